"""Which proposals do the orders of a mail mean, and do they agree with each other?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from watcher.core.command.types import Action, Listed, Order, Step, Steps, Understood
from watcher.core.decision import Verb
from watcher.core.message import MessageId
from watcher.core.reason import Reason, because
from watcher.core.worktime import Unit, Worktime

_TOGETHER = (Verb.PHONED, Verb.SNOOZE, Verb.DRAFT)
"""What may be asked for one proposal in one mail, in the order in which it is carried out: phoned, then put off."""


def steps_of(
    understood: Understood,
    listed: Sequence[Listed],
    ids: Mapping[str, MessageId],
    *,
    today: date,
    worktime: Worktime,
) -> Steps:
    """What the orders come to. `listed` is what stood in the digest that was answered, `ids` are all short ids.

    "All" means what asked for something there; a number beside it overrules it. Orders that contradict each other
    change nothing, nor does a number that did not stand there.
    """
    unclear = list(understood.unclear)
    wanted: dict[MessageId, list[tuple[Order, Action]]] = {}
    sweeping: list[Order] = []
    undo_last = False
    for order in understood.orders:
        if order.action.verb is Verb.UNDO and (not order.targets or order.targets.everything):
            undo_last = True
        elif order.targets.everything:
            sweeping += _sweep(order, listed, unclear)
        else:
            for proposal in _meant(order, listed, ids, unclear):
                wanted.setdefault(proposal, []).append((order, order.action))
    for one in [one for one in listed if one.asks and one.proposal not in wanted]:
        meant = [(order, order.action) for order in sweeping if one.number not in order.targets.but]
        wanted.update({one.proposal: meant} if meant else {})
    if sweeping and not any(one.asks for one in listed):
        unclear.append(_about(because('"{words}" changed nothing: nothing there asked for anything'), sweeping[0]))
    if undo_last and wanted:
        unclear.append(because("Undo beside other orders can be read in two ways: nothing was changed"))
        return Steps(unclear=tuple(unclear))
    steps: list[Step] = []
    for proposal, orders in wanted.items():
        found = _agreed(proposal, orders, today, worktime)
        if found:
            steps += found
        else:
            words = " / ".join(dict.fromkeys(order.words for order, _ in orders))
            unclear.append(because('"{words}" contradicts itself, and changed nothing', words=words))
    return Steps(tuple(steps), undo_last, tuple(dict.fromkeys(unclear)))


def _sweep(order: Order, listed: Sequence[Listed], unclear: list[Reason]) -> list[Order]:
    """An order for all; none where it excepts what is not there, which is told."""
    missing = set(order.targets.but) - {one.number for one in listed}
    if missing:
        unclear.append(_missing(order, [str(number) for number in sorted(missing)]))
    return [] if missing else [order]


def _meant(
    order: Order, listed: Sequence[Listed], ids: Mapping[str, MessageId], unclear: list[Reason]
) -> list[MessageId]:
    """The proposals of an order; what is not there is told."""
    by_number = {one.number: one.proposal for one in listed}
    found: dict[MessageId, None] = {}
    missing: list[str] = []
    for number in order.targets.numbers:
        if number in by_number:
            found[by_number[number]] = None
        else:
            missing.append(str(number))
    for name in order.targets.ids:
        meant = [name] if name in ids else [known for known in ids if known.startswith(name)]
        if len(meant) == 1:
            found[ids[meant[0]]] = None
        else:
            missing.append(name)
    if missing:
        unclear.append(_missing(order, missing))
        return []  # a slip of the finger: the other numbers of that line may be wrong as well
    if not order.targets:
        if len(listed) == 1:
            return [listed[0].proposal]
        unclear.append(_about(because('"{words}" does not say which number, and changed nothing'), order))
    return list(found)


def _missing(order: Order, missing: Sequence[str]) -> Reason:
    reason = because('"{words}" changed nothing: there was no {missing} in that digest', missing=", ".join(missing))
    return _about(reason, order)


def _about(reason: Reason, order: Order) -> Reason:
    return Reason(reason.template, reason.plural, (("words", order.words), *reason.values))


def _agreed(proposal: MessageId, orders: Sequence[tuple[Order, Action]], today: date, worktime: Worktime) -> list[Step]:
    """The steps for one proposal, none where its orders contradict each other."""
    found: dict[Verb, Step] = {}
    for order, action in orders:
        step = Step(action.verb, proposal, order.words, day_of(action, today, worktime))
        earlier = found.setdefault(action.verb, step)
        if earlier.until != step.until:
            return []
    if len(found) > 1 and not found.keys() <= set(_TOGETHER):
        return []
    return sorted(found.values(), key=lambda step: _TOGETHER.index(step.verb) if step.verb in _TOGETHER else 0)


def day_of(action: Action, today: date, worktime: Worktime) -> date | None:
    """The day a SNOOZE names; business days are counted as the clock of a rule counts them."""
    if action.verb is not Verb.SNOOZE or action.until is not None or action.span is None:
        return action.until
    if action.span.unit is not Unit.BUSINESS_DAYS:
        return today + timedelta(days=action.span.count * (7 if action.span.unit is Unit.WEEKS else 1))
    day = today
    for _ in range(action.span.count):
        day = worktime.next_business_day(day)
    return day
