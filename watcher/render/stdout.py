"""Which letters can standard output show?"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TextIO


def output() -> TextIO:
    """Standard output, on which a letter that the terminal's encoding does not have becomes a question mark."""
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors in ("strict", "surrogateescape"):
        sys.stdout.reconfigure(errors="replace")
    return sys.stdout
