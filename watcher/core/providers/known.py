"""Which providers do we know, and what trap has each?

Facts from the providers' public help pages and from what others report; the names of folders at T-Online and STRATO and
freenet's ports stand on no page we saw. A wrong or outdated one does no harm: everything is tried before it is written
down.
"""

from __future__ import annotations

from watcher.core.providers.types import Provider, Server, UserName
from watcher.core.reason import because

_LOCAL = UserName.LOCAL_PART
_MICROSOFT_FIRST = because(
    "Microsoft takes no passwords from mail programs any more: you sign in by OAuth, in your browser"
)

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "gmail", "Gmail", Server("imap.gmail.com", 993), (Server("smtp.gmail.com", 465),),
        ("gmail.com", "googlemail.com"),
        because("Gmail wants an app password (or OAuth), not the password of the account; 2-step verification has to "
                "be on, and a company's administrator may forbid app passwords"),
        (because("switch on 2-step verification in your Google account"),
         because("make an app password for Mailbox Watcher there: 16 letters, given instead of your password")),
        "https://myaccount.google.com/apppasswords", ("google.com", "googlemail.com"),
        hosts=("imap.googlemail.com", "smtp.googlemail.com"), oauth="google",
        sent=("[Gmail]/Gesendet", "[Gmail]/Sent Mail"), drafts=("[Gmail]/Entwürfe", "[Gmail]/Drafts"),
    ),
    Provider(
        "outlook", "Outlook.com", Server("outlook.office365.com", 993),
        (Server("smtp-mail.outlook.com", 587, "starttls"),),
        ("outlook.com", "outlook.de", "outlook.at", "hotmail.com", "hotmail.de", "live.com", "live.de", "msn.com"),
        because("Outlook.com takes no passwords from mail programs, not even app passwords: sign in by OAuth"),
        (_MICROSOFT_FIRST,
         because("allow IMAP in the settings of Outlook on the web, under Mail, Forwarding and IMAP")),
        "https://outlook.live.com/mail/options/mail/popImap", ("olc.protection.outlook.com",),
        hosts=("imap-mail.outlook.com",), sign_in="oauth", oauth="microsoft", sent=("Gesendete Elemente", "Sent Items"),
        drafts=("Entwürfe", "Drafts"),
    ),
    Provider(
        "microsoft365", "Microsoft 365", Server("outlook.office365.com", 993),
        (Server("smtp.office365.com", 587, "starttls"),), (),
        because("Microsoft 365 takes no passwords over IMAP: sign in by OAuth; your administrator may have to agree, or "
                "to switch on IMAP for your mailbox"),
        (_MICROSOFT_FIRST, because("your administrator may have to agree to that once")),
        mx=("mail.protection.outlook.com", "mx.microsoft"), sign_in="oauth", oauth="microsoft",
        sent=("Gesendete Elemente", "Sent Items"), drafts=("Entwürfe", "Drafts"),
    ),
    Provider(
        "gmx", "GMX", Server("imap.gmx.net", 993), (Server("mail.gmx.net", 465), Server("mail.gmx.net", 587, "starttls")),
        ("gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.info", "gmx.org", "gmx.eu", "gmx.biz"),
        because("GMX: IMAP is not switched on in this mailbox yet, or the password is wrong. Switch it on in a browser "
                "on a computer: E-Mail, Settings, POP3/IMAP; with two-factor sign-in also make an app password"),
        (because("switch on access by POP3 and IMAP in the settings of GMX, in a browser on a computer (not in the app)"),
         because("with two-factor sign-in, make an app password there, and switch the access on again")),
        "https://hilfe.gmx.net", ("mx00.gmx.net", "mx01.gmx.net", "emig.gmx.net"), ("smtp.gmx.net",),
        sent=("Gesendet",), drafts=("Entwürfe",),
    ),
    Provider(
        "webde", "WEB.DE", Server("imap.web.de", 993, "tls", _LOCAL),
        (Server("smtp.web.de", 587, "starttls", _LOCAL), Server("smtp.web.de", 465, "tls", _LOCAL)), ("web.de",),
        because("WEB.DE: IMAP is not switched on in this mailbox yet, or name or password are wrong. Switch it on in a "
                "browser on a computer: E-Mail, Settings, POP3/IMAP; with two-factor sign-in also make an app password"),
        (because("switch on access by POP3 and IMAP in the settings of WEB.DE, in a browser on a computer"),
         because("with two-factor sign-in, make an app password there, and switch the access on again")),
        "https://hilfe.web.de", ("mx-ha.web.de", "mx-ha02.web.de", "mx-ha03.web.de"),
        sent=("Gesendet",), drafts=("Entwurf", "Entwürfe"),
    ),
    Provider(
        "t-online", "T-Online", Server("secureimap.t-online.de", 993), (Server("securesmtp.t-online.de", 465),),
        ("t-online.de", "magenta.de"),
        because("T-Online has a password of its own for mail programs, which is not the one you sign in with in the "
                "browser; make it in the customer centre"),
        (because("set a password for mail programs in the customer centre of T-Online, and give that one"),),
        "https://account.idm.telekom.com", ("t-online.de",), ("imap.t-online.de", "smtpmail.t-online.de"),
        sent=("Sent", "INBOX.Sent"), drafts=("Drafts", "INBOX.Drafts"),
    ),
    Provider(
        "ionos", "IONOS", Server("imap.ionos.de", 993), (Server("smtp.ionos.de", 465),
                                                         Server("smtp.ionos.de", 587, "starttls")),
        ("online.de", "onlinehome.de", "1und1.de", "ionos.de"),
        because("IONOS wants the whole address and the password of this mailbox, not the one of the customer account"),
        (because("have the password of the mailbox at hand; the password of the customer account does not work"),),
        "https://mein.ionos.de", ("kundenserver.de", "ionos.de", "ionos.com"),
        ("imap.1und1.de", "smtp.1und1.de", "imap.ionos.com", "smtp.ionos.com"),
        sent=("Gesendete Objekte",), drafts=("Entwürfe",),
    ),
    Provider(
        "strato", "STRATO", Server("imap.strato.de", 993), (Server("smtp.strato.de", 465),
                                                            Server("smtp.strato.de", 587, "starttls")),
        ("strato.de",),
        because("STRATO wants the whole address and the password of this mailbox, not the one of the customer login"),
        (because("have the password of the mailbox at hand; the one of the customer login does not work"),),
        "https://www.strato.de/apps/CustomerService", ("rzone.de",), sent=("Sent", "Sent Items"), drafts=("Drafts",),
    ),
    Provider(
        "mailbox.org", "mailbox.org", Server("imap.mailbox.org", 993), (Server("smtp.mailbox.org", 465),),
        ("mailbox.org",),
        because("mailbox.org: check the password; with two-factor sign-in an app password is needed"),
        (because("with two-factor sign-in, make an app password in the settings under Security"),),
        "https://login.mailbox.org", ("mailbox.org",), sent=("Sent",), drafts=("Drafts",),
    ),
    Provider(
        "posteo", "Posteo", Server("posteo.de", 993), (Server("posteo.de", 465),),
        ("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch"),
        because("Posteo: check the password; with the additional protection of the mailbox an app password is needed"),
        (because("with the additional protection of the mailbox, make an app password in the settings of Posteo"),),
        "https://posteo.de/hilfe", ("posteo.de",), sent=("Sent",), drafts=("Drafts",),
    ),
    Provider(
        "freenet", "freenet", Server("mx.freenet.de", 993), (Server("mx.freenet.de", 465),
                                                             Server("mx.freenet.de", 587, "starttls")),
        ("freenet.de", "freenetmail.de"),
        because("freenet: access by IMAP and SMTP is not switched on in this mailbox yet, or the password is wrong; "
                "switch it on in the settings of freenet Mail"),
        (because("switch on access by POP3, IMAP and SMTP in the settings of freenet Mail"),),
        "https://kundenservice.freenet-mobilfunk.de", ("freenet.de",),
    ),
    Provider(
        "icloud", "iCloud", Server("imap.mail.me.com", 993, "tls", _LOCAL),
        (Server("smtp.mail.me.com", 587, "starttls"),), ("icloud.com", "me.com", "mac.com"),
        because("iCloud wants an app-specific password, not the one of your Apple Account; the user name for IMAP is "
                "the part before the @"),
        (because("make an app-specific password in your Apple Account, under Sign-In and Security"),),
        "https://account.apple.com", ("icloud.com",), sent=("Sent Messages",), drafts=("Drafts",),
    ),
    Provider(
        "fastmail", "Fastmail", Server("imap.fastmail.com", 993), (Server("smtp.fastmail.com", 465),),
        ("fastmail.com", "fastmail.fm", "fastmail.de", "messagingengine.com"),
        because("Fastmail wants an app password, not the password of the account"),
        (because("make an app password in the settings of Fastmail, under Privacy and Security"),),
        "https://app.fastmail.com/settings/security", ("messagingengine.com",), sent=("Sent",), drafts=("Drafts",),
    ),
    Provider(
        "proton", "Proton Mail Bridge", Server("127.0.0.1", 1143, "starttls"), (Server("127.0.0.1", 1025, "starttls"),),
        ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
        because("Proton Mail Bridge has a password of its own; it stands in Bridge, under the mailbox's details"),
        (because("start Proton Mail Bridge on this machine and sign in there (it needs a paid plan)"),
         because("give the password that Bridge shows, not the one of your Proton account")),
        "https://proton.me/mail/bridge", ("protonmail.ch",), sent=("Sent",), drafts=("Drafts",), bridge=True,
    ),
)  # fmt: skip
"""In the order in which they are tried."""
