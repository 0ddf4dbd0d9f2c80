"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -5.57
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-18 ?ack:13 ?admin:10 ?back:10 ?copy:-9 ?d.CONTRACT_TERMS:10 ?d.LOST:16 ?goods:11 ?greeting:-10 ?mine:10 ?moves:13
?not:36 ?paid:9 ?pay:22 ?plan:-11 ?propose:-17 ?question:-9 ?run:10 ?statement:-9 ?willpay:8 b:!_!:28 b:%_000:11
b:%_00:14 b:%_skonto:-11 b:00000_00000:-43 b:00000_000:-14 b:00000_00:-41 b:00000_0:-54 b:00000_and:11 b:00000_de:9
b:00000_nao:13 b:00000_pago:11 b:00000_paid:13 b:00000_por:-13 b:00000_valuta:-14 b:00000_we:9 b:00000_went:13
b:00000_zahlung:-8 b:0000_00000:26 b:0000_0000:28 b:0000_000:18 b:0000_0:-15 b:0000_and:-8 b:0000_con:13
b:0000_die:10 b:0000_ete:-15 b:0000_eur:-14 b:0000_is:-9 b:0000_ist:18 b:0000_nao:-12 b:0000_pdf:12 b:0000_se:20
b:0000_so:10 b:0000_we:11 b:0000_which:-11 b:000_0:-48 b:000_all:-8 b:000_and:16 b:000_con:-10 b:000_de:-9
b:000_di:18 b:000_em:10 b:000_eur:-9 b:000_euro:-27 b:000_euros:16 b:000_il:12 b:000_in:16 b:000_la:10 b:000_le:14
b:000_lo:-10 b:000_por:12 b:000_reais:8 b:000_sur:31 b:000_through:14 b:000_verrechnet:10 b:000_vom:14 b:000_vous:16
b:000_went:12 b:00_00000:13 b:00_0000:-67 b:00_000:-38 b:00_0:44 b:00_ach:16 b:00_against:-14 b:00_ai:-15
b:00_am:-13 b:00_and:9 b:00_betaal:10 b:00_bonifico:14 b:00_con:-8 b:00_dagen:-12 b:00_december:-21 b:00_di:-22
b:00_dias:19 b:00_die:-9 b:00_du:12 b:00_ee:12 b:00_ein:-8 b:00_el:-11 b:00_em:-8 b:00_en:23 b:00_et:-23 b:00_eur:52
b:00_euro:8 b:00_factures:8 b:00_giorni:-10 b:00_giugno:10 b:00_haben:-16 b:00_has:8 b:00_ht:9 b:00_il:16
b:00_im:-10 b:00_in:-12 b:00_is:15 b:00_januar:10 b:00_januari:15 b:00_janvier:-13 b:00_je:-8 b:00_kisten:8
b:00_la:24 b:00_lo:-32 b:00_maggio:13 b:00_mais:-12 b:00_march:-10 b:00_na:11 b:00_nov:14 b:00_oktober:-9
b:00_pagata:10 b:00_pago:24 b:00_para:8 b:00_pesos:-8 b:00_ref:-21 b:00_se:13 b:00_sera:-12 b:00_so:-8 b:00_sono:-17
b:00_st:10 b:00_ste:-25 b:00_sur:-13 b:00_ted:24 b:00_th:16 b:00_total:10 b:00_van:-11 b:00_via:11 b:00_war:-15
b:00_was:12 b:00_we:12 b:00_went:12 b:00_wordt:12 b:00_wurde:8 b:00_ya:15 b:00_zelfde:11 b:0_%:-10 b:0_000:-23
b:0_00:24 b:0_0:22 b:0_dagen:11 b:0_de:9 b:0_december:9 b:0_der:-12 b:0_dias:-13 b:0_do:-8 b:0_en:16 b:0_es:-19
b:0_foi:8 b:0_hab:9 b:0_haben:11 b:0_heb:11 b:0_is:16 b:0_ist:14 b:0_ja:10 b:0_klopt:10 b:0_na:13 b:0_no:17
b:0_nov:9 b:0_novembre:20 b:0_octobre:11 b:0_oktober:9 b:0_or:9 b:0_ottobre:8 b:0_pagada:8 b:0_paid:15 b:0_payee:10
b:0_se:-11 b:0_segue:12 b:0_sind:8 b:0_staat:9 b:0_van:9 b:ab_00:8 b:ab_0:9 b:abbiamo_versato:-13 b:abonada_el:9
b:abono_ab:18 b:ac_0:11 b:account_on:9 b:ach_trace:18 b:adjunto_justificante:18 b:against_your:28 b:agradeco_que:12
b:ai_fait:12 b:ai_lu:9 b:ainda_nao:9 b:al_000:10 b:al_00:-19 b:al_0:-19 b:all_three:20 b:allegato_la:-10 b:als_het:9
b:altre_due:9 b:am_00:16 b:am_dienstag:-11 b:am_donnerstag:12 b:am_not:8 b:an_der:12 b:an_sie:9 b:anbei_der:16
b:and_00000:13 b:and_have:9 b:and_he:9 b:and_our:-10 b:and_that:-9 b:and_the:-27 b:and_you:8 b:antes_da:-9
b:antes_de:14 b:ao_fim:10 b:ap_00:8 b:approved_and:11 b:apres_la:-17 b:are_you:12 b:arretez_de:11 b:as_0:8
b:at_our:8 b:at_the:-10 b:ate_0:-8 b:attached_the:12 b:au_lieu:13 b:auf_dem:18 b:auf_die:29 b:auf_ihre:-8
b:aujourd_hui:-15 b:automatisch_erzeugte:-12 b:autre_moitie:9 b:av_000:9 b:av_0:22 b:avec_votre:15
b:avete_consegnato:8 b:avez_facture:-8 b:avoir_av:8 b:ayer_por:16 b:bacs_0:9 b:bande_de:10 b:be_in:10 b:be_paid:-11
b:bedrag_0:10 b:been_passed:8 b:bekommen_sie:-14 b:bem_?:12 b:beneficiario_00:-8 b:bereits_am:10 b:betaal_geen:9
b:betaald_000:-17 b:betaald_00:11 b:betaald_0:13 b:betaald_op:15 b:betaaldatum_00:-19 b:betalen_we:10
b:bij_jullie:-12 b:bij_onze:9 b:bijgaand_het:9 b:binnen_00:-9 b:bizum_de:-8 b:bl_0:11 b:bom_dia:-35 b:bon_je:8
b:bonifico_di:33 b:bonifico_eseguito:8 b:bonjour_nous:-14 b:both_of:10 b:buen_dia:-8 b:buongiorno_la:-10 b:by_000:-9
b:by_your:9 b:bz_00:-9 b:ca_0:14 b:can_see:-9 b:causale_saldo:8 b:ce_jour:20 b:ce_matin:16 b:certificate_of:12
b:cette_facture:-9 b:che_in:17 b:che_non:-12 b:check_00000:11 b:cheque_00000:16 b:ci_0:15 b:cleared_by:14 b:cm_00:12
b:cn_0000:14 b:cn_000:13 b:cn_00:8 b:co_00:-8 b:com_meu:-8 b:com_vossa:23 b:compensee_avec:10 b:comprovante_do:22
b:compte_depuis:11 b:comunica_che:17 b:comunichiamo_che:8 b:con_el:12 b:con_il:-12 b:con_la:15 b:con_ustedes:11
b:con_valuta:25 b:con_vuestro:13 b:concurso_de:10 b:constancia_de:9 b:conta_00:8 b:conta_da:-13 b:copie_du:21
b:copy_attached:8 b:correspond_la:-9 b:cosi_non:8 b:couple_of:8 b:cr_000:14 b:credit_note:12 b:creditnota_cn:12
b:credito_de:10 b:credito_em:-11 b:credito_nc:22 b:cuenta_desde:16 b:cv_00:-8 b:da_minha:9 b:da_nf:-23 b:da_nota:10
b:da_parte:9 b:da_voi:11 b:dalla_vostra:8 b:dans_les:-13 b:das_00:10 b:das_geld:-13 b:das_konto:8 b:dat_ik:12
b:dat_is:18 b:dat_was:9 b:data_00:26 b:data_esecuzione:28 b:data_odierna:-12 b:data_valuta:-30 b:date_de:-10
b:date_execution:11 b:date_you:10 b:de_0:-21 b:de_@:9 b:de_acreedores:11 b:de_cambio:8 b:de_ce:20 b:de_correo:12
b:de_debito:11 b:de_devolucao:-8 b:de_escribirme:9 b:de_facturas:11 b:de_hoje:17 b:de_la:21 b:de_las:21 b:de_me:13
b:de_mon:17 b:de_morosos:12 b:de_obra:9 b:de_pagamentos:-11 b:de_pagos:14 b:de_paiement:-13 b:de_payer:-9
b:de_reclamacion:13 b:de_reglement:9 b:de_rest:-17 b:de_um:-16 b:de_valeur:-12 b:de_voces:18 b:december_is:14
b:deja_paye:14 b:del_00:-29 b:del_dia:-9 b:della_banca:32 b:delle_fatture:-9 b:den_rest:9 b:depende_de:9
b:depot_direct:9 b:der_rest:-15 b:der_sparkasse:13 b:der_volksbank:19 b:des_monats:10 b:desde_dia:11 b:desde_el:30
b:detalle_de:20 b:dg_0:-8 b:di_0:13 b:di_aver:-8 b:di_ieri:12 b:di_la:10 b:di_pagamento:-16 b:di_settembre:8
b:di_venerdi:11 b:dia_!:-19 b:dia_00:40 b:dia_0:9 b:dias_por:10 b:dias_uteis:-9 b:dice_0:-8 b:did_not:10
b:die_00:-32 b:die_halfte:14 b:die_hat:-12 b:die_position:-10 b:die_zahlung:9 b:dies_ist:-12 b:diese_nachricht:9
b:distinta_di:-12 b:dizer_que:8 b:do_pedido:14 b:do_pix:11 b:door_jullie:8 b:drie_keer:-9 b:driver_took:9
b:du_00:-52 b:du_mois:14 b:due_fatture:9 b:echeance_du:-11 b:ee_0:8 b:ee_gia:15 b:ee_in:-8 b:ee_paga:-8
b:eine_automatisch:-12 b:el_00:16 b:el_abono:-15 b:el_asunto:12 b:el_detalle:20 b:el_jueves:9 b:el_martes:-20
b:el_miercoles:8 b:el_numero:14 b:el_pago:-15 b:el_principal:13 b:el_sabado:16 b:em_00:30 b:em_anexo:28 b:em_ate:-9
b:em_dezembro:11 b:en_agosto:-11 b:en_cuanto:-11 b:en_cuenta:13 b:en_el:19 b:en_retard:8 b:en_su:11 b:en_tu:10
b:en_we:14 b:encontro_de:8 b:end_of:24 b:entro_fine:-9 b:enviem_mais:13 b:er_niet:-10 b:er_staat:12 b:erop_terug:-11
b:erzeugte_nachricht:-12 b:esecuzione_00:31 b:est_non:9 b:est_parti:8 b:est_pas:9 b:est_regle:9 b:est_un:-17
b:esta_paga:19 b:esta_tudo:13 b:esto_es:10 b:et_0000:-13 b:et_arretez:12 b:et_ne:-9 b:ete_compensee:10
b:ete_payee:17 b:eu_pago:-35 b:eu_so:10 b:eur_000:-23 b:eur_00:-31 b:eur_0:-35 b:euro_0:12 b:euro_di:8 b:fa_00:19
b:faccio_000:-9 b:factura_000:-9 b:factura_se:9 b:facture_deux:-8 b:facture_ete:15 b:factuur_0000:-15 b:falei_com:10
b:fatto_ora:49 b:fatture_sono:9 b:favor_?:14 b:favore_il:20 b:fecha_valor:-18 b:feira_dia:23 b:figura_en:11
b:fin_de:9 b:find_attached:12 b:fino_al:-13 b:foi_lancada:-9 b:foi_paga:14 b:for_00:-18 b:for_it:-9 b:ft_00000:-14
b:ft_0000:12 b:gbp_0:9 b:geachte_leverancier:-11 b:geld_ist:19 b:gente_paga:-8 b:gestern_abend:8 b:gestern_raus:-8
b:get_paid:-12 b:get_the:19 b:gewoon_niet:-14 b:giovedi_00:12 b:giovedi_scorso:-8 b:go_out:-8 b:good_morning:-10
b:got_it:-8 b:gruss_gott:-8 b:gs_00:13 b:gu_00:17 b:guten_tag:8 b:gv_0:-14 b:hab_ich:28 b:habe_ich:-8 b:habe_ihnen:8
b:haben_mit:10 b:haben_sie:13 b:had_to:16 b:hago_bizum:-13 b:has_been:11 b:hasta_que:8 b:hat_ihr:-12 b:hat_mir:8
b:have_had:14 b:have_not:-8 b:have_put:13 b:have_received:11 b:have_told:8 b:hb_000:-16 b:hb_0:-25 b:hc_00:8
b:hd_00:-8 b:heb_ik:17 b:hebben_we:10 b:hemos_compensado:-9 b:het_goed:9 b:het_niet:-12 b:hi_!:10 b:ho_la:8
b:hold_until:12 b:ht_00:9 b:ich_am:13 b:ich_habe:12 b:ich_heute:-11 b:ich_ihnen:-8 b:ich_mich:-13 b:ich_nicht:13
b:ich_so:8 b:ieri_sera:9 b:ihr_fahrer:-12 b:ihr_mir:-8 b:ihre_rechnung:-30 b:ihre_rechnungen:12
b:ihrer_gutschrift:12 b:ik_heb:15 b:ik_kom:-11 b:ik_zeg:-8 b:ik_zie:-9 b:il_00:16 b:il_0:8 b:il_bonifico:12
b:il_centro:8 b:il_pagamento:8 b:il_resto:22 b:il_rimanente:-11 b:il_vous:-8 b:im_anhang:26 b:im_moment:8
b:importo_000:10 b:in_allegato:12 b:in_an:13 b:in_august:-19 b:in_bijlage:11 b:in_contanti:10 b:in_data:14
b:in_kw:14 b:in_mindering:-9 b:in_the:22 b:in_your:-10 b:informamos_que:-8 b:inv_00000:9 b:is_00:-12 b:is_al:16
b:is_an:9 b:is_approved:8 b:is_betaald:20 b:is_dezelfde:9 b:is_het:-35 b:is_on:-12 b:is_op:15 b:is_the:-10
b:is_vrijdag:-8 b:ist_am:15 b:ist_bezahlt:19 b:ist_da:10 b:ist_eine:-12 b:ist_gestern:-14 b:ist_in:-8 b:ist_seit:25
b:it_?:10 b:it_is:-20 b:it_this:12 b:it_to:-13 b:it_will:-9 b:ja_esta:9 b:ja_falei:9 b:ja_nao:15 b:je_ne:8
b:je_suis:-8 b:je_vous:-29 b:joint_avis:8 b:joint_notre:-13 b:jullie_eigen:8 b:just_now:26 b:klopt_niet:9
b:kom_erop:-11 b:kriegt_ihr:9 b:kw_00:8 b:la_00000:10 b:la_000:14 b:la_00:-14 b:la_ca:9 b:la_caldaia:-10
b:la_carta:-12 b:la_contabile:-24 b:la_copie:19 b:la_de:14 b:la_differenza:13 b:la_distinta:22 b:la_journee:-11
b:la_lista:11 b:la_meme:-9 b:la_mesa:8 b:la_moitie:10 b:la_pagamos:16 b:la_posta:8 b:la_remesa:9 b:la_tm:-11
b:la_transferencia:24 b:las_facturas:30 b:last_wednesday:12 b:le_00:37 b:le_0:33 b:le_deposito:-9 b:le_dossier:-9
b:le_reste:31 b:le_solde:-14 b:le_virement:-21 b:les_000:12 b:les_comunicamos:10 b:les_relances:8 b:li_pago:-8
b:lieu_de:13 b:liquido_00:8 b:lista_de:12 b:lo_0:-34 b:looking_at:9 b:los_00:10 b:los_tribunales:8 b:lunedi_00:-9
b:ma_00:10 b:maar_ik:-13 b:maar_op:14 b:mandar_mensagem:9 b:martes_00:-8 b:mas_que:11 b:maschinell_erstellt:10
b:me_00:-12 b:me_confirma:14 b:me_dice:33 b:me_liguem:11 b:me_lo:-11 b:me_mandar:11 b:me_you:8 b:met_de:12
b:met_die:9 b:met_jullie:13 b:met_uw:8 b:method_bacs:-15 b:mi_ha:-13 b:mi_mandate:13 b:mijn_man:-10
b:mindering_op:-9 b:mir_die:-9 b:misma_que:14 b:mit_0:9 b:mit_der:8 b:mit_ihrer:15 b:mois_et:12 b:mon_client:8
b:morning_and:12 b:mp_00:14 b:multa_de:8 b:na_proxima:-10 b:na_sexta:25 b:naar_de:9 b:nachricht_wurde:10
b:nao_enviem:13 b:nao_localizamos:10 b:nao_recebi:9 b:nao_tenho:-12 b:nao_vamos:10 b:nc_0000:8 b:nc_0:-14 b:ne_0:10
b:ne_la:-9 b:ne_vous:14 b:nee_spass:16 b:never_seen:8 b:nf_00000:-10 b:nf_0000:-12 b:nf_000:-13 b:nicht_die:-10
b:nicht_drin:16 b:niet_0:11 b:niet_betaald:8 b:niet_betalen:-18 b:niet_bij:-9 b:niet_op:-11 b:niet_voor:8
b:niks_meer:8 b:ninguna_de:16 b:nm_0:-8 b:no_000:8 b:no_cartao:9 b:no_dia:-8 b:no_ha:9 b:no_la:21 b:no_longer:-9
b:no_los:9 b:no_me:10 b:no_procede:-14 b:no_reconoce:8 b:no_se:-16 b:no_valor:11 b:noi_abbiamo:9 b:nome_da:9
b:non_avete:-13 b:non_ci:9 b:non_la:10 b:non_le:15 b:not_have:-9 b:not_monitored:-8 b:not_owe:8 b:not_pay:12
b:not_see:12 b:nota_credito:8 b:nota_de:20 b:note_cn:16 b:nothing_to:11 b:notre_avis:-17 b:notre_echange:8
b:nous_la:-12 b:november_and:-8 b:now_on:16 b:nu_echt:-8 b:of_days:8 b:of_it:12 b:of_november:12 b:of_that:10
b:of_these:12 b:of_your:-9 b:off_against:12 b:offen_ist:10 b:ok_00:-12 b:on_00000:-8 b:on_00:-16 b:on_hold:8
b:on_inv:8 b:on_it:27 b:on_that:12 b:one_by:9 b:op_0:27 b:op_met:8 b:op_nul:8 b:op_uw:17 b:os_0:8 b:os_dois:-10
b:os_hago:-10 b:os_la:-9 b:our_bank:13 b:our_payment:15 b:our_ref:8 b:out_of:9 b:out_to:8 b:outra_vez:-9
b:overgemaakt_0:-22 b:owe_us:10 b:paga_00:8 b:paga_desde:11 b:paga_se:-16 b:pagada_el:14 b:pagamento_00000:-8
b:pagamento_0000:-31 b:pagamento_00:14 b:pagamento_da:14 b:pagamento_ee:11 b:pagata_con:-10 b:pagata_il:9
b:pago_con:9 b:pago_de:-8 b:pago_dia:17 b:pago_el:27 b:pago_em:22 b:pago_hasta:-8 b:pago_na:-8 b:pago_no:12
b:pagos_proveedores:13 b:paid_00:17 b:paid_0:-20 b:paid_in:-11 b:paid_it:22 b:paid_usd:15 b:paiement_le:8
b:par_la:-12 b:para_que:-8 b:pas_de:26 b:pas_le:-9 b:passed_to:8 b:payee_le:14 b:payment_date:10 b:pd_00:16
b:pena_con:9 b:per_00:-13 b:per_0:9 b:per_il:-23 b:perche_la:-8 b:pesos_el:-10 b:pi_0:10 b:piece_jointe:16
b:pix_0:12 b:pl_00:13 b:please_see:11 b:por_conta:-10 b:por_isso:14 b:por_la:20 b:por_un:-10 b:post_and:-12
b:pour_le:-11 b:prego_di:15 b:presente_les:11 b:previsao_de:-18 b:prossimo_flusso:-8 b:proveedor_le:10 b:put_000:43
b:que_ainda:9 b:que_ca:-11 b:que_eu:-9 b:que_foi:-23 b:que_ja:27 b:que_je:10 b:que_me:26 b:que_nous:-8
b:que_nunca:-10 b:que_pena:9 b:que_te:8 b:que_voces:9 b:que_ya:10 b:quella_non:12 b:re_0000:17 b:rechnung_wurde:-11
b:rechnungen_sind:14 b:reenvio_lo:25 b:ref_00000:22 b:regle_0:-20 b:reglerons_pas:-9 b:relacion_de:8 b:release_it:8
b:remaining_0:-8 b:remesa_del:14 b:remittance_for:26 b:rest_is:-9 b:rest_von:-12 b:resto_0:-11 b:resto_lo:16
b:reverse_charge:-9 b:rf_0:10 b:risulta_saldata:8 b:run_on:12 b:saldo_de:-13 b:sale_el:9 b:same_job:-11 b:sb_00:12
b:schicken_?:-9 b:sd_0:12 b:se_0:-14 b:se_la:-12 b:se_me:13 b:se_no:-12 b:se_non:13 b:se_pago:56 b:see_attached:13
b:see_it:13 b:segue_comprovante:-25 b:segue_posicao:23 b:seguente_bonifico:-16 b:segunda_oportunidad:11
b:segunda_via:9 b:seit_montag:19 b:sem_dinheiro:8 b:sem_falta:-15 b:semana_pasada:8 b:send_me:-9 b:set_off:-8
b:sexta_feira:12 b:si_ca:9 b:sie_bitte:9 b:sie_den:-18 b:sie_ihre:10 b:sie_nicht:-11 b:signed_it:9 b:so_pago:-9
b:so_we:23 b:sono_le:-15 b:spett_le:-9 b:st_0:9 b:stato_disposto:9 b:statt_0:-9 b:su_cuenta:11 b:su_empresa:-10
b:sua_conta:16 b:sua_empresa:9 b:suite_votre:10 b:summe_0:-12 b:summe_eur:21 b:sur_la:-10 b:sur_les:27
b:sur_votre:17 b:swift_copy:8 b:ta_pago:12 b:tag_ich:8 b:tardes_contador:8 b:tc_00:25 b:tc_0:8 b:te_hago:-12
b:te_ho:8 b:te_la:10 b:te_lo:30 b:te_weinig:10 b:ted_de:26 b:tenho_como:-8 b:th_00:-8 b:th_and:-8 b:that_off:10
b:that_one:12 b:that_we:-12 b:the_00:14 b:the_bank:-12 b:the_certificate:12 b:the_first:17 b:the_invoice:16
b:the_mail:32 b:the_month:-9 b:the_payment:11 b:the_post:8 b:the_rest:12 b:the_three:-9 b:this_is:8
b:this_mailbox:-10 b:this_morning:20 b:this_will:-8 b:ti_faccio:-9 b:tiene_fecha:8 b:tk_0:-12 b:to_@:-11 b:to_come:9
b:to_me:8 b:to_pay:9 b:to_sem:9 b:to_your:12 b:tot_het:8 b:totaal_0:-24 b:totaal_eur:25 b:total_000:37
b:total_00:-10 b:total_0:-27 b:total_de:-13 b:total_eur:12 b:total_gbp:19 b:total_paid:-13 b:tous_les:-9
b:trace_00000:20 b:transferencia_el:11 b:tu_as:9 b:tudo_bem:11 b:tudo_pago:13 b:tut_mir:-8 b:uber_000:-8 b:uber_0:24
b:uberweisungsbetrag_eur:-18 b:uf_0:-13 b:um_centimo:8 b:uma_vez:9 b:un_acompte:-11 b:un_cheque:-8 b:una_parte:-15
b:und_am:-15 b:und_das:9 b:une_date:-8 b:unserer_belastungsanzeige:-9 b:until_then:11 b:until_your:-8 b:usd_0:-9
b:uw_creditnota:8 b:uw_rekening:16 b:valeur_00:-8 b:valoir_sur:9 b:valor_00:-29 b:valor_0:20 b:valor_de:22
b:valor_nao:-8 b:value_date:-9 b:valuta_beneficiario:-8 b:valutadatum_00:11 b:van_0000:11 b:van_0:8 b:ve_le:-15
b:vem_eu:-14 b:vendredi_0:8 b:venerdi_00:-15 b:venho_por:10 b:verrekend_met:11 b:vi_prego:15 b:via_da:8 b:via_pix:10
b:vieram_com:19 b:virement_du:-15 b:voces_estao:9 b:voces_no:11 b:vom_00:22 b:vom_0:-13 b:von_0:-12 b:von_den:10
b:von_der:-9 b:voor_een:-9 b:vorige_maand:14 b:vorige_week:-13 b:vossa_nota:23 b:vostra_nota:8 b:votre_avoir:13
b:votre_banque:10 b:votre_disposition:9 b:votre_message:-28 b:votre_relance:8 b:vou_pagar:-8 b:vous_avez:11
b:vous_fais:-9 b:voy_pagar:13 b:vuestro_abono:14 b:war_nicht:16 b:war_nie:-11 b:was_paid:18 b:we_are:-16 b:we_do:9
b:we_kunnen:-14 b:we_op:10 b:we_paid:-14 b:we_were:10 b:wednesday_0:-9 b:week_00:-10 b:week_donderdag:-10
b:weeks_ago:15 b:weeks_run:-8 b:wertstellung_00:-15 b:what_was:8 b:which_we:-9 b:wie_folgt:14 b:wie_immer:-10
b:wij_gaan:-10 b:wij_zijn:-14 b:will_be:-15 b:will_do:20 b:will_get:25 b:will_not:13 b:wir_nicht:-18 b:with_him:13
b:with_the:-11 b:woensdag_op:9 b:wordt_niet:8 b:wurde_am:-8 b:wurde_maschinell:10 b:ya_esta:10 b:ya_se:23 b:ya_te:9
b:you_have:-10 b:you_in:11 b:you_owe:9 b:you_want:-10 b:you_will:13 b:your_account:-13 b:your_credit:35
b:your_driver:17 b:your_invoice:-12 b:your_ref:-12 b:zahlung_am:9 b:zahlung_angewiesen:10 b:zahlung_erfolgt:-8
b:zahlungsunfahig_und:8 b:zegt_dat:-11 b:ziehen_wir:-16 b:zijn_00:15 b:zit_er:-8 b:zum_00:-10 b:zum_rest:-13
c:<a>:-48 c:<aa:-12 c:<aan>:-10 c:<abon:9 c:<abs:-13 c:<aca:14 c:<acab:16 c:<acc:-14 c:<ach:12 c:<aco:-9 c:<adj:9
c:<adju:9 c:<af:13 c:<aft:11 c:<aga:15 c:<agai:15 c:<age:9 c:<agen:10 c:<agg:-11 c:<ago:-10 c:<ago>:12 c:<agor:-12
c:<agos:-10 c:<ai:-13 c:<ai>:-11 c:<al:9 c:<an>:-13 c:<anb:13 c:<anbe:12 c:<ande:9 c:<ane:12 c:<anex:10 c:<anh:11
c:<anha:11 c:<ann:9 c:<ano:-13 c:<ant:-12 c:<ante:-10 c:<anti:-9 c:<ao:14 c:<ao>:15 c:<ap:-32 c:<ap>:12 c:<app:-14
c:<apr:-16 c:<apre:-12 c:<are:-15 c:<are>:-16 c:<as:-13 c:<ass:-17 c:<assi:-17 c:<asu:10 c:<atta:14 c:<auc:14
c:<auch:10 c:<aug:-13 c:<augu:-13 c:<aus:10 c:<auto:-18 c:<av:13 c:<av>:16 c:<avet:-11 c:<aye:12 c:<ayer:13
c:<bac:-13 c:<ban:21 c:<banc:14 c:<be:-27 c:<be>:-18 c:<bel:-16 c:<ben:-14 c:<bet:15 c:<beta:15 c:<bi:17 c:<bij:15
c:<bijg:9 c:<bis>:-10 c:<bom:-14 c:<bom>:-14 c:<bon:18 c:<bon>:14 c:<bor:-10 c:<br:-15 c:<bri:-11 c:<c>:45 c:<ca:-28
c:<cai:-14 c:<cal:-9 c:<cam:15 c:<camb:12 c:<can:-17 c:<cen:9 c:<cent:12 c:<ch:36 c:<che:35 c:<chec:19 c:<chei:10
c:<cheq:16 c:<ci:-19 c:<cic:-9 c:<cm:13 c:<cn:11 c:<cn>:10 c:<co>:-13 c:<como:-12 c:<con>:12 c:<cont:-11 c:<cov:9
c:<cove:9 c:<cred:11 c:<cs:9 c:<cu:-16 c:<cua:-13 c:<cuan:-10 c:<cue:9 c:<d>:18 c:<da:-24 c:<da>:-10 c:<de>:-18
c:<dec:-14 c:<dedu:-9 c:<dej:9 c:<del:-10 c:<del>:-11 c:<depu:9 c:<der:12 c:<dern:10 c:<des:14 c:<desd:21 c:<dess:11
c:<deta:9 c:<devo:-13 c:<dic:10 c:<dice:17 c:<dis:15 c:<disc:13 c:<do:22 c:<dob:16 c:<doi:-11 c:<don:14 c:<done:15
c:<dr:20 c:<du:-23 c:<du>:-10 c:<e>:25 c:<ecr:9 c:<ef:15 c:<efe:11 c:<ei:-11 c:<eig:10 c:<ein:-20 c:<el:14 c:<el>:14
c:<em:21 c:<em>:20 c:<enc:9 c:<end>:9 c:<ent:-16 c:<entr:-16 c:<ese:11 c:<eseg:10 c:<espe:-9 c:<est:-14 c:<et:-10
c:<et>:-20 c:<ete:9 c:<ete>:9 c:<eu>:-10 c:<eur:9 c:<f>:14 c:<fa>:10 c:<fac:-16 c:<facc:-13 c:<fait:15 c:<fal:-9
c:<fat:16 c:<fatt:16 c:<fatu:-11 c:<fb:-9 c:<fb>:-9 c:<fe:-10 c:<fec:-10 c:<fech:-10 c:<fi:-16 c:<fij:13 c:<fin:-12
c:<find:10 c:<fino:-11 c:<firm:-12 c:<firs:9 c:<foi:-12 c:<fol:11 c:<folg:11 c:<font:10 c:<for:-21 c:<for>:-12
c:<fra:10 c:<frau:10 c:<fu:-38 c:<fur:-11 c:<g>:17 c:<ge:-21 c:<ged:12 c:<geda:13 c:<gee:-11 c:<gen:9 c:<geo:12
c:<geom:12 c:<ger:-11 c:<ges:-9 c:<gi:-9 c:<gir:-12 c:<gis:17 c:<gist:17 c:<go>:13 c:<gs:17 c:<gu:25 c:<h>:9
c:<ha:25 c:<ha>:-15 c:<hab:9 c:<hab>:18 c:<had:10 c:<hago:-13 c:<hal:29 c:<half:15 c:<hd:-9 c:<he:9 c:<heb:19
c:<heb>:18 c:<her:9 c:<here:9 c:<het:-11 c:<het>:-9 c:<hi:27 c:<hie:23 c:<hier:23 c:<hl:10 c:<hl>:10 c:<ho:12
c:<hoy:9 c:<hoy>:9 c:<hu:-27 c:<hui:-15 c:<hum:-11 c:<ie:23 c:<ier:22 c:<ieri:18 c:<igu:9 c:<igua:9 c:<ik:-14
c:<ik>:-14 c:<im:-10 c:<ins:18 c:<inst:15 c:<int:-13 c:<inv>:15 c:<is:-11 c:<is>:-11 c:<ja:11 c:<jan>:9 c:<je:-17
c:<je>:-24 c:<jer:13 c:<jo:42 c:<jo>:16 c:<joi:20 c:<join:15 c:<jon:9 c:<jou:14 c:<jus:14 c:<just:20 c:<k>:21
c:<kar:12 c:<ki:9 c:<kom:10 c:<komm:13 c:<kont:14 c:<kor:-16 c:<kort:-13 c:<ku:-18 c:<kun:-10 c:<l>:38 c:<la:18
c:<la>:-22 c:<lang:10 c:<las:19 c:<last:17 c:<lau:9 c:<laur:13 c:<le:22 c:<let:9 c:<li:-25 c:<lib:-13 c:<libe:-16
c:<lief:-13 c:<liv:-9 c:<ll:-10 c:<lo:-14 c:<lo>:-11 c:<lu:-16 c:<lu>:-9 c:<maa:9 c:<mac:-10 c:<mal:9 c:<mal>:10
c:<mat:13 c:<mati:13 c:<may:-10 c:<md:12 c:<mei:-11 c:<mes:11 c:<met>:11 c:<meu:-11 c:<meu>:-10 c:<mi:27 c:<mic:-10
c:<mich:-9 c:<mil:29 c:<mill:16 c:<mir:20 c:<mire:15 c:<mit>:14 c:<mob:9 c:<mobi:10 c:<mod:-12 c:<mor:12 c:<my>:-9
c:<n>:-14 c:<na:11 c:<ne:-18 c:<nel:-13 c:<nell:-11 c:<nes:-14 c:<nf:-14 c:<nf>:-19 c:<nie>:-9 c:<nix:-11
c:<nix>:-11 c:<nos>:-15 c:<nov:10 c:<nov>:12 c:<now:21 c:<now>:20 c:<nue:-11 c:<nues:-9 c:<o>:-47 c:<og:15 c:<ogg:16
c:<oggi:14 c:<oi:-17 c:<ok:-10 c:<ok>:-14 c:<om:-11 c:<ont:10 c:<onte:16 c:<ope:14 c:<oper:9 c:<or:16 c:<ora:24
c:<ora>:24 c:<ore:-9 c:<ot:11 c:<pa:15 c:<pag:22 c:<paga:14 c:<pagu:14 c:<paid:15 c:<para:-11 c:<paro:9 c:<pay:12
c:<paye:19 c:<pd:11 c:<pd>:9 c:<pe:-20 c:<per:-13 c:<pi:22 c:<pix:13 c:<pix>:13 c:<pl:13 c:<pos:25 c:<post:14
c:<pr:10 c:<preg:12 c:<preu:9 c:<pri:17 c:<prin:18 c:<pro:-20 c:<pron:11 c:<prox:-12 c:<pu:19 c:<pul:10 c:<put:15
c:<put>:16 c:<q>:-9 c:<qu:-12 c:<que:-9 c:<qued:10 c:<quem:-9 c:<r>:-22 c:<ra:10 c:<rab:11 c:<ree:9 c:<ref>:9
c:<reg:-10 c:<regi:-17 c:<regu:9 c:<rf:9 c:<ri:-10 c:<rib:-10 c:<rm:-10 c:<ron:12 c:<s>:48 c:<sa:30 c:<sal:14
c:<sam:20 c:<same:17 c:<sc:20 c:<sch:28 c:<scha:14 c:<sche:9 c:<se:-11 c:<se>:13 c:<set>:-10 c:<sha:12 c:<si:-24
c:<si>:-10 c:<sind:10 c:<so:-27 c:<sold:-10 c:<sp:16 c:<spa:10 c:<spar:11 c:<spe:15 c:<spi:-9 c:<staa:10 c:<stam:13
c:<ste>:-13 c:<sto:10 c:<su:11 c:<suc:9 c:<suit:10 c:<sw:24 c:<swi:16 c:<swif:16 c:<sy:-12 c:<sys:-10 c:<syst:-10
c:<t>:14 c:<ta:-15 c:<tard:-9 c:<tc:15 c:<tc>:15 c:<te:-13 c:<teg:11 c:<tege:10 c:<tei:11 c:<teil:9 c:<tel:-9
c:<ten:-9 c:<tene:9 c:<teng:-9 c:<ter:-19 c:<th:-12 c:<tha:-16 c:<than:-10 c:<the:-15 c:<thi:9 c:<this:12 c:<thr:16
c:<ti:-18 c:<tk:-9 c:<tk>:-9 c:<tm:-9 c:<to:-11 c:<to>:-10 c:<toda:13 c:<tou:-9 c:<tr:25 c:<tra:25 c:<trac:12
c:<tu:12 c:<tu>:10 c:<tud:9 c:<tudo:9 c:<uf:-10 c:<um:-12 c:<un:-17 c:<una:-16 c:<una>:-13 c:<up:-14 c:<up>:-13
c:<valo:24 c:<ve:16 c:<ve>:-11 c:<ven:21 c:<ver:10 c:<vere:-9 c:<verr:17 c:<vers:13 c:<vi:18 c:<vie:9 c:<vier:12
c:<vir:15 c:<vire:23 c:<vo:24 c:<vol:13 c:<vor:11 c:<vos>:-9 c:<voss:9 c:<vou:-10 c:<wa:9 c:<wegg:14 c:<went:14
c:<when:9 c:<wie>:11 c:<wij:-10 c:<wij>:-13 c:<win:9 c:<wir:-10 c:<wo:11 c:<woe:10 c:<woen:10 c:<ws:11 c:<y>:-35
c:<ya:27 c:<ya>:25 c:<ye:14 c:<yes:11 c:<za:9 c:<zah:11 c:<zahl:11 c:<ze:11 c:<zel:10 c:<zen:9 c:<zi:-10 c:<zie:-9
c:<zu:-13 c:aal:12 c:aald>:14 c:aalda:-10 c:aam:13 c:aam>:14 c:aan:31 c:aan>:17 c:aand:11 c:aand>:11 c:ab>:19
c:aba:15 c:abb:13 c:abbi:9 c:abe:19 c:abei:10 c:abei>:11 c:aben:11 c:abi:-16 c:abile:-12 c:abl:-12 c:abo:12
c:abs:-14 c:acab:16 c:acao:-13 c:acao>:-13 c:acc:-27 c:acci:-13 c:accio:-9 c:ache:10 c:ached:21 c:acio:11 c:acion:11
c:ack:-16 c:ack>:-13 c:acq:9 c:acqu:9 c:ada:25 c:adi:-10 c:adj:12 c:adju:9 c:adjun:12 c:ador:11 c:ados:-10
c:ados>:-10 c:ae>:11 c:aft:11 c:afte:11 c:aga:34 c:agad:14 c:agada:16 c:agai:20 c:again:15 c:agame:-9 c:agar:-13
c:agat:16 c:age>:-12 c:agen:14 c:agl:12 c:agli:12 c:ago:-28 c:agor:-12 c:agora:-12 c:agos:-11 c:agost:-10 c:agu:13
c:ague:20 c:aguei:15 c:ahlb:9 c:ahlbe:9 c:ahlt:13 c:ahlt>:13 c:ahr:-11 c:ahre:-10 c:ai>:-20 c:ail:-19 c:air:-10
c:ait:28 c:ait>:18 c:ald:19 c:ald>:23 c:aldo:-10 c:aldo>:-9 c:ale:-16 c:alen:-13 c:ales:12 c:ales>:12 c:alet:-13
c:alett:-15 c:alf:14 c:alf>:9 c:ali:21 c:alin:10 c:all:-11 c:all>:-11 c:alla:-11 c:alle:15 c:alo:20 c:alor:18
c:alor>:22 c:alt:15 c:alt>:9 c:alut:9 c:am>:20 c:ambi:12 c:ambia:10 c:ame:17 c:ame>:16 c:amed:10 c:amedi:10
c:ami:-15 c:amin:-10 c:amo:-18 c:amo>:-17 c:amp:18 c:anb:13 c:anbe:12 c:anbei:12 c:anc:23 c:anca:21 c:anca>:19
c:anche:10 c:and:15 c:and>:-11 c:anda:9 c:ande:24 c:ande>:9 c:ander:9 c:andi:13 c:ane:10 c:ane>:14 c:anex:10
c:anexo:12 c:anf:10 c:ang:17 c:ang>:14 c:anhan:11 c:ani:-9 c:ani>:-9 c:ano:-9 c:ans>:-11 c:ansf:11 c:ant:-28
c:ant>:-10 c:ante:-16 c:anz:-18 c:ap>:13 c:apa:-10 c:app:-17 c:app>:-9 c:apr:-16 c:apre:-13 c:apres:-14 c:ar>:17
c:ara:-9 c:ara>:-16 c:arad:-10 c:arada:-9 c:aram:10 c:aram>:10 c:ard:12 c:ard>:16 c:ares>:-9 c:arged:-10 c:arka:9
c:arkas:9 c:arn:10 c:arne:9 c:aro:14 c:aron:18 c:aron>:18 c:art:-21 c:art>:-16 c:artir:-10 c:artit:12 c:as>:-9
c:asc:10 c:asch:9 c:ass>:16 c:assi:-20 c:ata:12 c:ata>:30 c:ate>:14 c:ates>:-12 c:ath:11 c:atica:-14 c:atin:14
c:atin>:10 c:atio:9 c:ation:9 c:atis:-11 c:atisc:-9 c:ativ:11 c:ato>:9 c:att:24 c:atta:15 c:attac:14 c:atto:21
c:atto>:18 c:atu:-30 c:atum:-13 c:atum>:-13 c:atura:-9 c:au>:13 c:auc:14 c:auch:9 c:auch>:10 c:aug:-10 c:augu:-13
c:augus:-13 c:aup:10 c:aur:16 c:aure:13 c:aurez:13 c:ausg:9 c:auto:-19 c:autom:-11 c:av>:16 c:avet:-11 c:avete:-11
c:avi:17 c:avin:9 c:aving:11 c:aye:35 c:aye>:11 c:ayee:11 c:ayee>:11 c:ayer:14 c:ayer>:14 c:ays:-10 c:ays>:-10
c:azi:-13 c:ba>:-10 c:bac:-12 c:bak:11 c:ban:24 c:banc:15 c:banca:19 c:band:9 c:bank:10 c:bart>:-9 c:bat:12 c:bbi:15
c:bbin:9 c:be>:-19 c:bei:20 c:bei>:25 c:bel:10 c:bela:-9 c:bele:18 c:beleg:18 c:ber:-12 c:bera:-13 c:beta:15
c:betaa:14 c:betr:-10 c:betra:-13 c:bi>:11 c:bia:12 c:bij:20 c:bijg:9 c:bile:-13 c:bile>:-11 c:bili:13 c:bin:-11
c:bis:-11 c:bis>:-10 c:bito>:10 c:ble:-14 c:bom:-14 c:bom>:-14 c:bon:25 c:bon>:14 c:bor:-11 c:brad:12 c:bran:-9
c:bre:-12 c:bre>:9 c:bret:-10 c:bri:-20 c:brid:-10 c:bridg:-10 c:bro:15 c:bro>:18 c:cab:14 c:cabe:10 c:caci:-9
c:cad:-12 c:cada:-13 c:cada>:-12 c:cado>:10 c:cai:-13 c:cam:11 c:camb:12 c:cambi:12 c:came:-9 c:can:-13 c:can>:-9
c:cante:9 c:car:25 c:car>:10 c:cci:-19 c:ccio:-13 c:ce>:16 c:cela:11 c:cem:-9 c:cep:-16 c:cept:-12 c:ch>:-21
c:chad:-10 c:chau:20 c:chaut:9 c:che:41 c:che>:-9 c:chec:28 c:check:28 c:ched:17 c:ched>:19 c:chei:15 c:chen:-12
c:chen>:-9 c:cheq:15 c:chequ:11 c:chl:-13 c:chn:10 c:cho:14 c:cho>:11 c:cht:-20 c:cht>:-14 c:chte:-14 c:ci>:12
c:cia:-9 c:cia>:10 c:ciam:-9 c:ciamo:-9 c:cic:-10 c:cie:-14 c:cier:-9 c:cil:-9 c:cio>:-11 c:cke:-16 c:cken>:-10
c:cks:15 c:cks>:20 c:cn>:9 c:co>:-9 c:cobra:9 c:com:-10 c:como:-12 c:como>:-12 c:compe:13 c:compt:-10 c:con:15
c:con>:12 c:concu:11 c:conta:-13 c:conto:10 c:copie:9 c:cor:-14 c:cos:11 c:cos>:9 c:cov:9 c:cove:9 c:cover:9 c:cqu:9
c:ct>:-11 c:cto:10 c:cture:-9 c:cua:-13 c:cuan:-10 c:cue:9 c:cuen:11 c:cuent:10 c:cui:-9 c:cul:-10 c:culp:-9
c:cur:11 c:curs:11 c:cursa:9 c:cut:15 c:cuti:16 c:daa:30 c:daan:19 c:daan>:19 c:dam:11 c:dame:12 c:dara:-9 c:das:9
c:dat:-24 c:datu:-13 c:datum:-13 c:day:9 c:day>:9 c:deb:-11 c:dec:-12 c:ded:-12 c:ded>:-12 c:dedo:11 c:dedu:-9
c:dedui:-11 c:dej:9 c:del:-16 c:del>:-13 c:den>:21 c:dena:-9 c:denad:-9 c:denti:9 c:depoi:-10 c:depu:9 c:depui:9
c:der:13 c:der>:12 c:dere:-19 c:dere>:-13 c:dern:18 c:derni:10 c:des:14 c:desd:20 c:desde:21 c:dess:17 c:det:10
c:deta:9 c:detal:10 c:devi:11 c:devo:-13 c:dge>:-10 c:di>:12 c:dia:11 c:dic:13 c:dice:18 c:dice>:17 c:die:-18
c:dig:-16 c:dira:-9 c:disc:12 c:discu:9 c:dite:-12 c:ditn:9 c:ditno:9 c:dju:9 c:djun:12 c:djunt:12 c:do>:-19
c:dob:16 c:doi:-10 c:don:10 c:done:13 c:done>:14 c:dor:15 c:dore:12 c:dores:12 c:dos:-12 c:dot:15 c:dott:14 c:dr>:13
c:dra:11 c:dra>:10 c:dre:9 c:du>:-9 c:dua:-9 c:dui:-12 c:duit:-11 c:duit>:-10 c:eare:9 c:eared:9 c:eau:-9 c:eb>:19
c:ebr:-9 c:ec>:11 c:ech:-16 c:eci:-10 c:eck:31 c:eck>:11 c:ecks:20 c:eco:13 c:ecu:21 c:ecut:11 c:ed>:-16 c:eda:21
c:edaa:13 c:edaan:13 c:eder:-9 c:edi:30 c:edia>:9 c:edite:-11 c:editn:9 c:edo:30 c:edo>:10 c:edor:10 c:edu:-12
c:edui:-11 c:eduit:-11 c:ee>:37 c:eed>:-9 c:eef:-16 c:eef>:-9 c:eek>:-13 c:eeks:9 c:eeks>:9 c:een:-13 c:een>:-17
c:eep:14 c:efera:-12 c:efi:-12 c:eg>:22 c:egar:10 c:egara:10 c:egate:-10 c:ege:-11 c:egen:-9 c:egge:12 c:egi:-17
c:egis:-9 c:egist:-9 c:egle>:-9 c:eglee:10 c:egu:15 c:egui:12 c:eguit:12 c:egul:10 c:ehe:-11 c:ehen>:-9 c:ei>:37
c:eig:12 c:eil:10 c:ein:-46 c:ein>:-11 c:eine:-10 c:eine>:-15 c:eing:-14 c:eis:-13 c:eit:16 c:eit>:12 c:eja:12
c:eja>:10 c:eke:10 c:eks:11 c:eks>:12 c:ela:-10 c:ela>:-10 c:elan:-12 c:eleg:14 c:eleg>:16 c:elf:11 c:ell:13
c:ella:15 c:ella>:20 c:elle>:-14 c:ellen:16 c:elo:13 c:elo>:10 c:emai:-13 c:email:-12 c:emb:10 c:eme:-11 c:emen:-10
c:ement:-10 c:emm:9 c:emor:9 c:emp:-19 c:en>:-24 c:ena:11 c:enad:-9 c:encer:9 c:enci:-14 c:encia:-9 c:end>:16
c:ende:-11 c:endr:12 c:enen:-12 c:enen>:-11 c:energ:9 c:eng:-10 c:enga:-11 c:enm:11 c:enmer:11 c:enn:-10 c:enn>:-11
c:ens:10 c:ensd:10 c:ensda:10 c:ent:-22 c:ent>:22 c:enta:-12 c:entar:-9 c:ente:-15 c:ente>:-31 c:entes:14 c:entic:9
c:entr:-10 c:entra:-10 c:enu:9 c:envi:10 c:envio:10 c:eom:12 c:eom>:12 c:epi:13 c:epin:9 c:epoi:-10 c:epois:-10
c:ept>:11 c:epu:9 c:epui:9 c:epuis:9 c:equ:13 c:eque:12 c:eque>:9 c:era:-16 c:era>:-16 c:eran:-17 c:erant:-15
c:erd:-11 c:erdag:-9 c:ere>:-16 c:erea:-9 c:erech:-9 c:eren:16 c:erg:16 c:eri:42 c:eri>:32 c:erid:14 c:erida:9
c:erk:-10 c:erm:-14 c:ern:20 c:erne:9 c:ernie:10 c:erre:11 c:errec:10 c:erse:19 c:ersta:9 c:ert>:13 c:erw:11
c:erwe:9 c:erweg:16 c:ery>:-9 c:erz:-9 c:erze:-10 c:es>:11 c:esa:-11 c:esd:31 c:esde:24 c:esde>:21 c:ese:33
c:ese>:10 c:eseg:10 c:esegu:10 c:esen>:13 c:esi:-9 c:esp:-21 c:espe:-12 c:ess:-10 c:essa:-18 c:est>:-17 c:estan:-11
c:este:11 c:estel:-11 c:ester:16 c:estr:10 c:estra:-10 c:estre:16 c:et>:-16 c:eta:17 c:etaa:14 c:etaal:14 c:etall:11
c:eto>:-16 c:etr:-16 c:etra:-13 c:etrag:-11 c:ett:-21 c:etta:-9 c:etta>:-15 c:etten:-12 c:etto:-13 c:etto>:-11
c:eu>:-10 c:euv:12 c:euve:11 c:euve>:12 c:ev>:-9 c:eval:10 c:ever:-12 c:evi:13 c:evis:11 c:evo:-10 c:evolv:-9
c:evuta:9 c:exo:11 c:exo>:12 c:ez>:35 c:eza:-16 c:fac:-9 c:facc:-13 c:facci:-13 c:fahr:-9 c:fai:9 c:fait:15
c:fait>:14 c:fal:-11 c:fat:14 c:fatt:16 c:fatto:18 c:fatu:-12 c:fatur:-12 c:fb>:-9 c:fc>:13 c:fech:-11 c:fera:-13
c:feran:-12 c:feren:11 c:ferid:11 c:ffe:11 c:ffi:-10 c:ffic:-9 c:fica:20 c:fican:11 c:ficar:9 c:ficat:10 c:fici:-15
c:fij:13 c:fin:-13 c:find:12 c:fino:-11 c:fino>:-11 c:firs:9 c:first:9 c:foi:-12 c:font:10 c:for:-19 c:for>:-10
c:frau:10 c:frau>:10 c:fte:16 c:fte>:9 c:fun:-11 c:gada:10 c:gado>:-10 c:gai:17 c:gain:15 c:gain>:9 c:game:-10
c:gamen:-9 c:gar:-12 c:gar>:-16 c:gate:-11 c:gato:9 c:gato>:10 c:gd>:-12 c:ge>:-33 c:ged>:-13 c:geda:13 c:gedaa:13
c:gee:-20 c:geen:-9 c:geen>:-9 c:geh:-10 c:gend:-9 c:gent:10 c:geo:12 c:geom:12 c:geom>:12 c:ger:-9 c:ges:13
c:gesp:-10 c:gespr:-9 c:gest:21 c:gestr:17 c:gge:12 c:gges:9 c:ggest:9 c:ggi:16 c:ggi>:14 c:gi>:15 c:gia:-13
c:gic:-9 c:gio:-10 c:gis:13 c:giste:17 c:glee:10 c:gor:-11 c:gora:-12 c:gora>:-12 c:gos:-12 c:gost:-9 c:gosto:-10
c:grad:10 c:gre:-22 c:greg:-10 c:gri:10 c:gs>:15 c:gse:-9 c:gt>:-10 c:gua:12 c:gual:9 c:gual>:9 c:gue:28 c:guei:19
c:guei>:19 c:gui:17 c:guit:13 c:guito:12 c:guna:9 c:guna>:9 c:gus:-14 c:gust:-14 c:gust>:-11 c:ha>:-22 c:hab:9
c:hab>:18 c:hago:-13 c:hago>:-13 c:hal:27 c:half:15 c:half>:9 c:halt:14 c:halt>:10 c:hang:15 c:hang>:11 c:hara:9
c:hat>:-10 c:hau:23 c:haut:10 c:he>:-15 c:heb:16 c:heb>:18 c:hec:32 c:heck:28 c:hed:17 c:hed>:18 c:hei:20 c:heit:9
c:heit>:9 c:hem:-13 c:hen:-9 c:hen>:-9 c:heq:14 c:hequ:10 c:heque:11 c:her:-9 c:het>:-9 c:hie:17 c:hier:21
c:hier>:20 c:hing:10 c:his:10 c:his>:12 c:hlag>:-12 c:hlb:9 c:hlbe:9 c:hlt:10 c:hlt>:9 c:hnu:-10 c:hnun:-10
c:hnung:-10 c:hoy:9 c:hoy>:9 c:ht>:-15 c:hte:-14 c:hui:-16 c:hum:-9 c:hwe:10 c:iam:-21 c:iamo:-23 c:iamo>:-17
c:iar>:10 c:iari:-9 c:iata:14 c:iata>:14 c:iba:-10 c:ibe:-10 c:iber:-16 c:ibera:-10 c:ic>:-13 c:ica>:-23 c:icada:-10
c:ican:12 c:icant:10 c:icao:9 c:icao>:9 c:icate:9 c:ices>:-9 c:ich>:-9 c:icho>:9 c:ici:-18 c:icia:-12 c:ico>:-9
c:idam:11 c:idat:-9 c:ident:10 c:idg:-10 c:idge:-10 c:idge>:-10 c:ie>:-28 c:ief:-12 c:iefe:-11 c:iefer:-11 c:ieh:-12
c:iehe:-13 c:iehen:-9 c:iep:11 c:ier:25 c:ier>:10 c:iera:11 c:iere:-12 c:iere>:-10 c:ieri:19 c:ieri>:20 c:iese:11
c:iesen:13 c:iete:-9 c:iete>:-9 c:ifi:21 c:ific:11 c:ifica:15 c:ifie:12 c:ift:11 c:ift>:13 c:iga:-10 c:ige>:-10
c:igen:10 c:ign:-11 c:igo:-11 c:igo>:-11 c:igu:22 c:igua:15 c:igual:9 c:ihrer:9 c:ii>:-9 c:ijf:-9 c:ijn:-13
c:ik>:-11 c:ili>:15 c:ill:13 c:ille>:9 c:imm:-11 c:imme:-9 c:imp:-9 c:in>:-10 c:inan:9 c:inat:-17 c:inci:9 c:ind>:12
c:inha:-9 c:ini:-9 c:inma:-9 c:ino:-10 c:ino>:-12 c:ins:18 c:inst:21 c:insta:16 c:int:13 c:int>:12 c:inte>:9
c:inv>:15 c:inzi:9 c:io>:-9 c:ior:-13 c:ip>:11 c:ira:-22 c:irai:-10 c:irai>:-10 c:ird:-9 c:ird>:-9 c:ire:31
c:irel:13 c:irem:11 c:ireme:10 c:iro:-21 c:iro>:-21 c:irs:10 c:irst:10 c:irst>:9 c:isc:-13 c:isch:-21 c:isch>:-14
c:iscu:10 c:ise:-15 c:isi:9 c:iso:-9 c:iss:-11 c:ist:13 c:iste:18 c:ister:14 c:istr:-10 c:itada:14 c:itado:-10
c:ite:10 c:ite>:27 c:itida:10 c:itn:9 c:itno:9 c:itnot:9 c:ito>:20 c:itor:-10 c:itten:12 c:ity:-10 c:ity>:-10
c:itz:9 c:iva>:-9 c:ivers:-12 c:ivo:11 c:ivr:-9 c:izo>:9 c:ja>:18 c:jan>:9 c:je>:-9 c:jer:15 c:jo>:16 c:joi:20
c:join:15 c:joint:14 c:jon:9 c:jour:-12 c:junt:12 c:junto:10 c:jus:14 c:just:20 c:just>:15 c:kar:13 c:kas:9 c:kass:9
c:ke>:-12 c:ked:-10 c:ked>:-10 c:ken:11 c:ken>:-13 c:kenm:11 c:kenme:11 c:kin:9 c:king:10 c:king>:12 c:kla:-12
c:komm:9 c:kor:-15 c:kort:-10 c:korti:-11 c:ks>:23 c:laa:-13 c:lad:9 c:lad>:9 c:lag>:-11 c:lan:-15 c:land:-11
c:lang:11 c:las:16 c:las>:9 c:last:13 c:last>:12 c:lauf:-9 c:laur:13 c:lbe:13 c:ld>:21 c:ldatu:-10 c:lde:-12
c:ldi:-9 c:ldo:-12 c:ldo>:-9 c:le>:-21 c:lea:13 c:leare:9 c:led>:-9 c:lee:14 c:leg:16 c:leg>:14 c:lei:-11 c:lem>:-10
c:ler:-20 c:ler>:-16 c:let>:-9 c:lete:15 c:lete>:14 c:leto:-9 c:leto>:-11 c:lette:-9 c:lev:-11 c:lf>:16 c:li>:11
c:lib:-13 c:libe:-16 c:liber:-16 c:lic:-11 c:lica:-9 c:lid:-9 c:lie:-16 c:lie>:-13 c:lief:-14 c:liefe:-11 c:lis:11
c:list:15 c:lit:11 c:lito:11 c:lito>:11 c:liv:-14 c:livr:-9 c:lla:9 c:lla>:24 c:lle:10 c:lled:-9 c:lled>:-11
c:llega:9 c:llen:17 c:lli:-17 c:llie:-9 c:llon:9 c:lls:11 c:lor:18 c:lor>:24 c:los:-20 c:los>:-16 c:lot:18 c:lots:9
c:lots>:9 c:lt>:18 c:ltar:11 c:ltar>:12 c:lter:-11 c:lu>:-13 c:lun:-11 c:lungs:-9 c:lus:-22 c:luss:-11 c:lve:-11
c:ma>:-18 c:maa:18 c:macht:9 c:mada:12 c:mada>:13 c:mail:-11 c:mam:-9 c:mandi:9 c:marc:10 c:mat:26 c:mati:12
c:matin:14 c:matio:10 c:may:-9 c:mbe:-14 c:mbia:9 c:mc>:-10 c:med:20 c:medi:21 c:medi>:10 c:media:10 c:meld:-9
c:men:-17 c:mens:-9 c:ment:-9 c:ment>:10 c:mento:-12 c:mer:17 c:merk:9 c:merk>:9 c:mesa:9 c:mess:-11 c:met>:9
c:meth:-9 c:meu:-10 c:meu>:-11 c:mic:-14 c:mich:-9 c:mich>:-10 c:mie:-14 c:mien:-10 c:mient:-11 c:mil:31 c:mill:17
c:min:-20 c:mir:20 c:mire:14 c:mit>:10 c:mita:-11 c:mitt:-9 c:mo>:-42 c:mobi:10 c:mobil:10 c:mod:-10 c:moi:9
c:mon:-10 c:mor:11 c:mos:10 c:mp>:13 c:mpen:14 c:mpens:15 c:mpl:-12 c:mpr:-9 c:mprov:9 c:mpt:-11 c:mpte:-10
c:mpte>:-9 c:my>:-9 c:nab:11 c:nad:-24 c:nada:-11 c:nada>:-11 c:nan:15 c:nbe:10 c:nbei:12 c:nbei>:12 c:nca:22
c:nca>:25 c:nce:-20 c:nce>:-16 c:ncela:12 c:nche:10 c:nche>:10 c:ncu:13 c:ncur:11 c:ncurs:11 c:nd>:11 c:nde:9
c:nder:9 c:ndern:9 c:ndig:-10 c:ndo:-15 c:ndo>:-11 c:ndr:10 c:ndre:9 c:ne>:17 c:nec:9 c:nen:-18 c:nen>:-16 c:ner:17
c:nerg:9 c:ners:10 c:nes:-11 c:ness:-9 c:nex:15 c:nexo:12 c:nexo>:12 c:nf>:-19 c:nga:-13 c:ngel:9 c:nger:-13
c:nger>:-10 c:nha>:-11 c:nhan:12 c:nhang:11 c:ni>:-19 c:nica:11 c:nicam:11 c:nid:10 c:nie:14 c:nier:14 c:nier>:10
c:nin:12 c:ning:9 c:nio:-10 c:nite:9 c:nite>:11 c:niv:-11 c:nive:-10 c:nix:-11 c:nix>:-11 c:nma:-9 c:nme:11
c:nmer:11 c:nmerk:11 c:no>:-22 c:nor:-16 c:nota>:13 c:nov:9 c:nov>:12 c:now:17 c:now>:17 c:ns>:-18 c:nsd:9 c:nsda:9
c:nsdag:9 c:nsf:11 c:nsi:-11 c:nst:24 c:nst>:14 c:nsta:11 c:nstan:23 c:nt>:17 c:nta:-17 c:ntag:11 c:ntag>:13
c:ntar:-10 c:nte>:-17 c:ntem:15 c:ntem>:17 c:nter:9 c:nter>:10 c:ntere:9 c:nto:22 c:nto>:20 c:ntr:-13 c:ntra:-14
c:ntrat:9 c:ntre:-10 c:ntro:10 c:nts:-10 c:nts>:-9 c:nue:-9 c:nues:-9 c:nuest:-9 c:nul:10 c:nung>:-17 c:nv>:14
c:nvi:9 c:nvio:10 c:nvio>:11 c:nvo:-13 c:nvoi:-10 c:ny>:-11 c:nze:-17 c:nzi:13 c:obi:10 c:obil:10 c:obili:9 c:obr:17
c:obrad:14 c:oces>:12 c:oche:-9 c:ocia:15 c:ocia>:13 c:oda:10 c:oday:16 c:oday>:10 c:odi:-9 c:oel:-9 c:oens:10
c:oensd:10 c:oes>:10 c:off:10 c:ogg:16 c:oggi:14 c:oggi>:14 c:oi>:-15 c:oin:16 c:oint:17 c:oint>:9 c:ointe:9
c:oire>:-9 c:ois:-9 c:ois>:-12 c:oit:-9 c:oje:10 c:ok>:-15 c:olde:-9 c:oli:-15 c:olk:9 c:olv:-9 c:omate:11
c:omati:-17 c:omb:-23 c:ombr:-15 c:ombre:-15 c:omi:-11 c:omme:-10 c:omme>:-10 c:omo>:-11 c:ompe:12 c:ompen:14
c:ompt:-10 c:ompte:-10 c:on>:15 c:ona:13 c:onc:-11 c:once:-11 c:oncu:11 c:oncur:11 c:ond:14 c:onn:15 c:onne:11
c:onner:12 c:ons>:-13 c:onst:10 c:ont:29 c:onta:-9 c:ontag:10 c:onte:23 c:ontem:17 c:onto:23 c:onto>:11 c:ope:20
c:ope>:11 c:oper:10 c:opera:15 c:oport:9 c:opp:-12 c:ora:14 c:ora>:17 c:ord:-13 c:orde:-14 c:order:-11 c:ore:-20
c:ore>:-24 c:ores:16 c:ores>:15 c:org:-9 c:ori:-21 c:oro:9 c:orte:9 c:orte>:9 c:orti:-12 c:ortin:-10 c:osco:9
c:osco>:9 c:osi:14 c:ossa:15 c:ossa>:13 c:ossi:-11 c:ost>:14 c:oste>:13 c:osto:-17 c:osto>:-17 c:ota>:15 c:otal>:10
c:otale:-10 c:ote:10 c:ote>:12 c:otes>:10 c:oth:11 c:oti:-13 c:oto:-18 c:ots:9 c:ots>:10 c:ou>:-16 c:oug:10
c:ough>:9 c:oun:-15 c:ourd:-10 c:ours>:-9 c:ous:-14 c:ous>:-13 c:out:-14 c:ouw:12 c:ov>:11 c:ove:9 c:over:13
c:overg:10 c:overi:11 c:ow>:13 c:oxi:-9 c:oxim:-11 c:pag:18 c:paga:12 c:pagad:14 c:pagar:-13 c:pagat:17 c:pagu:14
c:pague:14 c:paid:11 c:paid>:11 c:pal>:9 c:pale:-9 c:palet:-13 c:para:-14 c:para>:-11 c:parad:-9 c:pare>:10 c:park:9
c:parka:9 c:pas:9 c:pay:9 c:pay>:-11 c:paye:19 c:paye>:11 c:payee:11 c:pens:12 c:pensa:9 c:per:-12 c:per>:-9
c:pera:11 c:pie:9 c:pix:13 c:pix>:13 c:plete:13 c:plica:-9 c:pod:-9 c:pois:-10 c:pois>:-10 c:pos:22 c:posi:16
c:post>:11 c:pp>:-13 c:pre:-25 c:preg:12 c:pres:-25 c:pres>:-11 c:preu:9 c:preuv:9 c:prin:18 c:pro:-33 c:prom:-9
c:pron:11 c:pront:11 c:prox:-12 c:proxi:-11 c:pt>:14 c:pte:-17 c:pte>:-11 c:pues:-10 c:puest:-10 c:pul:10 c:put:9
c:put>:16 c:quant:11 c:qued:10 c:quedo:14 c:quier:-9 c:quita:10 c:ra>:-16 c:rab:11 c:rac:-16 c:race:14 c:race>:9
c:rach:-14 c:racht:-10 c:rada:-13 c:rada>:-12 c:rado:14 c:rador:12 c:rag:-10 c:rag>:-10 c:rai:-17 c:rai>:-11
c:ram>:9 c:ran:-12 c:ranch:9 c:rand:14 c:rann:-13 c:ransf:11 c:rant:-14 c:rant>:-16 c:rar>:-15 c:ras:12 c:rath:11
c:rati:10 c:rato:-11 c:rau:13 c:rau>:9 c:rch:-12 c:rch>:-9 c:rdag:-9 c:rdag>:-9 c:rde:-12 c:rdena:-9 c:rder>:10
c:rdere:-11 c:rdo:-11 c:re>:-30 c:rea:-20 c:read:-11 c:rec:-13 c:rech:-9 c:reco:10 c:red:12 c:ree:23 c:ree>:9
c:reen:9 c:ref>:12 c:reg:-10 c:regi:-22 c:regis:-9 c:rego:9 c:regu:11 c:regul:10 c:rein:-10 c:reke:10 c:reken:10
c:rella:10 c:rem:15 c:reme:9 c:remen:9 c:ren:12 c:reo:12 c:reo>:9 c:res:-24 c:res>:-17 c:rest:9 c:resta:-15
c:reste:15 c:ret:-14 c:rete:11 c:rett:-22 c:retta:-15 c:reu:12 c:reuv:9 c:reuve:9 c:rez:10 c:rez>:12 c:rf>:14
c:rge:-9 c:rged:-10 c:rged>:-10 c:rgem:11 c:rgen:-9 c:rges:9 c:ri>:41 c:ric:-15 c:rich:-12 c:ridg:-10 c:ridge:-10
c:rie>:-13 c:rif:9 c:rifie:11 c:rin:11 c:rio:-14 c:ris:-12 c:ritte:10 c:rka:9 c:rkas:9 c:rkass:9 c:rma:-10 c:rmat:15
c:rmati:16 c:rmo:-12 c:rne:18 c:rnie:10 c:rnier:10 c:roch:-12 c:rola:10 c:rola>:10 c:rom:-11 c:ron:24 c:ron>:18
c:rona:9 c:ront:10 c:ronto:11 c:rov:-11 c:rox:-12 c:roxi:-11 c:roxim:-11 c:rre:15 c:rrech:10 c:rri:-14 c:rs>:-20
c:rsal:9 c:rse:20 c:rse>:-9 c:rses:18 c:rses>:18 c:rta:-13 c:rti:-15 c:rtin:-11 c:rting:-13 c:rtir:-10 c:rtira:-10
c:rtit:11 c:rtu:10 c:ruc:-18 c:ruck:-10 c:rug:-9 c:rwe:16 c:rweg:15 c:ry>:-14 c:rze:-9 c:rzo>:10 c:sada>:9 c:sag:-19
c:sal:22 c:sal>:-9 c:salda:12 c:saldo:-10 c:sali:12 c:sam:29 c:same:23 c:samed:10 c:samen:9 c:sas:10 c:sas>:11
c:sba:14 c:sbet:-9 c:sbetr:-9 c:sch:14 c:sch>:-15 c:scha:14 c:schau:18 c:sche:11 c:schei:9 c:schl:-10 c:schm:9
c:scho:9 c:schr:11 c:sco:11 c:sco>:11 c:scuti:11 c:sda:16 c:sdag:9 c:sdag>:9 c:sde:22 c:sde>:21 c:see:12 c:see>:10
c:segui:12 c:sei:-15 c:sem:-14 c:sen>:17 c:send:-9 c:ser>:18 c:sera:-11 c:sera>:-10 c:ses>:10 c:set:-10 c:set>:-11
c:sf>:14 c:sferi:11 c:sha:10 c:si>:-9 c:sig:-9 c:sim:-12 c:simo>:-9 c:sind:10 c:sist:-10 c:so>:-39 c:soc:14
c:soci:13 c:socia:19 c:soi:-10 c:sol:-15 c:sold:-10 c:son:-10 c:sor:-11 c:sos:15 c:sos>:14 c:sou:9 c:spa:10
c:spar:12 c:spark:9 c:spi:-11 c:spo:15 c:sposi:12 c:spr:-19 c:spu:-15 c:ss>:16 c:ssi:-28 c:ssim:-15 c:ssimo:-11
c:sso:-10 c:sso>:-13 c:st>:25 c:sta:10 c:staa:16 c:staat:9 c:stam:9 c:ste:25 c:stem:-13 c:ster:34 c:ster>:15
c:stes:9 c:stif:9 c:stifi:9 c:stre:17 c:stree:12 c:stu:-16 c:subit:9 c:suit:10 c:suite:10 c:sun:9 c:swi:16 c:swif:16
c:swift:16 c:sys:-10 c:syst:-10 c:syste:-10 c:ta>:23 c:taa:22 c:taat:9 c:taat>:9 c:tab:-16 c:tac:9 c:tach:14
c:tache:16 c:tad>:-11 c:tada:27 c:tadas:16 c:tado:-11 c:tado>:-10 c:tag>:17 c:tale:-9 c:tali:9 c:tall:10 c:talle:11
c:tamp:12 c:tante:-15 c:tar:-9 c:tari:-9 c:tas:-9 c:taus:-9 c:tc>:16 c:ted:11 c:teg:9 c:tege:9 c:tegen:9 c:teil:9
c:tel:-15 c:tem:-14 c:tene:9 c:teng:-11 c:tere:12 c:teri:-14 c:tes:12 c:testa:9 c:th>:17 c:tha:-13 c:than:-10
c:the:-13 c:thi:12 c:thing:11 c:this:12 c:this>:12 c:tho:-15 c:thr:16 c:ti>:-13 c:tic:-12 c:ticam:-12 c:tifi:11
c:tific:11 c:tig:-12 c:timo:13 c:tin>:9 c:tir:-9 c:tira:-9 c:tira>:-11 c:tis:-19 c:tisc:-11 c:tisch:-11 c:tit:-10
c:titu:-9 c:tk>:-9 c:tob:9 c:tobr:9 c:tobre:9 c:toda:13 c:today:16 c:tom:-11 c:too:13 c:tor:-15 c:tori:-12 c:tot:-10
c:tou:-11 c:trace:14 c:trag:-15 c:trag>:-16 c:trar:-9 c:trato:-9 c:tre:20 c:tree:12 c:tres:12 c:tri:-11 c:tro:10
c:ts>:31 c:tst:-10 c:tt>:-13 c:ttac:14 c:ttach:12 c:tte:-13 c:tte>:-10 c:tter:-15 c:tter>:-9 c:tti:-10 c:tto:13
c:ttr:9 c:tu>:10 c:tud:9 c:tudo:9 c:tudo>:9 c:tum:-13 c:tum>:-13 c:tura>:-10 c:uand:-12 c:uand>:-10 c:ube:12
c:uber:10 c:ubi:11 c:ubit:9 c:ubito:9 c:uck:-11 c:udo:10 c:ued:10 c:uedo:11 c:uedo>:11 c:uei:19 c:uei>:25 c:uella:11
c:uent:9 c:uest:-13 c:uf>:-16 c:ugn:10 c:ugu:-9 c:ugus:-13 c:ugust:-13 c:ui>:-15 c:uidat:-10 c:uier:-9 c:uin:-10
c:uit>:-17 c:uita:10 c:uite>:9 c:uiv:10 c:ujo:-10 c:ujou:-10 c:ujour:-10 c:uld:-9 c:ule:-11 c:uli:25 c:ulp:-9
c:ulta:11 c:ulta>:9 c:um>:-34 c:ump:-9 c:und:-21 c:undi:-10 c:ung:-22 c:ung>:-14 c:ungs:-12 c:ungsa:-9 c:unt:9
c:unto:14 c:unto>:13 c:up>:-12 c:ur>:9 c:ura>:-9 c:uras>:9 c:urez:13 c:urez>:13 c:urg:-12 c:urs>:-10 c:ursal:9
c:us>:-27 c:usa>:9 c:usch:-14 c:use:-10 c:usg:9 c:ustif:9 c:uta:10 c:utada:10 c:uti:11 c:uto:-19 c:utom:-11
c:utoma:-11 c:uur>:10 c:uve:10 c:uve>:9 c:uw>:17 c:va>:-16 c:val:9 c:valo:24 c:valor:19 c:van:15 c:ve>:-12 c:vec:10
c:vede:9 c:ven:9 c:vere:-10 c:veri:21 c:verr:15 c:verre:16 c:verse:14 c:ves:-18 c:ves>:-15 c:vet:-13 c:vete:-12
c:vete>:-11 c:vez:9 c:vez>:15 c:vi>:-9 c:vie:10 c:vio:14 c:vio>:16 c:vir:11 c:vire:22 c:virem:11 c:vis:24 c:vis>:9
c:visa:13 c:voces:10 c:von>:-9 c:voss:9 c:vossa:11 c:vou:-12 c:vra:-10 c:waren:10 c:week>:-14 c:weeks:9 c:weg:16
c:wegg:14 c:wegge:14 c:well:9 c:went:14 c:went>:14 c:whe:9 c:when:9 c:when>:10 c:wie:16 c:wie>:10 c:wies:10
c:wiese:11 c:wif:21 c:wift:16 c:wift>:16 c:wij>:-13 c:wir:-10 c:woe:10 c:woen:10 c:woens:10 c:xim:-13 c:xo>:10
c:xtrat:-11 c:ya>:25 c:yee:10 c:yee>:11 c:yer:10 c:yer>:14 c:yes:16 c:yest:11 c:yeste:11 c:yst:-10 c:yste:-10
c:yth:9 c:ythi:9 c:ythin:9 c:za>:-12 c:zah:9 c:zahlb:9 c:zahlt:13 c:ze>:-11 c:zeg:-13 c:zel:11 c:zen:10 c:zen>:12
c:zie:-13 c:ziehe:-9 c:zio:-11 c:zip:12 c:zip>:12 c:zo>:33 c:zum:-11 c:zum>:-11 d:0.1:-47 d:0.25:-25 d:0.4:-11
d:0.55:-43 d:0.7:-34 d:0.85:-53 e:paid=day:152 e:paid=none:38 e:promise=none:-36 e:run=none:-25 f:_amount:112
f:_day:124 f:_invoice:81 f:admin:-9 f:back:-39 f:copy:22 f:d.ALLOWANCE_CHARGE:-14 f:d.DUPLICATE_BILLING:-15
f:d.EXTENSION_MATH:9 f:d.FREIGHT:-17 f:d.LATE_DELIVERY:10 f:d.LATE_FEE_CONTESTED:34 f:d.LOST:10 f:d.MISSING_DOCS:16
f:d.NOT_OURS:21 f:d.NO_OPEN_ITEM:8 f:d.PALLET_CONTAINER:-9 f:d.PRICE_ERROR:-10 f:d.PRIOR_OVERPAYMENT:-9
f:d.QUANTITY_SHORT:10 f:d.RETURN:-39 f:difference:-59 f:dispute:11 f:firm:-10 f:formal:-52 f:gone:25 f:goods:-15
f:greeting:21 f:hold:-8 f:hostile:-13 f:inject:-12 f:insolvency:-51 f:lawyer:-14 f:legal:-35 f:moved:43 f:moves:-10
f:n.QUANTITY_SHORT:8 f:netted:64 f:not:-71 f:not_dispute:16 f:not_duplicate:20 f:not_not:-25 f:not_paid:-15
f:not_stop:-13 f:once_funds:-20 f:once_us:-11 f:ooo:-34 f:order:-36 f:others:68 f:paid:157 f:pay:19 f:plan:-26
f:proof:77 f:propose:-32 f:question:-20 f:r.DESCRIPTION:-10 f:r.LATE_DELIVERY:25 f:r.LATE_FEE_CONTESTED:24
f:r.NOT_OURS:-13 f:r.PRICE_ERROR:-27 f:r.QUALITY:-15 f:r.RETURN:-20 f:r.SERVICE_INCORRECT:-19 f:redirect:-9
f:remittance:36 f:rest:-28 f:setoff:-28 f:stop:24 f:unable:-8 f:until:-36 f:willpay:42 i:already_paid:122
i:already_paid=2:-20 i:already_paid=3:142 i:copy_invoice_request:41 i:copy_invoice_request=2:23
i:copy_invoice_request=3:18 i:dispute=1:12 i:hardship:-31 i:hardship=3:-34 i:hostile:-13 i:hostile=2:-10
i:insolvency:-31 i:insolvency=2:-8 i:insolvency=3:-23 i:invoice_admin:-9 i:legal:-15 i:legal=2:15 i:legal=3:-35
i:nothing:105 i:out_of_office:-36 i:out_of_office=2:-25 i:out_of_office=3:-11 i:partial_payment=2:28
i:partial_payment=3:-25 i:payment_plan_request:-29 i:payment_plan_request=2:-25 i:promise_to_pay:-23
i:promise_to_pay=3:-16 i:question=1:8 i:question=3:-11 i:remittance_advice:-14 i:remittance_advice=2:-10
i:unsubscribe:19 i:unsubscribe=2:11 i:unsubscribe=3:8 l:en:38 l:es:19 l:fr:11 l:nl:-10 l:pt:-28 n:0:-11 n:2:-12
n:3:-45 n:5:18 n:6:56 p:aangem:-8 p:abbina:13 p:abschl:-11 p:absenc:-9 p:accont:12 p:accred:-16 p:aceita:-8
p:achand:-9 p:acompt:-13 p:acreed:8 p:addebi:-10 p:adjunt:24 p:adress:-8 p:afgesc:11 p:afgesp:-10 p:agains:13
p:agenda:8 p:agrade:8 p:aguard:-9 p:allega:8 p:alugue:8 p:angewi:10 p:annull:10 p:antwoo:14 p:aplica:-11 p:aproba:10
p:aprova:-15 p:arrete:11 p:asocia:12 p:assign:-9 p:assina:-8 p:assure:13 p:attach:26 p:attend:-8 p:aujour:-15
p:automa:-21 p:avvisa:8 p:avvoca:-8 p:bankbe:13 p:beglic:8 p:belast:-11 p:beloof:-8 p:benefi:-15 p:berech:-13
p:bereit:14 p:bestan:8 p:bestat:-9 p:betaal:-15 p:betref:13 p:bijgaa:15 p:bijlag:8 p:bijzon:9 p:bonifi:8
p:bonjou:-10 p:border:-14 p:caldai:-10 p:caminh:-8 p:campan:8 p:cantid:-12 p:centim:8 p:certif:10 p:charlo:16
p:circui:-11 p:cleare:17 p:cobrad:29 p:colleg:10 p:comerc:9 p:compan:-10 p:compar:8 p:compen:30 p:comple:10
p:compre:-8 p:concep:-8 p:confir:18 p:connos:13 p:consig:-12 p:consta:14 p:constr:-8 p:contab:-13 p:contac:-10
p:contra:14 p:contro:10 p:correc:-8 p:coveri:14 p:credit:10 p:cumpri:-8 p:decemb:-9 p:declar:-9 p:defini:-8
p:dernie:19 p:descul:-9 p:despes:-8 p:detall:22 p:dettag:13 p:devolv:-18 p:dienst:-12 p:differ:-8 p:dinhei:15
p:discus:8 p:discut:17 p:dispos:18 p:disput:-13 p:donder:-10 p:donner:16 p:dritte:10 p:efecto:11 p:efetua:12
p:electr:-9 p:elettr:15 p:emitid:13 p:empfan:-11 p:empres:-8 p:encerr:16 p:encime:-8 p:encuen:8 p:enregi:-8
p:entreg:10 p:enviam:-11 p:erstel:10 p:erzeug:-12 p:escomp:-10 p:escrib:8 p:esegui:21 p:espece:9 p:estagi:-9
p:everyt:13 p:execut:17 p:extrat:-21 p:faccia:-9 p:factuu:-8 p:failli:-9 p:fattur:-8 p:fatura:-8 p:fernan:10
p:ferran:8 p:furthe:-10 p:gebeur:12 p:gebuch:-9 p:gegebe:8 p:gegens:-8 p:gegeve:-8 p:gemach:9 p:gemail:-9
p:gerado:12 p:getaus:-15 p:gister:14 p:gutsch:9 p:holdin:-8 p:identi:10 p:indevi:9 p:ingele:9 p:inmedi:8 p:instan:22
p:intere:23 p:invent:-13 p:inviat:10 p:invoic:-12 p:italia:12 p:janvie:-9 p:jessic:-9 p:juridi:8 p:justif:18
p:kenmer:10 p:kessle:-12 p:kortin:-27 p:lamina:-11 p:leavin:24 p:levera:-11 p:libera:-25 p:libere:-13 p:liefer:-30
p:llegar:8 p:locali:12 p:lookin:9 p:mailbo:-12 p:mandam:10 p:mandat:15 p:marcel:8 p:maschi:10 p:mentio:8
p:messag:-10 p:minder:-9 p:mirell:21 p:monito:-9 p:montan:-8 p:moroso:12 p:negoci:-8 p:ningun:11 p:nosotr:-8
p:nothin:9 p:novame:11 p:novemb:9 p:nuestr:-19 p:observ:-8 p:octobr:14 p:odiern:-12 p:onderw:15 p:operac:20
p:oportu:11 p:ordena:-17 p:overge:17 p:overmo:-8 p:pagada:11 p:pagame:-20 p:pagarl:-8 p:paieme:-11 p:palett:-17
p:partir:-16 p:partit:25 p:paymen:15 p:podemo:-9 p:posica:16 p:premie:8 p:previs:11 p:prezad:-10 p:princi:15
p:proces:-8 p:procha:-12 p:prossi:-10 p:protes:-9 p:proxim:-23 p:qualit:9 p:quanti:9 p:querem:13 p:quiene:8
p:reache:10 p:recebe:-12 p:receiv:8 p:rechne:-8 p:rechnu:-17 p:reclam:16 p:reenvi:14 p:refere:15 p:regist:-8
p:reglee:16 p:reglem:11 p:reguli:13 p:rekeni:17 p:relanc:-15 p:rembou:14 p:requie:-14 p:requir:11 p:respir:-11
p:respon:10 p:respue:-13 p:ressor:9 p:restan:-31 p:reteni:8 p:rettif:-8 p:revisa:9 p:riceve:-12 p:ricevu:16
p:riepil:8 p:riguar:9 p:rimand:14 p:rimane:-11 p:saldat:19 p:sammel:11 p:scaden:-8 p:scherz:10 p:schick:-11
p:schrei:13 p:scritt:-9 p:seguen:-16 p:setemb:-8 p:situat:9 p:societ:-12 p:sospes:8 p:sostit:-8 p:sparka:19
p:spedit:8 p:staman:10 p:stelle:9 p:stilge:9 p:suppli:-9 p:tampoc:10 p:tenemo:9 p:termin:9 p:throug:9 p:tomorr:-8
p:tranch:16 p:transp:-9 p:tresor:-8 p:trouve:8 p:tuesda:15 p:uberha:8 p:ubersc:8 p:uberwe:-22 p:uberwi:12
p:uitgev:10 p:uitvoe:-9 p:univer:-10 p:unsere:10 p:unterl:-9 p:unterw:17 p:valuta:12 p:vandaa:16 p:vecchi:9
p:vencim:-14 p:vendre:9 p:verder:-9 p:verein:-12 p:vergee:-8 p:verifi:12 p:verrec:19 p:verrek:15 p:versam:13
p:verval:9 p:verwer:-8 p:vireme:22 p:voldaa:13 p:volksb:19 p:voorbi:12 p:voorlo:-10 p:vuestr:8 p:wegges:27
p:wertst:-10 p:windin:12 p:woensd:21 p:yester:17 p:zahlbe:19 p:zahlun:10 p:zaterd:-8 s:!:18 s:0000:-49 s:000:-10
s:00:26 s:0:-44 s:?:-10 s:aberto:16 s:abono:16 s:ac:-9 s:account:14 s:acct:15 s:accuse:-26 s:al:12 s:ar:18
s:atraso:12 s:autos:9 s:aviso:-33 s:aw:34 s:bc:14 s:betaaladvies:21 s:betaalspecificatie:26 s:bm:-13 s:boleto:-10
s:bz:-11 s:caffe:-8 s:comprovante:52 s:comunicacao:20 s:conciliacion:9 s:constancia:10 s:conta:19 s:corrente:18
s:cp:18 s:deuda:-8 s:devolucao:-10 s:di:-9 s:distinta:-11 s:do:11 s:ds:-10 s:due:30 s:duplicata:-9 s:em:31
s:embalagens:-48 s:erinnerung:-10 s:etiquetas:-15 s:extrato:-10 s:facturas:23 s:facture:11 s:factures:13 s:fatt:-11
s:fatture:10 s:fatura:-8 s:fc:14 s:final:12 s:fl:14 s:forderung:-12 s:fw:-20 s:fwd:-17 s:ga:21 s:geen:8 s:gs:-9
s:ihre:-16 s:impaye:22 s:intereses:12 s:invoice:14 s:invoices:-17 s:items:16 s:juros:8 s:kg:19 s:ks:-13 s:ld:9
s:lembrete:18 s:lf:-12 s:lt:12 s:meel:14 s:ml:-15 s:mn:31 s:mp:30 s:mt:20 s:nf:-26 s:nfs:19 s:no:-8 s:not:14
s:nota:-19 s:notice:-21 s:of:9 s:offene:22 s:pagamento:-17 s:pagos:12 s:paiement:-17 s:papel:21 s:partite:9
s:past:17 s:pe:-8 s:pendientes:11 s:pi:10 s:pm:8 s:pneus:10 s:posten:9 s:ra:11 s:rappel:10 s:rb:12 s:rc:-10 s:re:46
s:rechnung:16 s:reclamacion:17 s:rekening:-9 s:relacion:18 s:reminder:31 s:remittance:-62 s:reply:12 s:res:44
s:rv:30 s:sa:-8 s:saldo:-18 s:saldos:10 s:scadute:11 s:sg:33 s:shampoo:-9 s:sl:14 s:sm:-31 s:solde:-10 s:solleciti:8
s:statement:13 s:tecidos:-8 s:tinta:-9 s:titulo:16 s:titulos:16 s:tl:9 s:tn:-10 s:tp:29 s:ultimo:10 s:va:10 s:vc:14
s:vencidas:-17 s:vencido:-14 s:virement:-10 s:votre:8 s:zahlungsavis:15 w:!:38 w:%:-21 w:00000:-10 w:0000:-21
w:000:72 w:00:68 w:0:30 w:?:-18 w:@:-45 w:aan:-21 w:aangemaakt:-8 w:abogados:11 w:abonada:10 w:abonado:-10
w:abono:13 w:about:-11 w:abschlag:-12 w:absence:-9 w:ac:13 w:acconto:12 w:accord:-8 w:ach:13 w:achando:-9
w:acompte:-13 w:acreedores:9 w:addebito:-9 w:adesso:13 w:adjuntamos:9 w:adjunto:16 w:administrador:-8
w:administradores:15 w:afgeschreven:11 w:afgesproken:-10 w:after:14 w:ag:9 w:again:17 w:against:13 w:ago:24
w:agora:-24 w:agosto:-20 w:agreed:-13 w:ai:-23 w:ainda:-11 w:all:-8 w:alle:-10 w:allegato:9 w:altro:-8 w:am:11
w:an:-26 w:anbei:25 w:and:-17 w:andern:16 w:anexo:24 w:anfang:9 w:angewiesen:10 w:anhang:23 w:anja:10 w:anne:8
w:anno:8 w:annuler:-9 w:annullato:11 w:anos:-8 w:ante:-11 w:antigo:-10 w:antwoord:14 w:ao:30 w:ap:24 w:aplicada:-13
w:app:-13 w:apres:-24 w:april:-11 w:aprobada:11 w:aprovacao:-9 w:ar:8 w:archivo:9 w:are:-31 w:arretez:11 w:ars:9
w:as:-12 w:asociados:12 w:assim:-11 w:assureur:10 w:asunto:10 w:ate:-10 w:attached:33 w:au:8 w:auch:21 w:august:-22
w:aujourd:-15 w:aun:8 w:aus:17 w:auth:12 w:automated:13 w:automaticamente:-24 w:automatico:13 w:automatique:-9
w:automatisch:-18 w:av:31 w:avec:13 w:aver:-8 w:avete:-22 w:avez:14 w:avis:13 w:aviso:-11 w:avoir:8 w:avvocato:-8
w:ayer:26 w:back:-14 w:bacs:-10 w:banca:30 w:bancario:8 w:banco:-9 w:bande:9 w:bankbeleg:13 w:batch:8 w:bb:16
w:bcp:12 w:bd:-9 w:be:-36 w:bedrag:12 w:beglichen:8 w:beide:10 w:beim:-10 w:belastungsanzeige:-10 w:belege:9
w:beloofd:-8 w:bem:13 w:ben:-11 w:beneficiario:-14 w:berechnet:-9 w:bereits:14 w:bestatigung:-8 w:besteld:9
w:bestellt:-9 w:betaal:11 w:betaald:27 w:betaaldatum:-19 w:betrag:-12 w:big:9 w:bijgaand:16 w:bijlage:8 w:billed:-12
w:bills:11 w:bis:-20 w:bitte:-9 w:bl:12 w:bloqueado:11 w:boleto:-14 w:bom:-27 w:bon:28 w:bonificate:8 w:bonjour:-10
w:bordereau:-14 w:both:15 w:box:13 w:bro:13 w:bruder:9 w:bs:8 w:buen:-12 w:buenas:-8 w:bz:-9 w:ca:-11 w:cai:-14
w:caldaia:-10 w:caminhao:-8 w:can:-15 w:cancelar:9 w:cancelem:-14 w:cantidad:-12 w:caro:11 w:centimo:8 w:centro:16
w:certificate:10 w:cette:-14 w:cf:9 w:charged:-20 w:charges:14 w:checks:40 w:cheio:21 w:cheq:10 w:cheque:19
w:chiusa:14 w:ci:10 w:cia:9 w:cic:-20 w:cida:-10 w:circuito:-11 w:cleared:17 w:cliente:-16 w:clientes:16 w:cm:14
w:cmr:13 w:cn:19 w:co:-25 w:cobrado:19 w:cobrando:9 w:cobro:-8 w:col:8 w:com:8 w:comercial:8 w:comme:-14 w:como:-24
w:company:-8 w:compensada:8 w:compensata:14 w:compensee:10 w:complete:27 w:completo:-9 w:comprovante:11
w:comprovativo:8 w:comunicacoes:13 w:comunicamos:9 w:con:25 w:concursal:-8 w:confere:-9 w:conferencia:10
w:confirma:14 w:confirmado:-12 w:confirmation:18 w:conforme:8 w:connosco:13 w:consegnato:10 w:constancia:15
w:conta:-13 w:contabile:-22 w:contador:8 w:contanti:10 w:contestation:14 w:contratado:8 w:contratto:8
w:cooperativa:12 w:copie:22 w:correo:16 w:correspond:-9 w:corrigirem:8 w:couple:8 w:covering:14 w:cr:13 w:credit:15
w:credited:-9 w:creditfactuur:12 w:creditnota:18 w:creditors:-9 w:cuando:-8 w:cuanto:-11 w:cuenta:9 w:cuento:12
w:cv:-10 w:da:-20 w:dafur:10 w:dal:10 w:dan:-10 w:danfe:14 w:dans:-10 w:date:8 w:dato:9 w:datum:-12 w:day:-10
w:de:-36 w:dear:-8 w:debito:12 w:decembre:-9 w:deduit:-21 w:deixei:-8 w:deja:14 w:del:-21 w:delay:11 w:delle:-16
w:dem:8 w:denn:-8 w:depois:-20 w:deposito:-8 w:depot:16 w:depuis:18 w:der:10 w:dernier:17 w:desde:41 w:dessus:8
w:desta:9 w:detalle:22 w:detto:-8 w:devez:8 w:devis:9 w:devolvimos:-11 w:deze:-17 w:di:-10 w:dice:31 w:dienstag:-11
w:dies:-12 w:diferenca:13 w:diferencia:-8 w:dinheiro:15 w:discutimos:16 w:disposition:8 w:disposizione:18
w:dispute:-12 w:divida:11 w:doch:10 w:documentos:-9 w:dois:-14 w:doit:-8 w:domain:9 w:donderdag:-10 w:done:29
w:donne:-8 w:donner:9 w:donnerstag:14 w:door:8 w:dos:15 w:dossier:-12 w:down:8 w:dozen:10 w:dra:-8 w:dran:8
w:drie:-9 w:drin:11 w:driver:15 w:du:-20 w:duas:-11 w:duplicada:-15 w:duplicado:14 w:echange:8 w:echt:-11
w:efectos:11 w:eight:9 w:ein:-9 w:eine:-10 w:einen:8 w:ejecucion:8 w:el:29 w:ela:-11 w:elf:9 w:em:41 w:emis:8
w:emitan:-9 w:emite:13 w:emitida:19 w:empresa:-8 w:en:8 w:encima:12 w:end:17 w:ende:-9 w:enero:-12 w:enough:10
w:entram:-8 w:entrar:-10 w:entre:-11 w:enviamos:-10 w:enviar:16 w:enviem:12 w:equivocado:8 w:erfolgt:-8 w:erp:-9
w:erst:-8 w:erstellt:10 w:erzeugte:-12 w:esa:-8 w:escribirme:9 w:eseguito:21 w:esos:10 w:especes:9 w:espera:-8
w:est:-17 w:esta:10 w:este:-16 w:estimada:10 w:esto:9 w:et:-40 w:ete:19 w:etre:-10 w:eu:-21 w:europaletten:-13
w:eve:10 w:every:-8 w:everything:13 w:execution:11 w:extrato:-21 w:fa:21 w:fabio:-8 w:facciamo:-9 w:faccio:-17
w:factura:-11 w:facturas:29 w:factuur:-9 w:fahrer:-15 w:fair:12 w:faire:-8 w:fait:29 w:falei:8 w:falta:-16
w:faltam:10 w:fatto:38 w:fatura:-14 w:fazer:12 w:fb:-18 w:fc:15 w:fd:15 w:fecha:-12 w:fernanda:10 w:ferrand:8
w:fest:-10 w:ficar:10 w:ficou:-9 w:fim:9 w:fin:-8 w:financeira:-8 w:find:10 w:fine:-11 w:fino:-21 w:firma:-17
w:first:18 w:fiscal:-9 w:fiz:-13 w:flusso:-10 w:foi:-12 w:folgt:19 w:for:-23 w:foram:-13 w:fornecedor:12 w:fout:9
w:frau:20 w:freitag:9 w:fue:-12 w:fui:-9 w:funds:-8 w:further:-10 w:ga:12 w:gar:-16 w:garantido:8 w:garde:11
w:gastos:10 w:gbp:9 w:gebeurd:14 w:gebucht:-9 w:gedaan:26 w:geen:-16 w:gegeben:8 w:gegenstandslos:-8 w:gehen:-8
w:gemacht:9 w:gemaild:-9 w:genau:11 w:generato:9 w:genoeg:9 w:geom:25 w:gerador:12 w:gf:17 w:ging:12 w:giorni:-13
w:giro:-15 w:giugno:8 w:go:26 w:goeiemorgen:9 w:good:-8 w:got:-9 w:gott:-8 w:gripe:9 w:groupe:-9 w:gs:14 w:gu:17
w:guarda:8 w:guy:12 w:gv:-10 w:ha:-29 w:haal:12 w:hab:36 w:haben:9 w:had:14 w:hadden:8 w:hago:-25 w:half:19
w:halfte:13 w:hallo:-12 w:halt:16 w:has:-8 w:hasta:-8 w:hatte:11 w:hb:-16 w:hc:8 w:hd:-8 w:heb:36 w:heeft:-16
w:hem:-8 w:here:17 w:het:-17 w:hier:43 w:hij:-8 w:him:17 w:hizo:13 w:hj:-15 w:hl:20 w:ho:9 w:hoje:13 w:holding:-8
w:houden:9 w:hoy:17 w:hr:-8 w:ht:11 w:hui:-15 w:huit:-12 w:huur:8 w:ia:12 w:iban:-14 w:ideal:-8 w:ieri:36 w:igual:18
w:ihre:-11 w:ihrem:-10 w:ihrer:17 w:iibb:-8 w:ik:-27 w:il:-13 w:immer:-8 w:importe:9 w:importo:-16 w:informamos:-12
w:instant:35 w:intereses:9 w:intero:-8 w:inv:29 w:inventario:-9 w:invoice:-8 w:io:-8 w:irmao:-8 w:is:-22 w:it:-9
w:italiano:12 w:ja:17 w:jai:17 w:jan:18 w:januari:9 w:january:-11 w:janvier:-9 w:je:-47 w:jean:8 w:jessica:-9
w:jo:31 w:job:-14 w:jointe:20 w:jour:13 w:jouw:21 w:jueves:10 w:jullie:-12 w:juni:-11 w:jusqu:-11 w:just:29
w:justificante:20 w:keine:-9 w:kenmerk:10 w:kessler:-12 w:kg:8 w:kisten:8 w:klopt:8 w:kom:-9 w:kommen:12 w:kommt:12
w:konten:10 w:konto:11 w:korting:-27 w:kriegt:9 w:kunde:-10 w:kunnen:-13 w:kwijt:8 w:la:-44 w:lad:18 w:lads:-8
w:langst:9 w:las:17 w:last:22 w:leaving:24 w:letter:8 w:leverancier:-8 w:liberar:-16 w:lieferant:-23 w:lieu:12
w:liguem:10 w:lille:14 w:liquidamos:8 w:liquido:9 w:llegaron:8 w:lo:-21 w:localizamos:10 w:longer:-9 w:looking:9
w:lt:8 w:lu:-19 w:lunes:10 w:ma:-8 w:maam:31 w:mach:-10 w:maggio:10 w:mail:9 w:mailbox:-12 w:mais:9 w:mal:20
w:manca:10 w:manda:-15 w:mandame:10 w:mandar:10 w:mandat:-8 w:mandate:9 w:mandato:9 w:mandi:10 w:mani:-10 w:mann:9
w:mano:-12 w:marc:13 w:marcelo:8 w:march:-14 w:martes:-11 w:marzo:9 w:maschinell:10 w:mate:-9 w:matin:19 w:max:11
w:may:-11 w:media:19 w:meer:9 w:mein:-8 w:mensagem:-10 w:mention:8 w:merce:8 w:mesma:8 w:message:-9 w:met:22
w:metade:8 w:method:-13 w:meu:-21 w:mf:-11 w:mia:-11 w:mich:-20 w:mil:9 w:mill:11 w:mindering:-9 w:mira:10
w:mirella:21 w:mit:28 w:moet:-8 w:moin:-8 w:mois:9 w:moitie:10 w:monats:10 w:monitored:-8 w:montag:21 w:monteur:8
w:month:-8 w:morgen:-12 w:morosos:12 w:motor:-14 w:mp:14 w:mr:-15 w:mt:-8 w:multa:12 w:mvg:13 w:my:-17 w:na:-12
w:nach:16 w:nada:-12 w:nadie:-9 w:nao:16 w:nd:-9 w:ned:12 w:nee:10 w:nella:-10 w:nelle:-8 w:nen:-11 w:nessa:-9
w:nesta:-12 w:net:-11 w:netted:16 w:netto:-9 w:neu:15 w:new:13 w:nf:-37 w:nfs:10 w:nich:8 w:nie:-19 w:ninguna:12
w:nix:-21 w:nm:-8 w:no:-8 w:nog:-10 w:noite:-11 w:nos:-29 w:nossa:8 w:nostro:17 w:not:-8 w:nota:13 w:notas:-8
w:note:14 w:nothing:9 w:notice:-8 w:nous:-12 w:nov:23 w:novamente:11 w:novo:-8 w:now:39 w:ns:11 w:nu:-8
w:nuestra:-13 w:nul:12 w:number:10 w:nummer:8 w:oct:-14 w:octobre:14 w:odierna:-12 w:of:-14 w:off:14 w:office:-9
w:oggi:28 w:oi:-14 w:oii:-17 w:ok:-28 w:om:12 w:on:-10 w:once:-14 w:ontem:35 w:onze:-11 w:op:-11 w:open:11
w:operacion:20 w:oportunidad:11 w:ora:49 w:ordem:-10 w:orden:8 w:ordinante:13 w:ore:-15 w:os:12 w:otra:9 w:oui:-9
w:out:10 w:over:-15 w:overgemaakt:16 w:overmorgen:-8 w:owe:16 w:owing:-8 w:paga:-10 w:pagada:20 w:pagadas:11
w:pagamento:-11 w:pagamentos:-9 w:pagar:-8 w:pagata:14 w:pagato:13 w:paguei:29 w:paid:29 w:paletten:-12 w:papier:-11
w:par:11 w:para:-21 w:parada:-13 w:pare:8 w:partida:-10 w:partira:-21 w:passa:-8 w:passe:-8 w:pay:-17 w:paye:22
w:payee:22 w:payment:17 w:pd:17 w:pecas:-11 w:pedido:10 w:per:-9 w:pero:12 w:peu:-8 w:photos:-12 w:pi:14 w:pido:8
w:pix:26 w:pl:12 w:plc:9 w:po:-9 w:pode:15 w:podemos:-9 w:por:-8 w:porfa:8 w:port:10 w:porta:-9 w:posicao:16
w:post:25 w:poste:22 w:potete:-12 w:pra:11 w:preciso:-9 w:preco:8 w:prego:14 w:premier:9 w:preuve:18 w:prezados:-13
w:principal:14 w:prochain:-13 w:project:8 w:pronto:21 w:prossimo:-13 w:proxima:-13 w:put:31 w:qp:14 w:qualite:8
w:quand:-19 w:quanto:13 w:que:-11 w:queda:-9 w:quedo:28 w:quella:22 w:quelle:-15 w:quem:-17 w:queremos:13
w:quienes:8 w:quitado:-14 w:ra:9 w:rabo:13 w:rb:8 w:reached:10 w:ready:-8 w:reais:8 w:recebi:8 w:recebo:-9
w:received:13 w:rechnen:-9 w:rechnung:-38 w:rechnungen:13 w:reclamacion:14 w:recu:14 w:reenvio:25 w:ref:17
w:regle:-18 w:reglees:16 w:reglement:12 w:regularizada:8 w:reguliert:14 w:rekening:15 w:relance:-19 w:repare:8
w:requiere:-14 w:respinta:8 w:respuesta:-13 w:rest:-8 w:restant:-8 w:restante:-19 w:reste:31 w:resto:15 w:retard:9
w:retenida:8 w:retour:-8 w:reverse:-8 w:rf:10 w:rfc:9 w:rib:-12 w:ricevuta:19 w:riepilogo:8 w:rif:11 w:riguarda:10
w:rimanente:-11 w:rita:-8 w:sabado:10 w:sagt:-8 w:said:-9 w:saisir:8 w:saiu:9 w:saldata:16 w:saldo:-17 w:saldra:14
w:salio:14 w:salut:8 w:same:8 w:samedi:20 w:sammeluberweisung:11 w:san:8 w:sans:-11 w:sarah:8 w:sat:14 w:sb:10
w:sbagliata:14 w:sbagliato:-8 w:scadenza:-8 w:scherzo:13 w:schicken:-18 w:scho:15 w:schreibe:8 w:sd:12 w:se:25
w:sea:-14 w:see:8 w:segue:13 w:seguem:9 w:seguente:-16 w:segura:-9 w:seit:14 w:send:-11 w:sent:8 w:senza:8 w:ser:14
w:sera:-14 w:servicios:10 w:set:-19 w:setembro:-8 w:settimana:-10 w:settled:10 w:setze:9 w:sha:27 w:shows:-8
w:si:-21 w:siguiente:11 w:sim:15 w:simple:-10 w:sind:10 w:sinds:14 w:sinon:-8 w:sir:-8 w:situation:9 w:skonto:-13
w:socia:26 w:societe:-13 w:soir:-8 w:soit:-8 w:solde:-11 w:solo:14 w:somos:12 w:sono:-15 w:sonst:9 w:sorry:9
w:sospesa:10 w:spa:-11 w:sparkasse:14 w:spass:16 w:speak:12 w:spett:-9 w:srl:13 w:staat:27 w:stamane:10 w:stata:13
w:status:-12 w:stays:-10 w:ste:-26 w:stellen:9 w:stessi:13 w:stimmt:-9 w:stop:-8 w:stores:11 w:stornata:8 w:su:-15
w:sua:15 w:subito:18 w:suis:-11 w:suite:20 w:sum:-10 w:summe:9 w:supplier:-8 w:sur:17 w:sw:18 w:swift:32
w:system:-14 w:take:-8 w:tambem:-13 w:tampoco:10 w:tanda:11 w:tb:12 w:tc:30 w:tegen:20 w:tell:-9 w:teneis:9
w:tenemos:9 w:terug:-12 w:testa:12 w:th:11 w:thanks:-11 w:that:-13 w:they:-13 w:think:-8 w:this:24 w:three:12
w:through:9 w:thru:12 w:tiene:16 w:tienen:-11 w:tk:-17 w:tm:-16 w:to:-21 w:today:20 w:todo:-9 w:tomorrow:-8 w:took:9
w:totaal:-14 w:total:19 w:totale:-20 w:tous:-10 w:trace:18 w:trae:8 w:traite:12 w:tranche:13 w:transfer:-11
w:transferencia:14 w:transferencias:-9 w:transferida:9 w:transferir:-12 w:trattenuto:8 w:tu:21 w:tudo:18
w:tuesday:16 w:tut:-8 w:two:11 w:uber:11 w:uberweisungsbetrag:-18 w:uberwiesen:12 w:uf:-14 w:uitgevoerd:9
w:ultima:-11 w:um:-12 w:una:-26 w:unterlagen:-9 w:unterwegs:17 w:up:-26 w:ur:-8 w:us:-16 w:uteis:-9 w:uur:12 w:uw:12
w:vader:8 w:val:-14 w:valide:-8 w:valoir:10 w:valor:40 w:valutadatum:12 w:vandaag:17 w:ve:-22 w:veio:-15 w:vem:-8
w:vence:9 w:vencimiento:-10 w:vendredi:9 w:venho:10 w:venian:10 w:verdere:-9 w:vereinbart:-16 w:vero:15
w:verrechnet:18 w:verrekend:15 w:versamento:13 w:verses:36 w:verwerkt:-8 w:vezes:-12 w:vi:-11 w:vieram:16 w:vino:-8
w:vire:16 w:viree:8 w:virement:28 w:visa:15 w:vo:15 w:voce:-8 w:voces:20 w:voici:15 w:voldaan:13 w:volksbank:19
w:voltar:14 w:volver:8 w:vom:12 w:von:-15 w:voorbij:12 w:vor:15 w:vos:-19 w:vossa:19 w:vostra:13 w:vostro:-16
w:vou:-13 w:vous:-8 w:voy:12 w:vp:-8 w:vs:8 w:vuestro:8 w:wann:10 w:we:-14 w:week:-27 w:weeks:19 w:weg:-9
w:wegen:-14 w:weggestreept:27 w:weinig:10 w:wel:-10 w:wen:-15 w:wenn:-13 w:went:28 w:wer:8 w:were:13
w:wertstellung:-10 w:when:19 w:where:-9 w:wie:21 w:wifes:13 w:wij:-25 w:winding:12 w:winter:10 w:wir:-15 w:wird:-16
w:within:-8 w:wk:12 w:woensdag:21 w:would:-8 w:wrong:-14 w:wurden:10 w:xml:16 w:ya:51 w:yeah:-8 w:yesterday:13
w:zahlen:-9 w:zahlt:36 w:zahlung:11 w:zahlungseingang:-12 w:zahlungsunfahig:8 w:zap:9 w:zaterdag:-8 w:zegt:-11
w:ziehen:-16 w:zijn:9 w:zit:-16 w:zo:9 w:zu:12 w:zum:-17 w:zur:8 w:zwei:9
"""
