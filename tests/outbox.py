"""An SMTP server on loopback that keeps what it is given."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Outbox:
    """What arrived, and how to answer: `answer` is said at the end of DATA, `refused` recipients get 550.

    `on_arrival` is called with each mail before it is confirmed.
    """

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.answer = "250 OK"
        self.refused: set[str] = set()
        self.on_arrival: Callable[[bytes], None] = lambda raw: None
        self.host, self.port = "127.0.0.1", 0

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        """Take a recipient, or refuse it."""
        if address in self.refused:
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Keep the mail if it is accepted."""
        if self.answer.startswith("2"):
            message = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.mails.append(message)
            self.on_arrival(envelope.content)
        return self.answer


@contextmanager
def open_outbox(outbox: Outbox | None = None, *, tls: ssl.SSLContext | None = None) -> Iterator[Outbox]:
    """A server on a free port, until the block ends; with `tls` it speaks it from the first byte."""
    outbox = outbox or Outbox()
    with socket.create_server((outbox.host, 0)) as free:
        outbox.port = free.getsockname()[1]
    controller = Controller(
        outbox,
        hostname=outbox.host,
        port=outbox.port,
        auth_require_tls=False,
        authenticator=lambda *_: AuthResult(success=True),
        ssl_context=tls,
    )
    controller.start()
    try:
        yield outbox
    finally:
        controller.stop(no_assert=True)
