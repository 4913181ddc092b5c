"""How does a whole machine with a real systemd run beside us?

Debian in a folder, started by systemd-nspawn. What it writes is gone when it ends; it shares our network, so servers on
our loopback are its servers.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.household import wait_until
from tests.service.wheelhouse import BUILD

SUITE = "bookworm"
PACKAGES = (
    "systemd", "systemd-sysv", "dbus", "dbus-user-session", "libpam-systemd", "python3-venv", "pipx", "procps",
    "ca-certificates",
)  # fmt: skip
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}


def missing() -> list[str]:
    """What this machine lacks to start another one, each with its cure."""
    lacks = [] if os.geteuid() == 0 else ["it must run as root"]
    for program, package in (("systemd-nspawn", "systemd-container"), ("mmdebstrap", "mmdebstrap")):
        if shutil.which(program) is None:
            lacks.append(f"{program} is missing: apt-get install {package}")
    if not lacks and subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], check=False).returncode != 0:
        lacks.append("this root may not make namespaces (a container without privileges?)")
    return lacks


def base() -> Path:
    """A small Debian with systemd and Python, made once (a minute, 270 MB)."""
    root = BUILD / SUITE
    if not root.exists():
        unfinished = root.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(PACKAGES)}", SUITE, unfinished],
            stdin=subprocess.DEVNULL, check=True, timeout=600,
        )  # fmt: skip
        (unfinished / "etc" / "hosts").write_text("127.0.0.1 localhost\n")
        unfinished.rename(root)
    return root


class Machine:
    """A running machine; `run` is root's shell on it."""

    def __init__(self, leader: int) -> None:
        self._leader = leader

    def run(self, *command: object, user: str = "root", said: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command on it and wait; `said` is its standard input. Another `user` has a session of their own."""
        words = [str(word) for word in command]
        if user != "root":
            home = {"HOME": f"/home/{user}", "XDG_RUNTIME_DIR": f"/run/user/{self.uid(user)}"}
            words = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "env", "-C", home["HOME"],
                     *(f"{name}={value}" for name, value in home.items()), *words]  # fmt: skip
        return subprocess.run(
            self.line(*words),
            env=ENVIRONMENT, input=said, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    def line(self, *words: str) -> list[str]:
        """What has to be run here to run a command of root's there."""
        return ["nsenter", "--target", str(self._leader), "--all", *words]

    def must(self, *command: object, user: str = "root", said: str = "") -> str:
        """Run a command that has to succeed; what it printed."""
        done = self.run(*command, user=user, said=said)
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def uid(self, user: str) -> int:
        return int(self.must("id", "-u", user))

    def write(self, path: str, text: str, mode: str = "644", *, user: str = "root") -> None:
        """Put a file there, with the folders it needs."""
        script = 'mkdir -p "$(dirname "$1")" && (umask 077; cat > "$1") && chmod "$2" "$1"'
        self.must("sh", "-c", script, "sh", path, mode, user=user, said=text)


@contextmanager
def machine(wheels: Path) -> Iterator[Machine]:
    """A machine for as long as the block lasts; the wheels lie in its /mnt."""
    command = [
        "systemd-nspawn", "--quiet", f"--directory={base()}", "--volatile=overlay", "--boot", "--register=no",
        "--keep-unit", "--console=pipe", f"--bind-ro={wheels}:/mnt",
        # else the firewall of a unit (IPAddressDeny=) is silently left out
        "--system-call-filter=bpf", "--capability=CAP_BPF,CAP_NET_ADMIN",
    ]  # fmt: skip
    environment = os.environ | {"SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"}
    log = BUILD / "boot.log"
    with log.open("w") as said:
        container = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
        )
    try:
        running = Machine(_leader(container, log))
        assert wait_until(
            lambda: running.run("systemctl", "is-system-running").stdout.strip() in ("running", "degraded"), 60
        ), log.read_text()
        yield running
    finally:
        _end(container)


def _leader(container: subprocess.Popen[bytes], log: Path) -> int:
    """The process that is number 1 inside, as seen from here."""
    children = Path(f"/proc/{container.pid}/task/{container.pid}/children")
    end = time.monotonic() + 20
    while time.monotonic() < end and container.poll() is None:
        with contextlib.suppress(OSError):
            for child in children.read_text().split():
                if Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                    return int(child)
        time.sleep(0.1)
    raise AssertionError(f"the machine does not start: {log.read_text()}")


def _end(container: subprocess.Popen[bytes]) -> None:
    container.send_signal(signal.SIGTERM)  # systemd-nspawn turns the machine off
    try:
        container.wait(20)
    except subprocess.TimeoutExpired:
        container.kill()
        container.wait()
