"""What must be known of a header to find the mail again?

A first sync passes over a hundred thousand mails of which some hundred matter. So each header is only skimmed here: the
common, well-formed case by a few cuts, anything unusual by the core's parser. What is found says where to look later
and decides nothing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple
from zlib import adler32, crc32

from watcher.core.message import author_of, ids_of

MENTIONS = 40
"""How many ids one mail may mention for us: the first ones (the start of the thread) and the last ones."""

_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_ID = re.compile(rb"<([^<>@\s]+@[^<>@\s]+)>")
_ONLY_IDS = re.compile(rb"\s*(?:<[^<>@\s\"]+@[^<>@\s\"]+>\s*)*\Z")
_FROM = re.compile(rb"\s*(?:\"?[\w .=?+/\x80-\xff-]*\"?\s*<)?([\w.+=-]+@[A-Za-z0-9.-]+)>?\s*\Z", re.ASCII)
_ADDRESS = re.compile(rb"[^\s<>()\[\]:;,\"\\@]+@[^\s<>()\[\]:;,\"\\@]+")
_NOTICE_SUBJECT = re.compile(
    rb"undeliver|unzustellbar|delivery|zustell|returned mail|failure notice|mail system|nicht \S*stellt|rejected|bounce"
)
_NOTICE_AUTHOR = re.compile(r"@(mailer-?daemon|postmaster|mail-daemon|microsoftexchange|bounce|mdaemon|noreply-mail)")


class Skimmed(NamedTuple):
    """`key` identifies the mail within the whole file; `author` is an `author_key`; `ties` are digests of the ids it
    carries and mentions; `notice` says that it may tell of a mail that never arrived."""

    key: int
    author: str
    ties: tuple[int, ...]
    notice: bool


def skim(header: bytes, internal_date: int, account: int) -> Skimmed:
    """The columns of one mail that came in so many UTC seconds after 1970; never raises."""
    fields = _fields(header)
    author = _author(fields.get(b"from", b""), fields.get(b"sender", b""))
    own_id, ids = _ids(header, internal_date, fields)
    date = fields.get(b"date", b"").strip()
    identity = b"\0".join((own_id, author.encode(), date)) if own_id else header
    digest = blake2b(identity, digest_size=8, key=b"%d" % account).digest()
    return Skimmed(
        int.from_bytes(digest, "big", signed=True),
        author,
        tuple({tie(name, account) for name in ids}),
        _may_be_notice(fields, author),
    )


def tie(name: bytes, account: int) -> int:
    """The digest of an id (or a recipient, or a thread id) within an account. Two names may share one by chance."""
    return crc32(name, account) << 31 ^ adler32(name)


def recipient_name(addr_spec: str) -> bytes:
    """What is tied for a recipient of own mail."""
    return b"to:" + addr_spec.lower().encode("utf-8", "surrogateescape")


def witness_name(witness: str) -> bytes:
    """What is tied for a server's own thread id."""
    return b"thread:" + witness.encode("utf-8", "replace")


def recipients(header: bytes) -> set[bytes]:
    """The names to tie for everything that looks like an address in To, Cc and Bcc."""
    fields = _fields(header)
    found = b" ".join(fields.get(name, b"") for name in (b"to", b"cc", b"bcc"))
    return {b"to:" + address for address in _ADDRESS.findall(found.lower())}


def author_key(addr_spec: str) -> str:
    """`anna@mail.example.org` as `org.example.mail@anna`, so that one range of an index holds a whole company."""
    local, _, domain = addr_spec.lower().rpartition("@")
    return ".".join(reversed(domain.split("."))) + "@" + local


def company_ranges(domain: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """The ranges (from, below) of author keys at a registrable domain and at everything below it."""
    name = author_key("@" + domain)[:-1]
    return (name + "@", name + "A"), (name + ".", name + "/")  # the characters after "@" and "."


def _fields(header: bytes) -> dict[bytes, bytes]:
    """Unfolded values by lower-case name; of a field that comes twice the first (of References, all)."""
    found: dict[bytes, bytes] = {}
    for line in _FOLD.sub(b"", header).split(b"\n"):
        name, colon, value = line.partition(b":")
        if not colon:
            continue
        name = name.rstrip().lower()
        if name not in found:
            found[name] = value
        elif name in (b"references", b"in-reply-to"):
            found[name] += b" " + value
    return found


def _ids(header: bytes, internal_date: int, fields: dict[bytes, bytes]) -> tuple[bytes, list[bytes]]:
    """The mail's own id (empty if it has none) and all ids it names. Odd ones are left to the core."""
    own = fields.get(b"message-id", b"")
    named = fields.get(b"references", b"") + b" " + fields.get(b"in-reply-to", b"")
    if _ONLY_IDS.match(own) and _ONLY_IDS.match(named):
        own_ids, mentioned = _ID.findall(own), _ID.findall(named)
        if len(own_ids) == 1:
            return own_ids[0], _few(own_ids + mentioned)
    identity, mentions = ids_of(header, internal_date=datetime.fromtimestamp(internal_date, UTC))
    names = [name.encode("utf-8", "replace") for name in (identity, *mentions)]
    return names[0] if own.strip() else b"", _few(names)


def _few(names: list[bytes]) -> list[bytes]:
    half = MENTIONS // 2
    return names if len(names) <= MENTIONS else names[:half] + names[-half:]


@lru_cache(maxsize=4096)
def _author(from_: bytes, sender: bytes) -> str:
    found = _FROM.match(from_)
    if found:
        return author_key(found[1].decode("ascii"))
    author = author_of(b"From:" + from_ + b"\r\nSender:" + sender + b"\r\n\r\n").addr_spec
    return author_key(author.encode("utf-8", "replace").decode())


def _may_be_notice(fields: dict[bytes, bytes], author: str) -> bool:
    if b"x-failed-recipients" in fields or fields.get(b"return-path", b"?").strip() == b"<>":
        return True
    if b"multipart/report" in fields.get(b"content-type", b"").lower():
        return True
    return bool(_NOTICE_AUTHOR.search(author) or _NOTICE_SUBJECT.search(fields.get(b"subject", b"").lower()))
