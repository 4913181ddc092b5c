"""Which words ask for what, in German and English?

Phrases in lower case, as they are left when the fillers were taken out; umlauts are also found as "ae", "oe", "ue".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.core.decision import Verb

PHRASES: Mapping[Verb, tuple[str, ...]] = {
    Verb.DONE: (
        "erledigt", "fertig", "abgeschlossen", "abgehakt", "abhaken", "geschlossen", "schließen", "zumachen", "geklärt",
        "telefonisch erledigt", "telefonisch geklärt", "per telefon geklärt", "am telefon geklärt",
        "schon erledigt", "sich erledigt", "bereits erledigt", "hat geantwortet", "geantwortet", "beantwortet",
        "antwort da", "zugesagt", "zusage", "auftrag", "auftrag erhalten", "gewonnen", "beauftragt",
        "abgesagt", "absage", "verloren", "abgelehnt", "vom tisch",
        "done", "finished", "close", "closed", "settled", "resolved", "complete", "completed", "sorted",
        "already done", "answered", "already answered", "replied", "has replied", "has answered",
        "won", "lost", "accepted", "declined", "rejected", "settled by phone",
        "✓", "✔", "✅", "☑",
    ),
    Verb.MUTE: (
        "nie", "nie mehr", "nie wieder", "niemals", "nicht mehr", "nicht mehr fragen", "nie mehr fragen",
        "nie wieder fragen",
        "stumm", "stummschalten", "ignorieren", "kein angebot", "nicht beobachten", "nicht mehr beobachten",
        "never", "never again", "never mind", "mute", "muted", "ignore", "stop", "not a proposal", "no proposal",
        "dont ask", "don't ask", "dont ask again", "don't ask again", "stop watching",
    ),
    Verb.PHONED: (
        "telefonisch", "telefoniert", "angerufen", "per telefon", "am telefon", "telefonat",
        "telefonisch nachgefragt", "telefonisch nachgefasst", "nachtelefoniert",
        "phoned", "called", "by phone", "on the phone", "rang", "telephoned", "phoned them", "called them",
    ),
    Verb.DRAFT: (
        "entwurf", "entwurf schreiben", "entwurf machen", "entwurf anlegen", "entwerfen", "mail entwerfen",
        "schreib entwurf", "mach entwurf",
        "draft", "draft it", "draft mail", "draft reply", "write draft", "make draft", "draft please",
    ),
    Verb.REOPEN: (
        "wieder", "wieder öffnen", "wieder aufnehmen", "wieder aufmachen", "wiedereröffnen", "wieder offen",
        "noch offen", "doch offen", "doch noch offen", "offen", "öffnen", "weiter beobachten", "doch nicht erledigt",
        "reopen", "re-open", "open", "open again", "still open", "watch again", "keep watching",
    ),
    Verb.UNDO: (
        "rückgängig", "rückgängig machen", "rückgängig gemacht", "mach rückgängig", "alles rückgängig",
        "zurücknehmen", "zurück", "widerrufen", "widerruf", "doch nicht",
        "undo", "undo that", "undo it", "undo all", "revert", "take back", "take it back", "takeback",
    ),
    Verb.SNOOZE: (
        "später", "verschieben", "verschoben", "schieben", "aufschieben", "zurückstellen", "vertagen", "wiedervorlage",
        "nicht jetzt", "später nochmal",
        "later", "snooze", "snoozed", "postpone", "postponed", "not now", "put off", "defer", "delay",
    ),
}  # fmt: skip
"""The verbs; SNOOZE alone (no day said) puts off by the default."""

MARKS = "✓✔✅☑"
"""Signs that are words."""

ALL = (
    "alle", "alles", "alle anderen", "alles andere", "den rest", "rest", "sämtliche",
    "all", "everything", "all of them", "the rest", "all others", "every one",
)  # fmt: skip

FILLERS = frozenset(
    {
        "bitte", "ist", "sind", "war", "hat", "hatte", "hab", "habe", "ich", "wurde", "wird", "als", "markieren",
        "setzen", "einen", "ein", "eine", "das", "es", "den", "nr", "nummer", "mal", "jetzt", "heute", "für", "zu",
        "please", "pls", "plz", "is", "are", "was", "has", "have", "i", "i've", "ive", "been", "be", "mark", "as",
        "a", "an", "the", "it", "for", "to", "set", "now", "today", "no", "number", "just",
    }
)  # fmt: skip
"""Words that change nothing between a number and its verb. A negation is none of them."""

PUT_OFF = (
    "verschieben auf", "verschieben bis", "verschiebe auf", "verschieben", "verschiebe", "schieben auf", "schieben bis",
    "schieben", "aufschieben bis", "zurückstellen bis", "wiedervorlage am", "wiedervorlage", "erinnern am", "erinnern",
    "erinnere mich am", "erinnere mich in", "erinnere mich", "später", "erst am", "erst", "wieder am", "wieder in",
    "wieder ab", "wieder", "nochmal", "noch mal", "noch einmal", "auf", "um", "ab",
    "snooze until", "snooze till", "snooze to", "snooze for", "snooze by", "snooze", "postpone until", "postpone to",
    "postpone by", "postpone", "put off until", "put off to", "put off", "remind me on", "remind me in", "remind me",
    "remind", "later", "again on", "again in", "not before", "from", "for", "by", "on",
)  # fmt: skip
"""What may stand before a day or a number of days."""

LEADS = ("mark", "set", "markiere", "setze", "zu", "ad", "nur", "only", "for", "für", "bei", "number", "nummer")
"""What may stand before a number and means nothing."""

PUT_OFF_LEADS = (
    "remind me about", "remind me of", "remind me", "snooze", "postpone", "put off", "move", "defer", "delay",
    "erinnere mich an", "verschiebe", "verschieb", "verschieben", "schiebe", "schieb",
)  # fmt: skip
"""What may stand before a number that is put off."""

BEFORE_DAYS = frozenset(
    {
        "bis", "zum", "zur", "auf", "den", "dem", "der", "am", "ab", "erst", "wieder", "im", "in", "um",
        "until", "till", "til", "to", "the", "on", "from", "at", "again", "only", "of",
    }
)  # fmt: skip
"""What may stand around the words for a day."""

PUT_OFF_BEHIND = (
    "verschieben", "schieben", "aufschieben", "zurückstellen", "später", "warten", "nochmal erinnern",
    "noch mal erinnern", "noch einmal erinnern", "wieder erinnern", "erinnern", "nochmal", "nochmals", "noch mal",
    "noch einmal", "erneut", "wieder", "later", "more", "again",
)  # fmt: skip
"""What may stand behind them."""

COURTESIES = frozenset(
    {
        "hallo", "hi", "hey", "moin", "servus", "guten", "morgen", "tag", "abend", "danke", "dank", "dankeschön",
        "vielen", "dir", "euch", "ihnen", "schön", "schönen", "sehr", "liebe", "lieber", "viele", "beste", "besten",
        "grüße", "grüßen", "gruß", "gruss", "grüsse", "mit", "freundlichen", "lg", "vg", "mfg", "bg", "super", "prima",
        "ok", "okay", "gut", "alles", "klar", "bitte", "watcher", "wächter", "bis", "bald", "dann", "ja", "tschüss",
        "hello", "dear", "good", "thanks", "thank", "you", "thx", "ty", "very", "much", "cheers", "best", "kind",
        "regards", "great", "perfect", "morning", "yes", "please", "bye", "so", "und", "and", "for", "the", "list",
    }
)  # fmt: skip
"""Lines of these words alone ask for nothing."""


def is_courtesy(text: str) -> bool:
    """Whether a text in lower case is a greeting or thanks, and asks for nothing."""
    if any(sign.isdigit() or sign in MARKS for sign in text):
        return False
    return all(word in COURTESIES for word in re.findall(r"[^\W\d_]+", text))


def plain(text: str) -> str:
    """Umlauts as they are typed where the keyboard has none."""
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
