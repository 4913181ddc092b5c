"""In which way does the owner agree?

In the browser of this machine, in that of another one (the address of the last page is pasted here), or with a code.
"""

from __future__ import annotations

import os
import threading
import time
import webbrowser
from datetime import timedelta
from typing import Protocol

from watcher.core.reason import Reason, because
from watcher.errors import ConsentRefused, Trouble, worded
from watcher.signin.oauth import Answer, Redirect, TokenSource, is_answer

PATIENCE = timedelta(minutes=15)
"""For the browser to come back."""
TRIES = 3
"""How often an address that is not the right one may be pasted."""


class Voice(Protocol):
    """Who speaks with the owner meanwhile."""

    def say(self, reason: Reason) -> None:
        """One sentence."""

    def show(self, text: str) -> None:
        """An address to copy, alone on its line."""

    def hear(self, question: Reason) -> str:
        """What the owner pastes."""


def ways_of(source: TokenSource) -> tuple[str, ...]:
    """The ways that this provider knows, the most convenient here first: without a browser on this machine the code,
    where there is one, as it needs no pasting."""
    ways = ("device", "paste") if source.provider.device_url else ("paste",)
    return ("browser", *ways) if _has_browser() else (*ways, "browser")


def _has_browser() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def agreed(source: TokenSource, way: str, voice: Voice) -> Answer:
    """What the provider gave for the owner's consent. Raises ConsentRefused, SecretError or MailboxError."""
    return {"browser": _by_browser, "device": _by_device, "paste": _by_paste}[way](source, voice)


def _by_browser(source: TokenSource, voice: Voice) -> Answer:
    redirect = Redirect(source.provider.redirect_host)
    try:
        request = source.server().ask_consent(redirect.uri, source.user)
        voice.say(because("Agree in your browser. If it does not open by itself, open this address:"))
        voice.show(request.url)
        redirect.expect(request)
        if _has_browser():
            threading.Thread(target=webbrowser.open, args=(request.url,), daemon=True).start()  # some do not return
        answer = redirect.wait(PATIENCE.total_seconds())
    finally:
        redirect.close()
    if not answer:
        said = worded("the browser did not come back in time")
        raise ConsentRefused(said, cure=worded("Begin again, perhaps with --paste."), trouble=Trouble.LATE)
    return source.server().redeem(request, answer)


def _by_paste(source: TokenSource, voice: Voice) -> Answer:
    with_port = Redirect(source.provider.redirect_host)
    with_port.close()  # nobody listens; the browser shows an error, and the address in it is what is wanted
    request = source.server().ask_consent(with_port.uri, source.user)
    voice.say(because("Open this address in any browser, and agree:"))
    voice.show(request.url)
    voice.say(because("At the end the browser cannot open a page that begins with {uri}.", uri=with_port.uri))
    voice.say(because("That is right: copy its whole address and paste it here."))
    for _ in range(TRIES):
        pasted = "".join(voice.hear(because("Address")).split())  # a terminal may have broken it into lines
        if is_answer(request, pasted):
            return source.server().redeem(request, pasted)
        voice.say(because("That is not the address of this sign-in. It holds code= and state=."))
    said = worded("no address of this sign-in was pasted")
    raise ConsentRefused(said, cure=worded("Begin again."), trouble=Trouble.NO_ADDRESS)


def _by_device(source: TokenSource, voice: Voice) -> Answer:
    server = source.server()
    request = server.ask_device()
    voice.say(because("On any device open {uri} and type in the code:", uri=request.verification_uri))
    voice.say(because("Code: {code}", code=request.user_code))
    end = time.monotonic() + request.lasts.total_seconds()
    pause = request.interval
    while time.monotonic() < end:
        time.sleep(pause.total_seconds())
        answer = server.poll_device(request)
        if isinstance(answer, Answer):
            return answer
        pause += answer
    raise ConsentRefused(worded("the code was not used in time"), cure=worded("Begin again."), trouble=Trouble.LATE)
