"""By which phrases of further languages are the commonest notices recognised?

Only what mail systems and programs write by themselves; whoever knows one of these languages well gives it a file.
"""

from __future__ import annotations

from watcher.core.reading.words.turns import Turns
from watcher.core.reading.words.types import Words

FRENCH = Words(
    code="fr",
    turns=Turns(
        greets=("bonjour", "salut"),
        in_that_case=("si",),
        sent_things=("message", "courriel"),
        to_whom=("a", "adresse a", "destine a"),
        following=(r"(?:l|a la |au )?suivant\w*",),
        address_labels=(r"destinat\w{2,6}",),
        between_addresses=("et",),
        id_labels=("id(?:entifiant)? (?:de|du) message",),
        reply_marks=("ref", "tr"),
    ),
    bounce_subjects=(
        r"non remis",
        r"echec de (?:la )?remise",
        r"message non (?:distribue|delivre|remis)",
        r"notification d'etat de remise \(echec",
        r"echec (?:de|d'|a) ?(?:la )?(?:livraison|distribution|envoi|l'envoi)",
        r"(?:message|courrier|courriel|e-?mail|mail) (?:non|n'a pas|retourne|rejete|refuse)\b",
        r"(?:retour|rejet) (?:a l'expediteur|de (?:votre )?(?:message|mail|e-?mail|courrier|courriel))",
        r"(?:avis|notification) de non[- ](?:remise|distribution)",
    ),
    bounce_phrases=(
        r"n'a (?:pas |pas ete |pu |pas pu )(?:etre )?(?:remis|distribue|delivre|achemine|envoye|transmis)",
        r"n'ont (?:pas )?pu (?:etre )?(?:remis|distribue|delivre)",
        r"la remise .{0,80}a echoue",
        r"echec (?:de|lors de) (?:la )?(?:remise|livraison|distribution)",
        r"impossible (?:de|d') ?(?:remettre|distribuer|delivrer|livrer|acheminer|envoyer)",
        r"(?:adresse|utilisateur|destinataire|boite).{0,60}?(?:introuvable|inconnue?|n'existe (?:pas|plus)|(?:est )?pleine|saturee)",
    ),
    delay_subjects=(
        r"remise (?:differee|retardee)",
        r"notification d'etat de remise \((?:retard|differe)",
        r"(?:message|courrier|e-?mail|mail|remise|distribution) (?:en attente|retarde|differe|pas encore)",
        r"retard de (?:remise|distribution|livraison)",
        r"votre (?:message|mail|e-?mail|courriel) n'a pas encore",
    ),
    delay_phrases=(
        r"n'a pas encore (?:pu )?(?:ete|etre)",
        r"continuent (?:d'essayer|leurs)|pas encore (?:delivre|remis|distribue)",
        r"est (?:retardee?|differee?)\b",
        r"tentatives? .{0,80}?(?:se poursui|continue)\w*",
        r"(?:continuons|continuera|poursuivra|poursuivre|reessaiera|nouvelle tentative)\b",
        r"inutile de (?:renvoyer|le renvoyer)",
    ),
    given_up_phrases=(r"erreur (?:permanente|definitive)", r"(?:abandonne|definitivement)"),
    delivered_subjects=(r"(?:remis|delivre|distribue|relaye) ?:",),
    delivered_phrases=(
        r"a (?:bien )?ete (?:remis|delivre|distribue)\b",
        r"la remise .{0,80}?est terminee",
    ),
    fate_phrases=(r"n'a (?:pas|pu)\b|(?:refuse|rejete|bloque|retourne|supprime|renvoye)e?s?\b|impossible",),
    read_subjects=(r"lu :", r"lu:"),
    accepted_subjects=(r"accepte :", r"accepte:"),
    declined_subjects=(r"refuse :", r"refuse:", r"decline:"),
    reaction_phrases=(r"a reagi a votre message", r"a reagi via gmail"),
    automatic_subjects=(r"reponse automatique",),
    automatic_phrases=(r"ceci est (?:un message|une reponse) automatique", r"reponse automatique"),
    matter_phrases=(r"(?:votre|le|du|ce) (?:devis|offre|proposition|prix)",),
    offer_phrases=(r"(?:nous accept|j'accept|on accept)\w+", r"bon pour accord", r"d'accord (?:avec|pour)"),
    thanks_phrases=(r"merci (?:pour|de) votre (?:message|mail|e-mail|courriel)",),
    notice_phrases=(r"en cas d'urgence", r"(?:pas|aucun) acces a (?:mes|la) (?:mails?|e-mails?|messagerie)"),
    absence_subjects=(r"absence du bureau", r"absent(?:e)? du bureau"),
    absence_phrases=(
        r"(?:suis|serai|sommes|serons) .{0,60}?(?:absent|en conge|en vacances|de retour)",
        r"de retour le",
    ),
)

DUTCH = Words(
    code="nl",
    turns=Turns(
        sent_things=("bericht",),
        to_whom=("aan", "voor"),
        address_labels=("ontvanger",),
        between_addresses=("en",),
        reply_marks=("antw", "doorst"),
    ),
    bounce_subjects=(
        r"onbestelbaar",
        r"niet bestelbaar",
        r"niet (?:bezorgd|afgeleverd)",
        r"(?:uw |je )?(?:bericht|e-?mail|mail) (?:is |kon )?niet (?:bezorgd|afgeleverd|verzonden)",
        r"(?:aflevering|bezorging|levering) (?:is )?mislukt",
    ),
    bounce_phrases=(
        r"(?:kon|kan|konden) niet (?:worden )?(?:bezorgd|afgeleverd|verzonden)",
        r"niet (?:bezorgd|afgeleverd) (?:worden|aan|bij)",
        r"(?:bezorging|aflevering) .{0,80}is mislukt",
        r"(?:adres|gebruiker|postvak|mailbox|ontvanger) .{0,60}?(?:niet gevonden|bestaat niet|onbekend|is vol)",
    ),
    delay_subjects=(
        r"(?:bezorging|aflevering|bericht|e-?mail) (?:is )?vertraagd",
        r"vertraagd(?:e (?:bezorging|aflevering|levering))?",
    ),
    delay_phrases=(
        r"nog niet (?:worden )?(?:bezorgd|afgeleverd)",
        r"vertraagd",
        r"blijv\w+ .{0,30}?proberen|opnieuw geprobeerd",
    ),
    delivered_subjects=(r"(?:bezorgd|afgeleverd|doorgestuurd) ?:",),
    delivered_phrases=(r"is (?:bezorgd|afgeleverd) (?:bij|aan)", r"bezorging .{0,80}?is voltooid"),
    fate_phrases=(
        r"niet (?:\w+ )?(?:bezorgd|afgeleverd|aanvaard)|(?:geweigerd|geblokkeerd|mislukt|afgewezen|teruggestuurd|verwijderd)\b",
    ),
    read_subjects=(r"gelezen:",),
    accepted_subjects=(r"geaccepteerd:",),
    declined_subjects=(r"afgewezen:", r"geweigerd:"),
    automatic_subjects=(r"automatisch antwoord", r"automatische beantwoording"),
    matter_phrases=(r"(?:uw|je|de|het) (?:offerte|voorstel|prijs)",),
    offer_phrases=(r"(?:is|ga|gaan|ben|zijn) akkoord",),
    thanks_phrases=(r"(?:dank|bedankt) voor (?:uw|je) (?:e-?mail|bericht)",),
    notice_phrases=(
        r"(?:bij|in|voor) dringende",
        r"wordt niet (?:doorgestuurd|gelezen)",
        r"geen toegang tot mijn e-?mail",
    ),
    absence_subjects=(r"afwezig(?:heid)?", r"niet aanwezig", r"buiten kantoor"),
    absence_phrases=(r"(?:ben|zijn) .{0,60}?(?:afwezig|met vakantie|op vakantie|niet op kantoor|weer bereikbaar)",),
)

ITALIAN = Words(
    code="it",
    turns=Turns(
        greets=("ciao",),
        sent_things=("messaggio",),
        to_whom=("a", "per"),
        following=(r"(?:l|al )?seguente\w*",),
        address_labels=(r"destinat\w{2,6}",),
        between_addresses=("e",),
        id_labels=(r"id(?:entifica\w{2,4})? del? messaggio",),
        reply_marks=("rif", "i"),
    ),
    bounce_subjects=(
        r"non recapitabile",
        r"(?:avviso|notifica|rapporto) di (?:mancat[oa] (?:recapito|consegna)|non (?:consegna|recapito|accettazione))",
        r"mancat[oa] (?:recapito|consegna)",
        r"(?:messaggio|e-?mail|posta|mail) non (?:recapitat|consegnat|inviat|recapitabil)\w*",
        r"(?:errore|problema) (?:di|nella|durante la) (?:consegna|recapito)",
    ),
    bounce_phrases=(
        r"non (?:e stat[oa]|e|puo essere|ha potuto essere|sono stati) (?:possibile )?(?:recapita|consegna|inoltra)\w*",
        r"(?:recapito|consegna) .{0,60}?non (?:e )?riuscit[oa]",
        r"impossibile (?:recapitare|consegnare)",
        r"messaggio .{0,60}?(?:e stato rifiutato|rifiutato dal)",
        r"(?:casella|indirizzo|utente|destinatario) .{0,60}?(?:piena|inesistente|sconosciut[oa]|non (?:esiste|trovato|valid[oa]))",
    ),
    delay_subjects=(
        r"(?:recapito|consegna|messaggio) (?:ritardat[oa]|in ritardo|in attesa)",
        r"ritardo (?:nella|di) (?:consegna|recapito)",
    ),
    delay_phrases=(
        r"non (?:e )?(?:ancora|stato ancora) .{0,20}?(?:recapita|consegna)\w*",
        r"(?:riprovera|continueranno|continuera|ulteriori tentativi)\b",
        r"(?:e|stata) (?:ritardat[oa]|rinviat[oa])",
    ),
    delivered_subjects=(r"(?:recapitato|consegnato|inoltrato) ?:",),
    delivered_phrases=(r"e stato (?:recapitato|consegnato)\b", r"recapito .{0,80}?e (?:stato )?completato"),
    fate_phrases=(
        r"non (?:e |sara |puo )?(?:stato )?(?:consegnat|recapitat|accettat)\w*|(?:bloccat|rifiutat|respint|eliminat|scartat)[oa]\b",
    ),
    read_subjects=(r"letto:", r"letta:"),
    accepted_subjects=(r"accettato:", r"accettata:"),
    declined_subjects=(r"rifiutato:", r"rifiutata:"),
    automatic_subjects=(r"risposta automatica", r"i: risposta automatica"),
    matter_phrases=(r"(?:il|suo|tuo|del) (?:preventivo|prezzo)|l'offerta|la (?:sua|tua) (?:offerta|proposta)",),
    offer_phrases=(r"accett(?:o|iamo)\b",),
    thanks_phrases=(r"grazie per (?:il (?:suo|tuo) messaggio|la (?:sua|tua) e-?mail)",),
    notice_phrases=(r"per (?:urgenze|casi urgenti|questioni urgenti)", r"in caso di urgenza"),
    absence_subjects=(r"fuori sede", r"fuori ufficio", r"assenza"),
    absence_phrases=(r"(?:sono|saro|siamo) .{0,60}?(?:fuori (?:sede|ufficio)|in ferie|assente)", r"rientrero"),
)

SPANISH = Words(
    code="es",
    turns=Turns(
        greets=("hola",),
        in_that_case=("si",),
        sent_things=("mensaje", "correo"),
        to_whom=("a", "para"),
        following=(r"(?:l|a la |al )?siguiente\w*",),
        address_labels=(r"destinat\w{2,6}",),
        between_addresses=("y", "e"),
        id_labels=(r"id(?:entifica\w{2,4})? del? mensaje",),
        reply_marks=("res", "rv"),
    ),
    bounce_subjects=(
        r"no se (?:puede|pudo|ha podido) entregar",
        r"no entregado",
        r"(?:correo|mensaje|e-?mail) (?:no (?:entregado|enviado)|devuelto|rechazado)",
        r"(?:error|fallo) (?:de|en la|al) (?:entrega|entregar)",
        r"notificacion de(?:l)? (?:estado de (?:la )?entrega.{0,6}?(?:fallo|error)|no entrega)",
        r"entrega fallida",
    ),
    bounce_phrases=(
        r"no se (?:ha podido|pudo|puede) entregar",
        r"no (?:ha podido|pudo|pudieron|ha sido|fue) (?:ser )?entregad[oa]s?",
        r"no se (?:ha )?entregado",
        r"error (?:al entregar|de entrega)",
        r"(?:direccion|usuario|buzon|destinatario) .{0,60}?(?:no (?:existe|encontrad[oa])|desconocid[oa]|(?:esta )?llen[oa])|no se (?:ha )?encontr\w+ la direccion",
    ),
    delay_subjects=(
        r"(?:entrega|mensaje) (?:retrasad[oa]|aplazad[oa]|demorad[oa])",
        r"notificacion del? estado de (?:la )?entrega.{0,6}?(?:retraso|demora)",
    ),
    delay_phrases=(
        r"(?:aun|todavia) no (?:se )?(?:ha|pudo)",
        r"(?:se )?(?:ha|esta) (?:retrasad|demorad)[oa]",
        r"(?:seguir|volver|continuar)\w* (?:a )?(?:intent\w+|los intentos)",
    ),
    delivered_subjects=(r"(?:entregado|retransmitido) ?:",),
    delivered_phrases=(
        r"se ha entregado\b",
        r"ha sido entregado\b",
        r"(?:entrega|envio) .{0,80}?se (?:ha )?complet\w+",
    ),
    fate_phrases=(
        r"no (?:se )?(?:ha |pudo |fue )?(?:sido )?(?:entreg|recib)\w*|(?:devuelt|rechazad|bloquead|eliminad|denegad)[oa]\b",
    ),
    read_subjects=(r"leido:",),
    accepted_subjects=(r"aceptada:", r"aceptado:"),
    declined_subjects=(r"rechazada:", r"rechazado:"),
    reaction_phrases=(r"ha reaccionado (?:a tu mensaje|a su mensaje|con gmail|a traves de gmail)",),
    automatic_subjects=(r"respuesta automatica",),
    matter_phrases=(r"(?:la|su|tu|el) (?:oferta|presupuesto|propuesta|precio)",),
    offer_phrases=(r"acept(?:o|amos)\b",),
    thanks_phrases=(r"gracias por (?:su|tu) (?:mensaje|correo|e-?mail)",),
    notice_phrases=(r"(?:en caso de|para) urgencias?", r"asuntos urgentes"),
    absence_subjects=(r"fuera de (?:la )?oficina", r"ausencia"),
    absence_phrases=(r"(?:estoy|estare|estamos) .{0,60}?(?:fuera de (?:la )?oficina|de vacaciones|ausente)",),
)

PORTUGUESE = Words(
    code="pt",
    turns=Turns(
        sent_things=("mensagem",),
        to_whom=("a", "para"),
        address_labels=(r"destinat\w{2,6}",),
        between_addresses=("e",),
        id_labels=(r"id(?:entifica\w{2,4})? (?:de|do) mensagem",),
        reply_marks=("res", "enc"),
    ),
    automatic_subjects=(r"resposta automatica",),
    absence_subjects=(r"ausencia", r"fora do escritorio"),
    absence_phrases=(r"(?:estou|estarei) .{0,60}?(?:fora do escritorio|de ferias|ausente)",),
)

POLISH = Words(
    code="pl",
    turns=Turns(
        sent_things=("wiadomosc",),
        to_whom=("do",),
        address_labels=("odbiorca",),
        between_addresses=("i",),
        reply_marks=("odp",),
    ),
    automatic_subjects=(r"odpowiedz automatyczna", r"automatyczna odpowiedz"),
    bounce_subjects=(r"niedostarczone",),
)
DANISH = Words(
    code="da",
    turns=Turns(
        greets=("hej",),
        sent_things=("beskeden?", "melding(?:en)?"),
        to_whom=("til",),
        address_labels=("modtager",),
        reply_marks=("sv",),
    ),
    automatic_subjects=(r"automatisk svar", r"autosvar"),
    bounce_subjects=(r"kan ikke leveres",),
    absence_subjects=(r"ikke til stede", r"fravaer\w*"),
)
SWEDISH = Words(
    code="sv",
    turns=Turns(
        greets=("hej",),
        sent_things=("meddelande",),
        to_whom=("till",),
        address_labels=("mottagare",),
        reply_marks=("sv",),
    ),
    automatic_subjects=(r"automatiskt svar", r"autosvar"),
    bounce_subjects=(r"gick inte att leverera",),
    absence_subjects=(r"franvaro\w*",),
)
CZECH = Words(
    code="cs",
    turns=Turns(
        sent_things=("zprav[au]",),
        to_whom=("pro",),
        address_labels=("prijemce",),
    ),
    automatic_subjects=(r"automaticka odpoved",),
    bounce_subjects=(r"nedorucitelne",),
)
HUNGARIAN = Words(
    code="hu",
    turns=Turns(
        sent_things=(r"uzenet\w*", r"level\w*"),
    ),
    automatic_subjects=(r"automatikus valasz",),
)
NORWEGIAN = Words(
    code="no",
    turns=Turns(
        sent_things=("melding(?:en)?",),
        to_whom=("til",),
    ),
)
ROMANIAN = Words(
    code="ro",
    turns=Turns(
        sent_things=("livrare",),
    ),
)
RUSSIAN = Words(
    code="ru",
    turns=Turns(
        sent_things=("письмо", "сообщение"),
        to_whom=("для",),
    ),
    latin=False,
)

AUTOMATIC_ANSWER = Words(
    code="",
    turns=Turns(reply_marks=("vs", "ynt")),  # Finnish, Turkish
    automatic_subjects=(
        "automaattinen vastaus",  # Finnish
        "otomatik yan[iı]t",  # Turkish
        "automatski odgovor",  # Croatian
        "automaticka odpoved",  # Slovak
        "samodejni odgovor",  # Slovenian
        "raspuns automat",  # Romanian
        "automaatvastus",  # Estonian
        "automatinis atsakymas",  # Lithuanian
        "automatiska atbilde",  # Latvian
        "resposta automatica",  # Catalan, Galician
        "автоответ",  # Russian
        "автоматически[ий] ответ",
        "автоматична відповідь",  # Ukrainian
        "автоматичен отговор",  # Bulgarian
        "αυτοματη απαντηση",  # Greek
        "自動応答",  # Japanese
        "自动回复",  # Chinese
        "自動回覆",
    ),
)
"""What Outlook writes before the subject of an absence notice, in languages of which nothing else is known."""

WORDS: tuple[Words, ...] = (
    FRENCH, DUTCH, ITALIAN, SPANISH, PORTUGUESE, POLISH, DANISH, SWEDISH, CZECH, HUNGARIAN, NORWEGIAN, ROMANIAN,
    RUSSIAN, AUTOMATIC_ANSWER,
)  # fmt: skip
