"""What speaks for and against `question`: written by `make reply-weights`, never by hand."""

BIAS = -7.34
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:207 ?ack:22 ?admin:27 ?all:-12 ?closed:-9 ?contest:5 ?copy:-42 ?d.ALLOWANCE_CHARGE:11 ?d.CONTRACT_TERMS:11
?d.DUPLICATE_BILLING:7 ?d.FREIGHT:-6 ?d.LATE_FEE_CONTESTED:14 ?d.MISSING_DOCS:-5 ?d.PALLET_CONTAINER:13 ?d.TAX:26
?demand:9 ?difference:58 ?dispute:38 ?fix:8 ?formal:17 ?gone:19 ?goods:16 ?greeting:-5 ?hardship:6 ?hold:10
?insolvency:9 ?legal:5 ?mine:44 ?moved:10 ?moves:44 ?n.QUANTITY_SHORT:14 ?not:63 ?not_duplicate:-5 ?not_legal:7
?once_us:9 ?paid:12 ?part:7 ?plan:-34 ?proof:7 ?propose:-12 ?question:136 ?r.LATE_FEE_CONTESTED:11 ?r.RETURN:-5
?r.TAX:13 ?redirect:12 ?refuse:27 ?run:-5 ?statement:-26 ?unable:9 ?until:-14 ?willpay:-18 b:!_!:7 b:%_?:11
b:%_pour:6 b:00000_00000:14 b:00000_is:-6 b:00000_to:5 b:00000_went:-8 b:0000_0000:-11 b:0000_00:-10 b:0000_?:13
b:0000_and:5 b:0000_en:7 b:0000_has:-10 b:0000_is:10 b:0000_ist:5 b:0000_se:6 b:000_?:7 b:000_and:7 b:000_con:-7
b:000_de:7 b:000_ee:5 b:000_ete:5 b:000_euro:5 b:000_la:14 b:000_reais:-6 b:00_%:10 b:00_0000:-7 b:00_000:-13
b:00_ach:6 b:00_al:-5 b:00_augustus:5 b:00_dagen:-6 b:00_dias:5 b:00_en:-7 b:00_es:5 b:00_esta:7 b:00_euro:17
b:00_giugno:-5 b:00_januari:-5 b:00_january:7 b:00_je:13 b:00_no:13 b:00_nov:8 b:00_of:5 b:00_op:9 b:00_par:6
b:00_saranno:5 b:00_septembre:8 b:00_th:-11 b:00_to:8 b:00_van:13 b:00_we:9 b:00_will:6 b:00_wurde:-5 b:0_000:-13
b:0_00:9 b:0_0:-5 b:0_com:-5 b:0_december:10 b:0_du:-5 b:0_er:11 b:0_era:6 b:0_est:7 b:0_et:5 b:0_fin:6 b:0_foi:6
b:0_for:8 b:0_in:-5 b:0_ja:14 b:0_january:5 b:0_keer:-5 b:0_lo:-7 b:0_mil:6 b:0_na:5 b:0_november:-6 b:0_paid:5
b:0_por:7 b:0_que:9 b:0_se:-5 b:0_staat:7 b:0_to:5 b:0_un:7 b:?_!:-8 b:?_?:25 b:aan_de:6 b:aan_het:6
b:above_company:5 b:acaba_en:6 b:account_to:-7 b:af_en:-9 b:again_?:6 b:ai_pas:-6 b:ai_plus:-7 b:al_00:-13 b:al_0:6
b:am_0:-7 b:am_not:-5 b:an_die:-8 b:and_can:5 b:and_nothing:9 b:and_we:-6 b:and_who:7 b:and_your:-6 b:andere_helft:8
b:aqui_ee:-6 b:are_on:10 b:art_000:-5 b:as_00:-6 b:as_at:5 b:associes_avocats:6 b:at_0:5 b:at_it:5 b:at_my:-6
b:at_our:6 b:at_your:9 b:au_00:9 b:au_barreau:6 b:au_nom:-6 b:auf_dem:5 b:auf_die:-7 b:automatische_incasso:6
b:av_000:5 b:ayer_por:-9 b:back_to:-10 b:banca_ha:9 b:banco_?:7 b:bank_details:12 b:bank_on:6 b:barreau_de:5
b:bas_de:6 b:been_on:6 b:been_paid:9 b:behalf_of:6 b:bei_euch:7 b:beide_rechnungen:5 b:betaald_000:11 b:bij_de:8
b:bin_ich:-8 b:bitte_noch:13 b:bleibt_gesperrt:8 b:bon_de:-11 b:bon_je:5 b:bonjour_je:-6 b:bonjour_madame:-9
b:by_0:5 b:by_its:5 b:bz_00:16 b:can_we:5 b:cannot_find:5 b:caro_dr:12 b:cash_is:-5 b:ce_est:5 b:ce_que:16
b:ce_sera:-5 b:cette_facture:6 b:change_de:6 b:che_ho:-7 b:che_non:9 b:chere_madame:12 b:chez_vous:5 b:chi_di:5
b:cl_0:6 b:cleared_our:6 b:close_the:9 b:company_is:5 b:con_el:-12 b:con_la:9 b:con_que:5 b:con_ustedes:-7
b:constancia_de:5 b:conto_che:6 b:copia_de:9 b:copia_di:-5 b:copie_de:6 b:correspond_la:5 b:cortesia_della:-5
b:could_not:-7 b:could_you:-7 b:cp_0:9 b:credito_?:9 b:cuentas_por:5 b:da_00:-5 b:da_gennaio:7 b:da_ist:-7
b:da_pra:-5 b:dalla_lista:5 b:dan_maak:5 b:dans_le:8 b:darf_ich:5 b:das_?:-5 b:das_an:-8 b:das_ist:5 b:dat_is:7
b:date_de:-5 b:db_00:-6 b:db_0:-7 b:de_0000:-5 b:de_000:-12 b:de_00:13 b:de_adresser:9 b:de_andere:11 b:de_app:10
b:de_banque:-5 b:de_betaaltermijn:-8 b:de_bijlage:-5 b:de_commande:-12 b:de_compte:8 b:de_correo:-8 b:de_dia:5
b:de_entrega:5 b:de_febrero:5 b:de_frais:8 b:de_helft:5 b:de_herinneringen:-8 b:de_la:-13 b:de_laatste:5
b:de_lille:5 b:de_livraison:-6 b:de_mantenimiento:7 b:de_mas:7 b:de_momento:6 b:de_notre:-10 b:de_octubre:6
b:de_payer:6 b:de_pdf:-7 b:de_planning:7 b:de_portes:-14 b:de_reclamacoes:7 b:de_rest:-5 b:de_tesoreria:5 b:de_una:5
b:de_ustedes:6 b:de_vcs:8 b:de_veiling:6 b:de_volgende:7 b:de_votre:-7 b:dear_creditor:6 b:december_0000:5 b:del_0:6
b:del_nostro:5 b:della_nota:5 b:den_00:5 b:den_beleg:-11 b:den_rest:-7 b:depuis_le:6 b:der_nummer:5 b:devoir_la:-6
b:di_cortesia:-5 b:di_noi:5 b:di_ordine:9 b:di_un:7 b:dia_!:7 b:dias_?:8 b:diciembre_el:-7 b:did_you:8 b:die_0000:-6
b:die_00:10 b:die_is:5 b:die_kasse:-5 b:die_van:30 b:dije_que:-8 b:dites_moi:18 b:do_ano:6 b:do_banco:5 b:do_you:6
b:doe_ik:16 b:does_your:10 b:door_de:-6 b:dos_facturas:10 b:doveva_essere:7 b:drei_wochen:-5 b:drie_weken:7
b:du_00:11 b:du_tout:-5 b:due_until:5 b:due_volte:-5 b:dus_niet:17 b:ee_ancora:6 b:ee_di:5 b:ee_il:7 b:ee_in:-6
b:ee_isso:5 b:ee_nel:8 b:ee_priva:6 b:ee_stata:-6 b:een_ander:7 b:een_keer:-6 b:el_00:-8 b:el_de:-9 b:el_del:6
b:el_dia:-13 b:el_iban:6 b:el_lunes:-8 b:el_miercoles:-6 b:el_que:-5 b:el_resto:-7 b:el_viernes:-6 b:en_0000:12
b:en_000:5 b:en_bas:6 b:en_concurso:7 b:en_el:-5 b:en_ik:8 b:en_la:-9 b:en_met:-5 b:en_mijn:-6 b:end_of:-5
b:er_geen:-7 b:er_janvier:6 b:er_nu:5 b:er_zo:10 b:es_?:5 b:es_la:-9 b:es_lo:7 b:es_para:9 b:es_que:6 b:est_ce:12
b:est_la:12 b:est_pas:-7 b:est_plus:6 b:est_pour:-10 b:est_quoi:11 b:est_un:-9 b:est_une:-7 b:esta_bien:8
b:esta_en:6 b:esto_es:-6 b:et_ai:-6 b:et_ce:-5 b:et_je:7 b:et_la:6 b:et_mon:-8 b:et_sur:9 b:et_vous:-7
b:extracto_de:-6 b:extrait_de:5 b:fa_00:-5 b:factura_?:8 b:facture_de:-7 b:facture_est:7 b:factuur_nog:-7
b:fais_le:5 b:fattura_?:26 b:fattura_in:5 b:fatura_fica:-5 b:favor_?:-11 b:faz_favor:7 b:fecha_de:7 b:few_days:6
b:fica_por:-5 b:find_it:8 b:first_week:-5 b:flujo_de:5 b:following_the:5 b:for_?:11 b:for_it:7 b:for_the:8
b:for_these:11 b:from_0:9 b:from_our:24 b:fur_rechnungen:-5 b:geehrter_herr:5 b:gentile_dottoressa:5 b:get_out:6
b:get_paid:6 b:gilt_der:5 b:guten_tag:22 b:ha_acordado:6 b:ha_firmato:5 b:hab_ich:-5 b:haben_sie:-8 b:hallo_herr:-8
b:hallo_zusammen:-5 b:has_been:-10 b:hat_das:7 b:have_already:-5 b:have_asked:7 b:have_had:8 b:have_paid:-7
b:have_received:-14 b:have_told:9 b:heb_ik:-8 b:hebben_wij:11 b:het_dat:6 b:het_een:-6 b:het_in:-10 b:hi_there:-7
b:hi_tom:27 b:ho_due:11 b:ho_fatto:5 b:holidays_and:6 b:ich_am:-5 b:if_we:8 b:if_you:13 b:ihnen_die:6 b:ik_00:7
b:ik_0:5 b:ik_er:-5 b:ik_heb:-15 b:ik_hem:5 b:ik_jullie:-5 b:ik_kan:16 b:ik_nog:8 b:il_contributo:5 b:il_est:-13
b:il_faut:-7 b:il_listino:5 b:il_mandato:9 b:il_me:-6 b:in_0:-9 b:in_?:6 b:in_attesa:5 b:in_de:-14 b:in_december:7
b:in_dem:8 b:in_distinta:-6 b:in_drei:-5 b:in_full:5 b:in_jullie:11 b:in_plaats:5 b:in_the:-8 b:is_000:-5
b:is_been:7 b:is_being:5 b:is_de:6 b:is_dit:23 b:is_door:-7 b:is_gestopt:-5 b:is_leeg:-6 b:is_nothing:-7
b:is_there:7 b:is_therefore:6 b:ist_das:6 b:it_?:12 b:it_again:7 b:it_is:-14 b:it_straight:12 b:it_to:-8 b:it_with:6
b:ja_agora:6 b:ja_paguei:-5 b:ja_ta:5 b:january_?:-5 b:je_ai:-5 b:je_fais:5 b:je_la:7 b:je_ne:8 b:je_peux:-7
b:je_refuse:9 b:je_souhaite:5 b:jullie_rekenen:-5 b:kan_de:-8 b:kan_het:-16 b:keer_?:-10 b:keine_reklamation:6
b:klaar_voor:9 b:klopt_het:6 b:krijg_je:-6 b:kunnen_we:9 b:la_000:8 b:la_carte:10 b:la_compta:-7 b:la_contabile:11
b:la_copia:-6 b:la_copie:6 b:la_differenza:5 b:la_direzione:6 b:la_facture:-14 b:la_fattura:8 b:la_junta:6
b:la_ligne:7 b:la_lista:9 b:la_nomina:6 b:la_persona:-7 b:la_piece:5 b:la_pt:5 b:la_retencion:8 b:la_segunda:-8
b:la_somme:-6 b:la_vista:7 b:las_dos:8 b:late_fee:22 b:lc_0:6 b:le_00:-9 b:le_0:9 b:le_agradezco:6 b:le_bon:-5
b:le_dossier:6 b:le_fatture:-5 b:le_reste:-6 b:leeg_en:-6 b:les_00:9 b:les_0:5 b:let_me:12 b:lieve_mensen:-6
b:line_on:6 b:livro_de:7 b:llego_su:7 b:lo_demas:5 b:lo_faccio:5 b:lo_paso:6 b:lo_pido:-6 b:lp_0:8 b:ltd_we:6
b:mag_de:9 b:mag_ik:-10 b:mais_00:7 b:mais_je:-7 b:mando_la:5 b:me_dire:6 b:me_han:-6 b:me_know:20 b:me_la:-12
b:me_lo:-9 b:me_ne:-5 b:medica_sin:5 b:merci_de:9 b:merry_christmas:6 b:met_de:7 b:met_een:-12 b:mi_dica:11
b:mi_mandate:-6 b:mi_rimandi:-8 b:mi_servirebbe:9 b:mij_dat:5 b:mij_van:-6 b:moi_si:8 b:moin_frau:-6 b:move_to:6
b:na_proposta:-7 b:na_segunda:-7 b:na_terca:6 b:nada_mas:-9 b:name_and:5 b:nao_ee:6 b:nao_pago:-6 b:nao_se:10
b:nao_sei:-5 b:nao_tenho:-5 b:nao_vai:-6 b:ne_ho:13 b:ne_la:7 b:ne_pas:11 b:ni_lo:5 b:nicht_mehr:-6 b:nie_wieder:5
b:niet_aan:7 b:no_?:7 b:no_dia:6 b:no_es:7 b:no_me:-13 b:no_proximo:5 b:noch_mal:14 b:nog_een:-15 b:nog_niet:7
b:nomina_de:6 b:non_ne:-5 b:non_sono:5 b:nos_ha:6 b:not_due:5 b:not_payable:6 b:not_paying:7 b:not_release:6
b:note_0000:6 b:nothing_is:8 b:nothing_to:-5 b:nothing_will:9 b:notre_part:-7 b:nous_avons:7 b:nous_ne:-6
b:november_is:10 b:ob_die:13 b:of_all:6 b:of_niet:9 b:of_the:-10 b:off_the:19 b:ok_?:-9 b:on_0000:6 b:on_00:8
b:on_0:-12 b:on_behalf:6 b:on_est:-6 b:on_file:8 b:on_ne:6 b:on_our:5 b:on_peut:-10 b:on_the:6 b:op_00:-6 b:op_0:8
b:op_?:6 b:op_al:6 b:op_de:5 b:op_vrijdag:5 b:os_debo:5 b:os_la:7 b:otra_vez:-7 b:ottobre_la:5 b:our_bank:6
b:our_end:7 b:our_mail:-5 b:our_payment:-10 b:own_driver:7 b:pagamenti_di:7 b:pago_no:7 b:paid_in:6 b:paid_on:13
b:paid_this:-7 b:par_carte:9 b:pas_au:5 b:pas_ce:5 b:pas_chez:-7 b:pas_de:7 b:pas_le:-7 b:pay_it:12 b:paying_for:7
b:payment_of:-10 b:per_00:5 b:per_favore:-6 b:per_fax:-5 b:per_le:6 b:per_mail:-6 b:perche_la:10 b:persona_que:-7
b:peux_pas:-6 b:pi_0:-8 b:plaats_van:5 b:please_see:26 b:plus_de:-8 b:por_favor:-10 b:por_gentileza:9 b:por_la:12
b:por_lo:-5 b:por_telefono:-5 b:por_transferencia:7 b:por_um:-8 b:portal_de:8 b:portes_que:-7 b:pour_le:-10
b:pour_paiement:6 b:pourquoi_la:5 b:preghiamo_di:6 b:preuve_de:-6 b:pris_la:9 b:priva_di:6 b:pt_0:6 b:qu_on:5
b:quale_iban:11 b:que_est:5 b:que_la:-11 b:que_lleva:-6 b:que_lo:-5 b:que_me:-8 b:que_mi:-5 b:que_no:-5 b:que_os:6
b:que_su:-6 b:que_voces:-6 b:que_vous:7 b:quedo_atenta:5 b:quello_della:7 b:rd_0:6 b:re_0000:5 b:rechnung_?:21
b:release_it:5 b:remise_de:6 b:renvoyez_la:5 b:resend_the:11 b:retencao_de:12 b:retencion_de:5 b:rimandi_la:-8
b:ring_me:14 b:saber_que:6 b:says_0:10 b:se_faz:7 b:se_pagara:6 b:se_queda:6 b:se_refere:10 b:see_below:26
b:send_the:6 b:send_us:5 b:servirebbe_la:5 b:settlement_discount:7 b:si_el:9 b:si_es:6 b:si_la:15 b:si_su:7
b:si_vous:5 b:sie_bitte:13 b:sie_den:-8 b:sie_mir:7 b:sie_sich:-6 b:signed_for:6 b:since_0000:6 b:so_can:-8
b:sobre_el:5 b:sono_piu:6 b:sorry_wrong:-6 b:soy_el:7 b:staat_een:7 b:staat_klaar:5 b:straight_away:12
b:stuur_even:5 b:su_carta:7 b:su_quale:11 b:sure_will:-7 b:ta_pago:6 b:tag_herr:7 b:tant_qu:6 b:tant_que:-7
b:te_betalen:8 b:te_dije:-6 b:te_halen:-5 b:te_la:-6 b:te_lo:-6 b:tell_me:8 b:tell_you:-5 b:tengo_dos:6 b:tengo_la:7
b:tenho_de:6 b:that_is:-6 b:the_00:-5 b:the_0:9 b:the_account:-11 b:the_balance:7 b:the_bank:15 b:the_case:9
b:the_credit:-9 b:the_goods:-8 b:the_late:21 b:the_next:-6 b:the_one:5 b:there_any:5 b:there_is:-9 b:this_is:-8
b:this_message:8 b:tiene_fecha:6 b:to_0:9 b:to_date:-9 b:to_know:5 b:to_pay:13 b:to_send:6 b:to_te:-5 b:to_the:-6
b:to_you:-15 b:to_your:-5 b:together_with:6 b:told_us:9 b:tr_0:7 b:trace_00000:6 b:um_zusendung:9 b:un_extracto:-7
b:un_extrait:5 b:une_facture:-8 b:until_it:-6 b:until_you:14 b:va_bene:-5 b:vai_no:6 b:vamos_pagar:-6 b:van_00:10
b:van_de:16 b:van_toepassing:5 b:vc_0:6 b:vc_me:7 b:vez_que:-6 b:vi_preghiamo:6 b:vie_legali:7 b:virement_de:-7
b:voces_nao:-5 b:von_der:-7 b:voor_een:12 b:voor_het:10 b:votre_facture:-5 b:votre_rib:14 b:vous_etes:6 b:vous_les:5
b:vous_me:14 b:vous_pouvez:-6 b:vous_vous:-5 b:vt_0:-5 b:war_das:-8 b:war_nie:9 b:was_it:8 b:was_soll:-10
b:wat_een:-5 b:we_do:5 b:we_have:-15 b:week_of:-5 b:weet_ik:6 b:wenn_sie:5 b:wer_hat:13 b:which_of:8 b:who_signed:10
b:wij_op:12 b:wil_ik:7 b:will_get:5 b:will_not:5 b:wir_nicht:5 b:wir_zahlen:7 b:with_no:9 b:with_that:6
b:with_your:7 b:would_you:-5 b:wound_up:5 b:wurde_von:-8 b:ya_te:-5 b:yo_soy:-15 b:you_are:-5 b:you_be:-5
b:you_for:-13 b:you_have:-5 b:you_in:-5 b:you_lot:-7 b:you_on:-8 b:you_ring:14 b:you_send:-7 b:you_tell:5
b:you_will:-7 b:your_case:-10 b:your_end:7 b:zahlen_?:8 b:zahlung_am:8 b:zijn_de:9 b:zijn_jullie:5 b:zodra_ik:-5
b:zou_je:-7 b:zur_zahlung:7 c:<a>:17 c:<abs:-5 c:<ac:13 c:<ace:5 c:<acei:7 c:<ach:11 c:<acha:8 c:<act:-6 c:<adr:6
c:<adre:6 c:<af:-8 c:<ag:-5 c:<age:-5 c:<agg:-5 c:<aggi:-5 c:<ah:-8 c:<ai:-8 c:<ai>:-8 c:<ak:5 c:<al:-26 c:<all>:7
c:<als:-13 c:<als>:-5 c:<also:-6 c:<am:-9 c:<ama:-6 c:<an:-22 c:<an>:-9 c:<ande:9 c:<ang:-6 c:<ant:6 c:<anti:6
c:<ap:12 c:<app:8 c:<apro:10 c:<ar:-7 c:<arri:-5 c:<at>:9 c:<ate>:-5 c:<au:29 c:<au>:11 c:<auc:-5 c:<aud:6 c:<audi:6
c:<auf:7 c:<auf>:10 c:<auss:5 c:<aut:6 c:<auto:7 c:<av:6 c:<aver:-5 c:<avo:6 c:<awa:5 c:<away:5 c:<ay:-5 c:<aye:-5
c:<ayer:-5 c:<ba:17 c:<ban:21 c:<banc:10 c:<bank:11 c:<bat:-8 c:<be:7 c:<be>:-5 c:<bei:16 c:<bei>:5 c:<beid:7
c:<bele:-7 c:<belo:12 c:<ben:-5 c:<best:5 c:<betr:8 c:<bez:-5 c:<beza:-5 c:<bin:-5 c:<bl:10 c:<blo:6 c:<bo:-5
c:<bon:7 c:<bos:-5 c:<brie:5 c:<bz:8 c:<c>:5 c:<ca:14 c:<ca>:-8 c:<cal:-6 c:<cam:-8 c:<can>:7 c:<cap:8 c:<capi:8
c:<car:13 c:<cart:14 c:<caso:7 c:<cau:6 c:<ce:16 c:<ce>:5 c:<cet:7 c:<cett:5 c:<cha:-6 c:<cham:-5 c:<char:-6
c:<chas:5 c:<cher:5 c:<chi>:10 c:<chiu:-8 c:<ci:-11 c:<cl:6 c:<clas:5 c:<co:-6 c:<coin:5 c:<com:-9 c:<come:6
c:<comm:-9 c:<con:-6 c:<con>:-7 c:<conc:6 c:<cont:-5 c:<coo:5 c:<coor:5 c:<cor:5 c:<cos:6 c:<cosa:5 c:<cou:-8
c:<coul:-8 c:<coup:9 c:<cour:-5 c:<cp>:5 c:<cr:-7 c:<cre:-5 c:<da:5 c:<dag:6 c:<dag>:11 c:<dan:10 c:<dank:5
c:<dann:7 c:<dat>:8 c:<de:11 c:<deb:6 c:<dec:6 c:<deci:11 c:<dee:8 c:<deel:6 c:<del:9 c:<del>:7 c:<deli:6 c:<dem:8
c:<dem>:8 c:<den:-10 c:<den>:-12 c:<der:-5 c:<des:-9 c:<deta:5 c:<devi:7 c:<di:25 c:<di>:7 c:<dia>:-5 c:<dici:-5
c:<die>:5 c:<dir:8 c:<dit:18 c:<dit>:7 c:<dite:9 c:<div:-6 c:<divi:-5 c:<diz:-8 c:<diz>:-10 c:<do:15 c:<doe:12
c:<doe>:8 c:<does:5 c:<dok:6 c:<dr:10 c:<dre:-10 c:<drei:-11 c:<dri:13 c:<drie:5 c:<drin:7 c:<drop:6 c:<du:5
c:<dus:5 c:<dus>:5 c:<e>:7 c:<ec:-6 c:<ee:-15 c:<een:-17 c:<een>:-14 c:<ef:7 c:<eff:6 c:<effe:6 c:<eg:5 c:<ei:-7
c:<eig:6 c:<eige:6 c:<ein:-18 c:<ein>:-7 c:<eit:5 c:<eith:5 c:<el:-11 c:<el>:-11 c:<em:-9 c:<ema:-7 c:<emai:-5
c:<empf:6 c:<en:-27 c:<en>:-7 c:<env:-8 c:<er:13 c:<era:12 c:<era>:10 c:<es:9 c:<escl:7 c:<ess:10 c:<essa:7
c:<et:-11 c:<eu:8 c:<euro:5 c:<ev:-6 c:<eve:-6 c:<ex:31 c:<exa:7 c:<exac:7 c:<exe:5 c:<expl:6 c:<ext:20 c:<extr:19
c:<fa:-9 c:<fact:6 c:<fai:-6 c:<fail:-5 c:<far:-7 c:<fas:7 c:<fatt:11 c:<fau:-9 c:<fav:-6 c:<favo:-6 c:<fe:9
c:<feb:-6 c:<fec:5 c:<fech:5 c:<fee:10 c:<fee>:11 c:<fer:-10 c:<ferr:-5 c:<fet:5 c:<fete:5 c:<fi:-6 c:<fin>:6
c:<fl:7 c:<fle:7 c:<fo:5 c:<fr:10 c:<fra:6 c:<frag:8 c:<fro:7 c:<from:8 c:<fu:-8 c:<fun:-5 c:<g>:6 c:<ga:-9
c:<gaan:-5 c:<gara:5 c:<ge:-12 c:<geen:-5 c:<gema:-5 c:<ger:-6 c:<gere:-5 c:<get:8 c:<gete:5 c:<gi:10 c:<gia:-5
c:<gil:6 c:<gilt:6 c:<gior:-5 c:<gir:5 c:<giu:12 c:<gius:12 c:<gl:7 c:<gli:6 c:<goei:10 c:<gru:-6 c:<grup:-5 c:<gu:7
c:<gut:11 c:<gute:10 c:<ha:-24 c:<ha>:5 c:<hal:-5 c:<han:-7 c:<has:-9 c:<has>:-6 c:<hav:-10 c:<have:-6 c:<he:-16
c:<heb:-6 c:<heb>:-11 c:<hee:-7 c:<heri:-5 c:<herr:5 c:<het:-10 c:<het>:-10 c:<hi:5 c:<hi>:10 c:<hie:-5 c:<hier:-5
c:<hono:5 c:<ib:21 c:<iba:21 c:<iban:21 c:<ic:6 c:<id:5 c:<ide:5 c:<if:8 c:<if>:8 c:<ig:-6 c:<igu:-5 c:<igua:-5
c:<ih:-5 c:<il:7 c:<ill:7 c:<im:-6 c:<in:-6 c:<in>:-5 c:<indi:6 c:<inte:5 c:<io:-7 c:<io>:-7 c:<is:16 c:<is>:9
c:<iss:5 c:<ist:5 c:<ista:5 c:<it:7 c:<it>:5 c:<j>:-11 c:<ja:7 c:<janv:5 c:<je:-7 c:<job:5 c:<job>:5 c:<ju:-16
c:<jud:-5 c:<ka:-7 c:<kan:-6 c:<kan>:-6 c:<ke:15 c:<kee:-11 c:<keer:-10 c:<kei:7 c:<kein:8 c:<kl:-6 c:<kn:17
c:<kno:19 c:<knoc:10 c:<know:8 c:<kon:-9 c:<konn:-6 c:<kop:-5 c:<kur:5 c:<la:10 c:<la>:10 c:<lap:6 c:<las:-5
c:<lat:5 c:<late:5 c:<lav:-5 c:<le:-16 c:<le>:-9 c:<les:-6 c:<les>:-5 c:<let:6 c:<let>:5 c:<lg:6 c:<lg>:6 c:<lie:6
c:<lies:6 c:<lig:7 c:<lij:-5 c:<lijs:-5 c:<lin:5 c:<ll:-5 c:<lo:-16 c:<los:-6 c:<lot:-6 c:<lu:-8 c:<lun:-7
c:<lune:-7 c:<m>:-6 c:<maa:-9 c:<maan:-7 c:<mad:11 c:<made:11 c:<mah:5 c:<mahn:5 c:<mail:-9 c:<mal:-5 c:<man:11
c:<man>:5 c:<mand:12 c:<mat:-5 c:<md:12 c:<md>:12 c:<me>:5 c:<meer:-6 c:<mei:-5 c:<mein:-5 c:<men:10 c:<mene:10
c:<mer:8 c:<merc:5 c:<mes:-6 c:<met:-6 c:<meu:-6 c:<meu>:-6 c:<mi>:6 c:<mij:-9 c:<mijn:-5 c:<min:7 c:<mind:10
c:<mir>:-5 c:<mitt:7 c:<mo:-25 c:<moi>:6 c:<mon:-12 c:<mon>:-8 c:<mont:-5 c:<mor:-10 c:<mot:-5 c:<n>:-5 c:<na:-25
c:<naa:-9 c:<naar:-5 c:<nao:-10 c:<nao>:-10 c:<ne:17 c:<neem:5 c:<nem:-7 c:<neme:-5 c:<nes:11 c:<ness:9 c:<net:8
c:<neto:6 c:<neu:6 c:<neu>:7 c:<ni:-12 c:<nic:-8 c:<nich:-8 c:<nie:10 c:<niet:6 c:<nim:-5 c:<nimm:-5 c:<no:20
c:<nog:-7 c:<nog>:-7 c:<nos:8 c:<nos>:12 c:<not:17 c:<notr:7 c:<nou>:5 c:<nu:11 c:<num:11 c:<numm:9 c:<o>:34 c:<ob:6
c:<ob>:6 c:<oct:5 c:<od:8 c:<ode:9 c:<oder:9 c:<oe:5 c:<of:13 c:<off:7 c:<off>:7 c:<og:-7 c:<oi:9 c:<oi>:5 c:<ok:-11
c:<ok>:-7 c:<old:6 c:<old>:6 c:<om:-6 c:<on:15 c:<on>:5 c:<ond:5 c:<onde:5 c:<one:8 c:<ong:7 c:<onge:7 c:<op>:10
c:<open:-5 c:<or:11 c:<or>:6 c:<ora>:5 c:<ord:6 c:<otr:-5 c:<otra:-5 c:<ou:17 c:<ou>:11 c:<our>:5 c:<pa:-22
c:<pag:-14 c:<paga:-10 c:<page:5 c:<pago:-8 c:<pai:6 c:<pap:-9 c:<par>:7 c:<pay:7 c:<pay>:9 c:<paym:-7 c:<pd:-9
c:<pdf:-9 c:<pdf>:-6 c:<ped:9 c:<pedi:9 c:<pel:-6 c:<pen:5 c:<per:8 c:<per>:-5 c:<pers:6 c:<pet:5 c:<peu:-7 c:<pho:6
c:<pi:-5 c:<pie:7 c:<pl:7 c:<plea:5 c:<po:-18 c:<pod:-8 c:<pode:-6 c:<poi:-6 c:<poi>:-5 c:<pom:5 c:<pome:5 c:<port:7
c:<pou:-5 c:<pr:-5 c:<pre:5 c:<preg:8 c:<prei:7 c:<pres:-7 c:<prim:-6 c:<pro:-7 c:<proc:8 c:<prop:-7 c:<pu:-8
c:<pue:-5 c:<pued:-6 c:<puo:-5 c:<puo>:-5 c:<pus:-5 c:<qu:31 c:<qual:5 c:<quar:-5 c:<que:22 c:<que>:6 c:<quel:12
c:<quem:7 c:<qui>:9 c:<quin:-7 c:<quo:11 c:<quoi:5 c:<quot:6 c:<r>:-7 c:<re:21 c:<rec:-11 c:<rece:-10 c:<recu:-5
c:<ref:13 c:<refe:5 c:<refu:5 c:<rel:10 c:<rele:7 c:<rem:-8 c:<reme:-7 c:<ren:-5 c:<renv:-6 c:<rep:6 c:<repa:5
c:<res:-10 c:<rest:-13 c:<ret:16 c:<rete:12 c:<rev:7 c:<revo:5 c:<rf:5 c:<ri:6 c:<rib:10 c:<rib>:7 c:<rim:-7
c:<rima:-7 c:<rin:8 c:<ring:9 c:<ro:7 c:<rot:6 c:<rs:6 c:<rs>:6 c:<s>:-9 c:<sa:10 c:<sab:7 c:<sabe:6 c:<sal:7
c:<sale:6 c:<salu:6 c:<san:-7 c:<sc:-8 c:<sca:5 c:<scad:6 c:<sch:-10 c:<scha:-5 c:<schi:-5 c:<scus:5 c:<se:6
c:<se>:6 c:<see:11 c:<see>:11 c:<seg:-10 c:<segu:-9 c:<sei:-5 c:<seit:-5 c:<sem>:-5 c:<sema:-5 c:<sen:11 c:<send:5
c:<sep:10 c:<sept:5 c:<ser:-11 c:<sera:-5 c:<sh:-6 c:<si:23 c:<si>:19 c:<sie:-7 c:<siet:-7 c:<sig:8 c:<sigu:8
c:<sin:8 c:<sin>:6 c:<sit:8 c:<site:9 c:<sk:5 c:<sm:5 c:<so:-13 c:<so>:-8 c:<sob:5 c:<sobr:6 c:<sofo:5 c:<sola:-5
c:<solo:5 c:<son:8 c:<sor:-9 c:<sorr:-5 c:<sou:-5 c:<sous:-6 c:<soy:-9 c:<sp:-7 c:<st:12 c:<st>:8 c:<staa:8
c:<stan:8 c:<stat:-7 c:<sti:9 c:<stil:9 c:<sto:-7 c:<stor:-7 c:<stra:5 c:<su:8 c:<su>:8 c:<sur>:5 c:<sure:-5
c:<sus:-5 c:<sv:-6 c:<ta:19 c:<tag:10 c:<tag>:10 c:<tal:5 c:<tan:-7 c:<te>:-10 c:<tem>:5 c:<ten:-5 c:<ter:12
c:<term:8 c:<th:-23 c:<tha:-6 c:<the:-5 c:<thes:5 c:<thi:-5 c:<thin:-5 c:<ti:-12 c:<to:21 c:<tog:8 c:<toge:5
c:<tom:14 c:<tom>:15 c:<tor:-5 c:<tot:-7 c:<tr:-8 c:<trac:6 c:<tre:-10 c:<tri:-11 c:<tro:10 c:<tu:-5 c:<tw:8
c:<two:8 c:<two>:8 c:<un:-5 c:<un>:-10 c:<uni:8 c:<unic:6 c:<us:5 c:<us>:6 c:<uw:-6 c:<uw>:-6 c:<va:19 c:<vad:6
c:<valo:6 c:<van:15 c:<van>:12 c:<vand:5 c:<vc:8 c:<vcs:8 c:<vcs>:8 c:<ve:-12 c:<vei:5 c:<veni:5 c:<verb:8
c:<vers:-6 c:<vez:-10 c:<vez>:-6 c:<vi:6 c:<vl:-5 c:<vo:21 c:<vol:-9 c:<volg:5 c:<volt:-5 c:<vom:11 c:<vom>:11
c:<von:5 c:<von>:5 c:<voo:12 c:<voor:12 c:<vor:5 c:<vorg:5 c:<voss:6 c:<vot:5 c:<votr:5 c:<vou:-6 c:<vr:6 c:<wa:6
c:<waa:9 c:<waar:9 c:<wan:6 c:<want:8 c:<wart:5 c:<wat:-8 c:<wat>:-8 c:<we:16 c:<wee:-5 c:<week:-7 c:<wel:23
c:<wel>:7 c:<welc:16 c:<wen:-8 c:<wer:5 c:<wer>:7 c:<wh:26 c:<wha:-8 c:<what:-8 c:<wher:-5 c:<whi:9 c:<whic:8
c:<who:13 c:<who>:13 c:<why:11 c:<why>:11 c:<wi:5 c:<wie:10 c:<wie>:8 c:<wil:-11 c:<will:-8 c:<wilt:-5 c:<wir>:10
c:<wird:-9 c:<wis:6 c:<wiss:6 c:<wo:22 c:<wor:9 c:<wr:-5 c:<x>:-9 c:<y>:9 c:<ya:-6 c:<yo:-22 c:<yo>:-10 c:<you:-9
c:<you>:-6 c:<ze:-10 c:<zo:-10 c:<zou:-9 c:<zou>:-8 c:<zu:-11 c:<zu>:-7 c:aal:6 c:aal>:7 c:aan:-7 c:aand:-8 c:aas:-6
c:aas>:-5 c:aat:7 c:abaj:7 c:aber:7 c:aber>:5 c:abi:7 c:abil:8 c:abile:9 c:abs:-6 c:ace:14 c:ace>:7 c:acei:7
c:aceit:7 c:ach:-10 c:acha:7 c:achan:5 c:acht:-7 c:aco:9 c:acoe:5 c:acoes:5 c:actur:8 c:adas:5 c:adas>:5 c:ade:12
c:ade>:6 c:aden:11 c:aden>:12 c:ader:5 c:ades:-5 c:ado:-6 c:ado>:-12 c:adre:6 c:adres:6 c:aft:-6 c:ag>:14 c:aga:-9
c:aga>:-5 c:agar>:-7 c:agat:-7 c:age>:7 c:agg:-7 c:aggi:-6 c:aggio:-6 c:agi:5 c:ago:-8 c:ago>:-8 c:ah>:-5 c:aha:-5
c:ahah:-5 c:ahlt>:-6 c:ahlu:5 c:ahlun:5 c:ahns:6 c:ahnsp:5 c:ahnu:-7 c:ahnun:-7 c:aid:5 c:aid>:5 c:aie:6 c:aiem:5
c:aieme:5 c:aig:6 c:ail:-16 c:ail>:-9 c:aill:-8 c:ails:7 c:ails>:7 c:ain>:12 c:aint:-5 c:air:-7 c:air>:-8 c:aja:5
c:ak>:-5 c:ake:-5 c:ake>:-6 c:akt:7 c:al>:-6 c:ald:-9 c:alden:7 c:aldo:-6 c:ale:9 c:ale>:10 c:alit:5 c:alite:6
c:all:6 c:all>:13 c:alor:7 c:alor>:7 c:als:-10 c:als>:-5 c:also:-5 c:also>:-5 c:alt:-10 c:alter:-6 c:alu:6 c:am>:-10
c:ama:-9 c:amb:8 c:ame:8 c:ame>:-5 c:amen:13 c:ament:14 c:amo:-15 c:amo>:-8 c:amos:-6 c:amos>:-6 c:amp:-11 c:an>:21
c:ana:8 c:ana>:8 c:anan:5 c:anana:5 c:anc:8 c:ance>:6 c:and:5 c:anda>:-5 c:andaa:5 c:ander:9 c:andi:-7 c:ands:8
c:ane:-7 c:ane>:-6 c:ang:-17 c:anga:-9 c:anh:-5 c:anha:-7 c:ani>:8 c:ank:14 c:ank>:5 c:anke:8 c:anke>:6 c:ann:5
c:ans:-13 c:ansf:-5 c:ant>:11 c:ante:-6 c:antic:8 c:anvi:5 c:anvie:5 c:anw:-5 c:any>:5 c:ao>:-17 c:app:5 c:apr:5
c:apro:9 c:aprov:8 c:apt:5 c:ar>:-5 c:arc:-5 c:ard:-8 c:arda>:6 c:are:-7 c:are>:-7 c:arec:7 c:arece:5 c:arge:-5
c:argo>:5 c:ari:-5 c:aria:-6 c:arl:10 c:arle:10 c:arp:-5 c:arri:-5 c:art>:-10 c:arta:5 c:arte:5 c:arte>:16
c:arter:-5 c:arti:-5 c:arti>:-6 c:artu:8 c:artun:8 c:as>:5 c:ase:11 c:ase>:13 c:aso:14 c:aso>:9 c:asse:-8 c:assen:-5
c:assif:5 c:assin:6 c:asso:6 c:ast:-11 c:ast>:-9 c:at>:18 c:ata:-18 c:ata>:-11 c:atai:-5 c:ate:-12 c:ate>:-5
c:ati:-10 c:ati>:-7 c:ato:-7 c:ator:-5 c:atr:8 c:ats>:10 c:att:8 c:attu:9 c:attur:10 c:atu:-8 c:au>:9 c:auc:-5
c:aud:9 c:audi:7 c:audit:6 c:auf>:6 c:aus:-9 c:aussi:5 c:aut>:-5 c:auto:5 c:autor:6 c:aver:-6 c:avi:-5 c:avoi:6
c:avoir:7 c:avor:-11 c:awa:5 c:away:5 c:away>:5 c:ay>:7 c:ayer:-5 c:aym:-7 c:ayme:-7 c:aymen:-7 c:ays:6 c:ays>:7
c:azion:-5 c:ba>:6 c:baa:6 c:baj:6 c:bak:-5 c:ban:45 c:ban>:20 c:banc:10 c:banco:9 c:bank:12 c:bank>:10 c:bar>:-5
c:bat:-8 c:bbe:10 c:bbe>:7 c:bbi:-7 c:bei:11 c:beid:7 c:beide:7 c:bel>:-6 c:bele:-7 c:belo:12 c:below:12 c:bem:5
c:ber:5 c:bert:6 c:berwe:6 c:beta:-5 c:betaa:-8 c:betr:6 c:bez:-5 c:beza:-5 c:bezah:-5 c:bil:14 c:bile:13 c:bile>:14
c:blic:5 c:blo:7 c:bloq:6 c:bloqu:6 c:bo>:6 c:boe:-5 c:bon:6 c:bona:6 c:bos:-5 c:bou:-8 c:bout:-5 c:brai:-5
c:bring:-5 c:bt>:5 c:buc:6 c:buch:6 c:bun:-5 c:cado>:-6 c:cal:-11 c:cale:-5 c:can>:5 c:cap:5 c:capi:7 c:car:17
c:carg:5 c:cargo:5 c:caro>:5 c:cart:12 c:carta:5 c:carte:8 c:caso:7 c:caso>:7 c:cat:5 c:ce>:8 c:ceit:7 c:ceita:6
c:ceiv:-6 c:ceive:-6 c:cem:-7 c:cepta:-6 c:cepte:8 c:cer:7 c:cer>:12 c:cet:8 c:cett:6 c:cette:5 c:chan:7 c:chand:5
c:chang:7 c:char:-5 c:chase:5 c:che:8 c:chen:-5 c:cher:7 c:chere:7 c:chi>:11 c:chiar:5 c:chic:-5 c:chick:-5 c:chie:7
c:chied:10 c:chiu:-8 c:chius:-6 c:chn:8 c:cho:-5 c:cho>:7 c:chon:-6 c:chon>:-5 c:cht:-15 c:cht>:-10 c:cial:5
c:cial>:5 c:cid:7 c:cie:-10 c:ciem:-6 c:ciemb:-5 c:cil:-8 c:cile:-6 c:cile>:-6 c:cin:-6 c:ciona:7 c:cip:11 c:cipo:5
c:cis:8 c:cit:-7 c:ck>:5 c:cke:-8 c:cken:-7 c:cken>:-6 c:cla:10 c:clai:-6 c:clar:7 c:clare:8 c:clas:5 c:class:5
c:cog:7 c:coin:5 c:coinc:5 c:col:-8 c:cole:-7 c:com:-8 c:come:6 c:comm:-9 c:comma:-6 c:con:-17 c:con>:-7 c:conc:5
c:cond:-5 c:conse:-8 c:consu:6 c:conte:-5 c:coor:5 c:coord:5 c:copie:6 c:cor:8 c:cord:5 c:cos:5 c:cosa:5 c:cosa>:5
c:coul:-8 c:could:-9 c:coup:9 c:coup>:6 c:cs>:6 c:ct>:-6 c:ctu:5 c:ctur:7 c:cu>:-5 c:cun:-6 c:curso:6 c:cusi:5
c:cusi>:5 c:da>:-10 c:dan:12 c:dank:6 c:danke:7 c:dann:7 c:dann>:7 c:dat>:7 c:date:-9 c:date>:-14 c:day:6 c:days:5
c:days>:5 c:de>:14 c:dea:5 c:deb:5 c:deci:11 c:ded:7 c:ded>:6 c:dee:6 c:deel:5 c:deel>:5 c:del:8 c:del>:6 c:dela:-7
c:deliv:6 c:dem:5 c:dem>:11 c:demo:5 c:den:5 c:der:-5 c:der>:13 c:derd:-8 c:ders>:6 c:des:-16 c:des>:-6 c:descu:-5
c:det>:-5 c:deta:5 c:detai:5 c:devi:7 c:devis:6 c:dez:-6 c:dez>:-7 c:df>:-7 c:dge:-6 c:di>:-17 c:dia:-5 c:dia>:-7
c:dica:13 c:dica>:9 c:dici:-8 c:dicie:-5 c:did:12 c:dido:7 c:dido>:7 c:diga>:6 c:din:5 c:dina:7 c:ding>:-6 c:dir:9
c:dit:19 c:dit>:5 c:dite:8 c:dites:5 c:dito:7 c:ditor:7 c:div:-6 c:divi:-5 c:divid:-5 c:diz:-9 c:diz>:-10 c:do>:-13
c:doe:14 c:doe>:8 c:does:5 c:does>:5 c:dok:6 c:dom:5 c:doma:6 c:doman:6 c:domi:-5 c:dona>:-6 c:dos:-5 c:dos>:-10
c:dow:-5 c:down:-5 c:down>:-5 c:dra:-5 c:dre:-9 c:drei:-11 c:drei>:-7 c:dres:5 c:dress:6 c:dri:11 c:drie>:5 c:drin:5
c:drin>:7 c:drop:6 c:dso:9 c:dun:8 c:dung:5 c:dung>:5 c:dus:6 c:dus>:6 c:ead:-5 c:ean:6 c:ean>:5 c:ease:8 c:ease>:8
c:eb>:-15 c:ebb:10 c:ebbe:11 c:ebbe>:7 c:ecei:-6 c:eceiv:-6 c:ech:6 c:echa:7 c:echn:6 c:echnu:5 c:echt:-5 c:eci:11
c:eco:-6 c:ecog:6 c:econ:-12 c:ecu:-10 c:ecu>:-5 c:ed>:7 c:ede>:-7 c:edi>:-6 c:edid:9 c:edido:6 c:ee>:17 c:eef:-6
c:eek:-8 c:eek>:-6 c:eem:5 c:een:-16 c:een>:-13 c:eer:-8 c:eer>:-7 c:efere:6 c:effe:5 c:eft:-9 c:eft>:-9 c:efu:10
c:efus:7 c:efuse:5 c:eg>:-7 c:egi:6 c:egio:5 c:egio>:5 c:egl:-5 c:ego:5 c:egu:-15 c:egue:-10 c:egue>:-6 c:egund:-6
c:egunt:7 c:ehe:6 c:ehen:8 c:ehen>:6 c:ei>:-5 c:eide:5 c:eide>:7 c:eie:10 c:eiem:13 c:eigen:5 c:ein:-6 c:ein>:-6
c:eine:5 c:eine>:6 c:eis:14 c:eis>:11 c:eiss:-5 c:eit:-5 c:eita:12 c:eitam:6 c:eite:-9 c:eith:6 c:eithe:5 c:eiv:-6
c:eive:-6 c:eived:-7 c:ek>:-6 c:ela:-9 c:elc:18 c:elch:16 c:elche:16 c:eleg>:-7 c:elev:7 c:elez:-6 c:eli:8 c:eliv:6
c:elive:7 c:ell:12 c:elle:7 c:elle>:7 c:elo:18 c:elo>:7 c:elow:12 c:elow>:12 c:elt:11 c:elt>:5 c:em>:5 c:ema:-14
c:emac:-5 c:emach:-5 c:emai:-9 c:email:-5 c:emb:-15 c:embr:-9 c:embre:-12 c:eme:-7 c:emen:-5 c:emes:6 c:emet:-6
c:emett:-6 c:emo:13 c:emor:15 c:emorg:16 c:emp:11 c:empf:6 c:empfa:5 c:empla:5 c:en>:-12 c:enal:5 c:enca:7 c:encao:8
c:ence:-6 c:ence>:-7 c:end:13 c:end>:12 c:ende>:9 c:ene:-7 c:ene>:-5 c:enee:10 c:eneer:10 c:ener:-7 c:enge:5
c:enin:-6 c:ening:-7 c:ens>:-5 c:ensi:5 c:ent:-19 c:ent>:-7 c:enta>:6 c:ente>:10 c:entli:5 c:entos:-6 c:ents:-11
c:ents>:-8 c:env:-10 c:envo:-10 c:envoy:-6 c:eo>:-8 c:epa:7 c:epas:5 c:epta:-7 c:epte:11 c:er>:10 c:era>:7 c:erai:-7
c:erb:11 c:erc:10 c:erci:12 c:erci>:5 c:erco:-5 c:ercol:-5 c:erd:-10 c:ere:12 c:ere>:7 c:ered>:5 c:erem:-5 c:eres:7
c:eri:-6 c:eria:-10 c:eria>:-8 c:erie:-6 c:erig:5 c:erigg:5 c:erio:6 c:eriod:5 c:erk:-5 c:erl:-9 c:erm:5 c:erma:6
c:erme:-5 c:ermi:6 c:ermin:5 c:ern:-14 c:erne:-8 c:ernes:-7 c:ero:-6 c:ero>:-14 c:eron>:8 c:err:5 c:err>:9 c:ers:-12
c:ersc:-5 c:erse:-8 c:erse>:-5 c:ersi:9 c:ersi>:5 c:ersig:5 c:erst:-11 c:erst>:-5 c:eru:-6 c:erven:5 c:erwe:7
c:erwi:-5 c:ery>:5 c:esa:-7 c:esc:-7 c:esch:-6 c:escl:7 c:escu:-5 c:esda:5 c:eseh:5 c:esehe:5 c:esend:5 c:esi:-5
c:ess:21 c:essa:10 c:essa>:7 c:esse:14 c:esse>:8 c:esser:8 c:est:-8 c:esta:5 c:este:-5 c:este>:-9 c:esto:-12
c:esto>:-7 c:esu:-10 c:etaa:-5 c:etaal:-5 c:etail:5 c:etale:5 c:ete:9 c:eten:11 c:etenc:11 c:eter:-10 c:etes:6
c:etes>:7 c:eth:6 c:ethe:7 c:ether:7 c:eto:11 c:etos:6 c:etos>:6 c:etr:7 c:etra:6 c:ets:-6 c:ets>:-6 c:ett:-14
c:ette:-13 c:ette>:8 c:etter:-6 c:ettez:-5 c:etz:5 c:eur:7 c:eure:6 c:euro:5 c:euro>:7 c:eus>:-5 c:euse:5 c:eut:-7
c:eut>:-6 c:euw:-6 c:eux:-11 c:eux>:-10 c:eva:7 c:even:-8 c:even>:-5 c:ever>:-8 c:eves:11 c:eves>:8 c:evi:7 c:evis:5
c:evis>:6 c:ew>:5 c:exa:7 c:exac:7 c:exact:7 c:exe:7 c:exer:5 c:expl:6 c:ext:23 c:extr:18 c:extra:19 c:ez>:-17
c:eza>:6 c:ezah:-6 c:ezahl:-6 c:eze:-7 c:ezi:5 c:fact:7 c:factu:6 c:fai:-9 c:fail:-5 c:fair:-6 c:faire:-6 c:fan:8
c:fang:5 c:fang>:6 c:far:-7 c:fas:8 c:fatt:11 c:fattu:10 c:fau:-7 c:faut>:-5 c:fav:-6 c:favo:-6 c:favor:-6 c:feb:-6
c:fec:9 c:fech:5 c:fecha:6 c:fee:9 c:fee>:10 c:fen:-5 c:fere:8 c:fere>:6 c:ferr:-5 c:fete:5 c:fetes:5 c:ff>:10
c:ffe:6 c:fica>:-5 c:fin>:8 c:finde:5 c:fir:6 c:firm:6 c:firm>:-5 c:firme:10 c:fle:5 c:fort:5 c:fort>:6 c:fra:6
c:frag:7 c:frage:7 c:frai:5 c:franc:-5 c:freit:5 c:fro:7 c:from:8 c:from>:8 c:fur:5 c:fur>:6 c:fus:6 c:fuse:5
c:fuse>:5 c:fy>:5 c:ga>:-5 c:gados:5 c:gal:5 c:gan:-11 c:gar:-6 c:gar>:-9 c:gara:6 c:garan:5 c:gare>:5 c:gari:-8
c:gat:-10 c:gato:-6 c:gato>:-5 c:gd>:5 c:ge>:8 c:gee:-6 c:geen:-5 c:geen>:-5 c:gef:6 c:gefu:5 c:geg:-5 c:gehe:6
c:gehen:5 c:gem:-10 c:gemac:-5 c:gemen:-5 c:gen:21 c:gen>:17 c:gend:-7 c:gentl:5 c:geseh:5 c:get:8 c:ggen:5
c:ggen>:6 c:ggior:-5 c:ghi:5 c:gia:-9 c:gil:5 c:gilt:6 c:gilt>:6 c:gio>:8 c:gior:-10 c:giorn:-10 c:gir:6 c:giu:11
c:gius:12 c:giust:12 c:gle:-7 c:goei:10 c:goeie:10 c:gon:-5 c:gra:6 c:grand:5 c:gru:-6 c:grup:-5 c:gua:-7 c:gue>:7
c:guei:-5 c:gun:-5 c:gund:-6 c:gunda:-8 c:gunt:7 c:gunta:8 c:gut:11 c:gute:10 c:guten:10 c:guy:9 c:han:-11 c:hase:5
c:hat>:-6 c:hau:-8 c:hav:-9 c:have:-6 c:have>:-6 c:heb:-7 c:heb>:-11 c:hee:-5 c:hel:5 c:her:11 c:her>:12 c:here>:-5
c:heri:-5 c:herin:-5 c:herr:5 c:herr>:9 c:hes:5 c:hese:5 c:hese>:5 c:het:-7 c:het>:-10 c:hi>:24 c:hia:7 c:hiamo:5
c:hiar:5 c:hich:8 c:hich>:8 c:hick:-6 c:hie:6 c:hied:10 c:hiede:6 c:hiedo:5 c:hil:-8 c:hil>:-6 c:hin:-10 c:hink:-7
c:hink>:-7 c:hiu:-8 c:hius:-6 c:hlu:5 c:hlun:5 c:hlung:5 c:hns:6 c:hnsp:5 c:hnspe:5 c:ho>:12 c:hon:-7 c:hon>:-5
c:hond:-7 c:hone>:5 c:hono:5 c:hr>:-7 c:hre:-5 c:ht>:-9 c:hy>:11 c:iam:-12 c:iamo:-9 c:iamo>:-9 c:ian:-6 c:ib>:9
c:iba:23 c:iban:21 c:iban>:21 c:ibi:6 c:ibil:7 c:ibile:5 c:ica:11 c:ica>:8 c:icam:5 c:ice>:5 c:ich:8 c:ich>:14
c:iche:-5 c:icht:-7 c:icht>:-6 c:icie:-6 c:iciem:-5 c:icip:11 c:icipo:5 c:ico>:5 c:ide:6 c:iden:5 c:ider:-6 c:idi:-9
c:ido:-7 c:idos:-6 c:idos>:-6 c:ie>:38 c:ied:5 c:iede:7 c:iedo:5 c:iedo>:5 c:iel:6 c:iem:12 c:iemb:-6 c:iembr:-6
c:iemen:5 c:ien:-10 c:ier>:15 c:iern:-5 c:ierne:-7 c:iero>:-6 c:ieron:5 c:iese:-5 c:iesen:-7 c:iet>:6 c:iete:-10
c:iete>:-9 c:iev:5 c:if>:9 c:ifa:-5 c:ify:5 c:ify>:5 c:ig>:-7 c:ige:8 c:igen:11 c:igent:8 c:igg:6 c:iggi:5 c:iggio:5
c:igne:6 c:igu:7 c:igue:10 c:igue>:10 c:ij>:-5 c:ije:-5 c:ijk>:5 c:ijn:-6 c:ijst:-6 c:ike:9 c:il>:-8 c:ila:-7
c:ile>:8 c:ilen:-5 c:ilia:6 c:ima:-8 c:iman:-6 c:imand:-7 c:ime:-9 c:imm:-11 c:imme:-9 c:immer:-7 c:imp:6 c:in>:14
c:ina:7 c:ina>:7 c:ind>:-6 c:inde:9 c:inde>:7 c:ine:8 c:ine>:6 c:ingt:-5 c:inh:-8 c:ink:-10 c:ink>:-8 c:inn:-8
c:inne:-7 c:inner:-5 c:ino:10 c:ino>:10 c:insol:5 c:int:-7 c:inta:-8 c:inta>:-7 c:inter:5 c:inv:-7 c:io>:-8 c:iod:5
c:ion:6 c:ion>:6 c:iona:7 c:ions>:-5 c:ior:-11 c:iorn:-10 c:ipe:6 c:ipe>:6 c:ira:-5 c:ira>:-5 c:ird:-9 c:ird>:-9
c:ire:11 c:ire>:10 c:irm:15 c:irm>:-5 c:irme:18 c:iro>:5 c:irs:6 c:irs>:7 c:is>:29 c:isch>:-6 c:ise:-5 c:issa:-7
c:issen:7 c:ist:7 c:ista:9 c:ista>:5 c:iste:9 c:iste>:5 c:isto:-6 c:isto>:-5 c:istr:-5 c:it>:8 c:ita:-9 c:itam:6
c:itam>:5 c:itar:-6 c:itat:-5 c:ite:16 c:ite>:8 c:item:5 c:ites:13 c:ites>:13 c:ith:8 c:ith>:8 c:ithe:5 c:ither:5
c:iti:-12 c:ito:7 c:itor:9 c:itori:9 c:itt:6 c:itta:5 c:iu>:-8 c:ius:7 c:iust:12 c:iusto:8 c:iva>:5 c:ived:-6
c:ived>:-6 c:iver:7 c:ivery:5 c:ivi:-7 c:ivid:-5 c:ivo>:6 c:ivoc:-6 c:ivra:-5 c:ix>:-7 c:iz>:-7 c:ize:7 c:izo:8
c:izo>:5 c:izza:5 c:izzat:5 c:janv:5 c:janvi:5 c:jas>:5 c:je>:-11 c:jec:-5 c:jes:-8 c:jk>:5 c:jo>:7 c:job:5 c:job>:5
c:jst:-6 c:jud:-7 c:kan:-8 c:kan>:-6 c:ke>:18 c:kee:-13 c:keer:-11 c:keer>:-8 c:kei:5 c:kein:8 c:keine:8 c:kke:-7
c:kno:19 c:knoc:10 c:knock:10 c:know:8 c:know>:9 c:kommt:6 c:kon:-7 c:konn:-6 c:konnt:-6 c:kop:-6 c:kos:5 c:kost:5
c:koste:5 c:kt>:-11 c:kto:5 c:ktor:7 c:ktor>:7 c:ktu:5 c:ktur:6 c:la>:18 c:laas:-5 c:laas>:-5 c:lage:-7 c:lage>:-6
c:lair:-5 c:lan:-11 c:lanc:5 c:lance:6 c:lang:-10 c:lang>:-6 c:lant:-8 c:lante:-8 c:lap:6 c:lare:8 c:las:-5
c:lassi:5 c:late:7 c:late>:12 c:lav:-5 c:lavo:-5 c:lavor:-5 c:lch:16 c:lche:16 c:lche>:13 c:lden:8 c:ldo:-9
c:ldo>:-5 c:le>:10 c:lea:8 c:leas:8 c:lease:8 c:lec:-6 c:led:-6 c:leg>:-8 c:lei:-6 c:leit:-6 c:leite:-6 c:len>:6
c:les:-11 c:les>:-8 c:let:13 c:let>:6 c:lete:5 c:lete>:5 c:lett:-6 c:lette:-5 c:lev:5 c:leve:6 c:levo:-5 c:lg>:6
c:li>:6 c:lic:12 c:lica:6 c:lica>:7 c:lida:7 c:lief:-5 c:lig:5 c:lij:-6 c:lijs:-6 c:lijst:-6 c:lim:-5 c:line:7
c:lio>:-5 c:liq:5 c:liqu:5 c:lis:5 c:list:7 c:liste:6 c:lites:5 c:live:7 c:liver:7 c:livra:-5 c:ll>:17 c:lla:-5
c:lle:17 c:lle>:14 c:lleg:5 c:lon:-7 c:loq:6 c:loqu:6 c:loque:6 c:lor:8 c:lor>:8 c:los:-7 c:losed:-5 c:low:12
c:low>:12 c:ls>:-8 c:lse:5 c:lse>:5 c:lso:-5 c:lso>:-5 c:lten:7 c:lten>:7 c:lter:-5 c:lune:-7 c:lung:7 c:lung>:7
c:lut:10 c:lut>:6 c:luto:5 c:lve:-7 c:lved:-5 c:lved>:-5 c:lvi:-5 c:ma>:-12 c:maa:-6 c:maan:-7 c:maand:-7 c:mach:-9
c:macht:-5 c:mad:11 c:made:11 c:mah:5 c:mahn:5 c:mahns:6 c:mai:-11 c:mail:-16 c:mail>:-11 c:manan:5 c:manda:-5
c:mando:8 c:mani>:5 c:mar:-8 c:mated:6 c:mbi:5 c:mbia:6 c:mbr:-10 c:mbre:-11 c:mbre>:-11 c:md>:12 c:me>:6 c:mea:7
c:meer:-6 c:meer>:-6 c:meis:6 c:mel:6 c:melo:5 c:men:17 c:men>:5 c:mene:10 c:menee:10 c:mente:7 c:menti:6 c:ments:-8
c:mer:7 c:merc:6 c:merci:8 c:meri:8 c:merig:5 c:mest:6 c:mestr:6 c:met:-16 c:mett:-10 c:mette:-8 c:meu:-8 c:meu>:-6
c:mid:-7 c:mij:-7 c:min:7 c:mina:6 c:mina>:6 c:mind:7 c:minde:7 c:mis:-7 c:mise>:6 c:miss:-5 c:missa:-6 c:miti:-5
c:mitt:8 c:mitte:6 c:mman:-6 c:mmand:-6 c:mme:-5 c:mmen>:-6 c:mmi:-6 c:mo>:-7 c:moi>:5 c:mon:-10 c:mon>:-8 c:mor:5
c:morg:14 c:morge:14 c:mos:-7 c:mot:-6 c:mp>:-5 c:mpa:-5 c:mpf:5 c:mpfa:5 c:mpfan:5 c:mpla:5 c:mpte>:5 c:mt>:7
c:mte:-5 c:munic:-5 c:naa:-9 c:naar:-5 c:naar>:-5 c:nac:-6 c:nach:-6 c:nad:-8 c:nado:-6 c:nal:9 c:nale:5 c:nale>:7
c:nam:6 c:name:5 c:name>:5 c:nana:5 c:nana>:5 c:nao:-10 c:nao>:-10 c:nar>:5 c:nata:-5 c:nata>:-5 c:nate:6 c:nate>:6
c:nca:10 c:ncao:8 c:ncao>:8 c:nda:-6 c:nda>:-10 c:ndaa:5 c:nde:9 c:nde>:16 c:nded:10 c:nded>:9 c:nden:-6 c:nder>:6
c:nderd:-5 c:ndi:-7 c:ndi>:-10 c:ndo:7 c:ndo>:7 c:ndr:-5 c:nds:8 c:ndun:6 c:ndung:6 c:ne>:-12 c:nee:10 c:neem:5
c:neer:10 c:neer>:10 c:nem:-7 c:neme:-5 c:nemen:-5 c:ner:-17 c:neri:-8 c:nerin:-6 c:nes:14 c:nes>:5 c:ness:9
c:nesse:9 c:net:10 c:neto:6 c:neu>:7 c:nex:-6 c:nfin:5 c:ng>:11 c:nga:-17 c:ngan:-5 c:nge:17 c:nge>:5 c:ngev:5
c:ngs:-12 c:ngt:-6 c:ngt>:-5 c:ngu:8 c:nha:-12 c:nha>:-6 c:nho>:-6 c:ni>:-7 c:nic:-9 c:nich:-7 c:nicht:-7 c:nie:9
c:niet:6 c:niet>:9 c:nig:-5 c:nik:5 c:nimm:-6 c:ning>:-6 c:nis:-5 c:nke:9 c:nke>:6 c:nken>:5 c:nn>:5 c:nne:-11
c:nner:-6 c:nneri:-5 c:nnes:5 c:nnes>:5 c:nni:6 c:nnin:8 c:nning:8 c:nnt:-8 c:nnt>:-5 c:no>:12 c:noc:13 c:nock:10
c:noe:-5 c:nog:-7 c:nog>:-7 c:nome:5 c:nos:5 c:nos>:10 c:nossa:-5 c:not:12 c:not>:-6 c:notr:7 c:notre:7 c:nou:5
c:nou>:6 c:now:5 c:now>:6 c:nqu:-9 c:nque:-6 c:ns>:-18 c:nsc:5 c:nse:-5 c:nseg:-5 c:nsegu:-5 c:nsf:-5 c:nso:5
c:nsol:5 c:nsp:5 c:nspe:6 c:nsu:6 c:nsue:5 c:nsuel:5 c:nt>:-8 c:ntab:6 c:ntabi:6 c:nte:-18 c:nte>:7 c:nten:-12
c:nten>:-9 c:nter:5 c:nterv:5 c:ntes:-5 c:ntic:8 c:ntici:8 c:ntli:5 c:ntlic:5 c:nto:-5 c:ntos:-7 c:ntos>:-7
c:ntra>:-6 c:nts:-9 c:nts>:-5 c:num:9 c:numm:7 c:numme:7 c:nun:-5 c:nungs:-5 c:nut:-7 c:nvia:-7 c:nviar:-7 c:nvie:12
c:nvier:7 c:nvo:-12 c:nvoi:-6 c:nvoy:-6 c:nvoye:-6 c:ny>:9 c:nze:-6 c:ob>:7 c:ober:6 c:obr:8 c:obre:7 c:obre>:7
c:oca:-7 c:ocad:-6 c:ocado:-6 c:oce:6 c:oces:5 c:oche:-7 c:oche>:-7 c:oci:5 c:ocia:5 c:ock:6 c:ock>:9 c:oct:5
c:ode:5 c:oder:8 c:oder>:9 c:odi:-5 c:oe>:8 c:oei:10 c:oeie:10 c:oek:-6 c:oel>:-5 c:oen:-8 c:oes:6 c:oes>:6 c:oeu:5
c:off:7 c:off>:7 c:ofo:5 c:ofor:5 c:ofort:5 c:og>:-8 c:oge:7 c:oi>:15 c:oin:8 c:oinc:5 c:oinci:5 c:oir:7 c:oit:-7
c:ok>:-10 c:ola:-8 c:olan:-8 c:olang:-7 c:old:5 c:old>:9 c:ole:-7 c:oll:8 c:olle:6 c:olo:5 c:olt:-9 c:olte:-5
c:olu:6 c:olut:9 c:olv:-12 c:olve:-5 c:olved:-5 c:olvi:-5 c:om>:36 c:oma:5 c:omani:6 c:omate:6 c:ome:10 c:ome>:5
c:omer:7 c:omeri:5 c:omi:-10 c:omina:5 c:omis:-5 c:omm:-10 c:omman:-6 c:ommt:6 c:ommt>:6 c:omo:-7 c:omo>:-5 c:ona:14
c:onal:7 c:onale:6 c:onar>:5 c:onc:5 c:once:5 c:ond:-11 c:ond>:-7 c:ones:7 c:ones>:10 c:onge:6 c:oni:-9 c:oni>:-7
c:onn:-13 c:onna:-5 c:onnes:5 c:onnt:-6 c:ons:-9 c:ons>:-7 c:onse:-10 c:onseg:-5 c:onsu:6 c:ont:-6 c:ontab:6
c:onte:-8 c:onto:5 c:onto>:6 c:oof:-6 c:ooi:5 c:ook:-8 c:oon:-5 c:oor:25 c:oord:10 c:oort:6 c:oos:5 c:oos>:6
c:op>:19 c:ope:-10 c:oper:-6 c:opo:-5 c:opos:-7 c:opost:-5 c:opp:8 c:oppe:10 c:opre:-6 c:opre>:-9 c:oprie:5 c:oqu:6
c:oque:7 c:or>:22 c:ora:5 c:ord:15 c:ordi:12 c:ordin:9 c:ore:-8 c:oren>:-5 c:ores>:-6 c:org:17 c:orge:21 c:orgen:16
c:orhe:5 c:ori:12 c:oria:7 c:oria>:9 c:oriz:8 c:orizo:6 c:orm:11 c:orme:11 c:ormen:11 c:orn:-17 c:orna:-8 c:ornat:-6
c:orni:-5 c:orr:-8 c:orreo:-5 c:orry:-5 c:orry>:-5 c:ors:-7 c:ort:12 c:ort>:7 c:orta:10 c:ortaa:8 c:osi:-5 c:ossa:-5
c:osso:6 c:osso>:6 c:ot>:-12 c:ote:5 c:ote>:7 c:othe:-5 c:otr:11 c:otra>:-5 c:otre:14 c:otre>:13 c:ott:5 c:ou>:11
c:oul:-8 c:ould:-7 c:ould>:-7 c:oup:12 c:oup>:7 c:oupe:5 c:our:-5 c:ous:-13 c:ous>:-11 c:oute:-6 c:ouv:-5 c:ove:5
c:over:-6 c:over>:-7 c:ow>:14 c:owi:9 c:owin:5 c:owing:5 c:own>:-6 c:oye:-5 c:pag:-18 c:paga:-12 c:pagat:-6 c:page:5
c:page>:5 c:pago:-8 c:pago>:-7 c:paid:5 c:paid>:5 c:paiem:5 c:pak:-5 c:pal:-5 c:pap:-5 c:par>:9 c:para:6 c:pare:-7
c:pay:5 c:pay>:8 c:paym:-7 c:payme:-7 c:pdf:-9 c:pdf>:-6 c:ped:16 c:ped>:9 c:pedi:8 c:pedid:9 c:pei:5 c:pel:-10
c:penal:5 c:pend:9 c:per:-5 c:per>:-11 c:perio:5 c:pers:6 c:pert:-5 c:peu:-7 c:pfa:8 c:pfan:9 c:pfang:5 c:pho:8
c:phon:5 c:phone:5 c:pi>:-7 c:pia:-5 c:pie:8 c:pie>:6 c:pir:5 c:pire:5 c:pla:13 c:ple:5 c:plea:5 c:pleas:5 c:plica:5
c:pod:-5 c:pode:-6 c:poi>:-5 c:pom:5 c:pome:5 c:pomer:5 c:pon:-7 c:port:7 c:porta:7 c:post:-6 c:poste:-7 c:pou:-7
c:pped:6 c:pped>:6 c:pre:-6 c:pre>:-9 c:preg:8 c:pregu:7 c:prei:9 c:preis:9 c:prem:6 c:pres:-11 c:pri:7 c:prie:6
c:prim:-5 c:pris:5 c:pris>:5 c:proc:5 c:proce:8 c:prom:-5 c:prop:-6 c:propo:-5 c:prov:9 c:prove:9 c:pru:-5 c:pta:-10
c:pta>:-5 c:pte:14 c:pte>:8 c:ptez:6 c:ptez>:6 c:pto:9 c:pue:-5 c:pued:-6 c:puo:-5 c:puo>:-5 c:pus:-5 c:quale:5
c:quar:-5 c:que:19 c:quel:11 c:quell:10 c:quem:8 c:quem>:7 c:qui:-10 c:quien:5 c:quin:-6 c:quiv:-5 c:quivo:-5
c:quo:15 c:quoi:9 c:quoi>:9 c:quot:6 c:quote:7 c:ra>:7 c:raba:6 c:rabaj:7 c:rac:15 c:raca:5 c:racao:5 c:race:9
c:race>:9 c:rag:7 c:rage:9 c:rage>:5 c:rais:-9 c:rais>:-5 c:ran:9 c:ranco:-5 c:rand:5 c:rands:6 c:ransf:-5 c:ras:14
c:ras>:15 c:rate>:5 c:rato:-9 c:rator:-6 c:rau:-6 c:rce:-5 c:rci:11 c:rcole:-5 c:rd>:-12 c:rda:9 c:rda>:7 c:rdad:5
c:rde:-8 c:rde>:-6 c:rdi>:-7 c:rdin:7 c:rdina:7 c:rdo:-6 c:rdt:-6 c:re>:9 c:rea:-13 c:reb:6 c:rebb:7 c:rebbe:7
c:rec:-8 c:rece:-5 c:recei:-6 c:reche:-6 c:rechn:5 c:recog:6 c:recon:-9 c:recu:-5 c:recu>:-5 c:ref:12 c:refe:6
c:refer:7 c:refo:6 c:refor:6 c:refus:5 c:reg:13 c:regun:7 c:rei>:-6 c:reis:10 c:reis>:12 c:reita:5 c:rel:8 c:rele:6
c:rem:-10 c:rem>:-9 c:remen:6 c:remet:-5 c:ren:-15 c:ren>:-7 c:renc:-5 c:renv:-6 c:renvo:-6 c:reo>:-5 c:res:-15
c:resa>:5 c:ress:10 c:rest:-13 c:reste:-5 c:resto:-8 c:resu:-5 c:ret:14 c:rete:13 c:rete>:5 c:reten:11 c:reu:-7
c:revo:5 c:rg>:5 c:rge:13 c:rgen:11 c:rgen>:17 c:rgo>:6 c:ri>:-19 c:ria:-6 c:rib:5 c:rib>:7 c:ric:8 c:rice:6
c:rice>:6 c:rid:-8 c:rida:-6 c:rif:5 c:rig:7 c:rigg:5 c:riggi:5 c:rim:-10 c:rima:-9 c:riman:-7 c:rime:-5 c:rin:9
c:ring:5 c:ring>:13 c:ringe:-5 c:rino:5 c:rino>:5 c:rio:10 c:riod:5 c:rir:6 c:ris>:5 c:rit:-5 c:riz:12 c:rizo:6
c:rizz:5 c:rizza:6 c:rle:7 c:rli:-7 c:rma:7 c:rme:22 c:rmel:5 c:rmen:12 c:rmen>:12 c:rmi:8 c:rmin:6 c:rna:-9
c:rnat:-7 c:rnata:-5 c:rne:-6 c:rnes:-7 c:rnes>:-7 c:rni:-5 c:rnie:-5 c:rnier:-5 c:rob:5 c:roce:8 c:roces:6
c:roche:-5 c:rol:-5 c:rom:5 c:rom>:10 c:ron>:9 c:roo:-5 c:ropo:-5 c:ropos:-6 c:ropp:8 c:ropre:-6 c:rov:7 c:rove:9
c:rpa:-5 c:rr>:8 c:rreo:-5 c:rreo>:-5 c:rri:-7 c:rro:-5 c:rs>:16 c:rsc:-5 c:rsch:-5 c:rse:-11 c:rse>:-8 c:rsi:10
c:rsi>:5 c:rsig:5 c:rso:7 c:rst:-15 c:rst>:-7 c:rste:-5 c:rta:18 c:rtaa:10 c:rtaal:6 c:rtai:6 c:rtail:5 c:rte>:11
c:rtes:-5 c:rti>:-5 c:rtu:9 c:rtun:7 c:rtung:8 c:ruc:-6 c:run:-6 c:rup:-6 c:rus:-7 c:rut:5 c:rvice:-5 c:rwe:9
c:rweis:5 c:rwi:-5 c:rzi:5 c:sab:7 c:sabe:5 c:saber:8 c:sag:-7 c:salde:6 c:saldo:-6 c:sale:5 c:salu:6 c:san:-9
c:sao:-5 c:sao>:-5 c:sar:-6 c:sas:-5 c:sas>:-5 c:scad:6 c:sce:-5 c:sch:-23 c:sch>:-7 c:scha:-8 c:sche:6 c:schi:-5
c:schic:-5 c:sci:-5 c:scl:7 c:scusi:5 c:se>:24 c:sed:-6 c:see:10 c:see>:10 c:seg:-14 c:segu:-14 c:segun:-8 c:seit:-5
c:sel:-7 c:sem:-11 c:sema:-5 c:semen:-5 c:sen:5 c:sen>:-9 c:send:13 c:sende:6 c:sent>:5 c:sep:10 c:sept:5 c:ser:-7
c:ser>:6 c:sera:-8 c:sere>:5 c:ses:-10 c:ses>:-11 c:sfi:-5 c:sh>:-5 c:sho:-5 c:si>:29 c:sic:-7 c:sid:-6 c:siet:-7
c:siete:-7 c:sig:8 c:sigu:13 c:sigue:11 c:sin:15 c:sin>:6 c:sino:6 c:sion:5 c:sis:-5 c:sist:-5 c:sit:9 c:site:9
c:sites:6 c:sl>:6 c:slag>:5 c:so>:-5 c:sob:5 c:sobr:6 c:sobre:5 c:soc:6 c:soci:6 c:sofo:5 c:sofor:5 c:sola:-5
c:solan:-5 c:solo:5 c:solo>:5 c:solu:5 c:solut:5 c:son:14 c:son>:7 c:sonal:5 c:sor:-5 c:sorr:-5 c:sorry:-5 c:sous:-6
c:sous>:-6 c:soy:-9 c:spa:-6 c:spese:5 c:spin:5 c:spos:5 c:spost:5 c:spu:-7 c:ss>:-11 c:ssa:-5 c:sse>:6 c:ssem:-6
c:sser:8 c:sser>:6 c:ssi:13 c:ssi>:5 c:ssif:5 c:ssin:6 c:sso:12 c:sso>:12 c:sst:6 c:ssu:-6 c:st>:-12 c:sta:8
c:stan:11 c:stanc:5 c:star:-7 c:start:-5 c:stat:-10 c:state:-5 c:ste>:5 c:sted>:5 c:sten:-11 c:sten>:-7 c:ster:9
c:ster>:6 c:sti:13 c:stil:8 c:still:6 c:sto:-17 c:stop:-5 c:stor:-9 c:storn:-6 c:str:-6 c:stra>:-5 c:stri:-7
c:stru:-5 c:stu:-6 c:stur:-7 c:sture:-6 c:su>:9 c:such:5 c:suche:5 c:sue>:-5 c:suel:6 c:sur:-5 c:sur>:5 c:sure:-7
c:sus:-10 c:sus>:-7 c:sve:-5 c:swe:-6 c:taa:8 c:taan>:5 c:tabi:5 c:tabil:5 c:tad:-7 c:tag:13 c:tag>:9 c:tage:5
c:tai:6 c:tail:5 c:tails:7 c:talen:6 c:tam:9 c:tan>:-7 c:tanc:7 c:tance:5 c:tant:-5 c:tar:-5 c:tarda:5 c:tart:-5
c:tas>:5 c:tat:-21 c:tate:-7 c:te>:16 c:tea:-5 c:ted>:5 c:tel:-7 c:tem:12 c:tem>:6 c:temp:6 c:ten:-6 c:tenc:13
c:tenca:8 c:tenci:6 c:ter:-7 c:ter>:-8 c:tera:-6 c:teres:6 c:term:5 c:termi:7 c:ters:-5 c:terv:5 c:terve:5 c:tes:12
c:tes>:17 c:teu:-7 c:teur:-5 c:ther:5 c:ther>:9 c:thes:5 c:these:5 c:thi:-5 c:thin:-8 c:think:-7 c:ti>:-12 c:tic:8
c:tici:10 c:ticip:11 c:tige:8 c:tigen:7 c:til:7 c:till:5 c:till>:6 c:tin:-12 c:tinh:-6 c:tions:-5 c:tir:-6 c:tivo:5
c:tivo>:5 c:tje:-6 c:tje>:-5 c:to>:25 c:toe:6 c:tog:8 c:tom:15 c:tom>:15 c:ton:-7 c:top>:9 c:tor:7 c:tor>:6
c:tori:13 c:toria:6 c:toriz:8 c:torn:-8 c:tot:-8 c:tra:25 c:trab:5 c:traba:5 c:trac:6 c:trace:6 c:trai:7 c:tran:-5
c:tras:6 c:tre>:13 c:tres:-5 c:tri:-11 c:tri>:-8 c:tro>:-5 c:ts>:-10 c:tsa:-5 c:tsc:7 c:tsch:7 c:tschr:6 c:tsp:-5
c:tte:-8 c:tte>:9 c:tter:-5 c:ttez:-5 c:ttez>:-5 c:tti:-5 c:ttu:12 c:ttur:12 c:ttura:13 c:tua:-5 c:tub:5 c:tun:6
c:tung:5 c:tung>:6 c:tur:12 c:tura:9 c:tura>:8 c:ture:-7 c:ture>:-6 c:turn:5 c:two:8 c:two>:8 c:uar:-12 c:uart:-5
c:uch>:-8 c:uche:7 c:uchen:5 c:uck:-7 c:udg:-5 c:udge:-5 c:udit:6 c:udito:6 c:udo:-6 c:udo>:-5 c:ue>:9 c:ued:-7
c:uedo:-5 c:uedo>:-5 c:uei>:-7 c:uel:19 c:uell:13 c:uelle:8 c:uem:9 c:uem>:6 c:uer:5 c:ui>:5 c:uid:-7 c:uie:5
c:uien:7 c:uien>:6 c:uim:-6 c:uin:-6 c:uind:-5 c:uiv:-5 c:uivo:-5 c:uivoc:-5 c:ujo:5 c:uld:-11 c:uld>:-7 c:ull:10
c:ulle>:5 c:umm:5 c:umme:5 c:ummer:6 c:ump:5 c:umpe:5 c:un>:-23 c:und:-7 c:unda:-8 c:unda>:-8 c:une:-11 c:ung>:16
c:ungs:-8 c:uni:7 c:unt:5 c:unta:5 c:unta>:6 c:unto:-6 c:unto>:-5 c:uo>:-6 c:uoi:9 c:uoi>:9 c:uot:5 c:uote:7 c:up>:8
c:upe:8 c:upe>:6 c:upp:-5 c:uppe:-5 c:ura:7 c:ura>:9 c:uran:5 c:urd:-7 c:ure:-12 c:ure>:-9 c:uri:5 c:urn:8 c:uro:7
c:uro>:6 c:urr:-7 c:urs:5 c:urso:6 c:us>:-13 c:use>:5 c:usi:5 c:usi>:5 c:uso:-8 c:uso>:-8 c:uss>:-6 c:usse:-5
c:ussi>:5 c:ust:5 c:uste:6 c:uste>:5 c:usto:6 c:usto>:7 c:ut>:-7 c:ute>:-7 c:uten:8 c:uten>:9 c:uto:16 c:uto>:5
c:utor:10 c:utori:6 c:uve:-8 c:uw>:-10 c:ux>:-12 c:uye:9 c:va>:9 c:vad:10 c:vado:7 c:vais:5 c:vais>:5 c:valo:6
c:valor:6 c:vam:-5 c:van:8 c:van>:13 c:vant:-5 c:var:5 c:vcs:8 c:vcs>:8 c:ve>:-14 c:vec:12 c:ved:-9 c:ved>:-8
c:vel:-5 c:ven:-6 c:ven>:-7 c:vent:7 c:ver:-13 c:ver>:-19 c:vera:5 c:verb:12 c:verba:6 c:veri:6 c:verin:5 c:vers:-6
c:versc:-5 c:verse:-5 c:versi:7 c:very>:6 c:ves:10 c:ves>:7 c:vez:-13 c:vez>:-10 c:vi>:-7 c:viar:-7 c:vice:-5
c:vie:7 c:vie>:6 c:vier>:6 c:viern:-5 c:vin:-5 c:ving:-7 c:ving>:-7 c:vis:6 c:vis>:8 c:voc:-10 c:voca:-7 c:vol:-9
c:volv:-5 c:vom:11 c:vom>:11 c:von:11 c:von>:7 c:vons:5 c:vons>:5 c:voo:17 c:voor:17 c:voor>:7 c:vor:-5 c:vorg:5
c:vos>:-5 c:voss:6 c:vot:5 c:votr:5 c:votre:5 c:vou:-8 c:voye:-5 c:vrai:-7 c:vre:5 c:vro:6 c:waa:14 c:waar:10
c:waar>:7 c:wan:6 c:want:8 c:want>:8 c:war>:-5 c:ware>:-6 c:wart:6 c:was:-5 c:wat:-8 c:wat>:-8 c:week:-7 c:week>:-6
c:wel:23 c:wel>:7 c:welc:16 c:welch:16 c:wen:-7 c:wha:-8 c:what:-8 c:when>:5 c:wher:-5 c:where:-5 c:whi:7 c:whic:8
c:which:8 c:who:14 c:who>:13 c:why:11 c:why>:11 c:wie:12 c:wie>:12 c:wil:-12 c:will:-9 c:will>:-5 c:wilt:-5
c:wilt>:-5 c:wir>:10 c:wird:-9 c:wird>:-9 c:wiss:6 c:wisse:6 c:with>:7 c:wn>:-6 c:wor:7 c:xac:7 c:xact:7 c:xer:5
c:xpl:6 c:xtr:18 c:xtra:19 c:xtra>:10 c:ya>:-5 c:ye>:7 c:yen:7 c:yer:-6 c:yeu:-5 c:yme:-7 c:ymen:-7 c:yment:-7
c:yo>:-9 c:you:-9 c:you>:-6 c:your>:-5 c:ys>:6 c:zahlu:5 c:zat:6 c:zato:6 c:zato>:6 c:zes:-5 c:zie:6 c:zien:5
c:zien>:6 c:zou:-5 c:zu>:-9 c:zzat:5 c:zzato:6 d:0.1:-8 d:0.25:-7 d:0.4:-9 d:0.85:6 e:paid=day:9 e:paid=none:-10
e:promise=day:5 e:promise=none:31 f:_amount:-5 f:_day:-87 f:_invoice:58 f:ack:-27 f:admin:-5 f:all:6 f:back:8
f:bounce:-7 f:closed:-30 f:copy:-27 f:d.ALLOWANCE_CHARGE:9 f:d.CANCELLED:-14 f:d.CONTRACT_TERMS:6 f:d.DAMAGED:-10
f:d.DUPLICATE_BILLING:-5 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:39 f:d.LOST:-13 f:d.MISSING_DOCS:-16
f:d.NOT_OURS:-9 f:d.PALLET_CONTAINER:10 f:d.PRICE_ERROR:7 f:d.PRIOR_OVERPAYMENT:-6 f:d.TAX:27 f:d.VOLUME_REBATE:7
f:demand:-5 f:difference:41 f:dispute:-9 f:firm:-7 f:formal:-7 f:gone:-14 f:goods:-11 f:greeting:-10 f:hardship:-15
f:hold:16 f:hope:-20 f:hostile:-16 f:insolvency:-10 f:joke:-20 f:lawyer:-22 f:mine:13 f:n.QUANTITY_SHORT:15
f:netted:-6 f:not:-27 f:not_admin:6 f:not_duplicate:-11 f:not_hope:13 f:not_insolvency:-8 f:not_legal:9 f:not_not:-5
f:not_ooo:-7 f:not_paid:-9 f:not_part:-8 f:not_stop:-9 f:once_us:13 f:others:-17 f:paid:14 f:pay:10 f:plan:-43
f:proof:13 f:propose:-26 f:question:99 f:r.ALLOWANCE_CHARGE:8 f:r.CANCELLED:-11 f:r.FREIGHT:20 f:r.LATE_DELIVERY:-8
f:r.LATE_FEE_CONTESTED:25 f:r.LOST:-7 f:r.PRICE_ERROR:19 f:r.PRIOR_OVERPAYMENT:-8 f:r.QUALITY:-18 f:r.TAX:13
f:r.WITHHOLDING:11 f:redirect:-22 f:refuse:-10 f:rest:-13 f:run:-7 f:soon:26 f:stop:-24 f:unable:-12 f:until:-37
f:wait:-10 f:willpay:-36 i:acknowledgement:-18 i:acknowledgement=2:-18 i:already_paid:-10 i:already_paid=3:-9
i:bounce:-5 i:bounce=3:-5 i:copy_invoice_request:-9 i:copy_invoice_request=3:-9 i:dispute:-25 i:dispute=1:-12
i:dispute=2:-20 i:dispute=3:8 i:hardship:-15 i:hardship=3:-19 i:hostile:-13 i:hostile=2:13 i:hostile=3:-26
i:insolvency:-5 i:insolvency=3:-8 i:invoice_admin=2:17 i:invoice_admin=3:-15 i:legal:-7 i:legal=2:13 i:legal=3:-19
i:out_of_office=2:5 i:partial_payment:11 i:partial_payment=3:10 i:payment_plan_request:-37
i:payment_plan_request=2:-7 i:payment_plan_request=3:-30 i:promise_to_pay:32 i:promise_to_pay=1:19
i:promise_to_pay=3:13 i:question:168 i:question=1:86 i:question=3:86 i:statement_request:5 i:statement_request=2:25
i:statement_request=3:-21 i:unsubscribe:-21 i:unsubscribe=2:17 i:unsubscribe=3:-38 i:wrong_contact:-21
i:wrong_contact=1:-7 i:wrong_contact=2:8 i:wrong_contact=3:-21 l:de:19 l:es:-18 l:fr:-17 l:it:17 l:nl:-11 n:1:14
n:2:16 n:3:23 n:4:-53 n:5:14 n:6:-20 p:abbiam:-6 p:absenc:-5 p:accept:6 p:accoun:-5 p:aceita:12 p:achand:7
p:acorda:5 p:adelan:-5 p:adjunt:-5 p:adress:13 p:advoga:5 p:afspra:-6 p:aggior:-9 p:akkoor:7 p:almace:6 p:amtsge:6
p:angesc:5 p:annule:5 p:anothe:-5 p:antici:16 p:anzahl:5 p:aplica:6 p:appara:7 p:appele:-7 p:approv:7 p:aprove:16
p:associ:6 p:atraso:7 p:audito:12 p:automa:7 p:autori:12 p:balanc:5 p:barrea:5 p:batail:-9 p:bespre:-5 p:bestat:8
p:betaal:-9 p:betale:11 p:betref:-5 p:betrug:9 p:bezahl:-10 p:bijlag:-6 p:billin:9 p:blocch:5 p:boekho:-6
p:bonifi:-6 p:briefp:9 p:cabine:5 p:cambia:6 p:cancel:-9 p:casell:-5 p:cateri:5 p:cauzio:5 p:centra:5 p:certai:5
p:chanti:-7 p:classi:9 p:cobrai:-7 p:coinci:10 p:comerc:7 p:comisi:5 p:comiss:-8 p:comman:-12 p:compre:5 p:compri:5
p:comuni:-6 p:concep:6 p:concre:6 p:confir:5 p:conseg:-10 p:consue:10 p:consul:5 p:contab:12 p:contac:-6 p:contes:-7
p:conteu:-8 p:contra:6 p:contri:6 p:copert:-5 p:cordia:6 p:correc:5 p:corren:7 p:cuenta:5 p:daarvo:5 p:decidm:7
p:decisi:9 p:delive:14 p:demand:-5 p:deposi:-5 p:descon:6 p:descri:5 p:descue:-8 p:detail:15 p:devolv:-5 p:dezemb:-5
p:dicemb:-7 p:diciem:-11 p:differ:5 p:direzi:6 p:discou:7 p:disput:-7 p:domici:-7 p:dopodo:6 p:dossie:7 p:doutor:5
p:dunnin:8 p:duplic:-5 p:egregi:5 p:eigent:10 p:eingan:-5 p:elevad:9 p:empfan:12 p:enregi:-5 p:enthal:8 p:enviar:5
p:equivo:-11 p:ersuch:8 p:escrib:-5 p:evenin:-7 p:exacta:6 p:exacte:8 p:explic:5 p:factur:13 p:failli:-6 p:faktur:10
p:fattur:20 p:februa:-5 p:fermet:-5 p:fichie:7 p:figura:5 p:finalm:5 p:finiqu:6 p:forwar:-5 p:franke:6 p:freita:9
p:furnis:5 p:garanz:6 p:gatewa:-5 p:gemach:-10 p:gesper:6 p:gester:5 p:gestop:-6 p:geteke:7 p:goeiem:26 p:gutsch:5
p:hambur:8 p:herinn:-10 p:holida:6 p:incass:5 p:incluy:5 p:indica:6 p:indiri:5 p:inform:-10 p:insolu:13 p:interv:9
p:inviar:-8 p:irgend:-6 p:istant:10 p:janvie:11 p:juzgad:-7 p:konnte:-8 p:letzte:7 p:limite:-5 p:livrai:-7
p:locati:5 p:magist:8 p:mahnsp:10 p:mahnun:-8 p:mandan:-6 p:mandar:-6 p:member:5 p:mensil:5 p:mentio:7 p:mientr:5
p:mierco:-6 p:mittei:9 p:monsie:6 p:mudara:6 p:normaa:6 p:nothin:7 p:octubr:6 p:openst:-7 p:opleve:8 p:ordena:-7
p:ordere:5 p:organi:-6 p:otherw:-7 p:ottobr:5 p:pagame:7 p:pagarl:6 p:paieme:11 p:palett:-7 p:papier:-5 p:partic:8
p:partit:-8 p:passat:5 p:patric:5 p:payabl:7 p:paymen:-15 p:penali:8 p:pendie:5 p:period:8 p:planni:7 p:pomeri:10
p:portaa:8 p:portai:9 p:portat:-6 p:portug:5 p:positi:5 p:pourqu:7 p:preghi:6 p:pregun:13 p:premie:7 p:preocu:6
p:prepar:-5 p:presen:-8 p:presup:-5 p:proced:5 p:proces:5 p:progra:7 p:promis:-5 p:propos:-10 p:propue:6 p:prorro:-5
p:public:5 p:quarte:-6 p:querei:8 p:questi:-5 p:radica:5 p:receiv:-11 p:rechnu:12 p:recogn:8 p:reconc:-8 p:reconn:-6
p:reconv:-5 p:record:7 p:recurs:8 p:reform:6 p:refuse:-5 p:reissu:-5 p:reklam:5 p:relanc:7 p:releas:6 p:remett:-9
p:remind:-6 p:remitt:5 p:renvoi:-6 p:renvoy:-5 p:repart:7 p:respin:5 p:restan:8 p:retenc:23 p:rimand:-13 p:ringra:5
p:robert:7 p:rosari:6 p:salden:13 p:sarann:5 p:satisf:6 p:schick:-6 p:schuld:-5 p:seguir:5 p:segund:-13 p:semest:13
p:senore:-5 p:septem:7 p:servic:-5 p:servir:9 p:settem:-9 p:settle:6 p:simple:5 p:solang:-9 p:sollec:-5 p:souhai:5
p:standa:6 p:statem:-6 p:storni:-6 p:straig:8 p:stunde:5 p:suivan:-5 p:suppor:5 p:suspen:-5 p:techni:7 p:telefo:-7
p:termij:5 p:termin:7 p:theref:5 p:throug:-7 p:titula:6 p:toepas:5 p:togeth:9 p:trabaj:7 p:transf:-7 p:trotzd:5
p:trouve:5 p:tuesda:6 p:uberwe:10 p:umgehe:8 p:valide:-6 p:vandaa:10 p:venerd:-9 p:verein:5 p:vergog:-6 p:verkoo:-5
p:verrek:-5 p:versch:-10 p:vierne:-13 p:vigent:5 p:voldoe:-5 p:volgen:6 p:voorge:5 p:voorta:8 p:vorges:8 p:vrijda:5
p:wartun:13 p:welche:7 p:whatsa:-8 p:whethe:6 p:zahlun:6 p:zusend:8 s:00000:-15 s:0000:-18 s:000:39 s:0:-22 s:?:8
s:aanmaning:-13 s:auto:-5 s:av:6 s:aviso:-20 s:ba:-10 s:ca:-6 s:cb:11 s:cl:7 s:compte:5 s:de:-6 s:dental:5 s:deuda:9
s:dm:-5 s:du:6 s:due:11 s:em:-6 s:en:-5 s:erinnerung:6 s:extracto:-6 s:factura:-10 s:facturas:7 s:facture:16
s:factuur:-9 s:fallige:-5 s:farine:-9 s:farinha:5 s:fatura:10 s:fi:6 s:fl:5 s:for:-5 s:fp:13 s:ft:-7 s:group:12
s:herinnering:-16 s:inv:6 s:invoice:5 s:it:-5 s:items:8 s:lavanderia:5 s:les:5 s:liquidacion:6 s:liquidation:5
s:lu:6 s:mahnung:-27 s:mb:9 s:notice:-6 s:october:5 s:offene:9 s:ol:-5 s:outstanding:-5 s:overdue:-18 s:pagamento:-8
s:pago:-11 s:past:9 s:payment:-13 s:pb:7 s:per:12 s:posten:7 s:proposal:-5 s:rappel:7 s:rd:8 s:re:66 s:rechnung:28
s:rekening:-5 s:relance:-23 s:releve:7 s:resolved:-10 s:richiesta:-8 s:rientro:5 s:rm:-7 s:ro:8 s:rv:-7 s:saldo:7
s:sc:6 s:segundo:-7 s:sept:-7 s:stop:5 s:tb:-6 s:tegels:-6 s:tr:5 s:ultimo:-8 s:urgente:-9 s:voluntary:5 s:votre:5
s:vt:-5 s:zahlungserinnerung:16 w:%:16 w:00000:-19 w:000:-14 w:00:-23 w:0:10 w:?:207 w:@:-28 w:aan:7 w:abbiamo:-6
w:abonar:6 w:about:-6 w:absence:-5 w:ac:7 w:acaba:6 w:accepte:6 w:acceptez:12 w:account:-9 w:accountant:-6
w:accounts:9 w:aceitam:12 w:ach:5 w:achando:7 w:achats:8 w:achter:7 w:acordado:5 w:adjunto:-5 w:administradora:7
w:adresser:11 w:advogado:-5 w:advogados:10 w:af:-6 w:afspraak:-6 w:again:6 w:aggiornata:-6 w:agosto:5 w:agradezco:5
w:ai:-15 w:akkoord:7 w:al:-5 w:all:13 w:alla:-6 w:almacen:6 w:als:-10 w:also:-13 w:am:-5 w:amable:-8 w:amanha:-5
w:amor:-5 w:amtsgericht:6 w:an:-18 w:and:-6 w:ander:8 w:andere:10 w:anhang:-7 w:anno:5 w:another:-5 w:answer:-5
w:any:7 w:anyway:-7 w:anzahlung:5 w:app:9 w:appelez:-7 w:applique:5 w:approved:7 w:apres:-7 w:aqui:-5 w:are:9
w:argent:-5 w:arrive:-5 w:asked:6 w:assistance:6 w:associes:6 w:at:18 w:ate:-10 w:atenta:5 w:atrasou:7 w:attesa:5
w:au:22 w:auditoria:14 w:auf:19 w:aussi:11 w:automated:12 w:automaticamente:5 w:autorizzato:6 w:avance:6 w:avec:7
w:avocats:6 w:avoirs:9 w:avons:6 w:away:10 w:ayer:-10 w:balance:5 w:banco:10 w:bank:18 w:barreau:5 w:bas:6 w:be:-10
w:bedrag:-5 w:before:-5 w:behalf:6 w:bei:11 w:beide:15 w:being:9 w:beleg:-12 w:belege:5 w:below:25 w:besoin:5
w:besproken:5 w:bestatigen:9 w:betaal:-6 w:betaaltermijn:-8 w:betalen:11 w:beto:5 w:betrag:7 w:better:-6
w:bevestigen:5 w:bezahlt:-11 w:bij:5 w:bijlage:-6 w:billing:9 w:bin:-8 w:binnen:-5 w:bis:-5 w:bleibt:7 w:blijft:5
w:bloque:6 w:boleto:5 w:bona:10 w:bonne:-5 w:bonnes:10 w:bos:-5 w:buen:5 w:bureau:-6 w:bz:16 w:ca:-17 w:cabinet:5
w:camara:-6 w:cambiato:8 w:camila:5 w:can:14 w:cancel:7 w:capire:9 w:capito:7 w:cargo:6 w:caro:9 w:carta:11
w:carte:20 w:casella:-5 w:cash:-6 w:caso:13 w:catering:5 w:causa:5 w:cauzione:5 w:ce:11 w:cent:-5 w:centrale:6
w:cette:9 w:chance:-5 w:change:12 w:chantier:-7 w:chased:7 w:chere:14 w:chez:5 w:chi:19 w:chiedo:9 w:chiuso:-8
w:ciao:-6 w:cinque:-5 w:cl:6 w:clair:-6 w:classify:9 w:close:8 w:closed:-9 w:cnpj:6 w:cobrais:-7 w:cobranca:7
w:come:8 w:comercial:7 w:comision:5 w:commande:-11 w:como:-8 w:completa:5 w:compras:6 w:compris:5 w:compta:-7
w:compte:5 w:con:-14 w:concepto:6 w:confirm:-10 w:conseguir:-6 w:constancia:5 w:consuelo:10 w:conta:-7
w:contabile:14 w:conteudo:-8 w:conto:5 w:contrat:5 w:contributo:5 w:corrente:7 w:correo:-11 w:cosa:10 w:cosi:-7
w:coste:5 w:could:-19 w:coup:13 w:court:-5 w:cp:9 w:credit:-8 w:credito:6 w:creditor:6 w:cuanto:5 w:cuentas:5
w:da:-8 w:daarvoor:5 w:dag:22 w:dagen:-9 w:danke:13 w:dann:15 w:darf:5 w:dass:-5 w:dat:17 w:data:-6 w:date:-11
w:day:-6 w:db:-7 w:dear:5 w:debo:6 w:decidme:7 w:decision:9 w:deduction:5 w:deel:12 w:deixei:7 w:dejo:6 w:del:15
w:delivered:5 w:delivery:9 w:dem:17 w:demanda:-5 w:den:-23 w:denn:6 w:descuento:-7 w:detail:-5 w:details:15
w:deus:-5 w:devis:12 w:devo:6 w:devoir:-6 w:dez:-5 w:dezember:-6 w:di:15 w:dia:-10 w:dica:11 w:dice:5 w:dicembre:-7
w:diciembre:-11 w:dico:5 w:did:6 w:die:10 w:diesen:-6 w:diga:11 w:dije:-7 w:dire:9 w:direzione:6 w:discount:7
w:disso:6 w:distinta:-7 w:dit:15 w:dite:9 w:dites:10 w:diverse:-6 w:diz:-20 w:doch:-6 w:doe:16 w:does:10 w:doktor:12
w:dom:9 w:domani:5 w:domicilio:-7 w:donc:-5 w:door:-8 w:dopodomani:6 w:dos:-5 w:dotto:-8 w:dottoressa:5 w:doutora:5
w:doveva:7 w:dr:7 w:drei:-14 w:drie:9 w:drin:14 w:driver:5 w:duas:6 w:dubbio:-5 w:due:9 w:dunning:8 w:duplicate:-7
w:duplicato:7 w:dus:10 w:early:7 w:edi:7 w:ee:9 w:een:-29 w:effect:6 w:egregio:5 w:eigentlich:11 w:ein:-14
w:either:10 w:el:-22 w:elles:6 w:email:-8 w:emarge:-5 w:empfang:13 w:en:-15 w:encore:6 w:enero:-5 w:enregistre:-5
w:enthalten:8 w:entra:-5 w:enviar:-5 w:equipe:7 w:equivocado:-11 w:era:20 w:erst:-7 w:es:6 w:esa:-6 w:esos:5
w:esperando:5 w:essa:15 w:essere:6 w:estimada:6 w:et:-8 w:etait:-8 w:ete:-6 w:etes:5 w:eu:5 w:euro:13 w:evening:-7
w:exactamente:6 w:extra:21 w:extrait:5 w:facturas:7 w:facturee:6 w:factures:5 w:faire:-8 w:fala:9 w:fallig:5
w:fase:5 w:fatto:5 w:fattura:28 w:fatture:-7 w:fatura:-5 w:fausse:-6 w:faut:-10 w:favor:-5 w:favore:-6 w:fax:-5
w:faz:7 w:feb:-7 w:fee:21 w:fetes:10 w:few:6 w:fica:-9 w:fichier:7 w:ficou:6 w:file:5 w:fin:13 w:finalmente:5
w:find:-6 w:finde:14 w:fine:-8 w:firmato:5 w:fl:5 w:flujo:5 w:fob:5 w:foi:7 w:fois:-6 w:for:8 w:format:6 w:fotos:6
w:fout:8 w:frage:10 w:fragen:5 w:frais:7 w:franco:-8 w:franken:6 w:from:17 w:ft:6 w:fueron:5 w:furnish:5 w:gaan:-9
w:garantia:5 w:garanzia:6 w:gateway:-5 w:geen:-11 w:gemacht:-9 w:genau:7 w:gentileza:9 w:gern:-9 w:gesperrt:6
w:gestern:5 w:gestopt:-6 w:get:9 w:getekend:7 w:gezien:5 w:gia:-8 w:gilt:11 w:ging:-5 w:giorni:-7 w:giro:8
w:giusto:15 w:gli:5 w:goedemiddag:-7 w:goedemorgen:6 w:goeiemorgen:26 w:going:7 w:goods:-7 w:graag:-6 w:grn:6
w:groupe:5 w:gruppe:-8 w:gruss:-6 w:guten:21 w:gutschrift:6 w:ha:10 w:hab:6 w:hai:6 w:hamburg:8 w:hand:-6 w:has:-12
w:hasta:-6 w:have:-13 w:having:-7 w:heb:-22 w:hebben:8 w:heeft:-6 w:helaas:-8 w:helft:5 w:hello:7 w:herinneringen:-9
w:herr:17 w:herrn:-6 w:het:-19 w:heures:9 w:hg:6 w:hi:20 w:hier:-5 w:hizo:8 w:hoe:5 w:hola:-6 w:holidays:6
w:hoofd:-5 w:hope:-7 w:hotels:-5 w:how:-6 w:hugo:5 w:hull:5 w:iban:43 w:ich:9 w:ideal:8 w:if:17 w:igual:-5
w:ihrem:-5 w:iibb:5 w:ik:6 w:ill:12 w:in:-10 w:incasso:8 w:incluido:7 w:incluidos:-7 w:incluye:5 w:indirizzato:7
w:intervento:7 w:inviare:-5 w:invoices:-7 w:io:-15 w:is:19 w:iss:5 w:it:11 w:items:5 w:ja:9 w:jaar:-6 w:jai:8
w:jan:-7 w:janvier:11 w:jetz:7 w:jetzt:-7 w:jeudi:6 w:job:10 w:jour:-6 w:jullie:9 w:junta:6 w:juzgado:-7 w:kan:-12
w:karim:5 w:kasse:-5 w:kd:5 w:ke:27 w:keer:-16 w:keine:12 w:kelly:5 w:klaar:6 w:knock:19 w:know:18 w:ko:5 w:kommt:12
w:konnt:-5 w:konnten:-7 w:konto:5 w:koster:5 w:kp:7 w:kunt:-5 w:kurze:7 w:la:21 w:lang:-5 w:last:-7 w:late:18
w:later:-6 w:lavori:-5 w:le:-17 w:leeds:5 w:leeg:-7 w:legali:6 w:les:-9 w:let:10 w:letzten:7 w:lg:13 w:licenca:5
w:liest:9 w:ligne:9 w:ligt:5 w:lijst:-6 w:lille:5 w:limited:-5 w:line:6 w:liquidabile:6 w:liquidacion:5
w:liquiditat:-5 w:lira:-8 w:lista:9 w:livraison:-6 w:livro:7 w:llego:6 w:llegue:-7 w:lleva:-5 w:llevo:-6 w:look:-5
w:loopt:7 w:los:-6 w:lot:-7 w:lp:8 w:lunedi:-5 w:lunes:-8 w:lv:5 w:ma:-5 w:mahnen:9 w:mahnspesen:11 w:mahnung:-7
w:mai:9 w:mail:-10 w:mailen:-5 w:main:9 w:make:-5 w:mal:-5 w:man:9 w:manana:10 w:manca:-5 w:mandando:-5
w:mandatemi:9 w:mandato:5 w:mande:6 w:mando:14 w:mas:-7 w:matin:-5 w:md:25 w:me:10 w:mean:8 w:medica:5 w:meer:-12
w:mehr:-8 w:members:5 w:meneer:20 w:mensen:-7 w:mention:5 w:mer:-5 w:merci:11 w:mes:-6 w:meses:-5 w:mesmo:5
w:meu:-12 w:mexer:5 w:mi:12 w:mientras:5 w:miercoles:-6 w:mij:-9 w:mijn:-5 w:mijne:-5 w:mil:5 w:mir:-10 w:mire:5
w:mit:5 w:mitte:5 w:mme:8 w:moet:7 w:moi:13 w:mon:-15 w:money:-5 w:monsieur:6 w:montag:-5 w:month:-5 w:more:-6
w:morgen:-5 w:move:6 w:mudaram:6 w:muelle:6 w:na:-8 w:naam:-6 w:naar:-11 w:nada:-8 w:name:11 w:nao:-20 w:nee:-5
w:neemt:5 w:nem:-7 w:nemen:-9 w:nesse:19 w:netto:5 w:neu:13 w:never:-5 w:neves:8 w:next:-6 w:nicht:-12 w:nie:8
w:niet:18 w:niets:-7 w:nimmer:-11 w:nix:-5 w:noch:5 w:noel:-9 w:nog:-13 w:nomina:6 w:normaal:6 w:nos:25 w:nossa:-10
w:not:-7 w:nota:5 w:note:5 w:nothing:7 w:notice:6 w:notre:15 w:nou:9 w:nous:-7 w:now:-6 w:nso:6 w:nu:5 w:nuestra:-6
w:nuestro:5 w:nulle:9 w:number:6 w:nummer:17 w:nun:-8 w:nuovo:5 w:ob:12 w:octubre:6 w:oder:18 w:oeuvre:10 w:of:7
w:oferta:6 w:off:15 w:oi:10 w:ok:-14 w:old:11 w:on:9 w:onde:7 w:ones:13 w:onze:-7 w:op:19 w:oplevering:8 w:oppure:5
w:or:12 w:ora:10 w:ordenador:-7 w:ordered:5 w:orders:5 w:os:-9 w:otherwise:-7 w:otra:-9 w:ottobre:5 w:ou:22 w:our:10
w:over:-11 w:owing:5 w:pa:8 w:paga:-7 w:pagamenti:7 w:pagar:-13 w:pagara:6 w:pagare:6 w:pagata:-5 w:pagato:-5
w:page:10 w:pago:-14 w:pague:5 w:paguei:-9 w:paid:8 w:paiement:10 w:palettes:-7 w:par:15 w:parlez:8 w:parte:12
w:parti:-7 w:pasas:-6 w:paso:5 w:patricia:5 w:pay:18 w:payable:8 w:paye:6 w:payer:5 w:payment:-9 w:payments:-6
w:pb:6 w:pdf:-12 w:pdfs:-6 w:pe:-8 w:pedido:12 w:pelo:-7 w:pena:-7 w:penalites:6 w:pendiente:5 w:per:-11 w:perche:5
w:perdona:-12 w:periodo:8 w:personal:8 w:personale:6 w:pesos:-7 w:petra:9 w:peut:-7 w:peux:-6 w:phone:8 w:pi:-5
w:pido:-6 w:pie:12 w:piece:5 w:plaats:5 w:planning:7 w:please:11 w:pleite:-5 w:pls:-6 w:po:-6 w:poi:-9
w:pomeriggio:10 w:por:-5 w:porfa:-5 w:portaal:8 w:portail:9 w:portee:9 w:portes:-8 w:position:5 w:posso:5 w:posta:8
w:posten:-7 w:pourquoi:7 w:pouvez:-7 w:preghiamo:6 w:pregunta:6 w:preis:13 w:premier:8 w:presupuesto:-5 w:preuve:-6
w:pris:6 w:priva:6 w:proces:7 w:programadas:5 w:proposta:-8 w:propre:-17 w:propuesta:6 w:proximo:7 w:publico:8
w:puede:-6 w:puo:-10 w:qual:7 w:quale:10 w:quando:-5 w:que:11 w:quedaron:5 w:quedo:-6 w:queixa:7 w:quelle:10
w:quello:6 w:quem:11 w:quereis:8 w:qui:17 w:quid:-5 w:quien:12 w:quindi:-9 w:quinta:-5 w:quoi:10 w:quote:9
w:rappelle:-5 w:rate:6 w:rd:6 w:reais:-6 w:received:-13 w:rechnung:19 w:recibo:5 w:reclamacoes:7 w:reconcile:-8
w:recu:-10 w:reenvia:6 w:reenvie:8 w:refere:10 w:refuse:10 w:regel:6 w:reissue:-5 w:rekening:-7 w:rekeningen:6
w:reklamation:5 w:relance:9 w:release:7 w:reminders:-6 w:remis:-6 w:remise:6 w:renvoie:-6 w:resend:7 w:respinge:6
w:rest:-8 w:restant:12 w:reste:-8 w:resto:-16 w:retencao:15 w:retencion:8 w:retour:6 w:return:6 w:rib:14 w:riba:7
w:rien:-5 w:rimandate:-5 w:rimandi:-6 w:ring:13 w:rond:-6 w:rosario:6 w:rs:12 w:saber:15 w:sair:-5 w:saldenliste:13
w:saldo:-8 w:sale:6 w:sales:6 w:sali:-5 w:same:-5 w:sans:-7 w:saranno:5 w:sas:-5 w:savoir:7 w:says:5 w:scade:8
w:scho:6 w:scusi:10 w:sdd:8 w:sdi:-6 w:se:13 w:second:-5 w:see:22 w:seguira:5 w:segunda:-15 w:seit:-7 w:sem:-9
w:semestre:13 w:senor:6 w:senores:-5 w:sent:11 w:senza:5 w:sepa:5 w:septembre:7 w:sera:-6 w:server:-5 w:service:-6
w:servico:7 w:servirebbe:9 w:servus:6 w:settembre:-9 w:settlement:6 w:sexta:6 w:sh:-6 w:she:-5 w:shoot:-5 w:si:38
w:sia:5 w:sie:5 w:siete:-13 w:signed:9 w:sigue:11 w:simplemente:5 w:sin:12 w:siret:-6 w:sistema:-5 w:site:7
w:sites:11 w:sl:6 w:so:-17 w:sobre:10 w:socia:6 w:sofort:10 w:solange:-9 w:solder:5 w:sollen:5 w:solo:10 w:somme:-7
w:sont:8 w:sorry:-10 w:souhaite:5 w:sous:-12 w:soy:-9 w:spett:7 w:sra:5 w:st:15 w:sta:-8 w:staat:11 w:standard:6
w:start:-6 w:stata:-5 w:statement:-6 w:stays:6 w:steht:6 w:stil:6 w:still:11 w:storniert:-7 w:straight:8 w:stuff:8
w:sturen:-9 w:su:16 w:subito:7 w:sulla:8 w:sur:11 w:sure:-9 w:ta:8 w:tag:19 w:take:-9 w:tale:6 w:tambem:6 w:tan:-8
w:tardi:-5 w:tax:5 w:te:-20 w:team:-6 w:tem:10 w:terca:5 w:teresa:9 w:termijn:8 w:texto:6 w:th:-8 w:that:-6
w:them:-6 w:then:-7 w:there:-15 w:therefore:5 w:theres:9 w:these:10 w:things:7 w:think:-14 w:through:-7 w:ti:8
w:tiers:-5 w:tiro:5 w:titular:8 w:titulo:-9 w:to:7 w:toch:5 w:todos:-5 w:toepassing:5 w:together:9 w:told:7 w:tom:30
w:tot:-8 w:tous:5 w:tr:7 w:trace:11 w:transfiero:-7 w:transmise:6 w:transporte:-8 w:trocar:6 w:trois:6 w:trotzdem:5
w:tuesday:6 w:two:17 w:uberweise:11 w:uf:-5 w:umgehend:8 w:un:-21 w:una:8 w:une:-6 w:unica:5 w:unit:8 w:uns:-6
w:us:12 w:usted:6 w:uw:-12 w:vai:-5 w:validee:-6 w:valor:14 w:vamos:-9 w:van:24 w:vandaag:6 w:varios:6 w:vcs:15
w:ve:-6 w:veiling:6 w:veio:8 w:vemos:6 w:venerdi:-9 w:venia:7 w:vereinbart:5 w:verrekend:-5 w:verschil:-8 w:vez:-13
w:vezes:-6 w:vie:6 w:viel:6 w:viene:-6 w:viernes:-13 w:vigente:5 w:vindt:-5 w:vista:5 w:vm:7 w:voi:-8 w:vois:9
w:voldoen:-5 w:volte:-5 w:vom:21 w:von:11 w:voor:9 w:voorgelegd:5 w:voortaan:8 w:vorgesehen:8 w:vorige:5 w:vos:-9
w:vosso:7 w:votre:10 w:vous:-7 w:vragen:7 w:vrijdag:5 w:vroeg:7 w:vs:-5 w:vt:-5 w:vuestras:6 w:vuestro:-7 w:waar:14
w:waarom:5 w:want:16 w:war:-8 w:ware:-10 w:wartung:13 w:warum:7 w:wat:-16 w:week:-12 w:weeks:-5 w:weet:7 w:weg:-5
w:wel:14 w:welche:25 w:wens:-5 w:went:-8 w:wer:13 w:werden:-5 w:what:-5 w:whatsapp:-8 w:when:9 w:where:-10
w:whether:6 w:which:17 w:who:25 w:why:21 w:wie:16 w:wil:6 w:will:-9 w:wilt:-11 w:wir:20 w:wird:-18 w:wissen:13
w:with:14 w:within:-6 w:wofur:8 w:woher:6 w:wordt:-5 w:wound:5 w:xml:-5 w:ya:-7 w:yo:-21 w:you:-11 w:your:-11
w:yours:5 w:zahlen:5 w:zame:-5 w:ze:-8 w:zijn:-5 w:zit:7 w:zo:5 w:zodra:-6 w:zolang:-6 w:zou:-16 w:zu:-15
w:zusendung:9 w:zustandig:-5 w:zwei:6
"""
