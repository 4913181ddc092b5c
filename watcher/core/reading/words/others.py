"""By which phrases of further languages are the commonest notices recognised?

Only what mail systems and programs write by themselves; whoever knows one of these languages well gives it a file.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Words

FRENCH = Words(
    code="fr",
    bounce_subjects=(
        r"non remis",
        r"echec de (?:la )?remise",
        r"message non (?:distribue|delivre|remis)",
        r"notification d'etat de remise \(echec",
    ),
    bounce_phrases=(
        r"n'a pas pu etre (?:remis|distribue|delivre)",
        r"la remise .{0,80}a echoue",
        r"impossible de (?:remettre|distribuer)",
    ),
    delay_subjects=(r"remise (?:differee|retardee)", r"notification d'etat de remise \((?:retard|differe)"),
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
    bounce_subjects=(r"onbestelbaar", r"niet bestelbaar", r"niet bezorgd"),
    bounce_phrases=(r"kon niet worden (?:bezorgd|afgeleverd)", r"bezorging .{0,80}is mislukt"),
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
    bounce_subjects=(r"non recapitabile", r"mancato recapito", r"mancata consegna"),
    bounce_phrases=(r"non (?:e stato|puo essere) (?:possibile )?(?:recapita|consegna)\w*", r"impossibile recapitare"),
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
    bounce_subjects=(r"no se puede entregar", r"no entregado", r"correo no entregado", r"error de entrega"),
    bounce_phrases=(r"no se (?:ha podido|pudo) entregar", r"error al entregar"),
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
    automatic_subjects=(r"resposta automatica",),
    absence_subjects=(r"ausencia", r"fora do escritorio"),
    absence_phrases=(r"(?:estou|estarei) .{0,60}?(?:fora do escritorio|de ferias|ausente)",),
)

POLISH = Words(
    code="pl",
    automatic_subjects=(r"odpowiedz automatyczna", r"automatyczna odpowiedz"),
    bounce_subjects=(r"niedostarczone",),
)
DANISH = Words(
    code="da",
    automatic_subjects=(r"automatisk svar", r"autosvar"),
    bounce_subjects=(r"kan ikke leveres",),
    absence_subjects=(r"ikke til stede", r"fravaer\w*"),
)
SWEDISH = Words(
    code="sv",
    automatic_subjects=(r"automatiskt svar", r"autosvar"),
    bounce_subjects=(r"gick inte att leverera",),
    absence_subjects=(r"franvaro\w*",),
)
CZECH = Words(code="cs", automatic_subjects=(r"automaticka odpoved",), bounce_subjects=(r"nedorucitelne",))
HUNGARIAN = Words(code="hu", automatic_subjects=(r"automatikus valasz",))

AUTOMATIC_ANSWER = Words(
    code="",
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
    FRENCH, DUTCH, ITALIAN, SPANISH, PORTUGUESE, POLISH, DANISH, SWEDISH, CZECH, HUNGARIAN, AUTOMATIC_ANSWER,
)  # fmt: skip
