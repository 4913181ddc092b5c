"""How does a Cyrus of our own run?

Unpacked beside any other server, on a free loopback port, with its own folders under /tmp; whoever signs in for the
first time gets a mailbox with special uses.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.account import Account, free_port, wait_for
from tests.servers.unpacked import libraries, nobody, part, unpacked
from watcher.imap import Endpoint

PASSWORD = "open-sesame"

IMAPD = """
configdirectory: {home}/conf
partition-default: {home}/spool
cyrus_user: {user}
cyrus_group: {group}
admins: cyrus
altnamespace: yes
unixhierarchysep: yes
allowplaintext: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {home}/sasldb2
sasl_mech_list: PLAIN LOGIN
servername: localhost
virtdomains: off
conversations: off
lmtpsocket: {home}/conf/socket/lmtp
idlesocket: {home}/conf/socket/idle
notifysocket: {home}/conf/socket/notify
proc_path: {home}/conf/proc
mboxname_lockpath: {home}/conf/lock
duplicate_db_path: {home}/conf/deliver.db
statuscache_db_path: {home}/conf/statuscache.db
ptscache_db_path: {home}/conf/ptscache.db
tls_sessions_db_path: {home}/conf/tls_sessions.db
specialusealways: yes
imapidlepoll: 1
autocreate_quota: 0
autocreate_inbox_folders: Sent|Drafts|Junk|Trash|Archive
xlist-sent: Sent
xlist-drafts: Drafts
xlist-junk: Junk
xlist-trash: Trash
xlist-archive: Archive
"""
MASTER = """
START {{
  recover cmd="{programs}/ctl_cyrusdb -r -C {home}/imapd.conf"
}}
SERVICES {{
  imap cmd="{programs}/imapd -C {home}/imapd.conf -U 30" listen="127.0.0.1:{port}" prefork=1 maxchild=100
}}
EVENTS {{
}}
"""


class Cyrus:
    """A running server; every account is a user of its own."""

    def __init__(self, root: Path, home: Path, port: int) -> None:
        self._root, self._home, self._port = root, home, port
        self._names = itertools.count(1)

    def account(self) -> Account:
        """A mailbox nobody used before."""
        name = f"user{next(self._names)}"
        self._tell_password(name)
        endpoint = Endpoint("127.0.0.1", self._port, name, "none", timeout=20)
        return Account(endpoint, PASSWORD, "", "/", traits=frozenset({"cyrus"}))

    def _tell_password(self, name: str) -> None:
        database = self._home / "sasldb2"
        tool = str(part(self._root, "usr/sbin/saslpasswd2"))
        command = [tool, "-c", "-p", "-f", str(database), "-u", "localhost", name]
        subprocess.run(command, input=PASSWORD.encode(), check=True, capture_output=True, env=environment(self._root))
        _give(database)


def environment(root: Path) -> dict[str, str]:
    """What its programs need to find their libraries."""
    folders = (*root.glob("usr/lib/*-linux-gnu/sasl2"), *Path("/usr/lib").glob("*-linux-gnu/sasl2"))
    plugins = os.pathsep.join(map(str, folders))
    return {"LD_LIBRARY_PATH": libraries(root), "SASL_PATH": plugins, "PATH": "/usr/bin:/bin"}


def _give(path: Path) -> None:
    owner = nobody()
    os.chown(path, owner.pw_uid, owner.pw_gid)


@contextmanager
def cyrus() -> Iterator[Cyrus]:
    """A server for as long as the block lasts."""
    root = unpacked("cyrus", "usr/lib/cyrus/bin/imapd")
    home, port = Path(tempfile.mkdtemp(prefix="watcher-cyrus-", dir="/tmp")), free_port()
    home.chmod(0o755)
    _prepare(root, home, port)
    master = [str(root / "usr/lib/cyrus/bin/master"), "-C", "imapd.conf", "-M", "cyrus.conf", "-p", "pid"]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            master, cwd=home, env=environment(root), stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        wait_for(port)
        yield Cyrus(root, home, port)
    finally:
        process.terminate()
        process.wait(timeout=20)
        shutil.rmtree(home, ignore_errors=True)


def _prepare(root: Path, home: Path, port: int) -> None:
    import grp

    owner = nobody()
    places = {"home": home, "user": owner.pw_name, "group": grp.getgrgid(owner.pw_gid).gr_name}
    (home / "imapd.conf").write_text(IMAPD.format(**places), encoding="ascii")
    (home / "cyrus.conf").write_text(MASTER.format(programs=root / "usr/lib/cyrus/bin", port=port, **places))
    for folder in ("conf/db", "conf/socket", "conf/proc", "conf/lock", "conf/log", "conf/msg", "conf/user", "spool"):
        (home / folder).mkdir(parents=True)
    for each in (home, *home.rglob("*")):
        _give(each)
