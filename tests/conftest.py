"""What does every test find ready?"""

from tests.servers.fixtures import account, dovecot_account, real_account, servers

__all__ = ["account", "dovecot_account", "real_account", "servers"]
