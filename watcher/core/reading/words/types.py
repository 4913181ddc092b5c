"""Which phrases does a language give the reader?"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.reading.words.turns import Turns

NO_TURNS = Turns()


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one language, each a regular expression.

    They are matched in folded text: lower case, one space between words, straight quotes, "ä" written "ae" and so on
    (`folded`); the phrases are folded the same way, so write them as the language does. In a subject they must begin
    it (`*_subjects`); in the text they may stand anywhere in the writer's own words.
    """

    code: str
    latin: bool = True
    """Whether it is written in Latin letters. The phrases of other languages stand anywhere, as not all of them part
    their words, and are not looked for in a text that folds to plain letters."""

    bounce_subjects: tuple[str, ...] = ()
    """Subjects that only a notice of non-delivery bears."""
    bounce_phrases: tuple[str, ...] = ()
    """A mail system says that it did not deliver."""
    delay_subjects: tuple[str, ...] = ()
    delay_phrases: tuple[str, ...] = ()
    """A mail system says that it is still trying."""
    given_up_phrases: tuple[str, ...] = ()
    """It says that it stopped trying (stronger than a delay phrase beside it)."""
    fate_phrases: tuple[str, ...] = ()
    """Words for not arriving, in a sentence that says to whom a mail was sent."""
    opened_phrases: tuple[str, ...] = ()
    """Words for what a reader does, or is yet to do, in such a sentence."""
    refused_post_phrases: tuple[str, ...] = ()
    """A mailing list refuses what its reader sent to it."""
    goods_phrases: tuple[str, ...] = ()
    """Goods and letters of paper are spoken of, whose delivery fails in the same words."""
    inbound_subjects: tuple[str, ...] = ()
    """A filter reports what it holds back."""
    withheld_subjects: tuple[str, ...] = ()
    """The same of a program's mail: whose mail it holds back stands in the text."""
    inbound_phrases: tuple[str, ...] = ()
    """Mail of others to the owner is spoken of: it waits, or does not fit into the mailbox."""
    full_mailbox_phrases: tuple[str, ...] = ()
    """The reader's own mailbox is full, or nearly."""
    to_reader_phrases: tuple[str, ...] = ()
    """Mail of others to the owner was held back or refused."""
    daemon_names: tuple[str, ...] = ()
    """Display names under which mail systems write."""

    read_subjects: tuple[str, ...] = ()
    read_phrases: tuple[str, ...] = ()
    """A client says that the mail was opened."""
    unread_subjects: tuple[str, ...] = ()
    unread_phrases: tuple[str, ...] = ()
    """... that it was deleted unopened."""
    delivered_subjects: tuple[str, ...] = ()
    delivered_phrases: tuple[str, ...] = ()
    rest_delivered_phrases: tuple[str, ...] = ()
    """Something was taken out of the mail, which was delivered all the same."""

    accepted_subjects: tuple[str, ...] = ()
    declined_subjects: tuple[str, ...] = ()
    tentative_subjects: tuple[str, ...] = ()
    proposed_subjects: tuple[str, ...] = ()
    calendar_phrases: tuple[str, ...] = ()
    """The text that calendars put into an answer to an invitation."""
    invitation_subjects: tuple[str, ...] = ()
    invitation_lines: tuple[str, ...] = ()
    """Beginnings of lines that a calendar or a meeting service wrote into an invitation, not its sender."""

    reaction_phrases: tuple[str, ...] = ()

    automatic_subjects: tuple[str, ...] = ()
    """What a program puts before the subject it answers."""
    automatic_phrases: tuple[str, ...] = ()
    """The text says of itself that a program sent it."""
    absence_subjects: tuple[str, ...] = ()
    """Whole subjects, or what stands before the subject that is answered, of an absence notice."""
    absence_phrases: tuple[str, ...] = ()
    """The writer says to be away, the office to be closed, the mailbox not to be read."""
    absence_hints: tuple[str, ...] = ()
    """Words that make an absence notice of a program's answer, though people use them as well."""
    past_phrases: tuple[str, ...] = ()
    """The absence is over: no program says so."""
    contact_phrases: tuple[str, ...] = ()
    """Whom to ask instead, as notices say it."""
    courtesy_phrases: tuple[str, ...] = ()
    """Wishes, greetings and apologies that say nothing of the matter."""
    gone_phrases: tuple[str, ...] = ()
    """The writer has left, the address is given up."""
    notice_phrases: tuple[str, ...] = ()
    """Sentences of absence notices and automatic answers that nobody writes to one reader."""
    standing_phrases: tuple[str, ...] = ()
    """What only somebody says who has not read the mail: habits of reading, office hours, what this address is for,
    and conditions on what the reader may want."""
    particular_phrases: tuple[str, ...] = ()
    """What only somebody says who has read the mail, or answers at this hour: days, people, what was done about it."""
    assents: tuple[str, ...] = ()
    """Whole sentences that agree or refuse and say no more: no program has an opinion."""
    organisation_closings: tuple[str, ...] = ()
    """Beginnings of a last line in which nobody in particular signs ("Ihre Personalabteilung")."""
    thanks_phrases: tuple[str, ...] = ()
    """Thanks for "your message" in general, as an opening."""
    nobody_salutations: tuple[str, ...] = ()
    """Salutations that name nobody."""
    many_salutations: tuple[str, ...] = ()
    """Salutations of a group: who answers one mail with them did not write the answer for it."""
    salutations: tuple[str, ...] = ()
    """Words that open a letter; followed by a name they speak to one reader."""

    ack_subjects: tuple[str, ...] = ()
    ack_phrases: tuple[str, ...] = ()
    """An inquiry was received and will be worked on."""
    ticket_phrases: tuple[str, ...] = ()
    """It was given a number."""
    state_phrases: tuple[str, ...] = ()
    """What became of it ("Your ticket has been closed"): a sentence begins so that a desk sends by itself."""
    challenge_subjects: tuple[str, ...] = ()
    challenge_phrases: tuple[str, ...] = ()
    """The sender is to prove to be a human before the mail is let through; or a list holds it back."""

    no_reply_phrases: tuple[str, ...] = ()
    """Nobody reads answers to this address."""
    unsubscribe_phrases: tuple[str, ...] = ()
    newsletter_phrases: tuple[str, ...] = ()
    signed_phrases: tuple[str, ...] = ()
    ruled_phrases: tuple[str, ...] = ()
    """A service for signing or tenders: somebody declined, or gave the owner the job."""
    booked_phrases: tuple[str, ...] = ()
    shared_phrases: tuple[str, ...] = ()
    """A service for files: somebody shares some."""
    sealed_phrases: tuple[str, ...] = ()
    """A gateway: somebody's message is to be opened elsewhere."""
    opening_phrases: tuple[str, ...] = ()
    """How it is opened."""
    paid_phrases: tuple[str, ...] = ()
    bought_phrases: tuple[str, ...] = ()
    """The reader is the customer: what they booked, paid or ordered themselves."""
    carried_subjects: tuple[str, ...] = ()
    """In the subject of a service's notice: somebody wrote, called, or did something."""
    idle_subjects: tuple[str, ...] = ()
    """There, what is nobody's word: seen, liked, posted, or done by the reader."""
    order_subjects: tuple[str, ...] = ()
    """In the subject of a program's mail: its company orders something, by number."""
    order_numbers: tuple[str, ...] = ()
    """There as well: a number that may be an order's, where its text says so."""
    order_phrases: tuple[str, ...] = ()
    """In the text of such a mail: its company orders."""
    scanner_subjects: tuple[str, ...] = ()
    """The whole beginning of the subject under which a scanner sends what somebody laid on it."""
    ordered_subjects: tuple[str, ...] = ()
    """There as well: the reader has ordered something, or an order is on its way or paid."""
    notification_subjects: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    """Beginnings of a subject that tells what somebody did, or what became of something."""
    says_phrases: tuple[str, ...] = ()
    """Behind a name: what a person says follows."""
    service_phrases: tuple[str, ...] = ()
    """What a service's letters to its customers say; several of them beside each other tell it from a person's."""
    house_phrases: tuple[str, ...] = ()
    """Beginnings of what a house, or a person's mail program, writes under every letter: advertising, hours, moves."""
    closings: tuple[str, ...] = ()
    """What stands before the writer's name at a letter's end."""
    buttons: tuple[str, ...] = ()
    """What stands on a program's buttons, which look like names below its text."""
    organisation_words: tuple[str, ...] = ()
    """Words of a signature that name no person."""
    questions: tuple[str, ...] = ()
    """Beginnings of questions that want an answer."""
    conditions: tuple[str, ...] = ()
    """Beginnings of a sentence that says what is done if: no word in it is said of this mail."""
    decides_phrases: tuple[str, ...] = ()
    """The writer speaks of deciding, as no notice of absence does."""
    whereabouts: tuple[str, ...] = ()
    """Where the writer is, or how they can be reached, in sentences that need not name a day."""
    meanwhile: tuple[str, ...] = ()
    """What is said beside that to anybody: whom to turn to, and that an answer will come."""
    mail_handled: tuple[str, ...] = ()
    """The reader's mail is the thing that something is done with, as of a parcel: "Ihre Nachricht wurde erfasst"."""
    mail_words: tuple[str, ...] = ()
    """The reader's mail, by the name of its kind: who has read it calls it by what it holds."""
    somebody_acts: tuple[str, ...] = ()
    """Somebody of a house does something, whoever it may be: "one of the team will", "der zuständige Mitarbeiter"."""
    opts_out: tuple[str, ...] = ()
    """What a sequence of sales mails says at its end."""
    somebody_else: tuple[str, ...] = ()
    """Somebody is spoken of who is neither writer nor reader, and is away."""
    first_person: tuple[str, ...] = ()
    """Words by which a writer speaks of themselves alone, as no service does."""

    decision_phrases: tuple[str, ...] = ()
    """Before or after a day: the writer will decide, answer or wants to be asked then."""
    ask_again_phrases: tuple[str, ...] = ()
    """Those of them with which the writer wants to be asked, rather than decide."""
    deferral_phrases: tuple[str, ...] = ()
    """Before or after a time: the matter is put off until then."""
    respite_phrases: tuple[str, ...] = ()
    """In a question: the writer asks for time until a day."""
    decided_phrases: tuple[str, ...] = ()
    """The writer has decided: an order or a refusal, after which no day is waited for."""
    settled_phrases: tuple[str, ...] = ()
    """The same in words that forms use as well: they speak for nobody, and end the waiting."""
    open_phrases: tuple[str, ...] = ()
    """What leaves it open in the same sentence: a proviso, others who were asked, a decision about something else."""
    condition_phrases: tuple[str, ...] = ()
    """What does so before such a word, or beside it in one clause: if, once, probably."""
    verdict_phrases: tuple[str, ...] = ()
    """Beside a day: it is decided then, whatever was said before."""
    mulling_words: tuple[str, ...] = ()
    """Beside a time: something is thought over, examined, talked about or decided."""
    telling_words: tuple[str, ...] = ()
    """There as well: the outcome will be told, or known."""
    announcements: tuple[str, ...] = ()
    """There as well: the reader will hear of the outcome then, whatever it is."""
    hinging_words: tuple[str, ...] = ()
    """There as well: the money or the leave on which all hangs."""
    busy_words: tuple[str, ...] = ()
    """There as well: no time is left until then, or patience is asked for."""
    deciders: tuple[str, ...] = ()
    """Those who decide, or are asked first."""
    away_words: tuple[str, ...] = ()
    """Those are away, or back then."""
    ourselves: tuple[str, ...] = ()
    """Words by which writers speak of themselves."""
    sequels: tuple[str, ...] = ()
    """Behind a time: what comes after it."""
    denials: tuple[str, ...] = ()
    """Something is not done before a time."""
    waiting_leads: tuple[str, ...] = ()
    """What stands before a time up to which something is waited for."""
    errand_words: tuple[str, ...] = ()
    """In the clause of a time: what the reader is to do or to deliver by then."""
    event_words: tuple[str, ...] = ()
    """There as well: what takes place then."""
    meeting_words: tuple[str, ...] = ()
    """There as well: writer and reader meet or speak then."""
    lasting_words: tuple[str, ...] = ()
    """There as well: something runs until then, or is to be spent."""
    past_words: tuple[str, ...] = ()
    """Beside a weekday: that day is over."""
    further_phrases: tuple[str, ...] = ()
    """Beside a verdict: it is one about something else than the offer."""
    offer_words: tuple[str, ...] = ()
    """Words for a proposal, in a subject."""
    offer_phrases: tuple[str, ...] = ()
    """The reader's own offer, which a program that answers every mail cannot know of."""
    offer_received: tuple[str, ...] = ()
    """The reader's offer came in: purchasing programs say so of every one."""
    matter_phrases: tuple[str, ...] = ()
    """The writer speaks of the matter itself, as no automatic answer does."""
    particles: tuple[str, ...] = ()
    """Small words of somebody who speaks to another about something at hand ("doch", "dann", "just", "sorry")."""
    pointing_words: tuple[str, ...] = ()
    """Words that point to what both know ("das", "it")."""
    third_persons: tuple[str, ...] = ()
    """Somebody who is neither writer nor reader is spoken of."""
    possessives: tuple[str, ...] = ()
    """Words for what is the reader's, of which whoever does not know the reader has many."""
    requests: tuple[str, ...] = ()
    """The reader is asked for something."""
    passives: tuple[str, ...] = ()
    """Something is done, and nobody does it."""
    habits: tuple[str, ...] = ()
    """How often something is done."""
    soon_phrases: tuple[str, ...] = ()
    """When it will be done, by no day."""

    turns: Turns = NO_TURNS
