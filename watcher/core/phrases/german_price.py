"""With which German words does somebody name their price and ask for a yes?"""

from __future__ import annotations

from watcher.core.phrases.types import Deal

_AMOUNT = r"\d{1,3}(?:[.'’ ]\d{3})*(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_UNIT = r"kopf|person|nase|gast|stunde|std|tag|stück|bild|seite|monat|termin|sitzung"
_WORK_UNIT = (
    r"\w*seite|wort|zeile|stunde|std|\w*tag|monat|\w*minute|stück|bild|einsatz|termin|einheit|modul|objekt|nutzer|lizenz"
    r"|meter|lfm|qm|m²"
)
_OFFERS = (
    "übernehmen|überlassen|liefern|berechnen|kümmern|lande|empfehle|wäre|veranschlage|verlange|würden?|darf"
    "|dürfen|könnten?|kann|käme|nehme|mache|rechne|berechne|kalkuliere|komme|stelle|schaffe|übernehme"
)
_YOU = r"(?:sie|ihnen|du|dich|dir|ihr|euch)"
_GIVE = r"(?:gib|sog|gebt|geben sie|geben|sag|sagt|sagen sie|sagen|schreib|schreibt|schreiben sie|schick|schicken sie)"
_WORK = (
    r"(?:loslegen|losfahren|anfangen|beginnen|starten|einplanen|vormerken|freihalten|reinnehmen|ein(?:takten|buchen|tragen)"
    r"|umsetzen|ausführen|anfertigen|fertigen|einrichten|übersetzen|übernehmen|erledigen|montieren|einbauen|aufbauen"
    r"|durchführen|vorbeikommen|produzieren|drucken|liefern|tätig werden|los)"
)
_PLAN = r"(?:reservieren|buchen|bestellen|machen|liefern|planen|halten|bauen|schreiben|kommen|blocken)"
_AGREES = (
    r"(?:passt|passen|passte|ok|okay|einverstanden|in ordnung|zusag\w*|zustimm\w*|beauftrag\w*|nick\w*|annehm\w*|freigeb\w*"
    r"|recht ist|gefällt|gefallen|anfangen soll|starten soll|loslegen soll|machen soll\w*|grünes licht|möcht\w*|woll\w*"
    r"|mögen|magst|ja sag\w*|zuschlag\w*|den auftrag|entscheid\w*|so weit ist|klappt|mir vertrau\w*)"
)

_COSTS = (
    r"(?:kosten(?:rahmen|plan|übersicht)|\w{0,12}schätzung|(?:gesamt|projekt|produktions|einzel|fest|end|stück"
    r"|umbau|planungs|herstellungs?)?(?:kosten|preise?n?)|kalkulation|budget|\w{0,12}honorare?n?"
    r"|konditionen|(?:end|gesamt)?summe|investition|vergütung|\w{0,12}aufstellung(?= (?:für|über|zum|zur)))"
)
_PLACE = (
    r"(?:(?:im|in (?:der|dem|dieser|diesem|meiner|meinem|unserer|unserem)) (?:\w+ )?(?:\w+-)?(?:ordner|dokument"
    r"|datei|pdf|anhang|anlage|tabelle|präsentation|cloud|link"
    r"|mappe|blatt|excel|board)|(?:alle|die|das|sind|ist|steht|liegt|stehen) (?:hier|dort)"
    r"|(?:ab|auf) (?:der )?(?:\w+ )?(?:seite|folie)|anbei|(?:angehängt|beigefügt|beiliegend|beigelegt)\w{0,2}"
    r"|unter (?:diesem|folgendem) link|\w+ hinterlegt|hochgeladen|online|hier ?: ?https?|https?)"
)

_LISTED = (
    r"(?!.*\b(?:kostet|kosten|war|waren|hat|haben|ist|sind|nimmt|will|bezahlt|gezahlt|abzüglich|rechnung|bahn"
    r"|flug|hotel|taxi|miete|eintritt|tickets?|karten)\b)"
    r"[^\n?]{4,90}?[^\W\d_:]:? (?:€ ?|chf ?)?\d[\d.,'’]* ?(?:€|euro?\b|chf\b|[.,][-–])[.!]?(?=\n|\Z)"
)
"""A thing and its price and no verb between them: how people list what they sell."""
_CLAUSE = r"[^,;]{0,120}?(?:, [\w-]+(?: [\w-]+)? (?:und|oder|sowie) [^,;]{0,80}?)?"
"""Within one clause, be it with a list of things."""
_SERVICE = (
    r"(?:\w{0,15}(?:stunde|einheit|massage|kurs|gespräch|coaching|training|workshop|seminar|reparatur|gutachten"
    r"|unterricht|rede|shooting|montage|inspektion"
    r"|pflege|arbeit|umbau|einbau|aufbau|anstrich)(?:e?n|s)?"
    r"|(?!\w*(?:wohn|rechn|versicher|heiz|zeit|kleid|ausrüst|übernacht|verpfleg|unterbring|zahl|anschaff|förder"
    r"|prüf|vergüt|beteilig|leit)ung)\w{3,18}ung(?:en)?)"
)
"""What people sell by the piece, and what they do: "die Doppelstunde (90 Minuten) kostet 120 Euro", "die Reinigung kostet 80"."""
_SUM = r"(?:€ ?\d|\b\d[\d.,]{0,9} ?(?:€|euro\b|eur\b|fr\.|franken\b|chf\b))"

GERMAN_DEAL = Deal(
    money=(
        rf"(?:€|\beuro?\b|\bchf\b|\bs?fr\.) ?(?:{_AMOUNT})"
        rf"|\b(?:{_AMOUNT})(?:[,.](?:-{{1,2}}|[–—]))? ?(?:€|(?:eur|euro|chf|franken|stutz|sfr|netto|brutto)\b|fr\.)"
        rf"|\b(?:{_AMOUNT})(?:\.|,)(?:-|–|—)|\b(?:{_AMOUNT}) ?(?:\+|plus|zzgl\.?|zuzüglich|inkl\.?|exkl\.?) (?:mwst|ust|mehrwertsteuer)"
        r"|\d ?(?:cent|rappen)\b|\b\d{1,3}(?:,\d)? ?k\b|(?:hundert|tausend)\w* (?:euro|franken)\b|\b\d{1,4},\d{2} (?:pro|je|das stück|runter\w*)\b"
        rf"|\b(?:zu je|à) (?:{_AMOUNT})(?= (?:plus|und|inkl|zzgl|auf)\b|,)|\b(?:zu je|à) \d{{2,4}}\b(?! ?[\w%€])"
        rf"|\b(?:\w*preis|honorar|gage|pauschale?)(?: von| wäre| ist|:)? (?:{_AMOUNT})(?= ?(?:[.,;!?]|$|plus\b|und\b|oder\b))"
        rf"|\b(?:bei|für|unter|ab) (?:{_AMOUNT}) (?:pauschal|plus)\b|\bnehme? (?:ich|wir) (?:{_AMOUNT})(?= ?(?:[.,;!?]|$|plus\b|inkl))"
        r"|\bmache? ich (?:dir|ihnen|euch)\b.{0,40}?\b(?:um|für) \d{2,5}\b|\b\d{2,4} (?:am tag|die stunde|im monat)\b|\bmonatlich \d{2,4}\b"
        rf"|\b\d{{2,4}} (?:pro|je) (?:{_UNIT})\b"
    ),
    hints=(
        "€",
        "eur",
        "chf",
        "fr.",
        "franken",
        "stutz",
        "sfr",
        "netto",
        "brutto",
        ".-",
        ".–",
        ".—",
        ",-",
        ",–",
        ",—",
        "mwst",
        " ust",
        "mehrwertsteuer",
        "cent",
        "rappen",
        "pro ",
        "je ",
        "das stück",
        "runter",
        "à ",
        "preis",
        "honorar",
        "gage",
        "pauschal",
        "plus",
        "nehm",
        "mach",
        "am tag",
        "die stunde",
        "im monat",
        "monatlich",
        *(f"{digit}{gap}k" for digit in range(10) for gap in ("", " ")),
    ),
    tongue=(
        "ä",
        "ö",
        "ü",
        "ß",
        "ich",
        " und ",
        " die",
        " der ",
        "das",
        "ein",
        " mit ",
        " ist",
        "sie",
        "wir",
        " im ",
        " zu ",
        " auf ",
        " bei ",
        " pro ",
        " je ",
        "bitte",
        "passt",
        "dank",
        "mein",
        "dein",
        "euro",
        "netto",
        "nehm",
        "komm",
        "wie ",
        "gru",
        "mwst",
        " à ",
    ),
    firm=(
        r"\b(?:netto|brutto|zzgl|zuzüglich|mwst|ust|mehrwertsteuer|umsatzsteuer|pauschal\w*|\w+pauschale|\w*(?:fest|end|gesamt|komplett"
        r"|paket|freundschafts|stück|einheits|grund|sonder|richt)preis\w*|alles in allem|all-?in|konditionen|mindestauftrag"
        r"|(?:stunden|tages?|honorar)-?(?:sätze|satz|honorar|ansatz|ansätze)|personentage?|manntage?|arbeitsstunden|aufwand\w*)\b"
        r"|\bpreis(?:e)? ?:|\b(?:à|a|je|pro|zu je|im|per|/) ?(?:\w+(?:seite|wort|einheit|minute|zeile|stück))\b"
        r"|(?:€|euro?|chf|franken|fr\.|[-–]) ?(?:je|pro|per) ?[^\W\d]"
        r"|(?:€|euro?|chf|franken|fr\.|[-–]) ?(?:/|im|die|den|das) ?(?:seite|norm|wort|zeile|stunde|std|tag|monat"
        r"|monet|mt\b|mal|woche"
        r"|stück|jahr|einsatz|gast|teilnehm|person|kopf|quadratmeter|qm|m²|meter|lfm|einheit|minute|modul|objekt|nutzer|lizenz)"
        rf"|\b\d{{3,4}} (?:pro|je) (?:{_UNIT})\b"
        r"|\b(?:pro|je) (?!person|nase|kopf)\w+ \d[\d.,]* ?(?:€|euro)|\b(?:muss|müsste)n? (?:ich|wir)\b"
        r"|\b(?:à|zu je|zu) (?:€ ?)?\d|\b\d+ ?[x×] ?\d|\b(?:monatlich|im monat|im monet|jährlich|pro monat)\b"
        r"|\b(?:bei|von) (?:mir|uns)\b|\b(?:komm|land|lieg|bin|wär|rechn|kalkulier|berechn|verrechn|schätz|veranschlag|verlang"
        r"|nähm|bräucht)e?n? (?:ich|wir)\b|\b(?:ich|wir) (?:komme|lande|liege|rechne|kalkuliere|berechne|verrechne|schätze|veranschlage"
        r"|verlange)n?\b|\b(?:ich|wir) (?:bin|wäre|sind|wären)n?\b.{0,30}\b(?:bei|durch|fertig)\b"
        r"|\b(?:sind|wären|lägen|landen|liegen) wir\b.{0,20}\bbei\b"
        r"|\b(?:durch|aus|rein|hoch|nach|neu |um)?(?:ge|be)rechnet\b|\b(?:über|durch)?kalkuliert\b|\bgeschätzt\b"
        r"|\b(?:ich|wir) (?:würde|könnte|kann|übernehme|mache|könn(?:t)?e|würdet|erledige|liefere|baue)n?\b"
        r"|\b(?:würde|könnte|kann|übernehme|mache|könn(?:t)?e|erledige|liefere|baue)n? (?:ich|wir)\b|\bwürden? (?:\S+ ){0,8}?(?:kosten|liegen)\b"
        r"|\b(?:käme[n]?|kommt|kommen|beläuft|belaufen|beliefe[n]?)\b(?: \S+){0,3}? auf\b|\w*paket\b"
        r"|\b(?:ich|wir|mir) (?:nehme?n?|verlangen?)\b|\b(?:nehme?n?|verlangen?|müssten?) (?:ich|wir|mir)\b"
        r"|\b(?:honorar|gage)\b|[\w)“\"] ?: ?(?:rund |ca\. |etwa )?(?:€ ?|chf ?"
        r"|fr\. ?)?\d[\d.,'’]*(?: ?(?:€|euro?\b|chf|franken|fr\.|netto)|[.,][-–])"
        r"|\b(?:\d+(?:,\d)?|eine?n?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) (?:stund\w*|std|tage?n?|seiten"
        r"|workshops?|termine?n?|einheiten|sitzungen|stücke?|elemente?n?|plätzen?|fotos|bilder)\b"
        r"|\b(?:lieferzeit|bauzeit|umsetzung|anfahrt|inbegriffen|inklusive|inkl\.|enthalten)(?!\w)|\bfertig\b"
        r"|\b(?:das|es) (?:wären|macht|wäre|ergäbe)\b|\bwär(?:e|en)?(?:['’]?s| es)\b"
        r"|\b(?:kriegen?|bekommen?) (?:ich|wir) (?:das|es)\b[^.!?\n]{0,20} hin\b"
        r"|\bmacht (?:zusammen|rund|insgesamt|also)\b"
        rf"|\brechnen sie (?:bitte |mal |am besten )?mit (?:etwa |rund |ca\. )?(?:\d[\d.,]* (?:bis|-|–) )?{_SUM}"
        r"|\babgerechnet\b|\bschätzungsweise\b|\b(?:mach|realisier|umsetz)bar\b|\bje (?:€ ?|chf ?)?\d"
        r"|\blieg(?:t|en) bei (?:€ ?|chf ?|rund |etwa |ca\. )?\d|\büberschlägig\b|\bdaumen\b|\bfinanziell\b"
        r"|\bbewege?n? (?:ich |wir |sich )?(?:\S+ ){0,4}?zwischen\b|\b(?:kosten|aufwand|betrag"
        r"|preis) (?:in höhe )?von\b|\bzu (?:buche|rechnen)\b|\b(?:müss(?:en|t|tet|ten)|sollten|solltet) (?:sie"
        r"|ihr)\b[^.!?\n]{0,60}\b(?:rechnen|einplanen|einkalkulieren|ansetzen)\b"
        r"|\bfall(?:en|t)\b[^.!?\n]{0,60}?\d[^.!?\n]{0,20}? an\b|\bentgegen ?(?:zu)?k[oe]m\w*|\bentgegecho\b"
        r"|\b(?:mein|unser) (?:vorschlag|preis)\b|\bschlage[n]? (?:ich|wir)\b"
    ),
    service=(
        r"\b(?!eintritt|ticket|fahr|bank|park|stell|land|speise|konzert|kino"
        rf"|post){_SERVICE}(?: \([^()]{{1,40}}\))?(?: (?!an|am|in|im|bei|beim|vom|von|nach|zum"
        r"|zur)[\w-]+){0,3}? (?:kostet|kosten|macht|liegt|liegen|beträgt|käme)\b"
    ),
    listed=rf"(?:^|\n){_LISTED}(?:.*\n)*?{_LISTED}",
    list_of=(
        "ohne|sonst|eher|welche|lieber|variante|material|arbeit|lohn|anfahrt|option|stufe|paket|modul|ausführung"
        "|version|basis|summe|gesamt|zusammen"
    ),
    shown=(
        rf"\b{_COSTS}(?: \w+){{0,2}}? (?:stehen|steht|finden|findest|findet|sehen"
        r"|seht)\b(?! (?:auf|in|an) (?:ihrer|deiner|eurer|der (?:web|home|speise)|unserer (?:web|home)|ihrem"
        r"|deinem))|\b(?:unser|mein)e? (?:\w{0,15}preise?|\w{0,15}pauschale"
        r"|\w{0,15}honorar) (?:\w+ )?(?:beinhalte[tn]|enthalten|enthält|umfass(?:t|en)|versteh(?:t|en) sich"
        rf"|schließ(?:t|en))\b|\b{_COSTS}\b{_CLAUSE}\b{_PLACE}\b|\b{_PLACE}\b{_CLAUSE}\b{_COSTS}\b"
    ),
    not_shown=(
        r"\b(?:bisher\w*|angefallen\w*|verbraucht\w*|tatsächlich\w*|entstanden\w*|ausgegeben\w*|ist-kosten|\w*rechnung\w*|belege?n?"
        r"|reise\w*|lieferant\w*|\w*händler\w*|anbieter\w*|wettbewerb\w*|(?:ihr|dein|euer)e?n? (?:\w+ )?(?:preis|budget|honorar|kondition)\w*"
        r"|vereinbart\w*|beauftragt\w*|antrag\w*|förder\w*|finanz\w*|protokoll\w*)\b"
        r"|\bpreis\w* de[rs] (?!einzelnen|varianten?|pakete?|module?|positionen|leistung\w*)"
    ),
    nods=(
        r"\bfreue?n? (?:ich |wir )?(?:mich|uns)?,? (?:\w+ ){0,2}?wenn (?:ich|wir) (?:\S+ ){0,6}?(?:darf|dürfen"
        r"|können|kann)\b|\b(?:tätig (?:werden|sein)|ausführen|unterstützen|begleiten) (?:zu )?dürfen\b"
        r"|\bwenn (?:sie sich|du dich|ihr euch) (?:\w+ )?entschieden\b"
        r"|\büber (?:eine?|ihre?|deine?|eure?)n? (?:\w+ )?(?:rückmeldung|zusage|antwort|auftrag|beauftragung"
        r"|nachricht)\b[^.!?\n]{0,30}\bfreuen\b|\bmeldet euch\b|\bmelde?n? (?:sie )?(?:sich|dich)\b"
        r"|\b(?:sag|sagt|sagen|schreib\w*|gib|gebt|geben)\b[^.!?\n]{0,30}\bwelche[smrn]?\b"
        r"|\bwelche[srn]? (?:nehmen|machen|wollen|möchtest|möchten|gefällt|gefallen|sagt|soll|darf)\b|"
        r"\bgrünes licht\b|\bstartschuss\b|\bein zeichen\b|\b(?:ihr|dein|euer|ein|kurzes"
        r"|brauche ich (?:ihr|dein|euer)) (?:\w+ )?(?:go|ja|okay|ok)\b(?! (?:zum|für) (?:den )?druck)"
        r"|\b(?:zusage|zuschlag|einverständnis|zustimmung|beauftrag\w*|auftragserteilung|unterschrift)\b"
        r"|\b(?:ihren|deinen|euren|den) (?:\w+ )?auftrag\b"
        r"|\bfreue?n? (?:\S+ ){0,4}?(?:auf|über) (?:ihre?|deine?|eure?|euer|ein|eine|den|unser|die) "
        r"|\bruf\w* (?:sie )?(?:mich|uns) (?:\S+ ){0,3}?an\b"
        r"|\b(?:einverstanden|interesse|lust|deal) ?\?|\bwas (?:meinst|meint|meinen|sagst|sagt|sagen|hältst|halten"
        r"|haltet)\b|\bwie klingt das\b|\bkönn\w* (?:sie|ihr) damit leben\b"
        r"|\b(?:wenn|sobald|falls|sofern) (?:sie|du|ihr) (?:\S+ ){0,2}?einverstanden\b"
        r"|\b(?:loslegen|anfangen|beginnen|starten|losgeht|losgehen)\b|\bnächsten? schritt\b|\bentscheid\w*"
        r"|\bzusag\w*|\bob (?:\S+ ){0,4}?(?:zusagt|passt|in frage kommt|infrage kommt)\b"
        r"|\bpasst (?:das|es|der rahmen|das budget)(?: für (?:sie|dich|euch))? ?\?"
    ),
    checked=(
        r"\b(?:unterschriebene[nrs]?|unterzeichnete[nrs]?|druckdaten|korrekturabzug\w*|speisekarte\w*|preisschild\w*"
        r"|abgerechnet|den eingang|quartal\w*|monatsbericht\w*"
        r"|jahresabschluss\w*|eigentümer|hausgeld|mietvertrag\w*|vereinskasse|mitglieder|produkte|offerten"
        r"|angebote der|arbeitgeber|krankenkasse|gegenzulesen|gegenlesen)\b"
        r"|\bwie (?:besprochen|gewünscht|vereinbart) (?:angepasst|geändert|die)\b"
        r"|\b(?:bleib\w*|sind|ist) (?:gleich|unverändert)\b|\bpräsentation mit\b|\bfolien\b|\b(?:ich|wir) suchen?\b"
        r"|\bsuchen? (?:ich|wir)\b"
    ),
    takes=(
        r"\b(?:ok(?:ay)?|bock|passt?(?:['’]?s)?|einverstanden|deal|gebongt|in ordnung|abgemacht|recht so|so recht|gut so|so gut|interesse|lust)"
        r"(?:,? (?:drauf|dazu|das|dir|ihnen|euch|für (?:dich|sie|euch|ihn)|so|es|denn|soweit|auch|noch|daran"
        r"|in (?:ihren|deinen|euren) rahmen)){0,5} ?\?"
        r"|\bja oder (?:ein )?(?:\w+ )?nein\b(?! ?\?)|\b(?:passt|gefällt|taugt|reicht|ginge|klingt|wäre|wär|tät|ist"
        r"|isch|würde|käme|trifft|entspricht|geht) (?:das|dir|ihnen|euch|es|diese\w?|der preis|die)\b[^?!\n]{0,60}"
        r"(?:ok\w*|passen|ordn\w+|gut|guet|recht|rahmen|budget|vorstell\w*|denkbar|machbar|interessant|infrage"
        r"|in frage|etwas|was|so|klar|gehen|sie|dich|dir|ihnen|euch|das|es) ?\?"
        r"|\b(?:wollen|sollen|machen) wir(?:['’]?s| es| das)?\b[^?!\n]{0,40}\?|\bsag (?:einfach )?(?:an|zu|ja)\b"
        r"|\b(?:denk|denkt|denken sie|schlaf|schlaft) (?:(?:mal|noch ?mal|einfach|doch"
        r"|in ruhe) )*dr[uü]ber (?:nach\b)?|\bhand drauf ?\?|\bbitte (?:nennen|wählen) sie\b|\bwunschtermin\b"
        r"|\b(?:könn\w+|kannst) (?:ihr|sie|du) damit leben\b|\bfür welche\w* [^?!\n]{0,40}\bentscheide\w*"
        r"|\bbesser(?: so)? ?\?|\b(?:dein|euer|ihr) (?:go|okay|ok|ja)\b"
        r"|\b(?:ihre|deine|eure) (?:freigabe|zusage|zustimmung|beauftragung) vorausgesetzt\b"
        r"|\bpasst (?:euch|ihnen|dir) (?:de[rn]|die|das) (?:\S+ ){0,2}?\S*(?:woche|wochenende|monat|januar|februar"
        r"|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d\.) ?\?"
        r"|\b(?<![^\n])(?:holen|bringen|liefern|kommen|machen|fangen|starten|reservieren|planen|hole|bringe|liefere"
        r"|komme|mache|fange|starte|reserviere|plane) (?:wir|ich) (?:sie|ihnen|dich|dir|euch"
        r"|(?:zu|bei) (?:ihnen|dir|euch))\b[^?!\n]{0,60}\?"
        r"|\b(?:ginge|geht|passt|passte) (?:\w+ ){0,2}?bei (?:ihnen|dir|euch)\b[^?!\n]{0,40}\?"
        r"|\bwie ?viele \w+ (?:wären|sind|werden) (?:es|das|sie|ihr)\b[^?!\n]{0,20}\?"
        r"|\bbis (?:sie sich|du dich|ihr euch) (?:\w+ )?(?:meld|entscheid|entschieden)\w*"
        r"|\bteilen sie (?:mir|uns)\b.{0,40}\bmit\b|\bwie ?viele?\b[^?!\n]{0,40}\b(?:darf|soll|sollen|dürfen"
        r"|möchte\w*|brauchst|brauchen)\b"
        r"|\b(?:magst|mögen|willst|wollen|möchten|möchtest|wollt|nehmt|nimmst|bestellst|bestellt|buchst|bucht"
        rf"|beauftragst|beauftragt) {_YOU}\b[^?!\n]{{0,100}}\?"
        r"|\bwas (?:meint|sagt|denkt|meinen|sagen) (?:das|der|die|ihr\w*|dein\w*|euer|eure) \w+ ?\?"
        r"|\bwas (?:meinen|sagen|denken|halten|sagst|meinst|denkst|hältst|meint)(?: (?:sie|du|ihr)\b| ?\?)"
        r"|\bsagt (?:ihnen|dir|euch) (?:das|es|dies|mehr|eher|besser) (?:mehr |eher |besser )?zu\b"
        r"|\bbei (?:interesse|gefallen|zusage)\b|\b(?:magst|willst|mögt|wollt|bist"
        r"|seid)(?: (?:du|ihr|das|es|dabei|so))* ?\?"
        rf"|\bob (?:das|dies|es|ihnen|dir|euch|sie|du|ihr|ich|wir)\b[^?!\n]{{0,80}}\b{_AGREES}\b"
        r"|\b(?:soll|sollen|darf|dürfen) (?:ich|wir)(?! (?:\S+ ){0,6}?(?:(?:mit|vor|nach)?(?:buchen|kaufen"
        r"|bestellen)|mitbringen|holen|besorgen|nehmen|überweisen|verrechnen|zurück\w*))\b[^?!\n]{0,80}\?"
        r"|\bwenn(?:st|s|sd)? ?(?:du |sie |ihr )?(?:willst|magst|möchtest|wollen|möchten|mögt)\b"
        r"|\bkommt (?:das|es) (?:so )?hin\b|\bwie klingt\b|\bwelche[sr]? fühlt sich\b|\bauftragserteilung\b"
        r"|\b(?:nach|bei|mit|ab) (?:eingang )?(?:ihre[rms]?|deine[rms]?|eure[rms]?) (?:\w+ )?(?:auftrag|zusage"
        r"|bestellung|beauftragung|bestätigung|freigabe)\w*|\bklingt (?:das|es)\b[^?!\n]{0,30}\?"
        r"|\b(?:welche[sr]?|was|womit|wofür|wohin)\b[^?!\n]{0,80}\b(?:soll|darf|möchte\w*|lieber|besser|nehmen|beginnen|werden)\b"
        rf"|\b{_GIVE} (?:\S+ ){{0,5}}?(?:bescheid|zeichen|rückmeldung|okay|ok|ja|zusage|auftrag|startschuss|grünes licht)\b"
        r"|\b(?:sag|sagt|sagen sie) (?:mir|uns),? (?:\S+ )?(?:was|ob|welche\w?|wie|wenn|wohin|wofür|womit|wozu)\b"
        r"|\blass\w*\b.{0,30}\b(?:wissen|hören)\b"
        r"|\b(?:melde dich|meld dich|melden sie sich|meldets? euch|meldets? eich)\b"
        r"|\b(?:kurze[sr]?|ein) (?:ok|okay|ja|bestätigung|zusage|mail|antwort|info|nachricht|rückmeldung|whatsapp"
        r"|sms|zeile)\b.{0,30}\b(?:genügt|reicht)\b"
        r"|\b(?:(?:ich|wir) hätten?|hätten? (?:ich|wir)) (?:\S+ ){0,5}?(?:frei|plätze?|luft|kapazität\w*)(?=[.!,;]|$)"
        r"|\bwann (?:darf|dürfte|soll|dürften|sollen) (?:ich|wir) (?:\S+ ){0,4}?(?:kommen|vorbeikommen|anfangen"
        r"|beginnen|loslegen|starten|liefern|montieren)\b"
        r"|\b(?:genügt|reicht)\b.{0,20}\b(?:kurze[sr]?|ein) (?:ok|okay|ja|bestätigung|zusage|mail|antwort)\b"
        r"|\bfreue?n? (?:\S+ ){0,4}?(?:auf|darauf|über|darüber|von|wenn)\b"
        r"|\bruf\w* (?:sie )?(?:mich|uns) (?:\S+ ){0,3}?an\b|\bruf\w* (?:sie )?(?:kurz |mal |einfach )*durch\b"
        r"|\b(?:habt|hast|haben) (?:ihr|du|sie) lust\b|\bentscheid\w*[^?!\n]{0,20}\?|\bnächsten? schritt\b"
        r"|\bwürden? (?:ich|wir) (?:mich|uns) (?:\S+ ){0,2}?freuen\b|\bwenn(?:['’]s| es| das) (?:\w+ )?(?:recht"
        r"|passt)\b|\b(?:mandat|auftrag) (?:\w+ )?erteil\w*|\bgeht das für (?:sie|dich|euch)\b"
        r"|\bbrauche? ich (?:\S+ ){0,4}?bescheid\b|\bwillst du (?:sie|das|ihn|es)\b|\bneugierig\b"
        r"|\bum (?:eine |ihre |deine |eure )?(?:kurze )?(?:nachricht|mitteilung|antwort|(?:rück)?meldung|rückmeldung"
        r"|(?:rück)?bestätigung|weisung|freigabe|beauftragung|zusage)\b|\bwenn (?:sie|ihr|du) mitgeh\w*"
        r"|\b(?:für|zu) (?:eine|einen|ein) (?:davon |der \w+ )?entscheid\w*|\bwas darf(?:['’]s| es) sein\b"
        r"|\bwas soll(?:['’]s| es) (?:denn )?werden ?\?|\blass\w* (?:sie |du |ihr )?(?:es |sich |dir |euch |das "
        r"|alles |mal )+durch den kopf\b|\büberleg\w*(?:['’]s)? (?:sie |du |ihr )?(?:es|sich|dir|euch|das)\b"
        r"|\b(?:bin|sind|wären?) (?:\S+ ){0,3}?gespannt\b|\b(?:auftrag|zusage|antwort|entscheidung|rückmeldung"
        r"|bestätigung|nachricht|beauftragung|anmeldung|buchung)\w* (?:\S+ ){0,3}?entgegen\b"
        r"|\b(?:brauch|bräucht|benötig|erbitt)(?:e|en|t)? (?:ich |wir )?(?:\S+ ){0,6}?(?:zusage|freigabe"
        r"|einverständnis|einwilligung|okay|ok|go|ja|bestätigung|zustimmung|unterschrift|startschuss)\b"
        r"|\berwarte[n]? (?:ich |wir )?(?:gern\w? )?(?:ihre|deine|eure) (?:zusage|rückmeldung|antwort|beauftragung"
        r"|bestätigung)\b|\b(?:über|auf|für) (?:ihre|deine|eure|ihren|deinen|euren|eine) (?:\w+ )?(?:zusage"
        r"|rückmeldung|antwort|beauftragung|auftrag|bestätigung|nachricht)\b"
        rf"|\b(?:wenn|sobald|sofern|falls|sollte[n]?)\b[^?!\n]{{0,80}}\b{_AGREES}\b"
        r"|\bgefällt (?:es|das|dir|ihnen) (?:ihnen|dir|das|es)\b|\bnach (?:ihrer|deiner|eurer|erfolgter) (?:zusage"
        r"|freigabe|bestätigung|beauftragung)\b"
        r"|\b(?:soll|sollen|darf|dürfen) (?:ich|wir)(?: das)?(?: so)?(?: machen)? ?\?"
        r"|\b(?:bitte|gern\w?) (?:\S+ ){0,3}?(?:bestätig|rückmeld|freigeb)\w*"
        r"|\bbesprech\w* (?:\S+ ){0,4}?(?:in ruhe|intern|im vorstand|mit)\b|\b(?:ist|wäre) (?:der|die|das) (?:\w+ )?(?:für|noch) (?:sie|dich|euch)\b"
        rf"|\b(?:soll|sollen|darf|dürfen) (?:ich|wir)\b[^?!\n]{{0,40}}\b{_PLAN}\b[^?!\n]{{0,30}}\?"
        r"|\b(?:(?:könnte|kann|würde)n? (?:ich|wir)|und (?:könnte|kann|würde)n?) (?:\S+ ){0,5}?(?:anfangen|beginnen|starten|loslegen)\b"
    ),
    takes_work=(
        r"\b(?:gebt|geben|gibst) (?:ihr|sie|du) (?:mir|uns)\b[^?!\n]{0,30}\b(?:go|zusage|ja|okay)\b"
        r"|\b(?:bis wann|wann) (?:möchten|wollen|möchtest|willst|könn\w+) (?:sie|du|ihr) (?:sich |dich "
        r"|euch )?entscheiden\b|"
        r"\b(?:in|für) (?:ihren|deinen|euren|ihrem|deinem|eurem) (?:\w+ )?(?:rahmen|budget)\b[^?!\n]{0,30}\?|"
        rf"\b(?:soll|sollen|darf|dürfen) (?:ich|wir)\b[^?!\n]{{0,80}}\b{_WORK}\b[^?!\n]{{0,30}}\?"
        rf"|\b(?:soll|sollen|darf|dürfen) (?:ich|wir)\b[^?!\n]{{0,60}}\bfür (?:sie|dich|euch)\b[^?!\n]{{0,60}}\b{_PLAN}\b[^?!\n]{{0,20}}\?"
        rf"|\bob (?:ich|wir)\b[^?!\n]{{0,80}}\b(?:{_WORK}|{_PLAN}) (?:soll|sollen|darf|dürfen|kann|können)\b"
        rf"|\bwenn (?:ich|wir) {_WORK} (?:soll|sollen|darf|dürfen)\b|\blege? (?:ich|wir) (?:\w+ ){{0,3}}?los\b"
    ),
    own=(
        r"\bich(?:(?<=e ich)(?<!gebe ich)(?<!biete ich)(?<!zahle ich)(?<!leihe ich)(?<!schulde ich)(?<!überweise ich)(?<!kaufe ich)(?<!nehme ich)(?<!schreibe ich)(?<!erstatte ich)(?<!besorge ich)(?<!bestelle ich)(?<!hole ich)(?<!spende ich)"
        r"| (?!(?:gebe|biete|(?:be)?zahle|leihe|schulde|überweise|kaufe|nehme|schreibe|erstatte|besorge|bestelle"
        rf"|hole|spende)\b)\w{{3,15}}e) (?:ihnen|dir|euch) (?:\S+ ){{0,6}}?(?:für|um) (?:rund |etwa |ca\. )?{_SUM}|"
        r"\b(?P<kind>entwurf|variante|option|version|lösung|ausführung|paket|modell) (?:a|1|i"
        rf"|eins)\b[^.!?\n]{{0,80}}?{_SUM}[^!?\n]{{0,40}}?\b(?P=kind) (?:b|2|ii|zwei)\b[^.!?\n]{{0,80}}?{_SUM}|"
        r"\bfür (?:€ ?|chf ?)?\d[\d.,'’]* ?(?:€|euro?\b|chf|franken) (?:wären?|ist|sind|ginge"
        r"|geht) (?:\w+ ){0,2}?(?:machbar|möglich|realisierbar|drin)\b|"
        r"\bwären? (?:für|um|ab|zu) (?:€ ?|chf ?)?\d[\d.,'’]* ?(?:€|euro?\b|chf|franken)?[^.!?\n]{0,15}\b(?:möglich|machbar|realisierbar|zu haben)\b|"
        r"\b(?:würde|würden) (?:ich|wir) (?:\S+ ){0,4}?(?:€ ?|chf ?|eur ?)?\d[\d.,]* ?(?:€|eur\w*|chf"
        r"|franken)? (?:\w+ )?(?:ansetzen|veranschlagen|rechnen|berechnen|verlangen|nehmen|aufrufen)\b|"
        r"\b(?:wäre|wären|bräuchte|bräuchten)\b[^.!?\n]{0,20}\b(?:\d+(?:,\d)?|eine?n?|zwei|drei|vier"
        r"|fünf) (?:stunden?|std|tage?|personentage|arbeitstage|manntage)\b[^.!?\n]{0,15}?\d[\d.,]* ?(?:€|euro?\b"
        r"|chf|netto)|"
        r"\b(?:ihre|deine|eure|die) investition\b|\b(?:bekommst|bekommt|bekommen|kriegst|kriegt) (?:du|ihr"
        r"|sie) (?:\S+ ){0,5}?(?:für|um) (?:ungefähr |etwa |rund |ca\. )?(?:€ ?)?\d"
        r"|\b(?:liege|lande|wäre)n? (?:ich|wir)(?! (?:dieses|letztes|heuer|aktuell|gerade))(?: \S+){0,4}? (?:bei"
        r"|unter) (?:rund |etwa |ca\. )?(?:€ ?|chf ?|fr\. ?)?\d[\d.,'’]*(?:,[-–])? ?(?:€|eur|euro|chf|franken|netto"
        r"|brutto)"
        r"|\b(?:wäre|lande|liege)n? (?:ich|wir) bei (?:rund |etwa |ca\. )?\d{1,3}\.\d{3}\b"
        r"|\bmach(?:e|en)? (?:ich|wir) (?:dir|ihnen|euch) (?:einen|den) (?:\w*preis|sonderpreis)\b"
        r"|\b(?:magst|möchten|möchtest|nehmt|nimmst|wollt|willst) (?:du|ihr"
        r"|sie)\b[^?!\n]{0,60}\d ?€[^?!\n]{0,40}\boder\b[^?!\n]{0,60}\d ?€"
        r"|\bgehe? (?:ich|wir) von [^.!?\n]{1,30}(?:stunden|tagen) aus\b|\bkostenpunkt\b|\bfallen bei (?:uns|mir)\b"
        r"|\b(?:setzen?|beziffe(?:re|rn)|veranschlagen?) (?:ich|wir)\b[^.!?\n]{0,60}?(?:€|eur|euro|chf|\d ?%"
        r"|\bzu \d)|\b(?:stelle|schlage)n? (?:ich|wir) (?:ihnen|dir|euch)\b[^.!?\n]{0,40}? in rechnung\b"
        r"|\brufe?n? (?:ich|wir) [^.!?\n]{0,60}\d[\d.,]*(?: ?(?:€|euro|netto|chf|franken))?(?: \w+)? auf\b"
        r"|\b(?:dafür|für \w+ \w+(?: \w+){0,3}) nehme? (?:ich|wir) (?:€ ?)?\d"
        r"|\bje (?:kind|gast|person) (?:entsteht|bekommt|erhält)\b[^.!?\n]{0,60}\bpreis von\b"
        r"|\bmacht (?:zusammen |insgesamt )?\d[\d.,]* ?(?:€|eur\w*) (?:plus|zzgl\.?|zuzüglich|inkl\.?) (?:steuer"
        r"|mwst|ust)|\bhabe (?:ich )?(?:zwei|drei|2|3) varianten (?:kalkuliert|gerechnet)\b"
        r"|\b(?:zahlen sie|zahlst du|zahlt ihr) bei (?:mir|uns)\b|\b(?:unser|mein) vorschlag (?:für"
        r"|zu)\b[^.!?\n]{0,40}:"
        r"|\b(?:ich|wir) (?:liege|lande)n?(?: \S+){0,6}? (?:bei|unter) (?:rund |etwa "
        r"|ca\. )?\d[\d.,'’]*(?:,[-–])? ?(?:€|eur|euro|chf|franken|netto|brutto)"
    ),
    terms=(
        r"\b(?:netto|brutto|zzgl|zuzüglich|exkl|mwst|ust|mehrwertsteuer|umsatzsteuer)\b",
        rf"(?:€|euro?|chf|fr\.|[-–]) ?(?:/|je|pro|die|den|das|im) ?(?:{_WORK_UNIT})|\b\d+ [\w-]+ (?:im \w+ )?(?:zu|à|je) (?:€ ?)?\d"
        r"|\b\d+ ?[x×] ?\d|\b(?:je|pro|per) (?!person|nase|kopf|nacht|karte|ticket|kind|team|teilnehm|monat)\w+(?= "
        r"|,|\.|$)|\b(?:am tag|die stunde|im monat|monatlich)\b|(?:stunden|tages?|wort|zeilen)-?(?:satz|preis"
        r"|honorar)",
        (
            r"\b(?:material|arbeit|arbeitszeit|einbau|anfahrt|lohn|planung|aufbau|korrekturschleifen"
            r"|entwürfe):?(?: \w+)? \d|\bsamt (?:material|anfahrt|einbau|aufbau|montage)\b"
        ),
        r"\banzahlung\b|\bin (?:\w+ )?raten\b|\bzahlbar\b|\b(?:vorab|bei auftrag|nach abnahme)\b",
        (
            r"\b\w*nutzungsrechte?\b|\bbuy-?out\b|\bpauschal\w*|\w*pauschale\b"
            r"|\w*(?:fest|komplett|freundschafts|paket)preis\w*|\w*pakete?\b|\b(?:honorar|vergütung)\b"
        ),
        r"\b(?:zwei|drei|vier|fünf|sechs|acht|zehn|\d\d?) (?:bis \w+ )?(?:wochen"
        r"|monaten?)\b(?! (?:vorher|später|her\b|nicht|keine))|\bauf lager\b"
        r"|\b(?:lieferung|lieferzeit|lieferfrist|bauzeit|umsetzung|werktage\w*|(?<!ist )(?<!sind )fertig)\b"
        r"|\bnach (?:ihrer|deiner|eurer|auftrags?\w*) ?(?:freigabe|zusage|erteilung|beauftragung)?"
        r"|\b(?:ausführung|lieferung|fertigstellung|umsetzung|montage)(?: wäre| ist)? (?:im|in|ab|bis|ende|anfang"
        r"|mitte|möglich)\b|\bmachbar (?:in|ab|bis|im)\b|\b(?:in|ab) (?:\d+ (?:werk)?tagen|kw ?\d+)\b",
        (
            r"\b(?:inkl\.|inklusive|eingeschlossen|enthalten|inbegriffen|(?:schon|bereits|alles) (?:mit )?drin|mit dabei"
            r"|kommt? (?:noch )?(?:extra|obendrauf)|kommen (?:noch )?(?:extra|hinzu|dazu|obendrauf))(?!\w)"
        ),
        r"\b(?:halte|reserviere)n? (?:ich|wir) (?:ihnen|dir|euch|bis)\b"
        r"|\b(?:option|termin|tag|platz)\b[^.!?\n]{0,20} (?:halte|reserviere)n? (?:ich|wir)\b"
        r"|\bhätte (?:ich )?(?:\S+ ){0,6}?(?:luft|kapazität\w*)\b"
        r"|\b(?:ich|wir) (?:\S+ ){0,3}?für (?:sie|dich|euch) (?:frei|reserviert|vorgemerkt)\b"
        r"|\b(?:halten?|reservieren?) (?:ich |wir )?(?:\S+ ){1,5}?(?:für (?:sie|dich|euch)|ihnen|dir|euch) (?:frei"
        r"|fest)\b",
    ),
    traits=(
        (
            r"\b(?:\w*summe|gesamt|(?<!hallo )zusammen|insgesamt|ergeben|ergibt|macht|total|im überblick|alles in allem"
            r"|der preis|k[oä]mm?(?:e|t)? auf|kommen auf|(?:liegt|liegen) bei (?=(?:€ ?|chf ?|rund |etwa |ca\. )?\d))"
        ),
        rf"\b(?:{_OFFERS}) (?:ich|wir)\b|\b(?:ich|wir) (?:{_OFFERS})\b",
        (
            r"\b(?:(?:zahlst|zahlt|zahlen) (?:du|ihr|sie)|(?:sie|du|ihr) (?:zahlen|zahlst|zahlt)) (?:\S+ ){0,3}?\d"
            r"|\bkostet (?:sie|dich|euch)\b|\bunser vorschlag\b"
        ),
        r"\b\d[\d.,]* ?(?:qm|m²|lfm|wörtern?|seiten|sitzungen|personen|gästen?|stück|türen|bilder|fotos|zimmern?|wohnungen)\b",
        r"\bwie (?:\w+ )?(?:angefragt|gewünscht|besprochen)\b|\bihrer? anfrage\b|\bwunschgemäß\b"
        r"|\bnach unserem (?:telefonat|gespräch|besuch|termin)\b|\b(?:wir|sie|sich) (?:getroffen|kennengelernt"
        r"|gesprochen)\b|\b(?:ihr|dein|euer) material\b",
        r"\b(?:wenn|falls|sobald) (?:ich|wir) (?:\S+ ){0,3}?von (?:ihnen|dir|euch) höre\w*"
        r"|\b(?:anfangen|beginnen|starten|verfügbar|loslegen)\b|\blegen wir (?:\S+ ){0,4}?los\b"
        r"|\b(?:zeitlich|terminlich)\b|\bvorausgesetzt\b"
        r"|\b(?:dabei|mich|uns) ?\?|\bschlag\w* ein\b|\bsprechen sie\b|\bdarf ich mit\b"
        r"|\b(?:zu beraten|zu besprechen)\b|\bschlaf\w* (?:\S+ ){1,4}dr[uü]ber\b",
    ),
    weights=(
        (
            -4,
            (
                r"\b(?:anbei|anhang|anlage) (?:der|ihr|mein|unser|das) (?:\w+ )?\w*(?:bericht|gutachten)\b"
                r"|\bbleib(?:t|en) (?:gleich|unverändert)\b|\bverschieb\w*"
            ),
        ),
        (
            2,
            r"\b(?:würde|könnte|kann|mach|nehm|rechn|verrechn|verlang|berechn|schlag|empfehl|hätte|komm|land|wär|bräuchte)e?n? (?:ich|wir|ma|mir)\b"
            r"|\b(?:ich|wir) (?:würde|könnte|kann|mache|nehme|rechne|verrechne|verlange|berechne|schlage|empfehle|hätte"
            r"|komme|lande|wäre|bräuchte|dachte)n?\b",
        ),
        (1, r"(?:^|\n)(?:sehr geehrte|guten tag,? (?:frau|herr)|grüß gott|liebe[r]? (?:frau|herr))"),
        (
            -7,
            r"(?:^|\n|[!.,] )(?:prima|super|perfekt|wunderbar|alles klar|klasse|fein|toll|schön)[,!] (?:dann|ist|wir|ich (?:komme|freue))\b",
        ),
        (
            -4,
            (
                r"\biban\b|\b(?:wie|wurde|hatten) (?:(?:wir|es) )?(?:vereinbart|ausgemacht|verabredet)\b"
                r"|\b(?:waren es|es waren|sind (?:wir )?durch)\b|\b(?:räumen|bringen) sie\b|\bvereinbarungsgemäß\b"
                r"|\b(?:preis\w*|betrag|kosten|summe)\b[^.!?\n]{0,40} bleib(?:t|en) (?:gleich|unverändert|dabei|bestehen)\b"
            ),
        ),
        (
            -6,
            (
                r"\b(?:(?<!fast )(?<!nahezu )(?<!beinahe )(?<!so gut wie )(?<!nicht )ausgebucht\b(?![^\n]*\b(?:ab|danach"
                r"|aber|erst)\b)|warteliste|kein platz mehr|keine plätze mehr)\b"
            ),
        ),
        (-3, r"\b(?:pro nase|huhu|mädels|jungs)\b"),
        (-3, r"\b(?:pro person|p\.p|pro nase|pro kopf|jede[rs]?(?! (?:weitere|zusätzliche|angefangene|stunde|tag)))\b"),
        (
            -1,
            r"\b(?:passt (?:mir|für mich|so|für uns)|passen für mich|gebongt|nehme? ich|nehm's|(?:okay|in ordnung) für mich|zu (?:teuer|viel))\b",
        ),
        (
            -3,
            (
                r"\b(?:ihr|sie|du)\b[^!?\n]{0,50} (?:eingeplant|zur verfügung)\b|\bwelche (?:zahl|summe)\b"
                r"|\bam besten direkt\b|\b(?:umsatz|einkommen|haftpflicht\w*|deckung|schaden\w*|police|steuer\w*|kaution"
                r"|miete|gutschr\w*|abrechnung|ausgegeben|statistik|kredit|leasing)\b"
            ),
        ),
        (
            -6,
            r"\bbestätig\w*[^.!?\n]{0,25} (?:den |des )?(?:eingang|erhalt)s?\b|\b(?:eingang|erhalt)[^.!?\n]{0,25} bestätig\w*",
        ),
        (
            1,
            r"\b(?:inkl\w*|inbegriffen|enthalten|dabei|mit drin|eingeschlossen|zzgl|zuzüglich|netto|brutto|mwst|ust|exkl\w*|dazu|extra)\b",
        ),
        (
            -2,
            (
                r"\b(?:(?<!be)rechnung\w*|honorarnote|überweis\w*|zahlbar|\w*zahlung\w*|fällig|offen"
                r"|bestätige)\b(?<!zahlungsziel)(?<!zahlungsbedingungen)"
            ),
        ),
    ),
    wanted=(
        r"\bwas (?:nehmen|nimmst|nehmt|verlang\w+|berechn\w+|würde\w*|kostet|kosten)\b[^.?!]{0,60}\b(?:sie|du|ihr"
        r"|ihnen|dir|euch|uns|mich)\b[^.?!]{0,60}\?"
        r"|\bwas (?:kostest du|kostet ihr|du kostest|ihr kostet)\b"
        r"|\bwas (?:kostet|kosten|würde\w*)\b[^.?!]{0,20}\b(?:eine?|so etwas|sowas|das)\b[^.?!]{0,80}\?"
        r"|\bwie ?viel\w*\b[^.?!]{0,40}\b(?:kosten|kostet|nehmen|nimmst|verlang\w+|berechn\w+)\b"
        r"|\b(?:ihre|deine|eure)n? (?:\w+ )?(?:preise?|konditionen|honorar|(?:honorar|preis)vorstellung\w*|gage"
        r"|sätze)\b|\bwas kost(?:et|en|['’])? (?:das|so ?was|es)\b(?! (?:da|dort)\b)[^.?!]{0,30}\?"
        r"|\b(?:ihr|dein|euer) (?:preis|honorar|stundensatz|tagessatz)\b[^.?!]{0,40}\?"
        r"|\b(?:bitte\w*|gern\w?|schick\w*|senden?|mach\w*|unterbreite\w*|erstell\w*|benötig\w*|brauch\w*"
        r"|bräuchte\w*|erbitte\w*|könn\w+|kannst|hätte\w*)\b[^.?!]{0,60}"
        r"\b(?:eine?n?|ihr(?:en?)?|dein(?:en?)?|euer|euren?|um) (?:\w+ )?(?:angebot|kostenvoranschlag|kva|offerte"
        r"|kalkulation|honorarermittlung|preisauskunft|preisangebot|preisvorschlag)\b"
        r"|\bwas (?:kostet|kosten) (?:es|sie|er|die|der)(?: (?!da\b|dort\b)\S+){0,8} ?\?"
        r"|\bwas würden? [^.?!]{1,60} kosten\b|\bwie teuer\b[^.?!]{0,80}\?"
        r"|\bzu welche[nmr] (?:preis|konditionen|kosten)\b|\bmit welche[mnr] (?:budget|kosten|preis|aufwand|betrag"
        r"|summe)\b|\bwelche kosten\b"
    ),
    haggles=(
        r"\b(?:zu|sehr|ganz schön|recht|etwas) (?:viel|teuer|hoch|heftig)\b"
        r"|\bgeht (?:da|es|das)\b[^.?!]{0,30}\b(?:noch was|günstiger|billiger|kleiner|weniger)\b"
        r"|\bwas geht da\b|\büber (?:dem|unserem|meinem|das|unser|mein) budget\b|\b(?:sprengt|übersteigt)\b[^.?!]{0,30}\b(?:budget|rahmen)\b"
        r"|\b(?:reicht|langt|genügt) das(?: \w+)? (?:für|aus)\b[^.?!]{0,60}\?|\bkommt das (?:\w+ )?hin ?\?|\brealistisch ?\?"
        r"|\b(?:entgegen ?kommen|nachlass|rabatt|spielraum)\b[^.?!]{0,40}\?|\b(?:günstiger|billiger) (?:anbieten|machen|hinbekommen|hinkriegen)\b"
    ),
    suits=(
        r"(?:^|[.!,:] |\b(?:das|so|alles|preis|termin|uns|mir|euro|\d) )pass(?:t|en)(?: so| für (?:mich|uns)"
        r"| perfekt| gut| super| uns| mir)*(?=[.,!]|$)"
        r"|^\W*(?:super|prima|perfekt|toll|klasse|wunderbar|okay|ok|ja|alles klar),? (?:dann|wir kommen|ich (?:komme|freue))\b"
    ),
    meets=(
        r"\b(?:vorbei\w*|besichtig\w*|telefon\w*|anruf\w*|anzurufen|rufen?|treffen|aufmaß|kennenlern\w*|\w*gespräch|sehen uns|hören|melden|uhr|termin"
        r"|bis (?:dann|morgen|bald|\w{3,7}tag|mittwoch)|(?:am )?(?:\w{3,7}tag|mittwoch) (?:\w+ ){0,3}?passt)\b"
    ),
    agreed=(
        r"\beinverstanden\b|\b(?:machen|nehmen|buchen) wir(?: gern\w?)? (?:so|es|das|ihn|sie)\b|\bdas machen wir\b"
        r"|\b(?:nehme|buche) ich (?:gern\w? )?(?:es|das|so|an)\b|\bgeht klar\b|\bgebongt\b|\babgemacht\b"
        r"|\b(?:ich|wir) sagen? zu\b|\bleg(?:en sie|t)? (?:bitte )?los\b"
        r"|\bmach(?:en sie|t)?(?:['’]?s| es| das) (?:bitte )?(?:so|gern\w?|für)\b|\bbitte so machen\b"
        r"|\bso machen wir(?:['’]?s| das| es)\b|\bhiermit beauftrag\w+\b"
        r"|^\W*(?:super|prima|perfekt|toll|klasse|wunderbar|okay|ok|ja"
        r"|alles klar),? (?:(?:dann )?(?:nehmen|machen) wir|wir (?:nehmen|machen)|ich nehme)\b"
    ),
    unless=r"\b(?:wenn|falls|sofern|ob|sobald|könnte\w*|würde\w*|wäre\w*|nicht|aber|leider|nur)\b",
    included=(
        r"^(?:(?:hallo|guten|liebe\w*|moin|sehr) [^,]{1,40}, ?)?(?:ja|nein|genau|richtig|stimmt|doch|korrekt)\b"
        r"(?!.*\b(?:wär\w*|käm\w*|würd\w*|könnt\w*|läg\w*|dann|dazu)\b)"
        r".*\b(?:enthalten|inbegriffen|inklusive|inkl|drin|dabei|eingerechnet|einbezogen|(?:ein|ab)gedeckt|netto|brutto|mehrwertsteuer|mwst)\b"
    ),
    cost=(
        r"\b(?:\w*kosten|kostes?t\w*|(?:fest|paket|stück|einzel|mond)?preise?n?s?|preis\w*|teuer|teurer|günstig\w*"
        r"|honorar\w*|\w*s[aä]tze?|gage|angebot|kostenvoranschlag|kva|offerte"
        r"|wie ?viel|was (?:würde|käme|käm|kommt|nehmen|nimmst|nehmt|verlang\w+|berechn\w+|wollen|willst)"
        r"|(?:eine?|die) zahl|budget müss\w+|größenordnung|hausnummer|rechnen sie|rechnest du|durchrechnen"
        r"|kalkulier\w+"
        r"|(?:viel )?mehr ?\?)\b"
    ),
    requests=(
        r"\?|\b(?:bitte|gern\w?|brauch\w*|benötig\w*|such\w*|möcht\w*|würd\w*|könn\w*|kannst|interesse|wissen|sagen"
        r"|nenn\w*|schick\w*|mitteilen|rechnen|haben wollen|will|hätte\w*|empfohlen|was|wie)\b"
        r"|^\W*(?:ihr |dein )?(?:preise?|kosten|honorar)\W*$"
    ),
    not_cost=(
        r"\b(?:war|waren|bezahlt|bezahlen|ausgegeben|schulde\w*|schuldig|bisher|noch offen|übrig|letzte[ns]?"
        r"|alte[ns]?|änder\w+|geändert|aktualisier\w+|korrigier\w+|seite \d|startseite|hotel|fahrkarte|tickets?"
        r"|bahn\w*|zug|flug|rechnung|beleg|(?:ihr|dein|euer) (?:angebot|preis) (?:ist|war|passt|liegt)|danke für"
        r"|wir (?:nehmen|verlangen|berechnen)|unser(?:e|en)? (?:preis|satz|honorar|angebot)|sie kostet"
        r"|kunden|teilnehmer|rechner|sollen wir|soll ich|steht es|stehen (?:die|wir)|angekommen|erhalten|gehalt\w*"
        r"|wie ?viel (?:zeit|platz|text|davon)|rabatt|anzeigenkosten|werbekosten|\w*konto|umsatz|messe"
        r"|wie ?viel ist noch|zahl(?:t|en|st)|(?:kostet|kosten) (?:es|das|sie|er) (?:da|dort)|dort)\b"
    ),
    work=(
        r"\b(?:\d[\d.]{0,9} (?:wörter|worte|zeilen|normseiten|normzeilen|folien|zeichen)|kapazität\w*|verfügbar\w*"
        r"|sie|du|ihr|euch|dich|dir|ihnen|jemand\w*|hilfe|helfen|suchen?|brauchen?|braucht|auftrag|projekt|job|lust"
        r"|weg)\b"
    ),
    not_work=(
        r"\b(?:schick\w*|send\w*|geschickt|bestätig\w*|änder\w*|geändert|aktualisier\w*|verschieb\w*|(?:be)?zahl\w*"
        r"|rechnung|kaffee|mittagessen|abendessen|zugang|passwort|spenden?|interview|referenz|kostenlos|ehrenamtlich"
        r"|steuererklärung|haben sie (?:meine|die|das|den)|hast du (?:meine|die|das|den)|wie geht|danke\w*"
        r"|vielen dank|(?:ihr|dein|euer) (?:angebot|mail)|empfehlen|budget|fragen|ausrechnen|bieten|kommen"
        r"|korrigier\w*|abgelaufen)\b"
    ),
    names_own=(
        r"\b(?:würde|würd|könnte|käme|wäre|wären|läge|lägen|bräuchte|hätte|dürfte|sollten|sollte"
        rf"|müsste)n?\b[^.!?\n]{{0,60}}?{_SUM}|{_SUM}[^.!?\n]{{0,40}}\b(?:würde|würd|könnte|käme|wäre|wären|läge"
        r"|lägen|bräuchte|reichen)\b"
        r"|\b(?:ich|wir) (?:komme|kommen|nehme|nehmen|mache|machen|kann|können|berechne|berechnen|rechne|rechnen"
        rf"|arbeite|arbeiten|biete)\b[^.!?\n]{{0,60}}?{_SUM}"
        r"|(?:^|[.!?:,;] )(?:(?:ab|etwa|ungefähr|rund|circa|ca\.|mit|dann sind es|das sind|macht|zusammen|also|ja"
        rf"|gern|gerne|klar|wieder|nur|pro \w+|je|oder|und),? ){{0,4}}{_SUM}"
        rf"|{_SUM} (?:fest|pauschal|netto|pro|je|im monat|die|das|für|für das|für die|für alles|\w*satz)\b"
        r"|\b(?:das|es|eine?|pro|jede\w*|mein\w*|unser\w*|komplette\w*) (?:[\w,-]+ ){0,8}?(?:macht|kostet|kosten"
        rf"|liegt|liegen)\b[^.!?\n]{{0,40}}?{_SUM}"
        r"|\b(?:die|der|das|ihre?) (?:[\w-]+ )?\w{0,20}(?:arbeiten|montage|reinigung|reparatur|erneuerung"
        r"|sanierung|installation|betreuung|wartung|gestaltung|einrichtung|pflege|fällung|entsorgung|beratung"
        r"|begleitung|programmierung|umbau|einbau|aufbau|austausch|anstrich|website"
        rf"|logo) (?:[\w-]+ ){{0,4}}?(?:macht|kostet|kosten|liegt|liegen)\b[^.!?\n]{{0,40}}?{_SUM}"
        r"|\b(?:kosten je|bei mir|bei uns|sind es|gibt es für|gibt es bei mir|gibt es bei uns|gibt es ab"
        r"|montiert für|geliefert für|eingebaut für|komplett für|sind sie bei|kommen sie auf|bekommen sie|sind das"
        rf"|wären das|macht das|à)\b[^.!?\n]{{0,40}}?{_SUM}|{_SUM} ?\?"
        rf"|\b(?:summe|gesamt|zusammen|insgesamt)\b[^.!?\n]{{0,20}}?{_SUM}"
        rf"|\bwie (?:ihre|deine|eure|das|diese)\b[^.!?\n]{{0,50}}?{_SUM}"
        rf"|\b(?:sind|wären|liegen|landen|bist|wärst|liegst|landest) (?:sie|wir|du|ihr)\b[^.!?\n]{{0,60}}? bei (?:rund |etwa |ca\. )?{_SUM}"
        rf"|\b(?:sagen sie|nehmen sie|rechnen sie mit|setzen sie)\b[^.!?\n]{{0,20}}?{_SUM}"
    ),
    names_other=(
        r"\b(?:gebe (?:dir|ihnen|euch)|(?:geht|ginge) (?:es|das)|vhs|volkshochschule|verein|turnier|startgeld|war"
        r"|waren|hatte|ausgegeben|eingenommen|bezahlt|gezahlt|(?<!wie )sie (?:nimmt|kostet|verlangt|hat|nehmen"
        r"|verlangen)|er (?:nimmt|kostet|verlangt)|gekostet|kam|kamen|angekommen|gewonnen|gutschein|bahn|zug"
        r"|ticket\w*|karten?"
        r"|hotel|taxi|parkplatz|spend\w*|förder\w*|geschenkt?|rechnung\w*|fällig|offen|schuld\w*|erstatt\w*"
        r"|korrigiert|geändert|ergänzt|lizenz\w*|plugin|domain|hosting(?! )|tarif|sparen|spart|budget|bewilligt|dort"
        r"|gibt es(?! (?:bei (?:mir|uns) )?(?:für|ab|zu) )"
        r"|von \d[\d.]* ?(?:€|euro)|steht|liegen lassen|kopf|eintritt|gebühr\w*|abo)\b"
    ),
    others=(
        r"\b(?:der|die) (?:nimmt|kostet|verlangt|macht)(?: \S+){0,3}? \d|"
        r"\b(?:was|wie ?viel) (?:nimmt|verlangt|will|wollte|zahlt|nehmen|verlangen|wollen) (?:denn |eigentlich |so "
        r"|wohl ){0,2}(?:die|der|deine?|euer|eure|man|er)\b"
        rf"|(?<!\bich )\b(?:nimmt|verlangt|will|wollte)\b(?! ich\b)[^.!?\n]{{0,25}}?{_SUM}"
        rf"|\b(?:die|sie) (?:nehmen|wollen|haben|verlangen)\b[^.!?\n]{{0,20}}?{_SUM}"
        r"|\b(?:ge|ver)?schulde\w*|\bnoch von (?:mir|uns|dir|ihnen)\b|\bgutgeschrieben\b"
        r"|\berstatt(?<!kasse erstatt)(?<!kassen erstatt)(?<!versicherung erstatt)\w*"
        r"|\b(?:nimmt|verlangt) (?:etwa |rund |ca\. )?\d"
        r"|\bbekomm(?:e|st|t|en)\b[^.!?\n]{0,30}?\bzurück\b|\bzusammengekommen\b|\bk(?:am|amen)\b[^.!?\n]{0,40}?\bzusammen\b"
        r"|\bzuschuss\b|\bförderung\b|\bgehalt\b|\bverdien(?:t|st|en|e)\b|\bpreise? (?:von|bei) de[nr]\b"
        r"|\b(?:flug|päckchen|porto)\b[^.!?\n]{0,15}?\bnach\b|\bkostet (?:ein |der |das )?(?:parkplatz|parken)\b|\bim parkhaus\b"
        r"|\bkostet (?:deine|eure|ihre) \w+erin\b|\b(?:hatten|haben) (?:wir|sie)\b[^.!?\n]{0,40}?\b(?:vereinbart|ausgemacht|abgemacht)\b"
    ),
    talked=(
        r"\bwie (?:\w+ ){0,2}?(?:am|an der|im|beim|bei|auf) (?:\w+ ){1,4}?(?:besprochen|vereinbart|abgesprochen"
        r"|ausgemacht|gesagt)\b|\bwie (?:\w+ ){0,3}?(?:am telefon|telefonisch|vor ort|beim termin|im gespräch)\b"
        r"|\b(?:danke?|dank)(?: \w+)? für (?:(?:das|ihre|deine|eure|die|den|unser|unseren|heute"
        r"|gestern) )(?:\w+ ){0,2}?(?:gespräch|telefonat|zeit|treffen|anruf|kaffee|austausch|besuch|call|termin)\b"
        r"|\bnach (?:unserem|dem|der|meinem|ihrem) (?:\w+ )?(?:gespräch|telefonat|treffen|\w{0,12}termin|call|besuch"
        r"|besichtigung|begehung|(?:\w+ )?aufmaß)\b"
        r"|\b(?:schön|nett|gut|toll|freut|gefreut|spannend)\b[^.!?\n]{0,40}\b(?:kennen ?zu ?lernen|kennengelernt"
        r"|gesprochen|zu sprechen|telefoniert|zu reden|gespräch|telefonat)\b"
    ),
    inquired=(
        r"\b(?:danke?|dank|freu\w*|gefreut)\b[^.!?\n]{0,30}? (?:für|über) (?:deine|ihre|eure"
        r"|die) (?:\w+ ){0,2}?(?:preis|hochzeits|angebots|projekt|kontakt|web)?anfrage\b"
        r"(?! (?:zu[rm]?|wegen|bezüglich|nach) (?:\w+ ){0,2}?(?:rechnung|lieferung|bestellung|zahlung|retoure|reklamation))"
        r"|\b(?:sie|du|ihr) (?:hatten|hattest|hattet|haben|hast|habt|fragten|fragtest"
        r"|fragtet)(?: (?:mich|uns|neulich|gestern|heute|kurz|noch)){0,3} nach (?:\w+ ){0,3}?(?:budget|preis\w{0,2}"
        r"|kosten|honorar|größenordnung|hausnummer|(?:stunden|tages?)s[aä]tz\w{0,2}|konditionen)\b"
        r"(?! (?:\w+ ){1,2}(?:karten?|tickets?|hotel|bahn|zug|flug|hütte|wohnung|bus|fähre|eintritt)\b)(?: [\w-]+){0,4} ?(?:gefragt\b|[:.,])"
    ),
    unsold=(
        r"\b(?:leider|ausgebucht|absagen|warteliste|keine (?:zeit|kapazität\w*)|erst einmal sehen|wie vereinbart"
        r"|nicht vor (?:\w+ )?\w+)\b|(?:^|\n)nein\b|\bwelches budget\b|\bbitte (?:spenden|überweisen|geben)\b"
    ),
    begs=(
        r"\b(?:habt|hättet|hast|hättest|haben|hätten|könnt|könntet|kannst|könntest|können|könnten) (?:ihr|du|sie)\b"
        r"(?![^?\n]{0,80}\b(?:leben|anfreunden|vorstellen|einverstanden|interesse|fragen|bescheid|sagen|\w*rückmeld\w*|bestätig\w*"
        r"|mitteil\w*|antwort\w*|wissen|melden|unterschr\w*|zustimm\w*|zusag\w*|entscheid\w*|freigeb\w*|lust|budget"
        r"|besprech\w*|zum (?:starten|anfangen|loslegen)|im auge|im sinn|termin(?:wunsch|vorstellung)\w*))"
        r"[^?\n]*\?"
    ),
    hires=(
        r"\b(?:hättest|hast|hätten|haben|hättet|habt) (?:du|sie|ihr)\b[^?!\n]{0,60}?\b(?:zeit|kapazität\w*|luft)\b"
        r"(?! (?:für (?:ein|eine|einen|unser|das)? ?(?:\w+ )?(?:\w*gespräch|\w*telefonat|call|treffen|kaffee|zoom"
        r"|termin|besprechung|video\w*)|zu (?:sprechen|telefonieren)|zum (?:starten|anfangen|loslegen|reden|sprechen"
        r"|telefonieren|kennenlernen)|uns))[^?!\n]{0,60}\?"
        r"|\b(?:könntest|kannst|könnten|können|könntet|könnt) (?:du|sie|ihr)\b[^?!\n]{0,60}?\b(?:einspringen"
        r"|aushelfen|mitarbeiten|mitmachen|übernehmen|dolmetschen|übersetzen|fotografieren)\b[^?!\n]{0,20}\?"
        r"|\b(?:magst|willst|würdest|möchtest|kannst|könntest|würden|könnten|können|mögen) (?:du|sie"
        r"|ihr) (?:\S+ ){0,4}?(?:für|bei) (?:mich|uns|mir)\b[^?!\n]{0,60}\?"
        r"|\b(?:hätten|haben|hätte|habe) (?:ich|wir) (?:\S+ ){0,6}?(?:arbeit|einen job|schichten?)\b[^?!\n]{0,80}[^?]{0,60}\?"
    ),
    pays=(
        r"\b(?:wir|ich|wir (?:können|könnten|würden)|ich (?:kann|könnte|würde)|bieten|biete|zahlen|würden|können"
        r"|könnten) (?:ihnen|dir|euch|(?:unseren|den) \w+) "
        r"(?:gerne? |dafür |hierfür |für (?:den|die|das|diese[nsr]?) [\w-]+ )?(?:ein(?:e|en)? (?:\w+ )?(?:honorar"
        r"|pauschale|vergütung|satz|gage|lohn) von )?(?:bis zu |maximal |rund |etwa |ca\. )?"
        r"(?:€ ?)?\d[\d.,]* ?(?:€|eur\b|euro\b|chf\b|franken\b|cent\b)(?![^.!?\n]{0,25}\b(?:rabatt|nachlass|skonto"
        r"|ermäßigung|gutschrift|gutschein|zuschuss|nachzulassen)\b)"
        r"|\b(?:wir|ich) (?:bieten?|zahlen?)(?: (?:ihnen|dir|euch|(?:unseren|den) \w+))?(?: dafür"
        r"| hierfür)? (?:ein(?:e|en)? (?:\w+ )?(?:honorar|pauschale|vergütung|satz|gage|lohn) von )?(?:bis zu "
        r"|maximal |rund |etwa |ca\. )?"
        r"(?:€ ?)?\d[\d.,]* ?(?:€|eur\b|euro\b|chf\b|franken\b|cent\b)(?![^.!?\n]{0,25}\b(?:rabatt|nachlass|skonto"
        r"|ermäßigung|gutschrift|gutschein|zuschuss|nachzulassen)\b)"
    ),
    keen=r"\b(?:lust|interesse|interessiert)\b[^?\n]{0,20}\?",
    sells=(
        r"\b(?:soll|darf) ich\b[^?!\n]{0,40}\b(?:loslegen|anfangen|beginnen|starten|einplanen|umsetzen|anfertigen"
        r"|(?:sie|dich|euch) (?:vormerken|eintragen))\b[^?!\n]{0,20}\?"
        r"|\bob ich\b[^?!\n]{0,40}\b(?:loslegen|anfangen|beginnen|starten|einplanen) (?:soll|darf)\b"
        r"|\b(?:mache|baue|schreibe|gestalte|entwerfe|zeichne|übersetze|überarbeite|programmiere|fotografiere"
        r"|streiche|nähe|dolmetsche|lektoriere) ich (?:es|ihnen|dir|euch"
        r"|(?:die|das|den|alle) [\w-]+)\b(?![^.!?\n]{0,40}\b(?:selbst|selber)\b)"
        r"|\bich (?:mache|kann|könnte|würde) (?:es|das|ihnen|dir|euch)\b[^.!?\n]{0,50}\bfür \d[\d.,]* ?(?:€|euro?\b"
        r"|chf\b)[^.!?\n]{0,20}?(?:\bmachen\b|[.,]|$)"
    ),
    against=(
        r"\b(?:anbei|im anhang|hier)(?: sind| kommen)? (?:meine|unsere) (?:\w+ )?(?:stunden|zeiten|einsätze)\b|"
        r"\b(?:küche|möbel|einbauküche|schrank|sofa|tisch|kommode|regal|waschmaschine"
        r"|teppich) für (?:€ ?)?\d[\d.,]* ?(?:€|euro)? ?(?:gern\w? )?(?:übernehmen|nehmen|abkaufen)\b"
        r"|\bumsatzmeldung\b|\bauf (?:die|der|unsere|meine) warteliste\b"
        r"|\bbisher (?!zahl|bezahl|kost|lag|lieg)(?:\w+ ){0,2}?\d[\d.,]* ?(?:€"
        r"|euro\b)(?![^!?\n]*\bbei (?:mir|uns)\b)|\bliegen (?:\w+ ){0,2}(?:im|unter|über) plan\b"
        r"|\bliegen (?:\w+ )?(?:noch|bisher|derzeit|aktuell|weiter\w*|gut) (?:im|unter|über) budget\b"
        r"|\bschreiben? (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,40}\bgut\b|"
        r"\b(?:anbei|im anhang|hier|beiliegend|beigefügt|angehängt|beilage|anlage)\b.{0,50}\w*(?<!be)rechnung\b"
        r"|\b\w*(?<!be)rechnung (?:vom|nr|über|ist|beläuft|für die|r?\d)"
        r"|\büberweis(?:e|en|t)\b|\büberwiesen\b|\b(?:noch|seit) (?:\w+ )?(?:offen|ausstehend|fällig)\b"
        r"|\bin der rechnung\b|\boffene[nr]? (?:betrag|posten|rechnung)\b"
        r"|\b(?:okay|ok|go|freigabe) (?:zum|für den) druck\b|\bdruckfreigabe\b"
        r"|\b(?:gilt|gelten) (?:der|die|das|diese[rs]?)(?: \w+)? noch ?\?"
        r"|\b(?:ich|wir) hätten? gerne? (?:das|den|die|diese[ns]?) [\w-]+ (?:zu|für|um) (?:€ ?)?\d"
        r"|\b(?:kündigen? (?:ich|wir)|(?:ich|wir) kündigen?)\b|\b(?:ich|wir) möchten? (?:\S+ ){1,9}?(?:beenden"
        r"|kündigen|widerrufen|stornieren)\b|\b(?:dein|euer|ihr) (?:an)?teil (?:ist|sind|wären?|beträgt|liegt)\b"
        r"|\b(?:sagt|schreibt|meint) (?:der|die) (?:\w*vermieter|verkäufer|händler|\w*firma|klempner|handwerker"
        r"|werkstatt|makler)(?:in)?\b|\b(?:würde|möchte)n? (?:ich |wir )?(?:die|das|den|diese[ns]?) (?!auftrag|job"
        r"|projekt|mandat|arbeit|aufgabe|termin)[\w-]+ (?:\S+ ){0,5}?(?:zu|für"
        r"|um) (?:€ ?)?\d[\d.,]*(?: ?(?:€|euro?\b))? (?:gern\w? )?nehmen\b"
        r"|\b(?:bekommst|kriegst) du\b[^.!?\n]{0,30}? \d[\d.,]* ?(?:€|euro) (?:die|pro|je|in der|im) (?:stunde|tag"
        r"|monat|schicht|einsatz)\b|\bdu (?:bekommst|kriegst)\b[^.!?\n]{0,30}? \d[\d.,]* ?(?:€|euro) (?:die|pro|je"
        r"|in der|im) (?:stunde|tag|monat|schicht|einsatz)\b"
        r"|\bmahnung\b|\bzahlungserinnerung\b|\bgutschrift\b"
        r"|\berstatt(?<!kasse erstatt)(?<!kassen erstatt)(?<!versicherung erstatt)\w*|\bbeglich\w*|\bbegleich\w*"
        r"|\breisekosten (?:abrechnung|\w+ :)"
        r"|(?<!zzgl\. )(?<!zuzüglich )(?<!plus )(?<!exkl\. )(?<!inkl\. )(?<!exklusive )(?<!inklusive )(?<!ohne )(?<!\+ )\b(?:spesen"
        r"|auslagen)\b(?! (?:pauschal|nach aufwand|nach effektiv\w+|inklusive|inkl|inbegriffen|exklusive|exkl|extra"
        r"|werden|kommen|sind))|\bquittung\b"
        r"|\b(?:deinen|ihren|euren) (?:teil|anteil|part)\b[^.!?\n]{0,60}\b(?:vorgesehen|gedacht|eingeplant|angesetzt)\b"
        r"|\bteurer als (?:gedacht|erwartet|geplant|gehofft)\b"
        r"|\b(?:bekommst|kriegst|schaffst|bekommen|kriegen|schaffen|bekommt|kriegt|schafft) (?:du|sie|ihr) (?:das|es)\b[^?\n]{0,40}\?"
        r"|\bwas würde(?:st|n|t) (?:du|sie|ihr)\b[^?\n]{0,60}\b(?:nehmen|verlangen|berechnen)\b"
        r"|\b(?:bist|wärst|wärest|sind|wären|seid|wärt) (?:du|sie|ihr)\b[^?\n]{0,50}\b(?:frei"
        r"|verfügbar)\b[^?\n]{0,60}\?(?![^?]{0,80}\b(?:kostet|kosten|nehme ich)\b)[^?]{0,80}\d ?(?:€|euro?\b)"
        r"|\b(?:einem|einer|dem|der|den|meine[mnr]|unsere[mnr]) (?:(?!andere)\w+ )?(?:\w*kund(?:in|innen|en)?"
        r"|auftraggeber(?:in)?n?|bauherr(?:i?n)?)\b[^!?\n]{0,60}\bangeboten\b|\bletzter preis\b"
        r"|\b(?:ist|sind|wäre) noch (?:da|zu haben|verfügbar)\b(?! ?\?)"
        r"|\b(?:fallen|fällt|berechne\w*|verrechne\w*|anfallen\w*|stellen?)\b[^.!?\n]{0,40}\bstorno(?:kosten|gebühr\w*|pauschale)\b"
        r"|\bmeine reisekosten\b|\b(?:habe|haben|hat|wurde|hast|bereits)\b.{0,40}\b(?:be)?zahlt\b|\bzahlungseingang\b|\beingegangen\b"
        r"|\bdie (?:bezahlen|zahlten|zahlt)\b|\b(?:ich|wir|er|sie(?! zahlen (?:\S+ ){0,2}?\d)|kunden?"
        r"|man) (?:be)?(?:zahle|zahlen|zahlt|zahlte|zahlten)\b|\b(?:be)?zahl(?:e|en|st|t) (?:(?:ich|wir|er|man)\b"
        r"|(?:du|ihr)\b(?! (?:\S+ ){0,3}?\d))"
        r"|\b(?:ich|wir|würde|könnte|möchte)n?\b.{0,60}\b(?:ausgeben|kaufen|bezahlen|zahlen|mieten|leisten|nehmen würde)\b"
        r"|\b(?:ihr|dein|euer)e?n? (?:\w+ )?(?:preis|honorar|satz|stundensatz|tagessatz|gage|stundenlohn|lohn"
        r"|gehalt)\b(?! ?:| (?:beträgt|wäre|läge|liegt))"
        r"|\b(?:ich|wir) (?:würde|möchte)n? (?:\S+ ){0,8}?nehmen,? (?:wenn|falls|sofern)\b"
        r"|\bwann (?:kann|können|könnte|darf) (?:ich|wir)\b.{0,30}\b(?:anschauen|ansehen|abholen|besichtigen)\b"
        r"|\bwas (?:(?:wäre|ist)(?! (?:ihnen|dir|euch) (?:lieber|recht))|kostet|kosten|nimmst|nehmen"
        r"|nehmt(?! ihr ?\?)|verlangst|verlangen|würde)\b|\bnenn\w* (?:\S+ ){0,3}(?:preis|tagessatz|stundensatz)\b"
        r"|\bwir zahlen\b|\bliefern sie\b[^.!?\n]{0,30}\d|\bvorsteuer\b|\bbitte wieder\b"
        r"|\blaut (?:ihrer |der |ihrem )?(?:website|webseite|homepage|preisliste|katalog|tarif"
        r"|liste(?=[^.!?\n]{0,60}(?:€|\beuro?\b|kost|preis)))\b|\bgibt es\b[^?!\n]{0,30}\brabatt\b[^?!\n]*\?"
        r"|\b(?:bin|sind) (?:ich|wir) (?:damit )?einverstanden\b|\b(?:ich|wir) (?:bin"
        r"|sind)\b[^.!?\n]{0,30} einverstanden\b|\d[^.!?\n]{0,45} pass(?:t|en) (?:für )?(?:mir|mich|uns)\b(?! ?\?)"
        r"|\bmelden? (?:ich|wir) (?:mich|uns)\b[^.!?\n]{0,20} an\b|\bermöglichen sie\b"
        r"|\bwürden? (?:ich|wir) (?:dir|ihnen|euch)\b[^.!?\n]{0,40} geben\b"
        r"|\b(?:(?:ich|wir) (?:kann|können|könnten?)|(?:kann|könnte) ich|können wir) (?:dir|ihnen"
        r"|euch) (?:\w+ ){0,2}?\d[\d.,]*(?: ?€| euro)? (?:am|pro|die|je|im) (?:tag|stunde|monat"
        r"|woche)\b[^.!?\n]{0,20} geben\b|\b(?:machst|machen|macht) (?:du|sie|ihr) (?:es|das) dafür\b"
        r"|\bnehme? ich (?:gern\w? |dann |also )?(?:eine?n?|den|das|die|zwei|drei|vier|fünf|beide"
        r"|alle)\b(?! (?:job|auftrag|projekt|aufgabe|termin))|\bkostet bei (?!mir|uns|ihnen|dir|euch|der|dem"
        r"|einem?r?|\d)\w+|\bzu (?:wenig|niedrig)\b|\bhalbe[- ]halbe\b|\b50 ?[:/] ?50\b"
        r"|\b(?:zahlen|stunden|angaben) bestätig\w+|\b(?:mein|unser) (?:\w+ )?budget\b"
        r"|\b(?:ich|wir) (?:nehme|nehmen|bestelle|bestellen) (?:das|den|die|es|alle|beide)\b"
        r"|\bkling(?:t|en) (?:gut|fair|prima|super)\b(?! ?\?)|\b(?:kannst|können|könnt) (?:du|sie"
        r"|ihr)\b.{0,40}\b(?:be)?zahlen\b|\d[^.!?\n]{0,40} nehmen? (?:ich|wir) (?:\S+ ){0,3}?an\b(?!,? dass)"
        r"|\bumfrage\b|\bzahlen (?:kann|könnte|würde) (?:ich|wir)\b|\bgilt (?:der preis|die|das"
        r"|der) [^.!?\n]{0,60}\bauch\b[^.!?\n]{0,40}\?|\b(?:ist|sind|steht|stehen) (?:fest )?eingetragen\b"
        r"|\bklassen?fahrt\b|\belternvertret\w*|\bkassenwart\w*|\b(?:liegt|ist|wäre) (?:ihr|euer|dein) budget\b"
        r"|\bwelche (?:zahl|summe) (?:stimmt|ist)\b|\b(?:mein|unser)e? durchschnittlich\w*"
        r"|\blohnt sich(?: ?\?| (?:das|die|der|es|so|für (?:mich|uns)|nicht|noch(?![.!])|kaum)\b)|\brechnung folgt\b"
        r"|\bstunden(?:zettel|nachweis)\w*|\b\w*bescheid (?:vom|über|\d)|\blaut bescheid\b|\bweitergeben\b"
        r"|\bhast du (?:luft|zeit|kapazität)"
        r"|(?<!, )(?<!\bdann )(?<!zusage )(?<!freigabe )(?<!anzahlung )(?<!bestätigung )(?<!auftrag )\bbestelle\w* (?:ich"
        r"|wir|hiermit)\b|\b(?:ich|wir) suchen?\b|\bsuchen? (?:ich|wir)\b"
        r"|\b(?:auftrag|bestellung)\b.{0,40}\bbestätig\w*|\bbestätige\w* (?:ich|wir) (?:hiermit |gern\w? )*(?:den"
        r"|ihren|die)\b|\bdank für (?:ihren|den|deinen|euren) (?:\w+ )?auftrag\b"
        r"|\b(?:uns|mir|mich|leider|etwas|viel|deutlich) (?:\w+ )?zu (?:viel|teuer|hoch)\b"
        r"|\bihrer? (?:angebot|offerte|rechnung)\w*\b|\bgeht da noch was\b"
        r"|\bstellen sie (?:mich|uns)\b[^.!?\n]{0,80} um\b|\bgeh(?:t|en) (?:so "
        r"|für (?:mich|uns) )?in ordnung\b(?![^.!\n]{0,20}\?)"
        r"|\bsoll ich (?:uns\b|(?:gleich |schon )?(?:eine?n?s?|zwei|drei|vier|fünf|sechs"
        r"|welche) (?:davon )?(?:nehmen|kaufen|buchen|besorgen|holen)\b)"
        r"|\b(?:hotel|flug|flüge|ferienwohnung|ferienhaus|airbnb|tickets?|eintritt|miete|kaltmiete|zug|bahn|bahnticket|zugticket|konzert|geschenk"
        r"|mitgliedsbeitrag|beitrag|unterkunft|fähre|überfahrt|fahrkarte|gebühr)(?: \S+){0,4}? (?:kostet|kosten"
        r"|beträgt|liegt bei|wäre|wären|gibt es)\b"
        r"|\b(?:kommt ihr|kommst du|kommen sie|seid ihr|fahrt ihr|fährst du)(?: \S+){0,3}? (?:mit|dabei)\b"
        r"|\bteilen wir\b|\b(?:wir (?:\S+ ){0,2}|uns )(?:auf)?teilen\b|\blegen wir (?:alle )?zusammen\b"
        r"|\bvon jedem\b|\b(?:der|die|das) [\w-]+ (?:will|verlangt|möchte|nimmt|bekommt|kriegt|veranschlagt)\b"
        r"|\bförder(?:geld|mittel|bescheid|summe|zusage)\w*|\bförder(?!verein|kreis|schul)\w* (?:von|über|in höhe"
        r"|beträgt|liegt|wurde|wird|ist)\b|\b(?:(?:umsatz|einkommen"
        r"|gewinn)(?<!vom umsatz)(?<!vom einkommen)(?<!vom gewinn)(?<!nach gewinn)(?<!nach umsatz)(?<!nach einkommen)(?<!ihrem umsatz)(?<!ihrem einkommen)(?<!ihrem gewinn)"
        r"|einnahmen(?<!ihren einnahmen)|kredit|konto\w*)\b|\bzuschuss (?:von|über|in höhe|beträgt|wurde|ist)\b"
        r"|\b(?:habe?|haben|hab['’]?s?) (?:ich|wir)\b.{0,40}\b(?:an|nach)?gefragt\b"
        r"|\b(?:ich|wir) hab(?:e|en|['’]?s)?\b(?! (?:sie|dich|euch|ihnen|dir)\b)[^.!?\n]{0,40} (?:an|nach)?gefragt\b"
        r"|\bim (?:online-?|web)?shop (?:bestell|könn|kannst|könnt|erhält|kostet)\w*"
        r"|\bbestell\w* (?:\S+ ){0,5}im (?:online-?|web)?shop\b|\bpasswort (?:ist|lautet)\b"
        r"|\bdirekt (?:dort|online) bestell\w*|\b(?:verbraucht|ausgegeben)\b"
        r"|(?<!als )(?<!der )(?<!die )(?<!gemäß )(?<!gem\. )(?<!bin )\bkleinunternehmer(?!befreit|regelung"
        r"|status)\w*|\b(?:ich|wir) verkaufen?\b|\b(?:verkaufe|verkaufen)\b[^.!?\n]{0,20},"
        r"|(?:€|\beuro) (?:geben|bieten)\b|\bwir das (?:nehmen|kaufen|abonnieren)\b"
        r"|\bzu viel \w*(?:berechnet|bezahlt|gezahlt)\b|\b(?:noch|schon) (?:zu haben|verfügbar|da|frei) ?\?"
        r"|\bgünstiger gesehen\b"
        r"|\bbewerb(?:e|en|er|erin)\b"
        r"|\bbewerbung(?<!durch die bewerbung)(?<!durch ihre bewerbung)(?<!durch deine bewerbung)(?<!bei der bewerbung)(?<!bei ihrer bewerbung)(?<!bei deiner bewerbung)(?:en)?\b"
        r"|\blebenslauf\b|\bgehalts\w*|\bhonorarvorstellung\b|\bjobangebot\b"
        r"|\b(?:vhb|vb|verhandlungsbasis|nur abholung|selbstabholung|kleinanzeigen?|ebay)\b"
        r"|\b(?:laut|gemäß|gemäss) (?:\w+ )?\w*vertrag\b|\bvertrags? vereinbart\b"
        r"|\b(?:hatte|habe|haben|hatten) (?:ich|wir) (?:damals|früher|bisher|letztes)\b"
        r"|\b(?:ich|wir) (?:hatte|hatten) (?:damals|früher|bisher)\b"
        r"|\b(?:preis|tarif|satz)?(?:anpassung|erhöhung)\b|\bsteig(?:t|en)\b|\bauf (?:die|der) \w*(?<!be)rechnung\b"
        r"|\bbeim? (?:lieferanten|händler|hersteller|großhändler)\b|\b(?:die|eine) stelle\b|\bdotiert\b"
        r"|\b(?:ich|wir) (?:würde|möchte)n? (?:\S+ ){0,8}?(?:buchen|mieten|kaufen)\b"
        r"|\bnebenkosten-?(?:ab|nach|vor|an|steig)\w+|\b(?:miete|wohnung)\b[^.!?\n]{0,60}\bnebenkosten\b"
        r"|\bim angebot (?:für|bei|um)\b|\bkaution\b|\bversicherungs(?:wert|summe)\b|\btaschengeld\b"
        r"|\d(?: ?(?:€|euro|eur))?(?: (?:je|pro) \w+)?(?: für (?:die|den|das) (?:\w+ ){1,2})? ?(?:ist|sind"
        r"|wären?) (?:für (?:mich|uns) )?(?:okay|ok|in ordnung|fair)\b(?! ?\?| für (?:sie|dich|euch)\b)"
        r"|\bsteuer(?:bescheid|nachzahlung)\b|\bspende\w*\b|\bund (?:ihr|du|sie|bei euch|bei ihnen|bei dir) ?\?"
        r"|(?:^|\n)ihr lieben\b[^€]{0,120}(?:€|euro?\b) (?:pro|je) (?:person|nase|kopf)\b"
        r"|(?:^|\n)(?:(?:liebe[rs]?|hallo|hi|hey|servus|moin) )?(?:mama|mami|mutti|papa|papi|vati|oma|opa|schatz"
        r"|schwesterherz|bruderherz|(?:tante|onkel) \w+|nachbar\w*|eltern(?! (?:vom|von|der|des)\b)|mitglieder"
        r"|vereins\w+|freunde|chef(?:in)?|leute|jungs|mädels|kollegen)\b"
        r"|\b(?:muss|müssen|müsste) (?:ich|wir)\b[^.!?\n]{0,30}\b(?:absagen|passen)\b"
        r"|\b(?:ich|wir) bestätigen? (?:dir |ihnen |euch )?(?:hiermit|gern\w?|wie)\b"
        r"|\b(?:verkauf dich|geh) (?:\w+ )?nicht (?:unter|drunter)\b|\bnimm (?:ruhig|mindestens|auf keinen fall"
        r"|lieber)\b|\bdarf ich mich anmelden\b|\b(?:der|die) \w+ zahlt\b|\btreffpunkt\b"
    ),
)
