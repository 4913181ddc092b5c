"""What is odd about Courier, and does not matter?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.household import Household
from tests.letters import OWNER, letter
from tests.outbox import open_outbox
from tests.servers.courier import courier

NOW = datetime.now(UTC)  # noqa: TID251


def test_folders_that_no_program_opened_for_writing(tmp_path: Path) -> None:
    """Their UIDVALIDITY is another each time: the answer is read all the same, and nothing is read twice."""
    offer = letter("offer@example.org", subject="Angebot Website", to="anna@weber.test", text="anbei unser Angebot.")
    answer = letter(
        "answer@weber.test", from_="Anna <anna@weber.test>", to=OWNER, subject="AW: Angebot Website",
        reply_to_id="offer@example.org", text="Passt, danke!",
    )  # fmt: skip
    mails = ((".Sent", offer, NOW - timedelta(days=20)), ("", answer, NOW - timedelta(days=2)))
    with courier(mails) as account, open_outbox() as outbox:
        home = Household(tmp_path, account, outbox)
        home.settle()
        for said in ("2 new, 2 texts read", "nothing new"):
            told = home.run("sync")
            assert said in told.stdout + told.stderr
        found = home.threads()
    assert found["offer@example.org"]["state"] == "answered"
