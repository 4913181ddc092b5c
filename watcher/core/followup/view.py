"""What does the judgement need of one mail?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import attrgetter

from watcher.core.mail import Kind, Mail
from watcher.core.message import NOBODY, Address, Behalf, MessageId, without_service
from watcher.core.phrases import (
    PAPER_AS_ASKED,
    PRICED_AS_ASKED,
    PRICED_IF_ASKED,
    Against,
    counter_kind,
    file_against,
    file_says,
    subject_says,
)
from watcher.core.proposal import is_forwarded
from watcher.core.thread import subject_key
from watcher.core.worktime import Span

_INVOICE = re.compile(
    r"(?<![a-zäöüß])(?:rechnung|(?:schluss|end|abschlags|anzahlungs|teil|zwischen|voraus|akonto)rechnung"
    r"|proforma[ -]?rechnung|honorar(?:rechnung|note)|faktura|auftragsbestätigung"
    r"|auftragsbestaetigung|bestellbestätigung"
    r"|buchungsbestätigung|zahlungserinnerung|mahnung|payment[ _-]?reminder|(?:\d\. ?|nr\.? ?\d )abschlag(?= |$)"
    r"|abschlag(?= (?:nr\.? ?)?\d)|^abschlag$"
    r"|pro[ _-]?forma(?:[ _-]?invoice)?(?=[ _-]*\d| *$)"
    r"|invoice(?![ _-]+(?:address|template|software|details|design|tool|app\b))"
    r"|order[ _-]?confirmation|booking[ _-]?confirmation|confirmation of (?:your )?(?:order|booking))"
    r"(?![a-zäöüß])",
    re.IGNORECASE,
)
_INVOICE_NUMBER = re.compile(
    r"(?:(?:RE|RG)[ -]?(?!20\d\d[ -]\d\d[ -]\d\d(?!\d))(?:\d{4}(?!x)|\d\d-(?!20\d\d)\d\d|\d{3}(?= \w{1,5}\Z))"
    r"|INV[ -]?\d{3})"
    r"(?!.* (?:eml|msg)\Z)",
    re.IGNORECASE,
)
"""How invoices are numbered: names of files alone, where nothing else is said. "RE" also begins
the name of an attached answer, and a day is no number."""
_FOLLOWS_UP = re.compile(
    r"(?<!stellen)(?<!sonder)angebot(?!s-?(?:modul|system|software|tool|seite|portal|verwaltung|funktion|maske|vorlage"
    r"|prozess|konfigurator|datenbank))|offerte|kostenvoranschl|kalkulation|proposal|quot(?:e|ation)|estimate|nachfrage|nachfass|nachgefragt"
    r"|rückfrage|erinnerung|follow(?:ing)?[ -]?up|checking in|touching base|reminder",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d[\d./_-]*\d{2,}|\d{3,}")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_WORD = re.compile(r"\w+")
_NO_PAPER = re.compile(r"\.(?:png|jpe?g|gif|svg|bmp|webp|p7s|asc|sig|vcf|ics)\Z", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class View:
    """One mail as the judgement needs it. `named` are the ids of In-Reply-To, `cited` those of References; `outside`
    are its recipients on the other side; `thread` numbers the thread it is in."""

    mail: Mail
    id: MessageId
    when: datetime
    author: Address
    key: str
    own: bool
    sent: bool
    """The owner's own, and it went out: no draft, no digest, no automatic reply."""
    named: tuple[MessageId, ...]
    cited: tuple[MessageId, ...]
    kind: Kind | None
    """What its reading says; None for own mail and where it was not read yet."""
    thread: int
    outside: tuple[Address, ...] = ()
    is_proposal: bool = False
    """Set when it is watched as a proposal of its own."""
    span: Span | None = None
    """The clock of its own that the owner gave a nudge, by a marking address."""
    papers: tuple[str, ...] = ()
    """Of own mail the names of its attachments, without pictures and signatures."""
    titles: tuple[tuple[str, bool], ...] = ()
    """What its papers are called (`paper_titles`), in order."""
    numbers: tuple[str, ...] = ()
    """Of own mail the numbers in its subject."""
    settles: bool = False
    """Whether the owner's mail is an invoice or an order confirmation, by its subject or an attachment's name."""
    name: str = ""
    """Of incoming mail its author's name as it is compared (`person_name`)."""
    behalf: Behalf = NOBODY
    """Of incoming mail for whom else it may speak."""
    company: str = ""
    """Of incoming mail the company its author works for, "" for freemail."""

    def is_answer_to(self, other: View) -> bool:
        """Whether its headers name the other mail: then it was written after it, whatever the server's clock says."""
        return other.id in self.named or other.id in self.cited

    @property
    def follows_up(self) -> bool:
        """Whether the owner's mail speaks of a proposal, by its subject or by its own words."""
        return _follows_up(self.key, self.mail)

    @property
    def reminds(self) -> bool:
        """Whether the owner's own words ask about a proposal sent before."""
        return _reminds(self.mail)

    @property
    def asks_vaguely(self) -> bool:
        """Whether the owner's words ask how things stand and neither they nor the subject name an offer."""
        text = self.mail.own_text
        if text is None or text.signs or Against.UNNAMED not in map(counter_kind, text.counter_signs):
            return False
        return not subject_says(self.key)

    @property
    def only_asks(self) -> bool:
        """Whether the owner's words ask how things stand, and neither they nor a paper offer anything."""
        text = self.mail.own_text
        if text is None or text.signs or self.papers:
            return False
        return Against.UNNAMED in map(counter_kind, text.counter_signs)

    @property
    def replaces_older(self) -> bool:
        """Whether the owner's own words say that this offer takes the place of an older one."""
        text = self.mail.own_text
        return text is not None and Against.REPLACES in map(counter_kind, text.counter_signs)

    @property
    def offers_again(self) -> bool:
        """Whether the owner's words send an attached offer once more: not as a copy, nor for an order."""
        text = self.mail.own_text
        kinds = set(map(counter_kind, text.counter_signs)) if text is not None else set()
        again = Against.NUDGE in kinds and kinds.isdisjoint((Against.INVOICE, Against.COPY))
        return again and any(file_says(name) and not file_against(name) for name in self.papers)

    @property
    def confirms(self) -> bool:
        """Whether the owner's own words take an order; beside a reminder they thank for an earlier one."""
        text = self.mail.own_text
        if text is None or not text.counter_signs:
            return False
        kinds = set(map(counter_kind, text.counter_signs))
        return Against.INVOICE in kinds and Against.NUDGE not in kinds


def speaks_of_proposal(mail: Mail) -> bool:
    """Whether one of the owner's mails speaks of a proposal, by its subject or by its own words."""
    return _follows_up(subject_key(mail.message.subject), mail)


def _follows_up(key: str, mail: Mail) -> bool:
    text = mail.own_text
    if text is not None and Against.DELIVERED in map(counter_kind, text.counter_signs):
        return False
    if (text is not None and not _ONLY_PRICES.issuperset(text.signs)) or _reminds(mail):
        return True
    return bool(_FOLLOWS_UP.search(key)) and not is_forwarded(mail.message.subject)


_ONLY_PRICES = frozenset({PAPER_AS_ASKED, PRICED_AS_ASKED, PRICED_IF_ASKED})


def _reminds(mail: Mail) -> bool:
    text = mail.own_text
    if text is None or not text.counter_signs:
        return False
    return any(counter_kind(label) in _ASK_AGAIN for label in text.counter_signs)


_ASK_AGAIN = (Against.NUDGE, Against.ASKS)


def papers_of(mail: Mail) -> tuple[str, ...]:
    """The names of a mail's attachments, without pictures and signatures."""
    names = mail.structure.attachments if mail.structure else ()
    return tuple(name for name in names if not _NO_PAPER.search(name)) if names else ()


def is_invoice(key: str, papers: tuple[str, ...]) -> bool:
    """Whether a subject or the name of an attachment is that of an invoice or an order confirmation."""
    return bool(_INVOICE.search(key)) or any(_names_invoice(spaced(name)) for name in papers)


def _names_invoice(name: str) -> bool:
    return bool(_INVOICE.search(name) or _INVOICE_NUMBER.match(name))


def spaced(name: str) -> str:
    """A file name as words: "Rechnung_2026-12.pdf" -> "Rechnung 2026-12 pdf"."""
    return name.replace("_", " ").replace(".", " ")


CHANGED = (
    r"(?:überarbeitet|aktualisiert|korrigiert|angepasst|geändert|ergänzt|reduziert|neu)(?:e[sn]?)?"
    r"|revised|updated|amended|final|new"
)
"""How a newer version is called."""
_EDITION = re.compile(
    rf"(?<!\w)(?:(?:revision|rev|index)[ -]?[a-h]|(?:version|vers|ver|v|revision|rev|fassung)[ -]?\d{{0,3}}"
    rf"|{CHANGED}|korr|korrektur)(?!\w)"
)
_DAY = re.compile(r"(?<!\d)20\d\d[ -]?\d\d[ -]?\d\d(?!\d)")
_ENDING = re.compile(r"\.\w{1,5}\Z")


def paper_titles(papers: tuple[str, ...]) -> set[tuple[str, bool]]:
    """What papers are called without version and day, and whether a version was named: "Angebot_Bad_v2.pdf" ->
    "angebot bad". A name of one word alone ("Angebot_v2.pdf") tells no paper from another."""
    found = set()
    for name in papers:
        words = _DAY.sub(" ", spaced(_ENDING.sub("", name)).casefold())
        title = _EDITION.sub(" ", words)
        if len(title.split()) > 1 or _DAY.search(name):
            found.add((" ".join(title.split()), title != words))
    return found


def numbers_in(*texts: str) -> frozenset[str]:
    """The numbers by which a proposal may be known ("2026-114", "1042"); bare years are none."""
    found = (number.strip("./_-") for text in texts for number in _NUMBER.findall(text))
    return frozenset(number for number in found if not _YEAR.match(number))


def topic_of(key: str) -> str:
    """A proposal's subject without the word for one: "angebot hofladen" -> "hofladen"; "" where little is left."""
    word = subject_says(key)
    topic = _LINK.sub("", key.replace(word, "", 1).strip(" .,;:!-–|/()")) if word else ""
    return topic if len(topic) >= _TOPIC else ""


def topics_of(key: str, topic: str) -> tuple[str, ...]:
    """What the subject of a mail about a proposal holds between blanks: the proposal's whole subject, or its topic."""
    return tuple(f" {one} " for one in (key if len(key) >= _WHOLE else "", topic) if one)


def topics_in(key: str) -> tuple[str, ...]:
    """A subject, and of one in two parts each that says enough: "bad oehme - our call" is about "bad oehme"."""
    parts = (part.strip() for part in _PART.split(key)) if key else ()
    return tuple(dict.fromkeys((*((key,) if key else ()), *(part for part in parts if " " in part))))


_PART = re.compile(r"\s[-–—|/]\s|:\s")
_TOPIC = 5
_LINK = re.compile(r"\A(?:für|zum|zur|zu|for|to|on|your|ihre?n?|die|das|den|the)\s+")


_WHOLE = 10


def person_name(address: Address) -> str:
    """A display name as it is compared; "" unless it has two words, for "Info" and "Anna" name nobody."""
    return _compared(address.display_name) if " " in address.display_name else ""


@lru_cache(maxsize=8192)
def _compared(name: str) -> str:
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    words = _WORD.findall(without_service(name).casefold())
    return " ".join(words) if len(words) > 1 and "@" not in name else ""


WHEN = attrgetter("when")
IN_TIME = attrgetter("when", "id")
"""Sort keys of views; the second one orders all mails, whatever order they came in."""


def after(views: Sequence[View], instant: datetime, *, most: int) -> Sequence[View]:
    """The first `most` views later than `instant`."""
    if not views or views[-1].when <= instant:
        return ()
    start = bisect_right(views, instant, key=WHEN)
    return views[start : start + most]
