"""What went wrong, in words for the owner?

Everything the libraries and the operating system raise becomes a MailboxError here, with its cure. No text holds a
secret or an address; what a server said is shortened and stripped of both.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl

from watcher.errors import (
    FolderError,
    MailboxError,
    SignInRefused,
    Trouble,
    WatcherError,
    Worded,
    why_untrusted,
    worded,
)
from watcher.imap.endpoint import Endpoint
from watcher.imap.reply import code
from watcher.imap.wire import HungUp, Refused

_UNCONNECTED = b"authenticated but not connected"
"""Exchange's words where IMAP is off for a mailbox, or the token is another user's."""
_NO_RIGHT = re.compile(rb"\[(?:NOPERM|NONEXISTENT)\]|(?:permission|access) denied|not permitted", re.IGNORECASE)
"""RFC 5530 3, and how servers say it that know no codes. What is no more than a name cannot be read either."""
_WRAPPED = re.compile(r"\w+ command error: (?:BAD|NO) \[b(['\"])(.*)\1\]")
"""How imaplib shows an answer to a command."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_ADDRESS = re.compile(r"\S+@\S+")
_LONG_WORD = re.compile(r"(?<!\S)(?=\S*\d)[^\s/]{25,}(?!\S)|[A-Za-z0-9+/=_-]{40,}")
_PASSING = re.compile(
    r"too many|try again|temporar|unavailable|rate limit|throttl|internal error|overload|später", re.I
)
_PASSING_CODES = (b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG", b"OVERQUOTA")


def said(text: bytes | str, *secrets: str) -> str:
    """What a server said, fit for a log: one short line without addresses, tokens and the given secrets."""
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if plain[:2] in ("b'", 'b"') and plain[-1] == plain[1]:  # IMAPClient shows what it was told as a literal
        plain = plain[2:-1]
    if wrapped := _WRAPPED.fullmatch(plain):
        plain = wrapped[2]
    plain = _CONTROLS.sub(" ", plain)
    for secret in filter(None, secrets):
        plain = plain.replace(secret, "…")
    plain = _LONG_WORD.sub("…", _ADDRESS.sub("…", plain)).strip()
    return plain if len(plain) <= 160 else plain[:159] + "…"


def refusal(what: Worded, answer: Refused) -> FolderError:
    """A command about one folder was refused."""
    if _UNCONNECTED in answer.text.lower():
        words = worded("the server accepts the sign-in, but opens no mailbox")
        return FolderError(words, trouble=Trouble.NO_MAILBOX)
    why = said(answer.text) or answer.kind.decode("ascii", "replace")
    trouble = Trouble.NO_RIGHT if _NO_RIGHT.search(answer.text) else Trouble.UNSAID
    return FolderError(worded("the server refused {what}: {why}", what=what, why=why), trouble=trouble)


def unwilling(last: str) -> FolderError:
    """It opens a folder and gives none of its mails; `last` is what it said to that."""
    if not last:
        return FolderError(worded("the server refuses to give the mails of the folder"))
    return FolderError(worded("the server refuses to give the mails of the folder: {why}", why=last))


def broken(error: BaseException, endpoint: Endpoint) -> WatcherError:
    """An open connection broke, or its other end speaks in riddles."""
    if isinstance(error, WatcherError):
        return error
    if isinstance(error, Refused):
        return refusal(worded("a command"), error)
    where = f"{endpoint.host}:{endpoint.port}"
    if isinstance(error, TimeoutError):
        return MailboxError(_silent(where, endpoint.timeout), trouble=Trouble.SILENCE)
    if isinstance(error, HungUp):
        last = said(str(error), endpoint.user)
        words = worded("{where} ended the connection", where=where)
        if last:
            words = worded("{where} ended the connection: {why}", where=where, why=last)
        return MailboxError(words, trouble=Trouble.HUNG_UP)
    if isinstance(error, (OSError, EOFError, imaplib.IMAP4.abort)):
        return MailboxError(worded("the connection to {where} broke", where=where), trouble=Trouble.HUNG_UP)
    kind = type(error).__name__
    return MailboxError(worded("{where} answered in a way that makes no sense ({why})", where=where, why=kind))


def ended(endpoint: Endpoint) -> MailboxError:
    """The server hung up without a word."""
    where = f"{endpoint.host}:{endpoint.port}"
    return MailboxError(worded("{where} ended the connection", where=where), trouble=Trouble.HUNG_UP)


def _silent(where: str, seconds: float) -> Worded:
    return worded("{where} did not answer within {seconds} seconds", where=where, seconds=f"{seconds:g}")


def unreachable(error: BaseException, endpoint: Endpoint) -> WatcherError:
    """The connection could not be made."""
    where = f"{endpoint.host}:{endpoint.port}"
    if isinstance(error, WatcherError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return _untrusted(error, where)
    if isinstance(error, ssl.SSLError):
        cure = worded('Port 143 usually wants security = "starttls", port 993 "tls".')
        words = worded("{where} does not speak TLS as expected", where=where)
        return MailboxError(words, cure=cure, trouble=Trouble.NO_TLS)
    if isinstance(error, socket.gaierror):
        cure = worded("Check the host name and the network.")
        words = worded("the name {host} is not known", host=endpoint.host)
        return MailboxError(words, cure=cure, trouble=Trouble.NAME_UNKNOWN)
    if isinstance(error, TimeoutError):
        cure = worded("Check host, port and firewall.")
        words = _silent(where, endpoint.timeout)
        return MailboxError(words, cure=cure, trouble=Trouble.SILENCE)
    if isinstance(error, ConnectionRefusedError):
        cure = worded("Check the port, and that the server is running.")
        words = worded("nothing listens on {where}", where=where)
        return MailboxError(words, cure=cure, trouble=Trouble.NOBODY_LISTENS)
    if _hung_up(error):
        return ended(endpoint)
    if isinstance(error, OSError):
        cure = worded("Check host, port and network.")
        words = worded("{where} cannot be reached", where=where)
        return MailboxError(words, cure=cure, trouble=Trouble.UNREACHABLE)
    why = said(str(error), endpoint.user).removeprefix("invalid greeting: ")  # so begins what Python 3.14 says
    if why.upper().startswith("* BYE"):  # RFC 9051 7.1.5: it would greet, but not now
        why = why[len("* BYE") :].strip()
        words = worded("{host} does not let us in for now: {why}", host=endpoint.host, why=why)
        return MailboxError(words, trouble=Trouble.NOT_NOW, detail=why)
    greeting = re.fullmatch(r"unexpected response: b(['\"])(.*)\1", why)  # so imaplib cites it
    words = worded(
        "{where} does not greet like an IMAP server: {why}", where=where, why=greeting[2] if greeting else why
    )
    return MailboxError(words, cure=worded("Check host, port and network."), trouble=Trouble.STRANGER)


def _hung_up(error: BaseException) -> bool:
    """Whether the other end went away, in the words of the system or of imaplib, which wraps them."""
    if isinstance(error, imaplib.IMAP4.abort):
        return "socket error" in str(error)
    return isinstance(error, ConnectionResetError | ConnectionAbortedError | BrokenPipeError)


def _untrusted(error: ssl.SSLCertVerificationError, where: str) -> MailboxError:
    why = said(error.verify_message or "it cannot be verified")
    cures = {
        10: worded("The server's certificate has expired; only its operator can renew it."),
        18: worded("For a bridge on this machine set fingerprint, for a company's own authority ca_file."),
        19: worded("For a company's own authority set ca_file."),
        20: worded("For a company's own authority set ca_file."),
        62: worded("Use the host name that stands in the certificate."),
        64: worded("Use the host name that stands in the certificate."),
    }
    unknown = worded("Check the host name; for an authority of your own set ca_file.")
    cure = cures.get(error.verify_code, unknown)
    kinds = {10: Trouble.EXPIRED, 18: Trouble.SELF_SIGNED, 62: Trouble.OTHER_HOST, 64: Trouble.OTHER_HOST}
    trouble = kinds.get(error.verify_code, Trouble.UNTRUSTED)
    told = why_untrusted(error.verify_code, why)
    words = worded("the certificate of {where} is not trusted: {why}", where=where, why=told)
    return MailboxError(words, cure=cure, trouble=trouble, detail=told)


def refused_sign_in(text: bytes | str, endpoint: Endpoint, *secrets: str) -> MailboxError:
    """The server said no to name and secret: for good, or only for now."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    at = raw.find(b"[")
    name = code(raw[at:])[0] if at >= 0 else b""
    plain = said(raw, endpoint.user, *secrets)
    if name in _PASSING_CODES or (name != b"AUTHENTICATIONFAILED" and _PASSING.search(plain)):
        words = worded("{host} does not let us in for now: {why}", host=endpoint.host, why=plain)
        return MailboxError(words, trouble=Trouble.NOT_NOW, detail=plain)
    words = worded("{host} refused user name or password: {why}", host=endpoint.host, why=plain)
    return SignInRefused(words, cure=_cure(endpoint.host, plain), trouble=Trouble.REFUSED, detail=plain)


def _cure(host: str, text: str) -> Worded:
    host, text = host.lower(), text.lower()
    if "[expired]" in text:  # RFC 5530
        return worded("It has expired: choose a new one at the provider, and put it where the configuration says.")
    if "gmail" in host or "google" in host:
        return worded("Gmail wants an app password (needs 2-step verification) or OAuth, not the account's password.")
    if "outlook" in host or "office365" in host or "hotmail" in host:
        return worded("Microsoft takes no passwords over IMAP any more: sign in with OAuth.")
    if any(name in host for name in ("gmx", "web.de", "freenet")):
        return worded(
            "Check that POP3/IMAP access is switched on in the provider's settings; with 2FA an app password is needed."
        )
    if any(name in host for name in ("me.com", "icloud", "yahoo", "aol", "fastmail", "posteo")):
        return worded("The provider wants an app password, made in its account settings.")
    if "t-online" in host:
        return worded("T-Online wants its own password for e-mail programs, made in the customer centre.")
    if "disabled" in text or "not enabled" in text:
        return worded("Switch on IMAP in the provider's settings.")
    return worded("Check user name and password; many providers want an app password for mail programs.")
