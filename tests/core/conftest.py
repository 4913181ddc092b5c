"""What the tests of the core share."""

from __future__ import annotations

import pytest

from watcher.core.mail import Mail
from watcher.core.proposal import Recognition, Rule
from watcher.core.reason import because


@pytest.fixture
def offers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The simplest rule there is: a mail whose subject or attachment says "Angebot" is a proposal."""

    def recognise(mail: Mail, rules: tuple[Rule, ...], **_: object) -> Recognition:
        names = mail.structure.attachments if mail.structure else ()
        found = "angebot" in " ".join((mail.message.subject, *names)).casefold()
        rule = rules[0]
        reason = because("The subject says {word}", word="Angebot")
        return Recognition(found, rule.name, rule.after, rule.again, rule.give_up_after, reason)

    monkeypatch.setattr("watcher.core.followup.chain.recognise", recognise)
