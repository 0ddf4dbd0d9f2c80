"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -2.41
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-34 ?copy:-5 ?mine:-5 ?propose:-5 ?question:-9 ?redirect:-5 b:00000_000:7 b:00000_00:31 b:00000_0:26
b:00000_ee:-12 b:00000_ete:-5 b:00000_wurde:-5 b:0000_0:34 b:0000_se:9 b:000_000:17 b:000_00:82 b:000_euro:-5
b:00_0000:77 b:00_000:27 b:00_00:42 b:00_0:19 b:00_con:11 b:00_de:-11 b:00_eur:20 b:00_euro:-11 b:00_januari:-11
b:00_oktober:-8 b:00_por:-8 b:00_total:8 b:0_000:79 b:0_0:27 b:0_as:5 b:0_de:-7 b:0_la:16 b:adjunto_justificante:-6
b:against_your:7 b:am_00:-14 b:and_000:6 b:ap_0:12 b:at_the:6 b:avis_de:40 b:aviso_de:34 b:bedrag_0:-7
b:betaling_is:-9 b:boa_tarde:-5 b:bom_dia:-7 b:bonifico_di:20 b:buenos_dias:-5 b:cf_00:5 b:ci_joint:9 b:cn_00:7
b:comunica_che:13 b:con_fecha:7 b:con_valuta:11 b:credit_note:6 b:cro_00000:14 b:damen_und:7 b:data_00:12
b:date_du:9 b:de_000:-8 b:de_0:-7 b:de_abono:20 b:de_bijlage:10 b:de_credit:9 b:de_hoy:18 b:de_la:14 b:de_los:5
b:de_pagamento:17 b:de_pago:7 b:de_paiement:15 b:de_reglement:10 b:del_00:16 b:delle_fatture:7 b:depot_direct:9
b:detalle_de:36 b:di_0:23 b:di_pagamento:12 b:dia_00:-5 b:die_rechnung:-6 b:disposto_in:6 b:ee_nella:-15
b:ee_stata:-11 b:el_aviso:10 b:el_detalle:14 b:el_pago:11 b:em_anexo:36 b:en_0:-5 b:en_piece:10 b:end_of:6
b:estimado_proveedor:6 b:eur_0:18 b:fattura_00000:-12 b:fattura_ee:-10 b:fecha_de:-6 b:fecha_valor:11 b:for_the:-7
b:geehrte_damen:7 b:gentile_fornitore:-12 b:guten_tag:-5 b:have_set:6 b:il_00:-7 b:il_bonifico:8 b:im_anhang:15
b:in_allegato:22 b:in_data:15 b:in_de:8 b:in_pagamento:-12 b:in_the:-5 b:informamos_que:6 b:it_and:6 b:la_0000:-7
b:la_data:-13 b:la_fattura:-12 b:la_remesa:27 b:la_tenemos:17 b:la_transferencia:19 b:le_00:-12 b:le_dossier:-5
b:le_informamos:6 b:le_virement:9 b:los_siguientes:8 b:maandag_00:-7 b:merci_de:5 b:met_valutadatum:-13 b:nc_00:9
b:nella_prossima:-24 b:no_00000:7 b:note_cn:7 b:note_de:9 b:off_your:7 b:one_is:7 b:ons_betaaladvies:19 b:our_side:7
b:pagamento_di:12 b:pago_00:-5 b:pago_de:14 b:para_la:17 b:piece_jointe:5 b:prossima_distinta:-24 b:proximo_pago:-5
b:que_con:9 b:remittance_attached:21 b:se_ha:8 b:se_le:9 b:sehr_geehrte:5 b:si_comunica:13 b:si_ee:-15 b:so_that:7
b:su_empresa:9 b:summe_eur:7 b:sus_facturas:7 b:that_one:7 b:the_end:6 b:the_month:6 b:total_0:13
b:transferencia_de:18 b:un_abrazo:7 b:und_herren:7 b:valor_00:13 b:valuta_00:18 b:valutadatum_00:-13
b:vi_informiamo:15 b:virement_est:10 b:wurde_am:-5 b:your_own:7 e:paid=day:-29 e:promise=none:-6 e:run=none:-12
f:_amount:38 f:_day:-47 f:ack:-48 f:admin:-25 f:all:-30 f:back:-25 f:bounce:-18 f:closed:-15 f:contest:-19
f:copy:-13 f:d.ADVERTISING_PROMO:-5 f:d.CONTRACT_TERMS:-5 f:d.LATE_DELIVERY:-5 f:d.MISSING_DOCS:-7
f:d.PRICE_ERROR:-5 f:d.QUANTITY_SHORT:-5 f:demand:-12 f:difference:-23 f:dispute:-25 f:firm:-7 f:fix:-5 f:formal:-31
f:gone:-8 f:goods:-25 f:greeting:54 f:hardship:-7 f:hold:-19 f:hostile:-12 f:inclusive:-9 f:inject:-11
f:insolvency:-37 f:lawyer:-31 f:legal:-47 f:mine:-29 f:moved:5 f:moves:-23 f:n.QUANTITY_SHORT:-11 f:not:-98
f:not_dispute:7 f:not_hope:-6 f:not_insolvency:-8 f:not_legal:-11 f:not_paid:-7 f:not_stop:-8 f:once_us:-13
f:ooo:-24 f:order:-11 f:others:-8 f:paid:-15 f:part:-12 f:pay:40 f:plan:-13 f:proof:-32 f:propose:-17 f:question:-18
f:r.ALLOWANCE_CHARGE:9 f:r.BANK_CHARGE:9 f:r.DESCRIPTION:6 f:r.FREIGHT:5 f:redirect:-39 f:refuse:-48
f:remittance:161 f:rest:-7 f:run:14 f:setoff:-5 f:soon:-10 f:statement:12 f:stop:-38 f:unable:-7 f:until:-30
f:willpay:-34 i:acknowledgement:-28 i:acknowledgement=2:-28 i:already_paid:-16 i:already_paid=3:-19 i:bounce:-20
i:bounce=3:-20 i:copy_invoice_request:-9 i:copy_invoice_request=2:-5 i:dispute:-60 i:dispute=2:-42 i:dispute=3:-17
i:hardship:-14 i:hardship=3:-12 i:hostile:-8 i:hostile=2:-5 i:in_payment_run:-8 i:in_payment_run=3:-8
i:insolvency:-33 i:insolvency=3:-29 i:invoice_admin:-23 i:invoice_admin=3:-19 i:legal:-36 i:legal=2:-7 i:legal=3:-27
i:nothing:-43 i:out_of_office:-25 i:out_of_office=2:-8 i:out_of_office=3:-17 i:partial_payment:-6
i:partial_payment=3:-9 i:payment_plan_request:-13 i:payment_plan_request=2:-6 i:payment_plan_request=3:-8
i:question:-19 i:question=1:-8 i:question=2:-5 i:question=3:-6 i:remittance_advice:210 i:remittance_advice=2:48
i:remittance_advice=3:163 i:statement_request:12 i:statement_request=2:-5 i:statement_request=3:16 i:unsubscribe:-46
i:unsubscribe=2:-8 i:unsubscribe=3:-38 i:wrong_contact:-11 i:wrong_contact=2:-6 l:de:-49 l:en:-37 l:es:-6 l:fr:-27
l:it:-45 l:nl:-41 l:pt:-37 n:0:-10 n:1:-112 n:2:-67 n:3:-53 n:4:-19 n:5:-9 n:6:29 p:abbiam:-6 p:abonad:7 p:adjunt:30
p:admini:-8 p:adress:-5 p:agrade:-5 p:allega:16 p:anteri:-7 p:antici:6 p:approv:-14 p:attach:31 p:avvenu:12
p:bancar:30 p:benefi:11 p:betaal:16 p:betali:-12 p:bezahl:-6 p:bijgaa:7 p:bijlag:10 p:bonifi:8 p:campan:-5
p:cancel:-5 p:client:-8 p:comerc:-6 p:compro:-10 p:comuni:8 p:concur:-7 p:confor:-5 p:conser:9 p:consta:19
p:contab:-8 p:contac:-5 p:contra:-6 p:credit:-16 p:decemb:-9 p:demand:-5 p:descon:-12 p:destin:-6 p:detall:36
p:dezemb:-5 p:dicemb:-6 p:difere:-6 p:dispos:9 p:docume:14 p:efetua:13 p:ejecuc:-5 p:elettr:9 p:entreg:-5
p:enviam:12 p:esegui:5 p:factuu:-9 p:fattur:-20 p:fornit:-13 p:geauto:-7 p:genera:10 p:gentil:-15 p:hierbi:11
p:import:10 p:incide:-5 p:inform:14 p:inseri:-10 p:insolv:-8 p:interv:8 p:invoic:-10 p:januar:-14 p:judici:-5
p:justif:-8 p:liquid:-5 p:maanda:-7 p:messag:-8 p:nachst:-8 p:notifi:-7 p:novemb:-11 p:nuestr:-6 p:oktobe:-6
p:ontvan:6 p:ordena:8 p:overge:6 p:pagame:7 p:paieme:17 p:passat:-12 p:presen:6 p:previs:14 p:procha:-7 p:progra:-7
p:prossi:-28 p:proxim:-13 p:realiz:7 p:rechnu:-14 p:refere:5 p:reglem:8 p:relanc:-6 p:relati:6 p:remess:33
p:remitt:41 p:requie:9 p:respon:-8 p:respue:9 p:schedu:-6 p:septem:-6 p:siguie:7 p:sistem:-5 p:solici:-6 p:tenemo:16
p:transf:15 p:tribun:-5 p:trouve:12 p:uberwe:7 p:unsere:6 p:valida:-5 p:valuta:-20 p:vandaa:-8 p:vencim:5 p:vendre:8
p:verifi:-7 p:zahlun:25 s:00000:-33 s:0000:45 s:000:-16 s:00:-26 s:0:-10 s:advice:24 s:automatica:-11 s:avis:26
s:aviso:13 s:avviso:24 s:aw:-40 s:betaaladvies:19 s:betalingsherinnering:-8 s:bonifico:20 s:cl:6 s:comprovante:7
s:de:55 s:detalle:19 s:di:10 s:distinta:17 s:dp:6 s:em:-6 s:estado:-5 s:factura:-12 s:fattura:-15 s:fn:11 s:fwd:-5
s:gr:17 s:invoice:-9 s:mahnung:-18 s:mr:12 s:nc:10 s:overdue:-7 s:pago:13 s:paiement:11 s:re:-147 s:rechnung:-7
s:recordatorio:-16 s:relance:-17 s:reminder:-6 s:remittance:20 s:res:-22 s:saldo:-5 s:scaduto:-15 s:sd:11
s:sollecito:-25 s:status:-6 s:tr:9 s:vs:10 s:wg:10 s:zahlungsavis:18 s:zahlungserinnerung:-23 w:!:-20 w:00000:26
w:0000:54 w:000:21 w:00:-48 w:0:-13 w:?:-34 w:@:-45 w:abbiamo:-6 w:abono:21 w:abrazo:7 w:adjuntamos:15 w:adjunto:16
w:ai:-6 w:al:-5 w:all:-6 w:alle:-7 w:allegato:22 w:am:-21 w:an:-9 w:anbei:16 w:and:-11 w:anexo:34 w:anhang:14
w:ao:-5 w:ap:12 w:apenas:-6 w:approvata:-9 w:are:-6 w:as:-7 w:ate:-6 w:attached:32 w:au:-11 w:auf:-8 w:avec:-5
w:avis:45 w:aviso:42 w:avvenuto:12 w:baja:-7 w:bancaria:36 w:be:-7 w:bedrag:-8 w:beneficiario:11 w:betaaladvies:19
w:betaald:-5 w:betaalspecificatie:5 w:betaling:-21 w:bezahlt:-6 w:bijgaand:7 w:bijlage:10 w:bis:-7 w:bitte:-17
w:boa:-5 w:bom:-8 w:bonifico:14 w:bonne:-5 w:buenos:-5 w:by:-9 w:campana:-5 w:can:-7 w:cet:9 w:che:5 w:cl:6
w:cliente:-7 w:cn:5 w:cobro:6 w:com:-15 w:comercial:-5 w:como:-7 w:comprovante:-7 w:comunica:22 w:con:-8
w:confirming:6 w:constancia:17 w:correo:-5 w:credit:11 w:credito:-6 w:cro:13 w:cuenta:16 w:da:-30 w:damen:7 w:das:-5
w:data:9 w:date:5 w:december:-6 w:dell:11 w:della:-18 w:delle:6 w:dem:-9 w:den:-11 w:depose:9 w:depot:8 w:depuis:-5
w:der:-19 w:des:-7 w:descontada:-7 w:desta:5 w:detalle:36 w:di:5 w:dia:-16 w:dias:-12 w:dicembre:-6 w:die:-26
w:diferencia:-5 w:direct:8 w:disposto:9 w:do:-14 w:documento:8 w:documentos:10 w:dossier:-5 w:ee:-52 w:een:-14
w:eine:-5 w:einen:-5 w:em:28 w:en:-9 w:end:5 w:entro:-7 w:enviamos:12 w:envio:6 w:es:-10 w:eseguito:5 w:est:-6
w:esta:-13 w:estimado:6 w:estimados:-5 w:et:-9 w:ete:-9 w:eur:32 w:euro:-17 w:fa:-6 w:facturas:8 w:factuur:-9
w:fattura:-25 w:fatture:5 w:favor:-5 w:favore:17 w:fecha:14 w:feira:-6 w:finden:9 w:fn:11 w:foi:-12 w:for:-6
w:fornitore:-12 w:frau:-12 w:friday:-6 w:from:-6 w:ft:-7 w:fur:-9 w:geehrte:5 w:gentile:-14 w:goes:6 w:gr:16
w:graag:-8 w:grupo:6 w:gs:5 w:guten:-5 w:ha:9 w:haben:-9 w:has:-6 w:hat:-6 w:have:-5 w:heden:-7 w:hemos:-5
w:herren:7 w:hi:-6 w:hierbij:11 w:hope:11 w:hoy:14 w:ich:-11 w:ignore:-5 w:ihnen:-5 w:ihre:-10 w:ik:-10 w:il:-18
w:importe:8 w:in:-7 w:inc:9 w:incidencia:-5 w:informamos:6 w:informiamo:15 w:inv:-6 w:invoice:-7 w:is:-25 w:ist:-17
w:it:6 w:ja:-8 w:jan:11 w:januari:-12 w:je:-13 w:joint:19 w:junto:10 w:justificante:-7 w:la:-52 w:le:-19 w:liquido:9
w:lo:-24 w:ltd:-5 w:lunedi:-5 w:maandag:-7 w:mail:-11 w:me:-21 w:mes:-5 w:message:-11 w:met:-21 w:mi:-10 w:mit:-16
w:month:5 w:na:-15 w:nach:-6 w:nachsten:-5 w:nao:-16 w:nc:11 w:nella:-25 w:nf:10 w:nicht:-11 w:niet:-8 w:no:-11
w:non:-13 w:nos:-8 w:not:-9 w:nota:-10 w:note:13 w:nous:-11 w:novembre:-7 w:np:6 w:nr:5 w:of:-9 w:oggi:7
w:oktober:-6 w:on:-12 w:ons:26 w:ontem:-5 w:ontvangt:10 w:op:-12 w:os:-13 w:overgemaakt:7 w:own:6 w:paga:-8
w:pagamento:14 w:pagar:-8 w:paid:-12 w:paiement:18 w:par:-12 w:pas:-7 w:passato:-12 w:payee:-5 w:pdf:-10 w:per:-17
w:piece:5 w:por:-25 w:presente:9 w:prevista:16 w:prochain:-5 w:prossima:-24 w:proximo:-8 w:put:5 w:que:-22
w:rechnung:-10 w:ref:35 w:reference:5 w:reglement:8 w:remesa:29 w:remessa:33 w:remittance:41 w:respuesta:9 w:rest:-5
w:saldo:14 w:same:6 w:sara:-21 w:scheduled:-5 w:semana:5 w:sera:-7 w:side:7 w:sie:-9 w:siguientes:7 w:sin:-6
w:sistema:-5 w:skonto:6 w:so:9 w:sono:-7 w:sorry:9 w:sr:-5 w:stata:-11 w:stato:-12 w:status:-11 w:sua:-5 w:summe:6
w:sur:-7 w:system:-8 w:tag:-5 w:tarde:-5 w:tc:8 w:ted:10 w:tenemos:16 w:the:-25 w:this:-8 w:tipo:-5 w:to:-14
w:took:11 w:totaal:6 w:total:45 w:totale:6 w:transferencia:21 w:uberweisung:11 w:um:-11 w:un:-11 w:und:-6 w:uns:-8
w:unser:11 w:unserer:9 w:uw:-10 w:valor:7 w:value:12 w:valuta:19 w:valutadatum:-20 w:van:-12 w:vandaag:-8 w:vedi:-5
w:vencimiento:6 w:vendredi:8 w:verra:8 w:vi:8 w:via:-8 w:virement:5 w:voces:-7 w:volume:9 w:von:-13 w:vostro:7
w:vous:-7 w:vs:5 w:was:-7 w:we:-14 w:werd:-12 w:werden:-7 w:wij:-12 w:will:-11 w:wir:-22 w:wird:-6 w:with:-6
w:wurde:-15 w:ya:-10 w:you:-16 w:your:-5 w:zahlung:-13 w:zahlungsavis:41 w:zu:7 w:zum:-8 w:zur:-7
"""
