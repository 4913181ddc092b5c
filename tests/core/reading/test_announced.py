"""Is the day read on which a client says that the outcome will be told?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail


def answer(text: str) -> Reading:
    """The reading of an answer that a person wrote on Monday, 23 November 2026."""
    return read_mail(f"{answer_header('Tessa Lang <tessa@lang.example>')}{text}\n".encode(), internal_date=RECEIVED)


TOLD = [
    ("Lass mich kurz rechnen. Am 9.12. sag ichs dir.", "2026-12-09"),
    ("Nächsten Mittwoch können wir Ihnen was sagen.", "2026-12-02"),
    ("Am 8. Dezember teilen wir Ihnen mit, wie es ausgegangen ist.", "2026-12-08"),
    ("In 10 Tagen bin ich damit durch, dann kriegst du mein Okay oder eben nicht.", "2026-12-03"),
    ("In zwei Wochen ist hier Ruhe, dann geb ich dir Antwort, ok?", "2026-12-07"),
    (
        "Ich warte noch auf das dritte Angebot, das soll Mittwoch kommen. Am Freitag sag ich dir, wer es wird.",
        "2026-11-27",
    ),
    ("Bis Ende KW 49 sag ma dir, obs was wird.", "2026-12-04"),
    ("Ich klär das Anfang KW 50 mit dem Vertrieb, dann gebe ich dir ein Zeichen.", "2026-12-08"),
    ("Mitte KW 50 wird das entschieden.", "2026-12-09"),
    ("Samstagabend kriegst du eine Nachricht, ob wir's nehmen.", "2026-11-28"),
    ("Feedback heute Abend.", "2026-11-23"),
    ("Morgen Abend schreib ich dir, ob ich die Karten nehme.", "2026-11-24"),
    ("Sie bekommen bis zum Achtundzwanzigsten eine Antwort.", "2026-11-28"),
    ("Zum Monatsletzten bekommen Sie von uns eine verbindliche Aussage.", "2026-11-30"),
    ("Beirat am 14.12., davor passiert bei uns nichts.", "2026-12-14"),
    ("Die Sperre läuft am 20. Januar aus. An dem Tag kann ich Ihnen eine Antwort geben.", "2027-01-20"),
    ("Am 10.12. ist Abgabe beim Finanzamt. Noch am Abend des 10. schreibe ich Ihnen, ob es etwas wird.", "2026-12-10"),
    ("Meine Tochter kommt am Samstag, den 28. Am selben Tag rufe ich Sie an.", "2026-11-28"),
    ("GL-Runde ist am 9.12., dort wird entschieden.", "2026-12-09"),
    ("Am 2. Dezember hören Sie, ob es eine Zu- oder Absage wird.", "2026-12-02"),
    ("Falls du bis zum 6.12. nichts von mir hörst, hat's leider nicht geklappt.", "2026-12-06"),
    (
        "Das geht am 27. November in den Beirat. Danach komme ich auf Sie zu. Der Start verschiebt sich auf März.",
        "2026-11-27",
    ),
    ("Ich kann's dir frühestens nächsten Freitag verraten, ob wir es nehmen.", "2026-12-04"),
    ("Donnerstagabend ist Elternbeirat. So oder so meld ich mich noch in der Nacht.", "2026-11-26"),
    ("Am Samschtig luege mer's zäme a und denn ghörsch vo üs.", "2026-11-28"),
    ("Montagabend ist Elternbeirat, dann sag ich dir, ob es klappt.", "2026-11-30"),
    ("Our committee meeting is 12/4 so you'll hear from me that afternoon!", "2026-12-04"),
    ("Will let you know by 4/12.", "2026-12-04"),
    ("Got a fair through the 6th, I'll let you know that night if we can pay for it.", "2026-12-06"),
    ("Skint till pay day but will know by weds.", "2026-11-25"),
    ("Might we have a fortnight to decide? The fete is in July.", "2026-12-07"),
    ("Grant result due 9 December. Hang on till then, will you?", "2026-12-09"),
    ("The partners undertake to reach a conclusion no later than 11 December.", "2026-12-11"),
    ("My boss is in Brno until Friday. On Monday he looks at it and I write you.", "2026-11-30"),
    ("I'm going to give you an answer the Monday after the holiday, that's the 30th.", "2026-11-30"),
    ("We'll get back to you right after Thanksgiving.", "2026-11-27"),
    ("You'll have our decision the day after Thanksgiving.", "2026-11-27"),
    ("I'll tell you Sunday night whether we go for it.", "2026-11-29"),
    ("The board doesn't meet in December (all away). You'll hear from us on 8 January.", "2027-01-08"),
    ("payday is the 30th ill tell you then", "2026-11-30"),
    ("on friday n a half day so ill call u then", "2026-11-27"),
    ("Asking the brother sunday. monday latest you know", "2026-11-30"),
    ("Am Samschtig 28.11. isch GV, nachher weiss i meh.", "2026-11-28"),
    ("Zusage oder Absage kommt spätestens am 3.12.", "2026-12-03"),
    ("gotta ask the crew thursday n ill tell u after", "2026-11-26"),
    ("Showing the lads on Saturday. Monday the 30th I'll tell ya.", "2026-11-30"),
    ("Give us a fortnight past Thanksgiving (so 12/10, Thursday) and you'll have our call.", "2026-12-10"),
    ("übermorgen früh haben Sie meine Antwort.", "2026-11-25"),
    (
        "Werte Frau Brandt, über den 1. Advent lese ich das. Am Dienstag, 1.12., rufe ich Sie an und sage zu oder ab.",
        "2026-12-01",
    ),
    ("The group weighs all its Q1 spend together, so you'll get our answer no later than Friday 12/18.", "2026-12-18"),
    ("My director is here at 14 December and on this day he will decide.", "2026-12-14"),
    ("Wir vergeben in KW 50.", "2026-12-11"),
    ("Die Vergabe der Aufträge fürs neue Jahr ist am 15. Januar.", "2027-01-15"),
    ("Das Gremium prüft bis 27.11., die Zuschlagsentscheidung fällt am 3.12.", "2026-12-03"),
    ("Am Freitag, 11. Dezember, wähle ich eines davon aus.", "2026-12-11"),
    ("Die Entwürfe sehen wir uns in KW 49 an, die Auswahl erfolgt am Mittwoch der KW 50.", "2026-12-09"),
    ("Mid-December, the 15th, we sit with the accountant and make the choice.", "2026-12-15"),
    ("Mitte Dezember, wahrscheinlich am 14., entscheidet der Beirat.", "2026-12-14"),
    ("In zehn Tagen, am 3., bin ich zurück, dann schnacken wir und ich sag ja oder nee.", "2026-12-03"),
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_the_day_on_which_the_outcome_is_told_is_waited_for(text: str, day: str) -> None:
    """Whoever says when the owner will hear of it is asked again once that day is over, however they put it."""
    assert answer(text).decides_on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "Die Messe ist am 9.2., bitte geben Sie mir bis dahin Bescheid, ob Sie Zeit haben.",
        "Könnten Sie mir bis zum 4.12. sagen, ob die Farbe lieferbar ist?",
        "Das Heft muss am 7. Dezember in der Druckerei liegen. Damit kommen wir leider nicht zusammen.",
        "Ihr Angebot ist in der Prüfung. Der Bezug des Hauses ist für den 1. April vorgesehen.",
        "Der Kunde ziert sich noch. Messetermin 9.2. steht, Budget nicht.",
        "The project's been scrapped as of Monday.",
        "Can you let me know by 4 December if you are free that day?",
        "The launch is on 4 December. Could you call me that day?",
        "Wir nehmen an! Am 4.12. sag ich dir, wer den Schlüssel hat.",
        "Könntest du das nochmal ohne Fotos rechnen? Bräuchten das bis 27.11.",
        "We hang the show on the 3rd, we hang on the 3rd and open on the 5th of December, after that I can think.",
        "It's lovely but we're not going ahead, himself lost the big order on the 2nd of December.",
    ],
)
def test_other_days_are_none_to_wait_for(text: str) -> None:
    """What the owner is to do by a day, and the day of an event, say nothing of when the client decides."""
    assert answer(text).decides_on is None


def test_a_part_of_the_day_is_told_on_that_day() -> None:
    """Nobody is taken for away on the evening on which they answer."""
    assert answer("Sonntagabend kriegst du Antwort, ich bin da wieder da.").decides_on == date(2026, 11, 29)


@pytest.mark.parametrize(
    "part", ["dann ", "an dem tag ", "sag ich dir ", "let you know ", "bis dahin, ", "you'll get "]
)
def test_long_texts_are_read_at_once(part: str) -> None:
    """A text of nothing but beginnings costs no time."""
    assert answer(f"Am 4.12. {part * 8000}").kind in Kind
