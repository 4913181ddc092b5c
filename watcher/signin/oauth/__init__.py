"""How do we sign in without a password?

OAuth 2.0 with the user's own client: consent once, then access tokens that are renewed in time. The library that does
the flows is imported only where a flow is due.
"""

from watcher.signin.oauth.grant import Answer, Grant
from watcher.signin.oauth.redirect import Redirect
from watcher.signin.oauth.server import AuthorizationServer, ConsentRequest, DeviceRequest, is_answer
from watcher.signin.oauth.source import TokenSource, sign_in_command
from watcher.signin.oauth.vault import Pocket, Vault

__all__ = [
    "Answer",
    "AuthorizationServer",
    "ConsentRequest",
    "DeviceRequest",
    "Grant",
    "Pocket",
    "Redirect",
    "TokenSource",
    "Vault",
    "is_answer",
    "sign_in_command",
]
