"""How does the digest reach its owner?

The provider's own servers are tried in their order; where none takes us, a mail program of the machine, else the INBOX.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from watcher.cli.init.consent import as_account
from watcher.cli.init.secret import TRIAL_OUT, Given, at_hand, typed
from watcher.cli.init.servers import Found, smtp_by_hand
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import is_loopback
from watcher.core.providers import Server
from watcher.core.setup import Draft, SecretPlace, Way
from watcher.errors import DeliveryError, SecretError, Trouble
from watcher.jobs.check import explained
from watcher.jobs.setup import test_mail, way_out

SENDMAIL = "/usr/sbin/sendmail"
_FINAL = {Trouble.REFUSED, Trouble.NO_PASSWORDS}
"""After these another port of the same server would only count as one more wrong password."""


def settle_delivery(
    talk: Talk, wishes: Wishes, draft: Draft, found: Found, given: Given, *, now: datetime
) -> tuple[Draft, Given]:
    """The draft with a way out that works, and the password of another account where it needs one; a mail to oneself
    proves it where the person likes."""
    if wishes.delivery in (None, "smtp"):
        for way in [_by_server(draft, wishes, server) for server in found.smtp]:
            trouble = _trouble(talk, way, given, now)
            if trouble is None:
                return _proven(talk, wishes, way, given, now), given
            if trouble in _FINAL:
                break
    while (how := _other_way(talk, wishes)) == "other":
        way, given = _other_account(talk, draft, given)
        if _trouble(talk, way, given, now) is None:
            return _proven(talk, wishes, way, given, now), given
    given = replace(given, typed_out="")
    if how == "sendmail":
        return _proven(talk, wishes, replace(draft, smtp=None, delivery="sendmail"), given, now), given
    talk.good(talk.words._("The digest will be laid into your INBOX; nothing has to be sent for that."))
    return replace(draft, smtp=None, delivery="imap"), given


def _other_way(talk: Talk, wishes: Wishes) -> str:
    """What takes the digest where the provider's own server does not: "other" (an account), "sendmail" or "imap"."""
    _ = talk.words._
    if wishes.delivery in ("imap", "sendmail"):
        return wishes.delivery
    choices = [
        ("imap", _("it is laid into my INBOX; nothing has to be sent for that")),
        ("other", _("another account sends it to me, at another provider or with another password")),
    ]
    if Path(SENDMAIL).exists():
        choices.append(("sendmail", _("the mail program of this machine sends it to me")))
    return talk.choose(_("How shall the digest reach you, then?"), choices, default="imap", flag="--delivery")


def _other_account(talk: Talk, draft: Draft, given: Given) -> tuple[Draft, Given]:
    """An account that only sends."""
    server = smtp_by_hand(talk, draft.addresses[0])
    user = talk.ask(talk.words._("User name"), default=draft.addresses[0], flag="--smtp-user", check=str)
    given = replace(given, typed_out=typed(talk))
    return replace(draft, delivery="smtp", smtp=Way(server, user, TRIAL_OUT)), given


def _by_server(draft: Draft, wishes: Wishes, server: Server) -> Draft:
    user = wishes.smtp_user or server.user.of(draft.addresses[0])
    if draft.imap.user not in (None, server.user.of(draft.addresses[0])) and not _two_names(draft, server):
        user = wishes.smtp_user or draft.imap.user or user
    pin = draft.imap.fingerprint if is_loopback(server.host) else ""
    secret = draft.imap.secret
    if wishes.smtp_password_file:
        secret = SecretPlace("file", (str(wishes.smtp_password_file.absolute()),))
    return replace(draft, delivery="smtp", smtp=Way(server, user, secret, pin))


def _two_names(draft: Draft, server: Server) -> bool:
    """Whether the provider calls its users differently for mail in and out."""
    return draft.imap.server.user is not server.user


def _trouble(talk: Talk, draft: Draft, given: Given, now: datetime) -> Trouble | None:
    """What hinders this way (None: nothing); told to the person."""
    assert draft.smtp is not None
    server = draft.smtp.server
    try:
        with at_hand(given), talk.waiting(server.host):
            asyncio.run(way_out(as_account(talk, draft, given, now)))
    except (DeliveryError, SecretError) as error:
        talk.bad(*explained(error, server.host, server.port))
        return error.trouble
    talk.good(talk.words._("{host}:{port} lets us in", host=server.host, port=str(server.port)))
    return None


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
