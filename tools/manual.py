"""What do `man watcher`, `man watcher.toml` and the Tab key say?

Manual pages (roff, man(7)) from the command line's own options and from config.example.toml, and the completion scripts
of bash, zsh and fish: made whenever a wheel is built, so that they never say anything else than the program does.
`python tools/manual.py FOLDER` (or `make man`) writes them as they lie below share/.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

ROOT = Path(__file__).parent.parent
COMPLETIONS = {
    "bash": "bash-completion/completions/watcher",
    "zsh": "zsh/site-functions/_watcher",
    "fish": "fish/vendor_completions.d/watcher.fish",
}
FILES = (
    ("~/.config/watcher/watcher.toml", "your configuration"),
    ("/etc/watcher/watcher.toml", "the configuration of the machine's service"),
    ("~/.local/state/watcher/watcher.db", "what is remembered (headers and decisions, no texts)"),
    ("/var/lib/watcher/watcher.db", "the same, of the machine's service"),
)
ENVIRONMENT = (
    ("WATCHER_CONFIG", "the configuration file, where --config is not given"),
    ("XDG_CONFIG_HOME, XDG_STATE_HOME", "where configuration and state lie, instead of ~/.config and ~/.local/state"),
    ("CONFIGURATION_DIRECTORY, STATE_DIRECTORY, CREDENTIALS_DIRECTORY", "the same, given by systemd to a service"),
    ("NO_COLOR", "print without colours and moving bars"),
)
EXIT_STATUS = (
    ("0", "It worked."),
    ("1", "Something is wrong that the message names."),
    ("2", "The command line cannot be understood."),
    ("65", "The state file was written by a newer version, or is damaged."),
    ("75", "A server could not be reached or failed; it may work later."),
    ("77", "A server refused the sign-in."),
    ("78", "The configuration has problems, or a password cannot be had."),
)


def write(folder: Path, version: str) -> list[Path]:
    """All files below `folder` (share/), overwritten; their paths relative to it."""
    pages = {f"man/man1/{name}.1": page for name, page in command_pages(version).items()}
    example = (ROOT / "config.example.toml").read_text(encoding="utf-8")
    pages["man/man5/watcher.toml.5"] = config_page(example, version)
    pages |= {COMPLETIONS[shell]: script for shell, script in completions().items()}
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [Path(name) for name in pages]


def completions() -> dict[str, str]:
    """Shell -> its script, which asks the program itself at each Tab."""
    from click.shell_completion import get_completion_class

    from watcher.cli.main import cli

    scripts = {}
    for shell in COMPLETIONS:
        kind = get_completion_class(shell)
        assert kind is not None
        complete = kind(cli, {}, "watcher", "_WATCHER_COMPLETE")
        scripts[shell] = complete.source_template % complete.source_vars()
    return scripts


def command_pages(version: str) -> dict[str, str]:
    """Page -> roff: "watcher", and "watcher-COMMAND" for each command."""
    import click

    from watcher.cli.main import COMMANDS, cli

    top = click.Context(cli, info_name="watcher")
    pages = {"watcher": "".join(_top_page(top, {name: line for name, (_, line) in COMMANDS.items()}, version))}
    for name, (_, line) in COMMANDS.items():
        command = cli.get_command(top, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=top)
        pages[f"watcher-{name}"] = "".join(_command_page(context, line, version))
    return pages


def _top_page(context: click.Context, commands: dict[str, str], version: str) -> Iterator[str]:
    yield _head("WATCHER", 1, version)
    yield _section("NAME") + _name("watcher", context.command.help or "")
    yield _section("SYNOPSIS") + ".B watcher\n" + _line("[OPTIONS] COMMAND [ARGUMENTS]")
    yield _section("DESCRIPTION") + _prose(context.command.help or "") + _prose(context.command.epilog or "")
    yield _section("OPTIONS") + _options(context)
    yield _section("COMMANDS")
    for name, line in commands.items():
        yield _item(f"\\fBwatcher\\-{_text(name)}\\fR(1)", line)
    yield _section("FILES") + "".join(_item(f"\\fI{_text(name)}\\fR", said) for name, said in FILES)
    yield _section("ENVIRONMENT") + "".join(_item(f"\\fB{_text(name)}\\fR", said) for name, said in ENVIRONMENT)
    yield _section("EXIT STATUS") + "".join(_item(f"\\fB{code}\\fR", said) for code, said in EXIT_STATUS)
    yield _section("SEE ALSO") + ".BR watcher.toml (5)"
    yield "".join(f",\n.BR watcher\\-{_text(name)} (1)" for name in commands) + "\n"


def _command_page(context: click.Context, line: str, version: str) -> Iterator[str]:
    name = f"watcher-{context.info_name}"
    yield _head(name.upper(), 1, version)
    yield _section("NAME") + _name(name, line)
    usage = " ".join(context.command.collect_usage_pieces(context))
    yield _section("SYNOPSIS") + f".B watcher {_text(context.info_name)}\n" + _line(usage)
    yield _section("DESCRIPTION") + _prose(context.command.help or "")
    yield _section("OPTIONS") + _options(context)
    yield _section("SEE ALSO") + ".BR watcher (1),\n.BR watcher.toml (5)\n"


def _options(context: click.Context) -> str:
    parameters = context.command.get_params(context)
    records = [record for parameter in parameters if (record := parameter.get_help_record(context))]
    return "".join(_item(f"\\fB{_text(names)}\\fR", said) for names, said in records)


def _name(page: str, line: str) -> str:
    """The line that apropos(1) shows."""
    return f"{_text(page)} \\- {_text(line.strip().rstrip('.'))}\n"


# --- watcher.toml(5) ---


def config_page(example: str, version: str) -> str:
    """The example as a manual page: each comment is the text, each setting the head of its paragraph."""
    return "".join(_config_page(example.splitlines(), version))


def _config_page(lines: list[str], version: str) -> Iterator[str]:
    yield _head("WATCHER.TOML", 5, version)
    yield _section("NAME") + _name("watcher.toml", "the configuration of watcher")
    yield _section("DESCRIPTION")
    said: list[str] = []
    for line in lines:
        if chapter := re.fullmatch(r"# === (?:\d+\. )?(.*?) =+", line):
            yield _comment(said) + _section(chapter[1].upper())
            said = []
        elif head := re.fullmatch(r"#?(\[\[?[\w.]+\]\]?)(?:\s+# (.*))?", line):
            yield f'.SS "{_text(head[1])}"\n' + _line(head[2] or "") + _comment(said)
            said = []
        elif setting := re.fullmatch(r"(#?)(\w+ = .*)", line):
            yield f".TP\n\\fB{_text(setting[2])}\\fR" + (" (left out)" if setting[1] else "") + "\n"
            yield _comment(said, indented=True) or "\\&\n"
            said = []
        elif line.startswith("# ") or line == "#":
            said.append(line[2:])
        elif line.strip():  # a setting over several lines
            yield f".br\n\\fB{_text(line.removeprefix('#'))}\\fR\n"
        elif said:
            yield _comment(said)
            said = []
    yield _comment(said) + _section("SEE ALSO") + ".BR watcher (1)\n"


def _comment(lines: list[str], *, indented: bool = False) -> str:
    """Prose flows; what is indented (a table, an example) stays as it is."""
    out, fixed = [], False
    for line in lines:
        if line.startswith("  ") != fixed:
            fixed = not fixed
            out.append(".nf\n" if fixed else ".fi\n")
        out.append(_line(line) if line.strip() or fixed else (".IP\n" if indented else ".PP\n"))
    return (".PP\n" if out and not indented else "") + "".join(out) + (".fi\n" if fixed else "")


# --- roff, man(7) ---


def _head(name: str, section: int, version: str) -> str:
    return f'.TH "{_text(name)}" {section} "" "mailbox\\-watcher {_text(version)}" "Mailbox Watcher"\n'


def _section(name: str) -> str:
    return f'.SH "{_text(name)}"\n'


def _item(head: str, said: str) -> str:
    return f".TP\n{head}\n{_line(said)}"


def _prose(text: str) -> str:
    """Paragraphs of click's help; a paragraph after \\b keeps its lines."""
    out = []
    for paragraph in text.strip().split("\n\n"):
        kept = paragraph.startswith("\b")
        lines = paragraph.removeprefix("\b").strip("\n").splitlines()
        body = "".join(_line(line if kept else line.strip()) for line in lines)
        out.append(f".PP\n.nf\n{body}.fi\n" if kept else f".PP\n{body}")
    return "".join(out)


def _line(text: str) -> str:
    return f"{_text(text)}\n" if text.strip() else ""


def _text(text: str) -> str:
    """Text as roff takes it: no character of it is a command."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq")
    safe = safe.replace("^", "\\(ha").replace("~", "\\(ti").replace("`", "\\(ga")
    return f"\\&{safe}" if safe.startswith((".", "\\(aq")) else safe


if __name__ == "__main__":
    from watcher import __version__

    for written in write(Path(sys.argv[1]), __version__):
        print(Path(sys.argv[1]) / written)
