"""Which server do we speak to, and with what do we sign in?

Secrets are called for at the moment of signing in and kept nowhere: no repr, no log and no error holds one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Security = Literal["tls", "starttls", "none"]
Mechanism = Literal["XOAUTH2", "OAUTHBEARER"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An IMAP server and the user's name there.

    `security` is "tls" (RFC 8314, port 993), "starttls" (port 143) or "none" (only to this machine: see
    `connect`). `ca_file` (PEM) is trusted beside the system's authorities; `fingerprint` pins the server's
    certificate by its SHA-256 (hex, colons allowed) and then replaces the check of authority and host name, as a
    bridge on the own machine needs it. `timeout` counts seconds, for connecting and for each wait. `compress`
    decides on COMPRESS=DEFLATE (RFC 4978): None takes it wherever it is offered and the line leaves this machine.
    """

    host: str
    port: int
    user: str = field(repr=False)
    security: Security = "tls"
    ca_file: Path | None = None
    fingerprint: str = ""
    timeout: float = 60.0
    compress: bool | None = None


@dataclass(frozen=True, slots=True)
class Password:
    """Sign in with LOGIN or SASL PLAIN. `secret` is called at each sign-in and may raise SecretError."""

    secret: Callable[[], str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """Sign in with an OAuth 2.0 access token (RFC 7628, or Google's older XOAUTH2); `secret` gives a fresh one.

    `mechanism` None takes what the server offers: XOAUTH2, as all providers test with it, else OAUTHBEARER.
    """

    secret: Callable[[], str] = field(repr=False)
    mechanism: Mechanism | None = None


SignIn = Password | Token
