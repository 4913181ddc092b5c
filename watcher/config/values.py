"""How is a value refused, and which plain ones are there?

Every type of this package takes what a person writes and gives the value the program works with. A refusal is one
sentence that names what was found and what is allowed.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from watcher.errors import Worded, worded

_LONGEST_SHOWN = 40


def fault(message: Worded, key: str = "") -> PydanticCustomError:
    """A refusal in the owner's words; `key` names the key inside the section that is to blame."""
    return PydanticCustomError("fault", "{message}", {"message": message, "key": key})


def visible(text: str) -> str:
    """`text` on one line: whatever is not printable is escaped."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def shown(value: object) -> str:
    """`value` as it may be repeated to the owner: short, on one line, and without what could be a password in a URL."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list | tuple):
        return worded("a table") if isinstance(value, dict) else worded("a list")
    text = str(value)
    if "://" in text or ("@" in text and ":" in text):
        return worded("this value")
    text = visible(text)
    text = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return f'"{text}"' if isinstance(value, str) else text


def line(value: object, example: str = "") -> str:
    """One line of visible text, without spaces around it; `example` shows one in quotes."""
    like = worded(", like {example}", example=example) if example else ""
    if not isinstance(value, str):
        raise fault(worded("{found} is not text; give text in quotes{like}", found=shown(value), like=like))
    if not value.strip():
        raise fault(worded("is empty; give text in quotes{like}", like=like))
    if not value.isprintable():
        raise fault(worded("{found} holds control characters; give plain text{like}", found=shown(value), like=like))
    return value.strip()


def nearest(word: str, known: list[str]) -> str:
    """The known word that was probably meant, or ""."""
    folded = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else ""


def listed(value: object) -> object:
    """One value stands for a list of one."""
    return value if isinstance(value, list | tuple) else (value,)


def listed_by_comma(value: object) -> object:
    """A list, or one text with commas, as an environment variable gives it."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else listed(value)


def whole(lowest: int, highest: int) -> BeforeValidator:
    """A whole number between the two."""

    def read(value: object) -> int:
        digits = isinstance(value, str) and re.fullmatch(r"\d{1,9}", value.strip())
        if isinstance(value, bool) or not (isinstance(value, int) or digits):
            raise fault(
                worded(
                    "{found} is not a whole number; give one from {lowest} to {highest}",
                    found=shown(value),
                    lowest=str(lowest),
                    highest=str(highest),
                )
            )
        number = int(str(value))
        if not lowest <= number <= highest:
            size = worded("too small") if number < lowest else worded("too large")
            raise fault(
                worded(
                    "{number} is {size}; give a whole number from {lowest} to {highest}",
                    number=str(number),
                    size=size,
                    lowest=str(lowest),
                    highest=str(highest),
                )
            )
        return number

    return BeforeValidator(read)


def _yes_or_no(value: object) -> bool:
    words = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in words:
        return words[value.strip().lower()]
    raise fault(worded("{found} is neither true nor false; give one of them, without quotes", found=shown(value)))


YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]


def one_of(*allowed: str) -> BeforeValidator:
    """One of the words, in any case."""
    named = ", ".join(f'"{word}"' for word in allowed)
    cure = worded("give one of {names}", names=named) if len(allowed) > 1 else worded("give {names}", names=named)

    def read(value: object) -> str:
        if not isinstance(value, str) or value.strip().lower() not in allowed:
            raise fault(worded("{found} is not known here; {cure}", found=shown(value), cure=cure))
        return value.strip().lower()

    return BeforeValidator(read)


def _plain(value: object) -> str:
    return line(value)


def _at_least_one(value: object) -> object:
    if isinstance(value, list | tuple | str) and not (value.strip(" \t,") if isinstance(value, str) else value):
        raise fault(worded("is empty; give at least one"))
    return value


AtLeastOne = BeforeValidator(_at_least_one)
Text = Annotated[str, BeforeValidator(_plain)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(listed)]
