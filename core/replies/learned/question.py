"""What speaks for and against `question`: written by `make reply-weights`, never by hand."""

BIAS = -7.51
THRESHOLD = 0.475
#: clue:hundredths
WEIGHTS = """
?:213 ?ack:44 ?admin:44 ?all:-30 ?closed:-17 ?copy:-85 ?d.ALLOWANCE_CHARGE:20 ?d.CONTRACT_TERMS:23
?d.DUPLICATE_BILLING:16 ?d.FREIGHT:-12 ?d.LATE_FEE_CONTESTED:23 ?d.PALLET_CONTAINER:30 ?d.TAX:45
?d.TERMS_DISPUTE:-10 ?demand:22 ?difference:88 ?dispute:53 ?formal:21 ?gone:37 ?goods:16 ?greeting:-21 ?hold:25
?hostile:-11 ?insolvency:27 ?legal:9 ?mine:45 ?moves:51 ?n.QUANTITY_SHORT:16 ?not:62 ?not_legal:20 ?not_paid:-12
?part:9 ?plan:-37 ?proof:16 ?propose:-20 ?question:156 ?r.FREIGHT:9 ?r.LATE_FEE_CONTESTED:11 ?r.RETURN:-9 ?r.TAX:20
?refuse:40 ?rest:10 ?run:-12 ?statement:-57 ?unable:17 ?willpay:-14 b:!_!:19 b:%_?:17 b:%_pour:14 b:00000_is:-9
b:00000_went:-14 b:0000_0000:-27 b:0000_00:-15 b:0000_0:9 b:0000_?:21 b:0000_en:15 b:0000_is:10 b:0000_ist:12
b:0000_se:13 b:0000_the:10 b:0000_und:9 b:000_0:12 b:000_?:14 b:000_and:19 b:000_con:-17 b:000_de:12 b:000_ee:16
b:000_euro:12 b:000_ist:10 b:000_la:16 b:000_op:11 b:000_reais:-15 b:000_und:13 b:000_was:-10 b:00_%:12
b:00_0000:-11 b:00_000:-12 b:00_00:24 b:00_0:-12 b:00_abbiamo:-10 b:00_dagen:-12 b:00_das:-10 b:00_del:12
b:00_dias:12 b:00_el:-12 b:00_en:-9 b:00_es:13 b:00_esta:9 b:00_et:10 b:00_euro:37 b:00_euros:-13 b:00_giugno:-12
b:00_januari:-10 b:00_january:16 b:00_je:26 b:00_me:-9 b:00_no:26 b:00_nov:15 b:00_of:9 b:00_oktober:10 b:00_op:11
b:00_par:9 b:00_quindi:-12 b:00_saranno:12 b:00_septembre:21 b:00_statt:-10 b:00_to:16 b:00_und:9 b:00_van:25
b:00_via:-9 b:00_wurde:-10 b:0_000:-41 b:0_00:22 b:0_0:-13 b:0_?:-12 b:0_de:12 b:0_december:23 b:0_er:25 b:0_era:12
b:0_est:11 b:0_euro:9 b:0_fin:16 b:0_haben:9 b:0_in:-15 b:0_is:11 b:0_ja:26 b:0_januar:-9 b:0_keer:-14 b:0_lo:-12
b:0_mil:11 b:0_no:-10 b:0_por:17 b:0_que:27 b:0_se:-9 b:0_staat:15 b:0_to:9 b:0_ve:-10 b:?_!:-12 b:?_?:31
b:aan_de:18 b:aan_het:17 b:aber_nicht:10 b:above_company:9 b:acaba_en:12 b:af_en:-23 b:again_?:11 b:ai_donne:10
b:ai_pas:-12 b:ai_plus:-12 b:akkoord_en:9 b:al_00:-29 b:al_0:14 b:al_juzgado:-9 b:al_onze:15 b:als_ik:10 b:am_0:-15
b:am_donnerstag:-14 b:an_die:-19 b:and_can:11 b:and_not:-9 b:and_nothing:19 b:and_we:-10 b:and_your:-9
b:andere_helft:21 b:appointed_liquidator:9 b:aqui_ee:-17 b:are_on:29 b:art_000:-10 b:as_00:-13 b:as_at:9 b:as_duas:9
b:at_it:11 b:at_my:-14 b:at_your:21 b:ate_00:10 b:au_00:26 b:au_nom:-13 b:auf_dem:13 b:auf_die:-15 b:auf_null:11
b:automatische_incasso:13 b:avec_un:12 b:avez_vous:17 b:back_to:-19 b:banca_ha:24 b:banco_?:17 b:bank_details:32
b:bas_de:14 b:behalf_of:9 b:bei_euch:14 b:beide_rechnungen:13 b:beste_meneer:-10 b:betaald_000:20 b:bij_de:26
b:bin_ich:-21 b:bitte_noch:32 b:bitte_stellen:10 b:boa_tarde:-10 b:bon_de:-23 b:bonjour_je:-12 b:by_0:9 b:by_its:9
b:by_the:-9 b:can_you:-14 b:cantiere_di:9 b:cash_is:-10 b:causa_da:9 b:ce_jour:12 b:ce_que:27 b:ce_sera:-10
b:ce_soir:9 b:cette_facture:14 b:che_ho:-19 b:che_non:20 b:chere_madame:28 b:chez_vous:10 b:chi_di:10 b:cl_0:17
b:clausula_00:10 b:close_the:18 b:company_is:9 b:con_el:-24 b:con_la:12 b:con_que:10 b:con_ustedes:-15
b:condicao_de:-10 b:constancia_de:13 b:conto_che:13 b:copia_de:29 b:copia_di:-13 b:copie_de:14 b:cordial_saludo:11
b:cortesia_della:-13 b:could_you:-22 b:cp_0:30 b:credito_?:19 b:cuenta_de:10 b:cuentas_por:14 b:da_00:-12
b:da_gennaio:13 b:da_ist:-15 b:da_pra:-9 b:dalla_lista:12 b:dan_maak:12 b:dank_voor:9 b:dans_le:16 b:darf_ich:16
b:das_?:-10 b:das_an:-19 b:das_ist:11 b:das_neu:9 b:das_nicht:-9 b:dat_dat:10 b:dat_ik:-10 b:dat_is:17 b:date_de:-9
b:db_00:-11 b:db_0:-13 b:de_0000:-22 b:de_000:-10 b:de_00:35 b:de_adresser:23 b:de_advogados:11 b:de_andere:27
b:de_banque:-9 b:de_betaaltermijn:-18 b:de_bijlage:-14 b:de_commande:-26 b:de_correo:-19 b:de_credito:9
b:de_enero:-10 b:de_entrega:10 b:de_febrero:14 b:de_fin:9 b:de_helft:14 b:de_herinneringen:-18 b:de_la:-21
b:de_laatste:11 b:de_lijst:-10 b:de_livraison:-10 b:de_mantenimiento:18 b:de_mas:16 b:de_momento:13 b:de_notre:-17
b:de_octubre:15 b:de_payer:12 b:de_pdf:-10 b:de_planning:21 b:de_portes:-28 b:de_que:-27 b:de_rechtbank:13
b:de_reclamacoes:18 b:de_rest:-13 b:de_tesoreria:12 b:de_tudo:10 b:de_un:12 b:de_ustedes:13 b:de_vcs:21
b:de_volgende:16 b:de_vous:10 b:dear_creditor:9 b:december_0000:9 b:deixa_eu:-10 b:del_0:11 b:del_nostro:17
b:della_nota:12 b:den_beleg:-26 b:den_rest:-17 b:depois_de:9 b:depois_do:-10 b:depuis_le:13 b:der_anhang:-11
b:der_nummer:15 b:desole_pour:10 b:deux_fois:10 b:devoir_la:-11 b:di_000:11 b:di_cortesia:-13 b:di_dicembre:-12
b:di_noi:10 b:di_ordine:24 b:di_un:18 b:di_voi:9 b:dia_!:21 b:dias_?:16 b:dice_que:9 b:diciembre_el:-12 b:did_not:13
b:did_the:11 b:did_you:19 b:die_0000:-18 b:die_000:-10 b:die_00:11 b:die_0:9 b:die_drei:-10 b:die_is:16
b:die_kasse:-11 b:die_van:62 b:diese_adresse:12 b:dije_que:-14 b:dites_moi:31 b:do_ano:15 b:do_you:11 b:doe_ik:36
b:does_the:11 b:does_your:17 b:door_de:-10 b:door_onze:-9 b:dos_facturas:21 b:doveva_essere:18 b:dr_0:-11
b:drei_wochen:-10 b:drie_weken:21 b:du_00:22 b:du_tout:-12 b:duas_faturas:10 b:due_volte:-12 b:dus_niet:39
b:dus_op:13 b:each_month:-9 b:ee_ancora:15 b:ee_devida:11 b:ee_di:12 b:ee_il:17 b:ee_in:-12 b:ee_isso:11
b:ee_priva:20 b:ee_stata:-14 b:een_akkoord:10 b:een_creditnota:9 b:een_nieuwe:-11 b:ein_drittel:-14 b:el_00:-10
b:el_adjunto:-9 b:el_camion:10 b:el_de:-20 b:el_del:12 b:el_dia:-26 b:el_lunes:-15 b:el_miercoles:-13 b:el_que:-12
b:el_resto:-13 b:el_viernes:-9 b:em_aberto:10 b:em_resposta:11 b:email_and:-11 b:en_0000:24 b:en_000:14 b:en_00:-10
b:en_bas:14 b:en_dat:-9 b:en_de:10 b:en_die:12 b:en_el:-9 b:en_huit:9 b:en_jullie:-10 b:en_la:-18 b:en_mijn:-14
b:end_of:-10 b:er_een:10 b:er_geen:-24 b:er_janvier:13 b:er_nu:11 b:er_op:9 b:er_staat:15 b:er_zo:19 b:es_?:9
b:es_lo:17 b:es_para:15 b:es_que:14 b:esse_valor:15 b:est_ce:14 b:est_dans:9 b:est_la:24 b:est_pas:-12 b:est_plus:13
b:est_un:-27 b:est_une:-14 b:est_votre:10 b:esta_bien:23 b:este_viernes:-10 b:et_ai:-11 b:et_ce:-10 b:et_je:18
b:et_la:12 b:et_mon:-24 b:et_vous:-19 b:ete_remis:-10 b:euros_de:-13 b:extrait_de:12 b:fa_00:-9 b:factura_?:21
b:facture_?:-12 b:facture_de:-15 b:facture_est:16 b:factuur_nog:-17 b:factuur_staat:10 b:fattura_?:46
b:fattura_in:11 b:favor_?:-24 b:faz_favor:16 b:fecha_de:12 b:few_days:12 b:fin_annee:10 b:fin_de:14 b:fin_fevrier:11
b:find_it:18 b:flujo_de:13 b:following_the:9 b:for_?:14 b:for_the:19 b:for_these:20 b:fr_00:-9 b:freitag_00:10
b:from_0:18 b:from_our:42 b:fur_rechnungen:-11 b:gd_0:10 b:geehrter_herr:14 b:gentile_dottoressa:12
b:geschillen_worden:15 b:gilt_der:13 b:gli_interessi:9 b:got_the:-10 b:guten_tag:54 b:ha_acordado:16 b:ha_firmato:9
b:hab_ich:-13 b:habe_ich:-9 b:haben_sie:-15 b:haben_wir:13 b:hallo_herr:-13 b:hallo_zusammen:-11 b:has_been:-18
b:have_already:-12 b:have_asked:9 b:have_had:10 b:have_no:-9 b:have_paid:-14 b:have_received:-10 b:have_told:15
b:hb_0:-10 b:heb_ik:-13 b:hebben_wij:20 b:het_in:-16 b:het_saldo:-9 b:hi_there:-14 b:hi_tom:51 b:ho_due:25
b:ho_fatto:10 b:holidays_and:13 b:hoy_la:11 b:ich_am:-10 b:ich_hatte:10 b:if_we:17 b:ihnen_die:14 b:ihr_die:-9
b:ik_00:21 b:ik_0:11 b:ik_de:-9 b:ik_er:-12 b:ik_heb:-32 b:ik_het:12 b:ik_jullie:-11 b:ik_kan:18 b:ik_nog:24
b:il_bonifico:-12 b:il_conto:10 b:il_contributo:12 b:il_faut:-12 b:il_mandato:20 b:il_me:-17 b:il_sera:9 b:in_0:-14
b:in_?:19 b:in_attesa:12 b:in_de:-32 b:in_december:21 b:in_dem:20 b:in_distinta:-9 b:in_drei:-15 b:in_jullie:24
b:in_the:-13 b:ingepland_voor:9 b:is_000:-10 b:is_akkoord:9 b:is_all:-9 b:is_an:-9 b:is_been:9 b:is_de:10
b:is_dit:59 b:is_door:-15 b:is_leeg:-14 b:is_nothing:-9 b:is_that:-12 b:is_the:-11 b:is_there:12 b:is_therefore:11
b:is_with:10 b:is_wrong:9 b:ist_am:11 b:ist_das:16 b:ist_seit:10 b:it_?:13 b:it_again:15 b:it_is:-22 b:it_off:9
b:it_straight:30 b:it_to:-13 b:it_with:11 b:ja_paguei:-14 b:ja_ta:9 b:january_?:-9 b:je_garde:-9 b:je_la:18
b:je_ne:20 b:je_peux:-16 b:je_refuse:21 b:je_souhaite:13 b:je_vous:12 b:je_ze:-10 b:jullie_de:10
b:jullie_rekenen:-12 b:kan_de:-17 b:kan_het:-17 b:keer_?:-20 b:keine_reklamation:12 b:klaar_voor:21 b:krijg_je:-14
b:kunnen_we:23 b:kunt_de:-9 b:la_000:23 b:la_banca:16 b:la_compta:-13 b:la_contabile:23 b:la_copia:-15 b:la_copie:13
b:la_cuenta:19 b:la_differenza:12 b:la_direzione:20 b:la_facture:-29 b:la_fattura:20 b:la_journee:10 b:la_junta:17
b:la_ligne:11 b:la_lista:30 b:la_moitie:-9 b:la_nomina:18 b:la_nota:15 b:la_persona:-11 b:la_retencion:20
b:la_ringrazio:11 b:la_somme:-12 b:la_sua:9 b:las_dos:13 b:lc_0:17 b:le_00:-12 b:le_0:20 b:le_agradezco:14
b:le_bon:-19 b:le_chiedo:12 b:le_dossier:15 b:le_fatture:-9 b:le_numero:-9 b:le_reliquat:9 b:le_reste:-17
b:le_syndic:9 b:le_tout:10 b:leeg_en:-13 b:leg_ik:-9 b:les_0:16 b:lieve_mensen:-13 b:livro_de:18 b:lo_demas:11
b:lo_faccio:9 b:lo_paso:12 b:lp_0:14 b:ltd_we:13 b:ma_se:-10 b:maak_ik:11 b:mag_de:21 b:mag_ik:-19 b:mailen_?:-14
b:mais_00:17 b:mais_je:-14 b:mando_la:10 b:me_dire:10 b:me_la:-30 b:me_lo:-16 b:me_ne:-12 b:medica_sin:14
b:mee_met:12 b:meer_van:-10 b:merci_de:14 b:merry_christmas:13 b:mesdames_messieurs:9 b:met_de:14 b:met_een:-23
b:met_ons:10 b:met_uw:-9 b:meu_filho:-10 b:mi_dica:26 b:mi_hermana:-9 b:mi_mandate:-21 b:mi_rimandi:-17 b:mi_scusi:9
b:mi_servirebbe:18 b:mij_dat:11 b:mij_een:-9 b:mij_van:-13 b:mit_der:10 b:mit_einer:-10 b:moin_frau:-17 b:move_to:12
b:musste_ich:11 b:na_proposta:-15 b:na_segunda:-17 b:nao_ee:15 b:nao_pago:-12 b:nao_se:11 b:nao_sei:-12
b:nao_sera:11 b:nao_tenho:-13 b:ne_ho:28 b:ne_la:19 b:ne_pas:23 b:need_to:21 b:nel_giro:12 b:next_friday:-10
b:ni_lo:12 b:nicht_mehr:-15 b:nie_wieder:12 b:niet_aan:21 b:niet_in:15 b:niks_meer:-10 b:no_?:12 b:no_dia:16
b:no_es:15 b:no_la:16 b:no_me:-22 b:no_proximo:12 b:no_se:-9 b:no_trae:10 b:noch_mal:33 b:nog_een:-30 b:nog_niet:20
b:nomina_de:18 b:non_ee:-9 b:non_ne:-9 b:non_riesco:12 b:non_sono:11 b:nos_ha:9 b:not_pay:9 b:not_payable:10
b:not_paying:13 b:not_release:12 b:not_take:-10 b:nota_com:9 b:nothing_is:17 b:nothing_will:19 b:notre_banque:9
b:notre_part:-13 b:november_is:24 b:novembro_por:11 b:numero_de:-11 b:ob_die:33 b:of_each:-9 b:of_niet:18
b:of_the:11 b:ok_?:-10 b:on_00000:-10 b:on_0000:11 b:on_00:16 b:on_0:-15 b:on_behalf:9 b:on_est:-14 b:on_file:17
b:on_ne:14 b:on_peut:-23 b:on_the:16 b:onder_de:9 b:one_of:-10 b:ont_jamais:9 b:op_00:-12 b:op_0:19 b:op_?:11
b:op_al:18 b:op_de:19 b:op_met:9 b:op_staat:-16 b:op_vrijdag:11 b:os_debo:12 b:otra_vez:-11 b:ottobre_la:13
b:our_side:-9 b:own_driver:14 b:paga_0:-11 b:pagamenti_di:15 b:pagamento_00:11 b:pagar_agora:-10 b:pago_no:18
b:paid_in:11 b:paid_on:29 b:paid_this:-14 b:par_carte:16 b:para_el:-16 b:pas_au:11 b:pas_ce:14 b:pas_chez:-14
b:pas_le:-13 b:pas_une:10 b:pay_for:10 b:pay_it:33 b:pay_the:-9 b:paye_pas:-10 b:paying_for:12 b:pdf_?:16
b:per_00:15 b:per_direct:10 b:per_favore:-23 b:per_fax:-12 b:per_le:17 b:per_mail:-14 b:perche_la:22 b:peux_pas:-11
b:pi_0:-33 b:pk_0:-11 b:please_see:50 b:plus_de:-15 b:por_causa:9 b:por_favor:-19 b:por_gentileza:24 b:por_la:35
b:por_lo:-13 b:por_pagar:14 b:por_semana:-10 b:por_transferencia:16 b:por_um:-33 b:porque_ee:-13 b:portal_de:21
b:portes_que:-13 b:pour_0:9 b:pour_la:-12 b:pour_paiement:14 b:pour_un:-9 b:pouvez_vous:-13 b:preuve_de:-11
b:prie_de:11 b:pris_la:19 b:priva_di:19 b:pt_0:17 b:qu_on:14 b:que_contrato:11 b:que_est:9 b:que_je:10 b:que_la:-23
b:que_lleva:-10 b:que_mi:-10 b:que_se:-12 b:quedo_atenta:14 b:quel_est:11 b:rd_0:10 b:re_0000:11 b:read_it:-10
b:rechnung_mit:13 b:release_it:11 b:remise_de:13 b:resend_the:31 b:retencao_de:27 b:retencion_de:12 b:rimandi_la:-17
b:rs_0:12 b:saber_que:17 b:says_0:20 b:schicken_sie:-11 b:se_ee:9 b:se_faz:16 b:se_ne:-13 b:se_pagara:17
b:se_queda:14 b:se_refere:27 b:see_below:49 b:sehr_geehrter:11 b:seit_september:10 b:send_the:11 b:sera_paga:10
b:si_es:10 b:si_la:36 b:si_lo:-15 b:si_su:19 b:si_tu:-9 b:sich_das:9 b:sie_bitte:32 b:sie_den:-15 b:sie_diese:12
b:sie_haben:12 b:sie_mir:18 b:sie_sich:-11 b:sie_uns:-11 b:since_0000:11 b:so_can:-12 b:sobre_el:14 b:solange_die:-9
b:solicitamos_que:11 b:sono_0:9 b:sono_piu:12 b:soy_el:13 b:sp_00:10 b:staat_klaar:17 b:statt_00:-10
b:straight_away:30 b:sur_la:-10 b:ta_pago:10 b:tag_herr:16 b:tant_qu:17 b:tant_que:-15 b:tarde_sr:10 b:te_betalen:16
b:te_dije:-11 b:te_la:-13 b:te_lo:-18 b:tell_me:17 b:tell_you:-10 b:tengo_dos:12 b:tenho_condicao:-10 b:that_is:-10
b:the_0:17 b:the_balance:12 b:the_bank:36 b:the_case:17 b:the_credit:-16 b:the_goods:-16 b:the_invoices:-9
b:the_next:-13 b:the_october:11 b:the_other:9 b:the_phone:9 b:the_wrong:-10 b:there_is:-13 b:this_is:-14
b:this_message:16 b:this_month:9 b:ti_faccio:-10 b:tiene_fecha:11 b:to_0:18 b:to_know:12 b:to_send:11 b:to_te:-10
b:to_you:-28 b:to_your:-9 b:together_with:16 b:told_us:18 b:transferencia_de:10 b:transferimos_el:14 b:turned_up:10
b:uber_000:14 b:uberweise_ich:14 b:um_zusendung:23 b:un_extracto:-9 b:un_extrait:11 b:und_der:-13 b:une_facture:-15
b:until_it:-11 b:until_the:-11 b:until_you:21 b:va_bene:-15 b:vai_no:14 b:van_00:16 b:van_de:43 b:van_toepassing:17
b:vc_0:9 b:vc_me:13 b:ve_la:-11 b:veio_com:9 b:verrekend_met:-9 b:vie_legali:19 b:voces_sao:-9 b:von_0:10
b:von_der:-14 b:voor_een:22 b:voor_het:28 b:votre_rib:17 b:vous_ai:9 b:vous_avez:-9 b:vous_etes:13 b:vous_me:12
b:vous_pouvez:-12 b:vous_vous:-10 b:vrijdag_00:12 b:vs_0:-9 b:vt_0:-10 b:war_das:-20 b:war_nie:19 b:was_it:17
b:wat_een:-18 b:wat_er:-9 b:we_have:-40 b:weet_ik:19 b:wenn_sie:18 b:wenn_wir:9 b:wer_hat:17 b:what_is:-11
b:what_you:-10 b:which_have:-9 b:which_of:14 b:wij_op:22 b:wil_ik:21 b:will_not:10 b:wilt_mij:-9 b:wir_zahlen:14
b:with_no:18 b:with_that:11 b:with_the:11 b:with_your:12 b:would_like:11 b:wound_up:9 b:wurde_von:-22 b:yo_soy:-30
b:you_are:-11 b:you_for:-10 b:you_have:11 b:you_on:-16 b:you_resend:-9 b:you_send:-9 b:you_take:-9 b:you_will:-12
b:your_case:-21 b:your_email:-10 b:your_end:14 b:zahlen_?:19 b:zahlung_am:21 b:zijn_de:26 b:zit_er:9 b:zou_je:-15
b:zur_zahlung:18 e:paid=day:11 e:paid=none:-18 e:promise=day:-9 e:promise=none:29 f:_amount:11 f:_day:-103
f:_invoice:75 f:ack:-28 f:all:15 f:back:22 f:bounce:-9 f:closed:-61 f:contest:11 f:copy:-31 f:d.ALLOWANCE_CHARGE:17
f:d.CANCELLED:-24 f:d.CONTRACT_TERMS:20 f:d.DAMAGED:-21 f:d.LATE_FEE_CONTESTED:41 f:d.LOST:-9 f:d.MISSING_DOCS:-25
f:d.NOT_OURS:-10 f:d.PALLET_CONTAINER:25 f:d.PRICE_ERROR:16 f:d.PRIOR_OVERPAYMENT:-15 f:d.QUANTITY_SHORT:-11
f:d.RETURN:15 f:d.TAX:51 f:d.VOLUME_REBATE:18 f:difference:45 f:dispute:-18 f:firm:-24 f:gone:-19 f:greeting:-21
f:hardship:-25 f:hold:42 f:hope:-41 f:hostile:-17 f:insolvency:-15 f:joke:-49 f:lawyer:-51 f:mine:28 f:moved:16
f:n.QUANTITY_SHORT:25 f:not:-34 f:not_admin:20 f:not_duplicate:-21 f:not_hope:23 f:not_insolvency:-14 f:not_legal:24
f:not_ooo:-12 f:not_paid:-16 f:not_part:-17 f:not_stop:-10 f:others:-31 f:paid:25 f:pay:17 f:plan:-52 f:proof:18
f:propose:-38 f:question:119 f:r.ALLOWANCE_CHARGE:15 f:r.CANCELLED:-20 f:r.FREIGHT:28 f:r.LATE_DELIVERY:-11
f:r.LATE_FEE_CONTESTED:47 f:r.NOT_OURS:-10 f:r.NO_PO:13 f:r.PRICE_ERROR:31 f:r.PRIOR_OVERPAYMENT:-19 f:r.QUALITY:-35
f:r.QUANTITY_SHORT:14 f:r.TAX:16 f:r.WITHHOLDING:21 f:r.WRONG_PRODUCT:10 f:redirect:-15 f:refuse:-19 f:rest:-13
f:soon:79 f:statement:17 f:stop:-18 f:unable:-23 f:until:-37 f:wait:-20 f:willpay:-45 i:acknowledgement:-29
i:acknowledgement=2:-29 i:already_paid:-23 i:already_paid=3:-22 i:copy_invoice_request:-16
i:copy_invoice_request=3:-14 i:dispute:-24 i:dispute=1:-23 i:dispute=2:-23 i:dispute=3:22 i:hardship:-27
i:hardship=3:-32 i:hostile:-11 i:hostile=2:40 i:hostile=3:-50 i:insolvency:-10 i:insolvency=2:12 i:insolvency=3:-21
i:invoice_admin=2:22 i:invoice_admin=3:-14 i:legal=1:10 i:legal=2:26 i:legal=3:-29 i:nothing:-9 i:out_of_office=2:16
i:partial_payment:26 i:partial_payment=3:17 i:payment_plan_request:-36 i:payment_plan_request=3:-34
i:promise_to_pay=1:-20 i:promise_to_pay=3:26 i:question:183 i:question=1:85 i:question=2:14 i:question=3:84
i:remittance_advice=2:9 i:remittance_advice=3:-9 i:statement_request:17 i:statement_request=2:49
i:statement_request=3:-31 i:unsubscribe:-13 i:unsubscribe=2:31 i:unsubscribe=3:-45 i:wrong_contact:-34
i:wrong_contact=1:-14 i:wrong_contact=2:22 i:wrong_contact=3:-42 l:de:25 l:es:-20 l:fr:-16 l:it:18 l:nl:-12 l:pt:9
n:1:29 n:2:12 n:3:19 n:4:-73 n:5:30 n:6:-17 p:abbiam:-18 p:abgeme:10 p:abgeze:10 p:absenc:-10 p:aceita:26
p:achand:16 p:achter:-10 p:acompt:9 p:acorda:16 p:adelan:-11 p:adjunt:-11 p:adress:44 p:afspra:-20 p:aggior:-23
p:akkoor:24 p:almace:11 p:alread:-11 p:amtsge:9 p:angesc:13 p:antici:44 p:aplica:16 p:appara:13 p:appele:-13
p:appliq:13 p:aprove:25 p:archiv:-9 p:assist:-9 p:atraso:17 p:audito:40 p:automa:30 p:autori:33 p:avvoca:-9
p:balanc:11 p:bankve:13 p:bespre:-13 p:bespro:10 p:bestat:22 p:betaal:-28 p:betale:16 p:betref:-10 p:betrie:12
p:betrug:22 p:bezahl:-16 p:bijlag:-16 p:billin:18 p:binnen:11 p:blocch:13 p:bonifi:-12 p:bonjou:18 p:briefp:23
p:calcul:10 p:cambia:18 p:cancel:-15 p:cantie:10 p:cateri:15 p:cauzio:12 p:centra:11 p:certai:14 p:certif:10
p:chanti:-12 p:classi:18 p:client:-9 p:clotur:13 p:cobrai:-13 p:cobran:12 p:coinci:24 p:comarc:-9 p:comerc:13
p:comisi:13 p:comiss:-33 p:comman:-20 p:commun:-9 p:compre:14 p:compri:15 p:compro:-11 p:concep:17 p:concre:17
p:condic:-10 p:confir:27 p:consid:-10 p:consta:11 p:consti:-10 p:consul:15 p:contab:28 p:contac:-14 p:contes:-19
p:conteu:-33 p:contra:16 p:contri:11 p:copert:-12 p:coprop:11 p:cordia:15 p:correc:20 p:corren:19 p:cuenta:12
p:daarvo:11 p:decisi:19 p:deduct:11 p:delive:23 p:descon:14 p:descri:17 p:descue:-13 p:desweg:-11 p:detail:35
p:dezemb:-15 p:dicemb:-18 p:diciem:-16 p:differ:14 p:digita:-9 p:direzi:19 p:dirigi:12 p:discou:13 p:dispos:11
p:disput:-14 p:domici:-16 p:donner:-9 p:dopodo:18 p:dossie:18 p:dottor:10 p:dritte:-9 p:dunnin:18 p:durant:11
p:egregi:13 p:eigent:22 p:eingan:-13 p:einver:-11 p:elevad:22 p:empfan:31 p:empres:-14 p:encarg:9 p:encont:-9
p:enregi:-14 p:enthal:22 p:entreg:10 p:enviar:9 p:envoye:-10 p:equivo:-24 p:erinne:12 p:ersuch:22 p:escrib:-9
p:espera:9 p:evenin:-14 p:everyt:-10 p:exacta:13 p:exacte:16 p:explic:11 p:expliq:15 p:extrac:25 p:extrai:11
p:faccia:-10 p:factur:33 p:faktur:26 p:fattur:41 p:februa:-13 p:fermet:-12 p:figura:9 p:finalm:13 p:financ:-11
p:finiqu:18 p:fornit:17 p:freita:14 p:furnis:9 p:garant:13 p:garanz:14 p:gatewa:-10 p:geacht:-9 p:gebuch:9
p:geehrt:10 p:gelief:-10 p:gemach:-26 p:geregi:9 p:gerent:-15 p:gesper:12 p:gestio:10 p:gestop:-12 p:geteke:21
p:goedem:11 p:goeiem:64 p:gracia:26 p:gutsch:18 p:hacemo:-9 p:hambur:19 p:herinn:-23 p:herzli:9 p:holida:12
p:honora:11 p:incass:14 p:inclui:-17 p:inclus:20 p:indica:13 p:indiqu:-9 p:indiri:17 p:inform:-14 p:insolu:27
p:intern:-10 p:interp:10 p:interv:27 p:inutil:-9 p:inviar:-15 p:inviat:9 p:invoic:-17 p:irgend:-20 p:istant:24
p:janvie:26 p:journe:10 p:juzgad:-13 p:kolleg:9 p:konkur:-11 p:konnte:-20 p:kosten:10 p:lament:9 p:legger:11
p:letzte:15 p:licenc:18 p:limite:-10 p:listin:11 p:livrai:-12 p:maanda:-11 p:maestr:11 p:magist:22 p:mahnsp:22
p:mahnun:-16 p:mainte:-9 p:mandai:14 p:mandan:-13 p:mandar:-14 p:manten:10 p:market:-9 p:marted:-10 p:mensil:13
p:mentio:15 p:mesdam:9 p:messie:9 p:mientr:19 p:mierco:-13 p:mittei:24 p:mogeli:9 p:monsie:13 p:mudara:15
p:necesi:19 p:nieman:9 p:nochma:14 p:nothin:20 p:obriga:19 p:octobe:10 p:octubr:15 p:offert:9 p:onderh:10
p:openst:-19 p:opleve:24 p:ordere:16 p:ottobr:14 p:pagame:14 p:pagand:-11 p:pagare:-9 p:pagarl:20 p:paieme:20
p:palett:-16 p:papier:-19 p:partit:-27 p:patien:-9 p:patric:14 p:payabl:12 p:paymen:-13 p:penali:19 p:pendie:16
p:perdon:12 p:period:25 p:person:11 p:planni:20 p:politi:-9 p:pomeri:22 p:portaa:16 p:portai:17 p:portat:-12
p:portug:9 p:possib:12 p:pourqu:11 p:pourri:-10 p:prefer:9 p:preghi:20 p:pregun:32 p:premie:21 p:preocu:14
p:prepar:-9 p:presen:-16 p:presup:-13 p:proced:17 p:proces:15 p:progra:13 p:promis:-13 p:propos:-19 p:propue:14
p:provid:10 p:public:16 p:quedar:10 p:radica:13 p:rappel:9 p:rechaz:9 p:rechnu:16 p:rechtb:12 p:rechts:-9
p:reclam:14 p:recoge:13 p:reconn:-12 p:reconv:-11 p:recurs:22 p:reenvi:-17 p:reform:12 p:regola:11 p:reklam:10
p:relanc:19 p:releas:16 p:reliqu:9 p:remett:-25 p:remitt:12 p:renvoi:-13 p:renvoy:-20 p:repart:22 p:repons:-10
p:report:10 p:respei:9 p:respin:18 p:respon:-15 p:respos:10 p:restan:12 p:retenc:55 p:revisa:11 p:riceve:11
p:richti:9 p:riguar:10 p:rimand:-25 p:ringra:11 p:risult:-16 p:robert:20 p:rosari:12 p:salden:28 p:sarann:11
p:satisf:17 p:schick:-30 p:schuld:-11 p:scorda:-11 p:seguin:11 p:seguir:11 p:segund:-17 p:semain:-9 p:semana:-11
p:semest:32 p:senore:-10 p:septem:24 p:servic:-12 p:servid:-9 p:servir:16 p:settem:-20 p:settim:9 p:settle:13
p:societ:-10 p:solang:-23 p:sollec:-10 p:souhai:13 p:standa:18 p:starti:-10 p:statem:-15 p:storna:-10 p:storni:-14
p:straig:27 p:stunde:11 p:suivan:-10 p:superv:10 p:suppor:9 p:techni:16 p:telefo:-19 p:teleph:9 p:termij:21
p:termin:22 p:terwij:12 p:tesore:11 p:theref:9 p:throug:-9 p:toepas:17 p:togeth:24 p:trabaj:19 p:transm:9
p:tratte:-10 p:treasu:-9 p:trotzd:20 p:trouve:14 p:uberha:-15 p:ubersc:9 p:uberwe:38 p:uiterl:10 p:umgehe:22
p:ustede:-9 p:vendre:-11 p:venerd:-32 p:vergog:-15 p:verkoo:-11 p:verrek:-9 p:versch:-22 p:verwij:-12 p:vierne:-27
p:vigent:13 p:voldoe:-13 p:volgen:16 p:voorge:16 p:voorta:19 p:vorges:24 p:vrijda:22 p:waitin:9 p:warran:9
p:wartun:33 p:weeken:13 p:welche:23 p:werbun:10 p:whatsa:-22 p:whethe:14 p:wirkli:10 p:zahlun:22 p:zusend:21
p:zustan:-10 s:!:-10 s:0000:-22 s:000:59 s:00:12 s:0:-23 s:?:11 s:aanmaning:-30 s:aberto:-9 s:ac:11 s:antes:-9
s:auto:-13 s:automatische:-9 s:aviso:-24 s:betalingsherinnering:-10 s:ca:-10 s:cartera:10 s:cb:24 s:cl:17
s:cobranza:-9 s:cortinados:-9 s:demanda:-9 s:dental:9 s:dossier:-9 s:du:11 s:due:18 s:em:-11 s:erinnerung:16
s:estado:-9 s:extrato:-9 s:facture:12 s:factuur:-21 s:fallige:-11 s:farine:-18 s:farinha:13 s:fatura:12 s:final:-9
s:for:-11 s:ft:-21 s:group:25 s:herinnering:-24 s:interpelacao:11 s:inv:11 s:invoice:20 s:it:-12 s:items:12
s:juros:-10 s:lavanderia:13 s:les:11 s:liquidacion:18 s:liquidation:9 s:mahnung:-51 s:mb:19 s:notice:-11
s:october:10 s:of:12 s:offene:20 s:outstanding:-10 s:overdue:-24 s:pagamento:-20 s:pago:-24 s:past:13 s:payment:-21
s:pb:15 s:per:22 s:posten:15 s:proposal:-13 s:rappel:20 s:rd:19 s:re:87 s:rechnung:59 s:rechnungen:10 s:rekening:-18
s:relance:-56 s:releve:20 s:resolved:-21 s:richiesta:-19 s:rientro:12 s:rm:-12 s:ruckstand:10 s:saldo:9
s:segundo:-14 s:ultimo:-13 s:urgente:-19 s:vencida:14 s:voluntary:9 s:vos:11 s:votre:13 s:zahlungserinnerung:29
w:%:18 w:00000:-40 w:0000:12 w:000:-11 w:00:-30 w:?:213 w:@:-37 w:aan:23 w:abbiamo:-18 w:aberto:10 w:abgemeldet:10
w:abgezeichnet:10 w:abonar:14 w:about:-14 w:absence:-10 w:ac:14 w:acaba:12 w:accepte:13 w:acceptez:9 w:account:-9
w:accountant:-12 w:accounts:21 w:aceitam:23 w:achando:16 w:achats:18 w:achter:21 w:acompte:9 w:acordado:16
w:address:9 w:adjunto:-11 w:administrative:10 w:adresser:30 w:advogados:13 w:af:-17 w:afspraak:-20 w:again:16
w:aggiornata:-14 w:agosto:10 w:agradezco:13 w:ai:-20 w:akkoord:24 w:al:-14 w:algo:-15 w:all:28 w:alla:-16
w:almacen:11 w:already:-11 w:als:-31 w:also:-30 w:am:-30 w:amanha:-11 w:amor:-10 w:amtsgericht:9 w:an:-34 w:ander:13
w:andere:26 w:anders:10 w:angeschrieben:12 w:anhang:-19 w:anno:10 w:ano:11 w:answer:-9 w:any:13 w:anyway:-21
w:aperto:10 w:app:18 w:appelez:-13 w:applique:14 w:apres:-15 w:aqui:-11 w:are:22 w:argent:-13 w:arrete:11
w:arrive:-10 w:art:-9 w:as:-9 w:asi:14 w:assistant:-12 w:at:32 w:ate:-13 w:atenta:14 w:atrasou:17 w:attesa:12
w:au:41 w:auditoria:44 w:auf:55 w:aussi:23 w:automated:25 w:automaticamente:14 w:automatische:12 w:autorizzato:20
w:avance:13 w:avec:14 w:avere:-11 w:avete:-10 w:avoirs:22 w:away:28 w:ayer:-22 w:baixa:9 w:balance:11 w:banca:22
w:banco:32 w:bank:34 w:bas:14 w:been:-12 w:behalf:9 w:bei:23 w:beide:43 w:being:18 w:beleg:-27 w:belege:13
w:below:46 w:belt:10 w:bene:-10 w:besoin:13 w:besproken:11 w:bestatigen:23 w:beste:10 w:betaaltermijn:-18
w:betalen:16 w:beto:14 w:betrag:23 w:betreft:-9 w:better:-19 w:bevestigen:13 w:bezahlen:9 w:bezahlt:-20 w:bij:14
w:bijlage:-16 w:billing:18 w:bin:-25 w:binnen:-12 w:bis:-11 w:bleibt:15 w:blijft:15 w:bloque:18 w:bloqueado:-9
w:boa:-10 w:boeken:-13 w:boleto:21 w:bona:30 w:bonjour:18 w:bonne:-15 w:bonnes:21 w:bos:-11 w:bureau:-21 w:bursar:9
w:but:11 w:ca:-33 w:cada:10 w:camara:-11 w:cambiato:24 w:camila:11 w:can:31 w:cancel:13 w:cancelar:-9 w:cantiere:10
w:capire:23 w:capito:17 w:cargo:13 w:carta:9 w:carte:24 w:casa:9 w:cash:-11 w:caso:34 w:catering:15 w:causa:16
w:cauzione:13 w:ce:23 w:cela:15 w:cent:-10 w:centrale:12 w:certificate:9 w:cet:11 w:cette:25 w:cf:-9 w:change:16
w:chantier:-12 w:charge:-10 w:chere:35 w:chez:9 w:chi:40 w:chiara:9 w:chiede:9 w:chiedo:26 w:chiuso:-16 w:ci:-14
w:ciao:-22 w:cinque:-9 w:cis:9 w:cl:16 w:clair:-11 w:classify:18 w:clean:11 w:close:18 w:closed:-16 w:cnpj:12
w:cobrais:-13 w:cobranca:25 w:code:11 w:com:-19 w:comarca:-9 w:come:11 w:comercial:13 w:comision:13 w:commande:-19
w:como:-16 w:completa:10 w:compras:12 w:compris:15 w:compta:-13 w:con:-29 w:concepto:17 w:condicao:-11 w:conferma:9
w:constancia:13 w:conta:-15 w:contabile:25 w:contact:-9 w:conteudo:-33 w:conto:15 w:contrario:10 w:contrat:9
w:contributo:12 w:copie:9 w:coproprietaires:11 w:cordial:11 w:corrente:20 w:correo:-25 w:cosa:15 w:cosi:-19
w:cote:10 w:could:-19 w:coup:26 w:court:-12 w:cp:30 w:credito:12 w:creditor:9 w:cuanto:10 w:cuenta:10 w:cuentas:12
w:da:-11 w:daarvoor:11 w:dada:9 w:dag:44 w:dagen:-15 w:danach:-11 w:danke:33 w:dann:39 w:daqui:-10 w:darf:15
w:dass:-10 w:dat:23 w:data:-12 w:date:-9 w:day:-15 w:days:9 w:db:-12 w:de:18 w:dear:14 w:debo:15 w:dec:-10
w:decision:19 w:deduction:12 w:deel:23 w:deixa:-11 w:deixei:18 w:dejo:9 w:del:43 w:delivery:22 w:dell:11 w:della:23
w:dem:39 w:demanda:-10 w:demas:11 w:den:-38 w:denn:17 w:depois:9 w:der:17 w:des:-16 w:descrizione:12 w:descuento:-13
w:desde:-14 w:desole:10 w:deswegen:-11 w:detail:-10 w:details:35 w:deus:-12 w:deux:-11 w:devida:11 w:devis:25
w:devoir:-11 w:dez:-15 w:dezember:-11 w:di:38 w:dica:26 w:dice:14 w:dicembre:-18 w:dicht:-10 w:diciembre:-16
w:dico:12 w:die:29 w:diesen:-12 w:differenza:10 w:diga:26 w:dije:-11 w:dire:24 w:directrice:10 w:direzione:19
w:discount:13 w:disposition:9 w:disso:18 w:distinta:-12 w:dit:48 w:dite:22 w:dites:23 w:diverse:-20 w:divida:-11
w:diz:-49 w:dizer:12 w:dm:10 w:doch:-11 w:doe:35 w:does:24 w:doktor:32 w:dom:18 w:domani:10 w:domicilio:-15
w:donc:-14 w:dont:12 w:door:-12 w:dopodomani:18 w:dos:-15 w:dossier:13 w:dotto:-16 w:dottoressa:11 w:doveva:18
w:drei:-40 w:drie:29 w:drin:36 w:drittel:-9 w:driver:10 w:duas:12 w:dubbio:-18 w:dudas:-13 w:due:19 w:dunning:18
w:duplicate:-10 w:duplicato:16 w:durante:11 w:dus:33 w:early:13 w:edi:14 w:ee:19 w:een:-65 w:eens:-11 w:effect:13
w:egregio:13 w:eigentlich:23 w:ein:-40 w:einverstanden:-11 w:either:25 w:el:-63 w:ela:19 w:elles:9 w:email:-20
w:empfang:33 w:empresa:-11 w:en:-38 w:encargo:10 w:encore:16 w:enero:-13 w:enthalten:22 w:entra:-10 w:entrega:9
w:enviar:-13 w:equipe:15 w:equivocado:-25 w:era:34 w:eraf:13 w:erinnerung:12 w:ernst:10 w:erop:10 w:erst:-13 w:es:20
w:esa:-10 w:esos:15 w:esperando:9 w:essa:45 w:esse:15 w:essere:18 w:esta:-9 w:este:-25 w:et:-16 w:etait:-14
w:etat:-9 w:ete:-10 w:etes:12 w:etwas:-9 w:eu:14 w:euro:32 w:euros:-15 w:evening:-14 w:everything:-10
w:exactamente:13 w:exmos:10 w:extra:39 w:extracto:25 w:extrait:11 w:facciamo:-10 w:facturas:17 w:factures:14
w:faire:-18 w:fala:25 w:fallig:13 w:falschen:-9 w:fase:19 w:fatto:16 w:fattura:57 w:fatture:-14 w:faturas:9
w:faut:-21 w:favor:-12 w:favore:-24 w:fax:-13 w:faz:16 w:fazer:-9 w:february:-10 w:fecha:9 w:fehlt:12 w:fetes:21
w:few:12 w:ficou:10 w:file:10 w:filho:-10 w:fin:33 w:finalmente:13 w:finance:-13 w:find:-9 w:fine:-11 w:first:11
w:fiscal:-9 w:flujo:13 w:foi:14 w:fonds:9 w:for:29 w:fora:9 w:force:-9 w:format:13 w:fornitore:14 w:fornitori:10
w:foro:-9 w:fotos:14 w:fout:16 w:fr:-13 w:frage:24 w:fragen:15 w:franco:-17 w:frau:-18 w:frei:10 w:freitag:14
w:frente:-10 w:friday:-20 w:from:42 w:ft:14 w:fueron:14 w:gaan:-15 w:garantia:15 w:garanzia:14 w:gateway:-10 w:gd:9
w:geachte:-9 w:gebucht:9 w:geehrter:11 w:geen:-28 w:geh:-10 w:gehen:9 w:gehort:9 w:geld:-9 w:geliefert:-10
w:gemacht:-26 w:genau:15 w:gentileza:24 w:geregistreerd:9 w:gerente:-15 w:gern:-22 w:geschillen:15 w:gesperrt:12
w:gestellt:9 w:gestionale:9 w:gestopt:-12 w:gezegd:-10 w:gezien:10 w:gia:-18 w:gilt:26 w:ging:-12 w:giorni:-19
w:giro:22 w:giusto:36 w:gli:16 w:goedemiddag:-17 w:goedemorgen:29 w:goeiemorgen:64 w:goods:-10 w:graag:-13
w:gracias:26 w:groupe:9 w:gruppe:-19 w:gruss:-16 w:guten:60 w:gutschrift:19 w:ha:33 w:haal:-9 w:hab:17 w:habeis:-11
w:haben:9 w:hacemos:-9 w:hai:13 w:hall:10 w:halt:-15 w:hamburg:19 w:hand:-21 w:happen:11 w:has:-20 w:hasta:-11
w:have:-22 w:having:-15 w:heb:-43 w:hebben:20 w:hee:-12 w:heeft:-21 w:helft:14 w:hello:19 w:herinneringen:-18
w:hermana:-9 w:herr:42 w:herrn:-14 w:het:-38 w:heures:19 w:hey:-13 w:hi:46 w:hier:-13 w:hizo:18 w:hm:11 w:ho:14
w:holidays:13 w:hoofd:-9 w:hope:-20 w:horas:9 w:horen:-11 w:hotels:-18 w:houdt:9 w:how:-18 w:hugo:13 w:huit:9
w:hull:9 w:iban:111 w:ich:23 w:ici:10 w:ideal:17 w:ihnen:-12 w:ihrem:-12 w:iibb:14 w:il:21 w:ill:33 w:incasso:21
w:incluidos:-13 w:incluye:9 w:indirizzato:19 w:ing:-10 w:interpelacao:11 w:intervento:21 w:inviare:-12
w:invoices:-17 w:io:-27 w:ir:-11 w:is:57 w:iss:11 w:isso:14 w:ist:16 w:it:12 w:items:13 w:ja:27 w:jaar:-12 w:jai:16
w:jan:-16 w:janvier:26 w:jetz:18 w:jetzt:-14 w:jeudi:18 w:job:24 w:journee:9 w:jullie:19 w:junta:17 w:juzgado:-13
w:kan:-25 w:kasse:-12 w:kd:13 w:ke:44 w:keer:-33 w:kelly:20 w:kevin:9 w:klaar:19 w:klopt:-15 w:know:14 w:kollegin:10
w:kommt:30 w:konnten:-16 w:konto:20 w:koster:16 w:kp:16 w:krijgt:12 w:kunt:-14 w:kurze:15 w:la:47 w:laat:-14
w:ladri:-10 w:lage:-12 w:lamentamos:11 w:lang:-15 w:lc:11 w:lda:-10 w:leeds:9 w:leeg:-15 w:leg:-9 w:legali:17
w:lei:9 w:les:-44 w:let:-10 w:letzten:15 w:levou:-12 w:lg:32 w:licenca:20 w:liebe:13 w:liegt:10 w:liggen:13
w:ligne:13 w:lijst:-13 w:limited:-10 w:line:12 w:liquidabile:19 w:liquidacion:17 w:lira:-16 w:lista:40 w:listino:11
w:livraison:-10 w:livro:18 w:lixo:-9 w:lleva:-9 w:llevo:-12 w:look:-13 w:loopt:21 w:lp:14 w:lunedi:-14 w:lunes:-15
w:lv:12 w:ma:-17 w:maandag:-11 w:maar:-10 w:madame:23 w:maestro:11 w:mahnen:26 w:mahnung:-16 w:mai:19 w:mail:-34
w:mailen:-15 w:main:24 w:maintenant:-9 w:make:-9 w:mal:-22 w:man:23 w:manana:20 w:manca:-9 w:mandais:14
w:mandando:-10 w:mandate:-16 w:mandatemi:24 w:mandato:14 w:mande:14 w:mandem:10 w:mando:32 w:mann:-12 w:manque:-9
w:mantenimiento:11 w:martedi:-10 w:md:47 w:mean:18 w:medica:14 w:meer:-24 w:mehr:-18 w:mei:-9 w:mein:-11 w:meneer:52
w:mensen:-16 w:mention:10 w:mer:-18 w:merci:25 w:mes:-9 w:mesdames:9 w:mesmo:18 w:message:9 w:messieurs:9 w:metam:-9
w:meu:-26 w:mexer:14 w:mi:34 w:mich:11 w:mientras:19 w:miercoles:-13 w:mij:-19 w:mijn:-38 w:mil:23 w:mir:-31
w:mire:9 w:mismo:-9 w:mit:15 w:mitte:14 w:mme:22 w:mn:-11 w:modelo:10 w:moet:9 w:mogelijk:9 w:moi:22 w:moitie:-9
w:momento:9 w:mon:-38 w:money:-10 w:monsieur:13 w:montag:-10 w:more:-14 w:move:12 w:mudaram:15 w:muelle:18
w:musste:9 w:my:9 w:na:-28 w:naar:-25 w:nach:-12 w:nachsten:-10 w:nada:-13 w:nadie:11 w:name:22 w:nao:-46
w:necesito:21 w:ned:-15 w:need:21 w:needs:-9 w:neem:9 w:nemen:-21 w:nesse:41 w:nesta:11 w:netto:14 w:neu:33
w:never:-9 w:neves:18 w:next:-24 w:ni:-11 w:nicht:-32 w:nie:18 w:niemand:9 w:niente:-9 w:niet:47 w:niets:-14
w:night:-9 w:nimmer:-26 w:nix:-11 w:no:9 w:noch:19 w:noel:-24 w:nog:-29 w:nomina:18 w:non:16 w:nos:61 w:nossa:-11
w:nosso:10 w:not:-15 w:nota:28 w:note:20 w:nothing:20 w:notice:19 w:notre:51 w:nou:17 w:nous:-26 w:novembro:11
w:now:-9 w:nso:19 w:nu:9 w:nuestra:-12 w:nulle:22 w:number:15 w:nummer:41 w:nun:-16 w:nuovo:13 w:nur:-11 w:ob:31
w:obras:9 w:obrigada:20 w:october:10 w:octubre:15 w:oder:52 w:oeuvre:21 w:of:48 w:oferta:17 w:offerte:9 w:ogni:-9
w:oi:40 w:ok:-24 w:old:31 w:on:19 w:onde:18 w:ones:34 w:onze:-14 w:ook:-12 w:op:35 w:oplevering:24 w:or:26 w:ora:27
w:ordered:16 w:orders:9 w:ordine:13 w:ordre:10 w:os:-34 w:other:9 w:otra:-11 w:ottobre:14 w:ou:41 w:our:12
w:over:-16 w:owing:9 w:pa:23 w:paga:-15 w:pagamenti:15 w:pagando:-11 w:pagar:-34 w:pagara:17 w:pagare:10
w:pagarla:11 w:pagata:-18 w:pagati:-10 w:pagato:-13 w:page:18 w:pago:-36 w:pagos:-10 w:pague:14 w:paguei:-20
w:paid:20 w:paiement:18 w:palettes:-15 w:par:34 w:para:15 w:parle:-10 w:parlez:13 w:parte:23 w:pasas:-16 w:paso:10
w:patricia:14 w:paulo:10 w:pay:15 w:payable:13 w:paye:11 w:payer:12 w:payments:-10 w:pb:13 w:pdfs:-12 w:pe:-16
w:pedido:32 w:pedir:12 w:pela:10 w:pelo:-14 w:pena:-15 w:penalites:10 w:pendiente:16 w:per:-13 w:perche:12
w:perdona:-27 w:periodo:24 w:permet:9 w:personale:19 w:peut:-18 w:peux:-15 w:pezzi:-10 w:phone:20 w:pi:-25 w:pie:26
w:pk:-11 w:planning:20 w:please:39 w:pleite:-11 w:po:-17 w:poi:-24 w:pomeriggio:22 w:porta:-9 w:portaal:16
w:portail:17 w:portal:14 w:portes:-16 w:porto:-10 w:possibile:9 w:posta:18 w:posten:-17 w:pourquoi:11 w:pourriez:-10
w:pouvez:-23 w:pra:12 w:preco:-9 w:preghiamo:20 w:pregunta:12 w:preis:33 w:premier:22 w:prestacoes:9
w:presupuesto:-13 w:preuve:-11 w:prie:10 w:prima:-16 w:pris:15 w:priva:19 w:proces:20 w:processamento:13
w:procuracao:11 w:procuradora:-9 w:programadas:14 w:programar:10 w:proposal:-9 w:proposta:-18 w:propre:-13
w:propuesta:14 w:providencia:9 w:proximo:16 w:pt:17 w:public:9 w:publico:17 w:puede:-16 w:puis:10 w:puo:-19 w:qu:15
w:qual:16 w:quale:27 w:quando:-20 w:que:44 w:queda:11 w:quedaron:13 w:quedo:-12 w:queixa:18 w:quel:18 w:quella:15
w:quelle:9 w:quello:24 w:quem:19 w:qui:45 w:quid:-10 w:quien:14 w:quindi:-22 w:quote:18 w:quoted:9 w:rate:15 w:rd:10
w:re:10 w:reach:9 w:reais:-15 w:received:-9 w:rechazada:10 w:rechnung:17 w:rechnungen:16 w:rechtbank:12 w:recibo:12
w:reclamacoes:18 w:refere:24 w:refuse:25 w:regel:14 w:reis:11 w:rejet:-10 w:rekening:-14 w:rekeningnummer:14
w:reklamation:10 w:relance:23 w:release:17 w:reliquat:9 w:remis:-14 w:remise:13 w:remittance:9 w:renvoie:-13
w:renvoyez:-13 w:reponse:-10 w:resend:25 w:respinge:20 w:responde:-14 w:resposta:10 w:rest:-16 w:restant:22
w:reste:-20 w:resto:-35 w:retencao:35 w:retencion:20 w:retour:18 w:return:12 w:rib:20 w:riba:13 w:ricevere:12
w:riesco:12 w:riguarda:12 w:rimandi:-14 w:ringrazio:11 w:risulta:-10 w:rosario:12 w:rs:27 w:sabado:-11 w:saber:51
w:sai:12 w:sais:9 w:saldenliste:29 w:saldo:-18 w:sale:15 w:sales:13 w:sali:-18 w:saludo:11 w:salut:11 w:sans:-13
w:saranno:11 w:sas:-11 w:savoir:14 w:says:12 w:scade:20 w:schicken:-13 w:scho:15 w:scusi:27 w:sdd:24 w:sdi:-14
w:se:49 w:second:-12 w:see:46 w:seguem:-10 w:seguinte:11 w:seguira:11 w:seguiu:-10 w:segunda:-22 w:sehr:10 w:sein:10
w:seit:-11 w:sem:-28 w:semana:-12 w:semestre:32 w:send:9 w:senhora:-11 w:senhores:9 w:senor:16 w:senores:-10
w:sent:22 w:senza:16 w:sepa:11 w:septembre:18 w:sera:-14 w:seria:15 w:server:-10 w:servidor:-9 w:servirebbe:16
w:settembre:-20 w:settlement:12 w:sexta:17 w:sh:-19 w:she:-13 w:shoot:-12 w:si:81 w:sia:12 w:side:-14 w:sie:19
w:siete:-32 w:signed:14 w:sigue:31 w:simplemente:10 w:sin:42 w:sino:12 w:siret:-14 w:sistema:-11 w:site:19
w:sites:10 w:sl:10 w:so:-19 w:sobre:26 w:sociedade:11 w:sofort:27 w:soir:9 w:solange:-23 w:solder:11
w:solicitamos:10 w:sollen:13 w:solo:29 w:some:-9 w:somme:-13 w:sont:15 w:sorry:-27 w:souhaite:13 w:sous:-28
w:soy:-18 w:spett:18 w:split:-9 w:sra:14 w:st:15 w:sta:-16 w:staat:30 w:stand:12 w:stands:11 w:start:-15
w:starting:-10 w:stata:-10 w:statement:-15 w:station:9 w:steht:13 w:still:22 w:storniert:-15 w:straight:27
w:stuff:16 w:stunden:10 w:sturen:-12 w:stuur:9 w:su:40 w:subito:21 w:sulla:19 w:sum:9 w:supervisor:10 w:sure:-18
w:sus:-12 w:syndic:9 w:ta:24 w:tag:48 w:take:-15 w:tale:20 w:tardi:-15 w:tax:11 w:taxa:11 w:te:-31 w:telefono:-12
w:telefoon:-11 w:tem:29 w:tengo:-14 w:teresa:24 w:termijn:22 w:terug:-9 w:terwijl:12 w:tesoreria:12 w:texto:18
w:them:-12 w:then:-18 w:there:-20 w:therefore:9 w:these:24 w:things:14 w:think:-42 w:though:9 w:ti:9 w:tiers:-12
w:tiro:14 w:titulo:-34 w:to:16 w:todos:-9 w:toepassing:17 w:together:24 w:told:13 w:tom:62 w:tot:-15 w:total:-9
w:tous:12 w:transferimos:13 w:transfiero:-12 w:transporte:-13 w:trocar:9 w:trotzdem:20 w:tudo:-11 w:turned:10
w:two:37 w:uberweise:35 w:uf:-18 w:uiterlijk:10 w:umgehend:22 w:un:-36 w:una:13 w:unica:13 w:unit:17 w:uns:-18
w:unser:16 w:us:21 w:usted:19 w:ustedes:-9 w:uw:-28 w:validee:-9 w:valor:49 w:van:61 w:varios:17 w:vast:-13 w:vat:10
w:vcs:34 w:ve:-20 w:veio:19 w:vem:-10 w:vemos:18 w:vendredi:-11 w:venerdi:-32 w:ver:-10 w:verde:-9 w:vergogna:-9
w:verrekend:-9 w:verschil:-18 w:verser:9 w:vez:-12 w:vezes:-11 w:vie:18 w:viel:21 w:viene:-16 w:viernes:-27
w:vigente:13 w:vijf:10 w:vimos:11 w:vindt:-12 w:voce:-11 w:voi:-20 w:vois:22 w:voldoen:-13 w:volgende:15 w:volgt:9
w:volte:-12 w:vom:58 w:von:28 w:voor:32 w:voorgelegd:16 w:voortaan:19 w:vor:15 w:vorgesehen:22 w:vorige:12 w:vos:-14
w:vosso:22 w:votre:46 w:vous:-19 w:vragen:22 w:vrijdag:22 w:vroeg:21 w:vs:-11 w:vt:-10 w:vuestras:12 w:vuestro:-20
w:waar:19 w:waarom:10 w:waiting:9 w:want:37 w:war:-18 w:ware:-21 w:wartung:33 w:warum:11 w:wat:-38 w:week:-13
w:weekend:10 w:weeks:-9 w:weer:-10 w:weet:24 w:weg:-9 w:weiter:11 w:weken:15 w:wel:33 w:welche:42 w:wens:-11
w:went:-15 w:wer:17 w:werbung:10 w:werden:-10 w:whatsapp:-22 w:where:-17 w:whether:14 w:which:34 w:while:10 w:who:35
w:why:37 w:wie:38 w:wil:15 w:will:-14 w:wilt:-21 w:wir:37 w:wird:-40 w:wirklich:10 w:wissen:32 w:with:47
w:within:-10 w:woher:17 w:worden:10 w:would:13 w:wound:9 w:wrong:-11 w:xml:-11 w:ya:-14 w:yo:-43 w:you:-38
w:your:-16 w:zahle:-12 w:zahlung:12 w:ze:-21 w:zes:10 w:zijn:-19 w:zit:17 w:zo:11 w:zoals:11 w:zolang:-19 w:zou:-27
w:zu:-26 w:zusendung:23 w:zustandig:-11 w:zwei:17
"""
