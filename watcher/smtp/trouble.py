"""Does it make sense to try again, and what would mend it?"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import aiosmtplib

from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain, Trouble, Worded, why_untrusted, worded
from watcher.smtp.endpoint import SmtpEndpoint


class Line(Protocol):
    """A connection that remembers whether the mail itself was on it."""

    handing_over: bool


@contextmanager
def told_apart(endpoint: SmtpEndpoint, line: Line) -> Iterator[None]:
    """Turns the library's errors into ours; their texts name the host and the server's words, no address."""
    where = f"{endpoint.host}:{endpoint.port}"
    try:
        yield
    except aiosmtplib.SMTPAuthenticationError as problem:
        raise _by_code(
            problem.code, worded("{where} did not accept the sign-in", where=where), problem.message, _SIGN_IN
        ) from None
    except aiosmtplib.SMTPSenderRefused as problem:
        raise _by_code(
            problem.code, worded("{where} did not accept the sender", where=where), problem.message, _SENDER
        ) from None
    except aiosmtplib.SMTPRecipientsRefused as problem:
        first = min(problem.recipients, key=lambda one: one.code)  # a temporary refusal leaves hope
        raise _by_code(
            first.code, worded("{where} accepted no recipient", where=where), first.message, _RECIPIENT
        ) from None
    except aiosmtplib.SMTPResponseException as problem:
        if problem.code < 0:  # the library's mark for what is no answer of SMTP
            raise _broken_line(where, line, problem) from None
        raise _by_code(problem.code, worded("{where} refused", where=where), problem.message, _MAIL) from None
    except (TimeoutError, aiosmtplib.SMTPException, OSError, ValueError) as problem:
        raise _broken_line(where, line, problem) from None


def _broken_line(where: str, line: Line, problem: Exception) -> DeliveryError:
    cause = problem.__cause__ or problem
    if line.handing_over:
        return DeliveryUncertain(worded("the line to {where} broke while the digest was handed over", where=where))
    if isinstance(cause, ssl.SSLCertVerificationError):
        why = why_untrusted(cause.verify_code, cause.verify_message)
        words = worded("the certificate of {where} is not trusted: {why}", where=where, why=why)
        trouble = _CERTIFICATES.get(cause.verify_code, Trouble.UNTRUSTED)
        return DeliveryRefused(words, cure=_CERTIFICATE, trouble=trouble, detail=why)
    if isinstance(cause, ssl.SSLError):
        why = cause.reason or worded("the handshake failed")
        words = worded("no TLS with {where}: {why}", where=where, why=why)
        return DeliveryRefused(words, cure=_TLS, trouble=Trouble.NO_TLS)
    if "STARTTLS extension not supported" in str(problem):
        words = worded("{where} offers no STARTTLS", where=where)
        return DeliveryRefused(words, cure=_TLS, trouble=Trouble.NO_TLS)
    if isinstance(problem, aiosmtplib.SMTPNotSupported | ValueError):
        words = worded("{where} cannot take this mail: {why}", where=where, why=plain(str(problem)))
        return DeliveryRefused(words, cure=_RECIPIENT)
    if isinstance(problem, aiosmtplib.SMTPResponseException):
        words = worded("{where} does not speak SMTP: {why}", where=where, why=plain(problem.message))
        return DeliveryError(words, cure=_LINE, trouble=Trouble.STRANGER)
    if isinstance(problem, TimeoutError):
        return DeliveryError(worded("{where} did not answer in time", where=where), cure=_LINE, trouble=Trouble.SILENCE)
    trouble = _of_the_line(problem)
    return DeliveryError(_without_a_line(where, trouble, problem), cure=_LINE, trouble=trouble)


def _without_a_line(where: str, trouble: Trouble, problem: Exception) -> Worded:
    """In the words that IMAP has for the same; the library's own are for programmers."""
    if trouble is Trouble.NAME_UNKNOWN:
        return worded("the name {host} is not known", host=where.rpartition(":")[0])
    if trouble is Trouble.NOBODY_LISTENS:
        return worded("nothing listens on {where}", where=where)
    if trouble is Trouble.HUNG_UP:
        return worded("{where} ended the connection", where=where)
    return worded("no connection to {where}: {why}", where=where, why=plain(str(problem)))


def _of_the_line(problem: BaseException | None) -> Trouble:
    """Why there was no connection, as far down as the library's errors tell."""
    while problem is not None:
        if isinstance(problem, socket.gaierror):
            return Trouble.NAME_UNKNOWN
        if isinstance(problem, ConnectionRefusedError):
            return Trouble.NOBODY_LISTENS
        if isinstance(problem, ConnectionResetError | aiosmtplib.SMTPServerDisconnected) or "EOF" in str(problem):
            return Trouble.HUNG_UP
        problem = problem.__cause__ or problem.__context__
    return Trouble.UNREACHABLE


def _by_code(code: int, what: Worded, answer: str, cure: str) -> DeliveryError:
    """RFC 5321 4.2.1: 5yz is for good, 4yz may pass. Anything else should not have come here, and may pass too."""
    family = DeliveryRefused if code >= 500 else DeliveryError
    told = plain(answer)
    if code == 530:  # RFC 4954 6: signing in is required, said at whichever step
        cure = _SIGN_IN
    trouble = Trouble.REFUSED if cure is _SIGN_IN else Trouble.UNSAID
    if "5.7.30" in told or "5.7.139" in told:
        cure, trouble = _BASIC, Trouble.NO_PASSWORDS
    if code < 500:
        cure, trouble = "", Trouble.NOT_NOW
    detail = f"{code} {told}"
    return family(worded("{what}: {why}", what=what, why=detail), cure=cure, trouble=trouble, detail=detail)


def plain(answer: str) -> str:
    """A server's words on one line, without control characters and without addresses."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in answer).split())
    return re.sub(r"<?[^\s<>@]+@[^\s<>@]+>?", "<...>", line)[:200]


_CERTIFICATES = {10: Trouble.EXPIRED, 18: Trouble.SELF_SIGNED, 62: Trouble.OTHER_HOST, 64: Trouble.OTHER_HOST}
"""OpenSSL's X509_V_ERR_ numbers."""
_LINE = worded("Check host, port and the line.")
_SIGN_IN = worded("Check user and password; many providers want an app password made for mail programs.")
_BASIC = worded("Microsoft takes no password here any more: sign in with OAuth, or send through another SMTP account.")
_SENDER = worded("Give digest.from an address this account may send as.")
_RECIPIENT = worded("Check the address the digest goes to.")
_MAIL = worded("The server's words say why; if they name a policy, the provider can help.")
_CERTIFICATE = worded(
    "Check the host name; for a server with its own authority give ca_file, for a bridge give fingerprint."
)
_TLS = worded('Port 465 goes with security = "tls", port 587 with "starttls".')
