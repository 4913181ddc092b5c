"""Which German words speak against a proposal?"""

from __future__ import annotations

from watcher.core.phrases.types import NO_TITLE, Against, Counter

NOUNS = (
    "angebot",
    "anbot",
    "offert",
    "kostenvoranschl",
    "kva",
    "schätzung",
    "vorschlag",
    "kalkulation",
    "nachtr",
    "auskunft",
)
_HERE = r"anbei|anliegend|beiliegend|beigefügt|angehängt|(?:im|als|in meinem) anhang|(?:in der|als) anlage|hiermit"
_OFFER = (
    r"angebot(?:e?s|en?)?|anbot|offert(?:en?|s)?|kostenvoranschl[aä]ge?s?|kva|kostenschätzung|preisvorschlag|nachtr[aä]ge?s?"
    r"|(?:preis|kosten|honorar)auskunft"
)
_ONE_OFFER = r"(?<!weihnachts)(?<!sonder)angebot(?:e?s)?|offert(?:en?|s)?|kostenvoranschl[aä]ge?s?|kva|kostenschätzung|preisvorschlag"
"""In the plural, offers advertise: "Kennen Sie schon unsere Weihnachtsangebote?"."""
_WORKS = (
    r"(?:(?:hochzeits|portrait|porträt|produkt|event)?(?:fotos?|bilder)|\w{0,15}galerie|\w{0,12}(?:film|video)"
    r"|\w{0,12}übersetzung(?:en)?|\w{0,12}texte?"
    r"|artikel|aufnahmen?|mitschnitt|mix|master|website|webseite|homepage|seite|shop|gutachten|manuskript"
    r"|illustration(?:en)?|logo|reinzeichnung(?:en)?"
    r"|\w{0,12}(?:schrank|regal|tisch|küche|treppe)|kleid|möbel|reparatur|lektorat|korrektorat)"
)
"""What people of the trades hand over when it is done."""
_NO_NEWS = (
    r"(?!(?:,|:| daran,?)? (?:dass )?(?:wir|ich|unsere?|bei uns) (?!(?:\S+ ){0,4}?(?:\w*angebot|offerte"
    r"|kostenvor\w+|noch|warte\w*|antwort|rückmeldung|frist)\b))"
)
"""Who reminds of closing days asks nothing."""
_SENDING = r"e-?mail|mail|nachricht|zusendung|unterlagen|konzept|entwurf|kalkulation|post"
_TRADESMAN = (
    r"\w{0,20}(?:installateur|elektriker|handwerker|klempner|dachdecker|schlosser|gärtner|lieferant|glaser|maler|zimmerer"
    r"|fliesenleger|bodenleger|maurer|\w{3,20}bauer|solarteur|händler|hersteller|vermieter|makler|statiker|gutachter|architekt|autohaus"
    r"|subunternehmer|mitbewerber|fachunternehmen|\w{0,12}betrieb|bieter)(?:e?s|en)?"
)
"""Whose offers are passed on."""
_YOUR = r"(?:ihr|dein)(?:e[nrsm]?)?|euer|eu(?:e)?re[nrsm]?"
_ADJ = r"(?: (?!unser|mein)[\w-]+(?:e|es|en|er|em)(?: und)?,?){0,3}"
_BACK = r"(?!.{0,60}\b(?:bestätig|zurück|unterschr|unterzeich|gegengez|gegenzeich|freigeb|freigab|annehm|zusag))"
"""The owner's own offer is what comes back signed or confirmed."""
_NO_REBATE = (
    r"(?![^.!?\n]{0,40}\b(?:rabatt|nachlass|skonto|zurück|gut(?:schrift|schein|geschrieben)?|bonus|günstiger"
    r"|billiger|weniger|erstattet|prämie|provision)\b)"
)
"""Who is paid works for the owner; a client is only given something off."""

_MINE = r"(?:mein|unser)(?:e[mnrs]?)?|das|den|die"
_WORK = r"projekt\w*|auftrag|arbeiten|vorhaben|job"
_DAYS = r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|heute|morgen|übermorgen"
_MEETING = rf"termin\w*|treffen|besprechung|gespräch\w*|telefonat|meeting|call|einladung|workshop|besichtigung|begehung|woche|uhr|{_DAYS}"
_UNDECIDED = (
    r"wenn|falls|sofern|soll(?:en|te|ten)?|sonst|ansonsten|andernfalls|dann|danach|nach ablauf|würden?|könnten?|müssten?"
    r"|bevor|ohne|nach dem|als bis|ungern|jederzeit|vorbehalten|behalten? (?:ich|wir|uns|mir)|termin\w*|treffen|besprechung|gespräch|meeting|call"
    r"|einladung|bezug|(?:nicht|nie|niemals|keinesfalls|keineswegs)(?: \w+){0,2}? zurück\w*|kein\w* (?:grund|anlass|absicht)"
    r"|(?:kann|können)\b(?!.{0,80}aufrecht|.{0,40}\bnicht\b).{0,80}\bzurück\w*|ende (?:de[sr]|diese[sr]|nächste[rn]) \w+"
    rf"|(?:{_DAYS}) (?:ziehe|nehme|muss|müssen|werden?)"
)
"""Who only threatens or keeps a right takes nothing back yet."""

COUNTERS = (
    Counter(
        Against.CUSTOMER,
        "Danke für Ihr Angebot",
        rf"\bdank(?:e|en)?\b(?: [\w,]+){{0,3}}? für (?:{_YOUR}|das|die|den|eine?n?|all eure){_ADJ}"
        rf" (?:[\w-]{{0,20}}?)(?:{_OFFER})\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "gilt Ihr Angebot noch",
        rf"\b(?:die|alle|ihre|eure) (?:zwei|drei|vier|fünf|beiden|\d) (?:{_OFFER})\b[^.!?\n]{{0,60}}?"
        r"\b(?:durchgesehen|verglichen|geprüft|angeschaut|angesehen|gelesen|durchgelesen)\b|"
        rf"\b(?:gilt|steht|besteht) (?:{_YOUR}) (?:\w+ )?(?:{_OFFER})\b"
        rf"|\b(?:{_YOUR}) (?:{_OFFER}) ist (?:\w+ )?(?:lieb|nett|toll|fair|in ordnung|okay|großzügig|unschlagbar)\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "Unterlagen für Ihr Angebot",
        r"\b(?:anbei|im anhang|hier|beigefügt|anliegend|(?:schicke|sende)n? (?:ich|wir))\b[^.!?\n]{0,80}? für (?:ihr|dein|euer)"
        rf"(?:en?)? (?:{_OFFER})\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "Ihrem Angebot",
        (
            r"(?<!gelangen sie zu )(?<!kommen sie zu )(?<!geht es zu )(?<!geht's zu )(?<!link zu )(?<!klick zu )(?<!hier zu )\b(?:ihrem"
            rf"|deinem|eu(?:e)?rem|ihrer|deiner|eurer){_ADJ} (?:angebot|offerte|kostenvoranschlag)\b"
        ),
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "Ihr Angebot habe ich erhalten",
        rf"\b(?:{_YOUR}){_ADJ} [\w-]{{0,20}}?(?:{_OFFER}) (?:(?:nr|nummer)\S* \S+ )?(?:vom|nehme|haben? (?:ich|wir)|passt|klingt"
        r"|gefällt|liegt (?:mir|uns)|überzeugt|sieht gut|ist (?:mir|uns|leider|zu|angekommen|gut|eingegangen)"
        r"|wurde|an\b)",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "wir nehmen Ihr Angebot an",
        rf"\b(?:nehme|akzeptiere|bestätige)[n]?(?! sie\b| mir\b)(?: \w+){{0,4}}? (?:{_YOUR}|das){_ADJ} (?:{_OFFER})\b"
        rf"|\b(?:{_YOUR}){_ADJ} (?:{_OFFER})(?: \w+){{0,4}}? (?:annehmen|akzeptieren|ablehnen|beauftragen)\b"
        rf"|\b(?:{_YOUR}){_ADJ} (?:{_OFFER})\b[^.!?\n]{{0,40}}? (?:nehme|akzeptiere)n? (?:ich|wir)\b"
        rf"|\b(?:annahme|ablehnung) (?:ihres|deines|eures) (?:{_OFFER})",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "bitte um ein Angebot",
        r"(?<!ihre )(?<!deine )(?<!eure )\b(?:bitte|bitten|bitt|ersuche[n]?)(?: [\w,]+){0,5}? um (?:(?:die |eine? )?(?:zusendung|abgabe|erstellung"
        r"|übermittlung)(?: \w+){0,4}? |ein(?:e|en)? |ihr(?:e|en)? |dein(?:e|en)? )?"
        rf"(?:\w+(?:e|es|en) ){{0,2}}[\w-]{{0,20}}?(?:{_OFFER})\b"
        rf"|\berbitte[n]?\b(?: \w+){{0,4}}? (?:{_OFFER})\b"
        rf"|\b(?:schicken|senden|übersenden|mailen) sie\b.{{0,40}}? (?:das|die|den|ein|eine|einen|ihr)e?n? (?:\w+ )?(?:{_OFFER})\b{_BACK}"
        rf"|\bbitten? (?:wir |ich )?(?:sie|dich|euch)\b.{{0,80}}? ein(?:e|en)? (?:\w+ )?(?:{_OFFER})\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "können Sie mir ein Angebot machen",
        r"\b(?:könn(?:t)?en sie|kannst du|könntest du|könnt ihr|könntet ihr|würden sie|würdest du|machen sie|macht"
        r"|schicken sie|senden sie|erstellen sie|unterbreiten sie|lassen sie|mach|schick|lass|sende)"
        rf" (?:(?:mir|uns|dazu|bitte|mal|doch)\b,? ?){{1,4}}(?:\S+ ){{0,9}}?[\w-]{{0,20}}?(?:{_OFFER})\b{_BACK}",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "hätte gern ein Angebot",
        rf"\bhätte[n]? (?:ich |wir )?(?:\w+ )?gern[e]?\b(?: \w+){{0,5}}? (?:ein(?:e|en)?|ihr(?:e|en)?|dein(?:e|en)?)"
        rf"{_ADJ} [\w-]{{0,20}}?(?:{_OFFER})\b"
        r"|\b(?:(?:ich|wir) (?:brauche|benötige|suche|wünsche|erwarte)[n]?|(?:brauche|benötige|suche|wünsche"
        rf"|erwarte)[n]? (?:ich|wir))\b(?: \S+){{0,5}}? [\w-]{{0,20}}?(?:{_OFFER})\b"
        r"|\bfreue[n]? (?:ich |wir )?(?:mich|uns)(?: \w+)? (?:auf|über) (?:ihr|dein|euer|ein)(?:e|en)?"
        rf"{_ADJ} (?:{_OFFER})\b"
        rf"|\b(?:haben|holen) (?:wir|ich) [\w ]{{0,30}}?(?:vergleichs|gegen)?(?:{_OFFER}) (?:ein|eingeholt)\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "wir hätten gern ein Angebot",
        rf"\b(?:könn(?:t)?en|könnte|dürfte[n]?|dürften) (?:ich|wir|sie)\b(?!.{{0,60}}(?<!von )\b(?:ihnen|dir|euch)\b)"
        rf"(?: \S+){{0,8}}? (?:ein(?:e|en)?|ihr(?:e|en)?|dein(?:e|en)?)(?: \S+){{0,3}}? (?:{_OFFER})\b"
        rf"|\bum (?:ein(?:e|en)?|ihr(?:e|en)?)(?: \w+){{0,2}}? (?:{_OFFER})(?: \S+){{0,6}}? bitten\b"
        rf"|\b(?:hätte|würde|bräuchte)[n]? (?:ich|wir|mich|uns)\b(?!.{{0,60}}(?<!von )\b(?:ihnen|dir|euch)\b)"
        rf"(?: \S+){{0,6}}? (?:ein(?:e|en)?|ihr(?:e|en)?)(?: \w+){{0,2}}? (?:{_OFFER})\b"
        rf"|(?:^|\n)(?:guten tag|hallo|hi)?,? ?bitte (?:(?:um|ein(?:e|en)?|schriftliches) )*(?:{_OFFER})\b"
        rf"|\b(?:könn(?:t)?en|würden) sie (?:\S+ )?das (?:{_OFFER})\b.{{0,60}}\b(?:ergänzen|anpassen|ändern|überarbeiten"
        r"|schicken|senden|zusenden|zukommen|erweitern|aufteilen)"
        rf"|\bdas (?:{_OFFER}) (?:passt|nehmen wir|nehme ich|ist angenommen|klingt gut|überzeugt)",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "was kostet",
        r"\bwas (?:kostet|kosten|würde[n]? .{1,60}? kosten|verlangen sie|nehmen sie|würden sie .{1,60}?(?:verlangen"
        r"|berechnen))\b|\bwie (?:viel|teuer)\b.{0,40}\b(?:kostet|kosten|wäre)\b"
        r"|\b(?:was|wie|welche[rns]?) (?:ist|wäre|sind|wären|lautet) (?:denn )?(?:ihr|dein|euer)e? (?:\w+ )?(?:preis|kondition|lieferzeit)",
        hints=("koste", "verlang", "nehmen", "berechn", "wäre", "preis", "kondition", "lieferzeit"),
    ),
    Counter(
        Against.CUSTOMER,
        "Ihr Angebot geprüft",
        rf"\b(?:ist|sind) (?:der|die|das) (?:{_OFFER}) (?:über|inkl|inklusive|mit|verbindlich|netto|brutto)\b[^.!\n]{{0,30}}[^!\n]{{0,30}}\?|"
        rf"\b(?:ihr|dein|euer)e? (?:{_OFFER})\b[^!?\n]{{0,40}} (?:(?:uns|mir|leider|etwas|deutlich|viel) ){{1,3}}zu (?:teuer|hoch)\b|"
        rf"\b(?:warte|hoffe|rechne|rechnen)[n]?\b.{{0,30}} (?:auf|mit) (?:ihr|dein|euer|das|ein)\w*(?: \w+)? (?:{_OFFER})\b|"
        rf"\b(?:ihr|dein|euer|eure|ihre|ihren)(?: \w+(?:es|e|en))?? (?:{_OFFER})(?: \w+){{0,9}}? (?:erhalten|bekommen|geprüft"
        r"|gelesen|durchgesehen|angesehen|angeschaut|verglichen|besprochen|abgelehnt|angenommen)\b(?! ?\?)"
        rf"|\b(?:das|die|den) (?:{_OFFER}),? (?:das|die|den) (?:sie|du"
        r"|ihr)\b(?![^.!?\n]{0,60} (?:brauch|benötig|wollt|möcht|wünsch|gewünscht|angefragt|angefordert|erbeten))",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "ich hätte gern",
        r"\b(?:ich|wir) (?:hätte|nähme)n? gern[e]? (?:\d+|zwei|drei|vier|fünf|sechs)\b(?! (?:tage|wochen|minuten|stunden))"
        r"|\b(?:würde|möchte)n? (?:ich |wir )?(?:mich|uns) (?:\S+ ){0,8}?(?:anmelden|bewerben|einschreiben)\b"
        r"|\bmelde (?:ich )?mich (?:\S+ ){0,6}?an\b(?: ?[.!]|$)"
        r"|\bliefern sie (?:auch )?nach\b|\b(?:ist|sind) (?:die|der|das) (?:lieferung|versand|mwst|mehrwertsteuer"
        r"|montage|transport|anfahrt|einbau|porto)"
        r"(?: \w+)? (?:inklusive|inkl\.?|enthalten|dabei|inbegriffen|kostenlos) ?\?",
        hints=(
            "gern",
            "anmelden",
            "bewerben",
            "einschreiben",
            "melde",
            "liefern sie",
            "inkl",
            "enthalten",
            "dabei",
            "inbegriffen",
            "kostenlos",
        ),
    ),
    Counter(
        Against.CUSTOMER,
        "hat uns ein Angebot gemacht",
        r"\b(?:hat|haben|hatten?) (?:mir|uns)(?![^\n]{0,120}\b(?:mein"
        rf"|unser) (?:\w+ )?(?:{_OFFER})) (?:[\w,]+ ){{0,4}}?(?:{_OFFER}) (?:über \S+ \S+ )?(?:gemacht|geschickt"
        r"|gesendet|unterbreitet|vorgelegt|zukommen)\b"
        rf"|\b(?:{_YOUR}) (?:{_OFFER}) (?:zurück )?mit meinen (?:korrekturen|anmerkungen|kommentaren|notizen)\b",
        hints=NOUNS,
    ),
    Counter(
        Against.CUSTOMER,
        "anderer Anbieter",
        r"\b(?:einen? anderen? anbieter\w*|eine? anderes? angebot|einen? mitbewerber\w*)\b(?: \w+){0,4}? (?:entschieden"
        r"|vergeben|den vorzug)",
        hints=("anbieter", "angebot", "mitbewerber"),
    ),
    Counter(
        Against.CUSTOMER,
        "von der Steuer absetzen",
        r"\b(?:kann|können|könnte|könnten|darf|dürfen|soll|sollen|sollte|würde|will|muss) (?:ich|wir|man)\b[^.?!\n]{0,80}"
        r"\b(?:absetzen|abschreiben|steuerlich geltend|aktivieren|als betriebsausgabe\w*)\b",
        hints=("absetzen", "abschreiben", "steuerlich", "aktivieren", "betriebsausgabe"),
    ),
    Counter(
        Against.CUSTOMER,
        "unterschrieben zurück",
        rf"\b(?:{_HERE}|hier)\b(?: [\w,]+){{0,6}}? (?:unterschrieben|unterzeichnet|gegengezeichnet)\w*\b"
        r"(?! (?:leistungsverzeichnis|lv|preisblatt|angebotsblatt|angebotsformular)\b)"
        rf"|\b(?:habe|haben) (?:ich |wir )?.{{0,40}}?(?:{_OFFER}) (?:\w+ )?(?:unterschrieben|unterzeichnet|gegengezeichnet)\b",
        hints=("unterschr", "unterz", "gegengez"),
    ),
    Counter(
        Against.ORDER,
        "hiermit bestelle ich",
        r"(?<!, )(?<!\bdann )(?<!zusage )(?<!freigabe )(?<!anzahlung )(?<!bestätigung )(?<!auftrag )\b(?:(?:bestelle"
        r"|beauftrage|ordere) ich|(?:bestellen|beauftragen|ordern) wir)\b"
        r"|(?<![„“\"»«‚])\b(?:ich (?:bestelle|beauftrage|ordere)|(?<!sollen )(?<!können )(?<!dürfen )wir (?:bestellen|beauftragen|ordern))\b"
        r"|\bals (?:festen )?auftrag (?:einbuchen|erfassen|anlegen|buchen|einplanen|verbuchen|eintragen)\b"
        r"|\berteile[n]? (?:ich|wir)?\b.{0,40}\bauftrag\b|\b(?:ich|wir) erteile[n]?\b.{0,40}\bauftrag\b"
        r"|\b(?:leg|legt|legen sie|fang|fangen sie) (?:bitte |gern |gerne |einfach |ruhig |mal |schon ){1,3}(?:los|an)\b"
        r"|\bhiermit (?:bestätige|nehme)[n]? (?:ich|wir) den auftrag|\bunsere bestellung\b",
        hints=("bestell", "auftrag", "order", "leg", "fang"),
    ),
    Counter(
        Against.INVOICE,
        "Danke für den Auftrag",
        r"\bdank\w*(?: (?!vorab|im)\w+){0,3}? für (?:ihren?|deinen?|euren?|den|die|das|ihr|dein"
        r"|euer) (?:\w+ ){0,2}?(?:auftrag|beauftragung|auftragserteilung"
        r"|zusage|buchung|bestellung)\b|\bbestätige[n]? (?:ich|wir) (?:(?:ihnen|dir|euch|hiermit"
        r"|gern\w?) ){0,3}(?:den|ihren|deinen|euren|die|ihre|deine|eure)"
        r" (?:\w+ )?(?:auftrag|buchung|bestellung)\b"
        r"|\bdank\w* für (?:ihren?|deinen?|euren?) (?:\w+ ){1,2}und (?:den|ihren?|deinen?|euren?|die) (?:auftrag|beauftragung|bestellung)\b"
        r"|\b(?:anbei|im anhang|beigefügt|anliegend|erhalten sie|finden sie|(?:schicke|sende|übersende)n? (?:ich|wir))\b"
        r"(?:(?! (?:uns|mir|nach)\b).){0,40}? (?:die|unsere|eine|ihre|deine|eure) (?:\w+ )?auftragsbestätigung\b"
        r"|\bdank\w* für (?:ihren|deinen|euren) (?:\w+ )?(?:anruf|rückruf)\b[^.!?\n]{0,40}\b(?:geht klar"
        r"|(?:steht|ist) (?:\w+ ){0,2}?(?:kalender|eingetragen|notiert|gebucht)"
        r"|ich (?:bestelle|reserviere|trage)\b|dann (?:fange|beginne|starte|lege|mache|komme|kommen|machen|beginnen"
        r"|starten) (?:ich|wir)(?!.{0,60}\b(?:besichtig|anschau|anseh|aufmaß|gespräch|besprech)))"
        r"|\b(?:freut (?:mich|uns)|schön|toll|prima|super),? dass (?:es klappt"
        r"|wir (?:zusammen|ins geschäft|das zusammen)|(?:sie|du|ihr) (?:dabei|an bord|mit mir|mit uns))\b"
        r"|\bdass (?:sie|du|ihr) (?:sich|dich|euch) für (?:uns|mich) entschieden\b|\bdass wir den auftrag (?:bekommen|erhalten)\b",
        hints=(
            "dank",
            "bestätige",
            "auftragsbestätigung",
            "entschieden",
            "den auftrag",
            "dass es klappt",
            "dass wir ",
            "dass sie ",
            "dass du ",
            "dass ihr ",
        ),
    ),
    Counter(
        Against.NUDGE,
        "ich wollte nachfragen",
        r"\bwollt(?:e[n]?)? (?:ich |wir )?(?:\w+ ){0,8}?(?:nachfragen|nachhaken|nachhören|nachhorchen|erkundigen|fragen, (?:ob|wie)|erinnern"
        r"|hören, (?:ob|wie)|nachfassen|wissen, (?:ob|wie))|\b(?:ich|wir) (?:frage|hake)[n]? (?:\w+ ){0,5}?nach\b"
        r"|\bmöchte[n]? (?:ich |wir )?(?:mich |uns )?(?:\w+ ){0,6}?(?:nachfragen|nachhaken|erkundigen|erinnern)\b"
        rf"|\b(?:kurze (?:nachfrage|erinnerung)|freundliche erinnerung){_NO_NEWS}"
        r"|\b(?:darf|dürfen) (?:ich|wir) .{0,40}?(?:nachfragen|nachhaken|erkundigen|fragen, (?:ob|wie)|erinnern)\b"
        rf"|\b(?:wegen|bezüglich|(?<!antwort )(?<!meldung )(?<!reaktion )(?<!feedback )(?<!zusage )auf) (?:unser|mein)(?:e[sm])? (?:{_OFFER})\b"
        rf"|\b(?:unser|mein)(?:e[nms])? (?:{_OFFER})s? vom \d"
        r"|\bnoch (?:nichts|keine (?:rückmeldung|antwort|nachricht|entscheidung))\b|\bnichts (?:mehr )?(?:von ihnen )?gehört\b"
        r"|\bnoch (?:interesse|interessiert|aktuell|spruchreif|im rennen|auf dem schirm|ein thema)\b"
        r"|\bhatte[n]? (?:sie|du|ihr)\b.{0,30}\b(?:gelegenheit|zeit)\b"
        rf"|\bin erinnerung (?:zu )?(?:bringen|rufen)\b|\b(?:kleine|sanfte|nette) erinnerung\b{_NO_NEWS}"
        r"|\bnoch (?:unschlüssig|unsicher|unentschlossen|am überlegen)\b"
        r"|\bnicht (?:untergeht|in vergessenheit gerät)\b"
        r"|\bnoch (?:eine )?chancen?\b|\bwie geht (?:es|das)(?: \S+){0,3}? weiter ?\?"
        r"|\bwie (?:es|die dinge|die sache|der stand)\b.{0,30}?\b(?:steht|stehen|aussieht|ist)\b",
        hints=(
            "nachhör",
            "nachhorch",
            "nachfra",
            "nachhak",
            "nachfass",
            "erkundig",
            "erinner",
            "frage",
            "hake",
            "hören",
            "wissen",
            "noch ",
            "untergeht",
            "vergessenheit",
            "nichts",
            "wegen",
            "bezüglich",
            "auf ",
            "vom ",
            "gelegenheit",
            "zeit",
            "wie ",
        ),
    ),
    Counter(
        Against.REPLACES,
        "ersetzt das frühere Angebot",
        rf"\bersetz(?:t|en)\b(?! nicht\b).{{0,40}}?(?: |\b\w{{0,12}})(?:{_ONE_OFFER}|version|fassung|vorherige|bisherige|frühere|alte)\b"
        rf"|\b(?:erste|alte|bisherige|vorherige|vorige|frühere|letzte|ursprüngliche|zuvor gesendete)[sn]? (?:\w+ )?(?:{_ONE_OFFER}|version|fassung)\b"
        r".{0,40}?\b(?:hinfällig|ungültig|gegenstandslos|erledigt|überholt|nicht mehr gültig|verliert)\b"
        r"|\b(?:dies\w{0,2}|das (?:hier|neue|heutige|beigefügte)) ersetzt (?:es|ihn|das|den)\b"
        rf"|\b(?:{_ONE_OFFER}|version|fassung|es|dies\w{{0,2}}|wir)\b,?(?: [\w/-]+){{0,2}}? ersetz(?:t|en)"
        r"(?: damit| somit| nun| jetzt| hiermit)? (?:(?:die|das|den) )?(?:nr\.? ?|nummer )?"
        r"(?:[a-z]{1,4}[-/ ]?\d{2,}|\d{2,4}[-/]\d{2,})(?![\d.,]*\d)"
        r"|\b(?:ignorier(?:en?|t)|lösch(?:en?|t)|verwerf(?:en|t))\b(?: sie| ihr)?(?: bitte)? (?:mein|unser|da|di)(?:e[ns]?|s)? (?:"
        rf"(?:letzte|vorige|vorherige|erste|alte|gestrige|frühere)[ns]? (?:{_ONE_OFFER}|version|fassung|e-?mail|mail|nachricht)\b"
        rf"|(?:{_ONE_OFFER}|version|fassung|e-?mail|mail|nachricht) von (?:gestern|vorgestern|eben|vorhin|heute|\w{{3,7}}tag|mittwoch)\b)",
        hints=(
            "ignorier",
            "lösch",
            "verwerf",
            "ersetz",
            "hinfällig",
            "ungültig",
            "gegenstandslos",
            "erledigt",
            "überholt",
            "mehr gültig",
            "verliert",
        ),
    ),
    Counter(
        Against.WITHDRAWN,
        "zieht das Angebot zurück",
        rf"(?<![^\n])(?!.*(?:\?|\b(?:{_UNDECIDED})\b)).*?(?:"
        rf"\b(?:{_MINE}) (?:\w+ ){{0,2}}?(?:{_ONE_OFFER})\b.{{0,80}}?"
        r"\b(?:zurück(?:zu)?(?:ziehen|nehmen|gezogen|genommen)|nicht (?:mehr |länger )?aufrecht(?:zu)?(?:er)?(?:zu)?halten"
        r"|nicht (?:mehr|länger) halten|(?:nehmen?|ziehen?) (?:ich |wir )?(?:es|ihn|sie) (?:hiermit|daher|deshalb|leider|somit|also) zurück)\b"
        rf"|\b(?:mein|unser)(?:e[mnrs]?)? (?:{_ONE_OFFER})\b.{{0,80}}?\b(?:gegenstandslos|hinfällig)\b"
        r"|\b(?:ziehe|nehme|(?:ziehen|nehmen) wir|wir (?:\w+ )?(?:ziehen|nehmen))\b.{0,40}?"
        rf"\b(?:{_MINE}) (?:\w+ ){{0,2}}?(?:{_ONE_OFFER})\b(?:(?! und )[^,;]){{0,40}}? zurück\b"
        rf"|\b(?:widerrufe|storniere)n?\b(?: (?:ich|wir|hiermit|leider))* (?:mein|unser)(?:e[mnrs]?)? (?:{_ONE_OFFER})\b)",
        hints=(
            "zurück",
            "recht",
            "gegenstandslos",
            "hinfällig",
            "nehmen",
            "halten",
            "widerruf",
            "stornier",
        ),
    ),
    Counter(
        Against.DECLINED,
        "steht nicht zur Verfügung",
        rf"(?<![^\n])(?!.*(?:\?|\b(?:{_UNDECIDED})\b)).*?(?:"
        r"\b(?:stehe ich|stehen wir|ich stehe|wir stehen)\b.{0,40}? für (?:das|dieses|ihr|euer|dein|den|diesen)"
        rf" (?:\w+ ){{0,2}}?(?:{_WORK})\b.{{0,40}}?\bnicht (?:mehr |länger )?zur verfügung\b"
        rf"|\bfür (?:das|dieses|ihr|euer|dein|den|diesen) (?:\w+ ){{0,2}}?(?:{_WORK}) (?:stehe ich|stehen wir)\b.{{0,40}}?"
        r"\bnicht (?:mehr |länger )?zur verfügung\b"
        rf"|\b(?:ich|wir)\b.{{0,60}}?\b(?:{_WORK})(?: (?:leider|daher|deshalb|nun|jetzt|doch|derzeit|aktuell"
        r"|aus \w+ gründen|krankheitsbedingt))* nicht (?:mehr )?"
        r"(?:über|an|aus|durch)(?:zu)?(?:nehmen|führen)\b)",
        hints=("verfügung", "nehmen", "führen"),
    ),
    Counter(
        Against.DECLINED,
        "muss Ihnen absagen",
        rf"(?<![^\n])(?!.*(?:\?|\b(?:{_UNDECIDED}|{_MEETING})\b)).*?"
        r"\b(?:muss ich|müssen wir|ich muss|wir müssen) (?:\w+ ){0,3}?(?:ihnen|dir|euch|(?:den|ihren|deinen|euren) auftrag"
        r"|(?:das|ihr|dein|euer) projekt) (?:\w+ ){0,3}?absagen\b",
        hints=("absagen",),
    ),
    Counter(
        Against.CLOSES,
        "ich schließe den Vorgang",
        r"(?<![^\n])(?!.*(?:\?|\b(?:wenn|falls|sofern|sonst|ansonsten|andernfalls|bevor|ungern|würden?|müssten?"
        r"|könnten?|sollten? (?:ich|wir)|muss|müssen)\b)).*?(?:"
        r"\bschließen? (?:ich |wir )?(?:\w+ ){0,2}?(?:den|die|das|unseren?|ihren?|deinen?|diesen?"
        r"|dieses) (?:\w+ )?(?:vorgang|akte|thema|anfrage|angebot)\b"
        r"|\b(?:vorgang|akte|thema|anfrage) (?:\w+ ){0,2}?(?:schließen|schließe)\b"
        r"|\b(?:gehen? (?:ich |wir )?(?:\w+ )?davon aus|nehmen? (?:ich "
        r"|wir )?(?:\w+ )?an), dass\b.{0,60}?\b(?:kein(?:e[nr]?)? (?:\w+ )?(?:interesse"
        r"|bedarf)\b(?! (?:mehr )?an (?:eine[mr]|zusätzlich\w*|weitere\w*) )"
        r"|nicht (?:mehr )?(?:passt|aktuell|infrage|in frage|weiter ?(?:geht|verfolg\w*|gewünscht))"
        r"|(?:thema|projekt|sache|angebot|anfrage|vorhaben|auftrag|das|es|dies) (?:\w+ ){0,3}?erledigt"
        r"|anders entschieden|anderweitig|jemand anderen)\b"
        r"|\b(?:melden?|schreiben?|fragen?) (?:ich |wir )?(?:mich |uns |dazu |deshalb |ihnen |dir |euch )*(?:nun "
        r"|dann |jetzt |dazu )*nicht (?:mehr|weiter|noch einmal|erneut)\b(?! (?:vor|bis|heute|diese|in|im|so|mit"
        r"|über|ganz)\b)|\blegen? (?:ich |wir )?\w+ (?:\w+ )?(?:zu den akten|ad acta)\b)",
        hints=("schließe", "davon aus", "nehme", "nicht ", "zu den akten", "ad acta"),
    ),
    Counter(
        Against.DECLINED,
        "der Termin ist vergeben",
        r"\b(?:habe?|haben) (?:ich |wir )?(?:den|ihren|deinen|euren) (?:\w+ )?(?:termin|tag|platz"
        r"|slot) (?:\w+ ){0,2}?(?:anderweitig|an jemand anderen|an andere) (?:\w+ )?vergeben\b"
        r"|(?<![^\n])(?!.*(?:\?|\b(?:wenn|falls|sonst|ansonsten|aber|dafür|stattdessen|alternativ|sondern|noch nicht"
        r"|könnten?|würden?|schon einmal|nur noch)\b)).*?"
        r"\b(?:(?:der|ihr|euer|dein|dieser) (?:\w+ )?(?:termin|tag|platz|slot|zeitraum)"
        r"|der \d{1,2}\.(?: ?\d{0,2}\.| \w+)?|das (?:datum|wochenende)) ist (?:\w+ ){0,3}?(?:inzwischen|mittlerweile"
        r"|leider|nun) (?:\w+ ){0,3}?(?:vergeben|belegt|weg)\b",
        hints=("vergeben", "belegt", "weg"),
    ),
    Counter(
        Against.NUDGE,
        "ich wollte schauen, ob es da ist",
        r"\bwollt\w* (?:(?:ich|wir|nur|mal|kurz|schnell|eben|noch) ){0,4}"
        r"(?:schauen|sehen|hören|horchen|checken|sichergehen|wissen),? (?:ob|wie|dass)\b"
        r"[^.!?\n]{0,60}? (?:angekommen|da ist|erhalten|bekommen|schon|weiter|entschieden|steht|stehen|interesse)\b"
        rf"|\bwie (?:schaut|sieht|steht)\b(?:(?!\b(?:ihr|dein|euer)\b)[^.!?\n]){{0,30}}?\b(?:{_OFFER})\b[^.!?\n]{{0,40}}\?"
        rf"|\b(?:rück)?frage (?:zu|zum|wegen) (?:meine[mrs]?|unsere[mrs]?) (?:\w+ )?(?:{_OFFER})\b",
        hints=("wollt", "schaut", "sieht", "steht", "frage"),
    ),
    Counter(
        Against.ASKS,
        "hast scho gschaut",
        r"\b(?:hesch|händ (?:er|ihr|sie)|hend (?:er|ihr|sie)|hast(?: du)?|habts(?: ihr)?|ham s'?) scho\b[^.!?\n]{0,80}\?",
        hints=("scho",),
    ),
    Counter(
        Against.NUDGE,
        "ist mein Angebot angekommen",
        rf"\b(?:ist|sind|ob|dass)\b.{{0,30}}?\b(?:(?:mein|unser)(?:e[mnrs]?)? (?:\w+ ){{0,2}}?(?:{_ONE_OFFER}|{_SENDING})"
        r"\b.{0,80}?(?<!gut )(?<!super )(?<!bestens )(?<!prima )"
        rf"|(?:die|das) (?:{_ONE_OFFER}|{_SENDING})\b.{{0,40}}? bei (?:ihnen|dir|euch) )"
        r"(?:angekommen|eingegangen|durchgekommen|zugegangen|untergegangen|verloren gegangen"
        r"|(?:im spam|im junk|im falschen ordner).{0,20}? gelandet)\b",
        hints=("angekommen", "eingegangen", "durchgekommen", "zugegangen", "untergegangen", "verloren", "gelandet"),
    ),
    Counter(
        Against.ASKS,
        "eine zweite Anfrage für den Termin",
        r"\b(?:zweite|weitere|andere|neue) (?:anfrage|interessent\w*) (?:für|zu|auf) (?:de[nm]selben|diese[nms]?"
        r"|ihren?|deinen?|euren?|den|das) (?:termin|tag|datum|zeitraum|wochenende|slot|\d)"
        r"|\b(?:wollen|möchten|brauchen|willst|möchtest|brauchst|wollt|möchtet) (?:sie|du|ihr) (?:den|das"
        r"|die) (?:termin|platz|tag|datum|slot|option|wochenende) (?:noch|weiterhin|immer noch) (?:haben|halten"
        r"|behalten|nutzen|buchen|nehmen)\b",
        hints=("anfrage", "interessent", "noch", "weiterhin"),
    ),
    Counter(
        Against.NUDGE,
        "hat sie unser Angebot schon gesehen",
        rf"\b(?:hat|ob)\b[^.!?\n]{{0,40}}?\b(?:mein|unser)(?:e[mnrs]?)? (?:\w+ ){{0,2}}?(?:{_ONE_OFFER})\b[^.!?\n]{{0,30}}?"
        r"\b(?:gesehen|angesehen|ansehen|angeschaut|anschauen|gelesen|geprüft|bekommen|erhalten|vorliegt)\b[^.!?\n]{0,20}\?",
        hints=("gesehen", "ansehen", "anschau", "angeschaut", "gelesen", "geprüft", "bekommen", "erhalten", "vorliegt"),
    ),
    Counter(
        Against.NUDGE,
        "haben Sie mein Angebot schon geprüft",
        r"\b(?:haben sie|hast du|habt ihr|konnten sie|konntest du|konntet ihr|hatten sie|hattest du|sind sie|bist du"
        r"|gibt es|gab es|wie ist|wie sieht|liegt)\b.{0,80}?"
        rf"(?:{_ONE_OFFER}|(?:meine|unsere|den|beiden?)(?: \w+)? angeboten?|rückmeldung|neuigkeiten|neues|tendenz|entscheidung"
        r"|entschieden|entscheiden können|stand der dinge|der stand|unterlagen"
        r"|(?:mein|unser)(?:e[mnrs])? (?:\w+ )?(?:vorschlag|konzept|entwurf|kalkulation)"
        r"|(?:mein|unser)e (?:\w+ ){0,2}?(?:e-?mail|mail|nachricht|zusendung|zeilen))\b.{0,100}\?",
        hints=("?",),
    ),
    Counter(
        Against.ASKS,
        "wie steht es",
        r"\b(?:können|könnt|kannst) (?:sie|ihr|du)\b.{0,40}? (?:absehen|abschätzen"
        r"|sagen, ob (?:das|es|daraus|wir|ihr|sie|du)\b(?! \w+ (?:angekommen|geklappt|da)))\b"
        r"|\bja oder (?:ein )?(?:\w+ )?nein\b|\bschon (?:etwas |was )?(?:entscheiden|entschieden|entschlossen|festlegen) (?:können|könnt)\b"
        r"|\b(?:entscheidung|entschluss)\b[^.!?\n]{0,40}\?|\b(?:zeit|ruhe|gelegenheit"
        r"|muße) gefunden\b[^.!?\n]{0,60}\?|\bdazu gekommen\b[^.!?\n]{0,60}\?"
        r"|\b(?:haben|hast|habt|konnten|konntest|konntet) (?:sie|du|ihr)\b.{0,40}?\b(?:entscheiden|entschieden|entschlossen|reinschauen|reingeschaut"
        r"|reinsehen|reingesehen|anschauen|angeschaut|ansehen|angesehen|durchsehen|durchgesehen|durchlesen|durchgelesen|besprechen|besprochen)\b"
        r"|\bwie (?:sieht|steht)(?:'s| es)?(?: \w+){0,4}? (?:bei (?:ihnen|dir|euch)|aus)\b.{0,60}\?"
        r"|\b(?:steht|ist|wäre|bleibt)\b.{0,40}?\bnoch (?:im raum|aktuell|geplant|gewünscht|relevant|interessant|ein thema|auf dem tisch)\b"
        r"|\b(?:wollt|wollen|möchten|möchtest|willst) (?:ihr|sie|du)\b.{0,50}? noch (?:machen|umsetzen|angehen|starten|beauftragen)\b"
        r"|\b(?:noch|weiterhin) (?:interesse|bedarf|interessiert)\b"
        r"|\b(?:seid|sind|bist) (?:ihr|sie|du)\b.{0,20}? (?:weitergekommen|vorangekommen|fündig geworden)\b.{0,60}\?"
        r"|\b(?:soll|sollen|darf|dürfen|kann|können) (?:ich|wir)\b.{0,60}?\b(?:freihalten|reservieren|einplanen"
        r"|festhalten|vormerken|blocken)\b.{0,20}\?"
        r"|\b(?:sind|gibt es|bestehen|haben sie|hast du|habt ihr)\b.{0,20}? noch (?:offene )?fragen (?:offen|dazu|zum)\b"
        r"|\b(?:wie|ob)\b.{0,30}? (?:entscheidung|wahl) (?:ausgefallen|gefallen)\b|\bist\b.{0,40}?\bentscheidung gefallen\b"
        r"|\b(?:länger|lange|bisher|bislang|noch) (?:nichts|keine rückmeldung|keine antwort)\b.{0,40}?\b(?:gehört|erhalten|bekommen)\b"
        r"|\b(?:mail|nachricht|e-mail|unterlagen|post)\b.{0,40}? (?:angekommen|eingegangen|durchgekommen)\b"
        r"|\bbis wann\b.{0,40}? entscheiden\b|\b(?:intern|untereinander|im team)\b.{0,20}? (?:abgestimmt|abgesprochen|besprochen)\b"
        r"|\bwas sag(?:t|en) (?:denn |eigentlich )?(?:ihre?|deine?|eure?|der|die) (?:frau|mann|chefin|chef|vorstand"
        r"|team|partnerin|partner|kollegen|geschäftsführung|familie)\b"
        r"|\bauf (?:sie|dich|euch) zählen\b|\bschon (?:zugestimmt|genehmigt|abgesegnet|beschlossen)\b"
        r"|\bwie (?:ist|war) (?:die|das|der|ihre?|eure?) (?:sitzung|besprechung|versammlung|gespräch|termin)\b.{0,30}? (?:gelaufen|ausgegangen)\b"
        r"|\bgrünes licht\b|\bwie geht(?:'s| es) (?:jetzt |nun |denn )?(?:bei ihnen |bei euch |bei dir )?weiter\b|\bnicht drängeln\b"
        r"|\b(?:brauchen|brauchst|braucht|benötigen) (?:sie|du|ihr) noch (?:etwas|was|infos?|informationen|angaben"
        r"|unterlagen)\b.{0,20}von (?:mir|uns)\b"
        r"|\bwie ist (?:denn |eigentlich )?(?:der|ihr|euer) (?:aktuelle )?stand\b|\btut sich\b.{0,20}? (?:was|etwas)\b"
        r"|\b(?:hatten|hatte) (?:wir|ich) (?:ihnen|dir|euch)\b.{0,40}? (?:etwas|was|die unterlagen|alles) (?:geschickt|gesendet)\b",
        hints=(
            "ja oder ",
            "absehen",
            "wie steht",
            "fündig",
            "entschluss",
            "gefunden",
            "gekommen",
            "bis wann",
            "intern",
            "untereinander",
            "im team",
            "was sag",
            "zählen",
            "gelaufen",
            "ausgegangen",
            "grünes licht",
            "weiter",
            "drängeln",
            "von mir",
            "von uns",
            "wie ist",
            "tut sich",
            "abschätzen",
            "sagen, ob",
            "schon ",
            "entschieden",
            "entscheiden",
            "entschlossen",
            "schau",
            "seh",
            "gelesen",
            "lesen",
            "besprech",
            "besproch",
            "sieht",
            "noch ",
            "weiterhin",
            "freihalten",
            "reservieren",
            "einplanen",
            "festhalten",
            "vormerken",
            "blocken",
            "fragen",
            "entscheidung",
            "gefallen",
            "gehört",
            "erhalten",
            "bekommen",
            "angekommen",
            "eingegangen",
            "durchgekommen",
            "geschickt",
            "gesendet",
        ),
    ),
    Counter(
        Against.ASKS,
        "Rückmeldung zu unserem Angebot",
        r"\b(?:rückmeldung|antwort|entscheidung|stand|erinnere|erinnern|erkundigen|hören|gedanken|verbleiben)\b[^.!?\n]{0,60}"
        r" (?:zu|zum|an|bei|beim|mit|von|vom) (?:(?:unser|mein)(?:e?[mnrs]?|es)? |dem |das )?"
        rf"(?:{_ONE_OFFER})\b"
        r"|\b(?:sagt|passt|liegt|gefällt|entspricht|läuft|erfüllt|überzeugt) (?:(?:dir|ihnen|euch) )?(?:das|unser"
        rf"|mein)e? (?:{_ONE_OFFER})\b[^.!\n]{{0,60}}\?"
        rf"|\b(?:hat|ist|war|entsprach|passte) (?:(?:dir|ihnen|euch) )?(?:unser|mein)e? (?:{_ONE_OFFER})\b[^.!\n]{{0,60}}\?"
        rf"|\bzu (?:unserem|meinem|unserer|meiner) (?:{_ONE_OFFER})\b[^.!?\n]{{0,40}} (?:steht|fehlt|warte|gesagt|sagt|sagst)\b",
        hints=NOUNS,
    ),
    Counter(
        Against.ASKS,
        "was sagen Sie zum Angebot",
        rf"\bwas (?:sagst|sagt|sagen|meinst|meint|meinen|hältst|haltet|halten|denkst|denkt|denken)\b[^.!?\n]{{0,25}} (?:zum|zu|vom|von|über)"
        rf" (?:(?:dem|das|unser|mein|unsere|meine)(?:e?[mnr])? )?(?:{_ONE_OFFER})\b[^.!\n]{{0,60}}\?"
        rf"|\b(?:wie (?:findest|findet|finden|gefällt)|passt|gibt'?s|was neues|neuigkeiten)\b[^.!?\n]{{0,30}} (?:das|zum|mein|unser|zu unserem"
        rf"|zu meinem|dem) (?:{_ONE_OFFER})\b[^.!\n]{{0,60}}\?"
        rf"|\b(?:wollen|sollen|können|könnten|möchten) (?:wir|sie|ich)\b.{{0,40}}? (?:das|unser|mein)e?n? (?:{_ONE_OFFER})\b.{{0,60}}?"
        r"\b(?:durchgehen|besprechen|durchsprechen|durchschauen|ansehen|anschauen|vorstellen|erläutern)\b.{0,60}\?"
        rf"|\b(?:darf|soll|kann) ich (?:ihnen |dir |euch )?(?:das|unser|mein)e?n? (?:{_ONE_OFFER})\b.{{0,60}}?"
        r"\b(?:durchgehen|besprechen|durchsprechen|vorstellen|erläutern)\b.{0,60}\?",
        hints=("?",),
    ),
    Counter(
        Against.NUDGE,
        "Angebot geschickt",
        rf"\b(?:{_OFFER})\b[^.!?\n]{{0,60}}? (?:geschickt|zugeschickt|gesendet|zugesandt|zugesendet|übermittelt|übersandt)\b"
        rf"|\bunser(?:e[nms])? (?:{_OFFER})s? (?:bereits|schon|noch) vor\w*"
        rf"|\b(?:hatte|habe)[n]?(?: \S+){{0,4}}? (?:unser|mein)(?:e[nms]?)? (?:{_OFFER})\b[^.!?\n]{{0,60}}?"
        r" (?:erhalten|bekommen|gekriegt|vorliegen)\b",
        hints=(
            "geschickt",
            "erhalten",
            "bekommen",
            "gekriegt",
            "vorliegen",
            "gesendet",
            "gesandt",
            "übermittelt",
            "übersandt",
            "vor",
        ),
    ),
    Counter(
        Against.LATER,
        "Angebot folgt",
        rf"\b(?:{_OFFER}) (?:folgt|folgen|kommt (?:noch|morgen|bald|nächste|in|bis|dann|demnächst))\b"
        rf"|\b(?:{_OFFER}) (?:schaffe[n]? (?:ich|wir)|verzögert sich|verspätet sich|dauert|braucht noch)\b"
        r"|\b(?:sie|du|ihr) (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet) (?:\w+ )?(?:mein|unser|das|ein|den|einen)e?n?"
        rf" (?:\w+ )?(?:{_OFFER}) (?:bis|am|im|noch|morgen|nächste|kommende|spätestens|in den|anfang|ende|mitte|sobald|per post)\b"
        rf"|\b(?:melde mich|komme)\b.{{0,60}}\bmit (?:einem|dem|meinem|unserem) (?:{_OFFER})\b",
        hints=NOUNS,
    ),
    Counter(
        Against.APPLICATION,
        "Bewerbung",
        r"\b(?:stelle|lehrstelle|ausbildungsplatz|praktikumsplatz|praktikum|position)\b(?: \S+){0,6}? (?:anbieten"
        r"|anzubieten|antreten)\b|\barbeitsvertrag\b|\bbewerbe (?:ich )?mich\b|\bmeine bewerbung\b"
        r"|\b(?:gehalts|honorar)vorstellung(?:en)?\b|\b(?:anbei|im anhang|angehängt)\b.{0,30}\blebenslauf\b"
        r"|\blebenslauf\b.{0,30}\b(?:anbei|im anhang|angehängt|bei)\b",
        hints=("bewerb", "vorstellung", "lebenslauf", "stelle", "platz", "praktikum", "position", "arbeitsvertrag"),
    ),
    Counter(
        Against.JOB,
        "Stelle",
        r"\b(?:ihnen|dir)\b(?: \w+){0,3}? (?:die|eine?n?|den|diese) (?:[\w-]+ ){0,2}?(?:\w{0,20}stelle|ausbildungsplatz|praktikumsplatz"
        r"|praktikum|arbeitsplatz)\b(?: \S+){0,6}? (?:anbieten|anzubieten|geben)\b"
        r"|\bim (?:ersten|1\.) (?:(?:lehr|ausbildungs)jahr\b[^.!?\n]{0,20}\d"
        r"|jahr (?:verdien|bekomm|erh[aä]lt|krieg)\w*|jahr \d[\d.,]* ?\S{0,5} (?:im monat|monatlich|brutto))"
        r"|\b\d\d (?:werk|arbeits)?tage(?:n)? urlaub\b|\b\d\d urlaubstage\b"
        r"|\barbeitsvertrag (?:liegt bei|anbei|im anhang|ist beigefügt)"
        rf"|\b(?:{_HERE})\b[^.!?\n]{{0,30}} (?:der|den|ihr|ihren|dein|deinen) arbeitsvertrag\b"
        r"|\bbieten? (?:ich|wir) (?:ihnen|dir|euch)\b[^.!?\n]{0,30} (?:\w{0,20}stelle|ausbildungsplatz|praktikumsplatz|praktikum|arbeitsplatz)\b(?!-)"
        r"|\bbiete (?:dir|ihnen) (?:\w+ ){0,2}?(?:eine?n?|den|die) (?:\w+ )?(?:\w{0,20}stelle|ausbildungsplatz"
        r"|praktikumsplatz|praktikum|arbeitsplatz)\b(?!-)"
        r"|\bbrutto(?: im monat| monatlich)? (?:bei|für) \d\d(?:,\d)? (?:wochen)?stunden\b"
        rf"|\b(?:(?:wir zahlen|ich zahle|zahlen wir|zahle ich) (?:dir|ihnen|euch)|du (?:bekommst|erhältst|kriegst)|(?:bekommst|erhältst|kriegst) du"
        r"|(?:dein|ihr|euer) (?:honorar|lohn) (?:beträgt|ist|liegt bei"
        rf"|von))\b(?: (?!für\b)\w+){{0,3}}? \d[\d.,]* ?(?:€|euro\b|eur\b|chf\b){_NO_REBATE}"
        r"|\b(?:bekommen|erhalten) sie \d[\d.,]* ?(?:€|euro\b|eur\b|chf\b) (?:die|pro|je|in der) (?:stunde|schicht)\b"
        rf"|\bsie (?:bekommen|erhalten)(?: (?!für\b)\w+){{0,3}}? \d[\d.,]* ?(?:€|euro|eur|chf) (?:honorar|lohn|gage|aufwandsentschädigung)\b",
        hints=(
            "stelle",
            "platz",
            "praktikum",
            "urlaub",
            "arbeitsvertrag",
            "brutto",
            "jahr",
            "zahl",
            "bekomm",
            "krieg",
            "erhält",
            "erhalten",
            "honorar",
            "lohn",
            "gage",
            "aufwandsent",
        ),
    ),
    Counter(
        Against.CUSTOMER,
        "zu Ihrem Preis",
        r"\b(?:erhöhung|mieterhöhung|mietzinserhöhung|preiserhöhung)\b[^.!?\n]{0,60} nicht (?:akzeptieren|zustimmen|hinnehmen|mitmachen)\b"
        r"|\bbei \d[\d.,]* ?(?:€|euro|eur|chf|franken)?(?: \w+){0,2}? (?:würde|könnte)[n]? (?:ich|wir) (?:\w+ ){0,3}?(?:unterschreiben"
        r"|zuschlagen|kaufen|bestellen|zusagen|nehmen|mieten)\b"
        r"|\bzu (?:den|dem) (?:genannten|angegebenen|angebotenen|verlangten) \d[\d.,]* ?(?:€|euro|eur|chf|franken)?[^.!?\n]{0,40}"
        r" (?:nehmen|mieten|anmieten|kaufen|zusagen|annehmen)\b",
        hints=("unterschreiben", "zuschlagen", "kaufen", "bestellen", "zusagen", "nehmen", "mieten", "erhöhung"),
    ),
    Counter(
        Against.OTHERS,
        "Angebot von jemand anderem",
        rf"\b(?<!unser )(?<!mein )(?:{_OFFER}) (?:des|vom|von einem) (?:\w+ )?{_TRADESMAN}\b"
        rf"|\b(?:{_OFFER}) (?:eingegangen|eingeholt|eingetroffen)\b"
        r"|\b(?:der|die|das|ein|eine) [\w-]+ (?:hat|haben) (?:uns|mir)\b[^.!?\n]{0,60}\b(?:angeboten|gemacht"
        r"|geschickt)\b[^.!?,;\n]{0,40}\b(?:angebot|offerte|kostenvoranschlag)\b"
        rf"|\b(?<!unser )(?<!mein )(?:gegen)?(?:{_OFFER}) der (?:\w+ )?(?:gegenseite|konkurrenz"
        r"|\w{0,20}(?:versicherung|bank|sparkasse|werkstatt|spedition)"
        r"|\w{0,20}firma|fa\.|lieferanten|mitbewerber|handwerker)\b|\bvergleichsangebot"
        rf"|\b(?:die|das) (?:{_OFFER}) (?:der|des|von|vom) [^.!?\n]{{1,60}}\bzum vergleich\b|\bunsere (?:\w+ )?bwa\b"
        rf"|\b(?:sein|seine|seinen|deren|dessen) (?:{_OFFER})\b",
        hints=(*NOUNS, "bwa"),
    ),
    Counter(
        Against.NEWSLETTER,
        "zum Abmelden",
        # "zum Abmelden genügt Ihren Lesern ein Klick" praises what is offered
        r"\bzum (?:abmelden|abbestellen) (?:genügt|reicht|bitte|einfach|klick|antwort|schreib)"
        r"(?! (?:\w{1,20} )?(?:leser|kund|abonnent|empfänger|nutzer|mitglied))",
        hints=("zum abmelden", "zum abbestellen"),
    ),
    Counter(
        Against.NEWSLETTER,
        "Liebe Kundinnen und Kunden",
        (
            r"(?:^|\n)(?!sehr geehrte kundin, sehr geehrter kunde,)(?:sehr geehrte|liebe|hallo|guten tag,?) (?:kund"
            r"|mandant|abonnent|leser|interessent|patient|gäste|mitglied)\w*(?: und (?:liebe )?\w+)?,"
        ),
        hints=("kund", "mandant", "abonnent", "leser", "interessent", "patient", "gäste", "mitglied"),
    ),
    Counter(
        Against.MEETING,
        "wir könnten uns treffen",
        (
            r"\bschlage[n]? (?:ich |wir )?vor, (?:uns\b|am\b|(?:dass )?wir\b[^.!?\n]{0,60} (?:treffen|sehen|sprechen"
            r"|telefonieren|verschieben|reden|zusammensetzen|termin|\d\d? uhr)\b)"
        ),
        hints=("schlage",),
    ),
    Counter(
        Against.TRANSLATED,
        "die Übersetzung",
        r"\b(?:anbei|anhang|anlage|beilage|beigefügt|beiliegend|angehängt|hier(?: ist| kommt| sind)?|erhalten sie"
        r"|bekommst du|schicke ich \w+|sende ich \w+)(?: (?!angebot|preis|kosten|für|zu)\w+,?){0,4}? "
        r"(?:(?:die|deine|eure|ihre) (?:(?!für|zu\b|zusammen|unterlagen|kosten"
        r"|preise)\w+ ){0,2}?(?:übersetzung(?:en)?\b(?! (?:kostet|beträgt|liegt|würde|käme))"
        r"|(?:übersetzte|lektorierte|korrekturgelesene|korrigierte) (?:fassung|version|datei|texte?))"
        r"|(?:das|den|der|die) (?:übersetzte|lektorierte|korrekturgelesene)n? \w+)",
        hints=("übersetz", "lektorier", "korrekturgelesen", "korrigierte"),
    ),
    Counter(
        Against.DELIVERED,
        "die fertige Arbeit",
        rf"(?<![^\n])(?!.*(?:\?|\b(?:wenn|sobald|bis|damit|falls|sofern|bevor|nachdem|angebot|würden?|könnten?)\b)).*?(?:"
        rf"\b(?:ihre?|deine?|eure?|euer|die|der|das) (?:\w+ ){{0,2}}?{_WORKS} (?:ist"
        r"|sind) (?:(?:jetzt|nun|endlich|soeben|alle|schon|da|ab sofort) ){0,3}"
        r"(?:fertig(?:gestellt)?|online|abholbereit)\b"
        rf"|\b(?:{_HERE}|hier(?: ist| sind| kommt| kommen)?|erhalten sie|bekommst du|schicke ich \w+|sende ich \w+)(?: (?!für|zum|zur|zu)\S+){{0,3}}?"
        rf" (?:fertige|finale|bearbeitete)[nrs]? (?:\w+ )?{_WORKS}\b"
        r"|\b(?!(?:muster|probe)\w*\b)(?:ihre?|deine?|eure?|die|der|das"
        rf"|alle) (?:(?!muster|probe|unterlagen|angebot)\w+ )?{_WORKS} (?:ist|sind|wurden?) (?:heute |gestern "
        r"|soeben |jetzt )?(?:verschickt|versandt|versendet|ausgeliefert|unterwegs)\b"
        r"|\blink zu (?:eurer|ihrer|deiner|euren|ihren|deinen) (?:\w+ )?(?:\w{0,15}galerie|fotos|bildern|video|film|aufnahmen)\b)",
        hints=(
            "fertig",
            "online",
            "abholbereit",
            "final",
            "bearbeitete",
            "link zu ",
            "verschickt",
            "versandt",
            "versendet",
            "ausgeliefert",
            "unterwegs",
        ),
    ),
    Counter(
        Against.COPY,
        "zur Kenntnis",
        r"\bzur (?:info|information|kenntnis|kenntnisnahme|ablage|buchhaltung)\b|\bz\. ?k\.|\bzk\b|\bnur zur\b"
        r"|\bfür (?:ihre|deine|eure|die|unsere) (?:unterlagen|akten|ablage|buchhaltung|buchführung|steuer\w*|bücher)\b"
        r"|\bals kopie\b|\bin kopie\b|\bzum abheften\b",
        hints=("zur", "z. k", "z.k", "zk", "für ", "kopie", "abheften"),
    ),
)

NOT_SUBJECT = (
    Counter(
        Against.NEWSLETTER,
        "Angebot der Woche",
        r"angebote? (?:der woche|des tages|des monats|des jahres|der saison|zum wochenende|im (?:januar|februar|märz"
        r"|april|mai|juni|juli|august|september|oktober|november|dezember)|nur (?:heute|bis)|endet)"
        r"|\b(?:unsere|aktuelle|neue|neueste|tolle|beste|top|alle|attraktive|exklusive)n? (?:\w+ )?angebote\b"
        r"|\b(?:toll|super|mega|irre|geil|krass|unschlagbar|unglaublich|sensationell)(?:e[sn]?)? angebote?\b"
        r"|\b(?:frühjahrs|frühlings|sommer|herbst|winter|weihnachts|advents|oster|messe|jubiläums|saison)-?angebote\b"
        r"|\bangebot und nachfrage|\brabatt|"
        r"\A(?!(?:angebot|offerte?|anbot|kva)\b).*?\bangebote (?:\w+ ){0,2}"
        r"(?:schreiben|erstellen|formulieren|kalkulieren|verfolgen|nachfassen)\b"
        r"|\bmein (?:aller)?(?:erstes|größtes) (?:\w+ )?(?:angebot|offert)\b|"
        rf"{NO_TITLE}.*?\bnewsletter\b|\d ?%",
        (
            "mein ",
            "der woche",
            "des tages",
            "des monats",
            "des jahres",
            "der saison",
            "zum wochenende",
            " im ",
            "nur heute",
            "nur bis",
            "endet",
            "angebote",
            "toll",
            "super",
            "mega",
            "irre",
            "geil",
            "krass",
            "unschlagbar",
            "unglaublich",
            "sensationell",
            "und nachfrage",
            "newsletter",
            "rabatt",
            "%",
        ),
    ),
    Counter(
        Against.INVOICE,
        "Rechnung",
        r"\b\w*(?<!be)rechnung(?:en)?\b|\b\w*auftragsbestätigung|\bauftragserteilung|\bbestellung|\bbestellbestätigung"
        r"|\b\w*mahnung\b|\bzahlungserinnerung|\b(?<!für )(?<!fuer )\bstunden(?:zettel|nachweise?)\b(?!-)"
        r"|\bgutschrift|\blieferschein|\bstornierung|\bkündigung(?!sschutz)|\bmahnbescheid"
        r"|\bauftrag (?:gemäß|gem\.|laut|lt\.|zu(?:m)?) |(?<!zu )(?<!bitte )\b(?:unterschrieben|unterzeichnet|gegengezeichnet)e",
        (
            "rechnung",
            "auftrag",
            "bestell",
            "mahn",
            "zahlungserinnerung",
            "stunden",
            "gutschrift",
            "lieferschein",
            "storn",
            "kündigung",
            "unterschrieben",
            "unterzeichnet",
            "gegengezeichnet",
        ),
    ),
    Counter(
        Against.CUSTOMER,
        "Anfrage",
        r"(?<!ihre )(?<!ihrer )(?<!deine )(?<!deiner )(?<!eure )(?<!eurer )(?<!zur )(?<!zu )(?<!auf )(?<!zu der )"
        r"(?<!die )(?<!kunden)(?<!projekt)\b(?:anfrage|preisanfrage|ausschreibung)\b"
        r"|(?<!ihre )(?<!ihrer )(?<!deine )(?<!eure )\bangebots?-?(?:anfrage|aufforderung|anforderung|einholung"
        r"|vergleich)|\bpreisspiegel\b|\bvergabe(?:vorschlag|empfehlung)\b|\bangebots(?:auswertung|prüfung)\b"
        r"|\b(?:aufforderung zur|einladung zur|bitte um|frist zur) angebotsabgabe|\bangebotsabgabe (?:bis|frist)"
        r"|^(?:unterlagen|daten|druckdaten|angaben|infos?|informationen|maße|pläne|zeichnung(?:en)?|fotos"
        r"|bilder) für (?:das|ihr|dein|euer|ein) (?:angebot|kostenvoranschlag)"
        rf"|\bbitte um\b|\berbitte\b|\b(?:{_OFFER}) (?:\S+ ){{0,5}}?(?:gesucht|benötigt|gewünscht|erbeten|angefragt"
        r"|einholen|anfordern|anfragen|gefragt|erwünscht)\b|\b(?:brauche|benötige|suche)n?\b|\beinholung\b"
        r"|\bvergleichsangebot",
        (
            "anfrage",
            "preisspiegel",
            "vergabe",
            "auswertung",
            "prüfung",
            "angefragt",
            "gefragt",
            "ausschreibung",
            "aufforderung",
            "anforder",
            "einhol",
            "vergleich",
            "angebotsabgabe",
            "für ",
            "bitte um",
            "erbitte",
            "gesucht",
            "benötig",
            "wünscht",
            "erbeten",
            "brauche",
            "suche",
        ),
    ),
    Counter(
        Against.CUSTOMER,
        "Ihr Angebot vom",
        rf"\b(?:{_YOUR}) (?:{_OFFER}) (?:\S+ )?(?:vom|v\.)|\b(?:ihrem|deinem|eurem|ihrer|deiner|ihres|deines)"
        rf" (?:{_OFFER})\b|\b(?:auf|für|über) (?:{_YOUR}) (?:{_OFFER})\b|\bdank(?:e)? für\b|\bannahme\b|\babsage\b",
        (
            "ihr",
            "dein",
            "euer",
            "eure",
            "euere",
            "dank",
            "annahme",
            "absage",
        ),
    ),
    Counter(
        Against.NUDGE,
        "Nachfrage",
        r"\b(?:nachfrage|rückfrage|fragen?|erinnerung|nachfassen|nachgefragt|stand|status|zwischenstand|feedback"
        rf"|rückmeldung|neuigkeiten)\b(?: \S+){{0,3}}? (?:\w*(?:{_OFFER}))\b|\b(?:{_OFFER})(?: \S+){{0,3}}?"
        rf" (?:erhalten|gelesen|geprüft) ?\?|\b(?:erinnerung|nachfrage) ?:|\b(?:unser|mein) (?:{_OFFER})"
        r" (?:\S+ )?vom\b|\bangebot steht\b",
        (
            "frage",
            "gefragt",
            "erinnerung",
            "nachfassen",
            "stand",
            "status",
            "feedback",
            "rückmeldung",
            "neuigkeiten",
            "erhalten",
            "gelesen",
            "geprüft",
            "unser",
            "mein",
            "steht",
        ),
    ),
    Counter(
        Against.LATER,
        "Angebot folgt",
        rf"\b(?:{_OFFER}) (?:kommt|folgt|in arbeit|in kürze|in bearbeitung|verzögert|verspätet)\b",
        (
            "kommt",
            "folgt",
            "in arbeit",
            "in kürze",
            "in bearbeitung",
            "verzögert",
            "verspätet",
        ),
    ),
    Counter(
        Against.MEETING,
        "Termin",
        r"^\W*(?:termin\w*|besprechung|\w*besprechung|einladung|telefonat|telefontermin|videocall|zoom|agenda"
        r"|protokoll)\b",
        (
            "termin",
            "besprechung",
            "einladung",
            "telefonat",
            "videocall",
            "zoom",
            "agenda",
            "protokoll",
        ),
    ),
)
