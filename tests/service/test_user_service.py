"""A person's own service, as docs/service.md installs it: no rights of the administrator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.household import Household, wait_until
from tests.service.fixture import LONG_AGO, config, now
from tests.service.machine import Machine

HOME = "/home/jo"


@pytest.fixture(scope="module")
def jo(running: Machine) -> Iterator[Machine]:
    """A machine on which Jo has an account, the program by pipx, and a session that lasts."""
    running.must("useradd", "--create-home", "--shell=/bin/bash", "jo")
    running.must("loginctl", "enable-linger", "jo")
    assert wait_until(lambda: running.run("test", "-S", f"/run/user/{running.uid('jo')}/bus").returncode == 0)
    running.must("pipx", "install", "--pip-args=--no-index --find-links=/mnt", "mailbox-watcher", user="jo")
    yield running
    running.run("loginctl", "disable-linger", "jo")
    running.run("loginctl", "terminate-user", "jo")


def test_all_is_there(jo: Machine) -> None:
    """What pipx installed has manual pages, completions and templates; the demo says how to get its servers."""
    share = f"{HOME}/.local/pipx/venvs/mailbox-watcher/share"
    for path in (
        "man/man1/watcher.1", "man/man1/watcher-run.1", "man/man5/watcher.toml.5", "zsh/site-functions/_watcher",
        "bash-completion/completions/watcher", "fish/vendor_completions.d/watcher.fish",
        "doc/mailbox-watcher/service.md",
    ):  # fmt: skip
        jo.must("test", "-s", f"{share}/{path}", user="jo")
    told = jo.run(f"{HOME}/.local/bin/watcher", "demo", user="jo")
    assert 'pipx install --force "mailbox-watcher[demo]"' in told.stderr
    jo.must("pipx", "install", "--force", "--pip-args=--no-index --find-links=/mnt", "mailbox-watcher[demo]", user="jo")
    assert "Weber" in jo.must(f"{HOME}/.local/bin/watcher", "demo", "--lang", "de", user="jo")


def test_ones_own_service(jo: Machine, household: Household) -> None:
    """It starts, sends the digest, reloads, refuses a wrong configuration with 78, and keeps its files to itself."""
    household.fill(3, now())

    def systemctl(*words: str) -> str:
        return jo.must("systemctl", "--user", *words, user="jo")

    def shows(name: str) -> str:
        return systemctl("show", "watcher", f"--property={name}", "--value").strip()

    good = config(household, f'{{ file = "{HOME}/.config/watcher/work-imap" }}', "00:00")
    jo.write(f"{HOME}/.config/watcher/watcher.toml", good, "600", user="jo")
    jo.write(f"{HOME}/.config/watcher/work-imap", household.account.password, "600", user="jo")
    share = f"{HOME}/.local/pipx/venvs/mailbox-watcher/share/mailbox-watcher"
    jo.must(
        "install", "-D", "-m", "644", f"{share}/systemd/user/watcher.service",
        f"{HOME}/.config/systemd/user/watcher.service", user="jo",
    )  # fmt: skip
    jo.run(f"{HOME}/.local/bin/watcher", "status", user="jo")  # makes the state
    state = f"{HOME}/.local/state/watcher"
    since = now().replace(year=now().year - 1).isoformat()
    jo.must(f"{HOME}/.local/pipx/venvs/mailbox-watcher/bin/python", "-c", LONG_AGO, state, since, user="jo")
    systemctl("daemon-reload")
    systemctl("enable", "--now", "watcher")
    assert wait_until(lambda: len(household.outbox.mails) == 1, 30), jo.run("journalctl", "--no-pager").stdout
    systemctl("reload", "watcher")
    assert wait_until(lambda: "1 mailbox watched" in shows("StatusText"))
    modes = jo.must("find", state, "-printf", "%m ").split()
    assert set(modes) <= {"700", "600"}
    systemctl("stop", "watcher")
    jo.write(f"{HOME}/.config/watcher/watcher.toml", good.replace("port", "prot"), "600", user="jo")
    assert jo.run("systemctl", "--user", "start", "watcher", user="jo").returncode != 0
    assert (shows("ExecMainStatus"), shows("NRestarts")) == ("78", "0")
