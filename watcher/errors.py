"""What can go wrong?

Each family says what its reader should do about it; the command line alone turns them into exit codes.
The text of an error may name a host, a folder, a UID or a file. It never holds a secret, a subject or an address.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from enum import StrEnum

Values = tuple[tuple[str, str | int], ...]


class Worded(str):
    """A sentence of ours as it stands in the log, in English; and what it was made of, so that its reader gets it in
    their own language."""

    __slots__ = ("template", "values")
    template: str
    values: Values

    def __new__(cls, template: str, values: Values) -> Worded:
        sentence = super().__new__(cls, template.format(**dict(values)))
        sentence.template, sentence.values = template, values
        return sentence


def worded(template: str, /, **values: str | int) -> Worded:
    """A sentence with named places; a value may be a sentence itself. The template is found by the catalogue's
    extraction under this name."""
    return Worded(template, tuple(values.items()))


_SYSTEM = {
    errno.EACCES: worded("permission denied"),
    errno.EPERM: worded("operation not permitted"),
    errno.ENOENT: worded("no such file or directory"),
    errno.ENOTDIR: worded("not a directory"),
    errno.EISDIR: worded("is a directory"),
    errno.ELOOP: worded("too many levels of symbolic links"),
    errno.EROFS: worded("read-only file system"),
    errno.ENOSPC: worded("no space left on device"),
    errno.EDQUOT: worded("disk quota exceeded"),
    errno.ENOEXEC: worded("exec format error"),
}


def in_words(error: OSError) -> str:
    """Why the system refused; its own words where it is nothing that befalls people every day."""
    return _SYSTEM.get(error.errno or 0) or (error.strerror or type(error).__name__).lower()


_CERTIFICATE = {
    9: worded("it is not valid yet"),
    10: worded("it has expired"),
    18: worded("it is of the server's own making"),
    19: worded("it comes from an authority that nobody here knows"),
    20: worded("it comes from an authority that nobody here knows"),
    21: worded("it comes from an authority that nobody here knows"),
    62: worded("it was made for another name"),
    64: worded("it was made for another name"),
}
"""OpenSSL's X509_V_ERR_ numbers."""


def why_untrusted(number: int, otherwise: str) -> str:
    """Why a certificate was not verified; OpenSSL's own words where it is nothing that befalls people every day."""
    return _CERTIFICATE.get(number, otherwise)


NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
MAKE_ROOM = worded("Make room on the disk; nothing that was stored is lost.")


def cure_of(error: OSError, otherwise: str) -> str:
    """What helps against a file that cannot be written: room where there is none, else what the caller knows."""
    return MAKE_ROOM if error.errno in NO_ROOM else otherwise


class Trouble(StrEnum):
    """What kind of trouble it is, for those who know a better cure than the error itself (the provider's, say)."""

    UNSAID = "unsaid"
    NAME_UNKNOWN = "name unknown"
    NOBODY_LISTENS = "nobody listens"
    UNREACHABLE = "unreachable"
    SILENCE = "silence"
    NO_TLS = "no tls"
    SELF_SIGNED = "self-signed"
    OTHER_HOST = "other host"
    EXPIRED = "expired"
    UNTRUSTED = "untrusted"
    STRANGER = "stranger"
    """Somebody answers, but does not speak the protocol."""
    REFUSED = "refused"
    """User name or password."""
    NO_PASSWORDS = "no passwords"
    """The server takes no passwords at all, or none here."""
    NOT_NOW = "not now"
    NO_MAILBOX = "no mailbox"
    """The sign-in was good, and yet nothing can be opened."""
    NO_RIGHT = "no right"
    """The server lets others read it, but not this user; or there is nothing to read."""
    HUNG_UP = "hung up"
    """In the middle of it, without a word why."""
    OTHER_PIN = "other pin"
    """Another certificate than the one that is trusted."""
    DECLINED = "declined"
    """The owner, or somebody above them, did not agree."""
    LATE = "late"
    """Nobody agreed in time."""
    NO_ADDRESS = "no address"
    """What was pasted belongs to no consent that is under way."""


class WatcherError(Exception):
    """Base of everything this program raises on purpose. `cure` tells the owner what to do, in one sentence; `trouble`
    is its kind, `detail` what the other side said (cleaned of secrets and addresses). `message` and `cure` are
    `worded`; only a list of what is wrong with a file is put together by `told`."""

    def __init__(self, message: str, *, cure: str = "", trouble: Trouble = Trouble.UNSAID, detail: str = "") -> None:
        super().__init__(message)
        self.message, self.cure, self.trouble, self.detail = message, cure, trouble, detail

    def told(self, say: Callable[[str], str]) -> str:
        """What happened, in the language of `say`, which puts a `worded` sentence into it."""
        return say(self.message)


class ConfigError(WatcherError):
    """The configuration cannot be used (exit code 78); the message lists every problem with its cure."""


class SecretError(WatcherError):
    """A secret cannot be had: a missing credential, a file others can read, a command that failed (exit code 78)."""


class ConsentNeeded(SecretError):
    """The owner has to sign in (again) in the browser (exit code 77); `command` is how. `ended`: they did before."""

    def __init__(self, message: str, *, command: str, ended: bool, cure: str = "") -> None:
        run = worded("Run: {command}", command=command)
        super().__init__(message, cure=worded("{cure} {more}", cure=cure, more=run) if cure else run)
        self.command = command
        self.ended = ended


class ConsentRefused(WatcherError):
    """A sign-in with OAuth came to no end that helps: declined, too late, or taken back (exit code 77)."""


class MailboxError(WatcherError):
    """The IMAP side failed and may well work at the next try (exit code 75)."""


class Closing(WatcherError):
    """We are ending, or beginning anew with another configuration (exit code 75): nothing was found out about the
    mailbox, so it is no MailboxError."""


class FolderError(MailboxError):
    """The server refused one folder, or one mail of it; the connection and the other folders are still good."""


class SignInRefused(MailboxError):
    """The server refused the user name or the password: trying again at once would lock the account (exit code 77)."""


class DeliveryError(WatcherError):
    """The digest could not be handed to the SMTP server; it may work later (exit code 75)."""


class DeliveryRefused(DeliveryError):
    """The server refused for good (5xx, no authentication, no TLS): nothing changes without the owner."""


class DeliveryUncertain(DeliveryError):
    """The line broke while the mail was handed over: it may have arrived. Look for it before sending again."""


class StoreError(WatcherError):
    """The state file cannot be used: foreign, newer, damaged, or the disk is full. Stop."""


class StoreUnusable(StoreError):
    """The state file is foreign, newer or damaged: no other try helps before a person did something (exit code 65)."""


class StoreNewer(StoreUnusable):
    """A newer program brought the state file up to date: who was running meanwhile need only be started again, as that
    program."""


class StoreInUse(StoreError):
    """Another daemon watches by this state file: two would read and ask everything twice (exit code 75)."""
