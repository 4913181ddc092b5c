"""What do refusing servers say, and by which code? (RFC 3463, and what the large ones add to it)

Phrases are searched in folded text, in this order; of the codes the first that fits counts.
"""

from __future__ import annotations

from watcher.core.mail import Cause

REFUSALS: tuple[tuple[Cause, str], ...] = (
    (
        Cause.MAILBOX_FULL,
        r"over ?quota|quota (?:exceeded|reached|full|limit)|(?:exceed\w*|over|out of|reached) .{0,40}(?:quota|storage|disk (?:space|quota))|mailbox (?:is |was |has been )?(?:full|exceed(?:ed|s)|size limit)|"
        r"(?:mailbox|inbox|account)\b.{0,60}\b(?:is full|full|too full|storage limit|limit exceeded)|insufficient (?:disk|system)? ?(?:space|storage)|disk full|"
        r"(?:postfach|mailbox|speicher)\w*\b.{0,60}(?:voll|ueberfuellt|erschoepft|ueberschritten)|speicherplatz|kontingent|not enough (?:storage|space)|\b(?:mailbox|inbox|account)\b.{0,40}?\bover (?:its|the|their) (?:\w+ )?limit|"
        r"(?:boite|casella|buzon|caixa|skrzynka|brievenbus|postvak|schranka|brevlada\w*|postlada\w*|postkasse\w*)\b.{0,60}?\b(?:pleine?|satura|piena|llen[oa]|cheia|pe[lł]na|przepe[lł]niona|vol|full|fuld|plna)\b|"
        r"(?:ящик|хранилищ)\w*\b.{0,60}?(?:переполнен|заполнен)|(?:容量|空き).{0,8}?(?:超|不足|いっぱい)|(?:邮箱|郵箱|信箱).{0,8}?已?[满滿]",
    ),
    (
        Cause.TOO_LARGE,
        r"(?:message|mail|size|file|attachment)\w*\b.{0,60}(?:too (?:large|big)"
        r"|exceed\w* .{0,40}(?:size|limit|maximum)|size limit)|size (?:limit )?exceed"
        r"|maximum .{0,30}(?:message|mail) size|(?:longer|larger|bigger) than (?:the maximum|\d)|too (?:large|big)\b"
        r"|"
        r"(?:nachricht|mail|anhang)\w*\b.{0,80}(?:zu gross|groesser als|ueber \d+ ?[mk]b|groessenlimit"
        r"|maximale groesse|groesse\w* ueberschr)|(?:zulaessige|erlaubte|maximale) groesse|depass\w* la taille"
        r"|taille maxim\w*|dimension[ei] massim\w*|tamano maximo|tamanho maximo|nachrichtengroesse|recipsizelimit"
        r"|sendersizelimit",
    ),
    (
        Cause.SPAM,
        r"\b(?:anti-?)?spam\b|spamm|spam-?filter|unsolicited|\bu[bc]e\b|black ?list|sperrliste|block ?list"
        r"|blocked using|\bdnsbl\b|\brbl\b|spamhaus|spamcop|barracudacentral|sorbs|uceprotect|reputation"
        r"|(?:content|message|mail) (?:was |is )?(?:rejected|blocked|refused).{0,60}(?:content|policy|spam)|"
        r"looks like|suspicious|phish|virus|malware|schadsoftware|schadcode|als spam|dmarc|\bspf\b|\bdkim\b"
        r"|unauthenticated|bulk mail|poor reputation|banned (?:content|file)|message (?:content rejected|filtered)"
        r"|high probability of|垃圾邮件|垃圾郵件|迷惑メール|\bdt:spm\b",
    ),
    (
        Cause.UNKNOWN_DOMAIN,
        r"\bunknown (?:host|domain)|illegal (?:host|domain)|(?:host|domain|dns|(?<!email\s)name"
        r"|mx)\b(?:(?!said|reason|rcpt|user|recipient|mailbox|address|account).){0,60}?(?:not found"
        r"|unknown(?! (?:user|recipient|mailbox|address))|does(?: not|n't) exist|nxdomain"
        r"|lookup fail(?!\w* temporar)|could not be found|no (?:mx|such (?:host|domain|name)))"
        r"|no such (?:host|domain)|unrouteable|unroutable|unrouteable mail domain|no (?:mx|a) (?:or|record)|"
        r"nonexistent ?domain|keine route zur? .{0,20}?(?:domain|domaene)|kein\w* (?:mail-?server|mx-?eintrag)"
        r"|domain (?:existiert nicht|unbekannt|nicht gefunden|wurde nicht gefunden)"
        r"|(?:couldn't|could not|cannot|unable to) (?:find|resolve) .{0,40}(?:host|domain|mx)"
        r"|bad (?:destination )?(?:host|system)|"
        r"all relevant mx records point to non-?existent|null ?mx|does not accept mail|nullmx"
        r"|the domain .{0,80}couldn't be found|die domain .{0,80}(?:nicht gefunden|existiert)|\bnxdomain\b"
        r"|\bdomain (?:in|of|name)\b.{0,40}?does(?: not|n\'t) exist",
    ),
    (
        Cause.UNKNOWN_ADDRESS,
        r"(?:user|recipient|mailbox|address|account|alias|person|inbox)s?\b.{0,80}?(?:unknown|not found|not known"
        r"|does(?: not|n't) exist|do(?: not|n't) exist|no longer|not (?:a )?(?:valid|local|listed|exist|recognized"
        r"|our)|invalid|unavailable|disabled|inactive|deactivated|suspended|"
        r"undeliverable|could(?: not|n't) be found|wasn't found|was not found|not available|expired)"
        r"|(?:unknown|no such|invalid|non-?existent|not a known|bad|illegal|disabled|inactive)(?: or \w+)? ?(?:local"
        r"|e-?mail|destination|virtual)? ?(?:-?part|user|recipient|mailbox|address|account|alias|person)|"
        r"(?:user|recipient|mailbox) (?:address )?rejected|recipnotfound|wasn't found at"
        r"|address (?:rejected|not found)|not listed in|no mailbox|(?:empfaenger|adresse|benutzer|mitarbeiter"
        r"|postfach|konto|adressat)\w*\b.{0,100}?(?:unbekannt|nicht gefunden|existiert nicht"
        r"|nicht (?:mehr )?vorhanden|ungueltig|gibt es nicht|nicht bekannt|gibt es kein|deaktiviert|stillgelegt"
        r"|geloescht|aufgeloest|abgeschaltet|abgemeldet|geschlossen|nicht mehr (?:aktiv|gueltig|genutzt|verwendet)"
        r"|nicht verfuegbar|konnte nicht)|"
        r"(?:unbekannte|ungueltige)\w* (?:empfaenger|adresse|benutzer)|kein (?:postfach|benutzer|empfaenger)"
        r"|user unknown|user doesn't have|nicht im domino-?verzeichnis|recipient name is not recognized"
        r"|(?:account|mailbox|inbox|address)\b.{0,40}closed|adresse nicht gefunden|email name is not found"
        r"|no match (?:was )?found in .{0,40}?(?:address book|directory)|"
        r"(?:アドレス|ユーザー?|宛先).{0,16}?(?:存在しま|見つかりま|見つからな)|(?:地址|用户|收件人|使用者).{0,8}?不存在|"
        r"(?:adresse|destinataire|utilisateur|indirizzo|destinatario|utente|casella|direccion|usuario|endereco"
        r"|utilizador|adres|odbiorca|u[zż]ytkownik|ontvanger|gebruiker|adress?en|mottagaren|modtageren|schranka"
        r"|adresa|postadress\w*|e-postadress\w*)\b.{0,80}?(?:inconnue?|introuvable|n'existe|sconosciut[oa]"
        r"|inesistente|non esist|non e stat[oa] trovat|desconocid[oa]|inexistente|no existe"
        r"|no se (?:encontro|ha encontrado)|desconhecid[oa]|nao existe|nieznan|nie istnieje|onbekend|niet gevonden"
        r"|bestaat niet|okand|hittas|hitta|fundet|funnet|neexistuje|nebyla nalezena)|"
        r"(?:introuvable|niet gevonden|no se encontro la direccion|hitta e-postadress\w*)|"
        r"(?:адрес|ящик|получател|пользовател)\w*\b.{0,60}?(?:не найден|не существует|неизвест)",
    ),
    (
        Cause.UNREACHABLE,
        (
            r"retry time not reached|long failure period|timed? ?out|timeout"
            r"|connection (?:refused|reset|failed|lost|dropped)|connection to mail exchanger failed"
            r"|could(?: not|n't) connect|unable to connect|can't connect|requests to connect|no route to host"
            r"|not respond(?:ing)?\b|unreachable|reachable within|zeitueberschreitung"
            r"|(?:receiving|received) (?:mail|messages?) (?:too quickly|at a rate)"
        ),
    ),
    (
        Cause.REFUSED,
        r"permission to (?:post|send)|nicht angenommen|gesperrt|verstoesst|verstossen"
        r"|relay(?:ing)?\b.{0,40}(?:denied|not permitted|not allowed|refused|prohibited|access)"
        r"|(?:not|un)(?: ?permitted| ?authori[sz]ed| allowed)|access denied|authenticat\w+ required|policy"
        r"|prohibited|denied|refused|rejected|notauthorized|rejected by recipient|"
        r"not accept|abgelehnt|zurueckgewiesen|abgewiesen|nicht (?:entgegengenommen|zugelassen|freigegeben"
        r"|veroeffentlicht|verteilt)|\bverlangt\b|requires? (?:tls|encryption)|\bmakros?\b|verweigert"
        r"|nicht berechtigt|nimmt\b.{0,60}\bnicht (?:an|entgegen)\b|(?:unzulaessige|unerlaubte|verbotene"
        r"|gesperrte)\w? (?:anhang|anhaenge|datei)|nicht (?:erlaubt|zulaessig)|restricted"
        r"|sender .{0,40}(?:verify|rejected|denied)|prohibition|(?:not|n't) have (?:the |sufficient "
        r"|required )?(?:required|permission|rights|sufficient)|malicious|geblokkeerd|geweigerd|verboden"
        r"|\brejetee?\b|\brefusee?\b|\bbloquee?\b|rifiutat[oa]|bloccat[oa]|respint[oa]|rechazad[oa]|bloquead[oa]"
        r"|odrzucon\w*|zablokowan\w*|отклон[её]н\w*|заблокирован\w*|\bblocked\b|blockiert|geblockt|unacceptable"
        r"|not a member|kein mitglied|moderators? .{0,60}failed to act|(?:only|nur) (?:members|mitglieder)"
        r"|not subscribed|aktive inhalte",
    ),
    (
        Cause.UNREACHABLE,
        r"timed? ?out|timeout|connection (?:refused|reset|failed|lost|dropped)|(?:host|network|server)\b.{0,60}(?:unreachable|down|not respond\w*|no answer|unavailable)|no route to host|"
        r"could(?: not|n't) connect|unable to connect|can't connect|too long|retry (?:time ?out|timeout)|expired"
        r"|delivery attempts|gave up|nicht erreichbar|(?:antwortet|reagiert) nicht\b|zeitueberschreitung"
        r"|try again later|greylist|temporar|deferred|loop|too many hops|reachable within",
    ),
)

CODES: tuple[tuple[Cause, str], ...] = (
    (Cause.UNKNOWN_ADDRESS, r"\d\.1\.(?:0|1|3|6|10|18)|5\.2\.1|5\.4\.1$|5\.7\.124"),
    (Cause.UNKNOWN_DOMAIN, r"\d\.1\.(?:2|8)|5\.4\.(?:4|310)|\d\.4\.(?:3|4)$|5\.1\.9"),
    (Cause.MAILBOX_FULL, r"\d\.2\.2|\d\.3\.1"),
    (Cause.TOO_LARGE, r"\d\.2\.3|\d\.3\.4"),
    (Cause.SPAM, r"5\.7\.(?:26|27|28|9|23|509|511|514|606|649|705|708|750|512)"),
    (Cause.REFUSED, r"\d\.7\.\d+|\d\.1\.7|\d\.2\.0|\d\.6\.\d+|\d\.5\.\d+"),
    (Cause.UNREACHABLE, r"\d\.4\.\d+|4\.\d+\.\d+|\d\.3\.\d+"),
)
