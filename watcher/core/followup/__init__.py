"""Which proposals still wait, and why? The judgement."""

from watcher.core.followup.decided import in_force
from watcher.core.followup.judgement import judge, judging
from watcher.core.followup.owner import Owner
from watcher.core.followup.sight import sees_anything, stale_folders
from watcher.core.followup.types import Evidence, FollowUp, Lost, Policy, Seen, State
from watcher.core.followup.view import person_name, speaks_of_proposal

__all__ = [
    "Evidence",
    "FollowUp",
    "Lost",
    "Owner",
    "Policy",
    "Seen",
    "State",
    "in_force",
    "judge",
    "judging",
    "person_name",
    "sees_anything",
    "speaks_of_proposal",
    "stale_folders",
]
