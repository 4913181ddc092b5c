"""What could the owner do next, and where does the thread open?

Facts and a hint, never a reproach; the owner decides.
"""

from __future__ import annotations

from urllib.parse import quote

from watcher.core.digest.types import Section
from watcher.core.followup import FollowUp, Policy, State
from watcher.core.mail import Cause
from watcher.core.message import is_made_up
from watcher.core.reason import UNEXPLAINED, Reason, because, because_n

_OFTEN = 3
"""Postponed so often, an item is offered smaller steps than another delay."""

_STEPS = (
    because("Ask briefly whether the proposal arrived and what is still open"),
    because("Ask once more, with one question that can be answered in a line"),
    because("Offer a small step: a short call, or a smaller first part"),
)
_WHAT_IS_OPEN = because("Ask briefly what is still open")
"""It is known to have come in: whether it did is no question."""
_HOW_IT_STANDS = because("Ask briefly how things stand by now")
_CURES = {
    Cause.UNKNOWN_ADDRESS: because("Check the address {recipient} and send it again"),
    Cause.UNKNOWN_DOMAIN: because("Check what stands behind the @ of {recipient} and send it again"),
    Cause.MAILBOX_FULL: because("Call {recipient}, or send it again in a few days: the mailbox is full"),
    Cause.SPAM: because("Call {recipient}: their filter took it for spam; then send it again, shorter"),
    Cause.TOO_LARGE: because("Send it again to {recipient} with a smaller attachment"),
}
_CALL = because("Call {recipient}, or send it to another address")
_CALLS = (_CALL, _CURES[Cause.MAILBOX_FULL], _CURES[Cause.SPAM])


def next_step(follow_up: FollowUp, section: Section, policy: Policy) -> Reason:
    """The next step for an item, chosen by where it stands; empty where there is nothing to do."""
    match section:
        case Section.BLIND:
            return because("Look into the mailbox yourself, or wait until I can read it again")
        case Section.NEVER_ARRIVED:
            return _send_again(follow_up)
        case Section.DUE:
            return _ask(follow_up, policy)
        case Section.PERHAPS_SETTLED if follow_up.pending:
            return because("Settled? Then mark it as done; otherwise ask briefly how things stand by now")
        case Section.PERHAPS_SETTLED:
            return because("Settled? Then mark it as done; otherwise it stays on the list")
        case Section.AWAY:
            return _wait(follow_up, policy)
        case Section.COMING_UP:
            return UNEXPLAINED
        case Section.CLOSED:
            return _look(follow_up)
        case Section.DORMANT:
            return because(
                "One short question is enough: are they still looking for help? A draft of it is made on request"
            )


def _send_again(follow_up: FollowUp) -> Reason:
    for lost in follow_up.lost:
        if lost.last_wrote_from:
            return because(
                "Send it again to {address}, from which this person last wrote", address=lost.last_wrote_from
            )
    if not follow_up.lost:
        return because("Check the address and send it again")
    lost = follow_up.lost[0]
    cure = _CURES.get(lost.cause, _CALL)
    spoken = next((one.spoken for one in follow_up.clients if one.addr_spec == lost.recipient), lost.recipient)
    return _with(cure, recipient=spoken if cure in _CALLS else lost.recipient)


def _ask(follow_up: FollowUp, policy: Policy) -> Reason:
    if follow_up.give_up:
        return because("Close it kindly: a last short mail that leaves the door open, then let go")
    if follow_up.held:
        return because("Confirm it at their filter, or call: as long as it is held back nobody has seen it")
    if follow_up.left:
        return _to_successor(follow_up)
    if follow_up.stand_in is not None:
        return because("Ask {who}, who stands in", who=_name(follow_up))
    if policy.small_steps and follow_up.postponed >= _OFTEN:
        return because_n(
            "Put off once: two lines or a short call would do",
            "Put off {n} times: two lines or a short call would do, or let it go",
            n=follow_up.postponed,
        )
    if not follow_up.nudges and follow_up.arrived:
        return _HOW_IT_STANDS if follow_up.spoke else _WHAT_IS_OPEN
    return _STEPS[min(follow_up.nudges, len(_STEPS) - 1)]


def _to_successor(follow_up: FollowUp) -> Reason:
    if follow_up.stand_in is None:
        return because("Find out who has taken over, and send it there")
    return because("Send it to {who}, who has taken over", who=_name(follow_up))


def _wait(follow_up: FollowUp, policy: Policy) -> Reason:
    if follow_up.stand_in is not None:
        return because("If it cannot wait, ask {who}, who stands in", who=_name(follow_up))
    if follow_up.away_until is None:
        return UNEXPLAINED
    back = policy.worktime.next_business_day(follow_up.away_until)
    return because("Nothing to do until {day}, when they are back", day=back)


def _look(follow_up: FollowUp) -> Reason:
    folder = next((note.value("folder") for note in follow_up.notes if note.value("folder")), None)
    if follow_up.state is State.ANSWERED and folder:
        return because("Read the answer in {folder}", folder=folder)
    return UNEXPLAINED


def _name(follow_up: FollowUp) -> str:
    who = follow_up.stand_in
    return who.spoken if who else ""


def _with(reason: Reason, *, recipient: str) -> Reason:
    return Reason(reason.template, reason.plural, (("recipient", recipient),))


def link_to(follow_up: FollowUp, web_link: str = "auto") -> str:
    """Where the thread opens: Gmail's web page where the server gave its thread id, else a message: URI (RFC 2392's
    sibling that Apple Mail and Thunderbird know); "" where the mail had no Message-ID of its own.

    `web_link` is the owner's wish: "gmail", "message", "none" or "auto".
    """
    witness = follow_up.proposal.witness if web_link in ("auto", "gmail") else ""
    if web_link == "none":
        return ""
    if witness.isascii() and witness.isdecimal() and len(witness) > 12:
        return f"https://mail.google.com/mail/#all/{int(witness):x}"
    message_id = follow_up.proposal.message.message_id
    return "" if is_made_up(message_id) else f"message:{quote(f'<{message_id}>', safe='@')}"
