"""The manual pages and the Tab key say what the program does."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_config_example import settings_lines
from tools.manual import write
from watcher.cli.main import COMMANDS


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    write(folder, "1.2.3")
    return folder


def shown(page: Path) -> str:
    """What a reader sees, as one line; skips where there is no groff."""
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("needs groff: apt-get install groff-base")
    done = subprocess.run(
        [groff, "-Kutf8", "-man", "-Tutf8", "-P-c", "-rLL=400n", "-ww", "-Wbreak", page],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return " ".join(re.sub(r".\x08", "", done.stdout).split())


def test_a_page_for_each_command(share: Path) -> None:
    """Each command has a page, and the first page names them all."""
    pages = {path.stem for path in (share / "man/man1").iterdir()}
    assert pages == {"watcher", *(f"watcher-{name}" for name in COMMANDS)}
    first = shown(share / "man/man1/watcher.1")
    for name, (_, line) in COMMANDS.items():
        assert f"watcher-{name}(1) {line}" in first


@pytest.mark.parametrize("name", COMMANDS)
def test_a_page_has_every_option(share: Path, name: str) -> None:
    """The page of a command names each option that its help names."""
    command = [sys.executable, "-m", "watcher", name, "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    page = shown(share / f"man/man1/watcher-{name}.1")
    for option in re.findall(r"^  (?:-\w, )?(--[\w-]+)", told, re.MULTILINE):
        assert option in page


def test_a_page_for_the_configuration(share: Path) -> None:
    """watcher.toml(5) has every setting of the example, under its section."""
    page = shown(share / "man/man5/watcher.toml.5")
    for section, line, _ in settings_lines():
        assert section in page
        assert " ".join(line.split()) in page


def test_text_that_looks_like_a_command_of_roff() -> None:
    """A sentence that begins with a dot or a quote, or holds a backslash, is shown as it is."""
    from tools.manual import _text

    assert _text(".TH x") == "\\&.TH x"
    assert _text("'a'") == "\\&\\(aqa\\(aq"
    assert _text("C:\\n") == "C:\\en"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(share: Path, shell: str) -> None:
    """The scripts are understood by their shells, where these are installed."""
    script = {
        "bash": "bash-completion/completions/watcher",
        "zsh": "zsh/site-functions/_watcher",
        "fish": "fish/vendor_completions.d/watcher.fish",
    }[shell]
    text = (share / script).read_text()
    assert f"_WATCHER_COMPLETE={shell}_complete" in text
    if program := shutil.which(shell):
        assert subprocess.run([program, "-n", share / script], check=False).returncode == 0


def test_tab(tmp_path: Path) -> None:
    """The Tab key offers the commands that begin so, without asking any server or file."""
    answer = subprocess.run(
        [sys.executable, "-c", "import sys; from watcher.cli import main; sys.argv = ['watcher']; main()"],
        capture_output=True, text=True, check=False,
        timeout=60, env={
            "PATH": os.environ["PATH"], "HOME": str(tmp_path), "_WATCHER_COMPLETE": "bash_complete",
            "COMP_WORDS": "watcher s", "COMP_CWORD": "1",
        },
    )  # fmt: skip
    offered = {line.split(",")[1] for line in answer.stdout.splitlines()}
    assert offered == {name for name in COMMANDS if name.startswith("s")}
