"""How does it look?

Digest -> Sheet (every sentence said) -> text | HTML | mail | terminal

What this door hands out is imported when it is asked for: a command that prints a line need not load templates.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watcher.render.as_json import (
        classify_line,
        explain_json,
        findings_json,
        log_json,
        preview_json,
        standing_json,
        threads_json,
    )
    from watcher.render.catalogue import N_
    from watcher.render.config_file import config_text, with_mailbox
    from watcher.render.confirmation import confirmation_mail
    from watcher.render.digest import digest_html, digest_mail, digest_subject, digest_text
    from watcher.render.html import prepare
    from watcher.render.mail import MARKER
    from watcher.render.sheet import Sheet
    from watcher.render.stdout import output
    from watcher.render.terminal import (
        print_digest,
        print_explanation,
        print_findings,
        print_log,
        print_reading,
        print_standing,
        print_threads,
    )
    from watcher.render.words import Words, clean, locale_of, say

__all__ = [
    "MARKER",
    "N_",
    "Sheet",
    "Words",
    "classify_line",
    "clean",
    "config_text",
    "confirmation_mail",
    "digest_html",
    "digest_mail",
    "digest_subject",
    "digest_text",
    "explain_json",
    "findings_json",
    "locale_of",
    "log_json",
    "output",
    "prepare",
    "preview_json",
    "print_digest",
    "print_explanation",
    "print_findings",
    "print_log",
    "print_reading",
    "print_standing",
    "print_threads",
    "say",
    "standing_json",
    "threads_json",
    "with_mailbox",
]

_HOMES = {
    "MARKER": "mail",
    "N_": "catalogue",
    "Sheet": "sheet",
    "Words": "words",
    "classify_line": "as_json",
    "clean": "words",
    "config_text": "config_file",
    "confirmation_mail": "confirmation",
    "digest_html": "digest",
    "digest_mail": "digest",
    "digest_subject": "digest",
    "digest_text": "digest",
    "explain_json": "as_json",
    "findings_json": "as_json",
    "locale_of": "words",
    "log_json": "as_json",
    "preview_json": "as_json",
    "output": "stdout",
    "prepare": "html",
    "print_digest": "terminal",
    "print_explanation": "terminal",
    "print_findings": "terminal",
    "print_log": "terminal",
    "print_reading": "terminal",
    "print_standing": "terminal",
    "print_threads": "terminal",
    "say": "words",
    "standing_json": "as_json",
    "threads_json": "as_json",
    "with_mailbox": "config_file",
}
"""Which of our files defines a name."""


def __getattr__(name: str) -> object:
    """Import the file that defines the name (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
