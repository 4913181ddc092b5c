"""Which small turns of speech does English give the questions that read between the lines?

See `Turns` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.turns import Turns

TURNS = Turns(
    # persons
    many=("many",),
    thanks=("thanks", "thank you"),
    more_thanks=("thx", "cheers"),
    came_in=(r"got (?:it|your \w+)", r"(?:safely )?received"),
    then_do=(
        r"then (?:please|simply|just|you(?:'ll| can| may| should| must| need)|call|ring|phone|visit|see|check|write|try|use"
        r"|contact|read|click|head|drop|go to|have a look)",
    ),
    can_you=(r"(?:can|could) you(?!.{0,40}?\b(?:not|wait)\b)",),
    idle_questions=(
        r"have you (?:tried|seen|checked|read|visited|looked at) (?:our|the) (?:docs|faqs?|guides?|website|documentation|knowledge)",
        r"how (?:would|did|do) you rate (?:the|our|your)\b",
        r"how satisfied (?:were|are) you with (?:the|our|your)\b",
        r"(?:do you )?have (?:any )?questions",
        r"why not (?:have|take|get|try|check|visit|follow|browse|book|read|see|join)\b",
        r"did you know\b",
        r"have you (?:already |yet )?(?:checked|seen|tried|visited|looked at|read) (?:out )?our (?:faqs?|knowledge)",
    ),
    none_of=("no", "without"),
    openers=(r"an?", "the", "our", "my", "just", "only", "quick", "short", "brief", "note", "info", "ps", "hi"),
    notices=("info", "note", "notice", "fyi"),
    whether=("if", "whether"),
    denied=(r"(?:not|no)\s(?:an?\s|yet\s){0,2}",),
    of_itself=(
        r"\bthis\s(?:purely |fully )?",
        r"\b(?:this|it|this [^\s,:;]+) (?:is|answers|replies|comes|was|has been)\b(?! always\b)[^,:;]{0,40}",
        r"\b(?:am|i'm) (?:\w+ ){0,3}",
        r"(?:\A|[,!])\W*it's (?:\w+ ){0,3}",
        r"\bwhat follows is (?:\w+ ){0,2}",
        r"\byou(?: are|'re) (?:now |just )?(?:reading|looking at) (?:\w+ ){0,4}",
    ),
    of_its_writer=(r"(?:i|we) (?:\w+ )?(?:use|have|send)",),
    aims=("because", "since", "so", "while", "in order", r"to (?:let|tell|say|every|all|any)"),
    have_got=(r"(?:have|i've|we've) (?:\w+ ){0,3}?(?:received|got|gotten|seen|had)",),
    came_before=("messages?", "request", "received", "arrived", "thanks?"),
    of_another=(
        r"\s(?:(?:from|on|like) \w+ (?:\w+ )?|(?:yesterday|earlier) )?"
        r"(?:said|says|was|were|told|fired|go|goes|went|came|had|are|aren't|isn't|should)\b",
        r", (?:which|that) (?:you|i|we)\b",
        r"\s(?:from|of) (?:you|your)\b",
    ),
    because=("because", "since", "as"),
    readers=("you",),
    # person
    at_hour=("at",),
    parts_of_time=("mid", "middle", "end", "late"),
    since=(r"since(?:\sthe)?",),
    meant_for=(
        r"for (?!(?:about |around |at least |the |an? |another )*(?:\d|next|coming|few|couple|one|two|three|four|five|six|week|day|month))",
    ),
    sits=("(?:meeting|board|session|council|committee|agenda)",),
    otherwise=("otherwise",),
    compared=("like", "as", "than"),
    gone_by=(
        r"(?:last|the previous) year",
        "years ago",
        "back then|(?:the )?last time",
        "(?:past|recent|previous) years",
    ),
    usually=("usually", "normally", "typically", "always", "as a rule", "generally"),
    planned=("(?:was|were) (?:hoping|gonna|going|planning|supposed|meant|aiming) to", "(?:wanted|hoped|planned|intended) to"),
    but_now=("but", "this (?:time|one)", "though", "yet"),
    appointments=("meeting", "call", "appointment", r"shoot\w*", "workshop"),
    put_off=("postponed", "moved", "pushed"),
    clause_words=("and", "but"),
    before_it=("before",),
    before_that=("before (?:then|that)", "(?:until|till|by) then"),
    adds_on=("and", "so", "&"),
    that_day=(
        "that (?:day|night|evening|afternoon|morning)", "(?:the )?same (?:day|night|evening|afternoon|morning)",
        "(?:the )?(?:morning|day) after", "(?:until|till|til|by) then", "(?:straight|right|directly) after(?:wards)?",
    ),
    calls_you=("(?:call|ring|phone|e-?mail|write(?: to)?) (?:you|u)",),
    right_then=(
        "then", "after that", "afterwards", "thereafter", "after which", "straight after", "there", "following that",
    ),
    is_it_ok=("(?:ok|okay|all right|alright|right|yeah|yes|if that's ok(?:ay)?|deal)",),
    on_condition=("(?:if|once|when|as soon as)",),
    that_is=("(?:that's|that is|i\\. ?e\\.?|so)(?: (?:the|on))*",),
    although=(r"even (?:if|though)", r"(?:al)?though"),
    went_before=("after", "having"),
    goes_on=("we", "i", "have", "has"),
    asking_verbs=(
        "have", "has", "did", "do", "are", "is", "was", "were", "shall", "should", "can", "could", "will", "would",
    ),
    # absence
    is_=("is", "am"),
    at_present=("currently",),
    away=(r"away\b", "on leave", "out of (?:the )?office", "on vacation"),
    title_ends=(
        r"re\b", r"until\b", r"till?\b", r"from\b", r"thr(?:ough|u)\b", r"back\b", r"to\b", r"notice\b", r"message\b", r"reply\b",
        r"response\b", r"due\b", r"and\b",
    ),
    subject_marks=("re", "fwd?", "subject"),
    cites=("message", "subject", "titled"),
    returns=("back", "return(?:s|ing)?", "reachable", "available", "away", "closed"),
    of_dates=(
        "incl", "inclusive", "and", "until", "till", "through", "from", "to", "the", "on", "st", "nd", "rd", "th",
        r"\w{2,6}day", "(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}",
    ),
    names_day=(
        "(?:mon|tues|wednes|thurs|fri|satur|sun)day", "tomorrow",
        "(?:january|february|march|april|june|july|august|september|october|november|december)",
    ),
    titles=("mr", "mrs", "ms", "dr", "prof"),
    # automatic
    answer_stems=("reply", "respon", "answer"),
    wired=("fax", "sms", "e-?fax"),
    wired_out=(
        r"(?:fax|sms) (?:was |has been |could |is )?(?:(?:not|successfully|be) ){0,2}(?:sent|delivered|failed|failure|undelivered|undeliverable|transmitted|unsuccessful)",
        "fax (?:transmission|broadcast|job|delivery|send)",
        r"your (?:fax|sms) (?:\w+ ){0,3}?to\b",
        r"(?:fax|sms) to [+\d]",
    ),
    wire_failed=(
        "failed|failure|unsuccessful|undelivered|undeliverable|aborted",
        r"(?:not|n't) (?:\w+ ){0,2}?(?:sent|delivered|transmitted|successful)",
    ),
    wire_done=("success|successful|successfully|sent|delivered|transmitted|ok",),
    mail_machines=(r"mail ?(?:server|robot|bot|system|relay)", r"mailer"),
    robots=(r"bot\b", r"machine\b", "responder", "virtual", "digital", "assistan"),
    teams=("your", "the"),
    team=("team",),
    greetings=("hi", "hello", "hey", "dear", "good (?:morning|day)"),
    yes_or_no=("yes", "yeah", r"no(?= ?[,.;!]|\Z| thank)", "nope", "ok", "okay"),
    a_reason=(
        "because", "since", "as", "due to", "next", "we", "us", "board", "approved", "accepted", "rejected", "declined",
        "ordered", "won", "lost", "signed",
    ),
    to_the_desk=("log ?in", "log in to", "portal", "click", r"reopen\w*"),
    waits_for_reader=(
        "your (?:reply|answer|response)", "reply (?:to|below)", r"reopen\w*", "portal", "log ?in", "link", "click",
    ),
    # notice
    i_am=("i am", "i'm", "i will be", "i'll be", "we are", "we're", "we will be", "we'll be"),
    until=("until", "till"),
    please=("please",),
    of_it=(
        "will (?:have a )?look", "(?:a|to) look", "saw", "seen", "love[ds]?", "happy", "fine", "great", "sounds?",
        "looks?", r"approve\w*", "sign", "start", "yes", "agreed?", "let's", "your", "if you", "would you", "go ahead",
        "price", "quote", "budget", "deadline", r"forward\w*", r"decid\w+", "board", "supplier", "someone else",
        "another", "it", "this one", "them", "project", "contract", "invoice", "go", "needed", "looking for",
        "so (?:no|the|let|we'd|we'll|can)", "but (?:i|we|it|the|this)",
    ),
    answering=(r"answer\w*", "repl(?:y|ies)", "ring", "call", "phone", "writ(?:e|ing)", "read(?:ing)?"),
    soon=(
        "tonight", "this (?:evening|afternoon)", "tomorrow", "later today",
        r"in (?:an?|two|three|four|ten|\d+) (?:hours?|minutes?)", "(?:at|by) the end of the week",
    ),
    of_this_hour=(
        r"\b(?:driving|at the (?:airport|gate|doctor's|dentist'?s?|wheel|station)"
        r"|(?:at|with) a (?:client|customer)\b(?! event)|on (?:a|the|my) (?:train|plane|bus|way|flight|phone)"
        r"|in (?:traffic|the car|a taxi|bed|an? (?:meeting|call)\b(?! all)))\b",
        r"\b(?:okay|ok|go-?ahead|(?:have|got) (?:my|our) (?:word|blessing|approval))\b",
    ),
    begins_with_oneself=(
        r"(?:(?:sorry|hi|hello)[^.!?]{0,20}?\b)?(?:i'm|i am|i've|we're|we are|we've|our \w+ (?:is|are)"
        r"|currently|out|gone|off|working|just had|on (?:the|my|a)"
        r"|no (?:internet|phone|wi-?fi))\b(?! (?:in\W*$|on\W*$|out\W*$|out,|on it|on board|in agreement|in two minds"
        r"|at the limit|on a shoestring|out of (?:ideas|money|budget)|all set|off to|with \w+|at your disposal"
        r"|in for|in favou?r|on the fence|out of budget"
        r"|at your|with you|not|afraid|sure|interested|keen|going|thinking|decided|been through|had|asked"
        r"|waiting|ready|good))",
    ),
    yours=("your",),
    mail_words=("messages?", "mail", "patience", "understanding", r"inquir\w+", r"enquir\w+", "e-?mails?"),
    # notice
    reader_is=("you're", "you (?:are|were|will be)", "(?:are|were) you"),
    each_week=(
        r"(?:every|each|most) (?:other )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b",
        r"(?:from )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)? ?(?:to|-|through|till|until) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b",
    ),
    from_house=("from", "at"),
    signs_for=(r"p\.? ?p\.?", "(?:for and )?on behalf of"),
    # challenge
    kept_back=(
        "held(?: back)?", "parked", "kept back", "waiting", "on hold", "in quarantine", "quarantined", "stopped", "queued",
        "not (?:yet )?(?:been )?(?:delivered|let in|let through)", r"(?:spam |mail )?filter", "gatekeeper",
    ),
    no_friend=(
        "(?:don't|do not) (?:know|recogni[sz]e) (?:you|your)", "not (?:had|received) (?:\\w+ )?from you before",
        "never (?:written|emailed|heard|had)", "un(?:known|familiar) senders?", "first (?:message|e-?mail) from you", "new (?:sender|here)",
    ),
    not_yet=(r"(?:not|hasn't|haven't|isn't|can't|cannot) (?:\w+ ){0,3}?yet", "not in (?:my|our|the) (?:address book|contacts)"),
    deeds=(
        "(?<!i )(?<!i'll )(?<!we )(?:click|tap|press) (?:on |the |this |here|below)", "(?<!i )(?<!i'll )reply (?:to this|with|once)",
        "follow (?:the|this) link", "confirm (?:that|your|you|below|here)", "answer (?:the|this) (?:question|sum|message)", "solve",
    ),
    let_in=(
        "let (?:it )?(?:in|through)", "delivered", "released", "goes through", "go through", "gets? through", "reach (?:me|us|my|our)",
        "in (?:my|our) inbox", "(?:to|into) (?:my|our) inbox", "passed on",
    ),
    # greeting
    name_titles=("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"),
    doctor=("dr",),
    short_titles=("mrs?", "ms", "miss"),
    does_something=("has", r"is(?! it)", "was"),
    says_on=("i", "we", "it", "thanks", "sorry", "yes", "no"),
    no_greeting=("to", "from", "of", "for", "at", "with", "by", "and", "re"),
    trades=(
        "e?mails?", "mailbox", "projects?", r"\w*design\w*", "web", "website", "media", "digital", "photos?",
        "photography", "consulting", "coaching", "agency", "training", "software", "group", "company", "inbox",
        "news",
    ),
    greets=(
        r"(?:good|nice) (?:\w+ )?(?:day|morning|afternoon|evening)", "hello", "hi", "hiya", "hey", "howdy",
        "greetings", "dear",
    ),
    greets_at_once=("morning",),
    before_a_name=("to", "for", "of", "from"),
    # report
    by_what=("via", "in", "from", "through", "at"),
    did=("has", "is", "will", r"\w{2,12}ed", "sent", "left", "made", "invited", "would like"),
    does=(r"'s (?!here\b)\w+", r"'ll\b", r" (?:will|can|no longer)\b"),
    verbs=(r"\w+s",),
    no_verbs=("thanks", "regards", "always", "wishes", "this", "plus", "yes", "us", "as", r"\w*ss", "just", "but", "that", "not"),
    parts_of_names=("mrs?", "ms", "sir", "dr", "prof"),
    introduces=("it's", "this is", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "the", "our"),
    card_heads=("your contact", "contact"),
    rated_good=("good, i'm satisfied",),
    rated_bad=("bad, i'm unsatisfied",),
    takes_back=("recall",),
    verbs_like_names=("will", "may"),
    couples=("and",),
    of_this_text=("this ",),
    # prose, addressed, failed, original
    error_words=("said", "response", "reply", "error", "returned", "reason"),
    your_mail=("your", "the"),
    mails=("e-?mail", "mail", "message"),
    address_stems=("addr",),
    any_report=("delivery (?:status )?(?:report|notification)",),
    not_=("not", "no", "never", "nobody", "nowhere"),
    not_endings=("n't",),
    written_by=("from", "sender"),
    written_to=("to", "for", "recipient"),
    got_it=("ok", "delivered", "sent"),
    in_that_case=("if", "should", "in case", "unless"),
    sent_things=("message", "posting", "(?:that|which) you (?:have |had )?(?:just )?(?:sent|addressed)"),
    to_whom=("(?:the )?(?:recipient|mailbox of|user)", "reach(?:ed)?", "to", "for", "addressed to"),
    following=(r"(?:the |these? )?following\w*",),
    address_adjectives=("failed", "intended", "final", "original"),
    turn_to=("contact", "turn to", "instead", r"(?:for|any) (?:\w+ )?(?:enquiries|questions)", "get in touch"),
    wrong=("invalid", "malformed", "bad", "wrong"),
    address_labels=("destination", "target", "recipients?", "to", "address"),
    failed_labels=("not delivered", "undelivered", "undeliverable", "failed", "could not be delivered"),
    requests_to_write=("please", "contact", "resend", "kindly", "can send", "may send"),
    between_addresses=("and",),
    behind_addresses=("on",),
    id_labels=(r"(?:original[- ])?(?:message|mail)[- ]?(?:id|identifier)(?: of [^\n:]{1,40})?",),
    # standing, form, weighing, writing
    the_offer=("quote", "offer", "proposal", "estimate"),
    your_offer=("the", "your"),
    phone_labels=("phone", "fax", "t", "m"),
    form_labels=("message", "enquiry", "inquiry", "comments?"),
    form_owners=("your", "the"),
    no_plurals=("thanks", "cheers", "regards"),
    plurals=("[a-z]+s",),
    and_or=("and", "or"),
    of_plurals=("are", "may", "can", "will", "should", "must", "go", "get", "please"),
    american=("pto", "thanksgiving"),
    states=(
        "al", "ak", "az", "ar", "ca", "co", "ct", "dc", "de", "fl", "ga", "hi", "ia", "id", "il", "in", "ks", "ky", "la", "ma",
        "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv", "ny", "oh", "ok", "or", "pa", "ri",
        "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
    ),
    day_first=(
        r"(?<=, )(?:england|scotland|wales|(?:northern )?ireland|uk|u\.k|united kingdom|australia|new zealand)",
        r"registered in (?:england|scotland|wales|ireland)", "england (?:and|&) wales", "companies house", "plc", "pty", "abn",
        r"vat (?:reg|no|number|gb)", r"(?<=, )(?!new )(?:\w+ )?\w{3,}shire",
    ),
    day_first_endings=("uk", "ie", "au", "nz", "za", "in"),
    order_names=("po", "purchase order", "order number", "requisition"),
    order_labels=("number", "no", "is", "under"),
    readers_own=("your",),
    # putoff, person, automatic
    selves=("i", "we"),
    dated=("of", "dated"),
    therefore=("so",),
    departs=(
        r"(?:go|goes|going|am|head|heading|leave|leaving|fly|flying) (?:\S+ ){0,3}?(?:on (?:\w+ )?(?:leave|holidays?|vacation|parental|maternity|paternity)|away)\b",
        r"(?:am|i'm|we're|head|heading) off\b(?! to\b)",
    ),
    habitually=(r"(?:every|each)(?: (?:other|second|third|fourth|first|last|2nd|3rd))?",),
    leaves_on=("from(?: the)?",),
    being=("am", "are", "i'm", "we're"),
    coming_back=("again", "back", "free"),
    weekly=(
        r"(?:on |every )?(?:mon|tues|wednes|thurs|fri)days", r"every (?:mon|tues|wednes|thurs|fri)day", "part[- ]?time",
        r"(?:working|office) (?:days|hours|week|pattern)",
    ),
    gives_reason=("is", "will be", "works", "suits"),
    was=("was", "were", "been", "had"),
    is_now=("is", "are", "am", "will", "i'm", "we're", "they're", "(?:he|she|it)'s", r"\w+'ll",
        "(?:going|planning|supposed|meant|set|scheduled|about|likely|expected) to", "due to (?:be|return|go|start|come)",
        "c(?:ould|an)", "would", "should", "might", "may", "hoping", "thinking", "wondering", "told", "asked", "given"),
    to_do_then=(r"to (?:\w+ )?(?:decide|review|revisit|reconsider|look|discuss|wait|hold|start|begin|talk|resume|vote)",),
    yet_to_come=(
        "planned", "planning", "scheduled", "agreed", "due", "supposed", "meant", "pencill?ed", "set for", "moved", "postponed",
        "hoping", "thinking", "promised", "hoped (?:for|to)", "suggestion", "deadline", "would", "had (?:just )?said",
        r"(?:i|you|he|she|it|we|they)'d(?! (?:been|had|got|gone|seen|said)\b)",
    ),
    kept_away=(
        "away", "off", "out", "on (?:leave|holidays?|vacation|site|tour|sick leave|annual leave|parental leave|maternity leave)",
        "abroad", "travell?ing", "sick", "ill", "unwell", "in hospital", "in (?:court|meetings|workshops|training|transit|bed)",
        "at (?:an? |the )?(?:\\w+ )?(?:fair|conference|trade show|show|summit|expo|offsite|off-site)", "stuck", "closed", "shut",
        "busy", "tied up", "swamped", "snowed under", "flat out", "underwater", "offline", "stocktaking", "stock-taking",
        "visitors", "guests", "jury duty", "without (?:power|internet|email|e-mail|a connection)", "laid up",
        r"in (?:the )?(?:u\.?s\.?a?|u\.?k|states|alps|mountains|\w+land|\w{3,}ia)",
    ),
    came_late=(
        "(?:got|came|arrived) (?:back|home)", "(?:i|we) returned", "got (?:round |around )?to (?:it|your|this|reading)",
        r"(?:only|just|finally) (?:\w+ )?(?:saw|read|found|noticed|opened|received)",
        r"(?:(?:did not|didn't) (?:\w+ )?(?:get|see|read|open|find|manage|make|notice)|(?:was|were)(?:n't| not) able to)",
    ),
    awaits=("once", "when", "as soon as", "if", "will", "would", r"\w+'ll", "should", "must", r"wait\w*"),
    may_we=("(?:can|could|may|might|shall|should) (?:we|i)",),
    bots=(r"bot\b",),
    # pending
    comes_first=(
        "still", "first", "yet", "once", "until", "till?", "before", "needs?", "needed", "have to", "has to", "must",
        "pending", "as soon as", "waiting", "awaiting", "takes?(?= .{0,30}?(?:while|time|days?|weeks?|months?))",
    ),
    is_yet_to_come=(
        "currently", "at the moment", "right now", "atm", "will", "(?<=[iey])'ll", "going to", "later", "when", "after",
        "then", "soon",
    ),
    may_i=("is it ok(?:ay)? if",),
    a_while=(
        r"(?:\d{1,2}|an?|two|three|four|six|few|couple of|several) (?:\w+ )?(?:days?|weeks?|months?)",
        "this (?:week|month|year)",
        r"(?:after|until|till|once) (?:(?:the|our|my|this) )?(?:\w+ )?(?:fair|show|expo|holidays?|vacation|half-term|term|move|launch"
        r"|season|harvest|wedding|birth|exams?|audit|opening|refit|year-end|stock-?take)\b",
    ),
    rather=("realistically", "rather", "instead", "better", "maybe", "perhaps", "then"),
    not_earlier=("not (?:before|until|till)(?: after)?(?: the)?", "no (?:earlier|sooner) than", "at the earliest"),
    not_earlier_leads=("(?:before|until|till|after|on|in)(?: the)?",),
    please_note=("please (?:note|be aware|bear in mind)",),
    undecided=(
        "still (?:very much )?(?:thinking|undecided|deciding|considering|mulling|weighing|deliberating|on the fence|in two minds)",
        "on the fence", "in two minds", "let me (?:think|sleep|chew|mull|digest|crunch)", "(?:haven't|have not|not) (?:\\w+ )?decided(?! against)", "undecided",
        r"(?<!you )(?:need|needs|have|has|want|like) to (?:\w+ )?(?:think (?:it |this |that )?(?:over|about|through)|talk (?:it |this |that )?(?:over|through)|sleep on|mull|chew (?:it |this )?over)",
        "sleep on it", "think (?:it|this|that) over", "(?:we're|we are|currently|are) (?:still )?reviewing", "under (?:review|consideration)",
        "(?:can't|cannot|couldn't) (?:say|decide|commit) (?:\\w+ )?yet", "not said (?:no|yes)", "(?:it )?(?:all )?(?:depends|hinges) on (?:the|our|whether|a)",
    ),
    hinges_on=("depends on", "hinges on", "down to whether", "up in the air", "(?:not|isn't) (?:\\w+ )?up to me"),
    wishes=("(?:i'd|we'd|i would|we would) (?:also |rather |really )?like (?:you to|to see|an?|the|another|some)",),
    handed_on=(
        "(?:passed|forwarded|sent|handed|shared) (?:this|it|that|your \\w+|the \\w+) (?:on |over |along |up )?(?:to|with)",
        "(?:is|sits|lies) (?:now )?with (?:our|the|my|his|her)",
    ),
    approves=(
        "great", "perfect", "love", "happy", "good", "fine", "works", "deal", "go for it", "go ahead", "brilliant",
        "lovely", "ok", "okay", "hired", "yes", "sign me up", "super", "agreed",
        "excellent", "wonderful", "fantastic", "awesome", "cool", "fab", "spot on", "sold", "confirmed", "accepted", "approved", "booked", "thumbs up", "green light",
    ),
    however=("but", "unfortunately", "however", "afraid", "sadly", "only"),
    of_orders=("contract", "purchase order", "po", "deposit", "invoice", "signed", "hired", "keys?", "kick-?off"),
    turns_down=(
        "too (?:expensive|much|long|pricey|high|big)", "good luck", "all the best with", "someone else", "somebody else",
        "instead", "double", "can't (?:stretch|afford)", "cannot afford", "over (?:our|the) budget", "not interested",
        "leave it there", "the most we", "not (?:what|for us)", "not one for", "no (?:longer|need)", "found (?:someone|somebody)",
        "another (?:supplier|agency|studio|designer)", "stick(?:ing)? with", "staying with",
    ),
    waits_for_you=(
        "(?:awaiting|waiting (?:for|on)|look(?:ing)? forward to) (?:your|you|hearing)",
        "need (?:\\w+ ){0,4}?from you",
    ),
    plain_verdicts=(r"(?<!or )(?<!or a )(?<!a )(?:yes|no)", r"yes to (?:\w+ ?){1,4}", "(?:it's|it is) a (?:clear )?(?:yes|no)"),
    # view, sentences
    reply_marks=("re", "fwd?"),
    marks_behind_tags=("re",),
    months_cut=("jan", "feb", "apr", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"),
    to_reader=("you", "your"),
    befell=("is", "was", "has", "could"),
    we=("we", "us"),
    inside=("in",),
    slips=("(?:by|in) (?:mistake|accident|error)", "accidentally", "mistakenly"),
    # elsewhere
    elsewhere=(
        r"(?:ooo|afk|offline|abroad|overseas|travell?ing|touring|unavailable|unwell|out of (?:the )?(?:office|town|country)|(?:off|out) (?:sick|ill|work)|not (?:\w+ )?in the office)(?!\w)",
        (
            r"(?:on|at|in|having|taking|away on|annual|parental|maternity|paternity|sick|wedding|jury"
            r"|digital) (?:\w+ ){0,2}(?:leave|holidays?|vacation|pto|sabbatical|honeymoon|retreat|detox|conference"
            r"|trade (?:fair|show)|training|court|duty|service|surgery|hospital|secondment|camp|festival|plane|tour"
            r"|tribunal|funeral)(?!\w)"
        ),
        r"(?:gone|out|going) (?:fishing|fishin'?|skiing|camping|walking|hiking)(?!\w)", r"not (?:\w+ ){0,2}(?:around|available|reachable|online|checking|reading|fit for \w+)(?!\w)", r"\A(?:elk|summer|scout) camp\Z", "jury (?:duty|service)", "called for jury",
        (
            r"(?:no|limited|patchy|without|intermittent) (?:\w+ ){0,2}(?:signal|wi-?fi|reception|access|internet"
            r"|phone)(?!\w)"
        ), r"\Aheads? down\Z", r"\A(?:i )?only (?:work|check|read|online)", r"(?:work|here|in|check \w+ \w+) only(?!\w)", r"i (?:only )?check (?:this|my) (?:mailbox|inbox|mail|email)",
        r"(?:short|slow|slower) (?:\w+ )?(?:answers|replies|to (?:reply|respond))", r"(?:repl\w+|answers?) will be (?:slow|short|late)", r"broke my \w+", r"having my [\w ]{3,30} out\Z",
    ),
    elsewhere_then=(
        r"(?:away|out|off|gone|closed|shut|ill|not in|not here)(?!\w)", r"back(?! to)(?!\w)", r"return(?:s|ing)?(?!\w)", r"home(?!\w)", r"(?:re)?surfac(?:e|ing)(?!\w)", r"(?:leave|holidays?|vacation|pto)(?!\w)",
        r"\A(?:in|at|on) (?:\w+ ){1,3}00\Z", r"\A(?:training|jury|conference)(?!\w)",
    ),
    elsewhere_hints=("(?:i'm|i am|we're|we are)(?!\\w)",),
    elsewhere_joins=("and", "but", "so"),
    reached_meanwhile=(
        "urgent", "emergenc(?:y|ies)", "(?:any|every)thing (?:else|that)", r"(?:contact|ring|call|phone|email|texts?|try|ask|ask for|hit up) (?!me|us)\w+", "has my desks?", "holds? the fort", "(?:is|are) (?:covering|minding)", "your (?:e-?mail|mail|message)",
        r"(?:will|'ll) (?:\w+ ){0,2}(?:get through|catch up)", r"happy \w+", "merry christmas", "talk soon", "god bless", "if it can't wait", "can wait",
    ),
    for_me=("me", "send", "please"),
    idle_words=(
        "i|i'm|im|i'll|ill|we|we're|we'll|am|is|are|was|will|be|been|have|has|had|my|our|this|all|every|any|only|just|still|currently|now|today|tomorrow|tonight|unfortunately|afraid",
        "in|on|at|to|of|for|from|with|without|by|until|till|til|through|thru|between|after|before|since|when|while|as|and|or|the|a|an|then|not|no|nothing|won't|can't|don't|much|little|most|very|again|here|there|around",
        (
            "mon(?:day)?s?|tues?(?:day)?s?|wed(?:s|nesdays?)?|thu(?:rs?)?(?:day)?s?|fri(?:day)?s?|sat(?:urday)?s?"
            "|sun(?:day)?s?|week(?:end|s)?|days?|months?|year|next|new|end|morning|afternoon|evening|hours?|wk|xmas"
            "|christmas|easter|thanksgiving"
        ),
        "jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|may|june|jun|july|jul|august|aug|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|inclusive|noon|midnight|further|notice",
        (
            "back|return(?:ing|s)?|away|off|out|closed|shut|office|desks?|home|work|working|leave|holidays?|vacation"
            "|travell?ing|e-?mails?|mails?|mailbox|inbox|messages?|phone|signal|reply|replies|replying|respond|answers?"
            "|answer|read|reading|check|checking|see|catch|talk|speak|soon|slow|later|you|enquir(?:y|ies)"
        ),
        "god|bless|hi|hey|hello|yo|hiya|regards|best|kind|warm|xx|x|lol|literally|bye|love|thanks|cheers",
    ),
)  # fmt: skip
