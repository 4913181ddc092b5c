"""How does something like Gmail run on this machine?

hoodiecrow (npm), in memory: one process is one mailbox with All Mail, labels and thread ids.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.account import Account, free_port, needs, program, wait_for
from watcher.imap import Endpoint

HERE = Path(__file__).parent
CURE = "hoodiecrow is missing: npm ci --prefix tests/servers/hoodiecrow"


@contextmanager
def hoodiecrow() -> Iterator[Account]:
    """A fresh mailbox for as long as the block lasts."""
    node = program("node", "nodejs")
    needs(node is not None and (HERE / "node_modules" / "hoodiecrow-imap").is_dir(), CURE)
    port = free_port()
    command = [str(node), str(HERE / "server.js"), str(port), "owner", "open-sesame"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        endpoint = Endpoint("127.0.0.1", port, "owner", "none", timeout=20)
        yield Account(endpoint, "open-sesame", "", "/", traits=frozenset({"hoodiecrow", "gmail"}))
    finally:
        process.terminate()
        process.wait(timeout=10)
