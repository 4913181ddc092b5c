"""What else lies in a mailbox?

Mail that has nothing to do with any proposal, and mail that only looks as if it had.
"""

from __future__ import annotations

from watcher.demo.conversation import Conversation
from watcher.demo.letter import letter
from watcher.demo.types import OWNER, Days, DemoMail, Folders, Person

_NEWS = (
    ("Designwoche", "newsletter@designwoche.example", "Angebot der Woche: Schriften zum halben Preis"),
    ("Papierhaus", "news@papierhaus.example", "Unsere Angebote im Winter"),
    ("Type Weekly", "hello@type-weekly.example", "Issue 212: quotes that move"),
    ("Webkongress", "info@webkongress.example", "Frühbucher-Tickets nur noch heute"),
)
_MACHINES = (
    ("Bank am Lech", "noreply@bank-am-lech.example", "Ihr neuer Kontoauszug liegt bereit"),
    ("Hoster", "no-reply@hoster.example", "Your backup completed"),
    ("Paketdienst", "noreply@paketdienst.example", "Ihr Paket kommt morgen"),
)


def noise(days: Days, folders: Folders) -> list[DemoMail]:
    """Newsletters, notices, and the owner's mails that are no proposals."""
    mails = [mail for conversation in _tempting(days, folders) for mail in conversation.mails]
    for place, (name, address, subject) in enumerate(_NEWS):
        mails.extend(_bulk(days, Person(name, address), subject, 3 + place + 20 * issue) for issue in range(3))
    for place, (name, address, subject) in enumerate(_MACHINES):
        author = Person(name, address)
        mails.extend(_bulk(days, author, subject, 1 + place * 4 + 15 * n, is_list=False) for n in range(2))
    return mails


def _bulk(days: Days, author: Person, subject: str, ago: int, *, is_list: bool = True) -> DemoMail:
    """One mail of many of the same kind."""
    domain = author.address.partition("@")[2]
    marks = (
        (("List-Id", f"<news.{domain}>"), ("List-Unsubscribe", f"<https://{domain}/u>"), ("Precedence", "bulk"))
        if is_list
        else (("Auto-Submitted", "auto-generated"),)
    )
    date = days.ago(ago, "06:30")
    raw = letter(
        author=author,
        to=(OWNER,),
        subject=subject,
        text=f"{subject}\n\nMehr dazu auf unserer Seite.\n",
        message_id=f"bulk-{ago}@{domain}",
        date=date,
        headers=marks,
    )
    return DemoMail("INBOX", date, raw)


def _tempting(days: Days, folders: Folders) -> list[Conversation]:
    """Mail that looks like a proposal and is none."""
    printer = Person("Druckerei Falk", "angebote@druckerei-falk.example")
    cards = Conversation(days, folders, "visitenkarten", printer, "Anfrage Angebot Visitenkarten")
    cards.sent(25, "Guten Tag,\n\nbitte um ein Angebot für 500 Visitenkarten.\n\nJana Sommer\n")
    cards.came(24, "Guten Tag Frau Sommer,\n\nanbei unser Angebot Nr. 4711: 89 €.\n\nDruckerei Falk\n")
    cards.sent(23, "Guten Tag,\n\nvielen Dank für Ihr Angebot, das nehme ich gerne an.\n\nJana Sommer\n")

    adviser = Conversation(
        days, folders, "steuer", Person("Kanzlei Graf", "post@kanzlei-graf.example"), "Angebot Website-Relaunch"
    )
    adviser.sent(
        11, "Hallo Frau Graf,\n\nzur Info für die Unterlagen.\n\nJana\n", subject="WG: Angebot Website-Relaunch",
        attach=["Angebot_2026-114.pdf"],
    )  # fmt: skip

    host = Conversation(
        days, folders, "hosting", Person("Blue Hosting", "sales@blue-hosting.example"), "Quote request", lang="en"
    )
    host.sent(40, "Hello,\n\nwe'd like a quote for two servers.\n\nJana Sommer\n")
    host.came(39, "Hi Jana,\n\nattached is our quote.\n\nBlue Hosting\n")
    host.sent(38, "Hi,\n\nthanks for your quote, I will think about it.\n\nJana\n")

    friend = Conversation(
        days, folders, "freunde", Person("Lena Moser", "lena@moser-familie.example"), "Stellenangebot für dich?"
    )
    friend.sent(17, "Hallo Lena,\n\nschau mal, dieses Stellenangebot wäre doch etwas für dich!\n\nJana\n")
    friend.came(16, "Danke dir, ich sehe es mir an!\n\nLena\n")

    bill = Conversation(
        days, folders, "braun-rechnung", Person("Helga Braun", "helga.braun@braun-keramik.example"), "Rechnung 2026-58"
    )
    bill.sent(
        9,
        "Liebe Frau Braun,\n\nanbei die Rechnung für den ersten Monat.\n\nJana Sommer\n",
        attach=["Rechnung_2026-58.pdf"],
    )

    lunch = Conversation(days, folders, "mittag", Person("Tobias Reuter", "tobias@buero-reuter.example"), "Mittagessen")
    lunch.sent(2, "Hallo Tobias,\n\nMittwoch um zwölf?\n\nJana\n")
    lunch.came(2, "Gerne!\n\nTobias\n", clock="16:05")
    return [cards, adviser, host, friend, bill, lunch]
