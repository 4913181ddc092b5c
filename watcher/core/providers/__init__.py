"""Which mail provider is it, and what is special about it?"""

from watcher.core.providers.find import host_of, provider_by_mx, provider_of_address, provider_of_host
from watcher.core.providers.known import PROVIDERS
from watcher.core.providers.types import Provider, Server, UserName

__all__ = [
    "PROVIDERS",
    "Provider",
    "Server",
    "UserName",
    "host_of",
    "provider_by_mx",
    "provider_of_address",
    "provider_of_host",
]
