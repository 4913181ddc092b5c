"""With which client do we ask a provider for access tokens?"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, model_validator

from watcher.config.names import is_loopback
from watcher.config.server import Secret, Section
from watcher.config.times import duration
from watcher.config.values import Text, Texts, fault, line, one_of, shown
from watcher.errors import worded


def _url(value: object) -> str:
    text = line(value, '"https://login.example.com/token"')
    parts = urlsplit(text)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise fault(worded("would send tokens unprotected over the network; give an address that begins with https://"))
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username or parts.fragment:
        raise fault(worded('is no address of a web server; give one like "https://login.example.com/token"'))
    return text


def _tenant(value: object) -> str:
    text = line(value, '"common"')
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]{0,252}", text):
        raise fault(
            worded(
                '{found} is no tenant; give "common", "consumers", "organizations", its id or its domain',
                found=shown(value),
            )
        )
    return text


Url = Annotated[str, BeforeValidator(_url)]
Tenant = Annotated[str, BeforeValidator(_tenant)]


class OAuth(Section):
    """Whence access tokens come: from another program (`token`), or from a provider with the client that the user or
    their organisation registered there (RFC 6749 section 2)."""

    token: Secret | None = None
    """Gives access tokens ready to use; then nothing else here counts."""
    provider: Annotated[Literal["google", "microsoft", "custom", ""], one_of("google", "microsoft", "custom")] = ""
    """Empty only with `token`, as is `client_id`."""
    client_id: Text = ""
    client_secret: Secret | None = None
    """Google gives one to desktop clients as well; Microsoft's public clients have none."""
    tenant: Tenant = "common"
    """Microsoft only: whose accounts may sign in."""
    scopes: Texts = ()
    """What is asked for; empty: what the provider wants for mail."""
    consent_lasts: Annotated[
        timedelta | None, duration(timedelta(days=1), timedelta(days=3650), "7 days", ("1 day", "3650 days"))
    ] = None
    """How long the provider lets a consent stand; None: until it is withdrawn, or as long as the provider says."""
    authorization_url: Url = ""
    """RFC 6749 3.1; empty: the provider's."""
    token_url: Url = ""
    """RFC 6749 3.2; empty: the provider's."""
    device_url: Url = ""
    """RFC 8628; empty: the provider's, or none."""
    revocation_url: Url = ""
    """RFC 7009; empty: the provider's, or none."""

    @model_validator(mode="before")
    @classmethod
    def _says_enough(cls, value: Any) -> Any:
        if not isinstance(value, dict) or "token" in value:
            return value
        needed = ["provider", "client_id"]
        if value.get("provider") == "custom":
            needed += ["authorization_url", "token_url"]
        missing = next((key for key in needed if key not in value), "")
        if missing:
            raise fault(_MISSING[missing], missing)
        return value


_MISSING = {
    "provider": worded('missing; give "google", "microsoft" or "custom", or token = {{ command = [...] }}'),
    "client_id": worded("missing; the client that you registered with the provider has one: see docs/oauth.md"),
    "authorization_url": worded('missing; provider = "custom" needs it, like "https://login.example.com/authorize"'),
    "token_url": worded('missing; provider = "custom" needs it, like "https://login.example.com/token"'),
}
