"""Is this sent mail a proposal? Realistic mails, and the tempting ones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.sentmail import OWN, SENT_ON, sent
from watcher.core.mail import Kind, Mail, Reading, Structure, TextPart
from watcher.core.message import Address
from watcher.core.proposal import Recognition, Rule, needs_text, recognise
from watcher.core.worktime import Span, Unit

OWNER = "jana@sommer.example"
DEFAULT = Rule("proposal", Span(5), Span(5), 3)
QUOTED = "\n\nAm 20.11.2026 um 10:00 schrieb Weber:\n> Anbei unser Angebot, wie besprochen.\n> Gruß\n"


def decide(mail: Mail, *rules: Rule, earlier: tuple[Mail, ...] = ()) -> Recognition:
    """The decision under these rules, or the default one."""
    return recognise(mail, rules or (DEFAULT,), own_addresses=OWN, own_domains=frozenset(), earlier=earlier)


def case(id_: str, *arguments: object, **options: object) -> object:
    """A mail with the name of its test."""
    return pytest.param(sent(*arguments, **options), id=id_)  # type: ignore[arg-type]


PROPOSALS = [
    case(
        "an offer that praises a way to unsubscribe",
        "Rundbrief",
        "Anbei unser Angebot. Zum Abmelden genügt Ihren Lesern ein Klick.",
    ),
    case("the promised offer at last", "Kalender", "So, nun endlich das versprochene Angebot für den Kalender!"),
    case("asks to confirm it", "Angebot Website", "Bitte bestätigen Sie das Angebot bis Freitag per Mail."),
    case("asks to accept it", "Angebot Website", "Akzeptieren Sie das Angebot einfach über den Link."),
    case("asks to take time for it", "Angebot Website", "Nehmen Sie sich gern Zeit für das Angebot."),
    case("may be taken back", "Angebot Website", "Wir behalten uns vor, das Angebot zurückzuziehen."),
    case("may be withdrawn", "Quote website", "After 30 days the quote may be withdrawn."),
    case("leaves work out", "Angebot Website", "Das Projekt kann ich leider nicht durchführen ohne Statiker."),
    case("leaves a job out", "Quote website", "We can't take the project of moving your mail."),
    case("a call is off", "Angebot Website", "Montag muss ich leider absagen, Dienstag passt."),
    case("here comes the offer asked for", "Umbau", "Hier kommt das angefragte Angebot. Gruß"),
    case("offer for a newsletter", "Preisangebot Newsletter-Vorlage", "Anbei alles."),
    case("newsletter first", "Newsletter-Vorlage – Angebot", "Anbei alles."),
    case("quote for a newsletter", "Quote for newsletter set-up", "It's attached."),
    case("proposal for a sale", "Proposal: landing page for spring sale", "Here's the PDF."),
    # attachments
    case("Angebot_2026-114.pdf", "Ihr Projekt", None, "Angebot_2026-114.pdf"),
    case("Angebot without seam", "Ihr Projekt", None, "Angebot2026.pdf"),
    case("2026-11 Angebot Weber", "Website", None, "2026-11-23 Angebot Weber GmbH.docx"),
    case("CamelCase", "Website", None, "AngebotWebsite_v2.pdf"),
    case("Kostenvoranschlag", "Heizung", None, "Kostenvoranschlag Bad.pdf"),
    case("KV_", "Heizung", None, "KV_2026_03.pdf"),
    case("KVA", "Heizung", None, "KVA-Weber.pdf"),
    case("KV behind a name", "Unterlagen", "Wie besprochen anbei.", "20261103_Weber_KV_v2.pdf"),
    case("Angebotsformular", "Vergabe 12", "Unsere Eingabe.", "Angebotsformular.pdf"),
    case(
        "response to a numbered RFP",
        "RFP 27-03",
        "Please find attached our response to RFP 27-03.",
        "Sommer_RFP27-03.pdf",
    ),
    case("Honorarangebot", "Workshop", None, "Honorarangebot.pdf"),
    case("Website-Angebot", "Workshop", None, "Website-Angebot_final.pdf"),
    case("Devis", "Umbau", None, "Devis_2026-96.pdf"),
    case("Offre", "Soirée", None, "Offre_2026-95.pdf"),
    case("Offerte", "Umbau", None, "Offerte_Umbau.pdf"),
    case("decomposed umlauts", "Umbau", None, "Kostenscha\u0308tzung.pdf"),
    case("priced bill of quantities", "Vergabe 26-441", "Fristgerecht unsere Unterlagen.", "26-441_LV_bepreist.pdf"),
    case("filled bill of quantities", "Freianlagen", None, "LV_ausgefuellt.pdf"),
    case("Honorarkalkulation", "Bürgerdialog", "Meine Unterlagen zum Verfahren.", "Honorarkalkulation_Falk.xlsx"),
    case("GAEB phase 84", "Freianlagen", None, "Freianlagen.X84"),
    case("quote", "Logo", None, "quote-1042.pdf"),
    case("Quote CamelCase", "Logo", None, "Quote_Weber_Logo.pdf"),
    case("Quotation", "Logo", None, "Quotation No. 77.PDF"),
    case("proposal", "Logo", None, "acme_proposal_v3.pdf"),
    case("estimate", "Kitchen", None, "Estimate 2026-11.xlsx"),
    case("statement of work", "Kitchen", None, "Statement_of_Work.docx"),
    case("among others", "Ihr Projekt", None, "AGB.pdf", "logo.png", "Angebot.pdf"),
    case("answer to an inquiry", "AW: Anfrage Website", "Guten Tag,\nwie besprochen.", "Angebot.pdf", answers=(9,)),
    case("answer to a request for a quote", "AW: Angebotsanfrage", "Gern.", "Angebot_12.pdf", answers=(9,)),
    case("second version in the thread", "Re: Angebot Website", "Wie besprochen geändert.", "Angebot_v2.pdf"),
    case("Re: with a quote", "RE: Request for quote", "Hi Tom, see attachment.", "Quote.pdf"),
    # subjects
    case("Angebot Website", "Angebot Website", None),
    case("with number", "Angebot Nr. 2026-114", None),
    case("for a name", "Angebot für Weber GmbH: Relaunch", None),
    case("Unser Angebot", "Unser Angebot zum Relaunch", None),
    case("Ihr Angebot", "Ihr Angebot: Relaunch der Website", None),
    case("Ihr persönliches Angebot", "Ihr persönliches Angebot", None),
    case("to the reader's inquiry", "Ihre Anfrage vom 12.11. – unser Angebot", None),
    case("on an inquiry", "Angebot zu Ihrer Anfrage", None),
    case("on inquiry number", "Angebot auf Anfrage 4711", None),
    case("compound", "Honorarangebot Moderation", None),
    case("hyphen", "Website-Angebot für Sie", None),
    case("Projektangebot", "Projektangebot Relaunch", None),
    case("Festpreisangebot", "Festpreisangebot", None),
    case("Kostenvoranschlag subject", "Kostenvoranschlag Badsanierung", None),
    case("Offerte subject", "Offerte Webauftritt", None),
    case("KVA subject", "KVA Badsanierung Müller", None),
    case("Angebotsunterlagen", "Angebotsunterlagen Relaunch", None),
    case("revised", "Überarbeitetes Angebot", None),
    case("upper case", "ANGEBOT WEBSITE", None),
    case("Proposal", "Proposal: website relaunch", None),
    case("Quote", "Quote for your new logo", None),
    case("Your quote", "Your quote from Sommer Design", None, "quote.pdf"),
    case("Quotation", "Quotation 2026-77", None),
    case("Estimate", "Estimate for kitchen works", None),
    case("Offer", "Offer website relaunch", None),
    case("SOW", "SOW phase two", None),
    case("Nachtragsangebot", "Nachtragsangebot Elektro", None),
    case(
        "subject changed in an answer, no prefix",
        "Angebot Website",
        "Guten Tag, siehe unten.",
        answers=(9,),
    ),
    # words of the body
    case("anbei unser Angebot", "Website", "Guten Tag Frau Weber,\n\nanbei unser Angebot.\n\nViele Grüße"),
    case("anbei das Angebot", "Website", "Hallo,\nanbei wie besprochen das Angebot für die Website."),
    case("wrapped lines", "Website", "Hallo,\nanbei erhalten Sie wie besprochen unser\nüberarbeitetes Angebot."),
    case("im Anhang", "Website", "im Anhang finden Sie unser Angebot für den Relaunch."),
    case("reverse order", "Website", "Unser Angebot finden Sie im Anhang."),
    case("habe angehängt", "Website", "Das Angebot habe ich angehängt."),
    case("biete ich", "Website", "Hiermit biete ich Ihnen die Gestaltung an."),
    case("biete with price", "Website", "Für die fünf Seiten biete ich Ihnen einen Festpreis von 2.400 € netto an."),
    case("wir bieten", "Website", "Wir bieten Ihnen die Umsetzung zum Preis von 4.500 EUR an."),
    case("unterbreiten", "Website", "Gerne unterbreiten wir Ihnen folgendes Angebot: 3 Tage, 2.700 Euro."),
    case("schicke dir", "Website", "Hi Tom, ich schicke dir das Angebot, sag mir was du denkst."),
    case("erhalten Sie", "Website", "Hiermit erhalten Sie den gewünschten Kostenvoranschlag."),
    case("question behind it", "Website", "Anbei unser Angebot – passt das so für Sie?"),
    case("Mein Angebot:", "Website", "Mein Angebot: 10 Stunden zu je 90 €."),
    case("hier ist", "Website", "Hier ist unser Angebot."),
    case("Offerte body", "Umbau", "Grüezi Herr Meier, anbei unsere Offerte."),
    case("in an inquiry's answer", "AW: Ihre Anfrage / Angebot", "Anbei unser Angebot." + QUOTED, answers=(9,)),
    case("after thanks", "Re: Anfrage", "Vielen Dank für Ihre Anfrage. Anbei unser Angebot."),
    case("thanks for interest", "Re: Anfrage", "Danke für Ihr Interesse an unserem Angebot. Anbei mein Angebot."),
    case("promise behind", "Website", "Anbei unser Angebot. Nächste Woche melde ich mich, um offene Fragen zu klären."),
    case(
        "sign and return", "Website", "Anbei unser Angebot. Bitte senden Sie es unterschrieben zurück.", "Angebot.pdf"
    ),
    case("valid", "Website", "Unser Angebot ist gültig bis zum 15.12.2026."),
    case("please find", "Website", "Dear Tom,\nplease find attached our proposal for the relaunch."),
    case("attached is", "Website", "Attached is my quote for the logo."),
    case("here's my quote", "Website", "Here's my quote: five days at 600."),
    case("curly", "Website", "Here’s the quote I promised."),
    case("as promised", "Website", "As promised, here is the estimate for the kitchen."),
    case("I've attached", "Website", "I've attached the proposal we talked about."),
    case("put together", "Website", "I've put together a proposal for you."),
    case("pleased to submit", "Website", "We are pleased to submit our quotation."),
    case("would like to offer", "Website", "I would like to offer you the design for €2,400."),
    case("our quote comes to", "Website", "Our quote comes to £1,900."),
    case("valid en", "Website", "This quote is valid for 30 days."),
    case("forwarded with an offer", "WG: Anfrage Website", "Hallo Frau Kranz, anbei unser Angebot dazu."),
    # owner's marks
    case("keyword", "Hallo", "Wie besprochen.", keywords=("\\Seen", "$Proposal")),
    case("marking address", "Hallo", "Wie besprochen.", bcc="jana+watch@sommer.example"),
    case("marking address with days", "Hallo", "Wie besprochen.", bcc="jana+7d@sommer.example"),
    case("marked in a forward", "WG: Angebot", "Zur Info.", bcc="jana+2w@sommer.example"),
    case("folder", "Hallo", "Wie besprochen.", folder="Gesendet/Angebote"),
    case("label", "Hallo", "Wie besprochen.", labels=("Kunden/Proposals",)),
]

NO_PROPOSALS = [
    case("before I can quote", "Before I can quote", "Before I can give you a quote I need the word count."),
    case("newsletter with an offer", "Newsletter: our spring proposal", "All the news of the season."),
    case(
        "a way to unsubscribe", "Sommerbrief: neues Angebot im Studio", "Neu bei uns. Zum Abmelden genügt eine Antwort."
    ),
    case("where is the promised offer", "Küche", "Nun kommt das versprochene Angebot nicht. Wo bleibt es?"),
    case(
        "our offer lies with you",
        "Messestand",
        "Nur ein kurzer Gruß: Unser Angebot liegt bei Ihnen, gibt es noch Fragen dazu?",
    ),
    case("where do you stand", "Dashboard", "I'm booking other work in, but you come first. Where do you stand?"),
    # nobody to answer
    case("to oneself", "Angebot Website", "Anbei unser Angebot.", to="jana@sommer.example"),
    case("to a reminder alone", "Angebot Kranz", "Anbei unser Angebot.", to="3days@followupthen.com"),
    case("to oneself, a copy into the CRM", "Angebot", None, to="jana@sommer.example", bcc="12345@bcc.hubspot.com"),
    case("to a marking address alone", "Angebot", None, to="jana+7d@sommer.example"),
    case("nobody", "Angebot Website", None, to=""),
    case("digest", "3 Angebote warten", None, x_watcher="digest"),
    case("automatic", "Angebot Website", None, auto_submitted="auto-replied"),
    case("automatic by subject", "Automatische Antwort: Angebot Website", None),
    case("accepted meeting", "Zugesagt: Angebot besprechen", None),
    case("calendar", "Angebot besprechen", None, content_type='text/calendar; method="REPLY"'),
    case("receipt", "Gelesen: Angebot", None, content_type="multipart/report"),
    case("newsletter", "Angebot im November", None, precedence="bulk"),
    case("list", "Proposal: new bylaws", None, list_id="<members.club.example>"),
    case("circular", "Unser Angebot", None, to=" ".join(f"k{n}@kunde{n}.example" for n in range(30))),
    # other meanings
    case("Stellenangebot", "Stellenangebot Grafik", None),
    case("trainee's pay", "Ausbildung", "Wir würden dich nehmen. Im ersten Jahr 1.050 € im Monat. Gib Bescheid."),
    case("Stellenangebot file", "Bewerbung", None, "Stellenangebot.pdf"),
    case("Sonderangebot", "Sonderangebot Druckerpapier", None),
    case("Sonderangebote file", "Papier", None, "Sonderangebot_Papier.pdf"),
    case("Angebot der Woche", "Unser Angebot der Woche", None),
    case("Unsere Angebote", "Unsere Angebote im Dezember", None),
    case("Angebot und Nachfrage", "Artikel Angebot und Nachfrage", None),
    case("quote of the day", "Quote of the day", None),
    case("special offer", "Special offer: 20% off", None),
    case("job offer", "Job offer designer", None),
    case("offer letter", "x", None, "Offer letter.pdf"),
    case("meeting proposal", "Meeting proposal for Tuesday", None),
    case("proposal for a call", "Proposal for a call", None),
    case("Terminvorschlag", "Terminvorschlag Angebot", None),
    case("a picture called Angebot", "Hallo", "Grüße", "angebot.png"),
    case("a forwarded mail attached", "Hallo", "Grüße", "Angebot.eml"),
    case("plain mail", "Mittagessen", "Hast du Hunger?"),
    case("mention only", "Website", "Zum Angebot von letzter Woche sprechen wir am Montag."),
    # the owner is the customer
    case("Angebotsanfrage", "Angebotsanfrage Visitenkarten", "Guten Tag, was kostet der Druck von 500 Karten?"),
    case("Anfrage Angebot", "Anfrage Angebot Visitenkarten", None),
    case("Bitte um Angebot", "Bitte um Angebot", None),
    case("Angebot gesucht", "Angebot für Hosting gesucht", None),
    case("request for quote", "Request for quote: business cards", None),
    case("RFQ", "RFQ 500 cards quote", None),
    case("quote request", "Quote request", None),
    case("bitte um ein Angebot", "Angebot", "Guten Tag,\nbitte um ein Angebot für 500 Visitenkarten."),
    case("wir bitten um", "Angebot Karten", "Wir bitten Sie um Zusendung eines Angebots."),
    case("könnten Sie mir", "Angebot Karten", "Könnten Sie mir bitte ein Angebot machen?"),
    case("können Sie uns", "Angebot Karten", "Können Sie uns für 500 Karten ein Angebot erstellen?"),
    case("hätte gern", "Angebot Karten", "Ich hätte gerne ein Angebot für 500 Karten."),
    case("we'd like a quote", "Quote", "Hello, we'd like a quote for 500 cards."),
    case("could you send", "Quote", "Could you please send us a quote for 500 cards?"),
    case("looking for a quote", "Quote", "I'm looking for a quote for hosting."),
    case("Danke für Ihr Angebot", "AW: Ihr Angebot", "Vielen Dank für Ihr Angebot. Ich melde mich." + QUOTED),
    case("Danke für das schnelle Angebot", "AW: Angebot 12", "Danke für das schnelle Angebot!"),
    case("nehmen an", "AW: Angebot 4711", "Ihr Angebot nehmen wir gerne an."),
    case("nehme an", "AW: Angebot 4711", "Gerne nehme ich Ihr Angebot an.", "Angebot_4711.pdf"),
    case("signed back", "AW: Angebot 4711", "Anbei das unterschriebene Angebot zurück.", "Angebot_4711.pdf"),
    case("signed file", "AW: Angebot 4711", "Guten Tag, wie besprochen.", "Angebot_4711_unterschrieben.pdf"),
    case("too expensive", "AW: Angebot 4711", "Ihr Angebot ist uns leider zu teuer."),
    case("question on theirs", "Frage zu Ihrem Angebot", "Zu Ihrem Angebot habe ich noch eine Frage."),
    case("your offer of a day", "Ihr Angebot vom 12.11.", "Ihr Angebot vom 12.11. passt für uns."),
    case("bestelle", "Angebot 4711", "Hiermit bestelle ich wie angeboten."),
    case("order en", "Re: Quote 77", "We'd like to order the cards.", "Quote 77.pdf"),
    case("accept en", "Re: your quote", "We accept your offer.", "quote.pdf"),
    case("thanks en", "Re: Your proposal", "Thanks for your proposal, we'll discuss it."),
    case("only in the quote", "AW: Ihre Bestellung", "Danke!" + QUOTED),
    case(
        "text under an outlook block",
        "AW: Website",
        "Danke!\n\n-----Ursprüngliche Nachricht-----\nAnbei unser Angebot.",
    ),
    # copies and what comes later
    case("WG to the tax advisor", "WG: Angebot Website", "Zur Info.", "Angebot.pdf", to="kanzlei@steuer.example"),
    case("WG with words", "WG: Angebot", "Anbei das Angebot für Ihre Unterlagen.", "Angebot.pdf"),
    case("Fwd", "Fwd: Proposal relaunch", "FYI", "proposal.pdf"),
    case("Fw", "FW: Quote", None, "quote.pdf"),
    case("[Fwd:]", "[Fwd: Angebot Website]", None, "Angebot.pdf"),
    case("WG AW", "WG: AW: Angebot Website", None),
    case("Rechnung", "Rechnung zu Angebot 2026-114", "Anbei die Rechnung.", "Rechnung_12.pdf"),
    case("Rechnung file", "Angebot 2026-114", "Anbei wie besprochen.", "Rechnung_zu_Angebot_114.pdf"),
    case("Auftragsbestätigung", "Auftragsbestätigung Angebot 114", None, "Angebot_114.pdf"),
    case("order confirmation", "Order confirmation for quote 12", None, "order_confirmation_quote_12.pdf"),
    case("invoice", "Invoice for proposal 7", None),
    # nudges and answers
    case("Re without anything", "Re: Angebot Website", "Montag passt gut."),
    case("AW to an inquiry called Angebot", "AW: Angebot Website?", "Gern! Wann passt ein Telefonat?", answers=(9,)),
    case("nudge in the thread", "AW: Angebot Website", "Haben Sie mein Angebot schon prüfen können?"),
    case("nudge with the file", "AW: Angebot", "Ich wollte kurz nachfragen, hier nochmal das Angebot.", "Angebot.pdf"),
    case("nudge beside the thread", "Nachfrage zu unserem Angebot", "Konnten Sie sich das Angebot ansehen?"),
    case("nudge by subject", "Unser Angebot vom 3.11.", None),
    case("reminder", "Erinnerung: Angebot Website", None),
    case("nudge en", "Re: Proposal relaunch", "Just following up on our proposal.", "proposal.pdf"),
    case("nudge beside en", "Following up on our quote", "Did you have a chance to look at the quote?"),
    case("announced", "Website", "Ich schicke Ihnen morgen ein Angebot."),
    case("announced by Friday", "Website", "Sie erhalten unser Angebot bis Freitag."),
    case("announced in the subject", "Angebot Website", "Das Angebot folgt nächste Woche."),
    case("announced en", "Website", "I'll send you our proposal tomorrow."),
    case("asked whether", "Website", "Soll ich Ihnen ein Angebot schicken?"),
    case("asked whether en", "Website", "Would you like me to send you a quote?"),
    case("offering a date", "Termin", "Ich biete Ihnen gerne einen Termin am Montag an."),
    case("keyword against", "Angebot Website", "Anbei unser Angebot.", keywords=("$NotProposal",)),
]


def test_marks_set_the_clock() -> None:
    """A copy to a marking address sets N for that mail, in what the rule counts."""
    assert decide(sent("Hallo", bcc="jana+7d@sommer.example")).after == Span(7)
    assert decide(sent("Hallo", bcc="jana+2w@sommer.example")).after == Span(2, Unit.WEEKS)
    assert decide(sent("Hallo", bcc="jana+watch@sommer.example")).after == DEFAULT.after
    calendar_days = Rule("days", Span(10, Unit.DAYS), Span(5), 3)
    assert decide(sent("Hallo", bcc="jana+7d@sommer.example"), calendar_days).after == Span(7, Unit.DAYS)
    weeks = Rule("weeks", Span(2, Unit.WEEKS), Span(5), 3)
    assert decide(sent("Hallo", bcc="jana+7d@sommer.example"), weeks).after == Span(7, Unit.DAYS)


def test_strange_suffix_marks_nothing() -> None:
    """Another suffix of the owner's address is only an address, unless a rule names it."""
    mail = sent("Hallo", "Wie besprochen.", bcc="jana+archive@sommer.example")
    assert not decide(mail).is_proposal
    assert decide(mail, Rule("marked", Span(3), Span(3), 3, marks=("archive",))).is_proposal


def test_a_mark_belongs_to_the_rule_that_names_it() -> None:
    """A copy to a rule's own marking address is timed by that rule, whatever stands before it, and a rule that does not
    watch leaves it out."""
    papers = Rule("papers", Span(10), Span(10), 3, attachments=("AN-*.pdf",))
    offers = Rule("offers", Span(3), Span(3), 3, marks=("offer",))
    never = Rule("never", Span(3), Span(3), 3, marks=("offer",), watch=False)
    mail = sent("Hallo", "Wie besprochen.", bcc="jana+offer@sommer.example")
    found = decide(mail, papers, offers)
    assert (found.is_proposal, found.rule, found.after) == (True, "offers", Span(3))
    assert not decide(mail, papers, never).is_proposal


def test_foreign_plus_address_marks_nothing() -> None:
    """A client's address with a plus sign is no mark."""
    assert not decide(sent("Hallo", "Wie besprochen.", to="info+7d@weber.example")).is_proposal


def test_label_on_the_whole_thread() -> None:
    """A label that sits on a whole conversation marks the first mail under it, not each later one."""
    first = sent("Hallo", "Wie besprochen.", labels=("Angebote",), number=1)
    later = sent("Re: Hallo", "Danke!", labels=("Angebote",), number=2, answers=(1,))
    assert decide(first).is_proposal
    assert not decide(later, earlier=(first,)).is_proposal


def test_an_offer_under_the_mark_of_a_forward_that_goes_back() -> None:
    """Whoever presses the wrong button answers an inquiry under "WG:"; to anybody else it is a copy."""
    inquiry = sent("Anfrage Website", author="weber@weber.example", to="jana@sommer.example", number=9)
    text = "Guten Tag, nach unserem Termin habe ich gerechnet; das Angebot für die Website hängt an."
    paper = "Angebot_2026-114.pdf"
    assert decide(sent("WG: Anfrage Website", text, paper, answers=(9,)), earlier=(inquiry,)).is_proposal
    copy = sent("WG: Anfrage Website", "Zur Info.", paper, to="kanzlei@steuer.example", answers=(9,))
    assert not decide(copy, earlier=(inquiry,)).is_proposal


def test_what_is_handed_on_to_people_of_the_thread() -> None:
    """A supplier's offer, or the owner's own, is a copy under "WG:" also for a client who wrote in the thread."""
    theirs = sent("Angebot Dach", author="lutz@dach.example", to="jana@sommer.example", number=9)
    client = sent("AW: Angebot Dach", author="weber@weber.example", to="jana@sommer.example", number=10, answers=(9,))
    text, paper = "Hallo Frau Weber, hier noch mal die Datei vom Dachdecker.", "Angebot_Dach.pdf"
    assert not decide(sent("WG: Angebot Dach", text, paper, answers=(9,)), earlier=(theirs, client)).is_proposal
    mine = sent("Angebot Dach", "Anbei unser Angebot.", paper, number=9)
    again = sent("WG: Angebot Dach", "Wie besprochen leite ich Ihnen das Angebot weiter.", answers=(9,))
    assert not decide(again, earlier=(mine, client)).is_proposal


def test_subject_changed_in_an_answer() -> None:
    """Who answers an inquiry under a new subject that says "Angebot" has sent a proposal."""
    inquiry = sent("Anfrage Website", author="weber@weber.example", to="jana@sommer.example", number=9)
    changed = sent("AW: Anfrage Website - Angebot", "Guten Tag, siehe unten.", answers=(9,))
    assert decide(changed, earlier=(inquiry,)).is_proposal
    assert not decide(changed).is_proposal
    named_by_client = sent("Angebot Website", author="weber@weber.example", to="jana@sommer.example", number=9)
    answer = sent("Angebot Website", "Gern, wann passt es?", answers=(9,))
    assert not decide(answer, earlier=(named_by_client,)).is_proposal


def test_a_suppliers_offer_goes_back() -> None:
    """A paper with the number under which somebody offered something is theirs, whatever was written on it; filling in
    a form and saying that one offers something is an offer."""
    offered = sent("Angebot 88-12 Messestand", author="kruse@kruse.example", to="jana@sommer.example", number=9)
    back = sent("AW: Angebot 88-12 Messestand", "Bitte so.", "Angebot_88-12_ok.pdf", answers=(9,))
    assert not decide(back, earlier=(offered,)).is_proposal
    asked = sent("Anfrage 88-12", author="kruse@kruse.example", to="jana@sommer.example", number=9)
    assert decide(back, earlier=(asked,)).is_proposal
    ours = sent("AW: Angebot 88-12", "Anbei unser Angebot.", "Angebot_88-12.pdf", answers=(9,))
    assert decide(ours, earlier=(offered,)).is_proposal


def test_own_domain_is_not_outside() -> None:
    """Mail to a colleague at an own domain is no proposal."""
    mail = sent("Angebot Weber", "Anbei unser Angebot.", to="tim@sommer.example")
    inside = recognise(mail, (DEFAULT,), own_addresses=OWN, own_domains=frozenset({"sommer.example"}))
    assert not inside.is_proposal
    assert inside.because.template == "it went to nobody outside"
    assert decide(mail).is_proposal


def test_rules_in_order() -> None:
    """The first rule that fits decides, and gives its clock."""
    big = Rule("big", Span(10), Span(5), 2, attachments=("AN-*.pdf",))
    small = Rule("small", Span(3), Span(3), 4)
    assert decide(sent("Projekt", None, "an-1042.PDF"), big, small).rule == "big"
    decision = decide(sent("Angebot Website"), big, small)
    assert (decision.rule, decision.after, decision.give_up_after) == ("small", Span(3), 4)
    assert not decide(sent("Projekt", None, "AN-1042.pdf"), small).is_proposal


def test_leaving_out() -> None:
    """A rule that does not watch leaves out what it fits, and nothing else."""
    private = Rule("private", Span(5), Span(5), 3, recipients=("*@verein.example",), watch=False)
    decision = decide(sent("Angebot Fest", to="kasse@verein.example"), private, DEFAULT)
    assert (decision.is_proposal, decision.rule) == (False, "private")
    assert decide(sent("Angebot Website"), private, DEFAULT).is_proposal
    trial = Rule("trial", Span(5), Span(5), 3, subjects=("*Probe*",), watch=False)
    assert decide(sent("Angebot Probe"), trial, DEFAULT).rule == "trial"
    assert not decide(sent("AW: Angebot Probe", "Anbei unser Angebot.", answers=(9,)), trial, DEFAULT).is_proposal


def test_narrowed_rule_uses_built_in_signs() -> None:
    """A rule that only narrows watches the built-in signs there, on its own clock."""
    agency = Rule("agency", Span(2), Span(2), 1, recipients=("*@weber.example",), not_subjects=("*Test*",))
    assert decide(sent("Angebot"), agency).is_proposal
    assert not decide(sent("Mittagessen", "Hallo"), agency).is_proposal
    assert not decide(sent("Angebot Test"), agency).is_proposal
    assert not decide(sent("Angebot", to="x@other.example"), agency).is_proposal


def test_own_words_of_a_rule() -> None:
    """A rule's own phrases are found among the owner's words, whatever else they say."""
    sketch = Rule("sketch", Span(4), Span(4), 3, words=("erste Skizze*",))
    mail = sent("Website", "Hier kommen\ndie ERSTE Skizzen.", words=sketch.words)
    decision = decide(mail, sketch)
    assert decision.is_proposal
    assert decision.because.value("words") == "erste Skizze*"
    assert not decide(sent("Website", "Die erste\n\nSkizze fehlt.", words=sketch.words), DEFAULT).is_proposal


def test_subject_pattern_is_for_what_the_owner_began() -> None:
    """A rule's subject pattern fits the mail that began the thread, not each answer in it."""
    rule = Rule("projects", Span(5), Span(5), 3, subjects=("Projekt*",))
    assert decide(sent("Projekt Relaunch", "Hallo"), rule).is_proposal
    assert not decide(sent("AW: Projekt Relaunch", "Danke!", answers=(9,)), rule).is_proposal


def test_header_reads_alone() -> None:
    """Where the text was not read the header decides, and the reason says so."""
    decision = decide(sent("Website"))
    assert not decision.is_proposal
    assert "not read" in decision.because.template


def test_needs_text() -> None:
    """The text is asked for once, of mail somebody outside could answer."""

    def needed(mail: Mail, *, has_text: bool = True) -> bool:
        text = TextPart("1", "plain", "7bit", "utf-8") if has_text else None
        mail = mail._replace(structure=Structure((), text))
        return needs_text(mail, (DEFAULT,), own_addresses=OWN, own_domains=frozenset())

    assert needed(sent("Website"))
    assert needed(sent("Website", bcc="jana+7d@sommer.example"))
    assert not needed(sent("Website"), has_text=False)
    assert not needed(sent("Website", "Hallo"))
    assert not needed(sent("Website", to="jana@sommer.example"))
    assert not needed(sent("Angebot", auto_submitted="auto-replied"))


SAID_SO = (
    "gerne erlaube ich mir, Ihnen die Restaurierung der 18 Kirchenbänke um EUR 14.400,- exkl. USt. anzubieten.",
    "das Anbot, das du bis morgen brauchst, ist im Anhang.",
    "Sie fragten am Telefon nach einem Angebot, das kommt hiermit.",
    "du wolltest bis Ende der Woche ein Angebot haben, bitte sehr, hängt an.",
    "hier wie am Sonntag per WhatsApp geschrieben unser Angebot.",
    "ich hab mich gleich hingesetzt: Angebot ist dran.",
    "attaching our quote a day early.",
    "finally got round to your quote for the loft, sorry for the wait. It's attached.",
    "wie am Freitag zugesagt, erhalten Sie heute unser Angebot.",
    "wie am Montag besprochen, anbei unser Angebot.",
    "nach unserem Gespräch am Mittwoch sende ich Ihnen heute das Angebot.",
    "anbei unser Angebot, ich rufe Sie am Freitag an.",
    "anbei unser Angebot mit Beginn am Montag, 11. Januar.",
    "unser Angebot liegt bei, das Material kann ich nächste Woche bestellen.",
    "das Angebot ist fertig! Es liegt im PDF bei.",
    "attached is our proposal; we could start next week.",
    "here's the quote you needed by Friday.",
    "I've finished the quote. It's attached.",
    "Sie hatten um ein Angebot zur Gartenmauer gebeten, hier ist es.",
    "Sie haben um einen Kostenvoranschlag gebeten. Den schicke ich Ihnen hiermit.",
    "You wanted a proposal from us. Here it is.",
    "You asked me to quote for the kitchen, so here goes.",
    "wie telefonisch besprochen erhalten Sie heute unser Angebot für die Website.",
    "gerne biete ich Ihnen die Leistung wie folgt an: Konzept 500 €, Umsetzung 900 €.",
    "Gerne unterbreiten wir Ihnen hiermit ein Angebot:",
    "ich habe Ihnen ein Angebot zusammengestellt, siehe Anhang.",
    "In der Anlage finden Sie unseren Kostenvoranschlag.",
    "als Anlage übersende ich Ihnen mein Angebot Nr. 2026-114 zur Prüfung.",
    "Hier wie versprochen mein Angebot.",
    "Das versprochene Angebot hängt an.",
    "Im Anhang das Angebot. Gruß",
    "Ich würde Ihnen gerne folgendes Angebot machen: 500 € pauschal.",
    "Für Ihr Projekt kann ich Ihnen einen Pauschalpreis von 2.500 € anbieten.",
    "You can find our proposal attached.",
    "The attached proposal outlines scope and cost.",
    "Attached please find our quotation.",
    "Please see the attached quote.",
    "Enclosed you will find our offer.",
    "PFA our proposal for the redesign.",
    "Here is the link to your proposal: https://example.org/p/1",
    "Sending over the proposal as discussed.",
    "Below you'll find my estimate.",
    "We hereby submit our proposal for the works.",
    "As per your request, here's our quotation.",
    "gemäß Ihrer Anfrage bieten wir an: 3 Tage zu je 900 €.",
    "Wir freuen uns, Ihnen unser Angebot zu unterbreiten.",
    "Angebot siehe Anhang.",
    "ich hänge dir das Angebot an.",
    "Gerne offeriere ich Ihnen die Arbeiten zu CHF 3200.",
    "In der Beilage erhalten Sie unsere Offerte.",
    "Sehr gerne mache ich Ihnen folgendes Angebot: 10 Stunden à 90 €.",
    "anbei findest du das überarbeitete Angebot inkl. der Fotos.",
    "Anbei sende ich Ihnen wie gewünscht den Kostenvoranschlag für die Sanierung Ihres Bades.",
    "hiermit übersenden wir Ihnen das gewünschte Angebot über die Lieferung und Montage.",
    "wie gestern am Telefon mit Ihnen besprochen, hier nun das Angebot.",
    "vielen Dank für Ihr Interesse! Unser Angebot für Sie finden Sie im Anhang.",
    "I've put the quote together for you, see attached.",
    "Thanks for reaching out! I'd be happy to help. My quote for the job is $1,500.",
    "Hope you're well. Please find our updated proposal attached.",
)
"""One sentence each that offers something, under a subject that says nothing."""

SAID_OTHERWISE = (
    ("Angebote Fassade", "ich habe die drei Angebote zur Fassade durchgesehen und stimme für das zweite."),
    ("Dein Angebot mit dem Ferienhaus", "Dein Angebot ist super lieb, wir nehmen es gern an. Passt der Februar?"),
    ("dein Angebot von gestern", "gilt dein Angebot mit dem Babysitten noch?"),
    ("Book club", "Here are my favorite quotes. Which one's yours?"),
    ("Fenster", "ich bin gerade dabei: Angebot kommt morgen."),
    ("Fenster", "Sie hatten um ein Angebot gebeten, das bekommen Sie am Freitag."),
    ("Windows", "thanks for attaching your quote."),
    ("Fenster", "Anbei die Pläne, unser Angebot erhalten Sie am Freitag."),
    ("Fenster", "Anbei die Zeichnung und unser Angebot kommt dann nächste Woche."),
    ("Fenster", "wie am Freitag besprochen, erhalten Sie unser Angebot nächste Woche."),
    ("Fenster", "Das Angebot ist fertig. Ich bringe es am Freitag mit."),
    ("Windows", "Attached is the survey and we'll send the quote by Friday."),
    ("Fenster", "Sie hatten um ein Angebot gebeten. Das schicke ich Ihnen nächste Woche."),
    ("Fenster", "Sie hatten ein Angebot gemacht, hier ist meine Antwort."),
    ("Windows", "You asked for a quote. I'm afraid we're fully booked."),
    ("Windows", "You asked for a quote from the electrician, here it is."),
    ("Angebot 3 Monitore", "Bitte Angebot für 3 Monitore."),
    ("Angebot Monitore", "Dürfte ich um ein Angebot bitten?"),
    ("Angebot Monitore", "Wir würden uns über ein Angebot freuen."),
    ("Angebot Monitore", "Bitte senden Sie uns Ihr Angebot bis Freitag."),
    ("Angebot Monitore", "Könnten wir ein Angebot für drei Monitore bekommen?"),
    ("Angebot Monitore", "Gerne hätten wir ein Angebot von Ihnen."),
    ("Angebot Monitore", "Was würden Sie für drei Monitore verlangen? Ich freue mich auf Ihr Angebot."),
    ("Website", "anbei die Rechnung zu unserem Angebot 114."),
    ("Website", "anbei der Vertrag für das Angebot."),
    ("Website", "Please find attached the invoice for our proposal."),
    ("Website", "Ich habe das Angebot, das Sie mir geschickt haben, geprüft."),
    ("AW: Angebot Falk", "Ich habe Ihr Angebot erhalten und melde mich."),
    ("Website", "Gerne mache ich Ihnen ein Angebot, dafür brauche ich noch die Maße."),
    ("Website", "Gerne erstelle ich Ihnen ein Angebot."),
    ("Website", "Ich kann Ihnen gerne ein Angebot schicken."),
    ("Website", "Happy to put together a quote, just send me the details."),
    ("Website", "I can send you a quote if you like."),
    ("Website", "As agreed, we start on Monday based on the proposal."),
    ("Angebot Website", "Bezugnehmend auf unser Angebot vom 3.11. wollte ich hören, wie der Stand ist."),
    ("Unser Angebot", "Ich melde mich noch einmal wegen unseres Angebots."),
    ("Unser Angebot", "Hatten Sie schon Gelegenheit, sich das Angebot anzusehen?"),
    ("Unser Angebot", "Leider habe ich noch keine Rückmeldung von Ihnen."),
    ("Our proposal", "I haven't heard back from you, are you still interested?"),
    ("Our quote", "I was wondering if you had time to look at our quote."),
    ("Quote cards", "How much would 500 cards cost? Please quote."),
    ("Quote cards", "Can we get a quote for 500 cards?"),
    ("Quote cards", "I would like to request a quotation for 500 cards."),
    ("Quote cards", "Please let me have your best quote."),
    ("Angebot 4711", "Wir nehmen Ihr Angebot an."),
    ("Angebot 4711", "Hiermit erteile ich Ihnen den Auftrag."),
    ("Angebot 4711", "Leider müssen wir Ihr Angebot ablehnen."),
    ("Angebot 4711", "Wir haben uns für einen anderen Anbieter entschieden."),
    ("WG: Angebot Website", "Hallo Frau Graf, anbei unser Angebot an Weber zur Kenntnis."),
    ("FW: proposal", "For your files: here's our proposal to Weber."),
    ("Danke", "Vielen Dank für die Annahme unseres Angebots! Wir starten am Montag."),
    ("Website", "Schön, dass Ihnen unser Angebot gefällt."),
    ("Website", "Unser Angebot können Sie online unter example.org ansehen."),
    ("Angebot 77", "Vielen Dank für das Zusenden des Angebots."),
    ("Re: Angebot", "Danke für euer tolles Angebot, wir besprechen es intern."),
    ("AW: Angebot Catering", "Das Angebot passt, bitte so buchen."),
    ("Quote", "Your quote works for us, please go ahead."),
    ("AW: Angebot 12", "Könnten Sie das Angebot bitte noch um die Montage ergänzen?"),
    ("Re: Quote 12", "Could you revise the quote to include delivery?"),
)
"""Subject and sentence of mails that offer nothing, whatever the subject says."""


@pytest.mark.parametrize("sentence", SAID_SO)
def test_sentences_that_offer(sentence: str) -> None:
    """One sentence of the owner's is enough."""
    decision = decide(sent("Website", f"Guten Tag,\n\n{sentence}\n\nViele Grüße\nJana"))
    assert decision.is_proposal, decision.because


@pytest.mark.parametrize(("subject", "sentence"), SAID_OTHERWISE)
def test_sentences_that_do_not(subject: str, sentence: str) -> None:
    """One sentence of the owner's says that it is none."""
    decision = decide(sent(subject, f"Guten Tag,\n\n{sentence}\n\nViele Grüße\nJana"))
    assert not decision.is_proposal, decision.because


@pytest.mark.parametrize("mail", PROPOSALS)
def test_proposals(mail: Mail) -> None:
    """A mail that offers something to somebody outside is a proposal, and says why."""
    decision = decide(mail)
    assert decision.because.template
    assert decision.is_proposal, decision.because


@pytest.mark.parametrize("mail", NO_PROPOSALS)
def test_tempting_mail(mail: Mail) -> None:
    """A mail that only looks like one is none, and says why."""
    decision = decide(mail)
    assert decision.because.template
    assert not decision.is_proposal, decision.because


def test_a_price_named_after_the_proposal_only_answers() -> None:
    """Behind a proposal in its thread a price is no second one, a newer offer is; without one a price offers."""
    offer = sent("Angebot Website", "Anbei unser Angebot.", number=1)
    price, newer = "Our fee for shipping would be $50.", "Unser neues Angebot finden Sie im Anhang."
    for words, watched in ((price, False), (newer, True)):
        mail = sent("Re: Angebot Website", words, number=3, answers=(1,))
        assert decide(mail, earlier=(offer,)).is_proposal is watched
    asked = sent("Re: Website", price, number=3, answers=(2,))
    assert decide(asked, earlier=(sent("Website", "Guten Tag", number=1),)).is_proposal


def test_a_bill_is_none_though_it_says_offer() -> None:
    """A reminder with the bill attached stays one, whatever its words offer; a bill named beside an offer does not."""
    words = "Der Betrag ist noch offen. Mein Angebot: Sie zahlen in zwei Raten."
    assert not decide(sent("Zahlungserinnerung", words, "Rechnung_77.pdf")).is_proposal
    assert decide(sent("Website", "Anbei unser Angebot und die Rechnung.", "Rechnung_77.pdf")).is_proposal


def test_an_application_names_no_price() -> None:
    """What somebody who applies wants to earn is no offer; an offer that brings a vita along is one."""
    assert not decide(sent("Freelance role", "My rate is $120/hour, CV attached.", "CV.pdf")).is_proposal
    assert decide(sent("Angebot Lektorat", "Im Anhang Angebot und Lebenslauf.", "Lektorat.pdf")).is_proposal


def test_a_price_that_asks_for_a_yes_says_so() -> None:
    """An offer that is neither called one nor attached is known by its price and its question, and the reason tells."""
    decision = decide(sent("Flyer", "Für den Flyer 75 €, bis Donnerstag fertig.\n\nOkay für dich?"))
    assert decision.is_proposal
    assert decision.because.template == "your words name a price and ask for a yes"


def test_a_price_far_from_the_work_asks_nothing() -> None:
    """In a long letter the question must follow the price, and the words of the work stand beside it."""
    letter = "Passt das so? Ich übernehme das gern.\n\n" + "Das Wetter ist schön. " * 8 + "Es waren 40 €."
    assert not decide(sent("Neues", letter)).is_proposal


SPOKEN_OFFERS = (
    "Mit Träger, Versicherung und Stimmung beläuft es sich auf 740 Euro. Bitte nennen Sie mir einen Wunschtermin.",
    "Five tracks, two revisions each, 900 all in, or one by one. Does that sound fair to you?",
    "Damit sind wir jetzt bei 14.800 statt 17.200. Könnt ihr damit leben?",
    "Anbei die Ausarbeitung mit allen Maßen und dem Gesamtpreis. Bitte prüfen.",
    "Mein letztes Wort: 11,50 pro Tasche bei 300 Stück. Hand drauf?",
    "Dreieck 390 €, Viereck 1.150 €, Montage je 180 €. Für welche Variante entscheiden Sie sich?",
    "Forty cushions with your print would come to 1,240 euros, piping 3 euros each. Tell me what you think!",
    "Nach dem Aufmaß komme ich für die Lärche auf 7.430 und für die Esche auf 8.150. Welches Holz sagt Ihnen mehr zu?",
    "Die Kommode schätze ich auf 20 Stunden bei einem Satz von 62 €. Ihre Freigabe vorausgesetzt, fange ich bald an.",
    "Eine Bank aus einem Stamm: ich würde sie euch für 3.600 machen. Lust?",
    "Anliegend übersende ich den Werkvertrag über 11.900 € mit der Bitte um Unterzeichnung.",
    "I have detailed the booth in the attached document, incl. a price per item. Kindly confirm.",
    "I reckon 2.4k for the table and another 600 for cable ports. Fancy it?",
    "Drei Motive setze ich mit 1.450 an. Sag mir, ob ich loslegen kann.",
    "Logo in drei Varianten, Visitenkarte dazu, Freundschaftspreis 280. Deal?",
    "Unter 600 mache ich Plakate nicht; für Sie 500, wenn ich freie Hand habe. Einverstanden?",
    "In der Anlage unser Konzept samt Kostenplan zur Entscheidung im Ausschuss.",
    "Unsere Präsentation und die Kostenübersicht sende ich Ihnen wie gefordert in zwei Dateien.",
    "Für 10k kriegen wir das hin: Location 2.500, Catering 3.300, Technik 1.700. Dein Go bis Montag?",
    "Das Konzept liegt bei (siehe Anhang). Auf der letzten Seite finden Sie auch die Konditionen.",
    "Hecke schneiden, da wären wir bei 320. Sag an!",
    "Für die Inspektion rufe ich zwei Tage zu je 1.150 auf, samt Fotos. Gib mir bis Ende der Woche Bescheid.",
    "Ich komm auf 7 Stunden à 58 plus Anfahrt 40. Denk mal drüber nach.",
    "Fluted panels as per your drawing: £78/m2 supplied, £112/m2 fitted, 34 m2 in total. Price held until Christmas.",
    "The backdrop comes out at £2,275 ex VAT. Could you raise a PO so that I can book the frame?",
    "Revised numbers following today's call: £8,450 (was £9,900), assuming you supply the AV.",
    "Please accept the attached in response to RFP 26-118.",
    "Attached is the guide with my three collections (starting at $4,500).",
    "Since it's for the pups, I'd do the gala video at half my rate, so $1,250. Would the board go for that?",
    "Thank you for showing me round. The breakdown you asked for is attached.",
    "Die Südseite allein, das wären 2.150 Euro statt 4.600. Besser?",
)


@pytest.mark.parametrize("text", SPOKEN_OFFERS)
def test_offers_as_they_are_spoken(text: str) -> None:
    """Many write as they speak: a sum without its currency, a rate that is called out, a request in two words."""
    assert decide(sent("Hecke", f"Moin Ole,\n\n{text}\n\nGruß Kai")).is_proposal


GERMAN_AMOUNTS = (
    "€ 75|75 €|75,50€|EUR 1.200|1.200 Euro|CHF 1'180.–|Fr. 690.-|55 Franken|75.-|75,-|75,– €|1.300 netto|90 + USt"
)
ENGLISH_AMOUNTS = "$75|75 dollars|£1,200.50|1,200 pounds|USD 900|900 EUR|90 bucks|$4.5k|€ 75"


@pytest.mark.parametrize("amount", GERMAN_AMOUNTS.split("|"))
def test_german_amounts(amount: str) -> None:
    """A price is seen in whichever way it is written."""
    assert decide(sent("Flyer", f"Den Flyer mache ich für {amount}. Soll ich loslegen?")).is_proposal


@pytest.mark.parametrize("amount", ENGLISH_AMOUNTS.split("|"))
def test_english_amounts(amount: str) -> None:
    """A price is seen in whichever way it is written."""
    assert decide(sent("Flyer", f"Two pages, {amount} in total. Shall I go ahead?")).is_proposal


def test_a_price_among_family_offers_nothing() -> None:
    """A price named to somebody of the owner's own surname at a private address is family business, not an offer."""
    text = "Hedge £95, or hedge and lawn £142, labour included. Which do you reckon?"
    for to, name, is_proposal in (
        ("ravi@gmail.com", "Ravi Sommer", False),
        ("ravi@gmail.com", "Ravi Winter", True),
        ("ravi@sommer-bau.example", "Ravi Sommer", True),
    ):
        mail = sent("Sunday", text)
        named = mail.message._replace(
            from_=(Address("Jana Sommer", "jana@sommer.example"),),
            to=(Address(name, to),),
        )
        assert decide(mail._replace(message=named)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("asked", "text", "offers"),
    [
        ("Was würde uns der Abend bei Ihnen kosten?", "Gern! 380 Euro, mit Anfahrt.", True),
        ("Wir bitten um ein Angebot für den Bus.", "48 Plätze mit Fahrer, 890 Euro. Ist der 12.5. fix?", True),
        ("Lohnt sich der Schnitt noch? Was kostet es?", "Lohnt sich immer. Halber Tag, 260 €.", True),
        ("Do you do voice-overs? Three minutes. Price?", "Yes. Three minutes for web use is 250 EUR.", True),
        ("How much for 6 short reels?", "Six reels, shot in one morning: 1,150 total. Want in?", True),
        ("4 cameras for 9 months. Ballpark?", "4 cams @ $300 a month each x 9 = $10,800.", True),
        ("60 Kissen bitte, was wäre Ihr bester Preis?", "Da kann ich auf 27,90 runtergehen, inklusive Inlett.", True),
        ("Wie sähe Ihre Honorarvorstellung aus?", "Ein Garantiehonorar von 6.500 Euro plus 5 %.", True),
        ("Was nimmst du für sowas?", "Für sowas nehm ich 1.100, Holz inklusive.", True),
        ("What's your unit price for 100 trays?", "EUR 21.40 ex works, lead time four weeks.", True),
        ("How much do you charge?", "A term of ten is €290. Would Tuesdays suit Ben?", True),
        ("Please let me know your rate for the attached.", "0.14 EUR per word, delivery Thursday.", True),
        ("2,000 words, marketing, by Friday?", "Sure, 0.16 EUR per word incl. proofreading. Friday works.", True),
        ("Could you take this one? Due tomorrow.", "Yes, happy to. Minimum fee €45, back to you by noon.", True),
        ("Vermietest du auch die Fotobox?", "Ja, die gibt es für 350 € den Abend, Aufbau inklusive.", True),
        ("Contract in Berlin. What rate are you looking for?", "€95 an hour remote, €105 on site. CV attached.", True),
        ("Was wäre Ihr Stundensatz für das Projekt?", "98 € die Stunde. Lebenslauf anbei.", True),
        ("What salary are you looking for? What is your rate?", "I'd want €65,000. CV attached.", False),
        ("Mit welchem Budget müssen wir rechnen?", "Für den PoC sollten Sie etwa 9.500 € einplanen.", True),
        ("Can you send an updated CV and your day rate?", "CV attached. Day rate is €780, negotiable.", True),
        ("Was kostest du?", "Ganztags 1.890 €, alles Weitere im PDF.", True),
        ("Können Sie die Moderation übernehmen?", "Gern: CHF 4'800.–, Spesen pauschal CHF 350.–. Passt das?", True),
        ("Here's your renewal quote.", "I don't want the renewal at $299, please cancel.", False),
        ("Anbei unser Angebot, 310 Euro.", "Für 280 Euro würde das gehen.", False),
        ("Ist das Geld da?", "Die 380 Euro sind angekommen.", False),
        ("Was zahlt ihr eigentlich?", "14 € pro qm, mit Heizung.", False),
        ("Was kostet es da?", "Das Menü 29 Euro, ich reserviere für acht.", False),
        ("Was würde uns der Abend bei Ihnen kosten?", "Das hängt von der Zahl der Gäste ab.", False),
    ],
)
def test_a_price_that_the_quoted_mail_asks_for(asked: str, text: str, offers: bool) -> None:
    """Who names a price to somebody who asked for theirs has offered, in however few words."""
    quote = f"\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> Guten Tag,\n> {asked}\n"
    assert decide(sent("AW: Samstag", text + quote, answers=(9,))).is_proposal is offers


def test_a_price_answers_who_asked() -> None:
    """A price and little else offers something to somebody who had written first, and to nobody else."""
    text = "In Nuss statt Eiche erhöht sich der Preis um 640 € auf 5.290 €. Wäre Ihnen das recht?"
    asked = sent("Bücherwand", None, author="weber@weber.example", to="jana@sommer.example", number=9)
    stranger = sent("Bücherwand", None, author="otto@else.example", to="jana@sommer.example", number=9)
    answer = sent("AW: Bücherwand", text, answers=(9,))
    assert decide(answer, earlier=(asked,)).is_proposal
    assert not decide(answer, earlier=(stranger,)).is_proposal
    assert not decide(sent("Bücherwand", text)).is_proposal


def test_every_price_in_a_running_conversation_offers() -> None:
    """Who is asked for the next small job behind an answered offer offers again, also under the old subject."""
    first = sent("Re: Press release", "640 words would be EUR 83.20. OK to go ahead?", number=1, answers=(9,))
    asked = sent("Re: Press release", None, author="weber@weber.example", to="jana@sommer.example", number=2)
    asked = asked._replace(message=asked.message._replace(internal_date=SENT_ON + timedelta(days=8)))
    next_ = sent("Re: Press release", "1,120 words would be EUR 145.60. Shall I start?", number=3, answers=(2,))
    assert decide(next_, earlier=(first, asked)).is_proposal
    assert not decide(next_, earlier=(first,)).is_proposal


@pytest.mark.parametrize(
    ("asked", "text", "is_proposal"),
    [
        ("Too much, any way to bring it down?", "with a smaller crew it would be £3,100 plus VAT.", True),
        ("Preis zu hoch, was geht noch?", "mit 5 % Nachlass kämen wir auf 3.940 € netto.", True),
        ("Ist die Anfahrt dabei?", "ja, die ist dabei.", False),
    ],
)
def test_a_new_price_for_who_haggled(asked: str, text: str, is_proposal: bool) -> None:
    """A price is the next offer once somebody answered the first, also without a question."""
    first = sent("Angebot Umbau", "Anbei unser Angebot.", number=1)
    reply = sent("AW: Angebot Umbau", None, author="weber@weber.example", to="jana@sommer.example", number=2)
    reply = reply._replace(message=reply.message._replace(internal_date=SENT_ON + timedelta(days=2)))
    quote = f"\n\nAm 25.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> {asked}\n"
    next_ = sent("AW: Angebot Umbau", text + quote, number=3, answers=(2,))
    assert decide(next_, earlier=(first, reply)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("kind", "decided", "text", "is_proposal"),
    [
        (Kind.PERSON, True, "wunderbar, danke! Dann wie besprochen 2.400 Euro netto, Start am Montag.", False),
        (Kind.PERSON, True, "schade, 2.400 Euro wären es gewesen. Vielleicht ein anderes Mal.", False),
        (Kind.PERSON, True, "no problem. For the record, 2,400 EUR was already my best price. All the best!", False),
        (Kind.PERSON, True, "gern! Das zweite Logo käme auf 80 Euro. Soll ich es mitmachen?", True),
        (Kind.PERSON, False, "ich kann Ihnen 100 Euro nachlassen, dann sind es 2.300 Euro.", True),
        (Kind.OUT_OF_OFFICE, False, "wie wäre es mit 2.300 Euro? Soll ich im Dezember anfangen?", False),
    ],
)
def test_a_price_after_a_decision(kind: Kind, decided: bool, text: str, is_proposal: bool) -> None:
    """A price named after the client's yes or no is no new offer, unless the owner asks; a machine answers none."""
    first = sent("Angebot Umbau", "Anbei unser Angebot.", number=1)
    reply = sent("AW: Angebot Umbau", None, author="weber@weber.example", to="jana@sommer.example", number=2)
    message = reply.message._replace(internal_date=SENT_ON + timedelta(days=2))
    reply = reply._replace(message=message, reading=Reading(kind, decided=decided))
    next_ = sent(
        "AW: Angebot Umbau", text + ("\n\nAm 25.11.2026 schrieb Weber:\n> Guten Tag\n"), number=3, answers=(2,)
    )
    assert decide(next_, earlier=(first, reply)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("text", "is_proposal"),
    [
        ("anbei der Werkvertrag über deine Fotos, wir zahlen dir 600 Euro. Bitte unterschrieben zurück.", False),
        ("anbei der Auftrittsvertrag, du kriegst 300 Euro bar. Bitte unterschrieben zurück.", False),
        ("attached is the speaker agreement, we pay you 400 EUR plus travel. Please sign and return it.", False),
        ("anbei der Wartungsvertrag, 45 Euro im Monat. Bitte unterschrieben zurück.", True),
        ("anbei unser Angebot. Bei Auftrag bis Freitag bekommst du 100 Euro Rabatt.", True),
        ("anbei mein Angebot: du bekommst zwei Entwürfe für 800 Euro. Passt das?", True),
    ],
)
def test_who_is_paid_is_no_client(text: str, is_proposal: bool) -> None:
    """A contract under which the owner pays the other one is no proposal, however it is to be signed."""
    assert decide(sent("Sommerfest", text, "Vertrag.pdf")).is_proposal is is_proposal


@pytest.mark.parametrize("subject", ["Minijob", "Ihre Bewerbung", "Job offer"])
def test_a_wage_is_no_price(subject: str) -> None:
    """What somebody would earn under the subject of a job is not offered to a client."""
    text = "wir können Ihnen 10 Stunden die Woche zu 14,25 € anbieten. Passt Ihnen das?"
    assert not decide(sent(subject, text)).is_proposal
    assert decide(sent("Unterstützung", text.replace("14,25", "90,00"))).is_proposal


def test_an_invitation_is_no_proposal() -> None:
    """A meeting about the offer, sent by a calendar, waits for no answer to an offer; with a paper it may."""
    mail = sent("Walkthrough proposal", "Hi, let's go through it.")
    for names, is_proposal in (((), False), (("Proposal_EKS.pdf",), True)):
        invited = mail._replace(structure=Structure(names, calendar="REQUEST"))
        assert decide(invited).is_proposal is is_proposal


def test_a_circular_in_blind_copies_is_no_proposal() -> None:
    """What went to several people in Bcc alone advertises; to one or two it may offer."""
    several = "a@a.example b@b.example c@c.example d@d.example"
    assert not decide(sent("Herbstangebot", "20 Bilder für 390 €.", to=OWNER, bcc=several)).is_proposal
    assert decide(sent("Angebot Website", "Anbei.", to=OWNER, bcc="a@a.example")).is_proposal


def test_an_offer_shown_is_not_sent() -> None:
    """ "The offer here" points at what somebody else offers; "here the offer" brings one."""
    assert not decide(sent("Holiday", "Have a look at the offer here: a cottage on Texel.")).is_proposal
    assert decide(sent("Urlaub", "Hier das Angebot für Texel.")).is_proposal
    for shown in ("Sie finden das Angebot hier: https://app.example/o/12", "Sie können das Angebot hier einsehen."):
        assert decide(sent("Hallo", shown)).is_proposal, shown


def test_family_is_known_by_its_address_too() -> None:
    """A private address with the owner's surname in it belongs to the family, however it is called."""
    text = "Hedge £95, or hedge and lawn £142, labour included. Which do you reckon?"
    for to, is_proposal in (("ruth.sommer@gmx.de", False), ("ruth.winter@gmx.de", True)):
        mail = sent("Sunday", text)
        named = mail.message._replace(
            from_=(Address("Jana Sommer", "jana@sommer.example"),), to=(Address("Family", to),)
        )
        assert decide(mail._replace(message=named)).is_proposal is is_proposal


def test_family_is_told_of_quotes_and_offers() -> None:
    """A subject alone makes no proposal of a mail to the family; what offers something, names a price or comes with a
    paper does."""
    for text, papers, is_proposal in (
        ("Be yourself; everyone else is already taken.", (), False),
        ("Heute hab ich eins rausgeschickt! Kommst du am Sonntag?", (), False),
        ("Anbei mein Angebot für den Zaun.", (), True),
        ("Siehe Anhang.", ("Angebot_12.pdf",), True),
    ):
        mail = sent("Angebot", text, *papers)
        named = mail.message._replace(
            from_=(Address("Jana Sommer", "jana@sommer.example"),), to=(Address("Mama", "sommer.ruth@gmx.de"),)
        )
        assert decide(mail._replace(message=named)).is_proposal is is_proposal, text


def test_a_namesake_is_no_family_under_a_subject_that_names_a_matter() -> None:
    """A client of the owner's own surname is watched where the subject says what the offer is for."""
    mail = sent("Angebot Carport", "Wie besprochen mit Dach und Rinne.")
    named = mail.message._replace(
        from_=(Address("Jana Sommer", "jana@sommer.example"),), to=(Address("Hans Sommer", "hans.sommer@gmx.de"),)
    )
    assert decide(mail._replace(message=named)).is_proposal


def test_a_document_for_who_asked_for_a_price() -> None:
    """What is attached for somebody who asked for an offer is one, whatever it is called; a form to fill in is not."""
    quote = "\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> {}\n"
    asked, greeted = quote.format("Bitte senden Sie uns Ihr Angebot."), quote.format("Wann wollen wir telefonieren?")
    for text, name, is_proposal in (
        ("Wie am Telefon versprochen finden Sie alles anbei." + asked, "Turm_Nikolai.pdf", True),
        ("Anbei." + quote.format("Schicken Sie uns Ihren KVA?"), "2026-11_Frings.pdf", True),
        (
            "I've put it all on the sheet attached." + quote.format("Please could you quote?"),
            "Hall curtains.xlsx",
            True,
        ),
        ("Wie am Telefon versprochen finden Sie alles anbei." + greeted, "Turm_Nikolai.pdf", False),
        ("Wie am Telefon versprochen finden Sie alles anbei." + asked, "Fragebogen.pdf", False),
        ("Fotos anbei. Das Angebot folgt." + asked, "Turm_Nikolai.pdf", False),
        ("Anbei. Bitte kurz bestätigen und unterschrieben zurück." + asked, "Turm_Nikolai.pdf", True),
        ("Danke für die Fotos! Anbei wie gewünscht." + asked, "Turm_Nikolai.pdf", True),
        ("Wie gewünscht anbei. Rechnungsstellung nach Abschluss." + asked, "Turm_Nikolai.pdf", True),
        ("See attached, please return it signed. I'll invoice on completion." + asked, "Nikolai.pdf", True),
        ("Please find attached. Just confirm and we'll start." + asked, "Nikolai.pdf", True),
        ("Anbei der unterschriebene Vertrag." + asked, "Turm_Nikolai.pdf", False),
        ("Anbei ein paar Fotos von mir." + asked, "Turm_Nikolai.pdf", False),
        ("Attached are the minutes of our call." + asked, "Turm_Nikolai.pdf", False),
        ("Leider kann ich das nicht übernehmen, im Anhang eine Kollegin." + asked, "Turm_Nikolai.pdf", False),
    ):
        assert decide(sent("AW: Turm", text, name, answers=(9,))).is_proposal is is_proposal, (text, name)


HAGGLED = (
    "Ist der Kostenvoranschlag über 860 € inkl. Leihwagen? Bitte erst anfangen, wenn ich zusage.",
    "Den Versicherungswert der Fahne schätze ich auf 5.000 €. Bitte bestätigen Sie die Deckung.",
    "3.500 für die neue Seite ist okay. Wann fängst du an?",
    "Du kannst im März zwei Wochen kommen. Taschengeld 100 € die Woche. Passt das?",
    "Ich schätze mein Einkommen 2027 auf 31.000 Euro. Bitte bestätigen Sie.",
    "I can't do £1,400 a month. I could stretch to £1,250 if you fix the roof. Would that be acceptable?",
    "Hey Zoe, you free 24-28 Nov? £220 a day, paint call at 8. Let me know.",
    "I'm fine with $1,850 a month if you'll repaint. Does that work?",
    "The glazier's estimate is £280, attached. Please confirm cover.",
)


@pytest.mark.parametrize("text", HAGGLED)
def test_who_buys_or_hires_offers_nothing(text: str) -> None:
    """Whoever names what they would pay, or looks for hands, is the customer."""
    assert not decide(sent("Unit 9", text)).is_proposal


@pytest.mark.parametrize(
    ("text", "is_proposal"),
    [
        ("danke für deine Anfrage! Am 8.8. habe ich noch Zeit. Die Ganztagesreportage liegt bei 2.890 €.", True),
        ("thank you for your enquiry. The full day is £2,890, all details in the PDF.", True),
        ("danke für Ihre Anfrage. Leider sind wir ausgebucht; der Abend hätte 2.890 € gekostet.", False),
        ("danke für Ihre Anfrage zur Rechnung 4711. Der Betrag von 289 € wurde erstattet.", False),
        ("danke für deine Nachricht, die 2.890 € sind angekommen.", False),
    ],
)
def test_a_price_for_somebody_who_asked_elsewhere(text: str, is_proposal: bool) -> None:
    """Who thanks for an inquiry and names a price has offered, also where the inquiry came through a form or a call."""
    assert decide(sent("Hochzeit 08.08.", text)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("text", "is_proposal"),
    [
        ("would you be free to co-facilitate two days in February? I can offer £900 a day plus expenses.", False),
        ("ich biete dir 650 € pauschal. Hättest du am 12. Zeit?", False),
        ("I can offer two days at £900 a day plus expenses. Would that suit you?", True),
        ("attached my proposal, £900 a day. Would you be free to join a call on Thursday?", True),
        ("ich biete Ihnen die Begleitung für 650 € an. Haben Sie morgen Zeit für ein Telefonat?", True),
    ],
)
def test_pay_for_somebody_whose_help_is_wanted(text: str, is_proposal: bool) -> None:
    """Who asks whether somebody has time to work names what they would pay, and no price of their own."""
    assert decide(sent("February", text)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("subject", "text", "attachment", "is_proposal"),
    [
        ("AW: Angebot für Kunden", "anbei die Übersetzung mit zwei Anmerkungen.", "Angebot_4471_EN.docx", False),
        ("Re: Quote for our client", "attached the translation, two comments inside.", "Quote_4471_EN.docx", False),
        ("EN", "hier die übersetzten Angebotsunterlagen, Seite 4 bitte prüfen.", "Angebot_Kunde_EN.docx", False),
        ("Übersetzung", "anbei das Angebot für die Übersetzung.", "Angebot_88.pdf", True),
        ("Belege", "das Angebot liegt dabei, kann ich das noch absetzen?", "Angebot_Kasse.pdf", False),
        ("Receipts", "the quote is in there, can I claim it this year?", "Quote_till.pdf", False),
        ("Umbau", "anbei mein Angebot. Den Lohnanteil können Sie von der Steuer absetzen.", "Angebot_9.pdf", True),
    ],
)
def test_papers_that_are_offers_of_others(subject: str, text: str, attachment: str, is_proposal: bool) -> None:
    """A file named like an offer is none of one's own where one translated it, or will deduct it from one's taxes."""
    assert decide(sent(subject, text, attachment)).is_proposal is is_proposal


@pytest.mark.parametrize(
    ("subject", "text", "is_proposal"),
    [
        ("AW: Los 4", "anbei das ausgefüllte und unterschriebene Leistungsverzeichnis für Los 4.", True),
        ("AW: Los 4", "anbei das unterschriebene Angebot zurück.", False),
        ("AW: Moderation", "gerne unterbreite ich Ihnen folgenden Vorschlag: Moderation CHF 4'800.–.", True),
        ("KV Begleitung", "anbei wie besprochen der KV zur Projektbegleitung.", True),
        ("Team", "I attach my engagement letter. If you're happy with the terms please sign and return a copy.", True),
        ("Accounts", "thanks for the engagement letter, signed copy attached.", False),
        ("PV-Anlage", "nach dem Ortstermin habe ich alles durchgerechnet. Schlüsselfertig sind das 17.850 €.", True),
        ("Licht", "wie eben am Telefon gesagt: 6 Leuchten montiert für 1.190 €. Ich brauche nur Ihr Okay.", True),
        ("Relaunch", "wie versprochen mein Vorschlag für das Vorgehen samt Aufwandsschätzung.", True),
        ("Winter", "im Anhang finden Sie meinen Kostenplan für die zwei Shootingtage.", True),
        ("Next steps", "as discussed, I've written up scope, timeline and pricing here: https://x.example/1", True),
        ("Studio B", "is Studio B still £25 an hour? I'd need it every other Monday.", False),
        ("Korrektorat", "magst du für mich Korrektur lesen? Ich dachte an 0,03 € pro Wort, 120 € insgesamt.", False),
        ("Projekt", "für deinen Teil hätte ich 30 % vorgesehen, also ca. EUR 2.000,-. Ist das für dich okay?", False),
        ("Angebot 10082", "passt, bitte das Angebot 10082 als Auftrag einbuchen.", False),
        ("AW: Geländer", "etwas teurer als gedacht. Bekommst du es für 3.900 hin?", False),
        ("Sessions", "we have one session left. Would you like to book another four at £540?", True),
        ("AW: Sigma 35mm", "ja, ist noch da. 420 € inkl. Versand, letzter Preis. Willst du es?", False),
        ("Storno", "laut AGB fallen 30 % Stornokosten an, das sind 612 €. Bitte bestätigen Sie das kurz.", False),
        ("Reading", "let me know what you think of the quote on page 3!", False),
        ("Re: SOW", "signed SOW attached. When do I get the countersigned copy?", False),
        ("Delivery", "please find attached the translated offer. Two queries inside.", False),
        ("Mandat Kündigungsschutz", "anbei die Vergütungsvereinbarung mit der Bitte um Unterzeichnung.", True),
        ("Zeltfest", "im Anhang der Gastspielvertrag für den 25. Juli. Bitte unterschrieben retour.", True),
        ("Wohnung", "im Anhang der Mietvertrag für die Wohnung. Bitte unterschrieben retour.", False),
        ("Daten", "anbei die Geheimhaltungsvereinbarung. Bitte unterschrieben zurück.", False),
        (
            "Wartung",
            "anbei der unterschriebene Wartungsvertrag zurück. Bitte ein Exemplar gegengezeichnet an uns.",
            False,
        ),
        ("SEO", "here is the service agreement for local SEO. Please review and sign where marked.", True),
        ("Ads scope + pricing", "all in one place: https://x.example/1. You can e-sign at the bottom.", True),
        ("Film", "im Anhang findet ihr das Treatment und das Budget. Bin gespannt!", True),
        ("Test", "anbei unser Exposé mit Studiendesign, Zeitplan und Kostenschätzung.", True),
        ("Etiketten", "gerne haben wir für Sie kalkuliert, siehe PDF.", True),
        ("Beilage", "hier unser Preis für 40.000 Beilagen: 3.960 € frei Haus.", True),
        (
            "Lektorat",
            "als Kleinunternehmerin ohne MwSt: 240 Seiten x 4,50 € = 1.080 €. Sobald Sie zusagen, lege ich los.",
            True,
        ),
        ("Tour", "rates as requested: London £600, Paris £750.", True),
        ("October", "report attached. Cost per lead fell to $38. Let me know if you have questions.", False),
        ("Front-end", "I can recommend Colm, he charges about 450 a day. Want me to put you in touch?", False),
        (
            "Angebote Rohbau: Preisspiegel",
            "es sind vier Angebote eingegangen, am günstigsten ist Klemm mit 184.300 €.",
            False,
        ),
        ("Etiketten", "wir schreiben Ihnen 80 € gut oder drucken 500 Stück neu. Was ist Ihnen lieber?", False),
        ("Kurs", "gern halte ich den Kurs wieder. Das Honorar von 32 Euro je UE ist in Ordnung.", False),
        ("Renewal quote", "your renewal quote went up 20 percent. Can you match last year's price?", False),
        ("Orgel", "wie besprochen erhalten Sie mein Instandsetzungskonzept mit Kosten in drei Abschnitten.", True),
        ("Messe", "hier unser Leistungspaket mit Festpreisen für Aussteller.", True),
        ("Check", "dein Angebot liegt jetzt online: https://x.example/q/22", True),
        ("Kran", "der Transport mit Kran wäre für 1.650 € möglich.", True),
        ("Search", "we'd charge 25% of first-year salary. Terms of business attached for your signature.", True),
        ("Plates", "she asked me to send you the price: two brass plates, 410 plus VAT.", True),
        ("Wall", "the big wall would be 1,450 supplied and fitted. Will I go ahead?", True),
        ("Report", "report attached. Removal would run you $3-4k with a crew. Any questions give me a bell.", False),
        ("Höfe", "im Anhang der Architektenvertrag. Bitte ein Exemplar gegengezeichnet zurück.", True),
        ("IP", "im Anhang die Mandatsvereinbarung. Über eine unterschriebene Fassung freue ich mich.", True),
        ("Heizlast", "die raumweise Heizlast würde ich Ihnen für 380 € rechnen. Dauer etwa eine Woche.", True),
        ("Anzug", "der Anzug kommt auf CHF 2'980. Nach Ihrer Zusage bestelle ich den Stoff.", True),
        ("App", "as discussed: Android INR 4,50,000, 40% advance. Kindly confirm so that we can block the team.", True),
        ("AMC", "charges are the same, INR 96,000 plus GST. Request you to release the PO.", True),
        ("Letter of agreement", "my letter of agreement is attached. Sign page 3 and we're off.", True),
        ("AW: Kasten", "in Lärche wären es 1.980 € statt 1.640 €.", True),
        ("Fasern", "gern verschiebe ich Ihren Kurs. Der Preis von 240 € bleibt gleich. Einverstanden?", False),
        ("Draft", "draft attached. Please check the budget figures on page 6.", False),
        ("Ferienjob", "wir hätten für dich in den Osterferien Arbeit, 13,50 € die Stunde. Magst du?", False),
        ("Vertretung", "magst du am 20. für mich einspringen? Honorar 400.", False),
        ("Konzert", "die Karten wären für 68 Euro möglich. Soll ich zwei nehmen?", False),
        ("Ostsee", "die Wohnung wäre für 640 Euro möglich. Soll ich uns die eine Woche buchen?", False),
        ("Kran", "der Transport wäre für 1.650 € möglich. Soll ich den Kran für Montag buchen?", True),
        ("Lisbon", "the flat would be 1,150 for the week, sleeps four. Which suits you, June or July?", False),
        ("Report", "the flashing would cost about $3,000 going by the builder's figure. Let me know.", False),
        ("AW: Türen", "ich komme Donnerstag zum Aufmaß, danach bekommen Sie das Angebot. Passt das?", False),
    ],
)
def test_words_of_trades(subject: str, text: str, is_proposal: bool) -> None:
    """Trades call what they offer by many names, and announce it before they have measured."""
    answers = (9,) if subject.startswith("AW") else ()
    assert decide(sent(subject, text, answers=answers)).is_proposal is is_proposal


def test_a_note_to_oneself() -> None:
    """An offer that the owner mails to a private address of their own waits for nobody's answer."""
    for to, is_proposal in (("anna.brandt@gmail.com", False), ("anna.berger@gmail.com", True)):
        mail = sent("Angebot 2026-114", "anbei das Angebot.", "Angebot_2026-114.pdf")
        named = mail.message._replace(
            from_=(Address("Anna Brandt", "anna@brandt-design.example"),),
            to=(Address("", to),),
        )
        assert decide(mail._replace(message=named)).is_proposal is is_proposal


def test_a_price_under_the_number_of_an_order() -> None:
    """Who is asked for more under the number of an order, and names the price, has offered; under their own bill they
    have not."""
    asked = ("client@weber.example", True)
    billed = ("jana@sommer.example", False)
    for first, is_proposal in (asked, billed):
        begun = sent("PO 7781: more days", "20 additional days please.", author=first, number=9)
        begun = begun._replace(message=begun.message._replace(internal_date=SENT_ON - timedelta(days=1)))
        mail = sent(
            "Re: PO 7781: more days", "20 days at EUR 790 come to EUR 15,800 plus VAT. All right?", answers=(9,)
        )
        assert decide(mail, earlier=(begun,)).is_proposal is is_proposal


def test_prices_in_a_pdf() -> None:
    """Who sends the prices that somebody asked for in a PDF has offered, whatever it is called."""
    quote = "\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> Schickst du uns mal deine Preise?\n"
    mail = sent("AW: Hochzeit", "Sehr gern, alles drin im PDF!" + quote, "Hochzeit_2026.pdf", answers=(9,))
    assert decide(mail).is_proposal
