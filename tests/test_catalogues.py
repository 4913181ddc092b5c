"""Is every sentence said in German too?"""

import ast
import re
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from tools import catalogues
from watcher.cli.main import COMMANDS, cli
from watcher.cli.speech import spoken
from watcher.render.catalogue import translations

LANGUAGES = ["de"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    """A translation names no value that its sentence does not have, and leaves none out."""
    wrong = [
        message.id
        for message in catalogues.read(language)
        if message.id
        and message.string
        and any(
            catalogues.places(form) != catalogues.places(message.id)
            for form in (message.string if isinstance(message.string, tuple) else (message.string,))
            if form and not isinstance(message.id, tuple)
        )
    ]
    assert not wrong


def _literals() -> Iterator[tuple[str, int, str]]:
    for file in (catalogues.ROOT / "watcher").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in catalogues.KEYWORDS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                    yield str(file), node.lineno, first.value


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_no_sentence_hides_from_the_extraction() -> None:
    """Every sentence in the code is found for translation; one inside an f-string would not be."""
    found = {form for one in catalogues.sources() for form in ([one.id] if isinstance(one.id, str) else one.id)}
    assert not [where for where in _literals() if where[2] not in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    """No sentence is left in English (`make catalogues` brings the new ones in; then translate them)."""
    catalogue = catalogues.read(language)
    missing = []
    for source in catalogues.sources():
        entry = catalogue.get(source.id) if source.id else None
        forms = entry.string if entry and isinstance(entry.string, tuple) else (entry.string if entry else "",)
        if source.id and not all(forms):
            missing.append(source.id)
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_source(language: str) -> None:
    """What is read at run time says what the source says (`make catalogues` compiles it)."""
    compiled = translations(language)
    for message in catalogues.read(language):
        if isinstance(message.id, tuple):
            assert tuple(compiled.ngettext(*message.id, n) for n in (1, 2)) == message.string
        elif message.id:
            assert compiled.gettext(message.id) == message.string


def test_the_help_speaks_german(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a German terminal every command explains itself in German, and so does what is wrong with a call."""
    monkeypatch.setenv("LANGUAGE", "de_DE:de")
    for name in COMMANDS:
        told = CliRunner().invoke(cli, [name, "--help"]).output
        assert told.startswith("Aufruf: ")
        assert "Diesen Text zeigen und enden." in told
        assert not re.search(r"\b(?:the|this|of|your|and)\b", re.sub(r"`[^`]*`|\[[^]]*\]|--\S+", "", told)), told
    assert "kein Befehl „thread“; gemeint ist vielleicht „threads“" in CliRunner().invoke(cli, ["thread"]).output


def test_the_help_speaks_english_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a terminal of another language the help is English."""
    monkeypatch.setenv("LANGUAGE", "fr_FR")
    assert CliRunner().invoke(cli, ["--help"]).output.startswith("Usage: ")


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANGUAGE": "de_DE:en", "LANG": "en_GB.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_terminal_says_which_language(variables: dict[str, str], language: str) -> None:
    """The variables are asked as every program does, whether the machine has made that locale or not."""
    assert spoken(variables) == language
