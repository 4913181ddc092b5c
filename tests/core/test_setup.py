"""Does the owner's word about their own mail become the right rule?"""

from __future__ import annotations

import tomllib
from datetime import UTC, time
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sentmail import sent
from watcher.config import load
from watcher.core.providers import Server
from watcher.core.setup import Candidate, Draft, SecretPlace, Tuning, Way, tuned
from watcher.render import Words, config_text

ENGLISH = Words("en", UTC, None)


def candidate(subject: str, *attachments: str, to: str = "weber@weber.example", known: bool = True) -> Candidate:
    return Candidate(sent(subject, None, *attachments, to=to), known)


def test_all_right() -> None:
    """Where everything was recognised, nothing has to be said."""
    assert tuned([candidate("Angebot 1"), candidate("Foto", "a.pdf", known=False)], [0]) == Tuning()


def test_a_wrong_one() -> None:
    """One wrong mail leaves out mail of just that subject; the person is still watched."""
    found = tuned([candidate("Angebot 1"), candidate("AW: Angebot 17 Putzmittel", to="shop@shop.example")], [0])
    assert found == Tuning(not_subjects=("Angebot 17 Putzmittel",))


def test_wrong_again_and_again() -> None:
    """Somebody of whom several were wrong and none was right is left out as a whole; nobody else is."""
    wrong = [candidate(f"Angebot {n}", to="shop@shop.example") for n in range(3)]
    assert tuned([candidate("Angebot 9"), *wrong], [0]) == Tuning(not_recipients=("shop@shop.example",))
    mixed = tuned([candidate("Angebot 9", to="shop@shop.example"), *wrong], [0])
    assert not mixed.not_recipients


@pytest.mark.parametrize(
    ("attachment", "pattern"),
    [("AN-1042.pdf", "AN-*.pdf"), ("Kalkulation_2026-11.XLSX", "Kalkulation_*.xlsx"), ("KV 17 Weber.pdf", "KV *.pdf")],
)
def test_a_missed_one(attachment: str, pattern: str) -> None:
    """A proposal we missed is known the next time by the name of its document."""
    assert tuned([candidate("Wie besprochen", attachment, known=False)], [0]) == Tuning(attachments=(pattern,))


def test_a_missed_one_without_a_number() -> None:
    """Where the document has no number, its subject stands in, without what could mean too much."""
    found = tuned([candidate("Re: [Shop] Entwurf 3?", "scan.pdf", known=False)], [0])
    assert found == Tuning(subjects=("?Shop? Entwurf *?",))
    assert tuned([candidate("??", "scan.pdf", known=False)], [0]) == Tuning()


SUBJECTS = st.sampled_from(["Angebot", "Angebot 1", "Angebot 2", "AW: Angebot 1", "angebot 2 neu", "Foto", "??", "*"])
CANDIDATES = st.lists(
    st.builds(
        candidate,
        SUBJECTS,
        st.sampled_from(["AN-1.pdf", "AN-2.pdf", "scan.pdf"]),
        to=st.sampled_from(["a@a.example", "b@b.example"]),
        known=st.booleans(),
    ),
    max_size=6,
)


@given(CANDIDATES, st.sets(st.integers(0, 5)))
def test_no_right_one_is_lost(candidates: list[Candidate], right: set[int]) -> None:
    """Whatever is said to be wrong, nothing that was said to be right is left out by it, and nothing wrong comes in."""
    tuning = tuned(candidates, right)
    for at, one in enumerate(candidates):
        subject, documents = one.mail.message.subject.lower(), one.documents
        bare = subject.removeprefix("aw: ")
        if at in right:
            assert not any(fnmatchcase(text, rule.lower()) for rule in tuning.not_subjects for text in (subject, bare))
            assert not one.recipients & set(tuning.not_recipients)
        else:
            assert not any(fnmatchcase(text, rule.lower()) for rule in tuning.subjects for text in (subject, bare))
            assert not any(fnmatchcase(name, rule) for rule in tuning.attachments for name in documents)


def draft(**more: object) -> Draft:
    secret = SecretPlace("file", ("/home/jo/.config/watcher/work-imap",))
    given = {
        "name": "work",
        "addresses": ("jo@example.org", "office@example.org"),
        "imap": Way(Server("imap.example.org", 993), "jo", secret),
        "delivery": "smtp",
        "smtp": Way(Server("smtp.example.org", 587, "starttls"), "jo", secret),
        "time_zone": "Europe/Berlin",
        **more,
    }
    return Draft(**given)  # type: ignore[arg-type]


def written(folder: Path, wanted: Draft, words: Words = ENGLISH) -> Path:
    path = folder / "watcher.toml"
    path.write_text(config_text(wanted, words), encoding="utf-8")
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Everything in a draft comes back from the file written of it."""
    pin = ":".join(["AB"] * 32)
    wanted = draft(
        imap=Way(Server("127.0.0.1", 1143, "starttls"), "jo", SecretPlace("command", ("pass", "show", 'a "b"')), pin),
        smtp=Way(Server("smtp.example.org", 465), "jo@example.org", SecretPlace("credential", ("work-smtp",))),
        sent=("INBOX.Gesendete Objekte", 'Odd "\\ name'), drafts=("Entwürfe",), language="de",
        time=time(8, 15), country="DE", subdivision="BE", look_back_days=90,
        tuning=Tuning(("AN-*.pdf",), ("*Entwurf*",), ("Angebot * Putzmittel",), ("shop@shop.example",)),
    )  # fmt: skip
    settings = load(written(tmp_path, wanted, Words("de", UTC, None)))
    (mailbox,) = settings.mailbox
    assert mailbox.addresses == wanted.addresses
    assert (mailbox.imap.port, mailbox.imap.user, mailbox.imap.fingerprint) == (1143, "jo", "ab" * 32)
    assert mailbox.imap.password.command == ("pass", "show", 'a "b"')
    assert mailbox.smtp is not None
    assert (mailbox.smtp.user, mailbox.smtp.port) == ("jo@example.org", 465)
    assert mailbox.smtp.password is not None
    assert mailbox.smtp.password.credential == "work-smtp"
    assert (mailbox.folders.sent, mailbox.folders.drafts) == (wanted.sent, wanted.drafts)
    assert (settings.digest.language, settings.digest.time) == ("de", time(8, 15))
    assert (settings.holidays.country, settings.holidays.subdivision) == ("DE", "BE")
    assert settings.polling.look_back.days == 90
    first, second = settings.rule
    assert (first.attachments, first.subjects) == (("AN-*.pdf",), ("*Entwurf*",))
    assert (second.not_subjects, second.not_recipients) == (("Angebot * Putzmittel",), ("shop@shop.example",))


@pytest.mark.parametrize("delivery", ["imap", "sendmail"])
def test_without_a_server(tmp_path: Path, delivery: str) -> None:
    """A digest that needs no server has none in the file."""
    (mailbox,) = load(written(tmp_path, draft(delivery=delivery, smtp=None))).mailbox
    assert (mailbox.delivery, mailbox.smtp) == (delivery, None)


def test_shared_sign_in(tmp_path: Path) -> None:
    """Where both servers take the same name and password, they are written once."""
    path = written(tmp_path, draft())
    assert path.read_text().count("password = ") == 1
    smtp = load(path).mailbox[0].smtp
    assert smtp is not None
    assert smtp.user == "jo"


def test_no_line_is_too_long(tmp_path: Path) -> None:
    """The comments can be read in a terminal, in either language."""
    for language in ("de", "en"):
        lines = config_text(draft(), Words(language, UTC, None)).splitlines()
        assert max(map(len, lines)) <= 102


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
def test_any_name_can_be_written(name: str) -> None:
    """Whatever a server calls its folders, the file stays well-formed and means that name."""
    document = tomllib.loads(config_text(draft(sent=(name,)), ENGLISH))
    assert document["mailbox"][0]["folders"]["sent"] == [name]
