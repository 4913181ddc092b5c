"""What the next mail says, to whom, and in whose words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.judging import decide, of, the_one
from tests.mail import ANNA, ME, address, at, bounce, came, mail, policy, proposal, sent
from watcher.core.decision import Verb
from watcher.core.mail import Role
from watcher.core.nudge import Form, Plan, Step, facts_of, plan_nudge, topic_of, voice_of
from watcher.core.reason import Reason

JO = address("Jo Fuchs <jo@example.org>")
SABINE = address("Sabine Weber <s.weber@example.com>")


def voice(*texts: str):
    return voice_of(texts, sender=JO, recipients=[SABINE])


def planned(mails, now, *decisions) -> Plan:
    plan = plan_nudge(the_one(mails, now, *decisions), policy(), now=now)
    assert isinstance(plan, Plan), plan
    return plan


GREETINGS = {
    "formal": ("Sehr geehrte Frau Dr. Weber,\n\nanbei das Angebot.", "Sehr geehrte Frau Dr. Weber,", Form.SIE),
    "to several": (
        "Sehr geehrte Frau Weber,\nsehr geehrter Herr Klein,\n\nanbei das Angebot.",
        "Sehr geehrte Frau Weber,\nsehr geehrter Herr Klein,",
        Form.SIE,
    ),
    "run into the text": ("Hallo Sabine, anbei das Angebot, wie du wolltest.", "Hallo Sabine,", Form.DU),
    "the hour has passed": ("Guten Morgen Frau Weber,\n\nanbei das Angebot.", "Guten Tag Frau Weber,", Form.SIE),
    "first name and Sie": ("Hallo Sabine,\n\nkönnen Sie damit etwas anfangen?", "Hallo Sabine,", Form.SIE),
    "a group": ("Moin zusammen!\n\nhabt ihr schon einen Blick auf euer Angebot geworfen?", "Moin zusammen!", Form.IHR),
    "the name alone": ("Sabine,\n\nhier das Angebot.", "Sabine,", Form.DU),
    "without a comma": ("Liebe Sabine\n\nanbei das Angebot für dich.", "Liebe Sabine", Form.DU),
    "English": ("Hi Sabine,\n\nplease find my quote attached.", "Hi Sabine,", Form.DU),
    "no greeting": ("anbei wie gewünscht unser Angebot. Passt es Ihnen?", "", Form.SIE),
    "a sentence is none": ("Hallo Sabine hat gesagt wir sollen das Angebot schicken.", "", Form.SIE),
    "somebody else's name": ("Vielen Dank,\n\ndas Angebot folgt.", "", Form.SIE),
}


@pytest.mark.parametrize(("text", "greeting", "form"), GREETINGS.values(), ids=GREETINGS.keys())
def test_greets_as_the_owner_does(text: str, greeting: str, form: Form) -> None:
    """Greeting and form of address are those of the owner's own earlier mail."""
    assert (voice(text).greeting, voice(text).form) == (greeting, form)


SIGN_OFFS = {
    "a letter": ("Mit freundlichen Grüßen\n\nJo Fuchs\nFuchs GmbH\nTel. 030 12", "Mit freundlichen Grüßen\nJo Fuchs"),
    "of a phone": ("Viele Grüße\nJo\n\nVon meinem iPhone gesendet", "Viele Grüße\nJo"),
    "the name in the line": ("LG Jo", "LG Jo"),
    "words of one's own": ("Bis bald\nJo", "Bis bald\nJo"),
    "English": ("Best regards,\nJo", "Best regards,\nJo"),
    "above a quote": ("Gruß\nJo\n\nAm 12.11.2026 um 10:00 schrieb Sabine:\n> Viele Grüße\n> Sabine", "Gruß\nJo"),
    "none": ("Der Rest folgt morgen.", ""),
}  # fmt: skip


@pytest.mark.parametrize(("end", "sign_off"), SIGN_OFFS.values(), ids=SIGN_OFFS.keys())
def test_signs_as_the_owner_does(end: str, sign_off: str) -> None:
    """The closing words and the name are the owner's own; a phone's advertising and a quote are not."""
    assert voice(f"Hallo Sabine,\n\nanbei das Angebot für dich.\n\n{end}\n").sign_off == sign_off


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sehr geehrte Frau Weber,\n\nAnlage: Angebot 2026-114.\n\nJo Fuchs", "de"),
        ("Liebe Anna,\n\nAngebot anbei.\n\nJo", "de"),
        ("Guten Tag", "de"),
        ("Moin Anna,\n\nAngebot.pdf\n\nJo", "de"),
        ("Dear Ms Weber,\n\nQuote 2026-114 attached.\n\nJo Fuchs", "en"),
        ("Hello Anna,\n\nquote attached.\n\nJo", "en"),
        ("Hallo Anna,\n\nplease find the quote attached, and let me know what you think of it.\n\nJo", "en"),
    ],
)
def test_few_words_speak_the_language_of_their_greeting(text: str, language: str) -> None:
    """A draft does not go on in English under "Guten Tag", where the mail before says too little to tell."""
    assert voice(text).language == language


def test_signature_stays() -> None:
    """A signature behind "-- " is the owner's letterhead and stays."""
    text = "Hallo Sabine,\n\nanbei das Angebot.\n\nGruß\nJo\n\n-- \nFuchs Design GmbH\nHRB 123\n"
    assert voice(text).signature == "-- \nFuchs Design GmbH\nHRB 123"


def test_the_newest_mail_decides() -> None:
    """Who has come to say du is not called Sie again."""
    assert (
        voice("Hallo Sabine,\nwie war dein Urlaub?", "Guten Tag Frau Weber,\nwie besprochen für Sie.").form is Form.DU
    )


def test_capital_and_we() -> None:
    """ "Du" with a capital letter and "we" are habits that stay."""
    found = voice("Hallo Sabine,\nwie besprochen haben wir Dir unser Angebot gemacht.")
    assert (found.capital, found.we) == (True, True)


@given(st.text(max_size=400))
def test_any_text_has_a_voice(text: str) -> None:
    """Whatever the owner's mail holds, it never fails and never gives more than a few lines."""
    found = voice(text)
    assert found.greeting.count("\n") <= 1
    assert len(found.sign_off) < 200


TOPICS = {
    "Angebot 2026-114: Website-Relaunch": "Website-Relaunch",
    "AW: Angebot für Ihre neue Website": "Ihre neue Website",
    "Website-Relaunch – unser Angebot 12": "Website-Relaunch",
    "Proposal: brand refresh": "brand refresh",
    "Kostenvoranschlag Nr. 33/2026 Dachsanierung": "Dachsanierung",
    "Angebot": "",
    "AN-1042": "",
    "Angebotsanfrage Kurs": "Angebotsanfrage Kurs",
    "Anbot Umzug Serverraum": "Umzug Serverraum",
    "Offert 3826": "",
    "Kinderbuch / unser Gespräch": "Kinderbuch",
    "Küche – wie besprochen": "Küche",
    "Stairlift - as discussed": "Stairlift",
    "Following our call": "",
    "Unser Gespräch vom Montag": "",
    "Re: Anfrage": "",
    "Unterlagen Küchenfronten": "Küchenfronten",
    "Enquiry: Loft conversion": "Loft conversion",
    "Gesprächsleitfaden": "Gesprächsleitfaden",
}


@pytest.mark.parametrize(("subject", "topic"), TOPICS.items())
def test_topic(subject: str, topic: str) -> None:
    """The topic is what the subject says beside being a proposal."""
    assert topic_of(subject) == topic


def test_is_a_reply_to_the_last_mail() -> None:
    """The draft answers the owner's last mail, cites the whole way there and keeps the subject."""
    first = proposal(at(2), subject="Angebot Website", id="p@x.example")
    nudge = sent(at(9), subject="Re: Angebot Website", answers=first, cites=first, id="n@x.example")
    plan = planned([first, nudge], at(20))
    assert plan.in_reply_to == "n@x.example"
    assert plan.references == ("p@x.example", "n@x.example")
    assert plan.subject == "Re: Angebot Website"
    assert plan.step is Step.SECOND


@pytest.mark.parametrize(
    ("author", "role", "goes_on_as"),
    [
        ("Tom Vogel <tom@studio.example>", Role.INBOX, ME),
        ("Mara Stein <mara@studio.example>", Role.INBOX, ME),
        ("Mara <mara.private@webmail.example>", Role.SENT, "Mara <mara.private@webmail.example>"),
    ],
    ids=["a colleague", "the owner", "another address of theirs"],
)
def test_goes_on_under_an_address_of_the_owner(author: str, role: Role, goes_on_as: str) -> None:
    """What a colleague wrote to the client last is not gone on with in their name."""
    offer = proposal(at(2))
    reminder = mail(at(10), author, ANNA, "AW: Angebot Website", answers=offer, role=role)
    by = policy(domains=["studio.example"])
    plan = plan_nudge(the_one([offer, reminder], at(20), by=by), by, now=at(20))
    assert isinstance(plan, Plan)
    assert plan.from_ == address(goes_on_as)


def test_goes_to_those_whom_it_can_reach() -> None:
    """The original recipients get it, but for the lost one, the owner and the marking address."""
    first = proposal(at(2), (ANNA, "lost@weber-bau.example"), cc=("boss@weber-bau.example", "mara+7d@studio.example"))
    back = bounce(at(2, 10), first, "lost@weber-bau.example")
    plan = planned([first, back], at(20))
    assert [one.addr_spec for one in plan.to] == ["anna@weber-bau.example"]
    assert [one.addr_spec for one in plan.cc] == ["boss@weber-bau.example"]
    assert plan.from_ == address(ME)


def test_secret_recipients_stay_secret() -> None:
    """Somebody who got it as a blind copy alone is written to, blind again."""
    plan = planned([proposal(at(2), ME, bcc=ANNA)], at(20))
    assert (plan.to, [one.addr_spec for one in plan.bcc]) == ((), ["anna@weber-bau.example"])


def test_answers_the_client_who_asked_for_time() -> None:
    """Where the client named a day, the draft answers that mail."""
    first = proposal(at(2))
    later = came(at(3), answers=first, decides_on=date(2026, 11, 12))
    plan = planned([first, later], at(20))
    assert plan.in_reply_to == later.message.message_id
    facts = facts_of(the_one([first, later], at(20)), plan, voice(""), policy(), now=at(20))
    assert facts.decides_on == date(2026, 11, 12)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("12.11.", ""), ("Thursday, 12 November", ""), ("nach Weihnachten", "nach Weihnachten"),
        ("im Januar", "im Januar"),
        ("nächste Woche", "nächste Woche"), ("in two or three weeks", "in two or three weeks"), ("", ""),
    ],
)  # fmt: skip
def test_a_draft_names_no_date_that_the_client_did_not_name(words: str, kept: str) -> None:
    """Whoever wrote "after Christmas" is quoted, and not told a date."""
    first = proposal(at(2))
    later = came(at(3), answers=first, decides_on=date(2026, 11, 12))
    assert later.reading is not None
    later = later._replace(reading=replace(later.reading, decides_words=words))
    plan = planned([first, later], at(20))
    facts = facts_of(the_one([first, later], at(20)), plan, voice(""), policy(), now=at(20))
    assert (facts.decides_on, facts.decides_words) == (date(2026, 11, 12), kept)


def nudged(times: int) -> list:
    mails = [proposal(at(2))]
    for n in range(times):
        mails.append(sent(at(9 + 7 * n), subject="Re: Angebot Website", answers=mails[0]))
    return mails


@pytest.mark.parametrize(
    ("nudges", "step"), [(0, Step.FIRST), (1, Step.SECOND), (2, Step.SMALL), (3, Step.CLOSING)], ids=str
)
def test_the_arc(nudges: int, step: Step) -> None:
    """A first and a second nudge, a small step, then a kind closing mail."""
    assert planned(nudged(nudges), at(9 + 7 * nudges + 2)).step is step


def test_after_long_silence() -> None:
    """After long silence, and after it was let go, one short question is enough."""
    assert planned([proposal(at(2))], at(2) + timedelta(days=100)).step is Step.NINE_WORDS
    gone = the_one(nudged(4), at(9 + 28 + 14))
    plan = plan_nudge(gone, policy(), now=at(9 + 28 + 14))
    assert isinstance(plan, Plan)
    assert plan.step is Step.NINE_WORDS


def test_often_put_off() -> None:
    """Put off three times, a smaller step is offered."""
    first = proposal(at(2))
    snoozes = [decide(Verb.SNOOZE, first, at(day), until=date(2026, 11, day + 1)) for day in (9, 11, 13)]
    assert planned([first], at(20), *snoozes).step is Step.SMALL


def test_nothing_for_the_answered() -> None:
    """What was answered, or closed by the owner, gets no draft but a reason."""
    first = proposal(at(2))
    assert isinstance(plan_nudge(the_one([first, came(at(3), answers=first)], at(20)), policy(), now=at(20)), Reason)
    closed = of(first, [first], at(20), decide(Verb.DONE, first, at(5)))
    assert isinstance(plan_nudge(closed, policy(), now=at(20)), Reason)


def test_never_arrived() -> None:
    """What reached nobody goes to the address that person last wrote from; without one there is nobody to write to."""
    first = proposal(at(2), "Anna Weber <old@weber-bau.example>")
    back = bounce(at(2, 10), first, "old@weber-bau.example")
    assert isinstance(plan_nudge(the_one([first, back], at(3)), policy(), now=at(3)), Reason)
    earlier = came(at(1), "Anna Weber <anna@weber-bau.example>", "Anfrage")
    plan = planned([earlier, first, back], at(3))
    assert (plan.step, [one.addr_spec for one in plan.to]) == (Step.AGAIN, ["anna@weber-bau.example"])
