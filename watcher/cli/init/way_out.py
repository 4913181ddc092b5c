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
from watcher.core.reason import because
from watcher.core.setup import Draft, SecretPlace, Way
from watcher.errors import DeliveryError, SecretError, Trouble
from watcher.jobs.check import explained
from watcher.jobs.setup import test_mail, way_out

SENDMAIL = "/usr/sbin/sendmail"
PLACES = (SENDMAIL, "/usr/lib/sendmail", "/usr/bin/sendmail", "/usr/local/sbin/sendmail", "/run/wrappers/bin/sendmail")
"""Where the systems keep the program that all mail servers and their small stand-ins install (LSB, BSD, NixOS)."""
_FINAL = {Trouble.REFUSED, Trouble.NO_PASSWORDS}
"""After these another port of the same server would only count as one more wrong password."""


def settle_delivery(
    talk: Talk, wishes: Wishes, draft: Draft, found: Found, given: Given, *, now: datetime
) -> tuple[Draft, Given]:
    """The draft with a way out that works, and the password of another account where it needs one; a mail to oneself
    proves it where the person likes. A way by which that mail does not go is as good as none."""
    if wishes.delivery in (None, "smtp"):
        for way in [_by_server(draft, wishes, server) for server in found.smtp]:
            trouble = _trouble(talk, way, given, now)
            if trouble is None and _proven(talk, wishes, way, given, now):
                return way, given
            if trouble is None or trouble in _FINAL:
                break
    refused: set[str] = set()
    while (how := _other_way(talk, wishes, refused)) != "imap":
        if how == "other":
            way, given = _other_account(talk, draft, given)
        else:
            refused.add(how)
            way = replace(draft, smtp=None, delivery="sendmail", sendmail=_mail_program())
            given = replace(given, typed_out="")
        if _trouble(talk, way, given, now) is None and _proven(talk, wishes, way, given, now):
            return way, given
    talk.good(talk.words._("The digest will be laid into your INBOX; nothing has to be sent for that."))
    return replace(draft, smtp=None, delivery="imap"), replace(given, typed_out="")


def _other_way(talk: Talk, wishes: Wishes, refused: set[str]) -> str:
    """What takes the digest where the provider's own server does not: "other" (an account), "sendmail" or "imap".
    `refused` was tried in vain."""
    _ = talk.words._
    if wishes.delivery in ("imap", "sendmail") and wishes.delivery not in refused:
        return wishes.delivery
    choices = [
        ("imap", _("it is laid into my INBOX; nothing has to be sent for that")),
        ("other", _("another account sends it to me, at another provider or with another password")),
    ]
    if Path(_mail_program()).exists() and "sendmail" not in refused:
        choices.append(("sendmail", _("the mail program of this machine sends it to me")))
    return talk.choose(_("How shall the digest reach you, then?"), choices, default="imap", flag="--delivery")


def _mail_program() -> str:
    """The machine's own, by its first name; where there is none, where it would be."""
    return next((place for place in PLACES if Path(place).exists()), SENDMAIL)


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
    host, port = _where(draft)
    try:
        with at_hand(given), talk.waiting(host):
            asyncio.run(way_out(as_account(talk, draft, given, now)))
    except (DeliveryError, SecretError) as error:
        talk.bad(*explained(error, host, port))
        return error.trouble
    if draft.smtp is None:
        talk.good(talk.words.sentence(because("the digest is handed to {program}", program=host)))
    else:
        talk.good(talk.words._("{host}:{port} lets us in", host=host, port=str(port)))
    return None


def _where(draft: Draft) -> tuple[str, int]:
    """Who takes the mail."""
    return (draft.smtp.server.host, draft.smtp.server.port) if draft.smtp else (draft.sendmail, 0)


def _proven(talk: Talk, wishes: Wishes, draft: Draft, given: Given, now: datetime) -> bool:
    """Whether one mail to the owner went out, where they want one; by flag alone when nobody can be asked."""
    _, to = talk.words._, draft.addresses[0]
    wanted = wishes.test_mail
    if wanted is None:
        wanted = not talk.unattended and talk.agrees(_("Shall I send one test mail to {address}?", address=to))
    if not wanted:
        return True
    try:
        with at_hand(given):
            asyncio.run(test_mail(as_account(talk, draft, given, now), now=now))
    except (DeliveryError, SecretError) as error:
        talk.bad(*explained(error, *_where(draft)))
        return False
    talk.good(_("A mail is on its way to {address}.", address=to))
    return True
