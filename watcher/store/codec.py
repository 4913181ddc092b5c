"""How do facts become JSON, and facts again?

Only what is written here is ever stored of a text. What cannot be read any more (an older program wrote it) is None:
it is then read anew from the mailbox.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from watcher.core.mail import Cause, Kind, OwnText, Reading, Structure, TextPart
from watcher.core.message import Address, MessageId
from watcher.core.reason import Reason, Value, quoting
from watcher.errors import Worded

REMEMBERED = 4096
"""Values that are kept to be given out again: most mails say the same few things, and one object serves them all."""


def instant_text(instant: datetime) -> str:
    """An aware instant as text that sorts: `2026-11-23T07:30:00.000000Z`."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant(text: str) -> datetime:
    """The instant of `instant_text`."""
    return datetime.fromisoformat(text)


def optional_instant(text: str | None) -> datetime | None:
    """The instant of `instant_text`, None for a null."""
    return None if text is None else instant(text)


def reason_json(reason: Reason) -> str:
    """A reason as JSON."""
    return _dump(_reason(reason))


def reason(text: str) -> Reason:
    """The reason of `reason_json`."""
    return _reason_of(json.loads(text))


def reasons_json(reasons: Iterable[Reason]) -> str:
    """Reasons as JSON."""
    return json.dumps([_reason(reason) for reason in reasons])


def reasons(text: str) -> tuple[Reason, ...]:
    """The reasons of `reasons_json`."""
    return tuple(map(_reason_of, json.loads(text)))


def reading_json(reading: Reading) -> str:
    """A reading as JSON; what is unset is left out."""
    return _dump(
        {
            "kind": reading.kind,
            "because": _reason(reading.because),
            "final": reading.final,
            "failed": list(reading.failed_recipients),
            "cause": reading.cause,
            "original": reading.original_message_id,
            "away_until": _day(reading.away_until),
            "returns_on": _day(reading.returns_on),
            "away_from": _day(reading.away_from),
            "stand_in": reading.stand_in and [reading.stand_in.display_name, reading.stand_in.addr_spec],
            "decides_on": _day(reading.decides_on),
            "decides_words": reading.decides_words or None,
            "settles": reading.settles or None,
            "names": list(reading.names) or None,
            "left": reading.left or None,
            "held": reading.held or None,
            "sealed": reading.sealed or None,
            "withheld": reading.withheld or None,
            "decided": reading.decided or None,
            "asks": reading.asks or None,
            "pending": reading.pending or None,
        }
    )


@lru_cache(maxsize=REMEMBERED)
def reading(text: str) -> Reading | None:
    """The reading of `reading_json`, or None."""
    try:
        stored = json.loads(text)
        original, cause, stand_in = stored.get("original"), stored.get("cause"), stored.get("stand_in")
        return Reading(
            kind=Kind(stored["kind"]),
            because=_reason_of(stored["because"]),
            final=stored.get("final"),
            failed_recipients=tuple(stored.get("failed", ())),
            cause=None if cause is None else Cause(cause),
            original_message_id=None if original is None else MessageId(original),
            away_until=_day_of(stored.get("away_until")),
            returns_on=_day_of(stored.get("returns_on")),
            away_from=_day_of(stored.get("away_from")),
            stand_in=None if stand_in is None else Address(*stand_in),
            decides_on=_day_of(stored.get("decides_on")),
            decides_words=str(stored.get("decides_words") or ""),
            settles=bool(stored.get("settles")),
            names=tuple(stored.get("names") or ()),
            left=bool(stored.get("left")),
            held=bool(stored.get("held")),
            sealed=bool(stored.get("sealed")),
            withheld=bool(stored.get("withheld")),
            decided=bool(stored.get("decided")),
            asks=bool(stored.get("asks")),
            pending=bool(stored.get("pending")),
        )
    except (ValueError, KeyError, TypeError):
        return None


def own_text_json(own_text: OwnText) -> str:
    """What the owner's words said, as JSON; what is unset is left out."""
    return _dump(
        {
            "signs": list(own_text.signs),
            "counter_signs": list(own_text.counter_signs),
            "asks": own_text.asks or None,
            "valid_until": _day(own_text.valid_until),
            "valid_words": own_text.valid_words or None,
            "promised_on": _day(own_text.promised_on),
            "promised_words": own_text.promised_words or None,
            "language": own_text.language,
        }
    )


@lru_cache(maxsize=REMEMBERED)
def own_text(text: str) -> OwnText | None:
    """The value of `own_text_json`, or None."""
    try:
        stored = json.loads(text)
        return OwnText(
            signs=tuple(stored.get("signs", ())),
            counter_signs=tuple(stored.get("counter_signs", ())),
            asks=bool(stored.get("asks")),
            valid_until=_day_of(stored.get("valid_until")),
            valid_words=str(stored.get("valid_words") or ""),
            promised_on=_day_of(stored.get("promised_on")),
            promised_words=str(stored.get("promised_words") or ""),
            language=stored.get("language", ""),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def structure_json(structure: Structure | None) -> str | None:
    """Attachment names and the place of the text, as JSON."""
    if structure is None:
        return None
    part = structure.text
    text = None if part is None else [part.section, part.subtype, part.encoding, part.charset]
    return _dump({"attachments": list(structure.attachments), "text": text, "calendar": structure.calendar or None})


@lru_cache(maxsize=REMEMBERED)
def structure(text: str | None) -> Structure | None:
    """The structure of `structure_json`."""
    if text is None:
        return None
    stored = json.loads(text)
    part = stored.get("text")
    return Structure(
        tuple(stored.get("attachments", ())),
        None if part is None else TextPart(*part),
        str(stored.get("calendar") or ""),
    )


def labels_json(labels: tuple[str, ...]) -> str | None:
    """Labels as JSON, null for none."""
    return json.dumps(labels) if labels else None


def labels(text: str | None) -> tuple[str, ...]:
    """The labels of `labels_json`."""
    return () if text is None else tuple(json.loads(text))


def _dump(fields: dict[str, Any]) -> str:
    return json.dumps({key: value for key, value in fields.items() if value not in (None, [], "")})


def _reason(reason: Reason) -> dict[str, Any]:
    kept: dict[str, Any] = {
        "template": reason.template,
        "plural": reason.plural,
        "values": [[name, *_tagged(value)] for name, value in reason.values],
    }
    # Beside the English text, which is all that an older program knows of such a value.
    worded = {name: _reason(quoting(value)) for name, value in reason.values if isinstance(value, Worded)}
    return {**kept, "worded": worded} if worded else kept


def _reason_of(stored: dict[str, Any]) -> Reason:
    values = {name: _untagged(tag, value) for name, tag, value in stored.get("values", ())}
    for name, sentence in stored.get("worded", {}).items():
        said = _reason_of(sentence)
        values[name] = Worded(said.template, tuple((n, v) for n, v in said.values if isinstance(v, str | int)))
    return Reason(stored.get("template", ""), stored.get("plural", ""), tuple(values.items()))


def _tagged(value: Value) -> tuple[str, Any]:
    """A value and what it is: JSON alone would make a day of text, and a list of a tuple."""
    match value:
        case datetime():
            return "instant", value.isoformat()
        case date():
            return "day", value.isoformat()
        case tuple():
            return "texts", list(value)
        case _:
            return "plain", value


def _untagged(tag: str, value: Any) -> Value:
    match tag:
        case "instant":
            return datetime.fromisoformat(value)
        case "day":
            return date.fromisoformat(value)
        case "texts":
            return tuple(value)
        case _:
            return value  # type: ignore[no-any-return]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day_of(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
