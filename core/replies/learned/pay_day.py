"""What speaks for and against `pay_day`: written by `make reply-weights`, never by hand."""

BIAS = -3.35
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
-1ack:-10 -1admin:-27 -1all:37 -1back:34 -1bounce:-18 -1closed:11 -1copy:-26 -1d.ALLOWANCE_CHARGE:-14
-1d.CONTRACT_TERMS:-22 -1d.DAMAGED:-11 -1d.RETURN:-10 -1demand:-9 -1difference:18 -1fix:-21 -1formal:-39 -1goods:14
-1greeting:-20 -1hardship:11 -1hold:-17 -1hope:-43 -1hostile:9 -1inclusive:12 -1joke:-9 -1legal:-59 -1mine:29
-1moved:-35 -1n.QUANTITY_SHORT:-17 -1not:37 -1not_dispute:38 -1not_legal:20 -1not_ooo:9 -1not_statement:13
-1once_us:-40 -1ooo:-17 -1order:9 -1paid:-53 -1part:-15 -1pay:32 -1plan:-33 -1proof:-15 -1propose:-35 -1question:-31
-1r.LATE_FEE_CONTESTED:9 -1r.PRICE_ERROR:9 -1r.QUALITY:-25 -1redirect:-11 -1rest:-49 -1run:42 -1statement:-18
-1stop:-33 -1until:-27 0ack:-18 0admin:-21 0all:22 0back:-108 0closed:-60 0contest:-26 0d.ALLOWANCE_CHARGE:-29
0d.CANCELLED:-14 0d.CONTRACT_TERMS:-40 0d.DUPLICATE_BILLING:17 0d.LATE_DELIVERY:-13 0d.MISSING_DOCS:-25
0d.QUALITY:-11 0d.QUANTITY_SHORT:25 0d.RETURN:-20 0d.TAX:-30 0d.TERMS_DISPUTE:-42 0d.VOLUME_REBATE:-21 0demand:-14
0dispute:-15 0fix:-28 0formal:-45 0gone:-15 0goods:-33 0greeting:-75 0hardship:-20 0hold:22 0hope:-88 0inclusive:-51
0insolvency:-106 0lawyer:-31 0legal:-74 0mine:-55 0moved:-34 0moves:57 0not:-182 0not_dispute:-23 0not_hope:-19
0not_legal:-16 0not_not:69 0not_ooo:-16 0not_quality:-20 0not_stop:-23 0once_funds:-22 0once_us:-22 0ooo:-83
0others:47 0paid:-50 0part:49 0pay:82 0plan:-62 0proof:-24 0propose:-19 0question:-24 0r.CANCELLED:-14
0r.LATE_FEE_CONTESTED:-34 0r.PRIOR_OVERPAYMENT:12 0r.QUALITY:-17 0r.RETURN:-15 0r.TAX:-12 0r.TERMS_DISPUTE:-12
0r.VOLUME_REBATE:-15 0redirect:-51 0refuse:-18 0remittance:-31 0soon:-32 0statement:-26 0stop:-38 0unable:-41
0wait:-10 0willpay:109 1ack:23 1back:-30 1copy:10 1d.ALLOWANCE_CHARGE:9 1d.CONTRACT_TERMS:14 1d.DAMAGED:-12
1d.DUPLICATE_BILLING:12 1d.MISSING_DOCS:-9 1d.NOT_OURS:10 1d.TAX:-14 1difference:-13 1fix:13 1formal:-23 1hope:-54
1hostile:-20 1inclusive:-24 1insolvency:-34 1lawyer:-26 1legal:-50 1moves:-48 1netted:-12 1not:-15 1not_legal:-22
1not_ooo:-10 1once_funds:43 1once_us:16 1ooo:-19 1others:49 1paid:-49 1part:54 1pay:-9 1plan:-12 1propose:21
1question:50 1r.LATE_FEE_CONTESTED:20 1r.LOST:-15 1r.NO_PO:9 1r.QUALITY:-16 1r.SERVICE_INCORRECT:-13 1redirect:62
1remittance:10 1rest:21 1run:-26 1soon:13 1stop:-21 1until:41 1wait:15 1willpay:-21 <ack:-22 <admin:-23 <all:-21
<back:14 <bounce:-23 <closed:-30 <copy:-22 <d.ALLOWANCE_CHARGE:20 <d.CANCELLED:-76 <d.CONTRACT_TERMS:-24
<d.LATE_FEE_CONTESTED:34 <d.PRICE_ERROR:23 <d.QUALITY:-11 <d.QUANTITY_SHORT:-22 <d.SERVICE_INCORRECT:16
<d.STALE_INVOICE:9 <d.TAX:22 <d.TERMS_DISPUTE:77 <demand:-39 <difference:22 <dispute:15 <fix:59 <formal:-12
<gone:-35 <goods:-59 <greeting:-14 <hardship:10 <hold:-21 <hostile:17 <inclusive:15 <inject:10 <insolvency:-80
<lawyer:-11 <legal:-33 <mine:-11 <moves:-14 <n.QUANTITY_SHORT:-43 <not_duplicate:12 <not_gone:-18 <not_insolvency:37
<not_not:13 <not_paid:-36 <not_part:-15 <not_statement:-24 <not_stop:21 <once_funds:12 <once_us:-29 <ooo:-39
<others:27 <paid:78 <part:-49 <pay:41 <plan:-55 <proof:12 <propose:-77 <question:24 <r.CANCELLED:-99 <r.DAMAGED:13
<r.FREIGHT:-17 <r.LATE_DELIVERY:-15 <r.MISSING_DOCS:9 <r.NOT_OURS:44 <r.PALLET_CONTAINER:-9 <r.QUALITY:-9
<r.QUANTITY_SHORT:-37 <r.SERVICE_INCORRECT:-45 <r.TAX:18 <r.TERMS_DISPUTE:30 <r.WITHHOLDING:10 <redirect:-15
<refuse:39 <remittance:-47 <rest:51 <run:9 <soon:13 <statement:-10 <stop:-10 <unable:25 <until:37 <wait:-37
<willpay:38 >ack:-25 >admin:22 >all:-23 >back:-38 >bounce:-14 >contest:-19 >copy:28 >d.ADVERTISING_PROMO:-10
>d.ALLOWANCE_CHARGE:-12 >d.CANCELLED:-26 >d.CONTRACT_TERMS:13 >d.FREIGHT:16 >d.LATE_DELIVERY:12
>d.LATE_FEE_CONTESTED:16 >d.LOST:-12 >d.NOT_OURS:-61 >d.PALLET_CONTAINER:9 >d.PRICE_ERROR:21 >d.QUANTITY_SHORT:-20
>d.RETURN:31 >d.TAX:53 >d.TERMS_DISPUTE:61 >d.VOLUME_REBATE:9 >demand:-13 >difference:-15 >dispute:12 >gone:-11
>goods:15 >greeting:21 >hardship:-89 >hold:39 >hostile:41 >inclusive:-12 >joke:30 >lawyer:-31 >legal:-67 >moved:46
>moves:-28 >n.QUANTITY_SHORT:49 >netted:13 >not:-59 >not_hope:-9 >not_insolvency:24 >not_legal:-20 >not_not:18
>not_ooo:-9 >not_paid:-38 >not_statement:20 >not_stop:44 >once_funds:12 >once_us:-49 >others:-11 >paid:-48 >part:-13
>pay:-54 >plan:19 >proof:-28 >question:-24 >r.ALLOWANCE_CHARGE:-10 >r.DAMAGED:-23 >r.DUPLICATE_BILLING:-24
>r.FREIGHT:16 >r.LATE_FEE_CONTESTED:22 >r.LOST:-33 >r.MISSING_DOCS:16 >r.NOT_OURS:-56 >r.PALLET_CONTAINER:31
>r.PRICE_ERROR:34 >r.QUALITY:-23 >r.RETURN:10 >r.SERVICE_INCORRECT:-27 >r.TAX:9 >r.VOLUME_REBATE:9
>r.WITHHOLDING:-13 >redirect:-69 >remittance:9 >rest:59 >run:-31 >soon:-9 >statement:21 >stop:-77 >unable:-38
>until:-64 >wait:-28 >willpay:14 a:!:-33 a:$:-12 a:%:-80 a:0000:11 a:000:50 a:00:-45 a:0:-12 a:?:-50 a:@:-23 a:a:-17
a:abbiamo:-13 a:aber:-64 a:account:10 a:ach:-16 a:afgesproken:20 a:after:29 a:agora:19 a:ai:-20 a:ainda:38 a:al:17
a:all:13 a:alla:-12 a:alle:-9 a:als:18 a:also:27 a:altro:-24 a:am:-33 a:and:-36 a:andere:-27 a:anexo:-12
a:angewiesen:12 a:ano:-36 a:antes:40 a:anzi:-11 a:app:-19 a:aqui:14 a:armazem:-23 a:asi:9 a:ate:73 a:aucune:9
a:aurez:11 a:auth:-16 a:autres:-9 a:aux:-12 a:bacs:-42 a:banca:-27 a:bank:-24 a:bar:30 a:be:23 a:bedrag:-10
a:been:-11 a:bei:11 a:beide:36 a:beim:-13 a:being:-13 a:beloofd:45 a:ben:9 a:bensi:-22 a:bericht:-17 a:betalen:-17
a:bij:30 a:binnen:13 a:bis:-18 a:bizum:11 a:boeken:-16 a:bonifico:16 a:both:15 a:but:-16 a:by:-15 a:ca:-15
a:cannot:-10 a:caso:15 a:ce:23 a:certeza:19 a:ch:11 a:chaque:-21 a:che:14 a:check:-28 a:chiudo:-30 a:christmas:-15
a:ci:-29 a:clears:11 a:cobrareis:12 a:cobro:-41 a:com:31 a:como:-31 a:compreso:-17 a:conta:16 a:contant:13
a:cooperative:-24 a:correo:-19 a:corrida:9 a:cuando:21 a:cuenta:13 a:da:52 a:daar:10 a:dag:10 a:dan:43 a:danach:-19
a:dann:12 a:data:48 a:de:-15 a:debito:-11 a:december:17 a:decide:22 a:definitely:17 a:del:-18 a:demas:10 a:den:-10
a:depending:-18 a:deposito:9 a:deposits:-12 a:der:-47 a:des:-14 a:desole:20 a:deux:-9 a:devant:24 a:di:37 a:dia:19
a:dicembre:-30 a:dije:-17 a:dinero:9 a:dinsdag:-51 a:dit:-13 a:dm:22 a:do:-10 a:doe:23 a:donderdag:-13 a:done:-23
a:donne:12 a:dos:-54 a:dran:11 a:duas:28 a:dus:-9 a:e:16 a:each:-12 a:ed:-23 a:ee:-40 a:een:-14 a:einen:14 a:el:10
a:en:-28 a:entra:12 a:era:-12 a:erbeten:-27 a:erop:11 a:erst:-47 a:es:25 a:espera:-13 a:esta:-14 a:etwas:-24
a:eu:-11 a:euch:23 a:eur:-25 a:euro:25 a:euros:-25 a:evening:-21 a:faccio:10 a:faco:35 a:factura:-17 a:facturas:-13
a:fait:-15 a:fallig:15 a:falta:56 a:faster:17 a:fatture:-13 a:febbraio:17 a:febrero:10 a:february:35 a:fecha:-20
a:fechar:13 a:fica:18 a:fiera:-13 a:fin:10 a:final:30 a:firmo:-10 a:for:-11 a:freigegeben:-15 a:freitag:-28
a:friday:24 a:from:23 a:fruh:9 a:gaat:-28 a:geht:-17 a:geregeld:9 a:get:-23 a:gia:39 a:giorno:-22 a:giovedi:-28
a:go:11 a:h:-12 a:haben:13 a:hacemos:-34 a:hago:28 a:half:21 a:halfte:-30 a:has:-9 a:hasta:29 a:haus:-9 a:heb:36
a:heeft:21 a:helemaal:19 a:helft:-35 a:het:46 a:hij:-49 a:hj:-16 a:ho:10 a:home:9 a:honderdvijfenzestig:25
a:hoor:-20 a:hoy:28 a:i:-40 a:ihnen:-17 a:ihr:18 a:ik:-29 a:il:-35 a:im:-44 a:immer:13 a:importe:12 a:in:31
a:inclus:-9 a:inclusive:-31 a:independente:11 a:ingreso:16 a:instantane:11 a:is:31 a:ist:-9 a:it:26 a:ja:36
a:jefe:16 a:jl:-55 a:jour:48 a:jullie:-9 a:junto:14 a:k:14 a:kann:-13 a:kohle:19 a:konnen:-30 a:kunnen:-16 a:l:-22
a:la:25 a:laatste:11 a:las:39 a:last:23 a:lastschrift:31 a:le:14 a:lees:-14 a:leggen:-16 a:les:-19 a:lhe:-10
a:liquida:17 a:llevo:14 a:lo:43 a:los:76 a:lot:11 a:lunedi:-44 a:ma:-37 a:maak:24 a:maar:-19 a:magari:-9
a:mailed:-28 a:mais:-30 a:mando:-16 a:marca:26 a:march:21 a:marzo:-10 a:matin:23 a:max:23 a:mee:-13 a:mein:-18
a:merci:-9 a:mesmo:15 a:meta:30 a:metade:12 a:mi:-32 a:mia:29 a:miercoles:12 a:mij:-13 a:mille:28 a:mir:-15
a:mismo:34 a:mit:-50 a:mitad:11 a:mittwoch:-22 a:moet:-21 a:mois:-21 a:mon:-12 a:montant:9 a:month:-11 a:morgen:32
a:morning:-11 a:muss:-16 a:my:11 a:n:-15 a:na:25 a:nach:-10 a:nao:-18 a:ne:11 a:nemmeno:-40 a:never:13 a:next:-26
a:ni:16 a:nichts:-9 a:no:-29 a:noch:9 a:nog:14 a:non:18 a:nos:25 a:not:-16 a:nous:-14 a:now:29 a:oc:-14 a:office:9
a:ohne:10 a:ok:-30 a:op:35 a:or:-13 a:ore:-11 a:os:28 a:our:34 a:outra:17 a:paga:-10 a:pagaba:-23 a:pagada:14
a:pagamento:13 a:pago:74 a:paguei:-16 a:par:18 a:parte:-42 a:pas:13 a:passa:31 a:passo:50 a:pay:33 a:paye:-28
a:payment:-13 a:pelo:-14 a:per:-41 a:please:40 a:plus:51 a:pode:10 a:porque:27 a:posta:29 a:presso:-12 a:promesso:12
a:promis:12 a:promise:12 a:puis:-10 a:pv:18 a:q:27 a:quando:29 a:queda:14 a:quid:-20 a:quindi:-9 a:r:10 a:raus:21
a:recebidas:-16 a:recebo:-21 a:ref:-23 a:rekening:16 a:remesa:-25 a:rest:-16 a:restbetrag:12 a:riceverete:19
a:rientro:22 a:run:27 a:s:22 a:saldo:-17 a:sale:-55 a:same:24 a:sans:17 a:scade:-47 a:scritto:-37 a:see:-14
a:segue:-19 a:segun:26 a:segunda:-9 a:sein:-31 a:sem:22 a:sempre:15 a:ser:27 a:sera:-9 a:settembre:-9 a:sexta:-20
a:sich:-17 a:sicuro:20 a:signe:15 a:sin:35 a:so:-19 a:soir:-19 a:solo:-42 a:sondern:-11 a:sonntag:10 a:sono:-47
a:sorry:-23 a:sous:10 a:sta:-15 a:stellen:-14 a:sto:52 a:stort:10 a:su:-23 a:sul:-14 a:t:28 a:ta:35 a:tambem:-30
a:tard:14 a:te:-29 a:ted:-12 a:tengo:-10 a:terug:18 a:th:-40 a:that:16 a:thats:12 a:the:12 a:there:15 a:they:-23
a:this:16 a:ti:35 a:tienes:25 a:to:-20 a:told:19 a:total:30 a:tout:-28 a:transfer:17 a:trato:20 a:tres:33 a:tutti:10
a:tuvimos:-10 a:u:12 a:uberweise:-17 a:uberweisen:-10 a:uberwiesen:27 a:uit:9 a:ultimo:12 a:um:-34 a:un:-33
a:una:-57 a:und:-15 a:une:-25 a:uns:-49 a:unser:9 a:unserem:31 a:up:19 a:usted:9 a:uw:-14 a:v:31 a:va:20 a:vai:32
a:vale:51 a:valuta:19 a:van:-15 a:venerdi:-22 a:verra:-19 a:vez:-11 a:vi:31 a:via:29 a:virement:10 a:voces:16
a:voi:-9 a:voldaan:14 a:volgende:-14 a:vom:44 a:von:50 a:vos:-30 a:vosso:-30 a:vostro:-25 a:votre:-17 a:vrijdag:-12
a:vs:21 a:waarop:-25 a:want:17 a:war:10 a:was:-17 a:we:13 a:week:-21 a:weer:-13 a:wegen:-17 a:wenn:-11 a:whatever:25
a:which:18 a:wie:27 a:wieder:-34 a:wij:-16 a:with:-12 a:worden:-26 a:working:22 a:would:-11 a:wrong:-37 a:wurde:-10
a:x:-50 a:y:18 a:ya:32 a:yo:-22 a:zahl:-22 a:zahle:-11 a:zahlen:-13 a:zahllauf:-31 a:zahlt:-17 a:zal:-19 a:zei:9
a:zijn:31 a:zu:-22 a:zugesagt:-11 a:zum:-20 a:€:11 ahead>0:179 ahead>100:-104 ahead>1:140 ahead>21:-101
ahead>45:-105 ahead>7:65 asks:-77 b:%:18 b:0000:50 b:000:101 b:00:35 b:0:43 b:@:-27 b:a:12 b:ab:-22 b:abbiamo:-14
b:abonara:12 b:about:-14 b:accord:17 b:across:-9 b:administrador:26 b:after:-37 b:afwezig:-11 b:again:-15
b:agendada:13 b:agora:14 b:ai:-35 b:al:10 b:als:-26 b:also:72 b:alta:-27 b:am:37 b:and:30 b:andere:21
b:angewiesen:-10 b:anita:-11 b:anmeldefrist:-12 b:antes:-15 b:anzi:-26 b:ao:24 b:applicato:-12 b:approved:-61
b:aqui:-15 b:ar:25 b:are:-9 b:arrivano:-9 b:arrivo:17 b:assente:-9 b:assistant:-11 b:ate:-38 b:au:44 b:audience:-18
b:audiencia:-17 b:auf:28 b:aus:-24 b:avais:-26 b:avant:-16 b:avec:9 b:avete:-34 b:avevo:-33 b:aviso:-37 b:avoir:-39
b:b:-13 b:balanco:-23 b:banca:-17 b:bancaria:27 b:banco:17 b:bank:18 b:batch:21 b:be:11 b:bedoel:21 b:been:-12
b:beginnend:-14 b:begint:-9 b:beide:-17 b:ben:-22 b:beneficiario:-42 b:bensi:49 b:bestuur:-10 b:betaal:55
b:betaaldatum:-30 b:betalen:-36 b:betaling:26 b:betrag:22 b:betrieb:-9 b:bezahlen:-10 b:bilan:-43 b:bin:-16
b:bis:-27 b:bitte:-34 b:boeken:17 b:bonificati:-30 b:bonifico:87 b:both:18 b:br:9 b:bs:19 b:bureau:-10
b:business:-19 b:c:12 b:cada:-11 b:cai:-83 b:cambio:-12 b:campagne:22 b:can:-14 b:carta:19 b:cc:9 b:ce:33 b:ch:15
b:che:12 b:check:30 b:chega:-19 b:chiudo:55 b:chose:-16 b:ciao:15 b:cliente:-9 b:close:20 b:closed:-9 b:closes:-27
b:com:-21 b:come:-10 b:comercial:15 b:comes:-29 b:comptes:30 b:comunicamos:19 b:con:-33 b:confirmacao:-24
b:confirming:11 b:conseguir:-16 b:conta:11 b:contestamos:-9 b:copy:-9 b:correggere:-11 b:corrige:-9 b:council:-25
b:courrier:13 b:credito:-68 b:customer:-20 b:d:-55 b:da:-12 b:dagen:21 b:dai:18 b:dal:-9 b:dalla:-23 b:dan:12
b:dans:23 b:das:13 b:dass:-14 b:data:-47 b:datado:23 b:date:-73 b:dato:-9 b:day:15 b:days:-28 b:de:-28 b:defaut:-19
b:deja:-14 b:del:-49 b:dem:-26 b:den:41 b:depose:-42 b:deposito:41 b:depuis:-27 b:der:-32 b:desde:-13 b:detto:-9
b:devolucion:-10 b:di:-25 b:dia:41 b:dias:-10 b:dice:13 b:dicembre:35 b:dicht:-9 b:diciembre:30 b:die:-68 b:dije:-11
b:dinsdag:-16 b:discharge:10 b:disguido:13 b:disons:17 b:disposto:17 b:distinta:46 b:dit:-10 b:do:-40 b:doe:66
b:does:9 b:domani:-10 b:donc:18 b:donne:21 b:dos:31 b:down:24 b:driver:-12 b:du:-30 b:due:17 b:dus:59 b:each:15
b:echeance:9 b:ecrit:-23 b:ee:36 b:efetuado:-9 b:einer:23 b:el:-33 b:em:-35 b:en:-23 b:encerrado:-10 b:encore:15
b:enero:14 b:entre:-11 b:entrega:-13 b:entro:19 b:era:-37 b:errata:16 b:escono:-25 b:esperamos:-9 b:est:15
b:esta:-45 b:et:-51 b:ete:-39 b:eu:33 b:eur:31 b:euro:-17 b:euros:32 b:every:-21 b:execute:-22 b:f:-47 b:faccio:46
b:factura:-29 b:facturas:-9 b:fais:53 b:fait:22 b:falta:-50 b:fattura:35 b:fatura:28 b:favor:-19 b:faz:10
b:february:-11 b:fecha:-48 b:feira:17 b:feito:-12 b:feliz:-11 b:ferias:-18 b:ferie:-45 b:ferme:-13 b:finance:-11
b:fino:-69 b:firma:-19 b:firmada:31 b:first:-10 b:foi:-26 b:for:37 b:foram:-9 b:four:16 b:frau:22 b:freitag:-11
b:freundliche:-12 b:friday:10 b:frist:-11 b:from:-25 b:funds:13 b:fur:-29 b:gaat:16 b:geachte:17 b:geef:10
b:geen:-13 b:gehen:-23 b:geht:13 b:gente:13 b:gesagt:-11 b:geschrieben:-10 b:gesprach:-20 b:gezogen:-14 b:gg:-42
b:gia:9 b:ging:-27 b:giorni:-11 b:giro:29 b:goed:27 b:goes:44 b:going:-18 b:got:-18 b:graag:-11 b:guten:-45 b:gv:-36
b:ha:10 b:haar:-18 b:hab:-31 b:habe:-11 b:had:-13 b:hago:22 b:half:35 b:halfte:-33 b:hallo:-10 b:hanno:19
b:hasta:-24 b:hat:-44 b:have:-28 b:he:-20 b:heb:-34 b:hebben:-19 b:hermano:19 b:het:-35 b:heute:-10 b:him:-20
b:hiya:15 b:hizo:-18 b:hj:-21 b:hola:-29 b:i:-49 b:ici:-16 b:ihnen:-47 b:ihr:26 b:ik:-11 b:il:18 b:immer:-16
b:ingreso:22 b:intentare:-15 b:is:-16 b:isso:-14 b:ist:-35 b:it:54 b:iva:-31 b:j:-20 b:jan:-61 b:janvier:-17 b:je:54
b:jetzt:19 b:jeweils:-20 b:job:-11 b:judicial:24 b:jueves:10 b:jullie:-9 b:jusqu:-10 b:kan:-48 b:kann:17 b:klaar:24
b:ko:17 b:kommen:11 b:kommt:32 b:krijgt:14 b:kunt:10 b:kw:-9 b:l:-53 b:la:72 b:lands:-10 b:las:-33 b:latest:17
b:lauf:15 b:laut:-16 b:le:49 b:left:-10 b:livre:-23 b:llego:12 b:llevo:-12 b:lo:-20 b:look:-19 b:los:-37 b:lot:14
b:lundi:-22 b:lunedi:12 b:m:-13 b:ma:-13 b:maak:14 b:maar:10 b:mail:-29 b:mailbox:-19 b:mailed:43 b:mais:20
b:maken:17 b:manana:20 b:mano:35 b:march:-16 b:martes:-33 b:me:-62 b:meets:-20 b:melden:-9 b:meme:16 b:merry:-52
b:mese:-18 b:messages:-9 b:met:-22 b:meta:33 b:metade:14 b:meu:10 b:mh:13 b:mi:11 b:mijn:-18 b:mille:37 b:mir:-10
b:mit:28 b:moet:31 b:moin:26 b:mois:21 b:mon:-11 b:money:-16 b:month:-13 b:morning:-13 b:ms:-41 b:mt:14
b:multibanco:-13 b:musste:-37 b:na:40 b:nach:-9 b:nada:-9 b:nao:-33 b:ne:-18 b:need:-12 b:nel:25 b:nella:26
b:nemen:-10 b:nessa:9 b:next:-30 b:nf:12 b:nicht:26 b:niet:-12 b:nieuwe:-13 b:nm:9 b:noch:10 b:non:-32 b:normal:-24
b:nos:-65 b:nosso:-17 b:nostro:14 b:not:-36 b:nous:-32 b:november:-27 b:novembre:-57 b:novembro:11 b:noviembre:18
b:octubre:13 b:of:-15 b:office:-15 b:oficina:-23 b:oggi:-28 b:oii:9 b:ok:25 b:oktober:29 b:on:26 b:one:21 b:op:23
b:ora:-9 b:orden:49 b:ordine:35 b:ordre:21 b:os:-43 b:otra:-19 b:otro:12 b:ottobre:27 b:our:-20 b:out:30 b:over:14
b:overgemaakt:-17 b:p:-27 b:pa:-11 b:paga:42 b:pagada:-34 b:pagado:-14 b:pagamenti:30 b:pagamento:19 b:pagamos:-32
b:pagar:-20 b:pagare:-17 b:pagaremos:26 b:paghero:-88 b:paghiamo:9 b:pago:45 b:paie:-19 b:paiement:26 b:paiera:-17
b:papers:-10 b:par:11 b:part:37 b:parte:21 b:partent:9 b:parti:-13 b:partir:10 b:partira:16 b:parviendra:15
b:pas:-44 b:paso:20 b:passed:-9 b:pay:-34 b:payee:-27 b:paying:37 b:payment:22 b:payments:22 b:pays:21 b:pedi:-10
b:pelo:27 b:per:14 b:pero:25 b:plan:-16 b:play:15 b:plazos:-9 b:por:-15 b:porque:-51 b:post:-29 b:poste:-11
b:posted:20 b:pour:9 b:pr:-36 b:pra:19 b:premiere:-10 b:present:21 b:prima:-29 b:primeira:-15 b:primo:-11
b:prochain:21 b:programado:-32 b:programme:25 b:promesso:-29 b:promise:-14 b:promised:-13 b:propongo:-14
b:proposal:13 b:prossimo:26 b:puede:-10 b:puse:-16 b:pv:-20 b:qm:-11 b:qu:-9 b:que:-51 b:quedo:-29 b:quello:32
b:quelque:-16 b:quid:22 b:quindi:17 b:ra:15 b:rate:11 b:raten:13 b:rb:-35 b:recesso:-12 b:rechnung:13
b:rechnungen:10 b:recu:-15 b:redire:13 b:regle:11 b:reglee:16 b:reglement:50 b:regolamento:-32 b:regoliamo:32
b:regsol:-16 b:released:9 b:remesa:-15 b:remise:-11 b:reopens:-11 b:restant:13 b:restante:-22 b:restbetrag:13
b:retorno:-12 b:retour:-19 b:riapre:-12 b:riba:23 b:ricevera:-19 b:rien:12 b:rientro:-14 b:riscontro:-9
b:risposta:-12 b:ritrasmettere:-11 b:riuscire:-13 b:rolzitting:-17 b:run:43 b:s:-30 b:sa:40 b:sagt:14 b:sai:12
b:said:-15 b:saldata:-10 b:saldo:20 b:saldra:10 b:sale:-17 b:sarebbe:-19 b:saro:-9 b:says:-25 b:scade:58
b:scadenza:25 b:scheduled:31 b:schon:-35 b:se:28 b:sea:15 b:see:42 b:segue:14 b:segunda:11 b:seit:-24 b:semana:-20
b:semanas:-32 b:ser:-14 b:sera:21 b:serao:15 b:served:-19 b:servico:-10 b:settimana:14 b:settle:19 b:seu:-51
b:sexta:9 b:si:30 b:sie:33 b:signe:-56 b:signed:-30 b:sii:-13 b:sin:19 b:sind:-18 b:so:-62 b:soit:10 b:soja:-61
b:solde:20 b:solo:-9 b:something:-17 b:sono:-14 b:sort:13 b:spatestens:18 b:st:11 b:staat:12 b:starting:-9
b:stata:-21 b:statement:-10 b:storten:-29 b:su:-9 b:sua:-18 b:sul:-29 b:supplier:-22 b:sur:13 b:t:-12 b:tardar:9
b:tarde:-10 b:te:58 b:team:-11 b:teil:14 b:telefon:-19 b:telefonata:-10 b:telefone:-13 b:telkens:-42 b:terms:-30
b:th:-51 b:that:28 b:the:35 b:them:17 b:there:-18 b:this:-29 b:through:-17 b:ti:11 b:tiene:-25 b:till:28 b:tm:10
b:to:-25 b:todo:30 b:tombe:21 b:tot:-18 b:tout:23 b:transfer:9 b:transferidos:11 b:transferimos:-21 b:transfiere:11
b:transfiro:15 b:tre:17 b:tres:-13 b:trois:-12 b:tutto:13 b:twee:10 b:two:14 b:u:-21 b:uberweis:11 b:uberweise:41
b:uberweisung:15 b:udienza:-23 b:uffici:-11 b:uiterlijk:-14 b:um:-10 b:un:20 b:una:31 b:und:25 b:uns:-17 b:unser:-32
b:until:-20 b:up:-10 b:ur:-26 b:us:-21 b:vai:17 b:valeur:-43 b:valor:-56 b:value:-18 b:valuta:-42 b:valutadatum:-10
b:van:-38 b:vandaag:-9 b:ve:10 b:vem:11 b:vendedor:32 b:vendredi:-10 b:venerdi:9 b:ventanilla:-10 b:verranno:11
b:verse:9 b:vf:11 b:via:-11 b:viene:29 b:vir:10 b:vire:18 b:virement:20 b:vl:11 b:voces:18 b:voi:20 b:voir:30
b:voltamos:-27 b:volvemos:-15 b:vom:-12 b:von:-23 b:vous:19 b:vs:11 b:w:12 b:want:-12 b:war:-45 b:wartet:19
b:was:-11 b:we:-21 b:weeks:25 b:weer:-10 b:weil:-19 b:wel:9 b:wenn:-9 b:werden:-14 b:were:-29 b:werf:12 b:werk:-13
b:wertstellung:9 b:wi:38 b:wie:-16 b:wieder:33 b:wij:13 b:will:64 b:wir:-13 b:wire:-9 b:with:-15 b:woche:42
b:wordt:22 b:would:-38 b:wrote:-13 b:wurde:-34 b:ya:-9 b:yes:-18 b:you:-60 b:your:-32 b:yours:-14 b:zahle:29
b:zahlen:39 b:zahllauf:14 b:zahlt:-10 b:zeg:22 b:zelf:18 b:zijn:-14 b:zitting:-15 b:zou:-44 b:zu:-14 b:zum:15
b:£:-23 b:€:32 days:1:32 days:3:-26 event:paid:-66 event:promise:272 f:_amount:-20 f:_invoice:105 f:ack:-13
f:admin:-23 f:all:62 f:back:-69 f:bounce:-21 f:closed:20 f:contest:-23 f:copy:-29 f:d.ADVERTISING_PROMO:20
f:d.ALLOWANCE_CHARGE:-24 f:d.CANCELLED:-23 f:d.CONTRACT_TERMS:-28 f:d.DAMAGED:-25 f:d.DUPLICATE_BILLING:22
f:d.FREIGHT:-23 f:d.LATE_DELIVERY:-26 f:d.LATE_FEE_CONTESTED:10 f:d.LOST:-14 f:d.MISSING_DOCS:-17 f:d.QUALITY:-16
f:d.RETURN:-33 f:d.VOLUME_REBATE:-21 f:d.WRONG_PRODUCT:37 f:difference:24 f:dispute:36 f:firm:32 f:fix:60
f:formal:-47 f:goods:-52 f:greeting:-53 f:hardship:-28 f:hold:-15 f:hope:-174 f:hostile:-20 f:inclusive:-56
f:insolvency:-90 f:joke:-23 f:legal:-72 f:moved:-18 f:moves:52 f:n.QUANTITY_SHORT:26 f:netted:-12 f:not:-28
f:not_dispute:-14 f:not_duplicate:9 f:not_gone:-14 f:not_hope:63 f:not_legal:-26 f:not_not:67 f:not_ooo:-17
f:not_paid:14 f:not_quality:-22 f:not_stop:-39 f:once_funds:33 f:once_us:-9 f:ooo:-106 f:others:85 f:paid:10
f:part:25 f:pay:-22 f:plan:-27 f:proof:-62 f:propose:-41 f:question:38 f:r.BANK_CHARGE:-15 f:r.CANCELLED:-19
f:r.LATE_DELIVERY:17 f:r.LATE_FEE_CONTESTED:-23 f:r.LOST:-20 f:r.MISSING_DOCS:-12 f:r.NOT_OURS:-9
f:r.PRICE_ERROR:-24 f:r.QUALITY:-60 f:r.RETURN:-11 f:r.SERVICE_INCORRECT:-14 f:r.TAX:-13 f:r.VOLUME_REBATE:-14
f:r.WITHHOLDING:-12 f:remittance:-21 f:rest:30 f:run:-15 f:statement:-52 f:stop:-70 f:until:46 here:1:-36 here:3:33
i:acknowledgement:-12 i:already_paid:-30 i:bounce:-80 i:dispute:-28 i:hardship:-58 i:hostile:-12 i:in_payment_run:21
i:insolvency:-73 i:invoice_admin:-18 i:legal:-65 i:out_of_office:-112 i:partial_payment:31
i:payment_plan_request:-48 i:promise_to_pay:-66 i:question:-25 i:remittance_advice:-269 i:statement_request:-10
i:wrong_contact:-14 l:de:26 l:en:-12 l:fr:-56 l:it:48 l:nl:23 l:pt:-22 o:0000:-40 o:00:85 o:0:-46 o:a:-77
o:aanstaande:12 o:ab:28 o:agosto:-15 o:al:-62 o:am:-9 o:amanha:36 o:anfang:-25 o:annee:-24 o:ano:-14 o:antes:-20
o:ao:34 o:april:16 o:ate:-18 o:aujourd:33 o:avant:-10 o:binnen:-66 o:business:-19 o:by:12 o:ce:-25 o:cette:10
o:christmas:-44 o:compter:13 o:contar:13 o:da:37 o:dagen:-20 o:dal:-22 o:dans:11 o:day:20 o:days:-76 o:de:73
o:dec:11 o:december:68 o:decembre:28 o:del:-53 o:demain:37 o:den:-41 o:dentro:-10 o:depois:-36 o:der:-18 o:deste:12
o:deze:-23 o:dezember:40 o:dezembro:26 o:dia:-34 o:dias:-71 o:diciembre:9 o:dienstag:47 o:diese:-52 o:diesen:28
o:diez:-9 o:domani:12 o:domattina:47 o:donderdag:-24 o:donnerstag:-48 o:dopodomani:-45 o:drie:-21 o:due:19 o:e:-59
o:een:-22 o:eind:27 o:einde:21 o:einer:22 o:eines:-11 o:em:-84 o:en:-56 o:end:10 o:ende:-25 o:enero:-13 o:entro:-44
o:ersten:-18 o:esta:-21 o:f:-49 o:feb:59 o:febbraio:31 o:februari:23 o:february:11 o:feira:38 o:fevrier:24 o:fim:-12
o:fin:-22 o:final:25 o:fine:45 o:first:21 o:fortnight:25 o:freitag:-64 o:freitags:15 o:friday:16 o:fridays:41
o:from:23 o:gg:-22 o:giorni:-42 o:h:-21 o:habiles:45 o:heute:43 o:hj:38 o:hoje:49 o:horas:-10 o:hours:-10 o:hui:33
o:il:-108 o:im:-62 o:in:-104 o:innerhalb:-37 o:innert:-9 o:inst:14 o:jan:26 o:januari:-17 o:january:49 o:jeudi:18
o:jour:-42 o:jours:-40 o:juli:16 o:kommenden:32 o:kw:14 o:la:37 o:last:26 o:later:22 o:lavorativi:-18 o:le:-62
o:les:11 o:lundi:-23 o:lunedi:59 o:lunes:28 o:m:-48 o:maand:-31 o:manana:49 o:march:17 o:marco:-19 o:mardi:103
o:mars:-10 o:martedi:25 o:marzo:-37 o:matin:-21 o:mattina:14 o:mediados:28 o:medio:12 o:mercoledi:-10 o:mercredi:43
o:mes:11 o:mese:18 o:meses:-10 o:meta:-17 o:mismo:9 o:mitte:47 o:mittwoch:27 o:mois:-26 o:monats:-33 o:montag:15
o:month:-17 o:morgen:56 o:morning:-63 o:nachste:34 o:nachster:-34 o:natal:-26 o:natale:-39 o:navidad:-10 o:nd:18
o:next:66 o:nine:-31 o:no:10 o:noel:-32 o:november:51 o:novembre:92 o:noviembre:46 o:o:11 o:october:-13 o:octobre:26
o:octubre:31 o:of:50 o:oggi:10 o:on:-58 o:op:-9 o:ottobre:24 o:over:-19 o:overmorgen:52 o:para:18 o:pasado:30
o:plazo:11 o:primera:10 o:primo:-13 o:prochain:29 o:prochaine:-12 o:prossimo:20 o:proxima:11 o:proximo:12
o:quarta:-34 o:que:-21 o:quinta:-37 o:quinzaine:-10 o:rd:-17 o:s:-20 o:sabado:24 o:samedi:-17 o:segunda:-18
o:semaine:19 o:semana:-29 o:sept:18 o:september:25 o:settimana:22 o:sexta:38 o:soir:22 o:sonntag:-14 o:sous:-36
o:st:25 o:stamane:-12 o:stamattina:-16 o:sunday:-12 o:ten:17 o:terca:44 o:th:-34 o:the:-42 o:this:-53 o:thurs:18
o:thursday:14 o:thursdays:-26 o:tmrw:27 o:today:20 o:tomorrow:33 o:tonight:55 o:treinta:11 o:tuesday:29
o:tuesdays:-9 o:ultimo:91 o:un:-19 o:uno:10 o:uteis:23 o:van:16 o:vanavond:42 o:vanmorgen:-29 o:veertien:-12
o:vem:-53 o:vendredi:21 o:venerdi:38 o:viene:34 o:vier:-11 o:vingt:14 o:volgende:-47 o:vom:-17 o:vrijdag:27
o:weekend:-13 o:weihnachten:-17 o:weken:-23 o:werkdagen:-13 o:within:-41 o:wk:34 o:woche:-38 o:wochen:-9
o:wochenende:11 o:working:68 o:xmas:-50 o:y:10 o:zaterdag:37 o:zondag:-27 o:zum:-44 p:!_!:12 p:$_000:-72 p:$_00:14
p:$_0:33 p:%_de:-11 p:%_e:-22 p:%_on:30 p:%_que:-10 p:0000_^:38 p:0000_c:-16 p:0000_el:-24 p:0000_haben:-20
p:0000_is:-13 p:0000_ist:14 p:0000_on:19 p:0000_pays:22 p:0000_sera:-37 p:0000_value:-12 p:0000_valuta:-23
p:0000_vence:12 p:000_000:-42 p:000_00:-14 p:000_^:63 p:000_a:-20 p:000_al:-18 p:000_am:50 p:000_by:29 p:000_e:30
p:000_el:10 p:000_euro:-32 p:000_il:-21 p:000_la:-18 p:000_le:-23 p:000_no:10 p:000_on:-24 p:000_pesos:9
p:000_por:-79 p:000_prima:-31 p:000_puis:13 p:000_que:9 p:000_quid:24 p:000_se:11 p:000_went:21 p:000_wird:-46
p:000_€:-12 p:00_$:-16 p:00_%:16 p:00_000:48 p:00_0:24 p:00_^:114 p:00_bensi:49 p:00_con:-48 p:00_dagen:21
p:00_days:-28 p:00_de:25 p:00_december:21 p:00_dicembre:16 p:00_ee:40 p:00_en:49 p:00_et:-11 p:00_euro:30
p:00_febbraio:12 p:00_february:33 p:00_gennaio:21 p:00_gg:-34 p:00_giorni:-21 p:00_hasta:33 p:00_in:23 p:00_is:-48
p:00_janvier:-17 p:00_je:30 p:00_jours:-43 p:00_l:-16 p:00_la:9 p:00_march:16 p:00_na:-48 p:00_no:-35 p:00_non:11
p:00_november:-35 p:00_novembre:-25 p:00_on:-28 p:00_op:10 p:00_ottobre:28 p:00_paga:-19 p:00_per:-49
p:00_porque:-39 p:00_que:-11 p:00_sale:14 p:00_sera:26 p:00_si:22 p:00_th:-17 p:00_und:20 p:00_valuta:-25 p:0_%:-37
p:0_000:37 p:0_00:-27 p:0_0:-31 p:0_am:10 p:0_and:9 p:0_de:-21 p:0_foi:-21 p:0_gaat:17 p:0_haben:17 p:0_il:26
p:0_l:9 p:0_la:14 p:0_na:39 p:0_pm:-10 p:0_se:27 p:0_sera:9 p:0_sin:19 p:0_so:-10 p:0_th:-51 p:0_viene:19 p:0_vt:-23
p:0_werden:-30 p:0_zum:14 p:^_!:-49 p:^_$:-72 p:^_%:-74 p:^_0000:19 p:^_000:50 p:^_0:17 p:^_?:-34 p:^_a:-21
p:^_afgesproken:20 p:^_after:20 p:^_agora:19 p:^_ainda:38 p:^_al:-12 p:^_alle:-24 p:^_alles:-14 p:^_also:14
p:^_an:-17 p:^_and:-29 p:^_anzi:-11 p:^_as:13 p:^_ate:73 p:^_bei:-30 p:^_beim:-13 p:^_bensi:-22 p:^_betaal:9
p:^_betaald:-52 p:^_betalen:-13 p:^_bij:16 p:^_binnen:12 p:^_but:-16 p:^_by:30 p:^_c:-13 p:^_ce:10 p:^_che:29
p:^_ci:-24 p:^_cobro:-27 p:^_com:9 p:^_como:41 p:^_compreso:-17 p:^_cuando:16 p:^_da:19 p:^_data:24 p:^_de:-58
p:^_dia:-31 p:^_die:9 p:^_dinsdag:12 p:^_do:-37 p:^_donc:53 p:^_dopo:10 p:^_dran:25 p:^_dus:-32 p:^_e:33 p:^_ed:-23
p:^_ee:-45 p:^_een:-11 p:^_einen:14 p:^_el:-17 p:^_em:-13 p:^_en:16 p:^_erbeten:-27 p:^_es:-30 p:^_et:12
p:^_etwas:-24 p:^_euro:-36 p:^_evening:-21 p:^_faco:30 p:^_fallig:20 p:^_fecha:-16 p:^_fica:18 p:^_for:9
p:^_freigegeben:10 p:^_from:24 p:^_fruh:9 p:^_geht:-18 p:^_gia:39 p:^_haben:28 p:^_heb:37 p:^_ho:-20 p:^_il:-54
p:^_im:-35 p:^_in:16 p:^_inclus:-9 p:^_inclusive:-29 p:^_ingreso:15 p:^_is:85 p:^_isso:9 p:^_ist:-24 p:^_it:-39
p:^_ja:19 p:^_je:-25 p:^_jl:-55 p:^_junto:14 p:^_klaar:16 p:^_kunnen:-10 p:^_la:-10 p:^_lees:-14 p:^_les:9
p:^_los:14 p:^_lot:11 p:^_ma:-33 p:^_maak:24 p:^_maar:-15 p:^_mais:-28 p:^_matin:31 p:^_me:-15 p:^_mille:28
p:^_mismo:34 p:^_mit:-25 p:^_morning:-11 p:^_nach:-11 p:^_nao:-14 p:^_ni:16 p:^_nicht:-9 p:^_noch:10 p:^_nog:25
p:^_non:-21 p:^_nous:-12 p:^_now:29 p:^_o:24 p:^_of:-11 p:^_ok:-15 p:^_on:-14 p:^_op:36 p:^_or:-13 p:^_os:-11
p:^_over:12 p:^_par:17 p:^_passo:50 p:^_per:26 p:^_pero:-17 p:^_please:40 p:^_por:69 p:^_porque:26 p:^_pour:20
p:^_prima:30 p:^_promesso:12 p:^_promis:12 p:^_puis:-18 p:^_pv:18 p:^_q:19 p:^_que:16 p:^_queda:14 p:^_r:9
p:^_raus:24 p:^_rientro:22 p:^_run:15 p:^_saldo:-13 p:^_sale:-55 p:^_same:24 p:^_sans:22 p:^_sem:17 p:^_sera:-16
p:^_sicuro:19 p:^_sin:35 p:^_sondern:-11 p:^_sono:-16 p:^_sorry:-23 p:^_sous:11 p:^_sta:-15 p:^_staat:12
p:^_stort:10 p:^_sur:-13 p:^_ta:-12 p:^_te:-14 p:^_terug:20 p:^_the:-18 p:^_there:23 p:^_ti:12 p:^_to:-33 p:^_und:22
p:^_une:-24 p:^_valor:11 p:^_valuta:20 p:^_van:13 p:^_verra:-19 p:^_vi:31 p:^_via:9 p:^_vous:13 p:^_want:27
p:^_war:-15 p:^_we:13 p:^_whatever:25 p:^_when:-16 p:^_which:37 p:^_wie:13 p:^_wieder:-25 p:^_with:-10 p:^_worden:10
p:^_x:-44 p:^_y:-68 p:^_ya:30 p:^_you:13 p:^_zei:9 p:^_zijn:32 p:^_zit:-15 p:^_zu:-13 p:^_zugesagt:-11 p:^_£:-28
p:^_€:36 p:a_00:13 p:a_@:-15 p:a_^:25 p:a_cuenta:17 p:a_ete:-31 p:a_gente:14 p:a_gt:9 p:a_la:18 p:a_mas:9 p:a_nm:9
p:a_pagare:-19 p:a_partir:10 p:a_primeira:-15 p:a_redire:13 p:a_rien:-10 p:a_saldo:-24 p:a_transferencia:12
p:a_ultima:23 p:a_vous:-9 p:ab_^:-19 p:abonan_el:43 p:about_^:-14 p:administrador_judicial:26 p:after_^:-25
p:after_the:-12 p:again_^:-15 p:ai_appele:-17 p:al_00:-23 p:al_final:-12 p:alcanzo_pero:17 p:all_the:-10
p:alle_00:-15 p:alle_ore:-10 p:alles_betaal:-15 p:als_ik:-10 p:als_we:-15 p:also_^:23 p:also_am:17 p:am_00:17
p:am_0:-28 p:am_^:23 p:am_telefon:-12 p:an_@:-14 p:an_sie:-9 p:and_$:17 p:and_^:-18 p:and_i:20 p:and_it:-29
p:and_mh:14 p:and_not:11 p:and_our:-9 p:and_reopens:-11 p:and_that:17 p:and_the:31 p:and_we:-15 p:and_will:-11
p:and_you:-16 p:andere_halfte:-17 p:anita_finance:-11 p:anmeldefrist_^:-10 p:antes_da:35 p:antes_del:-12
p:antes_do:-11 p:anzi_no:-46 p:ao_vosso:39 p:applicato_l:-12 p:approved_^:-29 p:are_being:-16 p:are_in:21
p:are_on:12 p:as_duas:26 p:as_the:13 p:assente_fino:-9 p:at_it:-19 p:at_latest:15 p:ate_^:-28 p:au_^:13
p:au_bureau:-10 p:au_plus:17 p:au_soir:-19 p:au_virement:15 p:audience_aura:-12 p:auf_^:15 p:auf_den:10
p:aus_dem:-24 p:aus_ist:9 p:avant_la:-13 p:avete_applicato:-12 p:aviso_de:-37 p:back_to:-9 p:bacs_^:24 p:bacs_on:-37
p:balanco_de:-12 p:banca_mi:-12 p:banco_^:20 p:bank_^:-34 p:bank_transfer:28 p:be_paid:16 p:be_posted:10
p:be_served:-19 p:be_with:11 p:bedoel_overmorgen:-20 p:beginnend_^:-14 p:begint_^:-9 p:bei_ihnen:-28
p:beide_rechnungen:34 p:ben_er:-11 p:ben_ik:17 p:beneficiario_^:-42 p:bensi_il:28 p:betaal_^:55 p:betaal_ik:15
p:betaal_kan:-15 p:betaaldatum_^:-30 p:betalen_?:-15 p:betalen_op:-25 p:betaling_van:-10 p:bilan_la:-40 p:bis_^:-15
p:bis_zum:-21 p:bizum_a:10 p:bizum_de:13 p:bonificati_^:-35 p:bonifico_^:70 p:br_0:9 p:bs_00:21 p:bureau_le:-10
p:business_^:-20 p:by_bacs:-34 p:by_bank:-15 p:by_close:21 p:by_faster:11 p:by_wire:17 p:c_est:37 p:ca_^:9
p:ca_je:-12 p:cada_mes:-11 p:cae_en:-20 p:cai_^:-16 p:cai_na:-67 p:campagne_de:15 p:can_do:16 p:can_pay:-26
p:cb_0:-11 p:cc_0:12 p:ce_sera:23 p:ch_00:15 p:chaque_mois:-21 p:che_^:-9 p:check_for:17 p:cheque_a:-11
p:cheque_pre:19 p:chf_000:9 p:chiudo_per:-10 p:chose_^:-14 p:ci_sono:-12 p:cioe_^:10 p:cioe_a:-11 p:close_of:21
p:closes_^:-13 p:co_00:-10 p:com_a:9 p:come_da:9 p:comes_in:-35 p:como_cae:-20 p:comunicamos_que:19 p:con_la:37
p:con_valuta:-26 p:confirmacao_^:-24 p:conseguir_pagar:-16 p:conta_de:12 p:conto_di:-11 p:correggere_e:-11
p:corrida_de:14 p:credito_^:-12 p:cuando_mi:12 p:d_avoir:-19 p:d_f:-49 p:d_octubre:15 p:da_^:-30 p:dal_^:-14
p:dann_musste:-13 p:das_freundliche:-12 p:das_geld:21 p:dass_ich:-19 p:dat_is:28 p:dat_moet:12 p:data_^:11
p:data_fattura:26 p:data_regolamento:-32 p:data_valor:-13 p:data_valuta:-29 p:datado_para:19 p:date_^:-43
p:date_de:-22 p:de_00:-28 p:de_0:-12 p:de_^:-58 p:de_andere:11 p:de_betaling:18 p:de_boeken:-16 p:de_chaque:-36
p:de_dezembro:-22 p:de_enero:13 p:de_febrero:10 p:de_garantia:-9 p:de_helft:-35 p:de_knop:23 p:de_la:10
p:de_laatste:11 p:de_marco:-15 p:de_pago:38 p:de_paiement:12 p:de_que:16 p:de_reglement:-19 p:de_rest:12
p:de_rolzitting:-17 p:de_run:21 p:de_votre:-9 p:de_werf:12 p:december_and:9 p:defaut_d:-18 p:del_^:-19
p:della_banca:-17 p:den_^:19 p:den_restbetrag:21 p:depending_which:-18 p:depose_le:-42 p:deposito_000:11
p:depuis_^:-26 p:der_ist:-34 p:der_zahllauf:-15 p:di_^:-27 p:dia_00:-19 p:dia_^:32 p:dia_de:9 p:dias_^:-13
p:diciembre_^:10 p:diciembre_y:33 p:die_0000:-26 p:die_andere:-27 p:die_gaat:15 p:die_is:-13 p:die_kohle:19
p:die_zahlung:-24 p:die_zweite:10 p:dije_que:-20 p:dinsdag_en:-12 p:disposto_^:17 p:distinta_di:37 p:dit_^:-22
p:dm_0:22 p:do_^:-9 p:do_it:15 p:do_telefone:-13 p:do_tre:18 p:do_£:-21 p:doe_ik:66 p:donc_c:38 p:donc_ce:26
p:dos_^:9 p:down_^:13 p:down_for:12 p:due_till:18 p:due_to:11 p:dus_^:40 p:e_000:13 p:e_0:11 p:e_^:27 p:e_as:-28
p:e_di:-10 p:e_na:32 p:e_no:20 p:e_non:-36 p:e_o:-14 p:e_os:-11 p:e_ritrasmettere:-11 p:each_month:-17 p:each_of:21
p:echeance_du:13 p:ee_a:20 p:ee_arrivato:-12 p:ee_certo:10 p:ee_il:-19 p:ee_stata:-11 p:ee_stato:-9 p:ee_un:-24
p:efetuado_em:-14 p:egalement_mais:11 p:eine_woche:12 p:el_0:-9 p:el_^:27 p:el_banco:-16 p:el_dia:-15 p:el_dinero:9
p:el_iva:-18 p:el_lunes:-15 p:el_otro:11 p:el_resto:-12 p:el_saldo:9 p:el_sii:-15 p:elle_sera:9 p:elle_tombe:21
p:em_^:-33 p:en_^:18 p:en_dan:45 p:en_donderdag:-13 p:en_el:-16 p:en_het:9 p:en_la:-21 p:en_met:-12
p:en_ventanilla:-10 p:en_vierhonderdtachtig:12 p:encerrado_^:-10 p:encore_0000:11 p:encore_000:13 p:end_of:9
p:enero_y:13 p:entre_^:-11 p:entrega_^:-11 p:entro_^:21 p:er_weer:-21 p:erst_^:-14 p:espera_que:-14 p:est_le:49
p:est_paye:-34 p:est_programme:15 p:est_sur:22 p:esta_agendada:11 p:et_000:21 p:et_0:-19 p:et_^:-19 p:et_encore:11
p:et_je:-41 p:et_la:-21 p:et_le:9 p:et_mon:-12 p:et_non:19 p:et_sera:-10 p:eu_pago:33 p:eur_au:12 p:euro_0:-36
p:euro_^:20 p:euro_al:-11 p:euro_e:-9 p:euros_el:36 p:euros_et:10 p:every_^:-21 p:f_^:-49 p:faccio_000:11
p:faccio_^:31 p:faco_um:13 p:factura_o:-21 p:fais_ca:13 p:fais_le:21 p:fallig_und:16 p:falta_pago:-22
p:faster_payment:13 p:fattura_^:26 p:faz_se:10 p:february_00:22 p:fecha_de:10 p:fecha_factura:-29 p:fecha_valor:-46
p:feliz_^:-11 p:ferias_ate:-15 p:ferie_fino:-37 p:fertig_spatestens:18 p:fevrier_et:-11 p:fin_de:48
p:finance_assistant:-11 p:fino_a:-15 p:fino_al:-20 p:firmada_^:31 p:first_000:21 p:follow_^:-9 p:for_^:16
p:for_it:-10 p:for_the:17 p:for_this:17 p:fora_de:-9 p:freigegeben_worden:-31 p:from_^:-12 p:from_office:9
p:fur_^:-30 p:fur_den:14 p:gaat_^:10 p:gaat_mee:-14 p:gebucht_war:-18 p:geht_^:19 p:geld_^:-10 p:geld_kommt:13
p:gente_paga:11 p:geplant_und:-16 p:gepruft_und:-41 p:gerant_signe:-30 p:geregeld_ik:21 p:gesagt_dass:-11 p:gg_d:-49
p:giorni_^:-40 p:giorni_data:26 p:goed_^:12 p:goes_^:23 p:goes_out:9 p:going_^:15 p:going_in:-33 p:gt_000:9
p:guten_^:-31 p:guten_morgen:-14 p:habe_ich:-10 p:haben_^:-12 p:haben_sie:24 p:haben_wir:-27 p:hablaremos_del:-29
p:hago_bizum:23 p:hago_la:18 p:hago_un:11 p:half_^:25 p:half_the:22 p:halfte_^:-24 p:hasta_^:-13 p:hasta_el:-26
p:hat_am:-23 p:have_been:-12 p:hb_0:24 p:heb_ik:-24 p:heb_je:43 p:hebben_we:-40 p:hermano_dice:13 p:het_^:-14
p:het_betaald:39 p:het_erop:11 p:het_geregeld:9 p:het_restant:13 p:him_^:-20 p:hj_0:-21 p:ho_pagata:-16 p:hoy_es:-21
p:hoy_no:15 p:i_do:14 p:i_was:-17 p:i_will:22 p:i_would:-15 p:ich_^:32 p:ich_am:-25 p:ich_bin:-14 p:ich_ihnen:-11
p:ich_und:-17 p:ich_wieder:24 p:ihnen_sein:-23 p:ihre_rechnung:-13 p:ik_^:26 p:ik_ben:-28 p:ik_betaal:46 p:ik_de:-16
p:ik_werk:-13 p:il_00:-17 p:il_^:63 p:il_bonifico:35 p:il_livre:-17 p:il_mandato:-11 p:il_pagamento:9 p:il_resto:26
p:im_haus:-9 p:im_zahllauf:-14 p:in_^:-29 p:in_banca:-14 p:in_data:-10 p:in_de:34 p:in_der:-10 p:in_distinta:10
p:in_ferie:22 p:in_mano:-10 p:in_ogni:15 p:in_on:-11 p:in_posta:29 p:in_the:26 p:in_there:-18 p:inclusi_si:-12
p:ingegeven_met:-9 p:ingepland_op:-20 p:ingepland_voor:14 p:ingreso_000:18 p:ingreso_el:16 p:is_goed:27 p:is_het:67
p:is_in:26 p:is_not:19 p:is_on:35 p:is_the:-22 p:isso_ee:10 p:ist_^:-34 p:ist_ab:-17 p:ist_fur:16 p:ist_seit:-17
p:it_^:21 p:it_is:-47 p:it_on:9 p:it_to:10 p:it_will:34 p:iva_^:-12 p:j_avais:-25 p:ja_^:22 p:ja_ja:54 p:ja_na:13
p:ja_paguei:-11 p:je_fais:21 p:je_het:43 p:je_la:27 p:je_ne:-9 p:je_paie:-13 p:je_suis:-16 p:je_vous:-46
p:jetzt_0:11 p:jeweils_^:-12 p:jours_^:-44 p:jours_fin:48 p:junto_com:14 p:k_000:14 p:kan_ik:-15 p:kann_ich:14
p:knop_dus:23 p:ko_0:17 p:kohle_bei:19 p:kommen_^:10 p:kommt_^:17 p:kriegen_sie:9 p:kriegt_ihr:31 p:krijgt_u:16
p:l_audience:-12 p:l_avez:-10 p:l_echeance:9 p:l_ho:-13 p:l_iva:-12 p:la_0000:27 p:la_000:-22 p:la_00:26 p:la_0:16
p:la_^:-17 p:la_banca:-12 p:la_cooperative:-24 p:la_dm:22 p:la_factura:-10 p:la_fattura:-54 p:la_fiera:-13
p:la_mitad:11 p:la_oficina:-23 p:la_orden:40 p:la_otra:11 p:la_pagamos:-20 p:la_paie:27 p:la_premiere:-9
p:la_regoliamo:32 p:la_remesa:-11 p:la_remise:-10 p:la_tienes:11 p:landt_hij:-46 p:laptop_aus:9 p:las_dos:-18
p:las_tres:32 p:last_working:22 p:latest_thats:15 p:lauf_am:15 p:lc_0:-11 p:le_00:-54 p:le_0:-11 p:le_^:111
p:le_bilan:-43 p:le_deposito:10 p:le_faccio:9 p:le_gerant:-30 p:le_lot:14 p:le_solde:10 p:le_virement:26
p:lees_ik:-14 p:les_00:23 p:les_0:-35 p:les_^:-14 p:letzter_bankarbeitstag:-45 p:livre_^:-23 p:livreur_^:-10
p:llego_hasta:14 p:lo_de:-11 p:lo_demas:12 p:lo_faccio:31 p:look_at:-19 p:los_000:20 p:los_^:-51 p:los_dias:-13
p:los_paso:15 p:m_^:-35 p:maak_ik:35 p:maar_bedoel:11 p:maar_dat:16 p:mailed_^:28 p:mais_0:10 p:mais_le:-13
p:mais_papa:11 p:maken_we:12 p:march_and:-11 p:martes_y:-18 p:mas_tardar:9 p:me_^:-11 p:me_paie:-37 p:meets_on:10
p:merry_^:-49 p:mesmo_dia:15 p:met_^:-11 p:met_valutadatum:-9 p:meta_il:26 p:metade_^:18 p:mh_00:14 p:mi_hermano:12
p:mille_il:34 p:mismo_te:34 p:mit_mir:-13 p:mit_wertstellung:-17 p:mitad_^:13 p:moet_^:32 p:mois_et:-26 p:money_^:12
p:month_yours:-21 p:mt_0:14 p:musste_^:-30 p:musste_ihre:-13 p:na_^:51 p:na_de:-10 p:na_loterica:12 p:na_segunda:-9
p:na_sua:12 p:nach_ostern:13 p:nao_ee:-12 p:need_to:-11 p:next_two:11 p:nf_0000:12 p:nieuwe_komt:-13 p:nm_00:9
p:no_0000:-48 p:no_alcanzo:17 p:no_dia:35 p:no_el:24 p:no_espera:-14 p:no_il:-17 p:no_le:-16 p:no_mesmo:15
p:noch_gepruft:-42 p:noch_uberwiesen:21 p:nog_via:44 p:non_^:-12 p:non_il:-24 p:not_^:-49 p:not_due:18
p:nous_est:-11 p:novembre_che:-23 p:novo_isto:-31 p:o_^:12 p:o_banco:19 p:o_boleto:12 p:o_dia:-11 p:o_restante:-22
p:o_resto:10 p:o_sea:21 p:o_ultimo:9 p:octubre_y:15 p:of_^:23 p:of_business:-19 p:of_each:-17 p:of_it:31
p:of_play:15 p:office_account:9 p:office_closes:-12 p:oficina_hasta:-13 p:ogni_caso:15 p:ok_?:-14 p:ok_pour:9
p:oktober_maar:27 p:on_00:9 p:on_0:-27 p:on_^:-23 p:on_it:-12 p:on_or:14 p:on_the:16 p:one_^:17 p:ontvangt_^:-11
p:op_^:31 p:op_de:29 p:or_before:15 p:ordre_de:21 p:ore_00:-11 p:os_0:9 p:os_contestamos:-9 p:os_hago:15
p:ostern_also:13 p:other_half:13 p:other_£:10 p:otra_vez:-12 p:otro_00:11 p:our_bank:-9 p:out_to:35
p:overmorgen_want:-20 p:p_0:-31 p:paga_^:15 p:paga_se:15 p:pagamenti_di:21 p:pagamenti_escono:-25 p:pagamento_^:9
p:pagamento_a:13 p:pagamento_efetuado:-14 p:pagamos_^:-9 p:pagar_^:-20 p:pagare_^:-27 p:pagare_entro:-10
p:pagaremos_^:12 p:pagata_^:-20 p:pagata_con:10 p:pagata_il:26 p:pago_^:48 p:pago_el:-28 p:pago_na:25 p:pago_no:30
p:paid_by:-19 p:paid_on:25 p:paiement_^:21 p:paiement_du:13 p:paiement_le:12 p:papa_prefere:11 p:para_^:35
p:para_balanco:-12 p:para_el:34 p:para_la:-12 p:para_o:9 p:part_^:16 p:parte_^:22 p:partent_^:9 p:parti_^:-13
p:partira_^:14 p:parviendra_le:12 p:pas_^:-41 p:paso_el:16 p:passe_devant:26 p:passo_in:38 p:pay_on:-16 p:pay_the:16
p:paye_mettons:-29 p:payee_^:-58 p:payee_le:26 p:payer_a:11 p:paying_^:13 p:paying_it:51 p:payment_^:26
p:payment_date:-21 p:payments_^:20 p:pays_^:21 p:per_i:-31 p:per_inventario:-10 p:per_la:-9 p:per_lastschrift:31
p:pero_no:-19 p:play_^:15 p:plus_tard:17 p:pm_and:-9 p:por_0:14 p:por_correo:-12 p:por_la:-25 p:por_las:56
p:porta_sfiga:17 p:pour_les:10 p:pr_0:-36 p:pra_voces:24 p:pre_datado:19 p:prochain_^:15 p:programado_para:-37
p:programme_au:18 p:promesso_^:-29 p:promise_to:-14 p:promised_for:-11 p:proposal_run:16 p:prossimo_^:25
p:puis_encore:13 p:pv_00:-16 p:qm_0:-18 p:qu_^:-9 p:que_^:-34 p:que_el:-33 p:que_es:27 p:que_esta:-29 p:que_eu:9
p:que_falta:-22 p:que_la:11 p:que_le:-34 p:que_pagaba:-10 p:que_vem:21 p:que_vous:-10 p:quello_^:32
p:quelque_chose:-16 p:qui_vous:12 p:quid_^:22 p:quindi_^:21 p:quindi_conto:-9 p:r_$:23 p:re_0000:-28 p:recu_^:-15
p:regle_000:-11 p:reglee_^:14 p:reglement_^:30 p:regolamento_^:-32 p:regsol_voor:-15 p:remesa_de:-19 p:remesa_del:12
p:remise_de:-11 p:rest_^:20 p:resterende_€:-12 p:retour_au:-10 p:retour_le:-10 p:riapriamo_^:-11 p:riba_al:17
p:ricevera_risposta:-12 p:rien_a:13 p:ritrasmettere_^:-11 p:riusciamo_a:-11 p:riuscire_a:-10 p:rolzitting_van:-17
p:run_00:23 p:run_^:-19 p:run_is:36 p:run_on:-21 p:run_van:21 p:s_00:33 p:s_^:-18 p:s_a:-14 p:sa_0:40
p:saldata_^:-11 p:saldo_al:-16 p:saldo_el:9 p:saldra_el:10 p:sale_el:-16 p:saro_assente:-9 p:says_^:-25
p:scade_il:21 p:scadenza_^:37 p:scheduled_^:17 p:se_^:24 p:se_abonan:43 p:se_los:-9 p:se_na:10 p:se_paga:19
p:se_pago:-32 p:se_transfiere:11 p:sea_^:15 p:sea_el:14 p:see_the:10 p:segue_o:-17 p:seit_^:-20 p:sem_falta:22
p:semana_que:15 p:semanas_mas:-32 p:sera_encerrado:-10 p:sera_fait:14 p:sera_le:12 p:sera_payee:-30 p:sera_reglee:10
p:sfiga_facciamo:17 p:should_see:10 p:si_^:17 p:si_riapre:-12 p:sie_^:24 p:sie_bitte:-14 p:sie_haben:13
p:signe_^:-10 p:signe_le:-30 p:sii_^:-13 p:sin_falta:35 p:sind_^:-16 p:so_^:42 p:so_i:-29 p:so_it:29 p:so_vence:-10
p:solde_0:12 p:solo_^:-9 p:sono_in:-10 p:spatestens_^:17 p:sprich_letzter:-45 p:st_0:11 p:staat_het:-10
p:starting_^:-9 p:stata_saldata:-14 p:sto_in:25 p:stort_ik:10 p:storten_^:-29 p:sua_^:-16 p:sur_disons:-14
p:sur_le:16 p:t_m:-16 p:ta_na:14 p:tajo_y:38 p:te_beginnen:-13 p:te_dije:-14 p:te_hago:9 p:te_la:10 p:te_lo:-37
p:te_los:32 p:telefonata_di:-10 p:tengo_la:25 p:tens_isso:-15 p:th_and:-34 p:that_^:22 p:that_is:11
p:thats_friday:-19 p:the_00:14 p:the_first:20 p:the_hire:10 p:the_last:22 p:the_money:12 p:the_next:11
p:the_other:22 p:the_payment:-19 p:the_rest:15 p:the_run:45 p:the_second:39 p:they_are:-16 p:this_morning:-13
p:this_one:17 p:ti_faccio:11 p:ti_pago:22 p:tiene_fecha:-25 p:till_^:29 p:to_honour:-15 p:to_me:11 p:to_our:-9
p:to_pay:-14 p:to_you:20 p:to_your:-13 p:tombe_le:21 p:tot_en:-12 p:tout_le:14 p:transferencia_^:15
p:transferencia_de:-12 p:transferencia_del:-29 p:transferencia_por:-15 p:transferencia_sale:9 p:transferidos_^:11
p:transferimos_el:-21 p:tres_facturas:-13 p:trois_messages:-9 p:u_als:-15 p:u_kunt:13 p:u_€:14 p:uberweis_ich:11
p:uberweise_^:25 p:uberweise_ich:21 p:uberweisen_wir:18 p:uiterlijk_^:-13 p:ultimo_terco:9 p:un_bizum:11 p:un_ce:-9
p:un_cheque:28 p:una_data:22 p:und_00:14 p:und_0:43 p:und_^:46 p:und_am:-30 p:until_^:-19 p:us_^:-37 p:usted_el:9
p:uw_bericht:-15 p:vai_^:10 p:vale_^:-20 p:valeur_^:-25 p:valor_^:-31 p:valor_de:-26 p:value_date:-18 p:valuta_^:-21
p:valuta_beneficiario:-42 p:valuta_fissa:23 p:valutadatum_^:-10 p:van_00:-38 p:van_^:-17 p:van_de:18
p:vencimiento_^:24 p:verra_disposto:15 p:vf_0000:10 p:vi_pago:15 p:via_regsol:-15 p:viene_pagata:25
p:vierhonderdtachtig_op:12 p:vire_tout:-14 p:virement_^:21 p:virement_le:13 p:virement_programme:10
p:volvemos_el:-15 p:vom_^:-12 p:von_0:26 p:von_^:-14 p:vosso_armazem:-23 p:vous_^:26 p:vous_ai:-17 p:vous_aurez:9
p:vous_fais:19 p:vous_paiera:10 p:vous_parviendra:15 p:vous_sera:12 p:vous_serez:9 p:vous_vire:-16 p:vt_0:-29
p:want_^:-12 p:wartet_auf:19 p:we_^:11 p:we_are:-40 p:we_het:-39 p:we_will:10 p:weeks_bacs:-13 p:weer_op:-15
p:wenn_ich:16 p:werden_^:-24 p:werk_op:-13 p:whatever_you:22 p:when_the:-21 p:which_clears:11 p:which_is:28
p:wieder_da:10 p:wij_hebben:21 p:wij_storten:13 p:will_be:46 p:will_follow:-12 p:will_get:-23 p:will_go:26
p:will_not:-13 p:will_pay:25 p:will_see:23 p:will_sort:13 p:will_transfer:11 p:will_wire:-12 p:wir_haben:-19
p:wir_uberweisen:-20 p:wir_zum:9 p:wird_^:-14 p:wire_it:-13 p:with_the:-48 p:with_you:9 p:would_be:-26 p:y_000:15
p:y_00:10 p:y_ch:14 p:y_como:-62 p:y_el:-18 p:y_hj:-9 p:y_hoy:-21 p:y_la:22 p:y_qm:-40 p:ya_esta:-22
p:ya_hablaremos:-29 p:you_^:20 p:you_by:-25 p:you_decide:22 p:you_will:-55 p:your_driver:-12 p:zahl_ich:-16
p:zahle_ich:11 p:zahlen_wir:32 p:zahllauf_mit:-17 p:zahlung_^:27 p:zahlung_am:-10 p:zit_ik:-15 p:zitting_^:-14
p:zum_00:-10 p:zum_^:24 p:zur_zahlung:15 p:zusammen_0:22 p:zweite_am:10 p:£_000:-60 p:£_0:40 p:€_0:29 p:€_^:28
p:€_a:35 p:€_am:-23 p:€_e:13 p:€_el:9 p:€_le:42 p:€_les:-32 p:€_musste:-22 p:€_und:20 p:€_y:14 past_nearer:-216
sure:-13 w:!:-28 w:%:-63 w:000:66 w:00:-43 w:0:-11 w:?:-77 w:@:-57 w:a:-40 w:aa:-27 w:aange:-30 w:aanma:20 w:aansp:9
w:ab:-16 w:abbia:14 w:aber:-77 w:aboga:26 w:abona:30 w:abone:-9 w:abraz:-10 w:abril:-25 w:abrim:-12 w:absen:-10
w:absol:18 w:acabe:20 w:accep:-36 w:accon:13 w:accor:24 w:accou:36 w:accre:40 w:acept:34 w:acert:23 w:acord:31
w:acred:-30 w:acros:-13 w:acta:9 w:activ:-11 w:acton:12 w:ad:16 w:addeb:21 w:adils:15 w:adjun:-17 w:admin:19
w:adven:18 w:advis:10 w:advoc:39 w:af:24 w:afges:16 w:afloo:-15 w:afrek:-32 w:after:18 w:afwez:-15 w:ag:-56
w:agend:26 w:agora:64 w:agost:20 w:agree:-25 w:agres:-14 w:agric:-16 w:aguar:-34 w:ah:-12 w:ahah:25 w:ahi:13 w:ai:10
w:ainda:33 w:akkoo:18 w:al:31 w:alber:-32 w:alcan:12 w:all:10 w:alla:80 w:alle:-32 w:alleg:-20 w:alles:-13 w:allo:13
w:alrea:-39 w:als:-20 w:also:100 w:alta:-28 w:altre:-17 w:altro:-26 w:altur:9 w:alway:27 w:am:15 w:amanh:9
w:ambas:-28 w:amiab:-19 w:amigo:25 w:amor:21 w:an:-15 w:ancor:-16 w:andra:10 w:andre:16 w:anerk:27 w:anexo:-21
w:anita:-14 w:anmel:-14 w:annon:9 w:annua:-9 w:annul:-34 w:ano:-41 w:anota:15 w:ante:-18 w:anter:-16 w:antes:19
w:antic:-13 w:antwe:-16 w:anwal:-9 w:anwei:29 w:any:-14 w:anzi:-26 w:ao:38 w:appel:-17 w:appro:-14 w:apres:-13
w:aprov:23 w:apure:16 w:ar:34 w:are:23 w:armaz:-25 w:arran:-15 w:arreg:49 w:arriv:19 w:arvo:14 w:as:-13 w:aspet:-12
w:asseg:18 w:assem:-10 w:assen:-11 w:assim:14 w:assin:-43 w:assis:-22 w:at:-33 w:ata:36 w:ate:38 w:atend:-11
w:atien:-21 w:atten:-20 w:attiv:-23 w:au:-27 w:auch:10 w:aucun:13 w:audie:-40 w:aufsc:-9 w:aura:-9 w:aus:-45
w:ausen:-11 w:ausge:-12 w:ausse:34 w:ausza:15 w:auth:-14 w:autom:-15 w:autre:23 w:aux:15 w:avant:29 w:avec:23
w:aver:-13 w:avete:-37 w:avevo:-43 w:avez:-43 w:avis:-15 w:aviso:-38 w:avoir:-38 w:avons:-25 w:avrei:-19 w:avven:-20
w:aye:17 w:b:-12 w:ba:-21 w:bacs:-42 w:balie:25 w:banca:41 w:banco:23 w:bank:31 w:banka:-43 w:banki:19 w:bar:30
w:barau:-12 w:base:-16 w:batch:-38 w:beant:-10 w:bear:-9 w:becau:-15 w:bedoe:11 w:been:-61 w:befor:-9 w:begin:-40
w:begle:15 w:begli:-9 w:bei:26 w:beide:12 w:being:-9 w:beise:-12 w:bekom:-18 w:beloo:46 w:ben:-30 w:benef:-42
w:bensi:26 w:berec:-13 w:beric:-18 w:beslo:13 w:bespr:38 w:besta:-11 w:beste:62 w:bestu:-10 w:betaa:45 w:betal:-10
w:betra:31 w:betre:-43 w:betwi:-34 w:beves:-42 w:bewin:-18 w:bezah:-11 w:bi:-32 w:bien:-81 w:big:-21 w:bij:11
w:bijge:-19 w:bilan:-43 w:bin:43 w:binne:-13 w:bis:-23 w:bit:26 w:bitte:-38 w:bizum:12 w:bjr:18 w:bk:-23 w:bloqu:-13
w:board:-14 w:boek:12 w:bola:14 w:bolle:14 w:bom:19 w:bon:27 w:both:16 w:bout:16 w:br:14 w:break:-10 w:brinc:21
w:bring:-27 w:bro:21 w:brout:-14 w:bs:22 w:buen:28 w:buena:44 w:bueno:32 w:buong:12 w:burea:-26 w:busin:-20 w:but:16
w:buzon:-21 w:bw:-20 w:ca:-33 w:cab:16 w:cada:12 w:cae:22 w:cafe:14 w:cai:-30 w:caixa:21 w:caja:23 w:cajas:-10
w:calda:-11 w:calen:-30 w:calle:12 w:calma:-12 w:cambi:-32 w:came:-10 w:campa:29 w:capo:57 w:cara:-10 w:card:31
w:carre:-14 w:carta:31 w:carte:26 w:cashi:10 w:caso:21 w:cc:26 w:cela:-12 w:centr:13 w:cerra:-12 w:certa:34
w:certe:17 w:certi:-9 w:certo:-15 w:cessa:-10 w:cesse:-11 w:ch:15 w:chair:-13 w:chaqu:-20 w:che:-28 w:chega:-19
w:chego:-9 w:cheq:19 w:chequ:38 w:chez:30 w:chf:-16 w:chies:28 w:chiud:47 w:chius:-24 w:chofe:-10 w:chose:-16
w:chris:-30 w:ci:-46 w:ciao:12 w:cierr:13 w:cinqu:-13 w:circu:-16 w:civil:-15 w:cl:-11 w:claro:-27 w:clear:52
w:clien:15 w:cm:-13 w:cobra:-11 w:cobro:19 w:cogno:32 w:coisi:17 w:colet:17 w:colle:-28 w:colom:9 w:com:21
w:combi:20 w:come:-9 w:comec:-39 w:comis:14 w:comma:24 w:comme:32 w:como:-21 w:compa:-17 w:compl:-43 w:compr:-42
w:compt:39 w:comun:17 w:con:-11 w:conci:-19 w:conco:-29 w:condi:42 w:confe:30 w:confi:21 w:confo:24 w:conge:-19
w:conse:22 w:consi:-18 w:conso:36 w:const:12 w:conta:34 w:conte:-12 w:contr:-30 w:convo:-20 w:coop:-14 w:coope:-16
w:copie:-27 w:copy:-10 w:corre:-10 w:corta:-19 w:corte:-10 w:cos:24 w:costu:15 w:couco:12 w:could:-41 w:counc:14
w:courr:-38 w:credi:-69 w:ct:29 w:cuand:38 w:cuant:22 w:cuatr:40 w:cuent:12 w:cui:19 w:cumpl:20 w:cumpr:-18
w:curat:13 w:curso:-13 w:custo:-33 w:cut:9 w:cv:-15 w:da:-25 w:daar:22 w:daarn:-15 w:dada:20 w:dag:27 w:dagen:18
w:dagli:-15 w:dai:21 w:dal:10 w:dalla:23 w:dan:34 w:danac:-24 w:dank:-12 w:dann:11 w:dans:52 w:darau:-25 w:das:31
w:dass:-18 w:dat:-25 w:data:14 w:datad:19 w:date:48 w:dates:-28 w:dato:33 w:davon:13 w:day:9 w:days:18 w:debit:61
w:debor:-16 w:dec:-25 w:decem:-67 w:decia:-12 w:decid:36 w:decli:-15 w:deduc:17 w:defau:-20 w:defin:31 w:dei:12
w:dejo:13 w:del:-16 w:delan:-17 w:deleg:-12 w:delib:20 w:deliv:-11 w:dell:-30 w:della:-21 w:dem:-25 w:demai:-17
w:deman:-19 w:demas:12 w:den:-36 w:dentr:-22 w:depen:-30 w:depoi:33 w:depos:46 w:depui:-28 w:der:-28 w:des:-15
w:desbl:22 w:descu:42 w:desde:-60 w:deste:-13 w:detto:-17 w:deux:33 w:devan:29 w:deve:-11 w:dever:-11 w:di:-37
w:dia:62 w:diari:9 w:dias:19 w:dice:11 w:dicia:-11 w:dicie:21 w:dicta:16 w:die:70 w:diene:-13 w:diens:22 w:dient:-25
w:diese:32 w:diez:-16 w:difer:20 w:dije:-35 w:diner:13 w:dinhe:-79 w:dinsd:-65 w:dioze:-14 w:dir:-10 w:dire:32
w:direc:25 w:direk:-14 w:diret:9 w:disch:10 w:discu:25 w:disgu:13 w:dispu:11 w:disse:-11 w:disti:12 w:distr:-45
w:dit:-53 w:diver:-12 w:dk:19 w:dm:11 w:doe:89 w:doen:20 w:does:9 w:doing:12 w:dois:15 w:doit:-20 w:dokto:14
w:doman:-21 w:don:17 w:donc:23 w:donde:-29 w:done:9 w:donne:17 w:door:10 w:dopo:-15 w:dort:-16 w:dos:-17 w:dossi:-18
w:dovut:-16 w:down:13 w:dp:11 w:dran:30 w:drauf:12 w:drin:-10 w:dritt:-20 w:drohe:-15 w:drukt:23 w:drum:-34 w:du:-24
w:duas:39 w:dudas:-14 w:due:9 w:duize:16 w:durfe:-12 w:dus:48 w:e:16 w:eben:17 w:echan:12 w:echea:11 w:echt:40
w:echue:-18 w:econo:18 w:ecrit:-16 w:ed:12 w:een:-38 w:eerst:12 w:efect:24 w:eg:18 w:egale:25 w:ei:-10 w:eigen:-35
w:eind:39 w:eine:-39 w:einen:11 w:einer:23 w:einsc:-10 w:einve:13 w:einwa:-15 w:eis:-22 w:ejecu:-26 w:el:-13
w:ela:11 w:elect:-16 w:elle:14 w:email:-12 w:emisi:-35 w:emiti:-9 w:emos:11 w:en:23 w:encai:-10 w:encaj:-21
w:encar:-19 w:encer:-25 w:encom:-19 w:encor:24 w:end:11 w:ender:-25 w:engag:-15 w:enkel:-22 w:enreg:16 w:ensem:20
w:enten:11 w:entra:37 w:entre:-19 w:enver:20 w:envia:42 w:envoy:-15 w:equip:-22 w:era:-48 w:erbet:-27 w:erbit:-9
w:erhal:-11 w:erken:9 w:erop:-10 w:errat:32 w:erst:-53 w:erste:60 w:es:23 w:esa:-26 w:escon:-21 w:escri:40
w:esegu:-12 w:eso:15 w:espec:16 w:esper:-20 w:est:16 w:esta:11 w:estan:-26 w:estao:-13 w:estar:-43 w:este:-10
w:esto:-13 w:estou:-11 w:estoy:-27 w:et:44 w:etait:16 w:etant:-10 w:ete:-15 w:etwas:-25 w:eu:43 w:euch:35 w:eur:-42
w:euros:17 w:eve:17 w:even:-16 w:every:-30 w:exact:20 w:exclu:-33 w:execu:-14 w:exemp:-11 w:expec:17 w:exter:19
w:f:-13 w:facci:104 w:faco:12 w:factu:-10 w:faill:-12 w:faire:-14 w:fais:58 w:falli:12 w:falls:-25 w:falsc:10
w:falta:19 w:fare:23 w:fasse:-13 w:faste:21 w:fatta:-15 w:fatti:36 w:fatto:28 w:fattu:37 w:faveu:16 w:favor:-58
w:faz:27 w:fazer:24 w:feb:-13 w:febbr:-9 w:febru:21 w:fecha:-59 w:feito:37 w:feria:-24 w:ferie:15 w:ferma:-25
w:ferna:-18 w:ferti:17 w:fest:20 w:festa:-12 w:ff:11 w:fica:51 w:fido:-18 w:fiera:-22 w:fiest:10 w:figur:9 w:fijo:10
w:fils:11 w:fin:41 w:final:23 w:finch:-14 w:fine:42 w:fini:-30 w:firma:-22 w:firme:21 w:firmo:-19 w:first:28
w:fisca:28 w:fissa:20 w:five:15 w:fl:12 w:foi:-27 w:fois:-13 w:folge:-12 w:folgt:-30 w:fondo:40 w:for:-32 w:fora:-9
w:forde:-25 w:forma:-10 w:four:-11 w:fourt:15 w:fracc:-9 w:fratt:21 w:frau:-16 w:freig:-22 w:freir:-40 w:freit:-30
w:freun:-12 w:frida:32 w:frist:-12 w:from:23 w:froze:-9 w:fruh:14 w:fruhe:-14 w:fs:12 w:fue:-14 w:fuera:-14
w:funds:34 w:fuori:-11 w:fur:-36 w:furth:-10 w:fv:21 w:gaan:-11 w:ganz:19 w:garan:-15 w:gd:11 w:ge:-13 w:geach:25
w:gebeu:-15 w:geef:10 w:geehr:17 w:geen:-12 w:gegen:-14 w:gehen:-11 w:gekhe:-15 w:gekom:-17 w:geld:38 w:gemac:-34
w:gener:38 w:genna:21 w:gente:13 w:genti:49 w:geom:-26 w:gepru:-39 w:geran:-30 w:gereg:44 w:gesag:-11 w:geste:-38
w:gesti:-12 w:gesto:-16 w:get:-19 w:gezah:20 w:gezog:-14 w:gg:-41 w:gia:-9 w:ging:-24 w:giove:55 w:girar:13
w:giro:42 w:giudi:24 w:giugn:-27 w:giust:-30 w:give:-10 w:gj:26 w:gleic:33 w:gli:-10 w:gm:-29 w:go:-45 w:goed:20
w:goede:-20 w:goes:21 w:got:-18 w:grand:15 w:gross:19 w:grupp:-9 w:gruss:-22 w:gs:11 w:gt:9 w:guia:-10 w:guten:-14
w:gutsc:-10 w:gv:-36 w:ha:26 w:haar:-36 w:hab:-59 w:habe:-13 w:habia:-9 w:habla:-52 w:hace:-13 w:hacem:-33
w:hacen:25 w:had:26 w:half:25 w:halft:13 w:han:-14 w:hande:-36 w:handl:-15 w:hangt:-12 w:harro:-13 w:has:-28
w:hasta:-32 w:hat:-43 w:haus:-9 w:have:-54 w:haya:-14 w:he:-9 w:heard:-15 w:hebbe:-28 w:hebt:17 w:heeft:-34
w:heer:22 w:helem:15 w:helft:-27 w:hem:22 w:her:14 w:here:-18 w:herma:19 w:herrn:19 w:herrs:18 w:heur:-14 w:hey:-9
w:hier:12 w:hij:-54 w:hire:10 w:hiya:11 w:hizo:-18 w:hj:-21 w:hl:-18 w:ho:28 w:hoffe:-11 w:hoi:-13 w:hoje:20
w:hola:-45 w:home:14 w:honde:25 w:honou:-15 w:hoofd:33 w:hoor:-15 w:hope:-21 w:hoy:61 w:hs:17 w:huit:41 w:hunde:-12
w:hundr:13 w:i:-33 w:ich:-37 w:ici:-10 w:ieri:-11 w:if:-51 w:iguai:-10 w:ihnen:-81 w:ihr:71 w:ihre:-31 w:ihrer:-19
w:ik:-29 w:il:-13 w:im:-22 w:imedi:9 w:impor:-29 w:in:10 w:inbox:-11 w:incas:18 w:incon:-15 w:indem:-9 w:indep:9
w:indic:-27 w:indie:-16 w:ines:22 w:info:-17 w:infor:-19 w:inge:18 w:ingeg:-9 w:ingre:42 w:inhou:-16 w:inqui:24
w:insie:-22 w:insol:33 w:instr:12 w:integ:28 w:inten:-20 w:inter:27 w:invec:-11 w:inven:-14 w:inver:-31 w:io:14
w:irmao:-29 w:is:-31 w:isso:-26 w:issue:9 w:ist:36 w:istan:17 w:isto:-17 w:it:75 w:iva:-10 w:jahre:20 w:jajaj:-14
w:jan:-63 w:janei:-21 w:janvi:-20 w:jarig:11 w:jc:-22 w:je:34 w:jefe:-14 w:jetzt:17 w:jeudi:22 w:jewei:-20 w:jl:-54
w:job:-11 w:jour:64 w:jpeux:10 w:judic:22 w:juge:-12 w:juges:-16 w:juli:-20 w:julli:9 w:junio:-17 w:junta:12
w:junto:15 w:just:38 w:justi:-10 w:justo:25 w:juzga:-13 w:k:12 w:kan:-25 w:kann:9 w:kanns:11 w:kanto:-20 w:karla:24
w:keine:-29 w:kenba:-9 w:kerst:9 w:kev:-20 w:kl:17 w:klaar:35 w:klage:-38 w:klar:-17 w:klein:19 w:km:9 w:knapp:40
w:knop:23 w:ko:18 w:kohle:34 w:kom:12 w:komme:57 w:kommt:17 w:komt:-11 w:konin:12 w:konto:14 w:kopie:10 w:korre:-15
w:kr:9 w:krieg:32 w:krijg:24 w:kunne:-22 w:kunt:23 w:kv:-21 w:kw:-23 w:kwam:-19 w:l:-28 w:la:-30 w:laats:43
w:lager:23 w:land:-22 w:lands:-13 w:landt:-46 w:lapto:9 w:las:23 w:lasse:18 w:last:46 w:lasts:31 w:later:-19
w:lauf:-11 w:laufe:-32 w:laut:-19 w:lc:-11 w:lees:-14 w:left:-12 w:legge:-17 w:leggo:-22 w:lei:10 w:leide:-12
w:les:27 w:let:-32 w:lette:-18 w:lettr:10 w:letzt:-47 w:lg:44 w:li:17 w:liber:9 w:licen:-13 w:liebe:-17 w:liefe:-32
w:lieu:-9 w:limit:12 w:liqui:25 w:lisa:-20 w:livre:-39 w:llama:-23 w:llega:-26 w:lm:-14 w:lo:57 w:lonen:-14
w:look:-26 w:looke:-15 w:los:36 w:losse:17 w:lots:13 w:lourd:15 w:loure:-28 w:lovel:26 w:lr:33 w:ls:11 w:lt:-29
w:lui:14 w:luned:-15 w:lunes:-45 w:lupit:10 w:ma:-47 w:maak:25 w:maand:15 w:mach:17 w:mache:27 w:macht:16 w:made:-10
w:mag:13 w:magar:-9 w:maggi:-28 w:mail:-12 w:mailb:-20 w:maile:-16 w:mails:-9 w:mal:-9 w:man:-19 w:manag:19
w:manan:-14 w:manda:66 w:mann:19 w:mano:31 w:mante:18 w:marca:13 w:march:-29 w:marco:-11 w:mardi:-43 w:maria:17
w:marte:-33 w:marzo:-38 w:mate:26 w:mater:10 w:matin:10 w:max:23 w:mayor:13 w:mb:-34 w:md:10 w:me:-63 w:meado:14
w:media:-12 w:medio:19 w:mee:-18 w:meeka:-13 w:meer:11 w:megli:23 w:mein:-14 w:melde:-19 w:membe:-12 w:meme:17
w:mensa:-34 w:merit:-10 w:merry:-52 w:mesmo:17 w:messa:-47 w:messo:-43 w:met:-57 w:meta:9 w:metad:37 w:metto:-34
w:meu:-20 w:mh:9 w:mi:20 w:mia:15 w:mich:-9 w:mierc:28 w:migra:9 w:mij:-23 w:mijn:-25 w:mil:38 w:mille:53 w:minha:16
w:minut:24 w:mio:12 w:mir:-29 w:mira:12 w:misma:-16 w:mismo:50 w:misso:10 w:mit:-45 w:mitad:12 w:mittw:-19 w:ml:19
w:modo:-35 w:moet:10 w:moi:-24 w:moin:26 w:moiti:9 w:momen:25 w:mon:-9 w:monat:-26 w:monda:-31 w:money:21 w:monit:-9
w:monta:12 w:month:-25 w:more:10 w:morge:-17 w:morni:-12 w:mr:-18 w:ms:-35 w:mt:14 w:multa:22 w:multi:-13
w:muori:-12 w:muss:-16 w:musst:-44 w:mute:-12 w:muy:-12 w:mxn:26 w:my:-9 w:n:18 w:naar:-23 w:nach:-52 w:nachf:-24
w:nacht:-16 w:nada:-40 w:nao:-12 w:nd:-21 w:ne:33 w:nee:-24 w:need:-12 w:neer:-17 w:negat:-12 w:nein:60 w:nel:66
w:nele:9 w:nemen:-10 w:nemme:-40 w:nessa:13 w:nessu:-10 w:net:14 w:netto:-10 w:neu:-18 w:new:34 w:next:-58 w:nf:9
w:ni:24 w:nich:28 w:nicht:12 w:niet:-38 w:niets:-36 w:nieuw:-13 w:nimmt:-12 w:ninet:-29 w:ningu:-33 w:no:18
w:noche:9 w:nochm:12 w:nog:19 w:nogma:13 w:noi:14 w:noite:47 w:nombr:9 w:norma:-39 w:nos:-26 w:nosso:11 w:nostr:-30
w:not:-16 w:nota:47 w:notar:17 w:note:-37 w:nothi:-13 w:notre:41 w:nou:-15 w:nous:-37 w:nov:40 w:novem:-71
w:novie:50 w:novo:-14 w:now:61 w:nr:-10 w:nu:65 w:nuest:23 w:nun:14 w:nunca:-12 w:nuova:12 w:nur:-9 w:o:43
w:oblig:10 w:obser:-15 w:oc:-14 w:oct:17 w:octob:-30 w:octub:20 w:of:-13 w:off:16 w:offic:-16 w:ofici:-23 w:ofrec:14
w:oggi:-37 w:ogni:-15 w:ohne:35 w:oii:14 w:ok:34 w:oktob:12 w:on:40 w:once:35 w:onder:-12 w:one:49 w:ones:10
w:onlin:-16 w:only:10 w:onze:-22 w:ook:-17 w:op:12 w:opene:-13 w:opens:-13 w:opera:-14 w:ora:28 w:oraca:10
w:ordem:11 w:orden:44 w:ordin:16 w:ordnu:13 w:ore:-11 w:oster:13 w:other:27 w:otra:-18 w:otro:23 w:otros:32
w:ottob:38 w:ou:-27 w:oui:-45 w:our:-9 w:out:11 w:outra:21 w:outro:-10 w:outub:13 w:ouvre:-15 w:over:-22 w:overb:-22
w:overg:-15 w:owner:18 w:p:-41 w:pa:-22 w:pack:17 w:paga:122 w:pagab:-32 w:pagad:-54 w:pagam:35 w:pagao:9
w:pagar:-11 w:pagat:-20 w:paghe:-72 w:paghi:-29 w:pago:52 w:pagos:-51 w:pagou:-9 w:pague:-52 w:paid:-51 w:paiem:-9
w:paier:18 w:paolo:14 w:papa:25 w:papel:-12 w:paper:-10 w:papie:33 w:paque:-14 w:par:25 w:para:-14 w:parce:9
w:parle:-68 w:part:33 w:parte:-24 w:parti:-29 w:pas:9 w:pascu:15 w:pasiv:-15 w:paso:30 w:passa:27 w:passe:-16
w:passi:-10 w:passo:41 w:passt:16 w:patie:9 w:patri:11 w:patto:-36 w:paulo:15 w:pay:35 w:paye:-39 w:payin:48
w:pays:19 w:pd:9 w:pdf:-16 w:pedid:-46 w:pedim:-25 w:pedir:-9 w:penni:23 w:pensa:11 w:per:-61 w:perdi:-10
w:perdo:-16 w:pergu:-16 w:perma:17 w:pero:35 w:perta:19 w:pesao:39 w:pesos:25 w:petit:-15 w:peux:-13 w:pf:-15
w:pico:-25 w:piece:16 w:pila:32 w:pix:13 w:pl:-22 w:plan:26 w:plant:16 w:play:15 w:plazo:-24 w:pleas:12 w:pls:25
w:plus:37 w:pode:23 w:poder:-12 w:podre:-10 w:poi:-13 w:polit:24 w:pomer:17 w:pongo:-15 w:ponle:18 w:por:-71
w:porqu:-16 w:porta:22 w:pose:-12 w:post:-32 w:posta:29 w:poste:45 w:potet:-21 w:pour:-11 w:pouvo:-10 w:pr:-34
w:pract:-28 w:pre:10 w:prefa:-10 w:prefe:22 w:prema:17 w:prend:10 w:prepa:17 w:prese:-16 w:press:-14 w:prest:-25
w:preve:-10 w:preza:30 w:prima:-31 w:prime:-22 w:probl:-9 w:proch:-9 w:produ:-26 w:progr:22 w:prome:-46 w:promi:25
w:propo:-40 w:propr:-16 w:propu:22 w:prove:-55 w:provi:15 w:provv:24 w:proxi:17 w:pt:28 w:publi:-15 w:puede:19
w:puedo:12 w:pues:-10 w:pulle:-10 w:punto:-15 w:puse:-24 w:put:-24 w:puts:-11 w:q:15 w:qdo:10 w:qm:-17 w:qu:-30
w:qualq:23 w:quand:54 w:quant:14 w:quarr:16 w:quats:-16 w:que:-37 w:queda:45 w:quedo:-9 w:quel:-11 w:quell:-12
w:quelq:-18 w:quem:-12 w:queri:-15 w:quest:12 w:qui:19 w:quid:9 w:quien:-11 w:quinc:15 w:quind:-11 w:quita:-11
w:quite:-12 w:quitt:30 w:ra:18 w:racco:-11 w:radic:-16 w:rahme:-16 w:ramme:-36 w:ran:-13 w:rang:11 w:rate:-28
w:raten:25 w:ratif:-15 w:raus:-30 w:rb:-29 w:rd:-9 w:re:28 w:reach:-18 w:reage:-13 w:reais:-36 w:reali:-15
w:receb:-21 w:recei:-9 w:recep:-34 w:reces:-12 w:recev:19 w:recha:-11 w:rechn:43 w:recla:-10 w:recom:-10 w:redir:13
w:reede:-22 w:ref:-36 w:refus:38 w:regar:-33 w:regis:14 w:regle:64 w:reglo:-30 w:regre:-23 w:regso:-16 w:reken:-54
w:rekla:-10 w:relan:-10 w:remai:-18 w:remes:-35 w:remin:-31 w:remis:-14 w:reope:14 w:repar:-10 w:repas:17
w:reply:-10 w:reque:-18 w:resol:16 w:respo:-23 w:respu:10 w:rest:24 w:resta:13 w:restb:25 w:resto:11 w:restr:-9
w:retar:21 w:retir:11 w:retor:-13 w:retou:-24 w:retro:-10 w:retti:9 w:rever:-13 w:revie:-14 w:revis:10 w:riape:-12
w:riapr:-31 w:riba:29 w:ricev:18 w:rient:30 w:riesc:23 w:rigua:40 w:riman:-24 w:rimar:-14 w:rimbo:17 w:ripre:-16
w:risco:-9 w:rispo:-40 w:ritra:-11 w:riusc:-24 w:rolle:-26 w:rolzi:-17 w:rond:-42 w:run:49 w:rutsc:-24 w:rv:-60
w:sa:39 w:sabad:41 w:sabri:38 w:safe:9 w:sage:14 w:sagen:-24 w:sagt:21 w:sagte:-13 w:sai:27 w:said:-18 w:saisi:-27
w:saiso:9 w:saiu:-17 w:saldo:21 w:saldr:10 w:sale:-36 w:salen:-32 w:salon:-23 w:salut:-12 w:same:35 w:samed:23
w:samen:-9 w:santa:15 w:sao:-17 w:sapet:-10 w:sara:31 w:saran:9 w:sareb:-32 w:saro:-14 w:sat:10 w:satis:9 w:savoi:18
w:says:-15 w:sbagl:10 w:scade:29 w:schau:-34 w:schla:-9 w:schli:10 w:schon:-63 w:schot:23 w:schul:-17 w:schut:-14
w:schwe:14 w:scont:-11 w:scors:38 w:scrat:-13 w:scrit:-42 w:scusi:-18 w:se:-79 w:sea:63 w:seas:15 w:secon:53
w:secre:20 w:see:28 w:segna:21 w:segun:-49 w:sehr:15 w:sein:-38 w:seine:-11 w:seit:-13 w:selec:16 w:semai:-14
w:seman:-45 w:sempr:20 w:sendi:-13 w:sente:-18 w:sepa:-29 w:sept:12 w:septe:-9 w:septi:25 w:sera:38 w:serao:17
w:serez:9 w:seria:-21 w:serio:13 w:serve:-20 w:servi:-17 w:servu:14 w:set:10 w:setti:11 w:settl:-13 w:seu:-33
w:sexta:-10 w:sfiga:17 w:shall:30 w:she:43 w:show:-13 w:si:-70 w:sich:-18 w:sicur:24 w:sie:25 w:sient:-10 w:sig:-10
w:signa:-17 w:signe:-34 w:sigue:-44 w:sii:-15 w:sim:-25 w:sin:30 w:sind:-23 w:sino:22 w:sinon:18 w:site:-17
w:situa:14 w:six:9 w:skont:-13 w:sl:30 w:slech:-34 w:slt:18 w:sm:15 w:so:-26 w:sobra:14 w:socio:-12 w:sofor:-12
w:soir:9 w:soit:49 w:soja:-61 w:solde:20 w:soldi:-14 w:solic:-36 w:solle:-36 w:solo:-24 w:somet:-50 w:somme:16
w:son:60 w:sonde:-10 w:sonnt:13 w:sono:-66 w:sont:10 w:soone:-18 w:sorry:-17 w:sort:21 w:sospe:13 w:souha:-20
w:sowie:14 w:sp:18 w:spass:-24 w:spate:29 w:spave:32 w:speak:13 w:speri:-11 w:spoke:15 w:spost:-10 w:spric:-45
w:sprin:-10 w:sr:16 w:st:-11 w:staan:13 w:staat:35 w:stadt:14 w:stama:19 w:stand:-13 w:start:-21 w:stata:-20
w:stati:33 w:stato:-9 w:statu:47 w:stavo:-14 w:steed:-10 w:stell:-21 w:stemm:-33 w:stess:42 w:steur:24 w:steve:11
w:stipe:-10 w:sto:17 w:stood:9 w:stop:14 w:stort:-58 w:strei:-15 w:studi:-22 w:su:-43 w:sua:-14 w:subje:-10
w:subve:-13 w:suis:-41 w:sul:-57 w:sum:-13 w:suo:-18 w:super:-30 w:suppl:-33 w:sur:43 w:sure:-13 w:sures:11 w:sv:12
w:swift:-26 w:t:18 w:ta:32 w:table:-13 w:tag:12 w:tajo:38 w:tambe:-30 w:tarde:30 w:tarje:9 w:tc:-51 w:te:67
w:team:-19 w:ted:-15 w:tegem:14 w:tegen:-11 w:teilb:24 w:teile:14 w:teilz:-14 w:teken:-14 w:telep:12 w:telke:-47
w:tema:27 w:temps:15 w:tengo:21 w:tenho:-15 w:tens:-15 w:ter:-18 w:terca:-19 w:terug:13 w:tesor:-18 w:th:-57
w:thank:-18 w:that:29 w:thats:11 w:them:35 w:then:20 w:they:29 w:thing:-18 w:think:39 w:three:15 w:throu:32
w:thurs:33 w:ti:35 w:tiene:33 w:tight:-22 w:till:29 w:time:18 w:tio:15 w:tirad:10 w:titol:21 w:tm:17 w:tn:-15
w:to:-36 w:todav:-14 w:todo:29 w:toege:-22 w:toen:-19 w:toget:12 w:told:40 w:tolgo:26 w:tome:9 w:ton:-10 w:torna:-18
w:tous:12 w:tout:-60 w:toute:-15 w:towar:-47 w:tpv:9 w:tr:11 w:tra:32 w:tranc:-19 w:tranq:16 w:trans:-28 w:trata:-10
w:trato:20 w:tratt:27 w:trave:10 w:tre:-23 w:treso:18 w:tribu:-14 w:trime:-9 w:tromp:-11 w:trova:34 w:trust:-9
w:try:-10 w:tu:-24 w:tuesd:-16 w:turne:-15 w:tutto:-10 w:tuvim:-10 w:twee:13 w:twelv:-11 w:twice:-9 w:two:46 w:u:-44
w:uber:-13 w:ubern:-15 w:uberw:20 w:udien:-23 w:uffic:-48 w:uitze:-15 w:ultim:14 w:um:-51 w:un:-36 w:una:35
w:und:-22 w:under:-37 w:undic:-12 w:une:-35 w:uns:-25 w:unser:-27 w:unter:-29 w:until:-43 w:ur:-20 w:urspr:-24
w:us:-36 w:usted:9 w:util:-31 w:uw:-39 w:uyyy:9 w:v:19 w:vale:34 w:valeu:-43 w:valid:13 w:valor:-59 w:value:-13
w:valut:-41 w:vamos:18 w:vanaf:-10 w:vanav:9 w:vanda:-12 w:varia:21 w:vat:14 w:vc:-14 w:vd:18 w:ve:28 w:veio:-14
w:vejo:-25 w:vem:21 w:venci:17 w:vende:31 w:vendo:-9 w:vendr:11 w:vener:-25 w:vengo:38 w:venta:-25 w:ver:-41
w:verbi:22 w:verda:16 w:verei:-12 w:veren:17 w:verga:-12 w:verka:9 w:verra:-9 w:vers:-11 w:versa:-51 w:versp:12
w:versu:-27 w:verva:-17 w:verwe:-21 w:verze:-11 w:verzo:-62 w:veuil:-9 w:vez:17 w:vf:29 w:vi:-20 w:via:46
w:viagg:-44 w:vida:24 w:viele:-12 w:viend:-12 w:viene:27 w:vierh:13 w:viern:36 w:vindi:-29 w:vino:19 w:vir:10
w:virem:69 w:visa:-11 w:vl:12 w:voces:30 w:voila:-17 w:voir:14 w:volda:20 w:voldo:-20 w:volks:15 w:volta:-39
w:volte:-14 w:vom:20 w:voor:44 w:vor:9 w:vorbe:-18 w:vorsc:-10 w:vos:-49 w:vostr:-33 w:vou:14 w:voy:21 w:vrage:-11
w:vrijd:-28 w:vs:16 w:vt:-29 w:vu:16 w:vuelt:-22 w:vuest:12 w:waaro:-13 w:wante:15 w:wants:18 w:waren:-19
w:warra:-16 w:warte:19 w:was:-31 w:wat:15 w:way:-9 w:wb:17 w:we:-38 w:wed:11 w:wedne:-28 w:week:-41 w:weeks:-14
w:weer:-24 w:wegen:-14 w:weil:-19 w:wel:-28 w:wenn:-21 w:werd:-10 w:werde:-24 w:were:-27 w:werf:12 w:werk:-16
w:werts:-22 w:weten:-16 w:wette:-31 w:what:10 w:whate:22 w:when:-17 w:which:-10 w:while:13 w:wi:38 w:wie:9 w:wij:-13
w:wil:11 w:will:92 w:wim:13 w:wir:-42 w:wird:28 w:wire:-9 w:with:-17 w:wl:-14 w:woche:44 w:worde:-27 w:wordt:27
w:worki:21 w:would:-66 w:wrapp:12 w:wrong:-17 w:wrote:-13 w:wurde:-52 w:y:99 w:yard:-9 w:yes:-40 w:yet:14 w:yo:-15
w:you:-31 w:young:10 w:yours:-30 w:zahl:-17 w:zahlb:-10 w:zahle:-30 w:zahll:-23 w:zahlt:-29 w:zahlu:35 w:zal:-23
w:zeg:11 w:zelf:17 w:zet:30 w:zitti:-15 w:zo:23 w:zonda:60 w:zou:-50 w:zu:-40 w:zulle:10 w:zuruc:-11 w:zusam:10
w:zuwas:-22 w:zwei:23 w:zweit:11 w:£:-50 w:€:10
"""
