"""What does it look like?

A made-up freelancer's half year on real servers on this machine, and the real way over real sockets: sync, judge,
render, send, receive. Nothing is left running.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import click

from watcher.cli.ask import is_dumb, note
from watcher.cli.main import Options
from watcher.cli.outfile import put
from watcher.cli.progress import ProgressBar
from watcher.cli.speech import spoken
from watcher.config import load
from watcher.demo import ADDRESS, COUNTRY, SUBDIVISION, ZONE, DemoServers, decisions, demo_servers, half_year
from watcher.errors import WatcherError, worded
from watcher.jobs import Account, Delivered, MailThread, Outcome, accounts_of, composed, deliver, look, state_file
from watcher.render import Words, print_digest
from watcher.store import Store

_SECRET = "DEMO_MAILBOX_PASSWORD"
_CONFIG = """\
# The configuration of the demo: what a real one looks like stands in config.example.toml.
[[mailbox]]
name = "demo"
addresses = ["{address}"]

[mailbox.imap]
host = "{servers.imap_host}"
port = {servers.imap_port}
security = "none"
user = "{servers.user}"
password = {{ env = "{secret}" }}

[mailbox.smtp]
host = "{servers.smtp_host}"
port = {servers.smtp_port}
security = "none"

[digest]
language = "{lang}"
time_zone = "{zone}"

[holidays]
country = "{country}"
subdivision = "{subdivision}"
"""


@click.command()
@click.option("--lang", type=click.Choice(["de", "en"]), help="Language of the digest. Left out: your terminal's.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-digest"),
    show_default=True,
    help="Where the received mail is written.",
)
@click.pass_obj
def demo(options: Options, lang: str | None, out: Path) -> None:
    """Watch a made-up mailbox and show the digest it gives. Needs no configuration and no network."""
    chosen = lang or spoken(os.environ)
    now = datetime.now(UTC)
    os.environ.setdefault(_SECRET, "demo")
    words = Words(chosen)
    note(words._("Filling a mailbox with half a year of a freelancer's mail ..."), options)
    with (
        tempfile.TemporaryDirectory(prefix="watcher-demo-") as folder,
        demo_servers(half_year(now, chosen), password=os.environ[_SECRET]) as servers,
    ):
        account = _account(Path(folder), servers, chosen, now)
        state = state_file(Path(folder) / "state")
        with Store(state) as store:
            for decision in decisions(now, account.name):
                store.decisions.decide(decision)
        delivered = asyncio.run(_morning(account, state, now, options))
        received = _received(servers, delivered)
        with Store(state) as store:
            digest = delivered.digest or composed(account, store, now=now)
        print_digest(digest, account.words(now), config="config.example.toml")
    eml, html = _write(received, out)
    _farewell(eml, html, words, options)


def _account(folder: Path, servers: DemoServers, lang: str, now: datetime) -> Account:
    path = folder / "watcher.toml"
    path.write_text(
        _CONFIG.format(
            address=ADDRESS,
            servers=servers,
            secret=_SECRET,
            lang=lang,
            zone=ZONE,
            country=COUNTRY,
            subdivision=SUBDIVISION,
        ),
        encoding="utf-8",
    )
    return accounts_of(load(path), today=now.date(), config_path="config.example.toml")[0]


async def _morning(account: Account, state: Path, now: datetime, options: Options) -> Delivered:
    thread = MailThread(account.name, account.open_session)
    try:
        with ProgressBar(account.name, account.words(now), quiet=options.quiet, plain=is_dumb()) as progress:
            await look(account, thread, state, now=now, on_progress=progress.update)
        return await deliver(account, thread, state, now=now, day=now.date(), even_empty=True)
    finally:
        thread.close()


def _received(servers: DemoServers, delivered: Delivered) -> bytes:
    if delivered.outcome is not Outcome.SENT or not servers.received:
        what = worded("the demo's digest did not arrive ({outcome})", outcome=delivered.outcome.value)
        raise WatcherError(what, cure=worded("Please report this."))
    return servers.received[-1]


def _write(raw: bytes, out: Path) -> tuple[Path, Path]:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(("html",))
    eml, html = out / "digest.eml", out / "digest.html"
    with suppress(OSError):  # told by whoever writes there
        out.mkdir(parents=True, exist_ok=True)
    put(eml, raw)
    put(html, str(part.get_content()).encode() if part else b"")
    return eml, html


def _farewell(eml: Path, html: Path, words: Words, options: Options) -> None:
    note(
        "\n".join(
            (
                "",
                words._("This digest was sent by SMTP and received again. It is now in"),
                words._("  {file}   (open it in your mail program)", file=str(eml)),
                words._("  {file}  (open it in a browser)", file=str(html)),
                "",
                words._("For your own mailbox:  watcher init"),
            )
        ),
        options,
    )
