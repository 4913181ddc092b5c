"""With which English words does somebody offer, ask, order or remind?"""

from __future__ import annotations

from watcher.core.phrases.english_price import ENGLISH_DEAL
from watcher.core.phrases.types import NO_TITLE, Against, Counter, Language, Matter

_OFFER = (
    r"proposals?|quotes?|quotations?|estimates?|offers?|bids?|statement of work|sow|engagement letter"
    r"|letter of engagement|letter of agreement|terms of engagement"
)
_FROM_CLIENTS = (
    r"(?:go-?ahead|go ahead|green light|approval|ok|okay|sign-?off|signature|signed|confirmation|address|answer|reply|decision|feedback|input"
    r"|details|logos?|texts?|photos?|pictures?|measurements?|dimensions|plans?|files?|po|order number|yes|nod"
    r"|word|briefing|comments)\b(?! (?:from|by) (?!you\b))"
)
"""What a client gives to somebody who waits for it, unlike goods and what an authority or a supplier gives."""
_WORKS = (
    r"(?:photos?|photographs|pictures|images|gallery|film|video|translations?|articles?|recordings?|mix|master|website|site|shop|report|manuscript"
    r"|illustrations?|logo|artwork|prints|dress|cabinets?|shelves|table|kitchen|piano|repair|alterations)"
)
"""What people of the trades hand over when it is done."""
_OVER = (
    r"(?:\w+ )?(?:interested|going ahead|happening|(?:a )?priority|relevant|needed|looking|moving|proceeding"
    r"|the right|right|a (?:good )?(?:fit|match|moment|time)|for you|meant to be"
    r"|going to)\b(?! (?:\w+ )?(?:urgent|now but|today))"
)
"""What is over when it is so no longer: "I take it it's no longer a priority"."""
_TAKEN_UP = (
    r"(?:(?:is|are|comes|gets|has been|have been)|(?:'s|’s)) (?:all |fully |properly )?(?:signed|countersigned"
    r"|back|agreed|confirmed|approved|here|with (?:me|us))\b"
)
_NOUN = (
    r"(?<!favorite )(?<!favourite )(?<!translated )(?<!proofread )(?<!talk )(?<!session )(?<!paper )(?<!thesis )(?<!research )(?P<noun>(?:fee "
    r"|price |cost |project )?(?:proposals?|quotes?|quotations?|estimates?|costings?|bid|statement of work|sow"
    r"|engagement letter|letter of engagement|letter of agreement|terms of engagement"
    r"|tender (?:submission|response|return|bid)|(?<=my )tender(?= for)|(?<=our )tender(?= for)"
    r"|(?<!job )(?<!special )(?<!employment )offer))\b(?! of the (?:day|week|month)| letter| template"
    r"| (?:that )?(?:i|we) (?:always |usually |normally )?use\b"
    r"| from (?:goethe|shakespeare|(?:the|this|that|my|your) (?:book|novel|film|movie|article|interview|speech|song)))"
)
_BEFORE = (
    "for to about regarding on of with from in under per concerning re accept accepting accepted received got reviewed"
    " revise update change as than".split()
)
_FREE = "".join(rf"(?<!\b{word} )" for word in _BEFORE)
"""A noun behind one of these is only spoken of: "the invoice for our proposal"."""
_NO_GAP = "|".join((*_BEFORE, "you", "we", "i", "is", "are", "will", "and", "translated", "proofread"))
_GAP = rf"(?: (?!(?:{_NO_GAP})[ ,])[\w.,&/()'’\"+–-]{{1,40}})"
_AS_NOUN = r"(?:(?:fee|price|cost|project) )?(?:proposals?|quotes?|quotations?|estimates?|costings?|bid|sow|offer)"
_SENT = r"(?:attached|enclosed|below|as (?:discussed|promised|requested|agreed))"
_PHRASE = (
    rf"(?:\b(?:{_FREE}|(?<=link to ))(?:(?P<own>our|my)|(?P<the>the|this|that|two|three|both)|(?P<your>your)|(?P<some>an?))"
    rf"{_GAP}{{0,5}}? |(?:^|(?<=[,:!] ))(?:[\w-]+ ){{0,2}}?(?={_AS_NOUN} (?:is )?{_SENT})){_NOUN}"
)
_CUES = (
    r"\b(?P<strong>attached|(?<!for )(?<!before )(?<!after )attaching|enclosed|enclosing|attachment|enclosure"
    r"|please find|find attached|pfa|herewith|hereby (?:submit|send"
    r"|present|offer)|here(?:'s|’s| is| are| it is| you go)|(?:i(?:'m|’m| am)|we(?:'re|’re| are)) (?:attaching|sending"
    r"|sharing)|(?:i|we) (?:attach|enclose)|(?:i|we)(?:'ve|’ve| have) (?:put|prepared|drafted|written|drawn up"
    r"|attached|enclosed|uploaded|shared)|below"
    r"|as a pdf|(?:i|we) (?:put together|drew up|wrote up|prepared|made)(?=[^.!?]{0,60}https?:)"
    r"|(?:pleased|happy|delighted|glad|proud) to (?:submit|present|offer|share|send))\b"
    r"|\b(?P<weak>sending (?:over|you)|you(?:'ll|’ll| will| can)? find|as (?:discussed|promised|requested|agreed)|as per your"
    r" request|submitting|link to|is ready|view it (?:here|online)|view online|available here)\b"
)
_TRADESMAN = (
    r"(?:body ?shop|garage|workshop|mechanic|contractor|subcontractor|roofer|plumber|electrician|builder|joiner|supplier|vendor|printer"
    r"|insurer|insurance company|competitor|dealer|dealership|manufacturer|landscaper|glazier|locksmith|carpenter|decorator"
    r"|plasterer|tiler|surveyor|solicitor|valuer)"
)
"""Whose offers are passed on."""
_NOUNS = ("proposal", "quot", "estimate", "offer", "bid", "statement of work", "sow", "engagement", "of agreement")
_ADJ = r"(?: (?!our|my)[\w-]+(?: and)?,?){0,3}?"
_SCOPE = r"(?P<scope>scope|timeline|deliverables)\b.{0,30}?\b(?P<what>fees?|pricing|costs?|investment)\b"
"""What one would get, and for how much."""
_ASKED_FOR = (
    r"\byou(?:'d|’d|'ve|’ve| had| have)? (?:(?:asked|wanted)(?: \w+){0,3}? to (?P<asked>quote)\b|(?:(?:asked|enquired|inquired|were looking)"
    r"(?: \w+){0,3}? (?:for|about)|wanted|requested|needed|were after) (?:an?|our|my|some) (?:[\w-]+ ){0,2}?"
    rf"(?P<noun>{_OFFER}|price|costing)\b(?! (?:cut|reduction|drop|list|(?:from|by) (?!us\b|me\b))))"
)
"""The reader asked for an offer of the writer's."""
_READY = (
    rf"(?:\b(?:the|your|our|my) (?:[\w-]+ )?(?P<noun>{_OFFER}) is (?:now |finally |all )?(?:done|ready|finished|complete)"
    r"|\b(?:(?:i|we)(?:'ve|’ve| have)? (?:now |finally |just )?|finally )(?:finished"
    r"|got (?:a)?round to(?: doing| finishing| writing)?) (?:the"
    rf"|your) (?:[\w-]+ )?(?P<done>{_OFFER}))(?=[.!,;: –-]|$)"
)
"""The offer is there: the sentence behind it may say where."""
_MONEY = r"(?:€|\$|£|\b(?:eur|usd|gbp|chf|euros?|dollars?|pounds?)\b)"
_TAKE = "accept|decline|approve|reject|go (?:ahead )?with|proceed with|sign"

_REMINDS = (
    r"\bpopping (?:back |up |this ){1,2}|\btop of your inbox\b|\b(?:still|you're|you’re|you are) (?:undecided|on the fence)\b"
    r"|\b(?:doesn't|doesn’t|does not) get (?:buried|lost|forgotten)\b"
)
"""How people remind without asking anything in so many words."""
_REMINDS_HINTS = ("popping", "inbox", "undecided", "on the fence", "buried", "get lost", "forgotten")
_DECIDES = r"\byes or (?:an? )?(?:\w+ )?no\b"
"""Asks for a decision, in the mail that brings the offer or in a later one."""

ENGLISH = Language(
    code="en",
    phrase=_PHRASE,
    plural="offers",
    cues=_CUES,
    signs=(
        r"\b(?P<own>(?:i|we) (?:attach|enclose))\b.{0,100}?\b(?P<what>(?:costed|priced) (?:breakdown|proposal|schedule|plan|offer))\b",
        rf"\b(?P<your>your|my|our) (?:\w+ )?{_NOUN} is (?P<where>here|online)\b(?=[^.!?]{{0,20}}https?:)",
        r"\b(?P<your>you can) (?P<what>(?:e-?sign|sign|accept|approve))(?: (?:it|this"
        r"|that))? (?P<where>at the (?:bottom|end)|online|electronically|there|here|below)\b"
        r"|\b(?P<noun_2>(?:service|services|retainer|consulting|consultancy|support|maintenance|management|freelance"
        r"|photography|production|licen[cs]e|agency|composer|artist|author|design|marketing|performance|speaker"
        r"|coaching|training|client|engagement) agreement|terms of business)\b.{0,160}?\b(?P<back_2>sign|signed"
        r"|signature|countersign|signing)\b",
        r"\b(?P<intro>i(?:'d|’d| would) like to (?:propose|offer|quote)|(?:i|we) (?:propose|offer|quote)|(?:i|we) can (?:do"
        r"|offer)|we(?:'d|’d| would) like to (?:propose|offer|quote)|(?:i|we)(?:'d|’d| would) (?:charge|quote"
        rf"|propose|estimate))\b.{{1,160}}?(?:{_MONEY}|\b(?:fixed (?:price|fee)|flat (?:fee|rate)|lump sum"
        r"|(?:day|daily|hourly) rate)|\b\d{3,4} ?(?:/|a |per )day\b)",
        rf"{_ASKED_FOR}[^?]{{0,90}}?[,;:.!–-] (?:so |and |well |please )?(?P<cue>here (?:it is|you go|goes|they are"
        r"|you are)|find (?:it|this|that|them) (?:attached|enclosed|below)"
        r"|(?:it's|it’s|it is|this is|that is|that's|that’s|they are|they're) (?:attached|enclosed|below)"
        r"|(?:i've|i’ve|i have|we've|we’ve|we have) (?:attached|enclosed) (?:it|this|that|them))\b",
        (
            rf"{_READY}[^?]{{0,60}}?[.!,;:–-]{{1,2}} (?:and |so )?(?:it(?:'s|’s| is)|you(?:'ll|’ll| will| can)? find it"
            r"|see|i(?:'ve|’ve| have) (?=attached|enclosed))[^.!?]{0,20}?(?P<att>attached|enclosed|below)\b"
        ),
        rf"\b(?P<own>our|my) {_NOUN} (?:is|comes to|would be|for|includes|covers|comprises)\b.{{0,120}}?(?:{_MONEY}|valid)",
        rf"\b(?P<the>this) {_NOUN} (?:is valid|is good|expires|holds|remains)",
        rf"\b(?P<own>our|my) {_NOUN}(?: \S+){{0,6}}? ?:",
        rf"\b(?P<att>attached|enclosed) (?:[\w-]+ ){{0,2}}?{_NOUN}",
        r"\b(?P<att>attached|enclosed)\b.{0,40}\b(?P<what>pricing)\b|\b(?P<priced>pricing)\b.{0,40}\b(?P<with>attached|enclosed)\b",
        (
            r"\b(?P<intro>view|see|open|access|accept|review|approve"
            rf"|sign)\b.{{0,30}}? (?P<your>your) (?:\w+ )?{_NOUN}\b.{{0,20}}?\b(?P<where>online|here|below|link|https?)\b"
        ),
        rf"\b(?P<intro>accept(?:ing)?) (?P<the>this) {_NOUN}",
        r"\b(?P<own_3>(?:i|we)(?:'ll|’ll| will| can)) (?P<what_3>hold (?:this|the|that|these|those) prices?) (?P<holds>until|till|for)\b",
        (
            r"\b(?P<intro>(?:i|we)(?:'ve|’ve| have)? (?:priced|costed|quoted)) (?:\w+ ){0,3}?(?P<what>for you|options?"
            r"|packages?|tiers?|versions?|(?:two|three|both) ways)\b"
        ),
        (
            r"\b(?P<intro>(?:i|we)(?:'ve|’ve| have)? (?:put together|worked (?:out|up)|pulled together)) (?:some |the "
            r"|a few )?(?P<what>numbers|figures|costs|pricing|prices)\b.{0,40}\b(?P<att>attached|enclosed|below)\b"
        ),
        (
            r"\b(?P<own>our|my) (?P<noun>response|submission|bid|tender) (?:to|for|in response to|against) (?:your "
            r"|the )?(?P<what>(?:above )?tender|rfp|rfq|rft|itt|tender|invitation to tender|request for proposals?)\b"
        ),
        rf"(?:^|(?<=[,:!] ))(?:[\w-]+ ){{0,2}}?{_NOUN} (?P<att>as (?:discussed|promised|requested|agreed))\b",
        rf"\b(?P<att>attached|enclosed|below)\b.{{0,40}}?\b{_SCOPE}",
        (
            r"\b(?P<att>(?:i|we)(?:['’]ve| have) (?:written|put|set|mapped|laid|sketched|drafted|worked"
            rf"|included))\b(?: \w+){{0,2}} (?:(?:the|an?|my|our|some) )?(?:\w+ )?{_SCOPE}"
        ),
        rf"\b{_SCOPE}.{{0,40}}?\b(?P<att>attached|enclosed|below)\b",
        r"\b(?P<att>attached|enclosed)\b.{0,60}?\b(?P<noun>rate card)\b",
        (
            r"\b(?P<att>attached|enclosed|here(?:'s|’s| is| are))\b.{0,60}?\b(?P<what>(?:incl\.?|including|with) (?:the "
            r"|all |our |my )?(?:two |three |four )?(?:tiers|packages|price options|priced options))\b"
        ),
        (
            r"\b(?P<what>(?:treatment|concept|deck|plan|scope|outline|approach|schedule|design) (?:and|&|with"
            r"|plus) (?:(?:the|a|our|my) )?(?:budget|costs?|fees?|costings?|pricing))\b.{0,20}?\b(?P<att>attached"
            r"|enclosed)\b"
        ),
        (
            r"\b(?P<att>attached|enclosed)\b.{0,40}?\b(?P<what>(?:treatment|concept|deck|plan|scope|outline|approach"
            r"|schedule|design) (?:and|&|with|plus) (?:(?:the|a|our|my) )?(?:budget|costs?|fees?|costings?|pricing))\b"
        ),
        (
            r"\b(?<!budget )(?P<what>(?:fees|pricing|prices|costs|numbers|figures)) (?:are |is "
            r"|all )?(?P<where>on (?:the )?(?:last|next|second|third|final|back) page|\(?(?:on )?(?:page|p\.?) ?\d"
            r"|at the (?:end|back)|inside)\b"
        ),
        (
            r"^(?!.*\binvoice).*?\b(?P<att>attached|enclosed)\b.{0,60}?\b(?P<what>(?:incl\.?|including|together with"
            r"|with) (?:an? |the |all |our )?(?:prices?|pricing|costs|fees))\b"
        ),
        r"\b(?P<att>attached|enclosed)\b.{0,40}?\b(?P<cue>in response to) (?:your |the )?(?P<what>rfp|rfq|rft|itt|tender|solicitation)\b",
        (
            r"\b(?P<att>attached|enclosed)\b.{0,40}?\b(?P<what>(?:my|our) (?:\w+ )?(?:packages|collections|price list"
            r"|rate sheet|price guide|pricing guide))\b"
        ),
        r"\b(?P<own>our|my) (?P<noun>pricing (?:form|schedule)|price schedule|form of tender)\b",
        r"\b(?:tell|let) (?:me|us) (?:know )?(?P<what>which (?:tier|package))\b",
        rf"\b(?P<att>attached|enclosed|below)\b.{{0,30}}?\b(?P<noun>change request|change order|variation order)\b.{{0,120}}?{_MONEY}",
        (
            r"\b(?P<what>(?:indicative|estimated|projected|proposed) (?:costs|fees|pricing)|costed options"
            r"|options with (?:costs|prices))\b.{0,30}?\b(?P<att>attached|enclosed|below)\b"
        ),
        (
            r"\b(?P<att>attached|enclosed)\b.{0,40}?\b(?P<what>(?:my|our) (?:costs|prices|fees"
            r"|terms (?:of engagement|for))|fee schedule|visual and costings?|costings)\b"
        ),
        (
            r"\b(?P<att>attached|enclosed|below)\b.{0,30}?\b(?P<what>(?:indicative|estimated|projected"
            r"|proposed) (?:costs|fees|pricing)|costed options)\b"
        ),
        (
            r"\b(?P<own>our|my) (?:\w+ )?(?P<noun>response|submission|return) (?:to|for)\b.{0,60}?\b(?P<what>price sheet"
            r"|pricing|price schedule|cost schedule|commercials)\b"
        ),
        (
            r"\b(?P<noun>order form|service agreement|engagement letter|work order|change (?:control )?note|ccn(?:-\d+)?"
            r"|sow(?: \d+)?)\b.{0,80}?\b(?P<att>attached|enclosed|below|ready)\b.{0,40}?\b(?P<back>sign|signature"
            r"|countersign)\b"
        ),
        rf"\b(?P<what>uplift|additional (?:cost|fee|charge)|extra (?:cost|charge)) (?:is|would be|comes to|of)\b.{{0,20}}?{_MONEY}",
        rf"\b(?P<noun>change request|change order|variation order)\b.{{0,60}}?\b(?P<att>attached|enclosed|below)\b.{{0,120}}?{_MONEY}",
        r"^(?!.*\b(?:invoice|timesheet|expenses?|minutes|purchase order)\b).*\b(?P<att>attached|enclosed"
        r"|below) (?P<what>for (?:your )?(?:approval|sign-?off))\b"
        rf".{{0,120}}?{_MONEY}",
        r"\b(?P<what>(?:breakdown|prices|pricing|costs|costings?) you (?:asked for|wanted|requested))\b.{0,30}?\b(?P<att>attached|enclosed|below)\b",
        (
            r"\b(?P<att>attached|enclosed|below|here(?:'s|’s| is| are))\b.{0,30}?\b(?P<what>(?:breakdown|prices|pricing"
            r"|costs|costings?) you (?:asked for|wanted|requested))\b"
        ),
        rf"\b(?:hope|trust)\b.{{0,20}}? (?:our|my|this|the) {_NOUN}(?: \S+)? (?P<pleases>meets|suits|works|fits|appeals|finds|is to your)\b",
    ),
    priced=(
        r"(?:^|[,.:!] )(?P<what>rates|prices?|pricing|fees|costs) (?P<asked>as (?:requested|discussed|promised"
        rf"|asked))\b.{{0,60}}?(?P<money>{_MONEY}) ?\d"
        rf"|\bthe (?P<what_1>charges?|fees?) (?:for|of)\b.{{0,60}}? (?:will|would) be .{{0,15}}?(?P<money_1>{_MONEY}) ?\d"
        rf"|\b(?P<intro_2>brings (?:it|that|this|the (?:total|price|cost|fee)) (?:down |up )?to)\b.{{0,15}}?(?P<money_2>{_MONEY}) ?\d",
        (
            r"\b(?P<what>(?:revised|updated|new) (?:numbers?|prices?|pricing|figures?|total)"
            rf"|(?:our|my|your) new (?:price|total)|new total) (?:\S+ ){{0,5}}?(?:is |are |at )?(?P<money>{_MONEY}) ?\d"
        ),
        r"\b(?P<intro>(?:i|we)(?:'d|’d| would| can| could)? (?:(?:be (?:happy|glad|able)|love) to )?do) (?:it|this"
        r"|that|the \w+)\b.{0,40}? for .{0,30}?"
        rf"(?P<money>{_MONEY})",
        rf"\b(?P<intro>(?:it|that|this) would (?:be|come to|cost)) .{{0,20}}?(?P<money>{_MONEY})",
        (
            rf"(?<!your share )(?<!your part )(?<!your cut )(?<!your fee )(?<!your rate )(?<!your price )(?<!budget )(?<!rent )\b(?P<intro>would be) (?P<money>{_MONEY}) ?(?:\d{{1,3}},\d{{3}}"
            r"|\d{3,})"
        ),
        (
            r"\b(?P<intro>(?:i|we)(?: can| could|'d|’d| would)) (?!(?:\w+ ){0,2}?(?:get|buy|pay|find|afford|spend|save"
            r"|rent|hire)\b|(?:love|like) to (?:take|have)\b|take (?!on\b|care\b"
            rf"|(?:it|this|that|all|the \w+) on\b)).{{1,60}}? for (?P<money>{_MONEY}) ?\d"
        ),
        rf"\b(?P<intro>offer (?:it|this|that|you))\b.{{0,60}}?(?P<money>{_MONEY})",
        rf"\bthe (?:\w+ )?(?P<what>fee) is .{{0,15}}?(?P<money>{_MONEY})",
        rf"\bthe (?P<what>total|price|cost|fee)\b.{{0,60}}? would (?:be|come to)\b.{{0,30}}?(?P<money>{_MONEY})",
        r"\b(?:our|my) (?!average)(?:[\w-]+ ){0,2}?(?P<what>fee|rate|price|package|package price)\b.{0,80}?"
        rf"(?: (?:is|comes to|would be|would come to|starts at|will be)\b| ?:).{{0,40}}?(?P<money>{_MONEY})",
    ),
    asked_for=(
        f"{_ASKED_FOR}|{_READY}".replace("(?P<noun>", "(?:").replace("(?P<asked>", "(?:")
        + (
            r"|\b(?:service|services|retainer|consulting|consultancy|support|maintenance|management|freelance"
            r"|photography|production|licen[cs]e|agency|composer|artist|author|design|marketing|performance|speaker"
            r"|coaching|training|client|engagement) agreement\b|\bterms of business\b"
        )
    ),
    handed=r"\b(?:attached|enclosed|here(?:'s|’s| is| are)|please find|herewith)\b",
    past=(
        r"\byou (?:needed|wanted|asked for|requested|were after)(?: \w+){0,3}? by (?:monday|tuesday|wednesday"
        r"|thursday|friday|the end|end of|tomorrow|next)\b"
    ),
    deal=ENGLISH_DEAL,
    counters=(
        Counter(
            Against.CUSTOMER,
            "made us an offer",
            r"\b(?:made|sent|gave|given|offered|quoted) (?:me|us)(?![^\n]{0,120}\b(?:my"
            rf"|our) (?:\w+ )?(?:{_OFFER})) (?:an?|their|the|this) (?:\w+ ){{0,2}}?(?:{_OFFER})\b(?! (?:of(?! [£$€]?\d)"
            r"|request|template|form)\b)"
            rf"|\byour (?:{_OFFER})(?: back)? with my (?:edits|comments|corrections|changes|notes|suggestions)\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "thanks for your quote",
            rf"(?:^|\n|[.!] )(?:{_OFFER}) received\b|\bthank(?:s| you)\b(?: [\w,]+){{0,4}}? for (?:your|the|sending"
            r"|providing|this|that)(?: (?:over|me|us|your|the"
            rf"|through))*{_ADJ} (?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "we'd like a quote",
            r"\b(?:i|we)(?:'d|’d| would)? (?:like|love|need|require|want|appreciate|be interested in)"
            rf"(?: (?:to (?:get|request|receive|have|see|ask for)|you to \w+))?(?: (?:a|an|your|some|another|the)){_ADJ}"
            rf" (?:{_OFFER})\b"
            rf"|\b(?:looking|asking) for (?:a|an|your|some){_ADJ} (?:{_OFFER})\b"
            rf"|(?<!your )(?<!the )(?<!for )\brequest(?:ing)?(?: for)? (?:a|an|your|some){_ADJ} (?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "could you send us a quote",
            r"\b(?:could|can|would|will) you (?:please |kindly |also )?quote\b"
            r"|\b(?:could|can|would|will) you (?:please |kindly |also )?(?:send|give|provide|prepare|quote|make|get"
            r"|let (?:me|us) have|do"
            rf"|put together)\b(?: (?:me|us|over|together|have))*(?: \w+){{0,6}}? (?:{_OFFER})\b"
            r"|\b(?:please|kindly) (?:send|provide|give|quote|prepare|share|let|forward)(?: (?:me|us|over|have))*"
            rf" (?:a|an|your|me|us|the){_ADJ} (?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "we accept your offer",
            rf"(?<!you can )(?<!view and )(?<!review and )(?<!read and )(?<!sign and )(?<!and )\b(?:{_TAKE})\w* your{_ADJ} (?:{_OFFER})\b"
            rf"|\b(?:i|we)(?:'ll|’ll|'d like to|’d like to| will| would like to| have| hereby| want to)? (?:\w+ )?(?:{_TAKE})\w* the{_ADJ}"
            rf" (?:{_OFFER})\b"
            rf"|(?<!you're )(?<!you’re )(?<!you are )\b(?:happy|pleased|delighted|glad|decided) to (?:{_TAKE}) the{_ADJ} (?:{_OFFER})\b"
            rf"|\b(?:received|reviewed|read|discussed|considered|about|regarding|(?<!link )(?<!round )to|on|in|with|of) your{_ADJ} (?:{_OFFER})\b"
            rf"|\byour (?:{_OFFER}) (?:is (?:too|fine|accepted|great|approved|above|over|a bit)|was|looks|sounds|of \d|dated"
            r"|from \d|works)",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "how much would it cost",
            r"\bhow much (?:would|does|do|is|are|will)\b|\bwhat (?:would|does|do|will) .{1,60}? (?:cost|charge)\b|\bplease quote\b"
            rf"|\b(?:can|could|may|might) (?:we|i) (?:please )?(?:get|have|ask for|request)\b(?: \S+){{0,5}}? (?:{_OFFER})\b"
            rf"|\b(?:let|send) (?:me|us) (?:have )?your(?: \w+){{0,2}}? (?:{_OFFER})\b"
            rf"|\b(?:could|can|would) you (?:please )?(?:revise|update|change|amend|adjust|extend) (?:the|your) (?:{_OFFER})\b",
            hints=("much", "cost", "charge", *_NOUNS),
        ),
        Counter(
            Against.CUSTOMER,
            "what is your price",
            r"\bwhat(?:'s|’s| is| are| would be) your (?:best |lowest |current |usual |earliest )?(?:price|pricing|rate|lead time|terms)",
            hints=("your",),
        ),
        Counter(
            Against.CUSTOMER,
            "may I use your quote",
            rf"\b(?:use|used|using|cite|add|print|publish|loved?) your (?:\w+ )?(?:{_OFFER})\b(?! (?:below|online|here|number|no|id))",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "tax deductible",
            r"\b(?:can|could|may|should) (?:i|we) (?:\w+ )?(?:deduct|write off|claim|expense|capitali[sz]e)\b[^.?!\n]{0,80}\?",
            hints=("deduct", "write off", "claim", "expense", "capitali"),
        ),
        Counter(
            Against.CUSTOMER,
            "another supplier",
            rf"\byour (?:\w+ ){{0,2}}(?:{_OFFER}) (?:went|has gone|have gone|came in (?:at|higher|over|above|too|more)"
            r"|is (?:too|higher|up)|seems (?:high|steep))\b|"
            r"\b(?:another|a different) (?:supplier|vendor|provider|quote|offer|agency|company|contractor)\b",
            hints=("another", "different", *_NOUNS),
        ),
        Counter(
            Against.CUSTOMER,
            "signed copy",
            r"\b(?:attached|enclosed|here(?:'s| is)|find)\b(?: \w+){0,4}? (?:signed|countersigned)\b"
            r"|(?<!\bmy )(?<!\bour )\b(?:counter)?signed (?:\w+ ){1,3}?(?:is |are )?(?:attached|enclosed)\b",
            hints=("signed",),
        ),
        Counter(
            Against.ORDER,
            "we'd like to order",
            r"\b(?:i|we)(?:'d|’d| would) like to (?:place (?:an|the|this) order|order|purchase)\b"
            r"|\bplease (?:find|see) (?:\w+ ){0,3}?(?:purchase order|our order|our po)\b|\bwe hereby order\b"
            r"|\b(?:i am|i'm|we are|we're) placing (?:an|the|this) order\b",
            hints=("order", "purchase", "our po"),
        ),
        Counter(
            Against.INVOICE,
            "thanks for the order",
            r"\bthank(?:s| you)\b(?: (?!in)\w+){0,3}? for (?:saying yes|(?:your|the) (?:\w+ )?(?:order|go-ahead|booking"
            r"|acceptance|purchase order|po))\b"
            r"|\b(?:i|we) (?:hereby )?confirm (?:your|the) (?:order|booking)\b|\bconfirming your (?:order|booking)\b"
            r"|\b(?:stoked|thrilled|delighted|glad|happy|pleased|excited|great|chuffed) (?:that )?(?:you(?:'re|’re| are)|to have you) on ?board\b"
            r"|\bgot your (?:text|voicemail|message|call|note),? (?:\w+ )?(?:wonderful|great|fantastic|brilliant|good"
            r"|lovely|excellent) (?:news|stuff)\b",
            hints=("thank", "confirm", "board", "got your"),
        ),
        Counter(
            Against.REPLACES,
            "replaces the earlier quote",
            rf"\b(?:replaces|supersedes|in place of) (?:the|my|our)(?: (?:previous|earlier|first|last|old|original))? (?:{_OFFER}|one|version)\b"
            rf"|\b(?:disregard|ignore) (?:the|my|our) (?:previous|earlier|first|last|old|original) (?:{_OFFER}|one|version|e-?mail|message)\b"
            rf"|\b(?:previous|earlier|first|last|old|original) (?:{_OFFER}|version) (?:is|are) (?:now )?(?:void|obsolete"
            r"|invalid|no longer valid|superseded)\b"
            r"|\b(?:this (?:one )?|the new one )(?:replaces|supersedes) (?:it|that)\b"
            rf"|\b(?:{_OFFER}|it|this|which|version)\b,?(?: [\w/-]+){{0,2}}? (?:replaces|supersedes) (?:(?:{_OFFER}) )?"
            r"(?:no\.? ?|number |# ?)?"
            r"(?:[a-z]{1,4}[-/ ]?\d{2,}|\d{2,4}[-/]\d{2,})(?![\d.,]*\d)",
            hints=("replaces", "supersede", "in place of", "disregard", "ignore", "void", "obsolete", "valid"),
        ),
        Counter(
            Against.WITHDRAWN,
            "withdraws the quote",
            r"(?<![^\n])(?!.*(?:\?|\b(?:if|unless|otherwise|should|would|in case|before|don['’]?t|not have to|call|meeting|hate"
            r"|reluctant\w*|rather|might|could|may (?:be|have|need|also|withdraw)|can be|right to|plans? to|at any time|after \d+"
            r"|will be|(?:not|never|(?:ha(?:ve|s|d)|did)n['’]t) (?:\w+ )?(?:withdr[ae]w|retract|rescind)\w*"
            r"|(?:on|by|after) (?:(?:mon|tues|wednes|thurs|fri)day|\d+)"
            r"|(?:by|at) the end of)\b)).*?(?:"
            rf"\b(?:withdraw|withdrawing|withdrew|withdrawn|retract|retracting|rescind|rescinding|pull|pulling|take back|taking back)\b"
            rf"(?! (?:from|up|together)\b).{{0,30}}?\b(?:my|our|the|this) (?:\w+ ){{0,2}}?(?:{_OFFER})\b"
            rf"|\b(?:my|our|the|this) (?:\w+ ){{0,2}}?(?:{_OFFER})\b.{{0,30}}?\b(?:withdrawn|off the table"
            r"|no longer stands?)\b(?! (?:after|from|by)\b))",
            hints=("withdr", "retract", "rescind", "off the table", "no longer", "pull", "back"),
        ),
        Counter(
            Against.DECLINED,
            "cannot do the work",
            r"(?<![^\n])(?!.*(?:\?|\b(?:if|unless|otherwise|should|would|in case|before|don['’]?t|not have to|call|meeting|hate"
            r"|reluctant\w*|rather|might|could|may (?:be|have|need|also|withdraw)|can be|right to|plans? to|at any time|after \d+"
            r"|will be|(?:not|never|(?:ha(?:ve|s|d)|did)n['’]t) (?:\w+ )?(?:withdr[ae]w|retract|rescind)\w*"
            r"|(?:on|by|after) (?:(?:mon|tues|wednes|thurs|fri)day|\d+)"
            r"|(?:by|at) the end of)\b)).*?(?:"
            r"\b(?:i|we)\b.{0,40}?\b(?:have to|need to|must|going to) (?:\w+ )?"
            r"(?:(?:pull|bow|back) out(?:,| of (?:this|it|the|your)\b|[.!]?$)|step back from (?:this|it|the (?:project|job|work)|your)\b)"
            r"|\b(?:can(?:no|['’]?)t|can no longer|won['’]?t be able to|unable to|not able to|no longer able to) (?:\w+ ){0,2}?take (?:on )?"
            r"(?:the|this|your) (?:\w+ )?(?:project|job|work|commission|assignment)\b(?! (?:before|until|lead|for|management|plan)\b))",
            hints=("out", "step back", "take"),
        ),
        Counter(
            Against.CLOSES,
            "I'll close the file",
            r"(?<![^\n])(?!.*(?:\?|\b(?:if|unless|otherwise|before|should i|shall i|would|could|hate|rather|want to"
            r"|need to|have to|must|by (?:(?:mon|tues|wednes|thurs|fri)day|the \d))\b)).*?(?:"
            r"\b(?:close|closing) (?:this|it|the|your|my|our) (?:\w+ )?(?:here|file|off|out|enquiry|inquiry|quote|proposal|request)\b"
            r"|\b(?:assume|assuming|take it|taking it|guess|presume) (?:that )?(?:you(?:['’]ve"
            r"| have)? (?:gone (?:with|for|another|elsewhere|somewhere|ahead)|moved on"
            r"|decided (?:against|otherwise|not|to (?:go (?:with|elsewhere|another)|use|not))"
            r"|(?:decided on|found|chosen|hired) (?:some(?:one|body)|another|an alternative|a different|other"
            r"|elsewhere))"
            rf"|the time is(?:n['’]t| not)|(?:it|this|now)(?:['’]s| is)?(?:n['’]t| not|(?: no longer)) {_OVER}"
            rf"|you(?:['’]re| are) (?:not|no longer) {_OVER})"
            r"|\b(?:won't|won’t|will not) (?:chase|bother|pester|nudge|write to|write about|contact"
            r"|trouble) (?:(?:you|it|this) ?)?(?:any (?:more|further|longer)|anymore"
            r"|again(?! (?:before|until|till|this|in))|further|about (?:it|this)|(?=[.!,]|$)))",
            hints=("clos", "assum", "take it", "taking it", "guess", "presume", "won't", "won’t", "will not"),
        ),
        Counter(
            Against.DECLINED,
            "the date is taken",
            r"\b(?:i|we)(?:['’]ve| have) (?:given|let|offered) (?:the|your|that) (?:\w+ )?(?:date|day|slot|week|weekend"
            r"|space) (?:to (?:another|someone|somebody|a different)|go)\b"
            r"|(?<![^\n])(?!.*(?:\?|\b(?:if|unless|otherwise|but|instead|might|could|would|not yet)\b)).*?"
            r"\b(?:the|your|that) (?:\w+ )?(?:date|day|slot|week|weekend|space) (?:has|is"
            r"|was)(?: (?:now|since|unfortunately|sadly|already|been)){1,3} (?:gone|taken|booked|filled)\b",
            hints=("gone", "taken", "booked", "filled", "given", "let ", "offered"),
        ),
        Counter(
            Against.CUSTOMER,
            "compared the quotes",
            r"(?<!you )(?<!you\'re )(?<!you’re )(?<!you are )(?<!you\'ve )(?<!you’ve )(?<!you have )\b(?:compared"
            r"|comparing|reviewed|gone through|going through|been through) (?:the|all|all the|our|these"
            r"|both) (?:\w+ )?quotes\b(?! (?:that )?(?:you|from)\b)"
            r"|\b(?:can|could|would) you (?:be (?:able|willing) to |possibly |maybe )?(?:match|beat) (?:[€$£] ?\d"
            r"|(?:that|this)(?= ?[.,?!]| (?:price|quote|offer|figure|rate)\b)|the (?:other\b|lower|price\b)"
            r"|their (?:price|quote|offer|figure|rate)\b)"
            r"|\byours (?:is|was|came (?:in|out)|comes (?:in|out))\b[^.!?\n]{0,40}\b(?:highest|lowest|most expensive"
            r"|dearest|cheapest|(?:above|over) (?:the (?:others?|rest|budget)|our|my|their))\b",
            hints=("quotes", "match", "beat", "yours"),
        ),
        Counter(
            Against.NUDGE,
            "did you get my quote",
            rf"\b(?:check(?:ing)?|mak(?:e|ing) sure|ensur(?:e|ing)) (?:that |if |whether )?(?:"
            rf"you(?:'ve|’ve| have)? (?:got|received)\b[^.!?\n]{{0,40}}?\b(?:{_OFFER})\b"
            rf"|(?:my|our|the) (?:\w+ ){{0,2}}?(?:{_OFFER})\b[^.!?\n]{{0,30}}?\b(?:reach|arriv|land|came|made it|got)\w*)"
            rf"|\bwhere (?:are|do) (?:we|you|things)\b[^.!?\n]{{0,40}}?\b(?:{_OFFER})\b[^.!?\n]{{0,40}}\?"
            rf"|\b(?:take it|assume|presume)\b[^.!?\n]{{0,40}}?\b(?:my|our|the) (?:{_OFFER})\b[^.!?\n]{{0,40}}\?",
            hints=("check", "make sure", "making sure", "ensur", "where ", "take it", "assume", "presume"),
        ),
        Counter(
            Against.NUDGE,
            "did my quote arrive",
            rf"\b(?:did|has|have|if|whether|that) (?:my|our) (?:\w+ ){{0,2}}?(?:{_OFFER}|e-?mail|message|mail)\b.{{0,60}}?"
            r"\b(?:reach(?:ed)? you|arrived?|come through|came through|got through|get through|got lost|get lost|ended up in)\b"
            rf"|\b(?:my|our) (?:\w+ ){{0,2}}?(?:{_OFFER}|e-?mail|message|mail) (?:\w+ ){{0,3}}?(?:got lost|ended up in (?:your )?(?:spam|junk))\b",
            hints=("reach", "arrive", "through", "lost", "ended up"),
        ),
        Counter(
            Against.NUDGE,
            "following up",
            r"\b(?:just |i'm |i am |we're )?following up (?:on|with|about|regarding)\b|\b(?:just )?check(?:ing)? in\b"
            r"|\bcircl(?:e|ing) back\b|\bbump(?:ing)? (?:this|my)\b|\b(?:gentle|friendly|quick|short|little"
            r"|small) reminder\b(?! that (?:we|i|our (?:office|studio|shop|workshop)"
            r"|the (?:office|studio|shop|workshop))\b(?![^.!?\n]{0,60}\b(?:quote|proposal|estimate|offer|answer|reply"
            r"|hear|heard|signature|waiting|decision|go-ahead)\b))"
            r"|\b(?:just )?wanted to (?:check|follow up|ask|see|touch base)\b|\btouch(?:ing)? base\b|\bany (?:news|updates?"
            r"|thoughts|feedback|decision) (?:on|about|regarding|yet)\b"
            r"|\b(?:i|we) sent\b.{0,30}\b(?:proposal|quote|quotation|estimate|offer)\b|\b(?:proposal|quote|quotation|estimate|offer)"
            r" (?:that )?(?:i|we) sent\b|\bwondering (?:if|whether)\b|\b(?:checking"
            r"|(?:quick|just|wanted to|like to) check) (?:if|whether|that|on) .{0,60}?\b(?:proposal|quote|quotation"
            r"|estimate|offer)\b"
            rf"|{_REMINDS}|{_DECIDES}(?: from you)? (?:on|about|to|for) (?:my|our|the) (?:\w+ )?(?:{_OFFER})\b"
            r"|\b(?:still|you're|you’re|you are) weighing\b"
            r"|\bstill (?:with you|alive|happening|going ahead|live|open to|in play)\b"
            r"|\bwhere (?:do )?(?:you|things) stand\b|\bhow (?:do )?things (?:stand|look|are looking)\b"
            r"|\bhow are things looking\b|\b(?:haven't|haven’t|have not) (?:yet )?(?:heard|received)\b"
            r"|\bstill (?:interested"
            r"|relevant|considering|on the (?:cards|table|agenda)|on your (?:radar|list)|a runner|a go|up for)\b"
            r"|\b(?:have|did|had|were) you\b.{0,60}?(?:chance|time|able|look|receive|get|see|review|deci|thought|consider|hear|made up).{0,80}\?",
            hints=(
                "stand",
                "yes or ",
                "things",
                *_REMINDS_HINTS,
                "follow",
                "sent",
                "check",
                "circl",
                "bump",
                "remind",
                "touch",
                "want",
                "any ",
                "you",
                "wonder",
                "haven",
                "have not",
                "still",
            ),
        ),
        Counter(
            Against.ASKS,
            "another enquiry for the date",
            r"\b(?:another|a second|a new) (?:enquiry|inquiry|request|booking|client) (?:for|asking for|about"
            r"|who wants) (?:that|the same|your|this) (?:date|day|slot|weekend|week)\b"
            r"|\bstill want (?:the|that|your|this) (?:date|day|slot|weekend|space)\b",
            hints=("another ", "a second ", "a new ", "still want"),
        ),
        Counter(
            Against.NUDGE,
            "has she seen our proposal",
            r"\b(?:has|had|whether|if|did)\b[^.!?\n]{0,30}?\b(?:seen|see|read|reviewed?|looked? at|got|get|received?) (?:my|our) "
            r"(?:\w+ )?(?:proposal|quote|quotation|estimate|offer)\b[^.!?\n]{0,40}\?",
            ("seen", "see ", "read", "review", "look", "got ", "get ", "receive"),
        ),
        Counter(
            Against.ASKS,
            "where do things stand",
            r"\b(?:any|got any|have any) (?:idea|news|update|updates|thoughts|word|decision|progress"
            r"|joy)\b(?: (?:yet|on|about|whether|if|from)\b.{0,60})?.{0,40}\?"
            r"|\b(?:found|find|got|had) (?:a |the |some |any |two )?(?:minutes?|moment|time|chance"
            r"|second)\b[^.!?\n]{0,60}\?|\bdecision\b[^.!?\n]{0,40}\?"
            r"|\b(?:got|get|gotten) any further (?:with|on)\b[^.!?\n]{0,60}\?"
            r"|\bleaning (?:either|one|any) way\b|\b(?:come|came|coming) to (?:a|any|your) (?:decision|conclusion)\b"
            r"|\b(?:made|make|reached) (?:a|any|your|up your) (?:decision|mind)\b"
            r"|\bwhere (?:are|have|do|did) (?:you|things|we)\b.{0,30}?\b(?:at|got to|stand|with this|with it|with that)\b"
            r"|\bwhat(?:'s|’s| is) the (?:latest|status|state of play|verdict)\b"
            r"|\bstill (?:thinking of|thinking about|planning|interested|keen|up for|considering|want(?:ing)?|need"
            r"|on the cards|on the table|happening|going ahead)\b"
            r"|\b(?:shall|should|can) (?:i|we) (?:still )?(?:pencil|book|hold|keep|reserve|slot|put)\b.{0,40}\?"
            r"|\b(?:had|get|got|have) (?:a |the )?(?:chance|moment|time|opportunity) to (?:look|read|review|go|think|discuss|consider|speak|talk)\b"
            r"|\b(?:did|have|were) you (?:manage|managed|able) to (?:speak|talk|discuss|look|read|decide|get)\b"
            r"|\bhaven'?t heard (?:back|anything|from)\b"
            r"|\bnot heard (?:back|anything|from)\b|\bsorry to (?:chase|bother|pester|nag)\b|\bto chase (?:this|you|up)\b"
            r"|\bneed (?:anything|any) (?:else|more|other \w+|further \w+) (?:from (?:me|us)|to decide)\b"
            r"|\bhow did (?:the|your) (?:\w+ )?(?:meeting|call|chat|vote|board|committee)\b.{0,20}? go\b"
            r"|\b(?:want|like|wish|prefer) (?:us )?to (?:proceed|go ahead)\b.{0,20}\?"
            r"|\bare we (?:on|good to (?:go|start)|still on)\b(?! for (?:mon|tue|wed|thu|fri|sat|sun|to|tonight|lunch|coffee|next|this|the \d|\d))"
            r".{0,30}\?|\bwhat (?:did|does|do) (?:your|the) (?:wife|husband|boss|partner|partners|board|team|committee"
            r"|director|manager)\b.{0,20}? (?:say|think|make)\b"
            r"|\bsigned (?:it |this |that )?off\b.{0,20}\?|\bwhen (?:do|will|might|would) you (?:expect to |be able to "
            r"|likely to )?(?:decide|know|hear)\b"
            r"|\bnot trying to (?:hassle|pester|rush|nag|pressure|push)\b|\bhow (?:it's|it’s|things are|you're|you’re) (?:going|getting on|looking)\b"
            rf"|{_DECIDES}|\bget round to\b|\bbumping (?:this|my|it)\b|\bto the top of your inbox\b"
            r"|\b(?:did|has|have) (?:my|our|the|it)\b.{0,30}? (?:reach(?:ed)? you|get through|come through|arrive)\b",
            (
                "any ",
                "yes or ",
                "minute",
                "second",
                "leaning",
                "how did",
                "to proceed",
                "to go ahead",
                "are we ",
                "what did",
                "what do",
                "signed",
                "when ",
                "not trying",
                "how it",
                "how things",
                "how you",
                "round to",
                "bumping",
                "top of your inbox",
                "decision",
                "conclusion",
                "mind",
                "where ",
                "what's the",
                "what’s the",
                "what is the",
                "still ",
                "shall ",
                "should ",
                "can i",
                "can we",
                "chance",
                "moment",
                "time",
                "opportunity",
                "manage",
                "able to",
                "heard",
                "sorry to",
                "chase",
                "need any",
                "reach",
                "through",
                "arrive",
            ),
        ),
        Counter(
            Against.ASKS,
            "a decision on our quote",
            r"\b(?:decision|deciding|decide|feedback|thoughts|hear|made|make|getting on|reminder|reminding|call|chat|word|closer|happy|comfortable)\b"
            rf"[^.!?\n]{{0,40}}? (?:about|on|of|with|to|from) (?:the|my|our)(?: \w+)? (?:{_OFFER})\b(?! (?:for|from) you)"
            rf"|\b(?:whether|if) (?:the|my|our)(?: \w+)? (?:{_OFFER}) (?:is|was|are|were|works?|worked|fits?|makes|made|suits?|isn['’]t|wasn['’]t)\b"
            rf"|\b(?:does|did|is|was|are|were|has|could|would) (?:my|our)(?: \w+)? (?:{_OFFER})\b[^.!\n]{{0,60}}\?",
            hints=_NOUNS,
        ),
        Counter(
            Against.ASKS,
            "what do you think of the quote",
            rf"\bwhat (?:do|did) you (?:think|make|say)(?: of| about| to)? (?:the|my|our){_ADJ} (?:{_OFFER})\b[^.!\n]{{0,60}}\?"
            rf"|\b(?:how (?:do|did) you (?:like|find|feel about)|is|does) (?:the|my|our) (?:{_OFFER})\b[^.!\n]{{0,60}}\?"
            r"|\b(?:shall|should|could|can|may|would you like to|do you want to)(?: we| i)? (?:go through|walk (?:you )?through|talk (?:you )?through"
            rf"|discuss|run (?:you )?through|talk about) (?:the|my|our){_ADJ} (?:{_OFFER})\b.{{0,80}}\?",
            hints=("?",),
        ),
        Counter(
            Against.LATER,
            "quote to follow",
            rf"\b(?:{_OFFER}) (?:to follow|will follow|follows|is coming|coming (?:soon|tomorrow|next))\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.APPLICATION,
            "application",
            r"\boffer(?:ing)? (?:\S+ ){1,5}?(?:placement|internship|apprenticeship|traineeship|job|position)\b"
            r"|\b(?:cv|resume|résumé|cover letter)\b.{0,25}\b(?:attached|enclosed|below|included)\b"
            r"|\b(?:attached|enclosed|find|here(?:'s|’s| is))\b.{0,25}\b(?:cv|resume|résumé|cover letter)\b"
            r"|\bsalary (?:expectations?|requirements?)\b|\bapply(?:ing)? for the\b.{0,40}\b(?:position|role|job)\b",
            hints=("cv", "resume", "résumé", "cover letter", "salary", "apply", "offer"),
        ),
        Counter(
            Against.JOB,
            "a position",
            r"\boffer(?:ing)? you (?:the|an?|this|our) (?:\S+ ){0,3}?(?:placement|internship|apprenticeship|traineeship|job|position|role)\b"
            r"(?! (?:service|agenc|market|board|ad\b|descr|profile))"
            r"|\boffer [€$£]\d\S* to start\b|\boffer (?:you |him |her )?(?:an? )?(?:small |modest )?(?:honorarium"
            r"|stipend)\b|\bemployment contract\b.{0,20}\b(?:attached|enclosed)\b"
            r"|\b(?:attached|enclosed)\b.{0,30}\b(?:your|the) employment contract\b"
            r"|\b\d\d days(?:'|’)? (?:of )?(?:annual leave|vacation|holiday|pto)\b"
            r"|\b(?:(?:i|we)(?:'ll|’ll| will| would|'d|’d)? pay you|you(?:'ll|’ll| will)? be paid|you are paid"
            r"|your (?:honorarium|stipend|wages?|pay) (?:is|will be|of))\b"
            r"[^.!?\n]{0,30}?\d(?![^.!?\n]{0,40}\b(?:back|off|discount|commission|bonus|less)\b)",
            hints=("offer", "employment", "days", "pay you", "paid", "honorarium", "stipend", "your wage", "your pay"),
        ),
        Counter(
            Against.OTHERS,
            "somebody else's quote",
            rf"\b(?:{_OFFER})(?: (?:of|for|over) \S{{1,12}}(?: (?:eur|euros?|pounds|dollars))?)? from (?:the|a|an|my|our"
            rf"|his|her|their) (?:\w+ )?{_TRADESMAN}\b"
            r"|\b(?:guy|company|people) (?:wants?|charges?|quoted|asks?|is asking|are asking)\b.{0,20}[$€£] ?\d"
            r"|\b(?:the|a|an) (?:[\w-]+ ){1,2}(?:has|have) (?:quoted us\b|offered us [^.!?\n]{0,60}[€$£] ?\d"
            rf"|sent us (?:\S+ ){{0,4}}?(?:{_OFFER})\b)"
            rf"|\b{_TRADESMAN}(?:'s|’s|s'|s’) (?:{_OFFER})\b|\b(?:supplier|vendor|subcontractor|competitor) (?:{_OFFER})\b"
            rf"|\b(?:got|received|obtained|collected) (?:two|three|four|several|some|\d) (?:{_OFFER})\b(?! (?:for you|below|attached))"
            rf"|\bthe{_ADJ} (?:{_OFFER}) from (?:the|our|both|all) (?:\w+ ){{0,2}}?(?:printers?|suppliers?|vendors?|contractors?|agenc(?:y|ies)"
            r"|manufacturers?|insurers?|bank|builders?|subcontractors?|developers?|photographers?)\b",
            hints=(*_NOUNS, "guy", "company", "people", "sent us"),
        ),
        Counter(
            Against.NUDGE,
            "withdrawn",
            rf"\bwithdraw(?:ing)? (?:our|my) (?:{_OFFER})\b",
            hints=("withdraw",),
        ),
        Counter(
            Against.NEWSLETTER,
            "unsubscribe",
            r"(?:^|\n)(?:(?:to )?unsubscribe\b(?! page)[^\n$£€]{0,200}|you(?:'re|’re| are) receiving this\b[^\n]*)(?:$|\n)",
            hints=("unsubscribe", "receiving this"),
        ),
        Counter(
            Against.OTHERS,
            "this week's quote",
            r"\b(?:today|this week|this month|the day|the week)(?:'s|’s) quotes?\b",
            hints=("quote",),
        ),
        Counter(
            Against.NEWSLETTER,
            "dear customers",
            r"(?:^|\n)(?:dear|hello|hi) (?:all |our |valued ){0,2}(?:customers|clients|subscribers|readers|patrons)\b",
            hints=("customers", "clients", "subscribers", "readers", "patrons"),
        ),
        Counter(
            Against.MEETING,
            "propose we meet",
            r"\bpropose (?:that )?(?:we|to) (?:meet|talk|speak|have a call|postpone|move|start|begin)\b",
            hints=("propose",),
        ),
        Counter(
            Against.TRANSLATED,
            "the translation",
            r"\b(?:attached|enclosed|attaching|attachment|herewith|here(?:'s|’s| is| are|(?= come))|please find"
            r"|find attached)(?: (?!proposal|quote|estimate|for|price|cost)\w+,?){0,4}? "
            r"(?:(?:the|your) (?:(?!for|quot|propos|estimat|price|cost)\w+ ){0,2}?(?:translations?\b(?! (?:costs?|rate"
            r"|fee|would|quote|proposal))|(?:translated|proofread|edited) (?:version|file|copy|texts?|document|quote"
            r"|proposal|offer)))",
            hints=("translat", "proofread", "edited"),
        ),
        Counter(
            Against.DELIVERED,
            "the finished work",
            rf"(?<![^\n])(?!.*(?:\?|\b(?:when|once|if|until|unless|as soon as|before|so that|will be|would|could|quote|proposal|estimate)\b)).*?(?:"
            rf"\byour (?:\w+ ){{0,2}}?{_WORKS} (?:is|are) (?:(?:now|all|finally|up and) ){{0,2}}(?:ready|done|finished|complete|live|online)\b"
            r"|\b(?:attached|enclosed|attaching|herewith|here(?:'s|’s| is| are|(?= come))"
            rf"|please find)(?: (?!for|to)\S+){{0,4}}? (?:finished|final|completed|edited) (?:\w+ ){{0,2}}?{_WORKS}\b"
            rf"|\b(?<!sample )(?<!test )(?:{_WORKS}|banners?|flyers?|posters?|signs?|cards?|parcels?|orders?|goods"
            r"|labels?|stickers?|books|cake|cushions?|curtains?|frames?|lamps?|shutters?) (?:is|are|was|were|has been"
            r"|have been|went) (?:all |now )?(?:printed(?: and packed)?|dispatched|shipped"
            r"|out (?:by|with|to) (?:dhl|ups|courier|post)|on (?:its|their) way)\b(?! of)"
            r"|\blink to your (?:\w+ )?(?:gallery|photos|pictures|images|film|video|recordings?)\b)",
            hints=(
                "your ",
                "finished",
                "final",
                "completed",
                "edited",
                "printed",
                "dispatched",
                "shipped",
                "out ",
                "way",
            ),
        ),
        Counter(
            Against.COPY,
            "for your records",
            r"\bfyi\b|\bfor your (?:information|records?|files?|bookkeeping|reference)\b|\bfor (?:the|our) (?:records|files"
            r"|books|bookkeeping)\b|\bjust a copy\b",
            hints=("fyi", "for ", "copy"),
        ),
    ),
    later="quote to follow",
    resent="the quote once more",
    hints=(
        *_NOUNS,
        "agreement",
        "terms of business",
        "you can e",
        "you can sign",
        "you can accept",
        "you can approve",
        "brings ",
        "rates as",
        "costs as",
        "budget",
        "fee",
        "breakdown",
        "collection",
        "price",
        "rate sheet",
        "price guide",
        "propose",
        "pricing",
        "rate card",
        "scope",
        "timeline",
        "deliverables",
        "form of",
        "order form",
        "terms ",
        "fee schedule",
        "costing",
        "agreement",
        "engagement",
        "work order",
        "change",
        "ccn",
        "uplift",
        "additional",
        "extra",
        "fees",
        "options",
        "submission",
        "response",
        "return",
        "price schedule",
        "priced",
        "cost",
        "prices",
        "numbers",
        "figures",
        "costs",
        "rfp",
        "rfq",
        "rft",
        "itt",
        "tender",
        "package",
        "tier",
        "charge",
        "can do",
        "€",
        "$",
        "£",
        "eur",
        "usd",
        "gbp",
        "chf",
        "dollar",
        "pound",
    ),
    veto=(
        r"\b(?:i'll|i’ll|we'll|we’ll|i will|we will|going to|tomorrow|next week|shortly|soon|later (?:today|this|on)|by"
        r" (?:monday|tuesday|wednesday|thursday|friday|the end|end of|tomorrow|next)|once|as soon as"
        r"|if you(?! (?:(?:would like|wish|want|choose|decide|are happy|are ready) )?(?:to )?(?:accept|agree|approve"
        r"|proceed|like|go ahead|with|have|give|confirm|sign|book|order|say|want|wish))|when you"
        r"|(?<![\d€$£]\. )(?:would you|should i|shall i|could you|can you)"
        r"|(?:accept|agree to) (?:the|your|this|an?) (?:\w+ )?(?:increase|rise)|please send|once we|not yet"
        r"|working on|no (?:quote|offer)|(?:from|effective|as of) (?:january|february|march|april|may|june|july"
        r"|august"
        r"|september|october|november|december|next year|20\d\d))\b"
    ),
    again=r"\b(?:again|once more|another copy|resend(?:ing)?|re-send(?:ing)?|one more time)\b",
    revised=r"\b(?:revised|updated|new|amended|adjusted|corrected|second|reworked|changed)\b",
    question=(
        r"(?:have you|did you|do you|had you|were you|should|shall|would|could|can|may|any|what|when|how|is (?:our|my|the))\b"
    ),
    subject=(
        r"(?<![\w-])(?:proposals?|quote|quotations?|(?:cost |price |fee )?estimates?|offer|statement of work|sow"
        r"|engagement letter|letter of engagement|terms of engagement)(?![\w])"
        r"|(?<!\w)(?:our|your|my) (?:quotes|bid)\b|\bquotes for\b|^\W*bid\b"
        r"|\btender (?:submission|response|return)\b|\b(?:response|submission) (?:to|for) (?:the |your |our )?(?:rf[pqt]|itt|tender)\b"
        r"|\b(?:rf[pqt]|itt)\b.{0,60}?\b(?:response|submission)\b(?! (?:questions?|templates?|deadline|date|form|due|period))"
        r"|\b(?:change|variation) order (?:#|no\.? ?|nr\.? ?)?\d"
    ),
    subject_hints=(
        "engagement",
        "fee",
        "proposal",
        "quot",
        "estimate",
        "offer",
        "work",
        "sow",
        "bid",
        "tender",
        "response",
        "submission",
        "schedule",
        "change",
        "variation",
    ),
    not_subject=(
        Counter(
            Against.NEWSLETTER,
            "special offer",
            r"\bhow (?:to|i|we) \w+ (?:\w+ ){0,3}(?:proposals?|quotes?|estimates?)\b"
            r"|\b(?:workshop|webinar|course|class|masterclass)\b[^|]{0,30}?\b(?:proposals|quotes|estimates)\b"
            r"|\bmy (?:very )?first (?:\w+ )?(?:proposal|quote|estimate|bid)\b"
            r"|\bquotes (?:for|in) (?:the|your|our) press release\b|\bquotes? of the (?:day|week|month|year)"
            r"|\bquotes? from (?:yesterday|today|last|the|your)\b.{0,40}?\b(?:meeting|talk|call|article|book"
            r"|speech|podcast|interview|film|movie|session)\b|\b(?:daily|weekly|monthly|stock|inspirational|famous|favou?rite|motivational|insurance"
            r"|great|nice|lovely|funny|beautiful) quotes?\b|\b(?:special|limited|exclusive|last|today's|best|great"
            r"|introductory|seasonal|summer|winter|christmas"
            r"|holiday|friday|monday|trial|free|time|job|employment|placement|work|weekly|monthly) offers?\b|\boffer (?:letter|ends|expires"
            r"|of (?:the|employment))|\b(?:marriage|talk|session|paper|thesis|phd|dissertation|conference|policy|cfp"
            r"|feature|design pattern) proposals?|\bstory points?\b|\bquotes? (?:attribution|permission)\b"
            r"|\bquotes? for (?:the|your|our|my|a) (?:\w+ )?(?:card|speech|toast|eulogy|newsletter|article|poster|tattoo"
            r"|wall|book|yearbook)\b\b|\bcall for proposals\b|\b(?:support|sign|vote|endorse)\b.{0,30}? proposals?\b"
            r"|\b\d+ ?% off"
            rf"|{NO_TITLE}.*?\b(?:newsletter|sale)\b"
            r"|\b(?:job|position|role|internship)\b|\b(?:his|her|their) proposals?\b",
            (
                "my ",
                "workshop",
                "webinar",
                "course",
                "class",
                "how to",
                "how i",
                "how we",
                "quotes for",
                "quotes in",
                "his proposal",
                "her proposal",
                "their proposal",
                " of the ",
                " from ",
                "daily",
                "weekly",
                "monthly",
                "stock",
                "inspirational",
                "famous",
                "favo",
                "motivational",
                "insurance",
                "great",
                "nice",
                "lovely",
                "funny",
                "beautiful",
                "offer",
                "marriage",
                "talk",
                "session",
                "paper",
                "thesis",
                "phd",
                "dissertation",
                "conference",
                "policy",
                "cfp",
                "feature",
                "design pattern",
                "story point",
                "attribution",
                "permission",
                "card",
                "speech",
                "toast",
                "eulogy",
                "newsletter",
                "article",
                "poster",
                "tattoo",
                "wall",
                "book",
                "call for",
                "support",
                "sign",
                "vote",
                "endorse",
                "% off",
                "sale",
                "job",
                "position",
                "role",
                "internship",
            ),
        ),
        Counter(
            Against.INVOICE,
            "invoice",
            r"\binvoices?\b|(?<!be )\b(?:counter)?signed\b|\border confirmation|\breceipt\b|\bpurchase order|\bpo\b|\bdelivery note|\bcredit note"
            r"|\bpayment reminder|(?<!for )\btime ?sheets?\b(?! (?:software|app|tool|system|solution|template))"
            r"|\bconfirmation of order|\bcancell?ation\b",
            (
                "invoice",
                "signed",
                "order",
                "receipt",
                "po",
                "delivery note",
                "credit note",
                "payment reminder",
                "timesheet",
                "time sheet",
                "cancel",
            ),
        ),
        Counter(
            Against.CUSTOMER,
            "request for quote",
            rf"\brequest(?:ing)?\b(?: \w+){{0,4}}? (?:{_OFFER})\b"
            r"|(?<!response to )(?<!response to your )(?<!response to the )(?<!submission for )\brf[qpi]\b(?!.{0,60}?\b(?:response"
            rf"|submission)\b)|\b(?:{_OFFER}) (?:request|needed|wanted"
            rf"|required|inquiry|enquiry|please)\b|\b(?:need|looking for|seeking|want)\b|(?<!your )(?<!the )\b(?:inquiry|enquiry)\b"
            r"|\binvitation to (?:tender|bid|quote)",
            (
                "request",
                "rf",
                "need",
                "want",
                "required",
                "inquiry",
                "enquiry",
                "please",
                "looking for",
                "seeking",
                "invitation to",
            ),
        ),
        Counter(
            Against.CUSTOMER,
            "your quote of",
            rf"\b(?:regarding|about|on|to|re|concerning|with|accept\w*|thanks for|thank you for) your (?:{_OFFER})\b"
            rf"|\byour (?:{_OFFER}) (?:of|dated|from \d)|\bthank(?:s| you) for\b",
            (
                "your ",
                "thank",
            ),
        ),
        Counter(
            Against.NUDGE,
            "following up",
            r"\bfollow(?:ing)?[ -]?up\b|\breminder\b|\bcheck(?:ing)? in\b|\bany (?:news|updates?|thoughts)\b|\bfeedback\b"
            rf"|\bquestions? (?:about|on|regarding|concerning)\b|\bstatus of\b|\b(?:our|my) (?:{_OFFER}) (?:of|from)\b",
            (
                "follow",
                "reminder",
                "check",
                "any ",
                "feedback",
                "question",
                "status of",
                "our ",
                "my ",
            ),
        ),
        Counter(
            Against.LATER,
            "quote to follow",
            (
                rf"\b(?:{_OFFER}) (?:to follow|follows|coming|is coming|in progress|in the works|delayed)\b"
                r"|\bbefore (?:i|we) (?:can )?(?:quote|estimate|propose)\b"
            ),
            (
                "follow",
                "coming",
                "in progress",
                "in the works",
                "delayed",
                "before ",
            ),
        ),
        Counter(
            Against.MEETING,
            "meeting",
            r"\bproposals?\W+(?:lunch|dinner|breakfast|brunch|coffee|drinks|beers?|meet|meeting|call|walk|date)\b"
            r"|^\W*(?:meeting|call|invitation|agenda|minutes)\b|\b(?:meeting|date|time|schedule|agenda|call|lunch|dinner"
            r"|workshop"
            r" date) proposals?\b|\bproposals? for (?:a |an |our |the |next )?(?:meeting|date|call|time|lunch|appointment)",
            (
                "meet",
                "lunch",
                "dinner",
                "breakfast",
                "brunch",
                "coffee",
                "drinks",
                "beer",
                "call",
                "walk",
                "date",
                "invitation",
                "agenda",
                "minutes",
                "time",
                "schedule",
                "appointment",
            ),
        ),
    ),
    file=(
        r"\b(?:(?:form of )?tender (?:submission|response|return|bid)|form of tender|pricing schedule"
        r"|schedule of rates|(?:technical|commercial) (?:response|submission)|proposals?|quotes?|quotations?"
        r"|estimates?|statement of work|scope of work|sow|engagement letter|letter of engagement|bid|offer"
        r"|fee (?:letter|memo|summary)|(?:rfp|rft|itt) ?\d[\d ]{0,10}(?: \w+){0,3} response)\b"
    ),
    not_file=(
        r"\b(?:proposals?|quotes?|quotations?|estimates?) template\b|\binvoices?\b|\border confirmation"
        r"|\bpurchase order|\bpo \d|\bdelivery note|\bcredit note|\breceipt\b"
        r"|\b(?:counter)?signed\b|\boffer letter|\b(?:job|special) offer|\brf[qpi]\b(?! ?\d)|\brequest for\b|\bthesis\b"
        r"|\bcall for\b|\b(?:talk|session|paper|conference|cfp|research|phd|dissertation) proposal"
        r"|\bpull quotes?\b"
    ),
    asks=(
        r"let (?:me|us) know\b|look(?:ing)? forward to (?:hearing|your|receiving|getting)\b|await(?:ing)? your\b"
        r"|please (?:confirm|advise|reply|respond|send|tell|get back|review|sign|check|choose|have a look|take a look)\b"
        r"|(?<!be )\bchecking in\b|want(?:ed)? to check in\b|(?<!be )\bfollowing up\b|(?<!be )\bcircling back\b"
        r"|(?<!be )\btouching base\b|bumping (?:this|my)\b"
        r"|(?:gentle|friendly|quick|short|little|small) (?:reminder|nudge)\b(?! that (?:we|i"
        r"|our (?:office|studio|shop|workshop)|the (?:office|studio|shop|workshop))\b(?![^.!?\n]{0,60}\b(?:quote"
        r"|proposal|estimate|offer|answer|reply|hear|heard|signature|waiting|decision|go-ahead)\b))"
        rf"|{_REMINDS}|{_DECIDES}"
        r"|wondering (?:if|whether|where|how|what)\b"
        r"|(?:^|\n)(?:could|can|would) you\b"
        r"|(?:i|we)(?:'d|’d| would)? (?:just |only |still |also )*need (?:your|the|a|an) (?:\w+ )?(?:go-ahead"
        r"|go ahead|approval|ok|okay|sign-?off|signature"
        r"|confirmation|address|answer|decision|feedback|input|details|logo|files?|po)\b"
        r"|(?:keen|eager|excited|curious|interested) to (?:hear|know|see) (?:what|how|if|whether|your)\b"
        r"|get back to (?:me|us)\b|(?<!nice to )(?<!good to )(?<!great to )(?<!lovely to )(?<!glad to )(?<!nice )(?<!good )(?<!great )(?<!lovely )\bhear(?:ing)? (?:back )?from you\b"
        r"|what do you think\b|i'd (?:appreciate|love) (?:your"
        r"|to hear)\b"
        rf"|(?:i|we)(?:'ll|’ll| will) need (?:your\b|(?:\S+ ){{0,3}}?{_FROM_CLIENTS})|have a think\b|come back to (?:me|us)\b"
        r"|(?:an?|one|your|any) (?:[\w-]+ ){0,2}?(?:reply|answer|yes|ok|note|e-?mail|line|word) (?:is|will be"
        r"|would be|will|would) (?:\w+ )?(?:fine|enough|do|plenty|all)\b"
        r"|(?:i'm|i’m|i am|we're|we’re|we are) (?:still |just |only )*missing (?:your|the)\b"
        r"|still (?:haven't|have not|haven’t) (?:heard|(?:had|received|got|seen) (?:your|an?|any"
        r"|the (?:counter)?signed) )"
        r"|if (?:that|this|it|you|all|everything)(?:'s|’s|'re|’re| is| are) (?:\S+ ){0,2}?(?:ok|okay|fine|alright|good|happy|agreeable|all right)\b"
        r"|let (?:me|us) have your\b|(?:would|i'd|i’d) be (?:(?:good|great|helpful|useful) to (?:know|hear)|(?:\w+ )?grateful for (?:your|an?|any))\b"
        r"|if (?:that|this) (?:works|suits)\b|if it (?:works|suits) (?:for )?you\b"
        r"|whichever (?:\w+ )?(?:suits|works|is better|is easier|you(?:'d|’d)? (?:prefer|like))\b"
        r"|curious (?:what|how|if|whether)\b"
        r"|(?:once|as soon as|when) (?:(?:the|your) (?:\S+ )?(?:contract|order|agreement|paperwork"
        rf"|{_OFFER}) {_TAKEN_UP}|(?:the|your) (?:\S+ )?{_FROM_CLIENTS})"
        r"|without your (?:\w+ )?(?:ok|okay|approval|go-ahead|answer|reply|signature|confirmation|deposit"
        r"|yes)\b(?!.{0,60}\bhave\b)|(?:i|we)(?:'ll|’ll| will|'d|’d| would| do| just| only| really| still)* (?:have"
        r"|need) to know\b|(?:\bis|'s|’s) your call\b|(?:^|\n)(?:(?:so|totally|entirely|all) )?your call(?=[.!\s]*$"
        r"| (?:which|whether|if|really)\b)"
        r"|(?:keep|keeping|hold|holding|reserve|reserving|saving) (?:\S+ ){0,4}?for you (?:\S+ ){0,2}?(?:until|till|through|for (?:now|another))\b"
        r"|give (?:me|us) a (?:yes|nod|sign|(?:shout|call|ring)(?! (?:if|any ?time|whenever|when|before|once"
        r"|from)\b))\b|(?:^|\n|\b(?:and|then|so|please|to|you) )kindly\b(?! (?:\w+ed|sent|gave|let|lent|brought|took"
        r"|made)\b)"
        rf"|would love your\b|(?:waiting|holding on|ready) (?:for|on) (?:your|the) (?:\S+ ){{0,2}}?{_FROM_CLIENTS}"
        r"|please let (?:me|us)\b|(?:just|simply) say the word\b"
        r"|(?:once|as soon as|when|if) you(?:'ve|’ve| have)? (?:\S+ ){0,3}?(?:(?:confirm|sign|accept|agree"
        r"|approve)(?!\w* (?:up|in|out)\b)|say (?:yes|go|ok|okay|the word)\b)"
        r"|(?:once|as soon as|if) you(?:'ve|’ve| have)? (?:\S+ ){0,2}?(?:book"
        r"|order)(?:ed)?\b(?! (?:\w+ ){0,2}?(?:online|again|more|holiday|trip|flights?|hotel)\b)"
        rf"|(?:once|as soon as|when|if) (?:i|we)(?:'ve|’ve)? (?:have|get|receive) (?:your|the) (?:\S+ ){{0,2}}?{_FROM_CLIENTS}"
        r"|(?:(?:^|\n|(?<!ll )(?<!ill )\b(?:just|then) )(?:send|email|mail|tell|give|drop|ping|text) (?:me|us)"
        r"|(?:^|\n)(?:send|e?mail|drop|text) (?:it|them|over))\b(?! (?:\S+ ){0,4}?(?:any ?time|whenever|if)\b)"
        rf"|all (?:i|we)(?:'d|’d| would)? need (?:\w+ ){{0,2}}?is (?:your\b|(?:for )?you\b|to know\b|(?:\S+ ){{0,4}}?{_FROM_CLIENTS})"
        rf"|(?:i|we) (?:just|still|only) (?:just |still |only )*need (?:your\b|you\b|to know\b|(?:\S+ ){{0,3}}?{_FROM_CLIENTS})"
        r"|(?<!thing i )(?<!thing we )(?<!all i )(?<!all we )(?<!n't )(?<!not )\b(?:need|missing) (?!nothing\b|no\b)(?:\S+ ){0,4}?from you\b"
        rf"|remind(?:ing)? you (?:of|about) (?:the|our|my|this) (?:\S+ ){{0,2}}?(?:{_OFFER}|e-?mail|message"
        r"|question)\b|(?<!thanks for the )(?<!thank you for the )(?<!for your )\bfollow-?up (?:on|to|about"
        r"|regarding) (?:the|our|my|this)\b"
        r"|(?:^|\n|(?:^|\n)got |\bis there |\bare there |\byou (?:have |got |had )+)any (?:news|update|updates|word"
        r"|thoughts|feedback|decision) (?:on|about|regarding|yet)\b"
        r"|see (?:where|how) (?:things|you|we) (?:stand|are)\b"
        r"|(?<!you )(?<!you'd )(?<!you’d )\b(?:wanted|want|like|love) to (?:see|hear|know|ask) (?:if|whether|where|how|what|when|which)\b"
    ),
    asks_hints=(
        "whichever",
        "once you",
        "say the word",
        "when you",
        "want to ",
        "wanted to ",
        "any news",
        "any update",
        "any thoughts",
        "any feedback",
        "any decision",
        "waiting",
        "holding",
        "ready ",
        "without your",
        "to know",
        "to hear",
        "grateful",
        "your call",
        "for you",
        "kindly",
        "would love",
        "need ",
        "come back",
        "reply",
        "answer",
        "yes ",
        "ok ",
        "note ",
        "line ",
        "word ",
        "missing",
        "still have",
        "curious",
        "as soon as",
        "send ",
        "mail ",
        "tell ",
        "give ",
        "drop ",
        "ping ",
        "text ",
        "from you",
        "remind",
        "follow-up",
        "followup",
        "see where",
        "see how",
        "like to",
        "love to",
        "checking in",
        "following up",
        "circling",
        "touching",
        "nudge",
        *_REMINDS_HINTS,
        "could you",
        "can you",
        "would you",
        "keen",
        "eager",
        "excited",
        "interested",
        "wondering",
        "let me",
        "let us",
        "forward to",
        "await",
        "please",
        "get back",
        "do you think",
        "i'd ",
        "have your",
        "have the",
        "get your",
        "get the",
        "receive your",
        "receive the",
        "if that",
        "if this",
        "if it",
        "if you",
        "if all",
        "if every",
        "when the",
        "when your",
        "once the",
        "once your",
        "have a think",
    ),
    no_ask=(
        r"\b(?:if you (?:have|need|want|wish|would|should|ever)|if (?:anything|something)|in case|any (?:further )?questions|feel free|don't hesitate"
        r"|do not hesitate|i(?:'|’)ll wait to hear|how are you|how is it going|hope (?:you|all|this))\b"
        r"|(?:^|\n)(?:if|should) (?:it|anything|something|things|there|he|she|they"
        r"|the (?!price|budget|scope|costs?|quote|fee|date|timing|offer|proposal|terms)\w+"
        r"|any of)\b(?![^\n]*\?)(?!.{0,40}\b(?:ok|okay|fine|works?|suits?|good|acceptable|right|agreeable|alright"
        r"|happy|clear|signed|settled)\b)"
    ),
    personal=(
        r"\b(?:i|me|my)\b|\b(?:could|can|would) you\b|\bhave you (?:decided|heard|chosen|sent)\b|\b(?:still|by the way|btw)\b"
        r"|(?:^|\n)(?:oh|ah|also|actually|sorry|and|one (?:last|more|other|final)|(?:one )?(?:quick|last|another) (?:thing|question)|forgot)\b"
    ),
    valid=(
        r"\bvalid(?:ity)?\b|\b(?:quot\w+|offer|proposal|estimate|bid|price|pricing|link|it"
        r"|this)\b(?: \S+){0,5}? (?:expires?|lapses?)\b|(?:^|[\n(])\W*(?:expir(?:es?|y)|lapses?)\b"
        r"|\bgood (?:until|till|for)\b|\bholds? (?:until|till|for)\b|\b(?:guaranteed|honou?red|locked in|fixed"
        r"|good) (?:until|till|through|for)\b|\bstands until\b|\b(?:prices?|pricing|rates?)\b(?: \S+){0,5}? held\b"
        r"|\b(?:hold|holding|keep) (?:(?:this|these|the|that|those|your|my|our|a) )?(?:\w+ )?(?:prices?|pricing"
        r"|rates?)\b|\bopen (?:for acceptance |for signature )?(?:until|till|through)\b"
    ),
    other_things=(
        r"\b(?:passport|id card|certificates?|licen[cs]es?|coupons?|vouchers?|passwords?|domain|subscription|contract|lease|permit|visa"
        r"|warranty|guarantee|insurance|tickets?|membership|vat rate)\b"
    ),
    offer_things=r"\b(?:quot\w+|offers?|proposals?|estimates?|bids?|prices?|pricing|rates?|slots?)\b",
    every_offer=r"\b(?<!the )(?<!these )(?:quotes|quotations|offers|proposals|estimates|prices)\b",
    valid_hints=(
        "valid",
        "expir",
        "good ",
        "hold",
        "stands until",
        "open ",
        "guaranteed",
        "honored",
        "honoured",
        "locked in",
        "fixed",
        "lapse",
        "held",
        "keep",
    ),
    valid_for=r"\b(?P<count>\d{1,3}|an?|one|two|three|four|six|eight|ten) (?:calendar )?(?P<unit>days?|weeks?|months?)\b",
    counts=(
        ("a", 1),
        ("an", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("six", 6),
        ("eight", 8),
        ("ten", 10),
    ),
    promise=(
        r"\b(?:i|we)(?:'ll|’ll| will) (?:\w+ )?(?:get back|follow up|call|be in touch|write|come back|check in|reach out|ring"
        r"|circle back|touch base|check back|get in touch|give you a (?:ring|call|shout|buzz)|drop you a line|chase|speak"
        r"|send (?:you |it |them |this |those |these )?(?:over|across|through|along))\b"
        r"|\b(?:let's|let’s) (?:speak|talk|catch up)\b"
        r"|\byou(?:'ll|’ll| will) (?:\w+ )?(?:hear from|have news from) (?:me|us)\b(?![^?]*\?)"
    ),
    if_you=(
        r"\b(?:if|once|when|as soon as) (?:you|that|this|it)\b.{0,50}?\b(?:ok|okay|happy|agree\w*|confirm\w*"
        r"|approve\w*|works?|suits?|want|like|go ahead|sign\w*|accept\w*)\b"
    ),
    promise_hints=(
        "get back",
        "from me",
        "from us",
        "follow up",
        "call",
        "be in touch",
        "write",
        "come back",
        "check in",
        "reach out",
        "ring",
        "circle back",
        "touch base",
        "check back",
        "get in touch",
        "give you a ",
        "drop you a line",
        "chase",
        "speak",
        "send ",
        "talk",
        "catch up",
    ),
    matter=Matter(
        offer=r"proposal|\bquot(?:e|ation)|\bestimate|\boffer\b|\bbid\b",
        several=(
            r"\b(?:my|our|both)(?: \w+){0,2}? (?:proposals|quotes|quotations|estimates|offers|bids)\b"
            r"|\bthe(?: \w+)? (?:proposals|quotes|quotations|estimates|offers|bids) (?:that )?(?:i|we)(?:['’]ve"
            r"| have)? (?:sent|made|gave|submitted)\b"
        ),
        only_offers=(
            r"\bstill (?:interested|keen|on the cards|on the table|thinking of going)\b|\bleaning (?:either|one|any) way\b"
        ),
        other=(
            r"\b(?:invoices?|overdue|timesheets?|expenses|receipts?|payments?)\b"
            r"|\b(?:proofs?|galleys|(?:first|rough|final) cut|samples?|swatch(?:es)?)\b"
            r"|\b(?:passwords?|credentials|access to|bugs?|logins?)\b"
            r"|\b(?:parcels?|courier|shipment|the keys|parking)\b|\b(?:nda|tax return)\b"
            r"|\bget well\b|\b(?:the|your) kids\b|\b(?:for|over) (?:lunch|dinner|coffee)\b|\bin ages\b|\btestimonial\b"
        ),
        fillers=(
            "a about again ahead and any anything are as at availability available base booking bump bumping by "
            "call can catch chasing chat check checking circling closer conversation date dates december decide "
            "decision diary discussion do does enquiry february fitting follow following followup for friendly "
            "from gentle go going good got happy have hear hello hi hold holding how i if inquiry interest "
            "interested is it january july june just last let me meeting minute minutes more my need new news "
            "next nudge october of on one or our ours outstanding pencil planning plans project question "
            "questions quick re regarding reminder reply response schedule scheduling slot slots some spring "
            "stand starting status steps still summer talk that there thing things this thoughts timeline timing "
            "to touch touching two up updates us waiting was we week were what when where whether with work "
            "working would yes yet you your yours "
        ),
        completing=(
            "attached attachment correct corrected correction document enclosed file files final forgot forgotten "
            "incl missing net now oops pdf price prices revised sorry typo updated vat version"
        ),
    ),
    stop_words=frozenset(
        "the and you we is are for with your our to of in on this that it be as at have has will would please thanks thank"
        " regards best dear hello hi kind sincerely attached from by not or if but can could i me my us let know what"
        " when looking forward hearing".split()
    ),
)
