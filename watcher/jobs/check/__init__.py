"""Would it work?

The doctor's round, from the configuration to the clock: each step of the way is tried in earnest, and each trouble
comes with its cause and its cure, in the provider's own terms where we know it. Nothing is sent and nothing is written
to the mailbox.
"""

from watcher.jobs.check.causes import as_said, explained
from watcher.jobs.check.doctor import check_account

__all__ = ["as_said", "check_account", "explained"]
