"""How much does each piece of a word speak for a program in a mail that came in, and for an offer in one that was sent?

`python -m tools.weights` learns it from the mails of `tests/data` and writes the tables of both. Words of names are
left out, as people in the tests bear few.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.core.reading.corpus import own_corpus
from tests.core.reading.ordinary import ordinary, texts_of_buyers
from tests.core.sent import sent_mails
from tools.learning import Sample, learned, written
from watcher.core.dates.english import ENGLISH
from watcher.core.dates.german import GERMAN
from watcher.core.mail import Kind
from watcher.core.mime import read_content
from watcher.core.owntext import selling_words
from watcher.core.phrases.selling import SIGNED
from watcher.core.pieces import Place, pieces_of
from watcher.core.reading.signs import by_signs
from watcher.core.reading.view import look
from watcher.core.reading.weighing import spoken_words
from watcher.core.reading.words import folded

CORE = Path(__file__).parent.parent / "watcher" / "core"
PROGRAMS = CORE / "reading" / "words" / "weights.py"
KINDS = (Kind.AUTO_REPLY, Kind.TICKET_ACK, Kind.NOTIFICATION, Kind.MAILING_LIST, Kind.OUT_OF_OFFICE, Kind.OTHER)
"""What cannot be told counts as a program's: it is to be asked about."""
OFFERS = CORE / "phrases" / "weights.py"
LONGEST = 60_000
CALENDAR = frozenset(
    folded(word.strip("*"))
    for language in (GERMAN, ENGLISH)
    for words in (*language.months, *language.weekdays, *language.short_weekdays)
    for word in words
)


def programs(without: frozenset[str], *, answers: bool) -> list[Sample]:
    """The mails that answer the owner, or those that do not, but for words that tell who wrote them."""
    found = []
    for known in (*own_corpus(), *ordinary("people"), *ordinary("programs")):
        if known.kind not in (Kind.PERSON, *KINDS) or len(known.raw) > LONGEST:
            continue
        view = look(read_content(known.raw, internal_date=known.received), known.own)
        if bool(view.tied or view.answers) is answers:
            pieces = pieces_of(word for word in spoken_words(view) if word.lstrip(Place.TITLE) not in without)
            found.append(Sample(pieces, by_signs(view), known.kind is not Kind.PERSON))
    return found


def selling() -> list[Sample]:
    """The letters of the owner in which the phrases of the lists tell no offer; and of all that people write of other
    things, what these do not take for one."""
    others = map(selling_words, texts_of_buyers("people"))
    found = [Sample(pieces_of(words), 0, False) for words in others if words and SIGNED.isdisjoint(words)]
    for mail in (*sent_mails("learned"), *sent_mails("lines")):
        words = selling_words(mail.text)
        if words is not None and not mail.is_told_otherwise:
            found.append(Sample(pieces_of(words), 0, mail.proposal))
    return found


def names() -> frozenset[str]:
    """Whoever writes or is written to in these mails; days and months, too, which only tell when they were written."""
    found = set()
    for known in (*own_corpus(), *ordinary("people"), *ordinary("programs")):
        for field in re.findall(rb"(?im)^(?:from|to|cc|reply-to):(.*)$", known.raw.partition(b"\n\n")[0]):
            found.update(re.findall(r"[a-z]{2,}", field.decode("utf-8", "replace").lower()))
    return frozenset(found) | CALENDAR


HEAD = '''"""How many tenths of a point {what} is each piece of a word worth? Ten points make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.pieces import Weights

'''


def write(target: Path, what: str, tables: dict[str, list[Sample]]) -> None:
    """Learn the tables of one file and write it."""
    parts = [HEAD.format(what=what)]
    for name, texts in tables.items():
        table = learned(texts)
        parts += written(name, table)
        print(name, len(texts), "texts,", len(table.weights), "pieces")
    target.write_text("".join(parts), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(target)], check=True)


def main() -> None:
    """Learn everything anew."""
    without = names()
    tables = {"ANSWERS": programs(without, answers=True), "LETTERS": programs(without, answers=False)}
    write(PROGRAMS, "for a program", tables)
    write(OFFERS, "for an offer", {"SELLING": selling()})


if __name__ == "__main__":
    main()
