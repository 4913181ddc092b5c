"""Is what is said of a whole mailbox true?

One mailbox on real servers of three makes, seen through the command line as a user sees it, compared with what really
happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.household import Household
from tests.outbox import open_outbox
from tests.servers.account import Account
from tests.servers.fixtures import Servers
from tests.truth import HERE, UNWATCHED, Row
from tests.truth_rows import mailbox

NOW = (datetime.now(UTC) - timedelta(hours=9)).replace(hour=9, minute=0, second=0, microsecond=0)  # noqa: TID251
ROWS = mailbox(NOW)

Told = dict[str, dict[str, Any]]


@pytest.fixture(scope="module", params=("dovecot", "cyrus", "courier"))
def household(
    request: pytest.FixtureRequest, servers: Servers, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Household]:
    """A user whose mailbox holds all rows, read once."""
    with open_outbox() as outbox, ExitStack() as stack:
        account = servers.account(request.param, stack)
        assert isinstance(account, Account)
        home = Household(Path(tmp_path_factory.mktemp("truth")), account, outbox)
        home.settle()
        with home.account.other() as other:
            other.create(account.folder("Kunden/Alt"))
            for folder, when, raw, flags in sorted(
                (mail for row in ROWS for mail in row.mails), key=lambda one: one[1]
            ):
                other.file(account.folder(folder), raw, flags, when)
        told = home.run("sync")
        assert told.returncode == 0, told.stderr
        yield home


@pytest.fixture(scope="module")
def told(household: Household) -> Told:
    """What the program says now."""
    return household.threads("--at", NOW.isoformat())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_proposal_stands_as_it_really_does(row: Row, told: Told) -> None:
    """State, question mark, nudges and the day it is due are those of the truth."""
    if row.state == UNWATCHED:
        assert row.proposal not in told
        return
    found = told[row.proposal]
    assert (found["state"], found["nudges"]) == (row.state, row.nudges), found
    assert found["perhaps_answered"] == row.perhaps, found
    if row.due is not None:
        assert datetime.fromisoformat(found["due_at"]) == datetime.combine(row.due, time(0), HERE), found


def test_nothing_else_is_watched(told: Told) -> None:
    """The owner's answers, nudges, notes and invoices are no proposals of their own."""
    assert told.keys() == {row.proposal for row in ROWS if row.state != UNWATCHED}


def test_nothing_is_known_before_it_came(household: Household) -> None:
    """Looking back to the day after the proposals were sent, nobody has answered yet."""
    rows = [row for row in ROWS if row.state == "answered"]
    then = household.threads("--at", rows[0].after(0.5).isoformat())
    assert {then[row.proposal]["state"] for row in rows if not row.name.startswith("found")} == {"waiting"}


def test_ids_and_sentences_stay(household: Household, told: Told) -> None:
    """Reading the mailbox again changes nothing of what is said."""
    assert household.run("sync").returncode == 0
    assert household.threads("--at", NOW.isoformat()) == told
