"""With which English words does somebody name their price and ask for a yes?"""

from __future__ import annotations

from watcher.core.phrases.types import Deal

_AMOUNT = r"\d{1,3}(?:[, ]\d{3})*(?:\.\d{1,2})?k?|\d+(?:\.\d{1,2})?k?"
_I = r"(?:i|we)(?:'d|’d|'ll|’ll| would| can| could| will)?"
_WORK = (
    r"(?:start|begin|go ahead|get (?:going|started|cracking)|pencil|schedule|put you|put (?:it|this|that) (?:in|on)|book you in|hold"
    r"|save you|reserve|lock|proceed|draw up|set (?:it|this) up|come (?:over|by|out|on|in|mon|tues?|wednes"
    r"|thurs?|fri|satur|sun|next|this)(?:day)?|send (?:over |you )?(?:a|the) (?:contract|agreement"
    r"|invoice)|move forward|knock it out|add it|take it on|do it|make a start|fit you|block)"
)
_AGREES = (
    r"(?:works?|like|likes|fancy|ok|okay|happy|agree|agreed|approve|go ahead|move forward|proceed|confirm|book|sign off|good|suits?"
    r"|green light|want|wanted|interested|keen|on board|say (?:yes|go)|give (?:me|us) the|fits|ready|want me"
    r"|decide|prefer|up for|approved|game|agreeable|acceptable|(?:with)?in (?:\w+ )?budget)"
)
_UNIT = (
    "hour|hr|day|half-day|week|month|year|word|page|foot|ft|yard|square|sq|piece|head|person|session|image|photo|unit|door|window|room|visit"
    "|article|post|video|episode|lesson|seat|item|metre|meter|tonne|panel|load|pax|tree"
)

_COSTS = (
    r"(?:(?:project|production|unit|overall|total)? ?(?:costs?|costings?|pric(?:es?|ing))|fees?|budget"
    r"|investment|breakdown of (?:the |all )?(?:costs|prices|fees)|cost breakdown"
    r"|(?:numbers|figures) you (?:asked for|wanted|requested)|(?:numbers|figures) for (?:the |all "
    r"|both )?(?:two |three |four )?(?:scenarios|options|versions|variants|packages)|quote(?! on page)"
    r"|(?:effort |my |our )estimate)"
)
_PLACE = (
    r"(?:in (?:the|this|my|our|an?) (?:\w+ )?(?:folder|document|doc|pdf|file|sheet|spreadsheet|deck|presentation|link|attachment|board|table)"
    r"|on (?:the )?(?:\w+ )?(?:page|slide)|from page|(?:all )?(?:in|over|right) here"
    r"|(?:sheet|document|pdf|table|page|file|deck) (?:lists|shows|sets out|gives|contains|covers|breaks down)"
    r"|attached|enclosed|online|(?:up |out |set out |laid out )?here ?: ?https?|https?|uploaded"
    r"|here(?:'s|’s| is| are))"
)

_SUM = (
    r"(?:[€$£₹] ?\d|\b(?:eur|usd|gbp|chf|inr|cad|aud|nzd|sgd|zar|aed|rs\.?) \d"
    r"|\b\d[\d,.]{0,9}k? ?(?:dollars|pounds|euros?|quid|eur\b|usd\b|gbp\b|chf\b|€))"
)

_LISTED = (
    r"(?!.*\b(?:is|are|was|were|costs?|paid|spent|had|has|have|charges?|wants?|less|invoice|train|flights?|hotel|taxi|rent|tickets?|fare|parking)\b)"
    r"[^\n?]{4,90}?[^\W\d_:]:? (?:[€$£] ?\d[\d,.]*|\d[\d,.]* ?(?:€|euros?\b|eur\b|pounds\b|dollars\b))[.!]?(?=\n|\Z)"
)
"""A thing and its price and no verb between them: how people list what they sell."""
_SERVICE = (
    r"(?:(?:half-day|full-day|one-hour|first|single|each|initial|follow-up|full) )?(?:sessions?|lessons?"
    r"|appointments?|treatments?|workshops?|consultations?|surveys?|inspections?|rehearsals?"
    r"|(?!evening|morning|building|ceiling|spring|string|thing|king|ring|wing|sibling|parking|heating|clothing"
    r"|meeting|housing|anything|everything|something|nothing|being|going|coming|having|paying|spending|saving"
    r"|listing|shipping)\w{3,12}ing)"
)
"""What people sell by the piece, and what they do: "a session of 50 minutes is £70", "proofreading is £12"."""

ENGLISH_DEAL = Deal(
    money=(
        rf"(?:[€$£₹]|\b(?:usd|eur|gbp|chf|cad|aud|inr|nzd|sgd|zar|aed|rs)\b\.?) ?(?:{_AMOUNT})"
        rf"|\b(?:{_AMOUNT}) ?(?:[€$£]|(?:usd|eur|gbp|chf|inr|nzd|sgd|zar|aed|euros?|dollars|pounds|bucks|quid|rupees"
        r"|rand|dirhams)\b)"
        rf"|(?<![\d.,])(?:\d{{2,4}}|0\.\d\d) ?(?:(?:an?|per|each|/) ?(?:{_UNIT})|apiece|a pop|a go)\b|\d ?(?:cents?|pence)\b|\b\d{{1,3}}(?:\.\d)?k\b"
        r"|\b(?:\d{1,3},\d{3}|\d{2,6}) ?(?:ex|plus|\+|inc|excl?|exc) ?\.? ?vat\b|\b\w+ grand\b"
        r"|(?<=\bwould be )(?:\d{1,3},\d{3}|\d{3,4})\b(?! ?(?:words|pages|people|hours|days|km|metres|%|[€$£]))"
        r"|\b(?:hundred|thousand)(?: and \w+)? (?:pounds|dollars|euros|francs)\b|\b\d{1,4}\.\d\d (?:an?|per|each)\b"
        r"|\b(?:come|go|get) (?:\w+ )?down to \d{2,5}\b(?! ?%)"
    ),
    hints=(
        "€",
        "$",
        "£",
        "usd",
        "eur",
        "gbp",
        "chf",
        "cad",
        "aud",
        "inr",
        "nzd",
        "sgd",
        "zar",
        "aed",
        "₹",
        "rs ",
        "rs.",
        "rupee",
        " rand",
        "dirham",
        "dollar",
        "pound",
        "bucks",
        "quid",
        " grand",
        " vat",
        "cent",
        "pence",
        "apiece",
        " a ",
        "per ",
        "an ",
        "each ",
        "/",
        "down to",
        "would be ",
        "a pop",
        "a go",
        *(f"{digit}k" for digit in range(10)),
    ),
    tongue=(
        " the ",
        "you",
        " for ",
        " and ",
        " to ",
        "'d ",
        "’d ",
        " is ",
        " i ",
        "\ni ",
        " can ",
        "includ",
        "works",
        "let me",
        "that ",
        "your ",
        " at $",
        " at £",
        " at €",
        "i'll ",
        "sound",
        " on ",
        "lemme",
        "lmk",
        "hey ",
        " with ",
        "cheers",
        "want ",
        "lead time",
        " weeks",
        " a ",
        " of ",
        "£",
        "/day",
        "/hr",
        " by ",
        "sure",
        "yes",
        "/hour",
        " me",
        " vat",
    ),
    firm=(
        r"\b(?:flat|all[ -]in|all told|plus (?:tax|vat|expenses|travel|materials|gst)|vat|gst|hourly"
        r"|(?:day|daily|half-day|project) rate|fixed (?:price|fee)"
        r"|flat (?:fee|rate)|ballpark|in total|totals?|subtotal|deposit|retainer|turnaround|quoted|estimated?"
        r"|estimating|scope|includes|including|included|hours of|labou?r|materials"
        r"|ready by|done by|delivered|(?:my|our) (?:rate|fee|price|pricing|suggestion)|(?:friends|mates|nonprofit|charity|discounted) (?:rate|price)"
        r"|(?:would|will|'ll|’ll|'d|’d) (?:run|set|come|work out|be|cost)|works out|comes? (?:to|out)"
        r"|(?:redid|redone|ran|run|did|crunched|updated|reworked) the numbers"
        r"|(?:i'm|i’m|i am|we're|we’re|we are) (?:offering|looking at|thinking|at)|(?:i|we) (?:was|were) thinking"
        r"|(?:comes?|weighs?) in at|billed at|capped at|puts? me at|(?:lesson|session|class|visit|sitting)s? (?:is"
        r"|are|costs?) [€$£]\d[\d.,]*|gets? (?:me|us) (?:to|just)|somewhere between|adds? up to"
        r"|(?:set aside|allow|expect|budget) (?:about |around |roughly |costs of |between )*[$€£]\d[\d,.]*|costs? of"
        r"|revised|knock off|meet you at|bring it down)\b"
        r"|\b(?:per|an|a|each) (?:hour|day|half-day|week|month|word|page|session|piece|head|unit|item|seat|user"
        r"|visit|room|square|sq|post|video|image|photo|guest|rug|lesson|class|shoot|month to month)\b"
        r"|\bper \w+|\b\d+(?:\.\d)?(?: more)? (?:hours|hrs|days|sessions|pages|words|visits|pieces|lessons"
        r"|episodes)\b|\w\)?: [€$£]\d|\bcall it\b|\d ?/ ?(?:hr|hour|h\b|mo\b|month|day|wk|week|yr|year|word|page"
        r"|unit|seat|user|sq|ft)"
        rf"|\b{_I} (?:do|be able to|handle|take|deliver|build|shoot|write|design|cover|make|charge|suggest|propose"
        r"|offer|knock|fit|install|paint|edit|translate|record|run|set)\b"
        r"|\b(?:happy|able|glad) to (?:do|take|bundle|throw|handle|cover|trim)\b"
        r"|\b(?:i'd|i’d|we'd|we’d) (?:need|charge|love to)\b|\b\d+ ?[x×] ?[$€£]?\d"
        r"|\b(?:i|we) (?:charge|can|could|estimate|suggest|reckon)\b"
    ),
    service=(
        rf"\b(?!(?:yoga|dance|cooking) class){_SERVICE}(?: \([^()]{{1,40}}\))?(?: (?!at|in|from"
        r"|with)[\w-]+){0,3}? (?:is|are|costs?|runs?|comes? to|works? out at|will be|would be) (?:about |around "
        rf"|just )?{_SUM}"
    ),
    listed=rf"(?:^|\n){_LISTED}(?:.*\n)*?{_LISTED}",
    list_of=(
        "without|otherwise|which|prefer|material|labou?r|option|package|tier|phase|total|basic|standard|premium"
        "|bundle|plan|version|both|either|collection"
    ),
    shown=rf"\b{_COSTS}\b[^,;]{{0,120}}?\b{_PLACE}\b|\b{_PLACE}\b[^,;]{{0,120}}?\b{_COSTS}\b",
    not_shown=(
        r"\b(?:so far|to date|spent|incurred|actual|invoices?|receipts?|travel|expenses|suppliers?|vendors?"
        r"|competitors?|others|grant|funding|your (?:\w+ )?(?:prices?|pricing|budget|fees?"
        r"|quote)|as agreed|approved|ordered|minutes of)\b|\b(?:their|his|her) (?:prices?|pricing|fees?|costs?)\b"
        r"|\b(?:prices?|pricing) (?:from the|of (?:the|these|those) (?!individual|single|separate|options?|packages?"
        r"|modules?|parts?|items?|variants?))\b"
    ),
    nods=(
        r"\b(?:get|have|give|want|your) sign[ -]?off\b|\bgreen light\b|\bgo[ -]ahead\b|\bproceed\b"
        r"|\bgive (?:me|us) (?:a|the|your) (?:yes|nod|sign|ok|okay)\b"
        r"|\b(?:quick|short|simple|your) (?:yes|ok|okay|nod)\b"
        r"|\b(?:need|get|have|welcome|await|love) (?:an?|your) (?:\w+ )?(?:yes|ok|okay|go-ahead|approval|consent"
        r"|sign-?off|decision|permission)\b|\blook(?:ing)? forward to (?:hearing|your|working|it)\b"
        r"|\b(?:love|happy|like) to (?:work|get started|help|hear)\b|\bwhat do you (?:think|say|reckon)\b"
        r"|\b(?:tell me|let me know|hear|curious) (?:what you think|which)\b"
        r"|\b(?:thoughts|deal|interested|keen|happy with (?:that|this|it)|works? for you) ?\?"
        r"|\bhow (?:does|do) (?:that|this|it) (?:sound|look|sit)\b|\b(?:accept|sign) (?:and \w+ )?online\b"
        r"|\bnext step\b|\b(?:if|whether) (?:\S+ ){0,4}?(?:works for|suits|appeals|go ahead"
        r"|go (?:with|for) (?:option|package|version|one|it|this|that|the)|fits|happy with)\b"
        r"|\b(?:a|your) (?:\w+ )?decision\b|\b(?:we|i)(?: can| could|'d|’d) (?:start|begin|get started|kick off)\b"
        r"|\bcall me (?:when|once|if)\b|\bgive (?:me|us) a (?:call|ring)\b"
    ),
    checked=(
        r"\b(?:signed (?:contract|agreement|copy)|confirm receipt|proofs?|menus?|for printing|slides|landlord"
        r"|our (?:flat|rent|bid|\w+ application)|for the flat|tenancy|members|club budget|agm|insurer"
        r"|q[1-4]|timesheets?|product prices|wholesaler\w*|pricing page|price tags?|open it|to proofread)\b"
        r"|\bquotes (?:of|from)\b|\b(?:is|are|stays?|remains?) (?:the same|unchanged)\b"
        r"|\b(?:is|are|'s|’s|'re|’re) (?:already )?agreed\b|\b(?:i'm|i’m|i am|we're|we’re|we are) looking for an?\b"
    ),
    takes=(
        r"\bsuits? you\b[^?!\n]{0,20}\?|"
        r"\b(?:works?|ok|okay|good to go|sounds? (?:good|ok|okay|fair|right|doable)|deal|fair|good|interested|thoughts|game|agreed|doable|in)"
        r"(?: (?:for|with|to|by|on) (?:you|both|all|your \w+|that|this)| both| enough| at all)? ?\?"
        r"|\b(?:does|do|would|will|can|could|is|are) (?:that|this|it|these|those|either|any)\b[^?!\n]{0,60}\?"
        r"|\b(?:ok|okay|happy|alright|all right|fine|cool|good|reasonable|acceptable|keen)(?: (?:to|for|with|by) \S+(?: \S+){0,2})? ?\?"
        r"|\bwhat do you (?:think|say|reckon)\b|\bhow (?:does|do|would|'s|’s) (?:that|this|it|those)\b[^?!\n]{0,30}\?|\bhow['’]s that\b"
        r"|\bwant (?:them|it|one|both) ?\?|\byes or (?:an? )?(?:\w+ )?no\b(?! ?\?)"
        r"|\bwhich (?:one|suits|works|appeals|option|package|way|would|of|do|version|tier|route|plan)\b"
        r"|\b(?:let me know|lemme know|lmk|let us know|say the word|just say|shout if"
        r"|give (?:me|us) (?:a|the|your) (?:shout|nod|yes|ring|call|thumbs|sign|word|bell|buzz|go-ahead|green light)"
        r"|get back to (?:me|us)|drop me a line)\b"
        rf"|\b(?:if|once|when|as soon as) (?:you|that|this|it|the)\b[^?!\n]{{0,60}}\b{_AGREES}\b"
        r"|\bupon (?:your )?(?:approval|confirmation)\b|\bif you(?:'re|’re| are) in\b"
        r"|\b(?:need|get|have) (?:a|an|your) (?:\w+ )?(?:yes|ok|okay|go-ahead|approval|consent|sign-?off"
        r"|confirmation|permission)\b|\b(?:quick|short|simple) (?:yes|ok|okay|nod)\b"
        r"|\b(?:keen|curious|eager|excited|interested) (?:\S+ )?(?:to|for) hear\b|\bthink it over\b"
        r"|\bwould (?:\w+|the \w+) like to\b[^?!\n]{0,60}\?|\b(?:date|slot)(?:'s|’s| is)? still (?:open|free)\b"
        r"|\bare you up for\b|\b(?:i'm|i’m|i am) curious\b|\bif (?:that|it|this) suits\b|\bneed to know by\b"
        r"|\btell me what you(?:'d|’d)\b|\bwelcome (?:the|your|an) (?:opportunity|decision|answer)\b"
        r"|\b(?:note|reply|answer|line) would be (?:appreciated|welcome)\b|\bif you (?:wish|choose|decide) to \w+"
        r"|\bhear which\b|\bshould you (?:want|wish|decide|like|choose|agree|accept)\b"
        r"|\bshall we (?:give|try|go|do|make|say|start|fix|set)\b[^?!\n]{0,40}\?"
        r"|\b(?:a|your) (?:\w+ )?(?:decision|answer) (?:by|before)\b|\bon receipt of (?:your|a)\b"
        r"|\b(?:whenever|when) you(?:'re|’re| are) ready\b|\b(?:accept|sign) (?:and \w+ )?online\b"
        r"|\btaking the next step\b|\btell (?:me|us) (?:whether|if|which|where)\b"
        r"|\b(?:just )?(?:reply|answer|respond|write back) with\b"
        r"|\blook(?:ing)? forward to (?:hearing|your|working|it)\b|\b(?:please|kindly) (?:confirm|advise|let me"
        r"|let us|reply|revert|approve)\b|\b(?:await(?:ing)? your|release the po"
        r"|(?:just )?reply ['‘“\"]?(?:go|yes|ok)\b)|\b(?:shall|should) (?:i|we) ?\?"
        r"|\b(?:would|do) you (?:still )?(?:like|want|prefer)\b[^?!\n]{0,60}\?"
        r"|\b(?:love|happy|like) to (?:work|get started|help)\b|\bwould (?:the \w+|they|you) (?:go for"
        r"|be (?:ok|okay|happy|fine) with|accept|consider) (?:that|this|it)\b[^?!\n]{0,20}\?"
        r"|\btell me what you think\b|\bup for (?:it|that) ?\?|\bfancy (?:it|that|one) ?\?|\bwant in ?\?"
        r"|\byay or nay\b|\bworth a (?:chat|call|look) ?\?"
        r"|\bwant (?:me|us) to (?!buy|get|grab|pick|order|book)\b[^?!\n]{0,60}\?"
        r"|\bif we (?:get going|start|kick off|go ahead)\b|\b(?:a|on a|your) decision\b[^?!\n]{0,30}\?"
        r"|\b(?:jump|leap|stand) out\b[^?!\n]{0,20}\?|\bgo ahead when(?:ever)?\b|\bsleep on it\b|\bhave a (?:think|look and)\b"
        r"|\b(?:i|we)(?: can| could|'d|’d) (?:start|begin|get started|kick off|fit (?:you|it|this) in"
        r"|have (?:it|them|this|\w+) (?:done|ready|with you|to you|over to you))\b"
    ),
    takes_work=(
        rf"\b(?:shall|should|can|may|could|will) (?:i|we)\b[^?!\n]{{0,30}}\b{_WORK}\b[^?!\n]{{0,60}}\?"
        rf"|\b(?:want|like|would you like|prefer) (?:me|us) to {_WORK}\b[^?!\n]{{0,60}}\??"
        r"|\b(?:shall|should|can|may) i (?!pick|call|ring|back|wake|drive|take|meet)\w+ (?:you|it|this|that) (?:in|down|up)\b[^?!\n]{0,40}\?"
        r"|\bok(?:ay)? (?:to|if i) (?:put|book|pencil|add|pop|slot) (?:you|it|this) (?:in|down|on)\b[^?!\n]{0,30}\?"
        r"|\bwould you like to (?:(?:book|take|have|order) (?:another|a further|(?:some |\w+ )?more|the next"
        r"|a second)|renew|continue|carry on|extend)\b[^?!\n]{0,80}\?"
        r"|\b(?:i|we) can (?:hold|start|begin|pencil|have it (?:done|ready))\b[^?!\n]{0,60}\bif you\b"
    ),
    own=r"\b(?P<kind>option|version|design|variant|package|model|tier) (?:a|1|i"
    rf"|one)\b[^.!?\n]{{0,80}}?{_SUM}[^!?\n]{{0,40}}?\b(?P=kind) (?:b|2|ii|two)\b[^.!?\n]{{0,80}}?{_SUM}|"
    r"\b(?:i|we)(?:'d|’d| would) ask (?:for )?[€$£] ?\d|\b(?:prices?|rates?|charges?|costs?) from our (?:side"
    r"|end)\b|\b(?:our|my) (?:best|final|lowest|special) (?:price|rate|offer)\b"
    r"|\b(?:your|the) investment\b[^.!?\n]{0,60}[€$£]\d|\byou (?:can|could) have\b[^.!?\n]{0,80}? for (?:about "
    r"|around |roughly )?[€$£]\d|\bworks out at [€$£] ?\d|\bit(?:'s|’s) [€$£]\d[\d.,]* for an? \w+"
    r"|\b(?:would|will|'d|’d) set you back\b|\b(?:my|our|at my) usual [€$£]?\d{2,4}\b"
    r"|\bthe (?:fee|price)(?:'s|’s| is) [€$£]\d|\b(?:i|we)(?:'d|’d| would) charge (?:you )?[€$£]?\d{2,5}\b"
    r"|\b(?:submit me|put me (?:forward|down)) at [€$£]?\d|\bweeks? of my time\b|\bdays? ?[x×@] ?[€$£]?\d{3}"
    r"|\b(?:it|that|this)(?:'d|’d| would|'ll|’ll) (?:be|run|come to|cost|set you back) (?:around |about "
    r"|roughly |in the region of )?[€$£] ?\d|\b(?:runs|comes in|starts|would run) (?:between|from|at) [€$£] ?\d"
    r"|\b\d+ (?:\w+ ){1,2}at [€$£]?\d+(?:\.\d\d)? each\b|\b(?:full|half)[ -]day\b[^.!?\n]{0,60}? is [€$£] ?\d"
    r"|\bgood price\b|\b(?:i|we)(?:'d|’d| would) (?:estimate|charge|quote|come in at"
    r"|be at)\b[^.!?\n]{0,60}?(?:[€$£] ?\d|\d{2,4} ?(?:/|per |a )(?:day|hour|hr)\b)",
    terms=(
        (
            r"\bfor the (?:lot|whole thing|full|whole)\b|\bprice for (?:the|all)\b"
            r"|\b\d\d ?% (?:advance|upfront|up front|on signing|on signature)\b"
            r"|\b(?:a (?:quarter|third)|half) (?:of it )?on sign(?:ing|ature)\b"
        ),
        r"\b(?:plus|excl?\w*|before|inc\w*) (?:vat|tax|gst|travel|expenses|materials)\b|\bvat\b",
        r"(?:[$£€]\d[\d.,]*|\d ?(?:€|(?:eur|euros?|usd|gbp|chf|dollars|pounds)\b)) ?(?:a|an|per|/|each) ?(?:word"
        r"|hour|hr|page|day|image|photo|session|design|month|mo|line|minute|unit"
        r"|seat|user|label|visit|piece|head|foot|ft|board|delegate|door|window|room|video|post|article|pop"
        r"|person-day|sprint|workshop|m2|m²|sqm|metre|meter|sheet)(?!\w)|\b(?:hours?|days?) a (?:month|week)\b"
        r"|\bmonth to month\b|\b(?:day|hourly|project|word) rate\b|[$£€]\d[\d.,]*k? ?[x×] ?\d|\b\d+ ?[x×] ?[$£€]\d",
        (
            r"\b(?:lead time|unit price|ex works|labou?r|materials|supplied|fitted|fitting|installed|set-?up|assistant"
            r"|revisions|drafts|rounds of|final polish|amends)\b"
        ),
        r"\bnet \d\d\b|\b(?:half )?up front\b|\binstal?lments?\b|\bspread over\b|\bdeposit\b",
        (
            r"\b(?:world|american|usage|european|reproduction|publishing) rights\b|\bbuy-?out\b|\broyalt(?:y|ies)\b"
            r"|\b(?:flat (?:fee|rate|price)|a flat|all up|fixed (?:fee|price)|fee of|package|retainer|bundle|session is"
            r"|tiers?)\b"
        ),
        (
            r"\b(?:delivery|turnaround|(?:with)?in \w+ (?:working |business )days|weeks? with"
            r"|(?:one|two|three|four|five|six|eight|ten|\d\d?) (?:weeks?|months)|go-ahead|ready by|included|includes"
            r"|including)\b|\b(?:done|delivered|finished|starting|available|next available) (?:by|within|from|on)\b"
            r"|\bof your go-ahead\b"
        ),
        r"\b(?:included|including|all in|on me|thrown in|reused|(?:are|is|come|comes) on top|(?:are|is) extra|already in there)\b",
        r"\b(?:hold|keep|kept|pencil(?:led)?|block(?:ed)?) (?:you|the|your|that|\d+)\b[^.!?\n]{0,25}\b(?:free|date|in|slot|for you|day)\b",
    ),
    traits=(
        (
            r"\b(?:totals?|comes? (?:to|out)|puts? us|that is|altogether|all together|all in|in all|works out"
            r"|for the (?:two|three|four|five|six|lot)(?: of you)?)\b"
        ),
        r"\b(?:i|we)(?:'d|’d| would| can| could|'m at|’m at| charge)\b|\bhappy to\b",
        r"\bset you back\b|\bcosts? you\b|\bfor the two of you\b|\bfor your (?:volume|budget|team|site|house|event)\b",
        (
            r"\b\d[\d,]* ?(?:words|pages|sessions|images|photos|doors|people|guests|eps|episodes|rooms|emails|days"
            r"|hours)\b|\b(?:two|three|four|five|six|ten) (?:words|pages|sessions|images|days|rounds|hours)\b"
        ),
        r"\bmakes [€$£]|\bthat(?:'s|’s) [€$£]?\d|= ?[€$£]\d|\bwould come to\b|\bcomes in at\b",
        r"(?:^|\n)(?:dear )?(?:mr|mrs|ms|miss|dr|prof)\b",
        r"\b(?:per|as per) your (?:request|email|call)|\bthank(?:s| you) for (?:your|the) (?:enquiry|inquiry)|\breached out\b"
        r"|\bas (?:discussed|requested)\b|\bbased on our\b",
        r"\bprovided (?:that |the |you )|\b(?:is|are) (?:still )?(?:free|available|open) (?:on|from|that|in)\b"
        r"|\bif (?:i|we) hear from you\b|\bwhenever you(?:'re|’re| are)\b|\bready to\b"
        r"|\bcould (?:start|be in|begin)\b|\bpick (?:your|one)\b"
        r"|\bget (?:it|this|us) over the line\b",
    ),
    weights=(
        (-4, r"\breport attached\b|\battached (?:is )?(?:the|your|my|our) (?:\w+ )?report\b"),
        (
            2,
            r"\b(?:i|we)(?:'d|’d| would| can| could|'m thinking| am thinking| reckon| suggest| charge| recommend| propose|'ll|’ll| will)\b",
        ),
        (1, r"(?:^|\n)dear (?:mr|mrs|ms|miss|dr|fr|father)\b"),
        (
            -6,
            r"(?:^|\n|[!.,] )(?:great|perfect|wonderful|lovely|brilliant|excellent|fantastic)[,!] (?:then|so|i['’]ll|we['’]ll)\b"
            r"|(?:^|\n)(?!.{0,40}\b(?:here|this|that|as) it is)(?:[\w'’-]+ ){1,4}it is(?:,? then)?[.!](?: |\n|$)",
        ),
        (
            -4,
            (
                r"\bsort code\b|\biban\b|\bbank details\b|\bas agreed\b|\b(?:it|that) was \d|\bin the end\b|\bended up\b"
                r"|\bcame to\b|\bplease (?:clear|bring)\b"
            ),
        ),
        (-2, r"\d each\b|\bper person\b"),
        (-3, r"\bcan(?:'t|’t|not) (?:accept|agree|do)\b"),
        (-1, r"\b(?:is fine|works for me|is great|happy with|take it|too (?:much|high)|steep|more than)\b"),
        (
            -3,
            (
                r"\b(?:awards?(?! (?:it|this|us|the (?:job|work|contract))\b)|awarded|grants|the grant|funders?"
                r"|which (?:one |figure |number )?is (?:right|correct)|direct(?:ly)? (?:from|with) them"
                r"|from them direct(?:ly)?|spreadsheet|taxe?s?|claims?|loan|insurance|mortgage)\b"
            ),
        ),
        (1, r"\b(?:includ\w*|(?:plus|ex|inc) vat|covers|on top|extra)\b|\+ ?vat\b"),
        (-2, r"\b(?:invoice\w*|balance|payment|due|paid|confirm(?:ing)? (?:the|your|our))\b"),
    ),
    wanted=(
        r"(?:^|[.?!] )(?:your )?price ?\?|\bhow much (?:(?:for|to)\b[^.?!]{0,60})?(?:\?|$)"
        r"|\bball ?park\b[^.!?]{0,20}\?|\bwhat(?:'s|’s|s| is) (?:the damage"
        r"|your [^.?!]{0,40}\b(?:price|rate|fee)s?)\b|\b(?:could|can|would|please)(?: you)?(?: please"
        r"| kindly)? quote\b"
        r"|\bhow much\b[^.?!]{0,60}\b(?:you|your|cost|charge|to have)\b[^.?!]{0,60}\?"
        r"|\bwhat (?:do|would|will|did) you (?:charge|want|quote|need)\b"
        r"|\bwhat (?:would|could|can) you do (?:\w+ ){1,6}for\b|\bwhat (?:would|does|will) (?:it|that|this|you|an?"
        r"|the) (?:[^.?!]{0,60}\bcost|run)\b"
        r"|\bwhat(?:'s|’s| is| are) your (?:\w+ )?(?:price|rate|fee|charge)s?\b"
        r"|\byour (?:\w+ )?(?:rates|fees|prices|pricing)\b|\b(?:send|share|give|confirm|let|provide"
        r"|advise)\b[^.?!]{0,60}\byour (?:(?:day|daily|hourly|best|current|usual|word) )?(?:rate|fee)\b"
        r"|\b(?:get|have|send|give|provide|request|need|like|want|looking for|after|prepare|do"
        r"|let)\b[^.?!]{0,40}\b(?:an?|your) (?:\w+ )?(?:quote|price|estimate|quotation"
        r"|ballpark)\b(?! (?:range|drop|cut))"
    ),
    haggles=(
        r"\bwiggle room\b|\b(?:over|above|beyond|outside) (?:our |my |the |your )?budget\b"
        r"|\b(?:over|above|beyond|more than) (?:what )?(?:we|i)(?:'d|’d| had)? (?:want|budget|expect|hop|plan|have"
        r"|can)\w*|\bbalked\b"
        r"|\b(?:too|bit|little|rather|pretty) (?:steep|much|high|expensive|pricey|rich)\b"
        r"|\b(?:come|bring (?:it|that|this)) down\b|\bbetter on (?:the )?price\b"
        r"|\b(?:is|would|will) (?:that|this|it) (?:be )?(?:realistic|feasible|enough)\b[^.?!]{0,60}\?"
        r"|\bany way (?:to|of|we|you)\b[^.?!]{0,30}\b(?:work|cheaper)\b|\bsharpen\b"
        r"|\b(?:reduce|lower) the (?:price|cost|fee)\b|\b(?:discount|cheaper)\b[^.?!]{0,40}\?"
        r"|\bdo to the (?:price|fee|cost)\b"
    ),
    suits=(
        r"\b(?:that|this|it|\d[\d.,]*k?|price|date|all) (?:works|suits"
        r"|is (?:fine|good|perfect|great))(?: for (?:me|us)| with (?:me|us))?(?=[.,!]|$| please\b)"
    ),
    meets=(
        r"\b(?:see(?:ing)? you|calls?|visit|come (?:by|over|round|around)|meet\w*|phone|zoom|speak|talk|chat|o['’]clock|hearing|\d ?(?:am|pm)"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:\S+ ){0,4}?(?:works|suits|is (?:fine|good)))\b"
    ),
    agreed=(
        r"\b(?:please )?go ahead\b|\blet['’]?s (?:do|go with|go for) (?:it|that|this)\b"
        r"|\b(?:we|i)(?:['’]d| would|['’]ll| will)? (?:like to |love to |happily )?(?:accept|go ahead"
        r"|take (?:it|you up)|book you)\b|\byou(?:['’]re| are) (?:hired|booked|on)\b"
        r"|\bhappy (?:with (?:that|this|the (?:quote|price))|to go ahead)\b"
        r"|^\W*(?:yes|yep|great|perfect|brilliant|lovely|agreed|deal|sold|sounds good|sounds great)[,!. ]+(?:please"
        r"|let['’]s(?! (?:talk|speak|chat|meet|say))|we['’]ll(?! (?:talk|speak|see|call|be there))"
        r"|i['’]ll(?! (?:call|be (?:there|in|at)|see|ring|speak|talk|wait|look))|book|go)\b"
    ),
    unless=r"\b(?:if|unless|once|when|whether|could|would|might|before|not|n['’]t|but|only)\b",
    included=(
        r"^(?:(?:hello|hi|dear|good (?:morning|afternoon)) [^,]{1,40}, ?)?(?:yes|no|yep|yeah|nope|correct|exactly|right|that['’]s right)\b"
        r"(?!.*(?:['’]d\b|\b(?:would|could|then|extra|on top)\b))"
        r".*\b(?:includ\w+|cover(?:s|ed)|all[- ]in|vat|net|gross|(?:before|after) tax)\b"
    ),
    cost=(
        r"\b(?:costs?|costed|costings?|pric(?:e|es|ed|ing)|charg(?:e|es|ing)|rates?|fees?|quot(?:e|ation|es|ing)"
        r"|estimates?|(?:an?|any|some|your) (?:\w+ )?(?:figures?|number)"
        r"|how much|ball ?park|what budget|budget would|set (?:us|me) back|expensive|the damage"
        r"|(?:it|that|this|we|i)(?:'d|’d| would| be)? (?:\w+ )?(?:run to|come to|be in for|be looking at)"
        r"|are (?:we|i) looking at|sort of money|extra be|be extra|(?:send|see|submit|put)\b.{0,20}\bproposal)\b"
    ),
    requests=(
        r"\?|\b(?:could|can|would|please|pls|plz|kindly|let me|let us|need|want|like|love|looking|after|grateful"
        r"|hoping|interested|know|send|advise|provide|invite|gathering|wonder(?:ed|ing)"
        r"|recommended|what|how much|how do)\b|^\W*(?:your )?(?:cost|price|rate|pricing)s?\W*$"
    ),
    not_cost=(
        r"\b(?:did|was|were|paid|pay|spent|owe|so far|still|left|last (?:time|month|week)|old|chang(?:e|ed|ing)"
        r"|updat\w+|fix|correct|page|homepage|hotel|tickets?|train|flight|venue|invoice"
        r"|receipt|late|your (?:quote|proposal|estimate|price|fee) (?:is|was|looks|seems|works)"
        r"|(?:is|are|looks?) (?:fine|ok|good)|thanks for|we charge|our (?:price|rate|fee|quote)|they|he|she"
        r"|competitors?|customers?|calculator|supposed|got (?:my|three|two)|salary"
        r"|how much (?:longer|notice|time|more|text|space|of)|are (?:the )?(?:costs|prices) (?:looking|going)"
        r"|(?:should|do|can|could|shall) (?:we|i) (?:charge|price|ask|sell)|do you know what|discount"
        r"|pric\w+ (?:on|in|of) the)\b"
    ),
    work=(
        r"\b(?:\d[\d,.]{0,9} ?k? (?:words|pages|slides|strings|minutes|characters)|availab\w+|capacity|you|u|someone"
        r"|somebody|help|need|looking for|seeking|slot|project|job|hand with)\b"
    ),
    not_work=(
        r"\b(?:send|resend|sent|confirm|chang(?:e|ed)|updat\w+|move|pay|paid|invoice|coffee|lunch|dinner|login"
        r"|password|join|sponsor|donat\w+|judge|interview|reference|testimonial|for free|tax return"
        r"|did you|have you (?:sent|seen|had)|how are|are you (?:ok|okay|well)|hope you|thank\w*"
        r"|your (?:quote|proposal|estimate|mail|e-?mail|message)|find us|budget|have you (?:used|tried|been|read)"
        r"|accountant|owe|notice)\b"
    ),
    names_own=(
        r"\b(?:i|we)(?:'d|’d| would| can| could|'m|’m| am|'ll|’ll| will| charge| ask| work| need"
        rf"| do)\b[^.!?\n]{{0,70}}?{_SUM}|(?:\b(?:would|should|could)|['’]d)\b[^.!?\n]{{0,50}}?{_SUM}"
        r"|\b(?:an?|each|every|per) (?:[\w-]+ ){1,5}?(?:is|are|costs?|starts?|runs?"
        rf"|comes?)\b[^.!?\n]{{0,25}}?{_SUM}|(?:^|[.!?:,;] )(?:(?:about|around|roughly|say|from|just|only|another|so"
        rf"|and|yes|sure|then|or|at|(?:my )?minimum (?:fee|charge|rate),?|flat (?:fee|rate)),? ){{0,3}}{_SUM}"
        rf"|{_SUM}[\d,.]*k? ?(?:(?:with|from) me|each|per\b|an? (?:hour|day|word|page|month|week|issue|piece)|/"
        r"|for (?:the|a|both|all|each|one|two|three|four|\d+)\b|\?)"
        rf"|\b(?:it|that|this)(?:['’]s| is) (?:\w+ )?{_SUM}|\d ?(?:words|pages|hours|days)[^.!?\n]{{0,20}}?{_SUM}"
        rf"|\b(?:total|altogether)\b[^.!?\n]{{0,20}}?{_SUM}|\b\w+ like (?:this|that|yours|these"
        rf"|those)\b[^.!?\n]{{0,50}}?{_SUM}"
    ),
    names_other=(
        r"\b(?:on the website|in the shop|online|entry|was|were|spent|paid|pay|pays|made|came|said|says|showed?|won"
        r"|wanted|they(?! ?(?:['’](?:re|d)|are|would))|he|she|your (?:\w+ ){1,2}(?:is|are|costs?|comes?)"
        r"|the (?:\w+ ){1,3}(?:is|are|does|has|costs)|our (?:budget|limit)"
        r"|out of|left|limit|voucher|train|tickets?|fare|hotel|claim|donat\w+|raffle|fund\w*|grant|give|gave"
        r"|vat comes|invoice[sd]?|due|owed?|refund\w*|fixed|changed|added|budget of|charges|join|sav(?:e|es|ing)"
        r"|split\w*|(?:this|last) year"
        r"|your (?:budget|course)|for me|happy with|go to)\b"
    ),
    others=(
        r"\b(?:does|did|do|would) (?:your|the|his|her|their) (?!company|studio|team|firm|agency|business|shop|band)"
        r"(?:\w+ ){1,2}?(?:charge|ask|want|take|give|pay)\b"
        r"|\b(?:is|are) (?:the|your|his|her) (?:\w+ ){1,2}?(?:giving|paying|charging|asking|putting)\b"
        r"|\b(?:they|he|she|mine)(?:['’]re|['’]s| are| is)? (?:charg|ask(?!ed (?:me|us) to\b)|want|tak|giv|pay|put"
        r"|(?:about|around|roughly) [€$£]?\d)\w*"
        r"|\b(?!(?:that|this|it|which|who|what|the|my|our|your|these|those|all|total|no|any|extra|additional|service"
        rf"|delivery|travel)\b)\w+ (?:wants|charges|asks|quoted)\b[^.!?\n]{{0,30}}?{_SUM}"
        r"|\b(?:prices?|quotes?) from (?:the|my|your|our|other)\b|\bow(?:e|ed|ing)\b|\b(?:get|gets|getting) (?:\S+ )?back\b(?! to\b)"
        r"|\brefund\w*|\bcredited\b|\b(?:did|has|have)\b[^.!?\n]{0,30}?\braised?\b|\bit raised\b|\b(?:is|does) parking\b|\bin the car park\b"
        r"|\b(?:did|had) we (?:agree|settle)\w*\b|\btook [^.!?\n]{1,12} off\b|\bhow much is your \w+(?:ator|rician|lawyer|plumber|accountant)\b"
    ),
    talked=(
        r"\bas (?:just |we )?(?:discussed|mentioned|said|agreed) (?:on the phone|on our call|over the phone|by phone"
        r"|when we (?:met|spoke))\b|\b(?:good|great|lovely|nice|pleasure|fun|wonderful|fantastic"
        r"|enjoyed)\b[^.!?\n]{0,30}\b(?:talk\w*|chat\w*|speak\w*|meet\w*|call|catch\w*|to hear about|face to)\b"
        r"|\b(?:thanks|thank you)(?: so much| very much| again)? for (?:[\w']+ ){0,4}(?:time|call|chat|chatting"
        r"|meeting|conversation|coffee|talk|talking|showing|today|yesterday)\b"
        r"|\bthanks for (?:today|yesterday|earlier)\b"
        r"|\b(?:following|after|further to|based on) (?:up on |on from )?(?:our|the|this \w+['’]s|today['’]s"
        r"|yesterday['’]s) (?:\w+ )?(?:call|chat|meeting|conversation|discussion)\b"
    ),
    inquired=(
        r"\b(?:thanks|thank you)\b[^.!?\n]{0,20} for (?:your|the) (?:\w+ ){0,2}?(?:enquiry|inquiry)\b"
        r"(?! (?:about|regarding|concerning) (?:\w+ ){0,2}?(?:invoice|order|delivery|payment|refund|return))"
        r"|\byou(?:'d|’d| had)? asked (?:me |us )?(?:for|about) (?:an?|my|our|the"
        r"|some idea of the) (?:\w+ ){0,2}?(?:price|cost|budget|fee|rate|figure|ballpark|day rate)s?\b"
        r"(?! (?:of|for) (?:the )?(?:\w+ )?(?:tickets?|hotel|flights?|train|cabin|rent|ferry))"
    ),
    unsold=(
        r"\b(?:afraid|unfortunately|booked (?:solid|up|out)|fully booked|not until|waiting list|before i can"
        r"|as we agreed)\b|(?:^|\n)no\b(?! problem| worries)|\b(?:i|we) (?:don|won|can)(?:'|’)t\b"
        r"|\bwhat(?:'s|’s| is) your budget\b|\bplease (?:give|send|transfer)\b"
    ),
    begs=(
        r"\b(?:do you have|have you got|(?:can|could|would|will) you (?!get (?:the |a |your )?(?:sign|approval"
        r"|go-?ahead)|believe|imagine|let|confirm|tell|sign|send me|review|live|like|give me|raise|issue"
        r"|please|put (?:it|this|that|me)|need (?:it|them|this)|be (?:ok|open|happy|interested)|want|prefer|rather"
        r"|see|talk|discuss|run (?:it|this)|share))[^?\n]*\?|\bsame price ?\?"
    ),
    hires=(
        r"\b(?:would|could|are|might|will) you (?:be )?(?:free|available|able|up for|interested|willing|around|open)\b[^?!\n]{0,40}?"
        r"\b(?:to (?:co-?)?(?:facilitate|work|cover|help|take (?:it |this |that )?on|assist|join|shoot|run|do"
        r"|deliver|teach|interpret|translate|photograph|cater|step in)"
        r"|for (?:an?|the|one|two|three|four|\d+) (?:half )?(?:days?|shifts?|jobs?|gigs?|assignments?|weeks?))\b[^?!\n]{0,60}\?"
    ),
    pays=(
        r"\b(?:i|we)(?:['’]d| would| can| could| will|['’]ll)?(?: like to| be able to)? (?:offer|pay) (?:you "
        r"|our \w+ )?(?:an? (?:\w+ )?(?:fee|rate|honorarium|lump sum) of )?(?:up to |around "
        r"|about )?(?:[€$£] ?\d[\d.,]*|\d[\d.,]* ?(?:cents?|eur|euros?|pounds|dollars"
        r"|chf)\b)(?![^.!?\n]{0,25}\b(?:off|discount|voucher|credit|reduction|less)\b)(?! for (?:the|both"
        r"|all) (?:whole|lot|two)\b)"
    ),
    keen=r"\b(?:interested|up for it|are you in|keen)\b[^?\n]{0,20}\?",
    sells=(
        r"\b(?:(?:shall|should|can|may) i|(?:want|like) me to) (?:start|begin|get (?:going|started|cracking)"
        r"|go ahead|pencil you|put you|book you|make a start)\b(?! (?:and"
        r"|with (?:the|a) (?:payment|deposit|order|booking)))[^?!\n]{0,40}\?"
        r"|\b(?:if|whether) (?:i should|you(?:['’]d| would) like me to) (?:start|begin|get going"
        r"|go ahead)\b(?! (?:and|with (?:the|a) (?:payment|deposit|order|booking)))"
        r"|\bi(?:['’]d| would| can| could|['’]ll| will) (?:build|edit|write|design|draw|translate|illustrate"
        r"|proofread|paint|sew|code|shoot|take it on|(?:do|make) (?:it|this|that"
        r"|you)\b(?=[^.!?\n]{0,40} for [€$£] ?\d))(?![^.!?\n]{0,40}\bmyself\b)"
    ),
    against=(
        r"\b(?:i|we)(?:'d|’d| would) like to return\b|\b(?:can|could|may|do|should) (?:i|we) send (?:it|them"
        r"|this) back\b|\b(?:worth (?:about |around |roughly |some |over )?"
        r"|(?:fell|rose|dropped) (?:to|by|from) )[€$£] ?\d|\bgoing by (?:the|his|her|their) (?:\S+ )?(?:figure|price"
        r"|quote|estimate)|"
        r"\bcancel (?:my|our) (?:\w+ )?(?:policy|subscription|membership|plan|contract|insurance|order|account)\b"
        r"|\byour (?:share|half|part) (?:is|comes|would|will|was)\b|\byou(?:'ll|’ll|'d|’d| will| would)? (?:get|earn"
        r"|make|be paid) (?:[£$€] ?\d[\d.,]*|\d[\d.,]* (?:eur|euros?|pounds|dollars)) (?:an?|per) (?:hour|day|week"
        r"|month|shift)\b|\b(?:is|are)\b[^.?!\n]{0,40}\bstill [£$€] ?\d[^?!\n]{0,30}\?"
        r"|\b(?:i'm|i’m|i am|we're|we’re|we are) (?:fine|ok|okay|good|happy) with [$€£]"
        r"|\b(?:rates?|prices?|fees?)\b[^.!?\n]{0,30}\b(?:goes|going|increas\w+|ris(?:es?|ing)"
        r"|chang(?:es?|ing)) (?:up )?(?:from [$€£]?\d[\d.,]* )?to [$€£] ?\d"
        r"|\b(?:i|we)(?:'d|’d| would) take (?:the|your|both|them)\b(?! (?:\w+ ){0,3}?(?:photos?|photographs?"
        r"|pictures|portraits|minutes|jobs?|projects?|assignments?)\b)(?![^.!?\n]{0,60}\b(?:on|away|out|down|off"
        r"|apart|up)\b)[^.!?\n]{0,40}? for [$€£] ?\d|\b(?:stretch|go up) to [$€£]"
        r"|\byou(?:['’]re| are)? (?:free|available)\b[^?\n]{0,60}\?[^?]{0,60}(?:[$€£] ?\d|\d (?:per|an?) )"
        r"|(?<!me to send the )(?<!me to send an )(?<!me to send over the )(?<!i send the )(?<!i send an )(?<!me to raise an )(?<!me to raise the )\binvoices? (?:is"
        r"|for|attached|#|no|\d|of)|\b(?:attached|enclosed|here)\b.{0,40}\binvoice\b|\bbalance (?:due|of|is)\b"
        r"|\b(?:now|past|over|was) ?due\b|\b(?:is|are) due (?:on|by|today|tomorrow|now|next)\b"
        r"|\bremaining (?:balance|\$)|\brefund\w*"
        r"|\breceipts?\b(?! of your (?:sign|go|approv|accept|order|instruct|deposit))|\btime ?sheets?\b"
        r"|\bsurvey on\b|\b(?:my|our) average\b|\breimburs\w*|\b(?:i|you|we|they|was|were|been|already|have|has|'ve"
        r"|’ve)\b(?: \w+){0,2} paid\b|\b(?:you|i) owe\b|\bpayment (?:of|for|received|reminder)\b|\boutstanding\b"
        r"|(?<!\bit )(?<!\bthat )(?<!\bwhich )\b(?:earns|makes|gets) [£$€]?\d[\d.,]*(?: ?(?:eur|euros?|pounds"
        r"|dollars))? (?:an?|per) (?:hour|day|week|month|shift|year)\b"
        r"|\b(?:i|we|they|he|she|clients?)(?:'ll|’ll| will| can|'d|’d| would| could)? (?:only )?(?:pay|pays|spend"
        r"|spent|buy|bought|afford)\b|\b(?:i|we) (?:can|could) get (?:it(?! down| to\b| done| under)|them|one|an?"
        r"|some|the|two|three)\b"
        r"|(?<!in )(?<!with )(?<!within )\byour (?:\w+ )?(?:rate|price|fee|pricing|quote|estimate|offer|invoice)\b"
        r"|\bhow much (?:do|would|is|are|does)\b|\bwhat (?:would|do|did) you charge\b"
        r"|\b(?:my|our|the) budget (?:is|of)\b"
        r"|\bsleeps (?:two|three|four|five|six|eight|ten|\d)\b|\b(?:shall|should) i (?:book|get|grab|buy) (?:it|them|one|two|three|four) for us\b"
        r"|\b(?:tickets?|hotel|airbnb|holiday (?:flat|let|home)|cottage|rent|flights?|parking|membership|dues|raffle"
        r"|cabin|(?<!& )(?<!and )train|ferry|admission|gift)\b(?: \S+){0,3}? (?:is|are|costs?|would be|will be|was"
        r"|were)\b(?! (?:on top|extra|includ|not ))|(?:^|\n)(?:(?:hi|hello|hey) (?:team|all|everyone)|dear everyone"
        r"|(?:(?:hi|hello|hey|dear) )?(?:lads|guys|girls|folks|gang))\b"
        r"|\b(?:i|we)(?:'d|’d| would) (?:love|like) to (?:take|have|hire|rent)\b(?! (?:this|it|that|you) on| on\b"
        r"| a (?:look|chat|call)| you\b| part)|[£$€]\d[\d.,]* at (?!christmas|easter)(?-i:[A-Z])|\bgo halves\b"
        r"|\b(?:i|we)(?:'ve|’ve| have) ordered\b|\bdo(?:es)? the [£$€]?\d[^.?!\n]{0,60}\bapply\b[^.?!\n]{0,40}\?"
        r"|\b(?:hasn|haven|has no|have no)(?:'|’)?t (?:yet )?(?:reached|arrived|come in|been received)\b"
        r"|\ball booked in\b|\b(?:used up|days used|left in the budget)\b|\bclass (?:trip|rep)\b|\bper child\b"
        r"|\b\d[a-d] parents\b|\bis your budget\b|\bfifty[- ]fifty\b|\b50[:/]50\b"
        r"|\b(?:is|are|seems|sounds|far) too low\b|\bconfirm (?:the|these|my) (?:hours|figures|numbers)\b"
        r"|\bthanks? (?:you )?for the go-ahead\b|\bdonat\w*|\bfundrais\w*|\bsalar\w*|\bresume\b|\brésumé\b|\bcv\b"
        r"|\bcover letter\b|\bjob offer\b|\bhiring\b|\b(?:the|open|this) position\b|\bposition (?:as|of)\b"
        r"|\b(?:i|we) charged\b|\bused to (?:charge|get|pay)\b"
        r"|\b(?:job|role|gig|it) pays\b|\b(?:i|we)(?:'d|’d| would) (?:like|love) to (?:book|rent|hire|reserve|buy"
        r"|order|join)\b|\b(?:rent|prices?|fees) (?:goes|go|went|rises?|increases?)\b|(?:^|\n)you in ?\?"
        r"|\bare you in\b|[$€£]\d\S*(?: \S+){0,4}? (?:is|are) (?:fine|ok|okay|good|great|agreed)\b(?! for you"
        r"| with you| ?\?)|[$€£]\d\S*(?: \S+){0,4}? sounds (?:\w+ )?(?:good|fine|great|fair|ok|okay|right|reasonable"
        r"|perfect|lovely|brilliant)\b(?! ?\?)|\bdoes that match\b|\bfrom them\b|\breceived with thanks\b"
        r"|\b(?:deposit|payment) received\b|\bplease supply\b|\bi(?:'ll|’ll) pass(?: on (?:this|that)(?: one)?"
        r"| this time)?(?=[.,!\n]|$)|\bbelow my (?:\w+ )?rate\b|\b(?:in|out)put vat\b|\bhours a week at\b"
        r"|\bworks for me\b|\bwilling to pay\b|\bcan (?:i|we) get you\b|\bconfirming\b"
        r"|\bto confirm (?!that|avail|we\b|i\b|whether|if\b)|(?<=\w )as agreed\b|\bfor choosing\b"
        r"|\b(?:bit|is|are|well|way|little) (?:over|above|beyond) (?:what|our|my)\b|\banything you can do\b"
        r"|\bif you (?:throw in|include|knock|would throw)\b|\bworth (?:me|us|my) \w+ing\b"
        r"|\bi(?:'d|’d| would) (?:sign|take it) (?:for|at)\b|\bmore than i(?:'d|’d| had)? (?:planned|budgeted"
        r"|expected|wanted)\b|(?<!issue )(?<!raise )(?<!extend )(?<!send me )(?<!send )(?<!send over )(?<!on receipt of )(?<!against )(?<!release )\b(?:your"
        r"|the) (?:po|purchase order)\b(?! (?:number|extension))|\b(?:my|our) last (?:\w+ )?(?:proposal|quote|client"
        r"|job|project|gig)\b|\bi quoted\b|\bundercharg\w+|\b(?:go|aim) higher\b|\bseems (?:right|fair|ok|okay)\b"
        r"|\bchip in\b|\bsplit (?:it|the (?:cost|bill|fee|rent|price|difference|money|total))\b|\border (?:number|#)"
        r"|\bplac(?:e|ing) (?:an|the) order\b|\bi'll take (?:it|two|one|the)\b|\byour order\b"
        r"|\bper our (?:contract|agreement)\b"
        r"|\b(?:the|my|our|a) (?:\w+ )?(?!(?:you|i|we)\b)\w+ (?:wants(?! to\b)|charges|quoted|asks|asked|charged)\b"
        r"|\b(?:revenue|income|profit|grant (?:covers|of|money)|(?<!on )loan|so far"
        r"|(?<!plus )(?<!excluding )(?<!including )(?<!excl )(?<!excl\. )(?<!inc )(?<!incl )(?<!incl\. )(?<!\+ )(?<!travel and )expenses(?! (?:at cost"
        r"|included|extra|on top|capped|billed|charged|are (?:extra|included|billed|charged|on top))))\b"
        r"|\bof the [$€£]|\bup to [$€£]|\bstill (?:available|for sale)\b|\b(?:co-?pay|mortgage|scholarship)\b"
        r"|\btoo (?:much|expensive|high|steep)\b|\b(?:is|are|seems?|bit|rather) steep\b|\bcould live with\b"
        r"|\b(?:is|are) on sale\b|\bcraigslist\b|\bobo\b|\bcash only\b"
        r"|\brates? (?:is|are|will be) (?:going up|increasing)\b|\beffective (?:jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec)"
        r"|(?:^|\n)(?:(?:hi|hello|hey|dear) )?(?:mum|mom|mam|mammy|dad|daddy|granny|nan|sis|bro"
        r"|(?:auntie|uncle) \w+)\b|\b(?:and|what about|how about) you ?\?"
        r"|\b(?:ok|okay|fine|good|work) (?:with|for) every(?:one|body)\b|\beveryone (?:ok|okay|fine|in)\b"
        r"|\bthanks? (?:you )?for your (?:order|business|purchase|payment)\b"
        r"|\b(?:(?:have|need|going) to|must|(?:'|’)ll) (?:\w+ )?(?:decline|pass(?! along| the| your| it))\b"
    ),
)
