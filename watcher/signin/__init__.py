"""How do we prove who we are?"""

from watcher.signin.secrets import SecretReader, read_secret

__all__ = ["SecretReader", "read_secret"]
