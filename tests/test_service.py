"""Does the service come to its place, with what this machine needs, and go again?"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from watcher.cli.main import cli

CONFIG = """
[[mailbox]]
name = "work"
addresses = ["anna@example.com"]
delivery = "imap"
[mailbox.imap]
host = "imap.example.com"
password = { credential = "work-imap" }
"""


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    path = tmp_path / "100%" / "watcher.toml"
    path.parent.mkdir()
    path.write_text(CONFIG)
    return path


def service(config: Path, *words: object) -> Result:
    return CliRunner().invoke(cli, ["--config", str(config), "service", *map(str, words)])


def test_the_machine_s_own(config: Path, tmp_path: Path) -> None:
    """The system's unit is written unchanged; credentials and places that differ stand in a drop-in beside it."""
    told = service(config, "install", "--system", "--root", tmp_path)
    assert told.exit_code == 0, told.output
    folder = tmp_path / "etc/systemd/system"
    unit = Path(__file__).parents[1] / "systemd" / "watcher.service"
    assert (folder / "watcher.service").read_text() == unit.read_text()
    extra = (folder / "watcher.service.d" / "made-by-watcher.conf").read_text()
    place = str(config.parent).replace("%", "%%")
    assert f"LoadCredential=work-imap:{place}/credentials/work-imap\n" in extra
    assert f'Environment="WATCHER_CONFIG={place}/watcher.toml"' in extra
    assert "systemctl enable --now watcher" in told.output


def test_an_encrypted_credential(config: Path, tmp_path: Path) -> None:
    """A credential that was encrypted is loaded as such."""
    (config.parent / "credentials").mkdir()
    (config.parent / "credentials" / "work-imap.cred").write_text("x")
    assert service(config, "install", "--system", "--root", tmp_path).exit_code == 0
    extra = (tmp_path / "etc/systemd/system/watcher.service.d/made-by-watcher.conf").read_text()
    assert "LoadCredentialEncrypted=work-imap:" in extra


def test_one_s_own_comes_and_goes(config: Path, tmp_path: Path) -> None:
    """One's own service is written below the home directory; taken away, it leaves the configuration alone."""
    assert service(config, "install", "--own").exit_code == 0
    folder = tmp_path / ".config/systemd/user"
    wants = folder / "default.target.wants"
    wants.mkdir()
    (wants / "watcher.service").symlink_to(folder / "watcher.service")
    assert "systemctl --user" in (folder / "watcher.service").read_text()
    told = service(config, "uninstall", "--own")
    assert told.exit_code == 0, told.output
    assert list(folder.rglob("*")) == [wants]
    assert config.exists()


def test_where_nothing_may_be_written(config: Path, tmp_path: Path) -> None:
    """What cannot be written is told, with the way out."""
    (tmp_path / "etc").write_text("a file in the way")
    told = service(config, "install", "--system", "--root", tmp_path)
    assert "cannot be written" in told.output
