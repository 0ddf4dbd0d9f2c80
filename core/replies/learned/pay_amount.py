"""What speaks for and against `pay_amount`: written by `make reply-weights`, never by hand."""

BIAS = -1.99
THRESHOLD = 0.475
#: clue:hundredths
WEIGHTS = """
-1ack:-8 -1admin:-9 -1all:14 -1back:5 -1contest:-9 -1d.ADVERTISING_PROMO:-7 -1d.ALLOWANCE_CHARGE:-13
-1d.CONTRACT_TERMS:-12 -1d.DAMAGED:-6 -1d.DUPLICATE_BILLING:9 -1d.FREIGHT:-13 -1d.PALLET_CONTAINER:-5
-1d.PRICE_ERROR:-9 -1d.RETURN:-29 -1d.TAX:-9 -1difference:7 -1dispute:6 -1fix:-14 -1formal:22 -1goods:-7
-1greeting:7 -1hardship:-7 -1hold:36 -1insolvency:-26 -1lawyer:-7 -1legal:-47 -1mine:-21 -1moved:-19
-1n.QUANTITY_SHORT:41 -1not:-52 -1not_insolvency:-12 -1once_us:-14 -1ooo:-5 -1others:-13 -1paid:-67 -1part:14
-1pay:-11 -1plan:28 -1proof:-12 -1question:10 -1r.ADVERTISING_PROMO:-7 -1r.BANK_CHARGE:-6 -1r.FREIGHT:-9
-1r.LATE_DELIVERY:-18 -1r.PRICE_ERROR:-8 -1r.PRIOR_OVERPAYMENT:-22 -1r.QUALITY:-5 -1r.TAX:-6 -1r.WITHHOLDING:-10
-1redirect:-48 -1refuse:56 -1remittance:-38 -1rest:-18 -1run:5 -1setoff:-6 -1soon:-5 -1stop:8 -1until:-10
-1willpay:44 0ack:-20 0admin:-21 0all:15 0back:-24 0bounce:-41 0contest:-17 0copy:-17 0d.ADVERTISING_PROMO:-10
0d.CONTRACT_TERMS:-26 0d.DAMAGED:-15 0d.DUPLICATE_BILLING:-5 0d.FREIGHT:-10 0d.LATE_DELIVERY:-5
0d.LATE_FEE_CONTESTED:-12 0d.NOT_OURS:-5 0d.PALLET_CONTAINER:-5 0d.PRICE_ERROR:-5 0d.SERVICE_INCORRECT:-5 0d.TAX:-17
0d.VOLUME_REBATE:-10 0d.WITHHOLDING:9 0difference:-56 0dispute:-73 0fix:-11 0formal:-41 0goods:-29 0hold:-17
0hope:-11 0hostile:-8 0inclusive:14 0insolvency:-22 0mine:-12 0moved:-26 0moves:40 0n.QUANTITY_SHORT:-79 0not:-108
0not_dispute:20 0not_not:7 0not_paid:-11 0not_stop:-6 0once_us:52 0ooo:-6 0order:-16 0others:50 0paid:-55 0part:34
0pay:21 0plan:-68 0proof:-25 0propose:-63 0question:-45 0r.BANK_CHARGE:-8 0r.DAMAGED:-5 0r.DUPLICATE_BILLING:-12
0r.FREIGHT:-9 0r.LATE_DELIVERY:-5 0r.LATE_FEE_CONTESTED:-21 0r.PRICE_ERROR:-12 0r.PRIOR_OVERPAYMENT:-7 0r.QUALITY:-9
0r.QUANTITY_SHORT:-9 0r.SERVICE_INCORRECT:-5 0r.TAX:-29 0r.VOLUME_REBATE:-10 0redirect:45 0refuse:-78 0remittance:8
0rest:27 0run:-12 0setoff:-9 0soon:-15 0statement:-8 0unable:-21 0until:-9 0wait:-24 0willpay:97 1ack:-55 1all:-18
1back:-17 1closed:23 1d.ALLOWANCE_CHARGE:-6 1d.CONTRACT_TERMS:-8 1d.LATE_DELIVERY:-10 1d.LOST:10 1d.PRICE_ERROR:-5
1d.RETURN:-7 1difference:-28 1formal:-10 1goods:5 1greeting:-5 1hardship:-5 1hold:-28 1hope:-7 1inclusive:-8
1insolvency:-15 1lawyer:-9 1legal:-17 1mine:-29 1moved:-56 1moves:-12 1not:-29 1not_paid:10 1not_stop:-31
1once_funds:20 1once_us:6 1others:29 1paid:-8 1part:-10 1pay:17 1plan:-46 1proof:-12 1r.LATE_FEE_CONTESTED:14
1r.LOST:10 1r.PRIOR_OVERPAYMENT:-5 1r.QUALITY:-11 1r.SERVICE_INCORRECT:7 1redirect:-29 1refuse:14 1rest:11 1run:30
1setoff:-5 1until:26 1wait:11 1willpay:-43 <ack:5 <admin:-9 <all:40 <back:37 <bounce:-19 <closed:-29 <contest:25
<copy:-12 <d.ADVERTISING_PROMO:21 <d.CONTRACT_TERMS:45 <d.DUPLICATE_BILLING:-11 <d.LATE_DELIVERY:10
<d.LATE_FEE_CONTESTED:10 <d.LOST:-11 <d.MISSING_DOCS:-10 <d.PALLET_CONTAINER:6 <d.QUALITY:23 <d.QUANTITY_SHORT:-23
<d.RETURN:5 <d.SERVICE_INCORRECT:-7 <d.TAX:-10 <d.VOLUME_REBATE:-23 <demand:93 <difference:23 <firm:14 <fix:54
<formal:50 <gone:5 <goods:-14 <greeting:18 <hardship:-11 <hold:11 <hope:6 <hostile:-9 <inclusive:13 <inject:-9
<insolvency:-32 <joke:-7 <lawyer:-28 <legal:-23 <moved:5 <moves:44 <n.QUANTITY_SHORT:-51 <netted:5 <not_dispute:-28
<not_hope:-14 <not_legal:-22 <not_stop:15 <once_us:-11 <ooo:6 <order:-19 <others:-9 <paid:38 <part:13 <pay:19
<plan:14 <proof:5 <propose:-42 <question:-45 <r.BANK_CHARGE:-5 <r.CONTRACT_TERMS:36 <r.DAMAGED:6 <r.FREIGHT:-6
<r.LOST:-7 <r.MISSING_DOCS:8 <r.PRICE_ERROR:-16 <r.QUALITY:18 <r.QUANTITY_SHORT:-21 <r.SERVICE_INCORRECT:9 <r.TAX:17
<r.VOLUME_REBATE:-20 <r.WITHHOLDING:9 <refuse:44 <remittance:-17 <rest:19 <run:23 <setoff:-5 <statement:-23 <stop:17
<until:46 <willpay:28 >ack:-7 >admin:8 >all:29 >back:51 >closed:-12 >contest:-38 >copy:30 >d.ADVERTISING_PROMO:-10
>d.BALANCE_DECLINED:-5 >d.CANCELLED:-31 >d.CONTRACT_TERMS:-10 >d.DAMAGED:-23 >d.DUPLICATE_BILLING:-5
>d.EXTENSION_MATH:14 >d.FREIGHT:6 >d.LATE_DELIVERY:-9 >d.MISSING_DOCS:40 >d.NOT_OURS:-10 >d.PRICE_ERROR:-5
>d.QUALITY:27 >d.QUANTITY_SHORT:-11 >d.SERVICE_INCORRECT:-5 >d.TAX:-9 >difference:-11 >dispute:-27 >firm:-5 >fix:11
>formal:-11 >gone:7 >goods:-11 >greeting:37 >hardship:-39 >hope:28 >inclusive:-11 >insolvency:-20 >lawyer:-44
>legal:17 >mine:26 >moved:51 >moves:-16 >netted:-8 >not:-10 >not_dispute:-27 >not_gone:17 >not_hope:-17 >not_legal:7
>not_not:12 >not_ooo:-13 >not_quality:-10 >not_stop:20 >once_us:-23 >ooo:-7 >others:11 >paid:25 >part:8 >pay:-129
>plan:59 >proof:-37 >question:11 >r.DAMAGED:-5 >r.DESCRIPTION:-44 >r.DUPLICATE_BILLING:-36 >r.FREIGHT:-14
>r.LATE_DELIVERY:-9 >r.LATE_FEE_CONTESTED:26 >r.LOST:21 >r.NOT_OURS:11 >r.PALLET_CONTAINER:-5 >r.PRICE_ERROR:-12
>r.QUALITY:-6 >r.SERVICE_INCORRECT:13 >r.WRONG_PRODUCT:15 >redirect:-36 >refuse:8 >remittance:28 >rest:34 >run:-11
>soon:-5 >statement:-15 >stop:-31 >unable:-15 >until:-73 >wait:-11 >willpay:-27 a:$:-10 a:0000:14 a:00:74 a:0:-14
a:?:90 a:a:-19 a:aan:14 a:ab:-7 a:abstottern:-10 a:acconto:10 a:account:14 a:accreditato:11 a:adresse:-8 a:after:7
a:against:13 a:ahora:-5 a:ai:-5 a:al:-48 a:all:22 a:alla:-10 a:als:8 a:am:31 a:amanha:7 a:anders:-6 a:angewiesen:33
a:anotado:-6 a:antes:9 a:are:-5 a:as:-11 a:asi:-7 a:at:-6 a:ate:19 a:au:10 a:auf:19 a:august:-12 a:aus:7 a:autre:-23
a:avere:-6 a:bb:-6 a:be:7 a:become:-5 a:bedrag:19 a:being:5 a:bekommen:10 a:betaal:-14 a:betaald:-25 a:betalen:-17
a:betwist:-9 a:bezahlt:-19 a:bien:-27 a:bij:25 a:bis:-8 a:bleiben:-9 a:bonificati:5 a:bonifico:13 a:bucks:-11
a:by:32 a:c:-35 a:ca:30 a:ce:17 a:cents:-6 a:chaque:-6 a:che:6 a:ci:-39 a:cleared:-6 a:cm:5 a:com:-13
a:comprobante:-5 a:comunque:5 a:con:21 a:conta:38 a:contant:26 a:contanti:-10 a:conto:50 a:cosa:9 a:credito:-10
a:cs:-18 a:cuenta:23 a:cui:-6 a:d:6 a:da:32 a:dal:-12 a:dalla:-12 a:dan:31 a:danach:-21 a:dans:-15 a:das:-8 a:dat:23
a:data:-24 a:date:-6 a:de:-31 a:debeis:-5 a:dec:-6 a:december:12 a:decembre:27 a:deel:6 a:del:-8 a:della:-5
a:dem:-15 a:den:24 a:desde:-17 a:dezembro:13 a:di:-20 a:dia:53 a:dias:-8 a:dicembre:10 a:diciembre:17 a:dienstag:24
a:diesen:14 a:do:42 a:doen:-12 a:drei:-5 a:drie:-8 a:driver:13 a:du:17 a:due:-14 a:dus:-6 a:e:-17 a:each:35 a:ed:6
a:ee:-11 a:eerste:8 a:ein:-13 a:eine:-10 a:einmal:-6 a:einverstanden:-5 a:el:-24 a:ella:8 a:em:16 a:emis:-5 a:en:5
a:encore:9 a:end:-8 a:entro:55 a:er:38 a:espera:-22 a:est:-57 a:esta:-8 a:et:39 a:ete:-23 a:eu:16 a:euro:7 a:even:5
a:every:-5 a:f:-17 a:fa:7 a:factures:-9 a:factuur:47 a:faltan:15 a:faster:-6 a:fatto:-7 a:fatura:8 a:febbraio:11
a:febrero:-19 a:februar:-7 a:february:12 a:fecha:9 a:fevrier:8 a:fijo:12 a:first:16 a:for:-9 a:freitag:20
a:friday:27 a:fur:22 a:gehen:32 a:geleistet:-10 a:gennaio:-8 a:gestort:-9 a:get:17 a:gets:-5 a:gg:-15 a:gia:-8
a:giorno:-12 a:giovedi:-10 a:gisteren:-33 a:gl:23 a:go:-23 a:goed:10 a:goes:-5 a:gostaria:-11 a:gut:-5 a:hab:12
a:habe:6 a:haben:19 a:half:-16 a:have:13 a:heb:-16 a:het:-6 a:hier:-36 a:hij:-5 a:hit:15 a:ho:-7 a:hoje:-8
a:houden:-20 a:hoy:-36 a:ht:-25 a:huit:-9 a:i:11 a:ici:6 a:ieri:-21 a:if:-13 a:ihnen:-9 a:il:92 a:im:6 a:in:11
a:invoiced:-15 a:io:-12 a:is:12 a:isso:7 a:ist:-12 a:it:-30 a:its:-5 a:j:-5 a:janeiro:9 a:january:9 a:janvier:5
a:je:-9 a:jetzt:16 a:jeudi:30 a:jeweils:-14 a:jour:29 a:jullie:51 a:kann:-8 a:kg:-9 a:klaar:5 a:kommen:34
a:kommenden:19 a:krijgt:-9 a:kw:6 a:l:-35 a:la:6 a:last:-9 a:later:-7 a:lb:-22 a:lc:14 a:le:31 a:les:-24 a:lhe:-14
a:li:-20 a:lo:35 a:los:68 a:lucas:-25 a:lundi:54 a:lunedi:-28 a:lunes:-32 a:m:16 a:maak:5 a:maand:-12 a:maandag:14
a:maar:-5 a:mai:-9 a:mail:-27 a:mailbox:-7 a:maior:-8 a:mais:-12 a:manquants:30 a:march:-13 a:mardi:12 a:martedi:8
a:martes:12 a:may:-20 a:me:-55 a:mee:26 a:meer:-25 a:met:12 a:meter:-12 a:mille:-6 a:mismo:-22 a:morgen:19
a:morning:-37 a:musste:-9 a:my:11 a:n:21 a:na:29 a:nach:-23 a:nachster:13 a:nao:-24 a:ne:-18 a:next:9 a:nicht:-14
a:niet:-20 a:non:-8 a:nos:-19 a:nossa:-5 a:not:-13 a:nous:-13 a:nov:24 a:november:19 a:novembre:26 a:novembro:17
a:now:-14 a:nu:-18 a:nur:-34 a:october:9 a:octubre:12 a:oder:13 a:of:-22 a:off:8 a:oggi:-7 a:ok:-5 a:oktober:9
a:on:-5 a:only:28 a:ontbrekende:-8 a:op:-18 a:or:-7 a:os:-9 a:otra:11 a:ottobre:6 a:out:12 a:over:14 a:pagamos:-17
a:pagar:-24 a:paghiamo:-7 a:pago:28 a:paie:35 a:para:30 a:part:19 a:partent:13 a:partira:6 a:partire:-6
a:parviendra:21 a:paso:43 a:payable:-45 a:payment:-8 a:pedi:-7 a:pero:-18 a:personen:-5 a:pesos:19 a:pi:13 a:piek:9
a:pn:7 a:po:-8 a:por:-65 a:poste:6 a:pour:-10 a:prestacoes:-30 a:prochain:21 a:prossimo:-8 a:proxima:11 a:puis:9
a:put:12 a:q:25 a:quale:5 a:quando:-5 a:que:30 a:qui:10 a:raten:-8 a:raus:-10 a:rechnung:-14 a:ref:-31 a:released:18
a:resolver:-13 a:rest:8 a:restantes:-28 a:restants:10 a:resto:-11 a:sabato:18 a:sacos:-5 a:saldo:-37 a:samedi:5
a:sat:32 a:se:22 a:seguem:17 a:segun:-7 a:sei:-5 a:seit:-15 a:semana:-11 a:september:-6 a:sera:24 a:seront:20
a:sexta:17 a:short:-5 a:si:32 a:sie:-13 a:siguiente:9 a:sind:-26 a:sinds:-27 a:so:-6 a:son:-25 a:sono:-13 a:sp:35
a:sr:8 a:st:-9 a:staat:-9 a:starting:-15 a:steeds:-9 a:su:-14 a:subito:17 a:sul:6 a:sulla:18 a:sur:32 a:t:-5
a:ta:-11 a:tc:-27 a:te:20 a:tengo:-14 a:terca:19 a:terwijl:-15 a:th:30 a:the:17 a:this:-32 a:through:14 a:till:-8
a:to:13 a:toch:45 a:today:6 a:todos:17 a:together:25 a:tomorrow:15 a:tondi:-5 a:tot:-5 a:towards:16 a:tres:-31
a:tu:-6 a:tuesday:6 a:tutto:-38 a:u:-7 a:uberweise:8 a:uberwiesen:10 a:uiterlijk:11 a:ultimo:14 a:un:-11 a:und:46
a:va:16 a:val:60 a:valeur:-7 a:valoir:8 a:valor:-22 a:valuta:-39 a:vamos:-5 a:vandaag:-20 a:vanwege:-5 a:ve:-6
a:vendredi:39 a:venerdi:11 a:verse:-18 a:verses:-29 a:viene:8 a:vier:-13 a:viernes:41 a:vino:19 a:vire:-6
a:virement:9 a:vires:19 a:voces:-14 a:voi:11 a:vom:-15 a:von:-7 a:voor:31 a:vosotros:-5 a:votre:-8 a:vous:-49
a:vrijdag:12 a:war:17 a:waren:-15 a:was:-16 a:we:-50 a:wednesday:18 a:week:18 a:wegen:24 a:wegens:-8 a:wel:-14
a:went:-16 a:werden:13 a:wertstellung:24 a:what:27 a:when:26 a:whistle:-16 a:wij:-7 a:will:76 a:wir:-21 a:wird:18
a:with:15 a:woche:17 a:woensdag:8 a:wordt:19 a:would:-30 a:wurde:-15 a:y:-21 a:yesterday:-10 a:you:-9 a:your:12
a:zahle:-12 a:zahlung:-21 a:zu:-18 a:zum:12 a:zur:-6 a:zuruck:-6 a:£:-21 a:€:-41 amounts:1:34 amounts:3:-35 asks:-32
b:$:-9 b:%:-28 b:0000:19 b:000:7 b:00:16 b:0:-23 b:@:-5 b:a:-10 b:ab:16 b:abbiamo:-12 b:abono:-6 b:acconto:-16
b:accord:9 b:account:-7 b:ach:22 b:acompte:-12 b:ad:-5 b:against:-14 b:agreed:-8 b:ai:-11 b:al:25 b:alle:-15
b:already:-12 b:als:19 b:also:15 b:altre:-27 b:altri:-12 b:amanha:13 b:amount:39 b:andere:-6 b:angewiesen:-7
b:app:16 b:application:-7 b:ar:-25 b:ars:22 b:art:-16 b:as:-15 b:asi:-15 b:assim:19 b:at:21 b:ata:6 b:ate:9 b:au:13
b:auch:10 b:auf:-11 b:aus:-34 b:ausgemacht:-11 b:avec:5 b:avere:9 b:avoir:-6 b:avons:-9 b:avvenuto:-24 b:ayer:-25
b:b:-6 b:bacs:7 b:banco:-6 b:bank:-23 b:base:5 b:basis:-5 b:bb:-5 b:be:11 b:bedrag:21 b:berechnet:-11 b:betaal:16
b:betaald:7 b:betalen:13 b:betaling:8 b:betrag:16 b:bezahlt:-8 b:bf:-10 b:bien:30 b:bis:-9 b:bitten:15 b:both:24
b:buongiorno:10 b:c:15 b:cambio:-10 b:can:9 b:caso:8 b:cd:-14 b:ces:-8 b:chauffeur:-20 b:che:-29 b:check:-14
b:ci:-41 b:cioe:22 b:cl:-6 b:clause:-13 b:client:-5 b:cobraram:-7 b:code:-6 b:codigo:-5 b:com:-5 b:complessivi:-5
b:compte:-15 b:con:-38 b:confirme:9 b:conforme:-6 b:consegna:-5 b:consigno:18 b:conto:-40 b:contratto:-9 b:cost:-11
b:cp:-5 b:cuenta:-17 b:d:9 b:dafur:-7 b:dag:-10 b:dan:8 b:das:-22 b:dass:-14 b:dat:-28 b:date:15 b:dato:-15
b:days:-27 b:de:-46 b:dec:-13 b:december:7 b:decembre:12 b:deduisons:-25 b:del:-27 b:dell:-25 b:delle:-7 b:den:-37
b:deposito:29 b:depuis:-8 b:der:-36 b:dernier:-30 b:deux:12 b:devis:-7 b:dezelfde:-11 b:dezembro:7 b:di:-8 b:dia:-42
b:dias:-7 b:dicembre:15 b:die:9 b:direct:-12 b:dm:9 b:dn:-9 b:do:-12 b:document:-5 b:donc:-14 b:donderdag:-5
b:donne:9 b:door:-6 b:dr:-5 b:drei:-8 b:drie:-19 b:du:-6 b:dus:14 b:e:-42 b:echeances:-17 b:ed:8 b:ee:-10 b:een:-10
b:ein:-9 b:einen:21 b:ek:10 b:element:-6 b:em:14 b:empresa:26 b:en:20 b:encore:5 b:ending:-5 b:enero:28 b:entrada:18
b:entrega:7 b:er:-15 b:es:-11 b:eseguito:-12 b:est:19 b:esta:28 b:este:5 b:et:71 b:eu:15 b:eur:-9 b:euro:13
b:euros:-8 b:exceso:-18 b:execute:-8 b:faccio:42 b:faco:21 b:factura:7 b:facture:14 b:fais:31 b:fait:-11 b:falta:5
b:faltam:-6 b:fatto:-17 b:favore:-17 b:feb:34 b:febrero:-6 b:fehlenden:-8 b:feira:-11 b:feita:-9 b:firma:-10
b:foi:-8 b:fois:15 b:for:6 b:fora:-21 b:fornecedor:-5 b:frau:-21 b:freitag:-33 b:full:7 b:fur:-30 b:g:-6 b:ga:14
b:gaan:-9 b:gb:47 b:gedaan:-9 b:gehen:10 b:gemacht:-35 b:gennaio:-16 b:gesamtbetrag:7 b:gestern:-8 b:gezahlt:20
b:gia:-9 b:giorno:6 b:giovedi:28 b:gisteren:-5 b:gli:17 b:gr:-11 b:ha:36 b:hab:-13 b:habe:-9 b:haben:-7 b:hago:7
b:half:24 b:haremos:10 b:has:-7 b:hat:-5 b:have:-9 b:hb:-21 b:heb:-9 b:heeft:-39 b:helft:-5 b:het:7 b:heute:11
b:hl:-14 b:hm:-17 b:ho:-19 b:hohe:-9 b:hoje:26 b:hola:-13 b:hoofdsom:8 b:i:-44 b:ich:-6 b:ieri:-14 b:ihr:12 b:ik:29
b:im:-5 b:imediata:-6 b:importe:9 b:importi:35 b:importo:-9 b:in:26 b:ingreso:19 b:inmediata:-23 b:invoice:-6
b:io:-11 b:ist:8 b:it:9 b:j:-12 b:ja:16 b:jan:23 b:janeiro:-9 b:januar:13 b:januari:-5 b:january:34 b:janvier:9
b:jc:-5 b:je:36 b:jour:-8 b:jueves:-30 b:juli:5 b:jullie:14 b:justificante:-7 b:kann:28 b:kb:-7 b:keine:-10
b:konnen:13 b:kostenplaats:-5 b:krijg:10 b:krijgt:14 b:l:-18 b:la:30 b:last:-18 b:late:-16 b:le:24 b:les:14
b:levering:-16 b:ley:-10 b:lo:-6 b:los:29 b:ltd:-7 b:lundi:-34 b:lunedi:42 b:lunes:11 b:m:-13 b:ma:-15 b:maak:14
b:maand:11 b:maandag:6 b:mail:7 b:mais:8 b:maken:5 b:mal:-11 b:manana:21 b:mando:33 b:manque:-8 b:mardi:6
b:martes:-10 b:mc:-21 b:me:-47 b:meme:38 b:mensualites:-5 b:met:11 b:meta:29 b:metade:-6 b:mh:10 b:mi:-22 b:mir:-6
b:mismo:5 b:mit:-20 b:mitad:17 b:monatlich:6 b:monday:-15 b:montag:6 b:morgen:34 b:morning:5 b:n:9 b:na:9 b:nao:-5
b:nd:11 b:net:26 b:netto:-25 b:neu:-6 b:nf:-15 b:nm:-5 b:no:-15 b:non:-6 b:not:-5 b:nota:8 b:note:-5 b:notre:7
b:nous:-47 b:nov:8 b:november:-5 b:novembro:17 b:number:-20 b:nur:32 b:o:8 b:oab:-17 b:of:-27 b:offerte:32 b:ogni:8
b:oktober:-5 b:om:-8 b:on:-9 b:one:-12 b:ons:-11 b:ontem:-35 b:op:16 b:ordine:-10 b:ore:-9 b:os:43 b:other:25
b:otros:22 b:ottobre:13 b:our:-5 b:outubro:-9 b:over:-35 b:overgemaakt:-14 b:overige:19 b:overmorgen:31 b:owe:-6
b:paga:10 b:pagamento:-8 b:pagar:41 b:pagaremos:32 b:pagata:-7 b:paghiamo:7 b:pago:-40 b:pagos:7 b:paguei:32
b:paid:-15 b:par:-15 b:para:-37 b:pari:-5 b:part:-9 b:parte:-19 b:passe:-37 b:paulo:-14 b:paye:-17 b:payee:5
b:paying:7 b:payment:-9 b:pedi:-10 b:pela:-12 b:penale:-13 b:per:-18 b:pesata:-5 b:pix:-16 b:pl:-8 b:please:-10
b:pm:-15 b:por:11 b:preis:-11 b:prezzo:-14 b:propongo:-9 b:proposal:16 b:prossimo:22 b:puis:5 b:put:-62 b:q:8
b:ql:-12 b:qp:-19 b:quadro:-8 b:que:10 b:queda:35 b:quinta:-20 b:r:33 b:rappel:-7 b:raus:-26 b:re:-34 b:rechnung:9
b:recu:28 b:regle:7 b:regler:-7 b:rekening:6 b:remaining:-15 b:remote:-5 b:rest:23 b:restantes:16 b:restanti:13
b:resterende:11 b:restlichen:17 b:resto:6 b:ricevera:11 b:riceverete:26 b:s:-41 b:saldo:18 b:salio:-9 b:samedi:11
b:samen:-9 b:savoir:18 b:schon:17 b:schuldet:-5 b:scorso:-19 b:se:-16 b:segunda:9 b:semana:12 b:send:5 b:sent:11
b:sept:9 b:sera:7 b:server:-5 b:sexta:5 b:shall:26 b:si:-31 b:sich:-6 b:sie:29 b:since:-7 b:six:-6 b:so:-8
b:sobre:-13 b:soir:8 b:soit:11 b:son:39 b:sono:-38 b:sparkasse:-15 b:staat:-6 b:status:-8 b:storten:5 b:su:6 b:sua:6
b:suis:-27 b:sulla:-10 b:sum:32 b:summe:-8 b:sur:-59 b:t:10 b:te:-9 b:ted:10 b:teilbetrag:40 b:teilzahlung:-24
b:termijn:-13 b:th:-31 b:that:5 b:the:-43 b:this:12 b:three:-5 b:ti:60 b:ticket:-20 b:to:11 b:tomorrow:12
b:totaal:-14 b:total:28 b:totale:-27 b:transferencia:16 b:transfiro:35 b:tratteniamo:-12 b:twee:7 b:two:16 b:u:32
b:ubrigens:-14 b:um:-6 b:un:51 b:una:-35 b:und:6 b:une:-5 b:uns:-12 b:urgencias:-18 b:us:-7 b:uur:-7 b:uw:11 b:v:-11
b:valeur:-21 b:value:-13 b:valutadatum:-24 b:vamos:31 b:van:5 b:vat:-12 b:vcs:-7 b:venerdi:-6 b:versamento:-20
b:versato:-14 b:verse:7 b:versement:13 b:verser:-22 b:verso:6 b:vf:18 b:vi:52 b:via:-23 b:viene:20 b:viernes:12
b:vijf:-7 b:vire:6 b:virement:9 b:vl:10 b:voldaan:-9 b:volgende:16 b:vom:39 b:von:16 b:voor:-41 b:vorige:-13
b:votre:13 b:vous:57 b:vrijdag:25 b:vs:-10 b:wb:8 b:we:24 b:week:-7 b:wegen:-20 b:were:-5 b:wij:24 b:will:43
b:wir:18 b:wire:21 b:with:-7 b:woche:-5 b:woensdag:22 b:worden:18 b:wordt:12 b:work:16 b:x:-14 b:y:24 b:ya:-79
b:you:48 b:zahlbetrag:-6 b:zahlen:5 b:zet:8 b:zu:-7 b:zum:5 b:zusammen:-10 b:zwei:13 b:€:54 bare:False:50
bare:True:-51 days_here:0:-150 days_here:1:24 days_here:2:124 digits:10:False:23 digits:12:False:-24
digits:4:False:-56 digits:5:False:-25 digits:5:True:-104 digits:6:False:-5 digits:6:True:71 digits:7:False:82
digits:7:True:12 digits:8:False:54 digits:8:True:-24 digits:9:True:-5 each:52 event:paid:-118 event:promise:206
event:run:15 f:_amount:-27 f:_invoice:-46 f:ack:5 f:admin:-32 f:all:54 f:back:-63 f:bounce:-41 f:closed:53
f:contest:-24 f:copy:-34 f:d.ADVERTISING_PROMO:-6 f:d.ALLOWANCE_CHARGE:-28 f:d.CANCELLED:-8 f:d.CONTRACT_TERMS:-35
f:d.DAMAGED:-20 f:d.FREIGHT:-21 f:d.LATE_DELIVERY:-18 f:d.LATE_FEE_CONTESTED:-13 f:d.MISSING_DOCS:-22
f:d.PALLET_CONTAINER:-12 f:d.QUANTITY_SHORT:-10 f:d.RETURN:-44 f:d.SERVICE_INCORRECT:-6 f:d.TAX:8
f:d.TERMS_DISPUTE:-17 f:d.VOLUME_REBATE:-25 f:d.WITHHOLDING:-9 f:difference:-78 f:dispute:-41 f:firm:17 f:fix:55
f:goods:-40 f:greeting:-16 f:hardship:-16 f:hold:-41 f:hope:-43 f:hostile:-12 f:inject:-12 f:insolvency:-39
f:joke:22 f:lawyer:-29 f:legal:-34 f:mine:-24 f:moved:-49 f:moves:-15 f:n.QUANTITY_SHORT:-26 f:not:-56
f:not_dispute:21 f:not_hope:32 f:not_insolvency:-9 f:not_legal:-5 f:not_not:13 f:not_stop:-36 f:once_funds:55
f:once_us:7 f:ooo:-19 f:order:-11 f:others:18 f:paid:-71 f:part:32 f:pay:-41 f:proof:-81 f:propose:-41 f:question:36
f:r.ADVERTISING_PROMO:-13 f:r.BANK_CHARGE:-13 f:r.CANCELLED:-8 f:r.DAMAGED:-8 f:r.DESCRIPTION:-7
f:r.DUPLICATE_BILLING:-20 f:r.FREIGHT:-13 f:r.LATE_DELIVERY:-25 f:r.LATE_FEE_CONTESTED:-7 f:r.LOST:5
f:r.MISSING_DOCS:-17 f:r.PALLET_CONTAINER:-6 f:r.PRICE_ERROR:-21 f:r.PRIOR_OVERPAYMENT:-39 f:r.QUALITY:-28
f:r.QUANTITY_SHORT:-11 f:r.SERVICE_INCORRECT:7 f:r.TERMS_DISPUTE:-5 f:r.VOLUME_REBATE:-17 f:r.WITHHOLDING:-21
f:r.WRONG_PRODUCT:-6 f:redirect:-27 f:refuse:-14 f:remittance:-46 f:rest:6 f:run:78 f:setoff:-29 f:soon:-16
f:statement:-24 f:stop:-24 f:unable:-18 f:willpay:21 i:acknowledgement:9 i:already_paid:-100 i:bounce:-53
i:dispute:-66 i:hardship:-39 i:hostile:-32 i:in_payment_run:-20 i:insolvency:-60 i:invoice_admin:-54 i:legal:-45
i:out_of_office:-31 i:partial_payment:23 i:payment_plan_request:-43 i:promise_to_pay:30 i:question:21
i:remittance_advice:-229 i:statement_request:-41 i:unsubscribe:-27 i:wrong_contact:-8 l:de:18 l:en:-8 l:es:-25
l:fr:-85 l:it:38 l:nl:57 mail:0:1:0:-111 mail:0:2:0:-67 mail:0:3:0:-24 mail:1:1:0:45 mail:1:1:1:-39 mail:1:2:0:-98
mail:1:2:1:-12 mail:1:3:0:-60 mail:1:3:1:-61 mail:2:1:0:102 mail:2:1:2:-28 mail:2:2:0:-61 mail:2:2:1:97
mail:2:2:2:125 mail:2:3:0:-29 mail:2:3:1:-40 mail:2:3:2:16 mail:3:1:0:91 mail:3:1:1:-9 mail:3:1:2:-18 mail:3:2:0:-8
mail:3:2:1:15 mail:3:2:2:8 mail:3:3:0:70 mail:3:3:1:72 mail:3:3:2:20 o:$:-9 o:0000:29 o:000:93 o:00:-21 o:chf:47
o:eur:-48 o:euri:40 o:euro:16 o:euros:52 o:fr:13 o:gbp:27 o:k:-12 o:mil:18 o:mxn:10 o:ninety:-27 o:pounds:8 o:r:6
o:thousand:7 o:usd:-6 o:£:37 o:€:28 p:$_^:-9 p:%_^:-22 p:%_de:-8 p:0000_0000:10 p:0000_000:9 p:0000_00:-20
p:0000_^:-27 p:0000_a:15 p:0000_is:8 p:0000_no:18 p:0000_por:-24 p:0000_s:-6 p:0000_uber:13 p:0000_vat:-6
p:000_000:-6 p:000_00:-9 p:000_0:40 p:000_^:6 p:000_a:-9 p:000_e:-8 p:000_euro:20 p:000_no:13 p:000_of:-6
p:000_sera:11 p:000_sur:-11 p:000_€:-18 p:00_0000:36 p:00_000:22 p:00_00:-59 p:00_0:-31 p:00_^:-8 p:00_and:22
p:00_asi:-6 p:00_bis:-9 p:00_con:-11 p:00_de:92 p:00_dec:-11 p:00_december:6 p:00_decembre:20 p:00_dicembre:6
p:00_e:-28 p:00_en:-9 p:00_fevrier:7 p:00_gennaio:-10 p:00_is:42 p:00_januar:15 p:00_januari:-11 p:00_january:30
p:00_janvier:10 p:00_les:33 p:00_los:-9 p:00_mit:-6 p:00_nd:18 p:00_next:18 p:00_no:-28 p:00_november:-8
p:00_novembre:29 p:00_october:10 p:00_on:-47 p:00_ottobre:20 p:00_pagamos:19 p:00_per:-10 p:00_por:22 p:00_que:-29
p:00_resolver:-12 p:00_th:14 p:00_uber:-6 p:00_und:10 p:00_via:-23 p:00_x:-5 p:00_y:-7 p:00_zusammen:-8 p:00_€:16
p:0_%:-13 p:0_00:-13 p:0_0:-60 p:0_^:36 p:0_bf:-10 p:0_d:17 p:0_de:-25 p:0_december:20 p:0_decembre:21 p:0_del:-8
p:0_e:-23 p:0_feb:-26 p:0_febbraio:16 p:0_februar:-8 p:0_ja:-6 p:0_jan:-35 p:0_januari:7 p:0_janvier:5 p:0_le:5
p:0_nicht:-7 p:0_nov:42 p:0_o:-6 p:0_oktober:5 p:0_ottobre:5 p:0_rate:-6 p:0_raten:10 p:0_settembre:-9 p:0_th:-15
p:0_uur:-7 p:0_x:-9 p:0_y:-9 p:^_00:31 p:^_0:-22 p:^_?:-25 p:^_a:28 p:^_aan:-11 p:^_abstottern:-10 p:^_against:17
p:^_al:-10 p:^_am:15 p:^_amanha:7 p:^_an:6 p:^_and:-9 p:^_au:14 p:^_auf:18 p:^_aus:7 p:^_bekommen:10 p:^_betaald:-6
p:^_betwist:-9 p:^_bleiben:-9 p:^_bucks:-11 p:^_by:16 p:^_c:-18 p:^_ce:9 p:^_che:11 p:^_con:10 p:^_contant:26
p:^_da:-5 p:^_das:-9 p:^_data:-23 p:^_de:-28 p:^_del:-20 p:^_der:-12 p:^_di:-20 p:^_dia:-16 p:^_die:-22 p:^_do:7
p:^_du:-8 p:^_e:-32 p:^_each:35 p:^_ee:-15 p:^_el:60 p:^_em:8 p:^_emis:-5 p:^_en:-26 p:^_end:-8 p:^_entro:28
p:^_est:-6 p:^_et:20 p:^_f:-6 p:^_factures:-9 p:^_factuur:47 p:^_fecha:-5 p:^_for:15 p:^_gestort:-8 p:^_gg:-12
p:^_goes:-5 p:^_hab:12 p:^_hoje:-8 p:^_houden:-17 p:^_i:-25 p:^_il:48 p:^_in:-25 p:^_is:32 p:^_ist:-9 p:^_je:20
p:^_jeweils:-7 p:^_kg:-8 p:^_kommen:34 p:^_la:-12 p:^_lb:-23 p:^_le:28 p:^_les:-20 p:^_lo:9 p:^_los:-8 p:^_lucas:-25
p:^_lundi:11 p:^_lunedi:9 p:^_m:16 p:^_martedi:8 p:^_musste:-9 p:^_na:6 p:^_nao:-15 p:^_no:16 p:^_nos:-15
p:^_nous:-11 p:^_now:-8 p:^_o:-8 p:^_of:-20 p:^_on:15 p:^_op:47 p:^_over:22 p:^_para:5 p:^_partira:6 p:^_pas:-8
p:^_per:-27 p:^_pero:-18 p:^_pesos:19 p:^_pi:13 p:^_piek:9 p:^_por:-53 p:^_poste:7 p:^_pour:-10 p:^_quale:5
p:^_que:59 p:^_qui:18 p:^_ref:-28 p:^_rest:5 p:^_restantes:-28 p:^_restants:10 p:^_sacos:-5 p:^_sera:24
p:^_seront:11 p:^_si:7 p:^_sind:-25 p:^_sono:-13 p:^_staat:-18 p:^_subito:17 p:^_sulla:16 p:^_sur:34 p:^_t:-7
p:^_te:-32 p:^_that:16 p:^_the:-12 p:^_this:8 p:^_through:24 p:^_till:-8 p:^_to:13 p:^_together:25 p:^_tomorrow:7
p:^_tondi:-5 p:^_towards:12 p:^_uberweise:8 p:^_uberwiesen:-10 p:^_und:8 p:^_val:60 p:^_valuta:9 p:^_vandaag:-20
p:^_vendredi:33 p:^_verses:-29 p:^_vom:-15 p:^_voor:7 p:^_vous:-18 p:^_war:18 p:^_we:-30 p:^_went:-16 p:^_will:8
p:^_wurde:-13 p:^_y:19 p:^_you:-29 p:^_zahle:-17 p:^_zahlen:9 p:^_zahlung:-14 p:^_zu:-10 p:^_zum:11 p:a_00:26
p:a_0:-18 p:a_^:-30 p:a_check:22 p:a_conto:25 p:a_cuenta:-6 p:a_dire:11 p:a_ete:-23 p:a_la:-14 p:a_maior:-8
p:a_pagar:-30 p:a_transferencia:23 p:a_valoir:8 p:a_€:-7 p:ab_00:17 p:acconto_di:-8 p:acconto_ieri:-27
p:acconto_il:6 p:acconto_sul:18 p:accord_^:9 p:account_this:19 p:ach_for:22 p:acompte_de:-12 p:ad_^:-5
p:aktion_kw:-6 p:al_00:-27 p:al_^:-6 p:al_otro:27 p:als_eerste:6 p:also_^:16 p:altri_^:-12 p:am_00:-20
p:am_dienstag:10 p:am_freitag:-11 p:am_kommenden:19 p:amount_^:37 p:and_^:10 p:and_it:14 p:and_ql:-12 p:and_that:-14
p:and_the:21 p:and_you:13 p:and_£:-13 p:andere_^:-6 p:angewiesen_^:-6 p:anotado_no:-6 p:app_^:32 p:aqui_o:-7
p:ars_^:22 p:art_^:-16 p:as_0:5 p:asi_que:-22 p:at_^:23 p:ata_^:6 p:ate_sexta:10 p:au_00:17 p:auch_^:10 p:auf_^:-7
p:auf_einmal:-6 p:avere_i:8 p:avoir_de:-5 p:avons_regle:-8 p:b_^:-6 p:ba_0:-14 p:bacs_^:7 p:basis_von:-5 p:bb_00:-8
p:become_payable:-5 p:bedrag_^:19 p:bei_ihnen:-10 p:bekommen_sie:12 p:berechnet_haben:-6 p:betaal_ik:17
p:betaald_^:5 p:betaald_de:-10 p:betrag_von:16 p:bezahlt_^:-6 p:bf_0000:-10 p:bien_que:27 p:bis_ende:-6
p:bitten_wir:10 p:by_ach:-5 p:by_wire:5 p:c_0:-8 p:c_e:-11 p:c_est:5 p:can_i:-14 p:caso_^:8 p:cd_000:-14
p:ce_jour:-12 p:ce_soir:20 p:ces_^:-8 p:che_mi:-18 p:check_for:22 p:ci_sono:-39 p:cioe_^:22 p:cl_0:-10
p:cobraram_^:-7 p:code_^:-6 p:complessivi_^:-5 p:compte_^:-14 p:comunque_il:5 p:con_^:-10 p:con_istantaneo:18
p:con_la:-12 p:contratto_quadro:-8 p:cs_0:-25 p:cuando_me:-13 p:cuenta_de:15 p:cuenta_el:-16 p:d_f:-11 p:d_ici:6
p:d_octubre:17 p:da_^:-20 p:da_me:21 p:dafur_^:-6 p:das_habe:7 p:dat_bedrag:19 p:dat_is:23 p:date_de:-6 p:dato_^:-15
p:de_00:5 p:de_^:38 p:de_andere:-9 p:de_ce:-10 p:de_chaque:-6 p:de_dezembro:20 p:de_diciembre:21 p:de_enero:32
p:de_febrero:7 p:de_helft:-5 p:de_hoofdsom:8 p:de_los:-5 p:de_mayo:-5 p:de_novembro:37 p:de_outubro:-6
p:de_overboeking:11 p:de_overige:13 p:de_pagamento:-16 p:de_pago:-23 p:de_que:9 p:de_resterende:-6 p:de_valeur:-6
p:de_voces:-18 p:de_vous:5 p:december_en:17 p:decembre_a:11 p:del_00:-9 p:del_0:-12 p:del_banco:-6 p:den_rest:20
p:deposito_^:28 p:der_meter:-12 p:deux_fois:15 p:devis_de:-7 p:dezelfde_dag:-10 p:dg_0:6 p:di_^:-12 p:di_acconto:-27
p:di_corrispondere:7 p:di_ieri:-5 p:dia_00:36 p:dia_0:-48 p:dia_^:10 p:dias_00:-9 p:dias_^:-6 p:dicembre_^:-5
p:diciembre_^:-10 p:diciembre_y:10 p:die_0000:6 p:die_halfte:-23 p:die_rechnung:21 p:die_restlichen:17 p:die_s:6
p:diesen_freitag:15 p:dm_0:9 p:dn_0000:-9 p:do_^:-28 p:do_frete:6 p:document_cp:-5 p:donc_^:-5 p:donne_^:9
p:drei_raten:-14 p:drie_^:-18 p:du_00:24 p:dus_^:8 p:dus_ik:-6 p:e_000:27 p:e_^:6 p:e_eu:-17 p:e_gb:-7 p:e_il:-20
p:e_o:18 p:e_os:-13 p:e_pagamos:-14 p:e_que:-14 p:echeances_de:-17 p:ee_de:-28 p:eerste_deel:6 p:ek_00:10 p:el_00:12
p:el_0:17 p:el_dia:-29 p:el_jueves:-28 p:el_martes:12 p:el_mismo:-18 p:el_resto:-13 p:el_viernes:64 p:em_ata:6
p:en_0:-12 p:en_^:11 p:en_bb:-5 p:en_dat:20 p:en_de:24 p:en_deux:15 p:en_die:-5 p:en_febrero:-38 p:en_virement:18
p:encore_^:5 p:ending_^:-5 p:enero_y:-9 p:entrada_de:19 p:entro_il:13 p:entro_venerdi:15 p:er_staat:-5 p:est_a:11
p:este_viernes:10 p:et_000:9 p:et_^:36 p:et_la:11 p:et_les:19 p:et_vous:9 p:eu_pago:6 p:eu_pedi:-17 p:eur_^:-7
p:f_000:-6 p:f_f:-11 p:fa_00:-13 p:fa_0:21 p:faccio_^:30 p:faco_um:6 p:factuur_^:-14 p:faltam_^:-6
p:faster_payment:-6 p:favore_il:-17 p:feb_and:-26 p:fecha_valor:-13 p:first_half:17 p:first_two:-5 p:fois_^:15
p:for_00:18 p:for_^:11 p:for_the:-54 p:freitag_^:-20 p:full_^:7 p:fur_^:-11 p:fur_den:20 p:fur_die:-7 p:g_00:-5
p:ga_0:14 p:gaan_eraf:-7 p:gb_0:53 p:gehen_^:10 p:gehen_am:32 p:gekommen_berechnet:-9 p:gemacht_^:-35 p:gennaio_^:-6
p:gesamtbetrag_^:7 p:gg_d:-11 p:gia_dato:-9 p:ging_heute:-12 p:giovedi_00:21 p:giovedi_prossimo:9
p:giovedi_scorso:-9 p:gisteren_^:-5 p:gl_0:23 p:gli_altri:-18 p:gli_importi:35 p:gr_0:-11 p:haben_sie:-5
p:haben_wir:-5 p:hago_^:35 p:half_^:17 p:halfte_^:-23 p:has_^:-7 p:have_^:30 p:have_invoiced:-9 p:have_put:-29
p:hb_000:-21 p:heb_ik:-20 p:heute_raus:-12 p:heute_und:21 p:hier_je:-26 p:hiervan_krijgt:-12 p:hl_00:-14 p:hm_0:-17
p:ho_dato:-5 p:ho_gia:-13 p:hohe_von:-8 p:hoje_^:-12 p:hoje_sobrou:53 p:houden_we:-17 p:houden_wij:-8 p:i_^:13
p:i_can:6 p:i_do:-10 p:i_have:-11 p:i_will:50 p:ich_am:-20 p:ich_ihnen:-10 p:ieri_00:-19 p:ieri_^:-8 p:ihnen_die:11
p:ihr_schreibt:-11 p:ihrer_zustimmung:-6 p:ik_^:-25 p:ik_de:19 p:ik_houd:-6 p:ik_op:20 p:il_00:28 p:il_0:7
p:il_bonifico:20 p:il_pagamento:11 p:il_primo:5 p:il_saldo:-12 p:importe_^:9 p:importe_total:-5 p:importo_^:24
p:importo_di:-7 p:in_000:-6 p:in_^:-10 p:in_acconto:24 p:in_contanti:-10 p:in_conto:6 p:in_dus:-6 p:in_hohe:-8
p:in_kw:10 p:in_my:12 p:in_partij:-5 p:in_the:-15 p:in_tutto:-24 p:in_twee:5 p:in_two:21 p:ingreso_^:20
p:invoiced_^:-7 p:invoiced_and:-10 p:is_^:5 p:is_in:27 p:is_on:-9 p:is_what:27 p:isso_ee:6 p:ist_^:23 p:ist_am:-23
p:it_^:21 p:it_was:-13 p:j_ai:-16 p:jan_^:-14 p:janeiro_^:-15 p:januar_und:7 p:january_00:28 p:janvier_^:6
p:janvier_et:10 p:jc_0:-5 p:je_^:7 p:je_complete:-26 p:je_la:35 p:je_te:10 p:je_vous:-12 p:jeudi_dernier:-26
p:jeweils_zum:-14 p:jueves_^:-30 p:jullie_rekening:-6 p:kann_ich:24 p:keuren_wij:9 p:kg_0:7 p:kg_pesata:-5
p:konnen_die:14 p:kostenplaats_^:-5 p:krijg_je:10 p:krijgt_u:-7 p:kw_00:-5 p:l_autre:-16 p:l_ho:-9 p:l_instant:-9
p:la_0000:-11 p:la_00:34 p:la_^:-30 p:la_dm:9 p:la_fa:20 p:la_factura:13 p:la_facture:14 p:la_fattura:-8
p:la_firma:-29 p:la_ley:-10 p:la_m:-9 p:la_mitad:6 p:la_otra:10 p:la_paie:35 p:la_prossima:-5 p:la_transferencia:25
p:laatste_^:11 p:last_day:-5 p:late_levering:-16 p:lc_00:-6 p:lc_0:21 p:le_00:-8 p:le_0:10 p:le_altre:-27
p:le_consigno:18 p:le_deposito:20 p:le_devis:-6 p:le_ht:-20 p:le_paghiamo:-10 p:le_sedici:-12 p:les_00:-5
p:les_0:-17 p:ley_^:-10 p:li_pago:-5 p:liquido_de:-5 p:lo_que:9 p:los_000:26 p:los_^:46 p:los_dias:-15 p:los_otros:8
p:lucas_al:-25 p:lundi_prochain:9 p:lunes_00:5 p:lunes_0:19 p:lv_000:-12 p:m_000:-9 p:m_0:-9 p:maak_ik:19
p:maand_^:11 p:maken_^:6 p:manana_ingreso:9 p:mando_^:11 p:mando_os:31 p:mardi_prochain:14 p:martedi_prossimo:5
p:martes_siguiente:11 p:mc_00:-21 p:me_^:-11 p:meme_^:39 p:met_^:-20 p:met_de:24 p:meta_^:19 p:metade_^:-7
p:meter_ihr:-11 p:mh_0:10 p:mir_^:-6 p:mit_^:-11 p:monatlich_^:6 p:monday_^:-16 p:monday_and:6 p:montant_^:-7
p:morgen_^:13 p:morgen_bei:-9 p:morning_^:9 p:mp_00:-10 p:musste_morgen:-9 p:n_o:-17 p:na_proxima:21 p:na_terca:19
p:nachster_woche:13 p:nd_sept:17 p:netto_^:-25 p:nf_0000:-7 p:nf_g:-5 p:nm_0:-5 p:no_dia:42 p:no_pix:-11
p:no_valor:9 p:non_li:-5 p:nos_debeis:-5 p:nota_o:9 p:notre_accord:9 p:nous_avons:-9 p:nous_deduisons:-25
p:nous_sommes:-9 p:november_^:-11 p:november_en:8 p:novembre_^:-11 p:novembre_alle:-10 p:novembre_ed:14
p:novembre_et:20 p:novembro_e:10 p:nu_woensdag:8 p:nur_^:31 p:o_^:-17 p:o_que:-7 p:o_saldo:9 p:o_valor:40
p:octubre_y:7 p:of_it:-22 p:of_the:-5 p:offerte_^:48 p:on_0:-34 p:on_^:-11 p:on_account:13 p:on_friday:19
p:on_it:-31 p:on_january:28 p:on_wednesday:17 p:ontem_^:-17 p:op_00:31 p:op_0:20 p:op_^:11 p:op_de:-37
p:op_jullie:-6 p:op_vrijdag:6 p:or_0:-6 p:ore_^:-9 p:os_^:16 p:os_hago:28 p:os_restantes:16 p:other_^:23
p:other_half:-9 p:otro_martes:27 p:otros_^:22 p:ottobre_^:6 p:ottobre_e:13 p:ou_seja:-6 p:out_on:14 p:over_^:-28
p:over_als:7 p:over_de:-6 p:over_op:5 p:over_voor:8 p:overgemaakt_^:-12 p:overige_^:21 p:owe_us:-5 p:pagamento_di:9
p:pagamento_n:-16 p:pagamos_^:13 p:pagamos_el:-11 p:pagamos_os:-5 p:pagar_^:47 p:pagaremos_^:32 p:pagata_il:-9
p:paghiamo_a:-9 p:pago_a:-14 p:paguei_^:-20 p:paid_^:-6 p:pari_a:-5 p:part_ce:20 p:parte_^:-38 p:parviendra_le:18
p:pasado_el:-5 p:pay_^:12 p:pay_the:14 p:paye_^:-8 p:paying_^:10 p:pedi_^:-9 p:per_il:-13 p:per_la:38
p:per_maand:-12 p:pero_me:-18 p:personen_?:-5 p:pesata_pubblica:-5 p:pesos_el:6 p:pi_0:13 p:pix_^:-19 p:pn_0:7
p:por_^:-7 p:por_ars:22 p:por_el:-18 p:por_la:-48 p:por_los:15 p:por_transferencia:13 p:por_un:28 p:prima_di:13
p:prochain_et:7 p:prossima_settimana:-5 p:prossimo_e:5 p:puis_encore:14 p:put_^:-89 p:ql_00:-12 p:qp_0000:-19
p:quando_a:-6 p:que_descontamos:-7 p:que_es:7 p:que_faltan:-9 p:que_ja:-9 p:que_me:-14 p:que_se:5 p:que_son:7
p:que_te:18 p:que_viene:9 p:quella_^:-5 p:qui_en:-14 p:qui_vous:11 p:quinta_feira:-19 p:r_$:-9 p:r_0000:38
p:rate_^:8 p:rate_da:-6 p:raten_zu:-14 p:raus_rest:-12 p:rechnung_00:-10 p:rechnung_auf:-5 p:recu_n:30 p:regle_^:-8
p:rekening_^:12 p:remaining_^:-15 p:remote_server:-5 p:rest_^:13 p:restantes_^:16 p:restanti_^:13 p:resterende_^:9
p:restlichen_^:17 p:resto_^:6 p:s_0000:6 p:s_0:-24 p:s_^:-24 p:saldo_de:10 p:saldo_in:-17 p:saldo_van:5
p:samedi_000:5 p:samedi_^:6 p:samen_^:-7 p:savoir_^:18 p:schimmel_in:-5 p:schuldet_mir:-5 p:sedici_gli:-12
p:seguem_a:14 p:segunda_feira:10 p:send_^:5 p:sent_00:-21 p:sera_payee:11 p:seront_vires:20 p:settembre_^:12
p:sexta_^:11 p:sexta_e:17 p:si_0000:-15 p:si_no:28 p:sie_^:16 p:sie_am:12 p:sie_in:-17 p:sie_uns:-5
p:siguiente_otros:12 p:since_^:-7 p:sind_am:-25 p:so_the:-6 p:sobre_os:-10 p:soir_et:19 p:soit_^:11 p:sommes_a:-9
p:son_^:34 p:sono_^:-49 p:sparkasse_^:-15 p:sr_0:8 p:staat_^:-5 p:status_code:-5 p:subito_con:18 p:sur_^:-42
p:sur_les:-18 p:t_^:9 p:tc_00:-27 p:te_hago:7 p:te_ingreso:5 p:te_late:-16 p:te_li:-17 p:te_los:29 p:te_pago:-25
p:ted_^:-6 p:th_november:-9 p:th_oct:10 p:the_00:24 p:the_0:7 p:the_^:-45 p:the_first:15 p:the_full:7 p:the_last:-5
p:the_mail:-10 p:the_other:29 p:the_remaining:-16 p:the_rest:14 p:the_vat:-6 p:the_£:15 p:this_friday:12
p:this_morning:-39 p:ti_faccio:29 p:ticket_^:-14 p:to_^:-9 p:to_the:6 p:toch_?:45 p:today_and:6 p:tonight_and:11
p:totaal_^:-13 p:total_de:27 p:total_is:-6 p:totale_^:-26 p:transfer_^:-7 p:transfer_of:5 p:transferencia_de:-12
p:transferencia_por:-5 p:tratteniamo_^:-12 p:twee_keer:5 p:u_^:32 p:uber_^:17 p:uber_den:14 p:un_acompte:-5
p:un_cheque:-11 p:un_total:28 p:un_virement:14 p:una_parte:-41 p:und_00:17 p:und_0:15 p:und_^:10 p:us_^:-6
p:uur_^:-7 p:uwen_chauffeur:6 p:valeur_00:-17 p:valoir_sur:9 p:valor_00:-15 p:valor_^:-35 p:valor_de:-22
p:valuta_00:-15 p:vamos_pagar:33 p:van_^:-20 p:van_de:-24 p:van_€:37 p:vandaag_betaald:-10 p:vanwege_schimmel:-5
p:vat_gb:-6 p:vendredi_00:18 p:vendredi_et:8 p:venerdi_e:27 p:versamento_di:-20 p:verse_les:-18 p:versement_de:13
p:verser_^:-22 p:verses_hier:-29 p:verso_^:6 p:versons_donc:32 p:vf_0000:15 p:vi_accredito:28 p:via_pix:-18
p:viernes_00:26 p:viernes_por:8 p:vir_0000:-5 p:vire_^:6 p:vire_ce:-6 p:virement_de:6 p:vl_0:10 p:voldaan_met:-6
p:vom_00:-7 p:vom_0:-5 p:von_^:23 p:von_den:-8 p:voor_00:5 p:voor_^:-6 p:voor_de:-16 p:voor_die:10 p:vorige_week:-9
p:vous_fais:18 p:vous_parviendra:21 p:vous_verse:-15 p:vous_versons:32 p:vrijdag_00:7 p:vrijdag_^:36 p:vrijdag_de:-6
p:was_paid:-13 p:wb_0000:8 p:we_are:5 p:we_have:-5 p:we_in:-16 p:we_will:-19 p:we_would:-10 p:week_donderdag:-5
p:wenn_sie:-5 p:went_this:-12 p:wettelijke_handelsrente:-12 p:what_i:24 p:when_you:6 p:wij_^:5 p:wij_maken:6
p:wij_storten:5 p:will_be:17 p:will_do:40 p:will_not:-8 p:will_pay:15 p:will_put:16 p:will_send:5 p:wir_am:9
p:wir_um:15 p:wir_zum:15 p:wire_today:5 p:woensdag_^:22 p:woensdag_en:8 p:worden_^:19 p:wurde_ich:-7 p:x_00:-5
p:x_^:-10 p:y_00:-7 p:y_^:6 p:y_el:-22 p:y_los:25 p:y_si:28 p:you_^:11 p:you_a:22 p:you_can:14 p:you_have:-11
p:you_invoiced:-10 p:you_owe:-5 p:you_will:32 p:your_driver:13 p:your_total:-6 p:zahlbetrag_^:-6 p:zahlen_wir:11
p:zahlung_00:-14 p:zu_^:-8 p:zum_00:21 p:zusammen_^:-10 p:£_000:-5 p:£_00:16 p:€_00:29 p:€_0:-19 p:€_le:20
p:€_sur:-45 p:€_und:14 w:!:-5 w:$:-33 w:%:-50 w:0000:-11 w:00:-34 w:0:-38 w:?:-32 w:@:-7 w:a:-6 w:aange:15 w:aanle:9
w:abate:-5 w:abbia:-17 w:abgeg:-18 w:aboga:22 w:aboll:-6 w:abona:-14 w:abril:-25 w:absch:9 w:absto:-10 w:abzog:-9
w:accep:-56 w:accor:32 w:accre:23 w:aceit:-11 w:acept:7 w:ach:13 w:acomp:-13 w:acord:8 w:acqui:-8 w:acree:-5
w:act:-5 w:acton:14 w:acuer:14 w:ad:-11 w:addeb:9 w:addre:-7 w:adils:5 w:adjun:-44 w:adr:-13 w:adres:-6 w:afges:-12
w:after:37 w:again:30 w:agend:5 w:agora:29 w:agree:-15 w:ahora:14 w:ainda:-17 w:akkoo:9 w:aktio:-6 w:al:-15 w:all:6
w:alla:9 w:alleg:-5 w:alles:-14 w:alors:12 w:alrea:-13 w:als:5 w:also:9 w:alta:-21 w:altra:32 w:altre:7 w:am:41
w:amanh:26 w:ambas:-9 w:amoun:40 w:an:20 w:anbei:-16 w:and:-16 w:ander:-14 w:anerk:20 w:anfan:-12 w:angek:-16
w:angel:11 w:angew:27 w:annee:-10 w:annul:-26 w:ano:7 w:anota:-5 w:answe:8 w:anter:-11 w:antes:8 w:antic:-10
w:any:-28 w:ao:5 w:apare:-22 w:apart:-10 w:aplic:-6 w:app:24 w:appli:-15 w:appoi:-11 w:appro:17 w:apres:15
w:april:27 w:aprov:21 w:apure:12 w:ar:10 w:are:18 w:arian:9 w:armaz:-5 w:arret:-26 w:arriv:11 w:ars:18 w:art:-18
w:as:-35 w:asi:-23 w:ask:-13 w:assem:12 w:assim:20 w:assis:-5 w:ata:17 w:attac:-15 w:atten:19 w:au:7 w:auch:9
w:aucun:11 w:audit:-5 w:aufsc:-6 w:auftr:-5 w:augus:-68 w:aujou:18 w:aurez:-27 w:aus:-7 w:ausfu:-10 w:ausge:-18
w:autho:6 w:autor:8 w:autre:-19 w:autun:-16 w:aux:19 w:avait:5 w:avanc:12 w:avant:6 w:avec:9 w:avete:-17 w:aveva:8
w:avevo:-7 w:avez:-16 w:avis:-28 w:aviso:-10 w:avoir:-13 w:avons:-16 w:avrei:-55 w:avril:-15 w:avven:-31 w:ayer:-21
w:b:-14 w:ba:-14 w:back:-8 w:bacs:9 w:banca:16 w:banco:-15 w:bank:-13 w:banqu:-22 w:bar:49 w:barro:-5 w:basis:-5
w:bb:-9 w:bc:8 w:bcp:-16 w:be:36 w:beant:37 w:becom:-5 w:bedra:23 w:been:-22 w:befor:13 w:begin:-25 w:begli:18
w:behal:-9 w:beim:20 w:being:5 w:bekom:7 w:belas:-5 w:beleg:-9 w:ben:8 w:benef:-15 w:berec:-15 w:berei:-5 w:bespr:-8
w:besta:20 w:beste:-5 w:betaa:-38 w:betal:-12 w:betra:9 w:betre:-12 w:beves:5 w:bg:14 w:bien:-22 w:bij:5 w:bijge:7
w:bis:-21 w:bit:-5 w:bitte:6 w:bizum:16 w:bl:-5 w:bleib:-13 w:blijf:-6 w:blocc:-8 w:bloss:-9 w:board:20 w:boite:21
w:bolet:-6 w:bom:18 w:bon:5 w:bonif:-32 w:bonjo:-5 w:bonne:-5 w:br:-8 w:bring:-6 w:bucks:-11 w:budge:-5 w:buena:8
w:bueno:25 w:buon:8 w:buong:-11 w:burof:12 w:but:18 w:bv:7 w:by:11 w:c:14 w:ca:-5 w:cada:-8 w:cai:10 w:calda:-10
w:calen:-37 w:cambi:9 w:came:-5 w:campa:42 w:can:36 w:cance:-17 w:canna:7 w:canno:10 w:canta:9 w:cargo:-6
w:carre:-12 w:carri:38 w:carte:12 w:cash:15 w:caso:7 w:causa:-5 w:cauzi:-5 w:cd:7 w:ce:48 w:ceci:-25 w:certe:6
w:certi:8 w:certo:-12 w:ces:-9 w:chang:-6 w:chaqu:-6 w:charg:-12 w:chave:29 w:che:-37 w:check:15 w:chef:-12
w:chega:-6 w:chequ:-42 w:chiud:10 w:chris:-12 w:chuta:-9 w:ci:-46 w:cierr:10 w:cif:-7 w:cinqu:-6 w:cioe:19
w:civil:-8 w:cl:-7 w:claim:-13 w:claus:-14 w:clien:-17 w:clock:7 w:cobra:-13 w:cobro:9 w:code:-6 w:codig:-5
w:colle:-22 w:colpi:-16 w:combi:27 w:come:-33 w:comes:17 w:comis:9 w:comma:-11 w:comme:-23 w:como:5 w:compa:-15
w:compe:-10 w:compl:-31 w:compr:-54 w:comun:16 w:con:22 w:conce:10 w:conco:-6 w:concr:-5 w:condi:18 w:condo:-13
w:confe:41 w:confi:34 w:confo:-23 w:consi:5 w:const:-14 w:consu:-6 w:conta:49 w:conte:-8 w:conti:9 w:contr:-7
w:conve:17 w:convo:-12 w:coope:15 w:copia:-11 w:copy:-13 w:corre:-11 w:cosa:20 w:cosi:22 w:cost:-11 w:could:-54
w:count:-16 w:courr:-14 w:cp:-9 w:credi:-36 w:cs:-11 w:cuand:42 w:cuatr:21 w:cuent:9 w:cui:-7 w:curso:12 w:custo:-21
w:cycle:12 w:d:35 w:da:26 w:daar:-15 w:dabei:23 w:dada:9 w:dafur:-7 w:dagen:-33 w:daher:5 w:dal:-18 w:dan:40
w:dana:-5 w:danac:-26 w:dann:26 w:das:10 w:dass:7 w:dat:-17 w:data:-73 w:date:18 w:davon:12 w:day:28 w:days:-40
w:de:27 w:debei:-5 w:debet:-5 w:debit:-19 w:dec:-20 w:decem:-30 w:decid:33 w:decis:8 w:deduc:13 w:dedui:-27
w:deduz:-6 w:defin:40 w:dei:13 w:dejo:16 w:del:-49 w:delen:5 w:delib:19 w:deliv:-11 w:dell:-34 w:della:25 w:delle:-7
w:dem:-24 w:demai:30 w:deman:-7 w:demas:5 w:den:47 w:denn:-17 w:depas:-9 w:depen:-24 w:depos:33 w:depot:-6
w:depui:-13 w:der:10 w:derf:-9 w:derni:-33 w:des:-25 w:desbl:22 w:desco:-28 w:descu:66 w:desde:-21 w:despa:-21
w:despu:37 w:dessa:9 w:desse:-20 w:desta:11 w:deste:29 w:desti:-5 w:detal:-14 w:detra:-15 w:deux:8 w:devai:-9
w:deve:-14 w:deven:-10 w:devis:-8 w:devol:-18 w:deze:-10 w:dg:6 w:di:-81 w:dia:22 w:dias:-25 w:dicem:18 w:dich:-9
w:dicie:25 w:die:-14 w:diens:70 w:diese:28 w:difer:22 w:diffe:-29 w:dinsd:25 w:dir:7 w:dire:30 w:direc:9 w:direi:-11
w:dirit:-5 w:discu:14 w:dispo:19 w:disti:9 w:dit:-5 w:ditta:5 w:divid:-6 w:dm:8 w:dn:-9 w:doch:-6 w:doe:41 w:doen:-5
w:dois:50 w:doman:9 w:domin:10 w:donc:13 w:donde:-5 w:done:5 w:donne:-11 w:door:-9 w:dopo:32 w:dopod:12 w:dos:-12
w:dran:-9 w:drauf:-10 w:drent:36 w:drie:-28 w:drin:-22 w:dritt:12 w:drive:12 w:drohe:5 w:drum:-9 w:du:-28 w:due:26
w:durch:-10 w:dus:38 w:e:9 w:each:25 w:eben:23 w:ebenf:14 w:ec:-16 w:echan:14 w:echea:-19 w:echel:24 w:echeq:-25
w:echtz:-7 w:ecrit:-25 w:ed:5 w:een:-28 w:efect:-5 w:effec:-6 w:eigen:-7 w:eight:5 w:ein:-24 w:eind:-5 w:eine:-20
w:einen:17 w:einer:46 w:einge:7 w:einma:-7 w:einzi:16 w:einzu:-5 w:ejecu:-15 w:ek:11 w:el:-18 w:elect:-6 w:eleme:-6
w:elf:-8 w:ella:8 w:elle:21 w:em:-11 w:email:-7 w:emis:-5 w:emos:25 w:empez:-14 w:empre:8 w:en:-35 w:encai:-6
w:encim:-6 w:encon:13 w:encor:12 w:end:-29 w:endin:-5 w:energ:-6 w:enero:12 w:engag:-26 w:enlev:-24 w:enqua:-19
w:enreg:12 w:ensem:19 w:entit:-6 w:entra:10 w:entre:29 w:entro:10 w:entsc:18 w:er:30 w:era:-18 w:eraf:23 w:erled:26
w:erste:5 w:es:7 w:esa:-10 w:ese:13 w:esegu:-30 w:eso:24 w:esos:-7 w:espec:21 w:esper:5 w:esque:-20 w:est:28
w:esta:23 w:estao:17 w:estar:11 w:estas:15 w:este:12 w:estim:5 w:estou:-13 w:et:46 w:ete:-72 w:etre:-14 w:eu:36
w:euch:14 w:eur:-7 w:euro:14 w:europ:-9 w:euros:36 w:every:-13 w:ex:-5 w:exces:-18 w:execu:-37 w:exhib:-14
w:expec:16 w:explo:-5 w:exter:23 w:extra:-10 w:f:-31 w:facci:40 w:faco:23 w:factu:27 w:fahre:-7 w:faill:-7 w:fais:36
w:fait:-45 w:falei:-29 w:falta:41 w:farce:-11 w:fatto:-24 w:fattu:-9 w:fatur:33 w:faveu:11 w:favor:-15 w:fca:-6
w:febbr:-17 w:febre:-16 w:fecha:17 w:fehle:-11 w:feira:15 w:feita:-9 w:ferme:13 w:festi:-7 w:fever:10 w:fevri:13
w:fica:6 w:ficam:-20 w:fijo:13 w:fim:12 w:fin:7 w:final:40 w:finan:-48 w:fine:14 w:firma:-27 w:firme:11 w:first:48
w:fitte:-6 w:fixes:7 w:foi:23 w:fois:26 w:follo:17 w:fonte:-18 w:for:18 w:foram:-9 w:forne:-7 w:four:-7 w:frau:-12
w:freig:-6 w:freit:12 w:frida:10 w:from:-15 w:froze:-22 w:fruh:19 w:ft:26 w:fue:-10 w:fumar:7 w:funds:-5 w:fur:-13
w:g:-13 w:ga:7 w:gaan:15 w:garan:-41 w:gb:23 w:ge:14 w:gedaa:-9 w:geef:6 w:gefac:-6 w:gegan:-13 w:gegen:-6 w:gehen:9
w:geht:-11 w:gekom:-10 w:geld:-7 w:gelei:-8 w:gemac:-35 w:gener:37 w:gepin:-14 w:gepru:63 w:gern:-5 w:gesag:-17
w:gesam:8 w:gesch:-6 w:gesel:9 w:gespr:7 w:geste:13 w:gesto:-13 w:get:-9 w:gets:-5 w:gezah:-11 w:gezet:-17
w:gezon:-5 w:gg:-24 w:gia:-26 w:ging:-14 w:ginge:-5 w:giove:-10 w:giste:-43 w:giust:68 w:give:-21 w:gl:-9 w:gleic:17
w:gli:-5 w:gliel:5 w:go:-40 w:goed:6 w:goeie:6 w:goes:11 w:good:-16 w:gosta:-11 w:gr:-11 w:grad:-5 w:grand:-14
w:grias:-9 w:group:-6 w:grupo:13 w:gs:13 w:gt:-8 w:guapa:15 w:guia:-5 w:gut:8 w:guten:-36 w:gutge:27 w:gutsc:-11
w:ha:43 w:hab:-30 w:habe:-5 w:habei:-5 w:haben:-16 w:habia:-14 w:habla:-11 w:hacem:13 w:hacer:-5 w:had:-5 w:hago:28
w:half:-11 w:halft:25 w:hande:-14 w:harem:10 w:hart:-6 w:has:-37 w:hatte:-8 w:hay:-24 w:hb:-7 w:he:-12 w:heb:-36
w:hebbe:18 w:hebt:14 w:hecha:18 w:hecho:8 w:heeft:-53 w:helft:-5 w:here:-6 w:herr:8 w:hes:-5 w:het:7 w:heute:5
w:hi:-12 w:hier:-65 w:hierv:-6 w:hij:6 w:hinte:-5 w:hit:15 w:hl:-22 w:hm:-17 w:hob:-9 w:hoeve:10 w:hohe:-5 w:hoje:13
w:hola:-57 w:hoofd:6 w:houd:-6 w:houde:-28 w:houdt:-6 w:hoy:-22 w:ht:-22 w:hui:18 w:huit:17 w:i:-8 w:ia:-13 w:ich:-8
w:ici:6 w:ident:-18 w:ieri:-16 w:iets:-11 w:if:-26 w:ihre:-34 w:ihren:-7 w:ihrer:-8 w:ijs:-7 w:ik:7 w:il:22 w:im:-13
w:imedi:-6 w:immer:35 w:impor:71 w:impre:7 w:in:14 w:indep:19 w:ines:9 w:infor:13 w:ing:14 w:ingre:5 w:inmed:-24
w:inner:-9 w:inqui:6 w:insie:-6 w:insol:-13 w:instr:23 w:integ:13 w:inten:-10 w:inter:30 w:intes:11 w:invoi:-16
w:io:-18 w:irs:-15 w:iscri:11 w:issue:11 w:ist:8 w:istan:13 w:it:-71 w:its:-6 w:iva:17 w:j:-14 w:ja:30 w:janne:-5
w:janua:8 w:janvi:25 w:jc:-5 w:je:69 w:jetzt:12 w:jewei:-23 w:jl:14 w:joint:-16 w:jour:21 w:jouw:-14 w:jpeux:8
w:jueve:-15 w:juin:-7 w:juli:21 w:julie:7 w:julio:11 w:julli:25 w:junio:-26 w:junta:16 w:jusqu:18 w:justi:-11
w:juzga:-14 w:jvous:19 w:k:6 w:kann:23 w:kanns:-9 w:kaur:7 w:kb:-9 w:kc:-6 w:keepi:-8 w:keer:-11 w:keine:-11
w:kemma:-9 w:keure:9 w:kh:9 w:klaar:14 w:klant:-6 w:klein:8 w:klemm:-6 w:km:14 w:knock:5 w:know:31 w:komen:-5
w:komme:33 w:kommt:5 w:konne:13 w:konnt:-6 w:korte:-17 w:koste:-6 w:kratt:-13 w:kriag:-9 w:krieg:26 w:krijg:18
w:kunde:22 w:kunne:-5 w:kw:-8 w:kwam:-8 w:kwame:-6 w:l:-22 w:la:-33 w:laats:32 w:lads:-7 w:lafue:-6 w:lamen:-7
w:land:-10 w:lang:-6 w:lange:-6 w:las:-41 w:last:-23 w:late:-19 w:later:-7 w:laut:-15 w:lb:-17 w:lc:28 w:le:21
w:leavi:-5 w:left:-8 w:legal:-6 w:lei:-8 w:leist:12 w:lejia:15 w:lengt:7 w:les:24 w:less:-6 w:let:22 w:lettr:21
w:letzt:-25 w:levan:-5 w:lever:-17 w:ley:-11 w:lhe:-10 w:li:-9 w:libro:-23 w:lic:-15 w:liegt:-16 w:ligge:6
w:linea:-9 w:liqui:12 w:list:20 w:liste:-20 w:litig:-8 w:livre:-10 w:llama:15 w:llego:-6 w:lleva:-9 w:lo:-46
w:logo:14 w:los:49 w:lost:-21 w:lot:-12 w:lots:11 w:lp:-5 w:ltd:-16 w:lucas:-25 w:lundi:34 w:luned:16 w:lunes:24
w:lv:-12 w:m:-6 w:ma:-26 w:maand:9 w:maart:-10 w:mag:14 w:mai:15 w:mail:-28 w:mailb:-9 w:maile:38 w:main:-6
w:maior:-8 w:mal:-22 w:manan:22 w:manda:21 w:mann:-6 w:mano:31 w:manqu:9 w:mante:17 w:mar:51 w:march:-49 w:mardi:18
w:mars:-5 w:marta:-7 w:marte:37 w:marzo:-20 w:mas:-7 w:matin:-7 w:matri:-12 w:matti:16 w:may:-14 w:mc:12 w:md:13
w:me:11 w:meanw:-8 w:mee:6 w:meer:10 w:mehr:-11 w:mei:9 w:mein:16 w:meme:45 w:mensa:-35 w:mensu:-5 w:menu:-12
w:merca:-7 w:merci:11 w:mercr:12 w:mes:28 w:mese:7 w:mesmo:-5 w:met:-42 w:meta:31 w:metad:-7 w:meter:-12 w:metto:12
w:mh:9 w:mi:-22 w:mia:13 w:mich:-16 w:mid:-5 w:mierc:16 w:miner:-10 w:minha:-8 w:mio:6 w:mir:10 w:mira:-9 w:mire:6
w:mismo:-17 w:misso:10 w:mit:-58 w:mitad:23 w:mittw:18 w:moins:11 w:mois:-29 w:moiti:-6 w:mojao:-5 w:momen:37
w:mon:-10 w:monat:-10 w:monda:-5 w:monta:-7 w:month:-22 w:more:8 w:morge:48 w:morni:-35 w:motor:-12 w:mp:-12
w:muevo:15 w:mulde:-7 w:multi:17 w:musst:-9 w:my:-19 w:n:12 w:na:-5 w:naar:9 w:nach:-27 w:nachs:9 w:nacio:-14
w:namen:-9 w:nao:-29 w:natal:-7 w:nd:8 w:neces:-5 w:ned:-9 w:negoc:-5 w:nella:-60 w:nelso:18 w:nena:-5 w:net:15
w:netto:-34 w:neu:-6 w:new:-6 w:next:25 w:nf:-17 w:ni:-8 w:nicht:-30 w:niet:-14 w:nine:-29 w:ningu:-24 w:nix:-11
w:noch:-15 w:nog:-22 w:nome:-7 w:nomin:-25 w:nooit:-5 w:norma:-20 w:nos:-35 w:nossa:-14 w:nosso:-16 w:nostr:-14
w:not:29 w:nota:15 w:notas:-8 w:note:-11 w:notes:-9 w:notic:-7 w:notre:17 w:nous:-13 w:nov:32 w:novem:33 w:novie:49
w:now:-16 w:nu:13 w:nuest:18 w:numbe:-10 w:nunca:-19 w:oab:-17 w:obwoh:20 w:oct:15 w:octob:41 w:oder:10 w:of:9
w:ofert:9 w:off:6 w:offen:5 w:offer:26 w:offic:-7 w:ofici:19 w:oggi:-43 w:ogni:5 w:ohne:20 w:oktob:31 w:olvid:-7
w:om:-11 w:omdat:-7 w:on:-5 w:onder:-6 w:one:-24 w:only:25 w:onore:5 w:onori:5 w:ons:-16 w:ontbr:-10 w:ontem:-40
w:ontva:6 w:ook:31 w:op:-47 w:opdra:-8 w:open:-6 w:opera:-9 w:or:-6 w:oraca:10 w:ordem:-15 w:order:-9 w:ordin:-11
w:ordre:-14 w:ore:-9 w:os:16 w:other:49 w:otra:10 w:otras:-25 w:otro:38 w:otros:40 w:ottob:27 w:ou:-20 w:our:-25
w:out:14 w:outra:-11 w:outro:17 w:outub:8 w:ov:-17 w:over:-52 w:overd:-31 w:overg:-23 w:overi:21 w:overm:31 w:owe:-6
w:own:-21 w:owner:5 w:p:-13 w:paga:13 w:pagad:-29 w:pagam:-92 w:pagas:8 w:pagat:-24 w:pago:49 w:pagos:14 w:pague:17
w:paid:-37 w:paie:63 w:paiem:-6 w:palet:-8 w:panel:-6 w:par:7 w:para:30 w:pari:-5 w:parol:5 w:part:11 w:parte:-11
w:parvi:21 w:pas:-11 w:pasad:-34 w:pasam:-41 w:pascu:17 w:pasqu:8 w:passa:-25 w:passe:-37 w:pattu:17 w:payab:-7
w:paye:-18 w:payee:44 w:payin:28 w:payme:-17 w:pd:-5 w:pe:15 w:pedi:-14 w:pedis:-6 w:pela:-12 w:pelo:-17 w:penal:-18
w:per:-42 w:perma:19 w:perme:6 w:pero:7 w:perta:20 w:pesao:17 w:pesat:-5 w:pesos:22 w:petty:-5 w:peux:-6 w:pf:-5
w:pi:13 w:piano:5 w:pico:-46 w:piek:9 w:plan:6 w:plann:-5 w:plant:-5 w:pleas:-14 w:pm:-16 w:pn:7 w:po:-23 w:poich:7
w:polit:6 w:pomer:8 w:ponem:-14 w:por:-15 w:porqu:-11 w:porta:-15 w:porte:13 w:posit:-5 w:poste:-20 w:postf:-16
w:pre:-8 w:preci:16 w:preco:-6 w:preis:6 w:premi:5 w:prese:-15 w:press:5 w:prest:-41 w:prete:-7 w:previ:-5
w:price:-5 w:prijs:-5 w:prima:-25 w:princ:-10 w:pro:-16 w:probl:-25 w:proce:-5 w:proch:42 w:produ:-12 w:progr:27
w:proje:-5 w:prome:-7 w:promi:-7 w:pront:-10 w:propu:9 w:pross:26 w:prove:-8 w:proxi:22 w:ps:-6 w:pt:-7 w:pubbl:-5
w:puede:23 w:puis:14 w:pulle:-21 w:pure:14 w:puri:9 w:pusim:-5 w:put:-60 w:q:33 w:ql:-12 w:qp:-12 w:qu:-9
w:quadr:-10 w:quand:-5 w:quant:-28 w:quart:5 w:quedo:-5 w:quell:41 w:quere:-6 w:quest:28 w:qui:21 w:quid:17
w:quier:7 w:quinc:7 w:quind:5 w:quint:-14 w:quitt:27 w:r:43 w:ra:-24 w:rabo:-7 w:ran:6 w:rapaz:-16 w:rappe:-7
w:rappo:-6 w:raten:7 w:raus:-43 w:re:-18 w:receb:19 w:recei:-7 w:recev:18 w:rechn:-26 w:recht:18 w:recip:-19
w:recla:5 w:recog:-23 w:recon:-16 w:recu:19 w:ref:-34 w:refai:-25 w:refer:-7 w:regis:-6 w:regle:-8 w:regol:11
w:relea:10 w:remai:-44 w:remin:-33 w:remis:-11 w:remit:6 w:remot:-13 w:rendu:-5 w:rente:-6 w:repon:27 w:repri:-6
w:reque:-11 w:resid:5 w:resol:-18 w:respi:10 w:respu:8 w:rest:32 w:resta:-23 w:restb:7 w:reste:9 w:restl:13
w:retar:-6 w:reten:16 w:retie:-5 w:retti:-11 w:reven:-7 w:revis:21 w:rh:-5 w:ri:-20 w:riba:11 w:ricev:57 w:ricky:-5
w:ricon:30 w:rif:-23 w:right:11 w:risul:-18 w:ritir:11 w:rolle:10 w:round:-11 w:rs:-8 w:run:20 w:rv:-8 w:s:-50
w:sa:-8 w:sabad:14 w:sabat:18 w:sabri:10 w:sagt:-11 w:said:-22 w:saisi:7 w:salar:5 w:saldo:-15 w:sale:-9 w:salen:-7
w:same:38 w:samed:32 w:samen:-9 w:samme:-5 w:san:-9 w:sans:-6 w:santa:17 w:santo:20 w:sao:-9 w:sara:22 w:sareb:-11
w:sat:32 w:satis:26 w:satur:-5 w:savoi:23 w:says:-5 w:sbagl:-7 w:sc:9 w:scade:7 w:schad:-7 w:schau:-28 w:schec:-6
w:schic:14 w:schim:-5 w:schla:-8 w:schlu:-6 w:schol:-17 w:schon:23 w:schoo:7 w:schre:-11 w:schul:-5 w:scord:-12
w:se:12 w:sea:8 w:seas:17 w:secar:-5 w:secon:5 w:secti:-5 w:sedic:-12 w:see:21 w:segue:5 w:segui:12 w:segun:49
w:segur:44 w:seis:-10 w:seja:-15 w:selbe:6 w:semai:-8 w:sempr:9 w:send:14 w:sent:6 w:senza:11 w:sept:6 w:septe:-9
w:septi:-9 w:ser:-12 w:sera:72 w:serai:19 w:serao:26 w:serie:6 w:serio:7 w:seron:7 w:serve:-12 w:servi:-14 w:servu:5
w:set:-15 w:setem:-29 w:sette:15 w:setti:12 w:settl:-5 w:seu:15 w:seven:-27 w:sexta:50 w:shall:13 w:short:-6
w:shoul:-10 w:show:-5 w:si:-25 w:siamo:13 w:sich:-7 w:sie:-14 w:sig:10 w:signe:11 w:sigue:-46 w:sigui:36 w:since:-33
w:sind:-19 w:sinds:-33 w:sino:9 w:situa:11 w:six:-16 w:skont:-10 w:sl:-5 w:slt:7 w:smtp:-7 w:so:-17 w:sobra:14
w:sobre:9 w:sobro:53 w:socie:13 w:sofor:-6 w:soir:45 w:soit:45 w:sola:5 w:solde:19 w:solic:-5 w:solli:5 w:solo:-32
w:soluz:5 w:someb:-7 w:somet:-44 w:somme:-15 w:son:10 w:sono:-54 w:sont:5 w:sorry:5 w:sosti:-12 w:soy:-25 w:sp:29
w:spari:8 w:spark:-45 w:spett:6 w:spoed:-15 w:sr:23 w:sra:-6 w:st:-5 w:staan:-6 w:staat:-38 w:stama:6 w:stand:-15
w:start:-22 w:stata:-8 w:stati:19 w:statt:-8 w:statu:-8 w:ste:-35 w:steed:-9 w:stehe:-7 w:steht:-11 w:stemm:-8
w:stess:15 w:steur:-24 w:still:-21 w:stimm:14 w:stort:-37 w:stres:-35 w:stuur:24 w:su:-69 w:sua:-57 w:subit:15
w:subje:-30 w:subst:-23 w:suis:-34 w:suite:26 w:sul:-26 w:sulla:25 w:sum:29 w:sumiu:-6 w:summe:-10 w:sur:11 w:sus:13
w:sv:28 w:swift:-20 w:t:42 w:ta:-12 w:table:-7 w:tacke:18 w:tag:-39 w:tagen:-14 w:tanto:39 w:tarda:10 w:tarde:12
w:tb:17 w:tc:-31 w:te:35 w:team:-12 w:ted:-13 w:teile:13 w:teilz:-24 w:telef:-8 w:telep:20 w:tem:-15 w:temps:23
w:tendr:-16 w:tenei:-11 w:terca:28 w:terms:-6 w:terug:-7 w:terwi:-15 w:that:-21 w:thats:24 w:the:24 w:there:-8
w:they:23 w:this:15 w:three:-26 w:throu:16 w:thurs:34 w:ti:50 w:ticke:-24 w:tiend:16 w:tiene:43 w:till:-10 w:tio:17
w:tirad:10 w:tirar:7 w:titol:22 w:titul:12 w:tk:-5 w:to:7 w:toch:39 w:today:26 w:todo:34 w:todos:15 w:toen:-9
w:toget:25 w:told:-43 w:tolto:-10 w:tomor:27 w:tondi:-5 w:tonig:11 w:tor:-6 w:torna:13 w:tot:-20 w:totaa:-30
w:total:6 w:tous:18 w:tout:-13 w:towar:-25 w:tranq:35 w:trans:-23 w:trasc:7 w:tratt:-21 w:trava:5 w:tray:11 w:tre:-5
w:trein:6 w:tres:-37 w:treso:-9 w:trime:-23 w:tu:-7 w:tudo:-7 w:turne:10 w:tutt:12 w:tutto:-11 w:tuvim:-14 w:twee:20
w:tweee:5 w:two:20 w:u:-6 w:uberw:13 w:ubrig:-26 w:uit:7 w:uiter:12 w:um:-10 w:un:-58 w:una:-12 w:und:-14 w:under:-5
w:une:-13 w:uno:8 w:uns:-25 w:unser:-9 w:unter:-12 w:until:-9 w:ur:-16 w:urgen:-19 w:uur:-10 w:uw:-63 w:uwen:6
w:va:-30 w:vai:18 w:val:60 w:valeu:-28 w:valid:11 w:valoi:8 w:valor:-26 w:value:-7 w:valut:-64 w:vamos:26 w:van:-18
w:vanda:-46 w:vanmo:9 w:vanwe:-5 w:vat:11 w:vcs:22 w:vd:9 w:ve:-29 w:vem:5 w:venci:20 w:vende:-5 w:vendo:-21
w:vendr:-7 w:vener:-20 w:ver:-8 w:verba:7 w:verbi:15 w:verda:70 w:verde:11 w:verif:-10 w:verla:-11 w:verra:-27
w:verre:-9 w:versa:-44 w:versc:-5 w:verse:-59 w:verso:35 w:vertr:-30 w:vervo:-7 w:verzo:-51 w:vez:22 w:vf:23 w:vi:28
w:via:-20 w:viene:50 w:viern:52 w:vijf:-9 w:vingt:6 w:vino:19 w:vir:-5 w:vire:7 w:virem:11 w:vires:6 w:vk:-5 w:vl:10
w:voces:-7 w:volda:7 w:voldo:-7 w:volge:26 w:volle:11 w:volun:-6 w:vom:26 w:von:-11 w:vor:-16 w:vorsc:-8 w:vos:-5
w:vosot:-10 w:vosso:-7 w:vostr:-7 w:vote:9 w:votre:16 w:vou:-20 w:vous:8 w:voy:12 w:vp:-8 w:vrach:35 w:vrijd:36
w:vs:-13 w:w:9 w:waarv:-7 w:waiti:-5 w:walla:19 w:want:-11 w:war:17 w:ware:-5 w:waren:8 w:warte:-5 w:was:-41
w:wat:23 w:wb:7 w:we:-24 w:web:-10 w:wedne:-33 w:week:21 w:weeks:-19 w:weet:-15 w:weg:-8 w:wegen:-13 w:weil:-9
w:weite:7 w:wel:-9 w:wenn:12 w:went:-19 w:werd:-25 w:werde:19 w:were:-24 w:werts:22 w:wette:-12 w:what:27 w:whate:11
w:when:7 w:which:39 w:whist:-5 w:who:-29 w:wider:-9 w:wie:34 w:wiede:-11 w:wiege:-9 w:wiets:34 w:wij:7 w:will:95
w:wir:-20 w:wird:46 w:wire:31 w:wires:11 w:woche:18 w:woens:14 w:worde:-20 w:wordt:24 w:work:-14 w:works:-7
w:would:-51 w:wurde:-42 w:x:12 w:y:36 w:ya:-25 w:year:8 w:years:-7 w:yeste:-10 w:yet:8 w:yo:-7 w:you:-15 w:your:-35
w:zahl:5 w:zahlb:-5 w:zahle:-8 w:zahlt:29 w:zahlu:-32 w:zat:-15 w:zater:42 w:zei:11 w:zie:-9 w:zijn:-29 w:zijnd:10
w:zo:27 w:zoals:-7 w:zodra:24 w:zonde:-10 w:zou:-55 w:zu:-43 w:zuges:-7 w:zur:-11 w:zusam:-28 w:zusti:-6 w:zwei:10
w:£:-31 w:€:59
"""
