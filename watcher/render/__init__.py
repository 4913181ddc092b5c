"""How does it look?"""

from watcher.render.words import Words, clean, say

__all__ = ["Words", "clean", "say"]
