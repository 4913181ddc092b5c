"""Does it repeat what the owner filled into a form?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.reading.greeting import owner_names
from watcher.core.reading.view import View
from watcher.core.reading.words import turns

_FORM_LINE = re.compile(r"^\W{0,3}[a-z][a-z /()-]{1,28}[*]? ?: ?(\S[^\n]*)$", re.MULTILINE)
_FORM_LINES = 3
_LABEL = rf"^\W{{0,3}}(?:{turns('form_owners')} )?{turns('form_labels')} ?:\s*\S"
_ECHO = re.compile(_LABEL, re.MULTILINE)
"""The message itself behind its label: "Ihre Nachricht: ..."."""
_MESSAGE = re.compile(rf"{_LABEL}[^\n]*(?:\n[^\n]+)*", re.MULTILINE)


def repeats_form(view: View) -> bool:
    """Whether the text lists what the owner filled in somewhere: labelled lines with the owner's name or address on
    one, or the message itself behind its label."""
    return lists_answers(view) or repeats_message(view)


def lists_answers(view: View) -> bool:
    """Whether the text lists labelled lines with the owner's name or address on one."""
    values = [value.strip(" <>").partition(" ")[0] for value in _FORM_LINE.findall(view.words)]
    if len(values) < _FORM_LINES:
        return False
    ours = {one.addr_spec for one in view.message.recipients} | owner_names(view)
    return any(value in view.own or value in ours for value in values)


@lru_cache(maxsize=2)
def repeats_message(view: View) -> bool:
    """Whether the message itself stands in it behind its label: shops and services repeat data as well."""
    return not view.quotes and bool(_ECHO.search(view.words))


def beside_message(view: View) -> str:
    """The words without the first paragraph of that message: whoever fills in a form thanks as well."""
    return _MESSAGE.sub("", view.words)
