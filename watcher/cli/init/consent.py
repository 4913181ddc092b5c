"""How does somebody sign in whose provider takes no passwords?

By another program's tokens; or by a client of their own, to which they agree here and now, in a browser, or later.
What the provider gives for it stays in this process until everything is written.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.cli.init.secret import NOWHERE, TRIAL, Given, at_hand, words_of
from watcher.cli.init.servers import Found
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import install_command, is_installed
from watcher.core.providers import Provider
from watcher.core.reason import Reason
from watcher.core.setup import Draft, OAuth, SecretPlace, Way
from watcher.errors import ConfigError, ConsentRefused, MailboxError, SecretError, worded
from watcher.jobs import Account
from watcher.jobs.check import explained
from watcher.jobs.setup import trial
from watcher.render import N_

if TYPE_CHECKING:
    from watcher.signin.oauth import TokenSource

TESTING_DAYS = 7
"""So long Google lets a consent stand while the client is external and in testing."""


def without_password(talk: Talk, wishes: Wishes, provider: Provider | None) -> tuple[OAuth | None, str]:
    """How to sign in where passwords are not taken, with the client's secret where it was typed; None where they are,
    or where somebody has one nevertheless. Raises ConfigError unattended, when no flag says."""
    if wishes.token_command:
        return _by_token(words_of(wishes.token_command)), ""
    if wishes.client_id:
        return _client(talk, wishes, provider)
    if provider is None or not provider.oauth or wishes.has_password:
        return None, ""
    if provider.sign_in == "password":
        return _asked(talk, wishes, provider, default="password")
    if talk.unattended:
        raise ConfigError(
            worded("{provider} takes no passwords", provider=provider.name),
            cure=worded("Give --client-id or --token-command: see docs/oauth.md."),
        )
    talk.bad(provider.refused, None)
    return _asked(talk, wishes, provider, default="client")


def another_way(talk: Talk, wishes: Wishes, provider: Provider | None) -> tuple[OAuth | None, str]:
    """The same, asked anew: the client that was given, or its owner's consent, led nowhere."""
    wishes = replace(wishes, client_id=None, client_secret_file=None, tenant=None)
    return _asked(talk, wishes, provider, default="client")


def _asked(talk: Talk, wishes: Wishes, provider: Provider | None, *, default: str) -> tuple[OAuth | None, str]:
    _ = talk.words._
    text = {
        "client": _("by OAuth, with a client of my own or my organisation (docs/oauth.md shows how to get one)"),
        "token": _("a program gives access tokens, such as oama or pizauth"),
        "password": _("with an app password"),
        "stop": _("stop; nothing has been written"),
    }
    if provider is not None and provider.sign_in != "password":
        text["password"] = _("with a password, as a program on this machine signs in for me")
    keys = sorted(text, key=lambda key: key != default)
    way = talk.choose(_("How do you sign in?"), [(key, text[key]) for key in keys], default=default, flag="--client-id")
    if way == "stop":
        talk.stop()
    if way == "password":
        return None, ""
    if way == "token":
        return _by_token(talk.ask(_("The command"), flag="--token-command", check=words_of)), ""
    return _client(talk, wishes, provider)


def _by_token(command: tuple[str, ...]) -> OAuth:
    return OAuth("microsoft", SecretPlace("command", command))


def _client(talk: Talk, wishes: Wishes, provider: Provider | None) -> tuple[OAuth, str]:
    """The client, as flags or the person name it. Raises SecretError where the library for it is missing."""
    if not is_installed("oauth"):
        raise SecretError(
            worded("OAuth needs a library that is not installed"),
            cure=worded("Run: {command}", command=install_command("oauth")),
        )
    _ = talk.words._
    client = wishes.client_id or talk.ask(_("Its client id"), flag="--client-id", check=_one_word)
    if provider is None or provider.oauth != "google":
        usual = "consumers" if provider and provider.key == "outlook" else "common"
        tenant = wishes.tenant or talk.ask(
            _("Your organisation (tenant)"), default=usual, flag="--tenant", check=_one_word
        )
        return OAuth("microsoft", client_id=client, tenant=tenant), ""
    place, typed = TRIAL, ""
    if wishes.client_secret_file:
        place = SecretPlace("file", (str(wishes.client_secret_file.absolute()),))
    elif talk.unattended:
        raise ConfigError(
            worded("Google's clients have a secret"), cure=worded("Give --client-secret-file: see docs/oauth.md.")
        )
    else:
        typed = talk.secret(_("Its client secret"))
    days = _consent_days(talk, wishes)
    return OAuth("google", client_id=client, client_secret=place, consent_days=days), typed


def _consent_days(talk: Talk, wishes: Wishes) -> int:
    if wishes.consent_days is not None:
        return wishes.consent_days
    question = talk.words._(
        "Is this client “External” and still in “Testing”? Then Google ends each consent after {n} days", n=TESTING_DAYS
    )
    return TESTING_DAYS if talk.agrees(question, default=False) else 0


def _one_word(answer: str) -> str:
    if not answer or " " in answer:
        raise ValueError(N_("It is one word without spaces; docs/oauth.md shows where it stands."))
    return answer


def given_by_token(oauth: OAuth | None) -> Given | None:
    """The token's program in the place of a password."""
    return Given(oauth.token) if oauth and oauth.token else None


def consented(talk: Talk, wishes: Wishes, draft: Draft, found: Found, secret: str, *, now: datetime) -> Given | None:
    """What the provider gives for the owner's consent, asked for in the way they like; without tokens where they want
    to agree later, or nobody can be asked; None where they want to sign in another way. `secret` is the client's."""
    from watcher.signin.oauth import Pocket

    given = Given(NOWHERE, secret)
    if talk.unattended and wishes.consent in (None, "later"):
        return given
    pocket = Pocket()
    source = trial(unseen(draft, found), talk.words, now=now, pocket=pocket, clock=_clock).tokens
    assert source is not None
    way = wishes.consent or _way(talk, source)
    while way != "other":
        if way == "later":
            return given
        try:
            with at_hand(given):
                _agree(talk, source, way)
        except (ConsentRefused, MailboxError, SecretError) as error:
            if talk.unattended:
                raise
            talk.bad(*explained(error, source.provider.name, 0))
            way = _way(talk, source, again=True)
            continue
        talk.good(talk.words._("{provider} agrees", provider=source.provider.name))
        return replace(given, pocket=pocket)
    return None


def as_account(talk: Talk, draft: Draft, given: Given, now: datetime) -> Account:
    """The draft as the account that it would be."""
    return trial(draft, talk.words, now=now, pocket=given.pocket, clock=_clock)


def _clock() -> datetime:
    return datetime.now(UTC)


def _way(talk: Talk, source: TokenSource, *, again: bool = False) -> str:
    """The way to agree; `again` when one led nowhere."""
    from watcher.cli.agree import ways_of

    _ = talk.words._
    text = {
        "browser": _("in the browser of this machine"),
        "device": _("with a code, on my phone or any other device"),
        "paste": _("in any browser, and I paste the address of its last page here"),
        "other": _("not at all: I sign in another way, or with another client"),
        "later": _("later, by “watcher sign-in”; then nothing can be tried now"),
        "stop": _("stop; nothing has been written"),
    }
    keys = (*ways_of(source), *(["other"] if again else []), "later", "stop")
    question = _("Where do you agree that your mail is read?")
    way = talk.choose(question, [(key, text[key]) for key in keys], default=keys[0], flag="--yes")
    if way == "stop":
        talk.stop()
    return way


def _agree(talk: Talk, source: TokenSource, way: str) -> None:
    from watcher.cli.agree import agreed

    source.keep(agreed(source, way, _Voice(talk)))


class _Voice:
    """The talk, where the consent is asked for."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    def say(self, reason: Reason) -> None:
        self._talk.tell(self._talk.words.say(reason))

    def show(self, text: str) -> None:
        self._talk.copy(text)

    def hear(self, question: Reason) -> str:
        return self._talk.ask(self._talk.words.say(question), flag="--yes", check=str)


def unseen(draft: Draft, found: Found) -> Draft:
    """The draft of somebody who has still to agree: nothing can be tried before."""
    way = Way(found.smtp[0], draft.imap.user) if found.smtp else None
    return replace(draft, smtp=way, delivery="smtp" if way else "imap")


def consent_command(name: str, state: Path) -> str:
    """What asks for the consent, with the tokens in that state."""
    from watcher.signin.oauth import sign_in_command

    return sign_in_command(name, state)
