"""What does every test find ready?"""

import os
import signal

from hypothesis import settings

from tests.servers.fixtures import account, dovecot_account, real_account, servers

__all__ = ["account", "dovecot_account", "real_account", "servers"]

for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"
"""English, whatever the terminal speaks in which the tests are started."""

# A shell's job in the background ignores Ctrl-C, and so would all that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
"""How long an example takes depends on the machine and its other work."""
