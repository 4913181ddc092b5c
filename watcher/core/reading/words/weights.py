"""How many points for a program is each word of a mail worth? Ten make it e times as likely.

Made by `python -m tools.weights`, which tells how.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Weights

ANSWERS = Weights(
    4,
    {
        -8: "dear hab machen",
        -7: "aber beim dann had ja noch yes",
        -6: "also bring but can das es got hab's he i'd i'll look sehr that they",
        -5: "asked bit come faellt fine go good gruessen huhu logo passt put raus regards sonst sorry thanks "
        "was wenn would you",
        -4: "because brauche confirm danke durch er euro freundlichen geben has ihnen ihrem immer instead ist "
        "jahr laesst leider liebe liegt like mehr min mir mit morning muessen muesste ok one otherwise po "
        "quotation says servus should since steht thank um want were where whether who wrong wuerde "
        "zahlen",
        -3: "afternoon allen always angebot anmerkungen anyone asks attention aufs being bescheid bitte both "
        "break came cheers comes contract dabei dank darf dich duerfen else end entscheidung fertig five "
        "four freundliche geehrter gemacht gesagt give given gruesse grundsaetzlich gruss gute hatte "
        "heisst holiday kindly koennen kommt letter ma make meeting mind much muehe must needs neither "
        "nobody nochmal noted numbers off orange over own properly quote revert run same say schnelle she "
        "side spass stehen stueck thing twice variante vat vote waere wet which wie without woche "
        "wochenende yesterday yours",
        -2: "! aa abend ablauf above against agreed ahead allerdings angenommen apologies appreciated "
        "bankverbindung bar bear bedarf been benoetigen beste bestellen boss bottom bringen cant cat "
        "changed chef chefin choose clause cm copies corrected cost could cut dafuer decides deiner den "
        "des designer did dieses difference doch does don't down eigenerklaerung eilt einen einverstanden "
        "eleven erteilt euch face faithfully fehlt few filed fire fixed found freundlichem frueh gebeten "
        "gefaellt gehe geht gestern gibt's going gorgeous grad ground gruenden gucken guckt guten habe "
        "halbe half hinten hon hopeless https i've inside intern isn't it's jahresende jedoch kind "
        "kollege kollegin komm komma kommen kostet kriegen lambing lassen last later less let letztes lid "
        "lieben lieber likes links looked mach mal man mate meet mega melde month more muessten muss nach "
        "naechsten name neue next nimm number nummer oben offer once packed panel party pauschal pencil "
        "personally photograph picture plane pls points poster preferred printer raise re really reden "
        "regen regret rest returned revised rueckmeldung rush sagen sample samples schade schick schoenes "
        "schwarz scored seh seite selbst send sending she's show shown signed sincerely sitzung spoken "
        "spot stands stays stimmen streichen ta takes tatsaechlich tel tell tender test teuer that's "
        "their there third too trees trotzdem true uebersendung unable upside used user vergessen very "
        "viel vor vorab vpn war we weihnachten weitergegeben wenn's what wife writing wunderschoen wurden "
        "year's yellow yep zugestellt zurueckgezogen zusendung",
        -1: "? abholung about abs abstimmung accept accepted accident aendern afraid agenda allein als "
        "amended anderes anfangen angebots anlage another ansehen ansonsten antrag antworte anyway "
        "anzahlung apart approach approved arrange arrived as attached auch aufnahmen ausserdem author be "
        "beamer beauftragen bedanken bedauern before begeistert beide benoetigt beschlossen beschluss "
        "besprechen besprochen besteht betraegt bevor bezugnehmend bitten bittet black blatt bless boards "
        "brauch brauchen brother buche call cancel cannot chain charge charged checked clean clear close "
        "colleague compare considered copied credit cried cuppa dagegen danach darauf darker deinen "
        "delighted described deshalb direktor doesn't doktor dont draft drauf draw drawing drawings "
        "dreimal drew drueber du's duty each echt eigentlich eigentuemer eingetragen engineer english "
        "entscheiden entschuldigen entwurf ersten even evening everybody fahrer falls falsch fassung "
        "father fault fee fehlen figure final firm flyer folgt foot forgotten formlos forty fotos frag "
        "freien freigegeben fruehjahr full fyi ganze gar gebracht gebuehr geehrte gefragt gefreut gegen "
        "gelb gelegt genuegt geprueft gerne geschrieben gesegnete gesendet gespraech geworden gmt god "
        "great groesser ha haben haengt haette haetten haha halben hammer hand hang hat hatten he'll he's "
        "hej hence herbstferien herzliche herzlichen heuer heut hiermit high hin his hochachtungsvoll "
        "holen hope hour hund iban if ihm ihr ihren image ip irgendwo its jetzt kalt kamera kannst kassel "
        "keiner kennt kenntnis kg kids klasse kleine klingelt klingt knee koennte kollegen kollegialen "
        "komme komplett kopf korrigieren krank ladder laeuft le leite let's letzten liegen limit lol lose "
        "low lower luft machine madam makes map margin meant meas measure measured meets meinem meiner "
        "meint mfg middle mise mitteilen mittel moechten months morgens mother moved musst myself "
        "naechste naechstes natuerlich need netto nichts night nix noon ob occasion offerte omg order "
        "ordnung ostern others ours part passed passen patient patients paying payment perfect perhaps "
        "permission persoenlichen pfarrbuero place position prefer private proceed project proper provide "
        "pruefen quarry quick raised ran rather real reasons received rechts ref reichen reicht reihe "
        "rein require reserviert resolved responses richtig right roof rufe rufen ruhetag ruhig rum "
        "running runter sag sagt saved saying schau schickt schlaeft schoenen schreibt schreibtisch "
        "schrift se sea seen segen seiner sen senior separate setzen she'd sheets shop's shout sick siehe "
        "sieht signs size smaller soll sollte some someone somewhere soon space spoke sponsor starten "
        "statt stellen step stimmt stuff stuhl super sure swapped tagt tail tea telefonisch terms teurer "
        "they're think thx tight time titel tmrw took top trouble tut two uebergabe uebrigens uhr "
        "umschlag unless unterschrieben unterwegs using usually verlangt vermerkt versammlung version "
        "versprochen vg vielen vorbei vorgelegt vorlage vorne vorsorglich voted waiting waived wann wants "
        "weekend weg well weniger went werte when window wish wissen with witz wollen won't word worden "
        "worth written wuerden wunderbar wundern wurde xx you'd young zahl zeichen zeichnen zettel zimmer "
        "zu zuerst zug zugestimmt zurueckgehalten zusammen zuschlag zustaendig zustimmen zweimal",
        1: "abendkasse abends able absagen absence absenderin abzusehen acknowledge add added aktenzeichen "
        "allow already andere angaben angelegt anhaenge anlass annehmen ans applicants application "
        "appointment arbeite assume auf aufgrund auftraege auskuenfte ausschliesslich ausserhalb "
        "automatische availability available average bald beachten beantwortung bearbeitung bekommst "
        "besetzt besichtigungen besser bestellungen betriebsferien bewerbungen bilder bisschen book books "
        "boxes brauchst braucht briefing buchen buecher busy case changes checken cheese class classes "
        "collection comment computer couldn't country created current daher dankend darum datei datum "
        "dawn dazwischen deep denn department description dies diesen different disposition dogs dokument "
        "drin dsgvo due during dusk early eben ehrenamtlich ehrlich eilige eiliges eine eingang "
        "eingegangen einsortiert electronic emailing ende entgegen erfolgen erfolgt erneut erstellt eur "
        "eure evenings ever everything expect extra faq far felt fest findet folgenden format forwarded "
        "frage fragen fridays fristsachen funerals future ganzen ganztaegig gedacht geese gefunden gehen "
        "gehoert geht's gelesen gemaess generated geoeffnet gesammelt geschaeftspartner geschehen "
        "gesondert gespeichert gibt gruene grund haelt haengen halle handled handles hast having hear her "
        "herrn him homepage humans hundert id idea ihn include innen instagram instructions interesse "
        "island je jeden jedes kb keep key kleines klicken kolleginnen kommende krankmeldungen kuemmern "
        "kuemmert kuenftig kundin kur kursen kw label lads laid lasse laut licence liege liest lift looks "
        "lovely made mark's match matching medium meistens met mitarbeiter mittwochs monate monaten "
        "nachrichten nachts naechster needed nein never nie none notdienst notfaellen notice notiert "
        "notified nr nudge offen oft only opened outside oven paint parent pass patienten phone photo "
        "pick piece pile pinned platz play please policy portfolios preise prescriptions prices priority "
        "probably problem processing projekt pruefungsamt quarter queries rate reaching reads ready "
        "receipt rechnen rechtsverbindliche recruiting referenz regel relates relevant replied report "
        "reporting resend returning reviews role rules rund sachbearbeiter safely saturdays schadennummer "
        "schlecht schnell schneller schnellstmoeglich schon schreib schreiben schreibst schritt search "
        "season sehen sein seiten senden seven sheet shut sichtung silence simultaneous sind sits sitzen "
        "sitzt slot slow sobald sofort solange sollten something sonstiges spaeter spaetestens speak "
        "specialist sprechstunde staff stairs stand started starts station straight students surface "
        "taeglich tagen teilzeit ten these thirty though thumb thursdays tier times tot touch "
        "uebermittelt understanding unread unser unserer unsolicited unter update vacation verarbeitet "
        "verlaengern verloren verschlossener verstaendnis viele vielleicht virtual visa visit "
        "vorgangsnummer vormittags waehrend wanted warten way we'd webseite weekends weeks weitere "
        "werktag whoever why wird wirksam wishes wlan wohl wrote wuenschen year years your zeigt zeiten "
        "ziehen zugewiesen zustaendige zustaendigen zweit zwischenzeit",
        2: "absender action advent after alle and anhang ansprechpartner anspruch answer answering anything "
        "arbeitet arriving assigned assistant automatically automatisch beantworte beantwortet bearbeiten "
        "bearbeitet befinde beleg betreff bindefrist binnen bleibt broken catch checks click "
        "communications complete contractor course covered dahin damen date dauern deadline deal "
        "delivered derzeit dienstags discussed donnerstags drei dringendes durchwahl eight ein einer "
        "einmal elternzeit emergencies emergency erfasst eroeffnet erreichen etwa euer existing faellen "
        "ferien find forschungssemester freitags frist fuer geduld geschaeftsleitung getting gl happy "
        "hause heard here herren heute hoerst holidays hours individual informationen inventur jede just "
        "kein kept knapp laptop laufen lesen limited logged many maternity meantime meine member minute "
        "missing moechte moeglich moment mondays my neben nights nimmt nur nutze offline ohne ones ort "
        "owing period posteingang preis priti promise protect pruefungsangelegenheiten rd reach reached "
        "reading receive refunds registriert reported richten ruft sabbatical schauen schoene sechs "
        "selten sich solved sporadisch spring still stunden tage taken term thema things those tonight "
        "tour trifft uebermorgen unseren uw valid verfuegbarkeit verstorben verwenden vier voicemail wait "
        "we're weitergeleitet weitergereicht wer winterpause wo write yet yourself zeit zugeordnet "
        "zugeteilt",
        3: "again answered antwort antworten artikel away bereit between cake check contacting conversation "
        "currently deck digitale directly dringenden einschl empfangen endet enquiry erkannt erreichbar "
        "every finden forward gets grid halt handy haven't hilft hoeren how ihre jas leg longer looking "
        "macht matters meinen mensch mich normal note paar possible questions reference reopens response "
        "retired return rueckkehr seine sent set sie signal sitze sohn through tomorrow uebernimmt uns up "
        "use vertretung view voraussichtlich we've within zufrieden zurzeit",
        4: "any beantworten brennt dein dieser einem einschliesslich either etwas follow fuehrt gern "
        "innerhalb keine mein nehme our pdf person respond seit site stop today unsere until urgent "
        "verlassen while wochen working",
        5: "annual below company correspondence diese los per reopen replies then unserem weiter wenden",
        6: "access anliegen back bis deine emails leave link rechner week zurueck",
        7: "i'm message this wieder",
        10: "bin mails",
    },
)
LETTERS = Weights(
    6,
    {
        -10: "me mir",
        -9: "aber could hab",
        -8: "das gruss more one steht",
        -7: "? also bring can got habe is says sorry take that's thing uns",
        -6: "abend beim bitte but cut down half ist ja kommt macht mittag put seit send sind still they war "
        "was wasser wie yours",
        -5: "allein anbei angekommen den empty frame freundlichen genommen i've it's jemanden kuenftig laeuft "
        "liegt like man mich mit my noch nochmal senden statt that them there's time uhr vat want we were "
        "whole zug",
        -4: "aendert again as brauche computer dont ein er extra gern geworden glueckwunsch gone gruessen "
        "have high if immer instead ish isn't its kein komme lassen lot loved ma meine muss name papa "
        "present rein rueckruf same say schicken schon super verschiedenes weg what woche wochen word "
        "wuerde",
        -3: "abholen alle allem alles and angerufen bed begruessung benoetigen brauchen came car cash charge "
        "come dead dear did doing drauf draw endlich falls fehlt fill geehrte gehabt geld geruest going "
        "gruesse habt had halt has her hin hinten key koennten konnte last lb leider leute liegen logo "
        "mind nach naechste need nix nobody nur oder page pair part pin plakat please protokoll ran raus "
        "saw schick schild sehr sending sleep soll somebody spare stimmt suchen tag tel they've think til "
        "treffpunkt ueber um under unterlagen vergessen warten weisst weniger wenn wird working would "
        "writing you'd you're zwischen",
        -2: "abgeholt acht afternoon allerdings andere another are asked asking attached auch because before "
        "begehung beide bekommen below bescheid besprochen bilder bleiben bloss both boxes bringt cards "
        "coming danke dann darf dazu dein des don't done dritten drueber du's each eight einen es euch "
        "every faehrt fell find font forty geben gemacht gesagt gesehen gespraech gestern go goes grad "
        "griass haengen happy having he hear heisst him his hours https i'll jemand just kg kind koennte "
        "komm komma kostet label labels leaving let lettering liebe lieben light look mach machen madam "
        "make making mein meiner mine missing money namen names neighbour noon o'clock ob ohne ones owe "
        "panel per phone probe right rund saal scarf sechs sein selbst she should signs six sonst sounds "
        "stairs stimme taking tea there those told took treppenhaus two unless unseren version viele vier "
        "wann wants we'd wegen welcome wer who wirklich write wrong year zettel zimmer zweiten",
        -1: "abholung about acknowledge afternoons ahead alone already als always anderen anfangen "
        "angelegenheit anhang ans anschauen antwort anyway around auf aufbau aufgefallen ausserdem "
        "bahnhof behind beiden best bestellt bevor bild bit blatt boiler braucht canal cancel chance chef "
        "chefin class clear cm collection comes connection contract cross dachte dank daten dauert davon "
        "didn't diesem dieses diesmal dinner doch dock dog drawing drop eine einfach eingetragen einmal "
        "eleven elf english entwurf erscheinen erst eure euro even ever exactly fahrer father fehlen "
        "feierabend flyer folgt four freuen ganze gave geehrter gefallen gefunden gegen gehe gehen geraet "
        "gesicht girls given gleich groesse grosse gruesst haelt haengt haette haetten halten hand hard "
        "hatte hatten hattest he's helfen herren herzliche heuer heute hinter hope hot ihm ihnen jahre "
        "jahresende kalt kannst keep keiner keins kept kindern kleinen koennen koenntest kollegen kommen "
        "kriegst lads lageplan letter letzten lieber liefern link logs lovely lower lunch map maschine "
        "matter mean meckert meet meeting meint melde met miles moechte month morning much must muster "
        "naemlich natuerlich nd needs neuen nichts nie niemand night nothing number numbers nun oben or "
        "own paint past pickup places point portfolio possible preis pulled raised rate rd really reden "
        "regards reicht rest riding rufen run running sache sag sage sagt schreiben schreibt schrift "
        "schwarz sei seiten selber servus she's shed sheet shift ship shoot sieht sit site sitting "
        "slipped smells sollten some someone sondern sooner stand stattdessen staying strasse stueck "
        "suggest taken tauschen teile thinking thirty throw tonight towel train trotzdem tut twelve twice "
        "unseres unten versprochen very viel vor vorbezeichneter vorjahr waere waiting walked wand wanted "
        "way weeks well werden whether which whoever wife wissen with without wollte wuerden years you'll "
        "young zahlen zeichen zeitung ziehe zwar zweite",
        1: "! abbestellen abbuchung abgebucht abgeschlossen ablageort accept add agreement among amount "
        "angaben answers anyone anything anzeigen arrival ausgabe ausser automated automatische autor "
        "bald be bereit bestaetigen bestellungen betrachten betreff betriebsurlaub between booked bringen "
        "brother browser buche certificate charged check closes commission complete confirm dabei "
        "daenemark darauf darum dates deinem domain due edit eingang einschliesslich elektronischen "
        "elements end ends enough enter enthaelt erfolgreich erstellt estimate etwas everything faellig "
        "faellt fahrzeug failed far figure files finished five folder folks follow fonts freeze "
        "fruehstueck gaeste geaendert gebucht gegenstandslos gelesen geschickt gesendet gewinn gib gibt "
        "gratis halben here i'm inc included inclusive inhalt inkl innerhalb interesse into ip items "
        "karte kassel km kollegin kostenfrei krankenhaus kuendigung kundin lastschrift leave locked log "
        "looked looks maternity meinen midnight might missed mitbringen monat monthly naechsten nehmen "
        "neues nice note notice noticed off only ort oven pages paid passed passen person pick prices pro "
        "profile pruefen quick quote rabatt reach receiving regal regarding registriert remain renewal "
        "requested reschedule reserve response returned row safe sagen sale scheduled serif set settle "
        "sicherheitsgruenden sichern siebten since single slot sparen sperren sponsor stellen stop "
        "synchronisiert taeglich tarif teil ten terms themen things tisch too top total travel turned "
        "twenty uebermittelt ueberschnitten umschlag unserer unterschreiben up urgent used usually "
        "veroeffentlicht verschickt verteiler vielleicht visa visits vorher wait waren weekend weiteres "
        "weitergeleitet while why wir worden wuenschen wurden yourself zeigen zu zurueckgehalten zustand",
        2: "action address aendern angebot annual antrag antworte approval austragen beachten bearbeiten "
        "been bekommst beleg besetzt betrag bisher branch bringing buchen can't click close completed "
        "cover customers daher damit dateien dauer deine deliver delivered dich dir dringenden durch "
        "eingegangen elektronisch elternzeit ending enquiry erhalten erinnern erreichbar erreicht ersten "
        "erstgespraech erzeugte event except expires faellen fahrt fertig finden freundlich fuehren fuenf "
        "geduld geschaeftspartner get getting gewohnt gott great gruess gueltig heads hiermit http ihr "
        "ihren import interview invited issued item jahr jahresabrechnung je keeps know kollegialen "
        "kostenlose kundinnen lust made manage medium method moderator monate nachrichten neuer next "
        "oeffnen opened orange ordner pass passes payment photo platz praxisteam refund seite show sobald "
        "sofort sp spaetestens spreadsheet started station sterne stunden subscribe switch tage "
        "telefonieren topics turn uebermorgen unserem unterzeichnet upgrade using utc valid verlaengern "
        "vertretung video visit voraussichtlich wartet we'll we're week weiter weitere werde wieder yes "
        "you your zeit zugang",
        3: "access antworten available back befinde being bestellen book card created deiner dies diese "
        "dieser does duerfen emails folgende following forwarded founder friend frist fuer give gute "
        "guthaben ignore ihrer klick klicken kunden later live longer mailing mehr moeglich order parties "
        "personen picked positionen preferences reading received reopen respond sehen sender setzen "
        "signiert space tagen tell through tipps trial tried tun uebernimmt unsubscribe unter unterwegs "
        "update verlaengert waehlen wenden within ziehen zurueck zwoelf",
        4: "abmelden absagen absender away cheers currently drei geoeffnet hast haven't here's id keine "
        "lesen melden minuten most near ooo questions release return sollen unsere when yet zeige "
        "zusammen",
        5: "ansehen automatisch document eur hit neue opt pdf proposal read sent takes try unser where wurde",
        6: "jetzt mails our these until",
        7: "bis how ihre signed thank this view",
        8: "dokument sie",
        10: "bin message",
    },
)
