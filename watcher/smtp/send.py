"""How is one mail handed over?

    connect -> TLS -> is it the right server? -> sign in -> hand over -> who did not get it?

One try. When to try again is for the jobs to decide; the error's class says whether it makes sense.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from email.message import EmailMessage

import aiosmtplib

from watcher.errors import DeliveryRefused, worded
from watcher.smtp.endpoint import Receipt, Refusal, SmtpEndpoint
from watcher.smtp.trouble import plain, told_apart
from watcher.smtp.trust import check_pin, refuse_plain_line, tls_context

EHLO = "[127.0.0.1]"
"""What we call ourselves (RFC 5321 4.1.3): a submission server need not learn this machine's name."""


async def send(
    message: EmailMessage,
    endpoint: SmtpEndpoint,
    password: Callable[[], str] | None = None,
    *,
    sender: str = "",
    recipients: Sequence[str] = (),
    about_to_send: Callable[[], None] | None = None,
) -> Receipt:
    """Hand one mail to the server.

    `sender` and `recipients` are the envelope's addr-specs (RFC 5321 2.3.1), by default those of From and To.
    `password` is called once, in a thread of its own, when the server is known to be the right one; SecretError passes.
    `about_to_send` is called when all that can be refused beforehand was accepted, right before the mail goes over the
    line. Raises DeliveryRefused (nothing changes without the owner), DeliveryUncertain (it may have arrived) or
    DeliveryError (may work later). Some recipients refused is no error: see the receipt.
    """
    sender = sender or _addr_specs(message, "From")[0]
    recipients = list(recipients or _addr_specs(message, "To"))
    async with _signed_in(endpoint, password) as client:
        client.about_to_send = about_to_send
        refused, answer = await client.send_message(message, sender=sender, recipients=recipients)
    refusals = tuple(Refusal(who, said.code, plain(said.message)) for who, said in refused.items())
    return Receipt(tuple(who for who in recipients if who not in refused), refusals, plain(answer))


async def probe(endpoint: SmtpEndpoint, password: Callable[[], str] | None = None) -> None:
    """Connect, check the certificate, sign in, and leave; nothing is sent. Raises as `send` does."""
    async with _signed_in(endpoint, password):
        pass


def _addr_specs(message: EmailMessage, field: str) -> list[str]:
    return [address.addr_spec for address in message[field].addresses]


@asynccontextmanager
async def _signed_in(endpoint: SmtpEndpoint, password: Callable[[], str] | None) -> AsyncIterator[_Client]:
    refuse_plain_line(endpoint)
    client = _client(endpoint)
    with told_apart(endpoint, client):
        try:
            # Each step has its own timeout; this one is for a server that answers, but never comes to an end.
            async with asyncio.timeout(endpoint.timeout * 5):
                await client.connect()
                check_pin(client, endpoint)
                await _sign_in(client, endpoint, password)
                yield client
            await _quit(client)
        finally:
            client.close()


class _Client(aiosmtplib.SMTP):
    """Remembers whether the mail itself was on the line: from then on a broken line leaves it open what happened."""

    handing_over = False
    about_to_send: Callable[[], None] | None = None

    async def auth_oauthbearer(self, user: str, token: str) -> aiosmtplib.SMTPResponse:
        """RFC 7628 4.1; a refusal is explained in a challenge, which is answered with %x01."""
        name = user.replace("=", "=3D").replace(",", "=2C")
        first = f"n,a={name},\1host={self.hostname}\1port={self.port}\1auth=Bearer {token}\1\1"
        answer = await self.execute_command(b"AUTH", b"OAUTHBEARER", base64.b64encode(first.encode()))
        if answer.code == aiosmtplib.SMTPStatus.auth_continue:
            answer = await self.execute_command(base64.b64encode(b"\1"))
        if answer.code != aiosmtplib.SMTPStatus.auth_successful:
            raise aiosmtplib.SMTPAuthenticationError(answer.code, answer.message)
        return answer

    async def data(self, message: str | bytes, /, **more: float) -> aiosmtplib.SMTPResponse:  # type: ignore[override]
        if self.about_to_send is not None:
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
        tls_context=tls_context(endpoint) if endpoint.security != "none" else None,
    )


async def _sign_in(client: _Client, endpoint: SmtpEndpoint, password: Callable[[], str] | None) -> None:
    """One attempt by one mechanism: trying all of them counts as several wrong passwords, and locks accounts."""
    if not endpoint.user or password is None:
        return
    await client.ehlo()
    ways: dict[str, Callable[[str, str], Awaitable[aiosmtplib.SMTPResponse]]] = {
        "xoauth2": client.auth_xoauth2,
        "oauthbearer": client.auth_oauthbearer,
        "plain": client.auth_plain,
        "login": client.auth_login,
        "cram-md5": client.auth_crammd5,
    }
    wanted = ("xoauth2", "oauthbearer") if endpoint.mechanism == "TOKEN" else ("plain", "login", "cram-md5")
    way = next((way for way in wanted if way in client.server_auth_methods), None)
    if way is None:
        raise DeliveryRefused(
            worded(
                "{host} offers no way to sign in that we know (it has: {ways})",
                host=endpoint.host,
                ways=", ".join(client.server_auth_methods) or "-",
            ),
            cure=worded('If the server wants no sign-in, give sign_in = "none"; otherwise check port and security.'),
        )
    secret = await asyncio.to_thread(password)
    await ways[way](endpoint.user, secret)


async def _quit(client: _Client) -> None:
    """The mail is delivered; however the goodbye goes, it stays so."""
    with suppress(aiosmtplib.SMTPException, OSError, asyncio.TimeoutError):
        await client.quit(timeout=5)
