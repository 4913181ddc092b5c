"""How is a measurement shown?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured value beside what it may be at most (None: nobody has set a limit); `about` says what lies
    behind it."""

    what: str
    value: float
    unit: str
    limit: float | None = None
    about: str = ""

    @property
    def is_missed(self) -> bool:
        """Whether it is more than it may be."""
        return self.limit is not None and self.value > self.limit


def row(figure: Figure) -> str:
    """One line of the table."""
    digits = 0 if figure.unit in ("bytes", "MiB", "round trips") else 2
    limit = "" if figure.limit is None else f"<= {figure.limit:g}"
    mark = "" if figure.limit is None else "missed" if figure.is_missed else "ok"
    value = f"{figure.value:.{digits}f}"
    return f"{figure.what:44} {value:>9} {figure.unit:14} {limit:>9} {mark:7} {figure.about}".rstrip()


def heading(text: str) -> str:
    """The line above the rows of one benchmark."""
    return f"\n{text}\n{'-' * len(text)}"
