"""Is this sent mail a proposal? Prices as people of many trades write them, and the mail beside those."""

from __future__ import annotations

import pytest

from tests.sentmail import OWN, sent
from watcher.core.mail import Kind, Mail, Reading
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)


def offers(mail: Mail) -> bool:
    """Whether the mail is taken for a proposal."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


def answer(text: str, asked: str) -> Mail:
    """The owner's answer to somebody, who is quoted below."""
    quote = f"\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> {asked}\n"
    return sent("AW: Samstag", text + quote, answers=(9,))


OFFERS = (
    "I'd suggest one large planter and two small ones for £140 a week, pots on loan. Shall we start in January?",
    "It would be about 9 hours at £60, so £540. The photos you asked for are attached. Let me know if I should start.",
    "The finish you asked for would be £380, £450 with handles. Shall I go ahead?",
    "I'd take the old boiler away for £150, plus VAT. Shall I put you down for Tuesday?",
    "I'd take this on for £900 plus VAT. Shall we say Monday?",
    "My rate would go down to £55 if you book ten lessons. Shall I put you in?",
    "I put together an estimate here: https://app.example/p/8fj2k - it covers 40 shots. Accept it on the page.",
    "Your quote is here: https://app.example/q/77. It covers both rooms.",
    "Mein Angebot liegt hier: https://angebote.example/a/77.",
    "Die drei Pakete mit Preisen stehen hier: https://notion.example/x. Sag mir bitte, welches ihr wollt.",
    "Prices for all three packages are here: https://notion.example/x. Tell me which one you'd like.",
    "Für die Küche habe ich Ihnen die Variante in Eiche dazugenommen: 4.850 € netto. Sollen wir es so machen?",
    "Wie Ihr Kunde es wünscht, komme ich auf 780 € netto. Soll ich anfangen?",
    "Spruce, leathered: £210 a pair, or four pairs for £760. Six weeks. Want them?",
    "Three weeks of board & train is $2,700, two visits included. Next opening is Jan 11, half down to hold it.",
    "I attach my submission for the above including drawings and a costed breakdown.",
    "We enclose our method statement and the priced schedule for phase 2.",
    "Here it is. Four pairs would be £760, six weeks. Shall I start?",
    "Ich kann Ihnen 10 % Nachlass geben, dann wären es 1.350 € netto. Sollen wir so verbleiben?",
    "Ich komme auf 480 € netto. Wären Sie mit Dienstag einverstanden?",
    "Das habe ich einem anderen Kunden auch so angeboten: 1.900 € für fünf Seiten. Passt das für Sie?",
    "Sind Sie am Samstag um elf frei? Das Shooting kostet 180 € für zwei Stunden. Soll ich es so einplanen?",
    "Ich biete Ihnen einen Praktikumsplatz-Flyer für 350 € an, 500 Stück. Soll ich loslegen?",
    "I'd take the whole set of photos for $900, edited within a week. Shall I start?",
    "I'd take both jobs for $1,400. Does that work for you?",
    "Wir bieten Ihnen die Wartung für 95 € im Monat. Haben Sie Interesse?",
    "Wir bieten Ihnen 100 € Rabatt, also 1.400 € statt 1.500 €. Haben Sie Interesse?",
    "We can offer you a one-day workshop at £900 plus VAT. Would you be interested?",
)
OTHER = (
    "Wir bieten dir 15 € die Stunde für den Glühweinstand, Freitag bis Sonntag. Hast du Lust?",
    "We can offer you €400 for the day on 12 June plus travel. Interested?",
    "We offer £20 an hour, Friday to Sunday. Are you up for it?",
    "Any chance you're free on 14 March in Leeds? £280 a day plus travel.",
    "Are you free to help on the 9th? It's 8 hours at £15 an hour.",
    "Bist du am 14. März frei? Es gibt 280 € am Tag plus Fahrt.",
    "Wären Sie im Februar verfügbar? Wir rechnen mit zehn Tagen zu 480 €.",
    "Was würdest du am halben Tag nehmen? Zuletzt waren es 450 € plus Fahrt. Dann plan ich dich ein, passt das?",
    "Was würden Sie für zwei Räume berechnen? Wir hatten an 900 € netto gedacht, wäre das okay?",
    "450 € Honorar pro Artikel passen für mich. Den ersten liefere ich bis 10.12. Soll ich anfangen?",
    "Ich habe einem Kunden 6.700 € zzgl. MwSt. angeboten: Konzept 1.200 €, Gestaltung 5.500 €. Passt das so?",
    "Der Kundin hatte ich 3.200 € netto angeboten, mit Montage 3.800 €. Was meinst du?",
    "Dein Anteil wären 2.100 € netto: Texte 600 €, Bilder 1.500 €. Ist das okay für dich?",
    "Your share would be $2,100: copy $600, pictures $1,500. Is that okay for you?",
    "From January my hourly rate goes from $85 to $92 plus tax. Let me know if you'd like to talk it through.",
    "Our prices are going up to £65 an hour in April. Let me know if you have any questions.",
    "I'd take the Golf for $8,500 including winter tires, deposit today. Would that work for you?",
    "We'd take both desks for £300 if you deliver. Would that work?",
    "The printer asked $120 for the run and $40 for cutting. Shall we go ahead?",
    "Our neighbour charged £300 for the fence, plus VAT. What do you think?",
    "Please fill in the attached priced schedule and let me have it by Friday.",
    "Could you attach a costed breakdown? The trustees want to see one.",
    "Four pairs it is. I'll cut the blanks Monday. £300 deposit to the usual account when you can.",
    "Für das Spiel kann ich dir 380 am Tag geben, zwei Tage. Passt das?",
    "Ich kann dir 18 € die Stunde geben, Freitag bis Sonntag. Passt das?",
    "Ich biete dir gern einen Praktikumsplatz an, 800 Franken im Monat. Sag mir bis Ende Woche Bescheid.",
    "The train is £48 return, I'd go on Friday. Does that work for you?",
    "Here is the proposal we use, feel free to steal it.",
    "Euer Konkurrent hat sein Angebot hier: https://shop.example/angebot, zwei für eins.",
    "Could you put your quote here: https://box.example/up? We need it by Friday.",
    "The plumber put his estimate here: https://box.example/plumber. Is £900 normal?",
    "Our newsletter offers are here: https://shop.example/offers.",
    "I made a list of questions here: https://box.example/q. Could you answer them before you quote?",
    "I put together the pictures from your quote here: https://box.example/f.",
    "Unser Angebot steht noch, wenn ihr am Sonntag essen kommen wollt: https://gasthof.example.",
    "The loan is £5,000 over three years, so £150 a month. What do you think?",
    "Such dir hier einen Termin aus: https://cal.example/jana. Sag mir, welcher dir passt.",
    "Pick a slot here: https://cal.example/jana. Tell me which one works.",
    "Die Fotos liegen hier: https://box.example/f. Sag mir bitte, welche du nehmen willst.",
    "The pictures are here: https://box.example/f. Let me know which ones you'd like.",
)


@pytest.mark.parametrize("text", OFFERS)
def test_prices_of_many_trades(text: str) -> None:
    """A price with what it is for and a wish for a yes offers, in the words of any trade."""
    assert offers(sent("Samstag", text))


@pytest.mark.parametrize("text", OTHER)
def test_money_that_is_nobodys_price(text: str) -> None:
    """Pay, shares, fees that rise, what others take and what is only shown offer nothing."""
    assert not offers(sent("Samstag", text))


@pytest.mark.parametrize(
    "name", ["Proposal_template.docx", "Quote Template 2026.xlsx", "Angebot_Vorlage.docx", "Angebotsvorlage.xlsx"]
)
def test_a_template_is_no_proposal(name: str) -> None:
    """The empty form of a proposal offers nothing; one for a template does."""
    assert not offers(sent("As promised", "Feel free to use it.", name))
    assert offers(sent("As promised", "Here you go.", "Proposal newsletter template.pdf"))
    assert offers(sent("As promised", "Here you go.", "Angebot_Vorlage_Newsletter.pdf"))


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("It's ready: https://app.pandadoc.com/p/21ab9 - pick the option that suits you and sign online.", True),
        ("Hier ist alles beisammen: https://view.betterproposals.io/p/9fk2", True),
        ("I've signed it: https://app.pandadoc.com/p/21ab9", False),
        ("Die Geheimhaltungsvereinbarung liegt hier: https://app.pandadoc.com/p/21ab9", False),
        ("The notes are here: https://notes.example/pandadoc", False),
    ],
)
def test_a_page_on_which_proposals_are_read(text: str, offered: bool) -> None:
    """A link to a service's page for one proposal offers it, whatever stands beside it."""
    assert offers(sent("Friday", text)) is offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Die Einzelstunde (50 Minuten) kostet 95 €. Möchten Sie den Platz haben?", True),
        ("Die Jahrespflege kostet 265 €, einmalig 75 €. Wir benötigen dafür nur Ihr Einverständnis.", True),
        ("Die Wohnung kostet 950 € kalt. Möchten Sie sie haben?", False),
        ("Der Kurs kostet 190 Euro, die Kasse erstattet Ihren Anteil. Soll ich Ihnen einen Platz freihalten?", True),
        (
            "Für die Erklärung rechnen Sie bitte mit 850 Euro, je nach Gewinn. Möchten Sie uns das Mandat erteilen?",
            True,
        ),
        ("Im Anhang mein Fahrplan für das erste halbe Jahr mit monatlichen Kosten.", True),
        ("Druckerei A nimmt 420, B 385, C hat noch nicht geantwortet. Welche nehmen wir?", False),
        ("Wände fertig, Boden zur Hälfte. Bisher 640 Euro Material, wir liegen also unter Plan.", False),
        (
            "Das Wochenende ist ausgebucht. Soll ich dich auf die Warteliste setzen? Die 90 Euro zahlst du später.",
            False,
        ),
        ("Here's the deck incl. the three tiers: https://slides.example/77.", True),
        ("Numbers for the three scenarios attached. Can you get sign-off this week?", True),
        ("30 Meter Hecke schneide ich Ihnen für 210 Euro. Kommende Woche wäre gut.", True),
        ("A full groom is £52, the first visit £60. I've a slot on Tuesday - shall I pop you in?", True),
        ("Annual service £85, certificate £30 on top. I'm in your street on the 3rd. OK to put you on the list?", True),
        ("Front and back would be £18, the roof another £25. Every six weeks suit you?", True),
        ("Die Einzelpositionen samt Summe stehen im PDF. Wir freuen uns, wenn wir für Sie tätig werden dürfen.", True),
        ("Die Preise stehen jeweils unten rechts. Melden Sie sich, wenn Sie sich entschieden haben.", True),
        ("Ich würde die Küche für 800 Euro übernehmen. Einverstanden?", False),
        ("Petrol is about £40, so £20 each. Shall I pick you up at 8?", False),
        ("Für die Vertretung bekommen Sie 19 Euro die Stunde. Sind Sie damit einverstanden?", False),
        ("11 Euro fürs Parkett, 14 Loge. Was magst du lieber?", False),
        ("I'd like to return the cushion (£24.50). Is it OK to send it back in its box?", False),
        ("Scope & pricing are in here: https://notes.example/88. Let me know if you want to go with option 2.", True),
        ("Entwurf A käme auf 3.280 Euro, Entwurf B auf 2.940 Euro.", True),
        ("Option A is £450, option B is £620.", True),
        ("Sektempfang 90 Minuten solo: 420 Euro. Mit Pianist zusammen 690 Euro.", True),
        ("Zug hin und zurück: 118 Euro. Zwei Nächte im Hotel 188 Euro.", False),
        ("Fünf Sitzungen kosten zusammen 600 Euro, gern begleite ich Sie durch die Bewerbung. Passt das?", True),
        ("Eure Bilder sind fertig! Abzüge könnt ihr für 2 Euro das Stück bestellen.", False),
        ("Your website is live! Looking after it would be £59 a month plus VAT. Shall I?", True),
        ("We've compared the quotes and yours is the highest. Would you be able to match £7,400?", False),
    ],
)
def test_what_the_price_is_for(text: str, offered: bool) -> None:
    """A price for a service, for one of two drafts, or in a list of things offers; one for what is done, or what others
    take, does not."""
    assert offers(sent("Freitag", text)) is offered


@pytest.mark.parametrize(
    ("asked", "text", "offered"),
    [
        (
            "1,450 works. When can you start?",
            "Brilliant! I can start on the 8th. I'll invoice half (725) up front.",
            False,
        ),
        ("1,450 works if you drop the blog.", "I can do £1,250 without the blog.", True),
        (
            "Super, dann Dienstag 16 Uhr!",
            "Bezahlen können Sie bar oder monatlich, 28 Euro je Termin. Ich freue mich.",
            False,
        ),
        ("Einverstanden. Was kostet der Anstrich dazu?", "Der Anstrich kostet 480 Euro netto.", True),
        ("Passt. Können Sie den Zaun dazunehmen?", "Der Zaun wäre 480 Euro netto. Soll ich ihn einplanen?", True),
    ],
)
def test_a_price_below_a_quoted_yes(asked: str, text: str, offered: bool) -> None:
    """Who answers a yes names what was agreed, unless more was asked for, or they ask for another yes."""
    assert offers(answer(text, asked)) is offered


def test_a_price_told_after_a_yes() -> None:
    """Who answers a client's yes and names the price again offers nothing new."""
    told = answer("Ich komme auf 280 € netto, alles inklusive, fertig in zwei Wochen.", "Super!")
    asked = sent("Samstag", author="weber@weber.example", to="jana@sommer.example", number=9)
    yes = asked._replace(reading=Reading(Kind.PERSON, decided=True))
    rules = {"own_addresses": OWN, "own_domains": frozenset[str]()}
    assert not recognise(told, RULES, earlier=[yes], **rules).is_proposal
    no = asked._replace(reading=Reading(Kind.PERSON, asks=True))
    assert recognise(told, RULES, earlier=[no], **rules).is_proposal


def test_a_price_by_the_metre() -> None:
    """Who is asked what they would do a job for, and names their price by the metre, offers."""
    asked = "What would you do the slating in Quin for? 210 square metres."
    assert offers(answer("Labour only, 38 a metre for the slating and 45 for the lead work. Good to go?", asked))
