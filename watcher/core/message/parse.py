"""How do header bytes become a `Message`?

Made by hand for speed: a first sync reads the header of every mail, and the standard library's parser takes a
millisecond for one.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from watcher.core.charset import clean, decode, decode_words
from watcher.core.message.addresses import parse_addresses
from watcher.core.message.fields import VALUE_LIMIT, field_lines, field_name, unfolded
from watcher.core.message.ids import made_up_id, mentioned_ids, message_id
from watcher.core.message.types import HEADER_FIELDS, Address, Message, MessageId

SUBJECT_LIMIT = 2000
"""Characters of a subject that are kept."""

_KNOWN = (
    "message-id", "in-reply-to", "references", "date", "from", "sender", "reply-to", "to", "cc", "bcc", "subject",
)  # fmt: skip
_NAMES = (*_KNOWN, *(name.lower() for name in HEADER_FIELDS if name.lower() not in _KNOWN))
"""These, and the others that a bulk sync asks for."""
_PLACES = {spelled: place for place, name in enumerate(_KNOWN) for spelled in (name, name.title(), name.upper())} | {
    name: _NAMES.index(name.lower()) for name in HEADER_FIELDS
}
"""The places of fields in `_NAMES`, by the names in which they come."""
_LISTS = {"from": ", ", "reply-to": ", ", "to": ", ", "cc": ", ", "bcc": ", ", "in-reply-to": " ", "references": " "}
_IDS = re.compile(rb"\n(message-id|in-reply-to|references)[ \t]*:([^\n]*)", re.IGNORECASE)
_FROM = re.compile(rb"\nfrom[ \t]*:([^\n]*)", re.IGNORECASE)
_SENDER = re.compile(rb"\nsender[ \t]*:([^\n]*)", re.IGNORECASE)
_DATE = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s*)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*\.?[\s-](\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?"
    r"(?:\s*([+-]\d{4}|GMT|UTC?|Z)(?=\s|$|\()|\s*$)"
)
_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_MONTH_NUMBERS = {name.title(): f"{number:02}" for name, number in _MONTHS.items()}
_SPACES = (", ", " ", " ", " ")


def parse_message(header: bytes, *, internal_date: datetime) -> Message:
    """The header block of a mail (with or without the empty line that ends it) as a `Message`; never raises.

    `internal_date` (aware; RFC 9051 2.3.3) orders mails. Only the fields present in `header` are known: with the
    HEADER_FIELDS of a bulk sync, or with a whole header, the result has the same shape. Address fields, In-Reply-To and
    References that occur twice are joined; of the others the first counts and the rest go to `fields`.
    """
    known = [""] * len(_KNOWN)
    rest: list[tuple[str, str]] = []
    place_of = _PLACES.get
    for line in field_lines(header):
        name, colon, value = line.partition(":")
        place = place_of(name)
        if not colon:
            continue
        if place is None:
            if name := field_name(name):
                _enter(name, value.strip(), known, rest)
        elif place >= len(known):
            rest.append(_field(_NAMES[place], value.strip()))
        elif not known[place]:
            known[place] = value.strip()
        else:
            _enter(_NAMES[place], value.strip(), known, rest)
    own, replied, cited, date, from_, sent, reply_to, to, cc, bcc, subject = known
    answers = mentioned_ids(replied) if replied else ()
    sender = parse_addresses(sent) if sent else ()
    return Message(
        message_id(own) or made_up_id(date, from_, subject, internal_date),
        internal_date,
        answers,
        answers if cited == replied else mentioned_ids(cited),
        parse_date(date),
        parse_addresses(from_),
        sender[0] if sender else None,
        parse_addresses(reply_to) if reply_to else (),
        _recipients(to) if to else (),
        _recipients(cc) if cc else (),
        _recipients(bcc) if bcc else (),
        _subject(subject),
        tuple(rest),
    )


def _enter(name: str, value: str, known: list[str], rest: list[tuple[str, str]]) -> None:
    """A field that has no place among the known ones, or whose place may be taken."""
    place = _PLACES.get(name)
    if place is None or place >= len(known):
        rest.append(_field(name, value))
    elif not known[place]:
        known[place] = value
    elif name in _LISTS:
        known[place] += _LISTS[name] + value
    else:
        rest.append(_field(name, value))


@lru_cache(maxsize=2048)
def _field(name: str, value: str) -> tuple[str, str]:
    """One of the other fields, decoded; most mails say the same there."""
    return name, clean(decode_words(value)) if "=?" in value else clean(value)


def ids_of(header: bytes, *, internal_date: datetime) -> tuple[MessageId, tuple[MessageId, ...]]:
    """The mail's own id and the ids it mentions (In-Reply-To first, then References), each once: what a bulk sync needs
    to decide which mails matter. The same ids as `parse_message` gives, at a fraction of its cost."""
    first = replied = cited = ""
    for name, data in _IDS.findall(b"\n" + unfolded(header).lstrip(b" \t")):
        value = decode(data)[:VALUE_LIMIT]
        if name[0] in b"Mm":
            first = first or value.strip()
        elif name[0] in b"Ii":
            replied = f"{replied} {value}" if replied else value
        else:
            cited = f"{cited} {value}" if cited else value
    own = message_id(first)
    if own is None:
        own = parse_message(header, internal_date=internal_date).message_id
    mentioned = mentioned_ids(cited)
    if replied:
        mentioned = tuple(dict.fromkeys((*mentioned_ids(replied), *mentioned)))
    return own, mentioned


def author_of(header: bytes) -> Address:
    """Who wrote it: `Message.author` alone, without parsing the rest."""
    for fields in (_FROM, _SENDER):
        for data in fields.findall(b"\n" + unfolded(header).lstrip(b" \t")):
            addresses = parse_addresses(decode(data)[:VALUE_LIMIT].strip())
            if addresses:
                return addresses[0]
    return Address("", "")


def subject_of(value: bytes) -> str:
    """The field of a subject as `Message.subject` has it."""
    return _subject(decode(value)[:VALUE_LIMIT].strip())


def parse_date(value: str) -> datetime | None:
    """A date-time of RFC 5322 3.3, aware; a missing zone and -0000 count as UTC. None if it cannot be read."""
    if (common := _common_date(value)) is not None:
        return common
    found = _DATE.match(value)
    if not found:
        return _odd_date(value)
    day, month, year, hour, minute, second, zone = found.groups()
    try:
        return datetime(
            int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second or 0), 59),
            tzinfo=_zone(zone or ""),
        )  # fmt: skip
    except (ValueError, KeyError, OverflowError):
        return None


def _common_date(value: str) -> datetime | None:
    """What nearly every mail has, "Mon, 23 Nov 2026 08:30:00 +0100", at a sixth of the cost; None for anything else."""
    if len(value) != 31:
        return None
    try:
        return datetime.combine(_common_day(value[:17]), time.fromisoformat(value[17:25]), _common_zone(value[25:]))
    except (ValueError, KeyError):
        return None


@lru_cache(maxsize=1024)
def _common_day(text: str) -> date:
    """The day of "Mon, 23 Nov 2026 ", of which a mailbox has few; ValueError or KeyError for anything else."""
    if (text[3:5], text[7], text[11], text[16]) != _SPACES:
        raise ValueError
    return date.fromisoformat(f"{text[12:16]}-{_MONTH_NUMBERS[text[8:11]]}-{text[5:7]}")


@lru_cache(maxsize=256)
def _common_zone(text: str) -> timezone:
    """The zone of " +0100"; ValueError for anything else."""
    if text[:2] not in (" +", " -") or not (text.isascii() and text[2:].isdigit()):
        raise ValueError
    return _zone(text[1:])


@lru_cache(maxsize=256)
def _zone(text: str) -> timezone:
    if text[:1] not in ("+", "-") or text in ("+0000", "-0000"):
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))
    return timezone(-offset if text[0] == "-" else offset)


def _odd_date(value: str) -> datetime | None:
    """Dates in other forms (old zones, asctime), by the standard library."""
    if not value or len(value) > 200:
        return None
    from email.utils import parsedate_tz  # seldom needed, and slow to import

    try:
        parts = parsedate_tz(value)
        if not parts:
            return None
        zone = timezone(timedelta(seconds=parts[9] or 0))
        return datetime(*parts[:5], min(parts[5], 59), tzinfo=zone)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


def _recipients(value: str) -> tuple[Address, ...]:
    """Only what mail can be sent to: "undisclosed-recipients" is nobody."""
    addresses = parse_addresses(value)
    for address in addresses:
        if "@" not in address.addr_spec:
            return tuple(a for a in addresses if "@" in a.addr_spec)
    return addresses


def _subject(value: str) -> str:
    if value.isascii() and value.isprintable() and "=?" not in value and "  " not in value:
        return value[:SUBJECT_LIMIT].strip()
    return " ".join(clean(decode_words(value)).split())[:SUBJECT_LIMIT]
