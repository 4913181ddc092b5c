"""Is trouble told in the reader's own language, and in English in the log?"""

from __future__ import annotations

import ast
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

import watcher.errors
from tests.test_init import home, init
from tools import catalogues
from watcher.config import OAuth, Secret
from watcher.core.reason import because, quoting
from watcher.errors import WatcherError, Worded, worded
from watcher.imap import Endpoint
from watcher.imap.trouble import refused_sign_in, unreachable
from watcher.jobs.check import as_said
from watcher.render import Words, say
from watcher.signin import read_secret
from watcher.signin.oauth.provider import provider_of
from watcher.signin.oauth.trouble import not_a_token, refused
from watcher.store import codec

__all__ = ["home"]
KINDS = [kind for kind in vars(watcher.errors).values() if isinstance(kind, type) and issubclass(kind, WatcherError)]
FAMILIES = {*(kind.__name__ for kind in KINDS), "CommandTrouble", "TemplateTrouble", "DemoMissing", "fault"}
OTHERS = ("errors.py",)
"""Where errors are made of errors."""


def _unworded() -> Iterator[str]:
    """Where one of our errors is made of a bare text."""
    for file in sorted((catalogues.ROOT / "watcher").rglob("*.py")):
        name = str(file.relative_to(catalogues.ROOT / "watcher"))
        if name.startswith(OTHERS):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                *FAMILIES,
                "CommandTrouble",
                "TemplateTrouble",
            }:
                said = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "cure")]
                yield from (f"{name}:{node.lineno}" for text in said if isinstance(text, ast.Constant | ast.JoinedStr))


def test_every_error_can_be_said_in_another_language() -> None:
    """No error is made of an English text alone."""
    assert not list(_unworded())


@pytest.mark.parametrize(
    ("number", "found"),
    [
        (10, "es ist abgelaufen"),
        (18, "der Server hat es selbst ausgestellt"),
        (20, "seine Zertifizierungsstelle ist hier unbekannt"),
        (62, "es gilt für einen anderen Namen"),
        (66, "EE certificate key too weak"),
    ],
)
def test_why_a_certificate_is_not_trusted(number: int, found: str) -> None:
    """What is wrong with a certificate is told in the reader's language, as far as it befalls people."""
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = number, "EE certificate key too weak"
    told = unreachable(error, Endpoint("a.test", 993, "o"))
    assert isinstance(told.message, Worded)
    expected = f"dem Zertifikat von a.test:993 ist nicht zu trauen: {found}"
    assert say(quoting(told.message), "de") == expected


MICROSOFT = "Microsoft"


@pytest.mark.parametrize(
    ("error", "found", "cure"),
    [
        (refused("invalid_client", MICROSOFT), "Microsoft nimmt den Client nicht an (invalid_client)", "client_id und"),
        (refused("invalid_scope", MICROSOFT), "Microsoft nimmt die Anfrage nicht an (invalid_scope)", "scopes, tenant"),
        (refused("admin_policy_enforced", MICROSOFT), "die Organisation lässt diesen Client", "Ein Administrator"),
        (refused("invalid_grant", MICROSOFT), "Microsoft erkennt die Zustimmung nicht mehr an", ""),
        (refused("sOmething/else", MICROSOFT), "zurzeit kein Zugriffstoken (ein nicht genannter Fehler)", ""),
        (
            refused("invalid_client", MICROSOFT, "AADSTS7000222: x"),
            "(invalid_client, AADSTS7000222)",
            "Clientschlüssel",
        ),
        (not_a_token(MICROSOFT), "Microsoft hat Unverständliches geantwortet", "Das Netz"),
        (refused_sign_in(b"NO [UNAVAILABLE] later", Endpoint("a.test", 993, "jo")), "lässt uns zurzeit nicht ein", ""),
        (refused_sign_in(b"NO wrong", Endpoint("a.test", 993, "jo")), "Benutzername oder Passwort abgelehnt", "Benutz"),
        (unreachable(ValueError("220 hi"), Endpoint("a.test", 993, "jo")), "nicht wie ein IMAP-Server: 220 hi", ""),
    ],
    ids=lambda value: str(value)[:30],
)
def test_german(error: WatcherError, found: str, cure: str) -> None:
    """What a server refused is told in German, with its own words and codes as they are."""
    words = Words("de")
    said, mends = as_said(error)
    assert found in words.say(said)
    assert (cure in words.say(mends)) if mends else not cure
    assert "Unverständliches" not in str(error)


def test_a_secret_that_cannot_be_read(tmp_path: Path) -> None:
    """Why the system gave no file is told in German, and the command that mends it can be copied as it stands."""
    words = Words("de")
    with pytest.raises(WatcherError) as caught:
        read_secret(Secret(file=tmp_path / "none"))
    assert words.say(quoting(caught.value.message)).endswith(
        "lässt sich nicht lesen: Datei oder Verzeichnis gibt es nicht"
    )
    open_to_all = tmp_path / "open"
    open_to_all.write_text("x")
    open_to_all.chmod(0o644)
    with pytest.raises(WatcherError) as caught:
        read_secret(Secret(file=open_to_all))
    assert words.sentence(quoting(caught.value.cure)) == f"Aufrufen: chmod 600 {open_to_all}"


def test_kept_trouble_stays_translatable() -> None:
    """A trouble that was remembered is told in German later, too; an older program reads it in English."""
    why = worded("the server refused {what}: {why}", what=worded("the folder"), why="No such mailbox")
    reason = because("{folder} could not be read: {why}", folder="Sent", why=why)
    kept = codec.reason_json(reason)
    back = codec.reason(kept)
    assert say(back, "de").endswith("der Server hat den Ordner verweigert: No such mailbox")
    assert '"the server refused the folder: No such mailbox"' in kept
    assert isinstance(back.value("why"), Worded)
    assert say(back._replace(), "en") == say(reason, "en")


def test_init_in_german(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unattended in German, it says in German why it stops."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    told = init("--email", "jo@outlook.com", "--own", "--yes")
    assert told.exit_code == 78, told.output
    assert "nimmt keine Passwörter an" in told.output
    assert "takes no passwords" not in told.output


def test_microsoft_is_one() -> None:
    """The name in these sentences is the provider's own."""
    assert provider_of(OAuth(provider="microsoft", client_id="x"), sends=False).name == MICROSOFT
