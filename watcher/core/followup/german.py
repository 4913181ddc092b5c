"""With which German words does one paper, or one mail, follow another?"""

from __future__ import annotations

from watcher.core.followup.language import Language

GERMAN = Language(
    code="de",
    # papers
    invoices=(
        "rechnung", r"(?:schluss|end|abschlags|anzahlungs|teil|zwischen|voraus|akonto)rechnung",
        r"proforma[ -]?rechnung", r"honorar(?:rechnung|note)", "faktura", "auftragsbestätigung", "auftragsbestaetigung",
        "bestellbestätigung", "buchungsbestätigung", "zahlungserinnerung", "mahnung",
        r"(?:\d\. ?|nr\.? ?\d )abschlag(?= |$)", r"abschlag(?= (?:nr\.? ?)?\d)", "^abschlag$",
    ),
    invoice_marks=(
        # "RE" also begins the name of an attached answer, and a day is no number
        r"(?:re|rg)[ -]?(?!20\d\d[ -]\d\d[ -]\d\d(?!\d))(?:\d{4}(?!x)|\d\d-(?!20\d\d)\d\d|\d{3}(?= \w{1,5}\Z))",
    ),
    offers=("angebot", "offerte", "kostenvoranschlag", "kalkulation", "kva?", "ang?"),
    numbers=("nr",),
    no_counts=("neu", "kopie"),
    # subjects
    changed=(
        r"(?:überarbeitet|aktualisiert|korrigiert|angepasst|geändert|ergänzt|reduziert|neu)(?:e[sn]?)?",
    ),
    corrections=("korrektur",),
    announced=("berichtigung",),
    corrected_files=("korrektur", "korr"),
    versions=("version", "fassung"),
    versions_cut=("vers", "ver"),
    indexes=("index",),
    version_nouns=("ausführung",),
    replaces=("ersetzt", "ersatz für", "anstelle", "anstatt", "statt"),
    parts=("teil", "mail", "e-mail"),
    of=("von",),
    links=("für", "zum", "zur", "zu", "ihre?n?", "die", "das", "den"),
    follow_ups=(
        r"(?<!stellen)(?<!sonder)angebot(?!s-?(?:modul|system|software|tool|seite|portal|verwaltung|funktion|maske"
        r"|vorlage|prozess|konfigurator|datenbank))",
        "offerte", "kostenvoranschl", "kalkulation", "nachfrage", "nachfass", "nachgefragt", "rückfrage", "erinnerung",
    ),
    # settling
    between=("zwischen", "von", "wurde", "ist", "hat", "und"),
    # correction and newer
    encloses=(
        "anbei", r"(?:an|bei)liegend\w?", r"(?:beige|ange)(?:fügt|legt|hängt)\w?", "im anhang", "in der anlage",
        "hängt an", "liegt bei",
    ),
    shared=("kontakt", "post", "buero", "einkauf"),
    several=(
        r"famil\w+", "fam", "eheleute", "team", "einkauf", "verwaltung", "sekretariat", "praxis", "gmbh", "gbr", "ug",
        "verein", "firma",
    ),
    titles=("herrn?", "frau", "dr", "prof", "dipl", "ing"),
)  # fmt: skip
