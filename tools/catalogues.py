"""Which sentences does the code hold, and which of them have a translation?

`make catalogues` brings the `.po` files up to date: new sentences come in untranslated, gone ones go. Nothing else is
touched, so that a change of the code is a small change of the catalogue. Then it compiles them (`.mo`).
"""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from watcher.cli.main import COMMANDS, cli
from watcher.cli.speech import FRAME, sentences

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "watcher" / "render" / "locale"
KEYWORDS = {
    "because": (1,),
    "because_n": (1, 2),
    "_": (1,),
    "N_": (1,),
    "worded": (1,),
    "_n": (1, 2),
    "ngettext": (1, 2),
}
METHODS = [("**.py", "python"), ("render/templates/**.html", "jinja2")]


def sources() -> Catalog:
    """Every sentence of the package, in the order of its files. (The jinja2 method comes with jinja2's entry point.)"""
    catalog = Catalog(fuzzy=False)
    found = extract_from_dir(ROOT / "watcher", METHODS, keywords=KEYWORDS)
    for file, _line, message, _comments, _context in sorted(found, key=lambda entry: (entry[0], entry[1])):
        if message and message != ("", ""):
            catalog.add(message, locations=[(f"watcher/{file}", 0)])
    for sentence in (*FRAME, *(line for _, line in COMMANDS.values()), *sentences(cli)):
        catalog.add(sentence, locations=[("watcher/cli", 0)])
    return catalog


def path_of(language: str) -> Path:
    """Where the catalogue of a language lies."""
    return LOCALES / language / "LC_MESSAGES" / "watcher.po"


def read(language: str) -> Catalog:
    """The catalogue of a language as it lies in the repository."""
    with path_of(language).open("rb") as file:
        return read_po(file, locale=language)


def write(language: str, catalog: Catalog) -> None:
    """Writes a catalogue without dates, names and line numbers, which would change with every run."""
    for message in catalog:
        message.flags.discard("fuzzy")  # Babel takes other places in the plural for a doubt, and would leave it out
    with path_of(language).open("wb") as file:
        file.write(_HEADER.format(language=language).encode())
        write_po(file, catalog, width=0, omit_header=True, ignore_obsolete=True, include_lineno=False)
    path_of(language).with_suffix(".mo").write_bytes(compiled(language))


def compiled(language: str) -> bytes:
    """The catalogue of a language as it lies in the repository, in the form that gettext reads."""
    catalog, machine = read(language), io.BytesIO()
    catalog.creation_date = datetime(2026, 1, 1, tzinfo=UTC)  # the day would change the file with every run
    write_mo(machine, catalog)
    return machine.getvalue()


def places(message: str | tuple[str, ...]) -> set[str]:
    """The `{names}` of a sentence."""
    return set(re.findall(r"\{(\w+)\}", message if isinstance(message, str) else " ".join(message)))


def main() -> None:
    """Brings every catalogue up to date and says how many sentences wait for a translation."""
    for folder in sorted(path for path in LOCALES.iterdir() if path.is_dir()):
        catalog = read(folder.name)
        catalog.update(sources(), no_fuzzy_matching=True)
        write(folder.name, catalog)
        missing = sum(1 for message in catalog if message.id and not all(message.string or ("",)))
        print(f"{folder.name}: {len(catalog)} sentences, {missing} to translate")


_HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: mailbox-watcher\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""

if __name__ == "__main__":
    main()
