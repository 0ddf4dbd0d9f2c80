"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -7.84
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:-18 ?ack:-11 ?all:-10 ?copy:-9 ?d.CONTRACT_TERMS:8 ?difference:-6 ?dispute:-9 ?mine:-9 ?moved:8 ?not:-16
?not_stop:7 ?plan:10 ?r.LATE_FEE_CONTESTED:-6 ?redirect:15 ?rest:13 ?statement:-11 ?until:27 b:!_!:-15 b:%_000:13
b:%_on:15 b:00000_0:-11 b:00000_by:13 b:00000_paid:-6 b:0000_0000:-13 b:0000_000:-13 b:0000_00:11 b:0000_0:28
b:0000_betaald:-9 b:0000_is:-9 b:0000_le:8 b:0000_nicht:-7 b:0000_not:11 b:0000_uber:6 b:0000_und:7 b:0000_which:6
b:000_0000:-7 b:000_000:-16 b:000_00:-103 b:000_al:14 b:000_am:13 b:000_and:-7 b:000_betaald:13 b:000_che:6
b:000_cuenta:8 b:000_de:33 b:000_dia:39 b:000_die:9 b:000_el:23 b:000_en:16 b:000_entro:6 b:000_est:19
b:000_este:-10 b:000_et:-8 b:000_euro:-11 b:000_euros:-19 b:000_il:20 b:000_in:10 b:000_is:-11 b:000_la:-16
b:000_le:49 b:000_no:18 b:000_non:-6 b:000_of:19 b:000_on:41 b:000_op:16 b:000_par:18 b:000_por:22 b:000_restants:6
b:000_si:15 b:000_sur:7 b:000_te:17 b:000_the:7 b:000_this:9 b:000_through:15 b:000_tomorrow:10 b:000_und:-9
b:000_vendredi:30 b:000_vom:-7 b:000_vous:7 b:000_will:-14 b:00_%:35 b:00_0000:26 b:00_000:14 b:00_00:12 b:00_0:-22
b:00_?:-8 b:00_al:-9 b:00_and:13 b:00_betalen:-17 b:00_bezahlt:-13 b:00_bis:15 b:00_case:12 b:00_ce:6 b:00_cuando:-6
b:00_dagen:-8 b:00_days:-6 b:00_de:32 b:00_dec:9 b:00_december:24 b:00_decembre:-21 b:00_del:17 b:00_dezember:9
b:00_di:9 b:00_dias:12 b:00_dicembre:21 b:00_do:23 b:00_du:8 b:00_ee:-9 b:00_el:7 b:00_em:-8 b:00_en:34 b:00_et:-14
b:00_euro:11 b:00_february:7 b:00_gennaio:8 b:00_houden:9 b:00_il:-19 b:00_in:10 b:00_is:-15 b:00_ja:-7
b:00_january:7 b:00_janvier:-15 b:00_je:-6 b:00_kg:-7 b:00_lo:7 b:00_los:-6 b:00_maggio:6 b:00_mais:-9 b:00_me:-12
b:00_mille:25 b:00_nao:16 b:00_non:12 b:00_november:-8 b:00_novembre:29 b:00_october:-7 b:00_octobre:-14 b:00_of:15
b:00_oktober:9 b:00_on:21 b:00_op:9 b:00_os:19 b:00_ou:6 b:00_pagamos:6 b:00_pendiente:-6 b:00_per:12 b:00_por:9
b:00_que:9 b:00_raus:9 b:00_sacos:7 b:00_saldo:-17 b:00_se:12 b:00_segue:7 b:00_sem:14 b:00_settembre:9 b:00_so:-6
b:00_sono:10 b:00_ste:-6 b:00_sur:6 b:00_th:-18 b:00_the:-9 b:00_uberwiesen:7 b:00_und:19 b:00_verzugspauschale:9
b:00_vi:8 b:00_went:7 b:00_will:11 b:00_zusammen:13 b:0_000:24 b:0_0:-30 b:0_abbiamo:-7 b:0_and:-15 b:0_as:6
b:0_de:-23 b:0_december:13 b:0_decembre:17 b:0_dias:-18 b:0_do:13 b:0_ee:-17 b:0_en:8 b:0_entro:-7 b:0_es:11
b:0_foi:-7 b:0_il:15 b:0_is:-17 b:0_jan:-6 b:0_janvier:8 b:0_je:-6 b:0_la:-12 b:0_lo:-6 b:0_march:-9 b:0_marz:10
b:0_mil:11 b:0_nd:-8 b:0_no:9 b:0_nov:8 b:0_october:6 b:0_octobre:20 b:0_oktober:9 b:0_que:-15 b:0_raten:-6
b:0_se:-6 b:0_sera:-6 b:0_sin:6 b:0_tot:16 b:0_weeks:-8 b:0_zum:7 b:@_with:7 b:abbiamo_versato:22 b:abono_de:-6
b:abstand_zu:-7 b:ac_0:-17 b:acconto_di:-11 b:accord_pour:7 b:account_of:7 b:acompte_sur:6 b:adjunto_justificante:7
b:ai_donne:6 b:ai_que:6 b:akzeptieren_wir:7 b:al_00:-14 b:al_in:17 b:al_vostro:8 b:all_of:8 b:also_0:14 b:am_00:14
b:am_0:41 b:am_donnerstag:-6 b:am_selben:6 b:an_der:7 b:and_00000:-7 b:and_0000:-6 b:and_00:7 b:and_cannot:6
b:and_the:17 b:and_will:6 b:andere_helft:7 b:ao_fim:-8 b:applicato_iva:-9 b:are_not:6 b:art_0:6 b:as_0:18
b:as_duas:-6 b:as_financas:7 b:at_00:10 b:at_the:-19 b:ate_ao:-6 b:ate_sexta:-7 b:au_00:-8 b:au_titre:-7 b:auf_00:-6
b:auf_das:7 b:aujourd_hui:7 b:autre_moitie:-7 b:aux_lettres:11 b:avete_applicato:-10 b:avete_consegnato:8
b:avete_messo:-10 b:avevo_detto:-9 b:avez_pris:7 b:avoir_de:7 b:back_on:10 b:balance_of:20 b:bc_00:7 b:be_paying:7
b:be_released:7 b:bekommen_sie:-14 b:ben_ik:-6 b:besteld_en:6 b:betaal_ik:14 b:betaald_00:-10 b:betaald_0:8
b:betaald_op:8 b:betalen_we:-17 b:bezahlt_worden:6 b:billed_000:7 b:binnen_een:7 b:bis_00:13 b:bis_ende:-7
b:bis_mitte:-13 b:bitte_rechnung:7 b:bizum_de:-12 b:bjr_je:-20 b:black_friday:-10 b:boa_tarde:13 b:boite_aux:11
b:bom_dia:-11 b:bonificato_il:12 b:bonifico_del:8 b:bt_0:8 b:buongiorno_le:-6 b:by_our:6 b:ca_00:8 b:can_confirm:-13
b:can_do:21 b:can_pay:8 b:can_you:-11 b:cannot_be:15 b:cb_0:-6 b:ce_que:12 b:ce_sera:-6 b:ce_soir:8 b:ce_vendredi:8
b:cette_facture:7 b:cette_somme:6 b:cheque_de:-6 b:cheques_in:-10 b:chf_0:-8 b:ci_sono:-7 b:clausula_0:11 b:cn_00:-6
b:collection_note:6 b:comme_convenu:14 b:con_la:13 b:con_lo:-9 b:con_mi:6 b:con_riserva:6 b:confirmado_por:-17
b:conforme_combinado:-10 b:conta_da:7 b:contrato_de:10 b:convenu_avec:11 b:credit_the:-7 b:cuanto_la:7
b:cuenta_de:11 b:cuenta_desde:7 b:cuenta_el:12 b:da_transferencia:13 b:dal_0:-6 b:dalla_0000:6 b:dallo_sdi:8
b:damen_und:6 b:damit_ist:7 b:dans_votre:11 b:das_00:11 b:das_geld:-9 b:das_steht:8 b:dat_bedrag:8 b:ddt_firmato:7
b:de_0000:-10 b:de_000:10 b:de_0:-8 b:de_ahi:9 b:de_andere:15 b:de_bank:24 b:de_conformidad:9 b:de_credito:10
b:de_dezembro:-8 b:de_diciembre:-15 b:de_enero:10 b:de_este:-6 b:de_febrero:6 b:de_frais:13 b:de_helft:8
b:de_incassokosten:9 b:de_janeiro:12 b:de_janvier:9 b:de_laatste:9 b:de_los:16 b:de_ma:21 b:de_mantenimiento:6
b:de_mora:7 b:de_novembro:8 b:de_noviembre:-14 b:de_outubro:9 b:de_overige:6 b:de_pago:-9 b:de_payer:10
b:de_portes:14 b:de_reclamacion:8 b:de_recouvrement:11 b:de_rest:28 b:de_trop:6 b:de_vereniging:7 b:de_winkel:6
b:dear_sir:-6 b:debit_note:7 b:december_00:-7 b:december_0:-18 b:december_en:22 b:decembre_est:-9 b:del_00:-19
b:della_settimana:6 b:den_0:7 b:den_rest:-7 b:dentro_de:-8 b:depende_de:9 b:depot_direct:-14 b:der_0000:9
b:der_rest:13 b:des_monats:8 b:desconto_de:-8 b:deux_fois:9 b:dezember_0000:6 b:dezembro_000:14 b:dg_0:-8 b:di_000:9
b:di_00:18 b:di_0:-6 b:di_credito:-7 b:di_debito:8 b:di_natale:6 b:di_ritardo:8 b:dia_00:25 b:dia_de:-12 b:dia_do:6
b:dia_te:-7 b:dias_me:10 b:diciembre_0:9 b:die_0000:-17 b:die_00:19 b:die_0:-25 b:die_betaal:9 b:die_halfte:10
b:die_is:9 b:die_rechnung:-6 b:die_vier:13 b:dije_que:-8 b:direttore_lavori:6 b:dl_0:-6 b:dn_0000:8 b:do_mes:7
b:do_not:-14 b:do_you:7 b:doing_it:6 b:dos_veces:-9 b:down_for:-7 b:dr_0:16 b:drauf_verlassen:7 b:driver_saw:6
b:du_00:-12 b:ee_0:8 b:ee_al:6 b:ee_devida:-8 b:ee_in:7 b:ee_una:13 b:een_creditnota:6 b:een_kopie:11
b:eind_volgende:12 b:el_00:23 b:el_0:13 b:el_asunto:6 b:el_banco:-6 b:el_dia:-9 b:el_jueves:-7 b:el_lunes:16
b:el_martes:-7 b:el_miercoles:-7 b:el_otro:15 b:el_pago:-7 b:el_precio:-7 b:el_resto:13 b:el_ultimo:-6
b:el_viernes:27 b:empresa_de:7 b:en_00:10 b:en_0:8 b:en_cuenta:11 b:en_dan:11 b:en_de:-7 b:en_deux:13 b:en_die:-8
b:en_el:-8 b:en_het:-19 b:en_la:-8 b:en_retard:7 b:en_serio:-7 b:en_virement:9 b:end_of:-7 b:ende_nachster:-7
b:enero_00:6 b:entro_com:7 b:entro_fine:-15 b:entro_la:-8 b:erhalten_sie:-6 b:est_ferme:9 b:est_parvenue:8
b:est_pas:11 b:est_programme:-8 b:est_sur:-10 b:esta_bien:6 b:esta_manana:6 b:esta_no:10 b:esta_pagado:-9
b:et_000:19 b:et_demandons:8 b:et_le:10 b:et_les:6 b:et_non:-6 b:et_on:17 b:et_vous:13 b:ete_paye:-10 b:eu_tinha:-9
b:euch_im:6 b:euro_al:13 b:euro_auf:6 b:euro_che:-14 b:euro_in:8 b:euro_op:6 b:euro_per:-8 b:euro_sulla:12
b:euros_de:16 b:fa_00:-9 b:fa_0:8 b:faccio_avere:-6 b:faco_pix:-6 b:faco_um:13 b:factura_por:-8 b:facture_de:7
b:facture_ne:9 b:faltam_os:-8 b:fanno_000:6 b:fatto_ora:12 b:fattura_la:-7 b:fb_0:10 b:fecha_0:7 b:fg_0:11
b:fim_de:-9 b:fim_do:-6 b:finche_non:-12 b:fine_mese:21 b:for_it:-7 b:for_the:14 b:for_what:7 b:for_your:-7
b:frais_de:9 b:frei_haus:8 b:ft_0000:-6 b:fur_den:9 b:fur_die:-7 b:further_to:-7 b:gc_0:13 b:geachte_heer:9
b:geehrte_damen:6 b:geen_00:6 b:geen_verdere:6 b:gentile_signora:10 b:giovedi_00:-6 b:gli_incassi:-8
b:gli_interessi:7 b:gm_00:12 b:gm_0:12 b:goes_out:10 b:graag_een:10 b:gs_0:11 b:guten_tag:-7 b:haben_sie:-8
b:haben_wir:24 b:half_of:7 b:half_the:6 b:hallo_zusammen:-9 b:has_been:-6 b:hasta_el:-7 b:have_charged:11
b:have_it:-6 b:have_paid:19 b:have_set:-8 b:hb_00:9 b:heb_het:7 b:heb_ik:9 b:heb_je:-8 b:hebben_wij:8
b:heeft_besloten:8 b:hem_op:-6 b:herr_wolff:-7 b:het_bedrag:-6 b:het_erop:-6 b:het_in:12 b:het_niet:11
b:het_restant:-12 b:hier_soir:-6 b:ho_lasciato:9 b:hoi_!:8 b:home_banking:8 b:hoy_no:-6 b:ia_0:7 b:ich_am:-10
b:ich_hab:-10 b:ich_habe:11 b:ich_keinen:6 b:if_that:-6 b:ihnen_nachste:-7 b:ihre_rechnung:14 b:ik_het:-6
b:ik_van:-6 b:il_00:24 b:il_bonifico:-21 b:il_conto:12 b:il_manquait:7 b:il_nous:6 b:il_resto:15 b:il_rimanente:8
b:il_saldo:10 b:im_lager:7 b:im_moment:13 b:in_acconto:11 b:in_contanti:9 b:in_de:6 b:in_der:-6 b:in_fattura:-7
b:in_may:6 b:in_the:-13 b:in_twee:-11 b:in_two:6 b:in_ufficio:8 b:in_week:-18 b:interets_de:-11 b:inv_00000:8
b:invoice_itself:-6 b:is_000:6 b:is_00:21 b:is_0:12 b:is_de:-10 b:is_er:-6 b:is_left:10 b:is_niet:-14 b:is_not:-10
b:is_right:6 b:is_the:-6 b:is_voor:6 b:isso_ee:7 b:ist_der:12 b:ist_in:7 b:it_and:7 b:it_in:-8 b:it_is:-7
b:it_off:-7 b:it_on:12 b:it_up:6 b:it_was:8 b:it_will:-9 b:ja_vai:9 b:january_00:6 b:january_0:9 b:janvier_et:18
b:je_hebt:7 b:je_paye:-21 b:je_reviens:6 b:je_serai:10 b:je_te:12 b:je_vous:-6 b:jullie_de:6 b:juros_de:7
b:kann_ich:11 b:krijg_je:12 b:kw_00:-7 b:la_0000:-15 b:la_00:-25 b:la_banca:-6 b:la_banque:-9 b:la_bt:9
b:la_caldaia:7 b:la_del:-6 b:la_diferencia:-13 b:la_difference:10 b:la_differenza:13 b:la_empresa:7 b:la_faccio:8
b:la_factura:-12 b:la_fattura:14 b:la_mi:-7 b:la_mia:14 b:la_mitad:8 b:la_nota:-8 b:la_oferta:10 b:la_otra:13
b:la_pago:13 b:la_premiere:-6 b:la_prossima:-8 b:la_saldiamo:-6 b:la_semana:17 b:la_signora:-7 b:la_sp:7
b:la_stagione:6 b:la_suite:10 b:la_tiene:8 b:la_tm:-10 b:la_tratteniamo:9 b:la_ultima:6 b:la_vamos:-6 b:las_dos:-7
b:last_wednesday:6 b:late_payment:-6 b:lb_0:-7 b:le_0:37 b:le_bon:-6 b:le_deposito:11 b:le_due:6 b:le_principal:7
b:le_reglement:-6 b:le_reste:21 b:le_solde:9 b:le_virement:-13 b:left_us:-8 b:leider_nicht:10 b:les_000:10
b:les_00:22 b:les_deux:-6 b:les_frais:-12 b:les_hacemos:-10 b:li_pago:9 b:li_riconosciamo:-10 b:lieu_etre:6
b:liquidez_para:10 b:lm_0:6 b:lo_de:-6 b:lo_demas:9 b:lo_que:32 b:lo_teneis:9 b:los_00:12 b:los_0:6 b:los_dos:13
b:los_otros:7 b:ls_00:10 b:lundi_et:-23 b:lunes_el:20 b:ma_0:19 b:mag_je:-6 b:mais_00:20 b:mais_je:-6 b:march_?:9
b:mc_00:22 b:me_lo:8 b:me_ne:-6 b:mediados_de:-17 b:meer_zit:6 b:merci_de:-7 b:mes_que:15 b:meta_dicembre:-10
b:meta_gennaio:-14 b:meta_il:9 b:meta_novembre:-16 b:mh_0:-8 b:mi_avete:10 b:mi_date:-6 b:mi_decembre:-6 b:mi_ha:-7
b:mi_mandate:12 b:mi_mandi:-6 b:mi_novembre:9 b:mi_socio:6 b:mindering_op:9 b:mismo_no:-7 b:mit_dem:-7 b:mit_der:-11
b:mitte_dezember:-7 b:mitte_januar:-7 b:month_end:-8 b:morgen_fruh:-7 b:morning_!:6 b:ms_00:9 b:na_proxima:8
b:naar_een:7 b:nachste_woche:17 b:nao_aceitamos:-6 b:nao_ee:-6 b:nao_ha:-10 b:nao_recebi:8 b:nao_serao:6 b:nd_00:12
b:ne_engage:8 b:ne_nous:10 b:nehmen_wir:8 b:nel_cassetto:10 b:next_week:6 b:nicht_drin:17 b:nicht_fur:-7
b:nicht_wir:8 b:niet_bij:-9 b:niet_is:-6 b:no_00:-9 b:no_dia:30 b:no_fim:-7 b:no_la:8 b:no_me:11 b:no_nos:8
b:no_pago:-8 b:no_pix:17 b:no_se:-14 b:no_tenemos:8 b:no_valor:6 b:no_vosso:6 b:noch_am:6 b:nog_bij:6 b:nog_niet:7
b:nombre_de:7 b:non_avete:8 b:non_ci:-6 b:non_ee:-16 b:non_mi:15 b:non_riesco:6 b:non_si:-8 b:non_sono:-7 b:non_ve:7
b:non_vi:-9 b:not_accept:-6 b:not_be:6 b:not_in:6 b:not_paying:-13 b:nota_de:7 b:nota_di:8 b:note_dn:8
b:notre_accord:7 b:nous_attendons:-6 b:nous_est:10 b:nous_faut:6 b:nous_payons:7 b:november_and:7 b:november_en:-15
b:novembre_non:7 b:noviembre_diciembre:12 b:nunca_foi:7 b:octubre_por:6 b:of_000:13 b:of_00:20 b:of_0:10
b:of_december:-13 b:of_our:-6 b:of_that:6 b:of_the:10 b:of_this:-9 b:oktober_0:8 b:oktober_voldaan:8 b:on_00:10
b:on_account:15 b:on_december:-7 b:on_est:9 b:on_friday:22 b:on_hold:-6 b:on_inv:10 b:on_january:9 b:on_peut:14
b:on_the:9 b:on_vous:30 b:op_0:12 b:op_de:-16 b:op_een:-7 b:op_vrijdag:6 b:os_000:20 b:os_00:10 b:os_parece:11
b:other_000:24 b:other_half:10 b:other_two:-7 b:otros_00:-9 b:out_of:7 b:outra_metade:12 b:over_de:13 b:pagada_00:7
b:pagada_el:-7 b:pagamento_00:9 b:pagamos_0:6 b:pagar_000:10 b:pagar_0:7 b:pagar_as:-6 b:pagar_el:6 b:pagaremos_0:14
b:pagata_il:-13 b:pago_000:17 b:pago_00:6 b:pago_dia:-9 b:pago_em:7 b:pago_in:8 b:pago_no:8 b:pago_que:6
b:pagos_de:6 b:paid_in:-9 b:paiement_le:7 b:palavra_de:-21 b:par_depot:-12 b:par_la:16 b:par_mois:-8 b:para_la:-6
b:para_lo:7 b:para_que:-9 b:part_payment:13 b:parte_la:-6 b:pas_le:-6 b:pas_les:-11 b:pas_lieu:6 b:pas_moi:13
b:pas_payee:6 b:pay_for:11 b:pay_the:-9 b:payer_les:10 b:per_0:-6 b:per_danni:7 b:per_due:6 b:per_il:9
b:per_iscritto:6 b:per_legge:-17 b:per_week:19 b:per_your:6 b:perche_la:9 b:pero_me:6 b:pode_ficar:-6 b:pode_ser:8
b:por_0:12 b:por_conta:18 b:por_el:-11 b:por_escrito:-6 b:por_la:11 b:por_los:-14 b:por_si:7 b:por_transferencia:-6
b:porque_la:10 b:portes_que:10 b:pour_la:10 b:pour_le:6 b:prezada_sra:6 b:prossima_settimana:-7 b:prossimo_000:11
b:put_000:13 b:que_ca:8 b:que_en:-6 b:que_es:-13 b:que_falta:9 b:que_foi:8 b:que_ja:10 b:que_je:-7 b:que_la:-6
b:que_le:13 b:que_nao:11 b:que_no:9 b:que_nos:-7 b:que_si:-7 b:que_son:13 b:que_te:6 b:que_voces:-6 b:que_vous:-8
b:quella_non:9 b:recevrez_0:-12 b:refusons_de:8 b:regle_0:10 b:reste_ete:-10 b:resto_lo:11 b:reviens_vers:6
b:rma_0000:7 b:ro_0:17 b:rucksprache_mit:-9 b:saldo_de:6 b:sale_el:-6 b:saw_it:6 b:says_0:7 b:sb_0:6 b:se_mi:-6
b:se_paga:-10 b:se_pagan:-6 b:segun_la:9 b:sehe_ich:12 b:selben_tag:6 b:semana_passada:-10 b:semana_que:11
b:sent_to:-6 b:seriez_vous:7 b:shall_be:-10 b:short_paying:6 b:si_00000:-6 b:si_os:10 b:si_que:6 b:si_si:11
b:si_tu:12 b:sich_sparen:9 b:sie_0:-30 b:sie_am:10 b:sie_die:-6 b:sie_von:-7 b:sind_0:-6 b:sind_am:8 b:so_am:8
b:so_pago:7 b:so_that:-9 b:so_the:6 b:so_we:15 b:soir_et:7 b:solo_il:8 b:somme_est:6 b:son_000:9 b:son_de:-8
b:sono_le:8 b:sp_00:-16 b:sp_0:12 b:staat_het:-6 b:staat_in:-11 b:stato_bonificato:12 b:stuur_een:6 b:subject_line:7
b:sur_la:15 b:sur_le:-6 b:sur_les:-8 b:sur_rien:9 b:ta_na:-6 b:tarde_sr:9 b:te_li:9 b:te_lo:-8 b:te_voy:22
b:telefonisch_besprochen:-8 b:th_which:-6 b:that_can:-8 b:that_off:9 b:that_on:6 b:that_we:-8 b:the_000:6 b:the_0:-9
b:the_balance:8 b:the_bank:-6 b:the_contract:9 b:the_end:-13 b:the_first:16 b:the_month:-7 b:the_new:9
b:the_other:32 b:the_remainder:8 b:the_remaining:6 b:the_rest:-20 b:the_three:8 b:the_ticket:9 b:there_is:12
b:this_is:9 b:this_time:9 b:three_invoices:7 b:through_and:6 b:ti_giro:15 b:tm_00:6 b:tm_0:-11 b:to_@:6 b:to_any:7
b:to_it:9 b:to_march:7 b:to_our:-7 b:to_te:29 b:to_you:10 b:total_0:6 b:tous_les:9 b:tr_0:7 b:transferencia_de:17
b:trata_se:6 b:tre_settimane:-6 b:tudo_pago:-8 b:two_of:10 b:um_abraco:-6 b:um_pix:8 b:un_avoir:6 b:un_pago:7
b:una_parte:10 b:una_sola:14 b:und_00:-9 b:und_0:18 b:und_den:-7 b:und_herren:6 b:und_nicht:7 b:under_the:6
b:until_it:7 b:until_you:-6 b:up_to:-8 b:us_for:6 b:us_on:-8 b:va_el:16 b:va_stornata:-9 b:vai_no:-14
b:valoir_sur:11 b:van_0:-9 b:van_de:7 b:vat_at:6 b:vc_0:-6 b:vd_0:8 b:ve_le:10 b:ve_lo:6 b:veio_com:8
b:vendredi_apres:-9 b:ver_si:-6 b:vers_vous:6 b:verso_000:9 b:vi_mando:7 b:vi_prego:-8 b:viernes_00:11
b:viernes_pasado:13 b:virement_instantane:9 b:vl_0:-6 b:volgende_week:6 b:von_000:-8 b:von_0:12 b:von_den:14
b:von_der:21 b:von_weiteren:-7 b:voor_de:9 b:vostro_agente:8 b:votre_facture:6 b:vou_pagar:-6 b:vous_accord:7
b:vous_avez:6 b:vous_convient:6 b:vous_faire:13 b:vous_recevrez:-13 b:vous_vire:-11 b:voy_pagar:9 b:vrijdag_00:12
b:war_nicht:13 b:we_are:-7 b:we_can:-20 b:we_do:-11 b:we_een:11 b:we_have:21 b:we_hebben:-6 b:we_het:6 b:we_in:-16
b:we_paid:-7 b:we_shall:-6 b:we_were:6 b:we_will:28 b:wednesday_0:-8 b:week_000:19 b:week_00:-25 b:weet_ik:8
b:weet_je:-9 b:wenn_sie:6 b:went_out:-7 b:what_was:12 b:which_have:10 b:wij_af:8 b:wij_in:18 b:wijzen_wij:8
b:will_be:-9 b:will_do:21 b:will_follow:9 b:will_go:-16 b:will_have:-14 b:will_not:8 b:will_put:6 b:will_see:6
b:wir_0:7 b:wir_am:-8 b:wir_haben:-8 b:wir_heute:10 b:wir_nicht:23 b:with_no:6 b:with_po:7 b:within_0:-8
b:woche_freitag:22 b:would_you:6 b:ya_estan:-7 b:you_have:13 b:you_take:6 b:your_driver:7 b:zahl_ich:-6
b:zahle_ich:-6 b:zahlen_wir:-9 b:ziehen_wir:7 b:zu_nehmen:-7 c:<a>:-25 c:<ab:13 c:<abi:14 c:<abo:-8 c:<abon:-8
c:<abz:9 c:<acce:-12 c:<accr:9 c:<aco:7 c:<act:-8 c:<ad:-11 c:<af:9 c:<af>:13 c:<aft:9 c:<afte:8 c:<aga:16
c:<agai:16 c:<age:8 c:<agen:8 c:<ago:-14 c:<agor:-9 c:<ah:9 c:<ahi:7 c:<ahi>:7 c:<al:34 c:<al>:18 c:<alla:7
c:<alle:-10 c:<als>:7 c:<alt:12 c:<altr:15 c:<alva:7 c:<am:14 c:<am>:7 c:<anc:13 c:<and:10 c:<and>:10 c:<ande:8
c:<ang:9 c:<ann:-8 c:<ao>:-9 c:<aos:10 c:<aos>:10 c:<ap:-26 c:<app:-17 c:<appe:-9 c:<apr:-7 c:<apri:-7 c:<as>:7
c:<asse:9 c:<assi:-7 c:<at:-10 c:<att:-16 c:<atte:-8 c:<auf:11 c:<aus:-10 c:<auto:8 c:<autr:-7 c:<ave:14 c:<avec:8
c:<b>:-8 c:<ba:7 c:<banc:-8 c:<bank:10 c:<banq:-7 c:<bar>:7 c:<bas:7 c:<be:-18 c:<beg:-9 c:<beh:9 c:<beha:10
c:<bei>:7 c:<beim:-7 c:<ben:9 c:<bet:-9 c:<beta:-15 c:<bi:-7 c:<bill:7 c:<bj:-11 c:<bl:-15 c:<boh:8 c:<bom:-7
c:<but:8 c:<but>:8 c:<caj:7 c:<cam:-9 c:<can>:7 c:<cap:11 c:<caro:8 c:<cass:9 c:<cau:-8 c:<cf:7 c:<cf>:7 c:<char:7
c:<che:-8 c:<chi:11 c:<cia:-7 c:<co:-33 c:<com:-12 c:<como:-8 c:<conc:-11 c:<cons:14 c:<cos:-13 c:<cosi:-7 c:<cou:-8
c:<cr:-15 c:<cre:-9 c:<cred:-8 c:<cu:9 c:<cue:9 c:<cuen:10 c:<d>:-7 c:<da>:10 c:<dag:-12 c:<dag>:-7 c:<dat:9
c:<data:8 c:<day:-10 c:<de:16 c:<de>:-11 c:<deb:-9 c:<debe:-7 c:<dec:-10 c:<ded:31 c:<dedu:23 c:<dee:15 c:<deel:11
c:<defi:9 c:<del>:-11 c:<deli:8 c:<den:-8 c:<dent:-8 c:<depe:10 c:<depo:-7 c:<der:13 c:<der>:10 c:<des:10 c:<des>:7
c:<desc:10 c:<desp:9 c:<dett:-7 c:<dev:-9 c:<dez:-7 c:<di:11 c:<die:12 c:<die>:12 c:<diff:10 c:<dij:-10 c:<dije:-8
c:<din:-7 c:<dire:7 c:<disc:-8 c:<do:8 c:<do>:15 c:<doe:-10 c:<don:24 c:<donc:7 c:<doo:-8 c:<door:-7 c:<dov:-7
c:<dr:20 c:<dr>:8 c:<dri:11 c:<drin:7 c:<due:7 c:<due>:7 c:<durc:8 c:<dus:-9 c:<dus>:-9 c:<e>:-13 c:<ea:9 c:<eac:9
c:<each:9 c:<een>:7 c:<eg:8 c:<el:-11 c:<en:-22 c:<end:-13 c:<ende:-10 c:<er:-9 c:<ero:-7 c:<err:-7 c:<erv:10
c:<erva:10 c:<es:-23 c:<es>:-7 c:<esc:-12 c:<escr:-8 c:<ese:-7 c:<esp:7 c:<espe:8 c:<est:-9 c:<este:-7 c:<et:10
c:<et>:13 c:<ete:-14 c:<ete>:-13 c:<eu:-7 c:<eu>:-7 c:<euro:7 c:<ex:-14 c:<fail:-8 c:<fair:7 c:<fal:-11 c:<fat:13
c:<fatt:16 c:<fe:-17 c:<fei:-10 c:<fi:-8 c:<fim:-8 c:<fim>:-8 c:<fino:10 c:<fir:14 c:<firm:10 c:<fon:11 c:<font:9
c:<for:-10 c:<fr:20 c:<fra:12 c:<frac:9 c:<fre:13 c:<free:12 c:<fu:-17 c:<fur:-7 c:<ge:-16 c:<geld:-8 c:<ger:-12
c:<gia:7 c:<gia>:8 c:<gir:8 c:<giro:8 c:<giu:-7 c:<gm:11 c:<gm>:11 c:<go>:-7 c:<gra:-13 c:<gs:8 c:<gu:9 c:<gui:8
c:<guia:7 c:<ha:7 c:<ha>:-17 c:<had:7 c:<hal:24 c:<half:27 c:<hall:-12 c:<hang:10 c:<has:-7 c:<he:7 c:<he>:-10
c:<hemo:8 c:<herr:9 c:<ho:10 c:<hoj:12 c:<hoje:8 c:<hol:-9 c:<hor:-7 c:<hora:-8 c:<hu:10 c:<hund:7 c:<i>:12 c:<ie:8
c:<ig:-7 c:<ik>:7 c:<il>:9 c:<im:7 c:<in:-9 c:<inv:-7 c:<ir:8 c:<is:-16 c:<is>:-17 c:<ist:-8 c:<ja:9 c:<jan:15
c:<jp:11 c:<ju:-15 c:<kan:9 c:<kann:9 c:<kl:11 c:<klaa:8 c:<kle:8 c:<klei:8 c:<kn:7 c:<ko:-13 c:<kom:-9 c:<komm:-7
c:<la:-8 c:<lag:9 c:<last:7 c:<lauf:-7 c:<le>:12 c:<leg:-14 c:<legg:-9 c:<less:8 c:<li:-11 c:<lid:7 c:<lis:-7
c:<list:-10 c:<lo>:7 c:<lu:9 c:<lun:9 c:<lune:9 c:<m>:8 c:<ma:-11 c:<maa:-11 c:<maan:-7 c:<mai:-7 c:<mai>:-7
c:<mak:8 c:<make:7 c:<man:31 c:<mano:8 c:<manq:11 c:<mant:12 c:<mar:-16 c:<mard:-9 c:<mc:9 c:<mc>:9 c:<med:-11
c:<medi:-12 c:<meh:18 c:<mehr:18 c:<mei:-12 c:<meno:12 c:<mess:-7 c:<meta:12 c:<mi>:7 c:<mie:-9 c:<mijn:-9 c:<mil:20
c:<mil>:7 c:<mill:14 c:<mira:8 c:<mita:7 c:<mitt:-13 c:<mo:-21 c:<mon:-18 c:<mont:-12 c:<mor:16 c:<morg:10 c:<n>:-9
c:<nac:7 c:<nad:-8 c:<nade:-10 c:<nam:8 c:<nao:-8 c:<nao>:-8 c:<nata:7 c:<ne:-20 c:<nem:-8 c:<ni:9 c:<ni>:-9
c:<no:-17 c:<nog:8 c:<not:-15 c:<nov:7 c:<nov>:7 c:<nu:-19 c:<o>:-12 c:<oc:8 c:<oct:10 c:<octo:7 c:<of:18 c:<of>:17
c:<og:8 c:<ogg:10 c:<oggi:11 c:<oi:-7 c:<om:-11 c:<on>:9 c:<ono:7 c:<onor:7 c:<op>:8 c:<os:16 c:<os>:12 c:<ot:42
c:<oth:15 c:<othe:15 c:<otr:30 c:<otra:7 c:<otro:23 c:<our:-10 c:<our>:-11 c:<out:14 c:<outr:8 c:<ov:7 c:<pa:-30
c:<paga:-12 c:<pago:12 c:<pala:-10 c:<pap:7 c:<pas:-12 c:<pass:-15 c:<pau:-10 c:<paye:-17 c:<pel:8 c:<pela:8
c:<per>:11 c:<pers:-7 c:<pes:10 c:<pesa:9 c:<peut:7 c:<pi:16 c:<pic:10 c:<pick:7 c:<pie:-9 c:<pix:7 c:<pix>:7
c:<pl:-14 c:<ple:-12 c:<plea:-10 c:<po:33 c:<pod:15 c:<pode:9 c:<port:12 c:<pos:-7 c:<post:-7 c:<pou:11 c:<pr:-16
c:<pre:-13 c:<prez:8 c:<prom:-8 c:<prov:-9 c:<pu:11 c:<put:8 c:<put>:8 c:<qu:17 c:<qua:11 c:<quan:7 c:<que:9
c:<quel:10 c:<r>:-8 c:<ram:7 c:<re:8 c:<rea:-10 c:<rec:-17 c:<ren:-9 c:<rent:-7 c:<res:51 c:<rest:49 c:<ret:8
c:<ric:8 c:<risp:-7 c:<run:-8 c:<run>:-8 c:<sa:11 c:<sab:10 c:<saba:9 c:<sai:-8 c:<sal:-42 c:<sald:-16 c:<sale:-7
c:<salu:-12 c:<salv:-7 c:<sam:18 c:<same:19 c:<san:7 c:<sat:9 c:<sat>:10 c:<say:7 c:<sb:7 c:<sc:-8 c:<sca:-7
c:<schr:-7 c:<schw:12 c:<se:-12 c:<se>:-9 c:<sema:-7 c:<sent:12 c:<sep:-10 c:<sept:-8 c:<ser:-9 c:<sho:8 c:<shor:11
c:<si:-22 c:<sie:-17 c:<sie>:-17 c:<so:26 c:<sob:17 c:<sobr:15 c:<somm:7 c:<sor:-12 c:<spar:7 c:<stag:7 c:<stat:9
c:<steu:10 c:<stor:-7 c:<stu:11 c:<stuu:7 c:<su:25 c:<su>:-11 c:<sub:11 c:<subi:11 c:<sur:23 c:<sur>:14 c:<sure:7
c:<sw:9 c:<t>:9 c:<ta>:-9 c:<tax:7 c:<te>:12 c:<tec:-7 c:<th>:-7 c:<than:-9 c:<this:12 c:<thr:8 c:<thre:7 c:<tinh:-7
c:<to:33 c:<tod:16 c:<toda:8 c:<todo:8 c:<ton:12 c:<toni:9 c:<tot:8 c:<tran:11 c:<trat:10 c:<tro:-9 c:<tu>:8
c:<tw:13 c:<two:14 c:<two>:14 c:<us:-9 c:<va:8 c:<vai>:9 c:<vann:-7 c:<vd:13 c:<vd>:13 c:<ve:28 c:<ve>:10 c:<ver:16
c:<vere:7 c:<verl:7 c:<vers:15 c:<verw:-7 c:<vi:15 c:<vie:17 c:<vier:14 c:<vol:7 c:<vold:7 c:<von:8 c:<von>:9
c:<vos:-10 c:<voss:-7 c:<voy:9 c:<voy>:12 c:<vr:10 c:<wa:9 c:<we:13 c:<we>:11 c:<wen:11 c:<wenn:8 c:<went:7
c:<wer:-9 c:<wh:16 c:<wha:7 c:<what:8 c:<whi:15 c:<whic:13 c:<wi:-16 c:<wij:12 c:<wij>:9 c:<wir:-14 c:<wir>:-8
c:<wit:-13 c:<with:-11 c:<ya:-8 c:<yo:-12 c:<you:-7 c:<ze:-9 c:<zi:15 c:<zit:9 c:<zit>:8 c:aal:-7 c:aald:-7
c:aald>:-7 c:aan:-15 c:aand:-8 c:aba:8 c:abe:12 c:aben:15 c:abend:7 c:abl:8 c:abo:-9 c:abon:-7 c:abz:9 c:acao:-7
c:acao>:-7 c:acc:-7 c:acce:-12 c:accep:-10 c:accor:9 c:accr:9 c:accre:9 c:acem:-7 c:acemo:-7 c:ach:10 c:acha:9
c:ache:-12 c:acht:12 c:achte:9 c:acio:-7 c:acion:-7 c:aco:10 c:act>:7 c:actu:-7 c:ada:-24 c:ada>:-20 c:ade:-15
c:ado:-19 c:ado>:-15 c:af>:13 c:afa>:7 c:afte:8 c:after:7 c:ag>:19 c:aga>:-7 c:agai:15 c:again:16 c:agam:7 c:agamo:9
c:agar:12 c:agar>:11 c:agat:-11 c:agata:-9 c:age:11 c:age>:10 c:agen:10 c:agor:-9 c:agora:-9 c:agt:7 c:ahi:9
c:ahi>:7 c:ahl>:10 c:ahle:-11 c:ahlen:-7 c:ahlt:8 c:ahlt>:8 c:ahora:7 c:ai>:-12 c:ail:-20 c:ail>:-7 c:ain:20
c:ain>:10 c:aine:-13 c:aine>:-9 c:aini:9 c:ains:8 c:ainst:7 c:aio:-9 c:aio>:-9 c:aja:7 c:ajo:8 c:ake:15 c:ake>:8
c:al>:16 c:ala:-18 c:alav:-9 c:alavr:-9 c:alb:14 c:albe:14 c:alc:10 c:alco:13 c:ald:-23 c:ald>:-7 c:ale>:10
c:alen:-11 c:alen>:-9 c:alf:26 c:alf>:15 c:alft:12 c:alfte:12 c:alg:10 c:ali:-15 c:all:-12 c:alla:11 c:alla>:8
c:alle:-9 c:allo:-8 c:allo>:-7 c:alo:10 c:als>:8 c:alt:15 c:altr:15 c:altro:8 c:alu:-11 c:alut:-8 c:aluta:-7 c:am>:9
c:ama:7 c:amas:7 c:amat:-8 c:ame:21 c:amed:8 c:amedi:8 c:amen>:8 c:ament:-7 c:an>:11 c:ana>:9 c:anc:9 c:anca>:-8
c:ance>:9 c:and:11 c:andan:12 c:ando:33 c:ando>:29 c:ane:11 c:aneir:7 c:anen:10 c:anent:10 c:ang:16 c:ange:7
c:ango:8 c:angt:14 c:angt>:14 c:ani:-12 c:ann:13 c:ann>:8 c:anno>:-9 c:ano:9 c:ano>:10 c:anqua:10 c:anque:-7
c:ant:23 c:ant>:-21 c:anta:9 c:ante:20 c:ante>:8 c:anti:12 c:aos:8 c:aos>:8 c:api:7 c:app:-13 c:appe:-7 c:appli:-7
c:apr:-7 c:apri:-7 c:april:-7 c:aram:7 c:aram>:8 c:ard:-12 c:arda:-7 c:ardi:-13 c:ardi>:-10 c:are:25 c:are>:15
c:arece:7 c:arem:8 c:arge:8 c:ari:-16 c:ario:-10 c:ario>:-9 c:arl:-12 c:arla:-8 c:arla>:-7 c:arn:-7 c:aro:12
c:arol:8 c:art:12 c:art>:12 c:arta>:-8 c:arted:8 c:arti:-8 c:arto:8 c:ary:12 c:ary>:12 c:assa:-7 c:assad:-8
c:asse:18 c:assi:-13 c:ast>:7 c:at>:9 c:ata:-12 c:ata>:-18 c:atale:9 c:ate:-16 c:ate>:-14 c:aten:-10 c:ater:8
c:ater>:8 c:atev:10 c:atevi:7 c:ato:12 c:ato>:16 c:atr:7 c:atro:9 c:ats:13 c:ats>:9 c:atta:-11 c:atta>:-7 c:auc:-8
c:auch:-7 c:auch>:-7 c:aud:7 c:aul:-7 c:auto:8 c:autor:9 c:autr:-8 c:autre:-7 c:ava:-9 c:avant:-7 c:ave:18 c:avec:8
c:avec>:8 c:avr:-13 c:avra:-12 c:avra>:-9 c:ay>:-7 c:aye:-20 c:aye>:-16 c:ays:-11 c:ays>:-11 c:azi:-10 c:azie:-9
c:ba>:-11 c:bag:8 c:ban:-9 c:banc:-7 c:banco:-7 c:bank:12 c:banq:-7 c:banqu:-7 c:bar:11 c:bar>:10 c:beg:-9 c:beh:10
c:beha:11 c:behal:11 c:bei:-10 c:beim:-7 c:beim>:-7 c:ben:35 c:ben>:14 c:bend:10 c:bend>:7 c:ber>:-11 c:berw:8
c:berwi:8 c:bet:-10 c:beta:-15 c:betal:-11 c:bi>:15 c:bil:7 c:bill:7 c:bin:11 c:bito:12 c:bito>:12 c:blo:-9 c:bo>:-8
c:boe:9 c:boh:8 c:bom:-8 c:brac:-7 c:bre>:8 c:bro:14 c:brou:7 c:brou>:7 c:but:10 c:but>:8 c:ca>:-18 c:cab:8
c:cad:-17 c:cado:-9 c:cado>:-7 c:cale:-8 c:cam:-8 c:can>:7 c:cap:11 c:caro:8 c:cass:10 c:casse:11 c:cat:7 c:cate>:7
c:cati:7 c:cau:-8 c:cce:-13 c:ccep:-11 c:ccept:-10 c:ccor:10 c:ccord:9 c:ccr:9 c:ccre:9 c:ccred:9 c:cel:-15
c:cem:-16 c:cembr:-10 c:cemo:-9 c:cemos:-8 c:cep:-9 c:cept:-8 c:cer:-7 c:cf>:7 c:ch>:-9 c:char:10 c:charg:7
c:che:-32 c:ched:-8 c:chg:12 c:chge:12 c:chius:-7 c:chm:9 c:chn:-7 c:chrif:-7 c:cht:-8 c:cht>:-8 c:chts:-8
c:chts>:-7 c:chw:12 c:cia>:-18 c:ciam:7 c:ciamo:7 c:ciat:11 c:ciato:9 c:cien:7 c:cio:-7 c:ck>:8 c:cla:-10 c:cod:-9
c:code:-11 c:col:-8 c:com:-7 c:come:-7 c:comm:10 c:commi:7 c:como:-8 c:como>:-8 c:compl:7 c:conc:-9 c:cons:13
c:conse:8 c:conte:-9 c:contr:16 c:cor:28 c:core:10 c:core>:10 c:cosi>:-7 c:coun:-7 c:cto:8 c:ctob:7 c:ctobr:7
c:ctura:-11 c:cture:7 c:cua:10 c:cue:19 c:cuen:20 c:cuent:20 c:da>:-13 c:dan:12 c:dand:23 c:dando:23 c:dar:-12
c:dar>:-8 c:dat:-11 c:dat>:-10 c:day:-15 c:days:-12 c:days>:-12 c:deb:-10 c:debe:-7 c:dec:-11 c:ded:31 c:dede:10
c:dedu:23 c:deduc:18 c:dedui:8 c:dee:14 c:deel:10 c:deel>:10 c:defi:9 c:defin:9 c:deg:-15 c:dege:-11 c:deja>:7
c:del>:-11 c:dela:7 c:deli:9 c:delib:7 c:dem:-14 c:dem>:-8 c:den:-13 c:den>:8 c:dent:-7 c:depe:11 c:depen:11
c:depo:-8 c:der:23 c:der>:9 c:dere:9 c:dere>:12 c:des>:-11 c:desc:10 c:descu:8 c:desp:9 c:despa:9 c:detal:8
c:dett:-7 c:dia:-7 c:diad:-8 c:diado:-8 c:dica:-9 c:die>:10 c:diff:10 c:diffe:11 c:dij:-10 c:dije:-8 c:din:-18
c:dine:-7 c:dire:8 c:dis:9 c:dis>:9 c:disti:7 c:do>:33 c:don:19 c:donc:7 c:donc>:7 c:donne:7 c:doo:-8 c:door:-7
c:dor:-11 c:dor>:-8 c:dotto:7 c:dov:-8 c:dr>:8 c:dred:11 c:dred>:7 c:dri:11 c:drin:7 c:drin>:9 c:dro:-7 c:duc:14
c:dui:14 c:durc:7 c:durch:8 c:dus:-9 c:dus>:-9 c:each:8 c:each>:7 c:ease:-8 c:ease>:-12 c:ebe:-12 c:ec>:10 c:ece:-11
c:ech:-21 c:echn:-7 c:echt:-10 c:eci:-12 c:ecl:-7 c:ecla:-7 c:ect>:-7 c:ecte:8 c:ed>:13 c:eda:8 c:eda>:7 c:ede>:8
c:eder:-8 c:edi>:18 c:edia:-13 c:ediad:-8 c:edo:-17 c:edo>:-8 c:edor:-7 c:edu:20 c:educ:17 c:educa:7 c:edui:8
c:ee>:-19 c:eel:7 c:eel>:7 c:een>:8 c:ees:-9 c:efe:-13 c:efi:12 c:efin:10 c:efini:9 c:efo:-8 c:efon:-7 c:eg>:-8
c:ega:-12 c:egd:-9 c:ege:-21 c:egen:-7 c:egg:-9 c:egge:-10 c:egge>:-8 c:ego:-8 c:ego>:-8 c:egr:7 c:egt:-7 c:egt>:-7
c:eguem:11 c:eha:11 c:ehal:11 c:ehe:13 c:ehe>:10 c:ehr:20 c:ehr>:19 c:ei>:8 c:eig:-12 c:eim>:-8 c:ein>:-9 c:eins>:9
c:eisen:-7 c:eit:-22 c:eits:-7 c:eja>:7 c:eken:7 c:eko:-8 c:ekomm:-7 c:ela:-8 c:eld:-8 c:eld>:-8 c:eli:11 c:elib:7
c:elibe:7 c:ell:-23 c:ella:-11 c:ella>:-10 c:elle:-8 c:els:7 c:ema:-12 c:eman:-7 c:embl:7 c:eme:-8 c:emen:-9
c:ement:-8 c:emi:-13 c:emo:13 c:emos:19 c:emos>:19 c:ena:13 c:ence:8 c:ence>:11 c:enci:-12 c:encia:-15 c:encor:7
c:ende:-7 c:ene:16 c:ene>:9 c:enem:8 c:eni:7 c:enia:8 c:eniam:8 c:enn:9 c:enne:7 c:enne>:9 c:eno:7 c:enos:8
c:enos>:8 c:ens:-22 c:ent:-7 c:ent>:13 c:enta:10 c:enta>:12 c:ental:9 c:ente:-14 c:ente>:-15 c:ento>:-13 c:entos:7
c:entr:-12 c:entra:-10 c:entre:12 c:entro:-14 c:enu>:10 c:enut:-8 c:env:-8 c:enz:-8 c:epen:10 c:epend:11 c:epi:-7
c:epo:-11 c:ept:-9 c:epte:-9 c:eptem:-7 c:eque:-7 c:eran>:7 c:erc:-10 c:ercol:-7 c:erd:10 c:eren:12 c:eres:-8
c:erg:-7 c:eri:-16 c:eria:-9 c:eria>:-10 c:erido:9 c:erk:-8 c:erla:12 c:erme>:-8 c:ermi:-9 c:erra:-8 c:ers:-7
c:erso>:7 c:ert:13 c:erto:10 c:erto>:8 c:erv:7 c:erva:12 c:ervan:13 c:erwi:7 c:erwie:8 c:ery:-8 c:erzo:10 c:erzo>:13
c:es>:-14 c:esa:9 c:escu:8 c:escue:10 c:esen>:7 c:esent:-11 c:eso:-7 c:esp:21 c:espa:8 c:espac:9 c:espec:8 c:ess:10
c:essa:15 c:essa>:11 c:essu:-9 c:est:19 c:est>:7 c:esta:8 c:esta>:14 c:estao:8 c:esti:-10 c:esto:21 c:esto>:11
c:estr:-12 c:et>:16 c:etad:7 c:etade:7 c:etale:-9 c:etido:-7 c:eto>:-10 c:etor:7 c:etre:7 c:etten:8 c:etto>:-7
c:ettr:7 c:etur:8 c:eur:10 c:euro:7 c:euro>:8 c:eut:8 c:eut>:9 c:evi>:7 c:evr:-12 c:ext:10 c:eza:20 c:eza>:14
c:ezad:7 c:eze:8 c:ezegd:-7 c:ezer:12 c:ezer>:12 c:fa>:8 c:fact:-8 c:factu:-7 c:fail:-8 c:fal:-15 c:fan:8 c:fatt:9
c:fatta:-7 c:fatto:8 c:fec:-10 c:fei:-11 c:fen:-10 c:fen>:-8 c:fermi:-9 c:fert:12 c:ffe:22 c:ffer:15 c:ffere:11
c:fia:13 c:fica>:-10 c:fico>:-9 c:fim:-8 c:fim>:-8 c:fin:8 c:finit:9 c:fino:10 c:fino>:9 c:firm>:-10 c:firma:-15
c:firme:22 c:font:9 c:for:-17 c:formi:9 c:fra:12 c:frac:9 c:frach:10 c:free:12 c:fri:-9 c:ft>:-9 c:fte:21 c:fte>:14
c:fter:7 c:fter>:11 c:gai:11 c:gain:16 c:gain>:8 c:gains:7 c:gam:7 c:gamo:11 c:gamos:11 c:gan:-20 c:gar:21 c:gara:7
c:gat:-15 c:gata:-10 c:gata>:-10 c:gd>:-7 c:ge>:-8 c:geg:-9 c:geld:-10 c:geld>:-9 c:gem:-7 c:gend:9 c:ger:-19
c:ger>:-7 c:ges:10 c:gespr:7 c:gezeg:-7 c:gge:-7 c:gge>:-8 c:ggi:13 c:ggi>:11 c:gi>:13 c:gia:14 c:gia>:13 c:gin:-14
c:giro:8 c:giro>:8 c:gist:7 c:giu:-8 c:gm>:11 c:go>:-9 c:gor:-8 c:gora:-9 c:gora>:-9 c:gra:-16 c:gre:11 c:gres:8
c:gst:7 c:gt>:17 c:gue:8 c:gue>:-8 c:guem:13 c:guem>:14 c:guia:7 c:guia>:7 c:gur:-9 c:ha>:-21 c:hacem:-7 c:hain>:8
c:hal:33 c:halb:15 c:half:27 c:half>:15 c:halft:12 c:hall:-15 c:hallo:-13 c:hang:10 c:hangt:13 c:har:8 c:harg:7
c:harge:7 c:has:-9 c:hat:7 c:hats>:7 c:hea:-7 c:hed:-10 c:hei:-16 c:hel:11 c:hell:8 c:hem>:-10 c:hemo:8 c:hemos:8
c:her>:8 c:herr:9 c:hge:12 c:hi>:11 c:hic:12 c:hich:13 c:hich>:13 c:hie:11 c:hier:7 c:hin:-16 c:hing:-9 c:hing>:-7
c:hir:-8 c:his:17 c:his>:14 c:hius:-7 c:hle:-11 c:hlen>:-8 c:hlt:7 c:hlt>:8 c:hne:-7 c:hoj:12 c:hoje:8 c:hoje>:8
c:hol:-7 c:hop:-7 c:hort:10 c:hort>:10 c:hou:-11 c:hout:-7 c:hout>:-7 c:hr>:26 c:hree>:7 c:hrif:-7 c:hrift:-7
c:hti:9 c:hts:-8 c:hts>:-7 c:hun:7 c:hund:7 c:hundr:7 c:iad:-10 c:iado:-7 c:iados:-9 c:ian:9 c:iano:8 c:iar:15
c:iar>:18 c:ias:7 c:iat:11 c:iato:9 c:ibe:12 c:iber:7 c:ica:-19 c:ica>:-9 c:icam>:7 c:ice>:-9 c:ich:7 c:ich>:23
c:iche:-9 c:ick:9 c:ider>:8 c:ido>:9 c:ieb:-9 c:ief>:8 c:ieg:-8 c:ieh:9 c:iehe:9 c:iel:-7 c:iene>:7 c:iente:-7
c:ier:8 c:ies:8 c:iese:7 c:iesen:8 c:iet:10 c:iet>:9 c:ife:-9 c:ifer:-7 c:iff:10 c:iffe:12 c:iffer:12 c:ifico:-9
c:ig>:10 c:ige:-11 c:igen>:8 c:ign:-9 c:igu:-12 c:ihn:-7 c:ije:-8 c:ijs>:9 c:ik>:8 c:ile>:-8 c:ill:12 c:ille:14
c:ille>:17 c:ilo:-7 c:ils:-11 c:ils>:-8 c:im>:-17 c:ima:13 c:ima>:9 c:imi:7 c:imo:-13 c:imos:-10 c:imos>:-10
c:ina>:7 c:ine:-25 c:ine>:-18 c:ing:-14 c:ing>:-14 c:ings:-9 c:inh:-7 c:ini:14 c:init:9 c:initi:7 c:ino:-8 c:ins:16
c:ins>:13 c:inst:10 c:int>:-7 c:io>:-19 c:ione>:9 c:ir>:-7 c:ira:11 c:irare:7 c:ire:-7 c:irect:-7 c:ireme:-10
c:irm>:-10 c:irma:-13 c:irmad:-10 c:irme:22 c:iro:11 c:iro>:9 c:is>:-8 c:isa:8 c:isa>:9 c:isen>:-7 c:isp:-7
c:isse:-11 c:ist:-23 c:ist>:-11 c:ista:-9 c:ista>:-10 c:isti:9 c:isto:-9 c:istr:-8 c:it>:-13 c:ita:16 c:itag>:7
c:ital:8 c:itar:7 c:ite:-8 c:iten:-7 c:ith:-10 c:itho:-7 c:ithou:-7 c:itir:7 c:ito:-12 c:itor:-7 c:its:-10
c:its>:-11 c:itte>:-16 c:itz>:8 c:iu>:10 c:ius:-9 c:ive:-8 c:ive>:-10 c:ivo>:7 c:ix>:11 c:ja>:10 c:jaj:-7 c:jan:25
c:janei:7 c:jon>:8 c:jr>:-10 c:js>:7 c:kan:10 c:kann:9 c:kel:9 c:ken:8 c:ken>:8 c:kin:7 c:king:9 c:king>:7 c:klaa:8
c:klaar:8 c:kle:8 c:klei:8 c:klein:8 c:kom:-12 c:komm:-12 c:komme:-7 c:kon:-7 c:kr>:-7 c:ks>:-10 c:kt>:-12 c:kto:8
c:kwa:7 c:laa:7 c:laar:8 c:lag:11 c:lage:9 c:lam:-8 c:lang>:-7 c:las:-7 c:las>:-9 c:late>:-8 c:laud:7 c:lauf:-11
c:lauf>:-7 c:lav:-15 c:lavr:-12 c:lavra:-12 c:lbe:17 c:lbe>:11 c:lco:13 c:ld>:-24 c:ldi:-11 c:le>:13 c:lea:-9
c:lease:-8 c:lee:-8 c:lefon:-8 c:leg:-26 c:legg:-10 c:legge:-9 c:lei:13 c:lem:-11 c:len:-21 c:len>:-18 c:les:13
c:less:13 c:less>:10 c:lettr:8 c:lev:-7 c:lf>:11 c:lft:16 c:lfte:12 c:lfte>:12 c:lga>:9 c:lho:8 c:lib:8 c:libe:7
c:liber:7 c:lic:-19 c:lica:-7 c:lich:-7 c:lie:-14 c:lieb:-7 c:ling:-7 c:ling>:-7 c:lis:-14 c:list:-11 c:lit:-12
c:ll>:-9 c:lla:12 c:lle:-7 c:lle>:8 c:lleg:-7 c:llo>:-9 c:llt:-8 c:lo>:-14 c:lor:-11 c:los>:11 c:lta:8 c:lta>:9
c:ltr:11 c:ltro:7 c:ltro>:8 c:lun:10 c:lune:9 c:lunes:8 c:lus:-7 c:lut:-9 c:luta:-7 c:lve:-7 c:ma>:11 c:maa:-9
c:maan:-7 c:maand:-7 c:mach:-9 c:macht:-7 c:mag:-7 c:mai:-12 c:mai>:-7 c:mail:-7 c:maine:-7 c:mak:7 c:make:7
c:man:23 c:mand:-8 c:mande:-10 c:mando:10 c:manen:11 c:mani:-9 c:mano:7 c:mano>:8 c:manq:11 c:manqu:11 c:mant:12
c:mante:12 c:mar:-15 c:mard:-9 c:mardi:-9 c:mare:8 c:mare>:7 c:mas:9 c:mat:-13 c:mate:-8 c:mbe:-13 c:mbe>:-8
c:mber:-8 c:mc>:9 c:medi>:8 c:media:-14 c:meh:18 c:mehr:18 c:mehr>:18 c:mei:-12 c:men:-18 c:meno:10 c:mens:-8
c:ment:-18 c:mento:-12 c:mer:-11 c:mes>:7 c:mese>:7 c:mess:-9 c:meta:12 c:metad:7 c:meu:11 c:mez:12 c:mia:-7
c:miam:-9 c:miamo:-9 c:mid:9 c:mida:7 c:midad:8 c:mie:-8 c:mier:-10 c:mijn:-9 c:mil:22 c:mil>:7 c:mill:15 c:mille:15
c:mio:-8 c:mira>:11 c:mis:-8 c:miss:7 c:mita:9 c:mitt:-7 c:mitte:-7 c:mmen:-9 c:mmi:8 c:mmt:-7 c:mmt>:-7 c:mo>:-20
c:mon:-15 c:mont:-10 c:month:-7 c:mor:19 c:mt>:-8 c:munic:-7 c:na>:18 c:nach>:-7 c:nad:-11 c:nade:-10 c:nam:7
c:nan:11 c:nao:-8 c:nao>:-8 c:natal:7 c:nce>:18 c:nci:-9 c:ncia:-14 c:ncia>:-16 c:ncor:8 c:ncore:7 c:nd>:7 c:nda:-9
c:ndan:10 c:nder:10 c:ndere:13 c:ndo:19 c:ndo>:24 c:ndr:8 c:ndre:9 c:ndred:11 c:ne>:24 c:neir:7 c:neiro:7 c:nen:-7
c:nen>:-17 c:nent:10 c:ner:-8 c:ner>:-12 c:nest:7 c:nfe:-9 c:nfia:12 c:nfir:-15 c:nfirm:-15 c:ng>:-18 c:ngen:-7
c:ngi:-8 c:ngo:8 c:ngs:-10 c:ngt:14 c:ngt>:14 c:nhe:-9 c:ni>:-11 c:nia:8 c:niam:8 c:niamo:8 c:nig:13 c:nigh:8
c:night:8 c:ning>:7 c:nis:-11 c:nit:14 c:nite:12 c:nite>:10 c:niti:7 c:nn>:12 c:nna:-7 c:nne:16 c:nne>:20 c:nno>:-7
c:nns:7 c:nog:8 c:nom:8 c:non:-8 c:noo:-9 c:nos:10 c:nos>:7 c:not:-12 c:nov>:7 c:novem:7 c:nqu:10 c:ns>:9 c:nsa:-10
c:nso:-8 c:nst:17 c:nsta:11 c:nt>:-8 c:nta:11 c:nta>:11 c:ntal:10 c:ntar:-11 c:ntas:7 c:ntas>:7 c:nte>:-8 c:ntem:7
c:ntere:-11 c:ntero:11 c:ntes:-9 c:ntest:-8 c:nth:-9 c:nth>:-10 c:nti:10 c:nti>:7 c:ntia:9 c:nto:-8 c:nto>:-18
c:ntos:7 c:ntos>:7 c:ntrac:14 c:ntre:10 c:ntro>:-13 c:ntrol:9 c:nts>:8 c:nuary:7 c:num:-7 c:nut:-11 c:nvenu:7
c:oa>:8 c:obe:7 c:obi:7 c:obr:21 c:obra:8 c:obre:7 c:obre>:7 c:och:-9 c:och>:-13 c:ock>:8 c:oct:8 c:octob:7 c:ode>:9
c:odes:-7 c:odo:10 c:odo>:8 c:oed:-7 c:of>:15 c:ofert:7 c:oge:-9 c:ogg:11 c:oggi:12 c:oggi>:11 c:oi>:-8 c:oje:12
c:oje>:8 c:olan:-7 c:olang:-7 c:old>:-10 c:olt:9 c:olta:10 c:olta>:7 c:oma:-10 c:ome:-8 c:omme>:8 c:ommen:-8
c:ommi:8 c:on>:20 c:onc>:7 c:one>:11 c:ones:-7 c:ones>:-9 c:onfia:12 c:onfir:-15 c:ong:-14 c:oni:17 c:onn:10
c:onne:8 c:onne>:9 c:onor:8 c:ons:15 c:onse:9 c:onta:-9 c:ontes:-9 c:onth:-7 c:onth>:-7 c:ontr:16 c:ontra:8
c:ontro:10 c:oon:-8 c:oon>:-8 c:oor:-7 c:ope:-8 c:opp:-8 c:opr:9 c:opri:7 c:oque:-8 c:or>:-9 c:ora:-8 c:ord:-11
c:ordi:-11 c:ordin:-7 c:ore>:12 c:ores:-8 c:ores>:-9 c:ork:8 c:ormi:7 c:orn:-13 c:orna:-8 c:oro:-7 c:orr:-7 c:ort:19
c:ort>:14 c:os>:45 c:osi>:-7 c:osin:7 c:ost:-11 c:osto>:-7 c:ote:18 c:ote>:13 c:oth:12 c:othe:18 c:other:18 c:otr:23
c:otra:7 c:otre:-7 c:otro:22 c:otro>:19 c:otto>:7 c:ou>:9 c:our:-20 c:ours:-8 c:ours>:-7 c:ous:7 c:ous>:9 c:out>:-9
c:outr:8 c:ov>:10 c:ovem:7 c:ovemb:7 c:ow>:9 c:owa:8 c:oy>:14 c:pac:10 c:pach:7 c:paga:-13 c:paga>:-9 c:pagam:7
c:pagar:10 c:pagat:-11 c:pago:12 c:pago>:8 c:pala:-10 c:palav:-9 c:pare:11 c:parti:-9 c:pas:-10 c:pass:-15
c:paye:-17 c:paye>:-15 c:pe>:-9 c:pela:7 c:pela>:8 c:pend:10 c:pende:10 c:per:-9 c:per>:17 c:pera>:9 c:pers:-8
c:peu:10 c:peut:7 c:peut>:7 c:pic:10 c:pick:7 c:pie:-9 c:ping:-8 c:pix:7 c:pix>:7 c:ple:-13 c:plea:-10 c:pleas:-10
c:plete:8 c:pli:-13 c:plica:-8 c:pod:16 c:pode:9 c:pode>:11 c:port:8 c:post:-8 c:pot>:-7 c:pou:11 c:ppe:-8 c:ppel:-7
c:pra:-11 c:pre:-10 c:pres:-9 c:prese:-11 c:prez:8 c:preza:7 c:pril:-7 c:pro:-7 c:prom:-10 c:promi:-7 c:prot:7
c:prote:7 c:prov:-10 c:prove:-8 c:pte:-10 c:ptem:-7 c:ptemb:-7 c:pter:-7 c:pti:9 c:put:12 c:put>:8 c:qua:15 c:quan:8
c:quand:12 c:que:-8 c:que>:-9 c:quel:10 c:quell:7 c:qui:16 c:quida:-9 c:quido:9 c:quin:10 c:quit:13 c:quito:8
c:ra>:15 c:rac:7 c:rach:14 c:racht:18 c:ract:12 c:ract>:9 c:rad:-13 c:rada:-7 c:rada>:-7 c:rag>:8 c:rage:-7 c:rai:-8
c:ram:7 c:ran>:8 c:rap:-9 c:rari:-7 c:ratte:7 c:rce:-7 c:rchg:8 c:rchge:8 c:rco:-8 c:rcol:-10 c:rcole:-7 c:rde:-7
c:rdi:-19 c:rdi>:-10 c:rdin:-9 c:re>:16 c:rea:-11 c:reb:-7 c:rec:-15 c:rece>:10 c:rech:-11 c:reci:-9 c:ree:12
c:regi:9 c:rei:-18 c:rem:11 c:remai:7 c:ren:8 c:rence:14 c:renci:-11 c:rente:-7 c:rer:-12 c:res:50 c:rese:-9
c:resen:-12 c:rest:46 c:rest>:8 c:resta:9 c:reste:15 c:resti:-7 c:resto:15 c:rete:8 c:reti:10 c:retor:7 c:reza:7
c:rezad:7 c:rgo:-7 c:ria>:-12 c:rida:-8 c:rido:7 c:rie:-10 c:rie>:-7 c:rif:-17 c:rift:-7 c:rig:-7 c:rij:14 c:ril:-12
c:ril>:-7 c:rina:7 c:rina>:8 c:rio:-10 c:rise:9 c:rises:7 c:rit:-10 c:rli:-7 c:rm>:-10 c:rma:-10 c:rmad:-10
c:rmado:-9 c:rme:17 c:rmia:-9 c:rmiam:-9 c:rn>:8 c:rna:-10 c:rne:10 c:rni:-8 c:rno:-8 c:ro>:26 c:roe:9 c:rog:-7
c:rol:13 c:role:11 c:role>:7 c:rom:-10 c:romi:-8 c:romis:-7 c:ros>:-7 c:rot:8 c:rote:13 c:rou:12 c:rou>:15 c:rov:-12
c:rove:-9 c:rre:-7 c:rren:7 c:rria:8 c:rrie:-8 c:rs>:-10 c:rses:11 c:rses>:11 c:rso>:10 c:rt>:17 c:rted:7 c:rtedi:7
c:rto:18 c:rto>:12 c:run:-12 c:run>:-10 c:ruz:-9 c:ruzi:-7 c:rva:17 c:rvan:18 c:rvan>:13 c:rvi:-10 c:rwi:7 c:rwie:8
c:rwies:8 c:rzo:7 c:rzo>:10 c:sab:13 c:saba:9 c:sada:-9 c:sada>:-9 c:sai:-8 c:sal:-41 c:sald:-16 c:salda:-8
c:sale:-8 c:sale>:-7 c:salu:-12 c:salut:-7 c:salv:-8 c:sam:27 c:same:22 c:same>:12 c:samed:8 c:sao:7 c:sao>:7
c:sat>:10 c:sati:-7 c:sca:-10 c:schr:-8 c:schw:11 c:scia:7 c:sco:15 c:sco>:8 c:scu:8 c:scue:10 c:scuen:10 c:sda:-8
c:se>:-20 c:segue:8 c:sema:-7 c:semai:-7 c:semb:9 c:sembl:7 c:sent:7 c:sent>:10 c:sep:-11 c:sept:-8 c:septe:-7
c:ser:-8 c:ses:13 c:ses>:15 c:sha:-8 c:sho:7 c:shor:11 c:short:11 c:si>:-7 c:sia:-8 c:siam:-8 c:siamo:-8 c:sie:-17
c:sie>:-13 c:sla:-8 c:smo>:-8 c:sob:16 c:sobr:15 c:solt:8 c:solta:8 c:som:7 c:somm:7 c:somme:7 c:son>:8 c:sor:-15
c:spa:13 c:spac:8 c:spach:9 c:spec:9 c:sra:7 c:ss>:22 c:ssa:9 c:ssi:-11 c:ssu:-10 c:stac:-7 c:stant:9 c:stao:8
c:stao>:8 c:stat:13 c:ste>:14 c:stei:8 c:stem:-7 c:sten:-9 c:sten>:-7 c:steu:9 c:steur:9 c:stic:8 c:stl:7 c:storn:-9
c:stort:8 c:str:-17 c:stro:-7 c:stu:10 c:stuu:10 c:stuur:10 c:su>:-11 c:sub:10 c:subi:11 c:subit:10 c:sul:10
c:sur:19 c:sur>:14 c:ta>:-24 c:taa:-10 c:taal>:7 c:tab:-8 c:tac:-10 c:tad:11 c:tade:8 c:tade>:8 c:tai:-10 c:tal:26
c:tale:8 c:tale>:17 c:talen:-8 c:talo:10 c:tam:-17 c:tam>:-9 c:tan:21 c:tanc:7 c:tance:9 c:tant:14 c:tant>:-15
c:tanta:8 c:tanto:7 c:tao>:7 c:tar:-15 c:tar>:-10 c:tas>:9 c:tat:8 c:tax:9 c:te>:18 c:tedi:7 c:tedi>:7 c:tee:-7
c:tei:16 c:tel>:7 c:tell:-9 c:tem:-9 c:temo:8 c:temos:9 c:teni:8 c:tenia:8 c:tere:-13 c:tero:8 c:tero>:11 c:tes:-13
c:tev:10 c:tevi:7 c:tevi>:7 c:tge:10 c:th>:-27 c:than:-10 c:thats:8 c:the:10 c:ther:14 c:ther>:14 c:thin:-11
c:thing:-8 c:this:12 c:this>:12 c:tho:-11 c:thou:-7 c:thout:-7 c:thr:7 c:thre:7 c:three:7 c:ti>:15 c:tid:-9 c:tie:15
c:tier:8 c:tin:-22 c:tin>:-7 c:tinh:-13 c:tinha:-7 c:tio:8 c:tir:8 c:tira:8 c:tirar:7 c:to>:12 c:tob:8 c:tod:16
c:toda:8 c:todo:8 c:todo>:8 c:ton:12 c:toni:9 c:torn:-11 c:torna:-7 c:tort:8 c:tort>:9 c:tos:12 c:tos>:13 c:tot:8
c:tra:30 c:tra>:21 c:trac:11 c:tract:14 c:tran:9 c:tre>:-11 c:trega:8 c:tres:10 c:tres>:8 c:tri:-7 c:tro:21
c:tro>:11 c:trol:9 c:trole:7 c:tru:-9 c:tste:7 c:tta:-11 c:tta>:-9 c:tte>:-15 c:tten:14 c:tten>:8 c:tteni:8
c:tti:-11 c:tti>:7 c:ttin:-7 c:tto:7 c:tto>:9 c:ttr:7 c:ttura:7 c:tu>:7 c:tub:8 c:tubr:9 c:tuur>:7 c:twee>:-9
c:two:7 c:two>:14 c:tz>:7 c:tze:-7 c:uand:8 c:uand>:7 c:uar>:-10 c:uary:10 c:uary>:10 c:uberw:8 c:ubi:15 c:ubit:10
c:ubito:10 c:uch:-11 c:uci:8 c:ue>:-10 c:ued:8 c:ueda:10 c:uem:11 c:uem>:13 c:uen:18 c:uent:19 c:uenta:22 c:uer:7
c:ues:-10 c:uft:8 c:uge:7 c:ugesa:7 c:uia:7 c:uia>:7 c:uida:-10 c:uido:10 c:uido>:7 c:uit:14 c:uit>:-7 c:uito:8
c:uito>:8 c:ule:-7 c:uli:-10 c:ulli:7 c:uma:-7 c:uma>:-9 c:ume:-8 c:un>:-9 c:und>:-8 c:undr:9 c:undre:7 c:unds:7
c:unds>:7 c:une:12 c:unes:10 c:unes>:10 c:uni:-10 c:unic:-7 c:unt:-7 c:uo>:14 c:ur>:7 c:urchg:8 c:urn:10 c:urne:7
c:uros:-7 c:uros>:-7 c:urs:-12 c:urt:-11 c:us>:-13 c:usa:-11 c:usi:8 c:ut>:22 c:uta:-11 c:uta>:-7 c:ute:-9 c:utor:7
c:utori:9 c:utra>:7 c:utre:-7 c:utre>:-7 c:uur>:7 c:va>:-14 c:vai>:9 c:vais:-7 c:van:9 c:van>:15 c:vann:-7
c:vanno:-7 c:vano:7 c:vano>:7 c:vant:-10 c:vant>:-7 c:var:13 c:vara:7 c:vd>:13 c:vec>:8 c:vece:-10 c:vem:12 c:vemb:7
c:vembe:-8 c:vembr:15 c:vendr:8 c:venu:9 c:venu>:8 c:vere:11 c:verla:8 c:vers:14 c:verso:8 c:verw:-8 c:very:-8
c:ves>:-7 c:vez:7 c:via>:-7 c:vida:10 c:vida>:10 c:vie:19 c:vien:8 c:vier:15 c:vir:-8 c:vire>:7 c:virem:-8 c:vis:-7
c:voi:-7 c:vol:14 c:vold:7 c:von:13 c:von>:13 c:vor:-15 c:vos:-9 c:voss:-7 c:voy:9 c:voy>:12 c:vra:-9 c:vra>:-9
c:wan:11 c:wann:10 c:wann>:7 c:war:10 c:we>:9 c:wee>:-9 c:wei:-9 c:wen:10 c:wenn:8 c:wenn>:8 c:went:7 c:went>:7
c:wer:-9 c:wha:7 c:what:8 c:whi:17 c:whic:13 c:which:13 c:wie:7 c:wies:10 c:wiese:10 c:wij:11 c:wij>:9 c:wir:-14
c:wir>:-8 c:wit:-11 c:with:-9 c:witho:-7 c:wo>:13 c:wor:14 c:work:8 c:xa>:7 c:ya>:-7 c:ye>:-12 c:yo>:-9 c:you:-7
c:ys>:-12 c:za>:10 c:zad:11 c:zado>:9 c:zahl>:10 c:zahle:-11 c:zahlt:8 c:zeg:-7 c:zegd:-7 c:zer:13 c:zer>:16
c:zi>:-7 c:zic:-7 c:zich:-7 c:zione:8 c:zit:10 c:zit>:8 c:zug:12 c:zuge:7 c:zuges:7 d:0.1:52 d:0.25:38 d:0.4:56
d:0.55:25 d:0.7:44 d:0.85:49 e:paid=day:28 e:paid=none:-7 e:promise=day:-12 f:_amount:106 f:_day:53 f:_invoice:-56
f:ack:18 f:admin:6 f:back:-6 f:bounce:-14 f:contest:-34 f:copy:17 f:d.ADVERTISING_PROMO:7 f:d.ALLOWANCE_CHARGE:-10
f:d.CANCELLED:-8 f:d.CONTRACT_TERMS:6 f:d.DAMAGED:11 f:d.FREIGHT:14 f:d.LATE_DELIVERY:10 f:d.LATE_FEE_CONTESTED:13
f:d.LOST:-11 f:d.MISSING_DOCS:-12 f:d.PRICE_ERROR:-11 f:d.QUALITY:9 f:d.QUANTITY_SHORT:39 f:d.RETURN:13 f:d.TAX:13
f:d.VOLUME_REBATE:6 f:d.WITHHOLDING:-16 f:demand:-20 f:difference:37 f:dispute:-15 f:firm:-11 f:fix:-40 f:formal:-11
f:greeting:-23 f:hold:7 f:hope:21 f:hostile:-19 f:inject:-14 f:insolvency:-20 f:joke:-18 f:lawyer:-24 f:legal:-21
f:mine:10 f:moved:41 f:n.QUANTITY_SHORT:67 f:netted:-9 f:not:12 f:not_dispute:-19 f:not_hope:-6 f:not_insolvency:-13
f:not_legal:-8 f:not_not:-23 f:not_ooo:8 f:not_paid:-14 f:once_us:14 f:order:-14 f:others:135 f:part:191 f:pay:-8
f:plan:25 f:proof:-9 f:propose:29 f:r.ALLOWANCE_CHARGE:-15 f:r.CANCELLED:-6 f:r.DAMAGED:7 f:r.DESCRIPTION:-9
f:r.DUPLICATE_BILLING:-11 f:r.FREIGHT:10 f:r.LATE_DELIVERY:23 f:r.PRICE_ERROR:13 f:r.PRIOR_OVERPAYMENT:11
f:r.QUANTITY_SHORT:20 f:r.SERVICE_INCORRECT:-13 f:r.TAX:14 f:r.VOLUME_REBATE:7 f:r.WITHHOLDING:-14
f:r.WRONG_PRODUCT:-8 f:redirect:-8 f:remittance:28 f:rest:138 f:run:-21 f:setoff:14 f:statement:-26 f:unable:25
f:until:-6 f:wait:-13 f:willpay:-12 i:acknowledgement:11 i:acknowledgement=2:11 i:already_paid:40
i:already_paid=2:10 i:already_paid=3:30 i:bounce:-7 i:bounce=3:-7 i:copy_invoice_request:14
i:copy_invoice_request=3:18 i:dispute:10 i:dispute=3:16 i:hardship:8 i:hardship=3:11 i:hostile:-19 i:hostile=2:-13
i:hostile=3:-6 i:in_payment_run:9 i:in_payment_run=3:9 i:insolvency:-16 i:insolvency=3:-18 i:invoice_admin:-16
i:invoice_admin=3:-14 i:legal:-20 i:legal=2:13 i:legal=3:-30 i:nothing:39 i:out_of_office:-14 i:out_of_office=3:-10
i:partial_payment:124 i:partial_payment=2:24 i:partial_payment=3:99 i:payment_plan_request:16
i:payment_plan_request=3:17 i:promise_to_pay:-27 i:promise_to_pay=1:8 i:promise_to_pay=3:-35 i:question=1:14
i:question=2:-11 i:remittance_advice:19 i:remittance_advice=2:7 i:remittance_advice=3:12 i:statement_request:-26
i:statement_request=2:-13 i:statement_request=3:-12 i:unsubscribe:-6 i:unsubscribe=3:-8 i:wrong_contact:6
i:wrong_contact=2:6 l:de:-17 l:es:11 l:it:-9 l:pt:13 n:1:38 n:3:12 n:4:-15 n:5:-14 n:6:-23 p:aanman:-6 p:abgebr:7
p:abstan:-7 p:accept:-13 p:accont:-7 p:accord:8 p:accoun:-6 p:accred:18 p:acorda:7 p:aftern:-8 p:agains:15
p:agenda:6 p:akkoor:-6 p:akzept:6 p:albert:7 p:alread:10 p:andere:6 p:angebo:7 p:anothe:7 p:anweis:-10 p:anzahl:8
p:aparec:-6 p:aparta:10 p:aplica:-7 p:appell:-6 p:applic:-7 p:aprova:7 p:arriva:13 p:assemb:10 p:assina:-8
p:attach:-6 p:attend:-7 p:auftra:10 p:aujour:7 p:ausdru:-6 p:autoli:9 p:automa:-6 p:autori:19 p:balanc:9 p:bancal:9
p:bankin:6 p:bauste:6 p:behalt:11 p:bekomm:-8 p:beloof:9 p:bereit:-12 p:beslot:6 p:bespro:-7 p:betaal:-15
p:betale:-17 p:bezahl:-7 p:bonifi:11 p:buonas:6 p:buongi:-8 p:caldai:6 p:calend:-6 p:cancel:-10 p:capita:7
p:casset:9 p:charge:19 p:chiama:12 p:christ:6 p:clausu:11 p:client:-9 p:clinic:9 p:collau:9 p:commit:6 p:compen:-7
p:comple:15 p:compro:-8 p:comput:6 p:comuni:-11 p:comunq:6 p:concor:-7 p:confer:-12 p:confia:23 p:confir:-30
p:confor:12 p:conser:10 p:consig:7 p:consta:-6 p:consul:7 p:contab:-12 p:contad:-9 p:conten:7 p:contes:-18
p:contra:13 p:contro:11 p:conven:9 p:conver:-8 p:convos:7 p:corres:8 p:courri:-6 p:debetn:-6 p:decemb:-6 p:deduis:13
p:deduzi:-6 p:defini:19 p:delibe:14 p:demand:-8 p:depend:18 p:depose:10 p:descan:-7 p:descon:9 p:descue:20
p:despac:18 p:despes:-6 p:despue:6 p:detalh:18 p:dezemb:-6 p:dicemb:-7 p:dienst:7 p:difere:-11 p:differ:21
p:diment:6 p:direca:10 p:direto:11 p:dirett:6 p:discul:-6 p:discut:-7 p:distin:14 p:domici:6 p:donner:-7 p:duizen:9
p:durchg:15 p:echean:-9 p:eingep:7 p:elettr:7 p:enquan:-9 p:entrad:-6 p:entreg:12 p:erhalt:-8 p:erledi:6 p:ersuch:-7
p:escrev:-6 p:escrib:-8 p:espece:10 p:espera:-15 p:europa:6 p:excuse:-7 p:factur:-12 p:factuu:-6 p:failli:-7
p:fattur:6 p:fechad:-6 p:fermet:11 p:fracht:6 p:freeze:25 p:freita:12 p:friday:-6 p:garant:7 p:garraf:11 p:genera:7
p:gennai:-9 p:gerent:-11 p:gescha:-11 p:geschi:8 p:gestor:11 p:giudiz:-6 p:gutges:7 p:hablad:6 p:hacemo:-14
p:herrsc:6 p:homeba:6 p:hundre:14 p:impost:6 p:incluy:6 p:indemn:-6 p:inform:-8 p:ingres:7 p:innerh:7 p:inquie:9
p:instan:7 p:integr:10 p:intere:-20 p:intrac:7 p:irgend:7 p:iscrit:6 p:istruz:-6 p:janeir:15 p:januar:14 p:journe:7
p:komend:6 p:korrig:6 p:kurzun:8 p:laatst:13 p:lascia:10 p:lavrad:-8 p:leavin:8 p:lettre:8 p:liefer:-8 p:limina:7
p:llegar:8 p:logist:11 p:lourde:-6 p:mainte:6 p:manage:-8 p:mandan:27 p:manqua:20 p:marted:15 p:martin:-12
p:mediad:-17 p:mevrou:-7 p:mierco:-11 p:mittwo:-6 p:mobili:6 p:nachge:6 p:nachst:7 p:namast:8 p:nieuws:7 p:ningue:7
p:nochma:8 p:nogmaa:6 p:nosotr:6 p:novemb:14 p:nuestr:-8 p:octobr:13 p:octubr:8 p:oktobe:9 p:opdrac:8 p:ordena:6
p:outsid:7 p:outubr:9 p:overig:8 p:pagame:-9 p:pagamo:19 p:pagare:14 p:paiera:-8 p:palavr:-17 p:palett:8 p:pallet:6
p:partir:-6 p:parven:9 p:passad:-13 p:paymen:7 p:pazien:-6 p:penali:-11 p:period:-9 p:person:-10 p:pertan:6
p:planni:7 p:planti:9 p:premie:-8 p:presen:-16 p:previs:-7 p:prezad:14 p:primer:-6 p:procha:12 p:progra:-6
p:projec:10 p:promes:-8 p:promis:-6 p:propon:-6 p:propos:8 p:propri:8 p:prossi:11 p:protes:12 p:qualco:13
p:qualit:-6 p:querei:7 p:recevr:-13 p:reclam:-11 p:recouv:11 p:recusa:6 p:refere:9 p:regist:-8 p:reglem:-9
p:rekeni:8 p:remain:14 p:requer:-7 p:residu:6 p:respec:7 p:respon:-7 p:ressor:8 p:restan:10 p:rester:7 p:restit:-9
p:restli:8 p:retene:6 p:retenu:6 p:rettif:-9 p:riceve:7 p:rifatt:-10 p:rimane:10 p:rispon:-6 p:risult:-6 p:ritard:6
p:ritenu:-12 p:ritira:12 p:rosari:6 p:rucksp:-9 p:ruckst:9 p:saldad:-7 p:saldat:-8 p:saldia:-6 p:saluta:-10
p:sarebb:-8 p:sbagli:7 p:schedu:-6 p:scherz:7 p:schick:-6 p:schrit:-7 p:seguin:-11 p:segund:-9 p:semain:-14
p:senore:-9 p:septem:-15 p:servic:-10 p:signat:-6 p:signor:9 p:siguie:-7 p:sistem:-7 p:solici:-7 p:sollec:-7
p:sonnta:6 p:sostit:10 p:spates:-8 p:statem:-7 p:steurb:10 p:storna:-11 p:svinco:6 p:tecnic:-7 p:telefo:-12
p:tesore:-6 p:toegez:-7 p:tomorr:8 p:tonigh:14 p:toward:9 p:traita:6 p:transf:9 p:tratte:17 p:uberwi:16 p:uffici:6
p:uitsch:7 p:ustede:-6 p:vencim:-7 p:vendre:9 p:vereni:7 p:verifi:-9 p:verkee:8 p:verlas:7 p:versat:10 p:verser:-8
p:vertro:-6 p:verwer:-7 p:verzug:7 p:vierne:11 p:vireme:-16 p:voldoe:10 p:volgen:8 p:vosotr:-6 p:vrijda:12
p:wannee:6 p:weihna:-10 p:whatev:8 p:withou:-13 p:zahlun:-17 p:zaterd:6 p:zugesa:14 p:zwanzi:6 s:0000:-20 s:000:-7
s:00:-28 s:0:-16 s:?:-8 s:ac:-15 s:account:-15 s:atraso:-11 s:aviso:-42 s:betalingsherinnering:-8 s:bg:-13
s:bottiglie:-6 s:bt:11 s:cambio:8 s:cobro:19 s:compte:-6 s:convenio:6 s:cr:-11 s:cuenta:-9 s:data:6 s:deuda:-17
s:di:-10 s:ds:6 s:du:-6 s:due:-7 s:duplicatas:9 s:em:-13 s:en:-15 s:et:6 s:facture:-20 s:factuur:-10 s:fattura:-9
s:fatture:-8 s:fatura:-7 s:fb:10 s:fe:7 s:ff:-9 s:fm:13 s:fr:6 s:ft:-17 s:fw:-12 s:fwd:-11 s:ga:14 s:gf:-6 s:gm:24
s:gr:9 s:hb:8 s:herinnering:-18 s:inkasso:9 s:interessi:7 s:interets:-14 s:inv:17 s:invoices:-20 s:kc:11 s:kr:-16
s:la:-6 s:lavanderia:7 s:le:-6 s:letter:7 s:mn:17 s:mora:8 s:nf:-8 s:notificacao:-7 s:nov:6 s:novembre:6
s:offene:-17 s:open:-7 s:openstaand:-9 s:openstaande:-13 s:or:-8 s:outstanding:-13 s:overdue:-16 s:pa:8
s:pagamento:-29 s:paiement:12 s:past:-7 s:penalites:7 s:pendiente:-10 s:pg:7 s:pneus:30 s:posten:-15 s:produits:-20
s:promemoria:-7 s:proposal:9 s:proposta:8 s:query:6 s:rappel:-16 s:re:27 s:rechnungen:-9 s:regularizacao:8
s:relance:-15 s:reminder:-11 s:rente:-9 s:res:20 s:retard:-9 s:sal:6 s:sl:6 s:soa:15 s:sollecito:-31 s:souffrance:-6
s:sp:-12 s:st:13 s:tecidos:6 s:three:9 s:titulo:-9 s:to:-7 s:tp:24 s:tr:6 s:tweede:-6 s:ultimo:11 s:urgent:-6
s:vencido:8 s:vencidos:-11 s:vl:-12 s:zahlungserinnerung:-17 w:!:-14 w:%:55 w:00000:-29 w:000:146 w:00:14 w:0:38
w:?:-18 w:@:-20 w:aanmaning:-6 w:abel:-8 w:abend:6 w:abi:21 w:abono:-12 w:abraco:-6 w:abschlag:7 w:abstand:-7
w:ac:-8 w:accept:-7 w:acconto:-7 w:accord:11 w:accordo:6 w:accreditato:12 w:accredito:8 w:ach:-8 w:af:26 w:after:24
w:afternoon:-8 w:again:17 w:against:15 w:agenda:6 w:agendado:6 w:agente:8 w:agora:-18 w:agosto:-9 w:ahi:15
w:ahora:14 w:akkoord:-6 w:akzeptieren:7 w:al:37 w:alberto:7 w:alla:14 w:already:10 w:als:13 w:also:-8 w:alta:-6
w:altra:6 w:altro:17 w:altura:8 w:alvast:12 w:am:15 w:amanha:10 w:amor:9 w:an:-7 w:ancien:12 w:ancora:11 w:and:20
w:ander:-8 w:andere:16 w:anderen:6 w:andern:7 w:anders:-7 w:andra:-9 w:anfang:6 w:angebot:7 w:another:7 w:ante:10
w:antes:-10 w:anwalt:8 w:anweisen:-9 w:any:-6 w:anzahlung:8 w:ao:-19 w:aos:20 w:appel:-11 w:applicato:-10 w:april:-9
w:arrivano:10 w:arrive:-6 w:as:14 w:asked:-6 w:assegno:-6 w:assembleia:7 w:ata:12 w:attached:-6 w:attendons:-6
w:auch:-11 w:auf:10 w:auftrag:11 w:aujourd:7 w:auszahlung:6 w:autoliquidation:9 w:autorizado:13 w:autre:-13 w:aux:7
w:avais:-6 w:avant:-12 w:avanza:7 w:avec:16 w:avere:-6 w:avez:10 w:avoir:-7 w:balance:12 w:banca:-8 w:bancali:9
w:banco:-14 w:bank:6 w:banking:6 w:banks:13 w:banque:-14 w:bar:13 w:base:7 w:baustelle:6 w:bc:7 w:been:-7 w:bei:14
w:beim:-14 w:bekommen:-8 w:beloofd:9 w:ben:-6 w:bene:9 w:bereits:-12 w:besloten:6 w:besprochen:-11 w:betaal:14
w:betaald:-10 w:betaalrun:-6 w:betalen:-17 w:bevestigen:8 w:bezahlen:-7 w:bill:10 w:billed:8 w:bitte:-8 w:bjr:-20
w:black:-10 w:blijft:-8 w:boa:10 w:boas:-12 w:boh:13 w:boite:12 w:boleto:-8 w:bom:-12 w:bonificato:12 w:bonifici:12
w:bonifico:-13 w:both:-11 w:br:6 w:brauchen:6 w:bs:-7 w:budget:8 w:buen:-6 w:buonasera:6 w:buongiorno:-8 w:but:17
w:by:7 w:ca:10 w:cai:-9 w:caio:-9 w:cais:13 w:caixa:8 w:cajon:15 w:caldaia:6 w:cambiar:10 w:can:15 w:cannot:8
w:capitale:7 w:capo:9 w:carole:9 w:carta:-7 w:case:12 w:casse:11 w:cassetto:10 w:celle:-7 w:ces:8 w:cette:6 w:cf:15
w:charged:13 w:charges:6 w:che:11 w:check:-6 w:cheque:-12 w:chf:-9 w:chi:6 w:chiamare:13 w:chiuso:-6 w:christmas:8
w:ci:7 w:ciao:-12 w:cida:6 w:claim:-6 w:clausula:11 w:cliente:-7 w:clinica:9 w:close:-7 w:cn:-9 w:cobran:10
w:codigo:7 w:collegue:-6 w:come:-6 w:comme:15 w:como:-16 w:complete:17 w:computer:6 w:comunque:6 w:confermiamo:-17
w:confirm:-20 w:confirmado:-15 w:confirmed:6 w:conformidad:9 w:consider:7 w:consigo:9 w:consta:11 w:contabile:-6
w:contant:-7 w:contanti:9 w:contestacion:-6 w:conto:6 w:contract:16 w:controle:8 w:convenu:13 w:conversation:-8
w:convient:6 w:convosco:7 w:copia:-6 w:correspond:6 w:cosi:-13 w:credit:-12 w:cuando:-9 w:cuatro:12 w:cuenta:27
w:da:20 w:dag:-14 w:dagen:-11 w:dal:-12 w:dallo:8 w:damen:6 w:danach:-6 w:danni:6 w:dans:-8 w:dass:-7 w:date:-12
w:dates:9 w:dato:12 w:davon:9 w:day:-9 w:days:-11 w:de:-21 w:debetnota:-6 w:december:8 w:decembre:-13 w:deduisons:13
w:deduzimos:-8 w:deel:21 w:definitiva:8 w:deixei:6 w:deja:15 w:del:-21 w:dela:10 w:deliberou:9 w:delivered:7
w:delivery:-8 w:dell:-6 w:della:-6 w:delle:8 w:dem:-8 w:demandons:7 w:demas:8 w:den:9 w:dentro:-13 w:depende:17
w:depois:-8 w:deposito:-9 w:depot:-12 w:der:19 w:des:14 w:descontado:10 w:desconto:-6 w:desculpa:-6 w:desde:-6
w:despues:6 w:dessus:-11 w:detto:-10 w:devida:-8 w:devo:-7 w:devolvida:14 w:dezembro:-9 w:dg:-7 w:dia:7
w:dicembre:-7 w:dich:13 w:dicht:-7 w:die:24 w:dienstag:9 w:diese:-8 w:diferencia:-15 w:difference:18 w:digo:-10
w:dije:-13 w:dios:9 w:dir:9 w:direcao:10 w:direct:-15 w:diretor:7 w:dis:12 w:disso:7 w:distinta:7 w:dito:-9
w:divida:9 w:dl:-6 w:dm:-9 w:dn:8 w:do:30 w:doch:-8 w:doen:-6 w:doet:-7 w:domani:-7 w:don:13 w:donc:13 w:done:9
w:donne:28 w:donnerstag:-7 w:door:-11 w:dopo:11 w:dotto:12 w:dovuta:-9 w:down:-8 w:dr:16 w:drin:17 w:driver:8
w:drum:6 w:du:-11 w:due:15 w:duizend:9 w:dus:-18 w:each:17 w:eben:-6 w:ecart:9 w:een:13 w:eerst:-7 w:eerste:11
w:ei:10 w:eigen:12 w:eind:9 w:eingeplant:7 w:elettronica:8 w:elle:-8 w:emesso:8 w:emitam:-6 w:encore:13 w:end:-6
w:ende:-18 w:enero:7 w:engage:8 w:enquanto:-9 w:entera:7 w:entre:15 w:entro:-17 w:equal:6 w:er:-10 w:eran:9
w:erhalten:-8 w:erledigt:6 w:erop:-11 w:erst:12 w:ersuchen:-7 w:ervan:20 w:es:-13 w:esame:6 w:ese:-11 w:esos:-6
w:especes:10 w:espera:19 w:esperando:-6 w:espero:6 w:essa:16 w:estan:-10 w:estao:16 w:estas:7 w:este:-16
w:estimado:11 w:et:27 w:ete:-25 w:etre:8 w:eu:-13 w:eur:-7 w:euro:15 w:europe:6 w:euros:-11 w:even:6 w:excuses:-7
w:extra:9 w:faco:7 w:factura:-16 w:facture:14 w:factuur:-6 w:fahrer:6 w:fail:-10 w:faire:13 w:fala:-6 w:faltam:-7
w:fanno:6 w:fatti:11 w:fatto:19 w:fattura:11 w:fatture:-9 w:faut:7 w:favore:-7 w:fb:9 w:februar:-8 w:februari:7
w:feira:-9 w:ferme:-15 w:fermo:6 w:ff:-10 w:fg:8 w:fica:-13 w:ficam:14 w:ficar:-6 w:ficou:8 w:fim:-16 w:fin:-10
w:financas:7 w:finche:-6 w:fino:19 w:firma:-10 w:firme:10 w:first:9 w:font:8 w:for:-12 w:fora:8 w:fotos:9 w:four:8
w:fr:-6 w:fracht:13 w:franco:11 w:frau:-11 w:fred:6 w:freitag:13 w:fridays:-6 w:from:6 w:fruh:-8 w:ft:-11 w:fue:-7
w:full:-8 w:funds:6 w:fur:-8 w:gar:-6 w:garantia:10 w:gastos:6 w:gc:12 w:geben:11 w:geduld:6 w:geen:7 w:geld:-16
w:genau:7 w:gennaio:-9 w:geom:9 w:gerente:-11 w:geschaftsfuhrung:-7 w:geschickt:6 w:gestort:13 w:gezegd:-6 w:gezet:7
w:gia:16 w:ging:-6 w:giorni:-9 w:giorno:12 w:giro:16 w:gisteren:7 w:gleich:-6 w:gm:22 w:go:-13 w:goed:-7 w:goes:6
w:grazie:-11 w:groet:9 w:grund:6 w:gruss:7 w:grusse:-7 w:gruzi:-8 w:gs:7 w:guia:15 w:guten:-7 w:gutgeschrieben:7
w:gutschreiben:6 w:ha:-33 w:habe:6 w:haben:11 w:hacemos:-14 w:hacer:10 w:hadden:6 w:half:30 w:halfte:25 w:hallo:-25
w:hangt:24 w:hasta:-12 w:haus:6 w:have:13 w:hay:-8 w:hb:7 w:he:-20 w:hebt:6 w:heeft:-8 w:heer:9 w:helft:7 w:hello:13
w:hem:-10 w:hemos:16 w:here:-12 w:herr:8 w:herren:6 w:het:-8 w:hier:10 w:hij:-11 w:hire:-6 w:hizo:6 w:hj:25 w:ho:7
w:hoi:8 w:hoja:7 w:hoje:17 w:hold:-9 w:home:7 w:homebanking:6 w:hora:-12 w:houden:7 w:hoy:9 w:ht:7 w:hugo:9 w:hui:7
w:huit:-6 w:hundred:14 w:ich:13 w:ie:19 w:ignora:-6 w:ihre:6 w:ik:13 w:il:18 w:in:-8 w:incassi:-8 w:incassokosten:6
w:included:7 w:incluye:6 w:ines:-7 w:ingreso:7 w:innerhalb:7 w:instalments:6 w:instantane:9 w:interets:-11
w:intero:20 w:inv:8 w:invece:-10 w:invoice:-9 w:is:-34 w:iscritto:6 w:isso:6 w:ist:-12 w:istruzioni:-6 w:it:-7
w:iva:-6 w:ja:6 w:jaar:-6 w:janeiro:15 w:jansen:12 w:januar:-10 w:january:14 w:jetzt:6 w:jij:-9 w:jour:9 w:journee:7
w:jours:-7 w:jp:9 w:jueves:-9 w:juli:-11 w:jullie:9 w:junio:-6 w:jvous:8 w:kaixo:-9 w:kamen:7 w:kc:11 w:keinen:6
w:klaar:12 w:knapp:13 w:komende:6 w:kommt:-11 w:korrigieren:6 w:kr:-14 w:kranz:6 w:krijg:10 w:kunnen:-6 w:kurzung:8
w:kw:-7 w:kwamen:7 w:la:-9 w:laatste:13 w:lag:10 w:lager:6 w:lange:16 w:las:-12 w:lasciato:9 w:lassen:-7 w:late:-10
w:laudo:7 w:lauf:-6 w:lauft:-7 w:lavori:6 w:lb:-6 w:le:23 w:leaving:8 w:legge:-17 w:leider:9 w:les:-7 w:less:16
w:letter:-7 w:lettres:9 w:li:7 w:liegt:-6 w:like:-6 w:liminar:7 w:liquidada:-7 w:liquidez:8 w:liquido:13 w:lisa:8
w:list:-6 w:lista:-7 w:llegan:-9 w:llegaron:8 w:lm:6 w:lo:15 w:look:-6 w:los:8 w:lourdes:-6 w:ls:9 w:lunes:16 w:ma:6
w:maand:-11 w:maar:-8 w:mag:-8 w:mai:-13 w:maintenant:12 w:makes:7 w:mal:7 w:man:-6 w:manager:-8 w:manana:8
w:mandando:29 w:mandate:10 w:mandato:-9 w:mandi:-6 w:mando:14 w:mano:19 w:manquait:10 w:march:-6 w:mardi:-19
w:mark:-6 w:martedi:15 w:martes:-9 w:marzo:-6 w:mc:18 w:me:-9 w:mediados:-17 w:medio:-6 w:meer:9 w:meglio:7
w:mehr:35 w:mei:-6 w:melde:8 w:memo:-8 w:meno:12 w:menos:13 w:merci:-6 w:mes:7 w:mese:14 w:mesmo:-6 w:meta:8
w:metade:15 w:meu:9 w:mevrouw:-7 w:mh:-8 w:mi:14 w:miercoles:-11 w:mijn:-11 w:mil:14 w:mille:28 w:minha:6 w:mira:23
w:mire:-6 w:mismo:-10 w:mitte:-21 w:mittwoch:-6 w:mn:8 w:moi:7 w:mois:-12 w:monat:-6 w:monats:8 w:montag:-10
w:month:-14 w:mora:12 w:morgen:19 w:ms:12 w:muy:-8 w:na:7 w:nach:-8 w:nachste:16 w:nachsten:-8 w:nada:7 w:nadege:-20
w:namaste:8 w:nao:-15 w:natale:18 w:ned:8 w:nein:-6 w:nella:-6 w:nem:-10 w:nesta:10 w:netto:-6 w:never:-7 w:nf:-9
w:ni:-19 w:nich:9 w:nicht:17 w:nichts:-12 w:nieuw:-7 w:nieuwsbrief:7 w:niks:-10 w:ninguem:7 w:nipote:12 w:no:13
w:noch:-9 w:nochmal:9 w:nogmaals:6 w:noi:-8 w:nombre:6 w:non:-10 w:nooit:-8 w:nosotros:6 w:nossa:7 w:nostro:-10
w:not:-8 w:notre:-12 w:nous:7 w:nov:14 w:november:-16 w:novembre:20 w:novembro:9 w:now:8 w:nu:-8 w:nunca:6
w:octobre:13 w:octubre:8 w:of:33 w:oferta:14 w:offres:-11 w:oggi:23 w:oii:-14 w:ok:-10 w:oktober:9 w:omdat:-11
w:on:17 w:once:-6 w:only:6 w:ons:-9 w:ook:-7 w:op:17 w:opdrachten:12 w:ora:7 w:orden:-9 w:ordine:-10 w:ore:8 w:os:25
w:oscar:7 w:other:32 w:otra:11 w:otro:40 w:otros:6 w:our:-22 w:outra:14 w:outside:7 w:outubro:9 w:overige:6
w:paga:-17 w:pagada:-7 w:pagado:-9 w:pagamento:-10 w:pagamos:19 w:pagan:-6 w:pagar:17 w:pagare:-6 w:pagaremos:10
w:pagata:-18 w:pago:17 w:pagos:8 w:pague:6 w:paguei:9 w:paid:9 w:paierai:-7 w:palavra:-17 w:pallets:6 w:paper:9
w:papier:7 w:par:-11 w:parece:14 w:parola:9 w:part:12 w:parti:-6 w:parvenue:8 w:pas:-10 w:pasado:12 w:passada:-12
w:passar:8 w:paulo:-10 w:pay:10 w:paye:-31 w:payons:6 w:pazienza:-6 w:pdf:-8 w:peco:-7 w:pela:16 w:penalites:-9
w:people:-6 w:per:23 w:perdio:10 w:pero:-10 w:pertanto:6 w:peut:14 w:pick:10 w:piu:12 w:pix:15 w:planning:7
w:plantilla:9 w:plazo:-7 w:please:-16 w:pode:23 w:podido:9 w:pois:7 w:pole:8 w:por:-9 w:porta:10 w:porto:7
w:poste:-6 w:pounds:9 w:precio:-7 w:preco:8 w:prego:-7 w:premiere:-6 w:prezada:10 w:prezado:9 w:pris:7 w:prochain:15
w:programadas:9 w:programme:-9 w:project:9 w:promesso:-7 w:propongo:-6 w:proprio:13 w:prossimo:14 w:protestarem:7
w:prove:-10 w:prufen:-6 w:pt:8 w:puo:7 w:pure:-6 w:put:16 w:qm:-12 w:qu:-6 w:quality:-7 w:quand:13 w:quando:11
w:quedo:-7 w:quelle:8 w:quereis:7 w:questo:-8 w:quien:-6 w:quinze:6 w:quoted:8 w:rappel:7 w:raten:-11 w:raus:7
w:re:-6 w:recebemos:8 w:recebi:7 w:recebo:-7 w:recevrez:-13 w:reclamacion:7 w:recouvrement:11 w:recu:8 w:recusamos:6
w:ref:-6 w:reference:7 w:registra:-6 w:regle:11 w:reglement:-8 w:reglerons:6 w:rekening:11 w:release:-7
w:released:12 w:remainder:8 w:remaining:7 w:remanescente:-6 w:remittance:11 w:rendu:7 w:rente:-9 w:reply:-7
w:residuo:9 w:rest:22 w:resta:7 w:restant:-12 w:restante:9 w:restants:6 w:reste:15 w:resterende:7 w:resto:32
w:retard:6 w:retencao:6 w:retenemos:6 w:retenue:6 w:retour:6 w:rettifico:-6 w:return:6 w:reviens:6 w:riba:-6
w:ricevuta:7 w:ricevute:-6 w:riconosciamo:6 w:rien:-7 w:riesco:6 w:rifatta:-10 w:rimanente:8 w:riserva:6
w:risultano:-6 w:ritardo:6 w:ritenuta:-11 w:rma:7 w:ro:16 w:rob:8 w:rosario:6 w:rucksprache:-9 w:ruckstand:9
w:run:-15 w:sabado:8 w:sabato:11 w:sacos:10 w:saldata:-8 w:saldiamo:-6 w:saldo:-6 w:sale:-13 w:salutations:-6
w:salve:-13 w:same:18 w:samedi:16 w:sara:-7 w:sarah:8 w:sarebbe:-8 w:sat:21 w:savoir:8 w:saw:6 w:says:13 w:sb:6
w:sbagliata:9 w:scherzo:13 w:schon:11 w:scorso:11 w:scusi:9 w:sdi:8 w:se:-18 w:sea:-6 w:seguem:22 w:seguinte:-11
w:segun:9 w:segunda:-6 w:seguro:-9 w:sehe:10 w:sei:11 w:sein:-7 w:seit:-9 w:selben:6 w:semaine:-12 w:semana:6
w:senores:-9 w:sent:25 w:septembre:-13 w:sera:-13 w:serai:10 w:serao:6 w:seriez:7 w:settimana:-8 w:seu:8 w:sexta:8
w:shall:-7 w:short:21 w:si:8 w:siamo:-8 w:sie:-34 w:siehe:9 w:sig:6 w:signed:-8 w:siguiente:-6 w:sind:11 w:six:13
w:skonto:-9 w:slt:8 w:so:-6 w:socio:6 w:socios:7 w:soit:10 w:sola:13 w:solo:6 w:soltanto:6 w:some:8 w:sommes:12
w:son:8 w:sonntag:6 w:sorry:-9 w:sort:-8 w:sparen:9 w:spater:7 w:spatestens:-8 w:sr:-6 w:sra:7 w:sta:-7 w:staan:-9
w:stage:10 w:stagione:6 w:statement:-7 w:statt:6 w:stays:-7 w:ste:-6 w:steeds:-6 w:stein:7 w:steurberater:6
w:stick:8 w:still:-8 w:stornata:-9 w:stuur:20 w:su:-21 w:subito:19 w:suite:7 w:sulla:8 w:sur:28 w:sure:6 w:sv:6
w:swear:15 w:ta:-18 w:take:11 w:talk:-7 w:tanto:10 w:tax:6 w:taxa:9 w:tc:-7 w:te:23 w:tecnico:-6 w:tel:7
w:telefone:-6 w:tengo:10 w:tesoreria:-6 w:th:-14 w:than:-6 w:thanks:-6 w:thats:15 w:them:-10 w:there:6 w:this:24
w:three:13 w:thursday:-6 w:ti:10 w:ticket:7 w:tied:7 w:tiene:8 w:tienes:-11 w:tiers:12 w:time:8 w:tinha:-11 w:tio:13
w:tissot:-7 w:titre:-7 w:toda:9 w:todo:16 w:toe:7 w:told:-8 w:tomorrow:8 w:tonight:14 w:took:11 w:tot:13 w:tous:8
w:towards:9 w:tr:7 w:tra:-6 w:trace:-8 w:tranquille:11 w:transferencia:-7 w:transferida:-9 w:transferido:18
w:trata:6 w:tratteniamo:16 w:tu:15 w:tudo:-9 w:tva:7 w:twee:-18 w:tweede:7 w:two:27 w:uber:-9 w:uberwiesen:16
w:ubrigens:-8 w:ufficio:6 w:uit:-10 w:uitschrijven:7 w:uk:7 w:um:6 w:uma:-8 w:un:-8 w:una:10 w:und:-12 w:under:7
w:une:8 w:uns:-9 w:unsere:8 w:ur:-6 w:us:-9 w:ust:7 w:ustedes:-6 w:uw:6 w:va:-13 w:vai:17 w:vale:-6 w:valoir:12
w:vamos:-8 w:vanno:-14 w:vat:8 w:vd:26 w:ve:20 w:veces:-10 w:veio:8 w:vem:9 w:vencimiento:-6 w:vendredi:9
w:vereniging:7 w:verkeerd:9 w:verlassen:7 w:versato:12 w:verses:23 w:verso:15 w:verwerkt:-7 w:verzugspauschale:8
w:vezes:8 w:via:-11 w:vida:7 w:viene:6 w:vier:10 w:viernes:11 w:vino:-6 w:vire:14 w:virement:-8 w:virements:-8
w:viu:9 w:viva:8 w:vl:-7 w:voi:-9 w:voldoen:10 w:vom:12 w:von:17 w:vos:-6 w:vosotros:-6 w:vossa:-10 w:voy:23
w:vrijdag:12 w:vuelta:6 w:wa:6 w:wann:6 w:wanneer:6 w:war:8 w:waren:-7 w:wat:10 w:we:22 w:weeks:-6 w:weer:-7
w:wegen:6 w:weihnachten:-7 w:weil:9 w:weiteren:-7 w:wel:8 w:wenn:15 w:went:14 w:werden:-8 w:what:10 w:whatever:9
w:which:26 w:wij:19 w:wijzen:8 w:wil:-9 w:will:11 w:winkel:6 w:wir:-17 w:wird:-11 w:with:-8 w:without:-13 w:wolff:-8
w:wrong:-6 w:wrote:11 w:wurde:-8 w:ya:-10 w:yesterday:6 w:yo:-10 w:you:-7 w:zahl:20 w:zahle:-6 w:zahlen:-8 w:zahlt:6
w:zahlung:-9 w:zahlungen:-8 w:zaterdag:6 w:zehn:9 w:zelf:-6 w:zet:-6 w:ziehen:7 w:zit:15 w:zo:-9 w:zolang:-8
w:zou:-7 w:zu:-6 w:zugesagt:12 w:zullen:10 w:zur:-7 w:zuruck:8 w:zwanzig:6 w:zwei:8
"""
