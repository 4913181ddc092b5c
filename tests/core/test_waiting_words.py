"""Does a note of the owner wait for the client, or for somebody and something else?"""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.owntext import read_own

TELLS = (
    "Ich warte noch auf Rückmeldung vom Lieferanten.",
    "Wir warten auf die Entscheidung der Gemeinde.",
    "Es reicht, wenn wir das am Montag klären.",
    "Geben Sie Bescheid, wenn Sie uns brauchen.",
    "I'm grateful for your kind words.",
    "It was good to hear that all went well.",
    "Sobald ich Ihre Anzahlung sehe, bestelle ich das Holz.",
    "Ich gebe Ihnen Bescheid, sobald ich die Freigabe vom Statiker habe.",
    "Sobald ich das Okay vom Bauamt habe, melde ich mich.",
    "Sobald ich die Bestätigung der Druckerei habe, leite ich sie Ihnen weiter.",
    "Sobald die Freigabe durch die Gemeinde da ist, sage ich Bescheid.",
    "Sobald Ihr Auftrag fertig ist, melde ich mich.",
    "Sobald die Bestellung bestätigt ist, gebe ich Bescheid.",
    "Die Rechnung geht raus, sobald der Auftrag abgeschlossen ist.",
    "Sobald ich Ihre Fliesen habe, melde ich mich.",
    "Ich sage Bescheid, wenn wir Ihre Ware haben.",
    "Wir warten noch auf Ihre Lieferung, die kommt am Mittwoch.",
    "Ich erinnere Sie dann rechtzeitig an die Wartung im Frühjahr.",
    "Meldet euch gern wieder.",
    "Dann sende ich die Rechnung.",
    "Dann bestätige ich den Termin.",
    "Sie wollten wissen, ob die Anfahrt im Preis enthalten ist: ja.",
    "Sie müssen nur wissen, dass wir am Freitag kommen.",
    "Ich hoffe auf eine gute Zusammenarbeit.",
    "Ohne Ihre Zusage wäre das Projekt nicht zustande gekommen, danke!",
    "Die Handwerker geben mir am Montag Bescheid.",
    "Wenn alles passt, sind wir um fünf Uhr fertig.",
    "Once I have the permit from the council I'll send you the dates.",
    "Once your deposit clears I'll book the crew.",
    "I'll call you when your order is ready.",
    "I will ring you as soon as the order is in.",
    "When the paperwork is done I'll post you a copy.",
    "I'll book the crew once the contract with the supplier is through.",
    "Just waiting on the supplier now, will update you next week.",
    "We're waiting for the paint to dry.",
    "All I need now is a bit of dry weather.",
    "We only need two days for that.",
    "I just need to order the paint and then we start.",
    "I'll need the afternoon for that.",
    "Thanks, I have everything I need from you.",
    "Thanks for your call yesterday, all noted.",
    "Thanks for the follow-up on the quote, all good.",
    "Ok will do, thanks!",
    "I'll just send it over tonight.",
    "We'll then send it to the printer.",
    "You kindly sent me the plan already.",
    "I'll keep a copy for you.",
    "We hold the spare key for you.",
    "If you say so, fine with me.",
    "Once you've booked your holiday, enjoy it!",
    "You wanted to know if VAT is included: it is.",
    "Without your approval none of this would have happened, thanks!",
    "I still haven't received the parts.",
    "If anything changes, just let me know.",
    "Ich bitte um Überweisung der Kursgebühr bis zum 20.",
    "Mir fehlt noch ein Bauteil, es kommt am Donnerstag.",
    "Uns fehlen noch zwei Schrauben.",
    "Kleine Erinnerung: Wir haben am Freitag geschlossen.",
    "Kurze Erinnerung, dass wir morgen um 8 Uhr kommen.",
    "Quick reminder that we are closed on Friday.",
    "Ich freue mich sehr über Ihre Zusage!",
    "Wir freuen uns über Ihren Auftrag.",
    "Your call yesterday made my day.",
    "If it blocks again give me a ring.",
    "Should anything break, drop me a line.",
)
WAITS = (
    "Sobald Sie mir die Maße schicken, kann ich rechnen.",
    "Wenn Sie mir die Rechnungsadresse nennen, mache ich alles fertig.",
    "Zur Beauftragung reicht mir eine kurze Mail.",
    "Wir warten auf die Entscheidung Ihrer Frau.",
    "I'd be grateful for your decision by Friday.",
    "Would be good to know where you stand.",
    "Let me have your thoughts.",
    "Sobald mir Ihre Freigabe vorliegt, gehen die Daten in den Druck.",
    "Sobald Sie mir grünes Licht geben, lege ich los.",
    "Sobald ich die Unterlagen von Ihnen habe, rechne ich.",
    "Sobald die Unterschrift da ist, bestelle ich das Material.",
    "Wir können starten, sobald der Auftrag erteilt ist.",
    "Wir warten nur noch auf Ihre Entscheidung.",
    "Dann schick mir das Logo.",
    "Ich wollte wissen, ob Sie schon entschieden haben.",
    "Once I have your approval I'll order the materials.",
    "As soon as the contract is signed we can start.",
    "Once your PO is here, I'll book the van.",
    "Just waiting on your go-ahead and I'll book the van.",
    "All I need now is a quick yes.",
    "We still need two photos from you.",
    "I need to know by Friday whether you want the slot.",
    "A short reply is enough.",
    "It's your call.",
    "Kindly confirm the date.",
    "Once you've signed the quote, I'll put you on the schedule.",
    "Then send me the texts.",
    "Mir fehlt noch Ihre USt-IdNr.",
    "Uns fehlt nur noch das Logo.",
    "Über ein kurzes Ja freue ich mich.",
    "Über jede Antwort freuen wir uns.",
    "Geben Sie mir einfach ein Zeichen, wenn ich bestellen darf.",
    "Für eine kurze Einschätzung bis Freitag wären wir Ihnen dankbar.",
    "Jetzt liegt der Ball bei Ihnen.",
    "Ich warte mit dem Material, bis du dich meldest.",
    "Kleine Erinnerung an mein Angebot.",
    "Friendly reminder that the quote expires on Friday.",
    "A one-word reply is fine.",
    "Your call!",
    "I could do the 17th or the 19th - whichever suits the board.",
    "Der 17. oder der 19., je nachdem, was Ihnen besser passt.",
    "If the price works for you, let me know.",
    "I still haven't had the signed copy.",
)


@pytest.mark.parametrize("text", TELLS)
def test_who_waits_for_something_else_does_not_wait_for_the_client(text: str) -> None:
    """Goods, money, other people and the owner's own work are no question: whoever has answered is left in peace."""
    assert not asks(text)


@pytest.mark.parametrize("text", WAITS)
def test_who_waits_for_what_a_client_gives_waits_for_the_client(text: str) -> None:
    """A yes, a signature, papers and answers come from the client."""
    assert asks(text)


@pytest.mark.parametrize(
    "more",
    [
        "Noch eine Frage: Soll der Druck matt oder glänzend sein?",
        "Ach ja, wann kommt denn eure Textvorlage?",
        "Was ist eigentlich aus Variante B geworden?",
        "By the way, have you decided on the colour?",
        "Oh, and one more thing: do you want the matt finish?",
        "One last question: is the 8th still on?",
    ],
)
@pytest.mark.parametrize("close", ["LG Jana", "Viele Grüße\nJana Sommer", "Cheers, Jo", "Best wishes\nJo"])
def test_what_comes_to_mind_below_the_name(more: str, close: str) -> None:
    """A question that begins as an afterthought is one of the writer, not of their house."""
    assert asks(f"Alles klar.\n\n{close}\n\n{more}\n")


def asks(text: str) -> bool:
    """Whether whoever wrote that waits for an answer."""
    return read_own(text, words=(), written_on=date(2026, 11, 16)).asks
