"""How far are we, in words?"""

import pytest

from watcher.cli.progress import EVERY, ProgressBar
from watcher.jobs import Progress
from watcher.render import Words


def test_a_pipe_gets_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is no terminal, a line in the reader's language tells how far each folder is, and then the texts."""
    with ProgressBar("work", Words("de"), quiet=False, plain=True) as bar:
        for done in (10, EVERY, EVERY + 10):
            bar.update(Progress("Gesendet", done, 12_000))
        bar.update(Progress("", EVERY, 12_000))
    assert capsys.readouterr().err == "work: Gesendet: 5.000 von 12.000\nwork: Texte: 5.000 von 12.000\n"


def test_a_folder_cannot_write_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """What a server calls a folder moves no cursor and ends no line."""
    with ProgressBar("work", Words("en"), quiet=False, plain=True) as bar:
        bar.update(Progress("a\x1b[2J\r\nb", EVERY, EVERY))
    assert capsys.readouterr().err == "work: a b: 5,000 of 5,000\n"


def test_quiet_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever asks for silence gets it."""
    with ProgressBar("work", Words("en"), quiet=True, plain=True) as bar:
        bar.update(Progress("INBOX", EVERY, EVERY))
    assert capsys.readouterr().err == ""
