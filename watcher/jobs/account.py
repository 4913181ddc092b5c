"""What does one mailbox's owner want, in the words of the domain?

The file's words (`config.Settings`) become the domain's (`Policy`, `Schedule`, endpoints) here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher import config
from watcher.core.company import company_by, is_freemail
from watcher.core.digest import Digest
from watcher.core.followup import Policy
from watcher.core.message import Address, MessageId, normal_addr_spec
from watcher.core.proposal import Rule
from watcher.core.reason import Reason
from watcher.core.schedule import Schedule
from watcher.core.worktime import Span, Unit, Worktime
from watcher.errors import ConfigError, DeliveryError, MailboxError, worded
from watcher.jobs.tokens import signed_in
from watcher.render import Words, locale_of
from watcher.signin import SecretReader, read_secret

if TYPE_CHECKING:  # the doors are opened by whoever goes through them: reading the store needs none
    from watcher.imap import Breaker, FolderNames, Session
    from watcher.signin.oauth import TokenSource
    from watcher.smtp import SmtpEndpoint


OFFICE = 20
"""So many mailboxes are no small office: none is searched for the answers to another's proposals."""


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox: its owner's policy, its servers, its digest."""

    name: str
    policy: Policy
    schedule: Schedule
    digest: config.Digest
    drafts: config.Drafts
    mailbox: config.Mailbox
    poll_seconds: float
    config_path: str
    source: tuple[object, ...] = field(repr=False)
    """Everything of the file that this account was made of; equal sources make equal accounts."""
    tokens: TokenSource | None = field(default=None, repr=False, compare=False)
    """Where it signs in with OAuth, by a consent of our own."""
    as_of: bool = False
    """Another instant is asked about (--at), and what is known of the present must not suffer by it."""

    def open_session(self, breaker: Breaker) -> Session:
        """Connect and sign in to the IMAP server. Raises MailboxError, SignInRefused or SecretError."""
        from watcher.imap import Endpoint, Password, Token, connect

        imap = self.mailbox.imap
        endpoint = Endpoint(
            host=imap.host,
            port=imap.port,
            user=imap.user,
            security=imap.security.value,
            ca_file=imap.ca_file,
            fingerprint=imap.fingerprint or "",
        )
        if imap.password is not None:
            return connect(endpoint, Password(SecretReader(imap.password, imap.user)), breaker=breaker)
        by_token = Token(self.access_token)
        return signed_in(lambda: connect(endpoint, by_token, breaker=breaker), self.tokens, imap.host)

    def access_token(self) -> str:
        """An OAuth access token that is good now. Raises ConsentNeeded, SecretError or MailboxError."""
        oauth = self.mailbox.oauth
        if oauth is not None and oauth.token is not None:
            return read_secret(oauth.token, user=self.mailbox.imap.user)
        if self.tokens is None:
            raise ConfigError(worded("nobody says where the tokens of OAuth are kept"))
        return self.tokens()

    @property
    def names(self) -> FolderNames:
        """What the owner says about folders."""
        from watcher.imap import FolderNames

        folders = self.mailbox.folders
        return FolderNames(folders.sent, folders.drafts, folders.junk, folders.trash, ignore=folders.ignore)

    @property
    def smtp(self) -> SmtpEndpoint:
        """Where the digest goes out."""
        from watcher.smtp import SmtpEndpoint

        smtp = self.mailbox.smtp
        assert smtp is not None  # the configuration demands it where anything is sent by it
        return SmtpEndpoint(
            host=smtp.host,
            port=smtp.port,
            user=smtp.user,
            security=smtp.security.value,
            ca_file=smtp.ca_file,
            fingerprint=smtp.fingerprint or "",
            mechanism="TOKEN" if smtp.sign_in is config.SignIn.OAUTH else "PASSWORD",
        )

    def smtp_password(self) -> str:
        """The SMTP password or access token, fetched now; "" where nobody signs in.

        Raises SecretError, or DeliveryError where a token may be had later.
        """
        smtp = self.mailbox.smtp
        if smtp is not None and smtp.sign_in is config.SignIn.OAUTH:
            try:
                return self.access_token()
            except MailboxError as error:
                raise DeliveryError(error.message, cure=error.cure) from error
        return read_secret(smtp.password, user=smtp.user) if smtp and smtp.password else ""

    def words(self, now: datetime) -> Words:
        """The owner's language, zone and day."""
        return Words(self.locale, self.policy.zone, now.astimezone(self.policy.zone).date())

    @property
    def locale(self) -> str:
        """The owner's language, with the country whose holidays they keep: it tells how they write days and hours."""
        return locale_of(self.digest.language, self.policy.worktime.country)

    @property
    def answers_to(self) -> str:
        """Where an answer to a digest is found again: the address it comes from, if that is an own one."""
        is_own = normal_addr_spec(self.digest.from_) in self.policy.own_addresses
        return self.digest.from_ if is_own else self.mailbox.addresses[0]

    def mail_of(
        self, digest: Digest, *, message_id: MessageId, date: datetime, notes: tuple[Reason, ...] = ()
    ) -> EmailMessage:
        """The digest as the mail that its owner gets. `notes` are told on top (why it came by another way)."""
        from watcher.render import digest_mail

        return digest_mail(
            digest,
            self.locale,
            zone=self.policy.zone,
            sender=Address(self.digest.from_name, self.digest.from_),
            recipients=[Address("", to) for to in self.digest.to],
            message_id=message_id,
            date=date,
            config=self.config_path,
            notes=notes,
            answers_to=self.answers_to,
        )

    def confirmation_of(
        self,
        done: tuple[Reason, ...],
        unclear: tuple[Reason, ...],
        *,
        to: str,
        message_id: MessageId,
        answers: MessageId,
        date: datetime,
    ) -> EmailMessage:
        """What an answer changed, as a short mail to whoever wrote it; `answers` is that mail's Message-ID."""
        from watcher.render import confirmation_mail

        return confirmation_mail(
            done,
            unclear,
            self.locale,
            zone=self.policy.zone,
            sender=Address(self.digest.from_name, self.digest.from_),
            recipient=Address("", to),
            message_id=message_id,
            answers=answers,
            date=date,
        )


def state_file(directory: Path) -> Path:
    """The one file in which everything is remembered."""
    return directory / "watcher.db"


def accounts_of(
    settings: config.Settings,
    *,
    today: date,
    config_path: str = "",
    state: Path | None = None,
    clock: Callable[[], datetime] | None = None,
) -> tuple[Account, ...]:
    """All mailboxes of the file. `today` bounds which years' closed days are spelled out; OAuth needs the directory of
    the state, where tokens are kept, and a clock (UTC) to renew them by."""
    accounts = _together(tuple(_account(settings, mailbox, today, config_path) for mailbox in settings.mailbox))
    if state is None or clock is None:
        return accounts
    return tuple(replace(account, tokens=_tokens(account.mailbox, state, clock)) for account in accounts)


def _together(accounts: tuple[Account, ...]) -> tuple[Account, ...]:
    """The accounts, each knowing the others of one office: those with an own domain in common, or whose digests
    go to the very same people."""
    others = [
        tuple(other.policy for other in accounts if other is not account and _is_one_office(account, other))
        for account in accounts
    ]
    return tuple(
        replace(
            account,
            policy=replace(account.policy, beside=beside),
            source=(*account.source, *((other.account, sorted(other.own_addresses)) for other in beside)),
        )
        if 0 < len(beside) < OFFICE
        else account
        for account, beside in zip(accounts, others, strict=True)
    )


def _is_one_office(one: Account, other: Account) -> bool:
    same_reader = set(one.digest.to) == set(other.digest.to)
    return (bool(one.digest.to) and same_reader) or not one.policy.own_domains.isdisjoint(other.policy.own_domains)


def _tokens(mailbox: config.Mailbox, state: Path, clock: Callable[[], datetime]) -> TokenSource | None:
    reads = mailbox.imap.sign_in is config.SignIn.OAUTH
    sends = mailbox.smtp is not None and mailbox.smtp.sign_in is config.SignIn.OAUTH
    if not (reads or sends) or mailbox.oauth is None or mailbox.oauth.token is not None:
        return None
    from watcher.signin.oauth import TokenSource

    return TokenSource(mailbox.name, mailbox.imap.user, mailbox.oauth, state, clock, sends=sends)


def _account(settings: config.Settings, mailbox: config.Mailbox, today: date, config_path: str) -> Account:
    digest = settings.digest_for(mailbox)
    zone = ZoneInfo(digest.time_zone)
    return Account(
        name=mailbox.name,
        policy=_policy(settings, mailbox, digest, zone, today),
        schedule=Schedule(digest.time, frozenset(digest.days), zone),
        digest=digest,
        drafts=settings.drafts,
        mailbox=mailbox,
        poll_seconds=settings.polling.interval.total_seconds(),
        config_path=config_path,
        source=(mailbox, digest, settings.rules_for(mailbox), settings.holidays, settings.polling, settings.drafts),
    )


def _policy(
    settings: config.Settings, mailbox: config.Mailbox, digest: config.Digest, zone: ZoneInfo, today: date
) -> Policy:
    own = frozenset(map(normal_addr_spec, mailbox.addresses))
    domains = mailbox.own_domains
    if domains is None:
        found = {address.rpartition("@")[2] for address in own}
        domains = tuple(domain for domain in found if not is_freemail(domain))
    holidays = settings.holidays
    look_back = settings.polling.look_back
    return Policy(
        account=mailbox.name,
        own_addresses=own,
        own_domains=frozenset(map(normal_addr_spec, domains)),
        rules=tuple(_rule(rule) for rule in settings.rules_for(mailbox)),
        worktime=Worktime(
            zone.key,
            country=holidays.country,
            subdivision=holidays.subdivision,
            closed_days=holidays.closed_between(
                today - look_back - timedelta(days=366), today + timedelta(days=2 * 366)
            ),
            weekdays=frozenset(holidays.working_days),
        ),
        zone=zone,
        look_back_days=look_back.days,
        web_link=mailbox.web_link,
        small_steps=digest.small_steps,
        dormant=digest.dormant,
        company_of=company_by(_registrable),
    )


def _rule(rule: config.Rule) -> Rule:
    return Rule(
        name=rule.name,
        after=span_of(rule.after),
        again=span_of(rule.again),
        give_up_after=rule.give_up_after,
        subjects=rule.subjects,
        attachments=rule.attachments,
        words=rule.words,
        recipients=rule.recipients,
        senders=rule.senders,
        not_subjects=rule.not_subjects,
        not_recipients=rule.not_recipients,
        keywords=rule.keywords,
        folders=rule.folders,
        marks=rule.marks,
        watch=rule.watch,
    )


def span_of(span: config.Span) -> Span:
    """A span of the file in the words of the domain."""
    return Span(span.count, Unit(span.unit))


@lru_cache(maxsize=1)
def _suffixes() -> object:
    from publicsuffixlist import PublicSuffixList  # 40 ms and 10 MB: only where mail is judged

    return PublicSuffixList(
        accept_encoded_idn=False
    )  # the core has no domain in punycode; its forms take another 50 ms


def _registrable(domain: str) -> str | None:
    found = _suffixes().privatesuffix(domain)  # type: ignore[attr-defined]
    return str(found) if found else None
