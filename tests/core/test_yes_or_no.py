"""Is this sent mail a proposal, if it asks for a yes or a no?"""

from __future__ import annotations

import pytest

from tests.sentmail import OWN, sent
from watcher.core.mail import Mail
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)


def offers(mail: Mail) -> bool:
    """Whether the mail is taken for a proposal."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


BRINGS = (
    (
        "Klausurtag",
        "Anbei alles für den Tag, gerechnet mit 55 Personen. Über ein Ja oder Nein freue ich mich.",
        "Angebot.pdf",
    ),
    (
        "Stühle",
        "Leimen je 65 €, neues Geflecht je 120 €, beides 1.020 €. Ein Ja oder ein Nein bis Freitag wäre schön.",
        "",
    ),
    ("Treppe", "Das Podest käme auf 480 €. Ein kurzes Ja oder Nein bis Montag, dann plane ich Sie ein.", ""),
    ("Lunch", "See attached for the day. Grateful for a yes or no by the 8th.", "TFC quote 0611.pdf"),
    ("Chairs", "Re-glue £65 each, re-cane £120 each, or £1,020 for both. Yes or no by Friday would be lovely.", ""),
    ("Stairs", "The landing would come to £480. A quick yes or a no by Monday and I'll plan you in.", ""),
)
OTHER = (
    ("Mein Angebot", "Wie sieht es mit dem Angebot aus? Ein Ja oder Nein hilft mir beim Planen.", ""),
    ("Angebot", "Zu meinem Angebot vom 3.11. fehlt mir noch ein Ja oder Nein von Ihnen.", ""),
    ("Grillfest", "Kommt ihr am Samstag, ja oder nein? Wir rechnen mit 15 € pro Nase.", ""),
    (
        "Abzug",
        "Anbei der Korrekturabzug. Ein kurzes Ja oder Nein bis Mittag, dann geht es in den Druck.",
        "Flyer_v3.pdf",
    ),
    ("Stellplatz", "Brauchen Sie den Stellplatz für 40 € weiter, ja oder nein? Sonst gebe ich ihn ab.", ""),
    ("Lieferung", "Kommen die Flyer noch diese Woche, ja oder nein?", ""),
    ("Rest", "Offen sind noch 400 €. Zahlen Sie diese Woche, ja oder nein?", ""),
    ("Samstag", "Hast du Zeit, ja oder nein? Ich zahle 20 € die Stunde.", ""),
    (
        "Moderation",
        "Haben Sie sich schon entscheiden können? Ein Ja oder Nein genügt, es bleibt bei 1.400 € netto.",
        "",
    ),
    ("Chase", "Just checking in on my quote. A yes or no helps me plan.", ""),
    ("Quote of 3 November", "I still need a yes or a no on my quote of 3 November.", ""),
    ("BBQ", "Are you coming on Saturday, yes or no? It's about £15 a head.", ""),
    ("Proof", "Proof attached. A quick yes or no by noon, then it goes to print.", "Flyer_v3.pdf"),
    ("Parking", "Do you still need the parking space at £40, yes or no? I'd give it up.", ""),
    ("Delivery", "Will the flyers come this week, yes or no?", ""),
    ("Balance", "£400 is still outstanding. Will you pay this week, yes or no?", ""),
    ("Saturday", "Are you free on Saturday, yes or no? I pay £20 an hour.", ""),
)


@pytest.mark.parametrize(("subject", "text", "name"), BRINGS)
def test_who_offers_asks_for_a_yes_or_a_no(subject: str, text: str, name: str) -> None:
    """ "A yes or no by Friday" also stands in the mail that brings the offer."""
    assert offers(sent(subject, text, *filter(None, [name])))


@pytest.mark.parametrize(("subject", "text", "name"), OTHER)
def test_a_yes_or_a_no_to_something_else(subject: str, text: str, name: str) -> None:
    """Whoever wants a yes or no to an older offer, a feast, a proof or a bill offers nothing."""
    assert not offers(sent(subject, text, *filter(None, [name])))
