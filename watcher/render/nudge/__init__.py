"""How is the next mail worded?"""

from watcher.render.nudge.letter import MARKER, Letter, draft_mail
from watcher.render.nudge.text import TemplateTrouble, facts_json, nudge_text, quoted_mail, tried

__all__ = ["MARKER", "Letter", "TemplateTrouble", "draft_mail", "facts_json", "nudge_text", "quoted_mail", "tried"]
