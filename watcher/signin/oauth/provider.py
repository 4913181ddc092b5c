"""Where does a provider ask for consent and give tokens, and what do we ask for?

Facts about Google and Microsoft; the configuration may say otherwise for each of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.config import OAuth


@dataclass(frozen=True, slots=True)
class Provider:
    """An authorisation server. `redirect_host` is what its clients may name as their own machine (RFC 8252 7.3);
    `consent_parameters` go with the request for consent (RFC 6749 4.1.1); an empty URL is one it has not."""

    name: str
    authorization_url: str
    token_url: str
    device_url: str
    revocation_url: str
    scopes: tuple[str, ...]
    redirect_host: str = "127.0.0.1"
    consent_parameters: tuple[tuple[str, str], ...] = ()
    secret_in_body: bool = True
    """How a client with a secret shows it: in the body, or by HTTP Basic (RFC 6749 2.3.1)."""


def provider_of(oauth: OAuth, *, sends: bool) -> Provider:
    """The authorisation server of the configuration; without `sends` no right to send mail is asked for."""
    found = {"google": _google, "microsoft": _microsoft}.get(oauth.provider, _custom)(oauth, sends)
    return Provider(
        name=found.name,
        authorization_url=oauth.authorization_url or found.authorization_url,
        token_url=oauth.token_url or found.token_url,
        device_url=oauth.device_url or found.device_url,
        revocation_url=oauth.revocation_url or found.revocation_url,
        scopes=oauth.scopes or found.scopes,
        redirect_host=found.redirect_host,
        consent_parameters=found.consent_parameters,
        secret_in_body=found.secret_in_body,
    )


def _google(_oauth: OAuth, _sends: bool) -> Provider:
    """No device flow: Google does not allow it for mail. One scope covers IMAP and SMTP."""
    return Provider(
        name="Google",
        authorization_url="https://accounts.google.com/o/oauth2/v2/auth",
        token_url="https://oauth2.googleapis.com/token",
        device_url="",
        revocation_url="https://oauth2.googleapis.com/revoke",
        scopes=("https://mail.google.com/",),
        # Only with both does Google give a refresh token also to whoever consented before.
        consent_parameters=(("access_type", "offline"), ("prompt", "consent")),
    )


def _microsoft(oauth: OAuth, sends: bool) -> Provider:
    """The redirect is registered as http://localhost and takes any port; there is no revocation (RFC 7009)."""
    base = f"https://login.microsoftonline.com/{oauth.tenant}/oauth2/v2.0"
    send = ("https://outlook.office.com/SMTP.Send",) if sends else ()
    return Provider(
        name="Microsoft",
        authorization_url=f"{base}/authorize",
        token_url=f"{base}/token",
        device_url=f"{base}/devicecode",
        revocation_url="",
        scopes=("https://outlook.office.com/IMAP.AccessAsUser.All", *send, "offline_access"),
        redirect_host="localhost",
    )


def _custom(oauth: OAuth, _sends: bool) -> Provider:
    return Provider(
        name=oauth.authorization_url.split("/")[2] if oauth.authorization_url else "",
        authorization_url="",
        token_url="",
        device_url="",
        revocation_url="",
        scopes=(),
        secret_in_body=False,
    )
