"""The conversation with somebody who does not agree, or not in time, on the provider's page: it goes on, and keeps
nothing."""

from __future__ import annotations

import pytest

from tests.household import wait_until
from tests.servers.agree import redirect_of
from tests.servers.authorization import CLIENT, Authorization
from tests.terminal import Terminal
from tests.test_init_consent import AFTER, at_google, clothes, desk, me, provider, server, url_of
from tests.test_init_terminal import Desk
from tests.test_oauth_whole_way import AGREE
from watcher.config import load

pytest.importorskip("authlib", reason="OAuth needs a library: pip install 'mailbox-watcher[oauth]'")

__all__ = ["clothes", "desk", "provider", "server"]

DECLINED = "✗ Google says that consent was refused."


def pastes(shown: Terminal, desk: Desk, choice: str) -> None:
    """Press that button on the provider's page, and paste where it led."""
    url = url_of(shown, "https://accounts.google.com/")
    shown.sees("Address:")
    shown.types(redirect_of(desk.clothes.here(url), choice))


def test_declined_then_agreed(desk: Desk, provider: Authorization) -> None:
    """An address that says “declined” is told as that, with what to do; at the next try they agree, and all is well."""
    with desk.talk() as shown:
        at_google(shown, me(desk))
        shown.sees("read? [1]:")
        shown.types("1")
        pastes(shown, desk, "refuse")
        shown.sees(DECLINED)
        shown.sees("→ Nothing was kept. Try it again, as the owner of this mailbox")
        assert desk.left == set()
        shown.sees("read? [1]:")
        shown.types("1")
        pastes(shown, desk, "agree")
        shown.sees("Google agrees")
        for question, answer in (*AFTER, ("Where shall the password lie? [1]:", "")):
            shown.sees(question)
            shown.types(answer)
        shown.sees("Done.")
        assert shown.ends() == 0, shown.screen
    assert len(list((desk.home / ".local" / "state" / "watcher" / "tokens").glob("*.json"))) == 1
    assert not provider.faults


def test_declined_then_another_way(desk: Desk) -> None:
    """Whoever declined may sign in another way, with an app password say, and nothing of the consent is left."""
    with desk.talk() as shown:
        at_google(shown, me(desk))
        shown.sees("read? [1]:")
        shown.types("1")
        pastes(shown, desk, "refuse")
        shown.sees(DECLINED)
        shown.sees("3  not at all: I sign in another way")
        shown.types("3")
        shown.sees("3  with an app password")
        for question, answer in (
            ("How do you sign in? [1]:", "3"),
            ("How do I get your password? [1]:", ""),
            ("Password:", "open-sesame"),
            *AFTER,
            ("Where shall the password lie? [1]:", ""),
        ):
            shown.sees(question)
            shown.types(answer)
        shown.sees("Done.")
        assert shown.ends() == 0, shown.screen
    (mailbox,) = load(desk.config).mailbox
    assert (mailbox.oauth, mailbox.imap.sign_in) == (None, "password")
    assert {name for name in desk.left if "watcher/" in name} == {
        ".config/watcher/watcher.toml",
        ".config/watcher/gmail-imap",
    }


def test_declined_then_stopped(desk: Desk) -> None:
    """In a browser that comes back by itself it is the same; whoever stops then leaves nothing behind."""
    with desk.talk(BROWSER=f"{AGREE} refuse") as shown:
        at_google(shown, me(desk))
        shown.sees("read? [1]:")
        shown.types("1")
        shown.sees(DECLINED)
        shown.sees("5  stop; nothing has been written")
        shown.sees("read? [1]:")
        shown.types("5")
        shown.sees("Nothing has been written")
        assert shown.ends() == 130
    assert wait_until(lambda: not desk.left, 5), desk.left


def test_a_code_declined_and_one_that_ran_out(desk: Desk, provider: Authorization) -> None:
    """A declined code and one that was not used in time are told apart, in the owner's language; the third one is
    agreed to, and the talk goes on."""
    address = me(desk).replace("gmail.com", "hotmail.com")
    user = desk.account.endpoint.user
    with desk.talk("--user", user, "--email", address, "--alias", user, LC_ALL="de_DE.UTF-8") as shown:
        shown.sees("[1]:")
        shown.types("1")
        shown.sees("Client-ID")
        shown.types(CLIENT)
        shown.sees("[consumers]:")
        shown.types("")
        for end, told in (
            ("!", "Microsoft sagt, die Zustimmung sei verweigert worden."),
            ("", "Bei Microsoft hat niemand rechtzeitig zugestimmt."),
            (user, "Microsoft stimmt zu"),
        ):
            shown.sees("wird? [1]:")
            shown.types("1")
            shown.sees("WXYZ-1234")
            for code in list(provider.devices):
                if end:
                    provider.devices[code] = end
                else:
                    del provider.devices[code]
            shown.sees(told)
            if end != user:
                shown.sees("→ Es wurde nichts behalten.")
            assert desk.left == set()
        shown.sees("lässt uns hinein")
        shown.presses("\x03")
        shown.ends()
    assert wait_until(lambda: not desk.left, 5), desk.left


def test_declined_unattended(desk: Desk, provider: Authorization) -> None:
    """Where nobody can be asked again, it ends with 77 and the cause, and nothing is written."""
    address = me(desk).replace("gmail.com", "hotmail.com")
    flags = ["--yes", "--user", desk.account.endpoint.user, "--email", address, "--client-id", CLIENT]
    with desk.talk(*flags, "--consent", "device", "--delivery", "imap") as shown:
        shown.sees("WXYZ-1234")
        for code in provider.devices:
            provider.devices[code] = "!"
        shown.sees("Nothing has been written.")
        shown.sees("Microsoft says that consent was refused (authorization_declined)")
        shown.sees("press the button that agrees")
        assert shown.ends() == 77, shown.screen
    assert desk.left == set()
