"""Which small turns of speech does German give the questions that read between the lines?

See `Turns` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.turns import Turns

TURNS = Turns(
    # persons
    many=("vielen", "lieben", "besten"),
    many_more=("herzlichen", "tausend"),
    thanks=("danke?",),
    more_thanks=("merci",),
    thanked=("dir",),
    that=("dass", "da"),
    came_in=("erhalten", "eingegangen", "angekommen"),
    then_do=(
        r"dann (?:bitte|\w{2,14}en sie|(?:musst|kannst|solltest) du|(?:muesst|koennt) ihr|\w{2,10}t (?:bitte|einfach|uns|gern\w?)"
        r"|(?:melde|meldet) (?:dich|euch)|schau\w*|klick\w*|nutze\w*)",
    ),
    can_you=(r"(?:koennen|koennten|kannst|koenntest|koennt|koenntet|schaffen|schaffst|schafft) (?:sie|du|ihr)(?!.{0,40}?\bnicht\b)",),
    idle_questions=(
        r"wie zufrieden (?:waren|sind|warst|bist) (?:sie|du) mit (?:der|dem|unser\w*)\b",
        r"(?:haben|hast|habt) (?:sie|du|ihr) (?:noch )?(?:\w+ )?(?:fragen|interesse)",
        r"wuss?te(?:n|st) (?:sie|du) schon",
        r"(?:haben|hast|habt) (?:sie|du|ihr) schon .{0,30}?(?:unsere?n?|die) (?:faqs?|hilfe\w*)",
        r"(?:kennen|kennst) (?:sie|du) (?:schon|eigentlich|bereits) (?:unser|mein)",
        r"warum nicht (?:gleich|einfach|mal)\b",
        r"wie (?:gefaellt|gefallen|zufrieden) .{0,30}?(?:neue\w*|besuch|einkauf|kauf|aufenthalt)",
    ),
    none_of=(r"keine[nrms]?",),
    openers=(r"eine?", "die", "unsere", "meine", "kurze", "kleine", "nur", "hinweis", "achtung", "hallo", "guten tag"),
    notices=("hinweis", "achtung", "beachten", "vorab", "wundern"),
    whether=("ob",),
    in_case=("falls",),
    denied=(r"(?:nicht|keine?n?)\s(?:eine?n?\s){0,2}",),
    of_itself=(
        r"\bdies\w*\s(?:rein |voll)?",
        r"\b(?:dies|das|es|hier|hierbei|dies(?:e[mrs]?)? [^\s,:;]+) (?:ist|handelt|antwortet|kommt|wird|wurde)\b"
        r"(?! immer\b)[^,:;]{0,40}",
        r"\bbin (?:\w+ ){0,3}",
        r"\bwas folgt,? ist (?:\w+ ){0,2}",
        r"\b(?:sie lesen|du liest|lesen sie|liest du) (?:\w+ ){0,4}",
    ),
    of_its_writer=(r"(?:ich|wir) (?:\w+ )?(?:verwende|nutze|benutze|habe|haben|sende|schicke)",),
    aims=(
        "da", "weil", "damit", "um", "waehrend", r"(?:auf|an|bei) jede\w*", "eingerichtet", "eingeschaltet", "aktiviert",
        "geschaltet",
    ),
    have=("habe", "haben"),
    got=("erhalten", "bekommen", "gekriegt", "zurueckbekommen"),
    came_before=(r"\w*mails?", r"\w*nachricht", "anfrage", "erhalten", r"\w*eingegangen", "eingang", "danke?"),
    of_another=(
        r"\s(?:(?:von|vom|am) \w+ (?:\w+ )?|(?:gestern|vorhin) )?"
        r"(?:war|waren|hatten?|hat (?!sie\b)|sagte?n?|kam|ging|haben sie|habt ihr|hast du|bitte (?!nicht|keine)|sollen"
        r"|muessen|ist (?:an|aus|ab)|landen|landet)\b",
        r", die (?:sie|ihr|du|ich|wir)\b",
        r"\s(?:von|aus) (?:ihr\w*|ihnen|dein\w*|dir|eu\w*)\b",
    ),
    because=("da", "weil"),
    readers=("sie", "du", "ihr"),
    # person
    parts_of_time=("mitte", "ende"),
    since=(r"seit(?:\sdem)?",),
    meant_for=(r"fürs? (?!(?:etwa |ca\.? |rund |mindestens |die |eine? )*(?:\d|näch|komm|paar|zwei|drei|vier|fünf|sechs|woche|tag|monat))",),
    sits=(r"(?:\w*sitzung|\w*versammlung|\w*runde)",),
    otherwise=("sonst", "ansonsten", "andernfalls"),
    compared=("wie", "als"),
    gone_by=(
        r"(?:letzte|vorige|vergangene)[snm]? jahr(?:en?)?",
        r"damals|seinerzeit|(?:das|beim) letzte[ns]? mal",
        r"vor (?:\w+ )?(?:einem|zwei|drei|vier|paar|einigen|wenigen|mehreren|\d\d?) jahr(?:en)?",
    ),
    usually=("normalerweise", "sonst", "meist(?:ens)?", "in der regel", "ueblicherweise", "immer", "eigentlich"),
    planned=("(?:geplant|vorgesehen|angedacht) war(?:en)?", r"woll(?:te|ten)(?! sie\b| ihr\b)", r"hatten? (?:\w+ )?(?:vor|gehofft|geplant)", "sollten?"),
    but_now=("aber", "doch", "diesmal", "dieses mal", "ausnahmsweise", "hier",
        "nun", "jetzt", "(?:es|das|daraus) wird (?:nun|jetzt|aber|erst|wohl)"),
    wants_word=(
        r"(?:brauch|braeucht|benoetig)\w* (?:(?:wir|ich|ma|i) )?(?:das|es|die|den|sie|ihn|alles) (?:\w+ )?(?:bis|spaetestens)",
        r"(?:geben sie|gib|gebt|lassen sie|lass|lasst) (?:uns|mir) (?:[\w.,]{1,30} ){0,8}?"
        r"(?:bescheid|rueckmeldung|antwort|wissen)",
        r"(?:geben sie|gib|gebt) (?:uns|mir) (?:[\w.,]{1,30} ){0,3}?bis (?:zum )?[\w.,]{1,30} (?:[\w.]{1,12} )?"
        r"(?:die|das|den|eine?n?|ihre?n?|deine?n?|alle) (?!zeit|chance|moeglichkeit|gelegenheit|nacht)\w+",
    ),
    appointments=(r"(?!liefer|entscheidungs)\w{0,20}termin", "treffen", "besprechung", "telefonat"),
    put_off=(r"versch\w+", "verlegt", "vertagt"),
    clause_words=("und", "aber"),
    before_it=("davor", "vorher", "zuvor"),
    before_that=("davor", "vorher", "zuvor", "bis dahin"),
    adds_on=("und", "u", "&"),
    that_day=(
        r"(?:an|am) (?:dem|diesem|jenem|selben|gleichen|demselben|dem selben|dem gleichen) (?:tag|abend|nachmittag|morgen)e?",
        r"(?:in (?:derselben|der selben|der gleichen)|noch in der) nacht", "bis dahin", "so ?lange", r"tags (?:darauf|drauf)",
        r"am (?:naechsten (?:tag|morgen)|tag (?:darauf|drauf|danach))", r"(?:noch|gleich) (?:an|am) (?:\w+ )?abend", "abends",
    ),
    calls_you=("(?:ich|wir) (?:ruf|meld|schreib)\\w*", "(?:ruf|meld|schreib)(?:e|en)? (?:ich|wir)"),
    right_then=(
        "danach", "dann", "anschliessend", "hernach", "nachher", "im anschluss", "hinterher", "daraufhin", "darauf", "dort", "da",
        "dabei", "dazu",
    ),
    is_it_ok=("(?:ja|ok|okay|gell|gelle|oder|ne|passt das|in ordnung|geht das|einverstanden|recht)",),
    on_condition=("(?:wenn|falls|sobald|sofern)",),
    that_is=("(?:also|das ist|d\\. ?h\\.|sprich)(?: (?:am|der|den))?",),
    although=("auch wenn", "obwohl", "obgleich"),
    went_before=(r"nach (?!ostern|weihnachten)",),
    goes_on=("haben", "habe", "hat", "nehmen", "nehme", "moechten?"),
    asking_verbs=(
        "haben", "habt", "hast", "hat", "ist", "sind", "wurden?", r"soll\w*", "wollen", "kann", "koennen", "machen",
        "nehmen", "beauftragen", "wird", "werden",
    ),
    # absence
    is_=("ist", "bin"),
    at_present=("derzeit",),
    away=("ausser haus", "abwesend", "verreist", r"nicht (?:im (?:buero|haus)|da\b|erreichbar)", "im urlaub"),
    title_ends=(r"aw\b", r"bis\b", r"vom\b", r"von\b", r"ab\b", r"am\b", r"wegen\b", r"und\b"),
    subject_marks=("aw", "antw", "wg", "betr", "betreff"),
    cites=("nachricht", "mail", "betreff", "schreiben"),
    returns=("zurueck", "rueckkehr", "retour", "wieder", "erreichbar"),
    of_dates=(
        "bis", "vom", "von", "ab", "am", "den", "dem", "der", "zum", "einschl", "einschliesslich", "inkl", "und", "kw",
        "uhr", r"\w{2,6}(?:tag|woch)", "mo", "di", "mi", "do", "fr", "sa", "so",
        "(?:jan|jaen|feb|maer|apr|mai|ju[nl]|aug|sep|okt|nov|dez)[a-z]{0,6}",
    ),
    names_day=(
        "(?:mon|diens|donners|frei|sams|sonn)tag", "mittwoch", "sonnabend", "morgen",
        "(?:januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)",
    ),
    titles=("herrn?", "frau", "dr", "prof"),
    # automatic
    answer_stems=("antwort",),
    wired=("(?:tele)?fax", "sms", "kurznachricht", "sendebericht"),
    wired_out=(
        "(?:tele)?fax-?(?:versand|sende|uebertragung|auftrag|zustell)",
        "sms-?(?:versand|zustell)",
        "sendebericht",
        r"(?:ihr|dein)e? (?:tele)?(?:fax|sms|kurznachricht) (?:\w+ ){0,3}?(?:an|nach)\b",
        r"(?:fax|sms) (?:\w+ )?(?:an|nach) (?:die )?(?:\w+ )?[+\d]",
        r"(?:fax|sms) (?:\w+ ){0,2}?(?:zugestellt|gesendet|versendet|versandt|verschickt)",
    ),
    wire_failed=(
        "fehlgeschlagen|fehlschlag|gescheitert|abgebrochen|unzustellbar|fehlerhaft|erfolglos",
        r"(?:nicht|un) ?erfolgreich",
        r"nicht (?:\w+ ){0,2}?(?:zugestellt|gesendet|versendet|versandt|verschickt|uebertragen|uebermittelt|erreichbar)",
    ),
    wire_done=("erfolgreich|gesendet|versendet|versandt|uebertragen|uebermittelt|zugestellt|ok",),
    mail_machines=(r"mail-?(?:server|roboter|robot|system|dienst|automat)s?", "postroboter"),
    robots=("roboter", r"automat\b", "beantworter", "virtuel", "digital", "assistent"),
    teams=("ihr", "dein", "euer", "das"),
    team=("team",),
    greetings=("guten (?:tag|morgen)", "hallo", r"liebe\w?", r"sehr geehrte\w*", "moin", "servus"),
    yes_or_no=("ja", "jo", "nein", "ok", "okay", "gerne?"),
    a_reason=(
        "weil", "da", "denn", "wegen", "wir", "uns", "vorstand", "freigegeben", "freigabe", "genehmigt", "bewilligt",
        "beauftragt", "bestellt", "angenommen", "abgelehnt", "gewonnen", "verloren", "unterschrieben",
    ),
    to_the_desk=("melden sie sich (?:im|am)", "anmelden", "portal", "klicken", r"oeffnen sie \w+ (?:wieder|erneut)"),
    waits_for_reader=("ihre (?:antwort|rueckmeldung)", "auf sie", "antworten sie", "portal", "link", "klicken"),
    # notice
    am=("bin", "sind"),
    am_one=("bin",),
    i_am=("ich (?:bin|weile|stecke)", "(?:bin|weile|stecke) ich", "wir sind", "sind wir"),
    until=("bis",),
    please=("bitte",),
    of_it=(
        "dazu", "ihre[nrms]?", "deine[nrms]?", "eure[nrms]?", "ja", "nein", r"gern\w?", r"schau\w*", r"anseh\w*", r"anschau\w*",
        "gesehen", "gelesen", "machen wir", "passt", r"angebot\w*", r"preis\w*", r"auftrag\w*", "anfangen", r"beginn\w*",
        "frei(?:gabe|gegeben)", "einverstanden", r"besprech\w*", r"entsch\w*", "aber", r"ruf\w*", "dabei", "einig",
        "unsicher", "leider", "sicher", "bank", r"warte\w*", "schicke? (?:es|das|mir|uns)", "dauert (?:es )?noch",
    ),
    answering=(r"antwort\w*", "melde", "melden", r"schreib\w*", "rufe?n?", "lese", "folgt"),
    soon=(
        "heute (?:abend|nacht|mittag|nachmittag|noch)", "noch heute", "nachher", "gleich", "(?<!guten )morgen",
        r"in (?:einer|zwei|drei|vier|\d+) (?:stunden?|minuten)", "ende der woche",
    ),
    of_this_hour=(
        r"\b(?:im (?:auto|zug|ice|termin|gespraech|flieger|flugzeug|stau|taxi|bus|bett)"
        r"|am (?:flughafen|bahnhof|steuer|gate)"
        r"|beim (?:arzt|zahnarzt|kunden|friseur|essen)|bei (?:einem|einer) kund\w+|auf dem (?:\w*weg|sprung))\b",
        r"\b(?:kolleg\w+|frau|herr)\b[^.!?\n]{0,25}?\bmeldet sich\b",
    ),
    begins_with_oneself=(
        r"(?:(?:ich|wir) )?(?:bin|sind|sitzen?|liegen?|stecken?)(?: (?:ich|wir))?"
        r"(?: (?:gerade|zurzeit|derzeit|momentan|heute|noch|aktuell|frisch|den ganzen tag)){0,3}"
        r" (?:auf|im|in|am|an|bei|beim|mit \w+ flach|unterwegs|offline)\b(?! (?:der (?:lage|suche)|boot|bilde"
        r"|ueberlegen|ihr|euch|dir|rechnen|gedanken|gespraech|der \w*abstimmung))",
    ),
    yours=("ihre?n?", "deine?n?", "eure?n?"),
    mail_words=("nachrichten?", "verstaendnis", "geduld", "anfragen?", "e-?mails?"),
    # notice
    reader_is=("sie (?:sind|seien|waeren|waren)", "(?:sind|waren) sie", "du (?:bist|seist|warst)", "(?:bist|warst) du", "ihr (?:seid|wart)", "(?:dass|weil|wenn) (?:sie|du|ihr)"),
    each_week=(
        r"(?:jede[nr]|immer am|immer) (?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?)s?\b",
        r"(?:von )?(?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?)s?\.? ?(?:bis|-) ?(?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?)s?\b",
    ),
    from_house=("von", "vom", "bei", "aus"),
    signs_for=(r"i\. ?[av]\.", "im auftrag", "in vertretung"),
    # challenge
    kept_back=(
        r"(?:zurueck|an|auf)gehalten", "geparkt", "zwischengelagert", "im zwischenspeicher", "in der warteschleife", "wartet",
        "in quarantaene", "noch nicht (?:zugestellt|angekommen|gelesen)", r"(?:spam-?|mail-?)?filter", "spam-?schutz",
        "schleuse", "tuersteher",
    ),
    no_friend=(
        r"(?:noch )?nicht (?:bekannt|kennen|kenne|kennt)", r"nicht (?:in|auf) (?:\w+ )?(?:kontakt|absender|adress|freigabe)liste", "unbekannte[rmn]? absendern?", "noch nie (?:geschrieben|gemailt)",
        "erste (?:mail|e-?mail|nachricht) von (?:ihnen|dir)",
    ),
    not_yet=("noch nicht", "nicht im adressbuch", r"nicht in (?:\w+ )?(?:adressbuch|kontakten)"),
    deeds=(
        "klicken sie", r"klicke? (?:bitte |einmal |hier|auf)", r"ein(?:en)? (?:\w+ )?klick", "tippen sie", r"antworten sie (?:bitte )?(?:einmal|kurz|einfach|auf)", r"antworte (?:bitte )?(?:einmal|kurz|einfach|auf)",
        r"bestaetigen sie", "bestaetige", "rufen sie (?:bitte )?(?:diese|den|folgende)", "folgen sie", "loesen sie", r"oeffnen sie",
    ),
    let_in=(
        "zugestellt", "zuzustellen", "freigegeben", "freigeschaltet", "freizugeben", "durchgelassen", "eingelassen", "geht (?:sie )?durch",
        "kommt (?:sie|ihre \\w+|deine \\w+) (?:\\w+ )?(?:durch|an)", "landet", "im postfach", "in (?:mein|unser)(?:em)? postfach",
        "posteingang",
    ),
    # greeting
    name_titles=("herrn?", "frau", "hrn?", "fr", "dr", "prof", "professor", "ing", "dipl", "mag", "di", "kr", "liebe[rs]?"),
    doctor=("dr",),
    short_titles=("frau", "herrn?", "fr\\.?", "hrn?\\.?"),
    does_something=("hat", "ist", "wird", "wurde"),
    says_on=("ich", "wir", "es", "das", "danke?", "ja", "nein"),
    no_greeting=("an", "von", "fuer", "bei", "mit", "zu", "zum", "zur", "und", "aw", "betreff"),
    trades=(
        "gmbh", "fotos?", "anfragen?", "angebote?", "auftraege?", "projekte?", "nachricht", "medien", "fotografie", "texte?", "grafik",
        "film", "musik", "druck", "bau", "beratung", "agentur", r"system\w*", "technik", "gruppe", "firma",
        "posteingang",
    ),
    greets=(
        r"(?:gute[nrs]?|schoene[nrs]?) (?:\w+ )?(?:tag|morgen|mittag|nachmittag|abend)", r"\w*hallo\w*", "hoi", "huhu", "ahoi",
        r"moin\w*", "serv[ua]s", r"gruee?zi\w*", r"gruess\w*", "sali", "liebe[rs]?", "liebste[rs]?",
    ),
    greets_at_once=("morgen", "mahlzeit", "tach", "gruss gott"),
    fellows=("kollege", "kollegin", "nachbar", "nachbarin"),
    before_a_name=("an", "von", "fuer", "mit", "bei", "frau", "herr"),
    # report
    by_what=("ueber", "durch", "in", "von", "bei"),
    did=("hat", "ist", "wird", "will", "moechte"),
    does=(r" (?:war|wird|kann|hat)\b",),
    verbs=(r"\w{2,}t",),
    no_verbs=(
        "aus", "als", "das", "was", "bis", "nicht", "jetzt", "damit", "seit", "mit", "gut", "erst", "fast", "sonst",
        "selbst", "passt",
    ),
    parts_of_names=("dr", "prof", "herr", "frau", "med", "ing"),
    introduces=("bin", "hier ist", "herr", "herrn", "frau", "dr", "dr.", "prof.", "das", "unser", "unsere", "firma", "fa."),
    card_heads=(r"(?:ihre?|deine?) (?:persoenliche[rn]? )?ansprechpartner(?:in)?", r"kontakt"),
    rated_good=("gut, ich bin zufrieden",),
    rated_bad=("schlecht, ich bin unzufrieden",),
    takes_back=("zurueckrufen", "zurueckzurufen"),
    verbs_like_names=("will",),
    couples=("und", r"u\."),
    articles_of_names=("D(?:er|ie)",),
    of_this_text=("dies", "die vorliegende"),
    # prose, addressed, failed, original
    error_words=("grund", "fehler"),
    counted=("stueck",),
    your_mail=("ihre", "deine", "die"),
    mails=("e-?mail", "mail", "nachricht"),
    address_stems=("adr",),
    not_=("nicht", "keine?[mnrs]?", r"niemand\w*", "nie"),
    written_by=("von", "absender"),
    written_to=("an", "fuer", "empfaenger"),
    got_it=("zugestellt", "in ordnung"),
    in_that_case=("falls", "wenn", r"sollte\w*", r"(?:gelingt|schlaegt|scheitert)\s(?:dies|das|es|die\s\w+)"),
    sent_things=("(?:de-)?e?-?mails?", "nachricht", "zuschrift"),
    to_whom=("an", "fuer", "de[mns] (?:empfaengers?|adressaten|postfachs?)"),
    following=(r"(?:den |die )?(?:folgende|nachstehende)\w*",),
    address_adjectives=(r"betroffene\w*", r"fehlgeschlagene\w*"),
    turn_to=(r"(?:wenden|wende) (?:sie sich|dich)", "vertretung", "vertreten durch", "ansprechpartner(?:in)?", r"rueckfragen (?:\w+ )?(?:an|bei|unter)", "stattdessen"),
    wrong=(r"(?:ungueltig|fehlerhaft|falsch|unzulaessig)\w*",),
    address_labels=(r"empfaenger\w*", r"adressat\w*", "ziel(?:adresse)?", "an"),
    failed_labels=("nicht (?:zugestellt|zustellbar|ausgeliefert|angenommen)", "unzustellbar", "fehlgeschlagen"),
    to_before_sent=("an",),
    sent=(r"(?:gerichtete|adressierte|gesendete|versandte|geschickte|verschickte)\w?",),
    requests_to_write=("bitte", "senden sie", "schicken sie", "richten sie"),
    between_addresses=("und", "sowie"),
    id_labels=(
        r"(?:original[- ])?(?:nachrichten?|mail|message)[- ]?(?:id|kennung|identifier)(?: (?:der|des) [^\n:]{1,40})?",
    ),
    # standing, form, weighing
    the_offer=("angebot", "offerte", "kostenvoranschlag", "preis"),
    your_offer=("das", "ihr", "dein", "euer", "zum"),
    phone_labels=("tel", "telefon", "fon", "mobil"),
    form_labels=(
        "nachricht", "anfrage", "mitteilung", "anliegen",
        r"(?:sie haben|du hast) uns (?:\w+ ){0,2}?folgende (?:nachricht|anfrage|mitteilung) \w+",
    ),
    form_owners=("ihre", "deine", "eure"),
    no_plurals=("viele", "beste", "liebe", "schoene", "herzliche", "alle", "bitte", "danke", "heute", "unsere", "meine"),
    plurals=("[a-z]{4,}(?:en|er|e|s)",),
    and_or=("und", "oder"),
    of_plurals=(
        "bitte", "gibt'?s?", "gehen", "buchen", "werden", "koennen", "nehmen", "an", "richten", "senden", "beantworten",
        "finden", "sind", "erhalten", "muessen", "nur",
    ),
    order_names=("bestellung", "bestell-?nummer", "bestell-?nr", "beauftragung", "bedarfsnummer", "banf"),
    order_labels=("nummer", "nr", "lautet", "ist", "unter"),
    readers_own=("ihrer?", "deiner?", "eurer?"),
    # putoff, person, automatic
    selves=("ich", "wir"),
    dated=("vom", "von"),
    therefore=("also",),
    departs=(
        r"(?:geh|fahr|flieg|verabschied|start|fahrt|fliegt)\w* (?:\S+ ){0,4}?(?:in (?:\w+ )?\w*(?:urlaub|ferien)|weg\b|fort\b|auf (?:\w+ )?\w*reisen?)",
        r"verreis(?:e|en|t)\b",
    ),
    habitually=(r"(?:jeden|jeder|immer am|immer)(?: (?:zweiten|dritten|vierten|ersten|letzten|2\.|3\.|1\.))?",),
    leaves_on=("ab(?: dem)?",),
    being=("bin", "sind"),
    coming_back=("wieder", "zurueck", "frei"),
    weekly=(
        "(?:mon|diens|donners|frei|sams)tags", "mittwochs", r"(?:immer|jeden) (?:\w+tag|mittwoch)", "teilzeit",
        r"arbeitstage?", r"an (?:mon|diens|donners|frei)tagen",
    ),
    was=("war", "waren", "lag", "lagen", "hatten?"),
    was_behind=("war", "waren", "lag", "lagen", "gewesen", "hatten?", "gehabt", "gelegen"),
    is_now=("bin", "ist", "sind", "bleib(?:e|t|en)", "wird", "werden?", "kommt?", "kommen", "koenn\\w+",
        "wuerden?", "soll\\w*", "muess\\w+", "gebeten", "gesagt", "gedacht"),
    yet_to_come=(
        r"(?:ein)?geplant\w*", "vorgenommen", "vorgemerkt", "notiert", "gewuenscht", r"\w*vorschlag", r"\w*frist", r"hatten? (?:ja )?gesagt",
        "vorgesehen", "vereinbart", "verabredet", "gedacht", "ausgemacht", "angedacht", "angesetzt", "verschoben",
        "vertagt", "zugesagt", "versprochen", "eigentlich",
    ),
    kept_away=(
        r"urlaub\w*", r"\w*ferien", r"krank\w*", "unterwegs", r"\w*messe", "verreist", "weg", "fort", "nicht (?:da|hier|im)",
        "ausser haus", "im ausland", "auf (?:reisen|tour|montage|achse|\\w*(?:reise|baustelle|fortbildung|schulung|tagung|seminar))",
        "inventur", "frei", "(?:eltern|aus|stand)zeit", "reha", "kur", r"\w*schutz", "geschlossen", r"zu(?! \w+en\b)", "dicht", "eingespannt", "beschaeftigt",
        "ausgebucht", "land unter", "im stress", "flach", "offline", "abwesend", r"\w*lehrgang", r"\w*besuch", "stillstand",
        r"in (?:\w{3,}land|\w{3,}ien|\w{3,}reich|den (?:usa|bergen|staaten))",
    ),
    came_late=(
        r"(?:kam|kamen) (?:\S+ ){0,6}?(?:dazu|zurueck|wieder|heim)", "zurueckge(?:kommen|kehrt)", "dazu ?gekommen",
        r"(?:habe?n?|hatten?|hab) (?:\S+ ){0,8}?(?:gesehen|gelesen|geoeffnet|gefunden|entdeckt)",
    ),
    awaits=("sobald", "wenn", "falls", "wird", "werden?", r"soll\w*", "muss", "muessen", r"wart\w*", "ob"),
    may_we=("(?:koennten|koennen|duerfen|duerften|wollen) wir",),
    bots=("roboter",),
    # pending
    comes_first=(
        "noch", "erst", "sobald", "bevor", "vorher", "muss", "muessen", "muesste", "muessten", "solange", "abwarten",
        "dauert", "bis dahin", "(?:warte|warten|wartet) (?:\\w+ ){0,3}?auf",
    ),
    is_yet_to_come=(
        "derzeit", "momentan", "zur ?zeit", "gerade", "grade?", "aktuell", "im moment", "werde[nt]?", "wird", "spaeter", "dann",
        "nach", "wenn",
    ),
    may_i=("(?:kann|koennte|darf|duerfte) ich (?:ihnen|dir|euch|mich)", "(?:reicht|genuegt) (?:es|ihnen|dir|euch)"),
    a_while=(
        "(?:naechsten|kommenden) tagen?",
        r"(?:\d{1,2}|eine?n?|ne|zwei|drei|vier|sechs|paar|einige|mehrere) (?:\w+ )?(?:tagen?|wochen?|monaten?|monat)",
        r"(?:nach|bis zu[mr]?) (?:(?:de[nmr]|unser\w*|mein\w*) )?(?:\w+ )?\w*(?:messe|ferien|urlaub|inventur|ernte|umzug|umbau"
        r"|saison|hochzeit|geburt|pruefung(?:en)?|audit|launch|eroeffnung|jahresabschluss|schulanfang)\b",
        r"vor (?:(?:de[nmr]|unser\w*|mein\w*) )?(?:\w+ )?\w*(?:messe|ferien|urlaub|inventur|ernte|umzug|umbau|saison|hochzeit)"
        r" (?:\w+ ){0,4}?(?:nicht|nichts|nix|kein\w*)\b",
        "den (?:sommer|winter|herbst|fruehling|urlaub)",
        "am we", r"naechste[rn]? woch", "naechstes jahr", "dieses jahr",
    ),
    rather=("realistisch", "gerne?", "lieber", "eher", "wieder", "besser", "dann"),
    no_more_in_it=("(?:woche|monat) (?:\\w+ ){0,3}?(?:nicht|nichts|nix) mehr", "(?:woche|monat) (?:\\w+ )?nicht"),
    not_earlier=("(?:nicht|nichts) vor(?: de[mrn])?", "(?:erst|fruehestens)(?: (?:wieder|am|ab|im|in|nach|zum|de[mrn]))*"),
    not_earlier_leads=("(?:vor|nach|ab|am|im|zum)(?: de[mrn])?",),
    please_note=("bitte (?:beachten|bedenken|beruecksichtigen) sie", "bitte (?:beachte|bedenke?)"),
    undecided=(
        "bedenkzeit", "(?:unentschlossen|unentschieden|unschluessig|uneins|hin ?(?:und|-) ?hergerissen)", "gruebel(?:e|n|t)",
        "sacken lassen", "(?:ueber|d(?:a)?rueber) schlafen", "nacht (?:\\w+ )?schlafen", "(?:noch|gerade|grad) am ueberlegen",
        "(?:ueberlege|ueberlegen|beraten|gruebeln|schwanken) (?:\\w+ )?noch", "(?:ich|wir) (?:denke?n?|rechne?n?) (?:\\w+ )?drueber nach",
        r"(?:muss|muessen|will|wollen|moechte|moechten) (?:\S+ ){0,6}?(?:erst|noch)(?: (?:mal|einmal))? (?:\S+ ){0,6}?(?:durchrechnen|ueberlegen|bereden|beraten|besprechen|absprechen|abklaeren)",
        r"noch nicht (?:\S+ ){0,2}?(?:entschieden|geklaert|klar|raus|bewilligt|durch)", "noch offen, ob", r"(?:das )?noch nicht sagen",
        r"(?:liegt|ist|befindet sich|geht|steckt) (?:\S+ ){0,6}?(?:in|zur) (?:der |unserer )?(?:\w+ )?(?:pruefung|abstimmung|klaerung|genehmigung)",
        r"(?:warten?|holen?) (?:\S+ ){0,3}?noch (?:\S+ ){0,3}?(?:\w*angebote?|offerten?)", r"ob (?:\S+ ){1,8}?(?:haengt|liegt) (?:am|an|vom|von)",
        r"haengt (?:\w+ )?davon ab,? ob", r"entscheidung (?:\S+ ){0,3}?(?:zieht sich|steht (?:\w+ )?aus)", "ziert sich",
        r"(?:lass|lasst|lassen sie) mich (?:\S+ ){0,3}?(?:sortieren|ueberlegen|nachdenken|rechnen|durchrechnen)",
        r"rechne (?:\S+ ){0,3}?nach", r"(?:spreche|sprechen|rede|reden) (?:\S+ ){0,3}?mit (?:mein|unser)\w* \w+",
        "(?:aber|allerdings|leider) (?:vorher|zuerst|erst|erscht|erstmal) (?:muss|muessen)",
        "schau(?:n|en)? (?:wir|ma|mer|mir) (?:a)?mal", r"(?:kimm|komm|komme) (?:i|ich) (?:\w+ )?(?:ned|net|nicht) dazua?",
        "(?:melde|melden) (?:mich|uns|ich mich|wir uns),? (?:sobald|sowie)",
    ),
    hinges_on=("kommt (?:\\w+ )?d(?:a)?rauf an", "haengt (?:\\S+ ){1,6}?ab", "abhaengig von", "je nachdem", "in der schwebe"),
    wishes=("(?:haette|haetten) (?:(?:ich|wir|da|noch|aber) )*gerne?", "(?:haette|haetten) (?:ich |wir )?noch (?:eine?n?|mehr|die|das)"),
    handed_on=(
        "weiter(?:ge|zu)?(?:leit|geb|reich)\\w*", "(?:leite|gebe?|reiche) (?:\\S+ ){1,6}?weiter",
        "(?:liegt|liegen) (?:\\S+ ){0,3}?(?:bei|beim|auf)(?! (?:mir|uns|ihnen|dir|euch)\\b)", "vorgelegt", "auf den (?:schreib)?tisch gelegt",
        "an (?:die|den|das|unser\\w*|mein\\w*) (?:\\S+ ){1,5}?(?:gegeben|gereicht|geschickt)",
    ),
    approves=(
        "passt", "super", "prima", "perfekt", "toll", "klasse", "gerne?", "einverstanden", "ok", "okay", "gekauft",
        "wunderbar", "ausgezeichnet", "hervorragend", "top", "spitze", "bestens", "genial", "gruenes licht", "bestaetigt", "genehmigt", "freigegeben", "cool", "wir nehmen",
        "ueberzeugt", "gebucht", "dabei", "(?:na |dann )?los", "(?:kannst|koennen sie|koennt ihr) (?:\\w+ )?(?:anfangen|loslegen|starten)",
    ),
    however=("aber", "leider", "allerdings", "jedoch", "nur"),
    of_orders=(
        "vertrag\\w*", "auftrag\\w*", "bestell\\w*", "anzahlung\\w*", "unterschrift", "rechnung\\w*", "schluessel\\w*",
        "kick-?off",
    ),
    turns_down=(
        "zu (?:teuer|viel|hoch|lange?|gross|aufwendig)", "schade", "trotzdem", "alles gute", "viel erfolg",
        "leisten", "(?:muessen|muss) (?:\\w+ )?passen", "absag\\w*", "dagegen", "kein(?:en)? (?:interesse|bedarf|gebrauch)",
        "bleiben? (?:wir |ich )?bei", "sprengt", "ueber (?:unser|mein)\\w* budget", "uebersteigt", "keine mittel", "nichts fuer uns", "nicht (?:mehr )?beruecksichtig\\w*",
        "jemand(?:en)? ander(?:en|s)", "gefunden",
    ),
    waits_for_you=(
        r"(?:warte|warten|freue|freuen|hoffe|hoffen) (?:\S+ ){0,4}?(?:auf|ueber) (?:ihre?|deine?|eure?)\w* (?!geduld|verstaendnis)",
        r"(?:wir|ich) (?:brauchen?|benoetigen?|haetten?) (?:\S+ ){0,3}?von (?:ihnen|dir|euch)",
    ),
    plain_verdicts=("(?<!oder )(?<!ein )(?:ja|nein)", "ist ein (?:klares )?(?:ja|nein)"),
    # view, sentences
    reply_marks=("aw", "antw(?:ort)?", "wg"),
    marks_behind_tags=("aw", "antw"),
    months_cut=("jan", "feb", "maer", "mrz", "apr", "jun", "jul", "aug", "sept?", "okt", "nov", "dez"),
    months=("jan", "feb", "maer", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
    cut_short=("schl", "nkl", r"\bca", r"\bnr"),
    cut_short_inside=(r"\bdr", "bzw"),
    to_reader=("ihre?[mnrs]?", "ihnen", "deine?[mnrs]?", "dir", "dich", "du", "euer", "eure[mnrs]?", "euch", "(?:die|haben) sie"),
    befell=("ist", "wurde", "wird", "konnte"),
    we=("wir", "uns"),
    inside=("in",),
    slips=("aus versehen", "versehentlich", "noch ?mal"),
    capitals=("ÄÖÜ",),
    # elsewhere
    elsewhere=(
        r"(?:abwesend|verreist|offline|afk|krank(?:geschrieben)?|erkrankt|verhindert|ausser haus|ausser gefecht|im ausland)(?!\w)",
        (
            r"(?:im|in|auf|habe?|haben|macht?|machen|(?:\A|\A\w+ )(?:bis 00 )?)(?: \w+){0,2} ?\w*(?:urlaub|ferien"
            r"|auszeit|betriebsruhe|elternzeit|mutterschutz|sabbatical|sabbatjahr|detox|retreat|umbaupause|saisonpause"
            r"|winterpause|sommerpause)(?!\w)(?! \w+(?:t|en)\Z)"
        ),
        r"(?:auf|in|bei|beim|im|zur|zum) (?:\w+ )?(?:\w*messe|\w*schulung|fortbildung|seminar|kur|reha|montage|\w*reisen?|aussendienst|krankenhaus|gericht|tour|set|baustelle)(?!\w)(?!.*\b0\b)",
        r"nicht (?:\w+ ){0,3}(?:im (?:haus|buero|dienst|laden|atelier)|am (?:platz|schreibtisch|rechner)|erreichbar|online|verfuegbar|anwesend)(?!\w)",
        r"(?:mit|liege|habe?) (?:\w+ )?(?:grippe|corona|migraene|fieber)(?!\w)", r"\A(?:grippe|bandscheibe|corona|fasching)\Z", "handy (?:ist )?aus", r"ziehen (?:\w+ )?um\Z",
        r"les(?:e|en)? (?:\w+ ){0,3}(?:keine|kaum|nix|nichts)(?!\w)", r"(?:ohne|kein) (?:netz|internet|empfang|handy|telefon|zugriff)(?!\w)", "keine (?:e-?)?mails?(?!\\w)",
        r"(?:mails?|rechner|buero|erreichbar|platz) (?:\w+ ){0,3}nur (?:\w+ )?(?:vormittags|nachmittags|abends|sporadisch|unregelmaessig|selten|montags|dienstags|mittwochs|donnerstags|freitags)(?!\w)",
    ),
    elsewhere_then=(
        r"(?:weg|fort|raus|unterwegs|nicht da|geschlossen|dicht)(?!\w)", r"zu\Z", "zurueck", r"wieder(?: (?:da|im|am|hier|online|erreichbar|fuer|los))?(?!\w)", "rueckkehr",
        r"\A(?:\w+ )?(?:dreh|messe|schulung|aussendienst|\w*abbau|kur|reha|\w*reise)(?!\w)", r"\A(?:in|auf|im|am|beim?) (?:\w+ ){1,3}00\Z", r"(?:arbeite|bin) (?:\w+ ){0,2}nur",
    ),
    elsewhere_hints=(r"(?:bin|sind|sitzen?|liegen?|stecken?)(?!\w)",),
    elsewhere_joins=("und", "aber", "sowie", "denn", "dafuer", "sonst"),
    reached_meanwhile=(
        r"dringende\w*", r"eilige\w*", r"wenn'?s (?:\w+ )?brennt", "brennt'?s", r"\w*notf\w+", "vertritt", "uebernimmt", "vertretung",
        r"(?:ihre?|deine?|eure?) (?:mails?|nachrichten?|e-?mails?)", r"mails? (?:von|vom|werden|lese)", r"(?:schoene?\w*|frohe\w*|guten|gutes) (?:\w+ )?(?:feiertage|weihnachten|rutsch|advent|zeit|tage|wochenende|fest)",
    ),
    for_me=("mir", "schicken", "bitte"),
    idle_words=(
        "ich|wir|bin|sind|ist|habe?|haben|hat|hab|war|werde|werden|wird|gerade|grade?|zurzeit|derzeit|momentan|aktuell|noch|nur|erst|schon|heute|morgen|uebermorgen|jetzt|nun|leider|ggf",
        "bis|ab|vom?|zum?|zur|am|im|in|an|auf|bei|beim|aus|fuer|mit|ohne|nach|seit|der|die|das|den|dem|des|ein|eine[mnrs]?|und|oder|sowie|einschl(?:iesslich)?|inkl(?:usive)?|voraussichtlich|vsl|ca|etwa",
        "da|hier|wieder|zurueck|weg|fort|raus|danach|dann|anschliessend|nicht|nichts|nix|kein(?:e|en|er)?|kaum|selten|mehr|wenig|wenn|sobald|weiteres|ganz(?:e|en)?|paar|langsam\\w*|zu",
        "tag(?:e|en|s)?|wochen?|monate?|jahr(?:es)?(?:ende)?|uhr|frueh|mittags?|abends?|vormittags?|nachmittags?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|mo|di|mi|do|fr|sa|so|kw|diese[rnms]?|naechste[rnms]?|kommende[rnms]?",
        "anfang|mitte|ende|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sept?|okt|nov|dez|ostern|weihnachten|neujahr|silvester|pfingsten|aschermittwoch|feiertage?n?",
        "buero|haus|schreibtisch|platz|dienst|rechner|netz|internet|empfang|handy|telefon|sms|mails?|e-?mails?|post|nachrichten?|posteingang|antworte?n?|lese?n?|les|melde?n?|mich|uns|dauern|dauert|erreichbar|online|verfuegbar",
        (
            "urlaub|ferien|krank|abwesend|unterwegs|geschlossen|betriebsferien|scherz|hallo|hi|moin|servus|hey"
            "|hallihallo|ciao|lg|vg|mfg|gruss|gruesse?n?|liebe[nr]?|viele|herzliche[nr]?|beste[nr]?|schoene[nr]?|guten"
            "|rutsch|gern|bald|alle|euch|zusammen|versprochen|info|kurz"
        ),
    ),
)  # fmt: skip
