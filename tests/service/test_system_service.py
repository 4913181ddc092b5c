"""The service of a machine does on a real systemd what its unit and docs/service.md promise."""

from __future__ import annotations

import re
import time

from tests.household import wait_until
from tests.service.fixture import Service, config, now


def test_it_starts_and_says_so(service: Service) -> None:
    """When "systemctl start" returns, it watches; the status says what, and it stops within 5 seconds."""
    service.systemctl("start", "watcher")
    assert service.shows("ActiveState") == "active"
    assert wait_until(lambda: "1 mailbox watched" in service.shows("StatusText"))
    began = time.monotonic()
    service.systemctl("stop", "watcher")
    assert time.monotonic() - began < 5
    assert service.shows("Result") == "success"


def test_the_digest_comes_once(service: Service) -> None:
    """The password comes in as a credential, the digest goes out once, and a restart sends no second one."""
    service.household.fill(6, now())
    service.watched_for_days()
    service.systemctl("start", "watcher")
    mails = service.household.outbox.mails
    assert wait_until(lambda: len(mails) == 1, 30), service.log
    assert "Angebot 1" in mails[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    service.systemctl("restart", "watcher")
    assert wait_until(lambda: service.log.count("watching 1 mailbox") == 2)
    time.sleep(3)
    assert len(mails) == 1
    assert "last digest" in " ".join(service.as_service("/usr/local/bin/watcher", "status").lower().split())


def test_the_journal_is_discreet(service: Service) -> None:
    """No line holds an address or a subject; trouble stands at warning or worse, the rest at info."""
    service.household.fill(6, now())
    service.watched_for_days()
    service.systemctl("start", "watcher")
    assert wait_until(lambda: "digest of" in service.log, 30), service.log
    service.machine.write("/etc/watcher/credentials/work-imap", "wrong", "600")
    service.systemctl("restart", "watcher")
    assert wait_until(lambda: "next try after" in service.log, 30), service.log
    ours = [entry for entry in service.journal if "systemd" not in entry.message]
    assert not [entry for entry in ours if re.search(r"\S@\S|Angebot|Kunde|open-sesame|wrong", entry.message)]
    trouble = [entry for entry in ours if "next try after" in entry.message]
    assert {entry.priority for entry in trouble} == {4}
    assert service.shows("ActiveState") == "active"


def test_reload(service: Service) -> None:
    """A good configuration is in force after a reload; a bad one is told as an error, and the old one stays."""
    service.systemctl("start", "watcher")
    good = config(service.household, '{ credential = "work-imap" }', "00:00")
    service.configure(good.replace('time = "00:00"', 'time = "06:15"'))
    service.systemctl("reload", "watcher")
    assert wait_until(lambda: "read again" in service.log), service.log
    assert wait_until(lambda: "06:15" in service.shows("StatusText"))
    service.configure(good.replace("port", "prot"))
    service.systemctl("reload", "watcher")
    assert wait_until(lambda: "stays as it was" in service.log), service.log
    assert {entry.priority for entry in service.journal if 'did you mean "port"' in entry.message} == {3}
    assert wait_until(lambda: service.shows("ActiveState") == "active")  # READY=1 comes behind the line in the journal
    assert "06:15" in service.shows("StatusText")


def test_a_hang_ends_in_a_restart(service: Service) -> None:
    """A process that hangs is ended by the watchdog and started again, with everything it remembered."""
    service.household.fill(3, now())
    service.watched_for_days()
    service.tune(WatchdogSec="4s", RestartSec="1s")
    service.systemctl("start", "watcher")
    assert wait_until(lambda: len(service.household.outbox.mails) == 1, 30), service.log
    time.sleep(6)
    assert service.shows("NRestarts") == "0"  # as long as it lives it is let live
    hung = service.shows("MainPID")
    service.systemctl("kill", "--kill-whom=main", "--signal=STOP", "watcher")
    assert wait_until(lambda: service.shows("NRestarts") == "1", 40), service.log
    assert wait_until(lambda: service.shows("ActiveState") == "active")
    assert service.shows("MainPID") != hung
    assert "Failed with result 'watchdog'" in service.log
    assert wait_until(lambda: service.log.count("watching 1 mailbox") == 2)
    time.sleep(2)
    assert len(service.household.outbox.mails) == 1


def test_a_wrong_configuration_is_refused(service: Service) -> None:
    """It ends with 78 and stays ended; every problem stands in the journal as an error."""
    good = config(service.household, '{ credential = "work-imap" }', "00:00")
    service.configure(good.replace("port", "prot").replace("Europe/Berlin", "Europe/Berlim"))
    service.tune(RestartSec="1s")
    assert service.machine.run("systemctl", "start", "watcher").returncode != 0
    time.sleep(3)
    assert (service.shows("ActiveState"), service.shows("NRestarts")) == ("failed", "0")
    assert service.shows("ExecMainStatus") == "78"
    errors = "\n".join(entry.message for entry in service.journal if entry.priority <= 3)
    assert 'did you mean "port"' in errors
    assert "Europe/Berlim" in errors


def test_a_missing_credential_keeps_it_from_starting(service: Service) -> None:
    """systemd says which credential is missing."""
    service.machine.must("rm", "/etc/watcher/credentials/work-imap")
    assert service.machine.run("systemctl", "start", "watcher").returncode != 0
    assert service.shows("ExecMainStatus") == "243"


def test_the_sandbox_holds(service: Service) -> None:
    """It is hardly exposed, and nothing but its state can be written."""
    service.systemctl("start", "watcher")
    service.machine.must("systemd-analyze", "security", "--threshold=13", "--no-pager", "watcher.service")
    pid = service.shows("MainPID")
    held = {path: service.machine.must("stat", "-c", "%a", path).strip() for path in ("/var/lib/private/watcher",)}
    assert held == {"/var/lib/private/watcher": "700"}
    assert "Seccomp:\t2" in service.machine.must("cat", f"/proc/{pid}/status")
    assert service.machine.must("ps", "-o", "user=", "-p", pid).strip() not in ("root", "nobody")
    modes = service.machine.must("find", "/var/lib/private/watcher", "-type", "f", "-printf", "%m\n").split()
    assert set(modes) == {"600"}
