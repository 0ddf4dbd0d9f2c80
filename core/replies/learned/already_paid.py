"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -5.55
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:-20 ?ack:11 ?admin:10 ?back:10 ?d.CONTRACT_TERMS:11 ?d.LOST:16 ?goods:10 ?greeting:-8 ?mine:10 ?moves:12 ?not:36
?paid:8 ?pay:22 ?plan:-12 ?propose:-16 ?question:-10 ?run:9 ?statement:-8 ?willpay:8 b:!_!:28 b:%_000:12 b:%_00:14
b:%_skonto:-10 b:00000_00000:-42 b:00000_000:-15 b:00000_00:-28 b:00000_0:-53 b:00000_and:12 b:00000_nao:12
b:00000_pago:10 b:00000_paid:14 b:00000_por:-13 b:00000_valuta:-13 b:00000_we:10 b:00000_went:13 b:0000_00000:26
b:0000_0000:18 b:0000_0:-23 b:0000_con:13 b:0000_die:9 b:0000_ete:-13 b:0000_eur:-14 b:0000_ist:18 b:0000_pdf:12
b:0000_se:17 b:0000_so:11 b:0000_we:11 b:0000_which:-11 b:000_0:-51 b:000_and:15 b:000_con:-11 b:000_de:-9
b:000_di:18 b:000_el:-8 b:000_em:19 b:000_eur:-9 b:000_euro:-24 b:000_euros:19 b:000_il:11 b:000_in:15 b:000_la:11
b:000_le:18 b:000_lo:-10 b:000_por:13 b:000_reais:11 b:000_sur:31 b:000_through:14 b:000_verrechnet:9 b:000_vom:14
b:000_vous:17 b:000_went:12 b:00_%:-9 b:00_00000:12 b:00_0000:-71 b:00_000:-47 b:00_0:45 b:00_ach:16
b:00_against:-15 b:00_ai:-14 b:00_am:-14 b:00_and:8 b:00_betaal:9 b:00_dagen:-12 b:00_december:-23 b:00_di:-21
b:00_dias:20 b:00_du:12 b:00_ee:14 b:00_ein:-9 b:00_el:-11 b:00_em:-8 b:00_en:21 b:00_et:-18 b:00_ete:8 b:00_eur:45
b:00_factures:9 b:00_giorni:-10 b:00_giugno:9 b:00_haben:-15 b:00_ht:9 b:00_il:16 b:00_im:-10 b:00_in:-12 b:00_is:16
b:00_januar:9 b:00_januari:14 b:00_janvier:-9 b:00_je:-8 b:00_kg:8 b:00_kisten:8 b:00_la:23 b:00_le:-8 b:00_lo:-32
b:00_maggio:12 b:00_mais:-8 b:00_na:12 b:00_non:-10 b:00_nov:14 b:00_november:-8 b:00_oktober:-9 b:00_ou:8
b:00_pagata:9 b:00_pago:25 b:00_para:10 b:00_ref:-20 b:00_se:15 b:00_sept:-8 b:00_sera:-16 b:00_so:-8 b:00_sono:-17
b:00_st:10 b:00_ste:-24 b:00_sur:-13 b:00_th:15 b:00_total:12 b:00_van:-11 b:00_via:10 b:00_war:-14 b:00_was:10
b:00_we:11 b:00_went:12 b:00_wordt:13 b:00_ya:15 b:0_%:-10 b:0_000:-18 b:0_00:27 b:0_0:26 b:0_?:-8 b:0_dagen:11
b:0_de:8 b:0_december:10 b:0_der:-11 b:0_dias:-12 b:0_en:14 b:0_es:-17 b:0_ete:8 b:0_foi:8 b:0_hab:9 b:0_haben:10
b:0_heb:11 b:0_is:16 b:0_ist:14 b:0_ja:11 b:0_klopt:10 b:0_na:14 b:0_no:17 b:0_nov:9 b:0_novembre:19 b:0_oktober:9
b:0_or:8 b:0_ottobre:8 b:0_pagada:8 b:0_paid:15 b:0_payee:10 b:0_se:-11 b:0_segue:12 b:0_sind:9 b:0_staat:9
b:0_van:10 b:aan_de:-8 b:ab_00:8 b:ab_0:9 b:abbiamo_versato:-13 b:abonada_el:9 b:abono_ab:19 b:ac_0:10
b:account_on:9 b:ach_trace:19 b:adjunto_justificante:18 b:against_your:28 b:agradeco_que:12 b:ai_fait:13 b:ai_lu:8
b:ainda_nao:9 b:al_000:10 b:al_00:-21 b:al_0:-19 b:all_three:19 b:allegato_la:-11 b:als_het:8 b:altre_due:9
b:am_00:19 b:am_dienstag:-11 b:am_donnerstag:13 b:an_der:12 b:an_sie:9 b:anbei_der:17 b:and_00000:14 b:and_have:9
b:and_he:8 b:and_our:-10 b:and_the:-28 b:antes_da:-9 b:antes_de:16 b:ao_fim:11 b:ap_00:9 b:apercibimiento_de:9
b:approved_and:10 b:apres_la:-17 b:are_you:13 b:arretez_de:12 b:as_00:-8 b:at_the:-10 b:attached_the:12 b:au_lieu:12
b:auf_dem:18 b:auf_die:28 b:auf_ihre:-9 b:aujourd_hui:-15 b:automatisch_erzeugte:-11 b:autre_moitie:10 b:av_000:9
b:av_0:23 b:avec_votre:15 b:avez_facture:-8 b:avoir_av:9 b:ayer_por:17 b:bacs_0:10 b:bande_de:10 b:be_in:10
b:be_paid:-10 b:bedrag_0:10 b:been_passed:8 b:bei_der:8 b:bekommen_sie:-13 b:belastungsanzeige_ba:-8 b:bem_?:11
b:bereits_am:9 b:betaal_geen:9 b:betaald_000:-17 b:betaald_00:9 b:betaald_0:13 b:betaald_op:15 b:betaaldatum_00:-16
b:betalen_we:9 b:bij_jullie:-13 b:bij_onze:9 b:bijgaand_het:10 b:binnen_00:-8 b:bitte_rechnung:-8 b:bl_0:10
b:bom_dia:-33 b:bon_de:8 b:bon_je:8 b:bonifico_di:30 b:bonifico_eseguito:9 b:bonjour_nous:-13 b:both_of:9
b:buen_dia:-8 b:by_your:9 b:bz_00:-9 b:ca_0:12 b:can_see:-9 b:causale_saldo:8 b:ce_jour:21 b:ce_matin:17
b:ce_soir:-15 b:certificate_of:12 b:cette_facture:-9 b:che_in:16 b:che_non:-12 b:check_00000:10 b:cheque_00000:11
b:ci_0:15 b:cleared_by:14 b:cm_00:12 b:cn_000:12 b:cn_00:8 b:co_00:-8 b:com_meu:-8 b:com_vossa:21 b:compensee_avec:9
b:comprovante_do:22 b:compte_depuis:11 b:comunica_che:16 b:comunichiamo_che:9 b:con_bonifico:8 b:con_el:13
b:con_il:-8 b:con_la:13 b:con_ustedes:12 b:con_valuta:23 b:con_vuestro:14 b:concurso_de:10 b:constancia_de:8
b:conta_00:8 b:conta_da:-15 b:copie_du:21 b:correspond_la:-9 b:cosi_non:8 b:couple_of:8 b:cr_000:14 b:credit_note:13
b:creditnota_cn:12 b:credito_de:8 b:credito_em:-10 b:credito_nc:20 b:cuenta_desde:15 b:cv_00:-8 b:da_minha:10
b:da_nf:-15 b:da_nota:9 b:da_parte:9 b:da_voi:11 b:dans_les:-13 b:das_00:9 b:das_geld:-13 b:das_konto:8 b:dat_ik:12
b:dat_is:17 b:dat_was:8 b:data_00:24 b:data_esecuzione:28 b:data_odierna:-11 b:data_valor:8 b:data_valuta:-29
b:date_de:-13 b:date_execution:11 b:date_you:9 b:de_0:-20 b:de_@:8 b:de_acreedores:10 b:de_cambio:8 b:de_ce:20
b:de_correo:12 b:de_debito:11 b:de_escribirme:9 b:de_facturas:12 b:de_hoje:16 b:de_la:22 b:de_las:20 b:de_me:14
b:de_mon:17 b:de_morosos:11 b:de_nous:8 b:de_obra:9 b:de_pagamentos:-11 b:de_pagos:14 b:de_paiement:-11
b:de_payer:-9 b:de_reclamacion:13 b:de_reglement:9 b:de_rest:-16 b:de_um:-16 b:de_valeur:-15 b:de_voces:17
b:december_is:13 b:deja_paye:14 b:del_00:-26 b:del_dia:-10 b:della_banca:30 b:den_rest:10 b:depende_de:8
b:depot_direct:10 b:der_rest:-15 b:der_sparkasse:13 b:der_volksbank:19 b:des_monats:10 b:desde_dia:11 b:desde_el:30
b:detalle_de:21 b:di_0:14 b:di_aver:-8 b:di_ieri:10 b:di_la:10 b:di_pagamento:-16 b:di_venerdi:10 b:dia_!:-19
b:dia_00:39 b:dias_por:9 b:dice_0:-8 b:did_not:10 b:die_00:-30 b:die_halfte:13 b:die_position:-10 b:die_zahlung:10
b:dies_ist:-11 b:diese_nachricht:10 b:distinta_di:-12 b:dizer_que:9 b:do_banco:-8 b:do_pedido:13 b:door_jullie:8
b:drie_keer:-9 b:driver_took:9 b:du_00:-51 b:du_mois:15 b:due_fatture:9 b:echeance_du:-11 b:ee_gia:14 b:ee_paga:-8
b:eine_automatisch:-11 b:el_00:17 b:el_0:8 b:el_abono:-15 b:el_asunto:11 b:el_detalle:20 b:el_jueves:9
b:el_martes:-20 b:el_numero:15 b:el_pago:-15 b:el_pedido:-8 b:el_principal:12 b:el_sabado:15 b:elle_est:-9
b:elle_ne:9 b:em_00:31 b:em_anexo:28 b:em_ate:-8 b:em_dezembro:10 b:en_agosto:-12 b:en_cuanto:-11 b:en_cuenta:12
b:en_el:20 b:en_su:10 b:en_tu:10 b:en_we:14 b:encontro_de:9 b:end_of:23 b:entro_fine:-10 b:enviem_mais:13
b:er_niet:-10 b:er_staat:12 b:erop_terug:-11 b:erzeugte_nachricht:-11 b:esecuzione_00:31 b:est_non:9 b:est_regle:9
b:est_un:-18 b:esta_paga:19 b:esta_pagada:-9 b:esta_tudo:14 b:esto_es:10 b:et_0000:-12 b:et_les:-10 b:et_ne:-10
b:ete_compensee:9 b:ete_payee:18 b:eu_pago:-35 b:eu_so:11 b:eur_000:-23 b:eur_00:-39 b:eur_0:-20 b:euro_0:12
b:fa_00:19 b:faccio_000:-9 b:factura_se:8 b:facture_deux:-8 b:facture_ete:15 b:factuur_0000:-14 b:falei_com:9
b:fatto_ora:49 b:fatture_sono:9 b:favor_?:15 b:favore_il:21 b:fecha_valor:-14 b:feira_dia:22 b:figura_en:12
b:fin_de:10 b:find_attached:12 b:fino_al:-13 b:foi_lancada:-8 b:foi_paga:12 b:for_00:-18 b:for_it:-9 b:ft_00000:-13
b:ft_0000:12 b:gbp_0:11 b:geachte_leverancier:-12 b:geen_verdere:-8 b:geld_ist:17 b:gente_paga:-8 b:gestern_abend:8
b:get_out:8 b:get_paid:-11 b:get_the:19 b:gewoon_niet:-14 b:giovedi_00:12 b:giovedi_scorso:-9 b:go_out:-8
b:good_morning:-10 b:got_it:-8 b:gs_00:14 b:gu_00:17 b:guten_tag:8 b:gv_0:-14 b:hab_ich:32 b:habe_ich:-8
b:habe_ihnen:8 b:haben_die:-8 b:haben_mit:10 b:haben_sie:12 b:had_to:16 b:has_been:11 b:hasta_el:-8 b:hat_ihr:-12
b:have_had:14 b:have_put:13 b:have_received:11 b:have_told:8 b:hb_000:-16 b:hb_0:-24 b:hc_00:9 b:heb_ik:18
b:hebben_we:10 b:hemos_compensado:-10 b:het_goed:9 b:het_niet:-12 b:hi_!:10 b:ho_la:8 b:hold_until:12 b:ich_am:13
b:ich_habe:12 b:ich_heute:-11 b:ich_mich:-14 b:ich_nicht:13 b:ich_so:8 b:ieri_sera:9 b:ihr_fahrer:-12 b:ihr_mir:-8
b:ihre_rechnung:-30 b:ihre_rechnungen:12 b:ihrer_gutschrift:13 b:ik_heb:16 b:ik_kom:-11 b:ik_zeg:-8 b:ik_zie:-8
b:il_00:17 b:il_bonifico:10 b:il_centro:8 b:il_pagamento:9 b:il_resto:25 b:il_rimanente:-11 b:im_anhang:27
b:im_moment:8 b:importo_000:9 b:in_allegato:12 b:in_an:13 b:in_august:-15 b:in_contanti:10 b:in_data:14 b:in_kw:20
b:in_mindering:-9 b:in_the:25 b:in_your:-10 b:inv_00000:10 b:is_00:-12 b:is_al:16 b:is_an:10 b:is_betaald:20
b:is_de:8 b:is_dezelfde:9 b:is_het:-34 b:is_on:-12 b:is_op:14 b:is_per:-8 b:is_the:-10 b:is_vrijdag:-8 b:is_weg:-8
b:ist_am:15 b:ist_bezahlt:18 b:ist_da:10 b:ist_eine:-11 b:ist_gestern:-15 b:ist_in:-9 b:ist_seit:25 b:it_?:11
b:it_is:-18 b:it_this:12 b:it_to:-13 b:it_will:-10 b:ja_esta:8 b:ja_falei:9 b:ja_nao:15 b:je_vous:-29 b:joint_avis:9
b:joint_notre:-12 b:jullie_eigen:10 b:just_now:25 b:ken_ik:-8 b:klopt_niet:9 b:kom_erop:-11 b:kriegt_ihr:9
b:kw_00:13 b:la_00000:10 b:la_000:14 b:la_00:-15 b:la_caldaia:-10 b:la_carta:-12 b:la_contabile:-24 b:la_copie:18
b:la_de:13 b:la_differenza:13 b:la_distinta:20 b:la_fattura:-10 b:la_journee:-10 b:la_lista:10 b:la_meme:-8
b:la_moitie:11 b:la_pagamos:15 b:la_posta:8 b:la_remesa:9 b:la_tm:-12 b:la_transferencia:25 b:las_00:-9
b:las_facturas:29 b:last_wednesday:12 b:le_00:42 b:le_0:28 b:le_altre:8 b:le_cheque:8 b:le_deposito:-9 b:le_reste:31
b:le_solde:-10 b:le_virement:-17 b:les_comunicamos:11 b:les_relances:8 b:lieu_de:13 b:lista_de:12 b:lo_0:-33
b:looking_at:8 b:los_00:9 b:lunedi_00:-10 b:maar_ik:-13 b:maar_op:14 b:mandar_mensagem:10 b:martes_00:-9
b:mas_que:10 b:maschinell_erstellt:11 b:me_00:-12 b:me_confirma:15 b:me_dice:34 b:me_liguem:10 b:me_lo:-9
b:me_mandar:11 b:me_you:8 b:mes_que:8 b:met_de:12 b:met_die:10 b:met_jullie:12 b:met_uw:8 b:method_bacs:-13
b:mi_ha:-12 b:mi_mandate:13 b:mijn_man:-10 b:mindering_op:-10 b:mir_die:-8 b:misma_que:14 b:mismo_dia:8 b:mit_0:8
b:mit_ihrer:15 b:mois_et:12 b:mon_client:8 b:morning_and:12 b:mp_00:13 b:multa_de:8 b:na_proxima:-10 b:na_sexta:24
b:naar_de:9 b:nachricht_wurde:11 b:nao_localizamos:10 b:nao_recebi:9 b:nao_tenho:-11 b:nao_vamos:11 b:nc_0000:8
b:nc_0:-13 b:ne_0:11 b:ne_la:-9 b:ne_vous:16 b:nee_spass:15 b:never_seen:8 b:nf_00000:-9 b:nf_000:-14
b:nicht_die:-11 b:nicht_drin:15 b:niet_0:11 b:niet_betaald:8 b:niet_betalen:-18 b:niet_bij:-10 b:niet_op:-11
b:ninguna_de:15 b:no_cartao:10 b:no_dia:-8 b:no_ha:9 b:no_la:19 b:no_longer:-9 b:no_los:10 b:no_me:13
b:no_procede:-14 b:no_se:-16 b:no_valor:11 b:nome_da:9 b:non_avete:-14 b:non_ci:8 b:non_la:11 b:non_le:14
b:not_have:-10 b:not_owe:8 b:not_pay:12 b:not_see:13 b:nota_de:19 b:note_cn:15 b:nothing_to:11 b:notre_avis:-15
b:nous_la:-12 b:november_and:-9 b:now_on:16 b:nu_echt:-8 b:oder_so:-8 b:of_000:-8 b:of_days:8 b:of_it:12
b:of_november:11 b:of_that:9 b:of_these:12 b:of_your:-10 b:off_against:12 b:offen_ist:10 b:ok_00:-12 b:on_00000:-8
b:on_00:-21 b:on_hold:8 b:on_inv:9 b:on_it:29 b:on_that:11 b:on_your:-8 b:one_by:9 b:op_0:28 b:op_nul:8 b:op_uw:16
b:os_dois:-11 b:os_la:-8 b:our_bank:12 b:our_payment:14 b:our_ref:8 b:out_of:9 b:out_to:9 b:outra_vez:-9
b:overgemaakt_0:-21 b:owe_us:9 b:paga_00:8 b:paga_desde:12 b:paga_se:-14 b:pagada_el:14 b:pagamento_0000:-30
b:pagamento_00:14 b:pagamento_da:14 b:pagamento_ee:11 b:pagata_il:9 b:pago_con:9 b:pago_de:-8 b:pago_dia:19
b:pago_el:26 b:pago_em:22 b:pago_hasta:-8 b:pago_na:-9 b:pago_no:12 b:pagos_proveedores:13 b:paid_00:19 b:paid_0:-20
b:paid_in:-11 b:paid_it:24 b:par_la:-13 b:para_que:-9 b:pas_de:24 b:payee_le:12 b:payment_date:11 b:payment_ref:8
b:pd_00:17 b:per_00:-11 b:per_0:10 b:per_il:-25 b:perche_la:-8 b:pesos_el:-9 b:pi_0:9 b:piece_jointe:16 b:pix_0:11
b:pl_00:12 b:please_see:12 b:por_conta:-12 b:por_favor:10 b:por_isso:13 b:por_la:19 b:por_un:-10 b:post_and:-11
b:pour_le:-12 b:prego_di:15 b:presente_les:12 b:previsao_de:-18 b:proveedor_le:10 b:put_000:43 b:que_ainda:9
b:que_ca:-10 b:que_eu:-9 b:que_foi:-22 b:que_ja:27 b:que_je:9 b:que_me:26 b:que_nunca:-11 b:que_te:8 b:que_voces:9
b:que_ya:10 b:quella_non:12 b:re_0000:17 b:rechnung_wurde:-12 b:rechnungen_sind:14 b:reenvio_lo:26 b:ref_00000:9
b:regle_0:-20 b:reglerons_pas:-9 b:relacion_de:8 b:release_it:8 b:remaining_0:-8 b:remesa_del:13 b:remittance_for:27
b:rest_is:-10 b:rest_von:-12 b:resto_0:-11 b:resto_lo:15 b:reverse_charge:-10 b:rf_0:10 b:run_on:11 b:sale_el:9
b:schicken_?:-8 b:sd_0:12 b:se_0:-14 b:se_emitio:-8 b:se_la:-12 b:se_me:13 b:se_no:-12 b:se_non:13 b:se_pago:55
b:see_attached:13 b:see_it:13 b:segue_comprovante:-24 b:segue_posicao:23 b:seguente_bonifico:-16
b:segunda_oportunidad:10 b:segunda_via:9 b:seit_montag:18 b:sem_dinheiro:8 b:sem_falta:-14 b:semana_pasada:8
b:send_me:-8 b:sera_paga:10 b:set_off:-9 b:sexta_feira:10 b:si_ca:9 b:si_no:8 b:sie_bitte:12 b:sie_den:-18
b:sie_ihre:10 b:sie_nicht:-8 b:signed_it:9 b:so_pago:-10 b:so_we:23 b:soir_et:-13 b:sono_le:-15 b:spett_le:-8
b:st_0:9 b:statt_0:-9 b:su_cuenta:11 b:su_empresa:-9 b:sua_conta:17 b:suite_votre:11 b:summe_0:-11 b:summe_eur:20
b:sur_la:-11 b:sur_les:27 b:sur_votre:18 b:ta_pago:12 b:tag_ich:8 b:tardes_contador:8 b:tc_00:26 b:tc_0:8
b:te_hago:-13 b:te_ho:8 b:te_la:11 b:te_lo:28 b:te_weinig:10 b:ted_de:25 b:tenho_como:-8 b:th_00:-8 b:th_and:-10
b:that_off:9 b:that_one:11 b:that_we:-14 b:the_000:-8 b:the_00:15 b:the_0:-8 b:the_bank:-13 b:the_certificate:12
b:the_first:17 b:the_invoice:14 b:the_mail:34 b:the_payment:10 b:the_post:8 b:the_rest:10 b:the_three:-10
b:this_mailbox:-9 b:this_morning:20 b:ti_faccio:-9 b:tiene_fecha:8 b:tk_0:-12 b:to_@:-11 b:to_come:9 b:to_me:8
b:to_pay:9 b:to_sem:9 b:to_your:13 b:todos_os:-8 b:tot_het:9 b:totaal_0:-24 b:totaal_eur:19 b:total_000:40
b:total_00:-8 b:total_0:-34 b:total_de:-12 b:total_eur:17 b:total_gbp:20 b:total_paid:-20 b:tous_les:-8
b:trace_00000:21 b:transferencia_el:9 b:tu_as:9 b:tudo_bem:11 b:tudo_pago:13 b:tut_mir:-9 b:uber_0:24
b:uberweisungsbetrag_eur:-18 b:uf_0:-13 b:um_centimo:8 b:uma_vez:9 b:un_acompte:-11 b:un_avoir:8 b:una_parte:-16
b:und_am:-13 b:und_das:8 b:until_then:11 b:until_your:-8 b:usd_0:-16 b:uw_creditnota:8 b:uw_rekening:16
b:valeur_00:-11 b:valoir_sur:9 b:valor_00:-23 b:valor_0:20 b:valor_de:22 b:valor_nao:-8 b:valutadatum_00:12
b:van_0000:13 b:van_0:9 b:ve_le:-15 b:vem_eu:-14 b:vendor_00000:-9 b:vendredi_0:9 b:venerdi_00:-17 b:venho_por:10
b:verrekend_met:11 b:vi_prego:15 b:via_da:8 b:via_pix:10 b:vieram_com:18 b:vire_000:-14 b:virement_du:-15
b:virement_est:8 b:voces_estao:10 b:voces_no:9 b:vom_00:20 b:vom_0:-13 b:von_0:-12 b:von_den:10 b:von_der:-10
b:voor_een:-9 b:vorige_maand:13 b:vorige_week:-13 b:vossa_nota:21 b:vostra_nota:8 b:votre_avoir:12 b:votre_banque:10
b:votre_disposition:8 b:votre_message:-26 b:votre_relance:10 b:votre_societe:-8 b:vou_pagar:-8 b:vous_avez:10
b:vous_fais:-9 b:voy_pagar:13 b:vuestro_abono:15 b:war_nicht:16 b:war_nie:-11 b:was_paid:17 b:we_are:-16 b:we_do:8
b:we_kunnen:-14 b:we_op:10 b:we_paid:-15 b:we_were:10 b:wednesday_0:-9 b:week_donderdag:-10 b:weeks_ago:15
b:wertstellung_00:-14 b:what_was:9 b:which_we:-10 b:wie_folgt:13 b:wie_immer:-10 b:wij_gaan:-10 b:wij_zijn:-15
b:will_be:-16 b:will_do:20 b:will_get:25 b:will_not:11 b:wir_nicht:-20 b:with_him:12 b:with_the:-10 b:woensdag_op:9
b:wordt_niet:9 b:wurde_am:-9 b:wurde_maschinell:11 b:ya_esta:12 b:ya_se:23 b:ya_te:9 b:you_have:-12 b:you_in:10
b:you_owe:9 b:you_want:-10 b:you_will:14 b:your_account:-12 b:your_credit:35 b:your_driver:17 b:your_invoice:-9
b:your_ref:-9 b:zahlung_am:8 b:zahlung_angewiesen:10 b:zahlungsunfahig_und:8 b:zegt_dat:-11 b:ziehen_wir:-16
b:zijn_00:14 b:zit_er:-8 b:zum_00:-10 b:zum_rest:-14 c:<a>:-44 c:<aa:-12 c:<aan>:-11 c:<abon:10 c:<abs:-13 c:<aca:15
c:<acab:17 c:<acc:-14 c:<accr:-9 c:<ach:13 c:<aco:-9 c:<act:-9 c:<af:13 c:<aft:10 c:<ag:10 c:<aga:18 c:<agai:18
c:<age:10 c:<agen:10 c:<agg:-11 c:<ago:-10 c:<ago>:11 c:<agor:-11 c:<agos:-10 c:<ai:-14 c:<ai>:-12 c:<an>:-12
c:<anb:14 c:<anbe:13 c:<ane:11 c:<anex:10 c:<anh:11 c:<anha:11 c:<ano:-12 c:<ant:-11 c:<ante:-9 c:<ao:15 c:<ao>:15
c:<ap:-32 c:<ap>:12 c:<app:-15 c:<apr:-18 c:<apre:-12 c:<are:-14 c:<are>:-15 c:<as:-11 c:<ass:-18 c:<assi:-17
c:<asu:10 c:<atta:16 c:<auc:13 c:<auch:10 c:<aug:-12 c:<augu:-12 c:<aus:9 c:<aus>:9 c:<auto:-17 c:<av:16 c:<av>:16
c:<avet:-9 c:<aye:13 c:<ayer:14 c:<bac:-10 c:<ban:21 c:<banc:14 c:<be:-28 c:<be>:-19 c:<bel:-16 c:<ben:-16 c:<bet:14
c:<beta:14 c:<bi:14 c:<bij:11 c:<bijg:10 c:<bis>:-10 c:<bom:-13 c:<bom>:-13 c:<bon:17 c:<bon>:13 c:<bor:-9 c:<br:-14
c:<bri:-10 c:<c>:47 c:<ca:-25 c:<cai:-14 c:<cam:14 c:<camb:13 c:<can:-15 c:<car:9 c:<cen:9 c:<cent:11 c:<ch:35
c:<che:34 c:<chec:19 c:<chei:11 c:<cheq:16 c:<ci:-19 c:<cic:-9 c:<cn:12 c:<cn>:10 c:<co>:-10 c:<como:-12 c:<con>:12
c:<cont:-10 c:<cov:9 c:<cove:9 c:<cre:9 c:<cred:12 c:<cu:-17 c:<cua:-13 c:<cuan:-10 c:<cue:9 c:<d>:16 c:<da:-22
c:<da>:-9 c:<de>:-18 c:<dec:-14 c:<dej:9 c:<del:-10 c:<del>:-10 c:<der:15 c:<dern:10 c:<des:13 c:<desd:21 c:<dess:11
c:<deta:9 c:<devo:-9 c:<dic:11 c:<dice:19 c:<dis:14 c:<disc:12 c:<do:24 c:<dob:16 c:<doi:-11 c:<don:16 c:<done:14
c:<donn:11 c:<dop:-9 c:<dr:19 c:<du:-24 c:<du>:-10 c:<e>:23 c:<ecr:11 c:<efe:9 c:<ei:-11 c:<eig:11 c:<ein:-21
c:<el:16 c:<el>:16 c:<em:18 c:<em>:21 c:<emp:-9 c:<ent:-15 c:<entr:-14 c:<ese:12 c:<eseg:11 c:<espe:-9 c:<est:-14
c:<et>:-21 c:<ete:10 c:<ete>:10 c:<eu>:-10 c:<eur:10 c:<f>:14 c:<fa>:10 c:<fac:-16 c:<facc:-14 c:<fait:16 c:<fal:-9
c:<fat:15 c:<fatt:15 c:<fatu:-12 c:<fe:-9 c:<fec:-9 c:<fech:-9 c:<fi:-17 c:<fij:13 c:<fin:-11 c:<find:11 c:<fino:-11
c:<firm:-12 c:<firs:9 c:<foi:-12 c:<fol:10 c:<folg:10 c:<fon:9 c:<font:10 c:<for:-15 c:<for>:-12 c:<fra:11
c:<frau:10 c:<fu:-37 c:<fur:-11 c:<g>:17 c:<ge:-23 c:<ged:12 c:<geda:13 c:<gee:-11 c:<geen:-9 c:<geg:-10 c:<gege:-9
c:<geo:12 c:<geom:12 c:<gi:-9 c:<gir:-13 c:<gis:17 c:<gist:17 c:<go>:11 c:<gs:9 c:<gu:23 c:<h>:9 c:<ha:23 c:<ha>:-13
c:<hab>:14 c:<had:10 c:<hago:-10 c:<hal:30 c:<half:15 c:<heb:19 c:<heb>:18 c:<her:10 c:<here:10 c:<het:-14
c:<het>:-12 c:<heu:-9 c:<hi:28 c:<hie:25 c:<hier:25 c:<hl:10 c:<hl>:10 c:<ho:11 c:<hoy:9 c:<hoy>:9 c:<hu:-26
c:<hui:-14 c:<hum:-11 c:<i>:-14 c:<ie:21 c:<ier:21 c:<ieri:17 c:<igu:10 c:<igua:10 c:<ik:-13 c:<ik>:-13 c:<im:-10
c:<ins:18 c:<inst:15 c:<int:-14 c:<inv>:15 c:<is:-11 c:<is>:-11 c:<ja:13 c:<ja>:9 c:<je:-14 c:<je>:-21 c:<jer:12
c:<jo:41 c:<jo>:17 c:<joi:20 c:<join:16 c:<jon:9 c:<jou:13 c:<jus:14 c:<just:19 c:<k>:21 c:<kar:11 c:<ken:10
c:<ki:10 c:<kom:9 c:<komm:13 c:<kont:14 c:<kor:-15 c:<kort:-12 c:<ku:-18 c:<kun:-10 c:<kw:9 c:<l>:33 c:<la:18
c:<la>:-24 c:<lang:10 c:<las:19 c:<last:17 c:<lat:9 c:<laur:13 c:<le:18 c:<li:-26 c:<lib:-13 c:<libe:-16 c:<lief:-13
c:<liv:-10 c:<livr:-9 c:<ll:-9 c:<lo:-13 c:<lo>:-12 c:<lu:-22 c:<lu>:-9 c:<m>:14 c:<ma:9 c:<maa:10 c:<mac:-10
c:<mach:-9 c:<mal:9 c:<mal>:10 c:<mat:15 c:<mati:13 c:<may:-10 c:<md:12 c:<mei:-11 c:<mens:-9 c:<mes:10 c:<met>:10
c:<meu:-11 c:<meu>:-11 c:<mi:29 c:<mic:-11 c:<mich:-9 c:<mil:30 c:<mill:16 c:<mir:20 c:<mire:14 c:<mit>:15 c:<mob:10
c:<mobi:10 c:<mod:-9 c:<mor:12 c:<my:-9 c:<my>:-9 c:<n>:-13 c:<na:9 c:<nao:9 c:<nao>:9 c:<ne:-13 c:<nel:-14
c:<nell:-11 c:<nes:-14 c:<nf:-14 c:<nf>:-14 c:<nie>:-10 c:<nix:-10 c:<nix>:-10 c:<nos>:-13 c:<nost:9 c:<nov:10
c:<nov>:12 c:<now:20 c:<now>:19 c:<nue:-10 c:<o>:-43 c:<oc:-9 c:<og:15 c:<ogg:16 c:<oggi:14 c:<oi:-15 c:<ok:-10
c:<ok>:-13 c:<om:-11 c:<ont:9 c:<onte:16 c:<ope:14 c:<or:17 c:<ora:24 c:<ora>:24 c:<ot:9 c:<pa:17 c:<pag:21
c:<paga:13 c:<pagu:14 c:<paid:13 c:<para:-14 c:<paro:9 c:<pay:17 c:<pay>:-9 c:<paye:19 c:<paym:10 c:<pd:10 c:<pd>:9
c:<pe:-11 c:<per:-13 c:<pi:21 c:<pix:13 c:<pix>:13 c:<pl:11 c:<pos:22 c:<post:13 c:<pr:9 c:<preg:10 c:<preu:9
c:<pri:15 c:<prin:16 c:<pro:-18 c:<pron:11 c:<prox:-12 c:<pu:19 c:<pul:10 c:<put:16 c:<put>:17 c:<qu:-15 c:<que:-11
c:<qued:11 c:<r>:-27 c:<ra:11 c:<rab:11 c:<ree:11 c:<ref:9 c:<reg:-10 c:<regi:-17 c:<regu:9 c:<rf:9 c:<rm:-10
c:<ron:12 c:<s>:48 c:<sa:27 c:<sal:13 c:<sam:21 c:<same:16 c:<sc:15 c:<sch:21 c:<sche:10 c:<se>:12 c:<set>:-10
c:<sha:12 c:<si:-23 c:<si>:-9 c:<sind:10 c:<so:-30 c:<soi:-10 c:<sp:15 c:<spa:10 c:<spar:10 c:<spe:15 c:<staa:9
c:<stam:14 c:<ste>:-12 c:<sto:11 c:<su:9 c:<suc:9 c:<suit:10 c:<sur>:9 c:<sw:24 c:<swi:16 c:<swif:16 c:<sy:-12
c:<sys:-11 c:<syst:-11 c:<t>:15 c:<ta:-19 c:<tard:-10 c:<tc:14 c:<tc>:14 c:<te:-16 c:<teg:12 c:<tege:10 c:<tei:11
c:<teil:9 c:<tel:-9 c:<ten:-10 c:<tene:9 c:<teng:-9 c:<ter:-18 c:<th:-12 c:<tha:-15 c:<the:-13 c:<this:10 c:<thr:16
c:<ti:-17 c:<tk:-9 c:<tk>:-9 c:<tm:-9 c:<to:-10 c:<to>:-11 c:<toda:13 c:<tou:-9 c:<tr:23 c:<tra:23 c:<trac:12
c:<tu:11 c:<tu>:10 c:<tud:9 c:<tudo:9 c:<uf:-10 c:<um:-12 c:<un:-16 c:<una:-16 c:<una>:-13 c:<up:-14 c:<up>:-12
c:<us:-10 c:<valo:22 c:<ve:13 c:<ve>:-11 c:<ven:19 c:<ver:11 c:<vere:-9 c:<vero:9 c:<verr:17 c:<vers:13 c:<vi:20
c:<vie:10 c:<vier:12 c:<vir:15 c:<vire:21 c:<vo:21 c:<vol:14 c:<vos>:-10 c:<vou:-9 c:<wal:-12 c:<wegg:14 c:<wei:9
c:<went:12 c:<when:9 c:<wie>:11 c:<wij:-10 c:<wij>:-13 c:<win:9 c:<wir:-10 c:<woe:10 c:<woen:10 c:<ws:11 c:<y>:-35
c:<ya:27 c:<ya>:26 c:<ye:15 c:<yes:11 c:<yest:9 c:<ze:12 c:<zel:9 c:<zen:10 c:<zi:-9 c:<zu:-13 c:<zum:-9 c:<zum>:-9
c:aald>:14 c:aam:15 c:aam>:15 c:aan:30 c:aan>:16 c:aand:11 c:aand>:11 c:ab>:16 c:aba:15 c:abb:13 c:abbi:9 c:abe:21
c:abei:10 c:abei>:11 c:aben:11 c:abi:-17 c:abile:-12 c:abl:-12 c:abo:12 c:abr:-9 c:abs:-15 c:acab:17 c:acao:-14
c:acao>:-14 c:acc:-28 c:acci:-13 c:accr:-9 c:accre:-9 c:ache:10 c:ached:22 c:acio:10 c:acion:11 c:ack:-16 c:ack>:-12
c:ada:28 c:adas:10 c:adas>:10 c:adi:-10 c:adj:11 c:adjun:12 c:ado:-10 c:ador:10 c:ados:-11 c:ados>:-11 c:ae>:11
c:aft:11 c:afte:11 c:aga:35 c:agad:12 c:agada:13 c:agai:22 c:again:18 c:agame:-9 c:agar:-12 c:agat:17 c:age>:-17
c:agen:13 c:agl:11 c:agli:11 c:ago:-26 c:agor:-11 c:agora:-11 c:agos:-14 c:agost:-10 c:agre:-9 c:agree:-9 c:agu:13
c:ague:20 c:aguei:15 c:ah>:-11 c:ahlb:10 c:ahlbe:10 c:ahr:-10 c:ahre:-10 c:ai>:-22 c:ail:-18 c:air:-10 c:ait:27
c:ait>:18 c:ald:21 c:ald>:23 c:aldo:-10 c:aldo>:-9 c:ale:-16 c:alen:-13 c:ales:12 c:ales>:12 c:alet:-13 c:alett:-15
c:alf:14 c:ali:23 c:alin:11 c:all:-16 c:all>:-11 c:alla:-16 c:alle:14 c:alo:19 c:alor:16 c:alor>:21 c:alt:17
c:alt>:11 c:alut:10 c:am>:22 c:ambi:13 c:ambia:10 c:ame:15 c:ame>:13 c:amed:10 c:amedi:10 c:ami:-14 c:amin:-9
c:amo:-15 c:amo>:-16 c:amp:17 c:anb:14 c:anbe:13 c:anbei:13 c:anc:28 c:anca:21 c:anca>:19 c:anch:9 c:anche:10
c:and:12 c:and>:-10 c:ande:23 c:ander:9 c:andi:13 c:ane:9 c:ane>:13 c:anex:10 c:anexo:12 c:anf:10 c:ang:15 c:ang>:14
c:anhan:11 c:ani>:-10 c:ank>:9 c:ano:-10 c:ans>:-12 c:ansf:10 c:ant:-23 c:ante:-15 c:anz:-19 c:ap>:12 c:apa:-9
c:app:-19 c:app>:-9 c:apr:-17 c:apre:-13 c:apres:-15 c:ar>:17 c:ara:-10 c:ara>:-15 c:arad:-10 c:aram:9 c:aram>:9
c:ard:11 c:ard>:15 c:ared:9 c:ared>:9 c:arged:-10 c:arka:9 c:arkas:9 c:arn:9 c:arne:9 c:aro:15 c:aron:18 c:aron>:18
c:art:-20 c:art>:-15 c:artir:-9 c:artit:11 c:asc:9 c:asch:9 c:ass>:16 c:assi:-19 c:ast>:9 c:ata:13 c:ata>:32
c:ate>:12 c:ater:-9 c:ates>:-11 c:ath:11 c:atic:-9 c:atica:-14 c:atin:13 c:atin>:9 c:atio:9 c:ation:9 c:atis:-10
c:ativ:11 c:ato>:9 c:att:26 c:atta:16 c:attac:16 c:atto:21 c:atto>:18 c:atu:-29 c:atum:-10 c:atum>:-10 c:atur:-9
c:atura:-11 c:au>:14 c:auc:12 c:auch:9 c:auch>:10 c:aug:-9 c:augu:-12 c:augus:-11 c:aup:9 c:aur:17 c:aure:13
c:aurez:13 c:ausg:9 c:auto:-18 c:autom:-10 c:av>:16 c:avet:-9 c:avete:-9 c:avi:17 c:avin:11 c:aving:11 c:aye:35
c:aye>:12 c:ayee:10 c:ayee>:11 c:ayer:14 c:ayer>:14 c:aym:10 c:ayme:10 c:aymen:10 c:ays:-10 c:ays>:-10 c:azi:-16
c:azio:-11 c:azion:-10 c:ba>:-10 c:bac:-9 c:bak:11 c:ban:24 c:banc:15 c:banca:20 c:bank:10 c:bart>:-9 c:bat:10
c:bbi:14 c:bbin:9 c:be>:-19 c:bei:20 c:bei>:25 c:bel:10 c:bele:18 c:beleg:18 c:benef:-9 c:ber:-12 c:bera:-13
c:beta:13 c:betaa:11 c:betra:-13 c:bi>:10 c:bia:12 c:bij:17 c:bij>:9 c:bijg:10 c:bile:-13 c:bile>:-11 c:bili:13
c:bin:-10 c:bis:-10 c:bis>:-11 c:bito>:9 c:ble:-13 c:bom:-13 c:bom>:-13 c:bon:24 c:bon>:13 c:bor:-11 c:bot:9
c:brad:12 c:brado:9 c:bran:-9 c:bre:-16 c:bret:-9 c:bri:-18 c:brid:-10 c:bridg:-10 c:bro:15 c:bro>:18 c:cab:15
c:cabe:10 c:caci:-9 c:cad:-12 c:cada:-12 c:cada>:-11 c:cai:-14 c:cam:10 c:camb:13 c:cambi:13 c:came:-9 c:can:-11
c:cante:9 c:car:26 c:car>:9 c:cati:-9 c:cci:-18 c:ccio:-11 c:ccr:-9 c:ccre:-9 c:ccred:-9 c:ce>:13 c:cela:10
c:cell:-9 c:cep:-16 c:cept:-12 c:ch>:-17 c:chau:15 c:che:36 c:che>:-9 c:chec:29 c:check:29 c:ched:18 c:ched>:20
c:chei:9 c:chen:-12 c:chen>:-9 c:cheq:15 c:chequ:11 c:chi:9 c:chius:9 c:chl:-12 c:cho:10 c:cht:-20 c:cht>:-13
c:chte:-14 c:chte>:-9 c:ci>:15 c:cia:-9 c:cia>:12 c:ciam:-10 c:ciamo:-10 c:cic:-9 c:cie:-18 c:cier:-10 c:ciet:-10
c:ciete:-10 c:cil:-9 c:cio>:-11 c:cke:-16 c:cken>:-10 c:cks:16 c:cks>:20 c:cn>:10 c:co>:-9 c:com:-9 c:como:-12
c:como>:-12 c:compe:14 c:compt:-10 c:con:13 c:con>:12 c:concu:11 c:conta:-13 c:conto:9 c:copie:9 c:cor:-15 c:cord:-9
c:cos:10 c:cos>:9 c:cov:9 c:cove:9 c:cover:9 c:ct>:-11 c:cti:-9 c:cua:-13 c:cuan:-10 c:cue:9 c:cuen:10 c:cuent:9
c:cui:-9 c:cul:-12 c:culp:-9 c:cur:10 c:curs:11 c:cut:14 c:cuti:16 c:daa:28 c:daan:19 c:daan>:19 c:dam:11 c:dame:11
c:das:17 c:das>:15 c:dat:-21 c:datu:-10 c:datum:-10 c:day:10 c:deb:-11 c:dec:-12 c:ded:-9 c:ded>:-9 c:dedo:12
c:dedui:-10 c:dej:9 c:del:-16 c:del>:-12 c:den>:21 c:depoi:-9 c:der:16 c:der>:14 c:dere:-20 c:dere>:-13 c:dern:19
c:derni:10 c:des:15 c:desd:20 c:desde:21 c:dess:17 c:det:11 c:deta:9 c:detal:10 c:devi:10 c:devo:-9 c:dge>:-10
c:di>:10 c:dia:12 c:dic:13 c:dice:20 c:dice>:18 c:die:-18 c:dig:-20 c:din:9 c:dira:-9 c:disc:11 c:dite:-11 c:ditn:9
c:ditno:9 c:djun:12 c:djunt:12 c:do>:-24 c:dob:16 c:doi:-10 c:don:11 c:done:13 c:done>:14 c:donn:9 c:dop:-9 c:dor:12
c:dore:11 c:dores:11 c:dos:-12 c:dot:14 c:dott:14 c:dr>:13 c:dra:9 c:dra>:10 c:dre:10 c:du>:-9 c:dua:-10 c:dui:-11
c:duit:-10 c:duit>:-9 c:dy>:-9 c:eare:9 c:eared:9 c:eb>:19 c:ec>:13 c:ece>:9 c:ech:-15 c:eci:-16 c:eck:31 c:eck>:11
c:ecks:20 c:eco:12 c:ect:-9 c:ecu:21 c:ecut:11 c:ed>:-14 c:eda:20 c:edaa:13 c:edaan:13 c:eder:-9 c:edi:27 c:edia:10
c:edia>:9 c:edite:-10 c:editn:9 c:edo:31 c:edo>:11 c:edor:12 c:edu:-12 c:edui:-10 c:eduit:-10 c:ee>:35 c:eed>:-10
c:eef:-15 c:eef>:-9 c:eek>:-13 c:eeks:10 c:eeks>:10 c:een:-11 c:een>:-16 c:eep:14 c:efera:-12 c:efi:-13 c:efic:-9
c:efici:-9 c:eg>:21 c:egar:10 c:egara:9 c:egate:-10 c:ege:-12 c:egen:-9 c:egge:13 c:egi:-17 c:egle>:-9 c:eglee:10
c:egu:16 c:egui:12 c:eguit:13 c:egul:10 c:ehe:-10 c:ehen>:-9 c:ei>:32 c:eig:13 c:eil:11 c:ein:-46 c:ein>:-10
c:eine:-10 c:eine>:-15 c:eing:-15 c:eis:-13 c:eit:9 c:eja:11 c:eja>:10 c:eke:9 c:eks:11 c:eks>:12 c:ela:-9
c:ela>:-10 c:elan:-10 c:eleg:14 c:eleg>:16 c:elf:11 c:ell:14 c:ella:16 c:ella>:21 c:elle>:-16 c:ellen:16 c:elo:13
c:elo>:10 c:ema:-9 c:emai:-12 c:email:-12 c:emb:12 c:emen:-9 c:ement:-9 c:emis:9 c:emos:-9 c:emos>:-9 c:emp:-19
c:en>:-22 c:ena:12 c:enav:9 c:encer:9 c:enci:-14 c:end>:15 c:ende:-9 c:endo:-10 c:endr:12 c:enef:-9 c:enefi:-9
c:enen:-11 c:enen>:-10 c:energ:9 c:eng:-11 c:enga:-11 c:enn:-9 c:enn>:-11 c:ens:14 c:ensd:10 c:ensda:10 c:ent:-23
c:ent>:20 c:enta:-12 c:entar:-9 c:ente:-15 c:ente>:-30 c:entes:14 c:entr:-10 c:entra:-10 c:enu:9 c:envi:11
c:envio:10 c:eom:12 c:eom>:12 c:epi:12 c:epoi:-9 c:epois:-9 c:ept>:10 c:equ:14 c:eque:13 c:eque>:9 c:era:-18
c:era>:-14 c:eran:-15 c:erant:-12 c:erd:-10 c:erdag:-10 c:erday:9 c:ere>:-13 c:erech:-10 c:eren:16 c:erg:18 c:eri:40
c:eri>:31 c:erid:14 c:erida:9 c:erio:-9 c:erk:-14 c:erm:-15 c:ern:21 c:erne:12 c:ernie:10 c:erre:11 c:errec:10
c:erse:17 c:ersta:10 c:ert>:12 c:erw:9 c:erweg:15 c:ery>:-9 c:erze:-9 c:es>:12 c:esa:-12 c:esa>:-9 c:esd:30
c:esde:23 c:esde>:21 c:ese:36 c:ese>:10 c:eseg:11 c:esegu:11 c:esen>:12 c:esi:-9 c:esp:-20 c:espe:-12 c:ess:-13
c:essa:-19 c:est:-10 c:est>:-16 c:estan:-10 c:este:10 c:estel:-10 c:ester:17 c:estr:9 c:estra:-9 c:estre:15
c:et>:-20 c:eta:17 c:etaa:11 c:etaal:11 c:etall:11 c:ete>:-9 c:eto>:-11 c:etr:-15 c:etra:-12 c:etrag:-11 c:ett:-19
c:etta:-9 c:etta>:-14 c:etten:-12 c:etto:-12 c:etto>:-10 c:ettr:9 c:euv:12 c:euve:11 c:euve>:11 c:ev>:-9 c:eval:10
c:ever:-11 c:evi:13 c:evis:11 c:evoe:9 c:evuta:10 c:ew>:9 c:ewi:9 c:exo:11 c:exo>:12 c:ez>:35 c:eza:-15 c:fac:-9
c:facc:-13 c:facci:-13 c:fact:9 c:fai:9 c:fait:16 c:fait>:14 c:fal:-10 c:fat:12 c:fatt:15 c:fatto:18 c:fatu:-13
c:fatur:-13 c:fc>:13 c:fech:-10 c:fer>:-9 c:fera:-14 c:feran:-12 c:fere:9 c:feren:12 c:ferid:11 c:ffe:14 c:ffen:9
c:ffi:-10 c:ffic:-9 c:fica:20 c:fican:11 c:ficar:9 c:ficat:10 c:fici:-16 c:ficia:-9 c:fij:13 c:fin:-12 c:find:13
c:fino:-11 c:fino>:-11 c:firs:9 c:first:9 c:foi:-12 c:font:10 c:for:-14 c:for>:-10 c:frau:10 c:frau>:10 c:fte:15
c:fte>:9 c:fue:-9 c:fun:-9 c:gai:18 c:gain:18 c:gain>:10 c:game:-9 c:gamen:-9 c:gar:-11 c:gar>:-15 c:gate:-10
c:gato:9 c:gato>:9 c:gd>:-11 c:ge>:-38 c:ged>:-14 c:geda:13 c:gedaa:13 c:gee:-20 c:geen:-9 c:geen>:-9 c:geh:-9
c:gend:-10 c:gent:11 c:geo:12 c:geom:12 c:geom>:12 c:ger:-9 c:ges:16 c:gesp:-10 c:gespr:-9 c:gest:23 c:gestr:17
c:gev:10 c:gevo:9 c:gevoe:9 c:gge:13 c:gges:10 c:ggest:10 c:ggi:14 c:ggi>:14 c:gi>:15 c:gia:-13 c:gie:-9 c:gio:-10
c:gis:13 c:giste:16 c:glee:10 c:glees:9 c:gor:-11 c:gora:-11 c:gora>:-11 c:gos:-14 c:gost:-9 c:gosto:-10 c:grad:10
c:gre:-23 c:gree:-9 c:greg:-10 c:gri:10 c:gs>:14 c:gse:-9 c:gt>:-10 c:gua:13 c:gual:10 c:gual>:10 c:gue:27 c:guei:19
c:guei>:20 c:gui:15 c:guit:13 c:guito:13 c:gul:9 c:gus:-12 c:gust:-12 c:gust>:-9 c:ha>:-19 c:hab>:14 c:hago:-10
c:hago>:-10 c:hal:28 c:half:15 c:half>:9 c:halt:16 c:halt>:11 c:hang:14 c:hang>:11 c:hara:9 c:hat>:-11 c:hau:18
c:he>:-15 c:heb:16 c:heb>:18 c:hec:33 c:heck:29 c:hed:18 c:hed>:20 c:hei:14 c:hem:-14 c:hen>:-9 c:heq:14 c:hequ:11
c:heque:11 c:het:-10 c:het>:-12 c:hie:20 c:hier:22 c:hier>:21 c:hing:9 c:his>:10 c:hius:9 c:hlag>:-12 c:hlb:10
c:hlbe:10 c:hnu:-9 c:hnun:-9 c:hnung:-9 c:hoy:9 c:hoy>:9 c:ht>:-13 c:hte:-15 c:hte>:-9 c:hui:-15 c:hum:-9 c:hwe:10
c:iam:-21 c:iamo:-22 c:iamo>:-16 c:ian:9 c:iar>:9 c:iata:14 c:iata>:14 c:ibe:-10 c:iber:-16 c:ibera:-10 c:ibi:10
c:ic>:-12 c:ica>:-23 c:icada:-9 c:ican:12 c:icant:10 c:icho>:9 c:ici:-20 c:icia:-12 c:ico:-9 c:ico>:-11 c:ida:11
c:idam:12 c:idas:10 c:idas>:10 c:ident:10 c:idg:-10 c:idge:-10 c:idge>:-10 c:ie>:-29 c:ief:-12 c:iefe:-11
c:iefer:-11 c:ieh:-12 c:iehe:-12 c:iehen:-9 c:iep:10 c:ier:29 c:ier>:13 c:iera:11 c:iere:-9 c:ieri:18 c:ieri>:19
c:iese:12 c:iesen:13 c:iete:-12 c:iete>:-12 c:ifi:20 c:ific:10 c:ifica:14 c:ifie:12 c:ift:11 c:ift>:13 c:iga:-10
c:ige>:-9 c:igen:12 c:igen>:9 c:ign:-12 c:igo:-11 c:igo>:-10 c:igu:22 c:igua:16 c:igual:10 c:ijf:-9 c:ijn:-11
c:ik>:-11 c:ili>:15 c:ill:13 c:imm:-11 c:imme:-9 c:imp:-9 c:inan:10 c:inat:-17 c:inci:9 c:ind:9 c:ind>:14 c:inha:-9
c:ini:-9 c:inma:-9 c:ino:-9 c:ino>:-11 c:ins:20 c:inst:21 c:insta:16 c:int:13 c:int>:11 c:inte>:10 c:inv>:15
c:io>:-11 c:ior:-11 c:ip>:11 c:ir>:-9 c:ira:-20 c:irai:-11 c:irai>:-11 c:ird:-9 c:ird>:-9 c:ire:30 c:irel:13
c:irem:14 c:ireme:13 c:iro:-21 c:iro>:-21 c:irs:11 c:irst:10 c:irst>:9 c:isc:-13 c:isch:-20 c:isch>:-13 c:iscu:9
c:ise:-15 c:isi:10 c:iss:-9 c:ist:14 c:iste:17 c:ister:14 c:istr:-10 c:itada:14 c:itado:-11 c:ite:14 c:ite>:30
c:iti:9 c:itida:10 c:itn:9 c:itno:9 c:itnot:9 c:ito>:19 c:itor:-10 c:itten:12 c:ity:-9 c:ity>:-9 c:ivers:-12
c:ivo:11 c:ivr:-10 c:ja>:17 c:jan>:9 c:jer:15 c:jo>:19 c:joi:20 c:join:16 c:joint:14 c:jon:9 c:jour:-11 c:junt:13
c:junto:10 c:jus:14 c:just:20 c:just>:15 c:kar:11 c:kas:9 c:ke>:-13 c:ked:-11 c:ked>:-11 c:ken>:-13 c:kin:10
c:king:9 c:king>:12 c:kla:-11 c:komm:9 c:kor:-14 c:kort:-9 c:korti:-11 c:ks>:25 c:laa:-13 c:lad:10 c:lad>:9
c:lag>:-11 c:lah:-9 c:lan:-15 c:land:-11 c:lang:11 c:las:18 c:last:14 c:last>:13 c:lauf:-9 c:laur:13 c:lbe:14
c:ld>:20 c:lde:-12 c:ldo:-12 c:ldo>:-9 c:le>:-16 c:lea:13 c:leare:9 c:lect:-9 c:led>:-9 c:lee:13 c:lees:10
c:lees>:10 c:leg:19 c:leg>:14 c:lei:-9 c:ler:-21 c:ler>:-16 c:let>:-10 c:lete:14 c:lete>:13 c:lette:-10 c:lev:-11
c:lf>:16 c:li>:12 c:lib:-13 c:libe:-16 c:liber:-16 c:lic:-10 c:lie:-14 c:lie>:-14 c:lief:-13 c:liefe:-11 c:lis:10
c:list:14 c:lit:12 c:lito:11 c:lito>:11 c:liv:-15 c:livr:-10 c:lla>:25 c:lle:9 c:lled:-9 c:lled>:-11 c:llega:9
c:llen:17 c:lli:-16 c:llie:-9 c:llie>:-9 c:llon:10 c:lls:10 c:lor:16 c:lor>:22 c:los:-18 c:los>:-12 c:lot:15
c:lt>:15 c:ltar:11 c:ltar>:12 c:lter:-10 c:lu>:-13 c:lun:-12 c:lungs:-10 c:lus:-20 c:luss:-10 c:lut:9 c:lve:-11
c:ma>:-23 c:maa:19 c:macht:9 c:mada:10 c:mada>:12 c:mail:-11 c:marc:9 c:mat:28 c:mati:12 c:matin:13 c:matio:9
c:may:-10 c:mbe:-17 c:mbia:9 c:mc>:-10 c:me>:9 c:med:19 c:medi:21 c:medi>:10 c:media:10 c:meld:-9 c:men:-16
c:mens:-9 c:ment>:15 c:mento:-13 c:mer:12 c:mesa:9 c:mess:-13 c:messa:-9 c:met>:9 c:meu:-10 c:meu>:-11 c:mic:-14
c:mich:-9 c:mich>:-9 c:mie:-13 c:mient:-9 c:mil:31 c:mill:17 c:min:-20 c:mir:22 c:mire:14 c:mis>:9 c:mit>:11
c:mita:-11 c:mitt:-9 c:mo>:-35 c:mob:10 c:mobi:10 c:mobil:10 c:moi:9 c:mor:11 c:mos:11 c:mos>:9 c:mp>:13 c:mpen:13
c:mpens:15 c:mpl:-12 c:mpr:-10 c:mpre:-11 c:mprov:10 c:mpt:-11 c:mpte:-10 c:mpte>:-9 c:my>:-9 c:na>:-9 c:nab:11
c:nad:-23 c:nada:-12 c:nada>:-11 c:nal:10 c:nan:17 c:nant:10 c:nao:9 c:nao>:9 c:nbe:11 c:nbei:13 c:nbei>:13 c:nca:21
c:nca>:25 c:nce:-18 c:nce>:-16 c:ncela:11 c:nche:10 c:nche>:9 c:nci:-9 c:ncu:13 c:ncur:11 c:ncurs:11 c:nd>:12
c:nde:11 c:ndern:10 c:ndig:-10 c:ndo:-16 c:ndo>:-10 c:ndr:9 c:ndre:9 c:ne>:20 c:nec:11 c:nece:9 c:nef:-9 c:nefi:-9
c:nefic:-9 c:nen:-17 c:nen>:-15 c:ner:14 c:ners:10 c:nes:-13 c:ness:-9 c:nex:15 c:nexo:12 c:nexo>:12 c:nf>:-14
c:nga:-12 c:nge:-9 c:nger:-14 c:nger>:-11 c:ngse:-9 c:nha>:-11 c:nhan:11 c:nhang:11 c:ni>:-21 c:nica:11 c:nicam:12
c:nico:-9 c:nico>:-9 c:nid:9 c:nie:14 c:nier:14 c:nier>:10 c:nin:11 c:nio:-10 c:nite:10 c:nite>:12 c:niv:-11
c:nive:-10 c:nix:-10 c:nix>:-10 c:nma:-9 c:no>:-22 c:non:-9 c:nor:-15 c:nost:9 c:nostr:9 c:nota>:13 c:nov:9
c:nov>:12 c:now:17 c:now>:17 c:ns>:-14 c:nsd:9 c:nsda:9 c:nsdag:9 c:nsf:10 c:nsi:-12 c:nst:25 c:nst>:14 c:nsta:12
c:nstan:22 c:nstr:-9 c:nt>:16 c:nta:-17 c:ntag:10 c:ntag>:12 c:ntar:-9 c:nte>:-15 c:ntem:15 c:ntem>:17 c:nter:9
c:nter>:10 c:ntere:9 c:nto:22 c:nto>:17 c:ntr:-11 c:ntra:-13 c:ntro:10 c:nts:-10 c:nts>:-9 c:nul:9 c:nung>:-18
c:nv>:14 c:nvi:11 c:nvio:10 c:nvio>:11 c:nvo:-14 c:nvoi:-10 c:ny>:-12 c:nze:-18 c:nzi:12 c:obi:10 c:obil:10
c:obili:9 c:obr:14 c:obrad:14 c:obro:10 c:obro>:9 c:oces>:10 c:och:-10 c:ocia:15 c:ocia>:14 c:ocie:-9 c:ociet:-10
c:oda:14 c:oday:17 c:oday>:10 c:odi:-9 c:oel:-10 c:oens:10 c:oensd:10 c:oes>:9 c:off:10 c:ogg:15 c:oggi:14
c:oggi>:14 c:oi>:-17 c:oin:16 c:oint:18 c:oint>:10 c:ointe:9 c:oir:-9 c:oire>:-9 c:ois:-9 c:ois>:-13 c:oje:9
c:ok>:-15 c:oli:-17 c:olk:9 c:olv:-9 c:omate:11 c:omati:-17 c:omb:-22 c:ombr:-15 c:ombre:-15 c:omi:-11 c:omo>:-11
c:ompe:12 c:ompen:13 c:ompt:-10 c:ompte:-10 c:on>:19 c:ona:13 c:onc:-10 c:once:-9 c:oncu:11 c:oncur:11 c:ond:12
c:onn:18 c:onne:11 c:onner:12 c:ono:-9 c:ons>:-11 c:onst:10 c:ont:29 c:onta:-11 c:ontag:9 c:onte:22 c:ontem:17
c:onto:23 c:onto>:10 c:ope:22 c:ope>:13 c:oper:9 c:opera:15 c:oport:9 c:opp:-12 c:ora:16 c:ora>:17 c:ord:-14
c:orde:-14 c:order:-10 c:ore:-21 c:ore>:-21 c:ores:16 c:ores>:15 c:ori:-21 c:orl:-9 c:orte:10 c:orte>:10 c:orti:-11
c:ortin:-9 c:osco:10 c:osco>:10 c:osi:14 c:ossa:15 c:ossa>:13 c:ost>:13 c:oste>:12 c:osto:-18 c:osto>:-18 c:ota>:14
c:otal>:11 c:otale:-9 c:ote:10 c:ote>:10 c:otes>:10 c:oth:11 c:oti:-10 c:oto:-17 c:ots:9 c:ots>:9 c:ou>:-16 c:oug:10
c:ough>:10 c:oun:-16 c:ous:-17 c:ous>:-15 c:out:-16 c:ouw:11 c:ov>:11 c:ove:12 c:over:16 c:overg:10 c:overi:11
c:ow>:15 c:oxi:-9 c:oxim:-11 c:pag:16 c:paga:12 c:pagad:12 c:pagar:-13 c:pagat:17 c:pagu:14 c:pague:14 c:paid:11
c:paid>:11 c:pal>:9 c:pale:-9 c:palet:-13 c:para:-16 c:para>:-11 c:parad:-9 c:pare>:11 c:park:9 c:parka:9 c:pay:14
c:pay>:-12 c:paye:19 c:paye>:12 c:payee:10 c:paym:10 c:payme:10 c:pens:12 c:pensa:9 c:per:-13 c:per>:-9 c:pera:10
c:pie:9 c:pix:13 c:pix>:13 c:plete:12 c:pod:-9 c:pois:-9 c:pois>:-9 c:pos:18 c:posi:16 c:post>:11 c:pp>:-13
c:pre:-28 c:preg:10 c:pres:-28 c:pres>:-12 c:preu:9 c:preuv:9 c:prin:15 c:pro:-32 c:prom:-9 c:pron:11 c:pront:11
c:prox:-12 c:proxi:-11 c:pt>:13 c:pte:-16 c:pte>:-11 c:pues:-9 c:puest:-9 c:pul:10 c:put:10 c:put>:17 c:quant:11
c:qued:11 c:quedo:14 c:quita:9 c:ra>:-13 c:rab:12 c:rac:-16 c:race:14 c:race>:9 c:rach:-16 c:racht:-12 c:rada:-14
c:rada>:-12 c:rado:12 c:rador:11 c:rag:-12 c:rag>:-10 c:rai:-13 c:rai>:-12 c:ram>:9 c:rand:15 c:rann:-12 c:ransf:10
c:rant:-12 c:rant>:-13 c:rar:-10 c:rar>:-17 c:rate:-10 c:rath:10 c:rati:12 c:rato:-10 c:rau:15 c:rau>:9 c:rch:-10
c:rdag:-10 c:rdag>:-9 c:rday:9 c:rde:-10 c:rder>:10 c:rdere:-10 c:rdo:-10 c:re>:-34 c:rea:-19 c:read:-12 c:rec:-17
c:rech:-9 c:reci:-12 c:reco:9 c:ree:19 c:reen:9 c:ref>:9 c:reg:-10 c:regi:-21 c:rego:9 c:regu:11 c:regul:10 c:rei:-9
c:rein:-10 c:rek:9 c:reke:10 c:reken:10 c:rella:9 c:rem:18 c:reme:12 c:remen:11 c:ren:12 c:ren>:-9 c:reo:10
c:res:-28 c:res>:-17 c:resa:-10 c:resa>:-10 c:resta:-14 c:reste:9 c:ret:-10 c:rete:14 c:rett:-21 c:retta:-15
c:reu:11 c:reuv:9 c:reuve:9 c:rez:9 c:rez>:12 c:rf>:14 c:rge:-9 c:rged:-10 c:rged>:-10 c:rgem:12 c:rgen:-10
c:rges:10 c:ri>:39 c:ric:-12 c:rich:-11 c:ridg:-10 c:ridge:-10 c:rie>:-13 c:rif:11 c:rifie:10 c:ril:-9 c:rin:11
c:rio:-14 c:ris:-13 c:ritte:10 c:riv:-9 c:rka:9 c:rkas:9 c:rkass:9 c:rle:-9 c:rma:-10 c:rmat:15 c:rmati:16 c:rmo:-12
c:rne:20 c:rnie:10 c:rnier:10 c:roch:-11 c:rola:9 c:rola>:9 c:rom:-12 c:ron:25 c:ron>:17 c:rona:9 c:ront:11
c:ronto:11 c:rox:-12 c:roxi:-11 c:roxim:-11 c:rre:15 c:rrech:10 c:rri:-12 c:rrin:-9 c:rs>:-20 c:rse:18 c:rse>:-9
c:rses:17 c:rses>:17 c:rst:10 c:rsta:9 c:rta:-13 c:rti:-15 c:rtin:-10 c:rting:-13 c:rtir:-9 c:rtira:-9 c:rtit:10
c:rtu:9 c:ruc:-18 c:ruck:-9 c:rug:-10 c:rwe:14 c:rweg:15 c:ry>:-15 c:rze:-9 c:rzo>:11 c:sada>:9 c:sag:-21 c:sage:-12
c:sal:22 c:salda:11 c:saldo:-10 c:sali:11 c:sam:30 c:same:22 c:samed:10 c:sas:9 c:sas>:10 c:sat>:9 c:sba:13
c:sbet:-9 c:sbetr:-9 c:sch>:-14 c:scha:10 c:schau:12 c:schl:-10 c:schm:9 c:schon:9 c:schr:11 c:sco:9 c:sco>:12
c:scul:-9 c:scuti:10 c:sda:14 c:sdag:9 c:sdag>:9 c:sde:22 c:sde>:21 c:see:11 c:segui:12 c:sei:-15 c:sem:-13
c:sen>:17 c:send:-10 c:ser>:17 c:sera:-10 c:sera>:-10 c:ses>:11 c:set>:-11 c:sf>:14 c:sferi:12 c:sha:10 c:si>:-9
c:sia:-9 c:sig:-9 c:sim:-10 c:sind:10 c:sist:-10 c:so>:-37 c:soc:9 c:soci:9 c:socia:19 c:socie:-9 c:soi:-12
c:sol:-11 c:son:-10 c:sor:-11 c:sos:15 c:sos>:14 c:sou:9 c:spa:10 c:spar:11 c:spark:9 c:spi:-12 c:spo:15 c:sposi:12
c:spost:-9 c:spr:-19 c:spu:-14 c:ss>:18 c:ssa:-12 c:ssi:-22 c:ssim:-14 c:sso>:-13 c:st>:28 c:sta:11 c:staa:15
c:stam:11 c:ste:21 c:stem:-14 c:sten:-11 c:stent:-9 c:ster:33 c:ster>:14 c:sterd:9 c:stes:9 c:sti:-9 c:stre:16
c:stree:13 c:stu:-15 c:subit:9 c:suit:9 c:suite:10 c:sur>:9 c:swi:16 c:swif:16 c:swift:16 c:sys:-11 c:syst:-11
c:syste:-11 c:ta>:28 c:taa:18 c:tab:-15 c:tac:11 c:tach:15 c:tache:17 c:tad>:-10 c:tada:28 c:tadas:16 c:tado:-13
c:tado>:-11 c:tag>:18 c:tal>:9 c:tale:-9 c:tali:11 c:tall:11 c:talle:11 c:tamp:12 c:tante:-15 c:tar:-12 c:tas:-10
c:taus:-9 c:tc>:14 c:tda:-9 c:ted:9 c:tege:9 c:tegen:9 c:teil:10 c:tel:-15 c:tem:-15 c:ten:-11 c:tene:9 c:teng:-12
c:tent:-9 c:tent>:-10 c:tere:11 c:teri:-14 c:tes:13 c:th>:18 c:tha:-12 c:the:-12 c:thi:10 c:thing:10 c:this:10
c:this>:10 c:tho:-13 c:thr:17 c:ti>:-10 c:tic:-14 c:ticam:-12 c:tifi:9 c:tific:10 c:tig:-12 c:timo:14 c:tin>:9
c:tira>:-10 c:tis:-12 c:tisc:-10 c:tisch:-10 c:tit:-12 c:titu:-10 c:tk>:-9 c:toda:13 c:today:17 c:tom:-12 c:too:13
c:tor:-14 c:tori:-12 c:tot:-10 c:tou:-10 c:trace:14 c:trag:-16 c:trag>:-16 c:trar:-10 c:trato:-9 c:tre:20 c:tree:11
c:tres:13 c:tri:-10 c:tro:11 c:ts>:23 c:tst:-10 c:tt>:-11 c:tta:9 c:ttac:16 c:ttach:14 c:tte:-11 c:tte>:-9 c:tted:9
c:tted>:9 c:tter:-14 c:tti:-13 c:tto:13 c:ttr:9 c:tu>:10 c:tud:10 c:tudo:9 c:tudo>:9 c:tum:-10 c:tum>:-10
c:tura>:-10 c:tus:-9 c:two:9 c:uand:-12 c:uand>:-10 c:ube:13 c:uber:11 c:ubi:10 c:ubit:9 c:ubito:9 c:uck:-12 c:udo:9
c:ued:11 c:uedo:13 c:uedo>:13 c:uei:19 c:uei>:25 c:uella:11 c:uent:9 c:uer:-10 c:uest:-14 c:uf>:-13 c:ugh>:9
c:ugn:10 c:ugus:-11 c:ugust:-11 c:ui>:-17 c:uidat:-9 c:uin:-9 c:uit>:-15 c:uita:9 c:uite>:9 c:uiv:10 c:ujo:-9
c:ujou:-9 c:ujour:-9 c:uld:-10 c:ule:-11 c:uli:25 c:ulp:-9 c:ulta:10 c:ulta>:9 c:um>:-29 c:ump:-9 c:und:-21
c:undi:-12 c:ung:-19 c:ung>:-14 c:ungs:-10 c:ungse:-9 c:unto:14 c:unto>:13 c:up>:-12 c:ur>:11 c:urde:9 c:urez:13
c:urez>:13 c:urg:-11 c:urs>:-9 c:us>:-29 c:usa>:9 c:usch:-13 c:use:-9 c:usg:9 c:uta:11 c:utada:10 c:uti:13 c:uto:-18
c:utom:-10 c:utoma:-10 c:uve:12 c:uw>:16 c:va>:-16 c:val:11 c:valo:22 c:valor:17 c:van:12 c:ve>:-17 c:vec:12 c:ven:9
c:ver:10 c:vere:-11 c:veri:21 c:vero:9 c:verr:16 c:verre:16 c:verse:13 c:ves:-18 c:ves>:-15 c:vet:-11 c:vete:-10
c:vete>:-9 c:vez:12 c:vez>:18 c:vice:-9 c:vida:11 c:vie:12 c:vio:13 c:vio>:14 c:vir:10 c:vire:19 c:virem:11 c:vis:25
c:visa:14 c:von>:-10 c:vore:-9 c:vossa:10 c:vou:-17 c:vous:-10 c:vous>:-10 c:vra:-10 c:wal:-11 c:wall:-9 c:waren:10
c:week>:-13 c:weeks:10 c:weg:17 c:wegg:14 c:wegge:14 c:went:12 c:went>:12 c:werk:-9 c:whe:9 c:when:9 c:when>:9
c:wie:15 c:wie>:9 c:wies:10 c:wiese:11 c:wif:22 c:wift:16 c:wift>:16 c:wij>:-13 c:wir:-10 c:woe:10 c:woen:10
c:woens:10 c:xim:-12 c:xo>:10 c:xtrat:-11 c:ya>:26 c:yee:10 c:yee>:11 c:yer:9 c:yer>:13 c:yes:16 c:yest:12
c:yeste:12 c:yme:10 c:ymen:10 c:yment:10 c:yst:-10 c:yste:-10 c:yth:9 c:ythi:9 c:ythin:9 c:za>:-13 c:zahlb:10
c:ze>:-12 c:zeg:-13 c:zel:11 c:zen:9 c:zen>:12 c:zie:-11 c:ziehe:-9 c:zio:-10 c:zip:11 c:zip>:11 c:zo>:27 c:zum:-9
c:zum>:-9 d:0.1:-40 d:0.25:-26 d:0.4:-33 d:0.55:-58 d:0.7:-29 d:0.85:-26 e:paid=day:148 e:paid=none:37
e:promise=none:-37 e:run=none:-26 f:_amount:111 f:_day:124 f:_invoice:79 f:admin:-10 f:back:-31 f:copy:21
f:d.ALLOWANCE_CHARGE:-14 f:d.DUPLICATE_BILLING:-14 f:d.EXTENSION_MATH:8 f:d.FREIGHT:-19 f:d.LATE_DELIVERY:8
f:d.LATE_FEE_CONTESTED:35 f:d.LOST:11 f:d.MISSING_DOCS:16 f:d.NOT_OURS:22 f:d.NO_OPEN_ITEM:8 f:d.PRICE_ERROR:-10
f:d.QUANTITY_SHORT:11 f:d.RETURN:-38 f:d.WRONG_PRODUCT:-8 f:difference:-59 f:dispute:11 f:firm:-10 f:formal:-54
f:gone:22 f:goods:-17 f:greeting:23 f:hostile:-13 f:inject:-11 f:insolvency:-52 f:lawyer:-14 f:legal:-37 f:moved:44
f:moves:-9 f:n.QUANTITY_SHORT:11 f:netted:65 f:not:-69 f:not_dispute:15 f:not_duplicate:20 f:not_not:-23
f:not_paid:-12 f:not_stop:-15 f:once_funds:-20 f:once_us:-10 f:ooo:-35 f:order:-36 f:others:70 f:paid:155 f:pay:13
f:plan:-26 f:proof:79 f:propose:-34 f:question:-15 f:r.DESCRIPTION:-9 f:r.LATE_DELIVERY:24 f:r.LATE_FEE_CONTESTED:23
f:r.NOT_OURS:-15 f:r.PRICE_ERROR:-26 f:r.QUALITY:-15 f:r.RETURN:-18 f:r.SERVICE_INCORRECT:-19 f:redirect:-9
f:remittance:40 f:rest:-24 f:run:9 f:setoff:-27 f:stop:23 f:unable:-11 f:until:-40 f:willpay:42
i:acknowledgement:-13 i:acknowledgement=2:-13 i:already_paid:120 i:already_paid=2:-21 i:already_paid=3:141
i:copy_invoice_request:39 i:copy_invoice_request=2:22 i:copy_invoice_request=3:17 i:dispute=1:11 i:dispute=3:-11
i:hardship:-31 i:hardship=3:-35 i:hostile:-13 i:hostile=2:-11 i:insolvency:-30 i:insolvency=2:-8 i:insolvency=3:-22
i:invoice_admin:-11 i:legal:-16 i:legal=2:15 i:legal=3:-36 i:nothing:104 i:out_of_office:-38 i:out_of_office=2:-26
i:out_of_office=3:-11 i:partial_payment=2:24 i:partial_payment=3:-24 i:payment_plan_request:-30
i:payment_plan_request=2:-26 i:promise_to_pay:-23 i:promise_to_pay=3:-16 i:question=1:8 i:question=3:-12
i:remittance_advice:-21 i:remittance_advice=2:-20 i:unsubscribe:19 i:unsubscribe=2:8 i:unsubscribe=3:11 l:de:-12
l:en:39 l:es:19 l:pt:-28 n:0:-11 n:3:-40 n:5:16 n:6:56 p:abbina:13 p:abschl:-12 p:absenc:-9 p:accont:12 p:accred:-18
p:aceita:-8 p:achand:-9 p:acompt:-12 p:acquit:8 p:acreed:8 p:adjunt:23 p:afgesc:12 p:afgesp:-11 p:agains:15
p:aguard:-8 p:allega:8 p:alugue:9 p:angewi:10 p:annull:10 p:antwoo:13 p:aperci:9 p:aplica:-11 p:aproba:9
p:aprova:-15 p:arrete:11 p:asocia:11 p:assign:-9 p:assina:-8 p:assure:13 p:attach:29 p:attend:-9 p:aujour:-15
p:automa:-20 p:avvisa:8 p:bankbe:14 p:becaus:-8 p:beglic:8 p:belast:-9 p:benefi:-17 p:berech:-13 p:bereit:15
p:bestan:8 p:bestat:-10 p:betaal:-13 p:betali:11 p:betref:14 p:bezahl:8 p:bijgaa:16 p:bijzon:8 p:bollet:8 p:bonifi:9
p:bonjou:-10 p:border:-12 p:bounce:-8 p:caldai:-10 p:cantid:-12 p:centim:8 p:certif:10 p:charan:9 p:charlo:16
p:circui:-11 p:cleare:18 p:cobrad:29 p:colleg:15 p:combin:-8 p:comerc:9 p:compan:-11 p:compar:8 p:compen:29
p:comple:8 p:compre:-8 p:compro:8 p:concep:-8 p:concil:-8 p:confer:-8 p:confir:17 p:connos:13 p:consig:-12
p:consta:14 p:constr:-8 p:contab:-11 p:contac:-10 p:contra:16 p:contro:9 p:coveri:16 p:credit:13 p:cumpri:-8
p:declar:-10 p:defini:-8 p:dernie:19 p:descul:-9 p:despes:-8 p:detall:23 p:dettag:13 p:devolu:10 p:devolv:-15
p:dezelf:8 p:dienst:-13 p:dinhei:14 p:discus:8 p:discut:16 p:dispos:17 p:disput:-13 p:distin:10 p:donder:-10
p:donner:16 p:dritte:10 p:efecto:11 p:efetua:8 p:electr:-9 p:elettr:16 p:emitid:13 p:empfan:-11 p:empres:-15
p:encerr:16 p:encime:-8 p:encuen:9 p:entreg:10 p:enviam:-11 p:erstel:11 p:erzeug:-11 p:escomp:-10 p:escrib:8
p:esegui:22 p:espece:9 p:estagi:-8 p:europa:-8 p:everyt:14 p:execut:17 p:extrat:-22 p:faccia:-9 p:factuu:-8
p:failli:-9 p:fattur:-9 p:fatura:-9 p:fernan:10 p:ferran:10 p:fornec:9 p:furthe:-10 p:geacht:-8 p:gebeur:13
p:gebuch:-9 p:gegebe:8 p:gegeve:-8 p:gemach:8 p:gemail:-8 p:gerado:10 p:getaus:-15 p:gister:14 p:gutsch:9
p:holdin:-8 p:identi:9 p:indevi:9 p:ingele:8 p:inmedi:8 p:instan:21 p:intere:22 p:invent:-10 p:inviat:10
p:invoic:-12 p:italia:12 p:jessic:-8 p:juridi:8 p:justif:17 p:kenmer:12 p:kessle:-12 p:kortin:-26 p:lamina:-10
p:leavin:24 p:levera:-11 p:libera:-24 p:libere:-13 p:liefer:-29 p:llegar:9 p:locali:12 p:lookin:8 p:mailbo:-11
p:mandam:9 p:mandat:14 p:marcel:9 p:maschi:11 p:mensag:-9 p:mentio:9 p:messag:-15 p:minder:-9 p:mirell:20
p:monito:-9 p:montan:-8 p:moroso:11 p:negoci:-8 p:ningun:11 p:nothin:8 p:novame:10 p:novemb:10 p:nuestr:-18
p:observ:-8 p:odiern:-11 p:onderw:14 p:operac:19 p:oportu:10 p:ordena:-16 p:overge:18 p:overmo:-8 p:pagada:11
p:pagame:-19 p:paieme:-9 p:palett:-18 p:partid:-9 p:partir:-14 p:partit:22 p:paymen:20 p:podemo:-9 p:posica:16
p:premie:8 p:previs:11 p:prezad:-10 p:princi:14 p:procha:-12 p:protes:-8 p:proxim:-23 p:qualit:10 p:quanti:9
p:querem:13 p:reache:9 p:recebe:-10 p:rechnu:-18 p:reclam:16 p:reenvi:16 p:refere:16 p:regist:-8 p:reglee:18
p:reglem:10 p:reguli:13 p:rekeni:18 p:relanc:-13 p:rembou:14 p:remitt:-9 p:requie:-13 p:requir:11 p:respir:-11
p:respon:10 p:respue:-12 p:ressor:9 p:restan:-29 p:rettif:-9 p:revisa:9 p:riceve:-12 p:ricevu:17 p:riguar:9
p:rimand:13 p:rimane:-11 p:ritira:12 p:saldat:19 p:sammel:10 p:scaden:-9 p:scherz:12 p:schick:-10 p:schrei:13
p:scritt:-9 p:seguen:-16 p:senhor:8 p:setemb:-9 p:settle:9 p:sistem:-8 p:situat:11 p:societ:-19 p:solici:-8
p:sospes:8 p:sparka:18 p:staman:10 p:stelle:9 p:stilge:9 p:suppli:-9 p:tampoc:10 p:tenemo:9 p:termin:9 p:throug:10
p:tomorr:-9 p:tranch:16 p:tresor:-8 p:trouve:9 p:tuesda:15 p:uberha:9 p:ubersc:8 p:uberwe:-21 p:uberwi:13
p:uitgev:11 p:uitvoe:-8 p:univer:-10 p:unsere:11 p:unterl:-9 p:unterw:16 p:valuta:14 p:vandaa:10 p:vecchi:9
p:vencim:-14 p:vendre:10 p:verder:-9 p:verein:-12 p:vergee:-9 p:verifi:13 p:verrec:20 p:verrek:15 p:versam:13
p:verstu:-8 p:verval:9 p:verwer:-8 p:vireme:22 p:voldaa:14 p:volksb:19 p:voorbi:12 p:voorlo:-10 p:wachte:-8
p:wegges:27 p:wertst:-9 p:windin:11 p:woensd:21 p:yester:18 p:zahlbe:20 p:zahlun:13 p:zaterd:-8 s:!:16 s:0000:-53
s:000:-9 s:00:25 s:0:-40 s:?:-11 s:aberto:15 s:abono:15 s:ac:-9 s:account:11 s:acct:16 s:accuse:-25 s:advice:-17
s:al:12 s:ar:18 s:atraso:12 s:autos:9 s:aviso:-34 s:avviso:8 s:aw:35 s:bc:15 s:betaaladvies:21
s:betaalspecificatie:24 s:betaling:-13 s:bm:-13 s:bo:8 s:boleto:-9 s:comprovante:52 s:comunicacao:19
s:conciliacion:8 s:constancia:10 s:conta:20 s:corrente:20 s:cp:19 s:de:8 s:deuda:-8 s:di:-9 s:distinta:-11 s:do:11
s:ds:-11 s:due:33 s:duplicata:-8 s:em:31 s:embalagens:-47 s:erinnerung:-9 s:etiquetas:-14 s:extrato:-9 s:factura:-14
s:facturas:25 s:factures:12 s:fatture:10 s:fatura:-8 s:fc:14 s:final:10 s:fl:14 s:forderung:-12 s:fw:-20 s:fwd:-18
s:ga:22 s:geen:8 s:gs:-9 s:herinnering:-9 s:ihre:-16 s:impaye:24 s:intereses:11 s:inv:-9 s:invoice:16 s:invoices:-16
s:items:16 s:juros:8 s:kg:17 s:ks:-14 s:ld:9 s:lembrete:18 s:lf:-13 s:lt:11 s:mahnung:-10 s:meel:14 s:ml:-16 s:mn:29
s:mp:30 s:mt:19 s:nf:-28 s:nfs:20 s:no:-8 s:not:14 s:nota:-17 s:notice:-18 s:of:10 s:offene:23 s:ottobre:-8
s:pagamento:-21 s:pagos:12 s:paiement:-29 s:papel:20 s:past:19 s:payment:-11 s:pe:-8 s:pendientes:10 s:pi:9
s:pneus:10 s:posten:9 s:ra:10 s:rb:12 s:rc:-10 s:re:48 s:rechnung:17 s:reclamacion:14 s:rekening:-9 s:relacion:18
s:reminder:36 s:remittance:-60 s:reply:12 s:res:44 s:rg:8 s:rv:31 s:sa:-8 s:saldo:-18 s:saldos:9 s:scadute:10
s:secondo:-8 s:sg:34 s:shampoo:-9 s:sl:15 s:sm:-30 s:solde:-10 s:statement:14 s:tecidos:-8 s:tinta:-9 s:titulo:15
s:titulos:15 s:tl:9 s:tn:-10 s:tp:29 s:transport:9 s:ultimo:9 s:va:10 s:vc:15 s:vencidas:-15 s:vencido:-13 s:votre:8
s:zahlungsavis:15 s:zahlungserinnerung:10 w:!:39 w:%:-22 w:00000:-18 w:0000:-16 w:000:74 w:00:70 w:0:29 w:?:-20
w:@:-45 w:aan:-21 w:abogados:10 w:abonada:10 w:abonado:-9 w:abono:12 w:about:-12 w:abschlag:-13 w:absence:-9 w:ac:11
w:acconto:12 w:accord:-8 w:ach:15 w:achando:-9 w:acompte:-12 w:acreedores:9 w:addebito:-9 w:adesso:13 w:adjuntamos:8
w:adjunto:16 w:administradores:14 w:afgeschreven:12 w:afgesproken:-11 w:after:14 w:ag:9 w:again:20 w:against:15
w:ago:23 w:agora:-23 w:agosto:-20 w:agreed:-14 w:ai:-24 w:ainda:-11 w:alle:-9 w:allegato:9 w:altre:8 w:altro:-9
w:am:14 w:amount:-8 w:an:-25 w:anbei:27 w:and:-16 w:andern:16 w:anexo:23 w:anfang:9 w:angewiesen:10 w:anhang:22
w:anja:10 w:anne:8 w:annuler:-9 w:annullato:11 w:anos:-8 w:ante:-11 w:antigo:-10 w:antwoord:14 w:ao:30 w:ap:24
w:apercibimiento:9 w:aplicada:-12 w:app:-13 w:apres:-24 w:april:-12 w:aprobada:10 w:aprovacao:-9 w:ar:8 w:archivo:9
w:are:-29 w:arretez:12 w:ars:9 w:as:-13 w:asl:8 w:asociados:11 w:assim:-12 w:assureur:11 w:asunto:9 w:ate:-10
w:attached:35 w:au:8 w:auch:21 w:august:-19 w:aujourd:-15 w:aun:8 w:aus:17 w:auth:12 w:automated:13
w:automaticamente:-24 w:automatico:11 w:automatisch:-16 w:av:33 w:avec:14 w:aver:-8 w:avete:-18 w:avez:14 w:avis:11
w:aviso:-9 w:avvocato:-8 w:ayer:28 w:back:-12 w:banca:32 w:bancario:8 w:banco:-11 w:bande:9 w:bb:16 w:bcp:12 w:bd:-9
w:be:-38 w:because:-8 w:bedrag:12 w:beglichen:8 w:beide:12 w:beim:-10 w:belastungsanzeige:-8 w:beleg:-8 w:belege:8
w:bem:13 w:ben:-11 w:beneficiaire:-10 w:beneficiario:-13 w:berechnet:-10 w:bereits:15 w:bestatigung:-8 w:besteld:10
w:bestellt:-8 w:betaal:14 w:betaald:27 w:betaaldatum:-16 w:betrag:-13 w:bezahlt:8 w:big:9 w:bijgaand:17 w:billed:-11
w:bills:11 w:bis:-21 w:bitte:-8 w:bl:11 w:bloqueado:11 w:bom:-26 w:bon:27 w:bonificate:9 w:bonjour:-10
w:bordereau:-12 w:both:15 w:bounced:-8 w:box:13 w:bro:12 w:bruder:9 w:bs:9 w:buen:-11 w:buenas:-9 w:bz:-9 w:ca:-8
w:cai:-14 w:caldaia:-10 w:can:-14 w:cancelar:8 w:cantidad:-12 w:caro:11 w:centro:15 w:certificate:10 w:cette:-13
w:cf:9 w:charancons:9 w:charged:-20 w:charges:13 w:che:-9 w:checks:41 w:cheio:21 w:cheq:10 w:cheque:19 w:chiusa:15
w:ci:12 w:cia:9 w:cic:-18 w:circuito:-11 w:cleared:18 w:cliente:-15 w:clientes:16 w:cmr:12 w:cn:20 w:co:-20
w:cobrado:20 w:cobrando:9 w:com:9 w:comercial:8 w:comme:-10 w:como:-23 w:company:-9 w:compensada:8 w:compensata:14
w:compensee:9 w:complete:25 w:completo:-9 w:comprovante:10 w:comprovativo:10 w:comunica:-8 w:comunicacoes:13
w:comunicamos:9 w:con:25 w:confere:-8 w:conferencia:11 w:confirma:15 w:confirmado:-12 w:confirmation:17
w:connosco:13 w:consegnato:9 w:constancia:14 w:conta:-12 w:contabile:-22 w:contant:-8 w:contanti:10
w:contestation:14 w:contratado:8 w:cooperativa:12 w:copia:-8 w:copie:22 w:correo:14 w:correspond:-11 w:couple:8
w:covering:16 w:cr:13 w:credit:13 w:credited:-8 w:creditfactuur:12 w:creditnota:19 w:creditors:-9 w:cuando:-8
w:cuanto:-11 w:cuenta:8 w:cuento:11 w:cv:-10 w:da:-17 w:dafur:11 w:dal:10 w:danfe:14 w:dans:-11 w:dass:9 w:dato:11
w:datum:-12 w:day:-8 w:de:-35 w:dear:-8 w:debito:10 w:deduit:-19 w:deixei:-8 w:deja:13 w:del:-20 w:delay:10
w:della:9 w:delle:-14 w:dem:10 w:depois:-18 w:deposito:-8 w:depot:16 w:depuis:16 w:der:12 w:dernier:17 w:desde:41
w:dessus:9 w:desta:9 w:detalle:23 w:detto:-8 w:deve:-9 w:devez:8 w:devis:9 w:devolucao:10 w:devolvimos:-12
w:deze:-16 w:dezelfde:8 w:di:-10 w:dice:34 w:dicht:-8 w:dienstag:-10 w:dies:-12 w:diferenca:12 w:diferencia:-8
w:dinheiro:14 w:discutimos:16 w:disposition:8 w:disposizione:19 w:dispute:-13 w:divida:12 w:doch:13 w:documentos:-9
w:dois:-16 w:domain:9 w:donderdag:-10 w:done:28 w:donne:-8 w:donner:8 w:donnerstag:15 w:door:8 w:dos:14 w:double:-8
w:dozen:10 w:dra:-8 w:dran:8 w:drie:-9 w:drin:11 w:driver:15 w:du:-19 w:duas:-13 w:duplicada:-13 w:duplicado:13
w:dus:8 w:echt:-12 w:ecrit:12 w:efectos:11 w:eigen:8 w:eight:9 w:ein:-11 w:eine:-11 w:einen:9 w:ejecucion:8 w:el:31
w:ela:-10 w:elf:9 w:em:42 w:emis:10 w:emitan:-9 w:emite:13 w:emitida:20 w:emitio:-8 w:empresa:-15 w:en:8 w:encima:11
w:end:16 w:ende:-9 w:enero:-11 w:enough:9 w:entram:-8 w:entrar:-10 w:entre:-10 w:enviamos:-10 w:enviar:16
w:enviem:12 w:erp:-9 w:erst:-8 w:erstellt:11 w:erzeugte:-11 w:esa:-8 w:escribirme:9 w:eseguito:22 w:esos:10
w:especes:9 w:est:-15 w:este:-16 w:estimada:10 w:esto:9 w:et:-41 w:ete:21 w:etre:-10 w:etude:8 w:eu:-20
w:europaletten:-13 w:eve:10 w:every:-8 w:everything:14 w:execution:11 w:extrato:-22 w:fa:21 w:fabio:-9 w:facciamo:-9
w:faccio:-17 w:factura:-9 w:facturas:28 w:factuur:-8 w:fahrer:-14 w:fair:12 w:faire:-10 w:fait:31 w:falei:8
w:falta:-15 w:faltam:9 w:faltan:8 w:fatto:38 w:fatura:-15 w:fazer:12 w:fb:-17 w:fc:16 w:fd:13 w:fecha:-10
w:fernanda:10 w:ferrand:10 w:fest:-9 w:ficar:10 w:fiche:8 w:ficou:-8 w:figura:8 w:fim:10 w:fin:-8 w:financeira:-8
w:find:12 w:fine:-12 w:fino:-21 w:firma:-18 w:first:19 w:fiscal:-9 w:fiz:-13 w:foi:-13 w:folgt:19 w:for:-23
w:fornecedor:13 w:fout:8 w:frau:20 w:freitag:9 w:frere:8 w:fue:-13 w:fui:-9 w:funds:-8 w:further:-10 w:ga:9
w:gar:-14 w:garantido:9 w:garde:11 w:gastos:9 w:gbp:11 w:geachte:-8 w:gebeurd:14 w:gebucht:-9 w:gedaan:26 w:geen:-17
w:gegeben:8 w:gehen:-9 w:gemacht:8 w:gemaild:-8 w:genau:11 w:generated:-9 w:genoeg:9 w:geom:24 w:gf:20 w:ging:13
w:giorni:-12 w:giro:-15 w:giugno:9 w:go:23 w:goeiemorgen:9 w:good:-8 w:got:-9 w:grad:8 w:gripe:9 w:groupe:-8 w:gs:15
w:gu:17 w:guy:12 w:gv:-10 w:ha:-27 w:haal:12 w:hab:28 w:haben:9 w:had:12 w:hadden:8 w:hago:-21 w:half:18 w:halfte:12
w:hallo:-12 w:halt:18 w:has:-9 w:hasta:-10 w:hatte:11 w:hb:-16 w:hc:9 w:heb:36 w:heeft:-15 w:hem:-8 w:here:17
w:het:-23 w:heute:-13 w:hier:45 w:hij:-9 w:him:17 w:hizo:11 w:hj:-15 w:hl:20 w:ho:9 w:hoje:11 w:hope:9 w:houden:9
w:hoy:18 w:hr:-8 w:ht:12 w:hui:-15 w:huit:-11 w:ia:12 w:iban:-13 w:ieri:33 w:igual:19 w:ihre:-11 w:ihrer:16
w:iibb:-8 w:ik:-26 w:il:-10 w:immer:-8 w:importe:10 w:importo:-16 w:informamos:-10 w:instant:33 w:intereses:8
w:intero:-9 w:inv:29 w:inventario:-8 w:invoice:-10 w:io:-8 w:is:-21 w:italiano:12 w:ja:18 w:jai:16 w:jan:17
w:januari:8 w:january:-12 w:je:-41 w:jean:8 w:jessica:-8 w:jeudi:8 w:jo:33 w:job:-14 w:joint:8 w:jointe:21 w:jour:13
w:jouw:21 w:jueves:10 w:jullie:-11 w:juni:-12 w:jusqu:-11 w:just:30 w:justificante:20 w:jvous:-14 w:ken:-8
w:kenmerk:12 w:kessler:-12 w:kg:9 w:klopt:8 w:kom:-9 w:kommen:11 w:kommt:11 w:konten:10 w:konto:13 w:korrigieren:-8
w:korting:-26 w:kranz:-8 w:kriegt:10 w:kunde:-9 w:kunnen:-14 w:kw:10 w:kwijt:8 w:la:-47 w:lad:18 w:lads:-9
w:langst:9 w:las:15 w:last:23 w:leaving:24 w:leverancier:-9 w:liberar:-16 w:lieferant:-24 w:lieu:11 w:liguem:10
w:lille:14 w:liquidamos:9 w:llegaron:10 w:lo:-24 w:localizamos:10 w:longer:-9 w:look:-8 w:looking:8 w:lt:8 w:lu:-17
w:lunes:8 w:maar:-8 w:mach:-10 w:maggio:10 w:mail:9 w:mailbox:-11 w:mais:11 w:mal:19 w:manager:8 w:manca:9
w:manda:-14 w:mandame:9 w:mandar:11 w:mandate:8 w:mandato:10 w:mandi:10 w:mani:-11 w:mann:9 w:mano:-12 w:marc:14
w:marcelo:9 w:march:-13 w:martes:-11 w:marz:-8 w:marzo:10 w:maschinell:11 w:mate:-9 w:matin:19 w:max:11 w:may:-13
w:media:19 w:meer:9 w:mein:-8 w:mensagem:-8 w:mention:9 w:merce:9 w:message:-13 w:met:21 w:metade:8 w:method:-10
w:meu:-21 w:mf:-11 w:mia:-12 w:mich:-19 w:mil:10 w:mill:11 w:mindering:-9 w:mira:8 w:mirella:20 w:mit:30 w:moet:-8
w:moin:-8 w:mois:8 w:moitie:11 w:mon:11 w:monats:10 w:montag:20 w:morgen:-13 w:morosos:11 w:motor:-12 w:mp:14
w:mr:-16 w:mt:-8 w:multa:12 w:mvg:12 w:my:-18 w:na:-11 w:nada:-10 w:nadie:-10 w:nao:18 w:nd:-10 w:ned:13 w:nee:9
w:nella:-11 w:nelle:-9 w:nen:-11 w:nessa:-9 w:nesta:-11 w:net:-10 w:netted:16 w:netto:-8 w:neu:14 w:new:16 w:nf:-27
w:nich:8 w:nie:-19 w:ninguna:11 w:nix:-20 w:nog:-9 w:noite:-11 w:nos:-27 w:nossa:9 w:nostro:15 w:nota:12 w:notas:-10
w:note:14 w:nothing:8 w:nous:-10 w:nov:23 w:nova:-8 w:novamente:10 w:novo:-8 w:now:39 w:ns:11 w:nu:-8 w:nuestra:-13
w:nul:11 w:nummer:8 w:oct:-13 w:odierna:-11 w:of:-16 w:off:13 w:office:-8 w:oggi:28 w:oi:-15 w:oii:-14 w:ok:-27
w:om:12 w:on:-12 w:once:-14 w:ontem:35 w:onze:-11 w:op:-9 w:open:11 w:operacion:19 w:oportunidad:10 w:ora:48
w:ordem:-10 w:orden:8 w:ordinante:15 w:ore:-15 w:os:11 w:otra:9 w:oui:-8 w:out:9 w:over:-14 w:overgemaakt:16
w:overmorgen:-8 w:owe:15 w:owing:-8 w:pagada:16 w:pagadas:11 w:pagamento:-10 w:pagamentos:-9 w:pagata:15 w:pagato:13
w:page:8 w:paguei:30 w:paid:25 w:pale:8 w:paletten:-12 w:papier:-12 w:par:15 w:para:-21 w:parada:-13 w:pare:9
w:parti:13 w:partida:-9 w:partira:-18 w:passa:-9 w:passe:-8 w:pay:-17 w:paye:24 w:payee:23 w:payment:22 w:pd:17
w:pedido:9 w:pelo:8 w:pero:11 w:photos:-11 w:pi:13 w:pido:8 w:pix:26 w:pl:11 w:plc:10 w:po:-8 w:pode:15 w:podemos:-9
w:por:-8 w:porfa:8 w:port:9 w:porta:-9 w:posicao:16 w:post:26 w:poste:18 w:potete:-12 w:pra:9 w:preciso:-9 w:preco:8
w:prego:14 w:premier:9 w:presente:8 w:preuve:18 w:prezados:-14 w:principal:13 w:prochain:-12 w:project:8 w:pronto:21
w:prossimo:-8 w:proxima:-13 w:put:33 w:qp:13 w:qualite:9 w:quand:-20 w:quanto:14 w:que:-11 w:quedo:29 w:quella:22
w:quelle:-16 w:quem:-16 w:queremos:13 w:qui:-9 w:quitado:-15 w:ra:8 w:rb:8 w:reached:9 w:ready:-8 w:reais:10
w:received:13 w:rechnung:-39 w:rechnungen:14 w:reclamacion:13 w:recu:12 w:reenvio:26 w:ref:12 w:regle:-17
w:reglees:18 w:reglement:11 w:regularizada:8 w:reguliert:14 w:rekening:15 w:relance:-15 w:remittance:-8 w:repare:8
w:requiere:-13 w:respinta:8 w:respuesta:-12 w:restant:-8 w:restante:-19 w:reste:31 w:resto:16 w:retard:8
w:reverse:-9 w:rf:10 w:rfc:8 w:rib:-11 w:ricevuta:20 w:rif:12 w:riguarda:10 w:rimanente:-11 w:rita:-8 w:sabado:10
w:said:-10 w:saisir:8 w:saiu:9 w:saldata:16 w:saldo:-17 w:saldra:13 w:salio:13 w:samedi:21 w:sammeluberweisung:10
w:san:9 w:sans:-11 w:sat:15 w:sbagliata:14 w:sbagliato:-8 w:scadenza:-8 w:scherzo:13 w:schicken:-18 w:sd:12 w:se:24
w:sea:-15 w:see:8 w:segue:10 w:seguem:8 w:seguente:-16 w:segura:-8 w:seit:14 w:send:-10 w:sent:10 w:ser:14
w:sera:-12 w:servicios:9 w:set:-20 w:setembro:-9 w:settimana:-10 w:settled:12 w:setze:9 w:sha:26 w:si:-18
w:siguiente:10 w:sim:13 w:simple:-9 w:sind:9 w:sinds:14 w:sinon:-8 w:sir:-8 w:situation:11 w:skonto:-13 w:socia:27
w:societe:-19 w:soir:-14 w:solde:-9 w:solo:14 w:somos:11 w:sono:-16 w:sonst:9 w:sorry:10 w:sospesa:10 w:spa:-9
w:sparkasse:14 w:spass:15 w:speak:12 w:spett:-8 w:srl:14 w:staat:24 w:stamane:10 w:stata:12 w:status:-12 w:stays:-10
w:ste:-24 w:stellen:10 w:stessi:13 w:stimmt:-9 w:stop:-8 w:stores:12 w:stornata:8 w:su:-10 w:sua:8 w:subito:18
w:suis:-11 w:suite:22 w:sum:-9 w:summe:8 w:supplier:-8 w:sur:18 w:sw:17 w:swift:32 w:system:-14 w:take:-10
w:tambem:-14 w:tampoco:10 w:tanda:10 w:tb:11 w:tc:29 w:team:-8 w:tegen:20 w:tell:-10 w:tenemos:9 w:tenho:-8
w:terug:-13 w:testa:12 w:th:10 w:thanks:-12 w:that:-13 w:they:-9 w:this:20 w:three:11 w:through:10 w:thru:13
w:tiene:13 w:tienen:-11 w:tk:-17 w:tm:-16 w:to:-22 w:today:20 w:todo:-9 w:tomorrow:-9 w:took:9 w:totaal:-17
w:total:21 w:totale:-18 w:tous:-9 w:trace:18 w:trae:8 w:traite:11 w:tranche:12 w:transfer:-12 w:transferencia:13
w:transferencias:-9 w:transferida:10 w:transferir:-11 w:trattenuto:8 w:tu:20 w:tudo:18 w:tuesday:15 w:tut:-9
w:two:12 w:uber:14 w:uberweisungsbetrag:-18 w:uberwiesen:13 w:uf:-13 w:uitgevoerd:10 w:ultima:-10 w:um:-12 w:una:-27
w:unterlagen:-9 w:unterwegs:16 w:up:-25 w:ur:-8 w:us:-16 w:ust:-8 w:uteis:-8 w:uur:11 w:uw:13 w:va:-8 w:vader:8
w:val:-13 w:valoir:10 w:valor:36 w:valutadatum:14 w:vandaag:11 w:ve:-23 w:veio:-15 w:vem:-9 w:vence:8
w:vencimiento:-11 w:vendor:-11 w:vendredi:10 w:venho:10 w:venian:10 w:ver:-8 w:verdere:-9 w:vereinbart:-16 w:vero:16
w:verrechnet:19 w:verrekend:15 w:versamento:13 w:verses:34 w:vezes:-13 w:vieram:15 w:vino:-9 w:vire:14 w:virement:28
w:visa:14 w:vo:16 w:voce:-8 w:voces:17 w:voici:16 w:voldaan:14 w:volksbank:19 w:voltar:14 w:volver:8 w:vom:14
w:von:-15 w:voorbij:12 w:vos:-19 w:vossa:17 w:vostra:12 w:vostro:-11 w:vou:-13 w:voy:12 w:vs:10 w:wachten:-8
w:wann:10 w:war:-8 w:we:-15 w:week:-27 w:weeks:20 w:weg:-9 w:wegen:-13 w:weggestreept:27 w:weinig:10 w:wel:-9
w:wen:-15 w:wenn:-13 w:went:25 w:wer:8 w:were:14 w:wertstellung:-9 w:when:19 w:where:-9 w:wie:21 w:wieder:-8
w:wij:-25 w:winding:11 w:winter:10 w:wir:-14 w:wird:-16 w:within:-8 w:wk:14 w:woensdag:21 w:wordt:8 w:would:-8
w:wrong:-13 w:wurden:10 w:xml:15 w:ya:51 w:yeah:-8 w:yesterday:13 w:zahlt:23 w:zahlung:14 w:zahlungsavis:-8
w:zahlungseingang:-13 w:zahlungsunfahig:8 w:zap:9 w:zaterdag:-8 w:zegt:-11 w:ziehen:-16 w:zijn:9 w:zit:-15 w:zo:10
w:zou:-8 w:zu:12 w:zum:-18
"""
