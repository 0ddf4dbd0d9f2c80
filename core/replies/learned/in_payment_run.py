"""What speaks for and against `in_payment_run`: written by `make reply-weights`, never by hand."""

BIAS = -2.92
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-27 ?ack:14 ?greeting:15 ?mine:9 ?moved:-7 ?moves:15 ?not:5 ?paid:7 ?pay:-15 ?plan:-14 ?question:-21 ?redirect:-8
?run:7 ?statement:14 b:!_!:-7 b:00000_and:-8 b:00000_esta:9 b:00000_in:-6 b:00000_wurde:-7 b:0000_0000:-7
b:0000_000:-6 b:0000_est:11 b:0000_por:7 b:0000_se:-8 b:0000_und:6 b:000_00:-11 b:000_0:-5 b:000_est:6 b:000_euro:-5
b:000_foi:14 b:000_la:5 b:00_%:-11 b:00_0000:-43 b:00_00:-56 b:00_0:6 b:00_che:18 b:00_de:9 b:00_dicembre:5
b:00_giorni:6 b:00_ist:23 b:00_november:-10 b:00_october:14 b:00_oktober:17 b:00_que:6 b:00_raus:7 b:00_was:-9
b:0_%:6 b:0_000:-7 b:0_00:-13 b:0_0:-16 b:0_and:13 b:0_de:-6 b:0_december:-6 b:0_decembre:8 b:0_du:-23 b:0_ee:36
b:0_et:6 b:0_il:-10 b:0_ist:25 b:0_la:5 b:0_no:17 b:0_oktober:23 b:0_payee:-23 b:0_sera:8 b:0_staat:8 b:0_und:-6
b:0_wird:-6 b:0_wurde:-7 b:aan_de:-5 b:acusamos_rececao:-17 b:agora_ee:-5 b:ai_pas:6 b:al_0:30 b:al_pagamento:-10
b:all_three:18 b:alle_fatture:12 b:am_00:23 b:am_0:5 b:am_donnerstag:-6 b:am_not:-5 b:amount_of:-6 b:and_00000:-7
b:and_am:-5 b:and_it:24 b:and_on:9 b:and_we:-5 b:and_will:-6 b:ap_0:-8 b:approved_and:27 b:are_approved:15 b:as_we:8
b:at_the:11 b:attente_de:8 b:au_00:-7 b:au_lieu:-5 b:au_prochain:14 b:bacs_run:-22 b:baja_de:8 b:bei_der:11
b:betaaldatum_00:-15 b:bitte_kopie:6 b:by_the:15 b:cai_na:14 b:carta_de:6 b:cette_facture:5 b:che_il:17
b:ci_avete:19 b:ci_mancherebbe:11 b:close_the:17 b:col_prossimo:8 b:con_fecha:-8 b:con_la:19 b:credito_00:20
b:cuando_me:7 b:da_semana:11 b:dans_la:11 b:dans_le:20 b:dans_les:-45 b:das_ist:-5 b:dass_die:-5 b:de_000:-6
b:de_baja:7 b:de_correcao:6 b:de_credito:-8 b:de_dezembro:16 b:de_eerstvolgende:27 b:de_entrega:-11 b:de_factuur:-8
b:de_ferias:7 b:de_la:33 b:de_outubro:-17 b:de_pagamento:12 b:de_pagamentos:51 b:de_pago:12 b:de_pagos:22
b:de_proveedores:9 b:de_remessa:-5 b:de_virements:17 b:de_volgende:18 b:dem_nachsten:15 b:den_00:-6 b:der_bank:11
b:der_rechnung:-8 b:detalle_de:-16 b:di_pagamento:-23 b:dia_0:-6 b:dia_de:-18 b:die_rechnung:-9 b:direccion_de:-12
b:distinta_di:-22 b:do_meu:7 b:door_de:-8 b:dott_ssa:-10 b:du_mois:-23 b:du_tout:5 b:duas_faturas:6 b:ee_in:8
b:ee_nella:46 b:ee_stata:6 b:ee_stato:-11 b:eerst_die:-5 b:eerstvolgende_betaalronde:24 b:el_detalle:-15 b:el_dia:8
b:el_pago:-5 b:el_proximo:15 b:elle_sera:10 b:em_anexo:-17 b:en_attente:7 b:en_cours:7 b:en_een:-5 b:en_el:32
b:en_la:15 b:en_staat:12 b:en_su:8 b:enquanto_nao:-5 b:entra_en:18 b:entra_no:19 b:erst_nach:-8 b:est_dans:-33
b:est_en:5 b:esta_em:5 b:esta_tudo:7 b:este_correo:8 b:estratto_conto:-11 b:et_le:31 b:et_non:6 b:eur_00:8
b:even_serieus:13 b:factuur_00000:12 b:fattura_ee:7 b:feira_dia:-5 b:figura_en:15 b:firma_del:28 b:for_goods:22
b:for_our:6 b:for_payment:13 b:fr_00:6 b:freistellungsbescheinigung_nach:5 b:from_you:11 b:ft_0000:7 b:gaat_de:-5
b:gaat_mee:26 b:go_out:-5 b:goedgekeurd_en:8 b:guia_de:-5 b:guten_morgen:18 b:guten_tag:-5 b:hab_ich:-10
b:hallo_herr:6 b:has_to:25 b:have_been:32 b:have_the:-5 b:hebben_de:22 b:hi_tom:-22 b:ich_erst:-8 b:ich_nicht:7
b:ik_heb:-6 b:ik_nog:5 b:il_mandato:-8 b:il_nostro:-9 b:il_vostro:-11 b:im_dezember:-5 b:im_nachsten:38
b:in_allegato:-35 b:in_de:36 b:in_den:17 b:in_pagamento:-6 b:in_september:8 b:in_the:27 b:in_tribunale:30
b:invoice_has:5 b:is_approved:-12 b:is_being:8 b:is_on:8 b:ist_am:9 b:ist_in:23 b:it_goes:21 b:it_off:8 b:it_was:-5
b:it_will:20 b:je_ai:8 b:je_vous:-5 b:klaar_voor:12 b:la_0000:6 b:la_data:18 b:la_direccion:-11 b:la_factura:-9
b:la_firma:23 b:la_liquidation:32 b:la_nota:16 b:la_obligacion:-5 b:la_prochaine:11 b:la_prossima:6 b:la_proxima:8
b:la_remesa:-7 b:le_00:-5 b:le_0:-18 b:le_prochain:21 b:liegt_bei:11 b:lieu_de:-5 b:los_avisos:11
b:los_siguientes:-8 b:lp_0:15 b:ls_00:12 b:may_be:18 b:mb_0:5 b:mee_in:13 b:merci_de:-5 b:met_de:9 b:mf_0:26
b:mi_serve:21 b:mise_en:9 b:morgen_frau:-5 b:na_proxima:52 b:nachsten_lauf:17 b:nachsten_zahllauf:5
b:nachster_zahllauf:19 b:nao_ee:5 b:nao_for:-5 b:nao_ha:11 b:nao_sera:-5 b:ne_me:6 b:nei_prossimi:-11
b:nel_prossimo:15 b:nella_prossima:20 b:next_payment:7 b:next_run:13 b:niet_betaald:-6 b:no_dia:5 b:no_proximo:19
b:noch_nicht:7 b:nombre_de:-11 b:non_ee:-15 b:not_have:5 b:nota_de:-12 b:nothing_further:11 b:nous_vous:-6 b:of_0:-6
b:off_and:20 b:on_00:-7 b:on_0:-6 b:on_the:7 b:op_00:-6 b:op_0:25 b:op_de:7 b:our_next:8 b:out_on:-5 b:pagas_no:7
b:pago_de:-8 b:pago_proveedores:15 b:paiement_est:5 b:par_contre:5 b:para_00:13 b:pas_de:5 b:pas_encore:11
b:payee_le:-23 b:pelo_que:7 b:per_la:16 b:pf_0:18 b:por_causa:7 b:por_favor:-6 b:processo_de:-5 b:prochain_lot:26
b:prochain_train:12 b:prochaine_campagne:20 b:programado_para:-7 b:prossima_distinta:26 b:prossimi_giorni:-11
b:prossimo_flusso:12 b:proxima_remesa:7 b:proximo_lote:6 b:proximo_pago:17 b:que_con:-8 b:que_no:5 b:que_nunca:7
b:re_0000:5 b:run_on:-5 b:scade_il:6 b:se_ha:-9 b:se_le:-8 b:se_non:-12 b:segue_em:-6 b:sehr_geehrte:-6
b:sera_paga:-5 b:sexta_feira:-5 b:should_be:18 b:si_ee:7 b:signed_off:19 b:sono_in:28 b:staat_klaar:19 b:the_0:-8
b:the_amount:-6 b:the_bank:-5 b:the_invoice:8 b:the_next:73 b:the_payment:-6 b:the_po:22 b:the_signed:-5
b:they_are:8 b:this_is:-5 b:this_mail:19 b:this_morning:17 b:this_one:-23 b:through_the:7 b:ticket_00000:-6
b:to_00:14 b:to_you:-6 b:tot_00:25 b:total_de:7 b:train_de:12 b:transferencia_de:-6 b:tudo_bem:6 b:uber_den:29
b:um_0:-10 b:und_0000:6 b:veux_plus:5 b:volgende_week:11 b:vom_00:-5 b:von_00:-10 b:voor_de:5 b:voor_een:7
b:vor_bitte:6 b:vos_rappels:5 b:wacht_op:15 b:waiting_for:24 b:we_are:-8 b:we_have:-12 b:we_hebben:23 b:we_will:-7
b:wir_gehen:-5 b:wird_in:-6 b:wird_mit:5 b:with_the:17 b:you_have:-9 b:your_colleague:8 b:zahl_ich:-8 b:zit_in:37
b:zur_zahlung:11 e:paid=none:-10 e:promise=day:-37 e:promise=none:-25 e:run=none:140 f:_amount:-25 f:_day:-90
f:_invoice:41 f:ack:-29 f:admin:-16 f:all:-9 f:back:-13 f:bounce:-15 f:closed:-7 f:contest:-9 f:d.CONTRACT_TERMS:-10
f:d.DAMAGED:-7 f:d.DUPLICATE_BILLING:8 f:d.LOST:-9 f:d.MISSING_DOCS:-7 f:d.NOT_OURS:11 f:d.QUALITY:-6
f:d.QUANTITY_SHORT:5 f:d.RETURN:-10 f:demand:-24 f:dispute:-12 f:firm:8 f:fix:-9 f:formal:-15 f:gone:-11 f:goods:-28
f:greeting:-30 f:hardship:-17 f:hope:11 f:hostile:-26 f:inclusive:-19 f:inject:-17 f:insolvency:-35 f:joke:-6
f:lawyer:-8 f:legal:-48 f:mine:-8 f:moved:28 f:moves:82 f:n.QUANTITY_SHORT:-14 f:netted:12 f:not:-57
f:not_duplicate:17 f:not_hope:13 f:not_insolvency:33 f:not_legal:18 f:not_ooo:11 f:not_paid:-5 f:not_statement:-8
f:not_stop:-9 f:once_funds:-6 f:once_us:-21 f:ooo:-23 f:others:14 f:paid:-40 f:part:-12 f:pay:65 f:plan:-16
f:proof:-5 f:propose:23 f:question:-18 f:r.DAMAGED:-5 f:r.DUPLICATE_BILLING:14 f:r.LOST:-7 f:r.PRICE_ERROR:23
f:r.PRIOR_OVERPAYMENT:6 f:r.QUALITY:19 f:r.TAX:-5 f:redirect:-34 f:refuse:-54 f:remittance:-31 f:rest:9 f:run:169
f:soon:-37 f:statement:-13 f:stop:-31 f:unable:-22 f:until:-20 f:wait:-7 f:willpay:14 i:acknowledgement:-22
i:acknowledgement=2:-22 i:already_paid:-24 i:already_paid=3:-23 i:bounce:-15 i:bounce=3:-15
i:copy_invoice_request:13 i:copy_invoice_request=2:-5 i:copy_invoice_request=3:18 i:dispute:-49 i:dispute=1:-6
i:dispute=2:-18 i:dispute=3:-26 i:hardship:-31 i:hardship=2:-5 i:hardship=3:-26 i:hostile:-26 i:hostile=2:-11
i:hostile=3:-15 i:in_payment_run:151 i:in_payment_run=3:151 i:insolvency:-42 i:insolvency=2:-6 i:insolvency=3:-37
i:invoice_admin:-28 i:invoice_admin=2:-22 i:invoice_admin=3:-6 i:legal:-31 i:legal=2:-22 i:legal=3:-6
i:out_of_office:5 i:out_of_office=2:21 i:out_of_office=3:-16 i:partial_payment:-12 i:partial_payment=2:-9
i:payment_plan_request:-6 i:payment_plan_request=2:11 i:payment_plan_request=3:-18 i:promise_to_pay:-60
i:promise_to_pay=3:-58 i:question:-7 i:question=2:16 i:question=3:-18 i:remittance_advice:-46
i:remittance_advice=2:-16 i:remittance_advice=3:-30 i:statement_request:-13 i:statement_request=2:20
i:statement_request=3:-33 i:unsubscribe:-37 i:unsubscribe=2:-7 i:unsubscribe=3:-30 i:wrong_contact:-17
i:wrong_contact=1:-9 i:wrong_contact=2:10 i:wrong_contact=3:-18 l:de:-25 l:en:-62 l:es:-35 l:fr:-45 l:it:-43
l:nl:-33 l:pt:-50 n:0:-11 n:1:-103 n:2:-72 n:3:-81 n:5:-21 p:aanvaa:8 p:abbiam:-7 p:abgela:5 p:abgele:6 p:accept:7
p:acusam:-17 p:addres:-5 p:adjunt:-14 p:admini:-14 p:adress:-8 p:agains:-5 p:agenda:-16 p:akkoor:16 p:allega:-36
p:ammini:10 p:analis:-11 p:angewi:-12 p:anteri:5 p:apolog:-22 p:approv:25 p:aproba:7 p:aprova:19 p:arriva:-13
p:assina:34 p:assist:-8 p:attach:-5 p:attent:7 p:audito:7 p:ausgef:29 p:auszah:9 p:author:33 p:automa:22 p:avvoca:9
p:bancar:-18 p:bankin:19 p:beauft:5 p:becaus:5 p:behand:-5 p:berich:-5 p:bespro:6 p:bestel:-7 p:betaal:49
p:betale:-7 p:betali:8 p:bonifi:52 p:calend:6 p:campag:20 p:cancel:-8 p:canhot:9 p:change:9 p:circui:26 p:claudi:7
p:cleare:-7 p:client:-13 p:collea:8 p:compan:-5 p:compen:13 p:comple:-8 p:conclu:-7 p:consta:-6 p:contac:-7
p:contan:7 p:conten:-7 p:contra:-13 p:corret:-8 p:credit:24 p:curato:7 p:custom:-5 p:debite:14 p:delive:-10
p:demand:-5 p:depens:33 p:destin:-5 p:detall:-16 p:determ:6 p:devolu:-5 p:devuel:-6 p:dezelf:-5 p:dezemb:9
p:differ:-12 p:dinsda:-5 p:direcc:-13 p:direct:10 p:distin:-11 p:docume:-11 p:donner:-6 p:duplic:33 p:eerstv:44
p:emitid:6 p:empres:-5 p:enquan:-5 p:entreg:-18 p:entsch:23 p:enviam:18 p:erfolg:18 p:estrat:-11 p:existi:-5
p:expres:7 p:fabric:7 p:failli:6 p:falsch:5 p:fattur:12 p:financ:-6 p:folgen:23 p:forwar:6 p:freige:11 p:freist:5
p:friday:-22 p:furthe:10 p:geacht:-9 p:geblok:7 p:geehrt:-5 p:gegeve:8 p:gerenc:8 p:gerent:19 p:geschl:-5 p:gesper:5
p:gestel:7 p:goedem:-9 p:habitu:5 p:hochla:5 p:holdin:5 p:ignori:20 p:import:-10 p:inclui:10 p:ingepl:7 p:inseri:19
p:insolv:-6 p:inteir:6 p:interv:-14 p:invoic:-6 p:judici:-7 p:korrek:-8 p:korrig:6 p:kortin:8 p:lancad:16 p:leistu:6
p:libera:-7 p:liquid:18 p:litiga:18 p:maanda:6 p:manage:-6 p:manche:11 p:mandat:12 p:messag:-16 p:mevrou:-7
p:montan:6 p:mornin:23 p:nachri:-5 p:nachst:64 p:necess:-13 p:nemmen:12 p:nothin:12 p:nuestr:9 p:obliga:-5
p:octobe:12 p:oggett:-10 p:oktobe:14 p:ontbre:-5 p:ontvan:-5 p:operat:30 p:ordina:5 p:outubr:-18 p:pagame:49
p:pagamo:6 p:paieme:32 p:parten:5 p:partne:16 p:paymen:24 p:pendie:23 p:person:-7 p:presen:-23 p:prezad:-8
p:proced:-5 p:procee:17 p:proces:13 p:procha:40 p:progra:27 p:projec:6 p:promet:12 p:propos:18 p:prossi:52
p:provee:23 p:provve:-10 p:proxim:97 p:qualqu:5 p:quanti:6 p:quotid:5 p:rappel:5 p:realiz:-8 p:recebi:-6
p:receca:-18 p:receiv:8 p:recept:5 p:rechne:-5 p:rechnu:-27 p:rechts:-7 p:reclam:-7 p:recono:-6 p:recove:18
p:reenvi:15 p:refere:-5 p:regist:-11 p:regula:-6 p:rekeni:-10 p:reklam:9 p:remess:-21 p:renvoy:-7 p:repris:9
p:respon:-10 p:respos:-10 p:richie:-5 p:riferi:11 p:scaden:12 p:schrif:6 p:seguin:7 p:segund:-5 p:serieu:12
p:servic:-6 p:servir:-10 p:setemb:6 p:settle:-5 p:signor:-5 p:siguie:18 p:silenc:7 p:societ:-5 p:sollec:7
p:statem:15 p:suppli:14 p:suppor:18 p:sursea:9 p:techni:7 p:telefo:-5 p:tesore:12 p:throug:-14 p:toegep:6
p:tramit:-6 p:transf:-9 p:treasu:12 p:tribun:23 p:uberwi:-6 p:unsere:-5 p:verifi:-6 p:verkla:-5 p:vermel:-5
p:vireme:13 p:voldaa:5 p:volgen:46 p:waitin:21 p:workin:6 p:zahlla:39 s:00000:-43 s:0000:-26 s:000:16 s:00:16
s:0:-42 s:aanmaning:-5 s:aberto:22 s:an:30 s:automatica:-11 s:aviso:-13 s:betalingsherinnering:-8 s:bl:12 s:cb:6
s:client:15 s:cliente:-7 s:compte:32 s:cuenta:13 s:de:-31 s:debito:19 s:detalle:-15 s:devolucion:-5 s:di:-27
s:distinta:-23 s:dp:-12 s:due:-6 s:ec:6 s:em:20 s:en:29 s:es:-12 s:estado:7 s:fa:5 s:factura:-14 s:facture:-7
s:factures:9 s:fattura:7 s:fatture:-13 s:fatura:-6 s:fr:14 s:fuori:31 s:fw:-5 s:fwd:-7 s:gp:7 s:gr:-6 s:hb:21
s:herinnering:-15 s:inv:-28 s:invoice:-7 s:lp:15 s:ls:12 s:ltd:13 s:mahnung:16 s:mails:5 s:mb:5 s:mc:5 s:message:-5
s:mm:-5 s:ms:-12 s:nf:-6 s:notification:-5 s:op:11 s:openstaande:-6 s:pagamento:-24 s:pago:-22 s:posten:-7
s:rappel:-6 s:re:-35 s:rechnung:-9 s:rechnungen:7 s:recordatorio:-9 s:rekening:25 s:relance:-47 s:reminder:-18
s:res:19 s:retard:32 s:rm:9 s:scaduto:5 s:second:-9 s:sf:6 s:sollecito:-16 s:statement:-11 s:su:8 s:tc:8 s:ticket:-7
s:titulos:7 s:tn:19 s:tr:8 s:vos:5 s:vs:-5 s:zahlungserinnerung:-21 w:!:10 w:00000:-32 w:0000:-113 w:000:-41
w:00:-32 w:0:7 w:?:-27 w:@:-51 w:aan:-10 w:aanvaard:8 w:abater:7 w:abbiamo:-7 w:abgelaufen:5 w:abgelehnt:6
w:account:-7 w:accounts:8 w:action:-6 w:acusamos:-17 w:adjuntamos:-16 w:adresse:-5 w:after:13 w:against:-5
w:agora:-8 w:ai:-6 w:ainda:11 w:akkoord:17 w:al:-15 w:alla:-12 w:alle:6 w:allegato:-35 w:also:16 w:am:8
w:amministrazione:11 w:amount:-8 w:an:-12 w:ancora:-11 w:and:25 w:anexo:-18 w:angewiesen:-12 w:anterior:8 w:any:-6
w:ap:-8 w:apologies:-22 w:app:12 w:approvata:11 w:approved:16 w:aprovacao:14 w:aqui:9 w:ar:7 w:are:14 w:as:-11
w:asked:-5 w:assim:-6 w:assinatura:21 w:at:6 w:ate:-7 w:attente:7 w:au:16 w:aucune:-5 w:auditoria:7 w:auf:-15
w:aus:-8 w:authorised:33 w:automatically:23 w:avete:13 w:avez:-5 w:avisos:9 w:avvocato:10 w:baja:5 w:bancaria:-16
w:banking:19 w:batch:45 w:be:19 w:beauftragt:5 w:because:5 w:been:27 w:before:-7 w:bei:9 w:being:7 w:bekend:7
w:beleg:6 w:bem:5 w:ben:-6 w:besprochen:7 w:beste:-7 w:betaalbatch:13 w:betaald:16 w:betaaldatum:-15
w:betaalronde:33 w:betalen:-7 w:betaling:13 w:bien:-8 w:bij:-10 w:bin:-5 w:bitte:-5 w:bleibt:6 w:bloqueada:9
w:bloquee:-5 w:bonifici:46 w:books:13 w:both:6 w:buenas:11 w:but:5 w:ca:11 w:cai:14 w:camila:7 w:campagne:20
w:canhoto:9 w:cannot:15 w:cara:7 w:carte:9 w:casa:7 w:causa:7 w:ce:-5 w:certo:-6 w:changed:9 w:che:22 w:cheque:17
w:ci:18 w:ciao:-14 w:circuito:21 w:claudia:7 w:clear:20 w:cleared:-7 w:client:-5 w:cliente:-11 w:close:16 w:cn:-7
w:coisa:7 w:col:7 w:colleague:8 w:com:-15 w:come:25 w:company:-5 w:complemento:-5 w:comunica:-9 w:con:12
w:conforme:-7 w:consigo:7 w:constam:-5 w:contabilizada:9 w:contant:7 w:conto:-13 w:contre:9 w:correcao:6 w:could:-6
w:cours:39 w:court:13 w:creditnota:25 w:credito:13 w:cuenta:-5 w:customer:-5 w:da:-20 w:daarna:13 w:dal:-7 w:dan:-14
w:dann:-5 w:dans:-5 w:das:-32 w:dass:-8 w:dat:-7 w:data:27 w:date:12 w:datum:22 w:davon:-7 w:day:8 w:days:-9 w:dc:16
w:de:8 w:debt:16 w:dec:-9 w:december:-11 w:decembre:10 w:decir:9 w:dei:27 w:del:9 w:dela:7 w:delivered:-6 w:den:35
w:depense:33 w:der:9 w:des:-10 w:desde:-5 w:detalle:-16 w:determina:6 w:deve:18 w:devolucao:-5 w:deze:-12
w:dezelfde:-5 w:dezember:-7 w:dezembro:16 w:di:-60 w:dias:-7 w:die:28 w:dinsdag:-5 w:direccion:-13 w:directeur:11
w:disso:7 w:distinta:-9 w:dizer:7 w:do:-23 w:documentos:-8 w:doe:-5 w:domani:30 w:donnerstag:-6 w:door:23 w:dott:-6
w:dr:-6 w:du:-9 w:duplicado:6 w:dus:10 w:ee:6 w:een:-20 w:eerst:-8 w:eerstvolgende:44 w:ein:-5 w:einen:7 w:el:-16
w:elle:5 w:email:-5 w:emesso:-9 w:empresa:-5 w:en:20 w:encore:10 w:enquanto:-5 w:entra:37 w:entrar:19 w:entre:10
w:entrega:-16 w:entrou:19 w:enviamos:19 w:envoi:6 w:er:-10 w:erfolgt:18 w:erst:-9 w:es:-12 w:essa:6 w:est:5
w:esta:38 w:estado:7 w:estan:6 w:estao:-8 w:estratto:-11 w:et:35 w:euro:-8 w:even:11 w:fait:13 w:faite:33 w:fall:22
w:falschen:6 w:falta:6 w:fatture:10 w:fatura:5 w:favor:-13 w:fecha:-5 w:fee:18 w:fehlt:-10 w:feira:-7 w:ferias:6
w:figura:14 w:file:-6 w:firma:24 w:fiscal:9 w:flusso:12 w:fm:6 w:foi:11 w:for:-13 w:fr:12 w:frau:-15 w:freigabe:-5
w:freigegeben:11 w:freistellungsbescheinigung:5 w:friday:-6 w:fridays:-22 w:ft:5 w:fur:-5 w:further:10 w:fv:8
w:gaat:13 w:geachte:-9 w:geblokkeerd:7 w:geehrte:-6 w:geen:-7 w:gegeven:9 w:geht:-6 w:geld:-6 w:gerencia:8
w:gerente:19 w:geschlossen:-5 w:gesperrt:5 w:gesteld:8 w:get:-5 w:giorni:-6 w:giorno:8 w:give:12 w:gmbh:-5 w:go:-7
w:goed:-5 w:goedemorgen:-7 w:goes:18 w:going:18 w:goods:24 w:gp:5 w:gr:9 w:graag:18 w:grad:-10 w:groupe:8 w:guia:-5
w:guten:13 w:ha:11 w:hab:-11 w:had:-8 w:hallo:5 w:has:18 w:hat:-6 w:he:19 w:heb:-5 w:hebben:15 w:hem:-5 w:here:6
w:het:-28 w:hi:-17 w:hier:-9 w:hij:10 w:ho:-9 w:hochladen:5 w:hoi:-5 w:hoje:31 w:holding:5 w:hoor:13 w:ich:-23
w:ieri:-14 w:ignore:-7 w:ihnen:-9 w:ihr:-6 w:ihrer:5 w:ik:-26 w:il:-29 w:im:23 w:importo:-10 w:in:34 w:incluido:11
w:ingepland:7 w:into:19 w:inv:-5 w:invoices:-7 w:io:-13 w:is:-15 w:isso:-5 w:issue:-5 w:ist:20 w:it:18 w:ja:18
w:jamais:-11 w:je:-6 w:joint:-6 w:jours:-5 w:jullie:10 w:just:5 w:kaixo:19 w:kan:-7 w:kann:-5 w:keer:10 w:keine:-5
w:kisten:-6 w:klaar:15 w:komt:-6 w:korrektur:-8 w:korting:8 w:kunnen:-8 w:kw:-5 w:la:8 w:lancada:16 w:lauf:17
w:lauft:8 w:le:-5 w:left:-5 w:les:-47 w:lhe:7 w:liberado:-6 w:libero:14 w:liegt:15 w:lieu:-5 w:liquidata:10
w:liquidation:27 w:liquido:-8 w:list:7 w:liste:5 w:lo:-7 w:look:10 w:los:-8 w:lot:24 w:lote:6 w:lp:15 w:ls:12
w:ltd:-6 w:maandag:6 w:maar:-6 w:macht:7 w:mae:6 w:mag:-5 w:mail:-16 w:mailed:-6 w:maior:9 w:mal:-10 w:man:-5
w:manager:-5 w:manca:-11 w:mancherebbe:11 w:manda:12 w:mandat:15 w:mandato:14 w:marco:7 w:mario:-11 w:mas:14
w:match:23 w:may:16 w:mb:5 w:me:-11 w:mee:24 w:mehr:-7 w:merci:-17 w:mesmo:-6 w:messaggio:-15 w:met:-7 w:metto:18
w:mevrouw:-7 w:mf:26 w:mia:-5 w:mich:-5 w:mir:-9 w:mise:9 w:mit:-11 w:moin:-13 w:mois:-25 w:mon:-6 w:montante:7
w:month:7 w:more:-5 w:morgen:14 w:morning:23 w:moved:-23 w:mr:7 w:my:-6 w:na:28 w:nach:-8 w:nachricht:-5
w:nachsten:51 w:nachster:16 w:nao:7 w:ne:-5 w:necessario:-12 w:nee:36 w:need:-7 w:needed:11 w:nei:-11 w:nel:19
w:nella:49 w:nemmeno:12 w:next:101 w:ni:-11 w:nicht:-5 w:niet:-14 w:noch:-8 w:nombre:-11 w:non:-17 w:normal:32
w:nostro:-11 w:not:7 w:note:-7 w:nothing:12 w:notice:-6 w:notre:-5 w:nous:-17 w:november:-13 w:novembre:11 w:now:-27
w:nr:6 w:nu:-6 w:nuestro:11 w:numero:-8 w:nunca:5 w:obligacion:-5 w:october:12 w:of:-26 w:off:21 w:office:-5
w:oggetto:-10 w:oggi:30 w:ok:-9 w:oktober:14 w:on:-26 w:once:5 w:one:-20 w:only:-5 w:ons:-8 w:onze:-12 w:ook:-9
w:op:11 w:open:-10 w:or:14 w:ordem:7 w:order:6 w:ordine:-12 w:out:7 w:outubro:-18 w:ouvert:6 w:over:-15 w:paga:-8
w:pagamentos:50 w:pagamos:6 w:pagar:-21 w:pagare:-6 w:pagas:7 w:pago:8 w:pagos:20 w:paid:-13 w:paiement:17
w:paiements:15 w:par:8 w:para:-10 w:parola:-10 w:partent:5 w:partie:5 w:partner:16 w:pas:16 w:passa:6 w:passee:6
w:pay:-11 w:payee:-25 w:paying:-6 w:payment:17 w:payments:8 w:pecas:-5 w:pedido:-7 w:pendiente:23 w:per:34 w:pf:15
w:please:-16 w:pls:-7 w:plus:-6 w:pn:13 w:po:18 w:poi:16 w:poli:6 w:policy:12 w:por:-22 w:portal:5 w:post:-7
w:pour:-8 w:pre:19 w:presente:-14 w:primo:15 w:prise:6 w:prix:-6 w:proceedings:17 w:process:-7 w:processamento:20
w:processed:8 w:processo:-7 w:prochain:19 w:prochaine:25 w:programado:-7 w:projectleider:8 w:proposal:21
w:prossima:26 w:prossimi:-8 w:prossimo:34 w:proveedores:23 w:proxima:60 w:proximo:41 w:puede:8 w:put:-5 w:quale:11
w:qualquer:5 w:quando:-10 w:quanto:-6 w:que:-36 w:quel:5 w:quero:5 w:questa:-13 w:rappels:5 w:recebimento:-5
w:rececao:-18 w:received:7 w:reception:5 w:rechnen:-5 w:rechnung:-23 w:reclamacao:-5 w:ref:-16 w:reklamation:10
w:remessa:-21 w:renvoyer:-7 w:resposta:-10 w:rest:-5 w:retirez:6 w:richiesta:-5 w:riferimento:12 w:run:38 w:runs:11
w:sai:19 w:sao:6 w:sara:9 w:say:7 w:scade:6 w:schriftlich:7 w:sede:-13 w:segue:-9 w:sehr:-5 w:seite:6 w:seja:-5
w:sem:22 w:send:-5 w:sendo:-5 w:september:5 w:sera:11 w:serieus:13 w:serve:19 w:set:-12 w:setembro:6 w:settled:-5
w:seu:-9 w:sexta:-7 w:should:17 w:sie:-21 w:sign:9 w:signature:5 w:signe:-18 w:signed:12 w:siguiente:26
w:siguientes:-8 w:simply:20 w:sin:-9 w:since:-5 w:site:-6 w:sl:-11 w:solicitors:12 w:son:33 w:sono:19 w:sorry:-7
w:sra:-6 w:ssa:-10 w:st:5 w:staat:18 w:stata:6 w:statement:15 w:stato:-8 w:status:6 w:steht:5 w:stop:-7 w:stuck:-5
w:su:-5 w:sua:-11 w:suivra:7 w:supplier:16 w:support:18 w:svp:-10 w:system:-15 w:tag:-5 w:tagen:-8 w:take:-5 w:tc:7
w:team:-6 w:ten:7 w:teneis:-12 w:termin:9 w:tesoreria:12 w:thanks:-5 w:that:-12 w:the:31 w:them:6 w:then:15
w:these:14 w:they:6 w:this:-28 w:three:16 w:through:-14 w:ticket:-6 w:titulo:5 w:tn:19 w:toegepast:6 w:tom:-23
w:tot:14 w:train:12 w:transferencia:-9 w:trata:6 w:tresor:5 w:tribunale:28 w:twice:6 w:uber:26 w:uberweisung:-7
w:uberwiesen:-6 w:ultimo:-18 w:um:-23 w:una:-7 w:und:-16 w:uns:-6 w:until:-9 w:up:-11 w:update:14 w:us:-7 w:uw:-10
w:va:25 w:valide:11 w:valor:-7 w:vao:-6 w:vc:-6 w:veux:5 w:vf:-5 w:via:-11 w:virements:17 w:voces:-7 w:voldaan:5
w:volgende:47 w:vom:-9 w:von:-18 w:voor:5 w:vor:5 w:vos:-7 w:vossas:5 w:vostro:-14 w:votre:-10 w:vou:-5 w:vous:-24
w:wacht:14 w:waiting:21 w:wann:23 w:war:-8 w:waren:-9 w:was:-23 w:week:5 w:weg:-6 w:went:-7 w:weten:-5 w:what:5
w:when:9 w:where:14 w:whoa:10 w:wij:-21 w:will:-11 w:wir:-30 w:wird:-9 w:with:8 w:woche:-5 w:worden:15 w:wordt:-7
w:working:6 w:would:-9 w:wrong:-6 w:wurde:-15 w:xml:11 w:ya:-10 w:yes:9 w:your:-9 w:zahl:-10 w:zahlen:-6
w:zahllauf:39 w:zahlung:5 w:ze:5 w:zijn:-9 w:zin:6 w:zit:34 w:zum:-8 w:zur:11
"""
