"""How does somebody sign in whose provider takes no passwords?

By another program's tokens, which can be tried at once; or by a client of their own, to which they agree at the end.
"""

from __future__ import annotations

import shlex
from dataclasses import replace

import click

from watcher.cli.init.secret import Given, words_of
from watcher.cli.init.servers import Found
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.core.providers import Provider
from watcher.core.setup import Draft, OAuth, SecretPlace, Way
from watcher.errors import ConfigError
from watcher.render import N_


def without_password(talk: Talk, wishes: Wishes, provider: Provider | None) -> OAuth | None:
    """How to sign in where passwords are not taken; None where they are, or where somebody has one nevertheless.
    Raises ConfigError unattended, when no flag says."""
    if wishes.token_command:
        return _by_token(words_of(wishes.token_command))
    if wishes.client_id:
        google = provider is not None and provider.key == "gmail"
        return OAuth("google" if google else "microsoft", client_id=wishes.client_id, tenant=wishes.tenant or "common")
    if provider is None or provider.sign_in == "password" or wishes.has_password:
        return None
    if talk.unattended:
        raise ConfigError(
            f"{provider.name} takes no passwords", cure="Give --client-id or --token-command: see docs/oauth.md."
        )
    talk.bad(provider.refused, None)
    return _asked(talk)


def _asked(talk: Talk) -> OAuth | None:
    _ = talk.words._
    way = talk.choose(
        _("How do you sign in?"),
        [
            ("client", _("with a client of my own or my organisation (docs/oauth.md shows how to get one)")),
            ("token", _("a program gives access tokens, such as oama or pizauth")),
            ("password", _("with a password, as a program on this machine signs in for me")),
            ("stop", _("stop; nothing has been written")),
        ],
        default="client",
        flag="--client-id",
    )
    if way == "stop":
        raise click.Abort
    if way == "password":
        return None
    if way == "token":
        return _by_token(talk.ask(_("The command"), flag="--token-command", check=words_of))
    client = talk.ask(_("Its client id"), flag="--client-id", check=_client)
    tenant = talk.ask(_("Your organisation (tenant)"), default="common", flag="--tenant", check=str)
    return OAuth("microsoft", client_id=client, tenant=tenant)


def _by_token(command: tuple[str, ...]) -> OAuth:
    return OAuth("microsoft", SecretPlace("command", command))


def _client(answer: str) -> str:
    if not answer or " " in answer:
        raise ValueError(N_("A client id has no spaces; docs/oauth.md shows where it stands."))
    return answer


def given_by_token(oauth: OAuth | None) -> Given | None:
    """The token's program in the place of a password."""
    return Given(oauth.token) if oauth and oauth.token else None


def unseen(draft: Draft, found: Found) -> Draft:
    """The draft of somebody who has still to agree: nothing can be tried before."""
    way = Way(found.smtp[0], draft.imap.user) if found.smtp else None
    return replace(draft, smtp=way, delivery="smtp" if way else "imap")


def consent_command(name: str) -> str:
    """What asks for the consent."""
    return f"watcher sign-in {shlex.quote(name)}"
