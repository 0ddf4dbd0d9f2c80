"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -7.79
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?:-19 ?ack:-11 ?all:-11 ?copy:-10 ?d.CONTRACT_TERMS:8 ?difference:-6 ?dispute:-9 ?mine:-9 ?moved:8 ?not:-17
?not_stop:7 ?plan:12 ?redirect:14 ?rest:13 ?statement:-12 ?until:28 ?wait:6 b:!_!:-16 b:%_000:12 b:%_on:10
b:00000_0:-9 b:00000_by:13 b:00000_paid:-6 b:00000_we:6 b:0000_0000:-12 b:0000_000:-13 b:0000_0:27 b:0000_is:-8
b:0000_le:8 b:0000_nicht:-7 b:0000_not:6 b:0000_uber:7 b:000_0000:-6 b:000_000:-11 b:000_00:-95 b:000_al:12
b:000_am:14 b:000_and:-7 b:000_betaald:12 b:000_che:6 b:000_cuenta:8 b:000_de:30 b:000_dia:38 b:000_el:23
b:000_en:17 b:000_est:19 b:000_este:-10 b:000_et:-8 b:000_euro:-13 b:000_euros:-17 b:000_il:18 b:000_in:10
b:000_is:-10 b:000_la:-16 b:000_le:49 b:000_no:16 b:000_nos:6 b:000_of:18 b:000_on:41 b:000_op:15 b:000_par:17
b:000_por:22 b:000_restants:7 b:000_si:17 b:000_sur:8 b:000_te:16 b:000_the:7 b:000_this:9 b:000_through:14
b:000_tomorrow:9 b:000_vendredi:29 b:000_vom:-7 b:000_vous:8 b:000_will:-15 b:00_%:33 b:00_0000:30 b:00_000:18
b:00_00:10 b:00_0:-25 b:00_?:-9 b:00_al:-8 b:00_and:9 b:00_betaald:-6 b:00_betalen:-17 b:00_bezahlt:-14 b:00_bis:15
b:00_case:12 b:00_ce:6 b:00_cuando:-7 b:00_dagen:-8 b:00_days:-6 b:00_de:31 b:00_dec:8 b:00_december:27
b:00_decembre:-20 b:00_del:18 b:00_di:8 b:00_dias:15 b:00_dicembre:20 b:00_do:23 b:00_du:8 b:00_ee:-9 b:00_el:7
b:00_em:-7 b:00_en:34 b:00_et:-11 b:00_euro:12 b:00_february:8 b:00_gennaio:6 b:00_houden:9 b:00_il:-19 b:00_in:11
b:00_is:-16 b:00_ja:-6 b:00_january:8 b:00_janvier:-13 b:00_je:-6 b:00_lo:7 b:00_los:-6 b:00_me:-13 b:00_mille:25
b:00_nao:15 b:00_non:12 b:00_nov:-7 b:00_november:-11 b:00_novembre:28 b:00_october:-8 b:00_octobre:-13 b:00_of:15
b:00_oktober:9 b:00_on:20 b:00_op:8 b:00_os:18 b:00_ou:6 b:00_pagamos:7 b:00_per:8 b:00_por:9 b:00_raus:10
b:00_sacos:6 b:00_saldo:-16 b:00_se:11 b:00_segue:7 b:00_sem:14 b:00_september:-6 b:00_settembre:9 b:00_so:-6
b:00_sono:9 b:00_ste:-6 b:00_sur:6 b:00_th:-17 b:00_the:-8 b:00_uberwiesen:9 b:00_und:18 b:00_vi:8 b:00_went:8
b:00_will:10 b:00_zusammen:12 b:0_000:28 b:0_0:-29 b:0_abbiamo:-7 b:0_and:-17 b:0_de:-24 b:0_december:12
b:0_decembre:16 b:0_del:6 b:0_dezember:6 b:0_dias:-17 b:0_die:-6 b:0_do:13 b:0_ee:-18 b:0_en:8 b:0_entro:-7
b:0_es:11 b:0_foi:-7 b:0_il:16 b:0_is:-18 b:0_janvier:7 b:0_je:-6 b:0_la:-12 b:0_lo:-7 b:0_march:-9 b:0_mil:11
b:0_nd:-8 b:0_no:8 b:0_nov:9 b:0_october:7 b:0_octobre:18 b:0_oktober:8 b:0_que:-14 b:0_raten:-6 b:0_se:-6
b:0_sera:-6 b:0_tot:16 b:0_weeks:-7 b:0_zum:7 b:@_with:7 b:abbiamo_versato:21 b:abono_de:-6 b:abstand_zu:-6
b:ac_0:-17 b:acconto_di:-10 b:accord_pour:7 b:account_of:7 b:adjunto_justificante:6 b:ai_donne:6 b:akzeptieren_wir:8
b:al_00:-13 b:al_in:16 b:al_vostro:9 b:all_of:8 b:also_0:14 b:am_00:16 b:am_0:35 b:am_donnerstag:-6 b:am_selben:6
b:an_der:7 b:and_00000:-7 b:and_0000:-6 b:and_00:7 b:and_cannot:6 b:and_have:-7 b:and_the:10 b:and_we:6 b:and_will:7
b:andere_helft:7 b:ao_fim:-8 b:applicato_iva:-9 b:arrived_with:6 b:art_0:6 b:as_0:18 b:as_duas:-7 b:as_financas:7
b:at_00:10 b:at_the:-18 b:ate_ao:-6 b:ate_sexta:-7 b:au_00:-7 b:au_titre:-7 b:auf_00:-6 b:auf_das:7 b:aujourd_hui:8
b:autre_moitie:-7 b:aux_lettres:11 b:avete_applicato:-10 b:avete_messo:-6 b:avevo_detto:-8 b:avez_pris:7
b:avoir_de:7 b:back_on:10 b:balance_of:20 b:bc_00:7 b:be_paying:7 b:be_released:8 b:bekommen_sie:-13 b:ben_ik:-6
b:betaal_ik:15 b:betaald_0:7 b:betaald_op:7 b:betalen_we:-18 b:bezahlt_worden:6 b:billed_000:8 b:binnen_een:7
b:bis_00:13 b:bis_ende:-7 b:bis_mitte:-12 b:bitte_rechnung:7 b:bjr_je:-20 b:black_friday:-10 b:boa_tarde:15
b:boite_aux:11 b:bom_dia:-11 b:bonificato_il:12 b:bonifico_del:7 b:bt_0:8 b:buen_dia:-7 b:buongiorno_le:-6
b:by_000:6 b:by_wire:-6 b:ca_00:7 b:can_confirm:-12 b:can_do:20 b:can_pay:8 b:can_you:-9 b:cannot_be:14 b:ce_que:12
b:ce_sera:-6 b:ce_vendredi:8 b:cette_facture:6 b:cheque_de:-6 b:cheques_in:-10 b:chf_0:-13 b:ci_sono:-6 b:cn_00:-6
b:collection_note:6 b:comme_convenu:15 b:con_la:12 b:con_lo:-9 b:con_mi:6 b:con_riserva:7 b:confirmado_por:-17
b:conforme_combinado:-10 b:conta_da:8 b:convenu_avec:11 b:credit_the:-7 b:cuando_me:-6 b:cuanto_la:6 b:cuenta_de:11
b:cuenta_desde:7 b:cuenta_el:12 b:da_transferencia:14 b:dal_0:-6 b:dalla_0000:6 b:dallo_sdi:8 b:damit_ist:7
b:dans_votre:11 b:das_00:11 b:das_geld:-9 b:das_steht:7 b:dat_bedrag:7 b:ddt_firmato:7 b:de_0000:-13 b:de_000:8
b:de_0:-7 b:de_ahi:9 b:de_andere:15 b:de_bank:23 b:de_conformidad:9 b:de_credito:11 b:de_dezembro:-8
b:de_diciembre:-16 b:de_enero:13 b:de_este:-6 b:de_frais:13 b:de_helft:9 b:de_incassokosten:9 b:de_janeiro:12
b:de_janvier:9 b:de_laatste:10 b:de_los:20 b:de_ma:21 b:de_notre:-6 b:de_novembro:9 b:de_noviembre:-16
b:de_outubro:9 b:de_pago:-10 b:de_payer:10 b:de_portes:15 b:de_que:-6 b:de_reclamacion:8 b:de_recouvrement:12
b:de_rest:25 b:de_trop:6 b:de_winkel:7 b:debit_note:8 b:december_0:-17 b:december_en:21 b:decembre_est:-9
b:del_00:-19 b:della_settimana:6 b:den_00:-6 b:den_0:7 b:den_rest:-7 b:dentro_de:-8 b:depende_de:9
b:depot_direct:-13 b:der_0000:9 b:der_rest:14 b:des_monats:8 b:desconto_de:-7 b:deux_fois:9 b:dezembro_000:14
b:dg_0:-8 b:di_000:13 b:di_00:17 b:di_0:-6 b:di_credito:-8 b:di_natale:6 b:di_ritardo:8 b:dia_00:27 b:dia_de:-12
b:dia_do:6 b:dias_me:10 b:diciembre_0:10 b:die_0000:-15 b:die_00:22 b:die_0:-25 b:die_betaal:10 b:die_halfte:9
b:die_is:8 b:die_rechnung:-6 b:die_vier:13 b:dije_que:-7 b:direttore_lavori:7 b:dl_0:-7 b:dn_0000:8 b:do_not:-18
b:do_you:7 b:dos_veces:-9 b:down_for:-7 b:dr_0:16 b:drauf_verlassen:8 b:driver_saw:7 b:du_00:-11 b:ee_0:7 b:ee_al:6
b:ee_arrivato:6 b:ee_devida:-7 b:ee_in:8 b:ee_una:10 b:een_creditnota:6 b:een_kopie:9 b:eind_volgende:12 b:el_00:17
b:el_0:15 b:el_asunto:6 b:el_banco:-6 b:el_dia:-10 b:el_jueves:-7 b:el_lunes:16 b:el_martes:-7 b:el_miercoles:-6
b:el_otro:16 b:el_pago:-7 b:el_precio:-7 b:el_resto:14 b:el_ultimo:-6 b:el_viernes:27 b:email_copy:7 b:empresa_de:7
b:en_00:12 b:en_cuenta:11 b:en_dan:11 b:en_deux:13 b:en_die:-7 b:en_el:-9 b:en_het:-19 b:en_la:-7 b:en_retard:7
b:en_serio:-7 b:en_virement:9 b:end_of:-7 b:ende_nachster:-7 b:enero_00:6 b:entro_com:7 b:entro_fine:-15
b:entro_la:-7 b:erst_am:6 b:es_lo:-6 b:est_ferme:9 b:est_parvenue:9 b:est_pas:11 b:est_programme:-7 b:est_sur:-9
b:esta_manana:6 b:esta_no:10 b:esta_pagado:-9 b:et_000:20 b:et_demandons:8 b:et_le:7 b:et_non:-6 b:et_on:17
b:et_vous:12 b:ete_paye:-10 b:eu_tinha:-9 b:euch_im:6 b:euro_al:12 b:euro_che:-14 b:euro_in:8 b:euro_op:7
b:euro_per:-9 b:euro_sulla:12 b:euros_de:16 b:fa_00:-9 b:fa_0:8 b:faccio_avere:-6 b:faco_pix:-6 b:faco_um:13
b:factura_por:-9 b:facture_de:7 b:facture_ne:9 b:faltam_os:-8 b:fanno_000:6 b:faster_payment:-6 b:fatto_ora:11
b:fattura_la:-8 b:fb_0:10 b:february_00:6 b:fecha_0:6 b:fg_0:11 b:fim_de:-9 b:fim_do:-8 b:finche_non:-11
b:fine_mese:20 b:for_it:-6 b:for_the:16 b:for_what:6 b:for_your:-8 b:frais_de:10 b:fur_den:8 b:fur_die:-6
b:further_to:-7 b:gc_0:14 b:geachte_heer:9 b:geen_00:6 b:geen_verdere:6 b:gentile_signora:10 b:giovedi_00:-6
b:gli_incassi:-8 b:gli_interessi:6 b:gm_00:12 b:gm_0:12 b:goes_out:11 b:good_morning:-6 b:graag_een:8 b:gs_0:11
b:guten_tag:-8 b:haben_sie:-9 b:haben_wir:18 b:hago_bizum:6 b:half_of:7 b:half_the:6 b:hallo_zusammen:-9
b:has_been:-6 b:hasta_el:-6 b:have_charged:11 b:have_paid:19 b:have_set:-8 b:hb_00:7 b:heb_het:8 b:heb_ik:7
b:heb_je:-7 b:hebben_wij:8 b:heeft_besloten:8 b:herr_wolff:-6 b:het_bedrag:-6 b:het_erop:-6 b:het_in:14
b:het_niet:11 b:het_restant:-11 b:ho_lasciato:9 b:ho_pagata:-6 b:hoi_!:9 b:home_banking:7 b:hoy_no:-6 b:ia_0:7
b:ich_am:-7 b:ich_hab:-9 b:ich_habe:11 b:ich_keinen:7 b:if_that:-6 b:ihnen_nachste:-7 b:ihre_rechnung:14 b:il_00:23
b:il_bonifico:-20 b:il_conto:12 b:il_manquait:7 b:il_nous:6 b:il_resto:16 b:il_rimanente:9 b:il_saldo:10
b:im_lager:7 b:im_moment:12 b:in_acconto:12 b:in_contanti:9 b:in_de:13 b:in_der:-6 b:in_may:6 b:in_pagamento:6
b:in_the:-12 b:in_twee:-11 b:in_two:6 b:in_ufficio:8 b:in_week:-17 b:interets_de:-11 b:inv_00000:8
b:invoice_itself:-6 b:is_000:6 b:is_00:21 b:is_0:13 b:is_de:-8 b:is_left:10 b:is_not:-10 b:is_right:6 b:is_voor:6
b:isso_ee:7 b:ist_der:12 b:ist_in:7 b:it_and:7 b:it_in:-7 b:it_is:-6 b:it_off:-7 b:it_on:13 b:it_up:7 b:it_was:8
b:it_will:-10 b:january_00:7 b:janvier_et:17 b:je_hebt:6 b:je_paye:-21 b:je_reviens:6 b:je_serai:11 b:je_te:12
b:je_vous:-6 b:jullie_de:6 b:juros_de:7 b:kann_ich:13 b:krijg_je:12 b:kw_00:-7 b:la_0000:-14 b:la_000:11 b:la_00:-26
b:la_banca:-6 b:la_banque:-9 b:la_bt:10 b:la_caldaia:7 b:la_del:-6 b:la_diferencia:-13 b:la_difference:11
b:la_differenza:16 b:la_empresa:7 b:la_faccio:8 b:la_factura:-12 b:la_fattura:13 b:la_mi:-7 b:la_mia:11 b:la_mitad:6
b:la_nota:-9 b:la_oferta:10 b:la_otra:10 b:la_pago:12 b:la_premiere:-6 b:la_prossima:-7 b:la_saldiamo:-6
b:la_semana:18 b:la_signora:-6 b:la_sp:7 b:la_stagione:6 b:la_suite:10 b:la_tiene:8 b:la_tm:-10 b:la_tratteniamo:8
b:la_ultima:6 b:la_vamos:-7 b:las_dos:-7 b:lb_0:-7 b:le_00:8 b:le_0:33 b:le_deposito:12 b:le_due:6 b:le_principal:8
b:le_reglement:-6 b:le_reste:20 b:le_solde:6 b:le_virement:-10 b:left_us:-8 b:leider_nicht:9 b:les_000:8 b:les_00:23
b:les_deux:-6 b:les_frais:-11 b:les_hacemos:-10 b:li_pago:10 b:li_riconosciamo:-10 b:lieu_etre:6 b:liquidez_para:9
b:lm_0:7 b:lo_de:-6 b:lo_demas:8 b:lo_que:30 b:lo_teneis:10 b:los_00:12 b:los_dos:12 b:los_otros:6 b:ls_00:10
b:lundi_et:-23 b:lunes_el:20 b:ma_0:19 b:mag_je:-6 b:mais_00:19 b:mais_je:-7 b:march_?:9 b:mardi_prochain:6
b:mc_00:22 b:me_lo:10 b:me_ne:-6 b:mediados_de:-17 b:meer_zit:7 b:merci_de:-7 b:mes_que:15 b:mesmo_dia:6 b:met_0:6
b:meta_dicembre:-10 b:meta_gennaio:-12 b:meta_il:8 b:meta_novembre:-16 b:mh_0:-9 b:mi_avete:10 b:mi_decembre:-6
b:mi_ha:-7 b:mi_mandate:11 b:mi_mandi:-6 b:mi_novembre:9 b:mindering_op:10 b:mismo_no:-8 b:mit_dem:-7 b:mit_der:-11
b:mitte_dezember:-7 b:mitte_januar:-6 b:month_end:-8 b:morgen_fruh:-7 b:morning_!:6 b:ms_00:8 b:na_proxima:7
b:naar_een:7 b:nachste_woche:16 b:nao_ee:-6 b:nao_ha:-10 b:nao_recebi:7 b:nd_00:12 b:ne_engage:9 b:ne_nous:10
b:nehmen_wir:8 b:nel_cassetto:9 b:next_week:6 b:nicht_drin:17 b:nicht_wir:7 b:no_00:-9 b:no_dia:25 b:no_fim:-9
b:no_la:8 b:no_me:13 b:no_mesmo:6 b:no_nos:8 b:no_pago:-7 b:no_pix:17 b:no_se:-14 b:no_tenemos:7 b:no_vosso:6
b:noch_am:6 b:nog_bij:6 b:nog_niet:6 b:nombre_de:7 b:non_avete:7 b:non_ci:-6 b:non_ee:-16 b:non_mi:15 b:non_riesco:6
b:non_si:-8 b:non_sono:-6 b:non_ve:7 b:non_vi:-9 b:not_accept:-6 b:not_be:6 b:not_paying:-11 b:nota_de:8 b:nota_di:7
b:note_dn:8 b:nous_attendons:-6 b:nous_est:10 b:nous_faut:6 b:nous_payons:8 b:november_and:6 b:november_en:-15
b:novembre_non:7 b:noviembre_diciembre:13 b:nunca_foi:7 b:of_000:12 b:of_00:22 b:of_0:10 b:of_december:-13
b:of_october:6 b:of_our:-6 b:of_september:6 b:of_that:6 b:of_the:10 b:of_this:-9 b:oktober_0:7 b:oktober_voldaan:8
b:on_00:7 b:on_0:6 b:on_account:15 b:on_december:-12 b:on_est:9 b:on_friday:23 b:on_hold:-7 b:on_inv:10 b:on_peut:14
b:on_the:9 b:on_vous:31 b:op_0:9 b:op_de:-18 b:op_een:-6 b:op_vrijdag:7 b:os_000:18 b:os_00:10 b:os_parece:11
b:other_000:24 b:other_half:10 b:other_two:-7 b:otros_00:-9 b:out_of:6 b:outra_metade:12 b:over_de:10 b:pagada_00:7
b:pagada_el:-8 b:pagamento_00:8 b:pagamento_il:7 b:pagamos_0:7 b:pagar_000:10 b:pagar_0:7 b:pagar_as:-6 b:pagar_el:6
b:pagaremos_0:14 b:pagata_il:-13 b:pago_000:16 b:pago_00:6 b:pago_dia:-10 b:pago_em:9 b:pago_in:7 b:pago_no:7
b:pagos_de:7 b:paid_in:-9 b:paid_on:-8 b:paiement_le:7 b:palavra_de:-21 b:par_depot:-12 b:par_la:15 b:par_mois:-8
b:para_la:-7 b:para_lo:7 b:para_que:-8 b:part_payment:13 b:parte_la:-7 b:pas_les:-11 b:pas_lieu:6 b:pas_moi:13
b:pas_payee:6 b:pay_for:12 b:pay_the:-8 b:payer_les:11 b:pendiente_de:6 b:per_danni:6 b:per_due:6 b:per_il:6
b:per_iscritto:7 b:per_legge:-17 b:per_week:19 b:per_your:6 b:perche_la:9 b:pero_me:7 b:pode_ficar:-6 b:pode_ser:8
b:por_00:-8 b:por_0:12 b:por_conta:18 b:por_el:-11 b:por_escrito:-6 b:por_la:7 b:por_los:-15 b:por_si:7
b:por_transferencia:-6 b:porque_la:10 b:portes_que:11 b:pour_la:10 b:prossima_settimana:-6 b:prossimo_000:8
b:put_000:13 b:que_ca:8 b:que_el:-8 b:que_en:-6 b:que_es:-12 b:que_falta:9 b:que_foi:8 b:que_ja:10 b:que_je:-7
b:que_la:-6 b:que_le:14 b:que_nao:11 b:que_no:9 b:que_nos:-7 b:que_si:-6 b:que_son:12 b:que_te:6 b:que_voces:-6
b:que_vous:-8 b:quella_non:8 b:recevrez_0:-13 b:refusons_de:8 b:regle_0:10 b:rest_is:9 b:reste_ete:-9 b:resto_lo:11
b:reviens_vers:6 b:rma_0000:7 b:ro_0:18 b:rucksprache_mit:-9 b:sale_el:-6 b:saw_it:7 b:says_0:8 b:sb_0:6 b:se_mi:-6
b:se_paga:-10 b:se_pagan:-6 b:segun_la:9 b:sehe_ich:12 b:selben_tag:6 b:semana_passada:-10 b:semana_que:12
b:seriez_vous:7 b:settimana_prossima:6 b:sexta_feira:-6 b:shall_be:-7 b:short_paying:6 b:si_00000:-6 b:si_os:9
b:si_que:6 b:si_si:10 b:si_tu:13 b:sich_sparen:9 b:sie_0:-27 b:sie_am:9 b:sie_die:-6 b:sie_von:-6 b:sind_0:-7
b:sind_am:7 b:so_am:7 b:so_pago:6 b:so_that:-10 b:so_the:6 b:so_we:16 b:solo_il:8 b:son_000:8 b:son_0:6 b:son_de:-8
b:sono_le:8 b:sp_00:-15 b:sp_0:12 b:staat_het:-6 b:stato_bonificato:12 b:stuur_een:6 b:subject_line:6 b:sur_la:14
b:sur_le:-6 b:sur_les:-7 b:sur_rien:9 b:ta_na:-6 b:tarde_sr:9 b:te_hago:-6 b:te_la:-7 b:te_li:9 b:te_lo:-7
b:te_voy:22 b:telefonisch_besprochen:-7 b:that_can:-8 b:that_off:8 b:that_on:6 b:that_was:7 b:that_we:-8 b:the_000:6
b:the_0:-9 b:the_balance:10 b:the_bank:-6 b:the_contract:10 b:the_end:-12 b:the_first:15 b:the_month:-6 b:the_new:9
b:the_other:33 b:the_remainder:7 b:the_rest:-22 b:the_three:7 b:the_ticket:10 b:there_is:13 b:this_is:9
b:this_morning:6 b:this_time:8 b:three_invoices:8 b:through_and:6 b:ti_giro:16 b:tm_00:6 b:tm_0:-11 b:to_any:7
b:to_it:8 b:to_our:-7 b:to_te:29 b:to_you:11 b:total_0:7 b:tous_les:9 b:tr_0:7 b:transferencia_de:17 b:trata_se:6
b:tudo_pago:-8 b:two_of:11 b:um_abraco:-6 b:um_pix:8 b:un_avoir:6 b:un_pago:7 b:una_parte:10 b:una_sola:11
b:und_00:-9 b:und_0:18 b:und_den:-12 b:und_nicht:7 b:under_the:6 b:until_it:7 b:until_you:-6 b:up_to:-8 b:us_for:6
b:us_on:-9 b:va_el:16 b:va_stornata:-9 b:vai_no:-14 b:valoir_sur:11 b:van_0:-8 b:van_de:6 b:vat_at:6 b:vc_0:-6
b:vd_0:9 b:ve_le:9 b:ve_lo:6 b:veio_com:6 b:vendredi_apres:-8 b:ver_si:-6 b:vers_vous:6 b:vi_mando:7 b:vi_prego:-7
b:viernes_00:11 b:viernes_pasado:12 b:virement_instantane:9 b:vl_0:-7 b:vom_00:6 b:von_000:-6 b:von_0:13
b:von_den:15 b:von_der:21 b:von_weiteren:-6 b:voor_de:8 b:vostro_agente:8 b:votre_facture:7 b:vou_pagar:-6
b:vous_accord:7 b:vous_avez:6 b:vous_convient:6 b:vous_faire:12 b:vous_recevrez:-13 b:vous_vire:-10 b:voy_pagar:8
b:vrijdag_00:12 b:war_nicht:13 b:we_are:-11 b:we_can:-19 b:we_do:-11 b:we_een:11 b:we_have:23 b:we_hebben:-6
b:we_het:7 b:we_in:-16 b:we_paid:-7 b:we_shall:-6 b:we_were:6 b:we_will:23 b:wednesday_0:-8 b:week_000:20
b:week_00:-24 b:weet_ik:8 b:weet_je:-6 b:wenn_sie:6 b:went_out:-7 b:what_was:12 b:which_have:10 b:wij_af:8
b:wij_in:16 b:wijzen_wij:8 b:will_be:-9 b:will_do:21 b:will_follow:9 b:will_go:-12 b:will_have:-13 b:will_not:9
b:will_put:8 b:will_see:6 b:wir_0:7 b:wir_am:-14 b:wir_heute:10 b:wir_nicht:18 b:with_no:6 b:with_po:7 b:within_0:-7
b:woche_freitag:21 b:would_you:6 b:ya_estan:-7 b:you_have:13 b:you_take:6 b:your_driver:7 b:zahl_ich:-6
b:zahlen_wir:-14 b:ziehen_wir:6 b:zijn_niet:-6 b:zit_er:6 b:zu_nehmen:-6 c:<a>:-19 c:<aa:-7 c:<aan:-7 c:<ab:13
c:<abi:13 c:<abo:-8 c:<abon:-8 c:<abz:10 c:<acce:-12 c:<accr:9 c:<aco:7 c:<act:-7 c:<ad:-11 c:<af:9 c:<af>:11
c:<aft:10 c:<afte:8 c:<aga:16 c:<agai:16 c:<age:8 c:<agen:8 c:<ago:-14 c:<agor:-9 c:<ah:9 c:<ahi:7 c:<ahi>:7
c:<al:30 c:<al>:19 c:<alle:-10 c:<als>:7 c:<alt:12 c:<altr:15 c:<alva:7 c:<am:11 c:<an:8 c:<anc:13 c:<and:11
c:<and>:10 c:<ande:7 c:<ang:10 c:<ann:-7 c:<ao>:-10 c:<aos:10 c:<aos>:10 c:<ap:-28 c:<app:-19 c:<appe:-10 c:<apr:-7
c:<apri:-7 c:<as>:8 c:<asse:9 c:<assi:-7 c:<at:-9 c:<att:-15 c:<atte:-8 c:<auf:8 c:<aus:-10 c:<auto:9 c:<autr:-7
c:<ave:15 c:<avec:9 c:<banc:-7 c:<bank:10 c:<banq:-7 c:<bar>:7 c:<be:-10 c:<beg:-10 c:<beh:9 c:<beha:10 c:<bei>:7
c:<beim:-7 c:<ben:10 c:<ber:-7 c:<bet:-8 c:<beta:-12 c:<bil:7 c:<bill:7 c:<bj:-7 c:<bl:-15 c:<boe:7 c:<boh:8
c:<boh>:7 c:<bom:-7 c:<but:8 c:<but>:9 c:<ca:8 c:<caj:7 c:<cam:-9 c:<can>:8 c:<cap:12 c:<caro:8 c:<cass:9 c:<cau:-8
c:<cf:7 c:<cf>:7 c:<char:7 c:<che:-8 c:<chi:12 c:<cia:-7 c:<co:-30 c:<com:-13 c:<come:-7 c:<como:-8 c:<conc:-11
c:<conf:-7 c:<cons:14 c:<cos:-12 c:<cosi:-7 c:<cou:-8 c:<cr:-15 c:<cre:-10 c:<cred:-9 c:<cu:10 c:<cue:10 c:<cuen:11
c:<d>:-9 c:<da>:10 c:<dag:-13 c:<dag>:-7 c:<dat:11 c:<data:8 c:<day:-10 c:<de:13 c:<de>:-10 c:<deb:-9 c:<dec:-10
c:<ded:29 c:<dedu:21 c:<dee:15 c:<deel:10 c:<defi:10 c:<del>:-11 c:<den:-10 c:<dent:-8 c:<depe:9 c:<depo:-7
c:<der:15 c:<der>:10 c:<des:10 c:<des>:7 c:<desc:11 c:<desp:7 c:<dev:-8 c:<dez:-7 c:<deze:-7 c:<di:13 c:<die:10
c:<die>:10 c:<diff:11 c:<dij:-9 c:<dije:-7 c:<din:-7 c:<disc:-9 c:<do:13 c:<do>:16 c:<doc:-7 c:<doe:-10 c:<don:24
c:<don>:7 c:<donn:7 c:<dov:-7 c:<dr:21 c:<dr>:9 c:<dri:13 c:<drin:8 c:<due>:7 c:<dui:7 c:<durc:8 c:<dus:-10
c:<dus>:-10 c:<e>:-16 c:<ea:8 c:<eac:8 c:<each:8 c:<eg:8 c:<egr:7 c:<el:-11 c:<ell:-7 c:<en:-22 c:<end:-14
c:<ende:-9 c:<er:-9 c:<ero:-7 c:<err:-7 c:<erv:10 c:<erva:10 c:<es:-22 c:<esc:-11 c:<escr:-8 c:<ese:-7 c:<espe:7
c:<est:-9 c:<este:-7 c:<et:9 c:<et>:12 c:<ete:-14 c:<ete>:-12 c:<eu:-8 c:<eu>:-8 c:<euro:8 c:<ex:-12 c:<fail:-7
c:<fair:7 c:<fal:-11 c:<fat:13 c:<fatt:17 c:<fe:-20 c:<fei:-10 c:<fi:-9 c:<fim:-9 c:<fim>:-9 c:<fino:10 c:<fir:14
c:<firm:10 c:<fon:11 c:<font:9 c:<for:-10 c:<fr:13 c:<fran:7 c:<fre:11 c:<free:12 c:<fu:-15 c:<ge:-13 c:<geld:-8
c:<ger:-8 c:<gia:7 c:<gia>:7 c:<gir:8 c:<giro:8 c:<giu:-7 c:<gm:11 c:<gm>:11 c:<go:-8 c:<gra:-14 c:<gu:9 c:<gui:8
c:<guia:8 c:<ha>:-17 c:<had:7 c:<hal:23 c:<half:27 c:<hall:-12 c:<hang:10 c:<has:-7 c:<he:7 c:<he>:-10 c:<hel:7
c:<hemo:8 c:<herr:9 c:<ho:9 c:<hoj:12 c:<hoje:9 c:<hol:-9 c:<hor:-7 c:<hora:-8 c:<hu:10 c:<i>:10 c:<ich:7 c:<ich>:7
c:<ig:-7 c:<ik:7 c:<ik>:7 c:<il>:9 c:<im:7 c:<in:-7 c:<ir:8 c:<is:-15 c:<is>:-17 c:<ja:9 c:<jan:14 c:<jp:11
c:<ju:-16 c:<kan:9 c:<kann:9 c:<kl:10 c:<klaa:7 c:<kle:8 c:<klei:8 c:<kn:7 c:<ko:-9 c:<kom:-7 c:<komm:-8 c:<la:-10
c:<lag:9 c:<lauf:-7 c:<lav:-7 c:<le>:10 c:<leg:-13 c:<legg:-9 c:<less:8 c:<li:-10 c:<lid:7 c:<lis:-7 c:<list:-10
c:<lo>:8 c:<lu:8 c:<lun:9 c:<lune:8 c:<m>:11 c:<ma:-14 c:<maa:-12 c:<mai>:-7 c:<mak:8 c:<make:7 c:<man:28 c:<mano:9
c:<manq:11 c:<mant:9 c:<mar:-20 c:<mard:-9 c:<mc:9 c:<mc>:9 c:<med:-10 c:<medi:-11 c:<meh:18 c:<mehr:18 c:<mei:-13
c:<meno:12 c:<merc:-7 c:<meta:13 c:<mi>:7 c:<mie:-9 c:<mijn:-7 c:<mil:20 c:<mil>:7 c:<mill:14 c:<mira:8 c:<mis:-7
c:<mita:7 c:<mitt:-12 c:<mo:-19 c:<mon:-17 c:<mont:-13 c:<mor:16 c:<morg:9 c:<mu:8 c:<n>:-8 c:<nac:8 c:<nad:-8
c:<nade:-10 c:<nam:8 c:<nao:-8 c:<nao>:-8 c:<nata:7 c:<ne:-18 c:<nem:-8 c:<ni:8 c:<ni>:-10 c:<nich:7 c:<no:-15
c:<no>:7 c:<nog:7 c:<not:-14 c:<notr:-8 c:<nove:7 c:<nu:-17 c:<o>:-13 c:<oct:9 c:<octo:7 c:<of:19 c:<of>:18 c:<og:8
c:<ogg:10 c:<oggi:11 c:<om:-10 c:<on>:8 c:<os:18 c:<os>:14 c:<ot:42 c:<oth:15 c:<othe:15 c:<otr:29 c:<otro:23
c:<our:-11 c:<our>:-13 c:<out:15 c:<outr:8 c:<pa:-32 c:<paga:-12 c:<pago:14 c:<pala:-10 c:<pas:-13 c:<pass:-16
c:<pau:-11 c:<paul:-7 c:<paye:-17 c:<pel:8 c:<pela:8 c:<per>:10 c:<pers:-7 c:<pes:10 c:<pesa:9 c:<peut:7 c:<pi:17
c:<pic:10 c:<pick:7 c:<pie:-9 c:<piu:7 c:<piu>:7 c:<pix:7 c:<pix>:7 c:<pl:-16 c:<ple:-12 c:<plea:-10 c:<po:28
c:<pod:14 c:<pode:9 c:<por>:-7 c:<port:12 c:<pos:-7 c:<pou:13 c:<pr:-18 c:<pre:-14 c:<prez:8 c:<prim:7 c:<prom:-7
c:<prov:-9 c:<pu:11 c:<put:8 c:<put>:9 c:<qu:13 c:<qua:10 c:<que:7 c:<quel:10 c:<ques:-7 c:<r>:-8 c:<ram:7 c:<re:12
c:<rea:-7 c:<rec:-15 c:<ren:-8 c:<rent:-7 c:<res:49 c:<rest:48 c:<ret:7 c:<ric:8 c:<risp:-7 c:<run:-10 c:<run>:-9
c:<sa:10 c:<sab:10 c:<saba:9 c:<sai:-8 c:<sal:-40 c:<sald:-17 c:<sale:-8 c:<salu:-12 c:<sam:18 c:<same:17 c:<san:7
c:<sat:9 c:<sat>:11 c:<sb:7 c:<sc:-8 c:<sca:-7 c:<schr:-7 c:<schw:12 c:<se:-13 c:<se>:-10 c:<seg:-7 c:<sent:13
c:<sep:-10 c:<sept:-7 c:<ser:-8 c:<sho:8 c:<shor:9 c:<si:-23 c:<sie:-16 c:<sie>:-16 c:<sind:7 c:<six:7 c:<six>:7
c:<so:23 c:<sob:17 c:<sobr:15 c:<sor:-13 c:<spar:7 c:<stag:7 c:<stat:8 c:<steu:10 c:<stu:13 c:<stuu:10 c:<su:24
c:<su>:-10 c:<sub:11 c:<subi:10 c:<sur:21 c:<sur>:13 c:<sure:7 c:<sw:10 c:<t>:9 c:<ta:-8 c:<ta>:-9 c:<te>:12
c:<tec:-7 c:<th>:-7 c:<than:-8 c:<thi:8 c:<this:12 c:<thr:8 c:<tie:7 c:<tinh:-7 c:<to:29 c:<tod:16 c:<toda:7
c:<todo:9 c:<ton:13 c:<toni:9 c:<tot:7 c:<tra:8 c:<tran:10 c:<trat:10 c:<tro:-8 c:<tu>:8 c:<tw:13 c:<two:15
c:<two>:15 c:<us:-8 c:<va:16 c:<vai:7 c:<vai>:10 c:<val:7 c:<vann:-7 c:<ve:29 c:<ve>:9 c:<ver:15 c:<vere:8
c:<vers:14 c:<verw:-7 c:<vi:15 c:<vie:17 c:<vier:14 c:<vir:-8 c:<vol:8 c:<vold:8 c:<von:7 c:<von>:8 c:<vos:-11
c:<voss:-7 c:<voy:9 c:<voy>:12 c:<vr:9 c:<we:14 c:<we>:10 c:<wen:11 c:<wenn:7 c:<went:7 c:<wer:-9 c:<wh:15 c:<wha:8
c:<what:9 c:<whi:14 c:<whic:12 c:<wi:-15 c:<wij:10 c:<wij>:8 c:<wir:-12 c:<wir>:-8 c:<wit:-14 c:<with:-12 c:<ya:-8
c:<yo:-11 c:<you:-7 c:<ze:-11 c:<zi:11 c:<zit:7 c:<zu:7 c:<zw:7 c:aald:-7 c:aan:-17 c:aand:-8 c:aand>:-7 c:aatst:7
c:aba:8 c:abe:11 c:aben:14 c:abend:7 c:abo:-8 c:abon:-7 c:abz:10 c:acao:-7 c:acao>:-7 c:acc:-7 c:acce:-12
c:accep:-10 c:accor:8 c:accr:9 c:accre:9 c:acem:-7 c:acemo:-7 c:ach:7 c:acha:10 c:achar:7 c:ache:-11 c:acht:7
c:acion:-7 c:aco:9 c:ada:-23 c:ada>:-20 c:ade:-14 c:ado:-19 c:ado>:-15 c:af>:11 c:afa>:7 c:afte:9 c:after:8 c:ag>:17
c:aga>:-8 c:agai:16 c:again:16 c:agam:8 c:agamo:9 c:agar:11 c:agar>:11 c:agat:-12 c:agata:-9 c:age:11 c:age>:11
c:agen:10 c:ago>:9 c:agor:-9 c:agora:-9 c:ahi:9 c:ahi>:7 c:ahl>:10 c:ahle:-10 c:ahlen:-8 c:ahlt:8 c:ahlt>:8
c:ahora:7 c:ai>:-12 c:aie:-7 c:ail:-17 c:ain:18 c:ain>:9 c:aine:-11 c:aine>:-8 c:aini:7 c:ains:9 c:ainst:8 c:aio:-9
c:aio>:-9 c:ais>:8 c:aja:7 c:ajo:9 c:ake:12 c:al>:15 c:ala:-17 c:alav:-8 c:alavr:-8 c:alb:14 c:albe:14 c:alc:10
c:alco:13 c:alcos:7 c:ald:-23 c:ale>:9 c:alen:-11 c:alen>:-9 c:alf:26 c:alf>:15 c:alft:12 c:alfte:12 c:alg:10
c:ali:-13 c:all:-13 c:alla:8 c:alla>:7 c:alle:-9 c:allo:-8 c:allo>:-7 c:alo:10 c:als>:11 c:alt:16 c:altr:14
c:alu:-12 c:alut:-9 c:aluta:-7 c:am>:7 c:ama:8 c:amas:7 c:amat:-8 c:ame:16 c:amed:8 c:amedi:8 c:ament:-7 c:an>:11
c:ana>:8 c:anc:10 c:anca>:-8 c:ance>:9 c:anci:7 c:and:10 c:andan:12 c:ande:-7 c:ando:33 c:ando>:29 c:ane:12
c:aneir:7 c:anen:10 c:anent:10 c:ang:17 c:ange:7 c:ango:8 c:angt:14 c:angt>:14 c:ani:-12 c:ann:16 c:ann>:8 c:anni:7
c:anno>:-8 c:ano:9 c:ano>:11 c:anqua:10 c:ant:23 c:ant>:-19 c:anta:8 c:ante:19 c:ante>:8 c:anti:12 c:aos:8 c:aos>:8
c:api:8 c:app:-14 c:appe:-8 c:appel:-7 c:appli:-7 c:apr:-8 c:apri:-7 c:april:-7 c:aram:7 c:aram>:8 c:ard:-9
c:arda:-7 c:ardi:-13 c:ardi>:-10 c:are:20 c:are>:16 c:arge:8 c:ari:-15 c:ario:-10 c:ario>:-9 c:arl:-10 c:arla:-8
c:arla>:-7 c:arle:7 c:aro:12 c:arol:7 c:art:12 c:art>:15 c:arta>:-7 c:arted:7 c:arti:-7 c:arto:7 c:ary:9 c:ary>:9
c:ase>:-7 c:ass:-7 c:assa:-7 c:assad:-8 c:asse:17 c:assi:-12 c:ast>:7 c:at>:7 c:ata:-12 c:ata>:-17 c:atale:9
c:ate:-12 c:ate>:-13 c:aten:-8 c:ater:9 c:ater>:7 c:atev:9 c:ato:12 c:ato>:16 c:atro:9 c:ats:13 c:ats>:8 c:atst:7
c:atste:7 c:atta:-10 c:atta>:-7 c:au>:-7 c:auc:-9 c:auch:-7 c:auch>:-7 c:aud:7 c:aul:-7 c:auto:9 c:autor:9 c:autr:-8
c:autre:-7 c:ava:-8 c:avant:-7 c:ave:16 c:avec:9 c:avec>:9 c:avr:-13 c:avra:-12 c:avra>:-8 c:ay>:-7 c:aye:-20
c:aye>:-16 c:ays:-11 c:ays>:-11 c:azi:-8 c:azie:-8 c:ba>:-9 c:bag:8 c:ban:-9 c:bank:11 c:banq:-7 c:banqu:-7 c:bar:12
c:bar>:10 c:beg:-10 c:beh:10 c:beha:11 c:behal:11 c:bei:-11 c:beim:-7 c:beim>:-7 c:ben:34 c:ben>:12 c:bend:10
c:bend>:7 c:ber>:-11 c:bet:-7 c:beta:-12 c:betal:-11 c:betra:7 c:bi>:15 c:bil:7 c:bill:7 c:bin:10 c:bito:12
c:bito>:12 c:ble>:-9 c:blo:-10 c:boe:10 c:boek:7 c:boh:8 c:boh>:7 c:bom:-8 c:brac:-7 c:bre>:8 c:bro:14 c:brou:7
c:brou>:7 c:but:10 c:but>:8 c:ca>:-18 c:cab:8 c:cad:-18 c:cado:-9 c:cado>:-7 c:caj:7 c:cale:-8 c:cam:-8 c:can>:8
c:cap:12 c:caro:8 c:cass:9 c:casse:11 c:cate:7 c:cate>:7 c:cati:7 c:cau:-8 c:cce:-13 c:ccep:-11 c:ccept:-10 c:ccor:8
c:ccord:8 c:ccr:9 c:ccre:9 c:ccred:9 c:cel:-14 c:cem:-16 c:cemb:-7 c:cembr:-11 c:cemo:-8 c:cemos:-8 c:cep:-9
c:cept:-8 c:cevr:-7 c:cevre:-7 c:cf>:7 c:ch>:-7 c:char:11 c:charg:8 c:che:-31 c:ched:-7 c:chf:-7 c:chg:13 c:chge:13
c:chm:8 c:chn:-7 c:chrif:-7 c:cht:-11 c:cht>:-9 c:chtig:7 c:chts:-8 c:chw:12 c:cia>:-19 c:ciamo:7 c:ciat:11
c:ciato:8 c:cien:7 c:cla:-10 c:cod:-10 c:code:-11 c:com:-8 c:come:-7 c:comm:9 c:commi:7 c:como:-8 c:como>:-8
c:conc:-8 c:conf:-8 c:confe:-7 c:cons:13 c:conse:8 c:conte:-7 c:contr:15 c:cor:27 c:core:10 c:core>:10 c:cosi>:-7
c:cti:-7 c:cto:7 c:ctob:7 c:ctura:-10 c:cture:8 c:cua:10 c:cue:19 c:cuen:20 c:cuent:21 c:da>:-12 c:dan:14 c:dand:23
c:dando:23 c:dar:-12 c:dar>:-8 c:dat:-8 c:dat>:-10 c:day:-14 c:days:-11 c:days>:-11 c:deb:-10 c:dec:-11 c:ded:29
c:dede:10 c:dedu:21 c:deduc:17 c:dedui:7 c:dee:14 c:deel:9 c:deel>:10 c:defi:10 c:defin:10 c:deg:-15 c:dege:-11
c:deja>:8 c:del:-7 c:del>:-11 c:dela:7 c:deli:8 c:dem:-13 c:dem>:-8 c:den:-14 c:den>:7 c:dent:-7 c:depe:11
c:depen:11 c:depo:-8 c:der:25 c:der>:10 c:dere:8 c:dere>:12 c:des>:-9 c:desc:11 c:descu:8 c:desp:7 c:despa:9
c:detal:8 c:dett:-7 c:dez:-7 c:deze:-7 c:diad:-8 c:diado:-8 c:dica:-8 c:die>:9 c:diff:11 c:diffe:12 c:dij:-9
c:dije:-7 c:din:-17 c:dire:7 c:dis:9 c:dis>:10 c:do>:34 c:don:19 c:donn:8 c:donne:7 c:dor:-13 c:dor>:-9 c:dov:-8
c:dr>:8 c:dred:11 c:dred>:7 c:dri:13 c:drin:8 c:drin>:9 c:dro:-7 c:du>:-7 c:duc:14 c:dui:13 c:durc:8 c:durch:8
c:dus:-10 c:dus>:-10 c:each:8 c:each>:7 c:ease:-7 c:ease>:-12 c:ebe:-11 c:ec>:11 c:ece:-10 c:ecevr:-7 c:ech:-21
c:echn:-7 c:echt:-9 c:eci:-11 c:ecl:-7 c:ecla:-7 c:ed>:13 c:eda:8 c:eda>:8 c:ede>:7 c:eder:-9 c:edi>:18 c:edia:-13
c:ediad:-8 c:edo:-17 c:edo>:-7 c:edor:-8 c:edu:19 c:educ:17 c:edui:7 c:ee>:-22 c:eel:7 c:eel>:7 c:ees:-10 c:ees>:-7
c:efe:-12 c:efi:13 c:efin:10 c:efini:10 c:efo:-9 c:efon:-7 c:eg>:-8 c:ega:-11 c:egd:-9 c:egd>:-7 c:ege:-21 c:egen:-7
c:egg:-10 c:egge:-10 c:egge>:-8 c:ego:-8 c:ego>:-8 c:egr:8 c:egt:-8 c:egt>:-8 c:eguem:10 c:eha:12 c:ehal:11 c:ehe:14
c:ehe>:10 c:ehr:19 c:ehr>:18 c:eig:-12 c:eim>:-7 c:ein>:-8 c:eins>:9 c:eira>:-7 c:eisen:-8 c:eit:-21 c:eits:-7
c:eja>:7 c:eke:8 c:eken:11 c:eko:-7 c:eld:-9 c:eld>:-10 c:ele:-7 c:elefo:-7 c:elf>:-7 c:eli:9 c:ell:-27 c:ella:-10
c:ella>:-9 c:elle:-8 c:els:7 c:ema:-13 c:eman:-7 c:eme:-7 c:emen:-8 c:ement:-7 c:emi:-14 c:emo:11 c:emos:17
c:emos>:17 c:ena:14 c:ence:7 c:ence>:10 c:enci:-13 c:encia:-16 c:encor:7 c:ende:-7 c:ene:18 c:ene>:8 c:enem:8
c:ener:7 c:eni:7 c:enia:8 c:eniam:8 c:enn:11 c:enne:8 c:enne>:9 c:eno:7 c:enos:8 c:enos>:8 c:ens:-23 c:ent:-11
c:ent>:15 c:enta:12 c:enta>:13 c:ental:9 c:ente:-13 c:ente>:-13 c:ento>:-12 c:entr:-12 c:entra:-9 c:entre:13
c:entro:-15 c:enu>:10 c:enut:-8 c:env:-8 c:enz:-7 c:epen:9 c:epend:11 c:epi:-7 c:epo:-11 c:epte:-8 c:eptem:-7
c:eque:-7 c:eran>:7 c:erc:-10 c:ercol:-7 c:erd:10 c:erda:7 c:eren:14 c:eren>:7 c:eres:-8 c:erg:-7 c:eri:-15
c:eria:-8 c:eria>:-9 c:erido:9 c:erk:-9 c:erla:12 c:erme>:-8 c:ermi:-8 c:erra:-8 c:ert:13 c:erto:10 c:erto>:8
c:erv:7 c:erva:12 c:ervan:13 c:ery:-7 c:erzo:9 c:erzo>:13 c:es>:-13 c:esa:9 c:escu:8 c:escue:10 c:esent:-11 c:eso:-8
c:esor:-7 c:esp:18 c:espa:9 c:espac:9 c:espec:9 c:ess:10 c:essa:14 c:essa>:11 c:essu:-8 c:est:21 c:est>:8 c:esta:8
c:esta>:13 c:estao:8 c:esti:-9 c:esto:21 c:esto>:12 c:estr:-11 c:et>:17 c:etad:7 c:etade:7 c:etale:-8 c:etido:-7
c:eto>:-10 c:etor:7 c:ets>:-7 c:etten:9 c:ettr:7 c:etur:7 c:eur:10 c:euro:8 c:euro>:7 c:eut:9 c:eut>:9 c:evr:-11
c:evre:-7 c:evrez:-7 c:ext:7 c:eza:22 c:eza>:15 c:ezad:7 c:ezeg:-7 c:ezegd:-7 c:ezer:12 c:ezer>:12 c:fa>:7 c:fact:-7
c:fail:-7 c:fal:-15 c:fan:8 c:fat:7 c:fatt:11 c:fatta:-7 c:fatto:8 c:fec:-10 c:fei:-12 c:fen:-9 c:fen>:-8 c:fer:7
c:feren:7 c:fermi:-8 c:fert:12 c:ffe:24 c:ffer:17 c:ffere:12 c:fia:13 c:fica>:-10 c:fico>:-9 c:fim:-9 c:fim>:-9
c:fin:8 c:fini:7 c:finit:9 c:fino:10 c:fino>:9 c:firm:-7 c:firm>:-9 c:firma:-14 c:firme:20 c:font:9 c:for:-17
c:formi:9 c:franc:7 c:free:12 c:fri:-7 c:ft>:-7 c:fte:21 c:fte>:14 c:fter:7 c:fter>:11 c:gai:12 c:gain:16 c:gain>:8
c:gains:8 c:gam:9 c:gamo:11 c:gamos:11 c:gan:-18 c:gar:21 c:gara:7 c:gat:-14 c:gata:-10 c:gata>:-10 c:gd>:-8
c:ge>:-7 c:geg:-10 c:gel:-10 c:geld:-9 c:geld>:-8 c:gem:-7 c:gend:9 c:ger:-14 c:ger>:-7 c:ges:10 c:gespr:7
c:gezeg:-7 c:gge:-7 c:gge>:-8 c:ggi:13 c:ggi>:11 c:gi>:14 c:gia:13 c:gia>:12 c:gin:-15 c:giro:8 c:giro>:8 c:giu:-8
c:gm>:11 c:gor:-8 c:gora:-9 c:gora>:-9 c:gra:-16 c:gre:12 c:gres:8 c:gt>:15 c:gue:7 c:gue>:-8 c:guem:13 c:guem>:14
c:guia:8 c:guia>:8 c:gur:-9 c:ha>:-22 c:hacem:-7 c:hain>:7 c:hal:35 c:halb:15 c:half:26 c:half>:15 c:halft:12
c:hall:-14 c:hallo:-13 c:hang:11 c:hangt:13 c:har:11 c:harg:8 c:harge:8 c:has:-11 c:hat:7 c:hats:7 c:hats>:7
c:hea:-8 c:hed:-10 c:hei:-16 c:hel:10 c:hell:7 c:hem>:-11 c:hemo:8 c:hemos:8 c:her:7 c:her>:9 c:herr:9 c:hge:13
c:hi>:11 c:hic:10 c:hich:12 c:hich>:12 c:hie:13 c:hier:7 c:hin:-14 c:hing:-7 c:hir:-7 c:his:17 c:his>:14 c:hle:-10
c:hlen>:-7 c:hlt:7 c:hlt>:8 c:hne:-7 c:hoj:12 c:hoje:9 c:hoje>:9 c:hol:-7 c:hon>:7 c:hort:9 c:hort>:9 c:hou:-12
c:hr>:26 c:hrif:-7 c:hrift:-7 c:hti:9 c:htig:7 c:hts:-8 c:hun:7 c:hundr:7 c:iad:-10 c:iado:-7 c:iados:-10 c:iag:7
c:ian:11 c:iano:8 c:iar:15 c:iar>:18 c:iat:11 c:iato:9 c:ibe:11 c:ica:-19 c:ica>:-9 c:icam>:7 c:ice>:-8 c:ich:9
c:ich>:23 c:iche:-8 c:ick:8 c:ider>:7 c:ido:7 c:ido>:9 c:ieb:-7 c:ief>:9 c:ieg:-8 c:ieh:9 c:iehe:9 c:iel:-7 c:ien:-8
c:iene>:7 c:ient:-10 c:iente:-7 c:ier:11 c:iesen:7 c:iet:8 c:iet>:8 c:ife:-9 c:ifer:-7 c:iff:11 c:iffe:13 c:iffer:13
c:ifico:-9 c:ig>:12 c:ige:-11 c:igen>:7 c:igi:7 c:ign:-11 c:igne:-7 c:igt>:7 c:igu:-11 c:ihn:-7 c:ije:-7 c:ijs>:8
c:ik>:8 c:il>:7 c:ile:-9 c:ile>:-8 c:ill:12 c:ille:15 c:ille>:17 c:ils:-11 c:ils>:-8 c:ilt:-7 c:im>:-18 c:ima:14
c:ima>:10 c:ime>:7 c:imo:-13 c:imos:-10 c:imos>:-10 c:in>:-7 c:ina>:7 c:inc:-9 c:ine:-24 c:ine>:-17 c:ing:-13
c:ing>:-13 c:ings:-10 c:inh:-8 c:ini:12 c:init:9 c:initi:7 c:ink:9 c:ino:-8 c:ins:17 c:ins>:13 c:inst:11 c:int>:-9
c:io>:-20 c:ione>:8 c:ira:11 c:ire:-8 c:irect:-7 c:ireme:-9 c:irm>:-9 c:irma:-13 c:irmad:-10 c:irme:19 c:iro:10
c:iro>:8 c:is>:-8 c:isa:8 c:isa>:9 c:isen>:-8 c:ises>:7 c:isp:-7 c:isse:-11 c:ist:-24 c:ist>:-10 c:ista:-8
c:ista>:-10 c:isti:9 c:isto:-8 c:istr:-8 c:it>:-14 c:ita:16 c:itag>:7 c:ital:9 c:itar:7 c:ite:-8 c:ite>:7 c:iten:-7
c:ith:-11 c:ito:-14 c:itor:-7 c:its:-10 c:its>:-12 c:itte>:-15 c:itz>:8 c:iu>:10 c:ius:-8 c:ive:-8 c:ive>:-10
c:ix>:11 c:ja>:8 c:jaj:-7 c:jan:24 c:janei:7 c:jon:7 c:jon>:8 c:jr>:-10 c:js>:10 c:kan:10 c:kann:9 c:kel:9 c:ken:11
c:kin:9 c:king:10 c:king>:7 c:klaa:7 c:klaar:7 c:kle:8 c:klei:8 c:klein:8 c:kom:-9 c:komm:-11 c:kr>:-7 c:ks>:-8
c:kt>:-12 c:kto:8 c:kurz:7 c:kwa:7 c:laa:7 c:laar:7 c:lag:12 c:lage:10 c:lam:-8 c:lang>:-7 c:las>:-9 c:late>:-7
c:laud:7 c:lauf:-10 c:lauf>:-7 c:lav:-15 c:lavr:-12 c:lavra:-12 c:laz:-7 c:lbe:17 c:lbe>:11 c:lco:13 c:lcos:7
c:ld>:-25 c:ldi:-11 c:le>:10 c:lea:-9 c:lease:-7 c:lec:-9 c:lee:-7 c:lef:-7 c:lefo:-7 c:lefon:-9 c:leg:-25
c:legg:-10 c:legge:-9 c:lei:14 c:lem:-11 c:len:-21 c:len>:-18 c:ler>:-9 c:les:9 c:less:10 c:less>:8 c:lett:7
c:lettr:8 c:lev:-7 c:lf>:10 c:lft:16 c:lfte:12 c:lfte>:12 c:lga:7 c:lga>:9 c:lha:-7 c:lho:8 c:lib:7 c:lic:-19
c:lica:-7 c:lich:-8 c:lie:-11 c:lis:-14 c:list:-12 c:lit:-12 c:ll>:-8 c:lla:11 c:lle>:8 c:llo:-7 c:llo>:-10 c:llt:-7
c:lo>:-13 c:lor:-11 c:los>:11 c:lta:8 c:lta>:10 c:ltr:11 c:ltro>:7 c:lun:11 c:lune:8 c:lunes:8 c:lus:-7 c:lut:-9
c:luta:-7 c:ma>:10 c:maa:-9 c:mach:-8 c:mag:-7 c:mai:-12 c:mai>:-7 c:mak:7 c:make:7 c:man:21 c:mand:-8 c:mande:-10
c:mando:10 c:manen:11 c:mani:-9 c:mano:7 c:mano>:9 c:manq:11 c:manqu:11 c:mant:10 c:mante:9 c:mar:-17 c:mard:-9
c:mardi:-9 c:mare:8 c:mare>:7 c:mat:-14 c:mate:-8 c:mbe:-14 c:mbe>:-8 c:mber:-9 c:mber>:-7 c:mc>:9 c:medi>:8
c:media:-14 c:meh:18 c:mehr:18 c:mehr>:18 c:mei:-12 c:men:-16 c:meno:9 c:mens:-9 c:ment:-14 c:mento:-9 c:mer:-12
c:mese>:7 c:mess:-7 c:meta:13 c:metad:7 c:meu:11 c:mez:13 c:mia:-8 c:miam:-9 c:miamo:-9 c:mid:9 c:midad:8 c:mie:-13
c:mier:-9 c:mijn:-7 c:mil:22 c:mil>:7 c:mill:15 c:mille:15 c:mio:-7 c:mira>:11 c:mis:-10 c:mita:8 c:mitt:-7
c:mitte:-7 c:mmen:-8 c:mmi:7 c:mmt:-8 c:mmt>:-8 c:mo>:-18 c:moi:-7 c:mon:-13 c:mont:-11 c:mor:19 c:mt>:-7 c:na>:16
c:nad:-11 c:nade:-10 c:nan:12 c:nao:-8 c:nao>:-8 c:natal:7 c:nce>:15 c:nci:-8 c:ncia:-15 c:ncia>:-16 c:ncor:9
c:ncore:7 c:nda:-9 c:ndan:10 c:nder:10 c:ndere:14 c:ndo:18 c:ndo>:23 c:ndr:8 c:ndre:10 c:ndred:11 c:nds:7 c:nds>:7
c:ne>:26 c:neir:7 c:neiro:7 c:nen>:-15 c:nent:10 c:ner>:-11 c:nest:7 c:nfe:-10 c:nfer:-7 c:nfia:12 c:nfir:-17
c:nfirm:-17 c:ng>:-16 c:ngen:-7 c:ngi:-9 c:ngo:8 c:ngs:-10 c:ngt:15 c:ngt>:14 c:nhe:-9 c:ni>:-10 c:nia:8 c:niam:8
c:niamo:8 c:nig:13 c:nigh:7 c:night:7 c:ning:7 c:ning>:8 c:nis:-9 c:nit:13 c:nite:12 c:nite>:10 c:niti:7 c:nn>:12
c:nne:16 c:nne>:20 c:nns:7 c:nog:7 c:nom:8 c:non:-8 c:noo:-7 c:nos:11 c:nos>:8 c:not:-10 c:notr:-8 c:notre:-8
c:novem:8 c:nqu:10 c:nqui:7 c:ns>:10 c:nsa:-10 c:nso:-8 c:nst:19 c:nsta:12 c:nt>:-9 c:nta:11 c:nta>:10 c:ntal:10
c:ntar:-10 c:ntas:7 c:ntas>:7 c:ntem:7 c:ntere:-10 c:ntero:11 c:ntes:-8 c:nth:-9 c:nth>:-9 c:nti:10 c:nti>:7
c:ntia:8 c:ntil:7 c:nto:-11 c:nto>:-18 c:ntrac:13 c:ntre:12 c:ntro:-8 c:ntro>:-14 c:ntrol:7 c:nts>:8 c:nuar>:-7
c:num:-7 c:nut:-10 c:nvenu:7 c:oa>:8 c:obe:8 c:obi:7 c:obr:19 c:obre:7 c:obre>:7 c:oce:-8 c:och:-9 c:och>:-13
c:ock:7 c:ock>:8 c:oct:7 c:octob:7 c:oda:7 c:ode>:8 c:odes:-7 c:odo:11 c:odo>:8 c:oed:-7 c:of>:17 c:ofert:7 c:oge:-8
c:ogg:10 c:oggi:12 c:oggi>:11 c:oi>:-11 c:oje:12 c:oje>:8 c:olan:-7 c:olang:-7 c:old>:-10 c:olt:8 c:olta:9 c:olta>:7
c:oma:-10 c:ome:-9 c:omme>:7 c:ommen:-7 c:ommi:8 c:on>:25 c:one>:10 c:ones:-7 c:ones>:-9 c:onf:-8 c:onfe:-7
c:onfer:-7 c:onfia:12 c:onfir:-17 c:ong:-15 c:oni:18 c:onn:12 c:onne:7 c:onne>:9 c:onr:-7 c:ons:15 c:onse:9
c:onta:-9 c:ontes:-7 c:onth:-7 c:onth>:-7 c:ontr:15 c:ontra:7 c:ontro:8 c:oon:-7 c:oon>:-7 c:oord:-7 c:ope:-7
c:opr:9 c:opri:7 c:oque:-8 c:or>:-10 c:ora:-8 c:ord:-11 c:ordi:-9 c:ore>:11 c:ores:-8 c:ores>:-9 c:ork:7 c:ormi:7
c:orn:-12 c:orna:-8 c:ornat:-7 c:oro:-8 c:orr:-10 c:ort:18 c:ort>:12 c:os>:44 c:osc:7 c:osi>:-7 c:osin:7 c:osito:-7
c:ost:-10 c:osto>:-8 c:ot>:-7 c:ote:19 c:ote>:13 c:oth:12 c:othe:18 c:other:18 c:otr:21 c:otre:-8 c:otre>:-7
c:otro:23 c:otro>:20 c:ou>:9 c:our:-20 c:our>:-7 c:ours:-8 c:ours>:-7 c:ous:7 c:ous>:8 c:out>:-8 c:outr:8 c:ov>:8
c:ovem:8 c:ovemb:8 c:ow>:9 c:owa:8 c:oy>:14 c:pac:11 c:pach:7 c:paga:-12 c:paga>:-9 c:pagam:8 c:pagar:9 c:pagat:-12
c:pago:14 c:pago>:10 c:pala:-10 c:palav:-8 c:pare:11 c:pas:-12 c:pass:-15 c:pau:-7 c:paul:-7 c:paye:-17 c:paye>:-15
c:pe>:-10 c:pela:8 c:pela>:8 c:pend:9 c:pende:10 c:per:-15 c:per>:13 c:pera>:7 c:pers:-8 c:peu:12 c:peut:7 c:peut>:7
c:pic:10 c:pick:7 c:piu:7 c:piu>:7 c:pix:7 c:pix>:7 c:ple:-13 c:plea:-10 c:pleas:-10 c:plete:7 c:pli:-13 c:plica:-8
c:pod:14 c:pode:8 c:pode>:11 c:por>:-8 c:port:8 c:post:-8 c:pot>:-7 c:pou:13 c:ppe:-8 c:ppel:-7 c:pra:-11 c:pre:-11
c:pres:-9 c:prese:-11 c:prez:8 c:preza:7 c:pril:-7 c:pro:-7 c:prom:-9 c:promi:-7 c:prov:-10 c:prove:-8 c:pru:7
c:pte:-10 c:ptem:-7 c:ptemb:-7 c:pter:-7 c:pti:9 c:put:13 c:put>:9 c:qua:15 c:qualc:7 c:quan:7 c:quand:12 c:que:-9
c:que>:-11 c:quel:9 c:quell:7 c:quest:-7 c:qui:15 c:quida:-9 c:quido:9 c:quin:9 c:quit:13 c:quito:9 c:ra>:16
c:rach:7 c:racht:12 c:ract:11 c:ract>:8 c:rad:-12 c:rada:-7 c:rada>:-7 c:rage:-7 c:ram:7 c:rap:-9 c:rari:-7
c:ratte:7 c:rce:-7 c:rchg:8 c:rchge:8 c:rco:-8 c:rcol:-10 c:rcole:-7 c:rdi:-17 c:rdi>:-10 c:rdin:-7 c:re>:15
c:rea:-11 c:rec:-14 c:rece>:9 c:rech:-11 c:reci:-9 c:red>:7 c:ree:9 c:regi:10 c:rei:-19 c:rem:7 c:rence:14
c:renci:-11 c:rent:-7 c:rer:-12 c:res:51 c:rese:-9 c:resen:-11 c:rest:45 c:rest>:8 c:resta:10 c:reste:13 c:resti:-7
c:resto:15 c:rete:10 c:reti:10 c:retor:7 c:rett:-7 c:retti:-7 c:reza:7 c:rezad:7 c:ria>:-12 c:rida:-8 c:rido:7
c:rido>:7 c:rie:-12 c:rif:-17 c:rift:-7 c:rig:-7 c:rij:13 c:ril:-11 c:ril>:-7 c:rina:7 c:rina>:8 c:rio:-9 c:rise:8
c:rises:7 c:rit:-7 c:rli:-8 c:rm>:-9 c:rma:-12 c:rmad:-10 c:rmado:-9 c:rme:15 c:rmia:-9 c:rmiam:-9 c:rna:-9
c:rnat:-7 c:rne:12 c:rni:-8 c:rno:-7 c:ro>:23 c:roe:10 c:rol:10 c:role:11 c:role>:8 c:rom:-9 c:romi:-7 c:romis:-7
c:ros>:-7 c:rot:7 c:rote:12 c:rou:13 c:rou>:15 c:rov:-12 c:rove:-9 c:rre:-10 c:rria:7 c:rrie:-7 c:rs>:-10 c:rses:11
c:rses>:11 c:rso>:10 c:rste>:8 c:rt>:16 c:rtedi:7 c:rtin:-7 c:rto:19 c:rto>:13 c:run:-9 c:run>:-8 c:ruz:-10
c:ruzi:-7 c:rva:14 c:rvan:15 c:rvan>:13 c:rvi:-10 c:rzo:7 c:rzo>:11 c:sab:13 c:saba:9 c:sada:-9 c:sada>:-9 c:sai:-9
c:sal:-39 c:sald:-17 c:salda:-7 c:sale:-9 c:sale>:-8 c:salu:-12 c:salut:-7 c:salv:-7 c:sam:27 c:same:20 c:same>:11
c:samed:8 c:san:8 c:sat>:11 c:sati:-7 c:sca:-10 c:schr:-8 c:schw:11 c:scia:7 c:sco:16 c:sco>:9 c:scu:7 c:scue:10
c:scuen:10 c:sda:-8 c:se>:-24 c:sed:8 c:segue:7 c:semb:9 c:sent>:10 c:sep:-10 c:sept:-7 c:septe:-7 c:ser:-7 c:ses:13
c:ses>:15 c:sho:8 c:shor:9 c:short:9 c:sia:-8 c:siam:-9 c:siamo:-9 c:sie:-15 c:sie>:-12 c:sina>:7 c:sind:7 c:sito:-7
c:sito>:-7 c:six:7 c:six>:7 c:sla:-8 c:sob:16 c:sobr:15 c:socio:7 c:solt:8 c:solta:8 c:somme:7 c:son>:9 c:sor:-18
c:spa:14 c:spac:8 c:spach:9 c:spe:-7 c:spec:9 c:ss>:22 c:ssa:8 c:ssada:-7 c:ssi:-10 c:ssu:-10 c:stant:10 c:stao:8
c:stao>:8 c:stat:11 c:ste>:17 c:stei:8 c:stem:-7 c:sten:-9 c:steu:10 c:steur:10 c:stic:7 c:stl:7 c:storn:-9
c:stort:8 c:str:-19 c:stro:-7 c:stu:13 c:stuu:12 c:stuur:12 c:su>:-10 c:sub:10 c:subi:10 c:subit:9 c:sul:8 c:sur:16
c:sur>:13 c:ta>:-23 c:tab:-8 c:tac:-9 c:tad:10 c:tade:7 c:tade>:7 c:tai:-10 c:tal:25 c:tale:8 c:tale>:16 c:talen:-8
c:talo:10 c:tam:-16 c:tam>:-8 c:tan:19 c:tanc:7 c:tance:9 c:tant:14 c:tant>:-15 c:tanta:7 c:tanto:7 c:tao>:7
c:tar:-14 c:tar>:-9 c:tas:7 c:tas>:10 c:tat:7 c:te>:23 c:tedi:7 c:tedi>:7 c:tee:-9 c:tei:17 c:tel>:7 c:telef:-7
c:tell:-9 c:tem:-8 c:temo:8 c:temos:9 c:tenia:8 c:tere:-13 c:tero:8 c:tero>:11 c:ters:-7 c:tes:-14 c:tev:8 c:th>:-25
c:than:-8 c:thats:7 c:the:8 c:ther:13 c:ther>:14 c:thin:-9 c:thing:-7 c:this:12 c:this>:12 c:tho:-10 c:thou:-7
c:thr:8 c:ti>:17 c:tid:-9 c:tie:17 c:tier:9 c:till>:-7 c:tin:-25 c:ting:-7 c:ting>:-8 c:tinh:-13 c:tinha:-8 c:tir:8
c:tira:9 c:to>:8 c:tob:8 c:tod:16 c:toda:7 c:todo:9 c:todo>:9 c:ton:12 c:toni:9 c:torn:-11 c:torna:-7 c:tort:7
c:tort>:8 c:tos:10 c:tos>:11 c:tot:7 c:tra:27 c:tra>:18 c:trac:11 c:tract:13 c:tran:8 c:tre>:-11 c:trega:8 c:tres:11
c:tres>:9 c:tri:-9 c:tro:19 c:tro>:11 c:trol:7 c:trole:7 c:tru:-9 c:tste:8 c:tta:-10 c:tta>:-8 c:tte>:-15 c:tten:15
c:tten>:9 c:tteni:8 c:tti:-11 c:tti>:7 c:ttin:-7 c:tto>:7 c:ttr:7 c:ttura:9 c:tu>:7 c:tub:8 c:tubr:9 c:tuu:9
c:tuur:9 c:tuur>:10 c:twee>:-9 c:two:8 c:two>:15 c:tz>:7 c:tze:-7 c:ualc:7 c:ualco:7 c:uand:8 c:uand>:7 c:uar>:-11
c:uary:9 c:uary>:9 c:uatr:7 c:ubi:15 c:ubit:9 c:ubito:9 c:uch:-10 c:uci:7 c:ue>:-12 c:ued:8 c:ueda:10 c:ueda>:7
c:uel:7 c:uell:7 c:uem:11 c:uem>:13 c:uen:18 c:uent:21 c:uenta:22 c:uer:7 c:ues:-10 c:ugesa:7 c:ui>:-7 c:uia:8
c:uia>:8 c:uida:-10 c:uido:10 c:uido>:7 c:uis>:-8 c:uit:13 c:uit>:-7 c:uito:8 c:uito>:8 c:uli:-10 c:ulli:7 c:um>:8
c:uma:-7 c:uma>:-9 c:ume:-8 c:und>:-8 c:undr:8 c:undre:7 c:unds>:7 c:une:13 c:unes:10 c:unes>:10 c:uni:-11 c:unic:-7
c:unt:-8 c:uo>:14 c:ur>:8 c:urchg:8 c:urde>:-7 c:urn:10 c:uros:-7 c:uros>:-7 c:urs:-11 c:urt:-9 c:urz:7 c:us>:-17
c:usa:-10 c:usi:8 c:ut>:21 c:uta:-12 c:uta>:-7 c:ute:-9 c:utor:8 c:utori:9 c:utra>:7 c:utre:-7 c:uur>:9 c:va>:-11
c:vai>:10 c:vais:-7 c:van:7 c:van>:16 c:vann:-7 c:vanno:-7 c:vano:7 c:vano>:7 c:vant:-11 c:vant>:-8 c:var:13
c:vara:7 c:vec>:9 c:vece:-8 c:vem:13 c:vemb:8 c:vembe:-8 c:vembr:15 c:vendr:8 c:venu:9 c:venu>:8 c:vere:12 c:verla:8
c:vers:13 c:verso:7 c:verw:-8 c:very:-7 c:ves>:-7 c:vez:8 c:via>:-7 c:vida:10 c:vida>:10 c:vie:18 c:vien:8 c:vier:16
c:vier>:7 c:vir:-10 c:virem:-9 c:voi:-9 c:vol:14 c:vold:8 c:von:11 c:von>:12 c:vor:-14 c:vos:-9 c:voss:-7 c:voy:9
c:voy>:12 c:vra:-8 c:vra>:-9 c:vrez:-7 c:vrez>:-7 c:waa:7 c:wan:12 c:wann:10 c:wann>:7 c:ware:-8 c:we>:8 c:wee:-7
c:wee>:-9 c:wei:-7 c:wen:10 c:wenn:7 c:wenn>:7 c:went:7 c:went>:7 c:wer:-13 c:wha:8 c:what:9 c:whi:16 c:whic:12
c:which:12 c:wies:8 c:wiese:8 c:wij:9 c:wij>:8 c:wir:-12 c:wir>:-8 c:wis:-7 c:wit:-12 c:with:-10 c:wo>:14 c:wor:13
c:work:7 c:xa>:7 c:ya>:-7 c:ye>:-15 c:yo>:-8 c:you:-7 c:ys>:-12 c:za>:13 c:zad:11 c:zado>:9 c:zahl>:10 c:zahle:-10
c:zahlt:8 c:zeg:-10 c:zegd:-7 c:zer:14 c:zer>:16 c:zi>:-7 c:zic:-7 c:zich:-7 c:zione:7 c:zit:8 c:zug:13 c:zuge:8
c:zuges:7 d:0.1:48 d:0.25:48 d:0.4:38 d:0.55:30 d:0.7:61 d:0.85:40 e:paid=day:29 e:paid=none:-6 e:promise=day:-15
f:_amount:106 f:_day:55 f:_invoice:-58 f:ack:17 f:bounce:-15 f:contest:-32 f:copy:19 f:d.ADVERTISING_PROMO:7
f:d.ALLOWANCE_CHARGE:-10 f:d.CANCELLED:-7 f:d.CONTRACT_TERMS:7 f:d.DAMAGED:12 f:d.FREIGHT:12 f:d.LATE_DELIVERY:8
f:d.LATE_FEE_CONTESTED:13 f:d.LOST:-9 f:d.MISSING_DOCS:-15 f:d.PRICE_ERROR:-9 f:d.QUALITY:10 f:d.QUANTITY_SHORT:39
f:d.RETURN:16 f:d.TAX:11 f:d.WITHHOLDING:-16 f:demand:-21 f:difference:31 f:dispute:-12 f:firm:-10 f:fix:-41
f:formal:-14 f:goods:8 f:greeting:-21 f:hold:10 f:hope:23 f:hostile:-20 f:inject:-15 f:insolvency:-18 f:joke:-17
f:lawyer:-24 f:legal:-25 f:mine:11 f:moved:41 f:n.QUANTITY_SHORT:61 f:netted:-9 f:not:11 f:not_dispute:-20
f:not_insolvency:-10 f:not_legal:-7 f:not_not:-23 f:not_ooo:8 f:not_paid:-13 f:once_us:17 f:order:-15 f:others:127
f:paid:6 f:part:189 f:pay:-7 f:plan:27 f:proof:-8 f:propose:30 f:r.ALLOWANCE_CHARGE:-15 f:r.CONTRACT_TERMS:6
f:r.DAMAGED:9 f:r.DESCRIPTION:-9 f:r.DUPLICATE_BILLING:-10 f:r.FREIGHT:6 f:r.LATE_DELIVERY:22 f:r.PRICE_ERROR:13
f:r.PRIOR_OVERPAYMENT:12 f:r.QUANTITY_SHORT:20 f:r.SERVICE_INCORRECT:-14 f:r.TAX:14 f:r.VOLUME_REBATE:9
f:r.WITHHOLDING:-13 f:r.WRONG_PRODUCT:-7 f:remittance:28 f:rest:135 f:run:-12 f:setoff:14 f:statement:-26 f:stop:-6
f:unable:22 f:until:-7 f:wait:-12 f:willpay:-18 i:acknowledgement:11 i:acknowledgement=2:11 i:already_paid:39
i:already_paid=2:10 i:already_paid=3:30 i:bounce:-7 i:bounce=3:-7 i:copy_invoice_request:19
i:copy_invoice_request=3:22 i:dispute:8 i:dispute=1:-6 i:dispute=3:15 i:hardship:9 i:hardship=3:11 i:hostile:-20
i:hostile=2:-14 i:hostile=3:-6 i:in_payment_run:6 i:in_payment_run=3:6 i:insolvency:-16 i:insolvency=3:-17
i:invoice_admin:-19 i:invoice_admin=3:-14 i:legal:-25 i:legal=2:6 i:legal=3:-27 i:nothing:41 i:out_of_office:-13
i:out_of_office=3:-9 i:partial_payment:125 i:partial_payment=2:27 i:partial_payment=3:99 i:payment_plan_request:17
i:payment_plan_request=3:17 i:promise_to_pay:-23 i:promise_to_pay=1:7 i:promise_to_pay=3:-30 i:question=1:12
i:question=2:-11 i:remittance_advice:18 i:remittance_advice=2:6 i:remittance_advice=3:12 i:statement_request:-26
i:statement_request=2:-13 i:statement_request=3:-13 i:unsubscribe:-7 i:unsubscribe=3:-9 l:de:-16 l:es:11 l:it:-9
l:pt:14 n:1:33 n:3:13 n:4:-9 n:5:-12 n:6:-24 p:aanman:-6 p:abgebr:7 p:abstan:-6 p:accept:-13 p:accont:-7 p:accord:8
p:accred:18 p:acorda:6 p:aftern:-6 p:agains:15 p:akkoor:-6 p:akzept:8 p:albert:7 p:alread:6 p:andere:6 p:angebo:7
p:anothe:6 p:anweis:-9 p:anzahl:7 p:aparec:-6 p:aparta:10 p:aplica:-7 p:appell:-6 p:applic:-7 p:aprova:7 p:arriva:15
p:assemb:11 p:assina:-8 p:attend:-8 p:aujour:8 p:ausdru:-6 p:autoli:9 p:automa:-6 p:autori:19 p:balanc:10 p:bancal:9
p:bauste:6 p:behalt:11 p:bekomm:-6 p:beloof:7 p:bereit:-12 p:beslot:6 p:bespro:-6 p:betaal:-15 p:betale:-16
p:betali:-6 p:bezahl:-6 p:bonifi:10 p:bonjou:-6 p:buonas:6 p:buongi:-10 p:caldai:6 p:calend:-6 p:cancel:-10
p:capita:9 p:casset:9 p:charge:19 p:chauff:6 p:chiama:12 p:clausu:6 p:client:-9 p:clinic:9 p:collau:10 p:commit:6
p:compen:-6 p:comple:14 p:compro:-8 p:comput:6 p:comuni:-11 p:comunq:6 p:concor:-7 p:confer:-14 p:confia:24
p:confir:-33 p:confor:12 p:conser:10 p:consig:7 p:consta:-6 p:consul:7 p:contab:-12 p:contad:-9 p:conten:6
p:contes:-14 p:contra:12 p:contro:6 p:conven:9 p:conver:-8 p:convos:7 p:corres:7 p:courri:-7 p:decemb:-6 p:deduis:12
p:defini:19 p:delibe:13 p:demand:-8 p:depend:17 p:depose:11 p:descan:-7 p:descon:10 p:descue:20 p:despac:18
p:despes:-6 p:despue:6 p:detalh:18 p:dezemb:-10 p:dicemb:-9 p:dienst:8 p:difere:-12 p:differ:24 p:diment:6
p:direca:10 p:direto:11 p:discul:-6 p:discut:-7 p:distin:13 p:doctor:-6 p:domici:6 p:donner:-7 p:duizen:10
p:durchg:15 p:echean:-10 p:eingep:6 p:elettr:7 p:encime:6 p:enquan:-9 p:entrad:-6 p:entreg:11 p:erhalt:-7 p:erledi:7
p:ersuch:-6 p:escrev:-6 p:escrib:-8 p:espece:11 p:espera:-15 p:europa:6 p:factur:-11 p:factuu:-6 p:failli:-6
p:fattur:9 p:fermet:11 p:freeze:25 p:freita:13 p:friday:-6 p:garant:7 p:garraf:12 p:genera:7 p:gennai:-9 p:gepruf:6
p:gerent:-11 p:gescha:-11 p:geschi:8 p:gestor:10 p:getaus:6 p:gutges:7 p:hablad:7 p:hacemo:-13 p:herrsc:7 p:homeba:6
p:hundre:13 p:impost:7 p:includ:7 p:indemn:-6 p:inform:-8 p:ingres:8 p:innerh:7 p:inquie:10 p:instan:7 p:integr:9
p:intere:-19 p:intrac:6 p:invoic:-6 p:irgend:7 p:iscrit:7 p:istruz:-6 p:janeir:14 p:januar:13 p:journe:7 p:juridi:6
p:knocke:6 p:korrig:6 p:kurzun:7 p:laatst:14 p:lascia:10 p:lavrad:-8 p:leavin:7 p:lettre:8 p:liefer:-6 p:limina:7
p:llegar:8 p:logist:11 p:mainte:6 p:manage:-7 p:mandan:27 p:manqua:20 p:marted:13 p:martin:-12 p:mediad:-17
p:mevrou:-6 p:mierco:-10 p:mobili:6 p:nachge:6 p:nachst:7 p:namast:8 p:nieuws:7 p:ningue:8 p:nochma:7 p:nogmaa:6
p:nosotr:6 p:novemb:16 p:nuestr:-7 p:octobr:12 p:octubr:9 p:oktobe:9 p:opdrac:9 p:outsid:7 p:outubr:9 p:overbo:6
p:overig:7 p:pagame:-7 p:pagamo:19 p:pagare:10 p:paiera:-8 p:palavr:-17 p:palett:10 p:pallet:6 p:parven:9
p:passad:-13 p:paymen:8 p:penali:-11 p:pergun:-6 p:period:-9 p:person:-11 p:planni:8 p:planti:10 p:premie:-7
p:presen:-16 p:previs:-7 p:prezad:14 p:primer:-7 p:procha:11 p:projec:9 p:promes:-6 p:promis:-6 p:propos:8
p:propri:9 p:prossi:10 p:protes:11 p:qualco:14 p:qualit:-6 p:querei:7 p:quitti:6 p:recept:-6 p:recevr:-13 p:rechnu:6
p:reclam:-11 p:recouv:12 p:refere:9 p:regist:-8 p:reglem:-9 p:rekeni:7 p:releas:6 p:remain:9 p:requer:-7 p:residu:6
p:respec:7 p:respon:-7 p:ressor:8 p:restan:11 p:rester:7 p:restit:-9 p:restli:9 p:retene:6 p:retenu:6 p:rettif:-10
p:riceve:8 p:rifatt:-10 p:rimane:10 p:riserv:6 p:risult:-6 p:ritard:6 p:ritenu:-11 p:ritira:12 p:rucksp:-9
p:ruckst:9 p:saldad:-7 p:saldat:-7 p:saldia:-6 p:saluta:-10 p:sarebb:-8 p:sbagli:7 p:schedu:-6 p:scherz:6
p:schick:-6 p:schrit:-6 p:seguin:-11 p:segund:-9 p:semain:-12 p:senore:-9 p:septem:-13 p:servic:-10 p:signat:-6
p:signor:10 p:siguie:-6 p:sistem:-8 p:solici:-7 p:sollec:-6 p:sonnta:6 p:sostit:10 p:spates:-8 p:stagio:6
p:statem:-7 p:steurb:10 p:storna:-12 p:svinco:6 p:tecnic:-7 p:telefo:-14 p:tesore:-6 p:toegez:-6 p:tomorr:7
p:tonigh:14 p:toward:9 p:traita:6 p:transf:8 p:tratte:18 p:uberwi:12 p:ubrige:-6 p:uffici:6 p:uitsch:7 p:valide:6
p:vencim:-6 p:vended:-6 p:vendre:10 p:verifi:-9 p:verkee:8 p:verlas:7 p:versat:10 p:verser:-8 p:vertro:-6
p:verwer:-6 p:verzug:7 p:vierne:12 p:vireme:-17 p:voldaa:6 p:voldoe:11 p:volgen:7 p:vosotr:-6 p:vrijda:11 p:wannee:6
p:weihna:-10 p:whatev:8 p:withou:-12 p:workto:6 p:zahlun:-15 p:zaterd:8 p:zugesa:14 p:zwanzi:6 s:0000:-29 s:00:-29
s:0:-16 s:?:-7 s:ac:-14 s:account:-16 s:atraso:-11 s:aviso:-42 s:betalingsherinnering:-8 s:bg:-13 s:bt:11 s:cambio:7
s:cobro:21 s:compte:-7 s:cr:-11 s:cuenta:-8 s:deuda:-17 s:di:-11 s:ds:7 s:du:-6 s:duplicatas:11 s:em:-13 s:en:-14
s:et:6 s:facture:-24 s:factuur:-10 s:fattura:-7 s:fatture:-7 s:fatura:-8 s:fb:10 s:fe:7 s:ff:-9 s:fm:13 s:ft:-15
s:fw:-10 s:fwd:-10 s:ga:15 s:gf:-6 s:gm:24 s:gr:9 s:hb:7 s:herinnering:-16 s:inkasso:9 s:interessi:6 s:interets:-14
s:inv:19 s:invoices:-20 s:kc:11 s:kr:-16 s:lavanderia:7 s:le:-6 s:letter:7 s:mahnung:-7 s:mn:16 s:mora:8 s:nf:-9
s:notificacao:-7 s:novembre:7 s:offene:-16 s:open:-9 s:openstaand:-7 s:or:-9 s:outstanding:-10 s:overdue:-22 s:pa:7
s:pagamento:-28 s:paiement:12 s:penalites:7 s:pendiente:-9 s:pg:7 s:pneus:31 s:posten:-7 s:produits:-20
s:promemoria:-7 s:proposal:9 s:proposta:8 s:query:6 s:rappel:-15 s:re:30 s:rechnungen:-9 s:regularizacao:8
s:relance:-14 s:reminder:-10 s:remittance:-6 s:rente:-10 s:res:20 s:retard:-9 s:sal:7 s:segundo:-6 s:shampoo:-6
s:soa:15 s:sollecito:-29 s:st:12 s:three:9 s:titulo:-8 s:titulos:-6 s:to:-7 s:tp:23 s:tr:6 s:tweede:-6 s:ultimo:11
s:urgent:-6 s:vencido:10 s:vl:-10 s:vor:6 s:zahlungserinnerung:-20 w:!:-14 w:%:50 w:00000:-30 w:000:149 w:00:11
w:0:32 w:?:-19 w:@:-21 w:aanmaning:-6 w:abel:-8 w:abend:6 w:abi:20 w:abono:-12 w:abraco:-6 w:abschlag:7 w:abstand:-6
w:ac:-8 w:accept:-7 w:acconto:-7 w:accord:9 w:accreditato:12 w:accredito:8 w:ach:-8 w:af:22 w:after:24
w:afternoon:-6 w:again:16 w:against:15 w:agenda:8 w:agente:8 w:agora:-18 w:agosto:-9 w:ahi:15 w:ahora:15 w:ai:-7
w:akkoord:-6 w:akzeptieren:8 w:al:38 w:alberto:7 w:alla:12 w:already:6 w:als:13 w:also:-7 w:alta:-6 w:altra:7
w:altri:6 w:altro:14 w:alvast:11 w:am:13 w:amanha:10 w:amor:9 w:an:-8 w:ancien:12 w:ancora:12 w:and:20 w:ander:-8
w:andere:18 w:anderen:6 w:andern:7 w:anders:-9 w:andra:-9 w:anfang:7 w:angebot:7 w:another:6 w:ante:10 w:antes:-10
w:anwalt:8 w:anweisen:-8 w:anzahlung:7 w:ao:-21 w:aos:19 w:appel:-11 w:applicato:-11 w:april:-9 w:arrivano:10
w:arrivato:6 w:arrive:-6 w:as:15 w:asked:-6 w:assegno:-6 w:assembleia:7 w:ata:12 w:attendons:-6 w:auch:-11 w:auf:11
w:aujourd:8 w:auszahlung:6 w:autoliquidation:9 w:autorizado:13 w:autre:-13 w:aux:7 w:avant:-12 w:avanza:8 w:avec:18
w:avez:7 w:avoir:-6 w:balance:13 w:banca:-8 w:bancali:9 w:banco:-14 w:banks:13 w:banque:-14 w:bar:14 w:baustelle:6
w:bc:7 w:been:-9 w:bei:15 w:beim:-14 w:bekend:6 w:beloofd:7 w:ben:-7 w:bene:6 w:bereits:-12 w:besloten:6
w:besprochen:-10 w:betaal:13 w:betaald:-9 w:betalen:-16 w:bevestigen:8 w:bill:10 w:billed:8 w:bitte:-8 w:bjr:-20
w:black:-10 w:blijft:-8 w:boa:11 w:boas:-12 w:boh:13 w:boite:12 w:boleto:-8 w:bom:-12 w:bonificato:12 w:bonifici:11
w:bonifico:-13 w:bonjour:-6 w:both:-9 w:br:6 w:brauchen:7 w:bs:-8 w:budget:8 w:buen:-7 w:buenas:-6 w:buonasera:6
w:buongiorno:-10 w:but:17 w:by:6 w:ca:11 w:cai:-9 w:cais:12 w:caixa:7 w:cajon:16 w:caldaia:6 w:cambiar:10 w:can:16
w:cannot:10 w:capitale:7 w:capo:9 w:carta:-6 w:case:12 w:casse:12 w:cassetto:9 w:cc:-6 w:celle:-6 w:ces:7 w:cf:14
w:charged:13 w:charges:6 w:chauffeur:6 w:che:12 w:check:-6 w:chegou:6 w:cheque:-12 w:chf:-13 w:chi:6 w:chiamare:13
w:chiuso:-6 w:ciao:-12 w:clausula:6 w:cliente:-7 w:clinica:9 w:close:-7 w:cn:-9 w:codigo:6 w:collaudo:6 w:come:-7
w:comme:13 w:como:-16 w:complete:16 w:computer:7 w:comunque:6 w:confermiamo:-16 w:confirm:-19 w:confirmado:-14
w:conformidad:9 w:consider:6 w:consigo:9 w:consta:11 w:contabile:-6 w:contant:-6 w:contanti:9 w:contestacion:-6
w:conto:6 w:contract:14 w:controle:8 w:convenu:14 w:conversation:-8 w:convient:6 w:convosco:7 w:copia:-6 w:copy:10
w:cosi:-13 w:courrier:-6 w:credit:-12 w:cuando:-9 w:cuatro:13 w:cuenta:27 w:da:20 w:dag:-14 w:dagen:-12 w:dal:-12
w:dallo:8 w:dan:7 w:danach:-6 w:dann:-6 w:danni:6 w:dans:-7 w:dass:-6 w:data:6 w:date:-9 w:dates:9 w:dato:12
w:davon:9 w:day:-9 w:days:-11 w:de:-21 w:debit:6 w:december:7 w:decembre:-13 w:deduisons:12 w:deduzimos:-8 w:deel:21
w:definitiva:8 w:deja:16 w:del:-21 w:dela:11 w:deliberou:9 w:delivered:8 w:delivery:-7 w:dell:-7 w:della:-6
w:delle:8 w:dem:-6 w:demandons:7 w:demas:6 w:dentro:-13 w:depende:17 w:depois:-7 w:deposito:-11 w:depot:-11 w:der:20
w:des:15 w:descontado:10 w:despesas:-6 w:despues:6 w:dessus:-10 w:detto:-9 w:devida:-7 w:devo:-7 w:devolvida:14
w:dezembro:-8 w:dg:-7 w:dia:8 w:dias:6 w:dicembre:-9 w:dicht:-7 w:die:21 w:dienstag:10 w:diese:-8 w:diferencia:-16
w:difference:19 w:differenza:8 w:digo:-11 w:dije:-12 w:dios:9 w:dir:9 w:direcao:10 w:direct:-14 w:diretor:7 w:dis:13
w:disso:7 w:distinta:6 w:dito:-10 w:divida:9 w:dizer:6 w:dl:-7 w:dm:-7 w:dn:8 w:do:33 w:doch:-8 w:doctora:-6
w:doet:-7 w:domani:-6 w:don:13 w:donc:12 w:done:10 w:donne:28 w:donnerstag:-7 w:door:-9 w:dopo:10 w:dotto:9
w:dovuta:-9 w:down:-8 w:dr:17 w:drin:17 w:driver:9 w:drum:7 w:du:-12 w:due:13 w:duizend:10 w:dus:-19 w:each:17
w:eben:-6 w:ecart:9 w:een:12 w:eerst:-6 w:eerste:14 w:egregi:7 w:ei:11 w:eigen:12 w:eind:9 w:eingeplant:6
w:elettronica:7 w:elle:-8 w:em:6 w:emesso:7 w:emitam:-6 w:encore:14 w:end:-9 w:ende:-17 w:enero:9 w:engage:8
w:enquanto:-9 w:entera:7 w:entre:17 w:entro:-20 w:equal:6 w:er:-11 w:eran:10 w:erhalten:-7 w:erledigt:7 w:erop:-11
w:erst:13 w:ersuchen:-6 w:ervan:20 w:es:-10 w:esame:7 w:ese:-10 w:esos:-6 w:especes:11 w:espera:15 w:esperando:-6
w:espero:6 w:essa:15 w:est:6 w:estan:-11 w:estao:16 w:estas:7 w:este:-16 w:estimado:12 w:et:24 w:ete:-25 w:etre:8
w:eu:-15 w:eur:-10 w:euro:15 w:euros:-9 w:extra:9 w:faco:6 w:factura:-16 w:facture:15 w:factuur:-6 w:fahrer:8
w:fail:-10 w:faire:12 w:fala:-6 w:falta:6 w:faltam:-7 w:fate:-6 w:fatti:11 w:fatto:18 w:fattura:15 w:fatture:-9
w:faut:7 w:favore:-6 w:fb:9 w:februar:-7 w:february:7 w:feira:-9 w:ferme:-14 w:fermo:6 w:fest:6 w:few:6 w:ff:-10
w:fg:8 w:fica:-14 w:ficam:14 w:ficar:-6 w:ficou:7 w:fim:-17 w:fin:-10 w:financas:7 w:finche:-6 w:fino:19 w:firma:-10
w:firme:10 w:first:8 w:foi:-7 w:font:8 w:for:-12 w:fora:8 w:form:6 w:fotos:10 w:four:9 w:fr:-6 w:franco:14 w:frau:-9
w:fred:7 w:freitag:14 w:fridays:-6 w:from:6 w:fruh:-8 w:ft:-9 w:fue:-8 w:full:-9 w:funds:6 w:gar:-6 w:garantia:11
w:gastos:6 w:gc:13 w:geben:12 w:geduld:6 w:geen:7 w:geld:-15 w:genau:7 w:gennaio:-9 w:geom:9 w:gepruft:6
w:gerente:-11 w:geschaftsfuhrung:-6 w:geschickt:6 w:gestort:12 w:gezegd:-8 w:gezet:8 w:gia:14 w:ging:-7 w:giorni:-9
w:giorno:13 w:giro:16 w:gisteren:6 w:gleich:-6 w:gm:23 w:go:-10 w:goed:-7 w:grazie:-11 w:groet:10 w:grund:6
w:gruss:7 w:grusse:-7 w:gruzi:-7 w:gs:8 w:guia:16 w:guten:-7 w:gutgeschrieben:7 w:gutschreiben:7 w:ha:-35 w:habe:7
w:haben:9 w:hacemos:-13 w:hacer:10 w:hadden:6 w:half:31 w:halfte:24 w:hallo:-24 w:hangt:23 w:hasta:-11 w:have:11
w:hay:-7 w:hb:6 w:he:-20 w:hebt:6 w:hecho:6 w:heeft:-9 w:heer:9 w:helft:8 w:hello:10 w:hem:-11 w:hemos:16 w:here:-9
w:herr:9 w:het:-7 w:hier:11 w:hij:-12 w:hizo:6 w:hj:26 w:hk:-6 w:hoi:8 w:hoja:7 w:hoje:17 w:hola:-6 w:hold:-10
w:home:6 w:homebanking:6 w:hora:-13 w:houden:7 w:hoy:9 w:ht:7 w:hugo:9 w:hui:8 w:huit:-6 w:hundred:13 w:ich:15
w:ie:19 w:ignora:-6 w:ihre:7 w:ik:13 w:il:18 w:in:-6 w:incassi:-8 w:incassokosten:6 w:included:8 w:ines:-6
w:ingreso:7 w:innerhalb:7 w:instalments:6 w:instantane:9 w:interets:-11 w:intero:20 w:inv:8 w:invece:-7
w:invoice:-12 w:is:-34 w:iscritto:7 w:ist:-9 w:istruzioni:-6 w:it:-6 w:janeiro:14 w:jansen:12 w:januar:-15
w:january:11 w:jetzt:6 w:jij:-9 w:jour:9 w:journee:7 w:jours:-7 w:jp:10 w:jueves:-9 w:juli:-12 w:julie:6 w:jullie:8
w:junio:-6 w:kaixo:-9 w:kamen:7 w:kc:11 w:keinen:6 w:klaar:11 w:knapp:12 w:knocked:6 w:kommt:-11 w:kopie:6
w:korrigieren:6 w:kr:-13 w:kranz:7 w:krijg:11 w:kunnen:-6 w:kurzung:7 w:kw:-8 w:kwamen:6 w:la:-9 w:laatste:14
w:lag:10 w:lager:6 w:lange:16 w:las:-12 w:lasciato:9 w:lassen:-7 w:late:-9 w:laudo:6 w:lauf:-7 w:lauft:-7 w:lavori:6
w:lb:-6 w:le:21 w:leaving:7 w:legge:-17 w:leider:8 w:les:-7 w:less:16 w:letter:-7 w:lettres:9 w:li:8 w:like:-6
w:liminar:7 w:liquidada:-7 w:liquidez:8 w:liquido:12 w:lisa:8 w:list:-6 w:lista:-7 w:llegan:-9 w:llegaron:8 w:lm:6
w:lo:15 w:look:-6 w:los:10 w:lot:-6 w:ls:9 w:lunes:15 w:maand:-11 w:maar:-10 w:mag:-7 w:mai:-13 w:maintenant:12
w:makes:6 w:mal:7 w:man:-8 w:manager:-7 w:manana:7 w:mandando:29 w:mandate:8 w:mandato:-6 w:mandi:-7 w:mando:15
w:mano:19 w:manquait:9 w:mardi:-18 w:mark:-6 w:martedi:13 w:martes:-9 w:mc:17 w:me:-10 w:mediados:-17 w:medio:-6
w:meer:9 w:meglio:7 w:mehr:36 w:mei:-6 w:melde:8 w:memo:-8 w:meno:11 w:menos:13 w:merci:-6 w:mese:13 w:meta:9
w:metade:14 w:meu:9 w:mevrouw:-6 w:mh:-9 w:mi:14 w:miercoles:-10 w:mijn:-7 w:mil:15 w:mille:28 w:minha:6 w:mira:23
w:mire:-6 w:mismo:-12 w:mitte:-20 w:mn:9 w:moi:6 w:mois:-13 w:monat:-7 w:monats:8 w:montag:-10 w:montant:-6
w:month:-14 w:mora:12 w:morgen:17 w:ms:13 w:muy:-7 w:na:11 w:nach:-6 w:nachste:16 w:nachsten:-8 w:nada:8
w:nadege:-19 w:namaste:8 w:nao:-16 w:natale:18 w:ned:8 w:nee:-6 w:nella:-7 w:nem:-10 w:nesta:11 w:netto:-6
w:never:-6 w:nf:-9 w:ni:-20 w:nich:9 w:nicht:17 w:nichts:-12 w:nieuwsbrief:7 w:niks:-10 w:ninguem:8 w:nipote:11
w:no:14 w:noch:-9 w:nochmal:8 w:nogmaals:6 w:noi:-7 w:nombre:6 w:non:-10 w:nooit:-7 w:nosotros:6 w:nossa:7
w:nostro:-9 w:not:-10 w:notre:-15 w:nous:7 w:nov:10 w:november:-15 w:novembre:21 w:novembro:9 w:nu:-8 w:nunca:6
w:octobre:12 w:octubre:9 w:of:36 w:oferta:14 w:offres:-11 w:oggi:23 w:oii:-7 w:ok:-10 w:oktober:9 w:omdat:-10
w:on:15 w:once:-6 w:only:6 w:ons:-7 w:op:12 w:opdrachten:13 w:ora:7 w:orden:-9 w:ordine:-6 w:ore:8 w:os:29
w:other:33 w:otra:8 w:otro:42 w:our:-26 w:outra:14 w:outside:7 w:outubro:9 w:paga:-18 w:pagado:-10 w:pagamento:-8
w:pagamos:19 w:pagan:-6 w:pagar:18 w:pagaremos:6 w:pagata:-19 w:pago:20 w:pagos:7 w:pague:7 w:paguei:8 w:paid:8
w:paierai:-8 w:palavra:-17 w:pallets:6 w:papier:8 w:par:-10 w:parece:12 w:parola:6 w:part:13 w:parvenue:9 w:pas:-9
w:pasado:11 w:passada:-13 w:passar:8 w:passe:-7 w:paulo:-10 w:pay:7 w:paye:-31 w:paying:6 w:payons:7 w:pdf:-8
w:peco:-6 w:pela:16 w:penalites:-9 w:people:-6 w:per:20 w:pero:-11 w:peut:14 w:pick:9 w:piu:14 w:pix:14 w:planning:8
w:plantilla:10 w:plazo:-7 w:please:-17 w:pode:22 w:podido:9 w:pois:6 w:pole:8 w:por:-13 w:porta:10 w:portes:6
w:porto:7 w:poste:-6 w:pounds:8 w:pour:7 w:precio:-7 w:preco:8 w:prego:-6 w:premiere:-6 w:prezada:10 w:prezado:9
w:print:-7 w:pris:6 w:prochain:14 w:programadas:9 w:programme:-9 w:project:8 w:proprio:13 w:prossimo:12
w:protestarem:7 w:prove:-10 w:prufen:-6 w:pt:8 w:pues:-6 w:punto:-6 w:puo:7 w:pure:-6 w:put:17 w:qm:-13 w:quality:-6
w:quand:14 w:quando:11 w:quanto:-6 w:quelle:8 w:quereis:7 w:questo:-7 w:quindi:-6 w:quinze:6 w:quittiert:6
w:quote:-6 w:quoted:8 w:rappel:7 w:raten:-10 w:raus:8 w:recebemos:7 w:recebi:7 w:reception:-6 w:recevrez:-13
w:rechnung:6 w:reclamacion:8 w:recouvrement:12 w:recu:8 w:ref:-7 w:reference:7 w:regle:11 w:reglement:-8
w:reglerons:6 w:rekening:11 w:rekent:-6 w:release:-7 w:released:13 w:remainder:7 w:remittance:11 w:rendu:6
w:rente:-9 w:reply:-7 w:residuo:9 w:rest:22 w:resta:7 w:restant:-11 w:restante:9 w:restants:7 w:reste:14
w:resterende:7 w:resto:33 w:retard:6 w:retencao:6 w:retenemos:6 w:retenue:6 w:retour:6 w:rettifico:-6 w:return:6
w:reviens:6 w:ricevuta:7 w:rien:-6 w:riesco:6 w:rifatta:-10 w:rimanente:9 w:riserva:6 w:risultano:-7 w:ritardo:6
w:ritenuta:-11 w:rma:7 w:ro:17 w:rob:8 w:rucksprache:-9 w:ruckstand:9 w:run:-18 w:sabado:8 w:sabato:11 w:sacos:9
w:saldata:-7 w:saldiamo:-6 w:saldo:-9 w:sale:-13 w:salutations:-7 w:salve:-8 w:same:15 w:samedi:16 w:sara:-7
w:sarah:9 w:sarebbe:-8 w:sat:21 w:savoir:8 w:saw:7 w:says:11 w:sb:6 w:sbagliata:8 w:scherzo:12 w:schon:13
w:scorso:11 w:scusi:9 w:sdi:8 w:se:-21 w:sea:-6 w:see:7 w:segue:-6 w:seguem:21 w:seguinte:-11 w:segun:10
w:segunda:-6 w:seguro:-10 w:sehe:10 w:sei:11 w:sein:-7 w:seit:-9 w:selben:6 w:semaine:-10 w:senores:-9 w:sent:26
w:septembre:-12 w:sera:-13 w:serai:11 w:seriez:7 w:settimana:-7 w:seu:8 w:sexta:6 w:short:18 w:si:9 w:siamo:-8
w:sie:-32 w:siehe:9 w:signed:-10 w:signora:6 w:sin:-6 w:sind:11 w:sistema:-6 w:six:14 w:skonto:-9 w:slt:9 w:socio:7
w:socios:7 w:soit:11 w:sola:10 w:solo:6 w:soltanto:6 w:some:8 w:sommes:13 w:son:10 w:sonntag:6 w:sono:-6 w:sorry:-11
w:sort:-8 w:sparen:9 w:spater:7 w:spatestens:-8 w:sra:7 w:sta:-7 w:staan:-11 w:stage:9 w:stagione:6 w:statement:-7
w:statt:6 w:stays:-7 w:ste:-6 w:steeds:-6 w:stein:7 w:steurberater:7 w:still:-8 w:stornata:-9 w:stuur:25 w:su:-20
w:subito:18 w:suite:6 w:sulla:9 w:sur:27 w:sure:6 w:sv:6 w:swear:15 w:swift:7 w:ta:-18 w:take:7 w:talk:-6 w:tanto:11
w:tarde:7 w:taxa:9 w:tc:-7 w:te:24 w:tecnico:-6 w:tel:6 w:telefone:-6 w:teneis:6 w:tengo:9 w:tesoreria:-6 w:teu:-6
w:th:-14 w:thats:14 w:them:-10 w:this:24 w:three:13 w:thursday:-6 w:ti:10 w:ticket:8 w:tiene:7 w:tienes:-8
w:tiers:13 w:till:-7 w:time:8 w:tinha:-12 w:tio:12 w:titre:-7 w:toda:9 w:todo:18 w:toe:6 w:told:-8 w:tomorrow:7
w:tonight:14 w:took:12 w:tot:13 w:tous:9 w:towards:9 w:tr:7 w:tranquille:11 w:tranquillo:-6 w:transferencia:-7
w:transferida:-10 w:transferido:17 w:trata:6 w:tratteniamo:16 w:tu:15 w:tudo:-10 w:tva:7 w:twee:-18 w:tweede:7
w:two:29 w:uber:-7 w:uberweisen:-6 w:uberwiesen:12 w:ubrigens:-8 w:ufficio:7 w:uit:-11 w:uitschrijven:7 w:uk:8
w:ultimo:-6 w:um:7 w:uma:-8 w:un:-8 w:una:10 w:und:-12 w:under:7 w:une:10 w:uns:-9 w:unsere:8 w:ur:-6 w:us:-9
w:ust:7 w:uw:6 w:va:-10 w:vai:20 w:valoir:12 w:vamos:-8 w:van:8 w:vanno:-14 w:vat:8 w:vd:23 w:ve:19 w:veces:-9
w:vedi:6 w:veio:7 w:vem:8 w:vendedor:-6 w:vendredi:10 w:verkeerd:9 w:verlassen:7 w:versato:11 w:verse:6 w:verses:22
w:verso:14 w:verwerkt:-6 w:verzugspauschale:8 w:vezes:8 w:via:-12 w:vida:7 w:viene:7 w:vier:10 w:viernes:12
w:vino:-6 w:vire:12 w:virement:-7 w:virements:-11 w:viu:9 w:viva:9 w:vl:-7 w:voi:-10 w:voldaan:6 w:voldoen:11
w:vom:13 w:von:16 w:vos:-7 w:vosotros:-6 w:vossa:-9 w:voy:24 w:vrijdag:11 w:vuelta:6 w:wa:6 w:wann:6 w:wanneer:6
w:waren:-7 w:wat:9 w:we:21 w:weer:-8 w:wegen:6 w:weihnachten:-7 w:weil:10 w:weiteren:-7 w:wel:10 w:wenn:15 w:went:14
w:werden:-6 w:were:-6 w:what:10 w:whatever:10 w:which:24 w:wij:15 w:wijzen:8 w:wil:-9 w:will:11 w:winkel:7 w:wir:-16
w:wird:-10 w:with:-8 w:without:-12 w:wolff:-6 w:worktops:6 w:wrong:-6 w:wrote:12 w:wurde:-8 w:ya:-11 w:yesterday:6
w:yo:-8 w:your:-6 w:zahl:19 w:zahlen:-12 w:zahlt:6 w:zahlung:-8 w:zahlungen:-8 w:zaterdag:8 w:zehn:8 w:zelf:-6
w:zet:-6 w:zit:11 w:zo:-7 w:zoals:6 w:zolang:-8 w:zou:-7 w:zugesagt:11 w:zullen:10 w:zur:-7 w:zuruck:9 w:zwanzig:6
w:zwei:9
"""
