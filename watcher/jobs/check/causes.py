"""What does a trouble mean, in plain words, and what mends it?

Errors say what happened; here stands what it most likely means at this provider.
"""

from __future__ import annotations

from watcher.config import is_loopback
from watcher.core.providers import Provider, provider_of_host
from watcher.core.reason import Reason, because, quoting
from watcher.errors import Trouble, WatcherError


def as_said(error: WatcherError) -> tuple[Reason, Reason | None]:
    """What an error itself says, and what it says to do."""
    return quoting(error.message), quoting(error.cure) if error.cure else None


def explained(error: WatcherError, host: str, port: int) -> tuple[Reason, Reason | None]:
    """What was found at `host`, and what mends it (None: nobody knows)."""
    if error.trouble is Trouble.UNSAID:
        return as_said(error)
    provider = provider_of_host(host)
    found = _filled(_FOUND[error.trouble], host, port, error.detail)
    return found, _cure(error, host, port, provider)


def _filled(reason: Reason, host: str, port: int, why: str) -> Reason:
    return Reason(reason.template, "", (("host", host), ("port", str(port)), ("why", why or "-")))


_FOUND = {
    Trouble.NAME_UNKNOWN: because("the name {host} is not known in the network"),
    Trouble.NOBODY_LISTENS: because("nobody answers at {host}, port {port}"),
    Trouble.UNREACHABLE: because("{host}, port {port}, cannot be reached from here"),
    Trouble.SILENCE: because("{host}, port {port}, keeps silent"),
    Trouble.NO_TLS: because("{host}, port {port}, answers, but not encrypted in the way that is configured"),
    Trouble.SELF_SIGNED: because("{host} shows a certificate of its own making, for which nobody vouches"),
    Trouble.OTHER_HOST: because("{host} shows a certificate that was made for another name"),
    Trouble.EXPIRED: because("the certificate of {host} has expired"),
    Trouble.UNTRUSTED: because("the certificate of {host} is not trusted ({why})"),
    Trouble.STRANGER: because("what answers at {host}, port {port}, is no mail server"),
    Trouble.REFUSED: because("{host} refused the sign-in ({why})"),
    Trouble.NO_PASSWORDS: because("{host} takes no password"),
    Trouble.NOT_NOW: because("{host} does not let us in for now ({why})"),
    Trouble.NO_MAILBOX: because("{host} accepts the sign-in, but opens no mailbox"),
    Trouble.HUNG_UP: because("{host} hung up in the middle of it"),
    Trouble.OTHER_PIN: because("{host} shows another certificate than the one you trust"),
    Trouble.DECLINED: because("{host} says that consent was refused"),
    Trouble.LATE: because("nobody agreed in time at {host}"),
    Trouble.NO_ADDRESS: because("no address was pasted by which {host} answers this sign-in"),
}
_CURES = {
    Trouble.NAME_UNKNOWN: because("Check how host is spelled, and whether this machine is connected"),
    Trouble.NOBODY_LISTENS: because("Check host and port, and whether the server is running"),
    Trouble.NO_TLS: because(
        'Ports 993 and 465 go with security = "tls", 143 and 587 with "starttls". In a hotel or guest network, sign in '
        "there first, with a browser"
    ),
    Trouble.SELF_SIGNED: because(
        "If it is your own server or a bridge, give its fingerprint in the configuration; if not, do not sign in there"
    ),
    Trouble.OTHER_HOST: because("Give as host the name for which the certificate was made; the provider's help tells it"),
    Trouble.EXPIRED: because(
        "Whoever runs the server has to renew it; if others have no trouble, look at this machine's clock"
    ),
    Trouble.UNTRUSTED: because("For an authority of your own company give ca_file in the configuration"),
    Trouble.STRANGER: because(
        "Check host and port. In a hotel or guest network, sign in there first, with a browser"
    ),
    Trouble.REFUSED: because(
        "Check user name and password; many providers want an app password made for mail programs, and some want IMAP "
        "switched on first"
    ),
    Trouble.NO_PASSWORDS: because("Sign in by OAuth there, or send your digest another way"),
    Trouble.NOT_NOW: because("Wait a while; it is tried again by itself"),
    Trouble.NO_MAILBOX: because(
        "If it worked until now, the provider holds you back for a while, and it passes by itself. If it never did, IMAP is "
        "switched off for this mailbox (an administrator or the settings in the browser switch it on), or you signed in as "
        "somebody else"
    ),
    Trouble.HUNG_UP: because(
        "Wait a minute and try again; if it stays so, check host and port, and whether the provider lets mail programs in"
    ),
    Trouble.OTHER_PIN: because(
        "If you set the server or bridge up anew, give its new fingerprint in the configuration; if not, do not sign in "
        "there"
    ),
    Trouble.DECLINED: because(
        "Nothing was kept. Try it again, as the owner of this mailbox, and press the button that agrees; where the page has "
        "none, an administrator of your organisation has to allow the client, or you sign in another way"
    ),
    Trouble.LATE: because("Nothing was kept. Begin again; the page or the code is good for about 15 minutes"),
    Trouble.NO_ADDRESS: because(
        "Nothing was kept. Begin again, agree on the page, and copy the whole address of the page that cannot be opened"
    ),
}  # fmt: skip
_MEDDLED = {Trouble.SELF_SIGNED, Trouble.OTHER_HOST, Trouble.UNTRUSTED}


def _cure(error: WatcherError, host: str, port: int, provider: Provider | None) -> Reason | None:
    if provider and error.trouble in (Trouble.REFUSED, Trouble.NO_PASSWORDS):
        return provider.refused
    if provider and error.trouble in _MEDDLED:
        return because(
            "Somebody stands between you and {provider}: a hotel or guest network (sign in there first, with a browser), "
            "or a virus scanner that reads mail. Your password was not sent",
            provider=provider.name,
        )
    if error.trouble is Trouble.NOBODY_LISTENS and is_loopback(host):
        return because("Start the program that listens on this machine, such as Proton Mail Bridge, or check the port")
    if error.trouble is Trouble.SILENCE:
        return because(
            'Ports 993 and 465 go with security = "tls", 143 and 587 with "starttls". Where that fits, check whether this '
            "machine is connected, and whether a firewall or guest network closes port {port}",
            port=str(port),
        )
    if error.trouble is Trouble.UNREACHABLE:
        return because(
            "Check whether this machine is connected, and whether a firewall or guest network closes port {port}",
            port=str(port),
        )
    return _CURES[error.trouble]
