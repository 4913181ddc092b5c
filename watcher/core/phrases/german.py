"""With which German words does somebody offer, ask, order or remind?"""

from __future__ import annotations

import re

from watcher.core.phrases.types import Against, Counter, Language

_NOT_OURS = (
    "stellen|job|arbeits|arbeitsplatz|ausbildungs|praktikums|sonder|wochen|tages|monats|top|spar|frühbucher|aktions"
    "|super|lock|schnäppchen|wohnungs|immobilien|urlaubs|reise|freizeit|bildungs|weiterbildungs|kultur|sport|über"
    "|betreuungs|gesprächs|hilfs|friedens|kontakt|restposten|rabatt|einführungs|neukunden|black-friday-"
)
_NOUN = (
    rf"(?P<noun>(?!(?:{_NOT_OURS})-?angebot)(?:[\w-]{{0,30}})angebot(?:es|s|en|e(?! (?:der|von)\b))?"
    r"|[\w-]{0,20}kostenvoranschl[aä]ge?s?|kva|offerten?|offert|(?:grob)?kostenschätzung"
    r"|(?:honorar|preis)vorschlag|(?:honorar|preis|kosten)kalkulation)(?![\w])"
)
_BEFORE = (
    "zu zum zur für gemäß laut auf über aus von vom mit bezüglich wegen betreffend nach in an am im bei beim durch ohne"
    " entsprechend betreffs bzgl. lt. gem.".split()
)
_FREE = "".join(rf"(?<!\b{word} )" for word in _BEFORE)
"""A noun behind one of these is only spoken of: "die Rechnung zu unserem Angebot"."""
_NO_GAP = "|".join(re.escape(word) for word in (*_BEFORE, "sie", "ich", "wir", "ihnen", "dir", "der", "des", "dem"))
_GAP = rf"(?: (?!(?:{_NO_GAP})[ ,])[\w.,&/()„“\"+–-]{{1,40}})"
_PHRASE = (
    rf"(?:\b{_FREE}(?:(?P<own>(?:unser|mein)(?:en?)?)|(?P<the>das|den|die|der(?= (?:\w+ ){{0,3}}\w{{0,12}}vorschlag| (?:\w+ ){{0,3}}\w{{0,12}}voranschlag)|diese[sn]?|folgende[sn]?|beide|zwei|drei)"
    rf"|(?P<your>ihr(?:en?)?|dein(?:en?)?|euer|eue?ren?)|(?P<some>ein(?:en?)?)){_GAP}{{0,5}}? "
    rf"|^|(?<=siehe )|(?<=anbei )|(?<=anbei: )|(?<=anhang )|(?<=anhang: )|(?<=anlage )|(?<=anlage: )){_NOUN}"
)
_CUES = (
    r"\b(?P<strong>anbei|anliegend|beiliegend|beigefügt|beigeschlossen|angehängt|anhängend|angefügt"
    r"|(?:(?:im|als|in meinem|siehe|s\.) )?anhang|(?:(?:in der|als|siehe) )?anlage|(?:in der|als) beilage|als pdf|hiermit"
    r"|hängt an|häng(?:e)?\b(?: \w+){0,3}? an\b|liegt bei|unterm? folgendem link|unter diesem link|zusammengestellt"
    r"|ausgearbeitet|nachfolgend|nachstehend|untenstehend|zu unterbreiten|unterbreiten zu (?:dürfen|können))\b"
    r"|\b(?P<weak>hier|weiter unten|(?:sende|schicke|übersende|übermittle|unterbreite|überreiche|maile)n?"
    r"|mache[n]? (?:ich|wir)|(?:erhalten|bekommen|finden) sie|(?:erhältst|bekommst|findest) du|(?:erhaltet|bekommt"
    r"|findet) ihr|erstellt|vorbereitet|geschrieben|hochgeladen|zukommen)\b"
)
_OFFER = r"angebot(?:e?s|en?)?|offerten?|kostenvoranschl[aä]ge?s?|kva|kostenschätzung|preisvorschlag"
_NOUNS = ("angebot", "offert", "kostenvoranschl", "kva", "schätzung", "vorschlag", "kalkulation")
_YOUR = r"(?:ihr|dein)(?:e[nrsm]?)?|euer|eu(?:e)?re[nrsm]?"
_ADJ = r"(?: (?!unser|mein)[\w-]+(?:e|es|en|er|em)(?: und)?,?){0,3}"
_HERE = r"anbei|anliegend|beiliegend|beigefügt|angehängt|(?:im|als|in meinem) anhang|(?:in der|als) anlage|hiermit"
_MONEY = r"(?:€|eur\b|euro\b|chf\b|fr\. )"

GERMAN = Language(
    phrase=_PHRASE,
    plural="angebote",
    cues=_CUES,
    signs=(
        r"\b(?P<intro>hiermit biete(?:n)? (?:ich|wir))\b",
        r"\b(?P<intro>biete(?:n)? (?:ich|wir)(?: (?:ihnen|dir|euch))?|(?:ich|wir) biete(?:n)? (?:ihnen|dir|euch)"
        r"|offeriere[n]? (?:ich|wir)|(?:ich|wir) offeriere[n]?)\b"
        rf"(?:.{{1,200}}?(?:{_MONEY}|festpreis|pauschalpreis|tagessatz|stundensatz|pauschal)|(?: \w+){{0,6}}? (?:wie folgt"
        r" )?an ?:)",
        rf"\b(?P<intro>biete[n]? (?:ihnen|dir|euch))\b.{{0,80}}?(?:wie folgt|\ban ?:|{_MONEY})",
        r"\b(?P<intro>(?:darf|dürfen|kann|können|möchte[n]?|würde[n]?) (?:ich|wir) (?:ihnen|dir|euch)|(?:ich|wir) (?:darf"
        r"|dürfen|kann|können|möchte[n]?|würde[n]?) (?:ihnen|dir|euch))\b"
        rf".{{0,120}}?{_MONEY}.{{0,60}}?\b(?:an|anbieten|unterbreiten|offerieren)\b",
        rf"\b(?P<own>unser|mein|dieses) {_NOUN} (?:lautet|umfasst|beträgt|beläuft sich|sieht wie folgt|im überblick"
        r"|ist freibleibend|ist gültig|gilt|behält)",
        rf"\b(?P<own>unser|mein) {_NOUN}(?: \S+){{0,6}}? ?:",
        rf"\b(?P<the>folgende[sn]?) {_NOUN} (?:machen|unterbreiten|vorlegen|anbieten)",
        rf"\ban dieses {_NOUN} (?:halten|binden|sind)",
    ),
    counters=(
        Counter(
            Against.CUSTOMER,
            "Danke für Ihr Angebot",
            rf"\bdank(?:e|en)?\b(?: [\w,]+){{0,3}}? für (?:{_YOUR}|das|die|den|eine?n?|all eure){_ADJ}"
            rf" (?:[\w-]{{0,20}}?)(?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "Ihrem Angebot",
            rf"\b(?:ihrem|deinem|eu(?:e)?rem|ihrer|deiner|eurer){_ADJ} (?:angebot|offerte|kostenvoranschlag)\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "Ihr Angebot habe ich erhalten",
            rf"\b(?:{_YOUR}){_ADJ} (?:{_OFFER}) (?:(?:nr|nummer)\S* \S+ )?(?:vom|nehme|haben? (?:ich|wir)|passt|klingt"
            r"|gefällt|liegt (?:mir|uns)|überzeugt|sieht gut|ist (?:mir|uns|leider|zu|angekommen|gut|eingegangen)"
            r"|wurde|an\b)",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "wir nehmen Ihr Angebot an",
            rf"\b(?:nehme|akzeptiere|bestätige)[n]?(?: \w+){{0,4}}? (?:{_YOUR}|das){_ADJ} (?:{_OFFER})\b"
            rf"|\b(?:{_YOUR}){_ADJ} (?:{_OFFER})(?: \w+){{0,4}}? (?:annehmen|akzeptieren|ablehnen|beauftragen)\b"
            rf"|\b(?:annahme|ablehnung) (?:ihres|deines|eures) (?:{_OFFER})",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "bitte um ein Angebot",
            r"\b(?:bitte|bitten|bitt|ersuche[n]?)(?: [\w,]+){0,5}? um (?:(?:die |eine? )?(?:zusendung|abgabe|erstellung"
            r"|übermittlung)(?: \w+){0,4}? |ein(?:e|en)? |ihr(?:e|en)? |dein(?:e|en)? )?"
            rf"(?:\w+(?:e|es|en) ){{0,2}}[\w-]{{0,20}}?(?:{_OFFER})\b"
            rf"|\berbitte[n]?\b(?: \w+){{0,4}}? (?:{_OFFER})\b"
            rf"|\bbitten? (?:wir |ich )?(?:sie|dich|euch)\b.{{0,80}}? ein(?:e|en)? (?:\w+ )?(?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "können Sie mir ein Angebot machen",
            r"\b(?:könn(?:t)?en sie|kannst du|könntest du|könnt ihr|könntet ihr|würden sie|würdest du|machen sie|macht"
            r"|schicken sie|senden sie|erstellen sie|unterbreiten sie|lassen sie|mach|schick|lass|sende)"
            rf" (?:(?:mir|uns|dazu|bitte|mal|doch)\b,? ?){{1,4}}(?:\S+ ){{0,9}}?[\w-]{{0,20}}?(?:{_OFFER})\b",
            hints=_NOUNS,
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
            hints=_NOUNS,
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
            hints=_NOUNS,
        ),
        Counter(
            Against.CUSTOMER,
            "was kostet",
            r"\bwas (?:kostet|kosten|würde[n]? .{1,60}? kosten|verlangen sie|nehmen sie|würden sie .{1,60}?(?:verlangen"
            r"|berechnen))\b|\bwie (?:viel|teuer)\b.{0,40}\b(?:kostet|kosten|wäre)\b",
            hints=("koste", "verlang", "nehmen", "berechn", "wäre"),
        ),
        Counter(
            Against.CUSTOMER,
            "Ihr Angebot geprüft",
            rf"\b(?:warte|hoffe|rechne|rechnen)[n]?\b.{{0,30}} (?:auf|mit) (?:ihr|dein|euer|das|ein)\w*(?: \w+)? (?:{_OFFER})\b|"
            rf"\b(?:ihr|dein|euer|eure|ihre|ihren)(?: \w+(?:es|e|en))?? (?:{_OFFER})(?: \w+){{0,4}}? (?:erhalten|bekommen|geprüft"
            rf"|gelesen|durchgesehen|angesehen|angeschaut)\b(?! ?\?)|\b(?:das|die|den) (?:{_OFFER}),? (?:das|die|den) (?:sie|du|ihr)\b",
            hints=_NOUNS,
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
            "unterschrieben zurück",
            rf"\b(?:{_HERE}|hier)\b(?: [\w,]+){{0,6}}? (?:unterschrieben|unterzeichnet|gegengezeichnet)\w*\b"
            rf"|\b(?:habe|haben) (?:ich |wir )?.{{0,40}}?(?:{_OFFER}) (?:\w+ )?(?:unterschrieben|unterzeichnet|gegengezeichnet)\b",
            hints=("unterschr", "unterz", "gegengez"),
        ),
        Counter(
            Against.ORDER,
            "hiermit bestelle ich",
            r"\b(?:bestelle|beauftrage|ordere)[n]? (?:ich|wir)\b|\b(?:ich|wir) (?:bestelle|beauftrage|ordere)[n]?\b"
            r"|\berteile[n]? (?:ich|wir)?\b.{0,40}\bauftrag\b|\b(?:ich|wir) erteile[n]?\b.{0,40}\bauftrag\b"
            r"|\bhiermit (?:bestätige|nehme)[n]? (?:ich|wir) den auftrag|\bunsere bestellung\b",
            hints=("bestell", "auftrag", "order"),
        ),
        Counter(
            Against.NUDGE,
            "ich wollte nachfragen",
            r"\bwollte[n]? (?:ich |wir )?(?:\w+ ){0,8}?(?:nachfragen|nachhaken|erkundigen|fragen, (?:ob|wie)|erinnern"
            r"|hören, (?:ob|wie)|nachfassen|wissen, (?:ob|wie))|\b(?:ich|wir) (?:frage|hake)[n]? (?:\w+ ){0,5}?nach\b"
            r"|\bmöchte[n]? (?:ich |wir )?(?:mich |uns )?(?:\w+ ){0,6}?(?:nachfragen|nachhaken|erkundigen|erinnern)\b"
            r"|\bkurze (?:nachfrage|erinnerung)|\bfreundliche erinnerung|\bdarf ich .{0,30}?(?:nachfragen|fragen, ob|erinnern)\b"
            rf"|\b(?:wegen|bezüglich|auf) (?:unser|mein)(?:e[sm])? (?:{_OFFER})\b"
            rf"|\b(?:unser|mein)(?:e[nms])? (?:{_OFFER})s? vom \d"
            r"|\bnoch (?:nichts|keine (?:rückmeldung|antwort|nachricht|entscheidung))\b|\bnichts (?:mehr )?(?:von ihnen )?gehört\b"
            r"|\bnoch (?:interesse|interessiert|aktuell|spruchreif)\b|\bhatte[n]? (?:sie|du|ihr)\b.{0,30}\b(?:gelegenheit|zeit)\b",
            hints=(
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
                "nichts",
                "wegen",
                "bezüglich",
                "auf ",
                "vom ",
                "gelegenheit",
                "zeit",
            ),
        ),
        Counter(
            Against.NUDGE,
            "haben Sie mein Angebot schon geprüft",
            r"\b(?:haben sie|hast du|habt ihr|konnten sie|konntest du|konntet ihr|hatten sie|hattest du|sind sie|bist du"
            r"|gibt es|gab es|wie ist|wie sieht|liegt)\b.{0,80}?"
            rf"(?:{_OFFER}|rückmeldung|neuigkeiten|neues|entscheidung|stand der dinge|der stand|unterlagen)\b.{{0,100}}\?",
            hints=("?",),
        ),
        Counter(
            Against.NUDGE,
            "Angebot geschickt",
            rf"\b(?:{_OFFER})\b[^.!?\n]{{0,60}}? (?:geschickt|zugeschickt|gesendet|zugesandt|zugesendet|übermittelt|übersandt)\b"
            rf"|\bunser(?:e[nms])? (?:{_OFFER})s? (?:bereits|schon|noch) vor\w*",
            hints=("geschickt", "gesendet", "gesandt", "übermittelt", "übersandt", "vor"),
        ),
        Counter(
            Against.LATER,
            "Angebot folgt",
            rf"\b(?:{_OFFER}) (?:folgt|folgen|kommt (?:noch|morgen|bald|nächste|in|bis|dann|demnächst))\b"
            rf"|\b(?:melde mich|komme)\b.{{0,60}}\bmit (?:einem|dem|meinem|unserem) (?:{_OFFER})\b",
            hints=_NOUNS,
        ),
        Counter(
            Against.MEETING,
            "wir könnten uns treffen",
            r"\bschlage[n]? (?:ich |wir )?vor, (?:dass wir|uns|am|wir)\b",
            hints=("schlage",),
        ),
        Counter(
            Against.COPY,
            "zur Kenntnis",
            r"\bzur (?:info|information|kenntnis|kenntnisnahme|ablage|buchhaltung)\b|\bz\. ?k\.|\bzk\b|\bnur zur\b"
            r"|\bfür (?:ihre|deine|eure|die|unsere) (?:unterlagen|akten|ablage|buchhaltung|buchführung|steuer\w*|bücher)\b"
            r"|\bals kopie\b|\bin kopie\b|\bzum abheften\b",
            hints=("zur", "z. k", "z.k", "zk", "für ", "kopie", "abheften"),
        ),
    ),
    later="Angebot folgt",
    resent="nochmals das Angebot",
    hints=(*_NOUNS, "biete", "unterbreit", "offerier"),
    veto=(
        r"\b(?:morgen|übermorgen|bald|baldmöglichst|demnächst|zeitnah|umgehend|in kürze|in den (?:nächsten|kommenden)"
        r"|(?:bis|am|ab|im laufe|anfang|mitte|ende) (?:zum |spätestens |dieser |der |kommenden |nächster |nächsten )?"
        r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|nächste|kommende|morgen|ende|anfang)\w*"
        r"|nächste woche|kommende woche|noch heute|heute noch|nachreichen|(?:schicke|sende|reiche|liefere)[n]? (?:ich|wir)(?: \w+){0,4} nach|sobald|später|werde|werden (?:wir|sie)|falls|wenn"
        r"|sollte[n]? (?:sie|du|ihr)|soll ich|sollen wir|könnte|noch kein\w*|leider kein\w*|kein\w* angebot)\b"
    ),
    again=r"\b(?:nochmals?|noch ?mal|noch einmal|erneut|ein weiteres mal|wiederholt|unten stehend bereits)\b",
    revised=(
        r"\b(?:überarbeitet|aktualisiert|angepasst|geändert|korrigiert|erweitert|reduziert|neu|optimiert|ergänzt"
        r"|modifiziert|zweit)(?:e[snrm]?)?\b"
    ),
    question=(
        r"(?:haben sie|hast du|habt ihr|konnten|konntest|soll|sollen|möchten|wollen|dürfen wir|darf ich|können sie"
        r"|kannst du|könnten|würden|gibt es|ist (?:das|unser|mein)|passt|wann|wie|ob)\b"
    ),
    subject=(
        rf"(?<![\w-])(?!(?:{_NOT_OURS})-?angebot)[\w-]{{0,30}}angebot(?:e?s|en?)?(?!\w)"
        r"|(?<!\w)angebots-?(?:nummer|nr|unterlagen|schreiben|entwurf|dokument|mappe|paket)(?!\w)"
        r"|(?<!\w)[\w-]{0,20}kostenvoranschl[aä]ge?s?(?!\w)|(?<!\w)(?:\w{0,20}offerten?|offert|kva)(?!\w)"
        r"|(?<!\w)kv[ _-]?(?:nr\b|\d)|(?<!\w)(?:grob)?kostenschätzung(?!\w)|(?<!\w)(?:honorar|preis)vorschlag(?!\w)"
    ),
    subject_hints=("angebot", "offert", "kostenvoranschl", "kv", "tzung", "vorschlag"),
    not_subject=(
        Counter(
            Against.NEWSLETTER,
            "Angebot der Woche",
            r"angebote? (?:der woche|des tages|des monats|des jahres|der saison|zum wochenende|im (?:januar|februar|märz"
            r"|april|mai|juni|juli|august|september|oktober|november|dezember)|nur (?:heute|bis)|endet)"
            r"|\b(?:unsere|aktuelle|neue|neueste|tolle|beste|top|alle|attraktive|exklusive)n? (?:\w+ )?angebote\b"
            r"|\bangebot und nachfrage|\bnewsletter\b|\brabatt|\d ?%",
        ),
        Counter(
            Against.INVOICE,
            "Rechnung",
            r"\b\w*rechnung(?:en)?\b|\b\w*auftragsbestätigung|\bauftragserteilung|\bbestellung|\bbestellbestätigung"
            r"|\b\w*mahnung\b|\bzahlungserinnerung|\bgutschrift|\blieferschein|\bstornierung|\bkündigung|\bmahnbescheid"
            r"|\bauftrag (?:gemäß|gem\.|laut|lt\.|zu(?:m)?) ",
        ),
        Counter(
            Against.CUSTOMER,
            "Anfrage",
            r"(?<!ihre )(?<!ihrer )(?<!deine )(?<!deiner )(?<!eure )(?<!eurer )(?<!zur )(?<!zu )(?<!auf )(?<!zu der )"
            r"(?<!die )(?<!kunden)(?<!projekt)\b(?:anfrage|preisanfrage|ausschreibung)\b"
            r"|(?<!ihre )(?<!ihrer )(?<!deine )(?<!eure )\bangebots?-?(?:anfrage|aufforderung|anforderung|einholung|vergleich|abgabe)"
            rf"|\bbitte um\b|\berbitte\b|\b(?:{_OFFER}) (?:\S+ ){{0,5}}?(?:gesucht|benötigt|gewünscht|erbeten|angefragt"
            r"|einholen|anfordern|anfragen|gefragt|erwünscht)\b|\b(?:brauche|benötige|suche)n?\b|\beinholung\b"
            r"|\bvergleichsangebot",
        ),
        Counter(
            Against.CUSTOMER,
            "Ihr Angebot vom",
            rf"\b(?:{_YOUR}) (?:{_OFFER}) (?:\S+ )?(?:vom|v\.)|\b(?:ihrem|deinem|eurem|ihrer|deiner|ihres|deines)"
            rf" (?:{_OFFER})\b|\b(?:auf|für|über) (?:{_YOUR}) (?:{_OFFER})\b|\bdank(?:e)? für\b|\bannahme\b|\babsage\b",
        ),
        Counter(
            Against.NUDGE,
            "Nachfrage",
            r"\b(?:nachfrage|rückfrage|fragen?|erinnerung|nachfassen|nachgefragt|stand|status|zwischenstand|feedback"
            rf"|rückmeldung|neuigkeiten)\b(?: \S+){{0,3}}? (?:\w*(?:{_OFFER}))\b|\b(?:{_OFFER})(?: \S+){{0,3}}?"
            rf" (?:erhalten|gelesen|geprüft) ?\?|\b(?:erinnerung|nachfrage) ?:|\b(?:unser|mein) (?:{_OFFER})"
            r" (?:\S+ )?vom\b",
        ),
        Counter(
            Against.MEETING,
            "Termin",
            r"^\W*(?:termin\w*|besprechung|\w*besprechung|einladung|telefonat|telefontermin|videocall|zoom|agenda"
            r"|protokoll)\b",
        ),
    ),
    file=(
        rf"\b(?!(?:{_NOT_OURS}) ?angebot)[^\W\d_]{{0,30}}angebote?\b(?<!\bstellen angebot)(?<!\bsonder angebot)"
        r"|\bangebots(?:schreiben|unterlagen|dokument|mappe|entwurf|nummer|nr)\b"
        r"|\b[^\W\d_]{0,20}kostenvoranschl(?:a|ä|ae)ge?\b|\b(?:[^\W\d_]{0,12}offerten?|offert|kva)\b"
        r"|^kv (?!beitrag|bescheinigung|versicherung|karte)|\b(?:grob)?kostensch(?:ä|ae)tzung\b|\b(?:honorar|preis)vorschlag\b"
    ),
    not_file=(
        r"\b[^\W\d_]{0,20}rechnung\b|\bauftragsbest(?:ä|ae)tigung|\bauftragserteilung|\bbestellung|\blieferschein"
        r"|\b[^\W\d_]{0,12}mahnung\b|\bgutschrift|\bunterschrieben|\bunterzeichnet|\bgegengezeichnet"
        r"|\bangebots? ?(?:anfrage|aufforderung|vergleich)|\bangebot (?:angenommen|best(?:ä|ae)tigt)|\b(?:preis)?anfrage\b"
    ),
    asks=(
        r"\bfreue[n]? (?:ich |wir )?(?:mich|uns),? (?:\w+ )?(?:auf|über|von)\b.{0,40}?\b(?:rückmeldung|antwort|feedback|zusage"
        r"|nachricht|entscheidung|auftrag|rückruf|bestätigung|ihnen|dir|euch)\b"
        r"|\b(?:um|auf) (?:eine |ihre |deine |eure )?(?:\w+ )?(?:rückmeldung|rückantwort|antwort|bestätigung|freigabe"
        r"|rückruf|entscheidung)\b"
        r"|\b(?:geben|sagen|teilen|lassen|melden) sie\b.{0,40}\b(?:bescheid|mit|wissen|zukommen|sich|rückmeldung|feedback)\b"
        r"|\b(?:gib|sag|lass|melde?)\b.{0,25}\b(?:bescheid|wissen|dich|feedback)\b"
        r"|\bbitte (?:\w+ )?(?:bestätig|prüf|schick|send|antwort|teil|sag|geb|gib|melde|unterschreib|überweis|schau|wähl)\w*"
        r"|\bwas (?:meinen|denken|halten) sie\b|\bwas meinst du\b|\bich bin gespannt auf\b"
    ),
    no_ask=(
        r"\b(?:bei (?:weiteren )?(?:rück)?fragen|für (?:weitere )?(?:rück)?fragen|falls|wenn|sollte[n]?|jederzeit"
        r"|wie geht(?:'s| es| s)?|alles gut)\b"
    ),
    valid=(
        r"\bgültig(?:keit)?\b|\bgilt\b|\bgelten\b|\bbindefrist\b|\bbindend\b|\bgebunden\b|\bbefristet\b|\bpreisbindung\b"
        r"|\bfreibleibend\b|\bangebotsfrist\b|\bbehält\b"
    ),
    valid_for=r"(?P<count>\d{1,3}) (?:kalender)?(?P<unit>tage?n?|wochen?|monate?n?)\b",
    promise=(
        r"\b(?:ich|wir) (?:melde|rufe|schreibe|hake|frage|komme)[n]? (?:\S+ ){0,10}?(?:mich|uns|an|nach|zu|ihnen|dir)\b"
        r"|\b(?:melde|rufe|schreibe|hake|frage|komme)[n]? (?:ich|wir)\b|\bmelde mich\b|\bich werde mich\b"
    ),
    stop_words=frozenset(
        "der die das und ich sie wir ihr ist nicht ein eine einen für mit auf von zu im den dem des bei auch noch als wie"
        " oder aber wenn bitte danke vielen grüße gruß grüßen freundlichen herzliche hallo sehr geehrte geehrter liebe"
        " lieber anbei ihnen ihre ihren uns mich mir dir du dich nach aus über werden wird haben habe hat sind kann"
        " können gerne passt zum zur vom bis".split()
    ),
)
