"""How does the digest go out?"""

from watcher.smtp.endpoint import Receipt, Refusal, SmtpEndpoint
from watcher.smtp.send import probe, send

__all__ = ["Receipt", "Refusal", "SmtpEndpoint", "probe", "send"]
