"""Which mail systems send notices of non-delivery, and how do they speak?"""

from __future__ import annotations

from watcher.core.reading.systems.types import Mark, Said

DAEMON_LOCAL_PARTS = (
    r"mailer[-_.]?daemon.*",
    r"mail[-_.]?daemon",
    r"post-?mast(?:er)?.*",
    r"mdaemon",
    r"maiser",
    r"microsoftexchange[0-9a-f]{16,}",
    r"mail-?(?:delivery|system|server|adm|admin|administrator|router|gateway|gw)(?:[-_.]?(?:sub)?system)?",
    r"(?:e?mail)?delivery(?:-?(?:status|failure|notification|report))?",
    r"bounces?(?:[-+_].*)?",
    r"non-?delivery.*",
    r"undeliver.*",
    r"mta(?:-?admin)?",
    r"smtp(?:-?(?:gateway|daemon|server))?",
    r"amavis.*|mailscanner|mailsweeper|mailmarshal|symantec_.*|(?:anti|no)-?spam(?:proxy)?|spam-?(?:filter|schutz|abwehr|protection|guard|wall)",
    r"mail-?(?:schutz|sicherheit)|e-?mail-?sicherheit",
    r"(?:anti-?virus|virus-?(?:scan(?:ner)?|schutz|filter|check|wall)|interscan|imss|imsva|scanmail|smex|eset|mail-?sec|content-?filter)(?:[-_.].*)?",
    r"mailer",
    r"mmdf|uucp",
    r"smtpd?",
    r"e?mail-?(?:filter|security|protection|defen[sc]e)",
    r"(?:system)?-?administrator|sysadmin",
    r"exchange",
    r"",
)
"""Local parts that no person writes from; an empty or missing address ("<>") is one of them."""

FILTER_LOCAL_PARTS = (
    r"(?:spam|junk|quarantine|quarantaene)(?:[-_.]?(?:filter|report|digest|quarantine|summary|notification|notifier|bericht|manager|service|admin))?",
)
"""Local parts under which filters report what they hold back."""

LIST_KEEPERS = (
    r"(?:mailman|majordomo|majordom|listserv|listproc|listar|ecartis|ezmlm|lyris|sympa|mlmmj|schleuder|list-?master)(?:[-_.+].*)?",
    r"owner-.+|.+-(?:owner|bounces?|request)(?:\+.*)?",
)
"""Local parts from which programs refuse what may not be posted on a list."""

LIST_ADMINS = (r".+-(?:admin|help)",)
"""Local parts of such programs where their mail is marked as sent in bulk; people bear them as well."""

LIST_MARKS = (Mark("Majordomo and others", "precedence", r"^\s*(?:bulk|list|junk)\b"),)

FORWARDED_FROM = r"(?:ultimately )?(?:generated|expanded) from"
"""What Exim and Postfix put between an address that failed and the one the mail was sent to."""

MAILERS = (
    Said("qmail", r"this is the qmail-send program|hi\. this is the .{0,40}qmail"),
    Said("Postfix", r"this is the (?:\w+ )?postfix program|this is the mail system at host|the mail system\b"),
    Said("IONOS", r"kundenserver\.de|perfora\.net|ionos\.(?:de|com)|1und1"),
    Said("GMX", r"gmx\.(?:net|de|at|ch|com)"),
    Said("WEB.DE", r"\bweb\.de\b"),
    Said("T-Online", r"t-online\.de"),
    Said("Gmail", r"googlemail\.com|google\.com|gmail will|gmail versucht|google tried"),
    Said("Exim", r"created automatically by mail delivery software"),
    Said(
        "Microsoft 365",
        r"outlook\.com\b|office ?365|prod\.exchangelabs|microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
    ),
    Said(
        "Exchange",
        r"diagnostic information for administrators|diagnoseinformationen fuer administratoren|generating server|generierender server|msexch|ms-?exchange",
    ),
    Said("Domino", r"domino|lotus notes|was not delivered to:.{0,400}because:"),
    Said("GroupWise", r"groupwise"),
    Said("MDaemon", r"mdaemon"),
    Said("Amazon SES", r"amazonses\.com"),
    Said("Yahoo", r"yahoo\.com|yahoodns"),
    Said("iCloud", r"icloud\.com|mac\.com|apple\.com"),
    Said("Sendmail", r"transcript of session follows|had permanent fatal errors|returned mail: "),
    Said("Mercury", r"\bmaiser@|postmaster notify: "),
    Said("IMail", r"delivery failed \d+ attempts"),
    Said("Mimecast", r"mimecast"),
    Said("Proofpoint", r"pphosted|proofpoint"),
    Said("Barracuda", r"barracuda"),
    Said("NoSpamProxy", r"nospamproxy"),
    Said("InterScan", r"interscan"),
    Said("Symantec", r"symantec|messagelabs"),
    Said("Zimbra", r"zimbra"),
    Said("STRATO", r"strato\.(?:de|com)|rzone\.de"),
    Said("Kerio", r"kerio"),
    Said("hMailServer", r"hmailserver"),
    Said("CommuniGate", r"communigate"),
)
"""Who wrote a notice, to be named in its reason; the first that fits."""

BOUNCE_MARKS = (
    Mark("Exim", "x-failed-recipients", r"@"),
    Mark("Exchange", "x-ms-embedded-report"),
    Mark("Exchange", "x-ms-exchange-message-is-ndr"),
    Mark(
        "Microsoft 365",
        "x-ms-exchange-generated-message-source",
        r"(?:mailbox|hub|transport|ndr|dsn).*(?:ndr|dsn|transport)",
    ),
    Mark("Certified mail in Italy", "x-ricevuta", r"errore|mancata|non-accettazione"),
    Mark("Sieve", "auto-submitted", r"rejected"),
    Mark("qmail", "received", r"\(qmail \d+ invoked for bounce\)"),
    Mark("Postfix", "received", r"\(postfix\) via bounce"),
    Mark("Mail delivery", "x-notification-type", r"bounce|ndr|undeliver"),
)
"""Header fields of notices of non-delivery alone."""

DELIVERY_MARKS = (
    Mark("Certified mail in Italy", "x-ricevuta", r"^\s*(?:accettazione|presa-in-carico|avvenuta-consegna)"),
)
"""Header fields of notices that a mail was taken in or delivered."""

COPY_LINES = (
    (
        r"[-=*_#|>. ]{2,80}+[ \t]{0,9}+(?:(?:this is |here is |es folgt )?(?:the |a |an |your |die |eine |der "
        r"|ihre )?(?:original|urspruengliche|unsent|returned|rejected|undelivered|forwarded|weitergeleitete|copy"
        r"|kopie|header|headers|kopfzeilen|returned) ?(?:message|mail|nachricht|e-?mail|of|der|follow|header|text)"
        r"|message (?:text|header|body)|below (?:this|the next) line is a copy|returned message)"
    ),
    r"(?:the )?(?:original|undelivered|returned) message (?:headers?|follows|text)|original message headers:|possibly truncated original message",
    r"urspruengliche (?:nachrichtenkopfzeilen|nachrichten-?header|nachricht|kopfzeilen)",
    r"below (?:this|the next) line is a copy|a copy of (?:the|your) (?:original )?(?:message|mail)|(?:the )?headers? of the original message",
    r"unsent message (?:below|follows)|message (?:header|text) follows|returned message follows|your message reads",
    r"kopie (?:der|ihrer) (?:nachricht|e-?mail)|es folgt (?:die|eine) (?:kopie|urspr|original)|(?:die )?(?:kopfzeilen|header) der (?:original|urspruenglichen)",
    r"(?:the )?(?:message headers? follow|(?:headers?|first part|first lines|top \d+ lines) .{0,40}?message (?:is returned|follows?|are)|(?:a )?copy of (?:the|your) message follows)",
    r"(?:your )?message (?:begins|reads) as follows",
    r"[-=*_ ]{0,80}(?:ci-dessous|voici) une copie|[-=*_ ]{0,80}(?:se adjunta|a continuacion).{0,30}copia|[-=*_ ]{0,80}di seguito .{0,30}copia|[-=*_ ]{0,80}ponizej .{0,30}kopia|[-=*_ ]{0,80}hieronder .{0,30}kopie",
    r"reporting-mta:",
)
"""Lines (folded) behind which a notice repeats the mail it speaks of."""

SENDMAIL_SUCCESSES = r"addresses\s+ha(?:d|ve)\s+successful\s+delivery\s+notifications|relayed; expect no further notif"
SENDMAIL_FAILURES = r"fatal\s+errors|unrecoverable\s+error|\bdeferred\b"
"""The headings under which sendmail lists recipients."""
SENDMAIL_REACHED = (
    r"addresses\s+ha(?:d|ve)\s+successful\s+delivery\s+notifications[^\n]{0,80}(?:\n(?!\s{0,9}-)[^\n]{0,400}){0,50}"
    r"|^[^\n@]{0,70}@[^\n@]{1,260}\.\.\. (?:relayed|successfully delivered)\b[^\n]*"
)
"""What sendmail says of those it reached."""
