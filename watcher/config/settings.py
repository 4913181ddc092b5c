"""What does the user want? The sections of the file, each a frozen model; `config.example.toml` explains every key."""

from __future__ import annotations

from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from watcher.config.names import (
    Addresses,
    AddrSpec,
    Certificates,
    CredentialName,
    Domains,
    FilePath,
    Fingerprint,
    Host,
    Name,
    Names,
    VariableName,
    is_loopback,
)
from watcher.config.places import Country, TimeZone, machine_zone, subdivision_of
from watcher.config.times import ClockTime, ClosedList, DigestDays, Span, SpanText, WeekdayOrNever, Weekdays, duration
from watcher.config.values import AtLeastOne, Text, Texts, YesNo, fault, one_of, whole

T = TypeVar("T")


class Section(BaseModel):
    """A table of the file: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False, hide_input_in_errors=True)


class Security(StrEnum):
    """How a connection is protected: TLS from the first byte, STARTTLS, or (to this machine alone) not at all."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class SignIn(StrEnum):
    """How the user proves who they are."""

    PASSWORD = "password"


class Secret(Section):
    """Where a secret lies; never the secret itself. Exactly one of the first five is given."""

    credential: CredentialName | None = None
    """A file in $CREDENTIALS_DIRECTORY (systemd's LoadCredential)."""
    command: Annotated[Texts, AtLeastOne] | None = None
    """Program and arguments; its first line of output is the secret."""
    file: FilePath | None = None
    env: VariableName | None = None
    keyring: Text | None = None
    """The service under which the desktop's keyring keeps it, for the user of the same section."""

    @model_validator(mode="before")
    @classmethod
    def _is_a_reference(cls, value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise fault(_NO_PLAIN_SECRET)
        if isinstance(value.get("command"), str):
            raise fault('is one text; give program and arguments as a list, like ["pass", "show", "mail"]', "command")
        given = [key for key in ("credential", "command", "file", "env", "keyring") if key in value]
        if len(given) != 1 and set(value) <= set(cls.model_fields):
            found = f"gives {len(given)} places ({', '.join(given)})" if given else "names no place"
            raise fault(f"{found}; give exactly one of credential, command, file, env, keyring")
        return value


_NO_PLAIN_SECRET = (
    "a secret is never written here; put it into a file only you can read (chmod 600) and "
    'write { file = "/path/to/it" }, or use credential, command, env or keyring'
)


class Endpoint(Section):
    """A server and how to sign in there. `port` and `user` are filled in when left out."""

    host: Host
    security: Annotated[Security, one_of(*Security)] = Security.TLS
    user: Text = ""
    password: Secret
    sign_in: Annotated[SignIn, one_of(*SignIn)] = SignIn.PASSWORD
    ca_file: Certificates | None = None
    """Certificates (PEM) trusted for this server beside the system's."""
    fingerprint: Fingerprint | None = None
    """SHA-256 of the server's certificate (DER), 64 lower-case hex digits: this one is trusted, and no other."""

    @field_validator("security")
    @classmethod
    def _only_to_this_machine(cls, value: Security, info: ValidationInfo) -> Security:
        if value is Security.NONE and not is_loopback(info.data.get("host", "localhost")):
            raise fault(
                '"none" would send the password unprotected over the network; '
                'give "tls" or "starttls" ("none" is for this machine alone, like 127.0.0.1)'
            )
        return value

    @field_validator("ca_file", "fingerprint")
    @classmethod
    def _only_with_tls(cls, value: T, info: ValidationInfo) -> T:
        if value and info.data.get("security") is Security.NONE:
            raise fault('has no use with security = "none"; leave it out, or give "tls" or "starttls"')
        return value


def _port(**by_security: int) -> Any:
    return Field(default_factory=lambda data: by_security[data.get("security", Security.TLS)])


class Imap(Endpoint):
    """Where mail comes in."""

    port: Annotated[int, whole(1, 65535)] = _port(tls=993, starttls=143, none=143)


class Smtp(Endpoint):
    """Where the digest goes out."""

    port: Annotated[int, whole(1, 65535)] = _port(tls=465, starttls=587, none=25)


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
    imap: Imap
    smtp: Smtp
    folders: Folders = Folders()
    digest: Digest = Field(default_factory=Digest.model_construct)

    @model_validator(mode="before")
    @classmethod
    def _smtp_signs_in_as_imap(cls, value: Any) -> Any:
        """Without a user and a password of its own, SMTP takes those of IMAP."""
        if not isinstance(value, dict):
            return value
        imap, smtp = value.get("imap"), value.get("smtp")
        if isinstance(imap, dict) and isinstance(smtp, dict) and not {"user", "password"} & set(smtp):
            shared = {key: imap[key] for key in ("user", "password") if key in imap}
            return {**value, "smtp": {**smtp, **shared}}
        return value

    @model_validator(mode="after")
    def _user_is_the_address(self) -> Mailbox:
        """Without a user, the first address signs in."""
        named = {
            key: end.model_copy(update={"user": end.user or self.addresses[0]})
            for key, end in (("imap", self.imap), ("smtp", self.smtp))
        }
        return self.model_copy(update=named)


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
            raise fault('needs its country as well, like country = "DE"')
        return subdivision_of(country, value)


class Polling(Section):
    """How often, and how far back, mail is read."""

    interval: Annotated[
        timedelta, duration(timedelta(minutes=1), timedelta(days=1), "5 minutes", '"1 minute" to "24 hours"')
    ] = timedelta(minutes=5)
    look_back: Annotated[
        timedelta, duration(timedelta(days=7), timedelta(days=3650), "180 days", '"7 days" to "3650 days"')
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
