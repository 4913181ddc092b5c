"""Is whoever tells of somebody else's absence taken for a person?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind
from watcher.core.reading import read_mail

OWN = frozenset({"anna@brandt-design.example"})


def kind_of(text: str, author: str = "Praxis Dr. Blum <praxis@dr-blum.example>") -> Kind:
    """What an answer with this text is."""
    return read_mail(f"{answer_header(author)}{text}\n".encode(), internal_date=RECEIVED, own=OWN).kind


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag, Frau Doktor ist heute nicht im Hause und meldet sich am Montag bei Ihnen. i.A. Seidel",
        "Herr Maas ist bis 11.12. auf Dienstreise und wird sich danach äußern.\n\ni. A. Regina Stoll",
        "Herr Blum ist bis Freitag krankgeschrieben.\n\nMit freundlichen Grüßen\nRegina Stoll",
        "Mr Holloway is on leave until the 4th and will look at it on his return.\n\nKind regards,\nBeatrice Lund",
        "The director is away until Monday.\n\nBest wishes,\nBeatrice Lund",
    ],
)
def test_a_secretary_who_tells_that_somebody_is_away_is_a_person(text: str) -> None:
    """Who answers in their own name that the boss is away has read the mail."""
    assert kind_of(text) is Kind.PERSON


@pytest.mark.parametrize(
    ("author", "text"),
    [
        ("Stefan Beck <beck@firma.example>", "Herr Beck ist bis 11.12. im Urlaub.\n\nViele Grüße\nStefan Beck"),
        ("Stefan Beck <beck@firma.example>", "Herr Beck ist bis 11.12. im Urlaub. Vertretung: Frau Lau."),
        ("Firma <info@firma.example>", "Herr Beck ist bis 11.12. im Urlaub. Mails liest niemand.\n\nHerr Beck"),
        ("Praxis <praxis@firma.example>", "Frau Dr. Blum ist bis 11.12. im Urlaub.\n\nIhr Praxisteam"),
        ("Praxis <praxis@firma.example>", "Die Praxis ist bis 11.12. zu. Vertretung: Frau Dr. Winter.\n\nIhr Team"),
        ("Ina Voss <voss@firma.example>", "Ich bin bis 11.12. im Urlaub. Frau Lau vertritt mich.\n\nGrüße\nIna Voss"),
        ("Ina Voss <voss@firma.example>", "Bis 11.12. abwesend. In dringenden Fällen Frau Lau.\n\nGruß\nIna Voss"),
        ("Ina Voss <voss@firma.example>", "Frau Lau vertritt mich, ich bin bis 11.12. im Urlaub.\n\nIna Voss"),
        ("Amy Reed <reed@firma.example>", "Ms Reed is out of the office until 11 December.\n\nRegards,\nAmy Reed"),
        ("Amy Reed <reed@firma.example>", "I am away until 11 December. Mr Tan is covering for me.\n\nBest,\nAmy Reed"),
        ("Frau Wirth <wirth@kita.example>", "Frau Wirth ist erkrankt. Vertretung: Herr Kolb.\n\nGruß\nKita Sonne"),
        ("Notariat <behr@notar.example>", "Herr Notar Behr ist bis 2.12. nicht erreichbar.\n\ni. A. Sekretariat"),
        ("Office <office@firma.example>", "Ms Reed is on leave until 11 December. Mail is not read.\n\nThe Office"),
        ("Office <office@firma.example>", "Our office is closed until 11 December. Mail is not read.\n\nThe Team"),
    ],
)  # fmt: skip
def test_a_notice_about_its_own_author_is_no_persons(author: str, text: str) -> None:
    """A notice that speaks of its author as of somebody else, or in the name of the house, is none."""
    assert kind_of(text, author) is not Kind.PERSON


def test_how_to_reach_somebody_is_no_yes() -> None:
    """Behind "Urgent:" a notice says whom to call; behind "I'm answering for her:" somebody says yes."""
    author = "Nora Finch <nora@finch.example>"
    assert kind_of("Out of office until 7 December. Urgent: ok to call 0161 555 0134.", author) is not Kind.PERSON
    agreed = "Dana is out of office until 7 December so I'm answering for her: yes, please go ahead."
    assert kind_of(agreed, author) is Kind.PERSON
