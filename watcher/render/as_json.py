"""How does it look to a program?

Stable shapes: a key is never renamed or removed within a `schema_version`. Instants are RFC 3339 in UTC, days ISO 8601,
Message-IDs come without angle brackets; sentences are in the owner's language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from watcher.core.checkup import Finding
from watcher.core.digest import ASKING, Digest
from watcher.core.followup import Evidence, FollowUp
from watcher.core.logbook import Entry
from watcher.core.mail import Reading
from watcher.core.message import Address
from watcher.core.reason import Reason
from watcher.core.standing import Standing
from watcher.render.subject import subject_line
from watcher.render.words import Words, clean

SCHEMA_VERSION = 1


def threads_json(follow_ups: Sequence[FollowUp], words: Words, *, as_of: datetime) -> str:
    """What `watcher threads --json` prints: one object that holds all follow-ups."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "threads": [_follow_up(item, words) for item in follow_ups],
        }
    )


def preview_json(digests: Sequence[tuple[Digest, Words]], *, as_of: datetime) -> str:
    """What `watcher preview --json` prints: the digest of each mailbox, in its owner's words."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "digests": [_digest(digest, words) for digest, words in digests],
        }
    )


def _digest(digest: Digest, words: Words) -> dict[str, object]:
    def said(reasons: Iterable[Reason]) -> list[str]:
        return [words.say(reason) for reason in reasons]

    return {
        "mailbox": digest.account,
        "day": day(digest.day),
        "subject": subject_line(digest, words),
        "blind": said(digest.blind),
        "sections": [
            {
                "section": part.section.value,
                "asks": part.section in ASKING,
                "left_out": part.left_out,
                "items": [
                    {
                        "number": item.number,
                        "next_step": words.say(item.next_step),
                        "link": item.link or None,
                        "thread": _follow_up(item.follow_up, words),
                    }
                    for item in part.items
                ],
            }
            for part in digest.parts
        ],
        "first": digest.first.number if digest.first else None,
        "waiting": digest.waiting,
        "watched": digest.watched,
        "done": said(digest.done),
        "unclear": said(digest.unclear),
        "unsent": said(digest.unsent),
    }


def explain_json(follow_up: FollowUp, words: Words, *, as_of: datetime) -> str:
    """What `watcher explain ID --json` prints: one follow-up with all that was seen."""
    details = {
        "clock_start": instant(follow_up.clock_start),
        "waited": follow_up.waited,
        "postponed": follow_up.postponed,
        "snoozed_until": day(follow_up.snoozed_until),
        "give_up": follow_up.give_up,
        "notes": [words.say(note) for note in follow_up.notes],
        "lost": [
            {"recipient": lost.recipient, "cause": lost.cause.value, "last_wrote_from": lost.last_wrote_from}
            for lost in follow_up.lost
        ],
        "stand_in": address(follow_up.stand_in),
    }
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "thread": _follow_up(follow_up, words) | details,
        }
    )


def standing_json(standings: Sequence[Standing], words: Words, *, as_of: datetime, state_file: str) -> str:
    """What `watcher status --json` prints."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "state_file": state_file,
            "mailboxes": [_standing(item, words) for item in standings],
        }
    )


def findings_json(findings: Sequence[Finding], words: Words, *, as_of: datetime) -> str:
    """What `watcher check --json` prints."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "findings": [
                {
                    "mailbox": finding.account,
                    "step": finding.what.template.lower(),  # the same in every language
                    "what": words.say(finding.what),
                    "health": finding.health.value,
                    "found": words.say(finding.found),
                    "cure": words.say(finding.cure) if finding.cure else None,
                }
                for finding in findings
            ],
        }
    )


def log_json(entries: Sequence[Entry], words: Words, *, as_of: datetime) -> str:
    """What `watcher log --json` prints."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": instant(as_of),
            "entries": [_entry(entry, words) for entry in entries],
        }
    )


def _entry(entry: Entry, words: Words) -> dict[str, object]:
    decision = entry.decision
    return {
        "at": instant(entry.at),
        "mailbox": entry.account,
        "number": decision.number if decision else None,
        "id": entry.follow_up.id if entry.follow_up else None,
        "proposal_message_id": decision.proposal if decision else None,
        "verb": decision.verb.value if decision else None,
        "until": day(decision.until) if decision else None,
        "way": decision.way.value if decision else None,
        "words": clean(decision.words) if decision else None,
        "undoes": decision.undoes if decision else None,
        "holds": entry.holds if decision else None,
        "because": words.say(entry.because) if entry.because else None,
    }


def classify_line(file: str, reading: Reading, words: Words) -> str:
    """What `watcher classify --json` prints for one file, on one line."""
    return json.dumps(
        {
            "file": file,
            "kind": reading.kind.value,
            "final": reading.final,
            "failed_recipients": list(reading.failed_recipients),
            "original_message_id": reading.original_message_id,
            "away_until": day(reading.away_until),
            "returns_on": day(reading.returns_on),
            "stand_in": address(reading.stand_in),
            "because": words.say(reading.because),
        },
        ensure_ascii=False,
    )


def instant(moment: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def day(value: date | None) -> str | None:
    """ISO 8601."""
    return value.isoformat() if value else None


def address(value: Address | None) -> str | None:
    """One mailbox as RFC 5322 writes it."""
    if value is None or not (value.addr_spec or value.display_name):
        return None
    name = clean(value.display_name)
    if not value.addr_spec:
        return name
    return f"{name} <{value.addr_spec}>" if name else value.addr_spec


def _follow_up(item: FollowUp, words: Words) -> dict[str, object]:
    return {
        "id": item.id,
        "mailbox": item.account,
        "rule": item.rule,
        "proposal_message_id": item.proposal.message.message_id,
        "message_ids": _unique(mail.message.message_id for mail in item.thread),
        "subject": clean(item.proposal.message.subject),
        "to": [client.addr_spec for client in item.clients],
        "sent_at": instant(item.sent_at),
        "state": item.state.value,
        "perhaps_answered": item.perhaps_answered,
        "due_at": instant(item.due_at),
        "nudges": item.nudges,
        "away_until": day(item.away_until),
        "because": words.say(item.because),
        "evidence": [_evidence(piece, words) for piece in item.evidence],
    }


def _standing(item: Standing, words: Words) -> dict[str, object]:
    return {
        "mailbox": item.account,
        "needs_the_owner": item.needs_the_owner,
        "read_until": instant(item.read_until),
        "folders": [
            {
                "folder": clean(seen.mailbox),
                "role": seen.role.value,
                "read_until": instant(seen.seen_until),
                "trouble": words.say(seen.trouble) if seen.trouble else None,
            }
            for seen in item.seen
        ],
        "counts": {state.value: count for state, count in item.counts},
        "troubles": [
            {"because": words.say(found.because), "since": instant(found.since), "times": found.times}
            for found in item.hindrances
        ],
        "last_digest": day(item.last_digest),
        "last_digest_fate": item.last_digest_fate or None,
        "next_digest": instant(item.next_digest),
    }


def _evidence(piece: Evidence, words: Words) -> dict[str, object]:
    return {
        "message_id": piece.message_id,
        "kind": piece.kind,
        "date": instant(piece.date),
        "counted": piece.counted,
        "because": words.say(piece.because),
    }


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _dump(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
