"""What speaks for and against `pay_amount`: written by `make reply-weights`, never by hand."""

BIAS = -1.73
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
-1all:18 -1back:-7 -1copy:-10 -1d.ADVERTISING_PROMO:-5 -1d.ALLOWANCE_CHARGE:-15 -1d.CONTRACT_TERMS:-11
-1d.DAMAGED:-6 -1d.FREIGHT:-10 -1d.MISSING_DOCS:-6 -1d.PALLET_CONTAINER:-5 -1d.PRICE_ERROR:-5 -1d.RETURN:-30
-1d.TAX:-9 -1difference:-8 -1fix:-10 -1formal:28 -1goods:-16 -1greeting:-10 -1hardship:-5 -1hold:38 -1hope:7
-1insolvency:-22 -1lawyer:-9 -1legal:-43 -1mine:-23 -1moved:-23 -1moves:-23 -1n.QUANTITY_SHORT:32 -1not:-50
-1not_insolvency:-12 -1not_legal:-6 -1not_stop:-5 -1others:-13 -1paid:-47 -1part:19 -1pay:-21 -1plan:18 -1proof:-11
-1propose:-14 -1question:35 -1r.ADVERTISING_PROMO:-7 -1r.BANK_CHARGE:-8 -1r.LATE_DELIVERY:-18 -1r.PRICE_ERROR:-9
-1r.PRIOR_OVERPAYMENT:-21 -1r.WITHHOLDING:-11 -1redirect:-43 -1refuse:53 -1remittance:-35 -1run:-18 -1setoff:-5
-1soon:-11 -1stop:10 -1until:-14 -1willpay:67 0ack:-9 0admin:-21 0all:30 0back:-17 0bounce:-47 0closed:-9
0contest:-15 0copy:-17 0d.ADVERTISING_PROMO:-5 0d.CONTRACT_TERMS:-21 0d.DAMAGED:-19 0d.LATE_FEE_CONTESTED:-8
0d.PRICE_ERROR:-5 0d.SERVICE_INCORRECT:-5 0d.VOLUME_REBATE:-9 0demand:-5 0difference:-49 0dispute:-62 0fix:-11
0formal:-33 0hold:-27 0hope:-11 0inclusive:8 0insolvency:-23 0mine:-20 0moved:-38 0moves:60 0n.QUANTITY_SHORT:-83
0not:-93 0not_dispute:24 0not_hope:-7 0not_paid:-13 0not_stop:-9 0once_us:43 0ooo:-7 0order:-13 0others:43 0paid:-53
0part:39 0pay:33 0plan:-62 0proof:-24 0propose:-69 0question:-35 0r.BANK_CHARGE:-6 0r.LATE_DELIVERY:-6
0r.LATE_FEE_CONTESTED:-15 0r.PRICE_ERROR:-9 0r.PRIOR_OVERPAYMENT:-10 0r.QUALITY:-9 0r.QUANTITY_SHORT:-7 0r.TAX:-32
0r.VOLUME_REBATE:-9 0redirect:56 0refuse:-89 0rest:36 0setoff:-9 0soon:-16 0statement:-5 0unable:-8 0until:-10
0wait:-21 0willpay:99 1ack:-79 1back:-13 1bounce:-6 1closed:19 1d.CONTRACT_TERMS:-11 1d.LOST:6 1d.MISSING_DOCS:-6
1d.RETURN:-5 1difference:-20 1dispute:8 1formal:-6 1hold:-21 1hope:-10 1hostile:-6 1inclusive:-8 1insolvency:-13
1lawyer:-9 1legal:-17 1mine:-44 1moved:-15 1not_paid:12 1not_stop:-24 1once_funds:24 1others:45 1paid:-22 1part:-9
1pay:7 1plan:-41 1proof:-10 1question:13 1r.LATE_FEE_CONTESTED:16 1r.LOST:6 1r.QUALITY:-12 1redirect:-25 1refuse:12
1rest:16 1run:41 1unable:5 1until:25 1wait:9 1willpay:-37 <ack:-19 <all:42 <back:21 <bounce:-20 <closed:-52
<contest:13 <copy:-12 <d.ADVERTISING_PROMO:21 <d.CONTRACT_TERMS:28 <d.LATE_DELIVERY:6 <d.LATE_FEE_CONTESTED:21
<d.LOST:-11 <d.PRICE_ERROR:-16 <d.QUALITY:27 <d.QUANTITY_SHORT:-17 <d.RETURN:6 <d.SERVICE_INCORRECT:-5 <d.TAX:-20
<demand:91 <difference:30 <firm:6 <fix:84 <formal:64 <goods:-12 <greeting:22 <hardship:-13 <hold:10 <hope:-5
<hostile:-11 <inclusive:6 <inject:-7 <insolvency:-26 <lawyer:-34 <legal:-27 <mine:17 <moved:-15 <moves:59
<n.QUANTITY_SHORT:-63 <netted:6 <not:16 <not_dispute:-19 <not_legal:-23 <not_paid:6 <not_stop:13 <ooo:-13 <order:-7
<paid:23 <part:22 <plan:-9 <proof:18 <propose:-36 <question:-38 <r.CONTRACT_TERMS:32 <r.LATE_DELIVERY:-9 <r.LOST:-7
<r.MISSING_DOCS:9 <r.PALLET_CONTAINER:-5 <r.PRICE_ERROR:-20 <r.PRIOR_OVERPAYMENT:11 <r.QUALITY:22
<r.QUANTITY_SHORT:-23 <r.SERVICE_INCORRECT:7 <r.TAX:15 <r.VOLUME_REBATE:-13 <refuse:22 <remittance:-15 <rest:19
<run:22 <setoff:-5 <soon:6 <statement:-22 <stop:17 <unable:-14 <until:-5 <willpay:9 >ack:-24 >all:31 >back:38
>bounce:-7 >closed:-5 >contest:-30 >copy:21 >d.ADVERTISING_PROMO:-9 >d.BALANCE_DECLINED:-7 >d.CANCELLED:-29
>d.CONTRACT_TERMS:-13 >d.DAMAGED:-21 >d.DUPLICATE_BILLING:-5 >d.EXTENSION_MATH:16 >d.FREIGHT:9 >d.LATE_DELIVERY:-22
>d.MISSING_DOCS:62 >d.PRICE_ERROR:-7 >d.QUALITY:34 >d.RETURN:-14 >d.SERVICE_INCORRECT:-9 >d.TAX:-14
>d.TERMS_DISPUTE:-5 >demand:-9 >difference:-22 >dispute:-28 >firm:-7 >formal:-10 >gone:17 >goods:-12 >greeting:38
>hardship:-27 >hold:9 >hope:19 >inclusive:-14 >insolvency:-17 >lawyer:-51 >mine:17 >moved:41 >moves:-8
>n.QUANTITY_SHORT:15 >netted:-8 >not:-14 >not_dispute:-9 >not_hope:-5 >not_legal:9 >not_ooo:-17 >not_paid:12
>not_quality:-6 >not_stop:15 >ooo:-13 >others:-6 >part:7 >pay:-103 >plan:43 >proof:-35 >propose:24 >r.DAMAGED:-5
>r.DESCRIPTION:-44 >r.DUPLICATE_BILLING:-38 >r.LATE_DELIVERY:-13 >r.LATE_FEE_CONTESTED:29 >r.LOST:18 >r.NOT_OURS:14
>r.PRICE_ERROR:-7 >r.QUALITY:-10 >r.RETURN:-21 >r.WRONG_PRODUCT:8 >redirect:-36 >remittance:30 >rest:31 >run:-15
>soon:-7 >statement:-18 >unable:-8 >until:-86 >wait:9 >willpay:-7 a:!:-5 a:0000:-23 a:00:45 a:0:-7 a:?:108 a:a:-44
a:aan:11 a:abstottern:-9 a:ach:-6 a:adresse:-10 a:against:17 a:ai:-5 a:al:-36 a:all:32 a:alla:-8 a:am:20
a:angewiesen:18 a:aqui:-5 a:as:-15 a:asi:-10 a:at:-5 a:ate:20 a:au:-10 a:auf:16 a:august:-7 a:aus:9 a:avez:-5
a:bb:-6 a:be:11 a:become:-6 a:bedrag:26 a:begleichen:-10 a:bei:5 a:bekommen:7 a:betaal:-12 a:betaald:-7
a:betalen:-16 a:betwist:-13 a:bezahlt:-23 a:bien:-19 a:bij:23 a:bis:-6 a:bleiben:-12 a:bonificati:9 a:bonifico:5
a:but:-6 a:by:6 a:c:-27 a:ca:34 a:ce:10 a:cents:-7 a:ci:-43 a:cl:-5 a:com:-12 a:comunque:5 a:con:39 a:conta:6
a:conto:44 a:cosa:9 a:credito:-7 a:cs:-15 a:cuenta:33 a:d:11 a:da:36 a:dal:-14 a:dalla:-8 a:dan:34 a:danach:-23
a:dans:-9 a:das:-14 a:dat:29 a:data:-16 a:date:-7 a:de:-15 a:debeis:-5 a:dec:-8 a:december:7 a:decembre:22 a:den:21
a:des:-6 a:dezembro:13 a:di:-26 a:dia:48 a:dias:5 a:dicembre:13 a:diciembre:16 a:die:-10 a:dienstag:21 a:diesen:15
a:do:24 a:doen:-9 a:dont:-5 a:drei:-5 a:driver:9 a:du:17 a:due:-15 a:dus:-6 a:each:39 a:ed:9 a:ee:-9 a:eerste:10
a:ein:-15 a:eine:-7 a:einverstanden:-5 a:el:-11 a:em:15 a:emis:-5 a:encore:10 a:end:-11 a:enero:-8 a:entro:53
a:er:47 a:est:-55 a:esta:-9 a:et:30 a:ete:-18 a:eu:25 a:euro:9 a:every:-5 a:f:-11 a:fa:8 a:faccio:7 a:factura:6
a:factures:-5 a:factuur:44 a:faltan:16 a:faltantes:-6 a:faster:-10 a:fatto:-8 a:fatura:8 a:febbraio:15 a:febrero:-16
a:februar:7 a:february:13 a:fecha:-8 a:fevrier:6 a:fica:10 a:ficam:-19 a:fine:6 a:first:14 a:folgen:5 a:for:15
a:freitag:19 a:frete:6 a:friday:28 a:fur:20 a:gehen:31 a:geleistet:-10 a:gestion:-5 a:gestort:-8 a:gets:-6 a:gg:-15
a:gia:-6 a:giovedi:-11 a:gisteren:-40 a:gl:21 a:gostaria:-16 a:grazie:-5 a:gut:-10 a:hab:13 a:haben:20 a:half:-19
a:have:10 a:heb:-19 a:het:-18 a:heute:-6 a:hier:-17 a:ho:-7 a:hoje:-8 a:houden:-17 a:hoy:-25 a:ht:-25 a:huit:-9
a:i:25 a:ieri:-22 a:if:-11 a:ihnen:-8 a:ik:-17 a:il:90 a:im:8 a:in:10 a:invoiced:-15 a:is:15 a:ist:14 a:it:-35
a:its:-6 a:j:-5 a:ja:-15 a:janeiro:9 a:january:29 a:janvier:6 a:je:6 a:jetzt:16 a:jeudi:24 a:jeweils:-12 a:jour:26
a:jullie:53 a:kann:-14 a:kg:-12 a:kommen:39 a:krijgt:-7 a:kw:14 a:l:-44 a:la:-9 a:last:-7 a:later:-13 a:lb:-19
a:lc:22 a:le:33 a:les:-24 a:lhe:-14 a:li:-20 a:lo:29 a:los:57 a:lucas:-20 a:lundi:52 a:lunedi:12 a:lunes:-32 a:m:14
a:maand:-13 a:maandag:13 a:mailbox:-6 a:maior:-8 a:mais:-13 a:mal:-5 a:manquants:24 a:march:-10 a:mardi:19
a:martedi:8 a:martes:10 a:may:-23 a:me:-55 a:meer:-22 a:meter:-11 a:mille:-6 a:mindering:7 a:morgen:16 a:morning:-32
a:musste:-8 a:my:6 a:n:19 a:na:20 a:nach:-18 a:nachster:12 a:nao:-15 a:ne:-29 a:next:11 a:niet:-17 a:no:18 a:non:-9
a:nos:-7 a:not:-15 a:notre:5 a:nous:-10 a:nov:25 a:november:27 a:novembre:27 a:novembro:16 a:now:-17 a:nu:-21
a:nur:-37 a:o:16 a:october:7 a:oder:12 a:of:-21 a:off:9 a:oggi:-8 a:ok:-8 a:oktober:10 a:on:-9 a:one:-5 a:only:44
a:os:-13 a:ottobre:9 a:out:-5 a:over:18 a:pagamos:-20 a:pagar:-25 a:paghiamo:-6 a:pago:29 a:paie:30 a:para:27
a:part:15 a:partent:14 a:parviendra:21 a:pas:-11 a:paso:43 a:payable:-45 a:payment:-11 a:per:10 a:personen:-8
a:pesos:7 a:pi:11 a:pn:9 a:po:-10 a:por:-67 a:poste:8 a:pour:-9 a:prestacoes:-24 a:prima:8 a:prochain:31
a:prossimo:-9 a:proxima:15 a:puis:10 a:put:17 a:que:50 a:qui:10 a:raten:-9 a:raus:-12 a:rechnung:-8 a:ref:-21
a:released:18 a:resolver:-13 a:rest:11 a:restantes:-17 a:restants:10 a:sa:-7 a:sabato:19 a:sacos:-5 a:saldo:-31
a:samedi:6 a:se:36 a:seguem:18 a:segun:-6 a:segunda:7 a:semana:-12 a:september:-5 a:sera:7 a:seront:26 a:sexta:13
a:short:-5 a:si:34 a:sie:-22 a:sind:-28 a:sinds:-33 a:so:-5 a:son:-15 a:sono:-11 a:sp:31 a:sr:10 a:staat:-11
a:starting:-19 a:steeds:-12 a:su:-5 a:subito:11 a:sulla:17 a:sur:33 a:ta:-5 a:tc:-29 a:te:22 a:tengo:-10
a:terwijl:-14 a:th:17 a:that:-10 a:the:34 a:this:-37 a:through:10 a:till:-10 a:to:-5 a:tomorrow:11 a:tondi:-5
a:tot:-11 a:tout:-11 a:towards:9 a:tres:-24 a:tu:-6 a:tutto:-36 a:uber:10 a:uberweise:7 a:uberwiesen:8 a:uiterlijk:6
a:ultimo:6 a:un:-12 a:und:40 a:user:-5 a:va:24 a:valeur:-8 a:valor:-15 a:valuta:-59 a:vandaag:-6 a:vanwege:-6
a:ve:-15 a:vendredi:44 a:venerdi:8 a:verses:-9 a:vi:-7 a:viene:10 a:vier:-11 a:viernes:35 a:vino:16 a:vire:-10
a:virement:10 a:vires:25 a:von:-8 a:voor:31 a:vosotros:-5 a:votre:-11 a:vous:-53 a:vrijdag:16 a:war:-6 a:waren:-13
a:was:-14 a:we:-55 a:wednesday:12 a:week:10 a:wegens:-5 a:wel:-12 a:went:-14 a:what:24 a:when:22 a:which:6
a:whistle:-20 a:wij:-5 a:will:47 a:wir:-14 a:wird:30 a:with:12 a:woche:15 a:wordt:24 a:would:-8 a:wurde:-11 a:y:-20
a:ya:-8 a:you:-15 a:your:7 a:zahlen:8 a:zahlung:-13 a:zu:-18 a:zum:11 a:£:-24 a:€:-40 amounts:1:6 amounts:2:26
amounts:3:-32 asks:-25 b:$:-6 b:%:-30 b:0000:28 b:000:8 b:00:8 b:0:-33 b:a:21 b:aan:6 b:ab:19 b:abbiamo:-11
b:abono:-5 b:acconto:-13 b:accord:9 b:account:-5 b:acompte:-10 b:acreedores:-6 b:ad:-5 b:against:-15 b:ai:-5 b:al:27
b:alle:-13 b:already:-13 b:als:24 b:also:10 b:altre:-31 b:altri:-11 b:am:14 b:amanha:20 b:amount:42 b:and:7
b:angewiesen:-6 b:app:20 b:application:-7 b:ar:-21 b:art:-16 b:as:-9 b:asi:-15 b:assim:17 b:ata:7 b:ate:8 b:au:7
b:auch:13 b:auf:-10 b:aus:-37 b:ausgemacht:-11 b:avoir:-6 b:avons:-12 b:avvenuto:-20 b:ayer:-21 b:b:-6 b:banco:-6
b:bank:-9 b:base:7 b:basis:-8 b:bb:-6 b:be:-10 b:bedrag:38 b:berechnet:-12 b:betaal:12 b:betaald:-7 b:betalen:16
b:betrag:19 b:bezahlt:-9 b:bf:-12 b:bien:26 b:bis:-7 b:bitten:13 b:bonjour:-15 b:both:11 b:buongiorno:11 b:cambio:-7
b:can:11 b:caso:7 b:cd:-10 b:ces:-10 b:chauffeur:-20 b:che:6 b:check:18 b:cheque:-6 b:ci:-43 b:cioe:19 b:cl:-6
b:clause:-8 b:client:-6 b:code:-7 b:codigo:-5 b:compte:-14 b:con:-40 b:conforme:-5 b:consigno:15 b:conto:-43 b:d:7
b:da:-16 b:dag:-14 b:dan:10 b:das:-23 b:dat:14 b:date:19 b:dato:-16 b:days:-33 b:de:-41 b:dec:-11 b:december:15
b:decembre:10 b:deduisons:-16 b:del:-20 b:delen:5 b:delle:-6 b:den:-40 b:depois:-5 b:deposito:22 b:depuis:-10
b:der:-27 b:deux:8 b:devis:-11 b:dezelfde:-15 b:dezember:8 b:dezembro:7 b:di:-21 b:dia:-38 b:dias:-9 b:dicembre:8
b:diciembre:5 b:direct:-12 b:dit:-9 b:dm:11 b:dn:-8 b:do:-14 b:donc:-9 b:donderdag:-7 b:donne:10 b:dos:-9 b:drei:-8
b:drie:-16 b:du:-8 b:e:-7 b:echeances:-15 b:ed:10 b:ee:-7 b:een:-10 b:ein:-11 b:einen:16 b:ek:5 b:el:5 b:em:11
b:empresa:25 b:en:19 b:encore:6 b:ending:-7 b:enero:27 b:entrada:16 b:er:-13 b:era:-8 b:es:-10 b:est:8 b:esta:25
b:et:61 b:eur:-9 b:euro:11 b:euros:-7 b:exceso:-17 b:execute:-7 b:faccio:38 b:faco:10 b:factura:7 b:facture:7
b:fais:17 b:fait:-14 b:fatto:-16 b:fattura:8 b:favore:-12 b:feb:33 b:febrero:-12 b:februari:15 b:fehlenden:-13
b:feira:-17 b:firma:-7 b:fois:8 b:for:-19 b:four:-10 b:frau:-15 b:freitag:-22 b:fur:-28 b:g:-5 b:gb:-7 b:gedaan:-12
b:geen:-7 b:gehen:8 b:gemacht:-32 b:gesamtbetrag:13 b:gesellschaft:-6 b:gestern:-7 b:gezahlt:25 b:giorno:10
b:giovedi:12 b:gli:20 b:gr:-9 b:ha:31 b:hab:-13 b:habe:-12 b:haben:-7 b:half:16 b:halfte:8 b:has:-10 b:have:-12
b:hb:-22 b:heb:-8 b:helft:-9 b:heute:6 b:hl:-8 b:hm:-12 b:ho:-22 b:hohe:-8 b:hoje:26 b:hola:-14 b:hoofdsom:13 b:ht:7
b:i:-42 b:ich:14 b:ieri:-18 b:ihr:11 b:ik:54 b:il:-5 b:importe:5 b:importi:38 b:ingreso:19 b:invoice:-8 b:io:-11
b:is:6 b:j:-6 b:ja:30 b:jan:20 b:januar:13 b:januari:-6 b:january:22 b:janvier:13 b:je:23 b:jueves:-24 b:jullie:-8
b:keine:-7 b:kg:-8 b:krijg:12 b:krijgt:9 b:l:-32 b:la:5 b:laatste:5 b:last:-17 b:late:-16 b:le:10 b:les:24
b:levering:-15 b:ley:-12 b:liquido:-14 b:los:28 b:lundi:-7 b:lunedi:38 b:lunes:10 b:ma:-17 b:maak:14 b:maandag:10
b:maken:6 b:mal:-21 b:manana:20 b:mando:14 b:mardi:-7 b:martes:-5 b:mc:-23 b:meme:32 b:mensualites:-5 b:met:17
b:meta:28 b:metade:-10 b:mi:-24 b:mit:-18 b:mitad:17 b:moitie:-11 b:morgen:34 b:n:9 b:nao:-7 b:net:27 b:netto:-9
b:neu:-5 b:nf:-13 b:no:-21 b:non:-8 b:nos:-6 b:not:-9 b:nota:7 b:note:-5 b:nous:-40 b:nov:14 b:novembre:5
b:novembro:16 b:numero:-5 b:nur:30 b:o:-9 b:oab:-14 b:octobre:5 b:of:-34 b:offerte:25 b:ogni:8 b:om:-10 b:on:-15
b:one:-16 b:ons:-15 b:ontem:-35 b:op:9 b:ore:-7 b:os:43 b:other:27 b:otros:17 b:ottobre:15 b:our:-6 b:outubro:-7
b:over:-40 b:overgemaakt:-16 b:overige:14 b:overmorgen:30 b:owe:-8 b:pagamento:-7 b:pagamos:-20 b:pagar:26
b:pagaremos:21 b:pagata:-5 b:pago:-45 b:pagos:5 b:paguei:38 b:paid:-16 b:par:-5 b:para:-24 b:parte:-20 b:parting:-9
b:passe:-7 b:paulo:-9 b:paye:-18 b:paying:10 b:pela:-10 b:penale:-8 b:per:-23 b:pesata:-9 b:pix:-10 b:pl:-5
b:please:-9 b:pm:-8 b:por:-9 b:pour:6 b:preis:-11 b:prezzo:-16 b:prijs:-5 b:propongo:-15 b:prossimo:18 b:puis:6
b:put:-50 b:qp:-23 b:que:-13 b:queda:38 b:quinta:-19 b:rappel:-5 b:raten:-8 b:raus:-20 b:re:-7 b:rechnung:-14
b:recu:20 b:referentes:-6 b:remaining:-19 b:remesa:-6 b:remote:-5 b:rest:26 b:restantes:15 b:restanti:16
b:resterende:9 b:restlichen:14 b:resto:10 b:ricevera:12 b:s:-24 b:saldo:14 b:salio:-9 b:samedi:14 b:samen:-6
b:sao:-5 b:savoir:15 b:schon:15 b:scorso:-17 b:se:-7 b:segunda:5 b:sent:-10 b:september:-6 b:septembre:-7
b:server:-5 b:settembre:9 b:sexta:7 b:shall:16 b:si:-16 b:sie:16 b:so:-10 b:sobre:-12 b:soit:8 b:son:25 b:sono:-44
b:staat:-9 b:status:-9 b:sulla:-9 b:sum:30 b:summe:-7 b:sur:-65 b:t:13 b:te:-13 b:ted:9 b:teilbetrag:41
b:teilzahlung:-25 b:termijn:-15 b:th:-45 b:that:12 b:the:-36 b:there:-8 b:this:16 b:three:-10 b:ti:66 b:ticket:-6
b:tipo:-5 b:to:20 b:tot:-5 b:totaal:-15 b:total:25 b:totale:-34 b:transferencia:9 b:transferimos:-11 b:transfiro:35
b:tratteniamo:-8 b:tres:-5 b:trois:-5 b:twee:10 b:two:12 b:u:5 b:uber:8 b:un:50 b:una:-41 b:une:-5 b:uns:-6
b:urgencias:-7 b:us:-8 b:uur:-10 b:uw:5 b:v:-8 b:vai:9 b:valeur:-21 b:valor:-25 b:value:-12 b:valuta:8
b:valutadatum:-28 b:vamos:31 b:van:-7 b:vandaag:-7 b:vat:-12 b:venerdi:-13 b:verbleibenden:6 b:versato:-12
b:verschil:-5 b:verse:5 b:vf:28 b:vi:43 b:via:-23 b:viernes:8 b:vire:5 b:virement:8 b:voldaan:-7 b:vom:42 b:von:15
b:voor:-44 b:vorige:-17 b:votre:10 b:vous:50 b:vrijdag:27 b:vs:-8 b:waren:-6 b:wb:14 b:we:24 b:week:-9 b:wegen:-17
b:weitere:6 b:were:-8 b:wij:24 b:will:22 b:wir:10 b:with:-13 b:woche:-12 b:woensdag:16 b:worden:24 b:wordt:14
b:work:17 b:x:-12 b:y:26 b:you:43 b:zu:-7 b:zum:6 b:zusammen:-5 b:zwei:9 b:€:35 bare:False:44 bare:True:-45
days_here:0:-192 days_here:1:26 days_here:2:166 digits:10:False:-6 digits:12:False:-9 digits:4:False:-49
digits:5:False:-23 digits:5:True:-90 digits:6:False:-24 digits:6:True:54 digits:7:False:107 digits:7:True:21
digits:8:False:45 digits:8:True:-26 digits:9:True:-5 each:54 event:paid:-121 event:promise:203 event:run:35
f:_amount:-6 f:_invoice:-67 f:admin:-31 f:all:51 f:back:-62 f:bounce:-47 f:closed:44 f:contest:-15 f:copy:-42
f:d.ADVERTISING_PROMO:6 f:d.ALLOWANCE_CHARGE:-26 f:d.CANCELLED:-5 f:d.CONTRACT_TERMS:-33 f:d.DAMAGED:-25
f:d.DUPLICATE_BILLING:-11 f:d.EXTENSION_MATH:-6 f:d.FREIGHT:-11 f:d.LATE_DELIVERY:-13 f:d.LATE_FEE_CONTESTED:-9
f:d.MISSING_DOCS:-24 f:d.NOT_OURS:5 f:d.PALLET_CONTAINER:-11 f:d.PRICE_ERROR:-13 f:d.PRIOR_OVERPAYMENT:-5
f:d.QUANTITY_SHORT:-13 f:d.RETURN:-38 f:d.SERVICE_INCORRECT:-6 f:d.TAX:30 f:d.TERMS_DISPUTE:-21
f:d.VOLUME_REBATE:-24 f:d.WITHHOLDING:-15 f:demand:-7 f:difference:-93 f:dispute:-59 f:firm:17 f:fix:24 f:formal:12
f:gone:13 f:goods:-30 f:greeting:-27 f:hardship:-10 f:hold:-39 f:hope:-32 f:hostile:-8 f:inject:-12 f:insolvency:-34
f:joke:16 f:lawyer:-28 f:legal:-43 f:mine:-25 f:moved:-55 f:moves:-5 f:n.QUANTITY_SHORT:-23 f:not:-44
f:not_dispute:24 f:not_hope:18 f:not_insolvency:-10 f:not_legal:-6 f:not_stop:-30 f:once_funds:55 f:once_us:14
f:ooo:-24 f:order:-14 f:others:-10 f:paid:-77 f:part:44 f:pay:-15 f:plan:-16 f:proof:-71 f:propose:-52 f:question:64
f:r.ADVERTISING_PROMO:-10 f:r.BANK_CHARGE:-14 f:r.DAMAGED:-5 f:r.DESCRIPTION:-9 f:r.DUPLICATE_BILLING:-13
f:r.LATE_DELIVERY:-26 f:r.LOST:6 f:r.MISSING_DOCS:-18 f:r.PALLET_CONTAINER:-5 f:r.PRICE_ERROR:-12
f:r.PRIOR_OVERPAYMENT:-36 f:r.QUALITY:-22 f:r.QUANTITY_SHORT:-9 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:5
f:r.TERMS_DISPUTE:-6 f:r.VOLUME_REBATE:-16 f:r.WITHHOLDING:-20 f:redirect:-18 f:refuse:-31 f:remittance:-51
f:rest:14 f:run:41 f:setoff:-22 f:soon:-24 f:statement:-18 f:stop:-28 f:unable:-5 f:willpay:10 i:acknowledgement:43
i:already_paid:-83 i:bounce:-59 i:dispute:-56 i:hardship:-30 i:hostile:-24 i:in_payment_run:-14 i:insolvency:-54
i:invoice_admin:-38 i:legal:-16 i:out_of_office:-30 i:partial_payment:34 i:payment_plan_request:-56
i:promise_to_pay:17 i:question:37 i:remittance_advice:-203 i:statement_request:-25 i:unsubscribe:-23
i:wrong_contact:28 l:de:16 l:en:19 l:es:-32 l:fr:-68 l:it:46 l:nl:9 l:pt:9 o:$:21 o:0000:50 o:000:81 o:00:-73
o:0:-19 o:and:5 o:cents:5 o:chf:9 o:eur:-86 o:euri:53 o:euro:44 o:euros:40 o:gbp:45 o:hundred:6 o:k:-13 o:mxn:11
o:ninety:-33 o:pounds:7 o:quid:-9 o:r:-13 o:thousand:7 o:usd:-7 o:£:37 o:€:21 p:$_^:-6 p:%_^:-22 p:%_de:-7
p:0000_0000:-13 p:0000_000:13 p:0000_00:-12 p:0000_^:-8 p:0000_a:20 p:0000_por:-28 p:0000_uber:22 p:0000_vat:-6
p:000_000:-8 p:000_0:39 p:000_^:7 p:000_a:-12 p:000_and:-5 p:000_di:5 p:000_euro:20 p:000_kg:-7 p:000_no:28
p:000_sur:-19 p:000_€:-21 p:00_0000:17 p:00_000:14 p:00_00:-68 p:00_0:-26 p:00_^:-21 p:00_and:30 p:00_asi:-8
p:00_bis:-6 p:00_con:-11 p:00_de:82 p:00_dec:-8 p:00_december:6 p:00_decembre:21 p:00_dicembre:9 p:00_e:-24
p:00_et:-12 p:00_fevrier:5 p:00_is:39 p:00_januar:15 p:00_januari:-28 p:00_january:10 p:00_janvier:13 p:00_la:5
p:00_les:29 p:00_next:15 p:00_no:-30 p:00_november:-6 p:00_novembre:35 p:00_october:7 p:00_on:-39 p:00_os:14
p:00_ottobre:17 p:00_per:-19 p:00_por:22 p:00_que:-16 p:00_resolver:-12 p:00_septembre:-6 p:00_settembre:-15
p:00_uber:-5 p:00_und:16 p:00_via:-23 p:00_y:-5 p:00_zusammen:-7 p:00_€:20 p:0_%:-14 p:0_000:-9 p:0_00:-40 p:0_0:-59
p:0_^:-29 p:0_bf:-12 p:0_d:15 p:0_december:30 p:0_decembre:12 p:0_del:-6 p:0_dezember:8 p:0_e:-23 p:0_feb:-23
p:0_febbraio:14 p:0_jan:-34 p:0_januari:25 p:0_nov:53 p:0_oktober:5 p:0_ottobre:7 p:0_settembre:14 p:0_th:-32
p:0_uur:-10 p:0_x:-7 p:0_y:-5 p:^_0000:-17 p:^_00:-6 p:^_0:-21 p:^_?:-34 p:^_a:32 p:^_aan:-12 p:^_abstottern:-9
p:^_against:20 p:^_am:8 p:^_an:5 p:^_and:-20 p:^_auf:15 p:^_aus:9 p:^_bekommen:7 p:^_betwist:-13 p:^_bleiben:-12
p:^_by:9 p:^_c:-16 p:^_ce:12 p:^_che:6 p:^_con:33 p:^_da:33 p:^_das:-17 p:^_data:-7 p:^_de:-22 p:^_del:-21
p:^_der:-11 p:^_di:-21 p:^_die:-16 p:^_do:18 p:^_du:-11 p:^_e:-36 p:^_each:39 p:^_ee:-9 p:^_el:44 p:^_emis:-5
p:^_en:-25 p:^_entro:30 p:^_est:-6 p:^_et:6 p:^_f:-7 p:^_factures:-5 p:^_factuur:44 p:^_folgen:5 p:^_for:42
p:^_gestort:-7 p:^_gg:-12 p:^_hab:13 p:^_houden:-16 p:^_il:31 p:^_in:-31 p:^_is:36 p:^_ist:17 p:^_je:17
p:^_jeweils:-5 p:^_kg:-11 p:^_kommen:39 p:^_la:-13 p:^_lb:-20 p:^_le:30 p:^_les:-18 p:^_lo:10 p:^_lucas:-20
p:^_lundi:8 p:^_m:14 p:^_martedi:8 p:^_musste:-8 p:^_na:10 p:^_nao:-5 p:^_nous:-9 p:^_now:-8 p:^_o:-8 p:^_of:-16
p:^_on:10 p:^_op:34 p:^_over:22 p:^_para:5 p:^_pas:-11 p:^_per:14 p:^_pesos:7 p:^_pi:11 p:^_por:-35 p:^_poste:8
p:^_pour:-9 p:^_que:52 p:^_qui:21 p:^_ref:-25 p:^_rest:13 p:^_restantes:-17 p:^_restants:10 p:^_sacos:-5
p:^_samedi:5 p:^_sera:7 p:^_seront:16 p:^_set:-5 p:^_si:9 p:^_sind:-24 p:^_sono:-11 p:^_staat:-18 p:^_subito:11
p:^_sulla:15 p:^_sur:35 p:^_te:-33 p:^_that:13 p:^_the:-13 p:^_this:12 p:^_through:19 p:^_till:-10 p:^_tomorrow:6
p:^_tondi:-5 p:^_towards:6 p:^_uber:10 p:^_uberweise:7 p:^_uberwiesen:-12 p:^_valuta:-31 p:^_vandaag:-6 p:^_ve:-12
p:^_vendredi:34 p:^_vous:-25 p:^_war:-5 p:^_we:-30 p:^_went:-14 p:^_which:8 p:^_will:11 p:^_wird:12 p:^_wurde:-11
p:^_y:25 p:^_you:-35 p:^_zahlen:15 p:^_zahlung:-9 p:^_zu:-9 p:^_zum:9 p:a_0000:7 p:a_00:18 p:a_0:-17 p:a_^:-26
p:a_check:21 p:a_cl:-5 p:a_conto:26 p:a_cuenta:19 p:a_dire:7 p:a_ete:-17 p:a_l:-8 p:a_la:-16 p:a_maior:-8
p:a_transferencia:13 p:ab_00:19 p:acconto_di:-5 p:acconto_ieri:-27 p:acconto_sul:13 p:accord_^:10 p:account_this:7
p:acompte_de:-9 p:ad_^:-5 p:al_00:-15 p:al_otro:27 p:also_^:10 p:altri_^:-11 p:am_0:14 p:am_dienstag:8 p:amount_^:43
p:and_another:12 p:and_the:16 p:and_there:-8 p:and_you:23 p:and_£:-15 p:angewiesen_^:-6 p:aqui_o:-5 p:art_^:-16
p:as_0:10 p:asi_que:-25 p:ata_^:7 p:auch_^:14 p:avoir_de:-6 p:avons_regle:-12 p:b_^:-6 p:basis_von:-8 p:bb_00:-9
p:become_payable:-6 p:bedrag_^:35 p:bei_ihnen:-8 p:bekommen_sie:7 p:berechnet_haben:-8 p:betaal_ik:16
p:betrag_von:19 p:bezahlt_^:-8 p:bf_0000:-12 p:bien_que:23 p:bitten_wir:8 p:c_0:-10 p:c_e:-7 p:can_do:6 p:can_i:-15
p:caso_^:7 p:cd_000:-10 p:ce_jour:-8 p:ce_soir:21 p:ces_^:-10 p:che_mi:-20 p:check_for:21 p:ci_sono:-43 p:cioe_^:19
p:cl_0:-10 p:code_^:-6 p:compte_^:-14 p:comunque_il:5 p:con_^:-10 p:con_istantaneo:16 p:con_la:-13 p:conta_da:9
p:cs_0:-24 p:cuando_me:-8 p:cuenta_de:17 p:d_octubre:15 p:da_^:-16 p:da_me:13 p:das_00:-6 p:das_habe:6
p:das_waren:-9 p:dat_bedrag:26 p:dat_is:23 p:date_de:-7 p:dato_^:-16 p:de_00:5 p:de_^:20 p:de_andere:-11 p:de_ce:-9
p:de_dezembro:20 p:de_diciembre:21 p:de_enero:30 p:de_helft:-9 p:de_hoofdsom:13 p:de_janeiro:13 p:de_la:-6
p:de_laatste:10 p:de_los:7 p:de_novembro:33 p:de_octubre:-7 p:de_overboeking:9 p:de_overige:8 p:de_pagamento:-10
p:de_pago:-27 p:de_resterende:6 p:de_valeur:-7 p:de_voces:-23 p:december_en:14 p:decembre_a:10 p:del_00:-8
p:del_banco:-6 p:den_^:-6 p:den_rest:25 p:deposito_^:17 p:der_meter:-12 p:deux_fois:8 p:devis_de:-11
p:dezelfde_dag:-13 p:dg_0:8 p:di_^:-14 p:di_acconto:-27 p:di_corrispondere:6 p:di_ieri:-8 p:dia_00:15 p:dia_0:-14
p:dias_^:-8 p:dicembre_^:-5 p:diciembre_^:-11 p:diciembre_y:7 p:die_^:-6 p:die_halfte:-12 p:die_restlichen:14
p:die_s:8 p:diesen_freitag:16 p:dm_0:12 p:dn_0000:-8 p:do_^:-25 p:do_frete:9 p:donne_^:10 p:drei_raten:-13
p:drie_^:-14 p:du_00:24 p:dus_^:6 p:dus_ik:-8 p:e_000:26 p:e_^:6 p:e_il:-23 p:e_o:14 p:e_os:-7 p:e_pagamos:-17
p:echeances_de:-15 p:ee_de:-23 p:ek_00:5 p:el_00:17 p:el_0:16 p:el_dia:-16 p:el_jueves:-23 p:el_lunes:-8
p:el_martes:10 p:el_resto:-13 p:el_viernes:53 p:em_00:15 p:em_ata:7 p:en_^:5 p:en_bb:-6 p:en_dat:25 p:en_de:21
p:en_el:-5 p:en_febrero:-33 p:en_la:-5 p:en_virement:18 p:encore_^:6 p:ending_^:-7 p:enero_y:-15 p:entro_il:12
p:entro_venerdi:16 p:er_staat:-9 p:est_^:-10 p:est_a:7 p:este_viernes:9 p:et_000:11 p:et_^:31 p:et_la:12 p:et_les:21
p:et_vous:7 p:eu_pago:9 p:eur_^:-8 p:f_000:-7 p:fa_00:-5 p:fa_0:13 p:faccio_^:37 p:faco_um:10 p:factuur_^:-16
p:faire_^:5 p:faltantes_nao:-6 p:faster_payment:-10 p:favore_il:-12 p:feb_and:-23 p:fecha_valor:-8 p:first_two:-6
p:fois_^:8 p:folgen_am:5 p:for_^:18 p:for_the:-40 p:fur_^:-9 p:fur_den:22 p:fur_die:-12 p:gaan_eraf:-8 p:geen_^:-7
p:gehen_^:8 p:gehen_am:30 p:gekommen_berechnet:-10 p:gemacht_^:-32 p:gesamtbetrag_^:13 p:gesellschaft_^:-6 p:gg_?:-5
p:ging_heute:-13 p:giovedi_00:7 p:giovedi_scorso:-8 p:gl_0:21 p:gli_altri:-18 p:gli_importi:38 p:gr_0:-9
p:grazie_della:-5 p:haben_sie:-6 p:hago_^:30 p:halfte_^:-12 p:has_^:-6 p:have_^:18 p:have_put:-22 p:hb_000:-22
p:heb_ik:-25 p:heb_je:5 p:heute_raus:-13 p:heute_und:15 p:hiervan_krijgt:-16 p:hl_00:-8 p:hm_0:-12 p:ho_dato:-5
p:ho_gia:-14 p:hohe_von:-7 p:hoje_^:-10 p:hoje_sobrou:54 p:houden_we:-14 p:houden_wij:-5 p:i_can:7 p:i_do:-10
p:i_due:-7 p:i_have:-10 p:i_will:51 p:ich_ihnen:-9 p:ich_nur:-8 p:ieri_00:-20 p:ieri_^:-8 p:ihnen_am:5
p:ihr_schreibt:-12 p:ihrer_zustimmung:-5 p:ik_^:10 p:ik_betaal:-5 p:ik_de:5 p:ik_houd:-8 p:il_00:11 p:il_0:21
p:il_bonifico:19 p:il_pagamento:6 p:importe_^:13 p:importo_^:29 p:in_000:-7 p:in_^:-6 p:in_acconto:21
p:in_december:-8 p:in_due:5 p:in_dus:-8 p:in_hohe:-7 p:in_kw:15 p:in_mindering:7 p:in_my:7 p:in_tutto:-22
p:ingreso_^:19 p:invoiced_and:-12 p:is_^:11 p:is_what:24 p:ist_am:-18 p:it_^:15 p:it_was:-11 p:j_ai:-11 p:jan_^:-14
p:januar_und:9 p:january_00:32 p:janvier_^:11 p:janvier_et:13 p:je_^:7 p:je_la:30 p:je_te:7 p:je_vous:-13
p:jeudi_dernier:-29 p:jeweils_zum:-12 p:jueves_^:-24 p:jullie_rekening:-7 p:kann_ich:16 p:keuren_wij:6
p:kg_pesata:-9 p:krijg_je:12 p:krijgt_u:-6 p:l_ho:-11 p:la_0000:-10 p:la_00:30 p:la_^:-31 p:la_dm:12 p:la_fa:13
p:la_factura:6 p:la_facture:5 p:la_firma:-26 p:la_ley:-12 p:la_mitad:9 p:la_moitie:-11 p:la_otra:11 p:la_paie:30
p:la_transferencia:20 p:laatste_^:20 p:late_levering:-15 p:le_00:36 p:le_altre:-31 p:le_consigno:15 p:le_ht:-17
p:le_paghiamo:-10 p:le_sedici:-14 p:les_00:-7 p:les_0:-13 p:les_^:6 p:ley_^:-12 p:li_pago:-6 p:liquido_^:-10
p:lo_que:9 p:los_000:24 p:los_^:45 p:los_dias:-5 p:los_otros:8 p:lucas_al:-20 p:lunes_00:5 p:lunes_0:21 p:lv_000:-11
p:m_0:-8 p:maak_ik:14 p:maken_^:5 p:manana_ingreso:11 p:mando_^:16 p:mardi_prochain:22 p:martedi_prossimo:7
p:martes_siguiente:9 p:mc_00:-23 p:me_^:11 p:meme_^:33 p:met_^:-16 p:met_de:20 p:meta_^:16 p:metade_^:-10
p:meter_ihr:-12 p:mindering_op:7 p:monday_and:9 p:montant_^:-6 p:morgen_^:14 p:morgen_bei:-8 p:mp_00:-8
p:musste_morgen:-8 p:n_^:-6 p:n_o:-10 p:na_proxima:15 p:na_segunda:7 p:nachster_woche:12 p:netto_^:-9 p:nf_0000:-7
p:nl_example:-6 p:no_dia:23 p:no_pix:-12 p:no_valor:5 p:non_li:-7 p:nos_debeis:-5 p:nota_o:11 p:notre_accord:10
p:nous_avons:-12 p:nous_deduisons:-16 p:nous_sommes:-9 p:november_^:-13 p:november_en:8 p:novembre_^:-8
p:novembre_alle:-9 p:novembre_ed:20 p:novembre_et:21 p:novembro_e:8 p:numero_^:-5 p:nur_^:29 p:o_^:-10 p:o_resto:13
p:o_saldo:11 p:of_it:-20 p:of_the:-7 p:offerte_^:44 p:on_0:-43 p:on_friday:21 p:on_it:-23 p:on_january:32
p:on_the:-8 p:ontem_^:-12 p:op_00:18 p:op_0:16 p:op_^:18 p:op_de:6 p:op_jullie:-7 p:op_vrijdag:9 p:ore_^:-7
p:os_^:-11 p:os_hago:24 p:os_restantes:15 p:other_^:27 p:otro_martes:27 p:otros_^:17 p:ottobre_^:10 p:ottobre_e:11
p:ou_seja:-5 p:over_^:-33 p:over_als:5 p:over_de:-7 p:over_voor:9 p:overgemaakt_^:-13 p:overige_^:16 p:owe_us:-7
p:pagamos_^:-7 p:pagamos_el:-12 p:pagamos_os:-8 p:pagar_^:32 p:pagaremos_^:21 p:pagata_il:-9 p:pago_^:-6
p:paguei_^:-11 p:paid_^:-5 p:part_ce:16 p:parte_^:-33 p:parting_with:-9 p:parviendra_le:21 p:pasado_el:-6 p:pay_^:12
p:paying_^:10 p:per_la:26 p:per_maand:-13 p:personen_?:-8 p:pesata_pubblica:-9 p:pi_0:11 p:pix_^:-15 p:pix_de:6
p:pn_0:9 p:por_conta:11 p:por_el:-16 p:por_la:-39 p:por_un:31 p:pour_un:-7 p:prijs_uw:-7 p:prima_di:10
p:prochain_et:8 p:prossimo_e:7 p:puis_encore:16 p:put_^:-80 p:qp_0000:-23 p:que_descontamos:-5 p:que_faltan:-8
p:que_j:-5 p:que_ja:-9 p:que_son:9 p:que_te:19 p:que_viene:10 p:qui_en:-15 p:qui_vous:14 p:quinta_feira:-17 p:r_$:-8
p:rate_^:6 p:raten_zu:-17 p:raus_rest:-13 p:re_0000:-7 p:rechnung_00:-7 p:rechnung_auf:-6 p:recu_n:24
p:referentes_a:-5 p:regle_^:-12 p:rekening_^:11 p:remaining_^:-19 p:remesa_^:-6 p:rest_^:19 p:restantes_^:15
p:restanti_^:16 p:resterende_^:6 p:restlichen_^:14 p:resto_^:10 p:s_0000:8 p:s_0:-14 p:s_^:-18 p:saldo_de:12
p:saldo_in:-19 p:samedi_000:6 p:samedi_^:8 p:samen_^:-5 p:savoir_^:15 p:sedici_gli:-14 p:seguem_a:14
p:segunda_feira:6 p:sent_00:-10 p:septembre_^:-6 p:seront_vires:26 p:settembre_^:16 p:sexta_^:11 p:sexta_e:13
p:si_0000:-7 p:si_no:26 p:sie_^:13 p:sie_in:-20 p:siguiente_otros:9 p:sind_am:-25 p:so_the:-8 p:sobre_os:-11
p:soir_et:21 p:soit_^:8 p:sommes_a:-9 p:son_^:21 p:sono_^:-50 p:sr_0:10 p:staat_^:-9 p:status_code:-6
p:subito_con:16 p:summe_eur:-5 p:sur_^:-41 p:sur_les:-24 p:t_^:10 p:tc_00:-31 p:te_hago:5 p:te_late:-15 p:te_li:-17
p:te_los:25 p:te_pago:-30 p:th_^:-13 p:th_november:-11 p:the_00:12 p:the_0:9 p:the_^:-31 p:the_first:14
p:the_other:31 p:the_remaining:-20 p:the_vat:-6 p:the_£:16 p:this_friday:13 p:this_morning:-35 p:ti_faccio:37
p:ticket_^:-6 p:tomorrow_and:12 p:tonight_and:14 p:tot_^:-5 p:totaal_^:-15 p:total_^:11 p:total_de:30 p:total_is:-6
p:totale_^:-33 p:transfer_^:-8 p:transferencia_de:-5 p:tratteniamo_^:-8 p:u_^:5 p:uber_^:8 p:um_pix:6
p:un_acompte:-11 p:un_total:31 p:un_virement:16 p:una_parte:-38 p:und_0:9 p:und_^:9 p:us_^:-7 p:uur_^:-10
p:valeur_00:-18 p:valoir_sur:8 p:valor_00:-10 p:valor_^:-8 p:valor_de:-22 p:valuta_00:-28 p:vamos_pagar:30
p:van_^:-15 p:van_de:-23 p:van_€:34 p:vaste_prijs:-7 p:vat_gb:-6 p:vendredi_00:18 p:vendredi_d:7 p:vendredi_et:11
p:venerdi_e:25 p:verse_les:-21 p:versons_donc:35 p:vf_0000:19 p:vf_000:8 p:vi_accredito:23 p:via_pix:-15
p:viernes_00:18 p:viernes_por:7 p:vire_^:5 p:vire_ce:-10 p:virement_de:9 p:virement_du:-5 p:voldaan_^:-5 p:von_^:25
p:von_den:-12 p:voor_00:12 p:voor_^:-11 p:voor_de:-14 p:vorige_week:-8 p:vous_adresse:-7 p:vous_faire:5
p:vous_fais:16 p:vous_parviendra:21 p:vous_verse:-18 p:vous_versons:35 p:vrijdag_00:10 p:vrijdag_^:34 p:was_paid:-11
p:wb_0000:14 p:we_are:5 p:we_have:-6 p:we_in:-14 p:we_will:-23 p:we_would:-8 p:week_donderdag:-6 p:weitere_^:6
p:wenn_sie:-6 p:went_this:-9 p:wettelijke_handelsrente:-7 p:what_i:21 p:wij_^:9 p:wij_maken:5 p:will_do:5
p:will_not:-8 p:will_pay:17 p:will_put:20 p:wir_am:10 p:wir_um:13 p:wir_zum:14 p:woensdag_^:20 p:wurde_ich:-9
p:x_00:-5 p:x_^:-7 p:y_00:-11 p:y_el:-26 p:y_los:22 p:y_si:26 p:you_^:6 p:you_a:20 p:you_can:13 p:you_invoiced:-12
p:you_owe:-7 p:you_will:32 p:your_driver:9 p:your_total:-6 p:zahlen_wir:19 p:zahlung_00:-9 p:zu_^:-12 p:zu_je:6
p:zum_00:19 p:zusammen_^:-5 p:£_000:-7 p:£_00:17 p:€_00:29 p:€_0:-21 p:€_le:20 p:€_sur:-42 w:!:-9 w:$:-11 w:%:-43
w:0000:-23 w:000:7 w:00:-16 w:0:-26 w:?:-25 w:@:-9 w:a:-17 w:aan:15 w:aange:6 w:ab:13 w:abbia:-15 w:abgeg:-12
w:aboga:19 w:aboll:-7 w:abono:-6 w:abril:-38 w:absch:6 w:absto:-9 w:abzog:-9 w:accep:-54 w:accor:35 w:accou:-5
w:aceit:-5 w:acomp:-8 w:acord:7 w:acqui:-6 w:acree:-6 w:act:-6 w:acuer:12 w:ad:-11 w:addre:-10 w:adjun:-24 w:adr:-13
w:adres:-10 w:afges:-9 w:after:-5 w:agost:-9 w:ahi:19 w:ahora:13 w:ainda:-12 w:akkoo:16 w:al:-11 w:all:33 w:alla:9
w:alle:7 w:alleg:-7 w:alles:-15 w:alors:9 w:alrea:-14 w:alta:-17 w:altra:29 w:am:27 w:amanh:34 w:ambas:-8 w:amoun:44
w:an:16 w:anbei:-13 w:and:-9 w:ander:-14 w:anerk:16 w:anfan:-13 w:angef:-8 w:angel:5 w:angew:12 w:annee:-9
w:anoth:12 w:answe:5 w:antes:9 w:antic:-9 w:any:-7 w:apare:-8 w:aplic:-5 w:app:25 w:appli:-13 w:appoi:-8 w:appro:19
w:apres:18 w:april:-6 w:apure:10 w:aqui:-5 w:ar:20 w:arian:9 w:arret:-29 w:arriv:14 w:art:-22 w:as:-30 w:asi:-19
w:ask:-10 w:asseg:-5 w:assem:6 w:assim:17 w:assis:-11 w:at:-20 w:ata:15 w:ate:21 w:attac:-12 w:au:-10 w:auch:12
w:aucun:10 w:audit:-6 w:aufsc:-5 w:auftr:-6 w:augus:-53 w:aujou:18 w:aurez:-31 w:aus:-8 w:ausfu:-12 w:ausge:-7
w:autor:8 w:autre:-31 w:autun:-18 w:aux:11 w:avanc:14 w:avant:-9 w:avec:29 w:avete:-28 w:aveva:11 w:avez:-18
w:avis:-19 w:aviso:-7 w:avoir:-10 w:avons:-19 w:avril:-11 w:avven:-21 w:ayer:-28 w:b:-20 w:ba:-14 w:back:-12
w:bacs:12 w:bank:6 w:banqu:-5 w:bar:48 w:barro:-5 w:basis:-8 w:bb:-9 w:bc:8 w:bcp:-8 w:be:15 w:beant:42 w:becau:11
w:becom:-6 w:bedra:44 w:befor:13 w:begin:-29 w:begle:-5 w:begli:25 w:behal:-9 w:being:5 w:bekom:9 w:ben:6
w:benef:-27 w:berec:-16 w:berei:-8 w:bespr:-7 w:beste:-10 w:betaa:-53 w:betal:-33 w:betra:22 w:beves:6 w:bezah:-6
w:bf:7 w:bien:-22 w:bij:9 w:bijge:6 w:bille:-6 w:bis:-17 w:bit:-7 w:bitte:5 w:bizum:16 w:bleib:-14 w:bloss:-9
w:boite:15 w:bon:6 w:bonif:-21 w:bonjo:-27 w:brack:-6 w:buena:11 w:bueno:16 w:buon:8 w:but:11 w:by:9 w:c:10 w:cada:7
w:cai:9 w:caixa:5 w:calen:-30 w:cambi:8 w:came:-8 w:camio:-7 w:campa:48 w:cance:-15 w:canna:6 w:canno:5 w:canta:8
w:card:8 w:cargo:-6 w:carre:-16 w:carta:-11 w:carte:17 w:cash:11 w:caso:6 w:cauzi:-5 w:cc:5 w:cd:12 w:ce:39
w:ceci:-20 w:certe:11 w:certi:5 w:ces:-13 w:chang:-6 w:charg:-15 w:che:-7 w:check:19 w:chef:-16 w:chequ:-28
w:chico:-9 w:chied:6 w:chiud:12 w:chris:-16 w:chuta:-8 w:ci:-41 w:cierr:9 w:cioe:16 w:civil:-9 w:cl:-8 w:claim:-14
w:claus:-11 w:clear:12 w:clien:-13 w:clock:5 w:cobra:-8 w:cobro:12 w:code:-8 w:codig:-5 w:coisi:11 w:colle:-23
w:colpi:-18 w:com:-15 w:combi:32 w:come:-39 w:comes:12 w:comis:8 w:compa:-9 w:compe:-6 w:compr:-34 w:comun:14
w:con:23 w:conce:5 w:concr:-12 w:concu:-5 w:condi:14 w:confe:-5 w:confi:36 w:confo:-15 w:conse:20 w:consi:19
w:const:-14 w:consu:-10 w:conta:32 w:conte:-13 w:conti:8 w:conto:-11 w:conve:15 w:convo:-7 w:copia:-11 w:copy:-12
w:corre:-21 w:cosa:15 w:cosi:23 w:costa:-6 w:could:-54 w:count:-14 w:cp:-9 w:credi:-48 w:cs:-16 w:cuand:36
w:cuatr:17 w:cuent:32 w:cui:-7 w:cycle:18 w:d:19 w:daar:-15 w:dada:12 w:dafur:-11 w:dag:5 w:dagen:-30 w:daher:5
w:dal:-23 w:dan:44 w:danac:-29 w:dann:26 w:das:16 w:dat:15 w:data:-67 w:date:13 w:davon:5 w:day:17 w:days:-45
w:de:25 w:debei:-5 w:debem:-5 w:debia:-5 w:debit:-10 w:dec:-20 w:decem:-20 w:decid:33 w:decis:9 w:deduc:14
w:dedui:-16 w:deduz:-7 w:defin:23 w:deja:7 w:del:-17 w:delen:8 w:delib:16 w:deliv:-5 w:dell:-21 w:della:13
w:delle:-6 w:dem:-17 w:demai:30 w:deman:-11 w:den:27 w:depas:-9 w:depen:-9 w:depos:20 w:depot:-9 w:depui:-14 w:der:9
w:derf:-9 w:derni:-32 w:des:-25 w:desbl:12 w:desco:-26 w:descu:26 w:desde:-5 w:despa:-15 w:despu:32 w:dessa:11
w:desse:-21 w:desta:8 w:deste:25 w:desti:-5 w:detal:-12 w:detra:-6 w:detto:5 w:deux:-8 w:deven:-11 w:devis:-12
w:devol:-14 w:deze:-11 w:dezem:14 w:dg:8 w:di:-88 w:dia:30 w:dias:-11 w:dicem:26 w:dich:-6 w:dicie:17 w:die:-19
w:diens:42 w:diese:13 w:diffe:-21 w:dir:7 w:dire:24 w:direc:10 w:direi:-11 w:discu:17 w:disti:15 w:dit:-10 w:dm:10
w:dn:-8 w:do:-22 w:doch:-5 w:docum:-5 w:doe:23 w:dois:32 w:doman:5 w:domin:9 w:donc:15 w:donde:-7 w:done:10
w:dont:-5 w:door:-5 w:dopo:29 w:dopod:15 w:dos:-22 w:down:-5 w:dran:-7 w:drauf:-9 w:drent:32 w:drie:-23 w:drin:-27
w:dritt:5 w:drive:7 w:drohe:9 w:drum:-9 w:du:-34 w:due:23 w:durch:-10 w:dus:19 w:e:-8 w:each:32 w:ebenf:17 w:ec:-12
w:ecart:-5 w:echea:-17 w:echel:22 w:echeq:-20 w:echtz:-7 w:ed:8 w:ee:5 w:een:-26 w:eens:6 w:eerst:6 w:eigen:-12
w:eight:6 w:ein:-28 w:eine:-12 w:einen:13 w:einer:18 w:einzu:-5 w:ejecu:-9 w:ek:7 w:elect:-10 w:elf:-9 w:elle:20
w:email:-9 w:emis:-5 w:emiti:-31 w:emos:22 w:en:-34 w:encai:-15 w:encon:28 w:encor:14 w:end:-23 w:ende:-5 w:endin:-7
w:energ:-7 w:enero:22 w:enlev:-30 w:enreg:9 w:ensem:11 w:enter:8 w:entit:-6 w:entre:21 w:entro:6 w:er:57 w:era:-16
w:eraf:21 w:erfol:-5 w:erste:7 w:esegu:-13 w:eso:22 w:esos:-8 w:espec:15 w:esque:-23 w:essa:-5 w:est:33 w:esta:12
w:estao:25 w:estas:12 w:este:6 w:estim:14 w:et:33 w:ete:-35 w:eu:26 w:euch:15 w:eur:-18 w:euro:7 w:europ:-6
w:euros:26 w:every:-5 w:examp:-7 w:exces:-17 w:execu:-32 w:explo:-11 w:exter:23 w:extra:-9 w:f:-23 w:facci:41
w:faco:12 w:factu:28 w:faill:-6 w:fais:13 w:fait:-48 w:falta:45 w:fanno:-6 w:faste:-11 w:fatto:-26 w:fatur:7
w:faveu:9 w:favor:-17 w:fb:-5 w:fca:-6 w:febre:-20 w:febru:23 w:fecha:11 w:fehle:-15 w:feira:22 w:feita:-6
w:ferme:15 w:festi:-10 w:fever:9 w:fevri:12 w:fica:16 w:ficam:-17 w:fim:11 w:final:37 w:finan:-37 w:fine:11
w:firma:-23 w:firme:14 w:first:42 w:fissa:-10 w:fitte:-9 w:fixes:5 w:foi:-14 w:fois:19 w:folge:5 w:fonte:-16
w:for:27 w:forne:-5 w:found:-5 w:four:-7 w:fr:11 w:frau:-23 w:freit:20 w:frete:6 w:frida:27 w:from:-18 w:fruh:22
w:ft:24 w:fumar:6 w:fur:-11 w:g:-11 w:ga:-7 w:gaan:16 w:ganz:5 w:gb:-27 w:ge:11 w:gedaa:-12 w:gefac:-9 w:geht:-9
w:gekom:-11 w:geld:-7 w:gelei:-9 w:gelij:5 w:gemac:-32 w:gener:37 w:genna:8 w:gepin:-22 w:gepru:42 w:gern:-5
w:gesam:13 w:gesel:11 w:geste:-10 w:gesti:-5 w:gesto:-12 w:get:-7 w:gets:-6 w:gezah:-5 w:gezet:-5 w:gg:-22 w:gia:-27
w:ging:-14 w:ginge:-5 w:giove:-29 w:giste:-50 w:giust:82 w:gl:-9 w:gleic:23 w:gli:-13 w:go:-16 w:goed:5 w:going:7
w:good:-5 w:gosta:-16 w:gr:-9 w:grad:-8 w:grand:-15 w:grazi:-5 w:grias:-9 w:group:-6 w:grupo:17 w:gs:17 w:gt:-8
w:gu:-5 w:guapa:12 w:guia:-5 w:guten:-28 w:gutge:26 w:gutsc:-10 w:ha:29 w:hab:-39 w:habe:-16 w:haben:-8 w:habla:-15
w:hacer:-5 w:hago:24 w:half:-21 w:halft:34 w:hande:-10 w:hart:-6 w:has:-13 w:hat:6 w:hatte:-8 w:hay:-23 w:heb:-35
w:hebbe:18 w:hebt:11 w:hecha:13 w:hecho:9 w:heeft:-24 w:helft:-9 w:here:-11 w:herr:5 w:hes:-5 w:heute:-7 w:hi:-7
w:hier:-38 w:hierv:-10 w:hl:-24 w:hm:-12 w:ho:5 w:hob:-9 w:hohe:-8 w:hoje:14 w:hola:-63 w:hoofd:9 w:houd:-8
w:houde:-20 w:houdt:-8 w:hoy:-18 w:ht:-18 w:hui:18 w:huit:16 w:ia:-14 w:ident:-23 w:ieri:-22 w:iets:-16 w:if:-24
w:ihnen:6 w:ihre:-28 w:ihren:-14 w:ihrer:-7 w:ijs:-9 w:ik:27 w:im:-10 w:immer:33 w:impor:81 w:impre:7 w:in:17
w:inclu:-5 w:indep:17 w:ines:12 w:infor:-6 w:ing:8 w:inici:-5 w:inner:-12 w:insol:-9 w:instr:22 w:integ:-7
w:inten:-16 w:inter:23 w:intes:13 w:invoi:-10 w:io:-18 w:irs:-14 w:is:8 w:iscri:9 w:isso:6 w:issue:-6 w:istan:15
w:it:-70 w:its:-7 w:itsel:-5 w:iva:37 w:j:-12 w:ja:30 w:jan:-5 w:janei:13 w:janne:-7 w:janua:8 w:janvi:35 w:je:73
w:jetzt:11 w:jeudi:-9 w:jewei:-22 w:joint:-14 w:jour:8 w:jouw:-22 w:jpeux:11 w:jueve:-20 w:julie:8 w:junio:-42
w:jusqu:18 w:just:-5 w:justi:-9 w:juzga:-17 w:jvous:21 w:kann:18 w:kanns:-6 w:kaur:5 w:kb:-5 w:kc:-8 w:keepi:-10
w:keer:-12 w:keine:-8 w:kemma:-9 w:keure:6 w:kev:7 w:kg:-15 w:kh:9 w:klaar:19 w:klage:6 w:klant:-10 w:klein:9
w:klemm:-5 w:km:7 w:know:28 w:komen:-7 w:komme:32 w:konnt:-8 w:korte:-16 w:kratt:-6 w:kriag:-9 w:krieg:33 w:krijg:12
w:kunde:21 w:kwam:-16 w:kwame:-8 w:l:-19 w:la:-41 w:laats:43 w:lads:-6 w:lafue:-7 w:lamen:-8 w:land:-13 w:lang:-6
w:lange:-7 w:las:-29 w:last:-31 w:late:-17 w:later:-13 w:laut:-13 w:lb:-5 w:lc:21 w:le:19 w:legal:-6 w:lei:-6
w:leist:9 w:lejia:12 w:lengt:5 w:les:7 w:less:-5 w:let:17 w:lette:-5 w:lettr:12 w:letzt:-23 w:lever:-17 w:ley:-13
w:lhe:-11 w:li:-16 w:libro:-21 w:liegt:-11 w:like:5 w:linea:-6 w:liqui:-6 w:lisa:7 w:liste:-10 w:litig:-5 w:llama:13
w:llego:-6 w:lleva:-11 w:lo:-55 w:looku:-5 w:los:47 w:lost:-19 w:lp:-6 w:ls:-6 w:ltd:-14 w:lucas:-20 w:lui:-5
w:lundi:53 w:luned:47 w:lv:-11 w:m:-9 w:ma:-26 w:maak:12 w:maar:-8 w:made:-5 w:mag:9 w:mail:-13 w:mailb:-7
w:maile:16 w:main:-10 w:maior:-8 w:mais:-9 w:mal:-32 w:manan:23 w:manca:-7 w:manda:32 w:mando:-12 w:mann:-5
w:mano:26 w:mante:11 w:mar:48 w:march:-45 w:mardi:12 w:maria:10 w:mars:-5 w:marta:-10 w:marte:38 w:mas:-7
w:matin:-11 w:matri:-17 w:may:-20 w:mc:5 w:md:12 w:me:41 w:media:5 w:meer:10 w:meerw:-6 w:mehr:-14 w:mein:15
w:meme:25 w:mensa:-35 w:mensu:-5 w:merca:-7 w:merci:11 w:mercr:7 w:mes:33 w:mese:-5 w:meses:-8 w:mesmo:-7 w:messa:14
w:met:-44 w:meta:30 w:metad:-11 w:meter:-12 w:metto:13 w:mi:-37 w:mia:16 w:mid:-6 w:mierc:10 w:minde:5 w:miner:-11
w:minha:-7 w:mir:-11 w:mira:-5 w:mismo:-9 w:misso:9 w:mit:-53 w:mitad:17 w:moins:7 w:mois:-34 w:moiti:-12 w:momen:21
w:mon:-5 w:monat:-14 w:monda:8 w:month:-24 w:more:7 w:morge:50 w:morni:-24 w:motor:-8 w:mp:-8 w:muevo:12 w:mulde:-7
w:multi:25 w:musst:-8 w:my:-6 w:na:-18 w:nach:-26 w:nachs:9 w:nacio:-5 w:namen:-8 w:nao:-17 w:natal:-7 w:ne:-15
w:neces:-6 w:ned:-9 w:negoc:-7 w:net:13 w:netto:-23 w:neu:-5 w:new:20 w:next:21 w:nf:-10 w:nicht:-19 w:niet:-19
w:night:-17 w:nine:-34 w:ningu:-21 w:nix:-12 w:nk:7 w:nl:-6 w:no:16 w:nobod:-5 w:noemt:-7 w:nomin:-29 w:non:-10
w:norma:-15 w:nos:-21 w:nosso:-11 w:not:37 w:notas:-8 w:note:-10 w:notic:-6 w:notre:8 w:nous:-23 w:nov:38 w:novem:34
w:novie:37 w:now:-19 w:nuest:17 w:numme:-5 w:nunca:-7 w:nuova:-7 w:nur:-8 w:o:-23 w:oab:-14 w:obra:-6 w:obwoh:19
w:octob:42 w:oder:6 w:odier:-7 w:of:14 w:ofert:8 w:offer:14 w:offic:-8 w:ofici:8 w:oggi:-48 w:ohne:16 w:oktob:40
w:om:-11 w:omdat:-8 w:on:-28 w:onder:-6 w:one:-29 w:only:38 w:onore:7 w:onori:9 w:ons:-21 w:ontbr:-6 w:ontem:-39
w:ook:31 w:op:-31 w:opdra:-8 w:open:-6 w:opera:-11 w:oraca:9 w:ordem:-8 w:order:-13 w:ordre:-9 w:ore:-8 w:other:43
w:otra:11 w:otras:-20 w:otro:29 w:otros:29 w:ottob:17 w:ou:-19 w:our:-15 w:out:14 w:outra:-12 w:outro:26 w:outub:26
w:over:-40 w:overg:-20 w:overi:27 w:overm:30 w:owe:-8 w:p:-12 w:paga:8 w:pagad:-19 w:pagam:-78 w:pagas:10
w:pagat:-22 w:page:-6 w:pago:44 w:pagos:12 w:pague:20 w:paid:-43 w:paie:40 w:panel:-7 w:para:32 w:parec:-6 w:parol:7
w:part:12 w:parte:-9 w:parti:-10 w:parvi:21 w:pas:-24 w:pasad:-29 w:pascu:15 w:paso:-6 w:passa:-23 w:passe:-8
w:pattu:20 w:pay:10 w:payab:-8 w:paye:-19 w:payee:23 w:payin:31 w:payme:-21 w:pazie:-5 w:pe:11 w:pedid:-8 w:pela:-10
w:pelo:-14 w:penal:-17 w:per:-34 w:perma:21 w:pero:6 w:perso:-12 w:perta:12 w:pesao:15 w:pesat:-9 w:pesos:9
w:peux:-8 w:pf:-6 w:pi:11 w:pick:-5 w:pico:-38 w:pix:-20 w:pleas:-10 w:pm:-9 w:pn:9 w:po:-10 w:poich:6 w:polit:5
w:pomer:8 w:por:-29 w:porqu:-11 w:porta:-16 w:porte:14 w:posit:-7 w:postf:-16 w:pour:7 w:pq:-9 w:pre:-8 w:preci:15
w:preco:-5 w:preis:-14 w:prese:-9 w:press:9 w:prest:-36 w:previ:-6 w:prijs:-8 w:prima:-19 w:princ:-6 w:probl:-23
w:proce:-12 w:proch:52 w:produ:-9 w:progr:21 w:pront:-10 w:propo:-5 w:propu:12 w:pross:12 w:prove:-10 w:ps:-7
w:pt:-6 w:pubbl:-9 w:puede:20 w:puedo:5 w:puis:16 w:purch:-5 w:puri:8 w:put:-41 w:q:30 w:qp:-14 w:qu:-13 w:qualq:11
w:quand:-6 w:quant:-12 w:que:-8 w:quell:40 w:quest:31 w:qui:17 w:quier:5 w:quinc:8 w:quind:5 w:quint:-12 w:quitt:30
w:quoi:-5 w:r:7 w:ra:-14 w:rabo:-7 w:rappe:-6 w:rappo:-11 w:raten:-17 w:raus:-43 w:re:11 w:recei:-6 w:recev:19
w:rechn:-40 w:recht:15 w:recib:-5 w:recip:-20 w:recla:-5 w:recon:-9 w:recu:11 w:ref:-18 w:refai:-27 w:refer:-10
w:regis:-12 w:regol:14 w:reken:-12 w:relea:18 w:remai:-42 w:remes:-8 w:remin:-39 w:remis:-10 w:remot:-12 w:rente:-14
w:repar:-7 w:repon:29 w:repri:-10 w:reque:-9 w:resol:-21 w:respi:9 w:rest:27 w:resta:-35 w:restb:5 w:reste:14
w:restl:5 w:resto:-6 w:retar:-5 w:reten:22 w:retie:-12 w:retou:-5 w:retti:-7 w:reven:-9 w:revis:21 w:ri:-17
w:riba:13 w:ricev:38 w:ricon:30 w:rif:-16 w:right:8 w:riman:-12 w:risul:-20 w:riten:-6 w:ritir:13 w:robin:6
w:rolle:8 w:rv:-11 w:s:-28 w:sa:-12 w:sabad:17 w:sabat:19 w:sabri:12 w:sagt:-12 w:saisi:11 w:salar:5 w:saldo:-8
w:sale:-14 w:salen:-10 w:same:21 w:samed:28 w:samen:-6 w:san:-9 w:sans:-8 w:santa:15 w:santo:13 w:sao:-9 w:sara:13
w:satis:35 w:satur:-8 w:savoi:19 w:sbagl:-6 w:sc:8 w:scade:11 w:schau:-23 w:schic:13 w:schla:-8 w:schol:-12
w:schon:32 w:schoo:5 w:schre:-12 w:scord:-14 w:se:7 w:sea:8 w:seas:15 w:secon:7 w:sedic:-14 w:see:19 w:segue:9
w:segun:48 w:seis:-12 w:seja:-14 w:seman:-26 w:send:13 w:senor:-5 w:sent:-14 w:senza:7 w:septe:-9 w:ser:-12
w:sera:65 w:serai:14 w:serao:25 w:serie:5 w:seron:12 w:serve:-11 w:servu:10 w:setem:-10 w:setti:5 w:seven:-32
w:sexta:57 w:shoul:-12 w:show:-8 w:shows:-5 w:si:-12 w:siamo:14 w:sie:-21 w:sig:9 w:signa:-7 w:signe:-5 w:sigue:-41
w:sigui:33 w:since:-22 w:sind:-13 w:sinds:-35 w:sino:12 w:situa:15 w:six:-10 w:skont:-10 w:slt:8 w:smtp:-7 w:so:-8
w:sobra:15 w:sobre:8 w:sobro:54 w:socie:5 w:sofor:-6 w:soir:39 w:soit:37 w:sola:7 w:solde:13 w:solic:-6 w:solo:-32
w:soluz:9 w:some:-5 w:someb:-10 w:somet:-38 w:somme:-16 w:son:-6 w:sono:-57 w:sont:-6 w:sorry:5 w:sosti:-16
w:sous:12 w:soy:-20 w:sp:27 w:spari:10 w:spark:-41 w:spoed:-12 w:sr:19 w:sra:-7 w:staat:-46 w:stage:-5 w:stama:12
w:start:-15 w:stata:-10 w:stati:16 w:statu:-9 w:steed:-12 w:stehe:-7 w:steht:-11 w:stess:13 w:steur:-9 w:stimm:-12
w:stres:-37 w:stuur:23 w:su:-69 w:sua:-11 w:subit:15 w:subst:-17 w:suelo:-9 w:suite:14 w:sul:-33 w:sulla:12 w:sum:28
w:summe:-8 w:super:-5 w:sus:17 w:sv:25 w:swift:-18 w:t:52 w:ta:-5 w:table:-11 w:tacke:18 w:tag:-39 w:tagen:-14
w:tanto:33 w:tarde:5 w:tarie:5 w:tc:-35 w:te:26 w:team:-6 w:ted:-14 w:teile:17 w:teilz:-24 w:telep:15 w:temps:28
w:tendr:-12 w:tenei:-8 w:tener:-8 w:tengo:8 w:termi:-10 w:terms:-6 w:terwi:-15 w:that:-34 w:thats:29 w:the:-6
w:then:-10 w:there:-13 w:they:8 w:this:-15 w:three:-11 w:throu:6 w:thurs:23 w:ti:56 w:ticke:-11 w:tiene:46
w:till:-12 w:time:12 w:tio:15 w:tipo:-5 w:tirad:9 w:tirar:6 w:titol:24 w:to:-6 w:toch:30 w:today:5 w:todo:31
w:todos:12 w:toget:12 w:told:5 w:tolto:-13 w:tomor:18 w:tondi:-5 w:tonig:14 w:torna:13 w:tot:-15 w:totaa:-19
w:total:-11 w:tous:18 w:tout:-24 w:towar:-24 w:tranq:30 w:trans:-24 w:trasc:6 w:tratt:-23 w:tray:7 w:tre:-14
w:trein:7 w:tres:-31 w:treso:-9 w:trime:-21 w:trois:5 w:tu:-8 w:tuesd:17 w:turne:5 w:tutt:9 w:tutte:-7 w:tutto:-11
w:twee:27 w:tweee:8 w:u:-29 w:uber:15 w:uit:15 w:uiter:10 w:ultim:-26 w:un:-43 w:und:-28 w:under:-6 w:undic:-5
w:une:-11 w:unkno:-6 w:uno:5 w:uns:-20 w:unser:-11 w:unter:-11 w:until:-9 w:up:5 w:upon:-8 w:urgen:-8 w:user:-6
w:uur:-13 w:uw:-30 w:va:-23 w:vai:17 w:valeu:-29 w:valid:28 w:valor:-41 w:value:-6 w:valut:-84 w:vamos:27 w:van:-29
w:vanda:-45 w:vanwe:-6 w:vaste:-7 w:vat:10 w:vcs:-5 w:vd:11 w:ve:-36 w:venci:17 w:vendr:-14 w:vener:-27 w:ver:-7
w:verba:5 w:verbi:19 w:verbl:6 w:verda:86 w:verde:6 w:verei:-7 w:verif:-13 w:verla:-8 w:verra:-12 w:verre:-16
w:versa:-33 w:versc:-5 w:verse:-30 w:verso:38 w:vertr:-7 w:verwa:-7 w:verzo:-21 w:vez:23 w:vf:35 w:vi:18 w:via:-31
w:viene:44 w:vier:8 w:viern:46 w:vijf:-6 w:vino:16 w:virem:12 w:vires:11 w:voces:-13 w:voi:-5 w:volda:11 w:voldo:-8
w:volge:14 w:volgt:5 w:vom:39 w:vor:-15 w:vorsc:-6 w:vosot:-5 w:vosso:-5 w:vostr:-20 w:vote:9 w:votre:40 w:vou:-19
w:vous:-5 w:vp:-6 w:vrach:32 w:vrijd:45 w:vs:-12 w:w:7 w:waarv:-9 w:waiti:-5 w:walla:21 w:want:-12 w:ware:-6
w:waren:7 w:was:-21 w:wat:9 w:wb:14 w:we:-12 w:web:-10 w:weddi:-5 w:wedne:-41 w:week:16 w:weet:-15 w:weg:-12
w:wegen:-31 w:weil:-9 w:weite:9 w:wel:-10 w:wenn:9 w:went:-18 w:werde:22 w:were:-31 w:wette:-7 w:what:26 w:whate:16
w:which:33 w:whist:-16 w:wider:-6 w:wie:29 w:wiede:-8 w:wiege:-10 w:wiets:28 w:wij:9 w:will:66 w:wir:-13 w:wird:59
w:wire:5 w:wires:11 w:with:-5 w:woche:23 w:woens:7 w:worde:-20 w:wordt:23 w:work:5 w:works:-10 w:would:-23
w:wurde:-31 w:x:14 w:y:37 w:ya:-5 w:year:8 w:yet:5 w:yo:-9 w:you:-13 w:your:-31 w:zahll:10 w:zahlt:23 w:zahlu:-20
w:zat:-10 w:zater:53 w:zie:-6 w:zij:-7 w:zijn:-12 w:zijnd:11 w:zo:30 w:zodra:23 w:zojui:6 w:zonde:-9 w:zou:-15
w:zu:-25 w:zuges:-6 w:zur:-5 w:zuruc:-22 w:zusam:-25 w:zusti:-5 w:£:-38 w:€:58
"""
