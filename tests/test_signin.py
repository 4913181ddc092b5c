"""A secret is had from its place at the moment it is needed, or the owner learns what to do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from watcher.config import Secret, install_command
from watcher.errors import SecretError
from watcher.signin import SecretReader, end_commands, read_secret

SECRET = "hunter2 pässword"


def refused(reference: Secret) -> SecretError:
    with pytest.raises(SecretError) as caught:
        read_secret(reference)
    assert caught.value.cure
    assert SECRET not in str(caught.value) + caught.value.cure
    return caught.value


def secret_file(directory: Path, content: str | bytes = SECRET + "\n", mode: int = 0o600) -> Path:
    path = directory / "secret"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)
    return path


def python(code: str) -> Secret:
    return Secret(command=(sys.executable, "-c", code))


def test_a_file_of_ones_own_gives_its_line(tmp_path: Path) -> None:
    """A file only its owner can read gives the secret without the line end."""
    assert read_secret(Secret(file=secret_file(tmp_path))) == SECRET


def test_spaces_belong_to_the_secret(tmp_path: Path) -> None:
    """Only the line end is taken off: a password may begin or end with a space."""
    assert read_secret(Secret(file=secret_file(tmp_path, " a \r\n"))) == " a "


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o620])
def test_a_file_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    """A secret that the group or the world can reach is refused, with the line that mends it."""
    path = secret_file(tmp_path, mode=mode)
    error = refused(Secret(file=path))
    assert str(error) == f"Others can read the secret in {path}"
    assert error.cure == f"Run: chmod 600 {path}"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is named."""
    assert str(refused(Secret(file=tmp_path / "no"))) == (
        f"The secret in {tmp_path}/no cannot be read: no such file or directory"
    )


def test_a_pipe_does_not_hold_us(tmp_path: Path) -> None:
    """Something that is no plain file is refused at once."""
    os.mkfifo(tmp_path / "pipe", 0o600)
    assert str(refused(Secret(file=tmp_path / "pipe"))) == f"{tmp_path}/pipe is no plain file"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        ("\n", "is empty"),
        (SECRET + "\nLOGOUT\n", "has more than one line"),
        ("a\0b", "has more than one line"),
        (b"\xff\xfe", "is not UTF-8 text"),
        ("x" * 20_000, "is too long for a secret"),
    ],
    ids=["empty", "only a line end", "two lines", "NUL", "not text", "too long"],
)
def test_a_file_that_is_no_secret_is_refused(tmp_path: Path, content: str | bytes, said: str) -> None:
    """What cannot be one line of text is refused before it reaches a server."""
    path = secret_file(tmp_path, content)
    assert str(refused(Secret(file=path))) == f"The file {path} {said}"


def test_a_credential_comes_from_systemds_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """systemd guards its credentials itself; they are taken whatever their rights look like."""
    secret_file(tmp_path, mode=0o440).rename(tmp_path / "work-imap")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_secret(Secret(credential="work-imap")) == SECRET


def test_a_credential_that_is_not_loaded_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A credential the unit does not load is named with the line that loads it."""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    error = refused(Secret(credential="work-imap"))
    assert str(error) == 'The credential "work-imap" cannot be read: no such file or directory'
    assert "LoadCredential=work-imap:" in error.cure


def test_a_credential_outside_the_service_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand there are no credentials; the owner learns how to try it nevertheless."""
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    assert "CREDENTIALS_DIRECTORY" in refused(Secret(credential="work-imap")).cure


def test_a_command_gives_its_first_line() -> None:
    """Password managers print the secret on the first line and notes below it."""
    assert read_secret(python(f"print({SECRET!r}); print('url: example.com')")) == SECRET


def test_a_command_is_run_without_a_shell() -> None:
    """Arguments are handed over as they stand."""
    assert read_secret(Secret(command=("echo", "$HOME;`id`"))) == "$HOME;`id`"


def test_a_failing_command_is_told_without_its_words() -> None:
    """The exit code is told; what the command wrote is not."""
    error = refused(python(f"import sys; print({SECRET!r}); print({SECRET!r}, file=sys.stderr); sys.exit(3)"))
    assert str(error) == f'The command "{Path(sys.executable).name}" failed (exit code 3)'


def test_a_command_that_prints_nothing_is_told() -> None:
    """A program that ends well and prints nothing is told as that."""
    error = refused(python("print(); print('too late')"))
    assert str(error).endswith("printed no secret in its first line")
    assert error.cure == "Run it by hand to see why."


def test_a_command_that_is_not_there_is_told() -> None:
    """A program that is not installed is named."""
    assert str(refused(Secret(command=("/no/such/program",)))) == 'The command "program" was not found'


def test_a_command_that_has_just_begun_is_ended_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever leaves at the very moment in which a program starts is not kept waiting for it."""
    begun = tmp_path / "begun"

    class Slow(subprocess.Popen[bytes]):
        """The program runs, and the thread that started it has not gone on yet."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            while not begun.exists():
                time.sleep(0.01)
            time.sleep(0.3)

    monkeypatch.setattr(subprocess, "Popen", Slow)
    asked = Secret(command=("sh", "-c", f"touch '{begun}'; exec sleep 60"))
    with ThreadPoolExecutor() as threads:
        reading = threads.submit(read_secret, asked)
        while not begun.exists():
            time.sleep(0.01)
        end_commands()
        with pytest.raises(SecretError):
            reading.result(timeout=10)


def test_a_hanging_command_is_ended_with_all_it_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that waits for an answer is given up, and what it started goes with it."""
    monkeypatch.setattr("watcher.signin.secrets._COMMAND_SECONDS", 0.5)
    start = time.monotonic()
    error = refused(Secret(command=("sh", "-c", "sleep 60 & sleep 60")))
    assert "gave nothing within" in str(error)
    assert time.monotonic() - start < 30


def test_a_variable_gives_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment variable is taken; an empty or missing one is told."""
    monkeypatch.setenv("IMAP_SECRET", SECRET)
    assert read_secret(Secret(env="IMAP_SECRET")) == SECRET
    monkeypatch.setenv("IMAP_SECRET", "")
    assert str(refused(Secret(env="IMAP_SECRET"))) == "The environment variable IMAP_SECRET is not set"


def test_the_keyring_is_asked_for_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop's keyring is asked for the service and the user of the section."""
    keyring: Any = pytest.importorskip("keyring")
    kept = {("watcher", "anna@example.com"): SECRET}
    monkeypatch.setattr(keyring, "get_password", lambda service, user: kept.get((service, user)))
    assert read_secret(Secret(keyring="watcher"), user="anna@example.com") == SECRET
    assert refused(Secret(keyring="watcher")).cure == "Run: keyring set watcher USER"


def test_a_keyring_without_a_desktop_is_told() -> None:
    """Where there is no keyring, the owner is pointed to what a service can use."""
    pytest.importorskip("keyring")
    from keyring import set_keyring
    from keyring.backends.fail import Keyring

    set_keyring(Keyring())  # type: ignore[no-untyped-call]
    assert "credential or file" in refused(Secret(keyring="watcher")).cure


def test_without_the_extra_the_keyring_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring is an extra; without it the line that installs it is given."""
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert refused(Secret(keyring="watcher")).cure == f"Run: {install_command('keyring')}"


def test_a_changed_secret_is_seen_at_the_next_call(tmp_path: Path) -> None:
    """Nothing is kept: after the owner changes the password, the next sign-in has the new one."""
    reader = SecretReader(Secret(file=secret_file(tmp_path)))
    assert reader() == SECRET
    secret_file(tmp_path, "another")
    assert reader() == "another"


def test_a_reader_shows_neither_secret_nor_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Printing a reader shows where the secret lies and nothing more."""
    monkeypatch.setenv("IMAP_SECRET", SECRET)
    shown = repr(SecretReader(Secret(env="IMAP_SECRET"), user="anna@example.com"))
    assert SECRET not in shown
    assert "anna" not in shown
