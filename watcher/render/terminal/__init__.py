"""What does it look like in a terminal?"""

from watcher.render.terminal.digest import print_digest
from watcher.render.terminal.explanation import print_explanation, print_reading
from watcher.render.terminal.log import print_log
from watcher.render.terminal.standing import print_findings, print_standing
from watcher.render.terminal.threads import print_threads

__all__ = [
    "print_digest",
    "print_explanation",
    "print_findings",
    "print_log",
    "print_reading",
    "print_standing",
    "print_threads",
]
