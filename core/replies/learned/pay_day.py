"""What speaks for and against `pay_day`: written by `make reply-weights`, never by hand."""

BIAS = -2.74
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
-1admin:-27 -1all:14 -1back:28 -1bounce:-16 -1contest:10 -1copy:-26 -1d.ALLOWANCE_CHARGE:-15 -1d.CONTRACT_TERMS:-15
-1d.DAMAGED:-14 -1d.FREIGHT:-8 -1d.LATE_FEE_CONTESTED:9 -1d.QUANTITY_SHORT:-11 -1d.RETURN:-11 -1d.TERMS_DISPUTE:-12
-1demand:-16 -1difference:23 -1fix:-24 -1formal:-44 -1goods:-14 -1hardship:17 -1hold:-11 -1hope:-58 -1hostile:9
-1lawyer:-12 -1legal:-49 -1mine:25 -1moved:-24 -1moves:16 -1n.QUANTITY_SHORT:-13 -1not:27 -1not_dispute:37
-1not_legal:16 -1not_statement:15 -1once_us:-17 -1order:13 -1others:17 -1paid:-51 -1part:-47 -1pay:38 -1plan:-28
-1proof:-18 -1propose:-31 -1question:-46 -1r.LATE_FEE_CONTESTED:10 -1r.PRICE_ERROR:9 -1r.QUALITY:-24 -1redirect:-24
-1refuse:-8 -1rest:-15 -1run:42 -1statement:-23 -1stop:-30 -1unable:-8 -1until:-42 -1willpay:14 0ack:-21 0admin:-25
0all:24 0back:-118 0closed:-55 0contest:-28 0d.ALLOWANCE_CHARGE:-33 0d.CANCELLED:-19 0d.CONTRACT_TERMS:-28
0d.DUPLICATE_BILLING:17 0d.LATE_DELIVERY:-14 0d.MISSING_DOCS:-18 0d.QUALITY:-12 0d.QUANTITY_SHORT:22 0d.RETURN:-27
0d.TAX:-31 0d.TERMS_DISPUTE:-48 0d.VOLUME_REBATE:-22 0demand:-12 0difference:-15 0dispute:-40 0fix:-30 0formal:-20
0gone:-12 0goods:-8 0greeting:-77 0hardship:-25 0hold:17 0hope:-91 0inclusive:-44 0insolvency:-98 0joke:8
0lawyer:-46 0legal:-82 0mine:-69 0moved:-48 0moves:58 0n.QUANTITY_SHORT:11 0not:-143 0not_dispute:-22 0not_hope:-32
0not_legal:-15 0not_ooo:-12 0not_paid:-13 0not_quality:-19 0not_stop:-24 0once_us:-17 0ooo:-81 0others:37 0paid:-41
0part:13 0pay:49 0plan:-74 0propose:-38 0question:-21 0r.CANCELLED:-18 0r.FREIGHT:8 0r.LATE_FEE_CONTESTED:-33
0r.PRIOR_OVERPAYMENT:9 0r.QUALITY:-22 0r.TAX:-15 0r.TERMS_DISPUTE:-13 0r.VOLUME_REBATE:-12 0r.WITHHOLDING:-11
0redirect:-60 0refuse:-20 0remittance:-30 0rest:28 0statement:-14 0stop:-23 0unable:-48 0until:52 0wait:-9
0willpay:94 1ack:-11 1closed:9 1d.CONTRACT_TERMS:11 1d.DAMAGED:-12 1d.DUPLICATE_BILLING:13 1d.MISSING_DOCS:-13
1d.NOT_OURS:13 1d.TAX:-9 1fix:13 1formal:-17 1hardship:-8 1hope:-50 1hostile:-19 1inclusive:-27 1insolvency:-37
1lawyer:-22 1legal:-38 1mine:11 1moved:22 1moves:-36 1not:-25 1not_legal:-21 1once_funds:22 1ooo:-18 1order:-8
1others:51 1paid:-42 1part:13 1propose:17 1question:51 1r.LATE_FEE_CONTESTED:20 1r.LOST:-13 1r.NO_PO:10
1r.QUALITY:-16 1r.SERVICE_INCORRECT:-11 1redirect:55 1rest:24 1run:-26 1stop:-13 1until:36 1willpay:-55 <ack:-54
<admin:-21 <all:-40 <bounce:-21 <closed:-49 <contest:19 <copy:-27 <d.ALLOWANCE_CHARGE:18 <d.CANCELLED:-69
<d.DAMAGED:13 <d.LATE_FEE_CONTESTED:34 <d.MISSING_DOCS:-22 <d.RETURN:-11 <d.SERVICE_INCORRECT:23 <d.TAX:16
<d.TERMS_DISPUTE:90 <demand:-14 <difference:11 <fix:48 <formal:-17 <gone:-32 <goods:-40 <greeting:-29 <hardship:41
<hold:-29 <hope:21 <hostile:23 <inclusive:8 <inject:18 <insolvency:-73 <joke:15 <legal:-23 <moved:26 <moves:-26
<n.QUANTITY_SHORT:-38 <netted:17 <not_dispute:16 <not_duplicate:14 <not_gone:-19 <not_insolvency:36 <not_legal:-8
<not_ooo:-10 <not_paid:-27 <not_part:-15 <not_statement:-13 <not_stop:10 <once_us:20 <ooo:-30 <others:22 <paid:91
<part:-13 <pay:28 <plan:-51 <proof:20 <propose:-76 <question:27 <r.ADVERTISING_PROMO:11 <r.CANCELLED:-92
<r.DAMAGED:16 <r.FREIGHT:-18 <r.LATE_FEE_CONTESTED:20 <r.NOT_OURS:40 <r.PALLET_CONTAINER:-8 <r.PRICE_ERROR:48
<r.QUANTITY_SHORT:-32 <r.RETURN:-10 <r.SERVICE_INCORRECT:-49 <r.TAX:20 <r.TERMS_DISPUTE:24 <refuse:10
<remittance:-50 <stop:9 <unable:24 <until:20 <wait:-18 <willpay:52 >ack:-32 >admin:19 >all:-8 >back:-42 >bounce:-22
>closed:-10 >contest:-13 >copy:36 >d.CANCELLED:-26 >d.CONTRACT_TERMS:25 >d.DAMAGED:-11 >d.DUPLICATE_BILLING:8
>d.LATE_FEE_CONTESTED:9 >d.NOT_OURS:-66 >d.QUALITY:36 >d.QUANTITY_SHORT:-17 >d.RETURN:22 >d.TAX:52
>d.TERMS_DISPUTE:59 >d.VOLUME_REBATE:9 >demand:-20 >firm:13 >fix:-25 >formal:-28 >gone:-15 >goods:-18 >greeting:21
>hardship:-77 >hold:49 >hope:17 >hostile:31 >inclusive:-14 >insolvency:-13 >lawyer:-45 >legal:-53 >moved:45
>moves:-23 >n.QUANTITY_SHORT:44 >netted:16 >not:-35 >not_dispute:8 >not_hope:-18 >not_insolvency:25 >not_legal:-10
>not_ooo:-9 >not_paid:-19 >not_statement:19 >not_stop:38 >once_funds:13 >once_us:-82 >others:-11 >paid:-39 >pay:-62
>plan:29 >proof:-23 >question:-16 >r.DAMAGED:-25 >r.DESCRIPTION:11 >r.DUPLICATE_BILLING:-22 >r.LATE_FEE_CONTESTED:21
>r.LOST:-33 >r.MISSING_DOCS:14 >r.NOT_OURS:-45 >r.PALLET_CONTAINER:22 >r.PRICE_ERROR:17 >r.PRIOR_OVERPAYMENT:-8
>r.QUANTITY_SHORT:-8 >r.RETURN:12 >r.SERVICE_INCORRECT:-43 >r.TAX:17 >r.VOLUME_REBATE:9 >r.WITHHOLDING:-17
>redirect:-78 >refuse:-24 >remittance:12 >rest:49 >run:-17 >soon:-12 >statement:21 >stop:-53 >unable:-46 >until:-61
>wait:-12 a:!:-27 a:$:-39 a:%:-85 a:0000:8 a:000:69 a:00:-39 a:0:-31 a:?:-36 a:@:-29 a:ab:17 a:abbiamo:-18
a:aber:-44 a:account:12 a:aceite:-8 a:ach:-11 a:afgesproken:18 a:after:24 a:agora:19 a:al:24 a:all:8 a:alle:-19
a:alles:-9 a:als:17 a:also:15 a:altro:-9 a:always:22 a:am:-29 a:and:-48 a:andere:-11 a:anexo:-17 a:angewiesen:27
a:ano:-31 a:anotar:9 a:antes:35 a:ao:-9 a:are:24 a:as:27 a:asi:8 a:ate:54 a:au:-14 a:aucune:12 a:aujourd:26
a:autres:-10 a:aux:-10 a:bacs:-46 a:banco:9 a:bank:-21 a:bar:31 a:be:22 a:bedrag:-16 a:bei:14 a:beide:41 a:beim:-11
a:being:-14 a:bericht:-20 a:betaal:8 a:betaald:-21 a:betalen:-11 a:bij:28 a:binnen:29 a:bis:-16 a:bizum:15
a:boeken:-18 a:bonifico:13 a:but:-12 a:bw:9 a:by:-9 a:cai:10 a:cannot:-9 a:card:-13 a:caso:13 a:ce:8 a:che:25
a:check:-35 a:chiudo:-28 a:christmas:-18 a:ci:-30 a:cobro:-38 a:com:32 a:como:-8 a:compreso:-13 a:compter:30
a:con:-29 a:consigno:17 a:conta:20 a:contant:9 a:corrente:23 a:cuando:15 a:cuenta:16 a:d:20 a:da:78 a:dan:33
a:dann:34 a:dans:-11 a:das:8 a:data:39 a:debito:-14 a:decembre:-9 a:decide:30 a:definite:11 a:definitely:14 a:dem:10
a:den:-21 a:depending:-18 a:deposito:12 a:deposits:-19 a:der:-44 a:des:-17 a:desole:19 a:deste:10 a:deux:-11
a:devant:20 a:dezembro:-12 a:di:52 a:dicembre:-31 a:die:10 a:dinsdag:-68 a:disso:12 a:dm:23 a:doe:23 a:donc:13
a:donderdag:-10 a:done:-19 a:donne:10 a:dos:-56 a:dran:11 a:duas:29 a:dus:-18 a:e:-12 a:each:-8 a:ee:-13 a:een:-11
a:einen:25 a:einer:-28 a:el:32 a:em:-11 a:en:-23 a:encore:8 a:enero:-9 a:entra:9 a:era:-15 a:erbeten:-19 a:erop:8
a:erst:-52 a:es:27 a:esta:-8 a:et:-28 a:etwas:-16 a:eu:-24 a:euch:21 a:eur:-46 a:euro:20 a:euros:-44 a:evening:-18
a:faco:37 a:fallig:11 a:falta:92 a:fatture:-17 a:faute:31 a:febbraio:15 a:february:37 a:fecha:-9 a:feira:-14
a:fica:16 a:firmo:-14 a:for:-14 a:freitag:-23 a:friday:20 a:from:9 a:funeral:8 a:fur:9 a:gaat:-21 a:garantia:-11
a:gebucht:-10 a:geht:-12 a:geld:23 a:gia:20 a:giorno:-14 a:gli:-11 a:h:-17 a:hab:-8 a:haben:24 a:hacemos:-29
a:hago:24 a:half:13 a:halfte:-16 a:hasta:16 a:haus:-9 a:heb:33 a:helemaal:21 a:helft:-31 a:het:37 a:heute:22
a:hij:-58 a:hj:-16 a:ho:21 a:honderdvijfenzestig:21 a:hoor:-18 a:hoy:57 a:i:-32 a:ihnen:-24 a:ihr:27 a:ik:-22
a:il:-39 a:im:-41 a:importe:8 a:in:57 a:inclus:-9 a:inclusive:-33 a:independente:13 a:ingreso:16 a:instantane:12
a:is:25 a:it:35 a:ja:39 a:jefe:16 a:jour:46 a:jullie:-10 a:kann:-9 a:kohle:19 a:konnen:-13 a:kunnen:-26 a:kw:-25
a:la:25 a:laatste:10 a:las:47 a:lees:-18 a:leggen:-18 a:les:11 a:lhe:-10 a:liquidamos:9 a:lo:34 a:los:75 a:lot:12
a:lui:9 a:lunedi:-41 a:lunes:-9 a:m:-8 a:ma:-40 a:maak:19 a:maar:-25 a:mailed:-36 a:mais:-21 a:mal:-19 a:mando:-11
a:march:23 a:mas:-26 a:matin:16 a:mattina:9 a:max:18 a:md:-10 a:me:-25 a:meer:9 a:mes:31 a:mese:14 a:meta:8 a:mi:-40
a:mia:15 a:mij:-16 a:mille:27 a:mir:-14 a:mismo:25 a:mit:-59 a:mittwoch:-19 a:moet:-20 a:mois:22 a:mon:-17
a:morgen:31 a:morning:-9 a:muss:-19 a:my:11 a:n:-13 a:na:37 a:nao:-41 a:nemmeno:-34 a:never:13 a:new:11 a:next:-34
a:ni:13 a:no:-33 a:nog:13 a:non:34 a:nos:23 a:not:-10 a:notre:-8 a:nous:-13 a:novembre:-41 a:novo:-31 a:now:22
a:office:13 a:oggi:25 a:ok:-42 a:oktober:-8 a:on:-14 a:op:42 a:or:-13 a:ore:-12 a:os:36 a:other:13 a:otra:-8
a:ottobre:-8 a:ou:-8 a:our:30 a:outra:22 a:over:-23 a:paga:-9 a:pagada:-10 a:pago:64 a:pagos:-29 a:paguei:-18
a:par:15 a:para:-20 a:parte:-34 a:passa:30 a:passo:40 a:pay:28 a:payment:14 a:pelo:-15 a:per:-55 a:perche:11
a:pero:-18 a:piu:-10 a:plus:38 a:pode:12 a:por:22 a:porque:16 a:presso:-13 a:promis:11 a:promise:12 a:puis:-9
a:pv:18 a:q:39 a:quando:26 a:que:-23 a:qui:19 a:quid:-19 a:r:12 a:raccomandata:-14 a:recebidas:-13 a:recebo:-21
a:ref:-19 a:rekening:11 a:remesa:-20 a:rest:-30 a:resto:8 a:retour:-12 a:riceverete:16 a:rientro:31 a:run:23
a:saldo:-20 a:sale:-53 a:same:14 a:sans:24 a:scade:-45 a:scritto:-39 a:se:31 a:see:-10 a:segue:-11 a:segun:24
a:segunda:-13 a:sein:-26 a:sem:41 a:sempre:16 a:sera:-30 a:settembre:-13 a:sich:-18 a:sicuro:20 a:sin:36 a:so:-14
a:soir:-27 a:sondern:-15 a:sono:-51 a:sorry:-18 a:sta:-12 a:stato:-10 a:stellen:-17 a:sto:40 a:su:-20 a:sur:-10
a:t:20 a:ta:30 a:tard:10 a:te:-10 a:ted:-10 a:temps:8 a:tengo:-10 a:terug:17 a:th:-36 a:that:-9 a:thats:13 a:the:31
a:there:14 a:this:10 a:ti:43 a:tienes:20 a:toque:-11 a:total:35 a:tout:-27 a:towards:15 a:transfer:25 a:trato:30
a:tre:-11 a:tres:40 a:u:16 a:uberweise:-23 a:uberweisen:-12 a:uberwiesen:14 a:ultima:12 a:um:-31 a:un:-28 a:una:-56
a:und:-25 a:uns:-11 a:until:-9 a:up:20 a:uw:-16 a:va:21 a:vai:28 a:vale:58 a:valuta:22 a:van:-28 a:venerdi:-25
a:verra:-14 a:versprechen:-8 a:versprochen:19 a:vez:-11 a:vi:29 a:via:16 a:voces:16 a:voldaan:17 a:volgende:-10
a:vom:48 a:von:31 a:vorher:11 a:vos:-31 a:vosso:-12 a:vostro:-19 a:votre:-24 a:vous:-42 a:vrijdag:-13 a:waarop:-26
a:want:17 a:we:24 a:wednesday:-39 a:week:-16 a:weer:-15 a:wegen:-13 a:wenn:24 a:what:-8 a:whatever:30 a:wie:18
a:wieder:-44 a:wij:-11 a:wir:-14 a:woche:-26 a:worden:-18 a:would:-16 a:wrong:-25 a:wurde:-9 a:x:-35 a:y:22 a:ya:19
a:yo:-24 a:zahlen:-22 a:zahllauf:-29 a:zahlt:-16 a:zal:-23 a:zie:-11 a:zijn:28 a:zu:-24 a:zugesagt:-8 a:zum:-44
a:€:15 ahead>0:153 ahead>100:-108 ahead>1:131 ahead>21:-99 ahead>45:-110 ahead>7:63 asks:-85 b:0000:22 b:000:99
b:0:42 b:@:-30 b:a:-17 b:ab:-31 b:abbiamo:-23 b:aber:10 b:abonada:-9 b:abonara:12 b:about:-16 b:accord:11
b:across:-12 b:administrador:26 b:adresse:-13 b:after:-33 b:afwezig:-14 b:again:-18 b:agendada:14 b:agenzia:-11
b:agora:14 b:ai:-37 b:al:17 b:alcanzo:17 b:alla:8 b:alles:-10 b:als:-23 b:also:66 b:alta:-14 b:am:33 b:and:36
b:andere:18 b:anita:-12 b:anmeldefrist:-13 b:anterior:-20 b:antes:-10 b:anzi:-17 b:ao:22 b:applicato:-15
b:approved:-63 b:ar:17 b:arrivo:16 b:asi:-13 b:assente:-9 b:assistant:-12 b:ate:-36 b:atencion:-8 b:au:12
b:audience:-22 b:audiencia:-16 b:auf:18 b:aus:-18 b:avais:-28 b:avant:-18 b:avete:-31 b:avevo:-22 b:aviso:-13
b:avoir:-19 b:ayer:-11 b:b:-15 b:back:-12 b:balanco:-10 b:banca:-22 b:bank:42 b:bedoel:20 b:beginnend:-16 b:beide:22
b:ben:-20 b:beneficiario:-33 b:betaal:40 b:betaald:-8 b:betaaldatum:-25 b:betalen:-36 b:betrag:11 b:bilan:-42
b:bin:-18 b:bis:-43 b:bitte:-21 b:boeken:16 b:bom:12 b:bonificati:-29 b:bonifico:77 b:bonne:-9 b:both:13 b:br:8
b:bs:25 b:bureau:-10 b:business:-18 b:c:14 b:ca:13 b:cai:-72 b:cambio:-11 b:campagne:18 b:can:-22 b:carta:20 b:ce:31
b:ch:9 b:che:21 b:check:52 b:chiudo:62 b:chose:-19 b:cl:-10 b:cliente:-8 b:close:30 b:closed:-10 b:closes:-12
b:col:11 b:com:-17 b:comercial:15 b:comes:-20 b:como:-9 b:compter:-18 b:comunicamos:20 b:con:-30 b:confirmacao:-34
b:confirming:10 b:conseguir:-11 b:contrato:-10 b:correggere:-11 b:correo:-10 b:credit:-18 b:credito:-50
b:customer:-18 b:d:-74 b:da:-37 b:dagen:23 b:dai:20 b:dal:-26 b:dans:30 b:das:16 b:dass:-24 b:dat:-8 b:data:-35
b:datado:19 b:date:-54 b:days:-50 b:db:-32 b:de:-34 b:december:12 b:defaut:-18 b:del:-78 b:dem:-10 b:demande:-8
b:den:59 b:depose:-40 b:depositei:-9 b:deposito:37 b:depuis:-29 b:der:-32 b:desde:-27 b:despues:10 b:detto:-9
b:devolucion:-11 b:deze:-11 b:dezembro:17 b:di:-23 b:dia:27 b:dias:-33 b:dice:12 b:dicembre:33 b:diciembre:11
b:die:-52 b:dije:-19 b:dinsdag:-13 b:disguido:9 b:disposto:19 b:distinta:34 b:do:-56 b:doe:79 b:does:9 b:donc:28
b:donne:23 b:dopo:8 b:dos:32 b:down:30 b:driver:-11 b:du:-28 b:due:22 b:dus:75 b:e:13 b:each:15 b:echeance:10
b:ecrit:-23 b:ee:14 b:eerst:-8 b:eine:20 b:einer:34 b:einschliesslich:-12 b:el:-31 b:em:-43 b:en:-41 b:encerrado:-8
b:encore:15 b:enero:19 b:entrega:-18 b:entro:15 b:era:-38 b:escono:-8 b:esperamos:-11 b:est:12 b:esta:-51 b:este:-12
b:et:-22 b:ete:-39 b:eu:27 b:euros:39 b:every:-15 b:execute:-24 b:exemple:-8 b:f:-35 b:faccio:46 b:factura:-12
b:facturas:-12 b:facturen:8 b:factuur:-10 b:fais:39 b:fait:11 b:falta:-24 b:faster:-8 b:fatti:44 b:fatto:-9
b:fattura:38 b:fatture:-29 b:fatura:20 b:faturas:-9 b:faz:12 b:february:-9 b:fecha:-61 b:feliz:-13 b:ferias:-20
b:ferie:-34 b:ferme:-16 b:fevrier:-9 b:fiera:-10 b:finance:-12 b:fino:-63 b:firmada:25 b:first:-10 b:foi:-23
b:fois:-8 b:follow:-20 b:for:33 b:fp:8 b:freitag:-10 b:fridays:8 b:from:-21 b:funds:12 b:fur:-37 b:geef:8 b:geen:-24
b:geintje:20 b:geld:-9 b:genau:-14 b:gennaio:8 b:gente:16 b:gepruft:8 b:geschrieben:-12 b:gesprach:-13 b:gezogen:-14
b:gg:-37 b:gia:-17 b:ging:-18 b:giorni:-30 b:giro:31 b:goed:21 b:goes:35 b:going:-23 b:got:-19 b:graag:-8
b:guten:-44 b:gv:-47 b:hab:-32 b:habe:-10 b:had:-8 b:half:40 b:halfte:-37 b:hanno:15 b:hasta:-35 b:hat:-37
b:have:-22 b:heb:-35 b:hebben:16 b:helft:8 b:hermano:16 b:het:-27 b:him:-15 b:hizo:-10 b:hj:-20 b:ho:-10 b:hoffe:-11
b:hola:-20 b:hoy:-16 b:i:-47 b:ich:-20 b:ici:-17 b:ihnen:-44 b:ihr:28 b:ik:-31 b:il:44 b:im:12 b:in:-18
b:incontro:-8 b:ingreso:19 b:intentare:-15 b:is:-24 b:isso:-14 b:ist:-10 b:it:41 b:iva:-31 b:j:-26 b:jan:-57
b:janeiro:9 b:je:64 b:jetzt:19 b:jeweils:-15 b:jours:-9 b:judicial:24 b:junto:9 b:kampagne:-10 b:kan:-47 b:kann:24
b:klaar:27 b:km:8 b:ko:18 b:kommen:17 b:kommt:42 b:komt:-10 b:konnen:10 b:krijgt:16 b:l:-44 b:la:46 b:las:-28
b:last:-11 b:later:19 b:lauf:10 b:lcr:8 b:le:24 b:left:-10 b:lg:14 b:lief:-10 b:livre:-17 b:llegan:-11 b:llevo:-17
b:lo:-37 b:look:-14 b:los:-32 b:lote:9 b:lundi:-8 b:lunedi:-11 b:lunes:-11 b:m:-24 b:ma:-13 b:maak:9 b:mail:-33
b:mails:-10 b:mais:18 b:maken:19 b:manana:32 b:mandato:8 b:mando:8 b:mano:33 b:martes:-16 b:me:-61 b:merry:-30
b:mese:-21 b:messages:-11 b:met:-21 b:mij:-12 b:mijn:-22 b:mille:40 b:mir:-15 b:mit:25 b:mittente:-16 b:moet:27
b:moin:26 b:mois:8 b:morgen:39 b:morning:-15 b:mt:15 b:musste:-29 b:na:29 b:nao:-33 b:ne:-15 b:nee:8 b:nel:29
b:nicht:23 b:niet:-9 b:nieuwe:-13 b:nm:9 b:no:-12 b:noch:9 b:non:-52 b:normal:-30 b:nos:-20 b:nosso:-21 b:nostro:22
b:not:-41 b:nous:-10 b:novembre:-55 b:novembro:12 b:noviembre:64 b:now:17 b:nuestra:-8 b:nur:-8 b:o:11 b:octubre:8
b:of:-40 b:oficina:-16 b:oggi:-22 b:ok:54 b:oktober:27 b:on:8 b:one:18 b:ontvangt:-10 b:or:-9 b:orden:39 b:ordine:32
b:ordre:21 b:os:-38 b:other:11 b:otra:-19 b:ottobre:19 b:our:-18 b:out:31 b:over:9 b:overgemaakt:-24 b:p:-21 b:pa:-8
b:paga:43 b:pagada:-28 b:pagado:-15 b:pagamenti:43 b:pagamento:10 b:pagamos:-37 b:pagar:-25 b:pagare:-9
b:pagaremos:39 b:pagata:-12 b:paghero:-88 b:paghiamo:17 b:pago:33 b:pagos:11 b:pague:-11 b:paid:-11 b:paie:-18
b:paiement:12 b:papers:-15 b:para:15 b:part:20 b:parte:21 b:partent:13 b:partner:-8 b:parviendra:9 b:pas:-31
b:paso:17 b:passe:-16 b:pay:-40 b:payee:-22 b:payer:8 b:paying:34 b:pe:9 b:pelo:27 b:per:-15 b:pero:31 b:pl:17
b:plan:-13 b:play:22 b:pm:-8 b:por:-32 b:porque:-40 b:post:-26 b:posted:22 b:pounds:10 b:pour:10 b:pr:-34 b:pra:16
b:premiere:-9 b:present:12 b:prima:-30 b:primo:-17 b:prochain:9 b:programado:-22 b:programme:15 b:promesso:-37
b:promis:-19 b:promise:-19 b:promised:-13 b:proroga:-8 b:prossimo:18 b:puse:-15 b:pv:-12 b:qm:-10 b:qu:-10 b:que:-48
b:queda:8 b:quedo:-35 b:quello:17 b:quelque:-19 b:quindi:17 b:rb:-30 b:recesso:-14 b:rechnung:16 b:recibida:-8
b:recu:-8 b:redire:13 b:regle:12 b:reglee:11 b:reglement:51 b:regolamento:-32 b:regolate:-16 b:regoliamo:32
b:remitted:8 b:reopens:-10 b:reouverture:-14 b:respond:-11 b:rest:59 b:restante:-22 b:resto:26 b:retorno:-14
b:retour:-15 b:riapre:-15 b:riapriamo:-9 b:riba:24 b:ricevera:-19 b:rien:11 b:risposta:-8 b:ritrasmettere:-11
b:riuscire:-10 b:rolzitting:-19 b:s:-22 b:sagt:16 b:sai:12 b:saldata:-10 b:saldate:-30 b:sale:14
b:sammeluberweisung:-15 b:sara:8 b:saranno:30 b:saro:-9 b:scade:57 b:scadenza:46 b:scheduled:35 b:schon:-38
b:scrap:8 b:scritto:-14 b:se:45 b:see:37 b:segue:22 b:seguem:-33 b:segun:-10 b:seit:-24 b:semana:-26 b:semanas:-25
b:ser:-15 b:sera:26 b:serez:9 b:seront:12 b:servico:-15 b:settimana:27 b:settled:10 b:seu:-31 b:si:32 b:sie:34
b:sii:-11 b:sim:-10 b:sin:16 b:sind:-21 b:so:-88 b:solde:8 b:solo:-11 b:something:-12 b:sono:-14 b:sont:-18
b:spatestens:29 b:st:17 b:staat:15 b:starting:-9 b:stata:-28 b:statement:-12 b:steeds:-10 b:stond:-8 b:sul:-29
b:supplier:-18 b:t:9 b:tarde:-9 b:te:68 b:team:-13 b:teil:23 b:telefon:-15 b:telefonata:-9 b:teneis:-11 b:terms:-31
b:th:-23 b:than:15 b:that:28 b:them:22 b:there:-19 b:they:-12 b:this:-42 b:through:-12 b:ticket:-12 b:tiene:-24
b:till:25 b:to:-40 b:todo:18 b:tombe:19 b:tot:-18 b:tout:20 b:transfer:12 b:transferencia:13 b:transferidas:-9
b:transferimos:-16 b:transfiere:12 b:tre:15 b:tres:-19 b:trois:-15 b:tutto:15 b:twee:15 b:two:15 b:u:-38
b:uberweise:38 b:uberweisen:20 b:uberweisung:18 b:udienza:-16 b:uffici:-13 b:uiterlijk:-15 b:um:-12 b:un:9 b:una:22
b:und:24 b:une:-15 b:uns:-10 b:unser:-30 b:unsere:8 b:until:-16 b:us:-18 b:uw:-9 b:va:9 b:vai:17 b:vale:14
b:valeur:-49 b:validee:13 b:valor:-37 b:value:-17 b:valuta:-32 b:valutadatum:-13 b:van:-14 b:vandaag:-12 b:ve:8
b:vem:10 b:vence:16 b:vencimiento:27 b:vendedor:28 b:vendredi:-12 b:verra:11 b:verranno:-14 b:versuchen:-8 b:vf:10
b:vi:9 b:viene:26 b:vindt:-8 b:vir:9 b:vire:24 b:virement:10 b:voces:14 b:voi:21 b:volgt:8 b:voltamos:-21
b:volvemos:-14 b:vom:-34 b:von:-21 b:voor:19 b:vor:-17 b:vous:40 b:vp:12 b:vs:12 b:want:-10 b:war:-47 b:wartet:16
b:was:-10 b:we:-8 b:week:-12 b:weeks:12 b:weil:-21 b:wel:10 b:wenn:-9 b:went:-8 b:werden:-15 b:were:-21 b:werk:-10
b:wertstellung:8 b:wi:34 b:wie:-8 b:wieder:39 b:will:68 b:wir:14 b:wird:11 b:wire:-19 b:with:-17 b:woche:32
b:worden:10 b:wordt:26 b:would:-49 b:wrote:-15 b:wurde:-32 b:ya:22 b:yes:-27 b:you:-42 b:your:-25 b:zahle:27
b:zahlen:48 b:zahlt:-10 b:zahlung:-10 b:zeg:22 b:zelf:20 b:zijn:-15 b:zitting:-16 b:zu:-8 b:zum:21 b:zur:-10 b:£:-46
b:€:20 days:1:51 days:3:-60 event:paid:-83 event:promise:210 f:_amount:-10 f:_invoice:86 f:ack:-28 f:admin:-23
f:all:49 f:back:-77 f:bounce:-22 f:closed:-12 f:contest:-40 f:copy:-27 f:d.ALLOWANCE_CHARGE:-37 f:d.CANCELLED:-25
f:d.CONTRACT_TERMS:-19 f:d.DAMAGED:-29 f:d.DUPLICATE_BILLING:8 f:d.FREIGHT:-21 f:d.LATE_DELIVERY:-21 f:d.LOST:-10
f:d.MISSING_DOCS:-14 f:d.NOT_OURS:8 f:d.QUALITY:-18 f:d.RETURN:-44 f:d.SERVICE_INCORRECT:-8 f:d.TERMS_DISPUTE:19
f:d.VOLUME_REBATE:-16 f:d.WRONG_PRODUCT:28 f:demand:-20 f:difference:14 f:firm:27 f:fix:50 f:formal:-40 f:gone:11
f:goods:-28 f:greeting:-53 f:hardship:-24 f:hold:-10 f:hope:-176 f:hostile:-22 f:inclusive:-62 f:insolvency:-94
f:joke:-16 f:lawyer:-25 f:legal:-89 f:moved:-28 f:moves:51 f:n.QUANTITY_SHORT:20 f:not_dispute:-9 f:not_duplicate:12
f:not_gone:-12 f:not_legal:-23 f:not_ooo:-12 f:not_paid:19 f:not_quality:-20 f:not_statement:8 f:not_stop:-26
f:once_funds:29 f:once_us:-44 f:ooo:-86 f:others:72 f:part:9 f:plan:-24 f:proof:-54 f:propose:-45 f:question:41
f:r.BANK_CHARGE:-12 f:r.CANCELLED:-19 f:r.DESCRIPTION:-9 f:r.FREIGHT:11 f:r.LATE_DELIVERY:15
f:r.LATE_FEE_CONTESTED:-23 f:r.LOST:-19 f:r.MISSING_DOCS:-17 f:r.NOT_OURS:-9 f:r.QUALITY:-63 f:r.RETURN:8
f:r.TAX:-13 f:r.TERMS_DISPUTE:-8 f:r.WITHHOLDING:-17 f:refuse:-8 f:remittance:-30 f:rest:81 f:run:-16 f:soon:18
f:statement:-45 f:stop:-49 f:unable:-22 f:until:64 f:willpay:11 here:1:-34 here:3:31 i:acknowledgement:21
i:already_paid:-17 i:bounce:-73 i:copy_invoice_request:16 i:dispute:-12 i:hardship:-82 i:hostile:10 i:insolvency:-62
i:invoice_admin:-19 i:legal:-83 i:out_of_office:-121 i:partial_payment:24 i:payment_plan_request:-39
i:promise_to_pay:-33 i:question:-14 i:remittance_advice:-243 i:statement_request:-18 i:unsubscribe:-12 l:de:32
l:en:-13 l:es:-24 l:fr:-26 l:nl:31 l:pt:-9 o:0000:-60 o:00:69 o:0:-28 o:a:-86 o:aanstaande:13 o:acht:-8 o:agosto:-14
o:al:-26 o:am:-32 o:amanha:24 o:annee:-25 o:ano:-9 o:antes:-24 o:ao:31 o:april:-9 o:at:8 o:ate:-33 o:au:-15
o:avant:-11 o:binnen:-74 o:business:-15 o:by:12 o:ce:-25 o:christmas:-51 o:corrente:-39 o:da:17 o:dagen:-32
o:dal:-13 o:dans:11 o:days:-64 o:de:68 o:dec:23 o:december:44 o:decembre:18 o:del:-32 o:den:-38 o:der:-18 o:des:16
o:deste:-50 o:deze:-40 o:dezember:33 o:dezembro:41 o:dia:-22 o:dias:-69 o:dicembre:27 o:diciembre:35 o:dienstag:27
o:diese:-54 o:diesen:14 o:diez:-10 o:dix:-19 o:do:49 o:domani:64 o:donderdag:-37 o:donnerstag:-33 o:dopodomani:-43
o:drie:-19 o:du:15 o:due:21 o:e:-97 o:een:-14 o:einde:22 o:einer:19 o:em:-64 o:en:-64 o:end:48 o:ende:34 o:enero:10
o:entro:-26 o:eom:34 o:esta:-23 o:f:-35 o:feb:53 o:febbraio:33 o:febrero:-16 o:februar:11 o:februari:13
o:february:10 o:feira:44 o:fevereiro:8 o:fevrier:26 o:fim:-15 o:final:31 o:finales:-13 o:fine:55 o:first:19
o:freitag:-76 o:friday:15 o:fridays:53 o:from:35 o:gennaio:13 o:giorni:-23 o:giovedi:-20 o:h:-27 o:habiles:28
o:half:8 o:heute:-10 o:hj:52 o:hoje:18 o:horas:-13 o:hours:-10 o:hoy:-25 o:huitaine:37 o:ici:24 o:il:-53 o:im:-64
o:in:-99 o:innerhalb:-20 o:jan:39 o:janeiro:22 o:januar:-20 o:january:38 o:jeudi:20 o:jour:-16 o:jours:-12 o:kw:28
o:la:17 o:last:12 o:lavorativi:-20 o:le:-36 o:les:13 o:lundi:17 o:lunedi:89 o:lunes:22 o:m:-35 o:maandag:-14
o:manana:29 o:marco:-8 o:mardi:77 o:martedi:28 o:martes:-15 o:matin:-22 o:mediados:45 o:mercoledi:-9 o:mes:-36
o:meses:-12 o:mid:-9 o:miercoles:16 o:mismo:13 o:mitte:35 o:mittwoch:12 o:mois:-55 o:monats:16 o:monatsende:8
o:monday:9 o:month:-15 o:morgen:50 o:morning:-30 o:nachste:25 o:nachsten:13 o:natal:-35 o:natale:-39 o:navidad:-13
o:nd:16 o:next:70 o:nine:-34 o:no:24 o:noel:-41 o:november:64 o:novembre:89 o:o:8 o:october:21 o:octobre:14
o:octubre:21 o:odierna:-10 o:of:63 o:on:-65 o:one:14 o:op:21 o:ottobre:8 o:outubro:8 o:overmorgen:50 o:para:16
o:pasado:32 o:plazo:13 o:primo:-13 o:prochain:8 o:prochaine:8 o:prossimo:22 o:proxima:8 o:quarta:-26 o:que:-8
o:quince:15 o:quinta:-32 o:quinzaine:-13 o:s:-23 o:sabato:8 o:samedi:-20 o:samstag:-18 o:segunda:-20 o:semaine:9
o:semana:-15 o:september:18 o:settembre:11 o:settimana:14 o:soir:31 o:sonntag:11 o:sous:-12 o:stamattina:-17
o:sunday:-17 o:ten:24 o:terca:43 o:th:25 o:the:-27 o:this:-47 o:thurs:19 o:thursdays:-33 o:today:-26 o:tomorrow:56
o:tonight:39 o:tuesdays:-11 o:twee:-8 o:ubermorgen:11 o:ultimo:81 o:una:-8 o:uteis:40 o:van:20 o:vanavond:62
o:vandaag:11 o:vanmorgen:-18 o:veertien:-14 o:vem:-27 o:vendredi:31 o:venerdi:53 o:viene:18 o:vier:-11
o:volgende:-29 o:vom:29 o:von:10 o:vrijdag:33 o:wed:13 o:weihnachten:-31 o:weken:-19 o:werkdagen:-16 o:within:-31
o:wk:49 o:woche:-32 o:wochen:-9 o:woensdag:-24 o:working:60 o:xmas:-23 o:zaterdag:33 o:zondag:-20 o:zum:-31 p:!_!:17
p:$_000:-61 p:$_00:13 p:$_0:18 p:%_de:-17 p:%_e:-17 p:0000_^:28 p:0000_and:9 p:0000_de:9 p:0000_el:-26
p:0000_haben:-16 p:0000_is:-25 p:0000_ist:15 p:0000_kommen:9 p:0000_per:19 p:0000_posted:17 p:0000_sera:-29
p:0000_value:-13 p:0000_valuta:-22 p:0000_€:8 p:000_000:-40 p:000_00:-47 p:000_^:77 p:000_a:-15 p:000_dia:19
p:000_e:21 p:000_el:10 p:000_euro:-18 p:000_euros:-14 p:000_in:9 p:000_la:-18 p:000_le:-20 p:000_no:18 p:000_on:-29
p:000_por:-82 p:000_prima:-30 p:000_puis:14 p:000_que:8 p:000_qui:22 p:000_quid:27 p:000_went:13 p:000_wird:-41
p:00_$:-10 p:00_0000:15 p:00_000:26 p:00_00:-9 p:00_^:63 p:00_a:-20 p:00_am:23 p:00_con:-43 p:00_dagen:19
p:00_days:-23 p:00_de:-30 p:00_del:-43 p:00_dicembre:15 p:00_e:37 p:00_ee:48 p:00_en:26 p:00_et:-8 p:00_eur:-48
p:00_euro:27 p:00_euros:-12 p:00_febbraio:15 p:00_february:34 p:00_gebucht:30 p:00_geht:12 p:00_gennaio:21
p:00_gg:-44 p:00_h:-11 p:00_hasta:22 p:00_in:30 p:00_is:-64 p:00_ist:11 p:00_je:29 p:00_jours:-43 p:00_l:-20
p:00_march:16 p:00_na:-29 p:00_no:-22 p:00_non:19 p:00_novembre:-38 p:00_on:-21 p:00_op:13 p:00_ottobre:13
p:00_paga:-8 p:00_que:-13 p:00_sale:9 p:00_saranno:30 p:00_sera:24 p:00_si:17 p:00_und:23 p:00_zahlen:8 p:00_€:9
p:0_%:-32 p:0_000:45 p:0_00:-25 p:0_0:-11 p:0_^:15 p:0_al:-12 p:0_am:9 p:0_and:8 p:0_dann:8 p:0_de:-53 p:0_eu:-15
p:0_foi:-14 p:0_haben:18 p:0_il:12 p:0_la:18 p:0_le:16 p:0_novembre:-38 p:0_per:13 p:0_pm:-8 p:0_se:24 p:0_sera:9
p:0_sin:16 p:0_so:-9 p:0_th:-43 p:0_viene:18 p:0_werden:-27 p:0_would:-31 p:0_zum:11 p:^_!:-41 p:^_$:-80 p:^_%:-80
p:^_000:23 p:^_00:19 p:^_0:37 p:^_?:-19 p:^_ab:17 p:^_afgesproken:18 p:^_after:16 p:^_agora:19 p:^_al:-20
p:^_alle:-28 p:^_alles:-12 p:^_also:11 p:^_an:-16 p:^_and:-39 p:^_angewiesen:10 p:^_ao:-9 p:^_as:27 p:^_ate:54
p:^_au:-16 p:^_bei:-25 p:^_beim:-11 p:^_betaal:13 p:^_betaald:-36 p:^_betalen:-11 p:^_bij:17 p:^_bin:-13 p:^_bis:25
p:^_but:-12 p:^_by:33 p:^_c:-13 p:^_che:27 p:^_ci:-22 p:^_com:13 p:^_como:26 p:^_compreso:-13 p:^_da:37 p:^_deste:10
p:^_dia:-19 p:^_do:-12 p:^_donc:33 p:^_dran:18 p:^_dus:-28 p:^_e:17 p:^_ee:-25 p:^_een:-11 p:^_einen:25 p:^_el:-19
p:^_em:-9 p:^_en:15 p:^_era:-11 p:^_erbeten:-19 p:^_es:-17 p:^_esta:9 p:^_etwas:-16 p:^_eu:-8 p:^_euro:-34
p:^_evening:-18 p:^_faco:31 p:^_fallig:19 p:^_fica:16 p:^_from:13 p:^_gehen:8 p:^_geht:-15 p:^_gia:20 p:^_haben:31
p:^_heb:37 p:^_ho:-11 p:^_il:-44 p:^_im:-32 p:^_in:-23 p:^_inclus:-9 p:^_inclusive:-32 p:^_ingreso:16 p:^_is:49
p:^_ja:13 p:^_je:-25 p:^_klaar:22 p:^_kunnen:-14 p:^_kw:-25 p:^_le:-20 p:^_lees:-17 p:^_los:14 p:^_lot:12 p:^_ma:-28
p:^_maak:19 p:^_maar:-18 p:^_mais:-20 p:^_mando:10 p:^_matin:23 p:^_mattina:9 p:^_me:-19 p:^_mi:-12 p:^_mille:27
p:^_mismo:25 p:^_mit:-17 p:^_morning:-9 p:^_muss:-19 p:^_na:8 p:^_nao:-15 p:^_ni:14 p:^_nicht:-14 p:^_no:-10
p:^_nog:22 p:^_non:-9 p:^_nous:-13 p:^_now:22 p:^_o:13 p:^_ok:-22 p:^_on:-9 p:^_op:26 p:^_or:-13 p:^_os:-10
p:^_par:18 p:^_para:-16 p:^_passo:30 p:^_perche:11 p:^_pero:-17 p:^_por:66 p:^_porque:13 p:^_pour:17 p:^_prima:32
p:^_promis:11 p:^_puis:-16 p:^_pv:18 p:^_que:10 p:^_r:23 p:^_raus:10 p:^_rientro:31 p:^_run:20 p:^_sale:-53
p:^_same:14 p:^_sans:35 p:^_se:-11 p:^_sem:30 p:^_sera:-26 p:^_settembre:-13 p:^_sin:34 p:^_so:-32 p:^_sondern:-15
p:^_sono:-22 p:^_sta:-12 p:^_staat:11 p:^_su:-12 p:^_sur:-10 p:^_te:13 p:^_there:22 p:^_ti:13 p:^_towards:15
p:^_uberwiesen:-17 p:^_und:24 p:^_valuta:22 p:^_vi:29 p:^_vorher:11 p:^_want:25 p:^_war:-26 p:^_we:11
p:^_whatever:30 p:^_which:24 p:^_wieder:-29 p:^_worden:11 p:^_x:-22 p:^_y:-64 p:^_ya:17 p:^_zahlen:-15 p:^_zijn:29
p:^_zit:-24 p:^_zu:-12 p:^_zugesagt:-8 p:^_£:-30 p:^_€:44 p:a_00:19 p:a_@:-14 p:a_^:49 p:a_compter:8 p:a_contar:20
p:a_cuenta:17 p:a_ete:-34 p:a_gente:16 p:a_gt:11 p:a_la:16 p:a_las:-8 p:a_lc:8 p:a_nm:9 p:a_pagare:-17 p:a_redire:13
p:a_rien:-10 p:a_saldo:-23 p:a_transferencia:19 p:a_vous:-11 p:ab_^:-29 p:abbiamo_gia:-9 p:abonada_el:-9
p:abonan_el:33 p:about_^:-16 p:aceite_ou:-8 p:across_to:-9 p:administrador_judicial:26 p:after_^:-19 p:after_the:-13
p:again_^:-18 p:agendada_no:8 p:al_0:-15 p:al_^:19 p:alcanzo_pero:16 p:all_the:-11 p:alle_00:-17 p:alle_ore:-12
p:alles_betaal:-16 p:als_ik:-9 p:als_we:-14 p:also_am:9 p:am_^:12 p:an_@:-19 p:and_0000:9 p:and_i:14 p:and_it:-22
p:and_mh:17 p:and_not:15 p:and_reopens:-10 p:and_that:21 p:and_we:-11 p:and_will:-21 p:and_you:-13
p:andere_halfte:-9 p:andere_helft:8 p:anita_finance:-12 p:anmeldefrist_^:-12 p:ano_novo:-31 p:antes_da:33
p:antes_del:-12 p:anzi_no:-27 p:ao_vosso:32 p:applicato_l:-15 p:approved_^:-36 p:are_being:-12 p:are_in:19
p:as_duas:29 p:asi_que:-12 p:assente_fino:-9 p:at_it:-14 p:at_latest:12 p:ate_^:-22 p:au_0:8 p:au_bureau:-8
p:au_plus:11 p:au_soir:-27 p:audience_aura:-13 p:audience_le:-11 p:auf_^:10 p:auf_den:11 p:aus_dass:-12 p:avant_^:-8
p:avant_la:-10 p:avete_applicato:-15 p:aviso_de:-13 p:back_to:-8 p:bacs_^:11 p:bacs_on:-22 p:banca_mi:-13
p:banco_^:22 p:banco_la:-26 p:bank_transfer:32 p:be_closed:-9 p:be_paid:21 p:be_remitted:8 p:be_with:9
p:bedoel_overmorgen:-16 p:beginnend_^:-16 p:bei_ihnen:-24 p:beide_in:14 p:ben_ik:15 p:beneficiario_^:-33
p:bensi_il:27 p:betaal_^:34 p:betaal_ik:29 p:betaal_kan:-16 p:betaaldatum_^:-25 p:betalen_?:-14 p:betalen_op:-26
p:betaling_van:-10 p:bilan_la:-39 p:bin_bis:-10 p:bis_00:26 p:bis_^:-25 p:bis_einschliesslich:-12 p:bis_zum:-44
p:bonificati_^:-33 p:bonifico_^:57 p:bonne_^:-9 p:br_0:8 p:bs_00:26 p:bureau_le:-8 p:business_^:-18 p:by_bacs:-14
p:by_bank:-13 p:by_close:30 p:by_faster:10 p:c_est:30 p:ca_^:29 p:ca_je:-11 p:cada_mes:-8 p:cae_en:-27 p:cai_^:-12
p:cai_na:-60 p:cai_pra:10 p:can_pay:-26 p:cannot_promise:-8 p:ce_sera:25 p:ch_00:9 p:che_ee:-12 p:che_il:12
p:cheque_a:-14 p:cheque_pre:16 p:chose_^:-19 p:ci_sono:-14 p:cioe_^:8 p:cioe_a:-9 p:close_of:30 p:come_da:9
p:comes_in:-29 p:como_cae:-27 p:compter_d:12 p:comunicamos_que:20 p:con_la:39 p:con_riba:8 p:con_valuta:-22
p:confirmacao_^:-33 p:conseguir_pagar:-11 p:consigno_los:17 p:contar_de:20 p:correggere_e:-11 p:corrida_de:16
p:credit_^:-18 p:credito_^:-11 p:cuando_mi:9 p:d_^:-15 p:d_aujourd:26 p:d_avoir:-19 p:d_f:-35 p:d_octubre:9
p:da_^:-56 p:da_oggi:27 p:dal_0:-16 p:das_^:-10 p:das_geld:20 p:dass_ich:-18 p:dass_wir:-8 p:dat_het:-18 p:dat_is:23
p:dat_moet:9 p:data_fattura:32 p:data_regolamento:-32 p:data_valuta:-19 p:datado_para:16 p:date_^:-41 p:db_00:-32
p:de_00:-36 p:de_0:-21 p:de_^:-60 p:de_andere:16 p:de_betaling:17 p:de_boeken:-18 p:de_dezembro:-10 p:de_enero:10
p:de_garantia:-12 p:de_helft:-31 p:de_knop:19 p:de_laatste:10 p:de_lonen:-10 p:de_noviembre:56 p:de_pago:24
p:de_paiement:10 p:de_que:18 p:de_rest:18 p:de_rolzitting:-19 p:de_run:22 p:de_votre:-19 p:december_and:10
p:defaut_d:-17 p:del_0:-11 p:del_^:-58 p:della_banca:-22 p:dem_^:-8 p:den_^:14 p:den_restbetrag:37
p:depending_which:-18 p:depose_le:-40 p:depositei_^:-9 p:deposito_000:12 p:depuis_^:-27 p:der_woche:-15
p:der_zahllauf:-21 p:desde_^:-20 p:deste_mes:10 p:di_^:-29 p:dia_00:-68 p:dia_^:33 p:dia_de:11 p:dias_^:-17
p:diciembre_^:-11 p:diciembre_y:31 p:die_0000:-20 p:die_00:11 p:die_andere:-9 p:die_gaat:13 p:die_kampagne:52
p:die_kohle:19 p:die_zahlung:-24 p:dije_que:-22 p:dinsdag_en:-8 p:disons_le:-8 p:disposto_^:14 p:distinta_di:23
p:dm_0:23 p:do_^:-13 p:do_not:-8 p:do_tre:15 p:do_£:-11 p:doe_ik:64 p:donc_c:31 p:donc_ce:17 p:dos_^:11 p:down_^:17
p:down_for:14 p:due_till:18 p:due_to:10 p:dus_^:57 p:e_000:38 p:e_^:14 p:e_as:-28 p:e_di:-9 p:e_il:-14 p:e_na:29
p:e_non:-31 p:e_o:-12 p:e_ritrasmettere:-11 p:e_tre:-11 p:e_verra:-8 p:each_month:-14 p:each_of:23 p:echeance_du:15
p:ee_a:18 p:ee_il:9 p:ee_stata:-15 p:ee_stato:-14 p:ee_un:-9 p:eerst_^:-8 p:efetuado_em:-11 p:eg_0:10
p:egalement_mais:10 p:eine_woche:13 p:einer_woche:-27 p:einschliesslich_^:-12 p:el_00:-35 p:el_0:-15 p:el_^:24
p:el_banco:-17 p:el_iva:-16 p:el_lunes:-15 p:el_sii:-13 p:elle_sera:9 p:elle_vous:-10 p:em_^:-30 p:en_dan:38
p:en_donderdag:-10 p:en_el:-21 p:en_la:-26 p:en_met:-11 p:en_mi:-13 p:en_su:-11 p:en_vierhonderdtachtig:15
p:encerrado_^:-8 p:encore_0000:10 p:encore_000:14 p:enero_y:16 p:entrega_^:-14 p:entro_^:35 p:er_weer:-11
p:erst_^:-19 p:erst_am:9 p:espera_que:-8 p:est_le:40 p:est_programme:14 p:esta_agendada:10 p:et_000:19 p:et_0:-14
p:et_^:-18 p:et_encore:10 p:et_je:-27 p:et_la:-31 p:et_les:10 p:et_mon:-17 p:et_non:18 p:et_sera:9 p:et_une:-11
p:et_vous:-11 p:ete_payee:-16 p:eu_pago:18 p:eur_zahlen:14 p:euro_0:-34 p:euro_al:-11 p:euro_e:-12 p:euros_el:28
p:every_^:-15 p:f_^:-35 p:faccio_^:35 p:faco_um:13 p:factura_o:-22 p:fais_ca:8 p:fais_le:19 p:fallig_und:11
p:falta_jefe:11 p:faster_payment:14 p:fattura_^:32 p:faz_se:12 p:february_00:23 p:fecha_factura:-24
p:fecha_valor:-37 p:feliz_^:-13 p:ferias_ate:-18 p:ferie_fino:-26 p:ferme_^:-15 p:fevrier_et:-14 p:fin_de:39
p:finance_assistant:-12 p:fino_a:-16 p:fino_al:-23 p:firmada_^:25 p:first_000:13 p:fois_^:-8 p:follow_^:-15
p:for_^:10 p:for_it:-8 p:for_the:24 p:for_this:13 p:fp_0:8 p:from_office:13 p:fur_^:-34 p:fur_den:10
p:gebucht_war:-11 p:gehen_0:8 p:geintje_^:20 p:geld_^:-9 p:geld_kommt:12 p:gente_paga:16 p:gepruft_und:-32
p:gg_d:-35 p:giorni_^:-37 p:giorni_data:32 p:goes_^:18 p:going_^:18 p:gt_000:11 p:guten_^:-24 p:guten_morgen:-20
p:hab_ich:-9 p:habe_ich:-10 p:haben_^:-9 p:haben_sie:24 p:haben_wir:-22 p:hacemos_pagos:-29 p:hago_un:9 p:half_^:13
p:half_the:26 p:halfte_^:-20 p:hasta_el:-24 p:hat_am:-31 p:have_it:-15 p:hb_0:23 p:heb_ik:-25 p:heb_je:47
p:hermano_dice:12 p:het_^:8 p:het_erop:8 p:het_tweede:9 p:heute_^:13 p:him_^:-15 p:hj_0:-20 p:ho_pagata:-20
p:hoy_es:-22 p:i_was:-11 p:i_would:-16 p:ich_^:15 p:ich_am:-32 p:ich_bin:-18 p:ich_hoffe:-11 p:ich_ihnen:-20
p:ich_und:-22 p:ich_wieder:24 p:ihnen_^:-11 p:ihnen_sein:-26 p:ik_^:23 p:ik_ben:-36 p:ik_betaal:35 p:ik_de:-16
p:ik_er:-9 p:ik_werk:-10 p:il_00:-20 p:il_0:-32 p:il_^:67 p:il_bonifico:36 p:il_livre:-18 p:il_resto:22 p:im_haus:-9
p:im_zahllauf:-15 p:in_^:-14 p:in_banca:10 p:in_data:-15 p:in_de:36 p:in_der:-23 p:in_distinta:11 p:in_einer:-27
p:in_ferie:20 p:in_mano:-13 p:in_ogni:13 p:in_on:-20 p:in_the:20 p:in_there:-18 p:inclusi_si:-9 p:incontro_il:-8
p:ingegeven_met:-12 p:ingepland_op:-23 p:ingepland_voor:17 p:ingreso_000:21 p:ingreso_el:12 p:is_^:-16
p:is_definite:11 p:is_goed:21 p:is_het:43 p:is_in:16 p:is_not:21 p:is_on:16 p:is_op:-10 p:is_the:-23 p:ist_^:-17
p:ist_ab:-23 p:ist_am:39 p:ist_die:9 p:ist_fur:11 p:ist_seit:-19 p:it_down:9 p:it_is:-10 p:it_on:13 p:it_will:40
p:iva_^:-16 p:j_avais:-24 p:ja_^:28 p:ja_na:10 p:janeiro_a:9 p:je_fais:19 p:je_het:47 p:je_la:24 p:je_ne:-12
p:je_suis:-17 p:je_vous:-36 p:jefe_que:11 p:jetzt_0:9 p:jours_^:-44 p:jours_fin:39 p:kampagne_lief:11 p:kan_ik:-16
p:kann_ich:20 p:knop_dus:19 p:ko_0:18 p:kohle_bei:19 p:kommen_^:16 p:kommt_^:33 p:komt_^:-15 p:konnt_ihr:10
p:kriegt_ihr:37 p:krijgt_u:17 p:kw_00:-24 p:l_abbiamo:-8 p:l_audience:-13 p:l_echeance:10 p:l_ho:-20 p:l_iva:-15
p:la_0000:25 p:la_000:-32 p:la_00:36 p:la_0:16 p:la_^:10 p:la_banca:-13 p:la_dm:23 p:la_fattura:-54 p:la_oficina:-16
p:la_orden:30 p:la_pagamos:-24 p:la_premiere:-9 p:la_regoliamo:32 p:la_remesa:-17 p:la_teneis:-11 p:la_tienen:-8
p:landt_hij:-44 p:las_dos:-8 p:las_tres:40 p:later_than:15 p:latest_thats:12 p:lauf_am:10 p:lcr_au:8 p:le_00:-64
p:le_0:-17 p:le_^:103 p:le_bilan:-42 p:le_consigno:17 p:le_deposito:13 p:le_fatture:-8 p:le_solde:10 p:le_temps:8
p:le_virement:15 p:lees_ik:-17 p:les_000:21 p:les_00:24 p:les_^:-16 p:les_deux:13 p:letzter_bankarbeitstag:-41
p:lief_vom:-20 p:livre_^:-17 p:livreur_^:-13 p:llevaban_bonificacion:-10 p:lo_de:-15 p:lo_demas:8 p:lo_faccio:34
p:look_at:-14 p:los_000:16 p:los_^:-30 p:los_dias:-17 p:lote_de:8 p:lundi_deux:-8 p:m_^:-45 p:maak_ik:22
p:maar_bedoel:13 p:maar_dat:8 p:mail_^:-8 p:mails_^:-10 p:mais_0:10 p:mais_papa:10 p:mais_sans:-9 p:maken_we:10
p:mandato_del:11 p:march_and:-13 p:martes_y:-16 p:me_by:-8 p:me_la:-9 p:me_paie:-32 p:merry_^:-22 p:met_^:-10
p:met_valutadatum:-12 p:mh_00:17 p:mi_hermano:9 p:mille_il:37 p:mismo_te:25 p:mit_dem:16 p:mit_mir:-13
p:mit_wertstellung:-17 p:moet_^:29 p:mois_et:-29 p:mt_0:15 p:musste_^:-23 p:na_^:34 p:na_conta:15 p:na_loterica:11
p:na_segunda:-13 p:na_sua:9 p:nao_ee:-16 p:nao_o:-30 p:ne_sera:-8 p:nee_geintje:20 p:next_two:10 p:nieuwe_komt:-13
p:nm_00:9 p:no_0000:-38 p:no_^:-12 p:no_alcanzo:16 p:no_dia:-32 p:no_el:26 p:no_espera:-8 p:no_later:15 p:no_le:-18
p:no_lote:8 p:no_scrap:8 p:noch_gepruft:-36 p:nog_via:43 p:non_ee:-8 p:non_il:-26 p:not_^:-52 p:not_due:18
p:nous_est:-11 p:novembre_che:-19 p:noviembre_^:42 p:novo_isto:-25 p:nuestra_atencion:-8 p:o_banco:19 p:o_boleto:11
p:o_dia:-14 p:o_pagamento:-13 p:o_que:17 p:o_restante:-22 p:o_ultimo:9 p:octubre_y:9 p:of_business:-18 p:of_each:-14
p:of_it:21 p:of_play:22 p:office_account:13 p:oficina_hasta:-8 p:oggi_vp:13 p:ogni_caso:13 p:ok_?:-21 p:ok_^:10
p:oktober_dat:11 p:on_00:9 p:on_0:-25 p:on_^:-15 p:on_account:9 p:on_paie:-12 p:one_^:13 p:ontvangt_^:-11 p:op_^:19
p:op_de:15 p:or_^:-13 p:ordre_de:21 p:ore_00:-12 p:os_outros:-8 p:other_three:11 p:other_£:13 p:otra_vez:-10
p:out_to:30 p:outros_000:-8 p:overmorgen_want:-16 p:p_0:-29 p:p_^:8 p:paga_^:31 p:paga_el:-23 p:paga_na:10
p:paga_se:18 p:pagamenti_di:24 p:pagamenti_escono:-8 p:pagamento_^:24 p:pagamento_a:18 p:pagamento_efetuado:-11
p:pagamos_^:-9 p:pagar_^:-16 p:pagare_^:-16 p:pagare_entro:-11 p:pagaremos_^:35 p:pagata_^:-25 p:pagata_con:10
p:pagata_il:26 p:pago_0:-12 p:pago_^:42 p:pago_a:17 p:pago_el:-33 p:pago_es:11 p:pago_na:16 p:pago_no:33
p:pagos_del:11 p:paid_by:-22 p:paid_on:25 p:paie_la:11 p:paiement_^:38 p:paiement_du:13 p:paiement_le:-16
p:papa_prefere:10 p:par_lcr:8 p:para_^:43 p:para_el:32 p:para_la:-15 p:parte_^:22 p:partent_^:13 p:parviendra_le:9
p:pas_^:-23 p:passe_devant:22 p:passo_in:18 p:pay_^:-11 p:pay_on:-12 p:pay_the:18 p:pay_you:-9 p:paye_^:-11
p:payee_^:-44 p:payee_le:28 p:payer_a:13 p:payer_avant:-8 p:paying_^:11 p:paying_it:37 p:payment_date:-18
p:payment_run:18 p:pe_0:9 p:per_i:-21 p:per_il:-23 p:pero_manana:9 p:pero_no:-21 p:play_^:22 p:plus_tard:11
p:pm_and:-8 p:pode_anotar:9 p:por_correo:-12 p:por_la:-18 p:por_las:54 p:por_transferencia:9 p:por_un:12
p:porta_sfiga:18 p:posted_payment:17 p:pounds_on:10 p:pr_0:-34 p:pra_voces:24 p:pre_datado:16 p:primo_incontro:-8
p:programado_para:-27 p:programme_au:14 p:promise_to:-19 p:promised_for:-12 p:proroga_fino:-8 p:prossimo_^:18
p:puis_encore:14 p:qm_0:-16 p:qu_^:-10 p:que_^:-16 p:que_el:-21 p:que_es:21 p:que_esta:-36 p:que_eu:11 p:que_le:-27
p:que_pagaba:-12 p:que_vem:22 p:quella_data:8 p:quello_^:17 p:quelque_chose:-19 p:quindi_^:23 p:r_$:21 p:rb_0:8
p:re_0000:-26 p:recu_^:-8 p:reglee_^:9 p:reglement_^:36 p:regolamento_^:-32 p:reinkriecht_konnt:10 p:remesa_de:9
p:reouverture_le:-10 p:rest_^:36 p:resto_^:13 p:retorno_dia:-8 p:retour_au:-8 p:riapriamo_^:-9 p:riba_al:23
p:ricevera_risposta:-8 p:rien_a:13 p:ritrasmettere_^:-11 p:rolzitting_van:-19 p:run_00:18 p:run_^:-15 p:run_on:-16
p:run_van:22 p:s_00:22 p:s_^:-18 p:sai_^:12 p:saldata_^:-12 p:sale_el:16 p:sammeluberweisung_geht:-15
p:sans_faute:31 p:saro_assente:-9 p:scade_il:20 p:scadenza_^:32 p:scrap_that:8 p:scritto_^:-14 p:se_^:24
p:se_abonan:33 p:se_na:12 p:se_paga:31 p:se_pago:-41 p:se_transfiere:12 p:see_the:9 p:segue_o:-11
p:segun_contrato:-10 p:segun_nos:24 p:seit_^:-24 p:sem_falta:33 p:semana_que:14 p:semanas_mas:-25 p:sera_^:15
p:sera_e:-10 p:sera_encerrado:-8 p:sera_payee:-12 p:sera_reglee:12 p:sexta_feira:-8 p:sfiga_facciamo:18
p:should_see:9 p:si_^:24 p:si_riapre:-9 p:sie_^:25 p:sie_das:8 p:sie_haben:12 p:sii_^:-11 p:sin_falta:60
p:sind_^:-21 p:so_it:24 p:so_vence:-9 p:solo_^:-11 p:something_across:-10 p:sondern_erst:-9 p:sono_in:-16
p:spatestens_^:26 p:sprich_letzter:-41 p:st_0:16 p:staat_het:-10 p:starting_^:-9 p:stata_saldata:-16 p:sto_in:23
p:sur_disons:-11 p:sur_le:10 p:t_m:-24 p:ta_na:18 p:tajo_y:37 p:te_dije:-10 p:te_hago:15 p:te_kunnen:-12 p:te_lo:-40
p:te_los:30 p:telefonata_di:-9 p:temps_que:8 p:tengo_la:19 p:tens_isso:-13 p:than_^:15 p:that_^:23 p:that_is:13
p:thats_friday:-23 p:the_00:27 p:the_first:10 p:the_funeral:8 p:the_hire:8 p:the_money:9 p:the_next:10
p:the_other:19 p:the_run:24 p:they_are:-12 p:this_morning:-15 p:this_one:14 p:through_^:-8 p:tiene_fecha:-24
p:till_^:27 p:to_be:9 p:to_honour:-18 p:to_me:11 p:to_pay:-19 p:to_your:-12 p:tombe_le:21 p:tot_en:-11 p:tout_le:10
p:transferencia_^:20 p:transferencia_a:8 p:transferencia_de:-9 p:transferencia_del:-18 p:transferidas_^:-9
p:transferimos_el:-16 p:tres_^:-14 p:trois_messages:-10 p:tweede_op:9 p:u_ontvangt:-11 p:u_€:13 p:uberweise_^:27
p:uberweise_ich:8 p:uberweisen_wir:8 p:uiterlijk_^:-14 p:ultimo_terco:9 p:un_bizum:9 p:un_ce:-10 p:un_cheque:23
p:una_data:19 p:una_proroga:-8 p:und_00:-13 p:und_0:40 p:und_^:37 p:und_am:-25 p:und_die:15 p:until_^:-14 p:urs_is:8
p:us_^:-32 p:uw_bericht:-19 p:va_^:8 p:vai_^:11 p:valeur_^:-25 p:validee_paiement:13 p:valor_^:-14 p:valor_de:-27
p:value_date:-17 p:valuta_^:-15 p:valuta_beneficiario:-33 p:valutadatum_^:-13 p:vanaf_^:-9 p:vence_^:-8
p:vencimiento_^:12 p:verra_disposto:15 p:vf_0000:9 p:vi_pago:14 p:via_de:-8 p:viene_pagata:24
p:vierhonderdtachtig_op:15 p:vire_000:21 p:vire_tout:-16 p:virement_^:20 p:virement_le:13 p:volvemos_el:-15
p:vom_^:8 p:von_0:35 p:voor_^:27 p:vor_^:-16 p:vous_^:21 p:vous_fais:13 p:vous_parviendra:9 p:vous_paye:-16
p:vous_serez:9 p:vous_seront:8 p:vous_vire:-18 p:want_^:-10 p:wartet_auf:16 p:we_^:11 p:we_niet:-8 p:we_will:13
p:weeks_bacs:-32 p:wenn_ich:17 p:werden_^:-28 p:werk_op:-10 p:wertstellung_^:8 p:what_you:-9 p:whatever_you:30
p:when_the:-18 p:which_is:19 p:wij_de:-8 p:will_be:66 p:will_do:12 p:will_follow:-20 p:will_go:11 p:will_have:-18
p:will_pay:22 p:will_see:24 p:will_settle:9 p:wir_^:8 p:wir_haben:-15 p:wir_zahlen:11 p:wird_am:8 p:with_the:-37
p:with_you:13 p:woche_vor:-15 p:wordt_op:8 p:would_be:-46 p:y_000:9 p:y_como:-28 p:y_el:-15 p:y_hj:-9 p:y_hoy:-22
p:y_la:26 p:y_lo:9 p:y_qm:-40 p:ya_esta:-22 p:you_^:15 p:you_decide:30 p:you_will:-44 p:your_driver:-11
p:zahl_ich:-21 p:zahlen_^:8 p:zahlen_wir:31 p:zahllauf_^:-13 p:zahllauf_mit:-17 p:zahlung_^:11 p:zit_ik:-24
p:zitting_^:-14 p:zum_00:-10 p:zum_^:29 p:zur_zahlung:8 p:£_000:-65 p:£_00:14 p:€_00:-9 p:€_0:34 p:€_^:12 p:€_a:32
p:€_am:-15 p:€_le:51 p:€_les:-26 p:€_musste:-23 p:€_no:-23 p:€_y:11 past_nearer:-198 sure:-41 w:!:-21 w:$:10 w:%:-68
w:000:53 w:00:-25 w:?:-85 w:@:-59 w:a:-39 w:aa:-22 w:aan:10 w:aange:-35 w:aanma:16 w:aber:-50 w:aboga:27 w:abona:20
w:about:-10 w:abril:-26 w:absen:-12 w:absol:15 w:acabe:18 w:accep:-32 w:accon:11 w:accor:25 w:accou:17 w:accre:33
w:aceit:-10 w:acept:31 w:acert:8 w:acord:16 w:acqui:-8 w:acred:-29 w:acros:-17 w:acta:8 w:ad:15 w:adess:-11
w:adjun:8 w:admin:18 w:adres:-13 w:adven:13 w:advis:14 w:af:23 w:afges:11 w:afloo:-16 w:afwez:-20 w:ag:-45
w:again:-14 w:agend:32 w:agenz:-11 w:agora:61 w:agost:27 w:agree:-26 w:agres:-13 w:agric:-18 w:aguar:-33 w:ahah:32
w:ahi:9 w:ai:11 w:ainda:31 w:akten:-9 w:al:11 w:alber:-21 w:alcan:11 w:alla:67 w:alle:-38 w:alleg:-25 w:allem:13
w:alles:-17 w:allo:11 w:allow:8 w:als:-14 w:also:81 w:alta:-28 w:altre:-17 w:altri:8 w:alway:22 w:amiab:-18
w:amigo:20 w:amor:14 w:an:-24 w:and:17 w:andra:20 w:andre:8 w:anerk:36 w:anexo:-28 w:angen:-8 w:anita:-12
w:anmel:-16 w:annon:8 w:ano:-34 w:anota:13 w:ante:-20 w:anter:-20 w:antes:14 w:antic:-13 w:antra:-9 w:antwe:-18
w:anwei:11 w:any:-9 w:ao:31 w:appro:10 w:apres:-19 w:april:25 w:apure:15 w:ar:28 w:are:57 w:armaz:-11 w:arran:-14
w:arreg:37 w:arriv:28 w:ask:-15 w:asseg:15 w:assen:-8 w:asset:-8 w:assim:11 w:assin:-49 w:assis:-25 w:asunt:10
w:at:-28 w:ata:35 w:ate:25 w:atenc:-8 w:atend:-19 w:atien:-22 w:atten:-25 w:auch:9 w:aucun:19 w:audie:-42 w:auftr:-9
w:aujou:22 w:aura:-16 w:aurez:12 w:aus:-41 w:ausen:-8 w:ausge:-20 w:ausm:8 w:ausse:13 w:autho:16 w:auto:8 w:autre:20
w:aux:15 w:avais:-10 w:avant:14 w:avec:18 w:avete:-22 w:avevo:-28 w:avez:-17 w:avis:-9 w:aviso:-15 w:avoir:-17
w:avons:-27 w:avven:-17 w:aye:13 w:ayer:-20 w:b:-15 w:ba:-13 w:back:-10 w:bacs:-40 w:baja:-8 w:balan:-30 w:balie:19
w:banca:26 w:banco:17 w:bank:38 w:banka:-41 w:bar:32 w:barau:-10 w:base:-13 w:beant:-14 w:bedoe:13 w:been:-29
w:begin:-27 w:begle:25 w:begli:-13 w:bei:32 w:beide:35 w:beim:-8 w:being:-9 w:beise:-10 w:ben:-44 w:benef:-32
w:bensi:25 w:berec:-17 w:beric:-22 w:beslo:15 w:best:-13 w:beste:38 w:betaa:20 w:betal:-29 w:betra:14 w:betre:-43
w:betwi:-28 w:beves:-27 w:bewin:-18 w:bezah:-20 w:bi:-32 w:bien:-73 w:big:-16 w:bilan:-42 w:bille:-8 w:bin:35
w:binne:16 w:bis:-31 w:bit:22 w:bitte:-30 w:bizum:20 w:bjr:14 w:bk:-21 w:bloqu:-18 w:boas:9 w:bola:16 w:bom:8
w:bon:31 w:bonjo:-17 w:both:16 w:bout:13 w:br:8 w:brinc:15 w:bring:-9 w:bro:16 w:brout:-16 w:bs:29 w:buen:29
w:buena:21 w:bueno:22 w:buong:32 w:burea:-30 w:busin:-21 w:buzon:-22 w:bw:-11 w:by:-12 w:ca:-14 w:cab:13 w:cabim:8
w:cae:11 w:cai:-21 w:caixa:20 w:cajas:-17 w:calen:-29 w:calf:8 w:calle:10 w:calma:-15 w:cambi:-28 w:came:-12
w:campa:25 w:cance:-19 w:canno:-12 w:canon:-8 w:capo:58 w:cara:-12 w:card:17 w:carre:-16 w:carta:43 w:carte:30
w:case:-9 w:casel:-9 w:cashi:13 w:caso:24 w:catal:9 w:cc:23 w:ce:35 w:centr:14 w:cerra:-19 w:certa:37 w:certe:23
w:cessa:-9 w:cette:-12 w:ch:9 w:chair:-32 w:charg:-8 w:chauf:-10 w:che:-8 w:check:24 w:chego:-10 w:chequ:50
w:chez:26 w:chf:-31 w:chiam:-12 w:chied:10 w:chies:27 w:chiud:57 w:chius:-15 w:chofe:-14 w:chose:-19 w:chris:-39
w:ci:-45 w:ciao:15 w:cierr:12 w:cinco:-14 w:cinqu:-8 w:circu:-10 w:civil:-8 w:cl:-14 w:claro:-26 w:clear:9
w:close:18 w:cm:-18 w:co:-10 w:cobro:23 w:codic:13 w:cogno:32 w:coisi:10 w:col:14 w:colet:12 w:colle:-28 w:combi:26
w:come:-14 w:comec:-40 w:comes:-11 w:comin:-8 w:comis:15 w:comma:22 w:como:-16 w:compe:-9 w:compr:-38 w:compt:34
w:comun:20 w:con:-13 w:conci:-23 w:conco:-23 w:condi:50 w:confe:22 w:confi:43 w:confo:34 w:conge:-25 w:conse:21
w:consi:-21 w:conso:44 w:const:15 w:conta:42 w:conte:-13 w:contr:-28 w:conve:-12 w:convo:-25 w:coop:-16 w:copie:-29
w:corre:-22 w:corte:-11 w:cos:9 w:costu:12 w:couco:8 w:could:-33 w:credi:-83 w:cs:-9 w:ct:32 w:cuand:31 w:cuant:24
w:cuatr:32 w:cuent:40 w:cui:17 w:cumpl:21 w:curat:12 w:custo:-26 w:cut:9 w:cv:-19 w:d:-20 w:da:-21 w:daar:20
w:daarn:-16 w:dada:21 w:dag:18 w:dagen:20 w:dagli:-17 w:dai:26 w:dan:28 w:danac:-9 w:dann:27 w:dans:40 w:darau:-20
w:das:13 w:dass:-36 w:data:21 w:datad:16 w:date:55 w:dates:-15 w:dato:29 w:days:-9 w:db:-29 w:de:-9 w:dear:-8
w:debit:75 w:debor:-18 w:dec:-20 w:decem:-81 w:decid:44 w:decli:-18 w:defau:-19 w:defin:28 w:deixe:10 w:deja:14
w:del:-20 w:delan:-17 w:deleg:-13 w:delib:20 w:deliv:-8 w:dell:-15 w:della:-15 w:demai:-29 w:deman:-24 w:demas:8
w:den:-32 w:dentr:-30 w:depen:-21 w:depos:28 w:depot:-14 w:depui:-39 w:der:-37 w:des:-20 w:desbl:23 w:descu:47
w:desde:-22 w:desol:-12 w:detal:-10 w:detto:-12 w:deux:10 w:devan:23 w:devol:-18 w:deze:14 w:di:-46 w:dia:58
w:diari:9 w:dias:9 w:dicht:-12 w:dicia:-12 w:dicie:25 w:dicta:13 w:die:39 w:diens:21 w:dient:-18 w:diese:33
w:diez:-16 w:diffi:-11 w:dije:-27 w:diner:15 w:dinhe:-78 w:dinsd:-71 w:dir:-8 w:dire:33 w:direc:23 w:direk:-11
w:diret:39 w:dirit:-8 w:discu:13 w:disgu:9 w:dison:-10 w:dispo:-10 w:dispu:12 w:disse:10 w:disso:12 w:disti:10
w:distr:-24 w:dit:-43 w:diver:-10 w:dm:16 w:do:14 w:doe:96 w:does:14 w:doing:15 w:dois:23 w:dokto:9 w:doman:-15
w:don:10 w:donc:55 w:donde:-27 w:done:13 w:donne:14 w:dos:-21 w:dossi:-15 w:dovut:-10 w:down:30 w:dp:15 w:dran:27
w:drauf:10 w:drukt:19 w:drum:-35 w:duas:27 w:dubbi:-8 w:dudas:-8 w:due:12 w:duize:22 w:dupli:9 w:durfe:-14 w:dus:57
w:each:14 w:echea:12 w:echel:13 w:echt:43 w:echue:-15 w:econo:10 w:ecrir:-14 w:ed:12 w:ee:40 w:een:-34 w:efect:23
w:eg:23 w:egale:17 w:eigen:-28 w:eind:24 w:eine:-37 w:einen:23 w:einfa:-8 w:einge:-13 w:eins:8 w:einsc:-13 w:einve:9
w:einwa:-20 w:ejecu:-24 w:el:-9 w:ela:-16 w:elect:-16 w:elimi:-8 w:elle:22 w:email:-11 w:emiti:-26 w:emos:12
w:encai:-21 w:encaj:-20 w:encar:-19 w:encer:-34 w:encor:23 w:end:13 w:ender:-21 w:energ:-8 w:engag:-18 w:enkel:-22
w:enreg:15 w:enten:8 w:entra:-8 w:entre:-18 w:entro:-15 w:entsc:-8 w:enver:17 w:envia:39 w:envoy:-17 w:equip:-28
w:era:-60 w:erbet:-19 w:erinn:-8 w:erken:10 w:erop:-10 w:errat:21 w:erst:-58 w:erste:28 w:es:12 w:esa:-8 w:escol:-9
w:escon:-27 w:escri:10 w:ese:-9 w:espec:17 w:esper:-25 w:esque:16 w:essa:8 w:esta:11 w:estam:-8 w:estao:-40
w:estar:-33 w:este:-23 w:estim:20 w:esto:-14 w:estou:-11 w:estoy:-26 w:et:35 w:etait:10 w:ete:-11 w:etwas:-16
w:eu:50 w:euch:34 w:eur:-59 w:euro:16 w:euros:16 w:eve:16 w:even:-11 w:every:-16 w:exact:10 w:execu:-13 w:exemp:-12
w:exter:20 w:extra:-9 w:facci:82 w:faco:15 w:faill:-14 w:faire:-22 w:fais:42 w:fait:-14 w:falli:11 w:falsc:8
w:falta:50 w:farce:-9 w:faste:8 w:fatti:44 w:fatto:32 w:fattu:19 w:fatur:18 w:faute:31 w:faveu:15 w:favor:-55
w:faz:25 w:fazer:22 w:fe:-16 w:febbr:14 w:febre:9 w:febru:33 w:fecha:-58 w:feier:15 w:feito:33 w:feria:-25
w:ferie:13 w:ferma:-26 w:ferme:11 w:ferna:-19 w:ferti:15 w:festa:-10 w:fev:8 w:fevri:-9 w:ff:9 w:fica:44 w:ficar:11
w:fido:-17 w:fiera:-17 w:fifte:10 w:figur:8 w:file:-8 w:fin:20 w:final:40 w:finan:-15 w:fine:35 w:fini:-29
w:fino:-13 w:firme:35 w:firmo:-27 w:first:34 w:fisca:26 w:fissa:21 w:fl:11 w:foi:-26 w:folge:-14 w:folgt:-23
w:fondo:31 w:for:-40 w:foram:-12 w:forde:-21 w:four:-21 w:fourt:12 w:fp:8 w:frau:-42 w:freig:-33 w:freir:-37
w:freit:-15 w:frida:32 w:frist:-13 w:fruh:14 w:fue:-11 w:fuera:-9 w:funds:30 w:fuori:-9 w:fur:-21 w:furs:-9
w:furth:-8 w:fv:20 w:gaat:-15 w:ganz:15 w:garan:-10 w:gd:13 w:ge:-15 w:geach:9 w:gebeu:-16 w:gebuc:29 w:geef:8
w:geehr:-8 w:geen:-25 w:gegen:-15 w:geint:20 w:gekhe:-16 w:gekom:-20 w:geld:9 w:gelij:9 w:gemac:-29 w:gener:39
w:genna:36 w:gente:16 w:genti:50 w:gepru:-31 w:gereg:40 w:geren:32 w:gesag:-12 w:gesch:-21 w:geste:-38 w:gesti:-11
w:gesto:-22 w:get:-10 w:gezah:17 w:gezog:-14 w:gg:-35 w:gia:-41 w:ging:-18 w:giove:70 w:giro:44 w:giudi:26 w:gj:18
w:gleic:31 w:gli:-22 w:gm:-38 w:go:-37 w:goed:24 w:goede:-28 w:goedg:9 w:goes:39 w:going:-24 w:good:9 w:got:-14
w:gp:10 w:graag:-15 w:graci:-15 w:grand:15 w:gross:15 w:grupp:-11 w:gruss:-13 w:gs:11 w:gt:11 w:guia:-14 w:gutac:-8
w:guten:-21 w:gv:-47 w:h:-14 w:ha:16 w:haar:-29 w:hab:-68 w:habe:-20 w:haben:-20 w:habla:-17 w:hacem:-27 w:hacen:19
w:hago:16 w:half:18 w:halft:-8 w:han:-8 w:hande:-35 w:handl:-24 w:hanno:18 w:has:-21 w:hasta:-46 w:hat:-47
w:hatte:-25 w:haus:-9 w:have:-60 w:hay:-9 w:haya:-8 w:he:11 w:hear:-8 w:heard:-10 w:heb:-14 w:hebt:13 w:heeft:-22
w:heer:9 w:helem:22 w:helft:-20 w:hem:21 w:herma:16 w:herrs:16 w:het:-33 w:heute:46 w:hier:18 w:hij:-59 w:hinzu:-10
w:hire:8 w:histo:-25 w:hizo:-10 w:hj:-20 w:hl:-17 w:ho:32 w:hoffe:-14 w:hoje:51 w:hola:-42 w:honde:21 w:honou:-18
w:hoofd:33 w:hoor:-11 w:hope:-19 w:hoy:66 w:hui:22 w:huit:35 w:hunde:-10 w:hundr:13 w:i:-44 w:ich:-9 w:ieri:-23
w:if:-39 w:ihnen:-47 w:ihr:49 w:ihre:-30 w:ihrer:-15 w:ik:-14 w:il:-15 w:im:-23 w:imedi:9 w:impor:-26 w:in:17
w:incas:24 w:inclu:-19 w:incon:-14 w:indep:10 w:indic:-23 w:indie:-19 w:ines:23 w:info:-11 w:infor:-30 w:ingeg:-12
w:ingre:38 w:inhou:-17 w:inqui:13 w:insie:-24 w:insol:31 w:instr:18 w:inten:-21 w:inter:19 w:inuti:-8 w:inv:12
w:invec:-14 w:inven:-9 w:inver:-33 w:io:12 w:ip:-9 w:is:-14 w:iscri:-9 w:isso:-32 w:ist:48 w:istan:16 w:isto:-12
w:it:29 w:its:-10 w:iva:-10 w:jahre:23 w:jajaj:-9 w:jan:-55 w:janei:-16 w:jarig:13 w:je:17 w:jefe:-8 w:jetzt:15
w:jeudi:22 w:jewei:-15 w:jk:8 w:jl:-65 w:jour:35 w:jours:-18 w:jpeux:8 w:judic:21 w:jueve:-14 w:juge:-13 w:juges:-18
w:juli:-19 w:junio:-29 w:junta:13 w:junto:13 w:just:21 w:justi:-10 w:justo:19 w:juzga:-11 w:jvous:26 w:kampa:10
w:kan:-16 w:kann:12 w:kanns:11 w:kanto:-24 w:karla:23 w:kein:9 w:kenba:-9 w:kev:-14 w:kg:-9 w:kl:14 w:klaar:34
w:klage:-40 w:klar:-22 w:klein:21 w:km:9 w:knapp:39 w:knop:19 w:know:-11 w:ko:18 w:kohle:31 w:kom:33 w:komma:8
w:komme:54 w:kommt:29 w:komt:-21 w:korre:-11 w:koste:10 w:kr:12 w:krieg:29 w:krijg:29 w:kunne:-28 w:kunt:11 w:kv:-18
w:kw:-30 w:kwam:-36 w:l:-13 w:la:-13 w:laats:38 w:lady:8 w:lager:20 w:land:-30 w:landt:-44 w:las:40 w:last:20
w:lates:-12 w:lauf:-11 w:laufe:-17 w:lauft:-8 w:laut:-27 w:lb:12 w:lc:-35 w:lcr:8 w:le:14 w:lees:-18 w:left:-11
w:legge:-20 w:leggo:-10 w:lei:13 w:leide:-16 w:let:-36 w:letra:-11 w:lette:-21 w:lettr:17 w:letzt:-42 w:lever:-10
w:lg:40 w:lh:-11 w:li:31 w:licen:-10 w:liebe:-16 w:lief:10 w:liefe:-28 w:lieu:-15 w:limit:8 w:liqui:12 w:lisa:-14
w:list:9 w:livre:-31 w:ll:9 w:llama:-20 w:llega:-25 w:llego:-8 w:lleva:-11 w:llevo:27 w:lm:-9 w:lo:54 w:logo:-9
w:lonen:-15 w:look:-20 w:looke:-9 w:los:51 w:lote:9 w:loure:-35 w:lovel:22 w:lr:36 w:ls:10 w:lt:-22 w:lui:20
w:luned:-18 w:lunes:-53 w:lv:-22 w:ma:-47 w:maak:28 w:maar:-17 w:mach:16 w:mache:30 w:made:-12 w:mag:9 w:magis:11
w:mail:-21 w:mails:-9 w:mais:-19 w:mal:-21 w:manag:21 w:manda:67 w:mando:9 w:mann:16 w:mano:25 w:mante:46 w:mar:8
w:marca:15 w:march:-12 w:maria:10 w:mars:-8 w:marte:-25 w:mas:-21 w:mate:21 w:mater:9 w:matte:-8 w:max:18 w:mayor:15
w:mb:-33 w:me:-50 w:media:-14 w:meeka:-12 w:meer:12 w:melde:-19 w:membe:-13 w:menin:8 w:mensa:-36 w:merco:-11
w:mercr:8 w:merry:-30 w:mes:19 w:mese:13 w:messa:-40 w:messo:-23 w:met:-59 w:meta:-9 w:metad:20 w:meu:-31 w:mh:11
w:mi:30 w:mia:43 w:mierc:39 w:migra:8 w:mij:-29 w:mijn:-24 w:mil:39 w:mille:54 w:minut:26 w:mio:16 w:mir:-25
w:misma:-11 w:mismo:37 w:misso:10 w:mit:-52 w:mitte:-11 w:mittw:-13 w:ml:18 w:mme:-14 w:moi:-22 w:moin:26 w:mois:36
w:momen:32 w:mon:-18 w:monat:-27 w:monda:-34 w:money:35 w:monsi:-11 w:monta:22 w:month:-9 w:mora:-10 w:more:9
w:morge:-8 w:morni:-23 w:mr:-18 w:ms:-34 w:mt:15 w:multa:27 w:multi:-42 w:muori:-10 w:muss:-19 w:musst:-29
w:mute:-10 w:mxn:23 w:na:-11 w:naar:-26 w:nach:-44 w:nachf:-14 w:nachs:-19 w:nacht:-17 w:nada:-38 w:nao:-15
w:nas:-38 w:nd:-31 w:ne:32 w:nee:-14 w:neer:-20 w:negat:-12 w:nein:58 w:nel:76 w:nele:9 w:nemen:-8 w:nemme:-34
w:nessa:11 w:net:14 w:neu:-9 w:new:38 w:next:-30 w:nich:20 w:niet:-46 w:niets:-27 w:nieuw:-13 w:nimmt:-8 w:ninet:-32
w:ningu:-34 w:nm:15 w:noch:16 w:nochm:11 w:nog:27 w:nogma:16 w:noite:44 w:nomin:8 w:non:-24 w:norma:-39 w:nosso:-28
w:nostr:-25 w:nota:35 w:note:-35 w:nothi:-10 w:notre:30 w:nou:-10 w:nous:-40 w:nov:35 w:novem:-39 w:novie:85
w:now:67 w:nozze:-16 w:nr:-10 w:nu:79 w:nuest:11 w:nuevo:-13 w:nunca:-9 w:nur:-14 w:o:32 w:oblig:9 w:obser:-17
w:octub:12 w:of:16 w:off:17 w:offic:-12 w:ofici:-16 w:oggi:-11 w:ogni:-18 w:ohne:39 w:oii:10 w:ok:47 w:oktob:21
w:olaf:8 w:om:-11 w:on:13 w:once:34 w:onder:-15 w:one:41 w:ones:14 w:onlin:-11 w:onze:-17 w:ook:-10 w:op:18
w:opene:-8 w:opens:-9 w:opera:-18 w:or:-15 w:ora:38 w:oraca:10 w:ordem:13 w:orden:34 w:ordin:27 w:ordnu:12 w:ore:-12
w:origi:-31 w:os:-25 w:other:24 w:otra:-34 w:otro:9 w:otros:26 w:ottob:21 w:ou:-18 w:oui:-58 w:out:30 w:outra:25
w:outro:-40 w:ouvre:-25 w:over:-8 w:overb:-27 w:overg:-26 w:p:-38 w:pa:-16 w:paga:83 w:pagab:-22 w:pagad:-59
w:pagam:27 w:pagan:8 w:pagat:-19 w:paghe:-69 w:paghi:-9 w:pago:63 w:pague:-35 w:paid:-61 w:paie:17 w:paiem:-28
w:palav:8 w:palle:-20 w:paolo:11 w:papa:17 w:papel:-15 w:paper:-15 w:papie:14 w:paque:-11 w:par:17 w:para:-25
w:parce:-8 w:parle:-53 w:part:14 w:parte:-10 w:parti:-16 w:pas:-14 w:pasa:14 w:pascu:9 w:pasiv:-11 w:paso:24
w:passa:29 w:passe:-19 w:passo:29 w:passt:18 w:patto:-34 w:paulo:15 w:pay:12 w:paye:-22 w:payin:45 w:pdf:-15
w:pedid:-17 w:pedim:-18 w:pedir:-8 w:pegas:-14 w:penni:19 w:per:-86 w:perch:11 w:perdi:-10 w:perdo:-13 w:pergu:-17
w:perma:19 w:pero:9 w:perso:17 w:perta:16 w:pesao:37 w:petit:-13 w:peux:-18 w:pf:-44 w:pico:-24 w:pila:23 w:pire:-10
w:piu:-10 w:pix:14 w:plan:25 w:plant:23 w:play:23 w:plazo:-38 w:pleas:-23 w:pls:17 w:plus:41 w:pm:-10 w:pode:38
w:podem:8 w:poder:-13 w:podre:-11 w:poi:-10 w:polit:22 w:pomer:70 w:pongo:-9 w:ponle:14 w:por:-94 w:porqu:-14
w:porta:27 w:porte:-9 w:pose:-17 w:posib:9 w:posit:-9 w:post:-18 w:poste:53 w:pour:-23 w:pourr:-11 w:pr:-29
w:pract:-28 w:prazo:-11 w:prefa:-12 w:prefe:15 w:prema:22 w:premi:-10 w:prend:9 w:prepa:21 w:prese:-36 w:press:-15
w:prest:-24 w:preve:-13 w:preza:20 w:prima:-26 w:prime:-14 w:pris:-8 w:proch:21 w:produ:-21 w:prome:-27 w:propo:-18
w:propr:-17 w:propu:23 w:proro:-8 w:prove:-25 w:provi:49 w:provv:22 w:proxi:13 w:pt:30 w:publi:-13 w:puedo:14
w:pues:-9 w:punkt:9 w:punto:-15 w:puse:-23 w:put:-19 w:puts:-10 w:q:23 w:qdo:28 w:qm:-14 w:qu:-16 w:quadr:8
w:qualq:17 w:quand:50 w:quant:18 w:quarr:18 w:quats:-14 w:que:-49 w:queda:25 w:quedo:-14 w:quell:-20 w:quelq:-22
w:quem:-20 w:quest:16 w:qui:21 w:quite:-18 w:quitt:21 w:racco:-14 w:radic:-22 w:rahme:-17 w:ramme:-34 w:rate:-10
w:raten:-13 w:raus:-20 w:rb:-20 w:rd:-10 w:re:32 w:reage:-16 w:reais:-18 w:reali:16 w:receb:-18 w:recei:-15
w:recep:-11 w:reces:-14 w:recev:14 w:recha:-9 w:rechn:61 w:recht:17 w:recib:-18 w:recla:-23 w:recom:-8 w:recon:20
w:recu:9 w:recue:11 w:recup:-8 w:recur:-15 w:redir:13 w:ref:-26 w:refus:38 w:regar:-8 w:regio:-8 w:regis:12
w:regle:76 w:regre:-16 w:reken:-49 w:rekla:-12 w:relea:-8 w:remai:-19 w:reman:8 w:remes:-16 w:remin:-34 w:reope:12
w:reouv:-14 w:repas:16 w:reply:-10 w:reque:-28 w:respo:-27 w:rest:46 w:resta:18 w:restb:37 w:reste:25 w:resto:28
w:restr:-8 w:retar:21 w:retif:8 w:retir:9 w:retor:-14 w:retou:-30 w:retra:-11 w:retro:-12 w:retti:19 w:rever:-15
w:revis:11 w:ri:-9 w:riape:-8 w:riapr:-31 w:riba:28 w:ricev:11 w:ricon:-8 w:rient:44 w:rigua:44 w:riman:-24
w:rimar:-11 w:rimbo:16 w:risco:-12 w:rispo:-37 w:ritra:-11 w:riusc:-21 w:rolzi:-19 w:rs:9 w:run:23 w:rutsc:-22
w:rv:-56 w:sabad:35 w:sabri:39 w:saco:-26 w:sage:17 w:sagen:-14 w:sagt:21 w:sai:24 w:said:-17 w:saisi:-20 w:saiso:10
w:saiu:-15 w:salda:-33 w:saldo:8 w:salon:-23 w:salut:-9 w:samed:21 w:samme:-15 w:samst:-10 w:san:-11 w:sans:9
w:santa:9 w:sao:-12 w:sara:22 w:saro:-13 w:savoi:18 w:sbagl:8 w:scade:61 w:schau:-38 w:sched:35 w:schla:-8
w:schon:-47 w:schot:23 w:schwe:16 w:scont:-14 w:scors:39 w:scp:-8 w:scrap:8 w:scrat:-15 w:scrit:-42 w:scusi:-24
w:se:-82 w:sea:32 w:seas:9 w:secre:16 w:see:28 w:seein:8 w:segna:30 w:segue:-42 w:segun:-32 w:sehr:-8 w:sein:-27
w:sem:31 w:semai:-16 w:seman:-41 w:sempr:21 w:sent:-11 w:sente:-13 w:senza:10 w:sepa:-26 w:septe:-12 w:ser:-20
w:sera:24 w:serao:9 w:serez:9 w:serio:15 w:serve:-14 w:servi:-22 w:servu:28 w:sette:-10 w:setti:33 w:settl:-39
w:seu:-25 w:sexta:-24 w:sfiga:18 w:shall:14 w:she:16 w:si:-54 w:sich:-19 w:sicur:27 w:side:-13 w:sie:-9 w:sient:-12
w:sig:-11 w:signe:-26 w:sigue:-49 w:sigui:-12 w:sii:-13 w:sim:-32 w:sin:34 w:since:-8 w:sind:-23 w:sino:23
w:sinon:20 w:situa:11 w:six:9 w:skont:-19 w:sl:25 w:slech:-28 w:slt:12 w:sm:9 w:so:-69 w:sobra:12 w:socia:-12
w:socie:-9 w:sofor:-9 w:soit:37 w:solic:-45 w:solle:-43 w:solo:-8 w:somet:-47 w:somma:-8 w:somme:14 w:son:50
w:sonde:-13 w:sono:-62 w:sorry:-14 w:sort:13 w:sospe:13 w:sowie:9 w:spass:-24 w:spate:31 w:spave:32 w:speak:16
w:spoke:20 w:sprac:8 w:spric:-41 w:st:12 w:staan:8 w:staat:35 w:stadt:9 w:stama:19 w:start:-17 w:stata:-23
w:stati:29 w:stato:-10 w:statu:59 w:steed:-12 w:stell:-16 w:stemm:-32 w:stess:42 w:steur:9 w:steve:10 w:stipe:-11
w:sto:16 w:stop:16 w:stort:16 w:strei:-10 w:studi:-23 w:stukk:9 w:su:-56 w:subit:19 w:subve:-13 w:suis:-27 w:suite:9
w:sul:-59 w:suo:-25 w:suppl:-39 w:suppo:-8 w:sur:28 w:sure:-8 w:sures:10 w:sus:-11 w:sv:14 w:swift:-24 w:t:50
w:ta:39 w:table:-9 w:tag:10 w:tage:9 w:tagen:-29 w:tagsa:-8 w:tajo:37 w:tard:24 w:tarda:-13 w:tarde:12 w:tc:-41
w:te:71 w:team:-17 w:ted:-12 w:tegen:-8 w:teil:15 w:teilb:38 w:teile:17 w:teilz:-16 w:telef:-28 w:tem:10 w:temps:14
w:tengo:9 w:tenho:-20 w:tens:-13 w:ter:-19 w:terca:-19 w:terco:-11 w:terug:12 w:tesor:-12 w:th:-48 w:than:15
w:thank:-11 w:that:8 w:the:8 w:them:36 w:they:15 w:thing:-14 w:think:22 w:this:10 w:tho:8 w:thous:-9 w:three:10
w:throu:26 w:thru:8 w:thurs:11 w:ti:41 w:ticke:-16 w:tiene:32 w:tight:-22 w:till:26 w:time:29 w:tio:9 w:tirad:10
w:titol:16 w:tm:12 w:tn:-12 w:to:-25 w:todav:-14 w:today:13 w:todo:15 w:todos:-8 w:told:14 w:tolgo:29 w:tombe:11
w:tome:9 w:tomor:10 w:ton:-13 w:torna:-23 w:tout:-64 w:toute:-19 w:towar:-24 w:tr:13 w:traba:-9 w:trait:-9
w:tranq:16 w:trans:-23 w:trata:-11 w:trato:30 w:tratt:27 w:trave:8 w:trein:9 w:tres:9 w:treso:8 w:tribu:-24
w:trime:-11 w:trois:-17 w:tromp:-11 w:trova:26 w:trust:-9 w:try:-15 w:tu:-26 w:tuesd:-17 w:turne:-14 w:tutte:-11
w:twee:16 w:tweed:9 w:twelv:-13 w:two:40 w:u:-57 w:uberm:8 w:ubern:-20 w:udien:-17 w:uffic:-38 w:uit:8 w:uitze:-16
w:um:-46 w:un:-36 w:una:43 w:unabh:9 w:und:-10 w:under:-32 w:undic:-13 w:une:-18 w:uno:10 w:uns:-13 w:unser:-33
w:unter:-33 w:until:-38 w:urs:8 w:urspr:-22 w:us:-44 w:uscit:-8 w:usted:10 w:util:-26 w:uur:-12 w:uw:-14 w:v:29
w:va:-11 w:vai:17 w:vakan:-11 w:vale:53 w:valeu:-49 w:valid:19 w:valor:-59 w:value:-13 w:valut:-28 w:vamos:23
w:vanaf:-9 w:vanav:12 w:vanda:-16 w:varia:21 w:vat:12 w:vb:11 w:vc:-15 w:vd:13 w:ve:24 w:veio:-19 w:vejo:-23
w:vem:33 w:vence:22 w:venci:39 w:vende:27 w:vener:-20 w:vengo:48 w:venta:-30 w:ver:-40 w:verbi:23 w:verda:14
w:verei:-11 w:veren:16 w:verka:8 w:verra:-23 w:vers:-11 w:versa:-37 w:versp:18 w:versu:-14 w:verva:-17 w:verwe:-14
w:verze:-9 w:verzo:-28 w:ves:-14 w:veuil:-14 w:vez:24 w:vf:33 w:vh:14 w:vi:-12 w:via:45 w:viagg:-49 w:viend:-13
w:viene:25 w:vierh:16 w:viern:21 w:vigen:-10 w:vindi:-37 w:vindt:-8 w:vino:17 w:vir:9 w:virem:52 w:visa:-17
w:voces:16 w:voi:10 w:volda:13 w:voldo:-9 w:volks:12 w:volta:-40 w:volte:-8 w:volve:-15 w:voor:34 w:vor:-20
w:vorde:-8 w:vorig:-16 w:vos:-46 w:vosso:13 w:vostr:-35 w:votre:9 w:vou:11 w:voy:22 w:vrijd:-25 w:vuelt:-22
w:vuest:30 w:waaro:-12 w:wacht:-15 w:walla:22 w:wante:12 w:wants:16 w:waren:-16 w:warte:16 w:was:-15 w:way:-13
w:wb:24 w:we:-31 w:weddi:-8 w:wedne:-32 w:week:-38 w:weeke:-10 w:weeks:-30 w:weer:-22 w:weet:-15 w:weihn:12
w:weil:-16 w:wel:-23 w:werd:-12 w:werde:-21 w:were:-19 w:werk:-12 w:werts:-21 w:weten:-18 w:wette:-30 w:whate:30
w:when:-16 w:which:-16 w:while:15 w:whole:8 w:wi:34 w:wie:10 w:wife:10 w:wij:-24 w:will:94 w:wim:16 w:wir:-55
w:wird:44 w:wire:-19 w:with:-22 w:withi:-28 w:woche:19 w:worde:-21 w:wordt:27 w:would:-75 w:wrong:-10 w:wrote:-16
w:wurde:-51 w:x:13 w:y:109 w:ya:14 w:yes:-49 w:yet:16 w:yo:-13 w:you:-31 w:youll:-12 w:young:14 w:zahl:-12
w:zahle:-25 w:zal:-24 w:zeg:13 w:zeit:-9 w:zelf:19 w:zet:21 w:zie:-11 w:zit:9 w:zitti:-16 w:zonda:40 w:zou:-12
w:zu:-46 w:zuges:-18 w:zulle:11 w:zum:12 w:zur:-14 w:zwanz:8 w:zwei:28 w:£:-42
"""
