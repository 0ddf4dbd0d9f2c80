"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -3.17
THRESHOLD = 0.55
#: clue:hundredths
WEIGHTS = """
?:27 ?admin:27 ?copy:114 ?d.DUPLICATE_BILLING:-15 ?dispute:-5 ?greeting:-13 ?hardship:7 ?hold:7 ?mine:-20 ?moved:24
?moves:17 ?n.QUANTITY_SHORT:-5 ?not:51 ?not_duplicate:10 ?once_us:38 ?paid:19 ?part:-12 ?pay:-26 ?plan:-16
?proof:-15 ?question:-8 ?redirect:5 ?refuse:10 ?run:6 ?statement:-28 ?wait:21 ?willpay:13 b:!_!:-7 b:00000_00:-5
b:00000_is:-11 b:00000_nao:18 b:00000_nous:7 b:00000_und:-13 b:00000_was:6 b:0000_0000:-11 b:0000_000:-5 b:0000_0:9
b:0000_?:-7 b:0000_and:22 b:0000_el:14 b:0000_in:13 b:0000_nicht:6 b:0000_no:24 b:0000_sind:-5 b:0000_the:13
b:0000_we:30 b:000_000:-11 b:000_00:20 b:000_0:-8 b:000_?:22 b:000_est:21 b:000_euro:-12 b:000_foi:19 b:000_is:-8
b:000_la:-6 b:000_no:-10 b:000_op:14 b:000_por:-6 b:00_%:-15 b:00_0000:-8 b:00_000:-8 b:00_00:11 b:00_0:-9
b:00_che:7 b:00_con:-8 b:00_days:5 b:00_de:-13 b:00_december:12 b:00_dezember:7 b:00_ee:-7 b:00_en:6 b:00_et:11
b:00_heb:-7 b:00_is:-15 b:00_la:22 b:00_le:-8 b:00_me:-17 b:00_nao:24 b:00_no:7 b:00_nos:-5 b:00_november:-6
b:00_novembre:-10 b:00_oktober:-7 b:00_por:-13 b:00_the:24 b:00_uber:-6 b:00_uberwiesen:8 b:00_via:36 b:00_we:7
b:00_will:7 b:0_00:-6 b:0_0:-16 b:0_?:6 b:0_december:14 b:0_decembre:-5 b:0_dias:-6 b:0_foi:10 b:0_heb:5 b:0_is:-8
b:0_ne:-6 b:0_novembre:-8 b:0_ottobre:24 b:0_per:8 b:0_que:33 b:0_sera:6 b:0_staat:-14 b:0_und:23 b:0_via:26
b:0_wird:7 b:?_?:-6 b:abbiamo_ricevuto:-5 b:adjunto_justificante:-7 b:adresser_vos:-6 b:ainsi_que:21 b:al_00:13
b:al_momento:-5 b:alle_openstaande:-8 b:already_paid:-9 b:als_pdf:31 b:am_00:20 b:am_0:-9 b:am_mittwoch:-8 b:an_@:9
b:an_die:-19 b:an_up:8 b:and_0000:20 b:and_000:6 b:and_resend:-13 b:and_send:-5 b:and_we:-7 b:and_will:36
b:and_you:-11 b:and_your:5 b:antes_de:-6 b:as_well:-5 b:assim_que:5 b:at_0:-6 b:at_it:12 b:at_the:-5 b:au_00:21
b:au_lieu:19 b:auf_der:-12 b:aviso_de:-6 b:bei_uns:21 b:bem_?:13 b:betalen_wij:-11 b:bij_ons:-5 b:bitte_an:-5
b:bitte_einen:-24 b:bitte_erganzen:-6 b:bitte_kopie:15 b:bitte_noch:9 b:bom_dia:20 b:bon_de:-5 b:bonjour_le:5
b:bonjour_nous:-10 b:bp_0:32 b:buen_dia:-9 b:buenas_tardes:7 b:buenos_dias:-12 b:by_the:-7 b:cai_na:19 b:can_get:14
b:can_you:9 b:cannot_find:18 b:ce_jour:22 b:ce_que:13 b:che_il:-7 b:che_non:-9 b:chiedo_la:8 b:ci_avete:7
b:ci_hanno:18 b:ci_joint:-18 b:ci_serve:6 b:classify_as:-9 b:codice_destinatario:5 b:col_prossimo:12 b:com_cnpj:-5
b:compte_complet:6 b:compte_jour:-6 b:con_el:23 b:con_los:-5 b:connection_with:5 b:conto_aggiornato:-8 b:copie_de:14
b:copie_du:-18 b:copies_of:21 b:copy_of:15 b:cordial_saludo:5 b:corrente_atualizado:-7 b:credito_00:7 b:cs_00:12
b:da_fatura:11 b:date_statement:8 b:de_000:10 b:de_00:-6 b:de_ayer:5 b:de_bank:14 b:de_banque:-9 b:de_bijlage:8
b:de_ce:20 b:de_cuenta:23 b:de_factuur:13 b:de_hoy:-5 b:de_la:26 b:de_las:14 b:de_me:20 b:de_nao:-10 b:de_nos:6
b:de_pagamento:18 b:de_pago:-15 b:de_votre:-5 b:dear_sirs:5 b:december_en:15 b:declaracao_de:-9 b:del_0:22
b:del_contrato:-5 b:depuis_le:-11 b:der_anhang:9 b:der_rechnung:-12 b:des_factures:-9 b:detalle_de:-7
b:di_aspettare:-6 b:di_cortesia:13 b:dia_00:18 b:die_000:9 b:die_bestellnummer:-5 b:die_factuur:12
b:die_rechnung:-16 b:dies_ist:13 b:divida_seguranca:-9 b:do_meu:-5 b:do_not:-14 b:duas_faturas:9 b:ee_stata:-5
b:een_keer:28 b:een_kopie:29 b:een_overzicht:-8 b:eine_automatisch:13 b:einen_kontoauszug:-21 b:el_0:9 b:el_buzon:7
b:el_dia:7 b:el_estado:27 b:el_lunes:10 b:el_mismo:19 b:el_movil:18 b:el_sistema:-7 b:el_viernes:-9 b:em_anexo:-10
b:email_address:-8 b:en_0:8 b:en_cours:-7 b:en_el:23 b:en_jullie:-7 b:en_la:-11 b:en_opnieuw:-14 b:en_pdf:8
b:en_piece:12 b:en_staat:-7 b:end_of:-8 b:erst_nach:-11 b:es_la:19 b:esa_factura:7 b:est_pas:-6 b:esta_semana:-10
b:estado_de:29 b:este_mes:5 b:estratto_conto:-6 b:et_de:-6 b:et_un:9 b:eur_0:-7 b:extrait_de:15 b:extrato_da:-5
b:fa_00000:6 b:factura_no:-6 b:facture_est:20 b:facture_fa:7 b:fait_le:7 b:fattura_0000:-5 b:fatura_esta:-5
b:fatura_fica:-9 b:favor_cancelar:-9 b:favor_que:-10 b:fecha_de:-8 b:fehlt_uns:-6 b:finche_non:-8 b:foi_paga:10
b:for_the:-17 b:fr_00:8 b:from_your:-7 b:fur_die:14 b:geachte_heer:-5 b:geehrter_herr:-5 b:gia_in:-7 b:goes_out:6
b:good_morning:5 b:graag_een:30 b:gracias_por:5 b:guten_tag:-12 b:habe_ich:22 b:haben_wir:22 b:has_not:7
b:have_been:-6 b:have_had:17 b:have_no:6 b:have_not:11 b:hb_00:14 b:heb_je:26 b:het_niet:-13 b:ho_gia:-7
b:ich_bin:-6 b:ich_die:-5 b:ich_erst:-11 b:ich_ihnen:-5 b:ich_nicht:18 b:ich_noch:22 b:ihre_rechnung:-15 b:ik_heb:22
b:ik_niet:14 b:ik_nog:-7 b:ik_zie:-5 b:il_codice:5 b:il_suo:5 b:il_vous:12 b:im_haus:15 b:in_connection:5 b:in_de:11
b:in_het:-11 b:in_our:19 b:in_pagamento:5 b:in_pdf:19 b:in_plaats:5 b:in_september:-7 b:informa_que:5
b:inv_00000:-14 b:is_door:8 b:is_for:-7 b:is_niet:-5 b:is_not:12 b:is_on:-6 b:is_the:8 b:ist_die:-6 b:ist_eine:13
b:it_again:8 b:it_in:-9 b:it_is:-5 b:it_over:23 b:je_de:33 b:je_ne:-7 b:je_vous:9 b:kan_ik:-8 b:keer_?:28
b:kommt_am:23 b:konnen_wir:5 b:konnt_ihr:17 b:konnten_sie:-9 b:kopie_van:18 b:krijg_je:-8 b:kunt_mij:7 b:la_000:9
b:la_00:8 b:la_comunidad:5 b:la_factura:16 b:la_facture:22 b:la_fecha:-10 b:la_nueva:15 b:la_orden:-5 b:la_pago:42
b:la_prossima:-10 b:la_proxima:-8 b:la_remesa:-6 b:la_scheda:-6 b:la_tenemos:-5 b:la_transferencia:-7 b:la_vamos:5
b:las_dos:14 b:las_tres:10 b:le_00:-10 b:le_0:-18 b:le_chiedo:13 b:le_fatture:16 b:le_vostre:-6 b:leitweg_id:-5
b:les_factures:18 b:les_relances:21 b:let_me:-8 b:let_us:5 b:liebe_frau:15 b:lieu_de:20 b:line_is:6 b:lista_de:-5
b:lo_de:9 b:lo_que:-25 b:look_at:13 b:ltd_in:6 b:lundi_prochain:-9 b:mail_de:5 b:mas_nao:-9 b:may_be:7 b:me_again:-9
b:me_ha:-5 b:me_have:-7 b:me_la:28 b:me_ne:6 b:me_renvoyer:16 b:merci_adresser:-6 b:merci_de:-18 b:met_de:-5
b:mi_dice:5 b:mi_dispiace:-8 b:mi_serve:17 b:mientras_no:5 b:mij_de:7 b:mir_die:21 b:mit_dem:5 b:momento_non:-5
b:morgen_frau:-9 b:my_email:-7 b:na_proxima:22 b:naar_@:-9 b:nachster_zahllauf:6 b:nao_divida:-10 b:nao_ee:-6
b:nao_sao:-9 b:nao_temos:-6 b:nao_tenho:-8 b:next_payment:5 b:next_week:-5 b:nicht_an:-15 b:nicht_im:15
b:nicht_mehr:-9 b:nicht_vor:10 b:niet_meer:-5 b:niet_van:-11 b:no_dia:-5 b:no_la:6 b:no_los:6 b:no_nos:-5
b:no_puede:-5 b:no_se:9 b:no_soy:-8 b:no_tenemos:6 b:no_tengo:8 b:noch_einmal:15 b:nog_een:22 b:nog_even:5
b:non_abbiamo:13 b:non_ho:16 b:non_la:-5 b:non_lavora:-7 b:non_li:-5 b:non_riesco:17 b:not_have:-6 b:not_in:31
b:not_pay:6 b:not_paying:-10 b:nota_de:-5 b:nous_avons:-14 b:nous_ne:5 b:nous_un:13 b:nous_vous:-5 b:numero_de:-9
b:nur_die:-5 b:of_account:-7 b:of_it:22 b:of_our:-5 b:of_the:-9 b:of_this:20 b:ola_!:-10 b:on_file:-6 b:on_ne:29
b:ook_de:-5 b:op_00:11 b:op_0:15 b:op_de:-5 b:openstaande_posten:-8 b:orden_de:-6 b:otra_vez:15 b:our_clients:5
b:our_mail:10 b:our_next:5 b:our_system:16 b:overzicht_van:-8 b:paga_el:-8 b:pagamento_il:5 b:pago_el:11
b:pago_em:14 b:para_00:13 b:para_la:-5 b:pas_de:-8 b:pas_en:21 b:pas_encore:-9 b:pay_for:6 b:paye_le:-8
b:payment_run:5 b:pdf_?:8 b:per_00:-8 b:per_il:-8 b:per_le:-6 b:pf_0:7 b:piece_jointe:-13 b:plaats_van:5
b:please_email:7 b:please_note:8 b:please_send:18 b:por_correo:5 b:por_favor:29 b:porque_el:5 b:pour_la:-7
b:pour_le:-6 b:pour_paiement:7 b:pourriez_vous:10 b:pouvez_vous:9 b:prie_de:20 b:programado_para:14
b:prossima_settimana:-9 b:proxima_remesa:-8 b:qu_un:15 b:qualquer_reclamacao:-6 b:quarta_feira:5 b:que_ai:-6
b:que_en:20 b:que_esta:-6 b:que_fatura:-9 b:que_la:-7 b:que_le:5 b:que_les:19 b:que_me:-24 b:que_nao:23 b:que_no:-15
b:que_vous:19 b:rather_than:-5 b:rechnung_00000:-11 b:rechnung_ist:-20 b:rechnung_nicht:-12 b:rechnung_noch:6
b:record_of:24 b:recu_la:-12 b:reglement_de:20 b:release_it:-5 b:releve_de:9 b:remise_de:6 b:renvoyer_la:18
b:sale_el:5 b:sc_0:11 b:scheda_contabile:-6 b:schicken_sie:-6 b:se_encuentra:-10 b:se_ha:19 b:se_pago:13
b:se_resuelva:5 b:segunda_via:28 b:seguranca_social:-9 b:sehr_geehrter:-7 b:send_it:28 b:send_me:11 b:sent_this:14
b:servicio_no:-5 b:sie_da:5 b:sie_den:-18 b:sie_die:-17 b:sie_uns:-11 b:so_can:-8 b:so_nicht:8 b:so_steht:23
b:sobald_sie:5 b:soy_la:20 b:statement_of:-7 b:statement_please:10 b:sturen_?:12 b:stuur_het:-8 b:stuur_mij:8
b:su_factura:-5 b:temos_qualquer:-5 b:the_00:10 b:the_above:5 b:the_end:-8 b:the_full:-9 b:the_money:-5 b:the_new:-6
b:the_signed:-6 b:the_system:10 b:this_one:16 b:this_week:18 b:to_@:5 b:to_date:8 b:to_pay:14 b:to_you:-6
b:to_your:-6 b:transferencia_de:-5 b:tres_facturas:6 b:trouver_ci:-18 b:tudo_bem:13 b:tutte_tre:5 b:two_days:-9
b:uber_0:-5 b:um_extrato:-5 b:un_cordial:5 b:un_duplicata:9 b:un_estratto:-6 b:un_extracto:16 b:un_extrait:15
b:un_releve:14 b:una_parte:-7 b:und_jetzt:19 b:und_neu:-5 b:und_von:8 b:uns_bitte:-11 b:uns_ist:-7 b:up_to:8
b:uw_factuur:-5 b:valuta_00:-5 b:van_0000:7 b:van_0:-8 b:van_alle:-9 b:van_de:-6 b:van_een:12 b:van_het:-7
b:van_mij:-8 b:vi_chiediamo:-5 b:via_da:19 b:via_peppol:-6 b:via_pix:13 b:viernes_0:-7 b:virement_de:7 b:von_00:-7
b:von_der:8 b:voordat_de:-7 b:vor_bitte:11 b:vos_factures:-7 b:votre_facture:-15 b:vou_tentar:-10 b:vous_avez:-11
b:vous_etes:-5 b:vous_me:11 b:vous_prie:18 b:we_are:18 b:we_cannot:5 b:we_have:-12 b:we_will:-6 b:we_zijn:-13
b:wertstellung_00:-9 b:when_have:14 b:wij_niet:-11 b:will_be:-7 b:will_look:12 b:will_not:-8 b:will_pay:-8
b:wir_die:8 b:wir_haben:-10 b:wir_nicht:6 b:wir_zahlen:-5 b:wird_mit:7 b:with_the:15 b:with_you:-8 b:within_00:6
b:working_days:6 b:ya_tiene:-7 b:yo_soy:19 b:you_have:12 b:you_let:-5 b:you_resend:13 b:you_sent:13
b:your_colleague:-6 b:your_driver:-8 b:your_records:-7 b:zahl_ich:-10 b:zahlung_erfolgt:22 b:zur_zahlung:-6
e:paid=day:8 e:paid=none:-8 e:promise=none:7 e:run=none:-16 f:_amount:-27 f:_day:-47 f:_invoice:73 f:ack:-5
f:admin:-14 f:all:-9 f:back:-10 f:bounce:-14 f:closed:-24 f:contest:8 f:copy:221 f:d.ALLOWANCE_CHARGE:12
f:d.CANCELLED:-20 f:d.CONTRACT_TERMS:12 f:d.DAMAGED:-7 f:d.FREIGHT:-18 f:d.LATE_DELIVERY:19
f:d.LATE_FEE_CONTESTED:-8 f:d.LOST:32 f:d.MISSING_DOCS:-17 f:d.NOT_OURS:5 f:d.NO_OPEN_ITEM:-8 f:d.NO_PO:-11
f:d.PRICE_ERROR:7 f:d.QUALITY:-6 f:d.QUANTITY_SHORT:10 f:d.SERVICE_INCORRECT:12 f:d.TAX:-15 f:d.TERMS_DISPUTE:6
f:difference:-12 f:dispute:-29 f:firm:-14 f:fix:-19 f:formal:-26 f:gone:-25 f:goods:-55 f:hardship:-16 f:hold:33
f:hope:-22 f:hostile:-23 f:inclusive:-12 f:inject:-12 f:insolvency:-22 f:lawyer:-39 f:legal:-44 f:mine:-36
f:moved:20 f:moves:-22 f:netted:5 f:not:-14 f:not_dispute:-40 f:not_duplicate:94 f:not_hope:-6 f:not_insolvency:-19
f:not_legal:-15 f:not_paid:-9 f:not_stop:-20 f:once_funds:-10 f:once_us:54 f:order:-16 f:others:-12 f:part:-14
f:pay:-28 f:plan:-5 f:proof:-34 f:propose:-27 f:question:-38 f:r.BANK_CHARGE:18 f:r.CANCELLED:-13 f:r.DESCRIPTION:-5
f:r.DUPLICATE_BILLING:14 f:r.FREIGHT:-13 f:r.LATE_DELIVERY:19 f:r.LOST:62 f:r.MISSING_DOCS:6 f:r.NOT_OURS:5
f:r.PRICE_ERROR:-8 f:r.PRIOR_OVERPAYMENT:-6 f:r.QUALITY:-8 f:r.QUANTITY_SHORT:-11 f:r.SERVICE_INCORRECT:-8
f:r.WITHHOLDING:-5 f:redirect:44 f:refuse:-59 f:remittance:-16 f:rest:9 f:run:-19 f:soon:-20 f:statement:72
f:stop:-42 f:unable:-18 f:until:-29 f:wait:18 i:acknowledgement:-31 i:acknowledgement=2:-31 i:already_paid:-11
i:already_paid=3:-7 i:bounce:-18 i:bounce=3:-18 i:copy_invoice_request:146 i:copy_invoice_request=2:-12
i:copy_invoice_request=3:158 i:dispute=1:-5 i:dispute=2:26 i:dispute=3:-22 i:hardship:-22 i:hardship=2:6
i:hardship=3:-28 i:hostile:-23 i:hostile=2:-11 i:hostile=3:-12 i:in_payment_run:-13 i:in_payment_run=3:-13
i:insolvency:-17 i:insolvency=3:-14 i:invoice_admin:-19 i:invoice_admin=2:40 i:invoice_admin=3:-59 i:legal:-51
i:legal=2:-17 i:legal=3:-32 i:nothing:-33 i:out_of_office:-18 i:out_of_office=3:-14 i:partial_payment=2:-11
i:partial_payment=3:14 i:payment_plan_request:-13 i:payment_plan_request=2:-14 i:promise_to_pay:13
i:promise_to_pay=1:26 i:promise_to_pay=3:-13 i:question=1:30 i:question=2:-16 i:question=3:-12
i:remittance_advice:-22 i:remittance_advice=3:-18 i:statement_request:52 i:statement_request=2:54 i:unsubscribe:-44
i:unsubscribe=2:-5 i:unsubscribe=3:-38 i:wrong_contact=2:16 i:wrong_contact=3:-14 l:de:-25 l:en:-62 l:es:-56
l:fr:-62 l:it:-40 l:nl:-42 l:pt:-31 n:0:-7 n:1:-136 n:2:-88 n:3:-76 n:4:-47 n:5:33 n:6:5 p:abbiam:24 p:accoun:-16
p:aceita:-7 p:addres:-9 p:adjunt:-31 p:admini:-22 p:adress:-34 p:afgele:-6 p:aggior:-12 p:akkoor:-9 p:aktull:13
p:alread:-13 p:angewi:-13 p:antici:7 p:antivi:28 p:anzahl:-6 p:applic:-7 p:appliq:6 p:approv:-12 p:apreci:5
p:archiv:17 p:arrete:21 p:arriva:-6 p:articu:5 p:aspett:-7 p:assegn:8 p:atuali:-8 p:automa:18 p:bancar:-13
p:bankin:15 p:bankve:-10 p:becaus:-9 p:beglic:7 p:berech:17 p:bestel:-23 p:betaal:-19 p:betale:-23 p:betali:-8
p:betrie:-5 p:bezahl:-10 p:bijlag:8 p:blocca:8 p:bloque:31 p:bonifi:11 p:bonjou:-5 p:brauch:22 p:burofa:-5
p:busine:5 p:cancel:-19 p:canhot:19 p:certif:-6 p:change:-7 p:chauff:21 p:chiedi:-6 p:classi:-9 p:collec:34
p:comerc:-6 p:comman:-6 p:comple:31 p:compro:-7 p:comput:-6 p:concor:-6 p:concur:-7 p:confer:-5 p:confor:-7
p:conseg:-5 p:consig:-5 p:consta:11 p:consul:-13 p:contac:-11 p:contad:-6 p:contes:-19 p:contra:-6 p:contro:-5
p:correc:-9 p:corrig:-5 p:cortes:18 p:credit:17 p:cuenta:5 p:curato:-5 p:custom:-5 p:decemb:-6 p:declar:-11
p:delant:5 p:delive:-8 p:denunc:-7 p:descon:-21 p:despac:-6 p:dezelf:-5 p:dispia:-8 p:dispos:17 p:disput:18
p:distri:-5 p:docume:-13 p:dottor:-5 p:duplic:56 p:einkau:-8 p:ejecuc:-7 p:emitid:-5 p:empres:-7 p:encuen:-9
p:energi:-17 p:enviad:-5 p:enviam:19 p:enviar:11 p:envoye:21 p:erfolg:19 p:erganz:-6 p:erzeug:13 p:escrib:-6
p:estima:-9 p:estrat:11 p:extrac:25 p:extrai:15 p:extrat:-13 p:factur:39 p:factuu:9 p:failli:-7 p:faktur:-13
p:falsch:-7 p:fatura:10 p:financ:29 p:firewa:9 p:folgen:13 p:fornit:8 p:forwar:-5 p:freige:11 p:garant:-11
p:gatewa:6 p:geacht:-7 p:gebuch:15 p:geehrt:-6 p:geliev:-6 p:gennai:-6 p:geschr:-5 p:gesper:-8 p:gestio:8
p:gezahl:22 p:gezoge:28 p:goedem:11 p:gracia:11 p:gultig:-11 p:gutsch:-6 p:herinn:7 p:hierbi:-10 p:immobi:-18
p:imputa:-6 p:incass:-5 p:incomp:10 p:indica:-8 p:ingepl:-7 p:ingres:-7 p:inkoop:-14 p:insolv:-10 p:instit:5
p:intent:15 p:inutil:-5 p:invent:-7 p:inviar:5 p:invoic:-9 p:jahres:12 p:januar:-7 p:justif:-9 p:klarun:15
p:konnte:-12 p:kontoa:11 p:korrek:-6 p:kunfti:-5 p:lancad:19 p:leitwe:-5 p:levera:-10 p:liefer:-12 p:livrai:-8
p:llevab:19 p:mahnun:-9 p:mainte:-10 p:mandam:30 p:mandas:-11 p:mandat:20 p:marcha:-11 p:mensag:-5 p:messag:-13
p:mittwo:-11 p:moment:-8 p:monsie:12 p:multib:9 p:nachri:7 p:nergen:-8 p:nochma:14 p:novemb:-27 p:octobe:-6
p:offene:-16 p:offici:-6 p:oktobe:-10 p:ontbre:-8 p:ontvan:-14 p:openst:-7 p:opnieu:-14 p:ordina:-5 p:origin:8
p:ottobr:21 p:overzi:-8 p:pagame:8 p:pagamo:-5 p:paghia:-7 p:paieme:21 p:pallet:7 p:partit:-8 p:parven:24 p:passat:6
p:paymen:-16 p:pazien:18 p:person:-17 p:pertan:5 p:portai:12 p:positi:5 p:possib:-6 p:pourri:10 p:prende:-5
p:prendr:22 p:presen:-12 p:previs:-6 p:proced:15 p:proces:-8 p:procha:-14 p:propos:-6 p:propri:-10 p:protoc:11
p:proxim:11 p:qualqu:-10 p:quanti:7 p:quotid:21 p:rahmen:26 p:receiv:9 p:rechnu:43 p:recibi:-15 p:reclam:9
p:record:-9 p:reemit:-5 p:reenvi:20 p:refere:-7 p:reglem:11 p:rekeni:-17 p:relanc:14 p:releas:-9 p:remove:24
p:renvoy:38 p:resolv:-7 p:respon:-11 p:resuel:5 p:retira:-5 p:retrou:9 p:ricevu:9 p:rimand:49 p:saldat:5 p:salden:6
p:sbagli:-5 p:scaden:-8 p:schick:29 p:schrei:-5 p:schuld:-6 p:seguin:5 p:segund:21 p:segura:-9 p:septem:-15
p:setemb:-10 p:sistem:-17 p:societ:-5 p:solang:-6 p:statem:11 p:subjec:14 p:succes:14 p:suppli:-9 p:tecnic:15
p:tenemo:6 p:textil:6 p:thursd:9 p:timesh:-6 p:tranqu:-9 p:transf:-18 p:tribun:-7 p:trimes:-5 p:trouve:-19
p:uberwe:-15 p:ubrige:16 p:uffici:9 p:uittre:-8 p:umgehe:5 p:umschr:-5 p:univer:5 p:unsere:11 p:ustede:-5
p:usuari:-5 p:valide:19 p:vecchi:5 p:vendit:-5 p:verifi:-8 p:verwij:8 p:vierne:-5 p:vireme:-21 p:vollst:-11
p:voorda:-7 p:vriend:15 p:vrijda:-6 p:vuestr:-6 p:werkta:24 p:wertst:-9 p:workin:6 p:zahlla:-6 p:zahlun:19
p:zusend:19 p:zustan:-5 s:00000:-38 s:0000:15 s:000:-6 s:00:6 s:0:-7 s:aberto:34 s:account:11 s:al:13 s:and:5
s:ap:-5 s:atraso:-8 s:automatica:-9 s:automatische:-5 s:aviso:-9 s:aw:-15 s:bar:34 s:betalingsherinnering:5 s:cb:7
s:cg:24 s:cliente:34 s:cobranca:-19 s:compte:6 s:cs:11 s:cuenta:26 s:de:-12 s:di:-28 s:do:32 s:dossier:8 s:due:30
s:ec:-8 s:em:25 s:empresa:5 s:en:5 s:estado:21 s:estratto:-7 s:et:12 s:factura:-10 s:factures:-12 s:factuur:13
s:fallige:22 s:fattura:-14 s:fatura:-5 s:fe:-9 s:gr:-5 s:hb:13 s:herinnering:13 s:hm:-11 s:ihre:-6 s:invoice:-18
s:invoices:-16 s:items:22 s:kd:-8 s:kontoauszug:30 s:lc:5 s:lp:14 s:mahnung:17 s:mail:-5 s:me:-7 s:mi:20 s:mr:-5
s:ms:-8 s:nb:5 s:nf:16 s:nr:-7 s:offene:-6 s:offener:29 s:overdue:-20 s:pagamento:-22 s:pago:-9 s:past:28
s:pedido:10 s:po:5 s:posten:25 s:rc:8 s:re:-32 s:rechnung:-33 s:rechnungen:21 s:recordatorio:-8 s:relance:-24
s:reminder:-23 s:retard:-6 s:rm:-6 s:rv:-16 s:segundo:16 s:sg:-16 s:situacion:5 s:solleciti:5 s:sollecito:-14 s:tb:5
s:tc:-7 s:titulos:10 s:unsubscribe:-8 s:uw:-6 s:vencido:6 s:vs:-5 s:wl:-5 s:zahlungsavis:-6 s:zahlungserinnerung:-26
w:!:12 w:%:-16 w:00000:-21 w:0000:-25 w:000:19 w:00:-27 w:0:-27 w:?:27 w:@:-52 w:aan:-11 w:abbiamo:24 w:abona:5
w:abono:-5 w:about:-7 w:above:5 w:account:-8 w:accountant:-5 w:aceitamos:-5 w:add:-6 w:address:-8 w:adjunto:-27
w:adresse:-5 w:adresser:-10 w:after:-10 w:ag:-19 w:again:5 w:aggiornato:-9 w:agora:-5 w:agosto:-12 w:ai:-11
w:ainda:-6 w:ainsi:23 w:akkoord:-9 w:al:6 w:all:-11 w:alle:-20 w:aller:-14 w:already:-13 w:als:14 w:also:9 w:am:-19
w:an:-27 w:ancora:14 w:and:-12 w:anda:20 w:ander:-12 w:anexo:14 w:angewiesen:-13 w:anhang:7 w:antes:-8
w:antivirus:28 w:any:-7 w:anzahlung:-6 w:apenas:-6 w:appena:17 w:applique:6 w:apres:-5 w:april:24 w:aqui:35 w:are:20
w:arrivati:-8 w:as:-25 w:aspettare:-6 w:assegno:8 w:assim:5 w:assinatura:-5 w:at:-7 w:atualizado:-8 w:au:28
w:auch:-5 w:aucune:18 w:auf:-38 w:aus:37 w:automatiques:21 w:automatisch:12 w:avais:-7 w:avec:7 w:avez:-13
w:aviso:-7 w:avoir:-5 w:avons:-7 w:baja:-5 w:banco:14 w:bank:7 w:banking:15 w:bankverklaring:-7 w:banque:-13
w:bar:34 w:be:-17 w:because:-9 w:been:-10 w:before:-8 w:beglichen:7 w:beide:-8 w:bekend:15 w:bem:13 w:berechnet:17
w:bestellnummer:-7 w:betaal:23 w:betaald:-12 w:betalen:-23 w:betrag:-10 w:bezahlt:-10 w:bien:-9 w:bij:-9 w:bijlage:8
w:billed:8 w:bin:-7 w:bis:-10 w:bitte:81 w:bleibt:19 w:bloccato:9 w:bloque:10 w:bloqueado:13 w:bloquee:20 w:bom:19
w:bon:-7 w:bonifici:16 w:bonifico:-6 w:bonjour:-5 w:both:12 w:bp:32 w:bt:-5 w:btw:-9 w:buen:-9 w:buenas:20
w:buenos:-12 w:burofax:-5 w:business:5 w:but:-5 w:buzon:6 w:bv:-8 w:by:-8 w:ca:7 w:cai:19 w:can:8 w:cancelar:-13
w:canhoto:19 w:cannot:10 w:cargo:-6 w:cash:-10 w:ce:5 w:centre:-5 w:certa:-5 w:change:-11 w:changed:-7 w:charge:52
w:chauffeur:22 w:che:-20 w:chegou:30 w:chf:-5 w:chiediamo:-6 w:chiedo:12 w:ci:-18 w:classify:-9 w:clientes:-5
w:clients:5 w:closed:-5 w:cnpj:-6 w:col:11 w:colleague:-6 w:com:-32 w:comercial:-6 w:commande:-5 w:comme:-5
w:complet:6 w:completo:-6 w:compte:-12 w:computer:-6 w:confirming:5 w:conformes:-8 w:consta:-5 w:constancia:13
w:conta:-11 w:contabile:-8 w:contabilita:6 w:contador:-6 w:contas:-5 w:contesto:-5 w:conto:-12 w:contra:-11
w:contrato:-15 w:copia:39 w:copies:21 w:copy:62 w:cordial:5 w:correo:5 w:cortesia:20 w:cost:-5 w:cours:-8
w:credit:-11 w:credited:23 w:credito:-9 w:cs:12 w:cuenta:17 w:cuentas:5 w:dag:-10 w:dagen:-10 w:daher:6 w:dal:-11
w:dall:15 w:dan:-8 w:dank:10 w:danke:32 w:dans:-7 w:das:-10 w:dass:-7 w:dat:-10 w:data:-9 w:date:-5 w:datum:-12
w:dazu:14 w:de:-37 w:dear:6 w:debt:12 w:decembre:-9 w:declaracao:-9 w:deja:-15 w:del:-13 w:delante:5 w:delete:-7
w:delivery:-6 w:dem:-11 w:den:-36 w:denuncia:-6 w:depois:-6 w:depuis:-11 w:der:-31 w:des:10 w:desconto:-14 w:desde:8
w:destinatario:5 w:deux:-10 w:deze:-5 w:dezelfde:-5 w:dia:24 w:dias:-20 w:dice:-12 w:die:-18 w:dies:13 w:dispiace:-8
w:disposizione:23 w:disputing:22 w:dit:-12 w:dites:8 w:divida:-10 w:do:-15 w:doch:-5 w:document:-10 w:door:8
w:double:18 w:drauf:-5 w:driver:-7 w:drop:7 w:du:-18 w:duas:6 w:due:-16 w:duplicado:12 w:duplicata:9 w:duplicate:16
w:dus:-17 w:ed:5 w:ee:-45 w:een:28 w:eens:19 w:ein:14 w:eine:8 w:einen:-15 w:einmal:15 w:either:5 w:el:19 w:em:-17
w:empresa:-6 w:en:-22 w:encuentra:-10 w:end:-10 w:energie:-16 w:enero:-5 w:enviar:49 w:enviem:-10 w:envoyer:11
w:envoyez:10 w:er:-16 w:era:15 w:eraf:-7 w:eran:-5 w:erfolgt:20 w:erganzen:-6 w:erneut:-7 w:erst:-12 w:esa:6
w:eso:-18 w:espera:-5 w:est:7 w:esta:-36 w:estado:28 w:estan:-8 w:estimados:-8 w:esto:18 w:estratto:11 w:et:19
w:etait:20 w:etant:16 w:ete:-13 w:etes:-5 w:etude:-6 w:eu:-10 w:eur:-11 w:euro:-11 w:every:6 w:extracto:25
w:extrait:15 w:extrato:-13 w:factura:20 w:facturas:18 w:facture:16 w:facturen:-7 w:factuur:9 w:fahrer:-5 w:fails:7
w:faire:33 w:fala:20 w:falsche:-5 w:falta:8 w:fare:17 w:farm:-5 w:fattura:-10 w:fatture:12 w:fatura:-9 w:faturas:11
w:faut:-11 w:favor:51 w:fazer:-6 w:fecha:-20 w:fehlt:-18 w:fica:-11 w:fijne:-8 w:file:-7 w:finche:-9 w:find:17
w:finden:10 w:fino:15 w:firewall:9 w:firma:-6 w:firmati:5 w:five:6 w:foi:16 w:folgende:13 w:follow:-9 w:for:-14
w:forem:5 w:fornitori:5 w:fr:7 w:frau:-6 w:frei:-26 w:freigeben:8 w:from:-14 w:full:-12 w:gar:15 w:gateway:6
w:geachte:-7 w:gebucht:15 w:geehrter:-7 w:geen:-23 w:gegen:-5 w:geld:-10 w:gelieve:-6 w:gennaio:-6 w:gentile:6
w:gerust:-7 w:gesperrt:-8 w:gestion:-5 w:gestionale:14 w:get:11 w:gezahlt:22 w:gezogen:28 w:gia:14 w:gibt:-9
w:gilt:-5 w:giorni:-5 w:gleich:8 w:gmbh:-7 w:goedemorgen:13 w:going:-5 w:goods:-10 w:gr:-6 w:graag:14 w:gracias:11
w:grad:-10 w:grn:7 w:grund:-12 w:guia:-5 w:guten:-13 w:gutschrift:-5 w:habe:18 w:haben:6 w:hace:15 w:had:6
w:hallo:14 w:hanno:18 w:has:-11 w:hasta:-5 w:hat:-12 w:haus:15 w:have:8 w:hay:-6 w:haya:5 w:hb:12 w:he:-12 w:heb:30
w:hebben:-13 w:hecho:5 w:heer:-5 w:hello:14 w:hem:21 w:hemos:-12 w:herinneringen:8 w:herr:-10 w:het:-48 w:heute:25
w:hi:7 w:hier:23 w:hierbij:-10 w:ho:6 w:hoi:-14 w:hoor:-18 w:hoy:-6 w:iban:-5 w:ich:16 w:id:-5 w:ieri:-6 w:if:-5
w:ignore:-9 w:ihnen:-14 w:ihre:-35 w:ihrer:-7 w:ik:10 w:im:27 w:immer:24 w:in:13 w:incluida:5 w:ingepland:-7
w:inkoopordernummer:-12 w:instructed:6 w:interessi:-5 w:interest:5 w:inutile:-5 w:inv:-16 w:invoice:-6 w:io:-13
w:is:-13 w:isso:-15 w:ist:-24 w:it:6 w:ja:-8 w:jamais:10 w:janner:16 w:januar:-7 w:january:-5 w:je:7 w:jetzt:16
w:joint:-19 w:jointe:-17 w:jour:25 w:jullie:-28 w:junho:8 w:junio:15 w:justificante:-7 w:kan:-12 w:kann:-5 w:keer:25
w:kein:-5 w:keine:-12 w:kindly:-7 w:kommt:24 w:konnt:16 w:konnten:-12 w:kontoauszug:11 w:kopie:50 w:korrektur:-10
w:krijg:-8 w:kunftig:-5 w:kunt:7 w:kvk:-8 w:la:-36 w:lager:-8 w:lancada:19 w:las:18 w:lassen:-15 w:last:-9 w:late:14
w:lauf:5 w:lauft:-6 w:laut:5 w:lavora:-7 w:le:-33 w:lei:-6 w:leitweg:-5 w:les:17 w:leur:7 w:lg:15 w:li:-14
w:libero:20 w:lic:27 w:liebe:15 w:liegt:11 w:lien:12 w:lieu:19 w:like:-12 w:line:19 w:link:9 w:liquidata:12
w:liquidez:-7 w:lista:-6 w:liste:-7 w:litige:20 w:livraison:-5 w:lo:-15 w:logo:-9 w:look:11 w:los:-13 w:lt:14
w:lundi:-9 w:ma:17 w:maar:-20 w:madame:-9 w:mag:-8 w:maggio:-6 w:mahnung:-7 w:mail:-13 w:mailen:10 w:mails:-10
w:mais:-5 w:maitre:13 w:manca:-9 w:manda:11 w:mandame:31 w:mandarmi:-6 w:mandasteis:-5 w:mandate:-11 w:mandato:16
w:mandem:15 w:mando:-5 w:marchandise:-11 w:mas:-15 w:may:6 w:me:27 w:medio:5 w:meer:-10 w:mehr:-15 w:meine:-6
w:mesmo:-6 w:message:-9 w:met:-34 w:meteen:5 w:metto:7 w:meu:-10 w:mi:-30 w:mich:-5 w:mij:5 w:mio:-8 w:mir:14
w:mismo:17 w:mit:-16 w:mittwoch:-11 w:moin:-20 w:momento:-7 w:mon:-5 w:money:-5 w:monsieur:12 w:month:-7 w:morgen:-6
w:movil:18 w:mr:-7 w:multibanco:9 w:my:-13 w:na:7 w:naar:-14 w:nach:11 w:nachricht:7 w:nachsten:-6 w:nachster:5
w:nada:-16 w:nao:27 w:nas:-7 w:ne:20 w:need:-8 w:needed:-9 w:needs:18 w:nel:6 w:nergens:-8 w:neri:10 w:neto:5
w:neu:-11 w:never:15 w:new:-5 w:nf:13 w:ni:-12 w:nicht:19 w:niet:-8 w:nieuwe:-8 w:niks:-5 w:nl:-9 w:no:-17 w:noch:24
w:nochmal:27 w:nochmals:-13 w:nodig:-7 w:nog:23 w:noi:-9 w:nome:-6 w:non:-18 w:nos:-7 w:nossa:-5 w:nostro:-7
w:not:-12 w:nota:-26 w:notre:7 w:nou:10 w:nous:-17 w:nova:-10 w:november:-15 w:novembre:-11 w:now:-8 w:nueva:37
w:nulla:-6 w:number:-5 w:numero:-12 w:nummer:-13 w:nuovo:17 w:nur:-10 w:oc:-12 w:october:-6 w:of:8 w:off:-9
w:offenen:-16 w:office:-7 w:ohne:-9 w:ok:-21 w:oktober:-10 w:ola:8 w:om:9 w:once:-11 w:onde:5 w:one:10 w:ons:-16
w:ont:-5 w:ontbreekt:-6 w:ontvangen:-11 w:onze:20 w:ook:-11 w:op:-32 w:openstaande:-12 w:opnieuw:-14 w:or:-12
w:orden:-6 w:original:8 w:os:-33 w:otra:15 w:ottobre:21 w:ou:-7 w:our:38 w:over:6 w:overzicht:-8 w:paga:-8
w:pagada:-5 w:pagamento:13 w:pagamos:-5 w:pagar:-17 w:pagata:17 w:paghiamo:-7 w:pago:29 w:paguei:19 w:paie:-12
w:paiement:24 w:pallet:6 w:pallets:7 w:par:-15 w:para:-19 w:pardon:20 w:parte:-11 w:partir:-7 w:pas:5 w:passato:5
w:pay:7 w:paye:-14 w:payees:-5 w:payer:-6 w:paying:-12 w:payment:-10 w:payments:-6 w:pazienza:18 w:pdf:90 w:pdfs:8
w:pelo:18 w:peppol:-7 w:per:40 w:persona:-5 w:personne:-9 w:pertanto:5 w:piece:-14 w:piu:-8 w:pix:9 w:plaats:5
w:placed:-9 w:please:62 w:pls:7 w:pm:-10 w:pn:16 w:pode:14 w:podido:-7 w:pone:-8 w:portail:12 w:portal:-16
w:portes:-5 w:position:5 w:possibile:-6 w:posten:-21 w:pour:-12 w:pourriez:10 w:pouvez:6 w:pra:-5 w:preciso:6
w:preco:-10 w:preis:14 w:prendra:22 w:preuve:-19 w:prevista:-5 w:price:6 w:prie:18 w:primo:5 w:prix:20
w:procedure:19 w:prochain:-12 w:programado:14 w:proposta:-5 w:proprio:-9 w:prossima:-11 w:prossimo:10 w:proxima:13
w:proxy:12 w:pues:-8 w:puo:20 w:qu:8 w:quai:22 w:qualquer:-10 w:quando:23 w:quarta:5 w:que:-19 w:quei:-5 w:quel:-11
w:quem:-6 w:query:6 w:qui:7 w:quien:17 w:quoi:-7 w:rahmenvertrag:21 w:raus:-16 w:re:-13 w:recebemos:5 w:received:11
w:rechnung:9 w:rechnungen:-17 w:rechnungskopie:54 w:recibido:-6 w:reclamacao:-7 w:record:23 w:records:-8 w:recu:-15
w:reemitir:-5 w:reenvie:-6 w:reenviem:12 w:referencia:-7 w:reglement:11 w:regler:-7 w:rekeningnummer:-8
w:rekeningoverzicht:-6 w:relance:-5 w:relances:20 w:release:-8 w:releve:21 w:remesa:-14 w:renvoyer:39 w:responda:-5
w:rest:7 w:resta:-12 w:resuelva:5 w:retard:22 w:retour:-10 w:retrouve:9 w:return:16 w:ricevuto:10 w:richtig:5
w:rien:-13 w:riesco:17 w:ring:-6 w:risultano:7 w:rs:7 w:run:22 w:runs:-6 w:saldata:6 w:saldo:-14 w:same:-9 w:sao:-5
w:sc:10 w:scan:9 w:scheda:-6 w:schickts:29 w:schon:-6 w:schone:33 w:schreiben:-5 w:scrivo:-5 w:sdi:5 w:se:-12
w:segue:-7 w:segun:-5 w:segunda:22 w:seguranca:-9 w:sehr:-6 w:sem:15 w:semana:-14 w:send:58 w:senden:-21 w:senhor:5
w:sent:10 w:september:-10 w:septembre:-5 w:ser:-5 w:serve:20 w:server:6 w:servicio:-6 w:servus:27 w:setembro:-10
w:settimana:-16 w:settimane:18 w:sexta:-6 w:sheet:9 w:short:14 w:should:6 w:shows:5 w:si:24 w:sich:-10 w:sie:-68
w:sin:-8 w:since:-6 w:sind:-12 w:sinds:-5 w:sirs:5 w:sistema:-7 w:site:-12 w:skonto:22 w:social:-10 w:solange:-6
w:solder:5 w:soldi:-7 w:solicito:12 w:solo:-9 w:sono:-19 w:sorry:-8 w:sou:-6 w:soy:9 w:staat:-11 w:stata:-7
w:statement:11 w:statt:7 w:status:11 w:stays:6 w:steht:16 w:sturen:-12 w:stuur:9 w:su:-19 w:sua:-7 w:subject:14
w:sulla:-5 w:summe:-5 w:suo:8 w:supplier:-8 w:sur:-21 w:svp:31 w:swift:-19 w:system:27 w:ta:-7 w:tag:-14 w:tal:20
w:tambem:-5 w:tant:14 w:tardes:7 w:tc:-7 w:team:-5 w:tecnico:10 w:ted:20 w:temos:-6 w:tenemos:6 w:tengo:11
w:tenho:-9 w:tentar:-10 w:terms:8 w:textiles:6 w:than:-6 w:that:-10 w:them:-5 w:then:-8 w:those:6 w:three:-13
w:thursday:9 w:ticket:23 w:tiene:-19 w:till:-7 w:tm:22 w:to:-13 w:today:-11 w:todo:-9 w:todos:-5 w:took:15
w:total:-11 w:trace:10 w:traite:-9 w:transferencia:-9 w:tres:9 w:trimestre:-5 w:trouver:-18 w:tudo:10 w:tv:8
w:twee:-7 w:twice:11 w:two:-12 w:uber:-11 w:uberweisung:-10 w:ubrigens:16 w:ufficio:9 w:uit:-6 w:uittreksel:-8
w:um:-5 w:umschreiben:-5 w:un:65 w:una:-11 w:une:-13 w:uns:6 w:unser:-7 w:unserem:14 w:until:8 w:up:-7 w:ustedes:-5
w:usuario:-5 w:uw:-12 w:va:6 w:validee:20 w:valor:-7 w:valuta:-6 w:van:-28 w:vc:-5 w:vecchio:5 w:vedo:16
w:vendita:-5 w:vez:19 w:vi:-15 w:via:68 w:viernes:-5 w:virement:-20 w:voces:-12 w:vom:-8 w:von:13 w:voor:-23
w:voordat:-7 w:vor:12 w:vos:-18 w:vossa:-12 w:vostre:-6 w:votre:6 w:vou:-15 w:vous:8 w:vrijdag:-6 w:vuestro:-5
w:want:-9 w:war:-8 w:waren:-11 w:was:5 w:wat:-6 w:way:-8 w:we:-11 w:week:-8 w:wegen:-5 w:well:-6 w:werden:-6
w:were:24 w:wertstellung:-9 w:when:7 w:where:-6 w:which:11 w:why:10 w:wij:-11 w:will:7 w:willen:15 w:wilt:-9
w:with:20 w:within:11 w:worden:-8 w:wordt:-5 w:working:6 w:would:-9 w:wurde:-19 w:wurden:9 w:xml:74 w:ya:-26
w:years:-6 w:yes:-13 w:yo:8 w:your:-32 w:zahl:-12 w:zahlen:-10 w:zahllauf:-6 w:zahlung:30 w:zahlungsavis:-7 w:ze:-11
w:zie:-6 w:zijn:-7 w:zin:-7 w:zo:14 w:zodra:26 w:zonder:-10 w:zou:17 w:zu:12 w:zum:-8 w:zur:-12 w:zusenden:21
w:zwei:-5
"""
