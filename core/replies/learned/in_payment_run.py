"""What speaks for and against `in_payment_run`: written by `make reply-weights`, never by hand."""

BIAS = -6.62
THRESHOLD = 0.475
#: clue:hundredths
WEIGHTS = """
?:-21 ?all:22 ?d.DUPLICATE_BILLING:9 ?d.FREIGHT:13 ?d.TAX:10 ?difference:-11 ?dispute:-10 ?greeting:23 ?hope:8
?mine:20 ?moved:-8 ?moves:9 ?not_dispute:12 ?not_paid:11 ?pay:-18 ?plan:-12 ?question:-30 ?r.TAX:12 ?redirect:-11
?refuse:10 ?statement:31 ?willpay:10 b:!_!:-12 b:00000_00000:8 b:00000_approved:18 b:00000_esta:8 b:00000_ete:9
b:00000_is:-12 b:00000_wurde:-9 b:0000_0000:-25 b:0000_000:-14 b:0000_est:9 b:0000_hat:20 b:0000_se:-8
b:0000_sind:18 b:0000_und:39 b:000_000:17 b:000_0:-12 b:000_de:13 b:000_di:10 b:000_en:11 b:000_est:22
b:000_euro:-17 b:000_foi:10 b:000_is:-16 b:000_no:17 b:000_of:10 b:000_pecas:-8 b:000_que:10 b:000_se:-8
b:000_sera:25 b:00_0000:-44 b:00_00:-38 b:00_0:15 b:00_and:-16 b:00_caixas:-13 b:00_che:20 b:00_de:-14
b:00_december:16 b:00_do:22 b:00_ee:30 b:00_el:-8 b:00_en:-17 b:00_et:-8 b:00_fur:9 b:00_gennaio:15 b:00_ho:28
b:00_is:10 b:00_ist:25 b:00_kg:8 b:00_kratten:14 b:00_october:11 b:00_ottobre:8 b:00_pagata:11 b:00_per:-9
b:00_sind:9 b:00_tage:-11 b:00_was:-13 b:00_wordt:11 b:00_zit:-13 b:0_000:-26 b:0_00:-30 b:0_and:11 b:0_approvata:15
b:0_ci:10 b:0_com:11 b:0_con:15 b:0_de:18 b:0_december:-8 b:0_des:16 b:0_dezember:18 b:0_du:-18 b:0_ee:65 b:0_em:19
b:0_en:-8 b:0_esta:25 b:0_fica:11 b:0_foi:8 b:0_habe:16 b:0_has:8 b:0_heeft:22 b:0_il:-10 b:0_in:13 b:0_is:14
b:0_ist:60 b:0_januari:-12 b:0_je:10 b:0_keer:23 b:0_la:16 b:0_mi:20 b:0_no:13 b:0_non:-8 b:0_novembre:-8
b:0_oktober:13 b:0_payee:-18 b:0_per:15 b:0_se:-9 b:0_sind:-11 b:0_und:-14 b:0_van:-12 b:0_will:9 b:0_wird:-9
b:0_wurde:-18 b:0_ya:9 b:@_with:10 b:aan_de:-13 b:aan_te:-11 b:acusamos_recebimento:13 b:acusamos_rececao:-16
b:ad_0:19 b:after_the:15 b:agence_comptable:9 b:agence_de:-9 b:ai_lu:16 b:ai_que:10 b:al_00:-11 b:al_0:35
b:al_pagamento:-9 b:all_three:8 b:alle_fatture:12 b:allegato_la:-14 b:alles_wat:18 b:als_pdf:35 b:am_0:8
b:am_donnerstag:-9 b:amount_of:-11 b:and_approved:19 b:and_is:9 b:and_it:26 b:and_should:20 b:and_the:-10
b:and_will:-8 b:and_you:-20 b:antes_del:13 b:antwoord_op:8 b:ap_0:-9 b:approved_and:13 b:approved_scheduled:8
b:are_in:-22 b:are_not:10 b:art_000:14 b:artikel_0:-11 b:as_we:9 b:assinada_pelo:20 b:at_all:11 b:at_the:11
b:au_00:-17 b:au_lieu:-11 b:au_nom:-12 b:au_prochain:17 b:auf_dem:8 b:authorised_by:17 b:ba_00:-9 b:back_the:-17
b:bacs_run:-18 b:been_authorised:15 b:been_put:10 b:bei_der:42 b:bei_ihnen:-13 b:bei_uns:-8 b:bem_?:9 b:betaal_ik:-8
b:betaaldatum_00:-11 b:betaling_op:20 b:bij_het:16 b:bij_jullie:16 b:bl_0:21 b:boa_tarde:14 b:bom_dia:14
b:bonjour_je:-10 b:bonjour_la:25 b:bonjour_madame:13 b:bonne_fin:24 b:bonne_journee:14 b:bt_0:10 b:buenos_dias:13
b:buon_pomeriggio:-8 b:by_the:14 b:by_this:10 b:ca_00:12 b:ca_0:18 b:cai_na:9 b:can_be:-10 b:cause_de:-9 b:cb_0:11
b:ce_est:16 b:ce_jour:13 b:ce_que:11 b:che_ci:17 b:che_il:33 b:che_la:-9 b:check_00000:-9 b:chez_le:8 b:ci_avete:19
b:ci_mancherebbe:12 b:close_the:12 b:come_back:-17 b:comunicacion_de:-9 b:con_bonifico:-8 b:con_fecha:-8 b:con_la:9
b:con_riferimento:12 b:con_un:19 b:contrato_no:15 b:cost_centre:13 b:credito_00:20 b:cuando_me:10 b:da_entrega:-8
b:da_noi:8 b:da_notificacao:13 b:da_semana:17 b:dan_heb:14 b:dans_le:36 b:dans_les:-37 b:das_ist:-12 b:dass_die:-8
b:dat_is:18 b:data_00:16 b:datum_is:23 b:de_00:20 b:de_0:9 b:de_acao:13 b:de_agosto:-9 b:de_ambas:13 b:de_batch:65
b:de_budgethouder:18 b:de_cafe:9 b:de_ce:16 b:de_conformidad:26 b:de_credito:-16 b:de_dezembro:15
b:de_eerstvolgende:36 b:de_entrega:-14 b:de_fondos:26 b:de_gemeente:-11 b:de_julho:12 b:de_lijst:23
b:de_liquidacion:13 b:de_liquidation:9 b:de_mon:16 b:de_nota:19 b:de_nous:-11 b:de_noviembre:-11 b:de_octubre:-15
b:de_orden:-9 b:de_outubro:-19 b:de_overeenkomst:-10 b:de_pagamento:9 b:de_pagamentos:57 b:de_pago:14 b:de_pagos:43
b:de_paiement:9 b:de_pau:-9 b:de_prix:8 b:de_remessa:-12 b:de_run:11 b:de_semaine:23 b:de_sexta:-9 b:de_tesoreria:17
b:de_todo:9 b:de_una:8 b:de_virements:20 b:de_volgende:28 b:de_vous:23 b:dear_mr:8 b:dear_supplier:8 b:decide_la:26
b:del_00:19 b:del_0:15 b:del_plan:26 b:della_settimana:9 b:dem_nachsten:23 b:demande_de:10 b:den_00:-10
b:den_nachsten:-9 b:der_bank:17 b:der_betrag:-11 b:der_buchhaltung:-12 b:der_ist:24 b:der_nachsten:60
b:desconto_de:11 b:desde_la:9 b:detalle_de:-12 b:deze_factuur:-11 b:di_cassa:8 b:di_liquidazione:11
b:di_pagamento:-18 b:di_trasporto:10 b:di_variazione:9 b:dia_00:-12 b:dia_0:-16 b:dia_de:-20 b:die_0000:17
b:die_drei:8 b:die_gutschrift:19 b:die_rechnung:-22 b:dinsdag_00:-13 b:direccion_de:-14 b:distinta_di:-20
b:dn_0000:20 b:do_dia:10 b:do_vosso:22 b:dott_ssa:-10 b:drei_rechnungen:9 b:du_00:8 b:du_mois:-18 b:ee_in:39
b:ee_la:12 b:ee_liquidabile:15 b:ee_necessario:-12 b:ee_nella:39 b:ee_preciso:24 b:ee_stato:-15 b:ee_un:16
b:een_overzicht:19 b:eerstvolgende_betaalronde:30 b:el_banco:8 b:el_cif:-14 b:el_de:-8 b:el_detalle:-11 b:el_dia:8
b:el_expediente:28 b:el_pago:18 b:el_proximo:13 b:el_siguiente:19 b:em_00:-13 b:em_anexo:-10 b:en_cours:9 b:en_el:34
b:en_gaat:13 b:en_jullie:17 b:en_la:24 b:en_nuestro:14 b:en_opnieuw:-9 b:en_staat:8 b:en_tout:-10 b:entra_com:-8
b:entra_en:10 b:entra_no:13 b:entrou_na:22 b:er_staat:-8 b:es_00:-11 b:espera_de:14 b:esta_na:12 b:este_correo:13
b:estratto_conto:-11 b:et_elle:-10 b:et_je:-8 b:et_le:17 b:et_sera:14 b:et_vous:12 b:eur_00:8 b:even_serieus:15
b:expediente_ha:28 b:fa_00:8 b:factuur_00000:10 b:factuur_is:19 b:factuur_niet:-20 b:fecha_valor:-10 b:feira_dia:-8
b:figura_en:14 b:fin_de:22 b:firma_del:26 b:flujo_de:16 b:for_0000:-9 b:for_goods:15 b:for_payment:12 b:for_the:9
b:friday_00:11 b:from_you:31 b:fur_die:14 b:gaat_mee:25 b:geachte_heer:-12 b:geachte_leverancier:18
b:geachte_relatie:18 b:geehrter_lieferant:13 b:geen_betaling:20 b:gentile_dott:-8 b:gentile_fornitore:13
b:getekende_werkbon:14 b:gia_in:10 b:give_you:10 b:gm_0:11 b:goed_als:23 b:goedgekeurd_door:19 b:gp_0:-11 b:gr_0:10
b:guia_de:-13 b:guten_morgen:28 b:guten_tag:-9 b:ha_sido:30 b:hab_ich:-9 b:habe_ich:16 b:has_been:27 b:has_to:19
b:hasta_que:15 b:hat_die:15 b:have_been:22 b:heb_ik:-11 b:heb_je:14 b:hebben_de:22 b:hebben_wij:15 b:heeft_de:18
b:het_saldo:19 b:het_volgende:-13 b:heute_die:19 b:hi_tom:-17 b:ho_pagata:29 b:hoeft_niets:15 b:ich_leider:13
b:ihnen_die:-8 b:ihr_mir:18 b:ihre_mail:-12 b:ik_een:17 b:ik_heb:-14 b:ik_zie:13 b:il_00:16 b:il_0:-8 b:il_centro:9
b:il_contratto:10 b:il_durc:15 b:il_giorno:30 b:il_nostro:-12 b:il_sistema:-13 b:il_tesoriere:-9 b:im_dezember:-8
b:im_nachsten:24 b:im_system:19 b:in_0:21 b:in_allegato:-29 b:in_attesa:13 b:in_behandeling:-11 b:in_de:54
b:in_der:-14 b:in_distinta:40 b:in_pagamento:-10 b:in_piu:20 b:in_scadenza:14 b:in_te:-8 b:in_the:31
b:in_tribunale:28 b:informamos_que:22 b:invoice_has:12 b:is_approved:-11 b:is_being:8 b:is_in:16 b:is_na:13
b:is_next:16 b:is_niet:15 b:is_nog:11 b:is_not:-9 b:is_what:8 b:is_with:8 b:ist_ein:16 b:ist_in:23 b:ist_nicht:-9
b:ist_seit:11 b:it_and:9 b:it_goes:10 b:it_in:19 b:it_is:33 b:it_will:21 b:ja_esta:-11 b:ja_foi:24 b:ja_tem:-14
b:janela_de:11 b:january_00:-17 b:je_ai:10 b:je_die:10 b:jullie_rekenen:25 b:keine_zahlung:10 b:la_000:17 b:la_00:-9
b:la_0:10 b:la_banca:22 b:la_contabile:28 b:la_data:14 b:la_demande:12 b:la_direccion:-14 b:la_distinta:-21
b:la_espera:26 b:la_factura:-16 b:la_fattura:-12 b:la_fecha:9 b:la_firma:21 b:la_liquidation:25 b:la_mia:-8
b:la_nota:16 b:la_orden:-11 b:la_pagamos:9 b:la_paghiamo:15 b:la_parola:-9 b:la_prochaine:11 b:la_prossima:8
b:la_proxima:-12 b:la_remesa:8 b:la_siguiente:23 b:la_sociedad:8 b:la_stornate:19 b:la_tesoreria:16 b:la_vs:11
b:las_dos:14 b:late_payment:13 b:le_00:11 b:le_0:-17 b:le_dossier:16 b:le_ha:12 b:le_mandat:25 b:le_paiement:29
b:le_prochain:20 b:leider_nicht:8 b:les_deux:42 b:les_relances:15 b:liebe_frau:14 b:liegt_bei:11 b:liegt_der:8
b:lieu_de:-11 b:lleva_el:9 b:lo_stato:11 b:los_000:-8 b:los_avisos:10 b:ls_00:11 b:ma_il:15 b:mag_ik:15 b:may_be:18
b:mee_in:11 b:mee_met:9 b:mesmo_dia:-9 b:meu_advogado:-8 b:meu_nome:-8 b:mf_0:20 b:mi_ha:-10 b:mi_serve:24
b:mit_der:19 b:morgen_frau:-9 b:ms_0:13 b:na_de:-8 b:na_proxima:64 b:nachsten_lauf:8 b:nachsten_tagen:-11
b:nachster_zahllauf:12 b:nao_00:-14 b:nao_aceitamos:12 b:nao_ee:19 b:nao_for:-10 b:nao_forem:12 b:nao_ha:13
b:nao_pagamos:10 b:nao_pagaremos:9 b:nao_se:-14 b:nao_vou:-10 b:ne_ho:9 b:ne_me:14 b:needed_from:10
b:nei_prossimi:-11 b:nel_prossimo:15 b:nella_prossima:22 b:next_bacs:26 b:next_proposal:23 b:nicht_im:17
b:niet_in:-9 b:niet_is:-9 b:niets_te:13 b:no_000:20 b:no_canhoto:-8 b:no_dia:-10 b:no_es:-10 b:no_mesmo:-9
b:no_pagamento:10 b:no_proximo:29 b:no_serasa:-8 b:no_soy:8 b:noch_nicht:22 b:nog_niet:15 b:nog_openstaat:19
b:noi_non:16 b:nom_de:-12 b:nombre_de:-12 b:non_0:10 b:non_la:19 b:non_ne:10 b:non_so:14 b:non_stampare:-12
b:non_verra:8 b:nos_proximos:-14 b:nota_00:22 b:nota_credito:17 b:nota_de:-30 b:nota_di:13 b:nothing_further:25
b:notificacao_de:13 b:nous_en:-11 b:numero_de:-8 b:of_000:10 b:of_0:-11 b:off_and:21 b:off_the:10 b:on_hold:12
b:on_the:13 b:ons_in:15 b:ook_niet:-10 b:op_0:16 b:op_een:-8 b:opnieuw_in:-8 b:out_with:21 b:overzicht_van:19
b:paga_se:10 b:pagamento_00:-10 b:pagamento_automatico:19 b:pagamento_de:11 b:pagamento_do:10 b:pagamento_em:-12
b:pagamos_el:9 b:pagata_con:16 b:pagata_il:30 b:pago_con:10 b:pago_de:-11 b:pago_proveedores:13 b:paiement_00000:10
b:par_ecrit:15 b:para_00:14 b:para_as:-12 b:parte_la:10 b:pas_de:16 b:pas_encore:10 b:pas_quand:11 b:payee_le:-18
b:payee_vendredi:-9 b:payment_run:15 b:pendiente_de:13 b:per_0:-10 b:per_conto:8 b:per_cortesia:18 b:perdon_por:9
b:pf_0:19 b:pk_0:-18 b:plan_de:25 b:por_00:15 b:por_el:11 b:por_gentileza:-11 b:por_si:9 b:pour_la:8
b:prezados_senhores:13 b:prochain_lot:20 b:prochain_train:14 b:prochaine_campagne:17 b:programado_para:-8
b:proof_of:9 b:prossima_distinta:16 b:prossimi_giorni:-11 b:prossimo_flusso:10 b:proxima_remesa:8 b:proximo_lote:9
b:proximo_pago:16 b:proximos_dias:-15 b:put_on:10 b:que_con:-8 b:que_es:-9 b:que_esta:8 b:que_ja:22 b:que_je:9
b:que_le:-11 b:que_les:16 b:que_nao:-9 b:que_no:8 b:que_tengan:-14 b:que_voces:12 b:quello_del:12 b:questa_mail:-11
b:recebimento_da:13 b:rechnen_mit:-8 b:rechnerisch_richtig:11 b:rechnung_00:19 b:rechnungen_zur:8 b:refaites_la:-10
b:reference_to:13 b:run_but:9 b:run_van:11 b:sachlich_und:11 b:se_0:12 b:se_ee:29 b:se_ha:-9 b:se_il:13 b:se_la:-9
b:se_le:-9 b:se_non:-13 b:segue_em:-8 b:sehe_ich:9 b:sehr_geehrter:17 b:seit_gestern:16 b:sera_payee:-10
b:service_center:26 b:sexta_feira:-11 b:shared_service:20 b:should_be:15 b:si_os:9 b:si_prega:8 b:si_riferisce:20
b:sie_das:-8 b:sie_die:-19 b:signed_off:20 b:signed_timesheets:-8 b:sind_in:9 b:sind_mit:9 b:site_manager:-13
b:so_will:10 b:son_cours:27 b:sono_000:10 b:sono_in:28 b:ss_0:14 b:staan_in:16 b:staat_in:24 b:staat_klaar:20
b:staat_op:-9 b:statement_to:15 b:still_waiting:-8 b:su_carta:-22 b:suit_son:31 b:suite_notre:15 b:ta_na:11
b:tabela_nao:9 b:tc_0:8 b:te_la:-13 b:te_zenden:-10 b:thank_you:11 b:the_0:-14 b:the_amount:-11 b:the_banking:13
b:the_books:15 b:the_invoice:13 b:the_next:80 b:the_po:13 b:the_portal:11 b:the_run:-12 b:the_signed:-10
b:the_system:36 b:there_is:-10 b:this_email:20 b:this_mail:18 b:this_morning:16 b:this_one:-20 b:ticket_00000:-9
b:to_00:14 b:to_come:12 b:to_your:10 b:tot_00:25 b:tp_0:9 b:train_de:14 b:transferencia_de:-10 b:tudo_bem:11
b:uber_den:17 b:uitsluitend_per:-10 b:ultimo_dia:-19 b:um_0:-10 b:una_data:15 b:und_0000:40 b:und_ist:9
b:und_rechnerisch:11 b:und_werden:9 b:und_wird:-15 b:uw_factuur:-14 b:va_0:-8 b:valor_00:-14 b:valuta_00:9
b:van_de:18 b:vc_0:-9 b:vendredi_00:-12 b:verguten_wir:9 b:verra_pagata:9 b:verrekend_met:16 b:viernes_00:13
b:volgende_week:10 b:vom_00:-9 b:vom_0:11 b:von_00:-11 b:voor_00:10 b:voor_de:14 b:vostro_agente:10 b:vous_ai:16
b:vous_confirme:15 b:vous_en:24 b:wacht_op:25 b:waiting_for:19 b:we_are:-12 b:we_have:-17 b:we_hebben:21
b:we_niet:14 b:we_speak:10 b:we_will:-8 b:week_00:13 b:weet_ik:8 b:wenn_ihr:15 b:wenn_sie:11 b:will_follow:13
b:wir_gehen:-8 b:wir_weisen:16 b:wird_in:-9 b:wird_mit:12 b:with_the:18 b:wordt_niet:12 b:wordt_op:-14 b:write_to:9
b:ya_esta:8 b:you_are:-18 b:you_for:12 b:you_have:-13 b:you_will:-10 b:zahllauf_am:16 b:zahlung_gesperrt:8
b:zit_in:29 b:zolang_de:-8 b:zu_ihrer:20 b:zusammen_0:19 e:paid=day:9 e:promise=day:-28 e:promise=none:-23
e:run=none:135 f:_day:-75 f:_invoice:97 f:ack:-27 f:admin:20 f:all:30 f:back:-19 f:bounce:-22 f:copy:-22
f:d.CONTRACT_TERMS:-10 f:d.DAMAGED:-22 f:d.DUPLICATE_BILLING:15 f:d.EXTENSION_MATH:19 f:d.FREIGHT:8
f:d.LATE_DELIVERY:-16 f:d.LATE_FEE_CONTESTED:23 f:d.LOST:-14 f:d.NO_PO:-14 f:d.PALLET_CONTAINER:-8
f:d.PRICE_ERROR:15 f:d.QUANTITY_SHORT:15 f:d.TERMS_DISPUTE:-13 f:d.VOLUME_REBATE:11 f:demand:-41 f:difference:12
f:dispute:-19 f:fix:-31 f:formal:-22 f:gone:23 f:goods:-36 f:greeting:10 f:hardship:-19 f:hold:8 f:hope:11
f:hostile:-17 f:inclusive:-25 f:inject:-24 f:insolvency:-10 f:joke:-13 f:lawyer:-24 f:legal:-39 f:moved:8 f:moves:72
f:n.QUANTITY_SHORT:-25 f:not:29 f:not_dispute:9 f:not_duplicate:18 f:not_hope:47 f:not_insolvency:29 f:not_legal:19
f:not_ooo:9 f:not_paid:12 f:not_statement:-12 f:once_us:-20 f:ooo:-36 f:others:18 f:paid:-17 f:part:-35 f:pay:46
f:plan:-21 f:propose:35 f:question:22 f:r.DAMAGED:-12 f:r.DESCRIPTION:-15 f:r.DUPLICATE_BILLING:11 f:r.FREIGHT:-16
f:r.LATE_DELIVERY:-12 f:r.LOST:-16 f:r.NOT_OURS:-10 f:r.NO_PO:-10 f:r.PALLET_CONTAINER:37 f:r.PRICE_ERROR:38
f:r.QUALITY:12 f:r.QUANTITY_SHORT:-15 f:r.VOLUME_REBATE:12 f:redirect:-12 f:refuse:-27 f:remittance:-18 f:run:175
f:setoff:9 f:soon:-31 f:stop:-33 f:unable:-31 f:until:32 f:willpay:30 i:acknowledgement:-22 i:acknowledgement=2:-22
i:already_paid:-15 i:already_paid=3:-15 i:bounce:-13 i:bounce=3:-13 i:copy_invoice_request=3:9 i:dispute:-26
i:dispute=2:-14 i:dispute=3:-9 i:hardship:-39 i:hardship=3:-36 i:hostile:-16 i:hostile=3:-13 i:in_payment_run:141
i:in_payment_run=3:141 i:insolvency:-31 i:insolvency=2:-9 i:insolvency=3:-22 i:invoice_admin:-17
i:invoice_admin=2:-10 i:invoice_admin=3:-8 i:legal:-14 i:legal=1:-10 i:legal=3:-10 i:nothing:77 i:out_of_office=2:9
i:partial_payment=3:-9 i:payment_plan_request:-9 i:payment_plan_request=2:15 i:payment_plan_request=3:-23
i:promise_to_pay:-47 i:promise_to_pay=1:9 i:promise_to_pay=3:-56 i:question=2:18 i:question=3:-20
i:remittance_advice:-30 i:remittance_advice=2:11 i:remittance_advice=3:-41 i:statement_request=2:30
i:statement_request=3:-36 i:unsubscribe:-30 i:unsubscribe=3:-27 l:de:33 l:en:-34 l:nl:12 n:1:36 n:2:12 n:3:-48
n:4:-8 n:5:-26 n:6:37 p:abbiam:-13 p:abonad:15 p:accept:42 p:accred:-11 p:aceita:10 p:adjunt:-10 p:admini:-10
p:adress:-12 p:advoga:-11 p:afgeme:25 p:afgesc:10 p:agenda:-20 p:aggior:14 p:agrade:-17 p:aguard:62 p:ajuiza:13
p:akkoor:13 p:allega:-32 p:ammini:10 p:analis:-9 p:anfrag:20 p:angeor:9 p:angewi:-29 p:anotad:-22 p:ansons:-11
p:answer:10 p:antici:-13 p:antigu:9 p:anythi:-8 p:apolog:-11 p:appell:28 p:approv:73 p:aproba:35 p:aprova:42
p:armaze:18 p:arriva:-17 p:artike:-11 p:assent:9 p:assina:56 p:assist:-13 p:atendi:11 p:ausgef:27 p:ausgeg:14
p:aussen:-8 p:auszah:36 p:author:34 p:automa:51 p:autori:47 p:ayunta:-11 p:bancar:10 p:bankin:13 p:beatri:-8
p:beglic:-9 p:behand:-10 p:bekomm:17 p:belast:-8 p:benest:-14 p:betaal:83 p:betale:-21 p:betali:20 p:betref:-9
p:bezahl:-12 p:bleibe:9 p:blocch:9 p:bonifi:38 p:bonjou:8 p:border:26 p:bounce:13 p:buchha:-18 p:budget:18
p:buonas:28 p:buongi:-8 p:calcul:13 p:calend:19 p:campag:28 p:carica:17 p:carreg:12 p:cautio:15 p:certif:12
p:charge:12 p:circui:31 p:client:-17 p:cobrad:19 p:colleg:19 p:comiss:-10 p:compan:-10 p:compar:21 p:compen:20
p:compra:13 p:compre:-8 p:compro:-11 p:compta:8 p:concil:9 p:conclu:8 p:confer:11 p:confor:14 p:consec:8
p:consej:-15 p:consta:-14 p:contab:30 p:contam:-15 p:contat:8 p:contes:15 p:contro:-14 p:corrig:-12 p:cortes:14
p:coveri:-10 p:credit:19 p:cristi:13 p:dagege:12 p:debetn:19 p:debite:31 p:demand:11 p:depend:24 p:depens:26
p:descue:-8 p:despes:25 p:detall:-12 p:devolu:-14 p:devolv:17 p:dezemb:21 p:differ:-16 p:direcc:-16 p:dispon:16
p:dispos:23 p:distin:18 p:docume:-9 p:donner:-13 p:doppel:10 p:dossie:11 p:duplic:39 p:echang:15 p:eerstv:50
p:effett:9 p:eigene:9 p:einwan:9 p:emarge:16 p:emball:15 p:emette:8 p:encais:41 p:encami:22 p:encont:26 p:endlic:16
p:energi:13 p:entida:-10 p:entreg:-27 p:entsch:22 p:enviam:19 p:enviar:12 p:erfass:8 p:escrit:10 p:estrat:-11
p:execut:13 p:expedi:24 p:extrat:-8 p:failur:9 p:fattur:17 p:fatura:-11 p:fichei:22 p:ficher:18 p:figura:11
p:financ:-8 p:fiscal:22 p:folgen:23 p:fornit:13 p:freiga:10 p:freige:18 p:friday:-18 p:furthe:22 p:geacht:10
p:gebuch:12 p:geehrt:14 p:gegeve:9 p:gelief:8 p:geliev:-9 p:gemeen:-11 p:gennai:13 p:gentil:11 p:gepruf:11
p:gerenc:15 p:gerent:18 p:gesper:9 p:gester:8 p:geteke:10 p:gewees:-9 p:goedem:-17 p:goeden:15 p:goedge:16
p:grunds:9 p:gutsch:19 p:habitu:50 p:handle:9 p:identi:8 p:ignori:15 p:imedia:12 p:import:8 p:incass:-11 p:inclui:14
p:inform:8 p:inseri:34 p:insolv:-13 p:instru:-9 p:integr:22 p:intern:23 p:interp:-9 p:interv:-13 p:invoic:14
p:januar:-27 p:journe:13 p:judici:-8 p:juridi:-10 p:kommen:9 p:kratte:14 p:kredit:8 p:kriege:-8 p:lancad:29
p:leistu:14 p:letter:-9 p:levera:14 p:limina:-8 p:liquid:71 p:litiga:18 p:llamad:9 p:manage:-12 p:manche:12
p:mandat:25 p:maquin:10 p:marcad:11 p:materi:19 p:matter:8 p:mensag:-8 p:messag:-31 p:mevrou:-9 p:mochte:9
p:modifi:10 p:mornin:17 p:motori:-10 p:nachst:107 p:nachtr:16 p:necess:-17 p:nemmen:11 p:normal:20 p:nothin:19
p:novemb:11 p:noviem:-12 p:nuestr:12 p:occorr:20 p:octubr:-16 p:oktobe:-10 p:ondern:15 p:openst:21 p:operat:25
p:opnieu:-15 p:ordena:20 p:ordina:16 p:organi:9 p:origin:9 p:otherw:8 p:outsid:10 p:outubr:-20 p:overge:-10
p:overzi:15 p:pagame:44 p:pagamo:25 p:pagare:8 p:pagarl:-9 p:paghia:8 p:paieme:40 p:papela:-8 p:parcei:11
p:parece:13 p:partne:31 p:passar:24 p:payabl:12 p:paymen:36 p:pendie:30 p:perman:20 p:person:-9 p:plaats:-10
p:pomeri:-8 p:portug:12 p:precis:42 p:preisa:17 p:presen:16 p:presta:9 p:preved:9 p:prezad:-13 p:primei:-11
p:privil:18 p:proced:14 p:procee:17 p:proces:27 p:procha:48 p:progra:40 p:propos:31 p:propue:23 p:prossi:63
p:provee:20 p:provve:-10 p:proxim:78 p:qualun:-8 p:quanti:12 p:quebra:-8 p:quedar:15 p:quitad:11 p:ragion:-9
p:realiz:-8 p:receca:-18 p:receip:10 p:receiv:13 p:recept:9 p:rechnu:-30 p:recogn:10 p:recove:16 p:recusa:9
p:reenvi:10 p:refait:-10 p:regula:-9 p:reguli:18 p:rekene:25 p:rekeni:-15 p:relanc:10 p:relati:16 p:remess:-29
p:renvoy:-15 p:requir:18 p:respet:-10 p:respon:-12 p:respos:-9 p:ressor:16 p:result:10 p:reteni:20 p:retent:8
p:retira:12 p:reunio:-15 p:revisi:41 p:riceve:-11 p:richti:10 p:riferi:27 p:riscon:19 p:risped:30 p:rispos:15
p:risult:-9 p:sachli:10 p:sammel:14 p:sbagli:-9 p:scaden:24 p:schick:44 p:schimm:20 p:schrif:23 p:secret:-11
p:segret:29 p:seguen:-8 p:seguin:26 p:segund:-8 p:semain:12 p:senore:-10 p:serieu:11 p:servic:39 p:servir:-10
p:serviz:8 p:settim:14 p:signor:-11 p:siguie:51 p:specif:-8 p:stampa:-12 p:statem:16 p:stelle:9 p:sticht:-8
p:storna:15 p:substi:11 p:suppli:25 p:suppor:17 p:suprim:-11 p:sursea:9 p:suspen:-17 p:system:-9 p:telefo:-12
p:teleph:14 p:temper:-8 p:tenaam:-10 p:termij:10 p:terpst:15 p:tesore:39 p:tesori:-9 p:tesour:23 p:testim:29
p:throug:-15 p:thursd:18 p:timesh:-9 p:todavi:20 p:transf:-31 p:trasme:-8 p:traspo:10 p:tratad:13 p:tribun:20
p:tuesda:20 p:uberwe:32 p:uffici:-14 p:uitslu:-10 p:unsere:11 p:unterw:-11 p:valide:15 p:vanmor:15 p:vanweg:19
p:vanzel:21 p:variaz:9 p:vastge:23 p:vendre:-17 p:venerd:-10 p:verbun:18 p:verein:-8 p:vergut:8 p:verifi:-10
p:verlan:18 p:vermel:-18 p:verrek:37 p:vertra:16 p:verzek:-8 p:vireme:18 p:voldoe:-17 p:volgen:40 p:voorda:17
p:vosotr:9 p:vrijda:-10 p:vrijge:16 p:waarva:19 p:waitin:23 p:weiter:-8 p:werkbo:14 p:werkza:-8 p:wertst:-12
p:woensd:-8 p:zahlba:17 p:zahlla:44 p:zahlun:21 p:zentra:25 p:zugest:16 p:zusamm:11 s:00000:10 s:0000:52 s:000:36
s:00:-9 s:0:8 s:?:-17 s:aanmaning:9 s:aberto:23 s:account:-9 s:acct:18 s:adubos:24 s:an:18 s:and:9 s:application:8
s:aw:44 s:bl:31 s:bottiglie:11 s:cartera:13 s:case:26 s:caso:17 s:cb:9 s:claim:8 s:client:15 s:cliente:-11
s:compte:22 s:conciliacion:20 s:confirming:-9 s:contranotificacao:13 s:cuenta:11 s:de:-25 s:debito:20 s:del:-15
s:demande:10 s:detalle:-10 s:deuda:-9 s:di:-30 s:distinta:-22 s:dp:-13 s:due:8 s:echeances:-11 s:em:19 s:en:19
s:enquiry:15 s:erinnerung:-9 s:es:-12 s:fa:8 s:factura:-19 s:facture:-8 s:facturen:-14 s:factures:33 s:fatture:16
s:fornitura:15 s:fr:8 s:ft:9 s:fuori:29 s:gr:-9 s:hb:14 s:herinnering:-29 s:ihre:-8 s:inv:-23 s:invoice:-12
s:items:19 s:kontoauszug:-9 s:late:8 s:ls:11 s:ltd:13 s:lv:8 s:mahnung:51 s:ms:-15 s:nf:11 s:nos:-9 s:op:9 s:open:13
s:openstaande:-13 s:pagamento:-17 s:pago:-15 s:past:11 s:pf:19 s:posten:-15 s:pr:-12 s:questions:-9 s:rappel:10
s:re:24 s:reactie:8 s:rechnung:16 s:rechnungen:10 s:recordatorio:-10 s:rekening:18 s:relance:-32 s:remesa:-10
s:reminder:13 s:res:15 s:retail:13 s:retard:24 s:retention:8 s:richiesta:11 s:rif:10 s:saldos:20 s:sede:39
s:sollecito:8 s:statement:-12 s:stationery:18 s:status:-9 s:tn:19 s:um:-10 s:urgent:10 s:uw:38 s:vencida:17 s:vom:-9
s:votre:11 s:vs:-8 s:your:11 s:zahlungserinnerung:-32 w:!:-20 w:00000:-23 w:0000:-91 w:00:-29 w:?:-21 w:@:-35
w:aan:-38 w:ab:-8 w:abbiamo:-13 w:aber:-12 w:acao:10 w:account:-13 w:accounts:11 w:aceitamos:9 w:acerto:22
w:acesso:11 w:achats:13 w:acta:13 w:ad:15 w:address:-8 w:adjuntamos:-11 w:advogado:-9 w:af:-10 w:afdeling:8
w:afgemeld:25 w:afgeschreven:10 w:after:11 w:agency:8 w:agente:9 w:aggiornato:15 w:agora:-9 w:agosto:-14
w:aguarda:35 w:akkoord:13 w:al:-11 w:all:14 w:alla:-10 w:allegato:-30 w:als:39 w:altijd:28 w:am:-10 w:ambas:36
w:amministrazione:8 w:amount:-13 w:an:-26 w:andern:-11 w:anexo:-13 w:anfrage:21 w:angeordnet:9 w:angewiesen:-29
w:anotado:-14 w:ansonsten:-11 w:ante:-8 w:any:-11 w:anything:-8 w:ap:-9 w:apenas:21 w:aperto:12 w:apologies:-11
w:application:8 w:approvata:24 w:approved:51 w:aprobada:36 w:aprovacao:9 w:aprovada:32 w:aqui:13 w:armazem:19
w:arrivato:-13 w:art:16 w:artikel:-11 w:as:-16 w:assente:9 w:assim:-26 w:assinada:17 w:assinado:9 w:assinatura:31
w:at:17 w:ate:-19 w:attesa:13 w:aucun:-9 w:auf:-23 w:auguro:16 w:august:-9 w:aun:21 w:aus:-12 w:ausgeglichen:14
w:aussendienst:-8 w:auszahlung:19 w:authorised:32 w:automatically:22 w:automatico:17 w:automatisch:24
w:autorizzata:36 w:avez:-10 w:avis:19 w:avisos:9 w:avvocato:8 w:ayuntamiento:-11 w:ba:-10 w:back:-23 w:banca:16
w:bancaria:15 w:banco:12 w:banking:13 w:banque:-9 w:base:-8 w:batch:87 w:be:11 w:beatriz:-8 w:been:45 w:before:-16
w:beglichen:-9 w:behandeling:-11 w:bekommen:18 w:belle:9 w:bem:14 w:ben:-8 w:benestare:-14 w:besoin:25 w:beste:-28
w:besteld:-8 w:betaal:-12 w:betaalbaar:21 w:betaalbatch:13 w:betaaldatum:-11 w:betaalronde:35 w:betaalrun:21
w:betalen:-21 w:betaling:23 w:betrag:-15 w:betreft:-8 w:bezahlt:-13 w:bh:11 w:bianca:15 w:bij:14 w:bin:-10 w:bis:-12
w:bitte:-15 w:bl:19 w:bleiben:9 w:bloccata:9 w:blocco:8 w:bloqueada:12 w:boa:9 w:bom:13 w:bonifici:46 w:bonifico:-15
w:bonjour:8 w:bonne:39 w:books:14 w:bounced:13 w:bt:9 w:buchhaltung:-14 w:budgethouder:18 w:buena:-14 w:buenos:13
w:buon:-9 w:buonasera:28 w:buongiorno:-8 w:but:8 w:button:15 w:by:14 w:ca:26 w:cae:8 w:cafe:8 w:caixas:-14
w:calendrier:15 w:cambio:-8 w:campagne:28 w:carico:8 w:caro:14 w:carta:-22 w:cas:-11 w:case:13 w:cause:-11
w:caution:10 w:cb:9 w:ce:-10 w:center:26 w:centre:11 w:centro:15 w:certified:8 w:che:29 w:chefe:-16 w:cheque:12
w:chiedo:-8 w:ci:9 w:ciao:-16 w:ciclo:8 w:cif:-17 w:cig:8 w:cinque:8 w:circuito:32 w:claims:10 w:clear:14
w:cliente:-14 w:close:11 w:cmr:-20 w:cnpj:-8 w:cobro:-10 w:coda:31 w:code:-8 w:col:32 w:collega:11 w:comme:37
w:company:-8 w:complemento:-9 w:complet:18 w:completa:-8 w:compte:-11 w:comptez:8 w:comunicacion:-10
w:comunichiamo:10 w:con:-12 w:conciliacao:11 w:conferida:21 w:confirma:-9 w:confirmado:-9 w:confirme:15
w:conforme:-14 w:conformidad:25 w:consejo:-15 w:constam:-8 w:conta:-12 w:contabile:21 w:contabilizada:13
w:contamos:-15 w:contenzioso:-9 w:contestation:14 w:contre:10 w:contro:22 w:cortesia:15 w:cose:9 w:cost:15
w:cours:36 w:court:14 w:covering:-10 w:creditnota:24 w:cuenta:-15 w:cuento:-8 w:cycle:15 w:da:-26 w:daar:8
w:daarna:13 w:dagegen:12 w:dagen:-8 w:dal:8 w:dan:-12 w:danfe:11 w:dann:-12 w:dans:20 w:darum:9 w:das:-29 w:dass:-16
w:data:44 w:date:10 w:datum:59 w:davon:-16 w:day:23 w:days:-15 w:db:10 w:dc:11 w:de:45 w:dear:9 w:debetnota:19
w:debito:-10 w:debt:25 w:decide:25 w:decir:8 w:dei:27 w:del:24 w:dell:-14 w:della:15 w:dem:13 w:demandez:11
w:dentro:9 w:depense:26 w:der:35 w:des:13 w:desconto:10 w:detalle:-12 w:deu:-9 w:deux:31 w:deve:18 w:devez:16
w:devolucao:-8 w:deze:-21 w:dezembro:15 w:di:-37 w:dias:-13 w:die:12 w:dieser:18 w:direccion:-16 w:directeur:14
w:disposto:-11 w:distinta:16 w:dit:-16 w:dn:19 w:do:-15 w:documento:-9 w:documentos:-10 w:doen:16 w:domani:27
w:donc:9 w:donner:9 w:donnerstag:-12 w:door:27 w:dos:12 w:dossier:12 w:dott:-14 w:dran:42 w:drin:36 w:du:-11
w:duas:-12 w:due:-10 w:duplicada:10 w:duplicato:25 w:durc:13 w:dus:-10 w:ecart:8 w:ecrit:14 w:ee:74 w:een:-31
w:eerst:-11 w:eerstvolgende:50 w:egregi:-8 w:einen:11 w:el:-18 w:elkaar:18 w:em:-27 w:email:24 w:emargement:17
w:en:49 w:encaissement:41 w:encontra:27 w:endlich:16 w:entra:32 w:entrar:17 w:entrega:-23 w:entrou:17
w:entscheidet:25 w:enviamos:19 w:equipe:-11 w:equipo:17 w:er:-37 w:erfasst:8 w:errada:-15 w:errado:8 w:erst:-11
w:es:-31 w:esa:-11 w:escritorio:12 w:ese:-9 w:eso:22 w:espera:37 w:est:17 w:esta:51 w:estado:11 w:estao:-14
w:estimados:-9 w:estratto:-11 w:et:45 w:eu:-11 w:euro:-47 w:euros:-9 w:exact:27 w:expediente:24 w:extrato:-8
w:factura:-10 w:facturas:-8 w:facture:9 w:failure:9 w:faire:31 w:faite:26 w:fall:16 w:fatto:-9 w:fattura:-9
w:fatture:8 w:fatura:32 w:fe:19 w:februar:9 w:fecha:-13 w:fee:17 w:feira:-19 w:feita:-8 w:feste:16 w:ficheiro:22
w:fichero:18 w:ficou:-16 w:figura:13 w:figuran:12 w:fine:-8 w:firma:17 w:first:-22 w:fiscal:8 w:floor:12 w:flujo:16
w:flusso:23 w:fluxo:9 w:foi:18 w:fois:-9 w:follow:12 w:fondos:25 w:for:-16 w:fora:-12 w:forem:12 w:fornitore:8
w:frau:-9 w:frei:-8 w:freigabe:11 w:fridays:-18 w:from:18 w:further:22 w:gaat:20 w:ganz:19 w:geachte:10 w:gebucht:12
w:gedaan:-21 w:geehrter:17 w:geen:12 w:gegeven:10 w:geht:-15 w:geld:-15 w:geliefert:8 w:gelieve:-9 w:gemeente:-11
w:genau:9 w:gennaio:13 w:gentile:28 w:gentileza:-11 w:gepruft:11 w:gerencia:15 w:gerente:18 w:gesperrt:9 w:gestern:8
w:gestor:11 w:getekende:12 w:geweest:-9 w:gezet:29 w:giorno:28 w:giro:29 w:give:9 w:glosa:13 w:go:-12 w:goed:23
w:goedemorgen:-12 w:goedendag:15 w:goedgekeurd:16 w:going:16 w:goods:23 w:got:-9 w:gp:-11 w:gr:34 w:graag:16
w:grad:-8 w:groupe:11 w:gruppo:10 w:gt:10 w:guarda:14 w:guia:-13 w:guten:19 w:gutschrift:20 w:ha:12 w:hab:20
w:habe:9 w:habeis:15 w:had:-12 w:handled:10 w:hangt:23 w:has:14 w:hasta:12 w:hat:18 w:hay:-12 w:hd:-8 w:heb:-13
w:hebben:14 w:heeft:20 w:heer:-13 w:het:-36 w:heute:23 w:hi:-9 w:hice:15 w:hier:-16 w:hij:25 w:ho:11 w:hoeft:11
w:hoi:9 w:hoje:37 w:hold:8 w:hoor:9 w:hun:-8 w:ich:-21 w:ici:-8 w:ihnen:-12 w:ihre:-20 w:ihrer:26 w:ik:-37 w:il:-11
w:im:68 w:imediato:13 w:immer:-20 w:in:51 w:incluido:17 w:ines:8 w:informamos:20 w:informativo:9 w:informe:-9
w:ins:36 w:inserita:22 w:interna:12 w:intervencion:-12 w:into:12 w:invece:-8 w:invoice:12 w:invoices:9 w:io:-18
w:ir:-9 w:is:14 w:isso:-10 w:issue:-9 w:ist:24 w:it:13 w:iva:-16 w:ja:19 w:jamais:-20 w:janela:18 w:januar:-9
w:januari:-15 w:january:-12 w:je:-14 w:jour:10 w:journee:14 w:julho:12 w:juli:-16 w:jullie:13 w:junta:-8 w:juros:11
w:just:16 w:kaixo:17 w:kan:-19 w:keer:20 w:kindly:13 w:kisten:-8 w:klaar:13 w:know:-9 w:kom:-11 w:kommenden:9
w:kp:-11 w:krakow:16 w:kratten:14 w:kriegen:-8 w:la:31 w:lancada:29 w:late:16 w:lauf:34 w:laufen:18 w:lauft:11
w:lavora:9 w:lavorazione:9 w:lavori:12 w:lcr:41 w:leer:-8 w:lei:-10 w:leider:10 w:leistung:11 w:les:-24 w:let:-11
w:letzte:18 w:leverancier:16 w:li:31 w:libera:17 w:libero:10 w:liebe:13 w:lieferant:13 w:lieferung:-8 w:liegt:9
w:lieu:-15 w:ligar:25 w:lijst:42 w:lille:16 w:liminar:-8 w:liquidabile:15 w:liquidacion:11 w:liquidada:22
w:liquidation:28 w:liquidazione:14 w:liquido:-8 w:lista:-9 w:llamada:9 w:lleva:8 w:lo:14 w:local:12 w:look:8
w:loopt:27 w:los:-35 w:lot:18 w:lote:19 w:lp:10 w:ls:10 w:lu:13 w:maak:-9 w:maand:-9 w:mag:9 w:mai:-11 w:mail:-34
w:mailed:-9 w:maior:8 w:mais:-12 w:manager:-10 w:manana:-9 w:manca:12 w:mancherebbe:12 w:manda:17 w:mandat:16
w:mandato:32 w:mandei:-9 w:mao:-8 w:maquinas:10 w:mario:-14 w:mars:-11 w:marta:22 w:match:19 w:matched:8
w:material:21 w:matters:8 w:may:19 w:md:-11 w:me:-28 w:mee:55 w:menos:9 w:mer:36 w:mes:10 w:mesma:9 w:mesmo:-14
w:messaggio:-21 w:metto:17 w:meu:-18 w:mevrouw:-9 w:mf:20 w:mia:-12 w:mijn:15 w:misma:-8 w:mismo:-10 w:mist:23
w:mit:56 w:mme:24 w:mn:22 w:mochten:9 w:moin:-13 w:mois:-24 w:mora:18 w:morgen:27 w:morning:17 w:motivo:-12
w:motorista:-10 w:moved:-13 w:mp:17 w:mr:9 w:ms:8 w:my:-14 w:na:35 w:naar:-8 w:nach:-14 w:nachste:-8 w:nachsten:104
w:nachster:10 w:nada:-15 w:namens:-15 w:nao:27 w:nas:-11 w:ne:-13 w:necessario:-12 w:nee:32 w:need:-9 w:needed:9
w:nei:-12 w:nel:17 w:nella:65 w:nemmeno:11 w:next:90 w:nf:-8 w:ni:-31 w:nichts:-11 w:nie:8 w:niet:25 w:nif:8
w:niks:-9 w:nimmt:36 w:nog:21 w:noi:10 w:nom:-14 w:nombre:-14 w:nome:-12 w:non:-17 w:normal:58 w:nos:-28 w:nossa:11
w:nosso:15 w:nostra:-10 w:nostri:13 w:nostro:-16 w:nota:14 w:note:-9 w:nothing:19 w:notice:-8 w:notificacao:12
w:notre:-10 w:nous:-44 w:noviembre:-12 w:now:-38 w:nu:-9 w:nuestro:10 w:nuevo:10 w:numero:9 w:occorre:20
w:octubre:-16 w:of:-26 w:off:21 w:oggi:18 w:ohne:-15 w:oktober:-10 w:oltre:12 w:om:-23 w:on:-26 w:one:-12 w:only:-10
w:ons:-10 w:ontem:-9 w:onze:-26 w:ook:-18 w:open:-11 w:openstaat:18 w:opnieuw:-15 w:or:35 w:ordem:22 w:orden:-8
w:ordenador:23 w:ordinary:13 w:ordine:-8 w:organization:11 w:otherwise:8 w:oude:-9 w:out:8 w:outside:10
w:outubro:-20 w:over:-20 w:overeenkomst:-10 w:overzicht:15 w:owner:15 w:padre:-15 w:paga:-8 w:pagamento:-8
w:pagamentos:55 w:pagamos:25 w:pagar:-45 w:pagaremos:10 w:pagata:63 w:paghiamo:8 w:pago:29 w:pagos:25 w:paiement:31
w:paiements:9 w:par:17 w:para:13 w:parce:-8 w:parecer:13 w:parola:-11 w:part:-8 w:parte:12 w:partij:18 w:partner:21
w:pas:14 w:passa:9 w:pau:-9 w:paul:13 w:payable:13 w:payee:-30 w:paying:-10 w:payment:31 w:pdf:25 w:peca:-8
w:pecas:-8 w:pedido:-9 w:pela:9 w:pelo:19 w:pendiente:31 w:per:33 w:perche:26 w:perdon:9 w:permanent:26 w:pero:27
w:pf:23 w:piero:31 w:piu:8 w:pk:-18 w:plan:22 w:plus:-11 w:pn:10 w:po:14 w:poi:27 w:policy:11 w:pomeriggio:-8
w:por:-26 w:porque:-12 w:portal:16 w:post:-13 w:potete:13 w:pr:-12 w:pra:17 w:pre:18 w:preciso:19
w:preisabweichung:17 w:presente:-10 w:prevede:10 w:prezada:-8 w:prezado:-16 w:prezados:10 w:prima:-8 w:primeira:-8
w:primo:13 w:proceedings:17 w:processamento:37 w:prochain:28 w:prochaine:23 w:programada:11 w:programado:-8
w:projectleider:11 w:proposal:27 w:propria:11 w:propuesta:23 w:prossima:30 w:prossimo:40 w:proveedores:16
w:proxima:52 w:proximo:53 w:proximos:-15 w:puesto:12 w:put:9 w:puts:23 w:qr:25 w:qs:27 w:qu:-8 w:qual:12 w:quale:16
w:qualunque:-8 w:quando:14 w:que:-15 w:queda:21 w:quedaron:16 w:quelle:8 w:question:10 w:queue:18 w:qui:-10
w:quindi:-8 w:quitada:11 w:raus:-10 w:re:11 w:ready:11 w:rececao:-18 w:received:12 w:receiver:10 w:rechnen:-10
w:rechnerisch:11 w:rechnung:-14 w:recht:15 w:recibo:-8 w:reclamacao:-9 w:reclamo:18 w:recognise:10 w:recue:-10
w:recusamos:11 w:ref:-12 w:refaites:-10 w:reference:9 w:registrata:9 w:regularizada:-8 w:rekenen:25 w:rekening:-8
w:relances:13 w:relatie:18 w:remesa:12 w:remessa:-21 w:renvoyer:-12 w:reply:8 w:required:18 w:resposta:-9 w:rest:-16
w:resto:23 w:retenida:20 w:retention:8 w:reto:37 w:retour:16 w:reunion:-15 w:revision:41 w:rg:-11 w:richtig:11
w:rien:31 w:rif:13 w:riferimento:8 w:riferisce:20 w:risposta:14 w:rochat:25 w:room:14 w:round:11 w:route:13 w:run:70
w:runs:8 w:sa:-10 w:sachlich:10 w:sai:35 w:said:-19 w:saisir:16 w:saldo:10 w:saldra:30 w:sali:36 w:samen:14
w:sanne:15 w:sao:11 w:sas:11 w:scadenza:12 w:scadenzario:12 w:schickt:18 w:schone:9 w:schriftlich:20 w:sdd:8
w:sede:-12 w:seguente:-8 w:seguinte:26 w:sehe:10 w:sehr:14 w:seit:12 w:selon:15 w:sem:11 w:semaine:13 w:sempre:-14
w:send:-10 w:sendo:-8 w:senores:-10 w:sepa:23 w:ser:-8 w:sera:18 w:serasa:-8 w:seria:11 w:serieus:15 w:seront:41
w:serve:22 w:service:21 w:services:21 w:servico:-13 w:servirebbe:-10 w:servizi:9 w:set:-19 w:setor:-10 w:sexta:-19
w:shared:27 w:should:13 w:si:48 w:sich:-12 w:sido:29 w:sie:11 w:siege:-9 w:signe:-16 w:signed:15 w:siguiente:58
w:siguientes:-8 w:silvia:10 w:simply:15 w:sind:20 w:siret:-10 w:sit:13 w:site:-15 w:sl:-14 w:sm:23 w:sobre:28
w:sociedad:8 w:societa:12 w:sofort:17 w:sole:-11 w:solicitors:15 w:son:28 w:sono:20 w:sont:34 w:sorry:-10 w:sp:-8
w:speak:9 w:specificatie:-8 w:spesa:17 w:sport:-14 w:sr:-14 w:sra:-11 w:ss:11 w:ssa:-10 w:staat:12 w:stampare:-12
w:statement:16 w:statt:-12 w:status:37 w:steht:20 w:stellen:10 w:stesso:-11 w:still:-13 w:stornate:19 w:storniert:11
w:su:-20 w:sua:-16 w:submit:9 w:suit:35 w:suite:13 w:sul:-16 w:supplier:21 w:support:18 w:suspensa:-13 w:svp:-15
w:system:38 w:tabela:8 w:tag:13 w:tage:-15 w:tagen:-19 w:tanda:31 w:tarde:12 w:tc:13 w:te:-39 w:team:12 w:teil:19
w:telephonique:15 w:tem:-21 w:tenaamstelling:-10 w:tengan:-14 w:termijn:11 w:termin:31 w:terpstra:15 w:tesoreria:39
w:tesoriere:-9 w:tesouraria:23 w:th:-10 w:thank:11 w:that:-16 w:the:37 w:then:12 w:there:8 w:these:17 w:this:-22
w:thoma:19 w:though:8 w:three:9 w:through:-21 w:thursday:19 w:ti:25 w:ticket:9 w:tiene:10 w:timesheets:-9 w:tk:21
w:tn:19 w:to:10 w:todas:-11 w:todavia:20 w:tom:-18 w:tono:-16 w:toque:10 w:tot:18 w:totale:-9 w:tout:-10 w:tp:9
w:train:14 w:traite:18 w:tramite:10 w:transferencia:-19 w:trasporto:10 w:traz:22 w:tre:-13 w:tres:12 w:tribunale:24
w:ts:-11 w:tua:9 w:tuesday:20 w:two:-10 w:uber:12 w:uberweisung:-12 w:ufficio:-14 w:uitsluitend:-10 w:ultimo:-18
w:um:-35 w:una:8 w:unit:15 w:unless:17 w:uno:19 w:uns:-30 w:unserer:17 w:unterwegs:-11 w:until:-10 w:upload:14
w:utile:20 w:uur:-21 w:uw:-29 w:va:23 w:vader:23 w:valide:13 w:validee:16 w:valor:-27 w:vanmorgen:15 w:vanwege:19
w:vanzelf:21 w:variazione:9 w:vc:-12 w:ve:-8 w:vendredi:-17 w:venerdi:-10 w:verguten:9 w:verlangt:18 w:verra:9
w:verrekend:37 w:vez:8 w:vf:12 w:vi:-18 w:viejo:9 w:virement:-9 w:virements:27 w:vitor:11 w:voce:10 w:voi:11
w:voldoen:-9 w:volgende:55 w:volgens:-15 w:volgt:16 w:vom:-11 w:voordat:17 w:vorher:-9 w:vosotros:9 w:vosso:16
w:votre:-9 w:vou:-13 w:vous:-18 w:voy:-8 w:vrijdag:-10 w:vrijgegeven:16 w:vrouw:8 w:vs:15 w:vuole:8 w:waarvan:19
w:wacht:24 w:waiting:23 w:wann:16 w:war:-20 w:ware:-8 w:waren:-8 w:was:-25 w:wat:11 w:week:12 w:weg:-10 w:weisen:13
w:wel:-11 w:welk:-12 w:welke:-11 w:wenn:10 w:went:-10 w:wer:-8 w:were:-9 w:werkbon:14 w:wertstellung:-12 w:what:8
w:which:33 w:who:-8 w:whoa:10 w:wij:-20 w:wir:-17 w:wird:-11 w:with:15 w:woche:-10 w:woensdag:-8 w:would:-11
w:write:8 w:wurde:-18 w:xml:19 w:ya:-8 w:yes:27 w:zahl:-10 w:zahlbar:17 w:zahle:16 w:zahllauf:25 w:zahlung:33
w:ze:18 w:zenden:-10 w:zich:-12 w:zie:24 w:ziffer:16 w:zin:26 w:zit:20 w:zu:26 w:zur:9 w:zusammen:11
"""
