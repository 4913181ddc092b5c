"""How do we prove who we are?"""

from watcher.signin.secrets import SecretReader, end_commands, read_secret

__all__ = ["SecretReader", "end_commands", "read_secret"]
