"""Whose addresses does this field name? (RFC 5322 3.4, and what programs write instead)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from watcher.core.charset import clean, decode_words
from watcher.core.message.types import Address

ADDRESS_LIMIT = 2000
"""Addresses of one field that are read."""
NAME_LIMIT = 300
"""Characters of a display name that are kept."""

_SPEC = r'[^\s"<>(),:;@\\]+@[^\s"<>(),:;@\\\[\]]+'
_COMMON = re.compile(
    rf'\s*+(?:(?:"([^"\\]*+)"\s*+|([^"<>(),:;@\\\[\]]*+))<({_SPEC})>|({_SPEC}))\s*+(?:,|$)',
)
"""`Name <addr-spec>`, `"Name" <addr-spec>` and `addr-spec` up to the next comma: nearly all there are."""
_PLAIN = re.compile(rf'(?<![^\s"<>(),:;@\\]){_SPEC}')
_AT_DOMAIN = re.compile(r'@[^\s"<>(),:;@\\]+')
_NAME_THEN_SPEC = re.compile(r'[^"<>(),:;@]{1,100}<[^\s<>]{1,320}>')
_TOKEN = re.compile(
    r'"((?:[^"\\]|\\.)*)(?:"|$)'  # 1: quoted-string
    r"|<((?:\"(?:[^\"\\]|\\.)*\"|[^<>\"])*)>?"  # 2: angle-addr
    r"|(\()"  # 3: comment
    r"|([,;])"  # 4: end of a mailbox; the semicolon also ends a group, and is Outlook's comma
    r"|(:)"  # 5: end of a group's name
    r'|([^"<(,;:]+|[">)])'  # 6: anything else
)


def parse_addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes of an address list in their order: groups opened, comments as names where there is no other name.

    What has no addr-spec with a domain stays with an addr_spec without "@" (`MAILER-DAEMON`), or with an empty one.
    """
    if not value:
        return ()
    return _known(value) if len(value) <= REMEMBERED else _parsed(value)


REMEMBERED = 200
"""Characters of a field that is likely to come again: the same few people write most of a mailbox."""


def _parsed(value: str) -> tuple[Address, ...]:
    found: list[Address] = []
    position = 0
    while position < len(value) and len(found) < ADDRESS_LIMIT:
        common = _COMMON.match(value, position)
        if not common:
            found += islice(_scan(value[position:]), ADDRESS_LIMIT - len(found))
            break
        quoted, name, spec, plain = common.groups()
        found.append(_address(quoted or name or "", spec or plain))
        position = common.end()
    return tuple(found)


_known = lru_cache(maxsize=8192)(_parsed)


def _scan(value: str) -> Iterator[Address]:
    """Mailbox by mailbox: display name, addr-spec and comment are gathered until a comma ends them."""
    name: list[str] = []
    spec = comment = ""
    position = 0
    while match := _TOKEN.match(value, position):
        position = match.end()
        quoted, angle, opens, ends, colon, other = match.groups()
        if quoted is not None:
            name.append(quoted.replace('\\"', '"').replace("\\\\", "\\") if "\\" in quoted else quoted)
            if value.startswith("@", position):  # a quoted local part
                end = _AT_DOMAIN.match(value, position)
                spec, position = f'"{name.pop()}"{end[0]}' if end else "", end.end() if end else position
        elif angle is not None:
            spec = spec or _route_cut(angle)
        elif opens:
            position, text = _comment(value, position)
            comment = comment or text
        elif colon:
            name = [*name, ":"] if spec else []
            if not spec and _ends_empty(value, position):
                position = value.find(";", position) + 1 or len(value)
        elif ends == "," and _goes_on(name, spec, comment, value, position):
            name.append(", ")
        elif ends:
            yield from _mailbox(name, spec, comment)
            name, spec, comment = [], "", ""
        else:
            name.append(other)
    yield from _mailbox(name, spec, comment)


def _goes_on(name: list[str], spec: str, comment: str, value: str, position: int) -> bool:
    """Whether the comma only parts a name that should have been quoted: `Doe, Jo <jo@example.com>`."""
    text = "".join(name)
    if spec or comment or not text.strip() or "@" in text:
        return False
    return _NAME_THEN_SPEC.match(value, position) is not None


def _ends_empty(value: str, position: int) -> bool:
    """Whether a group is empty: `undisclosed-recipients:;`, `unlisted-recipients:; (no To-header on input)`."""
    rest = value[position : position + 100].lstrip()
    return not rest or rest[0] == ";"


def _comment(value: str, position: int) -> tuple[int, str]:
    """Behind the comment that began before `position`, and its text; comments may be nested."""
    depth, start = 1, position
    while position < len(value) and depth:
        char = value[position]
        depth += (char == "(") - (char == ")")
        position += 2 if char == "\\" else 1
    return min(position, len(value)), value[start : position - (not depth)]


def _route_cut(angle: str) -> str:
    """`<@relay.example,@other.example:jo@example.com>` and `<mailto:jo@example.com>` without what leads to it."""
    return angle.rpartition(":")[2] if ":" in angle and '"' not in angle else angle


def _mailbox(name: list[str], spec: str, comment: str) -> Iterator[Address]:
    """One address out of what was gathered between two commas, if there is anything."""
    text = "".join(name).strip()
    if not spec:
        bare = text if " " not in text else "".join(text.split()) if re.search(r"\s@|@\s", text) else ""
        found = _PLAIN.search(bare or text) or _PLAIN.search(decode_words(text)) or _PLAIN.search(comment)
        if found:
            spec = found[0]
            text = decode_words(text).replace(spec, " ") if spec not in bare else ""
        elif bare and not bare.isdigit():
            spec, text = bare, ""
    text = text.strip(" <>[]")
    if spec or text or comment:
        yield _address(text or comment, spec)


def _address(name: str, spec: str) -> Address:
    """Decoded, cleaned, the addr-spec in lower case."""
    if "=?" in name:
        name = decode_words(name)
    name = clean(name[: NAME_LIMIT * 4]).strip()
    if "  " in name:
        name = " ".join(name.split())
    if name[:1] == "'" == name[-1:] and len(name) > 1:  # Outlook quotes twice
        name = name[1:-1].strip()
    spec = normal_addr_spec(spec)
    return Address("" if name.lower() == spec else name[:NAME_LIMIT], spec)


_NEEDLESS_QUOTES = re.compile(r"""\A"([a-z0-9!#$%&'*+/=?^_`{|}~-]++(?>(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]++)*))"(?=@)""")


def normal_addr_spec(spec: str) -> str:
    """An addr-spec, or a domain alone, as it is compared: lower case, no white space, quotes only where they are needed
    (RFC 5322 3.4.1); a domain in punycode (RFC 3492) as its readers see it."""
    if "=?" in spec:
        spec = decode_words(spec)
    if not spec.isprintable() or " " in spec:
        spec = clean(spec).strip() if '"@' in spec else "".join(clean(spec).split())
    spec = spec.strip('<>,;[]()"' if '"@' not in spec else "<>,;[]()").rstrip(".").lower()[:ADDRESS_SPEC_LIMIT]
    if spec[:1] == '"':
        spec = _NEEDLESS_QUOTES.sub(r"\1", spec)
    if "xn--" in spec:
        local, at, domain = spec.rpartition("@")
        spec = local + at + ".".join(_label(label) for label in domain.split("."))
    return spec


_TWINS = {"gmail.com": "googlemail.com", "googlemail.com": "gmail.com"}
"""Domains that are two names of one: whoever has the mailbox at one has it at the other."""
_AT_TWINS = tuple(f"@{domain}" for domain in _TWINS)


def spellings(addr_spec: str) -> tuple[str, ...]:
    """An addr-spec, and the other name of the same mailbox where there is one; in either case the same ones."""
    if not addr_spec.endswith(_AT_TWINS):
        return (addr_spec,)
    local, _, domain = addr_spec.rpartition("@")
    return tuple(sorted((addr_spec, f"{local}@{_TWINS[domain]}")))


def undotted(addr_spec: str) -> str:
    """An addr-spec as its provider reads it: Gmail cares neither for dots nor for which of its two names is written."""
    if not addr_spec.endswith(_AT_TWINS):
        return addr_spec
    return f"{addr_spec.rpartition('@')[0].replace('.', '')}@gmail.com"


ADDRESS_SPEC_LIMIT = 320
"""Characters of an addr-spec that are kept: 64 + 1 + 255 (RFC 5321 4.5.3.1)."""


def _label(label: str) -> str:
    """One label of a domain, out of punycode where it is."""
    if not label.startswith("xn--") or len(label) > 63:
        return label
    try:
        decoded = label[4:].encode("ascii").decode("punycode").lower()
    except (UnicodeError, ValueError):
        return label
    return decoded if decoded.isprintable() and not set(decoded) & set(" .@<>,;\"'") else label
