"""Does a mail under another subject, which a rule takes for a proposal, only ask about an older one?"""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.followup.case import Watched
from watcher.core.followup.matter import concerns, may_concern
from watcher.core.followup.newer import wrote_between
from watcher.core.followup.resent import SAME_ROUND
from watcher.core.followup.view import View
from watcher.core.phrases import subject_says


def asked_about(view: View, to: Sequence[str], by_client: dict[str, Watched]) -> Watched | None:
    """The latest proposal to the same client that a mail without an offer of its own asks about, whose subject alone
    made it look like the next one: "Unser Angebot", and within "Any news?"."""
    if not view.only_asks:
        return None
    for whose in to:
        case = by_client.get(whose)
        if case is None or view.when - case.proposal.when > SAME_ROUND:
            continue
        if may_concern(view, case):
            return case
    return None


def priced_again(view: View, to: Sequence[str], by_client: dict[str, Watched]) -> Watched | None:
    """The latest proposal to the same client, to which nobody has answered, whose price a mail about the same matter
    names again, in a thread of its own: "The wall: the 4,200 still stand". It brings no paper and no word for an
    offer."""
    if view.papers or not view.only_prices or subject_says(view.key):
        return None
    for whose in to:
        case = by_client.get(whose)
        if case is None or view.when - case.proposal.when > SAME_ROUND or wrote_between(view, case):
            continue
        if view.thread != case.proposal.thread and concerns(view, case):
            return case
    return None
