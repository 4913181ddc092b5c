"""What does every test find ready?"""

import os

from tests.servers.fixtures import account, dovecot_account, real_account, servers

__all__ = ["account", "dovecot_account", "real_account", "servers"]

for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"
"""English, whatever the terminal speaks in which the tests are started."""
