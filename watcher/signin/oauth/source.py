"""Which access token is good now?

Renewed before it runs out, by one process alone; a consent that has ended is told with the command that mends it.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from watcher.config import OAuth
from watcher.errors import ConsentNeeded, ConsentRefused, MailboxError, worded
from watcher.signin.oauth.grant import Answer, Grant, granted
from watcher.signin.oauth.provider import Provider, provider_of
from watcher.signin.oauth.server import AuthorizationServer
from watcher.signin.oauth.vault import Pocket, Vault
from watcher.signin.secrets import read_secret

AGAIN_AFTER = timedelta(hours=6)
"""A provider that refuses to renew is asked again only so often; a new sign-in counts at once."""
JUST_NOW = timedelta(minutes=2)
"""A token this new that is refused would be refused again."""


_MACHINE = Path("/var/lib")
"""Below it lies the state of the machine's service, which no command of a person's finds by itself."""


def sign_in_command(mailbox: str, state: Path) -> str:
    """What the owner of that mailbox runs to agree, so that the tokens come to lie in that state."""
    place = f"--state {shlex.quote(str(state))} " if state.is_relative_to(_MACHINE) else ""
    name = shlex.quote(mailbox)
    return f"watcher {place}sign-in {'-- ' if mailbox.startswith('-') else ''}{name}"


@dataclass(slots=True)
class TokenSource:
    """Gives the access token of one mailbox each time it is called.

    `directory` is the state's, `clock` gives the instant (UTC), `sends` whether SMTP signs in with it as well. Safe to
    call from several threads and processes.
    """

    mailbox: str
    user: str = field(repr=False)
    oauth: OAuth
    directory: Path
    clock: Callable[[], datetime]
    sends: bool = True
    pocket: Pocket | None = field(default=None, repr=False)
    """Where they are kept instead of below `directory`, while nothing may lie on the disk yet."""
    _given: str = field(default="", repr=False)

    @property
    def vault(self) -> Vault | Pocket:
        """Where its tokens lie."""
        return self.pocket or Vault(self.directory, self.mailbox)

    @property
    def provider(self) -> Provider:
        """Whom it asks."""
        return provider_of(self.oauth, sends=self.sends)

    @property
    def command(self) -> str:
        """What the owner runs to sign in."""
        return sign_in_command(self.mailbox, self.directory)

    def server(self) -> AuthorizationServer:
        """The provider with our client. Raises SecretError where the client's secret cannot be had."""
        secret = read_secret(self.oauth.client_secret, user=self.oauth.client_id) if self.oauth.client_secret else ""
        return AuthorizationServer(self.provider, self.oauth.client_id, secret)

    def __call__(self) -> str:
        """An access token that is good for a while.

        Raises ConsentNeeded where the owner has to sign in (again), MailboxError where it may work later, SecretError.
        """
        grant = self._kept()
        if not grant.is_fresh(self.clock()):
            with self.vault.alone():
                grant = self._renewed(self._kept())
        self._given = grant.access_token
        return grant.access_token

    def refused(self) -> bool:
        """The mail server did not accept the token it was given last: is it worth another try?

        It is where the token was not new: it was withdrawn, or the clock is wrong. The next call renews it.
        """
        with self.vault.alone():
            grant = self._kept()
            if grant.access_token != self._given:  # somebody renewed it meanwhile
                return True
            now = self.clock()
            if timedelta() <= now - grant.obtained_at < JUST_NOW:
                return False
            self.vault.write(replace(grant, expires_at=min(grant.obtained_at, now)))
            return True

    def keep(self, answer: Answer) -> Grant:
        """Keep what a consent gave. Raises ConsentRefused where it would not last."""
        if not answer.refresh_token:
            raise ConsentRefused(
                worded(
                    "{provider} gave no refresh token, so the sign-in would end within the hour",
                    provider=self.provider.name,
                ),
                cure=worded(
                    "Withdraw the client's access in your account and sign in again; scopes need offline access."
                ),
            )
        grant = granted(answer, self._client, self.clock())
        with self.vault.alone():
            self.vault.write(grant)
        return grant

    def forget(self) -> bool:
        """Keep no tokens any more; whether the provider could be told, too."""
        with self.vault.alone():
            grant = self.vault.read()
            self.vault.remove()
        return bool(grant and grant.refresh_token) and self.server().revoke(grant.refresh_token if grant else "")

    def consent_ends_at(self) -> datetime | None:
        """When the consent ends (UTC), as the provider said or the configuration knows; None where nobody knows."""
        grant = self.vault.read()
        if grant is None or grant.client != self._client or grant.ended_at:
            return None
        if grant.consent_ends_at or not self.oauth.consent_lasts:
            return grant.consent_ends_at
        return grant.consented_at + self.oauth.consent_lasts

    @property
    def _client(self) -> str:
        told = "\0".join((self.provider.token_url, self.oauth.client_id, self.user))
        return blake2b(told.encode(), digest_size=12).hexdigest()

    def _kept(self) -> Grant:
        grant = self.vault.read()
        if grant is None or grant.client != self._client:
            raise ConsentNeeded(worded("nobody has signed in yet"), command=self.command, ended=False)
        if grant.ended_at and timedelta() <= self.clock() - grant.ended_at < AGAIN_AFTER:
            raise self._ended("")
        return grant

    def _renewed(self, grant: Grant) -> Grant:
        """With the lock held: renewed, unless another process did so while we waited."""
        if grant.is_fresh(self.clock()):
            return grant
        try:
            answer = self.server().refresh(grant.refresh_token)
        except ConsentRefused as error:
            self.vault.write(replace(grant, ended_at=self.clock()))
            raise self._ended(error.cure) from None
        except MailboxError:
            if grant.is_usable(self.clock()):
                return grant
            raise
        renewed = grant.renewed(answer, self.clock())
        self.vault.write(renewed)
        return renewed

    def _ended(self, cure: str) -> ConsentNeeded:
        said = worded(
            "{provider} no longer accepts the consent: it has ended or was withdrawn", provider=self.provider.name
        )
        return ConsentNeeded(said, command=self.command, ended=True, cure=cure)
