"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -6.42
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-17 b:000_00:-12 b:000_0:47 b:000_ete:-6 b:00_de:-5 b:00_dias:-5 b:00_uur:8 b:0_00:5 b:0_0:87 b:0_de:-5
b:0_dias:15 b:0_giorni:6 b:@_ee:6 b:@_foi:8 b:@_is:7 b:@_nao:17 b:aan_@:12 b:aviso_de:13 b:be_delivered:6
b:bericht_aan:5 b:bericht_kon:11 b:bestaat_niet:12 b:bezorgd_bij:5 b:buzon_no:-21 b:caixa_de:8 b:ceci_est:25
b:cesado_su:-5 b:con_el:-8 b:controleer_het:5 b:correo_del:14 b:could_not:10 b:dal_sistema:6 b:das_postfach:8
b:de_correio:8 b:de_correo:24 b:de_entrega:9 b:de_geadresseerde:5 b:de_los:5 b:de_messagerie:11 b:de_messages:5
b:del_destinatario:5 b:del_servidor:14 b:delivered_to:6 b:des_empfangers:6 b:destinatari_gruppi:5
b:destinatario_@:21 b:die_mail:9 b:die_nachricht:6 b:dies_ist:5 b:domain_name:5 b:ee_stato:13 b:ee_uma:5
b:el_buzon:6 b:el_mensaje:5 b:el_numero:-7 b:el_sistema:13 b:empfanger_nicht:7 b:en_0:14 b:encuentra_en:-5
b:endereco_@:14 b:entrega_de:9 b:entregar_el:5 b:es_el:13 b:est_le:10 b:est_pleine:5 b:est_une:15 b:este_buzon:-21
b:este_mensaje:9 b:etat_de:16 b:ete_rejetee:-6 b:foi_encontrado:16 b:folgende_empfanger:6 b:ha_sido:24
b:het_mailadres:14 b:host_or:5 b:ihre_nachricht:12 b:il_messaggio:33 b:impossibile_recapitare:19 b:is_na:5
b:ist_voll:6 b:kan_niet:5 b:kon_niet:13 b:konnte_nicht:12 b:la_boite:5 b:le_message:5 b:le_portail:-6
b:liquidacion_concursal:-5 b:los_siguientes:7 b:mail_adresse:9 b:mensagem_nao:8 b:message_to:5 b:messaggio_ee:8
b:motivo_000:7 b:na_00:8 b:nachricht_konnte:10 b:name_not:5 b:name_service:5 b:nao_foi:16 b:nicht_gefunden:10
b:nicht_zugestellt:11 b:niet_gevonden:12 b:niet_worden:20 b:no_existe:6 b:no_ha:15 b:non_esiste:14 b:not_be:7
b:not_found:9 b:numero_00000:-7 b:or_domain:5 b:ou_nao:14 b:pas_pu:7 b:pleine_et:5 b:pu_etre:7 b:pudo_entregar:5
b:recapitare_il:19 b:rifiutato_dal:8 b:se_encuentra:-5 b:se_entrego:7 b:se_pudo:5 b:service_error:5
b:siguientes_destinatarios:7 b:sistema_de:14 b:stato_rifiutato:8 b:su_actividad:-5 b:su_consulta:-7 b:su_factura:-5
b:su_mensaje:26 b:sua_mensagem:9 b:sur_le:-6 b:the_message:5 b:uw_bericht:15 b:vie_legali:10 b:votre_facture:-7
b:votre_message:7 b:was_not:6 b:worden_afgeleverd:6 b:worden_bezorgd:14 b:wurde_nicht:8 b:your_message:9
b:zugestellt_werden:10 e:paid=day:-8 e:paid=none:-9 e:promise=day:-13 e:run=none:-7 f:_amount:-24 f:_day:-52
f:_invoice:-43 f:ack:-28 f:admin:-14 f:all:-14 f:back:-11 f:bounce:155 f:closed:-7 f:contest:-8 f:copy:-5
f:d.LOST:30 f:d.TERMS_DISPUTE:10 f:difference:-12 f:dispute:7 f:firm:-6 f:formal:-25 f:gone:-22 f:goods:28
f:greeting:-5 f:hardship:-6 f:hope:10 f:hostile:-6 f:insolvency:-14 f:lawyer:-9 f:legal:-14 f:mine:-33 f:moved:13
f:moves:-24 f:not:24 f:not_dispute:-6 f:not_legal:-7 f:not_paid:-6 f:not_stop:-12 f:ooo:-21 f:order:-5 f:paid:-19
f:part:-5 f:pay:-18 f:proof:-5 f:question:-5 f:redirect:8 f:refuse:15 f:remittance:-5 f:rest:-6 f:run:-12 f:soon:-6
f:statement:-5 f:stop:-25 f:unable:-8 f:until:-8 f:willpay:-30 i:acknowledgement:-13 i:acknowledgement=2:-13
i:already_paid:-16 i:already_paid=3:-15 i:bounce:209 i:bounce=3:209 i:copy_invoice_request:-7
i:copy_invoice_request=3:-6 i:dispute:-22 i:dispute=2:-18 i:hardship:-10 i:hardship=3:-8 i:hostile:-6
i:in_payment_run:-7 i:in_payment_run=3:-7 i:insolvency:-20 i:insolvency=3:-17 i:invoice_admin:-14
i:invoice_admin=3:-11 i:legal:-24 i:legal=2:-6 i:legal=3:-15 i:nothing:-14 i:out_of_office:-15 i:out_of_office=2:-5
i:out_of_office=3:-10 i:payment_plan_request:-6 i:promise_to_pay:-16 i:promise_to_pay=3:-15 i:question:-11
i:question=1:-5 i:remittance_advice:-6 i:remittance_advice=3:-5 i:statement_request:-5 i:unsubscribe:-27
i:unsubscribe=3:-24 i:wrong_contact:-19 i:wrong_contact=1:-5 i:wrong_contact=3:-17 l:de:-11 l:en:-10 l:es:7 l:fr:6
l:it:5 n:1:24 n:3:-21 p:aanman:9 p:accept:5 p:activi:-6 p:addres:6 p:adress:7 p:afgele:6 p:atendi:-5 p:atiend:-10
p:attend:-7 p:automa:26 p:berich:20 p:bestaa:12 p:bezorg:20 p:bonifi:12 p:caduca:15 p:client:-5 p:comuni:-5
p:concur:-7 p:connec:5 p:conseg:10 p:consul:-8 p:contab:-5 p:contes:-7 p:contra:-5 p:correi:7 p:corrig:-7
p:credit:-9 p:delive:17 p:desati:7 p:descon:6 p:destin:57 p:diagno:5 p:distri:5 p:docume:-8 p:domain:5 p:domini:18
p:empfan:11 p:encont:16 p:encuen:-5 p:endere:16 p:engage:-6 p:entreg:42 p:exampl:53 p:extern:13 p:factur:-14
p:failli:8 p:fattur:-5 p:folgen:7 p:geadre:5 p:gefund:9 p:gevond:16 p:gracia:-6 p:imposs:22 p:inconn:-5 p:indiri:14
p:inesis:5 p:laatst:14 p:liquid:-10 p:mailad:13 p:mailbo:5 p:mensag:31 p:mensaj:37 p:messag:71 p:mierco:-5
p:nachri:19 p:ningun:5 p:notifi:16 p:novemb:-7 p:nxdoma:17 p:ontvan:11 p:opnieu:5 p:origin:13 p:perman:14 p:permit:5
p:portai:-6 p:postfa:9 p:quedad:-7 p:reacti:5 p:recapi:24 p:rechnu:-7 p:recipi:16 p:record:5 p:redepo:-6 p:reform:8
p:regist:-8 p:rejete:-6 p:respos:8 p:respue:-7 p:rifiut:8 p:riusci:9 p:seguen:5 p:servid:29 p:siguie:8 p:sistem:16
p:softwa:10 p:subjec:5 p:system:10 p:tentat:9 p:utiliz:6 p:valida:-5 p:vecchi:14 p:vencim:14 p:verbin:5 p:verlop:5
p:zugest:11 p:zustel:6 s:00000:-20 s:0000:-5 s:000:-12 s:0:-7 s:al:9 s:automatica:-10 s:avviso:6 s:aw:-17
s:consegna:8 s:courrier:10 s:de:8 s:delivery:23 s:devolvida:7 s:devuelto:10 s:echec:27 s:entrega:13 s:entregar:29
s:etat:17 s:facture:-5 s:failed:10 s:failure:12 s:falha:12 s:fatura:12 s:for:5 s:herinnering:7 s:hl:-6
s:incidencia:-7 s:mail:42 s:mancata:7 s:mensagem:5 s:mensaje:10 s:message:6 s:messaggio:8 s:na:12 s:nao:18 s:niet:6
s:no:15 s:non:34 s:notification:21 s:onbestelbaar:11 s:pagamento:-11 s:possivel:17 s:puede:5 s:re:-93 s:recapitato:8
s:recapito:11 s:recordatorio:6 s:rejetee:-6 s:remis:14 s:remise:27 s:res:-6 s:respuesta:-7 s:retour:10 s:returned:15
s:se:13 s:sender:14 s:sollecito:-6 s:statut:-6 s:system:14 s:to:14 s:undelivered:13 s:unzustellbar:16 s:votre:-7
w:!:-12 w:00000:-17 w:0000:-15 w:000:33 w:00:-30 w:0:52 w:?:-17 w:@:132 w:aan:9 w:aanmaning:9 w:absent:-6
w:aceita:14 w:actividad:-5 w:address:6 w:admite:-7 w:adresse:9 w:afgeleverd:6 w:al:11 w:am:-6 w:and:-9 w:as:-7
w:asunto:5 w:atiende:-10 w:automatica:5 w:automaticamente:9 w:automatique:14 w:aviso:14 w:avviso:13 w:be:5
w:bericht:21 w:bestaat:12 w:bezorgd:15 w:bitte:-8 w:boite:7 w:buzon:-9 w:caixa:9 w:ceci:25 w:cesado:-5 w:che:-5
w:co:6 w:codigo:6 w:con:-22 w:concursal:-6 w:connection:5 w:consegna:6 w:consulta:-7 w:conta:5 w:contestamos:-5
w:controleer:5 w:correio:7 w:correo:22 w:could:10 w:da:-13 w:daarna:9 w:de:30 w:del:10 w:delivered:9 w:delivery:9
w:delle:10 w:der:-5 w:desativada:8 w:desconocido:5 w:destinatari:5 w:destinatario:27 w:destinatarios:14 w:di:6
w:dia:-7 w:dias:11 w:dies:5 w:dns:7 w:document:-7 w:domain:5 w:dominio:18 w:ee:5 w:een:-5 w:el:12 w:em:-7
w:empfanger:9 w:empfangers:6 w:en:-8 w:encontrado:16 w:encuentra:-5 w:endereco:16 w:engagement:-6 w:entrega:12
w:entregar:5 w:entrego:7 w:error:14 w:esiste:14 w:est:23 w:esta:8 w:et:-7 w:etat:16 w:ete:-6 w:etre:7 w:example:53
w:excede:5 w:existe:11 w:facture:-8 w:failed:5 w:fehler:6 w:foi:19 w:folgende:6 w:found:9 w:frigo:-5
w:geadresseerde:5 w:gefunden:9 w:gevonden:16 w:giorni:5 w:gracias:-6 w:gruppi:5 w:ha:7 w:het:7 w:hl:-6 w:hola:-6
w:host:8 w:hote:10 w:hoy:-5 w:ich:-10 w:ihre:12 w:ik:-13 w:il:10 w:im:-5 w:impossibile:19 w:in:-20 w:indirizzo:15
w:inesistente:5 w:je:-10 w:kon:15 w:konnte:16 w:la:-31 w:laatste:14 w:le:-8 w:legali:10 w:les:-8 w:liquidacion:-5
w:lo:-7 w:mail:7 w:mailadres:13 w:mailbox:5 w:manana:-5 w:martes:-5 w:mb:6 w:me:-14 w:mensagem:18 w:mensagens:13
w:mensaje:38 w:message:27 w:messagerie:11 w:messages:6 w:messaggi:5 w:messaggio:30 w:met:-6 w:mi:-7 w:miercoles:-5
w:mit:-5 w:motif:-6 w:motivo:6 w:mx:6 w:nachricht:19 w:name:5 w:nao:11 w:ne:-7 w:nicht:10 w:niet:19 w:no:-10 w:non:5
w:nos:-6 w:not:9 w:notification:17 w:nous:-6 w:numero:-10 w:nxdomain:17 w:oder:5 w:on:-9 w:ontvanger:12 w:op:-7
w:opnieuw:5 w:or:9 w:os:-9 w:ou:16 w:pago:-6 w:para:-6 w:per:-5 w:permanente:6 w:piena:8 w:piu:9 w:pleine:8
w:portail:-6 w:postfach:9 w:prima:9 w:pu:7 w:pudo:5 w:que:-19 w:quedado:-7 w:quedo:14 w:quota:6 w:reactie:5
w:recapitare:19 w:recipient:6 w:recipientnotfound:6 w:recipients:7 w:recordatorio:5 w:redeposer:-6 w:rejetee:-6
w:relais:10 w:relance:5 w:remis:5 w:remise:20 w:remoto:5 w:resposta:8 w:rifiutato:8 w:se:-10 w:seguenti:5
w:server:12 w:servidor:29 w:si:-8 w:sido:24 w:sie:-7 w:siguientes:9 w:siret:-7 w:sistema:16 w:so:-5 w:software:10
w:sollecito:5 w:sono:-6 w:stato:13 w:sua:6 w:subject:5 w:sur:-13 w:systeme:10 w:te:-8 w:to:6 w:ultimo:11 w:uma:5
w:una:-7 w:und:-5 w:une:13 w:user:8 w:uur:8 w:uw:12 w:van:-6 w:vecchio:14 w:vencimiento:15 w:verlopen:5 w:via:-5
w:vie:10 w:voll:6 w:vous:-6 w:was:5 w:we:-8 w:werden:17 w:wij:-6 w:wir:-8 w:worden:18 w:wurde:8
w:zahlungserinnerung:7 w:zugestellt:11
"""
