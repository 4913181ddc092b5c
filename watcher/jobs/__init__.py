"""In what order?

One short file per job; the whole way from the server to the digest can be read here and nowhere else.

What this door hands out is imported when it is asked for: a command that only reads the store need not load IMAP, SMTP
and templates.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watcher.jobs.account import Account, accounts_of, state_file
    from watcher.jobs.check import check_account
    from watcher.jobs.considered import Considered
    from watcher.jobs.decisions import bare_id, decide, find_follow_up, find_follow_ups
    from watcher.jobs.digest import Delivered, Outcome, deliver
    from watcher.jobs.drafts import Drafted, Result, Tended, draft, tend
    from watcher.jobs.judgement import Judged, composed, judged, owed, watched
    from watcher.jobs.mailthread import MailThread
    from watcher.jobs.notices import tell
    from watcher.jobs.poll import Looked, look
    from watcher.jobs.stand import standing
    from watcher.jobs.sync import Progress, SyncReport
    from watcher.jobs.undoing import history, undo, undo_last
    from watcher.jobs.unwatched import why_unwatched

__all__ = [
    "Account",
    "Considered",
    "Delivered",
    "Drafted",
    "Judged",
    "Looked",
    "MailThread",
    "Outcome",
    "Progress",
    "Result",
    "SyncReport",
    "Tended",
    "accounts_of",
    "bare_id",
    "check_account",
    "composed",
    "decide",
    "deliver",
    "draft",
    "find_follow_up",
    "find_follow_ups",
    "history",
    "judged",
    "look",
    "owed",
    "standing",
    "state_file",
    "tell",
    "tend",
    "undo",
    "undo_last",
    "watched",
    "why_unwatched",
]

_HOMES = {
    "Account": "account",
    "Considered": "considered",
    "Delivered": "digest",
    "Drafted": "drafts",
    "Judged": "judgement",
    "Looked": "poll",
    "MailThread": "mailthread",
    "Outcome": "digest",
    "Progress": "sync",
    "Result": "drafts",
    "SyncReport": "sync",
    "Tended": "drafts",
    "accounts_of": "account",
    "check_account": "check",
    "composed": "judgement",
    "decide": "decisions",
    "deliver": "digest",
    "draft": "drafts",
    "bare_id": "decisions",
    "find_follow_up": "decisions",
    "find_follow_ups": "decisions",
    "history": "undoing",
    "judged": "judgement",
    "look": "poll",
    "owed": "judgement",
    "standing": "stand",
    "state_file": "account",
    "tell": "notices",
    "undo": "undoing",
    "undo_last": "undoing",
    "tend": "drafts",
    "watched": "judgement",
    "why_unwatched": "unwatched",
}
"""Which of our files defines a name."""


def __getattr__(name: str) -> object:
    """Import the file that defines the name (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
