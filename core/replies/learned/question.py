"""What speaks for and against `question`: written by `make reply-weights`, never by hand."""

BIAS = -7.39
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:205 ?ack:28 ?admin:27 ?all:-23 ?closed:-10 ?contest:5 ?copy:-42 ?d.ALLOWANCE_CHARGE:11 ?d.CONTRACT_TERMS:11
?d.DUPLICATE_BILLING:7 ?d.LATE_FEE_CONTESTED:11 ?d.MISSING_DOCS:-5 ?d.PALLET_CONTAINER:13 ?d.TAX:26 ?demand:6
?difference:56 ?dispute:40 ?fix:8 ?formal:23 ?gone:20 ?goods:18 ?hardship:6 ?hold:11 ?hope:13 ?hostile:-5
?insolvency:9 ?legal:7 ?mine:42 ?moved:10 ?moves:54 ?n.QUANTITY_SHORT:14 ?not:61 ?not_duplicate:-5 ?not_legal:7
?not_paid:-5 ?once_us:7 ?paid:9 ?part:8 ?pay:-9 ?plan:-38 ?proof:7 ?propose:-16 ?question:139 ?r.FREIGHT:7
?r.LATE_FEE_CONTESTED:5 ?r.RETURN:-6 ?r.TAX:14 ?refuse:25 ?statement:-28 ?stop:-5 ?unable:9 ?until:-13 ?wait:-5
b:!_!:6 b:%_?:10 b:%_pour:6 b:00000_00000:14 b:00000_is:-5 b:00000_to:5 b:00000_went:-7 b:0000_0000:-10
b:0000_00:-10 b:0000_?:14 b:0000_en:7 b:0000_has:-9 b:0000_is:11 b:0000_se:6 b:000_00:-7 b:000_?:8 b:000_con:-7
b:000_de:7 b:000_ee:5 b:000_ete:5 b:000_eur:5 b:000_la:13 b:000_month:-5 b:000_reais:-5 b:00_%:9 b:00_0000:-8
b:00_000:-15 b:00_00:8 b:00_ach:6 b:00_augustus:6 b:00_como:5 b:00_dagen:-5 b:00_en:-6 b:00_es:5 b:00_esta:7
b:00_euro:11 b:00_gia:6 b:00_giugno:-5 b:00_januari:-5 b:00_january:7 b:00_je:13 b:00_no:8 b:00_nov:8 b:00_of:5
b:00_op:10 b:00_par:6 b:00_porque:5 b:00_quindi:-5 b:00_saranno:5 b:00_septembre:8 b:00_th:-11 b:00_to:9 b:00_van:14
b:00_we:9 b:00_will:6 b:00_wurde:-7 b:0_000:-12 b:0_00:8 b:0_0:-10 b:0_december:11 b:0_du:-5 b:0_er:11 b:0_era:5
b:0_est:7 b:0_et:5 b:0_euro:5 b:0_fin:6 b:0_foi:6 b:0_for:7 b:0_giorni:-5 b:0_ja:14 b:0_january:5 b:0_keer:-5
b:0_lo:-7 b:0_mil:5 b:0_na:6 b:0_nao:-6 b:0_non:-10 b:0_not:7 b:0_november:-7 b:0_or:9 b:0_paid:5 b:0_por:7
b:0_que:9 b:0_staat:7 b:0_to:6 b:0_un:7 b:?_!:-8 b:?_?:22 b:aan_de:6 b:aan_het:6 b:ab_0:-6 b:aber_nicht:5
b:above_company:5 b:acaba_en:6 b:account_to:-5 b:ach_trace:6 b:af_en:-9 b:again_?:6 b:ai_plus:-7 b:al_00:-13
b:al_0:6 b:als_pdf:-5 b:am_0:-10 b:am_freitag:-7 b:am_not:-5 b:an_die:-8 b:and_can:5 b:and_nothing:10 b:and_we:-6
b:and_who:8 b:and_your:-6 b:andere_helft:8 b:ao_final:6 b:aqui_ee:-7 b:are_on:11 b:are_still:7 b:arrete_au:9
b:as_00:-6 b:as_at:6 b:associes_avocats:6 b:at_0:5 b:at_my:-7 b:at_our:8 b:at_your:9 b:ate_ao:6 b:au_00:7
b:au_barreau:6 b:au_nom:-6 b:auf_dem:5 b:auf_der:7 b:auf_die:-7 b:automatische_incasso:6 b:av_000:5 b:ayer_por:-9
b:back_to:-10 b:banca_ha:10 b:banco_?:7 b:bank_details:12 b:bank_on:6 b:bas_de:6 b:bc_0:6 b:be_grateful:5
b:been_appointed:6 b:been_on:7 b:been_paid:10 b:behalf_of:6 b:bei_euch:7 b:beide_rechnungen:5 b:beste_meneer:-5
b:betaald_000:12 b:bevestig_ik:5 b:bien_recu:-5 b:bij_de:8 b:bin_ich:-8 b:bitte_noch:14 b:bleibt_gesperrt:5
b:boek_ik:5 b:bon_de:-11 b:bonjour_je:-7 b:bonjour_madame:-10 b:br_0:5 b:by_0:6 b:by_its:5 b:bz_00:17 b:can_we:5
b:cannot_find:5 b:caro_dr:12 b:ce_est:6 b:ce_qu:-5 b:ce_que:13 b:ce_sera:-5 b:ce_soir:11 b:centrale_rischi:5
b:cette_facture:8 b:che_ho:-8 b:che_ne:14 b:che_non:7 b:chere_madame:11 b:chez_vous:5 b:chi_di:5 b:ci_risulta:9
b:cl_0:7 b:cleared_our:6 b:close_the:9 b:com_cnpj:5 b:company_is:6 b:con_el:-11 b:con_la:9 b:con_ustedes:-7
b:constancia_de:5 b:conto_che:6 b:copia_de:9 b:copia_di:-5 b:copie_de:6 b:correspond_la:5 b:cortesia_della:-5
b:could_not:-7 b:could_you:-10 b:cp_0:9 b:credito_?:9 b:creditors_will:5 b:cuentas_por:6 b:da_00:-8 b:da_gennaio:6
b:da_ist:-7 b:dan_maak:5 b:dans_le:7 b:das_an:-8 b:dass_ich:-6 b:dat_is:7 b:date_de:-5 b:db_00:-5 b:db_0:-7
b:de_0000:-7 b:de_000:-15 b:de_00:19 b:de_adresser:9 b:de_andere:12 b:de_app:10 b:de_banque:-5 b:de_betaaltermijn:-8
b:de_bijlage:-5 b:de_commande:-11 b:de_correo:-9 b:de_dia:6 b:de_entrega:5 b:de_factuur:6 b:de_febrero:5
b:de_frais:7 b:de_helft:5 b:de_herinneringen:-8 b:de_la:-12 b:de_laatste:5 b:de_lille:5 b:de_livraison:-6
b:de_mantenimiento:7 b:de_mas:7 b:de_momento:6 b:de_notre:-10 b:de_novo:-5 b:de_octubre:7 b:de_payer:5 b:de_pdf:-5
b:de_planning:7 b:de_portes:-14 b:de_reclamacoes:6 b:de_reglement:-5 b:de_rest:-7 b:de_tesoreria:5 b:de_ustedes:6
b:de_vcs:30 b:de_veiling:6 b:de_volgende:6 b:de_votre:-10 b:dear_creditor:6 b:december_0000:5 b:del_0:6
b:del_cliente:5 b:del_nostro:6 b:del_vostro:7 b:della_fattura:-5 b:della_nota:5 b:den_00:5 b:den_beleg:-11
b:den_rest:-7 b:depuis_le:5 b:der_nummer:5 b:der_rechnung:6 b:devoir_la:-6 b:di_cortesia:-5 b:di_dicembre:-5
b:di_noi:6 b:di_ordine:8 b:di_ritardo:-5 b:di_un:8 b:dia_!:7 b:dia_do:-5 b:dias_?:8 b:diciembre_el:-7 b:did_not:5
b:did_you:9 b:die_0000:-5 b:die_000:-5 b:die_00:10 b:die_is:5 b:die_kasse:-5 b:die_rechnung:-6 b:die_van:31
b:die_ware:8 b:dije_que:-8 b:dites_moi:17 b:do_000:-5 b:do_you:5 b:doe_ik:15 b:does_the:6 b:does_your:10
b:door_de:-5 b:dos_facturas:10 b:doveva_essere:7 b:drei_wochen:-5 b:drie_weken:7 b:du_00:11 b:du_tout:-5
b:due_until:5 b:due_volte:-5 b:dus_niet:17 b:ee_ancora:6 b:ee_de:7 b:ee_di:5 b:ee_il:6 b:ee_in:-7 b:ee_isso:5
b:ee_nel:8 b:ee_priva:6 b:ee_stata:-6 b:een_ander:8 b:een_keer:-7 b:el_00:-5 b:el_adjunto:-5 b:el_de:-10 b:el_del:6
b:el_dia:-13 b:el_dinero:5 b:el_flete:14 b:el_iban:6 b:el_lunes:-9 b:el_miercoles:-7 b:el_que:-5 b:el_resto:-7
b:el_transporte:-6 b:el_viernes:-6 b:en_0000:12 b:en_000:6 b:en_bas:6 b:en_concurso:6 b:en_diciembre:-7 b:en_die:5
b:en_el:-5 b:en_ik:8 b:en_la:-6 b:en_mijn:-6 b:end_of:-5 b:enero_?:-7 b:envoyez_moi:13 b:er_geen:-8 b:er_janvier:6
b:er_nu:5 b:er_zo:10 b:es_?:5 b:es_la:-11 b:es_lo:6 b:es_para:9 b:es_que:6 b:est_ce:9 b:est_la:13 b:est_pas:-7
b:est_plus:7 b:est_pour:-10 b:est_quoi:9 b:est_un:-10 b:est_une:-7 b:esta_bien:9 b:esta_en:5 b:esto_es:-6 b:et_ai:-6
b:et_ce:-5 b:et_je:8 b:et_la:11 b:et_mon:-9 b:et_sur:9 b:et_vous:-7 b:ete_remis:-5 b:eu_sei:7 b:euro_della:-6
b:euros_et:10 b:extracto_de:-7 b:extrait_de:5 b:fa_00:-6 b:faccio_il:5 b:factura_?:7 b:facture_de:-6 b:facture_est:6
b:factuur_is:-5 b:factuur_nog:-6 b:factuur_staat:5 b:fais_le:10 b:fattura_?:27 b:fattura_in:5 b:fatura_fica:-5
b:favor_?:-10 b:faz_favor:7 b:fecha_de:7 b:few_days:6 b:fica_por:-5 b:final_do:6 b:find_it:8 b:first_week:-5
b:flujo_de:5 b:following_the:6 b:for_?:12 b:for_being:-5 b:for_both:-5 b:for_it:7 b:for_the:7 b:for_these:10
b:for_what:-6 b:from_0:9 b:from_our:24 b:gentile_dottoressa:6 b:gesagt_dass:-6 b:get_out:6 b:get_paid:6
b:gia_saldata:6 b:gilt_der:5 b:giorni_di:-5 b:gli_interessi:5 b:guten_tag:20 b:ha_acordado:6 b:ha_firmato:5
b:hab_ich:-6 b:habe_ich:-5 b:haben_sie:-9 b:haben_wir:13 b:halen_?:-5 b:hallo_herr:-8 b:hallo_zusammen:-5
b:has_been:-9 b:hat_das:8 b:hatten_wir:5 b:have_already:-5 b:have_asked:6 b:have_had:9 b:have_paid:-7
b:have_received:-15 b:have_told:9 b:heb_ik:-14 b:heb_net:-6 b:hebben_wij:11 b:het_dat:6 b:het_een:-7 b:het_in:-10
b:het_zo:-5 b:hi_there:-7 b:hi_tom:26 b:ho_due:10 b:ho_fatto:5 b:holidays_and:6 b:ich_am:-12 b:ich_hatte:5 b:if_we:8
b:if_you:14 b:ihnen_die:7 b:ik_00:7 b:ik_0:5 b:ik_er:-5 b:ik_heb:-11 b:ik_hem:5 b:ik_het:5 b:ik_jullie:-5
b:ik_kan:15 b:ik_niet:-8 b:ik_nog:8 b:il_00:5 b:il_0:6 b:il_bonifico:-5 b:il_contributo:5 b:il_est:-14 b:il_faut:-6
b:il_listino:5 b:il_mandato:8 b:il_me:-7 b:il_ritardo:5 b:in_0:-11 b:in_?:6 b:in_attesa:6 b:in_de:-13
b:in_december:7 b:in_dem:7 b:in_distinta:-6 b:in_full:5 b:in_jullie:11 b:in_plaats:5 b:in_posta:9 b:in_the:-7
b:is_000:-6 b:is_alles:7 b:is_been:7 b:is_being:5 b:is_de:7 b:is_dit:23 b:is_door:-7 b:is_er:6 b:is_in:-5
b:is_leeg:-6 b:is_nothing:-7 b:is_there:6 b:is_therefore:6 b:ist_das:6 b:it_?:10 b:it_again:7 b:it_is:-15
b:it_straight:13 b:it_to:-8 b:it_today:6 b:it_with:6 b:ja_agora:5 b:ja_ta:5 b:ja_vai:-7 b:january_?:-5 b:je_ai:-5
b:je_fais:10 b:je_la:5 b:je_ne:9 b:je_peux:-7 b:je_refuse:9 b:je_souhaite:5 b:jullie_rekenen:-5 b:kan_de:-7
b:kan_het:-16 b:keer_?:-12 b:keine_reklamation:6 b:klaar_voor:8 b:klopt_het:6 b:krijg_je:-6 b:kunnen_we:8 b:la_000:7
b:la_banque:12 b:la_carte:8 b:la_comision:5 b:la_compta:-7 b:la_contabile:10 b:la_copia:-5 b:la_copie:6
b:la_cuenta:9 b:la_facture:-18 b:la_fattura:5 b:la_junta:6 b:la_ligne:8 b:la_lista:10 b:la_nomina:6 b:la_persona:-7
b:la_piece:11 b:la_pt:5 b:la_retencion:8 b:la_ringrazio:5 b:la_segunda:-8 b:la_somme:-7 b:la_vista:7 b:las_dos:8
b:late_fee:22 b:lc_0:6 b:le_00:-12 b:le_0:6 b:le_agradezco:6 b:le_bon:-7 b:le_chiedo:5 b:le_dossier:7
b:le_fatture:-5 b:le_numero:-5 b:le_reste:-5 b:leeg_en:-6 b:les_00:10 b:les_0:6 b:let_me:13 b:li_pago:-5
b:lieve_mensen:-6 b:line_on:6 b:livro_de:6 b:llego_su:7 b:lo_paso:6 b:lo_pido:-6 b:lp_0:8 b:ltd_we:6 b:ma_do:7
b:mag_de:7 b:mag_ik:-9 b:mais_00:7 b:mais_je:-8 b:manca_il:-7 b:me_da:21 b:me_dire:8 b:me_han:-6 b:me_have:-5
b:me_know:20 b:me_la:-13 b:me_lo:-7 b:me_ne:-6 b:me_pasas:-5 b:medica_sin:5 b:mee_met:5 b:merci_de:7
b:merry_christmas:6 b:met_de:8 b:met_een:-12 b:meter_la:6 b:mi_dica:9 b:mi_mandate:-6 b:mi_rimandi:-7
b:mi_servirebbe:7 b:mij_dat:5 b:mij_van:-5 b:mitte_november:7 b:moi_si:8 b:moin_frau:-6 b:move_to:6 b:musste_ich:5
b:na_proposta:-7 b:na_segunda:-8 b:na_semana:6 b:na_sexta:6 b:na_terca:6 b:nada_mas:-8 b:name_and:5 b:nao_ee:7
b:nao_se:10 b:nao_sei:-6 b:nao_tenho:-5 b:nao_vai:-5 b:ne_ho:10 b:ne_la:7 b:ne_parliamo:-5 b:ne_pas:10 b:need_to:5
b:nel_giro:5 b:ni_lo:6 b:nicht_mehr:-5 b:nie_wieder:6 b:niet_aan:7 b:no_?:7 b:no_dia:5 b:no_es:7 b:no_la:5
b:no_me:-13 b:no_proximo:5 b:no_puedo:-6 b:no_trae:5 b:noch_mal:14 b:nog_een:-16 b:nog_niet:7 b:nomina_de:6
b:non_la:-8 b:non_li:-5 b:non_ne:-5 b:non_ti:5 b:nos_ha:5 b:nosso_cliente:8 b:not_be:-5 b:not_due:6 b:not_payable:6
b:not_paying:6 b:not_release:7 b:note_0000:5 b:nothing_is:9 b:nothing_will:10 b:notre_part:-7 b:nous_avons:16
b:nous_ne:-6 b:november_is:10 b:ob_die:13 b:octobre_0:-5 b:of_all:6 b:of_both:-5 b:of_niet:10 b:of_the:-8
b:off_the:20 b:ok_?:-8 b:on_0000:6 b:on_00:7 b:on_0:-12 b:on_behalf:6 b:on_est:-5 b:on_file:8 b:on_ne:6 b:on_our:5
b:on_peut:-11 b:on_the:8 b:op_00:-6 b:op_0:9 b:op_?:7 b:op_al:5 b:op_de:6 b:op_vrijdag:5 b:os_000:18 b:os_debo:5
b:os_la:7 b:otra_vez:-7 b:ottobre_la:5 b:our_bank:6 b:our_end:9 b:our_mail:-5 b:our_md:27 b:our_payment:-11
b:own_driver:6 b:pagamenti_di:7 b:pago_la:5 b:pago_no:6 b:paid_in:5 b:paid_on:13 b:paid_this:-7 b:par_carte:8
b:par_la:14 b:pas_au:6 b:pas_ce:5 b:pas_chez:-6 b:pas_de:8 b:pas_le:-6 b:pay_it:13 b:paying_for:10 b:payment_of:-11
b:pena_con:-7 b:per_00:5 b:per_fax:-6 b:per_il:8 b:per_le:6 b:per_mail:-6 b:perche_la:10 b:perche_non:-5
b:persona_que:-6 b:peux_pas:-6 b:pi_0:-8 b:pix_de:23 b:plaats_van:5 b:please_?:-5 b:please_see:25 b:plus_de:-8
b:por_favor:-11 b:por_gentileza:9 b:por_la:11 b:por_lo:-5 b:por_que:5 b:por_semana:-5 b:por_transferencia:6
b:por_um:-8 b:porque_ee:-5 b:portal_de:7 b:portes_que:-7 b:pour_paiement:6 b:pourquoi_la:5 b:preghiamo_di:6
b:preuve_de:-5 b:pris_la:10 b:priva_di:6 b:proximo_pagamento:5 b:pt_0:7 b:quale_iban:10 b:que_con:5 b:que_est:6
b:que_la:-12 b:que_lleva:-6 b:que_lo:-5 b:que_me:-9 b:que_no:-6 b:que_nous:13 b:que_on:-6 b:que_os:6 b:que_pena:-7
b:que_se:-5 b:que_su:-6 b:que_voces:-6 b:quedo_atenta:5 b:quello_della:7 b:rd_0:6 b:re_0000:5 b:rechnung_?:21
b:release_it:6 b:remise_de:6 b:resend_the:13 b:retencao_de:10 b:retencion_de:5 b:rib_jour:12 b:rimandi_la:-7
b:ring_me:14 b:saber_que:6 b:sai_ate:-5 b:saldata_il:6 b:says_0:11 b:se_faz:7 b:se_pagara:7 b:se_queda:6
b:se_refere:10 b:see_below:26 b:see_you:-5 b:seit_der:-5 b:send_the:6 b:send_us:5 b:service_of:-5 b:servirebbe_la:5
b:settlement_discount:7 b:sexta_feira:5 b:si_el:8 b:si_es:6 b:si_la:15 b:si_su:7 b:sie_ab:-6 b:sie_bitte:13
b:sie_den:-7 b:sie_sich:-5 b:signed_for:7 b:since_0000:6 b:so_can:-7 b:sobre_el:5 b:sollen_wir:16 b:sono_0:5
b:sono_piu:5 b:sorry_wrong:-6 b:soy_el:7 b:staat_een:8 b:staat_klaar:5 b:straight_away:13 b:sturen_?:-8
b:stuur_even:6 b:stuur_je:-8 b:su_carta:6 b:su_quale:9 b:sure_will:-7 b:ta_pago:6 b:tag_herr:7 b:tant_qu:5
b:tant_que:-7 b:taxa_de:7 b:te_betalen:8 b:te_dije:-6 b:te_la:-6 b:te_lo:-7 b:tell_me:11 b:tell_you:-5 b:tengo_dos:6
b:tengo_la:7 b:tenho_de:6 b:th_and:5 b:thank_you:-5 b:that_is:-8 b:that_line:6 b:the_0:7 b:the_account:-9
b:the_balance:7 b:the_bank:16 b:the_case:9 b:the_credit:-9 b:the_goods:-8 b:the_late:22 b:the_next:-7 b:the_one:5
b:there_any:5 b:there_is:-10 b:this_is:-9 b:this_message:9 b:this_on:5 b:ti_pago:5 b:tiene_fecha:6 b:to_0:10
b:to_date:-7 b:to_pay:14 b:to_send:6 b:to_te:-5 b:to_the:-6 b:to_you:-15 b:toch_?:7 b:together_with:7 b:told_us:10
b:tr_0:7 b:trace_00000:6 b:transferencia_el:5 b:turned_up:8 b:ultimo_dia:-6 b:um_zusendung:9 b:un_extracto:-8
b:un_extrait:5 b:un_refus:5 b:une_facture:-8 b:uns_storniert:-6 b:until_it:-7 b:until_you:14 b:va_?:-5 b:va_bene:-5
b:vai_no:6 b:vamos_pagar:-6 b:van_00:10 b:van_de:17 b:van_toepassing:5 b:vc_0:7 b:vc_me:7 b:veio_com:5 b:vez_que:-6
b:vi_preghiamo:6 b:vie_legali:7 b:virement_ce:7 b:virement_de:-9 b:voces_nao:-6 b:voces_sao:-5 b:von_der:-7
b:von_uns:-5 b:voor_deze:-6 b:voor_een:12 b:voor_het:10 b:vorige_week:-7 b:vosso_armazem:5 b:votre_facture:-5
b:votre_rib:23 b:vous_etes:7 b:vous_les:5 b:vous_me:12 b:vous_pouvez:-5 b:vous_vous:-5 b:vt_0:-5 b:war_das:-8
b:war_nie:6 b:warum_ist:5 b:was_it:8 b:was_soll:-10 b:wat_een:-6 b:we_do:6 b:we_have:-16 b:we_will:-6
b:week_dinsdag:-7 b:weet_ik:6 b:wenn_sie:6 b:wer_hat:9 b:what_you:-5 b:when_have:5 b:when_the:5 b:where_is:-5
b:which_of:8 b:who_signed:10 b:wij_op:12 b:wij_zijn:-5 b:wil_ik:7 b:will_get:5 b:will_not:5 b:will_pay:12
b:wir_am:11 b:wir_nicht:5 b:with_no:10 b:with_our:-5 b:with_that:6 b:with_your:6 b:would_pay:-5 b:would_you:-5
b:wound_up:6 b:wurde_von:-9 b:ya_te:-5 b:yo_soy:-15 b:you_are:-7 b:you_for:-12 b:you_have:-6 b:you_in:-5
b:you_lot:-7 b:you_on:-8 b:you_ring:14 b:you_send:-14 b:you_sent:5 b:you_since:5 b:you_take:-5 b:you_tell:5
b:you_will:-8 b:your_case:-9 b:your_end:7 b:zahle_?:-10 b:zahlen_?:15 b:zahlung_am:7 b:zijn_de:9 b:zijn_jullie:5
b:zit_de:6 b:zou_je:-7 b:zukommen_lassen:-5 b:zur_zahlung:6 b:zuruckgeschickt_dhl:9 c:<a>:27 c:<ab:-10 c:<ab>:-6
c:<ac:17 c:<acce:7 c:<acei:6 c:<ach:11 c:<acha:7 c:<act:-6 c:<adr:6 c:<adre:6 c:<af:-10 c:<ago:10 c:<agor:8 c:<ah:-9
c:<ai:-9 c:<ai>:-10 c:<al:-22 c:<all>:6 c:<als:-9 c:<ama:-7 c:<an:-23 c:<an>:-9 c:<and>:-6 c:<ande:10 c:<ang:-6
c:<ant:6 c:<anti:6 c:<ap:12 c:<apr:7 c:<apro:9 c:<at>:9 c:<ate>:-6 c:<au:33 c:<au>:11 c:<auf:9 c:<auf>:11 c:<aus:8
c:<auss:11 c:<avo:9 c:<avon:7 c:<awa:6 c:<away:6 c:<ba:19 c:<ban:22 c:<banc:9 c:<bank:10 c:<bat:-9 c:<bei:14
c:<beid:7 c:<bele:-7 c:<belo:12 c:<betr:7 c:<bl:8 c:<bo:-11 c:<bz:8 c:<ca:13 c:<ca>:-11 c:<cam:-8 c:<can>:6 c:<cap:7
c:<capi:6 c:<car:15 c:<cart:14 c:<caso:7 c:<cau:6 c:<ce:19 c:<ce>:6 c:<cel:8 c:<cet:7 c:<ch:16 c:<cham:-6 c:<char:-6
c:<chav:11 c:<che:13 c:<chef:11 c:<chi>:10 c:<chiu:-8 c:<ci:-9 c:<cl:9 c:<co:-8 c:<com:-10 c:<come:6 c:<comm:-10
c:<con:-7 c:<con>:-8 c:<conc:6 c:<cont:-6 c:<cor:6 c:<cos:7 c:<cosa:7 c:<cou:-8 c:<coul:-8 c:<coup:9 c:<cour:-6
c:<cr:-9 c:<cre:-7 c:<d>:-8 c:<dag:6 c:<dag>:11 c:<dan:11 c:<dank:8 c:<dann:7 c:<dat>:8 c:<de:9 c:<deb:7 c:<deci:10
c:<dee:8 c:<deel:6 c:<del:8 c:<del>:10 c:<deli:6 c:<dem:7 c:<dem>:8 c:<den:-12 c:<den>:-12 c:<des:-8 c:<devi:8
c:<dez:-6 c:<di:24 c:<di>:6 c:<dia:-6 c:<dia>:-10 c:<dici:-6 c:<dir:8 c:<dit:20 c:<dit>:10 c:<dite:9 c:<div:-6
c:<diz:-8 c:<diz>:-10 c:<do:15 c:<doe:12 c:<doe>:8 c:<dok:6 c:<dr:12 c:<dre:-9 c:<drei:-10 c:<dri:12 c:<drin:6
c:<drop:7 c:<dus:6 c:<dus>:6 c:<e>:6 c:<ec:-6 c:<ee:-15 c:<een:-17 c:<een>:-15 c:<ef:7 c:<eff:6 c:<effe:6 c:<ei:-7
c:<eig:7 c:<eige:7 c:<ein:-18 c:<ein>:-7 c:<el:-10 c:<el>:-10 c:<em:-7 c:<ema:-7 c:<empf:6 c:<en:-23 c:<er:17
c:<era:11 c:<era>:10 c:<es:13 c:<escl:7 c:<ess:15 c:<essa:11 c:<et:-9 c:<eu:14 c:<eu>:9 c:<ev:-6 c:<eve:-6 c:<ex:31
c:<exa:8 c:<exac:8 c:<ext:20 c:<extr:18 c:<fa:-10 c:<far:-7 c:<fas:7 c:<fatt:11 c:<fau:-9 c:<fe:10 c:<fee:12
c:<fee>:11 c:<fer:-11 c:<fin>:6 c:<fl:8 c:<fle:7 c:<fr:6 c:<frag:8 c:<fro:7 c:<from:9 c:<fu:-11 c:<fun:-6 c:<g>:6
c:<ga:-10 c:<ge:-16 c:<get:8 c:<gi:11 c:<gil:6 c:<gilt:6 c:<gio:-7 c:<gior:-7 c:<giu:12 c:<gius:12 c:<goei:10
c:<gu:7 c:<gut:11 c:<gute:10 c:<ha:-26 c:<han:-7 c:<has:-9 c:<hav:-13 c:<have:-10 c:<he:-14 c:<heb:-6 c:<heb>:-12
c:<hee:-6 c:<heri:-6 c:<het:-9 c:<het>:-9 c:<hi>:8 c:<ho:-10 c:<ib:21 c:<iba:21 c:<iban:21 c:<ide:6 c:<if:10
c:<if>:10 c:<ih:-7 c:<im:-7 c:<in:-6 c:<indi:6 c:<io:-8 c:<io>:-8 c:<is:16 c:<is>:10 c:<it:8 c:<j>:-12 c:<ja:6
c:<je:-10 c:<jeu:6 c:<jeud:6 c:<ju:-16 c:<kan>:-6 c:<ke:17 c:<kee:-11 c:<keer:-10 c:<kei:8 c:<kein:9 c:<kn:18
c:<kno:20 c:<knoc:10 c:<know:9 c:<kom:10 c:<kon:-7 c:<kop:-7 c:<kos:6 c:<kost:6 c:<la:13 c:<la>:15 c:<lap:7
c:<las:-6 c:<le:-18 c:<le>:-7 c:<les:-7 c:<les>:-7 c:<lg:6 c:<lg>:6 c:<lie:7 c:<lies:6 c:<lig:8 c:<lo:-18 c:<los:-6
c:<lot:-6 c:<lu:-8 c:<lun:-6 c:<m>:-10 c:<ma:10 c:<maa:-9 c:<maan:-7 c:<mad:11 c:<made:11 c:<mail:-10 c:<man:14
c:<mand:14 c:<md:13 c:<md>:13 c:<me>:10 c:<mea:6 c:<meer:-6 c:<mei:-6 c:<men:6 c:<mene:9 c:<mer:7 c:<mes:-6
c:<met:-6 c:<meu:-7 c:<meu>:-7 c:<mi>:7 c:<mij:-10 c:<mind:10 c:<mir:-6 c:<mir>:-6 c:<mitt:6 c:<mo:-26 c:<moi>:11
c:<mon:-9 c:<mon>:-8 c:<mons:6 c:<mont:-6 c:<mor:-14 c:<n>:-7 c:<na:-22 c:<naa:-8 c:<nao:-12 c:<nao>:-12 c:<ne:16
c:<nem:-8 c:<nes:9 c:<ness:7 c:<net:8 c:<neto:6 c:<neu>:6 c:<ni:-11 c:<nic:-10 c:<nich:-10 c:<nie:11 c:<niet:8
c:<no:10 c:<nog:-6 c:<nos:6 c:<nos>:11 c:<not:18 c:<notr:7 c:<nu:10 c:<num:10 c:<numm:9 c:<o>:28 c:<ob>:6 c:<od:8
c:<ode:9 c:<oder:9 c:<oe:6 c:<of:13 c:<off:8 c:<off>:8 c:<og:-6 c:<oi:8 c:<ok:-12 c:<ok>:-8 c:<old:7 c:<old>:7
c:<om:-6 c:<on:17 c:<on>:8 c:<one:12 c:<ong:7 c:<onge:7 c:<op>:11 c:<or:14 c:<or>:6 c:<ord:9 c:<otr:-6 c:<ou:15
c:<ou>:12 c:<ov:-7 c:<ove:-6 c:<over:-6 c:<pa:-28 c:<pag:-21 c:<paga:-11 c:<pago:-11 c:<pap:-9 c:<par>:13 c:<pay:10
c:<pay>:7 c:<paye:8 c:<paym:-8 c:<pd:-9 c:<pdf:-9 c:<pdf>:-6 c:<pe>:-6 c:<ped:11 c:<pedi:11 c:<pel:-7 c:<per:8
c:<pers:7 c:<pet:6 c:<peu:-7 c:<pho:6 c:<pie:7 c:<piec:7 c:<pix:9 c:<pix>:9 c:<pl:7 c:<po:-21 c:<pod:-10 c:<pode:-7
c:<pr:-10 c:<preg:8 c:<prei:8 c:<pres:-6 c:<prim:-8 c:<proc:7 c:<prop:-8 c:<pu:-7 c:<pue:-6 c:<pued:-6 c:<q>:13
c:<qu:31 c:<que:23 c:<que>:8 c:<quel:12 c:<quem:7 c:<qui>:7 c:<quin:-7 c:<quo:10 c:<re:24 c:<rec:-8 c:<rece:-11
c:<ref:13 c:<rel:9 c:<rele:7 c:<rem:-9 c:<reme:-8 c:<renv:-6 c:<res:-12 c:<rese:6 c:<rest:-15 c:<ret:16 c:<rete:11
c:<rev:7 c:<ri:13 c:<rib:14 c:<rib>:12 c:<rim:-7 c:<rima:-7 c:<rin:8 c:<ring:8 c:<rot:6 c:<s>:-8 c:<sa:12 c:<sab:8
c:<sabe:6 c:<sal:11 c:<salu:9 c:<san:-7 c:<sc:-11 c:<scad:7 c:<sch:-16 c:<schi:-6 c:<scu:7 c:<scus:7 c:<see:10
c:<see>:11 c:<seg:-11 c:<segu:-8 c:<sei:-6 c:<seme:6 c:<sen:9 c:<sep:11 c:<ser:-13 c:<si:20 c:<si>:20 c:<sie:-10
c:<siet:-7 c:<sigu:8 c:<sin:7 c:<sin>:7 c:<sit:8 c:<site:9 c:<so:-11 c:<so>:-9 c:<sobr:6 c:<son:9 c:<sor:-9
c:<sous:-6 c:<soy:-9 c:<sp:-9 c:<st:16 c:<st>:8 c:<staa:9 c:<stan:8 c:<stat:-6 c:<sti:12 c:<stil:12 c:<stor:-7
c:<stra:6 c:<stu:-9 c:<stur:-6 c:<su>:8 c:<ta:23 c:<tag:9 c:<tag>:9 c:<tan:-6 c:<tax:7 c:<te:6 c:<te>:-10 c:<ter:12
c:<term:8 c:<th:-22 c:<tha:-7 c:<thin:-6 c:<ti:-11 c:<to:19 c:<tog:8 c:<tom:13 c:<tom>:15 c:<tot:-8 c:<tr:-9
c:<trac:7 c:<tre:-8 c:<tri:-11 c:<tro:6 c:<tw:8 c:<two:8 c:<two>:8 c:<u>:6 c:<un>:-10 c:<uni:8 c:<unic:6 c:<us:7
c:<us>:7 c:<va:18 c:<vad:6 c:<van:15 c:<van>:11 c:<vc:16 c:<vcs:17 c:<vcs>:17 c:<ve:-14 c:<verb:7 c:<vers:-7
c:<vez:-10 c:<vez>:-7 c:<vo:24 c:<vol:-9 c:<volt:-6 c:<vom:12 c:<vom>:12 c:<voo:12 c:<voor:12 c:<vos>:-6 c:<voss:7
c:<vot:7 c:<votr:7 c:<vou:-8 c:<vous:-7 c:<vr:7 c:<wa:9 c:<waa:10 c:<waar:10 c:<wan:8 c:<want:9 c:<wat:-7 c:<wat>:-7
c:<we:16 c:<week:-7 c:<wel:24 c:<wel>:7 c:<welc:16 c:<wh:27 c:<wha:-6 c:<what:-6 c:<when:6 c:<whi:7 c:<whic:8
c:<who:13 c:<who>:13 c:<why:9 c:<why>:9 c:<wi:10 c:<wie:11 c:<wie>:9 c:<wil:-9 c:<wir:7 c:<wir>:13 c:<wird:-9
c:<wis:6 c:<wiss:6 c:<wo:25 c:<wor:8 c:<x>:-8 c:<y>:10 c:<ya:-7 c:<yo:-25 c:<yo>:-11 c:<you:-11 c:<you>:-6 c:<ze:-8
c:<zo:-8 c:<zou:-9 c:<zou>:-7 c:<zu:-9 c:<zu>:-8 c:aal:6 c:aal>:7 c:aan:-7 c:aand:-8 c:aar:8 c:aat:8 c:abaj:7
c:aber:8 c:aber>:6 c:abi:6 c:abil:8 c:abile:8 c:abo:-6 c:acce:7 c:acci:-6 c:ace:13 c:ace>:6 c:acei:6 c:aceit:6
c:ach:-9 c:acha:7 c:acht:-6 c:aco:8 c:actur:7 c:ade:13 c:aden:11 c:aden>:12 c:ader:6 c:ado>:-10 c:adre:6 c:adres:6
c:aft:-8 c:ag>:11 c:aga:-11 c:agar>:-7 c:agat:-8 c:age>:7 c:agg:-7 c:aggi:-6 c:aggio:-6 c:ago>:-7 c:agor:8 c:agora:8
c:aguei:-6 c:ahle>:-6 c:ahlen:8 c:ahlt>:-6 c:ahnu:-7 c:ahnun:-7 c:ai>:-6 c:aiem:6 c:aieme:6 c:aig:7 c:ail:-16
c:ail>:-9 c:aill:-8 c:ails:6 c:ails>:6 c:ain>:11 c:air:-7 c:air>:-8 c:ake:-8 c:ake>:-6 c:akt:7 c:alden:6 c:ale:10
c:ale>:12 c:alite:6 c:all>:11 c:alor>:6 c:als:-6 c:alt:-10 c:alu:8 c:am>:-9 c:ama:-12 c:amb:7 c:ame>:-6 c:amen:13
c:ament:15 c:amo:-18 c:amo>:-10 c:amos:-7 c:amos>:-7 c:amp:-12 c:an>:20 c:ana:8 c:ana>:8 c:anan:6 c:anana:6
c:ance>:6 c:anda:-10 c:anda>:-7 c:ande>:-6 c:ander:10 c:andi:-7 c:ando:12 c:ando>:10 c:ands:9 c:ane:-8 c:ane>:-7
c:ang:-13 c:anga:-9 c:anha:-7 c:ani>:8 c:ank:15 c:anke:10 c:anke>:8 c:ann:6 c:ans:-15 c:ant>:10 c:antic:8 c:any>:6
c:ao>:-15 c:app:8 c:apr:8 c:apro:8 c:aprov:7 c:apt:6 c:ar>:-6 c:ard:-9 c:ardi:-6 c:are:-6 c:arec:6 c:arge:-6
c:aria:-6 c:arl:10 c:arle:9 c:art>:-10 c:arte:6 c:arte>:15 c:arti:-6 c:arti>:-7 c:artu:8 c:artun:8 c:as>:7 c:ase:10
c:ase>:11 c:aso:12 c:aso>:8 c:ass:-8 c:asse:-9 c:assen:-6 c:assin:6 c:ast>:-8 c:at>:18 c:ata:-18 c:ata>:-10 c:ate:-7
c:ati:-13 c:ati>:-6 c:ato:-7 c:ator:-7 c:atr:8 c:ats>:11 c:att:7 c:attu:8 c:attur:9 c:atu:-6 c:au>:9 c:aud:6
c:audi:6 c:auf>:8 c:auss:7 c:aussi:11 c:aver:-6 c:avi:-6 c:avon:6 c:avons:8 c:avor:-10 c:awa:6 c:away:6 c:away>:6
c:ay>:7 c:aye>:9 c:aym:-8 c:ayme:-8 c:aymen:-8 c:ays:6 c:ays>:7 c:baa:6 c:baj:6 c:ban:46 c:ban>:20 c:banc:9
c:banco:8 c:bank:10 c:bank>:8 c:bat:-9 c:bbe:12 c:bbe>:8 c:bbi:-6 c:bei:9 c:beid:6 c:beide:7 c:bel>:-6 c:bele:-8
c:belo:12 c:below:12 c:ber:8 c:berwe:6 c:beta:-6 c:betaa:-9 c:bil:13 c:bile:12 c:bile>:12 c:bis:-6 c:bo>:6 c:bod:6
c:bona:6 c:bos:-6 c:bou:-9 c:bout:-6 c:cado>:-6 c:cal:-12 c:cale:-6 c:capi:6 c:car:20 c:caro>:7 c:cart:12 c:carte:7
c:caso:7 c:caso>:7 c:cat:6 c:cce:6 c:cch:6 c:cchi:6 c:cci:-6 c:ce>:8 c:ceit:6 c:ceiv:-6 c:ceive:-6 c:celui:6
c:cem:-8 c:cepta:-6 c:cepte:8 c:cer>:13 c:ces>:-6 c:cet:8 c:cett:6 c:cha:12 c:char:-6 c:chav:11 c:chave:11 c:che:13
c:chef:11 c:chefe:11 c:chere:7 c:chi>:11 c:chied:8 c:chiu:-8 c:chius:-6 c:chn:8 c:cho:-9 c:cho>:7 c:chon:-10
c:chon>:-8 c:cht:-15 c:cht>:-10 c:ci>:6 c:cid:7 c:cie:-11 c:ciem:-6 c:ciemb:-6 c:cil:-8 c:cile:-6 c:cin:-6 c:ciona:6
c:cip:11 c:cis:8 c:cit:-7 c:ck>:6 c:cke:-8 c:cken:-7 c:cken>:-6 c:cla:9 c:clare:8 c:cog:7 c:col:-6 c:com:-6 c:come:8
c:comm:-10 c:comma:-6 c:con:-19 c:con>:-8 c:conc:6 c:cond:-6 c:cono:-6 c:conse:-7 c:consu:6 c:cor:8 c:cord:6 c:cos:7
c:cosa:6 c:cosa>:7 c:coul:-8 c:could:-9 c:coup:9 c:coup>:6 c:cs>:15 c:ctur:7 c:cun:-6 c:curso:6 c:da>:-11 c:dan:13
c:dank:8 c:danke:8 c:dann:7 c:dann>:8 c:dass>:-6 c:dat>:6 c:date:-9 c:date>:-14 c:day:9 c:de>:14 c:deb:6 c:deci:10
c:ded:7 c:ded>:6 c:dee:6 c:del:8 c:del>:9 c:dela:-7 c:deliv:6 c:dem>:11 c:der>:13 c:derd:-8 c:ders>:7 c:des:-14
c:des>:-7 c:devi:8 c:devis:6 c:dez:-8 c:dez>:-7 c:df>:-6 c:dge:-6 c:di>:-11 c:dia:-7 c:dia>:-11 c:dica:11 c:dica>:8
c:dici:-8 c:dicie:-6 c:did:10 c:dido:6 c:dido>:6 c:diga>:6 c:dina:9 c:dinat:6 c:ding>:-7 c:dir:9 c:dis:6 c:dit:19
c:dit>:9 c:dite:8 c:ditor:6 c:div:-7 c:diz:-10 c:diz>:-10 c:do>:-8 c:doe:15 c:doe>:8 c:dok:6 c:dom:6 c:doma:7
c:doman:7 c:dona>:-6 c:dos>:-10 c:dre:-6 c:drei:-10 c:drei>:-7 c:dres:6 c:dress:7 c:dri:9 c:drin>:7 c:drop:7
c:dso:10 c:dun:8 c:dus:6 c:dus>:6 c:ean:6 c:ease:7 c:ease>:7 c:eb>:-16 c:ebb:12 c:ebbe:13 c:ebbe>:8 c:ebo:6
c:ecei:-6 c:eceiv:-6 c:echa:7 c:eci:8 c:ecog:6 c:econ:-10 c:ed>:8 c:ede:-6 c:ede>:-7 c:edid:9 c:edido:6 c:ee>:14
c:eek:-8 c:eek>:-8 c:een:-17 c:een>:-14 c:eer:-8 c:eer>:-7 c:efe:13 c:efe>:11 c:efere:6 c:eff:6 c:effe:7 c:eft:-11
c:eft>:-11 c:efu:12 c:efus:7 c:eg>:-7 c:ega:7 c:egi:6 c:egl:-6 c:egu:-15 c:egue:-10 c:egue>:-6 c:egund:-7 c:egunt:7
c:ehe:7 c:ehen:9 c:ehen>:6 c:ei>:-9 c:eide>:7 c:eie:10 c:eiem:13 c:eigen:6 c:ein:-7 c:ein>:-7 c:eine:6 c:eine>:6
c:eis:16 c:eis>:12 c:eit:-7 c:eita:9 c:eite:-9 c:eith:6 c:eiv:-6 c:eive:-6 c:eived:-7 c:ejete:6 c:ek>:-10 c:ela:-10
c:elc:18 c:elch:16 c:elche:16 c:eleg>:-7 c:elev:6 c:elez:-6 c:eli:7 c:eliv:6 c:elive:7 c:ell:11 c:elle:8 c:elle>:11
c:elo:16 c:elow:12 c:elow>:12 c:elt:12 c:elui:6 c:elui>:6 c:ema:-11 c:emai:-8 c:emb:-16 c:embr:-10 c:embre:-15
c:eme:-8 c:emes:6 c:emet:-7 c:emett:-7 c:emo:13 c:emor:16 c:emorg:17 c:emp:12 c:empf:6 c:en>:-13 c:enca:7 c:encao:7
c:ence:-7 c:ence>:-8 c:end:20 c:end>:13 c:ende>:9 c:ene:-7 c:enee:9 c:eneer:9 c:ener:-6 c:enin:-6 c:ening:-7
c:ens:-11 c:ens>:-8 c:ent:-20 c:ent>:-8 c:enta>:7 c:ente>:13 c:ents:-11 c:ents>:-8 c:env:-7 c:eo>:-9 c:epa:7
c:epta:-6 c:epte:12 c:equ:-6 c:er>:11 c:era>:6 c:erai:-7 c:erb:11 c:erc:9 c:erci:11 c:erd:-9 c:ere:13 c:ere>:7
c:ered>:7 c:eria:-11 c:eria>:-10 c:erio:6 c:erl:-9 c:ermi:7 c:ern:-13 c:erne:-7 c:ernes:-6 c:ero>:-10 c:eron>:8
c:err>:9 c:ers:-12 c:ersc:-6 c:erse:-8 c:ersi:9 c:erst:-10 c:erwe:8 c:es>:-7 c:esa:-12 c:escl:7 c:escu:-6 c:esd:6
c:esda:6 c:esend:6 c:ess:21 c:essa:13 c:essa>:10 c:esse:11 c:esse>:6 c:esser:8 c:est:-8 c:esta:8 c:este:-8
c:este>:-11 c:esti:6 c:esto:-13 c:esto>:-7 c:esu:-10 c:et>:7 c:etaa:-6 c:etaal:-6 c:ete:7 c:eten:9 c:etenc:11
c:eter:-7 c:eteri:-6 c:etes:6 c:etes>:7 c:eth:6 c:ethe:7 c:ether:7 c:eto:9 c:etr:7 c:etra:6 c:ets:-7 c:ets>:-7
c:ett:-11 c:ett>:10 c:ette:-14 c:ette>:7 c:etter:-7 c:ettez:-6 c:etto:-6 c:eu>:9 c:eudi:6 c:eudi>:6 c:eur:10
c:eure:6 c:eut:-6 c:eut>:-6 c:eux:-12 c:eux>:-12 c:eva:7 c:evai:6 c:even:-9 c:ever>:-9 c:eves:11 c:eves>:8 c:evi:7
c:evis:6 c:evis>:6 c:exa:7 c:exac:8 c:exact:8 c:exe:7 c:ext:24 c:extr:18 c:extra:18 c:ez>:-16 c:eze:-8 c:fact:6
c:fai:-6 c:fair:-6 c:faire:-6 c:fan:8 c:fang>:6 c:far:-7 c:fas:8 c:fatt:10 c:fattu:9 c:fau:-8 c:fe>:11 c:fec:8
c:fee:12 c:fee>:10 c:fere:8 c:ff>:9 c:ffe:8 c:fin:6 c:fin>:7 c:firme:8 c:fle:6 c:for:7 c:fort:7 c:fort>:6 c:frag:8
c:frage:8 c:franc:-6 c:fre:-6 c:fro:6 c:from:9 c:from>:9 c:fur:9 c:fur>:10 c:fus:7 c:gados:6 c:gan:-11 c:gar:-7
c:gar>:-11 c:gari:-8 c:gat:-10 c:gato:-6 c:gd>:6 c:gef:7 c:gehe:6 c:gem:-10 c:gen:18 c:gen>:15 c:gesa:-6 c:get:8
c:ggen>:6 c:ghi:6 c:gia:-7 c:gilt:6 c:gilt>:6 c:gio>:8 c:gior:-12 c:giorn:-12 c:giu:11 c:gius:12 c:giust:12 c:gle:-7
c:goei:10 c:goeie:10 c:gor:6 c:gora:8 c:gora>:8 c:gra:7 c:gua:-6 c:gue>:8 c:guei:-7 c:guei>:-7 c:gun:-6 c:gund:-7
c:gunda:-8 c:gunt:8 c:gunta:8 c:gut:11 c:gute:9 c:guten:10 c:guy:9 c:hai:6 c:han:-13 c:hat>:-6 c:hau:-8 c:he>:-6
c:heb:-7 c:heb>:-12 c:hef:11 c:hefe:11 c:hefe>:11 c:hei:-6 c:her:9 c:her>:12 c:heri:-6 c:herin:-6 c:herr>:9 c:het:-7
c:het>:-9 c:hi>:22 c:hia:7 c:hiamo:6 c:hic:6 c:hich:7 c:hich>:8 c:hied:8 c:hil:-10 c:hil>:-6 c:hin:-10 c:hink:-7
c:hink>:-7 c:hiu:-8 c:hius:-6 c:hle>:-6 c:hlen:7 c:hlen>:7 c:ho>:10 c:hon:-9 c:hon>:-8 c:hond:-7 c:hr>:-6 c:ht>:-7
c:hy>:9 c:iam:-15 c:iamo:-11 c:iamo>:-11 c:ian:-7 c:ib>:14 c:iba:23 c:iban:22 c:iban>:21 c:ibil:6 c:ica:11 c:ica>:9
c:ice:-7 c:ich:8 c:ich>:15 c:icht:-8 c:icht>:-8 c:icie:-7 c:iciem:-6 c:icip:11 c:ide:6 c:iden:6 c:idi:-8 c:ido:-6
c:idos:-7 c:idos>:-7 c:ie>:36 c:iec:6 c:iece:7 c:iel:6 c:iem:12 c:iemb:-7 c:iembr:-7 c:iemen:6 c:ien:-11 c:ier>:13
c:ierne:-6 c:iero>:-7 c:iese:-6 c:iesen:-7 c:iet>:8 c:iete:-11 c:iete>:-9 c:ieu:6 c:ieur:8 c:ieur>:7 c:if>:10
c:ig>:-8 c:ige:7 c:igen:12 c:igent:8 c:igg:6 c:igu:8 c:igue:11 c:igue>:10 c:ijn:-6 c:ijst:-6 c:ike:8 c:ila:-7
c:ile>:8 c:ilia:6 c:ima:-14 c:ima>:-7 c:iman:-6 c:imand:-7 c:imi:-6 c:imm:-11 c:imme:-9 c:immer:-7 c:imp:7 c:in>:11
c:ina:10 c:ina>:6 c:ind>:-6 c:inde:8 c:inde>:8 c:ine:11 c:ine>:9 c:inh:-10 c:ink:-11 c:ink>:-8 c:inn:-7 c:inne:-7
c:inner:-6 c:ino:16 c:ino>:12 c:int:-7 c:inta:-8 c:inta>:-7 c:inu:-6 c:inut:-6 c:iona:8 c:ior:-13 c:iorn:-12
c:iorni:-6 c:ipe:9 c:ipe>:6 c:ira:-6 c:ird:-10 c:ird>:-10 c:ire:7 c:ire>:8 c:irm:14 c:irme:16 c:irs:8 c:irs>:8
c:is>:29 c:isa:-6 c:ise:-6 c:issa:-7 c:issen:7 c:ist:6 c:ista:6 c:iste:12 c:isto:-7 c:it>:11 c:ita:-10 c:ite:14
c:ites:12 c:ites>:12 c:ith:8 c:ith>:7 c:iti:-12 c:ito:12 c:itor:8 c:itori:8 c:iu>:-12 c:ius:7 c:iust:12 c:iusto:8
c:ived:-7 c:ived>:-7 c:iver:6 c:ivi:-7 c:ivo>:6 c:ivoc:-6 c:iz>:-8 c:ize:7 c:izo:7 c:izzat:6 c:jam:-6 c:je>:-15
c:jes:-8 c:jeu:6 c:jeud:6 c:jeudi:6 c:jst:-6 c:jud:-8 c:kan>:-6 c:ke>:21 c:kee:-13 c:keer:-10 c:keer>:-8 c:kei:6
c:kein:9 c:keine:9 c:kke:-6 c:kno:20 c:knoc:10 c:knock:10 c:know:9 c:know>:9 c:kon:-6 c:konnt:-6 c:kop:-8 c:kos:8
c:kost:8 c:koste:8 c:ktor:7 c:ktor>:7 c:ktur:6 c:la>:20 c:lage:-7 c:lage>:-6 c:lan:-9 c:lang:-10 c:lang>:-6
c:lant:-10 c:lante:-7 c:lap:7 c:lare:8 c:late:7 c:late>:13 c:lch:16 c:lche:16 c:lche>:13 c:lden:7 c:ldo:-7 c:le>:14
c:lea:8 c:leas:6 c:lease:7 c:led:-7 c:leg>:-7 c:lei:-7 c:leit:-6 c:leite:-6 c:len>:11 c:les:-9 c:les>:-7 c:let:14
c:let>:6 c:lete>:6 c:lette:-6 c:lg>:6 c:lic:14 c:lica:6 c:lica>:7 c:lida:6 c:lie>:7 c:lief:-6 c:lig:6 c:line:8
c:list:6 c:liste:6 c:live:7 c:liver:7 c:ll>:15 c:lla:-6 c:lle:21 c:lle>:17 c:lon:-8 c:lor:6 c:lor>:7 c:los:-7
c:low:10 c:low>:11 c:ls>:-9 c:lse:6 c:lse>:7 c:lt>:-6 c:lten:7 c:lten>:7 c:lter:-6 c:lui:9 c:lui>:9 c:lung:6
c:lung>:6 c:lut:12 c:lut>:9 c:lve:-7 c:ma>:-12 c:maan:-7 c:maand:-7 c:mach:-8 c:mad:10 c:made:11 c:mai:-13
c:mail:-17 c:mail>:-11 c:mak:-6 c:make:-6 c:manan:6 c:manda:-11 c:mando:17 c:mani>:6 c:mar:-8 c:mated:6 c:mbr:-12
c:mbre:-14 c:mbre>:-14 c:md>:12 c:mea:9 c:meer:-6 c:meer>:-6 c:meis:6 c:men:18 c:mene:10 c:menee:9 c:mente:9
c:menti:6 c:ments:-9 c:mer:6 c:merci:7 c:meri:8 c:mestr:6 c:met:-16 c:mett:-10 c:mette:-8 c:meu:-9 c:meu>:-7 c:mi>:6
c:mid:-7 c:mie:6 c:mij:-7 c:min:6 c:mina:6 c:mina>:6 c:mind:7 c:minde:7 c:mir:-7 c:mir>:-6 c:mis:-7 c:mise>:6
c:miss:-6 c:missa:-6 c:mitt:7 c:mitte:6 c:mman:-6 c:mmand:-6 c:mme:-7 c:mmen>:-7 c:mmi:-6 c:mo>:-9 c:moi>:10
c:mon:-8 c:mon>:-9 c:mons:7 c:monsi:6 c:morg:12 c:morge:12 c:mos:-9 c:mos>:-6 c:mot:-7 c:mpa:-6 c:mpf:6 c:mpl:7
c:mpr:8 c:mt>:6 c:naa:-8 c:nac:-7 c:nach:-7 c:nad:-7 c:nal:14 c:nale:8 c:nale>:10 c:nana:6 c:nana>:6 c:nao:-12
c:nao>:-12 c:nate:8 c:nate>:9 c:nca:9 c:ncao:7 c:ncao>:7 c:nch:-6 c:nci:6 c:nda:-9 c:nda>:-14 c:ndar:-7 c:nde:11
c:nde>:14 c:nded:10 c:nded>:9 c:ndi:-9 c:ndi>:-10 c:ndo:12 c:ndo>:13 c:nds:9 c:ne>:-12 c:nee:9 c:neer:8 c:neer>:8
c:nem:-8 c:ner:-11 c:neri:-6 c:nerin:-6 c:nes:14 c:nes>:7 c:ness:7 c:nesse:8 c:net:11 c:neto:6 c:neu>:6 c:nex:-6
c:nfi:6 c:ng>:11 c:nga:-17 c:nge:18 c:ngs:-11 c:ngt:-6 c:ngu:8 c:nha:-14 c:nha>:-9 c:ni>:-9 c:nic:-11 c:nich:-9
c:nicht:-10 c:nie:10 c:niet:8 c:niet>:11 c:nimm:-6 c:nke:12 c:nke>:8 c:nne:-13 c:nne>:-6 c:nner:-6 c:nneri:-6
c:nni:7 c:nnin:8 c:nning:8 c:nnt:-8 c:no>:15 c:noc:16 c:nock:10 c:noe:-6 c:nog:-6 c:nos>:9 c:nossa:-6 c:not:13
c:notr:7 c:notre:7 c:nou:9 c:nou>:7 c:nov:-7 c:now>:6 c:nqu:-6 c:ns>:-20 c:nsc:6 c:nsi:6 c:nsie:6 c:nsieu:6 c:nso:6
c:nsolu:6 c:nspe:6 c:nsu:6 c:nt>:-8 c:nte:-19 c:nte>:8 c:nten:-11 c:nten>:-9 c:ntic:8 c:ntici:8 c:ntra>:-8 c:nts:-10
c:nts>:-7 c:num:8 c:numm:7 c:numme:7 c:nut:-9 c:nvia:-7 c:nviar:-7 c:nvie:11 c:nvier:6 c:nvo:-7 c:nvoi:-6 c:ny>:12
c:ob>:7 c:ober:6 c:obr:6 c:obre:7 c:obre>:7 c:oca:-6 c:ocad:-6 c:ocado:-6 c:oche:-8 c:oche>:-7 c:oci:8 c:ock:7
c:ock>:9 c:oder:7 c:oder>:8 c:oe>:7 c:oei:10 c:oeie:10 c:oen:-8 c:oes:7 c:oes>:6 c:oeu:6 c:off:8 c:off>:9 c:ofo:6
c:ofor:6 c:og>:-7 c:oge:7 c:oi>:16 c:oin:7 c:oir:8 c:ois:-7 c:oit:-8 c:ok>:-10 c:ola:-7 c:olan:-8 c:olang:-7 c:old:6
c:old>:10 c:oll:10 c:olle:9 c:ollen:7 c:olt:-13 c:olu:6 c:olut:9 c:olv:-12 c:olvi:-6 c:om>:37 c:oma:6 c:omani:6
c:ome:14 c:omer:6 c:omi:-9 c:omm:-14 c:omman:-6 c:omme:-7 c:ona:15 c:onal:10 c:onale:9 c:ond:-11 c:ond>:-6 c:one:6
c:ones:8 c:ones>:11 c:onge:6 c:oni:-8 c:oni>:-7 c:onn:-15 c:onna:-6 c:onnt:-6 c:ons>:-6 c:onse:-9 c:onsie:6 c:onsu:6
c:ont:-7 c:onte:-9 c:onto>:6 c:oof:-6 c:ooi>:7 c:ook:-10 c:oor:24 c:oord:10 c:oort:6 c:op>:20 c:ope:-9 c:oper:-6
c:opos:-6 c:opp:11 c:oppe:10 c:opre:-6 c:opre>:-9 c:or>:24 c:ora:8 c:ora>:7 c:ord:17 c:ordi:14 c:ordin:11 c:ore:-7
c:ores>:-6 c:org:14 c:orge:18 c:orgen:14 c:ori:6 c:oria:7 c:oria>:9 c:oriz:6 c:orizo:6 c:orm:11 c:orme:11 c:ormen:12
c:orn:-18 c:orna:-7 c:ornat:-6 c:orni:-7 c:orni>:-6 c:orr:-9 c:orreo:-6 c:orry:-6 c:orry>:-6 c:ort:13 c:ort>:7
c:orta:9 c:ortaa:8 c:osa:6 c:osc:-6 c:ossa:-6 c:ossa>:-6 c:osso:6 c:osso>:7 c:ota:-7 c:ote>:7 c:otr:11 c:otre:15
c:otre>:15 c:ott:6 c:ou>:9 c:oul:-10 c:ould:-8 c:ould>:-8 c:oup:12 c:oup>:7 c:ous:-13 c:ous>:-11 c:out:-6 c:oute:-7
c:over:-8 c:over>:-7 c:ow>:14 c:owi:7 c:pag:-24 c:paga:-12 c:pagat:-7 c:pago:-11 c:pago>:-9 c:paiem:6 c:pal:-6
c:par:6 c:par>:14 c:pare:-7 c:pay:7 c:paye:8 c:paye>:9 c:paym:-8 c:payme:-8 c:pdf:-9 c:pdf>:-6 c:ped:21 c:ped>:10
c:pedi:9 c:pedid:9 c:pel:-12 c:pend:9 c:per>:-10 c:perio:6 c:pers:6 c:peu:-7 c:pfa:8 c:pfan:9 c:pho:6 c:pi>:-8
c:pie:6 c:pie>:6 c:piec:7 c:piece:7 c:pix:9 c:pix>:9 c:pla:13 c:ple:7 c:pod:-7 c:pode:-7 c:pon:-7 c:por:6 c:port:6
c:poste:-7 c:pped:6 c:pped>:6 c:pre:-10 c:pre>:-10 c:preg:8 c:pregu:7 c:prei:10 c:preis:9 c:pres:-11 c:pri:11
c:prie:6 c:prim:-6 c:pris:6 c:pris>:6 c:proce:7 c:prop:-6 c:prov:8 c:prove:9 c:pta:-9 c:pte:13 c:pte>:7 c:pto:10
c:pue:-6 c:pued:-6 c:que:19 c:que>:10 c:quel:11 c:quell:10 c:quem:8 c:quem>:7 c:qui:-8 c:quien:6 c:quin:-7
c:quivo:-6 c:quo:14 c:quoi:8 c:quoi>:8 c:quot:6 c:quote:7 c:ra>:10 c:raba:6 c:rabaj:7 c:rac:12 c:race:9 c:race>:9
c:rag:8 c:rage:10 c:rage>:6 c:rais:-9 c:ran:10 c:rand:6 c:rands:7 c:rar:-9 c:ras:14 c:ras>:15 c:rato:-10 c:rator:-8
c:rce:-6 c:rci:9 c:rd>:-16 c:rda:9 c:rda>:7 c:rde:-8 c:rde>:-6 c:rdere:7 c:rdi>:-7 c:rdin:8 c:rdina:9 c:re>:7
c:rea:-13 c:reb:7 c:rebb:8 c:rebbe:8 c:rec:-6 c:rece:-6 c:recei:-6 c:reche:-6 c:recog:6 c:recon:-8 c:ref:14 c:refe:6
c:refer:6 c:refo:6 c:refor:6 c:reg:14 c:regun:7 c:reis:11 c:reis>:12 c:rel:6 c:rele:6 c:rem:-10 c:rem>:-11 c:remen:8
c:ren:-16 c:ren>:-10 c:renv:-6 c:renvo:-6 c:reo>:-6 c:res:-19 c:ress:10 c:rest:-16 c:reste:-6 c:resto:-10 c:ret:12
c:rete:10 c:reten:10 c:reu:-7 c:rge:12 c:rgen:10 c:rgen>:14 c:ri>:-14 c:ria:-9 c:rib:8 c:rib>:12 c:ric:7 c:rice:6
c:rice>:6 c:rid:-9 c:rida:-6 c:rif:8 c:rim:-11 c:rima:-11 c:riman:-7 c:rin:8 c:ring>:13 c:ringe:-7 c:rio:8 c:rir:6
c:ris>:6 c:riz:11 c:rizo:6 c:rle:6 c:rli:-7 c:rma:9 c:rme:19 c:rmen:12 c:rmen>:12 c:rmi:9 c:rmin:6 c:rna:-8
c:rnat:-7 c:rnes:-6 c:rnes>:-6 c:rni:-8 c:rni>:-6 c:rob:8 c:roce:7 c:roces:6 c:rom:8 c:rom>:11 c:ron>:10 c:ropp:9
c:ropre:-6 c:rove:8 c:rr>:8 c:rreo:-6 c:rreo>:-6 c:rs>:15 c:rsc:-7 c:rsch:-6 c:rse:-9 c:rse>:-6 c:rsi:9 c:rso:7
c:rst:-14 c:rst>:-6 c:rta:16 c:rtaa:10 c:rtaal:6 c:rtai:7 c:rte>:11 c:rti>:-6 c:rtu:8 c:rtun:7 c:rtung:8 c:run:-6
c:rup:-6 c:rut:6 c:rvice:-7 c:rwe:9 c:rweis:6 c:sab:6 c:sabe:6 c:saber:8 c:sag:-11 c:sal:6 c:salde:6 c:saldo:-6
c:salu:9 c:salut:6 c:san:-9 c:scad:6 c:sch:-25 c:sch>:-6 c:scha:-8 c:schon:-6 c:scl:7 c:scus:7 c:se>:24 c:sed:-6
c:see:10 c:see>:10 c:seg:-14 c:segu:-14 c:segun:-9 c:sei:-6 c:sel:-7 c:sem:-12 c:sen>:-10 c:send:12 c:sende:6
c:sep:11 c:ser:-7 c:ser>:6 c:sera:-8 c:sere>:6 c:ses:-12 c:ses>:-12 c:sfi:-6 c:si>:27 c:sic:-6 c:sid:-6 c:siet:-7
c:siete:-7 c:sieu:8 c:sieur:8 c:sigu:13 c:sigue:11 c:sin:15 c:sin>:7 c:sino:7 c:sit:16 c:site:8 c:sites:6 c:sito:7
c:sl>:6 c:so>:-6 c:sobr:6 c:soc:6 c:soci:6 c:soi:7 c:soir:6 c:sol:8 c:son:16 c:son>:8 c:sous:-6 c:sous>:-6 c:soy:-9
c:spa:-7 c:spu:-8 c:ss>:-12 c:sse>:6 c:ssem:-6 c:sser:8 c:sser>:6 c:ssi:14 c:ssin:6 c:ssit:6 c:sso:13 c:sso>:11
c:sst:6 c:ssu:-6 c:st>:-11 c:sta:7 c:stan:11 c:stanc:6 c:star:-7 c:stat:-9 c:sten:-12 c:sten>:-9 c:ster:8 c:ster>:7
c:sti:17 c:stil:11 c:still:9 c:sto:-16 c:stor:-9 c:storn:-6 c:stri:-7 c:stu:-10 c:stur:-8 c:sture:-7 c:su>:8
c:suel:6 c:sure:-7 c:sus:-10 c:sus>:-7 c:swe:-8 c:taa:8 c:tad:-7 c:tag:8 c:tails:7 c:tam:8 c:tan>:-6 c:tanc:8
c:tat:-21 c:tate:-7 c:tax:7 c:te>:14 c:tell:7 c:tem:12 c:temp:7 c:ten:-7 c:tenc:13 c:tenca:7 c:tenci:6 c:ter:-8
c:ter>:-7 c:term:6 c:termi:8 c:tes:11 c:tes>:15 c:teu:-7 c:ther:6 c:ther>:10 c:thin:-9 c:think:-7 c:ti>:-11 c:tic:8
c:tici:10 c:ticip:12 c:tige:8 c:tigen:7 c:til:9 c:till:9 c:till>:9 c:tin:-13 c:tinh:-6 c:tions:-6 c:tje:-7 c:tje>:-6
c:to>:20 c:toe:6 c:tog:8 c:tom:14 c:tom>:15 c:ton:-8 c:top>:9 c:tor>:7 c:tori:8 c:toria:6 c:toriz:7 c:torn:-8
c:tra:22 c:trac:6 c:trace:6 c:trai:7 c:tras:7 c:tre>:14 c:tres:-7 c:tri:-11 c:tri>:-8 c:ts>:-12 c:tsc:8 c:tsch:8
c:tschr:7 c:tt>:8 c:tte:-12 c:tte>:7 c:tter:-6 c:ttez:-6 c:ttez>:-6 c:tto>:-7 c:ttu:10 c:ttur:11 c:ttura:12
c:tung>:6 c:tur:13 c:tura:10 c:tura>:8 c:ture:-9 c:ture>:-7 c:turn:8 c:two:8 c:two>:8 c:uar:-11 c:uch>:-8 c:uche:7
c:udo:-8 c:udo>:-7 c:ue>:15 c:ued:-7 c:uedo:-6 c:uedo>:-6 c:uei>:-8 c:uel:23 c:uell:13 c:uelle:9 c:uem:9 c:uem>:7
c:ui>:13 c:uid:-6 c:uien:7 c:uien>:6 c:uim:-6 c:uin:-7 c:uiv:-6 c:uivo:-6 c:uld:-12 c:uld>:-8 c:ull:9 c:umme:6
c:ummer:7 c:ump:9 c:un>:-24 c:und:-7 c:unda:-9 c:unda>:-8 c:une:-11 c:ung:6 c:ung>:14 c:ungs:-8 c:uni:7 c:unta>:6
c:unto:-6 c:unto>:-6 c:uo>:-6 c:uoi:8 c:uoi>:8 c:uote:7 c:up>:10 c:upe:8 c:upe>:6 c:ur>:11 c:ura:9 c:ura>:9 c:urd:-8
c:ure:-14 c:ure>:-11 c:urn:10 c:uro:6 c:urr:-8 c:urso:6 c:us>:-12 c:uso:-8 c:uso>:-8 c:uss>:-6 c:ussi:9 c:uste:6
c:usto>:7 c:ute>:-6 c:uten:8 c:uten>:8 c:uto:15 c:uto>:6 c:utor:9 c:uve:-8 c:uw>:-9 c:ux>:-14 c:uye:10 c:va>:8
c:vad:9 c:vado:7 c:vais:8 c:vais>:9 c:valor:6 c:van:10 c:van>:12 c:vant:-6 c:vcs:17 c:vcs>:17 c:vec:11 c:ved:-9
c:ved>:-9 c:ven:-8 c:ven>:-7 c:ver:-18 c:ver>:-20 c:verb:11 c:veri:6 c:vers:-7 c:verse:-6 c:versi:6 c:very>:6
c:ves:10 c:ves>:6 c:vez:-15 c:vez>:-11 c:vi>:-10 c:viar:-7 c:vice:-7 c:vie:6 c:vie>:6 c:vin:-7 c:ving:-7 c:ving>:-7
c:vis>:8 c:voc:-6 c:voca:-7 c:voi:-8 c:voi>:-6 c:vol:-10 c:volv:-6 c:vom:12 c:vom>:12 c:von:12 c:vons:9 c:vons>:9
c:voo:17 c:voor:17 c:voor>:7 c:vor:-8 c:vos>:-6 c:voss:7 c:vot:7 c:votr:7 c:votre:7 c:vou:-10 c:vous:-7 c:vous>:-7
c:voyez:6 c:vrai:-6 c:waa:15 c:waar:11 c:waar>:7 c:wan:8 c:want:9 c:want>:9 c:war>:-6 c:wart:6 c:wartu:6 c:wat:-7
c:wat>:-7 c:week:-7 c:week>:-8 c:wel:24 c:wel>:8 c:welc:16 c:welch:16 c:wen:-6 c:wha:-6 c:what:-6 c:when:6 c:when>:7
c:whic:8 c:which:8 c:who:14 c:who>:13 c:why:9 c:why>:9 c:wie:13 c:wie>:14 c:wil:-10 c:wir:8 c:wir>:13 c:wird:-9
c:wird>:-9 c:wiss:6 c:wisse:6 c:with>:7 c:xa>:6 c:xac:8 c:xact:8 c:xtr:18 c:xtra:18 c:xtra>:11 c:ye>:12 c:yen:7
c:yme:-8 c:ymen:-8 c:yment:-8 c:yo>:-10 c:you:-11 c:you>:-6 c:your>:-6 c:zat:6 c:zato:6 c:zato>:6 c:zu>:-9 c:zzat:6
c:zzato:6 d:0.1:-9 d:0.25:-16 d:0.4:-8 d:0.55:6 d:0.7:8 e:paid=day:7 e:promise=day:10 e:promise=none:22 f:_amount:-5
f:_day:-93 f:_invoice:52 f:ack:-27 f:admin:-10 f:all:6 f:back:5 f:bounce:-7 f:closed:-32 f:copy:-27
f:d.ALLOWANCE_CHARGE:9 f:d.CANCELLED:-14 f:d.CONTRACT_TERMS:8 f:d.DAMAGED:-14 f:d.DUPLICATE_BILLING:-5 f:d.FREIGHT:6
f:d.LATE_DELIVERY:-11 f:d.LATE_FEE_CONTESTED:36 f:d.LOST:-13 f:d.MISSING_DOCS:-20 f:d.NOT_OURS:-11
f:d.PALLET_CONTAINER:10 f:d.PRICE_ERROR:11 f:d.PRIOR_OVERPAYMENT:-7 f:d.QUALITY:-10 f:d.QUANTITY_SHORT:-5
f:d.RETURN:11 f:d.TAX:24 f:d.VOLUME_REBATE:7 f:demand:-7 f:difference:40 f:dispute:-14 f:firm:-6 f:formal:-5
f:gone:-15 f:goods:-5 f:greeting:-11 f:hardship:-16 f:hold:18 f:hope:-14 f:hostile:-15 f:insolvency:-11 f:joke:-20
f:lawyer:-18 f:mine:14 f:moved:-6 f:moves:-7 f:n.QUANTITY_SHORT:14 f:netted:-5 f:not:-39 f:not_admin:6
f:not_duplicate:-11 f:not_hope:13 f:not_legal:11 f:not_not:-6 f:not_ooo:-7 f:not_paid:-8 f:not_part:-8 f:not_stop:-7
f:once_us:5 f:others:-20 f:paid:11 f:plan:-45 f:proof:13 f:propose:-27 f:question:95 f:r.ALLOWANCE_CHARGE:8
f:r.CANCELLED:-12 f:r.FREIGHT:22 f:r.LATE_DELIVERY:-13 f:r.LATE_FEE_CONTESTED:18 f:r.LOST:-8 f:r.PRICE_ERROR:20
f:r.PRIOR_OVERPAYMENT:-9 f:r.QUALITY:-18 f:r.RETURN:-11 f:r.TAX:12 f:r.WITHHOLDING:9 f:r.WRONG_PRODUCT:6
f:redirect:-14 f:refuse:-10 f:rest:-18 f:run:-9 f:soon:36 f:stop:-26 f:unable:-10 f:until:-39 f:wait:-5
f:willpay:-31 i:acknowledgement:-18 i:acknowledgement=2:-18 i:already_paid:-7 i:already_paid=3:-6 i:bounce:-5
i:bounce=3:-5 i:copy_invoice_request:-10 i:copy_invoice_request=3:-11 i:dispute:-24 i:dispute=1:-10 i:dispute=2:-24
i:dispute=3:10 i:hardship:-19 i:hardship=3:-21 i:hostile:-13 i:hostile=2:13 i:hostile=3:-26 i:in_payment_run:5
i:in_payment_run=3:5 i:insolvency:-6 i:insolvency=3:-10 i:invoice_admin=2:13 i:invoice_admin=3:-13 i:legal:-10
i:legal=2:13 i:legal=3:-23 i:nothing:11 i:out_of_office=2:7 i:out_of_office=3:-5 i:partial_payment:8
i:partial_payment=3:8 i:payment_plan_request:-28 i:payment_plan_request=3:-30 i:promise_to_pay:29
i:promise_to_pay=1:11 i:promise_to_pay=3:18 i:question:176 i:question=1:89 i:question=3:90 i:statement_request=2:25
i:statement_request=3:-23 i:unsubscribe:-24 i:unsubscribe=2:19 i:unsubscribe=3:-42 i:wrong_contact:-22
i:wrong_contact=1:-8 i:wrong_contact=2:5 i:wrong_contact=3:-20 l:de:21 l:es:-21 l:fr:-16 l:it:21 l:nl:-18 l:pt:6
n:1:21 n:2:16 n:3:14 n:4:-52 n:5:10 n:6:-17 p:abbiam:-6 p:abgeme:5 p:abgeze:5 p:absenc:-5 p:accept:6 p:aceita:11
p:achand:7 p:acompt:5 p:acorda:6 p:adelan:-5 p:adjunt:-7 p:adress:13 p:advoga:6 p:afspra:-6 p:aggior:-9 p:akkoor:6
p:almace:6 p:amtsge:6 p:annule:5 p:antici:16 p:anzahl:5 p:appara:8 p:appele:-6 p:applic:5 p:approv:6 p:aprove:15
p:aspett:-6 p:associ:6 p:atraso:7 p:audito:11 p:automa:7 p:autori:9 p:balanc:5 p:batail:-10 p:bespre:-5 p:bespro:5
p:bestat:9 p:bestel:5 p:betaal:-10 p:betale:11 p:betref:-5 p:betrug:9 p:betwee:6 p:bezahl:-8 p:bijlag:-5 p:billin:9
p:blocch:5 p:boekho:-5 p:bonifi:-6 p:briefp:10 p:cabine:5 p:calibr:5 p:cambia:6 p:cancel:-8 p:casell:-5 p:cateri:6
p:cauzio:5 p:certai:5 p:chanti:-8 p:classi:10 p:clotur:5 p:cobrai:-8 p:coinci:10 p:collec:6 p:comerc:6 p:comisi:5
p:comiss:-8 p:comman:-12 p:compre:5 p:compri:5 p:comuni:-5 p:concep:6 p:concre:7 p:confir:6 p:conseg:-8 p:consue:9
p:consul:5 p:contab:10 p:contac:-7 p:contes:-7 p:conteu:-8 p:contra:7 p:contri:5 p:copert:-5 p:cordia:5 p:correc:5
p:corren:7 p:credit:-7 p:cuenta:6 p:cumpri:6 p:daarvo:5 p:decidm:7 p:decisi:10 p:delive:13 p:demand:-5 p:deposi:-5
p:descon:6 p:descri:5 p:descue:-7 p:desweg:-5 p:detail:15 p:devolv:-7 p:dezemb:-5 p:dicemb:-7 p:diciem:-12
p:dinsda:-5 p:discou:7 p:disput:-7 p:domici:-7 p:dopodo:6 p:dossie:7 p:doutor:5 p:dunnin:9 p:effett:-5 p:egregi:5
p:eigent:11 p:eingan:-6 p:elevad:8 p:empfan:11 p:encome:5 p:encont:-5 p:enregi:-5 p:enthal:8 p:enviar:5 p:envoye:7
p:equivo:-11 p:ersuch:8 p:escrib:-5 p:evenin:-8 p:exacta:6 p:exacte:9 p:explic:5 p:factur:11 p:failli:-6 p:faktur:10
p:fattur:18 p:februa:-5 p:fermet:-5 p:fichie:6 p:figura:5 p:finalm:6 p:financ:-5 p:finanz:-5 p:finiqu:6 p:forwar:-5
p:franke:6 p:furnis:5 p:garant:5 p:garanz:6 p:gatewa:-5 p:gemach:-10 p:gester:5 p:gestio:7 p:gestop:-5 p:geteke:7
p:goeiem:26 p:gratef:5 p:groete:-8 p:gutsch:6 p:hacemo:-5 p:hambur:9 p:herinn:-12 p:holida:5 p:incass:5 p:incluy:5
p:indemn:-5 p:indica:6 p:indiri:5 p:inform:-11 p:insolu:13 p:interv:7 p:inviar:-8 p:invoic:-5 p:istant:8 p:janvie:9
p:journe:5 p:juzgad:-6 p:klante:-7 p:komple:10 p:konnte:-7 p:krijge:-5 p:lastsc:6 p:letter:-5 p:letzte:7 p:limite:-5
p:listin:5 p:livrai:-6 p:locati:5 p:magist:7 p:mahnsp:10 p:mahnun:-9 p:mandai:5 p:mandan:-7 p:mandar:-9 p:marted:-5
p:member:5 p:mentio:6 p:mercol:-5 p:mientr:6 p:minute:-7 p:mittei:7 p:monsie:13 p:morato:-8 p:mudara:7 p:normaa:7
p:nothin:9 p:novemb:-5 p:noviem:-5 p:octubr:7 p:openst:-6 p:opleve:8 p:ordena:-7 p:ordere:10 p:organi:-6 p:otherw:-6
p:ottobr:5 p:overma:-7 p:overzi:5 p:pagame:7 p:pagarl:6 p:paieme:12 p:palett:-7 p:papier:-5 p:parcel:-5 p:parlia:-5
p:partic:8 p:partit:-7 p:patien:-5 p:patric:5 p:payabl:6 p:paymen:-16 p:penali:7 p:pendan:5 p:pendie:5 p:period:8
p:planni:7 p:pomeri:11 p:portaa:9 p:portai:10 p:portat:-6 p:portug:5 p:positi:5 p:pourqu:7 p:preghi:6 p:pregun:14
p:premie:6 p:preocu:6 p:prepar:-5 p:presen:-7 p:presup:-6 p:prezad:-5 p:proces:5 p:progra:6 p:promet:5 p:propos:-10
p:propue:6 p:proxim:5 p:public:5 p:querei:7 p:questi:-7 p:radica:5 p:receiv:-12 p:rechnu:12 p:rechts:-5 p:recogn:8
p:reconc:-6 p:reconn:-6 p:record:7 p:recurs:8 p:reform:6 p:regola:5 p:reklam:5 p:releas:7 p:releve:9 p:remett:-10
p:remind:-6 p:remitt:5 p:renvoi:-7 p:renvoy:-6 p:repart:9 p:repons:-5 p:respin:5 p:restan:8 p:retenc:21 p:riceve:5
p:ricono:-7 p:rimand:-13 p:ringra:5 p:robert:7 p:rosari:6 p:saldat:5 p:salden:13 p:sarann:5 p:satisf:6 p:scherz:-6
p:schick:-6 p:schuld:-5 p:secret:6 p:seguir:5 p:segund:-14 p:semest:12 p:senore:-5 p:septem:7 p:servic:-7 p:servir:7
p:settem:-8 p:settim:5 p:settle:6 p:solang:-9 p:sollec:-6 p:somebo:5 p:souhai:5 p:standa:6 p:statem:-7 p:statut:5
p:storni:-6 p:straig:10 p:stunde:6 p:suivan:-5 p:suppli:-5 p:suppor:5 p:suspen:-5 p:telefo:-7 p:termij:5 p:termin:8
p:theref:6 p:throug:-8 p:titula:6 p:toepas:5 p:togeth:10 p:trabaj:8 p:trabal:-5 p:tribun:-5 p:trotzd:6 p:trouve:5
p:tuesda:8 p:uberwe:10 p:uffici:6 p:umgehe:9 p:valide:-6 p:vandaa:11 p:venerd:-5 p:verein:5 p:vergog:-6 p:verkoo:-6
p:verrek:-5 p:versch:-10 p:vertra:5 p:vierne:-12 p:vigent:5 p:vinier:5 p:voldoe:-5 p:volgen:5 p:voorge:5 p:voorri:6
p:voorta:8 p:vorges:7 p:vrijda:6 p:wartun:13 p:welche:7 p:werbun:5 p:whatsa:-8 p:whethe:6 p:wirkli:5 p:zahlun:5
p:zukomm:-6 p:zuruck:6 p:zusend:7 s:00000:-16 s:0000:-20 s:000:36 s:00:-7 s:0:-20 s:?:8 s:aanmaning:-13 s:auto:-5
s:av:6 s:aviso:-19 s:ba:-10 s:boleto:-12 s:bs:-5 s:bz:15 s:ca:-5 s:cb:10 s:cl:7 s:corrente:5 s:de:-7 s:demeure:12
s:dental:6 s:deuda:7 s:dm:-5 s:du:6 s:due:9 s:eg:-5 s:em:-5 s:en:9 s:erinnerung:6 s:extracto:-7 s:factura:-10
s:facturas:5 s:facture:8 s:factuur:-6 s:farine:-10 s:farinha:5 s:fatura:37 s:fi:6 s:fl:6 s:for:-5 s:fp:13 s:ft:-7
s:group:13 s:herinnering:-17 s:insoluto:15 s:interessi:-6 s:inv:6 s:invoices:-6 s:it:-5 s:items:7 s:lavanderia:5
s:limpeza:5 s:liquidacion:6 s:liquidation:5 s:lu:5 s:mahnung:-21 s:mb:9 s:mensalidade:-5 s:mise:12 s:nota:10
s:notice:-7 s:october:6 s:offene:7 s:openstaand:-5 s:outstanding:-6 s:overdue:-21 s:pagamento:-8 s:pago:-12 s:past:7
s:payment:-14 s:pb:7 s:per:11 s:pneus:23 s:posten:6 s:proposal:-5 s:rappel:14 s:rd:8 s:re:60 s:rechnung:20
s:rekening:-5 s:relance:-24 s:releve:5 s:rente:5 s:resolved:-9 s:richiesta:-8 s:rm:-7 s:ro:8 s:rv:-6 s:saldo:8
s:sc:7 s:scadenze:6 s:segundo:-7 s:sept:-5 s:sollecito:-6 s:statement:7 s:stufe:11 s:tb:-5 s:tegels:-6 s:termijn:7
s:tr:6 s:ultimo:-7 s:urgente:-9 s:vencimento:-5 s:voluntary:5 s:vraagje:5 s:vt:-5 s:wg:10 s:zahlungserinnerung:18
w:%:17 w:00000:-13 w:000:-11 w:00:-22 w:0:13 w:?:205 w:@:-27 w:aan:8 w:ab:-12 w:abbiamo:-6 w:abgemeldet:5
w:abgezeichnet:5 w:abonar:6 w:about:-7 w:abril:5 w:abriu:-9 w:absence:-5 w:ac:7 w:acaba:6 w:acceptable:-5
w:accepte:7 w:acceptez:11 w:account:-5 w:accountant:-6 w:accounts:7 w:aceitam:10 w:ach:6 w:achando:7 w:achats:9
w:achter:7 w:acompte:5 w:acordado:6 w:adjunto:-6 w:administradora:6 w:administratie:-5 w:adresser:12 w:advogados:11
w:af:-6 w:afspraak:-6 w:after:-6 w:aggiornata:-6 w:agora:15 w:agosto:6 w:agradezco:5 w:ai:-19 w:akkoord:6 w:all:12
w:alla:-7 w:almacen:6 w:als:-9 w:also:-7 w:amable:-8 w:amanha:-6 w:amor:-5 w:amtsgericht:7 w:an:-18 w:and:-11
w:ander:8 w:andere:10 w:anhang:-7 w:answer:-6 w:any:10 w:anyway:-7 w:anzahlung:5 w:appelez:-6 w:approved:5
w:apres:-6 w:aprile:5 w:are:9 w:argent:-5 w:arrivano:5 w:asked:5 w:aspetto:-6 w:assim:-5 w:assistance:7 w:associes:6
w:at:17 w:ate:-11 w:atenta:5 w:atrasou:7 w:attesa:6 w:au:23 w:auditoria:13 w:auf:21 w:aussi:9 w:automated:12
w:automaticamente:6 w:autorizzato:6 w:avance:6 w:avec:6 w:avete:-5 w:avocats:6 w:avoirs:7 w:avons:15 w:away:12
w:ayer:-5 w:balance:5 w:banco:7 w:bank:15 w:banque:10 w:bas:6 w:bc:5 w:be:-10 w:before:-7 w:behalf:6 w:bei:10
w:beide:15 w:being:8 w:beleg:-12 w:below:25 w:bene:-5 w:besproken:5 w:bestatigen:9 w:betaal:-8 w:betaaltermijn:-8
w:betalen:11 w:beto:5 w:betrag:6 w:better:-6 w:between:6 w:bevestig:5 w:bevestigen:5 w:bezahlen:5 w:bezahlt:-12
w:bij:5 w:bijlage:-5 w:billing:9 w:bin:-9 w:binnen:-5 w:bis:-6 w:bitte:-5 w:bleibt:5 w:blijft:5 w:bloque:5 w:boa:-5
w:bona:10 w:bonifico:-5 w:bonne:-6 w:bonnes:10 w:booked:-5 w:bos:-5 w:br:5 w:bureau:-6 w:bz:17 w:ca:-21 w:cabinet:5
w:camara:-6 w:cambiato:9 w:can:13 w:cancel:6 w:capire:9 w:capito:7 w:cargo:5 w:caro:13 w:carol:-6 w:carta:10
w:carte:17 w:casella:-5 w:cash:-5 w:caso:13 w:catering:6 w:causa:5 w:cauzione:5 w:cb:-5 w:ce:12 w:celui:12 w:cent:-6
w:centrale:5 w:certificate:5 w:cette:10 w:chance:-5 w:change:10 w:chantier:-8 w:chased:7 w:chave:23 w:chefe:22
w:chega:6 w:cheque:-7 w:cher:-5 w:chere:14 w:chez:5 w:chi:20 w:chiedo:9 w:chiuso:-8 w:ci:5 w:ciao:-5 w:cinque:-5
w:cl:6 w:clair:-6 w:classify:10 w:close:9 w:closed:-9 w:cm:-5 w:cnpj:6 w:cobrais:-8 w:cobranca:7 w:collector:5
w:com:-6 w:come:8 w:comercial:7 w:coming:5 w:comision:5 w:commande:-12 w:compras:7 w:compris:5 w:compta:-7 w:con:-15
w:concepto:7 w:confirm:-10 w:conseguir:-6 w:constancia:5 w:consuelo:10 w:conta:-8 w:contabile:12 w:conteudo:-8
w:contributo:5 w:corrente:8 w:correo:-13 w:correspond:5 w:cosa:14 w:cose:-5 w:cosi:-7 w:could:-17 w:coup:13
w:court:-5 w:cp:9 w:credit:-7 w:creditor:6 w:cuanto:5 w:cuentas:6 w:cumprimentos:6 w:daarvoor:5 w:dag:23 w:dagen:-8
w:danke:17 w:dann:15 w:dass:-11 w:dat:17 w:data:-8 w:date:-12 w:day:-5 w:db:-7 w:de:10 w:dear:5 w:debo:6 w:decidme:7
w:decision:10 w:deduction:5 w:deel:13 w:deixa:-6 w:deixei:6 w:dejo:6 w:del:20 w:delivered:6 w:delivery:8 w:della:-5
w:dem:16 w:den:-24 w:des:-6 w:descuento:-7 w:desole:10 w:deswegen:-5 w:detail:-5 w:details:15 w:deus:-6 w:devis:13
w:devo:7 w:devoir:-6 w:dezember:-6 w:dhl:9 w:di:13 w:dia:-19 w:dica:9 w:dice:5 w:dicembre:-7 w:diciembre:-12
w:dico:5 w:die:11 w:diesen:-6 w:diga:12 w:dije:-7 w:dinsdag:-5 w:dire:11 w:discount:7 w:distinta:-7 w:dit:20
w:dite:9 w:dites:9 w:diverse:-6 w:diz:-20 w:dizer:5 w:doch:-6 w:doe:15 w:does:11 w:doktor:13 w:dom:10 w:domani:6
w:domicilio:-7 w:donc:-5 w:door:-7 w:dopodomani:6 w:doppio:6 w:dos:-5 w:dotto:-8 w:dottoressa:5 w:doutora:5
w:doveva:7 w:doy:5 w:dr:5 w:dra:5 w:drei:-13 w:drie:9 w:drin:13 w:driver:5 w:duas:5 w:dubbio:-6 w:due:10 w:dunning:9
w:duplicate:-6 w:duplicato:8 w:dus:11 w:early:6 w:edi:8 w:ee:9 w:een:-30 w:effect:6 w:egregio:5 w:eigentlich:12
w:ein:-13 w:eine:-5 w:either:11 w:el:-20 w:elles:6 w:email:-7 w:emarge:-5 w:empfang:13 w:en:-11 w:encomendado:6
w:encore:6 w:end:5 w:enero:-7 w:engineer:-5 w:enregistre:-5 w:enthalten:8 w:entra:-7 w:entschieden:5 w:enviar:-5
w:envoyez:11 w:equipe:7 w:equivocado:-11 w:era:19 w:ero:5 w:erst:-7 w:ersuchen:8 w:es:9 w:esa:-7 w:esos:6
w:esperando:5 w:essa:23 w:essere:7 w:estimada:6 w:et:-5 w:etait:-8 w:ete:-8 w:etes:6 w:eu:18 w:euro:6 w:evening:-8
w:exactamente:6 w:exactement:5 w:extra:22 w:facturas:7 w:facturee:6 w:factures:5 w:faire:-8 w:fais:8 w:fala:9
w:fallig:5 w:falta:-6 w:fase:5 w:fatto:5 w:fattura:26 w:fatture:-7 w:fausse:-7 w:faut:-9 w:favor:-6 w:favore:-5
w:fax:-6 w:faz:6 w:feb:-5 w:fee:22 w:feira:8 w:fetes:9 w:few:6 w:ff:-7 w:fica:-8 w:fichier:6 w:ficou:5 w:fin:12
w:final:6 w:finalmente:6 w:finance:-5 w:find:-6 w:finde:15 w:fl:6 w:flete:14 w:flujo:5 w:foi:5 w:fois:-7 w:for:9
w:format:6 w:fotos:6 w:fout:8 w:foutez:-5 w:frage:11 w:fragen:5 w:frais:7 w:franco:-8 w:franken:6 w:from:17 w:ft:5
w:fueron:6 w:full:-9 w:furnish:5 w:gaan:-9 w:gar:-5 w:garantia:5 w:garanzia:6 w:gateway:-5 w:geen:-9 w:gemacht:-10
w:genau:6 w:gente:-5 w:gentileza:9 w:gern:-8 w:gesagt:-9 w:gestern:5 w:gestionale:8 w:gestopt:-5 w:get:9
w:getekend:7 w:gilt:12 w:ging:-6 w:giorni:-13 w:giro:8 w:giusto:15 w:goedemiddag:-7 w:goedemorgen:7 w:goeiemorgen:26
w:going:7 w:goods:-6 w:graag:-6 w:grateful:5 w:grn:7 w:groeten:-8 w:groupe:5 w:gruppe:-8 w:gruss:-6 w:grusse:6
w:guten:20 w:gutschrift:6 w:ha:5 w:hab:6 w:haben:5 w:hacemos:-5 w:hago:5 w:hai:6 w:hamburg:9 w:han:-5 w:hand:-5
w:has:-11 w:hasta:-6 w:have:-19 w:having:-6 w:heb:-24 w:hebben:9 w:heeft:-6 w:helaas:-7 w:helft:5 w:hello:6 w:hem:5
w:herinneringen:-10 w:herr:17 w:herrn:-6 w:het:-19 w:heures:10 w:hg:6 w:hi:17 w:hizo:8 w:hoe:5 w:hola:-6
w:holidays:6 w:hope:-6 w:how:-6 w:hugo:5 w:iban:43 w:ich:7 w:ideal:9 w:if:20 w:igual:-5 w:ihr:-7 w:ihrem:-5 w:iibb:5
w:in:-9 w:incasso:8 w:incluido:8 w:incluidos:-7 w:incluye:5 w:indirizzato:7 w:intervento:5 w:inviare:-6 w:invio:6
w:invoices:-8 w:io:-16 w:is:21 w:it:10 w:items:5 w:ja:7 w:jaar:-5 w:jai:7 w:jamais:-6 w:jan:-8 w:janvier:9 w:je:-5
w:jetz:7 w:jetzt:-7 w:jeudi:12 w:job:9 w:jullie:10 w:junta:6 w:juzgado:-6 w:kan:-12 w:kasse:-5 w:kd:5 w:ke:27
w:keer:-16 w:keine:14 w:kelly:5 w:kijk:5 w:klaar:7 w:klanten:-7 w:knock:20 w:know:19 w:kommt:11 w:komplett:10
w:konnt:-5 w:konnten:-6 w:konto:5 w:koster:5 w:kp:7 w:krijgen:-5 w:kunt:-6 w:kurze:7 w:la:30 w:lang:-5 w:lassen:-6
w:last:-8 w:lastschrift:6 w:late:19 w:later:-7 w:laut:5 w:lavori:-5 w:le:-14 w:leeds:5 w:leeg:-7 w:left:-8
w:legali:6 w:les:-13 w:let:11 w:letzten:7 w:lg:13 w:li:-5 w:licenca:5 w:liebe:7 w:liest:9 w:liggen:5 w:ligne:10
w:ligt:7 w:lijst:-5 w:lille:5 w:limited:-5 w:line:7 w:liquidabile:6 w:lira:-8 w:lista:6 w:listino:5 w:livraison:-6
w:livro:6 w:llego:6 w:llegue:-7 w:lleva:-6 w:llevo:-6 w:look:-5 w:loopt:8 w:los:-6 w:lot:-6 w:lp:8 w:lunes:-9 w:lv:5
w:ma:7 w:mahnen:10 w:mahnspesen:11 w:mahnung:-8 w:mai:10 w:mail:-12 w:mailen:-5 w:main:10 w:make:-5 w:man:9
w:manana:12 w:manca:-7 w:manda:-6 w:mandais:5 w:mandando:-5 w:mandatemi:9 w:mande:6 w:mando:33 w:manque:-5
w:mantenimiento:5 w:manuel:8 w:martedi:-5 w:mas:-9 w:matin:-5 w:md:25 w:me:20 w:mean:8 w:medica:5 w:meer:-11
w:meldet:-5 w:members:5 w:meme:-5 w:meneer:18 w:mensen:-7 w:mention:5 w:merci:9 w:mercoledi:-5 w:mes:-6 w:meses:-7
w:meteen:-5 w:meter:7 w:meu:-14 w:mexer:5 w:mi:13 w:mientras:6 w:mij:-9 w:mijn:-6 w:mil:5 w:mir:-12 w:mire:5
w:mitte:5 w:mme:9 w:mn:-7 w:moet:7 w:moi:23 w:moin:-5 w:mois:-6 w:mon:-17 w:money:-5 w:monsieur:13 w:montag:-5
w:month:-6 w:more:-6 w:morgen:-11 w:move:6 w:mudaram:7 w:muelle:6 w:naam:-6 w:naar:-9 w:nada:-7 w:name:11 w:nao:-24
w:ne:5 w:neemt:6 w:nem:-9 w:nemen:-9 w:nesse:16 w:netto:6 w:neu:13 w:never:-5 w:neves:8 w:next:-7 w:nicht:-18
w:nie:6 w:niet:22 w:niets:-6 w:nimmer:-10 w:no:-7 w:noch:5 w:noel:-9 w:nog:-11 w:nomina:5 w:non:-5 w:nooit:-5
w:normaal:7 w:nos:22 w:nossa:-11 w:nostri:-5 w:note:6 w:nothing:9 w:notice:7 w:notre:15 w:nou:11 w:nov:5
w:novembre:-6 w:noviembre:-5 w:novo:-5 w:now:-6 w:nso:6 w:nu:7 w:nuestra:-7 w:nulle:9 w:number:6 w:nummer:18
w:nun:-8 w:nuovo:5 w:ob:11 w:octubre:7 w:oder:17 w:oeuvre:11 w:of:5 w:oferta:7 w:off:15 w:oi:10 w:ok:-15 w:old:13
w:on:16 w:once:-5 w:onde:6 w:ones:15 w:only:-6 w:onze:-5 w:op:23 w:oplevering:8 w:or:11 w:ora:10 w:ordenador:-7
w:ordered:10 w:orders:5 w:os:5 w:otherwise:-6 w:otra:-9 w:ottobre:5 w:ou:24 w:our:9 w:over:-11 w:overmaken:-7
w:overzicht:5 w:pa:9 w:paga:-6 w:pagamenti:8 w:pagar:-14 w:pagara:7 w:pagare:6 w:pagata:-6 w:pagato:-5 w:page:10
w:pago:-18 w:pagos:-5 w:paguei:-13 w:paid:9 w:paie:-5 w:paiement:10 w:pakket:-5 w:palettes:-7 w:par:25 w:pari:6
w:parle:-5 w:parlez:8 w:parliamo:-5 w:parte:12 w:parti:-8 w:parts:-5 w:pasas:-7 w:paso:6 w:passa:-5 w:patricia:6
w:pay:13 w:payable:6 w:paye:18 w:paying:5 w:payment:-10 w:payments:-6 w:pb:6 w:pdf:-12 w:pdfs:-6 w:pe:-11
w:pedido:12 w:pelo:-9 w:pena:-7 w:penalites:5 w:pendant:5 w:pendiente:5 w:per:-10 w:perdona:-13 w:periodo:8
w:personal:7 w:personale:6 w:pesos:-5 w:petra:10 w:peut:-7 w:peux:-7 w:phone:8 w:pi:-5 w:pido:-6 w:pie:13 w:piece:11
w:pix:19 w:plaats:5 w:planning:7 w:please:8 w:pleite:-5 w:pls:-6 w:po:-6 w:podeis:-6 w:poi:-9 w:pomeriggio:11
w:porfa:-5 w:portaal:9 w:portail:10 w:portate:-5 w:portee:9 w:portes:-7 w:position:5 w:posta:8 w:posten:-7
w:potete:-6 w:pourquoi:7 w:pouvez:-6 w:preghiamo:6 w:pregunta:6 w:preis:13 w:premier:8 w:presupuesto:-6 w:preuve:-6
w:prima:-9 w:pris:8 w:priva:6 w:procedera:7 w:proces:6 w:processamento:5 w:programadas:5 w:programar:5 w:proposta:-8
w:propre:-18 w:propuesta:6 w:proximo:9 w:ps:9 w:pt:5 w:publico:7 w:puede:-6 w:puedo:-6 w:puo:-10 w:qual:8 w:quale:9
w:quarter:-5 w:que:16 w:queda:5 w:quedaron:5 w:quedo:-5 w:queixa:6 w:quel:5 w:quelle:11 w:quello:7 w:quem:11
w:quereis:7 w:qui:15 w:quid:-5 w:quien:12 w:quiero:-6 w:quindi:-9 w:quinta:-5 w:quito:5 w:quoi:10 w:quote:8 w:rate:6
w:rd:6 w:reais:-7 w:received:-14 w:rechnung:18 w:recibo:6 w:reclamacoes:6 w:reconcile:-6 w:reenvia:6 w:reenvie:7
w:refere:9 w:refuse:10 w:regel:7 w:rejet:-5 w:rejete:14 w:rekening:-7 w:rekeningen:6 w:reklamation:5 w:relance:9
w:release:8 w:reminders:-6 w:remis:-7 w:remise:5 w:renvoie:-7 w:resend:10 w:respinge:6 w:responde:-5 w:rest:-9
w:restant:12 w:reste:-8 w:resto:-20 w:retencao:13 w:retencion:7 w:retour:6 w:return:5 w:rib:23 w:riba:6 w:ricevere:5
w:riconosco:-5 w:rien:-7 w:right:5 w:rimandi:-6 w:ring:12 w:ringrazio:5 w:rischi:5 w:risulta:5 w:rond:-6 w:rosario:6
w:roto:6 w:rs:9 w:rui:5 w:rute:6 w:saber:16 w:said:-5 w:sair:-5 w:sais:5 w:saldata:6 w:saldenliste:13 w:saldo:-9
w:sale:6 w:sales:6 w:salut:10 w:same:-6 w:sans:-7 w:saranno:5 w:sas:-5 w:savoir:7 w:says:5 w:sc:-6 w:scade:8
w:scho:7 w:schon:-9 w:scusi:11 w:sdd:9 w:sdi:-5 w:se:8 w:second:-5 w:see:23 w:seguira:5 w:segunda:-17 w:seit:-6
w:sem:-11 w:semana:-5 w:semestre:12 w:senor:7 w:senores:-5 w:sent:11 w:sepa:5 w:septembre:6 w:sera:-7 w:service:-10
w:servico:8 w:servirebbe:7 w:servus:6 w:settembre:-8 w:settlement:6 w:sexta:9 w:sh:-6 w:si:39 w:sia:5 w:side:-5
w:siete:-14 w:signe:-7 w:signed:6 w:sigue:12 w:simplemente:5 w:sin:15 w:sino:5 w:siret:-6 w:sistema:-5 w:site:7
w:sites:12 w:sl:6 w:small:6 w:so:-18 w:sobre:9 w:socia:6 w:sofort:10 w:soir:10 w:solange:-9 w:solder:5 w:sollen:13
w:solo:9 w:somebody:5 w:somme:-7 w:sont:9 w:sorry:-10 w:souhaite:5 w:sous:-12 w:sowie:7 w:soy:-9 w:spett:7 w:sra:5
w:st:16 w:sta:-8 w:staat:12 w:standard:6 w:start:-6 w:stata:-5 w:statement:-7 w:statutory:5 w:stays:5 w:steht:7
w:stil:6 w:still:18 w:storniert:-7 w:straight:10 w:stuff:7 w:stunden:5 w:sturen:-13 w:stuur:-5 w:su:15 w:subito:8
w:sulla:8 w:sur:10 w:sure:-10 w:sven:-8 w:ta:8 w:tag:18 w:take:-9 w:tale:6 w:tan:-6 w:tardi:-6 w:tax:5 w:taxa:9
w:te:-20 w:team:-5 w:tell:6 w:tem:8 w:terca:6 w:teresa:7 w:termijn:8 w:texto:7 w:th:-9 w:thank:-5 w:that:-8
w:then:-8 w:there:-17 w:therefore:6 w:theres:9 w:these:7 w:they:6 w:things:6 w:think:-15 w:through:-7 w:ti:11
w:tiro:6 w:titular:7 w:titulo:-10 w:to:10 w:todos:-7 w:toepassing:5 w:together:10 w:told:8 w:tom:30 w:toni:-6
w:tot:-9 w:tous:5 w:tr:7 w:trace:12 w:transfiero:-7 w:transmise:7 w:transporte:-7 w:trocar:6 w:trois:7 w:trotzdem:6
w:tu:-6 w:tudo:-6 w:tuesday:8 w:turned:8 w:two:17 w:uberweise:12 w:ufficio:6 w:uit:-7 w:ultimo:-6 w:umgehend:9
w:un:-21 w:una:5 w:une:-9 w:unica:5 w:unit:9 w:up:7 w:us:14 w:usted:7 w:uw:-11 w:vai:-6 w:validee:-6 w:valor:13
w:vamos:-8 w:van:23 w:vandaag:6 w:varios:6 w:vcs:34 w:ve:-5 w:veiling:6 w:veio:10 w:vemos:6 w:venerdi:-5 w:venia:6
w:vereinbart:5 w:verrekend:-5 w:verschil:-8 w:vez:-14 w:vezes:-7 w:vie:7 w:viel:6 w:viernes:-12 w:vigente:5
w:vindt:-5 w:vinieron:5 w:virement:5 w:vista:5 w:viu:-7 w:vm:6 w:voci:6 w:voi:-11 w:vois:9 w:voldoen:-5 w:volte:-5
w:vom:25 w:von:11 w:voor:9 w:voorgelegd:5 w:voortaan:8 w:vorgesehen:8 w:vos:-12 w:vosso:11 w:vostro:6 w:votre:14
w:vous:-15 w:vragen:7 w:vrijdag:6 w:vroeg:7 w:vs:-7 w:vt:-5 w:vuestras:6 w:vuestro:-6 w:waar:15 w:waarom:5 w:want:18
w:war:-10 w:wartung:13 w:warum:7 w:wat:-14 w:week:-15 w:weeks:-5 w:weet:7 w:weg:-8 w:weken:5 w:wel:15 w:welche:26
w:went:-8 w:wer:10 w:werbung:5 w:werden:-5 w:weten:5 w:whatsapp:-8 w:when:14 w:where:-8 w:whether:6 w:which:16
w:who:25 w:why:17 w:wie:18 w:willen:-5 w:wilt:-10 w:wir:25 w:wird:-19 w:wirklich:5 w:wissen:13 w:with:13 w:within:-6
w:wofur:16 w:woher:6 w:wordt:-5 w:wound:6 w:xml:-5 w:ya:-10 w:yo:-22 w:you:-12 w:your:-13 w:zahle:-9 w:zahlen:11
w:ze:-7 w:zeker:-6 w:zit:10 w:zo:5 w:zolang:-6 w:zou:-15 w:zu:-15 w:zukommen:-6 w:zuruckgeschickt:8 w:zusendung:9
w:zustandig:-5
"""
