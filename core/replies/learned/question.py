"""What speaks for and against `question`: written by `make reply-weights`, never by hand."""

BIAS = -7.38
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:205 ?ack:26 ?admin:27 ?all:-20 ?closed:-11 ?contest:5 ?copy:-40 ?d.ALLOWANCE_CHARGE:11 ?d.CONTRACT_TERMS:12
?d.DUPLICATE_BILLING:7 ?d.LATE_FEE_CONTESTED:15 ?d.MISSING_DOCS:-5 ?d.PALLET_CONTAINER:12 ?d.TAX:26 ?demand:9
?difference:59 ?dispute:40 ?fix:8 ?formal:21 ?gone:20 ?goods:17 ?greeting:-5 ?hardship:6 ?hold:10 ?hope:12
?hostile:-5 ?insolvency:9 ?legal:7 ?mine:40 ?moved:13 ?moves:54 ?n.QUANTITY_SHORT:14 ?not:61 ?not_legal:7
?not_paid:-5 ?once_us:7 ?paid:12 ?part:7 ?pay:-12 ?plan:-37 ?proof:7 ?propose:-16 ?question:139 ?r.FREIGHT:6
?r.LATE_FEE_CONTESTED:12 ?r.TAX:14 ?refuse:24 ?statement:-27 ?stop:-5 ?unable:9 ?until:-16 b:!_!:7 b:%_?:10
b:%_pour:6 b:00000_00000:14 b:00000_is:-5 b:00000_to:5 b:00000_went:-7 b:0000_0000:-10 b:0000_00:-10 b:0000_?:15
b:0000_en:7 b:0000_has:-10 b:0000_is:10 b:0000_se:6 b:000_00:-8 b:000_?:8 b:000_con:-7 b:000_de:7 b:000_ee:5
b:000_ete:5 b:000_eur:5 b:000_la:13 b:000_reais:-5 b:00_%:9 b:00_0000:-9 b:00_000:-14 b:00_00:10 b:00_abbiamo:-5
b:00_ach:6 b:00_augustus:5 b:00_como:5 b:00_dagen:-5 b:00_en:-6 b:00_es:5 b:00_esta:7 b:00_euro:15 b:00_gia:6
b:00_giugno:-5 b:00_januari:-5 b:00_january:7 b:00_je:13 b:00_no:8 b:00_nog:5 b:00_nov:8 b:00_of:5 b:00_op:9
b:00_par:6 b:00_porque:5 b:00_quindi:-5 b:00_saranno:5 b:00_septembre:8 b:00_th:-11 b:00_to:9 b:00_van:14 b:00_we:9
b:00_will:6 b:00_wurde:-7 b:0_000:-14 b:0_00:7 b:0_0:-10 b:0_december:11 b:0_du:-5 b:0_er:11 b:0_era:5 b:0_est:7
b:0_et:5 b:0_fin:6 b:0_foi:7 b:0_for:7 b:0_ja:14 b:0_january:5 b:0_keer:-5 b:0_lo:-7 b:0_mil:5 b:0_na:6 b:0_nao:-6
b:0_november:-7 b:0_or:9 b:0_paid:5 b:0_por:7 b:0_que:9 b:0_staat:7 b:0_to:5 b:0_un:7 b:?_!:-8 b:?_?:23 b:aan_de:6
b:aan_het:6 b:ab_0:-6 b:aber_nicht:5 b:above_company:5 b:acaba_en:6 b:account_to:-5 b:ach_trace:7 b:af_en:-9
b:again_?:6 b:ai_pas:-5 b:ai_plus:-7 b:al_00:-13 b:al_0:6 b:als_pdf:-5 b:am_0:-9 b:am_freitag:-7 b:am_not:-5
b:an_die:-8 b:and_can:6 b:and_nothing:10 b:and_we:-6 b:and_who:7 b:and_your:-6 b:andere_helft:8 b:ao_final:5
b:aqui_ee:-7 b:are_on:10 b:are_still:7 b:arrete_au:9 b:art_000:-5 b:as_00:-6 b:as_at:5 b:associes_avocats:6
b:at_my:-7 b:at_our:7 b:at_your:9 b:ate_ao:5 b:au_00:7 b:au_barreau:6 b:au_nom:-6 b:auf_dem:5 b:auf_der:7
b:auf_die:-7 b:automatische_incasso:6 b:av_000:5 b:ayer_por:-9 b:back_to:-10 b:banca_ha:10 b:banco_?:7
b:bank_details:11 b:bank_on:6 b:bas_de:6 b:bc_0:5 b:be_grateful:5 b:been_appointed:5 b:been_on:6 b:been_paid:10
b:behalf_of:6 b:bei_euch:7 b:beste_meneer:-5 b:betaald_000:12 b:bien_recu:-5 b:bij_de:8 b:bin_ich:-8 b:bitte_noch:14
b:bleibt_gesperrt:5 b:boek_ik:5 b:bon_de:-10 b:bonjour_je:-7 b:bonjour_madame:-10 b:br_0:5 b:by_0:5 b:by_its:5
b:bz_00:17 b:can_we:5 b:cannot_find:5 b:caro_dr:12 b:ce_est:6 b:ce_qu:-5 b:ce_que:14 b:ce_sera:-5 b:ce_soir:11
b:cette_facture:8 b:che_ho:-8 b:che_ne:14 b:che_non:6 b:chere_madame:11 b:chez_vous:5 b:chi_di:5 b:ci_risulta:9
b:cl_0:7 b:cleared_our:6 b:close_the:9 b:company_is:5 b:con_el:-11 b:con_la:9 b:con_que:5 b:con_ustedes:-7
b:constancia_de:5 b:conto_che:6 b:copia_de:9 b:copia_di:-5 b:copie_de:6 b:cordial_saludo:5 b:correspond_la:6
b:cortesia_della:-5 b:could_not:-7 b:could_you:-10 b:cp_0:9 b:credito_?:9 b:creditors_will:5 b:cuentas_por:6
b:da_00:-8 b:da_gennaio:6 b:da_ist:-7 b:dan_maak:5 b:dans_la:-5 b:dans_le:7 b:das_an:-8 b:dass_ich:-7 b:dat_is:7
b:date_de:-5 b:db_00:-6 b:db_0:-7 b:de_0000:-5 b:de_000:-14 b:de_00:18 b:de_adresser:9 b:de_andere:11 b:de_app:10
b:de_banque:-5 b:de_betaaltermijn:-8 b:de_bijlage:-5 b:de_commande:-11 b:de_compte:5 b:de_correo:-9 b:de_dia:6
b:de_entrega:5 b:de_febrero:5 b:de_frais:7 b:de_helft:5 b:de_herinneringen:-8 b:de_la:-13 b:de_lille:5
b:de_livraison:-6 b:de_mantenimiento:7 b:de_marco:5 b:de_mas:7 b:de_momento:6 b:de_notre:-10 b:de_octubre:6
b:de_payer:5 b:de_pdf:-6 b:de_planning:7 b:de_portes:-14 b:de_reclamacoes:6 b:de_reglement:-5 b:de_rest:-7
b:de_tesoreria:5 b:de_una:5 b:de_ustedes:6 b:de_vcs:31 b:de_veiling:7 b:de_volgende:6 b:de_votre:-10
b:dear_creditor:6 b:december_0000:5 b:del_0:5 b:del_cliente:5 b:del_nostro:6 b:del_vostro:7 b:della_nota:5
b:den_00:5 b:den_beleg:-11 b:den_rest:-7 b:depuis_le:5 b:der_nummer:5 b:der_rechnung:6 b:devoir_la:-6
b:di_cortesia:-5 b:di_dicembre:-5 b:di_noi:6 b:di_ordine:8 b:di_un:7 b:dia_!:7 b:dias_?:8 b:diciembre_el:-7
b:did_you:8 b:die_0000:-6 b:die_00:10 b:die_is:5 b:die_kasse:-5 b:die_rechnung:-6 b:die_van:31 b:die_ware:8
b:dije_que:-8 b:dites_moi:17 b:do_000:-5 b:do_ano:5 b:do_banco:5 b:do_mes:5 b:do_you:5 b:doe_ik:15 b:does_the:6
b:does_your:10 b:door_de:-6 b:dos_facturas:10 b:doveva_essere:7 b:drei_wochen:-5 b:drie_weken:7 b:du_00:11
b:du_tout:-5 b:due_until:5 b:due_volte:-5 b:dus_niet:18 b:ee_0:-5 b:ee_ancora:6 b:ee_de:7 b:ee_il:6 b:ee_in:-7
b:ee_isso:5 b:ee_nel:8 b:ee_priva:6 b:ee_stata:-6 b:een_ander:8 b:een_keer:-5 b:el_00:-5 b:el_de:-10 b:el_del:6
b:el_dia:-13 b:el_dinero:5 b:el_flete:14 b:el_iban:6 b:el_lunes:-9 b:el_martes:5 b:el_miercoles:-7 b:el_que:-5
b:el_resto:-7 b:el_viernes:-6 b:en_0000:12 b:en_000:6 b:en_bas:6 b:en_concurso:6 b:en_die:5 b:en_el:-5 b:en_ik:8
b:en_la:-6 b:en_mijn:-6 b:end_of:-5 b:enero_?:-6 b:envoyez_moi:13 b:er_geen:-8 b:er_janvier:6 b:er_nu:5 b:er_zo:10
b:es_?:5 b:es_la:-10 b:es_lo:6 b:es_para:9 b:es_que:6 b:est_ce:10 b:est_la:12 b:est_pas:-7 b:est_plus:7
b:est_pour:-10 b:est_quoi:11 b:est_un:-10 b:est_une:-7 b:esta_bien:8 b:esta_en:6 b:esto_es:-6 b:et_ai:-6 b:et_ce:-5
b:et_je:7 b:et_la:12 b:et_mon:-9 b:et_sur:9 b:et_vous:-7 b:ete_remis:-5 b:eu_sei:7 b:euros_et:10 b:extracto_de:-6
b:extrait_de:5 b:fa_00:-6 b:faccio_il:5 b:factura_?:7 b:facture_de:-7 b:facture_est:6 b:factuur_nog:-7
b:factuur_staat:5 b:fais_le:10 b:fattura_?:27 b:fatura_fica:-5 b:favor_?:-11 b:faz_favor:7 b:fecha_de:8 b:few_days:6
b:fica_por:-5 b:final_do:5 b:find_it:8 b:first_week:-5 b:flujo_de:5 b:following_the:5 b:for_?:12 b:for_being:-5
b:for_both:-5 b:for_it:7 b:for_the:8 b:for_these:10 b:for_what:-6 b:from_0:9 b:from_our:24 b:gentile_dottoressa:5
b:gesagt_dass:-6 b:get_out:6 b:get_paid:6 b:gia_saldata:6 b:gilt_der:5 b:guten_tag:20 b:ha_acordado:6 b:ha_firmato:5
b:hab_ich:-6 b:habe_ich:-5 b:haben_sie:-10 b:haben_wir:13 b:halen_?:-6 b:hallo_herr:-8 b:hallo_zusammen:-5
b:has_been:-9 b:hat_das:8 b:hatten_wir:5 b:have_already:-5 b:have_asked:6 b:have_had:9 b:have_paid:-7
b:have_received:-15 b:have_told:9 b:heb_ik:-14 b:hebben_wij:12 b:het_dat:7 b:het_een:-7 b:het_in:-10 b:het_zo:-5
b:hi_there:-7 b:hi_tom:26 b:ho_due:10 b:holidays_and:6 b:ich_am:-12 b:ich_hatte:5 b:if_we:7 b:if_you:13
b:ihnen_die:7 b:ik_00:7 b:ik_0:5 b:ik_er:-5 b:ik_heb:-13 b:ik_hem:5 b:ik_het:5 b:ik_jullie:-5 b:ik_kan:15
b:ik_niet:-8 b:ik_nog:8 b:il_0:6 b:il_bonifico:-5 b:il_contributo:5 b:il_est:-14 b:il_faut:-6 b:il_listino:5
b:il_mandato:9 b:il_me:-7 b:il_ritardo:5 b:in_0:-11 b:in_?:6 b:in_attesa:6 b:in_de:-12 b:in_december:7 b:in_dem:7
b:in_distinta:-6 b:in_drei:-5 b:in_full:5 b:in_jullie:11 b:in_plaats:5 b:in_posta:9 b:in_the:-6 b:is_000:-6
b:is_alles:7 b:is_been:7 b:is_being:5 b:is_de:6 b:is_dit:23 b:is_door:-7 b:is_er:6 b:is_in:-5 b:is_leeg:-6
b:is_nothing:-7 b:is_there:6 b:is_therefore:6 b:ist_das:7 b:it_?:10 b:it_again:7 b:it_is:-16 b:it_straight:12
b:it_to:-8 b:it_with:6 b:ja_agora:5 b:ja_paguei:-5 b:ja_ta:5 b:january_?:-5 b:je_ai:-5 b:je_fais:10 b:je_ne:9
b:je_peux:-7 b:je_refuse:9 b:je_souhaite:5 b:jullie_rekenen:-6 b:kan_de:-7 b:kan_het:-16 b:keer_?:-9
b:keine_reklamation:6 b:klaar_voor:9 b:klopt_het:7 b:krijg_je:-6 b:kunnen_we:9 b:la_000:7 b:la_banque:11
b:la_carte:8 b:la_comision:5 b:la_compta:-7 b:la_contabile:10 b:la_copia:-6 b:la_copie:6 b:la_cuenta:10
b:la_differenza:5 b:la_facture:-15 b:la_fattura:6 b:la_junta:6 b:la_ligne:8 b:la_lista:9 b:la_nomina:6
b:la_persona:-7 b:la_piece:11 b:la_pt:5 b:la_retencion:8 b:la_segunda:-8 b:la_somme:-6 b:la_vista:7 b:las_dos:8
b:late_fee:22 b:lc_0:5 b:le_00:-11 b:le_0:6 b:le_agradezco:6 b:le_bon:-6 b:le_chiedo:5 b:le_dossier:7
b:le_fatture:-5 b:le_numero:-5 b:le_reste:-5 b:leeg_en:-6 b:les_00:9 b:les_0:6 b:let_me:12 b:lieve_mensen:-6
b:line_on:6 b:livro_de:6 b:llego_su:7 b:lo_paso:6 b:lo_pido:-6 b:lp_0:8 b:ltd_we:6 b:ma_do:7 b:mag_de:7 b:mag_ik:-10
b:mais_00:7 b:mais_je:-8 b:manca_il:-6 b:me_da:22 b:me_dire:8 b:me_han:-6 b:me_know:20 b:me_la:-13 b:me_lo:-7
b:me_ne:-5 b:meados_de:5 b:medica_sin:5 b:mee_met:5 b:merci_de:7 b:merry_christmas:7 b:met_de:8 b:met_een:-12
b:meter_la:6 b:mi_dica:9 b:mi_mandate:-6 b:mi_rimandi:-8 b:mi_servirebbe:7 b:mij_dat:5 b:mij_van:-5
b:mitte_november:7 b:moi_si:8 b:moin_frau:-6 b:move_to:6 b:musste_ich:5 b:na_proposta:-7 b:na_segunda:-8
b:na_semana:5 b:na_sexta:5 b:na_terca:6 b:nada_mas:-8 b:name_and:5 b:nao_ee:7 b:nao_pago:-5 b:nao_se:11 b:nao_sei:-6
b:nao_tenho:-5 b:nao_vai:-6 b:ne_ho:10 b:ne_la:7 b:ne_parliamo:-5 b:ne_pas:10 b:need_to:5 b:nel_giro:5 b:ni_lo:5
b:nicht_mehr:-6 b:nie_wieder:6 b:niet_aan:7 b:no_?:6 b:no_es:7 b:no_la:5 b:no_me:-12 b:no_proximo:5 b:no_trae:5
b:noch_mal:14 b:nog_een:-14 b:nog_niet:7 b:nomina_de:6 b:non_le:-5 b:non_ne:-6 b:non_ti:5 b:nos_ha:6
b:nosso_cliente:8 b:not_due:6 b:not_payable:6 b:not_paying:6 b:not_release:7 b:note_0000:5 b:nothing_is:9
b:nothing_will:10 b:notre_part:-7 b:nous_avons:15 b:nous_ne:-6 b:november_is:10 b:ob_die:13 b:of_all:6 b:of_both:-5
b:of_niet:10 b:of_the:-9 b:off_the:19 b:ok_?:-9 b:on_0000:6 b:on_00:7 b:on_0:-12 b:on_behalf:6 b:on_est:-5
b:on_file:8 b:on_ne:6 b:on_our:5 b:on_peut:-11 b:on_the:8 b:op_00:-6 b:op_0:9 b:op_?:7 b:op_al:5 b:op_de:5
b:op_vrijdag:5 b:os_000:18 b:os_debo:5 b:os_la:7 b:otra_vez:-6 b:ottobre_la:5 b:our_bank:6 b:our_end:8 b:our_mail:-5
b:our_md:27 b:our_payment:-11 b:own_driver:6 b:pagamenti_di:7 b:pagar_ate:-5 b:pago_no:6 b:paid_in:5 b:paid_on:13
b:paid_this:-7 b:par_carte:8 b:par_la:14 b:pas_au:6 b:pas_ce:5 b:pas_chez:-6 b:pas_de:7 b:pas_le:-7 b:pay_it:13
b:paying_for:10 b:payment_of:-11 b:per_00:5 b:per_favore:-5 b:per_fax:-6 b:per_il:6 b:per_le:6 b:per_mail:-6
b:perche_la:10 b:persona_que:-6 b:peux_pas:-6 b:pi_0:-8 b:pix_de:23 b:plaats_van:5 b:please_?:-5 b:please_see:25
b:plus_de:-8 b:por_favor:-10 b:por_gentileza:9 b:por_la:11 b:por_lo:-5 b:por_que:5 b:por_semana:-5
b:por_transferencia:6 b:por_um:-8 b:porque_ee:-5 b:portal_de:7 b:portes_que:-7 b:pour_paiement:6 b:pourquoi_la:5
b:preghiamo_di:6 b:preuve_de:-5 b:pris_la:10 b:priva_di:6 b:pt_0:7 b:quale_iban:10 b:que_con:5 b:que_est:6
b:que_la:-12 b:que_lleva:-6 b:que_lo:-5 b:que_me:-8 b:que_no:-5 b:que_nous:13 b:que_on:-6 b:que_os:6 b:que_su:-6
b:que_voces:-6 b:quedo_atenta:5 b:quello_della:6 b:rd_0:6 b:re_0000:5 b:rechnung_?:22 b:release_it:6 b:remise_de:6
b:resend_the:12 b:retencao_de:10 b:retencion_de:5 b:rib_jour:11 b:rimandi_la:-8 b:ring_me:13 b:saber_que:6
b:saldata_il:6 b:says_0:11 b:se_faz:7 b:se_ne:-5 b:se_pagara:7 b:se_queda:6 b:se_refere:10 b:see_below:26
b:seit_der:-5 b:send_the:6 b:send_us:5 b:service_of:-5 b:servirebbe_la:5 b:settlement_discount:7 b:sexta_feira:5
b:si_el:8 b:si_es:6 b:si_la:15 b:si_su:7 b:sie_bitte:14 b:sie_den:-7 b:sie_sich:-5 b:signed_for:7 b:since_0000:6
b:so_can:-7 b:sobre_el:5 b:sollen_wir:16 b:sono_piu:5 b:sorry_wrong:-6 b:soy_el:7 b:staat_een:8 b:staat_klaar:5
b:straight_away:12 b:sturen_?:-8 b:stuur_even:5 b:stuur_je:-5 b:su_carta:6 b:su_quale:9 b:sure_will:-7 b:ta_pago:6
b:tag_herr:7 b:tant_qu:5 b:tant_que:-7 b:taxa_de:7 b:te_betalen:8 b:te_dije:-6 b:te_la:-7 b:te_lo:-8 b:tell_me:11
b:tell_you:-5 b:tengo_dos:6 b:tengo_el:5 b:tengo_la:7 b:tenho_de:6 b:th_and:5 b:that_is:-8 b:that_line:6 b:the_0:8
b:the_account:-9 b:the_balance:7 b:the_bank:15 b:the_case:9 b:the_credit:-9 b:the_goods:-8 b:the_late:21
b:the_next:-6 b:the_october:5 b:the_one:5 b:the_phone:5 b:there_any:5 b:there_is:-10 b:this_is:-9 b:this_message:9
b:this_on:5 b:ti_pago:5 b:tiene_fecha:6 b:to_0:10 b:to_date:-7 b:to_pay:14 b:to_send:6 b:to_te:-5 b:to_the:-6
b:to_you:-15 b:to_your:-5 b:toch_?:7 b:together_with:7 b:told_us:9 b:tr_0:7 b:trace_00000:6 b:transferencia_el:5
b:turned_up:8 b:um_zusendung:9 b:un_extracto:-7 b:un_extrait:5 b:un_refus:5 b:une_facture:-8 b:until_it:-7
b:until_you:14 b:va_?:-5 b:va_bene:-6 b:vai_no:6 b:vamos_pagar:-6 b:van_00:10 b:van_de:17 b:van_toepassing:5
b:vc_0:6 b:vc_me:7 b:veio_com:5 b:vez_que:-6 b:vi_preghiamo:6 b:vie_legali:7 b:virement_ce:7 b:virement_de:-9
b:voces_nao:-6 b:voces_sao:-5 b:von_der:-7 b:voor_deze:-6 b:voor_een:12 b:voor_het:10 b:vorige_week:-7
b:votre_facture:-6 b:votre_rib:22 b:vous_etes:6 b:vous_les:5 b:vous_me:12 b:vous_pouvez:-6 b:vous_vous:-5 b:vt_0:-5
b:war_das:-8 b:war_nie:6 b:warum_ist:5 b:was_it:8 b:was_soll:-10 b:wat_een:-5 b:we_do:5 b:we_have:-16 b:we_will:-5
b:week_dinsdag:-7 b:weet_ik:6 b:wenn_sie:6 b:wer_hat:9 b:what_you:-5 b:when_have:5 b:when_the:5 b:where_is:-5
b:which_of:8 b:who_signed:10 b:wij_op:12 b:wil_ik:7 b:will_get:5 b:will_not:5 b:wir_am:11 b:wir_nicht:5 b:with_no:9
b:with_that:6 b:with_your:6 b:would_pay:-5 b:would_you:-5 b:wound_up:5 b:wurde_von:-9 b:ya_te:-5 b:yo_soy:-15
b:you_are:-7 b:you_be:-5 b:you_for:-10 b:you_have:-6 b:you_in:-5 b:you_lot:-7 b:you_on:-8 b:you_ring:14
b:you_send:-12 b:you_sent:5 b:you_since:5 b:you_tell:5 b:you_will:-8 b:your_case:-10 b:your_end:7 b:zahle_?:-11
b:zahlen_?:15 b:zahlung_am:7 b:zijn_de:9 b:zijn_jullie:5 b:zit_de:6 b:zou_je:-7 b:zukommen_lassen:-5 b:zur_zahlung:6
b:zuruckgeschickt_dhl:9 c:<a>:27 c:<ab:-10 c:<ab>:-6 c:<ac:17 c:<acce:7 c:<acei:6 c:<ach:11 c:<acha:7 c:<act:-6
c:<adr:6 c:<adre:6 c:<af:-10 c:<ago:10 c:<agor:8 c:<ah:-9 c:<ai:-10 c:<ai>:-10 c:<al:-23 c:<all>:6 c:<als:-10
c:<am:-6 c:<ama:-7 c:<an:-22 c:<an>:-9 c:<ande:10 c:<ang:-6 c:<ant:6 c:<anti:6 c:<ap:11 c:<apr:7 c:<apro:10 c:<at>:8
c:<au:34 c:<au>:11 c:<auf:8 c:<auf>:10 c:<aus:8 c:<auss:11 c:<aver:-6 c:<avo:9 c:<avon:7 c:<ba:18 c:<ban:22
c:<banc:9 c:<bank:9 c:<bat:-8 c:<be:8 c:<bei:16 c:<beid:6 c:<bele:-7 c:<belo:12 c:<ben:-6 c:<betr:7 c:<bl:8
c:<bo:-13 c:<bz:8 c:<ca:12 c:<ca>:-10 c:<cal:-6 c:<cam:-8 c:<can>:6 c:<cap:7 c:<capi:7 c:<car:14 c:<cart:13
c:<caso:6 c:<cau:6 c:<ce:18 c:<cel:7 c:<cet:7 c:<ch:15 c:<cham:-6 c:<char:-7 c:<chav:12 c:<che:12 c:<chef:11
c:<chi>:10 c:<chiu:-8 c:<ci:-9 c:<cl:8 c:<co:-10 c:<com:-10 c:<comm:-10 c:<con:-8 c:<con>:-7 c:<conc:6 c:<cos:7
c:<cosa:6 c:<cou:-7 c:<coul:-7 c:<coup:9 c:<cour:-6 c:<cr:-8 c:<cre:-6 c:<d>:-6 c:<dag:6 c:<dag>:11 c:<dan:12
c:<dank:8 c:<dann:7 c:<dat>:9 c:<de:8 c:<deb:7 c:<dec:6 c:<deci:11 c:<dee:8 c:<deel:6 c:<del:10 c:<del>:10 c:<deli:6
c:<dem:7 c:<dem>:8 c:<den:-12 c:<den>:-12 c:<des:-8 c:<devi:8 c:<dez:-7 c:<di:26 c:<di>:8 c:<dia>:-8 c:<dici:-6
c:<dir:8 c:<dit:19 c:<dit>:10 c:<dite:9 c:<div:-7 c:<diz:-8 c:<diz>:-10 c:<do:15 c:<doe:12 c:<doe>:8 c:<dok:6
c:<dr:12 c:<dre:-9 c:<drei:-10 c:<dri:12 c:<drin:6 c:<drop:6 c:<e>:7 c:<ec:-7 c:<ee:-14 c:<een:-16 c:<een>:-14
c:<ef:7 c:<eff:6 c:<effe:6 c:<ei:-7 c:<eig:7 c:<eige:7 c:<ein:-18 c:<ein>:-7 c:<el:-10 c:<el>:-10 c:<ell:6 c:<elle:6
c:<em:-8 c:<ema:-7 c:<empf:6 c:<en:-23 c:<en>:-6 c:<er:15 c:<era:11 c:<era>:9 c:<es:13 c:<escl:7 c:<ess:14
c:<essa:11 c:<et:-10 c:<eu:17 c:<eu>:10 c:<ev:-6 c:<eve:-6 c:<ex:31 c:<exa:7 c:<exac:7 c:<expl:6 c:<ext:20
c:<extr:18 c:<fa:-11 c:<far:-7 c:<fas:7 c:<fatt:10 c:<fau:-9 c:<fe:10 c:<fee:12 c:<fee>:11 c:<fer:-11 c:<fin>:6
c:<fl:8 c:<fle:7 c:<fr:6 c:<frag:8 c:<fro:7 c:<from:9 c:<fu:-10 c:<g>:6 c:<ga:-11 c:<ge:-17 c:<ger:-6 c:<get:8
c:<gi:13 c:<gil:6 c:<gilt:6 c:<giu:12 c:<gius:12 c:<gl:6 c:<goei:10 c:<gu:6 c:<gut:12 c:<gute:10 c:<ha:-27 c:<han:-7
c:<has:-9 c:<has>:-6 c:<hav:-13 c:<have:-10 c:<he:-16 c:<heb:-7 c:<heb>:-13 c:<hee:-6 c:<heri:-6 c:<het:-10
c:<het>:-10 c:<hi>:9 c:<ho:-9 c:<ib:21 c:<iba:21 c:<iban:21 c:<ide:6 c:<if:10 c:<if>:10 c:<ih:-7 c:<il:7 c:<ill:7
c:<im:-7 c:<indi:6 c:<io:-8 c:<io>:-8 c:<is:16 c:<is>:11 c:<it:7 c:<j>:-12 c:<ja:8 c:<je:-9 c:<jeu:6 c:<jeud:6
c:<ju:-17 c:<kan>:-6 c:<ke:17 c:<kee:-11 c:<keer:-9 c:<kei:8 c:<kein:9 c:<kn:18 c:<kno:20 c:<knoc:10 c:<know:9
c:<kom:10 c:<kon:-7 c:<kop:-7 c:<kos:6 c:<kost:6 c:<la:12 c:<la>:15 c:<lap:7 c:<las:-6 c:<le:-19 c:<le>:-8 c:<les:-6
c:<les>:-6 c:<lg:6 c:<lg>:7 c:<lie:7 c:<lies:6 c:<lig:8 c:<lo:-18 c:<los:-6 c:<lot:-6 c:<lu:-8 c:<lun:-6 c:<m>:-9
c:<ma:10 c:<maa:-9 c:<maan:-7 c:<mad:11 c:<made:11 c:<mail:-9 c:<man:14 c:<mand:15 c:<md:13 c:<md>:13 c:<me>:10
c:<mea:7 c:<meer:-6 c:<mei:-6 c:<mein:-6 c:<men:7 c:<mene:10 c:<mer:7 c:<meu:-7 c:<meu>:-7 c:<mi>:6 c:<mij:-10
c:<mind:10 c:<mir>:-6 c:<mitt:6 c:<mo:-26 c:<moi>:11 c:<mon:-10 c:<mon>:-8 c:<mons:6 c:<mont:-6 c:<mor:-12 c:<mot:-6
c:<n>:-7 c:<na:-23 c:<naa:-8 c:<nao:-12 c:<nao>:-12 c:<ne:16 c:<nem:-8 c:<nes:9 c:<ness:8 c:<net:8 c:<neu>:6
c:<ni:-12 c:<nic:-10 c:<nich:-10 c:<nie:11 c:<niet:7 c:<nim:-6 c:<nimm:-6 c:<no:12 c:<nos:6 c:<nos>:11 c:<not:18
c:<notr:7 c:<nu:10 c:<num:10 c:<numm:9 c:<o>:28 c:<ob>:6 c:<od:8 c:<ode:9 c:<oder:9 c:<of:13 c:<off:7 c:<off>:7
c:<og:-7 c:<oi:10 c:<oi>:7 c:<ok:-12 c:<ok>:-8 c:<old:6 c:<old>:6 c:<om:-6 c:<on:15 c:<on>:7 c:<one:10 c:<ong:6
c:<onge:6 c:<op>:11 c:<or:13 c:<ord:9 c:<ou:14 c:<ou>:12 c:<ov:-7 c:<ove:-7 c:<over:-6 c:<pa:-25 c:<pag:-19
c:<paga:-11 c:<pago:-9 c:<pap:-10 c:<par>:12 c:<pay:10 c:<pay>:7 c:<paye:8 c:<paym:-8 c:<pd:-9 c:<pdf:-9 c:<pdf>:-6
c:<ped:11 c:<pedi:11 c:<pel:-7 c:<per:8 c:<pers:6 c:<peu:-7 c:<pho:6 c:<pie:7 c:<piec:7 c:<pix:9 c:<pix>:9 c:<pl:6
c:<po:-21 c:<pod:-10 c:<pode:-7 c:<poi:-6 c:<port:6 c:<pr:-11 c:<preg:8 c:<prei:8 c:<pres:-7 c:<prim:-9 c:<pro:-6
c:<proc:7 c:<prop:-8 c:<pu:-7 c:<pue:-6 c:<pued:-6 c:<q>:13 c:<qu:28 c:<que:22 c:<que>:9 c:<quel:11 c:<quem:7
c:<qui>:7 c:<quin:-8 c:<quo:11 c:<quot:6 c:<r>:-6 c:<ra:-6 c:<re:22 c:<rec:-8 c:<rece:-11 c:<ref:14 c:<rel:9
c:<rele:7 c:<rem:-9 c:<reme:-8 c:<renv:-7 c:<res:-13 c:<rest:-15 c:<ret:15 c:<rete:11 c:<rev:7 c:<ri:17 c:<rib:13
c:<rib>:11 c:<rim:-7 c:<rima:-7 c:<rin:8 c:<ring:8 c:<rot:6 c:<s>:-9 c:<sa:13 c:<sab:7 c:<sabe:6 c:<sal:11 c:<salu:9
c:<san:-8 c:<sc:-9 c:<scad:6 c:<sch:-14 c:<schi:-6 c:<scu:7 c:<scus:7 c:<see:10 c:<see>:11 c:<seg:-11 c:<segu:-9
c:<sei:-6 c:<sem:-6 c:<sem>:-6 c:<seme:6 c:<sen:9 c:<sep:11 c:<ser:-13 c:<si:18 c:<si>:19 c:<sie:-10 c:<siet:-7
c:<sig:6 c:<sigu:8 c:<sin:7 c:<sin>:7 c:<sit:9 c:<site:9 c:<so:-12 c:<so>:-9 c:<son:8 c:<sor:-9 c:<sous:-6 c:<soy:-9
c:<sp:-9 c:<st:17 c:<st>:7 c:<staa:8 c:<stan:8 c:<stat:-7 c:<sti:12 c:<stil:11 c:<stor:-8 c:<stra:6 c:<stu:-8
c:<stur:-6 c:<su>:8 c:<sv:-6 c:<ta:24 c:<tag:9 c:<tag>:9 c:<tan:-7 c:<tax:7 c:<te>:-10 c:<ter:12 c:<term:9 c:<th:-20
c:<tha:-6 c:<ti:-12 c:<to:18 c:<tog:8 c:<tom:13 c:<tom>:15 c:<tot:-8 c:<tr:-9 c:<trac:7 c:<tre:-8 c:<tri:-11
c:<tro:7 c:<tw:8 c:<two:8 c:<two>:8 c:<un>:-10 c:<uni:8 c:<unic:6 c:<us:6 c:<us>:6 c:<va:17 c:<vad:6 c:<van:14
c:<van>:11 c:<vc:16 c:<vcs:17 c:<vcs>:17 c:<ve:-15 c:<verb:8 c:<vers:-7 c:<vez:-10 c:<vez>:-6 c:<vo:25 c:<vol:-10
c:<volt:-6 c:<vom:13 c:<vom>:13 c:<voo:12 c:<voor:12 c:<vos>:-6 c:<voss:7 c:<vot:7 c:<votr:7 c:<vou:-7 c:<vous:-7
c:<vr:7 c:<wa:9 c:<waa:9 c:<waar:9 c:<wan:8 c:<want:9 c:<wat:-8 c:<wat>:-7 c:<we:18 c:<week:-7 c:<wel:24 c:<wel>:7
c:<welc:16 c:<wh:26 c:<wha:-6 c:<what:-6 c:<when:6 c:<whi:7 c:<whic:7 c:<who:13 c:<who>:12 c:<why:8 c:<why>:8
c:<wi:7 c:<wie:11 c:<wie>:9 c:<wil:-14 c:<will:-9 c:<wir:8 c:<wir>:13 c:<wird:-10 c:<wis:6 c:<wiss:6 c:<wo:25
c:<wor:8 c:<x>:-9 c:<y>:9 c:<ya:-7 c:<yo:-24 c:<yo>:-11 c:<you:-10 c:<you>:-6 c:<ze:-9 c:<zo:-9 c:<zou:-9 c:<zou>:-8
c:<zu:-9 c:<zu>:-8 c:aal:7 c:aal>:7 c:aan:-6 c:aand:-8 c:aar:7 c:aas:-6 c:aat:8 c:abaj:7 c:aber:7 c:aber>:6 c:abil:7
c:abile:8 c:abs:-6 c:acce:7 c:acci:-6 c:ace:12 c:ace>:6 c:acei:6 c:aceit:6 c:ach:-9 c:acha:7 c:acht:-6 c:aco:8
c:actur:7 c:ade:12 c:aden:11 c:aden>:12 c:ader:6 c:ado>:-10 c:adre:6 c:adres:6 c:aft:-8 c:ag>:10 c:aga:-10
c:agar>:-8 c:agat:-8 c:age>:7 c:agg:-7 c:aggi:-6 c:aggio:-6 c:agor:8 c:agora:8 c:aguei:-6 c:ahle>:-6 c:ahlen:8
c:ahlt>:-6 c:ahnu:-7 c:ahnun:-7 c:ai>:-6 c:aie:6 c:aiem:6 c:aieme:6 c:aig:6 c:ail:-16 c:ail>:-8 c:aill:-8 c:ain>:12
c:air:-7 c:air>:-8 c:ake:-7 c:ake>:-6 c:akt:7 c:alden:6 c:ale:9 c:ale>:11 c:alite:6 c:all>:11 c:alor>:6 c:als:-7
c:alt:-10 c:alu:8 c:am>:-10 c:ama:-11 c:amb:7 c:ame>:-6 c:amen:14 c:ament:15 c:amo:-17 c:amo>:-8 c:amos:-7
c:amos>:-7 c:amp:-12 c:an>:21 c:ana:8 c:ana>:8 c:anan:6 c:anana:6 c:anc:6 c:ance>:6 c:anda:-9 c:anda>:-7 c:ander:9
c:andi:-7 c:ando:11 c:ando>:9 c:ands:9 c:ane:-7 c:ane>:-6 c:ang:-13 c:anga:-9 c:anh:-6 c:anha:-7 c:ani>:8 c:ank:15
c:anke:10 c:anke>:8 c:ann:6 c:ans:-14 c:ant>:11 c:ante:-6 c:antic:8 c:any>:6 c:ao>:-14 c:app:7 c:apr:8 c:apro:9
c:aprov:7 c:ar>:-6 c:ard:-7 c:ardi:-6 c:are:-6 c:arec:6 c:arge:-6 c:aria:-6 c:arl:9 c:arle:10 c:art>:-9 c:arte:6
c:arte>:15 c:arti:-6 c:arti>:-7 c:artu:8 c:artun:8 c:as>:6 c:ase:9 c:ase>:11 c:aso:12 c:aso>:8 c:ass:-7 c:asse:-9
c:assen:-6 c:assin:6 c:ast:-6 c:ast>:-9 c:at>:18 c:ata:-19 c:ata>:-11 c:ate:-9 c:ati:-12 c:ati>:-7 c:ato:-6 c:atr:8
c:ats>:10 c:att:7 c:attu:7 c:attur:8 c:atu:-6 c:au>:9 c:aud:7 c:audi:6 c:auf>:7 c:auss:7 c:aussi:11 c:aver:-6
c:avi:-6 c:avoir:6 c:avons:7 c:avor:-11 c:ay>:6 c:aye>:8 c:aym:-8 c:ayme:-8 c:aymen:-8 c:ays:6 c:ays>:7 c:baa:6
c:baj:7 c:ban:46 c:ban>:20 c:banc:9 c:banco:8 c:bank:10 c:bank>:8 c:bat:-8 c:bbe:11 c:bbe>:8 c:bbi:-7 c:bei:10
c:beid:6 c:beide:6 c:bel>:-6 c:bele:-8 c:belo:12 c:below:12 c:bem:6 c:ber:6 c:bert:6 c:berwe:6 c:beta:-6 c:betaa:-9
c:betr:6 c:bil:12 c:bile:11 c:bile>:12 c:bod:6 c:bona:6 c:bos:-6 c:bou:-8 c:brai:-6 c:cado>:-7 c:cal:-11 c:cale:-6
c:capi:6 c:car:18 c:caro>:6 c:cart:12 c:carte:7 c:caso:6 c:caso>:7 c:cce:6 c:cch:6 c:cchi:6 c:cci:-6 c:ce>:8
c:ceit:6 c:ceiv:-6 c:ceive:-6 c:celui:6 c:cem:-8 c:cepta:-6 c:cepte:8 c:cer>:12 c:cet:8 c:cett:6 c:cha:10 c:chang:6
c:char:-6 c:chav:12 c:chave:12 c:che:15 c:chef:11 c:chefe:11 c:cher:6 c:chere:7 c:chi>:11 c:chied:9 c:chiu:-8
c:chius:-6 c:chn:7 c:cho:-9 c:cho>:7 c:chon:-10 c:chon>:-9 c:cht:-15 c:cht>:-10 c:ci>:6 c:cid:7 c:cie:-12 c:ciem:-6
c:ciemb:-6 c:cil:-8 c:cile:-6 c:cin:-6 c:ciona:6 c:cip:11 c:cis:9 c:cit:-7 c:ck>:6 c:cke:-7 c:cken:-7 c:cken>:-6
c:cla:10 c:clar:6 c:clare:8 c:cog:7 c:col:-6 c:com:-7 c:come:8 c:comm:-10 c:comma:-6 c:con:-17 c:con>:-8 c:cond:-6
c:conse:-7 c:consu:6 c:cor:8 c:cos:6 c:cosa:6 c:cosa>:6 c:coul:-7 c:could:-9 c:coup:9 c:coup>:6 c:cs>:15 c:ctur:7
c:cun:-6 c:curso:6 c:da>:-11 c:dan:14 c:dank:8 c:danke:9 c:dann:7 c:dann>:7 c:dat>:7 c:date:-9 c:date>:-14 c:day:9
c:de>:13 c:deci:11 c:ded:8 c:ded>:6 c:dee:6 c:deel:6 c:deel>:6 c:del:10 c:del>:9 c:dela:-7 c:deliv:6 c:dem>:10
c:der>:14 c:derd:-8 c:ders>:7 c:des:-15 c:des>:-7 c:devi:8 c:devis:6 c:dez:-9 c:dez>:-7 c:df>:-7 c:dge:-6 c:di>:-11
c:dia:-6 c:dia>:-10 c:dica:12 c:dica>:8 c:dici:-9 c:dicie:-6 c:did:11 c:dido:6 c:dido>:6 c:diga>:6 c:din:6 c:dina:8
c:dinat:6 c:ding>:-6 c:dir:9 c:dit:19 c:dit>:8 c:dite:8 c:dito:6 c:ditor:6 c:div:-7 c:diz:-10 c:diz>:-10 c:doe:15
c:doe>:8 c:dok:6 c:dom:6 c:doma:7 c:doman:7 c:dona>:-6 c:dos>:-10 c:dre:-7 c:drei:-10 c:drei>:-6 c:dress:6 c:dri:9
c:drin>:7 c:drop:6 c:dso:9 c:dun:7 c:dus:6 c:dus>:6 c:ean:6 c:ease:7 c:ease>:7 c:eb>:-17 c:ebb:11 c:ebbe:12
c:ebbe>:8 c:ebo:6 c:ecei:-6 c:eceiv:-6 c:echa:7 c:eci:9 c:eco:-6 c:ecog:6 c:econ:-10 c:ed>:8 c:ede>:-8 c:edid:9
c:edido:6 c:ee>:14 c:eef:-6 c:eek:-8 c:eek>:-8 c:een:-14 c:een>:-12 c:eer:-7 c:eer>:-7 c:efe:14 c:efe>:11 c:efere:6
c:eff:6 c:effe:7 c:eft:-11 c:eft>:-11 c:efu:12 c:efus:7 c:eg>:-6 c:egl:-6 c:egu:-16 c:egue:-10 c:egue>:-6 c:egund:-7
c:egunt:7 c:ehe:7 c:ehen:10 c:ehen>:6 c:ei>:-10 c:eide>:7 c:eie:10 c:eiem:13 c:eigen:6 c:ein:-8 c:ein>:-7 c:eine:6
c:eine>:6 c:eis:16 c:eis>:12 c:eit:-7 c:eita:9 c:eite:-9 c:eith:6 c:eiv:-6 c:eive:-6 c:eived:-7 c:ejete:6 c:ek>:-11
c:ela:-11 c:elc:18 c:elch:16 c:elche:16 c:eleg>:-7 c:elev:6 c:elez:-6 c:eli:7 c:eliv:6 c:elive:7 c:ell:14 c:elle:8
c:elle>:12 c:elo:16 c:elow:12 c:elow>:12 c:elt:12 c:elui:6 c:elui>:6 c:ema:-11 c:emai:-8 c:emb:-17 c:embr:-10
c:embre:-14 c:eme:-8 c:emet:-7 c:emett:-6 c:emo:13 c:emor:16 c:emorg:17 c:emp:12 c:empf:6 c:en>:-12 c:enca:6
c:encao:7 c:ence:-7 c:ence>:-8 c:end:18 c:end>:12 c:ende>:9 c:ene:-7 c:enee:10 c:eneer:10 c:ener:-6 c:enin:-6
c:ening:-7 c:ens:-10 c:ens>:-8 c:ent:-20 c:ent>:-8 c:enta>:7 c:ente>:12 c:entli:6 c:ents:-11 c:ents>:-8 c:env:-7
c:eo>:-9 c:epa:7 c:epta:-6 c:epte:11 c:equ:-6 c:er>:11 c:era>:6 c:erai:-7 c:erb:11 c:erc:10 c:erci:11 c:erd:-10
c:ere:12 c:ere>:6 c:ered:6 c:ered>:8 c:eria:-11 c:eria>:-9 c:erio:6 c:erl:-9 c:ermi:7 c:ern:-13 c:erne:-8 c:ernes:-6
c:ero>:-10 c:eron>:8 c:err>:9 c:ers:-13 c:ersc:-6 c:ersch:-6 c:erse:-9 c:ersi:9 c:erst:-10 c:erwe:7 c:es>:-6
c:esa:-12 c:escl:7 c:esd:6 c:ess:22 c:essa:14 c:essa>:10 c:esse:11 c:esser:8 c:est:-9 c:esta:6 c:este:-8 c:este>:-11
c:esti:6 c:esto:-13 c:esto>:-7 c:esu:-10 c:et>:6 c:ete:10 c:eten:9 c:etenc:11 c:eter:-7 c:eteri:-6 c:etes:6
c:etes>:7 c:eth:6 c:ethe:8 c:ether:8 c:eto:9 c:etr:7 c:etra:6 c:ets:-7 c:ets>:-7 c:ett:-11 c:ett>:9 c:ette:-15
c:ette>:7 c:etter:-7 c:ettez:-6 c:eu>:9 c:eudi:6 c:eudi>:6 c:eur:11 c:eure:6 c:eut:-6 c:eut>:-6 c:eux:-12 c:eux>:-12
c:eva:7 c:evai:6 c:even:-8 c:ever>:-10 c:eves:11 c:eves>:8 c:evi:7 c:evis:6 c:evis>:6 c:exa:7 c:exac:7 c:exact:7
c:exe:7 c:expl:6 c:ext:24 c:extr:18 c:extra:18 c:ez>:-17 c:eza>:6 c:eze:-9 c:fact:7 c:factu:6 c:fai:-6 c:fair:-6
c:faire:-6 c:fan:8 c:fang>:6 c:far:-7 c:fas:8 c:fatt:10 c:fattu:8 c:fau:-7 c:fe>:11 c:fec:8 c:fee:11 c:fee>:10
c:fere:8 c:ff>:8 c:ffe:8 c:fin:6 c:fin>:7 c:firme:8 c:fle:6 c:for:6 c:fort:7 c:fort>:6 c:frag:8 c:frage:7 c:fre:-6
c:fro:6 c:from:9 c:from>:9 c:fur:9 c:fur>:10 c:fus:7 c:gados:6 c:gan:-11 c:gar:-8 c:gar>:-11 c:gari:-8 c:gat:-11
c:gato:-6 c:gato>:-6 c:gd>:6 c:gef:6 c:gehe:6 c:gehen:6 c:gem:-9 c:gen:19 c:gen>:15 c:gend:-6 c:gesa:-6 c:get:8
c:ggen>:6 c:gia:-7 c:gil:6 c:gilt:6 c:gilt>:6 c:gio>:7 c:gior:-10 c:giorn:-10 c:giu:11 c:gius:12 c:giust:12 c:gle:-7
c:goei:10 c:goeie:10 c:gor:6 c:gora:8 c:gora>:8 c:gra:6 c:gua:-7 c:gue>:7 c:guei:-7 c:guei>:-7 c:gun:-6 c:gund:-7
c:gunda:-8 c:gunt:8 c:gunta:8 c:gut:11 c:gute:10 c:guten:10 c:guy:9 c:hai:6 c:han:-13 c:hat>:-6 c:hau:-8 c:he>:-6
c:heb:-7 c:heb>:-13 c:hef:11 c:hefe:11 c:hefe>:11 c:hel:6 c:hen:6 c:her:10 c:her>:12 c:heri:-6 c:herin:-6 c:herr>:9
c:het:-7 c:het>:-10 c:hi>:22 c:hia:6 c:hic:6 c:hich:7 c:hich>:8 c:hied:9 c:hil:-10 c:hil>:-6 c:hin:-10 c:hink:-8
c:hink>:-8 c:hiu:-8 c:hius:-6 c:hle>:-6 c:hlen:7 c:hlen>:7 c:ho>:9 c:hon:-10 c:hon>:-9 c:hond:-7 c:hr>:-7 c:ht>:-8
c:hy>:8 c:iam:-13 c:iamo:-9 c:iamo>:-9 c:ian:-6 c:ib>:13 c:iba:23 c:iban:21 c:iban>:21 c:ibil:6 c:ica:10 c:ica>:9
c:ice:-6 c:ich:7 c:ich>:14 c:icht:-8 c:icht>:-8 c:icie:-7 c:iciem:-6 c:icip:11 c:ide:6 c:idi:-9 c:ido:-7 c:idos:-7
c:idos>:-7 c:ie>:36 c:iec:6 c:iece:6 c:iede:6 c:iel:6 c:iem:11 c:iemb:-7 c:iembr:-7 c:iemen:6 c:ien:-12 c:ier>:13
c:ierne:-6 c:iero>:-7 c:iese:-6 c:iesen:-7 c:iet>:8 c:iete:-11 c:iete>:-10 c:ieur:8 c:ieur>:7 c:if>:10 c:ig>:-9
c:ige:6 c:igen:12 c:igent:8 c:igg:6 c:igu:8 c:igue:10 c:igue>:10 c:ijn:-6 c:ijst:-6 c:ike:8 c:il>:-6 c:ila:-8
c:ile>:8 c:ill>:7 c:ima:-13 c:ima>:-7 c:iman:-6 c:imand:-6 c:ime:-6 c:imm:-11 c:imme:-9 c:immer:-7 c:imp:7 c:in>:11
c:ina:10 c:ina>:6 c:ind>:-7 c:inde:9 c:inde>:8 c:ine:11 c:ine>:8 c:inh:-9 c:ink:-11 c:ink>:-8 c:inn:-7 c:inne:-7
c:inner:-6 c:ino:15 c:ino>:12 c:int:-8 c:inta:-8 c:inta>:-8 c:inu:-6 c:inut:-6 c:iona:9 c:ions>:-6 c:ior:-11
c:iorn:-10 c:ipe:9 c:ipe>:6 c:ira:-7 c:ird:-10 c:ird>:-10 c:ire:7 c:ire>:8 c:irm:14 c:irme:16 c:irs:8 c:irs>:9
c:is>:32 c:ise:-7 c:issa:-7 c:issen:7 c:ist:7 c:ista:7 c:iste:11 c:isto:-7 c:it>:12 c:ita:-9 c:ite:14 c:ite>:7
c:ites:12 c:ites>:12 c:ith:8 c:ith>:7 c:iti:-12 c:ito:12 c:itor:8 c:itori:8 c:iu>:-12 c:ius:7 c:iust:12 c:iusto:8
c:ived:-7 c:ived>:-7 c:ivi:-7 c:ivoc:-6 c:iz>:-8 c:ize:7 c:izo:7 c:izzat:6 c:je>:-15 c:jes:-8 c:jeu:6 c:jeud:6
c:jeudi:6 c:jo>:7 c:jst:-6 c:jud:-8 c:kan>:-6 c:ke>:22 c:kee:-12 c:keer:-10 c:keer>:-7 c:kei:6 c:kein:9 c:keine:9
c:kke:-6 c:kno:19 c:knoc:10 c:knock:10 c:know:9 c:know>:9 c:kon:-6 c:konnt:-6 c:kop:-8 c:kos:8 c:kost:8 c:koste:8
c:kt>:-6 c:ktor:7 c:ktor>:7 c:ktur:6 c:la>:19 c:lage:-7 c:lage>:-6 c:lan:-8 c:lang:-10 c:lang>:-6 c:lant:-8
c:lante:-7 c:lap:7 c:lare:8 c:las:-6 c:late:7 c:late>:13 c:lch:16 c:lche:16 c:lche>:13 c:lden:7 c:ldo:-7 c:le>:14
c:lea:8 c:leas:6 c:lease:7 c:led:-7 c:lef:-6 c:leg>:-8 c:lei:-7 c:leit:-6 c:leite:-6 c:len>:11 c:les:-8 c:les>:-6
c:let:14 c:let>:6 c:lete>:6 c:lette:-6 c:leve:6 c:lg>:7 c:lic:13 c:lica:6 c:lica>:7 c:lida:6 c:lie>:6 c:lij:-6
c:line:8 c:list:6 c:liste:6 c:live:7 c:liver:7 c:ll>:17 c:lle:22 c:lle>:17 c:lon:-7 c:lor:6 c:lor>:7 c:los:-7
c:low:11 c:low>:11 c:ls>:-9 c:lse:6 c:lse>:6 c:lt>:-6 c:lten:7 c:lten>:7 c:lui:8 c:lui>:9 c:lung:6 c:lung>:6
c:lut:12 c:lut>:9 c:lve:-7 c:ma>:-13 c:maan:-7 c:maand:-7 c:mach:-8 c:mad:10 c:made:11 c:mai:-11 c:mail:-16
c:mail>:-10 c:mak:-6 c:make:-6 c:manan:6 c:manda:-11 c:mando:17 c:mani>:6 c:mar:-8 c:mated:6 c:mbr:-11 c:mbre:-13
c:mbre>:-13 c:md>:12 c:mea:10 c:meer:-6 c:meer>:-6 c:meis:6 c:men:19 c:mene:10 c:menee:10 c:mente:8 c:menti:6
c:ments:-9 c:merci:7 c:meri:8 c:mestr:6 c:met:-14 c:mett:-10 c:mette:-9 c:meu:-10 c:meu>:-8 c:mid:-7 c:mie:6
c:mij:-7 c:min:7 c:mina:6 c:mina>:6 c:mind:7 c:minde:7 c:mir>:-6 c:mis:-7 c:mise>:6 c:missa:-6 c:mitt:8 c:mitte:6
c:mman:-6 c:mmand:-6 c:mme:-7 c:mmen>:-7 c:mmi:-6 c:moi>:9 c:mon:-8 c:mon>:-9 c:mons:7 c:monsi:6 c:morg:12
c:morge:12 c:mos:-8 c:mot:-7 c:mpa:-6 c:mpf:6 c:mpl:7 c:mplet:6 c:mpr:8 c:mpri:6 c:mt>:6 c:naa:-8 c:nac:-7 c:nach:-6
c:nad:-6 c:nal:13 c:nale:8 c:nale>:10 c:nana:6 c:nana>:6 c:nao:-12 c:nao>:-12 c:nate:8 c:nate>:9 c:nca:8 c:ncao:7
c:ncao>:7 c:nda:-9 c:nda>:-14 c:nde:11 c:nde>:14 c:nded:10 c:nded>:9 c:ndi:-9 c:ndi>:-10 c:ndo:11 c:ndo>:11 c:nds:9
c:ne>:-13 c:nee:9 c:neer:8 c:neer>:9 c:nem:-8 c:ner:-11 c:neri:-6 c:nerin:-6 c:nes:13 c:nes>:6 c:ness:8 c:nesse:8
c:net:10 c:neu>:6 c:nex:-6 c:ng>:11 c:nga:-18 c:nge:17 c:ngs:-11 c:ngt:-6 c:ngu:8 c:nha:-13 c:nha>:-8 c:ni>:-8
c:nic:-11 c:nich:-9 c:nicht:-9 c:nie:9 c:niet:7 c:niet>:10 c:nimm:-7 c:ning>:-6 c:nke:12 c:nke>:8 c:nne:-13
c:nne>:-6 c:nner:-6 c:nneri:-6 c:nni:7 c:nnin:8 c:nning:8 c:nnt:-8 c:no>:13 c:noc:16 c:nock:10 c:noe:-6 c:nos>:10
c:nossa:-6 c:not:14 c:notr:7 c:notre:7 c:nou:8 c:nou>:7 c:nov:-7 c:now>:6 c:nqu:-7 c:ns>:-20 c:nsc:6 c:nsi:6
c:nsie:6 c:nsieu:6 c:nso:6 c:nsu:6 c:nt>:-7 c:nte:-19 c:nte>:7 c:nten:-11 c:nten>:-9 c:nter:6 c:ntic:8 c:ntici:8
c:ntli:6 c:ntlic:6 c:ntos:-6 c:ntos>:-6 c:ntra>:-7 c:nts:-9 c:nts>:-6 c:num:8 c:numm:7 c:numme:7 c:nun:-6 c:nut:-9
c:nvia:-7 c:nviar:-7 c:nvie:11 c:nvier:6 c:nvo:-7 c:nvoi:-6 c:ny>:11 c:ob>:7 c:ober:6 c:obr:6 c:obre:6 c:obre>:6
c:oca:-7 c:ocad:-6 c:ocado:-6 c:oche:-8 c:oche>:-7 c:oci:8 c:ocia:6 c:ock:8 c:ock>:10 c:oder:8 c:oder>:9 c:oe>:7
c:oei:10 c:oeie:10 c:oen:-8 c:oes:6 c:oeu:6 c:off:8 c:off>:9 c:ofo:6 c:ofor:6 c:og>:-6 c:oge:7 c:oi>:20 c:oin:6
c:oir:8 c:ois:-7 c:oit:-9 c:ok>:-10 c:ola:-7 c:olan:-7 c:olang:-7 c:old:7 c:old>:10 c:oll:11 c:olle:9 c:ollen:7
c:olt:-14 c:olte:-6 c:olu:6 c:olut:9 c:olv:-12 c:olvi:-6 c:om>:36 c:omani:6 c:ome:14 c:omer:6 c:omi:-9 c:omm:-14
c:omman:-6 c:omme:-7 c:ona:15 c:onal:10 c:onale:9 c:onc:6 c:ond:-11 c:ond>:-6 c:ones:7 c:ones>:10 c:onge:6 c:oni:-9
c:oni>:-7 c:onn:-15 c:onna:-6 c:onnt:-6 c:ons>:-6 c:onse:-10 c:onsie:6 c:onsu:6 c:ont:-7 c:onte:-9 c:onto>:6
c:oof:-6 c:ook:-10 c:oor:25 c:oord:10 c:oort:6 c:op>:19 c:ope:-10 c:oper:-6 c:opos:-6 c:opp:10 c:oppe:10 c:opre:-6
c:opre>:-9 c:or>:22 c:ora:10 c:ora>:6 c:ord:16 c:ordi:14 c:ordin:10 c:ore:-7 c:ores>:-6 c:org:14 c:orge:19
c:orgen:14 c:ori:8 c:oria:8 c:oria>:9 c:oriz:6 c:orizo:6 c:orm:11 c:orme:11 c:ormen:12 c:orn:-17 c:orna:-8
c:ornat:-7 c:orr:-9 c:orreo:-6 c:orry:-6 c:orry>:-6 c:ors:-6 c:ort:12 c:ort>:7 c:orta:9 c:ortaa:8 c:ossa:-6 c:osso:6
c:osso>:7 c:ota:-6 c:ote>:7 c:otr:12 c:otre:15 c:otre>:14 c:ou>:9 c:oul:-9 c:ould:-8 c:ould>:-8 c:oup:12 c:oup>:7
c:ous:-13 c:ous>:-11 c:out:-6 c:oute:-7 c:over:-8 c:over>:-7 c:ow>:13 c:owi:8 c:pag:-23 c:paga:-12 c:pagat:-7
c:pago:-9 c:pago>:-7 c:paiem:6 c:pal:-6 c:par>:14 c:pare:-7 c:pay:8 c:paye:8 c:paye>:9 c:paym:-8 c:payme:-8 c:pdf:-9
c:pdf>:-6 c:ped:20 c:ped>:10 c:pedi:9 c:pedid:9 c:pel:-11 c:pend:9 c:per>:-10 c:perio:6 c:pers:6 c:pet:6 c:peu:-7
c:pfa:8 c:pfan:9 c:pho:7 c:phon:6 c:pi>:-7 c:pia:-6 c:pie:6 c:pie>:6 c:piec:6 c:piece:6 c:pix:9 c:pix>:9 c:pla:13
c:ple:7 c:plet:6 c:pod:-7 c:pode:-7 c:pon:-7 c:porta:6 c:poste:-7 c:pou:-6 c:pped:6 c:pped>:6 c:pre:-8 c:pre>:-10
c:preg:8 c:pregu:7 c:prei:10 c:preis:9 c:pres:-11 c:pri:10 c:prie:6 c:pris:6 c:proce:7 c:prop:-7 c:prov:9 c:prove:9
c:pta:-9 c:pte:13 c:pte>:7 c:pto:9 c:pued:-6 c:que:18 c:que>:10 c:quel:10 c:quell:9 c:quem:8 c:quem>:6 c:qui:-10
c:quien:6 c:quin:-7 c:quivo:-6 c:quo:15 c:quoi:9 c:quoi>:9 c:quot:6 c:quote:7 c:ra>:11 c:rabaj:7 c:rac:14 c:race:9
c:race>:9 c:rag:8 c:rage:10 c:rage>:6 c:rais:-9 c:rais>:-6 c:ran:11 c:rands:7 c:rar:-8 c:ras:14 c:ras>:15 c:rato:-8
c:rau:-6 c:rce:-6 c:rci:10 c:rd>:-15 c:rda:8 c:rda>:6 c:rde:-8 c:rde>:-6 c:rdere:7 c:rdi>:-7 c:rdin:7 c:rdina:8
c:rdt:-6 c:rea:-13 c:reb:7 c:rebb:8 c:rebbe:8 c:rec:-6 c:rece:-6 c:recei:-6 c:reche:-6 c:recog:6 c:recon:-8 c:ref:14
c:refe:6 c:refer:6 c:refo:6 c:refor:6 c:reg:13 c:regun:7 c:reis:11 c:reis>:12 c:rel:6 c:rele:6 c:rem:-10 c:rem>:-11
c:remen:8 c:ren:-17 c:ren>:-10 c:renv:-7 c:renvo:-7 c:reo>:-6 c:res:-18 c:ress:11 c:rest:-16 c:resto:-10 c:ret:11
c:rete:10 c:reten:11 c:reu:-7 c:rge:12 c:rgen:10 c:rgen>:14 c:ri>:-12 c:ria:-8 c:rib:8 c:rib>:11 c:ric:8 c:rice:6
c:rice>:6 c:rid:-9 c:rida:-7 c:rif:7 c:rim:-11 c:rima:-11 c:riman:-7 c:rin:8 c:ring>:13 c:ringe:-7 c:rio:10 c:rir:6
c:ris>:6 c:riz:10 c:rizo:6 c:rle:6 c:rli:-7 c:rma:8 c:rme:19 c:rmen:13 c:rmen>:12 c:rmi:9 c:rmin:7 c:rna:-8
c:rnat:-7 c:rnes:-6 c:rnes>:-6 c:rni:-7 c:rob:8 c:roce:7 c:roche:-6 c:rom:7 c:rom>:11 c:ron>:10 c:ropp:9 c:ropre:-6
c:rov:7 c:rove:9 c:rr>:8 c:rreo:-6 c:rreo>:-6 c:rs>:15 c:rsc:-7 c:rsch:-6 c:rse:-10 c:rse>:-6 c:rsi:9 c:rso:7
c:rst:-14 c:rst>:-7 c:rta:16 c:rtaa:10 c:rtaal:7 c:rtai:7 c:rte>:10 c:rti>:-6 c:rtu:9 c:rtun:7 c:rtung:8 c:run:-6
c:rup:-6 c:rut:6 c:rvice:-7 c:rwe:9 c:rweis:6 c:rzi:6 c:sab:6 c:saber:8 c:sag:-11 c:sal:6 c:salde:6 c:saldo:-6
c:salu:9 c:salut:6 c:san:-10 c:scad:6 c:sch:-24 c:sch>:-6 c:scha:-8 c:schon:-6 c:scl:7 c:scus:6 c:se>:22 c:sed:-6
c:see:10 c:see>:10 c:seg:-15 c:segu:-14 c:segun:-9 c:sel:-7 c:sem:-13 c:sem>:-6 c:sen>:-10 c:send:12 c:sende:7
c:sep:11 c:ser:-8 c:ser>:6 c:sera:-9 c:ses:-12 c:ses>:-13 c:sfi:-6 c:si>:28 c:sic:-6 c:sid:-6 c:siet:-7 c:siete:-7
c:sieu:8 c:sieur:8 c:sig:6 c:sigu:13 c:sigue:11 c:sim:-6 c:sin:14 c:sin>:7 c:sino:7 c:sit:16 c:site:9 c:sites:6
c:sito:7 c:sl>:6 c:so>:-6 c:soc:6 c:soci:6 c:soi:7 c:soir:6 c:sol:8 c:son:15 c:son>:7 c:sous:-6 c:sous>:-6 c:soy:-9
c:spa:-7 c:spu:-7 c:ss>:-13 c:sse>:6 c:ssem:-6 c:sser:8 c:sser>:6 c:ssi:16 c:ssin:6 c:ssit:6 c:sso:13 c:sso>:11
c:sst:6 c:ssu:-6 c:st>:-12 c:sta:6 c:stan:12 c:stanc:6 c:star:-7 c:stat:-10 c:sten:-13 c:sten>:-9 c:ster:8 c:ster>:6
c:sti:17 c:stil:11 c:still:8 c:sto:-18 c:stor:-9 c:storn:-6 c:stri:-7 c:stu:-8 c:stur:-8 c:sture:-7 c:su>:8 c:suel:6
c:sur:-6 c:sure:-7 c:sus:-10 c:sus>:-7 c:swe:-7 c:taa:9 c:tad:-7 c:tag:8 c:tails:7 c:tam:8 c:tan>:-6 c:tanc:8
c:tance:6 c:tant:-6 c:tat:-23 c:tate:-8 c:tax:7 c:te>:14 c:tell:7 c:tem:10 c:temp:7 c:ten:-9 c:tenc:13 c:tenca:7
c:tenci:6 c:ter:-6 c:ter>:-7 c:teria:-6 c:term:6 c:termi:8 c:tes:10 c:tes>:15 c:teu:-8 c:ther:6 c:ther>:10 c:thin:-8
c:think:-8 c:ti>:-12 c:tic:9 c:tici:10 c:ticip:11 c:tige:8 c:tigen:7 c:til:9 c:till:8 c:till>:8 c:tin:-13 c:tinh:-6
c:tions:-6 c:tir:-6 c:tje:-7 c:tje>:-7 c:to>:18 c:toe:6 c:tog:8 c:tom:14 c:tom>:15 c:ton:-8 c:top>:9 c:tor:6
c:tor>:7 c:tori:10 c:toria:6 c:toriz:7 c:torn:-9 c:tra:24 c:trac:7 c:trace:6 c:trai:7 c:tras:7 c:tre>:13 c:tres:-6
c:tri:-11 c:tri>:-8 c:ts>:-13 c:tsc:8 c:tsch:8 c:tschr:7 c:tt>:8 c:tte:-13 c:tte>:7 c:tter:-6 c:ttez:-6 c:ttez>:-6
c:ttu:10 c:ttur:11 c:ttura:12 c:tua:-6 c:tung>:6 c:tur:13 c:tura:10 c:tura>:9 c:ture:-9 c:ture>:-7 c:turn:8 c:two:7
c:two>:8 c:uar:-12 c:uch>:-8 c:uche:7 c:udito:6 c:udo:-6 c:ue>:14 c:ued:-7 c:uei:-6 c:uei>:-9 c:uel:22 c:uell:13
c:uelle:9 c:uem:8 c:uem>:6 c:ui>:13 c:uid:-6 c:uien:7 c:uien>:6 c:uim:-6 c:uin:-7 c:uiv:-6 c:uivo:-6 c:uivoc:-6
c:uld:-12 c:uld>:-8 c:ull:8 c:umme:6 c:ummer:7 c:ump:8 c:un>:-25 c:und:-7 c:unda:-9 c:unda>:-8 c:une:-11 c:ung>:13
c:ungs:-8 c:uni:7 c:unt:6 c:unto:-6 c:unto>:-6 c:uo>:-6 c:uoi:9 c:uoi>:9 c:uote:7 c:up>:10 c:upe:8 c:upe>:6 c:ur>:13
c:ura:9 c:ura>:10 c:urd:-7 c:ure:-14 c:ure>:-10 c:urn:10 c:uro:7 c:urr:-8 c:urso:6 c:us>:-11 c:uso:-9 c:uso>:-8
c:uss>:-6 c:ussi:9 c:uste:6 c:usto>:6 c:ute>:-7 c:uten:8 c:uten>:8 c:uto:15 c:utor:9 c:uve:-8 c:uw>:-9 c:ux>:-14
c:uye:10 c:va>:9 c:vad:9 c:vado:7 c:vais:8 c:vais>:9 c:valor:6 c:van:9 c:van>:12 c:vant:-6 c:vcs:17 c:vcs>:17
c:vec:11 c:ved:-10 c:ved>:-9 c:ven:-8 c:ven>:-8 c:ver:-18 c:ver>:-21 c:vera:6 c:verb:11 c:veri:6 c:vers:-7
c:verse:-6 c:versi:6 c:very>:6 c:ves:10 c:ves>:7 c:vez:-15 c:vez>:-11 c:vi>:-11 c:viar:-7 c:vice:-7 c:vie:6 c:vie>:6
c:vin:-7 c:ving:-7 c:ving>:-7 c:vis>:8 c:voc:-6 c:voca:-7 c:voi:-6 c:vol:-10 c:vom:13 c:vom>:13 c:von:12 c:vons:9
c:vons>:9 c:voo:17 c:voor:17 c:voor>:7 c:vor:-8 c:vos>:-6 c:voss:7 c:vot:7 c:votr:7 c:votre:7 c:vou:-10 c:vous:-7
c:vous>:-7 c:voyez:6 c:vrai:-6 c:vre:6 c:waa:15 c:waar:11 c:waar>:7 c:wan:8 c:want:9 c:want>:9 c:war>:-6 c:wart:6
c:wat:-8 c:wat>:-7 c:week:-7 c:week>:-8 c:wel:24 c:wel>:7 c:welc:16 c:welch:16 c:wen:-7 c:wha:-6 c:what:-6 c:when:6
c:when>:7 c:whic:7 c:which:7 c:who:14 c:who>:12 c:why:8 c:why>:8 c:wie:13 c:wie>:14 c:wil:-14 c:will:-9 c:wir:8
c:wir>:13 c:wird:-10 c:wird>:-10 c:wiss:6 c:wisse:6 c:with>:7 c:xa>:6 c:xac:7 c:xact:7 c:xpl:6 c:xtr:18 c:xtra:18
c:xtra>:11 c:ye>:12 c:yen:7 c:yme:-8 c:ymen:-8 c:yment:-8 c:yo>:-10 c:you:-10 c:you>:-6 c:your>:-6 c:zat:6 c:zato:6
c:zato>:6 c:zes:-6 c:zu>:-9 c:zzat:6 c:zzato:6 d:0.1:-9 d:0.25:-15 d:0.7:7 d:0.85:9 e:paid=day:7 e:promise=day:13
e:promise=none:21 f:_day:-91 f:_invoice:55 f:ack:-26 f:admin:-9 f:all:7 f:back:5 f:bounce:-7 f:closed:-32 f:copy:-28
f:d.ALLOWANCE_CHARGE:9 f:d.CANCELLED:-15 f:d.CONTRACT_TERMS:7 f:d.DAMAGED:-14 f:d.DUPLICATE_BILLING:-6 f:d.FREIGHT:5
f:d.LATE_DELIVERY:-6 f:d.LATE_FEE_CONTESTED:39 f:d.LOST:-13 f:d.MISSING_DOCS:-19 f:d.NOT_OURS:-8
f:d.PALLET_CONTAINER:10 f:d.PRICE_ERROR:10 f:d.PRIOR_OVERPAYMENT:-7 f:d.QUALITY:-7 f:d.QUANTITY_SHORT:-5
f:d.RETURN:12 f:d.TAX:24 f:d.VOLUME_REBATE:7 f:demand:-6 f:difference:38 f:dispute:-12 f:firm:-6 f:formal:-6
f:gone:-13 f:goods:-6 f:greeting:-11 f:hardship:-16 f:hold:18 f:hope:-14 f:hostile:-16 f:insolvency:-10 f:joke:-21
f:lawyer:-19 f:mine:12 f:n.QUANTITY_SHORT:13 f:netted:-6 f:not:-38 f:not_admin:6 f:not_duplicate:-11 f:not_hope:13
f:not_legal:10 f:not_not:-7 f:not_ooo:-7 f:not_paid:-9 f:not_part:-8 f:not_stop:-7 f:once_us:16 f:others:-19
f:paid:11 f:plan:-45 f:proof:12 f:propose:-27 f:question:96 f:r.ALLOWANCE_CHARGE:8 f:r.CANCELLED:-12 f:r.FREIGHT:22
f:r.LATE_DELIVERY:-9 f:r.LATE_FEE_CONTESTED:24 f:r.LOST:-8 f:r.PRICE_ERROR:20 f:r.PRIOR_OVERPAYMENT:-9
f:r.QUALITY:-19 f:r.RETURN:-9 f:r.TAX:13 f:r.WITHHOLDING:9 f:r.WRONG_PRODUCT:6 f:redirect:-15 f:refuse:-7 f:rest:-18
f:run:-9 f:soon:38 f:stop:-25 f:unable:-10 f:until:-42 f:wait:-5 f:willpay:-30 i:acknowledgement:-18
i:acknowledgement=2:-18 i:already_paid:-8 i:already_paid=3:-7 i:copy_invoice_request:-10
i:copy_invoice_request=3:-10 i:dispute:-24 i:dispute=1:-10 i:dispute=2:-21 i:dispute=3:8 i:hardship:-18
i:hardship=3:-21 i:hostile:-14 i:hostile=2:12 i:hostile=3:-26 i:insolvency:-6 i:insolvency=3:-10
i:invoice_admin=2:13 i:invoice_admin=3:-12 i:legal:-10 i:legal=2:13 i:legal=3:-23 i:nothing:10 i:out_of_office=2:6
i:out_of_office=3:-5 i:partial_payment:8 i:partial_payment=3:8 i:payment_plan_request:-29
i:payment_plan_request=3:-30 i:promise_to_pay:32 i:promise_to_pay=1:21 i:promise_to_pay=3:10 i:question:175
i:question=1:91 i:question=3:88 i:statement_request=2:24 i:statement_request=3:-22 i:unsubscribe:-23
i:unsubscribe=2:19 i:unsubscribe=3:-42 i:wrong_contact:-21 i:wrong_contact=1:-8 i:wrong_contact=2:8
i:wrong_contact=3:-21 l:de:20 l:es:-20 l:fr:-16 l:it:21 l:nl:-19 l:pt:7 n:1:18 n:2:15 n:3:17 n:4:-52 n:5:11 n:6:-17
p:abbiam:-6 p:abgeme:5 p:abgeze:5 p:absenc:-5 p:accept:6 p:access:5 p:aceita:11 p:achand:7 p:acompt:5 p:acorda:6
p:adelan:-5 p:adjunt:-6 p:adress:13 p:advoga:6 p:afspra:-6 p:aggior:-9 p:akkoor:6 p:almace:6 p:amtsge:6 p:annule:5
p:antici:16 p:anzahl:5 p:appara:8 p:appele:-6 p:applic:5 p:approv:6 p:aprove:15 p:associ:6 p:atraso:7 p:audito:12
p:automa:7 p:autori:9 p:balanc:5 p:batail:-9 p:bespre:-5 p:bestat:9 p:bestel:5 p:betaal:-11 p:betale:10 p:betrug:9
p:bezahl:-8 p:bijlag:-5 p:billin:9 p:blocch:5 p:boekho:-5 p:bonifi:-7 p:briefp:9 p:cabine:5 p:cambia:6 p:cancel:-8
p:casell:-5 p:castel:5 p:cateri:5 p:certai:5 p:chanti:-8 p:classi:10 p:clotur:5 p:cobrai:-8 p:coinci:10 p:collec:7
p:comerc:6 p:comisi:5 p:comiss:-8 p:comman:-11 p:compre:5 p:compri:5 p:comuni:-5 p:concep:6 p:concre:7 p:confir:5
p:conseg:-9 p:consue:10 p:consul:5 p:contab:9 p:contac:-6 p:contes:-7 p:conteu:-8 p:contra:7 p:contri:5 p:copert:-5
p:cordia:6 p:correc:5 p:corren:7 p:credit:-5 p:cuenta:5 p:cumpri:5 p:decidm:7 p:decisi:10 p:deduct:5 p:delive:14
p:demand:-5 p:deposi:-5 p:descon:6 p:descri:5 p:descue:-7 p:detail:14 p:devolv:-6 p:dezemb:-5 p:dicemb:-7
p:diciem:-12 p:dinsda:-5 p:discou:7 p:discul:5 p:disput:-7 p:domici:-7 p:dopodo:6 p:dossie:7 p:doutor:5 p:dunnin:9
p:duplic:-5 p:effett:-5 p:egregi:5 p:eigent:11 p:eingan:-6 p:elevad:8 p:emitir:-5 p:empfan:12 p:encome:5 p:encont:-5
p:enregi:-5 p:enthal:8 p:enviar:5 p:envoye:7 p:equivo:-12 p:erklar:5 p:ersuch:8 p:escrib:-5 p:evenin:-7 p:exacta:6
p:exacte:8 p:explic:5 p:factur:12 p:failli:-6 p:faktur:10 p:fattur:17 p:februa:-6 p:fermet:-5 p:fichie:6 p:figura:5
p:finalm:6 p:finanz:-5 p:finiqu:6 p:forwar:-5 p:franke:6 p:furnis:5 p:garanz:6 p:gatewa:-5 p:gemach:-10 p:gester:5
p:gestio:7 p:gestop:-5 p:geteke:7 p:goeiem:26 p:gratef:5 p:groete:-8 p:gutsch:6 p:hacemo:-5 p:hambur:9 p:herinn:-12
p:holida:5 p:incass:5 p:incluy:5 p:indica:6 p:indiri:5 p:inform:-11 p:ingres:-5 p:insolu:13 p:interv:7 p:inviar:-8
p:istant:8 p:janvie:10 p:juzgad:-7 p:komple:10 p:konnte:-7 p:letter:-5 p:letzte:7 p:limite:-5 p:listin:5 p:livrai:-6
p:locati:6 p:magist:7 p:mahnsp:10 p:mahnun:-9 p:mandai:5 p:mandan:-7 p:mandar:-9 p:marted:-5 p:member:5 p:mentio:6
p:mercol:-5 p:mientr:6 p:minute:-7 p:mittei:7 p:monsie:13 p:mudara:6 p:normaa:6 p:nothin:8 p:noviem:-5 p:octubr:6
p:oktobe:-5 p:openst:-6 p:opleve:8 p:ordena:-7 p:ordere:11 p:organi:-6 p:otherw:-6 p:ottobr:5 p:overma:-7 p:overzi:5
p:pagame:8 p:pagarl:6 p:paieme:12 p:palett:-7 p:papier:-6 p:parcel:-5 p:parlia:-5 p:partic:7 p:partit:-7 p:passat:5
p:patien:-5 p:patric:5 p:payabl:7 p:paymen:-15 p:penali:7 p:pendan:5 p:pendie:5 p:period:8 p:planni:7 p:pomeri:10
p:portaa:9 p:portai:10 p:portat:-6 p:portug:5 p:positi:5 p:pourqu:7 p:preghi:6 p:pregun:14 p:premie:6 p:preocu:6
p:prepar:-5 p:presen:-7 p:presup:-6 p:prezad:-5 p:proces:5 p:progra:5 p:promet:6 p:propos:-10 p:propue:6 p:public:5
p:qualqu:-5 p:querei:7 p:questi:-6 p:radica:5 p:receiv:-12 p:rechnu:12 p:rechts:-5 p:recogn:8 p:reconc:-6
p:reconn:-6 p:reconv:-5 p:record:7 p:recurs:8 p:reform:6 p:reklam:6 p:releas:7 p:releve:9 p:remett:-10 p:remind:-6
p:remitt:5 p:renvoi:-7 p:renvoy:-7 p:repart:9 p:repons:-5 p:respin:5 p:restan:8 p:retenc:21 p:rimand:-12 p:ringra:5
p:robert:8 p:rosari:5 p:saldat:5 p:salden:13 p:sarann:5 p:satisf:7 p:schick:-6 p:schuld:-5 p:secret:6 p:seguir:5
p:segund:-14 p:semest:12 p:senore:-5 p:septem:7 p:servic:-7 p:servir:7 p:settem:-9 p:settle:6 p:solang:-9
p:sollec:-6 p:somebo:5 p:souhai:5 p:standa:6 p:statem:-7 p:statut:5 p:storni:-6 p:straig:9 p:stunde:6 p:suivan:-5
p:suppor:5 p:suspen:-5 p:telefo:-7 p:termij:5 p:termin:8 p:theref:6 p:throug:-7 p:titula:6 p:toepas:5 p:togeth:10
p:trabaj:8 p:trabal:-5 p:trotzd:6 p:trouve:5 p:tuesda:7 p:uberwe:10 p:uffici:6 p:umgehe:8 p:valide:-6 p:vandaa:11
p:venerd:-6 p:verein:5 p:vergog:-6 p:verkoo:-6 p:verrek:-5 p:versch:-10 p:vierne:-12 p:vigent:5 p:vinier:5
p:voldoe:-5 p:volgen:6 p:voorge:5 p:voorri:6 p:voorta:8 p:vorges:8 p:vrijda:5 p:wartun:13 p:welche:7 p:werbun:5
p:whatsa:-8 p:whethe:6 p:wirkli:5 p:zahlun:5 p:zukomm:-6 p:zuruck:7 p:zusend:7 s:00000:-17 s:0000:-20 s:000:37
s:00:-7 s:0:-21 s:?:8 s:aanmaning:-13 s:auto:-5 s:av:6 s:aviso:-20 s:ba:-11 s:boleto:-12 s:ca:-5 s:cb:11 s:cl:7
s:corrente:5 s:de:-8 s:demeure:12 s:dental:5 s:deuda:7 s:di:-5 s:dm:-5 s:du:6 s:due:9 s:eg:-5 s:em:-6 s:en:8
s:erinnerung:6 s:extracto:-6 s:factura:-10 s:facturas:6 s:facture:10 s:factuur:-8 s:farine:-10 s:farinha:5
s:fatura:37 s:fi:6 s:fl:6 s:fp:14 s:ft:-7 s:group:13 s:herinnering:-17 s:insoluto:15 s:inv:6 s:invoices:-6 s:it:-5
s:items:7 s:lavanderia:5 s:les:5 s:limpeza:5 s:liquidacion:6 s:liquidation:5 s:lu:6 s:mahnung:-21 s:mb:8 s:mise:11
s:nota:10 s:notice:-7 s:october:6 s:offene:8 s:openstaand:-5 s:outstanding:-6 s:overdue:-21 s:pagamento:-8
s:pago:-12 s:past:7 s:payment:-14 s:pb:7 s:per:11 s:pneus:24 s:posten:6 s:proposal:-5 s:rappel:13 s:rd:8 s:re:63
s:rechnung:19 s:rekening:-6 s:relance:-25 s:releve:6 s:rente:5 s:resolved:-10 s:richiesta:-8 s:rm:-7 s:ro:7 s:rv:-6
s:saldo:8 s:sc:7 s:scadenze:6 s:segundo:-7 s:sept:-5 s:sollecito:-5 s:statement:6 s:stufe:11 s:tb:-5 s:tegels:-6
s:termijn:7 s:tr:6 s:ultimo:-7 s:urgente:-9 s:vencimento:-5 s:voluntary:5 s:votre:5 s:vt:-5 s:wg:10
s:zahlungserinnerung:18 w:%:16 w:00000:-13 w:000:-13 w:00:-22 w:0:12 w:?:205 w:@:-28 w:aan:8 w:ab:-12 w:abbiamo:-6
w:abgemeldet:5 w:abgezeichnet:5 w:abonar:6 w:about:-6 w:abril:5 w:abriu:-9 w:absence:-5 w:ac:7 w:acaba:6
w:acceptable:-5 w:accepte:7 w:acceptez:11 w:account:-5 w:accountant:-6 w:accounts:8 w:aceitam:10 w:ach:6 w:achando:7
w:achats:9 w:achter:7 w:acompte:5 w:acordado:6 w:adjunto:-5 w:administradora:6 w:administratie:-5 w:adresser:11
w:advogados:11 w:af:-6 w:afspraak:-6 w:after:-6 w:again:6 w:aggiornata:-6 w:agora:15 w:agosto:5 w:agradezco:5
w:ai:-20 w:akkoord:6 w:all:12 w:alla:-7 w:almacen:6 w:als:-9 w:also:-8 w:amable:-8 w:amanha:-6 w:amor:-5
w:amtsgericht:6 w:an:-18 w:and:-11 w:ander:8 w:andere:10 w:anhang:-7 w:answer:-5 w:any:9 w:anyway:-7 w:anzahlung:5
w:appelez:-6 w:approved:6 w:apres:-6 w:aprile:5 w:are:9 w:argent:-5 w:asked:5 w:assistance:7 w:associes:6 w:at:16
w:ate:-8 w:atenta:6 w:atrasou:7 w:attesa:6 w:au:22 w:auditoria:14 w:auf:21 w:aussi:9 w:automated:12
w:automaticamente:5 w:autorizzato:6 w:avance:6 w:avec:6 w:avocats:6 w:avoirs:9 w:avons:15 w:away:11 w:ayer:-5
w:balance:5 w:banco:8 w:bank:15 w:banque:9 w:bas:6 w:bc:5 w:be:-9 w:before:-7 w:behalf:6 w:bei:10 w:beide:14
w:being:8 w:beleg:-12 w:belege:5 w:below:25 w:bene:-5 w:besoin:5 w:besproken:5 w:bestatigen:9 w:betaal:-6
w:betaaltermijn:-8 w:betalen:10 w:beto:5 w:betrag:6 w:better:-6 w:bevestig:5 w:bevestigen:5 w:bezahlen:5
w:bezahlt:-12 w:bij:6 w:bijlage:-5 w:billing:9 w:bin:-9 w:binnen:-5 w:bis:-6 w:bleibt:5 w:bloque:5 w:bona:9
w:bonifico:-5 w:bonne:-6 w:bonnes:10 w:booked:-5 w:bos:-5 w:bureau:-7 w:bz:17 w:ca:-20 w:cabinet:5 w:camara:-6
w:cambiato:9 w:can:13 w:cancel:6 w:capire:9 w:capito:7 w:cargo:5 w:caro:13 w:carta:10 w:carte:17 w:casella:-5
w:cash:-5 w:caso:13 w:catering:6 w:causa:5 w:cauzione:5 w:ce:10 w:celui:11 w:cent:-6 w:centrale:5 w:certificate:5
w:cette:10 w:chance:-5 w:change:10 w:chantier:-8 w:chased:6 w:chave:23 w:chefe:23 w:chega:5 w:cheque:-7 w:cher:-5
w:chere:14 w:chi:19 w:chiedo:9 w:chiuso:-8 w:cinque:-6 w:cl:6 w:clair:-6 w:classify:10 w:close:9 w:closed:-9 w:cm:-5
w:cnpj:5 w:cobrais:-8 w:cobranca:7 w:collector:5 w:com:-7 w:come:8 w:comercial:7 w:coming:6 w:comision:5
w:commande:-11 w:compras:7 w:compris:5 w:compta:-7 w:con:-15 w:concepto:7 w:confirm:-10 w:confirmacao:-5
w:conseguir:-6 w:constancia:5 w:consuelo:10 w:conta:-8 w:contabile:12 w:conteudo:-8 w:contributo:5 w:cordial:5
w:corrente:7 w:correo:-12 w:correspond:5 w:cosa:13 w:cose:-5 w:cosi:-7 w:coste:5 w:could:-17 w:coup:13 w:court:-5
w:cp:9 w:credit:-7 w:creditor:6 w:cuanto:5 w:cuentas:5 w:cumprimentos:5 w:dag:23 w:dagen:-8 w:danke:17 w:dann:15
w:dass:-11 w:dat:17 w:data:-7 w:date:-11 w:day:-5 w:db:-7 w:de:8 w:debo:6 w:decidme:7 w:decision:10 w:deduction:5
w:deel:13 w:deixa:-6 w:deixei:6 w:dejo:6 w:del:19 w:delivered:6 w:delivery:8 w:dem:15 w:demanda:-5 w:den:-24
w:des:-7 w:descuento:-7 w:desole:10 w:detail:-5 w:details:14 w:deus:-6 w:devis:13 w:devo:7 w:devoir:-6 w:dez:-5
w:dezember:-7 w:dhl:9 w:di:16 w:dia:-16 w:dica:9 w:dice:5 w:dicembre:-7 w:diciembre:-12 w:die:10 w:diesen:-6
w:diga:11 w:dije:-7 w:dinsdag:-5 w:dire:11 w:discount:7 w:disso:6 w:distinta:-8 w:dit:20 w:dite:9 w:dites:9
w:diverse:-6 w:diz:-20 w:dizer:5 w:doch:-6 w:doe:15 w:does:11 w:doktor:13 w:dom:10 w:domani:5 w:domicilio:-7
w:donc:-5 w:door:-8 w:dopodomani:6 w:doppio:6 w:dos:-6 w:dossier:5 w:dotto:-8 w:dottoressa:5 w:doutora:5 w:doveva:7
w:doy:5 w:dr:7 w:dra:5 w:drei:-13 w:drie:8 w:drin:14 w:dubbio:-6 w:due:9 w:dunning:9 w:duplicate:-6 w:duplicato:7
w:dus:11 w:early:6 w:edi:8 w:ee:8 w:een:-29 w:effect:6 w:egregio:5 w:eigentlich:12 w:ein:-13 w:eine:-5 w:either:11
w:el:-21 w:elles:6 w:email:-8 w:emarge:-5 w:empfang:13 w:en:-13 w:encore:6 w:enero:-7 w:engineer:-5 w:enregistre:-5
w:enthalten:8 w:entra:-6 w:entschieden:5 w:enviar:-5 w:envoyez:10 w:equipe:7 w:equivocado:-12 w:era:19 w:erklaren:5
w:ero:5 w:erst:-7 w:ersuchen:8 w:es:10 w:esa:-7 w:eso:-5 w:esos:5 w:esperando:5 w:essa:23 w:essere:7 w:estimada:6
w:et:-6 w:etait:-8 w:ete:-9 w:etes:6 w:eu:20 w:euro:7 w:evening:-7 w:exactamente:6 w:extra:22 w:facturas:7
w:facturee:6 w:faire:-9 w:fais:8 w:fala:9 w:fallig:5 w:falta:-6 w:fase:5 w:fattura:26 w:fatture:-7 w:fausse:-7
w:faut:-9 w:favor:-6 w:favore:-5 w:fax:-6 w:faz:6 w:feb:-6 w:fee:22 w:feira:8 w:fetes:10 w:few:6 w:ff:-7 w:fica:-8
w:fichier:6 w:ficou:5 w:fin:12 w:final:6 w:finalmente:6 w:finance:-5 w:find:-7 w:finde:15 w:fl:6 w:flete:14
w:flujo:5 w:foi:5 w:fois:-7 w:for:9 w:force:-5 w:format:6 w:fotos:6 w:fout:9 w:foutez:-5 w:frage:12 w:frais:6
w:franco:-8 w:franken:6 w:from:17 w:ft:5 w:fueron:6 w:full:-9 w:furnish:5 w:gaan:-10 w:gar:-5 w:garantia:5
w:garanzia:6 w:gateway:-5 w:geen:-9 w:gemacht:-9 w:genau:6 w:gentileza:9 w:gern:-8 w:gesagt:-9 w:gestern:5
w:gestionale:8 w:gestopt:-5 w:get:9 w:getekend:7 w:gia:-5 w:gilt:12 w:ging:-6 w:giorni:-8 w:giro:8 w:giusto:15
w:gli:5 w:goedemiddag:-7 w:goedemorgen:7 w:goeiemorgen:26 w:going:7 w:goods:-7 w:graag:-5 w:grateful:5 w:grn:7
w:groeten:-8 w:groupe:5 w:gruppe:-8 w:gruss:-6 w:grusse:6 w:guten:20 w:gutschrift:6 w:ha:6 w:hab:6 w:haben:5
w:hacemos:-5 w:hago:5 w:hai:6 w:hamburg:9 w:hand:-5 w:has:-11 w:hasta:-6 w:have:-20 w:having:-7 w:heb:-26 w:hebben:9
w:heeft:-6 w:helaas:-7 w:helft:5 w:hello:8 w:herinneringen:-10 w:herr:17 w:herrn:-6 w:het:-19 w:heures:10 w:hg:7
w:hi:17 w:hier:-5 w:hizo:8 w:hoe:5 w:hola:-6 w:holidays:6 w:hope:-7 w:hotels:-5 w:how:-6 w:hugo:5 w:hull:5 w:iban:43
w:ich:7 w:ideal:9 w:if:19 w:igual:-5 w:ihr:-7 w:ihrem:-5 w:iibb:5 w:ill:13 w:in:-9 w:incasso:8 w:incluido:7
w:incluidos:-7 w:incluye:5 w:indirizzato:7 w:inviare:-5 w:invio:6 w:invoices:-7 w:io:-16 w:is:22 w:it:10 w:items:5
w:ja:7 w:jaar:-6 w:jai:7 w:jan:-8 w:janvier:10 w:jetz:7 w:jetzt:-7 w:jeudi:12 w:job:9 w:jullie:9 w:junta:6
w:juzgado:-7 w:kan:-13 w:kasse:-5 w:kd:5 w:ke:27 w:keer:-15 w:keine:13 w:kelly:5 w:kijk:5 w:klaar:7 w:knock:20
w:know:18 w:kommt:11 w:komplett:10 w:konnt:-5 w:konnten:-6 w:konto:5 w:koster:5 w:kp:7 w:kunt:-6 w:kurze:7 w:la:29
w:lang:-6 w:lassen:-6 w:last:-8 w:late:18 w:later:-7 w:laut:6 w:lavori:-5 w:le:-15 w:leeds:5 w:leeg:-7 w:left:-8
w:legali:6 w:les:-11 w:let:10 w:letzten:7 w:lg:13 w:licenca:5 w:liebe:7 w:liest:9 w:ligne:10 w:ligt:7 w:lijst:-5
w:lille:5 w:limited:-5 w:line:7 w:liquidabile:6 w:liquiditat:-5 w:lira:-8 w:lista:7 w:listino:5 w:livraison:-6
w:livro:6 w:llego:6 w:llegue:-7 w:lleva:-5 w:llevo:-6 w:loopt:8 w:los:-6 w:lot:-6 w:lp:8 w:lunes:-9 w:lv:5
w:mahnen:10 w:mahnspesen:10 w:mahnung:-8 w:mai:10 w:mail:-10 w:mailen:-5 w:main:10 w:make:-5 w:man:9 w:manana:12
w:manca:-7 w:manda:-6 w:mandais:5 w:mandando:-5 w:mandatemi:10 w:mande:6 w:mando:33 w:manque:-5 w:mantenimiento:5
w:manuel:7 w:marco:5 w:martedi:-5 w:mas:-9 w:matin:-5 w:md:25 w:me:19 w:meados:5 w:mean:7 w:medica:5 w:meer:-11
w:mein:-5 w:meldet:-5 w:members:5 w:meneer:19 w:mensen:-7 w:mention:5 w:mer:-5 w:merci:10 w:mercoledi:-5 w:meses:-7
w:meter:7 w:meu:-14 w:mexer:5 w:mi:13 w:mientras:6 w:mij:-9 w:mijn:-6 w:mir:-13 w:mire:5 w:mitte:5 w:mme:9 w:moet:8
w:moi:22 w:moin:-5 w:mois:-5 w:moment:-5 w:mon:-17 w:money:-5 w:monsieur:13 w:montag:-5 w:month:-6 w:more:-6
w:morgen:-11 w:move:6 w:mudaram:6 w:muelle:6 w:naam:-5 w:naar:-10 w:nada:-6 w:name:11 w:nao:-24 w:neemt:6 w:nem:-9
w:nemen:-9 w:nesse:16 w:netto:6 w:neu:13 w:never:-5 w:neves:8 w:next:-6 w:nicht:-17 w:nie:6 w:niet:21 w:niets:-6
w:nimmer:-11 w:no:-7 w:noch:5 w:noel:-9 w:nog:-10 w:nomina:6 w:nooit:-5 w:normaal:6 w:nos:23 w:nossa:-12 w:nostri:-5
w:note:6 w:nothing:8 w:notice:6 w:notre:15 w:nou:11 w:noviembre:-5 w:novo:-5 w:now:-6 w:nso:6 w:nu:7 w:nuestra:-7
w:nuestro:5 w:nulle:9 w:number:6 w:nummer:18 w:nun:-8 w:nuovo:6 w:ob:12 w:octubre:6 w:oder:18 w:oeuvre:11 w:of:5
w:oferta:7 w:off:15 w:oi:14 w:ok:-15 w:oktober:-5 w:old:12 w:on:14 w:onde:6 w:ones:14 w:only:-6 w:onze:-6 w:op:23
w:oplevering:9 w:or:11 w:ora:9 w:ordenador:-7 w:ordered:11 w:orders:5 w:otherwise:-6 w:otra:-9 w:ottobre:5 w:ou:23
w:our:10 w:over:-11 w:overmaken:-7 w:overzicht:5 w:pa:8 w:paga:-8 w:pagamenti:7 w:pagar:-14 w:pagara:7 w:pagare:6
w:pagata:-7 w:pagato:-5 w:page:10 w:pago:-15 w:pagos:-5 w:paguei:-13 w:paid:9 w:paiement:10 w:pakket:-5
w:palettes:-7 w:par:25 w:pari:6 w:parle:-5 w:parlez:8 w:parliamo:-5 w:parte:12 w:parti:-8 w:parts:-5 w:pasas:-6
w:paso:6 w:patricia:6 w:pay:13 w:payable:7 w:paye:17 w:payment:-9 w:payments:-6 w:pb:6 w:pdf:-12 w:pdfs:-6 w:pe:-8
w:pedido:11 w:pelo:-8 w:pena:-7 w:penalites:5 w:pendant:5 w:pendiente:5 w:per:-9 w:perdona:-13 w:periodo:8
w:personal:7 w:personale:6 w:pesos:-5 w:petra:9 w:peut:-7 w:peux:-7 w:phone:9 w:pi:-5 w:pido:-6 w:pie:13 w:piece:11
w:pix:19 w:plaats:5 w:planning:7 w:please:8 w:pleite:-5 w:pls:-6 w:po:-7 w:podeis:-5 w:poi:-9 w:pomeriggio:10
w:porfa:-5 w:portaal:9 w:portail:10 w:portee:9 w:portes:-7 w:position:5 w:posta:7 w:posten:-7 w:potete:-7
w:pourquoi:7 w:pouvez:-7 w:preghiamo:6 w:pregunta:6 w:preis:13 w:premier:8 w:presupuesto:-6 w:preuve:-5 w:prima:-10
w:pris:8 w:priva:6 w:procedera:7 w:proces:6 w:programadas:5 w:proposta:-8 w:propre:-18 w:propuesta:6 w:proximo:8
w:ps:9 w:pt:5 w:publico:7 w:puede:-6 w:puedo:-5 w:puo:-10 w:qual:8 w:quale:9 w:qualquer:-5 w:quando:-6 w:quarter:-5
w:que:17 w:queda:5 w:quedaron:5 w:quedo:-6 w:queixa:6 w:quel:5 w:quelle:10 w:quello:7 w:quem:10 w:quereis:7 w:qui:15
w:quid:-5 w:quien:12 w:quiero:-5 w:quindi:-9 w:quinta:-5 w:quoi:11 w:quote:8 w:rate:6 w:rd:6 w:reais:-7
w:received:-14 w:rechnung:18 w:recibo:6 w:reclamacoes:6 w:reconcile:-6 w:reenvia:6 w:reenvie:7 w:refere:9
w:refuse:10 w:regel:6 w:rejet:-5 w:rejete:13 w:rekening:-7 w:rekeningen:6 w:reklamation:6 w:relance:9 w:release:8
w:reminders:-6 w:remis:-7 w:remise:6 w:renvoie:-7 w:reponse:-5 w:resend:8 w:respinge:6 w:responde:-5 w:rest:-8
w:restant:12 w:reste:-8 w:resto:-20 w:retencao:13 w:retencion:8 w:retour:6 w:return:6 w:rib:22 w:riba:6 w:ricevere:5
w:rien:-6 w:right:5 w:rimandi:-6 w:ring:12 w:rond:-6 w:rosario:5 w:roto:6 w:rs:9 w:rui:5 w:saber:16 w:said:-5
w:sair:-5 w:sais:5 w:saldata:6 w:saldenliste:13 w:saldo:-8 w:sale:6 w:sales:6 w:salut:11 w:same:-5 w:sans:-8
w:saranno:5 w:sas:-5 w:savoir:7 w:says:5 w:scade:8 w:scho:7 w:schon:-9 w:scusi:10 w:sdd:9 w:sdi:-5 w:se:10
w:second:-5 w:see:23 w:seguira:5 w:segunda:-16 w:seit:-6 w:sem:-12 w:semestre:12 w:senor:7 w:senores:-5 w:sent:11
w:sepa:5 w:septembre:6 w:sera:-7 w:service:-10 w:servico:8 w:servirebbe:7 w:servus:6 w:settembre:-9 w:settlement:6
w:sexta:8 w:sh:-6 w:si:38 w:sia:5 w:side:-5 w:siete:-14 w:signed:6 w:sigue:12 w:simplemente:5 w:sin:14 w:sino:5
w:siret:-6 w:sistema:-5 w:site:7 w:sites:12 w:sl:6 w:so:-17 w:sobre:9 w:socia:6 w:sofort:10 w:soir:10 w:solange:-9
w:solder:5 w:sollen:13 w:solo:8 w:somebody:5 w:somme:-7 w:sont:9 w:sorry:-10 w:souhaite:5 w:sous:-12 w:sowie:7
w:soy:-9 w:spett:7 w:sra:5 w:st:15 w:sta:-8 w:staat:12 w:standard:7 w:start:-6 w:stata:-5 w:statement:-7
w:statutory:5 w:stays:5 w:steht:7 w:stil:6 w:still:16 w:storniert:-7 w:straight:9 w:stuff:7 w:stunden:5 w:sturen:-13
w:su:15 w:subito:8 w:sulla:7 w:sur:9 w:sure:-10 w:sven:-8 w:ta:9 w:tag:18 w:take:-8 w:tale:6 w:tambem:5 w:tan:-6
w:tardi:-6 w:tax:5 w:taxa:9 w:te:-21 w:team:-6 w:tell:6 w:tem:8 w:terca:5 w:teresa:7 w:termijn:8 w:terug:-5
w:texto:7 w:th:-9 w:that:-7 w:then:-8 w:there:-16 w:therefore:6 w:theres:9 w:these:8 w:they:6 w:things:7 w:think:-15
w:through:-7 w:ti:10 w:tiro:6 w:titular:8 w:titulo:-10 w:to:9 w:todos:-8 w:toepassing:5 w:together:10 w:told:8
w:tom:30 w:toni:-6 w:tot:-10 w:tous:5 w:tr:7 w:trace:12 w:transfiero:-7 w:transmise:7 w:transporte:-7 w:trocar:6
w:trois:6 w:trotzdem:6 w:tu:-5 w:tuesday:7 w:turned:8 w:two:16 w:uberweise:12 w:uf:-5 w:ufficio:6 w:umgehend:9
w:un:-21 w:une:-8 w:unica:5 w:unit:9 w:up:7 w:us:13 w:usted:6 w:uw:-10 w:vai:-6 w:validee:-6 w:valor:13 w:vamos:-8
w:van:22 w:vandaag:6 w:varios:7 w:vcs:34 w:ve:-6 w:veiling:7 w:veio:9 w:vemos:6 w:venerdi:-6 w:venia:6
w:vereinbart:5 w:verrekend:-5 w:verschil:-8 w:vez:-13 w:vezes:-8 w:vie:7 w:viel:6 w:viernes:-12 w:vigente:5
w:vindt:-5 w:vinieron:5 w:virement:5 w:vista:5 w:viu:-7 w:vm:7 w:voci:6 w:voi:-9 w:vois:9 w:voldoen:-5 w:volte:-5
w:vom:25 w:von:10 w:voor:9 w:voorgelegd:5 w:voortaan:8 w:vorgesehen:8 w:vos:-12 w:vosso:11 w:vostro:6 w:votre:14
w:vou:5 w:vous:-15 w:vragen:7 w:vrijdag:5 w:vroeg:7 w:vs:-7 w:vt:-5 w:vuestras:6 w:vuestro:-7 w:waar:15 w:waarom:5
w:want:18 w:war:-11 w:wartung:13 w:warum:8 w:wat:-14 w:week:-15 w:weeks:-5 w:weet:7 w:weken:5 w:wel:14 w:welche:26
w:went:-8 w:wer:10 w:werbung:5 w:weten:5 w:whatsapp:-8 w:when:14 w:where:-9 w:whether:6 w:which:15 w:who:24 w:why:17
w:wie:18 w:will:-10 w:wilt:-10 w:wir:25 w:wird:-19 w:wirklich:5 w:wissen:13 w:with:14 w:within:-6 w:wofur:16
w:woher:6 w:wordt:-5 w:wound:5 w:xml:-6 w:ya:-10 w:yo:-23 w:you:-11 w:your:-13 w:zahle:-10 w:zahlen:11 w:zame:-5
w:ze:-8 w:zit:10 w:zo:6 w:zodra:-6 w:zolang:-6 w:zou:-15 w:zu:-15 w:zukommen:-6 w:zuruckgeschickt:9 w:zusendung:9
w:zustandig:-5
"""
