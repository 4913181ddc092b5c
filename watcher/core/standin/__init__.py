"""Who answers while somebody is away?"""

from watcher.core.standin.finding import stand_in

__all__ = ["stand_in"]
