"""How does it begin?

From an e-mail address to a working configuration: provider, sign-in, folders, addresses, a first digest, the way out.
Nothing is written before the end; whoever stops leaves nothing behind.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from watcher.cli.main import EXIT_CODES, Options, said
from watcher.cli.speech import spoken

_STORES = ("file", "credential", "encrypted", "keyring")


@click.command()
@click.option("--email", help="Your address in this mailbox.")
@click.option("--name", help="What you call the mailbox. Left out: its domain.")
@click.option("--imap-host", help="The IMAP server, where it is not recognised.")
@click.option("--imap-port", type=click.IntRange(1, 65535), help="Its port.")
@click.option("--imap-security", type=click.Choice(["tls", "starttls", "none"]), help="How the line is protected.")
@click.option("--user", help="The name you sign in with.")
@click.option("--trust", metavar="SHA256", help="Trust the server's certificate with this fingerprint, and no other.")
@click.option(
    "--password-file", type=click.Path(path_type=Path, dir_okay=False), help="A file that holds the password."
)
@click.option("--password-command", metavar="COMMAND", help="A program that prints the password.")
@click.option("--credential", metavar="NAME", help="A systemd credential that holds the password.")
@click.option("--keyring", metavar="SERVICE", help="The keyring's service that holds the password.")
@click.option("--token-command", metavar="COMMAND", help="A program that prints OAuth access tokens, such as oama.")
@click.option("--client-id", help="Your own OAuth client. With --yes you agree at the end: watcher sign-in.")
@click.option(
    "--client-secret-file", type=click.Path(path_type=Path, dir_okay=False), help="Google: the client's secret."
)
@click.option("--consent", type=click.Choice(["browser", "device", "paste", "later"]), help="Where you agree to OAuth.")
@click.option("--tenant", help="Microsoft: your organisation.")
@click.option(
    "--consent-days", type=click.IntRange(0, 3650), help="After so many days you have to agree anew; 0: never."
)
@click.option("--store", type=click.Choice(_STORES), help="Where a typed password is put.")
@click.option("--smtp-host", help="The SMTP server, where it is another.")
@click.option("--smtp-port", type=click.IntRange(1, 65535), help="Its port.")
@click.option("--smtp-security", type=click.Choice(["tls", "starttls", "none"]), help="How the line is protected.")
@click.option("--smtp-user", help="The name you sign in with there.")
@click.option(
    "--smtp-password-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file that holds the password there, where it is another.",
)
@click.option("--delivery", type=click.Choice(["smtp", "sendmail", "imap"]), help="How the digest reaches you.")
@click.option("--test-mail/--no-test-mail", default=None, help="Send one mail to yourself, to see that it works.")
@click.option("--discover/--no-discover", default=None, help="Ask your domain and the DNS for the servers.")
@click.option("--sent", multiple=True, metavar="FOLDER", help="A folder with sent mail (several: again).")
@click.option("--drafts", multiple=True, metavar="FOLDER", help="A folder with drafts (several: again).")
@click.option("--alias", "aliases", multiple=True, metavar="ADDRESS", help="Another address of yours (several: again).")
@click.option("--language", type=click.Choice(["de", "en"]), help="Of this talk and your digest.")
@click.option("--time-zone", metavar="ZONE", help="Like Europe/Berlin.")
@click.option("--country", metavar="CODE", help="Whose public holidays count, like DE; - for none.")
@click.option("--subdivision", metavar="CODE", help="State or region, like BY; - for none.")
@click.option("--time", metavar="HH:MM", help="When the digest comes.")
@click.option("--not-proposals", metavar="NUMBERS", help="Which of the mails shown are no proposals, like 2,5.")
@click.option("--preview/--no-preview", default=True, help="Show what today's digest would say.")
@click.option("--system/--own", default=None, help="For the machine's service, or for your own. Left out: as you are.")
@click.option("--service/--no-service", default=None, help="Install the service, and start it.")
@click.option("--add", is_flag=True, help="Add this mailbox to the configuration that is there.")
@click.option("--force", is_flag=True, help="Replace a configuration that is there (it stays beside it as .bak).")
@click.option("--yes", is_flag=True, help="Ask nothing: what is not said takes its default.")
@click.pass_obj
def init(options: Options, /, **flags: Any) -> None:
    """Set everything up: from your address to the first digest, in a talk of two minutes.

    Nothing is written before the end. With --yes it asks nothing and takes the defaults.
    """
    from watcher.cli.init.converse import converse
    from watcher.cli.init.talk import Talk, interruptible
    from watcher.cli.init.wishes import Wishes, given_words
    from watcher.cli.init.write import target
    from watcher.errors import WatcherError
    from watcher.render import Words

    if flags["system"] is None:
        flags["system"] = os.geteuid() == 0 and options.config is None
    wishes = Wishes(**{**flags, "aliases": flags["aliases"] or None})
    now = datetime.now(UTC)
    words = Words(wishes.language or spoken(os.environ), now.astimezone().tzinfo or UTC, now.astimezone().date())
    talk = Talk(words, unattended=wishes.yes, given=given_words(click.get_current_context()))
    path = target(options.config, system=wishes.system)
    try:
        with interruptible():
            converse(talk, wishes, path, options.state, now)
    except (click.Abort, KeyboardInterrupt):
        talk.tell()
        kept = words._("Stopped. {file} is written, and stays.", file=str(talk.written))
        talk.tell(kept if talk.written else words._("Stopped. Nothing has been written."))
        if not (talk.written or talk.stopped or sys.stdin.isatty()):
            talk.tell(words._("Nobody answers here. Say everything by flags, with --yes: see watcher init --help"))
            raise click.exceptions.Exit(2) from None
        if not talk.written and (again := talk.again()):
            talk.tell(words._("With the answers so far it begins again by:"))
            talk.copy(again)
        raise click.Abort from None
    except ValueError as error:
        raise click.UsageError(words.gettext(str(error))) from None
    except WatcherError as error:
        options.speech.lang = words.lang
        if not talk.unattended:
            raise
        talk.tell(words._("Nothing has been written."))
        code = next(code for family, code in EXIT_CODES if isinstance(error, family))
        click.echo(f"watcher: {said(error, words.lang)}", err=True)
        raise click.exceptions.Exit(code) from None
