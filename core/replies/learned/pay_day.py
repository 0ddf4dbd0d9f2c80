"""What speaks for and against `pay_day`: written by `make reply-weights`, never by hand."""

BIAS = -3.33
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
-1ack:-9 -1admin:-27 -1all:28 -1back:30 -1bounce:-18 -1closed:12 -1copy:-27 -1d.ALLOWANCE_CHARGE:-13
-1d.CONTRACT_TERMS:-13 -1d.DAMAGED:-10 -1d.RETURN:-9 -1difference:17 -1fix:-21 -1formal:-43 -1goods:15
-1greeting:-19 -1hardship:16 -1hold:-16 -1hope:-42 -1hostile:11 -1joke:-9 -1legal:-57 -1mine:19 -1moved:-27
-1n.QUANTITY_SHORT:-16 -1not:39 -1not_dispute:38 -1not_legal:21 -1not_statement:12 -1once_us:-29 -1ooo:-15 -1order:9
-1others:12 -1paid:-43 -1part:-34 -1pay:29 -1plan:-28 -1proof:-17 -1propose:-36 -1question:-32
-1r.LATE_FEE_CONTESTED:9 -1r.PRICE_ERROR:10 -1r.QUALITY:-23 -1refuse:-9 -1rest:-34 -1run:52 -1statement:-19
-1stop:-33 -1until:-28 -1willpay:-12 0ack:-18 0admin:-20 0all:25 0back:-113 0closed:-54 0contest:-27
0d.ALLOWANCE_CHARGE:-32 0d.CANCELLED:-13 0d.CONTRACT_TERMS:-43 0d.DUPLICATE_BILLING:17 0d.LATE_DELIVERY:-14
0d.MISSING_DOCS:-23 0d.QUALITY:-9 0d.QUANTITY_SHORT:25 0d.RETURN:-21 0d.TAX:-30 0d.TERMS_DISPUTE:-43
0d.VOLUME_REBATE:-22 0demand:-17 0dispute:-16 0fix:-30 0formal:-44 0gone:-17 0goods:-33 0greeting:-72 0hardship:-22
0hold:23 0hope:-83 0inclusive:-44 0insolvency:-104 0lawyer:-27 0legal:-73 0mine:-66 0moved:-35 0moves:56 0not:-182
0not_dispute:-25 0not_hope:-14 0not_legal:-16 0not_not:69 0not_ooo:-14 0not_paid:-9 0not_quality:-21 0not_stop:-23
0once_funds:-22 0once_us:-15 0ooo:-80 0others:33 0paid:-45 0part:29 0pay:72 0plan:-69 0proof:-23 0propose:-17
0question:-22 0r.CANCELLED:-15 0r.DUPLICATE_BILLING:9 0r.LATE_FEE_CONTESTED:-34 0r.PRIOR_OVERPAYMENT:13
0r.QUALITY:-16 0r.RETURN:-15 0r.TAX:-12 0r.TERMS_DISPUTE:-11 0r.VOLUME_REBATE:-13 0redirect:-51 0refuse:-14
0remittance:-28 0soon:-32 0statement:-22 0stop:-42 0unable:-39 0willpay:110 1ack:19 1back:-20 1copy:11
1d.ALLOWANCE_CHARGE:11 1d.CONTRACT_TERMS:13 1d.DAMAGED:-12 1d.DUPLICATE_BILLING:13 1d.MISSING_DOCS:-10
1d.NOT_OURS:10 1d.TAX:-12 1demand:9 1fix:13 1formal:-19 1greeting:9 1hope:-57 1hostile:-19 1inclusive:-25
1insolvency:-34 1lawyer:-23 1legal:-41 1moves:-44 1netted:-9 1not:-16 1not_legal:-22 1once_funds:39 1ooo:-19
1others:47 1paid:-58 1part:46 1pay:-10 1plan:-10 1propose:20 1question:48 1r.LATE_FEE_CONTESTED:20 1r.LOST:-13
1r.QUALITY:-17 1r.SERVICE_INCORRECT:-11 1redirect:59 1remittance:10 1rest:25 1run:-28 1soon:16 1stop:-20 1until:41
1wait:13 1willpay:-38 <ack:-25 <admin:-19 <all:-36 <back:20 <bounce:-24 <closed:-25 <contest:9 <copy:-20
<d.ALLOWANCE_CHARGE:24 <d.CANCELLED:-78 <d.CONTRACT_TERMS:-40 <d.DAMAGED:-9 <d.LATE_DELIVERY:-9
<d.LATE_FEE_CONTESTED:35 <d.PRICE_ERROR:22 <d.QUANTITY_SHORT:-22 <d.SERVICE_INCORRECT:23 <d.TAX:22
<d.TERMS_DISPUTE:81 <demand:-35 <difference:27 <dispute:19 <fix:59 <gone:-32 <goods:-54 <greeting:-10 <hold:-23
<hostile:22 <inject:11 <insolvency:-87 <lawyer:-12 <legal:-28 <moved:9 <moves:-9 <n.QUANTITY_SHORT:-51
<not_dispute:12 <not_duplicate:12 <not_gone:-23 <not_insolvency:37 <not_ooo:-10 <not_paid:-35 <not_part:-16
<not_statement:-23 <not_stop:22 <once_funds:11 <once_us:-28 <ooo:-36 <order:9 <others:25 <paid:82 <part:-47 <pay:36
<plan:-54 <proof:13 <propose:-74 <question:21 <r.CANCELLED:-101 <r.DAMAGED:9 <r.FREIGHT:-14 <r.LATE_DELIVERY:-16
<r.NOT_OURS:44 <r.PRICE_ERROR:22 <r.QUALITY:-10 <r.QUANTITY_SHORT:-32 <r.SERVICE_INCORRECT:-45 <r.TAX:18
<r.TERMS_DISPUTE:32 <r.WITHHOLDING:9 <redirect:-11 <refuse:37 <remittance:-47 <rest:41 <run:21 <setoff:9
<statement:-10 <stop:-11 <unable:28 <until:38 <wait:-39 <willpay:45 >ack:-26 >admin:18 >all:-34 >back:-44
>bounce:-13 >contest:-19 >copy:29 >d.ALLOWANCE_CHARGE:-12 >d.CANCELLED:-25 >d.CONTRACT_TERMS:17
>d.DUPLICATE_BILLING:10 >d.FREIGHT:15 >d.LATE_DELIVERY:18 >d.LATE_FEE_CONTESTED:16 >d.MISSING_DOCS:-9
>d.NOT_OURS:-62 >d.PALLET_CONTAINER:10 >d.PRICE_ERROR:19 >d.QUANTITY_SHORT:-21 >d.RETURN:29 >d.TAX:54
>d.TERMS_DISPUTE:60 >d.VOLUME_REBATE:9 >demand:-10 >difference:-20 >dispute:18 >firm:-9 >formal:-29 >gone:-10
>greeting:28 >hardship:-87 >hold:52 >hostile:37 >inclusive:-12 >insolvency:15 >joke:32 >lawyer:-34 >legal:-62
>mine:11 >moved:43 >moves:-35 >n.QUANTITY_SHORT:46 >netted:12 >not:-48 >not_hope:-33 >not_insolvency:25
>not_legal:-23 >not_ooo:-9 >not_paid:-36 >not_statement:18 >not_stop:39 >once_funds:13 >once_us:-54 >ooo:10
>paid:-43 >pay:-64 >plan:12 >proof:-26 >question:-18 >r.ALLOWANCE_CHARGE:-9 >r.DAMAGED:-22 >r.DUPLICATE_BILLING:-22
>r.FREIGHT:15 >r.LATE_FEE_CONTESTED:21 >r.LOST:-28 >r.MISSING_DOCS:18 >r.NOT_OURS:-61 >r.PALLET_CONTAINER:28
>r.PRICE_ERROR:31 >r.QUALITY:-24 >r.SERVICE_INCORRECT:-31 >r.TAX:10 >r.VOLUME_REBATE:9 >r.WITHHOLDING:-13
>redirect:-75 >remittance:9 >rest:59 >run:-30 >soon:-13 >statement:24 >stop:-57 >unable:-35 >until:-52 >wait:-27
a:!:-34 a:$:-18 a:%:-77 a:0000:12 a:000:51 a:00:-52 a:0:-10 a:?:-49 a:@:-24 a:a:-10 a:abbiamo:-14 a:aber:-63
a:ach:-15 a:acompte:-9 a:afgesproken:22 a:after:27 a:agora:20 a:ai:-23 a:ainda:37 a:al:12 a:all:15 a:alla:-12
a:alle:-11 a:als:18 a:also:26 a:altro:-25 a:am:-33 a:and:-38 a:andere:-21 a:anexo:-12 a:angewiesen:12 a:ano:-32
a:antes:39 a:anzi:-13 a:app:-18 a:aqui:11 a:are:16 a:armazem:-23 a:arvo:13 a:as:9 a:ate:72 a:auth:-18 a:autres:-10
a:aux:-10 a:bacs:-42 a:banca:-26 a:banco:11 a:bank:-23 a:bar:28 a:be:22 a:bedrag:-10 a:been:-13 a:bei:16 a:beide:39
a:beim:-11 a:being:-13 a:beloofd:45 a:bensi:-21 a:bericht:-17 a:betalen:-17 a:bij:29 a:binnen:9 a:bis:-19
a:boeken:-16 a:bonifico:16 a:both:15 a:but:-16 a:by:-17 a:c:12 a:cannot:-9 a:card:-10 a:caso:17 a:ce:31 a:certo:9
a:ch:12 a:chaque:-21 a:che:13 a:check:-29 a:chiudo:-31 a:christmas:-17 a:ci:-28 a:clears:10 a:cobrareis:12
a:cobro:-44 a:com:31 a:como:-32 a:compreso:-16 a:consigno:16 a:conta:16 a:contant:12 a:cooperative:-24 a:correo:-20
a:corrida:9 a:cosi:9 a:cuando:20 a:cuenta:14 a:da:49 a:daar:9 a:dan:44 a:danach:-21 a:dann:14 a:dans:-14 a:das:17
a:data:38 a:de:-17 a:debito:-9 a:december:16 a:decide:24 a:definite:11 a:definitely:17 a:del:-20 a:demas:10
a:den:-11 a:depending:-17 a:deposito:11 a:deposits:-16 a:der:-40 a:des:-15 a:desole:21 a:deux:-10 a:devant:26
a:di:36 a:dia:18 a:dicembre:-30 a:die:-10 a:dije:-18 a:dinsdag:-50 a:dit:-13 a:dm:20 a:doe:24 a:donderdag:-12
a:done:-24 a:donne:11 a:dos:-54 a:dran:13 a:duas:28 a:dus:-10 a:e:14 a:each:-14 a:ed:-23 a:ee:-36 a:een:-12
a:einen:11 a:em:-13 a:en:-26 a:entra:10 a:era:-12 a:erbeten:-24 a:erop:11 a:erst:-47 a:es:24 a:est:21 a:esta:-13
a:etwas:-24 a:eu:-15 a:euch:22 a:eur:-28 a:euro:27 a:euros:-35 a:evening:-23 a:faccio:10 a:faco:35 a:factura:-16
a:fait:-14 a:fallig:17 a:falta:57 a:faster:16 a:fatture:-14 a:febbraio:16 a:february:37 a:fecha:-20 a:fechar:13
a:feira:-12 a:fica:18 a:fiera:-15 a:final:32 a:firmo:-11 a:for:-14 a:freigegeben:-30 a:freitag:-29 a:friday:22
a:from:24 a:fruh:9 a:gaat:-30 a:garantia:-9 a:geht:-15 a:gia:40 a:giorno:-29 a:giovedi:-30 a:go:14 a:h:-13
a:haben:17 a:hago:17 a:half:20 a:halfte:-25 a:has:-11 a:hasta:31 a:haus:-9 a:heb:33 a:heeft:21 a:helemaal:17
a:helft:-32 a:het:51 a:hij:-52 a:hj:-15 a:ho:9 a:home:11 a:honderdvijfenzestig:25 a:hoor:-22 a:hoy:29 a:i:-27
a:ich:-9 a:ihnen:-27 a:ihr:20 a:ik:-26 a:il:-34 a:im:-43 a:immer:12 a:importe:12 a:in:29 a:inclusive:-31
a:independente:11 a:ingreso:16 a:instantane:11 a:is:32 a:ist:-14 a:it:28 a:ja:40 a:jefe:17 a:jl:-54 a:jour:46
a:jullie:-10 a:junto:15 a:k:12 a:kann:-16 a:kohle:20 a:konnen:-32 a:kunnen:-17 a:kw:-23 a:l:-14 a:la:27 a:laatste:12
a:las:46 a:last:21 a:le:15 a:lees:-14 a:leggen:-16 a:les:-10 a:lhe:-10 a:liquida:18 a:lo:41 a:los:76 a:lot:11
a:lunedi:-45 a:ma:-36 a:maak:25 a:maar:-20 a:mailed:-30 a:mais:-22 a:mando:-15 a:marca:26 a:march:22 a:matin:20
a:max:19 a:mein:-17 a:mese:-10 a:mesmo:12 a:meta:30 a:metade:15 a:mi:-35 a:mia:26 a:miercoles:14 a:mij:-13
a:mille:27 a:mir:-14 a:mismo:33 a:mit:-64 a:mittwoch:-23 a:moet:-20 a:mois:-21 a:mon:-14 a:montant:9 a:month:-13
a:morgen:32 a:morning:-9 a:muss:-15 a:my:10 a:n:-17 a:na:22 a:nach:-10 a:nao:-18 a:ne:10 a:nemmeno:-40 a:never:14
a:next:-28 a:ni:14 a:nichts:-12 a:no:-36 a:noch:10 a:nog:11 a:non:19 a:nos:25 a:not:-16 a:notre:-9 a:nous:-15
a:novo:-34 a:now:28 a:o:9 a:oc:-16 a:ohne:11 a:ok:-33 a:on:-17 a:only:-18 a:op:37 a:or:-14 a:ore:-11 a:os:24
a:our:29 a:outra:18 a:paga:-10 a:pagamento:14 a:pago:75 a:paguei:-15 a:par:15 a:para:-25 a:parte:-42 a:pas:14
a:passa:29 a:passo:44 a:pay:30 a:payment:-9 a:pelo:-15 a:per:-38 a:pero:-9 a:please:36 a:plus:45 a:pode:10
a:porque:26 a:presso:-13 a:promise:12 a:puis:-11 a:pv:17 a:q:27 a:quando:28 a:que:-10 a:queda:14 a:qui:20 a:quid:-20
a:r:11 a:raccomandata:-9 a:raus:19 a:recebidas:-15 a:recebo:-22 a:ref:-24 a:rekening:16 a:remesa:-24 a:rest:-16
a:restbetrag:11 a:riceverete:20 a:rientro:23 a:run:27 a:s:23 a:saldo:-19 a:sale:-53 a:same:20 a:sans:16 a:scade:-45
a:scritto:-36 a:see:-12 a:segue:-17 a:segun:26 a:segunda:-11 a:sein:-29 a:sem:22 a:sempre:16 a:sera:-21
a:settembre:-10 a:sexta:-11 a:sich:-18 a:sicuro:19 a:signe:14 a:siguientes:9 a:sin:36 a:skonto:9 a:so:-34 a:soir:-17
a:solo:-41 a:sondern:-12 a:sonntag:11 a:sono:-44 a:sorry:-22 a:sous:10 a:st:10 a:sta:-15 a:stellen:-13 a:sto:51
a:su:-25 a:t:25 a:ta:36 a:tard:9 a:te:-24 a:ted:-12 a:tengo:-10 a:terug:19 a:th:-46 a:that:18 a:thats:13 a:the:15
a:there:15 a:they:-22 a:this:13 a:ti:35 a:tienes:16 a:to:-21 a:told:15 a:total:27 a:tout:-27 a:transfer:19
a:trato:22 a:tres:40 a:tutti:11 a:tuvimos:-10 a:u:13 a:uber:-9 a:uberweise:-26 a:uberweisen:-12 a:uberwiesen:12
a:ultimo:11 a:um:-34 a:un:-35 a:una:-59 a:und:-13 a:une:-25 a:uns:-17 a:unser:9 a:unserem:36 a:up:19 a:uw:-13 a:v:30
a:va:20 a:vai:31 a:vale:53 a:valuta:22 a:van:-16 a:venerdi:-25 a:verra:-17 a:vez:-12 a:vi:31 a:via:29 a:virement:9
a:voces:17 a:voldaan:15 a:volgende:-14 a:vom:41 a:von:56 a:vos:-36 a:vosso:-29 a:vostro:-24 a:votre:-18
a:vrijdag:-11 a:vs:22 a:waarop:-24 a:want:16 a:was:-16 a:wednesday:-35 a:week:-21 a:weer:-14 a:wegen:-17 a:wenn:19
a:whatever:26 a:which:19 a:wie:25 a:wieder:-33 a:wij:-17 a:will:9 a:wir:-17 a:with:-9 a:worden:-25 a:working:20
a:would:-11 a:wrong:-36 a:wurde:-10 a:x:-52 a:y:13 a:ya:29 a:yo:-30 a:zahl:-23 a:zahle:-11 a:zahlen:-16
a:zahllauf:-29 a:zahlt:-17 a:zal:-19 a:zei:9 a:zijn:30 a:zu:-23 a:zugesagt:-10 a:zum:-22 a:zusammen:-11 a:€:11
ahead>0:175 ahead>100:-101 ahead>1:143 ahead>21:-104 ahead>45:-103 ahead>7:61 asks:-77 b:%:17 b:0000:48 b:000:91
b:00:28 b:0:45 b:@:-28 b:ab:-23 b:abbiamo:-15 b:abonara:10 b:about:-15 b:accord:18 b:administrador:27 b:after:-34
b:afwezig:-11 b:again:-18 b:agendada:14 b:agora:14 b:ai:-35 b:al:15 b:alcanzo:16 b:als:-26 b:also:71 b:alta:-23
b:am:45 b:andere:19 b:anita:-11 b:anmeldefrist:-11 b:antes:-12 b:anzi:-26 b:ao:24 b:applicato:-12 b:approved:-60
b:aqui:-16 b:ar:21 b:are:-17 b:arrivo:18 b:assente:-10 b:assistant:-11 b:ate:-37 b:au:32 b:audience:-20
b:audiencia:-16 b:auf:28 b:aus:-23 b:avais:-26 b:avant:-15 b:avete:-36 b:avevo:-22 b:avez:-10 b:aviso:-38
b:avoir:-21 b:ayer:-13 b:balanco:-23 b:banca:-16 b:bancaria:26 b:bank:12 b:batch:24 b:be:15 b:bedoel:20 b:been:-13
b:beginnend:-14 b:begint:-9 b:beide:-16 b:ben:-22 b:beneficiario:-41 b:bensi:48 b:betaal:50 b:betaaldatum:-29
b:betalen:-34 b:betaling:19 b:bilan:-40 b:bin:-16 b:bis:-25 b:bitte:-30 b:boeken:17 b:bonificati:-28 b:bonifico:84
b:both:18 b:bs:21 b:bureau:-10 b:business:-19 b:c:10 b:cada:-11 b:cai:-83 b:cambio:-12 b:campagne:24 b:can:-18
b:carta:20 b:cb:-12 b:ce:31 b:ch:15 b:che:9 b:check:22 b:chega:-20 b:cheque:9 b:chiudo:57 b:chose:-16 b:ci:-9
b:cliente:-12 b:close:19 b:closed:-10 b:closes:-13 b:com:-21 b:come:-10 b:comercial:15 b:comes:-29 b:comptes:30
b:comunicamos:17 b:con:-32 b:confirmacao:-24 b:confirming:10 b:conseguir:-16 b:contestamos:-10 b:contrato:-9
b:correggere:-13 b:corrige:-9 b:council:-20 b:courrier:12 b:credito:-65 b:customer:-19 b:d:-59 b:da:-11 b:dagen:23
b:dai:17 b:dal:-19 b:dan:11 b:dans:22 b:das:18 b:dass:-16 b:data:-46 b:datado:22 b:date:-70 b:dato:-11 b:day:16
b:days:-25 b:de:-25 b:defaut:-19 b:deja:-14 b:del:-28 b:dem:-24 b:den:47 b:depose:-39 b:depositei:-9 b:deposito:34
b:depuis:-28 b:der:-27 b:desde:-11 b:detto:-11 b:devolucion:-9 b:di:-15 b:dia:33 b:dias:-9 b:dice:13 b:dicembre:33
b:diciembre:28 b:die:-66 b:dije:-12 b:dinsdag:-16 b:discharge:10 b:disguido:12 b:disons:15 b:disposto:18
b:distinta:39 b:do:-40 b:doe:64 b:does:10 b:domani:-10 b:donc:19 b:donne:22 b:dos:33 b:down:36 b:driver:-13 b:du:-28
b:due:18 b:dus:56 b:each:15 b:echeance:9 b:ecrit:-23 b:ee:34 b:eine:11 b:einer:20 b:einschliesslich:-9 b:el:-37
b:em:-38 b:en:-21 b:encerrado:-9 b:encore:15 b:enero:12 b:entre:-12 b:entrega:-13 b:entro:15 b:era:-36 b:errata:13
b:escono:-22 b:esperamos:-9 b:essa:16 b:esta:-50 b:et:-44 b:ete:-40 b:eu:33 b:eur:35 b:euro:-22 b:euros:32
b:every:-19 b:everything:-9 b:execute:-22 b:f:-48 b:faccio:48 b:factura:-30 b:facturas:-11 b:fais:50 b:fait:17
b:falta:-47 b:fattura:34 b:fatura:28 b:favor:-18 b:faz:9 b:february:-13 b:fecha:-46 b:feira:16 b:feliz:-10
b:ferias:-18 b:ferie:-44 b:ferme:-19 b:fevrier:-9 b:finance:-11 b:fino:-69 b:firma:-20 b:firmada:30 b:foi:-26
b:follow:-10 b:for:37 b:freitag:-10 b:friday:10 b:frist:-9 b:from:-27 b:funds:14 b:fur:-30 b:gaat:15 b:geef:9
b:geen:-15 b:gehen:-19 b:geht:10 b:gente:10 b:gesagt:-11 b:geschrieben:-10 b:gesprach:-19 b:gezogen:-12 b:gg:-43
b:ging:-23 b:giorni:-10 b:giro:28 b:goed:27 b:goes:41 b:going:-19 b:got:-17 b:graag:-9 b:guten:-39 b:gv:-37 b:ha:10
b:hab:-31 b:habe:-9 b:had:-9 b:hago:19 b:half:32 b:halfte:-32 b:hanno:19 b:hasta:-20 b:hat:-46 b:have:-32 b:he:-21
b:heb:-34 b:hebben:-15 b:hermano:20 b:het:-31 b:heute:-13 b:him:-22 b:hiya:13 b:hj:-21 b:ho:-10 b:hola:-27 b:i:-53
b:ich:-11 b:ici:-14 b:ihnen:-47 b:ihr:28 b:ik:-13 b:il:19 b:immer:-15 b:in:-17 b:ingreso:21 b:intentare:-15
b:isso:-14 b:ist:-14 b:it:48 b:iva:-30 b:j:-22 b:jan:-61 b:je:52 b:jetzt:21 b:jeweils:-18 b:job:-12 b:judicial:24
b:jueves:9 b:jullie:-9 b:kan:-46 b:kann:15 b:klaar:24 b:ko:16 b:kommen:12 b:kommt:31 b:krijgt:15 b:l:-46 b:la:64
b:lands:-11 b:las:-32 b:last:-10 b:latest:15 b:lauf:14 b:lcr:9 b:le:40 b:left:-10 b:libera:-9 b:livre:-24 b:llego:11
b:llevo:-12 b:lo:-28 b:look:-16 b:los:-38 b:lot:9 b:lundi:-23 b:lunedi:11 b:m:-13 b:ma:-13 b:maak:11 b:maar:9
b:mail:-32 b:mailbox:-18 b:mailed:46 b:mails:-11 b:mais:22 b:maken:16 b:manana:30 b:mano:34 b:march:-16 b:martes:-33
b:me:-64 b:meets:-51 b:merry:-51 b:mese:-19 b:messages:-10 b:met:-19 b:meta:34 b:metade:19 b:meu:11 b:mh:14 b:mi:15
b:mijn:-22 b:mille:36 b:mir:-10 b:mit:30 b:mo:9 b:moet:30 b:moin:27 b:mois:17 b:mon:-12 b:money:-18 b:morning:-14
b:ms:-39 b:mt:14 b:multibanco:-14 b:musste:-35 b:na:41 b:nao:-32 b:need:-12 b:nel:25 b:nella:22 b:next:-24
b:nicht:24 b:niet:-13 b:nieuwe:-12 b:nm:10 b:noch:13 b:nog:9 b:non:-37 b:normal:-23 b:nos:-60 b:nosso:-18
b:nostro:12 b:not:-41 b:nous:-32 b:november:-31 b:novembre:-58 b:novembro:10 b:noviembre:18 b:nur:-9 b:octubre:14
b:of:-19 b:oficina:-19 b:oggi:-29 b:ok:27 b:oktober:28 b:one:20 b:only:43 b:op:23 b:orden:48 b:ordine:35 b:ordre:22
b:os:-41 b:otra:-16 b:otro:11 b:ottobre:27 b:our:-25 b:out:25 b:over:16 b:overgemaakt:-18 b:p:-29 b:pa:-10 b:paga:44
b:pagada:-36 b:pagado:-13 b:pagamenti:29 b:pagamento:21 b:pagamos:-34 b:pagar:-23 b:pagare:-11 b:pagaremos:29
b:pagata:-14 b:paghero:-88 b:paghiamo:10 b:pago:50 b:paie:-9 b:paiement:21 b:paiera:-21 b:papers:-12 b:par:10
b:part:33 b:parte:19 b:partent:11 b:partir:9 b:partira:23 b:parviendra:14 b:pas:-23 b:paso:20 b:pay:-37 b:paye:-10
b:payee:-19 b:paying:29 b:payment:20 b:payments:17 b:pays:19 b:pedi:-12 b:pelo:28 b:pero:24 b:plan:-16 b:play:16
b:plazos:-11 b:pm:-9 b:por:-15 b:porque:-51 b:post:-25 b:posted:13 b:pour:11 b:pouvoir:-9 b:pr:-35 b:pra:18
b:premiere:-10 b:present:19 b:prima:-28 b:primo:-13 b:prochain:20 b:programado:-28 b:programme:24 b:promesso:-9
b:promise:-13 b:promised:-16 b:proposal:13 b:prossimo:24 b:puede:-11 b:puse:-17 b:pv:-19 b:qm:-12 b:qu:-9 b:que:-48
b:quedo:-32 b:quello:32 b:quelque:-16 b:quid:21 b:quindi:17 b:ra:16 b:raten:11 b:rb:-34 b:recesso:-13 b:rechnung:13
b:recu:-15 b:redire:15 b:regle:14 b:reglee:17 b:reglement:44 b:regolamento:-31 b:regoliamo:30 b:regsol:-16
b:remesa:-15 b:reopens:-11 b:reouverture:-9 b:rest:12 b:restant:12 b:restante:-19 b:restbetrag:13 b:resto:25
b:retorno:-14 b:retour:-19 b:riapre:-10 b:riba:24 b:ricevera:-21 b:rien:14 b:rientro:-14 b:risposta:-12
b:ritrasmettere:-13 b:riuscire:-13 b:rolzitting:-16 b:run:43 b:s:-30 b:sa:41 b:sagt:14 b:said:-18 b:saldata:-12
b:saldo:9 b:saldra:11 b:sale:-16 b:sarebbe:-20 b:saro:-10 b:says:-25 b:scade:59 b:scadenza:26 b:scheduled:30
b:schon:-33 b:se:38 b:sea:15 b:see:43 b:segue:14 b:segun:-9 b:segunda:11 b:seit:-19 b:semana:-17 b:semanas:-30
b:ser:-14 b:sera:24 b:serao:13 b:serez:10 b:seront:9 b:servico:-11 b:settimana:11 b:seu:-49 b:si:30 b:sie:35
b:signe:-56 b:sii:-13 b:sin:14 b:sind:-17 b:site:-10 b:so:-29 b:soit:10 b:soja:-61 b:solde:9 b:solo:-9
b:something:-17 b:sono:-15 b:sort:13 b:spatestens:17 b:st:10 b:staat:13 b:starting:-10 b:stata:-23 b:statement:-12
b:storten:-29 b:su:-10 b:sua:-17 b:sul:-30 b:supplier:-22 b:sur:13 b:t:-10 b:tardar:10 b:tarde:-9 b:te:61 b:team:-10
b:teil:17 b:telefon:-19 b:telefonata:-11 b:telefone:-11 b:telkens:-44 b:terms:-30 b:th:-26 b:that:25 b:them:17
b:there:-19 b:they:-18 b:this:-32 b:through:-18 b:ti:12 b:tiene:-25 b:till:25 b:tm:10 b:to:-28 b:todo:26 b:tombe:18
b:tot:-17 b:tout:19 b:transfer:10 b:transferidos:11 b:transferimos:-21 b:transfiere:11 b:transfiro:15 b:tre:16
b:tres:-16 b:trois:-13 b:tutto:14 b:twee:12 b:two:15 b:u:-26 b:uberweis:11 b:uberweise:40 b:uberweisung:16
b:udienza:-21 b:uffici:-10 b:uiterlijk:-16 b:um:-9 b:un:20 b:una:26 b:und:18 b:uns:-19 b:unser:-32 b:until:-21
b:up:-10 b:ur:14 b:us:-17 b:vai:17 b:valeur:-52 b:validee:9 b:valor:-55 b:value:-19 b:valuta:-40 b:valutadatum:-10
b:van:-37 b:vandaag:-9 b:ve:9 b:vem:10 b:vendedor:33 b:vendredi:-10 b:ventanilla:-11 b:verranno:11 b:vf:10 b:vi:11
b:via:-10 b:viene:26 b:vir:11 b:vire:28 b:virement:26 b:voces:18 b:voi:20 b:voir:30 b:voltamos:-29 b:volvemos:-14
b:von:-24 b:vor:-13 b:vous:21 b:vs:9 b:w:13 b:want:-13 b:war:-46 b:wartet:19 b:was:-11 b:we:-31 b:weeks:25
b:weil:-20 b:wenn:-10 b:werden:-17 b:were:-30 b:werf:13 b:werk:-12 b:wertstellung:10 b:wi:40 b:wie:-15 b:wieder:36
b:wij:18 b:will:60 b:with:-16 b:woche:29 b:wordt:25 b:would:-39 b:wrote:-14 b:wurde:-34 b:ya:17 b:yes:-15 b:you:-68
b:your:-33 b:zahle:18 b:zahlen:44 b:zahllauf:14 b:zahlt:-12 b:zahlung:-19 b:zaterdag:10 b:zeg:21 b:zelf:17
b:zijn:-15 b:zitting:-17 b:zou:-45 b:zu:-13 b:zum:18 b:zur:-10 b:£:-19 b:€:31 days:1:30 days:3:-27 event:paid:-58
event:promise:263 f:_amount:-27 f:_invoice:103 f:ack:-15 f:admin:-23 f:all:52 f:back:-69 f:bounce:-21 f:closed:17
f:contest:-34 f:copy:-27 f:d.ALLOWANCE_CHARGE:-24 f:d.CANCELLED:-22 f:d.CONTRACT_TERMS:-22 f:d.DAMAGED:-25
f:d.DUPLICATE_BILLING:22 f:d.FREIGHT:-24 f:d.LATE_DELIVERY:-22 f:d.LOST:-12 f:d.MISSING_DOCS:-15 f:d.QUALITY:-16
f:d.RETURN:-34 f:d.VOLUME_REBATE:-19 f:d.WRONG_PRODUCT:37 f:difference:27 f:dispute:34 f:firm:34 f:fix:56
f:formal:-47 f:goods:-54 f:greeting:-54 f:hardship:-31 f:hold:-15 f:hope:-172 f:hostile:-18 f:inclusive:-60
f:insolvency:-92 f:joke:-23 f:legal:-76 f:moved:-23 f:moves:52 f:n.QUANTITY_SHORT:20 f:netted:-9 f:not:-21
f:not_dispute:-14 f:not_duplicate:9 f:not_gone:-14 f:not_hope:49 f:not_legal:-27 f:not_not:70 f:not_ooo:-14
f:not_paid:16 f:not_part:-9 f:not_quality:-23 f:not_stop:-31 f:once_funds:28 f:ooo:-98 f:others:71 f:paid:13
f:part:29 f:pay:-15 f:plan:-11 f:proof:-58 f:propose:-44 f:question:40 f:r.BANK_CHARGE:-15 f:r.CANCELLED:-20
f:r.LATE_DELIVERY:14 f:r.LATE_FEE_CONTESTED:-26 f:r.LOST:-19 f:r.MISSING_DOCS:-12 f:r.NOT_OURS:-10
f:r.PRICE_ERROR:-26 f:r.PRIOR_OVERPAYMENT:9 f:r.QUALITY:-58 f:r.RETURN:-11 f:r.SERVICE_INCORRECT:-10 f:r.TAX:-11
f:r.VOLUME_REBATE:-10 f:r.WITHHOLDING:-13 f:remittance:-18 f:rest:35 f:run:-16 f:statement:-51 f:stop:-74 f:until:50
f:willpay:14 here:1:-39 here:3:32 i:acknowledgement:-9 i:already_paid:-32 i:bounce:-79 i:copy_invoice_request:9
i:dispute:-32 i:hardship:-63 i:hostile:-13 i:in_payment_run:24 i:insolvency:-67 i:invoice_admin:-19 i:legal:-69
i:out_of_office:-113 i:partial_payment:35 i:payment_plan_request:-39 i:promise_to_pay:-68 i:question:-23
i:remittance_advice:-265 i:statement_request:-13 i:wrong_contact:-11 l:de:22 l:en:-9 l:es:-11 l:fr:-51 l:it:49
l:nl:23 l:pt:-26 o:0000:-42 o:00:81 o:0:-36 o:a:-72 o:aanstaande:14 o:ab:11 o:acht:-9 o:agosto:-15 o:al:-65 o:am:-14
o:amanha:28 o:anfang:-24 o:annee:-23 o:ano:-13 o:antes:-19 o:ao:35 o:april:20 o:aprile:16 o:at:12 o:ate:-19
o:aujourd:20 o:binnen:-89 o:bis:-9 o:business:-19 o:by:12 o:ce:-14 o:christmas:-44 o:compter:9 o:d:14 o:da:38
o:dagen:-16 o:dal:-23 o:day:11 o:days:-75 o:de:80 o:dec:10 o:december:65 o:decembre:17 o:del:-53 o:demain:35
o:den:-41 o:depois:-32 o:der:-15 o:deste:13 o:deze:-28 o:dezember:44 o:dezembro:28 o:dia:-36 o:dias:-80 o:dicembre:9
o:diciembre:10 o:dienstag:38 o:diese:-54 o:diesen:28 o:diez:-9 o:do:13 o:domani:20 o:domattina:46 o:donderdag:-22
o:donnerstag:-42 o:dopodomani:-47 o:drie:-20 o:due:18 o:e:-58 o:een:-23 o:eind:29 o:einde:22 o:einer:22 o:eines:-11
o:el:14 o:em:-82 o:en:-48 o:end:11 o:ende:-20 o:entro:-48 o:ersten:-14 o:esta:-24 o:f:-50 o:feb:57 o:febbraio:25
o:febrero:-14 o:februar:17 o:februari:12 o:february:10 o:feira:40 o:fevereiro:12 o:fevrier:16 o:fim:-11 o:fin:-25
o:final:24 o:fine:45 o:first:22 o:fortnight:24 o:freitag:-61 o:freitags:13 o:friday:15 o:fridays:43 o:from:23
o:gg:-22 o:giorni:-39 o:h:-24 o:habiles:44 o:heute:43 o:hj:37 o:hoje:55 o:horas:-11 o:hours:-9 o:hui:20 o:ici:24
o:il:-101 o:im:-64 o:in:-85 o:innerhalb:-35 o:inst:14 o:jan:25 o:janeiro:9 o:januar:-15 o:januari:-14 o:january:43
o:jeudi:15 o:jour:-39 o:julho:10 o:juli:17 o:kommenden:37 o:kw:19 o:la:38 o:last:21 o:later:22 o:lavorativi:-19
o:le:-65 o:lundi:-13 o:lunedi:60 o:lunes:25 o:m:-47 o:maand:-30 o:mai:9 o:manana:41 o:marco:-18 o:mardi:99
o:mars:-12 o:martedi:31 o:marzo:-47 o:matin:-22 o:mattina:18 o:may:11 o:mediados:20 o:mercredi:51 o:mes:14 o:mese:21
o:meses:-13 o:meta:-17 o:mismo:9 o:mitte:48 o:mittwoch:29 o:mois:-28 o:monat:9 o:monats:-32 o:montag:12 o:month:-23
o:morgen:66 o:morning:-65 o:nachste:38 o:nachster:-29 o:natal:-24 o:natale:-38 o:navidad:-10 o:nd:16 o:next:60
o:nine:-33 o:no:23 o:noel:-32 o:november:56 o:novembre:93 o:noviembre:46 o:o:21 o:octobre:26 o:octubre:32 o:of:60
o:on:-35 o:op:-10 o:ottobre:26 o:over:-19 o:overmorgen:52 o:para:18 o:pasado:29 o:plazo:10 o:pour:9 o:primo:-12
o:prochain:19 o:prochaine:-19 o:prossimo:22 o:proxima:10 o:proximo:11 o:quarta:-29 o:que:-18 o:quinta:-35
o:quinzaine:-10 o:rd:-20 o:s:-22 o:sabado:25 o:samedi:-16 o:segunda:-18 o:semaine:11 o:semana:-27 o:sept:17
o:september:30 o:settimana:23 o:sexta:25 o:soir:28 o:sonntag:-15 o:sous:-33 o:st:16 o:stamane:-13 o:stamattina:-17
o:sunday:-12 o:tagen:-10 o:ten:16 o:terca:47 o:th:-23 o:the:-32 o:this:-48 o:thurs:19 o:thursday:11 o:thursdays:-25
o:till:-11 o:tmrw:30 o:today:12 o:tomorrow:43 o:tonight:63 o:treinta:13 o:twee:10 o:ultimo:71 o:un:-24 o:uno:12
o:uteis:21 o:van:15 o:vanavond:40 o:vanmorgen:-30 o:veertien:-11 o:vem:-51 o:vendredi:12 o:venerdi:34 o:viene:33
o:vier:-9 o:vingt:11 o:volgende:-44 o:vom:-18 o:vrijdag:27 o:wed:16 o:weekend:-15 o:weihnachten:-46 o:weken:-20
o:werkdagen:-26 o:within:-43 o:wk:39 o:woche:-40 o:wochen:-9 o:wochenende:11 o:working:60 o:xmas:-49 o:y:12
o:zaterdag:38 o:zondag:-25 o:zum:-43 p:!_!:12 p:$_000:-75 p:$_00:14 p:$_0:35 p:%_de:-12 p:%_e:-24 p:%_y:-10
p:0000_^:49 p:0000_c:-17 p:0000_de:10 p:0000_el:-24 p:0000_haben:-19 p:0000_is:-15 p:0000_on:14 p:0000_pays:19
p:0000_per:16 p:0000_sera:-40 p:0000_value:-12 p:0000_valuta:-23 p:000_000:-44 p:000_00:-13 p:000_^:71 p:000_a:-21
p:000_al:-20 p:000_am:43 p:000_by:28 p:000_e:29 p:000_el:10 p:000_euro:-37 p:000_il:-17 p:000_la:-19 p:000_le:-26
p:000_no:11 p:000_on:-16 p:000_pesos:9 p:000_por:-81 p:000_prima:-30 p:000_puis:12 p:000_que:9 p:000_qui:23
p:000_quid:24 p:000_se:11 p:000_went:18 p:000_wird:-46 p:00_$:-16 p:00_%:14 p:00_0000:10 p:00_000:48 p:00_0:26
p:00_^:91 p:00_am:20 p:00_bensi:48 p:00_con:-47 p:00_dagen:22 p:00_days:-25 p:00_de:23 p:00_december:20
p:00_dicembre:13 p:00_ee:40 p:00_en:51 p:00_et:-16 p:00_euro:32 p:00_euros:-11 p:00_febbraio:11 p:00_february:34
p:00_gennaio:19 p:00_gg:-36 p:00_giorni:-21 p:00_h:-9 p:00_hasta:34 p:00_in:24 p:00_is:-49 p:00_je:26 p:00_jours:-47
p:00_l:-17 p:00_la:10 p:00_march:16 p:00_na:-49 p:00_no:-33 p:00_non:12 p:00_november:-31 p:00_novembre:-26
p:00_on:-28 p:00_op:10 p:00_ottobre:27 p:00_paga:-19 p:00_porque:-40 p:00_que:-12 p:00_sale:14 p:00_sera:25
p:00_si:19 p:00_th:-40 p:00_und:19 p:00_valuta:-23 p:0_%:-34 p:0_000:33 p:0_00:-19 p:0_0:-33 p:0_^:11 p:0_am:10
p:0_de:-20 p:0_eu:-9 p:0_foi:-20 p:0_gaat:16 p:0_haben:16 p:0_il:26 p:0_la:13 p:0_le:14 p:0_na:41 p:0_pm:-10
p:0_se:28 p:0_sera:9 p:0_sin:14 p:0_so:-9 p:0_th:-54 p:0_viene:17 p:0_vt:-24 p:0_werden:-31 p:0_zum:13 p:^_!:-50
p:^_$:-72 p:^_%:-76 p:^_0000:20 p:^_000:39 p:^_0:23 p:^_?:-37 p:^_a:-23 p:^_afgesproken:22 p:^_after:19 p:^_agora:20
p:^_ainda:37 p:^_al:-11 p:^_alle:-26 p:^_alles:-15 p:^_also:14 p:^_an:-16 p:^_and:-40 p:^_anzi:-13 p:^_arvo:13
p:^_as:11 p:^_ate:72 p:^_bei:-28 p:^_beim:-11 p:^_bensi:-21 p:^_betaal:10 p:^_betaald:-52 p:^_betalen:-12 p:^_bij:16
p:^_but:-16 p:^_by:30 p:^_ce:11 p:^_che:29 p:^_ci:-20 p:^_com:9 p:^_como:39 p:^_compreso:-16 p:^_cuando:15 p:^_da:13
p:^_de:-57 p:^_dia:-26 p:^_die:10 p:^_dinsdag:12 p:^_do:-33 p:^_donc:48 p:^_dopo:9 p:^_dran:25 p:^_dus:-33 p:^_e:46
p:^_ed:-23 p:^_ee:-39 p:^_een:-10 p:^_einen:11 p:^_el:-19 p:^_em:-12 p:^_en:13 p:^_erbeten:-24 p:^_es:-30 p:^_et:17
p:^_etwas:-24 p:^_euro:-35 p:^_evening:-23 p:^_faco:30 p:^_fallig:21 p:^_fecha:-15 p:^_fica:18 p:^_from:26
p:^_fruh:9 p:^_geht:-18 p:^_gia:40 p:^_haben:31 p:^_heb:36 p:^_ho:-20 p:^_il:-53 p:^_im:-33 p:^_in:12
p:^_inclusive:-29 p:^_ingreso:15 p:^_is:85 p:^_isso:10 p:^_ist:-27 p:^_it:-37 p:^_ja:19 p:^_je:-25 p:^_jl:-54
p:^_junto:15 p:^_klaar:16 p:^_kunnen:-10 p:^_kw:-23 p:^_la:-15 p:^_le:-15 p:^_lees:-14 p:^_les:9 p:^_los:16
p:^_lot:11 p:^_ma:-29 p:^_maak:25 p:^_maar:-15 p:^_mais:-20 p:^_matin:28 p:^_me:-15 p:^_mille:27 p:^_mismo:33
p:^_mit:-21 p:^_morning:-9 p:^_nach:-11 p:^_nao:-15 p:^_ni:15 p:^_no:-16 p:^_noch:11 p:^_nog:23 p:^_non:-20
p:^_nous:-15 p:^_now:28 p:^_o:22 p:^_of:-18 p:^_ok:-17 p:^_on:-13 p:^_op:36 p:^_or:-14 p:^_os:-16 p:^_over:10
p:^_par:15 p:^_para:-21 p:^_passo:44 p:^_per:31 p:^_pero:-17 p:^_please:36 p:^_por:74 p:^_porque:24 p:^_pour:22
p:^_prima:31 p:^_puis:-18 p:^_pv:17 p:^_q:19 p:^_que:16 p:^_queda:14 p:^_r:12 p:^_raus:21 p:^_rientro:23 p:^_run:13
p:^_saldo:-14 p:^_sale:-53 p:^_same:20 p:^_sans:22 p:^_se:-9 p:^_sem:16 p:^_sera:-18 p:^_settembre:-9 p:^_sicuro:18
p:^_siguientes:9 p:^_sin:36 p:^_so:-21 p:^_sondern:-12 p:^_sono:-17 p:^_sorry:-22 p:^_sous:11 p:^_sta:-15
p:^_staat:12 p:^_sur:-12 p:^_ta:-9 p:^_te:-11 p:^_the:-14 p:^_there:23 p:^_ti:11 p:^_to:-33 p:^_uberwiesen:-11
p:^_und:25 p:^_valuta:22 p:^_van:12 p:^_verra:-17 p:^_vi:31 p:^_via:9 p:^_vous:11 p:^_want:27 p:^_war:-17 p:^_we:13
p:^_whatever:26 p:^_when:-11 p:^_which:37 p:^_wie:12 p:^_wieder:-25 p:^_with:-10 p:^_worden:10 p:^_x:-46 p:^_y:-71
p:^_ya:28 p:^_you:14 p:^_zahlen:-10 p:^_zei:9 p:^_zijn:31 p:^_zit:-15 p:^_zu:-13 p:^_zugesagt:-10 p:^_£:-29 p:^_€:35
p:a_@:-14 p:a_^:36 p:a_cuenta:15 p:a_ete:-31 p:a_gente:11 p:a_la:15 p:a_las:-9 p:a_mas:10 p:a_nm:10 p:a_no:-12
p:a_pagare:-19 p:a_partir:9 p:a_redire:15 p:a_rien:-9 p:a_saldo:-27 p:a_transferencia:13 p:a_vous:-9 p:ab_^:-20
p:abonan_el:41 p:about_^:-15 p:administrador_judicial:27 p:after_^:-22 p:after_the:-12 p:again_^:-18 p:ai_appele:-20
p:al_00:-23 p:al_final:-12 p:alcanzo_pero:15 p:all_the:-10 p:alle_00:-16 p:alle_ore:-10 p:alles_betaal:-15
p:als_ik:-11 p:als_we:-14 p:also_^:24 p:also_am:17 p:am_00:17 p:am_0:-26 p:am_^:29 p:am_telefon:-10 p:an_@:-16
p:an_sie:-9 p:and_$:18 p:and_^:-21 p:and_i:21 p:and_it:-30 p:and_mh:15 p:and_not:10 p:and_our:-9 p:and_reopens:-12
p:and_that:17 p:and_the:17 p:and_we:-16 p:and_will:-13 p:and_you:-17 p:andere_halfte:-19 p:anita_finance:-11
p:anmeldefrist_^:-10 p:ano_novo:-34 p:antes_da:34 p:antes_del:-11 p:antes_do:-11 p:anzi_no:-46 p:ao_vosso:40
p:applicato_l:-12 p:approved_^:-30 p:are_being:-15 p:are_in:21 p:are_on:15 p:as_duas:26 p:assente_fino:-10
p:at_it:-16 p:at_latest:13 p:ate_^:-26 p:au_0:9 p:au_bureau:-9 p:au_plus:10 p:au_soir:-17 p:au_virement:15
p:audience_aura:-13 p:audience_le:-9 p:auf_^:15 p:auf_den:13 p:aus_ist:11 p:avant_la:-12 p:avete_applicato:-12
p:aviso_de:-38 p:back_^:11 p:bacs_^:25 p:bacs_on:-41 p:balanco_de:-12 p:banca_mi:-14 p:banco_^:18 p:banco_la:-24
p:bank_^:-42 p:bank_transfer:29 p:be_paid:16 p:be_with:11 p:bedoel_overmorgen:-21 p:beginnend_^:-14 p:begint_^:-9
p:bei_ihnen:-27 p:ben_er:-9 p:ben_ik:16 p:beneficiario_^:-41 p:bensi_il:27 p:betaal_^:52 p:betaal_ik:14
p:betaal_kan:-15 p:betaaldatum_^:-29 p:betalen_?:-15 p:betalen_op:-24 p:betalen_we:10 p:betaling_van:-9
p:bilan_la:-39 p:bis_^:-11 p:bis_einschliesslich:-9 p:bis_zum:-23 p:bizum_a:12 p:bonificati_^:-34 p:bonifico_^:68
p:bs_00:22 p:bureau_le:-9 p:business_^:-21 p:by_bacs:-31 p:by_bank:-13 p:by_close:21 p:by_faster:10 p:by_wire:18
p:c_est:51 p:ca_je:-13 p:cada_mes:-12 p:cae_en:-20 p:cai_^:-13 p:cai_na:-71 p:campagne_de:17 p:can_do:15
p:can_pay:-28 p:cb_0:-12 p:cc_0:11 p:ce_sera:22 p:ch_00:15 p:chaque_mois:-21 p:che_^:-10 p:che_ee:-9 p:cheque_a:-10
p:cheque_pre:19 p:chf_000:10 p:chiudo_per:-9 p:chose_^:-14 p:ci_sono:-13 p:cioe_^:11 p:cioe_a:-11 p:close_of:21
p:co_00:-9 p:come_da:9 p:comes_in:-36 p:como_cae:-20 p:comunicamos_que:17 p:con_la:38 p:con_valuta:-30
p:confirmacao_^:-24 p:conseguir_pagar:-16 p:consigno_los:16 p:conta_de:11 p:conto_di:-10 p:correggere_e:-13
p:corrida_de:15 p:credito_^:-12 p:cuando_mi:12 p:d_avoir:-21 p:d_f:-50 p:d_octubre:16 p:da_^:-30 p:dal_^:-10
p:dann_musste:-13 p:das_geld:18 p:dass_ich:-18 p:dat_is:28 p:dat_moet:11 p:data_^:9 p:data_fattura:26
p:data_regolamento:-31 p:data_valor:-12 p:data_valuta:-29 p:datado_para:19 p:date_^:-41 p:date_de:-21 p:de_00:-31
p:de_0:-16 p:de_^:-55 p:de_andere:16 p:de_betaling:21 p:de_boeken:-16 p:de_chaque:-37 p:de_dezembro:-19
p:de_enero:12 p:de_garantia:-10 p:de_helft:-32 p:de_knop:22 p:de_la:11 p:de_laatste:12 p:de_marco:-16 p:de_pago:39
p:de_paiement:14 p:de_que:16 p:de_reglement:-17 p:de_rest:11 p:de_rolzitting:-16 p:de_run:19 p:de_votre:-12
p:de_werf:13 p:december_and:10 p:defaut_d:-18 p:del_0:-9 p:del_^:-28 p:della_banca:-17 p:den_^:19 p:den_rest:10
p:den_restbetrag:19 p:depending_which:-17 p:depose_le:-39 p:depositei_^:-9 p:deposito_000:13 p:depuis_^:-26
p:der_^:-9 p:der_woche:-19 p:der_zahllauf:-15 p:deux_autres:-9 p:di_^:-29 p:dia_00:-37 p:dia_^:42 p:dia_de:10
p:dias_^:-13 p:diciembre_y:33 p:die_0000:-26 p:die_andere:-19 p:die_gaat:16 p:die_is:-12 p:die_kohle:20
p:die_zahlung:-25 p:die_zweite:12 p:dije_que:-21 p:dinsdag_en:-12 p:disposto_^:18 p:distinta_di:32 p:dit_^:-22
p:dm_0:20 p:do_it:18 p:do_telefone:-11 p:do_tre:16 p:do_£:-18 p:doe_ik:66 p:donc_c:34 p:donc_ce:26 p:dos_^:10
p:down_^:25 p:down_for:11 p:due_till:16 p:due_to:10 p:dus_^:39 p:e_000:16 p:e_0:11 p:e_^:32 p:e_as:-27 p:e_di:-10
p:e_na:34 p:e_no:16 p:e_non:-28 p:e_o:-13 p:e_os:-13 p:e_ritrasmettere:-13 p:each_month:-20 p:each_of:22
p:echeance_du:12 p:ee_a:21 p:ee_certo:9 p:ee_dia:10 p:ee_il:-18 p:ee_stata:-12 p:ee_stato:-11 p:ee_un:-25
p:efetuado_em:-13 p:egalement_mais:11 p:eine_woche:15 p:einschliesslich_^:-9 p:el_0:-11 p:el_^:26 p:el_banco:-12
p:el_dia:-16 p:el_iva:-18 p:el_lunes:-15 p:el_otro:12 p:el_resto:-12 p:el_saldo:9 p:el_sii:-15 p:elle_sera:11
p:elle_vous:-9 p:em_^:-37 p:en_^:20 p:en_acompte:-9 p:en_dan:47 p:en_die:-9 p:en_donderdag:-12 p:en_el:-20
p:en_la:-20 p:en_met:-11 p:en_ventanilla:-11 p:en_vierhonderdtachtig:14 p:encerrado_^:-9 p:encore_0000:11
p:encore_000:12 p:enero_y:12 p:entre_^:-11 p:entrega_^:-11 p:entro_^:18 p:entro_il:-9 p:er_weer:-20 p:erst_^:-15
p:espera_que:-13 p:est_donc:9 p:est_le:45 p:est_programme:15 p:est_sur:18 p:esta_agendada:12 p:et_000:19 p:et_0:-20
p:et_^:-24 p:et_encore:11 p:et_je:-28 p:et_la:-23 p:et_le:9 p:et_les:10 p:et_mon:-14 p:et_non:15 p:eu_pago:33
p:eur_^:-10 p:eur_au:12 p:euro_0:-35 p:euro_^:12 p:euro_al:-11 p:euro_e:-10 p:euros_el:36 p:every_^:-19 p:f_^:-50
p:faccio_000:12 p:faccio_^:32 p:faco_um:13 p:factura_o:-21 p:fais_ca:12 p:fais_le:19 p:fallig_und:17
p:falta_pago:-19 p:faster_payment:11 p:fattura_^:26 p:faz_se:9 p:february_00:23 p:fecha_de:11 p:fecha_factura:-29
p:fecha_valor:-46 p:feliz_^:-10 p:ferias_ate:-15 p:ferie_fino:-37 p:fertig_spatestens:18 p:fevrier_et:-14
p:fin_de:45 p:finance_assistant:-11 p:fino_a:-15 p:fino_al:-21 p:firmada_^:30 p:first_000:18 p:follow_^:-9
p:for_^:17 p:for_the:19 p:for_this:16 p:freigegeben_worden:-30 p:from_^:-13 p:fur_^:-32 p:fur_den:13 p:gaat_mee:-16
p:gebucht_war:-18 p:geht_^:18 p:geld_^:-11 p:geld_kommt:12 p:gente_paga:11 p:geplant_und:-15 p:gepruft_und:-41
p:gerant_signe:-33 p:geregeld_ik:21 p:gesagt_dass:-11 p:gg_d:-50 p:giorni_^:-39 p:giorni_data:26 p:go_out:-12
p:goes_^:21 p:goes_out:9 p:going_^:18 p:going_in:-38 p:guten_^:-25 p:guten_morgen:-14 p:haben_^:-12 p:haben_sie:22
p:haben_wir:-24 p:hago_la:17 p:hago_un:14 p:half_^:21 p:half_the:24 p:halfte_^:-20 p:hasta_^:-14 p:hasta_el:-20
p:hat_am:-22 p:have_been:-12 p:have_it:-12 p:hb_0:26 p:he_is:-11 p:heb_ik:-24 p:heb_je:43 p:hebben_we:-37
p:hermano_dice:13 p:het_betaald:38 p:het_erop:11 p:het_restant:13 p:him_^:-22 p:hj_0:-21 p:ho_pagata:-17
p:hoy_es:-20 p:hoy_no:15 p:i_had:-9 p:i_was:-17 p:i_will:34 p:i_would:-16 p:ich_^:33 p:ich_am:-32 p:ich_bin:-14
p:ich_ihnen:-23 p:ich_und:-19 p:ich_wieder:27 p:ihnen_sein:-19 p:ihre_rechnung:-13 p:ik_^:24 p:ik_ben:-28
p:ik_betaal:44 p:ik_de:-15 p:ik_werk:-12 p:il_00:-22 p:il_^:58 p:il_bonifico:34 p:il_livre:-16 p:il_pagamento:9
p:il_resto:22 p:im_haus:-9 p:im_zahllauf:-13 p:in_^:-28 p:in_banca:-11 p:in_data:-12 p:in_de:34 p:in_der:-36
p:in_distinta:9 p:in_ferie:22 p:in_mano:-11 p:in_my:9 p:in_ogni:17 p:in_on:-10 p:in_the:27 p:in_there:-17
p:inclusi_si:-12 p:ingegeven_met:-9 p:ingepland_op:-20 p:ingepland_voor:14 p:ingreso_000:19 p:ingreso_el:16
p:is_alles:9 p:is_definite:11 p:is_goed:28 p:is_het:65 p:is_in:24 p:is_not:17 p:is_on:32 p:is_the:-20 p:isso_ee:9
p:ist_^:-33 p:ist_ab:-17 p:ist_am:29 p:ist_fur:11 p:ist_seit:-15 p:it_is:-47 p:it_on:11 p:it_to:10 p:it_will:39
p:iva_^:-12 p:j_avais:-25 p:ja_^:15 p:ja_ja:54 p:ja_na:14 p:ja_paguei:-10 p:je_fais:19 p:je_het:42 p:je_la:24
p:je_ne:-10 p:je_suis:-16 p:je_vous:-49 p:jetzt_0:10 p:jeweils_^:-11 p:jours_^:-48 p:jours_fin:45 p:junto_com:15
p:k_000:12 p:kan_ik:-15 p:kann_ich:12 p:knop_dus:22 p:ko_0:16 p:kohle_bei:20 p:kommen_^:11 p:kommt_^:18
p:kriegt_ihr:34 p:krijgt_u:17 p:kw_00:-33 p:l_audience:-13 p:l_avez:-12 p:l_ho:-15 p:l_iva:-12 p:la_0000:27
p:la_000:-23 p:la_00:35 p:la_0:16 p:la_^:-18 p:la_banca:-14 p:la_cobrareis:9 p:la_cooperative:-24 p:la_dm:20
p:la_factura:-9 p:la_fattura:-53 p:la_fiera:-15 p:la_oficina:-19 p:la_orden:39 p:la_pagamos:-26 p:la_paie:23
p:la_premiere:-9 p:la_regoliamo:30 p:la_remesa:-10 p:landt_hij:-46 p:laptop_aus:11 p:las_dos:-16 p:las_tres:40
p:last_working:20 p:latest_thats:13 p:lauf_am:14 p:lc_0:-12 p:lcr_au:9 p:le_00:-46 p:le_0:-16 p:le_^:107
p:le_bilan:-40 p:le_consigno:16 p:le_deposito:12 p:le_faccio:9 p:le_gerant:-33 p:le_lot:9 p:le_solde:10
p:le_virement:20 p:lees_ik:-14 p:les_000:23 p:les_00:22 p:les_0:-38 p:les_^:-15 p:les_deux:11
p:letzter_bankarbeitstag:-42 p:livre_^:-24 p:livreur_^:-9 p:llego_hasta:14 p:llevaban_bonificacion:-9 p:lo_de:-13
p:lo_demas:11 p:lo_faccio:32 p:look_at:-16 p:los_000:23 p:los_^:-50 p:los_dias:-13 p:los_paso:16 p:m_^:-35
p:maak_ik:33 p:maar_bedoel:10 p:maar_dat:15 p:mailed_^:29 p:mais_0:12 p:mais_papa:11 p:maken_we:11 p:march_and:-13
p:martes_y:-18 p:mas_tardar:10 p:me_^:-12 p:me_paie:-38 p:meets_on:-21 p:merry_^:-48 p:met_^:-10
p:met_valutadatum:-9 p:meta_il:27 p:metade_^:23 p:mh_00:15 p:mi_hermano:12 p:mille_il:33 p:mismo_te:33 p:mit_dem:9
p:mit_mir:-12 p:mit_wertstellung:-15 p:mo_0:9 p:moet_00:-9 p:moet_^:32 p:mois_et:-27 p:mt_0:14 p:musste_^:-26
p:musste_ihre:-13 p:n_est:-10 p:na_^:51 p:na_de:-10 p:na_loterica:12 p:na_segunda:-11 p:na_sua:12 p:nach_ostern:12
p:nao_ee:-12 p:need_to:-11 p:next_two:10 p:nieuwe_komt:-12 p:nm_00:10 p:no_0000:-44 p:no_alcanzo:15 p:no_dia:21
p:no_el:24 p:no_espera:-13 p:no_il:-16 p:no_le:-16 p:noch_gepruft:-42 p:nog_via:44 p:non_^:-14 p:non_il:-24
p:not_^:-52 p:not_due:15 p:nous_est:-13 p:novembre_che:-24 p:novo_isto:-29 p:o_banco:19 p:o_boleto:12 p:o_dia:-11
p:o_restante:-19 p:o_sea:20 p:o_ultimo:11 p:octubre_y:16 p:of_^:21 p:of_business:-19 p:of_each:-20 p:of_it:28
p:of_play:16 p:oficina_hasta:-11 p:ogni_caso:17 p:ok_?:-17 p:ok_pour:10 p:oktober_maar:25 p:on_00:10 p:on_0:-28
p:on_^:-16 p:on_account:10 p:on_it:-9 p:on_or:14 p:on_the:-12 p:one_^:16 p:only_so:23 p:ontvangt_^:-9 p:op_^:29
p:op_de:31 p:or_^:-13 p:or_before:14 p:ordre_de:22 p:ore_00:-11 p:os_contestamos:-10 p:ostern_also:12
p:other_half:12 p:other_£:10 p:otra_vez:-11 p:otro_00:12 p:out_to:37 p:over_^:9 p:overmorgen_want:-21 p:p_0:-33
p:paga_^:21 p:paga_se:12 p:pagamenti_di:21 p:pagamenti_escono:-22 p:pagamento_^:10 p:pagamento_a:15
p:pagamento_efetuado:-13 p:pagamos_^:-9 p:pagar_^:-20 p:pagare_^:-21 p:pagare_entro:-11 p:pagaremos_^:13
p:pagata_^:-20 p:pagata_con:9 p:pagata_il:24 p:pago_^:48 p:pago_a:15 p:pago_el:-31 p:pago_na:23 p:pago_no:30
p:paid_by:-17 p:paid_on:26 p:paie_^:15 p:paie_la:11 p:paiement_^:24 p:paiement_du:14 p:paiement_le:12
p:papa_prefere:11 p:par_lcr:9 p:para_^:35 p:para_balanco:-12 p:para_el:35 p:para_la:-12 p:part_^:10 p:parte_^:21
p:partent_^:11 p:partira_^:9 p:parviendra_le:10 p:pas_^:-21 p:paso_el:17 p:passe_devant:28 p:passo_in:29 p:pay_^:-9
p:pay_on:-15 p:pay_the:15 p:payee_^:-55 p:payee_le:31 p:payer_a:13 p:paying_^:14 p:paying_it:43 p:payment_^:21
p:payment_date:-18 p:payments_^:18 p:pays_^:19 p:per_^:-22 p:per_i:-32 p:per_inventario:-9 p:per_la:-10
p:pero_manana:10 p:pero_no:-21 p:play_^:16 p:plus_tard:10 p:pm_and:-10 p:por_0:14 p:por_correo:-12 p:por_la:-15
p:por_las:53 p:porta_sfiga:18 p:pour_les:11 p:pr_0:-35 p:pra_voces:25 p:pre_datado:19 p:prochain_^:15
p:programado_para:-33 p:programme_au:18 p:promesso_^:-9 p:promise_to:-13 p:promised_for:-14 p:proposal_run:15
p:prossimo_^:23 p:puis_encore:12 p:pv_00:-17 p:qm_0:-18 p:qu_^:-9 p:que_^:-23 p:que_el:-35 p:que_es:27
p:que_esta:-29 p:que_eu:10 p:que_falta:-19 p:que_la:16 p:que_le:-24 p:que_pagaba:-10 p:que_vem:19 p:quello_^:32
p:quelque_chose:-16 p:qui_vous:10 p:quid_^:21 p:quindi_^:21 p:quindi_conto:-9 p:r_$:25 p:re_0000:-27 p:recu_^:-15
p:regle_000:-10 p:reglee_^:14 p:reglement_^:25 p:regolamento_^:-31 p:regsol_voor:-14 p:remesa_de:-19 p:remesa_del:12
p:rest_^:21 p:resterende_€:-12 p:resto_^:20 p:retour_au:-9 p:retour_le:-10 p:riapriamo_^:-12 p:riba_al:18
p:ricevera_risposta:-12 p:rien_a:15 p:ritrasmettere_^:-13 p:riuscire_a:-10 p:rolzitting_van:-16 p:run_00:23
p:run_^:-20 p:run_is:38 p:run_on:-20 p:run_van:19 p:s_00:34 p:s_^:-17 p:sa_0:41 p:saldata_^:-12 p:saldo_al:-15
p:saldo_el:9 p:saldra_el:11 p:sale_el:-14 p:saro_assente:-10 p:says_^:-25 p:scade_il:20 p:scadenza_^:35
p:scheduled_^:17 p:se_^:20 p:se_abonan:41 p:se_los:-12 p:se_na:9 p:se_paga:23 p:se_pago:-35 p:se_transfiere:11
p:sea_^:15 p:sea_el:13 p:see_the:10 p:segue_o:-17 p:segun_contrato:-9 p:seit_^:-19 p:sem_falta:22 p:semana_que:16
p:semanas_mas:-30 p:sera_e:-9 p:sera_encerrado:-9 p:sera_fait:15 p:sera_le:12 p:sera_payee:-25 p:sera_reglee:12
p:sfiga_facciamo:18 p:should_see:10 p:si_^:20 p:si_riapre:-12 p:sie_^:22 p:sie_bitte:-12 p:sie_haben:12 p:signe_^:-9
p:signe_le:-33 p:sii_^:-13 p:sin_falta:36 p:sind_^:-16 p:so_^:38 p:so_it:33 p:so_ur:23 p:so_vence:-9 p:sono_in:-10
p:spatestens_^:16 p:sprich_letzter:-42 p:st_0:10 p:staat_het:-9 p:starting_^:-10 p:stata_saldata:-15 p:sto_in:25
p:storten_^:-29 p:sur_disons:-13 p:sur_le:17 p:t_m:-15 p:ta_na:15 p:tajo_y:37 p:te_beginnen:-13 p:te_dije:-15
p:te_hago:10 p:te_lo:-40 p:te_los:32 p:telefonata_di:-11 p:tengo_la:24 p:tens_isso:-14 p:th_and:-53 p:that_^:21
p:that_is:9 p:thats_friday:-21 p:the_00:12 p:the_^:-12 p:the_first:18 p:the_hire:11 p:the_last:20 p:the_money:11
p:the_next:10 p:the_other:20 p:the_payment:-11 p:the_rest:15 p:the_run:44 p:they_are:-15 p:this_morning:-14
p:this_one:17 p:ti_faccio:11 p:ti_pago:24 p:tiene_fecha:-25 p:till_^:26 p:to_honour:-18 p:to_me:10 p:to_pay:-14
p:to_you:19 p:to_your:-14 p:tombe_le:19 p:tot_en:-11 p:transferencia_^:16 p:transferencia_de:-13
p:transferencia_del:-31 p:transferencia_el:14 p:transferencia_por:-15 p:transferencia_sale:9 p:transferidos_^:11
p:transferimos_el:-21 p:tres_^:-10 p:trois_messages:-9 p:u_^:9 p:u_als:-15 p:u_€:15 p:uber_den:-9 p:uberweis_ich:11
p:uberweise_^:23 p:uberweise_ich:14 p:uberweisen_wir:20 p:uiterlijk_^:-15 p:ultimo_terco:11 p:un_bizum:14 p:un_ce:-9
p:un_cheque:30 p:una_data:22 p:und_00:14 p:und_0:41 p:und_^:50 p:und_am:-45 p:und_die:9 p:until_^:-20 p:us_^:-35
p:uw_bericht:-15 p:vai_^:11 p:vale_^:-18 p:valeur_^:-26 p:validee_paiement:9 p:valor_^:-30 p:valor_de:-30
p:value_date:-19 p:valuta_^:-21 p:valuta_beneficiario:-41 p:valuta_fissa:25 p:valutadatum_^:-10 p:van_00:-39
p:van_^:-13 p:van_de:18 p:vence_el:-11 p:vencimiento_^:24 p:verra_disposto:18 p:vf_0000:10 p:vi_pago:13
p:via_regsol:-14 p:viene_pagata:23 p:vierhonderdtachtig_op:14 p:vire_000:22 p:vire_tout:-19 p:virement_^:18
p:virement_le:12 p:virement_programme:10 p:volvemos_el:-15 p:von_0:23 p:von_^:-13 p:vor_^:-16 p:vosso_armazem:-23
p:vous_^:28 p:vous_ai:-20 p:vous_fais:21 p:vous_l:-9 p:vous_parviendra:14 p:vous_serez:13 p:vous_vire:-16 p:vt_0:-22
p:want_^:-13 p:wartet_auf:19 p:we_^:11 p:we_are:-50 p:we_het:-37 p:weeks_bacs:-18 p:weer_op:-14 p:wenn_ich:13
p:werden_^:-27 p:werk_op:-12 p:wertstellung_^:9 p:whatever_you:24 p:when_the:-20 p:which_clears:10 p:which_is:28
p:wieder_da:13 p:wij_storten:15 p:will_be:50 p:will_follow:-12 p:will_get:-23 p:will_go:26 p:will_not:-14
p:will_pay:23 p:will_see:25 p:will_sort:13 p:will_wire:-10 p:wir_^:10 p:wir_haben:-18 p:wir_in:10
p:wir_uberweisen:-19 p:wird_^:-9 p:wire_it:-11 p:with_the:-46 p:woche_vor:-19 p:would_be:-26 p:y_000:16 p:y_ch:15
p:y_como:-62 p:y_el:-13 p:y_hj:-9 p:y_hoy:-20 p:y_la:16 p:y_lo:9 p:y_qm:-41 p:y_se:9 p:ya_esta:-22 p:you_^:27
p:you_by:-24 p:you_decide:24 p:you_will:-63 p:your_driver:-13 p:zahl_ich:-19 p:zahlen_wir:32 p:zahllauf_mit:-15
p:zahlung_^:9 p:zit_ik:-15 p:zitting_^:-15 p:zum_00:-9 p:zum_^:26 p:zweite_am:12 p:£_000:-56 p:£_0:40 p:€_0:30
p:€_^:23 p:€_a:31 p:€_am:-21 p:€_e:12 p:€_le:42 p:€_les:-33 p:€_musste:-25 p:€_und:18 p:€_y:16 past_nearer:-217
w:!:-33 w:%:-64 w:000:72 w:00:-32 w:0:-13 w:?:-77 w:@:-59 w:a:-41 w:aa:-27 w:aan:9 w:aange:-30 w:aanma:22 w:aansp:9
w:ab:-17 w:abbia:9 w:aber:-73 w:aboga:26 w:abona:27 w:abone:-12 w:abraz:-10 w:abril:-26 w:abrim:-13 w:absen:-10
w:absol:20 w:acabe:19 w:accep:-35 w:accon:12 w:accor:22 w:accou:38 w:accre:42 w:acept:31 w:acert:24 w:acord:29
w:acqui:-10 w:acred:-28 w:acros:-13 w:acton:12 w:acuer:10 w:ad:17 w:addeb:22 w:adils:14 w:adjun:-20 w:admin:25
w:adven:19 w:advis:11 w:advoc:40 w:af:20 w:afges:17 w:afloo:-15 w:afrek:-35 w:after:20 w:afwez:-15 w:ag:-57
w:agend:30 w:agora:64 w:agost:21 w:agree:-26 w:agres:-16 w:agric:-16 w:aguar:-25 w:ah:-10 w:ahah:24 w:ahi:16
w:ainda:33 w:akkoo:20 w:al:27 w:alber:-29 w:alcan:10 w:all:10 w:alla:77 w:alle:-31 w:alleg:-20 w:alles:-10 w:allo:11
w:alrea:-40 w:als:-18 w:also:99 w:alta:-37 w:altre:-14 w:altro:-19 w:alway:25 w:am:12 w:ambas:-27 w:amiab:-20
w:amigo:23 w:amor:23 w:an:-16 w:ancor:-15 w:and:20 w:ander:-16 w:andre:18 w:anerk:24 w:anexo:-21 w:angen:-9
w:anita:-11 w:anmel:-14 w:annul:-29 w:ano:-40 w:anota:14 w:ante:-17 w:anter:-18 w:antes:22 w:antic:-13 w:antra:-9
w:antwe:-16 w:anwal:-10 w:anwei:29 w:any:-16 w:anzi:-26 w:ao:37 w:apare:-9 w:appel:-21 w:apres:-10 w:aprov:18
w:apure:16 w:ar:32 w:are:23 w:armaz:-25 w:arran:-15 w:arreg:46 w:arriv:19 w:arvo:13 w:as:-13 w:ask:-14 w:asseg:13
w:assen:-10 w:assim:14 w:assin:-45 w:assis:-23 w:at:-35 w:ata:36 w:ate:40 w:atend:-12 w:atien:-21 w:atten:-20
w:attiv:-23 w:au:-12 w:auch:10 w:aucun:13 w:audie:-40 w:aufsc:-11 w:auftr:-10 w:aura:-15 w:aus:-43 w:ausen:-13
w:ausge:-11 w:ausse:34 w:ausza:15 w:auth:-16 w:autho:11 w:autom:-17 w:autre:25 w:aux:17 w:avanc:-9 w:avant:29
w:avec:11 w:aver:-13 w:avete:-38 w:avevo:-33 w:avez:-42 w:avis:-14 w:aviso:-39 w:avoir:-20 w:avons:-26 w:avrei:-23
w:avven:-21 w:aye:15 w:b:-9 w:ba:-22 w:bacs:-47 w:baja:-9 w:balie:24 w:banca:40 w:banco:14 w:bank:30 w:banka:-40
w:banki:17 w:bar:29 w:barau:-12 w:base:-15 w:batch:-33 w:beant:-10 w:becau:-17 w:bedoe:10 w:been:-59 w:befor:-9
w:begin:-40 w:begle:22 w:bei:27 w:beide:14 w:beim:15 w:being:-9 w:beise:-12 w:bekom:-17 w:beloo:45 w:ben:-29
w:benef:-41 w:bensi:26 w:berec:-13 w:beric:-19 w:beslo:14 w:bespr:19 w:best:-9 w:besta:-10 w:beste:52 w:betaa:43
w:betal:-17 w:betra:17 w:betre:-43 w:betwi:-33 w:beves:-43 w:bewin:-17 w:bezah:-14 w:bi:-32 w:bien:-83 w:big:-24
w:bij:9 w:bijge:-19 w:bilan:-40 w:bin:40 w:binne:-14 w:bis:-22 w:bit:24 w:bitte:-35 w:bjr:11 w:bk:-20 w:black:10
w:bloqu:-12 w:boa:9 w:board:-13 w:boite:9 w:bola:14 w:bolet:9 w:bom:16 w:bon:28 w:bonjo:-11 w:both:17 w:bout:17
w:br:13 w:break:-9 w:brinc:18 w:bring:-28 w:bro:21 w:brout:-19 w:bs:23 w:buen:28 w:buena:32 w:bueno:33 w:buong:19
w:burea:-27 w:busin:-21 w:but:13 w:buzon:-21 w:bw:-19 w:ca:-25 w:cab:17 w:cada:13 w:cae:20 w:cafe:14 w:cai:-32
w:caixa:22 w:cajas:-11 w:calda:-12 w:calen:-30 w:calle:15 w:calma:-12 w:cambi:-27 w:came:-10 w:campa:30 w:cance:-13
w:canon:-9 w:capo:57 w:cara:-9 w:card:34 w:carre:-18 w:carta:32 w:carte:21 w:cashi:13 w:caso:21 w:cc:26 w:ce:11
w:cela:-11 w:centr:13 w:cerra:-14 w:certa:33 w:certe:25 w:certi:-9 w:certo:-13 w:cessa:-10 w:cesse:-10 w:ch:15
w:chair:-18 w:chaqu:-20 w:che:-28 w:check:13 w:chega:-20 w:chego:-10 w:cheq:19 w:chequ:39 w:chez:32 w:chf:-25
w:chies:26 w:chiud:48 w:chius:-24 w:chofe:-10 w:chose:-16 w:chris:-34 w:ci:-46 w:cierr:13 w:circu:-17 w:civil:-15
w:cl:-12 w:claim:11 w:claro:-34 w:clear:48 w:clien:19 w:cm:-14 w:co:-14 w:cobro:17 w:cogno:30 w:coisi:16 w:colet:18
w:colle:-21 w:colom:9 w:com:24 w:combi:22 w:come:-11 w:comec:-37 w:comes:-10 w:comis:17 w:comma:24 w:comme:22
w:como:-24 w:compl:-45 w:compr:-38 w:compt:34 w:comun:21 w:con:-11 w:conci:-20 w:conco:-22 w:condi:44 w:confe:30
w:confi:18 w:confo:26 w:conge:-21 w:conse:21 w:consi:-22 w:conso:33 w:const:10 w:conta:33 w:conte:-11 w:contr:-24
w:convo:-20 w:coop:-19 w:coope:-13 w:copie:-28 w:corre:-11 w:corri:15 w:corta:-17 w:corte:-11 w:cos:11 w:costu:18
w:couco:10 w:could:-38 w:counc:-17 w:courr:-41 w:credi:-70 w:cs:-9 w:ct:29 w:cuand:37 w:cuant:23 w:cuatr:40
w:cuent:35 w:cui:21 w:cumpl:18 w:cumpr:-19 w:curat:13 w:curso:-12 w:custo:-32 w:cut:37 w:cv:-17 w:d:-11 w:da:-22
w:daar:22 w:daarn:-18 w:dada:18 w:dag:15 w:dagen:20 w:dagli:-16 w:dai:21 w:dalla:19 w:dan:33 w:danac:-25 w:dann:12
w:dans:45 w:darau:-24 w:das:40 w:dass:-20 w:dat:-24 w:data:11 w:datad:19 w:date:49 w:dates:-27 w:dato:27 w:davon:13
w:days:20 w:de:-9 w:dear:-10 w:debit:62 w:debor:-17 w:dec:-25 w:decem:-80 w:decia:-13 w:decid:39 w:decli:-18
w:defau:-21 w:defin:33 w:dejo:16 w:delan:-18 w:deleg:-14 w:delib:18 w:deliv:-12 w:dell:-21 w:della:-22 w:dem:-22
w:demai:-18 w:deman:-21 w:demas:12 w:den:-44 w:dentr:-23 w:depen:-28 w:depoi:30 w:depos:38 w:depui:-29 w:der:-29
w:des:-14 w:desbl:20 w:descu:48 w:desde:-53 w:detto:-15 w:deux:36 w:devan:31 w:deve:-12 w:dever:-10 w:di:-37
w:dia:60 w:diari:10 w:dias:18 w:dice:12 w:dicia:-11 w:dicie:41 w:dicta:17 w:die:71 w:diene:-13 w:diens:20
w:dient:-25 w:diese:35 w:diez:-18 w:difer:20 w:dije:-36 w:diner:10 w:dinhe:-77 w:dinsd:-63 w:dioze:-16 w:dir:-9
w:dire:24 w:direc:22 w:direk:-13 w:disch:10 w:discu:22 w:disgu:12 w:dispu:13 w:disse:-10 w:distr:-45 w:dit:-49
w:diver:-10 w:dk:18 w:dm:11 w:doe:89 w:doen:15 w:does:11 w:doing:12 w:dois:15 w:doit:-18 w:dokto:11 w:doman:-22
w:don:20 w:donc:19 w:donde:-29 w:donne:15 w:door:10 w:dopo:-10 w:dort:-17 w:dos:-19 w:dossi:-18 w:dovut:-9 w:down:20
w:dp:12 w:dran:32 w:drauf:11 w:drin:-11 w:drive:11 w:drukt:22 w:drum:-34 w:du:-21 w:duas:38 w:dudas:-13 w:duize:19
w:durch:9 w:durfe:-14 w:dus:45 w:e:18 w:eben:17 w:echan:12 w:echt:43 w:echue:-17 w:econo:20 w:ecrir:-10 w:ed:12
w:ee:12 w:een:-35 w:eerst:10 w:efect:23 w:eg:16 w:egale:25 w:eigen:-35 w:eind:37 w:eine:-58 w:einer:20 w:einma:-9
w:einsc:-11 w:einve:10 w:einwa:-16 w:ejecu:-26 w:ela:9 w:elect:-18 w:elimi:-9 w:elle:10 w:email:-10 w:emisi:-34
w:emos:10 w:en:22 w:encai:-9 w:encaj:-21 w:encar:-21 w:encer:-24 w:encom:-20 w:encor:23 w:end:12 w:ender:-24
w:engag:-16 w:enkel:-24 w:enreg:16 w:ensem:10 w:enten:10 w:entra:28 w:entre:-16 w:enver:20 w:envia:41 w:envoy:-15
w:equip:-25 w:era:-60 w:erbet:-24 w:erbit:-9 w:erken:9 w:erop:-10 w:errat:27 w:erst:-55 w:erste:58 w:es:22 w:esa:-27
w:escol:-10 w:escon:-21 w:escri:44 w:esegu:-10 w:eso:17 w:espec:18 w:esper:-24 w:essa:-12 w:est:14 w:estac:-13
w:estan:-25 w:estao:-12 w:estar:-45 w:esto:-13 w:estou:-12 w:estoy:-24 w:et:45 w:etait:16 w:etant:-11 w:ete:-20
w:etwas:-25 w:eu:43 w:euch:36 w:eur:-37 w:euros:24 w:eve:17 w:even:-17 w:every:-40 w:exact:19 w:exclu:-32
w:execu:-14 w:exemp:-13 w:expec:16 w:exter:17 w:f:-15 w:facci:94 w:faco:16 w:factu:-14 w:faill:-14 w:faire:-17
w:fais:53 w:falli:12 w:falls:-23 w:falsc:10 w:falta:20 w:fare:24 w:fasse:-11 w:faste:20 w:fatti:33 w:fatto:27
w:fattu:36 w:faveu:16 w:favor:-60 w:faz:28 w:fazer:25 w:feb:-14 w:febru:41 w:fecha:-59 w:feito:41 w:feria:-23
w:ferie:14 w:ferma:-23 w:ferna:-15 w:ferti:17 w:fest:23 w:festa:-12 w:fevri:-10 w:ff:11 w:fica:50 w:ficar:9
w:fido:-20 w:fiera:-23 w:fiest:9 w:fijo:12 w:file:-9 w:fin:39 w:final:27 w:finan:-9 w:finch:-9 w:fine:41 w:fini:-32
w:fino:-9 w:firma:-22 w:firme:18 w:firmo:-18 w:first:26 w:fisca:30 w:fissa:22 w:five:15 w:fl:12 w:foi:-25 w:fois:-12
w:folge:-11 w:folgt:-28 w:fondo:38 w:for:-33 w:forde:-26 w:forma:-12 w:fourt:14 w:fr:-9 w:fracc:-11 w:fratt:19
w:frau:-35 w:freig:-32 w:freir:-39 w:freit:-26 w:frida:33 w:frist:-11 w:from:23 w:froze:-12 w:fruh:14 w:fruhe:-14
w:fs:12 w:fue:-14 w:fuera:-11 w:funds:38 w:fuori:-9 w:fur:-24 w:furth:-10 w:fv:19 w:gaan:-10 w:gaat:-11 w:ganz:18
w:garan:-18 w:gd:12 w:ge:-13 w:geach:22 w:gebeu:-14 w:geef:9 w:geen:-12 w:gegen:-18 w:gekhe:-15 w:gekom:-16
w:geld:35 w:gemac:-34 w:gener:37 w:genna:18 w:gente:10 w:genti:47 w:geom:-26 w:gepru:-38 w:geran:-33 w:gereg:43
w:gesag:-11 w:geste:-42 w:gesti:-13 w:gesto:-18 w:get:-20 w:gezah:19 w:gezog:-12 w:gg:-41 w:gia:-11 w:ging:-21
w:giorn:-11 w:giove:53 w:girar:12 w:giro:41 w:giudi:21 w:giugn:-27 w:giust:-30 w:give:-13 w:gj:26 w:gleic:31
w:gli:-12 w:gm:-32 w:go:-40 w:goed:21 w:goede:-20 w:goes:26 w:got:-18 w:graci:-15 w:grand:13 w:gross:18 w:grupp:-10
w:gruss:-21 w:gs:10 w:guia:-9 w:guten:-16 w:gv:-37 w:ha:32 w:haar:-37 w:hab:-58 w:habe:-13 w:haben:-13 w:habia:-9
w:habla:-29 w:hace:-13 w:hacem:-37 w:hacen:24 w:had:27 w:half:21 w:hallo:15 w:han:-13 w:hande:-37 w:handl:-14
w:hangt:-11 w:harro:-12 w:has:-31 w:hasta:-28 w:hat:-48 w:haus:-9 w:have:-53 w:haya:-13 w:heard:-15 w:hebbe:-27
w:hebt:17 w:hecha:9 w:heeft:-31 w:heer:22 w:helem:13 w:helft:-23 w:hem:22 w:her:17 w:here:-18 w:herma:20 w:herr:-10
w:herrs:18 w:heur:-16 w:hey:20 w:hi:9 w:hier:11 w:hij:-53 w:hire:11 w:hiya:9 w:hj:-21 w:hl:-17 w:ho:31 w:hoe:-9
w:hoffe:-12 w:hoi:-11 w:hoje:22 w:hola:-41 w:home:16 w:honde:25 w:honou:-18 w:hoofd:35 w:hoor:-16 w:hope:-18
w:hoy:63 w:hs:19 w:huit:37 w:hunde:-12 w:hundr:14 w:i:-38 w:ich:-27 w:ici:-13 w:ieri:-16 w:if:-53 w:ihnen:-62
w:ihr:73 w:ihre:-35 w:ihrer:-17 w:ik:-28 w:il:-11 w:im:-16 w:imedi:10 w:impor:-29 w:inbox:-10 w:incas:17 w:incon:-14
w:indem:-9 w:indic:-27 w:indie:-16 w:ines:20 w:info:-13 w:infor:-17 w:inge:18 w:ingeg:-9 w:ingre:42 w:inhou:-14
w:inqui:24 w:insie:-25 w:insol:30 w:instr:11 w:integ:28 w:inten:-21 w:inter:26 w:invec:-13 w:inven:-14 w:inver:-31
w:io:18 w:irmao:-30 w:is:-34 w:isso:-27 w:issue:11 w:ist:40 w:istan:15 w:isto:-10 w:it:59 w:iva:-12 w:jahre:19
w:jajaj:-12 w:jan:-61 w:janei:-14 w:janua:12 w:jarig:10 w:jc:-19 w:je:28 w:jefe:-13 w:jetzt:17 w:jeudi:20
w:jewei:-18 w:jl:-54 w:job:-12 w:jour:61 w:judic:22 w:juge:-13 w:juges:-16 w:juli:-19 w:junio:-17 w:junta:12
w:junto:17 w:just:30 w:justi:-12 w:justo:24 w:juzga:-14 w:jvous:22 w:k:10 w:kam:-9 w:kan:-26 w:kanns:11 w:kanto:-20
w:karla:26 w:kasse:-9 w:keine:-24 w:kenba:-9 w:kerst:9 w:kev:-20 w:kl:14 w:klaar:35 w:klage:-37 w:klar:-19
w:klein:16 w:km:9 w:knapp:39 w:knop:22 w:ko:16 w:kohle:35 w:kom:12 w:komme:55 w:kommt:16 w:komt:-14 w:konin:13
w:konto:17 w:kopie:10 w:korre:-14 w:krieg:34 w:krijg:29 w:ks:9 w:kunne:-23 w:kunt:11 w:kv:-20 w:kw:-45 w:kwam:-18
w:l:-18 w:la:-32 w:laats:45 w:lads:10 w:lager:21 w:land:-27 w:lands:-13 w:landt:-46 w:lapto:11 w:las:32 w:lasse:16
w:lasst:18 w:last:45 w:later:-20 w:lauf:-12 w:laufe:-31 w:laut:-14 w:lb:9 w:lc:-22 w:lcr:9 w:le:9 w:lees:-14
w:left:-12 w:legge:-18 w:leggo:-24 w:lei:11 w:leide:-12 w:lende:-9 w:les:30 w:let:-33 w:lette:-19 w:lettr:11
w:letzt:-44 w:lg:42 w:li:19 w:liber:10 w:licen:-13 w:liebe:-21 w:liefe:-32 w:lieu:-15 w:limit:12 w:liqui:27
w:lisa:-20 w:livre:-42 w:livro:-13 w:llama:-20 w:llega:-24 w:lleva:-10 w:lm:-11 w:lo:57 w:lonen:-14 w:look:-23
w:looke:-15 w:los:27 w:losse:15 w:lot:-12 w:lots:13 w:loure:-27 w:lovel:24 w:lr:34 w:ls:11 w:lt:-30 w:lui:13
w:luned:-19 w:lunes:-42 w:ma:-50 w:maak:23 w:maand:17 w:mach:18 w:mache:32 w:macht:15 w:made:-10 w:mag:16
w:maggi:-28 w:mail:-12 w:mailb:-19 w:maile:-14 w:mails:-14 w:mal:-9 w:man:-20 w:manag:16 w:manda:69 w:mann:19
w:mano:38 w:mante:20 w:marca:12 w:march:-29 w:marco:-18 w:mardi:-46 w:maria:16 w:mars:-10 w:marte:-39 w:marzo:-38
w:mate:28 w:mater:9 w:matti:-9 w:max:19 w:mayor:14 w:mb:-34 w:md:10 w:me:-58 w:meado:9 w:media:-15 w:medio:17
w:mee:-11 w:meeka:-10 w:meer:11 w:meets:-34 w:megli:24 w:mein:-15 w:melde:-17 w:membe:-11 w:mensa:-35 w:merco:-10
w:merry:-51 w:mesmo:10 w:messa:-48 w:messo:-45 w:met:-57 w:meta:13 w:metad:39 w:metto:-9 w:meu:-19 w:mh:9 w:mi:18
w:mia:15 w:mich:-9 w:mierc:32 w:mij:-23 w:mijn:-22 w:mil:41 w:mille:53 w:minha:18 w:minut:19 w:mio:14 w:mir:-29
w:mira:13 w:misma:-15 w:mismo:47 w:misso:12 w:mit:-53 w:mitad:9 w:mittw:-20 w:ml:19 w:modo:-34 w:moet:10 w:moi:-26
w:moin:27 w:moiti:12 w:momen:29 w:mon:-16 w:monat:-23 w:monda:-29 w:money:18 w:monta:10 w:month:-14 w:mora:-9
w:more:13 w:morge:-17 w:morni:-12 w:mr:-18 w:ms:-33 w:mt:14 w:multa:22 w:multi:-13 w:muori:-12 w:muss:-15
w:musst:-41 w:mute:-12 w:mxn:27 w:my:-13 w:n:10 w:naar:-23 w:nach:-45 w:nachf:-25 w:nachs:-17 w:nacht:-15 w:nada:-40
w:nao:-16 w:nd:-20 w:ne:43 w:nee:-21 w:need:-11 w:neer:-17 w:negat:-13 w:nein:65 w:nel:65 w:nele:10 w:nella:-15
w:nemme:-40 w:nessu:-11 w:net:14 w:netto:-9 w:neu:-18 w:new:18 w:next:-58 w:ni:20 w:nich:29 w:nicht:10 w:niet:-43
w:niets:-32 w:nieuw:-12 w:nimmt:-12 w:ninet:-31 w:ningu:-33 w:nm:9 w:no:15 w:nochm:9 w:nog:17 w:nogma:15 w:noi:15
w:noite:45 w:nombr:9 w:norma:-38 w:nos:-20 w:nosso:11 w:nostr:-28 w:not:-16 w:nota:38 w:notar:19 w:note:-36
w:nothi:-12 w:notre:34 w:nou:-17 w:nous:-39 w:nov:43 w:novem:-65 w:novie:41 w:novo:-11 w:now:57 w:nr:-10 w:nu:64
w:nuest:26 w:nun:15 w:nunca:-12 w:nuova:12 w:nur:-10 w:o:40 w:oblig:10 w:obser:-15 w:oc:-16 w:oct:15 w:octub:20
w:off:23 w:offic:-15 w:ofici:-22 w:ofrec:12 w:oggi:-40 w:ogni:-17 w:ohne:35 w:ok:34 w:oktob:11 w:on:43 w:once:40
w:onder:-13 w:one:49 w:ones:17 w:onlin:-15 w:only:35 w:onze:-22 w:ook:-15 w:opene:-11 w:opens:-11 w:opera:-16
w:ora:34 w:oraca:12 w:orden:45 w:ordin:14 w:ordnu:13 w:ore:-11 w:os:-9 w:oster:12 w:other:26 w:otra:-21 w:otro:36
w:otros:31 w:ottob:34 w:ou:-28 w:oui:-43 w:our:-11 w:out:20 w:outra:23 w:outro:-11 w:outub:13 w:ouvre:-14 w:over:-23
w:overb:-22 w:overg:-18 w:owner:18 w:p:-39 w:pa:-23 w:pack:16 w:paga:115 w:pagab:-21 w:pagad:-60 w:pagam:36
w:pagao:11 w:pagat:-29 w:paghe:-76 w:paghi:-29 w:pago:41 w:pagos:-46 w:pague:-48 w:paid:-56 w:paie:18 w:paiem:-20
w:paier:14 w:paolo:15 w:papa:26 w:papel:-12 w:paper:-12 w:papie:30 w:paque:-13 w:par:19 w:para:-27 w:parle:-75
w:part:28 w:parte:-24 w:parti:-21 w:pas:9 w:pascu:16 w:pasiv:-14 w:paso:27 w:passa:25 w:passe:-20 w:passi:-10
w:passo:34 w:passt:14 w:patie:9 w:patto:-35 w:paulo:14 w:pay:34 w:paye:-21 w:payin:39 w:pays:18 w:pd:10 w:pdf:-16
w:pedid:-46 w:pedim:-23 w:penni:22 w:pensa:12 w:per:-67 w:perdi:-10 w:perdo:-13 w:pergu:-16 w:perma:18 w:pero:25
w:perso:9 w:perta:20 w:pesao:41 w:pesos:21 w:petit:-15 w:peux:-12 w:pf:-18 w:pico:-26 w:piece:15 w:pila:29 w:pix:18
w:pl:-22 w:plan:25 w:plant:17 w:play:16 w:plazo:-27 w:pleas:9 w:pls:25 w:plus:54 w:pm:-10 w:pode:25 w:poder:-12
w:podre:-10 w:poi:-9 w:polit:26 w:pomer:28 w:pongo:-14 w:ponle:17 w:por:-68 w:porqu:-18 w:porta:22 w:pose:-14
w:post:-27 w:poste:43 w:potet:-22 w:pour:-11 w:pouvo:-11 w:pr:-33 w:pract:-30 w:prazo:-9 w:pre:10 w:prefe:22
w:prema:16 w:prend:11 w:prepa:18 w:prese:-16 w:press:-16 w:prest:-18 w:preza:30 w:prima:-30 w:prime:-14 w:probl:-9
w:proch:-12 w:produ:-23 w:progr:21 w:prome:-32 w:promi:24 w:propo:-36 w:propr:-16 w:propu:20 w:pross:-10 w:prove:-51
w:provi:19 w:provv:20 w:proxi:15 w:pt:28 w:publi:-15 w:puede:20 w:puedo:11 w:pues:-9 w:pulle:-13 w:punto:-14
w:puse:-24 w:put:-16 w:puts:-10 w:q:14 w:qdo:10 w:qm:-17 w:qu:-19 w:qualq:22 w:quand:55 w:quant:15 w:quarr:17
w:quats:-16 w:que:-41 w:queda:45 w:quedo:-13 w:queix:-13 w:quell:-14 w:quelq:-18 w:quem:-12 w:quest:12 w:qui:25
w:quien:-10 w:quinc:15 w:quita:-9 w:quite:-13 w:quitt:28 w:ra:19 w:racco:-11 w:radic:-17 w:rahme:-15 w:ramme:-35
w:ran:-15 w:rang:9 w:raten:26 w:ratif:-14 w:raus:-28 w:rb:-28 w:rd:-12 w:re:30 w:reach:-16 w:reage:-13 w:reais:-37
w:reali:-13 w:receb:-23 w:recei:-10 w:recep:-32 w:reces:-13 w:recev:17 w:recha:-11 w:rechn:45 w:recla:-24
w:recom:-10 w:redir:15 w:ref:-37 w:refus:35 w:regar:-34 w:regis:15 w:regle:66 w:reglo:-31 w:regre:-20 w:regso:-16
w:reken:-53 w:rekla:-9 w:relan:-9 w:remai:-22 w:remes:-34 w:remin:-32 w:remis:-10 w:reope:12 w:reouv:-9 w:repas:16
w:reply:-10 w:reque:-19 w:resol:16 w:respo:-25 w:respu:11 w:rest:28 w:resta:16 w:restb:24 w:reste:11 w:resto:28
w:restr:-9 w:retar:19 w:retir:10 w:retor:-14 w:retou:-25 w:retro:-12 w:retti:11 w:rever:-13 w:revie:-13 w:riape:-12
w:riapr:-29 w:riba:29 w:ricev:17 w:rient:30 w:riesc:24 w:rigua:38 w:riman:-26 w:rimar:-14 w:rimbo:18 w:ripre:-17
w:risco:-9 w:rispo:-41 w:ritra:-13 w:riusc:-24 w:rolle:-26 w:rolzi:-16 w:rond:-38 w:run:47 w:rutsc:-22 w:rv:-60
w:sa:41 w:sabad:40 w:sabri:38 w:saco:-24 w:sage:13 w:sagen:-23 w:sagt:20 w:sagte:-13 w:sai:25 w:said:-19 w:saisi:-28
w:saiso:10 w:saiu:-15 w:salda:-9 w:saldo:19 w:saldr:11 w:sale:-31 w:salen:-31 w:salon:-20 w:same:29 w:samed:22
w:samen:-10 w:santa:16 w:sao:-19 w:sapet:-10 w:sara:29 w:saran:10 w:sareb:-33 w:saro:-14 w:sat:10 w:savoi:19
w:says:-14 w:sbagl:9 w:scade:40 w:schau:-36 w:sched:11 w:schli:9 w:schon:-58 w:schot:26 w:schul:-17 w:schut:-15
w:schwe:14 w:scont:-11 w:scors:38 w:scrat:-14 w:scrit:-42 w:scusi:-20 w:se:-74 w:sea:59 w:seas:16 w:secon:22
w:secre:22 w:see:30 w:segna:22 w:segun:-47 w:sein:-35 w:seit:-17 w:selec:15 w:semai:-15 w:seman:-43 w:sempr:21
w:sendi:-12 w:sent:-9 w:sente:-15 w:sepa:-28 w:sept:11 w:septe:-12 w:septi:28 w:ser:-19 w:sera:22 w:serao:17
w:serez:13 w:seria:-15 w:serio:16 w:serve:-13 w:servi:-18 w:servu:11 w:set:9 w:setti:13 w:settl:-30 w:seu:-30
w:sfiga:18 w:shall:28 w:she:41 w:show:-12 w:si:-76 w:sich:-18 w:sicur:24 w:sie:23 w:sient:-11 w:sig:-12 w:signa:-17
w:signe:-38 w:sigue:-45 w:sii:-15 w:sim:-27 w:sin:26 w:sind:-25 w:sino:20 w:sinon:20 w:site:-18 w:situa:12
w:skont:-10 w:sl:21 w:slech:-33 w:slt:13 w:sm:15 w:so:-35 w:sobra:14 w:sobre:-13 w:sofor:-11 w:soir:10 w:soit:47
w:soja:-61 w:solde:9 w:solic:-39 w:solle:-32 w:solo:-28 w:somet:-52 w:somme:18 w:son:62 w:sonde:-10 w:sonnt:14
w:sono:-57 w:sont:11 w:soone:-18 w:sorry:-15 w:sort:19 w:sospe:11 w:souha:-20 w:sowie:11 w:sp:19 w:spass:-22
w:spate:30 w:spave:30 w:speak:13 w:speri:-10 w:spoke:18 w:spric:-42 w:sr:14 w:staan:12 w:staat:38 w:stadt:11
w:stama:25 w:stand:-11 w:start:-22 w:stata:-21 w:stati:29 w:stato:-10 w:statu:44 w:steed:-11 w:stell:-17 w:stemm:-35
w:stess:40 w:steur:24 w:steve:9 w:sto:17 w:stood:10 w:stop:13 w:stort:-61 w:strei:-16 w:studi:-23 w:su:-48 w:sua:-13
w:subve:-14 w:suis:-40 w:suite:9 w:sul:-53 w:sum:-18 w:suo:-18 w:super:-29 w:suppl:-30 w:sur:38 w:sure:-11
w:sures:11 w:sv:11 w:swift:-25 w:t:19 w:ta:35 w:table:-13 w:tagsa:-9 w:tajo:37 w:tard:24 w:tarde:22 w:tc:-47 w:te:65
w:team:-20 w:ted:-15 w:teilb:22 w:teile:13 w:teilz:-13 w:telke:-44 w:tema:27 w:temps:15 w:tengo:13 w:tenho:-16
w:tens:-14 w:ter:-18 w:terca:-21 w:terug:14 w:tesor:-14 w:th:-39 w:thank:-17 w:that:22 w:the:10 w:them:34 w:then:17
w:there:21 w:they:17 w:thing:-17 w:think:22 w:three:14 w:throu:24 w:thurs:33 w:ti:47 w:tiene:29 w:tight:-21
w:till:27 w:time:17 w:tio:16 w:tirad:12 w:titol:17 w:tm:17 w:tn:-14 w:to:-37 w:todav:-12 w:todo:29 w:toege:-22
w:toen:-18 w:toget:13 w:told:31 w:tolgo:25 w:tombe:11 w:tome:10 w:ton:-9 w:torna:-20 w:tous:10 w:tout:-65
w:toute:-17 w:towar:-46 w:tr:12 w:tra:32 w:tranc:-25 w:tranq:16 w:trans:-26 w:trato:22 w:tratt:26 w:trave:9
w:tre:-17 w:treso:14 w:tribu:-16 w:trime:-9 w:tromp:-15 w:trova:32 w:try:-11 w:tu:-30 w:tuesd:-15 w:turne:-13
w:tuvim:-10 w:twee:13 w:twelv:-12 w:twice:-9 w:two:54 w:u:-46 w:uber:-18 w:ubern:-15 w:uberw:13 w:udien:-22
w:uffic:-46 w:uitze:-15 w:um:-49 w:un:-42 w:una:49 w:und:-21 w:under:-41 w:undic:-10 w:une:-41 w:uns:-10 w:unser:-15
w:unter:-29 w:until:-38 w:urspr:-22 w:us:-47 w:util:-29 w:uur:-10 w:uw:-39 w:v:25 w:vale:38 w:valeu:-52 w:valid:15
w:valor:-60 w:value:-14 w:valut:-37 w:vamos:22 w:van:9 w:vanaf:-10 w:vanav:9 w:vanda:-12 w:varia:19 w:vat:14
w:vc:-10 w:vd:16 w:ve:28 w:veio:-13 w:vejo:-23 w:vem:19 w:venci:16 w:vende:31 w:vendo:-12 w:vener:-27 w:vengo:35
w:venta:-27 w:ver:-40 w:verbi:19 w:verda:17 w:verei:-9 w:veren:15 w:vers:-11 w:versa:-48 w:versu:-26 w:verva:-16
w:verwe:-21 w:verze:-9 w:verzo:-65 w:veuil:-10 w:vez:14 w:vf:27 w:vh:12 w:vi:-17 w:via:43 w:viagg:-43 w:vida:23
w:viend:-13 w:viene:25 w:vierh:15 w:viern:26 w:vindi:-30 w:vino:18 w:vir:11 w:virem:69 w:visa:-14 w:voces:33
w:voila:-16 w:voir:9 w:volda:16 w:voldo:-20 w:volks:12 w:volta:-41 w:vom:24 w:von:11 w:voor:50 w:vorbe:-19
w:vorsc:-10 w:vos:-55 w:vosso:-9 w:vostr:-33 w:vou:14 w:vous:10 w:voy:24 w:vrage:-12 w:vrijd:-28 w:vs:16 w:vt:-22
w:vuelt:-22 w:w:10 w:waaro:-10 w:walla:23 w:wante:14 w:wants:17 w:waren:-17 w:warra:-14 w:warte:19 w:was:-30
w:wat:12 w:way:-9 w:wb:17 w:we:-23 w:wedne:-30 w:week:-42 w:weeke:-9 w:weeks:-19 w:weer:-24 w:wegen:-15 w:weil:-16
w:wel:-30 w:werd:-10 w:werde:-22 w:were:-27 w:werf:13 w:werk:-15 w:werts:-18 w:weten:-16 w:wette:-31 w:what:13
w:whate:25 w:when:-16 w:which:-14 w:while:13 w:wi:40 w:wie:12 w:wij:-13 w:wil:11 w:will:92 w:wim:15 w:wir:-67
w:wird:31 w:with:-24 w:wl:-12 w:woche:33 w:worde:-26 w:wordt:25 w:worki:20 w:would:-64 w:wrapp:12 w:wrong:-16
w:wrote:-14 w:wurde:-54 w:y:101 w:ya:19 w:yard:-10 w:yes:-36 w:yet:15 w:yo:-22 w:you:-42 w:young:17 w:yours:-19
w:zahl:-19 w:zahlb:-10 w:zahle:-29 w:zahll:-18 w:zahlt:-13 w:zahlu:16 w:zal:-22 w:zater:10 w:zeg:9 w:zeit:-9
w:zelf:16 w:zet:30 w:zitti:-17 w:zo:22 w:zonda:55 w:zou:-51 w:zu:-42 w:zulle:9 w:zur:-14 w:zuruc:-13 w:zwei:22
w:zweit:13 w:£:-54 w:€:10
"""
