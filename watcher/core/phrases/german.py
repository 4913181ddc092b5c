"""With which German words does somebody offer, ask, order or remind?"""

from __future__ import annotations

import re

from watcher.core.phrases.german_against import COUNTERS, NOT_SUBJECT, NOUNS
from watcher.core.phrases.german_price import GERMAN_DEAL
from watcher.core.phrases.types import Language, Matter

_NOT_OURS = (
    "stellen|lehrstellen|ausbildungsstellen|job|arbeits|arbeitsplatz|ausbildungs|praktikums|sonder|wochen|tages|monats|top|spar|frühbucher|aktions"
    "|super|lock|schnäppchen|wohnungs|immobilien|urlaubs|reise|freizeit|bildungs|weiterbildungs|kultur|sport|über"
    "|betreuungs|gesprächs|hilfs|friedens|kontakt|restposten|rabatt|einführungs|neukunden|black-friday-"
    "|kurs|studien|lern|ferien|mittags|waren|verkehrs|nachmittags|ganztags|abo|kauf"
)
_NOUN = (
    rf"(?P<noun>(?!(?:{_NOT_OURS})-?angebot)(?:[\w-]{{0,30}})angebot(?:es|s|en|e(?! (?:der|von)\b))?"
    r"|[\w-]{0,20}kostenvoranschl[aä]ge?s?|kva|offerten?|offert|anbot(?:e|es|s)?|(?:grob)?kostenschätzung"
    r"|(?:angebots|offert)-?(?:unterlagen|schreiben|entwurf|mappe)|(?:honorar|preis)vorschlag"
    r"|(?:honorar|preis|kosten)(?:kalkulation|aufstellung|zusammenstellung)|preis(?:übersicht|blatt|tabelle)"
    r"|nachtrag(?= zu[mr] | nr\b| nummer | \d)|(?:ausgepreiste\w*|bepreiste\w*) (?:lv|leistungsverzeichnis)"
    r"|(?:(?<=unsere )|(?<=meine ))kalkulation|(?<=die )kalkulation(?= für )"
    r"|(?:preis|kosten|honorar)auskunft)(?![\w])"
)
_BEFORE = (
    "zu zum zur für gemäß laut auf über aus von vom mit bezüglich wegen betreffend nach in an am im bei beim durch ohne"
    " entsprechend betreffs bzgl. lt. gem.".split()
)
_FREE = "".join(rf"(?<!\b{word} )" for word in _BEFORE)
"""A noun behind one of these is only spoken of: "die Rechnung zu unserem Angebot"."""
_NO_GAP = "|".join(
    re.escape(word)
    for word in (
        *_BEFORE,
        *(
            "sie ich wir ihnen dir ihres deines eures ihrer deiner eurer der des dem mein meine meinen unser unsere "
            "unseren übersetzte übersetzten lektorierte lektorierten"
        ).split(),
    )
)
_NOBODY_ELSES = r"(?! (?:vom (?!\d|heute|gestern|\w+tag\b)|von (?!uns|mir|heute|gestern)|de[rs] (?:firma|fa\.|bank|versicherung|kollegen)))"
"""An offer of somebody else is passed on: "das Angebot vom Elektriker"."""
_GAP = rf"(?: (?!(?:{_NO_GAP})[ ,])[\w.,&/()„“\"+–-]{{1,40}})"
_PHRASE = (
    rf"(?:\b{_FREE}(?:(?P<own>(?:unser|mein)(?:en?)?)|(?P<the>das|des(?= angebot )|den|die"
    r"|der(?= (?:\w+ ){0,3}\w{0,12}vorschlag| (?:\w+ ){0,3}\w{0,12}voranschlag)|diese[sn]?"
    r"|(?:nach)?folgende[sn]?|nachstehende[sn]?|beide|zwei|drei)"
    rf"|(?P<your>ihr(?:en?)?|dein(?:en?)?|euer|eue?ren?)|(?P<some>ein(?:en?)?)){_GAP}{{0,5}}? "
    rf"|^|(?<=[,!.:] )|(?<=siehe )|(?<=anbei )|(?<=anbei: )|(?<=anhang )|(?<=anhang: )|(?<=anlage )|(?<=anlage: )){_NOUN}{_NOBODY_ELSES}"
)
_CUES = (
    r"\b(?P<strong>anbei|(?:anliegend|beiliegend|beigelegt|mitgeschickt|mitgesandt|beigefügt|beigeschlossen|angehängt"
    r"|anhängend|angefügt|nachfolgend|nachstehend|untenstehend)|siehe (?:pdf|datei|link|unten)"
    r"|(?:(?:im|als|in meinem|siehe|s\.) )?anhang|(?:(?:in der|als|siehe) )?anlage|(?:in der|als) beilage|als pdf"
    r"|hiermit(?= (?:(?:ich|wir|sie|ihnen|dir|euch|gerne?|nun|auch|wie \w+|wunschgemäß|vereinbarungsgemäß),? )*"
    r"(?:unser|mein|das|die|den|der|ein|sende|schick|übersend|übermitt|unterbreit|überreich|erhält|erhalt|bekomm|leg|mach"
    r"|biete|reich|offerier|(?:möchten?|darf|dürfen) (?:ich|wir) (?:ihnen|dir|euch)))"
    r"|hängt(?: \w+){0,3}? an|häng(?:e)?\b(?: \w+){0,3}? an\b|liegt(?: \S+){0,3}? bei(?! (?:ihnen|dir|euch)\b)"
    r"|unterm? folgendem link|unter diesem link|zusammengestellt"
    r"|ausgearbeitet|(?:zu unterbreiten|unterbreiten zu (?:dürfen|können)|zu übermitteln|zuzustellen"
    r"|zukommen zu lassen|übermitteln zu (?:dürfen|können)|zu übersenden"
    r"|vorzulegen|vorlegen zu (?:dürfen|können)|i[nm] pdf)"
    r"|wie (?:versprochen|gewünscht|zugesagt|angekündigt|erbeten|angefragt)(?=.{0,60}\b(?:erh[aä]lt|bekomm|schick|send|übersend|find))"
    r"|zusammengeschrieben|hängt (?:hier |schon |auch )?dran|hänge ich dran|is(?:t)? (?:mit )?dran|zamm?gschrie[bm]\w*)(?:e[mnrs]?)?\b"
    r"|\b(?P<weak>hier|(?:weiter )?unten|(?:sende|schicke|übersende|übermittle|unterbreite|überreiche|maile)n?(?! (?:sie|du|ihr)\b)"
    r"|mache[n]? (?:ich|wir)|(?:erhalten|bekommen|finden) sie|(?:erhältst|bekommst|findest) du|(?:erhaltet|bekommt"
    r"|findet) ihr|(?:steht|liegt|ist) (?:(?:jetzt|nun|ab sofort|hier) ){0,2}(?:online|im (?:kunden)?portal)"
    r"|(?:steht|liegt|ist) (?:(?:hier|nun|jetzt|ab sofort|für (?:sie|dich|euch)|online|zum \w+) ){0,3}bereit"
    r"|erstellt|vorbereitet|geschrieben|hochgeladen|zukommen"
    r"|wie (?:\w+ ){0,2}?(?:vereinbart|besprochen|gewünscht|versprochen|angekündigt|zugesagt|erbeten|angefragt)|wunschgemäß)\b"
)
_ASKED_FOR = (
    r"\b(?:sie|du|ihr) (?:(?:hatten|haben|hattest|hast|hattet|habt|baten|batest|batet|fragten|fragtest|fragtet)(?: \w+){0,4}?"
    r" (?:um|nach)|(?:wollten|wolltest|wolltet|wünschten)(?: \w+){0,3}?) (?:ein(?:e[nmr]?)?|unser(?:e[nmr]?)?|mein(?:e[nmr]?)?)"
    rf" (?:[\w-]+ ){{0,2}}?{_NOUN}{_NOBODY_ELSES}"
)
"""The reader asked for an offer of the writer's."""
_READY = (
    rf"\b(?:das|den|die|der|ihr|dein|euer|unser|mein)e? (?:[\w-]+ )?{_NOUN} (?:ist|wäre|liegt|steht)(?: (?:jetzt|nun|endlich|so|für sie|für dich))*"
    r"(?!(?: da)?,? (?:danke|(?:vielen|besten|herzlichen) dank))(?: (?:fertig|soweit|vor|da))?(?=[.!,;: –-]|$)"
)
"""The offer is there: the sentence behind it may say where."""
_NOT_PLEASED = (
    r"(?!.{0,120}\b(?:zusag|gefäll|gefall|passt|annehm|angenehm|ansprich|einverstanden|entsprich|überzeug|öffnen|beauftragen"
    r"|zustimm|wünschen|frage))"
)
"""What the client may think of an offer that lies before them: that does not announce one."""
_WITH_IT = (
    "anliegend|beiliegend|beigelegt|mitgeschickt|mitgesandt|beigefügt|beigeschlossen|angehängt|anhängend|angefügt"
)
_SCOPE = r"(?P<scope>leistungen|leistungsumfang|umfang|termine|zeitplan|ablauf)\b.{0,30}?\b(?P<what>honorar|preise?|kosten)\b"
"""What one would get, and for how much."""
_CONTRACT = (
    r"\b(?!(?:miet|untermiet|pacht|kauf|arbeits|ausbildungs|praktikums|aufhebungs|gesellschafts|ehe|erb|leasing|kredit|darlehens|versicherungs"
    r"|tarif|handy|strom|geheimhaltungs|vertraulichkeits|verschwiegenheits|datenschutz|auftragsverarbeitungs"
    r"|auftragsdatenverarbeitungs|nachunternehmer"
    r"|subunternehmer|mitglieds|franchise|vertrags|termin|sorgerechts|zusatz|ziel|lehr|honorarvertrags)-?(?:vertr|vereinb))"
    r"[\w-]{3,30}(?P<what>vertrag|verträge|vertrags|vereinbarung)"
)
"""A contract about the writer's work, by its kind: "Honorarvereinbarung", "Wartungsvertrag"."""
_SIGNED_BACK = (
    r"(?P<back>unterschrieben(?:e[sn]?)?|unterzeichnet|gegengezeichnet|unterschrift|unterzeichnung"
    r"|gegenzeichnung|unterschreib\w{0,3}|unterzeichne\w{0,2}|gegenzeichnen)\b"
)
_HANDED = (
    r"\b(?:anbei|anliegend|beigefügt|beiliegend|angehängt|anhang|anlage|beilage|schicke|sende|übersende|erhalten"
    r"|bekomm\w{1,4}|hier kommt|hier ist)\b"
)
"""Hands a contract over; that it is to be signed may stand in the sentence behind."""
_IDEA = (
    r"(?:\w{0,20}konzept|plan|pläne|zeichnung(?:en)?|präsentation|vorschlag|\w{0,12}paket|disposition"
    r"|leistungsbeschreibung|planung|\w{0,15}entwurf|entwürfe|\w{0,15}skizzen|treatment|exposé|expose|storyboard"
    r"|drehplan|studiendesign|figurinen|moodboard|musterkollektion|visualisierung(?:en)?|ideen?|leistungsumfang)"
)
_ITS_COSTS = (
    r"(?:(?:die|den|der|das|dem|unsere|einen?|eine[rm]?) )?(?:kosten(?:plan|planung|übersicht|rahmen|aufstellung"
    r"|zusammenstellung|schätzung|kalkulation)?|grobkostenschätzung"
    r"|budget(?:plan|planung|rahmen|übersicht|aufstellung)?|kalkulation|honorar\w{0,12}|\w{0,12}preise?n?)"
)
_NEAR_COSTS = r"^(?=.*(?:samt|nebst|sowie|und|mit) (?:\w+ )?\w*(?:kosten|budget|kalkulation|honorar|preis)).*?"
"""An idea and what it would cost: "Treatment und Budget", "Exposé mit Zeitplan und Kostenschätzung"."""
_WEEKDAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
_MONEY = r"(?:€|eur\b|euro\b|chf\b|fr\. )"

_YES = r"(?:zusag|bestätig|beauftrag|unterschreib|unterschrieben|freigeb|freigegeben|zustimm|einverstanden|grünes licht)\w*"
"""How a client takes an offer."""
_SUITS = (
    r"(?:das|es|dies|der preis|die summe|der termin) (?:(?:für|so|ihnen|dir|euch|sie|dich|alles) )*(?:passt|ok"
    r"|okay|recht|ordnung|einverstanden|gefällt|zusagt)\b"
)
_A_WHILE = r" (?:\S+ ){0,2}?(?:tage?n?|wochen?|stunden?|minuten?|zeit|geduld|monate?)\b"
"""What the writer needs for themselves."""
_FROM_CLIENTS = (
    r"\w*(?:freigabe|zusage|zustimmung|bestätigung|okay|ok|unterschrift|licht|go|ja|antwort|rückmeldung"
    r"|entscheidung|nachricht|feedback|auftrag|anschrift|adresse"
    r"|nummer|angaben|daten|dateie?n?|unterlagen|texte?|fotos?|bilde?r?|logo|maße?|pl[aä]ne?|liste|inhalte?"
    r"|wünsche|grundriss|vorgaben|vorlage|meinung|fassung|vertrag)\b"
    r"(?! (?:(?:vom|der|des|durch|beim?|aus)\b|von (?!ihnen|dir|euch)))"
)
"""What a client gives to somebody who waits for it, unlike goods and what an authority or a supplier gives."""
_HANDS_OVER = rf"(?:mir|uns) (?:\S+ ){{0,3}}?{_FROM_CLIENTS} (?:\S+ )?(?:schick|send|nenn|geb|gib|mitteil|zukommen)\w*"
"""How a client gives it."""
_WHAT_FAILS = rf"(?:(?:ihre?|deine?|eure?|unterschrieben\w*|gegengezeichnet\w*|info\w*|details?|wunsch\w*|genauen?|anzahl)\b|{_FROM_CLIENTS})"
"""What a client has not given yet: a part from the supplier fails too, and nobody asks for it."""
_GOODS = r"\w*(?:ware|teile?|fliesen|lieferung|bestellung|zahlung|überweisung|material|möbel|muster|paket|geräte?|handwerker)\b"
_PAPER = r"angebot|offerte|kostenvoranschl|vorschlag|proposal"

GERMAN = Language(
    code="de",
    phrase=_PHRASE,
    plural="angebote",
    cues=_CUES,
    signs=(
        (
            r"\b(?P<own>mein|unser)e? (?P<noun>angebot|anbot|kostenvoranschlag|offerte"
            r"|kalkulation) (?:\w+ )?(?P<where>liegt|steht|findest|finden|findet)\b(?=[^.!?]{0,40}https?:)"
        ),
        r"\b(?P<done>(?:kalkuliert|durchgerechnet|ausgerechnet|durchkalkuliert))\b.{0,20}?\b(?P<cue>anbei|siehe"
        r"|im pdf|im anhang|in der anlage|angehängt)\b"
        r"|^(?=.*(?:vertr[aä]g|vereinbarung).*(?:unterschr|unterzeich|gegengez|gegenz))(?!.*\b(?:unterschriebene"
        r"|unterzeichnete|gegengezeichnete)[nrsm]? (?:\w+ )?[\w-]*(?:vertrag"
        rf"|vereinbarung)).*?{_CONTRACT}\b.{{0,160}}?\b{_SIGNED_BACK}",
        r"^(?:(?:so|also|ja|hallo|guten tag|und),? ){0,2}(?P<cue>hier|nun|jetzt"
        r"|endlich)(?:,? (?:endlich|nun|jetzt|auch|kommt|noch|hier|schon|mal)){0,3}"
        rf" (?P<the>das|der|die) (?:\w+ )?(?P<asked>versprochene|zugesagte|gewünschte|angeforderte|erbetene|angekündigte|angefragte)"
        rf" {_NOUN}(?=[!.,:;]|$| (?:für|zu|zur|zum|über|in) )(?![^.!]*\?)",
        rf"{_ASKED_FOR}[^?]{{0,90}}?[,;:.!–-] (?:und |also |nun )?(?:(?P<cue>hier (?:ist|kommt|haben sie|hast du) (?:es|er|sie|ihn))\b"
        r"|(?:das|den|die|dieses|diesen|diese) (?:\w+ ){0,4}?(?P<sends>schicken?|senden?|übersenden?|übermitteln?|übermittle|maile|beilegen?"
        r"|beifügen?|anhängen?|kommt hier|kommt hiermit|kommt anbei|lege|füge|hänge|finden|findest|erhalten|erhältst|liegt|hängt)\b)",
        rf"{_READY}[.!,;:–-]{{1,2}} (?:und |also )?(?:(?:es|er|sie) (?:liegt|hängt|ist|steht)|(?:sie finden|du findest|ihr findet) (?:es|ihn|sie)"
        r"|ich (?:habe|hänge|lege|füge) (?:es|ihn|sie)|siehe)\b[^.!?]{0,30}?\b(?P<cue>bei|an|anbei|anhang|anlage|angehängt|beigefügt|pdf)\b",
        r"\b(?P<intro>hiermit biete(?:n)? (?:ich|wir))\b",
        r"\b(?P<the>der|dieser|unser|mein) (?P<what>(?:fest|pauschal|komplett|gesamt)preis) (?P<holds>gilt"
        r"|ist gültig|bleibt gültig|ist garantiert)(?! noch\b)[^?]{0,20} bis\b"
        r"|\b(?P<holds_2>halten? (?:ich mich|wir uns|mich|uns))\b[^?]{0,40} an (?P<the_2>die|diese|unsere"
        r"|meine) (?P<what_2>preise)\b[^?]{0,20} gebunden\b",
        r"\b(?P<intro>erlaube[n]? (?:ich mir|wir uns)|(?:ich erlaube mir|wir erlauben uns))\b.{1,200}? (?P<to>anzubieten|zu offerieren)\b",
        r"\b(?P<intro>biete(?:n)? (?:ich|wir)(?: (?:ihnen|dir|euch))?"
        r"|(?:ich|wir) biete(?:n)? (?:ihnen|dir|euch)(?! (?:€ ?)?[\d.,]+ ?(?:€|euro|eur)?(?: vhb| bar)? für)"
        r"|offeriere[n]? (?:ich|wir)|(?:ich|wir) offeriere[n]?)\b"
        rf"(?:.{{1,200}}?(?:{_MONEY}|festpreis|pauschalpreis|tagessatz|stundensatz|pauschal)|(?: \w+){{0,6}}? (?:wie folgt"
        r" )?an ?:)",
        (
            r"\b(?P<intro>biete[n]? (?:ihnen|dir|euch)(?! (?:€ ?)?[\d.,]+ ?(?:€|euro|eur)?(?: vhb"
            rf"| bar)? für))\b.{{0,80}}?(?:wie folgt|\ban ?:|{_MONEY})"
        ),
        rf"\b(?P<own>unser|mein|dieses) {_NOUN} (?:lautet|umfasst|beträgt|beläuft sich|sieht wie folgt|im überblick"
        r"|ist freibleibend|ist gültig|gilt|behält)",
        rf"\b(?P<own>unser|mein) {_NOUN}(?: \S+){{0,6}}? ?:",
        rf"\b(?:wenn|falls|sollte|hoffe[n]?|hoffentlich)\b.{{0,40}}? (?:unser|mein|dieses|das) {_NOUN}(?: \S+){{0,3}}?"
        r" (?P<pleases>zusagt|zusagen|gefällt|gefallen|entspricht|überzeugt|anspricht|passt)\b",
        rf"\b(?:über|auf) (?:die|eine|ihre|deine) (?P<taking>annahme) (?:unser|mein|dies)es {_NOUN}",
        r"\b(?P<intro>biete[n]? (?:ich|wir)(?: (?:ihnen|dir|euch))?) wie folgt an\b",
        rf"\b(?P<cue>{_WITH_IT})(?:e[mnrs]?) (?:[\w-]+ ){{0,2}}?{_NOUN}",
        rf"\bin (?:unser|mein)em (?:[\w-]+ ){{0,2}}?{_NOUN} (?:\w+ ){{0,2}}?(?P<cue>im anhang|in der anlage|anbei|als pdf)\b",
        rf"\b(?P<intro>(?:mache|unterbreite|erstelle)n? (?:ich|wir) (?:ihnen|dir|euch)) (?:\w+ )?(?:ein|eine|dieses|folgendes)"
        rf" {_NOUN} ?(?::|.{{1,60}}?{_MONEY})",
        (
            r"\b(?P<intro>(?:mache|unterbreite)n? (?:ich|wir) (?:ihnen|dir|euch)) (?:\w+ )?(?P<what>(?:einen|diesen"
            rf"|folgenden|den) (?:\w+ )?vorschlag) ?(?::|.{{1,60}}?{_MONEY})"
        ),
        rf"\b(?P<the>folgende[sn]?) {_NOUN} (?:machen|unterbreiten|vorlegen|anbieten)",
        (
            r"\b(?P<cue>anbei|anhang|anlage|beilage|angehängt|beigefügt|beiliegend|sende|schicke|übersende|maile)(?:e?n"
            r"|e)?\b.{0,80}?\b(?P<what>(?:samt|nebst|inkl\.|inklusive|einschließlich)(?: \w+)? (?:preise?n?|kosten"
            r"|honorar|\w{0,12}kalkulation|\w+aufstellung|kosten(?:plan|übersicht|rahmen)|budget)"
            r"|(?:sowie|und) (?:die |unsere )?(?:kosten|preise) für|mit(?: \S+){0,4}? (?:\w{0,12}preisen"
            r"|(?:gesamt|end|fest|pauschal|stück)preis|pauschalen|budget|und kosten"
            r"|(?:monatlichen|jährlichen|laufenden|einmaligen|voraussichtlichen) kosten|honorar\w{0,12})(?! de[rs] )"
            r"|(?:mein|unser)e? (?:konzept|vorschlag|plan) mit (?:den |allen )?kosten)\b"
        ),
        (
            rf"{_NEAR_COSTS}\b(?P<what>{_IDEA} (?:samt|nebst|sowie|und|mit) {_ITS_COSTS})\b.{{0,20}}?\b(?P<cue>sende"
            r"|schicke|übersende|maile|lieg(?:en|t)? bei|anbei|im anhang|hängen? an)"
        ),
        (
            rf"{_NEAR_COSTS}\b(?P<cue>sende|schicke|übersende|find\w+|erhalten|hier|anbei|anhang|anlage|beilage"
            rf"|beigefügt)\b.{{0,60}}?\b(?P<what>{_IDEA})(?: \S+){{0,4}}? (?P<with>samt|nebst|sowie|und"
            rf"|mit) (?P<costs>{_ITS_COSTS})\b"
        ),
        r"\b(?P<what>mit(?: \S+){0,3}? (?:\w{0,12}preisen|pauschalen|budget|honorar\w{0,12})"
        r"|(?:samt|nebst|inklusive) (?:kosten|preisen|honorar))(?! de[rs] )\b.{0,40}?\b(?P<cue>häng(?:t|en) (?:hier "
        r"|schon |auch )?(?:an|dran)|lieg(?:t|en) bei|anbei|im anhang)\b"
        r"|\b(?P<cue_2>häng(?:t|en) (?:hier |schon |auch )?(?:an|dran)"
        r"|lieg(?:t|en) bei)\b.{0,20}?\b(?P<what_2>(?:samt|nebst|mit|inklusive) (?:den "
        r"|allen )?\w{0,12}preisen)\b(?! de[rs] )",
        (
            r"\b(?P<cue>im pdf|anbei|anhang|anlage|beiliegend|hängt an|hängt dran)\b.{0,30}?\b(?P<what>(?:mein"
            r"|unser)e? (?:vorschlag|konzept|idee)\w*.{0,40}? (?:samt|nebst|inklusive|mit) (?:kosten|preisen|budget"
            r"|honorar))\b"
        ),
        r"\b(?P<cue>anbei|anhang|anlage|beilage|angehängt|beiliegend|schicke|sende|find\w+)\b.{0,40}?\b(?P<what>(?:mein|unser)e(?: \w+)? pakete)\b",
        (
            r"\b(?P<cue>anbei|anhang|anlage|beilage|angehängt|beiliegend\w*|erhalten"
            r"|finden)\b.{0,60}?\b(?P<what>(?:aufstellung|übersicht|zusammenstellung) (?:der|ihrer"
            r"|über die) (?:\w+ )?kosten|(?:leistungs- und )?honorarübersicht|honorar(?:ermittlung|berechnung)"
            r"|kostenübersicht)\b"
        ),
        (
            r"\b(?P<what>(?:die |der )?(?:\w+ ){0,2}?(?:planungs|umbau|projekt|bau"
            r"|gesamt)?kosten)\b.{0,30}?\b(?P<cue>(?:für sie |einmal |mal ){0,2}zusammengestellt)\b"
        ),
        (
            r"\b(?P<cue>füge\w*|reiche\w*|anbei|beigefügt)\b.{0,40}?\b(?P<own>ausgefüllte\w*) (?P<noun>preisabfrage"
            r"|preisblatt|preisliste|angebotsformular)\b"
        ),
        (
            r"\b(?P<cue>anbei|im anhang|anlage|beiliegend|erhalten sie|wie besprochen"
            r"|wie vereinbart)\b.{0,40}?\b(?P<what>(?:unser|mein|den|der|ein)e?n? (?:\w+ )?(?:vertragsentwurf"
            r"|entwurf (?:des|eines|für (?:den|einen)) \w*vertrag\w*))\b(?!.{0,60}\b(?:miet|kauf|arbeits))"
        ),
        r"\b(?P<cue>anbei|im anhang|anlage|beiliegend)\b.{0,40}?\b(?P<what>(?:aus|be)gepreist|bepreist)\b",
        rf"\b(?P<intro>ergibt sich|ergeben sich)\b.{{0,40}}? (?P<what>ein honorar|kosten) von .{{0,20}}?{_MONEY}",
        (
            r"\b(?P<cue>anbei|anhang|anlage|beilage|angehängt|beiliegend|sende|schicke|übersende|maile"
            r"|erh[aä]lt\w*)(?:e?n|e)?\b.{0,60}?\b(?P<what>(?:unser|mein)e?n? (?:preise?|konditionen"
            r"|kosten(?:plan|rahmen|übersicht)))(?! ?(?:-?anfrage|liste))\b"
        ),
        (
            r"\b(?P<cue>anbei|im anhang|anlage|beilage|beigefügt|anliegend|beiliegend|als pdf"
            r"|wie (?:versprochen|besprochen|gewünscht|vereinbart|angekündigt))\b.{0,20}?\b(?P<what>(?:meine?n?"
            r"|unsere?n?|der|den|eine?n?) vorschlag (?:für|zu|zur|zum|samt))(?=.{0,40}\b(?:zusammenarbeit|betreuung"
            r"|begleitung|kooperation|kosten|preis|aufwandsschätzung|aufwandschätzung|kalkulation|honorar))"
        ),
        rf"\b(?P<cue>anbei|angehängt\w*|anhang|anlage|beilage|finden)\b.{{0,40}}?\b{_SCOPE}",
        rf"\b{_SCOPE}.{{0,40}}?\b(?P<cue>zusammengestellt|angehängt|beigefügt|anbei|im anhang)\b",
        r"\b(?:auf|zu) (?P<your>ihre[rn]?|deine[rn]?|eure[rn]?) (?:ausschreibung|preisanfrage)\b.{0,80}?\b(?P<what>(?:die|unsere|meine) preise)\b",
        (
            r"\b(?P<own>unsere|meine) (?P<noun>eingabe|unterlagen|bewerbung) (?:zu[rm]?|auf"
            r"|für) (?:(?:die|den|das|der|obgenannten?|oben genannten?|o\.g\.|öffentlichen) )*(?P<what>submission"
            r"|ausschreibung|vergabe\w*|einladungsverfahren)\b"
        ),
        r"\b(?P<own>ausgefüllte\w*) (?:(?:und|,) \w+ )?(?P<noun>leistungsverzeichnis|lv|preisblatt|angebotsblatt|angebotsformular)\b",
        r"\b(?P<your>finden (?:sie|ihr)|findest du) (?:\w+,? ){1,4}?(?P<what>(?:und|samt|nebst) (?:den )?preise?n?)\b",
        (
            r"\b(?:wenn|falls|sofern|sollten) (?:sie|du"
            r"|ihr)\b.{0,40}? (?P<pleases>einverstanden)\b.{0,80}?\b(?P<back>unterschrieben|unterzeichnet"
            r"|gegengezeichnet)"
        ),
        (
            r"\b(?P<cue>anbei|im anhang|in der anlage|beiliegend|link|hier)\b.{0,60}\b(?P<what>was (?:wir"
            r"|ich) (?:\w+ )?(?:berechnen|verlangen|nehmen) würden?)\b"
        ),
        r"\b(?P<intro>(?:ich|wir) (?:kann|können|möchten?|darf|dürfen) (?:ihnen|dir|euch)(?: \w+){0,4}? (?:anbieten|offerieren)) ?:$",
        (
            r"\b(?P<cue>link|hier|klick\w*|gelangen sie|kommen sie|geht es|geht['’]s)\b.{0,30} zu (?P<your>ihrem|deinem"
            r"|eurem) (?:\w+ ){0,2}?(?P<noun>angebot|kostenvoranschlag)\b"
        ),
        rf"\ban dieses {_NOUN} (?:halten|binden|sind)",
        (
            r"\b(?P<cue>anbei|anhang|anlage|beilage|beiliegend|angehängt|hier)(?: (?:ist|kommt|finden sie|findest du"
            r"|noch|nun|also|schon))?(?: wie \w+| wunschgemäß| die \w+ und)?,? (?:der|den|einen?|unseren?|meinen?|ihr"
            r"|dein|euer) (?:\w+ )?(?P<noun>kv)\b(?!-)"
        ),
        (
            r"\b(?P<cue>anbei|anliegend|beigefügt|beiliegend|übersende|sende)\b.{0,60}?\b(?P<what>(?:werk|dienst"
            r"|honorar|projekt|rahmen|wartungs|pflege"
            rf"|beratungs)?vertr[aä]ge?s?) über .{{0,15}}?{_MONEY}.{{0,80}}?\b(?P<back>unterzeichnung|unterschrift"
            r"|gegenzeichnung)\b"
        ),
        (
            r"\b(?P<where>(?:letzten?|nächsten?|ersten?) seite|am ende|darin|dort|im anhang|in der anlage"
            r"|anbei)\b.{0,20}?\b(?P<your>finden (?:sie|ihr)|findest du) (?:\w+,? ){0,3}?(?P<what>(?:die|meine"
            r"|unsere) (?:konditionen|preise|kosten|honorare))\b"
        ),
        (
            r"\b(?P<asked>wie (?:\w+ )?(?:gewünscht|angefragt|erbeten|besprochen|versprochen)"
            r"|wunschgemäß)\b.{0,60}?\b(?P<what>(?:meine|unsere)(?: \w+)? preisliste)\b"
        ),
    ),
    priced=(
        r"\b(?P<intro>(?:wären|wäre|käme|kämen) (?:es|das"
        rf"|wir))\b.{{0,40}}?(?P<money>{_MONEY}).{{0,20}}?\bstatt (?:bisher |vorher |der |{_MONEY} ?)?\d"
        r"|(?:^|[,.:!] )(?P<cue_1>hier|anbei|nachfolgend|untenstehend"
        r"|nachstehend)(?: (?:ist|kommt|kommen|sind|nun|also|jetzt))?,? (?P<own_1>unser"
        rf"|mein)e?n? (?:\w+ )?(?P<what_1>preise?|konditionen|kosten)\b.{{0,120}}?(?P<money_1>{_MONEY})"
        r"|\b(?P<intro_2>erlaube[n]? (?:ich|wir) (?:mir"
        rf"|uns))\b.{{0,80}}?(?P<money_2>{_MONEY}).{{0,40}}? zu (?:veranschlagen|kalkulieren|vorzuschlagen"
        r"|offerieren)\b",
        r"\b(?P<intro>(?:darf|dürfen|kann|können|möchte[n]?|würde[n]?) (?:ich|wir) (?:ihnen|dir|euch)|(?:ich|wir) (?:darf"
        r"|dürfen|kann|können|möchte[n]?|würde[n]?) (?:ihnen|dir|euch))\b"
        rf"(?:.{{0,120}}?{_MONEY}.{{0,60}}?\b(?:an|anbieten|unterbreiten|offerieren|machen|umsetzen|bauen|liefern"
        r"|herstellen|anfertigen|fertigen|überlassen|vermieten)\b"
        rf"|.{{0,80}}? (?:anbieten|unterbreiten|offerieren) ?:.{{1,160}}?{_MONEY})",
        rf"\b(?P<intro>komme[n]? (?:ich|wir)|(?:ich|wir) komme[n]?) (?:hier |da |dabei |somit |insgesamt )?auf (?:\S+ ){{0,4}}?"
        rf"(?:gesamtpreis|endpreis|festpreis|gesamtsumme|\d[\d.,]*)\b.{{0,20}}?(?P<money>{_MONEY})",
        rf"\b(?P<intro>kostet|kosten|kommt|kommen) (?:(?:sie|dich|euch) )?bei (?:mir|uns)\b.{{0,40}}?(?P<money>{_MONEY})",
        (
            r"\bder (?P<total>gesamtpreis|endpreis|festpreis|pauschalpreis)\b.{0,60}? (?:beträgt|liegt bei|wäre"
            rf"|beläuft sich)\b.{{0,30}}?(?P<money>{_MONEY})"
        ),
        (
            r"\b(?P<total>(?:neuer?|endgültiger?|aktueller?) (?:endpreis|gesamtpreis|festpreis|preis))(?: ist|:|,| wäre"
            rf"| liegt bei)? (?:{_MONEY} ?)?\d[\d.,’']* ?(?P<money>{_MONEY})"
        ),
        rf"\b(?P<intro>(?:kann|können) (?:ich|wir) (?:ihnen|dir|euch))\b.{{0,120}}? anbieten, .{{0,60}}?(?P<money>{_MONEY})",
        (
            r"\b(?P<intro>(?:beziffe(?:re|rn)|veranschlagen?) (?:ich|wir)"
            rf"|(?:ich|wir) (?:beziffe(?:re|rn)|veranschlagen?))\b.{{0,60}}?(?P<money>{_MONEY})"
        ),
        rf"\b(?P<intro>(?:unser|mein) honorar)\b.{{0,60}}? auf .{{0,20}}?(?P<money>{_MONEY})",
        rf"\b(?P<intro>(?:berechne|verlange|veranschlage|verrechne|kalkuliere)n? (?:ich|wir)|(?:ich|wir) (?:berechne|verlange"
        rf"|veranschlage|verrechne|kalkuliere)n?)\b.{{1,120}}?(?P<money>{_MONEY})",
        rf"\b(?:(?:unsere?|meine?) (?!durchschnitt)(?:[\w-]+ )?(?P<what>\w{{0,20}}(?:honorar|gage|preis|pauschale|vergütung|satz))"
        rf"|(?:das|die) (?P<paid>\w{{0,20}}(?:honorar|gage|vergütung))(?=.{{0,80}} (?:wäre|läge|betrüge)))\b.{{0,80}}?"
        rf" (?:beträgt|betrüge|liegt bei|läge bei|wäre[n]?|beläuft sich|ist|sind)\b.{{0,60}}?(?P<money>{_MONEY})",
    ),
    asked_for=f"{_ASKED_FOR}|{_READY}|^(?=.*(?:vertr[aä]g|vereinbarung)).*?(?:{_HANDED}).{{0,60}}?{_CONTRACT}".replace(
        "(?P<noun>", "(?:"
    )
    .replace("(?P<asked>", "(?:")
    .replace("(?P<what>", "(?:"),
    deal=GERMAN_DEAL,
    counters=COUNTERS,
    later="Angebot folgt",
    resent="nochmals das Angebot",
    hints=(
        *NOUNS,
        "vertrag",
        "verträge",
        "vereinbarung",
        "kalkuliert",
        "rechnet",
        "kosten",
        "kv",
        "submission",
        "ausschreibung",
        "vergabe",
        "einladungsverfahren",
        "stellung",
        "preis",
        "nachtrag",
        "honorar",
        "pakete",
        "pauschalen",
        "preist",
        "entwurf",
        "kondition",
        "kosten",
        "aufstellung",
        "ausgefüllt",
        "budget",
        "einverstanden",
        "auskunft",
        "en würde",
        "biete",
        "unterbreit",
        "offerier",
        "€",
        "eur",
        "chf",
        "fr. ",
    ),
    veto=(
        r"\b(?:morgen|übermorgen|bald|baldmöglichst|demnächst|zeitnah|umgehend|in kürze|in den (?:nächsten|kommenden)"
        r"|(?:bis|am|ab|im laufe|anfang|mitte|ende) (?:zum |spätestens |dieser |der |kommenden |nächster |nächsten )?"
        r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|nächste|kommende|morgen|ende|anfang)\w*"
        r"(?!.{0,60}\b(?:bestätig|zurück|bescheid|annehm|freigeb|rückmeld|entscheid|antwort))"
        r"|(?:dann|danach|anschließend|daraufhin|im anschluss) (?:bekomm|erh[aä]l|schick|send|mach|erstell|unterbreit|rechne|kalkulier)\w*"
        r"|(?:bekomm|erh[aä]l|schick|send|mach|erstell|unterbreit)\w*(?: (?:ich|wir|sie|du|ihr|ihnen|dir"
        r"|euch)){1,2} (?:dann|danach|anschließend|daraufhin|im anschluss)"
        r"|nächste woche|kommende woche|noch heute|heute noch|nachreichen"
        r"|(?:schicke|sende|reiche|liefere)[n]? (?:ich|wir)(?: \w+){0,4} nach|sobald|später|werde|werden (?:wir|sie)"
        rf"|(?:falls|wenn|sollte[n]? (?:sie|du|ihr)){_NOT_PLEASED}|soll ich|sollen wir|könnte|noch kein\w*|leider kein\w*|kein\w* angebot)\b"
    ),
    handed=(
        r"\b(?:anbei|(?:anliegend|beiliegend|beigelegt|mitgeschickt|beigefügt|beigeschlossen|angehängt|angefügt)\w{0,2}|anhang|anlage"
        r"|beilage|hiermit|hängt(?: \w+){0,3} an|liegt(?: \w+){0,3} bei|hier (?:ist|kommt|mein|unser)(?!.{0,40}\bnoch nicht))\b"
    ),
    past=(
        r"\b(?:sie|du|ihr) (?:wollten|wolltest|wolltet|brauchten|brauchtest|brauchtet|hatten|hattest|hattet|baten|batest)\b[^.,;:!?]{0,80}"
        r"|\b(?:das|den|die) (?:sie|du|ihr) (?:bis|für) [^.,;:!?]{0,30}? (?:brauch(?:en|st|t)|benötig(?:en|st|t)"
        r"|möchte(?:n|st|t)|wollen|willst|wollt)\b"
        rf"|\bwie (?:\w+ ){{0,2}}?(?:am|vom|bis) (?:\w+ )?(?:{_WEEKDAYS})\w*(?: (?!wie\b"
        r"|so\b)[\w-]+){0,4}? (?:\w{0,4}ge\w{2,12}(?:t|en)|erwähnt|verabredet)\b|"
        rf"\b(?:am|bis|vom|seit|ende|anfang|mitte) (?:\w+ )?(?:{_WEEKDAYS})\w*(?: (?!wie\b|so\b)[\w-]+){{0,5}}? (?:zugesagt|versprochen"
        r"|besprochen|vereinbart|gesprochen|angekündigt|gebeten|angefragt|telefoniert|ausgemacht|abgesprochen|gewünscht|erbeten"
        r"|(?:haben )?wollten)\b"
        rf"|\b(?:gespräch|telefonat|\w*termin|besuch|treffen|anruf|besichtigung|begehung|aufmaß|anfrage|mail)s? (?:am|vom|von) (?:{_WEEKDAYS})\w*"
        r"(?=.{0,60}\b(?<!noch )heute\b(?! noch))"
        r"|\b(?:\w*(?:beginn|start|liefer\w+|ausführung|umsetzung|montage|einbau)|gültig)(?: \w+)? (?:am|ab|bis"
        rf"|zum)(?: zum| kommenden| nächsten)? (?:{_WEEKDAYS})\w*"
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
        r"|(?<!aufforderung zur )(?<!einladung zur )(?<!bitte um )(?<!frist zur )(?<!\w)angebotsabgabe(?!\w)(?! (?:bis|frist|termin))"
        r"|(?<!\w)angebots-?(?:formular|nachtrag|nummer|nr|unterlagen|schreiben|entwurf|dokument|mappe|paket)(?!\w)"
        r"|(?<!\w)devis(?!\w)|(?<!\w)[\w-]{0,20}kostenvoranschl[aä]ge?s?(?!\w)|(?<!\w)(?:\w{0,20}offerten?|offert|anbot|kva)(?!\w)"
        r"|(?<!\w)kv[ _-]?(?:nr\b|\d)|(?<!\w)(?:grob)?kostenschätzung(?!\w)|(?<!\w)(?:honorar|preis)vorschlag(?!\w)"
        r"|(?<!\w)(?:preis|kosten|honorar)auskunft(?!\w)"
        r"|(?<!ihr )(?<!dein )(?<!\w)nachtrag (?:nr\.? ?|nummer )?\d(?!.{0,30}(?:vertrag|protokoll|bescheid|police))"
    ),
    subject_hints=(
        "lv",
        "angeb",
        "mehrkosten",
        "hoai",
        "leistungsverzeichnis",
        "devis",
        "offre",
        "kalkulation",
        "ermittlung",
        "berechnung",
        "angebot",
        "anbot",
        "offert",
        "kostenvoranschl",
        "kv",
        "tzung",
        "vorschlag",
        "auskunft",
        "nachtrag",
    ),
    not_subject=NOT_SUBJECT,
    file=(
        rf"\b(?!(?:{_NOT_OURS}) ?angebot)[^\W\d_]{{0,30}}angebote?\b(?<!\bstellen angebot)(?<!\bsonder angebot)"
        r"|\bangebots ?(?:formular|blatt|schreiben|unterlagen|dokument|mappe|entwurf|nummer|nr)\b"
        r"|\b[^\W\d_]{0,20}kostenvoranschl(?:a|ä|ae)ge?\b|\b(?:[^\W\d_]{0,12}offerten?|offert|anbot|kva)\b"
        r"|\bdevis\b|^offre (?=n[or°]|\d)|^kv (?!beitrag|bescheinigung|versicherung|karte)"
        r"|\bkv(?= (?:v ?\d|ver|rev|final|entwurf|nr|neu)|$)|\b(?:grob)?kostensch(?:ä|ae)tzung\b"
        r"|\b(?:honorar|preis|verg(?:ü|ue)tungs)vorschlag\b|\bangeb\b(?! anfrage)|\bmehrkostenanzeige\b|(?<!versicherung )\bkv (?:nr )?\d{3,6}\b"
        r"|\bhoai (?:honorar)?(?:berechnung|ermittlung)\b"
        r"|\bnachtrag (?:nr )?\d(?!.{0,40}(?:vertrag|protokoll|bescheid|police))"
        r"|\b(?:honorar|preis)(?:kalkulation|ermittlung|berechnung)\b"
        r"|\b(?:lv|leistungsverzeichnis)\b.{0,40}\b(?:bepreist|ausgepreist|ausgef(?:ü|ue)llt)"
        r"|\b(?:bepreist\w*|ausgepreist\w*|ausgef(?:ü|ue)llt\w*) (?:lv|leistungsverzeichnis)\b"
    ),
    not_file=(
        r"\b[^\W\d_]{0,20}(?<!be)rechnung(?:en)?\b|\bauftragsbest(?:ä|ae)tigung|\bauftragserteilung|\bbestellung|\blieferschein"
        r"|\b[^\W\d_]{0,12}mahnung\b|\bgutschrift|\bunterschrieben|\bunterzeichnet|\bgegengezeichnet|\bgepr(?:ü|ue)ft\b"
        r"|\b(?:angebots?|kostenvoranschlags?|offert\w{0,2}) ?vorlage$"
        r"|\bangebots? ?(?:anfrage|aufforderung|vergleich)|\bangebot (?:angenommen|best(?:ä|ae)tigt)"
        r"|\b(?:preis)?anfrage\b"
    ),
    asks=(
        r"freue[n]? (?:ich |wir )?(?:mich|uns),? (?:\w+ )?(?!über (?:ihre|deine|eure)n? (?:\w+ )?(?:zusage|auftrag"
        r"|bestätigung|entscheidung)\b)(?:auf|über|von)\b.{0,40}?\b(?:rückmeldung|antwort|feedback|zusage"
        r"|nachricht|entscheidung|auftrag|rückruf|bestätigung|ihnen|dir|euch)\b"
        r"|(?:um|auf) (?:eine |ihre |deine |eure )?(?:\w+ )?(?:rückmeldung|rückantwort|antwort|bestätigung|freigabe"
        r"|rückruf|entscheidung)\b(?! (?:vom|de[rs]|einer|eines|unserer?|unsere[sm]) )"
        r"|(?:geben|sagen|teilen|lassen|melden) sie\b.{0,40}\b(?:bescheid|zeichen|startschuss|mit|wissen|zukommen|sich|rückmeldung|feedback)\b"
        r"|(?:gib|sag|lass|melde?)\b(?:.{0,25}\b(?:wissen|dich|feedback)|.{0,50}\b(?:bescheid|zeichen|startschuss))\b"
        r"|bitte (?:\w+ )?(?:bestätig|prüf|schick|send|antwort|teil|sag|geb|gib|melde|unterschreib|schau|wähl)\w*"
        r"|in erinnerung (?:zu )?(?:bringen|rufen)\b|(?:wollte|möchte|darf)n? (?:ich "
        r"|wir )?[^.!?]{0,40}?\b(?:nachfragen|nachhaken|nachfassen|nachhören|erkundigen"
        r"|erinnern|fragen, (?:ob|wie|wann))\b|(?:ich|wir) (?:hake|frage)n? [^.!?]{0,20}?\bnach\b"
        r"|(?:kleine|kurze|sanfte|nette|freundliche) (?:erinnerung|nachfrage)\b(?!(?:,|:| daran,?)? (?:dass )?(?:wir"
        r"|ich|unsere?|bei uns) (?!(?:\S+ ){0,4}?(?:\w*angebot|offerte|kostenvor\w+|noch|warte\w*|antwort"
        r"|rückmeldung|frist)\b))"
        r"|(?:melde|melden) (?:mich|uns) (?:noch ?mal|noch einmal|nochmals|erneut) (?:wegen|zu)|noch (?:unschlüssig|unentschlossen)\b"
        r"|nicht (?:untergeht|in vergessenheit gerät)\b|ja oder (?:ein )?(?:\w+ )?nein\b"
        r"|gespannt, (?:wie|ob|was)\b|rückmeldung [^.!?]{0,30}?freuen\b"
        r"|(?:sagen sie|sag|sagt) (?:mir|uns)\b.{0,40}?\b(?:ob|welche\w*|wie|was|wann|wo|wer)\b"
        r"|(?:brauche|benötige|bräuchte|brauchen|benötigen|bräuchten) (?:ich |wir )?(?:(?:von|vom) \w+ |dann |jetzt "
        rf"|also |dafür |dazu |nur )*(?:noch|bitte)\b(?!{_A_WHILE})"
        rf"|(?:mir|uns) fehl(?:t|en) (?:noch|nur noch)\b(?: \S+){{0,2}}? {_WHAT_FAILS}"
        rf"|fehl(?:t|en) (?:mir|uns) (?:dann |jetzt |also |dafür |nur )*noch\b(?: \S+){{0,2}}? {_WHAT_FAILS}"
        r"|es fehl(?:t|en) (?:mir |uns )?noch (?:ihre?|deine?|eure?|die|das)\b"
        r"|(?:schicken|senden|nennen|bestätigen) sie (?:mir |uns )?(?:doch )?bitte\b"
        r"|(?:^|\n|\bdann |\beinfach )(?:schicken|senden|mailen|nennen|bestätigen|unterschreiben"
        r"|wählen) sie\b(?! (?:\S+ ){0,4}?(?:jederzeit|fragen)\b)"
        r"|(?:^|\n|\bdann |\beinfach )(?:schick|sende?|mail|nenne?|bestätige?|unterschreib)\b(?! (?:ich|wir)\b)(?: \S+)? (?:mir|uns|das|den|die)\b"
        r"|über (?:eine?n? |ihre?n? |deine?n? |eure?n? )(?:\w+ )?(?:antwort|rückmeldung|zusage|nachricht|feedback|auftrag) (?:\w+ )?freuen\b"
        r"|über (?:jede[ns]? |eine?n? )(?:\w+ ){0,2}?(?:\w*antwort|rückmeldung|zusage|zuschlag|nachricht|feedback"
        r"|auftrag|ja|ok|okay|go|zeichen|signal|anruf|rückruf|info|zeile|wort|entscheidung"
        r"|freigabe) (?:\w+ ){0,2}?(?:freue|freuen)\b"
        rf"|hoffen? (?:ich |wir )?(?:\w+ ){{0,2}}?auf (?:ihre?n?|deine?n?|eure?n?|eine?n?) (?:\w+ )?{_FROM_CLIENTS}"
        r"|(?:sobald|wenn) (?:ich|wir|mir|uns) (?:\S+ ){0,2}?(?:ihre?n?|deine?n?"
        rf"|eure?n?) (?:\w+ )?{_FROM_CLIENTS}.{{0,40}}\b(?:habe|haben|vorliegt|vorliegen|da ist|bekomme|bekommen)\b"
        rf"|(?:sobald|wenn) (?:sie|du|ihr) (?:(?:\S+ ){{0,5}}?{_YES}|{_HANDS_OVER})"
        rf"|(?:sobald|wenn) {_SUITS}"
        r"|ohne (?:ihre?n?|deine?n?|eure?n?) (?:\w+ )?(?:zusage|okay|ok|freigabe|antwort|unterschrift|bestätigung"
        r"|auftrag|go)\b(?! (?:\S+ ){0,2}?(?:wäre|hätte)\w*)"
        r"|(?:(?:ich|wir) (?:müssten?|muss|müssen)|(?:müssten?|muss|müssen) (?:ich"
        r"|wir)) (?:(?!nicht)\S+ ){0,5}?wissen\b|fehlt (?:nur )?noch (?:ihre?|deine?|eure?)\b"
        rf"|(?:warten?|gewartet) (?:ich |wir )?(?:\w+ ){{0,2}}?auf (?:grünes|ihre?n?|deine?n?|eure?n?)\b(?! (?:\w+ )?{_GOODS})"
        r"|(?:^|\n|\bsie )geben (?:mir|uns) (?:\w+ ){0,3}?(?:zeichen|bescheid|rückmeldung)\b"
        rf"|sobald (?:ich |wir |mir |uns )?(?:ihre?[rn]?|deine?[rn]?|eure?[rn]?|die|das|den|der|eine?n?|grünes) (?:\w+ )?"
        rf"(?:{_FROM_CLIENTS}(?<!auftrag)(?<!vertrag)|(?:\w*auftrag|\w*vertrag"
        rf"|{_PAPER}) (?:\S+ ){{0,3}}?(?:unterschrieben|unterzeichnet|erteilt|zurück|bestätigt|freigegeben"
        r"|vorliegt)\w*)"
        r"|sobald (?:alles|das|es) (?:unterschrieben|freigegeben)\b"
        r"|(?:ihre|deine|eure|ihren|ihr) (?:\w+ )?(?:entscheidung|antwort|rückmeldung|zusage|freigabe|bestätigung|unterschrift|okay|ok|ja)\b.{0,20}"
        r"\b(?:brauche|bräuchte|benötige|brauchen|bräuchten|benötigen)\b"
        r"|(?:^|\n|\bdann |\beinfach )(?:mailt|schreibt|schickt|gebt|meldet|schreib) (?:mir|uns|euch)\b(?! (?:\S+ ){0,3}?(?:wieder|jederzeit)\b)"
        r"|(?:kurze[sr]?|ein|eine) (?:\w+ )?(?:ja|okay|ok|zeichen|mail|antwort|nachricht|zweizeiler|zusage"
        r"|wort)\b.{0,30}\b(?:genügt|reicht|langt)\b|(?:genügt|reicht|langt) (?:mir |uns )?(?:schon "
        r"|bereits )?eine? (?:kurze[sr]? )?(?:ja|okay|ok|zeichen|mail|antwort|nachricht|zusage|wort)\b"
        r"|(?:lasse|gebe|halte|reserviere)n? (?:ich |wir )?(?:ihnen|dir|euch) .{0,40}\bbis\b.{0,30}\b(?:frei|zeit|fest|reserviert|offen)\b"
        r"|(?:^|\n)(?:könnten|würden|können) sie\b|(?:^|\n)(?:könntest|würdest|kannst) du\b"
        r"|(?:wäre?n?|fänden?|würden?|sind|bin) (?:\w+ ){0,4}?(?:schön|super|toll|nett|prima|klasse|lieb|dankbar|gut"
        r"|hilfreich|fein), wenn (?:sie|du|ihr)\b"
        r"|für (?:eine?n? |(?:ihre?|deine?|eure?) (?=[^.!?]{0,60}\b(?:wäre?n?|bis|zum|zu den"
        r"|ob) ))(?:\w+ )?(?:rückmeldung|antwort|einschätzung|nachricht|zusage|freigabe|bestätigung|info"
        r"|entscheidung|meinung)\b[^.!?]{0,60}\b(?:wäre?n?|bin|sind) (?:\S+ ){0,3}?(?:dankbar|verbunden)\b"
        r"|bis (?:sie sich|du dich|ihr euch) (?:\w+ )?(?:meld|entscheid|entschieden)\w*"
        r"|je nachdem, was (?:ihnen|dir|euch) (?:\w+ )?(?:besser|lieber|passt)\b|was (?:ihnen|dir|euch) (?:\w+ )?(?:lieber ist|besser passt)\b"
        r"|ball (?:\w+ ){0,3}?bei (?:ihnen|dir|euch)\b"
        r"|was (?:meinen|denken|halten) sie\b|was meinst du\b|ich bin gespannt auf\b"
        r"|erlauben? (?:ich |wir )?(?:mir|uns),? [^.!?]{0,80}?\b(?:zu (?:erinnern|fragen)|nach(?:zu)?(?:fragen|haken|fassen|hören))\b"
        r"|(?:\b(?:ich|wir) erinner[en]|\berinner[en] (?:ich|wir)) (?:(?!mich|uns)\w+ ){0,3}?an (?:unser|mein|das"
        rf"|die|den)\w* (?:\w+ ){{0,2}}?(?:{_PAPER}|\w*frage|mail|nachricht|schreiben|{_FROM_CLIENTS})"
        r"|(?:komme|(?:ich|wir) kommen?|kommen wir) (?:ich )?(?:\w+ ){0,2}?auf (?:unser"
        rf"|mein)e?n? (?:\w+ ){{0,2}}?(?:{_PAPER}\w*)\b(?:.{{0,30}} )?zurück\b"
        rf"|melden? (?:ich |wir )?(?:mich|uns) (?:\w+ ){{0,2}}?wegen (?:\w+ ){{0,2}}?(?:{_PAPER}\w*)"
        r"|(?:(?:wollte|möchte)(?: ich)?|(?:wollten|möchten) wir|wir (?:wollten|möchten)) (?:\w+ ){0,3}?(?:hören"
        r"|wissen|sehen|schauen|fragen),? (?:ob|wie|wann|was|welche\w*)\b"
        r"|(?:gibt(?:['’]?s| es)|haben sie|hast du|habt ihr) (?:schon |inzwischen |bereits |denn )*(?:etwas |was )?(?:neuigkeiten|neues)\b"
    ),
    asks_hints=(
        "zeichen",
        "startschuss",
        "dankbar",
        "verbunden",
        "ball ",
        "nachdem",
        "lieber",
        "besser",
        "erlaube",
        "mail",
        "send",
        "schick",
        "nenn",
        "wähl",
        "hoffe",
        "sobald",
        "ohne ",
        "warte",
        "genügt",
        "reicht",
        "langt",
        "bis",
        "schreib",
        "gebt",
        "wenn ",
        "zurück",
        "nachhör",
        "wollte",
        "möchte",
        "neuigkeiten",
        "neues",
        "sagen sie",
        "sag ",
        "sagt ",
        "brauche",
        "benötige",
        "bräuchte",
        "fehl",
        "könnten sie",
        "würden sie",
        "können sie",
        "könntest du",
        "würdest du",
        "kannst du",
        "erinner",
        "nachfass",
        "erkundig",
        "hake",
        "frage",
        "melde",
        "noch un",
        "untergeht",
        "vergessenheit",
        "ja oder ",
        "gespannt",
        "freue",
        "rückmeldung",
        "antwort",
        "bestätig",
        "freigabe",
        "rückruf",
        "entscheidung",
        "geben",
        "teilen",
        "lassen",
        "bescheid",
        "wissen",
        "dich",
        "feedback",
        "bitte ",
        "meinen",
        "denken",
        "halten",
        "meinst",
    ),
    no_ask=(
        r"\b(?:bei (?:weiteren )?(?:rück)?fragen|für (?:weitere )?(?:rück)?fragen|(?:noch|weitere|sonst) fragen|falls"
        r"|(?<!schön, )(?<!super, )(?<!toll, )(?<!nett, )(?<!prima, )(?<!klasse, )(?<!lieb, )(?<!dankbar, )(?<!gut, )"
        rf"(?<!hilfreich, )(?<!fein, )wenn(?! (?:sie|du|ihr) (?:(?:\S+ ){{0,5}}?{_YES}"
        rf"|{_HANDS_OVER}))(?! {_SUITS})(?! (?:ich|wir|mir|uns) )|sollte[n]?|jederzeit"
        r"|lassen sie sich (?:\S+ )?zeit|wie geht(?:'s| es| s)?(?! (?:bei \w+ |es |nun |jetzt )*weiter)|alles gut)\b"
    ),
    personal=(
        r"\b(?:ich|mi(?:r|ch)|di(?:r|ch)|du|deine?[mnrs]?|meine?[mnrs]?|euch|eure?[mnrs]?|euer|eigentlich|denn|habt|hast|kommt ihr|wollt ihr)\b"
        r"|(?:^|\n)(?:ach(?: ja| so)?|übrigens|nachtrag|eins noch|noch (?:etwas|was|eins|eine (?:\w+ )?frage)"
        r"|(?:eine )?(?:kurze|letzte) frage|vergessen)\b"
        r"|\b(?:könn(?:t)?en|würden) sie (?:uns|bitte|noch)\b|\bkönnt ihr\b"
    ),
    valid=(
        r"\bgültig(?:keit)?\b|\b(?:gilt|gelten)\b(?!(?: \S+){0,6}? als\b)|\b(?:angebots|zuschlags)?bindefrist\b"
        r"|\bbindend\b|\bgebunden\b|\bbefristet\b|\bpreisbindung\b"
        r"|\bfreibleibend\b|\bangebotsfrist\b|\bbehält\b|\b(?:uns|mich)\b(?: \S+){0,6}? binden\b"
        r"|\b(?:zuschlags|annahme)frist\b"
        r"|\b(?:angebot|offerte|kostenvoranschlag|preise?|option)\b(?: \S+){0,6}? (?:läuft|laufen|endet|enden|verfällt|verfallen|erlischt)\b"
        r"|\b(?:preise?n?|konditionen)\b(?: \S+){0,6}? halten\b"
    ),
    other_things=(
        r"\b(?:\w*ausweis|führerschein|\w*zertifikat\w*|\w*lizenz\w*|\w*gutschein\w*|passwort|kennwort|\w*domain|abo|\w*abonnement"
        r"|\w*vertrag|\w*vertrags|\w*genehmigung|tüv|\w*bescheinigung|visum|\w*versicherung|mehrwertsteuer\w*|mwst|\w*ticket"
        r"|gewährleistung|garantie|\w*frist der \w+|frühbucher\w*|\w*mitgliedschaft|\w*prüfung)\b"
    ),
    offer_things=r"\b(?:\w*angebot\w*|offert\w*|\w*voranschl\w*|\w*preis\w*|kondition\w*|option|\w*frei)\b",
    every_offer=r"\b(?<!die )(?<!diese )(?:angebote|offerten|kostenvoranschläge|preise)n?\b",
    valid_hints=(
        "gültig",
        "gilt",
        "gelten",
        "bindefrist",
        "bindend",
        "gebunden",
        "befristet",
        "preisbindung",
        "freibleibend",
        "angebotsfrist",
        "behält",
        " binden",
        "läuft",
        "laufen",
        "endet",
        "enden",
        "verf",
        "erlischt",
        "halt",
        "zuschlagsfrist",
        "annahmefrist",
    ),
    valid_for=r"\b(?P<count>\d{1,3}|ein\w{0,2}|zwei|drei|vier|fünf|sechs|acht|zehn) (?:kalender)?(?P<unit>tage?n?|wochen?|monate?n?)\b",
    counts=(("ein", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("acht", 8), ("zehn", 10)),
    promise=(
        r"\b(?:ich|wir) (?:melde|rufe|schreibe|hake|frage)[n]? (?:\S+ ){0,10}?(?:mich|uns|an|nach|zu|ihnen|dir)\b"
        r"|\b(?:ich|wir) komme[n]? (?:\S+ ){0,10}?(?:auf (?:sie|dich|euch)|zurück|vorbei)\b"
        r"|\b(?:sie |du |ihr )?(?:hören|hörst|hört) (?:sie |du |ihr )?(?!(?:\S+ ){0,8}?nichts\b)(?:\S+ ){0,8}?von (?:mir|uns)\b(?![^?]*\?)"
        r"|\bkomme[n]? (?:ich|wir)\b(?![^?]*\?)[^.?!]{0,80}?\b(?:auf (?:sie|dich|euch)|zurück|vorbei)\b"
        r"|\b(?:melde|rufe|hake|frage)[n]? (?:ich|wir)\b|\bschreibe[n]? (?:ich|wir) (?:ihnen|dir|euch|sie|dich"
        r"|wieder)\b|\bmelde mich\b|\bich werde mich\b"
        r"|\b(?:schicke|sende|reiche|liefere)n? (?!sie\b)(?:ich |wir )?(?:\S+ ){0,10}?(?:noch|nach)\b"
        r"|\b(?:telefonieren|sprechen|hören|sehen|treffen) wir uns\b(?![^?]*\?)|\bwir (?:telefonieren|(?:sprechen|hören|sehen|treffen) uns)\b"
    ),
    if_you=(
        r"\b(?:wenn|falls|sofern|sobald) (?:sie|du|ihr|das|es|dir|ihnen|euch|alles)\b.{0,50}?\b(?:okay|ok|passt|einverstanden|recht|zusag\w*"
        r"|bestätig\w*|beauftrag\w*|freigeb\w*|gefällt|mögen|möcht\w*|woll\w*|willst|magst|ja sag\w*|in ordnung)\b"
    ),
    promise_hints=(
        "melde",
        "rufe",
        "schreibe",
        "hake",
        "frage",
        "komme",
        "ich werde mich",
        "schicke",
        "sende",
        "reiche",
        "liefere",
        "wir uns",
        "von mir",
        "von uns",
        "wir telefonieren",
        "wir sprechen",
        "wir hören",
        "wir sehen",
        "wir treffen",
    ),
    matter=Matter(
        offer=r"angebot|anbot|offert|voranschlag|kalkulation|\bkva\b",
        several=(
            r"\b(?:(?:mein|unser)e[nr]?|beiden?|zwei)(?: \w+){0,2}? (?:\w+-)?(?:angeboten?|offerten|kostenvoranschlägen?|kalkulationen)\b"
        ),
        only_offers=(
            r"\b(?:noch|weiterhin) (?:interesse|interessiert|bedarf)\b|\bnoch im raum\b|\bauf (?:sie|dich|euch) zählen\b"
        ),
        other=(
            r"(?<!be)(?<!hoch)(?:rechnung(?:en)?|rechnungs\w+)\b"
            r"|\b(?:zahlungs\w+|mahnung|gutschrift|überweisung|spesen\w*|stundenzettel)\b"
            r"|\b(?:korrekturabz\w+|druckfahnen?|fahnen|probedrucks?|andrucks?|druck(?:freigabe|daten|vorlage)\w*|farbmuster|rohschnitt)\b"
            r"|\b(?:zugangsdaten|zugang zu[mr]?|passwor(?:t|ts|te)|passwörter|logins?|benutzername\w*|fehlermeldung\w*)\b"
            r"|\b(?:lieferschein\w*|reklamation|päckchen|schlüssel|parkplatz|bauamt|finanzamt)\b"
            r"|\b(?:avv|vollmacht|verschwiegenheit\w*)\b|\b(?:den|die|deine|ihre) kindern?\b|\bgute besserung\b"
            r"|\b(?:mittag|abend|weihnachts)essen\b|\b(?:einen|auf) kaffee\b|\brezension\b"
        ),
        fillers=(
            "ab aber aktuell alle alles als am an anfang anfrage angekommen antwort april auch auf august aus "
            "ausführung austausch baubeginn beginn bei beim besprechung bin bis bitte budget da dabei dank danke "
            "das dazu dein deine deinem dem den der des dezember die dies dieses ding dinge dir du eilig ein "
            "einbautermin eine einen einer entscheidung entscheidungen entschluss erbeten erinnerung es euch euer "
            "eure februar feedback frage fragen frau frei freie freundlich freundliche für gedanken geht gehts "
            "gelegenheit gespräch gesprächs gibt grüße guten haben hallo hat herr hören ich idee ihr ihre ihrem "
            "ihren ihrer im in info information informationen interesse interessiert ist januar juli juni jänner "
            "kapazität kapazitäten kleine kleiner kommen kontakt kontaktaufnahme kurz kurze kurzer kurzes lage "
            "letzte liebe liefertermin lust mai mail mal man mein meine meinem meiner melden mich mir mit moin "
            "montagetermin morgen märz nach nachfrage nachfragen nachgefragt nachgehakt nachhaken nachricht neue "
            "neues neuigkeit neuigkeiten nicht noch nochmal nochmals november nur nächste nächsten nächster oder "
            "offen offene oktober plan planung platz projekt projekts rückfrage rückfragen rückmeldung rückruf "
            "sache schon schritt schritte seit september servus sie so sollen sonst stand start status steht tag "
            "tage telefonat termin termine terminplanung termins the thema treffen umsetzung und uns unser unsere "
            "unserem unseren unserer update verbleiben verfügbarkeit vom von vor vorgehen vorhaben vormerkung "
            "warten warum was wegen weiter weiteres wie wieder wir wird woche wochen wollte wollten zeit zeitplan "
            "zeitplanung zu zum zur zusammenarbeit zwei zwischenstand überlegungen "
        ),
        completing=(
            "agb anhang anhänge anlage anlagen berichtigt berichtigte berichtigung brutto datei dateien dokument "
            "fassung fehler hoppla inkl jetzt korrektur korrigiert korrigierte korrigierter korrigiertes mwst netto "
            "preis preise richtig richtige richtigen richtiges tippfehler ups vergessen vergessene vergessener "
            "version"
        ),
    ),
    stop_words=frozenset(
        "der die das und ich sie wir ihr ist nicht ein eine einen für mit auf von zu im den dem des bei auch noch als wie"
        " oder aber wenn bitte danke vielen grüße gruß grüßen freundlichen herzliche hallo sehr geehrte geehrter liebe"
        " lieber anbei ihnen ihre ihren uns mich mir dir du dich nach aus über werden wird haben habe hat sind kann"
        " können gerne passt zum zur vom bis".split()
    ),
)
