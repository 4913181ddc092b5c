"""How many points for a program are each sign and each word of a mail worth? Ten make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Weights

ANSWERS = Weights(
    10,
    {
        "ack_phrases": 6,
        "addresses": 7,
        "answers": -17,
        "asks": -3,
        "both sentences": 1,
        "by program": 4,
        "decided": -2,
        "exclamations": -2,
        "fits sentences": 9,
        "full name": 1,
        "greets many": 5,
        "greets one": -5,
        "greets owner": -7,
        "habits": 2,
        "handheld": -1,
        "labels": 2,
        "length": 8,
        "links": 1,
        "matter": -8,
        "name to name": -4,
        "named address": -3,
        "numbers": 3,
        "offer": -5,
        "office": 3,
        "opens to nobody": 4,
        "orders": -1,
        "particles": -4,
        "particular sentences": -8,
        "passives": 5,
        "plurals": 2,
        "pointing_words": -4,
        "possessives": 3,
        "questions": -2,
        "quotes": -7,
        "requests": -1,
        "says i": 1,
        "service_phrases": 2,
        "short": -3,
        "signs": -3,
        "soon_phrases": 4,
        "standing sentences": 13,
        "thanks by subject": 1,
        "third_persons": -5,
        "tied": -5,
    },
    {
        -8: "thanks",
        -7: "they",
        -6: "but das gruessen hab i'd ja noch put regards thank",
        -5: "? aus beim brauche danke dann dear fine freundlichen had huhu i'll ihnen look machen quotation "
        "sehr she sorry yes",
        -4: "aber bit can confirm dank don't down durch er geben give go good got hab's koennen min mir "
        "muessen passt po quote raus that you",
        -3: "aa afternoon allen also angebot another attention bescheid besteht bring came contract cost dich "
        "entscheidung erteilt faellt filed five four freundliche geehrter gesagt gruesse grundsaetzlich "
        "hat holiday ihrem intern invoice jahr like logo lose ma meeting mehr melde mm morgen muehe nach "
        "naechsten neue numbers nummer occasion ok order preferred re revert samstag say says schnelle "
        "servus shall side sonst steht stueck tel tender too upside variante vat vote war we whether "
        "which with wochenende would wrong wuerde zahlen zusammen",
        -2: "abend ahead als always anyone approved arrived aufs bear before beste bestellen bezugnehmend "
        "bitte boss chef clause come cover dabei decides den dieses doch eigenerklaerung else "
        "entschuldigen euro face fehlt fertig first fr gefaellt gemacht grad gute halbe hang has he head "
        "hon hope https i've immer instead isn't ist jahresende kind kindly kollegen kollegin komm komma "
        "komme kosten laesst last later leider lieber mate mind mitteilen mittel month morning much "
        "muesste muss neu nobody nochmal noon noted offer offerte once orange otherwise points position "
        "private properly raise regret responses revised rueckfragen sagen same schick schreibt selbst "
        "send setzen she's show sitzung sofern spass stehen stellen tatsaechlich terms think top "
        "uebersendung um user vergessen vielen vorgelegt vorher vpn want weitergegeben wenn who wife wir "
        "without woche yours zug zuschlag",
        -1: "abholung abstimmung ach address adresse aendern against agenda agreed allerdings anderweitig "
        "angenommen ansehen antrag antworte antworten anyway apologies arrange asked bankverbindung "
        "because bedanken bedauern beide being bekommt benoetigen beschlossen beschluss best "
        "bestellnummer better bevor bild bitten books bottom break call cant cheers chefin close "
        "colleague comes coming consider copied copies copy credit dafuer dagegen danken darf dazu "
        "decision deinen des difference director document does doesn't doktor drauf dreimal driver drop "
        "drueber duerfen easter eigentuemer eilt einverstanden eleven entwurf ergebnis ersten es euch "
        "even evening everyone everything falsch fassung fault fehler few fire fixed foerderverein folgt "
        "following freigegeben freitag freundlichem further fyi ganze gar gebe gebeten geduld geehrte "
        "gelegt gerne geschrieben gesegnete gesendet gespraech gesprochen gestern geworden gibt's gmt "
        "going gorgeous great gruss guck gucken guten habe haben half hands hast hatte heisst "
        "herbstferien herzliche herzlichen heuer heut hiermit hin his hochachtungsvoll ihm ihn ihren "
        "inside interest it's items january jetzt kalt keinen kenntnis kleine klingt koennte kollege "
        "kollegialen kommen konnte kostet laeuft lambing landed lassen lautet leeds leite less let let's "
        "letzten lg liebe lieben liegt likes limit log luck mach made make mal market may measure meet "
        "meets meinem melden mfg middle mit moechten months more morgens moved muessten must naechste "
        "naechstes name needs nehmen never next night nimm nothing oh one ordnung ostern other others "
        "passed patience pauschal pay persoenlichen placed prefer really reasons received reden reichen "
        "required resist rest roof round rueckmeldung ruhetag sagt samples saved schau schreibtisch segen "
        "seiner shortly should sieht signed since slot soll sollte some space split stand starten stays "
        "step stimmen streichen such sunday super sure tagt taking tell teurer that's their they're thing "
        "thursday tight time tonight took trotzdem trouble truly tun twice two unable unaufgefordert "
        "unterwegs vater verbindung version versprochen vertrag very vg viel vorab vorlage vorne voted "
        "waere wann was way we'll wedding weekend weg weihnachten weil well wenn's were werte what when "
        "wollte worth wuerden wundern xx year yesterday zugestellt zugestimmt zusendung zustaendig",
        1: "absenderin acknowledge add added advent after aim anbei angaben angebotes angelegt anhaenge "
        "anhang annehmen anrufen ansprechpartner anspruch any application arbeite arbeitet are "
        "ausschliesslich ausserhalb automated automatische availability average baustelle be beachten "
        "bearbeitet bearbeitung beginnen benachrichtigt besichtigungen besser bestaetigen bestellungen "
        "bleiben book brauchst braucht brennt budget card claim clear communications computer conference "
        "confirmation congratulations couple course covered created current daher dahin danach dankend "
        "dauern deal deep deleted denn description details dienstreise dient dies diesem disposition "
        "dokument drei dry during ehrenamtlich ein eine einen einfach eingegangen eingehende eingereicht "
        "emailing emergencies emergency end ende entgegen entsprechend eroeffnet erst erste erstellt etwa "
        "eure evenings expect extra faellen fall frage friday fridays fristsachen ganztaegig gedacht "
        "gegeben gegen gehen generated genommen geoeffnet geschaeftspartner gone hand handled happy hear "
        "heard heute holidays id if ihrer ihres include included incoming instagram instructions issued "
        "jemand job just kannst kept kinder kleines klicken kommende krank kuenftig kuerze kundin "
        "kundinnen kur kurs lager land lese licence liebes liegen live logged longer looked making "
        "mandanten matching meantime meiner meistens meldest member mi missing mitarbeiter mittwoch "
        "mittwochs moment monat most my naechster needed netz new nichts nimmt normal notdienst "
        "notfaellen notified nr number nutze october oeffnen oft opened outside page pet pick piece place "
        "please possible prices priority proposal pruefung pruefungsamt queries query rather reached read "
        "reads receive rechtsverbindliche refunds rein relates relationship relevant repeat report "
        "reporting retired returning richten run rund sa sat saturday schaut schnell schnellstmoeglich "
        "schreibst season sechs sehen sein selten senden short signage site sobald somebody something "
        "sonstiges spaetestens speak specialist sporadisch staff starts statt studierende taeglich tag "
        "tagsueber take talk target teilnehmer than thursdays tochter tour train trip tuesday ueber "
        "uebermittelt uebermorgen uebernimmt under understanding unser unseren unsolicited until vacation "
        "verarbeitet verification verloren verschicken verwenden vielleicht viewings virtual visit volume "
        "vorgangsnummer vormittags waehrend waiting we'd wegen weitergereicht went wer why wie wirksam "
        "wohl write writing you'll you've zehn zeit zufrieden zugewiesen zusage zustaendigen zwischen",
        2: "abends able absender abzusehen action aenderungen allow already andere answer answered answering "
        "appointment assigned assistant aufgrund automatically automatisch available bald beantwortung "
        "bearbeiten befinde behind beleg betreff between bewerbungen case check checken click collection "
        "comment could couldn't darum dazwischen dem department derzeit dienstags dringenden eight einer "
        "einmal einschliesslich empfangen erfasst erfolgt erhalten erreichen februar fest find findet "
        "fragen frist fuer gesondert get getting gibt grid gruene handles haven't hilft hour hours in "
        "informationen interesse jahren jede keine key know kuemmert kw laufen limited macht maerz many "
        "mark's me meinen mensch mich minute mitteilung moechte nachrichten nein notice nudge offline "
        "ones or ort owing pass patienten platz preise promise question questions queue reach ready "
        "receipt regel resend response ruft sabbatical sachbearbeiter schauen seit ship shut sich "
        "sichtung sind sitzt so solange sollten sprechen spring still stop surface taken term then times "
        "tomorrow try unserer unter valid verfuegbarkeit vertretung vier voicemail wait wanted weitere "
        "weitergeleitet welcome winterpause within wuenschen yet you're zeiten zurzeit zustaendige",
        3: "alle and auf beantworte beantwortet bindefrist binnen bleibt catch complete contacting "
        "conversation correspondence datei december dein dieser dir directly discussed donnerstag "
        "donnerstags einem eingang einschl endet enquiry erkannt euer eur every finden follow freitags "
        "handy hause herrn hoerst how individual innerhalb laptop lesen looking looks match matters "
        "moeglich mondays nov offen ohne only our paar pdf preis rd reference registriert respond return "
        "right rueckkehr schoene seine sie stunden tagen things through unsere urgent viele "
        "voraussichtlich wednesday weekends werden while wird working wurde your zugeordnet",
        4: "about access annual antwort april beantworten company currently dec diese erreichbar etwas here "
        "hoeren ihre is link montag note nur person phone reading reopen replies sent september set "
        "signal up use verlassen view we're we've weiter wochen zurueck",
        5: "again below fuehrt los moin nehme per uns unserem wenden",
        6: "anliegen back bis deine emails gern leave message monday november rechner",
        7: "! i'm week",
        8: "wieder",
        9: "dezember this",
        10: "bin",
        11: "mails",
    },
)
LETTERS = Weights(
    6,
    {
        "ack_phrases": 1,
        "addresses": 4,
        "asks": -3,
        "both sentences": 1,
        "by program": 9,
        "conditions": -1,
        "exclamations": -3,
        "fits sentences": 9,
        "full name": 1,
        "greets many": 3,
        "greets one": -3,
        "greets owner": -3,
        "labels": 7,
        "length": -2,
        "links": 2,
        "matter": -4,
        "name to name": -4,
        "named address": -13,
        "numbers": 3,
        "offer": -1,
        "office": 14,
        "opens to nobody": 2,
        "orders": -1,
        "particles": -7,
        "particular sentences": -1,
        "passives": 4,
        "plurals": -2,
        "pointing_words": -4,
        "possessives": 4,
        "questions": -3,
        "quotes": 2,
        "requests": -2,
        "says i": -5,
        "service_phrases": 7,
        "signs": -6,
        "small print": 7,
        "soon_phrases": 2,
        "standing sentences": 4,
        "thanks_phrases": 1,
        "third_persons": -3,
    },
    {
        -8: "gruss macht mir yours",
        -7: "bitte could down kommt me rueckruf we",
        -6: "? anbei freundlichen gruessen habe ja kuenftig more neu noch one says senden sind sorry statt "
        "they uns vat wie",
        -5: "aber angekommen das den extra gern geworden gruesse it's jemanden laeuft liegt logo nochmal sehr "
        "still tag take thanks thing time uhr verschiedenes wasser",
        -4: "abend aendert again allein as brauche can cut dear frame genommen goes got half i've immer is "
        "kostet loved machen mit or papa pin please put same sat so steht super unterlagen want war weg "
        "which whole wird wochen",
        -3: "abgeholt alle allem anhang beim benoetigen bilder bring but came cards danke doing ein er fehlt "
        "freitag geben geehrte geld go going gone hab have high ist kein koennten konnte last leute lot "
        "ma meine mm moechten my name neighbour oder ohne page part saw say schick schicken seit sending "
        "sleep spare stueck suchen tel that that's thurs til treffpunkt um wants warten was wegen welcome "
        "wenn were who word wuerde zimmer",
        -2: "abholung afternoon alles alone andere anfangen angenommen another antwort attached bahnhof "
        "because bed before begruessung bescheid besprochen best bleiben cash charge come coming di dich "
        "did donnerstag dont drauf draw drawing eight eine faehrt falls fill fine forty freuen gespraech "
        "guten habt halt happy heisst herren heute hours in instead its jemand key koennen koennte komme "
        "kosten late lb leider liefern light mach madam make meiner min naechster names nine nobody nur "
        "o'clock per portfolio present pulled ran raus really receipt regards reicht saal schild "
        "schornsteinfeger sein signs site six somebody sonst sounds sunday there's they've those twice "
        "under unseren vergessen viele wann wed werden wirklich woche won't would wrong year you'd you're "
        "zwischen",
        -1: "acknowledge adresse after allerdings and anyway around aufbau august aus begehung beiden believe "
        "below bereit bevor bitten bleibt bloss boiler both brauchen braucht bundle cancel chef class "
        "clear comes connection copy cost dank darf daten dauert des dienstag diesmal dock dog don't done "
        "driver drucker drueber early einem einen eingetragen eleven english entwurf euch fahrer fell "
        "fertig file first fix flyer folgt fotos four freundliche gefallen gehabt gehe gesagt geschrieben "
        "gestern gilt griass groesse gruesst haelt haengen haette halten has hatte he he's head hear her "
        "herzliche heuer him hin his hund i'll if ihm isn't jahresende job just kalt keep keiner kg kind "
        "koenntest kollegen kriegst kurzen label lassen letter lettering letzten lieben liegen like "
        "loeschen look map matter may meckert mein mine miss mitbringen mittwoch moechte moin mon month "
        "morgen morning mother moved much muss nacht naechste namen need needs nichts nie niemand nix "
        "noon number numbers nun ob oben oktober owe panel passt past phone place point preis probe "
        "raised rate rejected reset right rufen run rund sa sachen sage schreiben schreibt sechs selber "
        "selbst send she sheet should sieht sitting size smells soll sollten some something sondern "
        "stattdessen stimmt talk tauschen thinking tonight too train treppenhaus trotzdem tue two ueber "
        "unless unten use used vielen vier vor vorjahr waiting way wednesday weisst well wer what whoever "
        "windows wir wissen without wollte write young zeichen zettel zug zwar zweiten",
        1: "address agreement allen amount angaben antrag anyone anzeigen arrival auch ausgabe ausser "
        "austragen autor available bearbeiten bekommst beleg besetzt bestellungen betriebsurlaub bisher "
        "booked browser call can't case certificate changed closes cm complete daenemark darauf datei "
        "dates deine deinem deliver delivered dem diesen dir domain durchsicht eingegangen "
        "einschliesslich elements elternzeit end ending enough enquiry enter enthaelt erstellt "
        "erstgespraech erzeugte estimate etwas event expires far files finish five follow fonts fri "
        "friday frist fruehstueck ganze geaendert gebucht gelesen geschaeftspartner geschickt gesendet "
        "gewinn gib gibt good gratis gueltig i'd ihnen ihres inc inhalt inkl invited ip january july jun "
        "kannst kept klicken kostenlose krankenhaus kurs lager least leave limit looked looks los lust "
        "many maternity method minutes missed moeglich monat monthly muessen musst nach nehmen new nice "
        "night note oeffnen ok opened otherwise oven over passen person photo pick pickup praxisteam "
        "prices profile pruefen rabatt re receiving regal regarding registriert renewal report requested "
        "reserve response returned runs sale saturday seats set seven sichern since slot sobald spring "
        "stand station stunden taeglich tage teil ten terms them thu today tomorrow top topics tried "
        "unserem unterschrieben unterwegs update valid verlaengern vertrag visa vorbei wait week weitere "
        "weiteres wo wochenende wuenschen wurden yesterday you've yourself zu zugestellt zurueckgehalten",
        2: "abbestellen about absagen annual antworten anything approval auf be beachten betrag branch "
        "bringen brother buchen card charged click completed confirmed created daher danach dateien dec "
        "dies durch edit erhalten erreichbar ersten fahrt finden folgende folks following freeze fuehren "
        "fuer gb geduld geht getting gewohnt guthaben haben hat here hiermit ihrer innerhalb interesse "
        "issued item jahr jahresabrechnung karte keeps kundin kundinnen lese live longer mailing mal "
        "manage moderator moment monate monday montag nachrichten naechsten neuer next orange order our "
        "paid pay platz pot received refund reopen sender september show siebten sofort spaetestens "
        "spreadsheet started sterne tagen telefonieren their total uebermorgen unserer unsubscribe "
        "unterschreiben unterzeichnet upgrade usually vertretung visit voraussichtlich we're "
        "weitergeleitet werde while with within zeige zeit zugang",
        3: "! abmelden access aendern april automatisch being book bringing close damit dein dieser "
        "dringenden elektronisch emails erinnern faellen forwarded geoeffnet great gute hast haven't hit "
        "id ihr ihren januar know lesen made mehr minuten most nov off ooo parties personen preferences "
        "reading respond return samstag signiert sollen sp space subscribe through tun uebernimmt unsere "
        "verlaengert weekend weiter wenden when yes yet ziehen zurueck zwoelf",
        4: "absender away back been befinde bestellen cheers currently dezember diese document does drei "
        "duerfen es friend get give gruess keine kunden later melden neue pdf positionen questions read "
        "sent takes trial tuesday turn where you your zusammen",
        5: "here's jetzt mails november proposal tell unser unter view wieder",
        6: "ansehen dokument eur thank these try until wurde",
        7: "i'm ihre sie signed",
        8: "how",
        9: "december this",
        10: "bis",
        11: "message",
        14: "bin",
    },
)
