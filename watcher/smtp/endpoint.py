"""Which server takes the digest, and what did it answer?"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class SmtpEndpoint:
    """A submission server (RFC 6409) and the user's name there ("": no sign-in).

    `security` is "tls" (RFC 8314, port 465), "starttls" (RFC 3207, port 587) or "none" (to this machine alone).
    `ca_file` (PEM) is trusted beside the system's authorities; `fingerprint` pins the server's certificate by its
    SHA-256 (hex, colons allowed) and then replaces the check of authority and host name. `timeout` counts seconds for
    each step. `mechanism` is how the secret proves who we are: a password, or an OAuth 2.0 access
    token (by XOAUTH2 or OAUTHBEARER, RFC 7628, whichever the server offers).
    """

    host: str
    port: int
    user: str = field(default="", repr=False)
    security: Literal["tls", "starttls", "none"] = "tls"
    ca_file: Path | None = None
    fingerprint: str = ""
    timeout: float = 60.0
    mechanism: Literal["PASSWORD", "TOKEN"] = "PASSWORD"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A recipient the server did not take, with its answer (RFC 5321 4.2)."""

    recipient: str
    code: int
    answer: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server took the mail: for whom, for whom not, and its words."""

    accepted: tuple[str, ...]
    refused: tuple[Refusal, ...]
    answer: str
