"""Does the first conversation end with a daemon that works, on a machine with a real systemd?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.household import ME, Household, wait_until
from tests.service.fixture import FILES, PROGRAM, now
from tests.service.machine import Machine

ASKS = """
import pty, os, sys, select, time
asked = [("Password:", sys.argv[1])]
pid, line = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
said = ""
while True:
    if select.select([line], [], [], 60)[0]:
        try:
            chunk = os.read(line, 4096)
        except OSError:
            break
        said += chunk.decode(errors="replace")
    for word, answer in [("your password? [1]:", ""), *asked, ("Is that right? [Y/n]:", "")]:
        if said.endswith(word + " "):
            time.sleep(0.2)
            os.write(line, answer.encode() + b"\\r")
            said += "\\n"
print(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
"""A person at a terminal of that machine, who types the password."""


def flags(household: Household) -> list[str]:
    endpoint, outbox = household.account.endpoint, household.outbox
    return [
        "--email", ME, "--name", "work", "--imap-host", "127.0.0.1", "--imap-port", str(endpoint.port),
        "--imap-security", "none", "--user", endpoint.user, "--smtp-host", "127.0.0.1", "--smtp-port",
        str(outbox.port), "--smtp-security", "none", "--alias", ME, "--country", "-", "--time", "00:00",
        "--time-zone", "Europe/Berlin", "--language", "en", "--no-preview", "--no-test-mail",
    ]  # fmt: skip


@pytest.fixture
def bare(running: Machine) -> Iterator[Machine]:
    """The machine without anything of ours but the program."""
    running.run("systemctl", "stop", "watcher")
    places = (
        "/etc/watcher",
        "/var/lib/private/watcher",
        "/var/lib/watcher",
        f"{FILES}/watcher.service",
        f"{FILES}/watcher.service.d",
    )
    running.must("rm", "-rf", *places)
    running.run("systemctl", "daemon-reload")
    yield running
    running.run("systemctl", "disable", "--now", "watcher")
    running.must("rm", "-rf", *places)


@pytest.mark.parametrize("store", ["credential", "encrypted"])
def test_from_the_address_to_the_daemon(bare: Machine, household: Household, store: str) -> None:
    """The typed password becomes a credential, plain or encrypted; the service is installed, started, and reads the
    mailbox with it; uninstalled, nothing of the unit is left."""
    household.fill(3, now())
    token = "/var/lib/watcher/tokens/of-a-consent.json"
    bare.write(token, "{}", "600")  # as "watcher sign-in" leaves it, before the service ever ran
    words = ["init", "--system", *flags(household), "--store", store, "--service"]
    told = bare.run("python3", "-c", ASKS, household.account.password, f"{PROGRAM}/bin/watcher", *words)
    assert told.returncode == 0, told.stdout + told.stderr
    assert household.account.password not in told.stdout
    name = "work-imap.cred" if store == "encrypted" else "work-imap"
    kept = bare.must("stat", "-c", "%a %U", f"/etc/watcher/credentials/{name}").split()
    assert kept == ["600", "root"]
    secret = bare.must("cat", f"/etc/watcher/credentials/{name}")
    assert (household.account.password in secret) is (store == "credential")
    assert bare.must("systemctl", "is-enabled", "watcher").strip() == "enabled"

    def status() -> str:
        return bare.must("systemctl", "show", "watcher", "--property=StatusText", "--value")

    assert wait_until(lambda: "1 mailbox watched" in status(), 30), bare.run("journalctl", "-u", "watcher").stdout
    assert "refused" not in bare.must("journalctl", "-u", "watcher", "-b", "--no-pager", "-n", "20")
    owner, service = bare.must("stat", "-c", "%u", token, "/var/lib/watcher/").split()
    assert owner == service != "0"  # systemd gave it to the service's user
    bare.must("systemctl", "stop", "watcher")
    bare.must(f"{PROGRAM}/bin/watcher", "service", "uninstall", "--system")
    assert bare.run("test", "-e", f"{FILES}/watcher.service").returncode
    assert not bare.must("find", FILES, "-name", "*watcher*", "-not", "-name", "watcher.service.d").strip()


def test_the_keyring(bare: Machine, household: Household) -> None:
    """Where there is a keyring the password goes there, and the commands find it again."""
    bare.must(f"{PROGRAM}/bin/pip", "install", "--quiet", "--no-index", "--find-links=/mnt", "keyring", "keyrings.alt")
    try:
        home = "/root/.config/watcher"
        keyring = ["env", "PYTHON_KEYRING_BACKEND=keyrings.alt.file.PlaintextKeyring"]
        words = ["init", "--own", *flags(household), "--store", "keyring", "--no-service"]
        told = bare.run(*keyring, "python3", "-c", ASKS, household.account.password, f"{PROGRAM}/bin/watcher", *words)
        assert told.returncode == 0, told.stdout + told.stderr
        assert 'keyring = "watcher"' in bare.must("cat", f"{home}/watcher.toml")
        assert bare.must("find", home, "-type", "f").split() == [f"{home}/watcher.toml"]
        checked = bare.run(*keyring, f"{PROGRAM}/bin/watcher", "check")
        assert checked.returncode == 0, checked.stdout + checked.stderr
    finally:
        bare.must("rm", "-rf", "/root/.config/watcher", "/root/.local/share/python_keyring")
        bare.run(f"{PROGRAM}/bin/pip", "uninstall", "--quiet", "--yes", "keyring", "keyrings.alt")
