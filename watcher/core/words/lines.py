"""What is each line of a mail: own words, quote or signature?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cached_property

from watcher.core.words.clients import (
    ATTRIBUTIONS,
    CLOSINGS,
    DEVICES,
    LABELS,
    LEGAL,
    MOBILE,
    NOT_ATTRIBUTIONS,
    REST_IS_QUOTED,
    SIGNATURE_STARTS,
    Sign,
)
from watcher.core.words.register import register_lines

LINE_LIMIT = 1000
"""Characters of a line that are looked at."""
_CLOSES_WITHIN = 20
"""Lines below a card in which the closing words of its letter stand, where it stands in the middle."""


class Belongs(Enum):
    """Whose a line is."""

    OWN = "own"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    CARD = "card"
    """Behind closing words: name and business card, until the letter goes on after all."""
    BELOW = "below"
    """Sentences below a business card: mostly what a house writes under every letter."""


def _any_of(signs: Iterable[Sign]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{sign.pattern})" for sign in signs), re.IGNORECASE)


_ATTRIBUTION = _any_of(ATTRIBUTIONS)
_NO_ATTRIBUTION = _any_of(NOT_ATTRIBUTIONS)
_REST = _any_of(REST_IS_QUOTED)
_MOBILE = _any_of(MOBILE)
_SIGNATURE = _any_of(SIGNATURE_STARTS)
_CLOSING = _any_of(CLOSINGS)
_LEGAL = _any_of(LEGAL)
_DEVICE = _any_of(DEVICES)
_LAWYERS = re.compile(
    r"\bvertraulich|\bconfidential|\bprivileged|\bintended (?:recipient|(?:only |solely )?for)|\bhr[ab] ?\d|\bust-?id"
    r"|(?:richtige|vorgesehene|beabsichtigte|nicht der|kein)\w* (?:adressat|empfänger)\b|\bregistered office\b"
    r"|\bcompany number\b|virenfrei|virus-free",
    re.IGNORECASE,
)
"""Words of a footer that nobody writes to anybody."""

_DAY_FIRST = re.compile(r"(?:am|den|der|on|le|il|el|op|på)\b", re.IGNORECASE)
"""How an attribution begins that names the day first."""
_OPENER = re.compile(
    rf"{_DAY_FIRST.pattern}.*\d|[\d<\"]|(?:\w+(?:day|tag)|mittwoch|sonnabend|at)\b.*\b20\d\d\b", re.IGNORECASE
)
"""The same in other ways, of which sentences make use as well."""
_DAY_LAST = re.compile(r".*\b(?:schrieb|wrote|hat|a écrit|ha scritto|escribió|schreef)\b.*\d[:.]\d\d\b", re.IGNORECASE)
"""An attribution that needs no day above it."""
_GOES_ON = re.compile(r"<|(?:schr(?:ieb|eibt)|wrote|writes|hat|a écrit|ha scritto|escribió|schreef)\b", re.IGNORECASE)
"""How a line begins with which no attribution does: its first line stands above."""
_CUT_SHORT = re.compile(r"(?:\d|\b[ap]\.m|(?:\d\.?|\bon|\bam) ?\w{2,4})\.$", re.IGNORECASE)
"""How a line ends in the middle of a day or time."""

_LABEL_OF = {label: kind for kind, labels in LABELS.items() for label in labels}
_LABEL = re.compile(
    r"(?:^|(?<=\s))[*_]{0,2}(" + "|".join(sorted(map(re.escape, _LABEL_OF), key=len, reverse=True)) + r") ?[*_]{0,2}:",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"(?:[A-Za-zÄÖÜäöüß]{1,15}(?=>+(?:[ \t]|\Z)))?>")
"""A quoted line, also with a name before the mark as Gnus has it."""
_GROUPWISE = re.compile(r">>> ?\S.{2,150}\d[:.]\d\d.{0,12}>>>")
"""What GroupWise writes above all that it quotes."""
_RULE = re.compile(r"[_=-]{5,}")
_TIME_OR_ADDRESS = re.compile(r"\d.*(?:\b\d{1,2}[:.]\d\d\b|\d ?uhr\b|\S@\S)|@\S.*\d|<\S+@\S+>", re.IGNORECASE)
_CONTACT = re.compile(
    r"\b(?:tel|fon|phone|fax|mobil|mobile|cell|e-?mail|web|www\.|https?:|gmbh|kg|ag|ltd|inc|llc|gbr|str\.|straße|strasse|"
    r"d-\d{5}|\d{5} [A-ZÄÖÜ])|\S@\S|\+?\d[\d /()-]{6,}\d",
    re.IGNORECASE,
)
_REACHED = re.compile(r"www\.|https?:|\S@\S|\+?\d[\d /()-]{6,}\d", re.IGNORECASE)
"""A number or an address."""
_POSTSCRIPT = re.compile(r"p\.? ?s\.?[:. ]|nachtrag:|nb:", re.IGNORECASE)


def is_closing(line: str) -> bool:
    """Whether a line is nothing but the words that close a letter."""
    return len(line) <= 80 and _CLOSING.fullmatch(line.strip()) is not None


def is_postscript(line: str) -> bool:
    """Whether a line begins a postscript."""
    return _POSTSCRIPT.match(line.strip()) is not None


def is_of_a_phone(line: str) -> bool:
    """Whether a mail program, not its user, wrote the line."""
    return _MOBILE.fullmatch(line.strip()[:LINE_LIMIT]) is not None


def is_handheld(line: str) -> bool:
    """Whether a phone or tablet says that it sent the mail: somebody held it."""
    return is_of_a_phone(line) and _DEVICE.search(line) is not None


def card_of(signature: str) -> str:
    """The name and business card of a signature: without what a phone and the law add."""
    kept = []
    for line in signature.split("\n"):
        if _LEGAL.match(line.strip("*_ \t")[:LINE_LIMIT]):
            break
        if not is_of_a_phone(line) and line.strip(" -–—_=*"):
            kept.append(line)
    return "\n".join(kept)


def sort_lines(lines: list[str]) -> list[Belongs]:
    """Whose each line is. The whole grows with the length of the text."""
    return _Sorter(lines).run()


class _Sorter:
    """Goes through the lines once; looks a few lines ahead."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.bare = [line.strip()[:LINE_LIMIT].strip("*_ \t") or line.strip()[:LINE_LIMIT] for line in lines]
        self.leads = [bare.endswith((":", "-")) for bare in self.bare]
        self.belongs = [Belongs.OWN] * len(lines)
        self.reached = False
        """Whether the card says how its owner is reached."""

    def run(self) -> list[Belongs]:
        number = 0
        state = Belongs.OWN
        while number < len(self.lines):
            number, state = self.step(number, state)
        return self.belongs

    def step(self, number: int, state: Belongs) -> tuple[int, Belongs]:
        """Sort the line (and those that belong to it); say which is next, and whether a signature has begun."""
        bare = self.bare[number]
        if not bare:
            self.belongs[number] = Belongs.SIGNATURE if state is Belongs.CARD else state
            return number + 1, state
        if ">" in bare and _QUOTE.match(bare) and (not _GROUPWISE.fullmatch(bare) or self.quote_follows(number + 1)):
            self.belongs[number] = Belongs.QUOTED
            return number + 1, Belongs.OWN
        if self.quotes_rest(number) or (state is not Belongs.OWN and self.heads_comment(number)):
            self.mark(number, len(self.lines), Belongs.QUOTED)
            return len(self.lines), state
        length = self.attribution(number)
        if length:
            quoted = self.quote_follows(number + length)
            end = number + length if quoted else len(self.lines)
            self.mark(number, end, Belongs.QUOTED)
            return end, Belongs.OWN
        return number + 1, self.own_or_signature(number, bare, state)

    def own_or_signature(self, number: int, bare: str, state: Belongs) -> Belongs:
        """Sort a line that nobody else wrote; the state says whether the following lines are signature too."""
        if state is not Belongs.SIGNATURE:
            if _MOBILE.fullmatch(bare):
                self.belongs[number] = Belongs.SIGNATURE
                return state
            if self.starts_signature(number, bare):
                state = Belongs.SIGNATURE
            elif number in self.registers:
                self.belongs[number], self.reached = Belongs.SIGNATURE, True
                return Belongs.OWN if self.closes_later(number) else Belongs.CARD
            elif len(bare) <= 80 and _CLOSING.fullmatch(bare):
                self.reached = False
                return Belongs.CARD  # the closing words are the writer's own, what follows is not
        if state is Belongs.CARD and ((postscript := _POSTSCRIPT.match(bare)) or _is_prose(bare)):
            state = Belongs.BELOW if self.reached and not postscript else Belongs.OWN
        self.reached = self.reached or (state is Belongs.CARD and _REACHED.search(bare) is not None)
        self.belongs[number] = Belongs.SIGNATURE if state is Belongs.CARD else state
        return state

    def mark(self, start: int, end: int, belongs: Belongs) -> None:
        self.belongs[start:end] = [belongs] * (end - start)

    def quotes_rest(self, number: int) -> bool:
        """Whether this line, or the header block that begins here, says that all the rest is quoted."""
        bare = self.bare[number]
        if bare[0] == ">":
            return True
        if bare[0] in "-#" or bare[:3].lower() in ("anf", "beg"):
            if _REST.fullmatch(bare):
                return not self.quote_follows(number + 1)
        elif bare[0] in "_=" and _RULE.fullmatch(bare):
            return self.is_header_block(self.next_line(number + 1), least=2)
        return self.is_header_block(number, least=3) or self.is_short_header(number)

    def heads_comment(self, number: int) -> bool:
        """Whether an older comment of a help desk begins here: a rule, if there is one, a name, a day and an hour."""
        bare = self.bare[number]
        if bare[0] in "_=-" and _RULE.fullmatch(bare):
            following = self.next_line(number + 1)
            bare = self.bare[following] if following < len(self.lines) else ""
        return _is_dated_head(bare)

    def is_short_header(self, number: int) -> bool:
        """Whether author and subject alone stand here as a paragraph below something else, as some phones quote. At the
        top of a mail they are a form's."""
        if not number or self.bare[number - 1] or not _LABEL.match(self.bare[number]):
            return False
        block = self.bare[number : number + 3]
        kinds = [_LABEL_OF[label[0].lower()] for line in block if (label := _LABEL.findall(line[:300]))]
        return len(block) == 3 and not block[2] and kinds == ["from", "subject"] and any(self.bare[:number])

    def is_header_block(self, number: int, *, least: int) -> bool:
        """Whether the lines from here on are a quoted header: so many different labels, one of them the author's."""
        if number >= len(self.lines) or ":" not in self.bare[number] or not _LABEL.match(self.bare[number]):
            return False
        kinds: set[str] = set()
        for line in self.bare[number : number + 10]:
            if not line and len(kinds) >= least:
                break
            kinds.update(_LABEL_OF[label.lower()] for label in _LABEL.findall(line[:300]))
        return "from" in kinds and len(kinds & {"from", "sent", "to", "subject"}) >= least

    def attribution(self, number: int) -> int:
        """How many lines the attribution that begins here has (0: none)."""
        joined = ""
        if True not in self.leads[number : number + 4]:
            return 0
        for length, line in enumerate(self.bare[number : number + 4], 1):
            if not line or _QUOTE.match(line):
                return 0
            joined = f"{joined} {line}" if joined else line
            if line.endswith((":", "-")) and _ATTRIBUTION.fullmatch(joined[:LINE_LIMIT]):
                return length if self.counts(joined, number + length) and not self.begins_later(number, length) else 0
        return 0

    def begins_later(self, number: int, length: int) -> bool:
        """Whether the first of these lines is the writer's own, and the attribution only begins below it."""
        ends = (" ".join(self.bare[start : number + length]) for start in range(number + 1, number + length))
        later = [end for end in ends if self.begins(end, number + length)]
        if any(_DAY_FIRST.match(end) or _DAY_LAST.match(end) for end in later):
            return True
        first = self.bare[number]
        opens = _OPENER.match(first) and (first[-1] not in ".!?" or _CUT_SHORT.search(first))
        return bool(later) and not opens

    def begins(self, joined: str, after: int) -> bool:
        """Whether these lines are an attribution of their own."""
        return not _GOES_ON.match(joined) and _ATTRIBUTION.fullmatch(joined) is not None and self.counts(joined, after)

    def counts(self, joined: str, after: int) -> bool:
        """Whether what looks like an attribution is one."""
        if self.quote_follows(after):
            return True
        return _TIME_OR_ADDRESS.search(joined) is not None and not _NO_ATTRIBUTION.fullmatch(joined)

    def quote_follows(self, number: int) -> bool:
        following = self.next_line(number)
        return following < len(self.lines) and _QUOTE.match(self.bare[following]) is not None

    def next_line(self, number: int) -> int:
        """The next line that is not empty."""
        while number < len(self.lines) and not self.bare[number]:
            number += 1
        return number

    def starts_signature(self, number: int, bare: str) -> bool:
        """Whether a signature or a footer begins here."""
        if bare[0] in "-–—" and _SIGNATURE.fullmatch(bare):
            return self.lines[number].rstrip("\r") == "-- " or self.rest_of_own(number) <= 20
        begins_paragraph = not number or not self.bare[number - 1]
        if bare[0] in "_=-" and _RULE.fullmatch(bare):
            return number > 0 and self.footer_follows(number)
        if begins_paragraph and _LEGAL.match(bare) is not None:
            return number > 0 or self.nothing_else()
        return False

    @cached_property
    def registers(self) -> frozenset[int]:
        """The lines of cards that no closing words lead to."""
        return register_lines(self.bare)

    def nothing_else(self) -> bool:
        """Whether every paragraph is a legal one, beyond doubt: people begin so too ("Important note:")."""
        begins = (bare for before, bare in zip(["", *self.bare], self.bare, strict=False) if bare and not before)
        return all(_LEGAL.match(bare) for bare in begins) and any(map(_LAWYERS.search, self.bare))

    def closes_later(self, number: int) -> bool:
        """Whether the letter goes on behind this line of a card: its closing words are still to come."""
        for following in range(number + 1, min(number + _CLOSES_WITHIN, len(self.bare))):
            bare = self.bare[following]
            if bare and self.quotes_rest(following):
                return False
            if len(bare) <= 80 and _CLOSING.fullmatch(bare):
                return True
        return False

    def footer_follows(self, number: int) -> bool:
        """Whether one of the next lines is that of a business card, a mailing list or a legal footer. Help desks put a
        rule above the head of a comment: "Dev (Marsh Support), Nov 27, 2026, 10:12 GMT"."""
        following = [bare for bare in self.bare[number + 1 : number + 6] if bare][:3]
        if following and _is_dated_head(following[0]):
            return False
        return any(_LEGAL.match(bare) or _CONTACT.search(bare) for bare in following)

    def rest_of_own(self, number: int) -> int:
        """How many lines follow up to a quote or the end (counted up to 21)."""
        count = 0
        for bare in self.bare[number + 1 : number + 60]:
            if count > 20 or _QUOTE.match(bare) or _REST.fullmatch(bare):
                break
            count += bool(bare)
        return count


_A_HEAD = 90
_DATED_HEAD = re.compile(
    r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}(?: \([^()]+\))?, "
    r"(?:\d{1,2}\.? [^\W\d_]{3,9}\.?|[^\W\d_]{3,9}\.? \d{1,2}),? \d{4},? (?:\w{2,3} )?\d{1,2}:\d\d"
    r"(?: ?[AaPp]\.?[Mm]\.?)? [A-Z]{3,4}(?:[+-]\d{1,2}(?::\d\d)?)?"
)
"""People name a day and an hour as well, be it below their letter, but hardly ever the zone of the clock."""


def _is_dated_head(bare: str) -> bool:
    """Whether a line is a name with a day and an hour as desks write it: "Dev (Marsh), Nov 27, 2026, 10:12 GMT"."""
    return "," in bare and len(bare) < _A_HEAD and _DATED_HEAD.fullmatch(bare) is not None


def _is_prose(bare: str) -> bool:
    """Whether a line behind closing words goes on with the letter: a sentence, no business card."""
    if len(bare.split()) < 5 or not (len(bare) >= 60 or bare[-1] in ".!?:"):
        return False
    return not (_LEGAL.match(bare) or _CONTACT.search(bare))
