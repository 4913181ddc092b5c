"""What does a freelancer's mailbox hold, and how does each proposal in it really stand?

Every row is one client. The words are those that people and programs write, in as many forms as there are rows; what
is true of them is said beside them and never asked of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tests.truth import ALIAS, ME, PLAIN, UNWATCHED, Row, business_day

PROGRAM = "Jo Fuchs Design <noreply@invoices.test>"
QUOTE = "\n\nAm 02.11.2026 um 10:00 schrieb Jo Fuchs:\n> Anbei unser Angebot.\n> Viele Grüße\n"
AUTO = f"{PLAIN}\nAuto-Submitted: auto-replied"
BULK = f"{PLAIN}\nPrecedence: bulk\nX-Auto-Response-Suppress: All\nAuto-Submitted: no"
LIST = f"{PLAIN}\nList-Id: <team.verein.test>\nList-Post: <mailto:team@verein.test>\nPrecedence: list"
NEWS = f"{PLAIN}\nList-Unsubscribe: <https://news.test/u>\nList-Id: <news.test>\nPrecedence: bulk"


def report(row: Row, failed: str, *, action: str = "failed", status: str = "5.1.1") -> Row:
    """A delivery status notification (RFC 3464) about the proposal."""
    body = (
        "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.test\r\n\r\n"
        f"Final-Recipient: rfc822; {failed}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{row.proposal}>\r\nTo: {failed}\r\n\r\n--b--"
    )
    kind = 'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"'
    daemon = "Mail Delivery System <mailer-daemon@mx.test>"
    return row.gets(body, from_=daemon, subject="Delivery report", tie="", more=kind, days=0.01)


def person_rows(make: Callable[..., Row]) -> list[Row]:
    """Somebody answered, however it looks."""
    done = {"state": "answered"}
    return [
        make("plain", **done).offers().gets("Super, machen wir so!" + QUOTE),
        make("renamed", **done).offers().gets("Wie besprochen.", subject="Parkplätze am Haus", tie="answer"),
        make("cited", **done).offers().gets("Passt.", tie="cites"),
        make("lost", **done).offers().gets("Ja, gern.", subject="Antw: Angebot Website", tie=""),
        make("counted", **done).offers().gets("ok", subject="Re[2]: Angebot Website", tie=""),
        make("tagged", **done).offers().gets("Danke, ja.", subject="AW: [EXTERN] Angebot Website", tie=""),
        make("refused", **done).offers().gets("Leider haben wir uns für einen anderen Anbieter entschieden."),
        make("colleague", **done).offers().gets("Ich übernehme das.", from_="Der Chef <chef@colleague.test>"),
        make("private", **done).offers().gets("Von zu Hause: ja!", from_="Eva <eva@gmx.de>"),
        make("viagroup", **done)
        .offers()
        .gets(
            "Wir nehmen es an.",
            from_=f"'Eva Muster-Viagroup' via Studio <{ALIAS}>",
            more=f"Reply-To: eva.viagroup@viagroup.test\n{LIST}",
        ),
        make("viaalist", **done).offers().gets("Wir nehmen es an.", more=LIST),
        make("desk", **done)
        .offers()
        .gets(
            "ich bin gerade nicht im Büro, schaue es mir heute Abend an." + QUOTE,
            subject="[Ticket#77] Re: Angebot Website",
            more=BULK,
        ),
        make("absent", **done).offers().gets("Bin noch bis Freitag im Urlaub, aber das Angebot passt. Machen wir so!"),
        make("assistant", **done)
        .offers()
        .gets("Guten Tag Frau Fuchs, Herr Dr. Weber ist auf Dienstreise und sieht es sich danach an."),
        make("junked", **done).offers().gets("Einverstanden.", folder="Junk"),
        make("binned", **done).offers().gets("Einverstanden.", folder="Trash"),
        make("filed", **done).offers().gets("Go ahead, please.", folder="Kunden/Alt"),
        make("thumb", **done).offers().gets("👍"),
        make("robots", subject="Angebot Abwesenheitstexte", **done)
        .offers()
        .gets("Danke, die automatische Antwort bei Abwesenheit sollte auch auf Englisch sein. Geht das?" + QUOTE),
        make("received", **done)
        .offers()
        .gets("Ihr Angebot ist bei uns eingegangen, vielen Dank! Ich gebe es der Chefin weiter.\n\nGruß E. M."),
        make("nudged", nudges=1, **done).offers().writes("Haben Sie schon entschieden?", days=9).gets("Ja!", days=10),
        make("thanked", **done).offers().gets("Wir melden uns.").writes("Vielen Dank!", days=3),
        make("onhelpdesk", **done)
        .offers()
        .gets(
            "##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##\n\nMachen wir so, bitte starten.",
            more=f"{PLAIN}\nX-Mailer: Zendesk Mailer\nAuto-Submitted: auto-generated",
        ),
    ]


def machine_rows(make: Callable[..., Row]) -> list[Row]:
    """Nobody answered, whatever came in."""
    away = "Vielen Dank für Ihre Nachricht. "
    last = business_day(make("x").now.date(), 5)
    back = business_day(last, 1)
    until = f"{last.day}.{last.month}.{last.year}"
    returns = f"{back.day}.{back.month}.{back.year}"
    waits = {"state": "waiting", "due": business_day(back, 1)}
    return [
        make("silent", due=None).offers(),
        make("holiday", **waits).offers().gets(f"{away}Ich bin bis einschließlich {until} im Urlaub.", more=AUTO),
        make("vacation", **waits)
        .offers()
        .gets(
            f"I am out of the office and will be back on {back.isoformat()}.",
            subject="Automatic reply: Angebot",
            more=AUTO,
        ),
        make("handmade", **waits)
        .offers()
        .gets(
            f"{away}Ich bin derzeit nicht im Haus und ab dem {returns} wieder erreichbar.",
            subject="Abwesenheitsnotiz",
            tie="",
        ),
        make("tickets")
        .offers()
        .gets(
            "Sehr geehrte Frau Fuchs,\n\nvielen Dank für Ihre Anfrage. Wir haben diese unter der Ticketnummer 5511"
            " registriert und kümmern uns schnellstmöglich darum.",
            subject="[Ticket#: 5511] Angebot Website",
            tie="",
        ),
        make("arrived")
        .offers()
        .gets("Guten Tag,\n\nIhre E-Mail ist bei uns eingegangen und wird schnellstmöglich bearbeitet."),
        make("filters")
        .offers()
        .gets(
            "Ihre E-Mail konnte noch nicht zugestellt werden. Bitte bestätigen Sie, dass Sie ein Mensch sind, indem Sie"
            " auf den folgenden Link klicken: https://filter.test/x",
            subject="Bitte bestätigen: Angebot Website",
        ),
        make("reads")
        .offers()
        .gets(
            "Ihre Nachricht\n\n   An: Eva\n   Betreff: Angebot\n\nwurde am Mittwoch, 4. November 2026 10:11 gelesen.",
            subject="Gelesen: Angebot Website",
        ),
        make("reacts").offers().gets("Eva reagierte auf Ihre Nachricht:\n\n👍", subject="Reaktion: Angebot Website"),
        make("newsy").offers().gets("Unsere Herbstaktion! Vom Newsletter abmelden", subject="News", tie="", more=NEWS),
        report(make("bounced", state="undelivered").offers(), "eva.bounced@bounced.test"),
        report(make("expired", state="undelivered").offers(), "eva.expired@expired.test", status="4.4.7"),
        report(make("late").offers(), "eva.late@late.test", action="delayed", status="4.4.1"),
        make("prose", state="undelivered")
        .offers()
        .gets(
            "Hi. This is the qmail-send program at mx.test.\nI'm afraid I wasn't able to deliver your message to the"
            " following addresses.\nThis is a permanent error; I've given up.\n\n<eva.prose@prose.test>:\n"
            "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n"
            "Message-ID: <p.prose@example.org>\nTo: eva.prose@prose.test\nSubject: Angebot Website\n",
            from_="MAILER-DAEMON@mx.test",
            subject="failure notice",
            tie="",
            days=0.01,
        ),
        report(make("half").offers(to="Eva <eva.half@half.test>, Ben <ben@half.test>"), "ben@half.test"),
        report(make("found", state="answered").offers(), "eva.found@found.test").gets("Kam doch an. Ja, gern!"),
    ]


def unsure_rows(make: Callable[..., Row]) -> list[Row]:
    """Somebody wrote, or something happened, that may settle it: the owner is asked."""
    asked = {"perhaps": True}
    return [
        make("elsewhere", **asked).offers().gets("Schicken Sie mir die Bilder noch einmal?", subject="Bilder", tie=""),
        make("cites", **asked).offers().gets("Noch etwas anderes.", subject="Parkplätze", tie="cites"),
        make("office", **asked)
        .offers()
        .gets("Haben Sie am Montag Zeit?", from_="Chef <chef@office.test>", subject="Kurze Frage", tie=""),
        make("free", freemail="gmx.de").offers().gets("Hallo!", from_="Egon <egon@gmx.de>", subject="Frage", tie=""),
        make("signs", subject="Angebot Ladenbau", **asked)
        .offers()
        .gets(
            "Eva (eva.signs@signs.test) hat das Dokument unterzeichnet.",
            from_="DocuSign <dse@eumail.docusign.net>",
            subject="Abgeschlossen: Angebot Ladenbau",
            tie="",
        ),
        make("notsigned", subject="Angebot Ladenbau").offers(),
        make("declines", **asked)
        .offers()
        .gets(
            "eva.declines@declines.test has declined. Reason given: Only one shop this year.",
            from_="Paperly <mail@paperly.test>",
            subject="Eva declined to sign your document",
            tie="",
            more="Auto-Submitted: auto-generated",
        ),
        make("books", **asked)
        .offers()
        .gets(
            "Neuer Termin gebucht!\nE-Mail: eva.books@books.test",
            from_="Calendly <notifications@calendly.com>",
            subject="Neues Ereignis: Erstgespräch",
            tie="",
        ),
        make("billed", **asked).offers().writes("Anbei die Rechnung.", days=9, subject="Rechnung 2026-77", tied=False),
    ]


def owner_rows(make: Callable[..., Row]) -> list[Row]:
    """What the owner did, and what is no proposal."""
    none = {"state": UNWATCHED}
    rows = [
        make("reminded", nudges=1).offers().writes("Ich wollte kurz nachfragen.", days=9),
        make("beside", nudges=1)
        .offers()
        .writes(
            "Haben Sie sich mein Angebot schon angesehen?",
            days=9,
            subject="Kurze Nachfrage zu meinem Angebot",
            tied=False,
        ),
        make("forgot").offers().writes("Hier der vergessene Anhang.", days=0.02),
        make("noted").offers().writes("Preis noch einmal prüfen!", days=4, to=ME),
        make("drafted").offers().writes("Haben Sie schon …", days=9, folder="Drafts"),
        make("asksback").offers().gets("Klingt gut.", days=1).writes("Welche Variante möchten Sie denn?", days=2),
        make("autoanswered", state="answered")
        .offers()
        .gets("Ja.")
        .writes("Ich bin im Urlaub. Wann soll ich mich melden?", days=2.01, more=AUTO),
        make("twin", state="answered").offers().gets("Ja, gern.", tie=""),
        make("othertwin").offers(),
        make("customer", subject="Danke für Ihr Angebot", **none).offers("Wir nehmen Ihr Angebot gern an."),
        make("asking", subject="Anfrage", **none).offers("Könnten Sie uns bitte ein Angebot für 500 Flyer schicken?"),
        make("copying", subject="WG: Angebot Website", **none).offers("Zur Ablage."),
        make("jobs", subject="Bewerbung auf Ihr Stellenangebot", **none).offers("Anbei meine Bewerbung."),
        make("quoting", subject="Quote of the day", **none).offers("Enjoy!"),
        make("toself", **none).offers(to=f"Jo <{ALIAS}>"),
        make("marked", subject="Hallo").offers("Hier der Link.", more="Bcc: jo+watch@example.org"),
        make("words", subject="Unser Gespräch").offers("anbei erhalten Sie wie besprochen unser Angebot."),
        make("fixed", subject="Our call").offers("I can offer you the whole package for a fixed price of 2,900."),
        make("byprogram").offers(from_=PROGRAM, more=f"Reply-To: {ME}", folder="INBOX"),
        make("fresh", state="waiting", days=1).offers(),
    ]
    for row in rows:
        nudge = {"reminded": 9, "beside": 9, "asksback": 2}.get(row.name, 0)
        if row.state in ("due", "waiting"):
            row.due = business_day(row.after(nudge).date(), 5)
    return rows


def mailbox(now: datetime) -> list[Row]:
    """All rows, as of `now`."""

    def make(name: str, **truth: object) -> Row:
        return Row(name, now, **truth)  # type: ignore[arg-type]

    parts = (person_rows, machine_rows, unsure_rows, owner_rows)
    return [row for rows in parts for row in rows(make)]
