"""Is every mail we know the truth of read right?"""

from __future__ import annotations

import pytest

from tests.core.reading.accuracy import read_all, share, taken_for_person
from tests.core.reading.corpus import Known, own_corpus, shared_corpus
from watcher.core.mail import Kind


@pytest.mark.parametrize("known", own_corpus(), ids=lambda known: known.name)
def test_mail_is_read_as_its_truth_says(known: Known) -> None:
    """A mail of the collection is read as the sentence beside it says."""
    reading = known.read()
    assert known.wrong(reading) == [], f"{known.truth} ({reading.because})"


def test_real_mail_is_read_no_worse_than_before() -> None:
    """Real mail beside the checkout keeps its share of right readings, and no machine passes for a person."""
    if not shared_corpus():
        pytest.skip("no folder of real mail (../shared/mail) here")
    read = read_all(shared_corpus())
    assert share(read, Kind.BOUNCE) >= 0.99
    assert share(read, Kind.PERSON) == 1
    assert taken_for_person(read) == []
    assert sum(not known.wrong(reading) for known, reading in read) / len(read) >= 0.97
