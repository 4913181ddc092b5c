"""How does the digest go out?"""

from watcher.smtp.endpoint import Receipt, Refusal, SmtpEndpoint
from watcher.smtp.local import hand_over, program_of
from watcher.smtp.send import probe, send

__all__ = ["Receipt", "Refusal", "SmtpEndpoint", "hand_over", "probe", "program_of", "send"]
