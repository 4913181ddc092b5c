"""Which small turns of speech does a language give the questions that read between the lines?

A question puts them together: `turns("because")` stands in one of its own expressions for the turns of all languages.
Each is a regular expression for folded text, as in `Words`; other than there a space is one space, and where it must
begin and end is told by the question.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of one language."""

    # persons: does this sound like a person?
    many: tuple[str, ...] = ()
    """Before thanks: how many."""
    many_more: tuple[str, ...] = ()
    """The same, where a name does not follow."""
    thanks: tuple[str, ...] = ()
    more_thanks: tuple[str, ...] = ()
    thanked: tuple[str, ...] = ()
    """Behind thanks: who is thanked."""
    that: tuple[str, ...] = ()
    """Behind thanks: what they are for follows."""
    came_in: tuple[str, ...] = ()
    """All that is said: it is here."""
    idle_questions: tuple[str, ...] = ()
    """Beginnings of questions that want no answer."""
    then_do: tuple[str, ...] = ()
    """Behind a question, what whoever would answer yes is to do: nobody waits for that answer."""
    can_you: tuple[str, ...] = ()
    """Asks what the reader can do."""
    none_of: tuple[str, ...] = ()
    """Before what there is none of."""
    openers: tuple[str, ...] = ()
    """Words before "automatic answer" where it opens its sentence."""
    notices: tuple[str, ...] = ()
    """... and before its colon."""
    whether: tuple[str, ...] = ()
    in_case: tuple[str, ...] = ()
    """Plain words that leave it open, as `whether` does: "falls"."""
    denied: tuple[str, ...] = ()
    """... and such that deny it, with the articles behind them."""
    of_itself: tuple[str, ...] = ()
    """Right before it: the text points at itself."""
    of_its_writer: tuple[str, ...] = ()
    """The writer uses one."""
    aims: tuple[str, ...] = ()
    """Behind that: what for."""
    have: tuple[str, ...] = ()
    """Somebody has one; the participle stands behind it."""
    have_got: tuple[str, ...] = ()
    """Somebody has got one."""
    got: tuple[str, ...] = ()
    """The participle of `have`."""
    came_before: tuple[str, ...] = ()
    """Words of the sentence behind which a program names itself in brackets."""
    of_another: tuple[str, ...] = ()
    """Behind a mention, or behind its ending: another automatic answer than this mail is spoken of."""
    because: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    """Words for the reader."""

    # person: when will they decide?
    at_hour: tuple[str, ...] = ()
    """Before the hour behind a day."""
    parts_of_time: tuple[str, ...] = ()
    """The middle and the end of a time."""
    since: tuple[str, ...] = ()
    meant_for: tuple[str, ...] = ()
    """Before the time that a thing is for."""
    sits: tuple[str, ...] = ()
    """Behind a time: where people meet and decide."""
    otherwise: tuple[str, ...] = ()
    """Before a time that is named for the case that the owner does not give in."""
    compared: tuple[str, ...] = ()
    """Before years gone by that a time ahead is only compared with."""
    gone_by: tuple[str, ...] = ()
    """Before a time in a clause that tells of years gone by."""
    wants_word: tuple[str, ...] = ()
    """The owner is to say something."""
    usually: tuple[str, ...] = ()
    """Before a time at which something is done as a rule ..."""
    planned: tuple[str, ...] = ()
    """Somebody meant to do something, by a time named behind ..."""
    but_now: tuple[str, ...] = ()
    """... and behind it: not this time."""
    appointments: tuple[str, ...] = ()
    put_off: tuple[str, ...] = ()
    """What became of them."""
    clause_words: tuple[str, ...] = ()
    """Words between two clauses."""
    before_it: tuple[str, ...] = ()
    """It is done before a day that was named."""
    before_that: tuple[str, ...] = ()
    """... and nothing is, where a denial stands beside it."""
    adds_on: tuple[str, ...] = ()
    """At the beginning of a clause that goes on with what is told of a day."""
    that_day: tuple[str, ...] = ()
    """The day that was named last, or the time up to it."""
    calls_you: tuple[str, ...] = ()
    """Beside it: the writer calls or writes."""
    right_then: tuple[str, ...] = ()
    """What comes at it, or behind it."""
    is_it_ok: tuple[str, ...] = ()
    """A question that asks nothing, at the end of what is said: "ok?"."""
    on_condition: tuple[str, ...] = ()
    """The clause tells what is done if, or as soon as."""
    that_is: tuple[str, ...] = ()
    """Between a time and the day that tells it closer."""
    although: tuple[str, ...] = ()
    went_before: tuple[str, ...] = ()
    """What went before a decision follows ..."""
    goes_on: tuple[str, ...] = ()
    """... up to one of these."""
    asking_verbs: tuple[str, ...] = ()
    """With which a question begins that tells nothing."""

    # absence: is the writer away?
    is_: tuple[str, ...] = ()
    at_present: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    """Behind those: somebody is away."""
    title_ends: tuple[str, ...] = ()
    """What may follow the title of a notice in its subject, with the word's end where it must end."""
    subject_marks: tuple[str, ...] = ()
    """Before the colon behind which the answered subject follows."""
    cites: tuple[str, ...] = ()
    """Before a cited subject in the text."""
    returns: tuple[str, ...] = ()
    """A part of a subject with such a word tells of the absence."""
    of_dates: tuple[str, ...] = ()
    """Words around days, of which a part of a subject may consist that only names days."""
    names_day: tuple[str, ...] = ()
    """Beginnings of words that name a day without a figure."""
    titles: tuple[str, ...] = ()
    """Before the last name of somebody who is spoken of."""

    # automatic: did another program write it?
    answer_stems: tuple[str, ...] = ()
    robots: tuple[str, ...] = ()
    """A program that calls itself so."""
    wired: tuple[str, ...] = ()
    """What gateways send for whoever mails it to them: faxes, text messages."""
    wired_out: tuple[str, ...] = ()
    """... and that the reader sent it."""
    wire_failed: tuple[str, ...] = ()
    wire_done: tuple[str, ...] = ()
    """What became of it, in a report."""
    mail_machines: tuple[str, ...] = ()
    """What a mail system calls itself in talk."""
    teams: tuple[str, ...] = ()
    """Before "team" in a signature."""
    team: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    yes_or_no: tuple[str, ...] = ()
    a_reason: tuple[str, ...] = ()
    """Why something is so, who decided, or what: behind a state that a person tells."""
    to_the_desk: tuple[str, ...] = ()
    """The reader is sent to the pages of a desk."""
    waits_for_reader: tuple[str, ...] = ()
    """The desk waits for the reader."""

    # notice: is a text a notice of absence and nothing else?
    am: tuple[str, ...] = ()
    """ "Am", where it begins a sentence."""
    am_one: tuple[str, ...] = ()
    """... of one person, anywhere."""
    i_am: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    please: tuple[str, ...] = ()
    of_it: tuple[str, ...] = ()
    """Words of somebody who speaks of this offer."""
    answering: tuple[str, ...] = ()
    """Verbs of answering ..."""
    soon: tuple[str, ...] = ()
    """... and times of this day: who answers so has read it."""
    of_this_hour: tuple[str, ...] = ()
    """Where somebody is at this hour, or that others have agreed."""
    begins_with_oneself: tuple[str, ...] = ()
    """Beginnings that tell of the writer alone."""
    yours: tuple[str, ...] = ()
    mail_words: tuple[str, ...] = ()
    """What is the reader's in any notice: mail, patience."""

    # notice: is somebody else away?
    reader_is: tuple[str, ...] = ()
    """Says what the reader is: "you are"."""
    each_week: tuple[str, ...] = ()
    """A day of each week, or days from one to another: no day of this matter."""
    from_house: tuple[str, ...] = ()
    """Between somebody's name and the house that they write for: "Mia from Marsh"."""
    signs_for: tuple[str, ...] = ()
    """Before the name of whoever signs for another."""
    # challenge: does a filter want something done?
    kept_back: tuple[str, ...] = ()
    """What holds a mail back, or that it was held back."""
    no_friend: tuple[str, ...] = ()
    """The sender is not known yet."""
    not_yet: tuple[str, ...] = ()
    """What has not happened so far."""
    deeds: tuple[str, ...] = ()
    """What the sender is to do."""
    let_in: tuple[str, ...] = ()
    """What becomes of the mail then."""
    # greeting: whom does it greet?
    name_titles: tuple[str, ...] = ()
    """Between a salutation and a name."""
    doctor: tuple[str, ...] = ()
    """... behind another title."""
    short_titles: tuple[str, ...] = ()
    """Those of them that stand before a last name anywhere."""
    does_something: tuple[str, ...] = ()
    """Behind a name that is thanked in no way: it is told of."""
    says_on: tuple[str, ...] = ()
    """First words of a dictated letter, behind a name without a comma."""
    no_greeting: tuple[str, ...] = ()
    """Words that stand in no greeting."""
    trades: tuple[str, ...] = ()
    """Words of an address or a house that are nobody's name."""
    greets: tuple[str, ...] = ()
    """Words that greet, wherever they stand, whole."""
    greets_at_once: tuple[str, ...] = ()
    """... and at the beginning only."""
    fellows: tuple[str, ...] = ()
    """Called by what they are: no name."""
    before_a_name: tuple[str, ...] = ()
    """Plain words behind which a name is not called."""

    # report: does a program tell what somebody did?
    by_what: tuple[str, ...] = ()
    """Between the name of a person and that of a program."""
    did: tuple[str, ...] = ()
    """Behind a whole name: it does something."""
    does: tuple[str, ...] = ()
    """The same behind a first name, with what stands before it."""
    verbs: tuple[str, ...] = ()
    """Endings of verbs, for the same."""
    no_verbs: tuple[str, ...] = ()
    """Words with such endings that are none."""
    parts_of_names: tuple[str, ...] = ()
    """Titles in a display name."""
    introduces: tuple[str, ...] = ()
    """Plain words before a name by which somebody names themselves, an assistant names somebody, or a house is named."""
    card_heads: tuple[str, ...] = ()
    """What may stand above the name on a card."""
    rated_good: tuple[str, ...] = ()
    rated_bad: tuple[str, ...] = ()
    """What a help desk lets its reader choose from, line below line."""
    takes_back: tuple[str, ...] = ()
    """The mail is to be recalled."""
    verbs_like_names: tuple[str, ...] = ()
    couples: tuple[str, ...] = ()
    """Between the names of two people."""
    articles_of_names: tuple[str, ...] = ()
    """Before a first name, in its own case ("Der Max")."""
    of_this_text: tuple[str, ...] = ()
    """How a text points at itself, at the beginning of an automatic phrase."""

    # prose, addressed, failed, original: what became of a mail to somebody's address?
    error_words: tuple[str, ...] = ()
    """Before the code of a server."""
    counted: tuple[str, ...] = ()
    """Behind a number that is no code."""
    your_mail: tuple[str, ...] = ()
    """The reader's ..."""
    mails: tuple[str, ...] = ()
    """... mail, in a notice of non-delivery."""
    address_stems: tuple[str, ...] = ()
    """Behind that: its address is meant."""
    any_report: tuple[str, ...] = ()
    """A subject under which mails that arrived are reported as well."""
    not_: tuple[str, ...] = ()
    not_endings: tuple[str, ...] = ()
    written_by: tuple[str, ...] = ()
    written_to: tuple[str, ...] = ()
    got_it: tuple[str, ...] = ()
    """What stands behind a recipient who got the mail, in a table of all of them."""
    in_that_case: tuple[str, ...] = ()
    """What will be done if."""
    sent_things: tuple[str, ...] = ()
    """A mail that was sent."""
    to_whom: tuple[str, ...] = ()
    """Before the address it was sent to ..."""
    following: tuple[str, ...] = ()
    """... and between them: "the following address"."""
    address_adjectives: tuple[str, ...] = ()
    turn_to: tuple[str, ...] = ()
    """Before an address to which one may turn instead."""
    wrong: tuple[str, ...] = ()
    """Before such a label: no mail can be sent there."""
    address_labels: tuple[str, ...] = ()
    """Before the colon of such an address."""
    failed_labels: tuple[str, ...] = ()
    """The same where anything follows up to the colon."""
    to_before_sent: tuple[str, ...] = ()
    """Before the address, where the language has the verb behind it ..."""
    sent: tuple[str, ...] = ()
    """... and that verb."""
    requests_to_write: tuple[str, ...] = ()
    """The reader is asked to write to an address."""
    between_addresses: tuple[str, ...] = ()
    behind_addresses: tuple[str, ...] = ()
    """Behind an address on a line of its own: when it failed."""
    id_labels: tuple[str, ...] = ()
    """Before the colon of a Message-ID."""

    # standing, form, weighing, writing: does it fit any mail?
    the_offer: tuple[str, ...] = ()
    your_offer: tuple[str, ...] = ()
    """Before that."""
    phone_labels: tuple[str, ...] = ()
    form_labels: tuple[str, ...] = ()
    """Before the colon behind which a form repeats what the reader wrote ..."""
    form_owners: tuple[str, ...] = ()
    """... and before that."""
    no_plurals: tuple[str, ...] = ()
    """Words that look like plurals of nouns at the beginning of a sentence."""
    plurals: tuple[str, ...] = ()
    and_or: tuple[str, ...] = ()
    of_plurals: tuple[str, ...] = ()
    """What is said of many things in general."""
    order_names: tuple[str, ...] = ()
    """By what an order is named before its number ..."""
    order_labels: tuple[str, ...] = ()
    """... what may stand between ..."""
    readers_own: tuple[str, ...] = ()
    """... and before it, where the reader has ordered."""
    american: tuple[str, ...] = ()
    """Words of North America ..."""
    states: tuple[str, ...] = ()
    """... and its states, before a code of five digits."""
    day_first: tuple[str, ...] = ()
    """Words of countries that write it and put the day first ..."""
    day_first_endings: tuple[str, ...] = ()
    """... and the endings of their domains."""

    # putoff, person, automatic: what stands around a time, and who speaks?
    selves: tuple[str, ...] = ()
    """How writers call themselves before what they do."""
    dated: tuple[str, ...] = ()
    """Between a paper and the time that it is of: "vom"."""
    therefore: tuple[str, ...] = ()
    """Words with which a clause begins, beside `clause_words`."""
    departs: tuple[str, ...] = ()
    """Somebody goes away then."""
    habitually: tuple[str, ...] = ()
    """Before a weekday of every week, or of every other one."""
    leaves_on: tuple[str, ...] = ()
    """Before a day from which on something is so."""
    being: tuple[str, ...] = ()
    """The writer is somewhere or something."""
    coming_back: tuple[str, ...] = ()
    """... and is there again, or free."""
    weekly: tuple[str, ...] = ()
    """Of days and hours that are the same in each week."""
    gives_reason: tuple[str, ...] = ()
    """Behind a time to which a word for "since" leads that may mean "because"."""
    was: tuple[str, ...] = ()
    """The writer, or somebody else, was somewhere or something."""
    was_behind: tuple[str, ...] = ()
    """The same at the end of its clause."""
    is_now: tuple[str, ...] = ()
    """Behind `was`: what follows is told of the present after all ("I was told he is ...")."""
    to_do_then: tuple[str, ...] = ()
    """Before a time: something is to be done then ("it was decided to look at it again in July")."""
    yet_to_come: tuple[str, ...] = ()
    """What was told of a time, and is yet to come."""
    kept_away: tuple[str, ...] = ()
    """What keeps people from their mail for a time."""
    came_late: tuple[str, ...] = ()
    """The writer came back, or came to read it, and says when."""
    awaits: tuple[str, ...] = ()
    """... unless that is yet to come."""
    may_we: tuple[str, ...] = ()
    """Whether the writer may."""
    bots: tuple[str, ...] = ()
    """Programs that answer."""

    # pending: does an answer leave the matter open?
    comes_first: tuple[str, ...] = ()
    """Something must come before the writer can say."""
    is_yet_to_come: tuple[str, ...] = ()
    """It is, or will be, going on, with the end of a word where it must end."""
    may_i: tuple[str, ...] = ()
    """With which somebody asks for time, beside `may_we`."""
    a_while: tuple[str, ...] = ()
    """So much time, or a time that is no day."""
    rather: tuple[str, ...] = ()
    """Beside a time that would suit better."""
    no_more_in_it: tuple[str, ...] = ()
    """Behind a span: nothing will be so in it any more."""
    not_earlier: tuple[str, ...] = ()
    """Nothing will be so before a time."""
    not_earlier_leads: tuple[str, ...] = ()
    """What of it belongs to the time."""
    please_note: tuple[str, ...] = ()
    """The reader is told something, and is to do nothing."""
    undecided: tuple[str, ...] = ()
    """They have not decided, in so many words: no time need be named beside it."""
    hinges_on: tuple[str, ...] = ()
    """It depends on something else."""
    wishes: tuple[str, ...] = ()
    """The writer wants something more or else."""
    handed_on: tuple[str, ...] = ()
    """The matter lies with somebody else of the writer's house by now."""
    approves: tuple[str, ...] = ()
    """Words of a short sentence that opens a letter and is an order."""
    however: tuple[str, ...] = ()
    """Takes back approval that went before."""
    of_orders: tuple[str, ...] = ()
    """What is spoken of once something is ordered."""
    turns_down: tuple[str, ...] = ()
    """Words with which somebody refuses who does not say no."""
    waits_for_you: tuple[str, ...] = ()
    """The writer waits for the reader."""
    plain_verdicts: tuple[str, ...] = ()
    """Last words of a sentence that is a decision, with what must not stand before them."""

    # view, sentences: where do subjects and sentences begin and end?
    reply_marks: tuple[str, ...] = ()
    """Before the colon of a subject that is answered or forwarded."""
    marks_behind_tags: tuple[str, ...] = ()
    """Those of them before which a tag may stand in brackets."""
    months_cut: tuple[str, ...] = ()
    """Months behind whose point a sentence goes on."""
    months: tuple[str, ...] = ()
    """Beginnings of months behind a day's point."""
    cut_short: tuple[str, ...] = ()
    """Behind the point of such a word a sentence goes on: its last letters, as they may stand in a look behind."""
    cut_short_inside: tuple[str, ...] = ()
    """Such words that matter in a phrase only."""
    to_reader: tuple[str, ...] = ()
    """Words for whoever reads, and for what is theirs."""
    befell: tuple[str, ...] = ()
    """Behind "your message" in a subject that says what became of it."""
    we: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    """Between a thing and the mail that brought it."""
    slips: tuple[str, ...] = ()
    """What only people say of a mail that was lost: that it was a slip, and to send it again, in talk."""
    capitals: tuple[str, ...] = ()
    """Letters beside those from A to Z with which sentences and names begin."""

    # elsewhere: does an answer say nothing but that its writer is away?
    elsewhere: tuple[str, ...] = ()
    """Tells that somebody is away."""
    elsewhere_then: tuple[str, ...] = ()
    """... and beside a day: that they are away or back."""
    elsewhere_hints: tuple[str, ...] = ()
    """What stands in every such answer that tells it in none of these words."""
    elsewhere_joins: tuple[str, ...] = ()
    """Words that join two clauses."""
    reached_meanwhile: tuple[str, ...] = ()
    """Tells what becomes of mail meanwhile, whom to turn to, and good wishes."""
    for_me: tuple[str, ...] = ()
    """Words of whoever wants something for themselves."""
    idle_words: tuple[str, ...] = ()
    """Words that say nothing of any matter, one by one."""
