"""How does a conversation grow?

A thread told mail by mail: who writes, so many business days before today, and where it lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.demo.letter import letter, quoted
from watcher.demo.types import OWNER, ZONE, Days, DemoMail, Folders, Person

_DOMAIN = OWNER.address.partition("@")[2]
_SIGNATURE = "\n-- \nJana Sommer · Webdesign\nAm Lech 12, 86150 Augsburg\nsommer-design.example\n"


class Conversation:
    """One thread between the owner and a client; each method adds a mail and gives the conversation back.

    `ids` are the Message-IDs in order (without angle brackets), `mails` what lies on the server.
    """

    def __init__(
        self, days: Days, folders: Folders, slug: str, client: Person, subject: str, *, lang: str = "de"
    ) -> None:
        self.days, self.folders, self.slug = days, folders, slug
        self.client, self.subject, self.lang = client, subject, lang
        self.mails: list[DemoMail] = []
        self.ids: list[str] = []
        self._quote = ""

    def sent(
        self,
        ago: int,
        text: str,
        *,
        clock: str = "10:12",
        subject: str = "",
        to: Sequence[Person] = (),
        cc: Sequence[Person] = (),
        bcc: Sequence[Person] = (),
        attach: Sequence[str] = (),
        beside: bool = False,
        headers: Sequence[tuple[str, str]] = (),
    ) -> Conversation:
        """The owner writes; `beside` the thread: without references, as a new mail."""
        number, date = len(self.ids), self.days.ago(ago, clock)
        self._keep(
            self.folders.sent,
            date,
            letter(
                author=OWNER,
                to=to or (self.client,),
                cc=cc,
                bcc=bcc,
                subject=subject or self._title(answer=bool(self.ids) and not beside),
                text=text + _SIGNATURE + ("" if beside else self._quote),
                message_id=f"{self.slug}.{number}@{_DOMAIN}",
                date=date,
                references=() if beside else self.ids,
                attachments=attach,
                headers=headers,
            ),
            f"{self.slug}.{number}@{_DOMAIN}",
            seen=True,
        )
        self._remember(text, OWNER, date)
        return self

    def came(
        self,
        ago: int,
        text: str,
        *,
        clock: str = "14:31",
        who: Person | None = None,
        subject: str = "",
        folder: str = "INBOX",
        beside: bool = False,
        seen: bool = True,
        headers: Sequence[tuple[str, str]] = (),
    ) -> Conversation:
        """Somebody writes to the owner: the client, or `who`; `beside` the thread it has no reference."""
        author, number, date = who or self.client, len(self.ids), self.days.ago(ago, clock)
        message_id = f"{self.slug}-{number}@{author.address.partition('@')[2]}"
        raw = letter(
            author=author,
            to=(OWNER,),
            subject=subject or self._title(answer=bool(self.ids) and not beside),
            text=text + ("" if beside else self._quote) + "\n",
            message_id=message_id,
            date=date,
            references=() if beside else self.ids,
            headers=headers,
        )
        self._keep(folder, date, raw, message_id, seen=seen)
        self._remember(text, author, date)
        return self

    def notice(self, ago: int, raw: bytes, *, clock: str = "10:13", folder: str = "INBOX") -> Conversation:
        """A machine's mail about the thread; it lies there, but nobody answers it."""
        self.mails.append(DemoMail(folder, self.days.ago(ago, clock), raw))
        return self

    def date_of(self, ago: int, clock: str = "10:13") -> datetime:
        """When a notice of that time says it was written."""
        return self.days.ago(ago, clock)

    def _title(self, *, answer: bool) -> str:
        prefix = {"de": "AW: ", "en": "Re: "}[self.lang] if answer else ""
        return prefix + self.subject

    def _keep(self, folder: str, date: datetime, raw: bytes, message_id: str, *, seen: bool) -> None:
        self.mails.append(DemoMail(folder, date, raw, ("\\Seen",) if seen else ()))
        self.ids.append(message_id)

    def _remember(self, text: str, author: Person, date: datetime) -> None:
        local = date.astimezone(ZoneInfo(ZONE))
        attribution = {
            "de": f"Am {local:%d.%m.%Y} um {local:%H:%M} schrieb {author.name}:",
            "en": f"On {local:%d/%m/%Y %H:%M}, {author.name} wrote:",
        }[self.lang]
        self._quote = quoted(text, attribution)
