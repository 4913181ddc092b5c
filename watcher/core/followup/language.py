"""What must be known of a language to tell how one paper, or one mail, follows another?

Every phrase is a regular expression without case; where it must begin and end is told by the question that puts several
together (`vocabulary.turns`).
"""

from __future__ import annotations

from dataclasses import dataclass

Turns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language."""

    code: str

    # papers: what is a paper?
    invoices: Turns = ()
    """An invoice, a reminder of one, or an order confirmation, in a subject or the name of a file."""
    invoice_marks: Turns = ()
    """How the number of an invoice begins as the name of a file."""
    offers: Turns = ()
    """Before the number of an offer, also cut short ..."""
    numbers: Turns = ()
    """... and between the two, or alone."""
    no_counts: Turns = ()
    """Behind a number that is a document's all the same: other words behind a number say of what there are so many."""

    # subjects: which version, which part, and about what?
    changed: Turns = ()
    """How a newer version is called."""
    corrections: Turns = ()
    """How a mail is called that puts something right ..."""
    announced: Turns = ()
    """... at the beginning of its subject alone."""
    corrected_files: Turns = ()
    """The same in the name of a file."""
    versions: Turns = ()
    """Before the number of a version."""
    versions_cut: Turns = ()
    """The same cut short; in a subject a point stands behind it."""
    revisions: Turns = ()
    """Before the number or the letter of a version."""
    revisions_cut: Turns = ()
    """The same cut short; the point may be left out."""
    indexes: Turns = ()
    """The same of plans, before a letter above all."""
    version_nouns: Turns = ()
    """What a version is called as well, behind "new"."""
    replaces: Turns = ()
    """Before the number of the paper whose place this one takes."""
    parts: Turns = ()
    """Before the number of a part ..."""
    of: Turns = ()
    """... and between that and how many there are."""
    links: Turns = ()
    """Between the word for an offer and what it is for."""
    follow_ups: Turns = ()
    """Of what the subject of a mail speaks that is about an offer sent before."""

    # settling: of what does a notice speak?
    between: Turns = ()
    """What such a notice writes behind the subject that it quotes."""

    # correction: was a paper forgotten? newer: does a name name one person?
    encloses: Turns = ()
    """How an offer says that its paper comes with the mail."""
    shared: Turns = ()
    """Plain words: local parts that many companies have."""
    several: Turns = ()
    """Words of the name of a house or a family."""
    titles: Turns = ()
    """Before a surname."""
