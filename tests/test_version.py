"""What the first lines of the package promise."""

import watcher


def test_version_is_said() -> None:
    """The package says its version."""
    assert watcher.__version__
