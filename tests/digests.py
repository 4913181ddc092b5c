"""A made-up freelancer's digests, to look at and to test with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from watcher.core.digest import Digest, Item, Part, Section
from watcher.core.followup import FollowUp, Lost, Seen, State
from watcher.core.mail import Cause, Mail, Role
from watcher.core.message import Address, Message, MessageId
from watcher.core.reason import Reason, because, because_n

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
FRESH = datetime(2026, 11, 23, 6, 28, tzinfo=UTC)

NEXT = because("Ask briefly whether the proposal arrived and what is still open")


def follow_up(
    ident: str = "k7m3",
    *,
    who: str = "Sabine Weber",
    address: str = "s.weber@weber-bau.example",
    subject: str = "Angebot 2026-114: neuer Webauftritt",
    days_ago: int = 16,
    waited: int = 11,
    state: State = State.DUE,
    reason: Reason | None = None,
    **more: object,
) -> FollowUp:
    """One follow-up; `days_ago` is when its proposal was sent, at 09:12 in Berlin."""
    sent = datetime(2026, 11, 23, 8, 12, tzinfo=UTC) - timedelta(days=days_ago)
    message = Message(MessageId(f"{ident}@me.example"), sent, to=(Address(who, address),), subject=subject)
    fields: dict[str, object] = {
        "perhaps_answered": False,
        "due_at": None,
        "nudges": 0,
        "away_until": None,
        "evidence": (),
        **more,
    }
    return FollowUp(
        id=ident,
        account="me",
        rule="proposals",
        proposal=Mail(1, message),
        clients=(Address(who, address),),
        thread=(),
        state=state,
        sent_at=sent,
        clock_start=sent,
        waited=waited,
        because=reason or because("Nobody has answered since {day}", day=sent.date()),
        **fields,  # type: ignore[arg-type]
    )


def item(number: int, one: FollowUp, step: Reason = NEXT, link: str = "") -> Item:
    """An item with a link as Apple Mail opens it, unless another is given."""
    return Item(number, one, step, link or f"message:%3C{one.id}@me.example%3E")


SETTLED = because("Settled? Then mark it as done; otherwise it stays on the list")


def _send_again(address: str) -> Reason:
    return because("Send it again to {address}, from which this person last wrote", address=address)


def seen(*, trouble: Reason | None = None) -> tuple[Seen, ...]:
    """Five folders read two minutes ago; the last one with trouble where some is given."""
    fine = [Seen(name, role, FRESH) for name, role in _FOLDERS]
    return (*fine, Seen("Kunden/Schulze", Role.OTHER, FRESH - timedelta(days=3) if trouble else FRESH, trouble))


_FOLDERS = (("INBOX", Role.INBOX), ("Gesendet", Role.SENT), ("Archiv", Role.ARCHIVE), ("Spam", Role.JUNK))


def digest(*parts: Part, blind: tuple[Reason, ...] = (), first: Item | None = None, **more: object) -> Digest:
    """A digest of that day."""
    fields: dict[str, object] = {"waiting": 5, "watched": 14, "seen": seen(), **more}
    return Digest("studio", DAY, NOW, parts, blind, first=first, **fields)  # type: ignore[arg-type]


def full_day() -> Digest:
    """A morning with something in every section."""
    lost = item(1, _lost(), _send_again("jonas@feldmann-moebel.example"))
    due = tuple(item(number, one) for number, one in enumerate(_due(), 2))
    stand_in = because("If it cannot wait, ask {who}, who stands in", who="Ingrid Dahl")
    return digest(
        Part(Section.NEVER_ARRIVED, (lost,)),
        Part(Section.DUE, due, left_out=2),
        Part(Section.PERHAPS_SETTLED, (item(6, _perhaps(), SETTLED),)),
        Part(Section.AWAY, (item(7, _away(), stand_in),)),
        Part(Section.COMING_UP, tuple(item(number, one, Reason("")) for number, one in enumerate(_coming(), 8))),
        Part(Section.CLOSED, tuple(item(number, one, Reason("")) for number, one in enumerate(_closed(), 10))),
        first=lost,
    )


def due_day() -> Digest:
    """An ordinary morning: three due, one coming up."""
    due = tuple(item(number, one) for number, one in enumerate(_due()[:3], 1))
    coming = item(4, _coming()[0], Reason(""))
    return digest(Part(Section.DUE, due), Part(Section.COMING_UP, (coming,)), first=due[0])


def blind_day() -> Digest:
    """A morning on which one folder could not be read."""
    due = item(1, _due()[0])
    since = because(
        "Due since {day}, but {folder} was last read on {when}",
        day=date(2026, 11, 20),
        folder="Kunden/Schulze",
        when=FRESH - timedelta(days=3),
    )
    doubtful = follow_up(
        "w4ze",
        who="Tom Schulze",
        address="tom@schulze-ing.example",
        subject="Angebot Statik Wintergarten",
        state=State.UNKNOWN,
        reason=since,
    )
    look = because("Look into the mailbox yourself, or wait until I can read it again")
    unknown = item(2, doubtful, look)
    trouble = because("{folder} could not be read", folder="Kunden/Schulze")
    return digest(
        Part(Section.BLIND, (unknown,)),
        Part(Section.DUE, (due,)),
        blind=(because("{folder} was last read on {when}", folder="Kunden/Schulze", when=FRESH - timedelta(days=3)),),
        first=due,
        seen=seen(trouble=trouble),
    )


def dark_day() -> Digest:
    """A morning on which nothing at all could be read."""
    stale = tuple(Seen(name, role, FRESH - timedelta(days=3)) for name, role in _FOLDERS)
    return digest(
        blind=(because("I could not read {mailbox}: {why}", mailbox="studio", why="imap.example:993 does not answer"),),
        waiting=0,
        watched=14,
        seen=stale,
    )


def quiet_day() -> Digest:
    """A morning with nothing to say, for the weekly sign of life."""
    return digest(waiting=14)


def crowded_day(count: int = 200) -> Digest:
    """Far more than anyone can read, with long names and subjects."""
    due = tuple(
        item(
            number, follow_up(f"a{number:03}", who=f"Maximiliane Oberhuber-Sedlmaier {number}", subject="Angebot " * 20)
        )
        for number in range(1, count + 1)
    )
    return digest(Part(Section.DUE, due), first=due[0], watched=count + 30, waiting=30)


def _lost() -> FollowUp:
    lost = Lost("jonas.feldmann@feldmann-moebel.example", Cause.UNKNOWN_ADDRESS, "jonas@feldmann-moebel.example")
    return follow_up(
        "b2xq",
        who="Jonas Feldmann",
        address="jonas.feldmann@feldmann-moebel.example",
        subject="Angebot Fotoaufnahmen Herbstkatalog",
        days_ago=1,
        waited=1,
        state=State.UNDELIVERED,
        reason=because("It came back on {day} and reached nobody", day=date(2026, 11, 22)),
        lost=(lost,),
    )


def _due() -> tuple[FollowUp, ...]:
    receipt = because(
        "Opened on {day}, says a read receipt of {who}; it is no answer", day=date(2026, 11, 9), who="Sabine Weber"
    )
    away = because(
        "An absence notice of {who} came on {day}; it is no answer", day=date(2026, 11, 12), who="Amelia Clarke"
    )
    asked = because_n(
        "Nobody has answered since your nudge of {day}",
        "Nobody has answered since your {n} nudges, the last of {day}",
        n=1,
        day=date(2026, 11, 13),
    )
    return (
        follow_up("k7m3", postponed=4, notes=(receipt,)),
        follow_up(
            "p9fd",
            who="Amelia Clarke",
            address="amelia.clarke@harbour-studio.example",
            subject="Proposal: brand guidelines for Harbour Studio",
            days_ago=33,
            waited=6,
            nudges=1,
            reason=asked,
            notes=(away,),
        ),
        follow_up(
            "r3tn",
            who="Büro Lindqvist & Partner",
            address="kontakt@lindqvist-partner.example",
            subject="Kostenvoranschlag Treppenhaus Gartenstraße 12",
            days_ago=8,
            waited=5,
        ),
        follow_up(
            "h6cy", who="", address="info@tischlerei-brandt.example", subject="Angebot Messestand", days_ago=7, waited=5
        ),
    )


def _perhaps() -> FollowUp:
    return follow_up(
        "d8wv",
        who="Katrin Aumann",
        address="aumann@stadtwerke-nord.example",
        subject="Angebot Workshop Barrierefreiheit",
        days_ago=13,
        waited=9,
        perhaps_answered=True,
        reason=because(
            "{who} wrote on {day}, under another subject: {subject}",
            who="Katrin Aumann",
            day=date(2026, 11, 18),
            subject="Parkplätze am Werk",
        ),
    )


def _away() -> FollowUp:
    return follow_up(
        "m5jg",
        who="Henrik Solberg",
        address="henrik@solberg-design.example",
        subject="Proposal for the annual report",
        days_ago=10,
        waited=7,
        away_until=date(2026, 12, 4),
        stand_in=Address("Ingrid Dahl", "ingrid@solberg-design.example"),
        reason=because("{who} is away and back on {back}", who="Henrik Solberg", back=date(2026, 12, 7)),
    )


def _coming() -> tuple[FollowUp, ...]:
    return tuple(
        follow_up(
            ident,
            who=who,
            address=address,
            subject=subject,
            days_ago=6,
            waited=4,
            state=State.WAITING,
            due_at=datetime(2026, 11, day - 1, 23, tzinfo=UTC),
            reason=because("Waiting for an answer until {due}", due=date(2026, 11, day)),
        )
        for ident, who, address, subject, day in (
            ("t2ka", "Lea Vogt", "vogt@hofladen-vogt.example", "Angebot Etiketten Apfelsaft", 24),
            ("v8sb", "Marco Rossi", "m.rossi@rossi-gelato.example", "Quote: ice cream cart signage", 27),
        )
    )


def _closed() -> tuple[FollowUp, ...]:
    return (
        follow_up(
            "c4rm",
            who="Petra Nowak",
            address="nowak@praxis-nowak.example",
            subject="Angebot Praxisschild",
            days_ago=12,
            state=State.ANSWERED,
            reason=because("{who} answered on {day}", who="Petra Nowak", day=date(2026, 11, 20)),
        ),
    )
