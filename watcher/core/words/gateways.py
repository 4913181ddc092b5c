"""What do filters and scanners on the way add to a mail?

Marks before the subject, warnings above the text, certificates below it: none of them is a word of the writer, and the
same mail must be read alike with and without them. Each entry names who adds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from watcher.core.words.clients import Sign

WORDS = (
    "ext", "extern", "external", "external mail", "external email", "external e-mail", "external sender",
    "external message", "ext. sender", "externe mail", "externe email", "externe e-mail", "externe nachricht",
    "externer absender", "achtung extern", "achtung: extern", "warning external", "caution", "caution: external",
    "outside", "spam", "spam?", "spamverdacht", "spam-verdacht", "verdacht auf spam", "spamverdacht?",
    "wahrscheinlich spam", "suspected spam", "possible spam", "probable spam", "likely spam", "spam detected", "junk",
    "bulk", "phishing", "phishing?", "phishing-verdacht", "suspicious", "verdächtig", "unverified sender",
    "unknown sender", "unbekannter absender", "virus-checked", "disarmed",
)  # fmt: skip
"""What filters write before the subject, in brackets, between stars, or with a colon."""
SEALS = (
    "encrypted", "verschlüsselt", "signed", "signiert", "secure", "sicher", "confidential", "vertraulich", "internal",
    "intern", "public", "unclassified", "official",
)  # fmt: skip
"""What a classification writes at either end of the subject, in brackets."""


def either(words: Iterable[str]) -> str:
    """An expression for one of these words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_WORD = rf"(?:{either(WORDS)})"
_BETWEEN = (
    rf"[*_!]+\s*{_WORD}\s*[*_!]+",
    rf"<{{1,2}}\s*{_WORD}\s*>{{1,2}}",
    rf"\(\s*{_WORD}\s*\)",
    rf"[\[{{]\s*[*_!]*\s*(?:{_WORD}|{either(SEALS)})(?:\s*:[^\[\]{{}}]{{0,30}})?\s*[*_!]*\s*[\]}}]",
)
MARK = re.compile(rf"\s*(?:{'|'.join(_BETWEEN)}|{_WORD}\s*[:：])[\s:|-]*", re.IGNORECASE)
"""One mark at the head of a subject, with what divides it from the rest."""


def without_marks(subject: str) -> str:
    """The subject without what filters wrote before it; a mark that is all the subject there is stays."""
    while (mark := MARK.match(subject)) and subject[mark.end() :].strip():
        subject = subject[mark.end() :]
    return subject


WARNINGS = (
    Sign("Exchange rules (en)", r"external(?: e-?mail| sender| message)?\b.{0,5}$|external (?:e-?mail|sender)[:.!-]"),
    Sign("Exchange rules (en)", r"(?:caution|warning|attention)\b[:!-].{0,60}\b(?:external|outside|originated)\b"),
    Sign("Exchange rules (en)", r"(?:caution|attention):$"),
    Sign("Exchange rules (en)", r"(?:this (?:e-?mail|message|mail) )?(?:was |has been )?"
         r"(?:originated|originates|sent|comes?|came|is|received) (?:from )?(?:outside|an external)\b"),
    Sign("Outlook (en)", r"(?:some people who received this message )?(?:you )?don't often get email from\b"),
    Sign("Proofpoint", r"zjqcmqryfpfptbanner(?:start|end)|this message (?:is|came) from (?:an external|outside)\b"),
    Sign("Mimecast, Barracuda (en)", r"be careful with this message\b"),
    Sign("Exchange rules (de)", r"extern(?:e (?:e-?mail|mail|nachricht)|er absender)?[.:!]{0,3}(?:$| .{0,90}"
         r"(?:anhänge|links|klicken|vorsicht|absender))"),
    Sign("Exchange rules (de)", r"(?:achtung|vorsicht|warnung|hinweis)[:!].{0,60}\b(?:extern|außerhalb)"),
    Sign("Exchange rules (de)", r"diese (?:e-?mail|mail|nachricht) (?:stammt|kommt|ist|wurde) "
         r"(?:(?:von|aus) )?(?:außerhalb|extern|einem externen|einer externen)"),
    Sign("Outlook (de)", r"(?:einige personen, die diese nachricht erhalten haben, erhalten|sie erhalten) nicht "
         r"(?:häufig|oft) (?:eine )?e-?mails? von\b"),
    Sign("Jira Service Management", r"[^:\d]{2,60} (?:hat kommentiert|commented|added a comment):$"),
    Sign("Zendesk", r"[^,:\d]{2,60}, (?:\d{1,2}\. \w{3,9}\.?|\w{3,9}\.? \d{1,2},) \d{4},? \d{1,2}:\d\d.{0,12}:$"),
)  # fmt: skip
"""The first line of a warning that the receiving company put above the text, or of who wrote it in a help desk."""
_WARNINGS_GO_ON = re.compile(
    r"(?:do not|don't|never|bitte|klicken|öffnen|antworten|seien sie|prüfen|erfahren|learn why|unless|please|"
    r"use caution|weitere informationen|https?://aka\.ms)\b.*"
    r"(?:click|link|attachment|sender|recogni[sz]e|content|safe|anhäng|absender|inhalt|kennen|vertrau|wichtig|important|"
    r"aka\.ms)",
    re.IGNORECASE,
)
CERTIFICATES = (
    Sign("Avast, AVG (de, en)", r"(?:virenfrei|virus-free)\b\.?.{0,60}$"),
    Sign("virus scanners (de)", r"(?:diese|eingehende|ausgehende) (?:e-?mail|nachricht|mail) (?:wurde|ist) .{0,60}"
         r"\b(?:viren|virenfrei|malware)\b"),
    Sign("virus scanners (en)", r"(?:this|the) (?:e-?mail|message) (?:has been|was) (?:checked|scanned)\b"),
    Sign("AVG", r"no virus(?:es)? found in this (?:message|incoming|outgoing)\b"),
    Sign("ESET", r"_{6,} ?(?:information from|hinweis von|informationen? von) eset\b"),
    Sign("Jira Service Management", r"(?:anfrage anzeigen|view request|vorgang anzeigen)\s*[·|•]"),
    Sign("Jira Service Management", r"this is shared with\b|dies (?:wird|ist) (?:mit|für) .{2,60} geteilt\b"),
    Sign("Jira, Zendesk, Freshdesk", r"(?:powered by|delivered by|bereitgestellt von|unterstützt von) .{0,30}"
         r"(?:zendesk|jira|atlassian|freshdesk|freshworks|hubspot|zoho|help ?scout)\b"),
    Sign("Zendesk", r"(?:diese e-?mail ist ein service von|this e-?mail is a service from)\b"),
    Sign("spam filters", r"(?:click here|klicken sie hier).{0,20} to report this (?:e-?mail|message) as spam\b"),
)  # fmt: skip
"""The first line of what a scanner or a help desk put below the text."""


def _any_of(signs: Iterable[Sign]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{sign.pattern})" for sign in signs), re.IGNORECASE)


_WARNING = _any_of(WARNINGS)
_CERTIFICATE = _any_of(CERTIFICATES)
_HEAD = 8
"""Lines from the beginning of the text and of what is left of it in which a warning may begin."""
_TAIL = 8
"""Lines from the end in which a certificate may begin."""
_DECORATION = " \t*_|[]<>⚠️!#"
_LONGEST = 400
"""Characters of a line that are looked at."""
_FULL_LINE = 55
"""Characters of a line that was probably broken because it was full."""


def without_notes(text: str) -> str:
    """The text without warnings above and certificates below it; each stays where it is part of a quote."""
    lines = text.split("\n")
    start, end = _behind_warnings(lines), _before_certificates(lines)
    return text if (start, end) == (0, len(lines)) else "\n".join(lines[start:end])


def _behind_warnings(lines: list[str]) -> int:
    """The number of the first line that is no warning."""
    start = number = 0
    while number < min(len(lines), start + _HEAD):
        line = lines[number][:_LONGEST].strip()
        number += 1
        if line and not _WARNING.match(line.strip(_DECORATION)):
            break
        while line and number < len(lines) and _goes_on(line, following := lines[number][:_LONGEST].strip()):
            line = following
            number += 1
        start = number if line else start
    return start


def _goes_on(line: str, following: str) -> bool:
    """Whether the next line still belongs to the warning."""
    broken = len(line) >= _FULL_LINE and line[-1] not in ".!?])"
    return bool(following) and (broken or _WARNINGS_GO_ON.match(following.strip(_DECORATION)) is not None)


def _before_certificates(lines: list[str]) -> int:
    """The number of the line behind the last one that no scanner wrote."""
    end = len(lines)
    for number in range(len(lines) - 1, max(-1, len(lines) - 1 - _TAIL), -1):
        if lines[number].startswith(">"):
            break
        if _CERTIFICATE.match(lines[number].strip(" \t*|")[:_LONGEST]):
            end = number
            while end and (not lines[end - 1].strip() or _is_rule(lines[end - 1].strip())):
                end -= 1
    return end


def _is_rule(bare: str) -> bool:
    return len(bare) >= 2 and not bare.strip("-–—_=*")
