"""When?

Polls, digests, signals and systemd: `run_daemon` calls the same jobs as the command line, by the clock.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["run_daemon"]


def run_daemon(config_path: Path, *, state: Path | None, verbose: int = 0) -> None:
    """Watch until SIGTERM or SIGINT. Raises ConfigError and StoreError, at the start only."""
    from watcher.daemon.run import run_daemon as run  # APScheduler is not needed for `watcher --help`

    run(config_path, state=state, verbose=verbose)
