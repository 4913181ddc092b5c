"""How is what the owner's words say kept?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zlib import crc32

from watcher.core.followup import Policy
from watcher.core.mail import Mail, OwnText
from watcher.core.owntext import WORDS
from watcher.core.proposal import own_phrases
from watcher.jobs.possible import may_be_proposal, rules_digest
from watcher.store import Store


def own_reader(policy: Policy) -> str:
    """By which word lists and phrases texts are read now."""
    return f"{WORDS}/{crc32(repr(own_phrases(policy.rules)).encode()):08x}"


def save_own_texts(
    store: Store, policy: Policy, read: Sequence[tuple[int, OwnText]], mails: Mapping[int, Mail]
) -> tuple[Mail, ...]:
    """Keep what was read in these mails, by key, and whether that makes a proposal possible: most need not be looked at
    again. Gives those that may be one."""
    reader = own_reader(policy)
    said = {key: mails[key]._replace(own_text=own_text) for key, own_text in read}
    possible = {key: may_be_proposal(mail, policy) for key, mail in said.items()}
    with store.transaction():
        for key, own_text in read:
            store.readings.save_own_text(key, own_text, reader)
        store.related.screened(possible.items(), rules_digest(policy))
    return tuple(said[key] for key, is_one in possible.items() if is_one)
