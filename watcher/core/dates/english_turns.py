"""Which small turns of speech does English give the questions about an absence?"""

from __future__ import annotations

from watcher.core.dates.turns import Turns

TURNS = Turns(
    # away
    last_day_of=("of",),
    not_until=(
        r"(?:\bnot\b|n't\b|\bnothing\b|\bnobody\b|\bno one\b).{0,40}"
        r"\b(?:back|return\w*|in the office|available|until)\b",
    ),
    probably=("probably", "likely", "expected"),
    not_right_before=("not", "never", "no"),
    inclusive=("incl", "through", "thru"),
    oclock=("am", r"a\.m\."),
    till=(r"(?:until|till|'?til)\s+(?:the\s+)?",),
    including=("including",),
    sometime=("some ?time", "at some point", "hopefully"),
    hoped=("with any luck", "with luck", "hopefully", "fingers crossed", "if all goes well", "touch wood"),
    hopes=("hop(?:e|es|ing)", "wish(?:es)?", "tr(?:y|ying) to"),
    perhaps=("may", "might", "could", "perhaps", "possibly", "maybe"),
    roughly=(r"around(?: the)?", r"(?:on or )?about(?: the)?", "roughly", "approximately", r"approx\.?", "circa"),
    roughly_behind=(r"-?ish", r"\W{0,2}or so", r"\W{0,2}or thereabouts", r"\W{0,2}give or take"),
    last_before=(r"last (?:\w+ ){0,5}before (?:the |my )?(?:holiday|break|vacation|leave|christmas)",),
    sums_up=("so", "then", "after that", "afterwards", "followed by", "in all", "all in all", "altogether", "in total"),
    last_day_away=(
        r"last day (?:away|off|out|of (?:my |our |the )?(?:\w+ )?(?:leave|absence|holidays?|vacation|pto|break|trip))",
    ),
    before=(r"before(?:\s+the)?",),
    negated=("not", "no", "unable"),
    negated_endings=("n't",),
    only_then=(r"at the earliest(?:\s+(?:on|from)){0,3}",),
    only_after=(r"only\s+after(?:\s+the)?",),
    of_reader=("mails?", "e-?mails?"),
    if_reader=(r"(?:if|when|whenever|should)\s+you",),
    i_am=("i['’]m", "i am", "we['’]re", "we are"),
    will_do=(r"(?:and\s+)?(?:(?:i|we)\s*)?(?:will|['’]ll)\s+(?!be\b|have\b)",),
    is_there=("not",),
    when=("when", "at which point"),
    listed=(
        r"(?:\s*(?:from|until)\s+\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm))?[\s,;/&+(]*(?:and\s+)?(?:(?:all day|also|again)\s+)?"
        r"(?:on\s+)?\(?",
    ),
    still_here=(r"still\b(?!.{0,60}\bnot\b).{0,60}\b(?:reachable|reach me|here)",),
    answers=("answer", "respond", "reply"),
    back_again=("back", "again", r"return\w*", "not"),
    both_ends=("to", "until", "till", "through", "thru"),
    not_before=(r"(?:not|never|earliest)\b.{0,30}\bbefore",),
    returns=("back",),
    # told
    one_is=("i am", "i['’]m", "i will be", "i'll be"),
    people_are=("i am", "we are", "i will be", "we will be", "and i are"),
    people_are_cut=("(?:i|we)['’](?:m|re|ll be)",),
    are=("am",),
    urgent=("urgent", "emergenc"),
    again=("back", "again", r"return\w*"),
    of_mail=("inbox", "mailbox", "message", "access"),
    not_=("not", "no"),
    not_endings=("n['’]t",),
    i=("i",),
    we=("we",),
    it_lasts=(r"(?:this|it)\s+(?:lasts|goes|is)",),
    thing=("the", "this", "our", "your", "a", "an"),
    thing_is=("is", "are"),
    being=("am", "are", "is", "be"),
    being_endings=("['’](?:m|re|ll be)",),
    at_desk=("in the office", "in office", "at (?:my|our) desks?", "at work", "online"),
    at_it=(
        r"(?:we|us|i|doors?|gates?|shop|store|office|surgery|practice|studio|workshop|clinic|salon|yard|bar|kitchen|counter"
        r"|phones?)\b[^.;!?]{0,30}\b(?:re-?)?open(?:s|ing)?",
        r"hear(?:ing)? from (?:me|us)", "answering", "reading", "replying", "responding", "catching up", "checking",
        r"(?:will|['’]ll|shall) (?:\w+ ){0,2}(?:answer|read|reply|respond|write|work through|get (?:round )?to|look at"
        r"|deal with|tackle|pick up|catch up|be (?:in|at|on|here|there|dealing|working|open))",
        "running", r"resum\w+", r"(?:first|next) (?:\w+ )?days?", "next (?:at|in|on)",
        r"(?:get|have) (?:an|your|my|our) answer", "normal (?:hours|service)", "first thing",
    ),
    at_place=(
        r"(?:at|on|behind) (?:the|my|our) (?:computer|desk|keyboard|bench|laptop|machine|till|counter|phone)s?",
        r"in the (?:office|studio|shop|store|workshop|surgery|kitchen|salon|chair|saddle|lab|classroom|building|yard)",
    ),
    that_is=("that is", "that['’]s", r"i\.e\.", "so", "meaning", "being"),
    or_=("to", "or"),
    # whose
    third_is=("(?:he|she|they) (?:is|are|will be)",),
    at_work=("work", "office", "here"),
    by=("by",),
    by_rank=(r"(?:my|our)\s+(?:\w+\s+)?(?:colleagues?|assist\w+|partner\w*|boss|manager\w*|deputy)",),
    by_title=(r"mr\.?", r"mrs\.?", r"ms\.?"),
    doctor=(r"dr\.",),
    no_first_names=(
        "All", "And", "At", "Dear", "First", "From", "Last", "My", "New", "Next", "On", "Our", "Please", "The", "These",
        "This", "Until", "Your",
    ),
    does=("is", "has", "will", "returns", "comes"),
    done_by=("is",),
    they_do=(r"(?i:he|she)(?:\s+(?:is|will|returns)\b|['’](?:s|ll)\b)",),
    mine=(r"my\s+(?:return|absence|leave|vacation|holiday)",),
    # topic, clauses
    weeks_from=(r"weeks \w+",),
    anew=("again", "back", r"resum\w+", r"re-?open\w*", r"return\w*"),
    onwards=("on", "onwards?"),
    leave_begins=(r"(?:leave|holidays?|vacation|absence|sabbatical) (?:starts|begins|will (?:start|begin))\b",),
    no_clause_end=("then is",),
    # sentences
    open_ends=(
        "and", "as", "at", "by", "for", "from", "in", "my", "of", "on", "or", "our", "the", "through", "to", "until",
        "till", "week", "with", r"dr\.",
    ),
    cut_short=("Dr", "incl", "Ext"),
    starts_and_not=("I", "I'll", "I'm"),
)  # fmt: skip
