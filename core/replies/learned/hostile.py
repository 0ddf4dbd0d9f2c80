"""What speaks for and against `hostile`: written by `make reply-weights`, never by hand."""

BIAS = -2.49
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:-29 ?ack:9 ?all:-11 ?copy:-12 ?dispute:6 ?hostile:24 ?moves:10 ?plan:-8 ?propose:-8 ?question:-23 ?statement:-6
b:!_!:53 b:000_00:-11 b:000_0:-8 b:000_euros:-10 b:00_0000:-5 b:00_00:-19 b:00_anos:29 b:00_de:-7 b:00_dias:12
b:00_on:6 b:00_que:-7 b:00_st:7 b:0_000:-15 b:0_00:-8 b:0_0:-14 b:0_dagen:5 b:0_de:41 b:0_ee:29 b:0_et:7 b:0_ist:6
b:0_novembre:5 b:0_op:5 b:?_?:7 b:aangifte_gedaan:-12 b:about_this:-7 b:acabo_de:-25 b:ai_fait:-8 b:am_not:-6
b:and_do:27 b:and_you:6 b:andate_quel:6 b:antes_de:-5 b:assuntos_de:-5 b:au_lieu:7 b:aus_dem:-5 b:avec_la:17
b:baja_de:-5 b:bande_de:21 b:bande_incapables:7 b:bando_de:19 b:base_de:-5 b:bij_de:-23 b:boa_tarde:-6 b:bom_dia:-8
b:bp_0:-5 b:buenos_dias:-7 b:carta_de:28 b:ce_matin:-7 b:ci_vediamo:6 b:conta_corrente:-5 b:contact_me:-5
b:copia_de:-24 b:da_vossa:-6 b:dal_giudice:5 b:das_nicht:-6 b:de_00:-6 b:de_0:-12 b:de_baja:-8 b:de_cobranca:-7
b:de_cuenta:-6 b:de_empresa:47 b:de_la:42 b:de_mail:5 b:de_mandar:-9 b:de_me:13 b:de_nada:-5 b:de_ne:11
b:de_octubre:-5 b:de_pago:-6 b:de_politie:-13 b:de_que:-6 b:de_rekening:-16 b:de_su:-6 b:de_um:28 b:de_una:8
b:de_voces:-6 b:de_vos:-11 b:de_vosotros:17 b:de_votre:-12 b:demande_de:12 b:desde_el:-5 b:despacho_de:39
b:deux_factures:-9 b:deux_fois:8 b:devant_le:-5 b:dia_00:-8 b:dia_0:25 b:die_factuur:-8 b:die_rechnung:-6
b:do_not:45 b:door_jullie:-10 b:dos_cosas:-5 b:dos_veces:-6 b:echt_niet:5 b:ecrivez_plus:22 b:een_deurwaarder:29
b:el_0:-6 b:el_mismo:-5 b:el_numero:-5 b:en_ik:5 b:en_la:-9 b:en_pdf:-8 b:en_un:10 b:en_we:-8 b:es_el:-6 b:est_du:13
b:esta_en:-5 b:este_mes:-5 b:et_des:6 b:et_le:6 b:et_une:13 b:et_vous:20 b:ete_payee:7 b:ete_remis:5
b:etes_vraiment:7 b:expertise_judiciaire:5 b:factures_en:-8 b:fait_le:-7 b:fecha_de:-6 b:for_the:-8 b:geen_klacht:-8
b:guten_tag:-6 b:have_told:5 b:hebben_we:-8 b:ich_auch:6 b:ich_bin:-6 b:ich_ihnen:-5 b:ich_will:-6 b:if_you:17
b:ik_betaal:5 b:ik_kom:5 b:il_00:-5 b:in_ruhe:9 b:in_the:-5 b:in_your:6 b:ist_nicht:6 b:it_and:5 b:je_ne:7
b:je_suis:-5 b:juizado_especial:-10 b:jullie_zijn:36 b:kann_ich:-5 b:keine_mails:29 b:keinen_cent:25 b:la_0000:-8
b:la_cuenta:-5 b:la_deuda:-6 b:la_empresa:-8 b:la_factura:-8 b:la_fecha:-6 b:la_meme:23 b:la_paix:15 b:le_pago:43
b:le_tribunal:-5 b:le_virement:-8 b:les_deux:-9 b:lieu_de:7 b:lista_de:-6 b:lo_que:-6 b:mail_de:-7 b:mails_mehr:25
b:me_de:41 b:me_escribais:15 b:me_ha:-6 b:me_mandar:-6 b:me_off:-9 b:me_renvoyer:-8 b:merci_de:-6 b:met_je:18
b:meu_advogado:6 b:meu_nome:6 b:mg_0:7 b:mijn_advocaat:34 b:mio_avvocato:5 b:mit_der:-5 b:moi_la:12 b:mon_avocat:5
b:mon_mail:-8 b:my_inbox:12 b:na_hora:-5 b:nach_00:24 b:nao_ee:-6 b:nao_me:-7 b:nao_pago:5 b:nao_quero:24
b:nao_tenho:-7 b:ne_ecrivez:23 b:ne_paie:20 b:ne_plus:11 b:never_signed:-5 b:ni_par:11 b:niet_goed:5 b:no_dia:26
b:no_ha:-5 b:no_hay:-5 b:no_juizado:-10 b:no_me:-18 b:no_more:-5 b:no_podemos:-5 b:no_procon:24 b:no_puedo:-5
b:no_quiero:17 b:no_se:-10 b:no_tengo:-6 b:nog_0:5 b:non_scrivetemi:9 b:not_contact:-5 b:numero_de:-7
b:of_february:7 b:off_your:-5 b:on_00000:6 b:on_it:7 b:on_the:6 b:ook_niet:-7 b:op_00:-5 b:op_en:8 b:op_met:8
b:os_den:23 b:paid_on:5 b:paie_pas:21 b:par_courrier:13 b:par_mail:13 b:par_telephone:10 b:parem_de:17 b:pay_you:6
b:piu_ricevere:-5 b:por_favor:21 b:por_que:-7 b:pouvez_vous:-11 b:que_me:7 b:que_no:-7 b:que_os:22 b:que_vous:-5
b:quel_paese:6 b:rot_op:11 b:scrivetemi_piu:9 b:se_de:-5 b:se_me:41 b:se_trata:-5 b:see_you:-5 b:sehr_geehrte:-6
b:si_me:-7 b:sie_konnen:5 b:sie_meine:-5 b:sie_mich:5 b:sie_mir:-7 b:siete_dei:16 b:simple_as:6 b:so_ein:11
b:sois_unos:5 b:staat_er:-9 b:take_me:-12 b:telephone_ni:11 b:thank_you:-5 b:the_00:7 b:the_lot:6 b:this_address:-5
b:to_stop:6 b:to_you:-8 b:trata_de:-5 b:um_extrato:-5 b:uma_carta:30 b:un_mois:11 b:una_vez:16 b:und_wir:6
b:uns_vor:6 b:van_de:-13 b:virement_ce:-7 b:vos_messages:-8 b:vous_demande:12 b:vous_etes:22 b:vous_me:-13
b:vraiment_des:7 b:vrijdag_de:-8 b:we_are:-5 b:we_will:-5 b:we_zijn:-15 b:will_be:-6 b:will_get:13 b:wir_sehen:6
b:ya_me:16 b:ya_no:-12 b:you_can:6 b:you_for:6 b:you_lot:28 b:you_on:6 b:you_people:9 b:you_want:-8 b:you_will:39
b:your_own:9 b:your_reminder:39 b:zahl_ich:6 b:zijn_echt:36 b:zijn_jullie:13 e:paid=none:-28 e:promise=day:-16
e:run=none:-20 f:_amount:-32 f:_day:-77 f:_invoice:-75 f:ack:-58 f:admin:-30 f:all:-29 f:back:-34 f:bounce:-20
f:closed:-21 f:contest:-30 f:copy:-49 f:d.CANCELLED:-9 f:d.CONTRACT_TERMS:-6 f:d.DAMAGED:13 f:d.LATE_DELIVERY:13
f:d.LOST:-10 f:d.MISSING_DOCS:-11 f:d.NOT_OURS:-13 f:d.QUALITY:-10 f:d.SERVICE_INCORRECT:13 f:d.STALE_INVOICE:-6
f:d.TAX:-5 f:demand:28 f:difference:-24 f:dispute:-40 f:firm:19 f:formal:-47 f:gone:-42 f:goods:-28 f:greeting:-25
f:hardship:-23 f:hold:-27 f:hope:21 f:hostile:262 f:inject:-6 f:insolvency:-42 f:mine:-34 f:moves:-24
f:n.QUANTITY_SHORT:-11 f:not:-19 f:not_dispute:-23 f:not_insolvency:-6 f:not_paid:-14 f:not_statement:-5
f:not_stop:-17 f:once_funds:-7 f:once_us:10 f:ooo:-22 f:order:-7 f:others:18 f:paid:-31 f:part:-12 f:pay:-47
f:plan:-14 f:proof:-7 f:propose:-25 f:question:-15 f:r.FREIGHT:-5 f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:-9
f:r.NOT_OURS:-7 f:r.QUALITY:-6 f:r.SERVICE_INCORRECT:-6 f:redirect:-22 f:refuse:18 f:remittance:-10 f:rest:-14
f:run:-24 f:soon:-25 f:statement:-20 f:unable:-19 f:until:-36 f:wait:-9 f:willpay:-33 i:acknowledgement:-41
i:acknowledgement=2:-41 i:already_paid:-26 i:already_paid=3:-26 i:bounce:-20 i:bounce=3:-20
i:copy_invoice_request:-44 i:copy_invoice_request=2:-25 i:copy_invoice_request=3:-19 i:dispute:-11 i:dispute=1:-8
i:dispute=2:5 i:dispute=3:-9 i:hardship:-29 i:hardship=3:-26 i:hostile:262 i:hostile=2:89 i:hostile=3:173
i:in_payment_run:-19 i:in_payment_run=3:-19 i:insolvency:-39 i:insolvency=2:-5 i:insolvency=3:-34
i:invoice_admin:-25 i:invoice_admin=2:-5 i:invoice_admin=3:-21 i:legal:-8 i:legal=1:-10 i:legal=2:16 i:legal=3:-14
i:nothing:-46 i:out_of_office:-26 i:out_of_office=2:-11 i:out_of_office=3:-15 i:partial_payment:-6
i:payment_plan_request:-16 i:payment_plan_request=2:-5 i:payment_plan_request=3:-11 i:promise_to_pay:-11
i:promise_to_pay=3:-9 i:question:-13 i:question=1:-20 i:question=2:27 i:question=3:-20 i:remittance_advice:-11
i:remittance_advice=3:-10 i:statement_request:-20 i:statement_request=3:-16 i:unsubscribe=2:17 i:unsubscribe=3:-18
i:wrong_contact:-44 i:wrong_contact=1:-7 i:wrong_contact=2:-8 i:wrong_contact=3:-29 l:de:-9 l:en:-39 l:es:-11
l:fr:-62 l:it:-33 l:nl:-67 l:pt:-27 n:0:-16 n:1:-135 n:2:-54 n:3:-41 n:4:24 n:5:-15 n:6:-11 p:aangif:-12 p:abogad:-6
p:absolu:10 p:accoun:-8 p:aceita:-5 p:addres:-8 p:adjunt:-26 p:admini:-12 p:adress:-16 p:advoca:13 p:afgere:-8
p:afmeld:-5 p:agrade:-8 p:albara:-6 p:anteri:-10 p:anythi:-5 p:aparec:-7 p:assunt:-11 p:atende:-6 p:automa:-14
p:betale:-5 p:betwis:-9 p:bloque:-5 p:bonjou:-21 p:cancel:-13 p:charlo:9 p:chiama:9 p:client:-5 p:cobran:25
p:colleg:11 p:comerc:-26 p:commen:18 p:commer:-5 p:compen:-5 p:compra:30 p:compri:5 p:comuni:-13 p:concur:-6
p:confir:-5 p:conseg:-5 p:consul:-5 p:contac:-11 p:contan:-8 p:contat:-9 p:contes:-10 p:contra:-9 p:correi:-5
p:corren:-5 p:correo:-12 p:counte:-5 p:courri:8 p:creanc:-5 p:credit:-15 p:cualqu:-6 p:decemb:-5 p:declar:-5
p:denunc:-27 p:deposi:7 p:desabo:-7 p:despac:31 p:destin:-7 p:deurwa:28 p:direct:-6 p:ecrive:22 p:empres:32
p:endlic:28 p:entreg:-5 p:escrib:8 p:especi:-10 p:estima:-8 p:extrat:-7 p:factur:-26 p:factuu:-13 p:fattur:-9
p:fatura:-5 p:februa:5 p:fornit:5 p:geehrt:-8 p:geschr:-5 p:harass:6 p:harcel:13 p:huissi:-5 p:impres:6 p:incapa:20
p:indeni:5 p:inform:-9 p:insolv:-10 p:intent:-7 p:invoic:-13 p:juizad:-10 p:justic:31 p:ladron:6 p:lament:-5
p:lavora:7 p:liquid:-12 p:maanda:-16 p:machin:-8 p:mahnun:-8 p:mailad:-5 p:mandan:-5 p:mattin:10 p:mauvai:7
p:mensag:-12 p:mensaj:-9 p:messag:-8 p:muppet:8 p:nachri:-5 p:necesi:-7 p:negati:31 p:nothin:10 p:notifi:-7
p:nuestr:-9 p:obriga:-10 p:octubr:-5 p:ontvan:-5 p:oplich:-20 p:opposi:-5 p:pagame:-11 p:paieme:-5 p:palhac:7
p:parasi:7 p:partne:6 p:pedimo:-5 p:person:-7 p:podemo:-5 p:politi:-14 p:presen:-7 p:preven:-5 p:primer:-5
p:proced:-7 p:procha:-5 p:procur:6 p:proxim:-9 p:qualqu:-5 p:quebro:5 p:recevo:-5 p:rechnu:-9 p:rechts:-7
p:recibi:-7 p:recipi:-5 p:recono:-5 p:regist:-7 p:rekeni:-19 p:remind:35 p:renvoy:-9 p:repara:19 p:respon:-11
p:retire:-9 p:retras:16 p:retrou:-11 p:revien:20 p:riceve:-7 p:rimast:6 p:schick:13 p:schlus:20 p:schrei:-7
p:segund:-10 p:semana:-5 p:senhor:-5 p:servic:-12 p:siempr:-6 p:signor:5 p:siguie:-6 p:sistem:-5 p:societ:-5
p:solici:18 p:sollec:-5 p:someth:-5 p:souhai:-5 p:stelle:17 p:stilge:8 p:suspen:-5 p:systee:-5 p:telefo:-10
p:teleph:9 p:threat:40 p:transf:-7 p:tribun:18 p:uitsch:28 p:unsubs:-7 p:ustede:28 p:vediam:6 p:vencim:-5
p:vergog:17 p:vertei:-5 p:vireme:-10 p:vosotr:17 p:vraime:7 p:vrijda:-10 p:vuestr:-25 p:weiter:-9 p:woensd:-9
p:zahlun:-7 s:00000:-24 s:0000:-25 s:000:-19 s:00:-23 s:0:-59 s:aanmaning:10 s:account:-7 s:automatica:-12
s:aviso:-9 s:aw:-37 s:baja:-7 s:betalingsherinnering:-11 s:boleto:-5 s:ce:6 s:dc:5 s:de:-31 s:delivery:-5
s:dernier:17 s:di:-7 s:divida:-5 s:em:-6 s:factura:-11 s:factuur:-9 s:fattura:-5 s:fatura:-5 s:fl:6 s:fw:-5 s:ga:5
s:herinnering:-12 s:ihre:-5 s:incasso:29 s:invoice:-10 s:invoices:-17 s:laatste:6 s:letzte:5 s:mahnung:58 s:mail:-8
s:overdue:-20 s:pagamento:-19 s:pago:-9 s:pp:15 s:protesto:10 s:rappel:-18 s:re:29 s:rechnung:-8 s:reclamacion:12
s:recordatorio:-29 s:relance:-34 s:reminder:-17 s:res:-12 s:resposta:-5 s:saldo:-8 s:second:-6 s:segundo:-13 s:sh:7
s:sollecito:-16 s:stop:-8 s:tweede:-11 s:ultima:26 s:ultimo:14 s:unsubscribe:-6 s:vencido:-6 s:votre:-6 s:vs:5
s:your:-6 s:zahlungserinnerung:-13 w:!:29 w:00000:-22 w:0000:-41 w:000:-21 w:00:-35 w:?:-29 w:@:-59 w:aan:-5
w:aangifte:-12 w:abogados:-5 w:about:-10 w:acabo:-25 w:acao:-8 w:address:-8 w:administrador:-5 w:adresse:-11
w:advocaat:29 w:advocaten:-16 w:af:-17 w:afgerekend:-8 w:afmelden:-5 w:again:18 w:ai:-7 w:al:-7 w:albaran:-6
w:all:-11 w:alle:-6 w:also:5 w:am:-23 w:amanha:5 w:an:-13 w:and:9 w:andate:13 w:ano:-9 w:anos:42 w:anrufe:28
w:anterior:-8 w:antes:-10 w:anwalt:-6 w:any:-9 w:anything:-5 w:ao:-11 w:aparece:-6 w:aqui:-7 w:as:-16 w:assuntos:-7
w:at:-9 w:ate:-8 w:aub:-5 w:auf:45 w:aus:-10 w:automated:-5 w:av:-5 w:avec:13 w:avete:10 w:avisos:-6 w:baja:-12
w:banco:-8 w:bande:32 w:bando:19 w:base:-6 w:basta:-8 w:be:-13 w:bei:-8 w:bellen:5 w:ben:-5 w:bestellt:6
w:betalen:-5 w:betwisten:-9 w:bien:-10 w:bij:-26 w:bin:-7 w:bis:-5 w:bitte:-26 w:boa:-7 w:bom:-10 w:bon:-12
w:bonjour:-21 w:bp:-5 w:buenas:-5 w:buenos:-7 w:by:-12 w:ca:-5 w:caro:5 w:caros:26 w:carta:22 w:catar:8 w:ce:-16
w:cela:13 w:cent:27 w:cette:-6 w:cheque:-5 w:chiamate:6 w:client:-6 w:cliente:-7 w:cnpj:-5 w:cobranca:-12
w:collegue:13 w:com:-25 w:comercial:-25 w:comme:11 w:como:44 w:compris:5 w:comunico:-5 w:con:-33 w:conta:-10
w:contact:-13 w:contacter:12 w:contant:-8 w:conto:29 w:contra:-17 w:contrato:-5 w:copia:-25 w:correio:-5
w:corrente:-5 w:correo:-8 w:correos:-12 w:cosas:-5 w:could:-5 w:courrier:13 w:court:-10 w:credit:-5 w:credito:-6
w:cualquier:-6 w:cuando:37 w:cuenta:-12 w:da:-15 w:dados:-6 w:damit:-6 w:dan:-7 w:dann:5 w:das:10 w:dat:-8 w:date:-6
w:datos:-5 w:days:-8 w:de:6 w:december:-5 w:degli:8 w:dei:14 w:deixem:-6 w:del:-23 w:della:-7 w:dem:-5 w:demanda:-5
w:demande:8 w:den:14 w:denuncia:-17 w:denuncio:-7 w:deposito:9 w:depuis:-6 w:der:-20 w:des:-5 w:desabonner:-7
w:desde:-13 w:despacho:32 w:deuda:-6 w:deurwaarder:28 w:devo:6 w:deze:-6 w:di:-27 w:dia:11 w:die:-17 w:dit:14
w:do:18 w:doch:8 w:domani:9 w:donc:-6 w:door:-15 w:dos:-16 w:du:28 w:duas:-6 w:due:-6 w:echt:37 w:ecrire:-5
w:ecrivez:22 w:een:15 w:ein:6 w:eine:-8 w:either:28 w:el:-52 w:ellos:-6 w:em:-18 w:email:33 w:emails:-12
w:empresa:32 w:en:5 w:endlich:28 w:entra:6 w:enviar:-5 w:er:-13 w:erbij:-5 w:es:-19 w:escribais:15 w:especial:-10
w:est:-11 w:esta:-24 w:estao:-5 w:estar:43 w:este:-28 w:et:5 w:etes:22 w:eu:-13 w:euch:6 w:euro:7 w:euros:-10 w:ex:6
w:existe:-5 w:extrato:-7 w:factura:-9 w:factures:-12 w:factuur:-13 w:falta:-6 w:fattura:-6 w:fatura:21 w:favor:15
w:february:6 w:fecha:-7 w:feira:-5 w:first:5 w:foi:-13 w:fois:10 w:for:-17 w:foutez:13 w:frau:-6 w:friday:-6
w:from:-12 w:fur:-9 w:gaat:-18 w:gar:37 w:gedaan:-13 w:geehrte:-6 w:geen:-32 w:geld:8 w:gentile:6 w:get:8 w:gets:7
w:gibts:24 w:got:-5 w:graag:-7 w:guten:-7 w:ha:-28 w:haal:-5 w:habe:-9 w:haben:11 w:han:-5 w:harassment:6
w:harcelement:13 w:has:-9 w:hasta:-5 w:have:-10 w:hay:-7 w:he:-29 w:hebben:-12 w:hem:15 w:het:-33 w:hi:-7 w:hier:-10
w:ho:-11 w:hoje:-5 w:hola:-6 w:hoor:-26 w:hora:-6 w:huissier:-5 w:iban:-7 w:ich:-23 w:if:12 w:ihnen:-17 w:ihr:65
w:ihre:-8 w:ik:-10 w:il:-14 w:im:-20 w:in:-28 w:inbox:11 w:incapables:17 w:invoice:-11 w:is:-37 w:isso:-6 w:ist:-14
w:isto:24 w:it:19 w:ive:-7 w:ja:-12 w:je:12 w:jede:24 w:jeden:-6 w:jetzt:40 w:juizado:-10 w:jullie:29 w:kann:-7
w:keep:-5 w:keine:17 w:keinen:25 w:klacht:-9 w:kom:5 w:kriegt:45 w:krijgt:10 w:kunden:28 w:la:-17 w:ladri:20
w:ladrones:6 w:langs:5 w:las:38 w:lasst:6 w:les:-12 w:lettre:9 w:letzte:42 w:liegt:-6 w:lieu:7 w:list:-12
w:lista:-14 w:llamar:49 w:lleva:-11 w:llevo:14 w:lo:-31 w:los:-19 w:lot:34 w:lundi:-5 w:maandag:-16 w:maar:21
w:machine:-8 w:madame:10 w:mahnungen:-5 w:mail:-17 w:mails:9 w:mais:14 w:manana:52 w:mandar:-16 w:mando:53 w:mate:29
w:matin:-8 w:me:85 w:mehr:17 w:mein:-5 w:meine:27 w:meme:21 w:mensagem:-8 w:mensajes:-7 w:merci:-13 w:message:-7
w:met:6 w:mg:7 w:mi:-20 w:mia:-5 w:mich:37 w:mij:-7 w:mijn:27 w:minha:-9 w:mir:12 w:mis:-5 w:mismo:-9 w:mit:-16
w:moi:19 w:mois:7 w:mon:-8 w:money:6 w:more:-8 w:muppets:8 w:my:36 w:na:23 w:nach:20 w:nachricht:-5 w:nada:14
w:nao:20 w:necesito:-6 w:nehmen:-5 w:nem:24 w:neu:-5 w:never:-5 w:next:-6 w:ni:6 w:nicht:-17 w:nichts:33 w:niente:-5
w:niet:-15 w:nix:32 w:no:-16 w:noch:-5 w:nodig:-16 w:nos:10 w:nosso:-5 w:not:26 w:nota:-6 w:note:-7 w:nothing:10
w:notre:-13 w:nous:-15 w:nuestro:-6 w:nul:-5 w:numero:-8 w:nur:-7 w:obrigada:-5 w:obrigado:-5 w:octubre:-5 w:of:-7
w:oh:7 w:oi:-7 w:ok:-6 w:on:-18 w:onde:30 w:ons:-8 w:onze:-5 w:ook:-14 w:oplichters:-8 w:os:40 w:our:-9 w:out:-8
w:over:-15 w:own:9 w:paese:6 w:paga:21 w:pagamento:-7 w:pagar:-21 w:pago:25 w:paguei:-8 w:paie:20 w:paix:15
w:panne:27 w:para:-27 w:parasites:5 w:parem:17 w:part:-9 w:partner:6 w:pas:10 w:payee:5 w:paz:9 w:pdf:-11
w:pedido:-7 w:pedimos:-5 w:pela:-5 w:people:8 w:per:-6 w:phone:-7 w:piena:6 w:piu:6 w:please:-23 w:pls:-5 w:plus:27
w:podemos:-5 w:poi:15 w:politie:-13 w:post:-5 w:pouvez:-11 w:primera:-5 w:proces:-12 w:procon:24 w:puedo:-6 w:pure:9
w:put:-5 w:qualquer:-5 w:quatre:13 w:que:-28 w:quebrou:5 w:quel:5 w:quem:-8 w:quero:22 w:quiero:17 w:recevoir:-5
w:recibido:-5 w:rekening:-17 w:reminder:38 w:renvoyer:-9 w:report:5 w:retraso:16 w:retrouve:-8 w:ricevere:-6
w:rien:-6 w:rimasta:6 w:ring:22 w:rot:15 w:ruhe:8 w:saber:17 w:saldo:-5 w:sao:84 w:schicken:17 w:schreiben:-6
w:scrivetemi:9 w:se:18 w:see:-10 w:segunda:-10 w:sehen:5 w:sehr:-8 w:semana:-6 w:semanas:-5 w:senhores:-5 w:ser:-5
w:sera:-8 w:serio:16 w:service:-6 w:seus:65 w:sexta:-5 w:si:-23 w:sich:6 w:sie:-27 w:siempre:-6 w:siete:27
w:signed:-6 w:siguiente:-5 w:simple:19 w:sin:-5 w:so:-16 w:sois:6 w:solicitors:-5 w:something:-5 w:somos:-5 w:son:37
w:sono:-11 w:sonst:5 w:sorry:-10 w:sou:-5 w:souhaite:-5 w:soy:-5 w:sr:-5 w:st:7 w:staat:-13 w:stelletje:17
w:stop:-12 w:stuur:25 w:su:20 w:sua:-6 w:suis:-6 w:sus:-7 w:svp:-15 w:swear:27 w:systeem:-5 w:system:-8 w:ta:-9
w:table:20 w:tag:-12 w:take:-19 w:tarde:-8 w:te:-18 w:team:-5 w:telephone:9 w:tell:7 w:teneis:7 w:tengo:-8
w:tenho:-8 w:ter:7 w:thank:-5 w:that:6 w:the:-29 w:then:-5 w:there:-8 w:these:-10 w:this:-29 w:tirem:-5 w:to:-6
w:todas:-7 w:todo:-5 w:tout:-5 w:toutes:5 w:traite:7 w:trata:-7 w:tribunal:-18 w:tribunales:38 w:tudo:28 w:uit:-9
w:ultima:25 w:um:59 w:uma:22 w:un:-8 w:una:28 w:und:7 w:under:-5 w:une:20 w:uno:-5 w:unos:45 w:unser:-6
w:unsubscribe:-7 w:us:-11 w:ustedes:28 w:uw:-8 w:vamos:-5 w:van:-39 w:vao:28 w:vcs:79 w:veces:-7 w:vediamo:6
w:veio:-5 w:verder:-5 w:verteiler:-5 w:vez:16 w:via:-12 w:virement:-9 w:voces:-9 w:volgt:-12 w:von:-13 w:voor:-7
w:vos:5 w:vosotros:17 w:vossa:-9 w:votre:-8 w:vou:18 w:vraiment:7 w:vrijdag:-10 w:vuestro:-25 w:want:-10 w:war:20
w:was:-12 w:we:-55 w:week:-6 w:wegen:-7 w:werden:-7 w:what:5 w:why:-5 w:wij:-13 w:will:12 w:wir:-23 w:wird:-9
w:with:-6 w:woche:20 w:woensdag:-9 w:would:-6 w:write:-5 w:wurde:-6 w:ya:22 w:yo:-6 w:you:45 w:your:34 w:yours:-5
w:zahlen:-6 w:zap:32 w:zeige:5 w:zijn:31 w:zu:15 w:zum:-7
"""
