"""Is the writer away, and does a program say so?

A person who writes about being away is a person; so an absence needs a program's mark, or a text that is nothing but a
notice.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from watcher.core.dates import Absence
from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.automatic import automatic_subject, is_acknowledgement, on_help_desk
from watcher.core.reading.days import absence_named, stand_in_named
from watcher.core.reading.persons import speaks_to_one
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS, VACATION_MARKS
from watcher.core.reading.view import View
from watcher.core.reason import Reason, because

_SENTENCE = re.compile(r"[.!?]+(?=\s)|\n\s*\n|\n(?=\s*[-*•])")
_NAMED_AWAY = re.compile(
    r"\b(?:ist|is|bin|am) (?:derzeit |currently )?"
    r"(?:ausser haus|abwesend|nicht im (?:buero|haus)|out of (?:the )?office|im urlaub|on vacation)"
)
_NEEDED = 4
_APPLE_END = re.compile(r"enddate\s*=\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)", re.IGNORECASE)


def absence(view: View) -> Reading | None:
    """An out-of-office notice, with its days and the stand-in; None if the mail is none."""
    reason = _by_mark(view) or _by_words(view)
    if reason is None:
        return None
    away = absence_named(_told(view), written_on=written_on(view))
    until, back = away.away_until, away.returns_on
    if until is None and back is None and away.named is None and not away.leaves:
        until, back = _by_header(view)
    return Reading(
        Kind.OUT_OF_OFFICE,
        _with_days(reason, away),
        away_until=until,
        returns_on=back,
        stand_in=stand_in_named(view.said, absent=_absent(view)),
    )


def written_on(view: View) -> date:
    """The writer's local day, by their own clock where it is believable."""
    message = view.message
    received = message.internal_date
    if message.date is not None and abs((message.date - received).total_seconds()) < 7 * 86400:
        return message.date.date()
    return received.date()


def _told(view: View) -> str:
    """Subject and own words: some programs put the day into the subject ("AUTO: ... (Rückkehr am 07.12.2026)")."""
    subject = view.message.subject
    kept = subject if words.begins("absence_subjects", view.subject) or view.subject.startswith("auto:") else ""
    return f"{kept}\n\n{view.said}" if re.search(r"\d|\bmontag|\bmonday", kept, re.IGNORECASE) else view.said


def _by_mark(view: View) -> Reason | None:
    """A header field or subject of an automatic answer, together with words of absence."""
    reply = view.marked(REPLY_MARKS)
    machine = view.marked(MACHINE_MARKS)
    subject = automatic_subject(view)
    titled = _titled(view)
    if not (reply or subject or (machine and not on_help_desk(view))):
        return None
    away = words.within("absence_phrases", view.words) or words.within("gone_phrases", view.words)
    vacation = view.marked(VACATION_MARKS)
    if vacation and not is_acknowledgement(view):
        return because("an automatic answer for an absence (header {field})", field=vacation.field)
    if not (away or titled) or (is_acknowledgement(view) and not titled and not _mainly_away(view)):
        return None
    if reply and reply.field != "x-ms-exchange-inbox-rules-loop":
        return because("an automatic answer (header {field}) that speaks of absence", field=reply.field)
    if subject:
        return because("an automatic answer, by its subject, that speaks of absence")
    if titled or words.within("notice_phrases", view.words):
        return because("a program's mail that speaks of absence")
    return None


def _titled(view: View) -> bool:
    """Whether the subject is that of an absence notice (not an answer to one)."""
    if view.answers:
        return False
    rest = view.subject.partition(":")[2].strip() if automatic_subject(view) else ""
    return bool(
        words.begins("absence_subjects", view.subject)
        or (view.subject.startswith("auto") and words.within("absence_subjects", rest))
        or _NAMED_AWAY.search(view.subject)
    )


def _mainly_away(view: View) -> bool:
    """Whether absence is spoken of before an acknowledgement is."""
    away = words.within("absence_phrases", view.words)
    ack = words.within("ack_phrases", view.words)
    return bool(away and (not ack or away.start() <= ack.start()))


def _by_words(view: View) -> Reason | None:
    """A notice without a program's mark: rules made by hand. Many weak signs, weighed against those of a person."""
    away = words.within("absence_phrases", view.words) or words.within("gone_phrases", view.words)
    titled = _titled(view)
    if not (away or titled):
        return None
    notice = words.within("notice_phrases", view.words)
    automatic = words.within("automatic_phrases", view.words)
    score = (
        2 * bool(away)
        + 3 * titled
        + 3 * bool(automatic)
        + 2 * bool(notice)
        + bool(words.within("thanks_phrases", view.words[:250]))
        + view.nameless_return()
        + bool(view.message.field("x-auto-response-suppress"))
        + (view.message.field("precedence").lower() in {"bulk", "junk"} and not view.message.field("list-id"))
        + (-2 if speaks_to_one(view) else 1)
        - 2 * bool(words.within("matter_phrases", view.words))
        - view.quotes
        + (1 if nothing_else(view) else -1)
    )
    if score < _NEEDED:
        return None
    if automatic:
        return because("the text says of itself that a program sent it, and speaks of absence")
    if titled:
        return because("subject and text are those of an absence notice")
    return because("the text is an absence notice and nothing else")


def nothing_else(view: View) -> bool:
    """Whether every sentence is one of an absence notice; a person adds something about the matter."""
    plain = 0
    for sentence in _SENTENCE.split(view.words):
        sentence = " ".join(sentence.split())
        if len(re.findall(r"[a-z]{2,}", sentence)) < 4:
            continue
        if any(words.within(name, sentence) for name in _NOTICE):
            plain += 1
        else:
            return False
    return plain > 0


_NOTICE = (
    "absence_phrases",
    "gone_phrases",
    "notice_phrases",
    "thanks_phrases",
    "automatic_phrases",
    "nobody_salutations",
    "no_reply_phrases",
    "ack_phrases",
)


def _with_days(reason: Reason, away: Absence) -> Reason:
    """Why there is no day, where there is a cause for that."""
    if away.leaves or (away.away_until is None and away.returns_on is None and away.because.template):
        return away.because if away.because.template else reason
    return reason


def _by_header(view: View) -> tuple[date | None, date | None]:
    """The end that iCloud puts into X-Apple-Criteria: the last second of the last day, in UTC."""
    found = _APPLE_END.search(view.message.field("x-apple-criteria"))
    if not found:
        return None, None
    try:
        midnight = datetime.fromisoformat(found[1] + "+00:00") + timedelta(seconds=1)
    except ValueError:
        return None, None
    # Local midnight: behind UTC's noon it is the day that begins east of Greenwich, else the one west of it.
    back = midnight.date() + timedelta(days=1) if midnight.hour >= 12 else midnight.date()
    return back - timedelta(days=1), back


def _absent(view: View) -> frozenset[str]:
    return frozenset(
        address.addr_spec for address in (*view.message.from_, *view.message.reply_to, *view.message.recipients)
    )
