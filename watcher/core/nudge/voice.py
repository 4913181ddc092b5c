"""How does the owner speak to this client?

Greeting, sign-off, "du" or "Sie", "ich" or "wir" and the language, out of the owner's own earlier mails to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.message import Address
from watcher.core.nudge.types import Form, Voice
from watcher.core.phrases import language_of
from watcher.core.words import is_closing, is_of_a_phone, own_words

_LONGEST = 80
_OPENINGS = (
    r"sehr geehrte[rsn]?|sehr verehrte[rs]?|geschätzte[rs]?|werte[rs]?|liebe[rs]?|hallo|hallöchen|hi|hey|huhu|"
    r"ahoi|gute[nrs]? (?:tag|morgen|abend|nachmittag)|moin(?: moin)?|servus|grüezi|"
    r"gr(?:ü|ue)(?:ß|ss) (?:gott|dich|sie|euch)|tach|salut|dear|hello|good (?:morning|afternoon|evening|day)|greetings"
)
_OPENING = re.compile(rf"(?:{_OPENINGS})\b", re.IGNORECASE)
_GERMAN = re.compile(r"(?:sehr|geschätzt|wert|lieb|hallo|huhu|gute[nrs]? |moin|servus|gr(?:ü|ue)|tach)", re.IGNORECASE)
_ENGLISH = re.compile(r"(?:dear|hello|good |greetings)", re.IGNORECASE)
_SMALL = re.compile(
    r"(?:und|zusammen|alle|allerseits|liebe[rs]?|sehr|geehrte[rs]?|frau|herrn?|von|van|de[rn]?|zu|dr|prof|med|ing|dipl|das|"
    r"team|and|all|both|everyone|everybody|there|folks|mr|mrs|ms|mx|sir|madam|or|damen|hallo|hi|guten|tag|morgen)",
    re.IGNORECASE,
)
"""Words in small letters that may stand in a greeting."""
_HOURS = re.compile(
    r"\b(guten) (?:morgen|abend|nachmittag)\b|\b(good) (?:morning|afternoon|evening|day)\b", re.IGNORECASE
)
_FORMAL = re.compile(r"geehrt|verehrt|\bfrau\b|\bherrn?\b|\bdamen\b|\b(?:mr|mrs|ms|mx|sir|madam)\b", re.IGNORECASE)
_MANY = re.compile(r"\b(?:zusammen|alle|allerseits|team|ihr|euch)\b", re.IGNORECASE)
_SIE = re.compile(r"(?<=[\w,;:)–-] )(?:Sie|Ihnen|Ihre[mnrs]?)\b")
_DU = re.compile(r"\b[Dd](?:u|ir|ich|ein(?:e[mnrs]?)?)\b")
_IHR = re.compile(r"\b[Ee](?:uch|uer|ure[mnrs]?)\b")
_CAPITAL = re.compile(r"(?<=[a-zäöüß,] )(?:D(?:u|ir|ich|eine?[mnrs]?)|E(?:uch|uer|ure[mnrs]?))\b")
_WE = re.compile(r"\b(?:wir|uns|unser\w{0,2}|we|us|our|ours)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:ich|mir|mich|mein\w{0,2}|i|me|my|mine)\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'’\- ]{0,40}")


def voice_of(texts: Sequence[str], *, sender: Address, recipients: Sequence[Address]) -> Voice:
    """The voice of the owner's own mails (`texts` as `Content.text`, the newest first) to these recipients.

    What the newest does not show is taken from the older ones; never raises.
    """
    pieces = [own_words(text) for text in texts]
    owns = [piece.text for piece in pieces]
    names = frozenset(word for one in recipients for word in _words_of(one))
    greetings = [_greeting(own, names) for own in owns]
    greeting = next(filter(None, greetings), "")
    rests = [own.replace(said, "", 1) for own, said in zip(owns, greetings, strict=True)]
    everything = "\n".join(rests)
    return Voice(
        language=next(filter(None, map(language_of, owns)), "") or _language_greeted_in(greeting),
        form=_form(rests, greeting),
        capital=bool(_CAPITAL.search(everything)),
        we=len(_WE.findall(everything)) > len(_I.findall(everything)),
        greeting=_without_hour(greeting),
        sign_off=next(filter(None, (_sign_off(p.text, p.signature, sender) for p in pieces)), ""),
        signature=next(filter(None, (_block(p.signature) for p in pieces)), ""),
    )


def _language_greeted_in(greeting: str) -> str:
    """What the greeting tells where the little words of a few lines ("Angebot anbei.") tell nothing: under "Guten Tag"
    nobody goes on in English."""
    return "de" if _GERMAN.match(greeting) else "en" if _ENGLISH.match(greeting) else ""


def _words_of(address: Address) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", f"{address.display_name} {address.addr_spec.partition('@')[0]}".casefold())


def _greeting(own: str, names: frozenset[str]) -> str:
    """The greeting at the head of a text, with its second line where it has one."""
    lines = own.split("\n")
    for number, line in enumerate(lines[:6]):
        bare = line.strip()
        if not bare:
            continue
        found = _opening(bare, names)
        if not found:
            return ""
        following = lines[number + 1].strip() if number + 1 < len(lines) else ""
        second = _opening(following, names) if found == bare and _OPENING.match(following) else ""
        return f"{found}\n{second}" if second else found
    return ""


def _opening(line: str, names: frozenset[str]) -> str:
    """The greeting at the head of one line, with the sign that ends it."""
    cut = re.match(r"[^,!:]{1,78}?(?:[,!:]| [–—-](?= ))", line[:_LONGEST])
    head = cut[0].rstrip(" –—-:") if cut else line if len(line) < _LONGEST else ""
    words = re.findall(r"[^\W\d_][\w'’-]*", head)
    if not words or len(words) > 12:
        return ""
    if _OPENING.match(head):
        start = _OPENING.match(head)
        assert start is not None
        rest = re.findall(r"[^\W\d_][\w'’-]*", head[start.end() :])
        return head if all(word[0].isupper() or _SMALL.fullmatch(word) for word in rest) else ""
    if cut and len(words) <= 3 and all(word.casefold() in names for word in words):
        return head  # "Sabine,"
    return ""


def _without_hour(greeting: str) -> str:
    """ "Guten Morgen" was true when it was written."""

    def instead(found: re.Match[str]) -> str:
        return f"{found[1]} Tag" if found[1] else "Hello" if found[2][0].isupper() else "hello"

    return _HOURS.sub(instead, greeting)


def _form(rests: Sequence[str], greeting: str) -> Form:
    """The form of the newest mail that shows one; else what the greeting suggests."""
    for rest in rests:
        counts = {
            Form.SIE: len(_SIE.findall(rest)),
            Form.DU: len(_DU.findall(rest)),
            Form.IHR: len(_IHR.findall(rest)),
        }
        most = max(counts, key=lambda form: counts[form])
        if counts[most]:
            return most
    if not greeting or _FORMAL.search(greeting):
        return Form.SIE
    if _MANY.search(greeting):
        return Form.IHR
    words = greeting.rstrip(",! ").split()
    first_name = len(words) == 2 and words[0].casefold() != "guten" and words[1][0].isupper()
    return Form.DU if first_name or (len(words) == 1 and words[0].casefold() not in ("hallo", "hello")) else Form.SIE


def _sign_off(own: str, signature: str, sender: Address) -> str:
    """The closing words and the name below them; "" where there are none."""
    lines = [line.strip() for line in own.rstrip().split("\n")]
    last = lines[-1] if lines else ""
    if is_closing(last):
        name = _name_below(signature)
        known = frozenset(_words_of(sender))
        signed = any(word in known for word in re.findall(r"[^\W\d_]{2,}", last.casefold()))
        return last if signed else f"{last}\n{name or sender.display_name}".rstrip()
    return _unknown_closing(lines, sender)


def _unknown_closing(lines: list[str], sender: Address) -> str:
    """Closing words of the writer's own making: up to two short lines at the end, the last of them the name."""
    written = [line for line in lines if line]
    names = frozenset(_words_of(sender))
    signed = written and any(word in names for word in re.findall(r"[^\W\d_]{2,}", written[-1].casefold()))
    if not signed or len(written) < 3 or not _is_short(written[-1]):
        return ""
    return "\n".join(written[-2:]) if _is_short(written[-2]) else written[-1]


def _is_short(line: str) -> bool:
    return len(line) <= 40 and not re.search(r"[.?:;\d@]", line)


def _name_below(signature: str) -> str:
    """The first line below the closing words, where it is a name and no business card."""
    first = next((line.strip() for line in signature.split("\n") if line.strip()), "")
    return first if _NAME.fullmatch(first) and len(first.split()) <= 4 and not is_of_a_phone(first) else ""


def _block(signature: str) -> str:
    """The signature that stands behind "-- " (RFC 3676 4.3), with that line."""
    lines = [line.rstrip() for line in signature.split("\n")]
    at = next((number for number, line in enumerate(lines) if line == "--"), None)
    if at is None:
        return ""
    kept = [line for line in lines[at + 1 : at + 16] if not is_of_a_phone(line.strip())]
    text = "\n".join(kept).strip("\n")
    return f"-- \n{text}" if text else ""
