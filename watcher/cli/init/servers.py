"""Which servers has this address?

A known provider, else the domain itself, its records in the DNS, a guess, at last the person; each with their yes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import is_loopback
from watcher.core.providers import Provider, Server, UserName, provider_of_address, provider_of_host
from watcher.render import N_
from watcher.signin import discover

_PORTS = {"tls": (993, 465), "starttls": (143, 587), "none": (143, 25)}


@dataclass(frozen=True, slots=True)
class Found:
    """The servers, and the provider where it is a known one."""

    imap: Server
    smtp: tuple[Server, ...]
    provider: Provider | None = None


def find_servers(talk: Talk, wishes: Wishes, address: str) -> Found:
    """The servers for this address, agreed on."""
    found = _named(wishes) or _known(talk, wishes, address) or by_hand(talk, address)
    if wishes.smtp_host:
        smtp = _server(wishes.smtp_host, wishes.smtp_port, wishes.smtp_security, which=1)
        found = Found(found.imap, (smtp,), found.provider)
    return found


def _named(wishes: Wishes) -> Found | None:
    if not wishes.imap_host:
        return None
    imap = _server(wishes.imap_host, wishes.imap_port, wishes.imap_security, which=0)
    provider = provider_of_host(imap.host)
    return Found(imap, provider.smtp if provider else (), provider)


def _server(host: str, port: int | None, security: str | None, *, which: int) -> Server:
    kind = security or next((kind for kind, ports in _PORTS.items() if port == ports[which]), "tls")
    form = UserName.ADDRESS
    if provider := provider_of_host(host):
        form = provider.smtp[0].user if which else provider.imap.user
    return Server(host, port or _PORTS[kind][which], kind, form)  # type: ignore[arg-type]


def _known(talk: Talk, wishes: Wishes, address: str) -> Found | None:
    domain = address.rpartition("@")[2]
    if provider := provider_of_address(address):
        talk.good(talk.words._("That is {provider}.", provider=provider.name))
        return Found(provider.imap, provider.smtp, provider)
    if wishes.discover is False:
        return None
    question = talk.words._(
        "May I ask {domain} and the DNS for its mail servers? Nobody learns your address by it.", domain=domain
    )
    if not (wishes.discover or talk.agrees(question)):
        return None
    return _discovered(talk, address, domain)


def _discovered(talk: Talk, address: str, domain: str) -> Found | None:
    if provider := discover.by_mail_exchanger(domain):
        question = talk.words._(
            "The mail of {domain} goes to {provider}. Is that your provider?", domain=domain, provider=provider.name
        )
        if talk.agrees(question):
            return Found(provider.imap, provider.smtp, provider)
    ways: tuple[Callable[[str], discover.Servers | None], ...] = (
        discover.from_the_domain,
        lambda address: discover.by_service_records(address.rpartition("@")[2]),
    )
    for look in ways:  # one after the other, as each may take seconds
        servers = look(address)
        if servers and _accepted(talk, servers):
            return Found(servers.imap, servers.smtp, provider_of_host(servers.imap.host))
    if talk.agrees(talk.words._("{domain} does not say. Shall I try the usual names?", domain=domain)):
        for servers in discover.guesses(domain):
            if discover.answers(servers.imap) and _accepted(talk, servers):
                return Found(servers.imap, servers.smtp)
    return None


def _accepted(talk: Talk, servers: discover.Servers) -> bool:
    imap = servers.imap
    return talk.agrees(talk.words._("Found {host}, port {port}. Shall I use it?", host=imap.host, port=str(imap.port)))


def by_hand(talk: Talk, address: str) -> Found:
    """The servers as the person names them."""
    domain, _ = address.rpartition("@")[2], talk.words._
    host = talk.ask(_("Name of your IMAP server (like imap.example.com)"), flag="--imap-host", check=_host)
    imap = _secured(talk, host, which=0, flag="--imap")
    guess = f"smtp.{domain}" if not is_loopback(host) else host
    return Found(imap, (smtp_by_hand(talk, address, guess),), provider_of_host(host))


def smtp_by_hand(talk: Talk, address: str, guess: str = "") -> Server:
    """An SMTP server as the person names it."""
    usual = guess or f"smtp.{address.rpartition('@')[2]}"
    host = talk.ask(talk.words._("Name of your SMTP server"), default=usual, flag="--smtp-host", check=_host)
    return _secured(talk, host, which=1, flag="--smtp")


def _secured(talk: Talk, host: str, *, which: int, flag: str) -> Server:
    """With its port; how the line is protected is asked only where the port does not tell."""
    _, usual = talk.words._, str(_PORTS["tls"][which])
    port = talk.ask(_("Port"), default=usual, flag=f"{flag}-port", check=_port)
    if port in {ports[which] for ports in _PORTS.values()}:
        return _server(host, port, None, which=which)
    choices = [("tls", _("encrypted from the first byte (TLS)")), ("starttls", _("encrypted after STARTTLS"))]
    if is_loopback(host):
        choices.append(("none", _("not at all, as it stays on this machine")))
    security = talk.choose(_("How is the line protected?"), choices, default="tls", flag=f"{flag}-security")
    return _server(host, port, security, which=which)


def _host(answer: str) -> str:
    if not answer or " " in answer or "@" in answer or "/" in answer:
        raise ValueError(N_("That is no name of a server; one looks like imap.example.com."))
    return answer.lower()


def _port(answer: str) -> int:
    if not answer.isdecimal() or not 0 < int(answer) < 65536:
        raise ValueError(N_("A port is a number from 1 to 65535."))
    return int(answer)
