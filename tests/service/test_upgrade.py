"""What was remembered survives a new program; a state that a newer one wrote is refused in words."""

from __future__ import annotations

import time
from pathlib import Path

from tests.household import wait_until
from tests.service.fixture import PROGRAM, Service, now

STATE = "/var/lib/private/watcher/watcher.db"
WATCHER = "/usr/local/bin/watcher"
OLDEST = Path(__file__).parent.parent / "data" / "schema" / "v1.sql"
MAKE_OLD = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())"
MAKE_NEWER = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('pragma user_version = 99')"


def test_a_new_program_finds_everything(service: Service) -> None:
    """After the program was installed anew, the service knows the proposals and that today's digest was sent."""
    service.household.fill(6, now())
    service.watched_for_days()
    service.systemctl("start", "watcher")
    mails = service.household.outbox.mails
    assert wait_until(lambda: len(mails) == 1, 30), service.log
    before = service.as_service(WATCHER, "threads", "--all")
    service.machine.must(
        f"{PROGRAM}/bin/pip", "install", "--quiet", "--no-index", "--find-links=/mnt", "--force-reinstall", "--no-deps",
        "mailbox-watcher",
    )  # fmt: skip
    service.systemctl("restart", "watcher")
    assert wait_until(lambda: service.log.count("watching 1 mailbox") == 2), service.log
    time.sleep(3)
    assert service.as_service(WATCHER, "threads", "--all") == before
    assert "Angebot 1" in before
    assert len(mails) == 1


def test_an_old_state_is_brought_up_to_date(service: Service) -> None:
    """The service starts on a state file of the first version."""
    service.as_service("/bin/true")  # makes the state's folder
    service.machine.must("python3", "-c", MAKE_OLD, STATE, said=OLDEST.read_text())
    service.machine.must("chown", "--reference=/var/lib/private/watcher", STATE)
    service.systemctl("start", "watcher")
    assert wait_until(lambda: "1 mailbox watched" in service.shows("StatusText")), service.log
    assert not [entry for entry in service.journal if entry.priority <= 4], service.log


def test_a_newer_state_is_refused(service: Service) -> None:
    """An older program leaves a newer state as it is: it says so as an error, ends with 65 and stays ended."""
    service.systemctl("start", "watcher")
    service.systemctl("stop", "watcher")
    service.machine.must("python3", "-c", MAKE_NEWER, STATE)
    service.tune(RestartSec="1s")
    assert service.machine.run("systemctl", "start", "watcher").returncode != 0
    time.sleep(3)
    assert (service.shows("ActiveState"), service.shows("NRestarts")) == ("failed", "0")
    assert service.shows("ExecMainStatus") == "65"
    assert [entry.priority for entry in service.journal if "newer watcher" in entry.message] == [3]


def test_an_encrypted_credential(service: Service) -> None:
    """The password may also lie encrypted; the service reads it just the same."""
    service.household.fill(3, now())
    service.watched_for_days()
    sealed = "/etc/watcher/credentials/work-imap.cred"
    service.machine.must("systemd-creds", "encrypt", "--name=work-imap", "/etc/watcher/credentials/work-imap", sealed)
    service.machine.must("rm", "/etc/watcher/credentials/work-imap")
    service.machine.must("rm", "/etc/systemd/system/watcher.service.d/credentials.conf")
    service.tune(LoadCredentialEncrypted=f"work-imap:{sealed}")
    service.systemctl("start", "watcher")
    assert wait_until(lambda: len(service.household.outbox.mails) == 1, 30), service.log
