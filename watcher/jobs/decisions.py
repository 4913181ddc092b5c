"""Which follow-up is meant, and what is decided about it?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp
from watcher.errors import WatcherError, worded
from watcher.jobs.account import Account
from watcher.jobs.judgement import judged
from watcher.store import Store


def bare_id(wanted: str) -> str:
    """An id without the brackets around it; those of an address literal ("<7d1@[192.0.2.1]>") are part of it."""
    bare = wanted.strip().strip("<>")
    return bare if "@" in bare and not bare.startswith("[") else bare.strip("<>[]")


def find_follow_up(follow_ups: Sequence[FollowUp], wanted: str) -> FollowUp:
    """The follow-up with this short id (in any case, or its unambiguous beginning), or with this Message-ID.

    Raises WatcherError naming the nearest ids where there is none, and all where several are meant.
    """
    key = bare_id(wanted)
    exact = [item for item in follow_ups if item.id == key.lower() or item.proposal.message.message_id == key]
    found = exact or [item for item in follow_ups if len(key) >= 3 and item.id.startswith(key.lower())]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(item.id for item in found)
        words = worded('"{id}" means several: {ids}', id=wanted, ids=ids)
        raise WatcherError(words, cure=worded("Type it in full."))
    near = difflib.get_close_matches(key.lower(), [item.id for item in follow_ups], n=3)
    cure = worded("`watcher threads --all` lists them all.")
    if near:
        cure = worded("Did you mean {ids}?", ids=", ".join(near))
    raise WatcherError(worded('there is no follow-up "{id}"', id=wanted), cure=cure)


def find_follow_ups(
    accounts: Iterable[Account], store: Store, wanted: Sequence[str], *, now: datetime
) -> tuple[FollowUp, ...]:
    """The follow-ups of these ids in all mailboxes, each once. Raises WatcherError as soon as one is not known."""
    everything = [item for account in accounts for item in judged(account, store, now=now).follow_ups]
    found = (find_follow_up(everything, one) for one in wanted)
    return tuple({(item.account, item.id): item for item in found}.values())


def decide(
    store: Store, item: FollowUp, verb: Verb, *, now: datetime, way: Way, words: str = "", until: date | None = None
) -> Decision:
    """Write a decision about a follow-up down."""
    proposal = item.proposal.message.message_id
    return store.decisions.decide(Decision(item.account, proposal, verb, now, way, until, words))
