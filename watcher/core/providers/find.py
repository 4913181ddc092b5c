"""Whose address, and whose server, is this?"""

from __future__ import annotations

from collections.abc import Iterable

from watcher.core.providers.known import PROVIDERS
from watcher.core.providers.types import Provider


def provider_of_address(address: str) -> Provider | None:
    """The provider whose own domain this address (addr-spec) has."""
    domain = _folded(address.rpartition("@")[2])
    return next((one for one in PROVIDERS if domain in one.domains), None)


def provider_of_host(host: str) -> Provider | None:
    """The provider that runs this server, by its name; the machine's own is nobody's but a bridge's."""
    name = _folded(host)
    return next((one for one in PROVIDERS if not one.bridge and name in _servers(one)), None)


def provider_by_mx(exchangers: Iterable[str]) -> Provider | None:
    """The provider behind a domain's mail exchangers (MX, RFC 5321 5.1), given by preference."""
    for exchanger in map(_folded, exchangers):
        for one in PROVIDERS:
            if any(exchanger == end or exchanger.endswith(f".{end}") for end in one.mx):
                return one
    return None


def host_of(provider: Provider) -> str:
    """The name to show for where its mail comes in."""
    return f"{provider.imap.host}:{provider.imap.port}"


def _servers(one: Provider) -> tuple[str, ...]:
    return (one.imap.host, *(server.host for server in one.smtp), *one.hosts)


def _folded(name: str) -> str:
    return name.strip().lower().removesuffix(".")
