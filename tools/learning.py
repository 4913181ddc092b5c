"""How are weights learned, and how are they written down?

By logistic regression. The learning is plain gradient descent (Adam), so that it takes nothing but Python.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

FEWEST = 4
"""Texts in which a piece stands, at least."""
UNIT, FINE = 10, 10
"""Points that make it e times as likely, and parts of a point in which pieces are weighed."""
MOST = 10
"""Points of a single piece: none decides alone."""
ROUNDS, STEP, DECAY = 400, 0.02, 0.002
LINE = 95


class Sample(NamedTuple):
    """A text: its pieces, points that it has in any case, and whether it is what is looked for."""

    pieces: frozenset[str]
    points: float
    wanted: bool


class Learned(NamedTuple):
    """The weights of pieces and what every text begins with; a point given in any case is worth one."""

    start: float
    weights: dict[str, float]


class _Slope:
    """What Adam remembers of one number that is learned."""

    __slots__ = ("first", "second", "value")

    def __init__(self, value: float) -> None:
        self.value, self.first, self.second = value, 0.0, 0.0

    def step(self, slope: float, number: int) -> None:
        """Go one step against the slope."""
        self.first = 0.9 * self.first + 0.1 * slope
        self.second = 0.999 * self.second + 0.001 * slope * slope
        wide = math.sqrt(self.second / (1 - 0.999**number)) + 1e-9
        self.value -= STEP * self.first / (1 - 0.9**number) / wide


def learned(texts: Sequence[Sample]) -> Learned:
    """What tells the wanted texts from the others; both kinds count alike as a whole."""
    counts = Counter(piece for text in texts for piece in text.pieces)
    kept = sorted(piece for piece, count in counts.items() if count >= FEWEST)
    places = {piece: place for place, piece in enumerate(kept)}
    rows = [[places[piece] for piece in sorted(text.pieces) if piece in places] for text in texts]
    wanted = sum(text.wanted for text in texts)
    share = {True: 0.5 / wanted, False: 0.5 / (len(texts) - wanted)}
    bias, given = _Slope(0.0), _Slope(1.0)
    numbers = [_Slope(0.0) for _ in kept]
    for step in range(1, ROUNDS + 1):
        values = [number.value for number in numbers]
        slopes = [2 * DECAY * value for value in values]
        slope = slope_of_given = 0.0
        for row, text in zip(rows, texts, strict=True):
            sum_ = bias.value + given.value * text.points / UNIT + sum([values[place] for place in row])
            off = share[text.wanted] * (1 / (1 + math.exp(-max(-30.0, min(30.0, sum_)))) - text.wanted)
            slope += off
            slope_of_given += off * text.points / UNIT
            for place in row:
                slopes[place] += off
        for number, each in zip(numbers, slopes, strict=True):
            number.step(each, step)
        bias.step(slope, step)
        given.step(slope_of_given, step)
    scale = UNIT / given.value if any(text.points for text in texts) else UNIT
    weights = {piece: max(-MOST, min(MOST, scale * n.value)) for piece, n in zip(kept, numbers, strict=True)}
    return Learned(scale * bias.value, weights)


def written(name: str, table: Learned) -> Iterator[str]:
    """A table as Python."""
    pieces: dict[int, list[str]] = {}
    for piece, points in table.weights.items():
        if tenths := round(points * FINE):
            pieces.setdefault(tenths, []).append(piece)
    yield f"{name} = Weights(\n    {round(table.start)},\n    {{\n"
    for tenths in sorted(pieces):
        yield f'        {tenths}: "' + ' "\n        "'.join(_wrapped(pieces[tenths])) + '",\n'
    yield "    },\n)\n"


def _wrapped(pieces: Sequence[str]) -> list[str]:
    lines, line = [], ""
    for piece in pieces:
        if len(line) + len(piece) > LINE:
            lines.append(line)
            line = ""
        line = f"{line} {piece}".strip()
    return [*lines, line]
