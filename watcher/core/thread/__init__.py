"""Which mails belong together?"""

from watcher.core.thread.grouping import Thread, group
from watcher.core.thread.subject import (
    answered_key,
    answers_forward,
    base_subject,
    former_key,
    is_reply,
    subject_key,
    untagged_key,
)

__all__ = [
    "Thread",
    "answered_key",
    "answers_forward",
    "base_subject",
    "former_key",
    "group",
    "is_reply",
    "subject_key",
    "untagged_key",
]
