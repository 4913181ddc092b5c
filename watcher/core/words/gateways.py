"""What do filters, scanners and help desks add to a mail on its way?

Marks before the subject, warnings (in a room of their own) and bylines above the text, certificates and notes below it:
none of them is a word of the writer, and the same mail must be read alike with and without them. Each entry names who
adds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from watcher.core.words.clients import Sign
from watcher.core.words.lines import Belongs, sort_lines
from watcher.core.words.warnings import end_of_warnings

WORDS = (
    "ext", "extern", "external", "external mail", "external email", "external e-mail", "external sender",
    "external message", "ext. sender", "externe mail", "externe email", "externe e-mail", "externe nachricht",
    "externer absender", "achtung extern", "achtung: extern", "warning external", "caution", "caution: external",
    "spam", "spam?", "spamverdacht", "spam-verdacht", "verdacht auf spam", "spamverdacht?",
    "wahrscheinlich spam", "suspected spam", "possible spam", "probable spam", "likely spam", "spam detected", "junk",
    "bulk", "phishing?", "phishing-verdacht", "unverified sender", "unknown sender", "unbekannter absender",
    "virus-checked", "disarmed",
)  # fmt: skip
"""What filters write before the subject, in brackets, between stars, or with a colon."""
SUSPICIONS = ("outside", "phishing", "suspicious", "verdächtig")
"""The same in square brackets or between stars alone: people write "Outside: Fassade" and "Phishing: Schulung"."""
SEALS = (
    "encrypted", "verschlüsselt", "signed", "signiert", "secure", "sicher", "confidential", "vertraulich", "internal",
    "intern", "public", "unclassified", "official",
)  # fmt: skip
"""What a classification writes at either end of the subject, in brackets."""


def either(words: Iterable[str]) -> str:
    """An expression for one of these words, the longest first; umlauts may be written out."""
    ordered = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return ordered.replace("ä", "(?:ä|ae)").replace("ü", "(?:ü|ue)")


_WORD = rf"(?:{either(WORDS)})"
_BETWEEN = (
    rf"[*_!]+\s*(?:{_WORD}|{either(SUSPICIONS)})\s*[*_!]+",
    rf"<{{1,2}}\s*{_WORD}\s*>{{1,2}}",
    rf"\(\s*{_WORD}\s*\)",
    rf"[\[{{]\s*[*_!]*\s*(?:{_WORD}|{either((*SUSPICIONS, *SEALS))})(?:\s*:[^\[\]{{}}]{{0,30}})?\s*[*_!]*\s*[\]}}]",
)
MARK = re.compile(rf"\s*(?:{'|'.join(_BETWEEN)}|{_WORD}\s*[:：])[\s:|-]*", re.IGNORECASE)
"""One mark at the head of a subject, with what divides it from the rest."""


def without_marks(subject: str) -> str:
    """The subject without what filters wrote before it; a mark that is all the subject there is stays."""
    while (mark := MARK.match(subject)) and subject[mark.end() :].strip():
        subject = subject[mark.end() :]
    return subject


_MAIL = r"(?:e-?mail|mail|message|sender)"
_POST = r"(?:e-?mail|mail|nachricht)"
_LABEL = (
    r"(?:(?:daten)?klassifi[kz]ierung|klassifikation|classification|sensitivity|vertraulichkeit(?:sstufe)?"
    r"|schutz(?:klasse|stufe|bedarf)) ?: ?[^.!?:]{2,40}(?:/ ?\w{4,20} ?: ?[^.!?:]{2,40})?$"
)
"""How open a mail is, as its writer's house has labelled it: "Klassifizierung: intern / Classification: internal"."""
BYLINES = (
    Sign("Jira Service Management", r"[^:\d]{2,60} (?:hat kommentiert|commented|added a comment):$"),
    Sign("Titus, Purview", _LABEL),
    Sign("Zendesk", r"[^,:\d]{2,60}, (?:\d{1,2}\. \w{3,9}\.?|\w{3,9}\.? \d{1,2},) \d{4},? \d{1,2}:\d\d.{0,12}:$"),
)
"""Who wrote it in a help desk, above their text, and what a house labels it."""
CERTIFICATES = (
    Sign("Avast, AVG (de, en)", r"(?:virenfrei|virus-free)\.?(?:\W{0,3}(?:www\.|https?:).{0,200})?$"),
    Sign("virus scanners (de)", rf"(?:diese|eingehende|ausgehende) {_POST} (?:wurde|ist) (?:virenfrei|.{{0,60}}"
         r"\b(?:auf|frei von|keine) (?:\w+ (?:und|oder) )?(?:viren|malware)\b)"),
    Sign("virus scanners (en)", rf"(?:this|the) {_MAIL} (?:has been|was) (?:scanned|checked "
         r"(?:for (?:virus|spam|malware)|by .{0,40}(?:virus|security|scan|avast|avg\b)))"),
    Sign("AVG", r"no virus(?:es)? found in this (?:message|incoming|outgoing)\b"),
    Sign("ESET", r"_{6,} ?(?:information from|hinweis von|informationen? von) eset\b"),
    Sign("Jira Service Management", r"(?:anfrage anzeigen|view request|vorgang anzeigen)\s*[·|•]"),
    Sign("Jira Service Management", r"this is shared with [^.!?]{2,100}\.?$"
         r"|dies (?:wird|ist) (?:mit|für) .{2,60} geteilt\.?$"),
    Sign("Jira, Zendesk, Freshdesk, Odoo", r"(?:powered by|delivered by|bereitgestellt von|unterstützt von) .{0,30}"
         r"(?:zendesk|jira|atlassian|freshdesk|freshworks|hubspot|zoho|odoo|zammad|intercom|help ?scout)\b"
         r"(?: (?:service management|service desk|support|service hub|desk))?(?:\W*$|\W{2,3}\w|\W{0,3}https?:)"),
    Sign("Zendesk", r"(?:diese e-?mail ist ein service von|this e-?mail is a service from) "
         r"(?:[^,:!?]|https?:){2,100}$"),
    Sign("spam filters", r"(?:click here|klicken sie hier).{0,20} to report this (?:e-?mail|message) as spam\b"),
)  # fmt: skip
"""The first line of what a scanner or a help desk put below the text."""


_REPLY = (
    r"(?=.*(?:repl[yi]|respon|type|write|antwort|schreib)).{0,60}\b(?:above|oberhalb|über)\b.{0,40}"
    r"\b(?:line|linie|zeile)\b.{0,80}$"
)
_REPLY_LINE, _REPLY_BELOW_A_RULE = (re.compile(dashes + _REPLY, re.IGNORECASE) for dashes in (r"[#*=_-]{2,9}", ""))
"""What help desks put on top of their mail: what stands below it is theirs, not quoted."""


def _any_of(signs: Iterable[Sign]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{sign.pattern})" for sign in signs), re.IGNORECASE)


_BYLINE = _any_of(BYLINES)
_CERTIFICATE = _any_of(CERTIFICATES)
_HEAD = 8
"""Lines above the text in which such notes stand."""
_TAIL = 8
"""Lines from the end in which a certificate may begin."""
_DECORATION = " \t*_|[]<>⚠️!#"
_LONGEST = 400
"""Characters of a line that are looked at."""

_SEAL = "-----BEGIN PGP MESSAGE-----"
_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----[ \t\r]*\n(?:[A-Za-z-]{1,20}:[^\n]*\n)*(.*?)"
    r"(?:^-----BEGIN PGP SIGNATURE-----.*?(?:^-----END PGP SIGNATURE-----|\Z)|\Z)",
    re.DOTALL | re.MULTILINE,
)
"""A text signed in the clear (RFC 9580 7), whose lines that begin with a dash got another one."""
_CLEARSIGNED = "-----BEGIN PGP SIGNED"
_ENCRYPTED = re.compile(rf"^{_SEAL}.*?(?:^-----END PGP MESSAGE-----|\Z)", re.DOTALL | re.MULTILINE)


def without_notes(text: str) -> str:
    """The text without warnings above and certificates below it; each stays where it is part of a quote. What is
    encrypted says nothing at all, and of what is signed in the clear the text alone counts."""
    text = _ENCRYPTED.sub("", text) if _SEAL in text else text
    text = _SIGNED.sub(_undashed, text) if _CLEARSIGNED in text else text
    lines = text.split("\n")
    start, end = _behind_notes(lines), _before_certificates(lines)
    return text if (start, end) == (0, len(lines)) else "\n".join(lines[start:end])


def _undashed(signed: re.Match[str]) -> str:
    return f"\n{signed[1]}".replace("\n- ", "\n")[1:]


def _behind_notes(lines: list[str]) -> int:
    """The number of the first line of the text itself."""
    start = 0
    while True:
        head = lines[start : start + 3 * _HEAD]
        if warned := end_of_warnings(head):
            start += warned
            continue
        told = [number for number, line in enumerate(head[:_HEAD]) if line.strip()][:2]
        said = [head[number][:_LONGEST].strip() for number in told]
        if len(said) == 2 and _is_rule(said[0]) and _REPLY_BELOW_A_RULE.match(said[1]):
            start += told[1] + 1
        elif said and _is_above(said[0]):
            start += told[0] + 1
        else:
            return start


def _is_above(line: str) -> bool:
    """Whether a help desk wrote the line above somebody's text."""
    return bool(_BYLINE.match(line.strip(_DECORATION)) or _REPLY_LINE.match(line))


def _before_certificates(lines: list[str]) -> int:
    """The number of the line behind the last one that no scanner wrote."""
    end = len(lines)
    for number in range(len(lines) - 1, max(-1, len(lines) - 1 - _TAIL), -1):
        if lines[number].startswith(">"):
            break
        if _CERTIFICATE.match(lines[number].strip(" \t*|")[:_LONGEST]):
            if Belongs.QUOTED in sort_lines(lines[number + 1 :]):
                break
            end = number
            while end and (not lines[end - 1].strip() or _is_rule(lines[end - 1].strip())):
                end -= 1
    return end


def _is_rule(bare: str) -> bool:
    return len(bare) >= 2 and not bare.strip("-–—_=*")
