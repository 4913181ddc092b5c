"""Which small turns of speech does English give the questions that read between the lines?

See `Turns` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.turns import Turns

TURNS = Turns(
    # persons
    many=("many",),
    thanks=("thanks", "thank you", "thx", "cheers"),
    came_in=(r"got (?:it|your \w+)", r"(?:safely )?received"),
    idle_questions=(
        r"(?:do you )?have (?:any )?questions",
        r"why not (?:have|take|get|try|check|visit|follow|browse|book|read|see|join)\b",
        r"did you know\b",
    ),
    none_of=("no", "without"),
    openers=(r"an?", "the", "our", "my", "just", "only", "quick", "short", "brief", "note", "info", "ps", "hi"),
    notices=("info", "note", "notice", "fyi"),
    whether=("if", "whether"),
    denied=(r"(?:not|no)\s(?:an?\s|yet\s){0,2}",),
    of_itself=(
        r"\bthis\s(?:purely |fully )?",
        r"\b(?:this|it|this [^\s,:;]+) (?:is|answers|replies|comes|was|has been)\b(?! always\b)[^,:;]{0,40}",
        r"\b(?:am|i'm) (?:\w+ ){0,3}",
        r"(?:\A|[,!])\W*it's (?:\w+ ){0,3}",
        r"\bwhat follows is (?:\w+ ){0,2}",
        r"\byou(?: are|'re) (?:now |just )?(?:reading|looking at) (?:\w+ ){0,4}",
    ),
    of_its_writer=(r"(?:i|we) (?:\w+ )?(?:use|have|send)",),
    aims=("because", "since", "so", "while", "in order", r"to (?:let|tell|say|every|all|any)"),
    have_got=(r"(?:have|i've|we've) (?:\w+ ){0,3}?(?:received|got|gotten|seen|had)",),
    came_before=("messages?", "request", "received", "arrived", "thanks?"),
    of_another=(
        r"\s(?:(?:from|on|like) \w+ (?:\w+ )?|(?:yesterday|earlier) )?"
        r"(?:said|says|was|were|told|fired|go|goes|went|came|had|are|aren't|isn't|should)\b",
        r", (?:which|that) (?:you|i|we)\b",
        r"\s(?:from|of) (?:you|your)\b",
    ),
    because=("because", "since", "as"),
    readers=("you",),
    # person
    at_hour=("at",),
    parts_of_time=("mid", "middle", "end", "late"),
    since=(r"since(?:\sthe)?",),
    otherwise=("otherwise",),
    appointments=("meeting", "call", "appointment", r"shoot\w*", "workshop"),
    put_off=("postponed", "moved", "pushed"),
    clause_words=("and", "but"),
    before_it=("before",),
    although=(r"even (?:if|though)", r"(?:al)?though"),
    went_before=("after", "having"),
    goes_on=("we", "i", "have", "has"),
    asking_verbs=(
        "have", "has", "did", "do", "are", "is", "was", "were", "shall", "should", "can", "could", "will", "would",
    ),
)  # fmt: skip
