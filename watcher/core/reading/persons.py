"""Does this sound like a person who writes to one reader?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.reading.greeting import greets_nobody, speaks_to_many, speaks_to_one
from watcher.core.reading.sentences import sentences
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, within

_PASSING = re.compile(
    r"(?:(?:vielen|herzlichen|lieben|besten|tausend|many) )?(?:danke?|merci|thanks|thank you|thx|cheers)"
    r"(?: dir| ihnen| euch| \w+)?\s*[,.!;:-](?! (?:dass|da) )"
    r"|(?:got (?:it|your \w+)|(?:safely )?received|erhalten|eingegangen|angekommen)\s*[,.!;:-]"
)
_A_LINE = 120
"""Characters within which people answer in passing."""


def thanks_in_passing(view: View) -> bool:
    """Whether it opens with nothing but thanks ("Danke, ...", "Safely received, thank you."), as people do where forms
    thank for something."""
    return bool(_PASSING.match(view.words))


@lru_cache(maxsize=2)
def asks(view: View) -> bool:
    """Whether a question wants an answer ("Fragen?" in a service's letter and "did you know" want none)."""
    return any(
        begins("questions", part.strip()) and not _ANY_QUESTIONS.match(part.strip())
        for part in re.findall(r"(?:^|[.!?,:;\n-])\s*([^.!?\n]{3,300})\?", LINK.sub("", view.words))
        for part in (part, part.rpartition(", ")[2])
    )


LINK = re.compile(r"https?://\S+|www\.\S+")
_ANY_QUESTIONS = re.compile(
    r"(?:haben|hast|habt) (?:sie|du|ihr) (?:noch )?(?:\w+ )?(?:fragen|interesse)|(?:do you )?have (?:any )?questions"
    r"|why not (?:have|take|get|try|check|visit|follow|browse|book|read|see|join)\b|did you know\b"
    r"|wuss?te(?:n|st) (?:sie|du) schon"
    r"|(?:kennen|kennst) (?:sie|du) (?:schon|eigentlich|bereits) (?:unser|mein)|warum nicht (?:gleich|einfach|mal)\b"
    r"|wie (?:gefaellt|gefallen|zufrieden) .{0,30}?(?:neue\w*|besuch|einkauf|kauf|aufenthalt)"
)


_SAID_OR_ASKED = re.compile(
    r'"[^"\n]{3,400}"|(?:^|(?<=[.!?\n]))[^.!?\n]+\?|\b(?:keine[nrms]?|no|without) (?:\w+ ){0,2}auto\w+(?: \w+)?'
)
"""What somebody else says, or shall say, what is asked, and what there is none of, in folded text."""


_TALK = 10_000
"""Characters of a text that somebody may have written by hand."""
_MENTION = (
    r"(?<!diese )(?<!dieser )(?<!dieses )(?<!this )(?<!ist eine )(?<!is an )(?<!um eine )(?<!bin ein )(?<!bin der )"
    r"(?<!'m an )(?<!am an )\bauto[\w-]*(?: \w+)?"
)
_NEAR = r"[^.!?\n]{0,60}?"
_OF_ANOTHER = re.compile(
    rf"(?<!ist )(?<!is )\b(?:ihr|dein|eu(?:e)?r|your)e?[rnms]? (?:\w+ ){{0,2}}{_MENTION}"
    rf"|\b(?:ich|wir|i|we)\b{_NEAR}\b(?:bekomm\w*|bekam\w*|krieg\w*|erhalte|erhielt\w*|hatten?|habe vergessen|get|got"
    rf"|had|receive|received|forgot)\b{_NEAR}{_MENTION}"
    rf"|\b(?:bekomme|kriege|hatte|vergass|vergesse|got|get|forgot) (?:ich|wir|i|we)\b{_NEAR}{_MENTION}"
    rf"|\b(?:ignor\w+|vergiss|vergessen sie|sorry|entschuldig\w*|disregard|apolog\w+|you (?:\w+ )?got|kam|kamen|came)\b"
    rf"{_NEAR}{_MENTION}"
    rf"|\b(?:hat|haben|has|have)\b{_NEAR}\b(?:die|eine|meine|unsere|the|an|my|our) {_MENTION}{_NEAR}"
    r"\b(?:geschickt|gesendet|bekommen|erhalten|sent|received|got)\b"
    rf"|\b(?:die|eine|meine|unsere|the|an|my|our) {_MENTION}{_NEAR}"
    r"\b(?:ignor\w+|vergessen|von vorhin|you got|earlier|bekommen)\b"
    rf"|{_MENTION}{_NEAR}\?"
)
"""An automatic answer of which somebody tells: the reader's, one that came before, one that is asked for."""


def calls_itself_a_programs(text: str) -> re.Match[str] | None:
    """Where a text says of itself that a program sent it, and not of another mail ("ich bekomme von Ihnen nur eine
    automatische Antwort")."""
    found = within("automatic_phrases", text)
    if found is None or len(text) > _TALK or not _OF_ANOTHER.search(text):
        return found
    return within("automatic_phrases", _OF_ANOTHER.sub(" ", text))


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


def bulk_path(view: View) -> bool:
    """Whether bounces go to an address of their own, as programs that send to many have it; what servers write on
    forwarding (SRS) is none."""
    path = return_path(view)
    local = path.rpartition("@")[0]
    return bool(local) and not local.startswith("srs") and local != view.local_part and bool(_BOUNCE_PATH.match(path))


def return_path(view: View) -> str:
    """The addr-spec to which bounces go, in lower case."""
    return view.message.field("return-path").strip().lower().strip("<>")


def nothing_else(view: View) -> int:
    """1 if every sentence is one of an absence notice, -1 if most are something else: a person speaks of the matter."""
    plain = other = 0
    for sentence in sentences(view.words):
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
