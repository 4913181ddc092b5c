"""What lies in the mailbox of the demo?

Half a year of a freelance web designer: some forty conversations in German and English, with every state a follow-up
can be in, and the mail around them.
"""

from __future__ import annotations

from datetime import datetime

from watcher.core.decision import Decision, Verb, Way
from watcher.core.message import MessageId
from watcher.demo import noise, stories_de, stories_en
from watcher.demo.types import ADDRESS, ENGLISH_FOLDERS, GERMAN_FOLDERS, Days, DemoMail

_DOMAIN = ADDRESS.partition("@")[2]


def half_year(now: datetime, lang: str) -> tuple[DemoMail, ...]:
    """All mails in the order in which they arrived, none later than `now` (UTC); the folders' names are in `lang`."""
    days, folders = Days(now), GERMAN_FOLDERS if lang == "de" else ENGLISH_FOLDERS
    conversations = [*stories_de.stories(days, folders), *stories_en.stories(days, folders)]
    mails = [mail for conversation in conversations for mail in conversation.mails]
    return tuple(sorted([*mails, *noise.noise(days, folders)], key=lambda mail: mail.internal_date))


def decisions(now: datetime, account: str) -> tuple[Decision, ...]:
    """What the owner has decided before `now`: one follow-up put off, one done, one muted."""
    days = Days(now)

    def decided(slug: str, verb: Verb, ago: int) -> Decision:
        until = days.ahead(4) if verb is Verb.SNOOZE else None
        proposal = MessageId(f"{slug}.0@{_DOMAIN}")
        return Decision(account, proposal, verb, days.ago(ago, "07:45"), Way.COMMAND_LINE, until)

    return (
        decided("roth-kaffee", Verb.DONE, 12),
        decided("peters-boote", Verb.MUTE, 20),
        decided("haas-akademie", Verb.SNOOZE, 3),
    )
