"""Who asks?

The command line is the only place that prints, asks the clock for a single run, and sets exit codes.
"""

from watcher.cli.main import main

__all__ = ["main"]
