"""What becomes of the tokens of a mailbox that is set up anew?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from watcher.cli.init.write import _keep_tokens
from watcher.jobs.takeback import undo
from watcher.signin.oauth import Vault
from watcher.signin.oauth.grant import Grant

THEN = datetime(2026, 11, 23, tzinfo=UTC)


def grant(token: str) -> Grant:
    return Grant("client", token, "refresh", THEN, THEN + timedelta(hours=1), THEN)


def agreed(token: str) -> Any:
    """A consent that was given in the talk."""
    return SimpleNamespace(pocket=SimpleNamespace(read=lambda: grant(token)))


@pytest.mark.parametrize(("comes_to_an_end", "token"), [(False, "before"), (True, "new")])
def test_tokens_of_before_come_back_unless_all_was_done(tmp_path: Path, comes_to_an_end: bool, token: str) -> None:
    """Whoever breaks off setting up a mailbox anew is signed in as before."""
    vault = Vault(tmp_path, "work")
    vault.write(grant("before"))
    with undo() as steps:
        _keep_tokens(steps, SimpleNamespace(name="work"), agreed("new"), tmp_path)  # type: ignore[arg-type]
        if comes_to_an_end:
            steps.keep()
    kept = vault.read()
    assert kept is not None
    assert kept.access_token == token
    assert not list(tmp_path.rglob("*.before"))
