"""Which folders are there, and what is each for?

Roles come from the owner's word, else from SPECIAL-USE (RFC 6154), else from the name a mail client or provider gave
the folder; folders inside a Sent, Drafts, Junk, Trash or Archive folder share its role. Pure: replies in, folders out.
"""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imapclient.imap_utf7 import decode as decode_utf7
from imapclient.imap_utf7 import encode as encode_utf7

from watcher.core.mail import Folder, Role
from watcher.imap.called import BY_NAME, SPECIAL, TEMPLATES, WAITING
from watcher.imap.reply import Value


@dataclass(frozen=True, slots=True)
class FolderNames:
    """What the owner says about folders, by name (as shown by `watcher check`; case and a namespace prefix such as
    "INBOX." do not matter). A name given here wins over what the server says of that folder; the other folders keep
    the roles that were found. `ignore` are not read at all, nor is anything below them."""

    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    junk: tuple[str, ...] = ()
    trash: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def said(self) -> tuple[tuple[str, Role], ...]:
        """Each name with the role that the owner gave it."""
        roles = (Role.SENT, Role.DRAFTS, Role.JUNK, Role.TRASH, Role.ARCHIVE, Role.OTHER)
        return tuple((name, role) for role in roles for name in getattr(self, role.value))


@dataclass(frozen=True, slots=True)
class Spaces:
    """Prefixes of the namespaces (RFC 2342): the owner's own, and those of other users and of what is shared."""

    own: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def is_others(self, name: str) -> bool:
        """Whether a folder of that name belongs to somebody else, or to many: the longest prefix tells. What lies in
        the INBOX is the owner's, whatever else is said to lie there, and so is what both prefixes fit."""
        others, own = _longest(self.others, name), _longest(self.own, name)
        return others > own and name[:others].casefold() not in _IN_INBOX


_IN_INBOX = ("inbox.", "inbox/", "inbox\\", "inbox")


def _longest(prefixes: Sequence[str], name: str) -> int:
    return max((len(prefix) for prefix in prefixes if name.startswith(prefix)), default=0)


@dataclass(frozen=True, slots=True)
class Listed:
    """A LIST reply (RFC 9051 7.3.1): attributes in lower case, the separator or "", the name as on the wire."""

    attributes: frozenset[str]
    separator: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """The folders, the names that could not be decoded (they are read all the same), and
    what the owner named in vain; `all_mail`: whether the server shows a folder with all mail, read or left out."""

    folders: tuple[Folder, ...]
    odd: tuple[str, ...]
    missing: tuple[str, ...]
    all_mail: bool = False


_INHERITED = frozenset({Role.SENT, Role.DRAFTS, Role.JUNK, Role.TRASH, Role.ARCHIVE})
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


_NO_SPACES = Spaces()


def listed(values: Sequence[Value]) -> Listed | None:
    """`* LIST (attributes) separator name`, parsed, as a `Listed`; None for any other reply."""
    if len(values) < 5 or not isinstance(values[1], bytes) or values[1].upper() != b"LIST":
        return None
    attributes, separator, name = values[2:5]
    if not isinstance(attributes, list) or not isinstance(name, bytes):
        return None
    words = [word for word in values[5:] if isinstance(word, bytes)]  # a name with spaces that nobody quoted
    flags = frozenset(flag.decode("ascii", "replace").lower() for flag in attributes if isinstance(flag, bytes))
    return Listed(
        flags, separator.decode("ascii", "replace") if isinstance(separator, bytes) else "", b" ".join([name, *words])
    )


def decoded(raw: bytes) -> tuple[str, bool]:
    """A folder's name for people, and whether it could be decoded. Modified UTF-7 (RFC 3501 5.1.3), or plain UTF-8 as
    some servers write it; what is neither keeps its bytes in sight."""
    try:
        text, good = raw.decode("utf-8"), not raw.isascii()
    except UnicodeDecodeError:
        text, good = raw.decode("ascii", "backslashreplace"), False
    with contextlib.suppress(ValueError):
        name = decode_utf7(raw) if raw.isascii() else ""
        if encode_utf7(name) == raw:  # a bare & decodes too, to nonsense
            text, good = name, True
    if _CONTROLS.search(text):
        text, good = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text), False
    return unicodedata.normalize("NFC", text), good


def sort_folders(listing: Iterable[Listed], names: FolderNames, *, spaces: Spaces, gmail: bool) -> Found:
    """Every folder that can be opened, with its role. What a colleague sent is not the owner's: the folders for sent
    mail in other namespaces are read like any other, unless the owner names them."""
    folders: dict[str, tuple[Folder, str]] = {}
    odd: list[str] = []
    for item in listing:
        if not item.attributes.isdisjoint({"\\noselect", "\\nonexistent"}) or any(c in item.raw for c in b"\r\n\0"):
            continue
        name, good = decoded(item.raw)
        if name in folders and folders[name][0].raw != item.raw:  # two raw names that read alike
            name, good = item.raw.decode("ascii", "backslashreplace"), False
        if _waits(item, name, names, spaces):
            continue
        if not good:
            odd.append(name)
        folders.setdefault(name, (Folder(name, item.raw, _role(item, name, spaces)), item.separator))
    return _with_owner(folders, names, spaces, tuple(odd), gmail=gmail)


def writable(
    listing: Iterable[Listed], role: Role, names: FolderNames, *, spaces: Spaces = _NO_SPACES
) -> Folder | None:
    """The one folder for mail of that role: what the owner named, else what the server says, else what is called so;
    a folder above before those inside it. Nobody else's, unless the owner named it."""
    listing = list(listing)
    said = {wanted.casefold() for wanted, meant in names.said() if meant is role}
    separators = {item.raw: item.separator for item in listing}
    found = [
        one
        for one in sort_folders(listing, names, spaces=spaces, gmail=False).folders
        if one.role is role
        and (
            one.mailbox.casefold() in said
            or not (spaces.is_others(one.mailbox) or _plain(one.mailbox, separators[one.raw], spaces.own) in TEMPLATES)
        )
    ]
    special = {item.raw for item in listing if any(SPECIAL.get(flag) is role for flag in item.attributes)}
    return min(found, key=lambda f: (f.mailbox.casefold() not in said, f.raw not in special, f.mailbox), default=None)


def _role(item: Listed, name: str, spaces: Spaces) -> Role:
    if name.upper() == "INBOX":
        return Role.INBOX
    special = next((role for flag, role in SPECIAL.items() if flag in item.attributes), None)
    role = special or BY_NAME.get(_plain(name, item.separator, spaces.own), Role.OTHER)
    return Role.OTHER if role is Role.SENT and spaces.is_others(name) else role


def _waits(item: Listed, name: str, names: FolderNames, spaces: Spaces) -> bool:
    """Whether mail lies there until it goes out: nothing in it was sent, and no answer comes there. Unless the owner
    or the server says what it is for: some keep what was sent in a folder of that name."""
    called = {name.casefold(), _plain(name, item.separator, spaces.own)}
    is_outbox = not called.isdisjoint(WAITING) and SPECIAL.keys().isdisjoint(item.attributes)
    waits = is_outbox or "\\scheduled" in item.attributes
    return waits and called.isdisjoint(wanted.casefold() for wanted, _ in names.said())


def _plain(name: str, separator: str, prefixes: Sequence[str]) -> str:
    """The name as it is compared: folded, without the prefix of the namespace (or INBOX, where some clients put it)."""
    folded = name.casefold()
    inbox = f"inbox{separator}" if separator else "\0"
    for prefix in (*(p.casefold() for p in prefixes), inbox, "[gmail]/", "[google mail]/"):
        if prefix and folded.startswith(prefix):
            folded = folded[len(prefix) :]
    return folded.strip()


def _with_owner(
    folders: dict[str, tuple[Folder, str]], names: FolderNames, spaces: Spaces, odd: tuple[str, ...], *,
    gmail: bool,
) -> Found:  # fmt: skip
    plain = {name: _plain(name, separator, spaces.own) for name, (_, separator) in folders.items()}
    said: dict[str, Role] = {}
    missing: list[str] = []
    for wanted, role in names.said():
        matches = _called(wanted, folders, plain)
        said.update(dict.fromkeys(matches, role))
        if not matches:
            missing.append(wanted)
    ignored = {name for wanted in names.ignore for name in _meant(wanted, folders, plain)}
    kept = []
    for name, (folder, separator) in folders.items():
        above = _ancestors(name, separator)
        if name in ignored or not ignored.isdisjoint(above):
            continue
        role = said.get(name, folder.role)
        if role is Role.OTHER and name not in said:
            inherited = (said.get(parent, folders[parent][0].role) for parent in above if parent in folders)
            role = next((r for r in inherited if r in _INHERITED), role)
        kept.append(Folder(name, folder.raw, role))
    shown = any(folder.role is Role.ALL for folder, _ in folders.values())  # whoever leaves it out wants it so
    return Found(_once(kept) if gmail else tuple(kept), odd, tuple(missing), shown)


def _called(wanted: str, folders: Iterable[str], plain: dict[str, str]) -> list[str]:
    """The folders that the owner means: that very name, else whatever reads like it."""
    text = unicodedata.normalize("NFC", wanted).casefold().strip()
    exact = [name for name in folders if name.casefold() == text]
    return exact or [name for name in folders if plain[name] == text]


def _meant(wanted: str, folders: Iterable[str], plain: dict[str, str]) -> list[str]:
    """The same, where * and ? stand for anything, as long as no folder is called that very way."""
    text = unicodedata.normalize("NFC", wanted).casefold().strip()
    called = _called(wanted, folders, plain)
    if called or not ("*" in text or "?" in text):
        return called
    pattern = re.compile(re.escape(text).replace(r"\*", ".*").replace(r"\?", "."), re.DOTALL)
    return [name for name in folders if pattern.fullmatch(name.casefold()) or pattern.fullmatch(plain[name])]


def _ancestors(name: str, separator: str) -> list[str]:
    """The folders above, nearest first."""
    if not separator:
        return []
    levels = name.split(separator)
    return [separator.join(levels[:count]) for count in range(len(levels) - 1, 0, -1)]


def _once(folders: list[Folder]) -> tuple[Folder, ...]:
    """On Gmail a folder is a label: each mail is in All Mail, in Junk or in Trash, and everything else repeats it."""
    roles = {Role.ALL, Role.JUNK, Role.TRASH}
    if not any(folder.role is Role.ALL for folder in folders):  # hidden in Gmail's settings
        return tuple(folders)
    return tuple(folder for folder in folders if folder.role in roles)
