"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -3.28
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-43 ?ack:18 ?copy:-6 ?difference:-5 ?goods:-7 ?mine:-9 ?moves:5 ?not:-7 ?others:26 ?pay:-7 ?plan:-14 ?question:-16
?redirect:-9 ?rest:31 ?willpay:-8 b:!_!:-8 b:%_000:6 b:%_de:-6 b:00000_00000:-5 b:00000_00:-5 b:00000_0:-8
b:00000_and:-11 b:00000_on:5 b:00000_paid:-8 b:00000_staat:5 b:00000_was:8 b:00000_we:6 b:0000_0000:-9 b:0000_000:-9
b:0000_00:-12 b:0000_0:6 b:0000_el:-7 b:0000_est:-5 b:0000_esta:5 b:0000_ete:-5 b:0000_il:13 b:0000_ist:-5
b:0000_por:6 b:000_0000:-5 b:000_00:-57 b:000_0:-17 b:000_al:22 b:000_cuenta:7 b:000_de:-6 b:000_ee:15 b:000_el:18
b:000_en:7 b:000_est:47 b:000_este:-14 b:000_euro:10 b:000_il:10 b:000_in:7 b:000_is:-18 b:000_le:57 b:000_no:15
b:000_non:-10 b:000_of:7 b:000_on:51 b:000_por:8 b:000_que:10 b:000_short:-7 b:000_sur:9 b:000_the:17
b:000_vendredi:43 b:000_was:9 b:00_%:42 b:00_0000:-17 b:00_000:-16 b:00_00:-17 b:00_0:-50 b:00_against:-5
b:00_and:13 b:00_april:8 b:00_auf:12 b:00_che:10 b:00_con:-9 b:00_de:46 b:00_dec:18 b:00_december:47
b:00_decembre:-21 b:00_di:10 b:00_dias:-5 b:00_dicembre:5 b:00_die:8 b:00_du:9 b:00_ee:-5 b:00_el:15 b:00_em:-6
b:00_et:9 b:00_eur:-9 b:00_factures:-6 b:00_gennaio:-7 b:00_il:-30 b:00_is:-12 b:00_january:15 b:00_janvier:-24
b:00_le:-5 b:00_me:-19 b:00_nao:-8 b:00_nous:6 b:00_nov:-6 b:00_november:-10 b:00_novembre:34 b:00_octobre:-26
b:00_of:6 b:00_oktober:-10 b:00_on:34 b:00_op:10 b:00_per:-6 b:00_que:-9 b:00_raus:6 b:00_september:-9
b:00_septembre:-5 b:00_sono:30 b:00_sur:7 b:00_tagen:9 b:00_th:21 b:00_this:10 b:00_total:-5 b:00_uberwiesen:5
b:00_was:-9 b:00_we:11 b:00_went:16 b:00_will:6 b:0_%:-14 b:0_0000:10 b:0_000:32 b:0_0:-30 b:0_and:-20 b:0_as:13
b:0_de:-11 b:0_december:6 b:0_decembre:5 b:0_dias:-8 b:0_do:32 b:0_ee:8 b:0_giorni:-5 b:0_il:18 b:0_in:-7 b:0_is:-7
b:0_januari:7 b:0_january:-5 b:0_janvier:8 b:0_jours:-5 b:0_la:-12 b:0_lo:-5 b:0_nicht:5 b:0_no:23 b:0_oktober:9
b:0_ottobre:5 b:0_paga:5 b:0_que:-12 b:0_september:8 b:0_sera:-6 b:0_th:-5 b:0_wurde:6 b:abbiamo_versato:43
b:about_the:12 b:about_this:-6 b:ac_0:-13 b:accord_pour:10 b:account_and:-12 b:account_is:-6 b:against_00000:8
b:ai_fait:-8 b:ainda_nao:7 b:al_00:14 b:al_0:5 b:all_three:-5 b:am_00:9 b:am_not:-5 b:an_die:-5 b:an_insolvency:-5
b:and_00000:-9 b:and_000:12 b:and_00:7 b:and_goes:9 b:and_have:-8 b:and_that:14 b:and_the:-10 b:and_we:-6
b:and_will:15 b:and_you:-11 b:antes_de:14 b:approved_and:6 b:are_holding:8 b:are_not:6 b:artikel_0:5 b:at_00:10
b:at_the:-6 b:ate_ao:-5 b:ate_sexta:-12 b:auf_das:7 b:auf_der:-6 b:avec_notre:-5 b:avec_votre:25 b:avis_de:-5
b:avoir_de:10 b:back_to:5 b:be_paid:8 b:beide_rechnungen:-8 b:betaal_ik:10 b:betaald_op:5 b:betaalrun_van:5
b:betalen_we:-18 b:betalen_wij:-8 b:betaling_van:9 b:bij_ons:27 b:bis_ende:-8 b:bis_mitte:-8 b:bitte_prufen:-11
b:bitte_um:-7 b:bom_dia:-14 b:bonifico_di:-20 b:bp_0:5 b:buenas_tardes:-5 b:buenos_dias:5 b:by_our:10
b:can_confirm:-13 b:can_pay:17 b:cessation_des:5 b:cette_facture:17 b:charge_and:13 b:che_non:16 b:chf_0:-9
b:chiedo_di:5 b:cl_0:5 b:codigo_000:-5 b:coincide_con:-6 b:come_da:6 b:con_bonifico:-5 b:con_il:9 b:con_la:-7
b:con_riserva:13 b:contract_says:15 b:correspond_la:8 b:credit_control:9 b:credit_for:-6 b:cro_00000:-9
b:cuando_me:-6 b:cuenta_de:5 b:da_0000:6 b:da_000:-5 b:dalla_0000:13 b:damen_und:6 b:das_ist:8 b:dat_is:14
b:ddt_firmato:13 b:de_000:5 b:de_00:-15 b:de_0:25 b:de_abono:-7 b:de_bank:16 b:de_betaalrun:5 b:de_boeken:10
b:de_cambio:-7 b:de_cessation:5 b:de_credito:-5 b:de_debit:14 b:de_dezembro:12 b:de_diciembre:-10 b:de_enero:18
b:de_factuur:-5 b:de_febrero:22 b:de_ferias:7 b:de_fin:7 b:de_helft:10 b:de_hoje:-7 b:de_janeiro:36 b:de_la:21
b:de_lo:9 b:de_los:11 b:de_noviembre:17 b:de_obra:5 b:de_octubre:-11 b:de_que:11 b:de_rest:47 b:de_votre:9
b:debit_note:10 b:december_en:20 b:del_00:7 b:den_restbetrag:-7 b:dentro_de:-7 b:depende_de:7 b:depot_direct:-23
b:der_bank:6 b:der_rest:40 b:des_paiements:5 b:desconto_de:-17 b:deze_factuur:-5 b:di_000:27 b:di_00:-5
b:di_addebito:15 b:di_aspettare:5 b:dia_0:24 b:die_0000:-9 b:die_00:17 b:die_0:-12 b:die_is:-7 b:die_rechnung:-11
b:die_rechnungen:11 b:die_zahlung:-5 b:diese_woche:-14 b:dn_0000:12 b:do_mes:35 b:do_meu:7 b:do_not:-19 b:door_de:-7
b:dos_cosas:12 b:dos_veces:-14 b:du_0:8 b:duas_faturas:6 b:each_month:9 b:ee_devida:-7 b:een_deurwaarder:5
b:een_kopie:18 b:egregi_signori:9 b:eind_november:-7 b:el_00:5 b:el_0:13 b:el_abono:-6 b:el_caso:6 b:el_contrato:-8
b:el_pago:-6 b:el_precio:-11 b:el_resto:51 b:el_viernes:21 b:en_0:18 b:en_betalen:14 b:en_de:-6 b:en_die:7
b:en_el:-6 b:en_het:-18 b:en_la:6 b:end_of:-19 b:ende_nachster:-10 b:entra_no:7 b:entro_0:-5 b:entro_fine:-28
b:er_geen:14 b:er_niet:18 b:es_que:5 b:esa_factura:5 b:ese_dia:-9 b:ese_mismo:-5 b:est_pas:30 b:est_sur:-24
b:esta_em:6 b:esta_pagado:-13 b:esta_tudo:7 b:este_viernes:-14 b:et_demandons:13 b:et_des:9 b:et_le:-9 b:et_ne:6
b:et_vous:11 b:etat_de:6 b:ete_paye:-19 b:eur_00:-5 b:eur_0:-7 b:euro_della:-6 b:euro_di:-5 b:fa_0:7
b:facture_0000:-5 b:factures_en:-5 b:factuur_niet:-5 b:fait_le:-8 b:fattura_ee:-5 b:fattura_non:-5 b:fin_annee:9
b:fin_novembre:-7 b:fine_and:9 b:first_week:15 b:for_000:8 b:for_it:-7 b:for_the:12 b:forderung_wird:6 b:from_our:11
b:fur_beide:-8 b:fur_den:5 b:fur_die:-11 b:gaan_we:-5 b:geehrte_damen:6 b:geehrter_herr:12 b:gegen_ihre:-5
b:gentile_fornitore:-5 b:gentile_signora:16 b:gh_0:-5 b:giovedi_00:10 b:go_out:-7 b:goes_out:31 b:good_morning:-5
b:graag_een:19 b:gruss_gott:6 b:hab_ich:-5 b:habe_ich:7 b:haben_am:9 b:haben_sie:-6 b:haben_wir:16 b:half_of:22
b:hasta_el:-5 b:have_already:10 b:have_charged:8 b:have_no:-8 b:have_not:6 b:have_paid:33 b:have_put:-7
b:have_set:-8 b:hb_00:18 b:hebben_een:-6 b:hebben_wij:-5 b:helft_van:14 b:herr_wolff:-6 b:het_bedrag:-6
b:ich_ihnen:-8 b:ihnen_am:-7 b:ihre_rechnung:16 b:ik_er:-5 b:ik_niet:11 b:il_0:16 b:il_bonifico:-9 b:il_resto:21
b:il_saldo:18 b:il_vostro:9 b:il_vs:6 b:im_moment:23 b:in_acconto:12 b:in_august:6 b:in_de:26 b:in_der:-9
b:in_due:10 b:in_fattura:-5 b:in_het:24 b:in_piu:-5 b:in_the:-6 b:in_week:-18 b:in_your:-5 b:ingreso_000:15
b:inv_00000:6 b:invoice_00000:8 b:invoice_is:9 b:is_00:9 b:is_0:6 b:is_an:9 b:is_approved:8 b:is_fine:7 b:is_in:5
b:is_it:16 b:is_niet:-10 b:is_not:-14 b:is_that:11 b:is_the:9 b:is_wrong:8 b:ist_der:11 b:ist_die:-5 b:ist_in:7
b:it_and:14 b:it_goes:10 b:it_is:5 b:it_off:-7 b:it_up:16 b:it_will:-6 b:je_reviens:18 b:je_suis:-7 b:je_verse:-6
b:jeweils_zum:-7 b:klopt_niet:7 b:konnen_sie:-14 b:kw_00:-15 b:la_00000:-7 b:la_0000:-11 b:la_000:34 b:la_00:-9
b:la_banque:-10 b:la_contestazione:6 b:la_factura:-11 b:la_fattura:12 b:la_nota:-6 b:la_paghiamo:8 b:la_ritenuta:-16
b:la_semana:15 b:la_transferencia:-6 b:la_vamos:-5 b:las_dos:-7 b:last_friday:15 b:late_payment:-11 b:lb_0:-12
b:le_00:19 b:le_0:12 b:le_cheque:-7 b:le_reglement:-10 b:le_reste:5 b:le_solde:16 b:le_virement:-5 b:les_000:8
b:les_hacemos:-19 b:lie_to:5 b:lo_demas:8 b:lo_que:10 b:los_000:-15 b:los_00:8 b:ls_00:-8 b:ma_il:14 b:maandag_00:-5
b:mail_de:8 b:mais_je:-5 b:mars_?:6 b:me_la:-5 b:me_mandeis:-5 b:mediados_de:-26 b:meilleures_salutations:-10
b:merci_de:-6 b:mes_que:32 b:met_vriendelijke:-5 b:mi_decembre:-5 b:mi_scuso:6 b:mismo_dia:-6 b:mit_dem:-6
b:mit_einer:7 b:mitte_dezember:-14 b:montant_de:-6 b:month_end:-20 b:muss_ich:6 b:na_sexta:8 b:nachste_woche:34
b:nachster_woche:-10 b:nao_consigo:8 b:nao_ee:-9 b:nao_ha:-8 b:nao_nos:16 b:nao_pago:-8 b:nc_0:-11 b:nd_00:13
b:ne_la:11 b:ne_sera:11 b:ne_vous:8 b:ni_se:6 b:nicht_die:5 b:nicht_mehr:-8 b:niet_betaald:-6 b:niet_in:6
b:niet_is:-6 b:niet_op:16 b:no_00:-14 b:no_banco:29 b:no_coincide:-6 b:no_dia:14 b:no_la:-8 b:no_mesmo:19
b:no_more:10 b:no_nos:20 b:no_tenemos:13 b:nog_een:10 b:nombre_de:13 b:non_avete:22 b:non_ci:-11 b:non_ee:-8
b:non_li:-17 b:non_posso:-5 b:non_ve:20 b:nos_ha:-5 b:nos_habeis:8 b:nossa_nota:5 b:not_be:-9 b:not_in:9 b:not_lie:5
b:nota_de:-7 b:nota_di:21 b:note_de:11 b:note_dn:10 b:notre_note:5 b:nous_avons:10 b:nous_la:6 b:nous_ne:-9
b:nous_payons:13 b:nous_sommes:10 b:nous_vous:-9 b:november_en:-18 b:of_00:12 b:of_0:17 b:of_each:9 b:of_it:9
b:of_this:7 b:ok_?:12 b:on_00000:-7 b:on_00:34 b:on_account:13 b:on_friday:18 b:on_hold:-5 b:on_inv:11 b:on_the:11
b:on_this:9 b:on_vous:9 b:on_wednesday:10 b:once_you:-8 b:op_00000:-6 b:op_0:26 b:op_en:12 b:os_pago:-6
b:os_parece:13 b:other_two:-7 b:our_contract:8 b:our_side:9 b:out_on:-6 b:over_de:13 b:overpaid_you:-9 b:owe_you:-7
b:pagada_el:-11 b:pagamento_di:-9 b:pagamos_el:9 b:pagas_no:5 b:pagata_il:-7 b:pago_no:34 b:pago_que:20 b:paid_0:-5
b:paid_by:-5 b:paid_in:-5 b:paid_this:-7 b:par_depot:-22 b:para_la:-6 b:partir_de:-6 b:pas_de:9 b:pas_les:-20
b:pay_for:16 b:pay_on:-5 b:pay_the:-12 b:pay_you:-5 b:paying_the:9 b:pelo_que:5 b:per_00:-11 b:per_il:12
b:per_legge:-27 b:perche_la:19 b:please_check:-6 b:pn_0:-5 b:pode_ser:14 b:por_causa:7 b:por_conta:12 b:por_favor:-8
b:por_los:-15 b:pour_la:36 b:prega_di:-5 b:previsao_de:5 b:prufen_sie:-8 b:que_el:-9 b:que_je:-5 b:que_no:-9
b:que_nous:-6 b:que_nunca:13 b:que_queda:-13 b:que_se:-5 b:que_vem:20 b:que_viene:15 b:que_voces:-9 b:que_ya:-5
b:rechnungen_sind:7 b:reglement_de:-6 b:remise_de:9 b:rest_is:19 b:rest_von:14 b:reste_ete:-19 b:resto_de:9
b:reverse_charge:6 b:reviens_vers:18 b:se_mi:-7 b:se_paga:-13 b:segun_contrato:9 b:segunda_feira:-8
b:sehr_geehrter:10 b:send_the:-5 b:sent_this:9 b:sera_paga:-5 b:sera_pas:11 b:sera_reglee:-7 b:seriez_vous:10
b:si_prega:-5 b:sie_0:-34 b:sie_die:-7 b:sie_sich:-15 b:sie_uns:8 b:so_ein:-5 b:so_we:27 b:solde_de:7 b:sono_000:-7
b:sono_le:22 b:sono_stati:8 b:spett_le:6 b:sulla_0000:13 b:summe_eur:-5 b:sur_fa:9 b:sur_la:-6 b:tag_herr:10
b:taxa_de:10 b:tc_0:-10 b:te_la:13 b:telefonisch_besprochen:-12 b:th_december:11 b:th_november:8 b:that_from:-7
b:that_is:24 b:that_was:15 b:the_000:-6 b:the_00:9 b:the_0:-21 b:the_account:-7 b:the_correct:8 b:the_credit:-11
b:the_end:-17 b:the_first:19 b:the_late:-8 b:the_minute:6 b:the_month:-5 b:the_new:5 b:the_other:44 b:the_rest:-10
b:the_wrong:-7 b:there_is:8 b:this_friday:15 b:to_@:8 b:to_sem:7 b:to_the:-6 b:to_you:18 b:to_your:9 b:total_0:-5
b:transferencia_de:-6 b:tudo_bem:6 b:uber_0:7 b:uberweise_ich:-5 b:um_0:6 b:un_avoir:11 b:una_parte:22 b:und_den:-10
b:und_der:-14 b:und_die:-13 b:und_herren:6 b:under_the:10 b:une_facture:12 b:uns_bis:11 b:unsere_mandantin:5
b:until_it:9 b:usd_0:11 b:valeur_00:-5 b:valoir_sur:28 b:valor_00:-7 b:valuta_00:-5 b:vamos_pagar:-9 b:van_0:-5
b:van_betaling:5 b:van_de:-5 b:vat_on:7 b:veio_com:19 b:verra_corrisposto:5 b:vers_vous:18 b:vf_00000:-9
b:vi_mando:15 b:vi_prego:-7 b:viernes_00:16 b:viernes_0:5 b:virement_de:11 b:vom_00:11 b:vom_0:17 b:von_0:11
b:von_der:29 b:von_uns:-6 b:votre_avoir:-5 b:votre_facture:-7 b:vou_pagar:-7 b:vous_accord:10 b:vous_ai:-5
b:vous_nous:18 b:vous_vire:-9 b:vriendelijke_groet:-5 b:was_never:-8 b:was_paid:-10 b:was_the:9 b:we_are:-5
b:we_can:-17 b:we_do:-11 b:we_have:28 b:we_hebben:-10 b:we_in:-19 b:we_kunnen:6 b:we_niet:-5 b:we_overpaid:-9
b:we_were:11 b:we_will:31 b:we_would:5 b:week_00:-24 b:week_of:15 b:werden_nicht:5 b:werden_wir:-5 b:where_we:6
b:wie_telefonisch:-12 b:wij_betalen:13 b:wij_hebben:-12 b:wij_zijn:7 b:will_get:7 b:will_go:-7 b:will_have:-23
b:will_look:10 b:will_not:9 b:will_pay:10 b:will_release:-7 b:wir_am:-16 b:wir_haben:10 b:wir_ihnen:-5
b:wir_nicht:14 b:wir_sind:17 b:wird_am:9 b:within_00:8 b:working_days:7 b:wurde_am:-6 b:ya_esta:-14 b:you_?:10
b:you_are:-7 b:you_by:-8 b:you_for:7 b:you_issue:-5 b:you_send:-5 b:you_will:-17 b:your_invoice:6 b:your_message:5
b:your_statement:-6 b:zahlen_wir:-20 b:zolang_de:-5 b:zum_rest:5 b:zur_kenntnis:7 e:paid=day:48 e:promise=day:39
e:promise=none:-30 e:run=none:-19 f:_amount:137 f:_day:38 f:_invoice:-58 f:ack:-30 f:admin:-23 f:all:-25 f:back:-13
f:bounce:-25 f:closed:-16 f:contest:-36 f:copy:29 f:d.ADVERTISING_PROMO:5 f:d.ALLOWANCE_CHARGE:-26 f:d.CANCELLED:-7
f:d.CONTRACT_TERMS:7 f:d.DAMAGED:18 f:d.DUPLICATE_BILLING:-18 f:d.FREIGHT:55 f:d.FX_INCORRECT:-10
f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-20 f:d.LOST:-6 f:d.QUANTITY_SHORT:31 f:d.STALE_INVOICE:7 f:d.TAX:14
f:d.VOLUME_REBATE:18 f:d.WITHHOLDING:-34 f:demand:-35 f:difference:39 f:dispute:-38 f:firm:-17 f:fix:-25
f:formal:-44 f:gone:-17 f:goods:7 f:greeting:-35 f:hardship:14 f:hold:8 f:hostile:-23 f:inject:-17 f:insolvency:-31
f:joke:-5 f:lawyer:-40 f:legal:-39 f:mine:-24 f:moved:-5 f:moves:-9 f:n.QUANTITY_SHORT:84 f:netted:-13 f:not:-50
f:not_dispute:-16 f:not_hope:-13 f:not_insolvency:-12 f:not_legal:-14 f:not_ooo:17 f:not_paid:-21 f:not_statement:-6
f:not_stop:7 f:once_us:-40 f:ooo:-14 f:others:93 f:paid:17 f:part:207 f:pay:-30 f:proof:-28 f:propose:42
f:question:12 f:r.ADVERTISING_PROMO:-7 f:r.BANK_CHARGE:-9 f:r.CONTRACT_TERMS:13 f:r.DESCRIPTION:-15
f:r.DUPLICATE_BILLING:-8 f:r.FREIGHT:38 f:r.LATE_DELIVERY:18 f:r.LATE_FEE_CONTESTED:-26 f:r.MISSING_DOCS:-7
f:r.NOT_OURS:12 f:r.PALLET_CONTAINER:8 f:r.PRICE_ERROR:32 f:r.PRIOR_OVERPAYMENT:25 f:r.QUALITY:8
f:r.SERVICE_INCORRECT:7 f:r.TAX:12 f:r.VOLUME_REBATE:7 f:r.WITHHOLDING:-38 f:redirect:-49 f:refuse:-16
f:remittance:-12 f:rest:176 f:run:-40 f:setoff:26 f:soon:-12 f:statement:-18 f:stop:-35 f:unable:13 f:until:-70
f:willpay:-13 i:acknowledgement:-19 i:acknowledgement=2:-19 i:already_paid:13 i:already_paid=2:-7
i:already_paid=3:19 i:bounce:-22 i:bounce=3:-22 i:copy_invoice_request:20 i:copy_invoice_request=3:18 i:dispute:9
i:dispute=2:-21 i:dispute=3:25 i:hardship=2:-9 i:hardship=3:13 i:hostile:-24 i:hostile=2:-15 i:hostile=3:-9
i:in_payment_run:-7 i:in_payment_run=3:-7 i:insolvency:-32 i:insolvency=3:-28 i:invoice_admin:-27
i:invoice_admin=2:-8 i:invoice_admin=3:-20 i:legal:-42 i:legal=1:-9 i:legal=2:-18 i:legal=3:-15 i:nothing:-38
i:out_of_office:-27 i:out_of_office=2:-9 i:out_of_office=3:-18 i:partial_payment:134 i:partial_payment=2:23
i:partial_payment=3:111 i:payment_plan_request:20 i:payment_plan_request=2:10 i:payment_plan_request=3:10
i:promise_to_pay:12 i:promise_to_pay=3:12 i:question=2:16 i:question=3:-13 i:remittance_advice:-36
i:remittance_advice=3:-33 i:statement_request:-18 i:statement_request=2:-10 i:statement_request=3:-8
i:unsubscribe:-39 i:unsubscribe=3:-34 i:wrong_contact=2:15 i:wrong_contact=3:-13 l:de:-43 l:en:-36 l:es:-20 l:fr:-31
l:it:-83 l:nl:-61 l:pt:-54 n:0:-6 n:1:-127 n:2:-65 n:3:-28 n:4:-46 n:5:-42 n:6:-15 p:abgezo:18 p:abonar:-6
p:absenc:8 p:accept:-8 p:accont:-25 p:accord:14 p:accoun:-13 p:aceita:23 p:acompt:8 p:addebi:12 p:addres:-5
p:adjunt:-9 p:admini:-16 p:adress:-7 p:afgesp:5 p:agains:6 p:aggior:9 p:agrade:-6 p:allega:-6 p:alread:8 p:analis:-5
p:anteri:8 p:anweis:-6 p:anzahl:24 p:aplica:-11 p:applic:-7 p:approv:-6 p:armaze:22 p:arriva:24 p:attach:-8
p:attend:-9 p:attorn:-6 p:audito:6 p:ausdru:-10 p:ausgeg:-5 p:automa:-11 p:autori:30 p:becaus:5 p:beglic:-6
p:behand:-6 p:bekomm:-18 p:benefi:9 p:bespro:-14 p:bestat:-6 p:betaal:-22 p:betale:-5 p:betali:5 p:blocca:-10
p:blocke:-8 p:bloque:-5 p:bonifi:43 p:bonjou:-6 p:brauch:-5 p:buonas:12 p:buongi:-14 p:campan:-5 p:cancel:-8
p:canhot:-5 p:capita:5 p:causal:-13 p:cessat:5 p:charge:26 p:cheque:-13 p:chiedi:5 p:cleare:-5 p:client:-9
p:cobrad:12 p:cobran:6 p:coinci:-6 p:collec:-5 p:combin:-9 p:comerc:-6 p:comman:-6 p:commen:-7 p:commer:8
p:commis:-5 p:compan:-5 p:compen:-16 p:comple:-8 p:compre:-9 p:compro:-11 p:comuni:-8 p:comunq:8 p:concor:-7
p:concur:-6 p:confer:-31 p:confir:-50 p:confor:13 p:consig:7 p:consta:-9 p:consul:8 p:contab:-10 p:contac:-9
p:contad:-14 p:contra:24 p:contro:16 p:cordia:-6 p:corrig:11 p:corris:5 p:cortes:-6 p:counte:-6 p:courri:-5
p:credit:-9 p:custom:-5 p:damage:-7 p:decemb:-27 p:deduct:6 p:deduzi:-10 p:demand:5 p:denunc:10 p:depend:7
p:deposi:-11 p:dernie:-6 p:destin:-7 p:detrac:-6 p:deurwa:5 p:devolv:-18 p:dicemb:-33 p:diciem:-10 p:difere:-24
p:differ:36 p:diffic:-6 p:dirett:8 p:dispos:-5 p:distin:-6 p:docume:-6 p:domici:20 p:echelo:28 p:empres:-5
p:ensemb:10 p:entram:-5 p:entreg:-14 p:enviad:7 p:erfolg:-5 p:erhalt:-9 p:esecuz:-13 p:esegui:6 p:estima:-6
p:execut:-5 p:expres:7 p:fabric:6 p:factur:-15 p:factuu:-16 p:failli:-10 p:faltar:6 p:fattur:-8 p:febrer:24
p:fevrie:-6 p:financ:-5 p:finanz:11 p:firmat:8 p:follow:9 p:forder:7 p:fornit:-8 p:freita:45 p:freund:7 p:garant:7
p:gebrac:-6 p:gebuch:8 p:geehrt:6 p:geleis:10 p:geliev:11 p:gennai:-14 p:gentil:11 p:gerent:-20 p:gescha:-5
p:geschi:-5 p:gesper:-5 p:gestor:7 p:gestuu:-6 p:getaus:9 p:gezahl:20 p:gezoge:-8 p:gioved:6 p:gister:8 p:gutach:6
p:hacemo:-19 p:holdin:5 p:import:7 p:imposs:-7 p:imputa:16 p:includ:8 p:inclui:15 p:indevi:8 p:inform:-19
p:ingres:34 p:innanz:6 p:insolv:-18 p:inteir:7 p:intent:10 p:intere:-28 p:inviar:-5 p:invoic:-14 p:istruz:-7
p:jahres:14 p:janeir:36 p:januar:11 p:jeweil:-7 p:journe:8 p:judici:-5 p:juridi:12 p:kenntn:7 p:korrig:9 p:leveri:6
p:libera:6 p:liefer:-8 p:limina:20 p:listin:-5 p:livrai:-5 p:maanda:-8 p:maande:-6 p:mandei:-5 p:mangel:5
p:marted:10 p:mediad:-26 p:meille:-11 p:mensua:-14 p:messag:-7 p:mierco:-5 p:modell:-11 p:monsie:-10 p:montan:-5
p:mornin:-9 p:nachst:20 p:nachwe:5 p:nothin:5 p:notifi:-7 p:novemb:7 p:noviem:18 p:nuestr:-7 p:octobe:-7
p:octobr:-29 p:octubr:-11 p:ontvan:-10 p:operat:-7 p:ordina:-12 p:ottobr:-5 p:overge:-5 p:overpa:-9 p:pagame:-38
p:pagamo:35 p:pagare:-12 p:pagarl:-6 p:paghia:9 p:palavr:-12 p:palett:17 p:pallet:17 p:partit:-5 p:partne:-5
p:penali:-5 p:perman:20 p:person:-6 p:planni:13 p:practi:-6 p:precis:-6 p:prescr:8 p:presen:-11 p:presid:10
p:presta:-5 p:prezad:-9 p:proble:-6 p:procha:-12 p:progra:-10 p:propos:41 p:propri:35 p:protes:15 p:proxim:-6
p:qualit:-6 p:qualqu:5 p:ragion:6 p:recebi:-6 p:recept:-10 p:rechne:-7 p:rechnu:6 p:recipi:-5 p:reclam:-25
p:rectif:8 p:recusa:-7 p:refuse:9 p:regist:-12 p:regler:13 p:reject:6 p:rekeni:-11 p:relanc:-7 p:releas:-10
p:remain:9 p:remind:-6 p:repris:10 p:reserv:7 p:restan:26 p:restbe:-7 p:result:15 p:retenc:-9 p:retira:14
p:rettif:-9 p:revers:5 p:revien:18 p:riapri:-5 p:ricevu:-8 p:rientr:-6 p:riguar:6 p:rimand:-10 p:riserv:13
p:rispon:-10 p:ritard:7 p:ritenu:-27 p:saldat:-7 p:saluta:-11 p:scaden:5 p:schake:5 p:scherz:-7 p:seguin:7
p:segund:-5 p:semain:-10 p:septem:-15 p:servic:-11 p:setemb:6 p:settle:-5 p:signor:24 p:siguie:-7 p:silenc:7
p:simple:5 p:sistem:-10 p:societ:-5 p:solici:-9 p:spates:-8 p:starti:8 p:statem:-7 p:stunde:9 p:subjec:10
p:techni:-11 p:teilbe:5 p:telefo:-10 p:tenemo:10 p:termij:8 p:terugg:10 p:terwij:13 p:tesore:-5 p:toegez:-6
p:tomorr:16 p:toward:13 p:transp:16 p:tratte:24 p:uiterl:-7 p:unterl:9 p:valide:13 p:valuta:-5 p:vecchi:5
p:vendre:28 p:venerd:22 p:verein:15 p:verifi:-10 p:verrec:-5 p:versat:26 p:vertra:-8 p:verwer:-7 p:vierne:5
p:vireme:-24 p:voorlo:6 p:vuestr:15 p:waitin:-5 p:weiter:5 p:whatev:8 p:withou:-25 p:woensd:-7 p:workin:7
p:zahlun:-16 p:zugesa:14 p:zuruck:5 p:zusamm:-11 s:00000:-20 s:0000:-37 s:000:9 s:00:-42 s:0:-15 s:?:-9 s:ac:-14
s:account:-26 s:ag:6 s:antw:5 s:automatica:-6 s:automatische:-6 s:aviso:-34 s:avviso:-20 s:aw:-35 s:balance:19
s:betalingsherinnering:-19 s:bf:-6 s:bm:9 s:boleto:-5 s:bonifico:-18 s:bt:24 s:cc:-9 s:cl:7 s:cobranca:6 s:cobro:-8
s:cr:-19 s:cv:-5 s:de:-12 s:delivery:-5 s:deuxieme:-10 s:di:-17 s:du:-7 s:due:9 s:em:-5 s:en:-10 s:et:12 s:fa:10
s:factura:-9 s:facturas:-8 s:facture:-12 s:factures:11 s:factuur:-7 s:fallige:-7 s:fattura:18 s:fb:7 s:fm:17 s:fw:-5
s:fwd:-10 s:ga:5 s:gf:-16 s:gl:14 s:gm:19 s:gp:8 s:gs:8 s:hb:17 s:herinnering:-14 s:ht:9 s:ihre:-10 s:interets:-20
s:inv:21 s:invoice:-18 s:invoices:-26 s:kd:-5 s:kontoauszug:7 s:kr:-18 s:letzte:6 s:lm:-5 s:lo:-5 s:ls:-8
s:mahnung:-40 s:mail:-9 s:mb:-7 s:nc:11 s:nf:-12 s:nm:5 s:nota:-5 s:notice:-5 s:notification:-6 s:of:-6 s:offene:-5
s:openstaand:-8 s:openstaande:6 s:overdue:6 s:pagamento:-18 s:paiement:-5 s:partite:14 s:past:9 s:post:10
s:posten:-5 s:proposal:19 s:proposta:35 s:ps:6 s:query:10 s:rappel:-24 s:rb:10 s:rc:7 s:re:-53 s:rechnungen:-10
s:reclamacion:-5 s:relance:-49 s:reminder:-21 s:remittance:-8 s:res:10 s:se:-7 s:secondo:-5 s:sf:-7 s:solde:15
s:sollecito:-27 s:souffrance:-5 s:st:30 s:tc:-10 s:tf:11 s:ticket:-5 s:to:-13 s:toner:-5 s:tweede:-6 s:uw:-5 s:vd:-7
s:vencido:12 s:vm:14 s:votre:-12 s:zahlungsavis:-8 s:zahlungserinnerung:-42 w:!:-42 w:%:40 w:00000:-60 w:0000:-22
w:000:160 w:00:-47 w:0:-22 w:?:-43 w:@:-29 w:aan:-12 w:abater:8 w:aber:-6 w:abgezogen:18 w:abono:-15 w:about:15
w:absence:8 w:ac:-13 w:acconto:-24 w:accord:36 w:account:-6 w:aceitamos:26 w:acepto:21 w:ach:-12 w:acompte:8
w:acordo:35 w:across:6 w:act:-9 w:addebito:14 w:ademas:12 w:adjunto:-8 w:afgesproken:5 w:after:-9 w:against:6
w:agora:-15 w:agosto:-5 w:agreed:33 w:ah:5 w:ai:-23 w:ainda:6 w:aktull:5 w:al:36 w:alla:-11 w:alle:-14 w:already:8
w:als:37 w:alta:-10 w:altra:10 w:altro:26 w:amount:-14 w:an:-18 w:ancien:26 w:ancora:33 w:and:6 w:annee:8
w:answer:-6 w:anterior:9 w:antes:9 w:any:-9 w:anzahlung:24 w:ao:-10 w:aout:-5 w:ap:-6 w:aperto:7 w:apres:23
w:april:6 w:aprile:-5 w:are:9 w:armazem:6 w:arrivati:10 w:arrive:-7 w:as:-16 w:aspettare:5 w:assim:-19 w:at:8
w:ate:-27 w:attached:-8 w:attorney:-6 w:auditoria:7 w:auf:27 w:ausgeglichen:-5 w:av:-8 w:avec:21 w:avete:16
w:avez:12 w:avis:5 w:aviso:-5 w:avons:10 w:avril:8 w:bacs:-9 w:balance:6 w:banca:7 w:banco:25 w:bank:7 w:banque:-12
w:basis:-6 w:be:-14 w:because:5 w:been:-11 w:before:-14 w:beglichen:-6 w:bei:35 w:beide:-10 w:bekend:19
w:bekommen:-18 w:below:9 w:bem:5 w:bene:-5 w:beneficiario:-5 w:besprochen:-13 w:bestatigung:-5 w:betaal:6
w:betaald:-12 w:betaalrun:5 w:betalen:-5 w:betaling:6 w:bij:25 w:bill:9 w:bin:-5 w:bis:-6 w:bit:-12 w:bitte:-27
w:bizum:-8 w:bleibt:-6 w:blijft:-6 w:bloccato:-5 w:blocked:-8 w:boas:-8 w:boeken:9 w:boleto:-8 w:bolla:6 w:bom:-15
w:bon:-7 w:bonifichiamo:18 w:bonifici:14 w:bonjour:-6 w:bonne:-6 w:both:-7 w:bp:5 w:bs:-11 w:bt:23 w:buenas:-8
w:buenos:5 w:buonasera:12 w:buongiorno:-14 w:bzw:5 w:ca:5 w:cai:-12 w:cajas:5 w:cambio:-10 w:came:5 w:camion:-6
w:campana:-5 w:can:15 w:canhoto:-5 w:capital:6 w:cara:23 w:cargo:-8 w:carico:11 w:carte:5 w:casa:7 w:caso:5
w:causale:-13 w:cc:-9 w:ce:-17 w:cela:8 w:ces:-5 w:cessation:5 w:cette:9 w:charge:15 w:charged:15 w:charges:11
w:che:10 w:check:-5 w:cheque:-16 w:cheques:-13 w:chf:-9 w:chiediamo:5 w:ciao:11 w:cl:15 w:claim:-7 w:claudia:6
w:clear:-9 w:cleared:-5 w:cn:-7 w:cobrando:9 w:codigo:-5 w:coincide:-6 w:col:-10 w:com:-16 w:combinado:-9 w:come:-25
w:comercial:-5 w:commercial:10 w:como:-6 w:comprobante:-5 w:compte:-7 w:comunque:8 w:con:-23 w:confirm:-20
w:conforme:14 w:consegna:6 w:consigo:19 w:consta:23 w:constam:-5 w:conta:6 w:contabile:-5 w:contas:-5
w:contestata:11 w:contestazione:5 w:contesto:-5 w:contestons:5 w:contra:-10 w:contract:43 w:contrat:-5 w:control:9
w:controle:14 w:copia:-5 w:copy:9 w:correct:8 w:correspond:7 w:corrisposto:5 w:cosa:9 w:cosas:12 w:cosi:-10
w:could:-6 w:counterclaim:-5 w:credited:9 w:credito:-5 w:cro:-9 w:cuando:5 w:cuatro:23 w:cuenta:9 w:cut:15 w:da:15
w:dag:-16 w:dagen:-5 w:daher:7 w:dal:-10 w:dalla:19 w:damages:-6 w:damen:6 w:damit:-5 w:dan:-11 w:dank:-6 w:dann:-5
w:dans:-24 w:das:-16 w:dat:7 w:data:-20 w:date:-24 w:datum:-7 w:davon:6 w:days:-7 w:ddt:11 w:de:-38 w:debit:19
w:debito:44 w:dec:13 w:decembre:-27 w:decide:7 w:decir:-8 w:declan:6 w:deduzimos:-17 w:deel:16 w:deja:-5 w:del:-17
w:dela:8 w:delivered:11 w:delivery:-6 w:dell:-6 w:della:-6 w:dem:-9 w:demain:5 w:demand:-7 w:demandons:10 w:demas:8
w:den:-10 w:dentro:-12 w:denuncia:11 w:depende:7 w:depois:-9 w:deposito:-16 w:depot:-23 w:der:36 w:dernier:-6
w:des:-8 w:descontamos:12 w:desconto:-18 w:desde:-5 w:dessus:-22 w:detraccion:-6 w:detto:-7 w:deurwaarder:5
w:devez:9 w:devida:-7 w:deze:-10 w:dezember:-14 w:dezembro:12 w:di:-7 w:dia:-13 w:dias:12 w:dicembre:-33 w:dicht:-8
w:diciembre:-10 w:die:-19 w:diese:-12 w:diferencia:-23 w:difference:36 w:direct:-24 w:directeur:9 w:direttore:10
w:dispute:8 w:disputing:-5 w:distinta:-6 w:dit:-9 w:diz:-5 w:dizer:15 w:dn:10 w:do:10 w:doch:-6 w:dock:16 w:doit:9
w:done:18 w:door:-20 w:dopo:19 w:dos:-10 w:dott:5 w:dovuta:-12 w:drauf:-15 w:drei:-7 w:du:-9 w:due:42 w:dunque:5
w:duplicado:6 w:dus:-10 w:each:17 w:echelonnement:28 w:ee:-15 w:een:16 w:eens:-5 w:eerste:14 w:egregi:9 w:ein:-17
w:eind:-12 w:eine:9 w:einen:12 w:einer:10 w:einmal:6 w:el:-25 w:elle:-6 w:em:-11 w:email:9 w:emesso:8 w:emitam:-6
w:en:-10 w:end:-22 w:ende:-22 w:enero:20 w:ensemble:10 w:entity:-5 w:entra:7 w:entrambe:-5 w:entre:5 w:entrega:-5
w:entro:-28 w:enviado:8 w:er:20 w:era:6 w:eran:21 w:erfolgt:-5 w:erhalten:-9 w:es:-8 w:ese:-17 w:esecuzione:-13
w:eseguito:6 w:esse:5 w:est:-28 w:esta:-29 w:estao:8 w:este:-21 w:estimados:-7 w:et:18 w:ete:-34 w:eur:-23 w:euro:13
w:fa:6 w:faccio:12 w:faco:5 w:factura:-9 w:facture:9 w:facturees:11 w:facturez:-5 w:factuur:-15 w:fail:-23
w:faire:26 w:fais:11 w:fait:-11 w:falta:7 w:faltam:-21 w:faster:5 w:fatto:23 w:fatture:-10 w:fatura:-5 w:faut:12
w:favor:-13 w:favore:-6 w:fb:7 w:febrero:24 w:februar:-10 w:february:14 w:fecha:-11 w:ferias:5 w:fevrier:-6
w:fica:-18 w:fin:-9 w:final:7 w:fine:-10 w:fino:-9 w:firma:-9 w:firmato:9 w:first:18 w:foi:-17 w:fois:-5 w:follow:-6
w:for:-25 w:fornitore:-6 w:found:-6 w:four:-8 w:frais:-20 w:franco:19 w:frau:-17 w:freitag:45 w:friday:40
w:fronte:11 w:fruh:-7 w:fue:-7 w:full:-8 w:funds:-5 w:fur:-15 w:ga:-5 w:gaan:15 w:gaat:9 w:garantia:12 w:gave:-9
w:gbp:-8 w:gebracht:-6 w:gebucht:8 w:geehrter:10 w:gegen:-11 w:gehen:6 w:geht:14 w:geld:-8 w:geleistet:10
w:gelieve:11 w:gennaio:-14 w:gentile:7 w:gerente:-20 w:gesperrt:-5 w:gestort:7 w:gestuurd:-6 w:gezahlt:20
w:gezogen:-8 w:gh:-5 w:gia:12 w:gibts:17 w:gilt:-11 w:giovedi:6 w:giro:8 w:gisteren:8 w:giusto:6 w:gleich:-6 w:gm:18
w:go:-9 w:goed:-5 w:goes:35 w:gone:10 w:good:8 w:got:13 w:gott:6 w:gp:8 w:graag:8 w:gruzi:-7 w:gs:-6 w:guia:5
w:gutschrift:-6 w:ha:-32 w:hab:-7 w:habe:12 w:habeis:5 w:haben:24 w:hacemos:-19 w:had:-12 w:hago:-6 w:halen:-7
w:half:22 w:halfte:18 w:hallo:-23 w:has:-7 w:hat:-11 w:have:-6 w:hb:14 w:he:-20 w:heb:-7 w:hebben:-21 w:heeft:-9
w:helft:10 w:hello:27 w:hemos:35 w:herr:13 w:herren:6 w:het:-17 w:hier:7 w:hoi:-7 w:hoje:26 w:hold:-6 w:holding:5
w:hoor:-6 w:hoort:14 w:hora:-13 w:horen:6 w:hou:10 w:houden:12 w:ht:12 w:ich:36 w:ieri:-7 w:if:-5 w:ignora:-6
w:ignore:-5 w:ihnen:-20 w:ihr:9 w:ihre:16 w:ihrer:-11 w:ik:-12 w:im:13 w:importo:7 w:in:-17 w:included:10
w:incluido:6 w:incluidos:11 w:info:5 w:ingreso:37 w:innert:7 w:insolvency:-7 w:interest:-8 w:interets:-20
w:intero:20 w:inv:5 w:inviare:-5 w:invoice:-7 w:invoices:-7 w:is:-14 w:issue:-6 w:issued:-6 w:it:-15 w:janeiro:36
w:januar:-10 w:january:7 w:je:-6 w:jetzt:8 w:jeudi:7 w:jeweils:-7 w:joint:-6 w:jour:6 w:journee:8 w:jours:-10
w:juni:9 w:juros:-5 w:just:-5 w:kam:8 w:kan:-5 w:kasse:23 w:keine:-10 w:kenntnis:7 w:kg:-12 w:klage:8 w:klopt:7
w:know:10 w:kommen:-7 w:kommt:-13 w:komt:-10 w:konnen:-21 w:kopie:17 w:korrigieren:9 w:kr:-10 w:kranz:9 w:kunt:-7
w:kw:-15 w:la:-34 w:last:14 w:late:-6 w:laudo:20 w:lauft:-5 w:lb:5 w:le:28 w:legal:-6 w:legge:-28 w:lei:14
w:leider:22 w:les:-44 w:letter:-11 w:levering:6 w:lhe:5 w:li:-24 w:liberar:5 w:lie:5 w:lieferung:5 w:lieu:14
w:liminar:20 w:liquidation:-5 w:liquidez:17 w:liquido:7 w:listino:-5 w:llegan:-5 w:llego:6 w:lo:38 w:load:9 w:los:-8
w:lost:-5 w:ls:-9 w:ltd:-7 w:lundi:-12 w:lunedi:-11 w:ma:7 w:maandag:-8 w:maar:9 w:maart:9 w:madame:-7 w:made:-7
w:mae:7 w:maggio:15 w:mail:-6 w:mails:-5 w:mais:-8 w:make:13 w:maken:10 w:mal:-15 w:manana:10 w:mandantin:5
w:mandeis:-5 w:mando:12 w:marco:5 w:mardi:-9 w:mark:-5 w:martedi:10 w:mas:13 w:me:-60 w:mediados:-26 w:meer:16
w:mehr:29 w:meilleures:-10 w:memo:-8 w:mensualites:-9 w:merci:-10 w:mes:37 w:mese:-7 w:meses:-5 w:mesmo:18 w:met:-5
w:meta:-5 w:mi:-26 w:mich:-10 w:miercoles:-5 w:mij:-11 w:mijn:-8 w:minute:6 w:mio:-13 w:mismo:-15 w:mit:-18
w:mitte:-21 w:modello:-11 w:modulo:10 w:moi:22 w:moin:-5 w:mois:-25 w:mon:-7 w:money:-8 w:monsieur:-10 w:montag:-9
w:montant:-11 w:montante:7 w:month:-19 w:more:9 w:morgen:52 w:morning:-9 w:mt:-7 w:muss:6 w:na:8 w:nach:-9
w:nachste:34 w:nachster:-12 w:nachweislich:5 w:nada:-11 w:nao:-25 w:nc:-13 w:ne:7 w:nehmen:7 w:nein:-12 w:nel:-5
w:nella:5 w:net:5 w:netto:-9 w:never:-14 w:next:-11 w:nf:-9 w:nicht:17 w:niet:20 w:no:26 w:noch:-17 w:nombre:13
w:non:-53 w:nooit:6 w:nos:35 w:nosso:-6 w:nostro:-13 w:not:-17 w:note:16 w:nothing:5 w:notre:-8 w:nous:20 w:nov:-9
w:november:-15 w:novembre:22 w:noviembre:18 w:np:13 w:nulla:9 w:nunca:11 w:nur:-5 w:ob:-9 w:obra:7 w:october:-7
w:octobre:-29 w:octubre:-11 w:of:13 w:oferta:36 w:off:6 w:office:-6 w:oggi:14 w:ok:8 w:on:28 w:once:-11 w:only:21
w:ons:11 w:ontem:-9 w:ontvangen:-8 w:onze:-13 w:op:14 w:or:-10 w:ordre:-7 w:ore:21 w:other:44 w:otro:12 w:ottobre:-5
w:oude:10 w:our:5 w:out:15 w:over:-6 w:overpaid:-9 w:own:-5 w:pactado:5 w:paga:-23 w:pagado:-13 w:pagamento:-35
w:pagamos:35 w:pagar:-6 w:pagaremos:-12 w:pagata:-10 w:pagato:-5 w:paghiamo:9 w:pago:24 w:pagos:18 w:paguei:41
w:paid:8 w:palavra:-12 w:paletten:8 w:palettes:6 w:pallets:17 w:par:-34 w:parece:15 w:part:24 w:parte:13 w:partie:6
w:partir:-5 w:partira:9 w:partire:-5 w:partner:-5 w:pas:26 w:pasado:7 w:passa:-6 w:passe:-6 w:paulo:-8 w:pay:22
w:paye:-12 w:payer:-11 w:paying:21 w:payment:-5 w:payments:5 w:payons:12 w:pdf:-12 w:pecas:-5 w:pedido:-5 w:per:-10
w:perche:21 w:perdon:6 w:permanent:-7 w:piu:-6 w:place:28 w:plan:23 w:planning:13 w:plazo:-7 w:please:-19 w:plus:-10
w:pn:-6 w:po:5 w:podido:17 w:point:10 w:por:-37 w:porque:-8 w:portes:30 w:posso:6 w:poste:-5 w:posten:-5 w:pour:31
w:pra:-14 w:practice:-5 w:precio:-11 w:prega:-5 w:prego:-7 w:presidente:10 w:previsao:5 w:prevu:-5 w:prezados:-6
w:prezzo:-5 w:prima:-5 w:prime:14 w:pris:5 w:processamento:7 w:prochain:-9 w:pronto:-17 w:proposal:11 w:proprio:35
w:prufen:-11 w:pues:-6 w:puis:-15 w:put:12 w:qu:-7 w:qualquer:5 w:quando:21 w:que:6 w:queda:21 w:quelle:21
w:queria:-6 w:quero:7 w:qui:-6 w:quindi:-9 w:quoi:-8 w:quote:-5 w:raised:12 w:rate:13 w:rated:15 w:raus:12 w:rb:10
w:recebi:7 w:recebimento:-5 w:received:-7 w:reception:-10 w:rechnen:-6 w:rechnung:8 w:recusamos:-7 w:ref:8
w:reference:7 w:refuse:11 w:refused:9 w:regle:11 w:reglee:-10 w:reglerons:13 w:reicht:-11 w:rejected:7 w:rekening:-6
w:release:-10 w:reminder:-5 w:remise:7 w:reserve:10 w:respond:10 w:response:8 w:rest:91 w:resta:7 w:restante:15
w:restanti:14 w:restbetrag:-7 w:resto:76 w:retour:-7 w:rettifico:-5 w:return:12 w:reverse:5 w:reviens:18
w:riconosciamo:6 w:rien:-22 w:rientro:-5 w:riserva:13 w:rispondere:-5 w:risultano:-5 w:ritardo:7 w:ritenuta:-27
w:ritiro:6 w:run:-12 w:sacos:19 w:saisi:-9 w:saldo:-19 w:salutations:-10 w:samedi:-5 w:sans:7 w:sao:-6 w:says:14
w:sb:13 w:sbagliato:6 w:scadenza:5 w:schakelen:5 w:schon:10 w:scusi:16 w:scuso:6 w:se:-10 w:segue:-6 w:segun:32
w:segunda:-7 w:seguro:-6 w:sehr:6 w:seit:-6 w:semaine:-9 w:send:-9 w:sent:20 w:senza:-7 w:september:-6
w:septembre:-9 w:ser:6 w:sera:-11 w:seriez:10 w:service:-5 w:set:-17 w:setembro:6 w:sexta:-7 w:short:31 w:should:-11
w:shows:-11 w:siamo:-9 w:sich:-22 w:side:9 w:sie:-64 w:signed:-5 w:signora:15 w:signori:9 w:simplement:6 w:since:-5
w:sind:32 w:sistema:-9 w:skonto:-6 w:so:14 w:sofort:-5 w:solde:9 w:solo:13 w:sommes:14 w:son:-6 w:sono:9 w:sont:11
w:sorry:-8 w:sp:-25 w:spatestens:-8 w:spett:6 w:sr:-5 w:srl:-12 w:sta:-10 w:staan:-9 w:staat:25 w:starting:8
w:statement:-7 w:stati:8 w:statt:9 w:stays:-8 w:steht:-12 w:still:-10 w:storno:-6 w:stunden:9 w:stuur:-5 w:su:-22
w:subject:10 w:suis:-7 w:suite:17 w:sul:23 w:sulla:-6 w:summe:-7 w:supplied:8 w:supplier:-5 w:sw:17 w:swear:26
w:swift:12 w:system:5 w:ta:-5 w:tagen:6 w:take:6 w:tardes:-5 w:taxa:6 w:tc:-11 w:te:29 w:teilen:-5 w:telefonisch:-13
w:tenemos:10 w:tengo:9 w:tenho:23 w:terwijl:13 w:tesoreria:-5 w:th:11 w:that:33 w:the:8 w:them:-7 w:then:6 w:this:7
w:three:-11 w:ti:9 w:time:10 w:to:6 w:today:11 w:told:-9 w:tomorrow:16 w:took:26 w:tot:-6 w:totaal:-9 w:total:-11
w:towards:13 w:trace:-5 w:transferencia:-15 w:transport:9 w:transporte:11 w:trata:6 w:tratteniamo:34
w:trattenuto:-10 w:tre:-9 w:tres:-11 w:trop:-5 w:tudo:5 w:tva:10 w:twee:-20 w:two:6 w:uberweise:-11 w:uberweisung:10
w:uf:5 w:uiterlijk:-7 w:uk:14 w:um:10 w:uma:-5 w:una:18 w:und:-46 w:under:19 w:une:20 w:uns:-7 w:unser:-9 w:unsere:5
w:unseren:8 w:unserer:-5 w:until:11 w:up:13 w:us:-8 w:usd:8 w:uw:-16 w:vai:-12 w:valeur:-5 w:valoir:28 w:valor:-26
w:valuta:-7 w:valutadatum:-5 w:vamos:-7 w:van:6 w:vanno:-21 w:vat:6 w:ve:32 w:veces:-14 w:vedi:8 w:veio:13 w:vem:19
w:vence:-5 w:vendredi:28 w:venerdi:22 w:ver:-5 w:vereinbart:12 w:vers:18 w:versato:27 w:verwerkt:-6 w:vf:-12 w:vi:-5
w:via:-16 w:viene:14 w:vier:-6 w:viernes:5 w:vir:-5 w:virement:-9 w:virements:-15 w:voi:-6 w:volgens:5 w:volume:-5
w:vom:25 w:von:27 w:voor:-7 w:voorlopig:6 w:vor:-5 w:vos:-12 w:vosso:13 w:votre:10 w:vou:-9 w:vous:9 w:vs:-10
w:vuestro:16 w:waiting:-5 w:war:16 w:ware:-10 w:waren:-7 w:warum:5 w:was:31 w:we:15 w:week:-23 w:weeks:-7 w:wegen:-7
w:weisen:-5 w:weitere:7 w:wel:26 w:went:13 w:werd:12 w:werden:-7 w:what:9 w:whatever:8 w:when:-6 w:which:32 w:wie:-7
w:wij:20 w:will:-13 w:wilt:-5 w:wir:-12 w:wire:12 w:with:-9 w:without:-25 w:woensdag:-7 w:wolff:-8 w:wordt:-8
w:working:7 w:wurde:-7 w:wurden:18 w:ya:-6 w:years:-9 w:you:-24 w:your:-17 w:zaak:12 w:zahl:45 w:zahle:-5
w:zahlen:-23 w:zahlt:5 w:zahlungsavis:-7 w:zero:7 w:zijn:8 w:zit:5 w:zoals:11 w:zolang:-11 w:zou:10 w:zu:-10
w:zum:-5 w:zur:-5 w:zuruckgewiesen:5 w:zusammen:-11
"""
