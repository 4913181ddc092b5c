"""What happened with the German clients?"""

from __future__ import annotations

from watcher.demo.conversation import Conversation
from watcher.demo.notices import accepted, away, bounce, read_receipt, ticket
from watcher.demo.types import Days, Folders, Person, german


def stories(days: Days, folders: Folders) -> list[Conversation]:
    """The German conversations; `slug`s name them."""
    return [*_waiting(days, folders), *_lost(days, folders), *_answered(days, folders), *_unsure(days, folders)]


def _begin(days: Days, folders: Folders, slug: str, name: str, subject: str) -> Conversation:
    """A conversation with a client whose address is made of their name and company."""
    first, last = name.lower().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").split()
    return Conversation(days, folders, slug, Person(name, f"{first}.{last}@{slug}.example"), subject)


def _offer(name: str, what: str, price: str, more: str = "") -> str:
    """A proposal's covering letter."""
    return (
        f"Guten Tag {name},\n\nvielen Dank für das freundliche Gespräch. Anbei wie besprochen unser Angebot\n"
        f"für {what}.\nDer Festpreis beträgt {price} € netto.{more}\n\nIch freue mich auf Ihre Rückmeldung.\n\n"
        "Viele Grüße\nJana Sommer\n"
    )


def _waiting(days: Days, folders: Folders) -> list[Conversation]:
    """Nobody answered yet, or somebody is away."""
    weber = _begin(days, folders, "weber-moebel", "Petra Weber", "Angebot Website-Relaunch")
    weber.sent(12, _offer("Frau Weber", "den Relaunch Ihrer Website", "6.400"), attach=["Angebot_2026-114.pdf"])

    kranz = _begin(days, folders, "kranz-immobilien", "Thomas Kranz", "Angebot Exposé-Vorlagen")
    kranz.sent(7, _offer("Herr Kranz", "die Exposé-Vorlagen", "1.850"), attach=["Angebot_2026-121.pdf"])
    opened = read_receipt(
        original=kranz.ids[0], subject=kranz.subject, reader=kranz.client, date=kranz.date_of(6, "08:47")
    )
    kranz.notice(6, opened, clock="08:47")

    hofmann = _begin(days, folders, "hofmann-dach", "Karl Hofmann", "Kostenvoranschlag Firmenlogo")
    hofmann.sent(20, _offer("Herr Hofmann", "Ihr neues Firmenlogo", "1.200"), attach=["Kostenvoranschlag_Logo.pdf"])
    hofmann.sent(
        9, "Guten Tag Herr Hofmann,\n\nkonnten Sie sich das Angebot schon ansehen?\n\nViele Grüße\nJana Sommer\n"
    )

    lindner = _begin(days, folders, "lindner-yoga", "Sabine Lindner", "Angebot Buchungsseite Yogastudio")
    lindner.sent(39, _offer("Frau Lindner", "die Buchungsseite", "2.900"), attach=["Angebot_2026-088.pdf"])
    for ago, ask in ((29, "Gibt es schon Neuigkeiten zum Angebot?"), (17, "Ich wollte kurz nachfragen, wie es steht.")):
        lindner.sent(ago, f"Guten Tag Frau Lindner,\n\n{ask}\n\nViele Grüße\nJana Sommer\n")
    lindner.sent(6, "Guten Tag Frau Lindner,\n\npasst das Angebot noch zu Ihren Plänen?\n\nViele Grüße\nJana Sommer\n")

    berger = _begin(days, folders, "berger-tischlerei", "Ralf Berger", "Angebot Möbelkonfigurator")
    berger.sent(49, _offer("Herr Berger", "den Möbelkonfigurator", "12.500"), attach=["Angebot_2026-081.pdf"])
    for ago in (38, 27, 11):
        berger.sent(
            ago, "Guten Tag Herr Berger,\n\nkonnten Sie das Angebot schon prüfen?\n\nViele Grüße\nJana Sommer\n"
        )

    kern = _begin(days, folders, "kern-optik", "Julia Kern", "Neuer Onlineshop")
    kern.came(
        52, "Hallo Frau Sommer,\n\nwir denken über einen kleinen Onlineshop nach. Machen Sie so etwas?\n\nJulia Kern\n"
    )
    kern.sent(51, "Hallo Frau Kern,\n\nsehr gern! Wann passt Ihnen ein Telefonat?\n\nJana Sommer\n")
    kern.came(50, "Dienstag um 10 Uhr passt mir gut.\n\nJulia Kern\n")
    kern.sent(8, _offer("Frau Kern", "den Onlineshop", "8.700"), attach=["Angebot_2026-119.pdf"])

    fischer = _begin(days, folders, "fischer-reisen", "Markus Fischer", "Angebot Newsletter-Gestaltung")
    fischer.sent(
        6, _offer("Herr Fischer", "die Gestaltung Ihres Newsletters", "1.400"), attach=["Angebot_2026-122.pdf"]
    )
    notice = (
        f"Guten Tag,\n\nich bin bis einschließlich {german(days.ahead(3))} nicht im Büro und ab dem\n"
        f"{german(days.ahead(4))} wieder erreichbar. In dringenden Fällen wenden Sie sich bitte an\n"
        "Nina Albers (nina.albers@fischer-reisen.example).\n\nMarkus Fischer\n"
    )
    holiday = away(
        original=fischer.ids[0], subject=fischer.subject, who=fischer.client, text=notice, date=fischer.date_of(6)
    )
    fischer.notice(6, holiday)

    koch = _begin(days, folders, "koch-catering", "Daniela Koch", "Angebot Speisekarten und Flyer")
    koch.sent(5, _offer("Frau Koch", "Speisekarten und Flyer", "980"), attach=["Angebot_2026-123.pdf"])

    becker = _begin(days, folders, "becker-holzbau", "Jens Becker", "Angebot Fotogalerie")
    becker.sent(2, _offer("Herr Becker", "die Fotogalerie", "1.100"), attach=["Angebot_2026-126.pdf"])

    seidel = _begin(days, folders, "seidel-verlag", "Ruth Seidel", "Angebot Verlagskatalog")
    held = f"\nAn dieses Angebot halten wir uns bis zum {german(days.ahead(6))} gebunden."
    seidel.sent(3, _offer("Frau Seidel", "den Verlagskatalog", "3.300", held), attach=["Angebot_2026-125.pdf"])

    vogel = _begin(days, folders, "vogel-praxis", "Anna Vogel", "Praxis-Website")
    vogel.came(31, "Guten Tag,\n\nwas würde eine neue Praxis-Website ungefähr kosten?\n\nAnna Vogel\n")
    vogel.sent(1, _offer("Frau Vogel", "Ihre Praxis-Website", "3.900"), attach=["Angebot_2026-127.pdf"])

    desk = _begin(days, folders, "stadtwerke-lechtal", "Eva Jansen", "Angebot Störungsseite")
    desk.sent(8, _offer("Frau Jansen", "die neue Störungsseite", "5.200"), attach=["Angebot_2026-120.pdf"])
    team = Person("Stadtwerke Lechtal Service", "service@stadtwerke-lechtal.example")
    desk.notice(
        8, ticket(original=desk.ids[0], subject=desk.subject, desk=team, number="202611450", date=desk.date_of(8))
    )

    marked = _begin(days, folders, "brandl-bau", "Georg Brandl", "Wie am Telefon besprochen")
    marked.sent(
        4,
        "Guten Tag Herr Brandl,\n\ndie drei Varianten kosten 900, 1.300 und 1.800 €. Welche passt?\n\nJana Sommer\n",
        bcc=[Person("", "jana+7d@sommer-design.example")],
    )
    return [weber, kranz, hofmann, lindner, berger, kern, fischer, koch, becker, seidel, vogel, desk, marked]


def _lost(days: Days, folders: Folders) -> list[Conversation]:
    """It never arrived, or not everywhere."""
    bauer = _begin(days, folders, "bauer-elektro", "Michael Bauer", "Angebot Karriereseite")
    bauer.came(
        70,
        "Hallo Frau Sommer,\n\nich bin künftig unter dieser Adresse zu erreichen.\n\nMichael Bauer\n",
        who=Person("Michael Bauer", "m.bauer@bauer-gebaeudetechnik.example"),
        subject="Neue E-Mail-Adresse",
    )
    bauer.sent(
        2, _offer("Herr Bauer", "die Karriereseite", "2.600"), subject="Angebot Karriereseite", beside=True,
        attach=["Angebot_2026-124.pdf"],
    )  # fmt: skip
    unknown = "550 5.1.1 <michael.bauer@bauer-elektro.example>: Recipient address rejected: User unknown"
    bauer.notice(
        2,
        bounce(
            original=bauer.ids[-1], subject="Angebot Karriereseite", recipient=bauer.client.address, status="5.1.1",
            said=unknown, date=bauer.date_of(2),
        ),
    )  # fmt: skip

    schulz = _begin(days, folders, "schulz-partner", "Frank Schulz", "Angebot Kanzlei-Website")
    colleague = Person("Ina Partner", "ina.partner@schulz-partner.example")
    schulz.sent(
        6, _offer("Herr Schulz", "die Kanzlei-Website", "4.800"), cc=[colleague], attach=["Angebot_2026-118.pdf"]
    )
    full = "552 5.2.2 mailbox full"
    schulz.notice(
        6,
        bounce(
            original=schulz.ids[0], subject=schulz.subject, recipient=colleague.address, status="5.2.2", said=full,
            date=schulz.date_of(6),
        ),
    )  # fmt: skip

    maier = _begin(days, folders, "maier-gartenbau", "Lisa Maier", "Angebot Pflanzplaner")
    maier.sent(1, _offer("Frau Maier", "den Pflanzplaner", "2.100"), clock="09:05", attach=["Angebot_2026-128.pdf"])
    maier.notice(
        1,
        bounce(
            original=maier.ids[0], subject=maier.subject, recipient=maier.client.address, status="4.4.1",
            said="451 4.4.1 connection timed out", date=maier.date_of(1, "13:20"), action="delayed",
        ),
        clock="13:20",
    )  # fmt: skip
    return [bauer, schulz, maier]


def _answered(days: Days, folders: Folders) -> list[Conversation]:
    """Somebody on the other side wrote back."""
    braun = _begin(days, folders, "braun-keramik", "Helga Braun", "Angebot Shop-Pflege")
    braun.sent(16, _offer("Frau Braun", "die Pflege Ihres Shops", "450"), attach=["Angebot_2026-109.pdf"])
    braun.came(14, "Liebe Frau Sommer,\n\ndas passt für uns, bitte legen Sie los!\n\nHelga Braun\n")
    braun.sent(14, "Liebe Frau Braun,\n\nwunderbar, ich beginne am Montag. Danke!\n\nJana Sommer\n", clock="15:40")

    winter = _begin(days, folders, "winter-sport", "Oliver Winter", "Angebot Saisonkampagne")
    winter.sent(6, _offer("Herr Winter", "die Saisonkampagne", "3.700"), attach=["Angebot_2026-117.pdf"])
    winter.came(
        3, "Hallo Frau Sommer,\n\nklingt gut, können wir telefonieren?\n\nO. Winter\n", folder=folders.junk, seen=False
    )

    richter = _begin(days, folders, "richter-stahl", "Monika Richter", "Angebot Messestand-Grafik")
    richter.sent(19, _offer("Frau Richter", "die Grafik am Messestand", "2.250"), attach=["Angebot_2026-105.pdf"])
    richter.came(
        15,
        "Guten Tag Frau Sommer,\n\nwir haben uns leider anders entschieden. Vielen Dank für Ihre Mühe.\n\nM. Richter\n",
    )

    kuhn = _begin(days, folders, "kuhn-logistik", "Stefan Kuhn", "Angebot Fahrer-App")
    kuhn.sent(10, _offer("Herr Kuhn", "die Oberfläche der Fahrer-App", "9.800"), attach=["Angebot_2026-112.pdf"])
    kuhn.came(
        8,
        "Hallo Frau Sommer,\n\nHerr Kuhn gab mir Ihr Angebot weiter, ich melde mich bald.\n\nTim Adler\n",
        who=Person("Tim Adler", "tim.adler@kuhn-logistik.example"),
    )

    lang = _begin(days, folders, "lang-hof", "Maria Lang", "Angebot Hofladen-Seite")
    lang.sent(13, _offer("Frau Lang", "die Seite Ihres Hofladens", "1.600"), attach=["Angebot_2026-110.pdf"])
    private = Person("Maria Lang", "maria@familie-lang.example")
    lang.came(11, "Liebe Frau Sommer,\n\nso machen wir es.\n\nMaria Lang (von zu Hause)\n", who=private)

    ernst = _begin(days, folders, "ernst-uhren", "Paul Ernst", "Angebot Produktfotos")
    ernst.sent(9, _offer("Herr Ernst", "die Produktfotos", "1.350"), attach=["Angebot_2026-115.pdf"])
    ernst.came(7, "Guten Tag,\n\nbitte rufen Sie mich dazu an.\n\nP. Ernst\n", folder=folders.trash)

    wolf = _begin(days, folders, "wolf-apotheke", "Birgit Wolf", "Angebot Schaufenster-Grafik")
    wolf.sent(24, _offer("Frau Wolf", "die Schaufenster-Grafik", "780"), attach=["Angebot_2026-099.pdf"])
    wolf.came(21, "Hallo Frau Sommer,\n\ndie Farben gefallen mir, geht es auch mit grünem Grund?\n\nB. Wolf\n")
    wolf.sent(20, "Hallo Frau Wolf,\n\ngerne, anbei unser überarbeitetes Angebot. Passt es so?\n\nJana Sommer\n",
              attach=["Angebot_2026-099_v2.pdf"])  # fmt: skip

    filed = _begin(days, folders, "huber-metall", "Josef Huber", "Angebot Ersatzteilkatalog")
    filed.sent(18, _offer("Herr Huber", "den Ersatzteilkatalog", "5.600"), attach=["Angebot_2026-106.pdf"])
    filed.came(
        17, "Servus Frau Sommer,\n\nbesprechen wir am Freitag, ja?\n\nJ. Huber\n", folder=f"{folders.clients}/Huber"
    )
    return [braun, winter, richter, kuhn, lang, ernst, wolf, filed]


def _unsure(days: Days, folders: Folders) -> list[Conversation]:
    """Something came that may be an answer, or the owner decided."""
    engel = _begin(days, folders, "engel-floristik", "Claudia Engel", "Angebot Adventskalender")
    engel.sent(8, _offer("Frau Engel", "den Adventskalender", "690"), attach=["Angebot_2026-116.pdf"])
    engel.came(
        5,
        "Hallo Frau Sommer,\n\nkönnen wir am Mittwoch kurz sprechen?\n\nC. Engel\n",
        subject="Kurze Frage",
        beside=True,
    )

    otto = _begin(days, folders, "otto-werkstatt", "Bernd Otto", "Angebot Terminbuchung")
    otto.sent(10, _offer("Herr Otto", "die Terminbuchung", "2.300"), attach=["Angebot_2026-113.pdf"])
    otto.notice(
        7,
        accepted(
            who=otto.client, title="Angebot Terminbuchung besprechen", start=days.ago(4), date=otto.date_of(7, "11:02")
        ),
        clock="11:02",
    )

    ziegler = _begin(days, folders, "ziegler-haus", "Uwe Ziegler", "Angebot Grundriss-Illustration")
    ziegler.sent(27, _offer("Herr Ziegler", "die Illustrationen", "850"), attach=["Angebot_2026-096.pdf"])
    ziegler.sent(
        6, "Guten Tag Herr Ziegler,\n\nanbei die Rechnung für die Illustrationen.\n\nJana Sommer\n",
        subject="Rechnung 2026-61", beside=True, attach=["Rechnung_2026-61.pdf"],
    )  # fmt: skip

    haas = _begin(days, folders, "haas-akademie", "Vera Haas", "Angebot Kursplattform")
    haas.sent(15, _offer("Frau Haas", "die Kursplattform", "7.500"), attach=["Angebot_2026-108.pdf"])

    roth = _begin(days, folders, "roth-kaffee", "Simon Roth", "Angebot Verpackung")
    roth.sent(23, _offer("Herr Roth", "die Verpackungen", "1.950"), attach=["Angebot_2026-101.pdf"])

    peters = _begin(days, folders, "peters-boote", "Heike Peters", "Angebot Bootsverleih-App")
    peters.sent(30, _offer("Frau Peters", "die App", "11.000"), attach=["Angebot_2026-093.pdf"])
    return [engel, otto, ziegler, haas, roth, peters]
