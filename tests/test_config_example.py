"""The example explains every key, and nothing in it is made up.

A line that begins with # and goes on without a space is a setting left out; "# " begins prose.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from watcher.config import Digest, OAuth, Rule, Secret, Settings, load
from watcher.config.schema import all_sections, header
from watcher.config.server import SECRETS

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
LINES = EXAMPLE.read_text(encoding="utf-8").splitlines()
LEFT_OUT = re.compile(r"#(?=[\w\[])")
KEY = re.compile(r"#?(\w+) = (.+)")
HEADER = re.compile(r"#?(\[\[?[\w.]+\]\]?)")


def uncommented(lines: list[str]) -> str:
    return "\n".join(LEFT_OUT.sub("", line) if LEFT_OUT.match(line) else line for line in lines)


def settings_lines() -> list[tuple[str, str, bool]]:
    """(section header, the setting as it would stand uncommented, whether it is left out), in the file's order."""
    found, section = [], ""
    for line in LINES:
        if at := HEADER.match(line):
            section = at[1]
        elif KEY.match(line):
            found.append((section, line.removeprefix("#"), line.startswith("#")))
    return found


def keys_by_section() -> dict[str, list[str]]:
    keys: dict[str, list[str]] = {}
    for section, line, _ in settings_lines():
        keys.setdefault(section, []).append(line.split(" = ")[0])
    return keys


def loaded(directory: Path, text: str) -> Settings:
    path = directory / "watcher.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    """Stands in for the file with certificates that the example names."""
    import ssl

    for place in (ssl.get_default_verify_paths().cafile, "/etc/ssl/certs/ca-certificates.crt"):
        if place and Path(place).is_file():
            return Path(place)
    pytest.skip("no certificates on this machine; install ca-certificates")


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    """Copied without a change, it loads."""
    (mailbox,) = loaded(tmp_path, "\n".join(LINES)).mailbox
    assert mailbox.name == "work"


def test_every_setting_left_out_can_be_set(tmp_path: Path, certificates: Path) -> None:
    """With every # taken away, it loads as well."""
    text = uncommented(LINES).replace("/etc/ssl/certs/ca-certificates.crt", str(certificates))
    assert loaded(tmp_path, text).rule[0].name == "offers"


@pytest.mark.parametrize("path", [p for p in all_sections() if p and p[-1] not in {"digest", *SECRETS}])
def test_every_key_is_explained_once(path: tuple[str, ...]) -> None:
    """Each section of the code stands in the example with all its keys, in both directions."""
    plain = sorted(key for key, section in all_sections()[path].items() if section in (None, Secret))
    assert sorted(keys_by_section()[header(path)]) == plain


def test_the_digest_is_explained_once() -> None:
    """[digest] has all its keys; [mailbox.digest] shows one of them."""
    keys = keys_by_section()
    assert sorted(keys["[digest]"]) == sorted(all_sections()[("digest",)])
    assert set(keys["[mailbox.digest]"]) < set(keys["[digest]"])


def test_no_section_is_made_up() -> None:
    """Every header of the example is one of the code's."""
    assert {section for section in keys_by_section() if section} == {
        header(path) for path in all_sections() if path and path[-1] not in SECRETS
    }


def test_every_place_for_a_secret_is_shown() -> None:
    """The five places a password may lie in are each shown once, as they are to be written."""
    shown = [
        tomllib.loads("password = " + at[1])["password"] for line in LINES if (at := re.match(r"#   (\{.*\})", line))
    ]
    assert [list(table) for table in shown] == [["file"], ["credential"], ["command"], ["keyring"], ["env"]]
    assert {key for table in shown for key in table} == set(Secret.model_fields)
    for table in shown:
        Secret(**table)


def defaults() -> dict[tuple[str, str], Any]:
    """The value of each key that has one when it is left out."""
    found = {}
    for path, keys in all_sections().items():
        for key in keys:
            field = next((f for n, f in model_of(path).model_fields.items() if key in (f.alias, n)), None)
            if field and not field.is_required() and field.default_factory is None:
                found[header(path) if path else "", key] = field.default
    return found


def model_of(path: tuple[str, ...]) -> Any:
    model: Any = Settings
    for key in path:
        model = all_sections()[path[: path.index(key)]][key]
    return model


@pytest.mark.parametrize(
    ("section", "line"),
    [(section, line) for section, line, out in settings_lines() if out and section not in ("[mailbox.digest]",)],
)
def test_what_is_left_out_shows_its_default(section: str, line: str, tmp_path: Path, certificates: Path) -> None:
    """A setting left out stands there with the value that counts without it, where there is one."""
    key = line.split(" = ")[0]
    default = defaults().get((section, key))
    if default in (None, (), ""):
        return
    without = "\n".join(LINES)
    whole = loaded(tmp_path, without)
    if section == "[[rule]]":
        (shown,) = loaded(tmp_path, f'{without}\n[[rule]]\nname = "x"\n{line}\n').rule
        assert shown == Rule(name="x")
    elif section == "[mailbox.oauth]":
        given = {"provider": "google", "client_id": "x"}
        assert OAuth.model_validate(given | tomllib.loads(line)) == OAuth.model_validate(given)
    else:
        assert loaded(tmp_path, without.replace(f"#{line}", line)) == whole


def test_the_values_that_follow_from_others_are_shown_right(tmp_path: Path) -> None:
    """Ports by their security, the second wait like the first, the sign of life on the first day."""
    (mailbox,) = loaded(tmp_path, "\n".join(LINES)).mailbox
    assert (mailbox.imap.port, mailbox.smtp.port) == (993, 465)
    assert {"#port = 993", "#port = 465", '#again = "5 business days"', '#sign_of_life = "mon"'} <= set(LINES)
    assert Rule(name="x").again == Rule(name="x").after
    assert Digest.model_validate({}).sign_of_life == 0


def test_no_line_is_too_long() -> None:
    """It can be read in a terminal."""
    assert max(map(len, LINES)) <= 120
