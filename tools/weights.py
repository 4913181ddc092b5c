"""How much does each word of a mail speak for a program, beside its signs?

`python -m tools.weights` learns it from the mails of `tests/data` by logistic regression and writes
`watcher/core/reading/words/weights.py`. The learning is plain gradient descent, so that it takes nothing but Python.
Names are left out, as people in the tests bear few, and so are words of few mails.
"""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.core.reading.corpus import own_corpus
from tests.core.reading.ordinary import ordinary
from watcher.core.dates.english import ENGLISH
from watcher.core.dates.german import GERMAN
from watcher.core.mail import Kind
from watcher.core.mime import read_content
from watcher.core.reading.signs import by_signs
from watcher.core.reading.view import look
from watcher.core.reading.weighing import spoken_words
from watcher.core.reading.words import folded

TARGET = Path(__file__).parent.parent / "watcher" / "core" / "reading" / "words" / "weights.py"
PROGRAMS = (Kind.AUTO_REPLY, Kind.TICKET_ACK, Kind.NOTIFICATION, Kind.MAILING_LIST, Kind.OUT_OF_OFFICE, Kind.OTHER)
"""What cannot be told counts as a program's: it is to be asked about."""
LONGEST = 60_000
FEWEST = 3
"""Mails in which a word stands, at least."""
UNIT = 10
"""Points that make a program e times as likely."""
ROUNDS, STEP, DECAY = 300, 0.1, 0.0005
MOST = 10
"""Points of a single word: none decides alone."""


CALENDAR = frozenset(
    folded(word.strip("*"))
    for language in (GERMAN, ENGLISH)
    for words in (*language.months, *language.weekdays, *language.short_weekdays)
    for word in words
)


class Sample(NamedTuple):
    """A mail: its words, the points of its signs, and whether a program wrote it."""

    words: tuple[str, ...]
    points: float
    program: bool


def samples(*, answers: bool) -> list[Sample]:
    """The mails that answer the owner, or those that do not."""
    found = []
    for known in (*own_corpus(), *ordinary("people"), *ordinary("programs")):
        if known.kind not in (Kind.PERSON, *PROGRAMS) or len(known.raw) > LONGEST:
            continue
        view = look(read_content(known.raw, internal_date=known.received), known.own)
        if bool(view.tied or view.answers) is not answers:
            continue
        words = tuple(sorted(spoken_words(view)))
        found.append(Sample(words, by_signs(view), known.kind is not Kind.PERSON))
    return found


def names() -> frozenset[str]:
    """Whoever writes or is written to in these mails; days and months, too, which only tell when they were written."""
    found = set()
    for known in (*own_corpus(), *ordinary("people"), *ordinary("programs")):
        for field in re.findall(rb"(?im)^(?:from|to|cc|reply-to):(.*)$", known.raw.partition(b"\n\n")[0]):
            found.update(re.findall(r"[a-z]{2,}", field.decode("utf-8", "replace").lower()))
    return frozenset(found) | CALENDAR


def learned(mails: Sequence[Sample], without: frozenset[str]) -> tuple[dict[str, float], float]:
    """The weights, and what is to be added to their sum; both kinds of mail count alike as a whole."""
    counts = Counter(word for mail in mails for word in mail.words)
    kept = {word for word, count in counts.items() if count >= FEWEST and word not in without}
    rows = [[word for word in mail.words if word in kept] for mail in mails]
    programs = sum(mail.program for mail in mails)
    share = {True: 0.5 / programs, False: 0.5 / (len(mails) - programs)}
    weights = dict.fromkeys(sorted(kept), 0.0)
    first, second = dict.fromkeys(weights, 0.0), dict.fromkeys(weights, 0.0)
    bias = bias_first = bias_second = 0.0
    for step in range(1, ROUNDS + 1):
        slopes = {name: 2 * DECAY * weight for name, weight in weights.items()}
        slope = 0.0
        for row, mail in zip(rows, mails, strict=True):
            sum_ = bias + mail.points / UNIT + sum(weights[word] for word in row)
            off = share[mail.program] * (1 / (1 + math.exp(-max(-30.0, min(30.0, sum_)))) - mail.program)
            slope += off
            for word in row:
                slopes[word] += off
        fade_first, fade_second = 1 - 0.9**step, 1 - 0.999**step
        for name, each in slopes.items():
            first[name] = 0.9 * first[name] + 0.1 * each
            second[name] = 0.999 * second[name] + 0.001 * each * each
            weight = weights[name] - STEP * first[name] / fade_first / (math.sqrt(second[name] / fade_second) + 1e-9)
            weights[name] = max(-MOST / UNIT, min(MOST / UNIT, weight))
        bias_first, bias_second = 0.9 * bias_first + 0.1 * slope, 0.999 * bias_second + 0.001 * slope * slope
        bias -= STEP * (bias_first / fade_first) / (math.sqrt(bias_second / fade_second) + 1e-9)
    return weights, bias


def written(name: str, weights: dict[str, float], bias: float) -> Iterable[str]:
    """One table as Python."""
    words: dict[int, list[str]] = {}
    for word, value in weights.items():
        if points := round(value * UNIT):
            words.setdefault(points, []).append(word)
    yield f"{name} = Weights(\n    {round(bias * UNIT)},\n    {{\n"
    for points in sorted(words):
        lines = _wrapped(words[points])
        yield f'        {points}: "' + ' "\n        "'.join(lines) + '",\n'
    yield "    },\n)\n"


def _wrapped(words: Sequence[str]) -> list[str]:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 95:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]


HEAD = '''"""How many points for a program is each word of a mail worth? Ten make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Weights

'''


def main() -> None:
    """Learn both tables and write them."""
    without = names()
    parts = [HEAD]
    for name, answers in (("ANSWERS", True), ("LETTERS", False)):
        mails = samples(answers=answers)
        weights, bias = learned(mails, without)
        parts += written(name, weights, bias)
        print(name, len(mails), "mails,", sum(map(bool, weights.values())), "weights")
    TARGET.write_text("".join(parts), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(TARGET)], check=True)


if __name__ == "__main__":
    main()
