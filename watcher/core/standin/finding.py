"""Whom does a notice name, and with which address?"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from watcher.core.charset import clean
from watcher.core.message import Address
from watcher.core.standin.purpose import for_one_thing

TEXT_LIMIT = 20_000
REACH = 320
"""Characters behind the words that announce a stand-in in which the name is looked for."""

_STANDING_IN = (
    r"(?:urlaubs)?vertretung", r"vertritt\s+mich", r"vertreten\s+(?:durch|von|mich)", r"stell\s?vertret\w+",
    r"mein(?:e[nr]?)?\s+(?:kolleg(?:e|en|in|innen)|assistent(?:en|in)?|sekret(?:ä|ae)rin|mitarbeiter(?:in)?)\b",
    r"(?:my\s+)?deputy\b", r"stand-?in\b",
    r"cover(?:s|ing|ed)\s+(?:for\s+me|by)\b", r"my\s+(?:colleague|assistant|secretary)\b",
)  # fmt: skip
"""What names somebody for the whole absence."""
_CUES = (
    # German
    r"dringende[nrm]?\s+(?:fälle|angelegenheit|anfrage|anliegen|fragen|not)\w*", r"in\s+(?:eiligen|wichtigen)\s+\w+",
    r"(?:bei|in)\s+notf(?:ä|ae)ll\w*", r"vertretungsweise", r"wenden\s+sie\s+sich",
    r"wende\s+dich", r"kontaktieren\s+sie", r"ansprechpartner(?:in)?",
    r"unser(?:e[nr]?)?\s+kolleg(?:e|en|in|innen)\b", r"während\s+meiner\s+abwesenheit", r"in\s+meiner\s+abwesenheit",
    r"(?:nachrichten|anfragen|mails?|post)\s+(?:werden|wird|gehen|geht|leite\s+ich)\s+(?:\w+\s+)?an\b",
    r"steht\s+ihnen", r"hilft\s+ihnen", r"übernimmt",
    # English
    r"(?:please\s+|you\s+can\s+|may\s+)?contact", r"urgent\s+\w+", r"if\s+(?:it\s+is|it's|this\s+is)\s+urgent",
    r"(?:anything|something)\s+urgent", r"reach\s+out\s+to", r"get\s+in\s+touch\s+with", r"in\s+my\s+absence",
    r"my\s+colleagues",
    r"(?:e-?mails?|messages|mail)\s+(?:is|are|will\s+be)\s+(?:being\s+)?forwarded\s+to",
    r"speak\s+(?:to|with)", r"immediate\s+(?:assistance|attention|help)",
    r"while\s+i(?:'m|\s+am)\s+away", r"(?:please\s+)?(?:e-?mail|call|ring|phone)\s+(?=[A-Z])",
)  # fmt: skip
_CUE = re.compile(rf"(?<!\w)(?:{'|'.join((*_STANDING_IN, *_CUES))})", re.IGNORECASE)
_STANDS_IN = re.compile(rf"(?<!\w)(?:{'|'.join(_STANDING_IN)})", re.IGNORECASE)
_STAND_IN_BEHIND = re.compile(
    r"\b(?:are|is|will\s+be)\s+covering\b|\bcovers?\s+for\s+me\b|\b(?:vertreten|vertritt)\s+mich\b|\bvertreten(?=[.!,\n]|$)|\bstehen\s+ihnen\b",
    re.IGNORECASE,
)
"""What tells of those named before it that they stand in."""
_AT_WORK = re.compile(
    r"\s(?:kümmert\s+sich|übernimmt|vertritt\s+mich|springt\s+(?:für\s+mich\s+)?ein|(?:(?:will\s+(?:be\s+)?|is\s+)?(?:look(?:s|ing)?\s+after|cover(?:s|ing)?))"
    r"|(?:is|will\s+be)\s+(?:taking\s+over|standing\s+in)|will\s+take\s+over)\b",
    re.IGNORECASE,
)
"""What tells of somebody named right before it that they do the work meanwhile."""
_A_NAME = 60
_SENTENCE_START = re.compile(r"[.!?:]\s+|\n\s*\n")
_SPEC = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[\[(](?:at|ät)[\])]\s?)[\w-]{1,63}(?:\.[\w-]{1,63})+(?<![.-])", re.IGNORECASE
)
_CLOSING = re.compile(
    r"^[ \t]*(?:-- ?$|(?:\w+[ \t]+){0,3}(?:gr(?:ü|ue)(?:ß|ss)e?n?|regards|wishes|sincerely|cheers|hochachtungsvoll)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_NOT_READ = re.compile(r"no-?reply|do-?not-?reply|mailer-daemon|postmaster", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:mich|mir|(?:reach|e-?mail|contact|write|write to|mail) me|my (?:\w+ )?(?:e-?mail|address|mailbox|inbox)"
    r"|meiner? (?:\w+ )?(?:e-?mail|mail|adresse|post\w*))\b[^.!?\n]{0,60}$"
    r"|\b(?:message|mail|nachricht|anfrage)\s+(?:an|to|from|von)\s+\W?$",
    re.IGNORECASE,
)
"""What makes the address behind it the absent person's own, or that of the mail that is answered."""
_WORD = r"(?!(?:Frau|Herrn?|Mrs?|Ms|Dr|Prof)\b)[A-ZÄÖÜ][\w'’]*(?:-[A-ZÄÖÜ][\w'’]*)?"
_NAME = re.compile(
    rf"(?<!\w)(?:(?P<title>Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Miss|Fr\.|Hr\.)\s+)?(?:(?:Dr|Prof|Dipl)\.(?:-Ing\.)?\s+(?:med\.\s+)?)*"
    rf"(?P<name>{_WORD}(?:\s+(?:von|van|vom|zu|zum|de|der|den|del|di|da|la|le|el|al|bin|[A-Z]\.|{_WORD})){{0,3}})"
)
_PARTICLES = frozenset(
    {"von", "van", "vom", "zu", "zum", "de", "der", "den", "del", "di", "da", "la", "le", "el", "al", "bin"}
)
_NO_NAMES = frozenset({
    "Abteilung", "Abwesenheit", "Adresse", "All", "Alternativ", "Am", "An", "Anfragen", "Angelegenheiten",
    "Anliegen", "Ansprechpartner", "Ansprechpartnerin", "April", "At", "Auftrag", "August", "Bei", "Best",
    "Bis", "Bitte", "Bruder", "Buchhaltung", "Büro", "Call", "Company", "Contact", "Danke", "Dear", "December",
    "Deutschland", "Dezember", "Die", "Dienstag", "Donnerstag", "Dringende", "Dringenden", "During", "E-Mail",
    "Email", "Fall", "Februar", "February", "For", "Fragen", "Freitag", "Freundliche", "Freundlichen", "Friday",
    "From", "Fällen", "Für", "Geschäftsführer", "GmbH", "Grüße", "Grüßen", "Hallo", "Handy", "Herr", "Herren",
    "Hotline", "I", "Ich", "If", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Im", "In", "Januar", "January",
    "Juli", "July", "June", "Juni", "Kind", "Kollege", "Kollegen", "Kollegin", "Kunden", "Kundenservice", "Let",
    "Liebe", "Mai", "Mail", "Mailadresse", "Manager", "March", "May", "Mein", "Meine", "Meinen", "Meiner",
    "Mit", "Mittwoch", "Mobil", "Monday", "Montag", "My", "März", "Nachricht", "Notfall", "Notfällen",
    "November", "Nummer", "October", "Oder", "Office", "Oktober", "On", "Or", "Our", "Phone", "Please",
    "Projekt", "Projekte", "Regards", "Rückfragen", "Sales", "Samstag", "Schwester",
    "Sekretariat", "September", "Service",
    "Should", "Sie", "Sonntag", "Support", "Team", "Tel", "Telefon", "Telefonnummer", "Thank", "Thanks", "The",
    "Thema", "Themen", "Thursday", "To", "Tuesday", "Unser", "Unsere", "Unserem", "Unter", "Urgent", "Urlaub",
    "Urlaubs", "Vertretung", "Vertrieb", "Viele", "Von", "We", "Wednesday", "Weitere", "Wir", "With", "Während",
    "You", "Your", "Zeit", "Zeitraum", "Zentrale",
})  # fmt: skip
"""Words in capitals that are nobody's name."""


def stand_in(text: str, *, absent: Container[str] = (), author: str = "") -> Address | None:
    """The stand-in that an absence notice names (name, address or both); `absent` are the absent person's own
    addr-specs in lower case and `author` is their name: neither stands in."""
    text = text[:TEXT_LIMIT]
    by_name: Address | None = None
    # Who is announced as the one that stands in comes before the house's desks: "Sales: sales@..., my deputy: ...".
    closing = _closing(text)
    for cue in (*_STANDS_IN.finditer(text), *_CUE.finditer(text)):
        near = _near(text, cue.start())
        specs = [found for found in _SPEC.finditer(near) if _addr_spec(found[0]) not in absent]
        fit = [
            found for found in specs if not for_one_thing(text, cue.start() + found.start(), cue.start() + found.end())
        ]
        if fit and (fit[0] is specs[0] or cue.start() + fit[0].start() < closing):
            return Address(_name_at(near, fit[0]), _addr_spec(fit[0][0]))
        if specs or for_one_thing(text, cue.end(), cue.end()):
            continue
        by_name = by_name or _by_name(
            near[: near.find("\n\n") if "\n\n" in near else None], cue.end() - cue.start(), author
        )
    by_address = _only_other(text, absent) or _named_before(text, absent)
    return by_address or _named_at_work(text, author) or by_name


def _named_before(text: str, absent: Container[str]) -> Address | None:
    """ "Aisha Khan (aisha@...) and Ben Orr (ben@...) are covering": the first of those that the sentence names."""
    for cue in _STAND_IN_BEHIND.finditer(text):
        sentence = _SENTENCE_START.split(text[max(0, cue.start() - REACH) : cue.start()])[-1]
        for spec in _SPEC.finditer(sentence):
            if _addr_spec(spec[0]) not in absent:
                return Address(_name_at(sentence[: spec.end()], spec), _addr_spec(spec[0]))
    return None


def _named_at_work(text: str, author: str) -> Address | None:
    """ "Frau Renz kümmert sich um Ihre Anliegen": who is told to do the work, and is not the author."""
    own = author.lower().replace(",", " ").split()
    for cue in _AT_WORK.finditer(text):
        near = _SENTENCE_START.split(text[max(0, cue.start() - _A_NAME) : cue.start()])[-1]
        name = next(reversed(list(_names(near))), "")
        if name and near.rstrip().endswith(name.split()[-1]) and name.lower().split()[-1] not in own and " " in name:
            return Address(name, "")
    return None


def _only_other(text: str, absent: Container[str]) -> Address | None:
    """An absence notice names an address for one purpose, if the words around it name no other: the one that is not the
    absent person's own, if there is but one, or one of a person beside those of offices. What stands below the greeting
    is a signature's."""
    body = text[: _closing(text)]
    others = {
        _addr_spec(found[0]): found
        for found in _SPEC.finditer(body)
        if _addr_spec(found[0]) not in absent
        and not _NOT_READ.search(found[0])
        and not for_one_thing(text, found.start(), found.end())
    }
    if len(others) > 1:
        others = {spec: found for spec, found in others.items() if _is_somebodys(body, found)}
    if len(others) != 1:
        return None
    ((spec, found),) = others.items()
    begin = max(body.rfind("\n\n", 0, found.start()), found.start() - REACH, 0)
    if _OWN.search(body, begin, found.start()):
        return None
    near = body[begin : found.end() + REACH]
    return Address(_name_at(near, next(one for one in _SPEC.finditer(near) if _addr_spec(one[0]) == spec)), spec)


def _closing(text: str) -> int:
    """Where the greeting stands, below which is the signature."""
    closing = _CLOSING.search(text)
    return closing.start() if closing else len(text)


def _is_somebodys(body: str, spec: re.Match[str]) -> bool:
    """Whether the name right before an address stands in it: "Tom Birk (birk@example.org)"."""
    local = re.split(r"[^a-zäöüß]+", _addr_spec(spec[0]).partition("@")[0])
    names = _names(body[max(0, spec.start() - 60) : spec.start()])
    return any(_folded(part) in local for name in names for part in name.split())


def _near(text: str, start: int) -> str:
    """What may tell who stands in: the words that announce it and what follows."""
    return text[start : start + REACH]


def _addr_spec(text: str) -> str:
    return re.sub(r"\s?[\[(](?:at|ät)[\])]\s?", "@", text, flags=re.IGNORECASE).lower()


def _name_at(near: str, spec: re.Match[str]) -> str:
    """The name that goes with an address: one that occurs in its local part, else one with a title, else the last whole
    name right before it."""
    names = list(_names(near[: spec.start()])) + list(_names(near[spec.end() : spec.end() + 60]))
    local = re.split(r"[^a-zäöüß]+", _addr_spec(spec[0]).partition("@")[0])
    in_local = [name for name in names if any(_folded(part) in local for part in name.split()[-3:])]
    earlier = max(
        (one.end() for one in _SPEC.finditer(near, 0, spec.start())), default=0
    )  # names before it have theirs
    own = list(_names(near[earlier : spec.start()])) + list(_names(near[spec.end() : spec.end() + 60]))
    titled = [name for name in own if name.startswith(("Frau ", "Herr "))]
    close = [name for name in _names(near[max(earlier, spec.start() - 60) : spec.start()]) if " " in name]
    return next(iter([*in_local[-1:], *titled[-1:], *close[-1:]]), "")


def _folded(word: str) -> str:
    """A name as it stands in an address."""
    return word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")


def _by_name(near: str, cue_length: int, author: str) -> Address | None:
    """A stand-in of whom only the name is told: with a title, or first name and family name."""
    own = author.lower().replace(",", " ").split()
    for name in _names(near[cue_length : cue_length + 120]):
        if name.lower().split()[-1] in own:
            continue
        if name.startswith(("Frau ", "Herr ", "Mr", "Ms", "Mrs")) or " " in name:
            return Address(name, "")
    return None


def _names(text: str) -> Iterator[str]:
    """What looks like a person's name, with a title where there is one."""
    for match in _NAME.finditer(text):
        words = match["name"].split()
        while words and (words[0] in _NO_NAMES or words[0] in _PARTICLES):
            words.pop(0)
        while words and (words[-1] in _NO_NAMES or words[-1] in _PARTICLES):
            words.pop()
        if not words or any(word in _NO_NAMES for word in words):
            continue
        title = {"Herrn": "Herr", "Hr.": "Herr", "Fr.": "Frau"}.get(match["title"] or "", match["title"] or "")
        name = clean(" ".join(words)).strip(".'’")
        yield f"{title} {name}" if title else name
