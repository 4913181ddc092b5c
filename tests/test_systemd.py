"""The units are what systemd understands, and they keep the service in its place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

UNITS = Path(__file__).parent.parent / "systemd"
SYSTEM, USER = UNITS / "watcher.service", UNITS / "user" / "watcher.service"
GROUP = UNITS / "watcher@.service"
DROP_IN = UNITS / "watcher.service.d" / "credentials.conf.example"
ALL = pytest.mark.parametrize("unit", [SYSTEM, GROUP, USER, DROP_IN], ids=["system", "group", "user", "drop-in"])
THRESHOLD = 13  # tenths: an exposure of 1.3


@pytest.fixture
def analyze() -> str:
    """The program systemd-analyze; skips where there is none, and fails in CI."""
    program = shutil.which("systemd-analyze")
    if program is None and os.environ.get("WATCHER_CI"):
        pytest.fail("systemd-analyze is missing; .ci/systemd installs it")
    if program is None:
        pytest.skip("needs systemd-analyze: apt-get install systemd")
    return program


def installed(unit: Path, directory: Path) -> Path:
    """The unit in a place of its own, with a program that is there on every machine."""
    path = directory / ("watcher@north.service" if unit == GROUP else "watcher.service")
    program = shutil.which("true") or "/bin/true"
    path.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={program}", unit.read_text(encoding="utf-8")))
    return path


def run(*command: str | Path, directory: Path) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"XDG_RUNTIME_DIR": str(directory), "SYSTEMD_PAGER": "", "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, env=environ, check=False, timeout=60)


def verify(analyze: str, unit: Path, directory: Path) -> subprocess.CompletedProcess[str]:
    scope = ["--user"] if unit == USER else []
    return run(analyze, *scope, "verify", "--man=no", installed(unit, directory), directory=directory)


@pytest.mark.parametrize("unit", [SYSTEM, GROUP, USER], ids=["system", "group", "user"])
def test_systemd_has_nothing_to_say_about_the_unit(analyze: str, unit: Path, tmp_path: Path) -> None:
    """systemd-analyze finds neither an error nor an unknown key."""
    found = verify(analyze, unit, tmp_path)
    assert (found.returncode, found.stderr) == (0, "")


def test_systemd_understands_the_drop_in(analyze: str, tmp_path: Path) -> None:
    """The credentials' drop-in is right as it is, and with its encrypted line as well; a typo in it would be seen."""
    drop_in = tmp_path / "watcher.service.d" / "credentials.conf"
    drop_in.parent.mkdir()
    text = DROP_IN.read_text(encoding="utf-8")
    drop_in.write_text(text.replace("#LoadCredentialEncrypted", "LoadCredentialEncrypted"))
    found = verify(analyze, SYSTEM, tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    drop_in.write_text(text.replace("LoadCredential=", "LoadCredntial="))
    assert "LoadCredntial" in verify(analyze, SYSTEM, tmp_path).stderr


@pytest.mark.parametrize("source", [SYSTEM, GROUP], ids=["system", "group"])
def test_the_service_is_hardly_exposed(analyze: str, source: Path, tmp_path: Path) -> None:
    """Its exposure is 1.3 or better."""
    unit = installed(source, tmp_path)
    scored = run(
        analyze, "security", "--offline=true", f"--threshold={THRESHOLD}", "--no-pager", unit, directory=tmp_path
    )
    assert scored.returncode == 0, scored.stdout[-2000:]


@ALL
def test_every_line_says_why(unit: Path) -> None:
    """Above each setting stands what it is for."""
    lines = unit.read_text(encoding="utf-8").splitlines()
    bare = [line for before, line in pairwise(lines) if "=" in line and not before.startswith("#")]
    assert [line for line in bare if not line.startswith("#")] == []


@pytest.mark.parametrize("unit", [SYSTEM, GROUP, USER], ids=["system", "group", "user"])
def test_the_unit_keeps_the_programs_promises(unit: Path) -> None:
    """Notices, reload, watchdog, and no restart where only a person can help."""
    lines = unit.read_text(encoding="utf-8").splitlines()
    for promise in (
        "Type=notify",
        "ExecReload=/bin/kill -HUP $MAINPID",
        "Restart=on-failure",
        "RestartPreventExitStatus=65 78",
        "WatchdogSec=5min",
    ):
        assert promise in lines
    before_service = lines[: lines.index("[Service]")]
    assert any(line.startswith("StartLimitIntervalSec=") for line in before_service)


def test_a_group_differs_by_its_configuration_and_state_alone() -> None:
    """A service for a group of mailboxes is the service of the machine in all else, and shares no state."""
    one, group = (set(unit.read_text(encoding="utf-8").splitlines()) for unit in (SYSTEM, GROUP))
    settings = sorted(line for line in one ^ group if not line.startswith("#"))
    assert [line.partition("=")[0] for line in settings] == ["Description"] * 2 + ["ExecStart"] * 2 + [
        "StateDirectory"
    ] * 2
    assert "StateDirectory=watcher-%i" in group
