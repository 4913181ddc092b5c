"""What could be written next?"""

from watcher.core.nudge.plan import Plan, plan_nudge, step_of
from watcher.core.nudge.types import Facts, Form, Step, Voice
from watcher.core.nudge.voice import voice_of
from watcher.core.nudge.write import facts_of, topic_of

__all__ = ["Facts", "Form", "Plan", "Step", "Voice", "facts_of", "plan_nudge", "step_of", "topic_of", "voice_of"]
