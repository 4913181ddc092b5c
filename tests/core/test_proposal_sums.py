"""Is this sent mail a proposal? Bare sums, bargains, and what only speaks of money."""

from __future__ import annotations

from time import process_time

import pytest

from tests.sentmail import OWN, sent
from watcher.core.mail import Mail
from watcher.core.phrases.sums import bare_sums
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)


def offers(mail: Mail) -> bool:
    """Whether the mail is taken for a proposal."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


def answer(text: str, asked: str, *names: str) -> Mail:
    """The owner's answer to somebody, who is quoted below."""
    quote = f"\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> Guten Tag,\n> {asked}\n"
    return sent("AW: Samstag", text + quote, *names, answers=(9,))


BARE = (
    "Ohne die Gaube wär's dann 11.400, mit ihr eher 13.900. Was meinst du?",
    "Mein Tagessatz liegt unverändert bei 740. Sollen wir das so festhalten?",
    "Für die Taufe rechne ich zwei Stunden, macht 260. Passt das für euch?",
    "Nochmal durchgerechnet komm ich auf 2.180 und könnte im März anfangen.",
    "All four chairs for 640, or 520 if you collect them. Want me to make a start?",
    "My figure for both chapters is 1,850 including the index. Happy to go ahead whenever suits.",
    "Stonework is 140 a foot and the gate another 900. Should I put you down for April?",
    "The best I can do: I could go down to 75 if you take all six. Does that work?",
    "Kitchen repaint (2,400), hallway (1,150), ceilings (900). I can start right after Easter.",
    "0.09 per word, so 630 for the lot. Shall I start on Monday?",
)


@pytest.mark.parametrize("text", BARE)
def test_a_bare_number_is_a_price_where_prices_are_named(text: str) -> None:
    """Among people who know what they talk about, an offer needs no sign of money."""
    assert offers(sent("Samstag", text))


COUNTED = (
    "Wir kommen mit 120 Leuten, ich kann das Licht übernehmen. Passt das?",
    "Der Text hat jetzt 1.240 Wörter statt 1.600, das habe ich gekürzt. Passt das so?",
    "Das Treffen ist um 1830 im Raum 204. Passt dir das? Ich kann früher kommen.",
    "Am Ende waren wir bei 4.200 Schritten. Ich könnte morgen wieder. Lust?",
    "I moved the launch to 2027 and can do the second run then. Does that work?",
    "The order number is 48213, the model is the 740 Pro. I can send both. Is that ok?",
    "We had 340 guests and 1,200 photos, I can have them ready by Friday. Does that work?",
    "Are you free in May for 4,000 words? We can offer 0.05 per word. Does that work?",
)


@pytest.mark.parametrize("text", COUNTED)
def test_what_is_counted_is_no_price(text: str) -> None:
    """A number with a noun behind it, a year, an hour and a number of an order are no prices."""
    assert not offers(sent("Samstag", text))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("5.400 € ist uns zu viel. Geht das auch kleiner?", "Ohne Lack wären es 4.600."),
        ("Der Vorstand sagt, das sprengt unser Budget.", "Verstehe. Ich streiche den Film, dann 6.900."),
        ("2,600 is more than we had planned. Any wiggle room?", "I can come down to 22 hundred without the lid."),
        ("£980 seems a bit steep?", "Let's leave out the varnish and call it 870."),
    ],
)
def test_who_bargains_is_answered_with_a_new_offer(asked: str, text: str) -> None:
    """Somebody who finds the price too high is answered with a new one, in however few words."""
    assert offers(answer(text, asked))


def test_who_finds_a_price_too_high_offers_nothing() -> None:
    """The owner who bargains is the customer, and who tells a colleague what to ask for offers nothing either."""
    asked = "Dear Jana, our rate is €61 a head. Kind regards"
    assert not offers(answer("€61 a head is a bit over what we have. Is there anything you can do?", asked))
    asked = "What would you charge for a day?"
    assert not offers(answer("Don't undercharge! I'd say 900 at least. My last client never blinked at 950.", asked))


SETTLED = (
    "Delighted to confirm 12 May as agreed, full day at €1,400 + VAT. I'll need a projector.",
    "Here's the agreement, two years for £2,900 as agreed. Sign on page 4 and I'll start.",
    "Ich bestätige gern: drei Beiträge, 1.350 € netto, Beginn am 1. Mai. Das Briefing machen wir am Montag.",
    "Thanks for choosing us! The fence is $4,100, same as the estimate. Please send the deposit.",
)


@pytest.mark.parametrize("text", SETTLED)
def test_what_is_agreed_is_offered_no_more(text: str) -> None:
    """A confirmation repeats the price, and asks for no yes."""
    assert not offers(sent("12 May", text))


REFUSED = (
    "Danke! Unter 5.000 € und in drei Wochen kann ich so etwas nicht machen, da muss ich leider absagen.",
    "Thanks. My minimum for a film is £4,500 + VAT, so I'll have to pass this time. Makes sense?",
)


@pytest.mark.parametrize("text", REFUSED)
def test_who_refuses_a_job_offers_nothing(text: str) -> None:
    """The least that one would work for is no offer where the work is refused."""
    assert not offers(answer(text, "Was würde ein kleiner Film kosten? What would you charge?"))


def test_another_firms_offer_is_passed_on() -> None:
    """The offer of a firm that is named, in a letter to one's bank, is not the owner's."""
    text = "Anbei die Bilanz und das Angebot der Firma Holzher (41.200 €). Wir möchten das finanzieren, geht das so?"
    assert not offers(sent("Unterlagen", text, "Bilanz.pdf", "Angebot_Holzher.pdf"))


def test_prices_that_stand_in_what_is_sent() -> None:
    """A paper under any name, or a page behind a link, offers where the owner says that the prices stand in it."""
    text = "I've put an outline together for your twelve leads, with fees on the last page. I'd welcome your thoughts."
    assert offers(sent("Leadership 2027", text, "Outline.pdf"))
    text = "Alles in dem Link hier, mit Preisen und was ich dafür nehmen würde: https://notion.example/x"
    assert offers(sent("Dein Buchungssystem", text))


def test_a_change_order_is_a_proposal() -> None:
    """A change order waits for a signature as a first offer does."""
    assert offers(sent("Change order #4 - reception", "Two more cabinets, see attached.", "CO4.pdf"))


def test_a_price_that_one_proposes_is_no_meeting() -> None:
    """ "Ich schlage vor, dass wir weitermachen" with its price offers; "dass wir telefonieren" does not."""
    text = "Ich schlage vor, dass wir so {}: vier Hefte zu je 3.900 € netto. Stimmt das so für euch?"
    assert offers(sent("Heft 2027", text.format("weitermachen wie bisher")))
    assert not offers(sent("Heft 2027", text.format("am Montag telefonieren")))


def test_several_prices_and_any_question_ask_for_a_choice() -> None:
    """A list of prices with a question behind it is there to choose from, however the question is put."""
    text = "Small - 4 pieces, $900\nMiddle - 8 pieces, $1,600\nLarge - 12 pieces, $2,400\n\nDo any of these jump out?"
    assert offers(sent("Pieces", text))


def test_a_tender_that_is_handed_in() -> None:
    """What a Swiss bidder calls "Eingabe" and an agency "treatment and budget" are offers with their papers."""
    text = "Anbei fristgerecht unsere Eingabe zur obgenannten Submission."
    assert offers(sent("Nr. 2026-17 Netzwerk", text, "2026-17.pdf"))
    text = "Treatment and budget attached as promised. We've kept it under your ceiling."
    assert offers(sent("Open day film", text, "OpenDay_Treatment.pdf"))


@pytest.mark.parametrize("fragment", ["120 oder 150 und ", "120 oder 150\n", "zwölfhundert.\n"])
def test_a_text_full_of_numbers_is_looked_through_once(fragment: str) -> None:
    """Four times as many numbers, as in a pasted table, do not take sixteen times as long."""
    assert _spent(fragment * 20_000) < 10 * _spent(fragment * 5_000)


def _spent(text: str) -> float:
    """Seconds of CPU, the least of three; that of the longest text is a fraction of a second."""
    found, spent = bare_sums(text, text.lower()), []
    assert max(found) == text.rstrip().count("\n")
    for _ in range(3):
        began = process_time()
        bare_sums(text, text.lower())
        spent.append(process_time() - began)
    return min(spent)


LISTED = (
    "Für den Sprinter:\nSeiten, Digitaldruck 480\nHeck, einfarbig 160\nMontage 220\nMwSt. kommt dazu. Passt Ihnen das?",
    "For the van:\nboth sides, print 420\nrear, one colour 140\nfitting 190\n= 750 + VAT\nGive me a shout if it works.",
)


@pytest.mark.parametrize("text", LISTED)
def test_the_lines_of_a_price_list_name_prices(text: str) -> None:
    """Numbers at the ends of several lines are prices, although the next line goes on behind them."""
    assert offers(sent("Sprinter", text))


def test_the_ends_of_lines_are_no_prices_by_themselves() -> None:
    """A list of counts offers nothing."""
    assert not offers(sent("Inventur", "Stühle im Saal 420\nStühle im Keller 140\nTische 190\nPasst das so?"))


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihren Auftrag! Ich komme am 9. um 10 Uhr zum Stimmen, 260 € bar. Welche Klingel ist es?",
        "Great, then I'll come on the 9th at 10 for the tuning, £190 cash. Which bell is it?",
    ],
)
def test_who_has_the_order_names_what_was_agreed(text: str) -> None:
    """A price in the mail that takes the order is no new offer, though it answers somebody."""
    assert not offers(sent("Re: Klavier", text, answers=(9,)))


def test_costs_behind_a_link_are_told_as_such() -> None:
    """Where the costs stand in a document, the reason says so."""
    mail = sent(
        "Kampagne", "Konzept und Kosten liegen im Ordner: https://cloud.example/1. Gib mir bis Freitag ein Zeichen."
    )
    decision = recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset())
    assert decision.is_proposal
    assert decision.because.template == "your words say where your costs stand and ask for a yes"


ASKED_AND_PRICED = (
    ("What would something like this cost?", "For that I'd ask £275."),
    ("Interested - how much, and when?", "Cost-wise you'd be looking at roughly $4k."),
    ("Fiona, could you price up the tap room menu?", "I've had a look: £190 for the whole menu, in a Word file."),
    ("My boss wants to know the cost before Wednesday.", "You can tell her $2,750 including testing."),
    ("What's the cost?", "£1,900 for everything on the list."),
    ("Do you do fixed prices?", "Yes. This one's £850 fixed."),
    ("Was käme da auf uns zu?", "Ungefähr 900 €."),
    ("Mein Chef will bis Mittwoch die Kosten wissen.", "Sagen Sie ihm 2.750 € mit Test."),
    ("Haben Sie Festpreise?", "Ja. Das hier kostet fest 850 €."),
)
SOUGHT_AND_PRICED = (
    ("Do you have time for a small job next month?", "I could do the whole site for $2.8k if you supply the photos."),
    ("Can you help with this? We have nobody in-house.", "It's usually £250 but as a charity you'd get it for £180."),
    ("We're looking for someone to redo our site.", "Sites like yours come in around $6k, and I have a gap in March."),
    ("Could you also take care of the Welsh version?", "A colleague would do it with me; together it would be £640."),
    ("Our intranet needs a tidy. Interested?", "Very. I'd charge $2,000 for an audit first."),
    ("Hätten Sie nächsten Monat Zeit für einen kleinen Job?", "Ja! 420 € sollten reichen."),
    ("Könnten Sie auch die englische Fassung übernehmen?", "Mit einer Kollegin zusammen, das wären 640 €."),
    ("Schaffen Sie noch einen Blogtext diesen Monat?", "Gern, das wären wieder 160 €."),
)


@pytest.mark.parametrize(("asked", "text"), ASKED_AND_PRICED + SOUGHT_AND_PRICED)
def test_a_price_answers_who_asks_for_it_or_for_work(asked: str, text: str) -> None:
    """Somebody asks in their own way what it costs, or whether the owner has time: a price of one's own offers."""
    assert offers(answer(text, asked))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Can you help with this? The plugin has expired.", "The licence is $59 a year, here's the link to buy it."),
        ("Do you have time for a small job next month?", "I'm booked solid, sorry. Try Amy, she's about £300 a day."),
        ("Could you add these too?", "All added. That brings this month's invoice to £640."),
        ("Could you ask the photographer about Saturday?", "She's free and takes £350 for the day."),
        ("What should we charge for the workshop?", "£45 a head sounds fair, £60 on the door."),
        ("Could you do the maths on the ad spend?", "We spent £1,240 and made £3,100."),
        ("How are costs looking?", "We're at $3,900 out of $5,000."),
        ("Can you fix the total on page 3?", "Fixed. It now says £4,310."),
        ("Können Sie den Fotografen wegen Samstag fragen?", "Sie hat Zeit und nimmt 350 € für den Tag."),
        ("Wie steht es mit den Kosten?", "Wir sind bei 3.900 € von 5.000 €."),
        ("Wie viel ist noch auf dem Werbekonto?", "412 €."),
        ("Können Sie helfen? Das Plugin ist abgelaufen.", "Die Lizenz kostet 59 € im Jahr, hier ist der Link."),
    ],
)
def test_other_money_answers_a_request_without_offering(asked: str, text: str) -> None:
    """What others charge, what was spent and what stands on a page is no price of the owner's, whoever asked."""
    assert not offers(answer(text, asked))


TALKED = (
    "Good to talk just now. £350 for one, £600 for two. How does that sound?",
    "Lovely to chat today. That'd be two days' work, so £700 all told.",
    "Following our call this morning, the numbers: £1,900 for the site, £45 a month for hosting.",
    "Thanks so much for your time. I've thought about it and would put the website at $4,800.",
    "Good to catch up on the phone. Prices as promised:\n\nHome page  £220\nHire page  £160\nTotal  £380",
    "War nett, Sie kennenzulernen. Für die Schilder käme ich auf 220 €.",
    "Vielen Dank für Ihre Zeit. Ich habe es durchdacht und würde die Website bei 4.800 € sehen.",
)


@pytest.mark.parametrize("text", TALKED)
def test_a_price_after_a_talk_offers_what_was_talked_about(text: str) -> None:
    """Who has just been spoken with is told a price without being asked for a yes once more."""
    assert offers(sent("Next steps", text))


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the call. To recap: we launch Monday, you approve the copy by Friday, budget stays at $12,000.",
        "Lovely to see you yesterday! You left a £10 note on the table, I'll bring it on Friday.",
        "Good to speak. I'd love to join the coworking space at £150 a month, when can I move in?",
        "Good call today. You'd save £30 a month with the smaller plan.",
        "Thanks for the chat. Tickets for the conference are £120, I've booked mine.",
        "Danke für das Telefonat. Mit dem kleinen Tarif sparen Sie 30 € im Monat.",
        "Nach unserem Treffen hat der Vorstand die 20.000 € bewilligt.",
    ],
)
def test_money_after_a_talk_is_not_always_a_price(text: str) -> None:
    """Savings, budgets and what the owner buys are spoken of after a call as well."""
    assert not offers(sent("Next steps", text))


@pytest.mark.parametrize(
    "text",
    [
        "This month I write about proposals. Here is my favourite one.\n\nUnsubscribe: https://studio.example/u",
        "Here is my proposal template for you.\n\nYou're receiving this because you signed up on my site.",
    ],
)
def test_a_newsletter_by_hand_is_none(text: str) -> None:
    """A circular that says how to leave it offers nothing, whatever it writes about."""
    assert not offers(sent("My proposal notes", text))


OF_OTHERS = (
    ("Was verlangt dein Elektriker so?", "Hallo Gabi, meiner nimmt 58 Euro die Stunde plus Anfahrt."),
    ("Welchen Stundensatz hatten wir vereinbart?", "Der Stundensatz im Vertrag ist 85 €, steht auf Seite 3."),
    ("Sind die Preise von der Druckerei da?", "Ja, die wollen 330 Euro für die kleine Auflage."),
    ("Wie viel bekomme ich noch zurück?", "Sie bekommen 64 Euro zurück, die überweise ich heute."),
    ("Wie viel kam beim Kuchenverkauf zusammen?", "Hallo zusammen, 236 Euro! Toll gemacht."),
    ("What does your printer charge for 500 flyers?", "Hi Sue, they charge me £65 for that, delivery included."),
    ("Any prices from the printers yet?", "Lang wants €210, Mertens €185. I'm going with Mertens."),
    ("Hi, how much do we still owe you?", "Hi Kate, there are £450 left from the June invoice. Thanks!"),
    ("How much is the council giving?", "The council is putting in £1,500."),
)


@pytest.mark.parametrize(("asked", "text"), OF_OTHERS)
def test_what_others_take_is_no_offer(asked: str, text: str) -> None:
    """Who tells a client what a printer takes, or what is owed or given back, offers nothing."""
    assert not offers(answer(text, asked))


BESIDE_OTHERS = (
    ("Der andere Betrieb will 2.900. Was würden Sie nehmen?", "Hallo Frau Rex, ich würde 2.500 Euro nehmen."),
    ("Was nimmst du für zwei Stunden Zaubern?", "Für zwei Stunden nehme ich 280 Euro."),
    ("Was würde es kosten, unseren Parkplatz zu markieren?", "Das wären 1.100 Euro für 24 Stellplätze."),
    ("The other firm wants 2,900. What would you ask?", "I'd ask £2,500, sanding included."),
    ("Could you get back to me with a price?", "Sure: £780 for everything."),
)


@pytest.mark.parametrize(("asked", "text"), BESIDE_OTHERS)
def test_ones_own_price_beside_others_is_an_offer(asked: str, text: str) -> None:
    """What another firm wants does not hide one's own price."""
    assert offers(answer(text, asked))


RECALLED = (
    "Sie hatten nach einem Budget gefragt: Für Entwurf und Reinzeichnung sollten Sie mit 4.500 bis 5.000 Euro rechnen.",
    "Sie fragten nach den Kosten für die Insel: mit Steinplatte 4.300 Euro, mit Holz 3.100 Euro.",
    "You asked for a price for the liner - it'd be 1,450 pounds fitted.",
    "Wie gestern am Telefon besprochen: Die Fliesenarbeiten im Bad kosten 3.200 Euro. Sagen Sie mir bitte Bescheid.",
    "Danke für den Termin vor Ort. Der Austausch der Tür samt Zarge kostet 1.180 Euro.",
    "Pro Person 75 Euro, ab zehn Personen 60 Euro. Rüstzeit ist inklusive. Wann dürfte ich kommen?",
    "Für den Stand würde ich die leichte Variante nehmen, die liegt bei 3.400 Euro netto. Passt das für Sie?",
    "39 Euro je Nutzer und Monat, kündbar zum Quartalsende. Sollen wir Ihnen einen Zugang einrichten?",
    "Bei mir bekommst du die Stunde für 35 Euro, zehn Stunden für 320 Euro. Wann willst du anfangen?",
)


@pytest.mark.parametrize("text", RECALLED)
def test_a_price_that_the_reader_had_asked_for(text: str) -> None:
    """Who recalls that a price was asked for, or talked about, offers with it; so does who recommends what to take."""
    assert offers(sent("AW: Freitag", text, answers=(9,)))


SPENT = (
    "Hiermit kündigen wir den Leasingvertrag über 389 Euro monatlich zum 31.03. Bitte bestätigen Sie uns das.",
    "Ich möchte mein Abonnement zu 41,90 Euro im Monat beenden. Bitte bestätigen Sie das Ende.",
    "I wish to cancel my policy (48 EUR a month) as of 1 March. Please confirm.",
    "Ab Januar bekommst du 17 Euro die Stunde. Ist das in Ordnung für dich?",
    "From January you'll get 17 EUR an hour. Is that all right with you?",
    "Lena earns 18 EUR an hour at our place. Is that all right with you?",
    "Vielen Dank für die Besichtigung. Wir würden die Wohnung gern zu 980 Euro nehmen.",
    "Wir hätten gern das Doppelzimmer zu 119 Euro vom 3. bis 5. Mai. Bitte bestätigen Sie.",
    "Die Karten kosten 45 Euro, im Parkett 60 Euro. Soll ich welche mitbestellen?",
    "Für die Woche wären es 490 Euro, schreibt der Vermieter. Sollen wir zusagen?",
    "Ihre Preise vom letzten Jahr (3,20 Euro je Meter) - gelten die noch? Wir bräuchten 400 Meter.",
    "Anbei der Korrekturabzug mit dem Aktionspreis 19,90 Euro. Geben Sie mir bitte Ihr Okay zum Druck.",
    "You asked about the cost of the gas: your share is 43 EUR.",
    "Du hattest nach den Kosten gefragt: Dein Anteil ist 36 Euro.",
)


@pytest.mark.parametrize("text", SPENT)
def test_who_ends_hires_or_takes_something_offers_nothing(text: str) -> None:
    """A contract that ends, somebody's pay, a flat one would take: money, and no offer of the writer's."""
    assert not offers(sent("Freitag", text))
    assert not offers(sent("AW: Freitag", text, answers=(9,)))


@pytest.mark.parametrize(
    ("subject", "text", "names"),
    [
        ("Angebot der Telekom", "Die Telekom hat mir ein Angebot gemacht: 39,95 Euro im Monat. Nehmen wir das?", ()),
        ("Offer from the bank", "The bank sent us an offer, 3.2 percent over ten years. What do you think?", ()),
        ("Offer for the car", "The dealer made me an offer of 7,400 EUR for the car. Should I accept?", ()),
        ("Claim 77", "The repair estimate of 480 EUR from the workshop is attached.", ("repair_estimate.pdf",)),
        ("Fertig", "Anbei die fertige Übersetzung Ihres Angebots ins Englische.", ("Quote_EN.docx",)),
        ("Fertig", "Anbei dein Angebot mit meinen Anmerkungen.", ("Angebot_Hahn_Anm.docx",)),
        ("Done", "Here's your quote with my comments. Page two is too long.", ("Quote_Shell_comments.docx",)),
    ],
)
def test_the_offers_of_others_are_not_the_owners(subject: str, text: str, names: tuple[str, ...]) -> None:
    """What somebody else offered to the owner, or gets back corrected, is none, however it is called."""
    assert not offers(sent(subject, text, *names))


def test_an_offer_that_rests_on_anothers() -> None:
    """The prices of suppliers may stand in a proposal, and its corrected version is one."""
    mill = "The mill gave me their quote for the timber, so here's my proposal for the deck: 7,900 EUR."
    assert offers(sent("Deck", mill, "Proposal_deck.pdf"))
    roofer = "Der Zimmerer hat uns sein Angebot geschickt, es ist enthalten. Anbei unser Angebot über 23.400 Euro."
    assert offers(sent("Angebot Dach", roofer, "Angebot_Pohl.pdf"))
    assert offers(sent("Ihr Angebot", "Anbei Ihr Angebot mit den besprochenen Änderungen.", "Angebot_Illig_v2.pdf"))
