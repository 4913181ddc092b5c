"""What does the user want? The sections of the file, each a frozen model; `config.example.toml` explains every key."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationInfo, field_validator, model_validator

from watcher.config.names import (
    Addresses,
    AddrSpec,
    Domains,
    FilePath,
    Name,
    Names,
)
from watcher.config.oauth import OAuth
from watcher.config.places import Country, TimeZone, machine_zone, subdivision_of
from watcher.config.server import NO_SMTP, Delivery, Imap, Section, SignIn, Smtp
from watcher.config.times import ClockTime, ClosedList, DigestDays, Span, SpanText, WeekdayOrNever, Weekdays, duration
from watcher.config.values import AtLeastOne, Text, Texts, YesNo, fault, one_of, whole
from watcher.errors import worded


class Folders(Section):
    """Folders by their names on the server, where the server does not say itself what they are for."""

    sent: Texts = ()
    drafts: Texts = ()
    junk: Texts = ()
    trash: Texts = ()
    ignore: Texts = ()
    """Never read; shell-like patterns, without case."""


class Digest(Section):
    """The mail of the morning. In `[mailbox.digest]` only what is written there differs from `[digest]`."""

    to: Addresses = ()
    """Empty: the mailbox's first address (`Settings.digest_for` fills it in)."""
    from_: AddrSpec = Field(default="", alias="from")
    """Empty: the mailbox's first address (`Settings.digest_for` fills it in)."""
    from_name: Text = "Mailbox Watcher"
    time: ClockTime = time(7, 30)
    days: DigestDays = (0, 1, 2, 3, 4)
    time_zone: TimeZone = Field(default_factory=machine_zone)
    language: Annotated[Literal["de", "en"], one_of("de", "en")] = "en"
    skip_when_empty: YesNo = True
    sign_of_life: WeekdayOrNever = Field(default_factory=lambda data: next(iter(data.get("days", ())), None))
    """The weekday on which an empty digest comes nevertheless (None: never)."""
    cap: Annotated[int, whole(1, 500)] = 50
    """At most so many items in one digest."""
    small_steps: YesNo = True
    """What was put off three times is offered a smaller step."""
    dormant: YesNo = True
    """What was let go comes back in the first digest of each month."""
    confirm: Annotated[Literal["next", "at once"], one_of("next", "at once")] = "next"
    """Where what an answer changed is told: in the next digest, or also in a short mail at once."""


class Rule(Section):
    """When a sent mail is a proposal, and how long its clock runs. Patterns are shell-like, without case."""

    name: Name
    subjects: Texts = ()
    attachments: Texts = ()
    words: Texts = ()
    recipients: Texts = ()
    senders: Texts = ()
    not_subjects: Texts = ()
    not_recipients: Texts = ()
    keywords: Texts = ()
    folders: Texts = ()
    marks: Texts = ()
    mailboxes: Names = ()
    """Names of the mailboxes it is for; empty: all."""
    watch: YesNo = True
    after: SpanText = Span(5)
    again: SpanText = Field(default_factory=lambda data: data.get("after", Span(5)))
    """After a nudge."""
    give_up_after: Annotated[int, whole(1, 20)] = 3


class Mailbox(Section):
    """One account: who its owner is, where its mail comes in and where its digest goes out."""

    name: Name
    addresses: Annotated[Addresses, AtLeastOne]
    """addr-specs with the domain in lower case; the first is the main one."""
    own_domains: Domains | None = None
    """Every address at one of these is the owner's side. None: the domains of `addresses`, but for freemail."""
    web_link: Annotated[Literal["auto", "gmail", "message", "none"], one_of("auto", "gmail", "message", "none")] = (
        "auto"
    )
    delivery: Annotated[Delivery, one_of(*Delivery)] = Delivery.SMTP
    sendmail: Annotated[Texts, AtLeastOne] = ("/usr/sbin/sendmail", "-t", "-i")
    """Program and arguments that take the digest where `delivery` is "sendmail"."""
    imap: Imap
    smtp: Smtp | None = Field(default=None, validate_default=True)
    """None only where `delivery` needs no server."""
    oauth: OAuth | None = None
    folders: Folders = Folders()
    digest: Digest = Field(default_factory=Digest.model_construct)

    @field_validator("smtp")
    @classmethod
    def _as_delivery_says(cls, value: Smtp | None, info: ValidationInfo) -> Smtp | None:
        if value is None and info.data.get("delivery") is Delivery.SMTP:
            raise fault(NO_SMTP)
        return value

    @model_validator(mode="before")
    @classmethod
    def _smtp_signs_in_as_imap(cls, value: Any) -> Any:
        """Without a user and a secret of its own, SMTP takes those of IMAP, and its way to sign in."""
        if not isinstance(value, dict):
            return value
        imap, smtp = value.get("imap"), value.get("smtp")
        if not (isinstance(imap, dict) and isinstance(smtp, dict)):
            return value
        theirs = "oauth" if imap.get("sign_in") == "oauth" else "password"
        way = smtp.get("sign_in", "password" if "password" in smtp else theirs)
        shared = {"sign_in": way}
        if way == theirs and not {"user", "password"} & set(smtp):
            shared |= {key: imap[key] for key in ("user", "password") if key in imap}
        return {**value, "smtp": {**smtp, **shared}}

    @model_validator(mode="after")
    def _user_is_the_address(self) -> Mailbox:
        """Without a user, the first address signs in (where anybody does)."""
        imap = self.imap.model_copy(update={"user": self.imap.user or self.addresses[0]})
        smtp = self.smtp
        if smtp is not None and smtp.sign_in is not SignIn.NONE:
            smtp = smtp.model_copy(update={"user": smtp.user or self.addresses[0]})
        return self.model_copy(update={"imap": imap, "smtp": smtp})


class Drafts(Section):
    """The next mail, laid into the folder for drafts."""

    when: Annotated[Literal["asked", "due"], one_of("asked", "due")] = "asked"
    quote: YesNo = False
    """The owner's own earlier words stand below."""
    templates: FilePath | None = None
    """A folder with the owner's own texts."""
    tell_unsent: YesNo = True
    """Proposals that lie among the drafts are told of in the digest."""
    unsent_after: SpanText = Span(3)
    command: Texts = ()
    """A program that writes the text: facts in as JSON, text out."""


class Holidays(Section):
    """On which days work is done."""

    country: Country = ""
    """ISO 3166-1 code; empty: no public holidays."""
    subdivision: str = ""
    """ISO 3166-2 code without the country ("BY"); empty: the whole country's holidays alone."""
    closed_days: ClosedList = ()
    working_days: Weekdays = (0, 1, 2, 3, 4)

    def closed_between(self, first: date, last: date) -> frozenset[date]:
        """The owner's own closed days from `first` to `last`, both included."""
        return frozenset(day for days in self.closed_days for day in days.within(first, last))

    @field_validator("subdivision", mode="after")
    @classmethod
    def _is_in_the_country(cls, value: str, info: ValidationInfo) -> str:
        country = info.data.get("country")
        if not value.strip() or country is None:
            return ""
        if not country:
            raise fault(worded('needs its country as well, like country = "DE"'))
        return subdivision_of(country, value)


class Polling(Section):
    """How often, and how far back, mail is read."""

    interval: Annotated[
        timedelta, duration(timedelta(minutes=1), timedelta(days=1), "5 minutes", ("1 minute", "24 hours"))
    ] = timedelta(minutes=5)
    look_back: Annotated[
        timedelta, duration(timedelta(days=7), timedelta(days=3650), "180 days", ("7 days", "3650 days"))
    ] = timedelta(days=180)


class Paths(Section):
    """Where the program keeps what it remembers."""

    state: FilePath | None = None
    """None: systemd's STATE_DIRECTORY, else the user's XDG state directory."""


class Log(Section):
    """What is written to standard error."""

    level: Annotated[Literal["debug", "info", "warning", "error"], one_of("debug", "info", "warning", "error")] = "info"
    format: Annotated[Literal["text", "json"], one_of("text", "json")] = "text"


DEFAULT_RULE = Rule(name="proposal")


class Settings(Section):
    """The whole file."""

    mailbox: Annotated[tuple[Mailbox, ...], AtLeastOne]
    rule: tuple[Rule, ...] = ()
    digest: Digest = Field(default_factory=Digest)
    drafts: Drafts = Drafts()
    holidays: Holidays = Holidays()
    polling: Polling = Polling()
    paths: Paths = Paths()
    log: Log = Log()

    def digest_for(self, mailbox: Mailbox) -> Digest:
        """The digest of this mailbox: `[digest]`, then what `[mailbox.digest]` says otherwise; `to` and `from_` set."""
        own = {name: getattr(mailbox.digest, name) for name in mailbox.digest.model_fields_set}
        digest = self.digest.model_copy(update=own)
        me = mailbox.addresses[0]
        sign = digest.sign_of_life if digest.sign_of_life in (None, *digest.days) else digest.days[0]
        return digest.model_copy(update={"to": digest.to or (me,), "from_": digest.from_ or me, "sign_of_life": sign})

    def rules_for(self, mailbox: Mailbox) -> tuple[Rule, ...]:
        """The rules of this mailbox in the file's order; the built-in one follows where none of them watches."""
        rules = tuple(rule for rule in self.rule if not rule.mailboxes or mailbox.name in rule.mailboxes)
        return rules if any(rule.watch for rule in rules) else (*rules, DEFAULT_RULE)
