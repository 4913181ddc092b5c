"""Do we get in?

Signing in for real, until it works or the person has had enough. One try for each answer: several wrong ones in a row
lock accounts.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from watcher.cli.init.consent import as_account, given_by_token
from watcher.cli.init.secret import TRIAL, Given, asked, at_hand, given_by_flags, typed
from watcher.cli.init.servers import Found, by_hand
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import is_loopback
from watcher.core.providers import provider_of_host
from watcher.core.setup import Draft, Way
from watcher.errors import MailboxError, SecretError, Trouble, WatcherError
from watcher.imap import Endpoint, fingerprint_of
from watcher.jobs.check import explained
from watcher.jobs.setup import Visit, visit

_ODD = {Trouble.SELF_SIGNED, Trouble.OTHER_HOST, Trouble.UNTRUSTED}


def sign_in(
    talk: Talk, wishes: Wishes, draft: Draft, found: Found, given: Given | None, *, now: datetime
) -> tuple[Draft, Found, Given, Visit]:
    """The draft with servers, user and password that let us in, and the first look at the mailbox. `given` is what is
    there already (of a consent)."""
    given = given or given_by_token(draft.oauth) or given_by_flags(wishes) or asked(talk)
    draft = replace(draft, imap=replace(draft.imap, secret=given.place))
    while True:
        try:
            with at_hand(given), talk.waiting(draft.imap.server.host):
                seen = asyncio.run(visit(as_account(talk, draft, given, now), now=now))
        except (MailboxError, SecretError) as error:
            draft, found, given = _mended(talk, draft, found, given, error)
            continue
        server = draft.imap.server
        talk.good(talk.words._("{host}:{port} lets us in", host=server.host, port=str(server.port)))
        return draft, found, given, seen


def _mended(talk: Talk, draft: Draft, found: Found, given: Given, error: WatcherError) -> tuple[Draft, Found, Given]:
    """What the person changes before the next try. Raises the error where nobody can be asked."""
    way, _ = draft.imap, talk.words._
    talk.bad(*explained(error, way.server.host, way.server.port))
    if error.trouble in _ODD and (pin := _pinned(talk, way)):
        return replace(draft, imap=replace(way, fingerprint=pin)), found, given
    if talk.unattended:
        raise error
    again = [] if draft.oauth else [("password", _("give the password again"))]
    refused = error.trouble is Trouble.REFUSED or isinstance(error, SecretError)
    what = talk.choose(
        _("What now?"),
        [
            *again,
            ("user", _("give another user name than {user}", user=way.user or "-")),
            ("server", _("give another server")),
            ("again", _("try again as it is")),
            ("stop", _("stop; nothing has been written")),
        ],
        default="password" if again and refused else "again",
        flag="--yes",
    )
    if what == "stop":
        talk.stop()
    if what == "user":
        user = talk.ask(_("User name"), default=way.user or "", flag="--user", check=str)
        draft = replace(draft, imap=replace(way, user=user))
    if what == "server":
        found = by_hand(talk, draft.addresses[0])
        draft = replace(draft, imap=replace(way, server=found.imap, fingerprint=""))
    if what == "password":
        given = Given(TRIAL, typed(talk)) if given.typed else asked(talk)
    return replace(draft, imap=replace(draft.imap, secret=given.place)), found, given


def _pinned(talk: Talk, way: Way) -> str:
    """The certificate's fingerprint where the person trusts it, and "" where not. A provider's server is never asked
    about: there somebody else answers."""
    server, _ = way.server, talk.words._
    if talk.unattended or way.fingerprint or provider_of_host(server.host):
        return ""
    try:
        shown = fingerprint_of(Endpoint(server.host, server.port, "", server.security))
    except MailboxError:
        return ""
    talk.tell(_("Its certificate has the fingerprint (SHA-256)"))
    talk.copy(shown)
    question = _("Is that your own server or bridge, and do you trust this certificate from now on?")
    return shown if talk.agrees(question, default=is_loopback(server.host)) else ""
