"""What do servers and programs call a folder, and what is it for then?

The attributes of RFC 6154, and the names in German and English, in lower case.
"""

from __future__ import annotations

from watcher.core.mail import Role

SPECIAL = {
    "\\sent": Role.SENT,
    "\\drafts": Role.DRAFTS,
    "\\junk": Role.JUNK,
    "\\spam": Role.JUNK,
    "\\trash": Role.TRASH,
    "\\archive": Role.ARCHIVE,
    "\\all": Role.ALL,
    "\\allmail": Role.ALL,
}
_NAMES = {
    Role.SENT: (
        "sent", "sent items", "sent messages", "sent mail", "sent-mail", "sent e-mails", "gesendet",
        "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "gesendete mails", "gesendete e-mails",
        "versendet", "verschickt",
    ),
    Role.DRAFTS: ("drafts", "draft", "entwürfe", "entwurf"),
    Role.JUNK: (
        "junk", "junk e-mail", "junk-e-mail", "junk email", "junk mail", "junk-mail", "spam", "spamverdacht",
        "spam-verdacht", "bulk", "bulk mail", "unerwünscht", "unerwünschte werbung",
    ),
    Role.TRASH: (
        "trash", "deleted", "deleted items", "deleted messages", "bin", "papierkorb", "gelöscht", "gelöschte objekte",
        "gelöschte elemente", "gelöschte nachrichten",
    ),
    Role.ARCHIVE: ("archive", "archives", "archiv", "archived", "archiviert"),
}  # fmt: skip
TEMPLATES = frozenset({"templates", "vorlagen"})
"""Where programs keep what is to be sent again and again: unsent, like drafts, but no place to lay one."""
BY_NAME = {name: role for role, names in _NAMES.items() for name in names} | dict.fromkeys(TEMPLATES, Role.DRAFTS)
WAITING = frozenset({"outbox", "[gmail]/scheduled", "[gmail]/geplant"})
"""Where mail waits that has not gone out yet, beside the attribute \\Scheduled (of the IANA's registry)."""
