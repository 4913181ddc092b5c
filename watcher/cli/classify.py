"""What are these mails?"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from watcher.cli.ask import json_option, put_json
from watcher.cli.main import Options
from watcher.core.mail import Reading
from watcher.core.message import holds_several, mail_in, parse_message
from watcher.core.reason import because, quoting
from watcher.errors import in_words
from watcher.jobs.understood import reading_of
from watcher.render import Words, classify_line, print_reading

READ_BYTES = 128 * 1024
"""What the daemon fetches of a mail, so that both say the same."""


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--own", multiple=True, metavar="ADDRESS", help="An address of yours; mail from it is your own.")
@click.option(
    "--lang", type=click.Choice(["de", "en"]), default="en", show_default=True, help="Language of the reasons."
)
@json_option
@click.pass_obj
def classify(options: Options, files: tuple[Path, ...], own: tuple[str, ...], lang: str, as_json: bool) -> None:
    """Say what single mail files are: a person, a machine, an absence, a bounce. Needs no configuration."""
    words = Words(lang)
    failed = 0
    for file in files:
        try:
            raw = sys.stdin.buffer.read(READ_BYTES) if str(file) == "-" else _beginning(file)
        except OSError as error:
            click.echo(f"watcher: {file}: {words.say(quoting(in_words(error)))}", err=True)
            failed += 1
            continue
        if holds_several(raw):
            note = because("an mbox file of several mails: only the first is read")
            click.echo(f"watcher: {file}: {words.say(note)}", err=True)
        reading = _read(mail_in(raw), str(file), own)
        if as_json:
            put_json(classify_line(str(file), reading, words))
        else:
            print_reading(str(file), reading, words)
    sys.exit(1 if failed else 0)


def _beginning(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(READ_BYTES)


def _read(raw: bytes, file: str, own: tuple[str, ...]) -> Reading:
    """A file has no INTERNALDATE: its own Date has to serve, or the clock."""
    message = parse_message(raw.partition(b"\n\n")[0], internal_date=datetime.now(UTC))
    written = message.date or datetime.now(UTC)
    own_addresses = frozenset(address.lower() for address in own)
    return reading_of(raw, file, internal_date=written.astimezone(UTC), own=own_addresses)
