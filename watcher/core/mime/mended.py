"""Which letters were spoilt on the way?

UTF-8 that was taken for Windows-1252 and encoded again, entities of HTML in plain text, and German words whose umlauts
became something else by a gateway or a wrong label ("f?r", "zurŸck"). A day is only as sure as the words around it.
"""

from __future__ import annotations

import re
from html import unescape
from unicodedata import normalize

_SIGNS = (("Ã", "Â", "â€", "Å"), ("uml;", "&szlig;", "&#"), "\ufffdŸšŠ§„”á¿¤…†™Ž")
_AGAIN = "\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘-„†-•…‰‹›€™"
_TWICE = re.compile(f"[ÂÃÅ][{_AGAIN}]|â[{_AGAIN}]{{2}}")
"""Two or three bytes of UTF-8, each as a character."""
_ENTITY = re.compile(r"&(?:[aouAOU]uml|szlig|#(?:1[6-9]\d|2[0-4]\d|25[0-5]));")
_ODD = f"?Ã{_SIGNS[2]}"
_ASKED = re.compile(r"\?[a-z]")
_WORD = re.compile(rf"(?<![^\W_])[A-Za-zäöüÄÖÜß]*+(?:[{_ODD}]{{1,4}}[A-Za-zäöüÄÖÜß]++)+")
_ODD_RUN = re.compile(f"[{_ODD}]+")
_UMLAUT = re.compile("[äöüß]")
_WORDS = """
    abhängig abwägen ähnlich änderung änderungen ändern angehängt ankündigung anfänge ansprüche aufträge außer außerhalb
    ausschließlich äußern bäcker benötige benötigen bestätige bestätigen bestätigung beschäftigt beträgt bezüglich
    bräuchte brücke brückentag brückentage büro büros bürozeit bürozeiten bürotag dafür darüber demnächst dreikönig
    dreikönigstag durchführen dürfen dürfte eingeschränkt eingeschränkten einschließlich empfänger ergänzen erhältlich
    erklärung eröffnet fällig fällt frühestens früh früher frühe frühjahr führen führung fünf fünften fünfzehn
    für gänzlich gebäude gebühr gehört gemäße genügt geöffnet geprüft geschäftlich geschäftsführer geschäftsführung
    geschäftsreise geschäftszeit geschäftszeiten geschäftsstelle gespräch gespräche gewünscht großer große
    großen größer größe grün grüne grünes grüße grüßen gründonnerstag gründe gültig gültigkeit günstig günstiger hätte
    hätten häufig höhe hören jährlich jänner jürgen jörg köln kämen können könnt könnte könnten kündigung kürze kürzer
    kürzlich kümmere kümmern künftig künftige lässt läuft lösung lösungen mädchen männer märz mögen möglich
    möglichkeit möchte möchten münchen müller müsse müssen müsste müssten nächste nächstem nächsten nächster nächstes
    nachträglich nähe nähere natürlich nötig nützlich öffnen öffnet öffnungszeit öffnungszeiten österreich
    örtlich passwörter persönlich persönliche persönlichen präsentation präsentieren prüfe prüfen prüfung pünktlich
    räume regelmäßig rückantwort rückfrage rückfragen rückkehr rückmeldung rückmeldungen rückruf rückrufe rückseite
    schließe schließen schließt schnellstmöglich baldmöglichst schön schöne schönen schönes schätzung sämtlich
    sämtliche selbstverständlich später spätestens stück stücke straße tätig täglich tatsächlich träger tür türen über
    überarbeitet überblick überlege überlegen übermorgen übernächste übernächsten übernächster übernehme übernehmen
    übernimmt überprüfen übersicht überzeugt übrigens übrigen ungefähr unregelmäßig unterstützen unterstützung
    unverändert ursprünglich verfügbar verfügung vergütung verlängert vermögen verspätet verständnis verständlich
    verzögert verzögerung vollständig während wäre wären wählen wärmer weiß weiße wöchentlich wörter wünsche wünschen
    wünscht würde würden würdest zunächst zurück zurückgekehrt zurückkehre zurückkommen zurückrufen zurückmelden
    zusätzlich zuständig zuständige zuverlässig zwölf zwölften zählt
"""


def _shape(word: str) -> str:
    return _UMLAUT.sub("*", word)


_BY_SHAPE = {_shape(word): word for word in _WORDS.split() if _UMLAUT.search(word)}


def mended(text: str) -> str:
    """The text with letters that are certain put back; anything else stays as it is."""
    text = text if text.isascii() else normalize("NFC", text)
    if any(sign in text for sign in _SIGNS[0]):
        text = _TWICE.sub(lambda found: _once(found[0]), text)
    if any(sign in text for sign in _SIGNS[1]):
        text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    if any(sign in text for sign in _SIGNS[2]) or _ASKED.search(text):
        text = _WORD.sub(lambda found: _word(found[0]), text)
    return text


def _once(characters: str) -> str:
    """What was encoded twice, decoded once more."""
    try:
        return b"".join(map(_byte, characters)).decode("utf-8")
    except (UnicodeError, ValueError):
        return characters


def _byte(character: str) -> bytes:
    return character.encode("latin-1") if character < "\xa0" else character.encode("cp1252")


def _word(spoilt: str) -> str:
    """The German word that this was, if there is one; one umlaut may have become one sign or two."""
    for shape in (_ODD_RUN.sub(_stars, spoilt), _ODD_RUN.sub(_half_the_stars, spoilt)):
        if word := _BY_SHAPE.get(_shape(shape.lower())):
            return word.capitalize() if spoilt[0].isupper() else word
    return spoilt


def _stars(run: re.Match[str]) -> str:
    return "*" * len(run[0])


def _half_the_stars(run: re.Match[str]) -> str:
    return "*" * ((len(run[0]) + 1) // 2)
