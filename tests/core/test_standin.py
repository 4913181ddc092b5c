"""Is an address for one thing only told from that of a stand-in?"""

from __future__ import annotations

import pytest

from watcher.core.standin import stand_in

ONE_THING = (
    "Presse: presse@hale.example",
    "Buchungen bitte an buchung@hale.example.",
    "Rechnungen senden Sie an rechnung@hale.example.",
    "Für Reservierungen wenden Sie sich bitte an tisch@hale.example.",
    "Schadensfälle melden Sie unter schaden@hale.example.",
    "Fragen zu Förderanträgen beantwortet foerderung@hale.example.",
    "Bewerbungen gehen an jobs@hale.example.",
    "In Personalfragen: personal@hale.example",
    "For press enquiries, please contact press@hale.example.",
    "Please contact accounts@hale.example for invoices.",
    "Wedding bookings: weddings@hale.example",
    "Orders -> orders@hale.example",
    "Anything about grants goes to grants@hale.example.",
    "For technical support, open a ticket at help@hale.example.",
    "For press call Ann Bell on 01904 555 017.",
)


@pytest.mark.parametrize("told", ONE_THING, ids=ONE_THING)
def test_a_desk_for_one_thing_only_stands_in_for_nobody(told: str) -> None:
    """Press, bookings, claims and invoices have a desk of their own, which knows nothing of a proposal."""
    assert stand_in(f"I am away until Friday.\n\n{told}") is None
    assert stand_in(f"{told}\nBin bis Freitag im Urlaub.") is None


@pytest.mark.parametrize("told", ONE_THING, ids=ONE_THING)
@pytest.mark.parametrize(
    "other",
    [
        "Alles andere: Eva Roth, roth@hale.example",
        "For anything else contact Eva Roth (roth@hale.example).",
        "Marketing und Gestaltung: Eva Roth, roth@hale.example",
        "In dringenden Fällen hilft Ihnen Eva Roth (roth@hale.example).",
        "My deputy is Eva Roth, roth@hale.example.",
    ],
)
def test_whoever_is_named_for_all_else_stands_in(told: str, other: str) -> None:
    """Beside such a desk the one for everything else, for what is urgent or for the owner's matter is the stand-in."""
    for text in (f"{told}\n{other}", f"{other}\n{told}"):
        found = stand_in(text)
        assert found is not None
        assert (found.display_name, found.addr_spec) == ("Eva Roth", "roth@hale.example")


ALL = (
    "Dringende Bestellungen und alles andere: Eva Roth, roth@hale.example",
    "For proposals and invoices please contact Eva Roth (roth@hale.example).",
    "Urgent bookings and anything else: Eva Roth, roth@hale.example",
    "Offerten und Bestellungen nimmt Eva Roth entgegen (roth@hale.example).",
    "Vertretung: Eva Roth, roth@hale.example",
)


@pytest.mark.parametrize("told", ALL, ids=ALL)
def test_whoever_takes_what_is_urgent_or_the_owners_matter_too_stands_in(told: str) -> None:
    """A desk for bookings that also takes what is urgent, or the proposals, is one to turn to."""
    found = stand_in(f"I am away until Friday.\n{told}")
    assert found is not None
    assert found.addr_spec == "roth@hale.example"


def test_a_name_that_has_its_own_address_is_not_given_to_the_next_one() -> None:
    """The office's address is not Tom Birk's, whose own stands before it."""
    found = stand_in("Bestellungen: Tom Birk (birk@hale.example), alles andere: info@hale.example")
    assert found is not None
    assert (found.display_name, found.addr_spec) == ("", "info@hale.example")
