"""What did the authorisation server refuse, and who mends it?

Only its error codes are told on (RFC 6749 5.2): descriptions may name the account.
"""

from __future__ import annotations

import re

from watcher.errors import ConsentRefused, MailboxError, SecretError, Trouble, WatcherError, worded
from watcher.signin.oauth.provider import Provider

_POLICY = "admin_policy_enforced"
_CLIENT = ("invalid_client", "unauthorized_client", "deleted_client", "disabled_client", "org_internal")
_REQUEST = ("invalid_scope", "invalid_request", "unsupported_grant_type", "redirect_uri_mismatch")
_ENDED = ("invalid_grant", "interaction_required", "consent_required", "login_required", "account_selection_required")
_DECLINED = ("access_denied", "authorization_declined")
_LATE = ("expired_token", "code_expired")
_CODE = re.compile(r"[a-z_]{3,40}")
_DETAIL = re.compile(r"AADSTS\d{4,8}")

_ADMIN = worded("An administrator of your organisation has to allow this client; see docs/oauth.md.")
_AGREE = worded("Begin again, as the owner of the mailbox, and press the button that agrees.")
_ASKED = worded("Check scopes, tenant and the redirect address of the client: see docs/oauth.md.")
_CURES = {
    "AADSTS7000218": worded(
        'Switch on "Allow public client flows" for your client in Entra, or give its client_secret.'
    ),
    "AADSTS7000222": worded("The client's secret has run out: make a new one in Entra."),
    "AADSTS7000215": worded("The client's secret is not the right one: give the secret's value, not its id."),
    "AADSTS700016": worded("Check client_id and tenant: this client is not known there."),
    "AADSTS90002": worded("Check tenant: there is none of that name."),
    "AADSTS50194": worded("This client is for one organisation alone: give its id or domain as tenant."),
    "AADSTS9002346": worded('This client is for personal accounts alone: give tenant = "consumers".'),
    "AADSTS65001": _ADMIN,
    "AADSTS90094": _ADMIN,
    "AADSTS90095": _ADMIN,
    "AADSTS50105": _ADMIN,
}


def refused(error: str, provider: str, description: str = "") -> WatcherError:
    """The server's answer as one of ours."""
    code = error if _CODE.fullmatch(error) else worded("an error that is not told")
    detail = found[0] if (found := _DETAIL.search(description)) else ""
    why = worded("{code}, {detail}", code=code, detail=detail) if detail else code
    cure = _CURES.get(detail, "")
    if error in _DECLINED:
        trouble = Trouble.UNSAID if cure else Trouble.DECLINED
        said = worded("{provider} says that consent was refused ({why})", provider=provider, why=why)
        return ConsentRefused(said, cure=cure or _AGREE, trouble=trouble)
    if error in _LATE:
        said = worded("the code was not used in time")
        return ConsentRefused(said, cure=worded("Begin again."), trouble=Trouble.LATE)
    if error in _CLIENT:
        said = worded("{provider} does not accept the client ({why})", provider=provider, why=why)
        return SecretError(said, cure=cure or worded("Check client_id and client_secret in [mailbox.oauth]."))
    if error in _REQUEST:
        said = worded("{provider} does not accept what is asked for ({why})", provider=provider, why=why)
        return SecretError(said, cure=cure or _ASKED)
    if error == _POLICY:
        said = worded("the organisation does not allow this client at {provider} ({why})", provider=provider, why=why)
        return SecretError(said, cure=_ADMIN)
    if error in _ENDED:
        said = worded("{provider} no longer accepts the consent ({why})", provider=provider, why=why)
        return ConsentRefused(said, cure=cure)
    said = worded("{provider} gives no access token for now ({why})", provider=provider, why=why)
    return MailboxError(said, cure=cure)


def unreachable(provider: Provider, error: Exception) -> WatcherError:
    """No answer, or none that came from an authorisation server."""
    host = provider.token_url.split("/")[2]
    kind = type(error).__name__
    said = worded("{host} cannot be asked for an access token ({why})", host=host, why=kind)
    return MailboxError(said, cure=worded("Check the network."))


def not_a_token(provider: str) -> WatcherError:
    """It answered in another language: a gateway, a captive portal."""
    said = worded("{provider} answered in a way that makes no sense", provider=provider)
    return MailboxError(said, cure=worded("Check the network, and the addresses in [mailbox.oauth]."))
