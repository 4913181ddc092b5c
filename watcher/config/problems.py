"""What is wrong with the file, and what cures it?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.config.lines import Loc
from watcher.config.schema import known_keys, sections_with
from watcher.config.server import NO_PASSWORD, SECRETS
from watcher.config.values import nearest, shown, visible
from watcher.errors import ConfigError, Worded, worded

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SEE = worded("See config.example.toml for every key.")

_OTHER_WORDS = {
    "server": "host", "hostname": "host", "username": "user", "login": "user", "ssl": "security", "tls": "security",
    "encryption": "security", "pass": "password", "passwd": "password", "email": "addresses", "mail": "addresses",
    "aliases": "addresses", "domains": "own_domains", "timezone": "time_zone", "tz": "time_zone", "lang": "language",
    "recipient": "to", "recipients": "to", "sender": "from", "state": "subdivision", "region": "subdivision",
    "every": "interval", "days": "after", "wait": "after", "wait_days": "after", "repeat": "again",
    "files": "attachments", "weekdays": "days", "lookback": "look_back", "certificate": "ca_file", "spam": "junk",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `key` is like "mailbox[0].imap.port" or the name of an environment variable ("": the file).

    `line` and `column` count from 1; 0 where there is none. The message never holds a secret.
    """

    key: str
    message: Worded
    line: int = 0
    column: int = 0

    @property
    def where(self) -> Worded:
        """The place in the file, in words."""
        if self.column:
            return worded("line {line}, column {column}", line=str(self.line), column=str(self.column))
        return worded("line {line}", line=str(self.line)) if self.line else Worded("", ())


class ConfigProblems(ConfigError):
    """Everything that is wrong with one file; `str()` lists it in English, one problem a line."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        self.path = path
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
        super().__init__(self.told(str), cure=_SEE)

    def told(self, say: Callable[[str], str]) -> str:
        """The list in the language of `say`, in columns."""
        n = len(self.problems)
        count = (
            worded("{file}: 1 problem", file=str(self.path))
            if n == 1
            else worded("{file}: {n} problems", file=str(self.path), n=n)
        )
        rows = [(say(one.where), one.key, say(one.message)) for one in self.problems]
        where, key = (max((len(row[column]) for row in rows), default=0) for column in (0, 1))
        return "\n".join((say(count), *(f"  {row[0]:<{where}}  {row[1]:<{key}}  {row[2]}" for row in rows)))


def dotted(loc: Loc) -> str:
    """The key as a person points at it: "mailbox[0].imap.port"."""
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).removeprefix(".")
    return visible(key)


def place_and_words(error: ErrorDetails) -> tuple[Loc, Worded]:
    """Where a validation error belongs, and what it says in the owner's words."""
    loc, given = error["loc"], error.get("input")
    if error["type"] == "fault":
        context = error["ctx"]
        return ((*loc, context["key"]) if context["key"] else loc), _discreet(loc, given, context["message"])
    if error["type"] == "extra_forbidden":
        return loc, _unknown(loc)
    if error["type"] == "missing":
        return loc, _missing(loc)
    if error["type"] in ("model_type", "model_attributes_type", "tuple_type"):
        return loc, _wrong_shape(loc, given)
    return loc, worded("cannot be used here")


def _discreet(loc: Loc, given: Any, message: Worded) -> Worded:
    """What stands where a secret is named is not repeated: it may be the secret itself."""
    if not SECRETS & set(loc):
        return message
    hidden = worded("what stands here")
    return Worded(message.template, tuple((name, hidden if v == shown(given) else v) for name, v in message.values))


def _unknown(loc: Loc) -> Worded:
    *parents, name = loc
    known = known_keys(tuple(parents))
    word = str(name).lower().replace("-", "_")
    meant = word if word in known else _OTHER_WORDS.get(word, "")
    if meant in known:
        return worded('unknown key; did you mean "{meant}"?', meant=meant)
    if elsewhere := sections_with(word):
        return _elsewhere(word, elsewhere)
    if meant := nearest(word, known):
        return worded('unknown key; did you mean "{meant}"?', meant=meant)
    return worded("unknown key; known here: {names}", names=", ".join(known)) if known else worded("unknown key")


def _elsewhere(word: str, sections: list[str]) -> Worded:
    named = Worded(sections[0], ()) if len(sections) == 1 else _or(sections)
    if any(word in section for section in sections):
        return worded("does not belong here; write {sections}", sections=named)
    return worded("does not belong here; put it into {sections}", sections=named)


def _or(names: list[str]) -> Worded:
    first, *more = names
    said = Worded(first, ())
    for name in more:
        said = worded("{one} or {other}", one=said, other=name)
    return said


_MISSING = {
    "mailbox": worded("missing; give at least one [[mailbox]]"),
    "name": worded('missing; give it a name of your own, like name = "work"'),
    "addresses": worded('missing; give your own addresses, like addresses = ["anna@example.com"]'),
    "imap": worded("missing; give a [mailbox.imap] section with host and password"),
    "host": worded('missing; give the server\'s name, like host = "imap.example.com"'),
    "password": NO_PASSWORD,
}


_NO_SMTP_HOST = worded('missing; give the server\'s name, like host = "smtp.example.com"')


def _missing(loc: Loc) -> Worded:
    if loc[-2:] == ("smtp", "host"):
        return _NO_SMTP_HOST
    return _MISSING.get(str(loc[-1]), worded("missing"))


def _wrong_shape(loc: Loc, given: Any) -> Worded:
    name = dotted(tuple(part for part in loc if isinstance(part, str)))
    is_list = loc in (("mailbox",), ("rule",))
    if is_list and isinstance(given, dict):
        return worded("there may be several, so write [[{name}]] with two brackets", name=name)
    if not is_list and isinstance(given, list):
        return worded("there is only one, so write [{name}] with one bracket", name=name)
    section = f"[[{name}]]" if is_list else f"[{name}]"
    return _discreet(loc, given, worded("{found} is no section; write {section}", found=shown(given), section=section))
