"""Is a marked notice read as the absence that it tells of?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

NOTICE = """From: Robin Hale <{sender}>
To: Anna Brandt <anna@brandt-design.example>
Subject: {subject}
Date: Thu, 19 Nov 2026 09:57:06 +0100
In-Reply-To: <p1@brandt-design.example>
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

{text}
"""


def read(text: str, *, subject: str = "Automatic reply: Quote", sender: str = "robin@hale.example") -> Reading:
    raw = NOTICE.format(text=text, subject=subject, sender=sender).encode()
    return read_mail(raw, own=("anna@brandt-design.example",), internal_date=datetime(2026, 11, 19, 9, tzinfo=UTC))


BRITISH = (
    "Hale Joinery, Unit 3, Station Road, York YO1 7HU",
    "Please ring the office on 01904 555 017.",
    "Please ring the office on +353 1 555 0170.",
    "Hale & Co is registered in England, no. 0123456.",
    "VAT no. GB 123 4567 89",
    "The Old Mill, Otley, West Yorkshire",
)


@pytest.mark.parametrize("place", BRITISH, ids=BRITISH)
@pytest.mark.parametrize("day", ["07/12/2026", "07/12"])
def test_a_british_address_tells_that_the_day_stands_first(day: str, place: str) -> None:
    """ "Until 07/12" is the seventh of December to whoever signs with a British or Irish address or number."""
    found = read(f"I am on leave up to and including {day}.\n\n{place}")
    assert found.away_until == date(2026, 12, 7)


def test_the_ending_of_a_domain_tells_that_the_day_stands_first() -> None:
    """A British domain tells how its people write days."""
    assert read("I am away until 08/12/2026.", sender="robin@hale.co.uk").away_until == date(2026, 12, 8)


@pytest.mark.parametrize(
    "place",
    [
        "",
        "Hiking in Scotland and Yorkshire, back soon.",
        "Hale Roofing, Concord, New Hampshire",
        "Hale Studios, London, UK and 12 Main St, Boise, ID 83702",
        "Call (208) 555-0144 or +44 20 5555 0170",
    ],
)
def test_a_day_that_nothing_settles_or_two_countries_claim_is_none(place: str) -> None:
    """Where nothing tells how a day is written, or two addresses tell both, no day is named."""
    found = read(f"I am out of the office until 08/12/2026.\n\n{place}")
    assert (found.kind, found.away_until, found.returns_on) == (Kind.OUT_OF_OFFICE, None, None)


@pytest.mark.parametrize("text", ["Off until 11/12/2026.", "Off until early December."])
def test_a_marked_notice_whose_day_is_in_doubt_is_an_absence(text: str) -> None:
    """A program's "off until 11/12" is an absence, though not until a day that is certain."""
    found = read(text, subject="Automatic reply: Re: Invoice")
    assert (found.kind, found.away_until, found.returns_on) == (Kind.OUT_OF_OFFICE, None, None)
