"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -2.72
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-14 ?ack:-5 ?admin:-45 ?copy:-32 ?d.FREIGHT:23 ?d.TAX:-5 ?difference:17 ?dispute:28 ?formal:6 ?goods:-21
?greeting:13 ?hardship:13 ?hold:11 ?lawyer:6 ?legal:6 ?mine:-14 ?moves:-10 ?n.QUANTITY_SHORT:-6 ?not:-11 ?pay:-21
?propose:-14 ?question:-13 ?redirect:-40 ?refuse:11 ?statement:-7 ?wait:7 ?willpay:-7 b:!_!:-5 b:00000_esta:-5
b:00000_is:5 b:00000_nao:-8 b:00000_please:5 b:0000_0000:-13 b:0000_00:-19 b:0000_de:-5 b:0000_nao:5 b:0000_ne:5
b:0000_se:-19 b:0000_sera:-5 b:0000_was:-6 b:0000_wird:-11 b:000_0000:25 b:000_00:-8 b:000_0:-14 b:000_?:-8
b:000_euro:-6 b:000_is:7 b:000_no:42 b:000_short:-5 b:000_sur:30 b:00_%:-10 b:00_000:-6 b:00_00:-30 b:00_0:-14
b:00_con:20 b:00_de:-16 b:00_december:-6 b:00_des:-8 b:00_dias:-6 b:00_dicembre:-6 b:00_ee:11 b:00_en:5 b:00_est:24
b:00_foi:6 b:00_fue:31 b:00_gennaio:5 b:00_in:-6 b:00_is:-6 b:00_janvier:-9 b:00_mit:-6 b:00_no:-5 b:00_nov:7
b:00_november:13 b:00_oktober:-7 b:00_par:-9 b:00_per:11 b:00_por:-9 b:00_se:6 b:00_uber:7 b:00_und:-7 b:00_via:5
b:0_%:-10 b:0_000:-42 b:0_00:12 b:0_0:-22 b:0_and:9 b:0_days:-6 b:0_de:31 b:0_december:-6 b:0_dicembre:13 b:0_do:-5
b:0_ee:11 b:0_en:6 b:0_is:11 b:0_ist:26 b:0_juli:17 b:0_mois:8 b:0_nicht:-11 b:0_oktober:-5 b:0_que:-14 b:0_staat:23
b:0_zijn:14 b:?_?:-5 b:aan_de:10 b:ac_0:14 b:account_and:5 b:acusamos_rececao:-6 b:address_and:13 b:addressed_to:-6
b:al_00:-5 b:albaran_firmado:-7 b:all_invoices:6 b:alle_drie:7 b:als_pdf:-5 b:als_xrechnung:15 b:am_montag:-10
b:an_den:-6 b:an_die:27 b:and_it:-8 b:and_resend:-14 b:and_resubmit:16 b:and_send:5 b:and_the:6 b:and_will:5
b:antes_del:22 b:aqui_ee:-5 b:are_not:-6 b:as_faturas:13 b:at_0:21 b:ate_00:-6 b:attestation_de:24 b:au_00:-11
b:auf_die:31 b:avec_le:6 b:aviso_de:-6 b:baja_de:-14 b:be_paid:-6 b:be_paying:-5 b:because_the:14 b:bei_uns:-23
b:betaal_ik:-9 b:betalen_we:-5 b:betalen_wij:5 b:bien_recu:-9 b:bij_ons:7 b:bis_zur:-5 b:bitte_die:9
b:bitte_erganzen:8 b:boa_tarde:-12 b:bom_dia:5 b:bon_de:26 b:both_invoices:8 b:bp_0:-18 b:buen_dia:39
b:buenas_tardes:20 b:buon_lavoro:19 b:ca_0:14 b:carta_de:8 b:certificado_de:28 b:cette_facture:-20 b:cf_00:21
b:chez_nous:-5 b:chorus_pro:7 b:ci_serve:5 b:cn_00:12 b:cnpj_da:15 b:co_kg:23 b:codice_univoco:18 b:codigo_000:27
b:com_cnpj:14 b:com_os:13 b:complete_the:5 b:con_bonifico:5 b:con_fecha:-6 b:con_il:-11 b:contrato_de:13
b:credit_for:-6 b:credit_note:-9 b:cuenta_actualizado:15 b:da_obra:13 b:dal_0:14 b:dal_sistema:-8 b:damen_und:-11
b:das_geld:-7 b:de_0000:-9 b:de_000:-6 b:de_00:-11 b:de_0:14 b:de_baja:-16 b:de_betaling:22 b:de_cada:24
b:de_commande:29 b:de_compra:-9 b:de_compromisso:7 b:de_correcao:8 b:de_creditnota:-5 b:de_credito:-6 b:de_cuenta:14
b:de_encomenda:12 b:de_entrega:30 b:de_factuur:-11 b:de_la:-30 b:de_los:-18 b:de_mi:-10 b:de_moins:22 b:de_nao:24
b:de_noviembre:-8 b:de_nuevo:31 b:de_octubre:19 b:de_pagamento:-7 b:de_pago:-19 b:de_pagos:-5 b:de_pedido:-16
b:de_proveedores:-14 b:de_que:7 b:de_rechtbank:6 b:de_rekening:-5 b:de_setembro:-5 b:de_toute:16 b:declaracao_de:6
b:del_00:13 b:del_0:-6 b:delle_fatture:8 b:des_que:-15 b:des_reception:8 b:details_on:6 b:di_cortesia:-11
b:di_credito:-7 b:di_non:-12 b:dia_00:-23 b:die_00:-5 b:die_bestellnummer:6 b:die_falsche:7 b:die_is:14 b:die_neu:8
b:die_rechnung:8 b:die_rechnungen:11 b:die_uberweisung:-6 b:dir_0:7 b:direccion_de:5 b:divida_seguranca:22
b:do_nosso:12 b:do_not:-7 b:do_pedido:5 b:do_with:-5 b:door_de:-8 b:ee_cambiato:5 b:ee_sospeso:11 b:ee_stato:-14
b:een_ander:11 b:een_kopie:9 b:eerst_die:-5 b:el_00:5 b:el_0:-5 b:el_dia:-21 b:el_estado:16 b:el_pago:16
b:el_portal:8 b:el_viernes:40 b:em_00:12 b:em_anexo:-5 b:em_setembro:5 b:emitida_com:10 b:en_00:-5 b:en_attente:-5
b:en_betalen:-5 b:en_cours:-8 b:en_cuanto:-6 b:en_dan:5 b:en_el:-9 b:en_jullie:9 b:en_ons:24 b:en_opnieuw:30
b:en_piece:-12 b:en_su:-15 b:entrada_de:-7 b:entro_0:5 b:er_staat:-5 b:es_que:20 b:est_donc:21 b:est_en:-8
b:est_pas:-7 b:esta_en:-6 b:estado_de:15 b:este_correo:-15 b:et_un:-11 b:ete_rejetee:9 b:euro_in:5 b:factura_00:13
b:facture_?:-31 b:facture_au:23 b:factuur_opnieuw:10 b:fattura_ee:-8 b:fattura_non:23 b:fatura_fica:5 b:favor_de:15
b:fecha_de:19 b:fehlt_uns:10 b:foi_devolvida:7 b:for_0000:5 b:for_0:-7 b:for_the:-10
b:freistellungsbescheinigung_nach:10 b:from_your:-10 b:geachte_mevrouw:11 b:geehrte_damen:-11 b:geehrte_frau:54
b:geehrter_herr:-5 b:geht_am:-10 b:gentile_dott:-11 b:get_the:-5 b:gmbh_co:23 b:goes_out:-6 b:good_morning:-6
b:guten_tag:7 b:ha_cambiado:6 b:habe_ich:-5 b:haben_wir:-12 b:hat_das:6 b:have_had:7 b:have_not:29 b:have_the:-10
b:hebben_wij:5 b:heeft_een:14 b:het_niet:24 b:hs_00:-8 b:if_you:-9 b:ik_ben:-5 b:ik_zie:5 b:il_bonifico:5 b:il_cig:9
b:il_codice:45 b:il_durc:13 b:il_faut:5 b:il_messaggio:-10 b:il_nostro:16 b:il_pagamento:7 b:il_suo:-10
b:il_vous:-25 b:in_de:-5 b:in_den:-5 b:in_fattura:9 b:in_het:11 b:in_november:9 b:in_ordnung:-10 b:in_pagamento:10
b:in_pdf:-11 b:in_plaats:9 b:insurance_certificate:12 b:invoice_is:-11 b:is_been:-7 b:is_closed:6 b:is_er:14
b:is_in:12 b:is_no:-24 b:is_the:-12 b:isso_nao:-5 b:issue_credit:-5 b:ist_am:7 b:ist_die:-13 b:it_by:6 b:it_is:-11
b:it_over:8 b:je_suis:-5 b:je_vous:-6 b:jullie_rekening:14 b:kann_ich:5 b:kbis_de:16 b:keine_bestellung:-21
b:keine_zahlung:-9 b:konnen_sie:-5 b:konnen_wir:10 b:la_0000:-23 b:la_00:31 b:la_ca:14 b:la_cuenta:-7
b:la_direccion:6 b:la_factura:16 b:la_facture:6 b:la_fattura:-14 b:la_fecha:15 b:la_informo:14 b:la_pago:-9
b:la_presente:-5 b:la_proxima:-5 b:la_ritenuta:5 b:la_settimana:14 b:la_sua:-5 b:la_transferencia:-8 b:la_vostra:27
b:las_dos:-5 b:las_facturas:-20 b:le_00:-16 b:le_0:-7 b:le_bon:47 b:le_chiedo:-11 b:le_dossier:28 b:le_numero:11
b:le_paiement:-14 b:le_virement:-8 b:leitweg_id:14 b:les_deux:10 b:les_hacemos:-6 b:los_avisos:-14 b:lost_the:8
b:manca_il:12 b:me_dire:-18 b:me_mandais:-8 b:merci_de:29 b:messaggio_ee:-5 b:met_die:-5 b:mi_dice:-17
b:mi_hermano:-5 b:mi_sono:13 b:mientras_no:11 b:mit_der:-5 b:moin_frau:-7 b:moins_de:22 b:months_?:9 b:my_email:-9
b:na_fatura:5 b:nach_00:8 b:nachster_zahllauf:11 b:nao_divida:24 b:nao_ee:-6 b:nao_sera:-5 b:ne_ho:-7 b:nf_0000:6
b:ni_se:-5 b:nicht_an:20 b:nicht_die:-11 b:nicht_mehr:12 b:niet_is:11 b:no_es:17 b:no_lo:12 b:no_longer:-22
b:no_me:-5 b:no_pay:-5 b:no_po:-5 b:no_procede:-19 b:no_puede:5 b:no_se:11 b:noch_auf:25 b:non_la:11
b:nostro_gestionale:19 b:not_disputing:-6 b:not_in:29 b:not_ours:-5 b:not_pay:-10 b:nota_di:-7 b:nothing_to:-5
b:nothing_wrong:8 b:notre_banque:13 b:nous_aurez:-15 b:nous_la:17 b:nous_payons:-8 b:nous_sommes:5 b:nous_un:-5
b:november_0000:-6 b:november_voldaan:11 b:numero_de:9 b:numero_do:24 b:numero_engagement:12 b:of_the:-6
b:on_file:16 b:on_hold:8 b:on_our:-8 b:on_your:5 b:one_and:11 b:onze_administratie:12 b:op_00:16 b:op_0:-6
b:op_jullie:14 b:op_naam:15 b:orden_de:-9 b:our_system:5 b:over_0:9 b:paga_el:20 b:pagamento_0000:-5 b:pago_00:-8
b:pago_de:12 b:pago_el:26 b:par_contre:29 b:para_00:5 b:para_@:15 b:para_que:14 b:pas_la:-6 b:payment_for:5
b:pelo_portal:12 b:per_00:-8 b:per_favore:-9 b:per_il:-6 b:per_le:18 b:piece_jointe:-17 b:plaats_van:9
b:please_reissue:12 b:please_send:10 b:po_00000:5 b:po_no:-5 b:po_number:17 b:por_correo:5 b:por_el:-7
b:por_favor:32 b:por_las:-5 b:por_no:24 b:por_que:-6 b:por_transferencia:7 b:pouvez_vous:26 b:pro_avec:6
b:prochain_lot:-5 b:programado_para:5 b:prossimo_flusso:-5 b:qu_un:-13 b:que_fatura:7 b:que_la:53 b:que_me:-7
b:que_nao:-19 b:que_no:-15 b:que_nos:12 b:que_vous:-18 b:queda_bloqueada:-8 b:re_0000:-13 b:rececao_da:-6
b:rechnung_ist:7 b:rejected_by:-5 b:rejetee_par:8 b:rifiutato_dal:-8 b:scaduto_il:14 b:se_non:11 b:se_paga:16
b:se_pago:27 b:se_puede:-5 b:seguranca_social:22 b:sehr_geehrte:41 b:send_the:8 b:sera_paga:-5 b:set_up:5
b:set_you:10 b:sie_an:27 b:sie_den:20 b:sie_die:7 b:sie_ihre:-6 b:sie_mir:-5 b:sie_sich:-13 b:since_0000:-12
b:sobald_sie:-5 b:sollten_sie:-7 b:split_it:15 b:stata_scartata:5 b:stato_rifiutato:-8 b:sturen_?:-5 b:su_empresa:15
b:su_factura:24 b:sulla_0000:-6 b:sur_chorus:7 b:sur_les:29 b:te_la:-5 b:te_maken:8 b:thank_you:-7 b:that_is:-8
b:that_on:6 b:the_000:-5 b:the_0:-6 b:the_attached:5 b:the_balance:-5 b:the_correct:8 b:the_credit:-6
b:the_following:8 b:the_goods:6 b:the_invoice:8 b:the_new:23 b:the_po:11 b:the_portal:7 b:the_signed:11
b:the_supplier:5 b:the_wrong:-16 b:there_is:-5 b:this_invoice:-8 b:this_morning:-7 b:this_one:6 b:this_time:-6
b:through_our:5 b:to_00:7 b:to_@:37 b:to_add:6 b:to_do:-5 b:to_the:-5 b:tot_het:12 b:tutte_tre:-10 b:uber_0:5
b:un_releve:-13 b:und_die:-6 b:und_geht:-10 b:und_herren:-11 b:und_neu:14 b:und_wird:5 b:uns_ist:-9
b:update_your:-22 b:valid_po:7 b:van_de:-5 b:van_het:11 b:van_jullie:-5 b:van_uw:11 b:vf_00000:-7 b:vi_do:26
b:via_peppol:18 b:via_pix:5 b:viernes_0:47 b:volgende_week:-15 b:von_ihnen:-8 b:voor_de:-6 b:voordat_de:16
b:vous_me:25 b:vous_nous:-16 b:was_rejected:-6 b:way_match:-10 b:we_are:-18 b:we_cannot:17 b:we_have:6
b:we_hebben:-6 b:we_need:19 b:we_will:-6 b:we_zijn:25 b:weisen_wir:26 b:wenn_ihr:5 b:wer_hat:6 b:werden_wir:-7
b:wij_betalen:19 b:wij_de:23 b:wij_deze:16 b:wij_hebben:-6 b:wij_niet:-8 b:wij_op:11 b:will_be:-8 b:will_release:-6
b:wir_alles:-8 b:wir_haben:-7 b:wir_vertreten:-6 b:wird_mit:5 b:with_the:17 b:with_you:8 b:within_0:-7
b:wrong_with:8 b:ya_no:-6 b:ya_tiene:21 b:you_have:17 b:you_issue:-5 b:you_up:10 b:your_bank:5 b:your_invoice:9
b:your_message:-6 b:your_records:-6 b:your_system:-10 b:zahlen_wir:-5 b:ze_niet:9 b:zijn_op:14 b:zolang_de:10
b:zur_zahlung:5 e:paid=none:-10 e:promise=day:-57 e:promise=none:45 e:run=none:-22 f:_amount:-61 f:_day:-96
f:ack:-33 f:admin:242 f:all:-33 f:back:-13 f:bounce:-30 f:closed:-7 f:contest:-30 f:copy:36 f:d.CANCELLED:-12
f:d.CONTRACT_TERMS:-14 f:d.DAMAGED:-12 f:d.DUPLICATE_BILLING:-20 f:d.FREIGHT:13 f:d.LOST:-14 f:d.MISSING_DOCS:-26
f:d.NOT_OURS:-10 f:d.NO_OPEN_ITEM:-5 f:d.NO_PO:-27 f:d.PALLET_CONTAINER:-7 f:d.PRICE_ERROR:-8 f:d.QUALITY:30
f:d.QUANTITY_SHORT:29 f:d.RETURN:18 f:d.TERMS_DISPUTE:-6 f:d.WRONG_PRODUCT:15 f:demand:8 f:difference:-24
f:dispute:-6 f:firm:-29 f:fix:20 f:formal:-28 f:gone:-48 f:goods:-10 f:greeting:-6 f:hold:43 f:hope:-26
f:hostile:-26 f:inclusive:9 f:inject:-17 f:insolvency:-51 f:joke:-7 f:lawyer:-29 f:legal:-40 f:mine:-38 f:moves:7
f:n.QUANTITY_SHORT:5 f:netted:-11 f:not:-48 f:not_admin:-17 f:not_dispute:15 f:not_duplicate:-13 f:not_gone:-7
f:not_legal:-10 f:not_paid:-25 f:not_stop:-17 f:once_funds:-7 f:once_us:36 f:ooo:-31 f:order:16 f:paid:-22
f:pay:-104 f:plan:-16 f:proof:17 f:propose:-48 f:r.CANCELLED:-6 f:r.CONTRACT_TERMS:5 f:r.DAMAGED:22
f:r.DESCRIPTION:-8 f:r.DUPLICATE_BILLING:-9 f:r.FREIGHT:15 f:r.LOST:-6 f:r.MISSING_DOCS:-7 f:r.NOT_OURS:-11
f:r.NO_PO:-29 f:r.PRICE_ERROR:-14 f:r.PRIOR_OVERPAYMENT:-6 f:r.RETURN:20 f:r.SERVICE_INCORRECT:-9 f:r.WITHHOLDING:26
f:refuse:-26 f:remittance:-23 f:rest:-19 f:run:8 f:soon:-23 f:statement:-19 f:stop:-47 f:unable:-21 f:until:6
f:wait:-5 f:willpay:-21 i:acknowledgement:-44 i:acknowledgement=2:-44 i:bounce:-38 i:bounce=3:-38
i:copy_invoice_request:-16 i:copy_invoice_request=2:-11 i:dispute:-22 i:dispute=1:-6 i:dispute=2:9 i:dispute=3:-25
i:hardship:-14 i:hardship=3:-11 i:hostile:-27 i:hostile=2:-11 i:hostile=3:-15 i:in_payment_run:-19
i:in_payment_run=3:-19 i:insolvency:-45 i:insolvency=3:-41 i:invoice_admin:205 i:invoice_admin=2:39
i:invoice_admin=3:166 i:legal:-31 i:legal=1:-8 i:legal=2:36 i:legal=3:-60 i:nothing:-21 i:out_of_office:-31
i:out_of_office=2:-11 i:out_of_office=3:-20 i:partial_payment:13 i:partial_payment=3:17 i:payment_plan_request:-16
i:payment_plan_request=2:-10 i:payment_plan_request=3:-6 i:question:-45 i:question=2:-7 i:question=3:-38
i:remittance_advice:-25 i:remittance_advice=2:-12 i:remittance_advice=3:-13 i:statement_request:-18
i:statement_request=3:-22 i:unsubscribe:-53 i:unsubscribe=2:-9 i:unsubscribe=3:-43 i:wrong_contact:-12
i:wrong_contact=1:-6 i:wrong_contact=2:43 i:wrong_contact=3:-49 l:de:-21 l:en:-52 l:es:-28 l:fr:-28 l:it:-39
l:nl:-47 l:pt:-57 n:0:-12 n:1:-99 n:2:-45 n:3:-63 n:4:-41 n:6:-9 p:abbiam:-10 p:abgela:10 p:abgele:10 p:abonar:-20
p:accept:-11 p:actual:39 p:acusam:-7 p:addres:-17 p:adjunt:10 p:admini:24 p:adress:22 p:aggior:6 p:agrade:12
p:albara:-8 p:altrim:15 p:angewi:9 p:anteri:-17 p:anwalt:-11 p:anythi:-7 p:aparec:13 p:approv:-12 p:arriva:6
p:asiste:-5 p:assist:-5 p:assunt:-10 p:attend:-6 p:attent:-5 p:attest:31 p:ausgef:6 p:ausser:10 p:automa:-5
p:autori:-6 p:balanc:-7 p:bancar:20 p:bankve:37 p:beantr:-6 p:beauft:6 p:becaus:24 p:behand:10 p:bereik:6
p:berich:-6 p:bestan:17 p:besteh:-7 p:bestel:-7 p:betaal:-11 p:betale:6 p:betali:13 p:betref:11 p:betrie:6
p:bevest:-5 p:bezahl:-9 p:bijgev:5 p:bonjou:-26 p:bounce:5 p:brauch:-8 p:buongi:-16 p:cadast:6 p:cambia:6
p:cancel:30 p:casell:-7 p:certid:24 p:certif:72 p:cessio:5 p:change:11 p:chanti:27 p:client:-13 p:clotur:13
p:cobran:-8 p:collec:-5 p:colleg:-5 p:comman:27 p:commen:-5 p:commun:-12 p:compan:-12 p:compar:27 p:compen:-10
p:comple:-5 p:compre:10 p:compro:40 p:compta:5 p:compte:-5 p:comuni:6 p:concor:-5 p:concur:-8 p:confir:-5
p:conseg:-10 p:consig:21 p:consul:-10 p:contab:-38 p:contac:-8 p:contad:26 p:contai:-11 p:contat:-7 p:conten:-7
p:contra:32 p:contro:17 p:conver:5 p:corpor:6 p:correc:9 p:correg:6 p:corren:-9 p:correo:-6 p:corres:-12 p:corrie:14
p:corrig:25 p:corrij:34 p:cortes:-9 p:credit:-13 p:cuenta:-5 p:cumpli:14 p:curato:-6 p:curren:6 p:debite:16
p:debloq:-6 p:decemb:-18 p:dedica:33 p:delive:-13 p:demand:-11 p:depens:5 p:depose:7 p:descon:-9 p:design:5
p:destin:-11 p:detail:6 p:detrac:22 p:devolv:6 p:devuel:6 p:dezelf:20 p:dezemb:-7 p:dicemb:5 p:direct:-6 p:dirett:8
p:discut:24 p:dispon:14 p:dispos:9 p:diverg:10 p:docume:21 p:dossie:32 p:dringe:-5 p:duplic:-11 p:eigent:6
p:einkau:-11 p:einrei:6 p:einstw:-6 p:electr:5 p:emitid:17 p:encome:12 p:encont:-5 p:energi:19 p:enquan:-6
p:enregi:46 p:entrad:-7 p:entreg:23 p:enviar:22 p:envoye:-8 p:equivo:27 p:erfolg:-5 p:erganz:8 p:erhalt:-12
p:escrib:-6 p:estima:39 p:exampl:-6 p:execut:-7 p:existi:-11 p:expire:12 p:extrat:-5 p:factor:16 p:factur:6
p:factuu:15 p:failli:-8 p:falsch:5 p:fattur:26 p:fatura:9 p:firmad:19 p:firmat:25 p:follow:8 p:fornit:-10
p:fourni:35 p:freist:22 p:geehrt:38 p:geleve:-5 p:gesell:7 p:gesper:11 p:gester:13 p:gestio:8 p:gestor:11 p:gestuu:6
p:geweig:17 p:gewijz:22 p:goedem:-5 p:goedge:-5 p:gracia:-8 p:gultig:7 p:gutsch:-9 p:hacemo:-6 p:herinn:-5
p:herman:-5 p:hierbi:-8 p:hochla:21 p:holdin:20 p:immobi:19 p:import:19 p:incass:-6 p:inclui:-5 p:incluy:26
p:incorr:5 p:indica:30 p:indiqu:47 p:indivi:-9 p:inform:6 p:inoltr:15 p:insolv:-8 p:instru:-9 p:instur:5 p:insura:12
p:integr:-5 p:intend:5 p:intent:28 p:inviat:6 p:invoic:23 p:janvie:-10 p:journe:-19 p:judici:-5 p:juille:5
p:juridi:-10 p:klarun:-5 p:korrig:22 p:kunfti:7 p:leitwe:14 p:letrad:-5 p:levera:13 p:libera:-9 p:liefer:15
p:liquid:9 p:mainte:12 p:mancan:-5 p:mandai:-8 p:mandat:-9 p:mensaj:-6 p:mercan:-11 p:mevrou:-6 p:mientr:17
p:missin:9 p:monsie:-7 p:mornin:-14 p:necesi:13 p:necess:10 p:negati:5 p:nergen:7 p:nessun:-15 p:ningun:-5
p:nochma:17 p:nouvea:-19 p:nouvel:12 p:novemb:18 p:noviem:-9 p:nuestr:-8 p:obriga:-5 p:observ:27 p:octubr:19
p:oktobe:-12 p:ontbre:6 p:openst:-5 p:opnieu:70 p:ordnun:-11 p:ottobr:-5 p:overee:17 p:overge:-5 p:overzi:11
p:pagame:5 p:paieme:-21 p:passat:-12 p:pazien:5 p:pedimo:-5 p:pensio:-14 p:person:-6 p:pertan:-11 p:pessoa:12
p:plataf:6 p:portai:-12 p:pourqu:-18 p:preced:-5 p:precis:25 p:prepar:-19 p:presen:14 p:presta:-11 p:privat:-10
p:proble:5 p:proced:-20 p:proces:10 p:procha:16 p:progra:5 p:projec:19 p:propri:10 p:prossi:-8 p:provee:15
p:provid:7 p:proxim:-17 p:qualit:-5 p:qualqu:11 p:queira:5 p:rajout:33 p:receca:-7 p:receiv:-10 p:rechnu:14
p:rechts:-14 p:recibi:8 p:recipi:-5 p:reclam:-8 p:record:-8 p:recusa:10 p:reemit:22 p:reenvi:17 p:refair:7
p:refait:14 p:regist:22 p:regola:10 p:reissu:12 p:reject:-11 p:rejete:11 p:rekeni:63 p:relanc:12 p:releas:-7
p:remind:-5 p:remiti:16 p:resolv:-10 p:respet:12 p:respon:-6 p:resubm:17 p:reteni:12 p:retire:-6 p:reviso:22
p:ricevi:27 p:ricevu:-8 p:richie:-5 p:riemet:5 p:rifiut:-10 p:rimand:10 p:rispon:-11 p:risult:-8 p:ritras:8
p:salden:-7 p:sblocc:7 p:scadut:13 p:scarta:21 p:schick:11 p:schrei:-6 p:schrij:23 p:segund:-5 p:segura:22
p:semain:26 p:septem:-12 p:septie:20 p:serieu:14 p:servic:20 p:settim:10 p:siguie:-6 p:simple:25 p:sistem:39
p:situac:9 p:societ:-7 p:solang:12 p:sollec:-15 p:sollte:-7 p:sospes:7 p:sticht:11 p:straig:12 p:subjec:26
p:submet:10 p:suppli:10 p:suspen:24 p:systee:11 p:telefo:-7 p:tenemo:-5 p:throug:5 p:thursd:-7 p:tomorr:-7
p:trabal:13 p:traite:6 p:tramit:5 p:transf:-8 p:transm:23 p:transp:-5 p:treasu:6 p:uberwe:-5 p:uberwi:-5 p:ubrige:6
p:uffici:-5 p:uittre:14 p:umschr:20 p:univoc:18 p:unsere:-13 p:unters:-7 p:ustede:-5 p:valida:11 p:vecchi:-6
p:vencid:6 p:vendre:-9 p:venerd:-5 p:verifi:-6 p:vertre:-8 p:vertro:12 p:verwer:12 p:verzek:12 p:verzen:16
p:veuill:-7 p:vierne:38 p:vireme:-15 p:voldaa:11 p:voldoe:12 p:volgen:-5 p:voorda:11 p:vorder:-5 p:vriend:-6
p:vrijda:-5 p:vuelva:28 p:websit:-8 p:wednes:-7 p:withou:5 p:xrechn:15 p:zahlla:7 p:zahlun:-11 p:zusend:-6
p:zustan:-5 s:00000:35 s:0000:50 s:000:23 s:00:28 s:0:7 s:aanmaning:-7 s:ab:-6 s:ac:26 s:antwort:6 s:ap:7 s:as:-11
s:auto:-22 s:automatica:-14 s:automatique:-5 s:automatische:-5 s:aviso:-23 s:avviso:-9 s:aw:-11 s:bar:-18
s:betalingsherinnering:-13 s:ca:14 s:cf:82 s:cliente:-20 s:consegna:-8 s:cuenta:14 s:dc:8 s:de:-24 s:debiteur:12
s:delivery:-5 s:devolucion:6 s:di:-18 s:do:-18 s:dossier:-6 s:em:-7 s:es:5 s:factura:9 s:facture:-30 s:facturen:45
s:factures:-8 s:factuur:-8 s:fattura:-12 s:fatture:17 s:fe:16 s:fwd:-28 s:ga:-8 s:gm:26 s:herinnering:-29 s:hs:-8
s:ht:5 s:interpelacao:-5 s:inv:8 s:invoice:14 s:invoices:-5 s:is:6 s:le:-8 s:lp:-6 s:mahnung:-12 s:mail:-6
s:mancata:-8 s:mf:-15 s:ms:56 s:nf:9 s:no:-5 s:nota:-10 s:notice:-8 s:notifica:7 s:notification:-5 s:op:10
s:openstaand:22 s:openstaande:7 s:overdue:-12 s:pagamento:-21 s:pago:-21 s:pc:28 s:pendientes:7 s:query:5 s:rappel:8
s:re:-41 s:rechnung:17 s:recordatorio:-18 s:relance:-23 s:reminder:-19 s:reponse:-5 s:res:-17 s:respuesta:-7
s:saldo:-11 s:scarto:8 s:second:-9 s:segundo:-6 s:sl:-5 s:sollecito:-30 s:su:-15 s:sv:-6 s:titulos:-16 s:vencida:8
s:vencido:-7 s:vf:7 s:vom:-6 s:vos:13 s:vs:-5 s:zahlungserinnerung:-34 w:!:-39 w:%:-20 w:000:22 w:00:17 w:0:19
w:?:-14 w:@:-26 w:ab:-15 w:abbiamo:-10 w:aber:-7 w:abgelaufen:10 w:abgelehnt:10 w:abono:-26 w:ac:37 w:actualizado:15
w:acusamos:-7 w:add:13 w:address:-11 w:addressed:-6 w:ademas:9 w:adjunto:-12 w:administrador:-6 w:administratie:10
w:adresse:-11 w:af:-9 w:ag:20 w:again:-6 w:agent:-8 w:aggiornato:6 w:agosto:9 w:agradecere:16 w:ai:-14 w:al:-17
w:albaran:-8 w:alle:-5 w:alleen:8 w:alles:-11 w:allo:-9 w:als:-15 w:also:7 w:alte:30 w:altra:5 w:altrimenti:15
w:am:-29 w:an:18 w:anbei:-13 w:ander:21 w:anders:9 w:anexo:5 w:angewiesen:9 w:anhang:-6 w:ante:-5 w:anterior:-15
w:antes:18 w:any:-7 w:anything:-7 w:ao:-5 w:aparece:13 w:appena:31 w:approved:-10 w:aqui:-8 w:are:-22 w:art:-5
w:as:16 w:asi:-9 w:asistente:-5 w:assuntos:-9 w:at:20 w:attente:-5 w:attestation:31 w:auch:-12 w:auf:21 w:auftrag:5
w:august:-7 w:aurez:-16 w:aus:-7 w:aussi:43 w:autre:13 w:avant:-5 w:avec:20 w:avis:-10 w:aviso:-9 w:avisos:-14
w:avoir:-7 w:avons:-5 w:baja:-21 w:balance:-5 w:bancaria:29 w:bancarios:-5 w:bankverklaring:37 w:banque:12 w:bar:-18
w:bc:8 w:be:10 w:beantragen:-6 w:beauftragt:6 w:because:24 w:been:-15 w:before:14 w:behandeling:13 w:bei:-23
w:beide:-8 w:beim:-13 w:being:6 w:bel:-5 w:beleg:13 w:ben:-6 w:bereikbaar:6 w:bericht:-5 w:bestand:17 w:beste:15
w:besteht:-7 w:bestellnummer:-6 w:bestellung:-21 w:betaal:-13 w:betalen:6 w:betaling:17 w:betwist:5 w:bezahlt:-8
w:bien:-14 w:bij:-5 w:bijgevoegd:5 w:billed:-6 w:bin:-8 w:binnen:-7 w:bis:-18 w:bitte:45 w:bleibt:11 w:blijft:-5
w:block:21 w:bloqueada:-13 w:bloqueado:14 w:boa:-12 w:bom:5 w:bon:28 w:bonifici:-5 w:bonifico:8 w:bonjour:-26
w:bonne:25 w:bounced:5 w:bp:-18 w:br:17 w:brauchen:-6 w:btw:7 w:budget:-7 w:buen:39 w:buenas:20 w:buon:19
w:buongiorno:-16 w:bv:5 w:by:-8 w:ca:12 w:cada:24 w:cadastro:6 w:cambiado:6 w:cambiato:5 w:camila:-7 w:can:12
w:cancelar:37 w:cannot:12 w:card:5 w:cargo:-6 w:casella:-7 w:caso:-6 w:cc:24 w:celui:5 w:centre:9 w:certidao:19
w:certificado:28 w:certificate:13 w:cession:6 w:cette:-24 w:cf:20 w:changed:11 w:chantier:27 w:che:-16 w:chegar:12
w:chez:-8 w:chiedo:-12 w:chiusa:-6 w:chorus:9 w:chose:-8 w:ci:6 w:ciao:8 w:cig:14 w:circuito:5 w:cliente:-11
w:closed:14 w:cn:10 w:cnpj:11 w:co:39 w:cobranca:-5 w:code:9 w:codice:70 w:codigo:30 w:collega:-5 w:com:21 w:come:-8
w:commande:28 w:como:23 w:company:-11 w:complemento:5 w:compra:-9 w:comprobante:27 w:compromisso:5 w:comprovante:9
w:comptable:5 w:compte:-5 w:comunicazione:28 w:concurso:-5 w:consegna:-6 w:constancia:5 w:conta:-8 w:contabile:-8
w:contabilita:-12 w:contabilizada:-14 w:contact:-5 w:contador:27 w:contas:9 w:contencioso:-5 w:contestiamo:14
w:conto:21 w:contract:13 w:contrato:5 w:contre:28 w:controle:25 w:copia:-8 w:copie:-15 w:copy:26 w:correcao:8
w:correct:5 w:corrente:-9 w:correo:-16 w:correos:-6 w:corrijam:8 w:cortesia:-13 w:cosi:-11 w:cost:8 w:cours:-7
w:credit:-22 w:credited:26 w:creditnota:-9 w:credito:-17 w:cuando:-7 w:cuanto:-7 w:cuenta:7 w:cuentas:-5 w:current:6
w:cut:-6 w:da:-8 w:dag:16 w:dagen:7 w:daher:-20 w:dal:21 w:dall:-6 w:damen:-11 w:dan:16 w:dank:-9 w:dann:18
w:dans:-11 w:das:-22 w:dass:-7 w:dat:-17 w:data:-6 w:date:-8 w:days:-11 w:de:14 w:december:-13 w:decembre:-5
w:declaracao:6 w:dei:-5 w:del:29 w:della:-20 w:dello:5 w:dem:-8 w:demande:-6 w:den:-7 w:depense:5 w:depois:5
w:der:-24 w:des:-31 w:desde:-7 w:destinato:-5 w:details:6 w:detraccion:22 w:detto:-5 w:deux:-13 w:devo:-7
w:devolvida:5 w:devuelta:24 w:deze:6 w:dezelfde:20 w:dia:10 w:dias:-20 w:dice:5 w:dicembre:5 w:dicht:-14 w:die:41
w:digo:-6 w:dir:7 w:dire:-19 w:direct:-6 w:direttore:11 w:dispute:7 w:disputing:-6 w:dit:-5 w:ditta:-5
w:divergencia:5 w:divida:24 w:do:22 w:dock:5 w:documento:6 w:doen:-6 w:doit:19 w:donc:18 w:dono:13 w:dort:-8
w:dos:-11 w:dossier:33 w:dott:-12 w:double:-5 w:dr:-10 w:drauf:6 w:drop:7 w:due:-8 w:durc:21 w:dus:9 w:een:-17
w:eens:-8 w:eigentlich:6 w:einen:-15 w:einer:-7 w:einreichen:6 w:elle:-6 w:em:17 w:email:14 w:emis:-5 w:emitida:17
w:emitir:23 w:en:26 w:encomenda:12 w:energie:20 w:enquanto:-6 w:entrada:-7 w:entrar:6 w:entrega:28 w:enviar:-25
w:enviem:29 w:envoye:-7 w:envoyez:-6 w:equivocado:28 w:er:13 w:era:-11 w:eraf:16 w:erganzen:8 w:erhalten:-12
w:errato:17 w:errone:5 w:error:-9 w:es:-10 w:esa:-5 w:ese:-5 w:essa:-5 w:essere:-12 w:est:12 w:esta:-26 w:estao:-7
w:estar:12 w:este:-30 w:estimados:35 w:estou:13 w:et:27 w:ete:-5 w:etre:15 w:eu:-6 w:euch:5 w:eur:-10 w:euro:-8
w:even:16 w:ex:20 w:example:-6 w:existe:-5 w:expired:12 w:extrato:-5 w:fa:-9 w:face:7 w:factura:20 w:facturas:-23
w:facture:-30 w:facturen:-8 w:factures:23 w:fails:-9 w:faire:-21 w:fait:-5 w:falsche:6 w:falta:17 w:fattura:18
w:fatture:16 w:fatura:32 w:faturas:12 w:faut:39 w:favor:31 w:favore:-9 w:fecha:28 w:fehlt:10 w:fica:17 w:figura:11
w:fijne:10 w:file:16 w:finche:-5 w:fine:-7 w:firma:22 w:firmada:27 w:firmado:-7 w:firmata:28 w:fiscal:34 w:flusso:-5
w:foi:-16 w:follow:-7 w:following:8 w:for:-33 w:form:22 w:fornecedor:7 w:fornitori:-6 w:found:-8 w:fournisseur:37
w:frau:34 w:frei:20 w:freigeben:5 w:freigegeben:-7 w:freistellungsbescheinigung:22 w:fue:50 w:fur:-15 w:gaat:8
w:geehrte:41 w:geht:-14 w:geld:-14 w:geleverd:-5 w:gesellschaft:7 w:gesperrt:11 w:gestern:13 w:gestionale:14
w:gestort:11 w:gestuurd:6 w:get:-7 w:geweigerd:17 w:gewijzigd:21 w:gia:-7 w:giusto:49 w:gli:13 w:gm:26 w:gmbh:32
w:goedemorgen:-8 w:goedgekeurd:-5 w:goes:-8 w:good:-6 w:goods:5 w:gr:-9 w:graag:19 w:gracias:-8 w:grn:-5 w:guten:7
w:gutschrift:-8 w:ha:-7 w:haal:-5 w:haar:-14 w:habe:-8 w:haben:-25 w:hacemos:-6 w:had:-6 w:hasta:-9 w:have:9 w:he:-7
w:hebben:19 w:heer:-6 w:hello:30 w:hemos:-5 w:here:-8 w:hermano:-5 w:herr:-7 w:herren:-11 w:het:28 w:hier:12
w:hierbij:-8 w:hij:11 w:ho:-22 w:hoch:-8 w:hochladen:21 w:hoi:7 w:hola:-7 w:hold:10 w:holding:10 w:holdings:9
w:hoor:19 w:horen:5 w:hoy:-5 w:hs:-6 w:hull:7 w:hun:10 w:iban:10 w:ich:-29 w:ici:-21 w:id:14 w:iemand:-5 w:ieri:8
w:iets:6 w:if:-10 w:ignore:-7 w:ihnen:-15 w:ihr:6 w:ihrer:-5 w:ik:-18 w:il:27 w:im:-15 w:in:-17 w:incluye:22
w:informo:11 w:inoltre:17 w:insturen:5 w:insurance:12 w:into:7 w:inv:-8 w:inviare:7 w:invoice:13 w:invoices:14
w:io:-6 w:is:-48 w:isso:-5 w:it:-8 w:item:6 w:ja:-18 w:jamais:-7 w:janvier:-10 w:joint:-7 w:jointe:-17 w:jour:-13
w:juillet:5 w:juli:14 w:jullie:31 w:justificante:-5 w:kan:8 w:kbis:16 w:keer:-8 w:kein:-5 w:keine:-20 w:kg:23
w:kijken:-6 w:kindly:-11 w:klaar:19 w:kom:11 w:komt:13 w:kopie:7 w:kriegt:8 w:kunftig:7 w:kvk:14 w:la:30 w:laden:-5
w:langs:12 w:las:-27 w:late:8 w:laut:-13 w:lavoro:18 w:lda:5 w:le:20 w:left:-6 w:legale:27 w:leitweg:14 w:letrado:-5
w:liberar:-7 w:lic:-6 w:lieferantenportal:7 w:liegt:-12 w:line:36 w:link:-5 w:liquidazione:-6 w:liquidiamo:31
w:lista:10 w:lleva:-5 w:lo:10 w:longer:-22 w:los:-20 w:lost:8 w:lot:-10 w:luglio:13 w:lui:-6 w:lunes:19 w:maar:30
w:machen:-8 w:madame:6 w:mag:8 w:mail:-7 w:mailen:18 w:mails:-7 w:maintenance:12 w:maior:-5 w:maken:6 w:mal:32
w:manca:23 w:mancano:-5 w:mandais:-8 w:mano:-9 w:marche:5 w:mario:9 w:mas:-7 w:match:-8 w:matriz:15 w:me:-26
w:mee:11 w:meer:-5 w:mehr:7 w:melden:-8 w:memo:-5 w:mensaje:-5 w:mercancia:-9 w:merci:43 w:mes:22 w:message:20
w:messaggio:-14 w:met:11 w:meteen:-5 w:mevrouw:-6 w:mi:-34 w:mich:-8 w:mientras:17 w:mij:-8 w:mio:-9 w:mir:-15
w:mire:23 w:mismo:-5 w:missing:9 w:mit:22 w:moet:5 w:moi:-6 w:moin:5 w:moins:22 w:mois:20 w:mon:-8 w:monsieur:-7
w:montag:-11 w:months:9 w:more:-5 w:morgen:-11 w:morning:-14 w:motif:11 w:motivo:8 w:moved:7 w:my:-14 w:naam:15
w:nachsten:-5 w:nachster:11 w:nada:-6 w:name:9 w:nao:-27 w:ne:-18 w:necesitamos:14 w:necessario:10 w:need:29
w:needs:6 w:neem:14 w:nel:19 w:nem:-5 w:nergens:7 w:neri:-11 w:nessuna:-14 w:net:7 w:neu:33 w:never:-8 w:new:25
w:next:-6 w:ni:-13 w:nicht:-14 w:niet:5 w:nieuwe:25 w:nif:19 w:niks:-12 w:nl:10 w:no:-12 w:noch:20 w:nochmals:18
w:nom:21 w:non:17 w:nooit:-7 w:normal:5 w:nos:-6 w:nosso:9 w:nossos:12 w:nostro:12 w:nota:6 w:note:-6 w:notice:-5
w:notre:18 w:nous:7 w:nouveau:-19 w:nouvelle:12 w:nov:7 w:nova:14 w:november:27 w:novembre:-8 w:noviembre:-9 w:nu:-6
w:nuestro:-9 w:nuevo:29 w:number:23 w:numero:47 w:nummer:5 w:nuovo:5 w:obra:12 w:oc:39 w:octubre:19 w:oder:-6
w:of:-17 w:ogni:-5 w:ohne:-11 w:ok:-12 w:oktober:-12 w:ola:-9 w:om:-16 w:omdat:7 w:one:12 w:ons:38 w:ontbreekt:10
w:ontvangen:11 w:ook:10 w:open:-9 w:openstaande:-5 w:opnieuw:70 w:or:-6 w:ordem:-5 w:orden:-10 w:ordine:5
w:ordnung:-10 w:ottobre:-5 w:oude:19 w:our:45 w:out:-20 w:outra:-8 w:over:11 w:overzicht:11 w:paga:5 w:pagada:-5
w:pagamento:10 w:pagar:-8 w:pagare:-11 w:pagata:-5 w:pagati:14 w:paid:17 w:paiement:-21 w:pallet:-5 w:par:35
w:para:18 w:part:28 w:parte:-6 w:partir:-9 w:pas:-19 w:pasado:-5 w:passato:-10 w:pay:-16 w:payer:-6 w:paying:-10
w:payons:-8 w:pazienza:5 w:pdf:-9 w:pedido:-15 w:pedimos:-5 w:pelo:11 w:peppol:30 w:per:29 w:perche:-5 w:pero:-13
w:pertanto:-11 w:pessoal:13 w:piece:-11 w:plaats:9 w:plataforma:6 w:please:14 w:pls:8 w:plus:-9 w:po:46 w:pode:-5
w:poder:8 w:policy:-6 w:por:8 w:porque:-5 w:portail:-12 w:portal:29 w:portes:21 w:pour:-21 w:pourquoi:-18
w:pouvez:26 w:presente:-5 w:previa:-19 w:prezado:5 w:price:-6 w:private:-9 w:procede:-19 w:proces:7 w:processed:12
w:prochain:-8 w:programado:5 w:propria:11 w:prossimo:-7 w:proveedor:31 w:proveedores:-15 w:providencia:5
w:proxima:-8 w:proxy:-12 w:puede:14 w:puis:6 w:puo:-12 w:qu:-17 w:quale:-9 w:qualquer:11 w:quando:6 w:quanto:-5
w:que:-47 w:quedo:24 w:queiram:5 w:queja:-9 w:quel:-5 w:quello:17 w:query:-12 w:questa:8 w:qui:-10 w:quien:-6
w:quote:6 w:re:16 w:rececao:-7 w:received:-7 w:reception:5 w:rechnungen:11 w:rechnungskopie:-5 w:recibir:-7
w:record:13 w:records:-6 w:recu:-10 w:recusado:5 w:reden:17 w:reemitir:21 w:reenviar:6 w:reenvie:12 w:refaire:7
w:refaites:14 w:referencia:-10 w:registro:15 w:regle:-5 w:regolare:11 w:reissue:12 w:rejetee:9 w:rekeningnummer:35
w:relance:12 w:relances:-5 w:release:-6 w:releve:-14 w:rep:-5 w:reply:-8 w:resend:-17 w:resolved:-6 w:response:16
w:rest:-5 w:resta:-6 w:resto:-7 w:resubmit:17 w:retour:-10 w:return:29 w:rfc:28 w:rib:-7 w:ricevuta:-5
w:richiesta:-5 w:rifiutato:-8 w:rispondere:-6 w:risulta:-6 w:ritrasmettere:8 w:sao:12 w:sat:8 w:scaduto:14 w:scan:-8
w:scartata:6 w:schade:12 w:schicken:14 w:schreiben:-6 w:sdi:8 w:se:-7 w:sede:13 w:segue:10 w:segunda:-6
w:seguranca:22 w:sehr:38 w:seit:9 w:sem:7 w:semaine:27 w:send:35 w:senden:25 w:senhor:-5 w:sent:-6 w:senza:11
w:september:-7 w:septembre:-5 w:septiembre:20 w:ser:12 w:sera:-21 w:serve:29 w:service:14 w:servicos:11 w:set:9
w:settimana:10 w:sf:6 w:she:6 w:short:24 w:should:-9 w:shows:-10 w:si:-17 w:sich:-19 w:sie:-8 w:siege:11 w:signe:-18
w:signed:9 w:simply:-6 w:since:-17 w:sind:-7 w:sinds:-5 w:sistema:41 w:situacion:9 w:so:-11 w:sobald:17 w:social:30
w:solange:12 w:solicita:7 w:solleciti:-5 w:sollecito:-7 w:sollten:-7 w:solo:7 w:somos:-5 w:sonst:10 w:sont:-5
w:sospeso:10 w:split:19 w:st:-11 w:staat:20 w:stand:5 w:stata:-5 w:state:-9 w:stato:-16 w:status:9 w:steht:5
w:stellen:5 w:stichting:11 w:stop:-5 w:straight:12 w:sturen:13 w:stuur:-7 w:su:45 w:sua:-9 w:subject:26 w:suis:-6
w:suo:-11 w:supplier:12 w:sur:24 w:svp:19 w:swift:-5 w:systeem:12 w:system:20 w:ta:-5 w:tagen:-5 w:take:10
w:tant:-13 w:tanto:13 w:tardes:20 w:te:-11 w:tegen:-6 w:tenemos:-5 w:tengo:-6 w:ter:-6 w:terug:-7 w:thank:-7
w:that:-7 w:the:-14 w:then:5 w:there:-7 w:this:-28 w:three:11 w:through:5 w:thursday:-6 w:ticket:6 w:tiene:45
w:time:-7 w:to:20 w:toda:-5 w:today:8 w:todos:12 w:tomorrow:-7 w:took:28 w:total:-7 w:tout:24 w:toute:15 w:trace:-11
w:transmettre:6 w:tre:-12 w:trois:11 w:tu:-6 w:tutte:-12 w:tva:11 w:uber:5 w:uberwiesen:-5 w:ubrigens:6 w:ufficio:-5
w:uit:-5 w:uittreksel:14 w:um:-13 w:umschreiben:20 w:un:-25 w:und:-18 w:univoco:18 w:uns:-23 w:unsere:-11
w:unseren:-11 w:until:-14 w:up:11 w:update:-13 w:upload:5 w:urssaf:8 w:us:-5 w:ustedes:-5 w:uw:19 w:va:-11 w:vai:-5
w:valid:15 w:valor:-7 w:vamos:-6 w:van:-14 w:vecchio:-6 w:veio:-6 w:vendor:31 w:vendredi:-9 w:venerdi:-5
w:vertreten:-6 w:verwerkt:9 w:veuillez:-7 w:vf:-8 w:vi:16 w:via:20 w:vida:-6 w:viernes:38 w:virement:-14 w:voces:-8
w:voldaan:11 w:volver:29 w:vom:-16 w:von:-22 w:vonnis:-6 w:voordat:11 w:vor:-6 w:vorige:-5 w:vos:-13 w:vostra:31
w:vou:-5 w:vous:-35 w:vraagt:8 w:vrijdag:-5 w:vs:-10 w:vuelvan:28 w:waar:-8 w:want:-7 w:war:-6 w:was:-11 w:wat:-7
w:way:-10 w:we:37 w:website:-8 w:wednesday:-7 w:week:-22 w:weet:5 w:weg:38 w:weisen:26 w:went:-8 w:wer:5 w:werden:-7
w:were:-7 w:which:27 w:wie:-6 w:wij:13 w:will:-8 w:willen:-5 w:wir:-17 w:wird:-14 w:with:21 w:within:-9 w:without:5
w:wollen:-7 w:worden:5 w:wrong:-9 w:wurde:-6 w:xml:5 w:xrechnung:15 w:ya:20 w:yo:-6 w:your:-14 w:zahlen:-15
w:zahllauf:7 w:zahlung:-5 w:ze:11 w:zijn:13 w:zo:-6 w:zodra:50 w:zolang:10 w:zonder:-11 w:zou:-6 w:zu:-23 w:zum:-8
w:zur:-7 w:zuruck:-17 w:zusenden:-6
"""
