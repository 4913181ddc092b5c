"""Does a program file what is sent to this address?

A copy of an offer goes by Bcc to whatever keeps customers, tasks or dates. Nobody reads it there, and nobody answers.
"""

from __future__ import annotations

_DOMAINS = (
    "bcc.hubspot.com", "bcc-eu1.hubspot.com", "bcc.eu1.hubspot.com", "forward.hubspot.com",
    "forward-eu1.hubspot.com", "pipedrivemail.com", "capsulecrm.com", "le.salesforce.com", "mailbox.insight.ly",
    "mailbox.insightly.com", "mailbox.copper.com", "inbox.close.com", "highrisehq.com", "mail.crm.zoho.com",
    "mail.crm.zoho.eu", "followupthen.com", "fut.io", "followup.cc", "nudgemail.com", "boards.trello.com",
    "todoist.net", "mail.asana.com", "m.evernote.com",
)  # fmt: skip
"""Domains at which programs alone take mail: for customers, for reminders, for tasks and notes."""
_ENDS = tuple(sign + domain for domain in _DOMAINS for sign in "@.")
_LAST = frozenset(domain[-3:] for domain in _DOMAINS)
"""What their names end in: most addresses do not."""


def files_copies(addr_spec: str) -> bool:
    """Whether an addr-spec (in lower case) lies at one of these domains, or below one."""
    return addr_spec[-3:] in _LAST and addr_spec.endswith(_ENDS)
