"""What a digest looks like."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests import digests
from watcher.core.digest import Digest
from watcher.render import Words, digest_text, sheet_of

BERLIN = ZoneInfo("Europe/Berlin")
CONFIG = "/etc/watcher/config.toml"
EXPECTED = Path(__file__).parent / "data" / "digest"
DAYS = ["full_day", "due_day", "blind_day", "dark_day", "quiet_day"]


def subject(digest: Digest, lang: str) -> str:
    return sheet_of(digest, Words(lang, BERLIN, digest.day)).subject


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("day", DAYS)
def test_a_digest_reads_as_expected(day: str, lang: str) -> None:
    """The subject and the text part are, word for word, those in tests/data/digest (UPDATE=1 writes them anew)."""
    digest = getattr(digests, day)()
    told = f"Subject: {subject(digest, lang)}\n\n{digest_text(digest, lang, zone=BERLIN, config=CONFIG)}"
    file = EXPECTED / f"{day}.{lang}.txt"
    if os.environ.get("UPDATE"):
        file.write_text(told, encoding="utf-8")
    assert told == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("day", DAYS)
def test_text_fits_72_columns(day: str, lang: str) -> None:
    """No line of the text part is longer than 72 columns, except a link, which must stay whole."""
    text = digest_text(getattr(digests, day)(), lang, zone=BERLIN, config=CONFIG)
    assert not [line for line in text.splitlines() if len(line) > 72 and "message:" not in line]


@pytest.mark.parametrize("day", ["blind_day", "dark_day"])
def test_blindness_comes_first(day: str) -> None:
    """What could not be checked stands before every item, and nothing claims that nothing is due."""
    text = digest_text(getattr(digests, day)(), "en", zone=BERLIN)
    assert text.index("COULD NOT BE CHECKED") < text.index("Checked:")
    assert "Nothing" not in text
    assert "Nothing" not in subject(getattr(digests, day)(), "en")
