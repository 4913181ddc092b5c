"""How does it begin?

From an e-mail address to a working configuration: provider, sign-in, folders, addresses, a first digest, the way out.
Nothing is written before the end; whoever stops leaves nothing behind.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from watcher.cli.main import EXIT_CODES, Options

_STORES = ("file", "credential", "encrypted", "keyring")


@click.command()
@click.option("--email", help="Your address in this mailbox.")
@click.option("--name", help="What you call the mailbox. Left out: its domain.")
@click.option("--imap-host", help="The IMAP server, where it is not recognised.")
@click.option("--imap-port", type=click.IntRange(1, 65535))
@click.option("--imap-security", type=click.Choice(["tls", "starttls", "none"]))
@click.option("--user", help="The name you sign in with.")
@click.option("--trust", metavar="SHA256", help="Trust the server's certificate with this fingerprint, and no other.")
@click.option("--password-file", type=click.Path(path_type=Path, dir_okay=False), help="A file that holds it.")
@click.option("--password-command", metavar="COMMAND", help="A program that prints it.")
@click.option("--credential", metavar="NAME", help="A systemd credential that holds it.")
@click.option("--keyring", metavar="SERVICE", help="The keyring's service that holds it.")
@click.option("--token-command", metavar="COMMAND", help="A program that prints OAuth access tokens, such as oama.")
@click.option("--client-id", help="Your own OAuth client; you agree at the end by: watcher sign-in.")
@click.option("--tenant", help="Microsoft: your organisation.")
@click.option("--store", type=click.Choice(_STORES), help="Where a typed password is put.")
@click.option("--smtp-host", help="The SMTP server, where it is another.")
@click.option("--smtp-port", type=click.IntRange(1, 65535))
@click.option("--smtp-security", type=click.Choice(["tls", "starttls", "none"]))
@click.option("--smtp-user", help="The name you sign in with there.")
@click.option("--delivery", type=click.Choice(["smtp", "sendmail", "imap"]), help="How the digest reaches you.")
@click.option("--test-mail/--no-test-mail", default=None, help="Send one mail to yourself, to see that it works.")
@click.option("--discover/--no-discover", default=True, help="Ask your domain and the DNS for the servers.")
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
@click.option("--force", is_flag=True, help="Replace a configuration that is there (it stays beside it as .bak).")
@click.option("--yes", is_flag=True, help="Ask nothing: what is not said takes its default.")
@click.pass_obj
def init(options: Options, /, **flags: Any) -> None:
    """Set everything up: from your address to the first digest, in a talk of two minutes.

    Nothing is written before the end. With --yes it asks nothing and takes the defaults.
    """
    from watcher.cli.init.talk import Talk, spoken
    from watcher.cli.init.wishes import Wishes
    from watcher.cli.init.write import target
    from watcher.errors import WatcherError
    from watcher.render import Words

    if flags["system"] is None:
        flags["system"] = os.geteuid() == 0 and options.config is None
    wishes = Wishes(**{**flags, "aliases": flags["aliases"] or None})
    now = datetime.now(UTC)
    words = Words(wishes.language or spoken(os.environ), now.astimezone().tzinfo or UTC, now.astimezone().date())
    talk = Talk(words, unattended=wishes.yes)
    path = target(options.config, system=wishes.system)
    try:
        _converse(talk, wishes, path, now)
    except (click.Abort, KeyboardInterrupt):
        talk.tell()
        talk.tell(words._("Stopped. Nothing has been written."))
        raise click.Abort from None
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    except WatcherError as error:
        if not talk.unattended:
            raise
        talk.tell(words._("Nothing has been written."))
        code = next(code for family, code in EXIT_CODES if isinstance(error, family))
        click.echo(f"watcher: {error}", err=True)
        raise click.exceptions.Exit(code) from None


def _converse(talk: Any, wishes: Any, path: Path, now: datetime) -> None:
    """The whole talk, one part after the other."""
    from watcher.cli.init.consent import unseen, without_password
    from watcher.cli.init.entry import sign_in
    from watcher.cli.init.mailbox import settle_aliases, settle_folders
    from watcher.cli.init.morning import settle_morning
    from watcher.cli.init.preview import tune
    from watcher.cli.init.secret import NOWHERE, Given
    from watcher.cli.init.servers import find_servers
    from watcher.cli.init.way_out import settle_delivery
    from watcher.core.setup import Draft, Way

    _ = talk.words._
    talk.heading(_("Mailbox Watcher: setting up"))
    talk.tell(_("It reads your mail, changes nothing in it, and sends you one digest. Enter takes what stands in []."))
    _may_write(talk, wishes, path)
    talk.heading(_("Your mailbox"))
    address = wishes.email or ""
    address = _address(address) if address else talk.ask(_("Your e-mail address"), flag="--email", check=_address)
    found = find_servers(talk, wishes, address)
    _say_first(talk, found.provider)
    oauth = without_password(talk, wishes, found.provider)
    user = wishes.user or found.imap.user.of(address)
    draft = Draft(
        wishes.name or _name_of(address),
        (address,),
        Way(found.imap, user, None, wishes.trust or ""),
        language=talk.words.lang,
        oauth=oauth,
    )
    if oauth is not None and oauth.token is None:
        talk.heading(_("Your morning"))
        draft, given = settle_morning(talk, wishes, unseen(draft, found)), Given(NOWHERE)
        _finish(talk, wishes, draft, given, path)
        return
    draft, found, given, seen = sign_in(talk, wishes, draft, found, now=now)
    talk.heading(_("Your folders and addresses"))
    draft = settle_folders(talk, wishes, draft, seen)
    talk.tell(
        talk.words._n("One mail sent in the last 30 days", "{n} mails sent in the last 30 days", seen.sent_lately)
    )
    draft = settle_aliases(talk, wishes, draft, seen)
    talk.heading(_("Your morning"))
    draft = settle_morning(talk, wishes, draft)
    if wishes.preview:
        talk.heading(_("What your digest would say today"))
        draft = tune(talk, wishes, draft, given, now=now)
    talk.heading(_("How the digest reaches you"))
    draft = settle_delivery(talk, wishes, draft, found, given, now=now)
    _finish(talk, wishes, draft, given, path)


def _finish(talk: Any, wishes: Any, draft: Any, given: Any, path: Path) -> None:
    from watcher.cli.init.write import next_steps, write

    talk.heading(talk.words._("Writing it down"))
    draft = write(talk, wishes, draft, given, path)
    talk.good(str(path))
    next_steps(talk, wishes, draft, path)


def _may_write(talk: Any, wishes: Any, path: Path) -> None:
    if not path.exists() or wishes.force:
        return
    if talk.unattended:
        raise click.UsageError(f"{path} is there already; --force replaces it (and keeps it as .bak)")
    question = talk.words._("{file} is there already. Shall it be replaced? It stays beside it as .bak", file=str(path))
    if not talk.agrees(question, default=False):
        raise click.Abort


def _say_first(talk: Any, provider: Any) -> None:
    """What has to be done at the provider before a password works there."""
    if provider is None or not provider.before:
        return
    talk.tell(talk.words._("Before you go on:"))
    for reason in provider.before:
        talk.tell(f"· {talk.words.say(reason)}")
    if provider.link:
        talk.tell(f"  {provider.link}")


_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]{1,64}@(?:[^\W_][\w-]{0,62}\.)+[^\W_][\w-]{1,62}")


_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]{1,64}@(?:[^\W_][\w-]{0,62}\.)+[^\W_][\w-]{1,62}")


def _address(answer: str) -> str:
    from watcher.render import N_

    if not _ADDRESS.fullmatch(answer) or not answer.isprintable():
        raise ValueError(N_("That is no e-mail address; one looks like anna@example.com."))
    local, _, domain = answer.rpartition("@")
    return f"{local}@{domain.lower()}"


def _name_of(address: str) -> str:
    """A short name: the domain without its end."""
    return re.sub(r"[^\w-]", "", address.rpartition("@")[2].split(".")[-2])[:32] or "mail"
