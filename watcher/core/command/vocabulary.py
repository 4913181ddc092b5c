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
        "angenommen", "zugestimmt", "zusage erhalten", "zusage bekommen", "zusage da", "auftrag bekommen", "auftrag da",
        "auftrag erteilt", "auftrag bestätigt", "bestellt", "gebucht", "bestätigt", "freigegeben", "unterschrieben",
        "unterzeichnet", "bekommen", "erhalten", "absage erhalten", "absage bekommen", "absage da", "sagt ab",
        "sagt zu",
        "sagen ab", "sagen zu", "will nicht", "wollen nicht", "kein interesse", "kein interesse mehr", "kein bedarf",
        "kein bedarf mehr", "nicht interessiert", "nichts geworden", "wird nichts", "wird nichts mehr",
        "nicht geklappt",
        "geklappt", "vergeben", "anderweitig vergeben", "sich gemeldet", "gemeldet", "rückmeldung", "rückmeldung da",
        "rückmeldung erhalten", "rückmeldung bekommen", "antwort erhalten", "antwort bekommen", "antwort gekommen",
        "zuschlag", "zuschlag erhalten", "zuschlag bekommen", "den zuschlag erhalten", "den zuschlag bekommen",
        "haken", "haken dran", "hak ab", "hake ab", "zu", "mündlich zugesagt", "mündlich abgesagt", "mündlich geklärt",
        "persönlich geklärt", "telefonisch zugesagt", "telefonisch abgesagt", "telefonisch beantwortet",
        *(f"per {way} {how}" for way in ("whatsapp", "sms", "chat", "teams", "signal", "telegram", "mail", "post")
          for how in ("geklärt", "erledigt", "beantwortet", "zugesagt", "abgesagt")),
        "order received", "po received", "contract signed", "contract received", "said yes", "said no", "it's a yes",
        "it's a no", "signed", "booked", "ordered", "confirmed", "approved", "agreed", "went ahead",
        "going ahead", "not going ahead", "went elsewhere", "gone elsewhere", "going elsewhere",
        "went with someone else", "went with somebody else", "not interested", "no interest", "no longer interested",
        "no longer needed", "turned down", "fell through", "cancelled", "canceled", "passed on", "heard back",
        "came back", "got back", "got back to", "we got it", "got job", "got order", "got contract", "got project",
        "tick", "tick off", "ticked", "ticked off", "check off", "checked off", "off list",
    ),
    Verb.MUTE: (
        "nie", "nie mehr", "nie wieder", "niemals", "nicht mehr", "nicht mehr fragen", "nie mehr fragen",
        "nie wieder fragen",
        "stumm", "stummschalten", "ignorieren", "kein angebot", "nicht beobachten", "nicht mehr beobachten",
        "never", "never again", "never mind", "mute", "muted", "ignore", "stop", "not a proposal", "no proposal",
        "dont ask", "don't ask", "dont ask again", "don't ask again", "stop watching",
        "nicht mehr erinnern", "nicht mehr nachfragen", "nicht mehr melden", "nie mehr erinnern", "nie wieder erinnern",
        "keine erinnerung mehr", "keine erinnerungen mehr", "vergiss", "vergessen", "streichen", "löschen", "entfernen",
        "nicht mehr anzeigen", "nicht mehr zeigen", "ausblenden", "aus liste nehmen", "aus liste", "von liste nehmen",
        "rausnehmen", "raus", "weg", "kein kostenvoranschlag", "kein angebot gewesen",
        "stop asking", "stop reminding", "stop nudging", "no more reminders", "no reminders", "dont remind",
        "don't remind", "dont remind again", "don't remind again", "hide", "take off list", "take off", "don't show",
        "dont show", "forget", "forget about", "drop", "remove", "delete",
        *(f"{no} {thing}" for no in ("not", "no", "isn't", "isnt", "wasn't", "wasnt", "never")
          for thing in ("offer", "quote", "quotation", "estimate", "proposal")),
    ),
    Verb.PHONED: (
        "telefonisch", "telefoniert", "angerufen", "per telefon", "am telefon", "telefonat",
        "telefonisch nachgefragt", "telefonisch nachgefasst", "nachtelefoniert",
        "phoned", "called", "by phone", "on the phone", "rang", "telephoned", "phoned them", "called them",
        "gesprochen", "mit gesprochen", "mit telefoniert", "nachgefasst", "nachgefragt", "nachgehakt",
        "spoke", "spoken", "spoke to", "spoke with", "spoken to", "spoken with", "talked", "talked to", "talked with",
        "rang up", "phoned up", "called up", "followed up", "chased",
    ),
    Verb.DRAFT: (
        "entwurf", "entwurf schreiben", "entwurf machen", "entwurf anlegen", "entwerfen", "mail entwerfen",
        "schreib entwurf", "mach entwurf",
        "draft", "draft it", "draft mail", "draft reply", "write draft", "make draft", "draft please",
        "entwürfe", "entwurf anfertigen", "schreib", "schreibe", "schreiben", "mail schreiben", "e-mail schreiben",
        "erinnerung schreiben", "erinnerungsmail", "nachfassmail", "nachfassen", "nachhaken", "nachfragen",
        "drafts", "write", "write mail", "write email", "write reply", "draft email", "draft nudge", "draft reminder",
        "make draft", "create draft", "prepare draft", "prepare mail", "follow up", "nudge", "chase",
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
        "nicht jetzt", "später nochmal", "noch warten", "abwarten", "noch abwarten",
        "later", "snooze", "snoozed", "postpone", "postponed", "not now", "put off", "defer", "delay",
    ),
}  # fmt: skip
"""The verbs; SNOOZE alone (no day said) puts off by the default."""

WITH_A_NUMBER = frozenset(
    {
        "bekommen", "erhalten", "gemeldet", "bestätigt", "zu", "weg", "raus", "vergiss", "vergessen", "löschen",
        "entfernen", "haken", "gesprochen", "schreib", "schreibe", "schreiben", "nachfragen", "confirmed", "agreed",
        "approved", "tick", "forget", "drop", "remove", "delete", "write", "nudge", "chase", "spoke", "talked",
        "came back",
        "passed on", "heard back",
    }
)  # fmt: skip
"""What means something behind a number only: as a line of its own it may be said of anything."""

NOT_OF_ALL = WITH_A_NUMBER | {
    "bestellt", "gebucht", "freigegeben", "unterschrieben", "unterzeichnet", "verloren", "offen", "noch offen",
    "signed", "booked", "ordered", "cancelled", "canceled", "open", "still open", "got it",
}  # fmt: skip
"""Nor does it mean all: "alles erhalten" thanks for a delivery."""

EVERY = re.compile(r"(?:alle|all)\s+(?:\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn|paar)\s+[^\W\d_]+")
"""How often, and not what: "alle zwei Wochen"."""

SPOKEN = re.compile(
    r"(?:mit )?(?P<a>[^\W\d_]+\.?(?: [^\W\d_]+){0,2}) (?:gesprochen|telefoniert|angerufen)"
    r"|(?:spoke(?:n)?|talked|chatted)(?: to| with)? (?P<b>[^\W\d_]+\.?(?: [^\W\d_]+){0,2})"
    r"|(?:called|phoned|rang) (?P<c>[^\W\d_]+\.?(?: [^\W\d_]+){0,2})"
)
"""Somebody was asked by phone, and is named."""

DOUBT = re.compile(
    r"\b(?:nicht|nichts|nie|kein\w*|ohne|noch|aber|oder|wenn|falls|sobald|sofern|doch|vielleicht|evtl|eventuell|morgen"
    r"|später|wieder|wart\w*|erst|bis|ab|fast|beinahe|not|no|never|without|yet|but|or|if|once|unless|maybe|perhaps|tomorrow|later|again|wait\w*"
    r"|until|till|almost|nearly|soon|bald|glaub\w*|hoff\w*|denk\w*|meine|schätz\w*|vermut\w*|angeblich|wohl|wahrscheinlich"
    r"|anscheinend|scheinbar|soweit|soviel|stimmt|richtig|nein|halb\w*|scherz|think|thought|hope\w*|guess|believe|suppose\w*"
    r"|assum\w*|presumably|apparently|allegedly|supposedly|probably|possibly|right|correct|kidding|joking|half"
    r"|(?:is|was|has|have|did) (?:it|that|they|he|she))\b|n't\b"
)
"""What makes more of a remark than a remark."""

NOBODY = frozenset(
    {"back", "off", "out", "in", "around", "me", "us", "mich", "uns", "hat", "has", "will", "werde", "muss"}
    | {"niemand", "niemanden", "keiner", "keinen", "keine", "nobody", "noone", "no", "nie", "never", "nicht", "not"}
)
"""What is nobody's name behind "called", and leaves open who called whom."""

MARKS = "✓✔✅☑"
"""Signs that are words."""

ALL = (
    "alle", "alles", "alle anderen", "alles andere", "den rest", "rest", "sämtliche",
    "all", "everything", "all of them", "the rest", "all others", "every one",
)  # fmt: skip

FILLERS = frozenset(
    {
        "bitte", "ist", "sind", "war", "waren", "hat", "hatte", "hatten", "hab", "habe", "haben", "ich", "wir", "er",
        "sie",
        "ihm", "ihr", "ihn", "ihnen", "uns", "mir", "mich", "kunde", "kundin", "die", "der", "leider", "endlich",
        "inzwischen", "mittlerweile", "gestern", "soeben", "gerade", "vorhin", "eben", "auf", "von", "davon",
        "they", "them", "he", "she", "him", "her", "we", "us", "me", "client", "customer", "finally", "yesterday",
        "this", "that", "were", "had", "they've", "we've", "theyve", "wurde", "wird", "als", "markieren",
        "setzen", "einen", "ein", "eine", "das", "es", "den", "nr", "nummer", "mal", "jetzt", "heute", "für", "zu",
        "please", "pls", "plz", "is", "are", "was", "has", "have", "i", "i've", "ive", "been", "be", "mark", "as",
        "a", "an", "the", "it", "for", "to", "set", "now", "today", "number", "just",
    }
)  # fmt: skip
"""Words that change nothing between a number and its verb. A negation is none of them."""

PUT_OFF = (
    "verschieben auf", "verschieben bis", "verschiebe auf", "verschieben", "verschiebe", "schieben auf", "schieben bis",
    "schieben", "aufschieben bis", "zurückstellen bis", "wiedervorlage am", "wiedervorlage", "erinnern am", "erinnern",
    "erinnere mich am", "erinnere mich in", "erinnere mich", "später", "erst am", "erst", "wieder am", "wieder in",
    "wieder ab", "wieder", "nochmal", "noch mal", "noch einmal", "auf", "um", "ab",
    "wv am", "wv in", "wv", "frag mich", "frag", "frage mich", "fragen", "noch", "warten bis", "warte bis", "warten",
    "warte", "nicht vor",
    "frühestens", "liegen lassen bis", "ruhen lassen bis", "parken bis", "gib", "geben",
    "ask me again on", "ask me again in", "ask me again", "ask me", "ask again", "ask", "check back on",
    "check back in",
    "check back", "check again", "wait until", "wait till", "wait for", "wait", "give it", "give them", "give her",
    "give him", "leave it until", "leave until", "leave it", "hold until", "hold off until", "park until", "earliest",
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
    "noch einmal", "erneut", "wieder", "fragen", "nochmal fragen", "noch mal fragen", "noch einmal fragen",
    "wieder fragen", "nachfragen", "nochmal nachfragen", "zeit geben", "zeit", "geben", "länger", "frühestens",
    "later", "more", "again", "longer", "time", "at the earliest", "please", "bitte",
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


EXCEPT = (
    "außer", "ausser", "bis auf", "ausgenommen", "mit ausnahme von", "nur nicht", "aber nicht",
    "except for", "except", "excluding", "but not", "apart from", "other than", "but",
)  # fmt: skip
"""Between all and the numbers that are not meant."""

POLITE = (
    "bitte", "kannst du bitte", "kannst du", "könntest du bitte", "könntest du", "würdest du", "sei so gut und",
    "please", "pls", "can you please", "can you", "could you please", "could you", "would you",
)  # fmt: skip
"""Before an order."""

NAMED_THINGS = ("angebot", "eintrag", "sache", "offer", "proposal", "quote", "item", "entry", "thread")
"""What a number may stand behind."""

ORDINALS = (
    ("erste", "erster", "erstes", "ersten", "first", "1st"),
    ("zweite", "zweiter", "zweites", "zweiten", "second", "2nd"),
    ("dritte", "dritter", "drittes", "dritten", "third", "3rd"),
    ("vierte", "vierter", "viertes", "vierten", "fourth", "4th"),
    ("fünfte", "fünfter", "fünftes", "fünften", "fifth", "5th"),
    ("sechste", "sechster", "sechstes", "sechsten", "sixth", "6th"),
)  # fmt: skip

CLOSING = (
    ("hak", "ab"), ("hake", "ab"), ("mach", "zu"), ("mache", "zu"), ("schließ", ""), ("schließe", ""),
    ("schliess", ""), ("schliesse", ""), ("tick", "off"), ("check", "off"), ("cross", "off"), ("mark", "off"),
)  # fmt: skip
"""Verbs around the numbers that are done with: "hake 1 ab"."""

COUNTS = {
    word: number
    for number, words in (
        (1, ("ein", "eine", "einen", "einem", "einer", "a", "an", "one", "another")),
        (2, ("zwei", "two", "a couple of")),
        (3, ("drei", "three", "ein paar", "paar", "a few")), (4, ("vier", "four")), (5, ("fünf", "five")),
        (6, ("sechs", "six")), (7, ("sieben", "seven")), (8, ("acht", "eight")), (9, ("neun", "nine")),
        (10, ("zehn", "ten")), (12, ("zwölf", "twelve")), (14, ("vierzehn", "fourteen")),
    )
    for word in words
}  # fmt: skip
"""How many, before days, weeks and months."""

SHORT_DAYS = {
    "mo": "montag", "di": "dienstag", "mi": "mittwoch", "do": "donnerstag", "fr": "freitag", "sa": "samstag",
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday", "thur": "thursday",
    "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
}  # fmt: skip
"""Weekdays as they are cut short where nothing but a day is said."""


def is_courtesy(text: str) -> bool:
    """Whether a text in lower case is a greeting or thanks, and asks for nothing."""
    if any(sign.isdigit() or sign in MARKS for sign in text):
        return False
    return all(word in COURTESIES for word in re.findall(r"[^\W\d_]+", text))


def plain(text: str) -> str:
    """Umlauts as they are typed where the keyboard has none."""
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
