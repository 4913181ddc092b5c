"""Does an answer leave the matter open?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail


def answer(text: str) -> Reading:
    """The reading of an answer by a person."""
    return read_mail(f"{answer_header('Tessa Lang <tessa@lang.example>')}{text}\n".encode(), internal_date=RECEIVED)


@pytest.mark.parametrize(
    "text",
    [
        "Wir sind noch am Überlegen, meine Frau möchte ein Vergleichsangebot. Das dauert sicher zwei Wochen.",
        "Wir warten noch auf die Zusage der Förderung, im Dezember soll der Bescheid da sein.",
        "Klingt gut, muss aber noch mit meinem Partner reden, der ist diese Woche in Wien.",
        "Ich habe Ihr Angebot an unseren Einkauf weitergeleitet. Die Kollegen brauchen erfahrungsgemäß drei Wochen.",
        "Der Chef ist krank diese und nächste Woche und will es sich noch ansehen.",
        "Danke!! Schau ich mir am WE an und meld mich.",
        "Kann ich Ihnen in ein paar Tagen etwas dazu sagen? Bin erst seit dem 1.11. hier.",
        "Dieses Jahr ist leider Einstellungsstopp, und alles Externe liegt auf Eis.",
        "Ihr Angebot ist top! Leider muss ich erst den Umbau abwarten, also noch ein paar Monate.",
        "Hi Anna,\n\nstill in discussions internally, should take a week or two.\n\nTessa",
        "Looks good. Need to run it past my business partner first, he's travelling this week.",
        "We won't be able to commit until planning permission comes through, probably in spring.",
        "Your quotation is with our purchasing department, they usually need a few weeks.",
        "All new spend is frozen until the end of the month.",
        "Hallo Anna,\n\nbitte melden Sie sich nach der Messe noch einmal, vorher habe ich keinen Kopf dafür.",
        "Vor den Herbstferien wird das nichts mehr, fragen Sie danach noch mal.",
        "Wir schauen uns das nach dem Umzug in Ruhe an und melden uns.",
        "Please get back to me after the trade show, I can't think about it before.",
        "We'll look at it once half-term is over and let you know.",
    ],
)
def test_who_puts_it_off_to_some_time_has_said_neither_yes_nor_no(text: str) -> None:
    """An answer that names a time and no yes, no or question never ends the waiting, whatever its words."""
    found = answer(text)
    assert (found.kind, found.decided) == (Kind.PERSON, False)
    assert found.pending or found.decides_on


@pytest.mark.parametrize(
    "text", ["Wir melden uns.", "Danke, ich gebe es der Chefin weiter.", "Schaue es mir heute an."]
)
def test_without_a_time_ahead_an_answer_is_one(text: str) -> None:
    """What names no time, or this day alone, is a person's answer like any other."""
    assert not answer(text).pending


@pytest.mark.parametrize(
    "text",
    [
        "Wir grübeln noch.",
        "Danke, Ihr Angebot liegt bei uns zur Prüfung.",
        "Ich muss das ein bisschen sacken lassen, ja?",
        "Ich erbitte mir Bedenkzeit. Bitte beachten Sie auch, dass wir samstags geschlossen haben.",
        "Wir warten noch auf ein Vergleichsangebot.",
        "Ob wir das dürfen, hängt am Zuschuss.",
        "Ich rechne da noch mal nach und spreche mit meinem Mann.",
        "Still on the fence, to be honest.",
        "I need to think it over.",
        "Hi Anna, we're still reviewing it.",
    ],
)
def test_who_says_to_be_undecided_leaves_it_open_without_a_time(text: str) -> None:
    """Whoever says in so many words that they have not decided is asked about once the days of the rule are over."""
    assert answer(text).pending


@pytest.mark.parametrize(
    "text",
    [
        "Passt, leg los! Ich spreche noch mit meinem Mann wegen der Farben.",
        "Mega, nehm ich. Komm am Donnerstag rum.",
        "If you want to talk it over, call me.",
        "Servus Anna,\n\nbesprechen wir am Freitag, ja?",
        "Für den Preis? Dann halt nicht.",
        "Can I call you tomorrow, is it ok?",
        "Passt, leg los! Start gern sofort.",
        "Super, so machen wir es. Die Texte bekommen Sie von meiner Kollegin, die meldet sich noch.",
        "Einverstanden mit allem. Die Anzahlung überweise ich, sobald ich wieder zu Hause bin.",
        "Das Angebot nehmen wir gern an. Frau Lenz aus der Buchhaltung meldet sich noch wegen der Rechnung.",
        "Wir haben uns für einen anderen Anbieter entschieden, melden uns aber beim nächsten Projekt.",
        "Leider ist uns das zu teuer, unser Budget gibt das nicht her.",
        "Danke, aber wir bleiben bei unserer Agentur. Alles Gute!",
        "Ihr Angebot konnte nicht berücksichtigt werden.",
        "Der Gemeinderat hat in seiner gestrigen Sitzung die Vergabe an Ihr Büro beschlossen.",
        "Eine Frage noch: bis wann könnten Sie liefern, wenn wir zusagen?",
        "Bitte Position 4 streichen und noch einmal schicken, ich gebe es dann gleich frei.",
        "Können wir das einmal am Telefon besprechen?",
        "Wir warten noch auf Ihre Kontodaten.",
        "Hallo Anna,\n\ngib mir bitte bis Mittwoch die Farbcodes durch.",
        "Der Fototermin wird verschoben, ich melde mich.",
        "Great, let's do it. I'll let you know about the colours.",
        "All good from our side. Legal will be in touch about the contract.",
        "The board signed it off.",
        "It's about double what we had in mind so we'll leave it there.",
        "Not interested any more, please don't follow up.",
        "Could you take the hosting out and resend, then I'll get it approved.",
        "Please add a second round of revisions and send it back over.",
        "Missus says yes. Will call you later.",
    ],
)
def test_orders_refusals_and_questions_leave_nothing_open(text: str) -> None:
    """Whoever decides, asks or wants something changed has answered, also where details are yet to come."""
    assert not answer(text).pending


@pytest.mark.parametrize(
    ("text", "approved"),
    [
        ("Ok for me. Check with Lucy about dates, she's back Monday and will let you know.", True),
        ("Super! Ich melde mich am Freitag.", True),
        ("Passt gut, leider entscheidet der Vorstand erst am Freitag.", False),
        ("Danke, wir entscheiden am Freitag.", False),
    ],
)
def test_a_day_beside_approval_may_be_one_of_the_work(text: str, approved: bool) -> None:
    """Whoever opens with approval and then names a day has ordered, or is glad to have the offer."""
    found = answer(text)
    assert (found.decides_on is not None, found.pending) == (True, approved)


def test_a_question_is_told_from_an_order_that_asks() -> None:
    """Behind a mere question a decision is yet to come; behind a yes it is not."""
    assert answer("Hallo Frau Brandt, ist die Pflege im Preis enthalten?").asks
    assert not answer("Ja bitte! Wann sollen wir die Möbel ausräumen?").asks
    assert not answer("Hiermit bestellen wir wie angeboten. Wann können Sie anfangen?").asks


@pytest.mark.parametrize(
    "part", ["noch ", "wir warten auf ", "hat der rat ", "an die ", "? ", ", ", "muss ich ", "with "]
)
def test_long_texts_are_read_at_once(part: str) -> None:
    """A text of nothing but beginnings costs no time."""
    assert answer(part * 8000).kind in Kind
