"""Does a sentence lead to a page on which proposals are read and accepted?

Services for proposals give each one a page of its own, and what the owner writes beside its link may be anything:
"two options, pick one and sign online".
"""

from __future__ import annotations

import re

LINK = "://"
"""Every link holds it."""
_PAGE = re.compile(
    r"https?://(?:[\w-]+\.){0,3}(?P<service>better-?proposals|pandadoc|qwilr|proposify|getaccept|proposable|getquotient|quotientapp"
    r"|bidsketch|nusii|offorte|prosperohq|qwote|quoteroller|pitchproposal)\.[a-z]{2,10}/\w",
    re.IGNORECASE,
)
"""Of services that are used for contracts alone nothing is known."""
_SETTLED = re.compile(
    r"\b(?:signed|accepted|approved|paid|invoices?|nda|unterschrieben|angenommen|bezahlt|rechnung|geheimhaltung\w*)\b",
    re.IGNORECASE,
)
"""What people write beside such a link when the matter is settled, or another."""


def proposal_page(sentence: str) -> str:
    """The service to whose page a sentence leads, or ""."""
    found = _PAGE.search(sentence) if LINK in sentence else None
    return found["service"].lower() if found and not _SETTLED.search(sentence) else ""
