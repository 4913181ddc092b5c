"""How does the owner agree that a mailbox is read?"""

from __future__ import annotations

import click

from watcher.cli.agree import agreed, ways_of
from watcher.cli.ask import Ask
from watcher.cli.main import Options
from watcher.core.reason import Reason, because
from watcher.errors import ConfigError, worded
from watcher.imap import Breaker
from watcher.jobs import Account
from watcher.render import Words
from watcher.signin.oauth import TokenSource


@click.command("sign-in")
@click.argument("mailbox")
@click.option("--browser", "way", flag_value="browser", help="In the browser of this machine.")
@click.option("--device", "way", flag_value="device", help="With a code, on any other device (not at Google).")
@click.option("--paste", "way", flag_value="paste", help="In any browser; you paste the address of its last page here.")
@click.option("--forget", "way", flag_value="forget", help="Forget the tokens, and withdraw the consent if it can be.")
@click.pass_obj
def sign_in(options: Options, mailbox: str, way: str | None) -> None:
    """Agree that MAILBOX is read with OAuth (Google, Microsoft): once, and again when the consent has ended."""
    ask = Ask(options)
    (account,) = ask.accounts(mailbox)
    source, voice = _source(ask, account), _Voice(ask.words)
    if way == "forget":
        told = source.forget()
        voice.say(because("Forgotten, and the provider was told.") if told else because("Forgotten."))
        return
    source.keep(agreed(source, way or ways_of(source)[0], voice))
    voice.say(because("The provider agrees. Trying {host} with it …", host=account.mailbox.imap.host))
    account.open_session(Breaker()).close()
    voice.say(because("{mailbox} can be read. You need not stay signed in anywhere.", mailbox=account.name))
    if ends := source.consent_ends_at():
        voice.say(because("By the provider's rules it ends on {when}; you will be told in time.", when=ends))


def _source(ask: Ask, account: Account) -> TokenSource:
    if account.tokens is None:
        raise ConfigError(
            worded(
                '{mailbox} does not sign in with a consent of ours ({file}: sign_in = "oauth")',
                mailbox=account.name,
                file=str(ask.config_path),
            ),
            cure=worded("See docs/oauth.md for what to write there."),
        )
    return account.tokens


class _Voice:
    """On standard error; what is to be copied alone on standard output: it can be taken from there."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def say(self, reason: Reason) -> None:
        click.echo(self._words.say(reason), err=True)

    def show(self, text: str) -> None:
        click.echo(text)

    def hear(self, question: Reason) -> str:
        return str(click.prompt(self._words.say(question), err=True))
