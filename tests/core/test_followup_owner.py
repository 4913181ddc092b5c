"""Which of the owner's own mails are proposals, nudges, corrections, or nothing?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from time import process_time

import pytest

from tests.core.judging import decide, follow_ups, of, the_one, word
from tests.mail import ANNA, RULE, at, away, bounce, came, mail, policy, proposal, sent
from watcher.core.decision import Verb
from watcher.core.followup import State, subjects
from watcher.core.mail import Kind, Role, Structure
from watcher.core.owntext import read_own
from watcher.core.phrases import LIKE_OFFER, PRICED, PRICED_IF_ASKED

BEN = "Ben Weber <ben@weber-bau.example>"
ADVISOR = "Ute Zahl <ute@steuer.example>"
REPLY = "AW: Angebot Website"


def test_a_nudge_in_the_thread_restarts_the_clock_and_counts() -> None:
    """After a nudge the clock runs anew, and the nudge is counted."""
    offer = proposal(at(2))
    nudge = sent(at(10), subject=REPLY, answers=offer)
    found = the_one([offer, nudge], at(16))
    assert (found.state, found.nudges, found.clock_start) == (State.WAITING, 1, at(10))
    assert the_one([offer, nudge], at(17)).state is State.DUE


def test_answers_that_were_asked_for_elsewhere() -> None:
    """Whoever asked for answers to an address that is not watched is told so, as long as none for it comes in here."""
    offer = proposal(at(2), reply_to="Desk <desk@partner.example>")
    (note,) = the_one([offer], at(20)).notes
    assert (note.value("address"), "not watched" in note.template) == ("desk@partner.example", True)
    arrived = came(at(1), to="desk@partner.example", subject="Something else")
    assert the_one([offer, arrived], at(20)).notes == ()
    assert the_one([proposal(at(2), reply_to="mara+offers@studio.example")], at(20)).notes == ()


def test_the_clock_after_a_nudge_is_the_rules_next_one() -> None:
    """`again` may be longer than `after`."""
    rule = replace(RULE, again=replace(RULE.again, count=10))
    offer = proposal(at(2))
    nudge = sent(at(10), subject=REPLY, cites=offer)
    assert the_one([offer, nudge], at(17), by=policy(rule=rule)).due_at == at(23, 23)


def test_a_nudge_beside_the_thread_counts_by_its_subject() -> None:
    """A new mail to the client on the same subject is a nudge, without any header."""
    offer = proposal(at(2))
    assert the_one([offer, sent(at(10), subject="Angebot Website")], at(11)).nudges == 1
    assert the_one([offer, sent(at(10), subject="Nachfrage zu unserem Angebot")], at(11)).nudges == 1


def test_a_nudge_beside_the_thread_counts_by_its_number() -> None:
    """A mail that names the proposal's number is about it, whatever else its subject says."""
    offer = proposal(at(2), subject="Angebot 2026-114 Website")
    assert the_one([offer, sent(at(10), subject="Kurze Frage zu 2026-114")], at(11)).nudges == 1


@pytest.mark.parametrize(
    ("subject", "text", "nudges"),
    [
        ("Unser Angebot", "Seid ihr intern weitergekommen?", 1),
        ("Our proposal", "Hi Jane, any news?", 1),
        ("Unser Angebot", "Wie steht es bei Ihnen?", 1),
        ("Angebot Website - Stand?", "Seid ihr weitergekommen?", 1),
        ("Angebot Wartung", "Seid ihr weitergekommen?", 0),
        ("Unser Angebot", "Für die Website nehme ich 4.500 Euro. Soll ich den Termin für euch freihalten?", 0),
    ],
)
def test_a_question_under_the_word_for_a_proposal_is_no_proposal(subject: str, text: str, nudges: int) -> None:
    """Who asks how things stand under "Unser Angebot", and brings none, asks about the one before."""
    offer = proposal(at(2))
    asks = sent(at(10), subject=subject)
    asks = asks._replace(own_text=read_own(text, words=(), written_on=at(10).date()))
    assert of(offer, [offer, asks], at(11)).nudges == nudges
    assert len(follow_ups([offer, asks], at(11))) == 2 - nudges
    assert follow_ups([asks], at(11))  # nobody knows of another


@pytest.mark.parametrize(
    ("subject", "text"), [("Final files", "Any news?"), ("Korrigierte Fassung", "Wie ist der Stand?")]
)
def test_a_question_under_a_subject_of_the_work_is_no_nudge(subject: str, text: str) -> None:
    """What may complete an offer within the hour is work in progress a week later."""
    asks = sent(at(10), subject=subject)
    asks = asks._replace(own_text=read_own(text, words=(), written_on=at(10).date()))
    assert the_one([proposal(at(2)), asks], at(11)).nudges == 0


def test_work_that_is_handed_over_is_no_nudge() -> None:
    """The translation of somebody's proposal speaks of one, and asks about none."""
    offer = proposal(at(2))
    handed = sent(at(10), subject="Übersetzung Ihres Angebots", counter_signs=("die Übersetzung",))
    assert the_one([offer, handed], at(11)).nudges == 0


def test_a_nudge_beside_the_thread_counts_by_its_words() -> None:
    """A mail whose own words speak of a proposal means the latest one before it, and that one alone."""
    old, new = proposal(at(2), subject="Angebot Logo"), proposal(at(4), papers=["Angebot_77.pdf"])
    mails = [old, new, sent(at(12), subject="Kurze Nachfrage")]
    assert (of(old, mails, at(13)).nudges, of(new, mails, at(13)).nudges) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Just checking you got my proposal for the lunchtime sessions?",
        "Just checking my quote reached you.",
        "I wanted to make sure the proposal landed safely.",
        "I know you're busy, but where are we with the quote?",
        "Shall I take it the quote isn't of interest?",
        "Ich wollt nur schauen, ob das Offert angekommen ist.",
        "Wollte mal hören ob ihr schon weiter seid.",
        "Wie schaut's aus mit dem Angebot?",
        "Kurze Rückfrage zu meinem KVA: passt alles?",
        "Hoi Sven, hesch scho chli chönne überlege?",
        "Servus, hast scho Zeit ghabt zum Anschaun?",
    ],
)
def test_people_ask_in_many_words_whether_an_offer_came_in(text: str) -> None:
    """Beside the thread, under a subject that shares a word with the proposal's."""
    offer = proposal(at(2), subject="Lunchtime sessions, Angebot")
    asks = sent(at(10), subject="Lunchtime")
    asks = asks._replace(own_text=read_own(text, words=(), written_on=at(10).date()))
    assert the_one([offer, asks], at(11)).nudges == 1


def test_asking_what_somebody_says_to_the_proposal_is_a_nudge() -> None:
    """The same question closes the mail that brings a proposal: there it says nothing against it."""
    asked = read_own("Servus Anna, was sagst zum Angebot?", words=(), written_on=at(10).date())
    offer = proposal(at(2), counter_signs=asked.counter_signs)
    nudge = sent(at(10), subject="Kamera", asks=True, counter_signs=asked.counter_signs)
    found = the_one([offer, nudge], at(11))
    assert (found.nudges, found.clock_start) == (1, at(10))


def test_a_question_under_the_subject_without_its_noun_is_a_nudge() -> None:
    """Who asks "Website" after "Angebot Website" asks about it; who only writes under that subject does not."""
    offer = proposal(at(2), subject="Angebot für Website")
    assert the_one([offer, sent(at(10), subject="Website", asks=True)], at(11)).nudges == 1
    assert the_one([offer, sent(at(10), subject="Website")], at(11)).nudges == 0
    assert the_one([offer, sent(at(10), subject="Wartung", asks=True)], at(11)).nudges == 0


def test_a_nudge_beside_the_thread_may_say_more_than_the_proposals_subject() -> None:
    """Who writes under "Energieaudit Backstube - unser Telefonat" writes about "Energieaudit Backstube"."""
    offer = proposal(at(2), subject="Energieaudit Backstube")
    assert the_one([offer, sent(at(10), subject="Energieaudit Backstube - unser Telefonat")], at(11)).nudges == 1
    assert the_one([offer, sent(at(10), subject="Kurz gefragt: Energieaudit Backstube")], at(11)).nudges == 1
    assert the_one([offer, sent(at(10), subject="Energieaudit Lager - unser Telefonat")], at(11)).nudges == 0


def test_the_next_version_of_a_paper_replaces_the_one_before() -> None:
    """A paper of the same name in a newer version takes the older proposal's place, whatever the new subject says."""
    old = proposal(at(2), papers=["Angebot_Bad_v1.pdf"])
    new = proposal(at(8), subject="Bad: angepasstes Angebot", papers=["Angebot_Bad_v2.pdf"])
    assert of(old, [old, new], at(9)).state is State.CLOSED


@pytest.mark.parametrize(
    ("first", "second", "papers"),
    [
        ("Angebot 115 Plakat", "Angebot 115 rev. B Plakat", ("Angebot_115.pdf", "Angebot_115_revB.pdf")),
        ("Quote 8812 hull", "Quote 8812 Rev C hull", ("Quote_8812.pdf", "Quote_8812.pdf")),
        ("Angebot Modellbau", "Angebot Modellbau Index B", ("Angebot.pdf", "Angebot_b.pdf")),
        ("Glasdekor - Angebot", "Glasdekor, Stand heute", ("Angebot_Glas_Foyer.pdf", "Angebot_Glas_Foyer_rev-c.pdf")),
    ],
)
def test_versions_may_bear_letters(first: str, second: str, papers: tuple[str, str]) -> None:
    """ "Rev. B" and "Index B" take the older proposal's place, as "Version 2" does."""
    old = proposal(at(2), subject=first, papers=[papers[0]])
    new = proposal(at(8), subject=second, papers=[papers[1]])
    assert of(old, [old, new], at(9)).state is State.CLOSED


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Angebot 14/26", "Angebot 15/26"),
        ("Angebot 1/26", "Angebot 2/26"),
        ("Angebot Umbau 2/3 Zimmer", "Angebot Umbau 3/4 Zimmer"),
        ("Angebot Newsmail 1", "Angebot Newsmail 2"),
    ],
)
def test_numbers_are_no_parts(first: str, second: str) -> None:
    """Two offers of one hour that bear the number and the year, or a number of another kind, are two."""
    one = proposal(at(2), subject=first, papers=["Angebot_a.pdf"])
    other = proposal(at(2, 9, 10), subject=second, papers=["Angebot_b.pdf"])
    assert len(follow_ups([one, other], at(9))) == 2


@pytest.mark.parametrize("text", ["(" * 80_000, " - " * 30_000, "1/2 " * 20_000, "teil " * 16_000])
def test_a_hostile_subject_costs_no_time(text: str) -> None:
    """Brackets and dashes without end are passed once, wherever a version or a part could begin."""
    start = process_time()
    subjects.title_of(text)
    subjects.without_part(text)
    assert process_time() - start < 1


@pytest.mark.parametrize("name", ["Reva", "Indexa"])
def test_names_are_no_versions(name: str) -> None:
    """An offer to a house whose name begins like "Rev. A" does not take another offer's place."""
    old = proposal(at(2), subject="Angebot Plakat", papers=["Plakat_1.pdf"])
    new = proposal(at(8), subject=f"Angebot Plakat {name}", papers=["Muster_2.pdf"])
    assert of(old, [old, new], at(9)).state is not State.CLOSED


@pytest.mark.parametrize(
    "parts",
    [("(Teil 1/2)", "(Teil 2/2)"), ("1/3", "2/3"), ("(1 von 2)", "(2 von 2)"), ("- part 1 of 2", "- part 2 of 2")],
)
def test_a_proposal_in_parts_is_one(parts: tuple[str, str]) -> None:
    """What is too big for one mail and goes out in two within the hour waits for one answer; a week later it is the
    next stage of the work."""
    one = proposal(at(2), subject=f"Angebot Messe {parts[0]}", papers=["Angebot_Messe_a.pdf"])
    other = proposal(at(2, 9, 10), subject=f"Angebot Messe {parts[1]}", papers=["Angebot_Messe_b.pdf"])
    assert the_one([one, other], at(9)).nudges == 0
    later = proposal(at(6), subject=f"Angebot Messe {parts[1]}", papers=["Angebot_Messe_b.pdf"])
    assert of(one, [one, later], at(9)).state is State.DUE


def test_the_next_version_of_a_paper_is_about_the_proposal() -> None:
    """A mail that brings the proposal's paper in another version restarts the clock, whatever it says."""
    old = proposal(at(2), papers=["Texte_2026-11-02_v1.pdf"])
    new = sent(at(8), subject="Neu", papers=["Texte_2026-11-08_v2.pdf"])
    assert the_one([old, new], at(9)).clock_start == at(8)
    other = sent(at(8), subject="Neu", papers=["Bilder_2026-11-08_v2.pdf"])
    assert the_one([old, other], at(9)).clock_start == at(2)


def test_papers_of_general_names_are_proposals_of_their_own() -> None:
    """Two papers that are merely both called Angebot, or bear no version, stand beside each other."""
    for first, second in (("Angebot.pdf", "Angebot_v2.pdf"), ("Angebot_Bad.pdf", "Angebot_Bad.pdf")):
        old = proposal(at(2), papers=[first])
        new = proposal(at(8), subject="Angebot Terrasse", papers=[second])
        assert of(old, [old, new], at(9)).state is State.DUE


def test_a_price_in_another_matter_is_no_nudge() -> None:
    """A mail to the client that names some price is not about the proposal for that."""
    offer = proposal(at(2))
    bill = sent(at(5), subject="Steuerbescheid", signs=[PRICED_IF_ASKED], asks=True)
    assert the_one([offer, bill], at(6)).nudges == 0


def test_other_mail_to_the_client_is_no_nudge() -> None:
    """Ordinary mail to the same client does not touch the clock."""
    offer = proposal(at(2))
    found = the_one([offer, sent(at(5), subject="Termin am Freitag")], at(9))
    assert (found.state, found.nudges) == (State.DUE, 0)


def test_an_answer_to_a_nudge_beside_the_thread_is_an_answer() -> None:
    """Whoever answers the nudge answers the proposal, with headers or without."""
    offer, nudge = proposal(at(2)), sent(at(10), subject="Nachfrage zu unserem Angebot")
    named = came(at(11), subject="AW: Nachfrage zu unserem Angebot", answers=nudge)
    bare = came(at(11), subject="AW: Nachfrage zu unserem Angebot")
    assert the_one([offer, nudge, named], at(20)).state is State.ANSWERED
    assert the_one([offer, nudge, bare], at(20)).state is State.ANSWERED


def test_a_correction_within_the_hour_is_no_nudge() -> None:
    """A forgotten attachment or a correction sent within the hour changes nothing."""
    offer = proposal(at(2, 9))
    found = the_one([offer, sent(at(2, 9, 40), subject=REPLY, answers=offer)], at(9))
    assert (found.state, found.nudges, found.clock_start) == (State.DUE, 0, at(2, 9))


def test_a_forgotten_attachment_makes_no_second_proposal() -> None:
    """The paper that was forgotten belongs to the mail before it."""
    offer = proposal(at(2, 9), papers=())
    paper = proposal(at(2, 9, 10), subject="Anhang vergessen")
    assert the_one([offer, paper], at(9)).nudges == 0
    answer = came(at(3), subject="AW: Anhang vergessen", answers=paper)
    assert the_one([offer, paper, answer], at(9)).state is State.ANSWERED


@pytest.mark.parametrize("subject", ["Angebot Dachsanierung", "Unser Angebot: Dachsanierung"])
def test_another_offer_within_the_hour_is_one_of_its_own(subject: str) -> None:
    """Two matters that are offered on one morning are two proposals, though only the second brings a paper."""
    first = proposal(at(2, 9), papers=(), signs=("mein Angebot",))
    second = proposal(at(2, 9, 39), subject=subject, signs=("mein Angebot",))
    assert len(follow_ups([first, second], at(9))) == 2


@pytest.mark.parametrize(
    ("subject", "number"),
    [
        ("Angebot Website Wartung", 2),
        ("Angebot Website, korrigierte Fassung", 1),
        ("Angebot Website - richtige Datei", 1),
        ("Sorry: Angebot Website (jetzt mit Anhang)", 1),
    ],
)
@pytest.mark.parametrize(
    "offers",
    [{"signs": ("mein Angebot",), "papers": ()}, {"papers": ("Angebot_2026-115.pdf",)}],
    ids=["words", "paper"],
)
def test_an_offer_under_a_longer_subject(subject: str, number: int, offers: dict[str, Sequence[str]]) -> None:
    """Within the hour "Angebot Website Wartung" is another offer than "Angebot Website", where it offers by its own
    words or by a paper of another number; what is called a correction is none."""
    first = proposal(at(2, 9), signs=("mein Angebot",))
    second = proposal(at(2, 9, 39), subject=subject, **offers)
    assert len(follow_ups([first, second], at(9))) == number


@pytest.mark.parametrize("subject", ["Angebot", "Anhang vergessen", "Sorry, der Anhang", "Angebot Website (PDF)", ""])
def test_what_brings_the_forgotten_paper_with_a_word_is_no_second_proposal(subject: str) -> None:
    """ "Sorry, hier noch mein Angebot" belongs to the mail before it, unless its subject names something else."""
    first = proposal(at(2, 9), papers=(), signs=("mein Angebot",))
    second = proposal(at(2, 9, 39), subject=subject, signs=("mein Angebot",))
    assert the_one([first, second], at(9)).nudges == 0


def test_a_nudge_below_one_offer_is_none_for_another() -> None:
    """Whoever asks below an offer that nobody has answered means that one, also where a later one is open."""
    first = proposal(at(2))
    second = proposal(at(3), subject="Angebot Fotos", papers=("Angebot_2026-115.pdf",))
    nudge = sent(at(10), subject=REPLY, answers=first, counter_signs=("haben Sie mein Angebot erhalten",))
    mails = [first, second, nudge]
    assert (of(first, mails, at(11)).nudges, of(second, mails, at(11)).nudges) == (1, 0)


def test_a_nudge_below_an_answered_offer_is_one_for_the_latest() -> None:
    """People write below whatever mail they find: where the client has answered, the open offer is meant."""
    first = proposal(at(2))
    answer = came(at(3), answers=first)
    second = proposal(at(4), subject="Angebot Fotos", papers=("Angebot_2026-115.pdf",))
    nudge = sent(at(10), subject=REPLY, answers=answer, counter_signs=("haben Sie mein Angebot erhalten",))
    assert of(second, [first, answer, second, nudge], at(11)).nudges == 1


@pytest.mark.parametrize(
    ("text", "subject", "number"),
    [
        ("Anbei mein Angebot, wie besprochen.", "Jetzt aber: die Datei", 1),
        ("Please find our quote attached.", "Here it comes", 1),
        ("Anbei mein Angebot, wie besprochen.", "Angebot Dachsanierung", 2),
        ("Mein Angebot: 4.500 Euro für alles.", "Dachsanierung", 2),
    ],
)
def test_a_paper_that_was_announced_and_is_missing(text: str, subject: str, number: int) -> None:
    """What comes within the hour, under whatever subject that is no offer's, is the paper that was forgotten."""
    first = sent(at(2, 9), subject="Website")
    own = read_own(text, words=(), written_on=at(2).date())
    first = first._replace(structure=Structure(()), own_text=own)
    second = proposal(at(2, 9, 39), subject=subject, signs=("Anbei mein Angebot",))
    assert len(follow_ups([first, second], at(9))) == number


def test_the_same_paper_within_the_hour_is_the_same_offer() -> None:
    """A numbered paper that goes out once more under another subject makes no second proposal."""
    first = proposal(at(2, 9))
    again = proposal(at(2, 9, 20), subject="Die AGB hatten gefehlt", papers=("Angebot_2026-114.pdf", "AGB.pdf"))
    assert the_one([first, again], at(9)).nudges == 0


def test_an_answer_to_a_question_below_an_offer_is_no_nudge_for_another() -> None:
    """Whoever tells a client what they asked, and asks whether it suits them, means the offer that they asked about."""
    first = proposal(at(2))
    second = proposal(at(3), subject="Angebot Fotos", papers=("Angebot_2026-115.pdf",))
    question = came(at(4), answers=first, asks=True)
    told = sent(at(5), subject=REPLY, answers=question, asks=True)
    words = "Hallo Anna, ja, die Montage ist inklusive. Passt das für dich?"
    told = told._replace(own_text=read_own(words, words=(), written_on=at(5).date()))
    assert of(second, [first, second, question, told], at(10)).nudges == 0


@pytest.mark.parametrize("told", [{"pending": True}, {"decides_on": date(2026, 11, 9)}])
def test_a_nudge_below_an_offer_that_is_thought_over_is_none_for_another(told: dict[str, object]) -> None:
    """Whoever reminds a client who asked for time means the offer for which they did."""
    first = proposal(at(2))
    asks_for_time = came(at(4), answers=first, **told)  # type: ignore[arg-type]
    second = proposal(at(5), subject="Angebot Fotos", papers=("Angebot_2026-115.pdf",))
    nudge = sent(at(12), subject=REPLY, answers=asks_for_time, counter_signs=("haben Sie mein Angebot erhalten",))
    mails = [first, asks_for_time, second, nudge]
    assert (of(first, mails, at(13)).nudges, of(second, mails, at(13)).nudges) == (1, 0)


def test_a_later_mail_is_a_nudge() -> None:
    """After more than an hour it is a nudge, not a correction."""
    offer = proposal(at(2, 9))
    assert the_one([offer, sent(at(2, 10, 1), subject=REPLY, answers=offer)], at(3)).nudges == 1


def test_a_note_to_oneself_restarts_nothing() -> None:
    """A mail to an own address in the thread is a note."""
    offer = proposal(at(2))
    note = sent(at(5), "mara@studio.example", REPLY, answers=offer)
    found = the_one([offer, note], at(9))
    assert (found.state, found.nudges) == (State.DUE, 0)


def test_a_copy_to_the_tax_advisor_is_no_nudge_and_their_answer_no_answer() -> None:
    """A forward to somebody else neither restarts the clock nor can it be answered on behalf of the client."""
    offer = proposal(at(2))
    copy = sent(at(3), ADVISOR, "WG: Angebot Website", answers=offer, cites=offer)
    thanks = came(at(4), ADVISOR, "AW: WG: Angebot Website", answers=copy, cites=[offer, copy])
    found = the_one([offer, copy, thanks], at(9))
    assert (word(found), found.nudges) == ("due", 0)


def test_an_alias_is_never_an_answer() -> None:
    """Mail by another own address, a colleague, or out of the Sent folder is the owner's side."""
    offer = proposal(at(2))
    by = policy(own=["kontakt@studio.example"], domains=["studio-partner.example"])
    for author in ("Mara <kontakt@studio.example>", "Jo <jo@studio-partner.example>", "Mara <m+x@kontakt.example>"):
        answer = sent(at(4), subject=REPLY, answers=offer, from_=author)
        assert the_one([offer, answer], at(9), by=by).state is not State.ANSWERED
    received = mail(at(4), "Jo <jo@studio-partner.example>", "mara@studio.example", REPLY, answers=offer)
    assert the_one([offer, received], at(9), by=by).state is State.DUE


def test_a_clients_mail_filed_into_sent_is_still_theirs() -> None:
    """What was delivered to us is not our own mail, wherever it is filed."""
    offer = proposal(at(2))
    filed = came(at(4), answers=offer, role=Role.SENT, fields=[("return-path", "<anna@weber-bau.example>")])
    assert the_one([offer, filed], at(9)).state is State.ANSWERED


def test_a_draft_is_no_proposal() -> None:
    """What lies in Drafts, or under Gmail's label for drafts, was not sent."""
    assert not follow_ups([proposal(at(2), role=Role.DRAFTS)], at(9))
    assert not follow_ups([proposal(at(2), role=Role.ALL, labels=["\\Draft"])], at(9))
    assert follow_ups([proposal(at(2), role=Role.ALL)], at(9))


def test_a_revised_offer_replaces_the_older_one() -> None:
    """A newer proposal in the thread closes the older one and starts its own clock."""
    old = proposal(at(2))
    new = proposal(at(5), subject=REPLY, answers=old, papers=["Angebot_2026-114_v2.pdf"])
    earlier, later = follow_ups([old, new], at(9))
    assert (earlier.state, earlier.because.value("day")) == (State.CLOSED, at(5).date())
    assert (later.state, later.nudges, later.sent_at) == (State.WAITING, 0, at(5))


def test_an_answer_before_the_revised_offer_stays_an_answer() -> None:
    """The older proposal was answered; only the newer one waits."""
    old = proposal(at(2))
    answer = came(at(3), answers=old)
    new = proposal(at(5), subject=REPLY, answers=[answer, old], papers=["Angebot_2026-114_v2.pdf"])
    earlier, later = follow_ups([old, answer, new], at(12))
    assert (earlier.state, later.state) == (State.ANSWERED, State.DUE)


def test_the_same_paper_again_is_a_nudge() -> None:
    """Sending the same attachment once more asks again; it is no new proposal."""
    old = proposal(at(2))
    again = proposal(at(10), subject=REPLY, answers=old)
    assert the_one([old, again], at(11)).nudges == 1


def test_two_jobs_for_one_client_are_two_proposals() -> None:
    """Papers with different numbers are different proposals, even under one subject."""
    bath = proposal(at(2), subject="Kostenvoranschlag", papers=["KV-1042.pdf"])
    roof = proposal(at(4), subject="Kostenvoranschlag", papers=["KV-1043.pdf"])
    first, second = follow_ups([bath, roof], at(13))
    assert (first.state, first.nudges, second.state) == (State.DUE, 0, State.DUE)


def test_one_answer_does_not_settle_two_jobs() -> None:
    """An answer that names one of two proposals leaves the other one open, with a question mark."""
    bath = proposal(at(2), subject="Kostenvoranschlag", papers=["KV-1042.pdf"])
    roof = proposal(at(4), subject="Kostenvoranschlag", papers=["KV-1043.pdf"])
    answer = came(at(5), subject="AW: Kostenvoranschlag", answers=roof)
    first, second = follow_ups([bath, roof, answer], at(13))
    assert (word(first), word(second)) == ("due, perhaps", "answered")


def test_two_clients_with_one_subject_never_meet() -> None:
    """The answer of one client says nothing about the other's proposal."""
    anna, ben = proposal(at(2)), proposal(at(2, 11), "Ben Kraus <ben@kraus.example>", papers=["Angebot_9.pdf"])
    answer = came(at(4), "Ben Kraus <ben@kraus.example>")
    assert word(of(anna, [anna, ben, answer], at(9))) == "due"
    assert word(of(ben, [anna, ben, answer], at(9))) == "answered"


def test_thanks_after_an_answer_start_no_clock() -> None:
    """After an answer "Danke!" leaves it answered."""
    offer = proposal(at(2))
    answer = came(at(3), answers=offer)
    thanks = sent(at(4), subject=REPLY, answers=answer)
    found = the_one([offer, answer, thanks], at(30))
    assert (found.state, found.nudges) == (State.ANSWERED, 0)


def test_a_question_after_an_answer_starts_the_clock() -> None:
    """When the owner asks something back, the follow-up waits again."""
    offer = proposal(at(2))
    answer = came(at(3), answers=offer)
    question = sent(at(4), subject=REPLY, answers=answer, asks=True)
    found = the_one([offer, answer, question], at(10))
    assert (found.state, found.nudges, found.clock_start) == (State.WAITING, 0, at(4))
    due = the_one([offer, answer, question], at(11))
    assert (due.state, due.because.value("day"), due.because.value("sent")) == (State.DUE, at(3).date(), at(4).date())
    again = came(at(5), answers=question)
    assert the_one([offer, answer, question, again], at(20)).state is State.ANSWERED


def test_an_offer_sent_again_after_an_answer_starts_the_clock() -> None:
    """A client who asks for the offer once more gets it, and is waited for; a signed copy or an order taken is none."""
    offer = proposal(at(2))
    answer = came(at(3), answers=offer)
    again = read_own("Gern, hier noch einmal unser Angebot.", words=(), written_on=at(4).date()).counter_signs
    more = {"subject": REPLY, "answers": answer, "papers": ["Angebot_2026-114.pdf"]}
    found = the_one([offer, answer, sent(at(4), counter_signs=again, **more)], at(10))  # type: ignore[arg-type]
    assert (found.state, found.nudges, found.clock_start) == (State.WAITING, 0, at(4))
    signed = sent(at(4), counter_signs=again, **{**more, "papers": ["Angebot_2026-114_unterschrieben.pdf"]})  # type: ignore[arg-type]
    assert the_one([offer, answer, signed], at(20)).state is State.ANSWERED
    text = "Vielen Dank für Ihren Auftrag! Hier noch einmal unser Angebot für Ihre Unterlagen."
    taken = read_own(text, words=(), written_on=at(4).date()).counter_signs
    ordered = sent(at(4), counter_signs=taken, **more)  # type: ignore[arg-type]
    assert the_one([offer, answer, ordered], at(20)).state is State.ANSWERED


@pytest.mark.parametrize(
    "subject",
    [
        "Angebot Laden – korrigierte Fassung",
        "Angebot Laden (neue Version)",
        "Angebot Laden - Korrektur",
        "Angebot Laden – Update",
        "Berichtigung: Angebot Laden",
    ],
)
def test_a_corrected_version_beside_the_thread_replaces_the_older_one(subject: str) -> None:
    """However the owner calls the newer version in its subject: the older one waits no longer."""
    old = proposal(at(2), subject="Angebot Laden")
    new = proposal(at(8), subject=subject, papers=["Angebot_neu_gerechnet.pdf"])
    assert of(old, [old, new], at(9)).state is State.CLOSED


def test_a_proposal_whose_words_replace_the_older_one_does() -> None:
    """ "Das erste Angebot ist damit hinfällig" puts it in the place of the older one about the same matter alone."""
    text = "Anbei eine günstigere Variante. Das erste Angebot ist damit hinfällig."
    words = read_own(text, words=(), written_on=at(8).date()).counter_signs
    old = proposal(at(2), subject="Angebot Kerzenetiketten", papers=["Angebot_26-0213.pdf"])
    new = proposal(
        at(8), subject="2. Angebot Kerzenetiketten (günstiger)", papers=["Angebot_26-0220.pdf"], counter_signs=words
    )
    assert of(old, [old, new], at(9)).state is State.CLOSED
    assert of(new, [old, new], at(9)).state is State.WAITING
    other = proposal(at(2), subject="Angebot Ladenschild", papers=["Angebot_26-0214.pdf"])
    assert of(other, [other, new], at(9)).state is State.DUE


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        (
            "Angebot Website",
            "Korrektur Angebot",
            "Im ersten Angebot war ein Fehler, dieses ersetzt es: 4.700 Euro.",
        ),
        ("Quote website", "Corrected quote", "My quote had a typo. This one replaces it: 4,700 EUR."),
        (
            "Angebot Website",
            "Angebot Website (richtig)",
            "Bitte ignorieren Sie meine Mail von gestern, hier das Angebot.",
        ),
        ("Quote website", "Quote website, correct", "Please ignore my previous email, the quote is attached."),
    ],
)
def test_a_proposal_under_a_subject_that_says_nothing_replaces_the_latest(first: str, second: str, text: str) -> None:
    """Who sends "Korrektur Angebot" and says that it replaces one means the one before it."""
    old, new = sent(at(2), subject=first, signs=("Mein Angebot",)), sent(at(4), subject=second)
    new = new._replace(own_text=read_own(text, words=(), written_on=at(4).date()))
    assert of(old, [old, new], at(9)).state is State.CLOSED


def test_a_proposal_that_says_which_one_it_replaces_does() -> None:
    """A subject that names the older number puts the newer proposal in its place, with a number of its own."""
    old = proposal(at(2), subject="Angebot 26-0084", papers=["Angebot_26-0084.pdf"])
    other = proposal(at(3), subject="Angebot 26-0085", papers=["Angebot_26-0085.pdf"])
    new = proposal(at(8), subject="Neues Angebot Shop (ersetzt 26-0084)", papers=["Angebot_26-0091.pdf"])
    assert of(old, [old, other, new], at(9)).state is State.CLOSED
    assert of(other, [old, other, new], at(9)).state is State.WAITING


@pytest.mark.parametrize(
    ("text", "is_older"),
    [
        ("Nach unserem Telefonat mit Karten. Dieses Angebot ersetzt 2026-310 vollständig.", True),
        ("After our call, with cards. This quote replaces 2026-310.", True),
        ("Und das Angebot für die Karten, 12.000 Stück.", False),
    ],
)
def test_the_next_letter_behind_a_number_replaces_it_where_the_words_say_so(text: str, is_older: bool) -> None:
    """A paper "310-B" under a subject of its own is another offer, unless the mail says that it replaces the first."""
    old = proposal(at(2), subject="Angebot Seminarunterlagen", papers=["Angebot_2026-310.pdf"])
    new = proposal(at(5), subject="Unterlagen + Moderationskarten: neues Angebot", papers=["Angebot_2026-310-B.pdf"])
    new = new._replace(own_text=read_own(text, words=(), written_on=at(5).date()))
    assert (of(old, [old, new], at(6)).state is State.CLOSED) is is_older


@pytest.mark.parametrize(
    ("text", "is_older"),
    [
        ("Anbei das neue Angebot, es ersetzt 2026-310.", True),
        ("Attached is our quote, which replaces 2026-310.", True),
        ("Anbei das Angebot. Die neue Pumpe ersetzt WP-12 aus dem Katalog.", False),
        ("Anbei das Angebot. Es ersetzt nicht das Angebot 2026-310, beide gelten.", False),
        ("Quote attached. The new pump replaces AB-12 in the boiler.", False),
    ],
)
def test_an_offer_replaces_no_other_by_the_articles_it_names(text: str, is_older: bool) -> None:
    """A part that replaces another part closes no offer of before; an offer that replaces an offer does."""
    said = read_own(text, words=(), written_on=at(5).date())
    assert (
        "ersetzt das frühere Angebot" in said.counter_signs or "replaces the earlier quote" in said.counter_signs
    ) is is_older


@pytest.mark.parametrize(
    ("subject", "is_nudge"), [("Ihr Schaufenster", True), ("Schaufenster", True), ("Ihr Schild", False),
                              ("Schaufenster und Schild", False)]
)  # fmt: skip
def test_a_question_under_what_the_offer_is_about_is_a_nudge(subject: str, is_nudge: bool) -> None:
    """A question in a mail of its own that names nothing but the matter asks about the offer, whatever its words."""
    offer = proposal(at(2), subject="Angebot Schaufenster Herbst")
    text = read_own("Ich halte die erste Woche noch frei. Soll ich bestellen?", words=(), written_on=at(5).date())
    asked = sent(at(5), subject=subject)._replace(own_text=text)
    assert the_one([offer, asked], at(6)).nudges == int(is_nudge)


def test_a_question_under_what_other_work_is_about_is_no_nudge() -> None:
    """Whoever works for the client meanwhile, or sends them papers, may ask about that under the offer's matter."""
    offer = proposal(at(5), subject="Angebot Fotos Katalog")
    asked = sent(at(12), subject="Fotos", asks=True)
    assert the_one([offer, asked], at(13)).nudges == 1
    assert the_one([sent(at(3), subject="Termin Shooting"), offer, asked], at(13)).nudges == 0
    assert the_one([offer, sent(at(9), subject="Noch Fragen?"), asked], at(13)).nudges > 0
    assert the_one([offer, sent(at(12), subject="Fotos", asks=True, papers=("Auswahl.zip",))], at(13)).nudges == 0


def test_a_reminder_to_pay_is_no_nudge() -> None:
    """Who reminds of a bill does not ask about the proposal."""
    offer = proposal(at(2))
    found = the_one([offer, sent(at(5), subject="Zahlungserinnerung RE-2026-99")], at(9))
    assert (word(found), found.nudges) == ("due, perhaps", 0)


def test_an_invoice_is_no_nudge() -> None:
    """An invoice asks whether the matter is settled; it does not restart the clock."""
    offer = proposal(at(2))
    found = the_one([offer, sent(at(5), subject="Rechnung 2026-12", answers=offer)], at(9))
    assert (word(found), found.nudges) == ("due, perhaps", 0)


def test_an_invoice_to_a_colleague_with_a_proposal_of_their_own() -> None:
    """Two people of one company have a proposal each; the bill to the one asks nothing about the other's."""
    to_anna = proposal(at(2))
    to_bernd = proposal(at(2, 10), "Bernd Weber <bernd@weber-bau.example>", "Angebot Dach", papers=("Angebot_115.pdf",))
    bill = sent(at(5), "bernd@weber-bau.example", "Rechnung 2026-12")
    mails = [to_anna, to_bernd, bill]
    assert word(of(to_bernd, mails, at(9))) == "due, perhaps"
    assert word(of(to_anna, mails, at(9))) == "due"


def test_thanks_for_what_may_be_the_order_are_no_nudge() -> None:
    """The client orders in a new mail and the owner answers there: it stays asked about, and the clock runs on."""
    offer = proposal(at(2), papers=["Angebot_2026-201.pdf"])
    order = came(at(4), subject="Auftrag zu Angebot 2026-201")
    thanks = {"subject": "AW: Auftrag zu Angebot 2026-201", "answers": order}
    found = the_one([offer, order, sent(at(4, 12), **thanks)], at(20))
    assert (word(found), found.nudges, found.clock_start) == ("due, perhaps", 0, at(2))
    bare = the_one([offer, order, sent(at(4, 12), subject="AW: Auftrag zu Angebot 2026-201")], at(20))
    assert (word(bare), bare.nudges) == ("due, perhaps", 0)
    again = sent(at(4, 12), **thanks, counter_signs=["ich wollte nachfragen"])
    assert (word(the_one([offer, order, again], at(20))), the_one([offer, order, again], at(20)).nudges) == ("due", 1)
    partner = came(at(4), "Ilka Zorn <zorn@text.example>", cc=ANNA)
    answers = sent(at(4, 12), "Ilka Zorn <zorn@text.example>", subject=REPLY, answers=partner, cc=ANNA)
    found = the_one([offer, partner, answers], at(20))
    assert (word(found), found.nudges) == ("due, perhaps", 0)
    before = came(at(1), subject="Auftrag zu Angebot 2026-201")
    late = sent(at(10), subject="AW: Auftrag zu Angebot 2026-201", answers=before)
    assert the_one([before, offer, late], at(11)).nudges == 1


def test_an_answer_below_an_invoice_is_none() -> None:
    """ "Thanks for paying! And have you seen our proposal?" asks again; a bill that comes as an answer is one."""
    invoice = sent(at(1), subject="Rechnung 2026-70", papers=["Rechnung_2026-70.pdf"])
    paid = came(at(2, 8), subject="AW: Rechnung 2026-70", answers=invoice)
    offer = proposal(at(2))
    asks = sent(at(10), subject="AW: Rechnung 2026-70", answers=paid, counter_signs=["ich wollte nachfragen"])
    found = the_one([invoice, paid, offer, asks], at(11))
    assert (word(found), found.nudges) == ("waiting", 1)
    bill = sent(at(5), subject="AW: Rechnung bitte", papers=["Rechnung_2026-71.pdf"])
    assert word(the_one([offer, bill], at(20))) == "due, perhaps"


def test_an_invoice_to_a_colleague_says_nothing_of_it() -> None:
    """A bill to somebody else of a large company may be for anything; one to its bookkeeping asks."""
    offer = proposal(at(2))
    to_colleague = sent(at(5), "bernd@weber-bau.example", "Rechnung 2026-12")
    to_office = sent(at(5), "buchhaltung@weber-bau.example", "Rechnung 2026-12")
    assert word(the_one([offer, to_colleague], at(9))) == "due"
    assert word(the_one([offer, to_office], at(9))) == "due, perhaps"


def test_thanks_for_the_order_are_no_nudge() -> None:
    """Who thanks for an order took it, on the telephone perhaps: that is asked, in the thread as well as beside it."""
    thanks = read_own("Vielen Dank für den Auftrag! Wir beginnen am 1.12.", words=(), written_on=at(10).date())
    offer = proposal(at(2), subject="Angebot Parkhaus")
    inside = sent(at(10), subject="Re: Angebot Parkhaus", answers=offer, counter_signs=thanks.counter_signs)
    beside = sent(at(10), subject="Baubeginn", counter_signs=thanks.counter_signs)
    for later in (inside, beside):
        found = the_one([offer, later], at(11))
        assert (found.nudges, found.perhaps_answered, found.clock_start) == (0, True, at(2))


def test_thanks_for_an_earlier_order_beside_a_question_are_a_nudge() -> None:
    """Who thanks for the last order and asks about the offer reminds: nothing is taken for settled."""
    again = read_own(
        "Danke für Ihren Auftrag vom Frühjahr! Haben Sie schon über das neue Angebot entschieden?",
        words=(),
        written_on=at(10).date(),
    )
    offer = proposal(at(2), subject="Angebot Parkhaus")
    later = sent(at(10), subject="Re: Angebot Parkhaus", answers=offer, counter_signs=again.counter_signs)
    found = the_one([offer, later], at(11))
    assert (found.nudges, found.perhaps_answered, found.clock_start) == (1, False, at(10))


def test_a_nudge_clears_what_was_unclear_before_it() -> None:
    """Who nudges has seen the mail that might have been an answer."""
    offer, other = proposal(at(2)), came(at(4), subject="Termin")
    nudge = sent(at(10), subject=REPLY, answers=offer)
    assert word(the_one([offer, other, nudge], at(17))) == "due"


def test_after_the_last_nudge_a_closing_mail_then_it_is_let_go() -> None:
    """Spent nudges propose a closing mail; one more period without an answer closes the follow-up."""
    rule = replace(RULE, give_up_after=1)
    offer = proposal(at(2))
    nudge = sent(at(9, 10), subject=REPLY, answers=offer)
    due = the_one([offer, nudge], at(16, 10), by=policy(rule=rule))
    assert (due.state, due.give_up) == (State.DUE, True)
    gone = the_one([offer, nudge], at(23), by=policy(rule=rule))
    assert (gone.state, gone.settled_at) == (State.CLOSED, at(22, 23))
    closing = sent(at(17, 10), subject=REPLY, answers=offer)
    assert the_one([offer, nudge, closing], at(23), by=policy(rule=rule)).state is State.WAITING
    assert the_one([offer, nudge, closing], at(24), by=policy(rule=rule)).state is State.CLOSED


def test_nothing_is_let_go_while_a_question_is_open() -> None:
    """What may have been answered is asked about, not closed in silence."""
    rule = replace(RULE, give_up_after=0)
    offer, other = proposal(at(2)), came(at(4), subject="Termin", kind=Kind.PERSON)
    assert word(the_one([offer, other], at(30), by=policy(rule=rule))) == "due, perhaps"


def test_a_colleagues_proposal_in_copy_is_theirs() -> None:
    """A proposal that a colleague sent, with the owner in copy, is not the owner's to watch."""
    by = policy(domains=["studio.example"])
    copy = proposal(at(2), [ANNA], from_="Jo <jo@studio.example>", role=Role.INBOX, cc="mara@studio.example")
    assert not follow_ups([copy], at(9), by=by)
    own_alias = proposal(at(2), [ANNA], from_="Studio <hallo@studio.example>")
    assert follow_ups([own_alias], at(9), by=by)


def test_the_same_offer_to_another_client_in_the_thread_replaces_nothing() -> None:
    """Who answers an old mail to write to somebody else has two clients waiting."""
    anna = proposal(at(2))
    kai = proposal(at(5), "Kai Nord <kai@nord.example>", cites=anna, papers=["Angebot_2.pdf"])
    first, second = follow_ups([anna, kai], at(13))
    assert (first.state, first.nudges, second.state) == (State.DUE, 0, State.DUE)


def test_an_answer_to_the_replaced_offer_settles_the_newer_one() -> None:
    """The client may answer the older mail after the newer one was sent."""
    old = proposal(at(2))
    new = proposal(at(5), subject=REPLY, answers=old, papers=["Angebot_2026-114_v2.pdf"])
    late = came(at(6), subject="Zusage", answers=old)
    assert of(new, [old, new, late], at(13)).state is State.ANSWERED
    early = came(at(3), answers=old)
    assert of(new, [old, early, new], at(13)).state is State.DUE


def test_a_new_version_under_its_old_name_is_a_new_proposal() -> None:
    """The same file name after the client wrote, after it was closed, or long after, is another proposal."""
    old = proposal(at(2), papers=["Angebot.pdf"])
    answer = came(at(4), answers=old)
    new = proposal(at(6), subject=REPLY, answers=answer, papers=["Angebot.pdf"])
    assert of(new, [old, answer, new], at(20)).state is State.DUE
    done = decide(Verb.DONE, old, at(4))
    again = proposal(at(6), papers=["Angebot.pdf"])
    assert of(again, [old, again], at(20), done).state is State.DUE
    much_later = proposal(at(70), papers=["Angebot.pdf"])
    assert of(much_later, [old, answer, much_later], at(90)).state is State.DUE


def test_a_marked_nudge_brings_its_own_clock() -> None:
    """A nudge with a copy to me+7d@ waits seven days, whatever the rule says."""
    offer = proposal(at(2))
    nudge = sent(at(10), subject=REPLY, answers=offer, bcc="mara+7d@studio.example")
    found = the_one([offer, nudge], at(11))
    assert (found.nudges, found.due_at) == (1, at(18, 23))


def test_an_appointment_of_ours_is_no_nudge() -> None:
    """A calendar message of the owner's in the thread asks for nothing."""
    offer = proposal(at(2))
    invitation = sent(at(4), subject=REPLY, answers=offer, fields=[("content-type", "text/calendar; method=REPLY")])
    assert the_one([offer, invitation], at(9)).nudges == 0


def test_asking_in_a_mail_of_its_own_is_a_nudge() -> None:
    """Words that ask about something sent before are a nudge, whatever the subject and though no offer is in them."""
    asks = sent(at(9), subject="Hallo", counter_signs=["ich wollte nachfragen"])
    found = the_one([proposal(at(2)), asks], at(20))
    assert found.nudges == 1


def test_a_nudge_to_somebody_else_of_the_company_counts() -> None:
    """Asking a colleague of the client about the proposal is a nudge, other mail to them is none."""
    offer, ask = proposal(at(2)), {"counter_signs": ["ich wollte nachfragen"]}
    assert the_one([offer, sent(at(10), BEN, "Frage", **ask)], at(11)).nudges == 1  # type: ignore[arg-type]
    assert the_one([offer, sent(at(10), BEN, "Parkplätze")], at(11)).nudges == 0
    assert the_one([offer, sent(at(10), ADVISOR, "Frage", **ask)], at(11)).nudges == 0  # type: ignore[arg-type]


def test_a_nudge_to_a_client_of_their_own_is_not_about_a_colleagues_proposal() -> None:
    """Two people of a company with a proposal each: asking one says nothing of the other's."""
    ben = proposal(at(2), BEN, "Angebot Halle", papers=["Angebot_1.pdf"])
    anna = proposal(at(3), ANNA, "Angebot Website")
    mails = [ben, anna, sent(at(10), BEN, "Kurze Frage", counter_signs=["ich wollte nachfragen"])]
    assert (of(ben, mails, at(11)).nudges, of(anna, mails, at(11)).nudges) == (1, 0)


def test_asking_a_colleague_under_the_offers_subject_offers_nothing() -> None:
    """ "Has Anna seen our proposal?" is a nudge, also where its subject alone would make it an offer of its own."""
    offer = proposal(at(2))
    for text in (
        "Weißt du, ob Anna unser Angebot schon gesehen hat?",
        "Did Anna get a chance to look at our proposal?",
    ):
        asks = read_own(f"Hallo Ben,\n\n{text}\n\nMara", words=(), written_on=date(2026, 11, 10))
        for subject in ("Angebot Website", "Unser Angebot", "Kurze Frage"):
            assert the_one([offer, sent(at(10), BEN, subject)._replace(own_text=asks)], at(11)).nudges == 1, subject


def test_what_was_forgotten_in_a_nudge_is_no_newer_proposal() -> None:
    """A paper that follows a nudge within the hour completes it; the nudge counts once."""
    offer = proposal(at(2), papers=())
    nudge = sent(at(10), subject=REPLY, answers=offer, counter_signs=["ich wollte nachfragen"])
    paper = sent(at(10, 9, 30), subject=REPLY, answers=nudge, papers=["Angebot.pdf"])
    found = the_one([offer, nudge, paper], at(11))
    assert (found.nudges, found.clock_start) == (1, at(10))


def test_a_newer_version_under_a_changed_subject_replaces_the_older() -> None:
    """The word or number of a version does not make another matter of it; another subject does."""
    old = proposal(at(2), subject="Angebot Küche", papers=["Angebot_7.pdf"])
    for subject in (
        "Angebot Küche (Version 2)",
        "Angebot Küche, überarbeitet",
        "Neues Angebot Küche",
        "Angebot Küche v2",
    ):
        new = proposal(at(9), subject=subject, papers=["Angebot_7_neu.pdf"])
        assert of(old, [old, new], at(10)).state is State.CLOSED, subject
    bath = proposal(at(9), subject="Angebot Bad", papers=["Angebot_8.pdf"])
    assert of(old, [old, bath], at(10)).state is State.DUE


def test_an_answer_to_an_invitation_is_no_nudge() -> None:
    """Whoever accepts the client's meeting in their calendar has asked nothing."""
    offer = proposal(at(2))
    accepted = sent(at(5), subject="Zugesagt: Angebot Website")
    accepted = accepted._replace(structure=Structure(calendar="REPLY"))
    assert the_one([offer, accepted], at(6)).clock_start == at(2)


def test_a_nudge_beside_the_thread_speaks_of_an_offer_of_ones_own() -> None:
    """A mail that hands on somebody's offer, or is about a module for offers, asks for no answer to the proposal."""
    offer = proposal(at(2))
    for subject in ("WG: Angebot Serverschrank", "Fwd: Quote 771", "Fehler im Angebotsmodul"):
        assert the_one([offer, sent(at(5), subject=subject, asks=True)], at(6)).nudges == 0, subject
    for subject in ("Abstimmung Angebotspräsentation", "Nachfrage Angebot"):
        assert the_one([offer, sent(at(5), subject=subject, asks=True)], at(6)).nudges == 1, subject


def test_a_numbered_paper_that_went_to_a_client_is_handed_on() -> None:
    """Offers that the tax advisor gets among other papers wait for nobody there; a second client's own offer does."""
    for paper in ("Angebot_1170.pdf", "Angebot 2026-114 Weber.pdf", "Quote_1170_v2.pdf", "Angebot Nr. 1170.pdf"):
        offer = proposal(at(2), papers=[paper])
        copy = sent(at(5), ADVISOR, "Belege Oktober", papers=["Belege.pdf", paper])
        assert [one.proposal.key for one in follow_ups([offer, copy], at(6))] == [offer.key], paper
    offer = proposal(at(2), papers=["Angebot_1170.pdf"])
    for second in (
        proposal(at(5), ADVISOR, papers=["Angebot_1170.pdf"]),
        sent(at(5), ADVISOR, "Belege", papers=["Angebot_1171.pdf"]),
        sent(at(5), ADVISOR, "Belege", papers=["Angebot_1170.pdf"], signs=["anbei unser Angebot"]),
    ):
        assert len(follow_ups([offer, second], at(6))) == 2


def test_the_same_proposal_to_the_same_person_at_another_address() -> None:
    """Sent once more to another mailbox of theirs it is a nudge, and their answer from there is the answer."""
    private = "Anna Weber <anna.weber@webmail.example>"
    offer = proposal(at(2))
    for again in (proposal(at(5), private), sent(at(5), private, "Angebot Website")):
        assert the_one([offer, again], at(6)).nudges == 1
        assert word(the_one([offer, again, came(at(6), private, answers=again)], at(9))) == "answered"
    for other in (
        proposal(at(5), private, papers=["Angebot_2026-115.pdf"]),
        proposal(at(5), "Anna Maier <anna@maier.example>"),
    ):
        assert len(follow_ups([offer, other], at(6))) == 2


@pytest.mark.parametrize(
    "paper",
    [
        "Angebot_2026.pdf",
        "Angebot_M365.pdf",
        "Proposal Workshop 2-day.pdf",
        "Angebot_20261127.pdf",
        "Angebot_271126.pdf",
        "Angebot ISO 27001.pdf",
        "Angebot Windows 365.pdf",
        "Angebot 500 Flyer.pdf",
        "Quote-1000-cards.pdf",
        "Proposal 360 video.pdf",
        "Angebot Paket 100.pdf",
    ],
)
def test_the_same_paper_may_go_to_a_second_client(paper: str) -> None:
    """A paper whose name holds a year, a day or a product, and no number of its own, may be offered to each client."""
    first = sent(at(2), "Anna Weber <anna@weber.example>", "Website", papers=[paper])
    second = sent(at(3), "Ben Roth <ben@roth.example>", "Website", papers=[paper])
    assert len(follow_ups([first, second], at(12))) == 2


def test_two_people_of_one_name_are_two_clients() -> None:
    """Two companies may each have a Thomas Müller, and all have a purchasing department."""
    for name, one, other in (
        ("Thomas Müller", "thomas.mueller@baufirma.example", "t.mueller@kanzlei.example"),
        ("Einkauf Team", "einkauf@baufirma.example", "einkauf@kanzlei.example"),
    ):
        first = proposal(at(2), f"{name} <{one}>", papers=["Angebot.pdf"])
        second = proposal(at(9), f"{name} <{other}>", papers=["Angebot.pdf"])
        assert len(follow_ups([first, second], at(20))) == 2, name


def test_families_of_one_name_are_two_clients() -> None:
    """A surname tells no two private clients apart, whatever stands before it."""
    for name in ("Familie Weber", "Frau Weber", "Dr. Weber", "Fam. Weber"):
        first = proposal(at(2), f"{name} <weber1@gmx.example>", papers=["Angebot.pdf"])
        second = proposal(at(9), f"{name} <k.weber@webmail.example>", papers=["Angebot.pdf"])
        assert len(follow_ups([first, second], at(20))) == 2, name


def test_the_same_numbered_paper_to_a_colleague_is_the_same_proposal() -> None:
    """What somebody else of the company gets under the same number is one proposal, and either may answer it."""
    colleague = "Otto Roth <otto@weber-bau.example>"
    offer = proposal(at(2))
    for when, nudges in ((at(2, 9, 20), 0), (at(4), 1)):
        again = proposal(when, colleague)
        assert the_one([offer, again], at(5)).nudges == nudges
        assert word(the_one([offer, again, came(at(6), colleague, answers=again)], at(9))) == "answered"
    generic = [proposal(at(2), papers=["Angebot.pdf"]), proposal(at(4), colleague, papers=["Angebot.pdf"])]
    assert len(follow_ups(generic, at(5))) == 2


def test_the_same_numbered_paper_under_another_subject_is_the_same_proposal() -> None:
    """What a colleague of the client, or who stands in for them, gets under the same number takes the older's place."""
    offer, otto, kai = proposal(at(2)), "Otto Roth <otto@weber-bau.example>", "Kai Ott <kai@service.example>"
    notice = away(at(2, 10), back=date(2026, 11, 30), stand_in=kai)
    for whom, more in ((otto, ()), (kai, (notice,))):
        again = proposal(at(4), whom, "Angebot Website für Frau Weber")
        silent = [offer, *more, again]
        assert [word(one) for one in follow_ups(silent, at(5))] == ["closed", "waiting"]
        answered = [*silent, came(at(6), whom, answers=again)]
        assert [word(one) for one in follow_ups(answered, at(20))] == ["closed", "answered"]
    assert [word(one) for one in follow_ups([offer, proposal(at(4), kai, "Angebot Kai")], at(5))] == ["waiting"] * 2


def test_a_newer_version_to_a_colleague_takes_the_older_ones_place() -> None:
    """Who else of the company gets the paper in a version it names, or is told that it replaces an offer, has the one
    that counts."""
    offer = proposal(at(2), papers=["Angebot_Halle.pdf"])
    newer = proposal(at(4), BEN, "Neue Fassung für Sie", papers=["Angebot_Halle_v2.pdf"])
    assert [word(one) for one in follow_ups([offer, newer], at(5))] == ["closed", "waiting"]


@pytest.mark.parametrize("name", ["Angebot_2026-601-2.pdf", "Angebot_2026-601b.pdf", "Angebot_2026-601_3.pdf"])
def test_a_number_that_counts_on_is_the_next_version(name: str) -> None:
    """What bears the older paper's number and one more takes its place under whatever subject."""
    offer = proposal(at(2), papers=["Angebot_2026-601.pdf"])
    newer = proposal(at(4), subject="AW: Muster", papers=[name])
    assert [word(one) for one in follow_ups([offer, newer], at(5))] == ["closed", "waiting"]
    other = proposal(at(4), subject="AW: Muster", papers=["Angebot_2026-6012.pdf"])
    assert [word(one) for one in follow_ups([offer, other], at(5))] == ["waiting", "waiting"]
    elsewhere = proposal(at(4), "Kai Ott <kai@service.example>", "AW: Muster", papers=[name])
    assert [word(one) for one in follow_ups([offer, elsewhere], at(5))] == ["waiting", "waiting"]


def test_an_answer_to_the_first_copy_answers_both() -> None:
    """What the client writes after a copy went to another address of theirs makes no new proposal of the copy."""
    offer, copy = proposal(at(2)), proposal(at(5), "Anna Weber <anna@gmx.example>")
    assert word(the_one([offer, copy, came(at(6), answers=offer)], at(20))) == "answered"
    before = came(at(4), answers=offer)
    assert len(follow_ups([offer, before, copy], at(20))) == 2


def test_a_later_question_changes_nothing_about_a_second_proposal() -> None:
    """A second proposal in the thread stays one when the owner asks about it afterwards."""
    again = read_own("Haben Sie sich unser Angebot schon ansehen können?", words=(), written_on=at(12).date())
    first = proposal(at(2))
    second = proposal(at(5), papers=["Angebot_2026-115.pdf"], answers=first)
    later = sent(at(12), answers=second, counter_signs=again.counter_signs)
    for mails, now in (([first, second], at(6)), ([first, second, later], at(14))):
        assert [one.proposal.message.internal_date for one in follow_ups(mails, now) if one.state != "closed"] == [
            at(5)
        ]


def test_a_copy_to_others_before_the_bounce_reaches_nobody_of_the_client() -> None:
    """What went to the tax advisor within the hour does not count when the client's own mail comes back."""
    offer = proposal(at(2))
    copy = sent(at(2, 9, 10), ADVISOR, "WG: Angebot Website", answers=offer)
    assert word(the_one([offer, copy, bounce(at(2, 9, 20), offer, "anna@weber-bau.example")], at(3))) == "undelivered"


@pytest.mark.parametrize(
    ("subject", "paper", "settles"),
    [
        ("Rechnung 2026-114", "", True),
        ("1. Abschlag Website", "", True),
        ("Abschlag 2 Website", "", True),
        ("Website mit 10 % Abschlag", "", False),
        ("Abschlag auf die Website", "", False),
        ("Unterlagen", "RE2026-114.pdf", True),
        ("Docs", "INV1042.pdf", True),
        ("Unterlagen", "RG-26-0044.pdf", True),
        ("Unterlagen", "RE_2026_0044 Weber.pdf", True),
        ("Honorarnote 11/2026", "", True),
        ("Faktura", "", True),
        ("Zur Info", "RE 4711 Nachfrage.eml", False),
        ("Zur Info", "RE 2026-11-03 Termin.pdf", False),
        ("Klima", "RE100 Jahresbericht.pdf", False),
        ("Abschlag am Samstag üben", "", False),
        ("Kein Abschlag nötig", "", False),
        ("Proformarechnung", "", True),
        ("Pro forma 12", "proforma-12.pdf", True),
        ("Buchungsbestätigung", "", True),
        ("Booking confirmation", "", True),
        ("Frage zur Rechnungsadresse", "", False),
        ("Invoice address?", "", False),
        ("Invoice template design", "", False),
        ("Website Relaunch", "Konzept.pdf", False),
        ("Referenzen", "Reisebilder_2026.pdf", False),
    ],
)
def test_an_invoice_asks_whether_the_matter_is_settled(subject: str, paper: str, settles: bool) -> None:
    """Invoices and confirmations under all their names, also by a file's number; not what merely speaks of them."""
    bill = sent(at(4), subject=subject, papers=(paper,) if paper else ())
    assert the_one([proposal(at(2)), bill], at(20)).perhaps_answered is settles


BESIDE = (
    ("Noch Interesse?", "Hallo Frau Weber, besteht noch Interesse an der neuen Website?", True),
    ("Stand der Dinge", "Guten Tag, können Sie schon absehen, ob das was wird?", True),
    ("Eine Frage", "Hallo, haben Sie schon etwas entscheiden können?", True),
    ("Website", "Hallo Herr Kern, ist bei Ihnen schon eine Entscheidung gefallen?", True),
    ("Kurze Frage", "Hi Tom, wie sieht es bei euch aus, wollt ihr das Projekt noch machen?", True),
    ("Neuigkeiten?", "Hallo, gibt es schon etwas Neues von Ihrer Seite?", True),
    (
        "Bepflanzung Innenhof - gibt es Neuigkeiten?",
        "Sehr geehrter Herr Strauß, ich wollte mich nach dem Stand erkundigen.",
        True,
    ),
    ("Rückmeldung", "Hallo Frau Lenz, ich habe noch nichts von Ihnen gehört und wollte mich kurz melden.", True),
    ("Unser Gespräch im Oktober", "Hallo, wie haben Sie sich entschieden?", True),
    ("Hallo", "Guten Morgen, hatten Sie inzwischen Zeit, sich die Unterlagen anzusehen?", True),
    ("Logo", "Liebe Sabine, konntest du schon reinschauen?", True),
    (
        "Imagefilm",
        "Hallo, nachdem ich länger nichts gehört habe, frage ich vorsichtig an, ob das Thema noch aktuell ist.",
        True,
    ),
    ("Ihr Projekt", "Guten Tag, steht das Vorhaben noch im Raum?", True),
    ("Kurz nachgehakt", "Hallo, ich hake nur kurz nach.", True),
    ("Termin", "Hallo Herr Beck, sollen wir den Termin im Dezember noch für Sie freihalten?", True),
    ("Planung Januar", "Hallo, ich plane gerade den Januar. Soll ich euch noch einplanen?", True),
    (
        "Ist meine Mail angekommen?",
        "Hallo, ich wollte nur sichergehen, dass meine Mail von letzter Woche angekommen ist.",
        True,
    ),
    ("Küche", "Guten Tag Familie Haas, sind noch Fragen offen? Falls ja, rufen Sie mich gerne an.", True),
    ("Fotos", "Hallo Frau Berg, darf ich fragen, wie Ihre Entscheidung ausgefallen ist?", True),
    ("Still interested?", "Hi Mark, any idea yet whether this will happen?", True),
    ("Where things stand", "Hi Jo, did my quote reach you? These sometimes end up in spam.", True),
    ("One question", "Hi, me again about the grant application. Leaning either way yet?", True),
    ("Checking in", "Hi Sue, just wanted to see where you've got to with this.", True),
    ("Any news?", "Hi Tom, have you had a chance to look at it?", True),
    ("Garden room - any update?", "Hello, I wondered if you'd come to a decision.", True),
    ("January diary", "Hi, I'm planning January. Shall I pencil you in?", True),
    ("Website", "Hi Ann, is this still on the cards?", True),
    ("Hello again", "Hi Ben, I haven't heard back so thought I'd drop you a line.", True),
    ("Following our call", "Hi, where are you at with the redesign?", True),
    ("Kitchen", "Hello Mrs Hale, did you manage to speak to your husband about it?", True),
    ("Your project", "Hi Ed, are you still thinking of going ahead?", True),
    ("Quick one", "Hi Lou, what's the latest on your side?", True),
    ("Me again", "Hi, sorry to chase.", True),
    ("The brochure", "Hi Kim, do you need anything else from me to decide?", True),
    ("Holding your dates", "Hi, I've another enquiry for the 12th. Do you still want it?", True),
    ("Logo", "Hallo, könnten Sie mir das Logo bitte noch als Vektordatei schicken?", False),
    ("Termin am Montag", "Hallo, passt Ihnen Montag um 10 Uhr für die Besprechung zur anderen Sache?", False),
    ("Weihnachtskarte", "Liebe Frau Weber, ich wünsche Ihnen frohe Weihnachten und ein gutes neues Jahr!", False),
    ("Rechnung 2026-88", "Guten Tag, anbei die Rechnung für November.", False),
    ("Newsletter Dezember", "Liebe Kunden, das gibt es Neues bei uns.", False),
    ("Serverwartung", "Hallo, am Freitag wird der Server gewartet.", False),
    ("Druckdaten Flyer", "Hallo, haben Sie die Druckdaten schon freigegeben? Die Druckerei wartet.", False),
    ("Korrektur Visitenkarten", "Hallo, stimmt die Telefonnummer auf der Visitenkarte so?", False),
    ("Neue Adresse", "Wir sind umgezogen.", False),
    ("Danke für das Mittagessen", "War nett gestern!", False),
    ("Login data", "Hi, could you resend the login for the old site?", False),
    ("Invoice 1042", "Hi, have you had a chance to pay invoice 1042?", False),
    ("Proofs", "Hi, are you happy with the proofs for the flyer? Printer needs them by Friday.", False),
    ("Happy Christmas", "Wishing you all a lovely break!", False),
    ("Meeting Tuesday", "Can we move Tuesday's meeting to 3pm?", False),
    ("New studio address", "We've moved.", False),
    ("Photos from the shoot", "Hi, the photos are ready, here's the link. Which ones do you like?", False),
    ("Referral", "Hi, my friend Tim needs a plumber. Do you know one?", False),
    ("Kurze Rückfrage", "Hallo Frau Weber, ist das Angebot bei Ihnen durch?", True),
    ("Hallo", "Guten Tag, wie ist denn der Stand bei Ihnen?", True),
    ("Website", "Hallo Tim, tut sich schon was?", True),
    ("Messestand", "Hallo, bis wann möchten Sie sich entscheiden?", True),
    ("Messestand", "Guten Tag, haben Sie sich intern abgestimmt?", True),
    ("Ihr Garten", "Hallo Herr Pohl, was sagt denn Ihre Frau dazu?", True),
    ("Umzug", "Hallo, darf ich noch auf Sie zählen?", True),
    ("Erinnerung", "Hallo, nur eine kleine Erinnerung.", True),
    ("Schulung", "Hallo Frau Dorn, hat der Betriebsrat schon zugestimmt?", True),
    ("Film", "Hi Jan, wie ist die Sitzung gelaufen?", True),
    ("Dach", "Guten Tag Herr Maas, wir müssten das Material bestellen. Geben Sie uns grünes Licht?", True),
    ("Fenster", "Guten Tag, ich habe Sie telefonisch nicht erreicht. Wie geht es weiter?", True),
    ("Kleine Nachfrage", "Hallo, ich will nicht drängeln, aber ...", True),
    ("Voranschlag", "Hallo, brauchen Sie noch etwas von mir?", True),
    ("Update?", "Hello, how did the board meeting go?", True),
    ("Hi", "Hi Pam, tried calling but no luck. How do you want to proceed?", True),
    ("Roof", "Hello Mr Vance, I need to order materials. Are we on?", True),
    ("Bumping this", "Hi, bumping this to the top of your inbox.", True),
    ("Website", "Hi Al, did you get round to it?", True),
    ("Landscaping", "Hi, what did your wife say?", True),
    ("Training", "Hello, has the committee signed it off?", True),
    ("Quick check", "Hi Jan, when do you expect to decide?", True),
    ("Availability", "Hi, my diary's filling up. Do you want to go ahead?", True),
    ("Copywriting", "Hi Deb, not trying to hassle you, just wondering how it's going.", True),
    ("Video", "Hi Mo, are we good to start on the 12th?", True),
    ("Druckfreigabe", "Hallo, wie gefällt Ihnen der zweite Entwurf des Flyers?", False),
    ("Zugangsdaten", "Hallo, wie lautet das Passwort für das CMS?", False),
    ("Feedback-Runde", "Hallo Team, bitte tragt eure Anmerkungen bis Freitag ein.", False),
    ("Parkplatz", "Hallo, wo kann ich morgen parken?", False),
    ("Protokoll", "Hallo, anbei das Protokoll der Sitzung.", False),
    ("Urlaub", "Hallo, ich bin vom 21.12. bis 3.1. nicht da.", False),
    ("Rechnung 88", "Guten Tag, haben Sie unsere Rechnung erhalten?", False),
    ("Hosting", "Hi, your hosting renews on the 12th.", False),
    ("Minutes", "Hi all, minutes of today's call attached.", False),
    ("Password", "Hi, what's the password for the CMS?", False),
    ("Round two", "Hi, which of the two logos do you prefer?", False),
    ("Timesheet", "Hi, timesheet for November attached, can you approve it?", False),
    ("Holiday", "I'm away from the 21st.", False),
    ("Farbmuster", "Guten Tag, haben Sie sich die Muster angesehen und sich schon entschieden?", False),
    ("Kurze Frage", "Hallo Frau Weber, haben Sie das Passwort schon gefunden? Wie ist der Stand?", False),
    ("Handbuch", "Hallo, konnten Sie es schon durchlesen? Am Montag ist die Einweisung.", False),
    ("Elternabend", "Liebe Anna, habt ihr euch schon entschieden, wer es macht?", False),
    ("Wackelkontakt am Tor", "Guten Tag, gibt es etwas Neues vom Hersteller?", False),
    ("Paket", "Guten Tag, können Sie mir kurz sagen, ob alles da ist?", False),
    ("Tile colours", "Hi Anna, have you made up your mind? The tiler starts Monday.", False),
    ("Boiler", "Hi Anna, is it still leaking? Any news from the manufacturer?", False),
    ("Quick question", "Hi Anna, where do things stand with the proofs?", False),
    ("School fair", "Hi Anna, have you decided who runs the cake stall?", False),
    ("Thursday", "Hi Anna, are we still on for Thursday?", False),
    ("Terminplanung", "Hallo Herr Specht, steht Ihre Entscheidung schon?", True),
    ("Ihr Projekt", "Lieber Murat, schon Zeit gefunden?", True),
    ("Me again", "Dear Ms Fairfax, found a minute yet?", True),
    ("Guten Morgen", "Guten Morgen Frau Weber, ich erinnere freundlich an unser Angebot.", True),
    ("Relaunch", "Hallo Anna, ich wollte mal hören, was ihr zu meinem Angebot sagt.", True),
    ("Frage", "Hallo, hat Ihnen unser Angebot zugesagt?", True),
    ("Bathroom", "Hi Anna, how are you getting on with the quote?", True),
    ("Hello", "Hi Anna, I wondered whether the proposal was what you were looking for.", True),
    ("Decision", "Hi Anna, when can we expect a decision on our proposal?", True),
)


@pytest.mark.parametrize(("subject", "text", "asks_again"), BESIDE)
def test_asking_beside_the_thread_is_a_nudge(subject: str, text: str, asks_again: bool) -> None:
    """Whoever asks how things stand, in a new mail and in their own words, has nudged; other business has not."""
    about = subject.split(" - ")[0] if asks_again else "Website"  # whoever asks writes of what was offered
    offer = proposal(at(2), subject=f"Angebot 2026-114, {about} im Haus Nord")
    words = read_own(text, words=(), written_on=date(2026, 11, 9))
    later = sent(at(9), subject=subject)._replace(own_text=words)
    assert of(offer, [offer, later], at(12)).nudges == int(asks_again)


def test_an_answer_about_other_business_is_none_to_the_offer() -> None:
    """What the client says of the colours for another job leaves the offer open: it is asked about, not cleared."""
    offer = proposal(at(2), subject="Angebot Dachausbau")
    words = read_own("Have you made up your mind yet?", words=(), written_on=date(2026, 11, 9))
    later = sent(at(9), subject="Tile colours")._replace(own_text=words)
    answer = came(at(10), subject="Re: Tile colours", answers=later)
    assert word(of(offer, [offer, later, answer], at(12))) == "due, perhaps"


@pytest.mark.parametrize("called", ["Quote: kitchen tiles", "Quote 2026-14"])
def test_a_vague_question_is_about_the_offer_that_its_subject_may_mean(called: str) -> None:
    """A question that names no offer counts where its subject shares a word with that of the offer."""
    offer = proposal(at(2), subject=called)
    words = read_own("Have you made up your mind yet?", words=(), written_on=date(2026, 11, 9))
    for subject in ("Your tiles", "Hello from Mara", "Weber Bau: news?"):
        later = sent(at(9), subject=subject)._replace(own_text=words)
        assert of(offer, [offer, later], at(12)).nudges == 1


def test_a_question_about_several_offers_nudges_for_each() -> None:
    """One mail about two open offers restarts both clocks; one that was answered stays answered."""
    first, second = proposal(at(2), subject="Angebot Website"), proposal(at(3), subject="Angebot Logo")
    nudge = sent(at(10), subject="Unsere Angebote Website und Logo", asks=True)
    assert [one.nudges for one in follow_ups([first, second, nudge], at(11))] == [1, 1]
    answer = came(at(4), answers=first)
    found = follow_ups([first, second, answer, nudge], at(11))
    assert [(one.state, one.nudges) for one in found] == [(State.ANSWERED, 0), (State.WAITING, 1)]


def test_an_offer_that_the_owner_takes_back_is_asked_about() -> None:
    """Nobody is told to nudge for an offer that they took back: the digest asks whether the matter is settled."""
    offer = proposal(at(2))
    back = sent(at(5), subject=REPLY, answers=offer, counter_signs=("zieht das Angebot zurück",))
    found = the_one([offer, back], at(20))
    assert (found.state, found.perhaps_answered, found.nudges) == (State.DUE, True, 0)
    assert "take it back" in found.because.template


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("anbei die fertige Übersetzung. Die Rechnung kommt Ende des Monats.", "finished work"),
        ("der Film ist fertig! Unter diesem Link könnt ihr ihn ansehen.", "finished work"),
        ("your photos are ready! Here's the link to your gallery.", "finished work"),
        ("banners are printed and packed, they'll be with you on Tuesday.", "finished work"),
        (
            "der 23. ist inzwischen leider anderweitig vergeben. Tut mir leid, dass es nicht geklappt hat.",
            "take it back",
        ),
        ("I'm sorry to say the date has now been taken by another couple.", "take it back"),
        ("leider kann ich den Auftrag aus gesundheitlichen Gründen nicht übernehmen.", "take it back"),
        (
            "leider muss ich mein Angebot zurückziehen, ich bin bis zum Sommer ausgebucht. Ab August könnte ich die "
            "Terrasse gern bauen, mit Unterkonstruktion läge ich dann bei rund 6.400 netto, Montage in drei Tagen.",
            "take it back",
        ),
        (
            "I have to withdraw my quote, sorry. From August I could build the deck, with frame and removal of the "
            "old slabs I'd be at about 6,400 plus VAT, three days on site.",
            "take it back",
        ),
        (
            "anbei die fertigen Texte für alle acht Seiten. Bei Bedarf übernehme ich auch die Bildauswahl, das Paket "
            "liegt bei 480 netto, Umsetzung in einer Woche.",
            "finished work",
        ),
    ],
)
def test_what_ends_the_waiting_is_asked_about(text: str, says: str) -> None:
    """Work that was handed over, and a date that went to somebody else, are no nudge: perhaps the matter is settled."""
    offer = proposal(at(2))
    later = sent(at(10), subject=REPLY, answers=offer)
    later = later._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    found = the_one([offer, later], at(16))
    assert (word(found), found.nudges) == ("due, perhaps", 0)
    assert says in found.because.template


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("ja, die 240 Euro verstehen sich netto, also 285,60 Euro brutto im Monat.", True),
        ("ja, die Abfuhr ist in den 9.800 Euro enthalten, ebenso der Splitt. Wir brauchen etwa acht Tage.", True),
        ("nein, im Honorar von 450 Euro ist die Anfahrt schon enthalten.", True),
        ("yes, the £4,100 includes VAT, the slabs and taking everything away. It takes about six days.", True),
        ("No, travel is included in the $900.", True),
        ("ja, das geht. Ohne Album wären es dann 1.690 Euro, Mehrwertsteuer inklusive.", False),
        ("yes, we can. In oak it would be £3,400 including VAT.", False),
        ("ja, die Abfuhr ist in den 9.800 Euro enthalten. Soll ich den Termin für Sie einplanen?", False),
    ],
)
def test_a_yes_to_what_the_price_includes_offers_nothing_new(text: str, answers: bool) -> None:
    """Who tells a client that the price includes what they asked about has answered; another price is the next offer,
    and a question waits for an answer."""
    offer = proposal(at(2))
    question = came(at(4), answers=offer, subject=REPLY)
    later = sent(at(5), subject=REPLY, answers=question)
    later = later._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 5)))
    found = follow_ups([offer, question, later], at(20))
    assert ([word(one) for one in found] == ["answered"]) is answers


@pytest.mark.parametrize(
    ("subject", "words", "paper", "nudges"),
    [
        ("Website im Frühjahr", (PRICED,), (), 1),
        ("Website im Frühjahr", (LIKE_OFFER,), (), 1),
        ("Website im Frühjahr", ("Anbei unser Angebot",), (), 0),
        ("Website im Frühjahr", (PRICED,), ("Angebot_Website_2.pdf",), 0),
        ("Visitenkarten", (PRICED,), (), 0),
    ],
)
def test_the_price_of_an_open_offer_once_more_is_a_nudge(
    subject: str, words: tuple[str, ...], paper: tuple[str, ...], nudges: int
) -> None:
    """Who writes anew about the same matter, and names its price again, asks again; a word for an offer, a paper and
    another matter are an offer of their own."""
    offer = proposal(at(2))
    again = sent(at(10), subject=subject, signs=words, asks=True, papers=paper)
    found = follow_ups([offer, again], at(12))
    assert (len(found), of(offer, [offer, again], at(12)).nudges) == (2 - nudges, nudges)
    answered = came(at(4), answers=offer)
    assert len(follow_ups([offer, answered, again], at(12))) == 2


def test_who_lets_go_and_tells_what_it_would_cost_lets_go() -> None:
    """A farewell is one, though it names the price once more; with a question beside it, it offers something."""
    text = (
        "da ich nichts mehr gehört habe, schließe ich den Vorgang. Sollten Sie den Schrank später doch wollen: in "
        "Eiche furniert, mit Einbau, läge ich weiterhin bei 4.350 netto, Fertigung sechs Wochen."
    )
    offer = proposal(at(2))
    last = sent(at(10), subject=REPLY, answers=offer)
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, last], at(20)).state is State.CLOSED
    asks = last._replace(own_text=read_own(f"{text} Was meinen Sie?", words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, asks], at(20)).state is State.DUE


@pytest.mark.parametrize(
    "text", ["quick reminder that we are closed on Friday.", "kleine Erinnerung: Wir haben am Freitag geschlossen."]
)
def test_a_reminder_of_closing_days_is_no_nudge(text: str) -> None:
    """Who reminds a client of the owner's holidays asks nothing about the offer."""
    offer = proposal(at(2))
    note = sent(at(10), subject="Friday")._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, note], at(16)).nudges == 0


@pytest.mark.parametrize(
    "text",
    [
        "the samples are on their way to you. Any thoughts on the quote?",
        "die Mustermappe ist heute verschickt worden. Haben Sie schon entschieden?",
        "sobald Ihre Website fertig ist, melde ich mich. Sollen wir anfangen?",
        "once your photos are ready you get a link. Shall I book you in?",
    ],
)
def test_what_is_not_finished_yet_is_not_handed_over(text: str) -> None:
    """Samples on their way, and what will be done once it is ordered, leave the question a nudge."""
    offer = proposal(at(2))
    later = sent(at(10), subject=REPLY, answers=offer)
    later = later._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    found = the_one([offer, later], at(16))
    assert (word(found), found.nudges) == ("waiting", 1)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("da ich nichts gehört habe, gehe ich davon aus, dass kein Interesse mehr besteht. Alles Gute!", "closed"),
        ("wir nehmen an, dass es im Augenblick nicht passt, und schließen den Vorgang damit.", "closed"),
        ("Since I haven't heard back, I'll assume you've gone another way. All the best!", "closed"),
        ("I'll close the file here and won't chase you any more.", "closed"),
        ("Wenn ich bis Freitag nichts höre, gehe ich davon aus, dass kein Interesse mehr besteht.", "due"),
        ("Soll ich den Vorgang schließen?", "due"),
        ("If I don't hear from you by Friday I'll assume you've gone another way.", "due"),
        ("I'd hate to close the file. Any news?", "due"),
    ],
)
def test_who_writes_that_they_let_it_go_is_left_in_peace(text: str, state: str) -> None:
    """After the owner's own closing mail the client has one more period, whatever the number of nudges before it."""
    offer = proposal(at(2))
    last = sent(at(10), subject=REPLY, answers=offer)
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, last], at(16)).state is State.WAITING
    assert word(the_one([offer, last], at(17))) == state
    assert the_one([offer, last, came(at(12), answers=last)], at(17)).state is State.ANSWERED
    again = sent(at(18), subject=REPLY, answers=offer, asks=True)
    assert the_one([offer, last, again], at(26)).state is State.DUE
    assert the_one([offer, last], at(24), decide(Verb.REOPEN, offer, at(18))).state is State.DUE


def test_another_enquiry_for_the_date_is_a_nudge() -> None:
    """Who tells beside the thread of a second enquiry for the day asks whether the client still wants it."""
    offer = proposal(at(2), subject="Angebot Firmenfeier")
    text = "mir liegt eine zweite Anfrage für den 23.1. vor. Wollen Sie den Termin noch haben?"
    later = sent(at(10), subject="Firmenfeier am 23.1.")
    later = later._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, later], at(16)).nudges == 1


def test_the_same_letter_to_two_clients() -> None:
    """The same numbered paper with the same words, sent to another client, is an offer to both; a copy for somebody's
    files is not."""
    first = proposal(at(2), subject="Winterdienst")
    other = "Olaf Berg <olaf@berg.example>"
    assert len(follow_ups([first, proposal(at(2, 10), other, "Winterdienst")], at(16))) == 2
    label = "zur Kenntnis"
    copy = proposal(at(2, 10), ADVISOR, "Winterdienst", counter_signs=(label,))
    assert len(follow_ups([first, copy], at(16))) == 1
