"""How does a pymap of our own run?

In a process of its own, in memory, with a number of users instead of the one it comes with. It has no SPECIAL-USE, no
CONDSTORE, no NAMESPACE, and sorts what it echoes: a good stranger.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.servers.account import Account, free_port, needs, wait_for
from watcher.imap import Endpoint

USERS = 60
PASSWORD = "open-sesame"


class Pymap:
    """A running server with some users, each with an empty mailbox."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._numbers = itertools.count(1)

    def account(self) -> Account:
        """A mailbox nobody used before; it has an INBOX and nothing else."""
        number = next(self._numbers)
        assert number <= USERS, "raise USERS"
        endpoint = Endpoint("127.0.0.1", self.port, f"user{number}", "none", timeout=20)
        return Account(endpoint, PASSWORD, "", "/", traits=frozenset({"pymap"}))


@contextmanager
def pymap() -> Iterator[Pymap]:
    """A server for as long as the block lasts."""
    try:
        import pymap.main  # noqa: F401
    except ImportError:
        needs(False, "pymap is missing: pip install pymap")
    port = free_port()
    command = [sys.executable, "-m", "tests.servers.pymap", str(port)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port)
        yield Pymap(port)
    finally:
        process.terminate()
        process.wait(timeout=10)


def _serve(port: int) -> None:
    from pymap.backend.dict import Config, DictBackend, Identity, Login
    from pymap.imap import IMAPService
    from pymap.user import Passwords, UserMetadata

    class Backend(DictBackend):
        @classmethod
        async def _add_demo_user(cls, config: Config, login: Login) -> None:
            secret = await Passwords(config).hash_password(PASSWORD)
            for number in range(1, USERS + 1):
                name = f"user{number}"
                identity = Identity(name, login, None, frozenset())
                await identity.set(UserMetadata(config, name, password=secret))

    kept: set[asyncio.Task[Any]] = set()

    def keep(loop: asyncio.AbstractEventLoop, coro: Any, **more: Any) -> asyncio.Task[Any]:
        """pymap forgets the tasks of its connections, and then they are collected in the middle of their work."""
        task = asyncio.Task(coro, loop=loop, **more)
        kept.add(task)
        task.add_done_callback(kept.discard)
        return task

    async def run() -> None:
        asyncio.get_running_loop().set_task_factory(keep)
        names = "cert key proxy_protocol passlib_cfg inherited_sockets debug tls demo_data demo_user demo_password"
        arguments: Any = Namespace(**dict.fromkeys(names.split()), host=["127.0.0.1"], port=str(port))
        backend, config = await Backend.init(arguments)
        config.apply_context()
        from contextlib import AsyncExitStack

        async with AsyncExitStack() as stack:
            await backend.start(stack)
            await IMAPService(backend, config).start(stack)
            await asyncio.Event().wait()

    asyncio.run(run())


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
