"""What do we ask the authorisation server?

The flows are Authlib's: authorisation code with PKCE (RFC 6749, RFC 7636), device code (RFC 8628), refresh, revocation
(RFC 7009). Here they get our errors and our time. Nothing of what is sent or answered is logged.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from watcher.config import install_command
from watcher.errors import ConsentRefused, MailboxError, SecretError, WatcherError, worded
from watcher.signin.oauth.grant import Answer
from watcher.signin.oauth.provider import Provider
from watcher.signin.oauth.trouble import not_a_token, refused, unreachable

_SECONDS = (10, 30)
"""For connecting, and for each wait."""
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """A request for consent under way: the page to open, and what only we know of it (RFC 6749 10.12, RFC 7636)."""

    url: str
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeviceRequest:
    """A device authorisation under way (RFC 8628 3.2): what the user types in where, and how often to ask."""

    user_code: str
    verification_uri: str
    lasts: timedelta
    interval: timedelta
    device_code: str = field(repr=False)


def is_answer(request: ConsentRequest, address: str) -> bool:
    """Whether the browser was sent to this address for that very request, and nobody made it up (RFC 6749 10.12)."""
    state = parse_qs(urlsplit(address).query).get("state", [""])[0]
    return secrets.compare_digest(state.encode(), request.state.encode())


class AuthorizationServer:
    """One provider and our client there. Methods block; they raise ConsentRefused where a person has to act,
    MailboxError where it may work later, SecretError where the configuration is wrong."""

    def __init__(self, provider: Provider, client_id: str, client_secret: str = "") -> None:
        self._provider = provider
        self._client_id = client_id
        self._secret = client_secret

    def ask_consent(self, redirect_uri: str, user: str) -> ConsentRequest:
        """Begin: the page on which the user agrees."""
        verifier = secrets.token_urlsafe(64)
        with self._session(redirect_uri=redirect_uri) as session:
            url, state = session.create_authorization_url(
                self._provider.authorization_url,
                state=secrets.token_urlsafe(32),
                code_verifier=verifier,
                login_hint=user,
                **dict(self._provider.consent_parameters),
            )
        return ConsentRequest(url, redirect_uri, state, verifier)

    def redeem(self, request: ConsentRequest, redirected: str) -> Answer:
        """Tokens for the address to which the browser was sent back; it must answer this very request."""
        if not is_answer(request, redirected):
            said = worded("that address does not belong to this sign-in")
            raise ConsentRefused(said, cure=worded("Copy the whole address of the last page."))
        given = {key: values[0] for key, values in parse_qs(urlsplit(redirected).query).items()}
        if "code" not in given:
            raise refused(given.get("error", ""), self._provider.name, given.get("error_description", ""))
        with self._session(redirect_uri=request.redirect_uri) as session:
            return _answer(
                session.fetch_token(
                    self._provider.token_url,
                    grant_type="authorization_code",
                    code=given["code"],
                    code_verifier=request.verifier,
                    allow_redirects=False,
                )
            )

    def ask_device(self) -> DeviceRequest:
        """Begin on another device. Raises SecretError where the provider has no such way."""
        if not self._provider.device_url:
            raise SecretError(
                worded("{provider} does not allow a sign-in on another device for mail", provider=self._provider.name),
                cure=worded("Sign in with --paste instead."),
            )
        with self._session() as session:
            response = session.post(
                self._provider.device_url,
                data={"client_id": self._client_id, "scope": " ".join(self._provider.scopes)},
                withhold_token=True,
                allow_redirects=False,
            )
            given = session.parse_response_token(response)
        lasts, interval = _seconds(given.get("expires_in")), _seconds(given.get("interval"))
        try:
            return DeviceRequest(
                user_code=str(given["user_code"]),
                verification_uri=str(given["verification_uri"]),
                lasts=lasts or timedelta(minutes=15),
                interval=interval or timedelta(seconds=5),
                device_code=str(given["device_code"]),
            )
        except KeyError:
            raise not_a_token(self._provider.name) from None

    def poll_device(self, request: DeviceRequest) -> Answer | timedelta:
        """Tokens, once the user agreed; before, by how much longer to wait between two questions (RFC 8628 3.5)."""
        with self._session() as session:
            from authlib.integrations.base_client import OAuthError

            try:
                return _answer(
                    session.fetch_token(
                        self._provider.token_url,
                        grant_type=_DEVICE,
                        device_code=request.device_code,
                        allow_redirects=False,
                    )
                )
            except OAuthError as error:
                patience = {"authorization_pending": timedelta(), "slow_down": timedelta(seconds=5)}
                if error.error not in patience:
                    raise
                return patience[error.error]

    def refresh(self, refresh_token: str) -> Answer:
        """A new access token, perhaps a new refresh token as well (RFC 6749 6)."""
        with self._session() as session:
            return _answer(
                session.refresh_token(self._provider.token_url, refresh_token=refresh_token, allow_redirects=False)
            )

    def revoke(self, token: str) -> bool:
        """Withdraw the consent at the provider; False where it has no way to."""
        if not self._provider.revocation_url:
            return False
        with self._session() as session:
            response = session.revoke_token(self._provider.revocation_url, token=token, allow_redirects=False)
        return bool(response.ok)

    @contextmanager
    def _session(self, redirect_uri: str | None = None) -> Iterator[Any]:
        try:
            from authlib.integrations.base_client import OAuthError
            from authlib.integrations.requests_client import OAuth2Session
            from requests import RequestException
        except ImportError:
            raise SecretError(
                worded("OAuth needs a library that is not installed"),
                cure=worded("Run: {command}", command=install_command("oauth")),
            ) from None
        shown = "client_secret_post" if self._provider.secret_in_body else "client_secret_basic"
        session = OAuth2Session(
            client_id=self._client_id,
            client_secret=self._secret or None,
            token_endpoint_auth_method=shown if self._secret else "none",
            revocation_endpoint_auth_method=shown if self._secret else "none",
            scope=" ".join(self._provider.scopes) or None,
            redirect_uri=redirect_uri,
            code_challenge_method="S256",
            default_timeout=_SECONDS,
        )
        session.headers["User-Agent"] = "mailbox-watcher"
        try:
            yield session
        except WatcherError:
            raise
        except OAuthError as error:
            raise refused(str(error.error), self._provider.name, str(error.description or "")) from None
        except RequestException as error:
            raise unreachable(self._provider, error) from None
        except (ValueError, TypeError, KeyError):
            raise not_a_token(self._provider.name) from None
        finally:
            session.close()


def _answer(given: Any) -> Answer:
    """The response's members (RFC 6749 5.1), and how long a refresh token lives, which Google and others add."""
    access = given.get("access_token")
    if not isinstance(access, str) or not access or not access.isascii() or not access.isprintable():
        raise MailboxError(worded("the provider gave no access token that can be used"))
    refresh = given.get("refresh_token")
    return Answer(
        access_token=access,
        refresh_token=refresh if isinstance(refresh, str) else "",
        lasts=_seconds(given.get("expires_in")) or timedelta(hours=1),
        consent_lasts=_seconds(given.get("refresh_token_expires_in")),
    )


def _seconds(value: Any) -> timedelta | None:
    """A length in seconds, as a number or as text; None where it is none."""
    try:
        seconds = int(value)
    except (TypeError, ValueError):
        return None
    return timedelta(seconds=min(seconds, 10**9)) if seconds > 0 else None
