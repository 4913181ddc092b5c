"""How does the digest go out?

    connect -> TLS -> is it the right server? -> sign in -> hand over -> who did not get it?

One try. When to try again is for the jobs to decide; the error's class says whether it makes sense.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

import aiosmtplib

from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain

EHLO = "[127.0.0.1]"
"""What we call ourselves (RFC 5321 4.1.3): a submission server need not learn this machine's name."""


@dataclass(frozen=True, slots=True)
class SmtpEndpoint:
    """A submission server (RFC 6409) and the user's name there ("": no sign-in).

    `security` is "tls" (RFC 8314, port 465), "starttls" (RFC 3207, port 587) or "none" (to this machine alone).
    `ca_file` (PEM) is trusted beside the system's authorities; `fingerprint` pins the server's certificate by its
    SHA-256 (hex, colons allowed) and then replaces the check of authority and host name. `timeout` counts seconds for
    each step. `mechanism` is how the secret proves who we are: a password, or an OAuth 2.0 access token.
    """

    host: str
    port: int
    user: str = field(default="", repr=False)
    security: Literal["tls", "starttls", "none"] = "tls"
    ca_file: Path | None = None
    fingerprint: str = ""
    timeout: float = 60.0
    mechanism: Literal["PASSWORD", "XOAUTH2"] = "PASSWORD"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A recipient the server did not take, with its answer (RFC 5321 4.2)."""

    recipient: str
    code: int
    answer: str

    @property
    def is_final(self) -> bool:
        """Whether another try is pointless (5yz)."""
        return self.code >= 500


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server took the mail: for whom, for whom not, and its words."""

    accepted: tuple[str, ...]
    refused: tuple[Refusal, ...]
    answer: str


async def send(
    message: EmailMessage,
    endpoint: SmtpEndpoint,
    password: Callable[[], str] | None = None,
    *,
    sender: str,
    recipients: Sequence[str],
    about_to_send: Callable[[], None] = lambda: None,
) -> Receipt:
    """Hand one mail to the server for `recipients` (addr-specs), `sender` being the envelope's (RFC 5321 4.1.1.2).

    `password` is called once, in a thread of its own, when the server is known to be the right one; SecretError passes.
    `about_to_send` is called when the server has agreed to everything and the mail itself is next.
    Raises DeliveryRefused (nothing changes without the owner), DeliveryUncertain (it may have arrived) or DeliveryError
    (may work later). Some recipients refused is no error: see the receipt.
    """
    _refuse_plain_line(endpoint)
    client = _client(endpoint)
    client.about_to_send = about_to_send
    with _told_apart(endpoint, client):
        try:
            # Each step has its own timeout; this one is for a server that answers, but never comes to an end.
            async with asyncio.timeout(endpoint.timeout * 5):
                await _greet(client, endpoint, password)
                refused, answer = await client.send_message(message, sender=sender, recipients=list(recipients))
            await _quit(client)
        finally:
            client.close()
    refusals = tuple(Refusal(who, said.code, _plain(said.message)) for who, said in refused.items())
    return Receipt(tuple(who for who in recipients if who not in refused), refusals, _plain(answer))


async def probe(endpoint: SmtpEndpoint, password: Callable[[], str] | None = None) -> None:
    """Connect, sign in and hang up; nothing is sent. Raises as `send` does."""
    _refuse_plain_line(endpoint)
    client = _client(endpoint)
    with _told_apart(endpoint, client):
        try:
            async with asyncio.timeout(endpoint.timeout * 3):
                await _greet(client, endpoint, password)
            await _quit(client)
        finally:
            client.close()


async def _greet(client: _Client, endpoint: SmtpEndpoint, password: Callable[[], str] | None) -> None:
    await client.connect()
    _check_pin(client, endpoint)
    await _sign_in(client, endpoint, password)


class _Client(aiosmtplib.SMTP):
    """Remembers whether the mail itself was on the line: from then on a broken line leaves it open what happened."""

    handing_over = False
    about_to_send: Callable[[], None] = staticmethod(lambda: None)

    async def data(self, message: str | bytes, /, **more: float) -> aiosmtplib.SMTPResponse:  # type: ignore[override]
        self.about_to_send()
        self.handing_over = True
        return await super().data(message, **more)


def _client(endpoint: SmtpEndpoint) -> _Client:
    return _Client(
        hostname=endpoint.host,
        port=endpoint.port,
        local_hostname=EHLO,
        timeout=endpoint.timeout,
        use_tls=endpoint.security == "tls",
        start_tls=endpoint.security == "starttls",  # never None: that would fall back to plain text in silence
        tls_context=_tls_context(endpoint) if endpoint.security != "none" else None,
    )


def _tls_context(endpoint: SmtpEndpoint) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if endpoint.fingerprint:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    elif endpoint.ca_file:
        try:
            context.load_verify_locations(endpoint.ca_file)
        except OSError as problem:
            raise DeliveryRefused(
                f"the CA file {endpoint.ca_file} cannot be used: {problem.strerror or 'not a PEM file'}",
                cure="Give ca_file the path of a readable PEM file.",
            ) from None
    return context


def _refuse_plain_line(endpoint: SmtpEndpoint) -> None:
    if endpoint.security == "none" and not _is_loopback(endpoint.host):
        raise DeliveryRefused(
            f"{endpoint.host} is another machine, and without TLS the digest could be read on the way",
            cure='Give security = "tls" (port 465) or "starttls" (port 587).',
        )


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host.strip("[]")).is_loopback
    return host.lower() == "localhost"


def _check_pin(client: _Client, endpoint: SmtpEndpoint) -> None:
    """Before the user's name or anything else of worth is sent."""
    if endpoint.security == "none" or not endpoint.fingerprint:
        return
    certificate = client.get_transport_info("ssl_object").getpeercert(binary_form=True)
    found = hashlib.sha256(certificate).hexdigest()
    if not hmac.compare_digest(found, endpoint.fingerprint.replace(":", "").lower()):
        raise DeliveryRefused(
            f"{endpoint.host} shows another certificate than the pinned one (SHA-256 {found})",
            cure="If the server's certificate was renewed on purpose, give its new fingerprint.",
        )


async def _sign_in(client: _Client, endpoint: SmtpEndpoint, password: Callable[[], str] | None) -> None:
    """One attempt by one mechanism: trying all of them counts as several wrong passwords, and locks accounts."""
    if not endpoint.user or password is None:
        return
    await client.ehlo()
    ways = {
        "xoauth2": client.auth_xoauth2,
        "plain": client.auth_plain,
        "login": client.auth_login,
        "cram-md5": client.auth_crammd5,
    }
    wanted = ("xoauth2",) if endpoint.mechanism == "XOAUTH2" else ("plain", "login", "cram-md5")
    way = next((way for way in wanted if way in client.server_auth_methods), None)
    if way is None:
        raise DeliveryRefused(
            f"{endpoint.host} offers no way to sign in that we know (it has: {', '.join(client.server_auth_methods)})",
            cure="Leave out user and password if the server wants none; otherwise check port and security.",
        )
    secret = await asyncio.to_thread(password)
    await ways[way](endpoint.user, secret)


async def _quit(client: _Client) -> None:
    """The mail is delivered; however the goodbye goes, it stays so."""
    with suppress(aiosmtplib.SMTPException, OSError, asyncio.TimeoutError):
        await client.quit(timeout=5)


@contextmanager
def _told_apart(endpoint: SmtpEndpoint, client: _Client) -> Iterator[None]:
    """Turns the library's errors into ours; their texts name the host and the server's words, no address."""
    where = f"{endpoint.host}:{endpoint.port}"
    try:
        yield
    except aiosmtplib.SMTPAuthenticationError as problem:
        raise _by_code(problem.code, f"{where} did not accept the sign-in", problem.message, _SIGN_IN) from None
    except aiosmtplib.SMTPSenderRefused as problem:
        raise _by_code(problem.code, f"{where} did not accept the sender", problem.message, _SENDER) from None
    except aiosmtplib.SMTPRecipientsRefused as problem:
        first = min(problem.recipients, key=lambda one: one.code)  # a temporary refusal leaves hope
        raise _by_code(first.code, f"{where} accepted no recipient", first.message, _RECIPIENT) from None
    except aiosmtplib.SMTPResponseException as problem:
        raise _by_code(problem.code, f"{where} refused", problem.message, _MAIL) from None
    except (TimeoutError, aiosmtplib.SMTPException, OSError, ValueError) as problem:
        raise _broken_line(where, client, problem) from None


def _broken_line(where: str, client: _Client, problem: Exception) -> DeliveryError:
    cause = problem.__cause__ or problem
    if client.handing_over:
        return DeliveryUncertain(f"the line to {where} broke while the digest was handed over")
    if isinstance(cause, ssl.SSLCertVerificationError):
        return DeliveryRefused(f"the certificate of {where} is not trusted: {cause.verify_message}", cure=_CERTIFICATE)
    if isinstance(cause, ssl.SSLError):
        return DeliveryRefused(f"no TLS with {where}: {cause.reason or 'the handshake failed'}", cure=_TLS)
    if "STARTTLS extension not supported" in str(problem):
        return DeliveryRefused(f"{where} does not offer STARTTLS", cure=_TLS)
    if isinstance(problem, aiosmtplib.SMTPNotSupported | ValueError):
        return DeliveryRefused(f"{where} cannot take this mail: {_plain(str(problem))}", cure=_RECIPIENT)
    if isinstance(problem, TimeoutError):
        return DeliveryError(f"{where} did not answer in time", cure="Check host, port and the line.")
    return DeliveryError(f"no connection to {where}: {_plain(str(problem))}", cure="Check host, port and the line.")


def _by_code(code: int, what: str, answer: str, cure: str) -> DeliveryError:
    """RFC 5321 4.2.1: 5yz is for good, 4yz may pass. Anything else should not have come here, and may pass too."""
    family = DeliveryRefused if code >= 500 else DeliveryError
    told = _plain(answer)
    if code == 530:  # RFC 4954 6: signing in is required, said at whichever step
        cure = _SIGN_IN
    if "5.7.30" in told or "5.7.139" in told:
        cure = _BASIC
    return family(f"{what}: {code} {told}", cure=cure if code >= 500 else "")


def _plain(answer: str) -> str:
    """A server's words on one line, without control characters and without addresses."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in answer).split())
    return re.sub(r"<?[^\s<>@]+@[^\s<>@]+>?", "<...>", line)[:200]


_SIGN_IN = "Check user and password; many providers want an app password made for mail programs."
_BASIC = "Microsoft takes no password here any more: sign in with OAuth, or send through another SMTP account."
_SENDER = "Give digest.from an address this account may send as."
_RECIPIENT = "Check the address the digest goes to."
_MAIL = "The server's words say why; if they name a policy, the provider can help."
_CERTIFICATE = "Check the host name; for a server with its own authority give ca_file, for a bridge give fingerprint."
_TLS = 'Port 465 goes with security = "tls", port 587 with "starttls".'
