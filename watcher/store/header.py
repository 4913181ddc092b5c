"""What must be known of a header to find the mail again?

A first sync passes over a hundred thousand mails of which some hundred matter. So each header is only skimmed here: the
common, well-formed case by a few cuts, anything unusual by the core's parser. What is found says where to look later
and decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Container
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple
from zlib import adler32, crc32

from watcher.core.company import is_freemail
from watcher.core.message import (
    Address,
    Own,
    author_of,
    header_of,
    ids_of,
    may_write_for_others,
    names_in,
    parse_message,
    sender_for,
    subject_of,
    writer,
)
from watcher.core.thread import answered_key, answers_forward

MENTIONS = 40
"""How many ids one mail may mention for us: the first ones (the start of the thread) and the last ones."""

_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_ID = re.compile(rb"<([!-;=?-~]{1,998})>")
_FROM = re.compile(rb"\s*(?:\"?[\w .=?+/\x80-\xff-]*\"?\s*<)?([\w.+=-]+@[A-Za-z0-9.-]+)>?\s*\Z", re.ASCII)
_RELAYED = re.compile(rb"=\?|[(\[]| (?:via|\xc3\xbcber|ueber|durch|auf|bei|in|on|at|from|aus|von) ", re.IGNORECASE)
"""Where a service may write in somebody's name: `relayed_name` looks closer."""
_ADDRESS = re.compile(rb"(?<![^\s<>()\[\]:;,\"\\@])[^\s<>()\[\]:;,\"\\@]+@[^\s<>()\[\]:;,\"\\@]+")
"""It begins where nothing of an address stands before: the search grows with the length of the text."""
_ALL = frozenset({b"references", b"in-reply-to", b"to", b"cc", b"bcc"})
_NOTICE_WORDS = re.compile(
    rb"undeliver|unzustellbar|delivery|zustell|returned mail|failure|mail system|gestellt|reject|bounce|quarant|spam"
    rb"|junk|user digest|held|on hold|gehalten|blocked|blockiert|geblockt"
    rb"|signed|signature|unterschr|unterzeich|declin|abgelehnt|accepted|angenommen|zuschlag|award|completed|abgeschlossen"
)
"""Subjects of notices: of mail that never arrived, or that somebody signed, accepted or declined what was offered."""
_SAYS_ANSWER = re.compile(rb"[:\[{]|\xef\xbc\x9a|=3a|=5b|=ef=bc=9a|\?b\?", re.IGNORECASE)
"""What stands in a subject behind "Re", or around the number of a help desk, also encoded (RFC 2047)."""
_SAYS_HANDED_ON = re.compile(rb"(?::|=3a).{1,80}?(?::|=3a)|\?b\?|\xef\xbc\x9a|=ef=bc=9a", re.IGNORECASE)
"""What stands there where the mail that is answered had been forwarded: a second prefix."""
_NOTICE_AUTHOR = re.compile(r"@(?:mailer-?daemon|postmaster|mail-daemon|microsoftexchange|bounce|mdaemon)")


class Skimmed(NamedTuple):
    """`key` identifies the mail within the whole file; `author` is an `author_key`; `ties` are digests of the ids it
    carries and mentions; `notice` says that it may tell what became of a mail: that it never arrived, was signed."""

    key: int
    author: str
    ties: tuple[int, ...]
    notice: bool


def skim(header: bytes, internal_date: int, account: int, own: Own | None = None) -> Skimmed:
    """The columns of one mail that came in so many UTC seconds after 1970; never raises. `author` is who wrote it, as
    far as it can be told without knowing which addresses are the owner's `own`."""
    if 0 <= header.find(b"\n\r\n") < len(header) - 3 or 0 <= header.find(b"\n\n") < len(header) - 2:
        header = header_of(header)  # what stands behind the empty line is none of it
    fields = _fields(header)
    author, name, is_machine, tells = _author(fields.get(b"from", b""), fields.get(b"sender", b""))
    own_id, ids = _ids(header, internal_date, fields)
    if name:
        ids.append(name)
    if title := _title(fields):
        ids.append(title)
    ids += _behalf(fields, tells=tells)
    identity = b"\0".join((own_id, author.encode(), fields.get(b"date", b"").strip())) if own_id else header
    key = blake2b(identity, digest_size=8, salt=b"%d" % account).digest()
    if own is not None and _names_another(fields, own.domains):
        who = writer_of(header, own)
        author = author_key(who.addr_spec)
        if another := name_of(who.addr_spec, who.display_name):
            ids.append(another)
    return Skimmed(
        int.from_bytes(key, "big", signed=True),
        author,
        tuple({crc32(name, account) << 31 ^ adler32(name) for name in ids}),
        is_machine or _may_be_notice(fields),
    )


def writer_of(header: bytes, own: Own) -> Address:
    """Whoever wrote it, also where it was sent in their name."""
    return writer(parse_message(header, internal_date=_NO_DAY), own)


def is_by(author: str, keys: Container[str]) -> bool:
    """Whether an author's key is one of these, also with a "+suffix"."""
    return author in keys or ("+" in author and author.partition("+")[0] in keys)


def author_in(header: bytes) -> str:
    """The key of the author, whoever it was sent for."""
    fields = _fields(header)
    return _author(fields.get(b"from", b""), fields.get(b"sender", b""))[0]


_NO_DAY = datetime.fromtimestamp(0, UTC)


def names_another(header: bytes, own: Own) -> bool:
    """Whether answers are to go to another address than the author's, and one of both may be the owner's."""
    return _names_another(_fields(header), own.domains)


def _names_another(fields: dict[bytes, bytes], domains: tuple[str, ...]) -> bool:
    from_, named = fields.get(b"from", b""), fields.get(b"reply-to", b"") or fields.get(b"x-original-from", b"")
    if not named.strip() or named == from_:
        return False
    both = (from_ + named).lower()
    return any(domain in both for domain in _spelled(domains)) or not both.isascii() or b"=?" in both


@lru_cache(maxsize=64)
def _spelled(domains: tuple[str, ...]) -> tuple[bytes, ...]:
    return tuple(_as_written(domain).encode("utf-8", "surrogateescape") for domain in domains)


def tie(name: bytes, account: int) -> int:
    """The digest of an id (or a recipient, or a thread id) within an account. Two names may share one by chance."""
    return crc32(name, account) << 31 ^ adler32(name)


def recipient_name(addr_spec: str) -> bytes:
    """What is tied for a recipient of own mail."""
    return b"to:" + _as_written(addr_spec.lower()).encode("utf-8", "surrogateescape")


def company_name(domain: str) -> bytes:
    """What is tied for the domain of a recipient of own mail, and for every domain above it."""
    return b"at:" + _as_written(domain.lower()).encode("utf-8", "surrogateescape")


ALL_COMPANIES = b"\0all recipients' domains"
"""Tied to no mail (0) once the domains of an account's recipients are tied; older programs tied addresses alone."""


ALL_MEANT = b"\0whom services write for"
"""The same for those for whom services write."""


def witness_name(witness: str) -> bytes:
    """What is tied for a server's own thread id."""
    return b"thread:" + witness.encode("utf-8", "replace")


def recipients(header: bytes) -> set[bytes]:
    """The names to tie for everything that looks like an address in To, Cc and Bcc."""
    fields = _fields(header)
    found = b" ".join(fields.get(name, b"") for name in (b"to", b"cc", b"bcc"))
    addresses = {_plain(address) for address in _ADDRESS.findall(found.lower())}
    labels = [address.rpartition(b"@")[2].split(b".") for address in addresses]
    above = {b"at:" + b".".join(each[at:]) for each in labels for at in range(len(each) - 1)}
    return {b"to:" + address for address in addresses} | above


def person_name(display_name: str) -> bytes:
    """What is tied for a person who writes from a freemail address; empty for names that name nobody ("Info")."""
    words = sorted(re.findall(r"\w+", display_name.casefold()))
    return b"name:" + " ".join(words).encode("utf-8", "replace") if 2 <= len(words) <= 6 else b""


def meant_name(addr_spec: str) -> bytes:
    """What is tied for somebody to whom an answer to another's mail would go (Reply-To)."""
    return b"for:" + _as_written(addr_spec.lower()).encode("utf-8", "surrogateescape")


def behalf_names(header: bytes) -> list[bytes]:
    """The names to tie for those on whose behalf a mail may come."""
    fields = _fields(header)
    _, name, _, tells = _author(fields.get(b"from", b""), fields.get(b"sender", b""))
    return [*filter(None, (name,)), *_behalf(fields, tells=tells)]


def _behalf(fields: dict[bytes, bytes], *, tells: bool) -> list[bytes]:
    meant = _meant(fields) if b"reply-to" in fields else []
    return meant + _named(fields[b"subject"]) if tells and b"subject" in fields else meant


def title_name(key: str) -> bytes:
    """What is tied for the subject (a `subject_key`) that a mail says it answers."""
    return b"title:" + key.encode("utf-8", "replace")


def _title(fields: dict[bytes, bytes]) -> bytes:
    """The name to tie for the subject that a mail answers, where that may have been handed on: it names no mail, or one
    that was forwarded, or went to several, of whom the client may be one; empty where it says none."""
    subject = fields.get(b"subject", b"")
    one_reader = (b"in-reply-to" in fields or b"references" in fields) and not _goes_to_several(fields)
    if not (_SAYS_HANDED_ON if one_reader else _SAYS_ANSWER).search(subject):
        return b""
    text = subject_of(subject)
    if one_reader and not answers_forward(text):
        return b""
    key = answered_key(text)
    return title_name(key) if key else b""


def _goes_to_several(fields: dict[bytes, bytes]) -> bool:
    return b"cc" in fields or b">," in fields.get(b"to", b"")


def _meant(fields: dict[bytes, bytes]) -> list[bytes]:
    """The names to tie for those to whom an answer would go, where that is not the author."""
    author = fields.get(b"from", b"").lower()
    found = (_plain(one) for one in _ADDRESS.findall(fields[b"reply-to"].lower()) if one not in author)
    return [b"for:" + one for one in islice(found, _MEANT)]


def _named(subject: bytes) -> list[bytes]:
    """The names to tie for those of whom a service may tell in its subject."""
    text = subject_of(subject) if b"=?" in subject or not subject.isascii() else subject.decode()
    return [name for one in names_in(text.strip()) if (name := person_name(one))]


_MEANT = 4


def name_of(addr_spec: str, display_name: str) -> bytes:
    """What is tied for the author of a mail; empty but for people who write from a freemail address."""
    return person_name(display_name) if is_freemail(addr_spec.rpartition("@")[2]) else b""


def author_key(addr_spec: str) -> str:
    """`anna@mail.example.org` as `org.example.mail@anna`, so that one range of an index holds a whole company."""
    return _key(_as_written(addr_spec.lower()))


def _key(addr_spec: str) -> str:
    local, _, domain = addr_spec.rpartition("@")
    return ".".join(reversed(domain.split("."))) + "@" + local


def author_keys(addr_spec: str) -> tuple[str, ...]:
    """The keys under which an author's mail may be kept: older versions kept some domains as their readers see them."""
    spec = addr_spec.lower()
    return (_key(spec),) if spec.isascii() else tuple(dict.fromkeys((author_key(spec), _key(spec))))


def company_starts(domain: str) -> tuple[str, ...]:
    """How the author keys at a registrable domain, and at everything below it, begin."""
    names = (key[:-1] for key in author_keys("@" + domain))
    return tuple(start for name in names for start in (name + "@", name + "."))


def _as_written(addr_spec: str) -> str:
    """The addr-spec or domain with punycode (RFC 3492) where headers have it; the core reads "xn--mller-kva.de" as
    "müller.de"."""
    if addr_spec.isascii():
        return addr_spec
    local, at, domain = addr_spec.rpartition("@")
    labels = (one if one.isascii() else "xn--" + one.encode("punycode").decode() for one in domain.split("."))
    return local + at + ".".join(labels)


def _plain(address: bytes) -> bytes:
    """An address out of a header, whose domain may stand there in letters beyond ASCII (RFC 6532)."""
    if address.isascii():
        return address
    return _as_written(address.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _fields(header: bytes) -> dict[bytes, bytes]:
    """Unfolded values by lower-case name; of a field that comes twice the first, but ids and recipients joined."""
    header = header.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
    if b"\n " in header or b"\n\t" in header:
        header = _FOLD.sub(b"", header)
    lines = header.split(b"\n")
    found: dict[bytes, bytes] = {}
    for line in lines:
        name, _, value = line.partition(b":")
        found[name.lower()] = value
    return found if len(found) == len(lines) and b" :" not in header else _joined(lines)


def _joined(lines: list[bytes]) -> dict[bytes, bytes]:
    """What is rare: fields that come twice, and blanks before the colon."""
    found: dict[bytes, bytes] = {}
    for line in lines:
        raw, colon, value = line.partition(b":")
        name = raw.rstrip().lower()
        if not colon or (name in found and name not in _ALL and found[name].strip()):
            continue
        found[name] = found[name] + b" , " + value if name in found and name in _ALL else value
    return found


def _ids(header: bytes, internal_date: int, fields: dict[bytes, bytes]) -> tuple[bytes, list[bytes]]:
    """The mail's own id (empty if it has none) and all ids it names. Odd ones are left to the core."""
    own = fields.get(b"message-id", b"").strip()
    cited, replied = fields.get(b"references", b""), fields.get(b"in-reply-to", b"")
    named = cited + replied
    if own[:1] == b"<" and _ID.fullmatch(own):
        if not named:
            return own[1:-1], [own[1:-1]]
        found = _ID.findall(named)
        is_plain = (b"<" in cited or not cited.strip()) and (b"<" in replied or not replied.strip())
        if (
            is_plain
            and len(found) == named.count(b"<")
            and b"=?" not in named
            and b"&" not in named
            and named.isascii()
        ):
            found.append(own[1:-1])
            return own[1:-1], _few(found)
    identity, mentions = ids_of(header, internal_date=datetime.fromtimestamp(internal_date, UTC))
    names = [name.encode("utf-8", "replace") for name in (identity, *mentions)]
    return names[0] if own else b"", _few(names)


def _few(names: list[bytes]) -> list[bytes]:
    half = MENTIONS // 2
    return names if len(names) <= MENTIONS else names[:half] + names[-half:]


@lru_cache(maxsize=4096)
def _author(from_: bytes, sender: bytes) -> tuple[str, bytes, bool, bool]:
    """The author's key, the name to tie for them, and whether that is how mail servers sign, and how services do."""
    found = (
        None if _RELAYED.search(from_) or may_write_for_others(from_.decode("utf-8", "replace")) else _FROM.match(from_)
    )
    if found and not is_freemail(found[1].lower().partition(b"@")[2].decode()):
        key, name = author_key(found[1].decode()), b""
    else:
        author = author_of(b"From:" + from_ + b"\r\nSender:" + sender + b"\r\n\r\n")
        key = author_key(author.addr_spec.encode("utf-8", "replace").decode())
        name = name_of(author.addr_spec, author.display_name) or person_name(sender_for(author))
    return key, name, bool(_NOTICE_AUTHOR.search(key)), may_write_for_others(key.rpartition("@")[2] + "@")


def _may_be_notice(fields: dict[bytes, bytes]) -> bool:
    if fields.get(b"return-path", b"").strip() == b"<>" or b"x-failed-recipients" in fields:
        return True
    if b"multipart/report" in fields.get(b"content-type", b"").lower():
        return True
    subject = fields.get(b"subject", b"").lower()
    if b"?b?" in subject:
        subject = subject_of(fields[b"subject"]).lower().encode("utf-8", "replace")
    return _NOTICE_WORDS.search(subject) is not None
