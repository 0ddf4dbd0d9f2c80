"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -5.55
THRESHOLD = 0.05
#: clue:hundredths
WEIGHTS = """
?:-63 ?copy:-26 ?d.CONTRACT_TERMS:-14 ?d.DAMAGED:10 ?d.TAX:-24 ?d.TERMS_DISPUTE:-11 ?difference:-24 ?dispute:-24
?goods:-9 ?hope:11 ?hostile:27 ?insolvency:10 ?lawyer:-13 ?legal:-25 ?mine:-19 ?moved:29 ?moves:-9 ?not:-61
?not_dispute:9 ?not_legal:10 ?paid:-13 ?pay:21 ?plan:-32 ?propose:-30 ?question:-35 ?r.DUPLICATE_BILLING:-9
?r.PRICE_ERROR:-11 ?r.RETURN:10 ?redirect:18 ?refuse:-33 ?until:-11 b:!_!:14 b:%_?:-12 b:%_que:9 b:00000_no:12
b:00000_will:9 b:0000_!:14 b:0000_00000:-13 b:0000_00:-22 b:0000_?:-9 b:0000_and:11 b:0000_est:9 b:0000_is:-13
b:0000_la:19 b:0000_no:9 b:0000_on:-9 b:0000_the:12 b:000_0000:-18 b:000_000:12 b:000_00:-35 b:000_?:10 b:000_che:9
b:000_de:18 b:000_dia:11 b:000_ee:-18 b:000_el:-22 b:000_en:24 b:000_est:21 b:000_et:11 b:000_euro:-22 b:000_fica:10
b:000_is:29 b:000_le:16 b:000_no:15 b:000_par:-10 b:000_por:-10 b:000_restants:12 b:000_se:18 b:000_sera:-9
b:000_te:10 b:000_vendredi:14 b:000_you:11 b:00_%:24 b:00_00000:-11 b:00_0000:-32 b:00_0:-17 b:00_al:9 b:00_alors:22
b:00_and:-17 b:00_avec:-9 b:00_betaal:9 b:00_betaald:11 b:00_bezahlt:-16 b:00_by:-9 b:00_check:9 b:00_con:-12
b:00_dagen:14 b:00_days:10 b:00_de:-10 b:00_december:9 b:00_der:11 b:00_el:-9 b:00_est:18 b:00_ete:-9 b:00_euro:11
b:00_februari:11 b:00_gekundigt:10 b:00_gg:-16 b:00_giorni:22 b:00_il:25 b:00_in:-9 b:00_is:17 b:00_je:12
b:00_jours:10 b:00_kg:35 b:00_la:9 b:00_mars:10 b:00_no:9 b:00_non:22 b:00_nov:9 b:00_novembre:18 b:00_ok:17
b:00_op:26 b:00_pagamos:9 b:00_sacos:10 b:00_september:-11 b:00_settembre:-9 b:00_sono:11 b:00_st:-22 b:00_staat:9
b:00_tage:23 b:00_uberwiesen:10 b:00_will:-9 b:00_wordt:18 b:00_zelfde:14 b:0_%:49 b:0_000:-32 b:0_00:35 b:0_0:-15
b:0_?:-9 b:0_bezahlt:-11 b:0_decembre:-10 b:0_es:25 b:0_est:-10 b:0_et:-9 b:0_factures:-10 b:0_fica:-16 b:0_ja:-18
b:0_januari:13 b:0_mm:15 b:0_nao:9 b:0_ni:15 b:0_no:27 b:0_non:9 b:0_november:18 b:0_novembre:-9 b:0_octobre:11
b:0_op:9 b:0_per:-15 b:0_por:-9 b:0_sera:-13 b:0_ta:10 b:0_th:-12 b:0_the:13 b:0_und:14 b:0_weken:15 b:0_will:16
b:?_?:28 b:address_from:22 b:af_en:11 b:against_your:-25 b:ahora_mismo:-10 b:ai_bien:-11 b:ai_demande:12
b:ainda_nao:-9 b:al_00:10 b:alle_drie:-11 b:alors_que:25 b:als_de:14 b:als_het:11 b:an_mich:10 b:and_000:-11
b:and_00:-9 b:and_0:11 b:and_counterclaim:10 b:and_get:14 b:and_not:18 b:and_now:13 b:and_the:-14 b:and_there:12
b:and_we:-14 b:and_will:-17 b:and_you:13 b:appena_mi:9 b:apres_verification:-11 b:aqui_ee:-12 b:ar_0:-11
b:are_bunch:11 b:art_000:10 b:art_00:-11 b:as_0:16 b:as_we:-9 b:asi_que:-10 b:at_0:-9 b:ate_00:-9 b:atto_di:9
b:au_contrat:10 b:au_nom:-9 b:aus_dem:-10 b:avant_que:10 b:avec_la:11 b:avec_le:-23 b:avete_mandato:10
b:avete_messo:12 b:avete_rotto:-19 b:avis_de:-9 b:back_on:9 b:bande_de:-11 b:been_on:12 b:before_anything:19
b:bei_ihnen:11 b:bei_uns:-29 b:beim_gericht:-9 b:bekommen_sie:9 b:beste_meneer:-9 b:betaal_ik:17 b:betaaldatum_00:-9
b:bij_de:-13 b:bij_ons:-11 b:bitte_nicht:-10 b:bloccato_il:-9 b:bom_dia:9 b:bonifico_di:-10 b:bonjour_je:-15
b:bonjour_madame:18 b:bonne_fin:-10 b:buenas_tardes:-12 b:buenos_dias:-14 b:burofax_les:-10 b:but_we:10 b:by_the:-24
b:by_your:16 b:cambio_de:12 b:came_in:13 b:can_you:-11 b:cannot_be:10 b:cannot_pay:-10 b:ce_la:-9 b:ce_sera:12
b:cette_facture:18 b:che_avete:14 b:che_io:-13 b:che_ne:10 b:che_non:-9 b:check_run:9 b:chere_madame:-16
b:chez_nous:-11 b:chez_vous:21 b:ci_0:-17 b:claro_que:10 b:cliente_niet:14 b:cliente_sig:-9 b:cn_0000:-12
b:cnpj_da:-16 b:codice_univoco:-9 b:codigo_dir:-12 b:com_cnpj:-13 b:com_compromisso:-9 b:com_meu:15 b:com_pedido:-9
b:com_vencimento:-12 b:come_and:17 b:come_da:-14 b:como_pagar:-17 b:como_siempre:9 b:compromisso_0000:-13
b:comunque_il:10 b:con_el:-25 b:con_il:11 b:con_la:-14 b:con_riserva:9 b:con_voi:14 b:contestons_formellement:17
b:contract_on:13 b:contrat_de:9 b:contratto_quadro:11 b:copia_del:9 b:correo_de:13 b:counterclaim_for:11
b:cr_000:-12 b:credito_ee:10 b:cuando_me:12 b:cv_00:9 b:da_00:10 b:da_fare:-10 b:da_filial:-22 b:da_ist:-13
b:da_lista:16 b:da_minha:-11 b:dal_giudice:21 b:dalla_0000:9 b:damit_ist:10 b:dans_le:-16 b:dans_les:-11 b:das_ab:10
b:das_geld:-20 b:das_tor:14 b:dat_heb:9 b:date_00:-10 b:dc_00:11 b:de_000:14 b:de_00:9 b:de_0:-9 b:de_abono:10
b:de_baja:-9 b:de_bank:-15 b:de_compra:10 b:de_compromisso:-19 b:de_conformidad:11 b:de_debit:10 b:de_dezembro:-12
b:de_fin:12 b:de_helft:12 b:de_las:10 b:de_lo:-9 b:de_me:-12 b:de_medicao:9 b:de_ne:-13 b:de_novembro:-12
b:de_noviembre:-9 b:de_novo:-10 b:de_pagamento:-10 b:de_pago:-19 b:de_portes:18 b:de_que:-14 b:de_rekening:-10
b:de_semaine:-12 b:de_septiembre:15 b:de_su:32 b:de_verdad:-10 b:de_vous:-13 b:dear_all:17 b:debit_nd:10
b:december_and:-9 b:del_00:-15 b:del_juzgado:-10 b:del_mio:10 b:del_vostro:13 b:delete_my:9 b:della_000:15
b:depois_que:16 b:depot_direct:-9 b:der_0000:-10 b:des_que:-10 b:desconto_de:9 b:detto_di:-11 b:deux_fois:-10
b:deze_week:18 b:di_citazione:10 b:di_credito:9 b:di_mia:12 b:di_pace:15 b:di_variazione:12 b:dia_00:-22 b:dia_0:-10
b:dia_que:9 b:dias_de:21 b:dias_me:19 b:diciembre_por:13 b:did_not:12 b:die_0000:-20 b:die_forderung:14 b:die_is:-10
b:die_klage:13 b:die_leistung:10 b:die_vier:10 b:diese_adresse:-9 b:dije_que:-12 b:dimos_de:12 b:dir_0:-13
b:dit_is:-14 b:do_ano:-10 b:do_not:-14 b:does_the:-9 b:does_your:-9 b:donc_pas:13 b:door_jullie:10 b:dos_cosas:-9
b:du_00:17 b:du_mois:-10 b:due_until:-10 b:dus_die:11 b:dus_op:11 b:dw_0:13 b:ea_0:10 b:ee_al:11 b:ee_ancora:-12
b:ee_dovuto:9 b:ee_nella:10 b:ee_que:9 b:ee_rimasta:14 b:ee_stato:-11 b:ee_un:15 b:een_barst:13 b:een_keer:11
b:een_kopie:9 b:eerst_die:13 b:el_lunes:16 b:el_pedido:26 b:el_proximo:-12 b:el_resto:-9 b:el_viernes:-9 b:em_00:-12
b:em_aberto:-10 b:em_dois:15 b:em_duplicado:12 b:em_novembro:13 b:email_address:10 b:email_from:15 b:emis_le:-9
b:en_0000:18 b:en_000:32 b:en_0:-15 b:en_cuanto:-14 b:en_dat:-9 b:en_geen:9 b:en_marzo:-10 b:en_nombre:12
b:en_reparle:9 b:en_serio:-10 b:er_niet:11 b:er_staat:-11 b:era_00:10 b:erst_am:14 b:es_de:10 b:es_im:11 b:es_la:14
b:est_au:-13 b:est_de:15 b:est_donc:15 b:est_jamais:-9 b:est_pas:30 b:est_passe:-11 b:esta_en:-9 b:este_mail:9
b:et_000:16 b:et_est:9 b:et_la:-15 b:et_le:-23 b:et_mon:9 b:et_on:10 b:et_vous:20 b:etait_pas:-10 b:ete_payee:-11
b:euro_lo:9 b:expert_comptable:11 b:facture_de:10 b:facture_est:9 b:facture_ete:-9 b:falta_de:-10 b:faltam_os:12
b:fattura_0000:11 b:fattura_000:-11 b:fatura_esta:9 b:fatura_fica:16 b:favor_emitir:-10 b:favor_no:11 b:fe_ap:-9
b:fica_por:19 b:fin_annee:9 b:fine_mese:18 b:fino_al:-10 b:for_00:9 b:for_it:-12 b:for_the:24 b:for_this:17
b:friday_the:10 b:from_your:42 b:fur_die:-11 b:further_to:-9 b:gar_nicht:11 b:geachte_heer:10 b:geen_geld:17
b:gepruft_und:-17 b:get_it:10 b:gia_saldata:11 b:giudice_di:15 b:go_through:9 b:goods_receipt:-9 b:got_it:-10
b:gs_00:-14 b:gs_0:14 b:gutschrift_uber:11 b:habe_ich:15 b:haben_den:-10 b:had_to:-11 b:half_of:16 b:hallo_herr:31
b:has_been:-11 b:has_not:-9 b:has_the:11 b:hasta_que:17 b:hat_uns:9 b:have_asked:-9 b:have_had:-13 b:have_the:16
b:have_told:21 b:hay_dinero:10 b:he_is:-9 b:hebben_00:13 b:hebben_we:11 b:het_is:-14 b:het_op:-11 b:het_tweede:12
b:het_zo:9 b:ho_chiuso:14 b:ho_detto:11 b:hoy_no:-10 b:ich_fur:11 b:ich_hab:-10 b:ich_kann:-10 b:ich_mach:11
b:ich_mache:9 b:ich_nicht:15 b:ich_will:-10 b:ich_zahle:11 b:ici_la:12 b:if_your:9 b:ihnen_nichts:17
b:ihr_aussendienst:13 b:ihren_fragen:28 b:ik_0:14 b:ik_ben:-19 b:ik_betaal:15 b:ik_het:-12 b:ik_kan:-20 b:ik_maak:9
b:ik_naar:12 b:ik_niet:10 b:ik_uw:-10 b:ik_verzoek:12 b:il_00:25 b:il_bonifico:-10 b:il_codice:-11 b:il_credito:11
b:il_manquait:12 b:il_mio:-10 b:il_nostro:-14 b:il_numero:13 b:il_resto:-10 b:im_system:-10 b:in_banca:15
b:in_court:9 b:in_data:-14 b:in_de:11 b:in_fattura:9 b:in_giudizio:-10 b:in_march:17 b:in_mijn:-10 b:in_october:13
b:in_ons:-13 b:in_the:-15 b:in_writing:12 b:instead_of:12 b:intereses_de:11 b:into_liquidation:10 b:invoice_was:9
b:io_non:9 b:is_been:9 b:is_de:10 b:is_due:9 b:is_gisteren:-11 b:is_niets:11 b:is_not:-9 b:is_nothing:18 b:is_on:-16
b:is_op:-13 b:is_paid:-11 b:is_sitting:11 b:is_that:10 b:is_van:19 b:is_wrong:-9 b:isso_nao:10
b:issue_proceedings:11 b:ist_die:11 b:ist_nichts:-14 b:it_in:-15 b:it_is:13 b:it_on:14 b:it_we:12 b:it_will:-10
b:ja_esta:-13 b:ja_nao:-10 b:je_paye:22 b:je_refuse:9 b:je_vous:12 b:jours_fin:12 b:jullie_eigen:12 b:june_and:11
b:kann_ich:-13 b:keine_sorge:-11 b:keine_weiteren:12 b:keine_zahlung:9 b:kopie_van:12 b:kriegt_ihr:-9 b:la_0000:19
b:la_000:16 b:la_00:29 b:la_0:-14 b:la_banca:-15 b:la_banque:-9 b:la_caldaia:-10 b:la_chaudiere:16
b:la_contestazione:-9 b:la_de:10 b:la_differenza:11 b:la_empresa:-16 b:la_factura:16 b:la_misma:21 b:la_mitad:11
b:la_moitie:10 b:la_nota:16 b:la_pago:13 b:la_remise:10 b:la_tiene:26 b:la_transferencia:-9 b:la_vostra:-17
b:la_vs:9 b:laden_sie:-9 b:lb_0:-10 b:le_00:14 b:le_0:-15 b:le_faccio:-10 b:le_fatture:-11 b:le_pago:14
b:le_prochain:-9 b:le_solde:13 b:le_tribunal:-13 b:le_vostre:10 b:les_0:-9 b:less_notice:9 b:letter_before:-9
b:like_to:17 b:lista_de:22 b:lo_de:28 b:lo_dije:12 b:lo_pago:-12 b:lo_teneis:12 b:los_000:9 b:los_avisos:-11
b:los_dos:11 b:los_intereses:11 b:los_tribunales:9 b:lp_0:-10 b:lunes_te:17 b:ma_do:-9 b:maar_ik:-12
b:mailing_list:15 b:mails_over:18 b:mal_mit:14 b:manana_sin:10 b:mas_por:10 b:mas_que:10 b:md_0:19 b:me_deis:11
b:me_ha:-10 b:me_han:10 b:me_la:10 b:me_renvoyer:-10 b:me_tira:19 b:me_to:9 b:medicao_assinados:10 b:meio_do:9
b:merci_de:-12 b:met_de:-18 b:met_die:13 b:met_een:13 b:mi_ha:12 b:mi_mandante:10 b:mi_mandate:12 b:mia_figlia:10
b:minha_filha:10 b:mio_avvocato:9 b:mio_cliente:-9 b:misma_que:10 b:mit_der:-18 b:month_so:-10 b:mr_0:13
b:muss_ich:-10 b:my_email:9 b:na_fatura:-19 b:na_proposta:13 b:naar_de:18 b:nao_consta:12 b:nao_me:-13 b:nao_nos:9
b:nao_pago:21 b:nao_reconhece:-10 b:nao_sai:14 b:nao_sou:-9 b:nao_tenho:-19 b:nao_vamos:15 b:ne_la:9 b:ne_paie:10
b:ne_pas:-13 b:ne_suis:-9 b:need_to:-10 b:nei_prossimi:-9 b:nella_prossima:10 b:never_had:12 b:next_week:13
b:nicht_000:9 b:nicht_an:9 b:nichts_mehr:-9 b:nichts_zu:-9 b:niente_pagamento:18 b:niet_bij:-13 b:niet_door:12
b:niet_meer:-10 b:niet_van:30 b:niet_voor:-11 b:niks_meer:-16 b:no_dia:-10 b:no_es:26 b:no_la:22 b:no_me:-41
b:no_nos:22 b:no_pay:15 b:no_pienso:9 b:no_po:13 b:no_procede:13 b:no_te:-9 b:no_teneis:-9 b:no_tenemos:-16
b:no_tengo:-11 b:no_viene:9 b:noch_per:13 b:nog_niet:-16 b:nog_steeds:10 b:noi_non:11 b:nombre_de:10 b:non_00:12
b:non_autorizza:13 b:non_capisco:-19 b:non_ce:-10 b:non_ci:12 b:non_ee:10 b:non_era:-13 b:non_la:15 b:non_riesco:-10
b:non_so:-21 b:non_vi:11 b:nos_la:-10 b:nosotros_no:13 b:not_even:9 b:not_going:-11 b:not_in:-11 b:not_ours:13
b:not_owe:9 b:not_take:9 b:not_the:10 b:nota_di:21 b:nothing_left:-11 b:nothing_wrong:-15 b:notre_avocat:-9
b:notre_compte:13 b:notre_note:9 b:nous_contestons:13 b:nous_la:-12 b:nunca_foi:12 b:nur_die:-12 b:nur_eine:9
b:of_february:-9 b:of_our:-11 b:of_the:17 b:of_these:-11 b:off_against:-16 b:off_by:11 b:on_0:14 b:on_account:-12
b:on_en:9 b:on_my:-10 b:on_our:14 b:on_that:-10 b:on_the:37 b:on_thursday:-11 b:on_your:11 b:ons_een:12
b:ons_niet:-16 b:op_de:-15 b:op_die:-11 b:op_en:14 b:op_met:9 b:op_mijn:9 b:op_wit:-11 b:ordine_acquisto:17
b:os_000:12 b:os_dois:-11 b:ou_quoi:17 b:our_counsel:10 b:over_voor:11 b:pagamos_0:9 b:pagamos_dia:11 b:pagar_ate:17
b:pagata_il:12 b:pago_000:-11 b:pago_00:10 b:pago_de:-13 b:pago_el:-21 b:pago_in:13 b:paid_00:11 b:paie_pas:10
b:par_la:-9 b:para_que:17 b:partira_le:15 b:pas_moi:17 b:pay_for:14 b:pay_the:12 b:pay_you:9 b:pedido_00000:-11
b:pedido_que:13 b:per_0:15 b:per_il:-36 b:per_maand:-11 b:per_post:10 b:per_una:32 b:please_remove:23 b:pm_0:9
b:po_no:15 b:po_number:-10 b:por_danos:-11 b:por_este:9 b:por_falta:-18 b:por_la:14 b:por_pagar:28 b:por_semana:14
b:por_telefono:12 b:por_um:9 b:porque_ee:11 b:porque_el:-9 b:porque_la:16 b:pour_la:9 b:pour_rien:14 b:pour_vos:-9
b:prazo_de:-9 b:prossimi_giorni:-9 b:ps_0:12 b:qu_elle:-9 b:que_ai:16 b:que_el:14 b:que_es:-18 b:que_eu:-10
b:que_faltan:9 b:que_foi:-11 b:que_hemos:-9 b:que_ja:-9 b:que_la:14 b:que_lo:29 b:que_mi:11 b:que_mon:11
b:que_nao:33 b:que_no:21 b:que_nos:-9 b:que_ustedes:9 b:quel_giorno:9 b:quello_di:14 b:ra_0:21 b:ral_0000:13
b:rechnen_wir:9 b:rechnung_0000:-9 b:rechnung_nicht:13 b:recibo_de:13 b:reenvio_lo:35 b:reglement_de:-9
b:remise_de:11 b:remittance_for:-9 b:remove_me:-11 b:remove_this:12 b:resta_sospesa:10 b:retencao_de:-10
b:reverse_charge:12 b:ricevuto_la:-11 b:rimasta_in:13 b:rn_0:-9 b:saldata_il:16 b:sans_rancune:-15 b:sao_uns:15
b:sc_0:-12 b:schicken_sie:-11 b:se_me:-20 b:se_ne:15 b:se_paga:12 b:sea_el:10 b:sehen_uns:10 b:sem_um:-10
b:sera_paga:10 b:sera_viree:-9 b:shall_not:10 b:should_you:-12 b:si_chiede:-11 b:siamo_in:-9 b:sich_das:-9
b:sie_bitte:13 b:sie_das:13 b:sie_die:-18 b:sie_haben:-9 b:sie_von:13 b:siete_dei:14 b:signed_for:-14 b:sin_falta:10
b:since_0000:27 b:so_0:-12 b:so_pago:30 b:so_steht:15 b:so_we:16 b:so_you:-11 b:solde_de:16 b:somos_la:-11
b:sono_00:13 b:sp_0:10 b:speak_to:10 b:staat_dus:11 b:statt_0:10 b:steht_eine:-11 b:steht_es:11 b:su_base:12
b:su_burofax:19 b:su_reclamacion:-13 b:sua_empresa:13 b:subject_of:9 b:suis_pas:-10 b:sur_chorus:-9 b:sur_un:13
b:tag_wir:-11 b:tage_netto:13 b:tant_que:12 b:te_0:-10 b:te_doen:-12 b:te_lo:11 b:te_pago:10 b:te_paso:16
b:te_reenvio:37 b:telefono_con:19 b:tell_them:9 b:tenho_como:-9 b:thanks_for:-11 b:that_is:-9 b:that_you:-10
b:the_000:13 b:the_credit:19 b:the_email:10 b:the_file:11 b:the_former:9 b:the_invoice:-10 b:the_liquidator:9
b:the_next:-14 b:the_one:16 b:the_rest:18 b:the_subject:9 b:the_two:10 b:the_wrong:13 b:there_is:25
b:this_friday:-11 b:this_invoice:18 b:this_is:-9 b:this_morning:-12 b:this_one:16 b:to_see:16 b:to_sem:-10
b:to_take:-9 b:to_the:-11 b:tot_de:-11 b:toujours_pas:13 b:tres_faturas:-9 b:try_@:-10 b:turned_up:12 b:two_days:13
b:two_of:19 b:uber_0:-12 b:uit_uw:-12 b:um_extrato:-12 b:un_altra:-9 b:un_avoir:10 b:un_poco:11 b:un_refus:-9
b:un_reglement:10 b:und_0:10 b:und_am:-27 b:und_wird:16 b:uns_vor:22 b:until_the:-18 b:va_0:10 b:van_00:15
b:van_der:-11 b:van_het:11 b:van_jullie:9 b:van_mij:19 b:van_mijn:21 b:van_ons:9 b:van_tafel:10 b:ve_ho:11
b:ve_la:11 b:ve_le:13 b:veio_com:12 b:vendredi_apres:14 b:vergessen_sie:18 b:verrechnen_sie:9 b:vezes_no:15
b:vi_pago:14 b:viene_pagata:-14 b:viernes_pasado:11 b:virement_le:-9 b:voces_sao:11 b:voi_vostri:-12 b:vom_00:-9
b:vom_0:14 b:von_uns:20 b:voor_00:10 b:voor_een:9 b:voor_mij:-16 b:vorige_maand:-11 b:vos_uma:14 b:vostra_fattura:-9
b:vostri_solleciti:-13 b:votre_avoir:-9 b:votre_relance:10 b:votre_rib:-9 b:votre_technicien:9 b:vou_pagar:19
b:vous_avez:12 b:vous_est:10 b:vous_faire:12 b:vous_nous:9 b:vous_paye:14 b:vous_regle:-9 b:voy_poder:-12
b:was_00:12 b:was_not:11 b:was_the:10 b:we_are:11 b:we_did:10 b:we_hebben:-10 b:we_will:16 b:we_would:23
b:weitere_0:-9 b:wenn_ihr:-12 b:went_back:18 b:went_into:11 b:when_we:13 b:where_is:12 b:why_does:-9
b:widerspruch_eingelegt:9 b:wij_betalen:21 b:wij_hebben:15 b:wij_niet:13 b:will_be:15 b:will_go:-10 b:will_have:10
b:will_pay:22 b:wir_auf:10 b:wir_haben:-14 b:wir_mit:-11 b:wir_nicht:18 b:wir_seit:-9 b:wir_sind:12 b:wir_uns:12
b:wir_wunschen:14 b:wir_zahlen:19 b:wird_am:9 b:with_no:9 b:with_the:-24 b:with_you:18 b:with_your:-9 b:wordt_op:13
b:would_like:19 b:write_to:10 b:wrong_with:-15 b:wunschen_keine:13 b:ya_no:-9 b:ya_se:15 b:you_are:12 b:you_at:-9
b:you_for:10 b:you_friday:10 b:you_have:12 b:you_issue:9 b:you_sent:10 b:you_since:14 b:you_twice:-11 b:you_want:10
b:you_will:18 b:you_would:-12 b:your_credit:-27 b:your_letter:-17 b:your_list:-9 b:your_mailing:19 b:your_own:13
b:your_records:18 b:zijn_jullie:-17 b:zu_spat:9 b:zu_viel:9 b:zur_0000:9 b:zuruckgeschickt_dhl:10 b:zwart_op:-11
c:<a>:-10 c:<abe:-10 c:<aber:-12 c:<ac:-10 c:<acc:-11 c:<acco:-14 c:<ach>:-10 c:<acor:14 c:<acti:-10 c:<acu:11
c:<ad:-15 c:<adv:-13 c:<ag:-17 c:<ajui:-10 c:<all:-15 c:<alle:-21 c:<alm:10 c:<alma:11 c:<anci:10 c:<anco:-12
c:<ann:12 c:<ano:-12 c:<ano>:-11 c:<anu:12 c:<anul:10 c:<ap:-23 c:<ap>:-10 c:<ar:30 c:<are:11 c:<are>:11 c:<arr:15
c:<as>:12 c:<at:-10 c:<au:-21 c:<aus:16 c:<aut:-18 c:<av:-22 c:<avi:-11 c:<avis:-13 c:<ba:15 c:<bac:11 c:<ban:-24
c:<bank:-15 c:<bar:13 c:<bec:-10 c:<bed:-15 c:<bedr:-10 c:<bef:10 c:<befo:11 c:<begi:-10 c:<bei:10 c:<ben:-23
c:<ben>:-12 c:<best:17 c:<bet:26 c:<betw:14 c:<bi:-11 c:<bil:11 c:<bill:14 c:<bis:-12 c:<bl:17 c:<bli:14 c:<blij:13
c:<blo:-16 c:<bloc:-15 c:<boa:-12 c:<bon:-16 c:<bou:11 c:<box:10 c:<br:10 c:<bri:-16 c:<bro:26 c:<bue:-13
c:<buen:-13 c:<bur:15 c:<c>:12 c:<ca:27 c:<cab:-10 c:<cad:-17 c:<cam:10 c:<camb:10 c:<came:12 c:<cant:10 c:<capi:-12
c:<care:10 c:<cat:14 c:<cate:18 c:<ce>:-15 c:<ces:11 c:<ces>:14 c:<ch:32 c:<cha:31 c:<char:13 c:<chau:13 c:<cher:-12
c:<ci:21 c:<cia:13 c:<ciao:10 c:<cin:14 c:<clar:12 c:<cn:-13 c:<cnp:-11 c:<cnpj:-11 c:<co:-25 c:<co>:-13 c:<cob:16
c:<cobr:19 c:<cod:-22 c:<codi:-19 c:<col:27 c:<com>:13 c:<con:-10 c:<conc:-10 c:<cost:11 c:<cr:14 c:<cu:-13
c:<cue:-11 c:<dag:12 c:<dal>:12 c:<dall:-12 c:<dann:14 c:<das:-11 c:<dat>:12 c:<day:15 c:<de:33 c:<de>:-16 c:<deb:14
c:<debi:10 c:<ded:16 c:<dedu:20 c:<deja:12 c:<dem:17 c:<desa:-10 c:<desc:15 c:<dess:18 c:<det:-12 c:<dev:22
c:<devo:14 c:<di:23 c:<di>:19 c:<dia:-15 c:<dic:-14 c:<die>:13 c:<dif:14 c:<disp:-10 c:<dit:-16 c:<diz:19 c:<diz>:17
c:<do:-15 c:<do>:-13 c:<doe:-21 c:<doen:-10 c:<donc:12 c:<dop:23 c:<dopp:17 c:<doss:-10 c:<du:31 c:<due:16 c:<dus:10
c:<dus>:10 c:<ec:-18 c:<eco:-10 c:<ee:18 c:<eers:10 c:<eh:-10 c:<ei:14 c:<eige:10 c:<ein>:-11 c:<ell:10 c:<elle:10
c:<em:11 c:<ema:14 c:<emi:-13 c:<emit:-11 c:<en:-30 c:<engi:10 c:<ent:-20 c:<entr:-16 c:<env:-15 c:<er:-16 c:<era:17
c:<erh:-12 c:<erha:-11 c:<err:-11 c:<ers:11 c:<esc:-12 c:<escr:-16 c:<etai:13 c:<eu:-27 c:<eu>:-11 c:<eur:-10
c:<facc:-14 c:<fact:14 c:<fait:12 c:<fals:13 c:<fe:10 c:<fec:-12 c:<fech:-12 c:<feh:10 c:<fehl:10 c:<fer:19
c:<ferr:17 c:<fili:-12 c:<fio:10 c:<flo:-10 c:<fo:43 c:<for:22 c:<for>:16 c:<fot:14 c:<foto:14 c:<fr:15 c:<fra:11
c:<fu:23 c:<g>:-15 c:<gek:25 c:<gen:-18 c:<ges:-22 c:<gia>:11 c:<gib:12 c:<gibt:12 c:<gir:-10 c:<gis:-11 c:<gist:-11
c:<go:-10 c:<gra:-13 c:<grac:-10 c:<h>:-10 c:<ha:-13 c:<habe:13 c:<hac:-12 c:<hal:11 c:<har:-10 c:<he:12 c:<heb:14
c:<hebb:11 c:<hell:-11 c:<hi>:-15 c:<hin:12 c:<hint:12 c:<hir:12 c:<hire:12 c:<ho:-26 c:<ho>:-19 c:<hol:-20
c:<hou:15 c:<houd:14 c:<id:12 c:<inde:12 c:<indi:-13 c:<info:-11 c:<inv:19 c:<io:13 c:<io>:12 c:<ir:17 c:<is:21
c:<iss:18 c:<issu:15 c:<ist:-13 c:<ja:11 c:<jam:12 c:<jama:12 c:<je:-29 c:<jetz:-11 c:<jeu:-13 c:<jeud:-14 c:<jo:12
c:<junt:10 c:<kam:10 c:<kan:-24 c:<kann:-13 c:<kas:13 c:<ke:18 c:<kg:14 c:<kg>:14 c:<ki:11 c:<kl:26 c:<kla:18
c:<klag:16 c:<klar:10 c:<ko:-29 c:<kom:-18 c:<komm:-10 c:<kon:-11 c:<ku:-16 c:<kur:-15 c:<kurz:-12 c:<l>:29
c:<laa:-12 c:<laat:-13 c:<lan:-12 c:<las:-13 c:<lau:23 c:<laut:12 c:<lav:10 c:<lava:15 c:<le:-12 c:<lek:11 c:<li:20
c:<lie:-20 c:<lieg:-11 c:<lit:12 c:<lleg:11 c:<lo>:11 c:<lun:-11 c:<ma:-23 c:<maa:10 c:<mac:13 c:<mach:13 c:<mag:11
c:<mai:-31 c:<mail:-13 c:<mais:-12 c:<man:16 c:<mand:14 c:<manq:13 c:<mar:-19 c:<mark:-10 c:<mart:-10 c:<md:13
c:<md>:14 c:<me:-15 c:<mee:-14 c:<mei:10 c:<men:-14 c:<mens:-10 c:<mes:11 c:<mesm:10 c:<mess:-11 c:<met:15
c:<mete:12 c:<mi:10 c:<min:11 c:<minh:13 c:<mir:-24 c:<mir>:-19 c:<mis:22 c:<mita:10 c:<mm>:11 c:<mo:-16 c:<moe:-10
c:<mom:-12 c:<mome:-10 c:<mor:-12 c:<n>:-10 c:<nac:-16 c:<nach:-16 c:<ne:-19 c:<ned>:10 c:<nem>:12 c:<nes:-11
c:<nie>:11 c:<no>:10 c:<nog:11 c:<noss:11 c:<not:10 c:<not>:15 c:<nu:-15 c:<nu>:-11 c:<num:-11 c:<nun:12 c:<nunc:15
c:<ob:-15 c:<obr:-13 c:<obra:-11 c:<oh:15 c:<oi:-11 c:<oi>:-10 c:<ok:13 c:<ok>:12 c:<om:-13 c:<on:-25 c:<one>:13
c:<or:-12 c:<or>:-11 c:<ord:15 c:<ow:11 c:<own:13 c:<pa:56 c:<pag:37 c:<paga:12 c:<pago:10 c:<pai:14 c:<paie:20
c:<pan:13 c:<par:-13 c:<para:-18 c:<parl:14 c:<pas>:15 c:<pass:-15 c:<pat:13 c:<pate:10 c:<pau:-14 c:<paul:-10
c:<payi:12 c:<pd:-18 c:<pdf:-19 c:<pdf>:-18 c:<ped:12 c:<pedi:11 c:<pen:26 c:<per:-10 c:<pet:-17 c:<ph:12 c:<pho:15
c:<phot:14 c:<pi:13 c:<pic:10 c:<pie:10 c:<piu:-12 c:<piu>:-12 c:<pla:12 c:<plu:-12 c:<plus:-12 c:<po:12 c:<pod>:12
c:<pode:-11 c:<por>:-12 c:<poss:-11 c:<pr:-11 c:<pra:-18 c:<pra>:-10 c:<prec:11 c:<preg:-18 c:<pres:23 c:<prev:-10
c:<prez:12 c:<pro:-15 c:<prod:11 c:<prot:-12 c:<prov:-10 c:<pue:-10 c:<pun:11 c:<punt:15 c:<put:-10 c:<qu:30
c:<qua:21 c:<que>:11 c:<qued:-13 c:<quel:14 c:<rad:-14 c:<ram:10 c:<ran:-10 c:<rap:10 c:<rapp:13 c:<rece:-12
c:<rech:14 c:<recl:-13 c:<reco:15 c:<ren:-24 c:<rep:38 c:<repa:15 c:<res:13 c:<reso:18 c:<resp:-13 c:<ri:11
c:<rie:-11 c:<rig:19 c:<rip:10 c:<ris:18 c:<risp:12 c:<rub:10 c:<s>:19 c:<sa:-21 c:<sab:-16 c:<sabe:-10 c:<sal:-25
c:<sald:-11 c:<sale:-12 c:<sam:12 c:<sape:12 c:<sch:14 c:<sche:11 c:<schi:15 c:<scr:-10 c:<se:-17 c:<see:12
c:<see>:13 c:<sei:-17 c:<sept:10 c:<ser:-14 c:<sh:15 c:<sin>:13 c:<sis:-10 c:<sist:-10 c:<so:-36 c:<soit:10
c:<sol:-20 c:<som:11 c:<somm:11 c:<somo:-10 c:<sot:13 c:<sott:13 c:<sp:15 c:<spe:11 c:<sta:18 c:<stan:10 c:<steh:17
c:<su:-14 c:<sua:-10 c:<sui:-11 c:<sur:11 c:<sur>:13 c:<sy:-15 c:<sys:-13 c:<syst:-13 c:<ta:15 c:<tage:10 c:<tal:12
c:<tard:-16 c:<ten:-27 c:<teng:-14 c:<term:11 c:<than:-10 c:<this:-11 c:<to>:-18 c:<tod:-10 c:<tol:24 c:<told:12
c:<tot:-17 c:<tota:-12 c:<tou:-17 c:<tout:-16 c:<tro:11 c:<troc:11 c:<tu:14 c:<turn:11 c:<tw:12 c:<two:13 c:<two>:13
c:<u>:-11 c:<unt:-10 c:<ur:10 c:<us:21 c:<us>:14 c:<va:10 c:<val:-12 c:<vari:10 c:<vcs:12 c:<vcs>:12 c:<ve:40
c:<ve>:28 c:<vei:15 c:<veio:15 c:<vers:-19 c:<verw:-15 c:<vi:-13 c:<via:-16 c:<vie:10 c:<vier:17 c:<vo:18 c:<voc:10
c:<voi:21 c:<voi>:13 c:<vois:12 c:<vor:-13 c:<voss:-10 c:<vost:11 c:<vou:10 c:<vr:17 c:<vu:-12 c:<vuel:-10 c:<wa:17
c:<was:20 c:<was>:20 c:<we:30 c:<we>:24 c:<wee:-14 c:<wegg:-11 c:<wek:13 c:<weke:13 c:<wen:16 c:<went:10 c:<wij:13
c:<wij>:13 c:<wir:15 c:<wit:-16 c:<woll:12 c:<wr:23 c:<writ:10 c:<wro:12 c:<za:14 c:<zah:10 c:<zahl:10 c:<ze:13
c:<zer:14 c:<zie:12 c:<zieh:10 c:<zon:16 c:<zond:11 c:<zur>:-11 c:<zuru:10 c:<zus:-10 c:<zwe:13 c:<zwei:13 c:aal>:14
c:aan:-10 c:aand:-15 c:aar>:-12 c:aard:12 c:abe:-11 c:aber:-14 c:abi:-24 c:abin:-11 c:abo:10 c:acc:-25 c:accio:-12
c:acco:-16 c:accou:-12 c:ace:12 c:acen:13 c:acen>:12 c:achst:-11 c:acht:13 c:aci:-30 c:acio:-13 c:acion:-12
c:acor:15 c:acord:13 c:act:27 c:actad:10 c:actu:13 c:actur:22 c:ad>:19 c:ada>:19 c:ade:20 c:ades>:10 c:ado>:-13
c:adre:-11 c:adu:-13 c:adut:-10 c:adv:-13 c:aga:10 c:agamo:12 c:agar>:13 c:age>:-14 c:agen:11 c:agg:-15 c:aggi:-14
c:aggio:-12 c:agn:10 c:ago>:15 c:ags:10 c:agt>:10 c:ahl:17 c:ahl>:16 c:aie:27 c:aie>:18 c:aien:10 c:ail:-17
c:ain:-13 c:aio:-12 c:aio>:-14 c:air:12 c:aire>:10 c:ais:15 c:ais>:14 c:aiss:10 c:aisse:11 c:ajui:-10 c:ajuiz:-10
c:ak>:10 c:al>:-10 c:ald:-13 c:ali:-12 c:alk>:12 c:alla:22 c:alle:-16 c:alm:17 c:almac:12 c:alme:10 c:almen:10
c:alta>:-14 c:alten:-13 c:am>:27 c:ama:-11 c:amac:-19 c:amai:11 c:amais:10 c:amb:16 c:amen>:15 c:ament:-15 c:amo:11
c:amo>:10 c:ana:-10 c:ancal:13 c:ancor:-12 c:and:13 c:ande:-17 c:andem:-15 c:ando:19 c:ando>:10 c:ane:10 c:ang:-11
c:ang>:-10 c:ani:10 c:ank:-30 c:ank>:-20 c:ans>:-10 c:ansf:-10 c:ansm:11 c:ansmi:12 c:ansp:11 c:anspo:12 c:ant>:-13
c:anta:13 c:anu:11 c:anul:10 c:anz:-18 c:ao>:30 c:aos:-10 c:aos>:-10 c:ap>:-14 c:apel:-11 c:apis:-11 c:apisc:-12
c:app>:-10 c:appel:10 c:appen:-10 c:ar>:-21 c:ara>:-14 c:aram:21 c:aram>:21 c:arch:16 c:ardi:-11 c:ardi>:-10
c:arem>:10 c:ares:-10 c:arg:18 c:arge:14 c:ari>:12 c:aria>:-14 c:arie:11 c:ark:-15 c:ark>:-12 c:arl:-16 c:arla:-10
c:arlo:-16 c:aro:17 c:aro>:15 c:arr:17 c:arra>:10 c:arreg:12 c:arv:-10 c:arvi:-10 c:ary:-16 c:ary>:-13 c:asa:22
c:ase:-12 c:ass:-16 c:assa:-15 c:assi:10 c:assig:11 c:assu:-11 c:asu:-11 c:ata:-22 c:ata>:-12 c:ate:28 c:ate>:10
c:atem:-10 c:atemi:-10 c:aten:13 c:ater>:-10 c:ateri:15 c:ati>:21 c:ato:18 c:atr:-11 c:ats:-13 c:att:35 c:att>:10
c:attu:11 c:au>:-10 c:auch>:-10 c:aud:12 c:auf>:-11 c:aur:-11 c:aut>:18 c:auto:-11 c:ava:15 c:avis:-13 c:avo:-10
c:avol:13 c:avor:-12 c:avv:-10 c:ay>:-16 c:ban:-27 c:banca:12 c:banco:-15 c:bank:-12 c:bank>:-13 c:bar:22 c:barr:11
c:bbe:12 c:bben:11 c:bben>:11 c:be>:-11 c:bec:-12 c:bed:-14 c:bedr:-12 c:bef:11 c:befo:11 c:befor:11 c:begi:-11
c:begin:-11 c:bel:19 c:bel>:15 c:bep:10 c:ber>:-19 c:berec:12 c:best:10 c:beste:15 c:bet:23 c:betw:14 c:betwi:14
c:bez:-11 c:bia:14 c:bill:14 c:bille:10 c:bin:-26 c:bin>:-10 c:bitt:-11 c:bitte:-11 c:bli:30 c:blij:12 c:blijf:11
c:blo:-24 c:bloc:-18 c:blocc:-12 c:bloq:-14 c:bloqu:-14 c:boa:-12 c:bon>:11 c:bra:25 c:brac:11 c:brar:11 c:brar>:12
c:bre:-23 c:bre>:-10 c:bri:-10 c:bro:15 c:bt>:20 c:bts:13 c:bts>:13 c:buc:16 c:buch:19 c:bue:-14 c:buen:-13 c:bur:14
c:bus:-10 c:by>:-10 c:cab:-17 c:cabi:-10 c:cad:-15 c:cade>:10 c:cadu:-15 c:cadut:-10 c:cale>:10 c:came:10 c:came>:10
c:can:11 c:cant:10 c:cap:-13 c:capi:-14 c:capis:-12 c:care:12 c:carg:11 c:carte:-10 c:cat:11 c:cate:17 c:cater:10
c:cca:-11 c:cco:-13 c:ccou:-12 c:ccoun:-12 c:ced>:13 c:cel>:11 c:cella:-11 c:cen:16 c:cen>:11 c:certo:10 c:cev:-12
c:ch>:20 c:cha:47 c:chade:11 c:chal:12 c:chau:13 c:chem:18 c:cher:-12 c:chi:24 c:chl:-15 c:chn:15 c:chne:15
c:chnen:11 c:cho:16 c:chr:-17 c:chri:-17 c:chs:-14 c:chst:-10 c:cht>:-10 c:ci>:-12 c:cia>:-19 c:ciao:10 c:ciao>:10
c:cias:-10 c:cias>:-10 c:cid:-12 c:cien>:10 c:cim:18 c:cima:10 c:cima>:10 c:cio:-10 c:ckt:12 c:clam:-13 c:clama:-15
c:claro:15 c:clea:-10 c:clear:-12 c:cli:12 c:cnp:-11 c:cnpj:-11 c:cnpj>:-11 c:cob:15 c:cobr:19 c:cobra:27 c:cod:-27
c:code:-10 c:code>:-11 c:codi:-19 c:codic:-10 c:coe:-17 c:col:12 c:com>:13 c:cond:13 c:confi:-11 c:cong:10
c:cono:-15 c:contr:12 c:cor:10 c:cora:-12 c:cora>:-12 c:cord:17 c:corda:10 c:cords:10 c:cos:17 c:cos>:23 c:cou:-24
c:coun:-11 c:count:-14 c:cra:11 c:crit:10 c:ct>:12 c:cta:17 c:ctad:11 c:cte:11 c:ctor:-12 c:ctur:23 c:ctura:17
c:cuci:10 c:cup:-12 c:cur:-10 c:cus:-17 c:cusa>:-10 c:da>:32 c:dact:11 c:dade:13 c:dag>:-10 c:dall:-12 c:dam:-12
c:dann:17 c:dann>:10 c:dans:-10 c:dans>:-10 c:dara:16 c:daram:17 c:de>:11 c:deb:12 c:ded:19 c:dedu:20 c:dedui:14
c:dei>:12 c:deja:13 c:deja>:11 c:del:-19 c:dela:-12 c:dem:-15 c:dem>:-21 c:den:12 c:denz:15 c:denze:11 c:dep:-13
c:dert>:-10 c:desa:-12 c:desc:15 c:desco:14 c:dess:15 c:desso:12 c:det:-13 c:deud:10 c:deuda:10 c:dev:26 c:devo:14
c:df>:-18 c:di>:-37 c:dia:-13 c:diam:11 c:diamo:11 c:diat:-10 c:dic:-13 c:dico:-11 c:did:11 c:die>:17 c:dif:15
c:diffe:10 c:dig:-21 c:dig>:-12 c:dim:10 c:direc:-11 c:direk:13 c:dis:-14 c:disp:-12 c:dispo:-10 c:dite:10
c:dito>:14 c:diz>:16 c:doe:-21 c:doen:-10 c:doen>:-12 c:dom:10 c:don:-13 c:dona>:-11 c:donc:11 c:donc>:12 c:dop:19
c:dopp:15 c:doppi:11 c:dor:-15 c:dor>:-22 c:doubl:10 c:dred:10 c:dres:-10 c:drohe:10 c:ds>:-12 c:dt>:12 c:duc:11
c:due:20 c:due>:13 c:dui:17 c:dus:14 c:dus>:12 c:ean:-23 c:ear:-11 c:eas:-13 c:ebben:11 c:eben>:-11 c:ebito:10
c:ebt:11 c:eca:-14 c:ece:-16 c:eced:-11 c:echn:20 c:echne:18 c:eci:-16 c:ecid:-10 c:eciti:-10 c:ecl:-11 c:ecla:-14
c:eclam:-13 c:ect:10 c:ecto:-11 c:ed>:51 c:edac:12 c:edact:11 c:ede>:19 c:ediat:-10 c:edig:-10 c:edit:17 c:edit>:12
c:edite:14 c:edo:-35 c:edo>:-19 c:edor:-17 c:edu:20 c:educ:13 c:edui:14 c:ee>:12 c:eek:-10 c:eek>:-10 c:eel:11
c:eem:-21 c:eem>:-11 c:eep:-11 c:eer:28 c:eerd:12 c:eerd>:13 c:eers:10 c:eerst:10 c:ees:17 c:ees>:14 c:ef>:13
c:efa:11 c:efe:-10 c:efere:-16 c:efo:18 c:efor:16 c:efore:14 c:eg>:-22 c:egal:-10 c:ege>:13 c:egg:-19 c:egge:-12
c:egi:-12 c:egin:-18 c:egl:15 c:egla:11 c:egle:11 c:ego:14 c:ego>:12 c:egu:-12 c:ehl:11 c:eho:10 c:eht:11 c:eib:14
c:eid>:-11 c:eie:14 c:eier:12 c:eigen:10 c:eiger:-10 c:eim:16 c:ein:14 c:eio:13 c:eio>:13 c:eis:16 c:eis>:23
c:eit:-34 c:eit>:-19 c:eja:13 c:ek>:-11 c:eke:25 c:eken:17 c:eken>:15 c:ekk:12 c:ekke:11 c:eko:14 c:ekt:10 c:ekt>:11
c:el>:31 c:ela:-16 c:elb:11 c:ele:17 c:elev:15 c:eleve:16 c:elf:10 c:ell:-28 c:ella:-10 c:elle:14 c:ello:-19
c:ello>:-15 c:ellt:10 c:ellt>:12 c:elo>:-10 c:elon:11 c:ema:21 c:ema>:11 c:emai:15 c:eman:-10 c:emb:-10 c:emen:-16
c:ement:-11 c:emi:-31 c:emit:-20 c:empe:14 c:emu:12 c:en>:18 c:enc:-15 c:enca:-16 c:encim:10 c:end:-10 c:enda:-14
c:ende>:-14 c:ene:-17 c:engan:12 c:engo:-16 c:engo>:-16 c:enn:14 c:ent:-32 c:enta:22 c:entar:-11 c:entat:11
c:enti>:-11 c:ento:-13 c:entor:-10 c:entr:-16 c:enu:11 c:envia:-11 c:envio:15 c:envo:-17 c:envoy:-12 c:enz:14
c:enze:10 c:ep>:-11 c:epare:14 c:epi:12 c:epons:11 c:equ:-11 c:er>:-26 c:era:27 c:era>:19 c:eram:21 c:eram>:23
c:erc:-21 c:erce>:10 c:erch:-13 c:erche:-13 c:erci>:-10 c:erd:21 c:erd>:29 c:erde>:12 c:erdon:-11 c:ere:40 c:erec:16
c:erech:17 c:ered:13 c:ered>:13 c:erer:12 c:erer>:11 c:erg:-11 c:erge:-12 c:eri:-24 c:erif:-11 c:erifi:-10
c:erio:-15 c:erj:13 c:erja:13 c:erke:10 c:erkla:-11 c:ermin:13 c:ern:-39 c:ern>:-11 c:erno:-15 c:ero:19 c:eron:14
c:erons:10 c:erou:10 c:erp:-11 c:ers:13 c:ersc:15 c:ersch:17 c:ersp:-13 c:erst:11 c:erst>:23 c:ert:32 c:ertr:10
c:ertra:13 c:erv:11 c:erva:10 c:erve>:-12 c:ervi:15 c:ervic:16 c:erza:10 c:es>:27 c:esa:-17 c:esc:13 c:eschi:10
c:escon:13 c:ese:-14 c:esi:-10 c:esol:13 c:espa:-12 c:essa>:12 c:essag:-15 c:essen:12 c:esso:16 c:essou:12 c:est:12
c:esta:-14 c:esta>:17 c:estam:-14 c:estan:-14 c:estaz:-10 c:este>:-19 c:estel:19 c:esto:11 c:esto>:18 c:eston:11
c:estr:13 c:et>:-28 c:eta:18 c:eta>:13 c:etade:-12 c:etaie:10 c:ete:24 c:ete>:27 c:eten>:-11 c:eth:-13 c:eti:14
c:etira:13 c:eto>:-10 c:etrad:10 c:etre:13 c:ette>:13 c:etter:-10 c:etu:-11 c:etwi:14 c:etwis:14 c:etzt:-11
c:eu>:-11 c:euda:10 c:eudi:-14 c:eudi>:-14 c:eur:-12 c:eus:-11 c:eut:-11 c:euw:-12 c:eva>:-10 c:eve:14 c:even>:-13
c:ever:15 c:everd:16 c:evi:11 c:evid:13 c:ew>:-10 c:ewe:-13 c:exi:10 c:ext:-13 c:ezz:14 c:fac:-11 c:facc:-16
c:facci:-16 c:fact:15 c:factu:16 c:fals:13 c:fatt:10 c:fde>:10 c:fe>:-15 c:fec:-17 c:fech:-14 c:fecha:-11 c:feh:11
c:fehl:11 c:fel:10 c:fer:19 c:feri:11 c:ferm:-10 c:ferr:18 c:ferra:14 c:ff>:-17 c:ffa:10 c:ffe:16 c:ffer:12
c:ffere:12 c:ffi:-16 c:ffic:-12 c:fic:-25 c:fie:-12 c:fili:-12 c:filia:-11 c:fio:10 c:firma:16 c:flo:-13 c:fono>:10
c:for:15 c:for>:16 c:fore>:14 c:forma:-11 c:forn:-10 c:fot:12 c:foto:12 c:franc:10 c:frau>:-11 c:fur:11 c:gaa:10
c:gado:-14 c:gado>:-10 c:gal:-11 c:gam:10 c:gamo:13 c:gamos:13 c:gar>:10 c:gd>:14 c:gebe:-11 c:geh:13 c:geho:13
c:gek:25 c:geko:12 c:geld:-12 c:gele:14 c:gelev:16 c:gen:-29 c:gend:-17 c:gende:-12 c:gere:10 c:gest:-14 c:gev:-12
c:gew:-14 c:gge:-14 c:ggi:-16 c:ggio:-14 c:ggio>:-15 c:ght>:10 c:gia:10 c:gia>:14 c:gib:13 c:gibt:12 c:gio:-11
c:gio>:-17 c:gis:-10 c:gist:-13 c:giste:-10 c:gle:21 c:gli:-21 c:gli>:-11 c:gne:30 c:gner:11 c:gni:14 c:gno:-11
c:gnor:-10 c:go>:14 c:gon:-10 c:grac:-12 c:graci:-10 c:gron:10 c:gua:13 c:gue>:12 c:guei:-11 c:gues>:11 c:gun:-10
c:gut:11 c:gut>:11 c:ha>:12 c:habe:15 c:had:16 c:had>:11 c:hade:12 c:haden:10 c:haha:10 c:hal:24 c:hall:13
c:hank:-10 c:hau:10 c:he>:12 c:heb:15 c:hebb:11 c:hebbe:11 c:hee:19 c:heet:13 c:hell:-11 c:hem:16 c:hema:20
c:hema>:20 c:her:-14 c:her>:-18 c:here>:10 c:hes:-12 c:hi>:-20 c:hic:14 c:hick:12 c:hickt:13 c:hing:-10 c:hint:12
c:hinte:12 c:hir:14 c:hire:14 c:hire>:10 c:hl>:25 c:hle:14 c:hne:22 c:hnen:14 c:hnen>:14 c:ho>:-21 c:holt:11
c:hom:-10 c:hot:21 c:hoto:15 c:hotos:13 c:houd:10 c:hri:-17 c:hst:-10 c:ht>:12 c:hui:-10 c:ial:-15 c:iale:-12
c:iamo:11 c:iamo>:11 c:ias>:-13 c:ibe:15 c:ibt:19 c:ibt>:10 c:ica:-10 c:ica>:-13 c:iced:10 c:iced>:10 c:ices:-10
c:ich>:20 c:iche:-20 c:icht:-10 c:icht>:-18 c:ichte:12 c:ici:19 c:ici>:13 c:icia>:-10 c:icio:14 c:ick:12 c:ickt:13
c:ico:12 c:ico>:15 c:id>:-11 c:ida:23 c:idad:19 c:idad>:12 c:idade:15 c:idas:10 c:idas>:10 c:ide:11 c:iden:16
c:ie>:24 c:ieb:-14 c:ief:21 c:ief>:13 c:ien:-21 c:iend:-14 c:iene:-13 c:iens:14 c:iente:-12 c:ier:10 c:ier>:20
c:iera:12 c:ieram:13 c:iern:-10 c:ies:-15 c:ies>:-11 c:iet:11 c:iets:-10 c:iets>:-11 c:ieuw:-12 c:iffe:11 c:iffer:10
c:ifi:-18 c:ific:-12 c:ig>:-10 c:igd>:10 c:igna:-11 c:igne:26 c:igne>:13 c:igno:-10 c:ignor:-10 c:igo>:-13
c:ihren:11 c:ij>:18 c:ija:-10 c:ijd:-10 c:ijf:11 c:ike:13 c:ike>:10 c:il>:-11 c:ile:19 c:ilen:10 c:ilh:12 c:ilia:-14
c:ilial:-10 c:ill:14 c:illa>:12 c:illed:10 c:im>:-11 c:ima:16 c:ima>:12 c:ime:15 c:imes:14 c:imo>:-16 c:imos:15
c:imos>:16 c:in>:-22 c:ina:-15 c:ina>:-10 c:inado:10 c:inch:14 c:ind:15 c:inde:20 c:indi:-15 c:indo:13 c:indo>:12
c:info:-11 c:ing:-21 c:inis:-12 c:inist:-11 c:inn:-13 c:ins:-11 c:int:32 c:int>:12 c:inte:15 c:intei:12 c:inter:10
c:inu:11 c:inut:10 c:inv:20 c:inz:10 c:ior>:11 c:ir>:-18 c:ira:18 c:ira>:15 c:irec:-11 c:irek:13 c:irekt:13
c:irma:19 c:irme:-12 c:iro:-16 c:iro>:-10 c:irt:11 c:is>:36 c:isa>:10 c:isc:-14 c:isco:-19 c:isco>:-13 c:ise>:13
c:iss:15 c:iss>:-11 c:issa:10 c:issu:12 c:issue:10 c:ist:12 c:ist>:-11 c:istem:-10 c:isten:22 c:isti:17 c:istr:-16
c:istra:-10 c:ita>:12 c:itat:-10 c:itaz:11 c:ite:13 c:itir>:-10 c:ito:-17 c:itor:-10 c:itors:-10 c:itre:-11
c:itt:-16 c:itte:-11 c:itte>:-15 c:itz:-11 c:iu>:-28 c:iudiz:-10 c:iva>:10 c:ive:11 c:ivo:-11 c:ivre:12 c:ix>:23
c:iz>:11 c:izi:-11 c:izio>:-10 c:jama:12 c:jamai:10 c:jei:-11 c:jet:-10 c:jetz:-11 c:jeu:-13 c:jeud:-14 c:jeudi:-14
c:jo>:13 c:jui:-12 c:just>:-11 c:kan:-25 c:kann:-12 c:kann>:-13 c:ke>:21 c:kee:10 c:keer:11 c:ken:13 c:ken>:14
c:ket:10 c:kg>:14 c:klag:12 c:klage:11 c:know:-11 c:komm:-10 c:komme:-11 c:kon:-10 c:kri:11 c:kt>:12 c:kur:-15
c:kurz:-10 c:kurze:-10 c:laat:-12 c:laat>:-12 c:lad:-15 c:lade:-12 c:laden:-14 c:lage:11 c:lah:12 c:lai:-12
c:lam:-10 c:lama:-18 c:lamac:-18 c:lan>:-11 c:laro:15 c:laro>:15 c:las>:11 c:lat:-10 c:lau:20 c:laut:12 c:laut>:12
c:lava:16 c:lde:-13 c:lea:-22 c:lear:-12 c:leci:-10 c:led>:11 c:ledi:-13 c:ledig:-10 c:lei:14 c:len:11 c:lena:14
c:lena>:12 c:ler:34 c:ler>:12 c:les:14 c:less:15 c:less>:15 c:let:20 c:lete:11 c:leto:-10 c:lett:12 c:leve:14
c:lever:14 c:lgend:-12 c:li>:-22 c:lia>:15 c:lial:-10 c:lial>:-11 c:licad:17 c:liegt:-12 c:lij:15 c:lijf:11
c:lijft:10 c:lim:-11 c:lin:14 c:ling:12 c:lini:10 c:lk>:11 c:lla:10 c:lla>:16 c:lle:18 c:lle>:-13 c:lleci:-10
c:lled>:12 c:lleg:10 c:llem:10 c:ller:12 c:lles:10 c:lles>:11 c:llez:-11 c:llez>:-11 c:llo:-23 c:llo>:-22 c:llow:-10
c:lmac:11 c:lmace:12 c:lme:10 c:lmen:10 c:loc:-14 c:locc:-12 c:locca:-13 c:lock:-10 c:loo:-13 c:loq:-14 c:loqu:-14
c:loque:-14 c:lor:11 c:low:-13 c:lst:-10 c:lt>:20 c:lta>:-12 c:lter:-10 c:lti:-11 c:ltr:12 c:lun:-20 c:lung:-12
c:lungs:-11 c:lus:-12 c:lus>:-19 c:lvi:12 c:ly>:-15 c:lzi:11 c:ma>:16 c:mac:18 c:mace:12 c:macen:12 c:mach:17
c:maili:12 c:man:13 c:mand:10 c:manda:12 c:mang:10 c:manq:13 c:manqu:13 c:mar:-22 c:march:10 c:mark:-11 c:mark>:-10
c:mart:-10 c:mati:-13 c:matio:-10 c:mbre:13 c:mbre>:15 c:md>:13 c:medi:12 c:mee:-20 c:meer>:-10 c:mei:15 c:mel:10
c:men:-33 c:men>:-10 c:ment:-28 c:menti:-12 c:mes:34 c:mes>:13 c:mesm:10 c:messa:-16 c:metad:-12 c:mett:-10
c:mijn:-10 c:min:-16 c:mini:-12 c:minis:-13 c:mir:-18 c:mir>:-20 c:mis:29 c:mise>:10 c:missa:12 c:misso:-15
c:mit:-23 c:mm>:19 c:mma:21 c:mmand:10 c:mme>:10 c:mmen>:-15 c:mment:11 c:mo>:-20 c:moe:-13 c:mom:-12 c:mome:-10
c:momen:-10 c:mor:-11 c:mos:20 c:mos>:12 c:mou:11 c:mov:12 c:move:17 c:mpe:30 c:mper:10 c:mpl:-16 c:mpo:-22
c:mpo>:-11 c:mpre>:11 c:mprom:-13 c:mpu:10 c:muni:-10 c:munic:-10 c:nachs:-10 c:nal>:-11 c:nao:10 c:nao>:10 c:nba:10
c:nca>:11 c:ncal:13 c:ncale:13 c:ncas:-11 c:nch:19 c:ncia:-10 c:ncim:10 c:ncor:-13 c:ncora:-12 c:ncu:-14 c:nd>:-15
c:nda:-11 c:ndara:16 c:nde:12 c:ndem:-17 c:ndem>:-19 c:nden:16 c:ndenz:11 c:ndi>:-24 c:ndia:10 c:ndin:10 c:ndo:32
c:ndo>:26 c:ndre:11 c:ndred:10 c:ne>:21 c:nem>:15 c:nero:16 c:nes:-13 c:ness:-13 c:net:13 c:nette:-10 c:netto:11
c:nfo:-11 c:ngel:14 c:ngele:13 c:ngen:-11 c:ngen>:-10 c:ngin:10 c:ngl:12 c:ngo:-16 c:ngo>:-13 c:ngs:-13 c:ni>:28
c:nid:11 c:nida:10 c:nie>:10 c:niets:-10 c:nieu:-12 c:nieuw:-12 c:nio:-16 c:nio>:-11 c:nis:-22 c:nist:-11 c:nite>:10
c:nna:-10 c:nnt>:10 c:nnule:11 c:no>:10 c:noc:-13 c:noch:-10 c:nog:11 c:nom:-11 c:nor:-11 c:nori:-11 c:nos>:-12
c:noss:11 c:now:-15 c:now>:-14 c:npj:-11 c:npj>:-11 c:nqua:11 c:nsei:11 c:nseil:10 c:nser:-11 c:nser>:-12 c:nsf:-10
c:nsi:-13 c:nsig:-10 c:nsm:11 c:nsmi:12 c:nsmis:10 c:nsp:15 c:nspo:12 c:nsu:-13 c:nta:14 c:ntas:-10 c:ntas>:-10
c:ntat:12 c:nte:13 c:ntei:17 c:nteir:13 c:nten>:-10 c:nter>:12 c:ntere:11 c:nterp:-12 c:nth>:-10 c:nti>:-17
c:ntim:10 c:ntor:-12 c:ntor>:-11 c:ntra:20 c:ntra>:-12 c:ntrat:34 c:ntro:-11 c:nul:20 c:nule:12 c:num:-18 c:nunc:11
c:nunca:15 c:nung:-11 c:nur:-10 c:nut:14 c:nve:17 c:nven:10 c:nvia:-11 c:nviar:-11 c:nvio:19 c:nvio>:19 c:nvo:-13
c:nvoy:-12 c:nvoye:-12 c:nze:14 c:oa>:-10 c:obra:26 c:obrar:14 c:obre:-15 c:obre>:-15 c:ocar:11 c:occ:-12 c:occa:-13
c:och:-24 c:ocu:-10 c:od>:10 c:ode:-22 c:ode>:-10 c:oder>:-11 c:odi:-29 c:odic:-13 c:odice:-10 c:odig:-11 c:odo>:-10
c:oer:14 c:oer>:14 c:oes:-18 c:oes>:-15 c:og>:16 c:ogl:-12 c:ogli:-12 c:ogni:10 c:ogni>:10 c:ogo:10 c:ogo>:11
c:ohe:16 c:ohe>:15 c:oi>:-11 c:oiced:11 c:ois:15 c:oit:15 c:oit>:14 c:ole>:11 c:oleto:-12 c:oll:13 c:oll>:13
c:ollen:16 c:olt:20 c:om>:11 c:oment:-13 c:omes:10 c:omes>:10 c:omet:-11 c:omi:-26 c:omin:-12 c:omis:-12 c:omiss:-12
c:omm:27 c:omma:15 c:omman:10 c:omme:16 c:omme>:13 c:omo:-25 c:omos:-11 c:omos>:-11 c:on>:18 c:ona:-11 c:ona>:-10
c:onc>:12 c:ond:10 c:onden:11 c:one:-19 c:ong:16 c:onse:15 c:onsei:10 c:onta:-10 c:ontr:14 c:ontra:22 c:onven:11
c:oor:-14 c:oord:-11 c:open:-11 c:opp:18 c:oppi:10 c:oqu:-17 c:oque:-17 c:or>:-11 c:ora:-17 c:orch:13 c:ord:19
c:ord>:-12 c:order:20 c:ordo:10 c:ore:-12 c:org:-28 c:orge:-15 c:oris:-12 c:ork:14 c:ork>:14 c:orm:-15 c:orm>:-10
c:orma:-15 c:orr:-12 c:orre:-11 c:orres:10 c:orro:10 c:ort:14 c:ort>:16 c:orta:-16 c:ortal:-19 c:orte:12 c:os>:12
c:osa:-13 c:oss:-24 c:ossi:-17 c:ost:28 c:ostro:10 c:ota>:12 c:oto:33 c:otor:13 c:otor>:16 c:otos:21 c:otos>:21
c:otr:-15 c:otre:-16 c:otre>:-12 c:ott:16 c:otte:14 c:otte>:11 c:otto>:13 c:oun:-15 c:ount:-18 c:oup:-11 c:ours:13
c:ours>:13 c:ous:20 c:ous>:21 c:out:-15 c:ouv:-13 c:ove:-10 c:over:-12 c:ow>:-22 c:own:10 c:oy>:-10 c:pag:34
c:paga:14 c:pago:10 c:pago>:15 c:pai:23 c:paie:20 c:paie>:16 c:pal:11 c:pan:16 c:par:-15 c:para:-14 c:pare:16
c:parl:17 c:pas>:14 c:pasa:12 c:pass:-19 c:passe:-10 c:pat:14 c:pau:-13 c:paul:-10 c:payi:12 c:payin:12 c:pdf:-19
c:pdf>:-18 c:ped:16 c:pedi:12 c:pedi>:13 c:pel:12 c:pel>:19 c:pen:-17 c:pen>:-14 c:perdi:11 c:perdo:-11 c:perr:-15
c:pers:11 c:pert:17 c:pet:16 c:pete:10 c:pete>:11 c:pho:14 c:phot:14 c:photo:14 c:pie:18 c:pir:-15 c:pire:-11
c:pisco:-14 c:piu:-12 c:piu>:-12 c:pj>:-12 c:pla:22 c:ple:-19 c:plu:-11 c:plus:-10 c:plus>:-12 c:pod>:12 c:poi:13
c:pois:10 c:pom:11 c:pond:11 c:pondo:13 c:por>:-10 c:porta:-14 c:pos:-19 c:poss:-13 c:pp>:-13 c:ppara:11 c:ppe:23
c:ppel:13 c:ppen:-13 c:ppi:10 c:pra:-19 c:pre:13 c:preco:11 c:preg:-22 c:prega:-10 c:pren:10 c:pres:23 c:presc:14
c:prest:15 c:prev:-10 c:prez:13 c:pri:11 c:pro:-21 c:prod:11 c:prom:-14 c:promi:-13 c:prov:-12 c:pul:10 c:pun:10
c:punt:14 c:punto:16 c:qua:29 c:que:-31 c:qued:-13 c:queda:-11 c:quel:12 c:quer>:-12 c:quest:-12 c:ra>:11 c:raci:-14
c:radi:-10 c:ragen:12 c:rai:-24 c:ral:11 c:ram:33 c:ram>:36 c:ranco:16 c:rand:12 c:rans:12 c:ransf:-10 c:ransm:11
c:ransp:12 c:rant:-14 c:rant>:-10 c:rapp:13 c:ras:-10 c:rate:-10 c:ratio:13 c:rato>:11 c:rau:-12 c:rau>:-10
c:rbe:-11 c:rca:-13 c:rch>:13 c:rche:-13 c:rche>:-13 c:rci>:-11 c:rd>:19 c:rde>:11 c:rden:-12 c:rden>:-11 c:rder:15
c:rdi>:-16 c:rdon:-11 c:re>:-20 c:rece:-14 c:rech:25 c:rechn:17 c:recht:11 c:recl:-13 c:recla:-13 c:reco:21
c:recto:-11 c:red:21 c:red>:15 c:redac:11 c:redi:10 c:redit:13 c:reem:-10 c:reen:10 c:ref:-11 c:refe:-12 c:refer:-10
c:reg:-11 c:regl:21 c:regla:11 c:regle:14 c:reis>:11 c:rek:23 c:rekt:11 c:rekt>:14 c:rel:-15 c:rela:-11 c:rem:13
c:rem>:16 c:reo:-11 c:rep:31 c:repa:10 c:repar:12 c:res>:-17 c:resa:-14 c:resa>:-12 c:resc:21 c:rescr:14 c:resol:14
c:rest:21 c:rest>:12 c:resta:25 c:ret:-23 c:rett:-13 c:reu:-12 c:rez:21 c:rge:-10 c:rgen:-10 c:rhalt:-12 c:ri>:28
c:ria:16 c:riam:-11 c:rib:-20 c:rica:14 c:rie:-33 c:rie>:-11 c:rieb:-10 c:rif:-10 c:rifi:-13 c:rig:20 c:rij:-12
c:rin:-16 c:ring:-19 c:ring>:-19 c:rio:-16 c:risp:13 c:rispo:14 c:rit:14 c:rit>:10 c:riv:11 c:rja:13 c:rkla:-11
c:rklar:-10 c:rli:13 c:rma>:-14 c:rmad:11 c:rmado:10 c:rmel:12 c:rmin:14 c:rmo:10 c:rni:-10 c:rno:-13 c:ro>:15
c:rob:-13 c:roc:13 c:roca:13 c:rocar:10 c:rod:14 c:roe:17 c:rohe:11 c:roi:12 c:rom:-11 c:romi:-14 c:romis:-13
c:ron:21 c:ron>:12 c:ros:-10 c:rov:-12 c:rpa:10 c:rra:10 c:rrag:10 c:rreg:16 c:rregl:13 c:rres:12 c:rresp:10
c:rret:-14 c:rri:10 c:rro:16 c:rro>:24 c:rsc:17 c:rsch:18 c:rse:12 c:rse>:19 c:rsp:-13 c:rst:14 c:rst>:25 c:rt>:26
c:rta:-18 c:rtal:-20 c:rtal>:-20 c:rte:11 c:rten:14 c:rten>:12 c:rtes:10 c:rtes>:14 c:rti:13 c:rto:13 c:rtra:13
c:rtrag:13 c:rua:17 c:rua>:13 c:ruc:17 c:ruh:-11 c:rus:-17 c:rus>:-11 c:rva:12 c:rve:-10 c:rve>:-12 c:rvic:16
c:rvici:10 c:ry>:-32 c:rze:-11 c:rzo:-12 c:sa>:15 c:sab:-18 c:sad:-12 c:sada:-11 c:sada>:-11 c:sag:-17 c:sage:-19
c:sagg:-10 c:saggi:-10 c:sagt:13 c:sagt>:13 c:sais>:12 c:sal:-21 c:sald:-11 c:sape:12 c:scade:11 c:sch:22 c:sche:18
c:schi:25 c:schil:10 c:schr:-10 c:sco>:-13 c:scont:13 c:scor:11 c:scord:10 c:scus:-10 c:se>:12 c:see:12 c:see>:16
c:segu:-12 c:sei:-14 c:sei>:-10 c:seil:10 c:seit:-10 c:sen:13 c:sept:10 c:ser:-20 c:ser>:-10 c:seri:-13 c:serve:-10
c:ses:-12 c:seu:-11 c:she:15 c:shee:14 c:sheet:15 c:sib:-11 c:sibl:-10 c:sible:-10 c:sic:-18 c:signa:-13 c:signe:27
c:sin>:17 c:siste:-10 c:sit:-13 c:sito:-12 c:sito>:-10 c:sma>:10 c:smi:11 c:smis:11 c:soc:-10 c:soci:-11 c:soit:10
c:soit>:10 c:solu:11 c:som:10 c:somm:11 c:somme:10 c:somo:-10 c:somos:-10 c:sor:-13 c:sos:-13 c:sot:16 c:sott:13
c:sotto:13 c:sous:13 c:sous>:14 c:sperr:-13 c:spond:16 c:spons:-12 c:spu:10 c:ssa:-19 c:ssag:-15 c:ssagg:-10
c:ssao:11 c:ssao>:11 c:sse>:-13 c:ssen:24 c:ssent:10 c:ssi:-13 c:ssig:11 c:sso>:-14 c:ssou:10 c:ssue:10 c:ssun:-10
c:sta:10 c:sta>:18 c:stam:-11 c:stamo:-15 c:stan:-13 c:stat:11 c:state:10 c:statt:16 c:staz:-10 c:stazi:-10 c:ste:11
c:ste>:-17 c:steh:14 c:stel:13 c:steld:10 c:stem:-15 c:stema:-11 c:sten:25 c:sten>:12 c:sti:10 c:stim:-14 c:sto>:15
c:ston:16 c:storn:10 c:str:10 c:strat:-18 c:stu:13 c:stun:11 c:stung:12 c:sua:-16 c:sub:-12 c:sue:15 c:sue>:12
c:sui:-10 c:sun:-15 c:sur>:13 c:sys:-11 c:syst:-11 c:syste:-11 c:taa:-11 c:tad:23 c:tada:12 c:tada>:15 c:tade:-14
c:tade>:-13 c:tado:18 c:tados:13 c:taie:10 c:taien:10 c:tal>:-22 c:tam:12 c:tao:13 c:tar:-33 c:tar>:-15 c:tard:-17
c:tarde:-10 c:tate>:10 c:tatt:10 c:tatt>:10 c:tea:13 c:tead:13 c:teh:13 c:tei:11 c:teir:13 c:tel:10 c:teld:12
c:teld>:10 c:tellt:10 c:tem:-20 c:ten:34 c:ten>:15 c:tend:10 c:tende:11 c:teng:-10 c:tengo:-14 c:teni:12 c:ter>:-10
c:tera>:10 c:teri:20 c:teria:12 c:terin:11 c:term:10 c:termi:11 c:terp:-11 c:tes>:10 c:testa:-20 c:testo:16
c:th>:-15 c:thank:-10 c:that>:11 c:ther>:-14 c:this:-11 c:this>:-11 c:tho:-12 c:tic:19 c:tica:-10 c:tico:23
c:tico>:18 c:time:16 c:times:12 c:tin:24 c:ting:12 c:ting>:13 c:tio>:-10 c:tion:12 c:tir>:-10 c:tira:29 c:tira>:11
c:tiro:-13 c:to>:30 c:tod:-12 c:togr:10 c:tol:29 c:told:12 c:ton:21 c:tore:-10 c:tors:-14 c:tors>:-12 c:tot:-18
c:tota:-14 c:tou:-13 c:tout:-17 c:tout>:-14 c:tra:22 c:tra>:-15 c:trad:13 c:trag:12 c:trag>:13 c:trai:-11 c:trans:11
c:trat:18 c:trato:14 c:tre:-25 c:tre>:-14 c:tres:-15 c:tri:-10 c:trie:-11 c:troc:12 c:troca:12 c:ts>:22 c:tte>:10
c:tti>:-15 c:ttin:11 c:tto:12 c:tto>:22 c:ttu:11 c:tum:11 c:tung:17 c:tung>:12 c:tur:18 c:tura:11 c:turas:-10
c:turee:10 c:tus>:-10 c:tuurl:13 c:twi:14 c:twis:14 c:twist:14 c:two:17 c:two>:13 c:ty>:-12 c:tz>:10 c:tzt:-15
c:tzt>:-12 c:uai:10 c:ual>:11 c:uan:12 c:uand:10 c:uando:13 c:uar:-11 c:uard:-11 c:uari:12 c:uari>:12 c:ub>:-13
c:ubb:13 c:uber>:-12 c:ubi:15 c:uch>:-14 c:uci:10 c:uda:10 c:udi:-16 c:udi>:-14 c:udic:17 c:udiz:-10 c:udizi:-10
c:udo>:13 c:ue>:19 c:ued:-12 c:uer>:-11 c:ues:10 c:ues>:11 c:uestr:10 c:uf>:-12 c:ufe:-14 c:uge:10 c:ugesa:10
c:ui>:-15 c:uit>:-11 c:ule:12 c:ulo:16 c:ulo>:19 c:ulti:-13 c:um>:19 c:umi:11 c:umm:-10 c:umme:-12 c:ump:16
c:un>:-12 c:unb:10 c:unc:15 c:unca:15 c:unca>:15 c:une:-11 c:ungs:-13 c:uni:-16 c:unic:-12 c:unica:-11 c:unio:-11
c:unto:15 c:unto>:14 c:upe:-17 c:uras:-10 c:uras>:-10 c:urc:-13 c:uree:10 c:url:16 c:urli:14 c:uro>:-11 c:urr:10
c:uruc:10 c:uruck:10 c:urze:-10 c:us>:-17 c:usi:-10 c:ust:-17 c:ust>:-11 c:uste:-12 c:uta:-12 c:uta>:-11 c:ute:-14
c:uts:13 c:utto:-10 c:uur:13 c:uurl:13 c:uw>:-14 c:val:-12 c:vam:12 c:vamo:11 c:van:-14 c:vare:-10 c:vari:13
c:varia:12 c:vati:10 c:vcs:12 c:vcs>:12 c:ve>:19 c:veio:15 c:veio>:15 c:vemo:10 c:vemos:10 c:vend:10 c:vent:14
c:vera:-15 c:verd:23 c:verd>:17 c:verde:11 c:vere>:-12 c:verif:-10 c:verl:12 c:verra:-10 c:vers:-13 c:vertr:10
c:verw:-17 c:ves:18 c:ves>:14 c:vi>:20 c:via:-31 c:viar:-11 c:vic:19 c:vici:12 c:vicio:12 c:vien:-13 c:vier:14
c:viera:13 c:vio:20 c:vio>:24 c:vir:-15 c:vis:-10 c:visa:-10 c:vit:11 c:vo>:-11 c:voca:-12 c:voi:23 c:voi>:12
c:vois:11 c:voll:-12 c:volu:-12 c:vor:-22 c:vora:-10 c:voss:-10 c:vost:11 c:vostr:11 c:voy:-12 c:voyer:-10 c:vre:15
c:ware:10 c:was:14 c:was>:14 c:way:-15 c:way>:-11 c:we>:25 c:wee:-15 c:weg:-10 c:wegg:-11 c:wek:15 c:weke:15
c:weken:11 c:wen:17 c:wen>:11 c:went:10 c:went>:10 c:werde:-10 c:wie:13 c:wij>:13 c:wir:18 c:wirt:10 c:wis:12
c:wist:15 c:wit:-15 c:wo>:15 c:woll:11 c:wolle:12 c:writ:10 c:wro:12 c:xim:-10 c:yer:-12 c:yer>:-13 c:yst:-10
c:yste:-10 c:za>:14 c:zaa:12 c:zah:17 c:zahl:17 c:zahl>:17 c:zer:16 c:zero>:10 c:zio>:-11 c:zion:12 c:zon:14
c:zond:13 c:zonde:14 c:zt>:-14 c:zur>:-11 c:zuruc:10 c:zus:-14 c:zwa:-10 c:zwe:12 c:zwei:13 c:zza>:10 d:0.1:-18
d:0.55:-37 d:0.7:-19 e:paid=none:18 e:promise=day:25 e:promise=none:-23 e:run=none:-13 f:_amount:47 f:_day:-40
f:_invoice:139 f:ack:12 f:admin:-78 f:all:-17 f:bounce:-19 f:closed:-10 f:contest:-52 f:copy:-31
f:d.ADVERTISING_PROMO:13 f:d.ALLOWANCE_CHARGE:19 f:d.BALANCE_DECLINED:14 f:d.CANCELLED:81 f:d.CONTRACT_TERMS:49
f:d.DAMAGED:57 f:d.DUPLICATE_BILLING:76 f:d.FREIGHT:42 f:d.LATE_FEE_CONTESTED:34 f:d.MISSING_DOCS:98 f:d.NOT_OURS:66
f:d.NO_OPEN_ITEM:21 f:d.NO_PO:32 f:d.PALLET_CONTAINER:15 f:d.PRICE_ERROR:47 f:d.PRIOR_OVERPAYMENT:14 f:d.QUALITY:45
f:d.QUANTITY_SHORT:18 f:d.RETURN:42 f:d.SERVICE_INCORRECT:17 f:d.STALE_INVOICE:43 f:d.VOLUME_REBATE:30
f:d.WRONG_PRODUCT:15 f:difference:87 f:dispute:28 f:formal:-28 f:gone:-16 f:goods:104 f:greeting:-12 f:hardship:-39
f:hold:-38 f:hope:-50 f:hostile:-10 f:inclusive:-13 f:inject:-17 f:insolvency:-67 f:joke:37 f:legal:-27 f:mine:29
f:moved:33 f:n.QUANTITY_SHORT:101 f:netted:-27 f:not:78 f:not_admin:9 f:not_dispute:-62 f:not_duplicate:-18
f:not_gone:12 f:not_hope:-14 f:not_paid:43 f:not_quality:11 f:not_stop:-23 f:ooo:-11 f:order:-16 f:others:20
f:paid:-19 f:part:-13 f:pay:23 f:plan:-47 f:propose:-15 f:question:-33 f:r.BANK_CHARGE:10 f:r.CANCELLED:63
f:r.DAMAGED:13 f:r.DESCRIPTION:15 f:r.DUPLICATE_BILLING:34 f:r.FREIGHT:25 f:r.LATE_DELIVERY:20
f:r.LATE_FEE_CONTESTED:26 f:r.MISSING_DOCS:54 f:r.NOT_OURS:62 f:r.NO_PO:29 f:r.PALLET_CONTAINER:18
f:r.PRICE_ERROR:80 f:r.PRIOR_OVERPAYMENT:16 f:r.QUALITY:28 f:r.QUANTITY_SHORT:27 f:r.RETURN:33
f:r.SERVICE_INCORRECT:57 f:r.TAX:24 f:r.TERMS_DISPUTE:11 f:r.VOLUME_REBATE:23 f:r.WITHHOLDING:-10
f:r.WRONG_PRODUCT:67 f:redirect:-18 f:refuse:112 f:remittance:-18 f:rest:12 f:run:-38 f:setoff:27 f:soon:-45
f:statement:-43 f:unable:-32 f:until:71 f:wait:-26 f:willpay:32 i:acknowledgement:-28 i:acknowledgement=2:-28
i:bounce:-22 i:bounce=3:-22 i:copy_invoice_request:-15 i:copy_invoice_request=2:-14 i:dispute:252 i:dispute=1:30
i:dispute=2:64 i:dispute=3:158 i:hardship:-44 i:hardship=2:-10 i:hardship=3:-34 i:hostile:-14 i:hostile=3:-12
i:in_payment_run:-12 i:in_payment_run=3:-12 i:insolvency:-55 i:insolvency=2:12 i:insolvency=3:-66
i:invoice_admin:-61 i:invoice_admin=3:-54 i:legal:36 i:legal=1:-28 i:legal=2:14 i:legal=3:51 i:nothing:72
i:out_of_office:-35 i:out_of_office=2:-27 i:partial_payment:-34 i:partial_payment=2:-14 i:partial_payment=3:-20
i:payment_plan_request:-41 i:payment_plan_request=3:-42 i:promise_to_pay:-23 i:promise_to_pay=3:-16 i:question:-12
i:question=1:13 i:question=2:10 i:question=3:-35 i:remittance_advice:-42 i:remittance_advice=2:-24
i:remittance_advice=3:-18 i:statement_request:-41 i:statement_request=3:-35 i:unsubscribe=2:11 i:wrong_contact:-17
i:wrong_contact=3:-14 l:de:12 l:en:-27 l:fr:31 l:it:9 l:pt:-9 n:0:44 n:1:-57 n:2:-34 n:3:11 n:4:28 n:5:23
p:aanman:10 p:aansch:-12 p:abgebu:10 p:abonar:9 p:absten:10 p:accoun:-23 p:acorda:16 p:acquis:15 p:actual:-14
p:adjudi:13 p:adjunt:-10 p:admini:-9 p:advoca:-15 p:afdeli:-11 p:afgeke:9 p:afgesp:14 p:afspra:-11 p:aguard:-9
p:ajuiza:-21 p:aldrab:9 p:almace:23 p:ammini:-11 p:andere:11 p:angebo:11 p:angeku:-12 p:angesc:-9 p:annule:14
p:antivi:-10 p:antwor:16 p:aparec:-13 p:aplica:10 p:appara:23 p:archiv:11 p:arregl:26 p:arriva:11 p:assign:9
p:assina:11 p:assist:-11 p:attend:10 p:attivi:14 p:ausbuc:9 p:ausgem:12 p:auskun:10 p:aussen:14 p:automa:-12
p:autono:-9 p:bancal:27 p:becaus:-14 p:beginn:-14 p:berech:22 p:bereit:-10 p:bestan:-9 p:bestel:43 p:betaal:-21
p:betale:9 p:betrei:10 p:betrie:-10 p:betwis:29 p:bezahl:-10 p:blocca:-19 p:bloque:-17 p:boekho:-9 p:boleto:-11
p:bonjou:-9 p:busine:-13 p:caminh:-9 p:camion:-12 p:campag:-9 p:cantid:9 p:capisc:-24 p:catego:17 p:cateri:15
p:certif:-16 p:charge:12 p:charlo:-9 p:chaudi:14 p:chauff:9 p:chegar:11 p:cherch:-10 p:cialtr:10 p:citazi:10
p:cleare:-9 p:cobrad:11 p:comerc:19 p:comman:20 p:commun:-11 p:compre:9 p:compro:-12 p:comuni:-12 p:concur:-9
p:confir:-17 p:congel:9 p:consei:20 p:consid:12 p:consig:-15 p:contab:-11 p:contes:18 p:contra:61 p:conven:10
p:correc:12 p:corres:20 p:counse:9 p:courri:-12 p:credor:-10 p:dagvaa:9 p:dealin:13 p:debite:-14 p:debloq:-10
p:deduis:12 p:demand:-13 p:depart:-10 p:depend:-11 p:desacc:-12 p:descon:25 p:descri:12 p:despac:-15 p:dessou:30
p:detall:-9 p:devend:11 p:dezemb:-10 p:differ:20 p:diffic:-10 p:direto:9 p:dirett:-10 p:dispos:-9 p:divers:14
p:domand:-11 p:dommag:14 p:dossie:-19 p:doublo:9 p:durchg:-9 p:econom:-10 p:efface:11 p:einzel:12 p:emitir:17
p:empres:-9 p:encime:13 p:encome:9 p:encont:-10 p:endere:-9 p:engine:14 p:entrar:11 p:entsch:-9 p:enviar:-9
p:erhalt:-18 p:erkenn:9 p:erklar:-13 p:escrib:-16 p:espera:12 p:esquec:-14 p:estamo:-28 p:estima:-15 p:estrat:-10
p:etaien:19 p:eviden:10 p:factur:20 p:falsch:14 p:fehlte:13 p:ferran:12 p:financ:-9 p:firmad:12 p:firmat:15
p:floris:-13 p:formel:19 p:fornit:-15 p:gebete:-9 p:gefact:15 p:gekrie:13 p:gekund:14 p:geleve:25 p:gelief:12
p:gelten:9 p:genera:-9 p:gennai:-12 p:gesper:-10 p:geteke:9 p:gezahl:10 p:giorna:13 p:gister:-20 p:giudic:16
p:giudiz:-19 p:govern:-15 p:gracia:-15 p:hacemo:-10 p:haremo:-11 p:herste:12 p:hiermi:-13 p:hochla:-10 p:holdin:-12
p:identi:15 p:immedi:-11 p:import:-10 p:imposi:-9 p:incass:-17 p:incide:12 p:indica:-12 p:inexis:9 p:inform:-10
p:ingres:-9 p:innerh:9 p:insolv:-18 p:instal:10 p:instea:12 p:inteir:27 p:intere:27 p:interl:-11 p:interp:-25
p:interv:11 p:inutil:14 p:invoic:19 p:iscrit:12 p:janeir:-11 p:juizad:12 p:juzgad:-12 p:kessle:10 p:labora:12
p:lastsc:-11 p:lavora:-9 p:leavin:-10 p:leistu:12 p:letrad:20 p:letter:14 p:lettre:-9 p:levera:-9 p:liabil:-9
p:liefer:-11 p:liquid:-23 p:llegar:11 p:logist:10 p:mailin:18 p:manage:-9 p:mancat:-9 p:mandar:18 p:mandas:10
p:mandat:12 p:manqua:15 p:maquin:11 p:marque:12 p:medica:12 p:meerwe:13 p:mensag:-9 p:mensaj:-11 p:mercre:-9
p:messag:-29 p:mierco:-10 p:moment:-12 p:monteu:9 p:mornin:-9 p:muppet:14 p:nachst:-19 p:naturl:12 p:nosotr:10
p:nuestr:18 p:octobe:10 p:octubr:-12 p:offene:13 p:openst:-10 p:opgeze:11 p:oppost:13 p:orcame:-14 p:ordere:19
p:ordina:14 p:ottobr:-9 p:oublie:12 p:overge:-9 p:overig:9 p:pagamo:23 p:pagare:12 p:pagher:11 p:paiera:12
p:palett:15 p:papele:-9 p:partid:17 p:passad:-17 p:patent:20 p:patric:-9 p:penali:10 p:penden:10 p:pendin:10
p:perdon:-10 p:persis:14 p:person:-11 p:planil:10 p:planti:14 p:plaque:14 p:possib:-9 p:pourri:11 p:preced:-10
p:premat:9 p:prepar:-9 p:prescr:29 p:presta:23 p:previs:-11 p:prezad:10 p:primei:11 p:primer:-10 p:princi:11
p:proced:-10 p:procee:10 p:profes:-10 p:promet:-13 p:propri:9 p:protec:-9 p:protoc:-12 p:provee:-10 p:proxim:-16
p:pubbli:9 p:qualor:-9 p:quattr:9 p:quebra:-11 p:rahmen:17 p:rancun:-15 p:rappor:12 p:recevo:-11 p:rechne:10
p:rechts:16 p:reclam:-27 p:record:15 p:redact:22 p:reemit:-10 p:reenvi:11 p:refere:-19 p:reject:19 p:rekene:9
p:relaci:-9 p:relati:-11 p:renvoy:-14 p:repare:24 p:reparl:9 p:repeti:10 p:repons:22 p:reques:-11 p:resist:-9
p:resolu:9 p:resolv:11 p:respon:-22 p:respue:14 p:retenc:-9 p:retenu:10 p:retira:26 p:retire:-12 p:revers:14
p:richte:13 p:ricono:11 p:ricord:-9 p:riemet:-10 p:rispon:18 p:ritira:11 p:saisir:-9 p:saldat:12 p:salden:-13
p:saludo:-9 p:scadut:-15 p:scarta:-9 p:schade:10 p:scherz:12 p:schick:-17 p:schild:12 p:scorda:11 p:scritt:-16
p:secret:-9 p:semana:9 p:sentad:9 p:septie:12 p:servic:29 p:signat:-17 p:siguie:-9 p:sinver:9 p:sistem:-21
p:sittin:11 p:solici:-15 p:sollec:-16 p:sparit:-9 p:stamat:-9 p:starte:12 p:statio:-12 p:stattg:9 p:steige:-9
p:stelle:-11 p:steurb:-11 p:storni:13 p:streit:11 p:subven:-11 p:systee:-17 p:taller:13 p:techni:9 p:temper:12
p:tenemo:-11 p:tercer:-11 p:termin:30 p:terugg:10 p:threat:10 p:thursd:10 p:timesh:11 p:tramit:-13 p:transf:-18
p:transm:22 p:transp:23 p:tratte:11 p:tresor:-13 p:trocar:17 p:trotzd:-10 p:tuurli:13 p:uberwe:-17 p:uberwi:13
p:unders:-11 p:univoc:-9 p:utilis:-10 p:variaz:12 p:vastge:-12 p:vedrem:14 p:vencid:-12 p:vender:13 p:vendre:18
p:venerd:-13 p:verein:12 p:verges:13 p:verifi:-19 p:verjah:13 p:verkee:10 p:vernic:14 p:versch:17 p:versic:-9
p:verspr:-11 p:verwij:-11 p:verzug:10 p:viaggi:-10 p:vierne:-16 p:vireme:-9 p:volled:-9 p:vuelva:-15 p:warran:-10
p:weeken:-9 p:wegges:-15 p:werkta:-10 p:whoeve:10 p:writin:9 p:writte:12 p:wunsch:13 p:zahlun:-11 p:zugesa:20
s:00000:-26 s:0000:22 s:000:-24 s:00:-11 s:0:20 s:?:-15 s:aanmaning:-10 s:ac:-11 s:action:-10 s:ae:12 s:al:-15
s:application:14 s:ar:-19 s:avant:-10 s:avis:-14 s:aviso:22 s:avviso:-10 s:az:10 s:betalingsherinnering:12 s:bg:-16
s:boleto:-14 s:boletos:-9 s:burofax:18 s:caldaia:16 s:carta:11 s:chasing:12 s:cm:11 s:cobranca:26 s:cobrar:19
s:cobro:-10 s:conto:33 s:cortinados:16 s:de:-32 s:demeure:32 s:deuda:14 s:di:14 s:diffida:27 s:du:11 s:due:13
s:en:20 s:extrajudicial:9 s:factura:-12 s:factures:18 s:factuur:-23 s:fattura:-17 s:fatture:15 s:fatura:-25
s:final:14 s:fl:-11 s:fs:12 s:fwd:39 s:gf:9 s:gp:-18 s:ha:-9 s:hi:10 s:hotel:11 s:ihr:-9 s:ihre:15 s:in:-10
s:indevida:30 s:inv:16 s:ku:10 s:laser:33 s:lda:9 s:letzte:-9 s:limpeza:15 s:lo:-11 s:lp:-10 s:mahnung:-9 s:mdf:14
s:messa:-10 s:mise:31 s:mr:17 s:nb:12 s:nf:15 s:notice:25 s:notifica:-9 s:nov:16 s:november:14 s:of:32 s:offene:-9
s:openstaande:19 s:outstanding:-9 s:overdue:9 s:pa:11 s:past:9 s:payment:-12 s:pendiente:-12 s:pi:-16 s:pl:18
s:por:18 s:posten:14 s:poursuites:-9 s:rappel:45 s:rb:-14 s:re:35 s:rechnung:10 s:rechnungen:17 s:rejet:-9
s:reminder:-23 s:rv:23 s:sa:-19 s:sb:16 s:scadenze:10 s:scarto:-9 s:se:-10 s:segundo:-11 s:soa:14 s:status:-18
s:su:11 s:ta:11 s:ticket:-9 s:tinta:9 s:toner:-9 s:ultimo:14 s:vencido:-14 s:vencidos:-13 s:vencimento:14 s:vh:9
s:vos:-10 s:vs:24 s:your:10 s:zahlungserinnerung:12 s:zu:25 w:!:-22 w:%:61 w:00000:-15 w:0000:32 w:000:45 w:00:33
w:0:27 w:?:-63 w:@:-86 w:aanmaning:12 w:aber:-15 w:aberto:-10 w:abgebucht:10 w:account:-14 w:aceitamos:9 w:ach:-20
w:acordo:11 w:acquisto:19 w:action:-14 w:acto:11 w:adeuda:10 w:adjudication:14 w:adjunto:-11 w:administrador:-9
w:administradora:12 w:adresse:-15 w:adresser:12 w:advogada:12 w:advogado:-9 w:af:13 w:afgekeurd:9 w:afgesproken:14
w:afspraak:-11 w:after:12 w:agora:-19 w:agosto:10 w:agua:10 w:ah:-11 w:ahi:11 w:ai:-9 w:aint:11 w:aldraboes:9
w:algum:10 w:all:-14 w:alla:22 w:alle:-15 w:allegato:-9 w:alles:9 w:allez:-15 w:allora:17 w:almacen:23 w:am:-18
w:ancien:17 w:ancora:-24 w:and:9 w:anderen:10 w:andert:-9 w:angebot:11 w:angeschrieben:-9 w:anni:12 w:annuler:12
w:ano:-22 w:antivirus:-10 w:antworten:18 w:aout:12 w:ap:-19 w:apenas:-9 w:app:-12 w:appena:-10 w:ar:-12
w:arbitration:13 w:archivio:14 w:are:23 w:arrivati:10 w:arrivato:9 w:artigo:10 w:as:23 w:assinados:10 w:asunto:-9
w:ate:14 w:attached:-11 w:attend:-10 w:attivita:14 w:aub:-9 w:auch:-15 w:aus:-9 w:ausbuchen:9 w:ausgeglichen:9
w:ausgemacht:12 w:aussendienst:14 w:authorised:-9 w:auto:-9 w:automatici:14 w:autonomo:-9 w:autorizza:13
w:autorizzato:-11 w:av:-12 w:avec:-19 w:avere:-9 w:avete:10 w:avez:16 w:avis:-14 w:avisos:-14 w:back:13 w:baja:-10
w:banca:-9 w:bancale:26 w:banco:-19 w:bande:-15 w:bank:-32 w:banque:-15 w:barst:13 w:because:-14 w:bedrag:-10
w:before:22 w:bei:12 w:bel:12 w:beleg:-9 w:ben:-24 w:berechnet:22 w:best:-12 w:beste:-21 w:bestelbon:13 w:besteld:13
w:bestellnummer:-10 w:bestellt:37 w:betaal:30 w:betaaldatum:-9 w:betaalrun:-9 w:betalen:9 w:betwist:11
w:betwisten:18 w:bevestigd:9 w:bezahlen:-9 w:bill:10 w:billed:21 w:bin:-10 w:bis:-16 w:bitte:-16 w:bl:12 w:bleibt:9
w:blijft:20 w:bloccato:-12 w:bloqueado:-9 w:boa:-16 w:boas:-9 w:boeken:13 w:boh:-11 w:boleto:-13 w:boletos:-11
w:bonjour:-9 w:bons:-11 w:booked:11 w:bought:17 w:box:9 w:boxes:11 w:brief:-10 w:bro:27 w:bucher:16 w:buenas:-10
w:buenos:-14 w:buondi:-9 w:business:-13 w:button:-9 w:by:-15 w:ca:18 w:cabeza:-10 w:caio:-9 w:cais:11 w:cambiar:14
w:cambio:12 w:came:21 w:camion:12 w:campagne:-9 w:campo:-13 w:can:-14 w:cancel:10 w:cancellatemi:-11 w:cancelled:11
w:cannot:-14 w:cantidad:9 w:capisco:-27 w:carte:-15 w:catering:15 w:causa:10 w:cavolo:15 w:ce:-29 w:certificado:-14
w:certo:22 w:ces:28 w:cet:-11 w:cette:18 w:chance:10 w:change:-10 w:charge:14 w:charged:9 w:chaudiere:16
w:chauffeur:9 w:check:12 w:chegaram:11 w:chere:-9 w:chiede:-11 w:chorus:-9 w:ci:-19 w:cialtroni:10 w:ciao:20
w:cierra:9 w:cima:18 w:cinco:11 w:cinque:-9 w:cioe:10 w:citazione:10 w:claim:-10 w:claro:29 w:cleared:-9
w:closed:-10 w:cnpj:-22 w:co:-25 w:cobrar:26 w:cobraram:-11 w:cobre:-13 w:code:-11 w:codice:-21 w:codigo:-16
w:col:14 w:colis:12 w:com:25 w:comercial:13 w:commande:13 w:comment:10 w:communication:-9 w:compensazione:13
w:compressor:13 w:compromisso:-27 w:computer:9 w:comunica:-9 w:con:-13 w:concorrente:13 w:confere:11
w:confirmacao:12 w:confirme:-9 w:confirmed:-9 w:conform:-9 w:conformidad:11 w:consegna:13 w:conseil:11 w:consigo:-12
w:contas:-14 w:contestation:-11 w:contestazione:-11 w:contesto:26 w:contestons:19 w:conto:-20 w:contra:-12
w:contract:12 w:contractor:-9 w:contrat:16 w:contratado:12 w:contrato:34 w:convenu:10 w:conversation:-11
w:correcao:14 w:cortesia:-9 w:cosas:-11 w:cost:17 w:counsel:9 w:county:-12 w:coup:-11 w:courrier:-10 w:credit:25
w:creditfactuur:-9 w:credito:13 w:creditors:-14 w:creditos:-9 w:credores:-9 w:cs:-12 w:cuando:12 w:cuanto:-16
w:cv:10 w:da:9 w:dados:-9 w:dafur:13 w:dal:23 w:dall:-16 w:dalla:-10 w:dan:9 w:dann:20 w:danos:-11 w:dans:-16
w:darf:-9 w:das:-16 w:dass:-12 w:dat:24 w:date:-33 w:days:12 w:dc:10 w:de:-31 w:debit:13 w:debito:16 w:december:10
w:deduisons:12 w:deduit:10 w:deel:14 w:defend:10 w:deis:11 w:deja:21 w:del:-9 w:delete:11 w:delivered:12
w:delivery:-9 w:dem:14 w:demain:10 w:demande:10 w:dental:9 w:depende:-10 w:depois:15 w:der:-11 w:des:9
w:desaccord:-12 w:desconto:15 w:desde:-10 w:dessous:30 w:detalle:-9 w:detto:-9 w:deuren:9 w:devendo:11 w:devis:11
w:devo:11 w:devolvi:10 w:deze:16 w:dezembro:-10 w:dhl:11 w:di:37 w:dia:-19 w:did:17 w:die:26 w:diese:-10 w:diesem:11
w:differenza:12 w:dimos:12 w:dinero:15 w:direct:-10 w:direkt:29 w:direttore:-9 w:dirle:-11 w:disputed:16 w:disse:-9
w:dit:-15 w:ditta:-10 w:diverse:14 w:divida:15 w:diz:35 w:do:-25 w:doen:-21 w:does:-16 w:domanda:-11 w:domicilio:10
w:dommages:14 w:dona:-17 w:donc:23 w:doppelt:9 w:doppia:13 w:doppio:12 w:dossier:-11 w:dott:-11 w:doublon:9
w:down:-12 w:dran:-10 w:drin:-10 w:driver:17 w:drohen:9 w:drum:15 w:duas:9 w:dubbel:10 w:due:18 w:duplicada:15
w:duplicado:12 w:duplicata:-15 w:duplicato:-14 w:dus:19 w:dw:15 w:ea:10 w:echt:-12 w:ecrit:10 w:ee:13 w:een:9
w:eens:12 w:eerst:20 w:effacez:12 w:eh:-10 w:eigen:14 w:ein:-22 w:einde:16 w:einen:-10 w:ela:11 w:eles:12 w:elles:18
w:em:14 w:email:18 w:emails:-10 w:emargement:12 w:emessa:13 w:emitir:-17 w:encargado:9 w:encomenda:9 w:endereco:-9
w:engagement:-10 w:engano:14 w:engineer:12 w:entraram:10 w:entre:-15 w:er:11 w:era:12 w:erano:14 w:erhalten:-18
w:erkennen:9 w:ero:-9 w:erst:27 w:esa:10 w:esito:-12 w:esos:9 w:esperando:14 w:essa:20 w:est:16 w:esta:12
w:estaba:10 w:estamos:-28 w:estas:12 w:esto:27 w:etaient:19 w:ete:-12 w:etwas:-12 w:eu:-21 w:eur:-11 w:even:-9
w:eventual:11 w:every:-9 w:ex:9 w:excuus:-10 w:exmo:-13 w:faccio:-27 w:face:-12 w:factura:12 w:facturation:10
w:factures:-11 w:fahrer:11 w:faites:9 w:fala:-9 w:fallig:12 w:falsa:17 w:falschen:9 w:falta:-29 w:faltam:10
w:fare:-12 w:fatto:11 w:fattura:11 w:fatura:9 w:faturas:-17 w:faut:-9 w:februari:15 w:fecha:-13 w:feira:-9 w:fermo:9
w:ferrand:10 w:few:-11 w:ff:-9 w:figlia:10 w:filha:9 w:filial:-22 w:fio:10 w:fiona:9 w:firma:-10 w:firmado:10
w:foi:-9 w:for:32 w:fora:11 w:forderung:13 w:formellement:19 w:former:9 w:fornecedor:-12 w:fornitore:-16 w:forse:9
w:foto:9 w:fotos:15 w:four:18 w:fragen:12 w:franco:21 w:frau:-22 w:friday:-10 w:ft:-13 w:funds:-11 w:fuori:10
w:gaat:12 w:garantia:10 w:gate:11 w:geben:-9 w:gebeten:-9 w:gefactureerd:11 w:gekriegt:13 w:gekundigt:14 w:geld:-16
w:geleverd:27 w:gemeld:11 w:gennaio:-12 w:gesperrt:-9 w:gezahlt:10 w:gezien:-9 w:gg:-11 w:gia:22 w:gibts:18
w:ging:17 w:giornata:13 w:giro:-14 w:gisteren:-20 w:giudice:16 w:giudizio:-10 w:giusto:-12 w:gleichen:-12 w:good:9
w:got:-9 w:gp:-12 w:gracias:-15 w:grad:-9 w:grant:-9 w:grua:14 w:gruppo:9 w:gruss:-10 w:guia:11 w:guten:-13 w:ha:-17
w:haal:10 w:hab:-15 w:habe:17 w:hacemos:-10 w:had:14 w:halve:11 w:hangt:-9 w:haremos:-11 w:hasta:-9 w:hat:-10
w:having:14 w:hebben:22 w:hebt:17 w:helft:9 w:hello:-18 w:herr:9 w:hersteld:13 w:heute:-18 w:hey:-10 w:hg:-9
w:hi:-30 w:hiermit:-13 w:him:-10 w:hire:16 w:ho:-38 w:hochladen:-10 w:hoe:-14 w:hoje:10 w:hola:-15 w:horas:11
w:horen:-9 w:houd:12 w:houden:11 w:hs:-9 w:ici:12 w:ihr:15 w:ihre:-15 w:ihren:22 w:ik:-16 w:im:-16 w:importo:-13
w:imposible:-9 w:informo:10 w:ingreso:-9 w:inkoop:-9 w:innerhalb:9 w:insolvent:-12 w:instead:12 w:integralmente:11
w:inteiro:16 w:intereses:9 w:interets:14 w:intervento:11 w:invece:10 w:invoiced:22 w:io:24 w:iss:-13 w:isso:17
w:issue:23 w:isto:-13 w:ive:18 w:ja:-16 w:jahren:-10 w:jai:10 w:jajaja:10 w:jamais:21 w:janeiro:-11 w:januari:9
w:january:-13 w:javi:18 w:jens:-9 w:jetzt:-17 w:jeudi:-28 w:job:11 w:jours:11 w:jueves:-10 w:juizado:12 w:jullie:10
w:junio:-17 w:junto:22 w:juros:9 w:just:-21 w:juzgado:-12 w:kamen:10 w:kan:-11 w:kann:-26 w:kassel:10 w:keep:-10
w:keer:18 w:keine:14 w:kenavo:-10 w:kennen:-9 w:kern:-12 w:kessler:10 w:kg:28 w:kind:10 w:kisten:10 w:klacht:-12
w:klage:14 w:klagen:14 w:klar:16 w:klopt:11 w:know:-18 w:kollege:12 w:kollegin:-13 w:kom:-10 w:kommen:-15
w:komplett:9 w:krank:-9 w:kunnen:-9 w:kurze:-18 w:laat:-23 w:laboratorio:11 w:laden:-10 w:lang:-9 w:las:13
w:lasst:-9 w:last:-11 w:lastschrift:-11 w:laudo:15 w:laufen:-9 w:lauft:14 w:laut:25 w:lb:-9 w:leaving:-10 w:legal:-9
w:lei:14 w:leistung:22 w:les:-17 w:less:12 w:letrado:17 w:letter:-14 w:lettera:13 w:lettres:-9 w:levante:-9 w:lg:-9
w:lhe:-11 w:liefersperre:-9 w:lieferung:16 w:liegt:-24 w:like:12 w:liste:-12 w:litige:14 w:lixo:10 w:llegaron:13
w:llego:13 w:llegue:9 w:llevo:-10 w:lo:22 w:los:12 w:lot:15 w:lp:-10 w:ltd:-15 w:lunedi:-19 w:maak:10 w:maand:-11
w:mach:19 w:mache:9 w:mag:15 w:mai:16 w:mail:-13 w:mailed:-9 w:mailing:19 w:mails:14 w:mailt:-14 w:mais:-22
w:maitre:-14 w:man:-15 w:mancano:9 w:manda:32 w:mandando:-9 w:mandante:16 w:mandaram:32 w:mandat:-11 w:mandei:15
w:mandem:-32 w:mandi:-13 w:mano:-14 w:manquait:19 w:maquina:9 w:march:15 w:mardi:-9 w:mark:-20 w:mars:9 w:marzo:-12
w:mate:-12 w:may:-11 w:md:27 w:medicao:10 w:meer:-19 w:meerwerk:13 w:meglio:-10 w:meme:10 w:meneer:-10 w:merce:18
w:merci:-17 w:mercredi:-9 w:mesmo:11 w:message:-16 w:messaggio:-12 w:messo:18 w:metade:-24 w:meter:27 w:meu:-10
w:mi:-11 w:mich:14 w:miercoles:-10 w:mijn:-15 w:minha:28 w:mio:-12 w:mir:-38 w:miro:9 w:mis:-14 w:misma:17
w:misure:11 w:mitad:9 w:mk:10 w:mm:21 w:moet:-9 w:mois:-13 w:moitie:10 w:momento:-12 w:mon:9 w:monday:-10
w:month:-14 w:morgen:-9 w:morning:-9 w:motor:22 w:moves:17 w:mr:11 w:ms:-10 w:muppets:14 w:muss:-11 w:na:15
w:nachsten:-12 w:nada:-18 w:name:-9 w:nao:18 w:naturlich:12 w:nb:16 w:nc:-10 w:ned:20 w:negativacao:9 w:nel:-12
w:nem:24 w:nenhum:14 w:nessuna:-10 w:netted:-15 w:netto:23 w:never:16 w:new:-10 w:nf:-10 w:nicht:14 w:nie:21
w:niega:11 w:niente:-12 w:niet:16 w:niets:-20 w:nieuwe:-10 w:ningun:-10 w:nix:14 w:no:20 w:nog:16 w:nombre:13
w:non:-10 w:normal:-9 w:nosotros:13 w:nosso:15 w:nostro:-16 w:not:29 w:nota:16 w:notice:19 w:nov:10 w:novo:-10
w:now:-10 w:nu:-22 w:nuestra:17 w:numero:-10 w:nunca:31 w:nur:-10 w:ob:-9 w:october:10 w:octubre:-12 w:oder:-9
w:offen:-11 w:oh:9 w:ohne:19 w:oi:-20 w:ok:24 w:one:26 w:only:-12 w:ons:-16 w:ook:-11 w:op:9 w:opdrachtgever:-11
w:openstaande:-13 w:opgezegd:11 w:opposto:13 w:or:-22 w:ora:-10 w:orcamento:-14 w:order:11 w:ordered:19 w:os:11
w:otra:15 w:otro:-10 w:ottobre:-9 w:ou:-11 w:oui:-12 w:ours:17 w:outra:-9 w:ouvert:10 w:own:17 w:pace:11 w:pagada:12
w:pagamenti:-15 w:pagamento:17 w:pagamentos:-10 w:pagamos:23 w:pagar:23 w:pagare:-11 w:pagaremos:12 w:pagarla:9
w:pagarle:-11 w:pagheremo:-9 w:paghero:19 w:pago:30 w:pague:23 w:paguei:-14 w:paid:-11 w:paie:33 w:paiements:-11
w:paierai:12 w:pale:-9 w:palettes:9 w:panne:14 w:papier:9 w:par:-15 w:para:-12 w:parada:-12 w:parado:10 w:pari:11
w:parla:18 w:parte:-22 w:partes:12 w:partida:11 w:partir:-9 w:pas:30 w:pasado:17 w:paso:9 w:passada:-12 w:passe:-9
w:patentati:20 w:patricia:-9 w:pattuito:11 w:paul:-12 w:pay:11 w:paye:17 w:paying:23 w:paz:-9 w:pdf:-37 w:pec:13
w:pedi:25 w:pedido:11 w:pending:10 w:penny:13 w:per:-10 w:perche:-17 w:perdio:17 w:perdon:-12 w:period:-9 w:pero:-19
w:perso:15 w:peter:-10 w:peux:-13 w:photos:26 w:pido:-13 w:pienso:12 w:piu:-24 w:place:-9 w:planilla:10
w:plantilla:14 w:plus:-27 w:po:17 w:poco:11 w:pod:24 w:podem:-9 w:poder:-12 w:point:10 w:policy:10 w:pongo:9
w:por:-24 w:portal:-32 w:porte:-10 w:portes:19 w:porto:19 w:possible:-9 w:post:10 w:posted:-9 w:posten:-12
w:pourriez:-9 w:pr:9 w:pra:-19 w:pre:-9 w:precio:13 w:preco:22 w:present:-13 w:presentarla:-11 w:presente:12
w:presso:-11 w:prestado:14 w:prestation:11 w:previsao:-11 w:prezados:19 w:prezzo:13 w:prijs:-9 w:primeiro:9
w:primera:-11 w:primo:-14 w:principal:15 w:prix:9 w:procede:14 w:proceedings:10 w:processa:10 w:processo:-9
w:proposta:10 w:proprio:9 w:prossima:14 w:prossimi:-9 w:protesto:-13 w:proximo:-12 w:ps:13 w:puedo:-9 w:punto:31
w:puo:-9 w:pure:12 w:put:-13 w:qp:9 w:quadro:11 w:quale:11 w:qualora:-9 w:quando:9 w:quattro:9 w:que:22 w:queda:-15
w:queja:-9 w:quel:15 w:quella:-9 w:quello:11 w:querela:-11 w:querella:12 w:quero:12 w:quick:-10 w:quiero:-11
w:quiten:11 w:ra:13 w:radio:-14 w:ragione:-9 w:rahmenvertrag:16 w:raised:11 w:ral:13 w:rancune:-15 w:rappel:17
w:rc:10 w:rd:11 w:read:-9 w:recevoir:-11 w:rechnen:11 w:rechnung:10 w:rechnungen:-14 w:rechtstreeks:9 w:recibo:11
w:reclamacao:-10 w:reclamacion:-18 w:reclamamos:9 w:reclamation:-14 w:reclamo:-10 w:reconhece:-10 w:records:20
w:recuperacao:-9 w:reenvio:35 w:refus:-10 w:refuse:11 w:reglee:9 w:regler:12 w:rekenen:9 w:rekening:15 w:relacion:-9
w:remise:12 w:remove:9 w:renvoyer:-14 w:reparle:9 w:reponse:18 w:reserve:-9 w:resilie:12 w:respuesta:14 w:rest:21
w:resta:9 w:restants:12 w:resto:-14 w:retencao:-11 w:retenue:9 w:retour:9 w:reverse:13 w:rib:-12 w:ricevuto:-9
w:richten:11 w:riconosciamo:9 w:riesco:-10 w:right:14 w:rimasta:13 w:riserva:11 w:rispetto:-9 w:rispondi:-9
w:rispondo:25 w:risulta:9 w:rita:20 w:ritardo:-10 w:ritiro:-9 w:rn:-9 w:roto:-13 w:rotto:-10 w:rs:-9 w:sa:-12
w:sabado:-13 w:sabe:-13 w:sacos:12 w:sagt:13 w:saldata:13 w:saldo:-10 w:salen:-10 w:saludos:-9 w:samedi:15 w:san:10
w:sao:16 w:sapete:27 w:saying:-9 w:says:9 w:sc:-10 w:scade:18 w:scaduta:-11 w:schaam:-11 w:schaden:10 w:schicken:-17
w:schon:10 w:scrivere:-9 w:sdi:-10 w:second:10 w:see:26 w:segun:9 w:segunda:-10 w:seguro:-9 w:sehen:13 w:sei:-17
w:seit:-16 w:semaine:-14 w:semaines:19 w:semana:-15 w:sempre:16 w:senhor:-9 w:sepa:-10 w:septiembre:12 w:sera:-10
w:serve:-12 w:servicio:10 w:servicios:10 w:servico:13 w:servizio:-10 w:set:-10 w:seus:-11 w:sexta:-16 w:sheet:13
w:siete:10 w:sig:-13 w:signature:-17 w:signe:22 w:signore:12 w:signori:-11 w:sim:15 w:sin:26 w:sind:-12 w:sinon:-9
w:sistema:-21 w:site:-12 w:sitting:11 w:six:13 w:sms:-11 w:sobald:-9 w:sobra:20 w:sobre:-12 w:social:-14 w:soit:19
w:solicitor:9 w:solleciti:-20 w:solo:-18 w:some:10 w:somme:10 w:sommer:14 w:somos:-20 w:sorge:-11 w:sorry:-11
w:sospesa:10 w:sotto:25 w:sparite:-10 w:spat:9 w:spater:-9 w:spese:12 w:stamattina:-9 w:stand:9 w:stands:12
w:started:11 w:state:15 w:station:-12 w:stato:-10 w:statt:18 w:stattgefunden:9 w:status:-14 w:stays:9 w:steel:9
w:stehen:10 w:steurberater:-13 w:sto:-11 w:strike:13 w:studio:-10 w:su:12 w:sua:-17 w:suis:-10 w:suit:-9 w:sul:15
w:sulla:-12 w:sums:11 w:suo:-10 w:sur:26 w:sv:9 w:systeem:-18 w:ta:-10 w:tafel:12 w:tage:16 w:talk:17 w:talleres:13
w:tarde:-9 w:tardes:-12 w:taxa:-11 w:technicien:9 w:tecnico:-9 w:tegen:-12 w:telefono:20 w:tenemos:-11 w:tengo:-26
w:ter:-12 w:teresa:-16 w:termini:11 w:thanks:-13 w:that:21 w:the:15 w:there:22 w:these:-17 w:thick:9 w:things:-13
w:think:11 w:this:-22 w:though:-10 w:ti:10 w:ticket:11 w:tiene:19 w:tijd:-12 w:time:-9 w:times:14 w:timesheets:10
w:tio:-20 w:tira:19 w:titulo:12 w:to:-37 w:todo:-13 w:told:13 w:tor:14 w:tot:-12 w:totaal:-11 w:tout:-26 w:tra:-13
w:tramite:-10 w:transfer:-15 w:tre:9 w:tresorerie:-10 w:tribunal:-10 w:tribunales:10 w:trocarem:17 w:trotzdem:-10
w:try:-11 w:tu:9 w:turned:12 w:tutti:-10 w:tutto:-9 w:tuurlijk:13 w:twee:-9 w:tweede:9 w:two:27 w:uber:-20
w:uberweisung:-10 w:uberwiesen:13 w:uit:-16 w:uk:9 w:und:-11 w:under:11 w:unit:13 w:univoco:-9 w:unless:9 w:uns:17
w:unser:-24 w:unserer:11 w:ur:13 w:us:29 w:uscita:13 w:uw:-10 w:vale:10 w:vamos:12 w:van:15 w:variazione:12 w:vcs:24
w:ve:56 w:vedo:-13 w:vedremo:14 w:veio:30 w:ven:10 w:venderam:14 w:vendi:-10 w:vendredi:18 w:venerdi:-13 w:verde:20
w:vereinbart:12 w:vergessen:16 w:vergogna:-10 w:verification:-9 w:verjahrt:13 w:verkeerd:12 w:verrechnen:11
w:verrechnet:-10 w:verschuldigd:12 w:vertrag:12 w:vez:-9 w:vezes:16 w:vi:18 w:via:-17 w:viel:9 w:viene:-20 w:vier:11
w:vieram:26 w:viernes:-16 w:vijf:11 w:vinha:-16 w:virement:-10 w:vo:10 w:voci:11 w:voi:25 w:vois:19 w:vol:9
w:volgende:-18 w:volgens:15 w:volledig:-9 w:volta:10 w:vor:11 w:vorige:-9 w:vos:11 w:vossa:-17 w:vostra:-10
w:vostre:14 w:vostri:-14 w:vostro:32 w:votre:-17 w:vous:15 w:voy:-10 w:vragen:11 w:vs:10 w:vuelvan:-14 w:want:9
w:war:18 w:was:40 w:wat:-16 w:way:-15 w:we:49 w:website:10 w:weder:16 w:weekend:-9 w:weet:-11 w:weggestreept:-15
w:weiss:-10 w:weken:16 w:wel:14 w:wen:18 w:went:21 w:wer:10 w:werd:13 w:werden:-16 w:which:12 w:who:-9 w:whoever:10
w:wij:25 w:wil:-10 w:winter:-10 w:wir:15 w:wirth:9 w:wit:-12 w:with:-10 w:wollen:27 w:worden:-12 w:work:18
w:writing:9 w:written:12 w:wrote:16 w:wunschen:14 w:xml:-13 w:ya:-14 w:zaak:13 w:zahl:25 w:zahle:12 w:zahlen:13
w:zahlung:11 w:zap:-11 w:zelfde:18 w:zero:19 w:zich:9 w:ziehen:9 w:zodra:-10 w:zonder:23 w:zugesagt:19 w:zur:-22
w:zuruck:20 w:zuruckgeschickt:17 w:zusammen:-9 w:zwart:-12 w:zwei:19
"""
