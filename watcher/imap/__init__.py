"""How does mail come in?

The door to IMAP (RFC 9051, RFC 3501): `connect` gives a `Session`. Errors that leave it are MailboxError, its
kinds FolderError (one folder; the connection is still good) and SignInRefused, and nothing else.
"""

from watcher.imap.endpoint import Endpoint, Password, SignIn, Token
from watcher.imap.entry import connect
from watcher.imap.folders import FolderNames
from watcher.imap.reach import Breaker, fingerprint_of
from watcher.imap.rows import LAST_UID, UidRange
from watcher.imap.session import Session, SetAside, Survey
from watcher.imap.suspects import HANGS_UP, Suspects
from watcher.imap.withdraw import Withdrawal, fingerprint

__all__ = [
    "HANGS_UP",
    "LAST_UID",
    "Breaker",
    "Endpoint",
    "FolderNames",
    "Password",
    "Session",
    "SetAside",
    "SignIn",
    "Survey",
    "Suspects",
    "Token",
    "UidRange",
    "Withdrawal",
    "connect",
    "fingerprint",
    "fingerprint_of",
]
