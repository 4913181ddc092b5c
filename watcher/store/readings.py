"""What did the text of a mail say?

Texts are read in memory and dropped; only what was found in them is kept, with the reader that found it. A newer
reader reads again; until then the older reading counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from watcher.core.mail import OwnText, Reading
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.sql import mails as sql


@dataclass(frozen=True, slots=True)
class Readers:
    """By which reader each mail was read, by key."""

    incoming: dict[int, str]
    own: dict[int, str]


class Readings:
    """What was found in incoming mail and in the owner's own words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_reading(self, key: int, reading: Reading, reader: str) -> None:
        """Keep what an incoming mail is; it replaces what an older reader found."""
        self._database.run(sql.PUT_READING, (key, reader, codec.reading_json(reading)))

    def save_own_text(self, key: int, own_text: OwnText, reader: str) -> None:
        """Keep what the owner's words say; it replaces what an older reader found."""
        with self._database.transaction():
            self._database.run(sql.PUT_OWN_TEXT, (key, reader, codec.own_text_json(own_text)))
            self._database.run(sql.RECONSIDER, (key,))

    def save_readings(self, readings: Iterable[tuple[int, Reading]], reader: str) -> None:
        """Keep many at once."""
        with self._database.transaction():
            self._database.many(
                sql.PUT_READING, ((key, reader, codec.reading_json(reading)) for key, reading in readings)
            )

    def readers(self, keys: Iterable[int]) -> Readers:
        """Who read these mails; those not read are missing."""
        wanted = json.dumps(list(keys))
        return Readers(
            incoming={key: reader for key, reader, _ in self._database.rows(sql.LOAD_READINGS, (wanted,))},
            own={key: reader for key, reader, _ in self._database.rows(sql.LOAD_OWN_TEXTS, (wanted,))},
        )
