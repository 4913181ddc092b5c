"""By which English phrases is a mail recognised?

In lower case, as regular expressions; see `Words` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.en_turns import TURNS
from watcher.core.reading.words.types import Words

_MAIL = r"(?:e-?mail|mail|message|note|inquiry|enquiry|query|request)"

WORDS = Words(
    code="en",
    turns=TURNS,
    bounce_subjects=(
        r"your (?:e-?mail|mail|message) (?:did not|didn't|has not|could not) reach(?:ed)?\b",
        r"warning: (?:e-?mail|mail|message) (?:virus\w*|contain\w*|with|blocked|rejected|deleted|stopped|banned)",
        r"undeliver(?:able|ed)",
        r"non-?deliver(?:y|able|ed)",
        r"returned (?:mail|to sender|message|e-?mail)",
        r"(?:e-?mail|mail|message|your message|your mail|your e-?mail)? ?(?:could not be|couldn't be|was not|wasn't|not|cannot be|can't be) (?:be )?(?:delivered|sent)",
        r"(?:e-?mail|mail|message)? ?deliver(?:y|ies) (?:has |have )?(?:failed|failure|error|problem|impossible|unsuccessful|rejected|refused|aborted)",
        r"(?:cannot|can't|could not|couldn't|unable to|failed to) (?:deliver|send)\b",
        r"delivery (?:status )?notification \(?fail\w*",
        r"delivery (?:status )?(?:report|notification)(?=\s*$)",
        r"(?:postmaster notify: ?)?delivery (?:failure|error|problem)s?",
        r"failed (?:mail|delivery|message|e-?mail)",
        r"failure (?:notice|delivery|to deliver|notification)",
        r"(?:mail|message|e-?mail|smtp|mail system|mail server|server|host|nondeliverable|permanent)(?: delivery)? (?:error|failure|failed|fail)\b",
        r"permanent (?:delivery )?(?:failure|error)",
        r"(?:message|mail|e-?mail|your message|your mail|your e-?mail) (?:was |has been |is )?(?:rejected|refused|blocked|bounced|denied|returned|not accepted)",
        r"(?:rejected|refused|blocked|bounced) (?:mail|message|e-?mail)",
        r"(?:\w+\W+)?your (?:e-?mail|mail|message) (?:came back|has come back|is back|bounced)",
        r"mail system error",
        r"unable to deliver",
        r"(?:warning|notice): (?:could not|unable to|message not) (?:send|deliver)",
        r"could not (?:send|deliver) (?:message|mail|e-?mail)",
        r"mail not delivered",
        r"message not (?:sent|delivered)",
        r"e-?mail not (?:sent|delivered)",
        r"unknown (?:user|recipient|address)",
        r"(?:user|recipient|address|account|mailbox) (?:\S+@\S+ )?(?:unknown|not found|does not exist|unavailable)",
        r"invalid (?:recipient|address|e-?mail address)",
        r"nondeliverable mail",
        r"bounce(?:d)? (?:mail|message|notification|notice)",
        r"notification d'etat de remise",
        r"your (?:message|e-?mail|mail) (?:to .{1,160} )?(?:could not|couldn't|cannot|was not|wasn't|has not|hasn't|did not)",
        r"your message to .{1,120} (?:was )?(?:rejected|blocked|returned|bounced)",
        r"address not found",
        r"(?:mail )?transaction failed",
        r"error sending (?:mail|message|e-?mail)",
        r"(?:your |a )?(?:scheduled|delayed) (?:e-?mail|mail|message|send) .{0,80}?(?:not|n't|failed|failure)",
        r"mail ?delivery (?:system|subsystem)",
        r"(?:message|mail|e-?mail) you sent (?:was |has been )?(?:blocked|rejected|bounced|not delivered)",
        r"message (?:failed|failure)",
        r"(?:notice|notification): (?:mail|message) delivery status",
        r"notice: mail delivery",
        r"(?:message|mail|e-?mail) (?:to|for) .{1,160}? (?:not delivered|undeliver\w*|failed|bounced|rejected|returned|blocked|could not|was not)",
        r"systems? bounce",
        r"message status\b.{0,20}?undeliver",
        r".{0,40}?\bundeliverable$",
        r"(?:warning\W{1,3})?you (?:have )?(?:tried|attempted) to send .{0,40}?(?:virus|malware|code|attachment|file|content|mail|message)s?",
        r"(?:virus|malware|banned (?:file|content)s?|prohibited (?:file|attachment)|policy violation) .{0,30}?(?:in|from) (?:your |the |an? )?(?:\w+ )?(?:mail|e-?mail|message|you)",
        r"(?:mail|message|e-?mail) (?:from you |you sent )?(?:contain\w*|with) .{0,40}?(?:virus|malware|banned|prohibited)\w*",
        r"(?:rejected|refused) (?:posting|post|submission) (?:to|for)",
        (
            r"(?:your |the |an? )?(?:e-?mail|mail|message|posting)\b.{0,160}? (?:could not|couldn't|cannot|can't|can not"
            r"|was not|wasn't|has not|hasn't|is not|isn't|not) (?:be |been )?(?:delivered|sent|forwarded|accepted"
            r"|processed|transmitted|distributed|relayed|posted)"
        ),
        r"(?:your |the |an? )?(?:e-?mail|mail|message|posting)\b.{0,160}? (?:was|has been|is) (?:\w+ )?(?:rejected|blocked|refused|bounced|returned|stopped|denied|undeliverable|discarded)",
        r"bounce \S{1,80}@\S{1,80}",
        r"(?:your )?(?:request to|post(?:ing)? (?:to|on)|submission to) .{1,120}? (?:was |has been )?(?:rejected|refused|not (?:distributed|accepted|posted))",
        r"(?:e-?mail alert|mail alert|notification|notice|alert|warning)\W{1,3}(?:your )?(?:e-?mail|mail|message) .{0,40}?(?:blocked|rejected|not delivered|stopped|refused)",
        r"(?:mail|routing) loop",
        r"(?:notification: )?(?:message|mail|e-?mail) (?:was |has been )?(?:deleted|quarantined|stopped|discarded|dropped|removed) (?:by|due|because|from|in)",
    ),
    bounce_phrases=(
        r"[^\s@]{1,100}@[^\s@]{1,250} (?:cannot|can't|could not|couldn't) be reached\b",
        r"(?:account|mailbox|address|inbox) \S+@\S+ (?!will\b).{0,40}?(?:closed|deleted|disabled|deactivated|does not exist)\b",
        r"will not (?:have been|be) delivered|triggered by a message you sent",
        r"failed addresses follow",
        r"no valid recipients were found",
        (
            r"(?:your|the|this|a|that|following|attached|original) (?:\w+ )?(?:e-?mail|mail"
            r"|message)s?\b.{0,400}?\b(?:could not|couldn't|can not|cannot|can't|was not|wasn't|were not|has not|did not"
            r"|is not|has failed to)(?: be(?:en)?)? ?(?:successfully )?(?:be )?(?:delivered|sent|reach|relayed|accepted"
            r"|returned|processed|forwarded|transmitted|handed over|passed on)"
        ),
        r"(?:could not|couldn't|cannot|can't|was not able to|wasn't able to|unable to|failed to|not able to|not) (?:be )?(?:successfully )?(?:deliver|send|relay|route|reach)(?:ed)? (?:your |the |this |a |mail |message |to |it )",
        r"(?:could not|couldn't|cannot|can't) be (?:successfully )?delivered",
        r"delivery (?:to|for|of) .{0,200}?(?:has |have )?(?:failed|was aborted|was rejected|was refused|not possible|unsuccessful|failed permanently)",
        r"(?:delivery|transmission) (?:has |have )?(?:failed|failure)",
        r"delivery failed \d+ attempts?",
        (
            r"(?:the )?following (?:recipient|address|user|destination"
            r"|e-?mail address)(?:\(?e?s\)?)?(?:\(?e?s\)?)? .{0,80}?(?:failed|could not|did not"
            r"|ha(?:d|s|ve)\b(?! (?:been )?(?:success|deliver|relay))|were|was|returned|cannot|rejected|is not|are not"
            r"|problems?|errors?)"
        ),
        r"(?:following|these) (?:address|recipient)(?:\(?e?s\)?)? (?:\w+ )?failed",
        r"did not reach the following recipient",
        r"(?:permanent|fatal|unrecoverable) (?:fatal |delivery )?(?:error|failure)s?",
        r"failed permanently",
        r"(?:i|we)(?:'m| am| are|'re)? (?:sorry|afraid).{0,160}?(?:deliver|able to|undeliver)",
        r"i wasn't able to deliver your message",
        r"undeliverable|non-?deliver(?:y|able)",
        r"was undeliverable",
        r"returned to (?:the )?sender",
        r"(?:was|were|has been|have been|is|been) (?:\w+ )?(?:rejected|refused|blocked|bounced|denied|returned)(?: \w+){0,3} (?:by|from|because|due|to|for)\b",
        r"(?:remote|other|recipient(?:'s)?|receiving|destination|mail) (?:mail ?)?(?:server|system|host)\b.{0,120}?(?:rejected|refused|returned|responded|said|did not accept|replied|returned (?:an |the following )?error)",
        r"error that the other server returned",
        r"(?:was|were|has been) automatically (?:rejected|refused|returned)",
        r"the response (?:from the remote server )?was",
        r"(?:unknown|invalid|nonexistent|no such) (?:user|recipient|mailbox|address|account|addressee)\b",
        r"(?:has|have|was|were|been) (?:isolated|intercepted|stopped|withheld) (?:by|because|the following (?:e-?mail|mail|message))\b",
        r"(?:user|recipient|mailbox|address|account)\b.{0,60}?(?:unknown|not found|does(?: not|n't) exist|doesn't exist|no longer (?:exists|valid|active)|is (?:full|disabled|over quota|invalid|unavailable))",
        r"wasn't found at",
        r"address (?:couldn't|could not) be found",
        r"no such (?:user|address|recipient|mailbox|person)",
        r"diagnostic information for administrators",
        r"(?:there was|were) (?:a|an|some)? ?(?:problem|error)s? (?:delivering|sending)",
        r"transcript of session follows",
        r"below (?:this|the next) line is a copy of the message",
        r"message that you sent (?:has )?(?:could|was|to)",
        r"(?:smtp|the) error (?:from remote|code|message|was)",
        r"did not receive (?:a copy of )?(?:your|the|this) message",
        r"your message (?:to|with subject) .{1,200}?(?:has been|was|couldn't|could not|is|has|had) (?:not )?(?:blocked|rejected|returned|deleted|refused)",
        r"your message (?:to|with subject) .{1,200}?(?:wasn't|isn't|(?:was|is|has|had|could) not|couldn't) (?:\w+ )?delivered",
        r"was blocked by (?:our|the)",
        r"not been delivered",
        r"(?:couldn't|could not|can't|cannot|unable to) deliver (?:your|the|this) (?:e-?mail|mail|message)",
        r"(?:attempted|tried|trying|attempts) to deliver .{0,160}?(?:but|failed|without|unsuccess)",
        r"(?:have|has) given up",
        r"(?:error|problem) (?:has )?(?:occurred|occured) (?:while|when) (?:trying to )?(?:deliver|send|attempting)\w*",
        r"(?:has|have|was|were) (?:been )?(?:deleted|blocked|rejected|quarantined|stopped|dropped|discarded) (?:your|the|this) (?:\w+ )?(?:e-?mail|message|mail)",
        r"your (?:message|e-?mail|mail) .{0,120}?(?:violat\w+|contrary to) .{0,40}?polic",
    ),
    delay_subjects=(
        r"delivery (?:to|of) [^\n]{0,60}?(?:@|mail\b|messages?\b|recipients?\b)[^\n]{0,80}? (?:(?:is|was|has been) )?(?:delayed|deferred)\b",
        r"(?:mail|message|e-?mail)? ?delivery delay(?:s|ed)?\b",
        r"waiting mail",
        r"message status\W{1,3}(?:pending|delayed|queued)",
        r"(?:your )?(?:message|mail|e-?mail) (?:is |still )*(?:waiting|queued|in (?:the )?queue|pending)",
        r"transient (?:delivery )?(?:error|failure|problem)s?",
        r"(?:e-?mail |mail |message |delivery )?delay(?:ed)?\b",
        r"delivery (?:status )?notification \(?(?:delay|mail delivery delayed|temporar)",
        r"(?:mail |message |e-?mail )?delivery (?:is |has been |was |temporarily )?(?:delayed|suspended|deferred|incomplete|pending)",
        r"(?:your )?(?:message|mail|e-?mail) (?:is |has been |was )?(?:delayed|deferred|not yet delivered)",
        r"(?:returned mail: )?warning: (?:(?:message|mail|e-?mail)(?! (?:virus|contain|with|block|reject|delet|stopp|bann))|could not send message for past|delayed)",
        r"warning - delayed",
        r"delayed (?:mail|delivery|message|e-?mail)",
        r"transient (?:error|failure)",
        r"temporary (?:delivery )?(?:error|failure|problem)",
        r"deferred (?:mail|delivery)",
    ),
    delay_phrases=(
        r"\bwill be (?:delivered|passed on|forwarded) (?:only )?(?:once|when|after|as soon as|upon)\b",
        r"(?:has|have|was|is|are) (?:not|n't) (?:yet|been able to be delivered yet) ?(?:been )?(?:delivered|sent|reached)?",
        r"(?:hasn't|haven't|has not|have not) been (?:delivered|sent) (?:yet|so far)",
        r"(?:not|n't) (?:yet )?be(?:en)? (?:fully |completely )?(?:delivered|sent) yet|not yet be (?:fully |completely )?(?:delivered|sent)",
        r"(?:not|n't) .{0,80}? so far\b|(?:we|i|it)'ll (?:\w+ )?(?:try|retry|keep|go on)\b",
        r"still (?:pending|queued|waiting|undelivered)|attempts? continues?\b|delivery will be attempted",
        r"(?:requeued|re-queued|delivery will be attempted again|will be attempted again)",
        r"not yet been delivered",
        r"(?:delivery|message|mail) (?:(?:to|for) \S+ )?(?:\w+ ){0,4}?(?:is |has been |was |been )?(?:delayed|deferred)",
        r"(?:still|sitting|waiting|stuck|held|remains?) in (?:the|our|a|my) (?:\w+ )?queue\b",
        r"(?:will|to) (?:be )?(?:keep|continue|retr(?:y|ied)|attempt|try)(?: \w+){0,4}? ?(?:trying|retried|to try|attempts?|deliver|for|until|again|sending)",
        r"will (?:be )?retr(?:y|ied)",
        r"delivery attempts will (?:continue|be)",
        r"(?:still|continue) (?:being|be|to) (?:retried|retry|try|attempt)",
        r"still trying",
        r"(?:you )?do not need to (?:resend|re-send|do anything)",
        r"(?:no|don't need to take any|do not need to take any) action (?:is )?(?:required|is needed|on your part)?",
        r"this is (?:a|an)? ?(?:just a |only a )?warning",
        r"warning (?:message )?only",
        r"temporary (?:problem|failure|error|condition)",
        r"awaiting delivery",
        r"delivery (?:will be )?(?:re)?attempt(?:ed|s) (?:will|for)",
    ),
    given_up_phrases=(
        r"(?:giving|given|gave) up",
        r"(?:i've|have) given up",
        r"(?:will|has been|was|be|been) (?:be )?(?:deleted|removed) from (?:the )?(?:mail )?queue",
        r"(?<!non-)(?:permanent|fatal)(?:ly)? (?:error|failure|failed|fatal)",
        r"failed permanently",
        r"(?:no (?:further|more)|stopped|will not|won't|not be) (?:delivery )?(?:attempt|retr|try|be (?:re)?tried)",
        r"retry timeout exceeded",
        r"(?:message|mail) (?:has )?expired",
        r"(?:could not|couldn't|cannot) be delivered (?:for|within|after) (?:\d+|several) (?:days|hours)",
        r"maximum (?:delivery attempts|number of (?:retries|attempts)|time)",
        r"unable to deliver .{0,80}?after",
        r"is being returned",
        r"(?:tried|attempted) to deliver .{0,80}? for \d+ (?:days|hours)",
    ),
    fate_phrases=(
        r"(?:came|come|comes|coming) back\b|(?:been|was|got) lost\b|vanished\b|never (?:\w+ )?(?:got|went|made it|came|gone) through\b|(?:been|was|is) held\b|caused an error",
        r"quarantined\b|(?:in|into|to) (?:the )?quarantine\b",
        r"(?:not|n't|never|no longer|cannot|unable to|failed to|failure to) (?:\w+ ){0,3}?(?:deliver|sent|send|accept|receiv|reach|forward|relay|transmit|handed|pass|arriv|process|placed|stored)\w*",
        r"(?:rejected|refused|blocked|intercepted|filtered out|bounced|returned|discarded|deleted|stopped|denied|undeliverable|undelivered|dropped|failed|fails|abandoned|given up|gave up)\b",
        r"(?:message|e-?mail|mail)\b(?:[^.]|\.(?=\w)){0,160}?\b(?:was|has been) (?:removed|destroyed|erased)\b|(?:did not|didn't|could not|couldn't) work\b|without success|unsuccessful\w*|in vain",
        r"(?:problem|error|trouble) (?:while |when )?(?:deliver|send)\w*|(?:hard|soft) bounced?",
    ),
    opened_phrases=(
        r"(?:been |was |not )(?:yet )?(?:read|opened|answered|replied|viewed|seen|picked up|downloaded|collected)\b",
    ),
    refused_post_phrases=(
        r"you (?:are|were) not (?:authori[sz]ed|allowed|permitted|eligible) to (?:send|post|write|submit|mail)\b",
        r"your (?:message|mail|e-?mail|post|posting|submission|request)\b.{0,300}?(?:has been|was|is|were) (?:automatically )?(?:rejected|refused|denied|returned|discarded|not (?:distributed|accepted|posted|sent))\b",
        r"returning (?:it|your (?:post|message|mail)) to you\b",
        r"(?:because|as|since) you are not (?:a |an )?(?:\w+ )?(?:member|subscriber|subscribed|on)\b",
        r"(?:message|mail|post) was not (?:distributed|posted|accepted)\b",
    ),
    goods_phrases=(
        r"your (?:\w+ )?(?:parcel|package|packet|order|shipment|goods|item|consignment)s?\b",
        r"the (?:parcel|package|shipment|consignment)\b",
        r"tracking (?:number|code|id)|out for delivery|delivery (?:driver|slot|address)|missed you",
    ),
    inbound_subjects=(
        r"(?:\w+[- ]){0,3}?(?:spam|quarantine|junk)[- ](?:\w+ )?(?:report|digest|summary|notification)",
        r"[^:]{1,80}?\bdigest\b",
        r"(?:virus|banned|spam|malware|infected)\b[^\n]{0,200}? in (?:e-?mail|mail|message) to you\b",
        r"(?:you have )?(?:\(?\d+\)? )?(?:new )?(?:messages|e-?mails|mails) (?:\w+ ){0,3}?(?:in (?:the |your )?quarantine|held|quarantined)",
    ),
    withheld_subjects=(
        r".{0,60}?\bquarantined?\b",
        r".{0,40}?\b(?:spam|junk)(?: e-?mail| mail| box)? (?:filter |folder )?(?:report|digest|summary|notification)",
        r"(?:.{0,40}?\b)?(?:end[- ]?)?user digest\b",
        r".{0,40}?\b(?:held|blocked) (?:e-?mails?|messages?|mails?)\b",
        r".{0,40}?\b(?:e-?mails?|messages?|mails?) (?:\w+ ){0,3}?(?:held|on hold|withheld)\b",
    ),
    inbound_phrases=(
        r"(?<!checks\s)(?:incoming|inbound|pending|new|held) (?:e-?mails?|messages?|mails?)\b",
        r"(?:deliver(?:ed|y)?|sent|arriv\w+|receiv\w+) .{0,40}?(?:to|in|into) your (?:mail|in)box",
        r"your (?:mailbox|inbox|account) (?:is|has|was|will|could)\b",
        r"release (?:the|these|your|all|them|pending)\b",
    ),
    full_mailbox_phrases=(
        r"your (?:e-?mail )?(?:mailbox|inbox|account|storage) (?:\S+@\S+ )?(?:is|has) .{0,60}?"
        r"(?:\d+ ?(?:%|percent)|full\b|over (?:its|the|your) (?:\w+ )?(?:limit|quota)|(?:exceeded|reached) (?:\w+ ){0,4}?(?:limits?|quota|size|capacity))",
        r"(?:mailbox|inbox|storage) (?:is )?(?:almost|nearly|\d+ ?%) full\b",
    ),
    to_reader_phrases=(
        r"you(?:'ve| have) (?:an?|one|\d+) (?:new|unread|missed|pending) (?:fax(?:es)?|voicemails?|(?:\w+ )?messages?|calls?|notifications?|reactions?|tasks?|alerts?)\b(?! from (?:me|us)\b)",
        r"(?:found|detected) .{0,200}? in (?:an? |the )?(?:e-?mail|mail|message) (?:addressed |sent )?to you\b",
        (
            r"(?<!our\s)(?<!last\s)(?<!previous\s)(?<!earlier\s)(?:messages?|e-?mails?) (?:sent |addressed )?(?:to"
            r"|for) you\b(?:[^.!?\n]|\.(?=\w)){0,80}? (?:was|were|been|is|are|be) (?:\w+ )?(?:held|withheld|quarantined"
            r"|blocked|rejected|refused|stopped|retained|intercepted|classified|identified|marked|caught|filtered"
            r"|delivered|delayed|released)\b"
        ),
    ),
    daemon_names=(
        r"mail(?:er)?[ -]?(?:delivery|daemon)",
        r"mail delivery (?:sub)?system",
        r"mail delivery service",
        r"(?:mail|message) (?:administrator|system|router|transfer|transport)",
        r"(?:[\w.&'-]{1,30} ){0,3}(?:e-?mail|mail|smtp) ?(?:server|gateway|daemon)",
        r"system administrator",
        r"postmaster",
        r"delivery (?:subsystem|system|service|status)",
        r"internet mail delivery",
        r"mdaemon",
        r"bounce",
        r"microsoft outlook",
        r"mail administrator",
        r"undeliver",
        r"non-?delivery",
        r"(?:[\w.&'-]{1,30} ){0,3}(?:e-?mail|mail|content|virus|attachment) ?(?:gateway|system|server|security|filter|protection|scanner)\b",
    ),
    read_subjects=(
        r"read:",
        r"read receipt",
        r"read-receipt",
        r"return receipt \(displayed\)",
        r"return receipt",
        r"disposition notification",
        r"opened:",
        r"message read",
        r"message status\W{1,3}(?:opened|read)\b",
        r"confirmation of reading\b",
    ),
    read_phrases=(
        r"was read at \d",
        r"(?:your|the) (?:message|e-?mail|mail|note)\b.{0,600}?was (?:read|opened|displayed|viewed) (?:on|at|by)\b",
        r"was read on",
        r"this is a (?:return |read )?receipt for the (?:mail|message|e-?mail)",
        r"has been displayed",
        r"this (?:return |read )?receipt (?:only )?(?:acknowledges|verifies|shows)",
        r"your document:? .{0,400}?was (?:received|opened|read|viewed) by",
        r"(?:the )?message (?:sent|you sent) .{0,400}?(?:has been|was) (?:displayed|opened|read)",
        r"no guarantee that the (?:message|e-?mail) has been read",
    ),
    unread_subjects=(r"not read:", r"deleted:", r"unread:"),
    unread_phrases=(r"was deleted (?:without being read|unread)", r"without being (?:read|opened|displayed)"),
    delivered_subjects=(
        r"delivered:",
        r"relayed:",
        r"expanded:",
        r"(?:successful|success(?:fully)?) (?:mail )?(?:delivery|delivered)(?: report| notification)?",
        r"delivery (?:status )?notification \(?(?:success|relay|delivered|mail relayed)",
        r"delivery (?:confirmation|receipt)",
        r"return receipt \(?(?:dispatched|delivered)",
    ),
    delivered_phrases=(
        r"(?:was|were|has been|have been) (?:(?!not|never)\w+ )?(?:placed|put|stored|left) in(?:to)? (?:the |their |his |her )?(?:\w+ )?(?:mailbox|inbox)",
        r"(?:has been|was) (?:sent encrypted|released from (?:the )?quarantine|forwarded to)\b",
        r"your (?:message|mail|e-?mail) (?:has been|was) (?:successfully )?delivered to the following",
        r"(?:has been|was|have been) (?:successfully )?(?:delivered|relayed)(?: to)?\b(?! because| yet)",
        r"delivery to (?:these|the following) recipients? or (?:groups?|distribution lists?) is complete",
        r"successfully (?:delivered|relayed)",
        r"no delivery notification was sent by the destination server",
    ),
    rest_delivered_phrases=(
        r"(?:rest|remainder|remaining part) of (?:the|your) (?:message|e-?mail|mail) (?:was|has been|will be) .{0,40}?(?:delivered|forwarded|passed|sent)",
        r"(?:cleaned|disinfected|sanitized) (?:message|e-?mail|mail) (?:was|has been) .{0,40}?(?:delivered|forwarded|passed)",
        r"(?:message|e-?mail|mail) (?:itself )?(?:was|has been) (?:delivered|forwarded|passed on) (?:\w+ ){0,3}?without (?:the |these |this |its )?(?:attachments?|files?)",
    ),
    accepted_subjects=(r"accepted:", r"event accepted:", r"invitation accepted:", r"accept:", r"meeting accepted:"),
    declined_subjects=(r"declined:", r"event declined:", r"invitation declined:", r"meeting declined:"),
    tentative_subjects=(r"tentative:", r"tentatively accepted:", r"event tentatively accepted:", r"maybe:"),
    proposed_subjects=(r"new (?:meeting )?time proposed:", r"proposed new time:", r"counter ?proposal:"),
    calendar_phrases=(
        r"has (?:tentatively )?(?:accepted|declined) (?:this|your|the)\b.{0,60}?(?:invitation|meeting|event|appointment)",
        r"has (?:accepted|declined|tentatively accepted) this",
        r"has (?:proposed|suggested) a new time",
        r"has replied \"?(?:yes|no|maybe)\"? to (?:this|your) invitation",
        r"will (?:not )?attend",
    ),
    invitation_subjects=(
        r"invitation:",
        r"updated invitation",
        r"meeting request:",
        r"canceled:",
        r"cancelled:",
        r"canceled event",
        r"cancelled event",
        r"event invitation",
        r"updated:",
    ),
    invitation_lines=(
        r"when:",
        r"where:",
        r"who:",
        r"start:",
        r"end:",
        r"location:",
        r"date:",
        r"time:",
        r"time zone:",
        r"calendar:",
        r"organi[sz]er:",
        r"attendees:",
        r"guests:",
        r"meeting id:",
        r"passcode:",
        r"password:",
        r"join (?:zoom|the|on|with|by|your|microsoft|from|meeting)",
        r"click here to join",
        r"microsoft teams",
        r"dial(?:-in| in| by)",
        r"or call in",
        r"one tap mobile",
        r"find your local number",
        r"zoom meeting",
        r"video call link",
        r"more phone numbers",
        r"you have been invited",
        r"you're invited",
        r".{1,80} (?:has invited|is inviting|invited) you",
        r"invitation from google",
        r"you are receiving this",
        r"to stop receiving",
        r"forwarding this invitation",
        r"reply for",
        r"yes - maybe - no",
        r"view your event",
        r"need help\?",
        r"learn more",
        r"meeting options",
        r"for organizers",
        r"phone conference",
        r"meeting link",
        r"event name:",
        r"description:",
        r"duration:",
        r"invitee",
    ),
    reaction_phrases=(
        r"reacted to (?:your|this|the) (?:message|e-?mail|mail)",
        r"reacted (?:with .{1,20} )?via gmail",
        r"reacted .{1,12} to (?:your|this) (?:message|e-?mail)",
        r"(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|celebrated) (?:your message|your e-?mail)",
        # What telephones send for a tap on a message, to those who see none
        r"(?:(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|celebrated)|reacted .{1,12} to|removed an? .{1,30}? from) \"[^\"]+\"?\W*\Z",
    ),
    automatic_subjects=(
        r"automatic (?:reply|response|answer)",
        r"automated (?:reply|response|message|answer)",
        r"auto(?:matic)?[ -]?(?:reply|response|responder|answer|respond)",
        r"auto:",
        r"automatic:",
        r"autoreply",
    ),
    automatic_phrases=(
        r"(?:sent|goes|going) (?:out )?(?:automatically )?to (?:everyone|everybody|anyone|all) (?:who|that) (?:\w+ )?(?:writes?|e-?mails?|contacts?|messages?)\b",
        r"i(?:'m| am) (?:\S+ )?(?:little )?(?:helper|robot|bot|chatbot)\b",
        (
            r"(?:(?:a|an|our) (?:real |actual |flesh-and-blood )?(?:humans?|person)"
            r"|the (?:real |actual |flesh-and-blood )?humans?)(?: being)? (?:on (?:the|our) team )?(?:will|takes?"
            r"|is going to) (?:\w+ )?(?:take (?:it|this|over)|takes? (?:it|over)|read|pick|get back|be with you|reply"
            r"|answer|look|respond|come)|i help the humans\b"
        ),
        (
            r"(?:i'm|i am|this is|you have reached|you've reached) (?:[\w-]{2,20}, )?(?:[\w-]+'s |the |an? |your "
            r"|our )(?:\w+ )?(?:virtual|digital|ai|automated|robotic) (?:\w+ )?(?:assistant|colleague|employee"
            r"|team ?mate|co-?worker|concierge|receptionist|agent|helper|secretary|operator)"
        ),
        r"this is an? (?:auto(?:mated|matic|matically)?|computer|system)[ -]?(?:\w+[ -])?(?:generated )?(?:e-?mail|mail|message|reply|response|notification|acknowledg\w+|confirmation|note|notice|answer)",
        (
            r"this (?:e-?mail|mail|message|reply|response|notification|is) (?:was|is|has been|being"
            r"|an?) ?(?:being )?(?:(?:drafted|written|composed|prepared|created|generated|sent"
            r"|produced),? (?:and )?){0,3}(?:an )?auto(?:matically|matic|mated|-generated)\b"
        ),
        r"(?:has been|was|is) (?:automatically|auto-?) ?(?:generated|sent|created)",
        r"auto(?:matically|mated|matic)?[ -]?(?:generated|reply|response|responder|acknowledg\w+) (?:e-?mail|mail|message|reply|response|to (?:let|confirm|inform|acknowledge))",
        r"(?<!not\san\s)(?:automated|automatic) (?:reply|response|message|acknowledg\w+|e-?mail|notification)",
        r"auto-?(?:reply|responder|response)\b",
        r"(?:this is|i am|i'm|you are talking to|you're talking to) (?:only |just )?(?:my|our|the|an?) (?:\w+ )?(?:robot|bot|auto-?responder|email assistant|machine)\b",
        r"(?:automated|automatic) (?:notice|note)\b",
        r"sent automatically[.)]",
        r"this (?:acknowledg\w+|confirmation|receipt) (?:is|was|has been) (?:automatically (?:issued|generated|created|sent)|(?:issued|generated|created|sent) automatically)\b",
        r"automatically (?:sent|generated|created) ?:",
        r"this (?:reply|message|mail|e-?mail|answer|note) (?:comes|came|is|was|has been) .{0,24}?(?:out of|from|by) (?:a|an|our|the) (?:machine|robot|bot|computer|script|program)\b",
        r"sent by an? (?:autoresponder|automated system|vacation)",
        r"(?:e-?mail|message) was sent (?:from|via|through|by) (?:a|the|our|your) (?:contact|web|website|online) form",
    ),
    absence_subjects=(
        r"gone (?:fishin[g']?|hiking|skiing|surfing|sailing|camping|climbing|walkabout)",
        r"out[ -]of[ -](?:the[ -])?office",
        r"ooo\b",
        r"oof\b",
        r"out of town",
        (
            r"(?:i am |i'm |we are |we're )?(?:currently |away )?(?:on )?(?:annual |parental |maternity |paternity "
            r"|sick |medical |family )?(?:leave|vacation|holidays?|pto)(?=\s*$|\s*[:!(\-]|\s+\d"
            r"|\s+(?:until|from|till|through|notice|message|reply|auto))"
        ),
        r"away from (?:the |my )?(?:office|desk|mail|e-?mail|keyboard)",
        r"away(?=\s*$|\s*[:!(\-]|\s+(?:until|from|till|through|message|notice))",
        r"vacation (?:message|reply|notice|response|auto)",
        r"absence\b",
        r"not in the office",
        r"(?:office|we are) closed",
        r"(?:on|i'm on|i am on) (?:maternity|paternity|parental|annual|sick)? ?(?:leave|holiday|vacation)",
        r"(?:holiday|christmas|summer|winter|office|annual|easter) (?:closure|shutdown|closing)",
        r"(?:i'm |i am |currently )(?:away|out|ooo|unavailable|offline)",
    ),
    absence_phrases=(
        r"(?:(?:i am|i'm|we are|we're) )?(?:currently )?out (?:until|till|through|thru|all (?:day|week)|(?:for )?the rest of)\b",
        r"(?:on|at) (?:a |our |my )?(?:\w+ )?retreat\b|off[ -]?(?:the )?grid",
        r"(?:answering|checking|reading|back on) (?:my )?(?:e-?mails?|messages|mail) again",
        r"(?:won't|will not|can't|cannot) (?:\w+ )?(?:see|read|get to|look at|answer|reply to|respond to) .{0,40}?until\b",
        r"not (?:currently )?(?:answering|checking|reading|replying to|responding to) (?:my |any )?(?:e-?mails?|messages|mail)",
        r"(?:shop|studio|office|workshop|practice|we|i|store|business)(?:'s|'re| is| are| will be|'ll be)? (?:shut|closed) (?:this|next|until|till|through|thru|from|for|over|between|all)",
        r"back (?:at|in|behind|on) (?:the|my|our) \w+ (?:on |from )?(?:monday|tuesday|wednesday|thursday|friday|next|the \d|\d)",
        r"i (?:only|just) work (?:on )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|part)",
        (
            r"(?:i am|i'm|we are|we're|i will be|i'll be|we will be|we'll be|is|will be|am|are"
            r"|be) (?:\w+ ){0,4}?(?:out of (?:the |my |our )?(?:office|town|country|studio)"
            r"|away (?:from|on|until|till|for|through|at|between|this|and|with)\b|away\b"
            r"|on (?:\w+ ){0,3}?(?:leave|vacation|holidays?|pto|sabbatical)|travell?ing|ooo\b"
            r"|off(?: work| sick| until| from| on| this| for)|not in (?:the |my )?(?:office|studio)|unavailable"
            r"|unable to (?:check|access|read|(?:respond|reply)(?! (?:to )?(?:every|each|all|individ)))|at a conference"
            r"|not (?:be )?available|not (?:be )?working)"
        ),
        r"(?:have|with|has) (?:no|limited|little|intermittent|sporadic|only (?:limited|intermittent)|restricted|reduced) access to (?:my )?(?:e-?mail|mail|messages|internet|phone)",
        r"limited access to (?:e-?mail|mail|my)",
        r"(?:not|n't|won't) (?:be )?(?:\w+ )?(?:checking|reading|monitoring|answering|responding to|check|read|monitor|answer) (?:\w+ ){0,2}?(?:e-?mails?|mails?|messages|inbox)",
        (
            r"(?:will be|'ll be|be|am|i am|am back|be back|are|are back|back|return|returning|returns|reopen|re-open"
            r"|reopens) (?:\w+ ){0,2}?(?:back|return(?:ing)?|in the office) (?:\w+ ){0,3}?(?:on|at|by|in|from|after"
            r"|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september"
            r"|october|november|december|the|until|till|again|office|work)"
        ),
        r"(?:i|we) (?:will |'ll )?(?:return|am returning|are returning) (?:\w+ ){0,4}?(?:on|to|by|in|from|after|until)\b",
        r"(?:i'll|i will|we will) be back",
        r"(?:upon|on|after|when|until) (?:my|our|i|we|his|her) (?:\w+ )?return\b",
        r"(?:during|in) (?:my|our|this|his|her|their) absence",
        r"while i(?:'m| am) (?:away|out|gone|on)",
        r"when i(?:'m| am) back",
        r"(?:our|the|my) (?:office|offices|studio|shop|company|store|workshop|practice|practise|surgery|firm|business|team|gallery|showroom|school|premises) (?:\w+ ){0,4}?closed",
        r"(?:we are|we're|will be) (?:\w+ ){0,2}?closed (?:\w+ )?(?:for|from|until|between|on|over|during)",
        r"out[ -]of[ -](?:the[ -])?office",
        r"returning to (?:the )?office",
        r"(?:annual|parental|maternity|paternity|sick|medical|compassionate) leave",
        r"on (?:my )?(?:vacation|holiday)s?\b",
        r"taking (?:some |a few )?(?:time|days?|weeks?) off",
        r"(?:off the grid|off-grid|offline)\b.{0,60}?(?:until|till|from|through)",
        r"taking (?:\w+ ){0,2}?(?:pto|leave|time off|a break)",
        r"when i(?:'m| am) (?:back|next|in)\b",
        r"(?:slow to (?:respond|reply|answer)|delayed response|may be slow)",
        r"(?:holiday|christmas|summer|winter|easter|company|office|annual) (?:closure|shutdown|break)",
        r"will be closed",
        r"are closed",
        r"in transit",
        r"gone (?:fishing|surfing|skiing|hiking|camping|sailing|climbing|to the beach)",
        r"off the grid|unplugged (?:until|for|from)",
        r"(?:taking|having|on) (?:a|our|my) (?:\w+[- ]){0,3}?(?:break|pause|holiday|breather)\b",
    ),
    absence_hints=(
        r"(?:until|till|through) (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\w*\b)",
        r"(?:i'm|i am|we're|we are) out (?:until|till|from|on|this|all|today)",
        r"vacation",
        r"holidays?",
        r"leave\b",
        r"away\b",
        r"out of (?:the )?(?:office|town|country)",
        r"ooo\b",
        r"pto\b",
        r"back\b(?! to (?:you|both|all)\b)",
        r"return(?:s|ing)?\b",
        r"travel\w*",
        r"transit",
        r"off (?:the grid|grid|work|sick|duty|today|this)",
        r"offline",
        r"unavailable",
        r"closed",
        r"closure",
        r"reopen\w*",
        r"absen\w+",
        r"maternity|paternity|parental",
        r"sabbatical",
        r"retreat",
        r"hiking|camping|sailing|skiing",
        r"conference",
        r"limited access",
        r"part[- ]time",
        r"next in the office",
        r"retired|last day",
        r"covering",
        r"annual leave",
        r"time off",
        r"off until|until \w+day|until \d",
        r"new year",
    ),
    past_phrases=(
        r"(?:was|were|i've been|have been|had been) .{0,60}?(?:away|vacation|holiday|leave|out of|off|travell?ing|sick|ill)\b",
        r"(?:just|now|finally|recently) (?:got |come |came )?back from",
        r"(?:sorry|apolog\w+).{0,40}?(?:slow|late|delay)",
        r"back from (?:my )?(?:vacation|holiday|leave)",
        r"(?:got|came) back (?:yesterday|today|last|on|this)",
    ),
    contact_phrases=(
        r"(?:contact|call|e-?mail|ring|try|ping|reach|phone|speak to|write to) (?:\w+ ){0,4}?(?:at |on |via )?(?:\S+@|\+?\d)",
        r"(?:please |kindly )?(?:contact|reach out to|refer to|direct)\b",
        r"(?:anything|something|matters?|if (?:it's|this is|it is)) (?:is )?(?:urgent|can't wait|cannot wait)",
        r"urgent",
        r"emergenc\w+",
        r"(?:can|will|is able to|are able to) (?:help|assist)\b",
        r"time[- ]sensitive",
    ),
    courtesy_phrases=(
        r"(?:kind|best|warm) regards",
        r"(?:thanks?|thank you) (?:for|in advance)",
        r"(?:have a|wishing you|we wish|i wish|happy|merry|enjoy)\b",
        r"(?:apologies|sorry) for (?:the|any)",
        r"(?:thank you|thanks) for your (?:patience|understanding)",
        r"(?:cheers|sincerely|yours)\b",
        r"(?:messages?|e-?mails?|mails?) (?:will be|are) (?:answered|read|replied)",
        r"in the meantime",
    ),
    gone_phrases=(
        r"(?:have|has|i've) (?:now )?stepped (?:down|back) (?:as|from)\b",
        r"(?:has|have) (?:sadly )?(?:passed away|died)\b",
        r"(?:no longer|don't|do not) use this (?:e-?mail )?(?:address|account|inbox|mailbox)\b",
        r"(?:taken|taking|in) (?:early )?retirement\b",
        r"(?:moved|transferred) (?:in)?to (?:a|another|my) (?:new |different )?(?:role|position|department|team|office)\b",
        r"your new (?:\w+ )?contact (?:is|will be)\b|my (?:successor|replacement|maternity cover|parental cover)\b",
        r"no longer (?:with|works?|working|employed|at|part of|an employee|associated|be with|employee)\b",
        r"(?:has|have|i've) (?:now |recently )?left (?:the )?(?:company|firm|organi[sz]ation|business|employment|\w+ (?:gmbh|ltd|inc|llc|ag)|[a-z]+$)",
        r"(?:this|that|the) (?:e-?mail )?(?:address|account|mailbox|inbox) (?:is|will be|has been) (?:no longer|not|being|now) ?(?:\w+ )?(?:in use|active|monitored|valid|deactivated|closed|used|disabled|discontinued|shut)?",
        r"(?:has|have) (?:now |recently |since |just )?retired|i've (?:now |just )?retired",
        r"last (?:working )?day (?:at|with|was|is)\b",
        r"moved on from",
        r"i(?:'ve| have) (?:now |recently )?left (?:[\w&.,;'-]+ ){1,5}?(?:please|contact|my (?:successor|replacement)|for (?:\w+ ){0,3}?(?:contact|write|reach|please|e-?mail))",
        r"i (?:have )?left .{1,40} (?:on|in|at the end of|as of|last) ",
    ),
    notice_phrases=(
        r"(?:answer|reply to|respond to|read|catch up on) (?:everything|all (?:my |the |your )?(?:e-?mails?|messages|mail)|e-?mails|messages)\b",
        r"(?:thank you|thanks) for (?:your )?understanding",
        r"on my next working day",
        r"(?:if|for|in|should|with) (?:\w+ ){0,5}?(?:urgent|immediate|emergency|time-?sensitive|pressing)\b",
        r"in case of (?:an )?emergency",
        r"(?:your|this|any|my|incoming|all) (?:e-?mails?|mails?|messages?) (?:will|is|are) (?:not|automatically|neither) ?(?:be )?(?:being )?(?:forwarded|read|monitored|answered|deleted|checked)",
        r"(?:will|shall|'ll) (?:respond|reply|get back|answer|attend|be in touch|review|read|return)(?: \w+){0,8}? (?:when|upon|on my return|as soon as|after(?! (?:that|then|it)\b)|once|at my earliest|at our earliest)",
        r"(?:please )?(?:contact|call|reach out to|e-?mail|reach|speak to|write to|direct) .{1,120}? (?:in my absence|instead|during|while|for (?:any |immediate |urgent )|if )",
        r"(?:you will|you'll) (?:only )?receive this (?:message|reply|notice|e-?mail) (?:only )?once",
        r"covering for me|my (?:colleague(?! is (?:away|out|off|on|ill|sick|back|travelling|traveling|not)\b)|deputy|replacement|backup|cover)\b.{0,80}?(?:can|will|is|at)",
        r"high(?:er)? (?:than (?:usual|normal) )?(?:volume|number) of (?:e-?mails|mails|messages|requests|inquiries|enquiries)",
        r"(?:unable|not able) to (?:respond|reply|answer) (?:to )?(?:every|each|all|individually)",
        r"(?:we )?(?:can't|cannot|can not|are not able to|aren't able to) (?:always )?(?:write back|reply|respond|answer)",
        r"(?:read|see) (?:every|each|all) (?:e-?mail|message|mail|note|submission)s?",
        r"if you (?:do not|don't|haven't) hear(?:d)? (?:back )?(?:from us )?(?:within|in|by)",
        r"(?:must|should|can only|need to) be (?:submitted|sent|made|addressed|directed) (?:through|via|using|to our)",
        r"will not be (?:considered|accepted|answered|read|processed|reviewed)",
        r"this (?:inbox|mailbox|e-?mail address|address|account) is (?:\w+ )?(?:for|reserved|used|intended)",
        r"(?:messages?|e-?mails?|mails?|enquiries|inquiries) .{0,60}?will (?:not )?be (?:deleted|ignored|discarded|answered|forwarded|considered)",
    ),
    standing_phrases=(
        r"all (?:bidders|tenderers|applicants|suppliers|candidates|entrants) (?:will|are)\b",
        r"(?:is|are) open (?:(?:on )?(?:weekends?|weekdays|daily|every|most|mon|tue|wed|thu|fri|sat|sun)\w*)\b",
        r"you(?:'re| are) (?:now )?in (?:the|our) queue\b|will be with you (?:soon|shortly|as soon)\b",
        (
            r"(?:batch|check|read|answer|open|clear|process|reply to|respond to) (?:my |all |all my )?(?:inbox|e-?mails?"
            r"|messages) (?:\w+ ){0,2}?(?:on|every|once|twice|only) (?:\w+ )?(?:days?|week|mondays?|tuesdays?"
            r"|wednesdays?|thursdays?|fridays?|weekends?|mornings?|afternoons?|evenings?)\b"
        ),
        r"(?:received|sent|submitted) (?:at|to|via) this (?:address|mailbox|inbox|e-?mail(?: address)?) (?:are|is|will)\b|(?:do not|don't|cannot|can't|unable to) (?:give|provide|offer) (?:individual |any )?feedback\b",
        r"(?:dealt with|handled|answered|looked after|picked up) (?:between|when the \w+ is (?:next )?open|when we're (?:next )?open)\b",
        r"(?:high|higher|large|larger|unusual\w*) (?:\w+ ){0,2}?(?:than (?:usual|normal|average) )?(?:volume|number|amount) of (?:messages|e-?mails?|enquiries|inquiries|requests|calls)",
        r"(?:replies|answers|responses) (?:come|go out|are sent|may come|happen) (?:in|on|at|after|over) (?:the )?(?:evenings?|mornings?|weekends?|nights?|week)\b",
        r"(?:typical|usual|average|current|standard) (?:turnaround|response|reply|waiting|handling)(?: times?)?\b",
        r"(?:added|put|placed) (?:this|it|your \w+) (?:to|in|into|on) (?:our|the|my) (?:queue|backlog|pile)\b",
        r"while you(?:'re| are)? wait(?:ing)?\b|(?:grab|download|enjoy) (?:my|our|the|your) free\b",
        r"i (?:unplug|switch off|log off|disconnect|go offline|batch|step away)\b.{0,60}?(?:weekends?|evenings?|nights?|mornings?|days)\b",
        r"in the order (?:they are |it was )?received|(?:we|our \w+) (?:answer|reply|read)\w* .{0,30}?(?:in order|in turn|when)\b",
        r"(?:my|this|the|our) (?:inbox|mailbox|e-?mail) is (?:now |currently )?(?:managed|screened|monitored|handled|triaged|filtered|sorted|looked after) by\b",
        r"(?:answer|read|repl|respond|process|work|handl|deal|dealt|review)\w*[^.!?\n]{0,40} in (?:the )?order (?:of receipt|(?:they (?:are|were) )?received|they (?:come|came))\b",
        (
            r"from (?:january|february|march|april|may|june|july|august|september|october|november"
            r"|december) to (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
            r"|[a-z]+s (?:are|is) (?:currently )?taking (?:about|around|up to|roughly|some)\b"
        ),
        r"(?:pass|forward|direct|route|send)(?:ed|t)? .{0,40}?to the (?:responsible|appropriate|relevant|right|correct) (?:person|team|department|people|colleague|desk|office)|just (?:drop|pop|come) (?:by|in|into|round)\b",
        r"your (?:report|order|application|complaint|claim|booking|reservation|registration|abstract) (?:has been|was|is) (?:\w+ )?(?:received|logged|registered|recorded)",
        r"(?:handled|processed|dealt with|answered|worked through) (?:according to|in order of|by) (?:urgency|priority|date)",
        r"only (?:answer|read|reply to|respond to|process) (?:e-?mails?|messages|enquiries|inquiries)",
        r"more .{1,30}? than (?:at|behind|in) (?:my|the|our) (?:desk|computer|office|screen)",
        r"(?:answer|read|check|reply to) (?:my |our |all )?(?:e-?mails?|mail|messages) (?:(?:from|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
        r"(?:don't worry|forgive (?:me|us)|apologies|bear with (?:me|us)|sorry|patient) .{0,20}?if (?:you don't|i don't|we don't|i'm|we're|it takes|there is)\b",
        r"if you(?: can|'re| are)? (?:read|reading|see|seeing) this\b",
        r"gets? you an? (?:\w+ )?(?:quote|price|estimate)|(?:i|we)(?:'ll| will| can) (?:send|give|prepare|get|e-?mail) you (?:a|an|our) (?:\w+ )?(?:quote|quotation|estimate|menu|price list|proposal)\b",
        r"(?:deal with|handle|work through|go through) (?:my |our )?e-?mails? (?:on|at|in|once|twice|every|after|before)\b|most of (?:my|the) (?:week|day|time)\b",
        r"for (?:[a-z]+s|[a-z]+ing) (?:and|or|&) (?:[a-z]+s|[a-z]+ing),? please\b",
        r"back to you with (?:availability|a price|prices|dates|details|an answer)\b",
        r"(?:i'm|i am|we're|we are) (?:probably|most likely|likely|presumably|usually|often|mostly|generally|typically) (?:(?:\w+ ){0,2}?(?:in|on|out|at|up|with|away|busy|asleep|off|behind|under)|(?!going\b)\w+ing)\b",
        r"(?:get back|reply|respond|write back|answer) to (?:everyone|everybody|you all|each)\b",
        r"at the (?:start|end|beginning) of (?:the|each|every|my|our) (?:working )?(?:day|shift|session)\b",
        r"(?:each|every) (?:day|morning|evening|night|afternoon|weekday|shift|week)\b|during (?:the day|lessons|surgery|term|classes|service|working hours)\b",
        r"please allow (?:some |a little |extra |additional |up to |plenty )+",
        r"(?:documents?|files|forms|payments?|receipts|photos|deliveries) (?:should|must|can|need to|are to) (?:only )?be (?:\w+ )?(?:uploaded|sent|submitted|made|dropped|left)",
        r"(?:by|over the) (?:phone|appointment|e-?mail) only|only by (?:phone|appointment)|walk-?ins\b",
        r"for (?:[a-z]+s|[a-z]+ing|[a-z]+ (?:enquiries|questions|orders|requests)),? please (?!find|note|see)",
        r"to add (?:more |further |additional )?(?:information|details|comments|notes)\b",
        r"(?:messages|e-?mails|mail|letters) (?:to|at|sent to) this (?:address|inbox|mailbox|account) (?:is|are|get|gets)\b",
        r"most (?:days|evenings|mornings|weekdays)|please (?:include|make sure|have) (?:you|your)\b",
        r"(?:replies|answers|responses) (?:can |may |will |might )?take\b|out of hours",
        r"(?:office|desk|phone|line|shop|reception|library) (?:is|are) (?:staffed|open|manned|attended|answered) .{0,40}?(?:day|morning|afternoon|weekday)s?\b",
        r"unsolicited\b|(?:hang|sit) (?:in there|tight)",
        r"(?:must|should|can only) be \w+ (?:through|via|using|on|by|online|in the)\b",
        r"(?:will|can) not be (?:actioned|answered|processed|considered|accepted|dealt with)",
        r"(?:booked (?:up|out|until|solid|through)|not (?:currently )?taking (?:on )?(?:new|any))",
        r"(?:everything|anything|all) else .{0,40}?(?:gets?|will|goes|can)\b",
        r"(?:new|existing|current|prospective) (?:clients?|customers?|patients?|members?|students?|tenants?|guests?) .{0,60}?(?:can|should|please|must|may)\b",
        r"(?:anyone|those) who\b|(?:members|patients|tenants|students|guests|visitors|customers|clients) (?:can|should|must|may)\b",
        r"(?:prices?|availability|rates|opening times|faqs?|details) .{0,30}?(?:are|is|live|can be found) .{0,10}?(?:on|in|at)\b",
        r"(?:applicants|candidates|bidders|vendors|suppliers|officers|volunteers|authors|contributors|visitors|residents) (?:will|are|should|must|may)\b",
        r"please allow (?:up to |at least )?(?:a few|a couple of|several|\w+)(?: to \w+)? (?:business |working )?(?:days|hours|weeks)",
        r"(?:give|allow) (?:me|us) (?:up to )?(?:\d+|a few|a couple of|two|three) (?:hours|days)",
        (
            r"(?<!the\s)(?<!your\s)(?<!our\s)(?:\w+ (?:stuff|things|enquiries|inquiries|requests|questions|queries)"
            r"|(?<![a-z]\s)(?:(?:all|any|new|online) )?(?:bookings|orders|invoices|applications|press"
            r"|sponsorships?)) (?:goes?|should|must|can|are|is|go|need)\b"
        ),
        r"(?:got|received|have) your (?:e-?mail|message|note).{0,40}?(?:which means|so|and)",
        r"(?:tiny|small|little) team|just (?:the two|two|three) of us|run by volunteers",
        r"(?:e-?mails?|messages|enquiries|inquiries|letters) (?:are|is) (?:\w+ )?(?:read|checked|answered|dealt with|monitored|replied)",
        r"(?:to|please) (?:report|book|order|apply|register|cancel|reschedule|reserve) .{0,60}?(?:please |use |call |visit |through |via |online|by phone)",
        r"(?:due to|because of|given) .{0,30}?(?:volume|number|amount)",
        r"(?:if|unless) you (?:haven't|have not|don't|do not|hear)\b",
        r"(?:bear with|be patient)",
        r"for (?:bookings?|press|orders?|enquiries|inquiries|everything else|anything else|appointments?|support|returns?|sales|general) .{0,80}?(?:contact|call|e-?mail|hit|see|use|write|visit|please|:)",
        r"must not be used|not for (?:urgent|emergencies|orders)",
        r"(?:we|i)(?:'ll| will) (?:write|get|come|be) back .{0,20}?(?:when|as soon as|once)",
        r"(?:we|i) (?:review|read|consider) (?:every|each|all)\b(?! (?:\w+ ){0,3}?(?:offer|quote|quotation|proposal|estimate|figures?|numbers?|pages?|lines?|items?)\b)",
        r"(?:you can )?expect (?:an? |to hear |our )?(?:answer|reply|response|hear)",
        r"(?:texts?|texting|phone|calls?|calling|whatsapp) (?:is|are|gets?|works?) (?:\w+ )?(?:faster|quicker|better|best)",
        r"(?<!the\s)(?<!your\s)(?<!our\s)(?:quotes|orders|repairs|estimates|deliveries|bookings|refunds|applications) (?:usually |can |may |currently )?take\b",
        r"to (?:give you an? (?:quote|estimate|price)|quote|check your|hold your|prepare (?:a|your)) .{0,30}?we (?:need|will need|require)",
        r"(?:update|change) (?:your|the) (?:address ?book|contacts?|records)|(?:new|different) (?:mailbox|e-?mail address|inbox)",
        r"(?:this|that|the old) (?:one|address|mailbox|inbox|account) (?:won't|will not|will no longer|is no longer|isn't)\b",
        r"(?:do not|don't|no need to) chase\b|(?:priorit\w+) (?:according|by|in order)|fully booked|wait(?:ing)? ?list\b",
        r"(?:is|are) (?:reviewed|made|read|answered|handled|selected|chosen|considered) by (?:our|the|a)? ?\w*",
        r"(?:grateful|thankful) for (?:every|each|all)|(?:every|each) (?:proposal|submission|enquiry|inquiry|application|e-?mail|message)\b",
        r"if .{3,60}? (?:call|ring|text|phone) \(?\+?\d|every(?:body|one) else\b",
        r"(?:refunds|orders|returns|parcels|deliveries|payouts) .{0,20}?\d",
        r"(?:i|we) (?:answer|read|check|return|reply to) (?:my |our |all )?(?:e-?mails?|mail|messages|calls) (?:after|before|between|in|at|on|when)\b",
        # whoever asks "if" has not looked
        r"(?:if|should|for|in case|when) .{0,60}?(?:urgent\w*|emergenc\w+|can't wait|cannot wait|time-?sensitive|pressing|right away|asap|immediate\w*)",
        (
            r"(?:if|should) (?:your (?:enquiry|inquiry|message|request|e-?mail|question)"
            r"|you(?:'re| are)? (?:have|need|want|wish|writing|looking|enquiring|inquiring|calling|asking|would like"
            r"|applying|contacting|a\b)|it(?:'s| is)? (?:about|regarding|to do)|this is) .{0,80}?"
        ),
        r"(?:otherwise|if not),? .{0,60}?(?:hear|get back|reply|respond|be in touch|answer|read)",
        # habits of reading
        (
            r"(?:check|read|look at|go through|answer|process|see) .{0,40}?(?:e-?mails?|mail|inbox"
            r"|messages) .{0,40}?(?:only|once|twice|\w+ times|rarely|infrequently|daily|weekly|a day|a week|every"
            r"|mornings?\b|(?:in the )?evenings?|in batches|on (?:mon|tues|wednes|thurs|fri)days?)"
        ),
        r"(?:only|once|twice|rarely|infrequently) .{0,30}?(?:check|read|look at|answer|open) .{0,30}?(?:e-?mails?|mail|inbox|messages)",
        r"(?:get|receive) (?:a lot|lots|hundreds|so many|many|a (?:high|large) (?:volume|number)|dozens) (?:of )?(?:\w+ )?(?:e-?mails?|mail|messages|enquiries|inquiries|requests|submissions|applications)",
        r"(?:cannot|can't|can not|are unable to|not able to) (?:always )?(?:reply|respond|answer) .{0,20}?(?:every|all|each|everyone|individually)",
        r"(?:sometimes|often|usually|typically|generally|normally|always|tend to|try to|mostly) .{0,50}?(?:reply|replies|respond|answer|e-?mails?|messages?|inbox|reach\w*|write back)\b",
        r"(?:more|too much|too many) (?:e-?mails?|messages|mail) than|inbox (?:zero|is (?:a |always )?(?:full|mess|overflowing))",
        r"(?:find|see|check|read|visit|browse|have a look at) .{0,50}?(?:on|at|in|our|the|my) (?:\w+ )?(?:website|site|web ?page|page|faqs?|help cent(?:er|re)|www\.\S+|https?:\S+|shop|store|account)",
        r"(?:might|may|can|could) (?:\w+ )?take .{0,20}?(?:day|hour|week|while|longer)",
        r"(?:replies|responses|answers) (?:will|may|might|can) be (?:slow|delayed|slower)",
        r"please (?:note|be aware|be advised|bear in mind) that",
        # where one has come to
        r"you(?:'ve| have) (?:now )?(?:reached|got through to|come through to)\b|welcome to (?:my|our) (?:inbox|mailbox)\b",
        r"(?:this is|it's) an? (?:\w+ )?(?:busy|shared|small|general) (?:inbox|mailbox|account)\b",
        # what is done with all that comes
        r"(?:batch|sort|tackle|triage|go through) (?:my|our|all|the) (?:e-?mails?|messages|inbox|mail)\b",
        r"(?:read|answer|open|see) (?:everything|every one|all of (?:it|them))\b|(?:each|every) (?:e-?mail|message|letter|enquiry|sender)\b",
        r"[a-z]+s (?:can|may) be (?:booked|bought|ordered|tried|reserved|made|found|collected|viewed)\b",
        r"(?:commissions|bookings|orders|books|applications|submissions) (?:are|is) (?:\w+ )?(?:closed|full|open)\b",
        r"(?:reply|respond|answer) (?:here|to this (?:e-?mail|message)) (?:to|if|with) (?:add|you|any)\b",
        # what this address is for
        r"(?:this|our) (?:\w+ )?(?:inbox|mailbox|e-?mail address|address|account) (?:is|was|only|accepts|does|will)",
        r"(?:only|exclusively) (?:through|via|by|using|accept\w*) (?:our|the|this)",
        # when and how we can be reached
        r"(?:mon|monday)\w*\.? ?(?:-|to|through|until|and) ?(?:thu|fri|sat|sun)\w*\b",
        r"(?:office|opening|business|working|support|phone) hours",
        r"(?:office|phone|line|desk|reception) is (?:\w+ )?(?:open|staffed|manned|answered)",
        r"(?:within|in) (?:the )?(?:next )?(?:\w+|\d+)(?: ?-? ?(?:to )?\d+| to \w+)? (?:business|working) (?:days?|hours?)",
        r"24/7|around the clock",
        # what happens to all mail alike
        r"(?:in the )?order (?:in which )?(?:they|it) (?:are|is|was|were) received",
        r"(?:someone|somebody|a member|one of (?:us|the team|our)) .{0,60}?(?:will|'ll|can|should)\b",
        r"(?:your|this) (?:e-?mail|message|enquiry|inquiry|request|correspondence) (?:has been|was|will be|is being) (?:automatically )?(?:forwarded|passed|directed|routed|sent on)",
        r"(?:e-?mail )?address (?:has|have) changed|my new (?:e-?mail )?address|(?:this|old) (?:e-?mail )?address will (?:be|soon|no longer)",
        r"(?:may|might|can) take (?:us |me )?(?:up to |a (?:few|couple)|some|\d|longer|a little)",
        r"(?:no need|you (?:do not|don't) need) to (?:reply|respond|write|follow|send|chase)",
    ),
    assents=(
        r"(?:yes|yep|yeah|no|nope)(?:,? (?:please|thanks|thank you|of course|sure|go ahead|let's do it|great))*",
        r"(?:ok|okay|k|(?:that |it |this )?(?:sounds|looks) (?:good|great|fine|perfect)(?: to (?:me|us))?"
        r"|(?:that's |it's )?(?:all )?(?:good|great|fine|perfect|agreed|approved"
        r"|too (?:expensive|much|pricey))(?: (?:with|for) (?:me|us))?|deal|done|will do|go (?:ahead|for it)"
        r"|(?:let's|we'll) (?:do|go for|take) (?:it|that|this)|not interested|works for (?:me|us)"
        r"|count (?:me|us) in)"
        r"(?:,? (?:thanks|thank you|cheers|please|let's do it|go ahead))*",
    ),
    particular_phrases=(
        r"(?:given|passed|forwarded|handed|shown) (?:it |this |that )?(?:on |over )?to (?:our|my|the) (?:\w+ )?(?:manager|director|owner|boss|landlord|bursar|treasurer|head|chairman|chair|secretary)\b",
        r"(?:has|have) asked me to (?:thank|tell|let|pass|say|write|reply)\b",
        r"(?:questions?|comments?|remarks?) (?:about|on|regarding|concerning|to) (?:clause|section|page|item|position|line|point|para\w*) \d",
        r"(?:once|when|until|as soon as|if) (?:\S+ ){0,3}?(?:planning(?: permission)?|permits?|funding|grant|mortgage|loan|budget|lease|survey)\b",
        r"(?:we|they|he|she|procurement|accounts|finance|purchasing) needs? (?:your|a|an|the)\b",
        r"we (?:still|also|just|urgently) need|we need (?:from you|your|the|this|it) ",
        r"please (?:re-?send|re-?issue|send (?:it|this|us|me)(?: \w+){0,3} again)|(?:have|has) not received (?:it|your|the) ",
        r"(?:shareholders?|owners?|investors?|landlord|co-?owner|in-laws) .{0,30}?(?:have|has|must|need|needs|want|wants|decide|decides)\b|(?:has|have|needs?) to (?:agree|sign off|approve|sign)\b",
        r"(?:we|they|i|he|she|members|parents|everyone|board|committee) (?:\w+ )?(?:preferred|chose|picked)\b(?! up)|(?:went with|going with|opted for)\b",
        r"(?:hear|heard|word) (?:back )?from (?!us\b|me\b|you\b|our\b|one of (?:us|the|our)\b|someone\b)\w|we(?:'d| would) (?:love|like) (?:\d|some|another|more)",
        r"(?:love|loved|like|liked|adore) (?:the|your|it|this|these)\b",
        r"(?:sending|sent|forwarding|passing) (?:this|these|it|that) (?:over|through|across|on|along)\b",
        r"not forgotten\b|i(?:'ll| will)? .{0,60}?(?:ring|phone|call) you\b|(?:i|we) just (?:had|got|came|saw|lost|moved)\b",
        r"on hold\b|put off\b|postponed\b|called off\b|(?:no|not any) need (?:for|of) (?:it|this|one)\b",
        r"already (?:work|working|have|using) (?:with|an?|somebody|someone)\b|keep your (?:details|card|number|proposal|name)\b",
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! ?(?:to|through|-|and|until) ?\w*day| mornings| afternoons| evenings)",
        r"(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|next (?:week|month|year)|last (?:week|month|night))\b",
        r"(?:on|by|until|before|next|this) (?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! mornings| afternoons| evenings| and \w+day| to \w+day)|the weekend|the \d{1,2}(?:st|nd|rd|th))\b",
        r"(?:on|by|until|before|after) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)\w*|(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)\w* \d{1,2})\b",
        r"(?:in|by|before|until) (?:january|february|march|april|june|july|august|september|october|november|december|spring|autumn)\b",
        r"(?<!dear\s)(?<!hi\s)(?<!hello\s)(?:mr|mrs|ms|dr|sir|prof)\.? [a-z]{2,}",
        r"boss (?:is|has|will)\b|(?:my|our|the) (?:boss|board|committee|team lead|ceo|trustees|partner|husband|wife|manager|director|client|accountant|lawyer|brother|sister)\b",
        r"(?:i|we)(?:'ve| have)? (?:\w+ )?(?:looked|read|seen|saw|spoke|spoken|talked|discussed|decided|passed|compared|thought|paid|signed|forwarded|liked|loved|agreed|asked|noticed)\b(?! (?:my |our |all )?(?:e-?mails?|messages|mail)\b)",
        r"(?:sounds|looks|works) (?:good|great|fine|ok|okay|perfect|brilliant)|(?:perfect|brilliant|lovely(?! (?:of you|people|to hear))|approved|agreed|got it)\b",
        r"(?:price|total|budget|cost|deposit|contract|draft|version|option|phase|page) (?:is|was|looks|seems|for)\b",
        r"(?<!you\s)(?:need|have|want) to (?:ask|check|speak|talk|run it|discuss|find)",
        r"(?:call|ring|phone) me\b|give me a (?:call|ring)",
    ),
    organisation_closings=(
        r"(?:your|the|our) (?:[\w&'-]+ ){0,4}?(?:team|crew|desk|department|office|staff|family|support|service|library|editors?|committee|folks|people)\b",
        r"(?:[\w&'-]+ ){0,4}(?:team|support|customer (?:care|service|services)|department|admissions|recruitment|helpdesk)$",
    ),
    thanks_phrases=(
        r"(?:thank you|thanks) for (?:completing|filling|taking part|registering|visiting)\b",
        r"(?:thank you|thanks) for (?:your )?(?:kind )?(?:words|letter|lines|pitching|wanting)\b",
        rf"(?:thank you|thanks|many thanks)(?: very much| so much)? for (?:your|the|sending) (?:\w+ )?{_MAIL}",
        r"(?:thank you|thanks|many thanks)(?: very much| so much)? for (?:contacting|writing|reaching out|getting in touch|thinking of|considering|choosing|your interest|e-?mailing|emailing|messaging|your patience|submitting|applying)",
        r"(?:thank you|thanks) for (?:dropping|saying|e-?mailing|mailing|sending|your|the|submitting)",
        r"(?:cheers|thanks|thank you|ta) for (?:your|the) (?:e-?mail|mail|message|note|submission|interest|enquiry|inquiry)",
    ),
    nobody_salutations=(
        r"(?:hello|hi|hey|hiya) (?:lovely|lovelies|gorgeous|friends?|stranger|you)\b",
        r"dear (?:sir or madam|sir(?: ?/ ?|, )madam|sirs?|sender|customer|client|valued|all|colleagues?|friends?|correspondent|user|madam|sir|business partner|applicant)",
        r"to whom it may concern",
        r"(?:hello|hi|hey|greetings|good (?:day|morning|afternoon|evening)|hi there|hello there|hi all|hello all|hey there|dear)[ ,.!]*$",
        r"(?:hi|hello|hey) there",
        r"dear (?:parents?|guests?|members?|patients?|partners?|clients?|friends?|team|readers?|subscribers?|visitors?|suppliers?|vendors?|users?|students?|recipients?|e-?mail)\b",
    ),
    salutations=(
        r"dear",
        r"hi",
        r"hello",
        r"hey",
        r"(?:mr|mrs|ms|mx)\b\.?",
        r"good (?:morning|afternoon|evening|day)",
        r"greetings",
    ),
    ack_subjects=(
        r"(?:we(?:'ve| have)? )?(?:got|received) your (?:message|request|inquiry|enquiry|e-?mail|ticket|query|question|application)",
        r"your (?:message|request|inquiry|enquiry|e-?mail|ticket|query|support request|support ticket|case)\b.{0,60}?(?:received|has been|was|created|opened|logged)",
        r"(?:request|message|ticket|case|inquiry|enquiry) (?:received|created|opened|confirmation|logged|registered|submitted)",
        r"(?:new )?(?:support )?(?:ticket|case|request) (?:#|id|number|no)",
        r"thank(?:s| you) for (?:contacting|your (?:message|e-?mail|inquiry|enquiry|request|interest|order|application|query)|reaching|getting|writing|submitting)",
        r"(?:acknowledg\w+|confirmation) (?:of|for) (?:receipt|your)",
        r"receipt (?:confirmation|of your)",
        r"ticket (?:received|created|opened)",
        r"\[request received\]",
        r"(?:ticket|case|incident|request)\b.{0,40}? (?:has been|was|is) (?:opened|created|received|logged|registered)",
    ),
    ack_phrases=(
        r"(?:confirms? that (?:i|we) have|(?:i|we) (?:hereby )?acknowledge(?: receipt of)?) (?:your|this) (?:\w+ )?(?:e-?mail|mail|message|enquiry|inquiry|correspondence|submission)",
        r"(?:it's|it is|is now) in (?:the|our) queue\b",
        r"(?:bid|tender|response|submission|proposal|quote|application|documents?) .{0,80}?(?:was|were|has been|have been) .{0,30}?(?:successfully|electronically) (?:submitted|received|uploaded|logged)",
        r"confirms? (?:that )?your (?:\w+ )?(?:proposal|bid|tender|submission|response|quote|offer|application) .{0,60}?(?:was|is|has been) (?:submitted|received|filed|recorded|logged)",
        r"your (?:donation|gift|payment|deposit) .{0,40}?(?:has been|was) received",
        r"(?:we have|we've|has been) received (?:your|the) (?:\w+ ){0,2}?(?:claim|request|order|application|form|report|complaint|booking|registration|abstract|documents?)\b",
        r"(?:thank you|thanks) for applying\b",
        r"(?:submission|message|form|enquiry|inquiry|request) (?:was|has been) (?:successful|successfully (?:sent|submitted)|submitted|sent)\b",
        r"(?:aim|try|endeavou?r|hope) to (?:respond|reply|answer|get back)",
        rf"(?:we|i)(?:'ve| have)? (?:\w+ )?(?:received|got|logged|registered|recorded) (?:your|an?|the) (?:\w+ )?(?:{_MAIL}|ticket|question|application|support request|submission|case|feedback)",
        (
            rf"your (?:\w+ )?(?:{_MAIL}|ticket|question|application|submission|case|issue|support request"
            r"|feedback)\b.{0,120}?(?:has been|was|is|have been|had been) (?:\w+ )?(?:received|logged|registered"
            r"|created|opened|submitted|assigned|allocated|given|recorded|sent to|forwarded to|queued)"
        ),
        r"(?:a |new |support ){0,3}(?:ticket|case|request) (?:has been|was|is) (?:\w+ )?(?:created|opened|logged|registered|assigned|generated|received)",
        (
            r"(?:one of our|a|our|someone from our|a member of (?:our|the)|an?) (?:\w+ ){0,4}?(?:team|staff"
            r"|representatives?|agents?|specialists?|support|members?|advisors?|engineers?|consultants?"
            r"|experts?)\b.{0,120}?(?:will|shall) (?:\w+ ){0,3}?(?:respond|reply|contact|get back|be in touch|review"
            r"|answer|follow up|reach out|look)"
        ),
        (
            r"(?:we|someone|i) (?:will|'ll|aim to|try to|endeavou?r to|shall|strive to)(?: \w+){0,3}? (?:respond|reply"
            r"|get back|contact|be in touch|answer|review|follow up)(?: \w+){0,6}? (?:within|as soon as|shortly|soon"
            r"|asap|in \d|by the end|business|working)"
        ),
        r"(?:response|reply) time",
        r"we(?:'ll| will) (?:be in touch|get back to you|respond|reply)\b",
        r"(?:confirm|acknowledge)(?:s|ing)? (?:the |that we have )?(?:receipt|received)",
        rf"(?:has|have) received your (?:\w+ )?{_MAIL}",
        r"(?:ticket|case|request|incident)\b .{0,30}?(?:has|have|was|is) (?:now |just )?(?:been )?(?:created|opened|logged|registered|assigned|generated|received)",
        r"your (?:note|message|mail|e-?mail|request|inquiry|enquiry|words?|submission) (?:has |have |just |is |safely )*(?:landed|arrived|reached|made it|came through|been received|in our|on file)",
        r"(?:a human|somebody|someone) will (?:\w+ )?(?:read|look|get|be|answer|reply)",
        r"we have your (?:\w+ )?(?:submission|message|request|application)",
        r"you will (?:be notified|receive|hear)",
        r"(?:we|i)(?:'ve| have)? (?:created|opened|logged|raised) (?:a |your |the )?(?:\w+ )?(?:ticket|case|request)\b",
        r"(?:you can )?expect (?:an? )?(?:answer|reply|response) (?:by|within|in|from)",
        r"your incident\b .{0,60}?(?:has been|was|is) (?:\w+ )?(?:created|opened|logged|received)",
        r"(?:typically|usually|normally|generally) (?:replies|reply|responds?|answers?|gets? back) .{0,20}?(?:in|within|under|the same|by)\b",
        r"(?:in response to|upon|confirms?) the creation of (?:a|an|your)",
        r"just confirming that we got your",
    ),
    ticket_phrases=(
        r"(?:filed|logged|recorded|registered|queued|in line|open|opened) (?:as|under) .{0,24}?\d",
        r"conversation (?:#|number|no\.?) ?\d",
        r"(?:ticket|case|reference|request|incident|tracking|support) ?(?:#|id|number|no\.?|ref)\b",
        r"(?:ticket|case|request|incident|issue) (?:\(|\[)?#? ?[a-z]*-?\d{2,}",
        r"\[[a-z][\w .-]{0,60} #\d+\]",
        r"has been (?:allocated|given|issued) (?:the )?(?:reference|number|ticket|case|id)",
        r"has been assigned (?:the )?(?:an? )?(?:id|number|ticket|case|issue)",
        r"please (?:include|leave|keep|quote|use|do not (?:remove|change)|retain) .{0,120}?(?:subject|ticket|number|string)",
        r"you can (?:view|track|check|see) .{0,40}?(?:ticket|request|status)",
        r"type your (?:reply|response) above this line",
        r"(?:logged|registered|filed|recorded|tracked) (?:this|it|your \w+) (?:as|under|with)\b",
        r"(?:created|opened|logged|raised) (?:a |your |the |an? new )?(?:ticket|case|request)\b",
        r"(?:ticket|request|case) (?:(?:has been|was|is) )?(?:created|received|opened)",
        r"(?:ticket|case): ?#?\w*\d",
    ),
    state_phrases=(
        r"(?:ticket|request|case|issue) (?:created|updated|closed|resolved|opened|reopened|assigned):",
        r"(?:there is|there's|you have) an? (?:new )?(?:update|comment|reply) (?:on|to|in) your (?:\w+ )?(?:ticket|request|case|issue|inquiry|enquiry)\b",
        r"(?:since |as )?we (?:haven't|have not) heard (?:back )?from you\b.{0,60}?\b(?:clos\w+|resolv\w+|solved)\b",
        r"(?:how (?:would|do|did) you rate|how satisfied (?:were|are) you|please rate)\b|(?:good|great|bad),? i'm (?:un|dis)?satisfied\b",
        r"(?:new |current )?(?:status|priority|assignee)(?: changed)?(?::| from \w+ to)",
        r"[^.!?\n]{2,40} (?:(?:was|has been|is now) assigned to your|has (?:taken|closed|solved|resolved|accepted|reopened) your) (?:\w+ )?(?:ticket|request|case|issue|inquiry|enquiry)\b",
        r"(?:the )?(?:status|priority|state) (?:of|for) your (?:\w+ )?(?:ticket|request|case|issue|inquiry|enquiry)\b",
        (
            r"(?:your (?:\w+ )?|this |the )(?:ticket|request|case|issue|inquiry|enquiry"
            r"|conversation)(?: with us)?(?: [^\s.!?]*\d[^\s.!?]*)? (?:has been|was|is|is now|is being) (?:marked as "
            r"|set to )?(?:\w+ )?(?:moved|closed|assigned|merged|escalated|resolved|solved|processed|updated|reopened"
            r"|forwarded|routed|transferred|changed|archived|queued|pending|on hold|in progress)\b(?! to (?:me|us)\b)"
        ),
    ),
    challenge_subjects=(
        r"(?:please )?(?:confirm|verify|authenticate) your (?:e-?mail|message|mail|identity|address)",
        r"(?:your (?:e-?mail|message|mail) )?(?:requires|needs) (?:verification|confirmation)",
        r"(?:action|verification|confirmation) (?:required|request|needed)",
        r"confirmation required",
        r"(?:your )?message to .{1,120} (?:awaits|is waiting|needs|is held)",
        r"your message .{0,80}?awaits moderator approval",
        r"your message to .{1,80} has been delayed",
        r"spam (?:arrest|protection|filter)",
        r"boxbe",
        r"sender (?:verification|confirmation|address verification)",
        r"verify #",
    ),
    challenge_phrases=(
        r"(?:reply|respond|answer) .{0,60}?with .{0,30}?\b(?:word|code|phrase|password)\b",
        r"(?:get|let|pass|past|through) (?:.{0,30}?)(?:our|my|the|this) (?:\w+ )?filter\b",
        r"(?:click|reply|visit|follow|respond|confirm|complete).{0,160}?(?:to|so that|and|in order to) .{0,100}?(?:your |the |this )?(?:original )?(?:e-?mail|mail|message)s? .{0,60}?(?:delivered|released|accepted|through|held|inbox)",
        r"(?:to|please) (?:verify|confirm|prove|ensure) .{0,100}?(?:you are|you're|that you|sender is|are a) (?:\w+ )?(?:human|real person|not a spammer|legitimate|person|not a (?:robot|machine))",
        r"(?:message|e-?mail|mail) (?:is|has been|was) (?:being )?held (?:until|because|pending|for|in)\b",
        r"(?:approved|guest|allowed|white-?|safe)[ -]?(?:senders?|list)\b.{0,120}?(?:click|confirm|add|verify|request)",
        r"is being held until the list moderator",
        r"awaiting (?:moderator approval|moderation|approval (?:by|from) (?:the |a )?(?:\w+ )?moderators?)\b|(?:sent|forwarded|passed) (?:on )?to the (?:\w+ )?moderators?\b",
        r"(?:challenge|verification)[- ]response",
        r"(?:one|only|just)[ -]?(?:time|have to|need to) .{0,60}?(?:verif|confirm|once)",
        r"you will only (?:need|have) to (?:do this|confirm|verify) once",
        r"complete (?:the|this|a) verification",
        r"(?:do|need to do) this only once",
        r"so (?:that )?i can (?:receive|get|read) (?:your|all your|this) (?:e-?mail|mail|message)s?\b",
        r"(?:won't|will not|don't|do not) (?:have|need) to do (?:this|that|it) again",
        r"protect(?:ing|s)? (?:myself|my|our|itself|his|her).{0,40}?(?:junk|spam)",
        r"real live human",
        r"(?:held|waitlisted|quarantined|on hold|not (?:been )?delivered|waiting) .{0,80}?(?:until|unless|before) .{0,80}?(?:confirm|verif|authenticat|approve|add)",
        r"(?:added|add you|join|put) .{0,30}?(?:list of )?(?:approved|allowed|guest|trusted) (?:senders?|list)",
        r"(?:add yourself|be (?:put|added)|sign up|join) .{0,40}?\blist\b.{0,80}?(?:deliver|inbox|reach|let through)",
        r"only (?:\w+ ){0,4}?from (?:senders|people|addresses) .{0,30}?(?:approved|know|allowed)",
    ),
    no_reply_phrases=(
        r"(?:please )?do(?: not|n't) (?:reply|respond|answer)(?: directly)?(?: to)?(?: this| the)?(?: \w+)?",
        r"replies to this (?:e-?mail|mail|message|address) (?:are|will|cannot|can't|go|won't)",
        r"(?:this|the) (?:\w+ )?(?:mailbox|inbox|e-?mail address|address|e-?mail account) (?:is|isn't|are|cannot) (?:\w+ )?(?:not|unmonitored|unattended|monitored|receive|able|accept)",
        r"sent from an? (?:unmonitored|unattended|notification-only|no-?reply|send-only|outgoing)",
        r"(?:unmonitored|unattended) (?:mailbox|e-?mail|address|inbox|account)",
        r"no-?reply (?:e-?mail )?address",
    ),
    unsubscribe_phrases=(
        r"unsubscribe",
        r"opt[- ]?out",
        r"(?:manage|update|change|edit) (?:your )?(?:\w+ )?(?:preferences|subscription|notification settings|notifications|email settings)",
        r"(?:you(?:'re| are)? )?(?:received|receiving|getting|got) this (?:e-?mail|mail|message|newsletter|notification) (?:because|as|since)",
        r"(?:you(?:'re| are) )(?:receiving|getting) (?:this|these)(?: \w+)? (?:because|as|since) you\b",
        r"(?:stop|turn off|mute) (?:getting |receiving |sending me )?these (?:tips|e-?mails?|messages|reminders|updates|alerts)\b",
        r"view (?:this (?:e-?mail|message) )?(?:in|on) (?:your |a |the )?(?:web )?(?:browser|web|online)",
        r"no longer (?:wish|want) to receive",
        r"email preferences",
    ),
    newsletter_phrases=(
        r"what's new|new (?:things|features) (?:in|for)\b",
        r"newsletter",
        r"(?:shop|buy|order|subscribe|register|sign up|book) now",
        r"\d+ ?% off",
        r"limited time",
        r"free shipping",
        r"sale\b",
        r"webinar",
    ),
    signed_phrases=(
        r"(?<!not.)(?<!n't.)(?:has|have|was|been|is|all) (?:(?!not\b)\w+ ){0,3}?(?:signed|completed|executed|approved|accepted)\b",
        r"(?:signed|completed|executed):",
        r"\bsigned [\"'„“‚‘]",
        r"completed with|completed docusign",
        r"(?:parties|everyone|signers?|all) (?:has |have )?(?:finished )?sign(?:ed|ing)",
        r"your document (?:has been|is) completed",
        r"proposal (?:has been |was )?(?:accepted|approved|signed)",
        r"(?:accepted|approved|signed) (?:your|the) (?:quote|proposal|estimate|offer|contract|agreement|document|statement of work)\b",
        r"(?:quote|estimate|quotation) (?:#?[\w/-]*\d[\w/-]* )?(?:has been |was |is )?(?:accepted|approved|signed)",
        r"(?:accepted|approved|signed) (?:quote|proposal|estimate|quotation)\b",
    ),
    ruled_phrases=(
        r"(?:has|have|was|were|been|is) (?:\w+ )?(?:declined|rejected|voided)\b",
        r"(?:declined|rejected) (?:to sign|your|the) ",
        r"(?:declined|rejected|awarded):",
        r"(?:has|have|was|were|been|is) (?:\w+ )?awarded\b",
        r"awarded (?:to you|you|your|the (?:contract|tender|project|job))\b",
        r"(?:contract|tender|award) (?:award|decision|notification)\b",
    ),
    shared_phrases=(
        r"(?<!you.)\b(?:shared (?:(?!not\b).){0,100}?with you\b|(?<!been.)(?<!was.)(?<!were.)sent you\b|uploaded (?:\S+ ){1,8}to your\b)",
        r"\binvited you to (?:edit|view|comment|collaborate|contribute|a (?:shared )?folder)",
    ),
    sealed_phrases=(
        r"(?<!have.)(?<!'ve.)(?<!\bi.)\b(?:has )?sent you an? (?:e-?mail|mail|message) (?:that is )?(?:protected|secured|encrypted) (?:by|with)\b",
        r"(?<!have.)(?<!'ve.)(?<!\bi.)\b(?:has )?sent you an? (?:password-)?(?:protected|secure|secured|encrypted|confidential) (?:e-?mail|mail|message)",
        r"\byou(?:'ve| have)? (?:\w+ ){0,2}(?:received|got|been sent|a new) (?:an? )?(?:new )?(?:password-)?(?:protected|secure|secured|encrypted|confidential) (?:e-?mail |mail )?(?:e-?mail|mail|message)\b",
        r"\b(?:new|a|an) (?:\w+ )?(?:secure|secured|encrypted) (?:e-?mail |mail )?(?:message|e-?mail|mail) (?:from|is waiting)\b",
    ),
    opening_phrases=(
        r"\b(?:read|open|view|click|decrypt|retrieve) (?:\w+ ){0,3}(?:message|e-?mail|mail|attachment|attached file)",
    ),
    booked_phrases=(
        r"new event:",
        r"new (?:event|meeting|booking|appointment|reservation|scheduled)",
        r"(?:has|have|was|been|is) (?:\w+ )?(?:booked|scheduled|confirmed|reserved)",
        r"(?:booking|meeting|appointment|event) (?:confirmed|confirmation|scheduled|booked)",
        r"(?:booked|scheduled) (?:a|an|with) ",
    ),
    paid_phrases=(
        r"(?:you|you've|you have) (?:just )?(?:received|got|been sent) (?:a |an |your )?(?:\w+ )?(?:payment|money|deposit|transfer|donation)",
        r"(?:you got paid|you've got money)",
        r"payments? (?:of .{0,24}?)?(?:received |was received |has been received )?from",
        r"(?:has |have )?(?:sent|paid) you",
        r"(?:deposit|invoice|quote) .{0,40}?(?:has been |was |is )?paid",
        r"payment (?:received|notification|succeeded|successful)",
    ),
    bought_phrases=(
        r"\byour (?:\w+ )?(?:booking|reservation|payment|order|purchase|tickets?|stay|flight)\b",
        r"\byou(?:'ve| have)? (?:booked|reserved|paid|ordered|bought)\b|\bthanks?(?: you)? for booking\b",
    ),
    carried_subjects=(
        r"your (?:\w+ )?(?:question|query|inquiry|enquiry) (?:has been|was) answered",
        r"(?:\w+ )?(?:messages?|voice-?mails?|comments?|repl(?:y|ies)|response|answer|missed call|call|text) (?:was |is )?(?:from|by|in)",
        r"(?<!your.)(?:order|payment|booking) (?:was |is )?(?:from|by)",
        r"(?:has |have )?(?:replied|responded|answered|messaged|commented|called|written|accepted|approved|declined|hired|booked|ordered|paid|signed)",
        r"(?:mentioned|invited|texted|tagged|asked|sent|told|wrote|thanked|chose|selected|picked) (?:to )?you",
        (
            r"(?:sent|left|wrote|posted|added) (?:you )?(?:a |an |some |\d+ )?(?:new |private |direct "
            r"|voice )?(?:messages?|notes?|repl(?:y|ies)|comments?|files?|documents?|photos?|voice-?mails?|questions?"
            r"|counter-?offers?|payment|deposit|order)"
        ),
        r"shared .{0,80}? with you",
        r"(?:new|unread|\d+) (?:\w+ )?(?:messages?|repl(?:y|ies)|voice-?mails?|comments?)",
    ),
    idle_subjects=(
        r"(?:commented|replied|posted) on (?:a|an|his|her|their|this) (?:\w+ )?(?:post|photo|article|video)",
        r"(?:receipt confirmation|(?:confirmation|acknowledge?ment) of receipt)",
        r"accepted your (?:invitation|connection|friend)",
        r"invited you to (?:connect|like|follow)",
        r"you(?:'ve| have)? (?:\w+ly |just )?(?:sent|paid|replied|responded|accepted|approved|declined|booked|ordered|signed|invited|commented)",
        r"(?:opened|viewed|visited|clicked|liked|followed|started following|is following|shared a post|posted) ?",
    ),
    order_subjects=(
        r"purchase order(?: no\.?| number)?[ :#-]{0,3}(?:[a-z]{1,5}[ -]?)?\d[\d/-]{3,}",
        r"(?:new )?po(?: no\.?| number)?[ :#-]{0,3}\d[\d/-]{3,}",
        r"our (?:purchase )?order",
    ),
    order_numbers=(r"(?:order|po)\b.{0,20}?\d{3,}",),
    order_phrases=(r"our (?:\w+ )?(?:purchase )?order", r"we (?:hereby )?(?:place|order) "),
    scanner_subjects=(
        r"message from [\"']?(?:km_|rnp|mfp|sharp|kyocera|brother|canon|xerox|ricoh|scanner)\w*",
        r"(?:scan|scanned|scanned image|scan data|send data|scanned document|scanned file) from",
        r"attached image",
    ),
    ordered_subjects=(
        r"your (?:\w+ )?(?:order|purchase)",
        r"order .{0,40}?(?:is|was|has|will|can)\b",
        r"order .{0,60}?(?:shipped|dispatched|delivered|received|confirmed|cancelled|canceled|completed|ready|paid|on its way)",
        r"(?:order confirmation|invoice|payment|receipt|thank|delivery|refund|reminder|rate|review)",
    ),
    notification_subjects=(
        r"(?:a )?copy of your (?:message|enquiry|inquiry|submission|request)",
        r".{0,80}?(?:has |have )?left (?:you )?a (?:new )?review",
        (
            r"(?:your |re: )?(?:order|invoice|receipt|payment|booking|subscription|account|statement|shipment|delivery"
            r"|package|parcel|registration|password|bill|membership|itinerary|reservation)\b.{0,60}?(?:confirm|#|no\.?"
            r"|number|receipt|shipped|delivered|received|paid|due|processed|reset|update|ready|available|\d{3,})"
        ),
        r"(?:order|booking|payment|shipping|registration|appointment|reservation) confirmation",
        r"invoice (?:#|no|number|from|for|\d)",
        r"receipt (?:#|for|from)",
        r"(?:reset|change|forgot) (?:your )?password",
        r"password reset",
        r"security (?:alert|code|notice)",
        r"(?:new )?(?:sign-?in|login|device)",
        r"verification code",
        r"(?:verify|confirm) your (?:account|e-?mail address|registration|subscription)",
        r"reminder:",
        r"(?:new )?(?:voicemail|voice message|fax)",
        r"(?:spam|quarantine) (?:report|digest|notification|summary)",
        r"you have (?:a )?(?:new|\d+)",
        r"\[(?:alert|notification|monitor|jenkins|jira|github|gitlab|ok|critical|warning|problem|recovery)\b",
        r"cron <",
        r"(?:problem|recovery|acknowledgement|flapping\w*) (?:service|host)?\s?(?:alert|notification)?",
        r"(?:service|host) alert",
        r".{0,60}?in quarantine",
        r".{1,60} (?:opened|viewed|clicked) (?:your|the|an?) (?:e-?mail|document|link|message)",
        r"(?:build|job|pipeline|deploy\w*|backup|test run|scan|sync|task|update)\b.{0,40}?(?:fail\w*|succeed\w*|passed|complete\w*|finished|fixed|broken|started)",
        r".{0,60}?(?:expires?|expiring|renews?) (?:in|on|soon)",
        r"how (?:was|did) (?:your|we|you)",
    ),
    decision_phrases=(
        r"(?:if|once|provided|subject to|assuming) .{0,60}?(?:approv\w+|agrees|agree|sign-?off|signs off|says yes|accepts|comes through|confirms)\b",
        r"(?:we|i)(?:'ll| will) know (?:whether|if)\b",
        r"check back (?:on|in|after|by|next)\b",
        r"(?:decide|deciding|decision|decided|choose|make (?:a|our|the) (?:decision|choice)|vote|finali[sz]e)",
        r"(?:get back|come back|(?:will|shall|ll) revert|revert (?:back|to you|by|on)|be in touch|let you know|reply|respond|follow up|touch base|reconnect|revisit|circle back|answer)",
        r"(?:contact|reach out to|call|check (?:back|in)|ask|ping|write|remind|try|chase|nudge) (?:\w+ ){0,4}?(?:us|me|again|back|in)\b",
        r"(?:hear|answer|feedback|response) (?:from|by|back)",
        (
            r"(?:will|'ll|going to|hope to|can|plan to) (?:\w+ ){0,2}?(?:look (?:at|over|through)|read|review|study"
            r"|go (?:through|over)|think about|consider|discuss) (?:it|this|that|everything"
            r"|(?:your|the) (?:quote|quotation|proposal|offer|estimate|numbers|figures|documents))\b"
        ),
        r"(?:i|we)(?:'ll| will) (?:\w+ )?(?:confirm|tell you) (?:by|on|this|next|before|after|it|everything)\b",
        r"(?:know|say|tell you) (?:more|something|anything)\b|run the numbers|take (?:a|another) (?:\w+ )?look",
        r"(?:put|take|bring|present|run) (?:it|this|that|everything|(?:your|the) (?:quote|quotation|proposal|offer|estimate)) (?:to|past|by|before)\b",
        (
            r"(?:i'll|we'll|i will|we will|i can|we can|can|will) give you (?:an? )?(?:ring|call|shout|bell|buzz|answer"
            r"|decision)\b|takes? (?:\S+ ){1,6}?to (?:get (?:it|this|that|anything|things) (?:through|past|approved"
            r"|signed)|approve|decide|sign off)\b"
        ),
        r"(?:ring|phone|call|email|text|message) you (?:then|after|back|when|once)\b",
        r"(?:board|committee|council|trustees|partners|directors|governors) (?:\w+ ){0,3}?(?:meets?|meeting|sits?)\b",
        (
            r"needs? (?:about |around |roughly )?(?:an? |a few |a couple of |\d{1,2} |two |three |four |five |six "
            r"|ten )(?:days?|weeks?|months?|fortnight) to (?:get|sort|think|decide|talk|speak|check|clear|review|discuss"
            r"|line|raise|figure|go over|go through|run|secure|arrange)\b"
        ),
        r"(?:need|takes?|require) (?:us |me )?(?:until|till) [\w ]{1,24}\W*(?:$|to\b)",
        r"(?:need|takes?|give) (?:us |me )?(?:another|a few more|some more|a (?:little|bit) more|\w+ more|until|till)\b(?=.{0,40}?\b(?:days?|weeks?|months?|time|to (?:decide|think|discuss|review))\b)",
    ),
    ask_again_phrases=(
        (
            r"(?:mind|appreciate|suggest|recommend|worth|how about|what about) (?:\w+ ){0,2}?(?:following up"
            r"|check(?:ing)? (?:back|in)|circling back|touching base|reaching (?:back )?out|getting (?:back )?in touch"
            r"|reconnecting|asking|trying) ?(?:again|back|with|us|me|in|on|the|next)?\b"
        ),
        r"(?:contact|reach out to|call|check (?:back|in)|ask|ping|write|remind|try|chase|nudge|follow up|(?:get|come) back(?! to you\b)|touch base|reconnect) (?:\w+ ){0,4}?(?:us|me|again|back|in|to|with)\b",
        r"(?:let's|let us|we can|happy to|we should) .{0,30}?(?:reconnect|revisit|touch base|circle back|talk|speak|chat|catch up)",
        (
            r"(?:reach (?:back )?out|check in|check back|circle back|loop back|touch base|reconnect|follow up"
            r"|get (?:back )?in touch|give (?:me|us) (?:a|another) (?:shout|call|ring|nudge|buzz|bell)"
            r"|drop (?:me|us) a (?:line|note)|try again|ask again|revisit|(?:talk|speak|meet) again)\b"
        ),
        r"(?:pick|picking) (?:this|it|that|things|the \w+) (?:back )?up\b|come back to (?:this|it)\b",
    ),
    deferral_phrases=(
        r"(?:don't|do not|no need to|not necessary to) (?:\w+ )?(?:check|follow|chase|call|contact|write|ask|get (?:back )?in touch|ping|remind|nudge)\b(?: \w+){0,4}? (?:before|until|till)\b",
        r"(?:postpon\w+|shelved?|shelving|deferr?(?:ed|ing)?|delay(?:ed|ing)|paus(?:ed|ing)|(?:hold|holding|held) off|on hold|on ice|back ?burner)\b",
        r"(?:push|pushed|pushing|moved?|moving|put|putting|park|parked|parking) (?:it|this|that|things|everything|(?:the|our) \w+)? ?(?:back|off|out|to|until|into|over)\b",
        r"(?:budget|budgets|funding|funds|money|capacity|bandwidth)\b.{0,80}?(?:not (?:before|until)|opens?|open up|reopens?|available|frees? up|resets?|refresh\w*|only|until|comes? through|kicks? in)\b",
        r"(?:leave|leaving|left|look at) (?:this|it|that|things|the \w+) (?:(?:alone |be )?(?:until|till)|again)\b",
        r"(?:earliest|no sooner|not (?:a priority|urgent|ready|something))\b",
        r"(?:have|has|need|needs|going|'ll|will|would)(?: have)?(?: to)? wait (?:until|till|for)\b",
        (
            r"(?:won't|will not|not going to|can't|cannot|can not|unable to|not able to"
            r"|not be able to)\b.{0,40}?\b(?:decide|discuss|talk|look at|commit|confirm|say|tell|know|get to|topic"
            r"|priority|happen|on the table)\b.{0,60}?\b(?:before|until)\b"
        ),
    ),
    respite_phrases=(
        r"(?:can|could|may|might) (?:i|we) (?:\w+ )?have (?:(?:until|till|to)\b|(?:an?|another|one|two|three|four|five|ten|\d{1,2}) (?:\w+ )?(?:days?|weeks?|fortnight|months?)\b)",
        r"(?:mind|ok|okay|alright|all right|fine) if (?:i|we) (?:\w+ ){0,2}?(?:come back|get back|answer|reply|respond|let you know|decide|sleep on)\b",
        r"(?:remind|ping|chase|nudge|poke) (?:me|us)\b",
        r"(?:can|could|would|will) you (?:please )?(?:ping|chase|remind|nudge|poke|try|ask) (?:me|us)\b",
        (
            r"(?:(?:can|could|would|will|might|may) (?:i ask )?you|(?:do you "
            r"|would you )?mind)\b (?:\w+ ){0,3}?(?:to )?(?:check(?:ing)? (?:back|in)|follow(?:ing)? up"
            r"|circl(?:e|ing) back|touch(?:ing)? base|reach(?:ing)? (?:back )?out|get(?:ting)? (?:back )?in touch"
            r"|(?:contact|contacting|email|emailing|write to|writing to|message|messaging|reminding|nudging|pinging"
            r"|chasing) (?:me|us)(?: again)?)\b(?! (?:to|with) (?!me\b|us\b))(?!.{0,40}?\bwith (?:an?|some|the|your|more"
            r"|new|revised|updated)\b)"
        ),
        r"(?:can|could|may|is it ok(?:ay)? if) (?:i|we) (?:\w+ ){0,3}?(?:get back|come back|let you know|decide|answer|reply|respond|tell you)\b",
        (
            r"(?:would|is|might) it (?:be )?(?:possible|ok|okay|alright|all right|fine) (?:to"
            r"|if (?:we|you|i)) (?:\w+ ){0,2}?(?:pick(?:ed)? (?:this|it|that) (?:back )?up"
            r"|(?:get|got|come|came|check|checked|circle|circled) back|follow(?:ed)? up|revisit(?:ed)?|reconnect(?:ed)?"
            r"|(?:speak|spoke|talk|talked) again|decided?|let you know)\b"
        ),
        r"give (?:us|me) (?:time )?(?:until|till)\b",
    ),
    decided_phrases=(
        r"(?:project|job|work|thing)(?:'s| is| has)? been (?:cancel\w+|scrapped|axed|pulled|shelved)\b(?! (?:until|till|to|for)\b)",
        r"(?:been|was|were) (?:\w+ and )?(?:ranked|shortlisted)\b|preferred (?:supplier|bidder|contractor)\b",
        r"(?:won't|will not|not) (?:be )?(?:taking|take|pursuing|pursue) (?:it|this|that|things)(?: any)? (?:further|forward)\b",
        r"(?:our|my) (?:po|purchase order)(?: number| no)?\b(?! (?:system|portal|process))",
        r"(?:we're|we are|i'm|i am) ordering (?:the |your )?(?:option|package|version|variant|plan)\b",
        r"(?:decision|answer|verdict)\b.{0,30}?(?: is|:) ?(?:an? )?(?:yes|no)\b",
        r"(?:it's|it is|that's) (?:an? )?(?:\w+ )?(?:yes|no) from\b",
        (
            r"(?:won't|will not|(?:(?:we|they)'re|i'm|are|is|am|'re|'m) not) (?:now )?(?:be )?(?:going|moving|proceeding"
            r"|able to (?:go|move)|go|move|proceed) (?:ahead|forward)(?=[ ]?[.!;,]|[ ]*$"
            r"| with (?:it|this|you|your|the)\b)(?!.{0,60}?\b(?:until|before|till|unless|yet)\b)"
        ),
        r"(?:it's|it is|that's|that is) a (?:\w+ )?(?:yes|go|no)(?=[ ]?[.!,;]|[ ]*$| from (?:us|me|our side)\b)",
        r"(?:i have|i've|we have|we've) (?:just |now |already |both )?signed(?=[ ]?[.!,;]|[ ]*$| (?:it|your|the (?:quote|offer|proposal|contract|agreement|order))\b)",
        r"(?:we are|we're|i am|i'm) (?:\w+ly )?going ahead(?=[ ]?[.!,;]|[ ]*$| with (?:you|it|this|your|the (?:work|project|order|job))\b)",
        r"(?:please |let's |let us |happy to |would like you to )go ahead\b(?! and (?!(?:start|begin|book|do|make|build|order|print|produce|proceed|schedule|invoice|get (?:started|going))\b)\w)",
        r"(?:have|has|been|we|i)(?:'ve)? (?:now |already |just |finally )?(?:approved|accepted|declined|decided (?:to|against|on|for|not|we))",
        r"(?<!you\s)(?:wants?|would like|agreed|decided) (?:us |you )?to (?:go ahead|proceed|sign)\b(?! (?:\w+ ){0,3}?(?:himself|herself|themselves|first)\b)",
        r"decision (?:was|has been) (?:made|taken)",
        r"(?<!not.)(?<!n't.)(?<!yet.)approved your (?:quote|quotation|proposal|offer|estimate)\b",
        r"(?:board|committee|council|team|management|director|boss) (?:has |have )?(?:decided|agreed) (?:on \w+ )?(?:to (?:go (?:with|ahead)|accept|proceed)|against)\b",
        r"(?:job|contract|order|work|commission) (?:went|goes|has gone|is going|was given) to (?:another|a different|someone|somebody)\b",
        r"no longer (?:need|require|want) (?:it|this|your (?:help|services?)|(?:the|your|this) (?:quote|quotation|proposal|offer|estimate))\b",
        r"(?:you|your \w+|bid|submission|quotation|proposal) (?:have|has|was|were) (?:not )?(?:been )?(?:un)?successful",
        r"(?:place|placed|placing) (?:the|an|our) order|(?:wish|wishes|decided|chosen|like) (?:not )?to proceed|accept your (?:quotation|quote|proposal|offer|bid)",
        (
            r"(?:go|going|gone|went|chose|chosen|select\w*|pick\w*|hired?|hiring|appointed|award\w*|sign\w*|opt\w*"
            r"|engag\w+|using|use|given?|gave|favou?r\w*|found|work\w*)\b.{0,40}?(?:another|a different) (?:agency"
            r"|supplier|company|provider|designer|contractor)"
        ),
        r"(?:go|going|went|gone) (?:with|for) (?:someone|somebody) else\b",
        r"(?:have to|need to|going to|(?:we|i)'ll|will|must) (?:pass|decline)\b",
    ),
    settled_phrases=(
        (
            r"(?:going to|gonna|will|we'll|he'll|she'll|i'll|they'll|decided to|wants? to) (?:try (?:and |to )?)?"
            r"(?:do|build|tackle|handle|make|fix|write|paint|try) (?:it|this|that)(?: all)? (?:our|my|him|her|them)sel(?:f|ves)\b"
        ),
        r"(?<!if.)(?<!when.)(?<!whether.)(?<!once.)(?<!soon.)you (?:can|may) (?:start|begin|get (?:started|going)) (?:from|on|as of|any|right|straight|whenever)\b",
        r"(?:they|she|he|board|committee|council|boss) (?:have |has )?(?:approved|signed off on) (?:it|this|your|the (?:quote|proposal|offer))\b",
        r"(?:do not|don't) (?:ask|call|write|check|get in touch|follow up)(?: (?:us|me|back|in))? again\b(?!.{0,30}\b(?:before|until|till)\b)",
        r"(?:great|perfect|good|fine|lovely|super|brilliant|excellent)\b[^.!?]{0,20}[,.!] (?:please )?go ahead\b(?! and (?!(?:start|begin|book|do|make|build|order|print|produce|proceed|schedule|invoice|get (?:started|going))\b)\w)",
        r"consider (?:it|this) a yes\b|(?:delighted|thrilled|excited) to (?:be )?work(?:ing)? with you\b|(?:staying|sticking|stay|stick) with our (?:current|existing|present)\b",
        r"yes,? please(?=[ ]?[.!]|$)|let's do (?:it|this)\b(?! (?:again|another|in|after|next|later|when|once))|count (?:us|me) in\b|book us in\b|(?:we're|we are|i'm|i am) in(?=[ ]?[.!]|$)",
        r"(?<!once.)(?<!when.)(?<!if.)(?<!until.)you(?:(?:'ve| have)? got|'ve| have) the (?:job|gig|contract|work)\b|the job is yours\b|(?:green light|good to go|please proceed)\b",
        r"approved(?=[ ]?[.!,]|$)(?<!not.approved)(?<!be.approved)(?<!gets.approved)(?<!it's.approved)(?<!is.approved)",
        r"(?:we'd|we would|i'd|i would) (?:like|love) to (?:accept|go ahead|proceed|book you|hire you)\b|happy to (?:accept|sign|proceed)\b",
        r"signed (?:copy|contract|quote|proposal|agreement|version|sow|document)s? (?:is |are )?(?:attached|enclosed|below)\b|(?:attached|enclosed) (?:is |are |you'll find |please find )?(?:the|our|my|a) (?:counter)?signed\b",
        r"(?:do|doing|handle|handling|keep|keeping|bring|bringing|taken?|took) (?:it|this|that|the (?:work|job|project|lot|design|website|site)) in-? ?house\b|pass on (?:this|it|your)\b",
        r"(?:do not|don't|stop) (?:contact(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)|ask(?:ing)?) (?:to )?(?:us|me)\b(?!.{0,30}\b(?:before|until|till)\b)",
        r"(?:project|job|campaign|event|idea) (?:got|has been|was|is|'s been) (?:now )?(?:cancell?ed|scrapped|called off|dead|axed|canned|binned)\b",
        (
            r"(?:(?:yes|ok|okay|great|perfect|sure|fine),? (?:please )?|\A|(?<=\n)|(?<=[.!:;].)"
            r"|(?<=now,.))go ahead\b(?! (?:or|from|by|of|is|was|not|pending|given|still|expected|outstanding|awaited"
            r"|needed|required)\b)(?! and (?!(?:start|begin|book|do|make|build|order|print|produce|proceed|schedule"
            r"|invoice|get (?:started|going))\b)\w)"
        ),
        r"(?:we'd|we would|i'd|i would) (?:like|love) to (?:book|order|take|choose|go (?:for|with)) (?:you\b|it(?=[ ]?[.!,]|$)|(?:this |the |your )?(?:\w+ )?(?:option|package|version)\b)",
        r"(?:we|i)(?:'ll| will) (?:take|go (?:with|for)) (?:you\b|it(?=[ ]?[.!,]|$)|(?:this |the |your )?(?:\w+ )?(?:option|package|version)\b)(?! to\b)",
        r"(?:we|i) (?:hereby |gladly |happily )?accept(?: (?:the|your|this) (?:\w+ )?(?:offer|quote|quotation|proposal|estimate|bid|terms)\b| and\b|,|(?=[ ]?[.!]|$))",
        r"(?:the|your|our|this) (?:contract|agreement|quote|proposal) (?:is|has been|was) (?:now |already )?signed\b|(?:we'd|we would|i'd|i would) like to decline\b",
        r"(?:we|i)(?:'ve| have)? (?:went|gone|are going|'re going) with (?:another|a different|someone|somebody|one of|an? (?:local|cheaper|larger|bigger|smaller|nearby|existing))\b|(?:\A|(?<=\n)|(?<=[.!].))not for us\b",
    ),
    open_phrases=(
        r"(?:if you|unless you) (?:don't |do not |haven't |have not )?(?:\w+ ){0,3}?heard?\b",
        r"yes or (?:a )?no\b|one way or (?:the|an)other",
        r"(?:will|'ll|should) have (?:\w+ )?(?:decided|made (?:up|our|a|the))",
        (
            r"(?:subject to|pending|(?<!you.)provided (?:that|the|you|we|it|there|our|my|your)|depending|shortlist\w*"
            r"|(?:first|next|second) (?:round|stage)|second opinion|(?<!in.)(?<!by.)compar(?:e|ing|ison)"
            r"|(?<!the.)other quotes|(?:still |also )?waiting (?:for|on)|(?:talking|speaking) to)\b"
        ),
        (
            r"but (?=.{0,80}?\b(?:need|needs|have to|has to|must|wait\w*|first|yet|sign-?off|not|isn't|hasn't|haven't"
            r"|want|wants)\b).{0,60}?(?:wait\w*|first|yet|sign-?off|approv\w+|(?:an|the|their) okay|permission|go-ahead"
            r"|boards?|boss|manager|bank|budget|funding|council|committee|check with|ask (?:my|our|the)"
            r"|(?:talk|speak) (?:to|with)(?! you)|think|consider|decid\w+|decision"
            r"|(?:need|want)s? (?:\w+ ){0,4}?(?:weeks?|days?|months?|time)|past|not (?:convinced|sure|certain)|isn't"
            r"|hasn't|haven't)\b"
        ),
        r"(?:accepted|approved|declined) (?:the|your|this) (?:meeting|invit\w+|call|calendar|budget|date|time|slot)\b|budget (?:was|is|has been|got|has now been) approved\b",
        r"decided to (?:ask|get|wait|look|think|compare|talk|speak|hold|delay|postpone|put|take)\b",
        r"pass (?:it|this|that|them|your \w+|the \w+) (?:to|on to|by|along|past|around|up)\b",
        r"(?:not|isn't|wasn't) (?:yet|sure|quite|an? no|a refusal)\b|(?<!date.)yet\b|or (?:decline|reject|accept|not)\b",
        r"(?:can't|cannot|can not|couldn't|not) (?:give|say|accept(?! (?:your|the|this)\b(?!.{0,60}\b(?:yet|until|before)\b))|confirm|commit)\b",
    ),
    condition_phrases=(
        r"(?:if|whether|once|as soon as|until|unless|before (?:i|we)|should (?:i|we)|when)\b(?! you\b)",
        r"unless\b|if you (?:(?:can|could|would|will|agree to) )?(?:drop|lower|match|reduce|come down|knock|(?:do|make) (?:it|this|that) (?:for|at) \W?\d)",
        r"(?:probably|might|(?:i|we|he|she|they|it|this|that|boss|board|partner|husband|wife|client) may|likely|nearly|almost|in principle|perhaps|hopefully|hope to)\b",
    ),
    further_phrases=(
        r"(?:which|what) .{0,60}?\bdecid\w+",
        r"(?:about|over) the (?:colou?rs?|paper|photos?|pictures?|texts?|copy|logo|dates?|details?|schedule|font|material|layout)\b",
        (
            r"(?:decid\w+|decision) (?:about|on|for|which|what|whether|how|when"
            r"|who)(?: (?:the|a|an|our|which|what|any|your))? (?!\d|first|second|third|fourth|fifth|quot|offer|proposal"
            r"|estimate|contract|budget|order|job|matter|it\b|this\b|that\b|your|the\b|mon|tue|wed|thu|fri|sat|sun|jan"
            r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eve|we\b|you\b|to\b)\w"
        ),
    ),
    mulling_words=(
        r"(?:will|'ll|going to) (?:\w+ )?sign (?:it|this|that|everything|the)\b",
        r"i(?:'ll| will) (?:have a |take a )?look\b|(?:will|'ll|to) (?:have|take) a (?:\w+ )?look\b",
        r"(?:will|'ll|to|can) (?:ask|talk to|speak to|speak with|check with) (?:her|him|them)\b|bring (?:it|this|that) up\b",
        r"tender(?:ing)?\b",
        r"settl(?:e|ing) on|raise (?:it|this|that)|gets? together|see it first|figured? out|work(?:ed|ing)? out|afford\b|in two minds|toss(?:ing)? up",
        (
            r"pick(?:ing)?\b(?! up)|interview(?:ing|s)?\b|(?:other|more|second|third|two|three) (?:more )?(?:quotes?"
            r"|bids?|offers?|tenders?|estimates?)|tak(?:e|es|ing) (?:this|it|that) (?:up|on|to)|float (?:it|this)"
            r"|(?:put|putting|place) (?:it|this|that) (?:in front|before|to)|make (?:the|a|our) call"
            r"|(?:make up|made up) (?:\w+ )?minds?|on the fence|clear (?:it|this) with|check (?:it |this )?with"
            r"|run (?:it |this )?by|read (?:it|this|through)|go over|choose|choosing"
        ),
        (
            r"(?:decid|decision|deliberat|mull|consider|review|evaluat|assess|approv|authori[sz]|ratif|consult|compar"
            r"|weigh|discuss|digest|vet\b|vetting|shortlist|verdict|vote|voting|select|choos|chosen|choice|sign-?off"
            r"|signs (?:\w+ )?off|signed off|(?:to|will|must|can|'ll|should|before i|once we|who) sign (?:\w+ )?off)\w*"
        ),
        (
            r"think(?:ing)?\b(?: (?:\w+ ){0,3}?(?:over|about|it|this|on))|sleep(?:ing)? on"
            r"|talk(?:ing)? (?:\w+ ){0,4}?(?:over|through|about|internally)|chew(?:ing)? (?:\w+ )?(?:over|on)"
            r"|look(?:ing|s)? (?:\w+ ){0,3}?(?:at|over|through|into)|go(?:ing|es)? (?:through|over)|crunch\w*"
            r"|run (?:it|this|that) (?:up|past|by|through)|bounce (?:it|this) (?:off|around)|square (?:it|this)|thrash"
            r"|hash(?:ing)? (?:\w+ )?out"
        ),
        (
            r"agenda|on the (?:table|docket)|scheduled|up for (?:discussion|debate|a vote)"
            r"|(?:board|committee|team|council|staff|management|partners'?|family|budget|steering|trustees'?"
            r"|governors'?) meeting|meets?\b|meeting as\b|convenes?|sits?\b|sit(?:ting)? down|bids\b|in principle|winner"
        ),
    ),
    telling_words=(
        r"steer\b|(?:we|i)(?:'ll| will) know|when (?:we|i)(?:'ll| will)? know|commit\b|promise\b|conversation|pick (?:this|it|things|that) (?:back )?up|talk (?:again|then|more)|speak (?:again|then|more)|in touch|know by|know on",
        (
            r"(?:hear|shout|answer|reply|respond|response|feedback|update|news|word)\b|let you know|get back|come back"
            r"|be in touch|tell (?:you|me|us)|yes or (?:a )?no|one way or (?:the|an)other"
            r"|know (?:\w+ ){0,2}?(?:more|where|whether|if|what|how|for (?:sure|certain))"
            r"|(?:ring|call|email|phone|text|write|drop) you|confirm(?:ation)?\b"
            r"|(?:give|have) you (?:\w+ ){0,4}?(?:answer|yes|steer|nod|go-?ahead|decision)|green light|clarity|a go\b"
            r"|the nod|in a position to"
        ),
    ),
    announcements=(
        r"(?:call|ring|phone) (?:you|u|ya) then\b|latest,? (?:\w+ )?(?:you|u)(?:'ll| will)? know\b",
        r"(?:don't|do not|haven't|have not|nothing) (?:\w+ )?heard?\b",
        r"(?:i|we)(?:'?ll| will| shall| can|'m going to|'re going to) (?:\w+ ){0,2}?(?:tell|text|msg|message) (?:you|u|ya)\b(?!,? (?:about|which|where|how|what (?:colou?r|size))\b)",
        r"let (?:you|u|ya|yous) know\b(?!,? (?:about|which|what (?:colou?r|size))\b)",
        r"(?:tell|text|email|message|write|ring|call|phone|drop) (?:you|u|ya) .{0,50}?(?:\b(?:if|whether|either way)\b|with (?:an?|my|our|the) (?:\w+ )?(?:yes|no|answer|decision|verdict|go|outcome|result)\b|yes or no)",
        r"(?:will|shall|'ll|should|to) know (?:by|on|more|if|whether|for (?:sure|certain)|either way|where we)\b",
        r"(?:you(?:'ll| will| shall|'re going to| can)? |expect to )(?:have|get|hear|receive) (?:\S+ ){0,4}?(?:answer|decision|(?:back )?from (?:me|us)|yes\b|no\b|(?:our|my|the|a) call\b|verdict|word\b|go-?ahead|response|result|outcome)",
        r"(?:give|get|have) (?:you|u|ya) (?:\S+ ){0,4}?(?:answer|decision|yes\b|verdict|go-?ahead|word\b|steer|nod\b)",
        r"(?:bidders|tenderers|applicants|suppliers|candidates|you|everyone|all) (?:will|'ll|shall) be (?:\w+ )?(?:notified|informed|told|advised)",
        r"(?:expect|promise(?: you)?) (?:an? |my |our )?(?:\w+ )?(?:answer|decision|response|reply|verdict)\b",
        r"(?:confirm or (?:cancel|decline|release)|say yes or no|yes or (?:a )?no|yay or nay|yea or nay)\b",
        r"(?:reach|come to|arrive at) (?:a|our|their|the) (?:\w+ )?(?:decision|conclusion|verdict|agreement)\b",
    ),
    hinging_words=(
        r"lease\b|permits?\b|valuation|survey(?:or)?\b|investors?\b|completion\b|exchange contracts|figures\b|numbers (?:are|come) in|quarter(?:ly)? (?:results|figures|numbers)",
        r"budgets?\b|grants?\b|funding|funds\b|loan|bank\b|mortgage|financ\w+|year-?end|cash ?flow|the money|accounts (?:are|close)|planning permission|insurance|insurer|subsid\w+|head office|fiscal|financial year",
    ),
    busy_words=(
        r"(?:haven't|have not|not) (?:\w+ )?forgot(?:ten)?\b(?! to\b)",
        r"leave (?:it|this|that) (?:till|until)",
        r"hold (?:it |this |that )?(?:until|till)\b|pinned down|push(?:ed|ing)? (?:it|this|that|things) (?:to|back|out)|calmer|on nights|audits\b|payroll",
        r"chaos|bonkers|stock-?tak\w+|inventory\b|audit\b|peak season|short-?staffed|understaffed|off sick|up for air|through the (?:rush|worst)",
        (
            r"snowed under|swamped|flat out|slammed|tied up|up to (?:my|our) (?:neck|eyes|ears)|rushed off"
            r"|head(?:space)?\b|bandwidth|capacity|breathing (?:space|room)|bear with|sit tight|patien\w+|leave it with"
            r"|hold(?:ing)? (?:off|fire|on|tight)|park\b|parked|parking|on ice|on hold|chance to|get (?:round|around) to"
            r"|time (?:for|to)\b|no time|wait(?:ing)?\b|hang on(?! the \d)|hang fire|nothing (?:will|can|is|gets|happens|moves)"
            r"|back ?burner|gone quiet|quiet(?:er)?\b|buried|hectic|manic|crazy busy|busy"
        ),
        r"(?:give|allow|grant|buy) (?:us|me)\b",
    ),
    deciders=(
        r"(?:md|hq|head|principal|chair\w*|vicar|warden|mayor|dean|parish|bursar|co-founders?|in-laws|parents|line manager|treasurer|the powers that be)\b",
        (
            r"(?:board|committee|council|trustees|governors|directors?|partners?|boss|manager|management|finance"
            r"|accountants?|owner|landlord|headteacher|colleagues?|shareholders|investors|procurement|legal|ceo|cfo"
            r"|vestry|pta|person who|whoever)\b|(?:my|our) (?:husband|wife|business partner|brother|sister|dad|mum|mom"
            r"|father|mother|son|daughter|team|co-founder)\b"
        ),
    ),
    away_words=(
        r"(?:out|away|off)\b|back\b|returns?\b|lands\b|in hospital|abroad\b|travell?ing|on leave|on holiday|visiting",
    ),
    ourselves=(r"(?:i|we|us|me|our|my)\b",),
    sequels=(r"(?:then|after that|afterwards|after which|thereafter|straight after|following that|once that)\b",),
    denials=(r"(?:not|no|nothing|nobody|never|won't|can't|cannot|don't|isn't|unlikely)\b",),
    waiting_leads=(
        r"(?:until|till|til|before|by|from|after|only|not before|not until|as of|only on|only gets back on|no earlier than|at the earliest on)(?: the)?",
    ),
    errand_words=(
        r"let (?:me|us) know\b|(?<!'ll.)(?<!will.)(?:tell|inform|update|advise) (?:me|us)\b",
        r"(?:please|can you|could you|would you|will you|you (?:can|could|should(?! (?:have|hear|get))|must|need|may))\b",
        (
            r"(?:deliver|ship|send|invoice|pay(?!day)|payment|install|collect|pick up|revis|amend)\w*"
            r"|need (?!to\b|until|till|more|another|a (?:few|bit|little))(?:\w+)|start(?:s|ing)? (?:on|date|by)\b"
            r"|start\b|finish\w*|completed?\b|ready\b|we'd like\b|files\b|begins?\b"
        ),
    ),
    event_words=(
        (
            r"(?:wedding|launch\w*|fair|show|opening|opens?|event|party|conference|exhibition|premiere|festival|concert"
            r"|moving|move in|birthday|ceremony|workshop|training|market|gala|reception|holiday|valid|expires?|deadline"
            r"|kick-?off|retreat)\b"
        ),
    ),
    lasting_words=(
        r"(?:runs?|lasts?|holds?|covers?) (?:\S+ ){0,3}?(?:until|till|to|through)\b|(?:spend|spent|use up)\b|lapses?\b",
    ),
    past_words=(
        r"[a-z]{2,}ed (?:the|your|it|this|that|them|everything)\b(?! (?:\S+ ){0,3}?(?:to|for)\b)",
        r"(?:i|we|he|she|they|board|committee|council|team|boss|partners?|husband|wife|colleagues?|manager|director|and) (?:\w+ly )?[a-z]{2,}ed\b(?! (?:\S+ ){0,3}?(?:to|for)\b)",
        r"(?:was|were|had|met|spoke|saw|went|took|heard|read (?:it|this|your|them))\b",
    ),
    meeting_words=(
        (
            r"\d ?(?:am|pm)\b|\bat \d{1,2}\b|meeting is (?:set|on|at)|o'clock|see you|works for (?:me|us)"
            r"|suits? (?:me|us)|swing by|drop (?:by|in)|stop by|come (?:by|over|round)|let's|let us|with you\b"
            r"|site visit|(?:zoom|teams|video|phone) call|a call\b|meet (?:up|you)\b|catch up"
        ),
    ),
    verdict_phrases=(
        r"(?:(?:will|(?:we|i|they|he|she)'ll|going to|to|can|board|boss|committee|council) (?:then )?decides?|decision (?:will|is|on|by|comes|due)|(?:final|make|take) (?:a |the |our )?decision)\b",
    ),
    offer_words=(r"(?:proposal|quote|quotation|offer|estimate|order)s?\b",),
    offer_phrases=(
        r"(?:your|the) (?:\w+ )?(?:proposal|quote|quotation|estimate)\b|your (?:\w+ )?(?:price is|prices are|pricing)\b",
    ),
    offer_received=(
        r"(?:(?:receipt|submission) of|registering|submitting|uploading) (?:your|the) (?:\w+ )?(?:proposal|quote|quotation|bid|tender|offer)|(?:received|acknowledge) your (?:proposal|quote|quotation|bid|tender|offer)",
        r"your (?:proposal|quote|quotation|bid|tender|offer)(?: \S*\d\S*)? (?:has been|was|is|will be) .{0,40}?(?:received|registered|recorded|saved|logged|uploaded|submitted|released|filed)\b",
    ),
    matter_phrases=(
        r"(?:vote|decide|discuss it|meet up) (?:\w+ )?after (?:that|then)\b",
        r"(?:will|'ll) (?:\w+ )?(?:go|look) (?:through|over) (?:it|this|them|everything)\b",
        r"(?:revised|amended|updated|new) (?:quote|quotation|proposal|estimate)\b|the (?:scope|brief|specification) (?:has|have|was) (?:\w+ )?changed\b",
        r"(?:yes|no|ok|okay) to (?:the|your|all|option|item|number)\b",
        r"(?:quote|price|offer|proposal|estimate|figure|quotation)s?(?:'s| is| are| looks?| seems?)(?: \w+)? (?:good|fine|great|ok|okay|perfect|spot on|fair)\b",
        r"(?:chat|talk|think|mull|go|look|read) (?:it|this|that) (?:over|through)\b",
        r"(?:will|we'll|i'll|shall) (?:\w+ )?(?:review|read|check|look at|go through|look over)(?: (?:it|this|that))? (?:after(?:wards| that| then)|then)\b",
        r"yours (?:was|is|wasn't|isn't|came|looks) (?:\w+ ){0,3}?(?:lowest|highest|cheap\w*|expensive|best|competitive|favou?rite|out|in|good|high)\b",
        r"(?:after that|after which|then) we (?:can|could|should) (?:\w+ )?(?:get (?:started|going)|kick off|start|begin)\b",
        r"(?:i'll|i will|we'll|we will) (?:ask|tell|show|chase|remind) (?:him|her|them)\b",
        r"(?:got|was|landed|ended up|went|stuck|hiding|sitting) (?:\w+ ){0,2}?in (?:my |our |the )?(?:spam|junk)\b",
        r"(?:i've|i have|we've|we have) (?:\w+ )?(?:skimmed|read|seen|looked at|gone through|shared|printed)\b",
        r"(?:read|look at|go through|study) (?:this|it|that|everything) (?:on|tonight|later|over|at|when|tomorrow|then)\b",
        r"(?:the|your|this|our) (?:proposal|quote|offer|estimate|quotation|contract|draft|price|pricing|concept|order|project|suggestion)\b",
        r"(?:looks|sounds|works) (?:good|great|fine|like|perfect)",
        r"(?:go ahead|approve|(?<!not\s)(?<!n't\s)accept|decline|sign|proceed|start with)\b",
        r"(?:too expensive|budget|too high)",
        r"(?:please|pls) (?:\w+ ){0,2}?(?:cancel|scrap|scratch|call off|disregard) (?:\w+ ){0,3}?(?:all|whole|everything|thing|job|this|that|it)\b",
        r"(?:can|could|would|will|do|are|have) (?:you|we)\b",
        r"\w+\?\s*(?:$|\n)",
        r"let(?:'s| us)\b",
        r"(?:attached|as discussed|as agreed|on the phone|our call)\b",
        r"my (?:boss|team|partner|manager) (?:and|will|is|has|needs|wants)",
        r"so (?:please(?! (?:allow|bear|note|be|leave|call|ring))|could|can|would"
        r"|(?:we|i)(?!'(?:m|re)\b| (?:check|won't|may|might|can't|cannot|only|read|reply|answer|try|are|am|tend)\b))\b",
        r"please (?:ring|call|phone|send|resend|add|change|include|let) (?:me|us|on|back|the|a|your)\b",
        r"let me know\b",
        r"we(?:'ll| will| can)? (?:talk|speak|chat|meet)\b",
        r"signed (?:copy|version|contract|quote)",
        r"(?:have|take) a (?:proper |closer |quick )?look(?: at (?:it|this|that))?(?: (?:today|tonight|tomorrow|later|this|at the|over))\b",
        r"(?:i am|i'm|we are|we're) (?:planning|going to|thinking)\b",
        r"(?:we|you) should\b",
        r"(?:would|i'd|we'd) (?:love|like) to\b",
    ),
    deeds=(
        r"[^\n?]{2,80} (?:has|have|was|were|is|are) (?:\w+ )?\w{2,14}(?:ed|en|igned)\b",
        r"[^\n?]{2,80} (?:has|have) (?:just |now )?\w+ (?:your|the|an?|you)\b",
        r"[^\n?]{2,60} (?:viewed|opened|signed|accepted|declined|shared|invited|uploaded|downloaded|booked|cancell?ed|rescheduled|paid|assigned|changed|updated|joined|requested|completed) (?:your|the|an?|with|you|to|\d+)\b",
        r"(?:\S+ ){1,4}(?:viewed|opened|signed|accepted|declined|shared|booked|cancell?ed|rescheduled|paid|changed|updated|completed) ?:",
    ),
    says_phrases=(
        r"(?:wrote|writes|said|says|replied|commented|mentioned)\b",
        r"(?:added|left|posted|sent) .{0,30}?(?:comment|reply|note|message)",
    ),
    house_phrases=(
        r"did you know\b[^\n]{0,120}(?:https?:|www(?=\.))|proud (?:sponsors?|supporters?|partners?|members?) of\b",
        r"(?:visit|meet|find|see|come and see) us (?:\w+ )?(?:at|in|on|from)\b",
        r"(?:follow|rate|review) us\b",
        r"how did (?:i|we) do\b|your feedback (?:matters|is important)",
        r"(?:save the date|join (?:our|us (?:at|for|on))|register now|book your (?:place|seat))\b",
        r"we(?:'re| are) (?:hiring|moving|recruiting|celebrating)\b|we have moved\b|join our team\b",
        r"(?:proud )?(?:winners?|finalists?) of\b|award-winning\b",
        r"(?:(?:our|my) )?(?:new )?(?:opening|office|working|business) (?:hours|days|pattern)\b",
        r"(?:our|please note our) new (?:address|bank details|phone number|office)\b",
        r"(?:please )?(?:send|address) (?:all )?invoices\b",
        r"new: (?:our|the|now|read|discover|get|see|shop|find)\b|happy with .{2,40}\? .{0,120}(?:review|https?:|www(?=\.))",
        r"(?:please note\W{1,3}(?:that )?)?(?:my working (?:days|hours)|i work (?:part[- ]time|flexibl[ey]))\b|i (?:may|might|sometimes) (?:send|write|reply to) (?:e-?)?mails?\b.{0,60}(?:outside|hours|late|weekend)",
        r"(?:book|schedule) (?:a|some) (?:meeting|time|call) with (?:me|us)\b.{0,30}(?:https?:|www(?=\.)|here|online|:)",
        r"for support,? (?:please )?(?:open|raise|log)\b",
        r"(?:merry christmas|season's greetings|happy (?:holidays|new year|christmas))\b|(?:we )?wish(?:ing)? (?:you|all)\b.{0,60}(?:christmas|holiday|new year)",
    ),
    service_phrases=(
        r"we (?:hereby )?confirm your (?:reservation|booking|registration|appointment|attendance|cancellation|payment)",
        r"(?:we )?(?:noticed|detected) (?:a|an) (?:new |unusual |recent )?(?:sign-?in|login|log-?in|device|activity)",
        r"(?:serves|serve|keep this|save this|retain this) .{0,40}?(?:receipt|for your records)",
        (
            r"your (?:latest |new |recent |monthly )?(?:order|parcel|package|shipment|delivery|invoice|bill|booking"
            r"|reservation|statement|payment|subscription|registration|membership|account|trial|plan|password"
            r"|e-?ticket)\b .{0,60}?(?:is|has|was|will|from|for|confirm|ending|#|no)"
        ),
        r"track (?:your|the|this) (?:\w+ )?(?:order|parcel|package|shipment|delivery)|tracking (?:number|id|link)",
        r"(?:order|invoice|booking|reference|customer|account|confirmation) (?:number|no\.?|id|#)",
        r"(?:log|sign) in(?:to| to)? (?:your|our|the|at|here|now)",
        r"(?:click|tap) (?:here|on|the|below)|(?:view|see|download|manage|open|pay|review|track|confirm|activate|update|verify) (?:it |your |the )?(?:\w+ )?(?:now|online|here|below|invoice|order|account|details|booking|statement|document)",
        r"(?:is|are) (?:now )?(?:ready|available) (?:for|to|in|at|online|on)\b",
        r"(?:will be|has been|was|have been) (?:charged|debited|credited|shipped|dispatched|renewed|processed|activated|updated|backed up|cancelled|refunded)",
        r"thank(?:s| you) for (?:your (?:order|purchase|payment|booking|registration|subscription|donation)|(?:shopping|ordering|booking|choosing|registering|signing up|joining|subscribing|riding|flying|staying))",
        r"(?:customer (?:service|support|care)|help ?cent(?:er|re)|support team|faqs?)\b",
        r"(?:one-?time|verification|security|access|login) (?:code|pass\w*)|your code is",
        r"if (?:this (?:was|wasn't)|you did(?:n't| not)|it was) .{0,40}?(?:you|request|make|recogni)",
        r"(?:new|unread) (?:voicemail|message|fax|sign-?in|login|comment|follower|review|document|statement) (?:from|in|on|is|has)",
        r"(?:duration|ip address|device|status|amount|total|date and time|time|location|period|tracking)\s*: ?\S",
        r"(?:renews?|expires?|ends|due) (?:automatically|on|in|soon|today)\b",
        r"(?:is|are|was|went) (?:currently |now |back )?(?:down|up|offline|online|unreachable)\b.{0,60}?(?:http|\d)",
        r"(?:event|alert) (?:timestamp|time|id)|http \d{3}",
        r"(?:see|view) (?:the )?(?:full|all|your) (?:\w+ )?(?:history|report|activity|details|stats)",
        r"scheduled maintenance|maintenance window",
        r"(?:opened|read|viewed|clicked) your (?:e-?mail|document|link|proposal)",
        r"log in to \w+",
        r"due for renewal|expir(?:es?|ing|y)",
        r"(?:build|job|pipeline|deployment|backup|task) .{0,40}?(?:fail\w*|succe\w*|passed|completed|finished)",
        r"payment is due|(?:is|are) (?:now |back )?(?:available|in stock|ready)\b",
        r"check-?in is (?:now )?open|boarding pass|available in the app",
        r"commit [0-9a-f]{6,}",
        r"(?:how|rate|tell us about) (?:was )?your (?:stay|visit|experience|purchase|ride|order)",
    ),
    conditions=(
        r"(?:if|when|whenever|should you|in case|anyone who|those who)\b",
        r"for (?:all \w+|anything \w+|\w+s),? (?:please )?(?:speak to|see|contact|call|ring|e-?mail|text)\b",
    ),
    whereabouts=(
        r"i (?:only |usually )?work (?:on )?(?:mon|tues?|wednes|wed|thurs?|fri)(?:day)?s?\b",
        r"i(?:'ve| have) (?:now |recently )?left (?!a |an |it |the (?!company|firm|team)|my |your |some |two |you |them |him |her )[\w&' -]{3,40}$",
        r"(?:on|at|in|off|out) (?:(?:a|an|the|my|our|annual|extended|family|long|much-needed|well-earned|business|public|bank|back-to-back) ){0,3}(?:plane|train|road|set|retreat|holidays?|vacation|leave|break|\w* ?course|\w* ?training"
        r"|conference|trade show|fair|festival|offsite|away day|meetings?|court|surgery|theatre|transit|hospital|field|bush|office|grid|sick|secondment|sabbatical|honeymoon|half-?term|jury duty|strike|detox"
        r"|country|town|desk|mountains|beach|day off|shoot|tour)\b",
        r"(?:at|for) (?:a|an|my|our|the) (?:[\w']+ ){0,2}(?:graduation|wedding|funeral|birth|party|reunion)\b",
        r"(?:closed|closure|stocktak\w+|ooo|maternity|paternity|parental|travell?ing|abroad|overseas|offline|part-?time|unavailable|public holiday|bank holiday|time off|off work)\b",
        r"(?:no|limited|patchy|poor|little|without) (?:\w+ ){0,2}(?:reception|wi-?fi|signal|internet|access|phone)\b|phones? (?:is |are )?(?:off|down)\b",
        r"(?:slow|slower) (?:to|in) (?:repl|respond|answer)\w*|reduced (?:hours|schedule)|not (?:\w+ )?(?:at my desk|reading|checking|online|around|monitor\w*)|away from (?:my|the)",
        r"(?:taking|having) (?:a|some) (?:\w+ ){0,2}(?:break|time)|backlog|stepped back|no longer (?:\w+ )?(?:monitor|check|read|use)|moved to a new role|working (?:to|on) (?:a )?reduced|annual offsite",
        r"(?:observing|celebrating|marking) \w+|high (?:number|volume) of|experiencing (?:a )?(?:high|delay)\w*|only (?:online|here|in)\b|(?:emails?|messages?) will (?:pile|wait)",
    ),
    meanwhile=(
        r"(?:please|kindly) (?:contact|ring|call|phone|email|e-mail|text|try|speak|bear|direct|write)|(?:contact|ring|call|phone|email|e-mail|text|try) \S+@|(?:all|any|other|urgent) (?:\w+ )?(?:enquiries|inquiries|things|matters|queries)",
        r"(?:my|our) (?:colleague|clerk|assistant|deputy|partner|team|receptionist)\b|(?:can|will) help\b|has the reins|holding the fort|for (?:appointments|communications|bookings|anything|all)\b|can't wait|cannot wait|can wait",
        r"(?:see you|talk (?:soon|later)|catch you|speak soon|normal service|thanks for your (?:patience|message|e-?mail)|thank you for your (?:patience|message|e-?mail)|sorry)\b|bear with",
        r"(?:i'll|i will|we'll|we will|will) (?:\w+ ){0,2}(?:answer|respond|reply|get back|pick up|be in touch|take longer|wait|be slow|be back)\b|(?:repl(?:y|ies)|responses?|answers?) (?:may|might|will)|back (?:in|at|on|from)\b",
        r"when i'm (?:back|home)|until (?:i'm|we're) (?:back|home)|won't (?:see|be able|get)|(?:anything|what(?:ever)?) you send",
    ),
    decides_phrases=(r"decid\w+|decision\w*|yes or (?:a )?no\b",),
    mail_handled=(
        r"your (?:\w+ )?(?:e-?mail|message|enquiry|inquiry|request|note|correspondence|submission|query|contact|communication) (?:\([^)]{1,20}\) )?(?:has|was|is|will|made it|reached|landed|arrived|came|went|got)\b",
        (
            r"(?:we(?:'ve| have)|i(?:'ve| have)) (?:\w+ )?(?:got|received|logged|registered|shared"
            r"|passed) your (?:\w+ )?(?:e-?mail|message|enquiry|inquiry|request|note|correspondence|submission|query"
            r"|contact|communication)\b|(?:receipt|confirmation) (?:of|that) your (?:\w+ )?(?:e-?mail|message|enquiry"
            r"|inquiry|request|note|correspondence|submission|query|contact|communication)\b"
        ),
        r"your (?:\w+ )?(?:tender|bid|application) (?:\S+ ){0,4}?(?:has been|was|is) (?:logged|registered|recorded|lodged)\b",
    ),
    mail_words=(
        (
            r"your (?:\w+ )?(?:e-?mail|message|enquiry|inquiry|request|note|correspondence|submission|query|contact"
            r"|communication)\b|for (?:writing|getting in touch|reaching out|contacting|saying hello|dropping (?:us|me))"
            r"|(?:you (?:wrote|got in touch|reached out)|hear from you)\b|you have reached\b"
        ),
    ),
    somebody_acts=(
        r"an? (?!friend|few|couple|bit|while)[a-z]{5,} (?:of ours )?will (?:\w+ )?(?:review|look|call|contact|be in touch|get|come|read|reply|respond|answer|assist|help|take|pick)\b",
        (
            r"(?:one of (?:us|our|the)|some(?:one|body)|a (?:human|person|colleague|member|representative|specialist"
            r"|team member|consultant|real person)|(?:the|our) (?:right|relevant|appropriate|correct"
            r"|next available) (?:person|team|department|colleague|desk|member))\b(?:(?! (?:told|said"
            r"|else))[^.!?]{0,60}?)\b(?:will|can|is going to|takes?|gets?|comes?)\b"
        ),
        r"(?:our|the) (?:\w+ )?(?:team|staff|crew|hosts|desk) (?:will|aims?|tries|reads?|repl(?:y|ies)|answers?|reviews?|responds?|deals?)\b",
    ),
    opts_out=(
        r"close your file|get buried|(?:this|it) (?:isn't|is not) for you\b",
        (
            r"(?:won't|will not|stop|quit) (?:follow(?:ing)? up|bother(?:ing)?|email(?:ing)?|reach(?:ing)? out"
            r"|writ(?:e|ing)|contact(?:ing)?|ping(?:ing)?)(?: (?:you|again|any more|anymore))*\b"
            r"|rather (?:not|i (?:didn't|stopped)) (?:hear|get|receive|follow|reach|email)"
            r"|take you off (?:the|my|our) list|(?:not the right (?:person|contact)|wrong person)\?"
        ),
        r"reply (?:with )?[\"']?(?:stop|no thanks|unsubscribe|remove|no)\b",
        r"(?:bubbling|floating|bumping|popping) this (?:back )?(?:up|to)",
    ),
    somebody_else=(
        r"(?:he|she)(?:'s| is| will be)\b",
        r"(?:my|our|the) (?:colleague|boss|manager|director|owner|husband|wife|partner|head \w+ \w+|ceo)\b.{0,60}? (?:is|will be|returns?|gets back)\b",
    ),
    first_person=(
        r"i\b",
        r"i'm|i'll|i've|i'd",
        r"me\b",
        r"my\b",
    ),
    many_salutations=(
        (
            r"(?:dear|hello|hi|hey|greetings) (?:lovely |dear |good |all )*(?:people|folks|souls?|everyone|everybody"
            r"|authors?|residents?|neighbou?rs|bidders?|citizens?|traveller|traveler|writers?|pet (?:owners?|parents?)"
            r"|couples?|brides?|bride and groom|(?:future |prospective )?(?:students?|candidates?))\b"
        ),
        (
            r"(?:dear|hello|hi|valued|greetings) (?:valued |all |our )*(?:customers?|clients?|guests?|partners?"
            r"|patients?|members?|parents|friends|visitors?|users|readers|subscribers|colleagues|suppliers|vendors"
            r"|applicants?|sender|correspondents?)\b"
        ),
    ),
    closings=(
        r"(?:kind|best|warm|many|with) ?(?:regards|wishes|thanks)",
        r"regards|b?rgds|best|cheers|(?:with |in )?gratitude|gratefully|thanks|thank you|sincerely|yours|(?:very )?truly yours|yours (?:sincerely|faithfully|truly)|all the best|br\b",
    ),
    buttons=(
        r"(?:view|open|show|see|read|review|download|accept|decline|approve|reject|reply|manage|join|go to|get started|learn more|start|track|reschedule|unsubscribe)(?: \w+){0,3}$",
    ),
    organisation_words=(
        (
            r"(?:team|\w*support|\w*care|ltd|inc|llc|corp|company|desk|department|office|your|the|at|from|of|and|crew"
            r"|billing|sales|school|admin|administration|mailroom|registry|clinic|academy|centre|center|reception|hosts"
            r"|studios?|surgery|bakery|plumbing|joinery|vets|council|museum|hotel|gallery|llp|plc|powered)$"
        ),
    ),
    questions=(
        r"(?:can|could|would|will|do|does|did|have|has|is|are|when|how|what|who|which|where|why|shall|should|may|might|any|want|like|prefer|interested|ok|okay|deal|fancy|you)\b",
    ),
    particles=(
        r"(?:but|so|just|still|yet|though|anyway|actually|well|yes|yep|no|also|now|then|really|quite|too|sorry|ok|okay|ah|oh|hm+)\b",
    ),
    pointing_words=(r"(?:this|that|it|that's|it's|them|both)\b",),
    third_persons=(
        r"(?:he|she|him|he's|she's|undersigned)\b",
        r"(?:my|our|the) (?:boss|board|committee|ceo|trustees|governors|partner|husband|wife|manager|director|client|accountant|lawyer|owner|head \w+ \w+)\b",
        r"(?<!dear\s)(?<!hi\s)(?<!hello\s)(?:mr|mrs|ms)\.? [a-z]{2,}",
    ),
    possessives=(r"your\b",),
    requests=(
        r"(?:please|kindly|pls) (?:re-?)?(?:confirm|send|supply|provide|add|revise|quote|amend|change|include|advise|raise|forward|issue|let me)\b",
    ),
    passives=(
        r"(?:has|have|will|was|were|is|are) (?:\w+ )?be(?:en)? \w+(?:ed|en|t)\b",
        r"(?:is|are|was|were|be) \w+ed\b",
    ),
    habits=(r"(?:usually|often|always|typically|normally|every|each|rarely|mostly|generally|daily|weekly)\b",),
    soon_phrases=(
        r"within|hours?\b|(?:business|working) days?|shortly|as soon as|asap",
        r"(?:very )?soon\b",
    ),
)
