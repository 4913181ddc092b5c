"""In which forms does the digest go out?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from email.message import EmailMessage

from watcher.core.digest import Digest, listing
from watcher.core.message import Address, MessageId
from watcher.core.reason import Reason
from watcher.render.html import html_of
from watcher.render.mail import mail_of
from watcher.render.sheet import sheet_of
from watcher.render.taps import Answerable
from watcher.render.text import text_of
from watcher.render.words import Words


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
    mail = mail_of(
        sheet, words, sender=sender, recipients=recipients, message_id=message_id, date=date, day=digest.day,
        items=listing(digest),
    )  # fmt: skip
    if answerable.to != sender.addr_spec:
        mail["Reply-To"] = answerable.to
    return mail
