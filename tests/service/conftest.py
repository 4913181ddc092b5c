"""What does each test of the service find ready? (`make service-test`; alone it is left out: it takes a minute.)"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household import Household
from tests.outbox import open_outbox
from tests.servers.account import needs
from tests.servers.dovecot import Dovecot, dovecot
from tests.service.fixture import Service, install_program
from tests.service.machine import Machine, base, machine, missing
from tests.service.wheelhouse import wheelhouse


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A whole machine is started only when it is asked for."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and not os.environ.get("WATCHER_SERVICE_TEST"):
            item.add_marker(pytest.mark.skip(reason="starts a whole machine: make service-test"))
        item.add_marker(pytest.mark.timeout(600)) if here in item.path.parents else None


@pytest.fixture(scope="session")
def running() -> Iterator[Machine]:
    """A machine with a real systemd, and our wheels in its /mnt."""
    lacks = missing()
    needs(not lacks, "; ".join(lacks))
    python = next(path.name.removeprefix("python") for path in (base() / "usr/bin").glob("python3.[0-9]*[0-9]"))
    with machine(wheelhouse(python)) as started:
        install_program(started)
        yield started


@pytest.fixture(scope="session")
def server() -> Iterator[Dovecot]:
    with dovecot("special-use") as started:
        yield started


@pytest.fixture
def household(server: Dovecot, tmp_path: Path) -> Iterator[Household]:
    with open_outbox() as outbox:
        yield Household(tmp_path, server.account(), outbox)


@pytest.fixture
def service(running: Machine, household: Household) -> Iterator[Service]:
    """The service, installed and not yet started."""
    installed = Service(running, household)
    installed.install()
    yield installed
    running.run("systemctl", "stop", "watcher")
