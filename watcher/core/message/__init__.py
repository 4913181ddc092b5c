"""What does this mail say?

From the header of a mail (RFC 5322) to a `Message`. Parsing never raises: what cannot be read is empty.
"""

from watcher.core.message.addresses import normal_addr_spec, spellings
from watcher.core.message.behalf import (
    NOBODY,
    Behalf,
    behalf,
    may_write_for_others,
    names_in,
    relayed_name,
    sender_for,
    without_service,
)
from watcher.core.message.fields import header_of
from watcher.core.message.ids import is_made_up
from watcher.core.message.parse import author_of, ids_of, parse_message, subject_of
from watcher.core.message.saved import holds_several, mail_in
from watcher.core.message.types import HEADER_FIELDS, Address, Location, MailboxState, Message, MessageId
from watcher.core.message.writer import Own, sent_for, writer, writer_behind, written_by

__all__ = [
    "HEADER_FIELDS",
    "NOBODY",
    "Address",
    "Behalf",
    "Location",
    "MailboxState",
    "Message",
    "MessageId",
    "Own",
    "author_of",
    "behalf",
    "header_of",
    "holds_several",
    "ids_of",
    "is_made_up",
    "mail_in",
    "may_write_for_others",
    "names_in",
    "normal_addr_spec",
    "parse_message",
    "relayed_name",
    "sender_for",
    "sent_for",
    "spellings",
    "subject_of",
    "without_service",
    "writer",
    "writer_behind",
    "written_by",
]
