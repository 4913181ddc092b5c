"""Which small turns of speech does German give the questions about an absence?"""

from __future__ import annotations

from watcher.core.dates.turns import Turns

TURNS = Turns(
    # away
    last_day_of=("des", "meines"),
    probably=("voraussichtlich", "vermutlich", "wahrscheinlich", "wohl"),
    not_right_before=("nicht", "nie", r"kein\w*"),
    inclusive=("einschl", "inkl", "und mit"),
    early=("früh", "frueh"),
    oclock=("uhr",),
    sometime=("irgendwann", "hoffentlich"),
    hoped=("hoffentlich", "so gott will", "wenn alles gut (?:geht|läuft)", "mit (?:etwas )?glück"),
    hopes=(r"hoff\w*", "möchten?", r"versuch\w*"),
    perhaps=("vielleicht", "eventuell", r"evtl\.?", "möglicherweise"),
    roughly=(r"(?:etwa|ungefähr|circa|ca\.?)(?: (?:am|ab|zum|um)(?: de[nm])?)?", "um den", "gegen den"),
    roughly_behind=(r"\W{0,2}oder so", r" h?e?rum"),
    last_before=(
        r"letzter (?:\w+ ){0,5}vor (?:dem |den |der |meinem |meiner )?"
        r"(?:urlaub|\w*ferien|weihnacht|feiertag|elternzeit|mutterschutz)",
    ),
    sums_up=("also", "dann", "danach", "anschließend", "im anschluss", "insgesamt", "so ?dass"),
    last_day_away=(
        r"letzter (?:\w+ )?tag (?:draußen|unterwegs|weg|außer haus|fern|auswärts|auf reisen|im urlaub)",
        r"letzter (?:urlaubs|ferien|reise|kur|fortbildungs|messe)tag",
        r"nur noch bis [^!?\n]{0,40}?\b(?:bei|für) (?:de[rn]|die) (?:\w+ )?(?:\w*bildung|\w*schulung|\w*messe|tagung"
        r"|\w*konferenz|veranstaltung|sitzung|besprechung|kolleg\w+|kund\w+|familie|reha|kur|hochzeit|prüfung\w*)",
    ),
    before=(r"vor(?:\s+dem)?",),
    negated=("nichts?", "nix", r"kein\w*"),
    only_then=(r"(?:erst|frühestens)(?:\s+(?:wieder|am|ab|zum|dem|den)){0,3}",),
    only_after=(r"(?:erst|frühestens)(?:\s+wieder)?\s+nach(?:\s+(?:dem|den))?",),
    of_reader=("ich", "mich", r"(?:e-?)?mails?", r"e-?mail-nachricht\w*", r"nachricht\w*", r"anfrage\w*", "anliegen",
               "schreiben"),
    if_reader=(r"(?:wenn|falls|sollten|solltest)\s+(?:sie|du|ihr)",),
    i_am=("ich bin", "bin ich", "wir sind"),
    will_do=(r"(?:und\s+)?(?:(?:ich|wir)\s*)?(?:will(?!\s+(?:be|have)\b)|werden?)\s+",),  # it is English as well
    is_there=("nicht", r"kein\w*", "sein", "haben"),
    then=(r"(?:und\s+)?(?:dann|da)",),
    denied_behind=(r"(?:(?:leider|noch|hier|auch)\s+)?(?:nicht|kein\w*)",),
    listed=(
        r"(?:\s*(?:ab|bis)\s+\d{1,2}(?:[:.]\d\d)?\s?uhr)?[\s,;/&+(]*(?:(?:und|sowie|u\.)\s+)?"
        r"(?:(?:ganztägig|auch)\s+)?(?:am\s+)?\(?",
    ),
    still_here=(r"noch\b(?!.{0,60}\b(?:nicht|wieder|kein\w*|einmal|mal)\b).{0,60}\b(?:erreichbar|zu erreichen)",),
    answers=(r"(?:be)?antworte\w*", r"bearbeite\w*"),
    back_again=("wieder", "zurück", "erst"),
    both_ends=("bis",),
    not_before=(r"(?:nicht|frühestens)\b.{0,30}\bvor",),
    returns=(r"wieder (?:da|zurück|zurueck|im|am|hier)", "zurück", "zurueck", "retour"),
    # told
    one_is=("ich bin", "bin ich"),
    people_are=(r"ich (?:bin|weile|stecke|befinde)", r"(?:bin|weile|stecke|befinde) ich", "wir sind", "sind wir",
                "und ich sind"),
    are=("bin", "sind"),
    urgent=("dringend", "notf[aä]ll", "eilig"),
    again=("wieder", "zurück"),
    of_mail=(r"\b(?:e-?)?mail", "postfach", r"\bnachricht", "adresse", "zugriff", "internet"),
    not_=("nicht", r"kein\w*"),
    i=("ich",),
    we=("wir",),
    it_lasts=(r"(?:das|dies)\s+(?:dauert|geht|ist)",),
    thing=("der", "die", "das", r"dies\w*", "ein", "eine", "unsere?", "ihre?", r"\w+en\s+sie"),
    thing_is=("ist", "sind"),
    being=("bin", "sind", "ist", r"bleib\w*", "haben?"),
    at_desk=("im (?:büro|haus|dienst|studio|laden)", "am (?:schreibtisch|arbeitsplatz|platz)", "bei der arbeit"),
    at_it=(
        r"(?:wir|büro|laden|ladentür|geschäft|praxis|werkstatt|kanzlei|studio|atelier|hotel|café|küche|türen?|tor|betrieb)"
        r"\b[^.;!?]{0,40}\b(?:öffn\w*|geöffnet|offen|aufsperr\w*|auf)",
        r"öffn\w*[^.;!?]{0,30}\b(?:wir|büro|laden|ladentür|geschäft|praxis|werkstatt|kanzlei|studio|türen)",
        "(?:lese|(?:be)?antworte|schreibe|bearbeite|melde)",
        "(?:lesen|(?:be)?antworten|schreiben|bearbeiten|melden) wir",
        "wir (?:lesen|(?:be)?antworten|schreiben|bearbeiten|melden)",
        r"hör\w* (?:ihr|sie|du) von", "von (?:mir|uns) hören",
        r"(?:nächste|erste)\w* (?:\w+-)?(?:arbeits|werk|büro|dienst|schul|öffnungs|praxis|sprech|lese|mail)?tag",
        r"l(?:äuft|aufen) [^.;!?]{0,30}weiter", "besetzt", "sprechstunde",
        r"(?:gewohnte|normale)\w* betrieb", r"ansprechbar",
    ),
    at_place=(
        "im (?:büro|laden|geschäft|studio|atelier|betrieb|dienst|haus|amt|lager|institut|museum|sattel|einsatz)",
        "in der (?:werkstatt|praxis|kanzlei|firma|agentur|schule|gärtnerei|redaktion|backstube|küche)",
        "am (?:schreibtisch|pult|rechner|platz|pc|computer|telefon|apparat|herd)", "an bord",
    ),
    that_is=("also", "das ist", r"d\.\s?h\.", "sprich", "nämlich"),
    or_=("bis", "oder"),
    # whose
    third_is=("(?:er|sie) (?:ist|sind)",),
    at_work=("arbeitstag", "büro"),
    by_rank=(
        r"(?:meine?[rnms]?|unsere?[rnms]?)\s+(?:\w+\s+)?(?:kolleg\w+|stellvertret\w+|assist\w+|chef\w*|partner\w*|manager\w*"
        r"|vertretung)",
    ),
    by_rank_called=("herrn?", "frau"),
    by_title=("herrn?", r"hr\.", "frau", r"fr\.", r"dr\.?"),
    doctor=(r"dr\.",),
    no_first_names=(
        r"Unser\w*", r"Mein\w*", r"D(?:er|ie|as|iese\w?)", "Ihre?", "Eine?", r"Kein\w*", r"Alle\w?", r"Nächste\w?",
        r"Letzte\w?", r"Erste\w?", r"Neue\w?", "Ab", "Am", "An", "Auf", "Aus", "Bei", "Bis", "Für", "Im", "In", "Mit",
        "Nach", "Seit", "Und", "Vom", "Von", "Über", "Zum?", "Zur", r"Liebe\w?",
    ),
    does=("ist", "wird", "hat", "kommt", "kehrt", "bleibt", "erreichen"),
    done_by=("ist", "wird", "hat", r"erreichen\s+Sie"),
    they_do=(r"(?i:er|sie)\s+(?:ist|wird|kommt|kehrt)\b",),
    mine=(r"mein\w*\s+(?:rückkehr|abwesenheit|urlaub)",),
    # topic, clauses
    anew=("wieder",),
    sets_off=("starten?", "los", "geht"),
    sets_off_into=(r"(?:in|mit)\s(?:\w+\s){0,2}\w*(?:urlaub|ferien|pause|auszeit|zeit)",),
    leave_begins=(
        r"(?:beginnt|beginnen|startet|starten) (?:(?:wohlverdient|mein|unser|der|die)\w* ){0,2}"
        r"\w*(?:urlaub|ferien|elternzeit|auszeit|abwesenheit)\b",
        r"(?:urlaub|ferien|elternzeit|auszeit|abwesenheit) (?:beginnt|beginnen|startet|starten)\b",
    ),
    no_clause_end=("danach is", r"da\b(?=\W*$|[.!?]|\s+und\b)", r"(?:(?<=wieder )|(?<=nicht )|(?<=sie ))da\b"),
    # sentences
    open_ends=(
        "am", "an", "ab", "auf", "bis", "bei", "beim", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem",
        "einen", "einer", "für", "im", "in", "ins", "mein", "meine", "meiner", "mit", "nach", "oder", "und", "unser",
        "unsere", "unserem", "unserer", "vom", "von", "vor", "wegen", "zu", "zum", "zur", "zwischen", "herr", "herrn",
        "frau", r"dr\.",
    ),
    bids=(r"[A-ZÄÖÜ]\w+en",),
    bidden=("Sie",),
    cut_short=("Dr", "bzw", "ca", "einschl", "inkl", "vorauss", "vsl", "Tel", "Nr"),
    no_line_starts=("Uhr",),
    starts_and_not=("Ihre?", "Ihnen", "Sie"),
)  # fmt: skip
