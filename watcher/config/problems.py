"""What is wrong with the file, and what cures it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.config.lines import Loc
from watcher.config.schema import known_keys, sections_with
from watcher.config.server import NO_PASSWORD, SECRETS
from watcher.config.values import nearest, shown, visible
from watcher.errors import ConfigError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SEE = "See config.example.toml for every key."

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
    message: str
    line: int = 0
    column: int = 0

    @property
    def where(self) -> str:
        """The place in the file, in words."""
        return f"line {self.line}, column {self.column}" if self.column else f"line {self.line}" if self.line else ""


class ConfigProblems(ConfigError):
    """Everything that is wrong with one file; `str()` lists it, one problem a line."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        self.path = path
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
        super().__init__(_listing(path, self.problems), cure=_SEE)


def _listing(path: Path, problems: tuple[Problem, ...]) -> str:
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    place = max((len(problem.where) for problem in problems), default=0)
    key = max((len(problem.key) for problem in problems), default=0)
    rows = (f"  {p.where:<{place}}  {p.key:<{key}}  {p.message}" for p in problems)
    return "\n".join((f"{path}: {count}", *rows))


def dotted(loc: Loc) -> str:
    """The key as a person points at it: "mailbox[0].imap.port"."""
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).removeprefix(".")
    return visible(key)


def place_and_words(error: ErrorDetails) -> tuple[Loc, str]:
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
    return loc, "cannot be used here"


def _discreet(loc: Loc, given: Any, message: str) -> str:
    """What stands where a secret is named is not repeated: it may be the secret itself."""
    return message.replace(shown(given), "what stands here") if SECRETS & set(loc) else message


def _unknown(loc: Loc) -> str:
    *parents, name = loc
    known = known_keys(tuple(parents))
    word = str(name).lower().replace("-", "_")
    meant = word if word in known else _OTHER_WORDS.get(word, "")
    if meant in known:
        return f'unknown key; did you mean "{meant}"?'
    if elsewhere := sections_with(word):
        verb = "write" if any(word in section for section in elsewhere) else "put it into"
        return f"does not belong here; {verb} {' or '.join(elsewhere)}"
    if meant := nearest(word, known):
        return f'unknown key; did you mean "{meant}"?'
    return f"unknown key; known here: {', '.join(known)}" if known else "unknown key"


_MISSING = {
    "mailbox": "missing; give at least one [[mailbox]]",
    "name": 'missing; give it a name of your own, like name = "work"',
    "addresses": 'missing; give your own addresses, like addresses = ["anna@example.com"]',
    "imap": "missing; give a [mailbox.imap] section with host and password",
    "host": 'missing; give the server\'s name, like host = "imap.example.com"',
    "password": NO_PASSWORD,
}


def _missing(loc: Loc) -> str:
    return _MISSING.get(str(loc[-1]), "missing")


def _wrong_shape(loc: Loc, given: Any) -> str:
    name = dotted(tuple(part for part in loc if isinstance(part, str)))
    is_list = loc in (("mailbox",), ("rule",))
    if is_list and isinstance(given, dict):
        return f"there may be several, so write [[{name}]] with two brackets"
    if not is_list and isinstance(given, list):
        return f"there is only one, so write [{name}] with one bracket"
    found = _discreet(loc, given, shown(given))
    return f"{found} is no section; write [[{name}]]" if is_list else f"{found} is no section; write [{name}]"
