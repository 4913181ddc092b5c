"""Does a program report, under whatever name?

Programs tell in the third person what somebody did, and write under the name of whoever did it: "Julia Weber changed
the status", from Julia Weber. Nobody speaks so of themselves. Others use the owner's name, or say what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from watcher.core.message import Address
from watcher.core.reading.desk import on_help_desk
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.persons import asks
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.sentences import letter
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.standing import says_yes_or_no
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import CAPITALS, begins, each, folded, not_behind, turns, within

_BY_WHAT = re.compile(rf"\s*(?:\(.*|\b{turns('by_what')}\b.*)$")
"""What programs put behind the name: "Julia Weber (Google Docs)", "Julia in Teams"."""
_NAME = re.compile(r"[a-z.'-]+(?: [a-z.'-]+){1,3}")
_DID = rf"{turns('did')}\b"
_DOES = rf"(?:{turns('does')}| (?!{turns('no_verbs')}\b){turns('verbs')} \w)"
"""A name and a verb: what follows on the line parts them from a first name and a last one."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_TITLE = re.compile(rf"\w*\.|{turns('parts_of_names')}")
_BESIDE = not_behind("introduces")
"""Whoever names themselves; an assistant, who calls somebody by title and last name; and a house that is told of."""
_TAKES_BACK = re.compile(rf"\b{turns('takes_back')}\b")
_RECALL = 120
"""Characters of a recall beside the subject that it cites."""
_VERBS = each("verbs_like_names")
"""Names that open a sentence as verbs: "Will let you know"."""
_COUPLE = re.compile(rf"[&+/]|\b{turns('couples')}(?= )")
_BEFORE_A_NAME = rf"(?:^|[^\w\s]|\b{turns('articles_of_names')}\b|\b[^\W\d_{CAPITALS}][\w'’]*)[^\S\n]*"
_A_NAME = 3
_REPORT_LINES, _A_BUTTON = 2, 40
"""Lines of a report with its button, and characters of the button."""
_SCALE = re.compile(r"^\W*[01]\W{1,3}(?:1\W{1,3})?2\W{1,3}3\W{1,3}4\W{1,3}5\b|^\W*(?:[★☆⭐] ?){4,5}", re.MULTILINE)
_GOOD_OR_BAD = re.compile(rf"^\W{{0,9}}{turns('rated_good')}\W{{1,9}}{turns('rated_bad')}\W{{0,9}}$", re.MULTILINE)
_WORD = re.compile(r"[a-z]{3,}")
_HEAD = 700
"""Characters of the text that are looked at."""


def tells_of_its_author(view: View) -> bool:
    """Whether the author's own whole name does something in it. Where it says something ("Tim Behrens wrote:"), a
    person's words follow; whoever is called by a title, is so by an assistant."""
    name = _BY_WHAT.sub("", folded(view.author.display_name).replace('"', "").strip())
    if (is_organisation(view) and writes_from_home(view)) or within("decided_phrases", view.words):
        return False  # "Weber Bau hat Ihr Angebot geprüft": so houses speak of themselves
    if not _NAME.fullmatch(name) or _TITLE.fullmatch(name.split()[0]) or signs_personally(view):
        return False
    head = f"{view.subject}\n{view.words[:_HEAD]}"
    if name not in head:  # an expression is made for each name, which takes longer than to read a mail
        return False
    told = re.search(rf"(?:^|[.!:]\s)\W{{0,3}}{re.escape(name)} {_DID}", head, re.MULTILINE)
    return bool(told) and not within("says_phrases", head)


def reports_by_its_name(view: View) -> bool:
    """Whether it does so from elsewhere than the author's own address, under which others may write as well, and
    programs only take mail back."""
    if takes_back(view):
        return True
    return tells_of_its_author(view) and not (writes_from_home(view) and not _TAKES_BACK.search(view.words[:_HEAD]))


def takes_back(view: View) -> bool:
    """Whether all it says is that somebody would like to recall the mail whose subject it cites, as Outlook puts it."""
    recalled = view.subject.partition(": ")[2].strip()
    short = not view.quotes and len(view.words) < _RECALL + len(recalled)
    return short and bool(recalled) and f'"{recalled}"' in view.words and _TAKES_BACK.search(view.words) is not None


def writes_from_home(view: View) -> bool:
    """Whether the author's whole name stands in the address."""
    names = _WORD.findall(folded(view.author.display_name))
    return bool(names) and all(name in view.author.addr_spec for name in names)


def speaks_of_its_author(view: View) -> bool:
    """Whether the author is spoken of by the first name ("Claire's inbox agent here", "Rita uses InboxGuard"): by a
    program, or by whoever writes in their stead."""
    last, _, first = _IN_BRACKETS.sub("", folded(view.author.display_name).replace('"', "")).rpartition(", ")
    names = [name for name in f"{first} {last}".split() if not _TITLE.fullmatch(name)]  # "Weber, Julia"
    if not names or len(names[0]) < _A_NAME or is_organisation(view) or _is_anothers_name(view, names[0]):
        return False
    if any(begins("organisation_words", name) for name in names) or _decides(view):
        return False
    if view.quotes and asks(view) and any(within(name, view.words) for name in ("offer_phrases", "matter_phrases")):
        return False  # whoever quotes the owner's offer and asks about it has read it, in whose stead they may write
    said = letter(view.words[:_HEAD], " ".join(names))
    said = said.replace(" ".join(names), " ") if len(names) > 1 else said
    told = names[0] in said and re.search(rf"{_BESIDE}\b{re.escape(names[0])}{_DOES}", said)
    return bool(told) and _stands_as_name(view, names)


def _is_anothers_name(view: View, name: str) -> bool:
    """Whether the owner is called so as well, two people share the mailbox, or it is a verb."""
    ours = {word for one in _ours(view) for word in _WORD.findall(folded(f"{one.display_name} {one.addr_spec}"))}
    return name in ours or name in _VERBS or bool(_COUPLE.search(folded(view.author.display_name)))


def _decides(view: View) -> bool:
    """Whether it says yes or no, or was typed on a phone, as only people do."""
    return view.handheld or says_yes_or_no(view) or within("decided_phrases", view.words) is not None


def _stands_as_name(view: View, names: list[str]) -> bool:
    """Whether it is written as a first name is, before a small word and behind no other name: "Tischlerei Weber
    bestellt" and "Max Voigt kommt" tell of others, "the bill is" of nobody."""
    shown = (word for word in re.findall(r"[\w'.-]+", view.author.display_name) if folded(word) == names[0])
    written = re.escape(next(shown, names[0]))
    written = written if not (written.islower() or written.isupper()) else written.capitalize()
    before = "" if len(names) == 1 else _BEFORE_A_NAME
    return re.search(rf"{before}\b{written}(?:['’]|\s+[^\W\d{CAPITALS}])", view.said[:_HEAD], re.MULTILINE) is not None


def tells_what_was_done(view: View) -> bool:
    """Whether a subject tells what somebody did, or what became of something, as no answer does, and an organisation
    writes in nobody's name."""
    house = is_organisation(view) or view.local_part in view.author.domain.split(".")
    if view.answers or view.tied or not house or not begins("deeds", view.subject):
        return False
    return not (within("first_person", view.words) or asks(view) or signs_personally(view))


def tells_of_another(view: View) -> bool:
    """Whether the text opens with what somebody else did and ends with a button, as services report it."""
    if view.answers or view.tied or view.quotes or view.handheld or signs_personally(view):
        return False
    lines = [line.strip() for line in view.words.split("\n") if line.strip()]
    if len(lines) < _REPORT_LINES or within("first_person", view.words) or asks(view):
        return False
    told = begins("deeds", lines[0]) or begins("deeds", lines[1])
    return told is not None and any(begins("buttons", line) and len(line) < _A_BUTTON for line in lines[1:])


def wants_a_rating(view: View) -> bool:
    """Whether a scale to click on stands in it ("0 1 2 3 4 5 ...", a row of stars), as in surveys, or what Zendesk lets
    its reader choose from, also in an answer."""
    if _GOOD_OR_BAD.search(view.words):
        return True
    return not (view.answers or view.tied or view.quotes) and _SCALE.search(view.words) is not None


def calls_itself_automatic(view: View) -> bool:
    """Whether the text says of itself that a program sent it, as even those do that know what they answer."""
    if view.quotes or on_help_desk(view) or signs_personally(view) or within("decided_phrases", view.words):
        return False
    said = within("automatic_phrases", view.words)
    return said is not None and said[0].startswith(each("of_this_text"))


def bears_the_owners_name(view: View) -> bool:
    """Whether it comes under the owner's own name from a strange address: so do programs of accounting that write to
    clients in that name, and report to the owner in it as well."""
    author = set(_WORD.findall(folded(view.author.display_name)))
    if view.answers or view.tied or view.quotes:
        return False  # clients may have that name
    return any(
        len(author & set(_WORD.findall(folded(f"{one.display_name} {one.addr_spec}")))) > 1
        and not one.addr_spec.endswith(f"@{view.author.domain}")
        for one in _ours(view)
    )


def _ours(view: View) -> list[Address]:
    """The owner, as the mail names them."""
    return [one for one in view.message.recipients if one.addr_spec in view.own]


def takes_no_answers(view: View) -> bool:
    """Whether its address says that nobody reads answers, and nobody greets, asks, signs or writes on a phone: programs
    of every kind answer the mails of which they get a copy, and a person through a program is named."""
    return (
        is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
        and view.tied
        and not (speaks_to_one(view) or asks(view) or view.handheld or signs_personally(view))
    )


REPORTING: tuple[Callable[[View], bool], ...] = (
    tells_what_was_done,
    tells_of_another,
    wants_a_rating,
    tells_of_its_author,
    speaks_of_its_author,
    bears_the_owners_name,
    calls_itself_automatic,
    takes_back,
    takes_no_answers,
)
"""What a report is asked about by."""
