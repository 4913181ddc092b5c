"""Is a matter put off until a day, though in words that no list of phrases knows?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def read(text: str) -> Reading:
    """A client's answer of a Monday in November."""
    head = "From: Eva <eva@weber.example>\r\nIn-Reply-To: <a@b.example>\r\nSubject: Re: Angebot\r\n\r\n"
    return read_mail(
        f"{head}Hallo Anna,\r\n\r\ndanke. {text}\r\n".encode(),
        internal_date=NOON,
        own=frozenset({"anna@brandt-design.example"}),
    )


PUT_OFF = (
    "Wir tagen am 10.12., danach sage ich Ihnen, ob es klappt.",
    "Vor dem 10.12. wird das bei uns nichts mehr.",
    "Unser Geschäftsjahr läuft bis 10.12., danach können wir darüber reden.",
    "Die Ausschreibung läuft bis 10.12.",
    "The tender runs until 10 December.",
    "Our fiscal year runs until 10 December; after that we can look at it.",
    "Meine Frau und ich überlegen noch bis zum 10.12.",
    "Der Chef ist erst am 10.12. wieder im Haus, ohne ihn kann ich nichts unterschreiben.",
    "Ich habe am 10.12. einen Termin bei der Bank, davon hängt alles ab.",
    "Lassen Sie das bitte bis zum 10.12. ruhen.",
    "Könnten wir das auf den 10.12. vertagen?",
    "Unser Haushalt wird am 10.12. verabschiedet.",
    "Nächste Woche ist Teamrunde. Am 10.12. wissen wir mehr.",
    "Bis zum 10.12. haben wir uns entschieden, versprochen.",
    "Nothing will move on our side before 10 December.",
    "Our director only gets back on 10 December and she signs everything off.",
    "We're snowed under till 10 December, happy to look at it then.",
    "I'll have a yes or no for you on 10 December.",
    "Could we park this until 10 December?",
    "I'm taking it to the vestry on 10 December. After that we'll know.",
)


@pytest.mark.parametrize("text", PUT_OFF)
def test_a_matter_is_put_off_in_whatever_words(text: str) -> None:
    """Those who decide, what is thought over, want of time, the money it hangs on: the client is asked then."""
    assert read(text).decides_on == date(2026, 12, 10)


NOT_PUT_OFF = (
    "Das nehmen wir, bitte am 10.12. anliefern.",
    "Die Hochzeit ist am 10.12., bis dahin müssten die Karten da sein.",
    "Am 10.12. kommt der Prüfer vom TÜV, da muss die Beschilderung hängen.",
    "Ab dem 10.12. gelten bei uns neue Preise, bitte in den Katalog aufnehmen.",
    "Da ich ab 10.12. drei Wochen in Asien bin, übernimmt meine Kollegin die Abstimmung mit Ihnen.",
    'Der Text "Ich bin bis 10.12. nicht im Büro" gefällt mir, bitte so übernehmen.',
    "Wir sind gerade im Urlaub und erst am 10.12. zurück, aber das passt so.",
    "Herr Schmitt ist bis 10. Dezember im Urlaub. Ich teile Ihnen mit, dass wir das Angebot annehmen.",
    "Können Sie die Skizzen zum 10.12. schicken? Dann kann ich sie dem Chef zeigen.",
    "Es fehlt noch der Kontoauszug vom Oktober.",
    "I'm out of the office until 10 December. Could you send the total as plain text?",
    "Could you get me samples by 10 December so the board can see them?",
    "The inspector comes on 10 December and the signs need to be up.",
    "Let's discuss it on 10 December at 3pm.",
    "Please hold 10 December for us, contract follows.",
    "The meeting is set for Thursday at 2.",
    "Wir müssen das Budget bis 10.12. ausgeben, das passt also gut.",
    "Der Förderbescheid läuft bis 10.12., das ist für uns kein Problem.",
    "Mein Kollege holt am 10.12. den Schlüssel ab und schaut sich die Wand an.",
    "Der Ausschuss hat Ihr Angebot am Montag angesehen und war angetan.",
    "Our grant runs until 10 December, so the budget is fine.",
    "We have to spend the budget by 10 December.",
    "The committee reviewed your proposal on Friday and liked it.",
    "I checked our budget on Thursday, it is fine.",
    "My boss read it on Monday and was impressed.",
    "Finance approved the budget on Thursday.",
    "The grant has to be spent by 10 December.",
    "Der Vorstand kam am Montag zusammen und fand es gut.",
    "@Tim: please check and let me know by 10 December, thanks.",
    "Please look at page 2 and tell me by 10 December.",
)


@pytest.mark.parametrize("text", NOT_PUT_OFF)
def test_a_day_of_something_else_puts_nothing_off(text: str) -> None:
    """Deliveries, events, calls and what waits for the owner: nobody is asked on that day whether they decided."""
    reading = read(text)
    assert (reading.kind, reading.decides_on) == (Kind.PERSON, None)
