"""What became of one proposal, and how does it really stand?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.letters import letter

ME = "jo@example.org"
ALIAS = "studio@example.org"
HERE = ZoneInfo("Europe/Berlin")
PLAIN = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8"
UNWATCHED = "unwatched"


def business_day(day: date, number: int) -> date:
    """The so many-th business day after a day; there are no holidays in this mailbox."""
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


@dataclass
class Row:
    """One client with a proposal of three weeks ago, what came of it (folder, instant, mail, flags), and the truth."""

    name: str
    now: datetime
    state: str = "due"
    perhaps: bool = False
    nudges: int = 0
    due: date | None = None
    days: int = 21
    subject: str = "Angebot Website"
    freemail: str = ""
    mails: list[tuple[str, datetime, bytes, tuple[str, ...]]] = field(default_factory=list)
    number: int = 0

    @property
    def domain(self) -> str:
        return self.freemail or f"{self.name}.test"

    @property
    def client(self) -> str:
        return f"Eva Muster-{self.name.title()} <{self.address}>"

    @property
    def address(self) -> str:
        return f"eva.{self.name}@{self.domain}"

    @property
    def proposal(self) -> str:
        return f"p.{self.name}@example.org"

    @property
    def sent(self) -> datetime:
        return datetime.combine((self.now - timedelta(days=self.days)).astimezone(HERE).date(), time(10), HERE)

    def after(self, days: float) -> datetime:
        """An instant so many days after the proposal."""
        return self.sent + timedelta(days=days)

    def file(self, folder: str, when: datetime, raw: bytes, *flags: str) -> Row:
        self.mails.append((folder, when, raw, flags))
        return self

    def offers(
        self,
        text: str = "Anbei unser Angebot.",
        *,
        more: str = "",
        to: str = "",
        folder: str = "Sent",
        from_: str = f"Jo Fuchs <{ME}>",
    ) -> Row:
        """The proposal itself."""
        raw = letter(
            self.proposal,
            from_=from_,
            to=to or self.client,
            subject=self.subject,
            text=text,
            more=f"{PLAIN}\n{more}".strip(),
        )
        return self.file(folder, self.sent, raw, "\\Seen")

    def gets(
        self,
        text: str,
        *,
        from_: str = "",
        subject: str = "",
        tie: str = "both",
        folder: str = "INBOX",
        days: float = 2,
        more: str = PLAIN,
    ) -> Row:
        """A mail that comes in; `tie` is "both", "answer", "cites" or "" for In-Reply-To and References."""
        self.number += 1
        raw = letter(
            f"m{self.number}.{self.name}@{self.domain}",
            from_=from_ or self.client,
            to=f"Jo Fuchs <{ME}>",
            subject=subject or f"AW: {self.subject}",
            reply_to_id=self.proposal if tie in ("both", "answer") else "",
            references=self.proposal if tie in ("both", "cites") else "",
            text=text,
            more=more,
        )
        return self.file(folder, self.after(days), raw)

    def writes(
        self,
        text: str,
        *,
        days: float,
        subject: str = "",
        tied: bool = True,
        to: str = "",
        folder: str = "Sent",
        more: str = PLAIN,
    ) -> Row:
        """A later mail of the owner."""
        self.number += 1
        raw = letter(
            f"o{self.number}.{self.name}@example.org",
            to=to or self.client,
            subject=subject or f"Re: {self.subject}",
            reply_to_id=self.proposal if tied else "",
            references=self.proposal if tied else "",
            text=text,
            more=more,
        )
        return self.file(folder, self.after(days), raw, "\\Seen")
