"""What do mail servers write in languages in which nothing else is read?

Exchange has its notices in some forty languages; a gateway on the way may keep nothing of them but subject and text.
"""

from __future__ import annotations

from watcher.core.reading.words.types import Words

PORTUGUESE = Words(
    code="pt",
    fate_phrases=(r"nao (?:foi|pode|sera)\b|(?:devolvid|rejeitad|recusad|bloquead)[oa]\b",),
    bounce_subjects=(
        r"nao (?:foi possivel entregar|e possivel entregar|entregue|entregavel)",
        r"(?:mensagem|e-?mail|correio) nao (?:entregue|enviad[oa])",
        r"(?:falha|erro) (?:na|de|ao) (?:entrega|entregar)",
        r"entrega (?:impossivel|falhou|com falha)",
    ),
    bounce_phrases=(
        r"(?:nao foi possivel|impossivel|falha ao|erro ao) (?:entregar|enviar)",
        r"nao (?:pode|pôde|puderam|foi|foram) (?:ser )?(?:entregue|recebid[oa])s?",
        r"a entrega .{0,80}?falhou",
        r"(?:usuario|utilizador|destinatario|endereco) (?:desconhecido|inexistente|nao (?:existe|encontrado))",
        r"caixa (?:de correio )?(?:do destinatario )?(?:esta )?cheia",
    ),
    delay_subjects=(r"entrega (?:adiada|atrasada)", r"(?:mensagem|e-?mail) (?:atrasad[oa]|adiad[oa])"),
    delay_phrases=(
        r"ainda nao (?:foi|foram|pode)",
        r"(?:esta|foi) (?:atrasad|adiad)[oa]",
        r"tentativas .{0,60}?continuarao",
        r"(?:continuara|continuaremos|voltara) (?:a )?tentar",
    ),
    given_up_phrases=(r"erro permanente", r"nao (?:sera|serao|havera) .{0,30}?tentativas?"),
)
POLISH = Words(
    code="pl",
    fate_phrases=(
        r"nie (?:została|zostala|zostało|mogła|mogla)\b|(?:odrzucon|zablokowan|zwrócon|zwrocon|usunięt|usuniet)\w*",
    ),
    bounce_subjects=(
        r"nie ?(?:dostarczon|dostarczaln|doreczon)\w*",
        r"nie (?:mozna|udalo sie|mogla?) (?:zostac )?(?:dostarczy|dorecz)\w*",
        r"(?:wiadomosc|poczta|e-?mail|list) (?:nie (?:zostala? )?|nie)(?:dostarczon|doreczon)\w*",
        r"(?:blad|niepowodzenie) (?:dostarcz|dorecz)\w*",
        r"zwrot (?:poczty|wiadomosci|listu)",
    ),
    bounce_phrases=(
        r"nie (?:została|zostało|zostały|zostala|udało się|udalo sie|można|mozna|mogła zostać|powiodło|powiodlo) .{0,60}?(?:dostarcz|doręcz|dorecz)\w*",
        r"(?:dostarcz|doręcz|dorecz)\w* .{0,80}?nie powiod[łl]o",
        r"skrzynka .{0,60}?(?:pe[łl]na|przepe[łl]niona|nie istnieje)",
        r"(?:adres|odbiorca|użytkownik|uzytkownik) .{0,60}?(?:nie istnieje|nieznany|nie zosta[łl])",
    ),
    delay_subjects=(r"(?:wiadomosc |dostarczanie )?(?:opozniona|opoznione|opoznienie)",),
    delay_phrases=(r"jeszcze nie", r"opo[zź]nion\w*", r"(?:kolejne|dalsze|nadal) .{0,40}?pr[oó]b\w*"),
)
CZECH_SLOVAK = Words(
    code="cs",
    fate_phrases=(r"neby[lo]\w*|nemoh\w*|(?:odmitnut|zablokovan|vracen|smazan)\w*",),
    bounce_subjects=(
        r"nedorucit[e]?l?n\w*",
        r"nedorucen\w*",
        r"(?:zprav[ua]|e-?mail|posta) (?:nebyla|nelze|neni|nebol|nebola)\b",
    ),
    bounce_phrases=(
        r"(?:nepodarilo|nepodarilo se|nelze|nebyl[ao]?|nebol[ao]?|nemohl[ao]? byt) .{0,80}?doruc\w*",
        r"doruceni .{0,100}?(?:se nezdarilo|selhalo)",
        r"schranka .{0,60}?(?:neexistuje|je plna|plna)",
        r"adresa .{0,60}?(?:nebyla nalezena|neexistuje)",
    ),
    delay_subjects=(r"(?:doruceni |zprava )?(?:zpozden\w*|opozden\w*|oneskoren\w*)",),
    delay_phrases=(r"(?:dosud|zatim|zatial|jeste) neby[lo]\w*", r"zpozden\w*", r"pokus\w* .{0,40}?pokrac\w*"),
)
NORDIC = Words(
    code="sv",
    fate_phrases=(
        r"(?:inte|ikke|ei) (?:\w+ )?(?:lever|toimi|modtag|mottat)\w*|(?:avvisad|afvist|avvist|blockerad|blokeret|hylatty|returnerad|returneret)\w*",
    ),
    bounce_subjects=(
        r"olevererbar\w*",
        r"(?:kan|kunde|kunne|gick) (?:inte|ikke|ikkje) (?:leverer\w*|sendes|skickas|att leverera)",
        r"ei (?:voi|voitu|voida) toimittaa",
        r"toimit(?:us epaonnistui|tamaton)",
        r"(?:ikke|ej|inte) lever(?:et|erat|ert)",
        r"(?:meddelande\w*|post|mail|mailen|beskeden?|meldingen) (?:kunde|kunne|kan) (?:inte|ikke)",
        r"ekki haegt ad afhenda",
    ),
    bounce_phrases=(
        r"(?:kunde|kunne|kan|har) (?:inte|ikke) (?:blive |bli |kunnat )?(?:lever\w*|afhendes)",
        r"lever(?:ans|ing)\w* (?:till|til|af|av) .{0,100}?(?:misslyckades|mislykkedes|mislyktes)",
        r"toimit(?:us|taminen) .{0,100}?epaonnistui",
        r"ei (?:voitu|voida|voi) toimittaa",
        r"(?:adressen|sahkopostiosoitetta|postlada\w*|brevlada\w*|postkassen) .{0,60}?(?:hittas|fundet|funnet|loytynyt|full|fuld)",
    ),
    delay_subjects=(r"(?:leverans\w* |levering\w* )?(?:fordrojd|forsenad|forsinket|viivastynyt|toimitus viivas\w*)",),
    delay_phrases=(
        r"(?:annu inte|endnu ikke|enna ikke) (?:blevet |blitt )?lever\w*",
        r"(?:fordrojd|forsenad|forsinke[tn]|viivasty\w*)",
        r"ei ole viela",
        r"(?:fortsatter|fortsaetter|fortsetter) .{0,40}?(?:forsok|forsog|lever)\w*",
    ),
)
HUNGARIAN = Words(
    code="hu",
    fate_phrases=(r"nem (?:sikerult|lehet)\w*|(?:elutasit|visszautasit|visszakuld)\w*",),
    bounce_subjects=(r"kezbesithetetlen", r"(?:nem|sikertelen) kezbesit\w*", r"sikertelen kezbesites"),
    bounce_phrases=(
        r"kezbesites\w* .{0,100}?(?:nem sikerult|sikertelen|meghiusult)",
        r"nem (?:sikerult|lehetett?|kezbesitheto) .{0,40}?kezbesit\w*",
        r"cim nem talalhato",
        r"postafiok .{0,40}?(?:megtelt|nem letezik)",
    ),
    delay_subjects=(r"kesleltetve|kesleltetett|kesedelmes",),
    delay_phrases=(r"meg nem (?:sikerult|kezbesit\w*)", r"keslelt\w*|kesik", r"tovabbi? .{0,30}?kiserlet\w*"),
)
TURKISH_ROMANIAN_BALKAN = Words(
    code="tr",
    bounce_subjects=(
        r"teslim edilem\w*",
        r"iletilemed\w*|gonderilemed\w*",
        r"nelivrat\w*|nelivrabil\w*|imposibil de livrat",
        r"neisporuciv\w*|nije (?:moguce isporuciti|isporuceno)",
        r"nedostavljiv\w*|ni (?:mogoce dostaviti|dostavljeno)",
        r"nepristat\w*|nepiegad\w*|edastamat\w*|kohaletoimetamat\w*",
        r"khong (?:gui|the gui|giao) duoc",
        r"tidak (?:terkirim|dapat (?:di)?kirim\w*)",
        r"no es pot lliurar|no lliurat",
    ),
    bounce_phrases=(
        r"teslim edilem\w*|iletilemed\w*",
        r"nu a putut fi (?:livrat|trimis)\w*",
        r"nije (?:bilo )?(?:moguce|moglo|isporuc\w*)(?: .{0,30}?isporuc\w*)?",
        r"ni (?:bilo )?mogoce dostaviti",
    ),
    delay_subjects=(r"teslim(?:at)? gecik\w*|gecik\w*", r"(?:livrare )?intarziat\w*|isporuka odgodena"),
    delay_phrases=(r"henuz (?:teslim|iletil)\w*", r"denemeye devam", r"inca nu a fost livrat", r"jos nije isporuc\w*"),
)
OTHER_LETTERS = Words(
    code="",
    latin=False,
    fate_phrases=(
        r"не (?:может|было|удалось|доставлен)\w*|(?:отклонен|отклонён|заблокирован|возвращен|удален)\w*|未能|无法|無法|被拒|退回|できません|拒否|못했|실패|반송|거부",
    ),
    bounce_subjects=(
        r"недоставленн\w*|недоставлен\w*|недоставено|недоставим\w*|сообщение не доставлено|(?:письмо|сообщение) (?:не (?:было )?(?:доставлен|отправлен)\w*|не может быть)",
        r"не (?:удается|удалось|вдалося|може да се) достав\w*",
        r"(?:ошибка|сбой|помилка) (?:при )?достав\w*",
        r"αδυνατη η παραδοση|δεν (?:ειναι δυνατη|ηταν δυνατη) η παραδοση|μη παραδοτεο",
        r"לא נית[נן] למס\w*|לא נמסר|הודעה לא נמסרה",
        r"(?:لم يتم|تعذر|لا يمكن) (?:ال)?(?:تسليم|توصيل)|غير قابل للتسليم",
        r"(?:系统|系統)?退信|未送达|未送達|无法(?:送达|传递|投递|发送)|無法(?:傳遞|傳送|送達|寄送)|(?:邮件|郵件).{0,12}?(?:被退回|投递失败|发送失败|退回)|投递失败|傳遞失敗",
        r"配信不能|配[信送](?:できません|に失敗|エラー|不可)|メール.{0,20}?(?:配[信送]|送信|お届け|届け).{0,8}?(?:できません|失敗)|(?:未達|不達)(?:通知|メール)?|送信(?:できません|エラー)",
        r"배달되지 않음|배달할 수 없음|(?:메일|전송|발송|배달).{0,12}?(?:실패|반송|못했)|반송",
        r"ส่งไม่ได้|ไม่สามารถ(?:จัด)?ส่ง",
    ),
    bounce_phrases=(
        r"доставянето .{0,80}?не бе\w* успешно|не може да бъде (?:достав|намер)\w*|(?:кутия|адрес)\w* не съществува",
        r"не (?:может|могут|удалось|удается|было|вдалося) .{0,40}?(?:достав|отправ|получ)\w*|не доставлен\w*|сбой доставки|возникла ошибка .{0,40}?доставк\w*",
        r"адрес .{0,60}?(?:не найден|не существует)|ящик .{0,40}?(?:переполнен|не существует)",
        r"δεν (?:ηταν|ειναι) δυνατη η παραδοση|η παραδοση .{0,80}?απετυχε|δεν παραδοθηκε",
        r"(?:无法|未能|没有|沒有|無法|未).{0,12}?(?:送达|送達|投递|投遞|传递|傳遞|发送到|寄達|成功投递)|(?:传递|傳遞|投递|发送|傳送).{0,30}?失[败敗]|被退回|退信原因|(?:地址|用户|收件人|使用者).{0,8}?不存在",
        r"(?:配[信送]|送信|お届け|届け).{0,12}?(?:できません|失敗)|(?:アドレス|ユーザー?|宛先).{0,16}?(?:存在しま|見つかりま)",
        r"(?:배달|전송|발송|전달).{0,12}?(?:실패|못했|않았|수 없)|실패 ?사유|존재하지 않는 (?:메일|이메일|사용자|주소)|주소를 찾을 수 없",
        r"(?:لم يتم|تعذر|لا يمكن) .{0,30}?(?:تسليم|توصيل)|פתוק|לא ניתן (?:היה )?למסור",
    ),
    delay_subjects=(
        r"(?:доставка )?(?:отложен\w*|задерж\w*)|затримк\w*",
        r"καθυστερ\w*",
        r"(?:传递|投递|邮件|傳遞)?.{0,6}?(?:已?延迟|已?延遲|延误)",
        r"配[信送](?:の)?遅延|遅延",
        r"(?:배달|전송)?.{0,4}?지연",
    ),
    delay_phrases=(
        r"(?:еще|пока) не (?:было )?(?:доставлен|удалось)\w*|(?:повторит|повторн)\w* .{0,20}?попыт\w*|попыт\w* .{0,30}?(?:продолж|повтор)\w*",
        r"δεν εχει .{0,10}?παραδοθει ακομη|καθυστερ\w*",
        r"(?:尚未|还未|還未).{0,8}?(?:送达|送達|投递|传递|傳遞)|(?:将|會|会).{0,6}?(?:继续|繼續|重新|再次).{0,6}?(?:尝试|嘗試|投递|重试)|延迟|延遲",
        r"まだ.{0,10}?(?:配[信送]|届)|再(?:試行|送(?!信?(?:して|を?お願|くだ|下)))|(?:配[信送]|送信).{0,10}?(?:続け|継続)|遅延|遅れ",
        r"아직.{0,10}?(?:배달|전송|전달)|다시 시도|재시도|지연",
    ),
    given_up_phrases=(
        r"больше не (?:будет|будут)|окончательн\w*",
        r"(?:不再|停止).{0,6}?(?:尝试|嘗試|重试|投递)|放弃",
        r"再試行(?:され|しま)(?:せん|ない)|中止",
    ),
)

WORDS: tuple[Words, ...] = (
    PORTUGUESE, POLISH, CZECH_SLOVAK, NORDIC, HUNGARIAN, TURKISH_ROMANIAN_BALKAN, OTHER_LETTERS,
)  # fmt: skip
