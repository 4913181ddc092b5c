"""Which mailboxes do tests get, and from which servers?

Servers start once per test process, mailboxes are fresh for each test. `account` runs a test against all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.servers.account import Account
from tests.servers.courier import courier
from tests.servers.cyrus import cyrus
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.hoodiecrow import hoodiecrow
from tests.servers.inmemory import InMemory
from tests.servers.pymap import pymap

SERVERS = ("dovecot", "dovecot-tls", "dovecot-german", "dovecot-prefix", "cyrus", "courier", "pymap", "hoodiecrow")


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """All servers, each started when it is first asked for."""
    with ExitStack() as stack:
        yield Servers(stack)


class Servers:
    """Starts a server once and gives a fresh mailbox of it each time."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._running: dict[str, Callable[[], Account]] = {}
        self._dovecots: dict[str, Dovecot] = {}

    def dovecot(self, profile: str = "special-use") -> Dovecot:
        """The Dovecot of that profile (a skip where there is none)."""
        if profile not in self._dovecots:
            self._dovecots[profile] = self._stack.enter_context(dovecot(profile))
        return self._dovecots[profile]

    def account(self, name: str, stack: ExitStack) -> Account | InMemory:
        """A fresh mailbox; `stack` ends what lives for one test only."""
        if name == "fake":
            return InMemory()
        if name == "hoodiecrow":
            return stack.enter_context(hoodiecrow())
        if name == "courier":
            return stack.enter_context(courier())
        if name in ("cyrus", "pymap"):
            if name not in self._running:
                server = self._stack.enter_context(cyrus() if name == "cyrus" else pymap())
                self._running[name] = server.account
            return self._running[name]()
        profiles = {"dovecot-german": "german", "dovecot-prefix": "inbox-prefix"}
        account = self.dovecot(profiles.get(name, "special-use")).account()
        return account.over_tls() if name == "dovecot-tls" else account


@pytest.fixture(params=("fake", *SERVERS))
def account(request: pytest.FixtureRequest, servers: Servers) -> Iterator[Account | InMemory]:
    """A fresh mailbox on each server in turn, and the fake one."""
    with ExitStack() as stack:
        yield servers.account(request.param, stack)


@pytest.fixture(params=SERVERS)
def real_account(request: pytest.FixtureRequest, servers: Servers) -> Iterator[Account | InMemory]:
    """A fresh mailbox on each real server in turn."""
    with ExitStack() as stack:
        yield servers.account(request.param, stack)


@pytest.fixture
def dovecot_account(servers: Servers) -> Account:
    """A fresh mailbox on Dovecot, with special uses."""
    return servers.dovecot().account()
