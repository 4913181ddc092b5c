"""What does the owner ask for?

The owner's own words in a mail -> orders -> steps, each one decision. German and English, mixed as they come. Pure:
the same words, list and day give the same steps.
"""

from watcher.core.command.actions import action_of
from watcher.core.command.steps import day_of, steps_of
from watcher.core.command.text import orders_in
from watcher.core.command.token import marked, token_in, token_of
from watcher.core.command.types import Action, Listed, Order, Step, Steps, Targets, Understood
from watcher.core.command.warrant import Owner, doubt, is_automatic, is_from, is_ours

__all__ = [
    "Action",
    "Listed",
    "Order",
    "Owner",
    "Step",
    "Steps",
    "Targets",
    "Understood",
    "action_of",
    "day_of",
    "doubt",
    "is_automatic",
    "is_from",
    "is_ours",
    "marked",
    "orders_in",
    "steps_of",
    "token_in",
    "token_of",
]
