"""What is made when a wheel is built? Manual pages and completion scripts, from the program itself.

hatchling calls it (pyproject.toml); it needs what the program needs, as it imports the commands to ask them.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ManualHook(BuildHookInterface[Any]):
    """Adds what tools/manual.py writes to the wheel's share/; an editable installation goes without."""

    _made: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is packed; `version` is "editable" or "standard"."""
        if version == "editable":
            return
        root, made = Path(self.root), Path(tempfile.mkdtemp(prefix="watcher-manual-"))
        self._made = made
        sys.path[:0] = [str(root), str(root / "tools")]
        import manual

        for path in manual.write(made, self.metadata.version):
            build_data["shared_data"][str(made / path)] = f"share/{path}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called when the wheel is there."""
        if self._made is not None:
            shutil.rmtree(self._made)
