"""Are the servers of a strange domain found, and is nothing taken from those who mean us ill?"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.providers import Server, UserName
from watcher.signin.discover import (
    answers,
    by_mail_exchanger,
    by_service_records,
    fetch,
    from_the_domain,
    guesses,
    read_autoconfig,
)

ME = "anna@atelier.example"
FILE = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="atelier.example">
<incomingServer type="pop3"><hostname>pop.host.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>{host}</hostname><port>{port}</port><socketType>{security}</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.%EMAILDOMAIN%</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""  # noqa: E501


def file(host: str = "imap.host.example", port: str = "993", security: str = "SSL") -> bytes:
    return FILE.format(host=host, port=port, security=security).encode()


def test_a_file_of_the_domain() -> None:
    """The encrypted IMAP and SMTP servers are read, with the form of the user's name."""
    found = read_autoconfig(file(), ME)
    assert found is not None
    assert found.imap == Server("imap.host.example", 993, "tls", UserName.LOCAL_PART)
    assert found.smtp == (Server("smtp.atelier.example", 587, "starttls"),)


@pytest.mark.parametrize(
    "raw",
    [
        file(security="plain"),
        file(host="imap.host.example\r\nX"),
        file(host="127.0.0.1"),
        file(host="localhost"),
        file(host="-x.example"),
        file(port="0"),
        file(port="99999"),
        file(port="９９３"),
        b'<!DOCTYPE x [<!ENTITY a "b">]>' + file(),
        file().replace(b"<emailProvider", b"<!doctype x><emailProvider"),
        file() + b" " * 70_000,
        file().decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        b"<html>not here</html>",
        b"",
        b"\x00\xff",
    ],
)
def test_nothing_strange_is_taken(raw: bytes) -> None:
    """Unencrypted or impossible servers, document types, entities and huge files give nothing."""
    assert read_autoconfig(raw, ME) is None


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    """Whatever a web server sends, it is read or left alone."""
    read_autoconfig(raw, ME)


def test_only_the_domain_is_asked() -> None:
    """Both usual places of the domain are asked, encrypted, and neither learns the address."""
    asked: list[str] = []

    def get(url: str) -> bytes | None:
        asked.append(url)
        return file() if ".well-known" in url else None

    assert from_the_domain("anna@müller.example", get) is not None
    assert asked == [
        "https://autoconfig.xn--mller-kva.example/mail/config-v1.1.xml",
        "https://xn--mller-kva.example/.well-known/autoconfig/mail/config-v1.1.xml",
    ]
    assert from_the_domain("anna@bad/../domain", get) is None
    assert len(asked) == 2


def test_nothing_unencrypted_is_fetched() -> None:
    """An address of the web without TLS, or one that leads nowhere, gives nothing."""
    assert fetch("http://127.0.0.1:9/") is None
    assert fetch("file:///etc/passwd") is None
    assert fetch("https://127.0.0.1:9/") is None


def records(table: dict[tuple[str, str], list[dict[str, Any]]]) -> Any:
    return lambda name, kind: [SimpleNamespace(**one) for one in table.get((name, kind), [])]


def test_service_records() -> None:
    """SRV records name the servers, by priority; a dot says that there is none."""
    ask = records(
        {
            ("_imaps._tcp.atelier.example", "SRV"): [
                {"priority": 20, "weight": 0, "port": 993, "target": "late.host.example."},
                {"priority": 10, "weight": 0, "port": 993, "target": "IMAP.host.example."},
            ],
            ("_submissions._tcp.atelier.example", "SRV"): [{"priority": 0, "weight": 0, "port": 0, "target": "."}],
            ("_submission._tcp.atelier.example", "SRV"): [
                {"priority": 0, "weight": 1, "port": 587, "target": "out.host.example."}
            ],
        }
    )
    found = by_service_records("atelier.example", ask)
    assert found is not None
    assert found.imap == Server("imap.host.example", 993, "tls")
    assert found.smtp == (Server("out.host.example", 587, "starttls"),)
    assert by_service_records("other.example", ask) is None


def test_mail_exchangers() -> None:
    """A domain whose mail a known provider takes is recognised as that provider's."""
    ask = records({("atelier.example", "MX"): [{"preference": 10, "exchange": "mx00.kundenserver.de."}]})
    assert getattr(by_mail_exchanger("atelier.example", ask), "key", None) == "ionos"
    assert by_mail_exchanger("other.example", ask) is None


def test_guesses() -> None:
    """The usual names are tried, encrypted alone; nobody who is not there answers."""
    found = list(guesses("atelier.example"))
    assert found[0].imap == Server("imap.atelier.example", 993)
    assert not answers(Server("127.0.0.1", 9))
