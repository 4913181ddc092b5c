"""Did it go to many?"""

from __future__ import annotations

import re

from watcher.core.company import is_freemail
from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.greeting import speaks_to_many, speaks_to_one
from watcher.core.reading.notification import from_nobody
from watcher.core.reading.ownlist import through_own_list
from watcher.core.reading.persons import bulk_path
from watcher.core.reading.systems.autoreply import RELAY_MARKS
from watcher.core.reading.systems.services import (
    BULK_LOCAL_PARTS,
    BULK_MARKS,
    NO_REPLY_LOCAL_PARTS,
)
from watcher.core.reading.view import View, is_one_of
from watcher.core.reason import because

_NEEDED = 3
_LIST_FIELDS = (
    "list-post",
    "x-mailman-version",
    "x-beenthere",
    "x-mailing-list",
    "mailing-list",
    "x-listname",
    "x-list",
)
_DELIVERED_TO = frozenset({"delivered-to", "x-original-to", "envelope-to", "x-envelope-to"})
_LIST_SENDER = re.compile(r"^(?:owner-.+|.+-(?:owner|bounces|admin|request)(?:\+.*)?)@")
_TAG = re.compile(r"^\[[\w .:+-]{2,40}\]")


def mailing_list(view: View) -> Reading | None:
    """A post to a mailing list that is no direct answer to the owner; None if the mail is none."""
    field = list_field(view)
    if (
        not field
        or _direct(view)
        or through_own_list(view.message, view.own)
        or (field == "list-id" and not _to_list(view))
    ):
        return None
    return Reading(Kind.MAILING_LIST, because("it went to a mailing list (header {field})", field=field))


def list_field(view: View) -> str:
    """The header field that marks a post of a mailing list (RFC 2919, RFC 2369), or ""."""
    present = {name for name, value in view.message.fields if value.strip()}
    for name in _LIST_FIELDS:
        if name in present:
            return name
    if "list-id" in present and not present & {"list-unsubscribe-post", "feedback-id", "x-csa-complaints"}:
        return "list-id"
    sender = view.message.sender.addr_spec if view.message.sender else ""
    reply_to = {address.addr_spec for address in view.message.reply_to}
    recipients = {address.addr_spec for address in view.message.recipients}
    precedence = view.message.field("precedence").lower()
    if precedence in {"list", "bulk"} and (_LIST_SENDER.match(sender) or reply_to & recipients):
        return "precedence"
    if "archived-at" in present and sender and sender != view.author.addr_spec:
        return "archived-at"  # LISTSERV
    if not recipients and " at " in view.author.addr_spec + view.author.display_name and _TAG.match(view.bare):
        return "subject"  # from a list's archive, which hides addresses
    return ""


def _direct(view: View) -> bool:
    """Whether a person answers the owner through the list: the mail names the owner, or nobody but a single reader."""
    recipients = [address.addr_spec for address in (*view.message.to, *view.message.cc)]
    if any(address in view.own for address in recipients) and not _is_bulk(view):
        return view.tied or view.answers or speaks_to_one(view)
    delivered = {value.strip().strip("<>").lower() for name, value in view.message.fields if name in _DELIVERED_TO}
    if not (view.tied or view.answers) or _is_bulk(view):
        return False
    if delivered & set(recipients) or (view.answers and view.quotes and _names_owners_mail(view)):
        return True
    listed = {*_list_addresses(view)}
    return bool(recipients) and bool(listed) and not any(address in listed for address in recipients)


def _names_owners_mail(view: View) -> bool:
    """Whether the mail it answers has an id that one of the owner's own domains gave: others answer there too, each
    other."""
    named = (*view.message.in_reply_to, *view.message.references[-1:])
    domains = {own.rpartition("@")[2] for own in view.own} - {""}
    return any(not is_freemail(domain) and one.endswith(f"@{domain}") for domain in domains for one in named)


def _answers_through_list(view: View) -> bool:
    """Whether an answer to the owner came through a list on which people talk: that it can be left says nothing."""
    return view.tied and list_field(view) in _LIST_FIELDS and _direct(view)


def _to_list(view: View) -> bool:
    """Whether the mail is addressed to the list; List-Id alone also stands on mail to a single reader, which a group's
    address passed on or a mailing's program sent (`newsletter` asks for more)."""
    recipients = {address.addr_spec for address in (*view.message.to, *view.message.cc)}
    return (
        not recipients or bool(recipients & set(_list_addresses(view))) or not recipients & set(_own(view, recipients))
    )


def _own(view: View, recipients: set[str]) -> set[str]:
    """Which of the recipients is the owner; where nobody knows, whoever it was delivered to, else any."""
    mine = {address for address in recipients if address in view.own}
    delivered = {value.strip().strip("<>").lower() for name, value in view.message.fields if name in _DELIVERED_TO}
    return mine or (delivered & recipients) or (set() if delivered else recipients)


def _list_addresses(view: View) -> list[str]:
    """The addresses of the list itself."""
    found = []
    for name, value in view.message.fields:
        if name in {"list-post", "x-beenthere", "x-mailing-list", "mailing-list"}:
            found.extend(re.findall(r"[^\s<>:;,]+@[^\s<>:;,?]+", value.lower().replace("mailto:", " ")))
        elif name == "list-id":
            inside = re.search(r"<([^<>@\s]+)>", value.lower())
            if inside and "." in inside[1]:
                local, _, domain = inside[1].partition(".")
                found.append(f"{local}@{domain}")
    return found


def _is_bulk(view: View) -> bool:
    return view.marked(BULK_MARKS) is not None


def newsletter(view: View) -> Reading | None:
    """A mailing of one to many; None if the mail is none."""
    mark = view.marked(BULK_MARKS)
    ours = through_own_list(view.message, view.own) or _answers_through_list(view)
    unsubscribe = bool(view.message.field("list-unsubscribe")) and not ours
    score = (
        2 * bool(mark)
        + 2 * unsubscribe
        + (bool(view.message.field("list-id")) and not ours)
        + 2 * bool(view.message.field("feedback-id"))
        + 2 * (unsubscribe and _relayed_service(view))
        + (unsubscribe and _from_path(view))
        + (view.message.field("precedence").lower() in {"bulk", "list", "junk"} and not ours)
        + (0 if ours and view.tied else _unsubscribes(view))
        + 2 * is_one_of(view.local_part, BULK_LOCAL_PARTS)
        + is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
        + bool(words.within("newsletter_phrases", view.words))
        + (1 if view.answers or speaks_to_one(view) else 2) * bool(words.within("newsletter_phrases", view.subject))
        + (speaks_to_many(view) and not view.tied) * (1 if view.message.to or view.message.cc else 2)
        - _personal(view)
    )
    if score <= _NEEDED:
        return None
    if unsubscribe or mark:
        return Reading(
            Kind.MAILING_LIST,
            because("it went to many (header {field})", field=mark.field if mark else "list-unsubscribe"),
        )
    return Reading(Kind.MAILING_LIST, because("it went to many, by its sender and text"))


def _relayed_service(view: View) -> bool:
    """Whether a service's words went through a relay of programs, in answer to nothing."""
    fresh = not view.tied and not view.answers and not words.within("first_person", view.words)
    return fresh and view.marked(RELAY_MARKS) is not None and bool(words.within("service_phrases", view.words))


def _unsubscribes(view: View) -> int:
    """How much of the text is the small print of a mailing; a person's signature may hold a line of it, and programs
    that keep customers write all of it below a person's answer."""
    found = words.count("unsubscribe_phrases", f"{view.words}\n{view.foot}")
    if view.tied and view.answers:
        return 2 * bool(found)
    return 4 if found >= 2 else 2 * found


def _personal(view: View) -> int:
    """How much speaks for one writer and one reader."""
    named = any(address.addr_spec in view.own for address in view.message.recipients)
    return (
        3 * (view.tied and (view.answers or view.quotes))
        + view.answers
        + 2 * (speaks_to_one(view) and named and view.tied)
        + 2 * bool(words.within("decided_phrases", view.words))
    )


def _from_path(view: View) -> bool:
    """Whether it answers nothing, speaks for nobody, and its bounces go to an address made for it."""
    return bulk_path(view) and from_nobody(view)
