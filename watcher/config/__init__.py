"""What does the user want?

One TOML file (`config.example.toml` explains every key) becomes a `Settings`, or one error that lists every problem.
"""

from watcher.config.extras import install_command, is_installed
from watcher.config.load import load, settings_of
from watcher.config.names import is_loopback
from watcher.config.oauth import OAuth
from watcher.config.paths import find_config, state_directory
from watcher.config.problems import ConfigProblems, Problem
from watcher.config.server import Delivery, Endpoint, Imap, Secret, Security, SignIn, Smtp
from watcher.config.settings import (
    DEFAULT_RULE,
    Digest,
    Drafts,
    Folders,
    Holidays,
    Log,
    Mailbox,
    Paths,
    Polling,
    Rule,
    Settings,
)
from watcher.config.times import WEEKDAYS, ClosedDays, Span

__all__ = [
    "DEFAULT_RULE",
    "WEEKDAYS",
    "ClosedDays",
    "ConfigProblems",
    "Delivery",
    "Digest",
    "Drafts",
    "Endpoint",
    "Folders",
    "Holidays",
    "Imap",
    "Log",
    "Mailbox",
    "OAuth",
    "Paths",
    "Polling",
    "Problem",
    "Rule",
    "Secret",
    "Security",
    "Settings",
    "SignIn",
    "Smtp",
    "Span",
    "find_config",
    "install_command",
    "is_installed",
    "is_loopback",
    "load",
    "settings_of",
    "state_directory",
]
