"""Which addresses and mails are the owner's?"""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.followup.types import Policy
from watcher.core.mail import Kind, Mail, Role
from watcher.core.message import Own
from watcher.core.reading import is_mail_system


def _filed_as_sent(mail: Mail) -> bool:
    for place in mail.placements:  # not by `lies_in`, which takes twice as long: this is asked of every mail
        if place.role is Role.SENT:
            return True
    return bool(mail.labels) and any(label.lower() == "\\sent" for label in mail.labels)


_THROWN_AWAY = frozenset({Role.TRASH, Role.JUNK})
_OF_DRAFTS = frozenset({Role.DRAFTS, Role.ALL, Role.TRASH, Role.JUNK})


class Owner:
    """Which addresses and mails are the owner's?"""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._named = Own(policy.own_addresses, ())
        self._correspondents = frozenset[str]()
        self._know(policy.own_addresses)

    def _know(self, addresses: frozenset[str]) -> None:
        self._addresses = addresses
        everywhere = addresses.union(*(other.own_addresses for other in self._policy.beside))
        self.has = Own(everywhere, self._policy.own_domains).has
        """Whether an addr-spec is an own address (also of another mailbox), one with a +tag, or in an own domain."""

    def learn(self, own: Sequence[Mail]) -> bool:
        """See who else wrote what lies in Sent; whether that makes other mails the owner's. Whoever gets mail from the
        owner is somebody else, whose answer was moved there. An address that sends to others is one that the owner
        never named: one from before a change of name."""
        strangers = {mail.message.author.addr_spec for mail in own if not self.has(mail.message.author.addr_spec)}
        if not strangers:
            return False
        correspondents = set[str]()
        for mail in own:
            author = mail.message.author.addr_spec
            correspondents.update({one.addr_spec for one in mail.message.recipients} - {author})
        self._correspondents = frozenset(strangers & correspondents)
        former = {mail.message.author.addr_spec for mail in own if self._shows(mail)} & strangers - correspondents
        self._know(self._addresses | former)
        return bool(former or self._correspondents)

    def _goes_out(self, mail: Mail) -> bool:
        """Whether it went to somebody else: whoever redirects their own mail keeps its author, and themselves in To."""
        author, to = mail.message.author.addr_spec, mail.message.to
        return bool(author and to) and not any(self.has(one.addr_spec) for one in to)

    def _shows(self, mail: Mail) -> bool:
        """Whether it can only have been sent from here: what the owner has in copy, under another name than the
        author's, may be somebody's who wrote to a colleague of theirs."""
        name = mail.message.author.display_name
        copied = (one.display_name for one in mail.message.cc if self.has(one.addr_spec))
        return self._goes_out(mail) and all(name and copy == name for copy in copied)

    def wrote(self, mail: Mail) -> bool:
        """Whether a mail is the owner's own: by its author, or because it lies in Sent and nobody delivered it, nor
        has somebody written it to the owner to whom the owner writes."""
        message = mail.message
        author = message.author.addr_spec
        if self.has(author):
            return not self._is_report(mail)
        if not _filed_as_sent(mail) or message.field("return-path") or message.field("delivered-to"):
            return False
        return author not in self._correspondents or self._goes_out(mail)

    def _is_report(self, mail: Mail) -> bool:
        """Whether the owner's own mail system reports a failure, or what it holds back: Exchange and filters write from
        the domain they serve."""
        author = mail.message.author.addr_spec
        told = mail.reading is None or mail.reading.kind is Kind.BOUNCE or mail.reading.withheld
        return told and author not in self._addresses and is_mail_system(author)

    def _by_program(self, mail: Mail) -> bool:
        """Whether a program sent it in the owner's name: what came as its copy was sent, wherever the copy went."""
        message = mail.message
        sender = message.sender.addr_spec if message.sender is not None else ""
        asked = any(one.addr_spec == message.author.addr_spec for one in message.reply_to)
        return asked and bool(sender) and not self.has(sender)

    def signs(self, mail: Mail) -> bool:
        """Whether an own mail is this very owner's: a colleague's proposal in copy is the colleague's to watch."""
        return not mail.elsewhere and (mail.message.author.addr_spec in self._named or _filed_as_sent(mail))

    def sent(self, mail: Mail) -> bool:
        """Whether an own mail really went out, written by a hand: no draft, no digest, no absence notice, no receipt.

        On Gmail a draft lies in All Mail with a label; elsewhere it lies in Drafts alone, or in Trash after it.
        """
        message = mail.message
        roles = {place.role for place in mail.placements}
        drafted = mail.labels and any(label.lower() in ("\\draft", "\\drafts") for label in mail.labels)
        if drafted and Role.SENT not in roles:
            return False
        if roles and roles <= _THROWN_AWAY and (Role.TRASH not in roles or not self._by_program(mail)):
            return False
        if Role.DRAFTS in roles and roles <= _OF_DRAFTS:
            return False
        watcher = message.field("x-watcher")
        if watcher and not watcher.lower().startswith("draft"):
            return False
        automatic = message.field("auto-submitted").strip().lower()
        content = message.field("content-type").partition(";")[0].strip().lower()
        if mail.structure is not None and mail.structure.calendar == "REPLY":
            return False
        return automatic in ("", "no") and content not in ("multipart/report", "text/calendar")
