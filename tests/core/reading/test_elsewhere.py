"""Does an answer say nothing but that its writer is elsewhere?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind
from watcher.core.reading import read_mail

AUTHOR = "Petra Kern <kern@busch-labs.example>"


def kind(text: str) -> Kind:
    """What an answer by this author is."""
    return read_mail(f"{answer_header(AUTHOR, 'AW: Angebot')}{text}\n".encode(), internal_date=RECEIVED).kind


@pytest.mark.parametrize(
    "text",
    [
        "Away till Weds. P",
        "bin im urlaub bis 6.12., danach gern",
        "Back Monday.",
        "Ich bin diese Woche auf Montage und lese kaum Mails. Ab Montag wieder. Petra",
        "Bin im Wald. Handy aus. Bis Sonntag.",
        "I only work Tuesdays and Wednesdays. Anything that comes in other days I read then.",
        "Servus, bin bis einschließlich Freitag beim Kunden in Wien und melde mich danach.",
        "On annual leave. Urgent? Call Paul 0171 5550144.",
        "Heute geschlossen. Morgen ab 8 wieder.",
        "Hallo zusammen, ich bin im Sabbatical bis März 2027.",
        "Am at a funeral today. Back tomorrow.",
        "Wir ziehen um! Bis Freitag sind wir ohne Internet.",
    ],
)
def test_who_tells_only_of_being_away_is_asked_about(text: str) -> None:
    """Such lines may be a rule's or somebody's, and answer nothing: the owner is asked."""
    assert kind(text) in (Kind.OTHER, Kind.OUT_OF_OFFICE)


@pytest.mark.parametrize(
    "text",
    [
        "Away till Weds. but yes. P",
        "Back Monday, will sign then.",
        "Gerne, bin ab Montag wieder da.",
        "Im Urlaub bis Freitag, aber der Preis ist ok.",
        "Sind im Urlaub, aber wir nehmen Variante 2.",
        "Bin bis Freitag weg. Bis dahin brauche ich die Variante ohne Montage.",
        "Not until March, we're away.",
        "I'm out, sorry.",
        "Bin raus.",
        "We're on it.",
        "See you Monday.",
        "Am Donnerstag bin ich in Lohr.",
        "I'll get back to you by Friday.",
        "The file is back on the 3rd.",
        "Für Dezember bin ich raus, Januar ja.",
        "My boss is away until Friday, he has to sign.",
        "bin noch bis mittwoch weg aber machen wir",
        "Melde mich nächste Woche zum Angebot, bin auf Messe.",
        "Bin erst am 8.12. wieder im Büro, bitte den Termin danach legen.",
        "I return on Dec 8, please schedule the kick-off for that week.",
        "Ich fahre Freitag in Urlaub, bitte vorher die Rechnung.",
    ],
)
def test_who_says_more_is_a_person(text: str) -> None:
    """A yes or no, a wish or a thing that is named beside the absence is an answer, and so are turns of speech."""
    assert kind(text) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Ja! Bin ab morgen im Urlaub.",
        "No thanks. Off on holiday now, happy christmas.",
        "Anna, I'm off sick but wanted to tell you: board said no. Sorry.",
        "I'm off until Tuesday; my decision comes then, leaning yes.",
        "Ich bin im Urlaub, meine Kollegin schickt Ihnen die Bestellung.",
        "Wann sind Sie wieder da? Ich bin bis 2.12. weg.",
        "Mein Kollege Herr Stix ist bis 4.12. im Urlaub, vorher kann ich nicht entscheiden.",
        "Bin krank, Termin bitte verschieben.",
        "I return on Dec 8, please schedule the kick-off for that week.",
    ],
)
def test_an_answer_anew_beside_an_absence_is_none(text: str) -> None:
    """Who writes under a subject of their own says yes, no or asks all the same: no program knows of the offer."""
    header = answer_header(AUTHOR, "Beschriftung").replace("In-Reply-To", "X-Ref")
    reading = read_mail(f"{header}{text}\n".encode(), internal_date=RECEIVED)
    assert reading.kind in (Kind.PERSON, Kind.OTHER)


@pytest.mark.parametrize(
    "text",
    [
        "Hallo, wir sind mit der ganzen Truppe auf Montage in Österreich. Ab dem 2. Dezember kümmern wir uns wieder "
        "um Mails.",
        "Ich bin bis 4.12. im Urlaub. In dringenden Fällen wenden Sie sich bitte an Frau Stix.",
        "I am on annual leave until 4 December. For urgent matters please contact Jane Ford.",
    ],
)
def test_a_short_notice_stays_one(text: str) -> None:
    """Whom to turn to, and when mail is read again, are said to anybody."""
    assert kind(text) is Kind.OUT_OF_OFFICE


def titled(title: str, text: str) -> Kind:
    """What an answer under a subject of its own is."""
    return read_mail(f"{answer_header(AUTHOR, title)}{text}\n".encode(), internal_date=RECEIVED).kind


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("silage", "chopping till 12/11 or till it rains. petra"),
        ("Trauben & Tröpfchen", "Frau Kern keltert, Herr Vogt kostet. Folgerichtig ist bis 7. Dezember niemand hier."),
        ("Bin dann mal auf Kreta", "bis Samstag, 12. Dezember. Die Schlüssel hat Elfi.\nPetra"),
        ("ho ho ho", "Baking for three weddings so my inbox is a landfill until Monday Nov 30. P"),
        ("Überstundenabbau", "Komme am 30. zurück. PK"),
        (
            "Auf der Messe",
            "Servus beinand,\nbis 27.11. steh ich in Halle 4, Kaffee gibts. Ab Montag 30.11. wieder im Betrieb.",
        ),
        ("gone fishin'", "literally. few days."),
    ],
)
def test_an_absence_under_a_title_of_its_own_is_asked_about(title: str, text: str) -> None:
    """Rules title what they say; whoever is only away under such a title has not answered."""
    assert titled(title, text) in (Kind.OTHER, Kind.OUT_OF_OFFICE)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Bitterns", "You can sit in the north hide from 5, I'll leave the chain looped. Not the last week in March."),
        ("Samstag", "Hallo Anna, bin bis Freitag auf Montage, am Samstag schau ich mir dein Angebot an. Petra"),
        ("Preis", "Ich bin bis Freitag weg. Der Preis passt, machen wir so. Petra"),
    ],
)
def test_whoever_speaks_to_the_reader_under_a_title_of_its_own_is_a_person(title: str, text: str) -> None:
    """People change the subject as well: a greeting, a yes or a word of the matter tells them from a rule."""
    assert titled(title, text) is Kind.PERSON
