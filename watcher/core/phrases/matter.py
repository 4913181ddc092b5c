"""What is a question about, where it names no offer?

A client with an open offer gets other mail too: about a bill, a proof, a room. "Wie ist der Stand?" asks about those as
well; then only the subject tells, and the things that nobody offers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from watcher.core.letters import in_german_letters
from watcher.core.phrases.sentences import Sentences

_OFFER = re.compile(
    r"angebot|anbot|offert|voranschlag|kalkulation|\bkva\b|proposal|\bquot(?:e|ation)|\bestimate|\boffer\b|\bbid\b",
    re.IGNORECASE,
)
_ONLY_OF_OFFERS = re.compile(
    r"\b(?:noch|weiterhin) (?:interesse|interessiert|bedarf)\b|\bnoch im raum\b|\bauf (?:sie|dich|euch) zählen\b"
    r"|\bstill (?:interested|keen|on the cards|on the table|thinking of going)\b|\bleaning (?:either|one|any) way\b",
    re.IGNORECASE,
)
"""What nobody asks about anything else."""
_OTHER = re.compile(
    r"(?<!be)(?<!hoch)(?:rechnung(?:en)?|rechnungs\w+)\b|\b(?:zahlungs\w+|mahnung|gutschrift|überweisung|spesen\w*|stundenzettel)\b"
    r"|\b(?:invoices?|overdue|timesheets?|expenses|receipts?|payments?)\b"
    r"|\b(?:korrekturabz\w+|druckfahnen?|fahnen|probedrucks?|andrucks?|druck(?:freigabe|daten|vorlage)\w*|farbmuster|rohschnitt)\b"
    r"|\b(?:proofs?|galleys|(?:first|rough|final) cut|samples?|swatch(?:es)?)\b"
    r"|\b(?:zugangsdaten|zugang zu[mr]?|passwor(?:t|ts|te)|passwörter|logins?|benutzername\w*|fehlermeldung\w*)\b"
    r"|\b(?:passwords?|credentials|access to|bugs?)\b|\b(?:lieferschein\w*|reklamation|päckchen|schlüssel|parkplatz|bauamt|finanzamt)\b"
    r"|\b(?:parcels?|courier|shipment|the keys|parking)\b|\b(?:nda|avv|vollmacht|verschwiegenheit\w*|tax return)\b"
    r"|\b(?:den|die|deine|ihre) kindern?\b|\bgute besserung\b|\b(?:mittag|abend|weihnachts)essen\b|\b(?:einen|auf) kaffee\b"
    r"|\bget well\b|\b(?:the|your) kids\b|\b(?:for|over) (?:lunch|dinner|coffee)\b|\bin ages\b|\btestimonial\b|\brezension\b",
    re.IGNORECASE,
)
"""Things that are asked about and hardly ever offered."""
_FILLERS = frozenset(
    """
    anfang ausführung baubeginn beginn einbautermin liefertermin lust montagetermin start umsetzung fitting starting
    freundlich friendly gentle scheduling planning hören kurzes melden wollte wollten
    ab aber aktuell alle alles als am an anfrage angekommen antwort auch auf aus austausch bei beim besprechung bin bis bitte budget da
    dabei dank danke das dazu deine deinem dein dem den der des dezember die dies dieses ding dinge dir du eilig eine einen einer
    ein eure euch erbeten erinnerung es euer entscheidung entscheidungen entschluss feedback februar frage fragen frei
    freie freundliche für gedanken geht gehts gelegenheit gespräch gesprächs gibt grüße guten hallo herr frau haben hat ich idee
    ihr ihre ihrem ihren ihrer im in info information informationen interesse interessiert ist januar jänner juli juni
    kapazität kapazitäten kleine kleiner kommen kontakt kontaktaufnahme kurz kurze kurzer kurzes lage letzte liebe mai mail mal
    man mein meine meinem meiner mich mir mit moin morgen märz nach nachfrage nachfragen nachgefragt nachgehakt nachhaken nachricht neue
    neues neuigkeit neuigkeiten nicht nochmal nochmals noch november nur nächste nächsten nächster oder oktober offen offene platz planung
    plan projekt projekts rückfrage rückfragen rückmeldung rückruf sache schritt schritte schon september seit servus sie so
    sollen sonst stand status steht tag tage telefonat termin terminplanung termine termins thema the treffen und uns unser unsere unserem
    unserer unseren update verbleiben verfügbarkeit vom von vor vorgehen vorhaben vormerkung warten warum was weiter weiteres wegen wie wieder wir
    wird woche wochen zeit zeitplan zeitplanung zu zum zur zusammenarbeit zwei zwischenstand überlegungen august april
    a about again ahead and any anything are as at availability available base booking bump bumping by call can catch chasing
    chat check checking circling closer conversation dates date decide decision december diary discussion do does enquiry february
    follow following followup for from go going good got happy have hear hello hi hold holding how i if inquiry interest interested is it january
    june july just last let me meeting minute minutes more my need new news next nudge of on one or october our ours outstanding
    pencil plans project question questions quick re regarding reminder reply response schedule slot slots some spring still
    stand status steps summer talk that there thing things this thoughts timeline timing to touch touching two up updates us
    waiting was we week were what when where whether with work working would yes yet you your yours
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3


def names_offer(sentences: Sentences) -> bool:
    """Whether a text names an offer, whoever made it, or can mean nothing else."""
    return (_OFFER.search(sentences.text) or _ONLY_OF_OFFERS.search(sentences.text)) is not None


def is_other_business(sentences: Sentences) -> bool:
    """Whether a text names something that is asked about and hardly ever offered."""
    return _OTHER.search(sentences.text) is not None


def may_be_about(subject: str, names: Iterable[str], people: Iterable[str] = ()) -> bool:
    """Whether a mail under that subject may be about what is called by these names: it says nothing itself, apart from
    the names of `people`, they do not, or both share a word."""
    known = {word for name in people for word in _words(name)}
    said = tuple(word for word in _words(subject) if word not in known)
    own = frozenset(word for name in names for word in _words(name))
    return not said or not own or any(_alike(one, other) for one in said for other in own)


def _alike(one: str, other: str) -> bool:
    """Whether one word is the other or part of it: "Küche" and "Einbauküche"."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or (len(short) > _SHORTEST and (short in long or short[:-1] in long))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a subject that say what it is about."""
    found = _WORD.findall(in_german_letters(text[:200]).lower())
    return tuple(word for word in found if len(word) >= _SHORTEST and word not in _FILLERS and not _OFFER.search(word))
