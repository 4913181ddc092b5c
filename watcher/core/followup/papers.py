"""What do the names of a mail's papers say?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from watcher.core.followup.vocabulary import turns
from watcher.core.mail import Mail
from watcher.core.phrases import file_against
from watcher.core.thread import is_reply

_NO_PAPER = re.compile(r"\.(?:png|jpe?g|gif|svg|bmp|webp|p7s|asc|sig|vcf|ics)\Z", re.IGNORECASE)
_INVOICE = re.compile(rf"(?<![^\W\d_]){turns('invoices')}(?![^\W\d_])")
"""In small letters: without regard to case it would take twice as long."""
_INVOICE_NUMBER = re.compile(rf"{turns('invoice_marks')}(?!.* (?:eml|msg)\Z)", re.IGNORECASE)
"""How invoices are numbered: names of files alone, where nothing else is said."""


def papers_of(mail: Mail) -> tuple[str, ...]:
    """The names of a mail's attachments, without pictures and signatures."""
    names = mail.structure.attachments if mail.structure else ()
    return tuple(name for name in names if not _NO_PAPER.search(name)) if names else ()


def is_invoice(key: str, papers: tuple[str, ...], subject: str) -> bool:
    """Whether a subject (and its key) or the name of an attachment is that of an invoice or an order confirmation. An
    answer below one ("AW: Rechnung 2026-70") brings none but as a paper."""
    for name in papers:  # a generator would take twice as long
        if _names_invoice(spaced(name)):
            return True
    return _INVOICE.search(key) is not None and not is_reply(subject)


def _names_invoice(name: str) -> bool:
    return bool(_INVOICE.search(name.casefold()) or _INVOICE_NUMBER.match(name))


def spaced(name: str) -> str:
    """A file name as words: "Rechnung_2026-12.pdf" -> "Rechnung 2026-12 pdf"."""
    return name.replace("_", " ").replace(".", " ")


_EDITION = re.compile(
    rf"(?<!\w)(?:{turns('revisions', 'revisions_cut', 'indexes')}[ -]?[a-h]"
    rf"|(?:v|{turns('versions', 'versions_cut', 'revisions', 'revisions_cut')})[ -]?\d{{0,3}}"
    rf"|{turns('changed', 'corrected_files')})(?!\w)"
)
_FIRST = re.compile(r"\D0*1\Z")
_DAY = re.compile(r"(?<!\d)20\d\d[ -]?\d\d[ -]?\d\d(?!\d)")
_ENDING = re.compile(r"\.\w{1,5}\Z")


def paper_titles(papers: tuple[str, ...]) -> set[tuple[str, bool]]:
    """What papers are called without version and day, and whether a version was named: "Angebot_Bad_v2.pdf" ->
    "angebot bad". A name of one word alone ("Angebot_v2.pdf") tells no paper from another."""
    found = set()
    for name in papers:
        words = _DAY.sub(" ", spaced(_ENDING.sub("", name)).casefold())
        title = _EDITION.sub(" ", words)
        parts = title.split()
        if len(parts) > 1 or _DAY.search(name):
            found.add((" ".join(parts), title != words))
    return found


def is_next_edition(papers: Iterable[str], older: Iterable[str]) -> bool:
    """Whether one of the papers is an older one in another version or of another day, and no bill or signed copy of it:
    "AN-12_rev1.pdf" behind "AN-12.pdf". A name that says nothing else has no versions."""
    names = set(older)
    known = {title for name in names if (title := _title(name))}
    return any(_title(name) in known for name in papers if name not in names and is_edition(name))


def is_edition(name: str) -> bool:
    """Whether a paper names its version, or its day, and is no bill or signed copy."""
    return (_edition(name) is not None or _DAY.search(name) is not None) and not file_against(name)


def names_version(name: str) -> bool:
    """Whether a paper names a version behind the first, and is no bill or signed copy: a day alone stands on papers of
    any kind, and a first draft is no second offer."""
    edition = _edition(name)
    return edition is not None and not _FIRST.search(edition[0]) and not file_against(name)


def _edition(name: str) -> re.Match[str] | None:
    return _EDITION.search(spaced(name).casefold())


def _title(name: str) -> str:
    """What a paper is called without version and day, "" where a number is all, or a general word."""
    plain = " ".join(_EDITION.sub(" ", _DAY.sub(" ", spaced(_ENDING.sub("", name)).casefold())).split())
    return plain if " " in plain or _TELLS.search(plain) or (plain and _DAY.search(name)) else ""


_TELLS = re.compile(r"[^\W\d_]-?\d{3}")
"""A number behind letters ("an-1042") names one paper among all."""
_COUNT = (
    r"(?!20\d\d(?!\d)|(?:20\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:20)?\d\d|\d\d[01]\d[0-3]\d)(?!\d)|\d*[05]0[-_ ]?[a-z]"
    rf"|\d+[-_ ](?!v\.?\d|{turns('no_counts')})(?-i:[a-z]))"
    r"\d{3,8}(?!\d)"
)
"""Neither a year, nor a day, nor how many of something."""
_NUMBERED = re.compile(
    r"(?<!\d)20\d\d[-_. ]\d{3,6}(?!\d)"
    rf"|(?<![a-z]){turns('offers', 'numbers')}[-_. #]{{0,3}}(?:{turns('numbers')}[-_. #]{{0,3}})?{_COUNT}",
    re.IGNORECASE,
)
"""Years, days, standards and products have numbers as well."""


_NEXT_NUMBER = re.compile(r"(.*\d{2})(?:[-_./ ]\d{1,2}|[-_ ]?[a-h])(\.\w{1,5})", re.IGNORECASE)


def numbered_before(paper: str) -> str:
    """The name of the paper whose number this one counts on: "AN_2026-601-2.pdf" -> "AN_2026-601.pdf"; "" for none."""
    found = _NEXT_NUMBER.fullmatch(paper)
    older = f"{found[1]}{found[2]}" if found else ""
    return older if is_numbered(older) else ""


def is_numbered(paper: str) -> bool:
    """Whether it bears the number of one document, which no other client gets: behind a year, or behind the word for an
    offer."""
    return _NUMBERED.search(paper) is not None
