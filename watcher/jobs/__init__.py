"""In what order?

One short file per job; the whole way from the server to the digest can be read here and nowhere else.
"""

from watcher.jobs.account import Account, accounts_of, state_file
from watcher.jobs.check import check_account
from watcher.jobs.decide import decide, find_follow_up, find_follow_ups
from watcher.jobs.digest import Delivered, Outcome, deliver
from watcher.jobs.judged import Judged, composed, judged, owed
from watcher.jobs.look import Looked, look
from watcher.jobs.mailthread import MailThread
from watcher.jobs.standing import standing
from watcher.jobs.sync import Progress, SyncReport

__all__ = [
    "Account",
    "Delivered",
    "Judged",
    "Looked",
    "MailThread",
    "Outcome",
    "Progress",
    "SyncReport",
    "accounts_of",
    "check_account",
    "composed",
    "decide",
    "deliver",
    "find_follow_up",
    "find_follow_ups",
    "judged",
    "look",
    "owed",
    "standing",
    "state_file",
]
