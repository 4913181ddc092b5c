"""What does the answer to an answer look like?

Two or three lines of plain text: what was changed, what was not understood, how to take it back.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import datetime, tzinfo
from email.message import EmailMessage

from watcher.core.message import Address, MessageId, is_made_up
from watcher.core.reason import Reason
from watcher.render.mail import letter
from watcher.render.text import WIDTH
from watcher.render.words import Words


def confirmation_mail(
    done: Iterable[Reason],
    unclear: Iterable[Reason],
    lang: str,
    *,
    zone: tzinfo,
    sender: Address,
    recipient: Address,
    message_id: MessageId,
    answers: MessageId,
    date: datetime,
) -> EmailMessage:
    """The confirmation of a mail with the Message-ID `answers`, as a mail ready to be sent."""
    words = Words(lang, zone, date.astimezone(zone).date())
    told, not_done = [words.sentence(one) for one in done], [words.sentence(one) for one in unclear]
    subject = words._("Done, as you asked") if told and not not_done else words._("What your answer changed")
    lines = [*_list(told), *([""] if told and not_done else []), *_list(not_done)]
    if told:
        hint = words._('To take it back, answer this mail with "undo".')
        lines += ["", *textwrap.wrap(hint, WIDTH)]
    mail = letter(
        words, subject=subject, sender=sender, recipients=[recipient], message_id=message_id, date=date,
        marker="confirmation", submitted="auto-replied",
    )  # fmt: skip
    if not is_made_up(answers):
        mail["In-Reply-To"] = mail["References"] = f"<{answers}>"
    mail.set_content("\n".join(lines) + "\n", charset="utf-8", cte="quoted-printable")
    return mail


def _list(lines: Iterable[str]) -> list[str]:
    return [part for line in lines for part in textwrap.wrap(line, WIDTH, initial_indent="- ", subsequent_indent="  ")]
