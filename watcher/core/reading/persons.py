"""Does this sound like a person who writes to one reader?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watcher.core.message import Address
from watcher.core.reading.sender import is_office_address, is_organisation
from watcher.core.reading.sentences import sentences
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, folded, within

_NAME = re.compile(
    r"[ ,]{1,3}(?:(?:herrn?|frau|mr|mrs|ms|mx|dr|prof|professor|ing|dipl|liebe[rs]?)\b\.?[- ]?(?:dr\b\.? )?)*"
    r"([a-z][\w'-]{1,30}(?: [a-z][\w'-]{1,30}){0,2})[ ]?[,!.:;-]*\s*(?:$|\n|,)"
)
_THANKED = re.compile(
    r"\W{0,3}(?:(?:many |vielen |lieben |besten )?(?:thanks|thank you|thx|cheers|danke?|merci)(?: dir)?[ ,]{1,2})?"
    r"([a-z]{3,20})[,.! ](?!(?:[a-z]+ )?(?:hat|ist|wird|wurde|has|is(?! it)|was)\b)"
)
"""Who is thanked or called by name in the first words ("Thanks Anna."), not told of ("Anna Brandt has been invited");
only the owner's name counts."""
_CARD_LINES = 5
"""Lines of a name with its office and numbers."""
_GREETING, _GREETING_WORDS = 60, 7
"""Characters and words of a line that may greet."""
_NO_GREETING = re.compile(
    r":(?![-)(*dp])|\.\Z|\w(?:\(\w{1,3}\)|[/*]\w{1,2}\b)|\b(?:an|von|fuer|bei|mit|zu|zum|zur|to|from|of|for|at|with|by|und|and|re|aw|betreff)\b"
)
"""By what a short line with a name is a heading ("Nachricht von Anna Brandt", "Name: Brandt"), or a form's
("Sehr geehrte(r) Anna Brandt"), and no greeting."""
_TRADE = re.compile(
    r"e?mails?|mailbox|anfragen?|angebote?|auftraege?|projekte?|projects?|nachricht|\w*design\w*|web|website|media|medien"
    r"|digital|fotos?|fotografie|photos?|photography|texte?|grafik|film|musik|druck|bau|beratung|consulting|coaching"
    r"|agentur|agency|training|software|system\w*|technik|group|gruppe|firma|company|gmbh|posteingang|inbox|news"
)
"""What stands in names and addresses and is no name."""
_PASSING = re.compile(
    r"(?:(?:vielen|herzlichen|lieben|besten|tausend|many) )?(?:danke?|merci|thanks|thank you|thx|cheers)"
    r"(?: dir| ihnen| euch| \w+)?\s*[,.!;:-](?! (?:dass|da) )"
    r"|(?:got (?:it|your \w+)|(?:safely )?received|erhalten|eingegangen|angekommen)\s*[,.!;:-]"
)
_GREETS = re.compile(
    r"\b(?:gute[nrs]?|schoene[nrs]?|good|nice) (?:\w+ )?"
    r"(?:tag|morgen|mittag|nachmittag|abend|day|morning|afternoon|evening)\b"
    r"|^(?:morgen|morning|mahlzeit|tach|gruss gott)\b"
    r"|\b(?:\w*hallo\w*|hello|hi|hiya|hey|hej|hoi|hola|huhu|ahoi|moin\w*|serv[ua]s|gruee?zi\w*|gruess\w*|sali|howdy)\b"
    r"|\b(?:greetings|liebe[rs]?|liebste[rs]?|dear|bonjour|salut|ciao)\b"
)
"""Words that greet."""
_HAILED = re.compile(r"(?:\w+ ){0,2}(?:(?:frau|herrn?|mrs?|ms) )?\w+ ?[,!]\W*")
"""A word or two and a name, called out ("Ahoi Anna!"): headings end without a mark."""
_FELLOW = re.compile(r"kollege|kollegin|nachbar|nachbarin")
"""One reader, though not by name ("Sehr geehrte Frau Kollegin"); several are "Kollegen"."""
_FIRST_SENTENCE = re.compile(r"[^.!?\n]{2,100}[.!?]?")
_NAMED = re.compile(
    r"(?:,|(?<! to)(?<! an)(?<! for)(?<! of)(?<! from)(?<! von)(?<! fuer)(?<! mit)(?<! bei)(?<! frau)(?<! herr))"
    r" ([a-z]{3,20})(?=[.!,](?:\s|$)| [-\u2013] )"
)
"""Who is named in the first sentence ("Thank you for your message, Anna.", "Thanks for the call Anna - ...")."""
_OPENING_LINES = 4
_A_LINE = 120
"""Characters within which people answer in passing."""


@lru_cache(maxsize=2)
def speaks_to_one(view: View) -> bool:
    """Whether the first lines greet somebody by name ("Sehr geehrter Herr Brandt,", "Hi Anna -")."""
    return bool(greeted(view))


def speaks_to_owner(view: View) -> bool:
    """Whether it is the owner who is greeted; where no name of theirs is known, anybody will do. "Liebes Brautpaar" and
    "Dear tenant" look like names."""
    name, known = greeted(view), owner_names(view)
    if _FELLOW.fullmatch(name):
        return True
    return bool(name) and (not known or any(one in known for one in re.findall(r"[a-z]{2,}", name)))


def owner_names(view: View) -> set[str]:
    """Words of the names and addresses under which the owner is written to; none where no name is given."""
    return _words_for_owner(view) if any(one.display_name for one in _ours(view)) else set()


def _ours(view: View) -> list[Address]:
    return [one for one in view.message.recipients if not view.own or one.addr_spec in view.own]


def _words_for_owner(view: View) -> set[str]:
    said = " ".join(f"{one.display_name} {one.addr_spec.rpartition('@')[0]}" for one in _ours(view))
    return set(re.findall(r"[a-z]{3,}", folded(said)))


def _addressed(view: View) -> set[str]:
    """Those by which the owner may be called, of the addresses alone where no name is given."""
    return {word for word in _words_for_owner(view) if not _is_no_name(word)}


@lru_cache(maxsize=256)
def _is_no_name(word: str) -> bool:
    """Whether a word of the owner's name or address is an office's or a trade's ("mail@", "Brandt Design"): any mail
    speaks of those."""
    return bool(_TRADE.fullmatch(word)) or is_office_address(f"{word}@")


def greeted(view: View) -> str:
    """Who is greeted by name, or ""."""
    for line in view.words.split("\n")[:_OPENING_LINES]:
        line = line.strip()
        if not line:
            continue
        opened = begins("salutations", line)
        if opened and not (begins("nobody_salutations", line) or begins("many_salutations", line)):
            name = _NAME.match(line[opened.end() :] + "\n")
            return name[1] if name else _addressed_by(line, view)
    opening = next((line.strip() for line in view.words.split("\n") if line.strip()), "")
    return _addressed_by(opening, view) or next((name for name in _called(view.words) if name in _addressed(view)), "")


def _addressed_by(line: str, view: View) -> str:
    """The owner's name, where a short line of its own ends with it, in whatever words they are greeted ("Grüezi Frau
    Brandt", "Einen schönen guten Tag, Anna :)")."""
    if len(line) > _GREETING or _NO_GREETING.search(line) or begins("nobody_salutations", line):
        return ""
    said = re.findall(r"[a-z][a-z'-]*", line)
    if not 0 < len(said) <= _GREETING_WORDS or said[-1] not in _addressed(view):
        return ""
    return said[-1] if _GREETS.search(line.rpartition(said[-1])[0]) or _HAILED.fullmatch(line) else ""


def _called(words: str) -> Iterator[str]:
    """Who may be called by name in the first sentence."""
    thanked, sentence = _THANKED.match(words), _FIRST_SENTENCE.match(words)
    if thanked:
        yield thanked[1]
    if sentence:
        yield from _NAMED.findall(sentence[0])


@lru_cache(maxsize=2)
def speaks_to_many(view: View) -> bool:
    """Whether the first lines greet a group ("Liebe Kunden", "Dear customers")."""
    lines = (line.strip() for line in view.words.split("\n")[:_OPENING_LINES])
    return any(begins("many_salutations", line) and not _addressed_by(line, view) for line in lines)


def thanks_in_passing(view: View) -> bool:
    """Whether it opens with nothing but thanks ("Danke, ...", "Safely received, thank you."), as people do where forms
    thank for something."""
    return bool(_PASSING.match(view.words))


def greets_stranger(view: View) -> bool:
    """Whether somebody is greeted who is not the owner: a reader of many."""
    return bool(greeted(view)) and not speaks_to_owner(view)


def greets_nobody(view: View) -> bool:
    """Whether the first lines greet nobody in particular ("Sehr geehrte Damen und Herren", "Hello")."""
    return any(begins("nobody_salutations", line.strip()) for line in view.words.split("\n")[:_OPENING_LINES])


@lru_cache(maxsize=2)
def asks(view: View) -> bool:
    """Whether a question wants an answer ("Fragen?" in a service's letter wants none)."""
    return any(
        begins("questions", part.strip()) and not _ANY_QUESTIONS.match(part.strip())
        for part in re.findall(r"(?:^|[.!?,:;\n-])\s*([^.!?\n]{3,300})\?", LINK.sub("", view.words))
        for part in (part, part.rpartition(", ")[2])
    )


def _signs_in_passing(line: str, author: str) -> bool:
    """Whether a letter of one line ends with the author's own first or last name ("... by text. Best, Olaf")."""
    last = re.split(r"[.!?;] +", line)[-1]
    closing = begins("closings", last)
    return closing is not None and last[closing.end() :].strip(" ,") in author.split()


@lru_cache(maxsize=2)
def signs_personally(view: View) -> bool:
    """Whether a name stands behind the closing formula that is not the organisation's."""
    lines = _lines(view.signed)
    name = folded(view.author.display_name)
    if " " in name and name in lines[1:] and not is_organisation(view):
        return True
    known = view.author.domain if not is_organisation(view) else f"{name} {view.author.domain}"
    if lines and _signs_in_passing(lines[-1], name):
        return True
    house = "" if any(part in view.local_part for part in known.split()[:-1]) else view.author.domain
    for number, line in enumerate(lines[-12:], max(len(lines) - 12, 0)):
        if number == 0 and len(lines) > 1:
            continue  # "Liebe Tierhalter" opens the letter
        closing = begins("closings", line)
        if not closing:
            continue
        rest = [line[closing.end() :].strip(" ,"), *lines[number + 1 : number + 3]]
        return any(_is_name(candidate, known) and not _names_house(candidate, house) for candidate in rest)
    ends = bool(view.card) or not view.words.rstrip().endswith((".", "!"))
    return _signed_above(view, known, house) or (len(lines) > 2 and ends and _is_personal(lines[-1], known, house))


def _signed_above(view: View, known: str, house: str) -> bool:
    """Whether the author's name opens a paragraph of its own above a card, or one or two lines of advertising. Other
    short lines there are headings and buttons ("Cloud Recording", "Mehr erfahren")."""
    paragraphs = [_lines(one) for one in re.split(r"\n\s*\n", view.words)][1:]
    if view.card:
        paragraphs.append([])
    author = set(re.findall(r"[a-z]{3,}", f"{folded(view.author.display_name)} {view.local_part}"))
    return any(
        0 < len(one) <= _CARD_LINES
        and _is_personal(one[0], known, house)
        and any(token.strip(".") in author for token in one[0].split())
        for one in paragraphs[-3:-1]
        if sum(map(len, paragraphs[-1])) <= 2 * _A_LINE
    )


def _lines(text: str) -> list[str]:
    return [line.strip(" ,;!.") for line in text.split("\n") if line.strip(" ,;!.-_")]


def _is_personal(line: str, known: str, house: str) -> bool:
    return "," not in line and _is_name(line, known) and not _names_house(line, house)


def _names_house(line: str, domain: str) -> bool:
    """Whether every word stands in the domain: "Harbour Homes" below a mail from harbour-homes.example."""
    return bool(domain) and all(token.strip(".,") in domain for token in line.split())


def _is_name(line: str, known: str) -> bool:
    """One to four words, at least one of which is neither the organisation's name nor a word like "Team"."""
    tokens = [token.strip(".,") for token in line.split()]
    if not 0 < len(tokens) <= 4 or not all(_NAME_TOKEN.fullmatch(token) for token in tokens):
        return False
    return any(len(token) > 2 and not begins("organisation_words", token) for token in tokens) and not any(
        begins("organisation_words", token) or (len(token) > 2 and token in known and len(tokens) == 1)
        for token in tokens
    )


_NAME_TOKEN = re.compile(r"[a-z][a-z'.-]{0,30}")
LINK = re.compile(r"https?://\S+|www\.\S+")
_ANY_QUESTIONS = re.compile(
    r"(?:haben|hast|habt) (?:sie|du|ihr) (?:noch )?(?:\w+ )?(?:fragen|interesse)|(?:do you )?have (?:any )?questions"
    r"|wie (?:gefaellt|gefallen|zufrieden) .{0,30}?(?:neue\w*|besuch|einkauf|kauf|aufenthalt)"
)


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
    path = view.message.field("return-path").strip().lower()
    local = path.strip("<>").rpartition("@")[0]
    return bool(local) and not local.startswith("srs") and local != view.local_part and bool(_BOUNCE_PATH.match(path))


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
