"""Whether every sentence is said in German too."""

import pytest

from tools import catalogues

LANGUAGES = ["de"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    """A translation names no value that its sentence does not have, and leaves none out."""
    wrong = [
        message.id
        for message in catalogues.read(language)
        if message.id
        and message.string
        and any(
            catalogues.places(form) != catalogues.places(message.id)
            for form in (message.string if isinstance(message.string, tuple) else (message.string,))
            if form and not isinstance(message.id, tuple)
        )
    ]
    assert not wrong
