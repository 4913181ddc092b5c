"""Which words at the head of a mail did the receiving company put there?

"[EXTERN] Diese E-Mail stammt von einem externen Absender. Öffnen Sie keine Anhänge ...": every company has a wording of
its own, so its pieces are told by what they do. A warning is marked, or says where this very mail comes from; what
advises to be careful goes with it, and with nothing else. People speak of external things, too, but seldom in the first
line, and not of the mail that they are writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from watcher.core.words.clients import Sign

_ALARM = (
    r"(?:\w+[ -]){0,2}(?:caution|warning|attention|notice|alert|achtung|vorsicht|warnung|hinweis|sicherheitshinweis"
    r"|sicherheitswarnung|information|bitte beachten(?: sie)?|be aware|please note)"
)
_MAIL = r"(?:e-?mail|mail|message|nachricht)"
_PARTY = r"(?:sender|absender|source|quelle|correspondent|contact|kontakt)"
_OUTSIDE = r"(?:extern(?:al|e[mnrs]?)?|outside|au(?:ß|ss)erhalb|unusual|unknown|untrusted|unbekannte[mnr]?|internet)"
_THIS = r"(?:this|the|diese[rs]?|die|der|an?|eine[rs]?|(?:this|it) is an?|dies ist eine?)"
MARKS = (
    Sign(
        "Exchange rules",
        rf"(?:{_ALARM}\W{{1,4}})?(?:{_THIS} )?(?:ext|external|externe?[rs]?)\.?(?: (?:{_MAIL}|{_PARTY}))?",
    ),
    Sign("Proofpoint", r"zjqcmqryfpfptbanner(?:start|end)|report suspicious"),
)
"""What is a warning alone: a whole piece between brackets, stars, dashes or stops."""
ORIGINS = (
    Sign("Exchange rules (en)", rf"(?:{_THIS} )?{_MAIL} (?:(?:was|has|had|have|been|is|came|comes|originated|originates"
         rf"|sent|received|delivered|from|of|by|an?|the) ?){{1,6}}{_OUTSIDE}\b"),
    Sign("Exchange rules (en)", r"(?:originated|originates|sent|received) from (?:an external|outside)\b"),
    Sign("Exchange rules (en)",
         rf"(?:the )?{_PARTY} of this {_MAIL} (?:is|has|was)\b.{{0,20}}\b(?:external|outside|not)\b"),
    Sign("Exchange rules (en)",
         rf"(?:you have received|the content of) (?:this|an?) {_MAIL} (?:is )?from an? {_OUTSIDE}\b"),
    Sign("Exchange rules (en, de)",
         rf"(?:this|it|dies|das|hier) (?:is|ist) (?:an?|eine) {_MAIL} (?:(?:from|von|aus|an?|the|eine[mr]|dem|der"
         rf"|{_PARTY}|adresse|address) ?){{1,5}}{_OUTSIDE}\b"),
    Sign("Exchange rules (en, de)", rf"{_PARTY} (?:is |ist )?(?:from |von )?(?:outside|au(?:ß|ss)erhalb)\b"),
    Sign("Proofpoint", rf"you have (?:not|never)\b.{{0,30}}\bwith this {_PARTY}\b"),
    Sign("Outlook (en)", r"(?:some people who received this message )?(?:you )?don't often get e-?mail from\b"),
    Sign("Mimecast, Barracuda (en)", rf"be careful with this {_MAIL}\b"),
    Sign("Exchange rules (de)", rf"(?:{_THIS} )?{_MAIL} (?:stammt|kommt|kam|ist|wurde) (?:(?:von|aus|einem|einer|eines"
         rf"|dem|der|absender|adresse|möglicherweise|vermutlich) ?){{0,5}}{_OUTSIDE}\b"),
    Sign("Exchange rules (de)", rf"{_THIS} {_MAIL} (?:stammt|kommt|kam|ist|wurde) nicht (?:aus|innerhalb"
         r"|(?:von|durch) (?:(?:eine[mnr]|unsere[mnr]) )?(?:mitarbeite|beschäftigt|kolleg|intern))"),
    Sign("Exchange rules (de)", rf"der absender (?:dieser|der) {_MAIL} \w+ .{{0,30}}\b(?:extern\w*|nicht"
         r"|au(?:ß|ss)erhalb|unbekannt)\b"),
    Sign("Exchange rules (de)", rf"sie haben (?:\w+ ){{0,3}}keine {_MAIL}s? von diese[mr] {_PARTY}\b"),
    Sign("Outlook (de)", rf"(?:einige personen, die diese nachricht erhalten haben, erhalten|sie erhalten) "
         rf"(?:nicht (?:häufig|oft)|(?:häufig|oft|normalerweise) keine|selten) (?:eine )?{_MAIL}s? von\b"),
)  # fmt: skip
"""How such a piece begins that says where the mail comes from."""
_ALARMED = re.compile(
    rf"{_ALARM}\b.{{0,30}}\b(?:this|diese[rs]?|eine) {_MAIL}\b.{{0,50}}\b(?:extern|au(?:ß|ss)erhalb|outside|originated)"
    rf"|{_ALARM}\W{{1,5}}(?:an? |the )?externe?(?:[rn]|al)? (?:{_MAIL}|{_PARTY})\b",
    re.IGNORECASE,
)
"""The same behind an alarm, told more loosely."""
CARE = (
    "do not", "don't", "never", "avoid", "unless", "caution", "cautious", "careful", "take care", "vigilant",
    "think before", "beware", "verify", "when in doubt", "if in doubt", "unsure", "make sure", "learn why",
    "more information",
    "nicht", "kein", "nur", "vorsicht", "sorgfältig", "sofern", "wenn sie", "falls", "prüfen", "erfahren", "achten",
    "weitere informationen", "im zweifel", "seien sie", "denken",
)  # fmt: skip
"""How such a warning says that one should take care ..."""
DANGERS = (
    "click", "link", "attachment", "sender", "recogni", "content", "safe", "trust", "password", "source", "phishing",
    "report", "service desk", "helpdesk", "help desk", "request", "important", "suspicious", "exercise", "use caution",
    "aka.ms",
    "klick", "anhang", "anhäng", "absender", "inhalt", "vertrau", "kennen", "bekannt", "passwör", "passwort", "wichtig",
    "verdächtig", "mit vorsicht", "it-abteilung",
)  # fmt: skip
"""... and of what."""


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)


_MARK = re.compile(rf"(?:{'|'.join(sign.pattern for sign in MARKS)})", re.IGNORECASE)
_ORIGIN = re.compile(rf"(?:{'|'.join(sign.pattern for sign in ORIGINS)})", re.IGNORECASE)
_JUST_ALARM = re.compile(_ALARM, re.IGNORECASE)
_CARE = re.compile(_either(CARE), re.IGNORECASE)
_DANGER = re.compile(_either(DANGERS), re.IGNORECASE)
_BIDS = re.compile(
    r"(?:(?:please|bitte):? )?(?:(?:do not|don't|never|avoid|unless|be\b|take care|treat\b|think|exercise|use\b"
    r"|make sure|if (?:you|in)|when in|learn why|more information|klicken|öffnen|antworten|geben sie keine|seien"
    r"|vorsicht\b(?!:)|im zweifel|wenn sie|erfahren|keine?n?\b|anhänge|links|nur\b|denken|mit (?:\w+ )?vorsicht"
    r"|besondere vorsicht|weitere informationen)"
    r"|(?:(?:über)?prüfen|verify|check)\b.*\b(?:links?|absender|sender|echtheit|sorgfältig|carefully|vertrauens))",
    re.IGNORECASE,
)
"""How advice begins that has a line of its own."""
_CAREFUL = re.compile(r"\b(?:vorsicht|caution|careful|vigilant)", re.IGNORECASE)
_BRIEF = 40
"""Characters of a piece of advice that says little."""
_GOES_ON = re.compile(
    rf"\b{_MAIL}|\b{_PARTY}|organi[sz]|company|network|unternehmen|vorsicht|careful|caution|vigilan|{_either(DANGERS)}",
    re.IGNORECASE,
)
_STEMS = (
    "ext", "outside", "außerhalb", "ausserhalb", "unusual", "unknown", "untrusted", "unbekannt", "internet", "sender",
    "source", "quelle", "contact", "kontakt", "correspondent", "don't often", "nicht oft", "nicht häufig", "nicht aus",
    "nicht von", "selten", "häufig keine", "oft keine", "normalerweise keine", "careful with this", "suspicious",
    "fptbanner",
)  # fmt: skip
"""One of them stands in each line that warns, and in few others: what is quickly found not to be there."""
_SEEN = 3
"""Lines in which one of them stands where a warning begins."""
_OURS = re.compile(r"\b(?:ich|mir|mich|meine?[mnrs]?|i|i'm|i'll|i've|me|my|angebot\w*|quote|proposal)\b", re.IGNORECASE)
"""Nobody speaks as "I" in a warning, nor of an offer."""
_WE = re.compile(r"\b(?:wir|we|we're|we'll|we've|we'd)\b", re.IGNORECASE)
"""A company may, where it speaks of mails."""
_PIECES = re.compile(
    r"(?<=[.!?])[\])*_|]*\s+|[:：]\s+|:$|\s+[-–—|]+\s+|^[-–—|]+\s+|\s+[-–—|]+$|[*_]{2,}|[\[\]<>|⚠️]+|[-–—]{2,}"
)
_EDGES = " \t*_|[]<>()⚠️!#.,;:-–—=~\u200b\u200c\u200d\u2060\ufeff"
_RULE = re.compile(r"[\s*_=#~+|–—-]{5,}")
"""A line that only divides: many such warnings stand in a box."""
_PAGE = re.compile(r"https?:\S*\Z")
_COMPLETE = re.compile(
    r"[.!?\])*]$|\b(?:organi[sz]ation|company|network|sender|absenders?|unternehmens?)\W*$", re.IGNORECASE
)
"""How a line ends that the next one need not go on."""
_OPEN = re.compile(
    r"(?:,|\b(?:the|of|an?|or|and|your|our|des|der|die|das|dem|den|einem|einer|oder|und|von|unseres|unserer|ihres|ihrer))$",
    re.IGNORECASE,
)
"""How one ends that the next one must go on."""
_FULL_LINE = 55
"""Characters of a line that was probably broken because it was full."""
_HEAD = 8
"""Lines from the beginning of the text and of what is left of it in which a warning may begin."""
_LONGEST = 600
"""Characters of a line that are looked at."""


def end_of_warnings(lines: list[str]) -> int:
    """The number of the first line that is no part of a warning at the head of the text; 0 where there is none."""
    first = next((number for number, line in enumerate(lines[:_HEAD]) if line.strip()), _HEAD)
    if not _may_warn("\n".join(lines[first : first + _SEEN])):
        return 0
    end = number = 0
    warned = False
    while number < min(len(lines), end + _HEAD):
        if not lines[number].strip():
            number, warned = number + 1, False
            continue
        if _RULE.fullmatch(lines[number][:_LONGEST]):
            number, end = number + 1, number + 1 if warned else end
            continue
        line, behind = _whole_line(lines, number)
        if not (_warns(line) or (warned and _goes_on_advising(line))):
            if not (_JUST_ALARM.fullmatch(line.strip(_EDGES)) and _warns(_whole_line(lines, behind)[0])):
                break
        else:
            end, warned = behind, True
        number = behind
    return end


def _whole_line(lines: list[str], number: int) -> tuple[str, int]:
    """A line together with those that go on with its sentence, and the number of the line behind them."""
    line = lines[number].strip()[:_LONGEST] if number < len(lines) else ""
    last, number = line, number + 1
    while number < len(lines) and len(last) >= _FULL_LINE and len(line) < _LONGEST and not _COMPLETE.search(last):
        last = lines[number].strip()[:_LONGEST]
        if not last or not (_OPEN.search(line) or _GOES_ON.search(last)):
            break
        line, number = f"{line} {last}", number + 1
    return line, number


def _may_warn(text: str) -> bool:
    lower = text.lower()
    return any(stem in lower for stem in _STEMS)


def _warns(line: str) -> bool:
    """Whether a line is marked, and nothing else or followed by advice, or says where the mail comes from."""
    if not _may_warn(line):
        return False
    marked, alarmed = False, _ALARMED.match(line.strip(_EDGES))
    pieces = [piece for part in _PIECES.split(line) if (piece := part.strip(_EDGES)) and not _PAGE.match(piece)]
    for number, piece in enumerate(pieces):
        if alarmed or _ORIGIN.match(piece) or (marked and _advises(piece)):
            return not _OURS.search(line) and not any(map(_is_somebodys, pieces[number + 1 :]))
        if _MARK.fullmatch(piece):
            marked = True
        elif not _JUST_ALARM.fullmatch(piece):
            return False
    return marked


def _is_somebodys(piece: str) -> bool:
    """Whether a sentence behind it is the writer's own: "Die Mail kam von einem externen Büro. Wir nehmen an."."""
    return bool(_WE.search(piece) and not (_GOES_ON.search(piece) or _advises(piece)))


def _goes_on_advising(line: str) -> bool:
    """Whether a line below a warning is still advice; a person may ask there for a look at an attachment."""
    return bool(_BIDS.match(line.strip(_EDGES))) and _advises(line) and not _OURS.search(line)


def _advises(piece: str) -> bool:
    """Whether it advises to be careful, and with what mails bring unless it says little."""
    if _CAREFUL.search(piece) and len(piece) <= _BRIEF:
        return True
    return bool(_CARE.search(piece) and _DANGER.search(piece))
