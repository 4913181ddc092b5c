"""How does the digest reach its owner?

The provider's own servers are tried in their order; where none takes us, a mail program of the machine, else the INBOX.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from watcher.cli.init.consent import as_account
from watcher.cli.init.secret import Given, at_hand
from watcher.cli.init.servers import Found
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import is_loopback
from watcher.core.providers import Server
from watcher.core.setup import Draft, Way
from watcher.errors import DeliveryError, SecretError, Trouble
from watcher.jobs.check import explained
from watcher.jobs.setup import test_mail, way_out

SENDMAIL = "/usr/sbin/sendmail"
_FINAL = {Trouble.REFUSED, Trouble.NO_PASSWORDS}
"""After these another port of the same server would only count as one more wrong password."""


def settle_delivery(talk: Talk, wishes: Wishes, draft: Draft, found: Found, given: Given, *, now: datetime) -> Draft:
    """The draft with a way out that works; a mail to oneself proves it where the person likes."""
    ways = [_by_server(draft, wishes, server) for server in found.smtp]
    if wishes.delivery in (None, "smtp"):
        for way in ways:
            trouble = _trouble(talk, way, given, now)
            if trouble is None:
                return _proven(talk, wishes, way, given, now)
            if trouble in _FINAL:
                break
    draft = _without_server(talk, wishes, draft)
    if draft.delivery == "imap":
        talk.good(talk.words._("The digest will be laid into your INBOX; nothing has to be sent for that."))
        return draft
    return _proven(talk, wishes, draft, given, now)


def _by_server(draft: Draft, wishes: Wishes, server: Server) -> Draft:
    user = wishes.smtp_user or server.user.of(draft.addresses[0])
    if draft.imap.user not in (None, server.user.of(draft.addresses[0])) and not _two_names(draft, server):
        user = wishes.smtp_user or draft.imap.user or user
    pin = draft.imap.fingerprint if is_loopback(server.host) else ""
    return replace(draft, delivery="smtp", smtp=Way(server, user, draft.imap.secret, pin))


def _two_names(draft: Draft, server: Server) -> bool:
    """Whether the provider calls its users differently for mail in and out."""
    return draft.imap.server.user is not server.user


def _trouble(talk: Talk, draft: Draft, given: Given, now: datetime) -> Trouble | None:
    """What hinders this way (None: nothing); told to the person."""
    assert draft.smtp is not None
    server = draft.smtp.server
    try:
        with at_hand(given):
            asyncio.run(way_out(as_account(talk, draft, given, now)))
    except (DeliveryError, SecretError) as error:
        talk.bad(*explained(error, server.host, server.port))
        return error.trouble
    talk.good(talk.words._("{host}:{port} lets us in", host=server.host, port=str(server.port)))
    return None


def _without_server(talk: Talk, wishes: Wishes, draft: Draft) -> Draft:
    plain = replace(draft, smtp=None, delivery="imap")
    if wishes.delivery == "sendmail":
        return replace(plain, delivery="sendmail")
    if wishes.delivery == "imap" or not Path(SENDMAIL).exists():
        return plain
    question = talk.words._("This machine has a mail program. Shall it send the digest?")
    return replace(plain, delivery="sendmail") if talk.agrees(question, default=False) else plain


def _proven(talk: Talk, wishes: Wishes, draft: Draft, given: Given, now: datetime) -> Draft:
    """One mail to the owner, where they agree; by flag alone when nobody can be asked."""
    _, to = talk.words._, draft.addresses[0]
    wanted = wishes.test_mail
    if wanted is None:
        wanted = not talk.unattended and talk.agrees(_("Shall I send one test mail to {address}?", address=to))
    if not wanted:
        return draft
    try:
        with at_hand(given):
            asyncio.run(test_mail(as_account(talk, draft, given, now), now=now))
    except (DeliveryError, SecretError) as error:
        server = draft.smtp.server if draft.smtp else None
        talk.bad(*explained(error, server.host if server else SENDMAIL, server.port if server else 0))
        talk.tell(_("So the digest will be laid into your INBOX."))
        return replace(draft, smtp=None, delivery="imap")
    talk.good(_("A mail is on its way to {address}.", address=to))
    return draft
