"""How do the words of the file become settings?"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from errno import EACCES
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from watcher.config.agreement import Finding, disagreements
from watcher.config.lines import Loc, line_of, lines_of_keys
from watcher.config.problems import ConfigProblems, Problem, dotted, place_and_words
from watcher.config.schema import all_sections
from watcher.config.settings import Settings
from watcher.config.values import nearest
from watcher.errors import Worded, in_words, worded

_PREFIX = "WATCHER_"
_NO_SETTINGS = frozenset({"WATCHER_CONFIG", "WATCHER_CI", "WATCHER_SHARED"})
"""Ours as well, but not read here."""


def load(path: Path) -> Settings:
    """The settings in `path`, with WATCHER_SECTION__KEY variables of the environment above them.

    Raises ConfigProblems with everything that is wrong at once.
    """
    return settings_of(_read(path), path)


def settings_of(text: str, path: Path) -> Settings:
    """The settings that `text` would be as the file `path`. Raises ConfigProblems as `load` does."""
    document = _parse(path, text)
    found = list(disagreements(document))
    settings = None
    try:
        settings = _merged(document)
    except ValidationError as error:
        found += _told_once(error)
    lines = lines_of_keys(text)
    unknown = list(_unknown_variables())
    strange = {tuple(one.key[len(_PREFIX) :].lower().split("__")) for one in unknown}
    found = [(loc, words) for loc, words in found if loc not in strange]  # each is told once, where it stands
    problems = [*(_problem(loc, words, lines) for loc, words in found), *unknown]
    if problems or not settings:
        raise ConfigProblems(path, problems)
    return settings


def _told_once(error: ValidationError) -> list[Finding]:
    """What pydantic found, without the echoes: defaults that hang on another key, and what SMTP took from IMAP."""
    details = [detail for detail in error.errors(include_url=False) if detail["type"] != "default_factory_not_called"]
    found = [place_and_words(detail) for detail in details]
    return [(loc, words) for loc, words in found if "smtp" not in loc or (_as_imap(loc), words) not in found]


def _as_imap(loc: Loc) -> Loc:
    return tuple("imap" if part == "smtp" else part for part in loc)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = len(error.object[: error.start].split(b"\n"))
        raise ConfigProblems(path, [Problem("", worded("not UTF-8; save the file as UTF-8"), line)]) from None
    except FileNotFoundError:
        missing = worded("there is no such file; copy config.example.toml to it")
        raise ConfigProblems(path, [Problem("", missing)]) from None
    except OSError as error:
        raise ConfigProblems(path, [Problem("", _unreadable(error))]) from None


def _unreadable(error: OSError) -> Worded:
    said = worded("cannot be read: {why}", why=in_words(error))
    if error.errno != EACCES:
        return said
    return worded("{said}; for the system service: chmod 644, as it runs under a user of its own", said=said)


_CURES = {
    "Invalid value": worded("text stands in quotes, true and false do not"),
    "Unescaped": worded("write paths and patterns with backslashes in single quotes"),
    "Cannot overwrite": worded("the same key stands here twice"),
    "Duplicate inline": worded("the same key stands here twice"),
    "Cannot declare": worded("the same section stands here twice"),
    "Invalid statement": worded('a line is a [section], a key = "value" or a # comment'),
    "Invalid initial": worded('a line is a [section], a key = "value" or a # comment'),
    "Illegal character": worded("a text must end on its line, with the quote it began with"),
    "Unterminated": worded("a text must end on its line, with the quote it began with"),
    "Unclosed array": worded("a list that begins with [ ends with ]"),
    "Unclosed inline": worded("what begins with {{ ends with }}"),
    "Expected '='": worded('between key and value stands "="'),
    "Expected newline": worded("one key and one value a line"),
    "Expected ']": worded("a [section] ends with as many brackets as it begins with"),
}


def _parse(path: Path, text: str) -> dict[str, Any]:
    if text.startswith("\ufeff"):
        raise ConfigProblems(
            path, [Problem("", worded("begins with a byte order mark; save the file as UTF-8 without it"), 1, 1)]
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigProblems(path, [_syntax_problem(str(error), text)]) from None
    except RecursionError:
        raise ConfigProblems(path, [Problem("", worded("lists or tables are nested too deeply"))]) from None
    except ValueError:  # Python reads no number of more than 4300 digits, and does not say where it stands
        raise ConfigProblems(path, [Problem("", worded("a number has too many digits"))]) from None


def _syntax_problem(message: str, text: str) -> Problem:
    place = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)", message)
    line, column = (int(place[1]), int(place[2])) if place and place[1] else (len(text.rstrip().split("\n")), 0)
    said = message[: place.start()] if place else message
    cure = next((cure for start, cure in _CURES.items() if said.startswith(start)), None)
    words = (
        worded("not valid TOML: {said} ({cure})", said=said, cure=cure)
        if cure
        else worded("not valid TOML: {said}", said=said)
    )
    return Problem("", words, line, column)


def _merged(document: dict[str, Any]) -> Settings:
    """Environment over file; both go through pydantic-settings, so that they meet before anything is checked."""

    class _Sources(Settings, BaseSettings):
        model_config = SettingsConfigDict(
            env_prefix=_PREFIX, env_nested_delimiter="__", env_ignore_empty=True, enable_decoding=False, extra="forbid"
        )

        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,
            file_secret_settings: PydanticBaseSettingsSource,
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            return env_settings, InitSettingsSource(settings_cls, init_kwargs=document)

    return Settings(**dict(_Sources(**{})))


def _overridable() -> dict[str, Loc]:
    """The variables there are: every key of the sections that stand once in a file (not of mailboxes and rules)."""
    once = {path[0]: keys for path, keys in all_sections().items() if len(path) == 1 and path[0] not in _LISTS}
    return {f"{_PREFIX}{section}__{key}".upper(): (section, key) for section, keys in once.items() for key in keys}


_LISTS = ("mailbox", "rule")


def _problem(loc: Loc, words: Worded, lines: dict[Loc, int]) -> Problem:
    variables = {place: name for name, place in _overridable().items()}
    name = variables.get(loc[:2], "")
    if name in os.environ:
        return Problem(name, words)
    return Problem(dotted(loc), words, line_of(loc, lines))


def _unknown_variables() -> Iterator[Problem]:
    known = _overridable()
    for name in sorted(os.environ):
        if name.upper().startswith(_PREFIX) and name.upper() not in known and name not in _NO_SETTINGS:
            meant = nearest(name[len(_PREFIX) :], [one[len(_PREFIX) :] for one in known])  # the prefix is near anything
            cure = (
                worded('did you mean "{meant}"?', meant=_PREFIX + meant)
                if meant
                else worded('the names are like "{name}"', name=next(iter(known)))
            )
            yield Problem(name, worded("unknown environment variable; {cure}", cure=cure))
