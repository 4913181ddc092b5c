"""Mails in one line: the core's own types, made up for tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import parseaddr
from itertools import count
from zoneinfo import ZoneInfo

from watcher.core.followup import Policy, Seen
from watcher.core.mail import Cause, Kind, Mail, OwnText, Placement, Reading, Role, Structure
from watcher.core.message import Address, Message, MessageId
from watcher.core.proposal import Rule
from watcher.core.worktime import Span, Unit, Worktime

ACCOUNT = "studio"
ME = "Mara Stein <mara@studio.example>"
ANNA = "Anna Weber <anna@weber-bau.example>"
FREEMAIL = frozenset({"gmx.example", "webmail.example"})

_keys = count(1)


def at(day: int, hour: int = 9, minute: int = 0, *, month: int = 11) -> datetime:
    """An instant (UTC) of November 2026, whose second day is a Monday."""
    return datetime(2026, month, 1, hour, minute, tzinfo=UTC) + timedelta(days=day - 1)


def address(text: str) -> Address:
    """ "Anna Weber <anna@weber-bau.example>" as an Address."""
    name, spec = parseaddr(text)
    return Address(name, spec.lower())


def addresses(texts: str | Sequence[str]) -> tuple[Address, ...]:
    """One or several addresses."""
    return tuple(address(text) for text in ([texts] if isinstance(texts, str) else texts) if text)


def ids(mails: Mail | str | Sequence[Mail | str] | None) -> tuple[MessageId, ...]:
    """The Message-IDs of mails, or ids as they are given."""
    several = [] if mails is None else [mails] if isinstance(mails, Mail | str) else mails
    return tuple(one.message.message_id if isinstance(one, Mail) else MessageId(one) for one in several)


def mail(
    when: datetime,
    from_: str = ANNA,
    to: str | Sequence[str] = ME,
    subject: str = "Angebot Website",
    *,
    id: str = "",  # noqa: A002 - the field's own name
    answers: Mail | str | Sequence[Mail | str] | None = None,
    cites: Mail | str | Sequence[Mail | str] | None = None,
    cc: str | Sequence[str] = (),
    bcc: str | Sequence[str] = (),
    reply_to: str | Sequence[str] = (),
    fields: Sequence[tuple[str, str]] = (),
    role: Role | None = Role.INBOX,
    folder: str = "",
    reading: Reading | None = None,
    own_text: OwnText | None = None,
    papers: Sequence[str] = (),
    witness: str = "",
    labels: Sequence[str] = (),
) -> Mail:
    """Any mail. `answers` is its In-Reply-To, `cites` its References; `role` None: it lies nowhere."""
    key = next(_keys)
    message = Message(
        message_id=MessageId(id or f"m{key}@made.example"),
        internal_date=when,
        in_reply_to=ids(answers),
        references=ids(cites),
        from_=addresses(from_),
        to=addresses(to),
        cc=addresses(cc),
        bcc=addresses(bcc),
        reply_to=addresses(reply_to),
        subject=subject,
        fields=tuple(fields),
    )
    places = () if role is None else (Placement(folder or role.value.title(), role, 1, key),)
    return Mail(
        key,
        message,
        places,
        structure=Structure(tuple(papers)) if papers else None,
        reading=reading,
        own_text=own_text,
        witness=witness,
        labels=tuple(labels),
    )


def sent(
    when: datetime,
    to: str | Sequence[str] = ANNA,
    subject: str = "Angebot Website",
    *,
    asks: bool = False,
    signs: Sequence[str] = (),
    counter_signs: Sequence[str] = (),
    valid_until: date | None = None,
    promised_on: date | None = None,
    from_: str = ME,
    role: Role | None = Role.SENT,
    **more: object,
) -> Mail:
    """A mail of the owner, as it lies in Sent."""
    text = OwnText(tuple(signs), tuple(counter_signs), asks=asks, valid_until=valid_until, promised_on=promised_on)
    return mail(when, from_, to, subject, own_text=text, role=role, **more)  # type: ignore[arg-type]


def proposal(when: datetime, to: str | Sequence[str] = ANNA, subject: str = "Angebot Website", **more: object) -> Mail:
    """A proposal of the owner, with its paper."""
    more.setdefault("papers", ("Angebot_2026-114.pdf",))
    return sent(when, to, subject, **more)  # type: ignore[arg-type]


def came(
    when: datetime,
    from_: str = ANNA,
    subject: str = "AW: Angebot Website",
    *,
    kind: Kind | None = Kind.PERSON,
    decides_on: date | None = None,
    decided: bool = False,
    asks: bool = False,
    pending: bool = False,
    settles: bool = False,
    names: Sequence[str] = (),
    **more: object,
) -> Mail:
    """A mail that came in; `kind` None: its text has not been read yet."""
    told = {
        "decides_on": decides_on,
        "decided": decided,
        "asks": asks,
        "pending": pending,
        "settles": settles,
        "names": tuple(names),
    }
    reading = None if kind is None else Reading(kind, **told)  # type: ignore[arg-type]
    return mail(when, from_, subject=subject, reading=reading, **more)  # type: ignore[arg-type]


def away(
    when: datetime,
    from_: str = ANNA,
    *,
    until: date | None = None,
    back: date | None = None,
    begins: date | None = None,
    stand_in: str = "",
    **more: object,
) -> Mail:
    """An absence notice."""
    substitute = address(stand_in) if stand_in else None
    reading = Reading(Kind.OUT_OF_OFFICE, away_until=until, returns_on=back, stand_in=substitute, away_from=begins)
    return mail(when, from_, subject="Abwesenheitsnotiz: Angebot Website", reading=reading, **more)  # type: ignore[arg-type]


def bounce(
    when: datetime,
    of: Mail | str | None,
    *failed: str,
    final: bool = True,
    cause: Cause = Cause.UNKNOWN_ADDRESS,
    **more: object,
) -> Mail:
    """A delivery report about a mail (RFC 3464)."""
    original = ids(of)[0] if of is not None else None
    reading = Reading(Kind.BOUNCE, final=final, failed_recipients=failed, cause=cause, original_message_id=original)
    sender = "Mail Delivery System <mailer-daemon@relay.example>"
    return mail(when, sender, subject="Undelivered Mail Returned to Sender", reading=reading, **more)  # type: ignore[arg-type]


RULE = Rule("proposals", after=Span(5), again=Span(5), give_up_after=3)


def policy(
    *, rule: Rule = RULE, look_back_days: int = 180, own: Sequence[str] = (), domains: Sequence[str] = ()
) -> Policy:
    """An owner in Berlin without public holidays, who writes as mara@studio.example."""
    return Policy(
        account=ACCOUNT,
        own_addresses=frozenset({"mara@studio.example", *own}),
        own_domains=frozenset(domains),
        rules=(rule,),
        worktime=Worktime("Europe/Berlin"),
        zone=ZoneInfo("Europe/Berlin"),
        look_back_days=look_back_days,
        company_of=lambda domain: "" if domain in FREEMAIL else domain,
    )


def days(number: int) -> Span:
    """A span of calendar days."""
    return Span(number, Unit.DAYS)


def seen(until: datetime | None, *, role: Role = Role.INBOX, name: str = "INBOX") -> tuple[Seen, ...]:
    """One folder that was read until an instant."""
    return (Seen(name, role, until),)
