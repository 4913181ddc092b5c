"""Which servers, addresses, files and names may be written?"""

from __future__ import annotations

import ipaddress
import re
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator

from watcher.config.values import fault, line, listed, listed_by_comma, shown
from watcher.errors import Worded, in_words, worded

_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_LOCAL_PART = re.compile(r"""[^\s@<>()\[\]",;:\\\x00-\x1f\x7f]{1,64}""")
_CREDENTIAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def _is_domain(text: str) -> bool:
    labels = text.removesuffix(".").split(".")
    return len(text) <= 253 and all(_LABEL.fullmatch(label) for label in labels)


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _host(value: object) -> str:
    text = line(value, '"imap.example.com"').strip("[]")
    if "://" in text:
        raise fault(worded('is a URL; give only the server\'s name, like "imap.example.com"'))
    if not _is_ip(text) and re.search(r":\d+$", text):
        raise fault(
            worded("{found} holds a port; give only the server's name here, and port = … beside it", found=shown(value))
        )
    if not (_is_ip(text) or _is_domain(text)):
        raise fault(worded('{found} is no server name; give one like "imap.example.com"', found=shown(value)))
    return text.lower()


def is_loopback(host: str) -> bool:
    """Whether `host` never leaves this machine (RFC 6761 6.3 for "localhost")."""
    name = host.removesuffix(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    return _is_ip(name) and ipaddress.ip_address(name).is_loopback


def _address(value: object) -> str:
    text = line(value, '"anna@example.com"')
    local, at, domain = text.rpartition("@")
    if not (at and _LOCAL_PART.fullmatch(local) and _is_domain(domain)):
        raise fault(
            worded('{found} is no e-mail address; give only the address, like "anna@example.com"', found=shown(value))
        )
    return f"{local}@{domain.lower()}"


def _domain(value: object) -> str:
    text = line(value, '"example.com"').lower().removeprefix("@")
    if "." not in text or not _is_domain(text):
        raise fault(worded('{found} is no domain; give one like "example.com"', found=shown(value)))
    return text


def _path(value: object, *, like: str = "/path/to/it") -> Path:
    path = Path(line(str(value) if isinstance(value, Path) else value, f'"{like}"'))
    try:
        path = path.expanduser()
    except RuntimeError:
        raise fault(
            worded("{found} begins with a home directory that is not known; give the full path", found=shown(value))
        ) from None
    if not path.is_absolute():
        raise fault(worded("{found} is a relative path; give the full path, beginning with / or ~", found=shown(value)))
    return path


def _certificates(value: object) -> Path:
    path = _path(value, like="/etc/ssl/own-ca.pem")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except FileNotFoundError:
        raise fault(
            worded("there is no file {file}; give one with certificates in PEM form", file=shown(str(path)))
        ) from None
    except ssl.SSLError:
        raise fault(worded("{file} holds no certificates in PEM form", file=shown(str(path)))) from None
    except OSError as error:
        raise fault(worded("{file} cannot be read: {why}", file=shown(str(path)), why=in_words(error))) from None
    return path


def _fingerprint(value: object) -> str:
    text = line(value, '"AB:CD:…"').replace(":", "").replace(" ", "").lower().removeprefix("sha256")
    if not _SHA256.fullmatch(text):
        raise fault(
            worded(
                "{found} is no SHA-256 fingerprint; give its 64 hexadecimal digits, with or without colons",
                found=shown(value),
            )
        )
    return text


def _matching(pattern: re.Pattern[str], refusal: Worded) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise fault(refusal)
        return value

    return read


def _name(value: object) -> str:
    text = line(value, '"work"')
    if len(text) > 64 or set(text) & set("/\\"):
        raise fault(
            worded(
                '{found} cannot be a name; give at most 64 characters without slashes, like "work"', found=shown(value)
            )
        )
    return text


Host = Annotated[str, BeforeValidator(_host)]
AddrSpec = Annotated[str, BeforeValidator(_address)]
Domain = Annotated[str, BeforeValidator(_domain)]
Certificates = Annotated[Path, BeforeValidator(_certificates)]
FilePath = Annotated[Path, BeforeValidator(_path)]
Fingerprint = Annotated[str, BeforeValidator(_fingerprint)]
Name = Annotated[str, BeforeValidator(_name)]
CredentialName = Annotated[
    str, BeforeValidator(_matching(_CREDENTIAL, worded('is no credential name; give one like "work-imap"')))
]
VariableName = Annotated[
    str, BeforeValidator(_matching(_VARIABLE, worded('is no environment variable; give one like "IMAP_PASSWORD"')))
]
Addresses = Annotated[tuple[AddrSpec, ...], BeforeValidator(listed_by_comma)]
Domains = Annotated[tuple[Domain, ...], BeforeValidator(listed)]
Names = Annotated[tuple[Name, ...], BeforeValidator(listed)]
