"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -2.53
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
?:-29 ?question:-7 ?redirect:-5 b:0000_alle:7 b:000_00:-14 b:000_0:32 b:00_00:-10 b:00_de:-5 b:0_%:-5 b:0_000:5
b:0_00:7 b:0_0:72 b:0_dias:18 b:0_indirizzo:5 b:@_ee:9 b:@_host:5 b:@_nao:16 b:@_no:6 b:@_raison:5 b:aan_@:7
b:alle_ore:7 b:aviso_de:15 b:be_delivered:8 b:bericht_aan:7 b:bericht_kon:7 b:bij_deze:5 b:buzon_no:-24 b:caixa_de:5
b:ces_destinataires:5 b:con_el:-9 b:copy_of:5 b:could_not:12 b:dal_sistema:10 b:de_00:6 b:de_correio:5
b:de_correo:17 b:de_los:8 b:delivered_to:6 b:des_empfangers:6 b:destinataires_ou:5 b:die_mail:8 b:die_nachricht:6
b:die_rechnung:-5 b:do_destinatario:5 b:echec_de:5 b:ee_stato:15 b:el_buzon:5 b:el_mensaje:6 b:el_numero:-9
b:el_sistema:12 b:empfanger_nicht:7 b:en_0:17 b:en_demeure:5 b:encuentra_en:-8 b:entregar_el:5 b:es_el:13
b:este_buzon:-24 b:etre_remis:6 b:foi_encontrado:18 b:folgende_empfanger:7 b:giorno_00:7 b:ha_sido:16
b:het_mailadres:14 b:ihre_nachricht:9 b:ik_ben:-5 b:il_giorno:7 b:il_messaggio:25 b:il_suo:5
b:impossibile_recapitare:9 b:impossible_de:5 b:indirizzo_non:5 b:is_copy:5 b:is_not:-5 b:kan_niet:5 b:kon_niet:9
b:konnte_nicht:8 b:la_boite:7 b:la_remise:7 b:le_message:8 b:los_siguientes:5 b:mail_adresse:8 b:message_to:5
b:messaggio_ee:9 b:messaggio_sollecito:7 b:mise_en:6 b:motivo_000:7 b:nachricht_konnte:9 b:nao_foi:18
b:nicht_gefunden:8 b:nicht_zugestellt:11 b:niet_gevonden:11 b:niet_worden:17 b:no_existe:9 b:no_ha:17 b:not_be:8
b:not_found:8 b:ore_00:6 b:ou_groupes:5 b:ou_nao:15 b:pas_pu:8 b:por_favor:-5 b:pu_etre:9 b:pudo_entregar:5
b:recapitare_il:9 b:resolver_adr:5 b:rifiutato_dal:10 b:se_encuentra:-8 b:se_pudo:5 b:siguientes_destinatarios:5
b:stato_rifiutato:10 b:su_mensaje:29 b:sua_mensagem:9 b:that_you:6 b:the_email:5 b:the_message:7 b:uw_bericht:14
b:vie_legali:8 b:votre_message:7 b:was_not:5 b:worden_bezorgd:13 b:wurde_nicht:7 b:your_message:7
b:zugestellt_werden:10 e:paid=day:-11 e:paid=none:-13 e:promise=day:-19 e:run=none:-13 f:_amount:-28 f:_day:-71
f:_invoice:-52 f:ack:-52 f:admin:-17 f:all:-23 f:back:-21 f:bounce:144 f:closed:-11 f:contest:-11 f:copy:-11
f:d.LOST:32 f:d.MISSING_DOCS:-6 f:d.TERMS_DISPUTE:17 f:demand:-8 f:difference:-15 f:dispute:7 f:firm:-9 f:formal:-39
f:gone:-35 f:goods:15 f:greeting:-10 f:hardship:-10 f:hold:-6 f:hostile:-14 f:inclusive:-6 f:inject:-5
f:insolvency:-27 f:lawyer:-18 f:legal:-27 f:mine:-58 f:moved:8 f:moves:-28 f:not:-13 f:not_dispute:-8 f:not_gone:-5
f:not_legal:-10 f:not_paid:-7 f:not_stop:-16 f:once_us:-5 f:ooo:-25 f:order:-7 f:paid:-26 f:part:-5 f:pay:-47
f:proof:-7 f:propose:-6 f:question:-14 f:redirect:-19 f:refuse:15 f:remittance:-13 f:rest:-6 f:run:-16 f:soon:-9
f:statement:-11 f:stop:-34 f:unable:-11 f:until:-16 f:willpay:-43 i:acknowledgement:-26 i:acknowledgement=2:-26
i:already_paid:-23 i:already_paid=3:-22 i:bounce:156 i:bounce=3:156 i:copy_invoice_request:-12
i:copy_invoice_request=3:-9 i:dispute:-38 i:dispute=2:-29 i:dispute=3:-6 i:hardship:-16 i:hardship=3:-14
i:hostile:-14 i:hostile=2:-6 i:hostile=3:-8 i:in_payment_run:-13 i:in_payment_run=3:-13 i:insolvency:-28
i:insolvency=3:-26 i:invoice_admin:-24 i:invoice_admin=3:-21 i:legal:-34 i:legal=2:-7 i:legal=3:-25 i:nothing:-56
i:out_of_office:-26 i:out_of_office=2:-8 i:out_of_office=3:-18 i:payment_plan_request:-10
i:payment_plan_request=3:-6 i:promise_to_pay:-22 i:promise_to_pay=3:-21 i:question:-18 i:question=1:-7
i:question=3:-7 i:remittance_advice:-15 i:remittance_advice=3:-13 i:statement_request:-11 i:statement_request=3:-9
i:unsubscribe:-51 i:unsubscribe=2:-8 i:unsubscribe=3:-43 i:wrong_contact:-33 i:wrong_contact=1:-7
i:wrong_contact=3:-25 l:de:-48 l:en:-44 l:es:-21 l:fr:-29 l:it:-39 l:nl:-33 l:pt:-39 n:0:-8 n:1:-101 n:2:-80 n:3:-47
n:4:-17 p:aanman:7 p:accept:6 p:activi:-8 p:addres:7 p:adress:5 p:assunt:-5 p:automa:-5 p:berich:17 p:bestaa:7
p:betaal:-7 p:bezorg:16 p:bonjou:-8 p:casell:8 p:client:-6 p:comuni:-6 p:concur:-11 p:connec:6 p:conseg:8
p:consul:-10 p:contab:-5 p:contes:-11 p:credit:-12 p:delive:16 p:demeur:5 p:destin:45 p:deuxie:5 p:distri:5
p:docume:-5 p:domini:5 p:empfan:13 p:empres:-9 p:encont:17 p:encuen:-8 p:endere:18 p:entreg:41 p:exampl:32
p:extern:14 p:factur:-8 p:factuu:-6 p:failli:5 p:fattur:-9 p:financ:-6 p:folgen:9 p:geehrt:-5 p:gefund:8 p:gevond:16
p:gracia:-10 p:groupe:5 p:imposs:14 p:indiri:18 p:inesis:9 p:inexis:5 p:insolv:-5 p:invoic:-8 p:laatst:8
p:liquid:-15 p:mailad:13 p:mensag:28 p:mensaj:33 p:messag:53 p:mierco:-8 p:nachri:15 p:ningun:8 p:novemb:-10
p:ontvan:7 p:origin:12 p:pagame:-10 p:perman:14 p:permit:8 p:postfa:7 p:recapi:9 p:rechnu:-12 p:recipi:15 p:record:8
p:regist:-11 p:respue:-8 p:rifiut:10 p:septem:-5 p:servid:25 p:siguie:6 p:sistem:18 p:societ:-5 p:sollec:6
p:tentat:6 p:vencim:17 p:zugest:11 s:00000:-28 s:0000:-11 s:000:-9 s:00:-16 s:0:-24 s:aanmaning:6 s:automatica:-19
s:automatique:-5 s:aviso:-8 s:avviso:9 s:aw:-34 s:betalingsherinnering:-5 s:consegna:10 s:de:-7 s:delivery:18
s:di:-7 s:echec:14 s:entrega:7 s:entregar:37 s:factuur:-5 s:failed:8 s:failure:8 s:falha:5 s:fatura:13 s:fwd:-6
s:invoices:-8 s:la:5 s:mail:16 s:mancata:10 s:mensagem:5 s:message:5 s:messaggio:10 s:na:5 s:nao:19 s:niet:5 s:no:20
s:non:26 s:notification:7 s:onbestelbaar:11 s:overdue:-8 s:pagamento:-22 s:pago:-8 s:possivel:18 s:puede:5 s:re:-131
s:recapitato:11 s:rechnung:-5 s:recordatorio:8 s:reminder:-5 s:remis:6 s:remise:14 s:reponse:-5 s:res:-11
s:respuesta:-11 s:returned:9 s:returning:5 s:se:19 s:sender:10 s:sollecito:-21 s:to:10 s:undeliverable:6
s:undelivered:7 s:unzustellbar:15 s:zahlungserinnerung:-14 w:!:-20 w:%:-6 w:00000:-30 w:0000:-31 w:000:24 w:00:-45
w:0:33 w:?:-29 w:@:96 w:aanmaning:8 w:address:7 w:admite:-9 w:adr:5 w:adresse:8 w:ai:-6 w:al:8 w:als:-6 w:am:-12
w:and:-14 w:are:-5 w:as:-8 w:assuntos:-6 w:asunto:7 w:au:-5 w:auf:-6 w:avant:6 w:aviso:16 w:avviso:9 w:be:5 w:ben:-6
w:bericht:18 w:bestaat:7 w:bezorgd:16 w:bin:-5 w:bitte:-17 w:boite:10 w:bonjour:-8 w:buzon:-15 w:caixa:6 w:casella:8
w:ces:5 w:che:-6 w:ci:-5 w:cliente:-6 w:co:8 w:con:-22 w:concursal:-9 w:connection:6 w:consulta:-9 w:contestamos:-8
w:correo:16 w:could:11 w:da:-14 w:daarna:7 w:dal:6 w:das:-6 w:de:-19 w:delivered:8 w:delivery:9 w:della:-6 w:delle:8
w:demeure:5 w:den:-6 w:der:-9 w:destinataires:5 w:destinatario:19 w:destinatarios:15 w:deuxieme:5 w:di:-12 w:dia:-8
w:dias:18 w:die:-8 w:dns:9 w:do:-9 w:dominio:5 w:echec:5 w:ee:-10 w:een:-11 w:em:-7 w:empfanger:10 w:empfangers:6
w:empresa:-9 w:en:-12 w:encontrado:18 w:encuentra:-8 w:endereco:18 w:entrega:5 w:entregar:6 w:error:15 w:este:-16
w:etre:8 w:eur:-5 w:euro:-5 w:example:32 w:existe:9 w:factura:5 w:facture:-5 w:factuur:-5 w:failed:5 w:fattura:-6
w:favor:-7 w:foi:10 w:folgende:6 w:for:-6 w:found:8 w:frau:-6 w:fur:-5 w:gefunden:8 w:gevonden:16 w:giorno:6
w:graag:-5 w:gracias:-10 w:groupes:5 w:haben:-5 w:have:-7 w:hier:-5 w:hola:-9 w:host:8 w:hoy:-8 w:ich:-15 w:ihr:-5
w:ihre:5 w:ik:-17 w:im:-10 w:impossibile:9 w:impossible:5 w:in:-28 w:indirizzo:18 w:inesistente:9 w:invoice:-6
w:io:-5 w:is:-12 w:ist:-8 w:je:-13 w:kon:12 w:konnte:15 w:la:-39 w:laatste:8 w:le:-13 w:legali:8 w:les:-10
w:liquidacion:-8 w:lo:-9 w:mailadres:14 w:manana:-8 w:martes:-8 w:mb:10 w:me:-21 w:meer:-5 w:mehr:-6 w:mensagem:13
w:mensagens:14 w:mensaje:34 w:merci:-6 w:message:32 w:messages:7 w:messaggio:23 w:met:-8 w:mi:-9 w:miercoles:-8
w:mijn:-5 w:mise:6 w:mit:-7 w:motivo:5 w:mx:6 w:nachricht:15 w:ne:-7 w:niet:11 w:no:-17 w:non:-11 w:nos:-7 w:not:5
w:nous:-8 w:november:-6 w:numero:-13 w:on:-13 w:ons:-5 w:op:-8 w:or:8 w:ore:6 w:os:-14 w:ou:20 w:out:5
w:pagamento:-6 w:pago:-8 w:para:-9 w:pedido:-5 w:per:-14 w:permanente:9 w:please:-9 w:pleine:10 w:por:-17
w:postfach:7 w:prima:6 w:pu:9 w:pudo:6 w:que:-25 w:quedo:17 w:quota:5 w:raison:5 w:recapitare:9 w:rechnung:-8
w:recipientnotfound:7 w:recipients:8 w:relance:5 w:remis:6 w:remise:7 w:remoto:6 w:resolver:5 w:rifiutato:10
w:se:-15 w:sehr:-5 w:server:10 w:servidor:25 w:si:-10 w:sich:-5 w:sido:16 w:sie:-15 w:siguientes:6 w:sistema:18
w:so:-6 w:sollecito:8 w:sono:-8 w:stato:14 w:su:6 w:sua:7 w:suo:5 w:sur:-10 w:te:-9 w:the:-7 w:this:-5 w:ultimo:10
w:um:-6 w:und:-8 w:uns:-7 w:user:5 w:uw:7 w:van:-11 w:vencimiento:17 w:vi:-5 w:via:-8 w:vie:7 w:voces:-5 w:voll:5
w:von:-5 w:voor:-6 w:vos:-8 w:vous:-8 w:we:-11 w:werden:16 w:wij:-11 w:will:-7 w:wir:-14 w:worden:15 w:ya:-6
w:zijn:-6 w:zugestellt:11
"""
