"""With which English words does one paper, or one mail, follow another?"""

from __future__ import annotations

from watcher.core.followup.language import Language

ENGLISH = Language(
    code="en",
    # papers
    invoices=(
        r"payment[ _-]?reminder", r"pro[ _-]?forma(?:[ _-]?invoice)?(?=[ _-]*\d| *$)",
        r"invoice(?![ _-]+(?:address|template|software|details|design|tool|app\b))",
        r"order[ _-]?confirmation", r"booking[ _-]?confirmation", r"confirmation of (?:your )?(?:order|booking)",
    ),
    invoice_marks=(r"inv[ -]?\d{3}",),
    offers=("quote", "quotation", "estimate", "proposal", "qu?"),
    numbers=("no",),
    no_counts=("rev", "final", "copy", "sign"),
    # subjects
    changed=("revised", "updated", "amended", "final", "new"),
    corrections=("correction", "update"),
    versions=("version",),
    versions_cut=("vers", "ver"),
    revisions=("revision",),
    revisions_cut=("rev",),
    replaces=("replaces", "replacing", "supersedes", "instead of"),
    parts=("part", "mail", "e-mail"),
    of=("of",),
    links=("for", "to", "on", "your", "the"),
    follow_ups=(
        "proposal", r"quot(?:e|ation)", "estimate", r"follow(?:ing)?[ -]?up", "checking in", "touching base",
        "reminder",
    ),
    # settling
    between=(
        "between", "by", "has been", "is", "was", "has", "and", "just", "signed", "accepted", "approved", "completed",
        "booked",
    ),
    # correction and newer
    encloses=("attach(?:ed|ing)", "enclos(?:ed|ing)", "please find"),
    shared=("info", "office", "contact", "mail", "hello", "sales"),
    several=("team", "ltd"),
    titles=("mrs?", "ms", "dr", "prof"),
)  # fmt: skip
