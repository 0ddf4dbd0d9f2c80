"""What speaks for and against `pay_day`: written by `make reply-weights`, never by hand."""

BIAS = -3.13
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
-1admin:-28 -1all:19 -1back:28 -1bounce:-17 -1closed:12 -1copy:-24 -1d.ALLOWANCE_CHARGE:-13 -1d.CONTRACT_TERMS:-15
-1d.DAMAGED:-13 -1d.DUPLICATE_BILLING:-9 -1d.LATE_FEE_CONTESTED:8 -1d.QUANTITY_SHORT:-9 -1d.RETURN:-10
-1d.TERMS_DISPUTE:-15 -1demand:-14 -1difference:23 -1fix:-15 -1formal:-42 -1goods:-18 -1greeting:-18 -1hardship:17
-1hold:-12 -1hope:-49 -1hostile:11 -1lawyer:-14 -1legal:-53 -1mine:29 -1moved:-25 -1moves:8 -1n.QUANTITY_SHORT:-12
-1not:36 -1not_dispute:37 -1not_hope:9 -1not_legal:15 -1not_statement:13 -1once_us:-37 -1ooo:-8 -1order:11
-1others:8 -1paid:-47 -1part:-40 -1pay:34 -1plan:-30 -1proof:-14 -1propose:-24 -1question:-43
-1r.LATE_FEE_CONTESTED:9 -1r.PRICE_ERROR:8 -1r.QUALITY:-22 -1redirect:-18 -1rest:-20 -1run:50 -1statement:-22
-1stop:-27 -1unable:-8 -1until:-37 -1willpay:23 0ack:-20 0admin:-19 0all:29 0back:-114 0closed:-56 0contest:-27
0d.ALLOWANCE_CHARGE:-32 0d.CANCELLED:-15 0d.CONTRACT_TERMS:-27 0d.DUPLICATE_BILLING:15 0d.LATE_DELIVERY:-12
0d.MISSING_DOCS:-19 0d.QUALITY:-9 0d.QUANTITY_SHORT:24 0d.RETURN:-23 0d.TAX:-30 0d.TERMS_DISPUTE:-46
0d.VOLUME_REBATE:-21 0demand:-10 0difference:-11 0dispute:-29 0fix:-28 0formal:-34 0greeting:-75 0hardship:-26
0hold:22 0hope:-81 0inclusive:-36 0insolvency:-96 0lawyer:-46 0legal:-82 0mine:-76 0moved:-48 0moves:62
0n.QUANTITY_SHORT:12 0not:-161 0not_dispute:-25 0not_hope:-22 0not_legal:-15 0not_not:64 0not_ooo:-12 0not_paid:-11
0not_quality:-20 0not_stop:-20 0ooo:-76 0others:34 0paid:-38 0part:32 0pay:67 0plan:-62 0proof:-10 0propose:-26
0question:-15 0r.CANCELLED:-16 0r.FREIGHT:8 0r.LATE_FEE_CONTESTED:-32 0r.PRIOR_OVERPAYMENT:9 0r.QUALITY:-20
0r.RETURN:-8 0r.TAX:-13 0r.TERMS_DISPUTE:-17 0r.VOLUME_REBATE:-11 0r.WITHHOLDING:-8 0redirect:-59 0refuse:-20
0remittance:-28 0run:-8 0soon:-8 0statement:-17 0stop:-22 0unable:-38 0until:17 0willpay:123 1ack:-9 1back:-9
1closed:8 1copy:11 1d.CONTRACT_TERMS:11 1d.DAMAGED:-12 1d.DUPLICATE_BILLING:11 1d.MISSING_DOCS:-11 1d.NOT_OURS:12
1d.TAX:-13 1fix:14 1formal:-13 1hope:-48 1hostile:-22 1inclusive:-26 1insolvency:-35 1lawyer:-23 1legal:-32 1mine:15
1moved:23 1moves:-46 1not:-22 1not_gone:-8 1not_legal:-23 1once_funds:28 1ooo:-16 1order:-8 1others:53 1paid:-43
1part:40 1plan:-16 1propose:19 1question:55 1r.BANK_CHARGE:8 1r.LATE_FEE_CONTESTED:18 1r.LOST:-14 1r.NO_PO:10
1r.QUALITY:-16 1r.SERVICE_INCORRECT:-13 1redirect:61 1refuse:-9 1rest:27 1run:-33 1soon:10 1stop:-15 1until:26
1wait:8 1willpay:-38 <ack:-47 <admin:-22 <all:-36 <bounce:-23 <closed:-36 <contest:20 <copy:-23
<d.ALLOWANCE_CHARGE:21 <d.CANCELLED:-75 <d.DAMAGED:14 <d.LATE_DELIVERY:-8 <d.LATE_FEE_CONTESTED:40 <d.LOST:-10
<d.MISSING_DOCS:-18 <d.RETURN:-11 <d.SERVICE_INCORRECT:24 <d.TAX:19 <d.TERMS_DISPUTE:85 <difference:14 <fix:50
<formal:-8 <gone:-34 <goods:-49 <greeting:-24 <hardship:23 <hold:-25 <hope:29 <hostile:27 <inclusive:10 <inject:13
<insolvency:-74 <legal:-16 <moved:30 <moves:-20 <n.QUANTITY_SHORT:-30 <netted:14 <not_dispute:15 <not_duplicate:16
<not_gone:-18 <not_insolvency:32 <not_legal:-8 <not_ooo:-9 <not_paid:-29 <not_part:-16 <not_statement:-22
<not_stop:15 <ooo:-29 <others:46 <paid:89 <part:-32 <pay:32 <plan:-47 <proof:18 <propose:-67 <question:26
<r.ADVERTISING_PROMO:13 <r.CANCELLED:-98 <r.DAMAGED:16 <r.FREIGHT:-21 <r.LATE_DELIVERY:-8 <r.LATE_FEE_CONTESTED:20
<r.NOT_OURS:39 <r.PALLET_CONTAINER:-10 <r.PRICE_ERROR:49 <r.QUANTITY_SHORT:-33 <r.SERVICE_INCORRECT:-43 <r.TAX:20
<r.TERMS_DISPUTE:20 <refuse:25 <remittance:-45 <rest:27 <statement:-13 <stop:9 <unable:39 <until:31 <wait:-20
<willpay:62 >ack:-31 >admin:23 >all:-15 >back:-40 >bounce:-19 >copy:41 >d.CANCELLED:-27 >d.CONTRACT_TERMS:29
>d.DAMAGED:-13 >d.DUPLICATE_BILLING:10 >d.LATE_FEE_CONTESTED:9 >d.NOT_OURS:-69 >d.QUALITY:13 >d.QUANTITY_SHORT:-11
>d.RETURN:26 >d.TAX:53 >d.TERMS_DISPUTE:54 >d.VOLUME_REBATE:9 >demand:-18 >difference:-23 >firm:14 >fix:-30
>formal:-26 >gone:-9 >goods:-22 >greeting:25 >hardship:-72 >hold:49 >hope:11 >hostile:24 >inclusive:-14
>insolvency:-11 >lawyer:-35 >legal:-60 >moved:44 >moves:-21 >n.QUANTITY_SHORT:48 >netted:14 >not:-32 >not_dispute:9
>not_hope:-19 >not_insolvency:24 >not_legal:-9 >not_not:-12 >not_ooo:-8 >not_paid:-19 >not_statement:19 >not_stop:34
>once_funds:13 >once_us:-73 >paid:-38 >pay:-61 >plan:29 >proof:-23 >question:-23 >r.DAMAGED:-24 >r.DESCRIPTION:11
>r.DUPLICATE_BILLING:-23 >r.LATE_FEE_CONTESTED:19 >r.LOST:-37 >r.MISSING_DOCS:16 >r.NOT_OURS:-45
>r.PALLET_CONTAINER:23 >r.PRICE_ERROR:14 >r.PRIOR_OVERPAYMENT:-8 >r.QUALITY:-24 >r.RETURN:13
>r.SERVICE_INCORRECT:-43 >r.TAX:13 >r.VOLUME_REBATE:9 >r.WITHHOLDING:-16 >redirect:-73 >refuse:-30 >remittance:13
>rest:43 >run:-11 >soon:-9 >statement:23 >stop:-47 >unable:-46 >until:-65 >wait:-23 >willpay:10 a:!:-32 a:$:-30
a:%:-83 a:0000:10 a:000:64 a:00:-35 a:0:-19 a:?:-29 a:@:-27 a:a:-20 a:abbiamo:-16 a:aber:-63 a:account:12
a:aceite:-12 a:ach:-11 a:afgesproken:18 a:after:26 a:agendada:8 a:agora:20 a:al:23 a:all:10 a:alle:-17 a:alles:-8
a:als:17 a:also:17 a:altro:-25 a:am:-31 a:and:-42 a:andere:-14 a:anexo:-15 a:angewiesen:23 a:ano:-32 a:antes:36
a:ao:-8 a:are:28 a:as:21 a:ate:64 a:au:-13 a:aucune:11 a:aurez:9 a:autres:-10 a:aux:-10 a:bacs:-43 a:banco:14
a:bank:-22 a:bar:30 a:be:24 a:bedrag:-16 a:bei:16 a:beide:37 a:beim:-8 a:being:-13 a:beloofd:39 a:bericht:-20
a:betalen:-12 a:bij:31 a:binnen:8 a:bis:-16 a:bizum:16 a:boeken:-17 a:bonifico:14 a:but:-11 a:by:-10 a:c:12 a:cai:11
a:cannot:-10 a:card:-14 a:cash:-10 a:caso:16 a:ce:22 a:chaque:-28 a:che:27 a:check:-34 a:chiudo:-30 a:christmas:-16
a:ci:-32 a:cobro:-42 a:com:28 a:compreso:-13 a:con:-32 a:consigno:19 a:conta:13 a:contant:13 a:corrente:22 a:cosi:9
a:cuando:17 a:cuenta:17 a:da:61 a:daar:8 a:dan:38 a:dann:23 a:dans:-13 a:das:21 a:dat:-8 a:data:36 a:de:-29
a:debito:-15 a:decembre:-8 a:decide:30 a:definite:9 a:definitely:20 a:dem:10 a:den:-13 a:depending:-19 a:deposito:12
a:deposits:-11 a:der:-39 a:des:-16 a:desole:18 a:deste:10 a:deux:-11 a:devant:20 a:di:45 a:dia:21 a:dicembre:-37
a:dije:10 a:dinsdag:-69 a:disso:11 a:dit:-12 a:dm:21 a:doe:24 a:donc:-15 a:donderdag:-9 a:done:-19 a:donne:9
a:dos:-54 a:dran:8 a:duas:28 a:dus:-16 a:e:-9 a:ee:-20 a:een:-8 a:einen:25 a:einer:-27 a:el:15 a:em:-12 a:en:-26
a:entra:9 a:era:-13 a:erbeten:-16 a:erop:10 a:erst:-51 a:es:25 a:est:11 a:esta:-8 a:et:-23 a:etwas:-28 a:eu:-22
a:euch:21 a:eur:-45 a:euro:26 a:euros:-43 a:evening:-20 a:faco:40 a:factura:-9 a:fait:-12 a:fallig:13 a:falta:70
a:faster:17 a:fatture:-16 a:febbraio:16 a:february:37 a:fecha:-12 a:feira:-13 a:fica:19 a:fine:11 a:firmo:-14
a:for:-14 a:freitag:-24 a:friday:23 a:from:11 a:fruh:9 a:fur:8 a:gaat:-24 a:garantia:-9 a:gebucht:-11 a:geht:-10
a:geld:8 a:gia:23 a:giorno:-30 a:gli:-14 a:h:-15 a:hab:-8 a:haben:23 a:hacemos:-31 a:hago:24 a:half:16 a:halfte:-19
a:hasta:20 a:heb:35 a:helemaal:19 a:helft:-31 a:het:49 a:hij:-61 a:hj:-17 a:ho:19 a:honderdvijfenzestig:24
a:hoor:-18 a:hoy:36 a:i:-29 a:if:-9 a:ihnen:-25 a:ihr:26 a:ik:-27 a:il:-23 a:im:-40 a:importe:10 a:in:52 a:inclus:-9
a:inclusive:-33 a:independente:11 a:ingreso:17 a:instantane:11 a:is:37 a:it:37 a:ja:40 a:jefe:16 a:jl:-54 a:jour:49
a:jullie:-9 a:kohle:20 a:konnen:-27 a:kunnen:-25 a:kw:-25 a:la:35 a:laatste:13 a:las:50 a:le:13 a:lees:-17
a:leggen:-17 a:les:12 a:lhe:-10 a:liquidamos:8 a:lo:42 a:los:84 a:lot:12 a:lui:9 a:lunedi:-42 a:lunes:-9 a:m:-9
a:ma:-36 a:maak:24 a:maar:-24 a:mailed:-35 a:mais:-20 a:mal:-16 a:mando:-12 a:marca:23 a:march:22 a:mas:-22
a:matin:17 a:mattina:12 a:max:20 a:md:-9 a:me:-18 a:meer:9 a:mein:-17 a:mes:32 a:mese:13 a:meta:17 a:mi:-38
a:mij:-13 a:mille:26 a:mir:-12 a:mismo:31 a:mit:-58 a:mittwoch:-19 a:moet:-20 a:moi:-8 a:mon:-13 a:montant:11
a:morgen:31 a:morning:-10 a:muss:-18 a:my:13 a:n:-12 a:na:34 a:nach:-18 a:nao:-42 a:nemmeno:-33 a:never:12 a:new:11
a:next:-30 a:ni:10 a:no:-25 a:noch:12 a:non:32 a:nos:23 a:not:-14 a:nous:-12 a:novembre:-17 a:novo:-32 a:now:25
a:o:11 a:of:-24 a:office:13 a:ok:-36 a:on:-14 a:one:-8 a:op:36 a:or:-12 a:ore:-10 a:os:39 a:other:12 a:ottobre:-11
a:ou:-12 a:our:32 a:outra:20 a:over:-18 a:paga:-10 a:pagamento:15 a:pago:67 a:pagos:-31 a:paguei:-17 a:par:15
a:para:-21 a:parte:-38 a:passa:31 a:passo:42 a:pay:35 a:payment:-8 a:pelo:-15 a:per:-58 a:perche:9 a:pero:-18
a:piu:-10 a:plus:40 a:pode:8 a:por:8 a:porque:20 a:posso:8 a:presso:-12 a:promis:10 a:promise:13 a:puis:-11 a:pv:24
a:q:39 a:quando:33 a:que:-21 a:queda:16 a:qui:19 a:quid:-20 a:r:8 a:raccomandata:-12 a:recebidas:-11 a:recebo:-18
a:ref:-20 a:rekening:12 a:remesa:-21 a:rest:-20 a:resterende:-10 a:resto:12 a:retour:-8 a:riceverete:15 a:rientro:29
a:run:28 a:s:10 a:saldo:-16 a:sale:-52 a:same:21 a:sans:15 a:scade:-47 a:scritto:-37 a:se:31 a:see:-12 a:segue:-13
a:segun:24 a:segunda:-13 a:sein:-26 a:sem:23 a:sempre:15 a:sending:-37 a:sera:-21 a:settembre:-9 a:sich:-16
a:sicuro:21 a:sie:14 a:sin:28 a:so:-15 a:soir:-26 a:sondern:-13 a:sono:-51 a:sorry:-20 a:sous:8 a:sta:-13 a:stato:-9
a:stellen:-14 a:steurberater:8 a:sto:45 a:su:-27 a:sul:-8 a:sur:-8 a:t:22 a:ta:33 a:tard:10 a:te:-14 a:ted:-11
a:temps:8 a:tengo:-14 a:terug:21 a:th:-43 a:that:-10 a:thats:12 a:the:32 a:there:15 a:this:15 a:ti:42 a:tienes:17
a:toque:-10 a:total:34 a:tout:-27 a:towards:12 a:transfer:21 a:trato:29 a:tres:42 a:u:17 a:uberweise:-21
a:uberweisen:-9 a:uberwiesen:13 a:ultima:11 a:um:-32 a:un:-36 a:una:-56 a:und:-17 a:uns:-13 a:until:-9 a:up:22
a:usted:8 a:uw:-16 a:v:30 a:va:19 a:vai:31 a:vale:56 a:valor:-8 a:valuta:23 a:van:-17 a:venerdi:-23 a:verra:-13
a:versprochen:12 a:vez:-11 a:vi:31 a:via:13 a:voces:15 a:voldaan:15 a:volgende:-11 a:vom:44 a:von:34 a:vos:-34
a:vosso:-12 a:vostro:-21 a:votre:-20 a:vous:-32 a:vrijdag:-13 a:waarop:-24 a:want:17 a:war:12 a:we:31
a:wednesday:-36 a:week:-19 a:weer:-12 a:wegen:-13 a:wenn:24 a:what:-10 a:whatever:30 a:when:-11 a:which:8 a:wie:16
a:wieder:-38 a:wij:-10 a:wir:-14 a:woche:-25 a:worden:-22 a:would:-16 a:wrong:-31 a:wurde:-10 a:x:-49 a:y:28 a:ya:29
a:yo:-31 a:your:-30 a:zahlen:-19 a:zahllauf:-30 a:zahlt:-16 a:zal:-20 a:zie:-9 a:zijn:30 a:zit:-8 a:zu:-21
a:zugesagt:-8 a:zum:-41 ahead>0:144 ahead>100:-102 ahead>1:131 ahead>21:-104 ahead>45:-103 ahead>7:57 asks:-78
b:0000:27 b:000:96 b:00:11 b:0:49 b:@:-31 b:ab:-24 b:abbiamo:-24 b:aber:10 b:abonara:12 b:about:-14 b:accord:12
b:across:-13 b:administrador:25 b:adresse:-10 b:after:-33 b:afwezig:-10 b:again:-20 b:agendada:13 b:agenzia:-9
b:agora:13 b:ai:-32 b:al:24 b:alcanzo:19 b:alles:-8 b:als:-25 b:also:64 b:alta:-14 b:am:38 b:and:38 b:andere:19
b:angewiesen:-9 b:anita:-11 b:anmeldefrist:-10 b:anterior:-22 b:antes:-9 b:anzi:-21 b:ao:26 b:applicato:-13
b:approved:-61 b:ar:23 b:are:-14 b:arrivo:15 b:asi:-13 b:assente:-9 b:assistant:-11 b:ate:-37 b:atencion:-8 b:au:23
b:audience:-23 b:audiencia:-13 b:auf:22 b:aus:-30 b:avais:-26 b:avant:-16 b:avete:-35 b:avevo:-21 b:aviso:-31
b:avoir:-21 b:ayer:-10 b:b:-9 b:back:-9 b:banca:-21 b:bank:25 b:be:8 b:bedoel:21 b:bedrag:9 b:beginnend:-14
b:beide:13 b:ben:-20 b:beneficiario:-38 b:betaal:40 b:betaald:-8 b:betaaldatum:-25 b:betalen:-29 b:betrag:11
b:bilan:-36 b:bin:-14 b:bis:-35 b:bitte:-25 b:boeken:18 b:bonificati:-30 b:bonifico:75 b:both:12 b:br:9 b:bs:26
b:bureau:-10 b:business:-16 b:c:8 b:ca:14 b:cai:-83 b:cambio:-12 b:campagne:20 b:can:-11 b:carta:24 b:ce:35 b:ch:10
b:che:21 b:check:27 b:chiudo:60 b:chose:-16 b:cliente:-8 b:close:23 b:closed:-11 b:closes:-13 b:col:12 b:com:-14
b:comercial:15 b:comes:-18 b:como:-8 b:comunicamos:19 b:con:-33 b:confirmacao:-20 b:confirming:12 b:conseguir:-11
b:contrato:-10 b:correggere:-9 b:correo:-8 b:credit:-9 b:credito:-48 b:customer:-17 b:d:-53 b:da:-26 b:dagen:22
b:dai:20 b:dal:-25 b:dan:8 b:dans:23 b:das:18 b:dass:-19 b:data:-36 b:datado:21 b:date:-66 b:days:-23 b:de:-33
b:december:15 b:defaut:-19 b:deja:-16 b:del:-86 b:della:-10 b:dem:-20 b:den:44 b:depose:-35 b:depositei:-9
b:deposito:29 b:depuis:-28 b:der:-32 b:desde:-14 b:despues:8 b:detto:-10 b:devolucion:-10 b:deze:-10 b:dezembro:14
b:di:-23 b:dias:-18 b:dice:15 b:dicembre:36 b:diciembre:28 b:die:-54 b:dije:-22 b:dinsdag:-14 b:discharge:16
b:disguido:9 b:disposto:18 b:distinta:33 b:do:-61 b:doe:56 b:does:11 b:donc:31 b:donne:21 b:dos:27 b:down:20
b:driver:-13 b:du:-23 b:due:19 b:dus:73 b:e:16 b:each:14 b:echeance:9 b:ecrit:-22 b:ee:17 b:eine:20 b:einer:34
b:einschliesslich:-8 b:el:-25 b:em:-43 b:en:-29 b:encerrado:-8 b:encore:16 b:enero:16 b:entrega:-19 b:entro:23
b:era:-38 b:erfolgt:8 b:es:8 b:escono:-14 b:esperamos:-11 b:est:15 b:esta:-51 b:este:-12 b:et:-21 b:ete:-39 b:eu:26
b:euros:42 b:every:-21 b:execute:-20 b:f:-39 b:fa:9 b:faccio:49 b:factura:-18 b:facturas:-13 b:facturen:11
b:factuur:-8 b:fais:45 b:fait:11 b:falta:-30 b:fatti:41 b:fatto:-9 b:fattura:36 b:fatura:21 b:faturas:-8 b:faz:12
b:february:-8 b:fecha:-61 b:feira:8 b:feliz:-10 b:ferias:-19 b:ferie:-37 b:ferme:-12 b:fevrier:-12 b:fiera:-9
b:finance:-11 b:fino:-62 b:firmada:28 b:first:-9 b:foi:-25 b:fois:-9 b:follow:-16 b:for:33 b:fp:8 b:freitag:-9
b:fridays:9 b:from:-20 b:funds:12 b:fur:-31 b:gaat:9 b:geef:8 b:geen:-17 b:gente:14 b:geschrieben:-11 b:gesprach:-16
b:gets:8 b:gezogen:-12 b:gg:-31 b:gia:-18 b:ging:-22 b:giro:31 b:goed:24 b:goes:38 b:going:-21 b:got:-21 b:guten:-39
b:gv:-34 b:hab:-30 b:habe:-9 b:half:44 b:halfte:-36 b:hanno:16 b:hasta:-30 b:hat:-34 b:have:-16 b:heb:-29
b:hebben:17 b:hermano:18 b:het:-25 b:heute:11 b:him:-16 b:hizo:-9 b:hj:-22 b:hola:-25 b:hoy:-16 b:i:-45 b:ich:-18
b:ici:-15 b:ihnen:-49 b:ihr:30 b:ik:-22 b:il:35 b:im:8 b:in:-11 b:ingreso:20 b:intentare:-15 b:invoice:8 b:is:-40
b:isso:-14 b:it:47 b:iva:-31 b:j:-24 b:jan:-64 b:je:64 b:jetzt:22 b:jeweils:-13 b:judicial:23 b:jullie:-9 b:junto:10
b:kampagne:-11 b:kan:-45 b:kann:14 b:klaar:27 b:km:9 b:ko:15 b:kommen:18 b:kommt:30 b:konnen:10 b:krijgt:16 b:l:-46
b:la:53 b:las:-29 b:last:-9 b:later:9 b:lauf:11 b:lcr:8 b:le:33 b:left:-10 b:lg:11 b:lief:-11 b:liquida:8
b:livre:-16 b:llegan:-8 b:llevo:-14 b:lo:-33 b:look:-13 b:los:-34 b:lote:8 b:lundi:-8 b:lunedi:-11 b:lunes:-11
b:m:-18 b:ma:-13 b:maak:8 b:mail:-34 b:mailbox:-13 b:mais:21 b:maken:18 b:manana:32 b:mano:35 b:martes:-17 b:me:-66
b:meets:-21 b:mehr:8 b:merry:-51 b:mese:-18 b:messages:-9 b:met:-21 b:meta:16 b:metade:23 b:meu:11 b:mij:-13
b:mijn:-19 b:mille:40 b:mir:-12 b:mit:26 b:mitad:-9 b:mittente:-14 b:mo:12 b:moet:29 b:moin:21 b:mois:19 b:month:-24
b:morgen:39 b:morning:-14 b:ms:-35 b:mt:15 b:musste:-30 b:na:35 b:nao:-29 b:ne:-12 b:nel:29 b:next:-22 b:nicht:25
b:niet:-8 b:nieuwe:-12 b:no:-15 b:noch:12 b:nog:8 b:non:-50 b:normal:-32 b:nos:-22 b:nosso:-17 b:nostro:10 b:not:-43
b:nous:-45 b:novembre:-50 b:novembro:9 b:noviembre:36 b:now:19 b:nuestra:-8 b:nur:-8 b:o:16 b:octubre:8 b:of:-12
b:oficina:-17 b:oggi:-22 b:ok:28 b:oktober:29 b:one:20 b:ontvangt:-9 b:or:-13 b:ora:-8 b:orden:43 b:ordine:31
b:ordre:20 b:os:-39 b:other:9 b:otra:-19 b:ottobre:21 b:our:-20 b:out:35 b:over:11 b:overgemaakt:-21 b:p:-22 b:pa:-8
b:paga:42 b:pagada:-29 b:pagado:-16 b:pagamenti:29 b:pagamos:-44 b:pagar:-26 b:pagare:-15 b:pagaremos:23
b:pagata:-11 b:paghero:-88 b:paghiamo:11 b:pago:37 b:pague:-11 b:paid:-10 b:paie:-21 b:paiement:17 b:papers:-14
b:par:8 b:para:17 b:part:25 b:parte:19 b:partent:12 b:parviendra:9 b:pas:-27 b:paso:15 b:passe:-15 b:pay:-56
b:paye:-12 b:payee:-26 b:payer:10 b:paying:16 b:payment:24 b:pelo:26 b:per:-19 b:pero:32 b:plan:-13 b:play:16
b:pm:-8 b:por:-32 b:porque:-41 b:post:-28 b:posted:20 b:pounds:8 b:pour:12 b:pr:-32 b:pra:15 b:premiere:-9
b:present:17 b:prima:-32 b:primo:-13 b:pris:-8 b:prochain:13 b:programado:-22 b:programme:20 b:promesso:-36
b:promis:-18 b:promise:-17 b:promised:-15 b:proroga:-8 b:prossimo:20 b:puse:-17 b:pv:-20 b:qm:-11 b:qu:-9 b:que:-44
b:quedo:-35 b:quello:19 b:quelque:-16 b:qui:-8 b:quid:22 b:quindi:16 b:raten:11 b:rb:-30 b:recesso:-13 b:rechnung:17
b:recu:-17 b:redire:13 b:regle:12 b:reglee:13 b:reglement:42 b:regolamento:-31 b:regolate:-20 b:regoliamo:30
b:remesa:-21 b:reopens:-10 b:reouverture:-10 b:respond:-10 b:rest:34 b:restante:-18 b:resto:17 b:retorno:-13
b:retour:-17 b:riapre:-12 b:riapriamo:-8 b:riba:27 b:ricevera:-19 b:rien:12 b:ritrasmettere:-9 b:riuscire:-10
b:rolzitting:-16 b:s:-24 b:sagt:16 b:sai:11 b:saldata:-16 b:saldra:10 b:sale:10 b:salio:-8 b:sammeluberweisung:-15
b:saranno:29 b:saro:-9 b:scade:54 b:scadenza:46 b:scheduled:37 b:schon:-35 b:scritto:-15 b:se:47 b:see:40 b:segue:21
b:seguem:-29 b:segun:-10 b:seit:-22 b:semana:-23 b:semanas:-28 b:ser:-15 b:sera:32 b:seront:10 b:servico:-11
b:settimana:13 b:seu:-50 b:si:34 b:sie:31 b:sii:-12 b:sim:-8 b:sin:18 b:sind:-18 b:so:-88 b:solde:9 b:solo:-9
b:something:-13 b:sono:-14 b:sont:-14 b:spatestens:15 b:st:12 b:staat:13 b:starting:-10 b:stata:-29 b:statement:-14
b:steeds:-9 b:stond:-8 b:sul:-24 b:supplier:-21 b:sur:8 b:t:-9 b:tarde:-11 b:te:70 b:team:-13 b:teil:22
b:telefon:-14 b:telefonata:-9 b:terms:-28 b:th:-19 b:that:29 b:them:22 b:there:-19 b:they:-12 b:this:-35
b:through:-11 b:ticket:-8 b:tiene:-25 b:till:27 b:to:-32 b:todo:19 b:tombe:21 b:tot:-17 b:tout:19 b:transfer:18
b:transferidas:-10 b:transferimos:-19 b:transfiere:11 b:tre:16 b:tres:-18 b:trois:-12 b:tutto:13 b:twee:16 b:two:17
b:u:-34 b:uberweise:37 b:uberweisung:19 b:udienza:-14 b:uffici:-10 b:uiterlijk:-20 b:um:-11 b:un:9 b:una:22 b:und:25
b:une:-12 b:unser:-30 b:until:-14 b:ur:-32 b:us:-13 b:uw:-8 b:va:8 b:vai:14 b:vale:8 b:valeur:-44 b:validee:11
b:valor:-50 b:value:-17 b:valuta:-34 b:valutadatum:-14 b:van:-13 b:vandaag:-14 b:vem:10 b:vence:21 b:vencimiento:33
b:vendedor:31 b:vendredi:-12 b:verra:11 b:vf:11 b:vi:10 b:viene:24 b:vindt:-8 b:vir:12 b:vire:24 b:virement:20
b:voces:13 b:voi:19 b:volgt:8 b:voltamos:-20 b:volvemos:-12 b:vom:-33 b:von:-18 b:voor:16 b:vor:-11 b:vous:44 b:vs:8
b:want:-11 b:war:-49 b:wartet:17 b:was:-8 b:we:-40 b:week:-9 b:weeks:14 b:weer:-10 b:weil:-19 b:wenn:-9 b:went:-8
b:werden:-13 b:were:-22 b:werk:-9 b:wi:41 b:wieder:36 b:will:56 b:wire:-18 b:with:-20 b:woche:35 b:worden:9
b:wordt:28 b:would:-53 b:wrote:-14 b:wurde:-28 b:ya:19 b:yes:-17 b:you:-39 b:your:-23 b:yours:-22 b:zahle:21
b:zahlen:45 b:zahlt:-9 b:zahlung:-11 b:zaterdag:9 b:zeg:23 b:zelf:18 b:zijn:-13 b:zitting:-16 b:zu:-11 b:zum:23
b:zur:-8 b:£:-39 b:€:26 days:1:41 days:3:-51 event:paid:-64 event:promise:238 f:_amount:-19 f:_invoice:79 f:ack:-20
f:admin:-23 f:all:62 f:back:-76 f:bounce:-21 f:contest:-48 f:copy:-22 f:d.ALLOWANCE_CHARGE:-36 f:d.CANCELLED:-22
f:d.CONTRACT_TERMS:-17 f:d.DAMAGED:-27 f:d.FREIGHT:-17 f:d.LATE_DELIVERY:-21 f:d.LOST:-9 f:d.MISSING_DOCS:-12
f:d.QUALITY:-13 f:d.RETURN:-39 f:d.SERVICE_INCORRECT:-8 f:d.TERMS_DISPUTE:16 f:d.VOLUME_REBATE:-17
f:d.WRONG_PRODUCT:35 f:demand:-15 f:difference:11 f:dispute:12 f:firm:28 f:fix:60 f:formal:-51 f:gone:14 f:goods:-22
f:greeting:-51 f:hardship:-24 f:hold:-8 f:hope:-169 f:hostile:-19 f:inclusive:-56 f:insolvency:-89 f:joke:-22
f:lawyer:-19 f:legal:-81 f:moved:-33 f:moves:48 f:n.QUANTITY_SHORT:25 f:not:-13 f:not_dispute:-10 f:not_duplicate:11
f:not_gone:-13 f:not_hope:17 f:not_legal:-26 f:not_not:70 f:not_ooo:-12 f:not_paid:20 f:not_quality:-21
f:not_stop:-23 f:once_funds:29 f:once_us:-30 f:ooo:-85 f:others:65 f:paid:14 f:part:29 f:plan:-28 f:proof:-52
f:propose:-32 f:question:43 f:r.BANK_CHARGE:-10 f:r.CANCELLED:-18 f:r.DAMAGED:-8 f:r.DESCRIPTION:-8 f:r.FREIGHT:12
f:r.LATE_DELIVERY:19 f:r.LATE_FEE_CONTESTED:-24 f:r.LOST:-18 f:r.MISSING_DOCS:-14 f:r.NOT_OURS:-9 f:r.NO_PO:8
f:r.QUALITY:-59 f:r.SERVICE_INCORRECT:-10 f:r.TAX:-12 f:r.TERMS_DISPUTE:-13 f:r.WITHHOLDING:-14 f:redirect:8
f:remittance:-29 f:rest:51 f:run:-18 f:soon:21 f:statement:-48 f:stop:-44 f:unable:-11 f:until:37 here:1:-41
here:3:37 i:acknowledgement:32 i:already_paid:-20 i:bounce:-70 i:copy_invoice_request:12 i:hardship:-83 i:hostile:11
i:in_payment_run:11 i:insolvency:-43 i:invoice_admin:-8 i:legal:-86 i:out_of_office:-117 i:partial_payment:19
i:payment_plan_request:-39 i:promise_to_pay:-39 i:question:-9 i:remittance_advice:-242 i:statement_request:-18
l:de:29 l:en:-14 l:es:-11 l:fr:-47 l:it:14 l:nl:35 l:pt:-8 o:0000:-68 o:00:84 o:0:-12 o:a:-67 o:aanstaande:17
o:ab:10 o:agosto:-13 o:al:-36 o:am:-32 o:amanha:30 o:anfang:-21 o:annee:-24 o:ano:-8 o:antes:-20 o:ao:40 o:april:-10
o:arbeitstagen:8 o:at:9 o:ate:-13 o:au:-9 o:aujourd:22 o:binnen:-73 o:bis:-18 o:business:-17 o:by:21 o:ce:-24
o:christmas:-42 o:compter:11 o:corrente:-42 o:d:15 o:da:36 o:dagen:-32 o:dal:-11 o:dans:8 o:day:13 o:days:-61
o:de:82 o:dec:14 o:december:45 o:decembre:20 o:del:-25 o:demain:10 o:den:-42 o:dentro:-9 o:der:-16 o:deste:-52
o:deze:-26 o:dezember:33 o:dezembro:35 o:dia:-10 o:dias:-71 o:dicembre:28 o:diciembre:21 o:dienstag:30 o:diese:-55
o:diesen:13 o:diez:-10 o:dix:-14 o:do:49 o:domani:25 o:domingo:10 o:donderdag:-23 o:donnerstag:-29 o:dopodomani:-39
o:drie:-16 o:du:25 o:due:26 o:e:-94 o:een:-14 o:eind:14 o:einde:20 o:einer:19 o:el:20 o:em:-75 o:en:-42 o:end:46
o:entro:-31 o:esta:-24 o:f:-39 o:feb:59 o:febbraio:33 o:febrero:-19 o:februar:11 o:februari:16 o:february:10
o:feira:47 o:fevereiro:9 o:fevrier:26 o:fin:11 o:final:27 o:finales:-15 o:fine:60 o:first:21 o:for:-17
o:fortnight:22 o:freitag:-69 o:friday:14 o:fridays:51 o:from:27 o:gennaio:14 o:gg:-16 o:giorni:-25 o:giovedi:-16
o:h:-20 o:habiles:40 o:heute:18 o:hj:39 o:hoje:59 o:horas:-11 o:hours:-36 o:hui:22 o:huitaine:8 o:ici:25 o:il:-45
o:im:-74 o:in:-90 o:innerhalb:-27 o:jan:20 o:janeiro:19 o:januar:-25 o:january:33 o:jeudi:15 o:jour:-18 o:jours:-12
o:jueves:-16 o:kw:19 o:la:28 o:last:17 o:lavorativi:-21 o:le:-49 o:lundi:24 o:lunedi:90 o:lunes:23 o:m:-39
o:maandag:-10 o:manana:37 o:mardi:90 o:martedi:31 o:martes:-10 o:matin:-21 o:mediados:19 o:mercoledi:-9
o:mercredi:12 o:mes:-33 o:meses:-11 o:meta:-11 o:mid:-12 o:miercoles:13 o:mismo:10 o:mitte:42 o:mittwoch:18
o:mois:-61 o:monats:-17 o:monatsende:11 o:month:-19 o:morgen:66 o:morning:-29 o:nachste:41 o:nachster:-14
o:natal:-27 o:natale:-38 o:navidad:-10 o:nd:18 o:next:74 o:nine:-33 o:no:29 o:noel:-30 o:november:59 o:novembre:90
o:noviembre:31 o:o:9 o:octobre:18 o:octubre:23 o:of:48 o:oggi:25 o:oktober:9 o:on:-52 o:op:16 o:over:-11
o:overmorgen:53 o:para:20 o:pasado:25 o:plazo:8 o:primo:-13 o:prochain:21 o:prossimo:27 o:proxima:11 o:quarta:-25
o:quince:12 o:quinta:-44 o:quinzaine:-8 o:s:-23 o:sabado:16 o:sabato:8 o:samedi:-16 o:samstag:-12 o:segunda:-16
o:semana:-17 o:sept:15 o:september:13 o:septiembre:9 o:settimana:13 o:sexta:11 o:soir:26 o:sonntag:8 o:sous:-31
o:stamane:-8 o:stamattina:-15 o:ste:29 o:sunday:-18 o:ten:20 o:terca:44 o:th:18 o:the:-28 o:this:-40 o:thurs:21
o:thursdays:-26 o:tmrw:32 o:tomorrow:55 o:tonight:44 o:tuesdays:-9 o:ubermorgen:9 o:ultimo:63 o:uteis:29 o:van:19
o:vanavond:34 o:vanmorgen:-21 o:veertien:-13 o:vem:-28 o:vendredi:13 o:venerdi:47 o:viene:23 o:vier:-9 o:viernes:8
o:volgende:-24 o:vom:25 o:vrijdag:17 o:wed:16 o:weihnachten:-46 o:weken:-15 o:werkdagen:-29 o:within:-57 o:wk:56
o:woche:-25 o:wochen:-8 o:woensdag:-9 o:working:64 o:xmas:-48 o:zaterdag:43 o:zondag:-18 o:zum:-27 p:!_!:14
p:$_000:-60 p:$_00:20 p:$_0:15 p:%_de:-15 p:%_e:-22 p:0000_^:31 p:0000_and:8 p:0000_de:11 p:0000_el:-29
p:0000_haben:-14 p:0000_is:-20 p:0000_ist:11 p:0000_kommen:10 p:0000_per:21 p:0000_posted:15 p:0000_sera:-29
p:0000_value:-10 p:0000_valuta:-20 p:0000_€:9 p:000_000:-38 p:000_00:-44 p:000_^:69 p:000_a:-17 p:000_by:8
p:000_e:23 p:000_el:12 p:000_euro:-16 p:000_euros:-13 p:000_la:-20 p:000_le:-18 p:000_no:16 p:000_on:-33
p:000_por:-79 p:000_prima:-31 p:000_puis:13 p:000_que:8 p:000_qui:23 p:000_quid:25 p:000_went:13 p:000_wird:-46
p:00_$:-9 p:00_0000:15 p:00_000:44 p:00_00:-16 p:00_^:55 p:00_a:-21 p:00_am:23 p:00_con:-41 p:00_dagen:19
p:00_days:-23 p:00_de:-37 p:00_del:-45 p:00_dicembre:13 p:00_e:33 p:00_ee:47 p:00_en:50 p:00_et:-18 p:00_eur:-49
p:00_euro:27 p:00_euros:-10 p:00_febbraio:16 p:00_february:35 p:00_gebucht:26 p:00_geht:9 p:00_gennaio:20
p:00_gg:-39 p:00_giorni:-10 p:00_h:-10 p:00_hasta:24 p:00_in:29 p:00_is:-51 p:00_je:25 p:00_jours:-43 p:00_l:-19
p:00_march:16 p:00_na:-39 p:00_no:-21 p:00_non:17 p:00_novembre:-32 p:00_on:-19 p:00_op:13 p:00_ottobre:12
p:00_paga:-11 p:00_que:-10 p:00_sale:10 p:00_saranno:28 p:00_se:8 p:00_sera:23 p:00_si:17 p:00_und:23 p:00_zahlen:8
p:00_€:10 p:0_%:-31 p:0_000:44 p:0_00:-31 p:0_0:-14 p:0_al:-11 p:0_am:10 p:0_de:-48 p:0_eu:-14 p:0_foi:-17
p:0_gaat:15 p:0_haben:15 p:0_il:30 p:0_la:14 p:0_le:14 p:0_paiement:29 p:0_per:10 p:0_pm:-8 p:0_se:20 p:0_sin:18
p:0_so:-8 p:0_th:-43 p:0_viene:16 p:0_vt:-24 p:0_werden:-28 p:0_would:-35 p:0_zum:13 p:^_!:-49 p:^_$:-67 p:^_%:-77
p:^_000:38 p:^_0:37 p:^_?:-20 p:^_a:-20 p:^_afgesproken:18 p:^_after:18 p:^_agora:20 p:^_al:-21 p:^_alle:-25
p:^_alles:-12 p:^_also:13 p:^_an:-17 p:^_and:-39 p:^_angewiesen:10 p:^_ao:-8 p:^_as:13 p:^_ate:64 p:^_au:-15
p:^_bei:-26 p:^_beim:-8 p:^_betaal:11 p:^_betaald:-49 p:^_betalen:-12 p:^_bij:17 p:^_bin:-10 p:^_bis:22 p:^_but:-11
p:^_by:28 p:^_c:-12 p:^_che:28 p:^_ci:-24 p:^_com:12 p:^_como:35 p:^_compreso:-13 p:^_da:13 p:^_de:-32 p:^_deste:10
p:^_dia:-23 p:^_do:-12 p:^_donc:42 p:^_dran:18 p:^_dus:-29 p:^_e:26 p:^_ee:-37 p:^_een:-9 p:^_einen:25 p:^_em:-10
p:^_en:18 p:^_era:-8 p:^_erbeten:-16 p:^_es:-19 p:^_esta:9 p:^_etwas:-28 p:^_euro:-34 p:^_evening:-20 p:^_faco:35
p:^_fallig:18 p:^_fecha:-8 p:^_fica:19 p:^_from:13 p:^_fruh:9 p:^_geht:-15 p:^_gia:23 p:^_haben:32 p:^_heb:39
p:^_ho:-10 p:^_if:-9 p:^_il:-51 p:^_im:-32 p:^_in:-20 p:^_inclus:-8 p:^_inclusive:-30 p:^_ingreso:16 p:^_is:66
p:^_ja:17 p:^_je:-22 p:^_jl:-54 p:^_klaar:20 p:^_kunnen:-16 p:^_kw:-25 p:^_le:-20 p:^_lees:-16 p:^_los:16 p:^_lot:12
p:^_ma:-26 p:^_maak:24 p:^_maar:-19 p:^_mais:-18 p:^_matin:23 p:^_mattina:12 p:^_me:-17 p:^_mi:-10 p:^_mille:26
p:^_mismo:31 p:^_mit:-16 p:^_morning:-10 p:^_muss:-18 p:^_na:11 p:^_nao:-14 p:^_ni:11 p:^_nicht:-9 p:^_no:-13
p:^_noch:12 p:^_nog:17 p:^_non:-8 p:^_nous:-12 p:^_now:25 p:^_o:13 p:^_of:-33 p:^_ok:-20 p:^_on:-9 p:^_op:32
p:^_or:-12 p:^_os:-12 p:^_pago:11 p:^_par:15 p:^_para:-17 p:^_passo:29 p:^_perche:9 p:^_pero:-16 p:^_por:69
p:^_porque:13 p:^_pour:19 p:^_prima:32 p:^_promis:10 p:^_puis:-18 p:^_pv:24 p:^_que:10 p:^_queda:15 p:^_r:19
p:^_raus:12 p:^_rientro:29 p:^_run:17 p:^_sale:-52 p:^_same:21 p:^_sans:21 p:^_se:-8 p:^_sem:23 p:^_sera:-15
p:^_settembre:-9 p:^_sicuro:21 p:^_sin:25 p:^_so:-34 p:^_sondern:-13 p:^_sono:-19 p:^_sous:8 p:^_sta:-13
p:^_staat:12 p:^_su:-9 p:^_sur:-10 p:^_ta:-10 p:^_there:23 p:^_ti:13 p:^_towards:12 p:^_uberwiesen:-12 p:^_und:23
p:^_valuta:23 p:^_van:14 p:^_versprochen:12 p:^_vi:31 p:^_vous:14 p:^_want:26 p:^_war:-19 p:^_we:16 p:^_whatever:30
p:^_when:-11 p:^_which:27 p:^_wieder:-27 p:^_worden:10 p:^_x:-43 p:^_y:-62 p:^_ya:27 p:^_zahlen:-11 p:^_zijn:31
p:^_zit:-17 p:^_zu:-12 p:^_zugesagt:-8 p:^_£:-30 p:^_€:40 p:a_00:19 p:a_@:-14 p:a_^:44 p:a_cuenta:17 p:a_ete:-31
p:a_gente:14 p:a_gt:10 p:a_la:13 p:a_las:-8 p:a_pagare:-16 p:a_redire:13 p:a_rien:-9 p:a_saldo:-20
p:a_transferencia:18 p:a_vous:-9 p:ab_^:-22 p:abbiamo_gia:-11 p:abonan_el:32 p:about_^:-14 p:account_on:9
p:aceite_ou:-12 p:across_to:-10 p:administrador_judicial:25 p:after_^:-21 p:after_the:-12 p:again_^:-19
p:agendada_no:9 p:al_0:-15 p:al_^:20 p:alcanzo_pero:17 p:all_the:-11 p:alle_00:-16 p:alle_ore:-10 p:alles_betaal:-16
p:als_ik:-10 p:als_we:-15 p:also_am:8 p:am_00:9 p:am_^:18 p:an_@:-18 p:and_0000:8 p:and_i:21 p:and_it:-24
p:and_mh:16 p:and_not:15 p:and_reopens:-10 p:and_that:21 p:and_the:20 p:and_we:-19 p:and_will:-21 p:and_you:-13
p:andere_halfte:-12 p:anita_finance:-11 p:anmeldefrist_^:-9 p:ano_novo:-32 p:antes_da:35 p:antes_del:-11
p:anzi_no:-32 p:ao_vosso:36 p:applicato_l:-13 p:approved_^:-35 p:are_being:-12 p:are_in:26 p:as_duas:28
p:asi_que:-12 p:assente_fino:-9 p:at_it:-13 p:at_latest:14 p:ate_^:-25 p:au_bureau:-8 p:au_plus:11 p:au_soir:-25
p:au_virement:10 p:audience_aura:-14 p:audience_le:-11 p:auf_^:11 p:auf_den:12 p:auf_die:8 p:aus_dass:-9
p:avant_la:-10 p:avete_applicato:-13 p:aviso_de:-31 p:bacs_^:14 p:bacs_on:-20 p:banca_mi:-13 p:banco_^:20
p:banco_la:-23 p:bank_^:-32 p:bank_transfer:33 p:be_closed:-10 p:be_paid:22 p:be_with:10 p:bedoel_overmorgen:-17
p:beginnend_^:-14 p:bei_ihnen:-25 p:beide_facturen:10 p:ben_ik:17 p:beneficiario_^:-38 p:bensi_il:29 p:betaal_^:37
p:betaal_ik:22 p:betaal_kan:-16 p:betaaldatum_^:-25 p:betalen_?:-15 p:betalen_op:-24 p:betalen_we:8
p:betaling_van:-12 p:bilan_la:-34 p:bis_00:23 p:bis_^:-19 p:bis_einschliesslich:-8 p:bis_zum:-43 p:bonificati_^:-35
p:bonifico_^:62 p:br_0:9 p:bs_00:27 p:bureau_le:-8 p:business_^:-16 p:by_bacs:-11 p:by_bank:-14 p:by_close:23
p:by_faster:10 p:c_est:29 p:ca_^:28 p:ca_je:-12 p:cae_en:-28 p:cai_^:-20 p:cai_na:-64 p:cai_pra:11 p:can_do:12
p:can_pay:-23 p:cannot_promise:-9 p:ce_sera:32 p:ch_00:10 p:chaque_mois:-28 p:che_il:11 p:cheque_a:-13
p:cheque_pre:17 p:chose_^:-16 p:ci_sono:-17 p:cioe_^:10 p:cioe_a:-9 p:close_of:23 p:come_da:9 p:comes_in:-26
p:como_cae:-28 p:comunicamos_que:19 p:con_la:40 p:con_valuta:-24 p:confirmacao_^:-20 p:conseguir_pagar:-11
p:consigno_los:19 p:correggere_e:-9 p:corrida_de:12 p:credit_^:-9 p:credito_^:-9 p:cuando_mi:10 p:d_avoir:-21
p:d_f:-39 p:d_octubre:10 p:da_^:-31 p:da_ist:-8 p:dal_0:-14 p:das_^:-9 p:das_geld:21 p:dass_ich:-17 p:dat_het:-19
p:dat_is:26 p:dat_moet:11 p:data_fattura:29 p:data_regolamento:-31 p:data_valor:-13 p:data_valuta:-19
p:datado_para:17 p:date_^:-35 p:date_de:-24 p:de_00:-38 p:de_0:-19 p:de_^:-53 p:de_andere:17 p:de_betaling:16
p:de_boeken:-17 p:de_chaque:-40 p:de_dezembro:-8 p:de_enero:11 p:de_garantia:-10 p:de_helft:-31 p:de_knop:22
p:de_laatste:13 p:de_lonen:-9 p:de_noviembre:27 p:de_pago:25 p:de_paiement:10 p:de_que:19 p:de_rest:8
p:de_resterende:-10 p:de_rolzitting:-16 p:de_run:22 p:de_votre:-15 p:december_and:11 p:defaut_d:-18 p:del_0:-12
p:del_^:-63 p:della_banca:-21 p:den_^:18 p:den_restbetrag:16 p:depending_which:-19 p:depose_le:-35 p:depositei_^:-9
p:deposito_000:13 p:depuis_^:-27 p:der_woche:-16 p:der_zahllauf:-18 p:desde_^:-8 p:deste_mes:10 p:di_^:-25
p:dia_00:-57 p:dia_^:39 p:dia_de:11 p:dias_^:-20 p:diciembre_al:-8 p:diciembre_y:34 p:die_0000:-15 p:die_00:9
p:die_andere:-12 p:die_gaat:13 p:die_kampagne:44 p:die_kohle:20 p:die_zahlung:-23 p:dije_que:-19 p:dinsdag_en:-8
p:disons_le:-9 p:disposto_^:17 p:distinta_di:24 p:dm_0:21 p:do_^:-34 p:do_tre:16 p:do_£:-13 p:doe_ik:70 p:donc_c:35
p:donc_ce:22 p:dos_^:11 p:down_for:19 p:due_till:14 p:due_to:9 p:dus_^:54 p:e_000:21 p:e_0:9 p:e_^:19 p:e_as:-25
p:e_di:-9 p:e_meta:14 p:e_na:30 p:e_non:-28 p:e_o:-17 p:e_ritrasmettere:-9 p:e_verra:-9 p:each_month:-10
p:each_of:22 p:echeance_du:13 p:ee_a:18 p:ee_il:12 p:ee_stata:-13 p:ee_stato:-12 p:ee_un:-25 p:efetuado_em:-11
p:eg_0:8 p:egalement_mais:12 p:eine_woche:15 p:einer_woche:-26 p:einschliesslich_^:-8 p:el_00:-36 p:el_0:-18
p:el_^:27 p:el_banco:-17 p:el_dinero:8 p:el_iva:-17 p:el_lunes:-13 p:el_sii:-14 p:elle_sera:12 p:elle_vous:-12
p:em_^:-31 p:en_dan:45 p:en_donderdag:-9 p:en_el:-17 p:en_het:8 p:en_la:-32 p:en_met:-11 p:en_mi:-15 p:en_su:-8
p:en_vierhonderdtachtig:16 p:encerrado_^:-8 p:encore_0000:10 p:encore_000:13 p:end_of:9 p:enero_y:16 p:entrega_^:-15
p:entro_^:22 p:entro_il:-9 p:er_weer:-14 p:erst_^:-17 p:erst_am:8 p:est_le:44 p:est_programme:14 p:esta_agendada:11
p:et_000:20 p:et_0:-18 p:et_^:-20 p:et_encore:10 p:et_je:-27 p:et_la:-27 p:et_les:10 p:et_mon:-13 p:et_non:17
p:et_une:-10 p:et_vous:-10 p:ete_payee:-16 p:eu_pago:19 p:eur_zahlen:14 p:euro_0:-34 p:euro_^:11 p:euro_al:-10
p:euro_e:-15 p:euros_el:30 p:every_^:-21 p:f_^:-39 p:faccio_000:11 p:faccio_^:34 p:faco_um:16 p:factura_o:-24
p:fais_ca:9 p:fais_le:17 p:fallig_und:14 p:faster_payment:11 p:fattura_^:29 p:faz_se:12 p:february_00:23
p:fecha_factura:-28 p:fecha_valor:-40 p:feliz_^:-10 p:ferias_ate:-16 p:ferie_fino:-30 p:ferme_^:-11 p:fevrier_et:-15
p:fin_de:43 p:finance_assistant:-11 p:fino_a:-16 p:fino_al:-18 p:firmada_^:28 p:first_000:13 p:fois_^:-9
p:follow_^:-13 p:for_^:9 p:for_it:-8 p:for_the:20 p:for_this:15 p:fp_0:8 p:from_office:13 p:fur_^:-32 p:fur_den:13
p:gebucht_war:-12 p:geld_kommt:15 p:gente_paga:14 p:gepruft_und:-41 p:gg_d:-39 p:giorni_^:-39 p:giorni_data:29
p:goes_^:20 p:goes_out:9 p:going_^:17 p:going_in:-38 p:gt_000:10 p:guten_^:-22 p:guten_morgen:-18 p:hab_ich:-8
p:habe_ich:-9 p:haben_^:-9 p:haben_sie:22 p:haben_wir:-19 p:hacemos_pagos:-31 p:hago_un:9 p:half_^:14 p:half_the:26
p:halfte_^:-21 p:hasta_el:-20 p:hat_am:-29 p:have_it:-10 p:hb_0:19 p:heb_ik:-20 p:heb_je:47 p:hermano_dice:15
p:het_bedrag:9 p:het_betaald:35 p:het_erop:10 p:het_tweede:8 p:heute_^:15 p:him_^:-16 p:hj_0:-22 p:ho_pagata:-19
p:hoy_es:-21 p:i_was:-14 p:i_will:24 p:i_would:-14 p:ich_^:22 p:ich_am:-32 p:ich_bin:-13 p:ich_ihnen:-27
p:ich_und:-21 p:ich_wieder:24 p:ihnen_^:-9 p:ihnen_sein:-26 p:ik_^:28 p:ik_ben:-27 p:ik_betaal:37 p:ik_de:-13
p:ik_werk:-9 p:il_00:-28 p:il_^:58 p:il_bonifico:30 p:il_livre:-18 p:il_pagamento:12 p:il_resto:17 p:im_zahllauf:-17
p:in_^:-11 p:in_banca:12 p:in_data:-15 p:in_de:34 p:in_der:-24 p:in_distinta:10 p:in_einer:-26 p:in_ferie:21
p:in_mano:-12 p:in_ogni:16 p:in_on:-17 p:in_realta:-9 p:in_the:26 p:in_there:-19 p:inclusi_si:-9 p:ingegeven_met:-14
p:ingepland_op:-19 p:ingepland_voor:16 p:ingreso_000:22 p:ingreso_el:13 p:is_definite:9 p:is_down:-15 p:is_goed:25
p:is_het:58 p:is_in:19 p:is_not:15 p:is_on:14 p:is_the:-26 p:ist_^:-19 p:ist_ab:-20 p:ist_am:39 p:ist_fur:11
p:ist_seit:-18 p:it_down:12 p:it_is:-12 p:it_on:15 p:it_will:38 p:iva_^:-13 p:j_avais:-23 p:ja_^:33 p:ja_na:11
p:janeiro_a:8 p:je_fais:17 p:je_het:46 p:je_la:21 p:je_ne:-14 p:je_suis:-16 p:je_vous:-38 p:jetzt_0:11 p:jours_^:-45
p:jours_fin:43 p:kan_ik:-16 p:kann_ich:12 p:knop_dus:22 p:ko_0:15 p:kohle_bei:20 p:kommen_^:17 p:kommt_^:16
p:komt_^:-13 p:konnt_ihr:11 p:kriegen_sie:8 p:kriegt_ihr:33 p:krijgt_u:17 p:kw_00:-24 p:l_abbiamo:-10
p:l_audience:-14 p:l_echeance:8 p:l_ho:-19 p:l_iva:-13 p:la_0000:26 p:la_000:-29 p:la_00:34 p:la_0:16 p:la_banca:-13
p:la_dm:21 p:la_fattura:-48 p:la_oficina:-17 p:la_orden:30 p:la_pagamos:-26 p:la_premiere:-9 p:la_regoliamo:30
p:la_remesa:-17 p:landt_hij:-48 p:las_dos:-12 p:las_tres:42 p:latest_thats:14 p:lauf_am:11 p:lcr_au:8 p:le_00:-70
p:le_0:-21 p:le_^:106 p:le_bilan:-36 p:le_consigno:19 p:le_deposito:11 p:le_fatture:-8 p:le_solde:10 p:le_temps:8
p:le_virement:15 p:lees_ik:-16 p:les_000:21 p:les_00:25 p:les_^:-17 p:les_deux:14 p:letzter_bankarbeitstag:-40
p:lief_vom:-20 p:livre_^:-16 p:livreur_^:-12 p:llevaban_bonificacion:-10 p:lo_de:-13 p:lo_faccio:33 p:look_at:-13
p:los_000:20 p:los_^:-28 p:los_dias:-20 p:lote_de:8 p:m_^:-37 p:maak_ik:27 p:maar_bedoel:14 p:maar_dat:10
p:mais_0:11 p:mais_papa:12 p:maken_we:12 p:mandato_del:9 p:march_and:-13 p:martes_y:-17 p:me_la:-10 p:me_paie:-32
p:meets_on:-21 p:merry_^:-47 p:met_^:-10 p:met_valutadatum:-14 p:meta_^:14 p:metade_^:23 p:metto_nella:-9 p:mh_00:16
p:mi_hermano:10 p:mille_il:37 p:mismo_te:31 p:mit_dem:16 p:mit_mir:-11 p:mit_wertstellung:-19 p:mo_0:12 p:moet_^:31
p:mois_et:-23 p:mt_0:15 p:musste_^:-25 p:na_^:38 p:na_loterica:11 p:na_segunda:-13 p:na_sua:12 p:nao_ee:-14
p:nao_o:-33 p:next_two:10 p:nieuwe_komt:-12 p:no_0000:-36 p:no_^:-9 p:no_alcanzo:17 p:no_dia:-20 p:no_el:24
p:no_le:-18 p:no_lote:8 p:noch_gepruft:-42 p:noch_vor:9 p:nog_via:38 p:non_il:-29 p:not_^:-51 p:not_due:14
p:nous_est:-11 p:novembre_che:-17 p:novo_isto:-27 p:nuestra_atencion:-8 p:o_banco:21 p:o_boleto:11 p:o_dia:-13
p:o_que:18 p:o_restante:-18 p:o_ultimo:8 p:octubre_y:10 p:of_^:24 p:of_business:-16 p:of_each:-10 p:of_it:22
p:of_play:16 p:of_your:-30 p:office_account:13 p:oficina_hasta:-9 p:ogni_caso:16 p:ok_?:-19 p:oktober_dat:9
p:on_00:11 p:on_0:-24 p:on_^:-12 p:on_paie:-12 p:one_^:15 p:ontvangt_^:-9 p:op_^:22 p:op_de:23 p:or_^:-14
p:ordre_de:20 p:ore_00:-10 p:other_£:14 p:otra_mitad:-9 p:otra_vez:-9 p:out_to:33 p:over_^:9 p:overmorgen_want:-17
p:p_0:-30 p:p_^:8 p:paga_^:30 p:paga_el:-19 p:paga_na:9 p:paga_se:15 p:pagamenti_di:25 p:pagamenti_escono:-14
p:pagamento_^:15 p:pagamento_a:17 p:pagamento_efetuado:-11 p:pagamos_^:-11 p:pagar_^:-17 p:pagare_^:-20
p:pagare_entro:-9 p:pagaremos_^:17 p:pagata_^:-23 p:pagata_con:9 p:pagata_il:23 p:pago_0:-8 p:pago_^:40 p:pago_a:15
p:pago_el:-34 p:pago_es:12 p:pago_na:26 p:pago_no:33 p:paid_by:-20 p:paid_on:22 p:paie_la:8 p:paiement_^:46
p:paiement_du:14 p:paiement_le:-23 p:papa_prefere:12 p:par_lcr:8 p:para_^:45 p:para_el:32 p:para_la:-13 p:parte_^:22
p:partent_^:12 p:parviendra_le:9 p:pas_^:-21 p:passe_devant:21 p:passo_in:22 p:pay_^:-33 p:pay_on:-9 p:pay_the:19
p:pay_you:-10 p:paye_^:-12 p:payee_^:-47 p:payee_le:26 p:payer_a:13 p:paying_^:15 p:paying_it:41 p:payment_^:19
p:payment_date:-15 p:payment_run:15 p:per_i:-27 p:per_il:-24 p:pero_manana:10 p:pero_no:-20 p:play_^:16
p:plus_tard:11 p:pm_and:-8 p:por_correo:-15 p:por_la:-15 p:por_las:57 p:por_un:13 p:porta_sfiga:16 p:poste_^:8
p:posted_payment:15 p:pounds_on:8 p:pr_0:-32 p:pra_voces:24 p:pre_datado:17 p:prochain_^:10 p:programado_para:-28
p:programme_au:18 p:promise_to:-17 p:promised_for:-14 p:proposal_run:15 p:proroga_fino:-8 p:prossimo_^:20
p:puis_encore:13 p:pv_00:-9 p:qm_0:-17 p:qu_^:-9 p:que_^:-15 p:que_el:-27 p:que_es:19 p:que_esta:-35 p:que_eu:9
p:que_le:-26 p:que_pagaba:-10 p:que_vem:20 p:quello_^:19 p:quelque_chose:-16 p:quid_^:22 p:quindi_^:21 p:r_$:15
p:re_0000:-26 p:recu_^:-17 p:reglee_^:11 p:reglement_^:25 p:regolamento_^:-31 p:reinkriecht_konnt:11 p:remesa_de:-14
p:reouverture_le:-8 p:rest_^:16 p:resterende_€:-15 p:resto_^:12 p:retour_au:-8 p:retour_le:-8 p:riapriamo_^:-8
p:riba_al:21 p:rien_a:13 p:ritrasmettere_^:-9 p:riuscire_a:-8 p:rolzitting_van:-16 p:run_00:24 p:run_^:-12
p:run_on:-18 p:run_van:22 p:s_00:24 p:s_^:-15 p:sai_^:10 p:saldata_^:-17 p:saldra_el:10 p:sale_^:-9 p:sale_el:16
p:sammeluberweisung_geht:-15 p:saro_assente:-9 p:scade_il:14 p:scadenza_^:32 p:scheduled_^:20 p:scritto_^:-15
p:se_^:23 p:se_abonan:32 p:se_la:8 p:se_na:12 p:se_paga:29 p:se_pago:-42 p:se_transfiere:11 p:see_the:8
p:segue_o:-13 p:seguem_a:8 p:segun_contrato:-10 p:seit_^:-22 p:sem_falta:24 p:semana_que:15 p:semanas_mas:-28
p:sera_^:17 p:sera_e:-10 p:sera_encerrado:-8 p:sera_fait:18 p:sera_le:12 p:sera_payee:-19 p:sera_reglee:14
p:sexta_feira:-8 p:sfiga_facciamo:16 p:should_see:8 p:si_^:25 p:si_riapre:-9 p:sie_^:23 p:sie_das:9 p:sie_haben:13
p:sii_^:-12 p:sin_falta:46 p:sind_^:-18 p:so_it:23 p:so_vence:-8 p:solo_^:-9 p:something_across:-10
p:sondern_erst:-8 p:sono_in:-14 p:spatestens_^:14 p:sprich_letzter:-40 p:st_0:11 p:staat_het:-9 p:starting_^:-10
p:stata_saldata:-20 p:sto_in:24 p:sur_disons:-11 p:sur_le:11 p:t_m:-16 p:ta_na:11 p:tajo_y:37 p:te_dije:-9
p:te_hago:16 p:te_kunnen:-9 p:te_lo:-38 p:te_los:31 p:telefonata_di:-9 p:temps_que:8 p:tengo_la:18 p:tens_isso:-13
p:that_^:26 p:that_is:12 p:thats_friday:-20 p:the_00:24 p:the_account:8 p:the_first:13 p:the_hire:12 p:the_money:9
p:the_next:10 p:the_other:15 p:the_payment:-20 p:the_rest:14 p:the_run:29 p:they_are:-12 p:this_morning:-14
p:this_one:17 p:ti_faccio:11 p:tiene_fecha:-25 p:till_^:27 p:to_be:8 p:to_honour:-20 p:to_me:9 p:to_pay:-18
p:to_you:11 p:to_your:-15 p:tombe_le:21 p:tot_en:-11 p:tout_le:10 p:transferencia_^:15 p:transferencia_de:-13
p:transferencia_del:-17 p:transferidas_^:-10 p:transferimos_el:-19 p:tres_^:-13 p:trois_messages:-8 p:tweede_op:8
p:u_ontvangt:-9 p:u_€:15 p:uberweise_^:27 p:uberweise_ich:8 p:uberweisen_wir:8 p:uiterlijk_^:-19 p:ultimo_terco:8
p:un_bizum:9 p:un_ce:-8 p:un_cheque:22 p:una_data:19 p:una_proroga:-8 p:und_0:40 p:und_^:41 p:und_am:-31
p:und_die:10 p:until_^:-13 p:urs_is:9 p:us_^:-30 p:usted_el:8 p:uw_bericht:-19 p:valeur_^:-20 p:validee_paiement:11
p:valor_^:-27 p:valor_de:-27 p:value_date:-17 p:valuta_^:-13 p:valuta_beneficiario:-38 p:valutadatum_^:-14
p:vanaf_^:-8 p:vencimiento_^:13 p:verra_disposto:18 p:vf_0000:10 p:vi_pago:15 p:via_de:-8 p:viene_pagata:22
p:vierhonderdtachtig_op:16 p:vire_000:21 p:vire_tout:-17 p:virement_^:16 p:virement_le:11 p:volvemos_el:-12
p:von_0:34 p:von_^:-10 p:voor_^:23 p:vor_^:-14 p:vous_^:20 p:vous_fais:20 p:vous_parviendra:9 p:vous_paye:-18
p:vous_serez:10 p:vous_vire:-18 p:vt_0:-22 p:want_^:-11 p:wartet_auf:17 p:we_^:15 p:we_are:-27 p:we_will:-13
p:weeks_bacs:-30 p:weer_op:-9 p:wenn_ich:17 p:werden_^:-23 p:werk_op:-9 p:what_you:-10 p:whatever_you:30
p:when_the:-30 p:which_is:23 p:will_be:68 p:will_follow:-17 p:will_get:-18 p:will_go:16 p:will_have:-15
p:will_not:-13 p:will_see:25 p:wir_^:13 p:wir_am:9 p:wir_haben:-14 p:wir_uberweisen:-13 p:wire_it:-8 p:with_the:-41
p:with_you:13 p:woche_vor:-16 p:wordt_^:9 p:would_be:-53 p:y_000:10 p:y_br:8 p:y_como:-29 p:y_el:-11 p:y_hj:-11
p:y_hoy:-21 p:y_la:32 p:y_qm:-39 p:ya_esta:-22 p:you_^:17 p:you_decide:30 p:you_will:-42 p:your_account:-8
p:your_driver:-13 p:zahl_ich:-21 p:zahlen_wir:33 p:zahllauf_^:-14 p:zahllauf_mit:-19 p:zahlung_^:11 p:zit_ik:-17
p:zitting_^:-15 p:zum_00:-9 p:zum_^:30 p:£_000:-69 p:£_00:12 p:£_0:19 p:€_0:31 p:€_^:20 p:€_a:28 p:€_am:-17 p:€_el:9
p:€_le:48 p:€_les:-30 p:€_musste:-24 p:€_no:-25 p:€_und:19 p:€_y:11 past_nearer:-211 sure:-40 w:!:-37 w:$:13 w:%:-68
w:000:65 w:00:-31 w:?:-78 w:@:-63 w:a:-37 w:aa:-22 w:aan:13 w:aange:-31 w:aanma:17 w:ab:-11 w:aber:-67 w:abi:9
w:able:-8 w:aboga:26 w:abona:14 w:abril:-26 w:absen:-11 w:absol:19 w:acabe:20 w:accep:-31 w:accon:8 w:accor:22
w:accou:22 w:accre:32 w:aceit:-10 w:acept:31 w:acert:10 w:ach:8 w:acord:16 w:acqui:-8 w:acred:-30 w:acros:-17
w:acta:10 w:ad:17 w:adela:8 w:adjun:-16 w:admin:20 w:adres:-10 w:adven:15 w:advis:13 w:af:20 w:afges:10 w:afloo:-16
w:afwez:-15 w:ag:-51 w:again:-12 w:agend:32 w:agenz:-9 w:agora:60 w:agost:24 w:agree:-26 w:agres:-16 w:agric:-17
w:aguar:-20 w:ahah:29 w:ahi:10 w:ai:18 w:ainda:32 w:akten:-8 w:al:15 w:alber:-26 w:alcan:13 w:all:12 w:alla:69
w:alle:-37 w:alleg:-23 w:alles:-16 w:allo:13 w:allow:12 w:als:-12 w:also:80 w:alta:-26 w:altre:-16 w:altri:8
w:altro:-21 w:am:10 w:amiab:-20 w:amigo:21 w:amor:16 w:an:-12 w:and:23 w:andra:15 w:andre:10 w:anerk:35 w:anexo:-21
w:anita:-11 w:anmel:-13 w:ano:-35 w:anota:12 w:ante:-20 w:anter:-14 w:antes:20 w:antic:-12 w:antra:-9 w:antwe:-17
w:anwei:13 w:ao:32 w:apare:-8 w:apres:-13 w:april:26 w:apure:14 w:ar:34 w:are:48 w:armaz:-10 w:arran:-14 w:arreg:37
w:arriv:26 w:as:-16 w:asi:-9 w:ask:-11 w:asseg:18 w:assen:-8 w:assim:9 w:assin:-48 w:assis:-21 w:asunt:9 w:at:-22
w:ata:34 w:ate:33 w:atenc:-9 w:atend:-16 w:atien:-21 w:atten:-20 w:au:15 w:auch:10 w:aucun:14 w:audie:-38 w:auf:11
w:auftr:-8 w:aura:-16 w:aus:-51 w:ausen:-8 w:ausge:-16 w:ausse:13 w:ausza:13 w:autho:16 w:autor:-10 w:autre:15
w:aux:19 w:avais:-9 w:avant:19 w:avec:14 w:aver:-9 w:avere:-8 w:avete:-24 w:avevo:-31 w:avez:-17 w:avis:-12
w:aviso:-32 w:avoca:8 w:avoir:-20 w:avons:-26 w:avven:-14 w:aye:16 w:ayer:-19 w:b:-10 w:ba:-19 w:bacs:-37 w:balan:-9
w:balie:23 w:banca:38 w:banco:18 w:bank:23 w:banka:-37 w:bar:33 w:barau:-9 w:base:-15 w:beant:-13 w:bedoe:14
w:been:-23 w:begin:-25 w:begle:26 w:begli:-9 w:bei:33 w:beide:29 w:beise:-9 w:bekom:-17 w:beloo:39 w:ben:-36
w:benef:-37 w:bensi:28 w:berec:-15 w:beric:-21 w:beslo:16 w:best:-11 w:beste:45 w:betaa:30 w:betal:-25 w:betra:20
w:betre:-40 w:betwi:-28 w:beves:-27 w:bewin:-19 w:bezah:-24 w:bi:-31 w:bien:-77 w:big:-10 w:bijge:-18 w:bilan:-36
w:bin:39 w:bis:-23 w:bit:25 w:bitte:-30 w:bizum:16 w:bjr:17 w:bk:-22 w:bloqu:-15 w:boas:10 w:boite:11 w:bola:14
w:bolet:9 w:bom:13 w:bon:30 w:bonif:-10 w:bonjo:-13 w:both:20 w:bout:12 w:br:9 w:brinc:14 w:bring:-8 w:bro:18
w:brout:-17 w:bs:28 w:buen:24 w:buena:19 w:bueno:22 w:buong:32 w:burea:-26 w:busin:-18 w:buzon:-21 w:bw:-11 w:by:-10
w:ca:-11 w:cab:12 w:cai:-27 w:caixa:24 w:cajas:-16 w:calen:-31 w:calf:8 w:call:-9 w:calle:10 w:calma:-8 w:cambi:-28
w:came:-13 w:campa:26 w:can:12 w:cance:-14 w:candi:-8 w:canno:-8 w:canon:-8 w:capo:59 w:cara:-11 w:card:26
w:carre:-16 w:carta:46 w:carte:26 w:case:-10 w:casel:-9 w:cashi:13 w:caso:26 w:catal:9 w:cb:-9 w:cc:24 w:ce:25
w:cerra:-17 w:certa:36 w:certe:28 w:certi:-9 w:cessa:-9 w:cette:-9 w:ch:10 w:chair:-30 w:chaqu:-22 w:chauf:-9
w:che:-8 w:chego:-10 w:chequ:53 w:chez:24 w:chf:-25 w:chiam:-8 w:chied:10 w:chies:27 w:chiud:51 w:chius:-19
w:chofe:-14 w:chose:-16 w:chris:-37 w:ci:-46 w:ciao:10 w:cierr:12 w:circu:-12 w:civil:-10 w:cl:-12 w:claro:-29
w:clear:23 w:clien:29 w:cm:-18 w:co:-10 w:cobra:-14 w:cobro:18 w:codic:8 w:cogno:30 w:coisi:12 w:col:14 w:colet:14
w:colle:-27 w:combi:26 w:come:-9 w:comec:-38 w:comis:15 w:comma:22 w:como:-17 w:compr:-39 w:compt:30 w:comun:19
w:conci:-21 w:conco:-20 w:condi:54 w:confe:28 w:confi:21 w:confo:26 w:conge:-26 w:conse:27 w:consi:-22 w:conso:41
w:const:14 w:conta:33 w:conte:-9 w:conto:15 w:contr:-23 w:conve:-12 w:convo:-20 w:coop:-17 w:copie:-28 w:corre:-41
w:corta:-20 w:corte:-10 w:cos:8 w:costu:16 w:couco:8 w:could:-34 w:counc:-23 w:credi:-71 w:cs:-10 w:ct:33 w:cuand:35
w:cuant:24 w:cuatr:34 w:cuent:37 w:cui:15 w:cumpl:21 w:curat:13 w:custo:-23 w:cut:13 w:cv:-17 w:d:-15 w:da:-22
w:daar:23 w:daarm:-10 w:daarn:-14 w:dada:19 w:dag:21 w:dagen:19 w:dagli:-15 w:dai:25 w:dan:33 w:danac:-8 w:dann:23
w:dans:46 w:darau:-23 w:das:32 w:dass:-30 w:data:18 w:datad:17 w:date:48 w:dates:-14 w:dato:26 w:davon:11 w:day:8
w:days:21 w:de:-17 w:debit:71 w:debor:-17 w:dec:-20 w:decem:-77 w:decid:46 w:decli:-20 w:defau:-20 w:defin:42
w:del:-19 w:delan:-19 w:deleg:-14 w:delib:18 w:deliv:-8 w:dell:-11 w:della:-22 w:dem:-12 w:demai:-31 w:deman:-18
w:den:-46 w:dentr:-34 w:depen:-23 w:depos:38 w:depot:-9 w:depui:-37 w:der:-37 w:des:-16 w:desbl:21 w:descu:51
w:desde:-15 w:desol:-12 w:detal:-11 w:detto:-13 w:deux:13 w:devan:25 w:dever:-9 w:devol:-14 w:deze:13 w:di:-50
w:dia:61 w:dias:28 w:dicht:-12 w:dicia:-8 w:dicie:31 w:dicta:12 w:die:52 w:diens:19 w:dient:-17 w:diese:34
w:diez:-15 w:diffi:-10 w:dije:-23 w:diner:15 w:dinhe:-85 w:dinsd:-73 w:dire:30 w:direc:29 w:direk:-10 w:diret:39
w:disch:16 w:discu:15 w:disgu:9 w:dison:-10 w:dispu:10 w:disse:8 w:disso:11 w:distr:-28 w:dit:-39 w:diver:-11
w:dm:14 w:do:12 w:doe:80 w:does:15 w:doing:14 w:dois:20 w:dokto:9 w:doman:-15 w:don:13 w:donc:30 w:donde:-23
w:done:15 w:donne:12 w:dos:-24 w:dossi:-14 w:dovut:-11 w:down:14 w:dp:13 w:dran:25 w:drauf:12 w:drukt:22 w:drum:-37
w:duas:26 w:duize:22 w:dupli:9 w:durfe:-13 w:dus:57 w:e:13 w:each:-8 w:eben:-8 w:echea:12 w:echel:11 w:echt:38
w:echue:-15 w:econo:13 w:ecrir:-11 w:ed:12 w:ee:35 w:een:-28 w:eerst:10 w:efect:20 w:eg:22 w:egale:21 w:ei:-14
w:eigen:-28 w:eind:23 w:eine:-38 w:einen:20 w:einge:-13 w:einsc:-9 w:einve:9 w:einwa:-19 w:ejecu:-24 w:ek:9 w:el:-23
w:elect:-15 w:elimi:-8 w:elle:13 w:email:-12 w:emiti:-27 w:emos:11 w:empre:-9 w:en:16 w:encai:-20 w:encaj:-22
w:encar:-18 w:encer:-33 w:encor:23 w:end:14 w:ender:-20 w:engag:-18 w:enkel:-23 w:enreg:14 w:enten:8 w:entra:10
w:entre:-12 w:enver:18 w:envia:41 w:envoy:-14 w:equip:-24 w:era:-56 w:erbet:-16 w:erken:9 w:erop:-10 w:errat:21
w:erst:-58 w:erste:31 w:es:12 w:esa:-11 w:escol:-8 w:escon:-31 w:escri:10 w:ese:-8 w:espec:19 w:esper:-23 w:esque:13
w:est:11 w:esta:8 w:estao:-40 w:estar:-31 w:este:-24 w:estim:18 w:esto:-12 w:estou:-10 w:estoy:-21 w:et:47
w:etait:11 w:ete:-10 w:etwas:-29 w:eu:49 w:euch:34 w:eur:-66 w:euro:12 w:euros:19 w:eve:16 w:even:-10 w:every:-21
w:exact:14 w:execu:-11 w:exemp:-9 w:expec:14 w:exter:19 w:extra:-8 w:facci:84 w:faco:18 w:factu:8 w:faill:-12
w:faire:-19 w:fais:46 w:falli:15 w:falsc:10 w:falta:29 w:farce:-9 w:fasse:-10 w:faste:12 w:fatti:41 w:fatto:29
w:fattu:35 w:fatur:19 w:faveu:13 w:favor:-54 w:faz:27 w:fazer:24 w:fe:-19 w:febbr:15 w:febru:33 w:fecha:-54
w:feier:17 w:feito:40 w:feria:-23 w:ferie:15 w:ferma:-25 w:ferme:10 w:ferna:-17 w:ferti:12 w:fev:8 w:fevri:-11
w:fica:45 w:ficar:12 w:fido:-21 w:fiera:-16 w:fiest:8 w:fifte:8 w:figur:8 w:file:-10 w:fin:28 w:final:49 w:finan:-15
w:fine:50 w:fini:-26 w:fino:-8 w:firme:20 w:firmo:-24 w:first:36 w:fisca:27 w:fisic:-9 w:fissa:23 w:fl:13 w:foi:-25
w:folge:-11 w:folgt:-22 w:fondo:32 w:for:-36 w:foram:-12 w:forde:-22 w:four:-23 w:fourt:11 w:fp:8 w:frau:-38
w:freig:-36 w:freir:-34 w:freit:-16 w:frida:35 w:frist:-10 w:fruh:16 w:fue:-12 w:fuera:-10 w:funds:34 w:fuori:-11
w:fur:-16 w:furni:-8 w:furs:-8 w:furth:-8 w:fv:21 w:gaat:-10 w:ganz:15 w:garan:-8 w:gd:11 w:ge:-14 w:geach:11
w:gebeu:-15 w:gebuc:26 w:geef:8 w:geehr:-8 w:geen:-12 w:gegen:-15 w:gekhe:-16 w:gekom:-18 w:geld:8 w:gelij:8
w:gemac:-31 w:genau:10 w:gener:36 w:genna:34 w:gente:14 w:genti:45 w:gepru:-39 w:gere:-9 w:gereg:41 w:gesag:-11
w:gesch:-24 w:geste:-37 w:gesti:-12 w:gesto:-19 w:get:-15 w:gets:8 w:gezah:16 w:gezog:-12 w:gg:-30 w:gia:-47
w:ging:-21 w:giove:74 w:giro:46 w:giudi:24 w:giust:-10 w:gj:23 w:gleic:30 w:gli:-21 w:gm:-39 w:go:-56 w:goed:27
w:goede:-21 w:goes:21 w:going:-17 w:got:-17 w:graci:-12 w:grand:15 w:gross:15 w:grupo:9 w:grupp:-12 w:gruss:-23
w:gs:14 w:gt:10 w:guia:-11 w:guten:-18 w:gv:-34 w:h:-12 w:ha:9 w:haar:-29 w:hab:-63 w:habe:-18 w:haben:-13
w:habla:-16 w:hacem:-29 w:hacen:18 w:hago:15 w:half:28 w:hande:-35 w:handl:-23 w:hangt:-9 w:hanno:17 w:has:-17
w:hasta:-38 w:hat:-42 w:hatte:-16 w:have:-64 w:hay:-8 w:he:15 w:hear:-10 w:heard:-11 w:hebt:14 w:heeft:-16 w:heer:11
w:helem:19 w:helft:-22 w:hem:19 w:herma:18 w:herrs:16 w:het:-11 w:heute:27 w:hier:17 w:hij:-62 w:hinzu:-8 w:hire:12
w:histo:-19 w:hizo:-9 w:hj:-22 w:hl:-15 w:ho:33 w:hoe:-8 w:hoffe:-10 w:hoje:21 w:hola:-49 w:honde:24 w:honou:-20
w:hoofd:34 w:hoor:-14 w:hope:-19 w:hoy:48 w:hs:16 w:huit:34 w:hunde:-9 w:hundr:16 w:i:-38 w:ich:-24 w:ieri:-25
w:if:-42 w:ihnen:-58 w:ihr:49 w:ihre:-26 w:ihrer:-13 w:ik:-22 w:il:-13 w:im:-23 w:impor:-26 w:in:15 w:inbox:-14
w:incas:24 w:inclu:-12 w:incon:-13 w:indem:-8 w:indep:8 w:indic:-22 w:indie:-16 w:ines:21 w:info:-12 w:infor:-30
w:ingeg:-14 w:ingre:40 w:inhou:-13 w:inqui:19 w:insie:-26 w:insol:28 w:instr:16 w:inten:-20 w:inter:26 w:inv:11
w:invec:-15 w:inven:-11 w:inver:-31 w:invoi:-15 w:io:19 w:is:-15 w:iscri:-10 w:isso:-30 w:ist:53 w:istan:19
w:isto:-9 w:it:41 w:its:-10 w:iva:-10 w:jahre:24 w:jajaj:-13 w:jan:-63 w:janei:-12 w:jarig:14 w:je:22 w:jeden:9
w:jefe:-14 w:jetzt:18 w:jeudi:19 w:jewei:-13 w:jl:-63 w:jour:36 w:jpeux:9 w:judic:19 w:jueve:-10 w:juge:-14
w:juges:-17 w:juli:-19 w:junio:-30 w:junta:14 w:junto:12 w:just:20 w:justi:-15 w:justo:18 w:juzga:-12 w:jvous:25
w:kan:-22 w:kanns:11 w:kanto:-19 w:karla:19 w:keine:-17 w:kenba:-10 w:kev:-13 w:kl:14 w:klaar:32 w:klage:-39
w:klar:-21 w:klein:19 w:km:12 w:knapp:41 w:knop:22 w:know:-10 w:ko:15 w:kohle:34 w:komme:58 w:kommt:18 w:komt:-21
w:konne:-17 w:konto:-8 w:kopie:12 w:korre:-9 w:koste:9 w:kr:14 w:krieg:30 w:krijg:28 w:kunne:-26 w:kunt:12 w:kv:-18
w:kw:-35 w:kwam:-35 w:l:-13 w:la:-16 w:laats:44 w:lady:9 w:lager:20 w:land:-24 w:lande:-8 w:lands:-12 w:landt:-48
w:las:42 w:lasci:8 w:last:25 w:later:-11 w:lauf:-16 w:laufe:-19 w:laut:-26 w:lb:14 w:lc:-41 w:lcr:8 w:le:12
w:lees:-17 w:left:-10 w:legge:-19 w:leggo:-9 w:lei:16 w:leide:-12 w:les:13 w:let:-33 w:letra:-9 w:lette:-20
w:lettr:19 w:letzt:-41 w:lg:36 w:lh:-9 w:li:33 w:licen:-13 w:liebe:-15 w:liefe:-30 w:lieu:-15 w:liqui:12 w:lisa:-13
w:list:9 w:livre:-30 w:ll:8 w:llama:-18 w:llega:-23 w:lleva:-12 w:lm:-10 w:lo:63 w:logo:-8 w:lonen:-15 w:look:-18
w:looke:-12 w:los:54 w:losse:16 w:lote:8 w:lots:11 w:loure:-31 w:lovel:25 w:lr:31 w:ls:11 w:lt:-23 w:lui:19
w:luned:-21 w:lunes:-57 w:lv:-28 w:ma:-45 w:maak:16 w:maar:-12 w:mach:12 w:mache:29 w:made:-9 w:mag:12 w:magis:8
w:mail:-21 w:mailb:-15 w:mais:-13 w:mal:-17 w:manag:18 w:manda:73 w:mann:17 w:mano:31 w:mante:46 w:mar:8 w:marca:13
w:march:-13 w:maria:12 w:mars:-8 w:marte:-19 w:mas:-12 w:mate:26 w:matte:-8 w:max:20 w:mayor:15 w:mb:-34 w:me:-57
w:media:-15 w:mee:-8 w:meeka:-10 w:meer:13 w:meets:-21 w:mehr:8 w:mein:-14 w:melde:-21 w:membe:-11 w:mensa:-33
w:merci:8 w:merco:-9 w:mercr:14 w:merry:-51 w:mes:17 w:mese:18 w:messa:-38 w:messo:-27 w:met:-56 w:metad:41
w:metto:-13 w:meu:-24 w:mh:11 w:mi:36 w:mia:34 w:mierc:39 w:migra:8 w:mij:-29 w:mijn:-19 w:mil:42 w:mille:56
w:minha:18 w:minut:25 w:mio:17 w:mir:-24 w:misma:-14 w:mismo:43 w:misso:11 w:mit:-52 w:mitte:-8 w:mittw:-14 w:ml:20
w:mo:11 w:moet:9 w:moi:-21 w:moin:21 w:mois:26 w:momen:31 w:mon:-19 w:monat:-24 w:monda:-39 w:money:28 w:monit:-8
w:monta:26 w:month:-27 w:mora:-9 w:more:12 w:morni:-21 w:mr:-19 w:ms:-28 w:mt:15 w:multa:26 w:multi:-42 w:muori:-9
w:muss:-18 w:musst:-30 w:mute:-9 w:mxn:19 w:na:-10 w:naar:-27 w:nach:-50 w:nachf:-12 w:nachs:-15 w:nacht:-16
w:nada:-38 w:nao:-14 w:nas:-36 w:nd:-21 w:ne:39 w:nee:-20 w:neer:-19 w:negat:-12 w:nein:66 w:nel:76 w:nella:-8
w:nemme:-33 w:nessa:9 w:net:15 w:neu:-10 w:new:38 w:next:-60 w:nich:27 w:nicht:19 w:niet:-37 w:niets:-27 w:nieuw:-12
w:nimmt:-9 w:ninet:-32 w:ningu:-34 w:nm:11 w:no:13 w:noch:20 w:nog:25 w:nogma:16 w:noite:50 w:non:-11 w:norma:-43
w:nosso:-26 w:nostr:-23 w:nota:35 w:note:-34 w:nothi:-10 w:notre:30 w:nou:-13 w:nous:-55 w:nov:37 w:novem:-54
w:novie:62 w:now:71 w:nozze:-14 w:nr:-8 w:nu:58 w:nuest:9 w:nuevo:-10 w:nun:18 w:nunca:-8 w:nuova:14 w:nur:-11
w:o:37 w:obser:-13 w:oc:-9 w:oct:15 w:octub:12 w:off:16 w:offic:-8 w:ofici:-17 w:oggi:-40 w:ogni:-20 w:ohne:37
w:oii:11 w:ok:29 w:oktob:12 w:om:-9 w:on:11 w:once:39 w:onder:-17 w:one:39 w:ones:15 w:onlin:-10 w:only:8 w:onze:-20
w:ook:-11 w:op:8 w:opene:-8 w:opens:-9 w:opera:-16 w:or:-19 w:ora:32 w:oraca:11 w:ordem:12 w:orden:33 w:ordin:28
w:ordnu:13 w:ore:-10 w:origi:-31 w:os:-29 w:other:25 w:otra:-30 w:otro:12 w:otros:27 w:ottob:26 w:ou:-23 w:oui:-50
w:our:-10 w:out:15 w:outra:22 w:outro:-40 w:outub:13 w:ouvre:-13 w:over:-8 w:overb:-22 w:overg:-22 w:p:-37 w:pa:-17
w:paga:84 w:pagab:-19 w:pagad:-55 w:pagam:30 w:pagao:8 w:pagar:-9 w:pagat:-22 w:paghe:-70 w:paghi:-18 w:pago:68
w:pagos:-13 w:pague:-37 w:paid:-56 w:paie:8 w:paiem:-22 w:palav:8 w:palle:-11 w:paolo:14 w:papa:21 w:papel:-13
w:paper:-14 w:papie:14 w:paque:-11 w:par:20 w:para:-27 w:parce:-8 w:parle:-51 w:part:22 w:parte:-16 w:parti:-10
w:pasa:13 w:pascu:10 w:pasiv:-14 w:paso:23 w:passa:28 w:passe:-12 w:passo:34 w:passt:17 w:patto:-35 w:paulo:15
w:paye:-25 w:payer:8 w:payin:23 w:pdf:-13 w:pedid:-16 w:pedim:-18 w:pegas:-12 w:penni:22 w:pensa:12 w:per:-73
w:perch:9 w:perdi:-12 w:perdo:-11 w:pergu:-18 w:perma:15 w:pero:11 w:perso:18 w:perta:15 w:pesao:35 w:pesos:19
w:petit:-12 w:peux:-18 w:pf:-40 w:pico:-26 w:pila:24 w:pire:-9 w:pix:13 w:pl:-18 w:plan:26 w:plant:22 w:play:17
w:plazo:-26 w:pleas:-21 w:pls:22 w:plus:45 w:pm:-10 w:pode:21 w:poder:-11 w:podre:-10 w:poi:-9 w:polit:19 w:pomer:31
w:pongo:-8 w:ponle:16 w:por:-104 w:porqu:-16 w:porta:32 w:porte:-8 w:pose:-14 w:posib:11 w:post:-22 w:poste:50
w:pour:-10 w:pr:-30 w:pract:-26 w:prazo:-8 w:pre:8 w:prefa:-9 w:prefe:19 w:prema:25 w:prend:10 w:prepa:25
w:prese:-34 w:press:-14 w:prest:-20 w:preve:-14 w:preza:18 w:prima:-27 w:prime:-10 w:pris:-9 w:probl:-10 w:proch:24
w:produ:-28 w:progr:9 w:prome:-38 w:promi:8 w:propo:-16 w:propr:-15 w:propu:21 w:proro:-8 w:pross:-12 w:prove:-27
w:provi:50 w:provv:27 w:proxi:8 w:pt:28 w:publi:-14 w:puedo:14 w:pues:-11 w:punkt:8 w:punto:-16 w:puse:-24 w:put:-15
w:puts:-10 w:q:25 w:qdo:21 w:qm:-15 w:qu:-15 w:quadr:8 w:qualq:16 w:quand:56 w:quant:22 w:quarr:18 w:quats:-12
w:que:-50 w:queda:33 w:quedo:-14 w:quell:-24 w:quelq:-20 w:quem:-16 w:quest:18 w:qui:18 w:quinc:10 w:quita:-8
w:quite:-17 w:quitt:27 w:r:-9 w:racco:-12 w:radic:-17 w:rahme:-15 w:ramme:-35 w:rate:-8 w:raus:-18 w:rb:-23 w:rd:-11
w:re:32 w:reage:-15 w:reais:-16 w:reali:14 w:receb:-16 w:recei:-15 w:recep:-9 w:reces:-13 w:recev:17 w:recha:-10
w:rechn:62 w:recht:20 w:recib:-18 w:recla:-24 w:recom:-8 w:recon:16 w:recue:11 w:recur:-9 w:redir:13 w:ref:-28
w:refus:36 w:regar:-8 w:regis:12 w:regle:66 w:reglo:-38 w:regol:-11 w:regre:-18 w:reink:9 w:reken:-51 w:rekla:-9
w:relat:-8 w:remai:-15 w:remes:-39 w:remin:-33 w:reope:12 w:reouv:-10 w:repas:14 w:reply:-10 w:reque:-27 w:resol:18
w:respo:-23 w:rest:36 w:resta:16 w:restb:22 w:resto:21 w:restr:-9 w:retar:22 w:retor:-13 w:retou:-27 w:retra:-9
w:retro:-11 w:retti:19 w:rever:-13 w:revie:-16 w:revis:11 w:riapr:-29 w:riba:30 w:ricev:14 w:rient:40 w:rigua:41
w:riman:-20 w:rimar:-11 w:rimbo:15 w:ringi:8 w:risco:-12 w:rispo:-37 w:ritra:-9 w:riusc:-19 w:rolzi:-16 w:round:9
w:rs:9 w:run:29 w:rutsc:-23 w:rv:-62 w:s:-9 w:sabad:31 w:sabri:37 w:saco:-23 w:sage:16 w:sagen:-27 w:sagt:21
w:sai:28 w:said:-17 w:saisi:-21 w:saiso:9 w:saiu:-22 w:salda:-12 w:saldo:18 w:saldr:10 w:salon:-20 w:salut:-12
w:same:20 w:samed:23 w:samme:-15 w:samst:-9 w:san:-8 w:santa:10 w:sao:-11 w:sara:20 w:saran:-11 w:sareb:-10
w:saro:-14 w:sat:9 w:satis:8 w:savoi:16 w:sbagl:10 w:scade:56 w:schau:-36 w:sched:18 w:schli:10 w:schon:-58
w:schot:22 w:schwe:16 w:scont:-13 w:scors:37 w:scrat:-14 w:scrit:-48 w:scusi:-22 w:se:-80 w:sea:32 w:seas:10
w:secon:9 w:secre:18 w:see:29 w:seein:8 w:segna:28 w:segue:-40 w:segun:-30 w:sehr:-8 w:sein:-26 w:selec:15 w:sem:11
w:semai:-15 w:seman:-45 w:sempr:19 w:sendi:-31 w:sent:-10 w:sente:-21 w:sepa:-25 w:sept:9 w:septe:-9 w:septi:12
w:ser:-19 w:sera:16 w:serai:9 w:serao:9 w:serez:10 w:serio:15 w:serve:-13 w:servi:-17 w:servu:20 w:setti:19
w:settl:-28 w:seu:-42 w:sexta:-32 w:sfiga:16 w:shall:22 w:she:22 w:si:-71 w:sich:-17 w:sicur:28 w:side:-12
w:sient:-10 w:siete:8 w:sig:-11 w:signe:-25 w:sigue:-51 w:sigui:-8 w:sii:-14 w:sim:-30 w:sin:22 w:sinal:-11
w:since:-8 w:sind:-19 w:sino:21 w:sinon:21 w:situa:10 w:six:13 w:skont:-16 w:sl:25 w:slech:-28 w:slt:13 w:so:-66
w:sobra:14 w:sobre:-10 w:socia:-9 w:sofor:-9 w:soit:36 w:soldi:-8 w:solic:-42 w:solle:-44 w:somet:-48 w:somma:-9
w:somme:16 w:son:49 w:sonde:-12 w:sono:-64 w:soone:-17 w:sorry:-12 w:sort:18 w:sospe:13 w:sowie:9 w:spass:-21
w:spate:20 w:spave:30 w:speak:14 w:speri:-8 w:spoke:18 w:spric:-40 w:st:9 w:staat:37 w:stadt:9 w:stama:16 w:stand:-8
w:start:-16 w:stata:-25 w:stati:26 w:stato:-9 w:statu:56 w:stavo:-8 w:steed:-12 w:stell:-14 w:stemm:-30 w:stess:42
w:steur:10 w:steve:12 w:stipe:-13 w:sto:16 w:stop:14 w:stort:16 w:strei:-10 w:studi:-21 w:stukk:8 w:su:-70
w:subit:22 w:subve:-11 w:suis:-26 w:suite:8 w:sul:-56 w:suo:-29 w:super:-8 w:suppl:-43 w:suppo:-8 w:sur:34 w:sure:-8
w:sures:10 w:sv:13 w:swift:-20 w:t:21 w:ta:38 w:table:-8 w:tage:11 w:tagsa:-9 w:tajo:37 w:tanto:9 w:tard:23 w:tc:-41
w:te:67 w:team:-16 w:ted:-10 w:teil:13 w:teilb:37 w:teile:16 w:teilz:-16 w:telef:-25 w:temps:16 w:tenho:-17
w:tens:-13 w:ter:-19 w:terca:-18 w:terco:-8 w:terug:16 w:tesor:-10 w:th:-58 w:thank:-8 w:that:9 w:thats:10 w:the:19
w:them:38 w:there:9 w:they:13 w:thing:-13 w:think:25 w:this:10 w:tho:9 w:thous:-9 w:three:19 w:throu:27 w:thru:8
w:thurs:11 w:ti:46 w:ticke:-11 w:tiene:36 w:tight:-24 w:till:28 w:time:28 w:tio:10 w:tirad:11 w:titol:20 w:tm:11
w:tn:-12 w:to:-15 w:todav:-13 w:today:11 w:todo:16 w:todos:-8 w:told:19 w:tolgo:28 w:tombe:10 w:ton:-11 w:torna:-20
w:tout:-61 w:toute:-17 w:towar:-23 w:tr:13 w:tra:33 w:traba:-8 w:tranq:17 w:trans:-23 w:trata:-9 w:trato:29
w:tratt:27 w:trave:10 w:tray:9 w:trein:10 w:tres:8 w:treso:11 w:tribu:-14 w:trime:-10 w:trois:-16 w:tromp:-13
w:trova:27 w:try:-16 w:tu:-36 w:tuesd:-14 w:turne:-15 w:twee:23 w:tweed:8 w:twelv:-10 w:twice:-11 w:two:54 w:u:-48
w:ubern:-18 w:uberw:-13 w:udien:-14 w:uffic:-35 w:uit:8 w:uitze:-16 w:um:-44 w:un:-26 w:una:48 w:unabh:9 w:under:-30
w:undic:-11 w:une:-18 w:uno:11 w:unser:-31 w:unter:-32 w:until:-33 w:ur:-25 w:urs:9 w:urspr:-23 w:us:-36 w:uscit:-8
w:usted:9 w:util:-27 w:uur:-11 w:uw:-8 w:v:25 w:va:-10 w:vacac:-8 w:vakan:-8 w:vale:54 w:valeu:-44 w:valid:19
w:valor:-73 w:value:-12 w:valut:-31 w:vamos:22 w:vanav:11 w:vanda:-17 w:varia:21 w:vat:14 w:vb:10 w:vc:-15 w:vd:13
w:ve:25 w:veio:-16 w:vejo:-21 w:vem:30 w:vence:21 w:venci:44 w:vende:30 w:vener:-21 w:vengo:44 w:venta:-30 w:ver:-42
w:verbi:21 w:verda:16 w:verei:-10 w:veren:16 w:verka:8 w:verla:8 w:vers:-11 w:versa:-40 w:versp:14 w:versu:-29
w:verva:-18 w:verwe:-19 w:verze:-9 w:verzo:-27 w:ves:-12 w:veuil:-11 w:vez:23 w:vf:31 w:vh:16 w:vi:-9 w:via:45
w:viagg:-49 w:vida:20 w:viend:-14 w:viene:25 w:vierh:16 w:viern:14 w:vigen:-11 w:vindi:-36 w:vindt:-8 w:vino:20
w:vir:12 w:virem:57 w:visa:-14 w:vl:8 w:voces:16 w:voi:8 w:volda:10 w:voldo:-12 w:volks:10 w:volta:-35 w:volte:-9
w:volun:-8 w:volve:-12 w:von:10 w:voor:37 w:vor:-15 w:vorig:-17 w:vos:-51 w:vosso:15 w:vostr:-37 w:votre:15 w:vou:12
w:voy:21 w:vrijd:-23 w:vt:-22 w:vuelt:-18 w:vuest:31 w:w:11 w:waaro:-10 w:walla:23 w:wante:12 w:wants:19 w:waren:-13
w:warte:17 w:was:-16 w:way:-9 w:wb:27 w:we:-27 w:weddi:-8 w:wedne:-52 w:week:-37 w:weeke:-10 w:weeks:-28 w:weer:-23
w:weet:-15 w:weihn:10 w:weil:-16 w:wel:-25 w:werd:-14 w:werde:-19 w:were:-20 w:werk:-11 w:werts:-23 w:weten:-17
w:wette:-29 w:whate:30 w:when:-24 w:which:-10 w:while:14 w:whole:8 w:wi:41 w:wie:13 w:wife:8 w:wij:-21 w:will:97
w:wim:16 w:wir:-64 w:wird:42 w:wire:-18 w:with:-20 w:wl:-9 w:woche:19 w:worde:-25 w:wordt:26 w:would:-76 w:wrong:-14
w:wrote:-14 w:wurde:-49 w:y:109 w:ya:19 w:yes:-40 w:yet:9 w:yo:-21 w:you:-38 w:young:15 w:your:-14 w:yours:-27
w:zahl:-8 w:zahle:-19 w:zahlt:-8 w:zal:-23 w:zater:9 w:zeg:13 w:zeit:-8 w:zelf:16 w:zet:18 w:zie:-9 w:zitti:-16
w:zonda:43 w:zou:-14 w:zu:-45 w:zuges:-18 w:zulle:10 w:zum:10 w:zur:-13 w:zwei:27 w:£:-49
"""
