"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -7.78
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?:-26 ?ack:-13 ?all:-7 ?copy:-10 ?d.CONTRACT_TERMS:6 ?demand:-5 ?dispute:-8 ?mine:-11 ?not:-13 ?not_stop:6 ?pay:5
?redirect:11 ?rest:11 ?statement:-13 ?until:27 ?wait:6 ?willpay:-10 b:!_!:-10 b:%_000:12 b:%_on:9 b:%_que:-5
b:00000_0:-10 b:00000_and:-8 b:00000_by:5 b:00000_paid:-6 b:00000_we:8 b:0000_0000:-5 b:0000_000:-12 b:0000_0:21
b:0000_il:5 b:0000_is:-7 b:0000_le:9 b:0000_no:-5 b:0000_not:7 b:0000_pagada:-6 b:0000_uber:5 b:000_0000:-7
b:000_00:-92 b:000_al:13 b:000_am:12 b:000_and:-7 b:000_betaald:10 b:000_by:7 b:000_che:7 b:000_con:-7
b:000_cuenta:7 b:000_da:-7 b:000_de:30 b:000_dia:37 b:000_die:5 b:000_el:18 b:000_em:5 b:000_en:16 b:000_est:14
b:000_este:-11 b:000_et:9 b:000_euri:-5 b:000_euro:-12 b:000_euros:-11 b:000_il:21 b:000_in:11 b:000_is:-10
b:000_la:-11 b:000_le:47 b:000_lo:5 b:000_lundi:-7 b:000_na:5 b:000_no:20 b:000_of:17 b:000_on:33 b:000_op:11
b:000_par:17 b:000_por:19 b:000_restants:6 b:000_si:14 b:000_sur:11 b:000_te:15 b:000_the:8 b:000_this:7
b:000_tomorrow:7 b:000_uberweise:6 b:000_vendredi:23 b:000_vous:8 b:000_will:-16 b:00_%:24 b:00_0000:27 b:00_000:27
b:00_00:9 b:00_0:-24 b:00_?:-6 b:00_ach:-5 b:00_al:-7 b:00_are:5 b:00_as:-5 b:00_auf:5 b:00_betaald:-6
b:00_betalen:-17 b:00_bezahlt:-11 b:00_bis:15 b:00_ce:6 b:00_con:-5 b:00_cuando:-7 b:00_dagen:-8 b:00_days:-5
b:00_de:14 b:00_dec:9 b:00_december:24 b:00_decembre:-17 b:00_del:17 b:00_dicembre:20 b:00_do:20 b:00_du:7
b:00_ee:-12 b:00_el:7 b:00_en:37 b:00_et:-11 b:00_euro:19 b:00_gennaio:10 b:00_houden:6 b:00_il:-15 b:00_invece:-5
b:00_is:-16 b:00_ja:-6 b:00_januari:8 b:00_january:9 b:00_janvier:-9 b:00_je:-7 b:00_le:-9 b:00_lo:6 b:00_me:-15
b:00_mille:26 b:00_nao:15 b:00_non:11 b:00_nov:-6 b:00_november:-8 b:00_novembre:20 b:00_october:-5 b:00_octobre:-14
b:00_of:15 b:00_on:24 b:00_os:18 b:00_ou:6 b:00_por:9 b:00_raus:11 b:00_saldo:-18 b:00_se:5 b:00_sem:13
b:00_september:-6 b:00_sera:6 b:00_settembre:5 b:00_so:-5 b:00_son:5 b:00_sono:10 b:00_the:-5 b:00_this:5
b:00_uberwiesen:9 b:00_und:16 b:00_went:9 b:00_will:10 b:00_zahlen:5 b:00_zusammen:12 b:0_000:43 b:0_00:-13
b:0_0:-30 b:0_abbiamo:-5 b:0_and:-16 b:0_as:6 b:0_de:-25 b:0_december:8 b:0_decembre:15 b:0_del:5 b:0_dezember:6
b:0_dias:-8 b:0_die:-6 b:0_do:13 b:0_ee:-14 b:0_en:6 b:0_es:9 b:0_et:-5 b:0_foi:-6 b:0_haben:5 b:0_il:17 b:0_is:-17
b:0_jan:-6 b:0_januari:7 b:0_janvier:8 b:0_je:-6 b:0_la:-11 b:0_lo:-6 b:0_mil:8 b:0_nd:-5 b:0_no:9 b:0_non:-5
b:0_nov:9 b:0_october:6 b:0_octobre:12 b:0_of:-6 b:0_oktober:14 b:0_que:-14 b:0_se:-5 b:0_sera:-8 b:0_to:-6
b:0_tot:16 b:0_zum:5 b:@_with:7 b:ab_00:5 b:abbiamo_versato:23 b:ac_0:-16 b:acconto_di:-10 b:accord_pour:6
b:account_of:5 b:acompte_sur:5 b:against_your:-7 b:ai_que:9 b:al_00:-9 b:al_in:15 b:al_mese:-5 b:al_vostro:8
b:also_0:11 b:altri_0:5 b:am_00:13 b:am_0:23 b:am_donnerstag:-5 b:and_00000:-7 b:and_00:7 b:and_cannot:5 b:and_do:-5
b:and_have:-8 b:and_the:11 b:and_then:6 b:and_we:11 b:and_will:12 b:andere_helft:7 b:ao_fim:-10 b:applicato_iva:-9
b:are_not:5 b:art_0:5 b:as_0:17 b:as_agreed:-5 b:as_duas:-7 b:as_financas:7 b:as_follows:5 b:at_00:11 b:at_the:-13
b:ate_ao:-9 b:ate_sexta:-12 b:au_00:-5 b:au_titre:-7 b:auf_00:-7 b:auf_das:6 b:auf_dem:6 b:auf_der:-5
b:aujourd_hui:9 b:aux_lettres:11 b:avete_applicato:-9 b:avete_messo:-6 b:avevo_detto:-5 b:avez_pris:6 b:avoir_de:8
b:back_on:10 b:balance_of:11 b:bc_00:7 b:be_paying:7 b:be_released:7 b:bei_der:-5 b:bei_euch:5 b:bekommen_sie:-12
b:ben_ik:-6 b:betaal_ik:16 b:betaald_0:6 b:betaald_op:5 b:betalen_we:-18 b:betrag_von:5 b:bezahlt_worden:5
b:bien_que:5 b:bij_ons:5 b:binnen_00:-6 b:binnen_een:6 b:bis_00:13 b:bis_ende:-9 b:bis_mitte:-8 b:bitte_prufen:-5
b:bitte_rechnung:8 b:black_friday:-6 b:boa_tarde:9 b:boite_aux:11 b:bom_dia:-8 b:bonifico_del:8 b:bonjour_la:5
b:bt_0:10 b:buen_dia:-6 b:but_have:6 b:but_no:5 b:by_faster:6 b:by_the:5 b:can_confirm:-13 b:can_do:19 b:can_pay:9
b:can_you:-9 b:cannot_be:9 b:carece_de:5 b:cb_0:-5 b:ce_la:5 b:ce_que:12 b:ce_soir:7 b:ce_vendredi:6
b:cette_facture:8 b:cette_somme:5 b:charge_and:7 b:che_mi:6 b:cheque_de:-6 b:cheques_in:-10 b:chf_0:-12 b:chi_di:5
b:ci_sono:-5 b:cl_0:5 b:cn_00:-6 b:cobraram_000:6 b:collection_note:5 b:com_os:-5 b:comme_convenu:15 b:comunque_il:6
b:con_la:11 b:con_lo:-5 b:con_mi:6 b:con_riserva:7 b:confirmado_por:-17 b:conforme_combinado:-11 b:conta_da:6
b:conto_di:-5 b:could_do:-6 b:cp_0:5 b:cuando_me:-5 b:cuenta_de:5 b:cuenta_el:12 b:da_me:5 b:dalla_0000:7
b:damit_ist:6 b:dans_votre:12 b:das_00:11 b:das_steht:6 b:dat_bedrag:7 b:ddt_firmato:7 b:de_0000:-7 b:de_000:5
b:de_andere:10 b:de_bank:20 b:de_conformidad:9 b:de_credito:10 b:de_dezembro:-5 b:de_diciembre:-16 b:de_enero:11
b:de_esa:5 b:de_helft:10 b:de_janeiro:9 b:de_janvier:8 b:de_laatste:9 b:de_los:15 b:de_ma:22 b:de_mi:8 b:de_notre:-7
b:de_novembro:12 b:de_noviembre:-9 b:de_octubre:-6 b:de_overige:6 b:de_pago:-5 b:de_portes:15 b:de_que:-5
b:de_rest:19 b:de_resterende:5 b:de_winkel:6 b:debit_note:8 b:december_0:-15 b:december_en:19 b:decembre_est:-7
b:del_00:-14 b:del_0:5 b:della_pazienza:-5 b:den_0:6 b:dentro_de:-8 b:depende_de:8 b:depot_direct:-12 b:der_0000:9
b:der_rest:13 b:des_monats:7 b:descontamos_000:6 b:desconto_de:-7 b:desde_el:-6 b:deux_fois:9 b:dezembro_000:14
b:dg_0:-7 b:di_000:9 b:di_00:17 b:di_0:-8 b:di_addebito:5 b:di_credito:-8 b:di_natale:6 b:di_ritardo:7
b:di_variazione:6 b:dia_00:24 b:dia_0:8 b:dia_de:-11 b:dia_do:6 b:dias_me:9 b:diciembre_0:8 b:die_0000:-9
b:die_00:15 b:die_0:-19 b:die_andere:5 b:die_betaal:7 b:die_halfte:10 b:die_is:10 b:die_rechnung:-5 b:die_vier:11
b:diesen_freitag:6 b:direttore_lavori:5 b:dl_0:-7 b:dn_0000:8 b:do_mes:8 b:do_not:-13 b:do_you:7 b:doch_nicht:-5
b:dos_veces:-9 b:down_for:-8 b:dr_0:14 b:drauf_verlassen:7 b:du_00:-9 b:ee_0:7 b:ee_al:7 b:ee_arrivato:6
b:ee_devida:-6 b:ee_una:10 b:een_creditnota:6 b:een_kopie:8 b:ein_drittel:5 b:eind_volgende:13 b:el_00:9 b:el_0:20
b:el_asunto:5 b:el_camion:-5 b:el_consejo:5 b:el_dia:-5 b:el_jueves:-7 b:el_lunes:8 b:el_martes:-7 b:el_miercoles:-6
b:el_pago:-5 b:el_pedido:5 b:el_precio:-5 b:el_resto:10 b:el_ultimo:-6 b:el_viernes:24 b:email_copy:7 b:empresa_de:6
b:en_0:8 b:en_dan:10 b:en_de:-8 b:en_deux:13 b:en_die:-7 b:en_het:-17 b:en_la:-6 b:en_retard:6 b:en_serio:-6
b:en_su:-7 b:end_of:-6 b:ende_nachster:-5 b:enero_00:7 b:enquanto_nao:-5 b:entro_fine:-18 b:entro_il:5 b:entro_la:-6
b:entro_venerdi:5 b:erhalten_sie:-8 b:erst_mal:5 b:est_pas:10 b:est_programme:-7 b:est_sur:-9 b:esta_no:9
b:esta_pagado:-9 b:este_viernes:-7 b:estimado_sr:5 b:et_0000:7 b:et_000:14 b:et_demandons:8 b:et_les:6 b:et_non:-6
b:et_on:14 b:et_vous:11 b:ete_paye:-8 b:eu_pago:-5 b:euch_im:7 b:euro_00:-5 b:euro_al:11 b:euro_auf:6
b:euro_della:-7 b:euro_en:5 b:euro_in:7 b:euro_per:-7 b:euro_sulla:12 b:euros_de:5 b:fa_00:-8 b:fa_0:7 b:faco_um:10
b:factura_por:-9 b:facture_de:7 b:fatto_ora:12 b:fattura_la:-8 b:favor_de:6 b:fb_0:9 b:feb_and:-5 b:fg_0:10
b:fim_de:-12 b:fim_do:-5 b:finche_non:-12 b:fine_mese:23 b:for_00000:-5 b:for_00:-6 b:for_it:-6 b:for_the:11
b:for_your:-7 b:from_that:5 b:ft_0000:-5 b:fur_den:7 b:ganz_dicht:-5 b:gar_nichts:-6 b:gc_0:14 b:geachte_heer:8
b:geen_00:6 b:geen_verdere:6 b:gentile_signora:11 b:gm_00:11 b:gm_0:13 b:go_out:-9 b:goes_out:13 b:graag_een:7
b:gruss_gott:5 b:gs_0:8 b:guten_tag:-5 b:haben_am:5 b:haben_die:6 b:haben_sie:-11 b:haben_wir:13 b:hago_bizum:5
b:half_of:7 b:half_the:7 b:hasta_el:-5 b:hasta_que:-6 b:have_billed:5 b:have_charged:11 b:have_it:-6 b:have_paid:20
b:have_set:-9 b:hb_00:7 b:heb_het:8 b:heb_ik:7 b:heb_je:-8 b:hebben_we:-5 b:heeft_besloten:8 b:hem_op:-6
b:herr_wolff:-8 b:het_erop:-6 b:het_in:14 b:het_niet:10 b:het_restant:-9 b:ho_lasciato:11 b:ho_pagata:-6 b:hoi_!:9
b:home_banking:6 b:houden_wij:5 b:hoy_no:-5 b:ia_0:7 b:ich_am:-6 b:ich_brauchte:-5 b:ich_habe:10 b:ich_keinen:6
b:if_that:-5 b:ihre_rechnung:10 b:ik_00:6 b:ik_in:-7 b:ik_je:5 b:ik_nog:5 b:ik_van:-5 b:il_00:13 b:il_0:6
b:il_bonifico:-20 b:il_conto:11 b:il_manquait:9 b:il_nous:5 b:il_resto:15 b:il_rimanente:7 b:il_saldo:11
b:im_lager:7 b:im_moment:12 b:in_acconto:5 b:in_contanti:9 b:in_de:16 b:in_der:-7 b:in_full:-5 b:in_het:5
b:in_januari:-5 b:in_may:6 b:in_mindering:7 b:in_the:-9 b:in_twee:-10 b:in_two:5 b:in_ufficio:7 b:in_week:-16
b:in_your:-6 b:interets_de:-9 b:inv_00000:10 b:is_000:8 b:is_00:22 b:is_0:12 b:is_de:-6 b:is_niet:-5 b:is_not:-10
b:is_right:6 b:is_voor:7 b:ist_der:12 b:ist_in:7 b:it_in:-5 b:it_is:-6 b:it_off:-6 b:it_on:8 b:it_up:8 b:it_was:6
b:it_will:-10 b:ja_ta:-6 b:january_0000:5 b:january_00:6 b:janvier_et:17 b:je_aanmaning:-5 b:je_hebt:6
b:je_refuse:-5 b:je_reviens:6 b:je_serai:11 b:je_te:14 b:kann_ich:9 b:krijg_je:11 b:kw_00:-7 b:la_0000:-17
b:la_000:9 b:la_00:-28 b:la_banca:-7 b:la_banque:-9 b:la_contabile:-6 b:la_del:-6 b:la_diferencia:-12
b:la_difference:9 b:la_differenza:17 b:la_empresa:5 b:la_faccio:8 b:la_factura:-13 b:la_fattura:11 b:la_mi:-8
b:la_mia:11 b:la_mitad:7 b:la_nomina:5 b:la_nota:-9 b:la_otra:14 b:la_pago:12 b:la_premiere:-6 b:la_saldiamo:-6
b:la_semana:19 b:la_signora:-6 b:la_sp:8 b:la_suite:10 b:la_tiene:7 b:la_tm:-8 b:la_tva:5 b:la_ultima:6
b:la_vamos:-5 b:las_dos:-6 b:lb_0:-8 b:le_0:29 b:le_bon:-7 b:le_cheque:-5 b:le_due:7 b:le_reglement:-6 b:le_reste:18
b:le_virement:-8 b:left_us:-9 b:leider_nicht:8 b:les_000:11 b:les_00:11 b:les_deux:-7 b:les_hacemos:-11
b:less_notice:5 b:li_riconosciamo:-7 b:lieu_etre:5 b:liquidez_para:9 b:lm_0:7 b:lo_0:-5 b:lo_que:33 b:los_dias:7
b:los_dos:11 b:los_otros:5 b:lr_0:5 b:ls_00:10 b:lunes_te:5 b:ma_0:21 b:ma_il:6 b:mais_00:18 b:mais_je:-9 b:mc_00:21
b:me_lo:11 b:mediados_de:-19 b:meilleures_salutations:-5 b:merci_de:-5 b:mes_que:14 b:meses_?:5 b:mesmo_dia:5
b:met_mijn:-5 b:meta_dicembre:-10 b:meta_gennaio:-12 b:meta_novembre:-12 b:meu_filho:5 b:mi_avete:10 b:mi_date:-5
b:mi_decembre:-7 b:mi_mandate:12 b:mi_mandi:-5 b:mil_euros:5 b:mindering_op:10 b:mismo_dia:-5 b:mismo_no:-5
b:mit_dem:-6 b:mit_der:-5 b:mitte_dezember:-7 b:mitte_januar:-8 b:month_end:-9 b:morgen_fruh:-8 b:mp_00:5
b:na_proxima:5 b:na_sexta:6 b:na_terca:9 b:nach_der:-5 b:nachste_woche:19 b:nao_consigo:5 b:nao_ee:-5 b:nao_ha:-10
b:nao_recebi:7 b:nao_serao:5 b:nehmen_wir:7 b:nel_cassetto:8 b:nicht_drin:16 b:nicht_wir:8 b:niet_is:-5 b:no_00:-9
b:no_dia:15 b:no_fim:-6 b:no_ha:5 b:no_il:-5 b:no_la:9 b:no_los:5 b:no_me:11 b:no_mesmo:5 b:no_nos:8 b:no_pago:-6
b:no_pix:15 b:no_se:-12 b:no_tenemos:6 b:no_vosso:8 b:nog_bij:6 b:nog_niet:6 b:nombre_de:6 b:nomina_de:6 b:non_0:-5
b:non_avete:7 b:non_ci:-6 b:non_ee:-13 b:non_mi:14 b:non_si:-5 b:non_ve:7 b:non_vi:-8 b:nos_ha:-5 b:not_be:6
b:not_in:6 b:not_paying:-7 b:nota_de:11 b:note_cn:-6 b:note_dn:8 b:nous_faut:6 b:nous_payons:8 b:nous_refusons:-5
b:november_and:6 b:november_en:-15 b:of_000:10 b:of_00:22 b:of_0:14 b:of_december:-11 b:of_october:7 b:of_that:7
b:off_your:-5 b:oktober_0:7 b:on_00:11 b:on_0:8 b:on_account:14 b:on_december:-12 b:on_est:12 b:on_friday:12
b:on_hold:-8 b:on_inv:12 b:on_our:-5 b:on_peut:13 b:on_the:9 b:on_vous:20 b:one_is:-5 b:op_0:12 b:op_de:-14
b:op_een:-7 b:op_vrijdag:5 b:os_000:14 b:os_00:10 b:os_hago:6 b:os_parece:8 b:other_000:25 b:other_0:5
b:other_two:-5 b:our_debit:5 b:out_of:5 b:over_de:8 b:overboeking_van:-5 b:pagada_00:7 b:pagada_el:-7
b:pagamenti_di:5 b:pagamento_00:8 b:pagamento_di:-7 b:pagar_0:5 b:pagar_as:-6 b:pagar_el:6 b:pagata_il:-12
b:pago_000:16 b:pago_00:5 b:pago_no:7 b:pago_que:6 b:pagos_de:7 b:paid_in:-8 b:paid_yesterday:6 b:paiement_le:7
b:palavra_de:-19 b:par_depot:-10 b:par_la:16 b:par_mois:-7 b:para_la:-7 b:para_que:-7 b:parte_la:-7 b:partira_le:5
b:pas_le:-5 b:pas_les:-9 b:pas_lieu:6 b:pas_moi:10 b:pas_payee:6 b:paso_el:5 b:pay_for:5 b:pay_the:-8
b:pendiente_de:7 b:per_00:-5 b:per_due:7 b:per_favore:-5 b:per_il:6 b:per_iscritto:5 b:per_legge:-12 b:per_maand:-5
b:per_week:19 b:perche_la:11 b:pn_0:-5 b:pode_ficar:-6 b:por_0:12 b:por_conta:14 b:por_el:-10 b:por_escrito:-6
b:por_los:-14 b:por_si:7 b:porque_la:10 b:portes_que:11 b:pour_la:13 b:pour_le:6 b:prufen_sie:-5 b:put_000:8
b:put_it:-5 b:qu_en:-6 b:qualquer_coisa:5 b:quanto_ao:-6 b:que_ca:9 b:que_el:-5 b:que_es:-9 b:que_falta:7
b:que_foi:6 b:que_ja:10 b:que_je:-5 b:que_la:-6 b:que_nada:5 b:que_nao:10 b:que_no:5 b:que_nos:-7 b:que_se:-5
b:que_son:10 b:que_te:7 b:que_vem:5 b:que_voces:-5 b:que_vous:-7 b:quella_non:8 b:recevrez_0:-11 b:remaining_0:6
b:remittance_attached:-5 b:rest_is:10 b:rest_of:6 b:reste_ete:-8 b:reviens_vers:6 b:ro_0:17 b:sb_0:5 b:scade_il:-5
b:se_de:5 b:se_la:5 b:se_mi:-5 b:se_paga:-10 b:se_pagan:-5 b:segunda_feira:-6 b:sehe_ich:10 b:sehen_wir:-5
b:semana_que:12 b:send_it:5 b:september_and:6 b:sera_paga:-5 b:seriez_vous:6 b:set_off:-5 b:short_paid:7
b:si_00000:-6 b:si_no:5 b:si_os:7 b:si_que:5 b:si_si:8 b:si_tu:11 b:sie_0:-29 b:sie_am:9 b:sie_die:-8
b:signed_for:-5 b:sind_0:-7 b:sind_am:7 b:so_am:7 b:so_ein:-5 b:so_that:-11 b:so_the:6 b:so_we:18 b:soir_et:6
b:somme_est:5 b:son_000:6 b:son_0:6 b:son_de:-8 b:sono_000:-5 b:sono_le:8 b:sp_00:-13 b:sp_0:11 b:staat_het:-6
b:stata_saldata:-5 b:stuur_een:5 b:subject_line:7 b:sur_la:13 b:sur_le:-7 b:ta_pago:-5 b:tarde_sr:10 b:tc_0:-5
b:te_escribo:-5 b:te_la:-10 b:te_li:8 b:te_lo:-9 b:te_voy:21 b:telefonisch_besprochen:-8 b:tengo_dos:5 b:that_off:8
b:that_on:6 b:that_was:7 b:the_000:8 b:the_contract:10 b:the_difference:6 b:the_dock:5 b:the_end:-10 b:the_first:15
b:the_month:-6 b:the_new:8 b:the_other:23 b:the_remainder:5 b:the_remaining:5 b:the_rest:-13 b:the_three:6
b:there_is:10 b:this_is:9 b:this_morning:5 b:this_time:7 b:three_invoices:7 b:through_and:6 b:ti_giro:16 b:tm_0:-10
b:to_@:6 b:to_any:6 b:to_it:9 b:to_te:28 b:to_the:-5 b:to_you:13 b:totaal_0:5 b:tous_les:10 b:tr_0:6
b:transferencia_de:10 b:trata_se:6 b:tre_settimane:-6 b:tudo_pago:-7 b:two_of:5 b:um_abraco:-6 b:um_pix:7
b:un_avoir:7 b:una_parte:10 b:una_sola:11 b:und_00:-7 b:und_0:16 b:und_den:-8 b:und_meine:-5 b:und_nicht:5
b:under_the:7 b:une_facture:5 b:until_it:5 b:until_you:-7 b:up_to:-9 b:us_for:6 b:us_on:-10 b:va_stornata:-8
b:vai_no:-13 b:valoir_sur:11 b:van_0:-9 b:van_de:9 b:vat_at:6 b:vc_0:-7 b:vc_me:-5 b:vd_0:9 b:ve_le:10 b:ve_lo:7
b:veio_com:5 b:vendredi_00:-6 b:vers_vous:7 b:vi_mando:7 b:vi_prego:-7 b:vielen_dank:5 b:viernes_00:12
b:viernes_pasado:14 b:virement_instantane:9 b:vl_0:-8 b:vom_0:7 b:von_000:-5 b:von_0:9 b:von_den:14 b:von_der:22
b:von_ihnen:-5 b:voor_de:10 b:vorige_week:5 b:vostro_agente:7 b:vou_pagar:-6 b:vous_accord:6 b:vous_convient:6
b:vous_en:6 b:vous_faire:10 b:vous_fais:7 b:vous_recevrez:-11 b:vous_vire:-9 b:voy_pagar:9 b:vt_0:-5 b:war_nicht:12
b:we_are:-10 b:we_can:-13 b:we_do:-10 b:we_een:11 b:we_have:20 b:we_hebben:-5 b:we_in:-15 b:we_paid:-5 b:we_were:8
b:we_will:25 b:wednesday_0:-8 b:week_00:-21 b:weet_ik:7 b:weet_je:-7 b:wegen_nicht:5 b:wenn_sie:5 b:went_out:-5
b:what_was:13 b:which_have:8 b:which_of:5 b:wie_telefonisch:-5 b:wij_gaan:5 b:wij_in:16 b:will_be:-10 b:will_do:21
b:will_follow:7 b:will_go:-10 b:will_have:-6 b:will_not:11 b:will_see:6 b:wir_0:7 b:wir_am:-11 b:wir_nach:-5
b:wir_nicht:13 b:wire_on:-5 b:with_no:5 b:with_the:-6 b:woche_freitag:19 b:woche_und:-6 b:ya_esta:-6 b:ya_te:-6
b:you_have:8 b:you_want:5 b:your_bank:-5 b:your_rep:-5 b:zahlen_wir:-14 b:zodra_die:5 c:<a>:-25 c:<ab:7 c:<abi:13
c:<abo:-9 c:<abon:-8 c:<abz:9 c:<ac:-6 c:<acab:6 c:<acce:-11 c:<accr:7 c:<ace:8 c:<acep:6 c:<ach:-8 c:<ach>:-7
c:<aco:6 c:<act:-6 c:<ad:-14 c:<af:9 c:<af>:6 c:<aft:10 c:<afte:9 c:<aga:16 c:<agai:16 c:<age:7 c:<agen:7 c:<ago:-12
c:<agor:-9 c:<ah:10 c:<ahi:6 c:<ahi>:6 c:<aho:6 c:<ahor:8 c:<al:28 c:<al>:21 c:<all:-8 c:<alle:-10 c:<als>:6
c:<alt:14 c:<altr:14 c:<am:6 c:<an:7 c:<anc:14 c:<anco:8 c:<and:10 c:<and>:8 c:<ande:7 c:<ang:7 c:<ann:-7 c:<anzi:-7
c:<ao>:-13 c:<aos:9 c:<aos>:9 c:<ap:-8 c:<app:-13 c:<appe:-8 c:<apre:6 c:<asse:9 c:<at:-7 c:<att:-15 c:<auc:-6
c:<auch:-6 c:<aus:-10 c:<auto:6 c:<ave:17 c:<avec:11 c:<bank:9 c:<banq:-6 c:<bar>:7 c:<be:-8 c:<beg:-9 c:<beh:8
c:<beha:9 c:<bei>:7 c:<ben:8 c:<ber:-11 c:<bere:-8 c:<best:6 c:<bet:-7 c:<beta:-9 c:<bez:-6 c:<bin:7 c:<bl:-12
c:<boas:-6 c:<boe:9 c:<boh:8 c:<boh>:7 c:<boit:6 c:<bom:-7 c:<but:8 c:<but>:8 c:<c>:-11 c:<caj:7 c:<cald:6 c:<cam:-9
c:<can>:11 c:<cap:8 c:<cass:8 c:<cau:-8 c:<caus:-7 c:<cel:-6 c:<cf:6 c:<cf>:6 c:<char:8 c:<che:-9 c:<che>:9
c:<cheq:-6 c:<chi:13 c:<co:-21 c:<com:-8 c:<come:-8 c:<comm:6 c:<conc:-12 c:<cons:9 c:<conv:10 c:<cos:-12 c:<cr:-10
c:<cre:-6 c:<cuan:-6 c:<cuat:7 c:<da>:9 c:<dag:-10 c:<dage:-6 c:<dat:12 c:<data:8 c:<dato:6 c:<davo:6 c:<de:20
c:<de>:-10 c:<deb:-8 c:<dec:-7 c:<ded:28 c:<dedu:21 c:<dee:14 c:<deel:10 c:<defe:-6 c:<defi:8 c:<del>:-6 c:<deli:6
c:<dent:-8 c:<depe:9 c:<depo:-7 c:<der:14 c:<der>:11 c:<des:10 c:<des>:7 c:<desc:14 c:<desp:7 c:<dett:-6 c:<dev:-9
c:<dez:-8 c:<deze:-7 c:<di:17 c:<die:13 c:<die>:10 c:<diff:9 c:<din:-6 c:<disc:-7 c:<do:14 c:<do>:15 c:<doc:-8
c:<doe:-8 c:<don:19 c:<don>:6 c:<donn:7 c:<doo:-7 c:<dopo:6 c:<dr:18 c:<dr>:7 c:<dra:6 c:<dri:9 c:<drin:8 c:<du:9
c:<due:6 c:<due>:6 c:<dui:7 c:<durc:7 c:<dus:-8 c:<dus>:-8 c:<e>:-14 c:<ea:7 c:<eac:7 c:<each:7 c:<eg:7 c:<el:-14
c:<ell:-8 c:<elle:-6 c:<em:-7 c:<emi:-7 c:<en:-22 c:<end:-14 c:<ende:-9 c:<ent:-7 c:<era:6 c:<err:-6 c:<erv:10
c:<erva:10 c:<es:-21 c:<esc:-9 c:<escr:-7 c:<ese:-7 c:<ese>:-6 c:<ess:6 c:<essa:6 c:<est:-12 c:<este:-6 c:<et:9
c:<et>:16 c:<ete:-14 c:<ete>:-11 c:<euro:10 c:<ex:-11 c:<fa:8 c:<fact:-6 c:<fail:-8 c:<far:-6 c:<fat:12 c:<fatt:17
c:<fe:-7 c:<fei:-10 c:<ferm:6 c:<fic:-6 c:<fica:-8 c:<fim:-8 c:<fim>:-8 c:<fino:10 c:<fir:12 c:<firm:9 c:<fo:-10
c:<foi:-6 c:<foi>:-8 c:<fon:10 c:<font:9 c:<for:-12 c:<for>:-9 c:<fr:8 c:<frai:-6 c:<fran:6 c:<fre:11 c:<free:11
c:<fri:-6 c:<fu:-18 c:<ful:-6 c:<full:-6 c:<ga:-6 c:<gc:7 c:<gc>:7 c:<ge:-10 c:<ger:-9 c:<gi:8 c:<gia:6 c:<gia>:6
c:<gir:9 c:<giro:8 c:<giu:-8 c:<gm:11 c:<gm>:11 c:<go:-11 c:<go>:-8 c:<gr:-6 c:<gra:-14 c:<gu:7 c:<gui:8 c:<guia:8
c:<h>:6 c:<ha>:-16 c:<hal:20 c:<half:21 c:<hall:-9 c:<han:7 c:<hang:11 c:<has:-6 c:<hast:-7 c:<he>:-9 c:<hel:9
c:<hemo:9 c:<herr:10 c:<ho:12 c:<hoi:6 c:<hoi>:6 c:<hoj:12 c:<hoje:9 c:<home:7 c:<hon:-6 c:<hor:-6 c:<hora:-8
c:<hu:8 c:<huit:-6 c:<hund:6 c:<ic:6 c:<ich:8 c:<ich>:8 c:<ie:9 c:<ign:-6 c:<igno:-6 c:<ik:9 c:<ik>:9 c:<il>:9
c:<im:10 c:<imp:8 c:<in:-10 c:<in>:-7 c:<ine:-6 c:<ing:7 c:<inv:-6 c:<ir:9 c:<is:-17 c:<is>:-17 c:<it:-6 c:<iva:-6
c:<jan:13 c:<jour:6 c:<jp:9 c:<ju:-11 c:<ka:10 c:<kan:10 c:<kann:9 c:<kl:10 c:<klaa:7 c:<kle:8 c:<klei:8 c:<kn:8
c:<kom:-6 c:<komm:-9 c:<krij:6 c:<las>:-6 c:<last:6 c:<lauf:-6 c:<lav:-7 c:<le:6 c:<le>:14 c:<leg:-11 c:<legg:-7
c:<less:8 c:<list:-8 c:<lo>:9 c:<lu:9 c:<lun:10 c:<lund:7 c:<m>:9 c:<maa:-7 c:<mag:-6 c:<mail:-7 c:<mak:8 c:<make:7
c:<man:27 c:<mano:8 c:<manq:12 c:<mant:9 c:<mar:-11 c:<mart:-7 c:<mc:8 c:<mc>:8 c:<med:-9 c:<medi:-11 c:<meh:16
c:<mehr:16 c:<mei:-13 c:<mein:-6 c:<meno:11 c:<mes>:6 c:<mese:7 c:<meta:14 c:<meu:6 c:<mie:-9 c:<mij:-8 c:<mijn:-7
c:<mil:17 c:<mil>:6 c:<mill:13 c:<mira:8 c:<mis:-7 c:<mita:8 c:<mitt:-10 c:<mo:-21 c:<mon:-16 c:<mont:-14 c:<mor:8
c:<morg:9 c:<na:15 c:<na>:7 c:<nac:7 c:<nach:6 c:<nam:7 c:<nata:7 c:<ne:-12 c:<nee:-6 c:<ni:12 c:<ni>:-9 c:<nic:8
c:<nich:9 c:<no:-18 c:<nog:9 c:<noi:-7 c:<non:-6 c:<non>:-6 c:<nost:-6 c:<not:-11 c:<notr:-6 c:<nu:-19 c:<nue:-6
c:<o>:-15 c:<of:17 c:<of>:17 c:<ofe:7 c:<ofer:7 c:<og:8 c:<ogg:9 c:<oggi:9 c:<om:-9 c:<on>:6 c:<ono:6 c:<onor:6
c:<op>:7 c:<ora:7 c:<os:16 c:<os>:12 c:<ot:31 c:<oth:11 c:<othe:11 c:<otr:24 c:<otra:7 c:<otro:17 c:<our:-9
c:<our>:-11 c:<out:11 c:<outr:8 c:<pa:-24 c:<paga:-13 c:<pago:13 c:<pala:-11 c:<paro:6 c:<pas>:-6 c:<pasa:7
c:<pass:-13 c:<pau:-12 c:<paul:-7 c:<paye:-11 c:<pe:9 c:<pel:7 c:<pela:7 c:<per>:8 c:<pers:-6 c:<pes:7 c:<pesa:8
c:<peut:6 c:<pi:17 c:<pic:11 c:<pie:-8 c:<piu:8 c:<piu>:8 c:<pix:7 c:<pix>:7 c:<pl:-12 c:<ple:-10 c:<plea:-8
c:<po:32 c:<pod:14 c:<pode:8 c:<port:13 c:<pos:-6 c:<post:-6 c:<pou:13 c:<pr:-21 c:<pra:-6 c:<pre:-10 c:<prez:8
c:<prim:10 c:<prin:-8 c:<pro:-6 c:<prov:-10 c:<pu:10 c:<put:6 c:<put>:7 c:<qu:12 c:<qua:12 c:<quan:7 c:<que:7
c:<quel:11 c:<ques:-6 c:<quit:6 c:<re:8 c:<rea:-8 c:<rec:-21 c:<recl:-8 c:<rep:-8 c:<res:43 c:<rest:49 c:<ret:8
c:<rete:7 c:<reti:7 c:<retr:-6 c:<ri:-10 c:<ric:6 c:<rie:-6 c:<risp:-6 c:<riti:6 c:<run:-9 c:<run>:-9 c:<sa:9
c:<sab:14 c:<saba:9 c:<sal:-34 c:<sald:-13 c:<sale:-7 c:<salu:-12 c:<sam:16 c:<same:16 c:<san:6 c:<sant:7 c:<sat:8
c:<sat>:10 c:<sb:7 c:<sca:-6 c:<scha:-6 c:<schw:11 c:<sco:6 c:<scor:6 c:<se:-9 c:<se>:-11 c:<sei>:7 c:<sent:12
c:<sep:-8 c:<sept:-7 c:<ser:-11 c:<serv:-7 c:<sh:8 c:<sho:7 c:<shor:8 c:<si:-20 c:<sie:-15 c:<sie>:-15 c:<six:7
c:<six>:7 c:<so:21 c:<sob:15 c:<sobr:12 c:<soi:6 c:<soit:6 c:<sor:-9 c:<spa:6 c:<spar:6 c:<stag:6 c:<steu:13
c:<sto:-11 c:<stor:-10 c:<stu:14 c:<stuu:12 c:<su:22 c:<su>:-8 c:<sub:9 c:<subi:9 c:<sur:17 c:<sur>:11 c:<sure:6
c:<sw:12 c:<t>:9 c:<ta>:-8 c:<tant:6 c:<te>:14 c:<tec:-6 c:<terz:6 c:<th:14 c:<that:9 c:<thi:9 c:<this:11 c:<ti:9
c:<ti>:6 c:<tic:-6 c:<tick:-6 c:<tie:7 c:<tier:6 c:<tit:-6 c:<tm:-6 c:<to:28 c:<tod:15 c:<toda:6 c:<todo:9 c:<ton:9
c:<too:6 c:<took:6 c:<tot:6 c:<tr:-6 c:<tra:9 c:<tran:8 c:<trat:9 c:<tro:-7 c:<tu>:6 c:<tw:9 c:<two:8 c:<two>:8
c:<uit>:-6 c:<un:-8 c:<und>:-8 c:<v>:6 c:<va:10 c:<va>:-9 c:<vai:6 c:<vai>:9 c:<vann:-6 c:<ve:25 c:<ve>:8 c:<vec:-6
c:<ven:10 c:<ver:11 c:<vere:7 c:<vers:16 c:<verw:-7 c:<verz:-6 c:<vi:6 c:<via>:-7 c:<vie:13 c:<vier:12 c:<vir:-9
c:<vis:-6 c:<voi:-7 c:<voi>:-6 c:<vom:7 c:<vom>:7 c:<von:10 c:<von>:10 c:<vor:-10 c:<vos:-6 c:<voss:-6 c:<voy:9
c:<voy>:12 c:<wa:10 c:<wann:6 c:<was:6 c:<we:20 c:<we>:14 c:<wen:9 c:<went:7 c:<wer:-9 c:<wh:16 c:<whi:15 c:<whic:14
c:<wi:-19 c:<will:7 c:<wir:-8 c:<wir>:-9 c:<wit:-12 c:<with:-9 c:<y>:7 c:<ya:-11 c:<ya>:-7 c:<yo:-14 c:<you:-10
c:<your:-8 c:<zate:6 c:<ze:-12 c:<zi:12 c:<zit:7 c:<zu:9 c:aan:-16 c:aan>:-7 c:aand:-6 c:aand>:-6 c:aar>:-6
c:aatst:6 c:aba:9 c:abe>:6 c:aben:7 c:abil:-6 c:abl:7 c:abo:-10 c:abon:-7 c:abz:9 c:acab:6 c:acao:-7 c:acao>:-7
c:acc:-8 c:acce:-11 c:accep:-9 c:accon:-7 c:accor:8 c:accr:7 c:accre:7 c:ace:8 c:acem:-8 c:acemo:-8 c:acep:6
c:acept:6 c:ach>:-7 c:acha:8 c:achar:6 c:ache:-11 c:acht:9 c:achte:6 c:aci:-9 c:acio:-9 c:acion:-9 c:aco:7 c:acom:6
c:act:-6 c:acti:-7 c:acto:6 c:actu:-7 c:ada:-19 c:ada>:-14 c:ade>:6 c:ado:-17 c:ado>:-10 c:ador:-6 c:afa>:6 c:afe:-6
c:aft:8 c:afte:11 c:after:9 c:ag>:14 c:aga>:-6 c:agai:16 c:again:16 c:agamo:7 c:agar:10 c:agar>:12 c:agat:-11
c:agata:-9 c:age:12 c:age>:13 c:agen:7 c:agend:6 c:ago>:13 c:agor:-9 c:agora:-9 c:agr:-6 c:agt:9 c:ahi:6 c:ahi>:6
c:ahl:7 c:ahl>:8 c:ahle:-10 c:ahlen:-9 c:ahlt:8 c:ahlt>:8 c:ahor:8 c:ahora:8 c:ahr:6 c:ai>:-10 c:aie:-9 c:ail:-18
c:ail>:-7 c:ain:19 c:ain>:6 c:aine:-8 c:aine>:-6 c:aini:8 c:ains:7 c:ainst:6 c:air:6 c:aja:8 c:ajo:8 c:ake:10
c:al>:13 c:ala:-17 c:alav:-8 c:alavr:-8 c:alb:14 c:albe:13 c:alc:11 c:alco:14 c:alcos:7 c:ald:-15 c:ale:-8 c:alen:-8
c:alen>:-7 c:alf:20 c:alf>:10 c:alft:11 c:alfte:11 c:alg:9 c:alh:9 c:ali:-8 c:all:-18 c:alle:-9 c:allo:-8 c:allo>:-8
c:alo:6 c:alor:-7 c:als>:9 c:alt:16 c:altr:14 c:altro:7 c:alu:-12 c:alut:-10 c:aluta:-7 c:alv:6 c:am>:7 c:amas:7
c:amat:-7 c:ame:11 c:amed:7 c:amedi:7 c:ament:-7 c:ami:-9 c:an>:13 c:ana>:9 c:anc:7 c:anca>:-11 c:ance:-6 c:anci:6
c:anco:9 c:ancor:8 c:and:13 c:anda:-7 c:anda>:-6 c:andan:11 c:ande:-8 c:ande>:-6 c:ando:32 c:ando>:28 c:ane:17
c:anei:6 c:aneir:7 c:anen:9 c:anent:9 c:ang:16 c:ange:6 c:ange>:6 c:angt:14 c:angt>:14 c:ani:-11 c:ann:14 c:ann>:8
c:anno>:-7 c:ano:8 c:ano>:12 c:anq:7 c:anqu:7 c:anqua:11 c:anque:-6 c:anse:6 c:ant:20 c:ant>:-13 c:anta:6 c:antan:7
c:ante:13 c:ante>:6 c:anti:12 c:anti>:6 c:anza:6 c:aos:8 c:aos>:8 c:app:-11 c:appe:-10 c:appel:-6 c:appli:-6
c:apres:6 c:ar>:14 c:aram:8 c:aram>:8 c:are:20 c:are>:15 c:arge:8 c:ari:-12 c:ario:-10 c:ario>:-9 c:arl:-9 c:arla:-8
c:arla>:-7 c:arle:6 c:aro:10 c:arol:8 c:art:8 c:art>:13 c:arta>:-7 c:arto:7 c:ary:10 c:ary>:10 c:asad:7 c:asado:7
c:asc:6 c:ascia:6 c:ascu:6 c:ase:-7 c:ase>:-10 c:asi:6 c:asse:16 c:ast>:6 c:asta:-7 c:astra:6 c:at>:10 c:ata:-13
c:ata>:-17 c:atale:9 c:ate:-10 c:ate>:-12 c:aten:-7 c:ater:10 c:ater>:7 c:atev:6 c:ati:-7 c:ato:13 c:ato>:16
c:atro:9 c:atro>:7 c:ats:11 c:ats>:8 c:atst:6 c:atste:6 c:atta:-11 c:atte:7 c:atto>:6 c:au>:-8 c:auc:-10 c:auch:-9
c:auch>:-7 c:aul:-7 c:aus:-10 c:ausa:-6 c:aut:6 c:auto:6 c:autor:7 c:ave:17 c:avec:11 c:avec>:11 c:avon:6 c:avon>:6
c:avr:-12 c:avra:-11 c:avra>:-8 c:aye:-13 c:aye>:-7 c:ays:-12 c:ays>:-12 c:azi:-6 c:azie:-7 c:ba>:-6 c:bad:7 c:bag:8
c:bank:10 c:banq:-6 c:banqu:-6 c:bar:14 c:bar>:11 c:bbe:-7 c:beg:-9 c:beh:9 c:beha:10 c:behal:11 c:bei:-8 c:ben:22
c:bend:7 c:ber>:-13 c:bera:6 c:berat:6 c:bere:-6 c:berw:6 c:berwi:6 c:bet:-6 c:beta:-9 c:betal:-9 c:bez:-6 c:bi>:13
c:bin:11 c:bito:10 c:bito>:11 c:ble>:-7 c:blei:6 c:blo:-10 c:boas:-6 c:boas>:-6 c:boe:11 c:boek:7 c:boh:8 c:boh>:7
c:boit:6 c:boite:6 c:bom:-7 c:bon:-6 c:brac:-6 c:bras:6 c:bre:-8 c:bro:7 c:brou:7 c:brou>:7 c:bt>:6 c:but:9 c:but>:8
c:by>:6 c:ca>:-21 c:cab:7 c:cad:-15 c:cado:-8 c:caj:6 c:cald:6 c:cale:-8 c:cam:-11 c:can>:10 c:cap:8 c:cass:8
c:casse:11 c:cate:6 c:cate>:7 c:cati:8 c:cau:-9 c:caus:-7 c:causa:-6 c:cce:-13 c:ccep:-9 c:ccept:-9 c:cco:-6
c:ccon:-7 c:ccont:-7 c:ccor:8 c:ccord:8 c:ccr:7 c:ccre:7 c:ccred:7 c:ceb:6 c:ced:-7 c:cel:-12 c:cem:-15 c:cembr:-9
c:cemo:-8 c:cemos:-8 c:cen:-6 c:cep:-6 c:cept:-7 c:cer:-6 c:cera:-6 c:cevr:-6 c:cevre:-6 c:cf>:6 c:ch>:-11 c:char:11
c:charg:8 c:chat:-6 c:che:-35 c:ched:-9 c:ched>:-6 c:chequ:-6 c:chf:-6 c:chg:12 c:chge:12 c:chi:6 c:chiam:6
c:chick:-6 c:chiud:6 c:chm:7 c:chn:-11 c:chne:-8 c:chrif:-6 c:cht:-8 c:chts:-7 c:chw:10 c:ci>:7 c:cia>:-20 c:ciar:6
c:ciat:11 c:ciato:9 c:cien:6 c:cla:-14 c:clam:-8 c:clama:-7 c:cod:-9 c:code:-9 c:cole:-6 c:come:-8 c:comm:10
c:comme:7 c:commi:6 c:conc:-9 c:confe:-8 c:confo:7 c:cons:8 c:conse:6 c:conto:-9 c:contr:13 c:conv:9 c:copi:-6
c:cor:26 c:cora:7 c:cora>:8 c:core:10 c:core>:11 c:corr:-6 c:cors:6 c:corso:6 c:cou:-8 c:cti:-6 c:ctu:-7 c:ctura:-8
c:cua:6 c:cuan:-6 c:cuat:7 c:cuatr:7 c:cue:15 c:cuen:16 c:cuent:16 c:da>:-7 c:dad:-6 c:dage:-6 c:dagen:-6 c:dan:15
c:dand:23 c:dando:23 c:dar:-9 c:dat>:-9 c:davo:6 c:davon:6 c:day:-10 c:days:-8 c:days>:-8 c:deb:-7 c:dec:-9 c:ded:28
c:dede:10 c:dedu:21 c:deduc:17 c:dedui:6 c:dee:13 c:deel:9 c:deel>:9 c:defe:-6 c:defi:8 c:defin:9 c:deja>:7 c:del:-8
c:del>:-7 c:dela:6 c:deli:7 c:delib:6 c:dell:-7 c:della:-6 c:dem:-14 c:dem>:-6 c:den:-17 c:dent:-8 c:dentr:-6
c:depe:10 c:depen:10 c:depo:-8 c:der:23 c:der>:9 c:dere>:10 c:des>:-7 c:desc:14 c:desco:6 c:descu:9 c:desp:7
c:despa:7 c:dessu:-6 c:detal:7 c:dett:-6 c:dez:-8 c:deze:-7 c:di>:12 c:dia:-10 c:die>:8 c:diff:9 c:diffe:10 c:din:-9
c:dios:6 c:dios>:6 c:dis:9 c:dis>:11 c:disti:6 c:do>:41 c:doc:-6 c:don:15 c:donn:8 c:donne:7 c:doo:-7 c:dopo:6
c:dopo>:6 c:dor:-13 c:dor>:-9 c:dott:6 c:dotto:7 c:dr>:7 c:dra:6 c:dre>:-6 c:dred:13 c:dred>:6 c:dredi:8 c:dri:9
c:drin:8 c:drin>:8 c:du>:-7 c:duc:14 c:duca:7 c:dui:12 c:durc:6 c:durch:7 c:dus:-9 c:dus>:-9 c:eac:6 c:each:9
c:each>:7 c:ease:-7 c:ease>:-12 c:eau:-6 c:ebb:-6 c:ebbe:-9 c:eben>:7 c:ebi:8 c:ebr:-6 c:ebra:-6 c:ec>:14 c:ece:-7
c:eceb:6 c:ecevr:-6 c:ech:-19 c:echn:-10 c:echne:-7 c:echt:-8 c:eci:-11 c:ecl:-9 c:ecla:-9 c:eclam:-8 c:eco:-6
c:ect:-8 c:ed>:7 c:eda:6 c:eda>:7 c:ede:-12 c:ede>:6 c:eden:-9 c:eder:-10 c:edi:9 c:edi>:19 c:edia:-14 c:edo:-16
c:edo>:-6 c:edor:-8 c:edu:18 c:educ:16 c:edui:6 c:ee>:-26 c:eel>:6 c:eer:6 c:eer>:10 c:eerd:-7 c:ees:-8 c:ef>:10
c:efe:-10 c:efi:11 c:efin:9 c:efini:9 c:efo:-6 c:eft:-6 c:eg>:-8 c:ega:-10 c:ege:-11 c:egen:-7 c:egg:-9 c:egge:-9
c:egge>:-6 c:ego:-11 c:ego>:-7 c:egr:8 c:egt:-8 c:egt>:-8 c:egue>:-7 c:eguem:10 c:egun>:6 c:egund:-6 c:eha:11
c:ehal:11 c:ehalt:6 c:ehe:10 c:ehe>:9 c:ehr:17 c:ehr>:17 c:ei>:8 c:eig:-10 c:ein>:-9 c:eins:6 c:eins>:8 c:eis>:-7
c:eit:-15 c:eita:8 c:eitag:8 c:eits:-6 c:eja>:7 c:eke:6 c:eken:8 c:eko:-7 c:ele:-10 c:elefo:-6 c:elf>:-6 c:eli:7
c:elib:6 c:elibe:6 c:ell:-25 c:ella:-9 c:ella>:-9 c:elle:-7 c:els:6 c:ema:-14 c:embe:-6 c:ember:-6 c:embl:7
c:emble:6 c:eme:-11 c:emen:-9 c:ement:-8 c:emi:-15 c:emo:14 c:emos:21 c:emos>:21 c:en>:-12 c:ena:14 c:ence:8
c:ence>:11 c:enci:-12 c:encia:-14 c:encor:7 c:ende>:6 c:endr:8 c:ene:12 c:ene>:6 c:enemo:6 c:ener:6 c:enn:9 c:enne:7
c:enne>:9 c:ens:-21 c:ensa:-6 c:ent:-14 c:ent>:11 c:enta>:6 c:ental:9 c:entar:-6 c:ente:-10 c:ente>:-8 c:ento>:-13
c:entr:-11 c:entra:-7 c:entre:12 c:entro:-16 c:enu:6 c:enu>:8 c:env:-7 c:enz:-7 c:epe:7 c:epen:8 c:epend:10 c:epi:-6
c:epo:-11 c:ept:-9 c:equ:-7 c:eque>:-6 c:eran>:7 c:erate:6 c:erco:-6 c:ercol:-8 c:erd:7 c:erda:7 c:erdi:6 c:eren:10
c:erenc:6 c:erent:-7 c:eres:-10 c:erg:-8 c:eri:-11 c:eria:-7 c:eria>:-8 c:erk:-11 c:erla:9 c:ermet:7 c:ermi:-10
c:erp:-6 c:err:8 c:err>:7 c:ert:12 c:ert>:-6 c:erta:7 c:erta>:6 c:erto:8 c:erva:11 c:ervan:13 c:ervi:-7 c:erwi:6
c:erwie:6 c:ery:-8 c:erzo:10 c:erzo>:14 c:esa:15 c:esag:6 c:esagt:6 c:escu:9 c:escue:11 c:esd:-6 c:esent:-10
c:eso:-6 c:esor:-6 c:esp:13 c:espa:7 c:espac:7 c:espec:7 c:essa:16 c:essa>:14 c:esso>:-6 c:essu:-9 c:essus:-6
c:est:22 c:est>:10 c:esta:10 c:esta>:10 c:estao:8 c:esti:-9 c:estin:-6 c:estl:6 c:esto:20 c:esto>:11 c:estr:-10
c:et>:20 c:eta:6 c:etad:11 c:etade:11 c:etai:-6 c:etale:-7 c:eti:8 c:eto>:-9 c:etor:6 c:etten:8 c:etu:6 c:etur:8
c:eur:15 c:eurb:7 c:eurbe:8 c:euro:10 c:euro>:11 c:eurs:6 c:eurs>:6 c:eut>:8 c:eve>:6 c:evr:-9 c:evre:-6 c:evrez:-6
c:eza:23 c:eza>:14 c:ezad:8 c:ezer:11 c:ezer>:11 c:fa>:6 c:fact:-8 c:factu:-8 c:fail:-8 c:fan:6 c:far:-6 c:fat:6
c:fatt:11 c:fatto:8 c:fec:-8 c:fei:-12 c:feit:-6 c:fen:-10 c:fen>:-8 c:fer:10 c:fere:6 c:feren:9 c:fert:11 c:ferta:8
c:ff>:-6 c:ffe:19 c:ffer:12 c:ffere:10 c:fia:14 c:fic:-10 c:fica:-11 c:fica>:-9 c:fici:7 c:fici>:6 c:fico>:-7
c:fim:-8 c:fim>:-8 c:fin:12 c:fini:6 c:finit:8 c:fino:10 c:fino>:9 c:firm:-6 c:firm>:-7 c:firma:-15 c:firme:18
c:foi:-6 c:foi>:-8 c:font:9 c:for:-17 c:for>:-9 c:formi:9 c:frai:-7 c:frais:-6 c:fran:6 c:franc:7 c:free:11
c:freit:8 c:fres:-6 c:fri:-9 c:fte:22 c:fte>:14 c:fter:9 c:fter>:11 c:ful:-7 c:full:-6 c:gai:13 c:gain:16 c:gain>:10
c:gains:6 c:game:-6 c:gamo:8 c:gamos:8 c:gan:-18 c:gar:18 c:gar>:6 c:gara:6 c:gas:-6 c:gat:-14 c:gata:-9 c:gata>:-9
c:gc>:7 c:ge>:11 c:ged:6 c:geg:-10 c:geld:-6 c:gem:-9 c:gend:9 c:genda:6 c:ger:-16 c:ges:7 c:gesa:7 c:gesag:6
c:gesp:7 c:gespr:9 c:gest:-7 c:gez:8 c:gge>:-6 c:ggi:9 c:ggi>:9 c:ght>:6 c:gi>:11 c:gia:12 c:gia>:11 c:gin:-11
c:gir:6 c:giro:8 c:giro>:8 c:giu:-9 c:glei:-6 c:gm>:11 c:gne:-6 c:gol:6 c:gor:-8 c:gora:-9 c:gora>:-9 c:gra:-18
c:gre:15 c:gres:10 c:gt>:19 c:gue>:-11 c:guem:13 c:guem>:13 c:guia:8 c:guia>:8 c:gur:-7 c:ha>:-17 c:hacem:-8
c:hal:29 c:halb:15 c:half:20 c:half>:10 c:halft:11 c:hall:-8 c:hallo:-9 c:halv:6 c:halve:6 c:hang:12 c:hangt:13
c:har:10 c:harg:8 c:harge:8 c:has:-8 c:hast:-7 c:hasta:-7 c:hats:6 c:hats>:6 c:hau:-7 c:hea:-8 c:hed:-11 c:hed>:-7
c:hei:-11 c:hel:13 c:hell:7 c:hem>:-10 c:hemo:9 c:hemos:9 c:hequ:-6 c:herr:10 c:herr>:6 c:hge:12 c:hi>:10 c:hiama:6
c:hic:11 c:hich:13 c:hich>:14 c:hick:-6 c:hie:10 c:hin:-11 c:hing:-8 c:his:16 c:his>:12 c:hiud:6 c:hle:-8 c:hlen:-7
c:hlen>:-8 c:hlt:8 c:hlt>:8 c:hne:-8 c:ho>:7 c:hoi:6 c:hoi>:6 c:hoj:12 c:hoje:9 c:hoje>:9 c:home:7 c:hor:6 c:hort:7
c:hort>:7 c:hos:6 c:hose>:6 c:hou:-14 c:hout:-7 c:hout>:-7 c:hr>:20 c:hrif:-6 c:hrift:-6 c:hste>:7 c:hts:-7
c:huit:-6 c:hun:7 c:hund:6 c:hundr:6 c:iad:-10 c:iado:-8 c:iados:-11 c:iag:6 c:ial:-6 c:iama:6 c:ian:8 c:iano:6
c:iar:17 c:iar>:19 c:iat:10 c:iato:8 c:ibe:10 c:iber:6 c:ica:-26 c:ica>:-14 c:ice>:-10 c:ich:11 c:ich>:24 c:iche:-8
c:ider>:6 c:ido:10 c:ido>:10 c:ief>:8 c:ieg:-11 c:iegt:-6 c:iegt>:-6 c:ieh:8 c:iehe:8 c:iel:-8 c:iene>:6 c:iese:7
c:iesen:6 c:iet:11 c:iet>:10 c:ife:-7 c:ifer:-6 c:iff:9 c:iffe:11 c:iffer:11 c:ifi:-7 c:ifico:-7 c:ig>:14 c:ige:-7
c:ight>:6 c:igi:7 c:ign:-12 c:igne:-7 c:igt:6 c:igt>:7 c:igu:-7 c:ii>:-6 c:ijg:6 c:ijn>:-6 c:ijs>:8 c:ik>:10 c:il>:9
c:ile:-9 c:ile>:-9 c:ill:7 c:ille:15 c:ille>:17 c:ils:-9 c:ils>:-7 c:ilt:-8 c:ilt>:-6 c:im>:-14 c:ima:11 c:ima>:8
c:ime>:7 c:imo:-8 c:imos:-7 c:imos>:-7 c:imp:7 c:in>:-9 c:ina:8 c:ina>:10 c:inc:-11 c:inci:-6 c:ind:6 c:ind>:6
c:ine:-17 c:ine>:-11 c:inf:-6 c:ings:-8 c:ini:13 c:init:8 c:initi:6 c:ink:10 c:ino:-10 c:ino>:-8 c:ins:14 c:ins>:11
c:inst:7 c:inst>:6 c:int>:-8 c:io>:-11 c:ion>:-6 c:ione>:8 c:ipe:-6 c:ira:13 c:irar:6 c:irect:-6 c:irm:-6 c:irm>:-8
c:irma:-14 c:irmad:-10 c:irme:18 c:iro:9 c:iro>:7 c:is>:-7 c:isa:8 c:isa>:9 c:ise:7 c:ises:6 c:ises>:6 c:ismo:-6
c:ismo>:-6 c:isp:-8 c:isse:-7 c:ist:-24 c:ist>:-6 c:ista:-6 c:ista>:-8 c:isti:7 c:isto:-8 c:istr:-8 c:istra:-6
c:it>:-12 c:ita:18 c:itag:8 c:itag>:8 c:itar:7 c:itato:6 c:ith:-10 c:itho:-7 c:ithou:-7 c:iti:8 c:itir:6 c:itira:6
c:ito:-11 c:itor:-7 c:its:-10 c:its>:-12 c:itta:6 c:itte>:-12 c:itz:6 c:itz>:8 c:iu>:12 c:ius:-6 c:ive:-8 c:ix>:11
c:jaj:-6 c:jan:23 c:janei:7 c:jans:6 c:janse:6 c:jar:-7 c:je>:7 c:jn>:-6 c:jon:6 c:jon>:8 c:jour:6 c:js>:10 c:kan:11
c:kann:9 c:kel:8 c:ken:12 c:king:6 c:king>:6 c:klaa:7 c:klaar:7 c:kle:8 c:klei:8 c:klein:8 c:kom:-9 c:komm:-12
c:komme:-7 c:kommt:-6 c:kon:-6 c:kr>:-7 c:krij:6 c:krijg:6 c:kt>:-16 c:kur:6 c:kurz:7 c:kwa:7 c:la>:7 c:laa:9
c:laar:7 c:laar>:6 c:lace:7 c:lag:8 c:lage:9 c:lam:-10 c:lama:-7 c:lang>:-6 c:lar:-8 c:las>:-7 c:lasc:6 c:late:-7
c:late>:-6 c:lauf:-8 c:lauf>:-6 c:lav:-14 c:lavr:-11 c:lavra:-11 c:lbe:15 c:lbe>:10 c:lco:14 c:lcos:7 c:ld>:-18
c:ldi:-11 c:lease:-7 c:lec:-7 c:lee:-7 c:lef:-9 c:lefo:-6 c:lefon:-7 c:leg:-19 c:legg:-9 c:legge:-7 c:lei:10
c:leic:-6 c:lem:-12 c:lem>:-6 c:len:-21 c:len>:-19 c:ler>:-7 c:les:7 c:less:9 c:less>:8 c:lete:6 c:lete>:6 c:lettr:6
c:lft:16 c:lfte:11 c:lfte>:11 c:lga:8 c:lga>:9 c:lhe>:6 c:lho:8 c:lia:6 c:lib:7 c:liber:6 c:lic:-17 c:lica:-7
c:lich:-7 c:lis:-11 c:list:-11 c:lit:-12 c:ll>:-11 c:lle>:9 c:lli:-6 c:llo:-7 c:llo>:-11 c:llt:-6 c:lo>:-13 c:loir:6
c:loir>:6 c:lor:-14 c:lor>:-6 c:los>:9 c:ls>:7 c:lta:8 c:lta>:8 c:ltant:6 c:ltr:11 c:ltro:6 c:ltro>:7 c:lun:13
c:lund:7 c:lundi:7 c:lus:-8 c:lut:-11 c:luta:-7 c:lvid:6 c:lvida:6 c:ma>:8 c:mac:-7 c:mach:-6 c:mad:-10 c:mado:-6
c:mag:-8 c:mai:-10 c:mail:-7 c:maine:-6 c:mak:6 c:make:7 c:man:20 c:mand:-7 c:mande:-9 c:mando:10 c:manen:10
c:mani:-7 c:mano:6 c:mano>:8 c:manq:12 c:manqu:12 c:mant:9 c:mante:9 c:mar:-7 c:mare:8 c:mare>:8 c:mart:-7
c:marti:-6 c:mat:-15 c:mate:-7 c:mati:-6 c:may:6 c:mbar:6 c:mbe:-13 c:mbe>:-6 c:mber:-9 c:mber>:-7 c:mbl:6 c:mble:6
c:mc>:8 c:medi:-6 c:medi>:7 c:media:-15 c:meh:16 c:mehr:16 c:mehr>:16 c:mei:-12 c:mein:-6 c:men:-16 c:meno:8
c:mens:-6 c:ment:-16 c:mento:-9 c:mer:-11 c:mer>:-6 c:mes>:8 c:mese:7 c:mese>:7 c:mess:-9 c:met:8 c:meta:14
c:metad:11 c:meu:10 c:mez:12 c:mia:-8 c:miam:-9 c:miamo:-9 c:mid:7 c:mida:6 c:midad:7 c:mie:-13 c:mient:-6 c:mier:-9
c:mij:-7 c:mijn:-6 c:mijn>:-6 c:mil:19 c:mil>:6 c:mill:13 c:mille:13 c:mina:6 c:mio:-6 c:mira:6 c:mira>:10
c:mismo:-6 c:miss:6 c:mit:7 c:mita:9 c:mita>:6 c:mitte:-6 c:mme:-6 c:mmen:-6 c:mmi:7 c:mmt:-7 c:mmt>:-7 c:mo>:-11
c:mon:-13 c:mont:-13 c:month:-8 c:mor:13 c:morg:6 c:morge:6 c:mpr:-6 c:mpu:6 c:mt>:-6 c:na>:21 c:nan:7 c:nao:-7
c:nao>:-7 c:natal:7 c:nca>:-8 c:nce>:13 c:nci:-9 c:ncia:-14 c:ncia>:-19 c:nco:8 c:ncor:12 c:ncora:8 c:ncore:7
c:nda:-9 c:ndan:10 c:ndar:-6 c:nder:12 c:ndere:10 c:ndis:6 c:ndo:17 c:ndo>:19 c:ndr:11 c:ndre:12 c:ndred:14 c:ne>:29
c:neir:7 c:neiro:7 c:nen>:-12 c:nent:9 c:ner>:-7 c:nest:6 c:nfe:-8 c:nfer:-8 c:nfia:12 c:nfir:-15 c:nfirm:-15
c:ng>:-8 c:ngi:-7 c:ngo:7 c:ngs:-9 c:ngt:15 c:ngt>:14 c:nhe:-6 c:ni>:-9 c:nich:8 c:nicht:6 c:nig:15 c:nigh:8
c:night:8 c:nin:7 c:ning:9 c:ning>:10 c:nip:6 c:nis:-10 c:nit:14 c:nite:12 c:nite>:11 c:niti:6 c:nk>:-6 c:nn>:10
c:nne:18 c:nne>:19 c:nns:7 c:noe:-6 c:nog:9 c:noi:-7 c:nom:7 c:non:-8 c:non>:-7 c:nostr:-6 c:not:-10 c:notr:-6
c:notre:-6 c:nqu:11 c:nqua:7 c:nqui:6 c:ns>:7 c:nsa:-9 c:nse:8 c:nso:-7 c:nst:16 c:nsta:9 c:nsta>:6 c:nste:6
c:nt>:-6 c:nta:6 c:nta>:6 c:ntab:-6 c:ntabi:-6 c:ntal:9 c:ntane:7 c:ntar:-11 c:ntas:6 c:ntas>:7 c:ntena:6
c:ntere:-11 c:ntero:11 c:ntes:-9 c:nth:-8 c:nth>:-8 c:nti:8 c:nti>:7 c:ntia:7 c:nto:-18 c:nto>:-28 c:ntrac:12
c:ntre:12 c:ntre>:7 c:ntro:-9 c:ntro>:-14 c:ntrol:8 c:nts>:6 c:nu>:6 c:nuar>:-7 c:nue:-9 c:num:-7 c:nvenu:7 c:oas:-6
c:oas>:-6 c:obe:8 c:ober:6 c:obi:6 c:obr:7 c:obro:6 c:oca:-6 c:occ:-6 c:oce:-9 c:och:-15 c:och>:-14 c:ock:6 c:ock>:7
c:oda:6 c:ode>:7 c:odes:-6 c:odo:10 c:odo>:8 c:oed:-8 c:of>:15 c:ofe:7 c:ofer:7 c:ofert:8 c:oge:-8 c:ogg:10
c:oggi:11 c:oggi>:9 c:oh>:6 c:oi>:-15 c:oice>:-8 c:oir>:6 c:oit:8 c:oit>:6 c:oje:12 c:oje>:9 c:ola:6 c:ola>:12
c:olan:-6 c:olang:-6 c:old>:-7 c:ole:-6 c:olet:-7 c:olt:7 c:olta:8 c:olta>:6 c:olve:-6 c:olvid:6 c:oma:-8 c:ome:-7
c:omes:-6 c:omi:7 c:omme:7 c:omme>:8 c:ommen:-7 c:ommi:7 c:ommt:-6 c:ommt>:-6 c:on>:21 c:onc:-6 c:one>:12 c:ones:-7
c:ones>:-8 c:onfe:-8 c:onfer:-7 c:onfia:12 c:onfir:-15 c:onfo:7 c:onfor:7 c:ong:-14 c:oni:10 c:onn:11 c:onne:7
c:onne>:7 c:onor:6 c:ons:18 c:ons>:11 c:onse:6 c:onta>:6 c:ontab:-6 c:onte>:7 c:onth:-8 c:onth>:-8 c:onto:-9
c:onto>:-9 c:ontr:13 c:ontra:6 c:ontro:8 c:onv:9 c:oor:-9 c:oord:-6 c:ope:-6 c:opo>:6 c:opr:7 c:opri:6 c:oque:-8
c:or>:-21 c:ora:-10 c:ord:-13 c:ordi:-6 c:ordo:6 c:ore>:9 c:ores:-9 c:ores>:-9 c:ork:8 c:ormi:6 c:orn:-7 c:orna:-8
c:ornat:-7 c:oro:-9 c:oro>:-7 c:orr:-6 c:orre:-7 c:ors>:-7 c:orso>:6 c:ort:19 c:ort>:11 c:os>:37 c:osc:7 c:oses:6
c:oses>:6 c:osi>:-6 c:osin:7 c:osito:-8 c:ost:-6 c:ot>:-7 c:ote:14 c:ote>:10 c:oth:7 c:othe:13 c:other:13 c:oto:-7
c:otr:16 c:otra:7 c:otre:-9 c:otre>:-7 c:otro:18 c:otro>:12 c:otros:6 c:otto>:7 c:ou>:9 c:our:-19 c:our>:-8
c:ours:-8 c:ours>:-7 c:ous:6 c:ous>:7 c:out>:-11 c:outr:8 c:outra:7 c:ove:-7 c:ove>:-9 c:ow>:8 c:owa:8 c:oy>:14
c:pac:11 c:pach:7 c:paga:-14 c:paga>:-7 c:pagar:7 c:pagat:-11 c:pago:13 c:pago>:12 c:pala:-11 c:palav:-8 c:pare:11
c:paro:6 c:pasa:7 c:pasad:8 c:pass:-12 c:passe:-6 c:pau:-12 c:paul:-7 c:paye:-11 c:paye>:-6 c:pece:6 c:pela:7
c:pela>:7 c:pen:-7 c:pend:8 c:pende:8 c:pens:-6 c:per:-8 c:per>:10 c:pera:-7 c:perde:6 c:pers:-7 c:pesa:7 c:peu:9
c:peut:6 c:peut>:6 c:pic:11 c:pie:-6 c:piu:8 c:piu>:8 c:pix:7 c:pix>:7 c:pla:6 c:ple:-13 c:plea:-8 c:pleas:-8
c:plete:7 c:pli:-10 c:plic:-6 c:plica:-8 c:po>:9 c:pod:13 c:pode:8 c:pode>:10 c:poi:-7 c:port:9 c:pose:6 c:posi:-6
c:pot>:-6 c:pou:13 c:ppe:-11 c:ppel:-7 c:pra:-8 c:pre:-7 c:pres>:7 c:prese:-10 c:prez:8 c:preza:8 c:prim:8 c:prime:6
c:prin:-8 c:proce:-6 c:prot:6 c:prote:7 c:prov:-9 c:prove:-9 c:pru:6 c:pte:-6 c:pter:-6 c:put:11 c:put>:7 c:qua:17
c:quai:7 c:qualc:7 c:quan:8 c:quand:12 c:que:-9 c:que>:-10 c:quel:10 c:quell:9 c:quest:-6 c:qui:17 c:quida:-6
c:quido:9 c:quin:7 c:quit:13 c:ra>:10 c:rach:9 c:racht:11 c:ract:11 c:ract>:8 c:rad:-10 c:rado:-7 c:rage:-6
c:rai:-12 c:rain>:-6 c:ram:6 c:ram>:6 c:ranco:6 c:rap:-9 c:rare:6 c:rare>:6 c:rater:6 c:ratte:7 c:rbera:6 c:rca:8
c:rchg:7 c:rchge:7 c:rco:-7 c:rcol:-9 c:rcole:-8 c:rd>:-8 c:rde:-7 c:rdo>:8 c:re>:7 c:rea:-11 c:rec:-25 c:rece:6
c:rece>:10 c:receb:6 c:rech:-12 c:rechn:-6 c:reci:-8 c:recl:-8 c:recla:-8 c:rect:-6 c:red:7 c:redi:8 c:redi>:7
c:ree:7 c:reg:8 c:regi:9 c:rei:-14 c:rei>:-7 c:reita:9 c:rem:6 c:rem>:6 c:renc:6 c:rence:13 c:renci:-9 c:rent:-7
c:rente:-6 c:rep:-9 c:rer:-14 c:rer>:-7 c:res:48 c:rese:-9 c:resen:-10 c:rest:46 c:rest>:12 c:resta:8 c:reste:12
c:resto:15 c:ret:6 c:rete:10 c:reten:7 c:reti:10 c:retor:6 c:rett:-7 c:retti:-6 c:rez>:-6 c:reza:8 c:rezad:8 c:rge:6
c:ria:7 c:ria>:-11 c:ric:-7 c:rich:-7 c:rida:-8 c:rie:-12 c:rie>:-7 c:rief:6 c:rief>:6 c:rif:-14 c:rift:-6 c:rij:9
c:rijg:6 c:rim:8 c:rima:7 c:rina:7 c:rina>:8 c:ring>:6 c:rio:-8 c:rise:8 c:rises:7 c:ritir:6 c:rivan:6 c:rli:-7
c:rm>:-7 c:rma:-12 c:rmad:-11 c:rmado:-9 c:rme:16 c:rmet:7 c:rmi:-6 c:rmia:-9 c:rmiam:-9 c:rmo>:6 c:rn>:6 c:rna:-10
c:rnat:-7 c:rne:9 c:ro>:21 c:roc:-12 c:roce:-6 c:roe:9 c:rol:10 c:role:11 c:role>:7 c:ros>:-7 c:rote:9 c:rou:11
c:rou>:14 c:rov:-11 c:rove:-9 c:rr>:6 c:rre:-13 c:rres:6 c:rria:7 c:rriva:6 c:rs>:-11 c:rsato:8 c:rses:11 c:rses>:11
c:rso>:7 c:rste>:7 c:rt>:12 c:rtin:-8 c:rto:15 c:rto>:9 c:ruc:7 c:run:-6 c:run>:-8 c:ruz:-9 c:ruzi:-6 c:rva:13
c:rvan:15 c:rvan>:12 c:rvi:-12 c:rwi:6 c:rwie:6 c:rwies:6 c:rzo:11 c:rzo>:14 c:sab:17 c:saba:9 c:sado:8 c:sado>:8
c:sai:-6 c:sal:-34 c:sald:-13 c:sale:-8 c:sale>:-7 c:salu:-12 c:salut:-8 c:salv:-6 c:sam:22 c:same:19 c:same>:10
c:samed:7 c:san:6 c:sant:6 c:santa:6 c:sao:8 c:sao>:8 c:sat>:10 c:sati:-6 c:sato:6 c:sato>:6 c:sca:-8 c:sce:-6
c:scha:-8 c:schic:-7 c:schw:10 c:scia:6 c:sco:15 c:sco>:6 c:scont:6 c:scor:6 c:scors:6 c:scu:13 c:scue:11 c:scuen:11
c:sda:-7 c:se>:-23 c:sed:6 c:sei>:7 c:sem:9 c:semai:-6 c:semb:9 c:sembl:7 c:sen>:10 c:sent>:8 c:sep:-8 c:sept:-7
c:ser:-12 c:sera>:-7 c:sert:6 c:serv:-9 c:servi:-6 c:ses:18 c:ses>:18 c:sho:6 c:shor:8 c:short:8 c:sia:-7 c:siam:-8
c:siamo:-8 c:sib:-6 c:sie:-12 c:sie>:-12 c:signe:-6 c:signo:6 c:sina:7 c:sina>:7 c:sind>:6 c:sit:-7 c:sito:-8
c:sito>:-8 c:six:7 c:six>:7 c:smo>:-6 c:sob:15 c:sobr:12 c:socio:6 c:soit:6 c:soit>:6 c:solt:7 c:solta:7 c:somme:7
c:son:6 c:son>:6 c:sor:-14 c:sos>:-6 c:spa:8 c:spac:7 c:spach:7 c:spec:7 c:spece:6 c:sper:-6 c:spi:-7 c:spo:-6
c:sra:6 c:ss>:20 c:ssa:11 c:ssa>:7 c:ssi:-10 c:ssimo:6 c:sso:-7 c:sso>:-6 c:ssu:-10 c:ssus:-6 c:ssus>:-6 c:staa:-6
c:stan:8 c:stant:8 c:stao:8 c:stao>:8 c:stat:8 c:ste>:16 c:stem:-8 c:sten:-8 c:stens:-6 c:steu:12 c:steur:12
c:stima:6 c:stl:7 c:stor:-9 c:storn:-9 c:str:-21 c:stro:-6 c:stru:-7 c:stu:9 c:stuu:10 c:stuur:10 c:su>:-9 c:sub:8
c:subi:9 c:subit:8 c:sul:8 c:sum:-6 c:sur:14 c:sur>:11 c:sure:7 c:sus:-7 c:sus>:-7 c:swe:6 c:ta>:-28 c:taa:-7
c:tab:-9 c:tabi:-7 c:tabil:-7 c:tac:-10 c:tad:12 c:tade:11 c:tade>:11 c:tag:10 c:tag>:8 c:tage>:7 c:tai:-10 c:tal:19
c:tale:6 c:tale>:13 c:talen:-6 c:talo:11 c:tam:-12 c:tam>:-9 c:tan:22 c:tanc:6 c:tance:8 c:tane:7 c:tant:14
c:tant>:-13 c:tanta:7 c:tanti:6 c:tanto:6 c:tao>:6 c:tar:-9 c:tar>:-7 c:tas>:8 c:tat:6 c:tax:6 c:te>:23 c:tee:-8
c:tei:14 c:tel>:6 c:telef:-6 c:tell:-9 c:tem:-12 c:teme:-6 c:temo:7 c:temos:9 c:tenan:6 c:tenem:6 c:tengo:6
c:tens:-6 c:tens>:-6 c:ter:10 c:ter>:11 c:terd:6 c:terda:6 c:tere:-11 c:teres:-7 c:tero:8 c:tero>:11 c:ters:-8
c:tes:-10 c:teste:-6 c:teur:9 c:teurb:7 c:tev:6 c:tge:6 c:th>:-19 c:tha:8 c:that:9 c:thats:7 c:the:8 c:ther:8
c:ther>:9 c:thi:6 c:thin:-6 c:thing:-7 c:this:11 c:this>:11 c:tho:-7 c:thou:-7 c:thout:-7 c:ti>:21 c:tie:10 c:tif:-6
c:till>:-8 c:time>:6 c:tin:-18 c:ting:-7 c:ting>:-8 c:tio:9 c:tir:11 c:tira:10 c:tirar:6 c:tit:-6 c:tje:-7 c:tod:15
c:toda:6 c:todo:9 c:todo>:8 c:ton:12 c:toni:7 c:too:6 c:took:6 c:took>:6 c:tor:-7 c:torn:-13 c:torna:-8 c:tort>:7
c:tos:6 c:tos>:7 c:tot:6 c:tra:26 c:tra>:21 c:trac:11 c:tract:13 c:tran:6 c:tre>:-8 c:trega:7 c:tres:8 c:tres>:7
c:tri:-13 c:tro:14 c:trol:8 c:trole:8 c:tru:-9 c:ts>:-7 c:tta:-10 c:tte:9 c:tte>:-12 c:tten:14 c:tten>:10 c:tti:-7
c:tti>:9 c:tto>:8 c:ttres:6 c:ttura:7 c:tuu:6 c:tuur:6 c:tuur>:9 c:twee>:-9 c:two>:8 c:tz>:7 c:tze:-6 c:uai:7
c:ualc:7 c:ualco:7 c:uand:7 c:uanto:-9 c:uar>:-11 c:uary:9 c:uary>:9 c:uas>:6 c:uatr:7 c:uatro:6 c:uberw:6 c:ubi:13
c:ubit:8 c:ubito:8 c:ubli:6 c:uch:-12 c:uch>:-8 c:uci:7 c:udia:6 c:ue>:-20 c:ued:8 c:ueda:9 c:ueda>:6 c:uel:6
c:uell:8 c:uem:10 c:uem>:11 c:uen:14 c:uent:16 c:uenta:17 c:uer:9 c:ues:-6 c:ugesa:6 c:ugl:6 c:ugli:6 c:uia:7
c:uia>:7 c:uida:-8 c:uido:9 c:uido>:7 c:uin:6 c:uis>:-7 c:uit:11 c:uit>:-11 c:uito:8 c:uito>:8 c:ule:-8 c:uli:-7
c:uma:-6 c:uma>:-7 c:ume:-6 c:und:7 c:und>:-9 c:unda:-6 c:undi:10 c:undr:7 c:undre:6 c:unds>:6 c:une:7 c:uni:-8
c:unt:-12 c:uo>:8 c:ura>:6 c:urb:7 c:urbe:8 c:urber:6 c:urchg:7 c:ures>:6 c:urn:6 c:urne:6 c:uros:-9 c:uros>:-9
c:urs:-9 c:urt:-6 c:urz:7 c:us>:-13 c:usa:-9 c:use:-6 c:usi:8 c:ut>:12 c:uta:-10 c:uta>:-6 c:ute:-14 c:ute>:-10
c:uten:-6 c:utori:6 c:utr:6 c:utra:6 c:utra>:8 c:uur>:8 c:ux>:7 c:va>:-15 c:vai:6 c:vai>:9 c:vais:-6 c:valor:-6
c:van:13 c:van>:15 c:vann:-6 c:vanno:-6 c:vano:8 c:vano>:9 c:vant:-9 c:var:13 c:vara:6 c:varia:6 c:vast>:6 c:vec>:11
c:vece:-8 c:ved:-7 c:vem:11 c:vembe:-7 c:vembr:13 c:vendr:10 c:venu:7 c:venu>:9 c:vere:13 c:verla:6 c:vers:15
c:verse:6 c:verw:-7 c:very:-8 c:very>:-6 c:verz:-8 c:ves>:-8 c:vi>:-6 c:via>:-9 c:vic:-6 c:vida:10 c:vida>:11
c:vie:19 c:vien:8 c:vier:14 c:vier>:6 c:vino:-6 c:vino>:-6 c:vir:-11 c:voi:-11 c:voi>:-6 c:vol:11 c:vom:7 c:vom>:7
c:von:16 c:von>:15 c:vor:-17 c:voss:-6 c:voy:9 c:voy>:12 c:vra:-9 c:vra>:-8 c:vre:-9 c:vrez:-6 c:vrez>:-6 c:vut:-6
c:waa:6 c:wan:12 c:wann:11 c:wann>:7 c:we>:12 c:wee>:-9 c:wen:8 c:went:7 c:went>:7 c:wer:-13 c:whi:15 c:whic:14
c:which:14 c:will:6 c:will>:7 c:wir:-8 c:wir>:-9 c:wit:-12 c:with:-9 c:witho:-7 c:wo>:8 c:wor:14 c:work:8 c:xa>:7
c:ya>:-9 c:ye>:-6 c:yer:-6 c:yer>:-6 c:yo>:-6 c:you:-10 c:your:-8 c:your>:-6 c:ys>:-13 c:za>:15 c:zad:8 c:zah:6
c:zahl:7 c:zahl>:7 c:zahle:-10 c:zahlt:8 c:zate:6 c:ze>:-6 c:zeg:-7 c:zer:12 c:zer>:15 c:zi>:-8 c:zic:-6 c:zich:-6
c:zion:7 c:zione:9 c:zit:7 c:zo>:6 c:zug:8 c:zuge:6 c:zuges:6 d:0.1:46 d:0.25:59 d:0.4:45 d:0.55:54 d:0.7:28
d:0.85:37 e:paid=day:32 e:paid=none:-5 e:promise=day:-19 e:promise=none:-9 f:_amount:98 f:_day:48 f:_invoice:-59
f:ack:6 f:admin:-6 f:back:-12 f:bounce:-15 f:closed:6 f:contest:-35 f:copy:24 f:d.ADVERTISING_PROMO:5
f:d.ALLOWANCE_CHARGE:-8 f:d.CANCELLED:-8 f:d.CONTRACT_TERMS:9 f:d.DAMAGED:10 f:d.FREIGHT:17 f:d.LATE_DELIVERY:11
f:d.LATE_FEE_CONTESTED:-16 f:d.LOST:-9 f:d.MISSING_DOCS:-8 f:d.QUALITY:12 f:d.QUANTITY_SHORT:24 f:d.RETURN:14
f:d.TAX:16 f:d.WITHHOLDING:-11 f:demand:-16 f:difference:30 f:dispute:-20 f:firm:-11 f:fix:-39 f:formal:-12
f:gone:-11 f:goods:24 f:greeting:-23 f:hold:11 f:hope:22 f:hostile:-19 f:inject:-16 f:insolvency:-22 f:joke:-14
f:lawyer:-27 f:legal:-27 f:mine:9 f:moved:31 f:n.QUANTITY_SHORT:64 f:netted:-10 f:not_dispute:-18
f:not_insolvency:-10 f:not_legal:-8 f:not_not:-23 f:not_paid:-9 f:not_stop:-11 f:once_us:9 f:order:-15 f:others:117
f:paid:5 f:part:186 f:pay:-7 f:plan:23 f:proof:-13 f:propose:27 f:r.ALLOWANCE_CHARGE:-11 f:r.CONTRACT_TERMS:7
f:r.DESCRIPTION:-9 f:r.DUPLICATE_BILLING:-11 f:r.FREIGHT:10 f:r.LATE_DELIVERY:22 f:r.LATE_FEE_CONTESTED:-15
f:r.PRICE_ERROR:19 f:r.PRIOR_OVERPAYMENT:11 f:r.QUALITY:6 f:r.QUANTITY_SHORT:20 f:r.SERVICE_INCORRECT:-9 f:r.TAX:18
f:r.VOLUME_REBATE:8 f:r.WITHHOLDING:-9 f:r.WRONG_PRODUCT:-6 f:refuse:-18 f:remittance:26 f:rest:122 f:run:-24
f:setoff:10 f:statement:-28 f:stop:-7 f:unable:10 f:until:-8 f:wait:-10 f:willpay:-15 i:acknowledgement:10
i:acknowledgement=2:10 i:already_paid:34 i:already_paid=2:8 i:already_paid=3:26 i:bounce:-7 i:bounce=3:-7
i:copy_invoice_request:22 i:copy_invoice_request=2:-5 i:copy_invoice_request=3:26 i:dispute=1:-8 i:dispute=3:7
i:hardship=2:-8 i:hardship=3:10 i:hostile:-19 i:hostile=2:-14 i:hostile=3:-5 i:in_payment_run:8 i:in_payment_run=3:8
i:insolvency:-19 i:insolvency=3:-18 i:invoice_admin:-15 i:invoice_admin=3:-10 i:legal:-25 i:legal=3:-24 i:nothing:41
i:out_of_office:-8 i:out_of_office=3:-9 i:partial_payment:125 i:partial_payment=2:21 i:partial_payment=3:105
i:payment_plan_request:19 i:payment_plan_request=2:5 i:payment_plan_request=3:14 i:promise_to_pay:-30
i:promise_to_pay=3:-30 i:question:6 i:question=1:10 i:question=2:-6 i:remittance_advice:17 i:remittance_advice=2:5
i:remittance_advice=3:12 i:statement_request:-27 i:statement_request=2:-13 i:statement_request=3:-14
i:unsubscribe:-7 i:unsubscribe=3:-9 i:wrong_contact:-5 i:wrong_contact=3:-7 l:de:-17 l:es:7 l:fr:-5 l:it:-9 l:pt:22
n:1:18 n:2:-11 n:3:17 n:5:-9 n:6:-18 p:aanman:-6 p:abonad:-5 p:abschl:6 p:abstim:-5 p:accept:-13 p:accont:-11
p:accord:8 p:accred:15 p:aceita:7 p:agains:13 p:akkoor:-5 p:albert:7 p:angebo:6 p:anothe:6 p:anzahl:8 p:aparta:9
p:aplica:-6 p:appell:-6 p:applic:-6 p:approv:-5 p:aprova:8 p:arriva:18 p:assegn:6 p:assemb:10 p:assicu:6 p:assina:-5
p:attach:-8 p:attend:-7 p:aujour:9 p:ausdru:-6 p:autoli:9 p:automa:-6 p:autori:14 p:bancal:8 p:bauste:5 p:beginn:-6
p:behalt:10 p:bekomm:-6 p:beloof:9 p:bereit:-11 p:berich:-5 p:beslot:6 p:bespro:-7 p:betaal:-11 p:betale:-13
p:bevest:5 p:bezahl:-7 p:bonifi:8 p:buonas:5 p:buongi:-5 p:calces:-5 p:caldai:12 p:calend:-6 p:cancel:-9 p:capisc:6
p:carria:5 p:casset:8 p:causal:-5 p:charge:18 p:chauff:7 p:chiama:12 p:clausu:6 p:client:-7 p:clinic:7 p:collau:8
p:comman:-5 p:commit:5 p:compen:-7 p:comple:13 p:compro:-7 p:comput:6 p:comuni:-8 p:comunq:6 p:concor:-6 p:condic:5
p:condit:5 p:condiz:-5 p:confer:-15 p:confia:25 p:confir:-30 p:confor:14 p:conser:8 p:consta:-8 p:consul:5
p:contab:-13 p:contac:-5 p:contad:-10 p:contan:6 p:contes:-10 p:contra:11 p:contro:7 p:conven:13 p:conver:-6
p:convie:6 p:convos:7 p:corres:7 p:corris:5 p:decemb:-5 p:decisa:5 p:deduis:13 p:defens:-5 p:defini:17 p:delibe:12
p:demand:-8 p:depend:17 p:depose:11 p:deposi:-9 p:descon:12 p:descue:22 p:despac:15 p:despue:7 p:detalh:17
p:detrac:-5 p:dezemb:-7 p:dicemb:-6 p:dienst:8 p:difere:-10 p:differ:21 p:diment:6 p:direca:8 p:direto:11
p:discut:-5 p:distin:12 p:doctor:-6 p:domici:6 p:donner:-6 p:duizen:10 p:durchg:14 p:echean:-9 p:echelo:5 p:eingep:5
p:encime:5 p:enquan:-9 p:entreg:9 p:erhalt:-9 p:erledi:7 p:escrib:-8 p:espece:11 p:espera:-13 p:etabli:5 p:europa:6
p:factur:-12 p:factuu:-7 p:failli:-6 p:fattur:6 p:fatura:-5 p:febbra:5 p:fermet:11 p:freeze:22 p:freita:17
p:friday:-5 p:fruhja:5 p:garant:8 p:garraf:11 p:geacht:6 p:geleis:6 p:genera:6 p:gennai:-7 p:gerent:-12 p:gescha:-8
p:gesper:-5 p:gestor:7 p:getaus:6 p:gezoge:-5 p:gister:5 p:giudiz:-5 p:goedem:-6 p:gutges:7 p:hablad:5 p:hablar:6
p:hacemo:-15 p:herrsc:6 p:homeba:7 p:hundre:12 p:imedia:-5 p:impost:7 p:includ:5 p:indevi:5 p:inform:-8 p:ingres:11
p:innerh:6 p:inquie:9 p:insolv:-6 p:instan:7 p:integr:8 p:intere:-20 p:intrac:6 p:invoic:-9 p:irgend:7 p:iscrit:5
p:istant:5 p:istruz:-6 p:janeir:13 p:januar:14 p:janvie:7 p:journe:6 p:juridi:6 p:knocke:6 p:kommen:-5 p:korrig:7
p:kurzun:8 p:laatst:12 p:lascia:13 p:lavrad:-7 p:leavin:5 p:leiste:5 p:lettre:12 p:limina:6 p:llegar:8 p:logist:8
p:mainte:7 p:manage:-8 p:mandan:25 p:manqua:23 p:marted:5 p:martin:-12 p:matric:-5 p:medede:6 p:mediad:-19
p:mensua:-5 p:mercol:-5 p:mierco:-10 p:minder:7 p:mobili:6 p:mornin:6 p:nachge:6 p:nachst:10 p:namast:8 p:navida:-5
p:nemmen:-5 p:nieuws:6 p:ningue:6 p:nochma:6 p:nogmaa:6 p:nosotr:6 p:nothin:-6 p:novemb:11 p:nuestr:-8 p:octobe:8
p:octubr:7 p:opdrac:9 p:operat:-5 p:ottobr:-5 p:outsid:8 p:overbo:5 p:overig:6 p:pagame:-11 p:pagamo:14 p:paiera:-10
p:palabr:-5 p:palavr:-16 p:palett:6 p:pallet:7 p:paymen:8 p:pazien:-5 p:penali:-7 p:pendie:6 p:pergun:-7 p:person:-7
p:pertan:5 p:planni:8 p:planti:7 p:premie:-5 p:prende:5 p:presen:-12 p:preved:5 p:prezad:15 p:primei:6 p:primer:-7
p:princi:-8 p:proble:-5 p:proced:-7 p:procha:5 p:projec:7 p:promes:-7 p:propon:-5 p:propos:11 p:propri:5 p:prossi:9
p:protes:10 p:qualco:14 p:qualit:-6 p:querei:7 p:quitti:6 p:ragion:-5 p:recept:-5 p:recevr:-11 p:rechnu:6
p:recibi:-5 p:reclam:-14 p:recoge:-5 p:reconc:5 p:refere:10 p:refuso:-5 p:regist:-8 p:reglem:-8 p:regler:5
p:regres:5 p:rekeni:7 p:remain:10 p:remane:-5 p:remitt:6 p:respon:-8 p:ressor:8 p:restan:6 p:rester:6 p:restit:-9
p:restli:9 p:retene:8 p:retenu:6 p:retifi:5 p:rettif:-9 p:revien:5 p:riceve:8 p:rifatt:-9 p:rimand:-5 p:rimane:9
p:riserv:6 p:rispon:-5 p:risult:-5 p:ritard:7 p:ritenu:-8 p:ritira:12 p:ruckst:8 p:saldat:-6 p:salden:-5 p:saldia:-6
p:saluta:-9 p:sarebb:-5 p:sbagli:7 p:sblocc:-5 p:schedu:-6 p:scherz:7 p:schick:-6 p:segund:-12 p:semain:-13
p:semana:-5 p:septem:-10 p:servic:-10 p:signor:11 p:sistem:-8 p:solici:-6 p:sollec:-5 p:soltan:5 p:sonnta:8
p:sostit:9 p:spates:-9 p:spiega:-5 p:statem:-7 p:steurb:15 p:storna:-11 p:substi:5 p:subven:-5 p:surfac:5 p:svinco:5
p:techni:-6 p:telefo:-11 p:teleph:5 p:tesore:-5 p:toegez:-6 p:tomorr:9 p:toujou:-5 p:toward:8 p:traita:6 p:transf:6
p:tratte:15 p:uberwi:13 p:uffici:6 p:uitsch:6 p:valide:6 p:vanweg:5 p:variaz:6 p:vencim:-5 p:vended:-7 p:vendre:15
p:verder:6 p:verifi:-6 p:verlas:7 p:versat:13 p:verser:-8 p:verwer:-6 p:verzoe:-5 p:vierne:8 p:vireme:-11
p:voldoe:10 p:volgen:7 p:voorda:-5 p:vuestr:5 p:wannee:8 p:weihna:-7 p:withou:-13 p:workto:7 p:zahlun:-9 p:zaterd:11
p:zugesa:13 p:zusamm:6 p:zwanzi:5 s:00000:-12 s:0000:-24 s:00:-33 s:0:-11 s:?:-10 s:aanmaning:-7 s:ac:-14
s:account:-11 s:atraso:-10 s:aviso:-45 s:balance:5 s:bb:-5 s:betalingsherinnering:-8 s:bg:-10 s:boleto:-5
s:bottiglie:-5 s:bt:12 s:cambio:8 s:cartera:-5 s:cc:-5 s:cobranca:9 s:cobro:18 s:compte:-6 s:cr:-9 s:cuenta:-9
s:data:5 s:de:-6 s:deuda:-9 s:deuxieme:-5 s:di:-14 s:ds:8 s:du:-7 s:due:-8 s:duplicatas:9 s:em:-12 s:en:-5 s:et:6
s:factura:7 s:facturas:-12 s:facture:-6 s:factures:5 s:factuur:-5 s:farine:-5 s:fatture:-7 s:fb:8 s:fe:5 s:ff:-9
s:fm:11 s:fr:5 s:ft:-14 s:fw:-5 s:fwd:-5 s:gm:24 s:gr:11 s:hb:5 s:herinnering:-13 s:inkasso:8 s:interets:-10
s:inv:15 s:invoices:-12 s:ka:-5 s:kc:11 s:kk:6 s:kr:-15 s:lavanderia:5 s:le:-5 s:letter:6 s:letzte:6 s:lm:-5 s:lo:-5
s:mahnung:-8 s:mail:-5 s:ml:10 s:mn:14 s:nc:5 s:nf:-8 s:novembre:6 s:offene:-10 s:openstaand:-5 s:or:-10
s:overdue:-13 s:pa:8 s:pagamento:-25 s:paiement:11 s:past:-8 s:pg:6 s:pneus:30 s:posten:-5 s:proposal:5 s:proposta:8
s:rappel:-14 s:rc:5 s:re:33 s:rechnung:8 s:rechnungen:-9 s:reclamacion:-6 s:relance:-13 s:reminder:-8
s:remittance:-6 s:res:15 s:sal:5 s:secondo:-5 s:segundo:-8 s:shampoo:-7 s:soa:13 s:sollecito:-29 s:st:13 s:tc:-5
s:three:8 s:titulo:-6 s:titulos:-6 s:to:-6 s:tp:23 s:tr:6 s:tweede:-8 s:ultimo:7 s:vernici:-6 s:vg:5 s:vl:-12
s:vt:-6 s:zahlungsavis:-5 s:zahlungserinnerung:-18 w:!:-10 w:%:42 w:00000:-34 w:0000:9 w:000:170 w:00:10 w:0:39
w:?:-26 w:@:-19 w:aanmaning:-6 w:abel:-8 w:aber:-6 w:abi:19 w:abono:-9 w:abraco:-6 w:abrazo:6 w:ac:-9 w:accept:-6
w:acconto:-11 w:accord:10 w:accordo:5 w:accredito:6 w:acepto:6 w:ach:-15 w:acordo:6 w:across:5 w:addebito:5 w:af:12
w:after:22 w:again:19 w:against:13 w:agenda:8 w:agendado:5 w:agente:7 w:agora:-17 w:agosto:-5 w:agreed:5 w:ahi:12
w:ahora:16 w:ai:-8 w:akkoord:-5 w:al:42 w:alberto:7 w:alla:6 w:allen:-5 w:allora:-5 w:alors:-5 w:als:11 w:alta:-6
w:altra:8 w:altri:5 w:altro:15 w:alvast:10 w:am:9 w:amanha:8 w:amor:10 w:an:-9 w:ancien:9 w:ancora:16 w:and:17
w:andata:-6 w:andere:15 w:andern:6 w:anders:-7 w:anfang:5 w:angebot:7 w:another:6 w:ante:9 w:antes:-10 w:anwalt:7
w:anzahlung:8 w:anzi:-6 w:ao:-25 w:aos:18 w:appel:-9 w:applicato:-9 w:apres:14 w:arriva:-6 w:arrivano:13
w:arrivato:5 w:arrive:-5 w:as:10 w:asked:-6 w:assegno:-5 w:assembleia:6 w:asunto:5 w:at:8 w:ata:10 w:att:-5
w:attached:-8 w:au:-5 w:auch:-13 w:auf:10 w:aujourd:9 w:aus:5 w:auszahlung:5 w:autoliquidation:9 w:aux:9 w:avant:-8
w:avanza:8 w:avec:22 w:avez:5 w:away:-5 w:balance:6 w:banca:-9 w:bancali:10 w:banco:-9 w:bank:6 w:banks:14
w:banque:-12 w:bar:14 w:baustelle:5 w:bc:6 w:be:5 w:been:-5 w:bei:13 w:beim:-9 w:bekend:5 w:bekommen:-5 w:beloofd:9
w:ben:-9 w:bene:5 w:bereits:-11 w:besloten:6 w:besprochen:-10 w:best:8 w:beste:5 w:betaal:9 w:betaald:-6
w:betalen:-13 w:bevestigen:6 w:bezahlen:-5 w:bezahlt:-5 w:bill:6 w:billed:8 w:bin:5 w:binnen:6 w:bis:5 w:bitte:-7
w:black:-6 w:boa:6 w:boas:-12 w:boer:5 w:boh:14 w:boite:12 w:boleto:-8 w:bom:-10 w:bonifici:12 w:bonifico:-8
w:bonne:-5 w:both:-6 w:br:5 w:brauchen:6 w:brauchte:-6 w:bs:-7 w:bt:8 w:budget:6 w:buen:-7 w:buhne:5 w:buon:-5
w:buonasera:5 w:buondi:5 w:buongiorno:-5 w:but:16 w:by:10 w:ca:9 w:cafe:-5 w:cai:-10 w:caixa:7 w:cajon:15
w:calcestruzzo:-5 w:caldaia:12 w:cambiar:10 w:can:22 w:cannot:6 w:capisco:6 w:capo:10 w:carece:5 w:carriage:5
w:carta:-5 w:casse:11 w:cassetto:8 w:causale:-5 w:cc:-6 w:ce:10 w:celle:-7 w:certeza:6 w:certo:-6 w:ces:5 w:cf:13
w:charged:12 w:charges:6 w:chauffeur:7 w:che:19 w:check:-7 w:cheque:-13 w:chf:-10 w:chi:6 w:chiamare:13 w:ci:6
w:ciao:-7 w:claim:-6 w:clausula:6 w:clinica:7 w:close:-5 w:cn:-9 w:cobran:5 w:cobrando:5 w:cobraram:6 w:codigo:5
w:collaudo:5 w:collection:5 w:come:-5 w:comme:16 w:como:-7 w:complete:14 w:comprovante:-5 w:computer:6 w:comunque:6
w:condicoes:5 w:confermiamo:-17 w:confirm:-16 w:confirmado:-15 w:conformidad:9 w:consider:6 w:consigo:8 w:consta:12
w:conta:9 w:contabile:-6 w:contanti:9 w:contract:14 w:controle:8 w:convenu:15 w:convient:6 w:convosco:7 w:copia:-6
w:copy:6 w:cosi:-11 w:could:-6 w:cp:5 w:credit:-6 w:cuando:-10 w:cuatro:14 w:cuenta:14 w:cv:-5 w:da:18 w:dag:-9
w:dagen:-11 w:daher:5 w:dai:-5 w:dal:-9 w:dan:8 w:dann:-5 w:dans:-6 w:data:7 w:date:-9 w:dates:8 w:dato:13
w:davon:12 w:days:-6 w:de:-21 w:debit:6 w:december:6 w:decembre:-12 w:decir:-5 w:decisao:5 w:deduisons:13
w:deduzimos:-7 w:deel:20 w:definitiva:7 w:deixei:6 w:deja:14 w:del:-13 w:dela:9 w:deliberou:8 w:delivered:8
w:delivery:-8 w:dell:-7 w:della:-11 w:delle:9 w:demanda:-5 w:demandons:8 w:den:6 w:dentro:-13 w:depende:17
w:depois:-6 w:deposito:-14 w:depot:-9 w:depuis:-5 w:der:22 w:dernier:-7 w:des:14 w:descontado:11 w:descontamos:7
w:desconto:-5 w:desde:-8 w:despues:7 w:dessa:5 w:dessus:-12 w:detraccion:-5 w:detto:-7 w:devait:6 w:devida:-6
w:devo:-10 w:devolvida:14 w:deze:-9 w:dg:-7 w:di:-5 w:dia:9 w:dicembre:-6 w:dicht:-10 w:die:19 w:dienstag:9
w:diferenca:5 w:diferencia:-15 w:difference:16 w:differenza:11 w:digo:-7 w:dije:-7 w:dios:10 w:dir:9 w:direcao:8
w:direct:-13 w:diretor:7 w:dis:12 w:disso:6 w:distinta:6 w:divida:8 w:dizer:5 w:dl:-7 w:dm:-7 w:dn:8 w:do:30
w:doch:-9 w:doctora:-6 w:doet:-7 w:dois:6 w:domiciliado:5 w:don:12 w:donc:7 w:donde:-5 w:done:10 w:donne:27
w:donnerstag:-6 w:door:-9 w:dopo:12 w:dos:8 w:dotto:9 w:dovuta:-7 w:down:-6 w:doy:-5 w:doze:5 w:dr:15 w:dra:6
w:drie:-7 w:drin:17 w:drittel:5 w:drum:6 w:du:-8 w:due:13 w:duizend:10 w:dus:-15 w:each:15 w:ecart:10 w:echeances:-5
w:echelonnement:7 w:ee:-9 w:een:6 w:eerste:13 w:egregi:5 w:ei:11 w:eigen:11 w:eind:9 w:eine:5 w:eingeplant:5
w:elle:-8 w:em:5 w:emis:-5 w:emitam:-6 w:encore:14 w:end:-9 w:ende:-17 w:enero:10 w:engage:8 w:enquanto:-9
w:entera:6 w:entre:16 w:entro:-19 w:er:-6 w:eran:11 w:erhalten:-9 w:erledigt:7 w:erop:-9 w:ervan:20 w:es:-7
w:esame:5 w:escribo:-5 w:ese:-11 w:esos:-5 w:especes:11 w:espera:7 w:esperando:-6 w:espero:5 w:essa:15 w:est:-10
w:esta:-6 w:estao:17 w:estas:5 w:este:-14 w:estimado:10 w:et:32 w:etablir:6 w:etait:-5 w:ete:-23 w:etre:6 w:eu:-10
w:eur:-10 w:euri:-5 w:euro:21 w:europe:6 w:euros:-11 w:even:11 w:extra:8 w:faco:6 w:factura:-13 w:facture:8
w:facturees:5 w:factuur:-7 w:fahrer:10 w:fail:-10 w:faire:9 w:fais:7 w:falar:5 w:falta:6 w:faltam:-7 w:fanno:6
w:fate:-7 w:fatti:12 w:fatto:18 w:fattura:12 w:fatture:-9 w:faut:7 w:favore:-6 w:fb:8 w:febbraio:5 w:februar:-9
w:february:10 w:feira:-9 w:fermo:8 w:fest:6 w:few:5 w:ff:-9 w:fg:7 w:fica:-11 w:ficam:5 w:ficar:-6 w:ficou:6
w:fijo:10 w:filho:5 w:fim:-17 w:fin:-7 w:financas:7 w:finche:-7 w:fine:6 w:fino:19 w:firma:-11 w:firme:9 w:first:6
w:flor:-5 w:foi:-17 w:fois:5 w:follows:5 w:font:8 w:for:-18 w:form:6 w:frais:-12 w:franco:14 w:frau:-6 w:freitag:17
w:freundliche:-5 w:fridays:-5 w:from:5 w:fruh:-9 w:fruhjahr:5 w:ft:-5 w:fue:-6 w:full:-8 w:funds:5 w:gaan:5
w:ganz:-5 w:gar:-8 w:garantia:10 w:gars:-5 w:gbp:-5 w:gc:13 w:geachte:6 w:geben:11 w:geduld:7 w:geen:8 w:geld:-7
w:geleistet:6 w:genau:6 w:gennaio:-7 w:geom:5 w:gerente:-12 w:gestort:9 w:gezet:8 w:gezogen:-5 w:gia:12 w:gilt:-6
w:giorno:9 w:giro:16 w:gisteren:7 w:gleich:-7 w:gm:22 w:go:-15 w:goes:7 w:gott:5 w:grad:5 w:grazie:-9 w:groet:9
w:grund:6 w:gruss:9 w:grusse:-6 w:gruzi:-7 w:gs:5 w:guia:15 w:guten:-6 w:gutgeschrieben:7 w:gutschreiben:6
w:gutschriften:-5 w:gv:-5 w:ha:-32 w:habe:6 w:hablaremos:6 w:hacemos:-15 w:hacer:11 w:hadden:5 w:half:20 w:halfte:23
w:hallo:-15 w:hangt:23 w:hasta:-13 w:hatte:5 w:have:7 w:hb:5 w:he:-18 w:hebben:-9 w:hebt:5 w:hecho:6 w:heer:10
w:helft:10 w:hello:11 w:hem:-9 w:hemos:17 w:here:-8 w:herr:13 w:het:-5 w:hi:5 w:hice:5 w:hier:6 w:hij:-6 w:hj:23
w:ho:10 w:hoi:12 w:hoja:6 w:hoje:19 w:hold:-8 w:home:6 w:homebanking:7 w:hora:-13 w:hoy:10 w:ht:7 w:hugo:9 w:hui:9
w:huit:-9 w:hundred:12 w:ia:6 w:ich:17 w:ie:19 w:ignora:-6 w:ignore:-5 w:ihrem:6 w:ihrer:-6 w:ik:19 w:il:18
w:imediata:-5 w:in:-14 w:included:7 w:ines:-7 w:ing:6 w:ingreso:12 w:innerhalb:6 w:instantane:9 w:interets:-9
w:intero:21 w:inv:10 w:invece:-7 w:invoice:-15 w:is:-34 w:iscritto:5 w:issued:-5 w:istantaneo:5 w:istruzioni:-6
w:it:-6 w:items:-5 w:iva:-7 w:janeiro:13 w:jansen:12 w:januar:-14 w:januari:5 w:january:9 w:janvier:7 w:je:11
w:jetzt:7 w:jij:-10 w:jl:-5 w:joost:5 w:jour:13 w:journee:6 w:jours:-6 w:jp:8 w:jueves:-9 w:juli:-9 w:julie:7
w:jullie:5 w:junto:5 w:juros:-6 w:jusqu:5 w:jvous:7 w:kann:5 w:kasse:7 w:kc:11 w:keinen:6 w:klaar:12 w:knapp:13
w:knocked:6 w:kohle:-5 w:kommt:-11 w:kopie:6 w:korrigieren:7 w:kr:-12 w:kranz:7 w:krijg:9 w:kroll:-5 w:kunnen:-5
w:kurzung:8 w:kw:-7 w:kwamen:7 w:laatste:12 w:lager:6 w:lange:17 w:las:-11 w:lasciato:11 w:late:-6 w:laudo:6
w:lauf:-6 w:lauft:-7 w:lavori:5 w:lavoro:-5 w:le:27 w:leaving:5 w:left:-7 w:legge:-13 w:leider:7 w:leisten:5
w:les:-8 w:less:16 w:letter:-5 w:lettres:13 w:li:6 w:lieu:5 w:liminar:6 w:liquidada:-5 w:liquidez:7 w:liquido:13
w:llegan:-9 w:llegaron:8 w:lm:6 w:lo:18 w:look:-5 w:los:5 w:lot:-5 w:lr:5 w:ls:10 w:lunes:8 w:ma:10 w:maand:-9
w:maar:-7 w:madame:-5 w:mag:-7 w:mai:-6 w:maintenant:11 w:maken:6 w:makes:5 w:mal:6 w:man:-5 w:manager:-8 w:manca:-5
w:mandando:28 w:mandate:8 w:mandato:-5 w:mandi:-5 w:mando:14 w:mano:18 w:manquait:12 w:mark:-5 w:martedi:5
w:martes:-9 w:may:9 w:mc:16 w:me:-8 w:media:-5 w:mediados:-19 w:medio:-6 w:meer:7 w:mehr:32 w:mei:-5 w:meilleures:-5
w:melde:7 w:memo:-6 w:meno:11 w:menos:11 w:mercoledi:-5 w:merece:5 w:mes:11 w:mese:15 w:met:-6 w:meta:6 w:metade:22
w:meu:10 w:mh:-9 w:mi:11 w:mia:5 w:miercoles:-10 w:mijn:-11 w:mil:12 w:mille:25 w:mindering:7 w:mio:-6 w:mira:22
w:mismo:-11 w:mitad:7 w:mitte:-16 w:mn:9 w:moco:6 w:moins:5 w:mois:-7 w:monats:7 w:montag:-10 w:montant:-6
w:month:-16 w:morgen:18 w:morning:6 w:muy:-6 w:na:13 w:nach:-7 w:nachste:19 w:nachsten:-8 w:namaste:8 w:nao:-11
w:natale:18 w:navidad:-5 w:nc:-5 w:ned:8 w:nee:-7 w:nehmen:7 w:nein:-5 w:nemmeno:-5 w:nesta:10 w:never:-6 w:new:5
w:nf:-9 w:ni:-18 w:nich:5 w:nicht:24 w:nichts:-10 w:niet:10 w:nieuwsbrief:6 w:nif:6 w:niks:-8 w:ninguem:6 w:nino:-5
w:nipote:11 w:no:9 w:noch:-11 w:nochmal:7 w:nog:8 w:nogmaals:6 w:noi:-7 w:nombre:6 w:nomina:5 w:non:-12 w:nosotros:6
w:nossa:8 w:nostro:-10 w:not:-8 w:nothing:-6 w:notre:-11 w:nou:-5 w:nous:7 w:november:-14 w:novembre:12
w:novembro:13 w:np:6 w:nuestro:-5 w:october:8 w:octubre:7 w:of:33 w:oferta:16 w:offres:-10 w:oggi:19 w:oi:6 w:oii:-8
w:ok:-10 w:omdat:-10 w:on:13 w:once:-5 w:only:5 w:op:14 w:opdrachten:13 w:ora:10 w:orden:-9 w:order:5 w:ore:8
w:os:23 w:other:22 w:otra:11 w:otro:24 w:otros:9 w:ottobre:-5 w:oui:-5 w:our:-21 w:outra:16 w:outside:8 w:overige:6
w:pa:-5 w:paga:-13 w:pagado:-10 w:pagamento:-14 w:pagamos:14 w:pagan:-5 w:pagar:19 w:pagarlo:5 w:pagata:-17
w:pago:24 w:pague:5 w:paguei:7 w:paid:10 w:paierai:-10 w:palabra:-5 w:palavra:-16 w:paletten:5 w:pallets:7
w:papier:7 w:par:-10 w:parece:10 w:parola:10 w:part:10 w:pas:-12 w:pasado:16 w:passa:-5 w:passar:9 w:passe:-5
w:passo:-5 w:paulo:-11 w:paye:-13 w:payer:-6 w:payments:5 w:payons:8 w:paz:6 w:pazienza:-5 w:pdf:-9 w:peco:-5
w:pela:15 w:penalites:-5 w:pendiente:6 w:people:-6 w:per:15 w:pero:-7 w:pertanto:5 w:peut:13 w:pick:8 w:piu:16
w:pix:13 w:place:6 w:plan:5 w:planning:8 w:planta:-5 w:plantilla:7 w:plazos:5 w:please:-16 w:plus:-7 w:pn:-5
w:pneu:5 w:pode:19 w:podido:8 w:poi:-6 w:pole:9 w:por:-8 w:porta:9 w:portes:10 w:porto:6 w:post:-5 w:pounds:7
w:pour:10 w:precio:-6 w:preco:9 w:prego:-6 w:premiere:-6 w:prendere:5 w:prezada:9 w:prezado:9 w:prima:6
w:principal:-6 w:print:-6 w:pris:5 w:problema:-5 w:prochain:8 w:programadas:8 w:programme:-8 w:project:6
w:promesso:-6 w:propongo:-5 w:proposition:5 w:proprio:9 w:prossimo:13 w:prove:-9 w:prufen:-5 w:pt:7 w:pues:-7
w:put:14 w:qm:-13 w:qu:-6 w:quality:-6 w:quand:10 w:quando:13 w:quanto:-5 w:quarta:-6 w:quelle:7 w:quereis:7
w:questo:-6 w:quindi:-5 w:quinze:5 w:quittiert:6 w:rappel:5 w:rated:6 w:raten:-8 w:raus:12 w:recebemos:7 w:recebi:7
w:reception:-5 w:recevrez:-11 w:rechnung:5 w:recu:9 w:reference:8 w:refusons:-5 w:regle:9 w:reglement:-8
w:reglerons:6 w:rekening:11 w:release:-7 w:released:9 w:remainder:5 w:remaining:5 w:remanescente:-7 w:remittance:10
w:rendu:5 w:rep:-5 w:reply:-6 w:rest:28 w:resta:6 w:restant:-9 w:restante:5 w:restants:6 w:reste:11 w:resterende:7
w:resto:32 w:retard:8 w:retencao:7 w:retenemos:8 w:retenue:6 w:rettifico:-7 w:return:7 w:reviens:6 w:riba:-5
w:riceverete:5 w:ricevuta:5 w:rien:-5 w:rifatta:-9 w:rimanente:7 w:riserva:7 w:risultano:-7 w:ritardo:7
w:ritenuta:-8 w:ro:17 w:rob:7 w:ruckstand:8 w:run:-18 w:sabado:10 w:sabato:9 w:sacos:8 w:sag:5 w:saldata:-6
w:saldiamo:-6 w:sale:-11 w:salutations:-5 w:salve:-6 w:same:16 w:samedi:15 w:sara:-7 w:sarah:8 w:sarebbe:-5 w:sat:20
w:savoir:7 w:sb:5 w:sbagliata:8 w:sblocco:-5 w:scade:-5 w:scherzo:12 w:schick:-5 w:schon:9 w:scorso:12 w:scusi:10
w:se:-22 w:sea:-6 w:see:11 w:segue:-9 w:seguem:21 w:segun:13 w:segunda:-8 w:seguro:-7 w:sehe:8 w:sehen:-5 w:sei:14
w:sein:-5 w:seit:-5 w:sem:5 w:semaine:-11 w:semana:14 w:sent:24 w:septembre:-9 w:sera:-18 w:serai:11 w:seriez:6
w:settimana:-7 w:seu:6 w:sexta:5 w:sheet:6 w:short:16 w:si:8 w:siamo:-7 w:sie:-31 w:siehe:8 w:signed:-10 w:signora:7
w:signori:5 w:sin:-6 w:sind:12 w:sistema:-5 w:site:-5 w:six:15 w:skonto:-7 w:sl:-5 w:slt:8 w:so:-7 w:sobre:5
w:socio:6 w:socios:6 w:soit:11 w:sola:10 w:soltanto:5 w:some:7 w:sommes:11 w:sonntag:8 w:sorry:-7 w:spater:8
w:spatestens:-9 w:sra:7 w:sta:-6 w:staan:-10 w:stage:8 w:statement:-7 w:statt:6 w:stays:-6 w:steht:-5 w:stein:6
w:steurberater:12 w:still:-8 w:stornata:-8 w:stuur:24 w:su:-16 w:subito:16 w:subvention:-5 w:suite:9 w:sulla:10
w:sun:5 w:sur:21 w:sure:6 w:sv:6 w:swear:15 w:swift:7 w:ta:-15 w:tambem:5 w:tanto:11 w:taxa:9 w:tc:-7 w:te:27
w:tegen:-6 w:tel:5 w:telefonisch:-6 w:tem:7 w:tengo:11 w:terca:7 w:terug:-5 w:tesoreria:-5 w:teu:-6 w:that:5
w:thats:13 w:them:-8 w:then:6 w:things:-5 w:this:21 w:those:6 w:three:8 w:ti:12 w:tiene:6 w:tienes:-7 w:tiers:11
w:till:-7 w:time:9 w:tio:13 w:titre:-7 w:tm:-10 w:to:6 w:toda:7 w:today:6 w:todo:17 w:toe:5 w:tomorrow:9 w:took:13
w:tot:11 w:toujours:-5 w:tous:9 w:towards:8 w:tr:6 w:traite:-5 w:tranquille:12 w:tranquillo:-7 w:transferencia:-12
w:transferencias:10 w:transferida:-7 w:transferido:11 w:trata:6 w:tratteniamo:9 w:trattenuto:7 w:tres:-5 w:trocar:-6
w:trois:5 w:tu:12 w:tudo:-10 w:tva:8 w:twee:-17 w:tweede:8 w:two:17 w:uber:-9 w:uberwiesen:13 w:ufficio:6 w:uit:-13
w:uitschrijven:6 w:uk:8 w:uma:-6 w:un:-6 w:una:10 w:und:-16 w:under:9 w:une:9 w:uns:-9 w:unsere:6 w:unterlagen:5
w:us:-5 w:uw:7 w:va:-19 w:vai:19 w:vale:-6 w:valoir:11 w:valor:-9 w:vamos:-5 w:van:7 w:vanno:-12 w:vanwege:5
w:variazione:6 w:vat:8 w:vd:22 w:ve:16 w:veces:-9 w:vedi:6 w:vem:10 w:vencimiento:-5 w:vendedor:-7 w:vendredi:15
w:verdere:6 w:verlassen:7 w:verra:5 w:vers:6 w:versato:15 w:verses:22 w:verso:6 w:verwerkt:-6 w:verzoek:-5 w:vg:5
w:vi:-7 w:via:-14 w:vida:8 w:viel:-5 w:vielen:5 w:viene:7 w:vier:7 w:viernes:8 w:vino:-7 w:virements:-9 w:vl:-8
w:voi:-11 w:voldoen:10 w:volgende:5 w:vom:14 w:von:19 w:voordat:-5 w:vor:-7 w:vossa:-9 w:vostro:5 w:vou:-5 w:voy:24
w:vs:6 w:vt:-5 w:vuelta:5 w:wa:5 w:wann:5 w:wanneer:8 w:want:6 w:wants:-5 w:was:6 w:wat:8 w:we:29 w:weer:-5
w:wegen:5 w:weil:10 w:weiss:5 w:wel:8 w:wenn:11 w:went:14 w:werden:-9 w:what:6 w:which:27 w:wieder:-5 w:wij:7
w:wil:-8 w:will:14 w:winkel:6 w:wir:-18 w:wird:-5 w:wit:-5 w:with:-7 w:without:-13 w:wolff:-9 w:worktops:7
w:wrong:-8 w:wrote:6 w:wurde:-7 w:wurden:5 w:ya:-14 w:yet:5 w:yo:-9 w:you:-5 w:your:-11 w:zahl:15 w:zahlen:-13
w:zahlt:6 w:zahlung:-7 w:zal:-5 w:zaterdag:11 w:zelf:-6 w:zie:6 w:zit:10 w:zodra:5 w:zolang:-7 w:zugesagt:10
w:zullen:10 w:zur:-7 w:zuruck:6 w:zusammen:7 w:zwanzig:5
"""
