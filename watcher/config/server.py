"""How is a server reached, and where lies the secret for it?"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from watcher.config.names import Certificates, CredentialName, FilePath, Fingerprint, Host, VariableName, is_loopback
from watcher.config.values import AtLeastOne, Text, Texts, fault, one_of, whole
from watcher.errors import Worded, worded

T = TypeVar("T")


class Section(BaseModel):
    """A table of the file: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False, hide_input_in_errors=True)


class Security(StrEnum):
    """How a connection is protected: TLS from the first byte, STARTTLS, or (to this machine alone) not at all."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class SignIn(StrEnum):
    """How the user proves who they are."""

    PASSWORD = "password"
    OAUTH = "oauth"
    """With an access token (RFC 6749), had as `[mailbox.oauth]` says."""
    NONE = "none"
    """Not at all: a relay that knows us by our address (SMTP only)."""


class Delivery(StrEnum):
    """How the digest reaches its owner."""

    SMTP = "smtp"
    SENDMAIL = "sendmail"
    """Through a mail program of this machine."""
    IMAP = "imap"
    """Laid into the INBOX; nothing is sent at all."""


class Secret(Section):
    """Where a secret lies; never the secret itself. Exactly one of the first five is given."""

    credential: CredentialName | None = None
    """A file in $CREDENTIALS_DIRECTORY (systemd's LoadCredential)."""
    command: Annotated[Texts, AtLeastOne] | None = None
    """Program and arguments; its first line of output is the secret."""
    file: FilePath | None = None
    env: VariableName | None = None
    keyring: Text | None = None
    """The service under which the desktop's keyring keeps it, for the user of the same section."""

    @model_validator(mode="before")
    @classmethod
    def _is_a_reference(cls, value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise fault(_NO_PLAIN_SECRET)
        if isinstance(value.get("command"), str):
            raise fault(
                worded('is one text; give program and arguments as a list, like ["pass", "show", "mail"]'), "command"
            )
        given = [key for key in ("credential", "command", "file", "env", "keyring") if key in value]
        if len(given) != 1 and set(value) <= set(cls.model_fields):
            raise fault(_places(given))
        return value


def _places(given: list[str]) -> Worded:
    if not given:
        return worded("names no place; give exactly one of credential, command, file, env, keyring")
    return worded(
        "gives {n} places ({names}); give exactly one of credential, command, file, env, keyring",
        n=len(given),
        names=", ".join(given),
    )


_NO_PLAIN_SECRET = worded(
    "a secret is never written here; put it into a file only you can read (chmod 600) and "
    'write {{ file = "/path/to/it" }}, or use credential, command, env or keyring'
)


SECRETS = frozenset({"password", "token", "client_secret"})
"""Keys under which a `Secret` stands; what is written there is never repeated."""

NO_PASSWORD = worded('missing; say where it lies, like password = {{ file = "/path/to/it" }}')

NO_SMTP = worded('missing; give a [mailbox.smtp] section with host, or delivery = "sendmail" or "imap"')


class Endpoint(Section):
    """A server, and how the connection to it is protected."""

    host: Host
    security: Annotated[Security, one_of(*Security)] = Security.TLS
    ca_file: Certificates | None = None
    """Certificates (PEM) trusted for this server beside the system's."""
    fingerprint: Fingerprint | None = None
    """SHA-256 of the server's certificate (DER), 64 lower-case hex digits: this one is trusted, and no other."""

    @field_validator("security")
    @classmethod
    def _only_to_this_machine(cls, value: Security, info: ValidationInfo) -> Security:
        if value is Security.NONE and not is_loopback(info.data.get("host", "localhost")):
            raise fault(
                worded(
                    '"none" would send the password unprotected over the network; '
                    'give "tls" or "starttls" ("none" is for this machine alone, like 127.0.0.1)'
                )
            )
        return value

    @field_validator("ca_file", "fingerprint")
    @classmethod
    def _only_with_tls(cls, value: T, info: ValidationInfo) -> T:
        if value and info.data.get("security") is Security.NONE:
            raise fault(worded('has no use with security = "none"; leave it out, or give "tls" or "starttls"'))
        return value


def _port(**by_security: int) -> Any:
    return Field(default_factory=lambda data: by_security[data.get("security", Security.TLS)])


class Account(Endpoint):
    """A server that somebody signs in to. `user` is filled in when left out, unless nobody signs in."""

    sign_in: Annotated[SignIn, one_of(*SignIn)] = SignIn.PASSWORD
    user: Text = ""
    password: Secret | None = Field(default=None, validate_default=True)
    """None where `sign_in` is another, and only there."""

    @field_validator("user", "password")
    @classmethod
    def _as_sign_in_says(cls, value: T, info: ValidationInfo) -> T:
        sign_in = info.data.get("sign_in")
        if value and (sign_in is SignIn.NONE or (sign_in is SignIn.OAUTH and info.field_name == "password")):
            raise fault(worded('has no use with sign_in = "{way}"; leave it out', way=str(sign_in)))
        if value is None and sign_in is SignIn.PASSWORD:
            raise fault(NO_PASSWORD)
        return value


class Imap(Account):
    """Where mail comes in. `port` is filled in when left out."""

    sign_in: Annotated[SignIn, one_of(SignIn.PASSWORD, SignIn.OAUTH)] = SignIn.PASSWORD
    port: Annotated[int, whole(1, 65535)] = _port(tls=993, starttls=143, none=143)


class Smtp(Account):
    """Where the digest goes out. `port` is filled in when left out."""

    port: Annotated[int, whole(1, 65535)] = _port(tls=465, starttls=587, none=25)
