"""What of a mail does the reader look at?"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from watcher.core.message import Address, Message, writer_behind, written_by
from watcher.core.mime import Content
from watcher.core.reading.below import advertised_below, card_below, holidays_below, is_of_the_house, may_be_a_forms
from watcher.core.reading.comment import comment_of
from watcher.core.reading.imprint import without_pictures
from watcher.core.reading.systems.types import Mark, Said
from watcher.core.reading.words import folded, turns
from watcher.core.words import (
    OwnWords,
    card_of,
    has_register,
    is_closing,
    is_handheld,
    own_words,
    without_marks,
    without_notes,
)

TEXT_LIMIT = 40_000
"""Characters of the text that are looked at: what decides stands at the beginning, or in the copy behind it."""
WORDS_LIMIT = 12_000
"""Characters of the writer's own words that are looked at."""

_REPLY = re.compile(
    rf"\s*(?:\[[^\[\]]{{1,40}}\]\s*(?={turns('marks_behind_tags')}\b))?"
    rf"(?:{turns('reply_marks')}\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*:\s*)+"
)
_MONTH_CUT = re.compile(rf"(\d[. ]{{1,2}}{turns('months_cut')})\.(?=\s)")
"""A month cut short behind its day ends no sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A mail, laid out for the questions. `text`, `words` and `subject` are folded (see `folded`), and bounded. Each
    view is equal to itself alone, so that what was found out about the mail at hand can be remembered by it."""

    content: Content
    own: Collection[str]
    subject: str
    """The subject as it stands."""
    bare: str
    """The subject without "Re:", "AW:", "Fwd:"."""
    text: str
    """Everything the reader of the mail sees, quotes and copies included."""
    words: str
    """The writer's own words."""
    said: str
    """The writer's own words as they were written, for dates and names."""
    foot: str
    """The writer's signature and footer."""
    under: str
    """The signature and footer as they were written, for dates and names."""
    card: str
    """The signature without what phones and the law add."""
    handheld: bool
    """Whether a phone or tablet says that it sent the mail."""
    quotes: bool
    """Whether the text repeats an earlier mail."""
    headed: bool = False
    """Whether a help desk names the writer above the words, as letters do below."""

    @property
    def message(self) -> Message:
        """The header."""
        return self.content.message

    @property
    def author(self) -> Address:
        """Whom the mail says it is from."""
        return self.message.author

    @property
    def local_part(self) -> str:
        """What stands before the @ of the author's address."""
        return self.author.addr_spec.rpartition("@")[0] or (
            "" if "@" in self.author.addr_spec else self.author.addr_spec
        )

    @property
    def answers(self) -> bool:
        """Whether the subject begins as an answer's or a forwarded mail's does."""
        return self.bare != self.subject

    @property
    def tied(self) -> bool:
        """Whether the header names an earlier mail."""
        return bool(self.message.in_reply_to or self.message.references)

    @property
    def signed(self) -> str:
        """The writer's own words with their card below."""
        return f"{self.words}\n{self.card}"

    @property
    def head(self) -> str:
        """The first lines of the writer's own words: where letters are opened, and machines introduce themselves."""
        return self.words[:700]

    def marked(self, marks: tuple[Mark, ...]) -> Mark | None:
        """The first header field that is one of `marks`."""
        return find_mark(self.message, marks)

    def nameless_return(self) -> bool:
        """Whether the envelope sender was empty, as notices of machines have it (RFC 5321 4.5.5)."""
        return any(
            value.strip() in {"<>", ""} or "mailer-daemon" in value.lower()
            for name, value in self.message.fields
            if name in {"return-path", "x-envelope-from"}
        )


def look(content: Content, own: Collection[str]) -> View:
    """`content` laid out for the questions."""
    message, text = content.message, without_pictures(without_notes(content.text.replace("\u00a0", " ")))
    content = replace(content, message=written_by(message, writer_behind(message, own)), text=text)
    apart = _with_forms_card(own_words(content.text[:TEXT_LIMIT]))
    subject = without_marks(folded(content.message.subject[:500]).strip())
    bare = without_marks(_REPLY.sub("", subject, count=1)) if _REPLY.match(subject) else subject
    said, signature, headed = _own_words(apart, content.message, answers=bare != subject)
    return View(
        content,
        own,
        subject,
        bare,
        folded(content.text[:TEXT_LIMIT]),
        _MONTH_CUT.sub(r"\1", folded(said).strip()),
        said,
        folded(signature).strip(),
        signature,
        folded(card_of(signature)).strip(),
        any(map(is_handheld, signature.split("\n"))),
        bool(apart.quoted.strip()),
        headed,
    )


def _with_forms_card(apart: OwnWords) -> OwnWords:
    """The card of a firm is the name under thanks that a form may have sent: where no closing words or dashes lead
    to it, it stays with them."""
    card, last = apart.signature.partition("\n\n")[0], apart.text.rstrip().rpartition("\n")[2]
    if not has_register(card) or "\n--" in f"\n{card}" or is_closing(last):
        return apart
    return replace(apart, text=f"{apart.text}\n{apart.signature}", below="") if may_be_a_forms(apart.text) else apart


def _own_words(apart: OwnWords, message: Message, *, answers: bool) -> tuple[str, str, bool]:
    """The letter, the signature with what the house writes under every letter, and whether the head of a comment in a
    help desk names the writer."""
    headed = False
    text, under, author = apart.text, apart.below, folded(message.author.display_name)
    if not (under and is_of_the_house(text.removesuffix(under), under, author)):
        under = ""
    letter = text.removesuffix(under).rstrip()
    letter = letter.removesuffix(advertised_below(letter))
    if not under:
        text, letter, headed = _without_desk(text, letter, message)
        letter = letter.rstrip().removesuffix(holidays_below(letter, author, answers=answers, today=message.written_on))
        letter = letter.rstrip().removesuffix(card_below(letter))
    if len(letter.rstrip()) == len(text.rstrip()):
        return text[:WORDS_LIMIT], apart.signature[:WORDS_LIMIT], headed
    below = text[text.find(letter) + len(letter) :]
    return letter[:WORDS_LIMIT], f"{apart.signature}\n{below}"[:WORDS_LIMIT], headed


def _without_desk(text: str, letter: str, message: Message) -> tuple[str, str, bool]:
    """Text and letter without what a help desk puts around a comment, and whether its head names the writer. Nobody
    signs with the names below older comments."""
    readers = (one.display_name for one in message.recipients)
    author = message.author
    comment = comment_of(letter, folded(author.display_name), house=author.domain, readers=readers)
    if comment == letter:
        return text, letter, False
    return text[: text.find(comment) + len(comment)], comment, not (comment and letter.startswith(comment))


@lru_cache(maxsize=64)
def _index(
    marks: tuple[Mark, ...],
) -> tuple[dict[str, list[tuple[re.Pattern[str], Mark]]], tuple[tuple[str, re.Pattern[str], Mark], ...]]:
    exact: dict[str, list[tuple[re.Pattern[str], Mark]]] = {}
    open_ended = []
    for mark in marks:
        value = re.compile(mark.value, re.IGNORECASE)
        if mark.field.endswith("*"):
            open_ended.append((mark.field[:-1], value, mark))
        else:
            exact.setdefault(mark.field, []).append((value, mark))
    return exact, tuple(open_ended)


def find_mark(message: Message, marks: tuple[Mark, ...]) -> Mark | None:
    """The first header field of `message` that is one of `marks`."""
    exact, open_ended = _index(marks)
    for name, value in message.fields:
        for pattern, mark in exact.get(name, ()):
            if pattern.search(value):
                return mark
        if name.startswith("x-"):
            for start, pattern, mark in open_ended:
                if name.startswith(start) and pattern.search(value):
                    return mark
    return None


@lru_cache(maxsize=64)
def _phrases(said: tuple[Said, ...]) -> tuple[tuple[re.Pattern[str], Said], ...]:
    return tuple((re.compile(one.phrase), one) for one in said)


def find_said(text: str, said: tuple[Said, ...]) -> Said | None:
    """The first system whose phrase stands in folded `text`."""
    return next((one for pattern, one in _phrases(said) if pattern.search(text)), None)


@lru_cache(maxsize=64)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def is_one_of(text: str, patterns: tuple[str, ...]) -> bool:
    """Whether the whole of `text` is one of the patterns."""
    return _any_of(patterns).fullmatch(text) is not None


def has_one_of(text: str, patterns: tuple[str, ...]) -> re.Match[str] | None:
    """Where one of the patterns first stands in `text`."""
    return _any_of(patterns).search(text)
