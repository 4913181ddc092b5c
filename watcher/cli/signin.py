"""How does the owner agree that a mailbox is read?

In the browser of this machine, in that of another one (the address of the last page is pasted here), or with a code.
"""

from __future__ import annotations

import os
import threading
import time
import webbrowser
from datetime import timedelta

import click

from watcher.cli.ask import Ask
from watcher.cli.main import Options
from watcher.core.reason import Reason, because
from watcher.errors import ConfigError, ConsentRefused
from watcher.imap import Breaker
from watcher.jobs import Account
from watcher.signin.oauth import Answer, ConsentRequest, Redirect, TokenSource, is_answer

PATIENCE = timedelta(minutes=15)
"""For the browser to come back."""
TRIES = 3
"""How often an address that is not the right one may be pasted."""


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
    source = _source(ask, account)
    if way == "forget":
        told = source.forget()
        _say(ask, because("Forgotten, and the provider was told.") if told else because("Forgotten."))
        return
    ways = {"browser": _by_browser, "device": _by_device, "paste": _by_paste}
    source.keep(ways[way or _best_way(source)](ask, source))
    _say(ask, because("The provider agrees. Trying {host} with it …", host=account.mailbox.imap.host))
    account.open_session(Breaker()).close()
    _say(ask, because("{mailbox} can be read. You need not stay signed in anywhere.", mailbox=account.name))
    if ends := source.consent_ends_at():
        _say(ask, because("By the provider's rules it ends on {when}; you will be told in time.", when=ends))


def _source(ask: Ask, account: Account) -> TokenSource:
    if account.tokens is None:
        raise ConfigError(
            f'{account.name} does not sign in with a consent of ours ({ask.config_path}: sign_in = "oauth")',
            cure="See docs/oauth.md for what to write there.",
        )
    return account.tokens


def _best_way(source: TokenSource) -> str:
    """Without a browser on this machine: the code where there is one, as it needs no pasting."""
    if any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")):
        return "browser"
    return "device" if source.provider.device_url else "paste"


def _by_browser(ask: Ask, source: TokenSource) -> Answer:
    redirect = Redirect(source.provider.redirect_host)
    try:
        request = source.server().ask_consent(redirect.uri, source.user)
        _say(ask, because("Agree in your browser. If it does not open by itself, open this address:"))
        _show(request)
        redirect.expect(request)
        if _best_way(source) == "browser":
            threading.Thread(target=webbrowser.open, args=(request.url,), daemon=True).start()  # some do not return
        answer = redirect.wait(PATIENCE.total_seconds())
    finally:
        redirect.close()
    if not answer:
        raise ConsentRefused("the browser did not come back in time", cure="Begin again, perhaps with --paste.")
    return source.server().redeem(request, answer)


def _by_paste(ask: Ask, source: TokenSource) -> Answer:
    with_port = Redirect(source.provider.redirect_host)
    with_port.close()  # nobody listens; the browser shows an error, and the address in it is what is wanted
    request = source.server().ask_consent(with_port.uri, source.user)
    _say(ask, because("Open this address in any browser, and agree:"))
    _show(request)
    _say(
        ask,
        because("At the end the browser cannot open a page that begins with {uri}.", uri=with_port.uri),
        because("That is right: copy its whole address and paste it here."),
    )
    for _ in range(TRIES):
        pasted = click.prompt(ask.words.say(because("Address")), err=True).strip()
        if is_answer(request, pasted):
            return source.server().redeem(request, pasted)
        _say(ask, because("That is not the address of this sign-in. It holds code= and state=."))
    raise ConsentRefused("no address of this sign-in was pasted", cure="Begin again.")


def _by_device(ask: Ask, source: TokenSource) -> Answer:
    server = source.server()
    request = server.ask_device()
    where = because("On any device open {uri} and type in the code:", uri=request.verification_uri)
    _say(ask, where, because("Code: {code}", code=request.user_code))
    end = time.monotonic() + request.lasts.total_seconds()
    pause = request.interval
    while time.monotonic() < end:
        time.sleep(pause.total_seconds())
        answer = server.poll_device(request)
        if isinstance(answer, Answer):
            return answer
        pause += answer
    raise ConsentRefused("the code was not used in time", cure="Begin again.")


def _show(request: ConsentRequest) -> None:
    """On standard output, alone: it can be taken from there."""
    click.echo(request.url)


def _say(ask: Ask, *reasons: Reason) -> None:
    for reason in reasons:
        click.echo(ask.words.say(reason), err=True)
