"""Is the outcome told at that time?

"Am 5.12. sag ich's dir", "sonntagabend kriegst du mein Go", "you'll hear from me that afternoon": whoever says when the
other will hear of it puts the matter off until then, whatever else stands around. The words stand in the clause of the
time, or behind it where they point back at it ("an dem Tag rufe ich Sie an", "dann geb ich dir Antwort"); or nothing
happens before the day of those who decide.
"""

from __future__ import annotations

import re

from watcher.core.reading.words import turns, within

_CLAUSE_END = re.compile(rf"[,;:!]\s|\s-\s|\n|\b{turns('clause_words', 'therefore')}\s")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\d[.])\s|(?<=\d{4}[.])\s")
_MONTH_AND_STOP = re.compile(r"[a-z]{3}\.\Z")
"""A time that holds the point of its sentence: "result due 9 December." """
_GOES_ON = re.compile(rf"\W*{turns('adds_on')}\b")
_THAT_DAY = re.compile(rf"\b{turns('that_day')}\b")
_THEN = re.compile(rf"\b{turns('right_then')}\b")
_CALLS = re.compile(rf"\b{turns('calls_you')}\b")
_BEFORE_THAT = re.compile(rf"\b{turns('before_that')}\b")
IS_IT_OK = re.compile(rf"(?:,|(?<=\w{{5}})) {turns('is_it_ok')}\?+")
"""... behind a comma or a longer word: "is it ok?" asks."""
_PROVIDED = re.compile(rf"\W*{turns('on_condition')}\b")
_TELLS = ("announcements", "telling_words", "decision_phrases")
_DECIDES = ("announcements", "verdict_phrases", "telling_words")


def may_announce(text: str) -> bool:
    """Whether folded `text` says at all that the reader will hear of the outcome."""
    return within("announcements", text) is not None or _THAT_DAY.search(text) is not None


def tells_then(before: str, time: str, after: str, *, in_clause: bool = False) -> bool:
    """Whether it is told then: `before` and `after` the time, folded, up to the times on both sides of it, `after` with
    the sentence that follows its own; `in_clause`: by the words of its own clause alone."""
    if _MONTH_AND_STOP.search(time):
        after = f". {after}"
    own, *behind = _SENTENCE_END.split(IS_IT_OK.sub(".", after), maxsplit=1)
    if own.rstrip().endswith("?"):
        return False
    if "," in time or before.rstrip().endswith(","):
        own = own.lstrip(" ,.")  # "am Montag, dem 30., rufe ich an": one day by both
    first = _CLAUSE_END.split(own, maxsplit=1)[0]
    begun = f"{_CLAUSE_END.split(before)[-1]} {time} "
    announced = _announces(begun, first, own)
    if announced or in_clause:
        return announced
    further = own[len(first) :]
    follows = f"{further} {behind[0] if behind else ''}"
    decided = within("deciders", begun + first) is not None
    return _adds(further) or _points_back(follows) or (decided and _nothing_before(follows))


def _announces(begun: str, first: str, own: str) -> bool:
    """Whether that begins in the clause of the time; it may end behind a comma: "sag ich dir, wer"."""
    found = within("announcements", begun + own)
    if found is None or found.start() >= len(begun + first):
        return False
    return within("errand_words", (begun + own)[: found.start()]) is None


def _adds(further: str) -> bool:
    """What is said of the same time behind an "and": "am 5. bin ich wieder da und geb dir Antwort"."""
    joined = _GOES_ON.match(further)
    if joined is None:
        return False
    found = within("announcements", further)
    return found is not None and _CLAUSE_END.search(further, joined.end(), found.start()) is None


def _points_back(text: str) -> bool:
    for sentence in _SENTENCE_END.split(text):
        clauses = [one for one in _CLAUSE_END.split(sentence) if not _PROVIDED.match(one)]
        if any(map(_THAT_DAY.search, clauses)) and (
            _CALLS.search(sentence) or _holds(("busy_words",), sentence) or _is_told(sentence, _TELLS)
        ):
            return True
        if any(_THEN.search(one) and _is_told(one, _DECIDES) for one in clauses) and not sentence.rstrip().endswith(
            "?"
        ):
            return True
    return False


def _is_told(text: str, names: tuple[str, ...]) -> bool:
    """Whether it is told there; words that also speak of errands do not say so beside one, nor in a question."""
    if text.rstrip().endswith("?"):
        return False
    found = within("announcements", text)
    errand = within("errand_words", text)
    return (found is not None and (errand is None or found.start() < errand.start())) or (
        errand is None and _holds(names, text)
    )


def _holds(names: tuple[str, ...], text: str) -> bool:
    return any(within(name, text) for name in names)


def _nothing_before(text: str) -> bool:
    return any(_BEFORE_THAT.search(clause) and within("denials", clause) for clause in _CLAUSE_END.split(text))
