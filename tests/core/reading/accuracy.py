"""How well are mails read? A table per kind: right, wrong, and with what they were confused.

python -m tests.core.reading.accuracy [-v]
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable

from tests.core.reading.corpus import Known, own_corpus, shared_corpus
from tests.core.reading.ordinary import ordinary
from tests.core.sent import is_proposal, sent_mails
from watcher.core.mail import Kind, Reading

ORDINARY = ("people", "people-unlearned", "programs", "programs-unlearned")
Read = list[tuple[Known, Reading]]


def read_all(corpus: Iterable[Known]) -> Read:
    """Every mail with its reading."""
    return [(known, known.read()) for known in corpus]


def table(read: Read) -> list[str]:
    """One line a kind: how many, right, wrong facts, confusions."""
    lines = [f"{'kind':18}{'mails':>6}{'right':>6}{'facts':>6}  taken for / missed facts"]
    for kind in Kind:
        of_kind = [(known, reading) for known, reading in read if known.kind is kind]
        if not of_kind:
            continue
        right = [(known, reading) for known, reading in of_kind if reading.kind is kind]
        taken = Counter(str(reading.kind) for known, reading in of_kind if reading.kind is not kind)
        missed = Counter(fact.partition(":")[0] for known, reading in right for fact in known.wrong(reading))
        whole = sum(not known.wrong(reading) for known, reading in right)
        notes = ", ".join(f"{name} {count}" for name, count in (*taken.items(), *missed.items()))
        lines.append(f"{kind:18}{len(of_kind):6}{len(right):6}{whole:6}  {notes}".rstrip())
    return lines


def share(read: Read, kind: Kind) -> float:
    """The share of mails of a kind that were read as such."""
    of_kind = [reading for known, reading in read if known.kind is kind]
    return sum(reading.kind is kind for reading in of_kind) / len(of_kind) if of_kind else 1.0


def taken_for_person(read: Read) -> list[str]:
    """Machines' mails that were read as a person's: the costliest error."""
    return [known.name for known, reading in read if known.kind is not Kind.PERSON and reading.kind is Kind.PERSON]


def sent_table() -> Iterable[str]:
    """One line a file of sent mails: how many proposals were missed, and how much else was taken for one."""
    for name in ("learned", "unlearned"):
        mails = [(mail.proposal, is_proposal(mail.mail())) for mail in sent_mails(name)]
        offers, others = ([found for is_one, found in mails if is_one is kind] for kind in (True, False))
        missed, taken = offers.count(False), others.count(True)
        told = f"{len(offers)} proposals, {missed} missed; {len(others)} others, {taken} taken for one"
        yield f"tests/data/sent/{name}: {told}"


def main() -> None:
    """Print the tables; with -v also every mail that was read otherwise than its truth."""
    corpora = (
        ("tests/data/mail", own_corpus()),
        *((f"tests/data/ordinary/{name}", ordinary(name)) for name in ORDINARY),
        ("../shared/mail", shared_corpus()),
    )
    for title, corpus in corpora:
        if not corpus:
            print(f"{title}: not here")
            continue
        start = time.perf_counter()
        read = read_all(corpus)
        spent = (time.perf_counter() - start) / len(corpus) * 1000
        print(f"\n{title}: {len(corpus)} mails, {spent:.1f} ms each")
        print("\n".join(table(read)))
        for known, reading in read if "-v" in sys.argv else ():
            if known.wrong(reading):
                print(f"- {known.name}: {'; '.join(known.wrong(reading))}\n    ({known.truth} | {reading.because})")
    print()
    for line in sent_table():
        print(line)


if __name__ == "__main__":
    main()
