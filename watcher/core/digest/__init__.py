"""What belongs in today's digest?"""

from watcher.core.digest.composing import compose
from watcher.core.digest.listing import listed_in, listing
from watcher.core.digest.nextstep import link_to, next_step
from watcher.core.digest.types import ASKING, Digest, Item, Part, Section

__all__ = ["ASKING", "Digest", "Item", "Part", "Section", "compose", "link_to", "listed_in", "listing", "next_step"]
