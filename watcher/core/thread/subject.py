"""What is a subject without everything that mail clients and gateways put around it?

RFC 5256 2.1 calls it the base subject and knows English clients; this one also knows what the others write.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from watcher.core.words.gateways import MARK, SEALS, SUSPICIONS, WORDS, either

_LONGEST = 1000
"""Characters of a subject that are looked at: a hostile one may have a million."""

_REPLIES = (
    "re", "aw", "antw", "antwort", "sv", "vs", "vá", "ré", "rép", "réf", "ref", "res", "rif", "r", "odp", "ynt", "bls",
    "ats", "atb", "hui", "ответ", "回复", "回覆", "答复", "返信", "회신",
)  # fmt: skip
_FORWARDS = (
    "fw", "fwd", "wg", "tr", "rv", "enc", "i", "vb", "vl", "vl.", "doorst", "pd", "ilt", "továbbítás", "weitergeleitet",
    "转发", "轉寄", "転送",
)  # fmt: skip
_NOTICES = (
    "automatische antwort", "automatische rückantwort", "automatic reply", "auto reply", "auto-reply", "autoreply",
    "auto", "autosvar", "réponse automatique", "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheit", "abwesend",
    "out of office", "out of office autoreply", "ooo", "gelesen", "read", "lu", "ungelesen gelöscht", "not read",
    "unzustellbar", "undeliverable", "undelivered", "nicht zustellbar", "zugestellt", "delivered", "relayed",
    "weitergeleitet", "accepted", "declined", "tentative", "angenommen", "zugesagt", "abgelehnt", "mit vorbehalt",
    "event accepted", "event declined",
)  # fmt: skip
"""What receipts, absences and calendar replies put before the subject they speak of."""

_COUNT = r"(?:\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|[\^*]\d{1,3}|\d{1,2}))?"  # Re[4]:  Re(2):  Re^3:  Re2:
_COLON = r"\s*[:：]\s*"
_PREFIX = re.compile(rf"\s*(?:{either(_REPLIES + _FORWARDS)}){_COUNT}{_COLON}", re.IGNORECASE)
_REPLY = re.compile(rf"(?:{either(_REPLIES)}){_COUNT}{_COLON}", re.IGNORECASE)
_NOTICE = re.compile(rf"\s*(?:{either(_NOTICES)}){_COLON}", re.IGNORECASE)
_TAG = re.compile(r"\s*(?:\[[^\[\]]{1,80}\]|\{[^{}]{1,40}\})\s*:?\s*")
_WRAPPED = re.compile(rf"\s*\[\s*(?:{either(_FORWARDS)}){_COLON}(.*)\]\s*", re.IGNORECASE | re.DOTALL)
_TRAILER = re.compile(
    rf"\s*(?:\((?:fwd|fw|wg)\)|[\[(](?:ticket|case|fall|vorgang)?\s*[#:]\s*[\w.-]{{1,40}}[\])]"
    rf"|[\[(](?:{either(WORDS)})[\])]|\[(?:{either((*SUSPICIONS, *SEALS))}|[a-z]{{2,12}}=[^\[\]]{{1,40}})\])\s*\Z",
    re.IGNORECASE,
)
_TAG_BEHIND = re.compile(r"\s\[(?=[^\[\]]*\d)[^\[\]]{2,40}\]\Z")
_WAS = re.compile(r"\s*[(\[]\s*(?:was|war|ehemals|formerly)\s*:\s*(.+?)\s*[)\]]\s*\Z", re.IGNORECASE)
_DECORATION = re.compile(r"[:：\[\](){}<>*_!]")
"""Without one of these signs nothing was put around a subject."""
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "„": '"', "“": '"', "”": '"', "’": "'"})


def base_subject(subject: str) -> str:
    """The subject without "Re:", "AW:", "WG:", "[list]", "(fwd)" and the like (RFC 5256 2.1, and what clients do).

    Upper and lower case stay; white space is folded. Empty when nothing but prefixes was there.
    """
    base = " ".join(subject[:_LONGEST].split())
    before = None
    while base != before and _DECORATION.search(base):
        before = base
        base = _without_head(base)
        if base == before:  # only what stands behind the writer's own words is a trailer
            base = _without_tail(base)
    return base


@lru_cache(maxsize=32_768)
def subject_key(subject: str) -> str:
    """The base subject as it is compared: Unicode compatibility form, case folded, one kind of dash and quote."""
    key = base_subject(subject)
    if not key.isascii():
        key = " ".join(unicodedata.normalize("NFKC", key).translate(_DASHES).split())
    return key.casefold().strip(" .,;:!-\"'")


def answered_key(subject: str) -> str:
    """The key of the subject that a mail says it answers, by a prefix or by the number of a help desk; "" where it
    says none, or one too short to tell one matter from another."""
    if not _DECORATION.search(subject) or not (is_reply(subject) or _is_numbered(subject[:_LONGEST])):
        return ""
    key = subject_key(subject)
    return key if len(key) >= _TELLING else ""


def _is_numbered(subject: str) -> bool:
    """Whether a help desk put a number before the subject: lists and filters put a name there."""
    tag = _TAG.match(subject)
    return tag is not None and any(sign.isdigit() for sign in tag[0])


_TELLING = 8
"""Characters of a subject that tells one matter from another."""


def untagged_key(key: str) -> str:
    """A key without the number that a help desk put behind the subject: "website [wb-0412]" -> "website"; "" where none
    stands there. Owners number their offers so too: it only counts where the whole key is known nowhere."""
    return key[: tag.start()].strip() if key.endswith("]") and (tag := _TAG_BEHIND.search(key)) else ""


def former_key(subject: str) -> str:
    """The key of what a subject was before its writer renamed it: "New name (was: Old name)"; "" otherwise."""
    renamed = _WAS.search(subject[:_LONGEST]) if subject.rstrip().endswith((")", "]")) else None
    return subject_key(renamed[1]) if renamed else ""


def is_reply(subject: str) -> bool:
    """Whether the subject says that the mail answers another: "Re:", "AW:", also behind a tag or a forward."""
    if ":" not in subject and "：" not in subject:
        return False
    rest = subject[:_LONGEST].strip()
    while rest:
        if _REPLY.match(rest):
            return True
        head = _TAG.match(rest) or MARK.match(rest) or _PREFIX.match(rest)
        if head is None:
            return False
        rest = rest[head.end() :].lstrip()
    return False


def answers_forward(subject: str) -> bool:
    """Whether the subject says that the mail answers one that was passed on: "AW: WG:", "Re: [list] Fwd:"."""
    rest, answers = subject[:_LONGEST].strip(), False
    while head := _TAG.match(rest) or _PREFIX.match(rest):
        if head.re is _PREFIX:
            if not _REPLY.match(rest):
                return answers
            answers = True
        rest = rest[head.end() :].lstrip()
    return False


def _without_head(subject: str) -> str:
    """Without one prefix; a tag or mark that is the whole subject stays, since it is all the subject there is."""
    wrapped = subject.startswith("[") and _WRAPPED.fullmatch(subject)
    if wrapped:
        return wrapped[1].strip()
    prefix = _PREFIX.match(subject) or _NOTICE.match(subject)
    if prefix:
        return subject[prefix.end() :].strip()
    mark = _TAG.match(subject) or MARK.match(subject)
    rest = subject[mark.end() :].strip() if mark else ""
    return rest or subject


def _without_tail(subject: str) -> str:
    trailer = _TRAILER.search(subject) if subject.endswith((")", "]")) else None
    return subject[: trailer.start()].strip() or subject if trailer else subject
