"""Does this sound like a person who writes to one reader?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.reading.greeting import greets_nobody, speaks_to_many, speaks_to_one
from watcher.core.reading.sentences import sentences, without_card
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, not_behind, turns, within

_PASSING = re.compile(
    rf"(?:{turns('many', 'many_more')} )?{turns('thanks', 'more_thanks')}(?: \w+)?\s*[,.!;:-]"
    rf"(?! {turns('that')} )|{turns('came_in')}\s*[,.!;:-]"
)
_A_LINE = 120
"""Characters within which people answer in passing."""


def thanks_in_passing(view: View) -> bool:
    """Whether it opens with nothing but thanks ("Danke, ...", "Safely received, thank you."), as people do where forms
    thank for something."""
    return bool(_PASSING.match(view.words))


@lru_cache(maxsize=2)
def asks(view: View) -> bool:
    """Whether a question wants an answer ("Fragen?" in a service's letter, "did you know" and "In pain? Then just come
    by." want none)."""
    return any(
        begins("questions", part.strip()) and not _ANY_QUESTIONS.match(part.strip())
        for part, answered in _QUESTION.findall(LINK.sub("", view.words))
        if not answered or _OF_READER.search(part)
        for part in (part, part.rpartition(", ")[2])
    )


LINK = re.compile(r"https?://\S+|www\.\S+")
_QUESTION = re.compile(rf"(?:^|[.!?,:;\n-])\s*([^.!?\n]{{3,300}})\?(?=(\s+{turns('then_do')}\b)?)")
_OF_READER = re.compile(rf"\b{turns('can_you')}\b")
"""What the reader can do is asked of them, whatever follows ("Can you make it by May? Then please start.")."""
_ANY_QUESTIONS = re.compile(turns("idle_questions"))


_SAID_OR_ASKED = re.compile(
    rf'"[^"\n]{{3,400}}"|(?:^|(?<=[.!?\n]))[^.!?\n]+\?|\b{turns("none_of")} (?:\w+ ){{0,2}}auto\w+(?: \w+)?'
)
"""What somebody else says, or shall say, what is asked, and what there is none of, in folded text."""


_MENTIONS = 5
"""Automatic answers that are looked at in a text."""
_SENTENCE_BEFORE = re.compile(r"[^.!?\n]*\Z")
_AT_THE_BEGINNING = re.compile(
    rf"\W*(?:{turns('openers')}\W+){{0,4}}\Z|[^:]{{0,30}}\b{turns('notices')}\b[^:]{{0,20}}:\s\Z"
)
_OF_ITSELF = re.compile(rf"{not_behind('whether', 'in_case')}{turns('of_itself')}\Z")
_OF_ITS_WRITER = re.compile(rf"\b{turns('of_its_writer')}\b[^,:;]{{0,40}}\Z")
_WITH_AN_AIM = re.compile(rf"[^.!?\n]{{0,40}}?\b{turns('aims')}\b")
_ASKS = re.compile(r"[^.!?\n]{0,80}\?")
_HAVE = re.compile(rf"\b{turns('have')}\b|\b{turns('have_got')} (?:\w+ ){{0,4}}\Z")
_GOT = re.compile(rf"[^,.!?\n]{{0,40}}?\b{turns('got')}\b")
_BRACKETED = re.compile(rf"\b{turns('came_before')}\b[^.!?\n(]{{0,60}}[(\[*]\s?\Z")
_BRACKET_ENDS = re.compile(r"[^()\[\]\n]{0,40}[)\]*]\W{0,3}(?:\n|\Z|(?<=[.!])\s)")
"""A program's word on itself behind a sentence: "Ihre Mail ist da (automatische Antwort).\""""
_IN_DOUBT = re.compile(rf"\b{turns('whether')}\s\Z|\b{turns('denied')}\Z")
_IS_ANOTHER = re.compile(rf"[a-z]{{0,4}}{turns('of_another')}")
"""Behind a mention that opens its sentence: what that other automatic answer did, or what to do with it."""
_WITH_A_CAUSE = re.compile(rf"\W{{0,3}}{turns('because')}\b")
_TO_THE_READER = re.compile(rf"\b{turns('readers')}\b[^,:;]{{0,40}}\Z")


def calls_itself_a_programs(text: str) -> re.Match[str] | None:
    """Where a text says of itself that a program sent it. Whoever only speaks of an automatic answer ("ich bekomme von
    Ihnen nur eine automatische Antwort", "the site shall send an auto-reply") may be a person."""
    for _ in range(_MENTIONS):
        found = within("automatic_phrases", text)
        if found is None or _is_of_itself(text, found):
            return found
        text = f"{text[: found.start()]}{' ' * len(found[0])}{text[found.end() :]}"
    return None


def _is_of_itself(text: str, found: re.Match[str]) -> bool:
    """Whether the mention opens its sentence, or is pointed at: "this is an automatic reply"."""
    led = _SENTENCE_BEFORE.search(text, max(0, found.start() - 80), found.start())
    before = led[0] if led else ""
    if _IN_DOUBT.search(before):
        return False
    if not found[0].startswith("auto"):
        return True
    if _ASKS.match(text, found.end()) or _is_received(before, text, found):
        return False
    if _OF_ITS_WRITER.search(before) and _WITH_AN_AIM.match(text, found.end()):
        return True
    if _OF_ITSELF.search(before) or (_AT_THE_BEGINNING.match(before) and not _IS_ANOTHER.match(text, found.end())):
        return True
    if _BRACKETED.search(before) and _BRACKET_ENDS.match(text, found.end()):
        return True
    return bool(_TO_THE_READER.search(before) and _WITH_A_CAUSE.match(text, found.end()))


def _is_received(before: str, text: str, found: re.Match[str]) -> bool:
    """Whether somebody has got it: "ich habe nur eine automatische Antwort erhalten", not "eingerichtet"."""
    had = _HAVE.search(before)
    return had is not None and (" " in had[0] or _GOT.match(text, found.end()) is not None)


def told(view: View, name: str) -> re.Match[str] | None:
    """Where one of the phrases is told. Who greets a reader by name may also ask for it, or cite it: "Kann die Seite
    eine automatische Antwort schicken?". Programs that answer under a subject of their own ask as well."""
    found = calls_itself_a_programs(view.words) if name == "automatic_phrases" else within(name, view.words)
    if found is None or (view.tied and not view.answers) or not speaks_to_one(view):
        return found
    spans = (one.span() for one in _SAID_OR_ASKED.finditer(view.words))
    if not any(start <= found.start() and found.end() <= end for start, end in spans):
        return found
    return within(name, _SAID_OR_ASKED.sub(" ", view.words))


def impersonal(view: View) -> int:
    """How much of an answer is written to anybody: 0 where a person is greeted by name or asked, or the matter is
    spoken of; else what agrees of a greeting for nobody, no "I", nothing quoted, no name below (up to 5)."""
    if speaks_to_one(view) or view.quotes or asks(view) or within("matter_phrases", view.words):
        return 0
    return (
        (2 if greets_nobody(view) or speaks_to_many(view) else 0)
        + (not within("first_person", view.words))
        + (not signs_personally(view))
        + (len(view.words) > _A_LINE)
    )


def program_signs(view: View) -> int:
    """What in the header speaks for a program. Each of these fields stands on people's mail too: one counts nothing."""
    precedence = view.message.field("precedence").lower()
    signs = (
        view.nameless_return()
        + bool(view.message.field("x-auto-response-suppress"))
        + (precedence in {"bulk", "junk"} and not view.message.field("list-id"))
    )
    return signs if signs > 1 else 0


_BOUNCE_PATH = re.compile(
    r"<?(?:b|bo|bounces?|return|noreply|msprvs\d*|prvs)[-+=._][^@]*@|<?[^@]*[+=-](?:[0-9a-f]{5,}|[^@=]+=[^@]+)@"
)
_LONGEST_PATH = 1000
"""Letters before the @: no server takes a third of them (RFC 5321 4.5.3.1.3)."""


def bulk_path(view: View) -> bool:
    """Whether bounces go to an address of their own, as programs that send to many have it; what servers write on
    forwarding (SRS) is none."""
    path = return_path(view)
    local = path.rpartition("@")[0]
    return (
        0 < len(local) < _LONGEST_PATH
        and not local.startswith("srs")
        and local != view.local_part
        and bool(_BOUNCE_PATH.match(path))
    )


def return_path(view: View) -> str:
    """The addr-spec to which bounces go, in lower case."""
    return view.message.field("return-path").strip().lower().strip("<>")


def nothing_else(view: View) -> int:
    """1 if every sentence is one of an absence notice, -1 if most are something else: a person speaks of the matter."""
    plain = other = 0
    for sentence in sentences(without_card(view.words)):
        if any(within(name, sentence) for name in _NOTICE):
            plain += 1
        else:
            other += 1
    return 1 if plain and not other else -1 if other > plain else 0


_NOTICE = (
    "absence_phrases",
    "gone_phrases",
    "notice_phrases",
    "thanks_phrases",
    "automatic_phrases",
    "nobody_salutations",
    "no_reply_phrases",
    "ack_phrases",
    "contact_phrases",
    "courtesy_phrases",
    "absence_hints",
)
