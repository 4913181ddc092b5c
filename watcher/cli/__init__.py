"""Who asks?"""


def main() -> None:
    """The command `watcher`."""
