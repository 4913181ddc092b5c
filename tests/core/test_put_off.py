"""Until when does a client put a matter off, and which words put nothing off?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.dates import find_ahead, meant
from watcher.core.dates.grammar import LANGUAGES
from watcher.core.mail import Reading
from watcher.core.reading import read_mail

MONDAY = date(2026, 11, 23)


def read(text: str) -> Reading:
    """A client's answer of that Monday."""
    head = "From: Eva <eva@weber.example>\r\nIn-Reply-To: <a@b.example>\r\nSubject: Re: Angebot\r\n\r\n"
    raw = f"{head}Hallo Anna,\r\n\r\n{text}\r\n\r\n> Anbei mein Angebot.\r\n"
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    return read_mail(raw.encode(), internal_date=noon, own=frozenset({"anna@brandt-design.example"}))


PUT_OFF = (
    ("Wir nehmen an, dass wir im Dezember mehr wissen.", "2026-12-01"),
    (
        "Wir hatten im Oktober ein Leck und müssen erst mit der Versicherung klären, wer zahlt. Das dauert bis Ostern.",
        "2027-03-25",
    ),
    ("The roof was hit in October, so nothing moves until the insurance has paid in January.", "2027-01-01"),
    ("Eher Q1.", "2027-02-01"),
    ("H1 2027 realistically.", "2027-02-01"),
    ("Gebe Ihnen am Monatsanfang Bescheid.", "2026-12-01"),
    ("Rückmeldung erfolgt bis Ende d. Woche.", "2026-11-27"),
    ("Brauche noch 2-3 Wo.", "2026-12-14"),
    ("Anf. Dez. weiß ich Bescheid.", "2026-12-11"),
    ("Heute ist mein letzter Tag vor dem Urlaub, am 12.1. geht's weiter mit Ihrem Angebot.", "2027-01-12"),
    ("Ich schaffs diese Woche nicht mehr, nächste bestimmt.", "2026-11-29"),
    ("Gib mir noch bis Mittwoch, ok?", "2026-11-25"),
    ("Can I have until Wednesday to think about it?", "2026-11-25"),
    ("Mind if I come back to you on Monday?", "2026-11-30"),
    ("Die Jury tritt am 8. Dezember zusammen.", "2026-12-08"),
    ("Bitte um Fristverlängerung bis 15.12.", "2026-12-15"),
    ("Freitag, versprochen.", "2026-11-27"),
    ("Hab grad Urlaub, schau's mir nächste Woche an.", "2026-12-04"),
    ("Wir sind gerade mitten in der Hochsaison, ab März haben wir wieder einen Kopf dafür.", "2027-03-01"),
    ("Leider ist das Budget für dieses Jahr weg. Wir machen einen neuen Anlauf im Januar.", "2027-01-01"),
    ("Das hat Zeit bis nach dem Urlaub, wir sind ab 15. Dezember wieder da.", "2026-12-15"),
    ("Bis zu den Feiertagen kriegen wir das nicht mehr hin. Im Februar dann.", "2027-02-01"),
    ("Im Dezember setzen wir uns dazu zusammen.", "2026-12-01"),
    ("Remind me the week after next?", "2026-12-07"),
    ("Das Jahr ist für uns gelaufen, nächstes Jahr gern.", "2027-02-01"),
    ("We've used up this year's budget. Maybe in the spring.", "2027-04-01"),
    ("Im Moment passt es nicht, lieber im Frühjahr.", "2027-04-01"),
    ("He's back on Monday and will sign it then.", "2026-11-30"),
    ("Ich melde mich, sobald die Baugenehmigung da ist, das kann bis Weihnachten dauern.", "2026-12-23"),
    ("Ich gehe morgen in Urlaub und komme am 9.12. zurück. Dann schaue ich drüber.", "2026-12-09"),
    ("I go on leave tomorrow and come back on 9 December. I'll look at it then.", "2026-12-09"),
    ("Ab Freitag bin ich weg, am 9.12. wieder da. Dann entscheide ich.", "2026-12-09"),
    ("The steering group sits every other Tuesday; next one's on the 8th.", "2026-12-08"),
    ("Der Ausschuss tagt jeden zweiten Dienstag, das nächste Mal am 8.12.", "2026-12-08"),
    ("Looks interesting, but not before Q2.", "2027-04-01"),
    ("Frühestens nach Ostern.", "2027-03-29"),
    ("Not until after Easter, I'm afraid.", "2027-03-29"),
    ("Interessant, aber nicht vor dem 15. Januar.", "2027-01-15"),
    ("Ich bin ab morgen drei Wochen im Urlaub und schaue mir das danach an.", "2026-12-14"),
    ("I'm on leave for two weeks from tomorrow and will look at it after that.", "2026-12-07"),
    ("Wir müssen das auf nach den Weihnachtsferien (ab 11. Januar) schieben.", "2027-01-11"),
    ("I'll ring you the first week of January.", "2027-01-07"),
    ("Can we park this till the new financial year (April)?", "2027-04-01"),
    ("Ich brauche bis Mitte der Woche, dann sage ich Ihnen Bescheid.", "2026-11-25"),
    ("Melde mich Anfang übernächsten Monats.", "2027-01-11"),
    ("Entscheidung fällt Ende des übernächsten Monats.", "2027-01-31"),
    ("Gib mir noch ne Woche, hab noch ein anderes Angebot.", "2026-11-30"),
    ("Will look at it tmrw and get back to you.", "2026-11-24"),
    ("Normalerweise entscheidet der Vorstand so etwas im Januar.", "2027-01-01"),
    ("Helen, we need another week, sorry!", "2026-11-30"),
    ("Got both! I'll look Friday.", "2026-11-27"),
    ("Super, danke! Kannst du uns am 3.12. nochmal anpingen? Da sind alle wieder da.", "2026-12-03"),
    ("Could you chase me on December 15?", "2026-12-15"),
    ("Could you check back with me on December 15? Budget will be clear then.", "2026-12-15"),
    ("Would you mind following up on 15 December?", "2026-12-15"),
    ("Könnten Sie sich am 15.12. noch einmal bei mir melden? Dann steht das Budget.", "2026-12-15"),
    ("Fragen Sie mich doch am 15.12. noch einmal, ja?", "2026-12-15"),
    ("Wäre es möglich, dass Sie sich am 15.12. noch einmal melden?", "2026-12-15"),
    ("I asked my boss: go ahead or not? He'll tell me on 15 December.", "2026-12-15"),
    ("We won't be going ahead with this before 15 December.", "2026-12-15"),
    ("We can't go ahead, our boss is away until 15 December.", "2026-12-15"),
    ("It's a yes if the board agrees on 15 December.", "2026-12-15"),
    ("Wir hatten eigentlich bis Freitag entscheiden wollen, es wird nun der 15.12.", "2026-12-15"),
    ("Would it be possible to pick this up again on 15 December?", "2026-12-15"),
    ("Morgen bin ich wieder am Schreibtisch und gebe bis Freitag Bescheid.", "2026-11-27"),
    ("Geplant war die Entscheidung für diese Woche, jetzt tagt der Ausschuss aber erst am 9.12.", "2026-12-09"),
    ("Unseren Termin am Mittwoch muss ich leider absagen. Zum Angebot gebe ich bis Freitag Bescheid.", "2026-11-27"),
    ("Den Termin am Mittwoch sage ich leider ab. Zum Angebot gebe ich bis Freitag Bescheid.", "2026-11-27"),
    ("It's a no for Wednesday, sorry. We'll decide about the quote by Friday.", "2026-11-27"),
    ("Darf ich Sie bitten, mich am 15.12. noch einmal zu erinnern?", "2026-12-15"),
    ("Would you mind following up with me the week of December 7?", "2026-12-07"),
    ("Please don't check back before December 15, we're still sorting out the budget.", "2026-12-15"),
    ("We're going ahead with the tender and will let you know on 15 December.", "2026-12-15"),
    ("Next step: go ahead from the board, which meets on 15 December.", "2026-12-15"),
    ("I was hoping to decide by Friday, but the board only meets on 15 December.", "2026-12-15"),
    ("We were going to decide this week, but our director was signed off sick until 10 December.", "2026-12-10"),
    ("Wir wollten am 10.12. entscheiden, aber vielleicht klappt es auch früher.", "2026-12-10"),
    ("Your paper is on the agenda for the December meeting.", "2026-12-01"),
    ("Es liegt beim Stiftungsrat, der kommt am 7. Dezember zusammen. Sie hören dann von mir.", "2026-12-07"),
    ("Gib ma bitte bis Ende November, dann hamma die Zahlen.", "2026-11-30"),
    ("Reden wir nach Weihnachten.", "2026-12-26"),
    ("Da muss ich erst mit dem Kassier reden, den seh ich am 15. Dezember.", "2026-12-15"),
    ("Let me sleep on it and I'll ring you Thurs", "2026-11-26"),
    ("I'll give you a ring on Thursday once I've talked to Pete.", "2026-11-26"),
    ("It'll take three weeks or so to get this through corporate.", "2026-12-14"),
    ("I see our treasurer on December 15 and will ask her.", "2026-12-15"),
    ("Über die Kurse für das Frühjahr entscheiden wir nach der Messe, also Anfang Dezember.", "2026-12-11"),
    ("Über die Stände für Ostern entscheidet der Vorstand am 11. Dezember.", "2026-12-11"),
    ("The vote on the courses for spring is on December 11.", "2026-12-11"),
    ("Let's postpone this for the new year.", "2027-01-01"),
    ("Mad busy until Christmas so can we pick it up in the new year?", "2027-01-01"),
    ("Wir haben bis Mitte Dezember Inventur, also reden wir im Januar weiter.", "2027-01-01"),
    ("Bis Weihnachten ist bei uns Land unter, können wir das im neuen Jahr angehen?", "2027-01-01"),
    ("Das gehen wir im Januar an.", "2027-01-01"),
    ("Wir machen das erst im neuen Jahr.", "2027-01-01"),
    ("Sehen wir nach Weihnachten weiter.", "2026-12-26"),
    ("Ich bräuchte noch ca. 3 Wochen Zeit.", "2026-12-14"),
    ("Need 2 weeks to get financing sorted.", "2026-12-07"),
    ("Bin grad voll in der Ernte, meld mich Ende November.", "2026-11-30"),
    ("Bin grad voll drin, meld mi Ende November.", "2026-11-30"),
    ("Schau ma nach Weihnachten weiter.", "2026-12-26"),
    ("Des gehma im Jänner an.", "2027-01-01"),
    ("Mir mached das erscht im neue Jahr.", "2027-01-01"),
    ("Ich mäld mich am Fritig.", "2026-11-27"),
    ("We need three more weeks to make up our minds.", "2026-12-14"),
    ("Wir brauchen weitere drei Wochen, um zu entscheiden.", "2026-12-14"),
    ("We'd rather look at this again in April.", "2027-04-01"),
    ("I'd prefer to leave this until after New Year.", "2027-01-01"),
    ("This will have to wait until the new year.", "2027-01-01"),
    ("Geben Sie uns bitte noch zwei Wochen.", "2026-12-07"),
    ("Bitte fassen Sie nach Ostern noch mal nach.", "2027-03-29"),
    ("Bitte im Februar noch einmal melden.", "2027-02-01"),
    ("Vielen Dank. Der Kirchenvorstand berät am 4. Dezember.", "2026-12-04"),
    ("Bitte nicht vor Q2 wieder melden.", "2027-04-01"),
    ("Bitte am 7.12. noch einmal anrufen.", "2026-12-07"),
    ("Darf ich Ihnen am 4.12. Bescheid geben?", "2026-12-04"),
    ("Can you give us until December 8 to decide?", "2026-12-08"),
    ("Let's park this until the new year.", "2027-01-01"),
    ("Can we pick this up after Thanksgiving?", "2026-11-26"),
    ("It won't be a topic before the second half of next year.", "2027-07-01"),
    ("Melden Sie sich im ersten Quartal des nächsten Jahres wieder.", "2027-01-01"),
    ("Please reach out again in H2 2027.", "2027-07-01"),
    ("Wir brauchen noch etwa vier Wochen, dann geben wir Ihnen Rückmeldung.", "2026-12-21"),
    ("I'm afraid we need another two weeks to decide.", "2026-12-07"),
    ("Könnten Sie uns im Februar noch einmal ansprechen?", "2027-02-01"),
    ("Wir entscheiden am letzten Freitag im Dezember.", "2026-12-25"),
    ("Bitte melden Sie sich nach Weihnachten noch einmal.", "2026-12-26"),
    ("Melden Sie sich doch bitte im neuen Jahr wieder.", "2027-01-01"),
    ("Fragen Sie bitte in drei Monaten noch einmal nach.", "2027-02-23"),
    ("Bitte fragen Sie in zwei Wochen noch einmal nach.", "2026-12-07"),
    ("Bitte haken Sie in 14 Tagen noch mal nach.", "2026-12-07"),
    ("Melden Sie sich gern ab Januar wieder bei uns.", "2027-01-01"),
    ("Wir entscheiden in der zweiten Januarwoche.", "2027-01-14"),
    ("Wir melden uns Anfang nächster Woche.", "2026-12-01"),
    ("Melden Sie sich in ein paar Wochen noch einmal.", "2026-12-14"),
    ("Wir entscheiden in zwei bis drei Wochen.", "2026-12-14"),
    ("Ich gebe Ihnen in ca. 3 Wochen Bescheid.", "2026-12-14"),
    ("Melden Sie sich bitte in einem halben Jahr wieder.", "2027-05-23"),
    ("Lassen Sie uns nach Ostern noch einmal sprechen.", "2027-03-29"),
    ("Wir entscheiden nach den Feiertagen.", "2027-01-01"),
    ("Wir entscheiden erst im ersten Quartal 2027.", "2027-02-01"),
    ("Melden Sie sich bitte im Frühjahr noch einmal.", "2027-03-01"),
    ("Bitte kommen Sie nach der Sommerpause wieder auf uns zu.", "2027-08-31"),
    ("Bitte melden Sie sich Anfang nächsten Jahres.", "2027-01-01"),
    ("Wir entscheiden noch vor Weihnachten.", "2026-12-23"),
    ("Vor Weihnachten entscheiden wir nicht mehr.", "2026-12-26"),
    ("Die Entscheidung fällt nicht vor Februar.", "2027-02-01"),
    ("Wir besprechen das zwischen den Jahren und melden uns danach.", "2026-12-31"),
    ("Wir haben das Budget erst nächstes Jahr, fragen Sie dann noch einmal nach.", "2027-01-01"),
    ("Bitte im Januar noch einmal nachfragen.", "2027-01-01"),
    ("Ruf mich nach Neujahr nochmal an.", "2027-01-01"),
    ("Lass uns nach Neujahr sprechen.", "2027-01-01"),
    ("Ich melde mich nächsten Donnerstag.", "2026-12-03"),
    ("We'll decide next Friday.", "2026-12-04"),
    ("Ich melde mich am Freitag nach dem 11.12.", "2026-12-18"),
    ("Ende nächsten Monats entscheiden wir.", "2026-12-31"),
    ("We'll decide a week before Christmas.", "2026-12-17"),
    ("The board meets on the Tuesday after Thanksgiving and will decide then.", "2026-12-01"),
    ("Like last year we'll decide after Christmas.", "2026-12-26"),
    ("Wie letztes Jahr entscheiden wir nach Weihnachten.", "2026-12-26"),
    ("Wie schon im letzten Jahr entscheidet der Vorstand nach Weihnachten.", "2026-12-26"),
    ("Melde dich einfach nächsten Monat nochmal.", "2026-12-01"),
    ("Vor Ende Januar wird das nichts, melden Sie sich bitte danach.", "2027-01-31"),
    ("Kommen Sie bitte in Q1 wieder auf mich zu.", "2027-01-01"),
    ("Please get back to me after the holidays.", "2027-01-01"),
    ("Please try me again in the new year.", "2027-01-01"),
    ("Could you check back with us in three months?", "2027-02-23"),
    ("Check back in a couple of weeks.", "2026-12-07"),
    ("Let's talk again after Christmas.", "2026-12-26"),
    ("We will decide after Easter.", "2027-03-29"),
    ("We'll make a decision in Q1.", "2027-02-01"),
    ("Give me a shout in two weeks.", "2026-12-07"),
    ("Please circle back in January.", "2027-01-01"),
    ("Let's reconnect in the spring.", "2027-03-01"),
    ("Can we revisit this early next year?", "2027-01-01"),
    ("We will revisit this next quarter.", "2027-01-01"),
    ("Please follow up with me in six weeks.", "2027-01-04"),
    ("We'll have an answer for you before Christmas.", "2026-12-23"),
    ("We won't be able to decide before the new year.", "2027-01-01"),
    ("I'll get back to you early next week.", "2026-12-01"),
    ("Reach out again in 2-3 weeks please.", "2026-12-14"),
    ("Ping me again mid January.", "2027-01-11"),
    ("Budget opens in April, get in touch then.", "2027-04-01"),
    ("We'll come back to you once the board has met in February.", "2027-02-01"),
    ("Not before March, please ask again then.", "2027-03-01"),
    ("Please contact me again at the beginning of February.", "2027-02-01"),
    ("Let's pick this up again after New Year.", "2027-01-01"),
    ("Please reach out again next year.", "2027-01-01"),
    ("Ping me in a month.", "2026-12-23"),
    ("Touch base in half a year?", "2027-05-23"),
    ("Das Thema ist auf nächstes Jahr verschoben.", "2027-01-01"),
    ("Wir mussten das Projekt leider auf das zweite Quartal verschieben.", "2027-04-01"),
    ("Aktuell haben wir kein Budget, frühestens im April wieder.", "2027-04-01"),
    ("Das wird in diesem Jahr nichts mehr, sprechen Sie mich im Februar gerne wieder an.", "2027-02-01"),
    ("Die Geschäftsführung tagt erst wieder im Januar, dann sage ich Ihnen Bescheid.", "2027-01-01"),
    ("Ich bin im Dezember dicht, lass uns im Januar weiterreden.", "2027-01-01"),
    ("Wir legen das bis zum Frühjahr auf Eis.", "2027-03-01"),
    ("Kurz vor Weihnachten schaffen wir das nicht mehr, ich melde mich im neuen Jahr.", "2027-02-01"),
    ("Vor dem Jahreswechsel passiert da nichts mehr. Haken Sie gerne Mitte Januar nach.", "2027-01-11"),
    ("Wir kommen in der ersten Dezemberwoche auf Sie zu.", "2026-12-07"),
    ("Die Gesellschafterversammlung ist im März, vorher können wir nichts sagen.", "2027-03-01"),
    ("Frühestens in sechs Wochen wissen wir mehr.", "2027-01-04"),
    ("Wir geben Ihnen bis zum 27. Bescheid.", "2026-11-27"),
    ("Wir brauchen bis zum 15.12.", "2026-12-15"),
    ("Wir brauchen dafür noch bis Mitte Dezember.", "2026-12-15"),
    ("Lassen Sie uns bis zum 15. Zeit.", "2026-12-15"),
    ("We'd need until the 15th to sort this out.", "2026-12-15"),
    ("Bei uns ist gerade Land unter, meld dich doch in einem Monat nochmal.", "2026-12-23"),
    ("Wir brauchen noch etwas Zeit, eine Entscheidung fällt erst im neuen Jahr.", "2027-02-01"),
    ("Rufen Sie mich nach dem Jahreswechsel an.", "2027-01-01"),
    ("Danke für das Angebot, im Moment nicht. Kommen Sie gern im Herbst noch mal auf uns zu.", "2027-09-01"),
    ("Wir haben das für Q2 eingeplant, bitte im März nachhaken.", "2027-03-01"),
    ("Zwischen den Jahren habe ich Zeit, mir das anzusehen.", "2026-12-31"),
    ("The project has been pushed to next year.", "2027-01-01"),
    ("We've had to put this on hold until the spring.", "2027-03-01"),
    ("No budget left this year, let's talk in February.", "2027-02-01"),
    ("Things are crazy here, can you ping me mid-January?", "2027-01-11"),
    ("We're not going to decide anything before January.", "2027-01-01"),
    ("Let's park this until after Easter.", "2027-03-29"),
    ("I'd like to pick this up again in Q2.", "2027-04-01"),
    ("Our board meets in the second week of January and I'll let you know.", "2027-01-14"),
    ("The new budget kicks in in April.", "2027-04-01"),
    ("Could you reach back out in the first week of December?", "2026-12-01"),
    ("We will make a decision by the end of Q1.", "2027-03-31"),
    ("We hope to have an answer by early next year.", "2027-02-01"),
    ("I'll have a look over the holidays and come back to you.", "2027-01-01"),
    ("Not right now - maybe try us again next summer.", "2027-06-01"),
    ("Sounds good but not before the summer. Let's speak again in May.", "2027-05-01"),
    ("We're reviewing all suppliers in January, I will get back to you then.", "2027-01-01"),
    ("Will discuss with my partner and get back to you in a week or two.", "2026-12-07"),
    ("Please check in again in 3 to 4 weeks.", "2026-12-21"),
    ("Wir melden uns in den nächsten zwei Wochen.", "2026-12-07"),
    ("Ich rufe Sie innerhalb der nächsten 10 Tage an.", "2026-12-03"),
    ("Im Laufe der kommenden zwei Monate entscheiden wir und melden uns.", "2027-01-23"),
    ("We'll let you know in the next couple of weeks.", "2026-12-07"),
    ("Over the coming two weeks we'll review all bids and let you know.", "2026-12-07"),
    ("Give us a few weeks and we'll come back to you.", "2026-12-14"),
    ("Please allow us two weeks to decide.", "2026-12-07"),
    ("We need a few weeks to decide.", "2026-12-14"),
    ("Nach dem neuen Jahr melden wir uns.", "2027-01-01"),
    ("We'll get back to you after the new year.", "2027-01-01"),
    ("We need a few more days. You will hear from us on 9 December.", "2026-12-09"),
    ("Wir brauchen noch ein paar Tage. Am 9.12. melde ich mich.", "2026-12-09"),
    ("We will revert by 2 December.", "2026-12-02"),
)


@pytest.mark.parametrize(("text", "day"), PUT_OFF)
def test_what_is_put_off_roughly_comes_back_when_nobody_is_asked_too_early(text: str, day: str) -> None:
    """A feast, a quarter, a season, some weeks: the client named when, and that day is waited for."""
    assert read(text).decides_on == date.fromisoformat(day)


NOT_PUT_OFF = (
    "Wir brauchen bis zum 15.12. ein neues Logo.",
    "Wir brauchen die Website bis zum 15.12.",
    "We need the site until the 15th of December.",
    "Deal! Not before March though.",
    "Sehr gut. Aber erst im März.",
    "Gib mir bitte bis Mittwoch die Farbcodes durch.",
    "Geben Sie uns bitte bis Freitag eine Auftragsbestätigung.",
    "Können wir am Mittwoch telefonieren, ok?",
    "Your Q4 prices look fine, please go ahead.",
    "Kannst du bis Mittwoch liefern, ja?",
    "Yes please - but not before the 15th of December.",
    "Leider zu teuer. Vielleicht nächstes Jahr wieder.",
    "Die Anzahlung ist heute raus, der Rest dann im Januar.",
    "Der Termin am Montag passt leider nicht, Dienstag lieber.",
    "Could you call me next week?",
    "Ja gern! Start im Januar lieber als im Dezember.",
    "Passt, aber bitte nicht vor dem 5. Dezember liefern.",
    "Montage erst nach Ostern, geht das?",
    "Please not before 10 o'clock on December 3.",
    "Printing takes three weeks, so we need your file by Friday.",
    "Sprechen wir am Montag um 10 Uhr?",
    "Ich muss am Montag mit dem Drucker sprechen, haben Sie die Daten?",
    "Über die Seminare für das Frühjahr reden wir im Team und melden uns dann.",
    "We'll review all proposals for Q1 with the team and let you know.",
    "We need the drawings for spring, can you decide on the paper?",
    "Der Fototermin wird auf den 3.12. um 9 Uhr verschoben. Treffpunkt ist der Haupteingang.",
    "The kick-off meeting has been moved to 3 December.",
    "If you can split it in two invoices I can sign. Otherwise it'll have to wait for the new year.",
    "Können Sie uns am 4.12. Bescheid geben, ob es im Januar geht?",
    "Can you let us know by December 8 whether the price still stands?",
    "We need another quote for the second floor. Can you send that by Friday?",
    "Wir brauchen noch die Steuernummer und das Lieferdatum bis Freitag.",
    "Sorry for the late answer, I was on leave until last Friday. Could you explain item 3?",
    "Seit Montag ist der Chef wieder da, wir melden uns.",
    "Wir hatten uns im Januar letzten Jahres schon einmal bei Ihnen gemeldet, da war es günstiger.",
    "Wir melden uns, sobald wir die zweite Hälfte der Unterlagen haben.",
    "Wir melden uns in den nächsten Tagen.",
    "I'll let you know in the next few days.",
    "Nach den Ferien schauen wir uns das in Ruhe an und melden uns.",
    "Gib mir noch zwei, drei Wochen, dann sage ich dir was.",
    "Bitte geben Sie uns innerhalb von zwei Wochen Bescheid, ob Sie den Termin halten können.",
    "Bitte lassen Sie uns bis 12.12. wissen, ob der Preis dann noch gilt.",
    "This has been delayed until further notice.",
    "Wir nehmen Ihr Angebot an und freuen uns auf die Zusammenarbeit im neuen Jahr.",
    "Ja, gerne! Legen Sie nach Weihnachten los.",
    "Danke, Auftrag ist erteilt. Start bitte im Februar.",
    "Passt alles, bitte schicken Sie mir die Bestätigung. Frohe Weihnachten und einen guten Rutsch ins neue Jahr!",
    "Wir haben uns für einen anderen Anbieter entschieden. Vielleicht klappt es im nächsten Jahr.",
    "Leider müssen wir absagen, unser Budget ist erst nächstes Jahr wieder offen.",
    "Können Sie uns auch einen Preis für die Messe im Frühjahr nennen?",
    "Wir brauchen die Website bis Ostern. Schaffen Sie das?",
    "Die Messe ist im zweiten Quartal, bis dahin müssen die Flyer fertig sein.",
    "Könnten Sie in zwei Wochen liefern?",
    "Wir haben im Sommer schon einmal mit Ihnen gesprochen.",
    "Ihr Preis ist okay, aber die Lieferzeit von vier Wochen ist zu lang.",
    "In drei Wochen ist unsere Eröffnung, das wird knapp. Was können Sie uns kurzfristig anbieten?",
    "Vielen Dank, schöne Feiertage und ein gutes neues Jahr!",
    "Wir freuen uns, im Januar mit Ihnen zu starten. Der unterschriebene Vertrag liegt bei.",
    "Sieht gut aus, ich gebe es an meine Chefin weiter.",
    "Bitte ändern Sie das Angebot: wir brauchen nur den ersten Teil, den Rest machen wir nächstes Jahr.",
    "Wir sind vom 24.12. bis 6.1. geschlossen. Alles andere passt.",
    "We accept your proposal and look forward to working with you in the new year.",
    "Great, let's go ahead. Kick-off in January works for us.",
    "We've decided to go with another agency, maybe next year.",
    "We need the site live before Christmas. Is that doable?",
    "Could you also quote for the spring campaign?",
    "We launched in the summer and it went well.",
    "Your price is fine but six weeks is too long. Can you do it in three weeks?",
    "Happy holidays and a great new year!",
    "Looks good. Please send the contract, we start in Q1.",
    "Can you send me an invoice before the end of the year?",
    "I'm back in the office in January. Signed copy attached.",
    "We were in touch with you after the summer.",
    "Can we have a call next week?",
    "Last year we decided after Christmas, this time we are faster.",
    "Letztes Jahr haben wir erst nach Ostern entschieden. Diesmal geht es schneller.",
    "Wir haben damals auch erst nach Ostern entschieden, diesmal geht es schneller.",
    "Normalerweise entscheiden wir so etwas erst im Frühjahr, aber Sie haben uns überzeugt.",
    "We usually decide after Easter, but this was an easy one.",
    "Vor zwei Jahren wollten wir das nach Weihnachten entscheiden.",
    "Hiermit bestelle ich Variante B. Den Vertrag unterschreibe ich morgen.",
    "We're ordering option B. I'll sign on Friday.",
    "The event is in the second week of June. What would the price be for two days?",
)


@pytest.mark.parametrize("text", NOT_PUT_OFF)
def test_a_time_of_the_year_puts_nothing_off_by_itself(text: str) -> None:
    """Orders, refusals, wishes for the season and dates of the project wait for nothing."""
    assert read(text).decides_on is None


DECIDED = (
    "You can start from January 2, we'll have moved out by then.",
    "Sie können ab 2. Dezember anfangen, bis dahin sind wir ausgezogen.",
    "Dann nehmen wir Paket 2 ab Januar.",
    "We waited for the board meeting on Thursday, and they approved it.",
    "No, and please don't ask again in January.",
    "Please do not contact us again, neither now nor in January.",
    "Bitte melden Sie sich nicht mehr, auch nicht im neuen Jahr.",
    "Ja, das machen wir so. Bitte melden Sie sich Anfang Januar wegen der Termine.",
    "Wir nehmen das Angebot gerne an, alles Weitere besprechen wir nach Weihnachten.",
    "Einverstanden! Lassen Sie uns im Januar den Starttermin festlegen.",
    "Sie haben den Auftrag. Melden Sie sich bitte nächste Woche wegen der Details.",
    "Klingt super, wir sind dabei! Rufen Sie mich im neuen Jahr an, dann planen wir.",
    "Angebot passt, bitte einplanen. Wir sprechen uns nach den Feiertagen.",
    "Gerne beauftragen wir Sie. Ich melde mich in zwei Wochen mit den Unterlagen.",
    "Freigabe erteilt, Start im Februar, ich melde mich vorher.",
    "Machen wir. Termin klären wir nach Ostern.",
    "Wir haben uns für einen Kollegen entschieden, melden uns aber im neuen Jahr wegen eines anderen Projekts.",
    "Leider nein. Im Herbst haben wir ein neues Projekt, da sprechen wir Sie gern wieder an.",
    "Wir machen das intern, im nächsten Jahr vielleicht wieder.",
    "Das Projekt ist gestorben. Wir melden uns, wenn es im neuen Jahr etwas Neues gibt.",
    "Yes, let's do it. Let's talk after Christmas about the schedule.",
    "I'm away next week so answering now: go ahead.",
    "I was off sick from Monday until Friday. Unfortunately we won't be going ahead.",
    "You don't have to remind me on 8 December, I've just signed.",
    "No need to follow up next week: we've gone with a local firm.",
    "Ich muss Ihnen leider absagen. Den Termin am Freitag brauchen wir damit nicht mehr.",
    "It's a yes from us. I'll call you on 8 December about the colours.",
    "We're going ahead. Could you check back on December 1 whether the parts have arrived?",
    "Sie müssen nicht am 10.12. nachfragen, wir sagen Ihnen jetzt schon ab: das Budget ist gestrichen.",
    "We're in! Give me a call in January to set the dates.",
    "Approved. I'll get back to you in two weeks with the content.",
    "Happy with the quote, please book us in. Speak in the new year.",
    "Please proceed. We'll catch up after the holidays.",
    "You've got the job! I'll be in touch next week about the details.",
    "Count us in. Let's catch up in Q1 about phase two.",
    "Signed copy attached, talk in January.",
    "Sounds perfect, when can you start? We're flexible until the spring.",
    "Thanks but we've gone with someone else. We'll keep you in mind for the spring campaign.",
    "We're going to pass on this one. Check in again in the summer, we may have something else.",
    "We've decided to do it in house, will reach out next year.",
    "Wir machen das so. Ich melde mich am 7.12. wegen der Bilder.",
    "Passt so, bitte starten. Am 7.12. melde ich mich mit den Texten.",
    "Das Angebot nehmen wir gern an. Ich melde mich am 7.12. wegen des Termins.",
    "Der Auftrag ging an eine andere Firma. Ich melde mich am 7.12. wegen der Muster.",
    "We're in! I'll be in touch on 7 December once I have the photos.",
    "Yes please. I'll be in touch on 7 December with the logins.",
    "Sie bekommen den Auftrag. Ich melde mich am 7.12.",
    "Wir geben grünes Licht. Ich melde mich am 7.12. mit den Daten.",
    "We're staying with our current agency. I'll be in touch on 7 December about the newsletter.",
    "The answer is yes, if you can do it before the fair in June. I'll be in touch next week.",
    "Wir nehmen das Angebot an. Wann können Sie starten? Ich melde mich am 7.12.",
)


OVER = (
    "Entschuldigen Sie die späte Antwort, ich war bis Freitag im Urlaub und komme erst heute dazu. Sieht gut aus.",
    "Sorry, lag bis Dienstag flach. Das Angebot ist in Ordnung.",
    "Wir hatten bis Mittwoch Inventur. Preis passt.",
    "Nachdem ich bis Mittwoch unterwegs war: gerne so.",
    "Ich bin erst seit Montag wieder da. Sieht gut aus.",
    "Sorry for the late reply, I was on vacation until Friday. Happy with the numbers.",
    "I've been travelling till Wednesday. The board liked your proposal.",
    "We had stocktaking until Friday. The price is fine.",
    "I was off sick until the 15th. Fine by us.",
    "Sorry for going quiet, I've been in the US until Saturday. The quote works for us.",
    "I was out due to illness until Friday. Looks good to me.",
    "I had to be in hospital until Wednesday. Happy with the price.",
    "I didn't get to read your proposal until Friday. It looks great.",
    "Ich bin erst am Freitag aus dem Urlaub zurückgekommen. Der Preis passt.",
    "Ich kam leider erst am Donnerstag dazu, Ihr Angebot zu lesen. Der Preis passt.",
    "Nach meiner Rückkehr am Freitag habe ich alles gelesen. Gern so wie angeboten.",
)
NOT_OVER = (
    ("Ich war krank und bin noch bis Freitag im Urlaub, danach melde ich mich.", "2026-11-27"),
    ("Ich war bis gestern im Urlaub. Bis Freitag gebe ich Bescheid.", "2026-11-27"),
    ("Der Chef war bis Mittwoch krank, er entscheidet am Montag.", "2026-11-30"),
    ("I was told she is away until Friday and decides then.", "2026-11-27"),
    ("The meeting was postponed until Friday, we will decide then.", "2026-11-27"),
    ("My boss was away until Monday, he will decide on Thursday.", "2026-11-26"),
    ("I was hoping you could hold off until Friday.", "2026-11-27"),
    ("Wir hatten uns bis Freitag Zeit gegeben und entscheiden dann.", "2026-11-27"),
    ("The office was closed until 10 December after the flood; we'll decide when we're back.", "2026-12-10"),
    ("Unsere Leiterin wurde bis 4.12. krankgeschrieben. Danach entscheidet sie.", "2026-12-04"),
    ("Since Thursday is our board meeting, I'll let you know after that.", "2026-11-26"),
    ("Since Thursday is a holiday we'll decide on Wednesday.", "2026-11-25"),
    ("Since Thursday is our board meeting, I'll let you know on Friday.", "2026-11-27"),
    ("Freitag hatte ich als Termin für die Entscheidung notiert, gilt noch.", "2026-11-27"),
    ("Im Januar hatten wir die Entscheidung eingeplant.", "2027-01-01"),
    ("Der Chef hatte Freitag gesagt, da entscheidet er.", "2026-11-27"),
    ("Freitag war mein Vorschlag für die Entscheidung.", "2026-11-27"),
    ("Tom had said he'd decide on Friday.", "2026-11-27"),
    ("It was decided to look at it again in January.", "2027-01-01"),
    ("We were all of the opinion to decide in January.", "2027-01-01"),
    ("Wenn der Chef am Montag zurückgekommen ist, entscheiden wir.", "2026-11-30"),
    ("Ich habe das Angebot gesehen. Freitag reden wir im Team drüber und geben Bescheid.", "2026-11-27"),
    ("Ich war im Urlaub. Bis Ende der Woche sage ich Ihnen Bescheid.", "2026-11-27"),
)


@pytest.mark.parametrize("text", OVER)
def test_the_end_of_an_absence_that_is_over_is_not_waited_for(text: str) -> None:
    """Whoever says why the answer is late has answered: "until Friday" was last week's."""
    assert (read(text).decides_on, read(text).pending) == (None, False)


@pytest.mark.parametrize(("text", "day"), NOT_OVER)
def test_what_is_told_beside_an_absence_that_is_over_is_waited_for(text: str, day: str) -> None:
    """The day on which they decide still counts, and so does an absence that lasts."""
    assert read(text).decides_on == date.fromisoformat(day)


@pytest.mark.parametrize("text", DECIDED)
def test_who_has_decided_is_not_waited_for(text: str) -> None:
    """After a yes or a no, a day is one of the work to come, or of another matter."""
    assert read(text).decides_on is None


STILL_OPEN = (
    "Sobald der Rat zugestimmt hat, können Sie anfangen. Er tagt am 7.12.",
    "Please let me know if you can start on December 14; we decide on December 7.",
    "Geben Sie uns bitte bis zum 7.12. noch die Zeit, das zu besprechen.",
    "Wir haben noch einen anderen Anbieter angefragt und entscheiden am 7.12.",
    "Wir vergleichen Ihr Angebot mit dem einer anderen Firma. Die Entscheidung fällt am 7.12.",
    "Wir würden das Angebot gern annehmen, brauchen aber noch die Zusage der Bank. Ich melde mich am 7.12.",
    "Ihr Angebot nehmen wir gern an, falls die Bank zusagt. Ich melde mich am 7.12.",
    "Vermutlich machen wir das so. Ich melde mich am 7.12.",
    "Sie bekommen den Auftrag, sobald die Bank zusagt. Ich melde mich am 7.12.",
    "Meine Chefin ist einverstanden, der Vorstand entscheidet am 7.12.",
    "Wir würden Sie gern beauftragen. Über Ihr Angebot entscheidet der Rat am 7.12.",
    "Nach dem ersten Gespräch würden wir gern annehmen, aber der Vorstand muss zustimmen. Ich melde mich am 7.12.",
    "Wir würden gern zusagen und nehmen das Angebot an, brauchen aber noch zwei Wochen. Ich melde mich am 7.12.",
    "Eine Absage ist das nicht! Ich melde mich am 7.12.",
    "Die Fotos machen wir intern. Zur Website melde ich mich am 7.12.",
    "We're also waiting for a quote from another agency and will decide on 7 December.",
    "We'd love to go ahead but need sign-off. I'll let you know on 7 December.",
    "We have decided to ask for two more quotes and will let you know by 7 December.",
    "I've accepted the meeting. We'll decide on 7 December.",
    "Once the budget is approved we'll get back to you, by 7 December.",
    "We will pass it to the committee and let you know by 7 December.",
    "I can't give you the green light yet. I'll get back to you on 7 December.",
    "We'll probably go ahead. I'll confirm by 7 December.",
    "I'd love to go ahead, but I need to run it past my accountant. I'll get back to you on 7 December.",
    "We're very busy, please chase me on 7 December.",
    "Ich nehme das Angebot mit in die Sitzung am 7.12., danach melde ich mich.",
    "Grundsätzlich ja, vorbehaltlich der Zustimmung des Vorstands am 7. Dezember.",
    "Das Angebot nehmen wir an, sofern die Bank bis zum 7.12. zusagt.",
    "We would like to go ahead if the budget is approved on 7 December.",
    "We accept, provided that the bank agrees by 7 December.",
    "Not this year, please check back on 7 December.",
    "Am 7.12. wissen wir, ob der Fördertopf reicht. Vorher können wir nicht zusagen.",
    "On 7 December we'll know whether the grant is enough. We can't commit before that.",
    "If the owners agree on 7 December, you're in.",
    "My boss may want to go ahead. I'll let you know on 7 December.",
    "We'd like to go ahead. The board decides about your quote on 7 December.",
    "After a long talk we'd love to go ahead, but the bank has to approve it. I'll let you know on 7 December.",
    "Wir würden Ihr Angebot annehmen, wenn Sie am Preis noch etwas machen können. Ich melde mich am 7.12.",
    "Nehmen wir mal an, wir nehmen Paket B: Was kostet es dann? Wir entscheiden am 7.12.",
    "Der Vorstand hat zugestimmt, dass wir drei Angebote einholen. Die Entscheidung fällt am 7.12.",
    "Sie haben den Auftrag falsch verstanden, es sind zwei Sprachen. Wir entscheiden am 7.12.",
    "The job is yours if you can do it for 2,000. The board decides on 7 December.",
    "Unless you can come down we'll have to decline. The board decides on 7 December.",
    "Please go ahead and quote the second option as well. We'll get back to you on 7 December.",
    "I'll take it to the board. They decide on 7 December.",
)

BEYOND_DOUBT = (
    "Der Preis ist hoch, aber ok, wir nehmen das Angebot an. Ich melde mich am 7.12. wegen der Fotos.",
    "Wir nehmen das Angebot an, haben aber noch zwei Fragen. Ich rufe Sie am 7.12. an.",
    "Wir nehmen das Angebot an, aber Start ist erst in drei Wochen. Ich melde mich am 7.12.",
    "Wir nehmen das Angebot an, aber lassen Sie sich Zeit. Ich melde mich am 7.12.",
    "We accept your quote, but let's talk about the colours. I'll call you on 7 December.",
    "It is a lot of money, but okay, we accept your quote. I'll get back to you on 7 December.",
    "We accept your quote, but can only start in three weeks. I'll get back to you on 7 December.",
    "Wir nehmen an! Ab 7.12. bin ich erreichbar, dann melde ich mich wegen der Details.",
    "Leider bekommt ein anderes Büro den Auftrag. Wir melden uns gern beim nächsten Projekt im April.",
    "Sorry, the job went to another studio. We'll get in touch about the next project in April.",
    "Wir möchten Sie gern beauftragen. Wann können Sie anfangen? Ich melde mich am 7.12. telefonisch.",
    "I talked to the board and they approved your quote. We'll get back to you on 7 December with the PO.",
    "The board decided on Friday to go with you. I'll call you on 7 December about the details.",
    "Wir haben das intern besetzt und brauchen das Angebot nicht mehr. Im Frühjahr melden wir uns vielleicht.",
    "Ihr Angebot nehmen wir an! Für Teil zwei entscheiden wir uns im März.",
    "Zusage von uns! Mein Mann überlegt, welche Farbe es wird, das entscheiden wir bis 7.12.",
    "We have filled this internally and no longer need the quote. We may come back to you in spring.",
    "It's a yes from us! We are thinking about the colour and will decide by 7 December.",
    "Hiermit beauftragen wir Sie. Die Wandfarbe entscheiden wir am 7.12.",
    "Den Auftrag erteilen wir Ihnen gern. Wann wir starten, entscheidet sich am 7.12.",
    "Im Vergleich waren Sie am günstigsten, Sie bekommen den Auftrag. Ich melde mich am 7.12.",
    "You have the job, but please send an invoice. I'll get back to you on 7 December with dates.",
    "Please go ahead. Which photos to use we will decide on 7 December.",
    "We'd like to go ahead with your quote for the wedding on 8 May. I'll get back to you by 7 December.",
    "We're happy to accept the quote you provided. I'll get back to you on 7 December with the details.",
    "After comparing three offers we have decided to go with you. I'll be in touch on 7 December.",
    "After speaking to my husband we'd love to go ahead. I'll let you know by 7 December which colour.",
    "Unfortunately we cannot accept your quote, we've decided to go with another company. Get in touch again in March.",
    "We've decided to go with you, though there's no start date yet. I'll let you know on 7 December.",
    "We accept your quote, but I need your VAT number. I'll get back to you on 7 December.",
    "The other quotes were higher, so we'd like to go ahead with yours. I'll be in touch on 7 December.",
    "We accept your quote. We will decide on the paper on 7 December.",
    "You've got the job. The board decides about phase two on 15 January.",
    "Nach dem Vergleich aller Angebote haben wir uns für Sie entschieden. Ich melde mich am 7.12.",
    "Wir nehmen Ihr Angebot an, brauchen aber noch eine Rechnung. Ich melde mich am 7.12. wegen der Termine.",
    "Wir haben uns für Sie entschieden, auch wenn der Start noch nicht feststeht. Ich melde mich am 7.12.",
    "Wir nehmen Ihr Angebot an, aber erst für das Frühjahr. Ich melde mich am 11. Januar.",
    "Sie bekommen den Auftrag. Über die Farben entscheiden wir am 7.12.",
    "Wir nehmen Ihr Angebot an. Welche Fotos wir nehmen, entscheiden wir bis 7.12.",
    "Leider nein, es wurde eine andere Agentur. Im März wird über ein neues Projekt entschieden.",
    "Wir müssen aber sparen und haben uns für einen günstigeren Anbieter entschieden. Ich melde mich im März wieder.",
    "Der Aufsichtsrat hat zugestimmt. Ich melde mich am 7.12. wegen der Termine.",
    "Wir nehmen Variante B. Ich melde mich am 7.12. mit den Farben.",
    "Der Vertrag ist unterschrieben. Wir melden uns am 7.12. wegen der Einweisung.",
    "Wir sagen hiermit zu. Wegen der Farbe entscheiden wir bis 7.12.",
    "Das Angebot brauchen wir nicht mehr, wir melden uns im März.",
    "Wir möchten mit Ihnen arbeiten. Ich melde mich am 7.12.",
    "Yes, go ahead. We'll get back to you by 7 December with the texts.",
    "Go ahead! We will decide on the photos by 7 December.",
    "We accept the quote. I'll let you know by 7 December which colour we want.",
    "I'll take the larger package. We'll be in touch on 7 December about the date.",
    "The contract has been signed. We'll get back to you on 7 December with a start date.",
    "I'm afraid we'll pass. We'll be in touch in January about another project.",
)


@pytest.mark.parametrize("text", BEYOND_DOUBT)
def test_what_is_open_beside_a_yes_or_a_no_puts_nothing_off(text: str) -> None:
    """What was weighed before, small wants behind it, and what else will be decided leave a decision as it is."""
    assert (read(text).decides_on, read(text).decided) == (None, True)


@pytest.mark.parametrize("text", STILL_OPEN)
def test_who_has_not_decided_is_waited_for(text: str) -> None:
    """A yes with a proviso, and others who were asked as well, are no decision: the day that is named counts."""
    assert read(text).decides_on == date(2026, 12, 7)


def test_the_words_of_the_time_are_kept() -> None:
    """The digest can quote how the client said it."""
    assert read("Bitte melden Sie sich nach Weihnachten noch einmal.").decides_words == "nach Weihnachten"


NAMED = (
    ("im neuen Jahr", date(2027, 1, 4), None),  # it is the new year already
    ("nach Neujahr", date(2027, 1, 4), None),
    ("nach Weihnachten", date(2026, 12, 28), None),
    ("nach Weihnachten", date(2026, 12, 26), date(2026, 12, 26)),
    ("after New Year", date(2027, 1, 1), date(2027, 1, 1)),
    ("vor Weihnachten", date(2027, 2, 1), date(2027, 12, 17)),
    ("nach den Feiertagen", date(2026, 6, 1), None),  # which ones?
    ("nach den Weihnachtsferien", date(2027, 1, 4), date(2027, 1, 6)),  # those that are not over
    ("nach den Feiertagen", date(2027, 1, 8), None),
    ("nach den Feiertagen", date(2027, 10, 5), date(2028, 1, 1)),
    ("nach Ostern", date(2026, 4, 1), date(2026, 4, 6)),
    ("after Thanksgiving", date(2026, 11, 27), date(2027, 11, 25)),
    ("in H2", date(2026, 11, 27), date(2026, 7, 1)),
    ("not since January", MONDAY, None),
    ("im Januar letzten Jahres", MONDAY, None),
    ("in der zweiten Hälfte des Januars", MONDAY, date(2027, 1, 16)),
    ("nach Ostern", date(2026, 4, 8), date(2027, 3, 29)),
    ("nach Pfingsten", date(2026, 4, 8), date(2026, 5, 25)),
    ("nach Karneval", date(2027, 1, 8), date(2027, 2, 10)),
    ("nach dem Sommer", date(2026, 8, 20), date(2026, 8, 31)),
    ("im Sommer", date(2026, 8, 20), date(2027, 6, 1)),
    ("in Q1 2028", MONDAY, date(2028, 1, 1)),
    ("im zweiten Halbjahr", date(2027, 2, 1), date(2027, 7, 1)),
    ("next quarter", date(2026, 12, 31), date(2027, 1, 1)),
    ("in a month", date(2026, 1, 31), date(2026, 2, 28)),
    ("in the spring of next year", date(2026, 1, 10), date(2027, 3, 1)),
    ("mid next week", MONDAY, date(2026, 12, 1)),
    ("bis Mitte Januar", MONDAY, date(2027, 1, 15)),
)


@pytest.mark.parametrize(("text", "today", "day"), NAMED)
def test_a_time_is_the_next_one_of_its_kind(text: str, today: date, day: date | None) -> None:
    """Feasts and seasons are looked for ahead, whenever in the year somebody writes."""
    found = [meant(time, asked=True) for time in find_ahead(text, today=today)]
    assert found == ([] if day is None else [day])


WORDS = "nach vor bis in im Anfang Mitte Ende ein zwei 3 paar Wochen Monaten Q1 Ostern Weihnachten Jahr neuen next "
SOME_WORDS = [*WORDS.split(), "year", "after", "the", "-", "Januar", "spring", "quarter", "first"]


def _every_word(of: object) -> Iterator[str]:
    if isinstance(of, str):
        yield of
    elif not isinstance(of, int):
        for one in of if isinstance(of, tuple) else (getattr(of, field.name) for field in fields(of)):  # type: ignore[arg-type]
            yield from _every_word(one)


EVERY = [*SOME_WORDS, *sorted({word for language in LANGUAGES for word in _every_word(language.periods) if word})]


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(EVERY), max_size=6), st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_any_words_name_times_that_are_spans(words: list[str], today: date) -> None:
    """Whatever is written: a time begins before it ends, is not over, and its words stand in the text."""
    text = " ".join(words)
    for time in find_ahead(text, today=today):
        assert time.first <= time.last
        assert time.last >= today
        assert text[time.start : time.end] == time.phrase
        assert meant(time, asked=False) >= meant(time, asked=True) - timedelta(days=7)


@pytest.mark.parametrize("piece", ["in ", "nach den ", "in zwei bis ", "first ", "anfang ", "after the ", "q", "not "])
def test_a_text_of_beginnings_holds_nothing_up(piece: str) -> None:
    """A hostile text of nothing but words that lead to a time is read in no time."""
    begun = process_time()
    list(find_ahead(piece * 20_000, today=MONDAY))
    assert process_time() - begun < 2
