"""What does a big mailbox look like?

Writes a Maildir of any size, the same for the same seed: a freelancer's half year with conversations, proposals and
what became of them, newsletters, bounces and absences. `python -m benchmarks.mailbox DIR --messages 10000`.
"""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

END = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
"""The newest mail is older than this."""
DAYS = 170
OWNER = ("Jo Fuchs", "jo@example.org")

FIRST = (
    "Anna", "Bernd", "Carla", "Dirk", "Eva", "Frank", "Gül", "Hannes", "Ines", "Jan", "Karin", "Lukas", "Mia",
    "Nils", "Olga", "Paul", "Rosa", "Sven", "Tina", "Uwe",
)  # fmt: skip
LAST = (
    "Weber", "Schulz", "Braun", "Keller", "Vogel", "Lang", "Roth", "Busch", "Sommer", "Graf", "Winter", "Horn",
    "Kraus", "Stein", "Berger", "Engel",
)  # fmt: skip
THINGS = (
    "Website", "Logo", "Broschüre", "Fotos", "Newsletter", "Messestand", "Beratung", "Wartung", "Schulung", "Umzug",
    "Küche", "Konzept",
)  # fmt: skip
SHOPS = [f"shop{number}.test" for number in range(60)]
TEXT = "Die Unterlagen habe ich angesehen, und im Grunde passt alles. " * 6
REPORT = """\
--=_b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.
<{client}>: host mx.test said: 550 5.1.1 unknown user

--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; {client}
Action: failed
Status: 5.1.1

--=_b
Content-Type: text/rfc822-headers

Message-ID: <{message_id}>
Subject: Angebot

--=_b--
"""


@dataclass(frozen=True)
class Letter:
    """One mail of the mailbox and the folder it lies in."""

    folder: str
    message_id: str
    when: datetime
    from_: tuple[str, str]
    to: tuple[str, str]
    subject: str
    references: tuple[str, ...] = ()
    text: str = TEXT
    attachment: str = ""
    more: tuple[str, ...] = ()

    def bytes(self) -> bytes:
        """The mail as a server keeps it."""
        headers = [
            f"Return-Path: <{self.from_[1]}>",
            f"Delivered-To: {self.to[1]}",
            "Received: from mx.example.test (mx.example.test [192.0.2.7])\n\tby mail.example.org with ESMTPS id 4711"
            f"\n\tfor <{self.to[1]}>; {format_datetime(self.when)}",
            f"Message-ID: <{self.message_id}>",
            f"Date: {format_datetime(self.when)}",
            f"From: {_mailbox(self.from_)}",
            f"To: {_mailbox(self.to)}",
            f"Subject: {_encoded(self.subject)}",
            "MIME-Version: 1.0",
            "User-Agent: Mozilla Thunderbird",
            *self.more,
        ]
        if self.references:
            headers.append(f"In-Reply-To: <{self.references[-1]}>")
            headers.append("References: " + "\n ".join(f"<{name}>" for name in self.references))
        return "\n".join((*headers, self._body(), "")).encode()

    def _body(self) -> str:
        kind = "text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
        if any(line.startswith("Content-Type") for line in self.more):
            return f"\n{self.text}"
        if not self.attachment:
            return f"Content-Type: {kind}\n\n{self.text}"
        return (
            'Content-Type: multipart/mixed; boundary="=_part"\n\n'
            f"--=_part\nContent-Type: {kind}\n\n{self.text}\n"
            f'--=_part\nContent-Type: application/pdf; name="{self.attachment}"\n'
            f'Content-Disposition: attachment; filename="{self.attachment}"\nContent-Transfer-Encoding: base64\n\n'
            + "JVBERi0xLjQK\n" * 40
            + "--=_part--\n"
        )


def letters(count: int, seed: int = 1) -> Iterator[Letter]:
    """`count` mails, oldest first within each conversation."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        for letter in _conversation(chance, made):
            if made == count:
                return
            made += 1
            yield letter


def _conversation(chance: random.Random, number: int) -> list[Letter]:
    """What belongs together: newsletters are the rule, proposals the exception."""
    kind = chance.choices((_newsletters, _exchange, _proposal), weights=(35, 12, 10))[0]
    return kind(chance, number)


def _newsletters(chance: random.Random, number: int) -> list[Letter]:
    shop, when = chance.choice(SHOPS), _sometime(chance)
    more = (f"List-Id: <news.{shop}>", "List-Unsubscribe: <https://example.test/out>", "Precedence: bulk")
    return [
        Letter(
            _filed(chance), f"n{number}.{part}@{shop}", when + timedelta(hours=part), (f"{shop} News", f"news@{shop}"),
            OWNER, f"Neu im Herbst: {chance.choice(THINGS)}, Teil {part}", text=TEXT * 4, more=more,
        )
        for part in range(chance.randint(1, 4))
    ]  # fmt: skip


def _exchange(chance: random.Random, number: int) -> list[Letter]:
    """A conversation of some mails to and fro, about something else."""
    client, when = _client(chance, number), _sometime(chance)
    subject = f"{chance.choice(('Termin', 'Rückfrage', 'Rechnung', 'Unterlagen'))} {chance.choice(THINGS)} {number}"
    found: list[Letter] = []
    for turn in range(chance.randint(2, 8)):
        found.append(_turn(found, chance, client, own=turn % 2 == 1, number=number, subject=subject, when=when))
        when += timedelta(hours=chance.randint(1, 60))
    return found


def _proposal(chance: random.Random, number: int) -> list[Letter]:
    """Asked for, sent, and then: an answer, silence, a nudge, a bounce, an absence."""
    client, when = _client(chance, number), _sometime(chance)
    thing = chance.choice(THINGS)
    asked = _turn([], chance, client, own=False, number=number, subject=f"Anfrage {thing}", when=when)
    sent = _turn([asked], chance, client, own=True, number=number, subject=f"Angebot {thing} {number}", when=when)
    sent = replace(
        sent,
        subject=f"Angebot {thing} 2026-{number}",
        when=when + timedelta(days=1),
        text="Guten Tag,\n\nanbei unser Angebot. Ich freue mich auf Ihre Rückmeldung.\n\n" + TEXT,
        attachment=f"Angebot_2026-{number}.pdf" if chance.random() < 0.7 else "",
    )
    found = [asked, sent]
    fate, later = chance.random(), sent.when + timedelta(days=chance.randint(1, 20))
    if fate < 0.45:
        found.append(_turn(found, chance, client, own=False, number=number, subject=sent.subject, when=later))
    elif fate < 0.6:
        found.append(_turn(found, chance, client, own=True, number=number, subject=sent.subject, when=later))
    elif fate < 0.66:
        found.append(_away(sent, client, number))
    elif fate < 0.7:
        found.append(_bounce(sent, client, number))
    return found


def _turn(
    earlier: list[Letter], chance: random.Random, client: tuple[str, str], *, own: bool, number: int, subject: str,
    when: datetime,
) -> Letter:  # fmt: skip
    """The next mail of a conversation."""
    domain = "example.org" if own else client[1].partition("@")[2]
    references = tuple(letter.message_id for letter in earlier)
    name = f"c{number}.{len(earlier)}.{chance.getrandbits(48):012x}@{domain}"
    subject = f"{'AW' if chance.random() < 0.7 else 'Re'}: {subject}" if earlier else subject
    if own:
        return Letter("Sent", name, when, OWNER, client, subject, references)
    return Letter(_filed(chance), name, when, client, OWNER, subject, references)


def _away(sent: Letter, client: tuple[str, str], number: int) -> Letter:
    return Letter(
        "", f"o{number}@mx.test", sent.when + timedelta(minutes=2), client, OWNER,
        f"Automatische Antwort: {sent.subject}", (sent.message_id,), "Ich bin bis zum 4.12.2026 nicht im Büro.",
        more=("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"),
    )  # fmt: skip


def _bounce(sent: Letter, client: tuple[str, str], number: int) -> Letter:
    """RFC 3464, as Postfix writes it."""
    text = REPORT.format(client=client[1], message_id=sent.message_id)
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"'
    return Letter(
        "", f"b{number}@mail.example.org", sent.when + timedelta(minutes=1),
        ("Mail Delivery System", "mailer-daemon@mx.test"), OWNER, "Undelivered Mail Returned to Sender",
        text=text, more=("Auto-Submitted: auto-replied", kind),
    )  # fmt: skip


def _client(chance: random.Random, number: int) -> tuple[str, str]:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    local = first.lower().replace("ü", "ue")
    if chance.random() < 0.2:
        return f"{first} {last}", f"{local}.{last.lower()}{number}@gmx.de"
    return f"{first} {last}", f"{local}@{last.lower()}-{number % 4000}.test"


def _sometime(chance: random.Random) -> datetime:
    return END - timedelta(minutes=chance.randint(30 * 24 * 60, DAYS * 24 * 60))


def _filed(chance: random.Random) -> str:
    """Where incoming mail lies: most people file some, and forget the rest."""
    return chance.choices(("", "Archive", "Junk", "Trash"), weights=(40, 55, 2, 3))[0]


def _mailbox(who: tuple[str, str]) -> str:
    return f"{_encoded(who[0])} <{who[1]}>"


def _encoded(text: str) -> str:
    """RFC 2047, where it has to be."""
    return text if text.isascii() else "=?utf-8?q?" + "".join(_quoted(char) for char in text) + "?="


def _quoted(char: str) -> str:
    if char == " ":
        return "_"
    return char if char.isascii() and char.isalnum() else "".join(f"={byte:02X}" for byte in char.encode())


def write_maildir(root: Path, count: int, seed: int = 1) -> None:
    """A Maildir++ (as Dovecot and Courier keep it) below `root`; INTERNALDATE is the file's time."""
    for folder in ("", "Sent", "Archive", "Junk", "Trash", "Drafts"):
        for part in ("cur", "new", "tmp"):
            _place(root, folder, part).mkdir(parents=True, exist_ok=True)
    for number, letter in enumerate(sorted(letters(count, seed), key=lambda letter: letter.when)):
        raw, stamp = letter.bytes(), letter.when.timestamp()
        path = _place(root, letter.folder, "cur") / f"{int(stamp)}.M{number}P1.bench,S={len(raw)}:2,S"
        path.write_bytes(raw)
        os.utime(path, (stamp, stamp))


def _place(root: Path, folder: str, part: str) -> Path:
    return root / f".{folder}" / part if folder else root / part


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    write_maildir(chosen.directory, chosen.messages, chosen.seed)


if __name__ == "__main__":
    main()
