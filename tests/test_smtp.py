"""How the digest goes out, against a real SMTP server on loopback."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope

from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain, SecretError, Trouble
from watcher.smtp import SmtpEndpoint, probe, send

ME = "me@studio.example"


class Outbox:
    """Keeps what arrives; `answers` says what to answer to whom or to what step, `cut` ends the line at DATA."""

    def __init__(self, answers: dict[str, str] | None = None, *, cut: bool = False, hang: bool = False) -> None:
        self.answers = answers or {}
        self.cut = cut
        self.hang = hang
        self.received: list[Envelope] = []
        self.sign_ins: list[str] = []

    async def handle_MAIL(self, server: SMTP, session: Any, envelope: Envelope, address: str, _: list[str]) -> str:  # noqa: N802
        envelope.mail_from = address
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(self, server: SMTP, session: Any, envelope: Envelope, address: str, _: list[str]) -> str:  # noqa: N802
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Envelope) -> str:  # noqa: N802
        if self.cut:
            server.transport.abort()
        if self.hang:
            await asyncio.sleep(30)
        self.received.append(envelope)
        return self.answers.get("DATA", "250 2.0.0 queued as 4711")

    def check(self, server: SMTP, session: Any, envelope: Envelope, mechanism: str, login: Any) -> AuthResult:
        self.sign_ins.append(mechanism)
        return AuthResult(success=login.password == b"secret", handled=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def certificate(authority: trustme.CA) -> trustme.LeafCert:
    return authority.issue_cert("127.0.0.1", "localhost")


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def fingerprint(certificate: trustme.LeafCert) -> str:
    pem = certificate.cert_chain_pems[0].bytes().decode()
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


@asynccontextmanager
async def serving(
    outbox: Outbox, certificate: trustme.LeafCert | None = None, *, implicit: bool = False, sign_in: bool = False
) -> AsyncIterator[int]:
    """A server that speaks TLS from the start (`implicit`), by STARTTLS, or (without certificate) not at all."""
    context = None
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(context)
    loop = asyncio.get_running_loop()

    def protocol() -> SMTP:
        return SMTP(
            outbox,
            hostname="mx.test",
            loop=loop,
            tls_context=None if implicit else context,
            authenticator=outbox.check if sign_in else None,
            auth_required=sign_in,
            auth_require_tls=certificate is not None and not implicit,
        )

    server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=context if implicit else None)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def endpoint(port: int, **more: Any) -> SmtpEndpoint:
    return SmtpEndpoint("127.0.0.1", port, **{"timeout": 5.0, **more})


def digest() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = ME, ME, "3 Angebote warten – zuerst: Weber"
    mail["Message-ID"] = "<1@studio.example>"
    mail.set_content("Grüße\n.\n..\n", cte="quoted-printable")
    return mail


async def test_a_digest_arrives_over_starttls(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """With STARTTLS, a known authority and the right password the mail arrives as it was, and the receipt says so."""
    outbox = Outbox()
    async with serving(outbox, certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", ca_file=ca_file, user="me")
        receipt = await send(digest(), server, lambda: "secret", sender=ME, recipients=[ME])
    assert (receipt.accepted, receipt.refused) == ((ME,), ())
    assert "4711" in receipt.answer
    assert b"Message-ID: <1@studio.example>" in outbox.received[0].original_content
    assert outbox.received[0].rcpt_tos == [ME]


async def test_a_digest_arrives_over_implicit_tls(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """TLS from the first byte works with a known authority."""
    outbox = Outbox()
    async with serving(outbox, certificate, implicit=True) as port:
        await send(digest(), endpoint(port, ca_file=ca_file), sender=ME, recipients=[ME])
    assert len(outbox.received) == 1


@pytest.mark.parametrize("implicit", [True, False])
async def test_an_unknown_certificate_is_refused(certificate: trustme.LeafCert, implicit: bool) -> None:
    """A certificate nobody vouches for ends the try before anything is sent, and the cure names the two ways out."""
    outbox = Outbox()
    async with serving(outbox, certificate, implicit=implicit) as port:
        server = endpoint(port, security="tls" if implicit else "starttls", user="me")
        with pytest.raises(DeliveryRefused, match="not trusted") as trouble:
            await send(digest(), server, lambda: pytest.fail("asked for the password"), sender=ME, recipients=[ME])
    assert "fingerprint" in trouble.value.cure
    assert not outbox.received


async def test_a_pinned_certificate_is_enough(certificate: trustme.LeafCert) -> None:
    """A self-signed server is trusted by its fingerprint, however that is written."""
    outbox = Outbox()
    pin = fingerprint(certificate).upper()
    pinned = ":".join(pin[at : at + 2] for at in range(0, 64, 2))
    async with serving(outbox, certificate) as port:
        await send(digest(), endpoint(port, security="starttls", fingerprint=pinned), sender=ME, recipients=[ME])
    assert len(outbox.received) == 1


async def test_another_certificate_than_the_pinned_one_gets_no_password(certificate: trustme.LeafCert) -> None:
    """Where the certificate is not the pinned one, the secret is not even asked for."""
    outbox = Outbox()
    async with serving(outbox, certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", fingerprint="00" * 32, user="me")
        with pytest.raises(DeliveryRefused, match="pinned"):
            await send(digest(), server, lambda: pytest.fail("asked for the password"), sender=ME, recipients=[ME])
    assert not outbox.received


async def test_missing_starttls_is_no_reason_to_go_on_in_plain_text() -> None:
    """A server that does not offer STARTTLS gets nothing, and the cure says what to change."""
    outbox = Outbox()
    async with serving(outbox) as port:
        with pytest.raises(DeliveryRefused, match="offers no STARTTLS") as trouble:
            await send(digest(), endpoint(port, security="starttls"), sender=ME, recipients=[ME])
    assert 'security = "tls"' in trouble.value.cure
    assert not outbox.received


async def test_tls_spoken_to_a_plain_port_is_told() -> None:
    """TLS on a port that speaks plain text is named as such."""
    async with serving(Outbox()) as port:
        with pytest.raises(DeliveryRefused, match="no TLS") as trouble:
            await send(digest(), endpoint(port), sender=ME, recipients=[ME])
    assert "starttls" in trouble.value.cure


async def test_no_tls_is_for_this_machine_alone() -> None:
    """Without TLS another machine is never spoken to; this one is."""
    outbox = Outbox()
    with pytest.raises(DeliveryRefused, match="another machine"):
        await send(digest(), SmtpEndpoint("192.0.2.1", 25, security="none"), sender=ME, recipients=[ME])
    async with serving(outbox) as port:
        await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])
    assert len(outbox.received) == 1


async def test_a_wrong_password_is_tried_once(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """A refused password is for good, told without the password, and counts as one attempt at the server."""
    outbox = Outbox()
    async with serving(outbox, certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", ca_file=ca_file, user="me")
        with pytest.raises(DeliveryRefused, match="535") as trouble:
            await send(digest(), server, lambda: "hunter2", sender=ME, recipients=[ME])
    assert len(outbox.sign_ins) == 1
    assert "app password" in trouble.value.cure
    assert "hunter2" not in str(trouble.value)


async def test_a_server_that_wants_a_sign_in_says_so(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """Without user and password a server that wants them is a refusal with the cure for it."""
    async with serving(Outbox(), certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", ca_file=ca_file)
        with pytest.raises(DeliveryRefused, match="530") as trouble:
            await send(digest(), server, sender=ME, recipients=[ME])
    assert "password" in trouble.value.cure


async def test_a_secret_that_cannot_be_had_passes_through(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """What hinders the secret is told as it is, not as a trouble of the server."""

    def missing() -> str:
        raise SecretError("no such file")

    async with serving(Outbox(), certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", ca_file=ca_file, user="me")
        with pytest.raises(SecretError, match="no such file"):
            await send(digest(), server, missing, sender=ME, recipients=[ME])


async def test_a_partly_refused_mail_is_noticed() -> None:
    """Where the server takes the mail for some recipients only, the receipt names the others and why."""
    outbox = Outbox({"old@studio.example": "550 5.1.1 <old@studio.example> unknown"})
    async with serving(outbox) as port:
        server = endpoint(port, security="none")
        receipt = await send(digest(), server, sender=ME, recipients=[ME, "old@studio.example"])
    assert receipt.accepted == (ME,)
    assert [(one.recipient, one.code) for one in receipt.refused] == [("old@studio.example", 550)]
    assert outbox.received[0].rcpt_tos == [ME]


@pytest.mark.parametrize(
    ("answers", "family"),
    [
        ({ME: "550 5.1.1 no such user"}, DeliveryRefused),
        ({ME: "451 4.3.0 try again later"}, DeliveryError),
        ({"MAIL": "553 5.7.1 sender address rejected"}, DeliveryRefused),
        ({"MAIL": "452 4.3.1 no space"}, DeliveryError),
        ({"DATA": "554 5.7.1 rejected by policy"}, DeliveryRefused),
        ({"DATA": "451 4.7.1 greylisted"}, DeliveryError),
    ],
    ids=lambda value: next(iter(value.values())) if isinstance(value, dict) else value.__name__,
)
async def test_refusals_tell_whether_to_try_again(answers: dict[str, str], family: type[DeliveryError]) -> None:
    """A 5xx answer is for good and has a cure; a 4xx answer may pass; neither is taken for the other."""
    async with serving(Outbox(answers)) as port:
        with pytest.raises(DeliveryError) as trouble:
            await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])
    assert type(trouble.value) is family
    assert bool(trouble.value.cure) == (family is DeliveryRefused)


async def test_errors_name_no_address() -> None:
    """The server's words are told without the addresses in them."""
    async with serving(Outbox({ME: f"550 5.1.1 <{ME}>: Recipient address {ME} rejected"})) as port:
        with pytest.raises(DeliveryRefused, match="rejected") as trouble:
            await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])
    assert "@" not in str(trouble.value)


async def test_a_line_cut_while_handing_over_leaves_it_open() -> None:
    """When the server hangs up after the mail was sent and before it said yes, nobody claims to know."""
    async with serving(Outbox(cut=True)) as port:
        with pytest.raises(DeliveryUncertain):
            await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])


@asynccontextmanager
async def babbling(*answers: bytes) -> AsyncIterator[int]:
    """A server that greets with the first of these, and answers each line with the next; the last one is for all."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        left = list(answers)
        writer.write(left.pop(0))
        in_data = False
        async for line in reader:
            in_data = in_data and line != b".\r\n"
            if not in_data:
                writer.write(left.pop(0) if len(left) > 1 else left[0])
            in_data = in_data or line.upper() == b"DATA\r\n"
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def test_another_server_answers() -> None:
    """Where something else than SMTP answers, it is told as that, and not as a refusal that passes by waiting."""
    async with babbling(b"* OK [CAPABILITY IMAP4rev1] ready\r\n", b"* BAD what?\r\n") as port:
        with pytest.raises(DeliveryError, match="does not speak SMTP") as trouble:
            await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])
    assert trouble.value.trouble is Trouble.STRANGER


async def test_riddles_after_the_mail_leave_it_open() -> None:
    """A server that answers in riddles once it has the mail may have taken it: nobody claims to know."""
    ok = b"250 OK\r\n"
    async with babbling(b"220 hi\r\n", b"250 hi\r\n", ok, ok, b"354 go\r\n", b"what?\r\n") as port:
        with pytest.raises(DeliveryUncertain):
            await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])


async def test_a_server_that_never_says_yes_is_left() -> None:
    """A server that goes silent after the mail was sent is left after the timeout, with the outcome open."""
    async with serving(Outbox(hang=True)) as port:
        with pytest.raises(DeliveryUncertain):
            await send(digest(), endpoint(port, security="none", timeout=0.3), sender=ME, recipients=[ME])


async def test_a_silent_server_is_left() -> None:
    """A server that accepts the connection and says nothing is left after the timeout; it may work later."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(DeliveryError, match="in time") as trouble:
            await send(digest(), endpoint(port, security="none", timeout=0.3), sender=ME, recipients=[ME])
    assert type(trouble.value) is DeliveryError


async def test_a_server_that_never_comes_to_an_end_is_left() -> None:
    """A server that keeps the line busy without ever finishing its answer is left too."""

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while True:
                writer.write(b"220-wait\r\n")
                await writer.drain()
                await asyncio.sleep(0.01)

    server = await asyncio.start_server(endless, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(DeliveryError, match="in time"):
        await send(digest(), endpoint(port, security="none", timeout=0.2), sender=ME, recipients=[ME])
    server.close()


async def test_nobody_listening_may_pass() -> None:
    """A refused connection may work later."""
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    with pytest.raises(DeliveryError, match="nothing listens on") as trouble:
        await send(digest(), endpoint(port, security="none"), sender=ME, recipients=[ME])
    assert type(trouble.value) is DeliveryError


@pytest.mark.parametrize("way", ["at once", "later", "unknown"])
async def test_a_line_that_is_not_there_is_told_as_with_imap(way: str) -> None:
    """A server that hangs up, and a name nobody knows, are told in a few words and not in those of a library."""

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if way == "later":
            writer.write(b"220 here\r\n")
            await reader.readline()
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    where, words = endpoint(port, security="none"), f"127.0.0.1:{port} ended the connection"
    if way == "unknown":
        where, words = replace(where, host="mail.invalid", security="tls"), "the name mail.invalid is not known"
    async with server:
        with pytest.raises(DeliveryError) as failed:
            await send(digest(), where, sender=ME, recipients=[ME])
    assert failed.value.message == words


async def test_the_envelope_is_the_headers_unless_given() -> None:
    """Without an envelope the mail goes from its From to its To."""
    outbox = Outbox()
    async with serving(outbox) as port:
        await send(digest(), endpoint(port, security="none"))
    assert (outbox.received[0].mail_from, outbox.received[0].rcpt_tos) == (ME, [ME])


@pytest.mark.parametrize(("answers", "called"), [({}, 1), ({ME: "550 5.1.1 no"}, 0), ({"MAIL": "550 5.7.1 no"}, 0)])
async def test_the_last_moment_before_sending_is_told(answers: dict[str, str], called: int) -> None:
    """Whoever waits for the point of no return hears of it once, and not at all where the server refuses before."""
    calls: list[str] = []
    async with serving(Outbox(answers)) as port:
        with suppress(DeliveryRefused):
            await send(digest(), endpoint(port, security="none"), about_to_send=lambda: calls.append("now"))
    assert len(calls) == called


async def test_a_probe_signs_in_and_sends_nothing(certificate: trustme.LeafCert, ca_file: Path) -> None:
    """The way out can be tried without a mail: the right password passes, a wrong one is refused."""
    outbox = Outbox()
    async with serving(outbox, certificate, sign_in=True) as port:
        server = endpoint(port, security="starttls", ca_file=ca_file, user="me")
        await probe(server, lambda: "secret")
        with pytest.raises(DeliveryRefused, match="sign-in"):
            await probe(server, lambda: "wrong")
    assert not outbox.received


def test_no_repr_holds_the_user() -> None:
    """The user's name, often an address, is not in the endpoint's repr."""
    assert "me@studio" not in repr(SmtpEndpoint("smtp.test", 465, user="me@studio.example"))


CONFINED = """
import asyncio, ctypes, sys
from email.message import EmailMessage
from watcher.errors import WatcherError
from watcher.smtp import hand_over
if sys.argv[1] == "confined":
    ctypes.CDLL(None).prctl(38, 1, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS
try:
    asyncio.run(hand_over(EmailMessage(), ["false"], recipients=[]))
except WatcherError as error:
    print(error.cure)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
@pytest.mark.parametrize(("where", "cure"), [("confined", "SMTP to localhost"), ("free", "by hand to see why")])
def test_a_mail_program_in_the_sandbox(where: str, cure: str) -> None:
    """Where no program can gain rights, as in the service, the cure says why a mail program may be refused there."""
    told = subprocess.run([sys.executable, "-c", CONFINED, where], capture_output=True, text=True, check=True)
    assert cure in told.stdout
