"""What do we know of one mail?

Facts only, as they came from the server or were read from its words. Nothing in here is an opinion about a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from watcher.core.message import Address, Message, MessageId
from watcher.core.reason import UNEXPLAINED, Reason


class Role(StrEnum):
    """What a folder is for (RFC 6154 special uses, and INBOX)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    JUNK = "junk"
    TRASH = "trash"
    ARCHIVE = "archive"
    ALL = "all"
    OTHER = "other"


class Kind(StrEnum):
    """What an incoming mail is. The values are printed by `watcher classify --json` and never change."""

    PERSON = "person"
    AUTO_REPLY = "auto_reply"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    READ_RECEIPT = "read_receipt"
    DELIVERY_RECEIPT = "delivery_receipt"
    CALENDAR_REPLY = "calendar_reply"
    CALENDAR_REQUEST = "calendar_request"
    REACTION = "reaction"
    TICKET_ACK = "ticket_ack"
    MAILING_LIST = "mailing_list"
    NOTIFICATION = "notification"
    OTHER = "other"


class Cause(StrEnum):
    """Why a mail never arrived, as far as the notice tells (RFC 3463 status classes, or its prose)."""

    UNKNOWN_ADDRESS = "unknown_address"
    UNKNOWN_DOMAIN = "unknown_domain"
    MAILBOX_FULL = "mailbox_full"
    SPAM = "spam"
    TOO_LARGE = "too_large"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Reading:
    """What an incoming mail really is.

    `final` is None unless `kind` is BOUNCE; False means the server is still trying. `failed_recipients` are addr-specs
    in lower case. `away_until` is the last day away, `returns_on` the first day back (local dates of the writer); None
    when the mail names none or only vaguely. `original_message_id` is the mail a bounce, receipt or reaction speaks of.
    """

    kind: Kind
    because: Reason = UNEXPLAINED
    final: bool | None = None
    failed_recipients: tuple[str, ...] = ()
    cause: Cause | None = None
    original_message_id: MessageId | None = None
    away_until: date | None = None
    returns_on: date | None = None
    stand_in: Address | None = None
    decides_on: date | None = None
    """A person's own word when they will decide or want to hear from us ("wir entscheiden am 12.12.")."""
    settles: bool = False
    """A notice that may settle the matter: signed, booked, ordered, a meeting accepted."""
    names: tuple[str, ...] = ()
    """Addr-specs in lower case of the people a service's notice speaks of, and the numbers of papers."""
    away_from: date | None = None
    """The first day away, where an absence notice states it."""
    decides_words: str = ""
    """How that day was named ("12.12.", "Januar"): the words of the date alone."""
    left: bool = False
    """An absence for good: the writer has left, or the mailbox is given up."""
    held: bool = False
    """A filter holds the mail back until its sender confirms it."""
    decided: bool = False
    """A person says yes or no: a day that they name later is one of the work to come."""
    asks: bool = False
    """A person who has said neither yes nor no asks something."""
    pending: bool = False
    """A person says neither yes nor no, but that this will come at some time. Beside `decides_on`: they approve, and
    that day may be one of the work."""
    sealed: bool = False
    """A message that lies elsewhere, to be opened with a password or in a browser: nothing is known of what it says."""
    withheld: bool = False
    """A filter's report of mail to the owner that it holds back; `names` are those who wrote that mail."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """What the owner's own words in a sent mail say; the words themselves are not kept.

    `signs` are the entries of the proposal word list that occur outside quotes and signature, in order of strength.
    """

    signs: tuple[str, ...] = ()
    counter_signs: tuple[str, ...] = ()
    """Entries that say the owner is the customer, or that it is no proposal ("Danke für Ihr Angebot")."""
    asks: bool = False
    valid_until: date | None = None
    promised_on: date | None = None
    language: str = ""
    """"de", "en" or "" where the words do not tell."""
    valid_words: str = ""
    """How `valid_until` was named: the words of the date alone."""
    promised_words: str = ""


@dataclass(frozen=True, slots=True)
class TextPart:
    """Where the text of a mail lies: a section number of RFC 9051 6.4.5 and how it is encoded."""

    section: str
    subtype: str
    encoding: str
    charset: str


@dataclass(frozen=True, slots=True)
class Structure:
    """What BODYSTRUCTURE (RFC 9051 7.5.2) tells: the names of attachments, and where the text lies.

    `calendar` is the method of an appointment that a calendar sent with the mail (RFC 5546, in upper case), "" without
    one; a mere file with an appointment in it is an attachment.
    """

    attachments: tuple[str, ...] = ()
    text: TextPart | None = None
    calendar: str = ""


class Placement(NamedTuple):
    """A folder that holds the mail, or held it (`gone_at` is when we noticed that it left)."""

    mailbox: str
    role: Role
    uid_validity: int
    uid: int
    keywords: tuple[str, ...] = ()
    gone_at: datetime | None = None


class Mail(NamedTuple):
    """One mail of an account: its header, where it lies, and what was read in it.

    `reading` is None for the owner's own mail and for mail whose text was not needed or not read yet; `own_text` is
    None for anything but sent mail. `witness` is a server's own thread id (X-GM-THRID), "" where there is none.
    """

    key: int
    message: Message
    placements: tuple[Placement, ...] = ()
    structure: Structure | None = None
    reading: Reading | None = None
    own_text: OwnText | None = None
    witness: str = ""
    labels: tuple[str, ...] = ()
    """Gmail labels (X-GM-LABELS), decoded; folders count as marks too, by `placements`."""
    elsewhere: str = ""
    """The owner's other mailbox in which it lies, by its name; "" where it lies in this one, by `placements`."""

    @property
    def when(self) -> datetime:
        """INTERNALDATE in UTC: the only clock that orders mails."""
        return self.message.internal_date

    def lies_in(self, *roles: Role) -> bool:
        """Whether a present or former copy lies in a folder of one of these roles."""
        for place in self.placements:  # noqa: SIM110 - a generator would take twice as long
            if place.role in roles:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Folder:
    """A mailbox of the server that can be opened (RFC 9051 6.3.9). `mailbox` is the decoded name, `raw` the name as the
    server wrote it (what goes back on the wire)."""

    mailbox: str
    raw: bytes
    role: Role


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """RFC 9051 6.3.11 for one folder. `highest_modseq` is 0 where the server has no CONDSTORE (RFC 7162)."""

    mailbox: str
    uid_validity: int
    uid_next: int
    messages: int
    highest_modseq: int = 0


@dataclass(frozen=True, slots=True)
class Arrived:
    """One mail as a server handed it over. `internal_date` counts UTC seconds since 1970; `header` holds only the
    fields of HEADER_FIELDS, as raw bytes; `structure` comes with sent mail alone."""

    uid: int
    internal_date: int
    header: bytes
    keywords: tuple[str, ...] = ()
    structure: Structure | None = None
    witness: str = ""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """What an owner or a client marked a mail with: keywords (RFC 9051 2.3.2; of the system flags only \\Flagged and
    \\Draft are kept, so that reading a mail changes nothing), and Gmail's labels, decoded."""

    uid: int
    keywords: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
