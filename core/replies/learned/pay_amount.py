"""What speaks for and against `pay_amount`: written by `make reply-weights`, never by hand."""

BIAS = -2.02
THRESHOLD = 0.425
#: clue:hundredths
WEIGHTS = """
-1ack:-5 -1admin:-9 -1all:16 -1back:8 -1contest:-11 -1d.ADVERTISING_PROMO:-7 -1d.ALLOWANCE_CHARGE:-13
-1d.CONTRACT_TERMS:-11 -1d.DAMAGED:-6 -1d.DUPLICATE_BILLING:9 -1d.FREIGHT:-13 -1d.PALLET_CONTAINER:-5
-1d.PRICE_ERROR:-14 -1d.RETURN:-27 -1d.TAX:-9 -1dispute:5 -1fix:-14 -1formal:22 -1goods:-8 -1greeting:8
-1hardship:-7 -1hold:36 -1insolvency:-25 -1lawyer:-5 -1legal:-42 -1mine:-25 -1moved:-17 -1n.QUANTITY_SHORT:44
-1not:-53 -1not_insolvency:-13 -1once_us:-13 -1ooo:-5 -1others:-12 -1paid:-77 -1part:12 -1pay:-15 -1plan:28
-1proof:-12 -1question:8 -1r.ADVERTISING_PROMO:-7 -1r.BANK_CHARGE:-6 -1r.FREIGHT:-9 -1r.LATE_DELIVERY:-17
-1r.PRICE_ERROR:-9 -1r.PRIOR_OVERPAYMENT:-22 -1r.QUALITY:-5 -1r.TAX:-5 -1r.WITHHOLDING:-9 -1redirect:-50 -1refuse:54
-1remittance:-35 -1rest:-14 -1run:10 -1setoff:-6 -1soon:-5 -1stop:7 -1until:-9 -1willpay:47 0ack:-6 0admin:-20
0all:16 0back:-32 0bounce:-41 0contest:-16 0copy:-20 0d.ADVERTISING_PROMO:-10 0d.CONTRACT_TERMS:-28 0d.DAMAGED:-14
0d.DUPLICATE_BILLING:-5 0d.FREIGHT:-10 0d.LATE_DELIVERY:-5 0d.LATE_FEE_CONTESTED:-12 0d.NOT_OURS:-5
0d.PALLET_CONTAINER:-5 0d.PRICE_ERROR:-5 0d.SERVICE_INCORRECT:-5 0d.TAX:-22 0d.VOLUME_REBATE:-11 0d.WITHHOLDING:12
0difference:-60 0dispute:-78 0fix:-11 0formal:-42 0goods:-32 0hold:-16 0hope:-10 0hostile:-7 0inclusive:14
0insolvency:-24 0mine:-9 0moved:-30 0moves:43 0n.QUANTITY_SHORT:-78 0not:-101 0not_dispute:19 0not_hope:-6
0not_not:6 0not_paid:-10 0not_stop:-6 0once_us:49 0ooo:-5 0order:-16 0others:55 0paid:-66 0part:31 0pay:18 0plan:-70
0proof:-25 0propose:-60 0question:-44 0r.DAMAGED:-5 0r.DUPLICATE_BILLING:-12 0r.FREIGHT:-10 0r.LATE_DELIVERY:-6
0r.LATE_FEE_CONTESTED:-23 0r.PRICE_ERROR:-11 0r.PRIOR_OVERPAYMENT:-8 0r.QUALITY:-9 0r.QUANTITY_SHORT:-9
0r.SERVICE_INCORRECT:-5 0r.TAX:-29 0r.VOLUME_REBATE:-11 0redirect:50 0refuse:-79 0remittance:8 0rest:30 0run:-13
0setoff:-10 0soon:-15 0statement:-8 0unable:-20 0until:-12 0wait:-24 0willpay:96 1ack:-52 1all:-20 1back:-17
1closed:20 1d.ALLOWANCE_CHARGE:-5 1d.CONTRACT_TERMS:-9 1d.LATE_DELIVERY:-10 1d.LOST:12 1d.PRICE_ERROR:-5
1d.RETURN:-7 1difference:-17 1formal:-11 1greeting:-13 1hardship:-5 1hold:-28 1hope:-6 1inclusive:-9 1insolvency:-13
1lawyer:-7 1legal:-13 1mine:-30 1moved:-59 1moves:-15 1not:-30 1not_paid:9 1not_stop:-32 1once_funds:18 1others:19
1paid:-10 1pay:29 1plan:-45 1proof:-11 1r.DESCRIPTION:-5 1r.LATE_FEE_CONTESTED:15 1r.LOST:13 1r.PRIOR_OVERPAYMENT:-5
1r.QUALITY:-12 1r.SERVICE_INCORRECT:10 1redirect:-27 1refuse:16 1run:28 1setoff:-5 1until:26 1wait:11 1willpay:-56
<ack:12 <admin:-9 <all:38 <back:39 <bounce:-18 <closed:-40 <contest:27 <copy:-11 <d.ADVERTISING_PROMO:22
<d.CONTRACT_TERMS:43 <d.DUPLICATE_BILLING:-11 <d.LATE_DELIVERY:12 <d.LATE_FEE_CONTESTED:15 <d.LOST:-11
<d.MISSING_DOCS:-10 <d.NOT_OURS:-8 <d.PALLET_CONTAINER:-8 <d.QUALITY:22 <d.QUANTITY_SHORT:-23 <d.RETURN:5
<d.SERVICE_INCORRECT:-8 <d.TAX:-14 <d.VOLUME_REBATE:-24 <d.WITHHOLDING:-5 <demand:91 <difference:10 <dispute:-6
<firm:14 <fix:55 <formal:48 <gone:7 <goods:-5 <greeting:18 <hardship:-11 <hold:9 <hostile:-11 <inclusive:11
<inject:-8 <insolvency:-32 <joke:-7 <lawyer:-30 <legal:-21 <mine:-7 <moves:43 <n.QUANTITY_SHORT:-51 <netted:5
<not_dispute:-29 <not_hope:-14 <not_legal:-23 <not_stop:17 <once_us:-11 <ooo:5 <order:-18 <others:-8 <paid:47
<part:11 <pay:16 <plan:15 <proof:6 <propose:-45 <question:-42 <r.BANK_CHARGE:-5 <r.CONTRACT_TERMS:36 <r.FREIGHT:-10
<r.LOST:-7 <r.MISSING_DOCS:8 <r.PALLET_CONTAINER:-13 <r.PRICE_ERROR:-20 <r.PRIOR_OVERPAYMENT:5 <r.QUALITY:17
<r.QUANTITY_SHORT:-22 <r.RETURN:-15 <r.SERVICE_INCORRECT:6 <r.TAX:17 <r.VOLUME_REBATE:-19 <r.WITHHOLDING:9
<redirect:8 <refuse:47 <remittance:-17 <rest:18 <run:37 <statement:-22 <stop:16 <until:42 <willpay:22 >ack:-6
>admin:9 >all:27 >back:42 >closed:-12 >contest:-37 >copy:30 >d.ADVERTISING_PROMO:-10 >d.BALANCE_DECLINED:-5
>d.CANCELLED:-32 >d.CONTRACT_TERMS:-11 >d.DAMAGED:-20 >d.DUPLICATE_BILLING:-5 >d.EXTENSION_MATH:14 >d.FREIGHT:6
>d.LATE_DELIVERY:-9 >d.MISSING_DOCS:42 >d.NOT_OURS:-13 >d.PRICE_ERROR:-5 >d.QUALITY:24 >d.QUANTITY_SHORT:-6
>d.RETURN:-6 >d.SERVICE_INCORRECT:-6 >d.TAX:-7 >demand:5 >difference:-14 >dispute:-29 >fix:11 >formal:-16 >gone:7
>goods:-8 >greeting:36 >hardship:-37 >hope:33 >inclusive:-11 >insolvency:-20 >lawyer:-42 >legal:19 >mine:28
>moved:51 >moves:-8 >netted:-8 >not:-15 >not_dispute:-24 >not_gone:16 >not_hope:-17 >not_legal:8 >not_not:12
>not_ooo:-13 >not_quality:-10 >not_stop:21 >once_us:-25 >ooo:-7 >others:7 >paid:22 >part:-9 >pay:-131 >plan:58
>proof:-37 >question:8 >r.DAMAGED:-5 >r.DESCRIPTION:-44 >r.DUPLICATE_BILLING:-33 >r.FREIGHT:-13 >r.LATE_DELIVERY:-8
>r.LATE_FEE_CONTESTED:25 >r.LOST:21 >r.NOT_OURS:11 >r.PALLET_CONTAINER:-5 >r.PRICE_ERROR:-11 >r.QUALITY:-5
>r.SERVICE_INCORRECT:13 >r.WRONG_PRODUCT:14 >redirect:-31 >refuse:10 >remittance:29 >rest:27 >run:-12 >statement:-15
>stop:-30 >unable:-13 >until:-72 >wait:-12 >willpay:-18 a:$:-9 a:000:-11 a:00:77 a:0:-12 a:?:80 a:a:-21 a:aan:15
a:ab:-15 a:abstottern:-9 a:acconto:8 a:account:13 a:accreditato:10 a:acompte:12 a:adjunto:-13 a:adresse:-8 a:af:-7
a:after:10 a:against:9 a:ahora:-6 a:ai:-5 a:al:-48 a:all:23 a:alla:-10 a:als:8 a:am:35 a:amanha:6 a:an:5 a:anders:-6
a:angewiesen:34 a:anotado:-6 a:antes:8 a:are:-5 a:as:-11 a:asi:-7 a:at:-6 a:ate:20 a:au:16 a:auf:19 a:august:-12
a:autre:-24 a:avec:11 a:bb:-6 a:become:-6 a:bedrag:20 a:being:6 a:bekommen:10 a:betaal:-13 a:betaald:-21
a:betalen:-17 a:betwist:-8 a:bezahlt:-20 a:bien:-27 a:bij:25 a:bis:-7 a:bleiben:-8 a:bonifico:14 a:but:-5 a:by:30
a:c:-33 a:ca:33 a:ce:10 a:cents:-6 a:cette:-21 a:chaque:-5 a:che:6 a:ci:-38 a:cl:-5 a:cleared:-7 a:cm:5 a:com:-15
a:communication:-7 a:comunque:6 a:con:21 a:conta:41 a:contant:26 a:contanti:-10 a:conto:50 a:cosa:9 a:credito:-12
a:cs:-17 a:cuenta:24 a:cui:-5 a:da:31 a:dafur:-9 a:dal:-12 a:dalla:-12 a:dan:31 a:danach:-21 a:dans:-15 a:das:-9
a:dat:16 a:data:-23 a:date:-6 a:de:-26 a:debeis:-5 a:dec:-5 a:december:9 a:decembre:27 a:deel:7 a:del:-10
a:delivery:-5 a:della:-5 a:dem:-15 a:den:24 a:desde:-17 a:dezembro:14 a:di:-22 a:dia:54 a:dias:-7 a:dicembre:13
a:diciembre:17 a:did:-5 a:die:-6 a:dienstag:22 a:diesen:14 a:do:42 a:doen:-12 a:drei:-5 a:drie:-8 a:driver:12
a:du:16 a:due:-13 a:dus:-6 a:e:-18 a:each:33 a:ed:6 a:ee:-11 a:eerste:9 a:ein:-13 a:eine:-10 a:einmal:-6 a:el:-21
a:ella:9 a:em:15 a:emis:-5 a:en:14 a:encore:8 a:end:-7 a:entro:55 a:er:37 a:espera:-23 a:est:-54 a:esta:-7 a:et:37
a:ete:-22 a:eu:17 a:f:-18 a:fa:7 a:factura:6 a:factures:-9 a:factuur:48 a:faltan:17 a:faster:-8 a:fatto:-7
a:fatura:9 a:febbraio:12 a:febrero:-19 a:februar:-8 a:february:12 a:fecha:15 a:fevrier:8 a:fijo:12 a:first:16
a:for:-10 a:freitag:19 a:friday:29 a:fur:21 a:gaat:-9 a:gehen:33 a:geleistet:-10 a:gennaio:-9 a:gepruft:5
a:gestort:-10 a:get:18 a:gets:-5 a:gg:-14 a:gia:-8 a:giorno:-11 a:giovedi:-8 a:gisteren:-32 a:giusto:50 a:gl:22
a:go:-23 a:goed:12 a:gostaria:-11 a:gut:-5 a:hab:13 a:habe:5 a:haben:17 a:half:-16 a:have:14 a:heb:-16 a:hier:-35
a:hij:-5 a:hit:14 a:ho:-6 a:hoje:-8 a:houden:-21 a:hoy:-36 a:ht:-26 a:huit:-10 a:i:5 a:ici:6 a:ieri:-21 a:if:-13
a:ihnen:-10 a:il:84 a:im:6 a:in:6 a:invoiced:-15 a:io:-12 a:is:14 a:isso:6 a:ist:-19 a:it:-28 a:j:-5 a:janeiro:9
a:january:10 a:je:-7 a:jetzt:16 a:jeudi:30 a:jeweils:-13 a:jour:31 a:jullie:51 a:kann:-8 a:kg:-9 a:klaar:5
a:kommen:34 a:kommenden:19 a:krijgt:-10 a:kw:7 a:l:-36 a:la:8 a:last:-9 a:later:-8 a:lb:-22 a:lc:14 a:le:29
a:les:-29 a:lhe:-14 a:li:-19 a:lo:36 a:los:69 a:lucas:-25 a:lundi:54 a:lunedi:-26 a:lunes:-34 a:maak:5 a:maand:-12
a:maandag:14 a:maar:-5 a:mai:-9 a:mail:-26 a:mailbox:-7 a:maior:-8 a:mais:-10 a:manquants:31 a:march:-12 a:mardi:12
a:martedi:9 a:martes:12 a:may:-20 a:me:-41 a:mee:26 a:meer:-25 a:met:13 a:meter:-11 a:mille:-6 a:mismo:-22
a:morgen:19 a:morning:-35 a:musste:-10 a:my:11 a:na:32 a:nach:-24 a:nachste:5 a:nachster:12 a:nao:-24 a:ne:-19
a:next:12 a:nicht:-15 a:niet:-20 a:no:12 a:non:-6 a:nos:-19 a:nossa:-5 a:not:-12 a:nous:-13 a:nov:25 a:november:19
a:novembre:25 a:novembro:18 a:now:-15 a:nu:-18 a:nur:-33 a:october:9 a:octubre:12 a:oder:14 a:of:-24 a:off:7
a:oggi:-6 a:ok:-5 a:oktober:8 a:on:-14 a:one:37 a:only:23 a:ontbrekende:-7 a:op:-20 a:or:-8 a:os:-6 a:otra:12
a:ottobre:6 a:out:12 a:over:16 a:pagamos:-15 a:pagar:-22 a:paghiamo:-6 a:pago:15 a:paie:36 a:para:29 a:part:19
a:partent:14 a:partira:6 a:partire:-6 a:parviendra:20 a:paso:42 a:payable:-43 a:pedi:-7 a:pero:-19 a:pesos:21
a:pi:12 a:piek:10 a:pn:7 a:po:-8 a:por:-60 a:pp:-11 a:prestacoes:-29 a:prochain:22 a:prossimo:-5 a:proxima:10
a:puis:8 a:put:13 a:q:26 a:quale:5 a:que:32 a:quindi:-13 a:raten:-8 a:raus:-10 a:reais:-18 a:rechnung:-14 a:ref:-32
a:released:14 a:resolver:-13 a:rest:11 a:restantes:-29 a:restants:11 a:resto:-9 a:sabato:19 a:saldo:-36 a:samedi:6
a:sat:32 a:se:22 a:seguem:17 a:segun:-6 a:segunda:5 a:sei:-6 a:seit:-15 a:semana:-10 a:september:-6 a:sera:24
a:seront:20 a:sexta:16 a:si:47 a:sie:-12 a:siguiente:9 a:sind:-22 a:sinds:-26 a:so:-6 a:son:-26 a:sono:-12 a:sp:34
a:sr:8 a:st:-10 a:staat:-9 a:starting:-15 a:steeds:-10 a:su:-15 a:subito:17 a:sulla:17 a:sur:27 a:ta:-10 a:tc:-27
a:te:23 a:tengo:-13 a:terca:18 a:terwijl:-16 a:th:30 a:the:18 a:this:-33 a:through:15 a:till:-12 a:to:14 a:toch:47
a:today:6 a:todos:18 a:together:22 a:tomorrow:15 a:tondi:-5 a:tot:-5 a:total:11 a:towards:16 a:tres:-30 a:tuesday:6
a:tutto:-39 a:u:-8 a:uberweise:7 a:uberwiesen:8 a:uiterlijk:11 a:ultimo:15 a:und:44 a:va:14 a:vai:14 a:val:61
a:valoir:6 a:valor:-24 a:valuta:-39 a:vamos:-6 a:van:-13 a:vandaag:-15 a:vanwege:-6 a:vendredi:38 a:venerdi:11
a:verse:-17 a:verses:-28 a:vi:-13 a:viene:9 a:vier:-12 a:viernes:41 a:vino:20 a:vire:-5 a:virement:8 a:vires:19
a:voces:-13 a:voi:10 a:vom:-16 a:von:-6 a:voor:31 a:votre:-7 a:vous:-50 a:vrijdag:11 a:war:16 a:waren:-15 a:was:-16
a:we:-50 a:wednesday:17 a:week:19 a:wegen:23 a:wegens:-7 a:wel:-13 a:went:-17 a:werden:13 a:wertstellung:25
a:what:27 a:when:27 a:whistle:-17 a:wij:-6 a:will:69 a:wir:-29 a:wird:17 a:with:14 a:woche:17 a:woensdag:8
a:wordt:17 a:would:-31 a:wurde:-16 a:y:-21 a:ya:-5 a:yesterday:-10 a:you:-11 a:your:10 a:zahle:-12 a:zahlung:-21
a:ziehen:-12 a:zu:-17 a:zum:12 a:zur:-7 a:zuruck:-5 a:£:-20 a:€:-41 amounts:1:38 amounts:3:-37 asks:-34 b:$:-9
b:%:-29 b:0000:19 b:000:9 b:00:10 b:0:-24 b:@:-5 b:a:-10 b:ab:22 b:abbiamo:-14 b:abono:-6 b:acconto:-15 b:accord:8
b:account:-6 b:ach:21 b:acompte:-13 b:ad:-5 b:against:-13 b:agreed:-8 b:ai:-12 b:al:26 b:alle:-14 b:already:-14
b:als:19 b:also:16 b:altre:-26 b:altri:-12 b:am:-6 b:amanha:13 b:amount:38 b:andere:-5 b:angewiesen:-8 b:app:18
b:application:-7 b:ar:-25 b:art:-14 b:as:-14 b:asi:-14 b:assim:19 b:at:20 b:ata:6 b:ate:9 b:au:13 b:auch:10
b:auf:-11 b:aus:-33 b:ausgemacht:-10 b:avec:5 b:avere:9 b:avoir:-6 b:avons:-10 b:avvenuto:-24 b:ayer:-22 b:b:-5
b:bacs:5 b:bank:-23 b:bb:-5 b:be:8 b:bedrag:19 b:berechnet:-12 b:betaal:15 b:betaald:6 b:betalen:12 b:betaling:12
b:betrag:16 b:bevestig:6 b:bezahlt:-9 b:bf:-10 b:bien:28 b:bis:-8 b:bitten:15 b:bonjour:11 b:both:36 b:buongiorno:9
b:c:13 b:cambio:-12 b:can:10 b:caso:8 b:cd:-14 b:ce:-7 b:ces:-12 b:chauffeur:-20 b:che:-27 b:check:-15 b:ci:-39
b:cioe:22 b:cl:-7 b:clause:-12 b:client:-5 b:cobraram:-7 b:code:-6 b:com:-5 b:complessivi:-5 b:compte:-14 b:con:-39
b:confirme:8 b:conforme:-6 b:consegna:-5 b:consigno:17 b:conto:-38 b:contratto:-9 b:cost:-14 b:could:-19
b:cuenta:-17 b:d:10 b:dafur:-6 b:dag:-8 b:dan:9 b:das:-16 b:dass:-13 b:dat:-28 b:date:14 b:dato:-14 b:days:-27
b:de:-48 b:dec:-13 b:december:6 b:decembre:17 b:deduisons:-24 b:del:-25 b:deliberato:5 b:delivery:-5 b:dell:-24
b:delle:-6 b:den:-35 b:deposito:32 b:depuis:-8 b:der:-36 b:dernier:-31 b:deux:12 b:devis:-7 b:dezelfde:-9
b:dezembro:7 b:di:-8 b:dia:-38 b:dias:-7 b:dicembre:15 b:diciembre:7 b:die:5 b:dienstag:28 b:direct:-10 b:dm:8
b:dn:-10 b:do:-7 b:dois:12 b:donc:-12 b:donderdag:-6 b:donne:8 b:dr:-5 b:drei:-8 b:drie:-19 b:du:-7 b:due:-10
b:dus:13 b:e:-20 b:echeances:-15 b:ed:8 b:ee:-9 b:een:-9 b:ein:-9 b:einen:21 b:ek:8 b:element:-7 b:em:17
b:empresa:24 b:en:20 b:encore:5 b:ending:-5 b:enero:6 b:entrada:18 b:entrega:8 b:er:-16 b:es:-11 b:eseguito:-12
b:est:17 b:esta:25 b:et:69 b:eu:13 b:eur:-9 b:euro:13 b:euros:-8 b:exceso:-18 b:execute:-8 b:faccio:42 b:faco:22
b:factura:5 b:facture:14 b:fais:28 b:fait:5 b:falta:5 b:faltam:-7 b:fatto:-17 b:favore:-17 b:feb:32 b:febrero:-6
b:fehlenden:-8 b:feira:-12 b:feita:-9 b:firma:-10 b:foi:-7 b:fois:14 b:for:5 b:fora:-22 b:four:-5 b:frau:-19
b:freitag:-33 b:full:7 b:fur:-30 b:g:-5 b:ga:15 b:gaan:-9 b:gb:49 b:gedaan:-9 b:geen:-5 b:gehen:10 b:gemacht:-36
b:gennaio:-17 b:gesamtbetrag:6 b:gestern:-8 b:gezahlt:20 b:gia:-9 b:giorno:5 b:giovedi:27 b:gisteren:-5 b:gli:19
b:gr:-10 b:ha:34 b:hab:-14 b:habe:-9 b:haben:-8 b:hago:8 b:half:24 b:haremos:11 b:has:-7 b:hat:-5 b:have:-10
b:hb:-23 b:heb:-9 b:heeft:-40 b:het:9 b:heute:11 b:hl:-13 b:hm:-17 b:ho:-19 b:hohe:-8 b:hoje:25 b:hola:-13
b:hoofdsom:8 b:i:-51 b:ich:-6 b:ieri:-15 b:ihr:12 b:ik:33 b:im:-6 b:imediata:-6 b:importe:12 b:importi:37
b:importo:-11 b:in:31 b:ingreso:17 b:inmediata:-23 b:invoice:-5 b:invoiced:-5 b:io:-11 b:ist:9 b:it:6 b:j:-13
b:ja:16 b:jan:22 b:janeiro:-7 b:januar:12 b:january:35 b:janvier:14 b:jc:-5 b:je:33 b:jour:-7 b:jueves:-31
b:jullie:14 b:justificante:-7 b:kann:29 b:kb:-6 b:keine:-11 b:konnen:14 b:kostenplaats:-5 b:krijg:11 b:krijgt:13
b:l:-20 b:la:33 b:last:-17 b:late:-16 b:le:34 b:les:12 b:levering:-16 b:ley:-10 b:liquido:-5 b:lo:-7 b:los:29
b:ltd:-8 b:lundi:-33 b:lunedi:43 b:lunes:14 b:m:-11 b:ma:-16 b:maak:16 b:maand:12 b:maandag:5 b:mail:8 b:mais:14
b:maken:5 b:mal:-11 b:manana:19 b:mando:35 b:manque:-9 b:mardi:5 b:martes:-9 b:mc:-20 b:me:-48 b:meme:39 b:mes:12
b:met:13 b:meta:29 b:metade:-7 b:mh:9 b:mi:-24 b:mir:-6 b:mismo:7 b:mit:-19 b:mitad:15 b:moitie:-5 b:monatlich:6
b:monday:-16 b:montag:5 b:morgen:36 b:morning:5 b:n:9 b:na:6 b:nao:-5 b:nd:11 b:net:26 b:netto:-25 b:neu:-6 b:nf:-14
b:nm:-5 b:no:-15 b:non:-7 b:nos:-8 b:not:-5 b:nota:8 b:note:-6 b:notre:6 b:nous:-47 b:nov:8 b:november:-9
b:novembro:19 b:number:-19 b:nur:33 b:o:7 b:oab:-18 b:octubre:-17 b:of:-26 b:offerte:33 b:ogni:8 b:oktober:-5
b:om:-8 b:one:-16 b:ons:-12 b:ontem:-37 b:op:16 b:ordine:-10 b:ore:-8 b:os:32 b:other:26 b:otros:23 b:ottobre:13
b:outubro:-10 b:over:-35 b:overgemaakt:-14 b:overige:20 b:overmorgen:31 b:owe:-7 b:paga:10 b:pagamento:-9 b:pagar:39
b:pagaremos:30 b:pagata:-6 b:paghiamo:9 b:pago:-46 b:pagos:7 b:paguei:32 b:paid:-16 b:paiement:8 b:par:-14
b:para:-37 b:pari:-5 b:part:-9 b:parte:-19 b:passe:-36 b:paulo:-14 b:paye:-16 b:payee:5 b:paying:7 b:payment:-6
b:pedi:-11 b:pela:-14 b:penale:-12 b:per:-16 b:pesata:-5 b:pix:-17 b:pl:-7 b:please:-9 b:pm:-13 b:por:12 b:preis:-11
b:prezzo:-11 b:propongo:-9 b:proposal:15 b:prossimo:22 b:puis:5 b:put:-66 b:q:8 b:ql:-12 b:qp:-18 b:quadro:-8
b:que:14 b:queda:35 b:quindi:17 b:quinta:-20 b:r:33 b:rappel:-7 b:raus:-24 b:re:-35 b:received:-5 b:rechnung:9
b:recu:29 b:regle:6 b:regler:-7 b:rekening:5 b:remaining:-17 b:remote:-5 b:rest:25 b:restantes:15 b:restanti:14
b:resterende:11 b:restlichen:16 b:ricevera:11 b:riceverete:25 b:s:-24 b:saldo:19 b:salio:-9 b:samedi:11 b:samen:-9
b:savoir:17 b:sb:-12 b:schon:16 b:schuldet:-5 b:scorso:-21 b:se:-18 b:segunda:8 b:semana:11 b:send:6 b:sent:11
b:sept:10 b:sera:6 b:server:-5 b:shall:24 b:si:-34 b:sich:-5 b:sie:28 b:since:-7 b:six:-5 b:so:-8 b:sobre:-13
b:soit:10 b:solde:7 b:son:47 b:sono:-48 b:sparkasse:-15 b:staat:-6 b:status:-8 b:storten:6 b:su:6 b:sua:5 b:suis:-28
b:sulla:-11 b:sum:35 b:summe:-8 b:sur:-55 b:t:11 b:te:-16 b:ted:9 b:teilbetrag:39 b:teilzahlung:-23 b:termijn:-14
b:th:-33 b:the:-47 b:there:-5 b:this:12 b:three:-5 b:ti:61 b:ticket:-21 b:to:12 b:tolgo:-25 b:tomorrow:11
b:totaal:-11 b:total:28 b:totale:-29 b:transferencia:16 b:transfiro:34 b:tratteniamo:-12 b:twee:7 b:two:15 b:u:31
b:uberweise:-10 b:uberweisen:5 b:ubrigen:5 b:ubrigens:-14 b:um:-8 b:un:51 b:una:-34 b:und:6 b:uns:-12
b:urgencias:-15 b:us:-8 b:uur:-7 b:uw:10 b:v:-11 b:vai:5 b:valeur:-23 b:value:-13 b:valutadatum:-23 b:vamos:32
b:vandaag:-12 b:vat:-13 b:vcs:-7 b:venerdi:-6 b:versamento:-20 b:versato:-15 b:verse:6 b:versement:13 b:verser:-23
b:verso:7 b:vf:17 b:vi:51 b:via:-24 b:viene:22 b:viernes:13 b:vijf:-7 b:virement:9 b:vl:9 b:voldaan:-8 b:volgende:17
b:vom:39 b:von:17 b:voor:-40 b:vorige:-14 b:vosotros:-5 b:votre:12 b:vous:67 b:vrijdag:25 b:vs:-10 b:wb:8 b:we:22
b:week:-7 b:wegen:-19 b:were:-6 b:wij:19 b:will:43 b:wir:22 b:wire:19 b:with:-6 b:woche:-6 b:woensdag:22 b:worden:18
b:wordt:11 b:work:16 b:x:-13 b:y:30 b:ya:-80 b:you:48 b:zahlbetrag:-5 b:zahlen:5 b:zet:7 b:zu:-7 b:zum:5
b:zusammen:-6 b:zwei:12 b:€:56 bare:False:54 bare:True:-54 days_here:0:-151 days_here:1:24 days_here:2:127
digits:10:False:23 digits:12:False:-21 digits:4:False:-57 digits:5:False:-32 digits:5:True:-99 digits:6:False:-6
digits:6:True:71 digits:7:False:77 digits:8:False:62 digits:8:True:-25 digits:9:False:8 digits:9:True:-5 each:44
event:paid:-113 event:promise:214 event:run:14 f:_amount:-29 f:_invoice:-44 f:admin:-30 f:all:59 f:back:-66
f:bounce:-41 f:closed:50 f:contest:-25 f:copy:-37 f:d.ALLOWANCE_CHARGE:-27 f:d.CANCELLED:-10 f:d.CONTRACT_TERMS:-30
f:d.DAMAGED:-17 f:d.FREIGHT:-21 f:d.LATE_DELIVERY:-21 f:d.LATE_FEE_CONTESTED:-13 f:d.MISSING_DOCS:-22
f:d.PALLET_CONTAINER:-12 f:d.QUANTITY_SHORT:-9 f:d.RETURN:-41 f:d.SERVICE_INCORRECT:-6 f:d.TERMS_DISPUTE:-16
f:d.VOLUME_REBATE:-28 f:d.WITHHOLDING:-6 f:difference:-75 f:dispute:-23 f:firm:-5 f:fix:55 f:goods:-42
f:greeting:-21 f:hardship:-17 f:hold:-39 f:hope:-44 f:hostile:-11 f:inject:-12 f:insolvency:-37 f:joke:21
f:lawyer:-45 f:legal:-46 f:mine:-28 f:moved:-52 f:moves:-14 f:n.QUANTITY_SHORT:-21 f:not:-50 f:not_dispute:18
f:not_hope:31 f:not_insolvency:-10 f:not_legal:-6 f:not_not:12 f:not_stop:-38 f:once_funds:56 f:ooo:-19 f:order:-12
f:others:18 f:paid:-65 f:part:34 f:pay:-41 f:proof:-79 f:propose:-41 f:question:42 f:r.ADVERTISING_PROMO:-13
f:r.BANK_CHARGE:-10 f:r.CANCELLED:-8 f:r.DAMAGED:-9 f:r.DESCRIPTION:-7 f:r.DUPLICATE_BILLING:-20 f:r.FREIGHT:-13
f:r.LATE_DELIVERY:-24 f:r.LATE_FEE_CONTESTED:-8 f:r.LOST:5 f:r.MISSING_DOCS:-17 f:r.PALLET_CONTAINER:-6
f:r.PRICE_ERROR:-19 f:r.PRIOR_OVERPAYMENT:-40 f:r.QUALITY:-29 f:r.QUANTITY_SHORT:-11 f:r.RETURN:-5
f:r.SERVICE_INCORRECT:9 f:r.TERMS_DISPUTE:-6 f:r.VOLUME_REBATE:-18 f:r.WITHHOLDING:-20 f:r.WRONG_PRODUCT:-6
f:redirect:-33 f:refuse:-20 f:remittance:-56 f:rest:9 f:run:81 f:setoff:-30 f:soon:-15 f:statement:-23 f:stop:-26
f:unable:-17 f:until:-6 f:willpay:19 i:acknowledgement:12 i:already_paid:-103 i:bounce:-52 i:dispute:-66
i:hardship:-37 i:hostile:-32 i:in_payment_run:-23 i:insolvency:-60 i:invoice_admin:-53 i:legal:-50
i:out_of_office:-27 i:partial_payment:40 i:payment_plan_request:-45 i:promise_to_pay:29 i:question:23
i:remittance_advice:-233 i:statement_request:-39 i:unsubscribe:-28 i:wrong_contact:-6 l:de:18 l:es:-22 l:fr:-87
l:it:38 l:nl:51 l:pt:6 mail:0:1:0:-115 mail:0:2:0:-63 mail:0:3:0:-25 mail:1:1:0:46 mail:1:1:1:-42 mail:1:2:0:-103
mail:1:2:1:-10 mail:1:3:0:-60 mail:1:3:1:-64 mail:2:1:0:107 mail:2:1:1:9 mail:2:1:2:-25 mail:2:2:0:-59
mail:2:2:1:101 mail:2:2:2:126 mail:2:3:0:-29 mail:2:3:1:-40 mail:2:3:2:22 mail:3:1:0:90 mail:3:1:1:-12
mail:3:1:2:-21 mail:3:2:0:-10 mail:3:2:1:14 mail:3:3:0:69 mail:3:3:1:69 mail:3:3:2:21 o:$:-22 o:0000:36 o:000:94
o:00:-23 o:0:9 o:ars:27 o:bucks:-14 o:cents:5 o:chf:48 o:cop:-9 o:eur:-50 o:euri:39 o:euro:25 o:euros:49 o:fr:12
o:gbp:26 o:k:-13 o:mil:17 o:mxn:10 o:ninety:-29 o:pounds:6 o:r:11 o:reais:9 o:s:-30 o:thousand:6 o:usd:-7 o:£:31
o:€:29 p:$_^:-9 p:%_^:-22 p:%_de:-7 p:0000_0000:14 p:0000_000:9 p:0000_00:-24 p:0000_^:-32 p:0000_a:15 p:0000_de:-6
p:0000_is:8 p:0000_no:16 p:0000_por:-23 p:0000_uber:11 p:0000_vat:-5 p:000_000:5 p:000_00:-5 p:000_0:29 p:000_^:9
p:000_a:-8 p:000_e:-6 p:000_euro:22 p:000_no:15 p:000_of:-7 p:000_reais:-18 p:000_sera:11 p:000_sur:-9 p:000_€:-19
p:00_0000:35 p:00_000:22 p:00_00:-60 p:00_0:-26 p:00_^:-14 p:00_and:22 p:00_asi:-5 p:00_bis:-8 p:00_con:-11
p:00_de:80 p:00_dec:-11 p:00_december:5 p:00_decembre:20 p:00_dicembre:6 p:00_e:-31 p:00_en:-8 p:00_et:10
p:00_fevrier:7 p:00_gennaio:-10 p:00_is:43 p:00_januar:14 p:00_januari:-10 p:00_january:29 p:00_janvier:14
p:00_les:34 p:00_los:-12 p:00_mit:-7 p:00_nd:17 p:00_next:21 p:00_no:-28 p:00_november:-11 p:00_novembre:30
p:00_october:10 p:00_octobre:-7 p:00_on:-51 p:00_os:5 p:00_ottobre:19 p:00_pagamos:19 p:00_per:-11 p:00_por:23
p:00_que:-29 p:00_resolver:-12 p:00_th:14 p:00_uber:-6 p:00_und:9 p:00_via:-24 p:00_y:-6 p:00_zusammen:-8 p:00_€:18
p:0_%:-13 p:0_00:-13 p:0_0:-58 p:0_^:32 p:0_bf:-10 p:0_d:19 p:0_de:-25 p:0_december:18 p:0_decembre:21 p:0_del:-7
p:0_e:-23 p:0_el:17 p:0_feb:-26 p:0_febbraio:16 p:0_februar:-8 p:0_ja:-6 p:0_jan:-34 p:0_januari:8 p:0_le:5
p:0_nicht:-7 p:0_nov:43 p:0_novembre:-6 p:0_o:-5 p:0_rate:-6 p:0_raten:10 p:0_settembre:-9 p:0_th:-16 p:0_uur:-7
p:0_x:-9 p:0_y:-7 p:^_0000:9 p:^_000:-12 p:^_00:32 p:^_0:-25 p:^_?:-22 p:^_a:28 p:^_aan:-10 p:^_abstottern:-9
p:^_against:13 p:^_al:-11 p:^_all:35 p:^_am:13 p:^_amanha:6 p:^_an:6 p:^_and:-8 p:^_au:13 p:^_auf:18 p:^_bekommen:10
p:^_betaald:-5 p:^_betwist:-8 p:^_bleiben:-8 p:^_by:16 p:^_c:-16 p:^_cette:-21 p:^_che:11 p:^_communication:-7
p:^_con:9 p:^_contant:26 p:^_das:-9 p:^_dat:-12 p:^_data:-22 p:^_de:-29 p:^_del:-20 p:^_der:-11 p:^_di:-21
p:^_dia:-14 p:^_die:-21 p:^_do:7 p:^_du:-9 p:^_e:-37 p:^_each:33 p:^_ee:-13 p:^_el:62 p:^_em:7 p:^_emis:-5
p:^_en:-27 p:^_end:-7 p:^_entro:28 p:^_est:-6 p:^_et:22 p:^_f:-7 p:^_factures:-9 p:^_factuur:48 p:^_fecha:-5
p:^_for:16 p:^_gepruft:5 p:^_gestort:-9 p:^_gg:-11 p:^_giusto:50 p:^_hab:13 p:^_hoje:-7 p:^_houden:-18 p:^_i:-25
p:^_il:48 p:^_in:-13 p:^_is:31 p:^_ist:-12 p:^_je:21 p:^_jeweils:-7 p:^_kg:-8 p:^_kommen:34 p:^_la:-10 p:^_lb:-23
p:^_le:30 p:^_les:-19 p:^_lo:9 p:^_los:-7 p:^_lucas:-25 p:^_lundi:10 p:^_lunedi:9 p:^_martedi:8 p:^_musste:-10
p:^_na:7 p:^_nao:-16 p:^_no:11 p:^_nos:-15 p:^_nous:-11 p:^_now:-9 p:^_o:-7 p:^_of:-20 p:^_on:15 p:^_op:44
p:^_over:23 p:^_para:5 p:^_partira:6 p:^_pas:-8 p:^_per:-23 p:^_pero:-19 p:^_pesos:21 p:^_pi:12 p:^_piek:10
p:^_por:-48 p:^_poste:5 p:^_quale:5 p:^_que:61 p:^_qui:11 p:^_quindi:-13 p:^_ref:-27 p:^_rest:6 p:^_restantes:-29
p:^_restants:11 p:^_se:-5 p:^_sera:23 p:^_seront:11 p:^_si:26 p:^_sind:-21 p:^_sono:-12 p:^_staat:-18 p:^_subito:17
p:^_sulla:16 p:^_sur:33 p:^_t:-7 p:^_te:-30 p:^_that:17 p:^_the:-13 p:^_this:8 p:^_through:24 p:^_till:-10 p:^_to:12
p:^_together:22 p:^_tomorrow:7 p:^_tondi:-5 p:^_total:17 p:^_towards:13 p:^_uberweise:7 p:^_uberwiesen:-11 p:^_und:9
p:^_val:61 p:^_valuta:8 p:^_vandaag:-15 p:^_vendredi:31 p:^_verses:-28 p:^_vom:-16 p:^_voor:8 p:^_vous:-19
p:^_war:17 p:^_we:-30 p:^_went:-17 p:^_will:5 p:^_wurde:-13 p:^_y:17 p:^_you:-29 p:^_zahle:-16 p:^_zahlen:9
p:^_zahlung:-13 p:^_zu:-9 p:^_zum:10 p:a_00:24 p:a_0:-18 p:a_^:-32 p:a_check:23 p:a_cl:-5 p:a_conto:24 p:a_cuenta:-5
p:a_dire:11 p:a_ete:-22 p:a_la:-10 p:a_maior:-8 p:a_pagar:-28 p:a_transferencia:23 p:a_valoir:6 p:a_week:-9 p:a_€:-6
p:ab_00:17 p:abono_^:-13 p:acconto_di:-8 p:acconto_ieri:-27 p:acconto_il:6 p:acconto_sul:16 p:accord_^:9
p:account_this:18 p:ach_for:21 p:acompte_de:-13 p:ad_^:-5 p:aktion_kw:-5 p:al_00:-25 p:al_^:-7 p:al_otro:27
p:als_eerste:7 p:also_^:17 p:altri_^:-12 p:am_00:-18 p:am_dienstag:9 p:am_freitag:-12 p:am_kommenden:19
p:amount_^:37 p:and_^:8 p:and_it:15 p:and_ql:-12 p:and_that:-13 p:and_the:20 p:and_there:-5 p:and_you:13 p:and_£:-12
p:andere_^:-5 p:angewiesen_^:-7 p:anotado_no:-6 p:app_^:34 p:aqui_o:-7 p:art_^:-14 p:as_0:5 p:asi_que:-20 p:at_^:23
p:ata_^:6 p:ate_sexta:10 p:au_00:24 p:auch_^:10 p:auf_^:-7 p:auf_einmal:-6 p:avere_i:9 p:avoir_de:-5
p:avons_regle:-10 p:b_^:-5 p:ba_0:-13 p:bacs_^:5 p:bb_00:-8 p:become_payable:-6 p:bedrag_^:18 p:bei_ihnen:-11
p:bekommen_sie:12 p:berechnet_haben:-7 p:betaal_ik:17 p:betaald_^:5 p:betaald_de:-5 p:betrag_von:16 p:bevestig_ik:6
p:bezahlt_^:-7 p:bf_0000:-10 p:bien_que:25 p:bis_ende:-6 p:bitten_wir:10 p:boek_ik:5 p:by_ach:-5 p:by_faster:6
p:by_wire:5 p:c_0:-8 p:c_e:-10 p:can_i:-12 p:caso_^:8 p:cd_000:-14 p:ce_jour:-11 p:ces_^:-11 p:che_mi:-18
p:check_for:23 p:cheque_n:-5 p:ci_sono:-37 p:cioe_^:22 p:cl_0:-11 p:cobraram_^:-7 p:code_^:-6 p:complessivi_^:-5
p:compte_^:-13 p:comunque_il:6 p:con_^:-15 p:con_istantaneo:18 p:con_la:-11 p:contratto_quadro:-8 p:cs_0:-25
p:cuando_me:-13 p:cuenta_de:17 p:cuenta_el:-17 p:d_f:-11 p:d_ici:6 p:d_octubre:19 p:da_^:-20 p:da_me:20 p:dafur_^:-6
p:das_habe:7 p:dat_bedrag:20 p:dat_is:26 p:date_de:-6 p:dato_^:-14 p:de_00:5 p:de_^:42 p:de_andere:-7
p:de_bancolombia:-10 p:de_ce:-9 p:de_chaque:-5 p:de_dezembro:21 p:de_diciembre:24 p:de_enero:10 p:de_febrero:7
p:de_hele:7 p:de_hoofdsom:8 p:de_mayo:-5 p:de_notre:-5 p:de_novembro:40 p:de_outubro:-7 p:de_overboeking:10
p:de_overige:14 p:de_pagamento:-16 p:de_pago:-22 p:de_que:9 p:de_valeur:-6 p:de_voces:-16 p:december_en:16
p:decembre_a:10 p:decembre_et:7 p:del_00:-9 p:del_0:-13 p:den_rest:21 p:deposito_^:29 p:der_meter:-11 p:deux_fois:14
p:devis_de:-7 p:dezelfde_dag:-9 p:dg_0:6 p:di_^:-13 p:di_acconto:-27 p:di_corrispondere:6 p:di_ieri:-5 p:dia_00:37
p:dia_0:-47 p:dia_^:10 p:dias_00:-8 p:dias_^:-5 p:dicembre_^:-5 p:diciembre_^:-8 p:diciembre_y:11 p:die_0000:6
p:die_^:-6 p:die_halfte:-23 p:die_rechnung:20 p:die_restlichen:16 p:die_ubrigen:5 p:diesen_freitag:15 p:dm_0:9
p:dn_0000:-10 p:do_^:-26 p:do_frete:6 p:dois_0:8 p:donne_^:8 p:drei_raten:-13 p:drie_^:-18 p:du_00:23 p:dus_^:8
p:dus_ik:-6 p:e_0000:17 p:e_000:27 p:e_^:-5 p:e_cl:-5 p:e_eu:-18 p:e_gb:-7 p:e_il:-17 p:e_o:18 p:e_os:-13
p:e_pagamos:-13 p:e_que:-14 p:echeances_de:-15 p:ee_de:-26 p:eerste_deel:7 p:ek_00:8 p:el_00:16 p:el_0:20
p:el_dia:-31 p:el_jueves:-27 p:el_martes:12 p:el_mismo:-18 p:el_resto:-13 p:el_viernes:62 p:em_00:5 p:em_ata:6
p:en_0:-13 p:en_^:10 p:en_acompte:18 p:en_bb:-5 p:en_dat:20 p:en_de:24 p:en_deux:15 p:en_die:-6 p:en_el:-6
p:en_febrero:-38 p:en_huit:-5 p:en_virement:20 p:encore_^:5 p:ending_^:-5 p:enero_y:-9 p:entrada_de:19 p:entro_il:12
p:entro_venerdi:16 p:er_staat:-5 p:est_a:11 p:este_viernes:9 p:et_000:9 p:et_^:38 p:et_la:12 p:et_vous:9 p:eu_pago:7
p:eu_pedi:-18 p:eur_^:-7 p:f_000:-7 p:f_f:-11 p:fa_00:-14 p:fa_0:20 p:faccio_^:30 p:faccio_avere:5 p:faco_um:6
p:factuur_^:-14 p:fait_^:17 p:faltam_^:-7 p:favore_il:-17 p:feb_and:-26 p:fecha_valor:-12 p:first_half:15
p:first_two:-6 p:fois_^:15 p:for_00:17 p:for_^:11 p:for_the:-50 p:freitag_^:-20 p:full_^:7 p:fur_^:-11 p:fur_den:19
p:fur_die:-7 p:ga_0:15 p:gaan_eraf:-6 p:gb_0:54 p:gehen_^:10 p:gehen_am:33 p:gekommen_berechnet:-9 p:gemacht_^:-36
p:gennaio_^:-6 p:gesamtbetrag_^:6 p:gg_d:-11 p:gia_dato:-9 p:ging_heute:-12 p:giovedi_00:19 p:giovedi_prossimo:12
p:giovedi_scorso:-9 p:gisteren_^:-5 p:gl_0:22 p:gli_altri:-17 p:gli_importi:37 p:gr_0:-10 p:ha_deliberato:5
p:haben_sie:-5 p:haben_wir:-5 p:hago_^:36 p:half_^:15 p:halfte_^:-23 p:has_^:-7 p:have_^:28 p:have_invoiced:-10
p:have_put:-27 p:hb_000:-23 p:heb_ik:-20 p:heute_raus:-12 p:heute_und:23 p:hier_je:-25 p:hiervan_krijgt:-14
p:hl_00:-13 p:hm_0:-17 p:ho_dato:-5 p:ho_gia:-13 p:hohe_von:-7 p:hoje_^:-12 p:hoje_sobrou:53 p:houden_we:-17
p:houden_wij:-7 p:i_can:5 p:i_do:-9 p:i_have:-8 p:i_will:52 p:ich_am:-19 p:ich_ihnen:-10 p:ieri_00:-20 p:ieri_^:-8
p:ihnen_die:12 p:ihr_schreibt:-11 p:ihrer_zustimmung:-6 p:ik_^:-24 p:ik_de:18 p:ik_houd:-6 p:ik_op:20 p:il_00:27
p:il_0:9 p:il_bonifico:20 p:il_pagamento:10 p:il_primo:5 p:il_saldo:-12 p:importe_^:11 p:importe_total:-5
p:importo_^:22 p:importo_di:-7 p:in_000:-6 p:in_^:-10 p:in_acconto:22 p:in_contanti:-10 p:in_conto:5 p:in_de:-18
p:in_dus:-6 p:in_hohe:-7 p:in_kw:11 p:in_my:13 p:in_partij:-5 p:in_the:-12 p:in_tutto:-25 p:in_twee:5 p:in_two:21
p:ingreso_^:17 p:invoiced_^:-8 p:invoiced_and:-10 p:is_^:5 p:is_in:28 p:is_on:-9 p:is_what:27 p:isso_ee:6 p:ist_^:24
p:ist_am:-24 p:ist_die:-5 p:it_^:22 p:it_was:-12 p:j_ai:-17 p:jan_^:-15 p:janeiro_^:-12 p:januar_und:6
p:january_00:28 p:janvier_^:11 p:janvier_et:10 p:jc_0:-5 p:je_^:6 p:je_complete:-25 p:je_la:36 p:je_te:11
p:je_vous:-14 p:jeudi_dernier:-27 p:jeweils_zum:-13 p:jueves_^:-31 p:jullie_rekening:-6 p:kann_ich:25
p:keuren_wij:10 p:kg_0:8 p:kg_pesata:-5 p:konnen_die:15 p:kostenplaats_^:-5 p:krijg_je:11 p:krijgt_u:-9 p:kw_00:-5
p:l_autre:-18 p:l_ho:-9 p:l_instant:-8 p:la_0000:-12 p:la_00:34 p:la_^:-31 p:la_dm:9 p:la_fa:20 p:la_factura:14
p:la_facture:14 p:la_fattura:-8 p:la_firma:-29 p:la_ley:-9 p:la_m:-7 p:la_mitad:5 p:la_moitie:-5 p:la_otra:12
p:la_paie:36 p:la_transferencia:23 p:laatste_^:11 p:last_day:-5 p:late_levering:-16 p:lc_00:-5 p:lc_0:22
p:le_altre:-26 p:le_consigno:17 p:le_deposito:21 p:le_devis:-6 p:le_faccio:5 p:le_ht:-21 p:le_paghiamo:-9
p:le_sedici:-11 p:le_solde:8 p:les_00:-5 p:les_0:-16 p:ley_^:-9 p:liquido_de:-5 p:lo_que:10 p:los_000:28 p:los_^:45
p:los_dias:-14 p:los_otros:7 p:lucas_al:-25 p:lundi_prochain:9 p:lunes_0:19 p:lv_000:-12 p:m_000:-7 p:m_0:-6
p:maak_ik:21 p:maand_^:12 p:maken_^:5 p:manana_ingreso:7 p:mando_^:13 p:mando_os:31 p:mardi_prochain:15
p:martedi_prossimo:5 p:martes_siguiente:12 p:mc_00:-20 p:me_^:-13 p:meme_^:40 p:met_^:-20 p:met_de:25 p:meta_^:20
p:metade_^:-7 p:meter_ihr:-11 p:mh_0:9 p:mir_^:-6 p:mismo_no:-5 p:mit_^:-11 p:monatlich_^:6 p:monday_^:-17
p:monday_and:6 p:montant_^:-6 p:morgen_^:13 p:morgen_bei:-10 p:morning_^:9 p:mp_00:-12 p:musste_morgen:-10
p:n_0000:-5 p:n_o:-17 p:na_proxima:19 p:na_segunda:5 p:na_terca:18 p:nachste_woche:5 p:nachster_woche:12
p:nd_sept:17 p:netto_^:-25 p:nf_0000:-7 p:nm_0:-5 p:no_dia:39 p:no_me:21 p:no_pix:-12 p:no_valor:9 p:nos_debeis:-5
p:nos_ha:-5 p:nota_o:10 p:note_dn:-5 p:notre_accord:9 p:nous_avons:-10 p:nous_deduisons:-24 p:nous_sommes:-10
p:november_^:-12 p:november_en:7 p:novembre_^:-11 p:novembre_alle:-9 p:novembre_ed:15 p:novembre_et:20
p:novembro_e:10 p:nu_woensdag:8 p:nur_^:32 p:o_^:-17 p:o_que:-6 p:o_saldo:10 p:o_valor:42 p:octobre_^:-7
p:octubre_y:8 p:of_^:5 p:of_it:-20 p:of_the:-5 p:offerte_^:48 p:on_0:-33 p:on_^:-11 p:on_account:12 p:on_friday:20
p:on_it:-30 p:on_january:28 p:on_vous:16 p:on_wednesday:16 p:ontem_^:-20 p:op_00:30 p:op_0:20 p:op_^:11 p:op_de:-37
p:op_jullie:-6 p:op_vrijdag:6 p:or_0:-8 p:ore_^:-8 p:os_^:22 p:os_dois:-18 p:os_hago:29 p:os_restantes:15
p:other_^:24 p:other_half:-9 p:otro_martes:27 p:otros_^:23 p:ottobre_^:6 p:ottobre_e:14 p:ou_seja:-6 p:out_on:15
p:over_^:-29 p:over_als:8 p:over_de:-5 p:over_op:5 p:over_voor:8 p:overgemaakt_^:-12 p:overige_^:21 p:owe_us:-6
p:pagamento_di:8 p:pagamento_n:-16 p:pagamos_^:11 p:pagamos_el:-11 p:pagar_^:47 p:pagar_a:-5 p:pagaremos_^:30
p:pagata_il:-9 p:paghiamo_a:-8 p:pago_a:-14 p:pago_os:-11 p:paguei_^:-19 p:paid_^:-7 p:para_el:-5 p:pari_a:-5
p:part_ce:20 p:parte_^:-38 p:parviendra_le:18 p:pasado_el:-5 p:pay_^:12 p:pay_the:15 p:paye_^:-8 p:paying_^:10
p:pedi_^:-11 p:per_0:-6 p:per_il:-12 p:per_la:38 p:per_maand:-12 p:pero_me:-19 p:pesata_pubblica:-5 p:pesos_el:6
p:pi_0:12 p:pix_^:-19 p:pn_0:7 p:por_^:16 p:por_el:-18 p:por_la:-47 p:por_los:17 p:por_transferencia:12 p:por_un:29
p:por_valor:-29 p:prima_di:13 p:prochain_et:8 p:prossimo_e:5 p:prossimo_vi:5 p:puis_encore:13 p:put_^:-91
p:ql_00:-12 p:qp_0000:-18 p:quando_a:-7 p:que_descontamos:-7 p:que_es:8 p:que_faltan:-7 p:que_ja:-9 p:que_me:-14
p:que_te:20 p:que_viene:9 p:quella_^:-5 p:qui_en:-13 p:qui_vous:10 p:quindi_^:17 p:quinta_feira:-19 p:r_$:-9
p:r_0000:39 p:rate_^:8 p:rate_da:-6 p:raten_zu:-14 p:raus_rest:-12 p:rechnung_00:-10 p:recu_n:31 p:referentes_a:-5
p:regle_^:-10 p:rekening_^:12 p:remaining_^:-17 p:remote_server:-5 p:rest_^:14 p:restantes_^:15 p:restanti_^:14
p:resterende_^:9 p:restlichen_^:16 p:s_0:-28 p:saldo_de:10 p:saldo_in:-17 p:saldo_van:6 p:samedi_000:5 p:samedi_^:7
p:samen_^:-7 p:savoir_^:17 p:schimmel_in:-5 p:schuldet_mir:-5 p:sedici_gli:-11 p:seguem_a:14 p:segunda_feira:9
p:send_^:6 p:sent_00:-20 p:sera_payee:11 p:seront_vires:20 p:settembre_^:12 p:sexta_^:11 p:sexta_e:17 p:si_0000:-16
p:si_no:46 p:sie_^:16 p:sie_am:12 p:sie_in:-16 p:sie_uns:-5 p:siguiente_otros:12 p:since_^:-7 p:sind_am:-21
p:so_the:-6 p:sobre_os:-10 p:soit_^:10 p:sommes_a:-10 p:son_^:42 p:sono_000:-10 p:sono_^:-48 p:sparkasse_^:-15
p:sr_0:8 p:staat_^:-5 p:status_code:-5 p:subito_con:18 p:sur_^:-39 p:sur_les:-16 p:t_^:10 p:tc_00:-28 p:te_hago:6
p:te_ingreso:5 p:te_late:-16 p:te_li:-17 p:te_los:29 p:te_pago:-35 p:ted_^:-6 p:th_november:-10 p:th_oct:11
p:the_00:27 p:the_0:5 p:the_^:-54 p:the_first:15 p:the_full:8 p:the_mail:-9 p:the_other:29 p:the_remaining:-18
p:the_rest:15 p:the_vat:-7 p:the_£:14 p:this_friday:12 p:this_morning:-38 p:this_one:-5 p:ti_faccio:29
p:ticket_^:-14 p:to_^:-10 p:to_the:6 p:toch_?:47 p:today_and:6 p:tonight_and:11 p:totaal_^:-11 p:total_de:28
p:total_is:-6 p:totale_^:-28 p:transfer_^:-9 p:transfer_of:5 p:transferencia_de:-12 p:tratteniamo_^:-12
p:twee_keer:5 p:u_^:32 p:uber_^:17 p:uber_den:14 p:ubrigen_^:5 p:un_acompte:-5 p:un_cheque:-10 p:un_total:29
p:un_virement:12 p:una_parte:-42 p:und_00:19 p:und_0:16 p:und_^:9 p:us_^:-6 p:uur_^:-7 p:uwen_chauffeur:6
p:valeur_00:-19 p:valoir_sur:8 p:valor_00:-18 p:valor_^:-35 p:valor_de:-25 p:valor_liquido:12 p:valuta_00:-13
p:vamos_pagar:35 p:van_^:-15 p:van_de:-23 p:van_€:38 p:vandaag_betaald:-5 p:vanwege_schimmel:-5 p:vat_gb:-5
p:vendredi_00:20 p:vendredi_d:5 p:vendredi_et:7 p:venerdi_e:28 p:versamento_di:-20 p:verse_les:-16 p:versement_de:13
p:verser_^:-23 p:verses_hier:-28 p:verso_^:7 p:versons_donc:31 p:vf_0000:14 p:vi_accredito:28 p:via_pix:-18
p:viernes_00:27 p:viernes_por:7 p:vir_0000:-5 p:vire_ce:-5 p:vl_0:9 p:voldaan_met:-5 p:vom_00:-8 p:vom_0:-6
p:von_^:23 p:von_den:-7 p:voor_^:-6 p:voor_de:-15 p:voor_die:9 p:vorige_week:-10 p:vous_adresse:-5 p:vous_fais:17
p:vous_parviendra:20 p:vous_verse:-15 p:vous_versons:31 p:vrijdag_00:6 p:vrijdag_^:36 p:vrijdag_de:-6 p:was_paid:-12
p:wb_0000:8 p:we_are:5 p:we_have:-5 p:we_in:-17 p:we_will:-19 p:we_would:-10 p:week_donderdag:-6 p:wenn_sie:-5
p:went_out:-5 p:went_this:-12 p:wettelijke_handelsrente:-11 p:what_i:25 p:when_you:6 p:wij_^:7 p:wij_maken:5
p:wij_storten:5 p:will_be:12 p:will_do:41 p:will_not:-7 p:will_pay:16 p:will_put:16 p:will_send:6 p:wir_ab:-6
p:wir_am:9 p:wir_um:14 p:wir_zum:15 p:wire_today:5 p:woensdag_^:22 p:woensdag_en:8 p:worden_^:19 p:wurde_ich:-7
p:x_^:-9 p:y_00:-7 p:y_^:8 p:y_el:-20 p:y_los:26 p:y_si:25 p:you_^:14 p:you_a:23 p:you_can:15 p:you_have:-12
p:you_invoiced:-10 p:you_owe:-6 p:you_will:31 p:your_driver:13 p:your_total:-6 p:zahlbetrag_^:-5 p:zahlen_wir:11
p:zahlung_00:-14 p:ziehen_wir:-12 p:zu_^:-7 p:zum_00:20 p:zusammen_^:-6 p:£_000:-5 p:£_00:16 p:€_00:31 p:€_0:-18
p:€_le:20 p:€_sur:-43 p:€_und:14 w:!:-5 w:$:-34 w:%:-53 w:0000:-8 w:00:-34 w:0:-43 w:?:-34 w:@:-8 w:aange:14
w:aanle:9 w:abate:-5 w:abbia:-18 w:abgeg:-18 w:aboll:-6 w:abona:-14 w:abril:-25 w:absch:9 w:absto:-9 w:abzog:-8
w:ac:-5 w:accep:-56 w:accor:30 w:accre:26 w:aceit:-9 w:acept:7 w:ach:12 w:acord:6 w:acqui:-7 w:act:-5 w:acton:14
w:acuer:12 w:ad:-10 w:addeb:9 w:addre:-7 w:adils:5 w:adjun:-50 w:adr:-13 w:adres:-7 w:af:-17 w:afges:-11 w:after:40
w:again:56 w:agend:5 w:agora:30 w:agree:-15 w:ahi:-5 w:ahora:13 w:ainda:-18 w:akkoo:8 w:aktio:-6 w:al:-14 w:all:5
w:alla:12 w:alleg:-5 w:alles:-15 w:alors:14 w:alrea:-15 w:also:9 w:alta:-19 w:altra:33 w:altre:8 w:am:39 w:amanh:26
w:ambas:-9 w:amigo:5 w:amoun:39 w:an:19 w:anbei:-16 w:and:-21 w:ander:-13 w:anerk:19 w:anfan:-12 w:angek:-16
w:angel:11 w:angew:26 w:annee:-11 w:annul:-26 w:ano:8 w:anota:-5 w:answe:8 w:anter:-10 w:antes:7 w:antic:-10
w:any:-29 w:apare:-20 w:apart:-9 w:aplic:-5 w:app:25 w:appal:5 w:appli:-15 w:appoi:-10 w:appro:22 w:apres:15
w:april:29 w:aprov:21 w:apure:11 w:ar:9 w:are:14 w:arian:8 w:arret:-28 w:arriv:15 w:art:-17 w:as:-38 w:asi:-24
w:ask:-13 w:assem:11 w:assim:21 w:assis:-5 w:asunt:-21 w:ata:17 w:ate:5 w:attac:-14 w:atten:15 w:au:25 w:auch:9
w:aucun:10 w:audit:-5 w:aufsc:-6 w:auftr:-6 w:augus:-70 w:aujou:20 w:aurez:-28 w:aus:-8 w:ausfu:-10 w:ausge:-18
w:autho:6 w:autor:8 w:autre:-21 w:autun:-17 w:aux:21 w:avanc:13 w:avant:6 w:avec:16 w:avere:5 w:avete:-16 w:aveva:7
w:avevo:-6 w:avez:-18 w:avis:-29 w:aviso:-9 w:avoir:-13 w:avons:-17 w:avrei:-54 w:avril:-16 w:avven:-31 w:ayer:-19
w:b:-13 w:ba:-13 w:back:-9 w:bacs:6 w:bags:5 w:banca:17 w:banco:-24 w:bank:-11 w:banqu:-22 w:bar:49 w:barro:-5
w:bb:-8 w:bc:9 w:bcp:-19 w:be:61 w:beant:36 w:becom:-6 w:bedra:25 w:been:-23 w:befor:49 w:begin:-25 w:begli:17
w:behal:-8 w:beim:22 w:being:5 w:bekom:6 w:beleg:-11 w:ben:7 w:benef:-15 w:berec:-16 w:berei:-5 w:bespr:-7
w:besta:20 w:beste:-7 w:betaa:-38 w:betal:-7 w:betra:9 w:betre:-11 w:beves:8 w:bg:15 w:bien:-22 w:bij:7 w:bijge:7
w:bijla:-16 w:bis:-20 w:bit:-5 w:bitte:5 w:bizum:16 w:bl:-5 w:bleib:-13 w:blijf:-6 w:blocc:-9 w:bloss:-8 w:board:20
w:boek:5 w:boite:23 w:bolet:-6 w:bom:19 w:bon:8 w:bonif:-27 w:bonjo:7 w:bonne:-5 w:both:9 w:br:-7 w:bring:-8
w:budge:-5 w:buena:8 w:bueno:25 w:buon:7 w:buong:-11 w:burof:13 w:but:16 w:bv:6 w:by:15 w:c:14 w:cada:-9 w:cai:10
w:calda:-11 w:calen:-37 w:cambi:8 w:came:-6 w:campa:43 w:can:44 w:cance:-18 w:canna:6 w:canno:9 w:canta:8 w:cargo:-5
w:carre:-11 w:carri:38 w:carte:12 w:casco:5 w:cash:15 w:caso:7 w:causa:-5 w:cauzi:-5 w:cd:5 w:ce:45 w:ceci:-25
w:certe:6 w:certi:8 w:certo:-9 w:ces:-13 w:cette:18 w:chang:-6 w:chaqu:-5 w:charg:-13 w:chave:29 w:che:-32
w:check:14 w:chef:-11 w:chega:-7 w:chequ:-40 w:chied:7 w:chiud:12 w:chris:-12 w:chuta:-9 w:ci:-44 w:ciao:5 w:cierr:8
w:cif:-7 w:cinqu:-6 w:cioe:20 w:civil:-6 w:cl:-9 w:claim:-13 w:claus:-15 w:clien:-19 w:clock:8 w:cobra:-14
w:cobro:10 w:code:-6 w:colle:-23 w:colpi:-17 w:com:-5 w:combi:27 w:come:-31 w:comes:17 w:comis:8 w:comma:-11
w:comme:-18 w:commi:5 w:commu:-7 w:como:5 w:compa:-15 w:compe:-12 w:compl:-30 w:compr:-54 w:con:20 w:conce:12
w:conco:-6 w:concr:-6 w:condi:16 w:condo:-13 w:confe:41 w:confi:35 w:confo:-24 w:consi:8 w:const:-13 w:consu:-6
w:conta:52 w:conte:-8 w:conti:9 w:conve:14 w:convo:-12 w:coope:15 w:copia:-12 w:copy:-13 w:corre:-10 w:cosa:21
w:cosi:25 w:cost:-14 w:could:-52 w:count:-14 w:courr:-14 w:cp:-9 w:credi:-10 w:cs:-11 w:cuand:44 w:cuatr:20
w:cuent:11 w:cui:-6 w:curso:13 w:custo:-20 w:cycle:13 w:d:34 w:da:24 w:daar:-14 w:dabei:23 w:dada:9 w:dafur:-10
w:dagen:-33 w:daher:5 w:dal:-18 w:dan:42 w:dana:-5 w:danac:-26 w:dann:26 w:das:14 w:dass:8 w:dat:-23 w:data:-74
w:date:17 w:dato:7 w:davon:11 w:day:21 w:days:-40 w:de:23 w:debei:-5 w:debet:-5 w:debit:-19 w:dec:-20 w:decem:-20
w:decid:30 w:decis:8 w:deduc:14 w:dedui:-28 w:deduz:-7 w:defin:40 w:dei:15 w:dejo:17 w:del:-53 w:delen:5 w:delib:20
w:deliv:-17 w:dell:-33 w:della:23 w:delle:-6 w:dem:-24 w:demai:30 w:deman:-7 w:demas:5 w:den:48 w:denn:-16
w:depas:-10 w:depen:-24 w:depos:16 w:depui:-12 w:der:8 w:derf:-8 w:derni:-33 w:des:-24 w:desbl:22 w:desco:-29
w:descu:63 w:desde:-21 w:despa:-44 w:despu:39 w:dessa:10 w:desse:-20 w:desta:12 w:deste:29 w:desti:-5 w:detal:-13
w:detra:-17 w:devai:-9 w:deve:-14 w:deven:-11 w:devis:-8 w:devol:-19 w:deze:-9 w:dezem:5 w:dg:6 w:dh:5 w:di:-84
w:dia:22 w:dias:-22 w:dicem:21 w:dich:-8 w:dicie:29 w:did:-5 w:die:-12 w:diens:74 w:diese:27 w:difer:26 w:diffe:-28
w:dinsd:25 w:dir:8 w:dire:31 w:direc:-11 w:direi:-11 w:dirit:-5 w:discu:13 w:dispo:18 w:disti:10 w:ditta:6
w:divid:-6 w:dm:8 w:dn:-10 w:doch:-5 w:doe:41 w:doen:-5 w:dois:46 w:doman:8 w:domin:7 w:don:26 w:donc:16 w:donde:-6
w:done:6 w:donne:-11 w:door:-7 w:dopo:33 w:dopod:12 w:dos:-12 w:down:-5 w:dran:-8 w:drauf:-10 w:drent:37 w:drie:-27
w:drin:-23 w:dritt:13 w:drive:10 w:drohe:5 w:drum:-8 w:du:-35 w:due:33 w:durch:-10 w:dus:35 w:each:24 w:eben:23
w:ebenf:14 w:ec:-14 w:echan:14 w:echea:-17 w:echel:24 w:echeq:-25 w:echtz:-6 w:ecrit:-18 w:ed:5 w:een:-27 w:efect:-5
w:effec:-5 w:eigen:-7 w:ein:-24 w:eine:-20 w:einen:18 w:einer:44 w:einma:-7 w:einve:-5 w:einzi:16 w:einzu:-5
w:ejecu:-14 w:ek:10 w:el:-29 w:elect:-6 w:eleme:-7 w:elf:-7 w:ella:9 w:elle:22 w:em:-8 w:email:-8 w:emis:-5
w:emos:26 w:empez:-17 w:empre:5 w:en:-28 w:encai:-5 w:encim:-6 w:encon:15 w:encor:12 w:end:-28 w:endin:-5 w:energ:-6
w:engag:-26 w:enlev:-22 w:enqua:-16 w:enreg:11 w:ensem:24 w:entit:-5 w:entra:10 w:entre:30 w:entro:9 w:entsc:18
w:er:30 w:era:-18 w:eraf:22 w:erled:23 w:erste:5 w:es:10 w:esa:-12 w:ese:13 w:esegu:-30 w:eso:26 w:esos:-6
w:espec:24 w:esque:-19 w:est:27 w:esta:21 w:estao:17 w:estar:12 w:estas:12 w:este:14 w:estou:-13 w:et:43 w:ete:-75
w:etre:-12 w:eu:37 w:euch:14 w:eur:-7 w:euro:16 w:europ:-8 w:euros:36 w:every:-13 w:exces:-18 w:execu:-39
w:exhib:-14 w:expec:15 w:explo:-6 w:extra:-10 w:f:-31 w:facci:46 w:faco:23 w:factu:25 w:fahre:-8 w:faill:-7
w:fais:34 w:fait:-30 w:falei:-30 w:falta:42 w:farce:-12 w:fatto:-24 w:fattu:-9 w:fatur:33 w:faveu:11 w:favor:-16
w:fc:-5 w:fca:-5 w:febbr:-16 w:febre:-14 w:fecha:18 w:fehle:-11 w:feira:14 w:feita:-10 w:ferme:15 w:festi:-6
w:fever:8 w:fevri:14 w:fica:7 w:ficam:-22 w:fijo:13 w:fim:11 w:fin:5 w:final:38 w:finan:-46 w:fine:17 w:firma:-25
w:firme:12 w:first:44 w:fitte:-6 w:five:39 w:fixes:6 w:fob:-9 w:foi:24 w:fois:25 w:follo:16 w:fonte:-17 w:for:14
w:foram:-9 w:forne:-7 w:forty:36 w:four:-9 w:frau:-11 w:freig:-6 w:freit:11 w:frida:9 w:from:-15 w:froze:-23
w:fruh:20 w:ft:25 w:fue:-11 w:fumar:6 w:funds:-5 w:fur:-10 w:g:-13 w:ga:8 w:gaan:14 w:gaat:-9 w:garan:-39 w:gb:25
w:ge:14 w:gedaa:-9 w:geef:6 w:geen:-5 w:gefac:-6 w:gegan:-13 w:gegen:-5 w:gehen:9 w:geht:-11 w:gekom:-10 w:geld:-6
w:gelei:-7 w:gemac:-36 w:gener:13 w:gepin:-14 w:gepru:64 w:gern:-5 w:gesag:-17 w:gesam:9 w:gesch:-6 w:gesel:10
w:gespr:8 w:geste:12 w:gesto:-14 w:get:-7 w:gets:-5 w:gezah:-14 w:gezet:-17 w:gezon:-5 w:gg:-23 w:gia:-25 w:ging:-13
w:giove:-8 w:giste:-43 w:giugn:5 w:giust:63 w:give:-21 w:gl:-10 w:gleic:12 w:gliel:6 w:go:-42 w:goed:8 w:goeie:6
w:goes:12 w:good:-16 w:gosta:-11 w:gr:-10 w:grad:-5 w:grand:-13 w:grias:-8 w:group:-6 w:grupo:16 w:gs:12 w:gt:-7
w:guapa:12 w:guia:-5 w:gut:8 w:guten:-36 w:gutge:25 w:gutsc:-14 w:ha:45 w:hab:-32 w:habe:-6 w:haben:-17 w:habia:-15
w:habla:-11 w:hacem:13 w:had:-6 w:hago:26 w:half:-9 w:halft:23 w:hande:-12 w:harem:11 w:hart:-6 w:has:-38 w:hasta:-6
w:hat:5 w:hatte:-8 w:hay:-23 w:hb:-11 w:he:-9 w:heb:-36 w:hebbe:16 w:hebt:14 w:hecha:18 w:hecho:9 w:heeft:-53
w:hele:7 w:helft:-5 w:here:-8 w:herr:7 w:heute:6 w:hi:-11 w:hier:-65 w:hierv:-9 w:hij:6 w:hinte:-6 w:hit:14 w:hl:-22
w:hm:-17 w:ho:6 w:hob:-8 w:hoeve:10 w:hohe:-5 w:hoje:12 w:hola:-56 w:hoofd:6 w:houd:-6 w:houde:-28 w:houdt:-6
w:hoy:-20 w:ht:-23 w:hui:20 w:huit:17 w:i:-15 w:ia:-12 w:ich:-7 w:ici:6 w:ident:-16 w:ieri:-16 w:iets:-10 w:if:-26
w:ihre:-34 w:ihrem:10 w:ihren:-7 w:ihrer:-11 w:ijs:-6 w:ik:7 w:il:21 w:im:-13 w:imedi:-6 w:immer:36 w:impor:72
w:impre:7 w:in:11 w:indep:19 w:ines:9 w:infor:11 w:ing:15 w:inmed:-23 w:inner:-8 w:inqui:6 w:insie:-6 w:insol:-14
w:integ:12 w:inten:-12 w:inter:29 w:intes:10 w:inv:-5 w:inver:-5 w:io:-18 w:irs:-14 w:iscri:10 w:issue:10 w:ist:9
w:istan:14 w:isto:-13 w:it:-66 w:its:-5 w:iva:15 w:j:-16 w:ja:28 w:janne:-5 w:janua:6 w:janvi:29 w:jc:-5 w:je:70
w:jetzt:12 w:jewei:-22 w:jl:14 w:joint:-15 w:jour:24 w:jouw:-14 w:jpeux:7 w:jueve:-14 w:juin:-6 w:juli:20 w:julie:8
w:julio:12 w:julli:24 w:junio:-24 w:junta:15 w:jusqu:20 w:justi:-11 w:juzga:-10 w:k:5 w:kann:24 w:kanns:-8 w:kaur:6
w:kb:-8 w:kc:-5 w:keepi:-9 w:keer:-12 w:keine:-12 w:kemma:-8 w:keure:10 w:kh:8 w:klaar:13 w:klant:-6 w:klein:8
w:klemm:-5 w:km:12 w:knock:9 w:know:32 w:komen:-5 w:komme:31 w:kommt:6 w:konne:14 w:konnt:-6 w:korte:-17 w:koste:-6
w:kratt:-12 w:kriag:-8 w:krieg:26 w:krijg:19 w:kunde:22 w:kunne:-5 w:kw:-7 w:kwam:-8 w:kwame:-5 w:l:-22 w:la:-41
w:laats:33 w:lads:-5 w:lafue:-5 w:lamen:-5 w:land:-10 w:lang:-5 w:lange:-5 w:las:-38 w:last:-22 w:lasts:13
w:late:-19 w:later:-8 w:laut:-17 w:lb:-16 w:lc:28 w:le:13 w:leavi:-5 w:left:-8 w:legal:-5 w:lei:-7 w:leist:13
w:lejia:12 w:lengt:6 w:les:13 w:less:-7 w:let:22 w:lettr:23 w:letzt:-25 w:lever:-17 w:ley:-11 w:lhe:-10 w:li:-7
w:libro:-21 w:lic:-15 w:liegt:-16 w:ligge:6 w:linea:-10 w:liqui:15 w:list:20 w:liste:-22 w:litig:-9 w:livre:-10
w:llama:13 w:llego:-6 w:lleva:-9 w:lo:-45 w:logo:14 w:los:54 w:lost:-20 w:lot:-14 w:lots:12 w:lp:-5 w:ltd:-17
w:lucas:-25 w:lundi:35 w:luned:5 w:lunes:22 w:lv:-13 w:m:-19 w:ma:-27 w:maand:9 w:maart:-6 w:mag:15 w:mai:15
w:mail:-28 w:mailb:-8 w:maile:38 w:main:-7 w:maior:-8 w:mal:-20 w:manan:21 w:manda:20 w:mando:8 w:mann:-5 w:mano:31
w:manqu:10 w:mante:13 w:mar:50 w:march:-49 w:mardi:16 w:mars:-5 w:marta:-6 w:marte:40 w:marzo:-19 w:mas:-5
w:matin:-6 w:matri:-12 w:matti:16 w:may:-14 w:mayo:5 w:mc:10 w:md:12 w:me:17 w:meanw:-8 w:mee:6 w:meer:9 w:mehr:-11
w:mei:9 w:mein:17 w:meme:44 w:mensa:-34 w:menu:-14 w:merca:-7 w:merci:10 w:mercr:9 w:mes:26 w:mese:9 w:mesmo:-9
w:met:-39 w:meta:31 w:metad:-8 w:meter:-11 w:metto:12 w:mh:9 w:mi:-19 w:mia:14 w:mich:-16 w:mid:-6 w:mierc:15
w:miner:-10 w:minha:-7 w:mio:6 w:mir:10 w:mira:-8 w:mire:7 w:mismo:-17 w:misso:8 w:mit:-62 w:mitad:22 w:mittw:18
w:moins:11 w:mois:-30 w:moiti:-6 w:mojao:-5 w:momen:37 w:mon:-11 w:monat:-10 w:monda:-5 w:monta:-6 w:month:-23
w:more:9 w:morge:47 w:morni:-32 w:motor:-11 w:mp:-13 w:muevo:12 w:mulde:-7 w:multi:16 w:musst:-10 w:my:-20 w:n:-7
w:na:-5 w:naar:9 w:nach:-27 w:nachs:8 w:nacio:-15 w:nadie:-5 w:namen:-8 w:nao:-30 w:natal:-7 w:nd:7 w:neces:-5
w:ned:-8 w:nella:-59 w:nelso:18 w:nena:-5 w:net:15 w:netto:-34 w:neu:-6 w:never:6 w:next:32 w:nf:-17 w:ni:-9
w:nicht:-33 w:niet:-16 w:nine:-29 w:ningu:-22 w:nix:-11 w:no:6 w:noch:-15 w:nog:-22 w:nome:-7 w:nomin:-25 w:non:-6
w:norma:-17 w:nos:-37 w:nossa:-15 w:nosso:-16 w:nostr:-13 w:not:25 w:nota:14 w:notas:-8 w:note:-12 w:notes:-9
w:notic:-8 w:notre:13 w:nous:-16 w:nov:33 w:novem:31 w:novie:50 w:now:-15 w:nu:13 w:nuest:-6 w:nunca:-21 w:oab:-18
w:obwoh:19 w:oct:14 w:octob:21 w:oder:11 w:of:10 w:ofert:7 w:off:7 w:offer:26 w:offic:-6 w:ofici:19 w:oggi:-41
w:ogni:6 w:ohne:19 w:ok:7 w:oktob:32 w:olvid:-8 w:om:-10 w:omdat:-6 w:on:13 w:onder:-8 w:one:7 w:onlin:-10 w:only:56
w:onore:5 w:onori:5 w:ons:-16 w:ont:-5 w:ontbr:-9 w:ontem:-42 w:ontva:8 w:ook:32 w:op:-43 w:opdra:-8 w:open:-8
w:opera:-13 w:or:27 w:oraca:8 w:ordem:-15 w:orden:5 w:order:-9 w:ordin:-11 w:ordre:-18 w:ore:-8 w:os:20 w:other:48
w:otra:12 w:otras:-25 w:otro:38 w:otros:43 w:ottob:30 w:ou:-20 w:our:-31 w:out:13 w:outra:-12 w:outro:18 w:outub:8
w:ov:-17 w:over:-54 w:overd:-32 w:overg:-24 w:overi:22 w:overm:31 w:owe:-7 w:own:-21 w:owner:5 w:p:-14 w:paga:12
w:pagad:-27 w:pagam:-92 w:pagas:7 w:pagat:-23 w:pago:42 w:pagos:14 w:pague:16 w:paid:-43 w:paie:63 w:palet:-9
w:panel:-5 w:par:9 w:para:31 w:pari:-5 w:parle:16 w:parol:5 w:part:11 w:parte:-9 w:parvi:20 w:pasad:-35 w:pasam:-42
w:pascu:19 w:pasqu:8 w:passa:-25 w:passe:-38 w:patri:7 w:pattu:15 w:payab:-6 w:paye:-17 w:payee:37 w:payin:26
w:payme:-12 w:pd:-5 w:pe:16 w:pedi:-15 w:pedis:-7 w:pela:-14 w:pelo:-17 w:penal:-20 w:per:-41 w:perci:5 w:perma:16
w:perta:20 w:pesao:19 w:pesat:-5 w:pesos:23 w:petty:-5 w:pf:-6 w:pi:12 w:piano:7 w:pico:-44 w:piek:10 w:plan:7
w:plann:-5 w:pleas:-13 w:pm:-14 w:pn:7 w:po:-24 w:poich:6 w:polit:5 w:pomer:7 w:ponem:-14 w:por:-27 w:porqu:-10
w:porta:-13 w:porte:15 w:posit:-5 w:poste:-20 w:postf:-17 w:pour:13 w:pp:-11 w:pre:-8 w:preci:15 w:preco:-5
w:preis:6 w:premi:6 w:prese:-14 w:press:5 w:prest:-39 w:prete:-8 w:price:-5 w:prima:-24 w:princ:-9 w:pro:-17
w:probl:-24 w:proce:-5 w:proch:41 w:produ:-11 w:progr:26 w:proje:-5 w:prome:-7 w:promi:-8 w:pront:-11 w:propu:9
w:pross:16 w:prove:-5 w:proxi:22 w:ps:-5 w:pt:-8 w:pubbl:-5 w:puede:22 w:puis:13 w:pulle:-21 w:pure:14 w:puri:8
w:pusim:-5 w:put:-54 w:q:32 w:ql:-12 w:qp:-13 w:quadr:-10 w:quand:-6 w:quant:-29 w:quart:5 w:quedo:-6 w:quell:41
w:quere:-5 w:quest:27 w:qui:8 w:quid:17 w:quier:7 w:quinc:6 w:quind:8 w:quint:-14 w:quitt:26 w:quoi:-6 w:quote:-6
w:r:44 w:ra:-25 w:rabo:-7 w:raise:-5 w:rapaz:-17 w:rappe:-8 w:rappo:-7 w:raten:8 w:raus:-39 w:re:-24 w:reais:-18
w:reali:-11 w:receb:15 w:recei:-8 w:recev:18 w:rechn:-28 w:recht:18 w:recip:-18 w:recog:-24 w:recon:-15 w:recu:21
w:ref:-34 w:refai:-26 w:refer:-5 w:regis:-5 w:regle:-9 w:regol:11 w:relea:5 w:remai:-44 w:remin:-34 w:remis:-12
w:remit:-11 w:remot:-13 w:rente:-7 w:repar:-14 w:repon:26 w:repri:-6 w:reque:-11 w:resol:-21 w:respi:9 w:respo:-5
w:respu:8 w:rest:27 w:resta:-22 w:restb:6 w:reste:12 w:restl:12 w:resto:-13 w:retar:-6 w:reten:17 w:retie:-5
w:retra:-5 w:retti:-10 w:reven:-6 w:rh:-5 w:ri:-18 w:riba:11 w:ricev:57 w:ricky:-5 w:ricon:28 w:rient:-5 w:rif:-23
w:right:13 w:risul:-18 w:riten:-5 w:ritir:11 w:rolle:9 w:round:-14 w:rs:-11 w:run:19 w:rv:-8 w:s:-35 w:sa:-9
w:sabad:13 w:sabat:19 w:sabri:12 w:sagt:-11 w:said:-22 w:saisi:5 w:sal:5 w:salar:5 w:salda:5 w:saldo:-16 w:sale:-8
w:salen:-7 w:same:31 w:samed:35 w:samen:-9 w:samme:-6 w:san:-8 w:sans:-8 w:santa:19 w:santo:20 w:sao:-9 w:sara:21
w:sareb:-10 w:sat:31 w:satis:25 w:satur:-6 w:savoi:21 w:sb:-13 w:sbagl:-7 w:sc:8 w:scade:8 w:schad:-7 w:schau:-28
w:schec:-7 w:scheg:5 w:schic:15 w:schim:-5 w:schla:-9 w:schlu:-6 w:schol:-17 w:schon:21 w:schoo:8 w:schre:-11
w:schul:-5 w:scord:-11 w:se:13 w:sea:8 w:seas:19 w:secar:-5 w:secon:5 w:secti:-5 w:sedic:-11 w:see:22 w:segue:6
w:segui:11 w:segun:50 w:segur:44 w:seis:-14 w:seja:-15 w:selbe:6 w:semai:9 w:seman:-5 w:sempr:8 w:send:10 w:sent:6
w:senza:10 w:sept:7 w:septe:-14 w:septi:-11 w:ser:-13 w:sera:75 w:serai:21 w:serao:24 w:serie:6 w:serio:6 w:seron:8
w:serve:-13 w:servi:-16 w:set:-15 w:setem:-29 w:sette:12 w:setti:13 w:seu:15 w:seven:-27 w:sexta:49 w:shall:47
w:short:-5 w:shoul:-12 w:show:-7 w:si:-19 w:siamo:12 w:sich:-7 w:sie:-14 w:sig:9 w:signe:11 w:sigue:-45 w:sigui:37
w:since:-32 w:sind:-21 w:sinds:-32 w:sino:9 w:situa:11 w:six:-16 w:skont:-10 w:sl:-5 w:slt:8 w:smtp:-7 w:so:-18
w:sobra:15 w:sobre:9 w:sobro:53 w:socie:10 w:sofor:-6 w:soir:29 w:soit:45 w:sola:5 w:solde:23 w:solic:-5 w:solli:6
w:solo:-26 w:soluz:9 w:someb:-9 w:somet:-43 w:somme:-15 w:son:18 w:sono:-47 w:sopor:-9 w:sosti:-11 w:sous:5
w:soy:-25 w:sp:64 w:spari:7 w:spark:-47 w:spett:5 w:spoed:-16 w:sr:23 w:sra:-5 w:st:33 w:staan:-7 w:staat:-38
w:stama:7 w:stand:-17 w:start:-21 w:stata:-8 w:stati:19 w:statt:-8 w:statu:-8 w:stazi:5 w:ste:-36 w:steed:-10
w:stehe:-8 w:steht:-11 w:stemm:-9 w:stess:14 w:steur:-24 w:still:-20 w:stimm:13 w:stort:-36 w:stres:-36 w:stuur:23
w:su:-68 w:sua:-58 w:subit:15 w:subje:-31 w:subst:-23 w:suis:-35 w:suite:23 w:sul:-27 w:sulla:25 w:sum:31 w:sumiu:-7
w:summe:-10 w:suo:5 w:sur:11 w:sus:15 w:sv:29 w:swift:-20 w:t:47 w:ta:-11 w:table:-7 w:tacke:17 w:tag:-37
w:tagen:-15 w:tanto:40 w:tarda:12 w:tarde:10 w:tavol:5 w:tb:14 w:tc:-31 w:te:38 w:team:-12 w:ted:-14 w:teile:12
w:teilz:-23 w:telef:-10 w:telep:33 w:tem:-15 w:temps:24 w:tendr:-14 w:tenei:-11 w:tener:-5 w:tengo:5 w:terca:27
w:termi:-6 w:terms:-12 w:terug:-6 w:terwi:-16 w:that:-23 w:thats:25 w:the:21 w:there:-10 w:they:23 w:this:14
w:thous:37 w:three:-28 w:throu:17 w:thurs:35 w:ti:52 w:ticke:-25 w:tiend:16 w:tiene:43 w:till:-14 w:tio:19 w:tirad:8
w:tirar:6 w:titol:21 w:titul:12 w:toch:41 w:today:25 w:todo:37 w:todos:15 w:toen:-9 w:toget:21 w:told:-44
w:tolgo:-10 w:tolto:-9 w:tomor:28 w:tondi:-5 w:tonig:11 w:tor:-6 w:torna:12 w:tot:-19 w:totaa:-29 w:total:12
w:tous:20 w:tout:-13 w:towar:-28 w:tranq:37 w:trans:-19 w:trasc:6 w:tratt:-20 w:tray:11 w:trein:5 w:trekk:-11
w:tres:-36 w:treso:-8 w:trime:-21 w:tudo:-7 w:turne:12 w:tutt:13 w:tutto:-11 w:tuvim:-10 w:twee:20 w:tweee:5
w:two:24 w:u:-6 w:uberw:11 w:ubrig:-30 w:uit:8 w:uiter:12 w:um:-12 w:un:-56 w:una:-33 w:und:-12 w:under:-6 w:une:-15
w:uno:9 w:uns:-24 w:unser:-10 w:unter:-11 w:until:-9 w:up:6 w:ur:-17 w:urgen:-15 w:uur:-10 w:uw:-62 w:uwen:6
w:va:-29 w:vai:17 w:val:61 w:valeu:-23 w:valid:11 w:valoi:6 w:valor:-31 w:value:-7 w:valut:-62 w:vamos:26 w:van:-28
w:vanda:-64 w:vanmo:9 w:vanwe:-6 w:vat:11 w:vcs:22 w:vd:9 w:ve:-27 w:vecch:5 w:vem:6 w:venci:22 w:vendo:-21
w:vendr:-7 w:vener:-21 w:ver:-8 w:verba:6 w:verbi:15 w:verda:71 w:verde:11 w:verif:-11 w:verla:-11 w:verra:-26
w:verre:-10 w:versa:-44 w:verse:-59 w:verso:37 w:vertr:-31 w:vervo:-5 w:verwe:-8 w:verzo:-52 w:vf:21 w:vi:19
w:via:-20 w:viene:51 w:viern:56 w:vijf:-9 w:vingt:6 w:vino:20 w:vir:-5 w:vire:-7 w:virem:13 w:vires:7 w:vk:-6 w:vl:9
w:volda:7 w:voldo:-7 w:volge:28 w:volgt:5 w:volle:12 w:volun:-6 w:vom:25 w:von:-13 w:vor:-16 w:vorsc:-8 w:vos:-5
w:vosot:-11 w:vosso:-7 w:vostr:-9 w:vote:8 w:votre:18 w:vou:-20 w:vous:18 w:voy:13 w:vp:-7 w:vrach:37 w:vrijd:36
w:vs:-13 w:vu:7 w:vuest:5 w:w:9 w:waarv:-8 w:want:-10 w:war:16 w:ware:-5 w:waren:7 w:was:-40 w:wat:24 w:wb:8
w:we:-29 w:web:-9 w:wedne:-37 w:week:23 w:weeks:-18 w:weet:-15 w:weg:-7 w:wegen:-11 w:weil:-8 w:weite:7 w:wel:-9
w:wenn:13 w:went:-20 w:werd:-24 w:werde:18 w:were:-31 w:werts:24 w:wette:-11 w:what:26 w:whate:9 w:when:7 w:which:39
w:whist:-6 w:who:-30 w:wider:-9 w:wie:35 w:wiede:-11 w:wiege:-9 w:wiets:34 w:will:94 w:wir:-25 w:wird:39 w:wire:29
w:wires:11 w:witho:-5 w:woche:16 w:woens:15 w:worde:-23 w:wordt:21 w:work:-13 w:works:-9 w:would:-52 w:wurde:-43
w:x:12 w:y:29 w:ya:-25 w:yard:-5 w:year:9 w:years:-6 w:yeste:-10 w:yet:9 w:yo:-6 w:you:-16 w:your:-31 w:zahl:5
w:zahlb:-5 w:zahlt:29 w:zahlu:-26 w:zat:-15 w:zater:43 w:zei:10 w:zie:-8 w:ziehe:-6 w:zijn:-28 w:zijnd:9 w:zo:28
w:zoals:-6 w:zodra:23 w:zonde:-11 w:zou:-55 w:zu:-42 w:zuges:-7 w:zur:-12 w:zusam:-23 w:zusti:-6 w:zwei:8 w:£:-33
w:€:61
"""
