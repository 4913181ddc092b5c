"""How is the time used in which the line is busy?

A first read waits for a hundred thousand headers, and then reads the owner's texts for as long again. So the texts of a
folder for sent mail are fetched together with its headers, and read while the headers of the other folders come in.
Whatever was not read by then is read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from watcher.core.followup import Policy
from watcher.core.mail import Arrived, OwnText, Placement, Reading, TextPart
from watcher.core.mime import decode_section
from watcher.core.owntext import read_own
from watcher.core.proposal import own_phrases
from watcher.core.reading import read_mail
from watcher.errors import FolderError
from watcher.imap import Session
from watcher.jobs.later import Later

OWN_BYTES = 8 * 1024
"""What the owner has to say stands at the beginning."""


class Spot(NamedTuple):
    """Where a mail lies, and when it came: what was fetched there is asked for by this."""

    mailbox: str
    uid_validity: int
    uid: int
    when: int


def spot_of(place: Placement, when: datetime) -> Spot:
    """Of a mail that came at that instant."""
    return Spot(place.mailbox, place.uid_validity, place.uid, int(when.timestamp()))


class Ahead:
    """Texts that were fetched, and are read as soon as there is time for it."""

    def __init__(self, session: Session, policy: Policy) -> None:
        self._session, self._policy = session, policy
        self._phrases = own_phrases(policy.rules)
        self._parts: dict[Spot, TextPart] = {}
        self.own: Later[Spot, OwnText] = Later(self._read_own)
        self.incoming: Later[Spot, Reading] = Later(self._read_incoming)
        self._samples: Iterator[bytes] = iter(())

    def fetch(self, mailbox: str, uid_validity: int, arrived: Sequence[tuple[int, int, TextPart]]) -> None:
        """Fetch the texts of these own mails (UID, INTERNALDATE, part) of the folder that is open. What the server
        refuses is asked for again later."""
        spots = {uid: Spot(mailbox, uid_validity, uid, when) for uid, when, _ in arrived}
        self._parts.update((spots[uid], part) for uid, _, part in arrived)
        sections = [(uid, self._parts[spot].section) for uid, spot in spots.items()]
        try:
            for uid, data in self._session.sections(sections, OWN_BYTES):
                if uid in spots:
                    self.own.put(spots[uid], data)
        except FolderError:
            pass

    def work(self) -> bool:
        """Do one small piece of what has to be done anyway; whether there may be more."""
        return self.own.work() or self.incoming.work() or self._warm_up()

    def expect_much(self) -> None:
        """Many texts will have to be read: expressions that are compiled when they are first needed can be before."""
        self._samples = iter(_SAMPLES)

    def _warm_up(self) -> bool:
        sample = next(self._samples, None)
        if sample is not None:
            read_mail(sample, internal_date=_LONG_AGO)
        return sample is not None

    def read_own(self, part: TextPart, data: bytes, day: date) -> OwnText:
        """What the owner's words say, written on that day."""
        return read_own(decode_section(data, part), words=self._phrases, written_on=day)

    def _read_own(self, spot: Spot, data: bytes) -> OwnText:
        day = self._policy.worktime.local_day(datetime.fromtimestamp(spot.when, UTC))
        return self.read_own(self._parts.pop(spot), data, day)

    def _read_incoming(self, spot: Spot, raw: bytes) -> Reading:
        return read_mail(raw, internal_date=datetime.fromtimestamp(spot.when, UTC), own=self._policy.own_addresses)


_SAMPLES = (
    b"From: Anna <anna@example.org>\r\nSubject: Re: x\r\nIn-Reply-To: <1@example.org>\r\n\r\nGuten Tag, danke.\r\n",
)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def texts_of(arrived: Iterable[Arrived]) -> Iterator[tuple[int, int, TextPart]]:
    """UID, INTERNALDATE and part of the mails that have a text."""
    for mail in arrived:
        if mail.structure is not None and mail.structure.text is not None:
            yield mail.uid, mail.internal_date, mail.structure.text
