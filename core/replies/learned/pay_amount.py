"""What speaks for and against `pay_amount`: written by `make reply-weights`, never by hand."""

BIAS = -1.84
THRESHOLD = 0.425
#: clue:hundredths
WEIGHTS = """
-1all:23 -1back:-8 -1copy:-9 -1d.ALLOWANCE_CHARGE:-17 -1d.CONTRACT_TERMS:-10 -1d.DAMAGED:-6 -1d.FREIGHT:-8
-1d.MISSING_DOCS:-5 -1d.PALLET_CONTAINER:-5 -1d.RETURN:-30 -1d.TAX:-10 -1difference:-8 -1dispute:-5 -1fix:-13
-1formal:28 -1goods:-12 -1greeting:-9 -1hardship:-9 -1hold:36 -1hope:19 -1inject:-6 -1insolvency:-24 -1lawyer:-8
-1legal:-42 -1mine:-19 -1moved:-26 -1moves:-13 -1n.QUANTITY_SHORT:30 -1not:-48 -1not_insolvency:-11 -1once_us:-17
-1others:-14 -1paid:-48 -1part:16 -1pay:-22 -1plan:22 -1proof:-11 -1propose:-18 -1question:39
-1r.ADVERTISING_PROMO:-7 -1r.BANK_CHARGE:-8 -1r.FREIGHT:-5 -1r.LATE_DELIVERY:-16 -1r.PRICE_ERROR:-5
-1r.PRIOR_OVERPAYMENT:-24 -1r.TAX:-6 -1r.WITHHOLDING:-10 -1redirect:-42 -1refuse:53 -1remittance:-32 -1run:-17
-1setoff:-5 -1soon:-12 -1stop:11 -1until:-11 -1willpay:48 0ack:-25 0admin:-21 0all:22 0back:-17 0bounce:-43
0closed:-7 0contest:-19 0copy:-18 0d.ADVERTISING_PROMO:-8 0d.CONTRACT_TERMS:-20 0d.DAMAGED:-18 0d.FREIGHT:-5
0d.LATE_DELIVERY:-5 0d.LATE_FEE_CONTESTED:-9 0d.RETURN:-7 0d.SERVICE_INCORRECT:-5 0d.TAX:-12 0d.VOLUME_REBATE:-9
0difference:-50 0dispute:-62 0fix:-10 0formal:-30 0hold:-28 0hope:-9 0inclusive:10 0insolvency:-22 0mine:-26
0moved:-24 0moves:59 0n.QUANTITY_SHORT:-77 0not:-96 0not_dispute:24 0not_hope:-9 0not_paid:-16 0not_stop:-6
0once_us:47 0order:-17 0others:47 0paid:-60 0part:45 0pay:39 0plan:-63 0proof:-24 0propose:-61 0question:-33
0r.BANK_CHARGE:-5 0r.LATE_DELIVERY:-6 0r.LATE_FEE_CONTESTED:-13 0r.PRICE_ERROR:-5 0r.PRIOR_OVERPAYMENT:-7
0r.QUALITY:-9 0r.QUANTITY_SHORT:-8 0r.TAX:-30 0r.VOLUME_REBATE:-11 0redirect:54 0refuse:-89 0rest:37 0setoff:-10
0soon:-12 0statement:-5 0unable:-14 0until:-11 0wait:-20 0willpay:116 1ack:-62 1back:-13 1bounce:-5 1closed:18
1d.CONTRACT_TERMS:-9 1d.LATE_DELIVERY:-6 1d.RETURN:-7 1difference:-22 1formal:-6 1hold:-23 1hope:-12 1inclusive:-8
1insolvency:-14 1lawyer:-11 1legal:-21 1mine:-45 1moved:-16 1moves:-8 1not_paid:12 1not_stop:-26 1once_funds:25
1others:28 1paid:-17 1part:-11 1pay:11 1plan:-41 1proof:-10 1question:18 1r.LATE_FEE_CONTESTED:14 1r.LOST:5
1r.QUALITY:-11 1redirect:-22 1refuse:15 1run:38 1unable:5 1until:20 1wait:9 1willpay:-51 <ack:-22 <admin:-5 <all:38
<back:26 <bounce:-21 <closed:-55 <contest:17 <copy:-11 <d.ADVERTISING_PROMO:19 <d.CONTRACT_TERMS:36
<d.LATE_DELIVERY:5 <d.LATE_FEE_CONTESTED:21 <d.LOST:-12 <d.PRICE_ERROR:-7 <d.QUALITY:24 <d.QUANTITY_SHORT:-17
<d.RETURN:5 <d.SERVICE_INCORRECT:-8 <d.TAX:-20 <d.VOLUME_REBATE:-18 <demand:76 <difference:26 <dispute:8 <firm:11
<fix:71 <formal:49 <goods:-18 <greeting:25 <hardship:-12 <hold:17 <hostile:-7 <inclusive:-6 <inject:-5
<insolvency:-29 <joke:-5 <lawyer:-23 <legal:-23 <mine:5 <moved:-13 <moves:54 <n.QUANTITY_SHORT:-55 <not:24
<not_dispute:-17 <not_legal:-18 <not_paid:6 <not_stop:13 <once_us:-8 <ooo:-12 <order:-13 <paid:20 <part:26 <pay:-10
<proof:21 <propose:-27 <question:-40 <r.CONTRACT_TERMS:36 <r.LATE_DELIVERY:-7 <r.LATE_FEE_CONTESTED:-5 <r.LOST:-9
<r.MISSING_DOCS:9 <r.PRICE_ERROR:-5 <r.PRIOR_OVERPAYMENT:9 <r.QUALITY:21 <r.QUANTITY_SHORT:-19
<r.SERVICE_INCORRECT:8 <r.TAX:17 <r.VOLUME_REBATE:-16 <redirect:-13 <refuse:31 <remittance:-12 <rest:23 <run:19
<setoff:-6 <statement:-21 <stop:16 <unable:-7 <until:-9 <wait:5 >ack:-22 >all:24 >back:25 >closed:-7 >contest:-28
>copy:20 >d.ADVERTISING_PROMO:-12 >d.CANCELLED:-30 >d.CONTRACT_TERMS:-10 >d.DAMAGED:-24 >d.EXTENSION_MATH:17
>d.FREIGHT:5 >d.LATE_DELIVERY:-20 >d.MISSING_DOCS:61 >d.NOT_OURS:-7 >d.QUALITY:33 >d.QUANTITY_SHORT:-5 >d.RETURN:10
>d.SERVICE_INCORRECT:-9 >d.TAX:-14 >demand:-11 >difference:-29 >dispute:-12 >formal:-11 >gone:13 >goods:-12
>greeting:40 >hardship:-29 >hold:13 >hope:18 >inclusive:-12 >insolvency:-18 >lawyer:-45 >mine:8 >moved:54 >moves:-20
>n.QUANTITY_SHORT:17 >netted:-8 >not_dispute:-14 >not_hope:-9 >not_legal:9 >not_not:13 >not_ooo:-15 >not_paid:17
>not_quality:-6 >not_stop:15 >once_us:-13 >ooo:-11 >others:-10 >part:5 >pay:-100 >plan:43 >proof:-35 >propose:20
>question:6 >r.DAMAGED:-5 >r.DESCRIPTION:-38 >r.DUPLICATE_BILLING:-38 >r.FREIGHT:-17 >r.LATE_DELIVERY:-10
>r.LATE_FEE_CONTESTED:28 >r.LOST:19 >r.NOT_OURS:11 >r.PALLET_CONTAINER:-5 >r.PRICE_ERROR:-9 >r.RETURN:-15
>r.WRONG_PRODUCT:9 >redirect:-39 >refuse:-10 >remittance:29 >rest:36 >run:-12 >soon:-5 >statement:-20 >stop:-5
>until:-76 >willpay:-21 a:0000:-20 a:00:60 a:?:109 a:a:-27 a:aan:12 a:abstottern:-8 a:ach:-5 a:adresse:-9
a:against:13 a:ai:-7 a:al:-37 a:all:20 a:alla:-9 a:am:9 a:angewiesen:17 a:aqui:-5 a:as:-16 a:asi:-10 a:at:-6
a:ate:16 a:au:-8 a:auf:19 a:august:-10 a:aus:8 a:autre:-24 a:avec:6 a:avez:-5 a:bb:-5 a:be:10 a:become:-6
a:bedrag:27 a:begleichen:-6 a:being:5 a:bekommen:7 a:berechnet:-5 a:betaal:-12 a:betaald:-19 a:betalen:-16
a:betwist:-14 a:bezahlt:-21 a:bien:-18 a:bij:24 a:bis:-6 a:bleiben:-8 a:bonifico:6 a:but:-5 a:by:12 a:c:-28 a:ca:36
a:ce:14 a:cents:-6 a:ci:-43 a:cl:-5 a:cm:5 a:com:-12 a:comunque:6 a:con:33 a:conta:11 a:conto:40 a:cosa:9
a:credito:-6 a:cs:-16 a:cuenta:30 a:d:10 a:da:33 a:dal:-13 a:dalla:-6 a:dan:30 a:danach:-23 a:dans:-9 a:das:-15
a:dat:31 a:data:-17 a:date:-5 a:de:-25 a:debeis:-5 a:dec:-7 a:december:6 a:decembre:20 a:del:6 a:den:21 a:des:-6
a:dezembro:9 a:di:-25 a:dia:45 a:dicembre:12 a:diciembre:15 a:die:-9 a:dienstag:22 a:diesen:12 a:do:44 a:doen:-9
a:dont:-5 a:drei:-7 a:driver:12 a:du:14 a:due:-13 a:e:-9 a:each:37 a:ed:7 a:ee:-10 a:eerste:9 a:ein:-13 a:eine:-7
a:el:-16 a:em:13 a:emis:-6 a:encore:7 a:end:-9 a:entro:51 a:er:36 a:est:-55 a:esta:-7 a:et:35 a:ete:-21 a:eu:22
a:euro:8 a:every:-6 a:f:-9 a:fa:7 a:faccio:9 a:factura:7 a:factures:-5 a:factuur:44 a:faltan:13 a:faltantes:-5
a:faster:-9 a:fatto:-7 a:fatura:6 a:febbraio:15 a:febrero:-18 a:februar:6 a:february:14 a:fecha:-7 a:fevrier:6
a:fica:7 a:ficam:-16 a:fine:5 a:first:14 a:for:12 a:freitag:16 a:friday:24 a:from:5 a:fur:20 a:gehen:32
a:geleistet:-9 a:gestort:-7 a:get:14 a:gg:-7 a:gia:-7 a:giovedi:-9 a:gisteren:-40 a:gl:22 a:goes:12 a:gostaria:-14
a:gut:-9 a:hab:12 a:haben:18 a:half:-17 a:has:-5 a:have:5 a:heb:-18 a:het:-18 a:heute:-6 a:hier:-34 a:hit:9 a:ho:-6
a:hoje:-8 a:houden:-17 a:hoy:-25 a:ht:-24 a:huit:-9 a:i:19 a:ieri:-22 a:if:-11 a:ihnen:-9 a:ik:-10 a:il:95 a:im:10
a:in:9 a:invoiced:-16 a:is:13 a:ist:7 a:it:-39 a:its:-7 a:j:-7 a:ja:-17 a:janeiro:8 a:january:26 a:janvier:5 a:je:-9
a:jetzt:15 a:jeudi:24 a:jeweils:-13 a:jour:26 a:jullie:51 a:kann:-13 a:kg:-9 a:kommen:36 a:krijgt:-8 a:kw:10 a:l:-38
a:la:-8 a:later:-12 a:lb:-22 a:lc:22 a:le:41 a:les:-24 a:lhe:-13 a:li:-19 a:lo:33 a:los:62 a:lucas:-21 a:lundi:54
a:lunedi:13 a:lunes:-37 a:m:15 a:maand:-14 a:maandag:11 a:mailbox:-8 a:maior:-8 a:mais:-13 a:manquants:25
a:march:-11 a:mardi:13 a:martedi:8 a:martes:10 a:may:-21 a:me:-49 a:meer:-22 a:met:5 a:meter:-11 a:mille:-7
a:mindering:5 a:morgen:21 a:morning:-35 a:musste:-7 a:my:8 a:n:21 a:na:19 a:nach:-17 a:nachster:13 a:nao:-15
a:ne:-22 a:nicht:-11 a:niet:-19 a:no:14 a:non:-9 a:nos:-7 a:not:-14 a:nous:-11 a:nov:22 a:november:26 a:novembre:25
a:novembro:16 a:now:-15 a:nu:-21 a:nur:-37 a:o:15 a:october:7 a:oder:12 a:of:-22 a:off:6 a:oggi:-8 a:ok:-6
a:oktober:7 a:only:36 a:os:-10 a:ottobre:7 a:out:9 a:over:17 a:p:-5 a:pagamos:-16 a:pagar:-28 a:paghiamo:-5
a:pago:27 a:paie:34 a:para:27 a:part:18 a:partent:15 a:parviendra:19 a:pas:-10 a:paso:44 a:payable:-44 a:payment:-11
a:per:15 a:personen:-6 a:pesos:10 a:pi:10 a:pn:9 a:po:-9 a:por:-59 a:portes:-5 a:poste:9 a:pour:-5 a:prestacoes:-25
a:prima:10 a:prochain:27 a:prossimo:-8 a:proxima:15 a:puis:7 a:put:12 a:que:45 a:qui:8 a:raten:-10 a:raus:-13
a:rechnung:-11 a:ref:-23 a:released:19 a:resolver:-14 a:rest:5 a:restantes:-14 a:restants:11 a:resto:-7 a:sa:-7
a:sabato:18 a:saldo:-28 a:sat:33 a:se:33 a:seguem:20 a:segunda:8 a:semana:-11 a:sera:6 a:seront:21 a:sexta:16
a:si:34 a:sie:-18 a:sind:-32 a:sinds:-34 a:so:-6 a:son:-14 a:sono:-11 a:sp:30 a:sr:9 a:staat:-11 a:starting:-17
a:steeds:-15 a:su:-5 a:subito:14 a:sulla:17 a:sur:34 a:ta:-7 a:tc:-29 a:te:24 a:tengo:-11 a:terwijl:-16 a:th:25
a:that:-7 a:the:42 a:this:-40 a:through:11 a:till:-7 a:to:7 a:today:5 a:tomorrow:14 a:tondi:-6 a:tot:-8 a:tout:-7
a:towards:11 a:tres:-25 a:tu:-8 a:tuesday:8 a:tutto:-34 a:u:-6 a:uberweise:8 a:uberwiesen:6 a:uiterlijk:6 a:ultimo:9
a:un:-7 a:und:48 a:va:23 a:valeur:-6 a:valoir:6 a:valor:-13 a:valuta:-55 a:vamos:-5 a:vandaag:-17 a:ve:-12
a:vendredi:42 a:venerdi:9 a:verses:-29 a:viene:10 a:vier:-10 a:viernes:35 a:vino:16 a:vire:-10 a:virement:9
a:vires:20 a:vom:-9 a:von:-7 a:voor:32 a:vosotros:-5 a:votre:-8 a:vous:-47 a:vrijdag:18 a:war:-5 a:waren:-11
a:was:-16 a:we:-55 a:wednesday:13 a:week:9 a:wegens:-5 a:wel:-11 a:went:-15 a:werden:15 a:what:21 a:when:23
a:which:5 a:whistle:-17 a:wij:-5 a:will:75 a:wir:-14 a:wird:29 a:with:14 a:woche:16 a:wordt:20 a:would:-9
a:wurde:-11 a:y:-15 a:ya:-7 a:you:-13 a:your:10 a:zahlung:-17 a:zu:-20 a:zum:9 a:zusammen:-5 a:£:-22 a:€:-37
amounts:1:20 amounts:2:8 amounts:3:-28 asks:-26 b:$:-5 b:%:-30 b:0000:27 b:000:8 b:00:7 b:0:-24 b:@:-5 b:a:22
b:aan:5 b:ab:18 b:abbiamo:-8 b:abono:-5 b:acconto:-13 b:accord:10 b:account:-5 b:ach:17 b:acompte:-8 b:acreedores:-5
b:against:-15 b:agora:6 b:ai:-5 b:al:29 b:alle:-12 b:already:-9 b:als:26 b:also:11 b:altre:-28 b:altri:-12 b:am:17
b:amanha:16 b:amount:40 b:and:6 b:angewiesen:-5 b:app:25 b:application:-6 b:ar:-23 b:art:-16 b:as:-16 b:asi:-16
b:assim:17 b:at:5 b:ata:7 b:ate:9 b:au:9 b:auch:11 b:auf:-8 b:aus:-36 b:ausgemacht:-10 b:avoir:-6 b:avons:-11
b:avvenuto:-18 b:ayer:-18 b:b:-6 b:banco:-5 b:bank:-20 b:base:6 b:basis:-6 b:be:-6 b:bedrag:27 b:berechnet:-11
b:betaal:14 b:betalen:17 b:betrag:18 b:bezahlt:-9 b:bf:-9 b:bien:29 b:bis:-9 b:bitten:17 b:bonjour:-10 b:both:23
b:buongiorno:10 b:c:11 b:cambio:-6 b:can:7 b:caso:8 b:cd:-9 b:ces:-9 b:chauffeur:-21 b:che:5 b:cheque:-6 b:ci:-43
b:cioe:19 b:cl:-6 b:clause:-9 b:client:-8 b:code:-7 b:codigo:-5 b:compte:-13 b:con:-38 b:consigno:14 b:conto:-43
b:da:-13 b:dag:-14 b:dan:10 b:das:-19 b:dass:5 b:dat:12 b:date:14 b:dato:-17 b:days:-30 b:de:-31 b:dec:-11
b:december:10 b:decembre:11 b:deduisons:-19 b:del:-22 b:delle:-5 b:den:-40 b:deposito:23 b:depuis:-9 b:der:-26
b:dernier:-30 b:deux:6 b:devis:-10 b:dezelfde:-15 b:dezember:7 b:dezembro:6 b:di:-20 b:dia:-33 b:dias:-10
b:dicembre:8 b:diciembre:5 b:die:8 b:direct:-15 b:dit:-6 b:dm:11 b:dn:-9 b:do:-17 b:donc:-10 b:donderdag:-6
b:donne:8 b:dos:-8 b:drei:-10 b:drie:-16 b:du:-6 b:e:-20 b:echeances:-16 b:ed:10 b:ee:-6 b:een:-12 b:ein:-9
b:einen:19 b:ek:7 b:el:14 b:em:13 b:empresa:24 b:en:20 b:enero:30 b:entrada:16 b:er:-16 b:era:-5 b:es:-9
b:eseguito:-11 b:est:15 b:esta:28 b:et:66 b:eur:-7 b:euro:12 b:euros:-6 b:exceso:-20 b:execute:-7 b:faccio:37
b:faco:9 b:factura:8 b:facture:12 b:fais:20 b:fait:-13 b:fatto:-17 b:fattura:11 b:favore:-12 b:feb:23 b:febrero:-12
b:februari:10 b:fehlenden:-8 b:feira:-14 b:feita:-5 b:firma:-6 b:firmados:-5 b:fois:7 b:for:-16 b:four:-9 b:frau:-19
b:freitag:-20 b:full:6 b:fur:-24 b:gb:-5 b:gedaan:-9 b:geen:-5 b:gehen:8 b:gemacht:-32 b:gesamtbetrag:13
b:gestern:-5 b:gezahlt:25 b:giorno:7 b:giovedi:16 b:gli:21 b:gr:-8 b:ha:32 b:hab:-12 b:habe:-11 b:haben:-7 b:half:20
b:haremos:5 b:has:-11 b:have:-15 b:hb:-23 b:heb:-8 b:helft:-7 b:heute:8 b:hl:-14 b:hm:-15 b:ho:-21 b:hohe:-6
b:hoje:26 b:hola:-13 b:hoofdsom:11 b:ht:8 b:i:-44 b:ich:12 b:ieri:-15 b:ihnen:-6 b:ihr:9 b:ik:58 b:il:-10
b:importe:9 b:importi:37 b:importo:-12 b:in:13 b:ingreso:20 b:invoice:-6 b:invoiced:-5 b:io:-11 b:is:11 b:it:5
b:j:-6 b:ja:28 b:jan:13 b:januar:12 b:januari:-10 b:january:23 b:janvier:12 b:je:29 b:jueves:-23 b:jullie:-5
b:keine:-12 b:kg:-6 b:krijg:13 b:krijgt:11 b:l:-28 b:la:16 b:last:-16 b:late:-15 b:le:14 b:les:26 b:levering:-15
b:ley:-12 b:liquido:-14 b:los:31 b:lundi:-6 b:lunedi:40 b:lunes:15 b:m:-5 b:ma:-16 b:maak:12 b:maandag:9 b:maken:6
b:mal:-13 b:manana:21 b:mando:14 b:mardi:-7 b:martes:-8 b:mc:-24 b:meme:37 b:mensualites:-5 b:met:20 b:meta:27
b:metade:-8 b:mi:-23 b:mit:-13 b:mitad:16 b:moitie:-7 b:monatlich:9 b:monday:-12 b:morgen:34 b:n:9 b:na:7 b:nao:-7
b:nd:12 b:net:28 b:netto:-18 b:nf:-9 b:no:-23 b:non:-7 b:nos:-5 b:not:-8 b:nota:7 b:note:-7 b:notre:6 b:nous:-44
b:nov:11 b:november:-5 b:novembre:6 b:novembro:15 b:nur:31 b:o:-11 b:oab:-16 b:octobre:7 b:of:-30 b:offerte:27
b:ogni:9 b:om:-7 b:on:-15 b:one:-13 b:ons:-15 b:ontem:-36 b:op:13 b:ore:-6 b:os:44 b:other:22 b:otros:19
b:ottobre:12 b:our:-7 b:outubro:-11 b:over:-34 b:overgemaakt:-14 b:overige:13 b:overmorgen:30 b:owe:-6
b:pagamento:-10 b:pagamos:-21 b:pagar:30 b:pagaremos:20 b:pagata:-7 b:pago:-42 b:paguei:39 b:paid:-13 b:par:-5
b:para:-25 b:part:-5 b:parte:-22 b:parting:-5 b:passe:-7 b:paulo:-14 b:paye:-16 b:paying:8 b:pela:-12 b:penale:-9
b:per:-18 b:pesata:-6 b:pix:-9 b:please:-9 b:pm:-9 b:por:-14 b:pour:6 b:preis:-10 b:prezzo:-14 b:propongo:-10
b:proposition:-5 b:prossimo:20 b:put:-48 b:qp:-20 b:que:-11 b:queda:35 b:quinta:-16 b:rappel:-5 b:raus:-17 b:re:-5
b:recevrez:5 b:rechnung:-11 b:recu:23 b:referentes:-6 b:regle:6 b:rekening:6 b:remaining:-18 b:rest:21
b:restantes:16 b:restanti:14 b:resterende:11 b:restlichen:15 b:resto:9 b:ricevera:12 b:s:-30 b:saldo:13 b:salio:-11
b:samedi:8 b:samen:-7 b:sao:-7 b:savoir:14 b:schon:13 b:scorso:-17 b:se:-6 b:section:-6 b:semana:9 b:send:5
b:sent:10 b:sept:8 b:september:-5 b:septembre:-5 b:server:-5 b:sexta:7 b:shall:19 b:si:-20 b:sie:10 b:so:-10
b:sobre:-14 b:societa:-5 b:soit:6 b:son:26 b:sono:-40 b:staat:-10 b:status:-10 b:sua:5 b:sulla:-7 b:sum:30
b:suman:-5 b:summe:-6 b:sur:-64 b:t:12 b:te:-29 b:ted:10 b:teilbetrag:44 b:teilzahlung:-25 b:termijn:-13 b:th:-42
b:that:11 b:the:-39 b:there:-8 b:this:12 b:three:-8 b:ti:65 b:ticket:-7 b:to:19 b:totaal:-7 b:total:28 b:totale:-22
b:transferencia:8 b:transfiro:37 b:tratteniamo:-7 b:twee:9 b:two:14 b:u:32 b:un:45 b:una:-40 b:und:8 b:une:-6
b:uns:-7 b:urgencias:-11 b:us:-7 b:uur:-7 b:uw:6 b:v:-8 b:vai:7 b:valeur:-20 b:valor:-29 b:value:-12 b:valuta:10
b:valutadatum:-25 b:vamos:34 b:van:-12 b:vat:-11 b:venerdi:-11 b:verbleibenden:5 b:versato:-10 b:verse:5 b:verso:6
b:vf:27 b:vi:43 b:via:-21 b:viene:17 b:viernes:7 b:vire:5 b:virement:8 b:vl:12 b:voldaan:-6 b:vom:46 b:von:22
b:voor:-41 b:vorige:-15 b:votre:9 b:vous:54 b:vrijdag:27 b:vs:-10 b:wb:12 b:we:19 b:week:-8 b:wegen:-15 b:were:-8
b:whole:5 b:wij:25 b:will:22 b:wir:17 b:with:-10 b:woche:-10 b:woensdag:17 b:worden:24 b:wordt:12 b:work:17 b:x:-12
b:y:19 b:you:39 b:zahlen:6 b:zu:-6 b:zum:6 b:zusammen:-8 b:zwei:13 b:€:47 bare:False:40 bare:True:-40
days_here:0:-163 days_here:1:27 days_here:2:136 digits:12:False:-12 digits:4:False:-49 digits:5:False:-30
digits:5:True:-80 digits:6:False:-26 digits:6:True:57 digits:7:False:100 digits:7:True:13 digits:8:False:56
digits:8:True:-23 digits:9:True:-7 each:54 event:paid:-111 event:promise:217 event:run:32 f:_amount:-16
f:_invoice:-62 f:ack:11 f:admin:-31 f:all:56 f:back:-64 f:bounce:-43 f:closed:40 f:contest:-18 f:copy:-41
f:d.ALLOWANCE_CHARGE:-27 f:d.CONTRACT_TERMS:-32 f:d.DAMAGED:-22 f:d.DUPLICATE_BILLING:-10 f:d.EXTENSION_MATH:-5
f:d.FREIGHT:-16 f:d.LATE_DELIVERY:-14 f:d.LATE_FEE_CONTESTED:-9 f:d.LOST:-11 f:d.MISSING_DOCS:-24 f:d.NOT_OURS:6
f:d.PALLET_CONTAINER:-10 f:d.PRICE_ERROR:-12 f:d.QUANTITY_SHORT:-10 f:d.RETURN:-43 f:d.SERVICE_INCORRECT:-6
f:d.TAX:22 f:d.TERMS_DISPUTE:-20 f:d.VOLUME_REBATE:-24 f:d.WITHHOLDING:-16 f:demand:-5 f:difference:-96
f:dispute:-45 f:firm:18 f:fix:18 f:formal:11 f:gone:10 f:goods:-28 f:greeting:-26 f:hardship:-15 f:hold:-41
f:hope:-20 f:hostile:-5 f:inject:-11 f:insolvency:-38 f:joke:17 f:lawyer:-24 f:legal:-42 f:mine:-20 f:moved:-49
f:n.QUANTITY_SHORT:-23 f:not:-41 f:not_dispute:24 f:not_hope:19 f:not_insolvency:-8 f:not_not:5 f:not_stop:-31
f:once_funds:55 f:once_us:6 f:ooo:-23 f:order:-18 f:others:-5 f:paid:-76 f:part:44 f:pay:-17 f:proof:-71
f:propose:-50 f:question:67 f:r.ADVERTISING_PROMO:-10 f:r.BANK_CHARGE:-13 f:r.DAMAGED:-7 f:r.DESCRIPTION:-8
f:r.DUPLICATE_BILLING:-12 f:r.EXTENSION_MATH:-5 f:r.LATE_DELIVERY:-23 f:r.LOST:7 f:r.MISSING_DOCS:-21
f:r.PRICE_ERROR:-5 f:r.PRIOR_OVERPAYMENT:-38 f:r.QUALITY:-22 f:r.QUANTITY_SHORT:-9 f:r.RETURN:-5
f:r.TERMS_DISPUTE:-6 f:r.VOLUME_REBATE:-17 f:r.WITHHOLDING:-20 f:redirect:-16 f:refuse:-28 f:remittance:-49
f:rest:14 f:run:38 f:setoff:-24 f:soon:-21 f:statement:-17 f:stop:-22 f:unable:-10 f:until:15 f:willpay:13
i:acknowledgement:59 i:already_paid:-99 i:bounce:-56 i:dispute:-50 i:hardship:-29 i:hostile:-19 i:in_payment_run:-9
i:insolvency:-62 i:invoice_admin:-40 i:legal:-20 i:out_of_office:-31 i:partial_payment:35 i:payment_plan_request:-57
i:promise_to_pay:9 i:question:37 i:remittance_advice:-197 i:statement_request:-29 i:unsubscribe:-26
i:wrong_contact:10 l:de:15 l:en:7 l:es:-32 l:fr:-62 l:it:41 l:nl:26 mail:0:1:0:-117 mail:0:2:0:-78 mail:0:3:0:-24
mail:1:1:0:79 mail:1:1:1:-38 mail:1:2:0:-80 mail:1:2:1:-24 mail:1:3:0:-34 mail:1:3:1:-53 mail:2:1:0:31
mail:2:1:1:-17 mail:2:1:2:8 mail:2:2:0:-19 mail:2:2:1:90 mail:2:2:2:90 mail:2:3:0:-21 mail:2:3:1:-26 mail:3:1:0:84
mail:3:1:1:-25 mail:3:1:2:17 mail:3:2:0:-12 mail:3:2:1:32 mail:3:2:2:9 mail:3:3:0:28 mail:3:3:1:88 mail:3:3:2:9
o:$:17 o:0000:46 o:000:81 o:00:-72 o:0:-12 o:cents:5 o:chf:17 o:eur:-89 o:euri:40 o:euro:50 o:euros:56 o:gbp:36
o:k:-13 o:mxn:10 o:ninety:-30 o:pounds:5 o:r:-12 o:thousand:5 o:£:40 o:€:23 p:$_^:-5 p:%_^:-21 p:%_de:-8
p:0000_0000:-9 p:0000_000:15 p:0000_00:-11 p:0000_^:-25 p:0000_a:17 p:0000_por:-24 p:0000_s:-5 p:0000_uber:19
p:000_000:-6 p:000_0:39 p:000_^:11 p:000_a:-12 p:000_di:7 p:000_euro:21 p:000_kg:-5 p:000_no:24 p:000_of:-5
p:000_sur:-17 p:000_€:-20 p:00_0000:7 p:00_000:20 p:00_00:-45 p:00_0:-34 p:00_^:-29 p:00_and:27 p:00_asi:-9
p:00_bis:-9 p:00_con:-11 p:00_de:82 p:00_dec:-9 p:00_december:5 p:00_decembre:19 p:00_dicembre:6 p:00_e:-25
p:00_fevrier:5 p:00_is:39 p:00_januar:15 p:00_januari:-25 p:00_january:11 p:00_janvier:12 p:00_les:31 p:00_nd:18
p:00_next:11 p:00_no:-26 p:00_november:-5 p:00_novembre:33 p:00_october:7 p:00_on:-40 p:00_os:9 p:00_ottobre:15
p:00_per:-18 p:00_por:23 p:00_que:-19 p:00_resolver:-13 p:00_settembre:-14 p:00_und:13 p:00_via:-21 p:00_y:-8
p:00_zusammen:-9 p:00_€:22 p:0_%:-13 p:0_000:-10 p:0_00:-34 p:0_0:-59 p:0_bf:-9 p:0_d:12 p:0_december:23
p:0_decembre:12 p:0_del:-9 p:0_dezember:9 p:0_e:-22 p:0_feb:-22 p:0_febbraio:13 p:0_jan:-34 p:0_januari:18 p:0_le:5
p:0_mailbox:-5 p:0_nicht:-9 p:0_nov:45 p:0_oktober:7 p:0_settembre:5 p:0_th:-17 p:0_uur:-7 p:0_x:-7 p:0_y:-6
p:^_0000:-15 p:^_00:-5 p:^_0:-22 p:^_?:-27 p:^_a:38 p:^_aan:-12 p:^_abstottern:-8 p:^_against:17 p:^_am:13
p:^_and:-15 p:^_auf:18 p:^_aus:8 p:^_bekommen:7 p:^_betwist:-14 p:^_bleiben:-8 p:^_by:10 p:^_c:-17 p:^_ce:11
p:^_che:8 p:^_con:25 p:^_da:32 p:^_das:-15 p:^_data:-16 p:^_de:-25 p:^_del:-19 p:^_der:-10 p:^_di:-21 p:^_die:-16
p:^_do:9 p:^_du:-10 p:^_e:-35 p:^_each:37 p:^_ee:-8 p:^_el:46 p:^_emis:-6 p:^_en:-25 p:^_entro:26 p:^_est:-7
p:^_et:15 p:^_f:-5 p:^_factures:-5 p:^_factuur:44 p:^_for:38 p:^_from:5 p:^_gestort:-6 p:^_gg:-5 p:^_goes:12
p:^_hab:12 p:^_houden:-15 p:^_i:-6 p:^_il:49 p:^_in:-33 p:^_is:35 p:^_ist:10 p:^_je:24 p:^_kg:-8 p:^_kommen:36
p:^_la:-13 p:^_lb:-23 p:^_le:36 p:^_les:-21 p:^_lo:11 p:^_lucas:-21 p:^_lundi:8 p:^_m:15 p:^_martedi:8 p:^_musste:-7
p:^_na:10 p:^_nous:-10 p:^_now:-9 p:^_o:-8 p:^_of:-18 p:^_on:14 p:^_op:37 p:^_over:20 p:^_para:5 p:^_pas:-10
p:^_per:12 p:^_pesos:10 p:^_pi:10 p:^_por:-32 p:^_poste:9 p:^_pour:-5 p:^_que:54 p:^_qui:17 p:^_ref:-25 p:^_rest:8
p:^_restantes:-14 p:^_restants:11 p:^_sera:6 p:^_seront:11 p:^_si:10 p:^_sind:-30 p:^_sono:-11 p:^_staat:-18
p:^_subito:14 p:^_sulla:15 p:^_sur:35 p:^_t:-6 p:^_te:-30 p:^_that:13 p:^_the:-17 p:^_this:11 p:^_through:24
p:^_till:-7 p:^_to:8 p:^_today:5 p:^_tomorrow:7 p:^_tondi:-6 p:^_towards:8 p:^_uberweise:8 p:^_uberwiesen:-11
p:^_und:9 p:^_valuta:-20 p:^_vandaag:-17 p:^_ve:-9 p:^_vendredi:34 p:^_verses:-29 p:^_vom:-9 p:^_vous:-22 p:^_we:-31
p:^_went:-15 p:^_which:7 p:^_will:9 p:^_wird:12 p:^_wurde:-11 p:^_y:25 p:^_you:-30 p:^_zahlen:12 p:^_zahlung:-14
p:^_zu:-10 p:^_zum:9 p:^_zusammen:-5 p:a_0000:5 p:a_00:28 p:a_0:-18 p:a_^:-24 p:a_check:20 p:a_cl:-5 p:a_conto:23
p:a_cuenta:21 p:a_dire:9 p:a_ete:-20 p:a_la:-18 p:a_maior:-8 p:a_transferencia:13 p:a_valoir:6 p:a_€:-5 p:ab_00:18
p:acconto_di:-6 p:acconto_ieri:-27 p:acconto_sul:13 p:accord_^:10 p:account_this:8 p:ach_for:17 p:acompte_de:-7
p:al_00:-15 p:al_otro:28 p:allego_la:-5 p:also_^:12 p:altri_^:-12 p:am_00:-10 p:am_0:11 p:am_dienstag:10
p:am_freitag:5 p:amount_^:41 p:and_^:9 p:and_another:8 p:and_i:5 p:and_that:-7 p:and_the:17 p:and_there:-8
p:and_you:13 p:and_£:-14 p:angewiesen_^:-5 p:aqui_o:-5 p:art_^:-16 p:as_0:5 p:asi_que:-26 p:at_^:7 p:ata_^:7
p:au_00:5 p:auch_^:11 p:avoir_de:-6 p:avons_regle:-11 p:b_^:-6 p:basis_von:-6 p:bb_00:-7 p:become_payable:-6
p:bedrag_^:24 p:bei_ihnen:-10 p:bekommen_sie:8 p:berechnet_haben:-8 p:betaal_ik:17 p:betaald_de:-8 p:betrag_von:18
p:bezahlt_^:-7 p:bf_0000:-9 p:bien_que:25 p:bitten_wir:12 p:c_0:-9 p:c_e:-9 p:c_p:-5 p:can_do:5 p:can_i:-15
p:caso_^:8 p:cd_000:-9 p:ce_jour:-10 p:ce_soir:20 p:ces_^:-9 p:che_mi:-18 p:check_for:20 p:ci_sono:-42 p:cioe_^:19
p:cl_0:-9 p:code_^:-7 p:compte_^:-12 p:comunque_il:6 p:con_^:-11 p:con_istantaneo:17 p:con_la:-13 p:conta_da:7
p:cs_0:-24 p:cuando_me:-16 p:cuenta_de:19 p:d_octubre:12 p:da_^:-13 p:da_me:15 p:das_00:-5 p:das_habe:6
p:das_waren:-8 p:dat_bedrag:27 p:dat_is:23 p:date_de:-5 p:dato_^:-17 p:de_00:5 p:de_^:17 p:de_andere:-8 p:de_ce:-7
p:de_dezembro:15 p:de_diciembre:20 p:de_enero:30 p:de_helft:-7 p:de_hoofdsom:11 p:de_janeiro:12 p:de_laatste:7
p:de_los:7 p:de_novembro:33 p:de_octubre:-5 p:de_outubro:-8 p:de_overboeking:9 p:de_overige:7 p:de_pagamento:-10
p:de_pago:-24 p:de_portes:-5 p:de_valeur:-6 p:de_voces:-24 p:december_en:14 p:decembre_a:9 p:del_00:-11
p:del_banco:-5 p:den_rest:18 p:deposito_^:18 p:der_meter:-10 p:deux_fois:8 p:devis_de:-10 p:dezelfde_dag:-14
p:dg_0:9 p:di_^:-13 p:di_acconto:-27 p:di_ieri:-6 p:dia_00:19 p:dia_0:-13 p:dias_^:-9 p:dicembre_^:-6
p:diciembre_^:-10 p:diciembre_y:7 p:die_^:-8 p:die_halfte:-11 p:die_restlichen:15 p:die_s:8 p:die_verbleibenden:5
p:diesen_freitag:12 p:dm_0:11 p:dn_0000:-9 p:do_^:-27 p:do_frete:5 p:donne_^:9 p:drei_raten:-16 p:drie_^:-15
p:du_00:21 p:dus_^:6 p:dus_ik:-6 p:e_000:25 p:e_0:10 p:e_^:7 p:e_il:-25 p:e_o:15 p:e_os:-8 p:e_pagamos:-14
p:echeances_de:-16 p:ee_de:-24 p:ek_00:7 p:el_00:28 p:el_0:12 p:el_dia:-15 p:el_jueves:-22 p:el_lunes:-11
p:el_martes:10 p:el_resto:-18 p:el_viernes:55 p:em_00:14 p:em_ata:7 p:en_dat:26 p:en_de:20 p:en_die:-5
p:en_febrero:-35 p:en_virement:17 p:enero_y:-10 p:entro_il:10 p:entro_venerdi:17 p:er_staat:-9 p:est_^:-6 p:est_a:9
p:este_viernes:8 p:et_000:9 p:et_^:28 p:et_la:11 p:et_les:19 p:et_vous:9 p:eu_pago:6 p:eur_^:-6 p:f_000:-5
p:fa_00:-7 p:fa_0:15 p:faccio_^:36 p:faco_um:9 p:factuur_^:-15 p:faltantes_nao:-5 p:faster_payment:-9
p:fatto_oggi:-5 p:favore_il:-12 p:feb_and:-22 p:fecha_valor:-7 p:first_two:-6 p:fois_^:8 p:for_^:15 p:for_the:-44
p:full_^:5 p:fur_^:-8 p:fur_den:20 p:fur_die:-10 p:gaan_eraf:-8 p:geen_^:-5 p:gehen_^:8 p:gehen_am:31
p:gekommen_berechnet:-11 p:gemacht_^:-32 p:gesamtbetrag_^:13 p:ging_heute:-15 p:giovedi_00:7 p:giovedi_prossimo:7
p:giovedi_scorso:-8 p:gl_0:22 p:gli_altri:-16 p:gli_importi:37 p:gr_0:-8 p:haben_sie:-6 p:hago_^:32 p:halfte_^:-11
p:has_^:-5 p:have_^:22 p:have_invoiced:-10 p:have_put:-24 p:hb_000:-23 p:heb_ik:-23 p:heute_raus:-15 p:heute_und:16
p:hier_je:-25 p:hiervan_krijgt:-16 p:hl_00:-14 p:hm_0:-15 p:ho_dato:-7 p:ho_gia:-14 p:hohe_von:-6 p:hoje_^:-10
p:hoje_sobrou:54 p:houden_we:-14 p:i_can:6 p:i_do:-9 p:i_due:-5 p:i_have:-14 p:i_will:44 p:ich_ihnen:-10
p:ich_nur:-6 p:ieri_00:-19 p:ieri_^:-8 p:ihr_schreibt:-10 p:ik_^:10 p:ik_de:6 p:ik_houd:-6 p:ik_op:24 p:il_00:16
p:il_0:7 p:il_bonifico:17 p:il_pagamento:6 p:importe_^:15 p:importo_^:24 p:in_000:-5 p:in_^:-7 p:in_acconto:20
p:in_december:-6 p:in_due:5 p:in_dus:-6 p:in_hohe:-6 p:in_kw:11 p:in_mindering:5 p:in_my:9 p:in_the:5 p:in_tutto:-21
p:in_two:20 p:ingreso_^:20 p:invoiced_^:-8 p:invoiced_and:-11 p:is_^:11 p:is_what:21 p:ist_am:-20 p:it_^:13
p:it_was:-13 p:j_ai:-12 p:jan_^:-12 p:januar_und:9 p:january_00:29 p:janvier_^:9 p:janvier_et:11 p:je_complete:-25
p:je_la:34 p:je_te:8 p:je_vous:-5 p:jeudi_dernier:-27 p:jeweils_zum:-13 p:jueves_^:-23 p:kann_ich:18 p:keuren_wij:8
p:kg_pesata:-6 p:krijg_je:13 p:krijgt_u:-7 p:l_autre:-24 p:l_ho:-11 p:la_0000:-6 p:la_00:30 p:la_^:-30 p:la_dm:11
p:la_fa:15 p:la_factura:7 p:la_facture:11 p:la_firma:-24 p:la_ley:-12 p:la_m:-5 p:la_moitie:-7 p:la_otra:8
p:la_paie:34 p:la_transferencia:20 p:laatste_^:16 p:late_levering:-15 p:lc_00:-5 p:lc_0:30 p:le_00:45 p:le_altre:-28
p:le_consigno:14 p:le_ht:-16 p:le_paghiamo:-9 p:le_sedici:-11 p:les_00:-8 p:les_0:-15 p:les_^:8 p:ley_^:-12
p:li_pago:-5 p:liquido_^:-9 p:liquido_de:-5 p:lo_que:8 p:los_000:25 p:los_^:47 p:los_dias:-6 p:los_otros:11
p:lucas_al:-21 p:lunes_0:20 p:lv_000:-11 p:m_000:-5 p:m_0:-9 p:maak_ik:16 p:maken_^:6 p:manana_ingreso:12
p:mando_^:14 p:mardi_prochain:15 p:martedi_prossimo:6 p:martes_siguiente:9 p:mc_00:-24 p:me_^:13 p:meme_^:37
p:met_^:-20 p:met_de:26 p:meta_^:16 p:metade_^:-8 p:meter_ihr:-10 p:mindering_op:5 p:monatlich_^:9 p:monday_^:-14
p:monday_and:8 p:montant_^:-6 p:morgen_^:15 p:morgen_bei:-7 p:mp_00:-8 p:musste_morgen:-7 p:n_^:-7 p:n_o:-11
p:na_proxima:24 p:na_segunda:7 p:nachster_woche:13 p:nd_sept:16 p:netto_^:-18 p:no_dia:25 p:no_pix:-11 p:non_li:-5
p:nos_debeis:-5 p:nota_o:10 p:note_dn:-5 p:notre_accord:10 p:nous_avons:-11 p:nous_deduisons:-19 p:nous_sommes:-9
p:november_^:-12 p:november_en:6 p:novembre_^:-9 p:novembre_alle:-7 p:novembre_ed:18 p:novembre_et:20 p:novembro_e:9
p:nur_^:30 p:o_^:-11 p:o_resto:10 p:o_saldo:11 p:of_it:-19 p:of_the:-6 p:offerte_^:44 p:oggi_saldo:-5 p:oktober_^:5
p:on_0:-33 p:on_^:-6 p:on_friday:19 p:on_it:-26 p:on_january:29 p:ontem_^:-11 p:op_00:23 p:op_0:20 p:op_^:19
p:op_de:5 p:op_vrijdag:9 p:ore_^:-6 p:os_^:-9 p:os_hago:26 p:os_restantes:16 p:other_^:22 p:otro_martes:28
p:otros_^:19 p:ottobre_^:7 p:ottobre_e:11 p:ou_seja:-6 p:out_on:12 p:over_^:-30 p:over_als:5 p:over_op:5
p:over_voor:9 p:overgemaakt_^:-11 p:overige_^:14 p:p_c:-5 p:pagamos_^:-7 p:pagamos_el:-11 p:pagamos_os:-6
p:pagar_^:36 p:pagaremos_^:20 p:pagata_il:-10 p:pago_^:-8 p:paguei_^:-12 p:paid_^:-6 p:part_ce:19 p:parte_^:-37
p:parting_with:-5 p:parviendra_le:19 p:pasado_el:-6 p:pay_^:12 p:pay_the:14 p:paying_^:9 p:per_la:23 p:per_maand:-14
p:personen_?:-6 p:pesata_pubblica:-6 p:pi_0:10 p:pix_^:-13 p:pn_0:9 p:por_conta:15 p:por_el:-20 p:por_la:-40
p:por_transferencia:-5 p:por_un:29 p:prijs_uw:-6 p:prima_di:12 p:prochain_et:6 p:prossimo_e:6 p:puis_encore:11
p:put_^:-83 p:qp_0000:-20 p:que_descontamos:-5 p:que_faltan:-13 p:que_j:-6 p:que_ja:-9 p:que_nao:-5 p:que_son:12
p:que_te:17 p:que_viene:10 p:qui_en:-12 p:qui_vous:10 p:quinta_feira:-14 p:r_$:-6 p:rate_^:6 p:raten_zu:-20
p:raus_rest:-15 p:re_0000:-5 p:rechnung_00:-7 p:recu_n:25 p:referentes_a:-5 p:regle_^:-11 p:rekening_^:11
p:remaining_^:-18 p:rest_^:12 p:restantes_^:16 p:restanti_^:14 p:resterende_^:8 p:restlichen_^:15 p:resto_^:9
p:s_0000:8 p:s_0:-24 p:s_^:-15 p:saldo_de:12 p:saldo_in:-16 p:samen_^:-6 p:sao_^:-5 p:savoir_^:14 p:section_^:-6
p:sedici_gli:-11 p:seguem_a:16 p:segunda_feira:5 p:sent_00:-23 p:seront_vires:21 p:settembre_^:8 p:sexta_^:12
p:sexta_e:16 p:si_0000:-11 p:si_no:24 p:sie_^:14 p:sie_am:8 p:sie_in:-16 p:siguiente_otros:9 p:sind_am:-30
p:so_the:-7 p:sobre_os:-11 p:soir_et:20 p:soit_^:6 p:sommes_a:-9 p:son_^:23 p:sono_^:-50 p:sr_0:9 p:staat_^:-9
p:status_code:-6 p:subito_con:17 p:suman_^:-5 p:sur_^:-40 p:sur_les:-24 p:t_^:11 p:tacked_on:-6 p:tc_00:-30
p:te_hago:5 p:te_late:-15 p:te_li:-16 p:te_los:28 p:te_pago:-29 p:th_^:-13 p:th_november:-11 p:th_oct:9 p:the_00:7
p:the_0:11 p:the_^:-26 p:the_first:15 p:the_full:6 p:the_other:23 p:the_remaining:-19 p:the_rest:14 p:the_vat:-7
p:the_whole:5 p:the_£:16 p:this_friday:11 p:this_morning:-38 p:ti_faccio:36 p:ticket_^:-7 p:to_the:7
p:tomorrow_and:8 p:tonight_and:11 p:totaal_^:-7 p:total_^:14 p:total_de:28 p:total_is:-5 p:totale_^:-21
p:transfer_^:-7 p:transfer_of:6 p:tratteniamo_^:-7 p:u_^:32 p:un_acompte:-8 p:un_total:29 p:un_virement:13
p:una_parte:-40 p:und_00:22 p:und_0:10 p:und_^:9 p:us_^:-5 p:uur_^:-7 p:valeur_00:-16 p:valoir_sur:8 p:valor_00:-9
p:valor_^:-9 p:valor_de:-23 p:valuta_00:-36 p:vamos_pagar:32 p:van_^:-20 p:van_de:-23 p:van_€:35
p:vandaag_betaald:-8 p:vaste_prijs:-6 p:vendredi_00:17 p:vendredi_d:5 p:vendredi_et:8 p:venerdi_e:26
p:verbleibenden_^:5 p:verse_les:-17 p:verses_hier:-29 p:verso_^:6 p:versons_donc:32 p:vf_0000:16 p:vf_000:11
p:vi_accredito:26 p:via_pix:-12 p:viernes_00:16 p:viernes_por:7 p:vire_^:5 p:vire_ce:-10 p:virement_de:7 p:vl_0:12
p:vom_00:-9 p:von_^:29 p:von_den:-9 p:voor_00:13 p:voor_^:-10 p:voor_de:-13 p:vorige_week:-7 p:vous_adresse:-6
p:vous_fais:20 p:vous_parviendra:19 p:vous_verse:-15 p:vous_versons:32 p:vrijdag_00:10 p:vrijdag_^:35 p:was_paid:-13
p:wb_0000:12 p:we_have:-6 p:we_in:-14 p:we_will:-20 p:we_would:-9 p:week_donderdag:-5 p:wenn_sie:-5 p:went_this:-10
p:wettelijke_handelsrente:-7 p:what_i:18 p:when_you:7 p:whole_^:5 p:wij_^:10 p:wij_maken:6 p:will_do:34
p:will_not:-7 p:will_pay:15 p:will_put:16 p:wir_am:9 p:wir_um:16 p:wir_zum:13 p:woensdag_^:20 p:wurde_ich:-7
p:x_00:-5 p:x_^:-8 p:y_00:-11 p:y_el:-25 p:y_los:21 p:y_si:24 p:you_^:5 p:you_a:20 p:you_can:13 p:you_have:-12
p:you_invoiced:-11 p:you_tacked:-6 p:you_will:33 p:your_driver:12 p:your_total:-5 p:zahlen_wir:15 p:zahlung_00:-14
p:zu_^:-8 p:zum_00:19 p:zusammen_^:-8 p:£_000:-5 p:£_00:17 p:€_00:28 p:€_0:-19 p:€_le:17 p:€_sur:-42 p:€_und:16
w:!:-6 w:$:-12 w:%:-44 w:0000:-23 w:00:-12 w:0:-20 w:?:-26 w:@:-9 w:a:-17 w:aan:10 w:aange:6 w:ab:13 w:abbia:-16
w:abgeg:-15 w:aboga:20 w:aboll:-7 w:abona:5 w:abono:-7 w:abril:-40 w:absch:5 w:absto:-8 w:abzog:-10 w:ac:5
w:accep:-53 w:accon:-8 w:accor:34 w:accou:-6 w:accre:9 w:aceit:-6 w:ach:10 w:acomp:-6 w:acord:5 w:acqui:-9
w:acree:-6 w:act:-7 w:acuer:12 w:ad:-8 w:addre:-9 w:adjun:-23 w:admin:6 w:adr:-14 w:adres:-8 w:afgek:-5 w:afges:-10
w:after:29 w:again:28 w:agend:5 w:agora:6 w:agost:-7 w:agree:-6 w:ahi:17 w:ahora:14 w:ainda:-12 w:akkoo:12 w:al:-12
w:all:18 w:alla:6 w:alle:10 w:alleg:-7 w:alles:-12 w:alors:9 w:alrea:-11 w:alta:-13 w:altra:28 w:am:25 w:amanh:30
w:ambas:-8 w:amigo:5 w:amoun:42 w:an:26 w:anbei:-13 w:and:-8 w:ander:-14 w:anerk:19 w:anfan:-13 w:angef:-6 w:angel:7
w:angew:12 w:annee:-9 w:ano:-5 w:anoth:8 w:answe:5 w:antes:12 w:antic:-9 w:any:-9 w:ao:5 w:apare:-10 w:aplic:-6
w:app:32 w:appli:-12 w:appoi:-7 w:appro:13 w:apres:18 w:apure:10 w:aqui:-6 w:ar:14 w:arian:7 w:armaz:-6 w:arret:-28
w:arriv:16 w:art:-20 w:as:-37 w:asi:-18 w:ask:-14 w:assim:18 w:assis:-7 w:at:-15 w:ata:15 w:ate:20 w:attac:-13
w:atten:20 w:au:-8 w:auch:9 w:aucun:9 w:audit:-6 w:auf:7 w:auftr:-5 w:augus:-51 w:aujou:17 w:aurez:-29 w:aus:-6
w:ausfu:-11 w:ausge:-5 w:autor:5 w:autre:-26 w:autun:-16 w:aux:12 w:avanc:14 w:avant:-7 w:avec:5 w:avete:-25
w:aveva:11 w:avevo:-8 w:avez:-17 w:avis:-20 w:aviso:-8 w:avoir:-11 w:avons:-18 w:avril:-11 w:avven:-19 w:ayer:-25
w:b:-17 w:ba:-16 w:back:-12 w:bacs:13 w:balan:-5 w:bank:-7 w:banqu:-8 w:bar:53 w:basis:-6 w:bb:-7 w:bc:9 w:bcp:-8
w:be:18 w:beant:40 w:becau:11 w:becom:-6 w:bedra:35 w:befor:14 w:begin:-33 w:begli:24 w:behal:-7 w:ben:7 w:benef:-16
w:berec:-16 w:berei:-6 w:beric:-5 w:bespr:-6 w:beste:-12 w:betaa:-53 w:betal:-29 w:betra:20 w:beves:5 w:bf:7
w:bien:-19 w:bij:9 w:bijge:6 w:bis:-18 w:bitte:8 w:bizum:16 w:bleib:-10 w:bloss:-10 w:boite:16 w:bolet:-6 w:bon:9
w:bonif:-29 w:bonjo:-13 w:both:11 w:br:-5 w:budge:-6 w:buena:10 w:bueno:19 w:buon:6 w:but:16 w:bv:11 w:by:13 w:c:13
w:cada:8 w:cai:9 w:calen:-31 w:cambi:10 w:came:-8 w:campa:40 w:can:18 w:cance:-17 w:canno:7 w:canta:9 w:cargo:-5
w:carre:-16 w:carta:-10 w:carte:16 w:cash:13 w:caso:8 w:causa:-6 w:cauzi:-5 w:cc:6 w:cd:11 w:ce:42 w:ceci:-21
w:certe:11 w:certi:5 w:ces:-12 w:cette:5 w:charg:-12 w:che:-5 w:check:7 w:chef:-13 w:chega:-5 w:chequ:-24 w:chico:-8
w:chied:5 w:chiud:9 w:chris:-16 w:chuta:-8 w:ci:-44 w:cierr:12 w:cinqu:-5 w:cioe:16 w:civil:-10 w:cl:-9 w:claim:-13
w:claus:-10 w:clear:11 w:clien:-13 w:cobra:-9 w:cobro:12 w:code:-8 w:codig:-5 w:coisi:8 w:colle:-20 w:colpi:-16
w:com:-13 w:combi:32 w:come:-30 w:comes:15 w:comis:8 w:compa:-8 w:compe:-6 w:compl:-28 w:compr:-32 w:comun:17
w:con:19 w:concr:-13 w:condi:18 w:confi:34 w:confo:-17 w:conse:17 w:consi:17 w:const:-16 w:consu:-8 w:conta:34
w:conte:-14 w:conto:-15 w:conve:17 w:convo:-6 w:copia:-11 w:copy:-12 w:corre:-20 w:cosa:18 w:cosi:20 w:costa:-6
w:could:-53 w:count:-16 w:couri:-5 w:cp:-8 w:credi:-29 w:cs:-17 w:cuand:26 w:cuatr:17 w:cuent:31 w:cui:-6 w:cycle:12
w:d:9 w:daar:-18 w:dada:11 w:dafur:-6 w:dag:6 w:dagen:-29 w:dal:-22 w:dan:42 w:danac:-27 w:dann:25 w:das:20 w:dat:16
w:data:-57 w:date:15 w:day:20 w:days:-44 w:de:28 w:debei:-5 w:debit:-14 w:dec:-21 w:decem:-24 w:decid:36 w:decis:7
w:deduc:13 w:dedui:-20 w:deduz:-6 w:defin:37 w:deja:8 w:del:-21 w:delen:6 w:delib:14 w:dell:-19 w:della:17
w:delle:-5 w:dem:-18 w:demai:34 w:deman:-11 w:den:30 w:depas:-9 w:depen:-10 w:depoi:6 w:depos:24 w:depot:-10
w:depui:-14 w:derf:-10 w:derni:-33 w:des:-26 w:desbl:11 w:desco:-24 w:descu:24 w:desde:-6 w:despa:-16 w:despu:33
w:dessa:10 w:desse:-17 w:desta:7 w:deste:26 w:desti:-7 w:detal:-11 w:detra:-6 w:deux:-10 w:deven:-11 w:devis:-10
w:devol:-15 w:deze:-11 w:dezem:8 w:dg:9 w:di:-76 w:dia:32 w:dias:-10 w:dicem:16 w:dich:-9 w:dicie:12 w:die:-16
w:diens:44 w:diese:7 w:diffe:-24 w:dir:5 w:dire:26 w:direc:9 w:direi:-11 w:discu:16 w:dispo:8 w:disti:17 w:dit:-7
w:dm:9 w:dn:-9 w:do:8 w:doch:-5 w:doe:17 w:dois:34 w:doman:5 w:domin:8 w:donc:14 w:donde:-6 w:done:7 w:dont:-5
w:door:-7 w:dopo:28 w:dopod:15 w:dos:-22 w:down:-5 w:dran:-8 w:drauf:-12 w:drent:34 w:drie:-23 w:drin:-25 w:dritt:8
w:drive:10 w:drohe:7 w:drum:-10 w:du:-31 w:due:29 w:durch:-11 w:dus:23 w:e:-14 w:each:30 w:ebenf:14 w:ec:-15
w:ecart:-5 w:echea:-18 w:echel:18 w:echeq:-21 w:echtz:-7 w:ed:9 w:ee:10 w:een:-25 w:eens:6 w:eigen:-11 w:ein:-23
w:eine:-17 w:einen:14 w:einer:20 w:ejecu:-7 w:ek:9 w:elect:-8 w:elf:-6 w:elle:24 w:email:-9 w:emis:-6 w:emiti:-27
w:emos:23 w:en:-38 w:encai:-14 w:encim:-5 w:encon:24 w:encor:10 w:end:-22 w:ende:-5 w:energ:-5 w:enero:25
w:enlev:-24 w:enqua:-6 w:enreg:9 w:ensem:10 w:enter:6 w:entre:22 w:entro:9 w:er:46 w:era:-11 w:eraf:20 w:erste:6
w:esegu:-24 w:eso:22 w:esos:-5 w:espec:16 w:esque:-27 w:est:31 w:esta:17 w:estao:26 w:estas:12 w:este:6 w:estim:20
w:et:38 w:ete:-36 w:etre:-5 w:eu:23 w:euch:16 w:eur:-15 w:euro:10 w:europ:-8 w:euros:29 w:every:-16 w:exces:-20
w:execu:-30 w:explo:-7 w:exter:24 w:extra:-8 w:f:-19 w:fa:-5 w:facci:41 w:faco:11 w:factu:35 w:fahre:-6 w:faile:-5
w:faill:-6 w:fais:18 w:fait:-46 w:falta:39 w:fanno:-5 w:faste:-8 w:fatto:-28 w:faveu:9 w:favor:-17 w:fb:-5 w:fca:-6
w:feb:-10 w:febre:-21 w:febru:19 w:fecha:5 w:fehle:-9 w:feira:20 w:feita:-6 w:ferme:17 w:festi:-10 w:fever:8
w:fevri:13 w:fica:11 w:ficam:-14 w:fim:11 w:final:30 w:finan:-38 w:fine:14 w:firma:-25 w:firme:10 w:first:43
w:fissa:-10 w:fitte:-6 w:fixes:7 w:foi:-14 w:fois:19 w:follo:-5 w:fonte:-16 w:for:31 w:forne:-5 w:found:-5 w:four:-6
w:fr:8 w:frau:-28 w:freig:-6 w:freit:19 w:frida:28 w:from:-21 w:fruh:20 w:ft:20 w:funds:-6 w:fur:-7 w:g:-9 w:ga:-8
w:gaan:14 w:gb:-23 w:ge:11 w:gedaa:-9 w:gefac:-8 w:geht:-7 w:gekom:-12 w:geld:-5 w:gelei:-8 w:gemac:-32 w:gener:36
w:genna:5 w:gepin:-20 w:gepru:40 w:gern:-5 w:gesam:14 w:gesel:9 w:geste:-8 w:gesto:-10 w:get:-7 w:gezah:-8 w:gg:-14
w:gia:-28 w:ging:-16 w:ginge:-6 w:giove:-25 w:giste:-46 w:giust:67 w:gl:-8 w:gleic:20 w:gli:-9 w:go:-19 w:goed:7
w:goede:5 w:goes:12 w:going:5 w:good:-10 w:gosta:-14 w:gr:-8 w:grad:-7 w:grand:-14 w:grias:-10 w:grupo:17 w:gs:17
w:gt:-7 w:guapa:12 w:guia:-5 w:guten:-32 w:gutge:31 w:gutsc:-13 w:ha:32 w:hab:-38 w:habe:-13 w:haben:-17 w:habla:-15
w:hacer:-5 w:had:-5 w:hago:22 w:half:-15 w:halft:31 w:hande:-9 w:harem:5 w:has:-19 w:hatte:-8 w:have:-5 w:hay:-22
w:hb:-8 w:heb:-31 w:hebbe:19 w:hebt:11 w:hecha:13 w:hecho:9 w:heeft:-24 w:helft:-10 w:here:-10 w:herr:7 w:hes:-5
w:het:-5 w:hi:-9 w:hier:-53 w:hierv:-11 w:hinte:-5 w:hit:9 w:hl:-28 w:hm:-15 w:ho:11 w:hob:-10 w:hoeve:7 w:hohe:-6
w:hoje:14 w:hola:-67 w:hoofd:9 w:horas:-6 w:houd:-6 w:houde:-21 w:houdt:-6 w:hoy:-17 w:ht:-17 w:hui:17 w:huit:15
w:ia:-14 w:ident:-24 w:ieri:-20 w:iets:-10 w:if:-28 w:ignor:-6 w:ihre:-32 w:ihren:-8 w:ihrer:-6 w:ijs:-5 w:ik:27
w:il:11 w:im:-11 w:immer:37 w:impor:65 w:impos:-8 w:in:15 w:indep:18 w:ines:11 w:ing:9 w:inici:-5 w:inner:-13
w:insol:-10 w:insta:6 w:instr:23 w:integ:-6 w:inten:-8 w:inter:27 w:intes:14 w:invoi:-18 w:io:-20 w:irs:-14
w:iscri:10 w:isso:5 w:issue:-8 w:ist:-6 w:istan:15 w:it:-76 w:its:-8 w:itsel:-5 w:iva:24 w:j:-11 w:ja:25 w:jan:-11
w:janei:10 w:janne:-6 w:janvi:26 w:je:63 w:jetzt:11 w:jeudi:-8 w:jewei:-24 w:jl:12 w:joint:-13 w:jour:7 w:jouw:-20
w:jpeux:8 w:jueve:-19 w:julie:6 w:junio:-43 w:jusqu:17 w:justi:-8 w:juzga:-16 w:jvous:20 w:kann:22 w:kanns:-9
w:kaur:7 w:kb:-5 w:keepi:-7 w:keer:-12 w:keine:-16 w:kemma:-10 w:keure:8 w:kg:-6 w:kh:7 w:klaar:19 w:klant:-7
w:klein:9 w:km:9 w:know:27 w:komen:-5 w:komme:22 w:konnt:-8 w:konto:-7 w:korte:-15 w:kratt:-8 w:kriag:-10 w:krieg:28
w:krijg:17 w:kunde:22 w:kw:-6 w:kwam:-15 w:kwame:-5 w:l:-23 w:la:-38 w:laats:38 w:lads:-7 w:lafue:-7 w:lamen:-9
w:land:-13 w:lange:-6 w:las:-33 w:last:-31 w:late:-17 w:later:-12 w:laut:-14 w:lb:-9 w:lc:28 w:le:12 w:leavi:-6
w:lei:-7 w:leist:8 w:lejia:12 w:lengt:7 w:les:7 w:let:15 w:lettr:14 w:letzt:-21 w:lever:-15 w:ley:-13 w:lhe:-8
w:li:-10 w:libro:-20 w:liegt:-13 w:linea:-5 w:liste:-24 w:litig:-6 w:llama:14 w:llego:-6 w:lleva:-10 w:lo:-55
w:looku:-5 w:los:52 w:lost:-22 w:lots:9 w:lp:-5 w:ls:-9 w:ltd:-11 w:lucas:-21 w:lundi:56 w:luned:48 w:lunes:9
w:lv:-11 w:m:-15 w:ma:-25 w:maand:-6 w:maar:-10 w:maart:-6 w:mag:7 w:mail:-16 w:mailb:-9 w:maile:16 w:main:-8
w:maior:-9 w:mais:-11 w:mal:-24 w:manan:28 w:manca:-6 w:manda:31 w:mando:-13 w:mann:-5 w:mano:26 w:mante:12 w:mar:40
w:march:-45 w:mardi:6 w:maria:5 w:marta:-10 w:marte:35 w:matin:-9 w:matri:-17 w:may:-16 w:mc:8 w:md:11 w:me:37
w:media:7 w:meer:11 w:mehr:-14 w:mein:16 w:meine:-6 w:meme:30 w:mensa:-34 w:mensu:-5 w:merca:-7 w:merci:8 w:mercr:10
w:mes:32 w:meses:-6 w:mesmo:-5 w:messa:16 w:met:-38 w:meta:30 w:metad:-9 w:meter:-11 w:metto:13 w:mi:-34 w:mia:15
w:mid:-6 w:mierc:10 w:miner:-12 w:minha:-5 w:mir:-11 w:mira:-10 w:mismo:-7 w:misso:8 w:mit:-52 w:mitad:16 w:moins:9
w:mois:-32 w:moiti:-8 w:momen:22 w:monat:-7 w:monda:-6 w:monta:8 w:month:-22 w:more:10 w:morge:55 w:morni:-28
w:motor:-13 w:mp:-9 w:muevo:12 w:mulde:-7 w:multi:26 w:musst:-7 w:n:6 w:na:-7 w:nach:-23 w:nachs:10 w:nacio:-5
w:namen:-9 w:nao:-17 w:nd:12 w:ne:-9 w:neces:-6 w:ned:-10 w:negoc:-6 w:net:17 w:netto:-30 w:neu:-5 w:new:15
w:next:18 w:nf:-8 w:nicht:-24 w:niet:-13 w:night:-17 w:nine:-32 w:ningu:-21 w:nix:-10 w:no:14 w:noemt:-6 w:nomin:-32
w:non:-8 w:norma:-15 w:nos:-26 w:nossa:-5 w:nosso:-10 w:nostr:-5 w:not:33 w:nota:18 w:notas:-9 w:note:-11 w:notic:-6
w:notre:9 w:nous:-28 w:nov:33 w:novem:30 w:novie:35 w:now:-17 w:nuest:17 w:nunca:-7 w:nur:-5 w:o:-23 w:oab:-16
w:obra:-5 w:obwoh:16 w:oct:15 w:octob:37 w:oder:8 w:of:7 w:ofert:8 w:offer:20 w:offic:-7 w:ofici:9 w:oggi:-48
w:ogni:7 w:ohne:19 w:oktob:33 w:om:-7 w:omdat:-9 w:on:-25 w:onder:-5 w:one:-22 w:only:30 w:onore:6 w:onori:9
w:ons:-25 w:ontbr:-6 w:ontem:-40 w:ontva:6 w:ook:32 w:op:-39 w:opdra:-9 w:open:-7 w:opera:-9 w:oraca:8 w:ordem:-7
w:order:-12 w:ordre:-10 w:ore:-6 w:other:37 w:otra:8 w:otras:-21 w:otro:31 w:otros:29 w:ottob:18 w:ou:-20 w:our:-12
w:out:22 w:outra:-12 w:outro:27 w:outub:16 w:over:-43 w:overg:-20 w:overi:26 w:overm:30 w:owe:-6 w:p:-11 w:paga:6
w:pagad:-28 w:pagam:-74 w:pagar:6 w:pagas:10 w:pagat:-24 w:pago:49 w:pagos:12 w:pague:23 w:paid:-39 w:paie:43
w:panel:-7 w:para:24 w:parol:6 w:part:11 w:parte:-14 w:parti:-6 w:parvi:19 w:pas:-19 w:pasad:-31 w:pascu:12
w:paso:-5 w:passa:-24 w:passe:-8 w:pattu:18 w:payab:-6 w:paye:-17 w:payee:23 w:payin:31 w:payme:-17 w:pe:11
w:pedid:-9 w:pela:-13 w:pelo:-14 w:penal:-16 w:per:-25 w:perma:19 w:pero:6 w:perso:-8 w:perta:14 w:pesao:12
w:pesat:-6 w:pesos:11 w:petty:-6 w:peux:-8 w:pf:-5 w:pi:10 w:pico:-44 w:pix:-18 w:plant:-5 w:pleas:-10 w:pm:-10
w:pn:9 w:po:-19 w:pomer:6 w:por:-29 w:porqu:-13 w:porta:-21 w:porte:12 w:posit:-6 w:postf:-16 w:pour:5 w:pq:-8
w:pre:-9 w:preci:16 w:preis:-14 w:prese:-10 w:press:10 w:prest:-36 w:previ:-6 w:price:-6 w:prijs:-6 w:prima:-16
w:princ:-6 w:probl:-22 w:proce:-12 w:proch:45 w:produ:-9 w:progr:16 w:proje:-6 w:promo:-6 w:pront:-11 w:propo:-7
w:propu:11 w:pross:15 w:prove:-6 w:proxi:10 w:ps:-7 w:pt:-6 w:pubbl:-6 w:puede:22 w:puis:11 w:puri:9 w:put:-46
w:q:30 w:qp:-11 w:qu:-10 w:qualq:8 w:quant:-13 w:que:-9 w:queda:-7 w:quell:39 w:quest:26 w:qui:15 w:quid:16
w:quier:5 w:quinc:8 w:quind:6 w:quint:-12 w:quitt:26 w:quoi:-5 w:r:10 w:ra:-10 w:raise:-5 w:rappe:-6 w:rappo:-8
w:raten:6 w:raus:-38 w:re:13 w:recei:-8 w:recev:18 w:rechn:-38 w:recht:16 w:recip:-20 w:recla:-5 w:recon:-11
w:recu:14 w:ref:-23 w:refai:-25 w:refer:-8 w:regis:-12 w:regle:-5 w:regol:15 w:reken:-13 w:relea:19 w:remai:-43
w:remes:-7 w:remin:-35 w:remis:-11 w:remot:-10 w:rendu:-5 w:rente:-14 w:repar:-6 w:repon:25 w:repri:-8 w:reque:-12
w:resol:-22 w:respi:8 w:rest:37 w:resta:-28 w:reste:5 w:restl:7 w:resto:-13 w:reten:17 w:retie:-8 w:retti:-9
w:reven:-7 w:revis:21 w:rh:-5 w:ri:-13 w:riba:15 w:ricev:44 w:ricky:-6 w:ricon:25 w:rif:-18 w:right:8 w:riman:-5
w:risul:-18 w:riten:-6 w:ritir:15 w:robin:6 w:rolle:8 w:rv:-9 w:s:-39 w:sa:-13 w:sabad:13 w:sabat:18 w:sabri:9
w:sagt:-10 w:saisi:9 w:saldo:-7 w:sale:-12 w:salen:-10 w:same:47 w:samed:24 w:samen:-8 w:san:-10 w:santa:12
w:santo:14 w:sao:-10 w:sara:15 w:sat:33 w:satis:32 w:satur:-9 w:savoi:19 w:says:-5 w:sbagl:-5 w:sc:9 w:scade:11
w:schad:-5 w:schau:-23 w:schec:-9 w:schic:14 w:schla:-13 w:schol:-15 w:schon:25 w:schre:-11 w:scord:-11 w:se:11
w:sea:9 w:seas:12 w:secon:6 w:secti:-7 w:sedic:-11 w:see:23 w:segue:14 w:segun:46 w:seis:-11 w:seja:-14 w:seman:-16
w:send:15 w:sept:14 w:septe:-7 w:ser:-13 w:sera:60 w:serai:15 w:serao:26 w:serie:7 w:seron:10 w:serve:-10 w:servu:9
w:setem:-10 w:sette:12 w:setti:7 w:seven:-30 w:sexta:56 w:shall:5 w:shoul:-14 w:show:-7 w:si:-13 w:siamo:14
w:sie:-19 w:sig:8 w:signa:-6 w:signe:-6 w:sigue:-41 w:sigui:34 w:since:-25 w:sind:-17 w:sinds:-39 w:sino:11
w:situa:14 w:six:-11 w:skont:-11 w:sl:-6 w:slt:6 w:smtp:-9 w:so:-8 w:sobra:12 w:sobre:7 w:sobro:54 w:soir:36
w:soit:33 w:sola:6 w:solde:13 w:solic:-5 w:solo:-30 w:soluz:9 w:some:-5 w:someb:-6 w:somet:-39 w:somme:-18
w:sono:-54 w:sont:-8 w:sosti:-16 w:sous:11 w:soy:-21 w:sp:24 w:spari:10 w:spark:-40 w:spoed:-12 w:sr:19 w:sra:-7
w:staan:-5 w:staat:-44 w:stama:14 w:start:-23 w:stata:-10 w:stati:16 w:statu:-10 w:steed:-15 w:stehe:-7 w:steht:-10
w:stess:14 w:steur:-10 w:stimm:-10 w:stres:-37 w:stuur:22 w:su:-72 w:sua:-7 w:subit:16 w:subst:-14 w:suelo:-8
w:suite:14 w:sul:-31 w:sulla:8 w:sum:29 w:suman:-5 w:summe:-8 w:super:-6 w:suppl:-6 w:sur:7 w:sus:17 w:sv:25
w:swift:-18 w:t:52 w:ta:-7 w:table:-8 w:tacke:15 w:tag:-44 w:tagen:-13 w:tanto:37 w:tarde:6 w:tarie:6 w:tb:18
w:tc:-34 w:te:22 w:team:-6 w:ted:-13 w:teile:15 w:teilz:-24 w:telep:16 w:temps:24 w:tendr:-15 w:tenei:-12 w:tener:-8
w:tengo:6 w:termi:-8 w:terms:-6 w:terug:-5 w:terwi:-16 w:that:-31 w:thats:21 w:then:-10 w:there:-12 w:they:6
w:this:7 w:three:-8 w:throu:9 w:thurs:23 w:ti:55 w:ticke:-11 w:tiene:44 w:till:-9 w:time:7 w:tio:12 w:tirad:8
w:titol:21 w:toch:35 w:today:23 w:todo:26 w:todos:14 w:toget:13 w:tolto:-11 w:tomor:19 w:tondi:-6 w:tonig:11
w:tor:-5 w:torna:13 w:tot:-11 w:totaa:-10 w:tous:17 w:tout:-18 w:towar:-23 w:tranq:31 w:trans:-18 w:tratt:-19
w:tray:8 w:tre:-6 w:trein:8 w:tres:-32 w:treso:-11 w:trime:-20 w:trois:6 w:tu:-11 w:tudo:-5 w:tuesd:11 w:tutt:10
w:tutto:-8 w:twee:21 w:tweee:5 w:two:14 w:u:-8 w:uit:14 w:uiter:10 w:ultim:-29 w:un:-49 w:und:-12 w:under:-6
w:une:-10 w:uno:8 w:uns:-18 w:unser:-21 w:unter:-10 w:until:-9 w:upon:-6 w:ur:-14 w:urgen:-11 w:uur:-10 w:uw:-33
w:va:-30 w:vai:11 w:valeu:-26 w:valid:23 w:valoi:6 w:valor:-45 w:value:-5 w:valut:-76 w:vamos:28 w:van:-26
w:vanda:-47 w:vanwe:-5 w:vaste:-6 w:vat:14 w:vd:8 w:ve:-30 w:venci:17 w:vendr:-9 w:vener:-21 w:ver:-8 w:verbi:19
w:verbl:5 w:verda:74 w:verde:9 w:verei:-6 w:verif:-17 w:verla:-10 w:verra:-15 w:verre:-10 w:versa:-35 w:verse:-45
w:verso:35 w:vertr:-11 w:verwa:-8 w:verzo:-19 w:vez:23 w:vf:35 w:vi:22 w:via:-29 w:viene:45 w:vier:6 w:viern:41
w:vijf:-5 w:vino:16 w:virem:12 w:vires:9 w:vk:-5 w:vl:12 w:voces:-16 w:voi:-5 w:volda:10 w:voldo:-5 w:volge:14
w:vom:35 w:voor:6 w:vor:-19 w:vorsc:-5 w:vosot:-5 w:vostr:-18 w:vote:7 w:votre:35 w:vou:-15 w:vous:-5 w:vp:-10
w:vrach:33 w:vrijd:43 w:vs:-14 w:w:8 w:waarv:-8 w:waiti:-5 w:walla:20 w:want:-9 w:ware:-6 w:waren:7 w:was:-23
w:wat:9 w:wb:11 w:we:-15 w:web:-13 w:weddi:-6 w:wedne:-40 w:week:15 w:weet:-13 w:weg:-7 w:wegen:-27 w:weil:-10
w:weite:6 w:wel:-8 w:wenn:12 w:went:-18 w:werde:27 w:were:-27 w:wette:-7 w:what:24 w:whate:18 w:which:25 w:whist:-11
w:who:-10 w:wie:33 w:wiede:-8 w:wiege:-11 w:wiets:29 w:wij:9 w:will:69 w:wille:-6 w:wir:-11 w:wird:55 w:wire:5
w:wires:9 w:woche:25 w:woens:7 w:worde:-22 w:wordt:16 w:work:6 w:works:-6 w:would:-23 w:wurde:-29 w:x:13 w:y:32
w:ya:-5 w:year:10 w:yet:6 w:yo:-8 w:you:-14 w:your:-33 w:zahll:9 w:zahlt:21 w:zahlu:-27 w:zat:-15 w:zater:45
w:zie:-8 w:zij:-6 w:zijn:-13 w:zijnd:12 w:zo:35 w:zodra:22 w:zojui:6 w:zonde:-10 w:zou:-15 w:zu:-25 w:zuges:-5
w:zuruc:-19 w:zusam:-32 w:zwei:8 w:£:-36 w:€:67
"""
