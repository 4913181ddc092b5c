"""How do mail programs mark what is not the writer's own?

Each entry names the program (or the habit) that writes it. Patterns are matched without case against one line whose
blanks at both ends, and whose asterisks and underscores for bold, were taken off; an attribution may be wrapped over
several lines, which are joined before.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A pattern and whose it is."""

    program: str
    pattern: str


ATTRIBUTIONS = (
    Sign("Gmail, Thunderbird, Apple Mail, Spark, K-9 (de)", r"am .*\bschrieb\b.*:"),
    Sign("Thunderbird, older (de)", r"(?:den|der) .*\bschrieb\b.*:"),
    Sign("Yahoo, AOL (de)", r"am .*\bhat .*\bgeschrieben:"),
    Sign("Lotus Notes, Evolution, mutt (de)", r".*\bschrieb (?:am|im|in|um)\b.*:"),
    Sign("Thunderbird, KMail (de)", r".*[>\")\w] (?:schrieb|schreibt):"),
    Sign("Lotus Notes, Zoho (de)", r"-{3,} ?.*\bschrieb(?: am .*)?:? ?-{3,}"),
    Sign("Open-Xchange, IONOS (de)", r".{2,200}\bhat am \d.{3,40}\d:\d\d.{0,20}\bgeschrieben:"),
    Sign("Horde (de, en)", r"(?:zitat von|quoting) .*<?\S+@\S+>?:"),
    Sign("Tuta (de, en)", r".{0,9}\d.*\d:\d\d (?:von|by|from) \S+@\S+:"),
    Sign("Gmail, Thunderbird, Apple Mail, Yahoo (en)", r"on .*\bwrote:"),
    Sign("Thunderbird, mutt, Gnus (en)", r".*[>\")\w] (?:wrote|writes):"),
    Sign("Lotus Notes (en)", r".*\bwrote on .*:"),
    Sign("Lotus Notes, Zoho (en)", r"-{3,} ?.*\bwrote(?: on .*)?:? ?-{3,}"),
    Sign("Gmail, without words", r"\d{4}-\d\d-\d\d \d{1,2}:\d\d.*<\S+@\S+>:"),
    Sign("Gmail, without words (de)", r"\d{1,2}\.\d{1,2}\.\d{2,4},? .*<\S+@\S+>:"),
    Sign("any, in any language", r".*\d.*<\s?\S+@\S+>.*:"),
    Sign("Open-Xchange (fr, it, es, nl)", r".*<\S+@\S+>\s(?:a écrit|ha scritto|escribió|schreef)\b.*:"),
    Sign("Gmail, Apple Mail (fr)", r"le .*\ba écrit ?:"),
    Sign("Gmail, Apple Mail (it)", r"il .*\bha scritto:"),
    Sign("Gmail, Apple Mail (es)", r"el .*\bescribió:"),
    Sign("Gmail, Apple Mail (nl)", r"op .*\b(?:schreef|het volgende geschreven).*:"),
    Sign("Gmail, Apple Mail (sv, da, no)", r"(?:den|på) .*\bskrev\b.*:"),
    Sign("Gmail, Apple Mail (pl)", r".*\bnapisał(?:\(a\)|a)?:"),
)
"""The line above a quote. It counts where quoted lines follow, or where it names a time or an address."""

NOT_ATTRIBUTIONS = (
    Sign("somebody telling what was written", r".*\b(?:schrieb(?:en)? (?:ich|wir|sie|du)|(?:i|we|you) wrote)\b.*"),
    Sign("somebody telling what was written", r".*\b(?:habe ich|haben (?:wir|sie)|hatte ich)\b.*\bgeschrieben:"),
)
"""Sentences that look like one."""

REST_IS_QUOTED = (
    Sign("Outlook (de)", r"-{2,} ?ursprüngliche nachricht ?-{2,}"),
    Sign("Outlook, older, and without umlauts (de)", r"-{2,} ?urspr(?:ue|u)ngliche nachricht ?-{2,}"),
    Sign("T-Online, Outlook (de)", r"-{2,} ?original[- ]?nachricht ?-{2,}"),
    Sign("Outlook, Samsung, AOL (de)", r"-{2,} ?originalnachricht ?-{2,}"),
    Sign("Outlook, Yahoo, Samsung, Proton (en)", r"-{2,} ?original (?:message|email|mail) ?-{2,}"),
    Sign("Outlook, appointments (de)", r"-{2,} ?ursprünglicher termin ?-{2,}"),
    Sign("Outlook, appointments (en)", r"-{2,} ?original appointment ?-{2,}"),
    Sign("Gmail, Thunderbird (en)", r"-{2,} ?forwarded (?:message|email|mail)(?: (?:from|by|follows)\b.*?)? ?-{2,}"),
    Sign("Gmail, Thunderbird (de)", r"-{2,} ?weitergeleitete (?:nachricht|mail|e-mail)(?: von .*?)? ?-{2,}"),
    Sign("Roundcube, IONOS (de)", r"-{2,} ?originalnachricht.*"),
    Sign("Evolution (de)", r"-{2,} ?weitergeleitete nachricht.*"),
    Sign("Apple Mail (de)", r"anfang der weitergeleiteten (?:nachricht|e-mail):"),
    Sign("Apple Mail (en)", r"begin forwarded message:"),
    Sign("Opera, Eudora (en)", r"-{2,} ?forwarded message begins.*"),
    Sign("Lotus Notes (de)", r"-{2,} ?weitergeleitet von .*"),
    Sign("Lotus Notes (en)", r"-{2,} ?forwarded by .*"),
    Sign("Open-Xchange (de)", r"-{2,} ?(?:ursprüngliche|weitergeleitete) nachricht.*"),
    Sign("help desks (en)", r"(?:#{2}-|-{3,}) ?please (?:type your reply|reply) above this line ?(?:-#{2}|-{3,})?"),
    Sign(
        "help desks (de)", r"(?:#{2}-|-{3,}) ?bitte (?:antworten sie|schreiben sie).*oberhalb dieser (?:linie|zeile).*"
    ),
    Sign("people, by hand (de, en)", r"-{2,} ?(?:original|ursprünglich|forwarded|weitergeleitet) ?:? ?-{2,}"),
    Sign("Outlook (fr)", r"-{2,} ?message d'origine ?-{2,}"),
    Sign("Outlook (nl)", r"-{2,} ?oorspronkelijk bericht ?-{2,}"),
    Sign("Outlook (it)", r"-{2,} ?messaggio originale ?-{2,}"),
    Sign("Outlook (es)", r"-{2,} ?mensaje original ?-{2,}"),
)
"""Below such a line all is somebody else's."""

LABELS = {
    "from": ("von", "from", "de", "da", "van", "från", "fra", "absender"),
    "sent": (
        "gesendet",
        "gesendet am",
        "sent",
        "date",
        "datum",
        "envoyé",
        "verzonden",
        "inviato",
        "enviado",
        "skickat",
    ),
    "to": ("an", "to", "à", "a", "para", "aan", "till", "til", "empfänger"),
    "cc": ("cc", "kopie", "bcc", "reply-to", "antwort an", "antworten an", "priorität", "wichtigkeit", "importance"),
    "subject": ("betreff", "subject", "objet", "oggetto", "onderwerp", "asunto", "ämne", "emne", "thema"),
}
"""The header that Outlook, GMX, WEB.DE, T-Online, Lotus Notes and others write above what they quote."""

MOBILE = (
    Sign("iPhone, iPad, Apple Watch (de)", r"von meinem? .{2,40} (?:gesendet|geschickt|gesandt|versendet)\b.*"),
    Sign("Samsung, Huawei, K-9, Telekom, GMX, WEB.DE (de)", r"gesendet (?:mit|von|über|aus|via) .{2,80}"),
    Sign(
        "Samsung (de)", r"(?:diese nachricht wurde|diese e-?mail wurde) (?:von|mit) (?:meinem|einem) .{2,60}gesendet.*"
    ),
    Sign("K-9, Thunderbird (de)", r"diese nachricht wurde (?:von|mit) .{2,80} gesendet\.?"),
    Sign("Outlook (de)", r"(?:holen|laden) sie (?:sich )?outlook für .*"),
    Sign("Outlook (de)", r"outlook für (?:ios|android|mac|windows)\b.*"),
    Sign("Outlook (en)", r"get outlook for .*"),
    Sign("iPhone, iPad, Samsung, BlackBerry, Yahoo (en)", r"sent (?:from|via|with|by|using) .{2,80}"),
    Sign("K-9 (en)", r"please excuse my brevity\.?"),
    Sign("K-9 (de)", r"bitte entschuldigen? sie (?:die|meine) kürze\.?"),
    Sign("phones (de, en)", r"(?:unterwegs|mobil|von unterwegs) (?:gesendet|geschrieben|getippt)\b.{0,60}"),
    Sign("Yahoo, AOL (de)", r"gesendet von yahoo mail.*"),
    Sign("GMX, WEB.DE (de)", r"gesendet mit der (?:gmx|web\.de|freenet|telekom|1&1|ionos) (?:mail )?app\.?"),
    Sign("Apple Mail (fr)", r"envoyé de mon .*"),
)
"""What a phone adds in a line of its own."""

_DEVICE = (
    r"(?:iphone|ipad|ipod|apple watch|android|ios|galaxy|samsung|huawei|xiaomi|pixel|sony xperia|blackberry"
    r"|windows phone|(?:smart|mobile |cell ?)?phone|mobile|mobiltelefon|handy|tablet)"
)
DEVICES = (
    Sign("somebody's", rf"\b(?:mein\w{{0,2}}|my|mon) (?:\S+[ -]){{0,2}}?{_DEVICE}\b"),
    Sign("programs for phones", rf"^(?!.*\b(?:our|unsere[rn]?)\b).*\b(?:für|for|on|auf|vom) (?:\w+[ -])?{_DEVICE}\b"),
    Sign("makers", r"\b(?:from|via|von) (?:the |an? |einem )?(?:iphone|ipad|android(?! auto)|blackberry|mobile device|"
         r"samsung[ -](?:mobile|galaxy|tablet|\w*gerät))\b"
         r"(?! (?:terminal|support|management|enterprise|store|service)\b)"),
    Sign("providers' programs (de)", r"\bmit der (?:gmx|web\.de|freenet|telekom|ionos|1&1)\b.*\bapp\b"),
    Sign("phones (de)", r"\b(?:unterwegs|mobil) (?:gesendet|geschrieben|getippt)\b"),
)  # fmt: skip
"""By what a line says that a phone or tablet sent the mail, and no server: firms are called Pixel and Galaxy too."""

SIGNATURE_STARTS = (
    Sign("RFC 3676 4.3", r"-- ?"),
    Sign("habit", r"(?:—|–|--) ?"),
)
"""Lines that begin a signature, taken with their trailing blank."""

CLOSINGS = (
    Sign("habit (de)", r"(?:(?:vielen |besten |herzlichen )?danke?(?: im voraus| schon mal)?(?: und|,)? )?"
         r"(?:mit|viele|vielen|beste|liebe|herzliche|schöne|freundliche|sonnige|kollegiale)\b.{0,40}"
         r"\bgr(?:ü|ue)(?:ß|ss)(?:en?|t)?\b.{0,60}"),
    Sign("habit (de)", r"es gr(?:ü|ue)(?:ß|ss)t\b.{0,60}"),
    Sign("habit (de)", r"gr(?:ü|ue)(?:ß|ss)e?(?: aus .{2,40}| und .{2,40})?[,.!]?"),
    Sign("habit (de)", r"gru(?:ß|ss)[,.!]?(?: .{2,30})?"),
    Sign("habit (de)", r"(?:mfg|lg|vg|bg|hg|besten dank und .{0,20}gr(?:ü|ue)(?:ß|ss)e?n?)[,.!]?"),
    Sign("habit (de)", r"hochachtungsvoll[,.!]?"),
    Sign("habit (de)", r"(?:ihr|euer|dein)e? .{2,40}\bteam\b.{0,40}"),
    Sign("habit (en)", r"(?:with )?(?:best|kind|kindest|warm|warmest|many)?(?: personal)? ?(?:regards|wishes)[,.!]?"),
    Sign("habit (en)", r"(?:all the best|best|cheers)[,.!]?"),
    Sign("habit (en)", r"(?:sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours)[,.!]?"),
    Sign("habit (en)", r"(?:many )?thanks(?: and (?:best |kind )?regards)?,"),
    Sign("habit (en)", r"(?:kr|br|b?rgds)[,.]?"),
)  # fmt: skip
"""The words that close a letter; what follows is a name and a business card."""

FAREWELLS = (
    Sign(
        "habit (de)", r"(?:herzlich(?:st)?|alles (?:liebe|gute)|bis (?:dann|bald)|servus|danke(?:sch(?:ö|oe)n)?)[,.!]?"
    ),
    Sign(
        "habit (de)",
        r"(?:lg|vg|mfg|bg|hg|liebs?te gr(?:ü|ue)(?:ß|ss)e|herzlich(?:st)?)[,.]?(?: (?:ihre?|deine?|euer|eure))?"
        r"(?: [\w-]{2,20}| \w\.){1,3}",
    ),
    Sign(
        "habit (en)",
        r"(?:warmly|yours|(?:much |lots of )?love|thanks(?: again)?|thank you|cheers|talk soon|take care)[,.!]?",
    ),
    Sign("habit (en)", r"(?:cheers|love|thanks|best),? [A-Z]\w{1,20}"),
    Sign("habit (en)", r"(?:all the best|best wishes|greetings) from .{2,30}"),
)
"""The same in letters of one's own, where more is known of who wrote them: they also stand within a letter."""

AFTERTHOUGHTS = (
    Sign("habit (de)", r"(?:ach ja|ach so|(?:fast )?vergessen|übrigens|macht|"
         r"(?:die )?(?:kosten|summe)|(?:der )?(?:fest|gesamt)?preis|(?:das )?honorar)\b[^\d]{0,30}\d"),
    Sign("habit (en)", r"(?:oh|forgot|(?:the )?(?:total )?(?:price|costs?|total|fee))\b[^\d]{0,30}\d"),
)  # fmt: skip
"""How the price begins that its writer adds below the greeting, unlike what a house writes there."""

_PAGE = r"(?:https?:|www\.|\b[a-z0-9-]+\.[a-z]{2,}/)"
_NETWORKS = rf"(?:(?:linkedin|instagram|facebook|twitter|xing|youtube|tiktok|threads|mastodon|social|x)\b|@|{_PAGE})"
LEGAL = (
    Sign("companies (de)", r"(?:der inhalt )?diese[rs]? (?:e-?mail|nachricht)\b.{0,80}"
         r"\b(?:vertraulich|rechtlich geschützt|ausschließlich für|nur für|bestimmt)"),
    Sign("companies (de)", r"(?:wichtiger )?(?:rechtlicher )?hinweis:? .{0,80}(?:e-?mail|nachricht|vertraulich)"),
    Sign("companies (de)", r"(?:vertraulichkeitshinweis|haftungsausschluss|datenschutzhinweis|disclaimer)\b"),
    Sign("companies (de)", r"(?:unsere )?datenschutz(?:erklärung|informationen|hinweise)\b"
         rf"(?:\W{{0,3}}$|: |.{{0,40}}(?:finden sie|{_PAGE}))"),
    Sign("companies (de)", rf"folgen sie uns (?:\w+ )?(?:auf|bei) {_NETWORKS}"),
    Sign("companies (de)", rf"(?:unseren )?newsletter (?:abonnieren|bestellen)(?:\W{{0,3}}$|.{{0,20}}{_PAGE})"),
    Sign("companies (en)", rf"follow us (?:\w+ )?(?:on|at) {_NETWORKS}"),
    Sign("companies (en)", rf"subscribe to our newsletter(?:\W{{0,3}}$|.{{0,20}}{_PAGE})"),
    Sign("companies (en)", r"my working (?:hours|days|pattern) may (?:not|differ|vary|be different)\b"),
    Sign("companies (en)", r"i (?:may )?work flexibl[ey]\b.{0,80}\b(?:outside|reply|respond|expect)"),
    Sign("companies (de)", r"(?:informationen|hinweise?) (?:zum|zur|über|gemäß) .{0,60}"
         r"(?:datenschutz|verarbeitung (?:ihrer|personenbezogener)|art\. ?1[34]|dsgvo)"),
    Sign("companies (de)", r"hinweise? zum datenschutz\b"),
    Sign("companies (de, en)", r"(?:streng )?(?:vertraulich|confidential)\b ?"
         r"(?:[/|]|[:–-] ?(?:diese|der|die|this|the|confidential|vertraulich)|\W*$)"),
    Sign("companies (de)", r"(?:aus gründen der rechtssicherheit|(?:der inhalt (?:dieser )?)?e-?mails? (?:\w+ ){0,4}"
         r"(?:nicht (?:rechts)?verbindlich|unverbindlich|keine willenserklärung))"),
    Sign("companies (de)", r"(?:geschäftsführ(?:er|ung|erin|ende)|vorstand|aufsichtsrat|vorsitzender?|inhaber(?:in)?) ?"
         r"(?:\(.{1,30}\))?:"),
    Sign("companies (de)", r".{2,60}[,|·] (?:sitz(?: der gesellschaft)?:|(?:amts|register)gericht .{2,30}hr[ab] ?\d"
         r"|hr[ab] ?\d{3,})"),
    Sign("companies (de)", r"(?:sitz der gesellschaft|handelsregister|registergericht|amtsgericht|hrb|hra|ust-?id|"
         r"steuernummer|st\.-?nr)\b"),
    Sign("companies (de)", r"(?:[pi✉] )?(?:bitte )?(?:denken|prüfen|überlegen) sie .{0,60}"
         r"(?:umwelt|ausdruck|ausgedruckt|drucken)"),
    Sign("companies (en)", r"(?:this|the (?:information|content)s?) .{0,60}\b(?:e-?mail|message|transmission)\b.{0,120}"
         r"\b(?:confidential|privileged|intended|solely)"),
    Sign("companies (en)", r"(?:confidentiality|privacy|legal|important) (?:notice|note|information|disclaimer)\b"),
    Sign("companies (en)", r".{2,80}\b(?:is|are) (?:authori[sz]ed and regulated|regulated|incorporated|registered) "
         r"(?:by|in)\b"),
    Sign("companies (en)", r".{2,120}\bregistered in (?:england|scotland|wales|(?:northern )?ireland)\b.{0,40}\d{5}"),
    Sign("companies (en)", r"if you (?:are not the intended|have received this)\b"),
    Sign("companies (en)", r"(?:[pi✉] )?(?:please )?(?:consider|think of) the environment"),
    Sign("companies (en)", r"(?:registered (?:office|in)|company (?:number|registration)|managing directors?:|"
         r"vat (?:no|id|number))\b"),
    Sign("Avast, AVG (de, en)", r"(?:virenfrei|virus-free)\.?(?:\W{0,3}(?:www\.|https?:).*)?$"),
    Sign("virus scanners (de)", r"diese (?:e-?mail|nachricht) wurde (?:von|mit|durch) .{2,60} "
         r"(?:auf viren )?(?:geprüft|gescannt)"),
    Sign("virus scanners (en)", r"this (?:e-?mail|message) has been (?:checked|scanned)\b"),
    Sign("Mailman", r"_{40,}$"),
)  # fmt: skip
"""The beginning of a footer: the paragraph and all behind it is no word of the writer."""

REGISTERS = (
    Sign("companies (de)", r"\bhr[ab]:? ?\d|\b(?:registergericht|sitz der gesellschaft|handelsregister):"
         r"|\bamtsgericht [\w-]{3,30}\W{1,3}hr[ab]\b|\bust-?id\W{0,2}(?:nr)?\W{0,3}[a-z]{2} ?\d"
         r"|\bgeschäftsführ(?:er|erin|ung|ende)(?:[/:*]?in)?(?:nen)?: "),
    Sign("companies (en)", r"\bregistered in (?:england|scotland|wales|ireland)\b.{0,40}\d|\bregistered office: "
         r"|\b(?:company|vat) (?:no|number|reg\w*)\b.{0,16}\d"),
)  # fmt: skip
"""What stands in a line of a card that the law wants there."""

LEADS = (
    Sign("habit", r"[:;]"),
    Sign("habit (de)", r"\b(?:an|bei|von|unter|mit|ist|sind|lautet|lauten|kontaktieren|erreichen|durch)"),
    Sign("habit (en)", r"\b(?:to|at|with|by|from|of|for|is|are|contact|call|e-?mail|reach)"),
)
"""How a line ends that leads to the card below it."""
