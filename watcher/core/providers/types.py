"""What is known of a mail provider, before anybody signs in there?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from watcher.core.reason import Reason


class UserName(StrEnum):
    """What a provider calls its users."""

    ADDRESS = "address"
    LOCAL_PART = "local part"

    def of(self, address: str) -> str:
        """The name under which the owner of this address signs in."""
        return address if self is UserName.ADDRESS else address.rpartition("@")[0]


@dataclass(frozen=True, slots=True)
class Server:
    """Where to connect. `security` "none" is for this machine alone; `user` is the form of the name."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"] = "tls"
    user: UserName = UserName.ADDRESS


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider and its peculiarities.

    `smtp` are the ways out, the best first. `domains` are those of its addresses; `mx` the ends of the names of its
    mail exchangers, by which a domain of one's own is told; `hosts` other names of its servers. `before` says what the
    owner has to do first, `refused` what it most likely means when the sign-in is refused; `link` leads to where
    passwords for mail programs are made. `oauth` names whose consent signs in there, too ("": nobody's).
    `bridge` is a program on the owner's machine, with a certificate of its own.
    """

    key: str
    name: str
    imap: Server
    smtp: tuple[Server, ...]
    domains: tuple[str, ...]
    refused: Reason
    before: tuple[Reason, ...] = ()
    link: str = ""
    mx: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    sign_in: Literal["password", "oauth"] = "password"
    oauth: Literal["google", "microsoft", ""] = ""
    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    bridge: bool = False
