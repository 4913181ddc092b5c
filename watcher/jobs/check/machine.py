"""Is this machine fit: its clock, its disk, the state file?"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from watcher.core.checkup import Finding, Health
from watcher.core.reason import Reason, because
from watcher.errors import StoreError
from watcher.jobs.account import Account
from watcher.jobs.check.causes import as_said
from watcher.store import Store

SKEW = timedelta(minutes=5)
"""A mail may seem to come from the future by so much: servers' clocks differ."""
FREE_BYTES = 200 * 1024 * 1024
"""Below this the disk may fill up before anybody notices."""
_MEGABYTE = 1024 * 1024


def clock(account: Account, newest: int, now: datetime) -> Finding:
    """Whether the clock can be trusted. `newest` is the newest mail's INTERNALDATE, in seconds since 1970."""
    what, cure = because("This machine's clock"), because("Switch on time synchronisation: timedatectl set-ntp true")
    if newest > (now + SKEW).timestamp():
        told = because("the newest mail comes from the future: this machine's clock is slow")
        return Finding(account.name, what, Health.BAD, told, cure)
    if _is_synchronised() is False:
        told = because("this machine does not set its clock by the network")
        return Finding(account.name, what, Health.WARNING, told, cure)
    local = now.astimezone(account.schedule.zone)
    told = because("{time} in {zone}", time=local.time(), zone=str(local.tzinfo))
    return Finding(account.name, what, Health.GOOD, told)


def _is_synchronised() -> bool | None:
    """What timedatectl(1) says; None where nobody can tell."""
    program = shutil.which("timedatectl")
    if program is None:
        return None
    try:
        told = subprocess.run(  # fixed words, no shell
            [program, "show", "-p", "NTPSynchronized", "--value"], capture_output=True, timeout=5, check=False
        ).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return None
    return {b"yes": True, b"no": False}.get(told)


def state_of(account: Account, state: Path) -> Iterator[Finding]:
    """Whether the state file can be used, and whether there is room for it. Makes none where none is."""
    what = because("State file")
    try:
        yield Finding(account.name, what, *_usable(state))
    except StoreError as error:
        yield Finding(account.name, what, Health.BAD, *as_said(error))
    place = next((folder for folder in state.parents if folder.is_dir()), Path("/"))
    free = shutil.disk_usage(place).free
    if free < FREE_BYTES:
        told = because("only {n} MB are free on the disk of {folder}", n=free // _MEGABYTE, folder=str(place))
        yield Finding(account.name, because("Disk"), Health.WARNING, told, because("Make room there"))


def _usable(state: Path) -> tuple[Health, Reason, Reason | None]:
    if state.exists():
        with Store(state) as store:
            store.must_write()
            damage = store.damage()
        if damage:
            told = because("{file} is damaged: {why}", file=str(state), why=damage)
            cure = because(
                "Restore a backup, or move the file away: a new one is filled from the mailbox, "
                "without what you decided."
            )
            return Health.BAD, told, cure
        return Health.GOOD, because("{file} can be used", file=str(state)), None
    place = next((folder for folder in state.parents if folder.is_dir()), Path("/"))
    if not os.access(place, os.W_OK | os.X_OK):
        cure = because("Run this as the user of the service, or name another folder with --state")
        return Health.BAD, because("nothing may be written into {folder}", folder=str(place)), cure
    return Health.GOOD, because("{file} will be made by the first sync", file=str(state)), None
