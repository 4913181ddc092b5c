"""Is a provider recognised by what a person has at hand: an address, a server, a domain's mail exchangers?"""

from __future__ import annotations

import pytest

from watcher.core.providers import PROVIDERS, UserName, provider_by_mx, provider_of_address, provider_of_host


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("anna@gmx.de", "gmx"),
        ("anna@WEB.de", "webde"),
        ("anna@googlemail.com", "gmail"),
        ("anna@hotmail.de", "outlook"),
        ("anna@me.com", "icloud"),
        ("anna@pm.me", "proton"),
        ("anna@atelier.example", None),
        ("anna@notgmx.de", None),
        ("", None),
    ],
)
def test_by_address(address: str, key: str | None) -> None:
    """An address at a provider's own domain names it, and nothing that only looks alike does."""
    found = provider_of_address(address)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("exchangers", "key"),
    [
        (["aspmx.l.google.com.", "alt1.aspmx.l.google.com."], "gmail"),
        (["atelier-example.mail.protection.outlook.com"], "microsoft365"),
        (["hotmail-com.olc.protection.outlook.com"], "outlook"),
        (["mx00.kundenserver.de", "mx01.kundenserver.de"], "ionos"),
        (["smtpin.rzone.de"], "strato"),
        (["in1-smtp.messagingengine.com"], "fastmail"),
        (["notgoogle.com", "mail.atelier.example"], None),
        ([], None),
    ],
)
def test_by_mail_exchanger(exchangers: list[str], key: str | None) -> None:
    """A domain of one's own is recognised by who takes its mail."""
    found = provider_by_mx(exchangers)
    assert (found.key if found else None) == key


def test_by_server() -> None:
    """Old names of a provider's servers are known too; this machine belongs to no provider."""
    assert (provider_of_host("IMAP.1und1.de.") or PROVIDERS[0]).key == "ionos"
    assert provider_of_host("127.0.0.1") is None


def test_user_names() -> None:
    """Some providers call their users by the part before the @ alone."""
    assert UserName.LOCAL_PART.of("anna.weber@web.de") == "anna.weber"
    assert UserName.ADDRESS.of("anna@gmx.de") == "anna@gmx.de"


def test_nothing_unencrypted() -> None:
    """No known server is spoken to without encryption, and each provider has a way out and a cure."""
    for one in PROVIDERS:
        assert one.smtp
        assert one.refused.template
        assert all(server.security in ("tls", "starttls") for server in (one.imap, *one.smtp))
    domains = [domain for one in PROVIDERS for domain in one.domains]
    assert len(domains) == len(set(domains))
