"""What do the fields of a delivery report say? (RFC 3464)"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_FIELD = re.compile(r"^[ \t]*([A-Za-z][A-Za-z0-9-]{2,40})[ \t]*:[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_ADDRESS = re.compile(r"[^\s<>\"'(),:;@\[\]]{1,64}@[^\s<>\"'(),:;@\[\]]{1,250}[^\s<>\"'(),:;@\[\].]")
_WITH_APOSTROPHE = re.compile(r"[\w.+-]{1,60}'[\w.+-]{1,60}@[\w.-]{1,250}\w")
"""In prose an apostrophe may also stand before an address, as a quotation mark or in French."""
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_REPLY_CODE = re.compile(r"(?:^|[\s;:#'\"(])([245])(\d\d)[\s,.-]")
_ACTIONS = (
    ("fail", "failed"),
    ("reject", "failed"),
    ("undeliver", "failed"),
    ("delay", "delayed"),
    ("defer", "delayed"),
    ("deliver", "delivered"),
    ("relay", "relayed"),
    ("expand", "expanded"),
)
RECIPIENTS_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Delivery:
    """The fate of one recipient. `action` is failed, delayed, delivered, relayed, expanded or ""; `status` an enhanced
    code of RFC 3463 or ""; the addresses are addr-specs in lower case or ""."""

    final_recipient: str
    original_recipient: str
    action: str
    status: str
    diagnostic: str

    @property
    def outcome(self) -> str:
        """failed, delayed or delivered ("" where the fields do not tell). An action beats its status: a 4.x.x that is
        "failed" was given up."""
        if self.action in {"failed", "delayed"}:
            return self.action
        if self.action in {"delivered", "relayed", "expanded"}:
            return "delivered"
        code = self.status[:1] or next(iter(_REPLY_CODE.findall(self.diagnostic)), ("",))[0]
        return {"5": "failed", "4": "delayed", "2": "delivered"}.get(code, "")


def deliveries(reports: Iterable[str]) -> tuple[Delivery, ...]:
    """The recipients of message/delivery-status parts (each as text, groups of fields between empty lines)."""
    found: list[Delivery] = []
    for report in reports:
        for group in re.split(r"\n[ \t\r]*\n", report.replace("\r\n", "\n")):
            found.extend(_of_group(group))
            if len(found) >= RECIPIENTS_LIMIT:
                return tuple(found[:RECIPIENTS_LIMIT])
    return tuple(found)


def _of_group(group: str) -> Iterable[Delivery]:
    """One recipient; more where a group lists several without empty lines between them."""
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(group):
        key = name.lower()
        if key in fields and key in {"final-recipient", "original-recipient", "action"} and "final-recipient" in fields:
            if key == "action" and "action" not in fields:
                continue
            yield from _recipient(fields)
            fields = {}
        fields.setdefault(key, " ".join(value.split()))
    yield from _recipient(fields)


def _recipient(fields: dict[str, str]) -> Iterable[Delivery]:
    final = address_in(fields.get("final-recipient", ""))
    original = address_in(fields.get("original-recipient", "")) or address_in(fields.get("x-actual-recipient", ""))
    action = _action(fields.get("action", ""))
    diagnostic = fields.get("diagnostic-code", "")
    status = _status(fields.get("status", "")) or _status(diagnostic)
    if final or original or action or ("status" in fields and "reporting-mta" not in fields):
        yield Delivery(final or original, original, action, status, diagnostic[:2000])


def _action(value: str) -> str:
    """The first word; programs add comments, or words of their own."""
    word = value.strip().lower().strip("\"'(")
    return next((action for start, action in _ACTIONS if word.startswith(start)), "")


def _status(value: str) -> str:
    found = _STATUS.search(value)
    return ".".join(found.groups()) if found else ""


def address_in(value: str) -> str:
    """The addr-spec in `rfc822; <jo@example.com>` and the like, in lower case, or ""."""
    bare = (value.partition(";")[2] or value).strip().strip("<>")
    return bare.lower() if _WITH_APOSTROPHE.fullmatch(bare) else next(iter(addresses_in(bare)), "")


def addresses_in(text: str) -> list[str]:
    """All addr-specs in a text, in lower case, each once, in order."""
    found = (match[0].lower().strip(".").removeprefix("smtp=") for match in _ADDRESS.finditer(text))
    return list(dict.fromkeys(found))  # "dda:SMTP=jo@example.com" is how X.400 writes it


def codes_in(text: str) -> tuple[str, ...]:
    """The enhanced codes of RFC 3463 in a text."""
    return tuple(".".join(code) for code in _STATUS.findall(text))


def original_id_field(reports: Iterable[str]) -> str:
    """The id of an Original-Message-ID field (RFC 8098 3.2.5, and what programs put into delivery reports), or ""."""
    for report in reports:
        for name, value in _FIELD.findall(report):
            if name.lower() in {"original-message-id", "x-original-message-id"}:
                bare = "".join(value.split()).strip("<>")
                if "@" in bare:
                    return bare
    return ""
