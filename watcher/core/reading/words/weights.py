"""How many points for a program is each word of a mail worth? Ten make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Weights

ANSWERS = Weights(
    2,
    {
        -8: "das",
        -7: "aber beim dann dear hab machen",
        -6: "hab's i'd ja look noch put quotation regards that they yes",
        -5: "also aus bit can durch er faellt fine good got gruessen had huhu i'll ihnen min mir muessen one "
        "passt sehr sonst sorry thanks wrong you",
        -4: "aufs before brauche bring but come confirm cost dich es euro five freundlichen geben geehrter "
        "gesagt give go half ihrem immer invoice ist jahr leider like logo meeting muesste ok otherwise "
        "po raus says she side vote wenn who wuerde zusammen",
        -3: "! ? aa afternoon allen als always angebot another anyone approved attention because bedarf "
        "bescheid bitte came cm dabei dafuer dank danke don't down else entscheidung erteilt fertig filed "
        "four freundliche going grad ground gruesse gute has hat he heisst holiday i've instead it's "
        "koennen kommt less liebe lieber liegt ma mehr mit mm much must nach naechsten needs neu nochmal "
        "noted numbers once other properly quote revert same say schnelle servus stehen steht stueck ta "
        "thank their thing too twice upside variante vat want war we weitergegeben wet whether which wir "
        "woche wochenende would yellow zahlen zurueckgezogen",
        -2: "abend ablauf agreed ahead antrag apologies appreciated arrived asked asks bar bear being "
        "benoetigen beschluss beste besteht bestellen bitten boss both bottom cant cat changed cheers "
        "chef chefin choose clause contract copy cover darf decides den did dieses does dran driver "
        "eigenerklaerung eilt einen einverstanden eleven engineer entschuldigen face fehlt few fire fixed "
        "frueh gefaellt gehe gemacht gibt's given gorgeous grundsaetzlich gruss habe halbe his hon hope "
        "https ihren intern ip isn't kind kindly komm komma kommen kostet kriegen laesst lambing last "
        "later leeds likes make mal mate meet mega melde mind morgen morning muehe muessten muss neue "
        "next nimm nobody noon nothing number nummer occasion off offer oh or orange order panel passed "
        "pauschal picture points preferred private proper raise re really reden regret responses rest "
        "returned revised round rueckmeldung ruhetag runter rush sagen sagt schade schick schoenes scored "
        "selbst send sending shall she's should show since sitzung sofern spass stays stimmen "
        "tatsaechlich tel tell tender that's trotzdem uebersendung uhr um unless user vergessen vertrag "
        "viel vorab vorgelegt vorher voted vpn waere was weihnachten well wenn's what when wife with "
        "without wrote yesterday zug zugestellt zusendung",
        -1: "abgeschlossen abholung above abs accept address aendern afraid against agenda allerdings "
        "angebots angenommen ansehen answers antworte anyway anzahlung approach arrange asking attached "
        "bankverbindung beauftragen bedanken bedauern begeistert beide beschlossen bestaetigt betraegt "
        "better bevor bezugnehmend bild bless books brauchen break bringen brother call can't cancel cap "
        "charge chase close colleague comes coming consider copied copies credit cried cuppa cut dagegen "
        "daten dauert davon dazu decision deinen des deshalb designer difference direktor doch document "
        "doesn't doktor done dont drauf dreimal drueber duerfen duty easter eben egal eigentuemer einfach "
        "end entscheiden entscheidet entwurf ergeht ersten euch even evening everyone falls falsch "
        "fassung fault fehlen first folgt forgotten fotos found freien freigegeben freundlichem "
        "fristgerecht full fyi ganze gar gebe gebeten gehoert geht gelegt geprueft gerne geschrieben "
        "gesegnete gespraech gestern get geworden gmt great groesser gruenden gucken guten haelt haette "
        "haetten hammer hang hast hatte hatten her herbstferien herzliche herzlichen heuer heut hiermit "
        "high hin hinten hochachtungsvoll hour if ihm ihn ihr ihres inside into item its jahresende jetzt "
        "kalt kenntnis kg kids klaeren kleine klingt koennte kollege kollegen kollegialen kollegin komme "
        "komplett laenger laeuft lassen leite let let's letter letzten letztes lg lieben limit log looked "
        "lose mach madam made makes market measure meets meinem meint meldet middle minutes mitbringen "
        "mitteilen mittel moechten month months more morgens moved myself naechste naechstes name neben "
        "nehmen netto nichts nie night nix ob offerte ordnung ostern others over passen patience patient "
        "pay paying pencil persoenlichen placed pls prefer proceed project provide quick raised reasons "
        "received reichen reihe reviewed road roof rufe rufen ruhig run sag samples saved schau schlaeft "
        "schreiben sea seen segen seiner seite senior setzen shop's shout sieht signed signs six slot "
        "smaller soll sollte some someone soon sounds space split starten stellen step streichen super "
        "sure swapped tagt takes taking tea teile telefonisch terms teuer teurer them there there's "
        "they're think tight told took top treasurer trouble tun turned uebrigens unable unterschrieben "
        "unterwegs vater verbindung version versprochen very vg vielen vor vorlage vorne waiting wann "
        "wants way we'll wedding weekend weg weglassen weniger went were werte where wie wish wissen "
        "worth wuerden xx year you'd yours zugestimmt zuschlag zustaendig zustimmen zweimal",
        1: "abendkasse able absence absenderin abzusehen acknowledge add advent after alle allow already and "
        "angaben angelegt anhaenge annehmen anrufen anspruch answer any anything application appointment "
        "arbeite arbeitet aufgenommen ausschliesslich ausser ausserhalb automatische availability average "
        "bald banking be beachten beantwortung bearbeitung been behind bereit besetzt besichtigungen "
        "besser bestaetigen bestellungen betriebsferien between bisschen braucht brennt buchen busy check "
        "checken ciao claim classes comment congratulations could couldn't covered created current daher "
        "dankend date datum dauern dawn dazwischen deadline denn department description details "
        "dienstreise dies different disposition dokument drei dusk ehrenamtlich eight ein eingegangen "
        "eingeschraenkt eingetroffen emailing ende erfolgt erneut erst erste erstellt etwa eure evenings "
        "ever expect extra findet folgenden following forwarded frag frage fragen fridays frist "
        "fristsachen funerals future ganzen gedacht geduld gegeben gehen geht's gelesen generated "
        "geoeffnet gesammelt geschaeftspartner geschehen gesondert gibt goes gone greetings gruene gruess "
        "handled handles hear homepage hundert idea include instagram instructions interesse is jas "
        "jemand job kb keep kept key kinder kleines klicken know kommende kuemmern kuemmert kuerze "
        "kuerzungen kundin kur kurs label lasse lese licence liebes live locked looks lovely mandanten "
        "many mark's matching me meiner meistens met mitarbeiter mittwochs mondays most my nachrichten "
        "naechster needed notdienst notice notiert notified nr oft ones opened outside oven page parent "
        "pass patienten pick piece place platz possible preise prices priority processing proposal "
        "pruefungsamt pruefungsangelegenheiten quarterly queries query rate reaching reads receipt "
        "receive receiving rechtsverbindliche recruiting refunds relates relevant report reporting resend "
        "resolution returning right ruhestand rund sabbatical sachbearbeiter safely saturdays schnell "
        "schnellstmoeglich schreibst season sechs sein seiten senden sensitive sich sichtung signage sit "
        "slow sohn sollten something sonstiges spaetestens speak specialist sporadisch staff stairs "
        "starts stop surface taeglich tag tage tagsueber take telephone thinking times tochter tonight "
        "train trip try uebermittelt uebrigen unread unser unsolicited update vacation verarbeitet "
        "verloren verschicken verschlossener vielleicht virtual visa visit volume vorgangsnummer "
        "vormittags waehrend wanted warum webseite wer werden werktag werktags why wirksam wishes wo wohl "
        "write wurde years yet you've zeigt zeit zeiten zugewiesen zuschrift zustaendige zustaendigen "
        "zwischen zwischenzeit",
        2: "absender action andere ansprechpartner answered antworten artikel assigned assistant auf "
        "aufgrund automatisch available bearbeiten bearbeitet betreff bewerbungen bindefrist binnen book "
        "case click collection communications complete computer course dahin damen darum datei deck deep "
        "dienstags discussed donnerstags eine einer eingang elternzeit emergencies emergency entgegen "
        "erfasst eroeffnet euer eur every faellen fest find finden forschungssemester freitags ganztaegig "
        "geschaeftsleitung gl grid handy hause heard herren herrn holidays id ihrer individual "
        "informationen jahren jede kuenftig kw lager laptop laufen lesen limited logged longer macht "
        "match maternity meantime mein meine member mensch minute moechte moeglich moment nein new nimmt "
        "notfaellen nudge nur nutze offen offline ohne ort owing protect questions reach reached ready "
        "regel registriert response retired richten ruft schauen sehen seit selten sent shut sind site "
        "sitzt solange solved spring station still tagen taken term things today tour uebermorgen "
        "uebernommen understanding unseren unserer unter up uw valid verfuegbarkeit verstorben verwenden "
        "viele voicemail we've weekends weitere weitergeleitet weitergereicht welcome wuenschen you'll "
        "zugeordnet zugeteilt",
        3: "answering antwort automatically away beantworte beantwortet befinde beleg bleibt catch "
        "contacting conversation correspondence derzeit dir directly dringenden einem einmal einschl "
        "empfangen endet erkannt erreichen follow fuer getting happy haven't hilft hoerst hours how ihre "
        "just keine link looking mich normal only our pdf phone please preis promise question rd reading "
        "reference rueckkehr schoene seine sie signal stunden tomorrow uns unsere until vertretung wait "
        "we're winterpause wird within wochen your zufrieden zurzeit",
        4: "annual beantworten currently dein dieser digitale einschliesslich enquiry erreichbar etwas "
        "forward here hoeren innerhalb matters meinen moin nehme note paar rechner replies return set "
        "then through uebernimmt unserem urgent view voraussichtlich weiter while working",
        5: "again below diese emails fuehrt gern los per person reopen respond use verlassen wenden zurueck",
        6: "access anliegen company leave this week",
        7: "back bis deine i'm message wieder",
        10: "bin mails",
    },
)
LETTERS = Weights(
    5,
    {
        -10: "me mir",
        -9: "could das",
        -8: "aber gruss hab habe ja more sorry steht wie",
        -7: "? bitte got it's kommt macht mittag noch put says statt still take they",
        -6: "abend angekommen but can cut den down frame liegt my nochmal one seit send sind that that's "
        "thing time uns vat wasser we yours",
        -5: "allein anbei beim computer empty er extra freundlichen geworden half is isn't jemanden kuenftig "
        "laeuft like logo meine mit neu rueckruf same senden uhr verschiedenes was weg whole",
        -4: "aendert again and as attached brauche ein genommen gern goes gone gruessen high i've if immer "
        "ist kein komme kostet leute lot loved ma machen mich mm name nobody ohne or page papa present "
        "schicken schon sehr super tag them there's til treffpunkt vergessen want war wenn were wird "
        "woche wochen word working writing wuerde you're",
        -3: "alle allem alles anhang bed begruessung benoetigen bilder bring came cards cash charge come dear "
        "des doing don't dont drauf draw every faehrt fill fine four geben geld go going gruesse habt had "
        "halt has have heisst instead key koennen lassen last lb leider liegen light mein meiner muss "
        "naechste need neighbour nur oder pair part pin please saw say schick schild schornsteinfeger "
        "sending should sleep soll sonst sounds spare suchen tel under unterlagen warten wer what which "
        "who year you'd zimmer",
        -2: "abgeholt abholung acht afternoon allerdings als also andere anfangen another are bahnhof because "
        "before begehung bekommen below bescheid besprochen bleiben bloss both brauchen bringt cm coming "
        "danke darf did done driver drueber each eight falls fell file font forty gave geehrte gehabt "
        "gemacht gesagt gespraech grad griass haengen happy hatte he he's heute hin hinten his hours "
        "https i'll its jemand kg koennte koennten konnte kosten label lettering lieben link look lovely "
        "mach madam make min mine morgen nach namen names needs nichts nine nix noon nothing nun o'clock "
        "ob ones owe past phone place probe ran raus regards right rund saal sechs sein selbst she sieht "
        "signs six smells somebody sondern stimmt stueck talk they've think those throw told tonight too "
        "treppenhaus twice ueber um unless version viele vier wann wants way wegen welcome weniger "
        "wirklich would wrong zweiten zwischen",
        -1: "about acknowledge afternoons alone already anderen angelegenheit angenommen anschauen antwort "
        "anyway arbeit around asked auch aufbau aufgefallen beamer beiden best beste bevor bit blatt "
        "boiler braucht button cancel chef class clear collection comes connection copy dank dann daten "
        "dauert dazu dich diesem diesmal dinner doch dock dog draft drawing drop drucker eine einem einen "
        "eines eingetragen einmal either eleven elf endlich english entwurf erscheinen erst euch eure "
        "euro even ever fahrer fehlen fehlt feierabend find findet first flyer folgt fotos freuen "
        "geehrter gefallen gefunden gegeben gegen gehe gehen geht gestern gilt gleich groesse grosse "
        "gruesst haelt haengt haette halle hattest having hear her herren herzlich herzliche heuer him "
        "hinter hund ihm ihnen jahre jahresende job just kalt keep keiner kind kleinen koenntest kollegen "
        "komm kommen kriegst lageplan late let letter letzte letzten lieber liefern links lower mal man "
        "map maschine matter meckert meet meeting melde miss mitbringen mitnehmen moechte moechten moin "
        "month morning mostly moved much must nacht naechster natuerlich nie niemand number numbers oben "
        "offen own panel per places point portfolio possible preis pulled rad raised rate rd really "
        "reicht rest run running sache sag sage sagt schreiben schreibt selber sheet shift ship short "
        "side site sitting size sollten some someone stattdessen suggest taken tea thinking tomorrow took "
        "train treffen trotzdem tuer tut two unseren unseres unten used verhandlung versprochen "
        "vorbezeichneter vorjahr waere waiting walked weeks weil weisst well whoever wife window windows "
        "wissen without wollte write years you'll young zahlen zeichen zeigen zettel zug zwar zweite",
        1: "abbestellen abgebucht ablageort accept agreement allen among amount angaben answers antrag "
        "anzeigen arrival ausgabe ausser automated automatische autor bald bekommst bestaetigen "
        "bestellungen betreff betriebsurlaub between bogen booked bringen brother browser budget can't "
        "card certificate changed check closes collect complete confirm daenemark darauf datei dates "
        "deine deinem diesen dir domain einer eingang einschliesslich elektronischen elements end ends "
        "enough enter enthaelt erfolgreich estimate etwas faellig fahrzeug failed fertig files five folks "
        "follow fonts frage freeze frist fruehstueck fuenf gaeste ganze geaendert gebucht gelandet "
        "geschickt geschrieben gesendet getting gewinn gibt good gratis guten i'd ihres included "
        "inclusive inhalt inkl interesse invoice ip issued jahr jeden karte kassel km kostenfrei "
        "krankenhaus kurs kw laesst lager lastschrift lautet leave log looked maternity minutes missed "
        "moment monat monthly nehmen neues new nice notice noticed nr off otherwise oven pages paid "
        "passed passen pay person prices profile pruefen quote rabatt reach receiving regal regarding "
        "registriert renewal requested reserve response returned row sale scanned scheduled schicke seats "
        "sehen serif set sicherheitsgruenden sichern siebten since slot something station stop stunden "
        "synchronisiert taeglich tarif ten terms their themen typografie uebermittelt umschlag unserem up "
        "urgent usually utc verlaengern verschickt verteiler vertrag vorbei waehlen wait weekend weiteres "
        "weitergeleitet why wir with wuenschen wurden zu zugestellt zurueckgehalten zustand",
        2: "! address aendern angebot antworten anything approval austragen be beachten bearbeiten been "
        "beleg bereit besetzt branch bringing buchen charged click close completed daher damit danach "
        "dateien deliver delivered dringenden durch edit eingegangen elektronisch elternzeit ending "
        "enquiry erhalten erreichbar erstellt erstgespraech erzeugte event expires faellen fahrt "
        "forwarded fuehren fuer gb geduld geschaeftspartner get gewohnt gib great gueltig hiermit http "
        "i'm ihr innerhalb interview invited item jahresabrechnung keeps klicken know kostenlose kundin "
        "kundinnen lese looks lust made manage medium mehr method moderator monate nachrichten naechsten "
        "neuer next oeffnen orange passes payment photo praxisteam refund reihe remain reschedule sobald "
        "sofort sp spaetestens spreadsheet started sterne subscribe tagen teil top topics total tried "
        "turned uebermorgen unserer unterschreiben unterzeichnet update valid vertretung video visa "
        "voraussichtlich wartet we'll we're weitere werde while within yes your zeit zugang",
        3: "absagen access action annual antworte available befinde being betrag bisher book cheers created "
        "dein dies dieser duerfen emails erinnern ersten finden folgende following founder give gruess "
        "gute guthaben hast haven't here ihren ihrer keine klick kunden later live longer mailing minuten "
        "moeglich opened order parties personen platz preferences questions reading received reopen "
        "respond sender show space telefonieren through trial tun turn unsubscribe unterwegs upgrade "
        "verlaengert visit week weiter wenden you zeige ziehen zurueck zwoelf",
        4: "abmelden absender away back bestellen diese does drei friend geoeffnet here's id lesen melden "
        "ooo positionen read release return sent signiert sollen takes tell uebernimmt unter when wieder "
        "yet zusammen",
        5: "ansehen automatisch currently document hit mails most opt pdf proposal try unser unsere until where wurde",
        6: "eur jetzt neue our these",
        7: "bis dokument ihre signed thank this view",
        8: "sie",
        9: "how",
        10: "bin message",
    },
)
