"""Is this sent mail a proposal, or does it take up the price of the offer that it answers?"""

from __future__ import annotations

from datetime import timedelta
from time import process_time

import pytest

from tests.sentmail import OWN, SENT_ON, sent
from watcher.core.mail import Mail
from watcher.core.phrases import TAKEN
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

DAY = timedelta(days=1)
RULES = (Rule("proposal", Span(5), Span(5), 3),)


def offers(mail: Mail, *earlier: Mail) -> bool:
    """Whether the mail is taken for a proposal."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset(), earlier=earlier).is_proposal


def answer(text: str, theirs: str, *, quote: str = "mark") -> Mail:
    """The owner's answer to somebody, who is quoted below."""
    if quote == "block":
        head = "Von: Weber <weber@weber.example>\nGesendet: Freitag, 20. November 2026\nAn: Jana Sommer\nBetreff: Regal"
        return sent("AW: Regal", f"{text}\n\n{head}\n\n{theirs}\n", answers=(9,))
    marked = "\n".join(f"> {line}" for line in theirs.split("\n"))
    return sent(
        "AW: Regal", f"{text}\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n{marked}\n", answers=(9,)
    )


BUYS = (
    (
        "Dann das Eichenregal für 780 €. Ab wann können wir damit rechnen, passt das?",
        "In Eiche würde das Regal 780 € kosten, in Kiefer 540 €. Soll ich anfangen?",
    ),
    (
        "Wollen wir uns bei 4.200 € netto treffen? Dann fangen wir im Januar an.",
        "Ich würde die App für 4.600 € netto umbauen. Passt das?",
    ),
    (
        "3.150 € zzgl. MwSt. sind in Ordnung, gern ab KW 4. Ist das okay für dich?",
        "anbei unser Angebot über 3.150 € zzgl. MwSt.",
    ),
    (
        "Erst einmal drei Termine zu 95 €. Sollen wir am Montag starten?",
        "Ich schlage fünf Termine zu je 95 € vor. Was meinst du?",
    ),
    (
        "Für 300 € im Monat inkl. Heizung würde ich ihn nehmen. Wäre das okay?",
        "Ich kann Ihnen den Lagerraum für 330 € anbieten.",
    ),
    (
        "Fünf Seiten à 120 €, macht 600 €. Soll es so sein? Dann leg los.",
        "Startseite 250 €, jede weitere 120 €. Soll ich anfangen?",
    ),
    (
        "Mit der Theke wären es dann 2.640 €, oder? Passt für uns, bitte einplanen.",
        "gern bieten wir Ihnen an: Stand 2.490 €, Theke 150 €.",
    ),
    (
        "Could we say $1,900 if we supply the photos? Then we can start in May.",
        "I'd do the whole site for $2,200. Does that work for you?",
    ),
    (
        "Just the two sessions at £140 each then. Shall we start on Tuesday?",
        "I'd suggest four sessions at £140 each. What do you think?",
    ),
    (
        "£620 including delivery works. Can you add the shelf for £40?",
        "we are pleased to offer you the desk for £620 including delivery.",
    ),
    (
        "The large one at $310 then. Files on Monday, does that work?",
        "The small run is $190, the large one $310. Shall I print?",
    ),
    (
        "At £400 a month with power I'd take it from March. Would that suit?",
        "Hi Jana, I can offer you the studio for £450 a month.",
    ),
    (
        "Homepage $500 plus two at $200, total $900. Ready by the 12th?",
        "$500 for the homepage, $200 for each subpage. Should I start?",
    ),
    (
        "Den Flur mache ich selbst, die Küche dann für 900 €. Ist das okay?",
        "Küche 900 €, Flur 400 €. Soll ich loslegen?",
    ),
    (
        "Abzüglich der 100 € Rabatt wären es 900 €, oder? Dann passt es für uns.",
        "wir bieten Ihnen 100 € Rabatt auf die 1.000 €. Soll ich Sie einplanen?",
    ),
    (
        "With the $100 discount that's $900, right? Works for us, shall we start?",
        "we can offer you $100 off the $1,000. Shall I put you down?",
    ),
    ("I can do $1,500 for the package. Does that work for you?", "I'd do the large package for $1,700. Interested?"),
    ("So 1.200 for both. Okay, when would you start? Works for me.", "please find our quote attached."),
)
SELLS = (
    (
        "Für 500 € wird es knapp. Ich könnte es für 640 € machen, fertig bis Freitag. Okay?",
        "Hast du Zeit für einen Umschlag? Unser Budget sind 500 €.",
    ),
    (
        "Bei acht Tagen mache ich es für 90 € die Stunde. Wollen wir es so machen?",
        "wir bieten dir 80 €/h für das Projekt, acht Tage. Interesse?",
    ),
    (
        "Ich kann Ihnen das Logo für 700 € netto machen, mit drei Entwürfen. Soll ich loslegen?",
        "wir haben ein Angebot von jemandem über 750 €. Geht das günstiger?",
    ),
    (
        "Ohne die Galerie komme ich auf 2.950 € netto. Wäre das machbar?",
        "Ihr Angebot von 3.400 € ist uns zu hoch, mehr als 2.900 € haben wir nicht.",
    ),
    (
        "Den Entwurf mache ich euch für 90 €. Passt das?",
        "der Drucker will 120 € für die Plakate. Was nimmst du für den Entwurf?",
    ),
    (
        "Übers Wochenende nehme ich 0,14 € pro Wort, also 560 €. Passt das?",
        "wir hätten 4.000 Wörter zu 0,11 € bis Montag. Übernehmen Sie?",
    ),
    (
        "Heute liege ich bei 420 € für die Karte. Soll ich anfangen?",
        "wir wollen die Karte neu. Die alte hat damals 350 € gekostet. Was meinst du?",
    ),
    (
        "$500 is tight. I could do it for $640, ready by Friday. Would that work?",
        "do you have time for a cover? Our budget is $500.",
    ),
    (
        "For eight days I'd do it at $90 an hour. Shall we say that?",
        "we can offer $80/hr for the project, eight days. Interested?",
    ),
    (
        "I can do the logo for $700 with three concepts. Shall I get started?",
        "we have a quote from someone else for $750. Can you do it cheaper?",
    ),
    (
        "If we leave out the gallery I can get it down to $2,950. Would that be doable?",
        "your quote of $3,400 is too high for us, we can't go over $2,900.",
    ),
    (
        "I'd do the design for $90. Does that suit?",
        "the printer wants $120 for the posters. What do you charge for the design?",
    ),
    (
        "Over the weekend I charge $0.14 per word, so $560. If that works I'll start today.",
        "we have 4,000 words at $0.11 for Monday. Can you take it?",
    ),
    ("Hecke und Rasen wären 240 €, alle vier Wochen. Passt das?", "was würde die Gartenpflege im Monat kosten?"),
    (
        "Gern, das Paket kostet 180 €, jede weitere Person 20 €. Soll ich Sie eintragen?",
        "auf Ihrer Seite steht das Paket für 180 €. Gilt das auch für vier Personen?",
    ),
    (
        "For 60 guests it would be £180 plus £20 travel. Shall I put you down?",
        "your site says £180 for the package. Would that be the same for 60 guests?",
    ),
    (
        "Beide Räume zusammen streiche ich für 1.100 €. Soll ich die Woche reservieren?",
        "ich habe mit 1.200 € gerechnet, reicht das für beide Räume?",
    ),
    (
        "I can do both rooms for £1,100. Shall I hold the week for you?",
        "I was thinking of around £1,200 for both rooms, is that realistic?",
    ),
    (
        "Shelves and desk would be £1,350 fitted. Shall I put you down for May?",
        "how much would built-in shelves and a desk cost?",
    ),
    (
        "Für 700 € mache ich Ihnen die Broschüre mit acht Seiten, fertig am 10. Januar. Sind Sie einverstanden?",
        "wir können Ihnen für die Broschüre 700 € anbieten. Wie sieht es aus?",
    ),
    (
        "Für 700 € mache ich es, wenn ihr selbst abholt. Soll ich anfangen?",
        "wir bieten Ihnen 700 €. Passt das?",
    ),
    (
        "For $700 I'd do eight pages, ready by 10 January. Happy to start Monday if you agree.",
        "we can offer $700 for the brochure. What do you think?",
    ),
    (
        "For £1,800 I'd build it without the shop, live in three weeks. Shall I go ahead?",
        "we were thinking £2,000 for the website. Does that work for you?",
    ),
    (
        "I'd be glad to give the talk for €500 plus travel. Does that suit you?",
        "we offer our speakers a fee of €500. Would you be free on 3 March?",
    ),
)


@pytest.mark.parametrize("quote", ["mark", "block"])
@pytest.mark.parametrize(("text", "theirs"), BUYS)
def test_who_takes_up_the_price_of_an_offer(text: str, theirs: str, quote: str) -> None:
    """Who answers somebody's offer with its own price, or a lower one, buys."""
    mail = answer(text, theirs, quote=quote)
    assert not offers(mail)


@pytest.mark.parametrize("quote", ["mark", "block"])
@pytest.mark.parametrize(("text", "theirs"), SELLS)
def test_who_names_their_own_price(text: str, theirs: str, quote: str) -> None:
    """Who answers a budget, a wage or a question with their own price offers, whatever sums the other named."""
    assert offers(answer(text, theirs, quote=quote))


def test_the_offer_below_the_answered_mail_is_not_the_answered_one() -> None:
    """What counts is the mail that is answered, not what that one answered itself."""
    own = "> Das Regal kann ich für 780 € anbieten."
    theirs = f"Was würde das mit Montage kosten?\n\nAm 19.11.2026 schrieb Jana Sommer:\n{own}"
    assert offers(answer("Mit Montage wären es 780 € netto. Soll ich anfangen?", theirs))


def test_a_bargain_about_ones_own_offer() -> None:
    """In a thread in which the owner offered first, a price that the client named is the owner's next one."""
    first = sent("Regal", "Anbei unser Angebot.", number=8)
    theirs = sent("AW: Regal", author="weber@weber.example", number=9, answers=(8,))
    mail = answer(
        "700 € netto wären in Ordnung, wenn ihr selbst abholt. Passt das?",
        "das Regal würde dann 700 € kosten. Was meinst du?",
    )
    assert mail.own_text is not None
    assert TAKEN in mail.own_text.counter_signs
    assert not offers(mail, theirs)
    assert offers(mail, first._replace(message=first.message._replace(internal_date=SENT_ON - DAY)), theirs)


def test_a_paper_of_ones_own_outweighs_the_price() -> None:
    """Who encloses their own offer offers, also to somebody who sent one."""
    assert offers(answer("Anbei unser Angebot über 780 €.", "anbei unser Angebot über 780 €."))


def test_hostile_numbers_are_read_in_linear_time() -> None:
    """No row of digits, points and signs of money slows the reading."""
    started = process_time()
    for piece in ("1.", "1,1", "€ ", "12'345", "9 €-", "1 ", "EUR 1."):
        answer(
            "Für 700 € mache ich es. Soll ich anfangen?", "Ich würde es für 700 € machen. Passt das? " + piece * 20000
        )
        answer(
            "Ich würde es für 700 € machen. Passt das? " + piece * 20000, "Ich würde es für 700 € machen. Passt das?"
        )
    assert process_time() - started < 10
