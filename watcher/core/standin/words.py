"""How does a language say what an address is for?

Beginnings of words, as regular expressions without case.
"""

from __future__ import annotations

from dataclasses import dataclass

Several = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Purposes:
    """The words of one language."""

    things: Several
    """What a desk of the house is for."""
    anything: Several
    """What is told of an address to which everything may go."""
    ours: Several
    """What the owner's own matter may be: whoever gets a proposal names who deals with such."""
    for_: Several
    """Whole words that lead to what an address is for ..."""
    to: Several
    """... and those that lead to the address."""


GERMAN = Purposes(
    things=(
        r"presse", r"medien(?:anfragen|vertreter)", r"\w*buchung", r"\w*reserv(?:ierung|ation)", r"\w*bestell",
        r"\w*rechnung", r"buchhaltung", r"zahlung", r"mahnung", r"schaden", r"schäden", r"förder", r"zuschuss",
        r"zuschüsse", r"bewerb", r"personal(?:fragen|angelegenheit|abteilung)?\b", r"karriere", r"ware(?:n\w*)?\b",
        r"lager\b", r"\w*lieferung", r"versand", r"retour", r"reklamation", r"störung", r"technik\b", r"technische",
        r"vertrieb", r"verkauf", r"\w*hochzeit", r"\w*veranstaltung", r"anmeldung", r"mitglied", r"spende",
        r"\w*vertr[aä]g", r"vermiet", r"verleih", r"lizenz", r"manuskript", r"abo(?:nnement)?\w*\b", r"ticket",
        r"\w*konzert", r"kurs(?:e|en|anmeldung\w*)?\b", r"händler", r"trauerf[aä]ll",
        r"termin(?:e|en|vereinbarung\w*|anfragen|buchung\w*)?\b",
    ),
    anything=(
        r"dring", r"eilig", r"wichtig", r"\w*notf[aä]ll", r"unaufschiebbar", r"alle[smnr]?\b", r"ander[esnm]",
        r"anderweitig", r"sonst", r"allgemein", r"übrige", r"weitere", r"abwesenheit", r"zwischenzeit",
    ),
    ours=(
        r"grafik", r"gestalt", r"werb", r"kommunikation", r"öffentlichkeitsarbeit", r"marke\b", r"\w*foto", r"druck",
        r"\w*angebot", r"offert", r"kostenvoranschl", r"projekt", r"agentur", r"lieferant", r"einkauf", r"auftr[aä]g",
    ),
    for_=("für", "bei", "in", "zu", "zum", "zur", "wegen", "betreffend", r"rund\s+um"),
    to=("an", "über", "unter"),
)  # fmt: skip

ENGLISH = Purposes(
    things=(
        r"press\b", r"media\b", r"booking", r"reservation", r"orders?\b", r"wholesale", r"invoic", r"billing",
        r"accounts?\s+payable", r"payment", r"claim", r"grant", r"funding", r"application", r"jobs?\b", r"recruit",
        r"career", r"stock\b", r"inventory", r"shipping", r"deliver", r"returns\b",
        r"(?:technical|it|product|customer)\s+(?:support|help)", r"support\s+(?:tickets?|requests?)", r"membership",
        r"donat", r"contracts?\b", r"sales\b", r"prices?\b", r"pricing", r"wedding", r"events?\b", r"class(?:es)?\b",
        r"courses?\b", r"enrol", r"appointment", r"schedul", r"rental", r"letting", r"licen[cs]", r"submission",
        r"subscription", r"beer\b", r"repair",
    ),
    anything=(
        r"urgent", r"emergenc", r"anything\b(?!\s+(?:about|regarding|concerning|related|to\s+do))", r"everything",
        r"else\b", r"others?\b", r"general", r"immediate", r"absence", r"meantime", r"all\s+(?:other|enquir|inquir)",
    ),
    ours=(
        r"marketing", r"design", r"graphic", r"advertis", r"communicat", r"public\s+relations", r"web", r"brand",
        r"photo", r"print", r"proposal", r"quot", r"estimate", r"project", r"agenc", r"supplier", r"procure",
        r"purchas", r"vendor",
    ),
    for_=("for", "about", "regarding", "concerning", "re", r"to\s+do\s+with"),
    to=("to", "via", "at"),
)  # fmt: skip

LANGUAGES = (GERMAN, ENGLISH)
