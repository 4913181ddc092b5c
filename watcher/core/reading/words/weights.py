"""How many points for a program is each word of a mail worth? Ten make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Weights

ANSWERS = Weights(
    1,
    {
        -8: "das",
        -7: "beim dann dear hab machen",
        -6: "aber hab's i'd ja look noch put quotation regards sehr that they",
        -5: "also aus bit can durch er faellt fine good got gruessen had huhu i'll ihnen min muessen one "
        "passt sorry thanks wrong yes",
        -4: "before brauche bring but come confirm cost es euro five freundlichen geben geehrter gesagt give "
        "go half ihrem invoice jahr leider like logo meeting mir muesste otherwise po raus samstag says "
        "she side sonst thank vote wenn who wuerde you zusammen",
        -3: "aa afternoon allen als always angebot another anyone approved attention aufs because bescheid "
        "came cm dabei dank danke dich don't down else entscheidung erteilt fertig filed four freundliche "
        "going grad ground gruesse gute has hat he heisst holiday immer instead ist it's koennen kommt "
        "liebe liegt ma mehr mit mm morning must nach naechsten needs neu nochmal noted numbers off oh ok "
        "other passed properly quote revert same say schnelle servus shall stehen steht stueck their "
        "thing too twice upside variante vat want war we weitergegeben wet whether which wir wochenende "
        "would yellow zahlen zurueckgezogen",
        -2: "! ? abend ablauf agenda agreed ahead antrag apologies appreciated arrived asked asks "
        "bankverbindung bar bear bedarf being benoetigen beschluss beste besteht bitte bitten boss both "
        "bottom cant cat changed cheers chef chefin choose clause contract copy cover dafuer darf decides "
        "den did dieses does dran driver eigenerklaerung eilt einen einverstanden eleven engineer "
        "entschuldigen face fehlt fire fixed frueh gefaellt gehe gemacht gibt's given gorgeous "
        "grundsaetzlich gruss guten habe halbe his hon hope i've intern ip isn't kind kindly kollegin "
        "komm komma kommen kostet kriegen laesst last later leeds less lieber likes make mal mate meet "
        "mega melde mind morgen much muehe muessten muss neue next nimm nobody noon nothing number nummer "
        "occasion offer once or orange order panel pauschal picture points preferred private proper raise "
        "re really reden regret responses returned revised round rueckmeldung ruhetag runter rush sagen "
        "sagt schade schick schoenes scored selbst send sending she's show since sitzung so sofern spass "
        "stays stimmen ta tatsaechlich tel tell tender that's trotzdem uebersendung uhr um unterwegs user "
        "vertrag viel vorab vorgelegt vorher vpn waere was weihnachten well wenn's what when wife with "
        "without woche wrote yesterday zug zugestellt zusendung",
        -1: "abgeschlossen abholung above abs abstimmung accept address aendern afraid against allerdings "
        "angebots angenommen ansehen answers antworte anyway anzahlung approach arrange asking attached "
        "ausrichten beauftragen bedanken bedauern begeistert beide bekommt beschlossen bestaetigt "
        "bestellen betraegt better bevor bezugnehmend bild books brauchen break bringen brother call "
        "cancel cap chase close colleague comes coming conference consider copied copies credit cried "
        "cuppa customers cut dagegen danach darauf daten dauert davon dazu decision deinen des deshalb "
        "designer di dienstag difference director direktor doch document doesn't doktor done dont drauf "
        "dreimal drueber duerfen duty easter eben egal eigentuemer einfach end entscheiden entwurf "
        "ergebnis ergeht ersten euch even evening everyone falls falsch fassung fault fehlen fehler few "
        "first folgt forgotten fotos found fr freien freigegeben freitag freundlichem fristgerecht full "
        "fyi ganze gar gebe gebeten geht gelegt geprueft gerne geschrieben gesegnete gespraech gestern "
        "geworden gmt great groesser gruenden gucken haelt haette haetten hammer hang hast hatte hatten "
        "her herbstferien herzlichen heuer heut hiermit high hin hinten hochachtungsvoll https if ihm ihn "
        "ihr ihren inside into item its jahresende januar january jetzt kalt kenntnis kg kids klaeren "
        "kleine klingt koennte kollege kollegialen komme komplett laenger laeuft lambing lassen leite let "
        "let's letter letzten letztes lg lieben limit log looked lose mach madam made makes market may "
        "measure meets meinem meint meldet mid middle minutes mitbringen mitteilen mittel moechten month "
        "months more morgens moved myself naechste naechstes name neben nehmen netto nichts nie night nix "
        "ob oder offerte ordnung ostern others over passen patience patient pay paying payment pencil "
        "persoenlichen placed pls prefer proceed project provide quick raised reasons received reichen "
        "reihe rest reviewed road roof rufe rufen ruhig run sag samples saved schau schlaeft schoenen "
        "schreiben seen segen seiner seite senior setzen shop's should shout sieht signed signs six slot "
        "smaller soll sollte some someone sounds space split starten stellen step streichen sunday super "
        "sure swapped tagt takes taking tea teile telefonisch terms teuer teurer them there there's "
        "they're think tight told took top treasurer trouble tun turned uebrigens unable unless unten "
        "unterschrieben vater verbindung vergessen verlangt version versprochen very vg vielen vor "
        "vorlage vorne voted waiting wann wants way we'll wedding weekend weniger went were werte where "
        "wie wish wissen worth wuerden xx year you'd yours zugestimmt zuschlag zustaendig zustimmen "
        "zweimal",
        1: "abendkasse able absence absenderin abzusehen acknowledge add advent after ahoy alle already and "
        "angaben angelegt anhaenge annehmen anrufen anspruch answer any anything application appointment "
        "arbeite arbeitet arrival aufgenommen ausschliesslich ausser ausserhalb automatische availability "
        "average bald banking be beantwortung bearbeitung been behind bereit besetzt besichtigungen "
        "besser bestaetigen bestellungen betrieb betriebsferien between bewerbungen bisschen bleiben "
        "braucht brennt buchen busy card check checken claim classes comment congratulations could "
        "couldn't covered created current daher dankend date datum dauern dawn deadline denn department "
        "description details dienstreise dies different disposition dokument donnerstag drei due dusk "
        "ehrenamtlich eight ein eingegangen eingeschraenkt eingetroffen emailing emergency ende erfolgt "
        "erneut erst erste erstellt etwa eure evenings ever expect extra findet folgenden following "
        "forschungssemester forwarded frag frage fragen fri fridays frist fristsachen funerals future "
        "gedacht geduld gegeben gehen geht's gelesen generated geoeffnet gesammelt geschaeftspartner "
        "geschehen gesondert gibt goes gone greetings hand handled handles hear herrn homepage hundert "
        "idea include instagram instructions interesse is je jemand job july kb keep kept key kinder "
        "kleines klicken know kommende kuemmern kuerze kuerzungen kundin kur kurs label lager lasse lese "
        "licence liebes live locked lovely macht mandanten mark's matching meistens met mi mitarbeiter "
        "mittwochs mondays my nachrichten naechster needed never notdienst notice notified nr october oft "
        "opened outside oven page parent pass patienten pick piece place platz possible preise prices "
        "priority processing pruefungsamt pruefungsangelegenheiten quarterly queries query rate reaching "
        "reads receipt receive receiving rechtsverbindliche recruiting refunds relates relevant report "
        "reporting resend resolution returning right ruhestand rund sa sabbatical sachbearbeiter safely "
        "sat saturday saturdays schnell schneller schnellstmoeglich schreibst season sechs seiten senden "
        "sensitive shut sichtung signage sind sit sleep slow sofort sohn sollten something sonstiges "
        "spaetestens speak specialist sporadisch staff stairs starts stop surface taeglich tag tage "
        "tagsueber take telephone ten thinking thursday times tochter touch try tuesday uebermittelt "
        "uebrigen unread unser unsolicited update vacation verarbeitet verloren verschicken "
        "verschlossener vielleicht virtual visa visit volume vorgangsnummer vormittags waehrend wanted "
        "warum wednesday wer werktag werktags why wirksam wishes wo wohl write years yet you're you've "
        "zeigt zeit zeiten zugewiesen zustaendige zustaendigen zwischen zwischenzeit",
        2: "absender action allow andere ansprechpartner answered antworten artikel assigned assistant auf "
        "aufgrund automatisch available bearbeiten bearbeitet betreff bindefrist binnen bleibt book case "
        "click collection communications complete computer course dahin damen datei dazwischen deck deep "
        "dienstags discussed donnerstags dringenden eine einer eingang elternzeit emergencies entgegen "
        "erfasst eroeffnet erreichen euer eur every faellen februar fest find finden freitags ganztaegig "
        "geschaeftsleitung gl grid gruene handy hause heard herren holidays id ihrer individual "
        "informationen jahren jas jede keine kuemmert kuenftig kw laptop laufen lesen limited logged "
        "longer looks many match maternity me meantime mein meine member mensch mich minute moechte "
        "moeglich moment monday most nein new nimmt normal notfaellen nudge nur nutze offen offline ohne "
        "oktober ones ort owing protect questions reach reached ready regel registriert response richten "
        "ruft schauen schoene sehen seine seit selten sent sich signal site sitzt solange solved spring "
        "station tagen taken term things today tonight tour uebermorgen uebernommen understanding unseren "
        "unserer unter until up uw valid verfuegbarkeit verstorben viele voicemail we've weekends weitere "
        "weitergeleitet weitergereicht welcome werden winterpause wuenschen wurde you'll zugeordnet "
        "zugeteilt",
        3: "answering antwort automatically away beantworte beantwortet befinde beleg catch contacting "
        "conversation correspondence darum dec derzeit dir directly einem einmal einschliesslich "
        "empfangen endet erkannt erreichbar follow fuer getting happy haven't hilft hoerst hours how just "
        "link looking matters meinen montag nov only our paar pdf phone please preis promise question rd "
        "reading reference retired return rueckkehr still stunden through tomorrow uebernimmt uns unsere "
        "vertretung verwenden wait we're wird within wochen your zufrieden zurzeit",
        4: "again annual april beantworten currently december dein diese dieser digitale einschl enquiry "
        "etwas forward here hoeren ihre innerhalb maerz moin nehme note rechner reopen replies september "
        "set sie urgent verlassen view voraussichtlich weiter while working",
        5: "access below company emails fuehrt gern los november per person respond then unserem use zurueck",
        6: "anliegen bis leave this week wenden",
        7: "back deine message wieder",
        8: "i'm",
        10: "bin dezember mails",
    },
)
LETTERS = Weights(
    5,
    {
        -10: "me mir",
        -9: "could das",
        -8: "aber gruss hab habe more steht wie",
        -7: "? it's ja kommt macht mittag noch says sorry still take they",
        -6: "abend bitte but cut den down frame got liegt my nochmal one put seit send sind statt that that's "
        "thing uns vat we yours",
        -5: "allein anbei angekommen beim can computer empty er freundlichen geworden half is isn't jemanden "
        "kuenftig laeuft like logo meine mit neu rueckruf same senden so there's time uhr verschiedenes "
        "was wasser weg whole",
        -4: "aendert again and as attached brauche dear ein extra genommen gern gone gruessen high i've if "
        "immer ist kein komme kostet leute lot loved machen mich mm name need nobody ohne page papa "
        "present sat schicken sehr super tag them til treffpunkt vergessen want war wenn were wird wochen "
        "word working writing wuerde you're",
        -3: "alle allem alles anhang because bed begruessung benoetigen bilder bring came cash charge come "
        "des di doing don't dont draw every faehrt fill fine four freitag geben geld go goes going "
        "gruesse habt had halt have heisst instead key lassen last lb leider liegen light look ma mein "
        "meiner muss neighbour nur or pair part pin right saw say schick schild schon schornsteinfeger "
        "sending sleep soll sonst suchen tel thurs under unterlagen vier warten what which who woche year "
        "you'd zimmer",
        -2: "abgeholt abholung acht afternoon allerdings als also andere anfangen another antwort are bahnhof "
        "before begehung bekommen below bescheid besprochen bleiben bloss both brauchen bringt cards cm "
        "coming danke darf did done donnerstag drauf driver drueber each eight falls fell file font forty "
        "freuen gave geehrte gehabt gemacht gesagt gespraech griass haengen happy has hatte he heute hin "
        "hinten hours https i'll its jemand keep kg koennen koennte koennten konnte kosten kriegst label "
        "lettering lieben lieber link lovely mach madam make may mine mon morgen nach naechste namen "
        "names needs nichts nine nix noon o'clock ob oder ones owe past phone place please portfolio "
        "probe ran raus rund saal sechs selbst she should sieht signs six smells somebody sondern sounds "
        "spare stimmt stueck sunday talk they've think those told tonight too treppenhaus tue twice um "
        "unless version viele wann wants wed wegen welcome weniger wer wirklich would wrong zweiten "
        "zwischen",
        -1: "about acknowledge afternoons alone already anderen angelegenheit angenommen anschauen anyway "
        "arbeit around asked auch aufbau aufgefallen august beamer beiden best beste bevor bitten black "
        "blatt boiler braucht button cancel carpet chef class clear collection comes connection copy cost "
        "dank daten dauert dazu dich dienstag diesem diesmal dinner doch dock dog draft drawing drop "
        "drucker eine einem einen eines eingetragen einmal either eleven elf endlich english entwurf "
        "erscheinen erst euch eure euro even ever fahrer fehlen fehlt feierabend find findet first flyer "
        "folgt fotos geehrter gefallen gefunden gegeben gegen gehe gehen gestern gilt gleich grad groesse "
        "grosse gruesst haelt haengt haette halle halten hand hattest having he's hear her herren "
        "herzlich herzliche heuer him hinter his hund ihm jahre jahresende job juni just kalt keiner kind "
        "kleinen koenntest kollegen komm kommen lageplan late laut let letter letzte letzten liefern "
        "links lose lower mal man map maschine matter meckert meet meeting melde min miss mitbringen "
        "mitnehmen mittwoch moechte moechten moin month morning mostly moved much must nacht naechster "
        "natuerlich nie niemand nothing number numbers nun oben offen oktober own panel per places point "
        "possible preis pulled rad raised rate rd really reden regards reicht rest run running sache "
        "sachen sag sage sagt schreiben schreibt sein selber sheet shift ship side site sitting size "
        "sollten some stattdessen suggest taken tauschen tea thanks then thinking throw took train "
        "transport treffen trotzdem tuer tut two ueber unseren unseres unten versprochen vorbezeichneter "
        "vorjahr waere waiting walked way wednesday weeks weil weisst well whoever wife windows wissen "
        "without wollte write years you'll young zahlen zeichen zeigen zettel zug zwar",
        1: "! abgebucht ablageort accept add agreement allen among amount angaben answers antrag anyone "
        "anzeigen arrival ausgabe ausser automated automatische autor bald bekommst bestaetigen "
        "bestellungen betreff betriebsurlaub bogen booked bringen brother browser budget can't card "
        "certificate changed check closes collect complete confirm confirmed daenemark darauf dates dec "
        "deine deinem details diesen dir durchsicht einer eingang einschliesslich elektronischen elements "
        "end ends enough enter enthaelt erfolgreich estimate etwas faellig fahrzeug failed february "
        "fertig files five folks follow fonts fr frage freeze fri friday frist fruehstueck fuenf "
        "geaendert gebucht gelandet gelesen geschickt geschrieben gesendet get getting gewinn gibt good "
        "gratis guten hat i'm ihrem ihres included inhalt inkl interesse invoice ip issued january jeden "
        "jun karte kassel km kostenfrei krankenhaus kurs kw laesst lager lastschrift lautet least log "
        "looked maternity minutes missed moment monat montag monthly nehmen neues new nice note notice nr "
        "other oven pages paid passed passen pay person prices profile pruefen quote rabatt receiving "
        "regal regarding registriert remain renewal requested returned row sale scanned scheduled schicke "
        "seats sehen september serif set sicherheitsgruenden sichern siebten since slot something station "
        "stop stunden synchronisiert taeglich tarif teil ten terms themen thu typografie uebermittelt "
        "umschlag unserem unterschreiben up usually utc verlaengern verteiler vertrag vorbei waehlen wait "
        "weiteres weitergeleitet while why wir with wo wuenschen wurden yourself zu zugestellt "
        "zurueckgehalten zustand",
        2: "abbestellen action address aendern angebot antworten anything approval austragen be beachten "
        "bearbeiten been beleg bereit besetzt branch bringing buchen charged cheers click close completed "
        "daher damit danach dateien deliver delivered dringenden durch edit eingegangen elektronisch "
        "elternzeit ending enquiry erreichbar erstellt erstgespraech erzeugte event expires faellen fahrt "
        "forwarded fuehren fuer gb geduld geschaeftspartner gewohnt gib great gueltig hiermit http ihr "
        "innerhalb interview invited item jahr jahresabrechnung july keeps klicken know kostenlose kundin "
        "kundinnen lese looks lust made manage medium mehr method moderator monate monday nachrichten "
        "naechsten neuer next noticed oeffnen off orange passes payment photo praxisteam refund reihe "
        "reopen reschedule response show sobald sofort sp spaetestens spreadsheet started sterne "
        "subscribe tagen their through top topics total tried turned uebermorgen unserer unterzeichnet "
        "update upgrade valid video visa voraussichtlich wartet we'll we're weekend weitere werde within "
        "yes your zeige zeit zugang",
        3: "absagen access annual antworte april available away back being betrag bisher book created dein "
        "dies dieser duerfen emails erhalten erinnern ersten finden folgende following founder give "
        "gruess gute guthaben hast haven't here ihren ihrer januar keine klick kunden live longer mailing "
        "minuten moeglich opened order parties personen platz preferences questions reading received "
        "respond return samstag sender takes telefonieren trial tuesday tun turn unsubscribe unterwegs "
        "verlaengert vertretung visit week weiter wenden wieder yet you ziehen zurueck zusammen zwoelf",
        4: "abmelden absender befinde bestellen currently dezember diese does drei friend geoeffnet here's "
        "id later lesen melden nov ooo positionen read release sent signiert sollen space tell uebernimmt "
        "unter when",
        5: "ansehen automatisch document hit mails most november opt our pdf proposal try unsere until where "
        "wurde",
        6: "eur neue these unser",
        7: "bis dokument ihre jetzt signed thank this view",
        8: "sie",
        9: "december how",
        10: "bin message",
    },
)
