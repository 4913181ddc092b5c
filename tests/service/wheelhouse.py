"""What is installed on the machine under test? The wheel as it is released, and every wheel it asks for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "service"


def wheelhouse(python: str) -> Path:
    """A folder from which `pip install --no-index` can install us and our demo for that Python ("3.11")."""
    folder = BUILD / f"wheels-{python}"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("mailbox_watcher-*.whl"):
        old.unlink()
    pip = _pip()
    _run(pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT)
    (wheel,) = folder.glob("mailbox_watcher-*.whl")
    _run(
        pip, "download", "--quiet", "--only-binary=:all:", "--python-version", python,
        "--find-links", folder, "--dest", folder, f"{wheel}[demo,keyring,oauth]", "keyrings.alt",
    )  # fmt: skip
    return folder


def _pip() -> Path:
    """A pip of its own: an environment made by uv has none."""
    environment = BUILD / "pip"
    if not (environment / "bin" / "pip").exists():
        base = shutil.which("python3", path=f"{sys.base_prefix}/bin") or sys.executable
        _run(base, "-m", "venv", environment)
    return environment / "bin" / "pip"


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
