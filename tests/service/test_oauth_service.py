"""Does the machine's service read a mailbox whose owner agreed as root, and say so when the consent has ended?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.household import wait_until
from tests.letters import letter
from tests.servers.account import Account
from tests.servers.agree import redirect_of
from tests.servers.authorization import CLIENT, SECRET, Authorization, authorization
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.dressed import Wardrobe
from tests.service.fixture import FILES, PROGRAM, SANDBOX, now
from tests.service.machine import ENVIRONMENT, Machine
from tests.service.test_setting_up import bare
from tests.terminal import Terminal, terminal

__all__ = ["bare"]

ME = "jo@hotmail.com"
DRESSED = "/opt/dressed"
STATE = ("--state", "/var/lib/watcher")
GOOGLE = ("accounts.google.com", "oauth2.googleapis.com")


@dataclass
class Office:
    """The machine, and servers that pass for Microsoft's there."""

    machine: Machine
    account: Account
    mailserver: Dovecot
    provider: Authorization
    environment: dict[str, str]
    clothes: Wardrobe

    def command(self, *words: str) -> list[str]:
        """A command of root's on that machine."""
        dressed = [f"{name}={value}" for name, value in self.environment.items()]
        return ["env", *dressed, f"{PROGRAM}/bin/watcher", *words]

    def watcher(self, *words: str) -> CompletedProcess[str]:
        """Run it and wait."""
        return self.machine.run(*self.command(*words))

    def agreeing(self, *words: str) -> CompletedProcess[str]:
        """The same, while its owner types the code it shows into their phone."""
        self.provider.devices.clear()
        with ThreadPoolExecutor(1) as hands:
            running = hands.submit(self.watcher, *words)
            assert wait_until(lambda: bool(self.provider.devices) or running.done(), 30)
            for code in self.provider.devices:
                self.provider.devices[code] = self.account.endpoint.user
            return running.result()

    def as_service(self, *words: str) -> str:
        """A command with the service's user and state, as docs/service.md runs it."""
        sandbox = SANDBOX[: SANDBOX.index("ConfigurationDirectory=watcher") + 1]
        done = self.machine.run(*sandbox, f"{PROGRAM}/bin/watcher", *words)
        return done.stdout + done.stderr

    @property
    def log(self) -> str:
        """What the service said."""
        return self.machine.run("journalctl", "-u", "watcher", "--no-pager", "-n", "60").stdout

    def tokens(self) -> tuple[str, dict[str, str]]:
        """Mode and owner of the tokens' file, and what is in it."""
        (path,) = self.machine.must("find", "/var/lib/watcher/tokens/", "-name", "*.json").split()
        return self.machine.must("stat", "-c", "%a %u", path).strip(), json.loads(self.machine.must("cat", path))

    def had_long_ago(self) -> None:
        """As if the tokens had been had half an hour ago (one that is new is not renewed when it is refused)."""
        (path,) = self.machine.must("find", "/var/lib/watcher/tokens/", "-name", "*.json").split()
        back = (
            "import json, sys; from datetime import datetime as d, timedelta as t; f = open(sys.argv[1], 'r+');"
            "k = json.load(f); k['obtained_at'] = (d.fromisoformat(k['obtained_at']) - t(minutes=30)).isoformat();"
            "f.seek(0); f.truncate(); json.dump(k, f)"
        )
        self.machine.must("python3", "-c", back, path)

    def reconnects(self) -> None:
        """The server ends the service's connections, once there are any: it may be signing in just now."""
        assert wait_until(self._kicked, 30), self.log

    def _kicked(self) -> bool:
        try:
            self.mailserver.kick(self.account.endpoint.user)
        except AssertionError:
            return False
        return True


@pytest.fixture
def office(bare: Machine, tmp_path: Path) -> Iterator[Office]:
    clothes = Wardrobe(tmp_path)
    webs, mails = (*GOOGLE, "login.microsoftonline.com"), ("imap.gmail.com", "outlook.office365.com")
    with authorization(clothes.context(*webs)) as provider:
        introspection = f"{provider.url}/introspect"
        with dovecot("special-use", introspection=introspection, certificate=clothes.certificate(*mails)) as server:
            for web in webs:
                clothes.leads(web, 443, provider.tls_port)
                clothes.plain[web] = provider.port
            for mail in mails:
                clothes.leads(mail, 993, server.tls_port)
            there = clothes.environment()
            here = {"DRESSED_AS": there["DRESSED_AS"], "PYTHONPATH": DRESSED, "LC_ALL": "C.UTF-8"}
            here |= dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), f"{DRESSED}/authority.pem")
            bare.write(f"{DRESSED}/authority.pem", clothes.ca_file.read_text())
            bare.write(f"{DRESSED}/sitecustomize.py", (clothes.home / "site" / "sitecustomize.py").read_text())
            bare.write(f"{DRESSED}/environment", "".join(f"{name}='{value}'\n" for name, value in here.items()))
            bare.write(f"{FILES}/watcher.service.d/dressed.conf", f"[Service]\nEnvironmentFile={DRESSED}/environment\n")
            yield Office(bare, server.account(f"jo{tmp_path.name[-1]}@hotmail.com"), server, provider, here, clothes)
            bare.run("systemctl", "stop", "watcher")
            bare.must("rm", "-rf", DRESSED)


def init(office: Office, *words: str, email: str = ME) -> list[str]:
    """Everything said by flags, for the machine's service."""
    return [
        "init", "--system", "--email", email, "--name", "work", "--user", office.account.endpoint.user,
        "--client-id", CLIENT, "--delivery", "imap", "--alias", email, "--country", "-", "--time", "00:00",
        "--time-zone", "Europe/Berlin", "--language", "en", "--no-preview", *words,
    ]  # fmt: skip


def test_from_the_consent_to_its_end(office: Office) -> None:
    """Root agrees within init, the service reads the mailbox, renews the token that runs out and keeps it for itself;
    a consent that was withdrawn is told with the command that mends it, and that command does."""
    with office.account.other() as other:
        raw = letter("p@hotmail.com", from_=f"Jo <{ME}>", to="anna@weber.test", subject="Angebot Website")
        other.file("Sent", raw, ("\\Seen",), now() - timedelta(days=14))
    office.provider.lasts = 20
    told = office.agreeing(*init(office, "--yes", "--consent", "device", "--service"))
    assert told.returncode == 0, told.stdout + told.stderr
    assert wait_until(lambda: "Angebot Website" in office.as_service("threads", "--all"), 40), office.log
    service = office.machine.must("stat", "-c", "%u", "/var/lib/watcher/").strip()
    assert service != "0"
    kept, first = office.tokens()
    assert kept == f"600 {service}"

    often = r's/^\[polling\]$/&\ninterval = "1 minute"/'
    office.machine.must("sed", "-i", often, "/etc/watcher/watcher.toml")
    office.machine.must("systemctl", "reload", "watcher")
    before = len(office.provider.grants)
    assert wait_until(lambda: not office.provider.user_of(first["access_token"]), 30)
    office.reconnects()
    assert wait_until(lambda: "refresh_token" in office.provider.grants[before:], 180), office.log
    assert wait_until(lambda: office.tokens()[1]["access_token"] != first["access_token"]), office.log
    assert office.tokens()[0] == f"600 {service}"
    assert "Permission denied" not in office.log
    assert not office.provider.faults

    office.provider.revoke_all()
    office.had_long_ago()
    office.machine.must("systemctl", "restart", "watcher")
    mend = "watcher --state /var/lib/watcher sign-in work"
    assert wait_until(lambda: mend in " ".join(office.as_service("status").split()), 60), office.log
    assert mend in " ".join(office.watcher(*STATE, "status").stdout.split())

    told = office.agreeing(*mend.split()[1:], "--device")
    assert told.returncode == 0, told.stdout + told.stderr
    assert office.tokens()[0] == f"600 {service}"
    office.machine.must("systemctl", "restart", "watcher")
    assert wait_until(lambda: mend not in " ".join(office.as_service("status").split()), 60), office.log


def test_agreed_later(office: Office) -> None:
    """Whoever agrees after init does it by the command that init names, and the service finds the tokens."""
    told = office.watcher(*init(office, "--yes", "--no-service"))
    assert told.returncode == 0, told.stdout + told.stderr
    assert "watcher --state /var/lib/watcher sign-in work" in told.stdout
    told = office.agreeing(*STATE, "sign-in", "work", "--device")
    assert told.returncode == 0, told.stdout + told.stderr
    office.machine.must("env", "-C", "/", f"{PROGRAM}/bin/watcher", "service", "install", "--system")
    office.machine.must("systemctl", "daemon-reload")
    office.machine.must("systemctl", "start", "watcher")
    office.machine.must("test", "!", "-e", "/root/.local/state/watcher/tokens")

    def status() -> str:
        return office.machine.must("systemctl", "show", "watcher", "--property=StatusText", "--value")

    assert wait_until(lambda: "1 mailbox watched" in status(), 30), office.log
    kept, _ = office.tokens()
    assert kept == "600 " + office.machine.must("stat", "-c", "%u", "/var/lib/watcher/").strip() != "600 0"


def pastes(shown: Terminal, office: Office) -> None:
    """Agree on the page of that address, and paste where it led."""
    shown.sees("https://accounts.google.com/")
    url = "https://accounts.google.com/" + shown.sees("\n").strip()
    shown.sees("Address")
    shown.types(redirect_of(office.clothes.here(url)))


def test_a_client_with_a_secret(office: Office) -> None:
    """Google's client has a secret: typed within init it becomes a credential of root's alone, with which the service
    renews the token that ran out, and root agrees anew."""
    office.provider.lasts = 20
    words = init(office, "--consent", "paste", "--consent-days", "7", "--store", "credential", "--service",
                 email="jo@gmail.com")  # fmt: skip
    with terminal(office.machine.line(*office.command(*words)), ENVIRONMENT) as shown:
        shown.sees("Its client secret:")
        shown.types(SECRET)
        pastes(shown, office)
        shown.sees("Google agrees")
        shown.sees("Is that right?")
        shown.types("")
        shown.sees("Done. It watches")
        assert shown.ends() == 0, shown.screen
    assert SECRET not in shown.raw
    assert SECRET not in office.machine.must("cat", "/etc/watcher/watcher.toml")
    secret = "/etc/watcher/credentials/work-client-secret"
    assert office.machine.must("stat", "-c", "%a %U", secret).split() == ["600", "root"]
    first = office.tokens()[1]["access_token"]
    assert wait_until(lambda: not office.provider.user_of(first), 30)
    office.machine.must("systemctl", "restart", "watcher")
    assert wait_until(lambda: office.tokens()[1]["access_token"] != first, 30), office.log
    assert office.tokens()[0] == "600 " + office.machine.must("stat", "-c", "%u", "/var/lib/watcher/").strip()
    assert SECRET not in office.log
    again = office.command(*STATE, "sign-in", "work", "--paste")
    there = ["env", "CREDENTIALS_DIRECTORY=/etc/watcher/credentials", *again]
    with terminal(office.machine.line(*there), ENVIRONMENT) as shown:
        pastes(shown, office)
        shown.sees("work can be read")
        assert shown.ends() == 0, shown.screen
    assert office.tokens()[0] == "600 " + office.machine.must("stat", "-c", "%u", "/var/lib/watcher/").strip()
    assert not office.provider.faults
