"""What went wrong, in words for the owner?

Everything the libraries and the operating system raise becomes a MailboxError here, with its cure. No text holds a
secret or an address; what a server said is shortened and stripped of both.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl

from watcher.errors import FolderError, MailboxError, SignInRefused, Trouble, WatcherError
from watcher.imap.endpoint import Endpoint
from watcher.imap.reply import code
from watcher.imap.wire import HungUp, Refused

_UNCONNECTED = b"authenticated but not connected"
"""Exchange's words where IMAP is off for a mailbox, or the token is another user's."""
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
    plain = _CONTROLS.sub(" ", plain)
    for secret in filter(None, secrets):
        plain = plain.replace(secret, "…")
    plain = _LONG_WORD.sub("…", _ADDRESS.sub("…", plain)).strip()
    return plain if len(plain) <= 160 else plain[:159] + "…"


def refusal(what: str, answer: Refused) -> FolderError:
    """A command about one folder was refused."""
    if _UNCONNECTED in answer.text.lower():
        words = "the server accepts the sign-in, but opens no mailbox"
        return FolderError(words, trouble=Trouble.NO_MAILBOX)
    return FolderError(f"the server refused {what}: {said(answer.text) or answer.kind.decode('ascii', 'replace')}")


def broken(error: BaseException, endpoint: Endpoint) -> WatcherError:
    """An open connection broke, or its other end speaks in riddles."""
    if isinstance(error, WatcherError):
        return error
    if isinstance(error, Refused):
        return refusal("a command", error)
    where = f"{endpoint.host}:{endpoint.port}"
    if isinstance(error, TimeoutError):
        words = f"{where} did not answer within {endpoint.timeout:g} seconds"
        return MailboxError(words, trouble=Trouble.SILENCE)
    if isinstance(error, HungUp):
        last = said(str(error), endpoint.user)
        words = f"{where} ended the connection" + (f": {last}" if last else "")
        return MailboxError(words, trouble=Trouble.HUNG_UP)
    if isinstance(error, (OSError, EOFError, imaplib.IMAP4.abort)):
        return MailboxError(f"the connection to {where} broke", trouble=Trouble.HUNG_UP)
    return MailboxError(f"{where} answered in a way that makes no sense ({type(error).__name__})")


def unreachable(error: BaseException, endpoint: Endpoint) -> WatcherError:
    """The connection could not be made."""
    where = f"{endpoint.host}:{endpoint.port}"
    if isinstance(error, WatcherError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return _untrusted(error, where)
    if isinstance(error, ssl.SSLError):
        cure = 'Port 143 usually wants security = "starttls", port 993 "tls".'
        return MailboxError(f"{where} does not speak TLS as expected", cure=cure, trouble=Trouble.NO_TLS)
    if isinstance(error, socket.gaierror):
        cure = "Check the host name and the network."
        return MailboxError(f"the name {endpoint.host} is not known", cure=cure, trouble=Trouble.NAME_UNKNOWN)
    if isinstance(error, TimeoutError):
        cure = "Check host, port and firewall."
        words = f"{where} did not answer within {endpoint.timeout:g} seconds"
        return MailboxError(words, cure=cure, trouble=Trouble.SILENCE)
    if isinstance(error, ConnectionRefusedError):
        cure = "Check the port, and that the server is running."
        return MailboxError(f"nothing listens on {where}", cure=cure, trouble=Trouble.NOBODY_LISTENS)
    if isinstance(error, OSError):
        cure = "Check host, port and network."
        return MailboxError(f"{where} cannot be reached", cure=cure, trouble=Trouble.UNREACHABLE)
    words = f"{where} does not greet like an IMAP server: {said(str(error), endpoint.user)}"
    return MailboxError(words, trouble=Trouble.STRANGER)


def _untrusted(error: ssl.SSLCertVerificationError, where: str) -> MailboxError:
    why = said(error.verify_message or "it cannot be verified")
    cures = {
        10: "The server's certificate has expired; only its operator can renew it.",
        18: "For a bridge on this machine set fingerprint, for a company's own authority ca_file.",
        19: "For a company's own authority set ca_file.",
        20: "For a company's own authority set ca_file.",
        62: "Use the host name that stands in the certificate.",
        64: "Use the host name that stands in the certificate.",
    }
    cure = cures.get(error.verify_code, "Check the host name; for an authority of your own set ca_file.")
    kinds = {10: Trouble.EXPIRED, 18: Trouble.SELF_SIGNED, 62: Trouble.OTHER_HOST, 64: Trouble.OTHER_HOST}
    trouble = kinds.get(error.verify_code, Trouble.UNTRUSTED)
    return MailboxError(f"the certificate of {where} is not trusted: {why}", cure=cure, trouble=trouble, detail=why)


def refused_sign_in(text: bytes | str, endpoint: Endpoint, *secrets: str) -> MailboxError:
    """The server said no to name and secret: for good, or only for now."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    at = raw.find(b"[")
    name = code(raw[at:])[0] if at >= 0 else b""
    plain = said(raw, endpoint.user, *secrets)
    if name in _PASSING_CODES or (name != b"AUTHENTICATIONFAILED" and _PASSING.search(plain)):
        words = f"{endpoint.host} does not let us in for now: {plain}"
        return MailboxError(words, trouble=Trouble.NOT_NOW, detail=plain)
    words, cure = f"{endpoint.host} refused user name or password: {plain}", _cure(endpoint.host, plain)
    return SignInRefused(words, cure=cure, trouble=Trouble.REFUSED, detail=plain)


def _cure(host: str, text: str) -> str:
    host, text = host.lower(), text.lower()
    if "gmail" in host or "google" in host:
        return "Gmail wants an app password (needs 2-step verification) or OAuth, not the account's password."
    if "outlook" in host or "office365" in host or "hotmail" in host:
        return "Microsoft takes no passwords over IMAP any more: sign in with OAuth."
    if any(name in host for name in ("gmx", "web.de", "freenet")):
        return (
            "Check that POP3/IMAP access is switched on in the provider's settings; with 2FA an app password is needed."
        )
    if any(name in host for name in ("me.com", "icloud", "yahoo", "aol", "fastmail", "posteo")):
        return "The provider wants an app password, made in its account settings."
    if "t-online" in host:
        return "T-Online wants its own password for e-mail programs, made in the customer centre."
    if "disabled" in text or "not enabled" in text:
        return "Switch on IMAP in the provider's settings."
    return "Check user name and password; many providers want an app password for mail programs."
