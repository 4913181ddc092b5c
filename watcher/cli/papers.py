"""Where does the documentation lie that we point to?

Texts say "docs/oauth.md"; who installed the program by pip, pipx or uv has it below share/doc of its environment.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_NAMED = re.compile(r"\bdocs/([a-z-]+)\.(?:de\.)?md\b")


def with_papers(text: str, lang: str = "en") -> str:
    """The text with the real places of the papers it names, in that language where there is one."""
    return _NAMED.sub(lambda found: _place(found[1], lang) or found[0], text)


def _place(name: str, lang: str) -> str:
    for folder in (Path(sys.prefix) / "share" / "doc" / "mailbox-watcher", Path(__file__).parents[2] / "docs"):
        for file in (folder / f"{name}.{lang}.md", folder / f"{name}.md"):
            if file.is_file():
                return str(file)
    return ""
