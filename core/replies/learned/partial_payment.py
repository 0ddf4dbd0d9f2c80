"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -7.98
THRESHOLD = 0.275
#: clue:hundredths
WEIGHTS = """
?:-25 ?ack:-13 ?all:-7 ?back:-5 ?copy:-10 ?d.CONTRACT_TERMS:5 ?demand:-5 ?dispute:-7 ?mine:-11 ?not:-12 ?not_stop:6
?pay:5 ?redirect:11 ?rest:10 ?statement:-14 ?until:28 ?wait:6 ?willpay:-8 b:!_!:-8 b:%_000:12 b:%_on:9 b:%_que:-5
b:00000_0:-9 b:00000_and:-9 b:00000_by:5 b:00000_paid:-7 b:00000_we:7 b:0000_0000:-6 b:0000_000:-13 b:0000_0:19
b:0000_il:5 b:0000_is:-7 b:0000_le:9 b:0000_no:-5 b:0000_not:6 b:0000_pagada:-6 b:0000_uber:6 b:000_0000:-6
b:000_00:-79 b:000_al:13 b:000_am:8 b:000_and:-8 b:000_betaald:11 b:000_che:7 b:000_con:-6 b:000_cuenta:8
b:000_da:-7 b:000_de:28 b:000_dia:32 b:000_die:5 b:000_el:18 b:000_en:17 b:000_entro:5 b:000_est:14 b:000_este:-10
b:000_et:7 b:000_euri:-6 b:000_euro:-12 b:000_euros:-10 b:000_il:19 b:000_in:10 b:000_is:-10 b:000_la:-8 b:000_le:34
b:000_lo:5 b:000_lundi:-6 b:000_na:5 b:000_no:19 b:000_of:17 b:000_on:33 b:000_op:9 b:000_par:17 b:000_por:20
b:000_reais:5 b:000_restants:6 b:000_si:13 b:000_sur:10 b:000_te:17 b:000_the:7 b:000_this:7 b:000_uberweise:6
b:000_vendredi:21 b:000_vous:8 b:000_went:5 b:000_will:-14 b:00_%:21 b:00_0000:24 b:00_000:31 b:00_00:19 b:00_0:-18
b:00_?:-6 b:00_ach:-5 b:00_al:-7 b:00_are:6 b:00_betaald:-6 b:00_betalen:-16 b:00_bis:14 b:00_ce:6 b:00_con:-6
b:00_cuando:-7 b:00_dagen:-7 b:00_de:13 b:00_dec:8 b:00_december:23 b:00_decembre:-17 b:00_del:17 b:00_dicembre:19
b:00_do:20 b:00_du:7 b:00_ee:-12 b:00_el:7 b:00_en:35 b:00_eur:-7 b:00_euro:19 b:00_gennaio:8 b:00_houden:7
b:00_il:-10 b:00_invece:-6 b:00_is:-17 b:00_ja:-6 b:00_januari:8 b:00_january:9 b:00_janvier:-9 b:00_je:-6 b:00_lo:6
b:00_me:-14 b:00_mille:24 b:00_nao:15 b:00_non:11 b:00_nov:-6 b:00_november:-7 b:00_novembre:18 b:00_octobre:-13
b:00_of:14 b:00_on:23 b:00_op:5 b:00_os:19 b:00_ou:6 b:00_por:7 b:00_raus:9 b:00_saldo:-17 b:00_se:5 b:00_sem:12
b:00_sera:5 b:00_settembre:7 b:00_so:-5 b:00_sono:9 b:00_th:-5 b:00_the:-6 b:00_this:7 b:00_to:6 b:00_uberwiesen:9
b:00_und:14 b:00_wegen:5 b:00_went:8 b:00_will:13 b:00_zahlen:5 b:00_zusammen:11 b:0_000:45 b:0_00:-13 b:0_0:-21
b:0_abbiamo:-5 b:0_and:-15 b:0_as:6 b:0_de:-26 b:0_december:7 b:0_decembre:14 b:0_del:5 b:0_dezember:5 b:0_dias:-8
b:0_die:-6 b:0_do:15 b:0_ee:-14 b:0_en:6 b:0_es:9 b:0_et:-6 b:0_heb:-5 b:0_il:18 b:0_is:-12 b:0_jan:-5 b:0_januari:7
b:0_janvier:8 b:0_je:-6 b:0_la:-10 b:0_lo:-6 b:0_mil:7 b:0_nd:-5 b:0_no:8 b:0_non:-6 b:0_nov:8 b:0_october:7
b:0_octobre:12 b:0_oktober:10 b:0_que:-14 b:0_se:-6 b:0_sera:-8 b:0_to:-6 b:0_tot:15 b:0_und:-6 b:@_with:7 b:ab_00:5
b:abbiamo_versato:22 b:ac_0:-17 b:acconto_di:-7 b:accord_pour:5 b:account_of:5 b:acompte_sur:5 b:against_your:-6
b:ai_que:9 b:al_00:-7 b:al_in:14 b:al_mese:-5 b:al_vostro:9 b:all_the:-5 b:also_0:9 b:altri_0:5 b:am_00:14 b:am_0:20
b:am_donnerstag:-5 b:am_montag:-5 b:am_not:-5 b:and_00000:-8 b:and_00:5 b:and_cannot:6 b:and_do:-5 b:and_have:-8
b:and_that:-5 b:and_the:7 b:and_then:5 b:and_will:15 b:andere_helft:8 b:ao_fim:-9 b:applicato_iva:-7 b:are_not:5
b:art_0:5 b:as_0:17 b:as_duas:-6 b:as_financas:7 b:at_00:9 b:at_the:-11 b:ate_ao:-8 b:ate_sexta:-11 b:au_00:-6
b:au_titre:-7 b:auf_00:-6 b:auf_das:6 b:auf_dem:6 b:auf_der:-5 b:aujourd_hui:8 b:aun_no:5 b:aux_lettres:11
b:avete_applicato:-9 b:avete_messo:-5 b:avevo_detto:-5 b:avez_pris:5 b:avoir_de:7 b:ba_0:5 b:back_on:10
b:balance_of:5 b:bc_00:6 b:be_paid:5 b:be_paying:6 b:be_released:7 b:bei_der:-5 b:bei_euch:5 b:bekommen_sie:-15
b:ben_ik:-6 b:besteld_en:5 b:betaal_ik:17 b:betaald_0:5 b:betaald_op:6 b:betalen_we:-18 b:betrag_von:5 b:bien_que:5
b:binnen_00:-6 b:binnen_een:6 b:bis_00:11 b:bis_ende:-9 b:bis_mitte:-7 b:bitte_rechnung:7 b:black_friday:-6
b:boa_tarde:8 b:boite_aux:11 b:bom_dia:-9 b:bonifico_del:7 b:bonjour_la:5 b:bt_0:9 b:buen_dia:-6 b:but_have:5
b:but_no:5 b:by_faster:6 b:can_confirm:-11 b:can_do:19 b:can_pay:8 b:can_you:-10 b:cannot_be:9 b:carece_de:5
b:ce_que:12 b:ce_soir:5 b:ce_vendredi:6 b:cette_facture:7 b:cette_somme:5 b:charge_and:6 b:charged_00:5 b:che_mi:5
b:che_vi:5 b:cheque_de:-5 b:cheques_in:-9 b:chf_0:-12 b:ci_joint:-5 b:ci_sono:-5 b:cl_0:5 b:cn_00:-6
b:cobraram_000:6 b:collection_note:6 b:com_os:-6 b:comme_convenu:16 b:comunque_il:6 b:con_la:10 b:con_lo:-6
b:con_mi:6 b:con_riserva:7 b:confirmado_por:-16 b:conforme_combinado:-10 b:conta_da:7 b:conto_di:-5 b:could_do:-5
b:cp_0:5 b:cuando_me:-5 b:cuenta_de:5 b:cuenta_el:11 b:da_0:5 b:da_ist:-5 b:dalla_0000:7 b:damit_ist:6
b:dans_votre:11 b:das_00:11 b:das_steht:5 b:das_war:5 b:dat_bedrag:7 b:date_00:-5 b:ddt_firmato:7 b:de_0000:-8
b:de_000:10 b:de_andere:12 b:de_bank:19 b:de_conformidad:9 b:de_credito:10 b:de_dezembro:-5 b:de_diciembre:-16
b:de_enero:10 b:de_esa:5 b:de_helft:12 b:de_janeiro:10 b:de_janvier:8 b:de_laatste:7 b:de_los:15 b:de_ma:21
b:de_mi:10 b:de_notre:-6 b:de_novembro:11 b:de_noviembre:-10 b:de_octubre:-5 b:de_overige:6 b:de_pago:-6
b:de_portes:14 b:de_que:-6 b:de_rest:20 b:de_voces:5 b:de_winkel:6 b:debit_note:9 b:december_0:-14 b:december_en:18
b:decembre_est:-7 b:del_00:-15 b:del_0:5 b:della_0000:-5 b:den_0:6 b:dentro_de:-8 b:depende_de:9 b:depot_direct:-13
b:der_0000:9 b:der_rest:13 b:des_monats:7 b:desconto_de:-7 b:desde_el:-6 b:deux_fois:9 b:dezembro_000:13 b:dg_0:-8
b:di_000:13 b:di_00:17 b:di_0:-7 b:di_natale:5 b:di_ritardo:7 b:di_variazione:5 b:dia_00:18 b:dia_0:11 b:dia_de:-9
b:dia_do:7 b:dias_me:10 b:diciembre_0:8 b:die_0000:-9 b:die_00:15 b:die_0:-19 b:die_andere:7 b:die_betaal:6
b:die_is:11 b:die_rechnung:-5 b:die_vier:11 b:diese_woche:-6 b:diesen_freitag:7 b:direttore_lavori:6 b:dl_0:-8
b:dn_0000:9 b:do_mes:10 b:do_not:-11 b:do_you:7 b:doch_nicht:-5 b:donc_0:5 b:dos_veces:-9 b:down_for:-7 b:dr_0:15
b:drauf_verlassen:7 b:du_00:-10 b:ee_0:6 b:ee_al:6 b:ee_arrivato:5 b:ee_devida:-7 b:ee_una:10 b:een_creditnota:6
b:een_kopie:7 b:eind_november:-5 b:eind_volgende:12 b:el_00:7 b:el_0:20 b:el_asunto:5 b:el_camion:-5 b:el_jueves:-7
b:el_lunes:8 b:el_martes:-5 b:el_miercoles:-6 b:el_pago:-5 b:el_pedido:5 b:el_precio:-5 b:el_resto:10 b:el_ultimo:-5
b:el_viernes:24 b:email_copy:7 b:empresa_de:6 b:en_0:8 b:en_dan:9 b:en_dat:5 b:en_de:-7 b:en_die:-7 b:en_het:-16
b:en_ik:-5 b:en_la:-7 b:en_met:-5 b:en_retard:7 b:en_serio:-5 b:en_su:-6 b:end_of:-10 b:ende_nachster:-6
b:ende_november:-5 b:enero_00:6 b:enquanto_nao:-5 b:entro_fine:-14 b:entro_il:5 b:erhalten_sie:-7 b:erst_am:-5
b:est_pas:11 b:est_programme:-7 b:est_sur:-10 b:esta_no:9 b:esta_pagado:-9 b:este_viernes:-6 b:estimado_sr:5
b:et_0000:6 b:et_000:14 b:et_demandons:8 b:et_les:6 b:et_non:-6 b:et_on:14 b:et_vous:9 b:ete_paye:-8 b:eu_pago:-5
b:euch_im:7 b:euro_00:-5 b:euro_al:11 b:euro_auf:6 b:euro_della:-8 b:euro_en:5 b:euro_in:7 b:euro_per:-8
b:euro_sulla:14 b:euros_de:5 b:fa_00:-9 b:fa_0:7 b:faco_um:12 b:factura_por:-8 b:facture_de:7 b:fatto_ora:11
b:fattura_la:-9 b:favor_de:6 b:fb_0:10 b:feb_and:-5 b:fg_0:11 b:fim_de:-10 b:fim_do:-5 b:finche_non:-11
b:for_00000:-5 b:for_00:-5 b:for_it:-5 b:for_the:10 b:for_your:-7 b:friday_after:5 b:from_that:5 b:ft_0000:-5
b:fur_den:7 b:gar_nichts:-6 b:gc_0:15 b:geachte_heer:9 b:geen_00:6 b:geen_verdere:6 b:gentile_signora:11 b:gm_00:11
b:gm_0:13 b:go_out:-7 b:goes_out:15 b:graag_een:6 b:gruss_gott:5 b:gs_0:8 b:guten_tag:-5 b:haben_die:5
b:haben_sie:-12 b:haben_wir:10 b:half_of:6 b:half_the:9 b:hasta_el:-5 b:hasta_que:-7 b:have_charged:10 b:have_it:-7
b:have_paid:21 b:have_set:-9 b:hb_00:6 b:heb_het:7 b:heb_ik:6 b:heb_je:-8 b:hebben_we:-5 b:heeft_besloten:8
b:hem_op:-5 b:herr_wolff:-8 b:het_erop:-5 b:het_in:13 b:het_niet:10 b:het_restant:-8 b:ho_lasciato:12 b:ho_pagata:-6
b:hoi_!:8 b:home_banking:6 b:houden_wij:5 b:hoy_no:-5 b:ia_0:7 b:ich_am:-5 b:ich_brauchte:-5 b:ich_habe:8
b:ich_keinen:6 b:if_that:-5 b:if_the:5 b:ihre_rechnung:11 b:ik_00:5 b:ik_in:-6 b:ik_van:-5 b:il_00:12 b:il_0:6
b:il_bonifico:-19 b:il_conto:11 b:il_manquait:9 b:il_nous:5 b:il_resto:14 b:il_rimanente:7 b:il_saldo:11
b:im_lager:7 b:im_moment:13 b:in_acconto:6 b:in_contanti:11 b:in_de:15 b:in_den:-5 b:in_der:-6 b:in_het:5
b:in_januari:-5 b:in_may:5 b:in_mindering:6 b:in_the:-7 b:in_twee:-9 b:in_ufficio:6 b:in_week:-16 b:in_your:-5
b:inv_00000:10 b:invoice_itself:-5 b:is_000:10 b:is_00:22 b:is_0:13 b:is_de:-5 b:is_niet:-6 b:is_not:-10
b:is_right:5 b:is_voor:6 b:ist_der:12 b:ist_in:6 b:it_is:-5 b:it_off:-7 b:it_on:8 b:it_up:7 b:it_was:6 b:it_will:-7
b:ja_ta:-5 b:january_0000:5 b:january_00:6 b:janvier_et:17 b:je_aanmaning:-5 b:je_hebt:6 b:je_reviens:9
b:je_serai:11 b:je_te:15 b:kan_ik:-5 b:kann_ich:10 b:krijg_je:10 b:kw_00:-7 b:la_0000:-17 b:la_000:9 b:la_00:-28
b:la_banca:-7 b:la_banque:-8 b:la_contabile:-6 b:la_del:-6 b:la_diferencia:-12 b:la_difference:9 b:la_differenza:18
b:la_empresa:5 b:la_faccio:8 b:la_factura:-13 b:la_fattura:10 b:la_mi:-8 b:la_mia:10 b:la_nomina:6 b:la_nota:-9
b:la_otra:11 b:la_pago:12 b:la_premiere:-6 b:la_prossima:-5 b:la_saldiamo:-6 b:la_semana:18 b:la_signora:-6
b:la_sp:8 b:la_stagione:5 b:la_suite:13 b:la_tiene:8 b:la_tva:5 b:la_ultima:6 b:la_vamos:-5 b:las_dos:-6
b:late_payment:-6 b:lb_0:-7 b:le_0:28 b:le_bon:-6 b:le_camion:5 b:le_cheque:-5 b:le_due:6 b:le_reglement:-6
b:le_reste:18 b:le_virement:-6 b:left_us:-10 b:leider_nicht:9 b:les_000:11 b:les_00:11 b:les_deux:-6
b:les_hacemos:-10 b:liquidez_para:9 b:lm_0:6 b:lo_0:-5 b:lo_que:34 b:los_dias:6 b:los_dos:12 b:lr_0:5 b:ls_00:8
b:lunes_te:5 b:ma_0:21 b:ma_il:6 b:mais_00:18 b:mais_je:-9 b:martedi_00:-5 b:mc_00:19 b:me_lo:10 b:mediados_de:-18
b:merci_de:-5 b:mes_que:16 b:meses_?:5 b:mesmo_dia:6 b:met_mijn:-6 b:meta_dicembre:-6 b:meta_gennaio:-10
b:meta_novembre:-8 b:meu_filho:5 b:mi_avete:9 b:mi_decembre:-6 b:mi_mandate:12 b:mi_mandi:-5 b:mil_euros:5
b:mindering_op:10 b:mismo_dia:-5 b:mismo_no:-5 b:mit_dem:-7 b:mit_der:-5 b:mitte_dezember:-6 b:mitte_januar:-7
b:mon_client:6 b:month_end:-8 b:morgen_fruh:-8 b:mp_00:5 b:na_proxima:5 b:na_sexta:6 b:na_terca:8 b:nachste_woche:17
b:nao_consigo:5 b:nao_ee:-5 b:nao_ha:-11 b:nao_pago:-5 b:nao_recebi:7 b:nc_0:-5 b:nd_00:5 b:nehmen_wir:7
b:nel_cassetto:9 b:next_week:5 b:nicht_drin:16 b:nicht_wir:9 b:nicht_zu:5 b:niet_is:-5 b:no_00:-9 b:no_dia:12
b:no_es:-5 b:no_fim:-5 b:no_ha:5 b:no_il:-6 b:no_la:10 b:no_me:11 b:no_mesmo:6 b:no_nos:7 b:no_pix:15 b:no_se:-13
b:no_tenemos:6 b:no_vosso:7 b:nog_bij:7 b:nog_niet:5 b:nombre_de:6 b:nomina_de:6 b:non_avete:6 b:non_ci:-6
b:non_ee:-13 b:non_mi:13 b:non_si:-6 b:non_ve:6 b:non_vi:-7 b:nos_ha:-5 b:not_accept:-5 b:not_be:5 b:not_in:6
b:not_paying:-7 b:nota_de:10 b:note_cn:-5 b:note_dn:9 b:nous_faut:5 b:nous_payons:8 b:nous_refusons:-5
b:november_and:6 b:november_en:-14 b:novembre_che:-5 b:of_000:12 b:of_00:21 b:of_0:6 b:of_november:5 b:of_our:-5
b:of_that:6 b:of_the:7 b:off_your:-5 b:oktober_0:7 b:on_00:9 b:on_0:7 b:on_account:14 b:on_december:-10 b:on_est:13
b:on_friday:12 b:on_hold:-5 b:on_inv:12 b:on_our:-5 b:on_peut:14 b:on_the:11 b:on_vous:21 b:one_is:-5 b:op_0:10
b:op_de:-13 b:op_een:-6 b:os_000:15 b:os_00:10 b:os_hago:5 b:os_parece:8 b:other_000:26 b:other_0:5 b:other_two:-5
b:our_debit:6 b:out_of:6 b:over_and:5 b:over_de:8 b:overboeking_van:-5 b:pagada_el:-8 b:pagamento_00:8
b:pagamento_di:-7 b:pagar_as:-6 b:pagar_el:6 b:pagata_il:-13 b:pago_000:16 b:pago_00:5 b:pago_no:9 b:pago_que:6
b:pagos_de:7 b:paid_in:-9 b:paiement_le:7 b:palavra_de:-19 b:par_depot:-11 b:par_la:16 b:par_mois:-7 b:para_la:-6
b:para_que:-8 b:parte_la:-8 b:pas_le:-5 b:pas_les:-9 b:pas_moi:9 b:pas_payee:5 b:pay_the:-6 b:paying_the:5
b:pendiente_de:6 b:per_00:-6 b:per_due:6 b:per_ende:-5 b:per_favore:-6 b:per_il:5 b:per_iscritto:5 b:per_legge:-12
b:per_week:18 b:perche_la:11 b:pix_de:5 b:pn_0:-5 b:pode_ficar:-5 b:por_0:10 b:por_conta:14 b:por_el:-10
b:por_escrito:-6 b:por_los:-14 b:por_si:6 b:porque_ee:5 b:porque_la:11 b:portes_que:11 b:pour_la:15 b:pour_le:6
b:put_000:9 b:qu_en:-6 b:qualquer_coisa:5 b:quanto_ao:-5 b:que_ca:8 b:que_ee:5 b:que_es:-7 b:que_falta:7 b:que_foi:6
b:que_ja:10 b:que_la:-7 b:que_nada:5 b:que_nao:9 b:que_no:6 b:que_nos:-7 b:que_se:-5 b:que_son:10 b:que_te:8
b:que_vem:6 b:que_voces:-6 b:que_vous:-6 b:quella_non:8 b:remaining_0:5 b:remittance_attached:-5 b:rest_is:10
b:rest_of:5 b:restanti_0:5 b:reste_ete:-8 b:reviens_vers:9 b:ro_0:17 b:sale_el:-5 b:sb_0:7 b:scade_il:-5 b:se_de:5
b:se_la:5 b:se_paga:-10 b:se_pagan:-6 b:segunda_feira:-6 b:sehe_ich:10 b:sem_falta:-5 b:semana_que:10 b:send_it:5
b:seriez_vous:5 b:set_it:-5 b:set_off:-5 b:short_paid:6 b:si_00000:-6 b:si_no:5 b:si_os:7 b:si_que:6 b:si_si:8
b:si_tu:11 b:sie_0:-26 b:sie_die:-8 b:sind_0:-8 b:sind_am:6 b:so_am:8 b:so_ein:-5 b:so_that:-11 b:so_the:5
b:so_we:18 b:soir_et:5 b:somme_est:5 b:son_000:6 b:son_0:6 b:son_de:-9 b:sono_000:-6 b:sono_le:8 b:sp_00:-13
b:sp_0:11 b:staat_het:-6 b:stata_saldata:-5 b:stuur_een:5 b:subject_line:7 b:sulla_0000:5 b:sur_ensemble:5
b:sur_la:13 b:sur_le:-7 b:ta_pago:-5 b:tarde_sr:9 b:te_escribo:-5 b:te_la:-8 b:te_li:7 b:te_lo:-10 b:te_voy:21
b:telefonisch_besprochen:-8 b:tengo_dos:5 b:that_off:9 b:that_on:5 b:that_was:7 b:the_000:8 b:the_bank:-5
b:the_contract:10 b:the_difference:6 b:the_end:-14 b:the_first:18 b:the_late:-5 b:the_month:-6 b:the_new:8
b:the_other:23 b:the_remainder:5 b:the_remaining:6 b:the_rest:-13 b:the_three:6 b:the_wrong:-5 b:there_is:10
b:this_is:9 b:this_morning:7 b:this_time:7 b:three_invoices:8 b:through_and:5 b:ti_giro:16 b:tm_0:-6 b:to_@:6
b:to_any:5 b:to_it:11 b:to_keep:5 b:to_te:28 b:to_the:-7 b:to_you:7 b:totaal_0:5 b:tous_les:9 b:tr_0:7
b:transferencia_de:8 b:trata_se:6 b:tre_settimane:-5 b:tu_as:5 b:tudo_pago:-6 b:two_of:5 b:um_abraco:-6 b:um_pix:7
b:un_avoir:6 b:una_parte:10 b:una_sola:10 b:und_0:11 b:und_am:7 b:und_den:-7 b:und_meine:-5 b:und_nicht:5
b:under_the:6 b:until_it:5 b:until_you:-6 b:up_to:-10 b:us_for:7 b:us_on:-10 b:va_stornata:-7 b:vai_no:-13
b:valoir_sur:15 b:van_0:-8 b:van_de:10 b:vat_at:5 b:vc_0:-7 b:vc_me:-5 b:vd_0:8 b:ve_le:9 b:ve_lo:7 b:veio_com:5
b:vendredi_00:-5 b:vers_vous:9 b:vi_mando:9 b:vi_prego:-6 b:viernes_00:11 b:viernes_pasado:13
b:virement_instantane:9 b:vom_00:5 b:vom_0:7 b:von_000:-6 b:von_den:13 b:von_der:24 b:von_ihnen:-5 b:voor_de:11
b:vorige_week:5 b:vostro_agente:7 b:vou_pagar:-6 b:vous_accord:5 b:vous_ai:-5 b:vous_convient:6 b:vous_en:6
b:vous_faire:9 b:vous_fais:6 b:vous_recevrez:-11 b:vous_vire:-9 b:voy_pagar:9 b:war_nicht:12 b:we_are:-10
b:we_can:-12 b:we_do:-9 b:we_een:10 b:we_have:23 b:we_hebben:-6 b:we_in:-14 b:we_were:8 b:we_will:21 b:week_00:-21
b:weet_ik:6 b:weet_je:-7 b:wegen_nicht:5 b:wenn_sie:5 b:went_out:-6 b:what_was:14 b:which_have:8
b:wie_telefonisch:-5 b:wij_gaan:5 b:wij_in:15 b:will_be:-6 b:will_follow:7 b:will_get:5 b:will_go:-8 b:will_have:-11
b:will_not:11 b:will_see:5 b:wir_0:6 b:wir_am:-10 b:wir_haben:7 b:wir_nach:-5 b:wir_nicht:13 b:wir_sind:5
b:wire_on:-5 b:with_no:6 b:with_the:-6 b:woche_freitag:21 b:ya_esta:-5 b:ya_te:-6 b:you_by:-5 b:you_want:5
b:your_rep:-5 b:your_total:5 b:zahlen_wir:-14 b:zodra_die:5 b:zu_viel:-5 c:<a>:-26 c:<ab:12 c:<abi:14 c:<abo:-9
c:<abon:-7 c:<abz:9 c:<ac:-7 c:<acce:-11 c:<accr:7 c:<ace:7 c:<acep:6 c:<ach:-8 c:<ach>:-7 c:<aco:7 c:<act:-7
c:<ad:-14 c:<af>:6 c:<ag:-6 c:<aga:8 c:<agai:8 c:<age:6 c:<agen:6 c:<ago:-12 c:<agor:-9 c:<ah:11 c:<ahi:6 c:<ahi>:6
c:<aho:6 c:<ahor:9 c:<ai:6 c:<al:29 c:<al>:22 c:<all:-9 c:<alle:-11 c:<als>:6 c:<alt:14 c:<altr:14 c:<alv:6
c:<alva:6 c:<am:6 c:<an:9 c:<anc:13 c:<anco:8 c:<and:9 c:<ande:9 c:<ang:7 c:<ann:-7 c:<anzi:-6 c:<ao>:-12 c:<aos:9
c:<aos>:9 c:<ap:-8 c:<app:-11 c:<appe:-8 c:<apre:6 c:<as>:6 c:<asse:8 c:<at:-6 c:<att:-13 c:<auc:-6 c:<auch:-6
c:<aus:-11 c:<auto:6 c:<ave:15 c:<avec:7 c:<bank:8 c:<banq:-7 c:<bar>:7 c:<beg:-9 c:<beh:8 c:<beha:9 c:<bei>:6
c:<ben:7 c:<ber:-8 c:<best:7 c:<bet:-6 c:<beta:-8 c:<bin:6 c:<bl:-12 c:<boe:9 c:<boh:8 c:<boh>:7 c:<boit:6 c:<bom:-7
c:<but:8 c:<but>:8 c:<c>:-11 c:<caj:7 c:<cald:6 c:<cam:-8 c:<can:6 c:<can>:13 c:<cap:7 c:<caro:6 c:<cass:8 c:<cau:-8
c:<caus:-7 c:<cel:-6 c:<cf:6 c:<cf>:7 c:<char:8 c:<che:-7 c:<che>:10 c:<cheq:-6 c:<chi:12 c:<co:-24 c:<com:-11
c:<come:-9 c:<comm:7 c:<comp:-6 c:<con:6 c:<conc:-11 c:<conf:-6 c:<cons:10 c:<conv:10 c:<copi:-6 c:<cos:-12
c:<cosi:-6 c:<cr:-9 c:<cuan:-7 c:<cuat:7 c:<da>:9 c:<dag:-10 c:<dage:-6 c:<dat:13 c:<data:8 c:<dato:6 c:<de:19
c:<de>:-10 c:<deb:-8 c:<dec:-6 c:<ded:25 c:<dedu:17 c:<dee:14 c:<deel:10 c:<defe:-6 c:<defi:8 c:<del>:-7 c:<den:-6
c:<dent:-9 c:<depe:9 c:<depo:-7 c:<der:13 c:<der>:10 c:<des:12 c:<des>:8 c:<desc:14 c:<desp:7 c:<dett:-6 c:<dev:-8
c:<dez:-7 c:<deze:-7 c:<di:14 c:<die:9 c:<die>:6 c:<diff:9 c:<disc:-7 c:<do:11 c:<do>:12 c:<doc:-9 c:<doch:-6
c:<doe:-7 c:<doi:6 c:<don:18 c:<don>:6 c:<donn:7 c:<doo:-6 c:<dop:6 c:<dopo:7 c:<dr:18 c:<dr>:7 c:<dra:6 c:<dri:9
c:<drin:8 c:<du:8 c:<dui:7 c:<durc:6 c:<dus:-8 c:<dus>:-8 c:<e>:-23 c:<ea:8 c:<eac:8 c:<each:8 c:<eg:6 c:<ei:6
c:<el:-15 c:<ell:-8 c:<elle:-6 c:<em:-8 c:<emi:-8 c:<en:-23 c:<end:-15 c:<end>:-6 c:<ende:-9 c:<era:7 c:<erv:9
c:<erva:10 c:<es:-19 c:<esc:-10 c:<escr:-7 c:<ese:-6 c:<ess:6 c:<essa:6 c:<est:-11 c:<est>:-6 c:<et:13 c:<et>:19
c:<ete:-12 c:<ete>:-10 c:<eur>:-6 c:<euro:10 c:<ex:-11 c:<fa:10 c:<fact:-6 c:<fail:-6 c:<fair:6 c:<far:-6 c:<fat:13
c:<fatt:17 c:<fe:-12 c:<fei:-9 c:<fi:-11 c:<fica:-6 c:<fim:-8 c:<fim>:-8 c:<fine:-7 c:<fino:11 c:<fir:10 c:<firm:6
c:<fo:-11 c:<foi>:-7 c:<fon:10 c:<font:9 c:<for:-11 c:<for>:-7 c:<fr:10 c:<frai:-6 c:<fran:6 c:<fre:11 c:<free:10
c:<fu:-17 c:<ga:-7 c:<gc:7 c:<gc>:7 c:<ge:-7 c:<ger:-8 c:<gi:8 c:<gia:6 c:<gia>:6 c:<gir:9 c:<giro:8 c:<giu:-8
c:<gm:11 c:<gm>:11 c:<go:-8 c:<go>:-7 c:<gra:-12 c:<gu:7 c:<gui:7 c:<guia:7 c:<ha>:-16 c:<hal:22 c:<half:21
c:<hall:-8 c:<han:6 c:<hang:10 c:<hast:-6 c:<he>:-9 c:<hel:10 c:<helf:6 c:<hemo:8 c:<herr:10 c:<ho:8 c:<hoj:9
c:<hoje:6 c:<home:6 c:<hon:-6 c:<hor:-7 c:<hora:-8 c:<hu:9 c:<hund:6 c:<i>:8 c:<ic:8 c:<ich:10 c:<ich>:10 c:<ie:8
c:<ign:-6 c:<igno:-6 c:<ik:9 c:<ik>:9 c:<il:8 c:<il>:12 c:<im:11 c:<imp:9 c:<in:-8 c:<in>:-7 c:<ine:-6 c:<ing:8
c:<ingr:6 c:<ir:9 c:<is:-15 c:<is>:-16 c:<iva:-6 c:<jan:14 c:<jou:6 c:<jour:7 c:<jp:9 c:<ju:-10 c:<ka:11 c:<kan:11
c:<kann:9 c:<kl:10 c:<klaa:7 c:<kle:8 c:<klei:7 c:<kn:8 c:<kom:-6 c:<komm:-8 c:<krij:6 c:<last:6 c:<lauf:-6
c:<lav:-6 c:<le:6 c:<le>:12 c:<leg:-11 c:<legg:-7 c:<less:8 c:<list:-9 c:<lo>:8 c:<lu:8 c:<lun:10 c:<lund:6 c:<m>:12
c:<maa:-7 c:<mail:-7 c:<mak:8 c:<make:8 c:<man:27 c:<mano:8 c:<manq:12 c:<mant:9 c:<mar:-11 c:<mart:-7 c:<mc:8
c:<mc>:8 c:<me:-11 c:<med:-9 c:<medi:-11 c:<meh:17 c:<mehr:17 c:<mei:-12 c:<meno:10 c:<mens:-6 c:<mes>:7 c:<meu:6
c:<mi>:6 c:<mie:-8 c:<mij:-8 c:<mijn:-7 c:<mil:16 c:<mill:12 c:<mir:6 c:<mira:9 c:<mis:-8 c:<mita:6 c:<mitt:-9
c:<mo:-19 c:<mon:-15 c:<mont:-16 c:<mor:10 c:<morg:10 c:<mu:7 c:<mult:6 c:<na:13 c:<na>:7 c:<nam:8 c:<nata:7
c:<ne:-12 c:<nee:-6 c:<ni>:-9 c:<nic:9 c:<nich:9 c:<no:-16 c:<nog:8 c:<noi:-6 c:<nost:-6 c:<not:-10 c:<notr:-6
c:<nu:-21 c:<o>:-12 c:<of:18 c:<of>:18 c:<ofe:7 c:<ofer:7 c:<off:-6 c:<om:-8 c:<on:8 c:<on>:8 c:<op>:7 c:<ora:7
c:<os:17 c:<os>:12 c:<ot:29 c:<oth:11 c:<othe:11 c:<otr:21 c:<otro:16 c:<our:-8 c:<our>:-10 c:<out:13 c:<outr:9
c:<pa:-17 c:<pag:6 c:<paga:-12 c:<pago:14 c:<pagu:7 c:<pala:-10 c:<paro:6 c:<pas>:-6 c:<pasa:6 c:<pass:-14
c:<pau:-10 c:<paul:-7 c:<paye:-11 c:<pe:10 c:<pel:7 c:<pela:7 c:<per>:7 c:<pers:-6 c:<pes:8 c:<pesa:8 c:<peut:6
c:<pi:17 c:<pic:10 c:<pie:-8 c:<pin:6 c:<piu:8 c:<piu>:8 c:<pix:7 c:<pix>:7 c:<pl:-11 c:<ple:-10 c:<plea:-8 c:<po:32
c:<pod:12 c:<pode:6 c:<port:13 c:<pos:-6 c:<post:-7 c:<pou:13 c:<pr:-21 c:<pra:-6 c:<pre:-10 c:<prez:7 c:<prim:10
c:<prin:-8 c:<pro:-6 c:<prov:-9 c:<pu:12 c:<pus:6 c:<put:7 c:<put>:8 c:<qu:15 c:<qua:16 c:<qual:6 c:<quan:8 c:<que:7
c:<quel:10 c:<ques:-6 c:<quit:6 c:<re:10 c:<rea:-7 c:<rec:-20 c:<recl:-7 c:<rep:-8 c:<res:40 c:<rest:45 c:<ret:8
c:<rete:7 c:<reti:6 c:<retr:-6 c:<revi:6 c:<ri:-11 c:<risp:-6 c:<riti:6 c:<ruc:6 c:<ruck:6 c:<run:-10 c:<run>:-10
c:<sab:14 c:<saba:10 c:<sal:-31 c:<sald:-13 c:<sale:-7 c:<salu:-11 c:<sam:8 c:<same:7 c:<san:6 c:<sant:6 c:<sb:7
c:<sca:-6 c:<scha:-6 c:<schw:12 c:<sco:6 c:<scor:6 c:<se:-12 c:<se>:-10 c:<sei>:8 c:<sep:-11 c:<sept:-10 c:<ser:-10
c:<serv:-7 c:<sh:8 c:<sho:7 c:<shor:8 c:<si:-22 c:<sie:-15 c:<sie>:-15 c:<six:7 c:<six>:7 c:<so:21 c:<sob:16
c:<sobr:13 c:<somm:6 c:<sor:-10 c:<spa:6 c:<spar:7 c:<staa:-6 c:<stag:6 c:<ste:6 c:<steu:12 c:<sto:-10 c:<stor:-9
c:<stu:14 c:<stuu:11 c:<su:27 c:<su>:-8 c:<sub:10 c:<subi:9 c:<suit:7 c:<sul:6 c:<sur:18 c:<sur>:12 c:<sure:7
c:<sw:12 c:<t>:8 c:<ta>:-7 c:<tant:6 c:<te>:15 c:<tec:-6 c:<terz:6 c:<th:14 c:<tha:6 c:<that:10 c:<thi:6 c:<this:8
c:<ti:8 c:<ti>:6 c:<tic:-7 c:<tick:-7 c:<tie:7 c:<tier:6 c:<tit:-6 c:<to:29 c:<tod:15 c:<toda:6 c:<todo:9 c:<ton:9
c:<too:6 c:<took:6 c:<tr:-7 c:<tra:8 c:<tran:8 c:<trat:8 c:<tro:-7 c:<tu>:6 c:<tw:7 c:<two:9 c:<two>:9 c:<u>:-10
c:<uit>:-6 c:<un:-6 c:<und>:-7 c:<us:-6 c:<v>:7 c:<va:11 c:<va>:-8 c:<vai:6 c:<vai>:9 c:<vann:-6 c:<ve:23 c:<ve>:8
c:<vem:6 c:<vem>:6 c:<ven:10 c:<ver:8 c:<vere:7 c:<vers:12 c:<verw:-6 c:<vi:7 c:<via>:-7 c:<vie:14 c:<vier:13
c:<vir:-8 c:<vis:-6 c:<voi:-7 c:<voi>:-6 c:<vom:7 c:<vom>:7 c:<von:8 c:<von>:8 c:<vor:-10 c:<vos:-7 c:<voss:-7
c:<voy:9 c:<voy>:12 c:<wa:9 c:<wann:6 c:<we:22 c:<we>:15 c:<wen:8 c:<went:7 c:<wer:-8 c:<wh:17 c:<whi:14 c:<whic:12
c:<wi:-20 c:<wir:-6 c:<wir>:-6 c:<wit:-11 c:<with:-9 c:<ya:-11 c:<ya>:-7 c:<yo:-14 c:<you:-10 c:<your:-6 c:<ze:-11
c:<zi:13 c:<zit:7 c:<zit>:6 c:<zu:9 c:<zug:6 c:<zuge:6 c:aald:-6 c:aan:-14 c:aan>:-6 c:aba:10 c:abat:6 c:abato:6
c:abe:6 c:aben:8 c:abil:-6 c:abl:6 c:abo:-10 c:abon:-6 c:abz:9 c:acao:-7 c:acao>:-7 c:acc:-7 c:acce:-11 c:accep:-10
c:accon:-7 c:accor:8 c:accr:7 c:accre:7 c:ace:9 c:acem:-7 c:acemo:-7 c:acep:6 c:acept:6 c:ach>:-8 c:acha:8 c:achar:6
c:ache:-10 c:acht:9 c:achte:7 c:aci:-8 c:acio:-9 c:acion:-10 c:aco:9 c:acom:7 c:act:-6 c:act>:6 c:acti:-6 c:acto:6
c:actu:-8 c:ada:-19 c:ada>:-14 c:ade:-6 c:adi:6 c:ado:-17 c:ado>:-11 c:af>:6 c:ag>:14 c:agai:8 c:again:8 c:agame:-6
c:agamo:8 c:agar:11 c:agar>:12 c:agat:-11 c:agata:-9 c:age:10 c:age>:12 c:agen:7 c:ago>:15 c:agor:-9 c:agora:-9
c:agt:9 c:agt>:6 c:ahi:6 c:ahi>:6 c:ahl:7 c:ahl>:9 c:ahle:-11 c:ahlen:-10 c:ahlt:10 c:ahlt>:10 c:aho:6 c:ahor:9
c:ahora:9 c:ahr:8 c:ai>:-9 c:aie:-8 c:ail:-16 c:ail>:-7 c:ain:15 c:aine:-7 c:aini:9 c:ains:9 c:ainst:8 c:air:9
c:aja:8 c:ajo:7 c:ake:10 c:al>:16 c:ala:-18 c:alav:-7 c:alavr:-7 c:alb:15 c:albe:14 c:alc:11 c:alco:14 c:alcos:7
c:ald:-16 c:ald>:-6 c:ale:-9 c:alen:-7 c:alen>:-6 c:alf:20 c:alf>:11 c:alft:10 c:alfte:10 c:alg:8 c:alh:9 c:ali:-7
c:all:-18 c:alle:-10 c:allo:-8 c:allo>:-8 c:alo:7 c:alor:-8 c:als>:10 c:alt:19 c:alte>:6 c:altr:14 c:altro:7
c:alu:-10 c:alut:-9 c:aluta:-6 c:alv:7 c:am>:6 c:amas:6 c:amat:-7 c:amed:8 c:amedi:8 c:ament:-7 c:ami:-9 c:an>:17
c:ana>:8 c:anc:6 c:anca>:-11 c:ance:-7 c:anci:6 c:anco:8 c:ancor:8 c:and:14 c:anda:-7 c:anda>:-6 c:andan:11
c:ande:-6 c:ande>:-6 c:ander:6 c:ando:33 c:ando>:29 c:ane:16 c:anei:6 c:aneir:7 c:anen:10 c:anent:9 c:ang:16
c:ange:6 c:angt:14 c:angt>:14 c:ani:-11 c:ann:14 c:ann>:10 c:anno>:-8 c:ano:9 c:ano>:13 c:anq:6 c:anqu:6 c:anqua:12
c:anque:-7 c:anse:6 c:ant:17 c:ant>:-15 c:anta:6 c:antan:6 c:ante:12 c:ante>:7 c:anti:14 c:anti>:7 c:anza:6 c:aos:9
c:aos>:9 c:app:-8 c:app>:6 c:appe:-10 c:appel:-7 c:apres:6 c:ar>:15 c:aram:7 c:aram>:8 c:are:19 c:are>:13 c:arge:8
c:arged:7 c:ari:-13 c:ario:-11 c:ario>:-9 c:arl:-9 c:arla:-7 c:arla>:-6 c:arle:6 c:aro:11 c:arol:9 c:art:8 c:art>:14
c:arta>:-7 c:artin:-6 c:arto:7 c:ary:9 c:ary>:10 c:asad:6 c:asado:6 c:ascia:6 c:ascu:6 c:ase:-7 c:ase>:-10 c:asi:6
c:asse:16 c:asse>:6 c:asta:-6 c:astra:6 c:ata:-13 c:ata>:-17 c:atale:9 c:ate:-6 c:ate>:-10 c:ater:10 c:ater>:7
c:atev:7 c:ati:-6 c:ato:13 c:ato>:16 c:atro:9 c:atro>:7 c:ats:12 c:ats>:9 c:att:7 c:atta:-11 c:atte:8 c:atten:6
c:atto:6 c:atto>:7 c:au>:-8 c:auc:-10 c:auch:-8 c:auch>:-7 c:audo:6 c:audo>:6 c:aul:-6 c:aus:-11 c:ausa:-6 c:aut:6
c:auto:6 c:autor:6 c:ave:12 c:avec:7 c:avec>:7 c:avr:-11 c:avra:-11 c:avra>:-7 c:aye:-13 c:aye>:-7 c:ays:-12
c:ays>:-12 c:azie:-6 c:ba>:-7 c:bad:6 c:bag:8 c:bank:10 c:banq:-7 c:banqu:-7 c:bar:13 c:bar>:11 c:bat:6 c:bato:6
c:bato>:6 c:bbe:-8 c:be>:6 c:beg:-9 c:beh:9 c:beha:10 c:behal:11 c:bei:-8 c:ben:24 c:ben>:7 c:bend:7 c:ber>:-14
c:bera:6 c:berat:6 c:berw:6 c:berwi:6 c:best:6 c:bet:-8 c:beta:-8 c:betal:-8 c:bi>:15 c:bin:10 c:bito:9 c:bito>:10
c:blei:6 c:blo:-12 c:bloq:-6 c:bloqu:-6 c:boe:12 c:boek:7 c:boh:8 c:boh>:7 c:boit:6 c:boite:6 c:bom:-7 c:brac:-7
c:bras:6 c:bre:-7 c:bro:8 c:brou:8 c:brou>:7 c:but:9 c:but>:7 c:ca>:-22 c:cab:7 c:cad:-16 c:cado:-8 c:caj:6 c:cald:6
c:cale:-8 c:cam:-10 c:can>:12 c:cap:8 c:caro:6 c:cass:8 c:casse:10 c:cate:7 c:cate>:7 c:cati:7 c:cau:-8 c:caus:-6
c:causa:-6 c:cce:-13 c:ccep:-10 c:ccept:-10 c:cci:6 c:ccon:-7 c:ccont:-7 c:ccor:8 c:ccord:8 c:ccr:7 c:ccre:7
c:ccred:7 c:ceb:6 c:ced:-7 c:cel:-13 c:cem:-12 c:cembr:-8 c:cemo:-7 c:cemos:-7 c:cen:-6 c:cep:-7 c:cept:-7 c:cera:-6
c:cf>:7 c:ch>:-10 c:char:11 c:charg:8 c:che:-34 c:ched:-9 c:ched>:-6 c:chf:-7 c:chg:11 c:chge:11 c:chi:6 c:chick:-7
c:chiud:6 c:chm:7 c:chn:-11 c:chne:-8 c:chre:-6 c:chrif:-6 c:cht:-8 c:cht>:-7 c:chts:-6 c:chw:11 c:ci>:7 c:cia>:-19
c:ciat:11 c:ciato:9 c:cion:-6 c:cla:-12 c:clam:-7 c:clama:-7 c:cod:-9 c:code:-10 c:cole:-6 c:come:-10 c:comm:11
c:comme:8 c:commi:6 c:conc:-9 c:conf:-6 c:confe:-7 c:confo:7 c:cons:9 c:conto:-9 c:contr:12 c:conv:9 c:copi:-6
c:cor:25 c:cora:7 c:cora>:8 c:core:11 c:core>:11 c:corr:-7 c:cors:6 c:corso:6 c:cosi>:-6 c:cti:-6 c:ctu:-7 c:ctur:-6
c:ctura:-8 c:cua:6 c:cuan:-7 c:cuat:7 c:cuatr:7 c:cue:14 c:cuen:15 c:cuent:16 c:da>:-8 c:dad:-6 c:dage:-6 c:dagen:-6
c:dan:14 c:dand:23 c:dando:23 c:dar:-8 c:dat>:-7 c:day:-7 c:days:-7 c:days>:-7 c:deb:-7 c:dec:-8 c:ded:25 c:dede:10
c:dedu:17 c:deduc:13 c:dedui:6 c:dee:13 c:deel:9 c:deel>:10 c:defe:-6 c:defi:8 c:defin:8 c:deja>:7 c:del:-8
c:del>:-8 c:dela:6 c:deli:7 c:delib:6 c:dell:-6 c:della:-6 c:dem:-13 c:dem>:-7 c:deman:-6 c:den:-16 c:dent:-9
c:dentr:-7 c:depe:10 c:depen:10 c:depo:-8 c:der:23 c:der>:9 c:dere:6 c:dere>:11 c:ders:-6 c:des>:-8 c:desc:14
c:desco:6 c:descu:9 c:desp:7 c:despa:8 c:dessu:-6 c:detal:6 c:dett:-6 c:dez:-8 c:deze:-7 c:di>:14 c:dia:-9 c:diff:9
c:diffe:11 c:din:-8 c:dios:6 c:dios>:6 c:dis:9 c:dis>:11 c:disti:6 c:do>:40 c:doc:-7 c:doch:-6 c:don:13 c:donn:8
c:donne:7 c:doo:-6 c:dop:6 c:dopo:7 c:dopo>:7 c:dor:-12 c:dor>:-8 c:dotto:6 c:dr>:7 c:dra:7 c:dred:13 c:dred>:6
c:dredi:7 c:dri:9 c:drin:8 c:drin>:8 c:du>:-7 c:duc:10 c:duca:6 c:dui:13 c:durc:6 c:durch:6 c:dus:-9 c:dus>:-9
c:eac:7 c:each:9 c:each>:8 c:ease:-6 c:ease>:-11 c:eau:-6 c:ebb:-7 c:ebbe:-9 c:eben:6 c:eben>:7 c:ebi:9 c:ebr:-7
c:ebra:-6 c:ec>:9 c:ece:-6 c:eceb:6 c:ech:-17 c:echn:-10 c:echne:-8 c:echt:-8 c:eci:-10 c:ecl:-9 c:ecla:-8
c:eclam:-7 c:eco:-7 c:ed>:7 c:eda:7 c:eda>:8 c:ede:-11 c:ede>:6 c:eden:-8 c:eder:-10 c:edi:9 c:edi>:19 c:edia:-14
c:edo:-14 c:edor:-7 c:edu:15 c:educ:13 c:edui:6 c:ee>:-24 c:eel:6 c:eel>:6 c:eer:7 c:eer>:11 c:eerd:-7 c:ees:-7
c:ef>:11 c:efe:-10 c:efi:10 c:efin:9 c:efini:8 c:eft:-6 c:eg>:-9 c:ega:-9 c:ege:-11 c:ege>:6 c:egen:-8 c:egg:-9
c:egge:-9 c:egge>:-6 c:ego:-11 c:ego>:-7 c:egr:8 c:egt:-8 c:egt>:-8 c:egue>:-7 c:eguem:11 c:egun>:6 c:eha:12
c:ehal:11 c:ehalt:6 c:ehe:11 c:ehe>:9 c:ehr:18 c:ehr>:17 c:ei>:10 c:eich:-6 c:eig:-10 c:ein>:-9 c:eins:6 c:eins>:8
c:eis>:-6 c:eit:-12 c:eita:8 c:eitag:8 c:eja>:7 c:eke:6 c:eken:8 c:eko:-8 c:ekom:-6 c:ekomm:-6 c:ele:-11 c:elen:-6
c:elf>:-7 c:elft:6 c:elft>:6 c:eli:7 c:elib:6 c:elibe:6 c:ell:-24 c:ella:-9 c:ella>:-8 c:elle:-6 c:elo:6 c:els:6
c:ema:-12 c:embe:-6 c:ember:-6 c:embl:7 c:emble:6 c:eme:-11 c:emen:-9 c:ement:-8 c:emi:-14 c:emo:13 c:emos:20
c:emos>:20 c:en>:-8 c:ena:14 c:ence:8 c:ence>:11 c:enci:-12 c:encia:-14 c:encor:7 c:ende>:6 c:endr:7 c:ene:11
c:ene>:6 c:ener:6 c:enn:8 c:enne:7 c:enne>:8 c:ens:-21 c:ensa:-6 c:ent:-13 c:enta:7 c:enta>:6 c:ental:9 c:ente:-8
c:ente>:-7 c:ento>:-13 c:entr:-8 c:entra:-6 c:entre:12 c:entro:-14 c:enu:7 c:enu>:9 c:env:-8 c:enz:-7 c:epe:8
c:epen:9 c:epend:10 c:epi:-6 c:epo:-11 c:ept:-14 c:epte:-8 c:eptem:-7 c:equ:-7 c:eque>:-6 c:eran>:7 c:erc:-6
c:erco:-6 c:ercol:-7 c:erdi:7 c:ere:6 c:erei:6 c:eren:10 c:erenc:7 c:erent:-6 c:eres:-10 c:erg:-6 c:eri:-10
c:eria:-6 c:eria>:-7 c:erk:-10 c:erla:9 c:erme:6 c:ermet:7 c:ermi:-9 c:erp:-6 c:err:7 c:err>:6 c:ers:-6 c:erst:-6
c:ert:14 c:ert>:-6 c:erta:8 c:erta>:6 c:erto:7 c:erva:10 c:ervan:12 c:ervi:-7 c:erwie:6 c:ery:-8 c:erzo:11 c:es>:-7
c:esa:16 c:esag:6 c:esagt:6 c:escon:6 c:escu:9 c:escue:11 c:ese:-12 c:ese>:-11 c:esent:-9 c:eso>:6 c:esor:-6
c:esp:13 c:espa:8 c:espac:8 c:espec:7 c:essa:17 c:essa>:14 c:essu:-9 c:essus:-6 c:est:18 c:est>:9 c:esta:13
c:esta>:11 c:estao:9 c:este:-7 c:esti:-10 c:estin:-6 c:estl:7 c:esto:21 c:esto>:12 c:estr:-10 c:et>:25 c:eta>:-8
c:etad:7 c:etade:7 c:etale:-6 c:ete:-8 c:eti:7 c:eto>:-9 c:etor:6 c:ette:6 c:etten:7 c:ettr:6 c:ettre:6 c:etu:6
c:etur:8 c:eur:14 c:eurb:7 c:eurbe:7 c:euro:10 c:euro>:11 c:eurs:6 c:eurs>:6 c:eut>:9 c:eve>:6 c:evi:6 c:evr:-9
c:evre:-6 c:evrez:-6 c:ext:7 c:ez>:-6 c:eza:21 c:eza>:11 c:ezad:7 c:ezer:11 c:ezer>:11 c:fact:-9 c:factu:-8
c:fail:-6 c:fan:6 c:far:-6 c:fat:8 c:fatt:12 c:fatto:9 c:fec:-8 c:fei:-12 c:feit:-6 c:fen:-10 c:fen>:-6 c:fer:11
c:fere:7 c:feren:10 c:fert:11 c:ferta:7 c:ff>:-6 c:ffe:19 c:ffer:12 c:ffere:11 c:fia:11 c:fic:-10 c:fica:-11
c:fica>:-8 c:fici:8 c:fici>:6 c:fico>:-7 c:fim:-8 c:fim>:-8 c:fine:-7 c:fine>:-7 c:fini:6 c:finit:8 c:fino:11
c:fino>:10 c:firm:-8 c:firm>:-7 c:firma:-14 c:firme:15 c:foi>:-7 c:fon:6 c:font:9 c:for:-15 c:for>:-8 c:formi:9
c:frai:-6 c:frais:-6 c:franc:7 c:free:10 c:freit:8 c:fres:-6 c:fri:-7 c:fte:14 c:fte>:12 c:ful:-6 c:full:-6 c:gain:8
c:gains:8 c:game:-6 c:gamen:-6 c:gamo:9 c:gamos:9 c:gan:-19 c:gar:18 c:gar>:7 c:gara:6 c:gas:-7 c:gat:-14 c:gata:-9
c:gata>:-9 c:gc>:7 c:ge>:9 c:ged:6 c:ged>:6 c:geg:-10 c:geld:-6 c:gem:-7 c:gen:10 c:gen>:6 c:gend:9 c:genda:6
c:ger:-13 c:ges:6 c:gesa:7 c:gesag:6 c:gesp:6 c:gespr:8 c:gest:-8 c:gez:10 c:gge:-6 c:gge>:-6 c:ght>:6 c:gia:12
c:gia>:11 c:gin:-12 c:gir:6 c:giro:8 c:giro>:8 c:giu:-9 c:glei:-6 c:gm>:11 c:gne:-6 c:gol:7 c:gor:-8 c:gora:-9
c:gora>:-9 c:gra:-18 c:gre:17 c:gres:11 c:greso:7 c:gt>:20 c:gue:6 c:gue>:-11 c:guem:13 c:guem>:13 c:guia:7
c:guia>:7 c:gur:-7 c:ha>:-15 c:hab:6 c:hacem:-7 c:hal:33 c:halb:15 c:half:20 c:half>:11 c:halft:10 c:hall:-7
c:hallo:-8 c:halv:6 c:halve:6 c:hang:11 c:hangt:13 c:har:10 c:harg:8 c:harge:8 c:has:-8 c:hast:-6 c:hasta:-6 c:hat:7
c:hats:7 c:hats>:7 c:hau:-7 c:he>:8 c:hea:-7 c:hed:-11 c:hed>:-7 c:hei:-10 c:hel:14 c:helf:6 c:helft:6 c:hell:7
c:hem>:-9 c:hemo:8 c:hemos:8 c:herr:10 c:herr>:6 c:hge:11 c:hi>:9 c:hiama:6 c:hic:9 c:hich:12 c:hich>:13 c:hick:-7
c:hin:-12 c:hing:-8 c:hing>:-6 c:his:12 c:his>:9 c:hiud:6 c:hl>:6 c:hle:-10 c:hlen:-9 c:hlen>:-10 c:hlt:9 c:hlt>:10
c:hne:-8 c:ho>:9 c:hoj:9 c:hoje:6 c:hoje>:6 c:home:6 c:hor:7 c:hort:7 c:hort>:8 c:hos:6 c:hou:-13 c:hout:-6
c:hout>:-6 c:hr>:20 c:hrif:-6 c:hrift:-6 c:hts:-6 c:hun:7 c:hund:6 c:hundr:6 c:iad:-11 c:iado:-8 c:iados:-10
c:ial:-6 c:iama:6 c:ian:9 c:iano:7 c:iar:15 c:iar>:16 c:iat:10 c:iato:8 c:ibe:11 c:iber:6 c:ica:-26 c:ica>:-13
c:icad:-6 c:ice:-6 c:ice>:-12 c:ich:12 c:ich>:23 c:iche:-8 c:ider>:7 c:ido:11 c:ido>:10 c:ief>:9 c:ieg:-11 c:ieh:8
c:iehe:8 c:iel:-7 c:iene>:6 c:iens:6 c:iesen:6 c:iet:11 c:iet>:9 c:ife:-7 c:ifer:-6 c:iff:9 c:iffe:12 c:iffer:11
c:ifi:-7 c:ifici:6 c:ifico:-7 c:ig>:15 c:ige:-7 c:igen>:6 c:ight>:6 c:igi:7 c:ign:-13 c:igne:-7 c:igt:6 c:igt>:7
c:igu:-7 c:ijke:6 c:ijn>:-6 c:ijs>:8 c:ik>:10 c:il>:12 c:ile:-8 c:ile>:-9 c:ille:13 c:ille>:16 c:ils:-9 c:ils>:-8
c:ilt:-7 c:im>:-12 c:ima:10 c:ima>:7 c:ime>:7 c:imo:-8 c:imos:-7 c:imos>:-7 c:imp:8 c:in>:-17 c:ina:9 c:ina>:11
c:inc:-11 c:inci:-6 c:ind:6 c:ind>:6 c:ine:-21 c:ine>:-16 c:inf:-6 c:ingr:7 c:ingre:6 c:ings:-8 c:ini:16 c:ini>:6
c:init:8 c:initi:7 c:ink:10 c:ino:-9 c:ino>:-8 c:ins:15 c:ins>:11 c:inst:8 c:inst>:8 c:int>:-8 c:io>:-9 c:ion>:-6
c:ione>:8 c:ipe:-6 c:ir>:7 c:ira:14 c:ira>:6 c:irar:6 c:irect:-6 c:irm:-7 c:irm>:-7 c:irma:-13 c:irmad:-9 c:irme:15
c:irme>:6 c:iro:8 c:iro>:6 c:irs:9 c:irs>:6 c:is>:-7 c:isa:9 c:isa>:8 c:ise:6 c:ises:6 c:ises>:6 c:ismo:-6
c:ismo>:-6 c:isp:-8 c:isse:-7 c:ist:-26 c:ist>:-7 c:ista:-8 c:ista>:-8 c:isti:6 c:isto:-8 c:istr:-9 c:istra:-6
c:it>:-9 c:ita:15 c:ita>:-6 c:itag:8 c:itag>:8 c:itar:7 c:ite:-13 c:ith:-11 c:itho:-6 c:ithou:-6 c:iti:8 c:itir:6
c:itira:6 c:ito:-11 c:itor:-7 c:its:-6 c:its>:-7 c:itta:6 c:itte>:-11 c:itz:6 c:itz>:8 c:iu>:12 c:ius:-6 c:ive:-8
c:ix>:12 c:jan:24 c:janei:7 c:jans:6 c:janse:6 c:jar:-7 c:jec:7 c:ject:6 c:jke:6 c:jn>:-6 c:jon>:8 c:jou:6 c:jour:8
c:jour>:6 c:js>:10 c:kan:12 c:kann:10 c:kel:8 c:ken:13 c:king:6 c:king>:6 c:klaa:7 c:klaar:7 c:kle:8 c:klei:7
c:klein:7 c:kom:-9 c:komm:-12 c:komme:-7 c:kommt:-6 c:kr>:-6 c:krij:6 c:krijg:6 c:kt>:-15 c:kur:6 c:kurz:6 c:kwa:6
c:la>:8 c:laa:8 c:laar:7 c:lace:7 c:lag:8 c:lage:9 c:lam:-11 c:lama:-6 c:lan:-6 c:lang>:-6 c:lar:-8 c:las>:-7
c:late:-7 c:late>:-7 c:laud:6 c:laudo:6 c:lauf:-8 c:lauf>:-7 c:lav:-13 c:lavr:-11 c:lavra:-11 c:lbe:16 c:lbe>:11
c:lco:14 c:lcos:7 c:ld>:-17 c:ldi:-11 c:lease:-6 c:lec:-7 c:lee:-7 c:lef:-8 c:lefon:-7 c:leg:-18 c:legg:-8
c:legge:-7 c:lei:12 c:leic:-6 c:leid:6 c:lem:-11 c:lem>:-6 c:len:-23 c:len>:-22 c:ler>:-6 c:les:7 c:less:9 c:less>:7
c:lettr:6 c:lft:16 c:lft>:6 c:lfte:10 c:lfte>:10 c:lga:7 c:lga>:8 c:lho:8 c:lib:7 c:libe:6 c:liber:6 c:lic:-18
c:lica:-7 c:lich:-7 c:lis:-11 c:list:-11 c:lit:-9 c:ll>:-12 c:lle>:8 c:lli:-8 c:llo:-6 c:llo>:-10 c:llt:-6 c:lo>:-13
c:loi:7 c:loir:8 c:loir>:8 c:loq:-6 c:loqu:-6 c:loque:-6 c:lor:-14 c:lor>:-6 c:los>:9 c:ls>:6 c:lta:8 c:lta>:8
c:ltant:6 c:ltr:10 c:ltro>:7 c:lun:11 c:lund:6 c:lundi:6 c:lus:-9 c:lut:-9 c:luta:-6 c:lvid:6 c:lvida:7 c:ma>:6
c:mac:-8 c:mach:-6 c:mad:-9 c:mag:-8 c:mai:-7 c:mail:-6 c:maine:-6 c:mak:7 c:make:8 c:mal:6 c:man:21 c:mand:-7
c:mande:-9 c:mando:10 c:manen:10 c:mani:-6 c:mano:6 c:mano>:8 c:manq:12 c:manqu:12 c:mant:9 c:mante:8 c:mar:-8
c:mare:8 c:mare>:8 c:mart:-7 c:marti:-6 c:mat:-14 c:mate:-7 c:may:6 c:mbar:6 c:mbe:-13 c:mbe>:-6 c:mber:-9
c:mber>:-7 c:mbl:6 c:mc>:8 c:medi:-6 c:medi>:8 c:media:-15 c:meh:17 c:mehr:17 c:mehr>:17 c:mei:-10 c:men:-15
c:meno:7 c:mens:-6 c:ment:-14 c:mento:-9 c:mer:-10 c:mes:-9 c:mes>:11 c:mess:-8 c:metad:7 c:meu:11 c:mez:9 c:mia:-8
c:miam:-9 c:miamo:-9 c:mid:7 c:mida:6 c:midad:8 c:mie:-13 c:mier:-9 c:mij:-7 c:mijn:-6 c:mijn>:-6 c:mil:18 c:mill:12
c:mille:12 c:mina:6 c:mira:7 c:mira>:10 c:mis:-6 c:mismo:-6 c:mita:6 c:mita>:6 c:mitte:-6 c:mme:-6 c:mmen:-7
c:mmes>:6 c:mmi:7 c:mmt:-6 c:mmt>:-6 c:mo>:-9 c:mon:-12 c:mont:-15 c:monta:-6 c:month:-7 c:mor:14 c:morg:7 c:morge:7
c:mos:6 c:mos>:6 c:mpl:-6 c:mpu:6 c:mt>:-7 c:mult:6 c:na>:22 c:nach>:-7 c:nan:7 c:nao:-6 c:nao>:-6 c:natal:7
c:nca>:-8 c:nce>:12 c:nci:-8 c:ncia:-13 c:ncia>:-18 c:nco:7 c:ncor:12 c:ncora:8 c:ncore:7 c:nda:-8 c:nda>:-6
c:ndan:10 c:ndar:-6 c:nder:12 c:ndere:11 c:ndi:6 c:ndis:6 c:ndo:18 c:ndo>:20 c:ndr:12 c:ndre:12 c:ndred:13 c:nds:6
c:ne>:25 c:neir:7 c:neiro:7 c:nen>:-11 c:nent:9 c:ner>:-7 c:nest:7 c:nesta:6 c:nfe:-8 c:nfer:-7 c:nfi:-6 c:nfia:10
c:nfir:-14 c:nfirm:-14 c:ng>:-8 c:ngi:-8 c:ngo:8 c:ngr:7 c:ngre:6 c:ngres:6 c:ngs:-10 c:ngt:15 c:ngt>:14 c:nhe:-6
c:ni>:-8 c:nich:8 c:nicht:6 c:nig:16 c:nigh:9 c:night:9 c:nin:7 c:ning:10 c:ning>:11 c:nis:-9 c:niti:7 c:nkel:6
c:nn>:11 c:nne:17 c:nne>:18 c:nns:6 c:nog:8 c:noi:-6 c:nom:7 c:non:-7 c:non>:-6 c:nostr:-6 c:not:-8 c:notr:-6
c:notre:-6 c:novem:6 c:nqu:11 c:nqua:8 c:nqui:6 c:nsa:-9 c:nse:7 c:nso:-6 c:nst:17 c:nsta:9 c:nsta>:6 c:nt>:-10
c:nta>:6 c:ntab:-7 c:ntabi:-6 c:ntal:9 c:ntam:6 c:ntane:7 c:ntar:-10 c:ntas:6 c:ntas>:6 c:ntena:6 c:ntere:-11
c:ntero:10 c:ntes:-9 c:nth:-7 c:nth>:-7 c:nti:9 c:nti>:8 c:ntia:6 c:nto:-17 c:nto>:-27 c:ntor:6 c:ntor>:6 c:ntr:6
c:ntrac:14 c:ntre:11 c:ntre>:7 c:ntro:-7 c:ntro>:-13 c:ntrol:7 c:nu>:6 c:nuar>:-6 c:nue:-8 c:num:-7 c:nut:-6
c:nvenu:8 c:oas:-6 c:oas>:-6 c:obe:6 c:obr:8 c:obro:6 c:occ:-6 c:oce:-8 c:och:-14 c:och>:-13 c:ock>:6 c:oda:6
c:ode:-6 c:odes:-6 c:odo:11 c:odo>:8 c:oed:-7 c:of>:17 c:ofe:7 c:ofer:7 c:ofert:8 c:oh>:7 c:oi>:-13 c:oice>:-8
c:oir:6 c:oir>:7 c:oit:7 c:oje:9 c:oje>:6 c:ola:6 c:ola>:13 c:olan:-6 c:olang:-6 c:old>:-6 c:olet:-7 c:olt:8
c:olta:9 c:olta>:6 c:olve:-6 c:olvi:6 c:olvid:6 c:oma:-7 c:ome:-7 c:omes:-6 c:omi:7 c:omme:9 c:omme>:9 c:ommen:-7
c:ommes:6 c:ommi:7 c:ommt:-6 c:ommt>:-6 c:omp:-7 c:on>:22 c:onc:-6 c:one>:13 c:ones:-6 c:ones>:-8 c:onf:-6 c:onfe:-7
c:onfer:-7 c:onfia:10 c:onfir:-14 c:onfo:7 c:onfor:7 c:ong:-12 c:oni:10 c:onn:11 c:onne:7 c:onne>:7 c:onor:6
c:ons:18 c:ons>:9 c:onta:-7 c:onta>:6 c:ontab:-6 c:ontag:-7 c:onte>:7 c:onth:-8 c:onth>:-7 c:onto:-7 c:onto>:-7
c:ontr:12 c:ontra:6 c:ontro:8 c:onv:9 c:onven:6 c:oor:-8 c:ope:-6 c:opo:6 c:opo>:7 c:opr:7 c:opri:6 c:oque:-9
c:or>:-17 c:ora:-10 c:ord:-13 c:orde:-6 c:ordi:-6 c:ordo:6 c:ore>:9 c:ores:-9 c:ores>:-9 c:orgen:6 c:ork:9 c:ormi:6
c:orn:-6 c:orna:-8 c:ornat:-7 c:oro:-9 c:oro>:-7 c:orr:-7 c:orre:-6 c:ors>:-7 c:orso:6 c:orso>:6 c:ort:18 c:ort>:10
c:ortes:6 c:os>:39 c:osc:6 c:ose:6 c:oses:6 c:oses>:6 c:osi>:-7 c:osin:8 c:osito:-8 c:ost:-6 c:ot>:-7 c:ote:14
c:ote>:11 c:oth:8 c:othe:13 c:other:13 c:oto:-8 c:otr:14 c:otre:-8 c:otre>:-7 c:otro:17 c:otro>:12 c:otto>:7 c:ou>:7
c:our:-15 c:our>:-6 c:ours:-7 c:ours>:-6 c:ous:6 c:ous>:8 c:out>:-10 c:outr:9 c:outra:7 c:ove:-7 c:ove>:-9 c:ovem:6
c:ovemb:6 c:ow>:10 c:owa:9 c:oy>:12 c:pac:12 c:pach:8 c:paga:-12 c:paga>:-6 c:pagar:8 c:pagat:-11 c:pago:14
c:pago>:14 c:pagu:7 c:pague:7 c:pala:-10 c:palav:-7 c:pare:11 c:paro:6 c:pasad:7 c:pass:-13 c:passe:-6 c:pau:-11
c:paul:-7 c:paye:-11 c:paye>:-6 c:pe>:-6 c:pece:6 c:pela:6 c:pela>:7 c:pen:-7 c:pend:8 c:pende:8 c:pens:-6 c:per:-8
c:per>:10 c:pera:-6 c:perde:6 c:pers:-6 c:pesa:7 c:peu:10 c:peut:6 c:peut>:6 c:pic:10 c:pie:-6 c:piu:8 c:piu>:8
c:pix:7 c:pix>:7 c:ple:-17 c:plea:-8 c:pleas:-8 c:pli:-10 c:plic:-7 c:plica:-8 c:po>:9 c:pod:11 c:pode:6 c:pode>:7
c:poi:-6 c:por>:-6 c:port:9 c:pos>:6 c:pose:6 c:pot>:-6 c:pou:13 c:pp>:6 c:ppe:-11 c:ppel:-7 c:pra:-8 c:pre:-6
c:pres>:7 c:prese:-9 c:prez:7 c:preza:7 c:prim:8 c:prime:6 c:prin:-8 c:proce:-6 c:prot:6 c:prote:7 c:prov:-8
c:prove:-8 c:pru:6 c:pte:-8 c:ptem:-7 c:ptemb:-7 c:pter:-6 c:pus:6 c:put:11 c:put>:8 c:qua:18 c:quai:7 c:qualc:7
c:quan:9 c:quand:12 c:que:-11 c:que>:-11 c:quel:9 c:quell:8 c:quest:-6 c:qui:16 c:quida:-6 c:quido:9 c:quin:7
c:quit:13 c:ra>:11 c:rach:8 c:racht:10 c:ract:12 c:ract>:9 c:rad:-9 c:rado:-6 c:rage:-6 c:rai:-10 c:ram:6 c:ram>:6
c:ranco:6 c:rap:-9 c:rare:6 c:rare>:6 c:rate:6 c:ratte:6 c:rca:8 c:rchg:6 c:rchge:6 c:rco:-7 c:rcol:-9 c:rcole:-7
c:rd>:-6 c:rde:-8 c:rdo>:8 c:re>:8 c:rea:-10 c:rec:-26 c:rece:6 c:rece>:10 c:receb:6 c:rech:-13 c:rechn:-6 c:reci:-7
c:recl:-7 c:recla:-7 c:rect:-7 c:red:8 c:redi:8 c:redi>:7 c:ree:8 c:reg:8 c:regi:8 c:rei:-12 c:rei>:-6 c:reit:8
c:reita:8 c:rem:8 c:rem>:7 c:renc:7 c:rence:13 c:renci:-9 c:rent:-6 c:rep:-9 c:rer:-14 c:rer>:-6 c:res:47 c:rese:-8
c:resen:-9 c:reso>:6 c:rest:44 c:rest>:10 c:resta:9 c:reste:11 c:resto:16 c:rete:10 c:reten:7 c:reti:9 c:retor:6
c:rett:-7 c:retti:-6 c:rez>:-6 c:reza:7 c:rezad:7 c:rge:9 c:rged:6 c:rged>:7 c:ria>:-10 c:ric:-6 c:rida:-6 c:rie:-11
c:rie>:-6 c:rief:6 c:rief>:6 c:rif:-13 c:rift:-6 c:rij:9 c:rijg:6 c:rim:8 c:rima:7 c:rina:7 c:rina>:8 c:rinc:-6
c:ring>:6 c:rio:-9 c:rise:9 c:rises:7 c:ritir:6 c:rivan:6 c:rle:6 c:rli:-6 c:rm>:-7 c:rma:-12 c:rmad:-10 c:rmado:-8
c:rme:15 c:rmet:7 c:rmia:-9 c:rmiam:-9 c:rn>:6 c:rna:-10 c:rnat:-7 c:rne:9 c:ro>:24 c:roc:-11 c:roce:-6 c:roe:8
c:rol:10 c:role:11 c:role>:7 c:ros>:-7 c:rote:10 c:rou:11 c:rou>:14 c:rov:-10 c:rove:-8 c:rr>:6 c:rre:-13 c:rres:7
c:rriva:7 c:rs>:-6 c:rsato:7 c:rste>:7 c:rt>:11 c:rte:7 c:rtin:-9 c:rto:14 c:rto>:9 c:ruc:7 c:run:-7 c:run>:-9
c:ruz:-9 c:ruzi:-7 c:rva:13 c:rvan:15 c:rvan>:12 c:rvi:-11 c:rwie:6 c:rwies:6 c:rzo:12 c:rzo>:15 c:sab:17 c:saba:10
c:sado:6 c:sado>:6 c:sal:-31 c:sald:-13 c:sale:-8 c:sale>:-7 c:salu:-11 c:salut:-7 c:sam:14 c:same:11 c:samed:8
c:san:6 c:sant:6 c:santa:6 c:sao:8 c:sao>:8 c:sati:-6 c:sato:6 c:sato>:6 c:sca:-8 c:scha:-7 c:schic:-7 c:schre:-6
c:schw:11 c:scia:6 c:sco:15 c:sco>:6 c:scont:6 c:scor:6 c:scors:6 c:scu:13 c:scue:11 c:scuen:11 c:sda:-6 c:se>:-30
c:sed:7 c:sei>:7 c:sem:9 c:semai:-6 c:semb:9 c:sembl:7 c:sen>:10 c:sep:-11 c:sept:-10 c:septe:-7 c:ser:-11
c:sera>:-7 c:serv:-9 c:servi:-6 c:ses:12 c:ses>:12 c:sho:6 c:shor:8 c:short:8 c:sia:-7 c:siam:-7 c:siamo:-7 c:sib:-6
c:sie:-12 c:sie>:-12 c:sina:7 c:sina>:8 c:sind>:6 c:sit:-6 c:sito:-8 c:sito>:-8 c:six:7 c:six>:7 c:smo>:-7 c:sob:16
c:sobr:13 c:socio:6 c:solt:7 c:solta:7 c:somm:6 c:somme:8 c:sor:-14 c:sos>:-6 c:spa:9 c:spac:7 c:spach:8 c:spe:-7
c:spec:6 c:spece:6 c:sper:-7 c:spi:-7 c:sra:6 c:ss>:19 c:ssa:10 c:ssa>:7 c:ssi:-9 c:ssimo:6 c:sso:-6 c:ssu:-11
c:ssus:-6 c:ssus>:-6 c:staa:-6 c:stan:8 c:stant:9 c:stao:9 c:stao>:9 c:stat:8 c:ste>:16 c:stem:-7 c:sten:-7
c:stens:-6 c:ster:-6 c:steu:12 c:steur:12 c:stic:6 c:stima:6 c:stl:7 c:stor:-8 c:storn:-9 c:str:-21 c:stro:-6
c:stru:-6 c:stu:8 c:stuu:9 c:stuur:9 c:su>:-9 c:sub:10 c:subi:9 c:subit:8 c:suit:6 c:sul:9 c:sum:-6 c:sur:15
c:sur>:11 c:sure:7 c:sus:-7 c:sus>:-7 c:swe:6 c:ta>:-31 c:taa:-6 c:taal>:6 c:tab:-9 c:tabi:-7 c:tabil:-7 c:tac:-10
c:tad:6 c:tade:7 c:tade>:8 c:tag:9 c:tag>:6 c:tage>:6 c:tai:-9 c:tal:17 c:tale:6 c:tale>:13 c:talen:-6 c:talo:11
c:tam:-12 c:tam>:-9 c:tan:21 c:tance:8 c:tane:7 c:tant:14 c:tant>:-13 c:tanta:7 c:tanti:7 c:tanto:6 c:tao:6 c:tao>:7
c:tar:-7 c:tar>:-6 c:tas>:7 c:tat:6 c:tax:6 c:te>:17 c:tee:-8 c:tei:14 c:tel>:6 c:tell:-8 c:tem:-11 c:teme:-6
c:temo:7 c:temos:8 c:tenan:6 c:tengo:6 c:tens:-6 c:tens>:-6 c:tento:6 c:tere:-11 c:teres:-6 c:tero:7 c:tero>:10
c:ters:-7 c:tes:-10 c:teste:-6 c:teu:6 c:teur:9 c:teurb:7 c:tev:7 c:tge:6 c:th>:-19 c:tha:10 c:that:10 c:thats:7
c:the:10 c:the>:7 c:ther:7 c:ther>:8 c:thin:-6 c:thing:-8 c:this:8 c:this>:8 c:tho:-6 c:thout:-6 c:ti>:22 c:tie:8
c:tif:-6 c:tig>:6 c:till>:-7 c:time>:6 c:tin:-17 c:ting:-6 c:ting>:-7 c:tio:9 c:tir:11 c:tira:10 c:tirar:6 c:tit:-6
c:tje:-6 c:to>:8 c:tod:15 c:toda:6 c:todo:9 c:todo>:8 c:ton:11 c:toni:7 c:took:6 c:took>:6 c:tor:-8 c:torn:-12
c:torna:-7 c:tort>:7 c:tos:6 c:tos>:7 c:tra:25 c:tra>:20 c:trac:12 c:tract:14 c:tran:7 c:tre>:-8 c:trega:7 c:tres:8
c:tres>:7 c:tri:-12 c:tro:13 c:tro>:6 c:trol:7 c:trole:7 c:tru:-9 c:tta:-9 c:tte:10 c:tte>:-11 c:tten:14 c:tten>:10
c:tti:-7 c:tti>:9 c:tto:6 c:tto>:9 c:ttura:7 c:tu>:6 c:tuu:6 c:tuur:6 c:tuur>:9 c:twee>:-8 c:two>:9 c:tz>:7 c:tze:-6
c:uai:7 c:ualc:7 c:ualco:7 c:uand:7 c:uanto:-9 c:uar>:-10 c:uary:8 c:uary>:8 c:uas>:7 c:uat:6 c:uatr:7 c:uatro:6
c:uber:6 c:uberw:6 c:ubi:13 c:ubit:8 c:ubito:8 c:uch:-10 c:uch>:-6 c:uci:6 c:udia:7 c:ue>:-21 c:ued:9 c:ueda:10
c:ueda>:7 c:uell:7 c:uem:10 c:uem>:11 c:uen:13 c:uent:15 c:uenta:17 c:uer:9 c:ugesa:7 c:ugl:6 c:ugli:6 c:uia:7
c:uia>:7 c:uida:-7 c:uido:9 c:uido>:7 c:uin:6 c:uis>:-7 c:uit:15 c:uit>:-9 c:uito:10 c:uito>:10 c:ule:-7 c:uli:-6
c:uma:-7 c:uma>:-7 c:ume:-7 c:und:8 c:und>:-8 c:undi:10 c:undr:8 c:undre:6 c:unds>:6 c:une:9 c:uni:-7 c:unt:-10
c:uo>:8 c:urb:7 c:urbe:7 c:urchg:6 c:ures>:6 c:urn:6 c:urne:6 c:uros:-8 c:uros>:-8 c:urs:-8 c:urt:-6 c:urz:6
c:us>:-12 c:usa:-9 c:use:-6 c:usi:7 c:ut>:14 c:uta:-9 c:uta>:-6 c:ute:-15 c:ute>:-11 c:uten:-6 c:utori:6 c:utr:7
c:utra:7 c:utra>:8 c:uur>:8 c:ux>:8 c:va>:-12 c:vai:6 c:vai>:9 c:valor:-6 c:van:13 c:van>:16 c:vann:-6 c:vanno:-6
c:vano:8 c:vano>:9 c:vant:-9 c:vant>:-6 c:var:11 c:vara:6 c:vast>:6 c:vec>:7 c:vece:-9 c:ved:-7 c:vem:12 c:vemb:6
c:vembe:-7 c:vembr:12 c:vendr:9 c:venu:7 c:venu>:9 c:vere:12 c:verla:6 c:vers:11 c:verw:-7 c:very:-8 c:very>:-6
c:verz:-8 c:ves>:-8 c:vev:6 c:vi>:-7 c:via>:-9 c:vida:10 c:vida>:11 c:vie:20 c:vien:9 c:vier:14 c:vier>:6 c:vino:-6
c:vino>:-6 c:vir:-10 c:vire:-6 c:voi:-11 c:voi>:-6 c:vol:10 c:volvi:6 c:vom:7 c:vom>:7 c:von:13 c:von>:13 c:vor:-18
c:voss:-7 c:voy:8 c:voy>:12 c:vra:-10 c:vra>:-8 c:vre:-9 c:vrez:-6 c:vrez>:-6 c:vut:-6 c:waa:6 c:wan:11 c:wann:11
c:wann>:7 c:we>:13 c:wee>:-8 c:wen:7 c:went:7 c:went>:7 c:wer:-12 c:whi:14 c:whic:12 c:which:12 c:wir:-6 c:wir>:-6
c:wit:-11 c:with:-9 c:witho:-6 c:wo>:8 c:wor:15 c:work:9 c:xa>:6 c:ya>:-9 c:ye>:-7 c:yer:-6 c:you:-10 c:your:-7
c:ys>:-13 c:za>:13 c:zad:8 c:zah:6 c:zahl:7 c:zahl>:8 c:zahle:-11 c:zahlt:10 c:zeg:-7 c:zer:12 c:zer>:14 c:zi>:-8
c:zic:-6 c:zich:-6 c:zion:7 c:zione:9 c:zit:7 c:zit>:6 c:zo>:6 c:zug:8 c:zuge:7 c:zuges:7 d:0.1:47 d:0.25:49
d:0.4:53 d:0.55:54 d:0.7:58 d:0.85:18 e:paid=day:32 e:promise=day:-25 e:promise=none:-9 f:_amount:102 f:_day:48
f:_invoice:-49 f:admin:-7 f:back:-12 f:bounce:-15 f:closed:7 f:contest:-36 f:copy:25 f:d.ADVERTISING_PROMO:7
f:d.BALANCE_DECLINED:-5 f:d.CANCELLED:-7 f:d.CONTRACT_TERMS:12 f:d.DAMAGED:11 f:d.DUPLICATE_BILLING:-8
f:d.FREIGHT:16 f:d.LATE_DELIVERY:11 f:d.LATE_FEE_CONTESTED:-18 f:d.LOST:-9 f:d.MISSING_DOCS:-9 f:d.QUALITY:16
f:d.QUANTITY_SHORT:26 f:d.RETURN:15 f:d.TAX:18 f:d.VOLUME_REBATE:5 f:d.WITHHOLDING:-11 f:demand:-17 f:difference:34
f:dispute:-15 f:firm:-10 f:fix:-37 f:formal:-11 f:gone:-13 f:goods:22 f:greeting:-25 f:hold:11 f:hope:26
f:hostile:-17 f:inject:-16 f:insolvency:-21 f:joke:-15 f:lawyer:-26 f:legal:-24 f:mine:10 f:moved:22
f:n.QUANTITY_SHORT:64 f:netted:-10 f:not_dispute:-19 f:not_insolvency:-11 f:not_legal:-7 f:not_paid:-11
f:not_stop:-9 f:once_us:7 f:ooo:5 f:order:-15 f:others:116 f:paid:10 f:part:181 f:pay:-10 f:plan:29 f:proof:-14
f:propose:28 f:r.CONTRACT_TERMS:7 f:r.DESCRIPTION:-9 f:r.DUPLICATE_BILLING:-11 f:r.LATE_DELIVERY:21
f:r.LATE_FEE_CONTESTED:-16 f:r.PALLET_CONTAINER:-5 f:r.PRICE_ERROR:20 f:r.PRIOR_OVERPAYMENT:10 f:r.QUALITY:10
f:r.QUANTITY_SHORT:20 f:r.TAX:19 f:r.VOLUME_REBATE:7 f:r.WITHHOLDING:-9 f:r.WRONG_PRODUCT:-6 f:refuse:-22
f:remittance:25 f:rest:116 f:run:-28 f:setoff:11 f:statement:-29 f:unable:10 f:until:-7 f:wait:-7 f:willpay:-26
i:already_paid:34 i:already_paid=2:9 i:already_paid=3:25 i:bounce:-7 i:bounce=3:-7 i:copy_invoice_request:21
i:copy_invoice_request=2:-5 i:copy_invoice_request=3:26 i:dispute:10 i:dispute=1:-6 i:dispute=3:13 i:hardship=2:-9
i:hardship=3:12 i:hostile:-18 i:hostile=2:-13 i:hostile=3:-5 i:in_payment_run:7 i:in_payment_run=3:7
i:insolvency:-18 i:insolvency=3:-17 i:invoice_admin:-14 i:invoice_admin=3:-10 i:legal:-24 i:legal=3:-23 i:nothing:50
i:out_of_office:-6 i:out_of_office=3:-9 i:partial_payment:113 i:partial_payment=2:22 i:partial_payment=3:91
i:payment_plan_request:26 i:payment_plan_request=2:10 i:payment_plan_request=3:16 i:promise_to_pay:-35
i:promise_to_pay=3:-36 i:question:7 i:question=1:9 i:question=2:-6 i:remittance_advice:16 i:remittance_advice=2:7
i:remittance_advice=3:9 i:statement_request:-28 i:statement_request=2:-14 i:statement_request=3:-14
i:unsubscribe=3:-8 i:wrong_contact:-7 i:wrong_contact=3:-7 l:de:-11 l:en:-6 l:es:11 l:it:-19 l:pt:19 n:1:17 n:2:-6
n:3:19 n:5:-8 n:6:-20 p:aanman:-6 p:abgezo:10 p:abonad:-5 p:abschl:7 p:abstim:-5 p:accept:-13 p:accont:-13
p:accord:7 p:accred:16 p:aceita:7 p:acompt:5 p:adjunt:-5 p:agains:16 p:agenda:5 p:akkoor:-5 p:albert:8 p:angebo:6
p:anothe:6 p:anzahl:9 p:aparta:9 p:aplica:-7 p:appell:-6 p:applic:-6 p:aprova:7 p:arriva:19 p:assegn:5 p:assemb:9
p:assicu:5 p:assina:-5 p:attach:-8 p:attend:-5 p:aujour:8 p:ausdru:-5 p:autoli:8 p:automa:-5 p:autori:13 p:bancal:9
p:bauste:5 p:beginn:-6 p:behalt:10 p:bekomm:-7 p:berich:-6 p:beslot:6 p:bespro:-7 p:betaal:-12 p:betale:-12
p:bevest:5 p:bleibe:6 p:bonifi:8 p:caldai:12 p:calend:-6 p:cancel:-10 p:capisc:5 p:casset:8 p:causal:-5 p:certez:5
p:charge:20 p:chauff:6 p:cheque:5 p:chiama:12 p:clausu:5 p:client:-7 p:clinic:7 p:cobran:-5 p:collau:8 p:comman:-5
p:commit:5 p:compen:-7 p:compro:-6 p:comput:6 p:comuni:-7 p:comunq:5 p:concor:-5 p:condic:5 p:confer:-14 p:confia:19
p:confir:-28 p:confor:14 p:conser:7 p:consig:6 p:consta:-8 p:consul:5 p:contab:-13 p:contad:-9 p:contan:7 p:conten:5
p:contes:-10 p:contra:11 p:contro:6 p:conven:14 p:conver:-6 p:convie:5 p:convos:7 p:corres:8 p:corris:5 p:decisa:5
p:deduct:5 p:deduis:12 p:defens:-5 p:defini:17 p:delibe:12 p:demand:-9 p:depend:16 p:depose:11 p:deposi:-7
p:descon:13 p:descue:22 p:despac:16 p:despue:8 p:detalh:15 p:detrac:-5 p:dezemb:-7 p:dienst:9 p:difere:-9
p:differ:21 p:diment:5 p:direca:8 p:direto:11 p:discut:-5 p:distin:12 p:doctor:-6 p:domici:7 p:donner:-6 p:duizen:10
p:durchg:13 p:echean:-8 p:echelo:6 p:encime:5 p:enquan:-9 p:ensemb:5 p:entreg:8 p:erhalt:-8 p:erledi:8 p:escrib:-8
p:espece:11 p:espera:-12 p:etabli:6 p:europa:6 p:factur:-13 p:factuu:-6 p:failli:-6 p:fattur:6 p:fatura:-5
p:febbra:5 p:fermet:11 p:freeze:22 p:freita:16 p:friday:-5 p:garant:8 p:garraf:10 p:geacht:5 p:geleis:5 p:genera:6
p:gennai:-6 p:gerent:-11 p:gescha:-7 p:gestor:7 p:gestuu:-5 p:getaus:6 p:gezoge:-7 p:gister:6 p:giudiz:-5
p:goedem:-7 p:gutges:8 p:hablad:6 p:hablar:6 p:hacemo:-14 p:herrsc:6 p:homeba:7 p:hundre:12 p:imedia:-6 p:impost:9
p:includ:5 p:indevi:5 p:inform:-9 p:ingres:13 p:innerh:5 p:inquie:9 p:insolv:-5 p:instan:7 p:integr:8 p:intere:-20
p:intrac:6 p:invoic:-8 p:irgend:8 p:iscrit:5 p:istant:5 p:istruz:-6 p:janeir:14 p:januar:13 p:janvie:7 p:journe:6
p:juridi:7 p:knocke:6 p:kommen:-5 p:korrig:6 p:kurzun:8 p:laatst:11 p:lascia:13 p:lavrad:-6 p:leiste:5 p:lettre:13
p:limina:6 p:liquid:6 p:llegar:8 p:logist:8 p:mainte:7 p:manage:-8 p:mandan:25 p:mangel:5 p:manqua:23 p:martin:-12
p:matric:-5 p:medede:5 p:mediad:-18 p:mensua:-5 p:mercol:-5 p:mierco:-10 p:minder:6 p:mobili:5 p:mornin:7 p:nachge:5
p:nachst:9 p:namast:8 p:navida:-5 p:nemmen:-6 p:nieuws:6 p:ningue:6 p:nochma:7 p:nogmaa:6 p:nosotr:6 p:nothin:-6
p:novemb:12 p:nuestr:-7 p:octobe:6 p:octubr:7 p:opdrac:9 p:operat:-5 p:outsid:8 p:overig:6 p:pagame:-12 p:pagamo:16
p:paiera:-8 p:palabr:-5 p:palavr:-15 p:palett:5 p:pallet:8 p:patien:-5 p:paymen:10 p:penali:-7 p:pendie:6
p:perdon:-5 p:pergun:-6 p:perman:5 p:person:-7 p:pertan:5 p:planni:7 p:planti:7 p:premie:-5 p:presen:-11 p:preved:5
p:prezad:15 p:primei:5 p:primer:-7 p:princi:-8 p:proble:-5 p:proced:-6 p:procha:6 p:progra:-5 p:projec:7 p:promes:-7
p:propon:-5 p:propos:11 p:propri:5 p:prossi:7 p:protes:10 p:qualco:15 p:querei:7 p:quitti:6 p:ragion:-5 p:recept:-5
p:recevr:-11 p:rechne:-5 p:rechnu:7 p:reclam:-13 p:recoge:-6 p:reconc:5 p:refere:9 p:refuso:-5 p:regist:-9
p:reglem:-7 p:regler:6 p:regres:5 p:rekeni:7 p:remain:11 p:remane:-5 p:remitt:6 p:respon:-9 p:ressor:8 p:restan:8
p:restit:-9 p:restli:9 p:retene:8 p:retenu:6 p:retifi:5 p:rettif:-9 p:revien:8 p:riceve:7 p:rifatt:-8 p:rimand:-5
p:rimane:8 p:riserv:6 p:rispon:-5 p:risult:-6 p:ritard:7 p:ritenu:-8 p:ritira:12 p:ruckst:8 p:saldat:-6 p:saldia:-6
p:saluta:-8 p:sarebb:-5 p:sbagli:7 p:sblocc:-5 p:schedu:-6 p:scherz:6 p:schick:-6 p:segund:-11 p:semain:-12
p:semana:-5 p:septem:-13 p:servic:-10 p:settem:6 p:signor:10 p:sistem:-8 p:solici:-7 p:sollec:-6 p:soltan:5
p:sonnta:8 p:sostit:9 p:spates:-9 p:spiega:-5 p:stagio:5 p:statem:-9 p:steurb:14 p:storna:-10 p:substi:5 p:sugges:-5
p:surfac:5 p:svinco:5 p:techni:-5 p:tecnic:-5 p:telefo:-10 p:teleph:5 p:tesore:-5 p:toegez:-6 p:tomorr:9 p:toujou:-5
p:toward:10 p:traita:5 p:transf:7 p:tratte:14 p:uberwi:12 p:uffici:6 p:uitsch:6 p:valide:5 p:vanweg:5 p:variaz:5
p:vencid:5 p:vencim:-6 p:vended:-5 p:vendre:14 p:venerd:5 p:verder:6 p:verifi:-7 p:verlas:7 p:versat:13 p:verser:-6
p:verwer:-6 p:verzoe:-5 p:vierne:8 p:vireme:-11 p:voldoe:10 p:volgen:6 p:vrijda:5 p:vuestr:5 p:waarva:5 p:wannee:7
p:weihna:-6 p:withou:-12 p:workto:6 p:yester:-6 p:zahlun:-9 p:zaterd:9 p:zugesa:13 p:zwanzi:5 s:00000:-12 s:0000:-25
s:000:-5 s:00:-37 s:0:-31 s:?:-11 s:aanmaning:-6 s:aberto:-5 s:ac:-14 s:account:-11 s:atraso:-10 s:aviso:-44 s:aw:5
s:balance:8 s:betalingsherinnering:-8 s:boleto:-6 s:bt:11 s:cambio:8 s:cartera:-5 s:cobranca:10 s:cobro:18
s:compte:-6 s:cr:-9 s:cuenta:-9 s:data:5 s:de:-6 s:deuda:-9 s:deuxieme:-6 s:di:-13 s:ds:7 s:du:-7 s:due:-7
s:duplicatas:9 s:em:-11 s:en:-5 s:et:6 s:factura:7 s:facturas:-11 s:facture:-6 s:factures:5 s:factuur:-5 s:farine:-5
s:fatture:-6 s:fb:10 s:fe:5 s:ff:-8 s:fm:11 s:ft:-14 s:gm:24 s:gr:6 s:herinnering:-13 s:inkasso:8 s:interets:-10
s:inv:15 s:invoices:-6 s:kc:11 s:kk:6 s:kr:-15 s:lavanderia:6 s:letter:6 s:letzte:6 s:lm:-5 s:lo:-5 s:mahnung:-7
s:mail:-5 s:nf:-8 s:novembre:6 s:offene:-11 s:openstaand:-5 s:or:-8 s:overdue:-10 s:pagamento:-21 s:paiement:10
s:past:-7 s:pneus:24 s:posten:-6 s:proposta:8 s:query:5 s:rappel:-15 s:rc:5 s:re:41 s:rechnung:6 s:rechnungen:-9
s:reclamacion:-6 s:relance:-13 s:reminder:-8 s:remittance:-6 s:res:16 s:sal:6 s:secondo:-5 s:segundo:-8 s:shampoo:-7
s:soa:13 s:sollecito:-27 s:st:9 s:three:8 s:titulo:-7 s:titulos:-6 s:to:-6 s:tr:6 s:tweede:-7 s:ultimo:7
s:vernici:-6 s:vg:5 s:zahlungsavis:-6 s:zahlungserinnerung:-16 w:!:-10 w:%:40 w:00000:-36 w:0000:9 w:000:166 w:00:9
w:0:49 w:?:-25 w:@:-17 w:aanmaning:-5 w:abel:-7 w:aber:-6 w:abgezogen:10 w:abono:-8 w:abraco:-6 w:abrazo:5 w:ac:-10
w:accept:-6 w:acconto:-13 w:accord:8 w:accordo:5 w:accredito:6 w:acepto:6 w:ach:-14 w:acompte:5 w:acordo:7
w:across:5 w:adjunto:-5 w:af:12 w:after:5 w:ag:5 w:against:16 w:agenda:6 w:agendado:5 w:agente:7 w:agora:-17
w:agosto:-5 w:agreed:8 w:ahi:11 w:ahora:18 w:ai:-8 w:akkoord:-5 w:al:43 w:alberto:8 w:all:-5 w:alla:7 w:allora:-5
w:alors:-5 w:als:12 w:alta:-6 w:altra:10 w:altri:5 w:altro:13 w:alvast:10 w:am:8 w:amanha:8 w:amor:10 w:an:-8
w:ancien:9 w:ancora:16 w:and:10 w:andere:18 w:andern:7 w:anders:-7 w:anfang:5 w:angebot:6 w:another:6 w:ante:9
w:antes:-11 w:anwalt:7 w:anzahlung:9 w:anzi:-6 w:ao:-23 w:aos:18 w:appel:-9 w:applicato:-9 w:apres:14 w:ar:5
w:arriva:-5 w:arrivano:13 w:arrivato:5 w:arrive:-5 w:as:11 w:asked:-5 w:assegno:-5 w:assembleia:6 w:at:9 w:ata:10
w:attached:-8 w:au:-5 w:auch:-12 w:auf:9 w:aujourd:8 w:aus:5 w:autoliquidation:8 w:aux:10 w:avant:-8 w:avanza:7
w:avec:14 w:avete:6 w:avez:6 w:avoir:-5 w:away:-6 w:banca:-10 w:bancali:9 w:banco:-10 w:bank:6 w:banks:13
w:banque:-13 w:bar:14 w:baustelle:5 w:bc:5 w:be:7 w:bei:12 w:beim:-9 w:bekend:5 w:bekommen:-7 w:beleg:-5 w:ben:-10
w:bene:5 w:besloten:6 w:besprochen:-10 w:best:10 w:beste:6 w:betaal:11 w:betaald:-7 w:betalen:-12 w:better:5
w:bevestigen:6 w:bezahlen:-5 w:bill:7 w:bin:5 w:binnen:5 w:bis:6 w:bitte:-6 w:black:-6 w:bleiben:6 w:blijft:-5
w:boa:5 w:boas:-11 w:boer:5 w:boh:14 w:boite:12 w:boleto:-8 w:bom:-10 w:bonifici:13 w:bonifico:-8 w:bonne:-6 w:br:5
w:brauchen:6 w:brauchte:-6 w:bs:-8 w:bt:7 w:budget:6 w:buen:-6 w:buhne:6 w:but:16 w:by:7 w:ca:9 w:cai:-9 w:caixa:6
w:cajon:15 w:caldaia:12 w:cambiar:11 w:can:25 w:cannot:6 w:capisco:5 w:capo:10 w:carece:5 w:carta:-6 w:casse:10
w:cassetto:8 w:causale:-5 w:cc:-5 w:ce:10 w:celle:-8 w:certeza:6 w:certo:-6 w:cf:13 w:charged:14 w:charges:6
w:chauffeur:6 w:che:19 w:check:-5 w:cheque:-13 w:cheques:5 w:chf:-10 w:chi:5 w:chiamare:13 w:ci:5 w:ciao:-6
w:clausula:5 w:client:5 w:clinica:7 w:close:-5 w:cn:-10 w:cobran:5 w:cobraram:6 w:codigo:6 w:collaudo:5
w:collection:5 w:come:-9 w:comme:17 w:como:-6 w:comprovante:-5 w:computer:6 w:comunque:5 w:confirm:-15
w:confirmado:-13 w:conformidad:9 w:consider:6 w:consigo:10 w:consta:12 w:constam:-5 w:constancia:-5 w:conta:9
w:contabile:-7 w:contanti:11 w:contract:15 w:controle:8 w:convenu:16 w:conversation:-5 w:convient:6 w:convosco:7
w:copia:-7 w:copy:6 w:correspond:5 w:cosi:-12 w:could:-5 w:cp:5 w:credit:-7 w:cuando:-11 w:cuatro:14 w:cuenta:14
w:cv:-5 w:da:17 w:dag:-10 w:dagen:-11 w:daher:5 w:dal:-9 w:dan:6 w:dans:-5 w:data:7 w:date:-9 w:dates:7 w:dato:13
w:davon:10 w:days:-5 w:de:-20 w:debit:8 w:december:9 w:decembre:-12 w:decisao:5 w:deduisons:12 w:deduzimos:-7
w:deel:20 w:definitiva:7 w:deixei:6 w:deja:15 w:del:-14 w:dela:9 w:deliberou:8 w:delivered:8 w:delivery:-9 w:dell:-7
w:della:-11 w:delle:10 w:demanda:-5 w:demandons:7 w:den:5 w:dentro:-14 w:depende:17 w:depois:-7 w:deposito:-14
w:depot:-10 w:depuis:-5 w:der:19 w:dernier:-6 w:des:15 w:descontado:10 w:descontamos:7 w:desde:-8 w:despues:8
w:dessus:-12 w:detraccion:-5 w:detto:-7 w:devait:5 w:devida:-7 w:devo:-10 w:devolvida:15 w:deze:-9 w:dezembro:-5
w:dg:-7 w:dia:7 w:dicht:-10 w:die:12 w:dienstag:10 w:diese:-6 w:diesen:5 w:diferenca:6 w:diferencia:-15
w:difference:17 w:differenza:11 w:digo:-7 w:dije:-7 w:dios:9 w:dir:8 w:direcao:8 w:direct:-13 w:directeur:5
w:diretor:7 w:dis:12 w:disso:5 w:distinta:6 w:divida:9 w:dizer:5 w:dl:-8 w:dm:-8 w:dn:9 w:do:23 w:doch:-10
w:doctora:-6 w:doet:-7 w:dois:6 w:domiciliado:5 w:don:12 w:donc:6 w:done:10 w:donne:26 w:donnerstag:-6 w:door:-9
w:dopo:14 w:dos:9 w:dotto:8 w:dovuta:-7 w:down:-5 w:doy:-6 w:doze:5 w:dr:15 w:dra:7 w:drie:-6 w:drin:17 w:drum:5
w:du:-9 w:due:11 w:duizend:10 w:dus:-16 w:each:16 w:ecart:9 w:echelonnement:7 w:ee:-10 w:een:5 w:eerste:14
w:egregi:5 w:ei:10 w:eigen:11 w:ein:-5 w:eind:10 w:eine:8 w:elle:-9 w:emis:-6 w:emitam:-6 w:encore:15 w:end:-12
w:ende:-17 w:enero:9 w:engage:9 w:enquanto:-9 w:ensemble:5 w:entera:6 w:entre:16 w:entro:-12 w:er:-5 w:eran:11
w:erhalten:-8 w:erledigt:8 w:erop:-9 w:ervan:19 w:es:-6 w:esame:6 w:escribo:-5 w:ese:-10 w:esos:-6 w:especes:11
w:espera:7 w:esperando:-5 w:essa:15 w:est:-11 w:estao:17 w:este:-13 w:estimado:10 w:et:38 w:etablir:6 w:etait:-5
w:ete:-20 w:etes:-5 w:etre:5 w:eu:-10 w:eur:-13 w:euri:-6 w:euro:22 w:europe:5 w:euros:-10 w:even:11 w:extra:7
w:faco:7 w:factura:-13 w:facture:7 w:facturees:5 w:factuur:-6 w:fahrer:10 w:fail:-9 w:faire:8 w:fais:8 w:falta:6
w:faltam:-6 w:fanno:6 w:faster:5 w:fate:-6 w:fatti:11 w:fatto:20 w:fattura:11 w:fatture:-8 w:faut:6 w:favore:-7
w:fb:9 w:febbraio:5 w:februar:-8 w:february:9 w:feira:-8 w:fermo:8 w:fest:6 w:few:5 w:ff:-8 w:fg:9 w:fica:-10
w:ficam:5 w:ficar:-5 w:ficou:6 w:fijo:9 w:filho:5 w:fim:-15 w:fin:-6 w:financas:7 w:finche:-6 w:fine:-14 w:fino:21
w:firma:-11 w:firme:9 w:first:9 w:flor:-5 w:foi:-15 w:font:8 w:for:-15 w:form:6 w:frais:-12 w:franco:13 w:frau:-7
w:freitag:16 w:freundliche:-5 w:fridays:-5 w:frigo:-5 w:from:5 w:fruh:-9 w:ft:-6 w:fue:-6 w:full:-8 w:gaan:5
w:ganz:-5 w:gar:-7 w:garantia:9 w:gars:-5 w:gbp:-6 w:gc:14 w:geachte:5 w:geben:11 w:geduld:6 w:geen:8 w:geld:-7
w:geleistet:5 w:genau:6 w:gennaio:-6 w:geom:5 w:gerente:-11 w:gestort:8 w:gestuurd:-5 w:gezet:6 w:gezogen:-7 w:gf:5
w:gia:13 w:gilt:-5 w:giorno:9 w:giro:16 w:gisteren:8 w:gleich:-7 w:gm:22 w:go:-15 w:goedemorgen:-5 w:goes:9 w:gott:5
w:grad:5 w:grazie:-8 w:groet:9 w:grund:6 w:gruss:9 w:grusse:-5 w:gruzi:-7 w:gs:5 w:guia:14 w:guten:-6
w:gutgeschrieben:8 w:gutschreiben:5 w:gutschriften:-5 w:gv:-5 w:ha:-31 w:haben:8 w:hablaremos:6 w:hacemos:-14
w:hacer:10 w:hadden:5 w:half:22 w:halfte:20 w:hallo:-15 w:hangt:22 w:hart:5 w:hasta:-13 w:hatte:5 w:hb:5 w:he:-19
w:hebben:-11 w:hebt:5 w:hecho:6 w:heer:11 w:helft:12 w:hello:10 w:hem:-9 w:hemos:17 w:here:-7 w:herr:13 w:het:-6
w:hice:5 w:hier:-5 w:hij:-6 w:hj:17 w:ho:10 w:hoi:11 w:hoja:6 w:hoje:13 w:hold:-5 w:home:6 w:homebanking:7
w:hora:-13 w:hoy:5 w:ht:7 w:hugo:9 w:hui:8 w:huit:-8 w:hundred:12 w:ia:6 w:ich:19 w:ie:18 w:ignora:-7 w:ignore:-5
w:ihrem:7 w:ihrer:-5 w:ik:18 w:il:24 w:imediata:-5 w:in:-14 w:included:7 w:ines:-7 w:ing:6 w:ingreso:14
w:innerhalb:5 w:instantane:9 w:interets:-9 w:intero:19 w:inv:10 w:invece:-8 w:invoice:-15 w:invoices:5 w:is:-32
w:iscritto:5 w:isso:5 w:issued:-6 w:ist:-5 w:istantaneo:5 w:istruzioni:-6 w:items:-5 w:itself:-5 w:iva:-6
w:janeiro:14 w:jansen:12 w:januar:-13 w:januari:6 w:january:7 w:janvier:7 w:je:7 w:jetzt:6 w:jij:-10 w:joint:-5
w:jour:13 w:journee:6 w:jours:-5 w:jp:8 w:jueves:-9 w:juli:-8 w:julie:7 w:jullie:5 w:junto:5 w:juros:-6 w:jusqu:5
w:jvous:6 w:kann:6 w:kasse:8 w:kb:-5 w:kc:10 w:keinen:6 w:klaar:11 w:knapp:14 w:knocked:6 w:kohle:-5 w:kommt:-11
w:kopie:6 w:korrigieren:6 w:kr:-12 w:kranz:6 w:krijg:8 w:kurzung:8 w:kw:-7 w:kwamen:7 w:laatste:11 w:lager:6
w:lange:15 w:las:-11 w:lasciato:11 w:late:-6 w:laudo:6 w:lauf:-6 w:lauft:-7 w:lavori:6 w:lavoro:-6 w:lb:-5 w:le:24
w:left:-7 w:legge:-12 w:leider:8 w:leisten:5 w:les:-8 w:less:16 w:letter:-6 w:lettres:13 w:li:5 w:liminar:6
w:liquidada:-5 w:liquidez:7 w:liquido:13 w:lista:-5 w:llegan:-8 w:llegaron:8 w:lo:17 w:los:7 w:lot:-5 w:lr:5 w:ls:8
w:lunes:8 w:ma:10 w:maand:-9 w:maar:-7 w:mag:-7 w:mai:-6 w:mail:-5 w:maintenant:11 w:maken:6 w:makes:6 w:mal:5
w:man:-5 w:manager:-8 w:mandando:28 w:mandate:8 w:mandato:-5 w:mandi:-5 w:mando:15 w:mano:18 w:manquait:12 w:mark:-5
w:martes:-7 w:may:9 w:mc:15 w:media:-5 w:mediados:-18 w:medio:-6 w:meer:7 w:mehr:34 w:mei:-5 w:melde:7 w:memo:-7
w:menos:10 w:mercoledi:-5 w:merece:5 w:mes:15 w:mese:-8 w:meta:-7 w:metade:14 w:meu:10 w:mh:-10 w:mi:12
w:miercoles:-10 w:mijn:-11 w:mil:11 w:mille:24 w:mindering:6 w:mio:-5 w:mira:22 w:mismo:-11 w:mitte:-14 w:mn:8
w:moco:6 w:moins:5 w:mois:-6 w:monats:7 w:montag:-13 w:montant:-6 w:month:-14 w:morgen:21 w:morning:7 w:muy:-5
w:na:14 w:nach:-9 w:nachste:17 w:nachsten:-6 w:nada:5 w:namaste:8 w:nao:-10 w:natale:17 w:navidad:-5 w:nc:-5 w:ned:7
w:nee:-6 w:nehmen:7 w:nein:-6 w:nemmeno:-6 w:nesta:10 w:netto:-5 w:never:-5 w:new:5 w:nf:-8 w:ni:-18 w:nich:5
w:nicht:24 w:nichts:-10 w:niet:11 w:nieuwsbrief:6 w:nif:6 w:niks:-6 w:ninguem:6 w:nino:-5 w:nipote:11 w:no:6
w:noch:-11 w:nochmal:8 w:nog:7 w:nogmaals:6 w:noi:-6 w:nombre:5 w:nomina:6 w:non:-11 w:nosotros:6 w:nossa:8
w:nostro:-9 w:not:-7 w:note:5 w:nothing:-6 w:notre:-11 w:nou:-6 w:nous:6 w:november:-13 w:novembre:12 w:novembro:12
w:now:7 w:np:6 w:nu:-5 w:oct:-5 w:october:6 w:octubre:7 w:of:36 w:oferta:15 w:offres:-10 w:oi:8 w:oii:-7 w:ok:-8
w:omdat:-9 w:on:16 w:once:-5 w:only:6 w:op:15 w:opdrachten:13 w:ora:10 w:orden:-9 w:order:5 w:ore:7 w:os:25
w:other:22 w:otra:8 w:otro:25 w:otros:8 w:oui:-5 w:our:-21 w:ours:5 w:outra:16 w:outside:8 w:overige:6 w:pa:-5
w:paga:-12 w:pagada:-5 w:pagado:-9 w:pagamento:-14 w:pagamos:16 w:pagan:-6 w:pagar:20 w:pagata:-17 w:pago:28
w:pague:6 w:paguei:8 w:paid:7 w:paierai:-8 w:palabra:-5 w:palavra:-15 w:paletten:5 w:pallets:8 w:papier:7 w:par:-10
w:parece:10 w:parola:10 w:part:11 w:partie:5 w:pas:-13 w:pasado:13 w:passa:-6 w:passar:8 w:passe:-5 w:passo:-5
w:paulo:-10 w:paye:-13 w:payer:-6 w:paying:5 w:payment:5 w:payments:6 w:payons:8 w:paz:5 w:pdf:-9 w:peco:-5
w:pela:14 w:pelo:5 w:penalites:-5 w:pendiente:6 w:people:-6 w:per:14 w:pero:-6 w:pertanto:5 w:peut:13 w:pick:9
w:piero:-5 w:piu:17 w:pix:14 w:place:6 w:plan:5 w:planning:7 w:planta:-5 w:plantilla:7 w:plazos:5 w:please:-15
w:plus:-7 w:pn:-6 w:pneu:5 w:pode:15 w:podido:8 w:pole:8 w:por:-9 w:porta:9 w:portes:10 w:porto:6 w:post:-5
w:pounds:8 w:pour:9 w:precio:-6 w:preco:8 w:prego:-5 w:premiere:-6 w:prezada:9 w:prezado:9 w:prima:5 w:principal:-7
w:print:-6 w:pris:5 w:prochain:8 w:programadas:8 w:programme:-8 w:project:6 w:promesso:-7 w:propongo:-5
w:proposition:5 w:proprio:8 w:prossima:-5 w:prossimo:13 w:prove:-9 w:pt:7 w:pues:-6 w:puo:5 w:put:15 w:qm:-12
w:qu:-6 w:quand:10 w:quando:15 w:quanto:-5 w:quarta:-5 w:quelle:6 w:quereis:7 w:questo:-6 w:quinze:6 w:quittiert:6
w:quote:-5 w:raised:5 w:rappel:5 w:rated:7 w:raus:11 w:recebemos:7 w:recebi:7 w:reception:-5 w:recevrez:-11
w:rechnung:5 w:recu:11 w:reference:8 w:refusons:-5 w:regle:8 w:reglement:-7 w:reglerons:6 w:reicht:-5 w:rekening:11
w:release:-6 w:released:9 w:remainder:5 w:remaining:6 w:remanescente:-7 w:remittance:10 w:rendu:5 w:rep:-5
w:reply:-6 w:rest:24 w:resta:6 w:restant:-8 w:restante:5 w:restants:6 w:reste:13 w:resterende:5 w:resto:34
w:retard:8 w:retencao:7 w:retenemos:8 w:retenue:6 w:rettifico:-6 w:return:6 w:reviens:9 w:riba:-5 w:ricevuta:5
w:rien:-5 w:rifatta:-8 w:rimanente:7 w:riserva:6 w:risultano:-7 w:ritardo:7 w:ritenuta:-8 w:ro:17 w:rob:7
w:ruckstand:8 w:run:-19 w:sabado:9 w:sabato:12 w:sacos:8 w:sag:5 w:saldata:-5 w:saldiamo:-6 w:sale:-12 w:salve:-6
w:samedi:16 w:sara:-5 w:sarah:8 w:sarebbe:-5 w:savoir:7 w:sb:7 w:sbagliata:8 w:scade:-5 w:scherzo:12 w:schick:-6
w:schon:8 w:scorso:12 w:scusi:9 w:se:-20 w:sea:-6 w:see:10 w:segue:-9 w:seguem:22 w:segun:13 w:segunda:-7
w:seguro:-6 w:sehe:8 w:sehen:-5 w:sei:15 w:sein:-5 w:semaine:-10 w:semana:15 w:sent:8 w:september:-7 w:septembre:-7
w:sera:-16 w:serai:11 w:seriez:5 w:settembre:6 w:settimana:-8 w:seu:5 w:sexta:7 w:sheet:6 w:short:16 w:si:8
w:siamo:-6 w:sie:-31 w:siehe:8 w:sig:5 w:signed:-10 w:signora:6 w:sin:-8 w:sind:11 w:sistema:-6 w:site:-5 w:six:15
w:sl:-5 w:slt:8 w:so:-7 w:sobre:5 w:socio:7 w:socios:6 w:soit:10 w:sola:9 w:soltanto:5 w:some:7 w:sommes:12
w:sonntag:8 w:sorry:-8 w:spater:9 w:spatestens:-9 w:sra:6 w:sta:-5 w:staan:-10 w:stage:8 w:stagione:5 w:statement:-9
w:statt:6 w:stays:-6 w:steht:-6 w:stein:7 w:steurberater:11 w:still:-8 w:stornata:-7 w:stuur:24 w:su:-17 w:subito:16
w:suite:12 w:sulla:11 w:sur:23 w:sure:6 w:sv:6 w:swear:15 w:swift:7 w:ta:-14 w:tambem:5 w:tanto:11 w:taxa:8 w:tc:-7
w:te:29 w:ted:-5 w:tegen:-6 w:tel:5 w:telefonisch:-6 w:tem:8 w:tengo:11 w:terca:7 w:tesoreria:-5 w:teu:-5 w:th:-5
w:that:5 w:thats:14 w:the:9 w:them:-7 w:then:5 w:things:-5 w:this:16 w:those:6 w:three:8 w:ti:12 w:tiene:7
w:tienes:-7 w:tiers:12 w:till:-6 w:time:9 w:tio:12 w:titre:-7 w:tm:-7 w:to:11 w:toda:7 w:today:6 w:todo:16
w:tomorrow:9 w:took:12 w:tot:10 w:toujours:-5 w:tous:9 w:towards:10 w:tr:6 w:traite:-6 w:tranquille:11
w:tranquillo:-6 w:transfer:5 w:transferencia:-11 w:transferencias:10 w:transferida:-7 w:trata:6 w:tratteniamo:9
w:trattenuto:7 w:tres:-6 w:trocar:-5 w:tu:13 w:tudo:-10 w:tva:7 w:twee:-16 w:tweede:8 w:two:17 w:uber:-7
w:uberwiesen:12 w:ufficio:6 w:uit:-12 w:uitschrijven:6 w:uk:8 w:uma:-6 w:una:10 w:und:-13 w:under:8 w:une:11
w:uns:-9 w:unsere:6 w:us:-5 w:uw:6 w:va:-16 w:vai:19 w:vale:-5 w:valoir:15 w:valor:-9 w:vamos:-5 w:van:9 w:vanno:-12
w:vanwege:5 w:variazione:5 w:vat:7 w:vd:21 w:ve:15 w:veces:-9 w:vede:-5 w:vedi:6 w:veio:5 w:vem:11 w:vencimiento:-5
w:vendedor:-5 w:vendredi:14 w:venerdi:5 w:verdere:6 w:verlassen:7 w:verra:5 w:vers:9 w:versato:15 w:verwerkt:-5
w:vi:-9 w:via:-14 w:vida:7 w:viel:-5 w:viene:6 w:vier:8 w:viernes:8 w:vino:-8 w:virements:-9 w:voi:-11 w:voldoen:10
w:volta:5 w:vom:14 w:von:16 w:vor:-6 w:vossa:-9 w:vostro:5 w:voy:25 w:vrijdag:5 w:vuelta:5 w:wa:5 w:waarvan:5
w:wann:5 w:wanneer:7 w:want:7 w:wants:-7 w:was:5 w:wat:9 w:we:30 w:weil:9 w:weiss:6 w:wel:8 w:wenn:10 w:went:15
w:werden:-8 w:were:-5 w:what:5 w:which:25 w:wieder:-5 w:wij:8 w:wil:-8 w:winkel:6 w:wir:-13 w:wird:-5 w:with:-8
w:without:-12 w:wolff:-8 w:worktops:6 w:wrong:-5 w:wrote:6 w:wurde:-7 w:ya:-15 w:yet:5 w:yo:-9 w:you:-8 w:your:-10
w:zahl:17 w:zahlen:-15 w:zahlt:6 w:zahlung:-5 w:zal:-5 w:zaterdag:9 w:zelf:-6 w:zie:6 w:zit:11 w:zodra:5 w:zolang:-8
w:zugesagt:10 w:zullen:10 w:zur:-8 w:zuruck:5 w:zusammen:5 w:zwanzig:5
"""
