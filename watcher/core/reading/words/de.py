"""By which German phrases is a mail recognised?

In lower case, as regular expressions; see `Words` for what each field means.
"""

from __future__ import annotations

from watcher.core.reading.words.de_turns import TURNS
from watcher.core.reading.words.types import Words

_MAIL = r"(?:e-?mail|mail|nachricht|email|sendung|anfrage|zuschrift)"
_YOUR = r"(?:ihre|ihrer|deine|deiner|eure|eurer|die|eine)"
_OFFICE = r"(?:buero|haus|dienst|firma|office|unternehmen|geschaeft|betrieb|praxis|kanzlei)"

WORDS = Words(
    code="de",
    turns=TURNS,
    bounce_subjects=(
        r"zustell(?:ungs)?problem\b",
        r"(?:e-?)?mail-?zustellung (?:ist )?(?:nicht moeglich|unmoeglich|fehlgeschlagen|gescheitert)",
        r"(?:postfach|mailbox|mailkonto|adresse) (?:\w+ )?(?:geschlossen|geloescht|nicht (?:mehr )?vorhanden|deaktiviert|existiert nicht|stillgelegt|abgeschaltet)",
        r"unzustellbar",
        r"unzustellbare (?:nachricht|e-?mail|mail|post)",
        r"nicht zustellbar",
        r"(?:e-?mail|mail|nachricht) (?:ist |war )?(?:unzustellbar|nicht zustellbar|nicht zugestellt)",
        rf"{_YOUR} {_MAIL} (?:ist|war|wurde|konnte) (?:leider )?(?:unzustellbar|nicht zustellbar|nicht)",
        r"zustellung (?:der|ihrer) (?:nachricht|e-?mail) (?:ist )?fehlgeschlagen",
        r"(?:mail|nachrichten)?zustellung (?:ist )?(?:fehlgeschlagen|gescheitert|nicht moeglich)",
        r"zustellfehler",
        r"zustellungsfehler",
        r"fehler bei der (?:mail|nachrichten)?(?:zustellung|uebermittlung|auslieferung)",
        r"fehlgeschlagene (?:zustellung|uebermittlung)",
        r"uebermittlung(?:sfehler| fehlgeschlagen)",
        r"unzustellbarkeits(?:bericht|benachrichtigung|meldung|nachricht)",
        r"benachricht(?:ig)?ung (?:zum|ueber den) (?:uebermittlungs|zustellungs|zustell)status \(?(?:fehlgeschlagen|fehler)",
        r"(?:uebermittlungs|zustellungs|zustell)status\w* \(?(?:fehlgeschlagen|fehler)",
        r"nicht zugestellt",
        r"rueckgabe (?:einer|der|ihrer) (?:nachricht|e-?mail)",
        r"nachricht konnte nicht zugestellt werden",
        r"ihre nachricht an .{1,120} konnte nicht (?:zugestellt|uebermittelt|gesendet)",
        r"(?:e-?mail|mail) an .{1,120} konnte nicht (?:zugestellt|uebermittelt|gesendet)",
        r"(?:e-?mail|mail|nachricht) (?:wurde )?(?:abgelehnt|abgewiesen|zurueckgewiesen|blockiert)",
        r"versandfehler",
        r"(?:ihre |eine )?(?:geplante|zeitversetzte|terminierte|vorgemerkte) (?:e-?mail|mail|nachricht) .{0,80}?nicht (?:gesendet|versendet|versandt|verschickt)",
        r"(?:e-?mail-?|mail-?|nachrichten)?versand (?:\w+ )?(?:nicht moeglich|fehlgeschlagen|gescheitert)",
        r"ruecklaeufer",
        r"(?:uebermittlung|auslieferung|zustellung) (?:ist |der |ihrer )?.{0,40}?(?:fehlgeschlagen|gescheitert|nicht moeglich)",
        r"(?:e-?mail|mail|nachricht) (?:zurueck|kam zurueck|nicht angekommen)",
        r"fehler(?:meldung)?:? (?:bei |beim )?(?:der |ihrer |die )?(?:mail|e-?mail|nachricht)",
        r"(?:mail|e-?mail|nachricht) (?:an|fuer) .{1,160}? (?:nicht (?:zugestellt|zustellbar)|unzustellbar|fehlgeschlagen|abgelehnt)",
        r"(?:ihre|deine|eine) (?:e-?mail|mail|nachricht)\b.{0,120}? ?(?:wurde|ist) (?:\w+ ){0,3}?(?:abgelehnt|abgewiesen|zurueckgewiesen|blockiert|geblockt|gesperrt|zurueckgesandt)",
        r"(?:virus|schadsoftware|schadcode|unzulaessiger? (?:anhang|inhalt)|verbotener (?:anhang|inhalt)) .{0,30}?in (?:ihrer|der|einer) (?:e-?mail|mail|nachricht)",
        rf"(?:e-?mail|mail|nachricht)?-?annahme (?:(?:der|{_YOUR}) {_MAIL} )?(?:\w+ )?(?:verweigert|abgelehnt|nicht moeglich)",
        (
            rf"(?:[\w -]{{3,40}}: |[\w -]{{3,40}} - )?(?:{_YOUR} )?(?:e-?mail|mail|nachricht"
            r"|de-mail)(?: (?:an|fuer) .{1,160}?| mit .{1,160}?| vom .{1,40}?)? (?:(?:ist|wurde|konnte|kann"
            r"|wird) )?(?:leider )?(?:nicht (?:zugestellt|zustellbar|ausgeliefert|angenommen|uebermittelt|versendet"
            r"|versandt|verschickt|gesendet|weitergeleitet)|unzustellbar|abgelehnt|abgewiesen|zurueckgewiesen|blockiert"
            r"|geblockt|gesperrt|verworfen|fehlgeschlagen)"
        ),
        r"(?:warnung|hinweis|fehler|achtung|information|automatische rueckmeldung|mailserver): (?:empfaenger|adresse|postfach|benutzer) .{0,40}?(?:unbekannt|nicht (?:gefunden|vorhanden|erreichbar)|existiert nicht)",
        r"(?:empfaenger|mailadresse|e-?mail-?adresse) (?:\S+@\S+ )?(?:ist )?(?:unbekannt|ungueltig|nicht (?:gefunden|vorhanden|erreichbar|bekannt)|existiert nicht)",
    ),
    bounce_phrases=(
        r"(?:nachricht|e-?mail|mail)\b.{0,60}?\bnicht (?:abgelegt|gespeichert|hinterlegt) werden",
        rf"{_YOUR} {_MAIL}(?: mit (?:dem )?betreff .{{0,200}}?)?(?: an .{{1,300}}?)? (?:konnte|kann) (?:leider )?"
        r"(?:nicht|keinem|an folgende|an den folgenden)\b.{0,200}?(?:zugestellt|uebermittelt|ausgeliefert|gesendet|"
        r"weitergeleitet|uebertragen)",
        rf"{_MAIL} (?:konnte|kann) (?:\w+ )?(?:nicht|an (?:einen oder mehrere|folgende|die folgenden)) .{{0,120}}?"
        r"(?:zugestellt|uebermittelt|ausgeliefert)",
        r"(?:fehler bei der|die) (?:nachrichten)?(?:zustellung|uebermittlung|auslieferung)(?: dieser nachricht| ihrer "
        r"(?:e-?mail|nachricht))? (?:an (?:folgende|die folgenden|den folgenden|diese|nachstehende)\b"
        r"(?!.{0,60}\b(?:abgeschlossen|erfolgreich))|ist fehlgeschlagen|ist gescheitert|war nicht moeglich|schlug fehl)",
        r"fehler bei der nachrichtenzustellung",
        r"(?:folgende|diese|nachstehende)n? (?:empfaenger|adressen?|adressaten)n? (?:konnte|wurde|hat|haben|ist|sind)n? .{0,80}"
        r"(?:nicht|fehlgeschlagen|unbekannt|ungueltig)",
        r"(?:wurde|konnte) (?:\w+ )?nicht (?:zugestellt|ausgeliefert) werden",
        r"(?:hat|haben) die folgenden empfaenger nicht erreicht",
        r"nicht (?:alle|an alle|einen oder mehrere) empfaenger .{0,60}(?:zugestellt|erreicht|ausgeliefert)",
        r"der (?:mail-?server|e-?mail-?server|server) .{0,120}(?:nimmt|hat) .{0,80}(?:nicht an|abgelehnt|zurueckgewiesen|"
        r"verweigert|abgewiesen)",
        r"(?:wurde|wird) .{0,80}vom (?:e-?mail-?)?(?:mailserver|server|empfangenden system|empfaengersystem|system) "
        r".{0,60}?(?:abgelehnt|zurueckgewiesen|abgewiesen|nicht angenommen)",
        rf"{_YOUR} {_MAIL} .{{0,160}}?wurde .{{0,100}}?(?:abgelehnt|zurueckgewiesen|abgewiesen|blockiert|nicht angenommen|nicht "
        r"zugestellt)",
        r"die zustellung .{0,120}(?:wurde|ist) (?:endgueltig )?(?:abgebrochen|gescheitert|fehlgeschlagen|eingestellt|nicht moeglich)",
        r"dies ist ein(?:e)? (?:permanenter|dauerhafter|endgueltiger) fehler",
        r"permanenter fehler",
        r"beim versuch.{0,40} zuzustellen.{0,60}(?:fehler|problem)",
        r"das postfach (?:des|von) .{0,80}(?:ist voll|ist ueberfuellt|existiert nicht|hat .{0,30}grenze)",
        r"existiert kein(?:e|en)? (?:benutzer|empfaenger|postfach|konto|mailbox|teilnehmer)\b.{0,120}? (?:mit (?:der|dieser) adresse|namens|unter) ",
        r"der empfaenger .{0,80}(?:existiert nicht|ist unbekannt|wurde nicht gefunden)",
        r"die (?:eingegebene |angegebene )?(?:e-?mail-?)?adresse .{0,80}(?:konnte nicht gefunden|existiert nicht|ist unbekannt|"
        r"ist ungueltig|wurde nicht gefunden)",
        r"adresse nicht gefunden",
        r"nachricht (?:wurde )?(?:nicht zugestellt|blockiert)",
        r"ihre mail .{0,80}ist unzustellbar",
        r"wurde automatisch (?:abgelehnt|zurueckgewiesen|abgewiesen)",
        r"unzustellbarkeitsbericht",
        r"nicht zustellbar",
        r"(?:briefkasten|postfach|mailbox|mailkonto|konto|adresse|empfaenger|benutzer|teilnehmer) \S+@\S+ .{0,40}?(?:aufgehoben|aufgeloest|geschlossen|geloescht|abgeschaltet|existiert nicht|gibt es .{0,40}?nicht\b)",
        r"(?:ungelesen|ungeoeffnet) .{0,30}?(?:retour|zurueck)\b",
        r"konnte nicht gesendet werden an",
        r"diagnoseinformationen fuer administratoren",
        r"was ist das problem\? .{0,300}empfaenger",
        r"die folgende(?:n)? (?:adresse|empfaenger)(?:n)? (?:ist|sind|waren|war) (?:nicht erreichbar|fehlerhaft|ungueltig)",
        (
            r"(?:e-?mail|mail|nachricht)\b .{0,200}?(?:konnte|kann|wurde"
            r"|hat)\b .{0,160}?nicht (?:\w+ ){0,2}?(?:zugestellt|uebermittelt|uebergeben|uebertragen|ausgeliefert"
            r"|abgeliefert|angenommen|entgegengenommen|erreicht|weitergeleitet|versendet|versandt|verschickt|gesendet)"
        ),
        r"(?:e-?mail|mail|nachricht)\b .{0,200}?(?:konnten|koennen) (?:wir )?.{0,60}?nicht (?:\w+ ){0,2}?(?:zustellen|uebermitteln|uebergeben|ausliefern|abliefern|annehmen|weiterleiten|versenden|verschicken)",
        r"(?:konnten|koennen) wir .{0,160}?nicht (?:zustellen|uebermitteln|uebergeben|ausliefern|abliefern|annehmen|weiterleiten|versenden|verschicken)",
        r"(?:e-?mail|mail|nachricht)\b .{0,200}? (?:ist|sind) (?:endgueltig |leider )?(?:gescheitert|fehlgeschlagen|unzustellbar|zurueckgekommen)",
        r"(?:hat|haben) (?:einige oder alle|den|einen|die folgenden|keinen|mindestens einen) .{0,40}?empfaenger .{0,20}?nicht erreicht",
        r"empfaenger .{0,40}?(?:kann|konnte|koennen|konnten)\S* nicht erreicht",
        r"(?:wurde|konnte|konnten|wurden) .{0,120}?nicht (?:zugestellt|uebermittelt|ausgeliefert|weitergeleitet)",
        r"nicht (?:ausliefern|zustellen|uebermitteln)",
        r"nicht (?:an |zum |dem |den |der |die |ihren |ihre |gewuenschten |empfaenger |adressaten |ziel |\S+@\S+ ){1,5}(?:zugestellt|uebermittelt|ausgeliefert|weitergeleitet)",
        (
            r"(?:e-?mail|mail|nachricht)\b .{0,200}?(?:wurde|wird) .{0,80}?vo(?:m|n|n seiten| unserem| unserer| dem| der"
            r"| einem| einer)? .{0,30}?(?:gateway|filter|firewall|server|system|appliance|sicherheitssystem"
            r"|virenscanner) .{0,30}?(?:abgelehnt|abgewiesen|zurueckgewiesen|blockiert|geblockt|verworfen|geloescht"
            r"|angehalten)"
        ),
        r"(?:nutzer|benutzer|empfaenger|teilnehmer|adressat) .{0,120}?(?:ist|sind) .{0,60}?(?:nicht bekannt|unbekannt|nicht vorhanden)",
        r"(?:e-?mail|mail|nachricht) wurde (?:\w+ )?(?:verworfen|vernichtet|geloescht)",
    ),
    delay_subjects=(
        rf"(?:{_YOUR} )?{_MAIL} (?:\w+ ){{0,3}}?(?:wartet|in der warteschlange|noch unterwegs|haengt)",
        r"(?:warnung|hinweis|achtung)?\W{0,3}(?:voruebergehende\w*|temporaere?\w*) (?:fehler|probleme?|stoerung)(?: bei (?:der|ihrer))?(?: (?:mail|e-?mail|nachrichten)?-?(?:zustellung|uebermittlung|auslieferung)| nachricht)?",
        r"verzoegert",
        r"(?:verzoegerung|verspaetung) (?:bei|in) der (?:zustellung|uebermittlung|auslieferung)",
        r"status: noch nicht (?:ausgeliefert|zugestellt|uebermittelt)",
        r"(?:verzoegerte|verspaetete) (?:zustellung|uebermittlung|nachricht)",
        r"zustellung (?:\w+ )?(?:verzoegert|verspaetet)",
        r"(?:uebermittlungs|zustellungs|zustell)status\w* \(?verzoegert",
        r"benachricht(?:ig)?ung (?:zum|ueber den) (?:uebermittlungs|zustellungs|zustell)status \(?verzoeger\w*",
        r"(?:die )?(?:zustellung|uebermittlung) (?:der|ihrer|einer) (?:nachricht|e-?mail) (?:\w+ )?verzoegert",
        r"warnung.{0,40}(?:noch nicht zugestellt|verzoeger)",
        r"(?:e-?mail|nachricht) (?:wurde )?noch nicht zugestellt",
        r"(?:\w+ )?noch nicht (?:zugestellt|ausgeliefert|angekommen)\b",
        r"zustellung unvollstaendig",
        r"(?:uebermittlung|auslieferung|zustellung|e-?mail|nachricht)\w* (?:ist |wurde |der \w+ )?(?:verzoegert|verspaetet|verzoegerung)",
    ),
    delay_phrases=(
        r"(?:antwortet|reagiert) (?:derzeit|zurzeit|zur zeit|momentan|gerade|im moment) nicht\b",
        r"wird (?:bis zum \S+ )?weiter(?:hin)? (?:versucht|zugestellt)",
        r"\bwird (?:dann |erst )?(?:zugestellt|ausgeliefert|weitergeleitet), (?:sobald|wenn|nachdem)\b",
        r"(?:wir|ich|der server|das system) versuch\w* .{0,60}?(?:weiter|erneut|nochmals)",
        r"(?:noch|bis jetzt|bisher|bislang) nicht (?:an .{1,160}? )?(?:zugestellt|ausgeliefert|uebermittelt)",
        r"(?:wir|ich|der server|das system) (?:probier|bemueh)\w+ .{0,30}?weiter\b|(?:aus|zu)?(?:lieferung|stellung) wird fortgesetzt",
        r"(?:zustellung|uebermittlung|auslieferung) .{0,120}(?:verzoegert|verspaetet)",
        r"verzoegert sich",
        r"(?:wird|werden) (?:weiterhin |weiter |noch |erneut )?.{0,60}(?:versucht|versuchen|versuche).{0,60}"
        r"(?:zuzustellen|zustellen|zustellung|auszuliefern|fortgesetzt)?",
        r"(?:zustellversuche?|weitere versuche) .{0,60}(?:fortgesetzt|unternommen|folgen)",
        r"sie (?:muessen|brauchen) (?:\w+ )?(?:nichts|die (?:nachricht|e-?mail) nicht|keine) .{0,30}(?:unternehmen|erneut|tun)",
        r"dies ist (?:nur )?eine warnung",
        r"voruebergehende[rs]? (?:problem|fehler|stoerung)",
        r"in (?:unserer|der|die) (?:\w+ )?warteschlange",
        r"(?:naechste|weitere|erneute)[rn]? (?:\w+ )?(?:zustell|sende|liefer)?versuche? (?:erfolgt|folgt|folgen|wird|werden|in)",
        r"(?:bisher|bislang) .{0,120}?(?:nicht|keine) .{0,40}?(?:zugestellt|ausgeliefert|uebermittelt|moeglich)",
        r"gmail versucht es (?:in den naechsten|noch)",
        r"server .{0,60}(?:zurzeit|momentan|derzeit) nicht erreichbar.{0,80}erneut",
    ),
    given_up_phrases=(
        r"(?:endgueltig|dauerhaft|permanent)(?! (?:scheitern|scheitert|fehlschlagen|fehlschlaegt|misslingen|misslingt))",
        r"kein(?:e|en)? (?:weiter|erneut)e[nr]? (?:zustell)?versuch",
        r"(?:weitere|erneute) (?:zustell|sende)?versuche (?:finden (?:\w+ )?nicht|werden (?:\w+ )?nicht|erfolgen (?:\w+ )?nicht|unterbleiben|gibt es nicht)",
        r"(?:hoechstzeit|(?:maximale|zulaessige|hoechste) (?:aufbewahrungs|verweil|warte|zustell|lager)(?:zeit|dauer|frist)) .{0,60}?(?:ueberschritten|abgelaufen|erreicht)",
        r"nicht (?:mehr )?(?:erneut )?(?:versuchen|versucht)\b",
        r"(?:aufgegeben|eingestellt|abgebrochen|nicht mehr versucht)",
        r"nach .{0,40} (?:aufgegeben|nicht zugestellt)",
    ),
    fate_phrases=(
        r"(?:kam|kommt|ging|geht|gingen|gehen) .{0,40}?(?:zurueck|verloren|ins leere|retour)\b|(?:scheiterte|schlug fehl|haengen ?geblieben|unzugestellt|retour|ins leere)\b",
        r"(?:in|unter) (?:die |der )?quarantaene|(?:zurueck|auf|an)gehalten\b|(?:wurde|ist) .{0,40}?entfernt\b|fehler verursacht|fehler ausgeloest",
        r"nicht (?:weitergegeben|durchgelassen)\b",
        r"(?:kam|kommt|kamen|kommen) (?:\w+ ){0,2}?nicht (?:bei \w+ )?an(?=\W*$)",
        (
            r"nicht (?:\w+ ){0,3}?(?:zugestellt|zustellen|ausgeliefert|ausliefern|uebermittelt|uebermitteln|uebergeben"
            r"|uebernommen|angenommen|annehmen|entgegengenommen|verschickt|versendet|versandt|angekommen|empfangen"
            r"|erreicht|zustellbar|verteilt|freigegeben|abgelegt)"
        ),
        (
            r"(?:abgelehnt|abgewiesen|zurueckgewiesen|abgefangen|verhindert|unterbunden|ausgefiltert|aussortiert"
            r"|blockiert|geblockt|gesperrt|geloescht|verworfen|vernichtet|unterdrueckt|gescheitert|fehlgeschlagen"
            r"|unzustellbar|zurueckgekommen|zurueckgesandt|zurueckgegeben|verweigert)"
            r"|(?:erfolglos|ohne erfolg|vergeblich|aufgegeben|abgebrochen)\b"
        ),
        r"(?:problem|fehler|stoerung) (?:ist |sind |wurde )?(?:aufgetreten|gemeldet)|(?:ist|trat|gab es) ein (?:problem|fehler)",
    ),
    opened_phrases=(r"(?:gelesen|geoeffnet|abgerufen|abgeholt|beantwortet|angesehen|angezeigt)\b",),
    refused_post_phrases=(
        r"(?:sind|bist) nicht (?:berechtigt|zugelassen|befugt)\b.{0,80}?(?:schreiben|senden|posten|schicken|veroeffentlichen|liste|verteiler|gruppe)",
        r"(?:duerfen|koennen|darfst|kannst) (?:nicht|keine) .{0,60}?(?:liste|verteiler|gruppe)",
        r"(?:ihre|deine|eure) (?:nachricht|e-?mail|mail|anfrage|einsendung)\b.{0,300}?(?:wurde|ist) (?:\w+ ){0,5}?(?:abgelehnt|zurueckgewiesen|abgewiesen|verworfen|nicht (?:verteilt|angenommen|veroeffentlicht))\b",
        r"(?:da|weil) (?:sie|du) (?:nicht|kein\w*) .{0,60}?(?:mitglied|abonnent\w*|eingetragen|angemeldet|registriert)",
    ),
    goods_phrases=(
        r"(?:ihr|ihre|ihrer|ihres|dein|deine|deiner) (?:\w+ )?(?:paket|paeckchen|sendung|lieferung|bestellung|ware|waren|warensendung|brief|einschreiben|artikel)s?\b",
        r"(?:das|dem|ein|einem) (?:paket|paeckchen|einschreiben)\b",
        r"sendungs(?:nummer|verfolgung)|paket(?:shop|nummer|station)|liefertermin|zusteller\w*|lieferadresse",
    ),
    inbound_subjects=(
        r"(?:virus|viren|schadsoftware|spam|verbotener anhang)\b[^\n]{0,80}? in (?:einer|der) (?:e-?mail|mail|nachricht) an (?:sie|dich)\b",
        r"(?:\w+[- ]){0,2}?(?:spam|quarantaene|junk)-? ?(?:report|bericht|uebersicht|zusammenfassung|benachrichtigung|digest)",
        r"(?:\(?\d+\)? )?(?:neue )?(?:nachrichten|e-?mails|mails) (?:\w+ ){0,3}?(?:in (?:der )?quarantaene|zurueckgehalten)",
    ),
    withheld_subjects=(
        r".{0,60}?quarantäne\w*",
        r".{0,40}?(?:spam|junk)-? ?(?:verdacht|ordner|filter|(?:e-?)?mails?)?[- ]?(?:bericht|report|übersicht|zusammenfassung|benachrichtigung)",
        r".{0,40}?(?:zurückgehaltene|angehaltene|geblockte|blockierte)[nr]? (?:e-?mails?|mails?|nachrichten?)",
        r".{0,40}?(?:e-?mails?|mails?|nachrichten?) (?:\w+ ){0,3}?(?:zurückgehalten|angehalten|geblockt|blockiert)",
    ),
    inbound_phrases=(
        r"(?:eingehende|eingegangene|neue|ausstehende|zurueckgehaltene)n? (?:e-?mails?|mails?|nachrichten?)\b",
        r"(?:an|in|auf) (?:ihr(?:em)?|dein(?:em)?) (?:e-?mail-?)?(?:postfach|konto|postfach\w*)\b",
        r"(?:ihr|dein) (?:e-?mail-?)?(?:postfach|konto|speicher\w*) (?:ist|hat|wird|wurde|konnte|kann)\b",
    ),
    full_mailbox_phrases=(
        r"(?:ihr|dein|das)e? (?:e-?mail-?)?(?:postfach|mailbox|mailkonto|konto|speicher\w*) (?:\S+@\S+ )?(?:ist|hat|wird) .{0,60}?"
        r"(?:\d+ ?(?:%|prozent)|voll|erschoepft|ausgeschoepft|ueberschritten|groessenlimit|grenzwert|kontingent|quota)",
        r"(?:speicher(?:platz|kontingent)|quota|postfach\w*) (?:\w+ )?(?:fast|beinahe|nahezu|zu \d+ ?%) (?:voll|erschoepft|ausgeschoepft|belegt|aufgebraucht)",
    ),
    to_reader_phrases=(
        r"(?:sie haben|du hast) (?:ein|eine|einen|\d+) (?:neue|ungelesene|verpasste)[nrs]? (?:\w*fax\w*|voicemails?|\w*nachricht(?:en)?|anrufe?|mitteilung(?:en)?|benachrichtigung(?:en)?|reaktion(?:en)?|aufgaben?)\b(?! von (?:mir|uns))",
        r"an (?:sie|dich) gerichtete[nr]? (?:e-?mails?|mails?|nachricht(?:en)?)\b",
        r"in (?:einer|der|folgender) (?:e-?mail|mail|nachricht) an (?:sie|dich)\b .{0,120}?(?:gefunden|entdeckt|erkannt|festgestellt)\b",
        (
            r"(?<!meine\s)(?<!unsere\s)(?<!letzte\s)(?<!vorige\s)(?:nachricht|e-?mail|mail)(?:en|s)? an (?:sie|dich"
            r"|ihre adresse|deine adresse) (?:wurden?|wird|werden|ist|sind|konnten?) (?:[^.!?\n]"
            r"|\.(?=\w)){0,80}?(?:\w+gehalten|blockiert|geblockt|abgewiesen|abgelehnt|gestoppt|quarantaene|zugestellt"
            r"|gefiltert|aussortiert|eingestuft|erkannt|markiert|verzoegert)\b"
        ),
    ),
    daemon_names=(
        r"mail ?delivery",
        r"mailer-?daemon",
        r"systemadministrator",
        r"postmaster",
        r"mail-?administrator",
        r"mail-?server",
        r"mailsystem",
        r"mail-?zustell",
        r"e-?mail-?(?:system|filter|schutz|sicherheit)",
        r"(?:virenschutz|virenscanner|inhaltsfilter|anhangsfilter)\b",
    ),
    read_subjects=(
        r"gelesen:",
        r"lesebestaetigung",
        r"empfangsbestaetigung \(angezeigt\)",
        r"empfangsbestaetigung:",
        r"rueckschein\b",
        r"bestaetigung \(angezeigt\)",
        r"geoeffnet:",
        r"lesequittung",
    ),
    read_phrases=(
        r"(?:ihre|deine|die) (?:nachricht|e-?mail|mail)\b.{0,600}?wurde (?:am|um) .{0,160}?(?:gelesen|geoeffnet|angezeigt)",
        r"wurde (?:am .{0,200}|um .{0,200})(?:gelesen|geoeffnet|angezeigt)",
        r"dies ist eine (?:empfangs|lese)bestaetigung",
        r"(?:diese|die) (?:empfangs|lese)bestaetigung (?:bestaetigt|zeigt|besagt)",
        r"ihr dokument\b.{0,300}wurde(?: von)?\b.{0,200}?(?:empfangen|geoeffnet|gelesen) (?:von|am|um)",
        r"wurde von .{1,120}? (?:am|um) [\d.: -]{4,30}(?:uhr )?(?:empfangen|geoeffnet|gelesen)\b",
        r"wurde (?:vom|von dem|von der) empfaenger(?:in)? (?:am .{1,60} )?(?:geoeffnet|gelesen)",
        r"wurde auf dem (?:rechner|computer|bildschirm) des empfaengers angezeigt",
        r"wurde (?:gelesen|angezeigt|geoeffnet)\b",
        r"keine garantie(?: dafuer)?, dass (?:die|ihre) (?:nachricht|e-?mail) gelesen",
    ),
    unread_subjects=(r"ungelesen geloescht:", r"nicht gelesen:", r"geloescht:", r"ungelesen:"),
    unread_phrases=(
        r"wurde (?:am .{0,60})?(?:ungelesen|ohne gelesen zu werden|ohne zu lesen|ohne geoeffnet zu werden) .{0,10}geloescht",
        r"ungelesen geloescht",
    ),
    delivered_subjects=(
        r"zugestellt:",
        r"uebermittelt:",
        r"weitergeleitet an relay:",
        r"weitergeleitet:",
        r"relayed:",
        r"uebermittlungsbestaetigung",
        r"(?:versand- und |eingangs- und )?zustell(?:ungs)?(?:bestaetigung|bericht)",
        r"zustellbestaetigung",
        r"(?:benachricht(?:ig)?ung (?:zum|ueber den) )?(?:uebermittlungs|zustellungs|zustell)status\w* \(?(?:erfolgreich|erfolg|weitergeleitet)",
    ),
    delivered_phrases=(
        r"(?:wurde|ist) (?!.{0,60}?\bnicht\b).{0,60}?(?:in das|im|ins|in dem|dem) (?:\w+ )?postfach .{0,60}?(?:abgelegt|zugestellt|eingestellt|hinterlegt)",
        r"(?:wurde|ist) (?!.{0,80}?\bnicht\b).{0,80}?(?:in das|im|ins|in dem) (?:\w+ )?postfach .{0,80}?\bgelegt\b",
        r"(?:wurde|ist) (?:(?:verschluesselt|freigegeben und) )?(?:an \S{1,120} )?(?:verschluesselt )?zugestellt\b(?! werden)",
        r"(?:nachricht|mail) an \S{1,120} wurde an \S{1,120} weitergeleitet",
        r"(?:wurde|ist) (?:den |an die |an |dem )?folgende[nmr]? empfaengern? (?!nicht\b)(?:\w+ )?(?:zugestellt|uebermittelt|ausgeliefert)",
        r"(?:ihre|die) nachricht wurde (?:den|an die|an|dem|an den) (?:folgenden? )?empfaengern? (?:\w+ )?zugestellt",
        r"(?:wurde|ist) (?:(?:am|um) [\d.,: ]{3,30}(?:uhr )?){0,2}(?:erfolgreich|fehlerfrei) (?:an .{1,120} )?(?:zugestellt|uebermittelt|ausgeliefert)",
        r"die zustellung (?:an|fuer) (?:diese|folgende|die folgenden) empfaenger .{0,60}(?:abgeschlossen|erfolgreich)",
        r"ihr dokument: .{0,200}? wurde zugestellt:",
        r"zielserver (?:hat )?(?:jedoch )?keine (?:zustellungs|uebermittlungs)?(?:benachrichtigung|bestaetigung)",
    ),
    rest_delivered_phrases=(
        r"(?:uebrige|restliche|bereinigte|gesaeuberte|desinfizierte|geaenderte) (?:nachricht|e-?mail|mail) (?:wurde|ist|wird) (?!.{0,60}?\bnicht\b).{0,60}?(?:zugestellt|weitergeleitet|ausgeliefert|uebermittelt)",
        r"(?:nachricht|e-?mail|mail) (?:selbst )?(?:wurde|ist|wird) (?!.{0,60}?\bnicht\b).{0,60}?ohne (?:den |die |diese |diesen |das )?(?:anhang|anhaenge|dateien|datei) (?:an .{1,80} )?(?:zugestellt|weitergeleitet|ausgeliefert)",
    ),
    accepted_subjects=(
        r"zugesagt:",
        r"angenommen:",
        r"zusage:",
        r"akzeptiert:",
        r"termin angenommen:",
        r"einladung angenommen:",
    ),
    declined_subjects=(r"abgelehnt:", r"abgesagt von", r"absage:", r"termin abgelehnt:", r"einladung abgelehnt:"),
    tentative_subjects=(
        r"mit vorbehalt:",
        r"unter vorbehalt:",
        r"vorlaeufig(?: zugesagt| angenommen)?:",
        r"vorbehaltlich:",
    ),
    proposed_subjects=(
        r"neue (?:zeit|besprechungszeit|terminzeit) vorgeschlagen:",
        r"neuer terminvorschlag:",
        r"gegenvorschlag:",
    ),
    calendar_phrases=(
        r"hat (?:diese|ihre|deine|die|der) (?:einladung|termineinladung|besprechung|besprechungsanfrage|termin).{0,120}?"
        r"(?:angenommen|zugesagt|akzeptiert|abgelehnt|vorbehalt|abgesagt)",
        r"hat (?:den|ihren|deinen) termin .{0,160}(?:angenommen|zugesagt|abgelehnt|abgesagt)",
        r"hat eine neue (?:zeit|uhrzeit) vorgeschlagen",
    ),
    invitation_subjects=(
        r"einladung:",
        r"aktualisierte einladung",
        r"besprechungsanfrage:",
        r"termineinladung:",
        r"abgesagt:",
        r"aktualisiert:",
    ),
    invitation_lines=(
        r"wann:",
        r"wo:",
        r"wer:",
        r"beginn:",
        r"ende:",
        r"ort:",
        r"datum:",
        r"uhrzeit:",
        r"zeitzone:",
        r"termin:",
        r"kalender:",
        r"organisator:",
        r"teilnehmer:",
        r"besprechungs-?id:",
        r"kenncode:",
        r"passcode:",
        r"meeting-?id:",
        r"einwahl",
        r"telefonkonferenz",
        r"microsoft teams",
        r"teilnahme an",
        r"hier klicken, um",
        r"jetzt teilnehmen",
        r"an der besprechung teilnehmen",
        r"ueber computer",
        r"oder per telefon",
        r"zoom-meeting",
        r"beitreten",
        r"sie wurden eingeladen",
        r"du wurdest (?:von .{1,80} )?eingeladen",
        r".{1,80} hat sie (?:zu .{1,80} )?eingeladen",
        r"einladung von google",
        r"diese einladung",
        r"benoetigen sie hilfe",
        r"weitere informationen",
        r"besprechungsoptionen",
        r"waehlen sie sich",
        r"lokale nummer",
        r"mobil(?:e)? einwahl",
    ),
    reaction_phrases=(
        r"wurde(?:n)? von [^\n]{1,60}? mit [^\n]{1,20} (?:markiert|versehen)",
        r"hat auf (?:ihre|deine|eure) (?:nachricht|e-?mail|mail) reagiert",
        r"reagierte (?:mit .{1,20} )?auf (?:ihre|deine|eure) (?:nachricht|e-?mail|mail)",
        r"hat (?:\S{1,12} )?(?:ueber|mit|per|via|in) gmail (?:\S{1,12} )?reagiert",
        r"hat mit .{1,20} (?:ueber gmail |auf (?:ihre|deine) (?:nachricht|e-?mail) )?reagiert",
        r"gefaellt (?:ihre|deine) (?:nachricht|e-?mail)",
        # What telephones send for a tap on a message, to those who see none
        r"(?:gefaellt|liebte?|missfaellt|betonte?|hinterfragte?|(?:hat )?gelacht ueber|lachte ueber|hat ein herz hinzugefuegt zu) \"[^\"]+\"?\W*\Z",
        r"hat (?:\W{1,6} )?auf \"[^\"]+\" reagiert",
        r"zu \"[^\"]+\" hinzugefuegt\W*\Z",
        r"hat \"[^\"]+\" (?:mit .{1,20} )?(?:geliked|gelikt|geliebt|hervorgehoben|betont|hinterfragt|markiert)\W*\Z",
        r"hat (?:ihre|deine) (?:nachricht|e-?mail) mit .{1,20} (?:markiert|versehen)",
    ),
    automatic_subjects=(
        r"automatische antwort",
        r"automatische rueckantwort",
        r"automatische(?:r)? (?:e-?mail-?)?(?:antwort|rueckmeldung|benachrichtigung|eingangsbestaetigung|empfangsbestaetigung)",
        r"autom\. ?antwort",
        r"auto-?antwort",
        r"autoantwort",
        r"automatisch generierte antwort",
        r"automatisch:",
        r"auto:",
    ),
    automatic_phrases=(
        r"(?:geht|erhalten|bekommen|erhaelt|bekommt) (?:\w+ )?(?:an )?(?:alle|jede[rn]?),? (?:die|der) (?:uns|mir) (?:\w+ ){0,3}?(?:schreib\w+|mailt|mailen|mail schickt)",
        r"(?:hier (?:ist|schreibt)|ich bin) (?:\w+, )?(?:der|die|das|ein|eine) (?:freundliche |digitale |virtuelle |kleine )?(?:chat|mail)?bot\b",
        (
            r"(?:ein|unsere?) (?:echter |echte |richtiger )?mensch(?:en)? (?:aus|vom|von) (?:\w+ ){0,3}?(?:uebernimmt"
            r"|uebernehmen|meldet|melden|liest|lesen|antwortet|antworten|kuemmert|kuemmern|schaut|schauen)\b"
            r"|warte\w* auf einen (?:freien )?menschen"
        ),
        r"(?:hier (?:schreibt|antwortet|ist)|ich bin) .{0,24}?(?:virtuelle\w*|digitale\w*|automatische\w*|ki)[ -](?:\w+ )?(?:\w*assistent\w*|mitarbeiter\w*|kolleg\w*|agent\w*|assistenz|concierge|sekretaer\w*|empfangs\w+|helfer\w*)",
        (
            r"(?:dies|das|hier(?:bei)?) (?:ist|handelt es sich um) (?:eine|um eine) (?:automatisch|automatisiert"
            r"|maschinell)\w*(?! (?:angef|angeh|hinzu|eingef|erg|ausgelesen|ausgewertet|abgerufen|ueberwacht"
            r"|verarbeitet\w* (?:adresse|e-?mail-?adresse)))"
        ),
        r"(?:diese|die vorliegende|ihre) (?:e-?mail|mail|nachricht|antwort|benachrichtigung|mitteilung|\w*bestaetigung) (?:wurde|wird|ist) "
        r"(?:\w+ ){0,3}?(?:automatisch|automatisiert|maschinell|systemseitig|vom system)(?: \w+)? ?(?:erstellt|generiert|erzeugt|verfasst|geschrieben|formuliert|versendet|"
        r"versandt|verschickt|gesendet)",
        r"handelt es sich um eine (?:automatisch|automatisiert|maschinell)\w*",
        r"automatisch (?:generierte|erzeugte|erstellte|versendete|versandte|verschickte) (?:e-?mail|mail|nachricht|antwort|mitteilung|eingangsbestaetigung)",
        (
            r"(?<!keine\s)(?<!meine\s)(?<!unsere\s)automatische (?:antwort|abwesenheitsnotiz|abwesenheitsnachricht"
            r"|abwesenheitsmeldung|rueckmeldung|eingangsbestaetigung|empfangsbestaetigung|benachrichtigung|nachricht"
            r"|e-?mail|mail)(?!e?n\b)(?! (?:von|vom) (?:gestern|eben|vorhin|neulich"
            r"|\w*tag)\b)(?! (?:\w+ ){0,4}?(?:ignorier|vergess|gegenstandslos|veraltet|hinfaellig))"
        ),
        r"automatisch(?:e)? eingangsbestaetigung",
        r"(?:vom|durch (?:den|einen)|ein) autoresponder",
        r"(?:hier (?:schreibt|spricht|antwortet)|dies ist|ich bin) (?:nur )?(?:mein|unser|ein|der|das) (?:\w+-?)?(?:bot|roboter|mailroboter|automat|autoresponder|anrufbeantworter|mail-?assistent)\b",
        r"autoreply",
        r"automatische (?:meldung|mitteilung|info|\w*bestaetigung)\b",
        r"\(automatisch \w{4,14}\)",
        r"(?:bestaetigen|bestaetigt|bestaetige) (?:wir |ich )?(?:ihnen )?hiermit automatisch\b",
        r"automatisch (?:erzeugt|erstellt|generiert|versandt|verschickt|gesendet) ?:",
        r"(?:diese|die) (?:e-?mail|mail|nachricht|antwort) .{0,20}?von (?:einer|einem|der|dem) (?:maschine|automat|automaten|roboter|rechner|computer|programm)\b",
        r"(?:diese|die) (?:e-?mail|mail|nachricht|antwort) (?:kommt|geht|erreicht sie|erreicht dich) (?:\w+ )?(?:automatisch|vom automaten|von selbst)\b",
        r"(?:systemgenerierte|maschinell erstellte|maschinell erzeugte|computergenerierte)\w* (?:e-?mail|mail|nachricht|mitteilung)",
        r"(?:e-?mail|nachricht|mail) wurde (?:von|ueber) (?:einem|das|ein|unser|unserem) kontaktformular",
        r"(?:ist|wurde) (?:maschinell|automatisch) (?:erstellt|erzeugt) und (?:\w+ )?ohne unterschrift",
        r"automatisch (?:generiert|erstellt|erzeugt|versendet|versandt) (?:von|durch|vom|ueber)",
    ),
    absence_subjects=(
        r"abwesenheitsnotiz",
        r"abwesenheits(?:nachricht|meldung|mitteilung|benachrichtigung|info|information|hinweis|assistent|mail|agent)\w*",
        r"abwesenheit\b(?! von)",
        r"abwesend\b",
        r"(?:ich bin |wir sind )?(?:derzeit |zurzeit |zur zeit |momentan |aktuell )?(?:nicht im (?:buero|haus|dienst)|ausser haus|im urlaub|ausser dienst|abwesend|verreist|nicht erreichbar|in elternzeit|im mutterschutz)",
        r"urlaub(?:snotiz|sbenachrichtigung|smeldung|sabwesenheit|snachricht|shinweis)?(?=\s*$|\s*[:!(\-]|\s+(?:bis|vom|ab)\b|\s+\d)",
        r"betriebs(?:urlaub|ferien|ruhe)",
        r"nicht (?:im|am) (?:buero|haus|dienst|schreibtisch|platz|arbeitsplatz|rechner|computer)",
        r"ausser haus",
        r"(?:elternzeit|forschungs(?:frei)?semester|freisemester|sabbat(?:ical|jahr)|pflegezeit)(?=\s*$|\s*[:!(\-])",
        r"wir machen (?:betriebs)?(?:urlaub|ferien)",
        r"bin (?:dann mal )?(?:weg|nicht da|offline)",
        r"(?:bin|sind) (?:mal )?(?:weg|nicht da|verreist)",
        r"(?:heute |gerade |leider )?nicht da",
        r"urlaubszeit",
        r"(?:weihnachts|sommer|winter|oster)(?:pause|ferien|schliessung|urlaub)",
        r"schliesszeit\w*",
        r"geschlossen (?:vom|bis|von|am)",
    ),
    absence_phrases=(
        r"nur (?:mit (?:einem|einer) |einen? |im |in )?not(?:dienst|betrieb|besetzung)\b",
        r"(?:sie erreichen|du erreichst|ihr erreicht) mich (?:erst )?(?:wieder )?(?:ab|am)\b",
        r"(?:erreichen sie|erreichst du|erreicht ihr) (?:(?:uns|hier|bei uns) )?(?:niemand|keinen)\w*",
        r"(?:sie erreichen|du erreichst|ihr erreicht) (?:(?:uns|hier|bei uns) )?.{0,40}?(?:niemand\w*|nicht)\b",
        r"(?:checke|pruefe|lese|bearbeite|rufe) (?:ich )?meine (?:e-?)?mails? (?:derzeit |aktuell )?nur",
        rf"(?:bin|sind|ist) .{{0,120}}?(?:nicht|ausser|ausserhalb) (?:mehr )?(?:im|in(?: der)?|des|unseres|unserem|meinem|am) ?{_OFFICE}s?",
        r"(?:bin|sind|ist) .{0,100}?(?:ausser haus|abwesend|verreist|unterwegs und|im (?:wohlverdienten )?urlaub|in (?:den |unseren |meinen )?(?:\w+)?ferien|im \w*urlaub|"
        r"auf (?:dienst|geschaefts)reisen?|im krankenstand|krank(?:heitsbedingt)?|in elternzeit|im wochenbett|im mutterschutz|in mutterschutz|"
        r"im sabbatical|auf (?:einer |der )?(?:fortbildung|messe|schulung|montage|tour|tournee|baustelle|see"
        r"|freizeit|klassenfahrt|kur)\b|nicht (?:persoenlich )?(?:erreichbar|zu erreichen|verfuegbar"
        r"|an meinem arbeitsplatz|am platz|anwesend))",
        r"(?:befinde|befinden|befindet) (?:mich|uns|sich) .{0,100}?(?:urlaub|nicht im|ausser haus|elternzeit|mutterschutz|betriebsferien|dienstreise|"
        r"geschaeftsreise|krankenstand|fortbildung|ferien|weihnachtspause|forschungs(?:frei)?semester|freisemester|forschungsaufenthalt|auslandsaufenthalt|sabbat(?:ical|jahr)|pflegezeit|bildungsurlaub|klausurtagung|lehrgang|weiterbildung)",
        r"(?:bin|sind|ist) (?:ich|wir|\w+ \w+|unser \w+)? ?.{0,80}?(?:ab|am|erst|wieder) .{0,60}?wieder .{0,50}?(?:erreichbar|im buero|fuer sie da|"
        r"fuer dich da|zurueck|da\b|anwesend|im dienst|im haus|verfuegbar|persoenlich|vor ort|am platz|zu erreichen)",
        r"(?:ab|am|erst ab|ab dem) .{1,40}?(?:bin ich|sind wir|stehe ich|stehen wir|erreichen sie mich) .{0,60}?(?:wieder|zurueck|zur verfuegung)",
        r"wieder (?:persoenlich )?(?:erreichbar|fuer sie da|im buero|zurueck|im haus|im dienst)",
        r"(?:mein|unser|unsere|das|die) (?:buero|geschaeft|praxis|kanzlei|betrieb|firma|werkstatt|laden|geschaeftsstelle|unternehmen|agentur|atelier) .{0,80}?(?:\bgeschlossen|nicht besetzt|betriebsferien|"
        r"betriebsurlaub|betriebsruhe)",
        r"(?:haben|machen|geniessen) (?:wir )?.{0,60}?(?:betriebsferien|betriebsurlaub|urlaub|\bgeschlossen|betriebsruhe)",
        r"(?:habe|mache|geniesse) (?:ich )?.{0,40}?(?:urlaub|frei\b|elternzeit)",
        r"(?:betriebsferien|betriebsurlaub|betriebsruhe|weihnachtsferien) (?:vom|von|bis|zwischen|ab)",
        r"(?:waehrend|in) (?:meiner|unserer|dieser|seiner|ihrer) (?:abwesenheit|urlaubszeit)",
        r"waehrend (?:meines|unseres|seines|dieses) (?:urlaubs|betriebsurlaubs)",
        r"weder .{1,40}? noch .{1,40}?(?:erreichbar|zu erreichen|anwesend|im haus)\b",
        r"(?:findet|herrscht|ist) .{0,60}?kein (?:buero|geschaefts|werkstatt|praxis|kanzlei|schul|laden)?betrieb\b",
        r"(?:falle ich|ich falle) (?:\S+ ){1,8}?aus\b",
        r"(?:liege|liegt|befinde mich) .{0,30}?(?:im krankenhaus|in der klinik|im bett)",
        r"nach meiner (?:rueckkehr|abwesenheit)",
        r"nach meinem urlaub",
        r"(?:ich|wir) (?:bin|sind) (?:derzeit|zurzeit|zur zeit|momentan|aktuell|gerade|leider|heute|bis|vom|von|ab|in der zeit|im zeitraum)\b.{0,80}?"
        r"(?:nicht|abwesend|ausser|urlaub|verhindert|unterwegs)",
        r"(?:kein|keinen|nur (?:eingeschraenkten|begrenzten|sporadischen|unregelmaessigen)) zugriff auf (?:meine|unsere|mein) (?:e-?mail|mail|postfach|nachricht)",
        r"(?:lese|bearbeite|rufe|beantworte) (?:ich )?.{0,60}?(?:keine|nicht|nur unregelmaessig|nur sporadisch|nur eingeschraenkt) .{0,30}?(?:e-?mails?|mails?|nachrichten)",
        r"meine (?:e-?mails?|mails?|nachrichten) .{0,40}?(?:nicht|unregelmaessig|sporadisch|nur selten)",
        r"abwesenheitsnotiz",
        r"(?:kann|koennen|werde|werden) .{0,60}?(?:nachricht|mail|e-?mail|mails|anfrage)\w* .{0,20}?erst .{0,30}?(?:lesen|beantworten|bearbeiten|sehen)\b",
        r"(?:ist|sind|bleibt|bleiben|hat|haben) (?:vom|von|bis|ab|am|zwischen|in der zeit|ueber|wegen) .{1,60}?(?:\bgeschlossen|zu(?=[.!,:;]|$))",
        r"ab .{1,30}?\b(?:antworte|lese|arbeite|beantworte|bin|melde|schreibe|sitze|stehe|drehe) (?:ich|wir) .{0,20}?wieder\b",
        r"(?:ruht|ruhen) .{0,30}?betrieb|betrieb ruht",
        r"ab (?:dem |den )?\d{1,2}\.(?:\d{1,2}\.)?(?:\d{2,4})? (?:\w+ )?wieder\b",
        r"(?:bin|sind) (?:\w+ ){0,2}?(?:segeln|wandern|skifahren|ski fahren|tauchen|angeln|surfen|campen|zelten|klettern|pilgern)\b",
        r"ab (?:dem |den )?(?:\w+tag,? )?(?:dem |den )?\d{1,2}\.(?: ?\w+\.?)? \w+ (?:ich|wir|es) .{0,40}?wieder\b",
        r"ausser gefecht|(?:krank|lahm)gelegt",
        r"ab (?:dem )?\S+ (?:\S+ )?(?:wird|werden|geht es|geht's|gehts) .{0,20}?wieder\b",
        r"(?:bin|sind) (?:\w+ ){1,5}?(?:tage?n?|wochen?|monate?n?) (?:nicht|weg\b|fort\b|verreist)",
        r"(?:bin|sind) .{0,60}?ohne (?:netz|internet|empfang|laptop|rechner|mails?|mailzugang|e-?mails?)\b",
        r"arbeite (?:ich )?(?:nur )?(?:montags|dienstags|mittwochs|donnerstags|freitags|von|in teilzeit|immer)",
        r"rueckkehr(?: am|:)",
        r"(?:ich|wir) (?:kehre|kehren|komme|kommen) (?!.{0,60}?\bauf (?:sie|dich|euch|ihr\w*|dein\w*)\b).{0,60}?(?:zurueck|wieder)",
        r"(?:e-?mails?|mails?|nachrichten) (?:beantworte|lese|bearbeite|checke|beantworten|lesen) (?:ich|wir) .{0,30}?(?:nur|nicht|kaum|eingeschraenkt|selten|keine)\b",
        r"(?:nicht|erst wieder) (?:im buero|im haus|im dienst|ansprechbar)",
        r"kann .{0,60}?(?:bis|erst|vom|waehrend) .{0,60}?nicht (?:beantworte[nt]|bearbeiten|lesen|antworten)",
        r"erst (?:ab|am|nach|wieder) .{1,60}?(?:beantworten|bearbeiten|lesen|melden|antworten)",
        r"(?:lesen|bearbeiten|beantworten|abrufen) (?:wir )?.{0,60}?keine (?:e-?)?mails?",
        # "andere Nachrichten werden nicht gelesen" tells what an address is for
        r"(?<!andere.)(?<!anderen.)(?<!sonstige.)(?<!-)\b(?:e-?mails?|mails?|nachrichten) (?:bleiben|werden) .{0,40}?(?:liegen|nicht gelesen|nicht beantwortet)",
        r"(?:bin|sind) .{0,60}?wieder (?:am|im|an|in|da|zurueck|online)\b",
        r"(?:paar tage|kleine|kurze|laengere|sommer|winter|weihnachts)?-?(?:pause|auszeit)\b .{0,40}?(?:und|bis|vom|bin|sind)",
        r"(?:im haus|hier|im buero|vor ort) nicht anwesend",
        r"nicht anwesend",
        r"(?:sonne|erhole|entspanne|wandere|segle|bade) (?:ich )?(?:mich )?.{0,40}?bis",
        r"(?:voraussichtlich|spaetestens) (?:am|ab|wieder) .{1,40}?(?:zurueck|wieder|erreichbar)",
        r"sobald ich (?:wieder )?(?:zurueck|da|im buero)",
        r"keine (?:e-?)?mails .{0,40}?(?:beantworten|lesen|bearbeiten)",
        r"(?:macht|machen|hat|haben|geht|gehen) .{0,60}?(?:\w*pause|\w*ferien|\w*urlaub|\bgeschlossen)|(?:macht|machen|hat|haben) .{0,60}?\bzu(?=[.!,]|$)",
        r"(?:nicht besetzt|unbesetzt|bleibt (?:\w+ ){0,6}?(?:zu(?=[.!,]|$)|geschlossen))",
        r"(?:befinde|befinden) (?:ich|wir) (?:mich|uns) .{0,60}?(?:reisen?|urlaub|ausser haus|nicht|elternzeit|ferien|fortbildung|"
        r"forschungs(?:frei)?semester|freisemester|forschungsaufenthalt|auslandsaufenthalt|sabbat(?:ical|jahr)|pflegezeit|bildungsurlaub|klausurtagung|lehrgang|weiterbildung)",
        r"nicht (?:zeitnah|sofort|umgehend|direkt) (?:beantworten|antworten|lesen|bearbeiten|reagieren)",
        r"(?:bin|sind) .{0,60}?auf reisen",
        r"bin (?:ich|wir)? ?(?:\w+ ){0,3}?(?:auf montage|auf messe|auf tour|auf see|auf kur|in kur|in der reha|beim angeln|skifahren)\b",
        r"erst (?:kommende|naechste|in der kommenden|in der naechsten|uebernaechste) woche wieder",
    ),
    absence_hints=(
        r"(?:rest|jahres|sonder|bildungs|erholungs)urlaub\w*|ueberstundenabbau",
        r"f(?:alle|aellt) .{0,60}?\baus\b|ausfallen",
        r"oeffne\w* .{0,20}?wieder|wieder (?:ge)?oeffne\w*",
        r"kind-?krank\w*",
        r"urlaub\w*",
        r"\w*ferien",
        r"abwesen\w*",
        r"nicht (?:da|anwesend|vor ort|am platz|am schreibtisch|am rechner|online)\b",
        r"wieder (?:\w+ ){0,3}?(?:da|zurueck|erreichbar|online|am schreibtisch|am platz|am \w*(?:rechner|computer|arbeitsplatz|pc|apparat|start|geraet)|im \w+|fuer (?:sie|dich|euch)|geoeffnet|an bord)\b",
        r"(?<!auf\ssie\s)(?<!auf\sdich\s)zurueck\b",
        r"erreichbar",
        r"rueckkehr",
        r"elternzeit",
        r"mutterschutz",
        r"krank\w*",
        r"(?:dienst|geschaefts)reise",
        r"auszeit",
        r"pause\b",
        r"(?<!tags\s)(?<!wochs\s)geschlossen",
        r"verreist",
        r"auf reisen",
        r"unterwegs",
        r"messe\b",
        r"fortbildung",
        r"seminar",
        r"vertretung",
        r"vertritt",
        r"offline",
        r"kein netz|kaum netz|ohne internet",
        r"retreat",
        r"resturlaub",
        r"sabbat(?:ical|jahr)|forschungs(?:frei)?semester|freisemester",
        r"brueckentag",
        r"frei\b",
        r"wieder ab\b",
        r"ab (?:dem |(?:montag|dienstag|mittwoch|donnerstag|freitag)\b)",
        r"bis (?:zum |einschliesslich |voraussichtlich )?(?:\d|(?:montag|dienstag|mittwoch|donnerstag|freitag)\b|ende|anfang|mitte)",
        r"arbeitstag",
        r"ruhestand",
        r"(?:im|aus dem) (?:buero|haus)e?\b",
    ),
    past_phrases=(
        r"(?:war|waren|lag|befand mich) .{0,80}?(?:urlaub|krank|nicht im|verreist|abwesend|unterwegs|ausser haus|ferien|erreichbar)",
        r"(?:bin|sind) (?:ich |wir )?.{0,40}?(?:erst |seit )?(?:heute|gestern|gerade|eben|jetzt) (?:erst )?(?:wieder|aus dem|zurueck)",
        r"aus (?:dem|meinem) urlaub zurueck",
        r"zurueck aus",
        r"(?:entschuldig\w+|sorry|verzeih\w+|pardon).{0,60}?(?:spaet|verzoeger|lang|dauer)",
    ),
    contact_phrases=(
        r"(?:verwenden|nutzen|benutzen|verwende|nutze|benutze) (?:sie |du )?(?:bitte |kuenftig |stattdessen |ab sofort |nur noch |ab jetzt ){0,3}\S+@\S+",
        r"(?:wenden sie sich|wendet euch|wende dich|kontaktieren sie|rufen sie|melden sie sich|schreiben sie)\b",
        r"(?:hilft|helfen|unterstuetzt|vertritt|uebernimmt|kuemmert sich)\b",
        r"(?:erreichen sie|erreichst du|steht ihnen|stehen ihnen)\b",
        r"(?:falls|wenn) es (?:brennt|eilt|dringend|wichtig)",
        r"(?:dringende?\w*|eilige\w*) ",
        r"notfall",
        r"ansprechpartner",
        r"\btel(?:efon)?\b\.?:?",
        r"vertretung:?",
    ),
    courtesy_phrases=(
        r"(?:wir|ich) wuensche\w*",
        r"(?:mit )?(?:freundlich|best|herzlich|lieb|schoen|sonnig|viel|weihnachtlich)\w* (?:gruesse|gruss|gruessen|wuensche)",
        r"(?:bitte |vielen dank |danke |besten dank )?(?:haben sie |fuer ihr |um |dein |fuer dein )?(?:verstaendnis|geduld|bitte geduld)",
        r"(?:schoene|frohe|erholsame|besinnliche|guten)\w* (?:zeit|tage|feiertage|weihnacht\w*|ostern|pfingsten|woche|rutsch|sommer)",
        r"mfg|lg|vg\b",
        r"ihr(?:e)? .{0,40}?team",
        r"(?:bis (?:dann|bald|dahin))",
        r"namaste",
        r"(?:online|im shop|auf unserer (?:web)?(?:site|seite)) .{0,30}?(?:buchen|bestellen|finden|informieren)",
        r"fuer (?:termine|bestellungen|notfaelle|fragen) (?:nutzen|verwenden|besuchen|rufen)",
        r"(?:nutzen|besuchen) sie (?:bitte |gern )?unsere?\b",
    ),
    gone_phrases=(
        r"(?:ist|war) (?:fuer mich|bei mir) (?:\w+ )?(?:schluss|feierabend fuer immer)\b",
        r"(?:ist|ist leider|ist ploetzlich) (?:\w+ )?(?:verstorben|gestorben)\b",
        r"(?:nutze|benutze|verwende|lese|nutzen|verwenden) (?:ich )?(?:diese|die) (?:e-?mail-?|mail-?)?(?:adresse|postfach) (?:\w+ )?nicht mehr\b",
        r"(?:abteilung|stelle|position|den (?:bereich|arbeitgeber)) gewechselt\b",
        r"nur noch bis .{1,40}?(?:taetig|beschaeftigt|angestellt|im unternehmen|in der firma)\b",
        r"(?:meine?n?|seine?n?) nachfolger(?:in)?\b",
        r"verlass(?:e|en|t) .{0,30}?(?:unternehmen|firma|betrieb|agentur|kanzlei|verlag)\b",
        r"arbeitet? .{0,30}?nicht mehr (?:in|bei|fuer|hier)\b",
        r"nicht mehr (?:fuer|bei|in|im|beim|an) .{1,80}?(?:taetig|beschaeftigt|angestellt|arbeit\w+)",
        r"nicht mehr (?:im|in unserem|in diesem|fuer unser|bei uns im) (?:unternehmen|haus|betrieb)",
        r"(?:habe|hat) .{1,60}? (?:zum|am|seit|per|mit|ende|anfang) .{1,30}? verlassen\b",
        r"(?:habe|hat) (?:das unternehmen|die firma|unser haus|unser unternehmen|den betrieb|die agentur) .{0,40}?verlassen",
        r"(?:das unternehmen|die firma|unser haus|uns) (?:zum .{1,30} |am .{1,30} |leider )?verlassen",
        r"(?:ist|bin|sind) (?:seit .{1,30} |ab .{1,30} |ab sofort )?nicht mehr (?:bei uns|hier|in dieser funktion)",
        r"(?:im|in den|in|meinen) (?:wohlverdienten )?ruhestand|in (?:der |die )?(?:(?:passiv\w* )?\w*phase (?:der |meiner )?)?altersteilzeit\b",
        r"(?:diese|die) (?:e-?mail-?)?adresse (?:ist|wird|existiert) .{0,40}?(?:nicht (?:mehr|laenger)|deaktiviert|abgeschaltet|stillgelegt)",
        r"dieses (?:e-?mail-?)?(?:postfach|konto|mail-?konto) (?:ist|wird) .{0,60}?(?:nicht (?:mehr|laenger)|deaktiviert|stillgelegt|geschlossen)",
        r"ausgeschieden",
        r"(?:mein |ihr |sein )?letzter arbeitstag",
        r"(?:meine|seine|ihre) aufgaben (?:uebernimmt|uebernehmen|hat)",
    ),
    notice_phrases=(
        r"(?:e-?mails|mails|nachrichten) (?:lese|beantworte|checke|sehe|pruefe|bearbeite) ich",
        r"(?:checke|pruefe|lese|bearbeite|rufe) (?:ich )?meine (?:e-?)?mails? (?:derzeit |aktuell )?nur",
        r"(?:sehen sie|seht|siehst?) .{0,20}?von (?:rueckfragen|nachfragen|weiteren) .{0,60}?ab\b",
        r"(?:aufgrund|wegen) (?:der |des |einer )?(?:hohen|grossen|vielen|starken|zahlreichen) ",
        r"(?:ihre|diese|eingehende|die|deine|meine) (?:e-?mails?|mails?|nachrichten?) (?:wird|werden) .{0,60}?(?:nicht|weder|automatisch) .{0,40}?(?:weitergeleitet|gelesen|bearbeitet|beantwortet|abgerufen)",
        r"(?:wird|werden) (?:automatisch |nicht )+(?:automatisch )?(?:weitergeleitet|gelesen|bearbeitet)",
        r"in (?:dringenden|eiligen|wichtigen|unaufschiebbaren|zeitkritischen) (?:faellen|angelegenheiten|anliegen|notfaellen)",
        r"(?:bei|fuer) (?:dringende[nr]?|eilige[nr]?|wichtige[nr]?|zeitkritische[nr]?) .{0,40}?(?:wenden|kontaktieren|rufen|schreiben|melden|erreichen|steht|stehen|hilft|helfen)",
        r"im (?:notfall|dringenden fall)",
        r"wenden sie sich (?:bitte )?(?:waehrend|in dieser zeit|in der zwischenzeit|an meine[nr]? (?:kolleg|vertret))",
        r"(?:meine|unsere) vertretung (?:ist|uebernimmt|erreichen|hat)",
        r"(?:werde|wird|werden) (?:ihre|deine|diese|die) (?:e-?mail|mail|nachricht|anfrage) (?:\w+ )?(?:nach|bei|sobald|schnellstmoeglich|umgehend|zeitnah|so (?:schnell|bald)) ",
        r"(?:ihre|deine) (?:e-?mail|mail|nachricht) .{0,60}?(?:nach meiner rueckkehr|nach meinem urlaub|sobald ich wieder)",
        r"(?:diese|meine) (?:abwesenheits)?(?:notiz|nachricht|benachrichtigung) (?:erhalten sie|wird) (?:nur )?(?:einmal|automatisch)",
        r"(?:wurde|wurden) (?:\w+ )?nicht (?:automatisch )?(?:weitergeleitet|gelesen)",
        r"(?:sehr viele|zahlreiche|vielen|viele|hohe[nsr]?) (?:\w+ )?(?:nachrichten|anfragen|e-?mails|mails|zuschriften|anfragenaufkommen|aufkommen)",
        r"(?:viele|haeufige|die meisten) fragen .{0,40}?(?:beantwort|faq|antwort)\w*",
        r"(?:aufgrund|wegen) (?:der|einer) (?:vielzahl|menge|fuelle|grossen (?:zahl|anzahl)|hohen (?:zahl|anzahl))",
        r"bitten (?:wir )?(?:\w+ ){0,3}?um (?:ihr )?verstaendnis",
        r"sollten sie (?:innerhalb|binnen|nicht innerhalb) .{0,80}?(?:nichts|keine|von uns)",
        r"(?:anonyme|unaufgeforderte?|unverlangte?) .{0,40}?(?:nicht|keine)",
        r"(?:bei|in) notfaellen\b",
        r"fristgebundene",
        r"(?:werden|wird|koennen) .{0,40}?nicht (?:beruecksichtigt|beachtet|angenommen|verarbeitet|entgegengenommen)",
        r"(?:ausschliesslich|nur noch|nur) (?:ueber|per|via) (?:unser|das|die|den|fax|post)",
        r"nicht (?:jede|alle|immer) .{0,60}?(?:beantwort|antwort|reagier)\w*",
        r"(?:ihre?|deine?|eure) (?:e-?mails?|mails?|nachrichten?) (?:wird|werden) .{0,20}?erst .{0,40}?(?:gelesen|bearbeitet|beantwortet)",
    ),
    standing_phrases=(
        r"(?:werden|erhalten) alle (?:bieter|teilnehmer|bewerber|anbieter)\w*|alle (?:bieter|teilnehmer|bewerber|anbieter)\w* (?:werden|erhalten)\b",
        r"(?:sind|bist|stehen|stehst) (?:sie |du )?(?:\w+ )?in der warteschlange\b|schaut (?:\w+ ){0,5}?in (?:ihre|seine) (?:e-?mails?|mails|postfach)\b",
        r"(?:an|ueber) diese (?:adresse|e-?mail-?adresse|anschrift) (?:gesendete|geschickte|gerichtete|eingehende|eingereichte)\w*",
        (
            r"(?:eure|ihre|deine) (?:e-?mails?|mails?|nachrichten?) (?:\w+ )?(?:gehen|geht) .{0,20}?(?:nicht"
            r"|nie) (?:verloren|unter)\b|brauch(?:en|t) (?:aber |deshalb |derzeit |zurzeit )*(?:etwas|ein bisschen"
            r"|ein wenig|ein paar tage) (?:laenger|mehr zeit)\b"
        ),
        r"(?:wenn's|wenn es|falls es) (?:mal |ganz |sehr )?(?:eilt|brennt|pressiert|dringend ist)\b",
        r"(?:liest|lesen|lese) (?:seine|ihre|meine|unsere) (?:e-?mails?|mails?|post) (?:nur|nicht|selten|kaum|einmal|ungern)\b",
        r"wir (?:schauen|sehen) uns (?:ihre|deine|eure) (?:zeilen|nachricht|e-?mail|mail)\b",
        r"jede[rnsm]? (?:rueckmeldung|anregung|meldung|zuschrift|hinweis|kritik|einsendung)\b",
        r"gib(?:t)? (?:mir|uns) (?:\S+ )?(?:\d+ ?h|\w*stunden|tage?|woche)\b.{0,20}?(?:hast|habt|bekommst|bekommt|kriegst) (?:du|ihr) (?:\w+ )?(?:antwort|rueckmeldung)",
        r"bis dahin:? (?:stoeber|schau|lies|folg|klick|blaetter)\w*|(?:solange|waehrend) du wartest\b",
        r"(?:e-?mails?|mails?|nachrichten|anfragen|post) an (?:diese|unsere|meine|dieses|unser|mein) (?:\S+ )?(?:\S*adresse|mailbox|\S*postfach) (?:wird|werden)\b",
        r"(?:lese|lesen) (?:ich|wir) (?:gern |gerne |dann |auch )?(?:deine|ihre|eure) (?:zeilen|nachricht|e-?mail|mail|post)\b",
        r"(?:schaue?n?|sehen?) (?:ich|wir) (?:mir|uns) (?:gern |gerne |dann )?(?:deine|ihre|eure) (?:zeilen|nachricht|e-?mail|mail)\b",
        (
            r"(?:diese[srm]?|unser|unsere|das|die) (?:(?:e-?)?mail-?adresse|(?:e-?mail-?)?postfach|adresse|mailbox"
            r"|account) wird (?:nur |nicht |selten |kaum |unregelmaessig |sporadisch |regelmaessig |gelegentlich "
            r"|einmal |mehr |taeglich |\w+ ){1,4}?(?:abgerufen|gelesen|genutzt|verwendet|geprueft|bearbeitet|betreut)"
        ),
        r"individuelle\w* (?:antwort|rueckmeldung)\w* .{0,30}?(?:nicht|leider)\b",
        (
            r"(?:senden|schicken|reichen|uebermitteln) (?:sie )?(?:\w+ ){0,4}?(?:ausschliesslich|grundsaetzlich"
            r"|stets) (?:\w+ ){0,2}?(?:als|im|per|an|ueber)\b|(?:je|pro) (?:e-?mail|mail|nachricht) (?:bitte )?(?:nur"
            r"|ausschliesslich) (?:ein|einen|eine)\b"
        ),
        r"(?:mein|unser|dieses|das) (?:postfach|posteingang) wird .{0,60}?(?:betreut|verwaltet|gesichtet|sortiert|vorsortiert|gefiltert)",
        (
            r"von (?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember) bis (?:januar"
            r"|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)\b"
            r"|(?:dauern|dauert|brauchen|braucht) (?:zurzeit|derzeit|aktuell|momentan|im moment|im schnitt)\b"
        ),
        r"(?:komm|komme|kommt|kommen sie) (?:einfach|gern|gerne|jederzeit) .{0,30}?(?:vorbei|rein)\b|gibt es (?:ab hof|am hof|im laden|an der kasse)",
        r"(?:ihre|deine|eure) (?:meldung|bestellung|bewerbung|anmeldung|reservierung|beschwerde|reklamation|terminanfrage|buchungsanfrage|spende) .{0,60}?(?:eingegangen|erhalten|aufgenommen|registriert|erfasst|gespeichert|angekommen)",
        r"(?:nach dringlichkeit|nach prioritaet|in der reihenfolge) .{0,30}?(?:abgearbeitet|bearbeitet|beantwortet)",
        r"(?:beantworte|lese|bearbeite|oeffne|beantworten|lesen|bearbeiten) (?:ich|wir) (?:nur|ausschliesslich) (?:noch )?(?:e-?mails?|mails?|nachrichten|anfragen)",
        r"mehr .{1,30}? als (?:am|im|vor dem) (?:schreibtisch|rechner|computer|buero|bildschirm)",
        r"(?:handy|telefon|smartphone|rechner) .{0,20}?(?:bleibt|ist|bleiben) .{0,20}?(?:aus|stumm|lautlos)\b|bleibt (?:das|mein|unser) (?:handy|telefon) .{0,10}?(?:aus|stumm)",
        r"ohne (?:voranmeldung|anmeldung|termin|terminvereinbarung)\b",
        r"(?:nach|nachsicht|verzeih\w*|geduld\w*|boese|verstaendnis),? (?:wenn|falls|dass) (?:ich|wir|es|die antwort|meine antwort|eine antwort) .{0,60}?(?:nicht (?:gleich|sofort|immer|umgehend|direkt)|dauer\w*|spaeter)",
        (
            r"(?:mache|machen|erstelle|erstellen|erstellt|schicke|schicken|sende|senden|stelle|stellen|stellt"
            r"|unterbreite|unterbreiten) .{0,30}?(?:dir|ihnen|euch) .{0,30}?(?:ein|unser) (?:\w+ )?(?:angebot"
            r"|kostenvoranschlag)\b(?! (?:von|der|des))"
        ),
        r"nicht (?:staendig|immer|oft|dauernd|jeden tag|permanent) (?:\w+ ){0,2}?(?:computer|rechner|pc|handy|schreibtisch|postfach|mails)\b",
        r"wenn (?:du|sie|ihr) (?:das|dies|diese zeilen|diese mail|diese nachricht) (?:liest|lesen|lest)",
        (
            r"(?:wir sind|sind wir|ich bin|bin ich|wir stehen|stehen wir|ich stehe|stehe ich|sitze ich"
            r"|wir sitzen) (?:wahrscheinlich|vermutlich|vielleicht|bestimmt|wohl|sicher|meist|oft"
            r"|haeufig) (?:\w+ )?(?:im|in|auf|an|am|bei|beim|unterwegs|draussen|hinter|unter)\b"
        ),
        r"(?:sobald|wenn|sowie) (?:wir|ich) .{0,60}?(?:kriegst|bekommst|kriegt|bekommt|erhaeltst|erhalten|bekommen) (?:du|ihr|sie)\b",
        r"(?:gibt es|gibt's|haben wir|bekommst du|bekommen sie|kriegst du) .{0,40}?(?:taeglich|jederzeit|am automaten)\b",
        r"erhalten (?:sie|du) .{0,30}?unaufgefordert\b|(?:allen|jedem|jeder) (?:\w+ )?(?:antworten|antworte|zurueckschreiben)\b",
        r"jede[nrs]? (?:zweiten?|ersten?|dritten?|letzten?)? ?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|quartal|tag)",
        r"(?:mo|di|mi|do|fr|sa|so)\.? ?(?:-|bis|und|u\.|\+|/|,) ?(?:mo|di|mi|do|fr|sa|so)\b\.?(?: |:|,).{0,20}?(?:\d|uhr|vormittag|nachmittag)",
        r"(?:am besten|lieber|schneller) .{0,30}?(?:insta\w*|whatsapp|messenger)\b|(?:insta\w*|whatsapp|messenger) .{0,20}?schneller",
        r"kann'?s (?:\w+ ){0,3}?dauern|gibt'?s (?:bei uns |alles )?(?:im|auf|in|unter|auch)\b",
        r"(?:selten|kaum|nie|wenig) (?:am|vor dem|im) (?:computer|rechner|pc|schreibtisch|buero|handy)",
        r"am wochenende (?:kann|koennen|sind|ist|wird|werden|bleibt)|ruhetag",
        r"keine? (?:neuen?|weiteren) \w+ .{0,40}?(?:anbieten|annehmen|aufnehmen|vergeben|annehme|nehme)|aufnahmestopp",
        r"auf sich warten|(?:rechnen sie|rechnet) .{0,30}?(?:verzoegerung|wartezeit|laenger)\w*",
        r"(?:telefonische|offene|meine|unsere) sprech(?:zeit|stunde)\w*",
        r"unverlangt\w*|unaufgefordert\w* (?:eingesandt|zugesandt)\w*",
        r"(?:damit|um) .{0,40}?angebot .{0,20}?(?:machen|erstellen|unterbreiten|zusenden|kalkulieren)\b",
        r"(?:nehme|nehmen|akzeptier\w+) .{0,30}?nur (?:noch )?\w+ von (?:bekannten|registrierten|freigegebenen)",
        (
            r"(?:e-?mails|mails|nachrichten|anrufe|anfragen) (?:beantworte|beantworten|lese|lesen|bearbeite|bearbeiten"
            r"|erledige|erledigen|checke|checken) (?:ich|wir) (?:\w+ )?(?:(?:mon|diens|donners|frei|sams|sonn|werk"
            r"|wochen)tags|mittwochs|nach|am|an|abends|morgens|immer|erst|vor|in|zwischen|gesammelt|der reihe)\b"
        ),
        r"(?:lieferzeit\w*|wartezeit\w*|vorlaufzeit\w*|vorlauf) (?:liegt |betraegt |ist )?(?:derzeit|aktuell|zurzeit|momentan|im moment|bei|von|etwa|ca)\b",
        (
            r"(?:in|ins) (?:(?:dieses|unser|das|mein) )?\w*(?:postfach|posteingang|mailbox) (?:sehen|schauen|gucken"
            r"|blicken|sehe|schaue|gucke)|(?:sehen|schauen|gucken|blicken|sehe|schaue|gucke) (?:wir |ich )?.{0,40}?(?:in"
            r"|ins) (?:dieses|unser|das|mein) \w*(?:postfach|posteingang|mailbox)"
        ),
        r"(?:mails|e-?mails|nachrichten|antworten|anrufe|auskunft|termine) (?:gibt'?s|gern|gerne)\b|personalmangel|personell\w* (?:eng|unter)",
        r"(?:wird|werden) (?:der|die|das|ein|eine|ihr|ihre) [^,]{3,60}, (?:erhalten|bekommen|informieren|benachrichtigen) (?:sie|wir|du)\b",
        r"(?:termine|bestellungen|buchungen|reservierungen|anmeldungen) (?:macht|nimmt|bearbeitet|erledigt|vergibt|koordiniert|mache|nehme)\b",
        r"auf (?:e-?mails|mails|nachrichten|anfragen|briefe) (?:antwortet|antworten|antworte)\b|(?:e-?mails|mails|nachrichten) (?:lese|beantworte|lesen|beantworten) (?:ich|wir) nur\b",
        r"der reihe nach|nach der reihe|an (?:den meisten|\w{4,}tagen|manchen tagen)\b|antwort gibt'?s\b",
        r"(?:nehme|nehmen) .{0,30}?keine? .{0,40}?(?:mehr )?an\b|zwischennachricht|zwischenbescheid",
        r"(?:oeffne|oeffnen|sichte|sichten|bearbeite|bearbeiten) (?:ich |wir )?(?:mein|unser|das|den|meinen|unseren) (?:postfach|posteingang|mailprogramm) .{0,20}?(?:nur|\w*mal|taeglich|morgens|abends)",
        r"(?:adressbuch|kontakte|verteiler) .{0,30}?(?:aktualisier|aender|anpass)\w*|neue[ns]? (?:postfach|mailadresse|e-?mail-?adresse|anschrift)",
        # whoever it concerns: kinds of people, not one
        (
            r"(?:neukund\w*|bestandskund\w*|neupatient\w*|fahrgaeste|mitglieder|patient(?:en|innen)|bewerber\w*"
            r"|studierende|mieter(?:innen)?|kund(?:en|innen)|journalist\w*|privatpersonen|haendler\w*|privatpatienten"
            r"|kassenpatienten|interessent(?:en|innen)|schueler(?:innen)?|mandant(?:en|innen)) .{0,60}?(?:wenden"
            r"|erreichen|koennen|nutzen|finden|nehmen|kann ich|bitte|erhalten|melden|sind)\b"
        ),
        r"wer .{1,40}?(?:moechte|will|braucht|sucht|hat|ist),? ",
        r"(?:wenn|falls|sollten|im|bei) .{0,80}?(?:\(?\b0\d{2,5}\)?[ /-]{0,3}\d{2,}|\+\d{2} ?\d)",
        r"(?:am naechsten|innerhalb eines|am folgenden) (?:werktag|arbeitstag)",
        # what kind of thing goes where: plural, and nobody's
        (
            r"(?<!die\s)(?<!ihre\s)(?<!deine\s)(?<!diese\s)(?:\w*fragen|\w*wuensche|antraege|bestellungen|reservierungen"
            r"|buchungen|bewerbungen|rechnungen|unterlagen|reklamationen|kuendigungen|\w*termine|\w*meldungen|rezepte"
            r"|auskuenfte|absagen|krankmeldungen|preise|gutscheine|tickets|lieferungen|pakete"
            r"|\w*antraege) .{0,60}?(?:bitte|nur|ausschliesslich|telefonisch|ueber|unter|jederzeit|online|richten"
            r"|erteilen|stellen|nehmen|findest|finden|laden|reichen|koennen|beantworten|bearbeiten|bevorzugt|per|muss"
            r"|muessen|sammeln)\b"
        ),
        r"(?:terminanfragen|anfragen|anliegen|fragen) (?:richten|senden|schicken|stellen) sie",
        r"(?:e-?mails|mails|nachrichten|anfragen|zuschriften) werden .{0,60}?(?:abgerufen|gelesen|beantwortet|bearbeitet|geprueft|gesichtet)",
        r"nur (?:noch )?(?:digital|telefonisch|schriftlich|online|persoenlich|vor ort|per post)",
        r"(?:kleines|winziges|junges) team|nur zu (?:zweit|dritt|viert)|ehrenamtlich (?:besetzt|gefuehrt|betrieben|organisiert)|(?:gerade |ganz schoen |im moment |derzeit )(?:\w+ )?viel los|hochsaison",
        r"neue (?:e-?mail-?|mail-?)?adresse\b.{0,12}@",
        r"(?:dringende[ns]?|eilige[ns]?|wichtige[ns]?) (?:sachen |dinge |themen |anliegen )?(?:bitte|gerne?|lieber|am besten)\b",
        r"nicht wundern,? (?:wenn|falls)\b|komme (?:\w+ )?(?:nur selten|kaum) (?:an|in|zu)\b",
        r"dauert .{0,20}?(?:in der regel|etwa|ca\.?|rund|bis zu|mindestens|oft|meist)\b",
        r"(?:schaue|schauen|gucke|gucken|sehe|sehen) .{0,30}?(?:nur|selten|unregelmaessig|kaum|einmal) .{0,30}?(?:postfach|posteingang|mails|rein|hinein)",
        r"(?:guckt?|schaut?|klickt?|gucken sie|schauen sie|klicken sie) (?:\w+ ){0,3}?(?:hier|auf|unter)\b",
        r"(?:jederzeit|online|rund um die uhr) .{0,60}?(?:anmelden|buchen|bestellen|einsehen|reservieren|informieren|erreichen)|(?:anmelden|buchen|bestellen|reservieren|informieren) .{0,40}?(?:jederzeit|online)",
        r"(?:wartezeit|bearbeitungszeit|antwortzeit|reaktionszeit|bearbeitungsdauer)\w*\b",
        r"(?:schau|schauen sie|stoebern sie|stoeber) .{0,40}?(?:solange|inzwischen|zwischenzeit|auf (?:meine|unsere|meinen|unseren|unser|mein)\w*)",
        r"(?:nur|ausschliesslich) (?:telefonisch|per telefon|schriftlich|persoenlich|online)|(?:bitte|lieber) (?:per telefon|telefonisch)",
        r"(?:antwort|rueckmeldung) (?:kommt|folgt|gibt es|erfolgt)\b",
        # whoever asks "if" has not looked
        r"(?:falls|wenn|sofern|sollte|bei|ist|fuer) .{0,80}?(?:dringend\w*|eilig\w*|eilt|brennt|pressiert|notfall|notfaelle\w*|nicht warten|unaufschiebbar\w*)",
        (
            r"(?:falls|wenn|sofern|sollten|sollte|wollen|moechten|haben) (?:sie|du|ihr|es sich|es|ihre|deine"
            r"|eure) .{0,80}?(?:frage (?:zu|zum|zur)|fragen (?:zu|zum|zur)|anliegen|bewerben|bewerbung|bestell\w+"
            r"|reservier\w*|buch(?:en|ung)|rechnung\w*|reklam\w+|termin\w* (?:vereinbar|absag|verschieb|brauch|buch)\w*"
            r"|katalog\w*|auskunft|anfrage (?:zu|betrifft)|stoerung|schaden\w*|umgehend|schneller|sofort)"
        ),
        r"(?:falls|wenn|sofern|sollte\w*) (?:es|ihr|ihre|deine?) .{0,60}?(?:geht|gehen|betrifft|handelt|handeln)\b",
        r"(?:ansonsten|andernfalls|sonst) .{0,60}?(?:melden|hoeren|melde|kuemmern|antworten|lesen)\b",
        # habits of reading
        (
            r"(?:lese|lesen|checke|checken|pruefe|pruefen|schaue|schauen|rufe|rufen|beantworte|beantworten|bearbeite"
            r"|bearbeiten|gucke)\w* .{0,50}?(?:e-?mails?|mails?|posteingang|postfach|nachrichten) .{0,60}?(?:nur"
            r"|\w*mal\b|selten|abends|morgens|unregelmaessig|taeglich|am tag|pro tag|die woche|pro woche|alle paar)"
        ),
        (
            r"(?:nur|\w*mal|selten|abends|morgens|unregelmaessig|taeglich|am tag|pro tag|die woche"
            r"|pro woche) .{0,50}?(?:in (?:mein|unser|das|den) \w*(?:postfach|posteingang|mails)"
            r"|(?:e-?mails?|mails?|nachrichten) .{0,30}?(?:gelesen|abgerufen|beantwortet|lesen|abrufen|beantworten"
            r"|bearbeite\w*))"
        ),
        r"(?:viele|sehr viele|unzaehlige|hunderte|taeglich) (?:\w+ )?(?:e-?mails|mails|nachrichten|\w*anfragen|zuschriften|einsendungen|bewerbungen|manuskripte|post)",
        r"(?:kann|koennen|schaffe|schaffen) .{0,60}?nicht (?:jede|alle|immer|sofort|gleich|jeden)\w*",
        (
            r"(?:manchmal|oft|oftmals|meist|meistens|meistens|in der regel|normalerweise|ueblicherweise|haeufig|immer"
            r"|stets|tagsueber|grundsaetzlich|generell|jede|jeder|jedes|regelmaessig) .{0,50}?(?:antwort\w*|e-?mails?"
            r"|mails?|nachrichten?|anfragen?|erreichbar|erreichen|lesen|lese|melden|melde|zeit)\b"
        ),
        r"(?:antwort\w*|erreichbar|beantwort\w*) .{0,30}?(?:manchmal|oft|meist\w*|in der regel|normalerweise|ueblicherweise|haeufig|immer|stets|grundsaetzlich)\b",
        r"(?:findest du|finden sie|findet ihr|gibt es|gibt's|stehen) .{0,60}?(?:auf|unter|in|im) (?:www\.|https?:|(?:\w+ )?(?:\w*seiten?\b|webseiten?|website|homepage|faqs?\b|hilfe\w*|shop))",
        r"(?:viele|haeufige|haeufig|die meisten) (?:\w+ )?(?:antworten|fragen)\b",
        r"(?:preise|preisliste|termine|infos|informationen|anfahrt|formulare|antworten) .{0,40}?(?:finden sie|findest du|findet ihr|gibt es|stehen)",
        r"(?:\d|zwei|drei|vier|fuenf|paar|einige|wenige) (?:- ?\d |bis \w+ )?(?:werk|arbeits)?tage?n? (?:zeit|dauern|in anspruch|warten|geduld)",
        r"(?:kann|koennen|koennte) .{0,60}?(?:dauern|in anspruch nehmen|verzoegern)\b",
        r"erreichen uns .{0,40}?(?:viele|zahlreiche|hundert|mehr)\w*",
        # where one has come to
        r"(?:sie haben|du hast|ihr habt) (?:das|die|den|hier) .{0,40}?erreicht\b|willkommen (?:in|bei|auf) (?:meinem|meiner|unserem|unserer|uns|mir)\b",
        r"(?:dieses|dieser) (?:konto|account|anschluss|briefkasten|mailkonto)\b",
        # what is done with all that comes
        r"alle[ns]? (?:andere[nrs]?|uebrige[nrs]?|sonstige[nrs]?|weitere[nrs]?) .{0,30}?(?:beantwort\w*|erledig\w*|les\w*|bearbeit\w*|kommt|dauert|hat|mails|anliegen|anfragen)\b",
        r"(?:lese|lesen|beantworte|beantworten) (?:ich |wir )?(?:alles|jede[nrs]?|alle|saemtliche)\b|wer (?:mir|uns) schreibt\b",
        r"jede[rs]? (?:nachricht|anfrage|mail|e-?mail|zuschrift|absender\w*|schreiben)\b",
        r"(?:termine|plaetze|karten|tickets|zimmer|tische|kurse|gutscheine) (?:machst|buchst|bekommst|kriegst|findest|machen|buchen|bekommen|reservieren) (?:du|sie|ihr)\b",
        r"(?:angaben|informationen|details|unterlagen) (?:zu )?(?:ergaenzen|nachzureichen|hinzuzufuegen)\b",
        # what this address is for
        r"(?:dieses|das|unser) (?:\w*postfach|mailkonto) .{0,20}?(?:ist|wird|dient|nimmt|steht)",
        r"(?:diese|unsere) (?:e-?mail-?)?adresse .{0,20}?(?:ist|wird|dient|nimmt|steht)",
        r"(?:\w+e|\w+en) (?:nehmen|bearbeiten|beantworten|akzeptieren|beruecksichtigen) wir (?:grundsaetzlich |leider |nur )*(?:ausschliesslich|nur|nicht|keine)",
        r"(?:ausschliesslich|nur noch|nur|bitte) (?:ueber|per|via|an) (?:unser\w*|das|die|den|folgende\w*) (?:\w*portal|\w*formular|\w*shop|\w*system|website|webseite|e-?mail-?adresse|adresse)",
        # when and how we can be reached
        r"(?:mo|montag)\w*\.? ?(?:-|bis|und) ?(?:do|fr|sa|donnerstag|freitag|samstag)\w*\b.{0,30}?\d",
        r"(?:oeffnungs|buero|sprech|geschaefts|telefon|service|betriebs|anruf)-?zeiten",
        r"(?:telefonisch|persoenlich) (?:erreichen sie|erreichbar|sind wir|von|unter)",
        r"(?:unser|unsere|das|die|der) (?:telefon|telefonnummer|hotline|zentrale|buero|empfang|rezeption|sekretariat) .{0,60}?(?:besetzt|erreichbar|geoeffnet|erreichen)",
        r"rund um die uhr",
        # what happens to all mail alike
        r"(?:kommen|kommt|melden|melde) (?:wir |ich )?(?:unaufgefordert|von uns aus|automatisch|selbststaendig)",
        r"(?:pruefung|sichtung|auswertung|durchsicht|bearbeitung|auswahl) (?:ihrer|deiner|aller|der) (?:unterlagen|bewerbung\w*|anfrage\w*|einsendung\w*|nachricht\w*|e-?mail\w*)",
        r"(?:ihre|deine|eure) (?:anfrage|nachricht|e-?mail|mail|zuschrift|bewerbung|einsendung) .{0,60}?(?:zustaendige\w*|verantwortliche\w*|richtige\w*) ",
        r"(?:in der|nach) reihenfolge (?:ihres|des) eingang",
        r"(?:je nach|aufgrund des|trotz) .{0,30}?(?:aufkommen|anfragen|andrang|auslastung)",
        r"(?:bekomm|erhalt|hoer)\w* .{0,40}?(?:persoenliche|individuelle) (?:antwort|rueckmeldung|nachricht)",
        r"(?:adresse|mailadresse|e-?mail-?adresse) (?:hat sich|wurde|wird|lautet) .{0,40}?(?:geaendert|abgeschaltet|abgestellt|eingestellt|geloescht|@)",
        r"(?:ihre|deine|diese) (?:e-?mail|mail|nachricht) (?:wurde|wird) .{0,30}?weitergeleitet",
        r"(?:sie erreichen|erreichen sie|erreichst du|ihr erreicht) (?:mich|uns) (?:ab sofort|kuenftig|zukuenftig|jetzt|nun|ab dem \S+ )?.{0,20}?unter",
        r"bitte beachten sie,? (?:auch |bitte )?,?(?:dass|unsere)",
        r"(?:nutzen|verwenden|benutzen|nutze|verwende) (?:sie |du |bitte ){1,2}(?:hierfuer|dafuer|hierzu|dazu|ab sofort|kuenftig|stattdessen|unser|das|die|den)\b",
        r"aus (?:\w*sicherheitsgruenden|datenschutzgruenden|rechtlichen gruenden|organisatorischen gruenden)",
        r"(?:waere|ist|sind) .{0,40}?(?:noch )?(?:hilfreich|wichtig|noetig|notwendig), (?:dass|wenn) (?:sie|du) ",
    ),
    assents=(
        r"(?:ja|jo|jap|jawohl|zusage|nein|noe|nee)(?:,? (?:gern|gerne|bitte|passt|klar|danke|vielen dank|machen wir|das passt|leider nicht|super))*",
        r"(?:ok|okay|oki|alles klar|in ordnung|geht (?:klar|in ordnung)|einverstanden|abgemacht|gebongt"
        r"|(?:das |dein angebot |ihr angebot )?passt(?: so| gut| mir| uns| alles| perfekt)?|super|top|klasse|prima"
        r"|perfekt|wunderbar|sehr gut|gut|schoen|gerne?|wird (?:gemacht|erledigt)|mach(?:e|en) (?:ich|wir)"
        r"|(?:so )?machen wir'?s?(?: so)?|(?:leider )?(?:nein|zu teuer|nicht)|kein interesse"
        r"|(?:bin|sind) (?:ich |wir )?dabei|nehmen? (?:wir|ich))"
        r"(?:,? (?:danke\w*|(?:vielen|besten|herzlichen) dank|gerne?|(?:so )?machen wir'?s?(?: so)?|passt|los geht'?s))*",
    ),
    particular_phrases=(
        r"(?:fragen?|rueckfragen?|anmerkung(?:en)?) zu (?:seite|position|pos\.?|punkt|ziffer|absatz|zeile) \d",
        r"(?:sobald|wenn|bis|dass|weil) (?:\S+ ){0,3}?(?:baugenehmigung|bauantrag|foerder\w+|kredit\w*|finanzierung|budget|haushalt|notartermin|gutachten|mietvertrag)\b",
        r"bitte (?:\w+ ){0,4}?(?:noch einmal|noch mal|nochmals?|erneut|neu) (?:zu)?(?:senden|schicken|ausstellen)|liegt uns (?:noch )?nicht vor",
        r"bitte .{0,60}?(?:umschreiben|aendern|anpassen|ergaenzen|korrigieren|ueberarbeiten)\b",
        r"(?:benoetigen|brauchen|braeuchten|benoetigten|fehlen|fehlt) (?:wir|ich|uns|mir) (?:noch|dringend|bitte|von ihnen|von dir|bis)|wir (?:benoetigen|brauchen|braeuchten) (?:noch|dringend|bitte|von ihnen|von dir|bis)",
        (
            r"(?:gesellschafter\w*|eigentuemer\w*|\w*beirat|aufsichtsrat|geschaeftsleitung|prokurist\w*|junior\w*"
            r"|bauherr\w*|vermieter\w*) .{0,40}?(?:muss|muessen|will|wollen|entscheide\w*|soll|sollen|hat|haben)\b"
            r"|(?:zustimmen|mitreden|absegnen|abnicken|unterschreiben)\b"
        ),
        r"(?:es fehl(?:t|en)|fehl(?:t|en) (?:uns|mir)) (?:\w+ )?noch\b",
        r"(?:nicht )?(?:allein|alleine|selbst|selber) entscheiden|(?:sitzen|kommen) .{0,30}?zusammen\b",
        r"(?:am|bis zum|den) \d{1,2}\.(?!\d)(?! ?uhr)",
        r"(?:ich habe|hab ich|habe ich|hab) .{0,80}?(?:weitergegeben|weitergeleitet|vorgelegt|gezeigt|gegeben)\b",
        r"komm(?:en sie|t|e)?\b (?!einfach|gern).{0,40}?(?:vorbei|rum|rueber)\b|(?:bringen sie|bring) .{0,40}?mit\b",
        r"(?:zusammen|gemeinsam|beide) (?:an|durch|machen|gucken|schauen|reden|ueberlegen)\b",
        r"(?<!nur\sam\s)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b(?!\w)(?! ?(?:bis|-|und) ?\w*tag)",
        r"(?:heute|gestern|vorgestern|uebermorgen|eben|gerade eben|vorhin)\b(?! (?:um|geschlossen|eingegangen))",
        r"(?<!guten\s)(?<!schoenen\s)(?:morgen|heut) (?:frueh|vormittag|nachmittag|abend|mittag|dazu|an\b|nochmal|noch)",
        r"(?<!nur\s)(?:am|bis|diesen|naechsten|kommenden|zum|der|den) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)\b(?! (?:bis|und) )",
        r"(?:naechste|kommende|diese|letzte|uebernaechste)[rn]? (?:woche|monat|jahr)\b",
        r"(?:im|anfang|mitte|ende) (?:januar|jaenner|februar|feber|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|fruehjahr|sommer|herbst|winter)\b",
        r"(?:am|bis|vom|zum|der|des) \d{1,2}\. ?(?:\d{1,2}\.|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)",
        r"(?<!geehrte\s)(?<!geehrter\s)(?<!geehrten\s)(?<!liebe\s)(?<!lieber\s)(?<!hallo\s)(?<!tag\s)(?<!morgen\s)(?<!gott\s)(?:herrn?|frau) (?!ihr|ihre)[a-z]{2,}",
        (
            r"(?:mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|der|die|dem) (?:mann|frau|chef"
            r"|chefin|\w*vorstand|geschaeftsfuehr\w*|gemeinderat|kuratorium|bauherr\w*|traeger|elternbeirat"
            r"|vorgesetzte\w*|partner|steuerberater|bruder|schwester|vater|mutter|tochter|sohn)\b"
        ),
        (
            r"(?:habe|haben|hab|habs|hat|hatte|hatten|bin|sind|war|waren) .{0,80}?(?:gelesen|gesehen|angesehen"
            r"|angeschaut|besprochen|gesprochen|ueberlegt|entschieden|festgelegt|verschoben|beschlossen|abgestimmt"
            r"|diskutiert|gefreut|gefragt|gebeten|telefoniert|verglichen|durchgesehen|notiert|ueberwiesen|unterschrieben"
            r"|(?<!statt)gefunden)\b(?! haben)"
        ),
        r"(?:nach|in|zur) (?:ruecksprache|absprache|abstimmung)",
        r"(?:passt|super|top|klasse|prima|perfekt|wunderbar|gefaellt|gefallen|zu teuer|zusage|absage|absagen|zusagen|einverstanden|freigabe|freigegeben)\b",
        r"(?:preis|summe|betrag|position|variante|entwurf|rabatt|budget|auftrag|vertrag|lieferzeit(?! (?:derzeit|aktuell|zurzeit|momentan|im moment|betraegt|liegt bei))|anhang|unterlagen fehlen)\b(?!\w)",
        r"(?:muss|muessen|wollte|wollten) (?:ich|wir)? ?(?:\w+ )?(?:noch|erst|nur|kurz)\b",
        r"nichts? vergessen\b|(?:rufe?|besuche|treffe) (?:ich )?(?:sie|dich|euch)\b",
        r"kein(?:en)? bedarf\b|auf eis\b|(?:verschoben|zurueckgestellt|vertagt|geplatzt)\b",
        (
            r"(?:brauche|brauch|brauchen|fehlt mir|fehlen mir) (?:\w+ )?noch\b|(?:das|es) so machen"
            r"|(?:unser|mein) (?:etat|haushalt|topf)\b|(?:teilen|nennen|reichen|geben|senden|schicken) sie (?:uns"
            r"|mir) (?:bitte )?noch\b|(?:pruefen|pruefe|lesen|lese|schauen|schaue) (?:wir |ich )?(?:das|es|sie) (?:jetzt"
            r"|gleich|gerade)\b"
        ),
        r"im spam\w*(?: ?-?ordner)? (?:\w+ )?(?:gelandet|gefunden|gerutscht|entdeckt|haengen)|\d+ (?:euro|eur|€)",
        r"(?:rueckruf|ruf mich|rufen sie mich|ruf an)\b",
    ),
    organisation_closings=(
        r"(?:stadt|gemeinde|landkreis|kreis|landratsamt|bezirksamt|universitaet|hochschule|jobcenter|klinikum|agentur fuer) \w+",
        (
            r"(?:ihr|ihre|dein|deine|euer|eure|das|die) (?:\w+[ -]){0,3}?(?:\w*team|\w*abteilung|\w*buero|\w*verwaltung"
            r"|\w*service|\w*redaktion|\w*betreuung|\w*dienst|\w*stelle|\w*leitung|\w*zentrale|\w*management|familie"
            r"|stadtwerke|sparkasse|bank|praxis|kanzlei|hotel|autohaus|werkstatt|apotheke|gemeinde|stadt|schule|verein"
            r"|verlag|einkauf|vertrieb|support)\b"
        ),
        r"\w*(?:team|redaktion|verwaltung|abteilung|kundenservice)(?: \w+){0,3}$",
    ),
    thanks_phrases=(
        rf"(?:vielen|herzlichen|besten|schoenen|lieben)? ?dank fuer (?:ihre|deine|eure|die|ihr|dein) {_MAIL}",
        rf"(?:danke|wir danken ihnen|ich danke ihnen|wir bedanken uns|ich bedanke mich|wir freuen uns ueber|schoen, dass sie uns schreiben).{{0,20}}(?:ihre|deine|eure|die|ihr|dein)? ?(?:{_MAIL}|interesse|kontaktaufnahme|schreiben|kontakt)",
        r"(?:vielen|herzlichen|besten) dank fuer (?:ihr|ihre|dein|deine) (?:interesse|kontaktaufnahme|schreiben|kontakt|anliegen)",
        r"dank fuer (?:ihre|deine|eure|die) \w+(?:anfrage|nachricht|bestellung|reservierung|mitteilung)\b",
        r"(?:danke|dank|schoen|toll), dass (?:sie|du|ihr) an (?:uns|mich) denk\w*",
        r"(?:danke|dank), dass (?:sie|du|ihr) (?:uns|mir) (?:\w+ )?(?:geschrieben|kontaktiert|schreib\w*|angeschrieben)",
        r"(?:danke|dank)\w*(?: ihnen)? fuer die (?:zusendung|uebersendung|einsendung|einreichung) (?:ihrer?s?|deiner?s?) (?:dokument|unterlage|beleg|datei|schreiben|formular|antrag|nachricht)\w*",
        r"danke fuer (?:ihre|deine|die)",
        r"dank\w* (?:ihnen )?fuer (?:ihr|dein|euer) (?:schreiben|lob|engagement)",
        r"dank(?:e schoen|e)? fuers? (?:schreiben|melden|anschreiben|eure|euer)\b",
        r"(?:schoen|toll|prima), dass (?:sie|du|ihr) (?:uns|mir) (?:schreib\w*|geschrieben|kontaktier\w*)",
        r"schoen, dass (?:sie|du|ihr) .{0,50}?(?:schreib|meld|kontaktier|wend|interessier)\w*",
        r"(?:vielen|herzlichen|besten) dank fuer (?:ihre|deine|eure|ihr|dein) (?:zuschrift|einsendung|schreiben|interesse|bewerbung|kontaktaufnahme|vertrauen|mitteilung|meldung|hinweis|fragen?)",
    ),
    nobody_salutations=(
        r"(?:hey|hallo|hi|moin|servus|na) (?:du|ihr|sie|da|unbekannter?\w*|lieber mensch)\b",
        r"sehr geehrte(?:r)? (?:damen und herren|damen u\. herren|absender(?:in)?|kunde|kundin|kundinnen|kunden|nutzer|interessent|geschaeftspartner|besucher|e-?mail-?absender)",
        r"liebe(?:r)? (?:absender|kunde|kundin|kundinnen|kunden|interessent|geschaeftspartner|schreiber|alle|mailabsender|e-?mail)",
        r"(?:guten (?:tag|morgen|abend)|hallo|servus|moin|gruess gott|gruee?zi|hallo zusammen|hallo und guten tag|lieber absender|liebe freunde)[ ,.!]*$",
        (
            r"(?:sehr geehrte|liebe|werte|verehrte|hallo liebe) (?:eltern|mitglieder|gaeste|patient\w*|freund\w*"
            r"|leser\w*|alle|kolleg\w*|kund\w*|mandant\w*|interessent\w*|partner\w*|team|buerger\w*|nutzer\w*"
            r"|besteller\w*|mail\w*|schreiber\w*|klient\w*|fans?|schueler\w*|lieferanten|besucher\w*|empfaenger\w*"
            r"|newsletter\w*|community)\b"
        ),
    ),
    salutations=(
        r"sehr geehrte(?:r)?",
        r"(?:sg|s\. ?g)\.?(?= (?:frau|fr|herrn?|hrn?|dr|mag|prof)\b)",
        r"liebe(?:r|s)?",
        r"hallo",
        r"hi",
        r"hey",
        r"guten (?:tag|morgen|abend)",
        r"servus",
        r"moin",
        r"gruess (?:gott|dich|sie)",
        r"gruee?zi",
        r"werte(?:r)?",
        r"verehrte(?:r)?",
    ),
    ack_subjects=(
        r"(?:\w+\W{1,3})?(?:nachricht|mail|e-?mail|anfrage|post) (?:ist )?(?:angekommen|erhalten|eingegangen|da)\b",
        r"eingangsbestaetigung",
        r"empfangsbestaetigung",
        r"bestaetigung (?:ihrer|deiner|der) (?:anfrage|nachricht|e-?mail|kontaktanfrage|meldung|supportanfrage)",
        r"bestaetigung:? (?:ihre|deine) (?:anfrage|nachricht|kontaktanfrage|meldung)",
        r"(?:ihre|deine) (?:anfrage|nachricht|e-?mail|meldung|supportanfrage|kontaktanfrage|mail|kontaktaufnahme)(?: \S{1,40})? (?:ist |wurde |haben wir |bei \S{1,60} )?(?:erhalten|eingegangen|angekommen|empfangen|registriert|aufgenommen)",
        r"wir haben (?:ihre|deine) (?:anfrage|nachricht|e-?mail|meldung|mail) (?:erhalten|bekommen|empfangen)",
        r"(?:ihr|dein|neues) (?:support-?)?ticket",
        r"ticket (?:eroeffnet|erstellt|angelegt|erfasst)",
        r"(?:vielen |herzlichen )?dank fuer (?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail|kontaktaufnahme|meldung|bewerbung|bestellung)",
        r"anfrage (?:erhalten|eingegangen|registriert|aufgenommen|erfasst)",
        r"(?:ihre|deine) (?:nachricht|mail|e-?mail|anfrage) an (?:das|die|den|unser\w*|uns)\b",
        r"neues ticket",
        r"(?:posteingang|eingang|empfang|beleg erhalten|dokument erhalten) ?:",
        r"(?:ticket|anfrage|vorgang|fall|nachricht) (?:#?\S*\d\S* )?(?:wurde )?(?:erhalten|eroeffnet|erstellt|angelegt|eingegangen)",
    ),
    ack_phrases=(
        r"(?:bestaetige|bestaetigen) (?:ich |wir |hiermit |ihnen |dir |gerne? )*den (?:eingang|erhalt|empfang) (?:ihrer|deiner|dieser|eurer) (?:\w+ )?(?:e-?mail|mail|nachricht|anfrage|meldung|zuschrift|kontaktanfrage)",
        (
            r"(?:\w*angebot|gebot|bewerbung|antrag|\w*unterlagen|dateien?|dokumente?|formular) .{0,100}?(?:wurde|wurden"
            r"|ist|sind) .{0,60}?(?:elektronisch|erfolgreich"
            r"|um \d{1,2}:\d\d(?::\d\d)?(?: uhr)?) (?:\w+ )?(?:entgegengenommen|eingereicht|uebermittelt|eingegangen"
            r"|hochgeladen|abgegeben)"
        ),
        r"(?:einer|ein|eine) (?:\w+ )?(?:mitarbeiter(?:in)?|kolleg(?:e|in)) (?:\w+ ){0,3}?(?:wird|setzt) .{0,40}?(?:mit ihnen|mit dir) in verbindung",
        r"(?:nachricht|anfrage|mail|e-?mail|formular|mitteilung)(?: an \S{1,120})? wurde (?:erfolgreich )?(?:gesendet|uebermittelt|abgeschickt|versendet|abgesendet|notiert)",
        r"\w*(?:meldung|anfrage|nachricht|angaben|daten|eingabe) (?:wurde|wurden) (?:\w+ )?(?:gespeichert|hinterlegt)",
        r"(?:anliegen|anfrage|nachricht|antrag|eingabe|schreiben) wird (?:(?!nicht)\w+ )?(?:geprueft|bearbeitet|weitergeleitet)",
        r"(?:ihre|deine|eure) zeilen (?:sind|haben) .{0,40}?(?:angekommen|eingegangen|erreicht)\b",
        r"(?:schreiben|nachricht|mail|e-?mail|anfrage) liegt (?:uns|hier|mir) vor\b|haben ihre (?:anfrage|nachricht|mail) notiert",
        r"(?:nachricht|mail|e-?mail|anfrage) wurde an (?!mich\b).{0,60}?(?:uebermittelt|weitergeleitet)",
        (
            rf"(?:ihre?|deine?|eure) (?:\w+ )?(?:{_MAIL}|anliegen|meldung|schreiben|unterlagen|supportanfrage"
            r"|kontaktanfrage|anfrage|ticket) .{0,120}?(?:ist|wurde|haben wir|sind"
            r"|wird) (?:(?!\b(?:nicht|nie|ohne)\b).){0,60}?(?:eingegangen|erhalten|empfangen|registriert|angekommen"
            r"|aufgenommen|erfasst|uebermittelt|zugestellt an)"
        ),
        rf"(?:wir|ich) (?:haben|habe) (?:ihre?|deine?|eure) (?:\w+ )?(?:{_MAIL}|anliegen|meldung|schreiben|unterlagen|supportanfrage|kontaktanfrage) .{{0,60}}?(?:erhalten|empfangen|bekommen|registriert|aufgenommen|entgegengenommen)",
        r"(?:(?:hiermit )?bestaetigen wir|wir bestaetigen) (?:ihnen |dir )?(?:gern\w* |hiermit )?(?:den|ihnen den) (?:eingang|erhalt|empfang)",
        r"(?:eingang|erhalt|empfang) (?:ihrer|deiner) (?:e-?mail|mail|nachricht|anfrage|unterlagen|meldung) .{0,40}?(?:bestaetig|vermerkt)",
        (
            r"(?:einer|ein|unser) (?:\w+ )?(?:mitarbeiter|kollege|servicemitarbeiter|ansprechpartner|support-?team|team"
            r"|kundenberater)(?:innen|n)? .{0,120}?(?:in kuerze|schnellstmoeglich|umgehend|baldmoeglichst"
            r"|so (?:schnell|bald) wie moeglich|zeitnah|innerhalb|bearbeiten|kuemmern|melden)"
        ),
        (
            r"(?:wir|ich) (?:werden|melden|bearbeiten|kuemmern|antworten|setzen|pruefen|beantworten|bemuehen|melde"
            r"|werde) (?:uns |mich )?.{0,80}?(?:in kuerze|schnellstmoeglich|umgehend|baldmoeglichst"
            r"|so (?:schnell|bald|rasch) wie moeglich|zeitnah|innerhalb (?:von |der )?.{1,30}?(?:stunden|tagen|werktagen"
            r"|arbeitstagen|h\b))"
        ),
        r"\bwir (?:antworten|melden uns|schreiben zurueck) (?:\w+ ){0,3}?(?:bald|(?:in|binnen) \w+ (?:werk|arbeits)?(?:tag|stunde)(?:en|n)?)\b",
        r"(?:schnellstmoeglich|umgehend|baldmoeglichst|so (?:schnell|bald|rasch) wie moeglich|innerhalb von .{1,20}?(?:stunden|tagen)) (?:bei ihnen |mit ihnen )?(?:bearbeitet|beantworte[nt]|melden|antworten|in verbindung|bearbeiten)",
        r"(?:bitte )?(?:beachten sie|haben sie (?:bitte )?verstaendnis).{0,80}?(?:bearbeitungszeit|antwortzeit|bearbeitung .{0,30}dauern|aufgrund .{0,40}anfragen)",
        r"(?:sie|du) erh(?:alten|aeltst) .{0,80}?(?:rueckmeldung|antwort|bescheid)",
        r"innerhalb (?:von )?.{1,30}?(?:rueckmeldung|antwort)",
        r"(?:mail|nachricht|anfrage|anliegen|schreiben) (?:(?!\b(?:nicht|nie|ohne)\b).){0,60}?(?:unter der nummer|aufgenommen|angekommen|wird .{0,40}?(?:gelesen|bearbeitet|beantwortet))",
        r"beantwortung .{0,40}?(?:dauern|tage|zeit)",
        r"(?:ihre?|deine?) (?:nachricht|mail|e-?mail|anfrage) .{0,40}?gelandet",
        r"(?:ihre?|deine?|eure) \w*post ist (?:\w+ ){0,3}?(?:angekommen|eingetroffen|gelandet|da)\b",
        r"antwortet .{0,40}?(?:binnen|innerhalb|in der regel)",
        r"bearbeitung .{0,40}?(?:erfolgt|laeuft|unter der)",
        r"(?:nachricht|mail|e-?mail) wurde zugestellt",
        r"(?:eine )?antwort .{0,60}?(?:dauern|in anspruch nehmen)",
        r"(?:vorgang|ticket|fall|anfrage)\b .{0,40}?(?:wurde|ist) .{0,40}?(?:angelegt|erstellt|eroeffnet|erfasst)",
        r"wir kuemmern uns (?:darum|um ihr)",
        r"(?:ihr|ihre|dein|deine|ein|eine|unser|unsere) (?:\w+ ){0,2}?(?:berater|beraterin|betreuer|betreuerin|ansprechpartner\w*|fachberater|experte|expertin|technik\w*|kundenberater\w*) .{0,20}?(?:ruft|meldet|kontaktiert|nimmt|setzt)\b",
        r"(?:ihre?|deine?|eure) (?:nachricht|mail|e-?mail|anfrage) ist (?:da|angekommen|hier)\b",
        r"haben (?:dazu |hierzu |dafuer |fuer sie )?(?:den|einen|das|ein|die|eine) .{0,40}?(?:eroeffnet|angelegt|erstellt|erfasst)\b",
        r"(?:anliegen|anfrage|nachricht|schreiben|meldung|vorgang) .{0,80}?in bearbeitung\b",
        r"(?:antworte|antworten|melde|melden) (?:ich |wir )?(?:dir|ihnen|mich|uns|euch) .{0,30}?innerhalb",
        r"(?:wurde|wird|haben wir) .{0,60}?(?:ticket|vorgang|fall|meldung|anliegen) .{0,60}?(?:angelegt|erstellt|eroeffnet|erfasst|aufgenommen)",
        r"(?:nachricht|mail|e-?mail|anfrage|anliegen) .{0,30}?(?:unter|mit) (?:der|dem) .{0,40}?(?:nummer|kennung|zeichen) (?:\S+ )?(?:erfasst|registriert|angelegt|gespeichert|gefuehrt|bearbeitet)",
        r"kuemmer\w+ uns .{0,40}?(?:schnellstmoeglich|umgehend|zeitnah|in kuerze|so (?:schnell|bald|rasch) wie)",
        r"unter der (?:ticket-?|vorgangs-?|referenz-?|fall-?)?(?:nummer|nr\.?) .{0,40}?(?:registriert|erfasst|gefuehrt|angelegt|aufgenommen|bearbeitet|gespeichert)",
        r"(?:antworten|antwortet|melden uns|meldet sich|reagieren) (?:\w+ )?(?:in der regel|normalerweise|ueblicherweise|meist|gewoehnlich) .{0,30}?(?:in|innerhalb|binnen|am)\b",
        r"(?:in der regel|normalerweise|ueblicherweise) (?:\w+ ){0,4}?(?:innerhalb|binnen) .{1,30}?(?:stunden|tagen|werktagen|arbeitstagen)",
        r"(?:dass|da|weil) wir (?:ihre?|deine?|eure) .{0,60}?(?:erhalten|bekommen|empfangen) haben",
        r"(?:ihre?|deine?) (?:\w+ )?(?:\w*sendung|zuschrift|bewerbung|mail|e-?mail|nachricht|anfrage) (?:hat|haben) uns (?:\w+ )?erreicht",
        r"(?:diese|sie|ihre \w+|deine \w+) wird .{0,60}?(?:bearbeitet|geprueft|beantwortet|gelesen)",
    ),
    ticket_phrases=(
        r"(?:ticket|vorgangs?|fall|referenz|anfrage|bearbeitungs|auftrags|case|meldungs|stoerungs)-?(?:nummer|nr\.?|id|kennung|zeichen)",
        r"(?:ticket|vorgang|fall|case|anfrage) (?:mit der (?:nummer|nr)|#|nr\.?|\[)",
        r"unter der (?:ticket-?|vorgangs-?|referenz-?|fall-?)?nummer",
        r"(?:support|service|stoerungs|schaden)s?-?fall\b",
        r"unter dem (?:akten|geschaefts|akten-)?zeichen",
        r"\[ticket#?:? ?\d",
        r"(?:hat|bekommt|bekam|erhielt|erhaelt|traegt|mit|unter) .{0,30}?(?:die|der) (?:\w*nummer|kennung|nr\.?) \S*\d",
        r"ticket .{0,24}?(?:aufgemacht|geoeffnet|angelegt|erstellt|eroeffnet)\b",
        r"ein (?:neues )?ticket (?:wurde )?(?:erstellt|eroeffnet|angelegt|erfasst)",
        r"ticket (?:fuer (?:sie|dich) )?(?:erstellt|eroeffnet|angelegt|erfasst)",
        r"bitte (?:geben|fuehren|belassen|lassen|verwenden|behalten) sie .{0,80}?(?:betreff|nummer|ticket)",
    ),
    state_phrases=(
        r"(?:ticket|vorgang|anfrage|fall) (?:erstellt|angelegt|aktualisiert|geschlossen|geloest|zugewiesen):",
        (
            r"(?:zu (?:ihrem|deinem|ihrer|deiner) (?:\w*ticket|vorgang|anliegen"
            r"|\w*anfrage)(?: [^\s.!?]*\d[^\s.!?]*)? gibt es|es gibt (?:ein update|etwas neues|neuigkeiten"
            r"|einen neuen kommentar) (?:zu|in) (?:ihrem|deinem|ihrer|deiner) (?:\w*ticket|vorgang|anliegen"
            r"|\w*anfrage))\b"
        ),
        r"(?:da|weil) wir (?:seit|in den letzten) .{0,30}?nichts (?:mehr |weiter )?von ihnen gehoert haben\b.{0,60}?\bschliess\w+",
        r"(?:da )?wir haben (?:seit|in den letzten) .{0,30}?nichts (?:mehr |weiter )?von ihnen gehoert\b.{0,60}?\bschliess\w+",
        r"(?:wie zufrieden (?:waren|sind) sie|wie bewerten sie|bitte bewerten sie)\b",
        r"(?:neuer? |aktueller? )?(?:(?:bearbeitungs)?status|bearbeiter|prioritaet|zustaendigkeit)(?: geaendert)?:",
        r"(?:ihre?|deine?) (?:\w*ticket|\w*anfrage|vorgang|anliegen) hat (?:jetzt|nun) (?:die|den) (?:prioritaet|status)\b",
        (
            r"[^.!?\n]{2,40} (?:wurde (?:ihrem|ihrer|deinem|deiner) (?:\w*ticket|\w*anfrage|vorgang"
            r"|anliegen) (?:zugewiesen|zugeteilt|zugeordnet)|hat (?:ihre?|deine?) (?:\w*ticket|\w*anfrage|vorgang"
            r"|anliegen) (?:uebernommen|geschlossen|geloest|abgeschlossen))\b"
        ),
        r"(?:der (?:status|stand|bearbeitungsstand)|die (?:prioritaet|dringlichkeit|zustaendigkeit)) (?:ihre[sr]|deine[sr]) (?:\w*tickets?|\w*anfrage|\w*vorgangs|\w*anliegens|\w*falls|\w*meldung)\b",
        (
            r"(?:ihre?|deine?) (?:\w*ticket|\w*anfrage|kontakt|vorgang|anliegen|\w*fall"
            r"|meldung)(?: [^\s.!?]*\d[^\s.!?]*)? (?:wurde|wird|ist|befindet sich"
            r"|wartet)\b(?! an (?:mich|uns)\b)[^.!?\n]{0,80}?\b(?:verschoben|geschlossen|zugewiesen|zugeordnet|zugeteilt"
            r"|zusammengefuehrt|geloest|erledigt|weiter(?:geleitet|gegeben)|uebergeben|eskaliert|geaendert|aktualisiert"
            r"|bearbeitung|bearbeitet|geoeffnet|abgeschlossen|archiviert|uebernommen|warteschlange|wartet|pruefung)\b"
        ),
    ),
    challenge_subjects=(
        r"(?:bitte )?(?:bestaetigen sie|bestaetigung) (?:ihrer?|der) (?:e-?mail|absender|nachricht|adresse)",
        r"bestaetigung erforderlich",
        r"(?:bitte )?(?:bestaetigen|verifizieren) sie (?:ihre|sich|ihren|dass)\b",
        r"spamschutz",
        r"ihre (?:e-?mail|nachricht) (?:wartet|muss)",
        r"ihre nachricht an .{1,80} wartet auf bestaetigung",
    ),
    challenge_phrases=(
        r"(?:klicken|antworten|bestaetigen) sie .{0,120}?(?:damit|um) .{0,80}?(?:ihre )?(?:e-?mail|mail|nachricht) .{0,60}?(?:zugestellt|freigegeben|freizugeben|zuzustellen|weitergeleitet|freischalten)",
        r"(?:um|damit) (?:sicherzustellen|zu bestaetigen|zu zeigen|wir wissen|ich weiss).{0,60}?(?:kein (?:spammer|spam|roboter|computer)|ein mensch|keine maschine)",
        r"absenderadresse (?:\w+ )?bestaetigen",
        r"antworten sie .{0,60}?mit (?:dem|einem|folgendem) .{0,20}?(?:\bwort|code|kennwort|betreff)",
        r"(?:um|damit) (?:sie|diese|ihre (?:e-?mail|mail|nachricht)|die (?:e-?mail|mail|nachricht)) .{0,40}?(?:zuzustellen|freizugeben|zugestellt wird|freigegeben wird|ankommt)\b.{0,60}?(?:klick|bestaetig|oeffnen|rufen|folgen)",
        r"bestaetigen sie,? (?:bitte )?,?dass sie (?:ein(?:e)? (?:mensch|echte person|person)|kein (?:roboter|spammer|computer))",
        r"(?:konnte|wurde|wird) (?:noch nicht|erst) (?:zugestellt|weitergeleitet)",
        r"(?:spam-?schutz|spam-?filter).{0,160}?(?:bestaetigen|einmalig|klicken|freischalt)",
        r"wartet auf (?:die )?(?:bestaetigung|genehmigung|freigabe) (?:durch (?:den |die )?|des |der )?(?:\w*moderator\w*|listenverwalt\w*)",
        r"(?:ein|eine|der|die) (?:listen)?moderator(?:in)? .{0,60}?(?:geprueft|pruefen|prueft|freigegeben|freigeben|freigibt|genehmigt)",
        r"(?:zurueckgehalten|angehalten|in quarantaene|nicht zugestellt|wartet|geparkt)\b.{0,80}?(?:bis|bevor|solange) .{0,80}?(?:bestaetig|freischalt|freigeb|freigegeb|verifizier|klick|\blink\b|antwort)",
        r"schreiben sie .{0,40}?(?:noch ?mals?|noch einmal|erneut) mit (?:dem|einem) .{0,20}?(?:\bwort|code|kennwort|stichwort)",
        r"(?:einmalig|einmal) .{0,60}?(?:als absender|ihre absenderadresse|ihre adresse) .{0,40}?(?:bestaetig|verifizier|freischalt)",
    ),
    no_reply_phrases=(
        r"(?:bitte )?(?:antworten sie|antworte|beantworten sie) (?:bitte )?(?:nicht|nicht direkt) (?:auf )?(?:diese|dieser)? ?(?:e-?mail|mail|nachricht|adresse)?",
        r"(?:auf )?(?:diese|dieser) (?:e-?mail|mail|nachricht) (?:bitte )?nicht (?:antworten|beantworten)",
        r"(?:antworten|rueckfragen) (?:auf|an) (?:diese|dieser) (?:e-?mail-?)?(?:e-?mail|mail|nachricht|adresse) .{0,60}?(?:nicht|koennen leider)",
        r"(?:diese|dieses|die) (?:e-?mail-?)?(?:absender)?(?:adresse|postfach) .{0,60}?(?:nicht (?:gelesen|ueberwacht|fuer den empfang|abgerufen|beantwortet)|nur zum versand|ausschliesslich (?:zum|fuer den) versand)",
        r"bitte nicht (?:auf diese \w+ )?(?:antworten|beantworten)",
        r"keine antwort (?:moeglich|erforderlich|noetig)",
        r"von (?:rueckfragen|nachfragen|weiteren anfragen) .{0,60}?abzusehen",
        r"sehen sie (?:bitte )?von .{0,40}?(?:fragen|anfragen|mails|anrufen) ab\b",
    ),
    unsubscribe_phrases=(
        r"newsletter .{0,60}?(?:abbestellen|abmelden|abzubestellen|abzumelden|nicht mehr)",
        r"(?:abmelden|abbestellen|abmeldelink|austragen|hier abmelden|vom newsletter)",
        r"(?:keine|nicht mehr) (?:weiteren )?(?:e-?mails?|newsletter|mails|nachrichten|werbung) (?:mehr )?(?:von uns )?(?:erhalten|empfangen|bekommen)",
        r"(?:moechten|wollen|wuenschen) (?:sie|du) (?:zukuenftig |kuenftig |in zukunft )?keine .{0,40}?mehr",
        r"sie erhalten (?:diese|den|diesen) (?:e-?mail|mail|newsletter|nachricht), (?:weil|da)",
        r"(?:diese|keine|solche) (?:e-?mails?|mails|tipps|nachrichten|erinnerungen|hinweise|infos|updates) (?:nicht )?mehr (?:erhalten|bekommen|empfangen)\b",
        r"(?:du bekommst|du erhaeltst|sie bekommen|sie erhalten) diese[nrs]? (?:e-?mail|mail|nachricht|einladung|tipps|hinweis\w*|info|erinnerung),? (?:weil|da|als)\b",
        r"(?:e-?mail-|mail-|benachrichtigungs-?)?(?:einstellungen|benachrichtigungen) (?:aendern|anpassen|verwalten|einstellen|abschalten)\s*$",
        r"im browser (?:ansehen|anzeigen|oeffnen|lesen)",
        r"(?:webversion|online-?version|onlineansicht)",
        r"(?:rundbrief|infobrief|infomail|mailing|verteiler) .{0,60}?(?:nicht mehr|abbestellen|abmelden|austragen)",
        r"aus (?:dem|unserem) verteiler",
        r"(?:keine lust|kein interesse) (?:mehr )?(?:auf|an) (?:\w+ )?\w*(?:post|news|mails?|newsletter|briefe?)\b",
    ),
    newsletter_phrases=(
        r"newsletter",
        r"jetzt (?:bestellen|sichern|entdecken|buchen|shoppen|anmelden|kaufen)",
        r"rabatt",
        r"gutschein",
        r"unsere angebote",
        r"(?:\w+)?rund(?:brief|schreiben|mail)",
        r"infobrief|(?:mandanten|kunden|mitglieder)-?info\w*",
        r"aktion(?:swoche|stag|spreis)",
        r"nur (?:bis|noch|heute)\b",
    ),
    signed_phrases=(
        r"(?:hat|haben) .{0,100}?(?:dokument|vertrag|umschlag|angebot|vereinbarung).{0,120}?(?:unterschrieben|unterzeichnet|signiert)",
        r"(?:wurde|ist|wurden) (?:(?!nicht\b).){0,60}?(?:von allen (?:parteien|beteiligten|unterzeichnern) )?(?:unterschrieben|unterzeichnet|signiert|vollstaendig)",
        r"(?<!nicht.)(?:abgeschlossen|unterzeichnet|signiert|fertiggestellt|unterschrieben):? .{0,100}",
        r"alle (?:parteien|unterzeichner|beteiligten) haben",
        r"angebot .{0,60}?(?:angenommen|akzeptiert|bestaetigt)",
    ),
    ruled_phrases=(
        r"(?:angebot|offerte|dokument|vertrag|vorgang|unterschrift|unterzeichnung|signatur)\b.{0,80}?\b(?:abgelehnt|zurueckgewiesen)",
        r"abgelehnt: ",
        r"(?:hat|haben) (?:(?!nicht\b).){0,60}?(?:die unterschrift|die unterzeichnung|zu unterschreiben|zu unterzeichnen) (?:\w+ )?(?:abgelehnt|verweigert)",
        r"\bzuschlag (?:\w+ )?(?:erteilt|erhalten|bekommen|gegeben)",
        r"(?:erteilt|erteilen) (?:\w+ ){0,6}?(?:den|einen) zuschlag",
        r"(?:\b(?:sie|du|ihr)|angebot\b.{0,40}?) (?:wurde(?:n|st)?|ist|bist|sind) (?:(?!nicht\b)\w+ ){0,4}?(?:beauftragt|bezuschlagt)\b",
    ),
    shared_phrases=(
        r"\bhat (?:(?!nicht\b).){0,60}?\b(?:ihnen|dir|euch|fuer (?:sie|dich|euch)|in (?:ihren?|deinen?)) (?:(?!nicht\b).){0,60}?(?:geteilt|freigegeben|gesendet|geschickt|hochgeladen|uebertragen|bereitgestellt|zugaenglich gemacht)",
        r"\b(?:dateien?|ordner|dokumente?|elemente?) (?:fuer (?:sie|dich|euch)|mit (?:ihnen|dir|euch)|von .{1,60}?) (?:geteilt|freigegeben|gesendet|bereitgestellt)",
    ),
    sealed_phrases=(
        r"\b(?:hat|haben) (?:ihnen|dir|euch) (?:\w+ )?eine? (?:geschuetzte|gesicherte|sichere|verschluesselte|vertrauliche)[rns]? (?:e-?mail|mail|nachricht|mitteilung|zustellung)",
        r"\b(?:sie haben|du hast|ihnen (?:ist|wurde)|fuer sie (?:ist|liegt|wurde)|es liegt) (?:\w+ ){0,4}(?:geschuetzte|gesicherte|sichere|verschluesselte|vertrauliche)[rns]? (?:e-?mail|mail|nachricht|mitteilung|zustellung)",
        r"\b(?:geschuetzte|gesicherte|sichere|verschluesselte|vertrauliche)[rns]? (?:e-?mail|mail|nachricht|mitteilung|zustellung) (?:(?!nicht\b)(?:[^.!?\n]|\.(?=\S))){0,80}?\b(?:liegt|wartet|steht) [^.!?\n]{0,60}?\b(?:bereit|abruf|sie)\b",
        r"\bsie haben (?:\w+ ){0,3}(?:e-?mail|mail|nachricht|mitteilung|zustellung) (?:\w+ ){0,3}(?:ueber|in|auf) (?:\w+ ){0,2}(?:sichere|geschuetzte|verschluesselte)[snmr]? (?:\w+ )?(?:portal|postfach|webmail|kommunikation)\w*",
        r"\bsie haben eine? incamail\b",
    ),
    opening_phrases=(
        r"(?:nachricht|e-?mail|mail|anhang|anlage|datei|zustellung)(?: \S+)? (?:\w+ ){0,4}(?:lesen|oeffnen|anzeigen|entschluesseln|abrufen)",
        r"\bzum oeffnen\b",
        r"(?:oeffnen|lesen) sie (?:\w+ ){0,3}(?:nachricht|e-?mail|mail|anhang|anlage|datei)",
    ),
    booked_phrases=(
        r"(?:neuer|neue) (?:termin|buchung|reservierung)",
        r"(?:hat|haben) .{0,80}?(?:termin|gespraech|call|meeting|besprechung|demo|beratung).{0,80}?(?:gebucht|vereinbart|reserviert|geplant)",
        r"(?:termin|buchung|reservierung) (?:mit .{1,60}? )?(?:wurde |ist )?(?:bestaetigt|gebucht|vereinbart|eingegangen)",
        r"neues (?:ereignis|event|meeting|gespraech)",
        r"buchungsbestaetigung",
        r"terminbestaetigung",
    ),
    paid_phrases=(
        r"(?:zahlung|geld|ueberweisung|anzahlung)\w{0,3} .{0,40}?(?:erhalten|eingegangen|bekommen|gutgeschrieben)",
        r"(?:hat|haben) (?:ihnen|dir|euch) .{0,40}?(?:gesendet|geschickt|gezahlt|ueberwiesen)",
        r"zahlungseingang",
        r"(?:rechnung|anzahlung|angebot) .{0,40}?(?:bezahlt|beglichen)",
    ),
    bought_phrases=(
        r"\b(?:ihrer?|deiner?|eurer?) (?:\w+ )?\w{0,12}(?:buchung|reservierung|zahlung|bestellung|einkauf|tickets?|fahrkarten?)\b",
        r"\b(?:sie haben|du hast|ihr habt) (?:(?!nicht\b).){0,60}?(?:gebucht|reserviert|bezahlt|bestellt|gekauft)\b",
    ),
    carried_subjects=(
        r"(?:ihre?|deine?) (?:\w+ )?\w{0,12}(?:frage|anfrage) wurde beantwortet",
        r"\w{0,12}(?:nachricht|kommentar|antwort|mitteilung|anruf|voicemail|sms)(?:en)? (?:\w+ )?(?:von|durch|bei|in)",
        r"(?<!ihre.)(?<!deine.)\b\w{0,12}(?:bestellung|zahlung|buchung|anfrage)(?:en)? (?:\w+ )?(?:von|durch)",
        r"(?:neuer?s?|ungelesene|private|\d+) (?:\w+ )?\w{0,12}(?:nachricht|antwort|kommentar|mitteilung|anruf|voicemail)(?:en|e)?",
        (
            r"(?:hat|(?<!sie.)haben) .{0,60}?(?<!nicht.)\w{0,12}(?:geantwortet|geschrieben|kommentiert|kommentar"
            r"|nachricht|antwort|hinterlassen|erwaehnt|gesendet|geschickt|angenommen|zugesagt|abgesagt|abgelehnt"
            r"|beauftragt|bestellt|gebucht|bezahlt|eingeladen|unterschrieben|angerufen|gesprochen|gefragt|frage"
            r"|freigegeben)"
        ),
        r"(?:antwortet|schreibt|kommentiert|beauftragt) ",
        r"(?:verpasster|entgangener) anruf",
    ),
    idle_subjects=(
        r"(?:geoeffnet|angesehen|angeschaut|besucht|angeklickt|geteilt|gefaellt (?:dein|ihr)\w{0,2}|abonniert|gelesen)\b",
        r"(?:eingangs|empfangs|lese)bestaetigung",
        r"(?:ihre|deine) (?:kontaktanfrage|einladung|freundschaftsanfrage)",
        r"beitrag",
    ),
    order_subjects=(
        r"(?:\w{3,16})?(?:bestellung|bestellauftrag|bestellnummer|lieferabruf)(?: nr\.?| nummer)?[ :#-]{0,3}(?:[a-z]{1,5}[ /-]?)?\d[\d/-]{3,}",
        r"unser(?:e[nm])? (?:bestellung|auftrag|beauftragung)",
        r"(?:bestellung|beauftragung) (?:zu|gemaess|lt\.?|laut|auf) (?:ihre[mr]?|dem) (?:angebot|offerte|kostenvoranschlag)",
    ),
    order_numbers=(r"(?:\w{3,16})?(?:auftrag|bestellung|bestellauftrag|lieferabruf)\w{0,8} ?.{0,20}?\d{3,}",),
    order_phrases=(
        r"unsere[rn]? (?:\w+ )?(?:bestellung|beauftragung)",
        r"unser(?:en|em)? (?:\w+ )?(?:auftrag|bestellauftrag)",
        r"(?:hiermit |wir )?(?:bestellen|beauftragen) wir",
        r"wir (?:bestellen|beauftragen) (?:hiermit|sie)",
    ),
    scanner_subjects=(
        r"(?:gescannt\w*|scan) (?:von|vom|aus|nach|per)",
        r"(?:gescanntes|eingescanntes) (?:dokument|bild)",
        r"nachricht von (?:km_|rnp|mfp|sharp|kyocera|brother|canon|xerox|ricoh|scanner)\w*",
    ),
    ordered_subjects=(
        r"(?:dein|deine|deiner|ihre?|ihrer|eure) (?:\w+ )?(?:bestell\w+|auftrag|einkauf)",
        r"bestell\w+ .{0,40}?(?:ist|wurde|wird|liegt|steht|kann|kommt|hat)\b",
        r"bestell\w+ .{0,60}?(?:versandt|versendet|verschickt|unterwegs|geliefert|zugestellt|eingegangen|erhalten|bestaetig\w+|storniert|abgeschlossen|bezahlt|bereit|abholbereit)",
        r"(?:bestellbestaetigung|eingangsbestaetigung|versandbestaetigung|auftragsbestaetigung|rechnung|\w{0,12}mahnung|zahlung\w*|danke|lieferung|retoure|gutschrift|storno\w*|bewert\w+)",
    ),
    notification_subjects=(
        r"kopie (?:ihrer|deiner) (?:nachricht|anfrage|mitteilung|eingabe)",
        r".{0,80}?(?:hat|haben) (?:ihnen |dir )?eine (?:rezension|bewertung) (?:hinterlassen|geschrieben|abgegeben)",
        r"(?:ihre|deine) (?:bestellung|rechnung|buchung|lieferung|sendung|registrierung|anmeldung|zahlung|kontobewegung|gutschrift|abrechnung|mahnung|mitgliedschaft)\b",
        r"rechnung (?:nr|zu|fuer|vom|\d)",
        r"(?:lieferschein|gutschrift|quittung|beleg|kontoauszug|abrechnung|mahnung|zahlungsavis|avis)\b",
        r"(?:bestell|auftrags|versand|buchungs|zahlungs|liefer|termin|registrierungs)bestaetigung",
        r"(?:\d\. )?(?:zahlungs(?:erinnerung|eingang|bestaetigung)|mahnung)",
        r"(?:passwort|kennwort)",
        r"neue anmeldung",
        r"sicherheits(?:hinweis|warnung|code)",
        r"erinnerung:",
        r"voicemail",
        r"(?:neue )?sprachnachricht",
        r"fax von",
        r"quarantaene",
        r"spam-?(?:bericht|report|zusammenfassung)",
        r"ihr paket",
        r"ihre dhl",
        r"neue (?:nachricht|mitteilung|kontaktanfrage|anfrage) (?:in|im|ueber|von|fuer)",
        r"(?:neue|deine|eure|ihre) (?:neue )?(?:rechnung|gutschrift|bestellung)\b",
        r".{0,60}?in (?:der )?quarantaene",
        r"(?:neuer |verpasster |entgangener )?anruf (?:von|in abwesenheit|auf)",
        r"(?:ihr|dein) (?:abo|abonnement|konto|vertrag|tarif|zugang|zertifikat|passwort|auftrag|ticket|termin)\b",
        r"neue (?:nachricht|mitteilung|dokumente?) in (?:ihrem|deinem)",
        r"(?:termin|zahlungs|fristen?|wartungs|rueckgabe|ablauf)-?erinnerung",
        r"(?:sicherung|backup|datensicherung|update|synchronisierung|scan|aufgabe|auftrag) (?:\w+ )?(?:abgeschlossen|fehlgeschlagen|erfolgreich|beendet|gestartet)",
        r"abholbereit",
        r"wie (?:war|zufrieden|hat)\b",
        r"fax\w* (?:\w+ )?(?:fehlgeschlagen|gesendet|empfangen|erfolgreich|nicht)",
    ),
    decision_phrases=(
        r"(?:waehle|waehlen|waehlt) (?:\w+ ){0,5}?aus\b|(?:wir|ich) (?:waehle|waehlen) (?:eine?[ns]?|zwischen|unter)\b",
        r"(?:wir|wird|werden) (?:\w+ )?vergeben\b|vergeben (?:wir|wird|in kw)\b|\w+entscheidung\b|vergabe (?:\w+ ){0,5}?(?:erfolgt|faellt|ist|findet)\b",
        r"auswahl (?:erfolgt|faellt|treffen|trifft|ist|am|in)\b",
        r"(?:wissen|weiss) (?:wir|ich),? ob\b",
        r"(?:wenn|falls|sofern|sobald|vorbehaltlich|vorausgesetzt) .{0,60}?(?:zustimm\w*|zusagt|zusage|freigegeben|freigabe|genehmigt|genehmigung|bewilligt)\b",
        r"(?<!nicht.)(?:nochmals?|noch mal|noch einmal|wieder|erneut) (?:bei (?:uns|mir) |auf (?:uns|mich) )?(?:melden|anfragen|nachfragen|nachhaken|anrufen|anklopfen|anschreiben|zukommen|schreiben|versuchen|probieren)\b",
        r"(?:entscheiden|entscheide|entscheidet|entschieden|entscheidung|beschliessen|beschluss|festlegen|abstimmen|beraten)",
        r"(?:melde|melden|meldet) (?:ich mich|wir uns|mich|uns|sie sich|sich|dich|euch)\b",
        r"(?:ich|wir) (?:melde|melden) (?:mich|uns)",
        r"m(?:e|ae)ld(?:e|en)? (?:(?:ich|i) )?(?:mich|mi)\b|m(?:e|ae)lde[dt] (?:mir |mer )?(?:uns|eus|oeis)\b",
        r"(?:ruehr|ruehre|ruehren) (?:(?:ich|i|wir) )?(?:mich|mi|uns)\b|bsch(?:ei|ai)d\b",
        r"(?:rueckmeldung|bescheid|antwort|feedback|zusage|freigabe)",
        r"(?:kommen|komme|kommt) .{0,40}?(?:auf sie|auf dich) zu",
        r"(?:fragen|frag|haken|hak|kontaktieren|fassen|klopfen|melden|schreiben|(?<!wir.)rufen|ruf(?! (?:sie|dich|euch)\b)|erinnern|melde) (?:sie|du)? ?.{0,40}?(?:nochmal|noch mal|noch einmal|wieder|erneut|gern|nach|an)\b",
        r"(?:hoeren|hoerst|hoert) (?:sie|du|ihr)? ?.{0,40}?von (?:mir|uns)\b",
        (
            r"(?:sehe|schaue?|lese|pruefe|arbeite|gehe|sehen|schauen|lesen|pruefen|gehen) (?:ich|wir) (?:mir "
            r"|uns )?(?:(?:dann|es|das|alles|gleich|gern|gerne) )*(?:(?:es|das|alles)(?= )|(?:ihr|das|dein|euer) angebot"
            r"|(?:die|ihre) (?:unterlagen|zahlen|preise))"
        ),
        r"(?:mir|uns) (?:\w+ ){0,5}?(?:anzusehen|anzuschauen|ansehen|anschauen|durchlesen|durchsehen|durchzulesen)\b",
        r"(?:es|das) (?:bespreche|besprechen|klaere|klaeren) (?:ich|wir)\b|(?:bespreche|besprechen|berate|klaere|klaeren) (?:ich |wir )?(?:es|das|alles|(?:ihr|das|dein|euer) angebot)\b",
        r"(?:kann|koennen|weiss|wissen|sage|sagen) (?:ich|wir) .{0,40}?\b(?:mehr|genaueres|etwas|nichts) ?(?:sagen|zusagen)?",
        r"(?:lege|legen|stelle|stellen|trage|tragen) (?:ich|wir) .{0,40}?\bvor\b|(?:ich|wir) (?:lege|legen|stelle|stellen|trage|tragen) .{0,40}?\bvor\b",
        r"(?:rechne|rechnen|gehe|gehen) (?:ich |wir )?(?:es|das|alles) .{0,40}?\b(?:durch|mit)\b|rufe?n? (?:ich |wir )?(?:sie |dich |euch )?dann an",
        r"(?!betriebsv)\w{0,24}(?:sitzung|versammlung)\b",
        r"(?:submission(?:stermin)?|angebotsoeffnung|angebotseroeffnung|zuschlagserteilung)\b",
        r"\w{0,16}(?:vorstand|gremium|rat|ausschuss|geschaeftsleitung|kuratorium|presbyterium),? (?!(?:kam|kamen|trat|traten|sass|war|hat|haben)\b)(?:[\w.]+ ){0,6}?(?:tagt|trifft sich|zusammen|beraet)\b",
        (
            r"(?:brauchen?|braeuchten?|benoetigen?) (?:ich |wir )?(?:dafuer |dazu |hier |leider |allerdings |wohl |aber "
            r"|noch )*bis (?:(?:zum|zur|ende|mitte|anfang|spaetestens|naechste[nrs]?|kommende[nrs]?"
            r"|den) )*(?:\d{1,2}\. ?)?[\w.]+(?: 20\d\d)?\W*(?:$|\bum\b)"
        ),
        r"(?:lassen sie|lass|lasst|geben sie|gib|gebt) (?:uns|mir) (?:\w+ )?bis\b.{0,40}?\bzeit\b",
        (
            r"(?:brauche?|brauchen|braeuchten?|benoetigen?|bitte um|bitten um|geben sie|gib|gebt) (?:ich |wir )?(?:uns "
            r"|mir |bitte |dafuer |dazu |hier |leider )*noch\b(?=.{0,60}?\b(?:tage?n?|wo(?:chen?)?|monate?n?|zeit"
            r"|bedenkzeit|geduld)\b)|bedenkzeit\b"
        ),
    ),
    ask_again_phrases=(
        r"(?<!nicht.)(?:nochmals?|noch mal|noch einmal|wieder|erneut) (?:bei (?:uns|mir) |auf (?:uns|mich) )?(?:melden|anfragen|nachfragen|nachhaken|anrufen|anklopfen|anschreiben|zukommen|schreiben|versuchen|probieren)\b",
        r"(?:fragen|haken|kontaktieren|fassen|klopfen|melden|schreiben|rufen|erinnern) sie\b",
        r"(?:frag|hak|melde? dich|meldet euch|schreib|ruf|erinner)e?\b .{0,60}?(?:nochmal|noch mal|noch einmal|wieder|erneut|gern|nach|an|mich|uns)\b",
        r"(?:hoeren|sprechen|telefonieren|reden) (?:wir )?.{0,40}?(?:nochmal|noch mal|noch einmal|wieder|erneut)",
        (
            r"(?:nochmal|noch mal|noch einmal|nochmals|wieder|erneut) (?:\w+ ){0,3}?(?:hoeren|sprechen|telefonieren"
            r"|reden|nachfragen|anfragen|anrufen|anklopfen|nachhaken|nachfassen|kontaktieren|schreiben|zusammensetzen"
            r"|austauschen|aufgreifen|aufnehmen|aufrollen|hochholen|angehen)\b"
        ),
        r"(?:nachfragen|nachhaken|nachfassen|anklopfen)\b|(?:wieder|nochmal|noch mal|noch einmal|nochmals|erneut) (?:\w+ ){0,3}?(?:an(?:zu)?sprechen|darauf ansprechen)\b",
        r"(?:kommen sie|komm|kommt)\b .{0,60}?auf (?:mich|uns) zu\b",
        r"lass(?:en sie|t)? uns\b .{0,60}?(?:sprechen|reden|telefonieren|zusammensetzen|austauschen|weitersprechen|weiterreden|weitermachen)\b",
        (
            r"(?:red|reden|sprechen|telefonieren) ?(?:wir|ma|mer|mir) (?:uns |noch |dann |gern "
            r"|gerne )?(?:(?:nach|erst|ab|anfang|mitte|ende)\b|im (?:jan|jaen|feb|maer|apr|mai|jun|jul|aug|sep|okt|nov"
            r"|dez|neue|naechst|kommend|fruehj|fruehl|sommer|herbst|winter))"
        ),
        r"(?:schau|schaun|schauen|seh|sehn|sehen|red|reden|sprechen|telefonieren|machen) ?(?:wir|ma|mer|mir) (?:[\w.]+ ){0,6}?weiter\b",
        r"(?:koennen|koennten|wollen|sollen|sollten) wir (?:das|es|die sache|das thema|darueber) (?:[\w.]+ ){0,6}?(?:angehen|aufgreifen|anpacken|sprechen|reden)\b",
        r"(?:greifen|nehmen) (?:wir|sie) .{0,60}?(?:wieder|nochmal|noch einmal|erneut) auf\b",
    ),
    deferral_phrases=(
        r"(?:neuen|weiteren|zweiten|naechsten) anlauf\b",
        r"(?:das|des|es|die sache|das thema|das projekt) (?:geh|gehe|gehen|pack|packe|packen|greif|greife|greifen) ?(?:wir|ich|ma|mer|mir|i) (?:[\w.]+ ){1,6}?(?:an|auf)\b",
        r"(?:wir|ich|mir|mer|ma) (?:gehen|gehe|packen|packe|greifen|greife) (?:das|des|es|die sache|das thema|das projekt) (?:[\w.]+ ){1,6}?(?:an|auf)\b",
        r"(?:das|des|es) (?:mach|mache|machen|mached|starten?|beginnen) ?(?:wir|ich|ma|mer|mir) (?:\w+ ){0,3}?(?:erst|erscht|fruehestens)\b",
        r"(?:wir|ich|mir|mer) (?:mache|machen|mached|starten?|beginnen|planen) (?:das|des|es|damit) (?:\w+ ){0,3}?(?:erst|erscht|fruehestens)\b",
        r"(?:verschoben|verschieben|verschiebt sich|vertagt|vertagen|zurueckgestellt|zurueckstellen|aufgeschoben|hinausgeschoben|pausier\w+|auf eis|geparkt|on hold)\b",
        r"(?:stelle|stellen) (?:\w+ ){1,6}?zurueck\b|(?:schiebe|schieben) (?:\w+ ){1,6}?(?:auf|in|hinaus|nach hinten)\b",
        r"(?:erst|fruehestens|nicht vor)\b(?=.{0,100}?\b(?:budget\w*|mittel|thema|spruchreif|aktuell|angehen|umsetzen|moeglich|dran|konkret\w*|entscheid\w*|weiter(?:machen|gehen|planen)?)\b)",
        r"(?:budget\w*|mittel|thema|spruchreif|aktuell|konkret\w*|relevant)\b.{0,80}?(?:erst|fruehestens|nicht vor)\b",
    ),
    respite_phrases=(
        (
            r"(?:waere|ist|geht) es (?:\w+ )?(?:moeglich|okay|ok|in ordnung|denkbar),? (?:dass|wenn) (?:sie|du"
            r"|ihr)\b.{0,80}?\b(?:nochmals?|noch mal|noch einmal|wieder|erneut) (?:\w+ ){0,3}?(?:melde|frag|schreib"
            r"|anruf|nachfrag|nachhak|erinner|zukomm)\w*"
        ),
        r"(?:darf|duerfte|duerfen|kann|koennte|koennten) (?:ich|wir) (?:sie|dich|euch) bitten\b.{0,80}?\b(?:erinnern|nachzufragen|nachzuhaken|nachzufassen|anzurufen|anzuschreiben|anzuklopfen|zu (?:melden|kontaktieren|schreiben|fragen))\b",
        r"(?:erinner|stups|ping)\w* (?:sie |du |ihr )?(?:mich|uns)\b",
        (
            r"(?:kannst|koenntest|magst|wuerdest|koennen|koennten|moegen|wuerden|koennt|koenntet) (?:sie|du"
            r"|ihr) .{0,60}?(?:nochmals?|noch mal|noch einmal|wieder) (?:\w+ ){0,3}?(?:an)?(?:pingen|stupsen|fragen"
            r"|haken|klopfen|melden|erinnern|nachfragen|nachhaken|schreiben)\b"
        ),
        r"(?:(?:fragen|haken|melden|schreiben|klopfen|rufen) sie|(?:frag|hak|meld|schreib|klopf|ruf)e?)\b .{0,60}?\b(?:nochmals?|noch mal|noch einmal|wieder)\b",
        r"(?:kann|koennen|koennte|koennten|darf|duerfen|duerfte|duerften|reicht es,? wenn) (?:ich|wir) (?:[\w.]+ ){0,8}?(?:bescheid|antwort\w*|rueckmeldung|entscheid\w*|melden?|zurueckmelden|zurueckkommen)\b",
        r"(?:geb|gib)\w* (?:sie |du |ihr )?(?:uns|mir) (?:bitte )?(?:noch )?(?:zeit )?bis\b",
        r"(?:kann|koennte|koennen|koennten|duerfen|darf) (?:ich|wir) (?:[\w.]+ ){0,5}?(?:ueberleg\w*|nachdenken|bedenkzeit)\b",
        r"(?:geben|gaeben|gibst|gebt) (?:sie|du|ihr) (?:uns|mir) (?:noch )?(?:zeit )?bis\b",
    ),
    decided_phrases=(
        r"(?:das|die|den|es|nice|super|cool|geil|mega),? (?:dann )?nehm(?:e|en)? (?:ich|wir|i|ma)(?=\s*(?:[.!]|$))|dann (?:halt|eben) (?:nicht|ned|net)(?=\s*(?:[.!]|$))",
        r"kommen wir (?:\w+ ){0,3}?nicht (?:zusammen|ins geschaeft)\b|wir kommen (?:\w+ ){0,3}?nicht (?:zusammen|ins geschaeft)\b",
        r"brauch(?:e|en) (?:wir |ich )?(?:keine?n?|kein) (?:neue\w* )?(?:\w+ )?mehr\b",
        (
            r"(?:kein|keinen) (?:weiterer |weiteren )?bedarf\b(?! an (?:werb|bewerb))|bedarf besteht (?:\w+ )?nicht\b"
            r"|(?:anfrage|ausschreibung|vorhaben|vergabeverfahren) (?:wurde|wird|ist) (?:\w+ )?(?:zurueckgezogen"
            r"|gestoppt|eingestellt|abgesagt|aufgehoben)\b"
        ),
        r"(?:werden|wollen|moechten) (?:wir )?(?:das|es|dies) (?:\w+ ){0,2}?nicht (?:mehr )?(?:weiter ?verfolgen|weiterfuehren)\b",
        r"(?:wir|ich) (?:das|ihr|dein|euer) angebot (?:\w+ )?annehmen\b",
        r"(?:unsere|meine) bestell(?:nummer|nr)\b",
        r"(?:entscheide|entscheidung|antwort|urteil)\b.{0,30}?: ?(?:ja|nein)\b",
        r"(?:es (?:ist|wird)|(?:ist|waere) es|von mir|von uns) .{0,12}?ein (?:klares |deutliches )?(?:ja|nein)\b",
        r"zuschlag .{0,40}?erteil\w*|erteil\w* .{0,40}?zuschlag",
        r"auftrag (?:ist )?(?:hiermit )?(?:erteilt|bestaetigt)",
        r"(?:moechten?|wollen|will|wuerden?) (?:wir |ich )?(?:ihr|dein|euer|das) angebot .{0,30}?annehmen\b",
        r"den auftrag (?:erteilen|erteile) (?:wir|ich)\b|zusage von (?:uns|mir|unserer seite)\b",
        r"(?:bekommt|erhaelt) (?:leider )?ein(?:e)? andere[rs]? \w+ (?:den auftrag|den zuschlag)|wir nehmen an(?=[ ]?[.!]|$)",
        r"(?:moechten?|wollen|will) (?:wir |ich )?(?:sie|dich|euch) (?:sehr )?(?:gern |gerne )?beauftragen\b",
        r"(?:brauchen?|benoetigen?) (?:wir |ich )?(?:das|ihr|dein|euer) angebot (?:\w+ )?nicht mehr\b",
        r"(?:beauftrage|beauftragen) (?:ich |wir )?(?:sie|dich|euch|hiermit)",
        r"(?:hiermit|ich|wir) (?:beauftrage|bestelle|nehme)n? .{0,60}?(?:angebot|auftrag|sie\b|dich\b)",
        r"(?:nehme|nehmen) (?:ich |wir )?(?:das|ihr|dein|euer) angebot .{0,30}?\ban\b",
        r"hiermit bestellen? (?:ich|wir)\b|(?:ich|wir) bestellen? (?:hiermit |also |gern |gerne )?(?:die |das )?(?:variante|option|paket|version)\b",
        r"(?:legen|leg|fangen|fang) (?:sie |ihr )?(?:bitte |gern |gerne )?(?:los|an)\b",
        r"(?:(?:wir|ich) sagen?|sagen? (?:wir|ich)) (?:(?!oder\b|zu\b)\S+ ){0,6}?ab(?=[ ]?[.!,;:]|[ ]*$| (?:weil|denn|und)\b)",
        r"(?:(?<!-)\babsage|absagen muessen|(?:muss|muessen) .{0,40}?absagen|abgesagt|nicht zum zug)\b",
        r"kein(?:en)? bedarf\b|nicht beruecksichtigt (?:werden konnte|worden)|(?:sehe|sehen) (?:ich |wir )?von einer .{0,30}?\bab\b",
        r"(?:beigefuegt|anbei|beiliegend|im anhang|anhaengend)\b.{0,40}?(?:unser\w*|de[nr]|die) (?:auftrag|bestellung)\b",
        r"(?:haben|hat|habe|wurde|ist|bin|sind) (?![^,]{0,80}?\bnoch (?:nicht|nichts)\b).{0,80}?entschieden",
        r"(?:entscheide|entscheiden) (?:mich|uns) (?:fuer|gegen|dagegen|dafuer)",
        r"(?:anderen|anderer|mitbewerber|andere) (?:anbieter|agentur|firma|dienstleister)\w{0,2} .{0,60}?(?:entschieden|beauftragt|vergeben|gewaehlt|genommen|zusammen\w*|gegangen|den (?:zuschlag|vorzug))\b",
        r"(?:gehen|gehe|nehmen|beauftragen|arbeiten|machen|setzen)\b.{0,40}?(?:anderen|anderer|mitbewerber|andere) (?:anbieter|agentur|firma|dienstleister)",
        r"(?:an|fuer) eine?n? (?:anderen|andere) (?:anbieter|agentur|firma|dienstleister)",
        r"(?:ihr|dein|euer|das) angebot (?:nehmen|nehme) (?:wir|ich) .{0,30}?\ban\b",
        r"auftrag .{0,30}?(?:anderweitig|schon|bereits) vergeben\b",
        r"(?:vorhaben|projekt|vorgang|thema) (?:leider |derzeit |vorerst |momentan |nun )*nicht (?:weiter ?verfolg\w*|weiterverfolg\w*|umsetzen|realisieren|weiterfuehren)\b",
        r"(?:anderweitig|anders|dagegen|gegen (?:ihr|dein|euer|das) angebot) entschieden (?:habe|haben|hat|wurde)\b",
        r"(?:konnten?|koennen|kann) (?:wir |ich )?(?:(?:ihr\w*|dein\w*|euer|eures|das|angebot|offert\w*|sie|leider|diesmal|daher) ){1,4}nicht beruecksichtigen\b|(?:kann|konnte) (?:\w+ ){0,3}?nicht (?:mehr )?beruecksichtigt werden\b",
        r"(?:zuschlag|auftrag) (?:erhielt|bekam|ging|geht|erhaelt|bekommt) (?:leider |nun |jetzt )?(?:an )?(?:eine?n? ander\w+|die firma|firma|fa\b|eine?n? mitbewerb\w+)",
        r"(?:angebot|offert|offerte) (?:der|von|eine[rs]) .{1,60}?(?:bevorzugt|vorgezogen|(?:den )?vorzug gegeben|den zuschlag (?:gegeben|erteilt)|angenommen) (?:haben|habe|wurde)\b",
        r"(?:wir|ich) (?:moechten?|wollen|will) (?:gern\w? |hiermit |daher |also |nun )*beauftragen(?=[ ]?[.!]|$)",
    ),
    settled_phrases=(
        r"(?:sie|du|ihr) (?:koennen|kannst|koennt) (?:[\w.]+ ){0,5}?(?:anfangen|starten|loslegen|beginnen)\b",
        r"nehmen? (?:wir|ich) (?:dann |die |das )*(?:paket|variante|option|version|stufe) ?\w{1,12}\b",
        r"das passt so\b",
        r"(?:des |das |so )?mach ma(?:s)?(?=[ ]?[.!,]|$)|passt,? aber (?:bitte|bittschoen|erst|ned vor|net vor|nicht vor)\b",
        r"(?:die|den|das) (?:\w+ ){1,3}koennen sie (?:\w+ )?(?:einplanen|umsetzen|machen|bauen)(?=[ ]?[.!,]|$)",
        (
            r"(?:will|wollen|moechten?|werden?|wird|mach(?:e|en|t)|bau(?:e|en|t)) (?:wir |ich |er |sie )?(?:es|das|dies) "
            r"(?:\w+ ){0,4}?(?:selbst|selber|in eigenregie)\b(?! (?:\w+ )?(?:pruef|anseh|anschau|durch|entscheid|besprech|les))"
        ),
        r"leid (?:um|fuer|wegen) (?:ihre|deine|eure|die) (?:\w+ )?(?:muehe|arbeit|umstaende)\b",
        r"(?:das |so )?machen wir(?: das)?(?: sehr)?(?: gern| gerne)?(?: so| genau so)?(?=[ ]?[.!,]|$)(?!.{0,40}\b(?:abhaengig|davon))",
        r"(?:sie haben|du hast|ihr habt) (?:den|unseren|meinen) auftrag\b(?! (?:falsch|anders|so|nicht|noch)\b)|(?:sind|bin) (?:wir |ich )?dabei(?=[ ]?[.!,]|$)",
        r"(?<!nicht.)(?<!wenn.sie.)(?<!falls.sie.)(?<!ob.sie.)einverstanden\b(?! (?:sind|waeren|ist|waere)\b)|abgemacht\b|gebongt\b",
        r"(?<!nicht.)(?<!noch.nicht.)(?:freigabe (?:ist |hiermit )?erteilt|(?:ist|sind|wurde|wurden|hiermit) (?:\w+ )?(?:freigegeben|genehmigt|bewilligt))",
        r"(?:angebot|so|das|alles) passt(?: so)?(?: fuer (?:uns|mich))?, (?:bitte|wir|ich)\b|bitte (?:fest )?einplanen\b|(?:wir|ich) sagen? (?:ihnen |dir |hiermit |gern |gerne )?zu(?=[ ]?[.!,]|$)",
        r"unterschrieben\w* (?:(?:angebot|vertrag|exemplar|auftrag)\w* )?(?:anbei|im anhang|zurueck)\b",
        r"(?:kontaktieren|melden|schreiben|rufen) sie (?:uns |mich |sich )?(?:bitte )?(?:nicht mehr|nie mehr|nie wieder)\b",
        r"leider nein\b|leider nicht geklappt\b|projekt (?:ist |wurde |wird )?(?:leider )?(?:gestorben|gestrichen|eingestellt|abgeblasen|gekippt)\b",
        r"(?:machen|loesen|erledigen|uebernehmen|setzen) (?:wir |ich )?(?:das|es) (?:nun |jetzt |doch |lieber )*(?:intern|selbst|selber|inhouse|in-house)\b",
        r"das (?:machen|loesen|erledigen|uebernehmen) (?:wir|ich) (?:nun |jetzt |doch |lieber )*(?:intern|selbst|selber|inhouse|in-house)\b",
        r"(?:sie|du|ihr) (?:bekommen|bekommst|bekommt|erhalten|erhaeltst|haben) den (?:auftrag|zuschlag|job)\b(?! (?:falsch|anders|so|nicht|noch)\b)|zuschlag (?:fuer|an|geht an) (?:sie|dich|euch)\b",
        r"(?:gebe|geben) (?:ich |wir |ihnen |dir |hiermit )*gruenes licht\b|(?:bleibe|bleiben) (?:ich |wir )?bei (?:unser|mein)\w+ (?:\w+ )?(?:agentur|anbieter|firma|dienstleister)\w*",
        r"wir machen das(?: so| gern| gerne)?(?=[ ]?[.!,]|$)|passt(?: so)?, (?:bitte|dann) (?:starten|loslegen|anfangen|beginnen)\b",
        r"(?:vorstand|aufsichtsrat|\w*rat|chef|chefin|geschaeftsfuehrung|geschaeftsleitung|leitung|vermieter\w*|bank) (?:hat|haben) (?:\w+ ){0,2}?zugestimmt\b(?!,? dass)",
        (
            r"(?:vertrag|angebot|auftrag)\w* (?:ist|wurde|haben wir|habe ich) (?:\w+ ){0,3}?unterschrieben\b"
            r"|unterschrieben (?:\w+ ){0,2}?(?:zurueck\w+|abgeschickt|in (?:der|die) post)\b"
            r"|(?:anbei|im anhang|beigefuegt|beiliegend) (?:\w+ ){0,2}?unterschriebene\w*"
        ),
        r"(?:wir|ich) nehmen? (?:die |das )?(?:paket|variante|option|version|stufe) ?\w{1,12}(?=[ ]?[.!,]|$| und\b| fuer\b)",
        r"(?:moechten?|wollen) (?:wir |ich )?(?:gern\w? )?(?:paket|variante|option) \w{1,12} (?:beauftragen|buchen|bestellen|nehmen)\b",
        r"(?:auftrag|job|zuschlag) ist (?:ihrer|deiner|eurer)\b|(?:angebot|offerte) (?:ist |wird |hiermit )?angenommen\b",
        r"(?:wir|ich) sagen? (?:(?:leider|hiermit|ihnen|dir|euch|daher|deshalb|gern|gerne) )*(?:ab|zu)(?=[ ]?[.!,]|$)|sagen? (?:wir|ich) (?:(?:leider|hiermit|ihnen|dir|euch|daher|deshalb|gern|gerne) )*(?:ab|zu)(?=[ ]?[.!,]|$)",
        r"den (?:auftrag|zuschlag) (?:hat|haben) (?!(?:wir|ich|sie|noch)\b)(?:\w+ ){1,4}?(?:bekommen|erhalten)\b|(?:das|ihr|dein|euer) angebot (?:brauche|benoetige)n? (?:wir |ich )?(?:\w+ )?nicht mehr\b",
        r"(?:moechten?|wollen) (?:(?:wir|ich|gern|gerne|sehr|daher) )*mit (?:ihnen|dir|euch) (?:zusammen)?arbeiten\b",
    ),
    open_phrases=(
        r"nichts (?:\w+ ){0,3}?(?:hoer|gehoert)\w*",
        r"zuschlag(?:serteilung)? (?:wird|erfolgt|soll|faellt)\b",
        r"ja oder (?:ein )?nein|so oder so\b|zu(?:-|sage) (?:oder|bzw\.?) (?:eine )?absage\b|(?:da|dort|dann|dabei|darin) (?:wird|werden) (?:\w+ ){0,3}?(?:entschieden|vergeben)\b",
        r"(?:bis|spaetestens|am) (?:(?!haben|habe|hat)\S+ ){1,6}?(?:haben|habe|hat) (?:wir|ich|sich|der|die|das|unser\w*)\b.{0,40}?(?:entschieden|beschlossen)",
        r"angebot (?:gern |gerne )?mit (?:in|zu|zur|zum|nach|ins)\b",
        r"(?:vorbehaltlich|vorbehalt|vorausgesetzt|sofern|(?<!im.)vergleich\w*|im rennen|vorstand entscheidet)\b",
        (
            r"(?:aber|allerdings|jedoch) (?=.{0,80}?\b(?:noch|erst|muss|muessen|brauch\w*|fehlt|offen|warten|unklar"
            r"|dauert|nicht)\b).{0,60}?(?:zustimm\w*|zusage\w*|freigabe\w*|freigeben|genehmig\w*|(?:das|ein) (?:okay|ok)"
            r"|chef\w*|vorstand\w*|budget\w*|bank|foerder\w*|gremium\w*|rat|\w+rat|sitzung|gesellschafter\w*"
            r"|geschaeftsleitung|geschaeftsfuehrung|leitung|frau|mann|partner\w*|kolleg\w+|entscheid\w*|abstimm\w*"
            r"|absprechen|besprechen|mit (?!ihnen|dir|euch)\w+ (?:\w+ )?(?:sprechen|reden|klaeren)|ueberlegen|pruefen"
            r"|abwarten|warten|dauert|(?:noch|brauch\w*) (?:\w+ ){0,3}?(?:zeit|bedenkzeit|tage|wochen|monate)"
            r"|noch nichts?|nicht (?:sicher|ueberzeugt)|offen|unklar)\b"
        ),
        r"(?:noch )?fuer keine?n?\b|noch (?:nicht|nichts|keine?n?|auf|mit|eine?n? (?:andere\w*|zweite\w*|weitere\w*))\b",
        r"entschieden,? .{0,40}?(?:einzuholen|abzuwarten|zu warten|zu vergleichen|zu verschieben)\b",
        r"(?:(?:unser|mein|dies|jen)\w{0,2}|den|das|die) (?:\w*termin|treffen|besichtigung|besprechung|telefonat|call|meeting|besuch)\b.{0,60}?\b(?:absagen|abgesagt|sagen? (?:\S+ ){0,3}?ab)\b(?!,? (?:weil|da|denn|und)\b)",
        r"(?:absage|nein) (?:ist|soll) (?:das|es) (?:\w+ )?(?:nicht|keine?s?)\b|(?:keine|nicht als) absage\b",
        r"(?:nehmen|angenommen)[, ]{1,2}(?:wir )?mal an\b|mal angenommen\b",
    ),
    condition_phrases=(
        r"(?:wenn|falls|ob|sobald|bevor|ehe|erst|wer)\b(?! (?:sie|du|ihr|du's|ihr's|es ihnen|es dir)\b)",
        r"(?:vermutlich|wahrscheinlich|voraussichtlich|wohl|vielleicht|eventuell|grundsaetzlich|prinzipiell|im prinzip|tendenziell)\b",
        r"(?:ich (?:denke|glaube|schaetze)|denke ich|glaube ich)\b",
        r"(?:wenn|falls|sofern) (?:sie|du|ihr)\b(?=[^.!?]{0,80}?\b(?:koennen|koennt|kannst|koennten|schaff\w*|garantier\w*|nachlass\w*|entgegenkomm\w*)\b)",
    ),
    further_phrases=(
        (
            r"ueber (?:(?:die|das|den|de[mr]|eine?n?|unsere?n?|ihre?n?|deine?n?|weitere|moegliche) )?(?!(?:\w*angebot\w*"
            r"|\w*auftrag\w*|\w*vergabe|annahme|budget|sache|beauftragung|projekt|vorhaben|bestellung|die|das|den|de[mr]"
            r"|eine?n?|unsere?n?|ihre?n?|deine?n?|alles|es|sie|weihnachten|ostern)\b)\w"
        ),
        r"(?:fuer|ueber) (?:den |die |das )?(?:zweite[ns]? |weiteren? )?(?:teil|phase|modul|stufe|\w*abschnitt|ausbaustufe)\b",
        r"(?:die|den|das) (?!(?:\w*angebot|\w*auftrag|\w*vergabe|sache)\b)\w+ entscheiden (?:wir|ich)\b",
        r"(?:welche[mnrs]?|womit|wie viele?|wann|wo)\b.{0,60}?\bentscheide\w*",
        r"(?:wegen|bezueglich) (?:de[rsmn] )?(?!(?:\w*angebot\w*|\w*auftrag\w*|\w*vergabe|sache|beauftragung)\b)\w+ entscheiden? (?:wir|ich)\b",
    ),
    mulling_words=(
        r"(?:muss|muessen|will|wollen|moechte|moechten) (?:ich|wir|i|mir|mer) (?:\w+ ){0,3}?mit (?!(?:ihnen|dir|euch)\b)(?:\S+ ){1,4}?(?:reden|sprechen|klaeren|abklaeren)\b",
        r"(?:ich|wir|i|mir|mer) (?:muss|muessen|will|wollen|moechte|moechten) (?:\w+ ){0,3}?mit (?!(?:ihnen|dir|euch)\b)(?:\S+ ){1,4}?(?:reden|sprechen|klaeren|abklaeren)\b",
        r"(?:darueber|drueber) (?:\w+ )?(?:reden|sprechen)\b",
        r"zuschlag\w*",
        r"leg\w* (?:\S+ ){0,5}?fest\b|festleg\w*|ausschreibung\w*|in betracht|stimm\w* (?:\S+ ){0,4}?(?:ab|zu)\b|aeusser\w*|bestimmen\b|nacht (?:\w+ )?(?:schlafen|vergehen)",
        (
            r"(?:eine |unsere |die |meine )?wahl\b|ausgewaehlt|evaluier\w*|auswahlverfahren|im rennen"
            r"|(?:gegen|vergleichs|konkurrenz)angebot\w*|(?:weitere|andere|zweite|zwei|drei)\w* (?:\w+ )?(?:angebot"
            r"|anbieter|offert|bewerber)\w*|intern\b|durchsprechen|\w*runde\b"
            r"|(?:fragen|punkte|details) (?:\w+ )?(?:loesen|klaeren)|gehen wir (?:\S+ )?an\b|angehen\b"
            r"|durch (?:ist|sein|sind)\b|knopf dran|haken dran|eine (?:linie|meinung|loesung)\b"
            r"|(?:ueber|durch) (?:den|die) (?:tisch|abteilung\w*)"
        ),
        (
            r"\w*(?:entscheid|entschluss|entschlie|beschlie|beschluss|beschluess|abstimm|abgestimmt|auswaehl|freigab"
            r"|freigeb|freigib|genehmig|bewillig|zustimm|absegn|abnick|unterschr|unterschreib|unterzeichn|verabschied"
            r"|ueberleg|nachdenk|abwaeg|pruef(?!er)|durchseh|durchschau|durchgeh|ausw[ea]rt|vergleich|durchrechn"
            r"|verglich|kalkulier|besprech|bespricht|besproch|bered|absprech|abspricht|beratschlag|diskutier|abklaer"
            r"|ruecksprache|zusammensetz)\w*"
        ),
        r"votum|vergabe|auswahl|klaer(?:e|en|t|ung)\b|drueber schlafen|darueber schlafen|sacken\b|rede[nt]? (?:\S+ ){0,3}?(?:darueber|drueber)|sprech(?:e|en) (?:\S+ ){0,5}?(?:darueber|drueber|intern)|einig(?:en|ung)?\b",
        (
            r"(?:schau\w*|seh\w*|sieht|guck\w*|les\w*|liest)(?:'s)? (?:\S+ ){0,5}?(?:an|durch|drauf|darauf|rein|drueber"
            r"|darueber)\b|(?:an|durch|drauf|darauf|drueber)(?:zu)?(?:schau|seh|guck|les)\w*"
            r"|(?:wirft|werfe|werfen) (?:\S+ ){0,5}?blick|blick (?:darauf|drauf)|nehm\w* (?:\S+ ){0,5}?vor\b"
            r"|vorknoepf\w*|beschaeftig\w*|widm\w*|kuemmer\w*"
        ),
        r"tritt (?:\S+ ){0,5}?zusammen\b|zusammentr[ei]t\w*|tagesordnung|auf (?:den|dem) (?:tisch|schreibtisch|plan)|auf der agenda|thema|vorgesehen|vorgelegt|vorlegen|lege .{1,40}? vor\b|setz(?:e|en|t)? .{1,60}? zusammen|spruchreif",
        r"\w*(?:sitzung|versammlung|konferenz|klausur)\b|tag(?:t|en)\b|runde\b|jour fixe|teamtreffen|vorstandstreffen",
    ),
    telling_words=(
        (
            r"mehr (?:\w+ )?(?:wissen|weiss)\b|versprochen\b|geh(?:t|ts|t's|t es) (?:\S+ ){0,3}?weiter\b|klare ansage"
            r"|informier\w* (?:\w+ )?(?:sie|dich|euch)\b|(?:sie|du|ihr) (?:werden |wirst |werdet )?(?:\w+ )?informiert"
            r"|probier\w* (?:sie )?(?:\S+ ){0,5}?(?:wieder|nochmal|noch (?:ein)?mal)"
            r"|versuch\w* (?:sie )?(?:\S+ ){0,6}?(?:wieder|nochmal|noch (?:ein)?mal)"
        ),
        (
            r"steht (?:es )?fest|ob (?:\w+ ){1,4}(?:klappt|geht|wird|kommt|machen|passt)\b"
            r"|(?:sprechen|reden|sehen) wir (?:\w+ )?weiter|weiter(?:sehen|reden|sprechen)|schlauer|versprechen\b"
            r"|zusichern|erfahren (?:sie|wir|ich)\b|erfahre ich|laut geben|kund\b|hoeren wir uns"
        ),
        r"(?:bescheid|rueckmeld\w*|rueckantwort|antwort\w*|zusag\w*|absag\w*|ergebnis\w*|resultat\w*|auskunft|laut)\b|\bmeld(?:e|en|et)?\b|(?:komm\w*|geh\w*) (?:\S+ ){0,5}?(?:auf (?:sie|dich|euch) zu|zurueck(?! von| aus))",
        (
            r"(?:wissen|weiss) (?:\S+ ){0,4}?(?:mehr|was|ob|wie|genauer\w*|wo)\b"
            r"|(?:wissen|weiss) (?:wir|ich) (?:das|es)\b|(?:sage|sagen|sag) (?:ich|wir) (?:ihnen|dir|euch)"
            r"|(?:kann|koennen) (?:ich|wir) (?:\S+ ){0,7}?(?:sagen|zusagen)"
            r"|(?:hoeren|hoerst|hoert) (?:\S+ ){0,4}?(?:von (?:uns|mir)|was)\b"
        ),
        (
            r"ja oder (?:ein )?nein|so oder so|gruenes|licht (?:gibt|bekomm\w*)|klarheit|klarer|fest(?:steht|stehen)"
            r"|steht (?:\S+ ){0,4}?fest\b|ruf(?:e|en) (?:ich|wir) (?:sie|dich|euch) (?:\S+ )?(?:an|zurueck)"
            r"|schreib(?:e|en) (?:ich|wir) (?:ihnen|dir|euch)|haengt (?:\S+ ){0,3}?(?:alles|es|das|davon)"
            r"|loslegen\b(?<=koennen.loslegen)"
        ),
    ),
    announcements=(
        r"(?:hast|habt|haben|ham) (?:du|ihr|sie) (?:\w+ ){0,2}?(?:mein|unser|eine?|die|das|a)\w* (?:\w+ )?(?:\w*antwort|bescheid|(?:go|no|ja|nein|okay|ok|votum)\b|entscheidung|zusage|absage|rueckmeldung|freigabe)",
        r"(?:sage?n?|sog) (?:\w+ ){0,2}?(?:zu oder (?:\w+ )?ab|ja oder (?:\w+ )?n(?:ein|ee?|a|oe))\b",
        r"nichts (?:\w+ ){0,3}?(?:hoer|gehoert)\w*",
        r"ghoer(?:sch|t|ed) (?:\w+ ){0,2}?(?:vo|von) (?:ues|oeis|eus|mir)\b",
        r"(?:feedback|rueckmeldung|antwort|bescheid|entscheidung) (?:(?:bis|am|noch|spaetestens|erst|kommt|folgt) )*(?:heute?|morgen|uebermorgen)\b",
        r"(?:sage?n?|sog|saeg|schreibe?n?|verrate?n?|simse?) ?(?:ich|i|wir|ma|mir|mer|mia)?(?:'?s| es| das)? ?(?:es |das |dann )?(?:dir|ihnen|euch|ders|dirs)\b.{0,60}?\b(?:ob|obs|ob's|wer|wie|was|ja|nein|zu|ab)\b",
        r"(?:sage?n?|sog) ?(?:ich|i|wir|ma|mir|mer|mia)(?:'?s| es| das) (?:dann )?(?:dir|ihnen|euch|ders|dirs)\b",
        r"(?:sage?n?|schreibe?n?|geb|gebe) (?:'?s |es )?(?:dir|ihnen|euch|ders|dirs),? .{0,40}?(?:ob|obs|ob's|\w*antwort|bescheid)\b",
        (
            r"(?:kann|koennen|ka|kan|chan|cha|chann|koenn)(?:'?s)? ?(?:ich|i|wir|ma|mir|mer|mia)?(?:'?s)? ?(?:es "
            r"|das )?(?:(?:dir|ihnen|euch|ders|dirs)|der|dr)\b (?:\S+ ){0,7}?(?:(?:was|etwas|mehr|es|genaueres"
            r"|verbindlich\w*|sicher|zu|ab) (?:\w+ )?(?:sage?n?|saege|mitteilen|zusagen)"
            r"|(?:sagen|mitteilen|saege),? (?:ob|wer|was|wie)\b|\w*antwort\w*|zusagen)"
        ),
        r"(?:kann|ka|kan|chan|cha|chann)'?s (?:(?:dir|ihnen|euch|ders|dirs)|der|dr)\b .{0,40}?(?:sage?n?|saege|verraten|mitteilen|schreiben)\b",
        (
            r"teile?n? (?:ich|i|wir|ma|mir|mer|mia) (?:es |das )?(?:dir|ihnen|euch|ders|dirs) .{0,50}?\bmit\b"
            r"|(?:lasse?n? )?(?:ich|i|wir|ma|mir|mer|mia) (?:sie|dich|euch) (?:\S+ ){0,4}?wissen\b"
            r"|lasse?n? (?:ich|i|wir|ma|mir|mer|mia) (?:sie|dich|euch) (?:\S+ ){0,4}?wissen\b"
        ),
        (
            r"(?:bekomm|krieg|kriag|erhalt|erhael)\w* (?:sie|du|ihr|s'|dus|ihrs)\b(?:'s)? .{0,50}?(?:\w*antwort|aussage"
            r"|bescheid|rueckmeldung|feedback|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*|votum|urteil)\b"
            r"|entscheid\w*|zusage|absage|zu- oder absage|ansage|zeichen|freigabe|gruenes licht"
            r"|(?:sprach)?nachricht,? (?:ob|wie)|anruf,? ob)|(?:sie|du|ihr) (?:bekomm|krieg|kriag|erhalt"
            r"|erhael)\w* .{0,50}?(?:\w*antwort|aussage|bescheid|rueckmeldung|feedback"
            r"|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*|votum|urteil)\b|entscheid\w*|zusage|absage"
            r"|zu- oder absage|ansage|zeichen|freigabe|gruenes licht|(?:sprach)?nachricht,? (?:ob|wie)|anruf,? ob)"
        ),
        (
            r"(?:krieg|kriag|bekomm)st .{0,30}?(?:\w*antwort|aussage|bescheid|rueckmeldung|feedback"
            r"|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*|votum|urteil)\b|entscheid\w*|zusage|absage"
            r"|zu- oder absage|ansage|zeichen|freigabe|gruenes licht|(?:sprach)?nachricht,? (?:ob|wie)|anruf,? ob)"
            r"|(?:\w*antwort|aussage|bescheid|rueckmeldung|feedback|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*"
            r"|votum|urteil)\b|entscheid\w*|zusage|absage|zu- oder absage|ansage|zeichen|freigabe|gruenes licht"
            r"|(?:sprach)?nachricht,? (?:ob|wie)|anruf,? ob) (?:\w+ ){0,2}?(?:bekomm|krieg|kriag|erhael)(?:st|en sie"
            r"|t ihr)\b|(?:\w*antwort|aussage|bescheid|rueckmeldung|feedback"
            r"|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*|votum|urteil)\b|entscheid\w*|zusage|absage"
            r"|zu- oder absage|ansage|zeichen|freigabe|gruenes licht|(?:sprach)?nachricht,? (?:ob|wie)"
            r"|anruf,? ob) (?:folgt|kommt)\b"
        ),
        r"(?:hoer|erfahr|erfaehr|erfaer)\w* (?:du|sie|ihr|ma)(?:'s|s| es)?\b(?! gern)|(?:du|sie|ihr) (?:hoer|erfahr|erfaehr)\w* (?:es|von (?:mir|uns))\b|\b(?:hoerst|erfaehrst) .{0,20}?von (?:mir|uns)\b",
        (
            r"(?:geb|gebe|geben) (?:ich|i|wir|ma|mir|mer|mia) (?:dir|ihnen|euch|bescheid|das okay"
            r"|gruenes)\b(?! (?:recht|gern)\b).{0,40}?(?:(?:\w*antwort|aussage|bescheid|rueckmeldung|feedback"
            r"|(?:go|no-?go|ja|nein|okay|ok|nachricht|ergebnis\w*|votum|urteil)\b|entscheid\w*|zusage|absage"
            r"|zu- oder absage|ansage|zeichen|freigabe|gruenes licht|(?:sprach)?nachricht,? (?:ob|wie)|anruf,? ob)"
            r"|bescheid|okay|licht)|geb(?:e|en)? (?:ich|i|wir|ma|mir|mer|mia) bescheid"
        ),
        (
            r"(?:sie|du|ihr) (?:werden|wirst|werdet) (?:\S+ ){0,3}?(?:informiert|benachrichtigt|verstaendigt)"
            r"|(?:werde|werden|wirst) (?:sie|du|ihr|(?:die|alle) \w*(?:bieter|bewerber"
            r"|anbieter)\w*) (?:\S+ ){0,4}?(?:informiert|benachrichtigt|verstaendigt)"
        ),
        r"(?:wissen|weiss|woass) (?:ich|i|wir|ma|mir|mer|mia) (?:dann )?(?:mehr?|bescheid|ob|wo)\b|(?:ich|i|wir|ma|mir|mer|mia) (?:wissen|weiss|woass) (?:dann )?(?:mehr|bescheid|ob)\b",
        r"sage? (?:ich|i|wir|ma|mir|mer|mia) (?:zu|ja|ab|nein|entweder)\b",
        r"spaeteste\w* (?:zeitpunkt|termin|datum)|wiedervorlage\b",
    ),
    hinging_words=(
        r"\w*jahr endet|wirtschaftsjahr|geschaeftsjahr|steuerjahr|(?:denkmal|bau|finanz|ordnungs|liegenschafts|jugend|schul|kultur)amt\w*|behoerde\w*",
        r"zahlen (?:\w+ )?(?:vorliegen|vorliegt|da sind)|mietvertrag\w*|notartermin\w*|kaufvertrag\w*|bauantrag\w*|versicherung\w*|gutachten\w*|investor\w*|kassensturz|etat\w*",
        (
            r"\w*budget\w*|haushalt\w*|\w*foerder(?:mittel|bescheid|antrag|ung|zusage|geld)\w*|zuschuss\w*|\w*kredit\w*"
            r"|bank\b|hausbank|finanzier\w*|jahresabschluss|\w*abrechnung|mittel\b|geld\b|konto\w*|quartalszahlen"
            r"|zahlen (?:da|vor)|gelder\b|baugenehmigung\w*"
        ),
    ),
    busy_words=(
        r"(?:sie|dich|euch|es|das) nicht vergessen\b|nicht vergessen (?:sind|bist|seid)\b",
        r"brauch\w* (?:\w+ )?noch (?:a |ein |etwas |eine )",
        (
            r"(?:auf|in|hinter) (?:\S+ ){1,7}?(?:zu)?(?:schieben|verlegen)\b|hinaus(?:ge|zu)?schieb\w*"
            r"|schieben (?:\S+ ){0,5}?(?:hinaus|auf)\b|brennt (?:\S+ ){0,4}?(?:huette|luft)|klar(?:er)? denken"
            r"|gerade (?:ganz )?(?:schlecht|ungelegen)|gedulden\b"
        ),
        (
            r"(?:lass|lassen|geb|geben|gib|gebt|goenn|goennen|gewaehr\w*)(?: sie)? (?:mir|uns|ma|mer|eus)\b"
            r"|ungeduldig\w*|inventur\w*|personalmangel|krankheitsbedingt|halten sie sich|warte\b|warten wir"
            r"|schaff\w* (?:\w+ ){0,3}?nicht|land in sicht|umzugsstress|baustelle[n]? (?:\w+ )?(?:fertig|durch)"
        ),
        (
            r"luft\b|(?:hoch|haupt)saison|hat (?:das |es |noch )?zeit\b|fristverlaengerung\w*"
            r"|(?:dauert|dauern|zieht sich) (?:\S+ ){0,3}?bis\b|kopf (?:\S+ ){0,2}?(?:frei|dafuer)|kapazit\w*"
            r"|ausgelastet|ausgebucht|land unter|eingespannt|stress\w*|hochbetrieb|atem\b|drueber|drunter|geduld\w*"
            r"|aufschub|bedenkzeit|vertag\w*|verschieb\w*|verschoben|zurueck(?:ge)?stell\w*|ruhen\b"
            r"|liegen(?: ?lassen)?\b|parken|pausier\w*|nicht dazu\b|in ruhe\b"
            r"|zeit (?:fuer (?:so|das|die|den|dies)|dafuer|dazu|haben)|(?:wieder|keine|mehr|erst|noch"
            r"|genug) (?:\S+ )?zeit\b|warten\b|abwarten|zuwarten"
        ),
        r"(?:stecke|stecken) (?:\S+ ){0,4}?(?:in|im|bis)\b|voll(?:er|e)? (?:beschaeftigt|ausgelastet)|viel (?:um die ohren|zu tun|los)|terminlich|zugeschuettet",
    ),
    deciders=(
        r"jury\b|\w*kommission\b",
        r"(?:kassier|schatzmeister|obmann|obfrau|amtsleit)\w*",
        (
            r"(?:buergermeister|rektor|schulleit|pfarr|dekan|direkt(?:or|ion)|praesident|prokurist|entscheider"
            r"|mitinhaber|schwiegereltern|lebensgefaehrt|bauherr|vermieter|hausverwaltung|abteilung|kaemmer|bereichsleit"
            r"|projektleit|zustaendige)\w*|eltern\b|rat\b"
        ),
        (
            r"\w*(?:vorstand|vorstaende|vorsitz|beirat|gremium|gremien|ausschuss|kuratorium|praesidium|geschaeftsfuehr"
            r"|geschaeftsleit|vorgesetzt|eigentuemer|gesellschafter|buchhaltung|controlling|einkauf|steuerberat|kolleg"
            r"|inhaber|verwaltungsrat|gemeinderat|stadtrat|aufsichtsrat|elternrat|stiftungsrat|chef)\w*"
        ),
        r"(?:mein|unser)\w* (?:mann|frau|partner\w*|bruder|schwester|vater|mutter|sohn|tochter|schwager|team|leitung|architekt\w*|anwalt|anwaeltin|steuerberater\w*)\b|leitung\b|zentrale\b|familie\b|muttergesellschaft|traeger\b",
    ),
    away_words=(
        r"(?:wieder|erst) (?:\w+ )?(?:da|im (?:haus|buero|dienst)|am (?:platz|schreibtisch)|gesund|fit|an bord)\b|verreist|im (?:urlaub|ausland|krankenhaus)|auf (?:\w*reise|fortbildung|montage)|in einer schulung|zurueck\b|krank\w*",
    ),
    ourselves=(r"(?:ich|wir|uns|mir|mich|unser\w*|mein\w*)\b",),
    sequels=(
        r"(?:danach|dann|anschliessend|hernach|nachher|im anschluss|hinterher|daraufhin|ab da|erst danach|darauf|da (?:kommt|wird|werden|reden|sprechen|klaeren|besprechen|sehen|schauen|entscheid\w*))\b",
    ),
    denials=(r"(?:nicht|nichts|nix|kein\w*|niemand|kaum)\b",),
    waiting_leads=(
        r"(?:bis|bis zum|bis zur|erst|erst am|erst zum|erst im|erst nach|vor|vor dem|vor der|ab|ab dem|fruehestens|fruehestens am|nach|nach dem|nach der|spaetestens|spaetestens am|nicht vor|nicht vor dem)",
    ),
    errand_words=(
        r"(?:bitte|koennen sie|koennten sie|kannst du|koenntest du|schaffen sie|wuerden sie|moechten sie|wollen sie|muessten sie|sie (?:koennen|koennten|muessten|sollten|duerfen)|du (?:kannst|koenntest|musst|muesstest))\b",
        (
            r"hol(?:t|e|en) (?:\S+ ){0,6}?ab\b|\w*(?:liefer|zusend|zuschick|einreich|ueberarbeit|montier|einbau|abhol"
            r"|aufbau|druckfertig|fertigstell|fertig)\w*|(?:schicken|senden|bringen|kommen|machen|stellen|bauen|legen"
            r"|geben|rufen|nehmen) sie\b|rechnung\w*|(?<!die\s)zahl(?:e|en)\b|zahlung\b|ueberweis\w*|brauch\w*"
            r"|benoetig\w*|haetten (?:wir|es|ich)\b|moechten? (?:wir|ich)\b|\w*muster\b|starten\b|beginnen\b"
        ),
    ),
    event_words=(
        (
            r"\w*(?:hochzeit|messe|eroeffnung|umzug|einzug|premiere|jubilaeum|geburtstag|veranstaltung|turnier|konzert"
            r"|ausstellung|vernissage|taufe|tagung|\bbezug|(?:messe|foto|dreh|hochzeits|umzugs|eroeffnungs)termin"
            r"|einweihung|richtfest|launch|event|feier|workshop|schulung|seminar|kurs|party)\b|eroeffne\w*|oeffnen\b"
            r"|ziehen wir\b|\w+(?:markt|fest)\b(?<!steht.fest)(?<!stehen.fest)|das fest\b|feiertag\b|beginnt\b|findet\b"
            r"|ferien\b|gilt\b|gueltig\b|deadline|abgabe\w*|druckschluss|redaktionsschluss"
        ),
    ),
    lasting_words=(
        r"(?:laeuft|laufen|lief|reicht|reichen|haelt|halten) (?:\S+ ){0,3}?bis\b|ausgeben\b|auszugeben|ausgegeben|aufbrauchen|verfaellt|verfallen",
    ),
    past_words=(
        r"(?:hat|haben|habe|hatten?) (?:\S+ ){0,14}?(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent)\w{3,}(?:t|en)|\w{3,}iert)(?=[ ]?[.!,]|[ ]*$| und\b)",
        r"(?:war|waren|wurden?|kam|kamen|sprach|sprachen|tagte|tagten|ging|gingen|las|sah|fand|traf)\b",
    ),
    meeting_words=(
        r"dann bis (?:dann|bald|zum|am|naechste\w*|\w+tag|morgen) ?(?:\d{1,2}\. ?)?\w*(?=[.!]?\s*\Z)",
        (
            r"termin (?:\w+ )?(?:eingestellt|vereinbart|geblockt|eingetragen|gemacht)|\d ?uhr|treffen wir uns"
            r"|sehen wir uns|wir sehen uns|wir telefonieren|telefonieren wir|lass(?:en sie|t)? uns"
            r"|mit (?:ihnen|dir|euch)\b|vorbei(?:komm\w*|schau\w*|bring\w*)?\b|besichtig\w*|ortstermin"
            r"|(?:video|telefon)-?call\b|(?:ein|einen|kurzer|kurzen) call\b|zoom|teams\b|passt (?:mir|uns|es|gut)\b"
            r"|termin (?:passt|bestaetig\w*|steht)|kick-?off"
        ),
    ),
    verdict_phrases=(
        r"(?:entscheide|entscheiden|entscheidet|entschieden wird|(?:wird|werden) (?:\w+ ){0,5}?entschieden)\b|\w*entscheidung (?:faellt|kommt|steht|erfolgt|wird|gibt|ist)\b|(?:faellt|kommt) die entscheidung\b",
        r"endgueltig\w* (?:\w+ ){0,4}?(?:bescheid|antwort|zusage)\b",
    ),
    offer_words=(r"(?:\w*angebot\w*|\w*offert\w*|\w*kostenvoranschlag\w*|\w*auftrag\w*|bestellung\w*)\b",),
    offer_phrases=(
        r"(?:ihr|dein|eue?r|das|dem|des)\w{0,2} (?:\w+ )?(?:angebot|kostenvoranschlag|offerte)\w{0,2}\b|(?:ihre?n?|deine?n?|eure?n?) (?:\w+ )?(?:preise?|konditionen)\b",
    ),
    offer_received=(
        r"(?:eingang|erhalt|empfang|abgabe|einreichung|zusendung|uebersendung|uebermittlung) (?:ihre[sr]|deine[sr]|des|der) (?:\w+ )?(?:angebot\w*|offerte)",
        r"(?:ihr|dein|das) angebot(?: [\w-]*\d[\w-]*)? (?:\w+ ){0,3}?(?:eingegangen|registriert|gespeichert|erfasst|hinterlegt|entgegengenommen|zugeordnet|uebermittelt|eingereicht)",
        r"(?:ihr|dein|das) angebot(?: [\w-]*\d[\w-]*)?(?: vom \S+)? (?:ist|wurde|wird) .{0,60}?(?:eingegangen|registriert|gespeichert|erfasst|hinterlegt|entgegengenommen|zugeordnet|uebermittelt|eingereicht)",
    ),
    matter_phrases=(
        r"geht der auftrag (?:raus|an sie|ein)\b|(?:erhalten|bekommen) sie den auftrag\b",
        r"(?:zahlen|unterlagen|positionen|punkte) (?:gehe|gehen|schaue|schauen|lese|lesen|pruefe|pruefen) (?:ich|wir)\b",
        r"(?:melde|melden) (?:mich|uns) (?:\S+ ){0,6}?wegen (?:der|des|dem|den)\b|wegen (?:der|ihrer|deiner) offerte\b",
        r"(?:ihres|ihr angebot|deins|deines|eures) (?:war|ist|lag|kam) (?:\w+ ){0,2}?(?:guenstig|teuer|billig|hoch|hoeher|niedrig|vorn|hinten|am)\w*",
        r"(?:danach|dann|anschliessend) (?:koennen|wollen|kann|koennten) (?:wir|ich|es|das)? ?(?:\w+ ){0,2}?(?:los(?:legen|gehen)|starten|anfangen|beginnen)\b",
        r"(?:gefaellt|gefallen) (?:mir|uns)\b|(?:mir|uns) (?:sehr |gut |richtig |wirklich )?(?:gefaellt|gefallen)\b",
        r"(?:danach|dann|anschliessend|hinterher) ruf(?:e|en)? (?:ich|wir) (?:sie |dich |euch |mal |gern\w? )*(?:an|durch)\b",
        r"(?:habe? ich|ich habe?|wurde von mir|ist von mir) (?:\w+ ){0,5}?(?:weitergereicht|weitergegeben|vorgelegt|uebergeben|ausgedruckt|hingelegt)\b",
        r"(?:ich|wir) (?:gebe|geben|lege?|legen|reiche|reichen|leite|leiten|richte|richten) (?:es|das|ihm|ihr|ihnen|dem chef|der chefin) (?:\w+ ){0,3}?(?:weiter|hin|vor|aus)\b",
        r"(?:bitte reichen sie|reichen sie bitte) (?:\S+ ){1,8}?nach\b",
        r"bitte (?:\w+ )?(?:korrigieren|berichtigen|ausbessern|nachreichen)\b",
        r"(?:wir|ich) haetten? (?:\w+ )?gerne?\b|haetten? (?:wir|ich) (?:\w+ )?gerne?\b",
        r"(?:danach|dann|anschliessend) (?:sehr )?gerne?\b",
        r"(?:es fehl(?:t|en)|fehl(?:t|en) (?:uns|mir)) (?:\w+ )?noch\b",
        r"(?:das|ihr|dein|ihrem|ihres|euer|deinem|den|ihren|deinen|des) (?:angebots?|kostenvoranschlag|vorschlag|entwurf|konzept|offerte|preis|vertrag|auftrag)",
        r"(?:angebot|kostenvoranschlag|offerte) (?:passt|klingt|gefaellt|ist|liegt|nehmen|pruefen|schaue|sehe|liegt)",
        r"(?:nehmen|nehme) (?!.{0,40}?\b(?:kein|keine|keinen|nur)\b).{0,40}?an\b",
        r"(?:passt|klingt) (?:gut|so|alles|super|toll|prima|perfekt|spannend|wunderbar|machbar|fair)\b",
        r"schick mir (?:gern |gerne |bitte |mal |dann ){0,3}(?:die|den|das|deine?n?)\b",
        r"(?:beauftragen|beauftragung|auftrag erteilen|freigabe|freigeben|zusagen|absagen)",
        r"(?:leider|uns) .{0,60}?(?:fuer einen anderen|anders entschieden|gegen)",
        r"(?:zu teuer|zu hoch|budget)",
        r"bitte (?:\S+ ){0,4}?(?:stornieren|streichen|abblasen|zurueckziehen|hinfaellig)|(?:stornieren|streichen) (?:sie|wir) .{0,30}?bitte",
        r"(?:koennten|koenntest|wuerden) (?:sie|du|wir|ihr)\b",
        r"(?:koennen|kannst) (?:sie|du|wir|ihr)\b.{0,200}?\?",
        r"(?:haben|hast|haetten) (?:sie|du|wir) (?:noch|schon|am|zeit)",
        r"(?:lassen|lass) (?:sie )?uns\b",
        r"\w+\?\s*(?:$|\n)",
        r"wie (?:besprochen|vereinbart|telefonisch)",
        r"(?:schaue?n?|sehe?n?|gucke?n?|lesen?) (?:ich |wir )?(?:es |das |mir |uns |alles |mal |dann ){1,4}.{0,40}?\b(?:an|durch)\b",
        r"im anhang",
        r"zuschlag\w*|vertragsunterlagen|auftragserteilung",
        r"unterschreib\w*|unterschrieben|unterschrift",
        r"muessten?\b|(?:vorher|bis dahin|dann) (?:\w+ ){0,2}?fertig",
        r"anbei\b",
        r"telefonat",
        r"chef(?:in)?\b",
        r"geschaeftsfuehr",
        r"muster\b",
        r"bis dahin .{0,40}?(?:schicken|senden)",
        (
            r"(?:bitte|also) (?!rufen sie .{1,60}? ab\b)(?:schicken|senden|rufen|schick|ruf|aendern|ergaenzen|tauschen"
            r"|drucken|legen) (?:sie|mir|uns|bitte|noch)\b(?! (?:\w+ ){0,3}?(?:ausschliesslich|nur als|grundsaetzlich"
            r"|stets)\b)(?! (?:ihre|alle|kuenftige)\w* (?:\w+ )?(?:e-?mails?|mails?|nachricht(?:en)?|anfragen?|anliegen"
            r"|post)\b)"
        ),
        r"sag(?:en)? (?:mir|sie mir|uns) (?:bitte )?bescheid",
        r"(?:sprich|sprechen sie) (?:bitte )?mit\b",
        r"(?:moechten|wuerden|wollen) (?:wir|ich) .{0,60}?(?:beauftragen|bestellen|annehmen|nehmen)",
        r"wir sollten\b",
        r"(?:auf jeden fall|unbedingt|gerne?) .{0,40}?(?:treffen|zusammen\w*|telefonieren|sprechen|machen|kennenlernen)",
        r"(?:telefonieren|treffen|sprechen|machen|reden|sehen) wir\b(?! .{0,30}(?:urlaub|ferien|pause)\b)",
        r"dann machen wir",
    ),
    deeds=(
        r"[^\n?]{2,80} (?:hat|haben|wurden?) [^\n?]{2,120}?(?:t|en)\b",
        r"(?:\S+ ){1,4}(?:angesehen|geoeffnet|angenommen|akzeptiert|abgelehnt|unterschrieben|unterzeichnet|freigegeben|gebucht|bezahlt|abgeschlossen|geaendert) ?:",
    ),
    says_phrases=(
        r"(?:schrieb|schreibt|sagte?|antwortete?|kommentierte?)\b",
        r"hat .{0,60}?(?:kommentiert|geschrieben|geantwortet|erwaehnt|kommentar|nachricht)",
    ),
    house_phrases=(
        r"wussten sie(?: schon)?\b[^\n]{0,120}(?:https?:|www(?=\.))|stolze[rs]? (?:partner|sponsor|mitglied|foerderer)\w* (?:von|des|der)\b",
        r"(?:besuchen|treffen|finden|erleben) sie uns (?:\w+ ){0,2}(?:auf|in|an|bei|am|vom|hier)\b",
        r"(?:folgen|bewerten|empfehlen) sie uns\b",
        r"(?:(?:bitte )?bewerten sie|ihre meinung (?:ist uns wichtig|zaehlt)|wie (?:zufrieden|hilfreich) (?:sind|waren|war)\b)",
        r"(?:save the date|merken sie sich den termin|jetzt (?:anmelden|bewerben|vormerken))\b",
        r"wir (?:suchen|stellen ein|bilden aus|sind umgezogen|ziehen um|feiern|sind zertifiziert)\b(?! (?:jemand|eine?n?\b))",
        r"(?:ausgezeichnet|zertifiziert|praemiert) (?:als|nach|mit|von|durch)\b",
        r"(?:neu(?:er?|es)?:? )?(?:(?:unsere|meine) )?(?:neuen? )?(?:oeffnungs|buero|sprech|arbeits|service|geschaefts)zeiten\b",
        r"(?:unsere|meine) neuen? (?:adresse|anschrift|bankverbindung|telefonnummer|rufnummer)\b",
        r"(?:betriebs(?:ferien|urlaub|ruhe)|weihnachtsferien|sommerferien) ?[:(]",
        r"(?:bitte )?(?:senden|schicken|richten|adressieren) sie (?:ihre )?(?:rechnungen|e-?rechnungen)\b.{0,80}(?:ausschliesslich|nur|kuenftig|ab sofort|@)",
        r"rechnungen (?:bitte|nur|ausschliesslich)\b",
        r"(?:(?:bitte beachten(?: sie)?|(?:bitte |kurzer )?hinweis|info)\W{1,3})?ich arbeite (?:in )?teilzeit\b",
        r"(?:sind sie |waren sie |noch )?(?:zufrieden|gluecklich)(?: mit uns)?\? .{0,120}(?:bewert|https?:|www(?=\.))",
        r"[^\n]{0,100}\b(?:zum|unseren|den|unserem) newsletter (?:anmelden|abonnieren|bestellen)\b.{0,12}(?:https?:|www(?=\.))",
        r"neu: (?:unser\w*|jetzt|ab sofort|die|das|der|bei uns)\b|neu (?:bei|von) uns\b",
        r"(?:termin (?:buchen|vereinbaren)|buchen sie (?:hier )?(?:einen|ihren) termin)\b.{0,40}(?:https?:|www(?=\.)|hier|online)",
        r"frohe (?:weihnachten|festtage|ostern)\b|wir wuenschen (?:ihnen|allen|euch)\b.{0,60}(?:weihnacht|advent|fest|jahr)",
    ),
    service_phrases=(
        r"hiermit bestaetigen wir (?:ihnen |dir )?(?:ihre|deine|ihren|deinen) (?:reservierung|buchung|anmeldung|bestellung|termin|teilnahme|kuendigung|zahlung)",
        r"(?:betraegt|aendert sich|erhoeht sich|steigt|sinkt) (?:ihr|dein) (?:\w+ )?(?:beitrag|abschlag|tarif|preis|entgelt)",
        r"(?:paket|paeckchen|sendung|bestellung|ware) .{0,30}?(?:unser \w+|das lager) verlassen",
        r"(?:steht|stehen|liegt|liegen) .{0,80}?(?:zum (?:download|abruf)|(?:fuer (?:sie|dich) )?(?:bereit|zur verfuegung))",
        r"(?:melde|melden|logge|loggen) (?:sie sich|dich|dich bitte|sie sich bitte) .{0,60}?(?:an|ein)\b",
        r"(?:in|im|ueber) (?:ihrem|deinem|ihr|dein|mein|meinem|das|dem) (?:\w+ )?(?:kunden|service|online)?-?(?:konto|portal|postfach|banking|account|center|bereich)",
        r"(?:ihre|deine) (?:aktuelle |neue |letzte )?(?:sendung|bestellung|lieferung|rechnung|buchung|reservierung|abrechnung|zahlung|registrierung|anmeldung|mitgliedschaft|abonnement)\b",
        r"(?:ihr|dein) (?:\w+ )?(?:paket|abo|abonnement|konto|kontostand|passwort|auftrag|vertrag|ticket|guthaben|tarif|zugang|zertifikat)\b .{0,60}?(?:wird|wurde|ist|kommt|laeuft|endet|steht)",
        r"sendung(?:sverfolgung| (?:\w+ )?verfolgen|snummer)",
        r"(?:bestell|auftrags|kunden|vertrags|rechnungs|buchungs|vorgangs|mitglieds)-?(?:nr|nummer)\b",
        r"(?:wird|werden) .{0,80}?(?:abgebucht|eingezogen|gutgeschrieben|belastet)",
        r"(?:ihr|euer|dein) (?:kundenservice|kundenbetreuung|kundendienst|service-?team|support-?team|team von|\w+-team)",
        r"klicke(?:n sie)? (?:bitte )?(?:hier|auf|einfach)",
        r"jetzt (?:ansehen|anzeigen|bewerten|bestaetigen|herunterladen|oeffnen|lesen|verlaengern|hochladen|starten|bezahlen|einloggen|aktivieren|pruefen|registrieren)",
        r"(?:lade|laden sie|scannen sie|installieren sie) .{0,40}?(?:hoch|herunter|app|qr-?code)",
        r"hat (?:eine|ein|einen|\d+) .{0,40}?(?:aufgezeichnet|erkannt|festgestellt|empfangen|registriert)",
        r"(?:verifizierungs|bestaetigungs|einmal|sicherheits|zugangs)-?code|\btan\b|ihr code (?:lautet|ist)",
        (
            r"(?:vielen dank|danke),? (?:dass (?:sie|du) .{0,60}?(?:gewaehlt|bestellt|eingekauft|nutzen|nutzt"
            r"|registriert|entschieden)|fuer (?:ihre|deine|ihren|deinen) (?:bestellung|buchung|zahlung|registrierung"
            r"|reservierung|anmeldung|einkauf|bewertung))"
        ),
        r"(?:hilfe-?center|faqs?\b|haeufig gestellte fragen|kundenservice unter|service-?hotline)",
        r"fehl(?:t|en) (?:dir|ihnen) noch",
        r"(?:automatisch|regelmaessig) .{0,40}?(?:verlaengert|abgebucht|gesichert|aktualisiert)",
        r"(?:wurde|wurden) (?:erfolgreich|heute|soeben) (?:\w+ ){0,2}?(?:abgeschlossen|gesichert|zugestellt|versandt|versendet|aktualisiert|erstellt|uebermittelt|ausgefuehrt|eingerichtet)",
        r"(?:dauer|uhrzeit|zeitpunkt|ip-?adresse|geraet|status|betrag|summe|zeitraum|tracking)\s*: ?\S",
        r"(?:wird|werden|ist|sind) .{0,40}?faellig\b",
        r"(?:persoenlich\w+|geschuetzt\w+) (?:bereich|postfach|konto)",
        r"(?:ist|sind) (?:bereits )?(?:auf dem weg|unterwegs zu ihnen|unterwegs zu dir)\b",
        r"wartungs(?:arbeiten|fenster)|voruebergehend nicht verfuegbar",
        r"(?:ihr|ihrem|ihren|dein|deinem|deinen) (?:vertrag|konto|tarif|abo|abonnement|postfach|paket|guthaben|ausweis)\b",
        r"ausweis|aktivierungslink|zugangsdaten",
        r"(?:wurde|wurden|ist|sind) .{0,40}?(?:automatisch|erfolgreich) .{0,40}?(?:aktualisiert|gesichert|erstellt|verlaengert|gebucht|angelegt)",
        r"wir erinnern (?:sie |dich )?(?:\w+ )?an",
        r"(?:nutzen|verwenden|besuchen) sie (?:dafuer|dazu|hierfuer|hierzu|einfach|gern\w*|bitte|auch)? ?(?:unser|den|das|die|ihr)",
        r"(?:kunden|service|online|web)-?(?:portal|konto|center|bereich)",
        r"zaehlerstand|ablesung",
        r"(?:ihren|deinen|ihrem|deinem) (?:besuch|aufenthalt|einkauf|kauf)\b",
        r"(?:ueber|auf) (?:eine|ihre|deine) (?:bewertung|rueckmeldung|meinung|teilnahme)",
        r"(?:paketshop|packstation|abholstation|filiale|abholcode)",
        r"(?:sollten sie|falls sie) verhindert",
        r"(?:aufgabe|sicherung|auftrag|vorgang|prozess|update) .{0,60}?(?:wurde|ist) (?:\w+ )?(?:abgeschlossen|beendet|fehlgeschlagen|ausgefuehrt)",
        r"(?:ihr|dein) (?:\w*team|praxisteam)",
        r"(?:wurde|wurden|ist|sind|haben) .{0,60}?(?:eingestellt|hinterlegt|bereitgestellt|hochgeladen|freigeschaltet)",
        r"zum (?:shop|warenkorb|angebot|termin|\w*portal|login|kundenkonto|postfach|dokument|tracking)\b",
        r"ihr fax (?:an|von)",
        r"(?:umfrage|befragung|gewinnspiel)\b|gewinnen sie",
        r"(?:kontoauszug|kontoauszuege|elektronische\w* postfach|check-?in|stornierung)\b",
        r"(?:bitten wir|wir bitten) um (?:ausgleich|zahlung|ueberweisung)|gegenstandslos|noch offen\b",
        r"mandatsreferenz|sepa-?(?:lastschrift|mandat|vorab\w*)|lastschrift|ziehen wir .{0,100}? ein\b",
        r"(?:vereinbaren|buchen|sichern|bestellen|entdecken|testen|besuchen) sie (?:jetzt|noch heute|gleich|hier|einfach|bequem|online)",
        r"kostenlos\w*|unverbindlich\w*|solange der vorrat",
        r"(?:ist|sind) (?:wieder |jetzt |ab sofort |nun )?(?:verfuegbar|erhaeltlich|lieferbar|eingetroffen|auf lager)",
        r"die ware (?:hat|wurde|ist)|lieferschein|sendungsdaten",
        r"(?:ihre|deine|eure) (?:meinung|zufriedenheit|erfahrung(?:en)?|bewertung) (?:ist|sind|zaehlt|interessiert|hilft)",
        r"(?:bewerten|bewerte|empfehlen) (?:sie )?(?:uns|unser\w*|jetzt|hier)\b",
    ),
    conditions=(
        r"(?:wenn|falls|sofern|sollten?|wer|solltest|wann immer)\b",
        r"(?:fuer|bei|zu) (?:alle \w+|alles \w+|\w+en) (?:sprechen|wenden|rufen|schreiben|kontaktieren|mailen) sie\b",
    ),
    whereabouts=(
        r"ich arbeite (?:nur |immer |jeweils )?(?:mo|di|mi|do|fr)(?:ntag|enstag|ttwoch|nnerstag|eitag)?s?\b",
        r"(?:ich )?(?:bin|arbeite) nicht (?:mehr|laenger) (?:bei|fuer|hier|im hause)\b",
        r"(?:betriebsferien|betriebsurlaub|inventur|funkloch|auszeit|elternzeit|mutterschutz|sonderurlaub|umgezogen|umzug|urlaub|krank\w*|grippe|migraene|schulung|fortbildung|messe|seminar|konferenz|kur|reha|klausur\w*|exerzitien"
        r"|dienstreise|geschaeftsreise|unterwegs|verreist|flieger|flugzeug|abgeordnet|freigestellt|geschlossen|ferien|feiertag|offline|hochzeitsreise|flitterwochen|papa geworden|mama geworden)\b",
        r"kein(?:en|e)? (?:\w+ )?(?:netz|internet|empfang|wlan|telefon|zugriff|zugang)\b|(?:selten|kaum|nicht|wenig) (?:\w+ )?(?:am (?:rechner|schreibtisch|platz)|im (?:buero|netz|haus)|erreichbar|online)\b",
        r"(?:auf|in|im|bei|beim|am) (?:\w+ ){0,2}?(?:baustellen?|tour|reisen|drehs?|set|gericht|op|termin\w*|berg\w*|meer)\b|nur (?:vormittags|nachmittags|abends|montags|dienstags|mittwochs|donnerstags|freitags|halbtags|in teilzeit)\b",
        r"antworte\w* (?:\w+ )?(?:langsamer|spaeter|verzoegert|der reihe nach)",
    ),
    meanwhile=(
        r"bitte (?:an|per|ueber|bei|wenden|direkt)\b|dringende\w*|in dringenden|\w*vertritt|vertretung|vertreten\b|(?:melde|melden) (?:mich|uns)|antwort\w* (?:\w+ ){0,2}(?:spaeter|danach|dann|wenn|sobald)|lese (?:\w+ )?(?:abends|mails?)",
        r"spaeter mehr|danach geht|wieder (?:da|los|erreichbar|netz|online|im)\b|(?:bis|auf) (?:bald|dann|spaeter)\b|mehr als|danke fuer (?:ihr|dein|euer) verstaendnis",
    ),
    decides_phrases=(r"entscheid\w*|(?:ja oder n(?:ein|ee?|a|oe)|zu oder ab)\b",),
    mail_handled=(
        (
            r"(?:ihre?|dein|deine|eure?) (?:\w+ )?(?:e-?mails?|mails?|nachricht|anfrage|zuschrift|eingabe|mitteilung"
            r"|schreibens?|anliegens?|zeilen|kontaktaufnahme|meldung|kontaktanfrage|e-post|post|sendung"
            r"|ersuchen) (?:ueber (?:\w+ ){1,3})?(?:wurde|wird|ist|liegt|geht|ging|wartet|landet|hat uns"
            r"|haben wir (?:\w+ )?(?:uebernommen|empfangen|aufgenommen|erfasst|erhalten|weiter)|haben uns|schauen wir"
            r"|lesen wir|bearbeiten wir|beantworten wir|leiten wir)\b"
        ),
        (
            r"(?:eingang|erhalt|empfang) (?:ihrer|ihres|deiner|eurer) (?:\w+ )?(?:e-?mails?|mails?|nachricht|anfrage"
            r"|zuschrift|eingabe|mitteilung|schreibens?|anliegens?|zeilen|kontaktaufnahme|meldung|kontaktanfrage|e-post"
            r"|post|sendung|ersuchen)\b"
        ),
        (
            r"(?:ihre|deine|eure) (?:\w+ )?(?:e-?mails?|mails?|nachricht|anfrage|zuschrift|eingabe|mitteilung"
            r"|schreibens?|anliegens?|zeilen|kontaktaufnahme|meldung|kontaktanfrage|e-post|post|sendung"
            r"|ersuchen)(?<!zeilen)[.!] sie (?:wird|wurde|ist|geht)\b"
        ),
        r"weitere nachricht bleibt|(?:antwort|bescheid|nachricht) (?:erhalten|bekommen) sie (?:\w+ )?(?:auf dem postweg|schriftlich|per post|von dort)|zwischennachricht",
    ),
    mail_words=(
        (
            r"(?:ihre?|ihrer|ihres|dein|deine|deiner|eure?|eurer) (?:\w+ )?(?:e-?mails?|mails?|nachricht|anfrage"
            r"|zuschrift|eingabe|mitteilung|schreibens?|anliegens?|zeilen|kontaktaufnahme|meldung|kontaktanfrage|e-post"
            r"|post|sendung|ersuchen)\b|dass (?:sie|du|ihr) (?:uns|mir|sich|dich|euch) (?:\S+ ){0,4}?(?:schreib\w*"
            r"|meld\w*|interessier\w*|gefunden)|(?:sie|du|ihr) (?:den weg zu uns|uns gefunden)"
        ),
    ),
    somebody_acts=(
        r"eine? (?!frage\b|bitte\b|freund\w*|kolleg\w+ von mir|ander\w+)[a-z]{5,} (?:\S+ ){0,4}?(?:ruft|schaut|meldet|kuemmert|uebernimmt|nimmt|setzt|liest|prueft|antwortet|wird)\b",
        r"(?:der|die|dem|den|das) (?:zustaendige|richtige|verantwortliche|entsprechende|betreffende)\w* (?!(?:herr|frau)\b)\w+",
        (
            r"(?:einer|eine|jemand|ein kollege|eine kollegin|ein mitarbeiter|eine mitarbeiterin|ein mensch"
            r"|ein ansprechpartner|ein teammitglied|einer unserer \w+|eine unserer \w+) (?:(?:von uns|aus|vom|unserer"
            r"|unseres|im|des|der|dem|unserem) (?:\w+ ){0,3}?)?(?:wird|kuemmert|meldet|uebernimmt|nimmt|antwortet|liest"
            r"|kommt|schaut|ruft|setzt)\b"
        ),
        (
            r"(?:unser|das|euer|ihr|dein) (?:\w+[- ]?)?(?:team|empfang|kundenservice|kundendienst|service|support"
            r"|redaktion|sekretariat|buero|frontdesk|vertrieb|verkauf|office) (?:\w+ )?(?:wird|kuemmert|meldet"
            r"|uebernimmt|nimmt|antwortet|liest|kommt|schaut|ruft|setzt|ordnet)\b"
        ),
    ),
    somebody_else=(
        r"(?:er|sie) ist\b(?! (?:unter|per|telefonisch))|ist (?:er|sie)\b",
        r"(?:der|die|dem|mein|meine|unser|unsere) (?:kolleg\w*|chef\w*|geschaeftsfuehr\w*|vorstand|inhaber\w*|mann|frau|leiter\w*|\w*leitung)\b.{0,60}? (?:ist|sind|kommt|bis)\b",
    ),
    first_person=(
        r"ich\b",
        r"mir\b",
        r"mich\b",
        r"mein(?:e[mnrs]?|s)?\b(?! (?:\w*konto|\w*portal|\w*bereich|account|\w*cloud|\w*center))",
    ),
    many_salutations=(
        r"(?:servus|hallo|moin|hi|hey|gruess gott|gruess euch|gruee?zi|guten tag) (?:beinand\w*|miteinand\w*|mitanand\w*|mitnand\w*|zaeme|zsamm\w*|allerseits)\b",
        (
            r"(?:moin|hallo|guten tag|servus|gruess gott|gruess euch|hi|hey|ahoi|herzlich willkommen)[ ,!]+(?:liebe"
            r"|werte|geschaetzte|verehrte|ihr lieben) ?\w*(?:kund|gaest|gast|patient|mitglied|eltern|freund|interessent"
            r"|besucher|leser|kolleg(?!e\b|in\b)|teilnehmer|lieferant|mandant|bewerber|absender|partner|schreiber"
            r"|fans?\b)?\w*"
        ),
        r"liebes brautpaar|lieber gast|liebe gaeste|liebe \w*(?:wegbegleiter|weggefaehrt|unterstuetzer)\w*",
        r"(?:hallo |moin )?(?:ihr lieben|(?:liebe|werte) (?:alle|familien|brautpaare))\b",
        r"sehr geehrte\S{0,4} \w+(?:[*:_/]in\w*|[*:_/]innen)\b",
        r"sehr geehrte\w* \w+in, (?:sehr geehrte|liebe|lieber)\w* \w+",
        (
            r"(?:liebe|werte|verehrte|sehr geehrte|geschaetzte)[r]? (?:\w+ (?:und|&) )?\w*(?:halter|besitzer|eigentuemer"
            r"|bewohner|betreiber|nutzende|lernende|studierende|suchende|reisende|kandidat|aussteller|autor|bieter"
            r"|hoerer|zuschauer|kaeufer|mieter|vermieter|versicherte|handwerker|urlauber|sportler|spender|angehoerige"
            r"|anwohner|antragsteller|auftragnehmer|dienstleister|einsender)(?:n|en|in|innen)?\b"
        ),
        r"(?:liebe|werte|verehrte) \w*(?:freunde|freundinnen|kunden|gaeste|fans|menschen|seele|seelen|leute|nachbarn|mitglieder|schuelerinnen|schueler|eltern)\b",
        (
            r"(?:sehr geehrte|liebe|werte|verehrte|geschaetzte|hallo liebe)\w* (?:\w+ (?:und|&) )?(?:kund|gaest"
            r"|geschaeftspartner|patient|mitglied|eltern|freund|interessent|besucher|nutzer|leser|kolleg(?!e\b|in\b)"
            r"|abonnent|teilnehmer|lieferant|mandant|bewerber|absender|partner|sportfreund|vereinsmitglied|weinfreund"
            r"|schreiber)\w*"
        ),
        r"(?:sehr geehrte|liebe|werte|verehrte)\w* \w+innen und \w+",
        r"(?:sehr geehrte|liebe|werte)[r]? \w*(?:freundin|freund|kunde|kundin|gast|besucher|besucherin|patient|interessent|absender|absenderin|leser|leserin)\b",
    ),
    closings=(
        r"(?:\w+ ){0,3}gruss\b|(?:\w+ ){0,3}gruess\w*",
        r"lg\b|vg\b|mfg\b|bg\b",
        r"im auftrag\b|i\. ?a\.(?! \w+ \w+ \w+)|gez\.|i\. ?v\.(?! \w+ \w+ \w+)",
        r"herzlichst|hochachtungsvoll|danke\b|dank\b|bis bald|bis dann|tschuess|servus|alles gute",
    ),
    buttons=(
        r"zu(?:r|m|m vollen) (?:\w*unterhaltung|konversation|nachricht|ticket|anfrage|angebot|chat|portal|dokument|termin)\W*$",
        (
            r"(?:\w+[ -]){1,3}(?:ansehen|anzeigen|anschauen|oeffnen|lesen|aufrufen|abrufen|bearbeiten|herunterladen"
            r"|pruefen|ueberpruefen|annehmen|ablehnen|freigeben|buchen|verschieben|absagen|verwalten|bestaetigen"
            r"|beantworten|umwandeln|starten|verlaengern|abbestellen)\W*$"
        ),
    ),
    organisation_words=(
        r"(?:stadt|gemeinde|landkreis|kreis|landratsamt|bezirksamt|universitaet|hochschule|jobcenter|klinikum)$",
        r"(?:\w{4,}erei|\w*(?:buero|kanzlei|studio|agentur|verlag|betrieb|werkstatt|klinik|apotheke|zentrum|bibliothek|archiv|verband|institut)|hotel|museum|notariat|autohaus|brauhaus|rathaus|kita|atelier|elektro|kfz|catering|immobilien)$",
        r"(?:\w*stelle|\w*amt|\w*schule|sekretariat|zentrale|posteingang|registratur|rezeption|empfang|buero|kasse|ambulanz)$",
        (
            r"(?:\w*team|\w*service|gmbh|ag|kg|ohg|ug|e\.? ?v|verein|\w*redaktion|\w*betreuung|kundendienst|se|eg|kgaa"
            r"|mbb|partg|\w*verwaltung|\w*abteilung|\w*buchhaltung|\w*einkauf|\w*vertrieb|\w*versicherung|\w*bank"
            r"|sparkasse|stadtwerke|ihr|ihre|dein|deine|euer|eure|das|die|der|von|vom|fuer|und|im|am|beim|zum|zur"
            r"|familie)$"
        ),
    ),
    questions=(
        (
            r"(?:koenne?n|koennte(?:n|st|t)?|haben|hast|habt|wollen|moechten|wuerden|sollen|soll|sollten|darf|duerfen|passt|geht"
            r"|gibt|gilt|ist|sind|waere|wann|wie|wer|was|wo|welche\w*|wieviel|warum|kann|kannst|schaffen|machen|brauchen"
            r"|stimmt|hat|kennst|kennen|schickst|schicken|bist|oder)\b"
        ),
    ),
    particles=(
        r"(?:noch|dann|aber|doch|mal|schon|ja|nein|halt|eben|eigentlich|kurz|auch|leider|so|jetzt|gerade|bisher|nun|denn|wohl|ganz|sehr|gut)\b",
    ),
    pointing_words=(r"(?:das|es|dazu|damit|davon|dafuer|beides|beide)\b",),
    third_persons=(
        r"(?<!geehrte\s)(?<!geehrter\s)(?<!liebe\s)(?<!lieber\s)(?<!hallo\s)(?<!tag\s)(?<!morgen\s)(?<!gott\s)(?<!grueezi\s)(?:herrn?|frau) (?!ihr|ihre)[a-z]{2,}",
        r"(?:er|ihn|ihm|unterzeichner(?:in)?)\b",
        r"(?:mein|unser|der|die|dem|den)\w{0,2} (?:mann|frau|chef(?:in)?|\w*vorstand|geschaeftsfuehr\w*|\w*rat|inhaber\w*|traeger|vorgesetzte\w*|partner\w*|steuerberater\w*|\w*leitung)\b",
    ),
    possessives=(
        r"(?:ihr(?!\s(?:seid|habt|koennt))|ihre[nrsm]?|dein|deine[nrsm]?|eue?re?[nrsm]?)\b(?!(?:\s\S+){1,3}\W*\Z)",
    ),
    requests=(
        r"bitte\b.{0,60}?\b(?:ergaenzen|bestaetigen|zusenden|zuschicken|nachreichen|aendern|ueberarbeiten|schicken|senden|anpassen|einrechnen|korrigieren|ausweisen)\b",
        r"(?:bestaetigen|senden|schicken|teilen|nennen|reichen|geben|aendern|ergaenzen|pruefen) sie (?:uns |mir )?(?:bitte|noch|doch|kurz)\b",
    ),
    passives=(r"(?:wird|wurden?|werden|worden)\b",),
    habits=(
        r"(?:immer|meist(?:ens)?|oft|regelmaessig|taeglich|jeweils|normalerweise|ueblicherweise|staendig|gesammelt|abends|morgens|tagsueber)\b",
        r"in der regel",
    ),
    soon_phrases=(
        r"innerhalb|binnen|(?:werk|arbeits)tag\w*|stunden\b|schnellstmoeglich|baldmoeglichst|in kuerze|zeitnah|umgehend",
        r"so (?:schnell|bald|rasch) (?:wie|als) ",
    ),
)
