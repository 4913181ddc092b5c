"""Which small turns of speech does German give the questions that read between the lines?

See `Turns` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.turns import Turns

TURNS = Turns(
    # persons
    many=("vielen", "lieben", "besten"),
    many_more=("herzlichen", "tausend"),
    thanks=("danke?", "merci"),
    thanked=("dir", "ihnen", "euch"),
    that=("dass", "da"),
    came_in=("erhalten", "eingegangen", "angekommen"),
    idle_questions=(
        r"(?:haben|hast|habt) (?:sie|du|ihr) (?:noch )?(?:\w+ )?(?:fragen|interesse)",
        r"wuss?te(?:n|st) (?:sie|du) schon",
        r"(?:kennen|kennst) (?:sie|du) (?:schon|eigentlich|bereits) (?:unser|mein)",
        r"warum nicht (?:gleich|einfach|mal)\b",
        r"wie (?:gefaellt|gefallen|zufrieden) .{0,30}?(?:neue\w*|besuch|einkauf|kauf|aufenthalt)",
    ),
    none_of=(r"keine[nrms]?",),
    openers=(r"eine?", "die", "unsere", "meine", "kurze", "kleine", "nur", "hinweis", "achtung", "hallo", "guten tag"),
    notices=("hinweis", "achtung", "beachten", "vorab", "wundern"),
    whether=("ob",),
    in_case=("falls",),
    denied=(r"(?:nicht|keine?n?)\s(?:eine?n?\s){0,2}",),
    of_itself=(
        r"\bdies\w*\s(?:rein |voll)?",
        r"\b(?:dies|das|es|hier|hierbei|dies(?:e[mrs]?)? [^\s,:;]+) (?:ist|handelt|antwortet|kommt|wird|wurde)\b"
        r"(?! immer\b)[^,:;]{0,40}",
        r"\bbin (?:\w+ ){0,3}",
        r"\bwas folgt,? ist (?:\w+ ){0,2}",
        r"\b(?:sie lesen|du liest|lesen sie|liest du) (?:\w+ ){0,4}",
    ),
    of_its_writer=(r"(?:ich|wir) (?:\w+ )?(?:verwende|nutze|benutze|habe|haben|sende|schicke)",),
    aims=(
        "da", "weil", "damit", "um", "waehrend", r"(?:auf|an|bei) jede\w*", "eingerichtet", "eingeschaltet", "aktiviert",
        "geschaltet",
    ),
    have=("habe", "haben"),
    got=("erhalten", "bekommen", "gekriegt", "zurueckbekommen"),
    came_before=(r"\w*mails?", r"\w*nachricht", "anfrage", "erhalten", r"\w*eingegangen", "eingang", "danke?"),
    of_another=(
        r"\s(?:(?:von|vom|am) \w+ (?:\w+ )?|(?:gestern|vorhin) )?"
        r"(?:war|waren|hatten?|hat (?!sie\b)|sagte?n?|kam|ging|haben sie|habt ihr|hast du|bitte (?!nicht|keine)|sollen"
        r"|muessen|ist (?:an|aus|ab)|landen|landet)\b",
        r", die (?:sie|ihr|du|ich|wir)\b",
        r"\s(?:von|aus) (?:ihr\w*|ihnen|dein\w*|dir|eu\w*)\b",
    ),
    because=("da", "weil"),
    readers=("sie", "du", "ihr"),
    # person
    parts_of_time=("mitte", "ende"),
    since=(r"seit(?:\sdem)?",),
    otherwise=("sonst", "ansonsten", "andernfalls"),
    wants_word=(
        r"(?:geben sie|gib|gebt|lassen sie|lass|lasst) (?:uns|mir) (?:[\w.,]{1,30} ){0,8}?"
        r"(?:bescheid|rueckmeldung|antwort|wissen)",
    ),
    appointments=(r"(?!liefer|entscheidungs)\w{0,20}termin", "treffen", "besprechung", "telefonat"),
    put_off=(r"versch\w+", "verlegt", "vertagt"),
    clause_words=("und", "aber"),
    before_it=("davor", "vorher", "zuvor"),
    although=("auch wenn", "obwohl", "obgleich"),
    went_before=(r"nach (?!ostern|weihnachten)",),
    goes_on=("haben", "habe", "hat", "nehmen", "nehme", "moechten?"),
    asking_verbs=(
        "haben", "habt", "hast", "hat", "ist", "sind", "wurden?", r"soll\w*", "wollen", "kann", "koennen", "machen",
        "nehmen", "beauftragen", "wird", "werden",
    ),
)  # fmt: skip
