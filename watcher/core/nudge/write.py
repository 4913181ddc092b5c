"""Which facts is a text written from?"""

from __future__ import annotations

import re
from datetime import date, datetime

from watcher.core.dates import find_dates
from watcher.core.followup import FollowUp, Policy
from watcher.core.nudge.plan import Plan
from watcher.core.nudge.types import Facts, Voice
from watcher.core.thread import base_subject

_WORD = (
    r"(?:angebot|anbot|offerte?|kostenvoranschlag|kostenschätzung|kva|preisangebot|auftragsangebot|"
    r"proposal|quote|quotation|estimate|offer|tender|bid)"
)
_NUMBER = r"(?:[\s_-]*(?:nr\.?|no\.?|nummer|number|#)?[\s_]*[\w/.-]*\d[\w/.-]*)?"
_HEAD = re.compile(
    rf"(?:(?:unser|mein|ihr|dein|euer|our|my|your|das|the|neues|new)\s+)?{_WORD}{_NUMBER}"
    r"(?:\s*[:,|–—-]+\s*|\s+(?:für|for|zum|zur|zu|über|on|regarding|about|betreffend|betr\.?)\s+|\s+(?=[^\W\d_])|\s*\Z)",
    re.IGNORECASE,
)
_TAIL = re.compile(rf"\s*[:,|–—(-]+\s*(?:(?:unser|mein|our|my)\s+)?{_WORD}{_NUMBER}\)?\s*\Z", re.IGNORECASE)
_TALK = (
    r"(?:wie\s+(?:\w+\s+)?(?:besprochen|gewünscht|vereinbart|angefragt|versprochen)|as\s+(?:discussed|agreed|promised|requested)"
    r"|(?:(?:following|further\s+to|after|nach|zu)\s+)?(?:unser(?:em|en)?|ihr(?:em|en)?|our|your|the)\s+"
    r"(?:\w+\s+)?(?:gespräch|telefonat|anruf|termin|treffen|call|chat|meeting|conversation|visit)"
    r"(?:\s+(?:vom|am|of|on|from)\s+[\w. ]{1,20})?"
    r"|follow(?:ing)?[\s-]+up)"
)
_TALKED = re.compile(rf"(?:\A|\s*[:,|–—/(-]+\s*){_TALK}\)?\s*\Z", re.IGNORECASE)
"""What a subject says of how it came about: "Küche – wie besprochen"."""
_PAPERS = re.compile(
    r"(?:(?:ihre|deine|unsere|your|our)\s+)?(?:anfrage|unterlagen|documents|enquiry|inquiry|new\s+project|neues\s+projekt)"
    r"(?:\s*[:,|–—?-]+\s*|\s+(?:zu[mr]?|für|for|about|on)\s+|\s+(?=[^\W\d_])|\s*\Z)",
    re.IGNORECASE,
)
_LONGEST = 60


def facts_of(follow_up: FollowUp, plan: Plan, voice: Voice, policy: Policy, *, now: datetime) -> Facts:
    """The facts for the text of one draft at `now` (UTC)."""
    day = policy.worktime.local_day
    today = day(now)
    own_text = follow_up.proposal.own_text
    valid_until = own_text.valid_until if own_text else None
    decides_on = _decides_on(plan, today)
    return Facts(
        step=plan.step,
        voice=voice,
        sender=plan.from_,
        recipients=(*plan.to, *plan.cc),
        subject=base_subject(follow_up.proposal.message.subject),
        topic=topic_of(follow_up.proposal.message.subject),
        today=today,
        sent_on=day(follow_up.sent_at),
        last_on=day(follow_up.clock_start),
        nudges=follow_up.nudges,
        waited=follow_up.waited,
        decides_on=decides_on,
        decides_words=_decides_words(plan) if decides_on else "",
        valid_until=valid_until if valid_until and valid_until >= today else None,
        arrived=follow_up.arrived,
        spoke=follow_up.spoke,
        country=policy.worktime.country,
    )


def _decides_on(plan: Plan, today: date) -> date | None:
    """The day for their decision that the client named in the mail that is answered, once it has come."""
    reading = plan.answers.reading
    named = reading.decides_on if reading else None
    return named if named and named <= today else None


def _decides_words(plan: Plan) -> str:
    """How the client said it, "" where they named the day itself: whoever wrote "after Christmas" named no date."""
    reading = plan.answers.reading
    if reading is None or not reading.decides_words:
        return ""
    days = find_dates(reading.decides_words, today=reading.decides_on or plan.answers.when.date())
    plain = len(days) == 1 and days[0].certain and days[0].first == days[0].last == reading.decides_on
    return "" if plain else reading.decides_words


def topic_of(subject: str) -> str:
    """What a subject is about, apart from being a proposal: "Website" of "Angebot 2026-114: Website"; "" if nothing."""
    base = base_subject(subject)
    head = _HEAD.match(base)
    topic = _TALKED.sub("", base[head.end() :] if head else base)
    if not head and (papers := _PAPERS.match(topic)):
        topic = topic[papers.end() :]
    topic = _TAIL.sub("", topic).strip(' :,|–—-"„“”')
    letters = sum(char.isalpha() for char in topic)
    return topic if letters >= 3 and len(topic) <= _LONGEST else ""
