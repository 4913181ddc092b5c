"""How does it look?

Digest -> Sheet (every sentence said) -> text | HTML | mail | terminal
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from email.message import EmailMessage

from watcher.core.digest import Digest
from watcher.core.message import Address, MessageId
from watcher.core.reason import Reason
from watcher.render.as_json import classify_line, explain_json, findings_json, log_json, standing_json, threads_json
from watcher.render.catalogue import N_
from watcher.render.config_file import config_text, with_mailbox
from watcher.render.confirmation import confirmation_mail
from watcher.render.html import html_of, prepare
from watcher.render.mail import MARKER, mail_of
from watcher.render.sheet import Sheet, sheet_of
from watcher.render.taps import Answerable
from watcher.render.terminal import (
    print_digest,
    print_explanation,
    print_findings,
    print_log,
    print_reading,
    print_standing,
    print_threads,
)
from watcher.render.text import text_of
from watcher.render.words import Words, clean, say

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
    "log_json",
    "prepare",
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


def digest_text(digest: Digest, lang: str, *, zone: tzinfo, config: str = "", notes: Iterable[Reason] = ()) -> str:
    """The digest as plain text of 72 columns.

    `lang` is `de`, `en` or with a region (`de_AT`, `en_US`). `config` is the settings file to tell of. `notes` stand
    beside the alerts: why it came by another way, say.
    """
    words = Words(lang, zone, digest.day)
    return text_of(sheet_of(digest, words, config=config, notes=notes), words)


def digest_html(digest: Digest, lang: str, *, zone: tzinfo, config: str = "", notes: Iterable[Reason] = ()) -> str:
    """The digest as one HTML page without images or anything remote, below 102 kB."""
    words = Words(lang, zone, digest.day)
    return html_of(sheet_of(digest, words, config=config, notes=notes), words)


def digest_subject(digest: Digest, lang: str, *, zone: tzinfo) -> str:
    """The subject line: the essence of the day."""
    return sheet_of(digest, Words(lang, zone, digest.day)).subject


def digest_mail(
    digest: Digest,
    lang: str,
    *,
    zone: tzinfo,
    sender: Address,
    recipients: Sequence[Address],
    message_id: MessageId,
    date: datetime,
    config: str = "",
    notes: Iterable[Reason] = (),
    answers_to: str = "",
) -> EmailMessage:
    """The digest as a mail ready to be sent or appended. `message_id` is the claimed one, `date` (aware) its Date.
    `answers_to` is the addr-spec whose mailbox is watched (the sender's where it is empty)."""
    words = Words(lang, zone, digest.day)
    answerable = Answerable(answers_to or sender.addr_spec, message_id)
    sheet = sheet_of(digest, words, config=config, notes=notes, answerable=answerable)
    mail = mail_of(sheet, words, sender=sender, recipients=recipients, message_id=message_id, date=date, day=digest.day)
    if answerable.to != sender.addr_spec:
        mail["Reply-To"] = answerable.to
    return mail
