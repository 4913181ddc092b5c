"""Which servers does the demo run against?

A real IMAP server (pymap) that holds the mailbox in memory and a real SMTP server (aiosmtpd), both on free ports of
this machine, in one thread of this process; when the block ends they are gone. Both come with the extra `demo`.
"""

from __future__ import annotations

import asyncio
import logging
from argparse import Namespace
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from threading import Thread
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from watcher.config import install_command
from watcher.demo.types import ADDRESS, DemoMail
from watcher.errors import WatcherError, worded

if TYPE_CHECKING:
    from pymap.backend.dict.mailbox import MailboxSet

HOST = "127.0.0.1"
_START_WITHIN = 30.0
_STOP_WITHIN = 10.0


class DemoMissing(WatcherError):
    """The demo's servers are not installed."""


@dataclass(frozen=True, slots=True)
class DemoServers:
    """Where the servers listen (no TLS, this machine alone), how to sign in, and the mails that were handed in.

    What SMTP takes is put into `received` and into INBOX, as a provider would.
    """

    imap_host: str
    imap_port: int
    smtp_host: str
    smtp_port: int
    user: str
    password: str
    received: list[bytes] = field(default_factory=list)


@contextmanager
def demo_servers(mails: Sequence[DemoMail], *, user: str = ADDRESS, password: str = "demo") -> Iterator[DemoServers]:
    """Both servers, the mailbox filled with `mails`; DemoMissing where the extra is not installed."""
    missing = [name for name in ("pymap", "aiosmtpd") if find_spec(name) is None]
    if missing:
        raise DemoMissing(
            worded("the demo needs {names}", names=" + ".join(missing)),
            cure=worded("This installs it: {command}", command=install_command("demo")),
        )
    started: Future[tuple[DemoServers, asyncio.AbstractEventLoop, asyncio.Event]] = Future()
    thread = Thread(target=_run, args=(mails, user, password, started), name="demo-servers", daemon=True)
    thread.start()
    servers, loop, ended = started.result(_START_WITHIN)
    try:
        yield servers
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(_STOP_WITHIN)


def _run(mails: Sequence[DemoMail], user: str, password: str, started: Future[Any]) -> None:
    """The servers' thread: whatever keeps them from starting is told to whoever waits."""
    try:
        asyncio.run(_serve(mails, user, password, started))
    except Exception as trouble:
        if started.done():
            raise
        started.set_exception(trouble)


async def _serve(mails: Sequence[DemoMail], user: str, password: str, started: Future[Any]) -> None:
    """Listen until the owner of the block ends it."""
    ended = asyncio.Event()
    received: list[bytes] = []
    async with AsyncExitStack() as stack:
        mailboxes, imap_port = await _imap(stack, user, password)
        for mail in mails:
            await _put(mailboxes, mail)
        smtp_port = await _smtp(stack, user, password, received, mailboxes)
        servers = DemoServers(HOST, imap_port, HOST, smtp_port, user, password, received)
        started.set_result((servers, asyncio.get_running_loop(), ended))
        await ended.wait()


async def _imap(stack: AsyncExitStack, user: str, password: str) -> tuple[MailboxSet, int]:
    """pymap with one user: the mailboxes behind it, and its port."""
    from proxyprotocol.result import ProxyResultLocal
    from proxyprotocol.sock import SocketInfo
    from pymap.backend.dict import Config, Login
    from pymap.backend.dict.filter import FilterSet
    from pymap.backend.dict.mailbox import MailboxSet
    from pymap.concurrent import Subsystem
    from pymap.imap import IMAPServer
    from pymap.user import Passwords, UserMetadata

    class Quiet(Config):
        """The greeting asks no name server who we are."""

        greeting = b"Server ready"

    config = Quiet(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=HOST,
        port=0,
        demo_data=False,
        demo_user=user,
        demo_password=password,
        tls_enabled=False,
        reject_dnsbl=False,
        cpu_subsystem=Subsystem.for_asyncio(),
    )
    config.apply_context()
    login = Login(config)
    hashed = await Passwords(config).hash_password(password)
    await login.demo_user_identity.set(UserMetadata(config, user, password=hashed))
    mailboxes = MailboxSet()
    config.set_cache[user] = (mailboxes, FilterSet())
    answer = IMAPServer(login, config)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection. (pymap's own way forgets the task, which is then collected in the middle of its work.)"""
        await answer(reader, writer, SocketInfo.get(writer, ProxyResultLocal(), unique_id=uuid4().bytes))

    server = await stack.enter_async_context(await asyncio.start_server(serve, host=HOST, port=0))
    return mailboxes, server.sockets[0].getsockname()[1]


async def _put(mailboxes: MailboxSet, mail: DemoMail) -> None:
    """Lay one mail into its folder; the folder is made when it is not there."""
    from pymap.parsing.message import AppendMessage
    from pymap.parsing.specials.flag import Flag

    if mail.folder != "INBOX" and mail.folder not in {
        entry.name for entry in (await mailboxes.list_mailboxes()).list()
    }:
        await mailboxes.add_mailbox(mail.folder)
    flags = frozenset(Flag(flag.encode()) for flag in mail.flags)
    folder = await mailboxes.get_mailbox(mail.folder)
    await folder.append(AppendMessage(mail.raw, mail.internal_date, flags))


async def _smtp(stack: AsyncExitStack, user: str, password: str, received: list[bytes], mailboxes: MailboxSet) -> int:
    """aiosmtpd for one user, who must sign in: its port."""
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
    from pymap.parsing.message import AppendMessage

    class Delivery:
        """Takes a mail into `received` and into INBOX."""

        async def handle_MAIL(self, _server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
            """Only for who signed in."""
            if not session.authenticated:
                return "530 5.7.0 Authentication required"
            envelope.mail_from = address
            envelope.mail_options.extend(options)
            return "250 OK"

        async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
            """The mail itself."""
            received.append(envelope.content)
            await (await mailboxes.get_mailbox("INBOX")).append(AppendMessage(envelope.content))
            return "250 OK"

    def authenticate(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> Any:
        known = isinstance(data, LoginPassword) and (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=known)

    def session() -> Any:
        return SMTP(Delivery(), hostname="localhost", authenticator=authenticate, auth_require_tls=False, loop=loop)

    logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd warns of its own deprecations at each sign-in
    loop = asyncio.get_running_loop()
    server = await stack.enter_async_context(await loop.create_server(session, host=HOST, port=0))
    port: int = server.sockets[0].getsockname()[1]
    return port
