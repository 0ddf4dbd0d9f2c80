"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -5.35
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:-19 ?ack:12 ?admin:9 ?back:8 ?copy:-7 ?d.CONTRACT_TERMS:10 ?d.LOST:17 ?goods:9 ?greeting:-10 ?mine:13 ?moves:15
?not:33 ?paid:9 ?pay:21 ?plan:-13 ?propose:-19 ?question:-10 ?rest:9 ?run:9 ?statement:-8 ?willpay:11 b:!_!:34
b:%_000:11 b:%_skonto:-10 b:00000_00000:-37 b:00000_000:-14 b:00000_00:-25 b:00000_0:-44 b:00000_nao:13
b:00000_pago:11 b:00000_paid:14 b:00000_por:-13 b:00000_valuta:-12 b:00000_we:9 b:0000_00000:13 b:0000_0000:16
b:0000_0:-13 b:0000_con:14 b:0000_die:9 b:0000_ete:-16 b:0000_for:-7 b:0000_ist:18 b:0000_pdf:10 b:0000_por:-13
b:0000_se:17 b:0000_so:10 b:0000_we:11 b:000_0:-47 b:000_and:16 b:000_con:-11 b:000_de:-11 b:000_di:17 b:000_em:17
b:000_entro:7 b:000_est:-10 b:000_esta:-11 b:000_eur:-8 b:000_euro:-21 b:000_euros:21 b:000_in:16 b:000_la:9
b:000_le:20 b:000_lo:-9 b:000_op:7 b:000_reais:11 b:000_sur:32 b:000_vom:18 b:000_vous:17 b:000_went:14 b:00_!:7
b:00_%:-7 b:00_00000:11 b:00_0000:-70 b:00_000:-36 b:00_0:40 b:00_ab:-12 b:00_ach:20 b:00_against:-13 b:00_am:-11
b:00_and:13 b:00_auf:-8 b:00_betaal:10 b:00_com:-7 b:00_con:-9 b:00_dagen:-12 b:00_de:-7 b:00_december:-22
b:00_dezember:7 b:00_di:-20 b:00_dias:11 b:00_do:-7 b:00_du:11 b:00_ee:10 b:00_ein:-10 b:00_el:-12 b:00_en:13
b:00_et:-19 b:00_ete:9 b:00_eur:49 b:00_factures:9 b:00_giorni:-8 b:00_haben:-13 b:00_il:16 b:00_in:-11 b:00_is:15
b:00_ja:7 b:00_januar:7 b:00_januari:13 b:00_janvier:-7 b:00_je:-9 b:00_jours:-7 b:00_kg:7 b:00_kisten:7 b:00_la:23
b:00_le:-9 b:00_lo:-31 b:00_na:9 b:00_non:-7 b:00_nov:15 b:00_november:-10 b:00_oktober:-11 b:00_paga:-7
b:00_pago:25 b:00_para:9 b:00_por:-10 b:00_quindi:7 b:00_raus:-7 b:00_ref:-27 b:00_se:14 b:00_sera:-15 b:00_so:-8
b:00_sono:-16 b:00_ste:-22 b:00_sur:-14 b:00_th:21 b:00_total:8 b:00_van:-11 b:00_verrechnet:7 b:00_via:11
b:00_war:-9 b:00_was:12 b:00_we:12 b:00_went:12 b:00_wordt:11 b:00_ya:13 b:0_%:-11 b:0_000:-13 b:0_00:26 b:0_0:21
b:0_?:-7 b:0_dagen:10 b:0_de:11 b:0_del:-9 b:0_der:-11 b:0_die:-7 b:0_do:-10 b:0_em:-7 b:0_en:15 b:0_et:14 b:0_foi:8
b:0_hab:8 b:0_haben:12 b:0_heb:11 b:0_is:10 b:0_ist:17 b:0_ja:10 b:0_klopt:10 b:0_na:15 b:0_nao:8 b:0_no:14
b:0_nov:8 b:0_novembre:13 b:0_oktober:9 b:0_ottobre:7 b:0_pagada:8 b:0_paid:14 b:0_payee:9 b:0_que:-7 b:0_se:-9
b:0_segue:13 b:0_sind:9 b:0_staat:9 b:0_und:8 b:0_van:9 b:aan_de:-7 b:ab_00:8 b:ab_0:9 b:abbiamo_versato:-14
b:abonada_el:8 b:abono_ab:19 b:ac_0:10 b:account_on:8 b:adjunto_justificante:17 b:against_your:25 b:agosto_nao:-7
b:agradeco_que:11 b:ai_fait:12 b:ai_lu:8 b:ainda_nao:9 b:al_00:-19 b:al_0:-16 b:all_three:18 b:allegato_la:-14
b:allego_la:7 b:allora_la:7 b:als_het:9 b:altre_due:9 b:am_00:20 b:am_dienstag:-8 b:am_donnerstag:13 b:anbei_der:20
b:and_am:7 b:and_have:7 b:and_he:7 b:and_now:7 b:and_our:-10 b:and_the:-22 b:and_will:-13 b:antes_da:-9
b:antes_de:14 b:ap_00:11 b:apercibimiento_de:9 b:approved_by:-7 b:apres_la:-16 b:are_you:14 b:arretez_de:12
b:as_00:-9 b:as_tres:-7 b:at_our:7 b:au_lieu:11 b:au_virement:7 b:auf_dem:20 b:auf_die:25 b:auf_ihre:-10 b:auf_mir:7
b:aujourd_hui:-15 b:automatisch_erzeugte:-11 b:autre_moitie:10 b:av_000:9 b:av_0:20 b:avec_votre:15 b:avoir_av:9
b:avviso_di:8 b:ayer_por:16 b:bande_de:10 b:be_in:7 b:be_paid:-7 b:bedrag_0:11 b:been_paid:-7 b:bei_der:8
b:bekommen_sie:-11 b:bem_?:12 b:beneficiario_00:-7 b:bereits_am:8 b:betaal_geen:10 b:betaald_000:-9 b:betaald_00:7
b:betaald_0:13 b:betaald_op:14 b:betaaldatum_00:-12 b:betalen_we:11 b:bij_jullie:-12 b:bijgaand_het:11 b:bin_ich:-8
b:binnen_00:-9 b:bitte_keine:7 b:bl_0:9 b:bom_dia:-33 b:bon_je:7 b:bonifico_di:26 b:bonjour_madame:7
b:bonjour_nous:-14 b:both_of:9 b:buen_dia:-9 b:buenas_tardes:-7 b:buongiorno_le:9 b:by_post:-7 b:by_the:9
b:by_your:9 b:bz_00:-9 b:ca_0:9 b:carta_de:-18 b:causale_saldo:9 b:ce_jour:22 b:ce_matin:20 b:ce_soir:-17
b:certificado_de:-7 b:certificate_of:12 b:cette_facture:-9 b:charge_and:7 b:che_con:7 b:che_il:7 b:che_in:14
b:che_non:-11 b:cheque_00000:15 b:cheques_in:7 b:chf_0:7 b:ci_0:14 b:ci_joint:7 b:cleared_by:14 b:cm_00:13
b:cn_000:12 b:co_00:-10 b:com_meu:-8 b:com_vossa:15 b:compensee_avec:9 b:comprovante_do:25 b:compte_depuis:10
b:comunica_che:15 b:comunichiamo_che:10 b:con_il:-8 b:con_la:12 b:con_ustedes:12 b:con_valuta:25 b:con_vuestro:14
b:concurso_de:9 b:confirmado_por:-8 b:constancia_de:8 b:conta_da:-15 b:copia_da:8 b:copie_du:19 b:correspond_la:-9
b:cosi_non:7 b:couple_of:7 b:cr_000:14 b:credit_note:15 b:creditnota_cn:10 b:credito_de:8 b:credito_di:8
b:credito_em:-7 b:credito_nc:16 b:cs_0:10 b:cv_00:-8 b:da_minha:9 b:da_nf:-15 b:da_nota:7 b:da_parte:11 b:da_voi:12
b:dans_les:-11 b:das_00:8 b:das_geld:-10 b:das_konto:8 b:dat_is:21 b:dat_was:8 b:data_00:23 b:data_esecuzione:27
b:data_odierna:-11 b:data_valor:14 b:data_valuta:-30 b:date_00:7 b:date_de:-15 b:date_execution:12 b:de_0000:8
b:de_00:-13 b:de_0:-21 b:de_@:8 b:de_abono:7 b:de_acreedores:9 b:de_cambio:8 b:de_ce:20 b:de_correo:11
b:de_debito:13 b:de_dia:-13 b:de_escribirme:9 b:de_facturas:14 b:de_hoje:19 b:de_janeiro:-15 b:de_la:20
b:de_laatste:-7 b:de_las:14 b:de_los:12 b:de_me:14 b:de_mon:16 b:de_morosos:11 b:de_nous:7 b:de_novembro:8
b:de_obra:10 b:de_pagamentos:-11 b:de_pagos:15 b:de_paiement:-10 b:de_payer:-7 b:de_reglement:9 b:de_reparation:7
b:de_rest:-13 b:de_septiembre:7 b:de_um:-15 b:de_valeur:-16 b:de_veiling:7 b:de_voces:19 b:december_0000:-9
b:december_is:12 b:deixem_de:7 b:del_00:-31 b:del_dia:-10 b:della_banca:31 b:delle_fatture:-7 b:den_rest:12
b:depende_de:8 b:depot_direct:10 b:der_rest:-19 b:der_sparkasse:13 b:der_volksbank:19 b:des_monats:8 b:desde_dia:12
b:desde_el:18 b:desde_la:9 b:detalle_de:18 b:deux_fois:12 b:devis_de:7 b:dg_0:-11 b:di_0:11 b:di_aver:-9 b:di_ieri:9
b:di_la:10 b:di_pagamento:-12 b:di_venerdi:11 b:dia_!:-17 b:dia_00:35 b:dias_por:8 b:dice_0:-8 b:did_not:10
b:die_0000:7 b:die_00:-33 b:die_factuur:7 b:die_halfte:11 b:die_position:-8 b:die_zahlung:8 b:dies_ist:-11
b:diese_nachricht:10 b:diesen_freitag:8 b:distinta_di:-9 b:dizer_que:7 b:do_banco:-8 b:does_not:7 b:door_jullie:9
b:door_ons:7 b:drie_keer:-9 b:driver_took:8 b:du_00:-46 b:du_mois:14 b:due_fatture:9 b:echeance_du:-10 b:ee_devida:7
b:ee_gia:14 b:ee_preciso:-9 b:eine_automatisch:-11 b:el_00:10 b:el_0:10 b:el_abono:-12 b:el_asunto:11
b:el_detalle:13 b:el_jueves:11 b:el_martes:-17 b:el_miercoles:7 b:el_movil:8 b:el_pago:-14 b:el_principal:12
b:el_sabado:18 b:elle_est:-8 b:elle_ne:10 b:em_00:17 b:em_agosto:-7 b:em_anexo:24 b:en_agosto:-11 b:en_cuanto:-10
b:en_el:23 b:en_met:9 b:en_mijn:7 b:en_piece:7 b:en_retard:7 b:en_su:9 b:en_tu:10 b:en_we:13 b:encontro_de:9
b:end_of:23 b:entro_fine:-10 b:enviem_mais:12 b:er_op:7 b:er_staat:10 b:erop_terug:-11 b:erst_am:-7
b:erzeugte_nachricht:-11 b:esecuzione_00:31 b:est_en:-7 b:est_pas:7 b:est_regle:8 b:est_un:-16 b:esta_paga:9
b:esta_tudo:13 b:este_mail:8 b:esto_es:10 b:et_0000:-11 b:et_les:-10 b:et_ne:-11 b:et_sera:-7 b:ete_compensee:9
b:ete_payee:18 b:eu_pago:-28 b:eu_so:11 b:eur_000:-21 b:eur_00:-38 b:eur_0:-26 b:euro_0:13 b:euro_di:7
b:extrato_completo:-7 b:extrato_de:-7 b:fa_00:20 b:faccio_000:-9 b:factura_se:8 b:facture_ete:15 b:factuur_0000:-13
b:falei_com:10 b:fatto_ora:48 b:fatture_sono:10 b:favor_?:15 b:favore_il:20 b:faz_favor:-7 b:fecha_valor:-18
b:feira_dia:19 b:figura_en:14 b:fino_al:-13 b:first_week:8 b:foi_paga:14 b:for_00:-19 b:for_it:-9 b:ft_00000:-11
b:ft_0000:12 b:full_statement:-8 b:fur_den:7 b:gbp_0:12 b:geachte_leverancier:-11 b:geen_verdere:-8 b:geld_ist:17
b:gente_paga:-9 b:gestern_abend:8 b:gestern_raus:-7 b:get_out:8 b:get_paid:-10 b:get_the:19 b:gewoon_niet:-12
b:giovedi_00:15 b:giovedi_scorso:-8 b:got_it:-8 b:gs_00:15 b:gu_00:15 b:guten_tag:11 b:gutschrift_gs:9 b:gv_0:-12
b:haal_me:7 b:hab_ich:34 b:habe_ihnen:7 b:haben_sie:17 b:had_to:16 b:hago_bizum:-7 b:hasta_el:-8 b:hasta_que:8
b:hat_ihr:-12 b:hat_mir:10 b:have_had:15 b:have_no:-7 b:have_put:11 b:have_received:12 b:hb_000:-13 b:hb_0:-21
b:hc_00:8 b:hear_from:7 b:heb_ik:21 b:hebben_we:10 b:heeft_de:-7 b:hemos_compensado:-8 b:het_goed:9 b:het_niet:-11
b:hi_!:8 b:ho_la:7 b:hoy_mismo:-7 b:ich_am:11 b:ich_habe:11 b:ich_heute:-9 b:ich_mich:-15 b:ich_nicht:11 b:ich_so:8
b:ich_wieder:-8 b:ieri_sera:10 b:if_you:-7 b:ihr_die:7 b:ihr_fahrer:-12 b:ihr_mir:-8 b:ihre_rechnung:-29
b:ihre_rechnungen:12 b:ihrer_gutschrift:17 b:ihrer_liste:7 b:ik_betaal:8 b:ik_ga:7 b:ik_graag:7 b:ik_heb:11
b:ik_kom:-11 b:ik_voor:7 b:ik_zeg:-7 b:ik_zie:-8 b:il_0:9 b:il_bonifico:9 b:il_centro:9 b:il_pagamento:9
b:il_resto:21 b:il_rimanente:-11 b:il_seguente:8 b:im_anhang:25 b:im_moment:7 b:importo_000:10 b:in_allegato:11
b:in_an:13 b:in_august:-15 b:in_contanti:10 b:in_data:13 b:in_kw:20 b:in_mindering:-9 b:in_the:31 b:in_your:-7
b:informons_avoir:8 b:inv_00000:10 b:is_00:-12 b:is_al:13 b:is_an:11 b:is_betaald:19 b:is_dat:-8 b:is_de:8
b:is_dezelfde:9 b:is_het:-30 b:is_not:-9 b:is_on:-7 b:is_op:16 b:is_per:-8 b:is_sinds:7 b:is_the:-7 b:is_vorige:7
b:is_vrijdag:-7 b:ist_am:13 b:ist_bezahlt:17 b:ist_eine:-11 b:ist_gestern:-14 b:ist_in:-7 b:ist_seit:26 b:isto_ee:-7
b:it_?:11 b:it_is:-21 b:it_this:11 b:it_to:-11 b:it_up:-7 b:it_was:7 b:it_will:-10 b:ja_esta:8 b:ja_falei:10
b:ja_nao:13 b:je_garde:7 b:je_suis:-7 b:je_vous:-25 b:joint_avis:10 b:jullie_eigen:10 b:just_now:25 b:ken_ik:-9
b:klopt_niet:8 b:kriegt_ihr:10 b:kw_00:18 b:la_00000:12 b:la_00:-21 b:la_ca:7 b:la_carta:-13 b:la_ce:-7
b:la_contabile:-24 b:la_copie:17 b:la_de:13 b:la_differenza:14 b:la_distinta:18 b:la_fattura:-10 b:la_journee:-11
b:la_lista:10 b:la_mesa:8 b:la_moitie:11 b:la_pagamos:15 b:la_pago:8 b:la_posta:7 b:la_presente:8 b:la_siguiente:8
b:la_suite:7 b:la_tm:-11 b:la_transferencia:27 b:las_00:-8 b:las_facturas:20 b:las_tres:10 b:last_friday:7
b:last_wednesday:11 b:le_00:40 b:le_0:18 b:le_altre:8 b:le_camion:8 b:le_portail:7 b:le_reste:27 b:le_solde:-11
b:le_virement:-16 b:les_comunicamos:14 b:les_relances:8 b:let_me:-7 b:lieu_de:12 b:lista_de:11 b:lo_0:-33
b:lo_sucesivo:7 b:lo_teneis:-9 b:looking_at:8 b:los_0:-8 b:los_papeles:-7 b:los_tribunales:7 b:lundi_00:9
b:lunedi_00:-10 b:maar_ik:-13 b:maar_op:13 b:mais_nada:-11 b:mandar_mensagem:9 b:martes_00:-7 b:mas_que:9
b:maschinell_erstellt:11 b:me_confirma:14 b:me_dice:31 b:me_liguem:11 b:me_lo:-8 b:me_mandar:9 b:me_you:7
b:met_de:14 b:met_die:9 b:met_jullie:9 b:met_uw:9 b:meta_dicembre:7 b:method_bacs:-10 b:mi_ha:-10 b:mi_mandate:14
b:mijn_man:-10 b:mindering_op:-9 b:mir_die:-8 b:mir_zu:7 b:mismo_no:-7 b:mit_ihrer:20 b:mois_et:12 b:mon_client:7
b:monsieur_votre:7 b:morning_and:11 b:mp_00:11 b:na_proxima:-12 b:na_sexta:24 b:naar_de:10 b:nachricht_wurde:11
b:nao_esta:-7 b:nao_localizamos:10 b:nao_quero:7 b:nao_recebi:9 b:nao_se:-7 b:nao_sera:8 b:nao_tenho:-10
b:nao_vamos:10 b:nc_0000:10 b:nc_0:-9 b:ne_0:13 b:ne_la:-10 b:ne_vous:15 b:nee_spass:14 b:never_seen:8 b:nf_00000:-7
b:nicht_die:-13 b:nicht_drin:15 b:niet_0:11 b:niet_betaald:9 b:niet_betalen:-17 b:niet_bij:-10 b:niet_in:-7
b:niet_op:-10 b:niet_voor:8 b:niks_meer:7 b:nm_0:-8 b:no_00000:-7 b:no_000:9 b:no_cartao:9 b:no_ha:8 b:no_la:18
b:no_longer:-10 b:no_los:9 b:no_me:14 b:no_procede:-11 b:no_se:-14 b:no_valor:15 b:nome_da:8 b:non_avete:-12
b:non_ci:9 b:non_la:11 b:non_le:15 b:not_have:-8 b:not_monitored:-7 b:not_owe:7 b:not_see:13 b:nota_credito:8
b:nota_de:16 b:note_cn:15 b:nothing_further:-8 b:nothing_to:11 b:notre_avis:-13 b:nous_la:-14 b:november_and:-8
b:november_voldaan:8 b:now_on:17 b:nu_echt:-9 b:oder_so:-8 b:of_000:-8 b:of_days:7 b:of_it:12 b:of_november:12
b:of_that:10 b:of_these:11 b:of_your:-12 b:off_against:12 b:off_the:-8 b:on_00000:-7 b:on_00:-14 b:on_account:8
b:on_hold:7 b:on_inv:9 b:on_it:30 b:on_your:-7 b:once_we:-7 b:one_by:9 b:op_00:21 b:op_0:14 b:op_die:-7 b:op_met:7
b:op_uw:17 b:os_0:10 b:os_dois:-13 b:our_payment:13 b:our_ref:12 b:our_system:7 b:out_of:9 b:out_to:9 b:outra_vez:-7
b:overgemaakt_0:-21 b:owe_us:8 b:paga_00:7 b:paga_em:7 b:paga_se:-14 b:pagada_00:7 b:pagada_el:10
b:pagamento_0000:-24 b:pagamento_00:12 b:pagamento_ee:12 b:pagata_con:-8 b:pagata_il:8 b:pago_de:-8 b:pago_dia:20
b:pago_el:28 b:pago_em:12 b:pago_hasta:-7 b:pago_na:-9 b:pago_no:9 b:pago_proveedores:-7 b:pagos_proveedores:14
b:paid_00:13 b:paid_0:-19 b:paid_and:-8 b:paid_in:-14 b:paid_it:23 b:paid_on:10 b:paiement_le:8 b:par_la:-7
b:par_virement:9 b:para_que:-11 b:pas_de:24 b:payee_le:9 b:payment_date:12 b:payment_ref:7 b:pd_00:19 b:per_00:-10
b:per_0:10 b:per_il:-23 b:perche_la:-8 b:pi_0:9 b:piece_jointe:16 b:pix_0:12 b:pl_00:11 b:please_see:11 b:por_0:-12
b:por_conta:-20 b:por_favor:9 b:por_isso:10 b:por_la:22 b:por_un:-11 b:posicao_financeira:-7 b:post_and:-11
b:pour_le:-11 b:prego_di:15 b:presente_les:14 b:previsao_de:-17 b:programado_para:8 b:prossima_settimana:7
b:protection_juridique:7 b:proveedor_le:10 b:prufen_sie:-13 b:pt_00:-7 b:pt_0:7 b:put_000:44 b:que_ainda:10
b:que_ca:-10 b:que_eu:-10 b:que_foi:-14 b:que_ja:23 b:que_je:11 b:que_la:-9 b:que_les:7 b:que_me:27 b:que_nao:7
b:que_nunca:-10 b:que_queda:-7 b:que_te:9 b:que_voces:10 b:que_vous:-7 b:que_ya:10 b:quella_non:13 b:re_0000:16
b:rechnung_wurde:-11 b:rechnungen_sind:11 b:reenvio_lo:26 b:ref_00000:8 b:reglerons_pas:-9 b:relacion_de:9
b:release_it:8 b:remittance_for:16 b:rest_is:-9 b:rest_von:-10 b:resta_ferma:8 b:reverse_charge:-8 b:rf_0:12
b:sale_el:7 b:same_day:-7 b:schicken_?:-8 b:sd_0:14 b:se_0:-12 b:se_faz:-7 b:se_la:-9 b:se_me:12 b:se_no:-13
b:se_non:14 b:se_paga:-7 b:se_pago:57 b:see_attached:12 b:see_it:13 b:segue_comprovante:-17 b:segue_posicao:20
b:seguente_bonifico:-14 b:segunda_feira:-7 b:segunda_oportunidad:9 b:segunda_via:7 b:seit_montag:17 b:sem_dinheiro:9
b:semana_pasada:9 b:semana_que:-8 b:sent_this:-7 b:sera_paga:8 b:sera_payee:-8 b:set_off:-8 b:sexta_feira:13
b:si_ca:10 b:si_comunica:-7 b:si_no:9 b:sie_bitte:11 b:sie_den:-17 b:so_we:22 b:soir_et:-13 b:sono_le:-14 b:sous_0:8
b:st_0:9 b:staat_dus:7 b:staat_het:-7 b:stato_disposto:8 b:statt_0:-15 b:su_cuenta:12 b:su_empresa:-9 b:sua_conta:17
b:suite_votre:9 b:summe_0:-11 b:summe_eur:21 b:sur_la:-11 b:sur_les:29 b:sur_votre:11 b:ta_pago:13 b:tag_ich:7
b:tc_00:25 b:tc_0:8 b:te_hago:-13 b:te_ho:8 b:te_la:11 b:te_lo:30 b:te_weinig:10 b:tenho_como:-8 b:th_00:-7
b:that_off:8 b:that_one:13 b:that_we:-9 b:the_00:15 b:the_0:-8 b:the_bank:-15 b:the_certificate:12 b:the_first:19
b:the_invoice:7 b:the_mail:36 b:the_payment:8 b:the_post:9 b:the_remaining:7 b:the_rest:10 b:the_three:-8
b:thick_or:8 b:this_friday:7 b:this_mailbox:-10 b:this_morning:17 b:this_will:-9 b:ti_faccio:-9 b:tiene_fecha:7
b:tk_0:-11 b:to_00:-7 b:to_@:-7 b:to_come:9 b:to_get:-7 b:to_hear:7 b:to_me:8 b:to_pay:10 b:to_sem:10 b:to_your:11
b:todos_os:-8 b:tot_het:8 b:totaal_0:-25 b:totaal_eur:15 b:total_000:39 b:total_0:-36 b:total_de:-14 b:total_eur:20
b:total_gbp:21 b:total_paid:-18 b:tous_les:-7 b:trace_00000:21 b:transferencia_de:7 b:transferencia_el:10
b:transmis_votre:7 b:tribunal_judiciaire:7 b:tu_as:8 b:tudo_bem:12 b:tudo_pago:13 b:uber_0:25
b:uberweisungsbetrag_eur:-17 b:uf_0:-12 b:um_centimo:7 b:uma_vez:9 b:un_acompte:-10 b:un_avoir:8 b:una_parte:-15
b:und_am:-12 b:und_das:7 b:until_then:11 b:until_your:-9 b:usd_0:-15 b:uw_creditnota:10 b:uw_rekening:16
b:valeur_00:-13 b:valoir_sur:10 b:valor_00:-23 b:valor_de:25 b:valuta_beneficiario:-7 b:valutadatum_00:13
b:van_0000:15 b:van_en:7 b:ve_le:-14 b:vem_eu:-15 b:vendor_00000:-8 b:vendredi_0:9 b:venerdi_00:-19 b:venerdi_0:7
b:venho_por:9 b:verrekend_met:11 b:veuillez_trouver:8 b:vi_mando:7 b:vi_prego:16 b:via_da:7 b:via_pix:9
b:vieram_com:18 b:viernes_00:-7 b:vire_000:-16 b:virement_du:-13 b:virement_est:9 b:virement_instantane:9 b:vl_0:-7
b:voces_no:9 b:vom_00:25 b:von_0:-10 b:von_den:11 b:von_der:-11 b:voor_een:-9 b:vorige_maand:12 b:vorige_week:-7
b:vossa_nota:15 b:vostra_nota:8 b:votre_avoir:11 b:votre_banque:10 b:votre_compte:8 b:votre_facture:7
b:votre_message:-25 b:votre_relance:9 b:votre_societe:-7 b:vou_pagar:-7 b:vous_ai:7 b:vous_avez:10 b:vous_convient:7
b:voy_pagar:12 b:vrijdag_00:-7 b:vuestro_abono:15 b:war_nicht:15 b:war_nie:-9 b:was_paid:18 b:wat_een:7 b:we_are:-14
b:we_do:7 b:we_kunnen:-12 b:we_op:9 b:we_paid:-15 b:wednesday_0:-9 b:week_00:-7 b:week_donderdag:-9 b:week_of:8
b:went_in:8 b:wertstellung_00:-14 b:what_was:8 b:which_we:-13 b:wie_folgt:13 b:wieder_da:-7 b:wij_gaan:-11
b:wij_zijn:-14 b:will_be:-11 b:will_do:19 b:will_follow:7 b:will_get:27 b:will_go:-7 b:will_pay:-8 b:wir_mit:9
b:wir_nicht:-18 b:wir_zahlen:-7 b:with_him:11 b:with_the:-11 b:woensdag_op:9 b:wordt_niet:7 b:wurde_am:-13
b:wurde_maschinell:11 b:ya_esta:12 b:ya_se:24 b:ya_te:12 b:you_have:-7 b:you_in:9 b:you_lot:8 b:you_owe:8
b:you_want:-11 b:you_will:17 b:your_account:-10 b:your_credit:35 b:your_driver:16 b:your_invoice:-9 b:your_ref:-7
b:zahlungsunfahig_und:8 b:zegt_dat:-11 b:zijn_00:14 b:zijn_er:7 b:zit_er:-12 b:zit_in:-7 b:zu_spat:7 b:zum_00:-7
b:zum_rest:-13 c:<a>:-39 c:<aa:-10 c:<aan>:-10 c:<abon:9 c:<abs:-14 c:<abz:-8 c:<abzu:-8 c:<aca:14 c:<acab:16
c:<acc:-12 c:<accr:-10 c:<ach:16 c:<ach>:8 c:<aco:-9 c:<act:-10 c:<af:17 c:<aft:10 c:<ag:10 c:<aga:17 c:<agai:17
c:<age:9 c:<agen:9 c:<agg:-9 c:<ago:-10 c:<ago>:13 c:<agor:-12 c:<agos:-11 c:<agre:-8 c:<ai:-12 c:<ai>:-11
c:<an>:-12 c:<anb:15 c:<anbe:14 c:<and:-8 c:<and>:-9 c:<ande:8 c:<ane:13 c:<anex:11 c:<anh:10 c:<anha:10 c:<ann:10
c:<ano:-12 c:<ant:-12 c:<ante:-8 c:<anti:-9 c:<ao:13 c:<ao>:14 c:<ap:-30 c:<ap>:9 c:<app:-16 c:<appr:-10 c:<apr:-9
c:<apre:-12 c:<are:-12 c:<are>:-12 c:<as:-8 c:<ass:-16 c:<assi:-16 c:<asu:10 c:<att:8 c:<atta:15 c:<auc:11 c:<auch:9
c:<aug:-13 c:<augu:-13 c:<aus:10 c:<auto:-14 c:<av:11 c:<av>:15 c:<avet:-8 c:<avvi:9 c:<ay:9 c:<aye:13 c:<ayer:14
c:<bac:-13 c:<ban:21 c:<banc:12 c:<bb:9 c:<bb>:9 c:<bc:8 c:<be:-27 c:<be>:-16 c:<beid:8 c:<bel:-20 c:<bele:-8
c:<bem:8 c:<ben:-14 c:<bet:11 c:<beta:16 c:<betr:-9 c:<bin:-8 c:<bis>:-10 c:<bom:-14 c:<bom>:-14 c:<bon:14
c:<bon>:12 c:<bor:-9 c:<bot:8 c:<box:8 c:<br:-12 c:<bri:-9 c:<c>:37 c:<ca:-26 c:<caf:9 c:<cai:-14 c:<cam:12
c:<can:-13 c:<cart:-8 c:<ce:-11 c:<cen:8 c:<cent:11 c:<ch:29 c:<che:31 c:<chec:14 c:<chei:9 c:<cheq:16 c:<ci:-18
c:<cic:-8 c:<cle:8 c:<clea:8 c:<cm:9 c:<cn:10 c:<cn>:10 c:<co>:-11 c:<como:-10 c:<comp:9 c:<con>:11 c:<cont:-12
c:<cre:10 c:<cred:13 c:<cs:10 c:<cu:-18 c:<cua:-12 c:<cuan:-8 c:<d>:21 c:<da:-21 c:<da>:-11 c:<dall:-8 c:<de>:-18
c:<deb:-9 c:<dec:-11 c:<dej:8 c:<del:-13 c:<del>:-10 c:<dem:8 c:<dep:13 c:<depu:8 c:<der:12 c:<dern:10 c:<des:9
c:<desd:15 c:<dess:8 c:<devo:-9 c:<dice:18 c:<dinh:8 c:<dis:14 c:<disc:13 c:<do:23 c:<dob:16 c:<doi:-9 c:<done:14
c:<donn:8 c:<dop:-8 c:<dr:21 c:<dra:9 c:<du:-14 c:<e>:18 c:<ef:10 c:<efe:10 c:<ei:-13 c:<eig:12 c:<ein:-23 c:<el:10
c:<el>:10 c:<em:16 c:<em>:20 c:<emai:-8 c:<emp:-9 c:<end>:8 c:<ent:-17 c:<entr:-15 c:<ese:9 c:<eseg:8 c:<espe:-9
c:<est:-14 c:<et:-16 c:<et>:-19 c:<eu>:-10 c:<eur:12 c:<exec:8 c:<extr:-8 c:<f>:12 c:<fa>:11 c:<fac:-12 c:<facc:-12
c:<fai:10 c:<fait:15 c:<fal:-9 c:<fat:18 c:<fatt:15 c:<fatu:-9 c:<fc:8 c:<fe:-12 c:<fec:-10 c:<fech:-10 c:<fi:-18
c:<fij:12 c:<fin:-13 c:<fino:-10 c:<firm:-12 c:<fol:9 c:<folg:8 c:<fon:8 c:<font:10 c:<for:-14 c:<for>:-14 c:<fra:9
c:<frau:12 c:<fu:-31 c:<fue:-8 c:<fur:-8 c:<g>:13 c:<gar>:-8 c:<ge:-29 c:<ged:11 c:<geda:12 c:<gee:-12 c:<geen:-8
c:<geg:-10 c:<gege:-8 c:<ger:-9 c:<gi:-10 c:<gir:-11 c:<gis:18 c:<gist:18 c:<gri:8 c:<gs:9 c:<gs>:8 c:<gu:23 c:<h>:9
c:<ha:22 c:<ha>:-12 c:<hab>:15 c:<had:11 c:<had>:8 c:<hago:-10 c:<hal:26 c:<half:13 c:<hb:-8 c:<hb>:-8 c:<hd:-8
c:<heb:19 c:<heb>:17 c:<her:9 c:<here:9 c:<het:-13 c:<het>:-11 c:<hi:32 c:<hie:26 c:<hier:26 c:<him:8 c:<him>:8
c:<ho:16 c:<hoj:8 c:<hoje:8 c:<hoy:11 c:<hoy>:11 c:<hu:-26 c:<hui:-15 c:<hum:-10 c:<i>:-19 c:<iden:8 c:<ie:22
c:<ier:22 c:<ieri:18 c:<igu:10 c:<igua:10 c:<ik:-14 c:<ik>:-14 c:<il:-9 c:<il>:-8 c:<inc:-10 c:<ins:18 c:<inst:14
c:<int:-12 c:<inv>:14 c:<invo:-8 c:<is:-10 c:<is>:-9 c:<ja:10 c:<ja>:12 c:<jai:8 c:<jai>:8 c:<jan>:9 c:<jane:-8
c:<je:-14 c:<je>:-21 c:<jer:13 c:<jet:-9 c:<jetz:-8 c:<jo:45 c:<jo>:16 c:<joi:19 c:<join:15 c:<jon:9 c:<jou:17
c:<jun:-11 c:<juni:-10 c:<jus:16 c:<just:21 c:<k>:23 c:<kar:11 c:<ken:9 c:<ki:8 c:<kn:-8 c:<komm:12 c:<kont:11
c:<kor:-14 c:<kort:-11 c:<ku:-12 c:<kun:-8 c:<kw:11 c:<kw>:8 c:<l>:30 c:<la:24 c:<la>:-22 c:<lan:8 c:<lang:8
c:<las:20 c:<last:19 c:<lat:9 c:<lau:12 c:<laur:13 c:<le:21 c:<leav:8 c:<let:8 c:<letr:8 c:<lev:-9 c:<leve:-9
c:<li:-19 c:<libe:-9 c:<lie:-9 c:<lief:-13 c:<lo:-10 c:<lo>:-10 c:<lu:-22 c:<lu>:-8 c:<m>:15 c:<ma:11 c:<maa:12
c:<mac:-8 c:<mal:8 c:<mal>:9 c:<marc:8 c:<mat:16 c:<mati:14 c:<md:13 c:<medi:10 c:<mei:-12 c:<mens:-10 c:<mes:9
c:<met>:12 c:<meu:-11 c:<meu>:-11 c:<mi:22 c:<mic:-10 c:<mich:-8 c:<mil:22 c:<mill:9 c:<mir:21 c:<mire:13 c:<mit>:11
c:<mo:9 c:<mob:9 c:<mobi:9 c:<mod:-9 c:<moe:-8 c:<moi:8 c:<mon:-10 c:<mor:10 c:<mu:-11 c:<my:-8 c:<my>:-9 c:<nad:-11
c:<nada:-9 c:<ne:-18 c:<nel:-12 c:<nell:-10 c:<nes:-14 c:<ness:-8 c:<neu>:8 c:<nf:-12 c:<nf>:-12 c:<nie>:-9
c:<nix:-11 c:<nix>:-11 c:<no:8 c:<nos>:-15 c:<nost:8 c:<nov:12 c:<nov>:13 c:<now:18 c:<now>:17 c:<nue:-9 c:<nues:-8
c:<o>:-42 c:<oc:-8 c:<og:9 c:<ogg:11 c:<oggi:8 c:<oi:-15 c:<ok:-11 c:<ok>:-15 c:<om:-11 c:<ont:15 c:<onte:20
c:<onze:-8 c:<ope:16 c:<oper:10 c:<or:13 c:<ora:23 c:<ora>:24 c:<ore:-8 c:<ot:8 c:<pa:17 c:<pag:19 c:<paga:13
c:<pagu:13 c:<paid:12 c:<par>:9 c:<para:-12 c:<paro:10 c:<pas:-10 c:<pass:-13 c:<pay:18 c:<pay>:-12 c:<paye:20
c:<paym:10 c:<pd:12 c:<pe:-11 c:<pelo:8 c:<per:-9 c:<pi:20 c:<pie:8 c:<pix:13 c:<pix>:13 c:<pl:11 c:<pos:17
c:<post:10 c:<preg:11 c:<preu:9 c:<pri:12 c:<prin:18 c:<pro:-22 c:<proc:-13 c:<pron:10 c:<prox:-11 c:<pu:19
c:<pul:11 c:<put:15 c:<put>:16 c:<q>:-9 c:<qu:-14 c:<que:-10 c:<qued:12 c:<quem:-8 c:<r>:-29 c:<ra:8 c:<rab:11
c:<ree:10 c:<reen:8 c:<reg:-10 c:<regi:-17 c:<regu:9 c:<rete:8 c:<rf:9 c:<ron:11 c:<s>:50 c:<sa:32 c:<sal:16
c:<sam:19 c:<same:17 c:<sat>:9 c:<sc:13 c:<sca:-8 c:<sch:20 c:<scha:8 c:<sche:11 c:<se>:9 c:<set>:-9 c:<sha:12
c:<si:-23 c:<simp:-8 c:<sind:11 c:<so:-29 c:<soi:-11 c:<sol:-11 c:<sold:-8 c:<son:-8 c:<sono:-11 c:<sp:12 c:<spa:8
c:<spar:9 c:<spe:15 c:<staa:9 c:<stam:14 c:<stat:-9 c:<ste:-9 c:<sto:10 c:<sui:10 c:<suit:10 c:<sw:25 c:<swi:16
c:<swif:16 c:<sy:-12 c:<sys:-11 c:<syst:-11 c:<t>:14 c:<ta:-13 c:<tan:8 c:<tc:14 c:<tc>:15 c:<te:-15 c:<teg:10
c:<tege:9 c:<tei:11 c:<teil:9 c:<tel:-8 c:<ten:-12 c:<teng:-9 c:<ter:-17 c:<tes:9 c:<th:-9 c:<tha:-12 c:<the:-12
c:<this:9 c:<tho:-8 c:<thr:16 c:<ti:-19 c:<tit:-8 c:<tk:-8 c:<tk>:-8 c:<tm:-8 c:<to:-12 c:<to>:-10 c:<tou:-8
c:<tr:19 c:<tra:21 c:<trac:12 c:<tro:8 c:<tu:17 c:<tu>:11 c:<tud:10 c:<tudo:10 c:<uf:-9 c:<um:-11 c:<un:-14
c:<una:-15 c:<una>:-13 c:<und:8 c:<unde:8 c:<up:-13 c:<up>:-12 c:<us:-10 c:<us>:-8 c:<vale:-9 c:<valo:21 c:<ve:10
c:<ve>:-11 c:<vede:8 c:<veio:-8 c:<ven:16 c:<ver:10 c:<veri:8 c:<verr:16 c:<vers:14 c:<vi:13 c:<vie:10 c:<vier:11
c:<vir:13 c:<vire:21 c:<vo:24 c:<vol:14 c:<vom:10 c:<vom>:10 c:<voo:-8 c:<voor:-8 c:<vor:12 c:<vos>:-10 c:<vou:-9
c:<wal:-11 c:<ware:8 c:<wegg:12 c:<went:11 c:<wer:8 c:<when:9 c:<wie>:11 c:<wij:-11 c:<wij>:-12 c:<win:9 c:<wir:-9
c:<wird:-8 c:<wo:10 c:<woe:10 c:<woen:10 c:<wor:9 c:<word:9 c:<wr:-8 c:<ws:11 c:<y>:-26 c:<ya:24 c:<ya>:24 c:<ye:11
c:<zah:9 c:<zahl:9 c:<ze:9 c:<zel:9 c:<zen:9 c:<zi:-15 c:<zie:-8 c:<zit:-8 c:<zit>:-9 c:<zu>:10 c:aal:9 c:aald:9
c:aald>:15 c:aam:16 c:aam>:17 c:aan:28 c:aan>:16 c:ab>:17 c:aba:12 c:abb:14 c:abbi:9 c:abe:20 c:abei:10 c:abei>:12
c:aben:10 c:abend:8 c:abi:-15 c:abile:-11 c:abl:-9 c:abo:11 c:abo>:8 c:abono:8 c:abr:-8 c:abs:-16 c:absc:-8
c:absch:-8 c:abzu:-8 c:acab:16 c:acao:-13 c:acao>:-13 c:acc:-24 c:acci:-12 c:accr:-10 c:accre:-10 c:ace>:8
c:ached:17 c:aci:8 c:acio:9 c:acion:9 c:ack:-17 c:ack>:-12 c:acom:-8 c:act>:-8 c:ada:34 c:ada>:14 c:adas:10
c:adas>:10 c:ade:-11 c:adi:-10 c:adj:10 c:adjun:10 c:ado:-11 c:ado>:-11 c:ador:10 c:ados:-9 c:ados>:-9 c:ae>:9
c:aft:11 c:afte:9 c:aga:37 c:agad:14 c:agada:16 c:agai:22 c:again:17 c:agame:-11 c:agar:-11 c:agat:15 c:age:-9
c:age>:-14 c:agen:9 c:agl:12 c:agli:12 c:ago:-27 c:agor:-12 c:agora:-12 c:agos:-13 c:agost:-11 c:agre:-9 c:agree:-9
c:agu:10 c:ague:16 c:aguei:13 c:ah>:-13 c:ahlb:10 c:ahlbe:10 c:ahr:-10 c:ahre:-9 c:ai>:-19 c:ail:-16 c:ails:-8
c:ails>:-8 c:ain:8 c:ais:8 c:ait:27 c:ait>:16 c:ak>:10 c:ald:23 c:ald>:22 c:aldo:-10 c:aldo>:-9 c:ale:-13 c:alen:-12
c:ales:13 c:ales>:13 c:alet:-11 c:alett:-14 c:alf:12 c:ali:25 c:alin:11 c:all:-19 c:all>:-9 c:alla:-17 c:alle:11
c:alo:18 c:alor:15 c:alor>:20 c:alt:20 c:alt>:10 c:alu:10 c:alut:9 c:am>:26 c:ama:8 c:ame:19 c:ame>:15 c:amed:10
c:amedi:10 c:amo:-18 c:amo>:-16 c:amp:16 c:anb:14 c:anbe:14 c:anbei:14 c:anc:27 c:anca:23 c:anca>:18 c:ance>:-9
c:ancia:8 c:and:14 c:and>:-11 c:ande:23 c:ande>:8 c:ander:8 c:andi:11 c:ane:11 c:ane>:16 c:anei:-8 c:aneir:-8
c:anex:11 c:anexo:12 c:anf:9 c:ang:8 c:ang>:13 c:ange:-9 c:anhan:10 c:ani:-9 c:ani>:-9 c:ano:-11 c:ans>:-10
c:ansf:11 c:ant:-25 c:ante:-14 c:anto:-8 c:anz:-16 c:ap>:8 c:apa:-8 c:app:-20 c:app>:-9 c:appr:-8 c:appro:-8
c:apr:-8 c:apre:-12 c:apres:-14 c:ar>:16 c:ara:-13 c:ara>:-15 c:ard:11 c:ard>:16 c:ared:9 c:ared>:9 c:aren:9
c:ares:-8 c:ares>:-8 c:arg:-11 c:arged:-10 c:arn:10 c:arne:9 c:aro:15 c:aron:18 c:aron>:18 c:art:-25 c:art>:-14
c:arta:-9 c:artir:-8 c:asad:8 c:ass:-9 c:ass>:15 c:assi:-18 c:ast>:10 c:ata:17 c:ata>:35 c:ate:-9 c:ate>:11
c:ater:-9 c:ates:-8 c:ates>:-11 c:ath:10 c:atic:-9 c:atica:-14 c:atin:15 c:atin>:11 c:atio:8 c:ation:8 c:atis:-11
c:atisc:-9 c:ativ:8 c:ato>:9 c:att:23 c:atta:16 c:attac:15 c:atto:20 c:atto>:17 c:atu:-25 c:au>:12 c:auc:11 c:auch:8
c:auch>:9 c:aug:-9 c:augu:-13 c:augus:-12 c:aup:9 c:aur:16 c:aure:13 c:aurez:13 c:ausg:8 c:auss:8 c:auto:-15
c:autom:-11 c:av>:15 c:ava:-12 c:ave:-9 c:avet:-9 c:avete:-8 c:avi:12 c:avin:11 c:aving:11 c:avore:-8 c:avvi:9
c:avvis:9 c:ay>:-9 c:aye:36 c:aye>:9 c:ayee:12 c:ayee>:13 c:ayer:14 c:ayer>:15 c:aym:10 c:ayme:10 c:aymen:10
c:ays:-12 c:ays>:-12 c:azi:-13 c:azio:-10 c:azion:-9 c:bac:-12 c:bak:11 c:ban:23 c:banc:13 c:banca:19 c:band:9
c:bank:9 c:bbi:15 c:bbin:9 c:be>:-20 c:bei:21 c:bei>:24 c:beid:8 c:beide:8 c:bele:17 c:beleg:15 c:bend:9 c:bend>:8
c:benef:-8 c:ber:-8 c:bera:-8 c:bes:10 c:beta:15 c:betaa:11 c:betr:-13 c:betra:-13 c:bi>:10 c:bia:8 c:bij:9
c:bile:-13 c:bile>:-11 c:bili:12 c:bin:-12 c:bis:-9 c:bis>:-10 c:ble:-9 c:boe:10 c:boek:9 c:boeki:9 c:bom:-14
c:bom>:-14 c:bon:20 c:bon>:12 c:bono:8 c:bono>:8 c:bor:-10 c:bot:9 c:both>:8 c:brad:12 c:brado:8 c:bran:-8 c:bre:-12
c:bret:-9 c:bri:-17 c:brid:-8 c:bridg:-8 c:bro:17 c:bro>:19 c:bsc:-9 c:bsch:-8 c:bse:-9 c:buc:-9 c:buch:-8 c:bzu:-8
c:cab:14 c:cabe:10 c:caf:9 c:cai:-13 c:cam:10 c:came:-9 c:can:-10 c:cante:9 c:car:19 c:car>:9 c:cati:-9 c:cce:-8
c:cci:-17 c:ccio:-11 c:ccr:-10 c:ccre:-10 c:ccred:-10 c:ce>:15 c:cela:10 c:cell:-11 c:celle:-8 c:cem:-9 c:cep:-15
c:cept:-11 c:cett:-8 c:cevu:8 c:cevut:8 c:ch>:-11 c:charg:-8 c:charl:8 c:chau:15 c:che:27 c:che>:-11 c:chec:24
c:check:24 c:ched:14 c:ched>:15 c:chen:-13 c:chen>:-11 c:cheq:15 c:chequ:10 c:chi:10 c:chl:-12 c:cho:9 c:cht:-20
c:cht>:-10 c:chte:-13 c:ci>:15 c:cia>:15 c:cial:-8 c:ciam:-9 c:ciamo:-9 c:cic:-8 c:cie:-17 c:cier:-9 c:ciet:-9
c:ciete:-9 c:cil:-8 c:cio>:-8 c:cipal:8 c:ciso:-8 c:ciso>:-8 c:cke:-15 c:cken>:-10 c:cks:13 c:cks>:17 c:cle:9
c:clea:8 c:clear:9 c:clu:-9 c:cn>:9 c:co>:-10 c:cobra:9 c:cobro:-8 c:col:-11 c:como:-10 c:como>:-10 c:compe:13
c:compt:-11 c:con:23 c:con>:10 c:concu:10 c:conta:-10 c:conto:8 c:copie:10 c:cor:-16 c:cord:-9 c:cos:10 c:cos>:9
c:cs>:-9 c:ct>:-12 c:cte:-9 c:cti:-9 c:cto:8 c:cu>:8 c:cua:-12 c:cuan:-8 c:cuen:8 c:cui:-9 c:cur:10 c:curs:11
c:cut:14 c:cuti:17 c:da>:9 c:daa:26 c:daan:18 c:daan>:18 c:dai:-8 c:dall:-8 c:dam:13 c:dame:12 c:dar:8 c:dar>:8
c:das:17 c:das>:14 c:dat:-16 c:date>:8 c:day>:8 c:deb:-13 c:dec:-11 c:ded>:-9 c:dedo:12 c:dedui:-9 c:dej:8 c:del:-20
c:del>:-13 c:demo:-8 c:den>:16 c:dena:-8 c:denad:-8 c:denti:8 c:dep:11 c:depot:8 c:depu:8 c:depui:8 c:der:16
c:der>:12 c:dere:-18 c:dere>:-12 c:dern:18 c:derni:10 c:desd:14 c:desde:15 c:dess:9 c:det:9 c:detal:8 c:devi:11
c:devo:-9 c:deze>:-8 c:dge>:-8 c:di>:9 c:dia:19 c:dia>:8 c:dic:8 c:dice:19 c:dice>:18 c:die:-17 c:dig:-15 c:din:13
c:dinh:8 c:dinhe:8 c:dira:-8 c:disc:12 c:discu:10 c:dita>:8 c:dite:-11 c:djun:10 c:djunt:10 c:do>:-26 c:dob:16
c:done:13 c:done>:14 c:dop:-8 c:dor:18 c:dore:10 c:dores:10 c:dos:-10 c:dot:15 c:dott:15 c:dr>:13 c:dra:13 c:dra>:11
c:dre:8 c:dua:-8 c:dui:-11 c:duit:-9 c:dy>:-9 c:ead:-8 c:eare:9 c:eared:9 c:eau:-8 c:eav:8 c:eb>:17 c:ec>:14
c:ece>:9 c:ech:-11 c:echt>:-9 c:eci:-17 c:eciso:-8 c:eck:25 c:eck>:9 c:ecks:17 c:ect:-8 c:ecto:9 c:ectos:8 c:ecu:22
c:ecu>:8 c:ecut:11 c:ed>:-15 c:eda:20 c:edaa:12 c:edaan:12 c:ede:-10 c:eder:-8 c:edi:31 c:edia:14 c:edia>:9
c:edite:-9 c:edo:34 c:edo>:11 c:edor:14 c:edor>:9 c:edu:-10 c:edui:-9 c:ee>:33 c:eed>:-8 c:eef:-15 c:eef>:-9
c:eek>:-10 c:een:-13 c:een>:-17 c:eenv:8 c:eenvi:8 c:eep:12 c:eerd:-9 c:ef>:-11 c:efa:-8 c:efer:-12 c:efera:-12
c:efi:-13 c:efic:-8 c:efici:-8 c:eg>:23 c:egate:-9 c:ege:-16 c:egen:-9 c:egge:11 c:egi:-17 c:egis:-8 c:egist:-8
c:eglee:9 c:ego:8 c:ego>:9 c:egu:17 c:egui:10 c:eguit:10 c:egul:9 c:ehe:-8 c:ehen>:-8 c:ei>:35 c:eig:14 c:eil:9
c:ein:-52 c:ein>:-12 c:eine:-9 c:eine>:-15 c:eing:-16 c:einga:-8 c:eis:-12 c:eit:11 c:eja:9 c:eja>:8 c:ekeni:8
c:eki:9 c:ekin:9 c:eking:9 c:eks>:8 c:el>:-15 c:ela:-11 c:ela>:-10 c:elan:-13 c:eleg:11 c:eleg>:16 c:elf:12 c:ell:18
c:ella:16 c:ella>:21 c:elle>:-15 c:ellen:14 c:elo:9 c:elo>:10 c:emai:-14 c:email:-13 c:emb:11 c:embre:8 c:eme:-10
c:emis:8 c:emita:-8 c:emm:9 c:emp:-19 c:empr:-8 c:empre:-8 c:en>:-21 c:ena:12 c:enad:-8 c:enav:9 c:encer:8
c:enci:-13 c:end>:18 c:ende:-10 c:endo:-11 c:endr:11 c:ene>:8 c:enef:-8 c:enefi:-8 c:enen:-11 c:enen>:-10 c:energ:8
c:eng:-10 c:enga:-12 c:enn:-11 c:enn>:-11 c:ens:9 c:ensd:10 c:ensda:10 c:ent:-26 c:ent>:18 c:enta:-11 c:ente:-18
c:ente>:-34 c:enter:8 c:entes:14 c:enti:9 c:entic:8 c:ento:-8 c:entos:-8 c:entr:-11 c:entra:-9 c:enu:9 c:env:9
c:envi:13 c:envio:11 c:epa:-8 c:epi:13 c:epin:9 c:epo:9 c:epot:8 c:epot>:8 c:ept>:9 c:epu:8 c:epui:8 c:epuis:8
c:equ:13 c:eque:12 c:eque>:9 c:era:-16 c:era>:-18 c:erac:9 c:eraci:10 c:eran:-15 c:erant:-12 c:erar>:-8 c:erbo:8
c:erboe:9 c:erd:-16 c:erdag:-9 c:erech:-8 c:eren:14 c:erenc:10 c:erg:15 c:ergem:8 c:eri:35 c:eri>:32 c:erid:14
c:erida:9 c:erk:-15 c:erm:-13 c:ern:28 c:ern>:11 c:erne:11 c:erni:9 c:ernie:10 c:ero:-8 c:eron:-9 c:erre:14
c:errec:9 c:erse:16 c:ersta:9 c:ert>:9 c:erta:-11 c:eru:-8 c:erweg:14 c:es>:11 c:esa:-16 c:esa>:-12 c:esd:25
c:esda:8 c:esday:8 c:esde:18 c:esde>:15 c:ese:36 c:ese>:13 c:eseg:8 c:esegu:8 c:esen>:10 c:esi:-8 c:esos:10
c:esos>:10 c:esp:-16 c:espe:-12 c:espo:10 c:ess:-14 c:essa:-20 c:essi:12 c:est:-12 c:est>:-14 c:estan:-10 c:estat:10
c:este:8 c:esten:-10 c:ester:15 c:esti:-10 c:estr:9 c:estra:-9 c:estre:15 c:et>:-14 c:eta:13 c:etaa:11 c:etaal:11
c:etall:9 c:ete>:-10 c:eten:8 c:eto:-10 c:eto>:-13 c:etr:-19 c:etra:-11 c:etrag:-11 c:ett:-17 c:etta:-9 c:etta>:-14
c:etten:-10 c:etti:-8 c:etto:-12 c:etto>:-10 c:ettr:8 c:euv:12 c:euve:11 c:euve>:11 c:eval:10 c:even>:9 c:ever:-11
c:evi:14 c:evida:9 c:evis:12 c:evolv:-8 c:evu:8 c:evut:8 c:evuta:9 c:exec:8 c:execu:8 c:exo:11 c:exo>:12 c:extr:-8
c:ez>:33 c:eza:-12 c:eze>:-8 c:facc:-12 c:facci:-12 c:fact:9 c:fahr:-8 c:fahre:-8 c:fai:11 c:fait:15 c:fait>:13
c:fal:-10 c:fat:16 c:fatt:16 c:fatto:18 c:fatu:-10 c:fatur:-10 c:fc>:12 c:fech:-11 c:fecto:8 c:fer:-8 c:fer>:-9
c:fera:-14 c:feran:-12 c:fere:10 c:feren:9 c:ferid:11 c:ffi:-9 c:ffic:-8 c:fica:18 c:fican:10 c:ficar:9 c:ficat:8
c:fici:-14 c:ficia:-8 c:fij:12 c:fin:-14 c:fina:10 c:finan:8 c:fino:-10 c:fino>:-10 c:font:10 c:for:-13 c:for>:-13
c:frau:12 c:frau>:11 c:fte:13 c:fte>:9 c:fue:-8 c:gada:10 c:gado>:-8 c:gai:19 c:gain:17 c:gain>:12 c:game:-11
c:gamen:-11 c:gar:-13 c:gar>:-14 c:gate:-9 c:gato:9 c:gato>:9 c:gd>:-8 c:ge>:-37 c:ged>:-15 c:geda:12 c:gedaa:12
c:gee:-20 c:geen:-9 c:geen>:-9 c:geh:-8 c:gen:-15 c:gend:-11 c:ger:-11 c:ges:16 c:gest:23 c:gestr:16 c:gev:8
c:gge:12 c:gges:9 c:ggest:9 c:ggi>:8 c:gi>:9 c:gia:-13 c:gia>:-8 c:gic:-8 c:gio:-11 c:gir:-10 c:gis:14 c:gist:9
c:giste:17 c:giu:-8 c:glee:9 c:gli>:9 c:gno:-12 c:gor:-10 c:gora:-12 c:gora>:-12 c:gos:-13 c:gost:-10 c:gosto:-11
c:grad:9 c:grand:8 c:gre:-20 c:gree:-8 c:greg:-9 c:gri:10 c:gs>:18 c:gse:-10 c:gsei:-8 c:gsein:-8 c:gte:-8 c:gua:14
c:gual:9 c:gual>:10 c:gue:20 c:guei:18 c:guei>:18 c:gui:15 c:guit:10 c:guito:10 c:gul:8 c:gun:10 c:guna:9 c:guna>:9
c:gus:-12 c:gust:-12 c:gust>:-10 c:ha>:-16 c:hab>:15 c:had:8 c:hago:-10 c:hago>:-10 c:hal:27 c:half:13 c:half>:8
c:halt:16 c:halt>:10 c:hang:11 c:hang>:10 c:hara:8 c:harg:-8 c:harge:-8 c:harl:8 c:hat>:-9 c:hau:20 c:hb>:-8
c:he>:-17 c:heb:16 c:heb>:16 c:hec:29 c:heck:24 c:hed:13 c:hed>:14 c:hei:10 c:hem:-13 c:hen>:-8 c:heq:14 c:hequ:10
c:heque:10 c:her:-9 c:her>:-10 c:het:-9 c:het>:-11 c:hie:22 c:hier:25 c:hier>:22 c:him:8 c:him>:8 c:hing:8 c:his>:9
c:hlag>:-12 c:hlb:10 c:hlbe:10 c:hle:-8 c:hoj:8 c:hoje:8 c:hoje>:8 c:hoy:11 c:hoy>:11 c:hre>:-11 c:ht>:-15 c:hte:-14
c:hui:-16 c:hum:-8 c:hwe:10 c:iam:-21 c:iamo:-22 c:iamo>:-18 c:ian:9 c:iar>:9 c:iari:-8 c:iata:13 c:iata>:13
c:iba:-9 c:iban>:-8 c:iber:-9 c:ibi:10 c:ic>:-12 c:ica>:-22 c:ican:12 c:icant:10 c:icate:8 c:icati:-9 c:ices>:-8
c:icevu:8 c:icho:8 c:icho>:9 c:ici:-19 c:icia:-12 c:ico:-8 c:ico>:-11 c:ida:15 c:idam:13 c:idas:9 c:idas>:9
c:ident:10 c:idg:-8 c:idge:-8 c:idge>:-8 c:ido:-8 c:ie>:-29 c:ief:-11 c:iefe:-9 c:iefer:-9 c:ieh:-9 c:iehe:-10
c:iehen:-8 c:iep:9 c:ier:32 c:ier>:10 c:iera:12 c:ieram:9 c:ieri:20 c:ieri>:20 c:iese:9 c:iesen:10 c:iete:-13
c:iete>:-13 c:iez:-8 c:ifi:18 c:ific:8 c:ifica:12 c:ifie:11 c:ift:8 c:ift>:13 c:ig>:-9 c:iga:-11 c:igen:8 c:igen>:9
c:ign:-13 c:igno:-9 c:igo:-12 c:igo>:-11 c:igu:26 c:igua:16 c:igual:9 c:ihre>:-11 c:ihrer:12 c:ii>:-9 c:ij>:-8
c:ijf:-9 c:ijn:-13 c:ijs:8 c:ijs>:8 c:ik>:-12 c:ili>:15 c:ils:-9 c:ils>:-8 c:imi:-8 c:imm:-9 c:imme:-8 c:imo:8
c:imos>:8 c:imp:-9 c:in>:-11 c:inad:-9 c:inan:14 c:inat:-17 c:inci:10 c:incip:8 c:inds:8 c:inds>:8 c:inga:-8
c:ings:9 c:inhe:8 c:inhei:8 c:ini:-9 c:inma:-11 c:ino:-9 c:ino>:-11 c:ins:21 c:inst:18 c:insta:16 c:int:13 c:int>:10
c:inte>:9 c:inv>:14 c:invo:-8 c:invoi:-8 c:inzi:9 c:io>:-8 c:ion>:-9 c:ip>:8 c:ipal:8 c:ipal>:8 c:ira:-17 c:irai:-10
c:irai>:-10 c:ird:-10 c:ird>:-10 c:ire:25 c:irel:11 c:irem:9 c:ireme:14 c:irmat:8 c:iro:-20 c:iro>:-20 c:irs:8
c:irst:8 c:isc:-12 c:isch:-19 c:isch>:-12 c:iscu:10 c:iscut:9 c:ise:-15 c:isi:13 c:iso:-12 c:iso>:-12 c:ist:11
c:iste:20 c:ister:15 c:istr:-9 c:itada:12 c:itado:-11 c:ite:10 c:ite>:26 c:itida:8 c:itio:-9 c:ito>:13 c:itor:-10
c:itten:11 c:ity:-9 c:ity>:-9 c:itz:8 c:ive:-8 c:ive>:-8 c:ivers:-11 c:ivo:9 c:izo>:8 c:ja>:19 c:jai:8 c:jai>:8
c:jan>:10 c:jane:-8 c:janei:-8 c:jer:15 c:jetz:-8 c:jo>:18 c:joi:19 c:join:15 c:joint:14 c:jon:9 c:jour:-9
c:juni:-10 c:juni>:-9 c:junt:11 c:junto:13 c:jus:16 c:just:21 c:just>:16 c:kar:11 c:kas:10 c:kass:9 c:kasse:8
c:ke>:-14 c:ked:-8 c:ked>:-8 c:ken>:-16 c:kend:9 c:keni:8 c:kenin:8 c:kin:10 c:king:11 c:king>:14 c:kla:-10 c:komm:9
c:kor:-11 c:korti:-8 c:ks>:18 c:kw>:8 c:laa:-11 c:laat:-8 c:lad:10 c:lad>:9 c:lag>:-11 c:lah:-9 c:lan:-11 c:land:-11
c:lang:9 c:lare:-9 c:las:16 c:last:17 c:last>:14 c:laur:13 c:lbe:14 c:ld>:19 c:lda:9 c:ldata:8 c:lde:-11 c:lde>:-8
c:ldi:-8 c:ldo:-12 c:ldo>:-9 c:le>:-16 c:lea:13 c:lear:9 c:leare:9 c:leav:8 c:lect:-8 c:led>:-8 c:lee:11 c:lees:9
c:lees>:9 c:leg:15 c:leg>:14 c:ler:-16 c:ler>:-9 c:let>:-10 c:lete:14 c:lete>:13 c:leto:-8 c:leto>:-8 c:letra:8
c:lette:-8 c:lev:-10 c:lf>:15 c:lft:8 c:li>:14 c:libe:-9 c:liber:-9 c:lic:-9 c:lie:-12 c:lie>:-12 c:lief:-12
c:liefe:-9 c:lin:8 c:lings:9 c:lis:12 c:list:12 c:lit:8 c:lito:11 c:lito>:11 c:liv:-8 c:liz:8 c:lla>:25 c:lled>:-9
c:llen:15 c:lli:-11 c:llie:-8 c:llie>:-8 c:llo>:-8 c:llon:9 c:lls:10 c:lo>:-11 c:loc:8 c:lopi:-8 c:lopig:-8 c:lor:17
c:lor>:22 c:los:-19 c:los>:-14 c:lot:12 c:lt>:16 c:lta>:-8 c:ltar:11 c:ltar>:12 c:lten:8 c:lten>:9 c:lter:-10
c:lu>:-11 c:lun:-9 c:lungs:-9 c:lus:-19 c:luss:-10 c:lut:9 c:lve:-11 c:ma>:-17 c:maa:17 c:macht:9 c:mada>:8
c:mail:-11 c:man:-8 c:mane>:9 c:marc:12 c:mat:29 c:mate:8 c:mati:11 c:matin:15 c:matio:8 c:matis:-8 c:mbe:-17
c:mber:-9 c:mber>:-9 c:mc>:-8 c:me>:8 c:med:23 c:medi:25 c:medi>:10 c:media:14 c:mei:-8 c:meld:-10 c:men:-10
c:mens:-9 c:ment>:17 c:mento:-14 c:mess:-11 c:messa:-8 c:met>:10 c:meu:-12 c:meu>:-11 c:mic:-13 c:mich:-8 c:mich>:-8
c:mie:-11 c:mient:-8 c:mil:26 c:mill:11 c:min:-16 c:mir:23 c:mire:13 c:mis>:8 c:mit>:9 c:mita:-10 c:mitt:-8
c:mo>:-32 c:mob:9 c:mobi:9 c:mobil:9 c:mode:-8 c:moi:13 c:mon:-8 c:mos:10 c:mp>:12 c:mpen:12 c:mpens:14 c:mpl:-13
c:mple:-9 c:mpr:-9 c:mpre:-11 c:mprov:11 c:mpt:-12 c:mpte:-12 c:mpte>:-9 c:my>:-9 c:na>:-9 c:nab:10 c:nac:-8
c:nach:-8 c:nad:-28 c:nada:-16 c:nada>:-15 c:nal:10 c:nan:25 c:nanc:9 c:nant:9 c:nbe:12 c:nbei:14 c:nbei>:14
c:nc>:-8 c:nca:25 c:nca>:25 c:nce:-10 c:nce>:-16 c:ncela:12 c:ncer:9 c:ncip:8 c:ncipa:8 c:ncl:-8 c:nclu:-8 c:ncor:-8
c:ncu:11 c:ncur:10 c:ncurs:10 c:nd>:9 c:nde:12 c:nder:10 c:ndern:9 c:nding:9 c:ndo:-17 c:ndo>:-10 c:ndr:9 c:ndre:8
c:nds:8 c:nds>:13 c:ne>:22 c:nec:10 c:nece:8 c:ned:10 c:ned>:9 c:neer:8 c:nef:-8 c:nefi:-8 c:nefic:-8 c:nei:-12
c:neir:-8 c:neiro:-8 c:nen:-17 c:nen>:-15 c:ner:15 c:ners:9 c:nes:-12 c:ness:-9 c:nev:8 c:nex:13 c:nexo:12
c:nexo>:12 c:nf>:-12 c:nfere:8 c:nga:-13 c:nger:-11 c:nger>:-10 c:ngse:-9 c:ngsei:-8 c:nha>:-10 c:nhan:11 c:nhang:10
c:ni>:-18 c:nica:10 c:nicam:13 c:nico:-9 c:nico>:-9 c:nie:17 c:nie>:-9 c:nier:15 c:nier>:9 c:nin:14 c:ning:12
c:ning>:8 c:nio:-8 c:nit:10 c:nite:11 c:nite>:12 c:niv:-9 c:nive:-9 c:nix:-11 c:nix>:-11 c:nma:-11 c:nn>:-10
c:no>:-28 c:non:-9 c:nor:-16 c:nos>:-8 c:nost:8 c:nostr:8 c:not>:-10 c:nota>:11 c:note>:8 c:noti:-8 c:nov:10
c:nov>:13 c:now:15 c:now>:15 c:ns>:-17 c:nsd:8 c:nsda:8 c:nsdag:8 c:nse:10 c:nsf:11 c:nsi:-12 c:nst:24 c:nst>:13
c:nsta:14 c:nstan:22 c:nstr:-9 c:nstru:-8 c:nt>:16 c:nta:-21 c:ntag:10 c:ntag>:12 c:nte>:-15 c:ntem:16 c:ntem>:17
c:nter:9 c:nter>:10 c:ntere:8 c:nto:22 c:nto>:20 c:ntr:-11 c:ntra:-13 c:ntro:9 c:nts:-8 c:nues:-8 c:nuest:-8
c:nul:12 c:nung>:-18 c:nv>:14 c:nvi:12 c:nvio:11 c:nvio>:11 c:nvo:-14 c:nvoi:-12 c:nvoic:-8 c:ny>:-10 c:nze:-19
c:nze>:-9 c:nzi:12 c:obi:8 c:obil:9 c:obili:8 c:obr:11 c:obrad:15 c:obro>:8 c:oces>:8 c:och:-9 c:ocia:13 c:ocia>:12
c:ocie:-8 c:ociet:-9 c:oday:9 c:oday>:9 c:odi:-9 c:oeg:8 c:oek:10 c:oeki:9 c:oekin:9 c:oel:-9 c:oens:10 c:oensd:10
c:oes>:10 c:ogg:10 c:oggi:8 c:oggi>:8 c:oi>:-12 c:oice:-8 c:oin:16 c:oint:17 c:oint>:9 c:ointe:9 c:oje:11 c:oje>:8
c:ok>:-15 c:ola:11 c:ola>:12 c:olde:-8 c:oli:-14 c:olk:9 c:oll:-8 c:olle:-8 c:olo:-9 c:olta>:-8 c:olv:-8 c:omate:11
c:omati:-17 c:omb:-23 c:ombi:-8 c:ombr:-15 c:ombre:-15 c:omi:-10 c:omme:-8 c:omme>:-8 c:omo>:-9 c:ompe:11 c:ompen:12
c:ompt:-11 c:ompte:-12 c:on>:21 c:ona:9 c:onc:-11 c:oncu:10 c:oncur:10 c:ond:13 c:onl:-8 c:onn:13 c:onne:10
c:onner:12 c:ono:-13 c:ono>:-9 c:ons>:-13 c:onsi:-8 c:onst:10 c:onsta:8 c:ont:32 c:onta:-11 c:ontag:9 c:onte:24
c:onte>:9 c:ontem:22 c:onto:26 c:onto>:12 c:ontro:8 c:onze:-8 c:onze>:-8 c:oorl:-8 c:oorlo:-8 c:ope:24 c:ope>:13
c:oper:11 c:opera:16 c:opi:-10 c:opig:-8 c:opo:-8 c:oport:8 c:opos:-8 c:opp:-12 c:ora:19 c:ora>:16 c:ord:-11
c:orde:-14 c:order:-12 c:ore:-23 c:ore>:-21 c:ores:12 c:ores>:11 c:org:-9 c:ori:-15 c:orl:-11 c:orlo:-8 c:orlop:-8
c:oro:8 c:ors:-8 c:ors>:-9 c:orte:9 c:orte>:9 c:orti:-9 c:osco:10 c:osco>:10 c:osi:10 c:ossa:12 c:ossa>:11 c:ost>:14
c:oste>:9 c:osto:-16 c:osto>:-16 c:ostr:9 c:ostra:8 c:ota>:12 c:otal>:13 c:otale:-8 c:ote:14 c:ote>:11 c:otes>:9
c:oth:10 c:oth>:8 c:oti:-11 c:oto:-15 c:ots>:8 c:ou>:-10 c:oug:11 c:ough:8 c:ough>:9 c:oun:-13 c:ous:-14 c:ous>:-12
c:out:-15 c:ouw:13 c:ouw>:9 c:ov>:13 c:ove:8 c:over:11 c:overb:10 c:overg:10 c:ow>:14 c:oxi:-8 c:oxim:-10 c:oy>:8
c:pag:15 c:paga:12 c:pagad:14 c:pagar:-11 c:pagat:15 c:pago:-8 c:pagu:13 c:pague:13 c:paid:10 c:paid>:10 c:pal>:11
c:palet:-11 c:para:-14 c:para>:-12 c:pare>:10 c:park:9 c:paro:10 c:pay:16 c:pay>:-14 c:paye:20 c:paye>:10 c:payee:12
c:paym:10 c:payme:10 c:pd>:9 c:pens:11 c:pensa:8 c:per:-8 c:pera:11 c:perac:10 c:pie:9 c:pig:-9 c:pir:-8 c:pix:13
c:pix>:13 c:plete:11 c:pod:-8 c:pode>:8 c:poli:-8 c:pos:17 c:posi:11 c:post>:13 c:pot>:8 c:pp>:-13 c:ppo:-8 c:ppr:-8
c:ppro:-8 c:pprov:-9 c:pre:-29 c:preg:11 c:pres:-26 c:pres>:-11 c:preu:9 c:preuv:9 c:prin:18 c:princ:8 c:pro:-29
c:proc:-15 c:proch:-8 c:prom:-8 c:pron:10 c:pront:10 c:prox:-11 c:proxi:-10 c:pt>:11 c:pte:-18 c:pte>:-11 c:puest:-8
c:pui:8 c:pul:10 c:put:10 c:put>:16 c:que>:12 c:qued:12 c:quedo:15 c:quem:-8 c:quier:-9 c:ra>:-13 c:rab:12 c:rac:-11
c:race:14 c:race>:9 c:rach:-15 c:racht:-12 c:racio:8 c:rada:-10 c:rada>:-8 c:rado:11 c:rador:9 c:rai:-9 c:rai>:-11
c:rait:10 c:ram>:13 c:ran:-12 c:ranc:-8 c:rand:15 c:rann:-12 c:rans:9 c:ransf:11 c:rant:-10 c:rant>:-12 c:rar:-11
c:rar>:-17 c:rath:10 c:rati:11 c:rato:-11 c:rato>:-8 c:rau:16 c:rau>:11 c:rboe:9 c:rboek:9 c:rce>:8 c:rda:-8
c:rdag:-9 c:rdag>:-9 c:rde:-11 c:rdena:-8 c:rder>:8 c:rdere:-9 c:rdo:-9 c:rdt:9 c:re>:-31 c:rea:-18 c:read:-10
c:rec:-19 c:reci:-12 c:recu>:8 c:red:12 c:red>:8 c:ree:17 c:reen:8 c:reenv:8 c:ref:-9 c:reg:-9 c:regi:-21 c:regis:-8
c:rego:9 c:regu:11 c:regul:9 c:rein:-10 c:reit:8 c:rek:9 c:reke:9 c:reken:9 c:rella:9 c:rem:17 c:reme:10 c:remen:13
c:ren:12 c:ren>:-8 c:renc:10 c:rens:9 c:rens>:8 c:reo:10 c:res:-30 c:res>:-20 c:resa:-9 c:resa>:-10 c:ress:8
c:resta:-14 c:ret:-10 c:rete:15 c:rett:-21 c:retta:-14 c:reu:11 c:reuv:9 c:reuve:9 c:revis:8 c:rez:10 c:rez>:13
c:rf>:16 c:rge:-13 c:rged:-10 c:rged>:-10 c:rgem:12 c:rgema:8 c:rgen:-14 c:ri>:37 c:ric:-14 c:rich:-13 c:richt:-8
c:ridg:-8 c:ridge:-8 c:rie:-11 c:rie>:-10 c:rif:8 c:rifi:8 c:rifie:11 c:rig:-12 c:rin:8 c:rinc:8 c:rinci:8 c:ring:-8
c:ring>:-11 c:rio:-9 c:ris:-16 c:ritt:8 c:ritte:9 c:rka:9 c:rkas:9 c:rkass:9 c:rkt:-8 c:rla:-8 c:rlop:-8 c:rlopi:-8
c:rm>:8 c:rma:-13 c:rmat:15 c:rmati:15 c:rmo:-9 c:rne:18 c:rni:11 c:rnie:11 c:rnier:11 c:roc:-13 c:roch:-11
c:rola:11 c:rola>:11 c:rom:-10 c:ron:20 c:ron>:16 c:rona:8 c:ront:10 c:ronto:10 c:rote:8 c:rovi:-9 c:rox:-11
c:roxi:-10 c:roxim:-10 c:rre:17 c:rrech:9 c:rreo>:8 c:rri:-11 c:rrin:-8 c:rs>:-19 c:rsal:8 c:rse:18 c:rses:17
c:rses>:17 c:rst:8 c:rsta:8 c:rta:-19 c:rta>:-13 c:rti:-14 c:rting:-10 c:rtir:-8 c:rtira:-9 c:rto:-8 c:rto>:-9
c:rtu:9 c:ruc:-17 c:ruck:-8 c:rug:-10 c:rut:-9 c:rve:-8 c:rwe:11 c:rweg:14 c:ry>:-9 c:sag:-21 c:sage:-11 c:sage>:-8
c:sal:25 c:salda:11 c:saldo:-10 c:sale:8 c:sali:11 c:sam:27 c:same:23 c:samed:10 c:samen:8 c:sao:-12 c:sao>:-12
c:sas:9 c:sas>:10 c:sat:8 c:sat>:11 c:sata:8 c:sata>:8 c:sba:10 c:sban:8 c:sbank:8 c:sbet:-9 c:sbetr:-9 c:sca:-9
c:scad:-8 c:sch>:-13 c:scha:10 c:schau:12 c:schl:-10 c:sco:10 c:sco>:11 c:scut:9 c:scuti:11 c:sda:15 c:sdag:8
c:sdag>:8 c:sday>:8 c:sde:16 c:sde>:15 c:see:10 c:see>:8 c:segui:10 c:sei:-14 c:seing:-8 c:seit>:8 c:sen>:18
c:ser:-11 c:ser>:15 c:sera:-10 c:sera>:-9 c:ses:11 c:ses>:17 c:set>:-10 c:sf>:13 c:sfer>:-8 c:sferi:10 c:sha:11
c:sia:-8 c:sign:-8 c:sim:-9 c:simo>:-8 c:simp:-8 c:simpl:-8 c:sind:11 c:sinds:8 c:sion:8 c:sist:-10 c:so>:-37
c:soc:8 c:soci:8 c:socia:16 c:soi:-14 c:soir>:-8 c:sol:-14 c:sold:-8 c:son:-9 c:sono:-11 c:sono>:-11 c:sor:-8
c:sos:17 c:sos>:15 c:sou:11 c:sous:8 c:sous>:9 c:spa:8 c:spar:10 c:spi:-12 c:spo:18 c:spos:10 c:sposi:9 c:spr:-16
c:spu:-13 c:ss>:18 c:ssa:-13 c:ssen:8 c:sser>:8 c:ssi:-17 c:ssim:-13 c:ssimo:-10 c:sso:-10 c:sso>:-15 c:st>:26
c:sta:11 c:staa:15 c:staat:8 c:stam:12 c:ste:23 c:stem:-14 c:stem>:-8 c:stent:-10 c:ster:34 c:ster>:14 c:stes:9
c:sti:-9 c:stif:8 c:stifi:8 c:sto:-15 c:stre:14 c:stree:11 c:stru:-8 c:stu:-13 c:sui:8 c:suit:8 c:suite:9 c:swi:16
c:swif:16 c:swift:16 c:sys:-11 c:syst:-11 c:syste:-11 c:ta>:23 c:taa:19 c:taat:8 c:taat>:8 c:tab:-13 c:tac:8
c:tach:14 c:tache:16 c:tad:8 c:tad>:-8 c:tada:28 c:tadas:15 c:tado:-14 c:tado>:-14 c:tag:13 c:tag>:19 c:tak:-8
c:tal:8 c:tal>:9 c:tali:10 c:tall:9 c:talle:9 c:tamp:12 c:tante:-12 c:tas:-8 c:tau:-9 c:taus:-9 c:tc>:14 c:tda:-9
c:ted:8 c:teg:8 c:tege:8 c:tegen:8 c:teil:9 c:tel:-10 c:tem:-12 c:tem>:8 c:ten:-12 c:ten>:10 c:tend:-8 c:teng:-10
c:tenga:-8 c:tent:-10 c:tent>:-10 c:tenu:8 c:tere:13 c:teri:-13 c:tes:13 c:testa:8 c:th>:16 c:tha:-10 c:the:-13
c:ther:-8 c:thi:9 c:thing:9 c:this:9 c:this>:9 c:tho:-13 c:thr:17 c:ti>:-14 c:tic:-14 c:tica:-9 c:ticam:-12 c:tie:-8
c:tifi:9 c:tific:10 c:tig:-12 c:timo:15 c:timos:8 c:tin:8 c:tin>:12 c:tio:-11 c:tion>:-8 c:tira>:-10 c:tis:-11
c:tisc:-10 c:tisch:-10 c:tit:-16 c:titu:-9 c:tk>:-8 c:today:9 c:tom:-14 c:too:13 c:tor:-14 c:tori:-9 c:tou:-9
c:trace:14 c:trag:-13 c:trag>:-12 c:trai:9 c:trait:9 c:trans:10 c:trar:-8 c:trato:-8 c:tre:14 c:tre>:-11 c:tree:10
c:tres:15 c:tri:-9 c:tro:11 c:tru:-8 c:ts>:16 c:tst:-9 c:tt>:-10 c:tta:8 c:ttac:15 c:ttach:13 c:tte:-10 c:tte>:-8
c:tted:8 c:tted>:8 c:tter:-14 c:tter>:-8 c:tti:-14 c:tti>:-9 c:tto:14 c:ttr:8 c:tu>:11 c:tud:11 c:tudo:10 c:tudo>:10
c:tuesd:8 c:tum:-8 c:tur:-8 c:tura>:-9 c:turas:8 c:tus:-10 c:tus>:-9 c:tze:8 c:uan:-8 c:uand:-11 c:uand>:-9 c:ube:10
c:uber:9 c:uber>:9 c:ubl:-8 c:uche:-8 c:uck:-11 c:udo:11 c:ued:12 c:uedo:13 c:uedo>:13 c:uei:19 c:uei>:23 c:uella:10
c:uesd:8 c:uesda:8 c:uest:-14 c:uf>:-10 c:ugh>:8 c:ugu:-9 c:ugus:-12 c:ugust:-12 c:ui>:-11 c:uidat:-8 c:uien:8
c:uier:-9 c:uin:-10 c:uit>:-14 c:uite>:9 c:uiv:10 c:ujo:-9 c:ujou:-9 c:ujour:-9 c:uld:-9 c:uli:27 c:ulier:8
c:ulli:-8 c:um>:-25 c:ump:-10 c:und:-13 c:undi:-9 c:ung:-13 c:ung>:-12 c:unge:8 c:ungs:-9 c:ungse:-9 c:uni>:-9
c:unto:17 c:unto>:15 c:up>:-11 c:ur>:8 c:uras>:8 c:urez:14 c:urez>:14 c:urg:-11 c:urs>:-10 c:ursal:8 c:us>:-29
c:usa:9 c:usa>:8 c:usch:-13 c:use:-10 c:use>:-8 c:usg:8 c:ustif:8 c:uta:12 c:utad:8 c:utada:10 c:uti:14 c:uto:-17
c:utom:-11 c:utoma:-10 c:utt:-8 c:uve:13 c:uve>:10 c:uw>:20 c:va>:-16 c:val:12 c:vale:-9 c:valo:21 c:valor:16
c:van:14 c:ve>:-15 c:vec:10 c:vede:9 c:veio:-8 c:veio>:-8 c:ven:16 c:ven>:9 c:vera:-8 c:verbo:9 c:vere:-8 c:veri:10
c:verr:14 c:verre:15 c:verse:15 c:ves:-17 c:ves>:-14 c:vet:-10 c:vete:-9 c:vete>:-9 c:vez:13 c:vez>:16 c:vi>:-11
c:viar>:8 c:vid:8 c:vida:12 c:vie:15 c:viera:8 c:vio:13 c:vio>:15 c:vir:9 c:vire:20 c:virem:12 c:vis:19 c:visa:9
c:vo>:10 c:voice:-8 c:vol:9 c:vom:10 c:vom>:10 c:von>:-8 c:voo:-11 c:voor:-11 c:voorl:-8 c:vore:-9 c:vou:-18
c:vous:-11 c:vous>:-11 c:vre:-9 c:vs>:10 c:vvi:9 c:vvis:9 c:wal:-11 c:wall:-9 c:ware:9 c:waren:13 c:week>:-10
c:weg:18 c:wegg:12 c:wegge:12 c:went:11 c:went>:11 c:werk:-9 c:whe:8 c:when:9 c:when>:9 c:wie:14 c:wie>:10 c:wif:22
c:wift:16 c:wift>:16 c:wij>:-12 c:wir:-9 c:wird:-8 c:wird>:-8 c:woe:10 c:woen:10 c:woens:10 c:word:8 c:xec:8
c:xecu:8 c:xecut:8 c:xim:-11 c:xo>:10 c:xtr:-8 c:xtrat:-9 c:ya>:24 c:yee:12 c:yee>:13 c:yer:9 c:yer>:14 c:yes:12
c:yest:8 c:yeste:8 c:yme:10 c:ymen:10 c:yment:10 c:ys>:-8 c:yst:-10 c:yste:-10 c:ystem:-9 c:yth:8 c:ythi:8 c:ythin:8
c:za>:-11 c:zahlb:10 c:zamo:8 c:zamos:8 c:ze>:-14 c:zeg:-12 c:zel:10 c:zen:9 c:zen>:10 c:zie:-9 c:ziehe:-8 c:zio:-10
c:zip:8 c:zip>:8 c:zit:-8 c:zit>:-9 c:zo>:17 c:zu>:9 c:zum:-8 c:zum>:-8 d:0.1:-67 d:0.25:29 d:0.4:-7 d:0.55:-56
d:0.7:-65 d:0.85:-13 e:paid=day:146 e:paid=none:31 e:promise=none:-24 e:run=none:-24 f:_amount:107 f:_day:116
f:_invoice:72 f:admin:-9 f:back:-41 f:closed:11 f:contest:-7 f:copy:24 f:d.ALLOWANCE_CHARGE:-10 f:d.CONTRACT_TERMS:8
f:d.EXTENSION_MATH:9 f:d.FREIGHT:-25 f:d.LATE_DELIVERY:9 f:d.LATE_FEE_CONTESTED:17 f:d.LOST:8 f:d.MISSING_DOCS:20
f:d.NOT_OURS:21 f:d.NO_OPEN_ITEM:10 f:d.PRICE_ERROR:-9 f:d.PRIOR_OVERPAYMENT:-13 f:d.QUANTITY_SHORT:11
f:d.RETURN:-37 f:d.WRONG_PRODUCT:-9 f:difference:-51 f:dispute:7 f:firm:-11 f:fix:11 f:formal:-55 f:gone:12
f:goods:-16 f:greeting:22 f:hardship:-9 f:hostile:-13 f:inclusive:10 f:inject:-14 f:insolvency:-43 f:joke:-10
f:lawyer:-13 f:legal:-39 f:moved:43 f:moves:-20 f:n.QUANTITY_SHORT:14 f:netted:57 f:not:-72 f:not_dispute:13
f:not_duplicate:12 f:not_not:-15 f:not_ooo:-11 f:not_paid:-11 f:not_part:7 f:not_stop:-15 f:once_funds:-21
f:once_us:-11 f:ooo:-32 f:order:-35 f:others:78 f:paid:162 f:part:-13 f:pay:17 f:plan:-23 f:proof:75 f:propose:-35
f:question:-15 f:r.DAMAGED:-13 f:r.DUPLICATE_BILLING:7 f:r.FREIGHT:-8 f:r.LATE_DELIVERY:25 f:r.LATE_FEE_CONTESTED:11
f:r.LOST:-14 f:r.NOT_OURS:-14 f:r.PRICE_ERROR:-24 f:r.PRIOR_OVERPAYMENT:-12 f:r.QUALITY:-16 f:r.RETURN:-15
f:r.SERVICE_INCORRECT:-16 f:r.WRONG_PRODUCT:7 f:redirect:-10 f:remittance:29 f:rest:-35 f:run:12 f:setoff:-20
f:statement:-11 f:stop:22 f:unable:-12 f:until:-43 f:willpay:33 i:acknowledgement:-11 i:acknowledgement=2:-11
i:already_paid:122 i:already_paid=2:-20 i:already_paid=3:142 i:copy_invoice_request:39 i:copy_invoice_request=2:22
i:copy_invoice_request=3:18 i:dispute:-10 i:dispute=1:-11 i:dispute=2:15 i:dispute=3:-14 i:hardship:-37
i:hardship=3:-38 i:hostile:-13 i:hostile=2:-10 i:in_payment_run:-11 i:in_payment_run=3:-11 i:insolvency:-32
i:insolvency=2:-9 i:insolvency=3:-23 i:legal:-12 i:legal=2:12 i:legal=3:-30 i:nothing:102 i:out_of_office:-35
i:out_of_office=2:-24 i:out_of_office=3:-12 i:partial_payment:-7 i:partial_payment=2:11 i:partial_payment=3:-18
i:payment_plan_request:-24 i:payment_plan_request=2:-16 i:payment_plan_request=3:-7 i:promise_to_pay:-22
i:promise_to_pay=1:-8 i:promise_to_pay=3:-14 i:question=1:9 i:question=3:-10 i:remittance_advice:-34
i:remittance_advice=2:-24 i:remittance_advice=3:-10 i:statement_request:-10 i:statement_request=3:-8
i:unsubscribe:19 i:unsubscribe=2:8 i:unsubscribe=3:11 l:de:-9 l:en:38 l:es:18 l:pt:-30 n:0:-12 n:2:-8 n:3:-44 n:5:20
n:6:64 p:abbina:13 p:abschl:-12 p:absenc:-9 p:accont:12 p:accred:-19 p:aceita:-9 p:achand:-8 p:acompt:-13 p:acreed:7
p:adjunt:20 p:afgeme:-7 p:afgesc:10 p:afgesp:-8 p:agains:11 p:allega:7 p:alugue:8 p:annull:9 p:antici:-7 p:antoni:-7
p:antwoo:13 p:aperci:9 p:aplica:-10 p:approv:-12 p:aproba:10 p:aprova:-9 p:arbeit:-7 p:arrete:11 p:asocia:10
p:assegn:-7 p:assign:-8 p:assina:-10 p:assure:12 p:attach:26 p:attend:-10 p:audito:-7 p:aujour:-15 p:automa:-20
p:avvisa:9 p:avvoca:-7 p:bancar:8 p:bankbe:13 p:bankve:-7 p:becaus:-8 p:belast:-7 p:beloof:-14 p:benefi:-16
p:berech:-8 p:bereit:14 p:bestan:9 p:betaal:-12 p:betali:10 p:bezahl:7 p:bijgaa:8 p:bijzon:8 p:bollet:7 p:bonifi:9
p:bonjou:-11 p:border:-11 p:bounce:-8 p:caldai:-8 p:cancel:7 p:cantid:-11 p:centim:7 p:certif:9 p:cessat:-8
p:change:-8 p:charan:8 p:charge:-15 p:charlo:16 p:chauff:7 p:circui:-11 p:cleare:18 p:cobrad:30 p:cobrar:-7
p:colleg:10 p:comarc:7 p:combin:-8 p:comerc:9 p:compan:-10 p:compar:9 p:compen:27 p:compre:-7 p:compro:13
p:concep:-8 p:concil:-8 p:confir:17 p:connos:12 p:consig:-14 p:consor:-7 p:consta:12 p:constr:-7 p:contab:-10
p:contac:-12 p:contes:-7 p:contra:10 p:contro:11 p:correc:-7 p:credit:11 p:cuadra:-7 p:cumpri:-8 p:decemb:-10
p:declar:-10 p:defini:-9 p:dernie:20 p:despes:-9 p:detall:19 p:dettag:14 p:deurwa:7 p:devolu:11 p:devolv:-15
p:dezelf:8 p:dezemb:7 p:diciem:-7 p:dienst:-8 p:dinhei:16 p:discus:7 p:discut:17 p:dispos:13 p:disput:-12 p:distin:9
p:dobbia:7 p:donder:-9 p:donner:16 p:dritte:9 p:efecto:12 p:efetua:9 p:ejecuc:7 p:electr:-9 p:elettr:13 p:emitid:10
p:empfan:-11 p:empres:-16 p:encerr:15 p:encime:-8 p:engine:9 p:enquan:-11 p:entreg:8 p:enviam:-10 p:erstel:11
p:erzeug:-11 p:escomp:-10 p:escrib:7 p:esegui:15 p:espece:9 p:estagi:-10 p:europa:-9 p:everyt:12 p:execut:17
p:extrat:-18 p:faccia:-9 p:factuu:-9 p:fattur:-10 p:fernan:11 p:ferran:9 p:fevrie:-7 p:financ:9 p:fornec:8
p:furthe:-9 p:geacht:-7 p:gebeur:12 p:gebuch:-11 p:gegebe:7 p:gegens:-7 p:gegeve:-7 p:gemach:8 p:genera:-7
p:gentil:8 p:gerado:9 p:geschr:-8 p:getaus:-15 p:gister:18 p:gutsch:7 p:hablam:-8 p:herinn:7 p:holdin:-7 p:identi:9
p:indevi:10 p:ingele:9 p:inmedi:10 p:instan:20 p:instru:-8 p:intere:19 p:inters:-7 p:inviat:10 p:invoic:-15
p:italia:12 p:janeir:-16 p:janvie:-9 p:juridi:7 p:justif:17 p:kenmer:13 p:kessle:-10 p:kortin:-24 p:kriege:-7
p:lamina:-10 p:lavora:7 p:lawyer:-7 p:leavin:23 p:levera:-11 p:libera:-17 p:liefer:-27 p:llegar:10 p:locali:13
p:lookin:8 p:machin:-7 p:mailbo:-11 p:mandam:8 p:mandat:15 p:marcel:9 p:maschi:11 p:mensag:-9 p:mentio:9
p:messag:-15 p:minder:-9 p:mirell:20 p:monito:-9 p:montan:-13 p:mornin:7 p:moroso:11 p:nachst:7 p:negoci:-8
p:ningun:12 p:nosotr:-7 p:nothin:9 p:novame:11 p:nuestr:-17 p:observ:-7 p:odiern:-11 p:oktobe:7 p:onderw:13
p:operac:22 p:oportu:9 p:ordena:-16 p:outubr:-7 p:overge:17 p:overmo:-7 p:pagada:9 p:pagame:-22 p:paieme:-7
p:palett:-14 p:partid:-8 p:partir:-13 p:partit:12 p:paymen:20 p:podemo:-8 p:posica:12 p:pratic:-7 p:precis:-12
p:premie:7 p:previs:13 p:prezad:-8 p:primei:7 p:princi:17 p:procha:-13 p:propos:-8 p:provis:-11 p:proxim:-20
p:qualit:10 p:querem:11 p:questi:-8 p:quiene:7 p:recebe:-10 p:receiv:8 p:rechne:-7 p:rechnu:-16 p:reclam:10
p:record:-7 p:reenvi:16 p:regist:-9 p:reglee:17 p:reglem:9 p:regler:-10 p:reguli:13 p:rekeni:19 p:relaci:7
p:relanc:-12 p:rembou:13 p:remitt:-8 p:requie:-14 p:requir:11 p:respec:7 p:respir:-10 p:respon:10 p:respue:-11
p:ressor:9 p:restan:-31 p:reteni:8 p:retenu:7 p:rettif:-8 p:revisa:8 p:riceve:-12 p:ricevu:16 p:richti:-8 p:riepil:7
p:riguar:9 p:rimand:13 p:rimane:-11 p:ritira:13 p:saldat:18 p:saludo:8 p:scaden:-12 p:scherz:13 p:schick:-9
p:schree:-7 p:schrei:11 p:schrij:-8 p:scritt:-8 p:seguen:-13 p:segund:9 p:setemb:-8 p:settem:7 p:siguie:8
p:sistem:-9 p:situat:10 p:societ:-18 p:solici:-7 p:sospes:9 p:sparka:18 p:spedit:8 p:stelle:7 p:stilge:10 p:storna:7
p:subjec:-8 p:sucesi:7 p:suivan:7 p:suppli:-7 p:tampoc:10 p:techni:8 p:telefo:-7 p:tenemo:10 p:termin:10 p:terwij:-7
p:throug:11 p:titulo:-7 p:tomorr:-9 p:toward:-8 p:tranqu:-8 p:trasla:7 p:trouve:11 p:tuesda:16 p:uberha:9 p:ubersc:7
p:uberwe:-15 p:uberwi:11 p:uitvoe:-7 p:univer:-9 p:unterl:-15 p:unterw:16 p:valuta:14 p:vandaa:10 p:vecchi:8
p:veilin:7 p:vencim:-13 p:vendre:8 p:verder:-9 p:verein:-11 p:vergee:-8 p:verifi:12 p:verrec:17 p:verrek:15
p:versam:13 p:verstu:-8 p:vertra:7 p:verval:9 p:verwer:-8 p:vireme:24 p:voldaa:12 p:volksb:19 p:voorlo:-15
p:vorges:8 p:vuestr:7 p:wachte:-7 p:wegges:25 p:windin:12 p:woensd:19 p:yester:12 p:zahlbe:19 p:zahlun:15
p:zaterd:-9 s:!:15 s:00000:-9 s:0000:-59 s:000:-9 s:00:28 s:0:-35 s:?:-7 s:aanmaning:8 s:abono:16 s:ac:-10
s:account:11 s:acct:17 s:accuse:-24 s:advice:-26 s:al:9 s:ar:19 s:atraso:14 s:autos:9 s:aviso:-21 s:avisos:7 s:aw:22
s:betaaladvies:21 s:betaalspecificatie:13 s:betaling:-8 s:bm:-13 s:bo:10 s:boleto:-9 s:cartera:-7 s:comprovante:38
s:comunicacao:19 s:comunicazione:8 s:conciliacion:7 s:confirming:-11 s:constancia:10 s:conta:14 s:corrente:16
s:courrier:7 s:cp:18 s:de:10 s:deuda:-10 s:di:-13 s:distinta:-8 s:do:11 s:ds:-10 s:due:28 s:em:22 s:embalagens:-43
s:etiquetas:-15 s:extrato:-10 s:factura:-16 s:facturas:28 s:facture:-10 s:factures:13 s:factuur:9 s:fatture:11
s:final:9 s:fl:13 s:forderung:-10 s:fw:-10 s:fwd:-18 s:ga:23 s:geen:8 s:gr:7 s:gs:-10 s:herinnering:-10 s:ihre:-13
s:impaye:26 s:intereses:14 s:inv:-12 s:invoice:16 s:invoices:-10 s:items:16 s:juros:9 s:kg:17 s:ks:-14 s:laatste:8
s:ld:9 s:lembrete:22 s:letter:-7 s:level:-7 s:lf:-13 s:lt:11 s:mahnung:-15 s:meel:13 s:ml:-15 s:mn:28 s:mp:29
s:mt:17 s:nf:-25 s:nfs:19 s:no:-7 s:not:13 s:nota:-15 s:notice:-25 s:notification:7 s:of:9 s:offene:26 s:ottobre:-8
s:pagamento:-22 s:pago:9 s:paiement:-25 s:papel:19 s:past:14 s:payment:-7 s:pe:-9 s:pendientes:11 s:pi:9 s:pl:7
s:pm:8 s:pneus:11 s:pt:7 s:query:-7 s:ra:11 s:rappel:8 s:rc:-10 s:re:47 s:rechnung:23 s:rekening:-9 s:relacion:19
s:reminder:39 s:remittance:-68 s:reply:12 s:res:42 s:retour:8 s:rg:14 s:rv:30 s:saldo:-15 s:saldos:10 s:scadute:11
s:secondo:-8 s:sg:32 s:shampoo:-9 s:sl:14 s:sm:-29 s:solleciti:8 s:statement:12 s:th:-7 s:tinta:-10 s:titulos:14
s:tl:9 s:tn:-7 s:tp:28 s:tr:9 s:uw:10 s:va:9 s:vc:12 s:vencidas:-14 s:vencido:-10 s:votre:8 s:zahlungsavis:8
s:zahlungserinnerung:9 w:!:45 w:%:-20 w:00000:-24 w:0000:-18 w:000:65 w:00:65 w:0:33 w:?:-19 w:@:-38 w:aan:-20
w:abend:8 w:abi:7 w:abogados:9 w:abonada:9 w:abonado:-9 w:abono:16 w:about:-10 w:absence:-9 w:ac:12 w:acconto:12
w:accord:-7 w:ach:15 w:achando:-8 w:achter:7 w:acompte:-13 w:acreedores:8 w:addebito:-8 w:adjunto:21
w:administrador:-8 w:administradores:13 w:administratie:8 w:afgemeld:-7 w:afgeschreven:10 w:afgesproken:-8 w:after:7
w:ag:8 w:again:23 w:against:11 w:agenda:-7 w:ago:25 w:agora:-24 w:agosto:-22 w:agreed:-14 w:ai:-22 w:ainda:-7
w:alle:-7 w:alleen:-7 w:allegato:8 w:allego:7 w:alors:-8 w:alta:8 w:altra:-7 w:altre:8 w:altro:-10 w:am:12 w:an:-24
w:anbei:28 w:and:-18 w:andern:13 w:anexo:23 w:anhang:20 w:anja:10 w:anne:9 w:annullato:11 w:anos:-7 w:ante:-9
w:antigo:-11 w:antonio:-7 w:antwoord:13 w:anulada:7 w:ao:27 w:ap:18 w:apercibimiento:9 w:aplicada:-11 w:app:-14
w:apres:-22 w:aprobada:10 w:aprovacao:-10 w:archivo:11 w:are:-24 w:arretez:11 w:as:-11 w:asl:7 w:asociados:10
w:assim:-9 w:assureur:11 w:asunto:10 w:ate:-11 w:attached:32 w:attendiamo:-7 w:auch:18 w:august:-19 w:aujourd:-15
w:aun:7 w:aus:9 w:automated:14 w:automaticamente:-24 w:automatico:11 w:automatisch:-15 w:autre:8 w:av:30 w:avec:12
w:aver:-9 w:avete:-16 w:avez:12 w:aviso:-13 w:avviso:8 w:avvocato:-8 w:ayer:28 w:back:-10 w:bacs:-14 w:banca:29
w:bancario:8 w:banco:-11 w:bande:9 w:banque:8 w:bar:-7 w:bb:17 w:bcp:13 w:be:-32 w:because:-8 w:bedrag:10 w:been:-7
w:beide:12 w:beleg:-8 w:beloofd:-14 w:bem:14 w:ben:-9 w:beneficiaire:-8 w:beneficiario:-13 w:bereits:14 w:besteld:10
w:betaal:8 w:betaald:28 w:betaaldatum:-12 w:betrag:-13 w:bezahlt:7 w:bien:7 w:big:8 w:bijgaand:9 w:billed:-9
w:bills:12 w:binnen:-8 w:bis:-19 w:bisous:7 w:bitte:-7 w:bl:10 w:bm:7 w:boleto:-7 w:bom:-28 w:bon:24 w:bonificate:11
w:bonifico:7 w:bonjour:-11 w:bordereau:-11 w:both:17 w:bounced:-8 w:box:13 w:bro:14 w:bruder:8 w:bs:10 w:budget:7
w:buen:-11 w:buenas:-8 w:buondi:7 w:by:8 w:bz:-9 w:ca:-8 w:cai:-14 w:caldaia:-8 w:cambio:7 w:can:-8 w:cancelar:7
w:cannot:-11 w:cantidad:-11 w:caro:10 w:carta:-10 w:celle:-8 w:centimo:7 w:centro:15 w:certificate:10 w:certo:-8
w:cessation:-7 w:cette:-14 w:cf:9 w:changed:-8 w:charancons:8 w:charged:-20 w:chauffeur:7 w:check:-7 w:checks:34
w:cheio:19 w:cheque:18 w:chiusa:13 w:ci:12 w:cia:8 w:cic:-17 w:circuito:-11 w:cleared:18 w:cliente:-13 w:clientes:14
w:cmr:13 w:cn:19 w:co:-22 w:cobrado:20 w:cobrando:9 w:cobro:-9 w:cobros:-8 w:col:8 w:colin:-7 w:comarca:7
w:comercial:9 w:comme:-8 w:como:-19 w:company:-9 w:compensata:14 w:compensee:9 w:complete:24 w:completo:-10
w:comprovante:13 w:comprovativo:10 w:comunica:-7 w:comunicacoes:12 w:comunicamos:13 w:con:23 w:concepto:-7
w:concursal:-7 w:confirma:14 w:confirmado:-13 w:confirmation:15 w:conformement:-8 w:connosco:12 w:consegnato:8
w:consorzio:-7 w:constancia:14 w:conta:-11 w:contabile:-20 w:contador:7 w:contant:-7 w:contanti:10 w:contestation:15
w:convient:7 w:cooperativa:13 w:copie:21 w:cordiales:7 w:correo:15 w:correspond:-11 w:cortesia:-7 w:couple:7 w:cr:13
w:credit:16 w:creditfactuur:11 w:creditnota:15 w:creditors:-9 w:cuando:-7 w:cuanto:-10 w:cuento:11 w:cumprimentos:-7
w:cut:-7 w:cv:-10 w:da:-22 w:dafur:10 w:dal:10 w:dall:-7 w:dalla:-7 w:dan:-7 w:danfe:14 w:dans:-8 w:dass:9 w:date:7
w:dato:7 w:datum:-11 w:day:-8 w:de:-37 w:debito:7 w:dec:10 w:december:-7 w:deduit:-17 w:deixei:-9 w:deixem:7
w:deja:10 w:del:-21 w:della:9 w:delle:-13 w:denn:-7 w:depende:8 w:depois:-11 w:deposito:-7 w:depot:16 w:depuis:17
w:der:10 w:dernier:15 w:desde:30 w:despesa:-8 w:desta:9 w:detalle:19 w:detto:-7 w:deurwaarder:7 w:devez:8 w:devida:7
w:devis:8 w:devo:-7 w:devolucao:10 w:devolvimos:-11 w:deze:-16 w:dezelfde:8 w:dg:-10 w:di:-9 w:dice:34 w:dicht:-8
w:diciembre:-7 w:did:8 w:dienstag:-8 w:dies:-11 w:diferenca:14 w:diferencia:-8 w:difference:-7 w:differenza:7
w:dinheiro:16 w:disposizione:16 w:dispute:-12 w:dit:-9 w:divida:10 w:dobbiamo:7 w:doch:12 w:documentos:-9 w:dois:-13
w:domain:9 w:don:-7 w:donc:-15 w:donderdag:-9 w:done:29 w:donne:-7 w:donner:9 w:donnerstag:14 w:door:12 w:dos:11
w:double:-8 w:dovuta:-7 w:down:9 w:dozen:10 w:dran:10 w:drin:10 w:driver:14 w:du:-14 w:duas:-7 w:duplicado:9
w:dus:11 w:echt:-12 w:efectos:12 w:eigen:9 w:eight:9 w:ein:-12 w:eine:-14 w:einen:10 w:einmal:-12 w:ejecucion:8
w:el:19 w:ela:-12 w:elf:11 w:em:39 w:email:-9 w:emis:9 w:emitam:-7 w:emitan:-8 w:emite:14 w:emitida:17 w:emitido:-7
w:emitio:-7 w:empresa:-16 w:en:9 w:encima:8 w:encontro:8 w:encore:-7 w:end:16 w:ende:-8 w:enero:-10 w:enough:9
w:enquanto:-11 w:entrar:-10 w:entre:-9 w:enviamos:-10 w:enviar:17 w:enviem:12 w:era:-7 w:eraf:8 w:erp:-8 w:erst:-8
w:erstellt:11 w:erzeugte:-11 w:esa:-8 w:escribirme:8 w:eseguito:16 w:esos:9 w:especes:9 w:espera:-9 w:est:-11
w:estao:7 w:este:-14 w:esto:8 w:estoy:-8 w:et:-39 w:ete:14 w:etre:-10 w:etude:8 w:eu:-20 w:eur:8 w:europaletten:-13
w:euros:9 w:eve:9 w:every:-7 w:everything:12 w:execution:12 w:extrato:-18 w:fa:21 w:fabio:-8 w:facciamo:-9
w:faccio:-14 w:factura:-7 w:facturas:25 w:factuur:-9 w:fahrer:-13 w:fair:13 w:faire:-10 w:fait:28 w:falei:10
w:falta:-12 w:faltam:10 w:fatto:36 w:fattura:-7 w:fatura:-13 w:favore:-7 w:faz:-8 w:fb:-15 w:fc:17 w:fd:14
w:fecha:-12 w:fehlt:-7 w:ferma:8 w:fest:-11 w:fevrier:-7 w:ficar:10 w:fiche:7 w:figura:10 w:fin:-12 w:financeira:-7
w:financeiro:12 w:fine:-11 w:fino:-20 w:firma:-19 w:first:14 w:fiscal:-9 w:fiz:-12 w:flusso:-8 w:foi:-7 w:fois:10
w:folgt:13 w:follow:7 w:for:-29 w:fornecedor:14 w:foro:7 w:fout:8 w:frau:22 w:freitag:8 w:frere:7 w:fue:-12 w:fui:-9
w:further:-9 w:ga:10 w:gaan:-8 w:gar:-15 w:garantido:9 w:garde:7 w:gbp:12 w:geachte:-7 w:gebeurd:13 w:gebucht:-11
w:gedaan:24 w:geen:-17 w:gegeben:8 w:gegen:-8 w:gegenstandslos:-7 w:gehen:-10 w:gemacht:8 w:genau:8 w:generated:-9
w:genoeg:10 w:gente:-9 w:gentile:10 w:geom:12 w:get:8 w:ging:10 w:giorni:-9 w:giro:-14 w:go:13 w:goeiemorgen:10
w:got:-9 w:grad:7 w:gripe:8 w:groupe:-8 w:grusse:-7 w:gs:16 w:gu:15 w:guy:12 w:gv:-10 w:ha:-23 w:haal:10 w:hab:31
w:haben:7 w:hablamos:-8 w:had:17 w:hago:-19 w:half:17 w:halfte:10 w:halt:17 w:has:-10 w:hasta:-7 w:hatte:10 w:have:8
w:havera:-9 w:hb:-16 w:hc:8 w:heb:34 w:heeft:-11 w:hem:-9 w:here:19 w:herinneringen:7 w:herrn:-7 w:het:-22
w:heute:-10 w:hier:46 w:hij:-8 w:him:17 w:hizo:11 w:hj:-15 w:ho:9 w:hoje:16 w:hope:10 w:houden:9 w:hoy:22 w:hr:-7
w:hui:-15 w:huit:-11 w:huur:7 w:ia:13 w:ib:8 w:iban:-15 w:ideal:-8 w:identica:8 w:ieri:36 w:igual:20 w:ihre:-21
w:ihrer:23 w:iibb:-8 w:ik:-29 w:il:-16 w:importe:9 w:importo:-13 w:in:-9 w:informamos:-8 w:instant:31 w:instantane:8
w:intereses:11 w:interets:7 w:intero:-8 w:inv:28 w:invoice:-14 w:irmao:-9 w:is:-18 w:iss:8 w:ist:7 w:isto:-9 w:it:-8
w:italiano:12 w:ja:24 w:jai:16 w:jan:19 w:janeiro:-16 w:januari:7 w:january:-9 w:janvier:-9 w:je:-41 w:jean:7
w:jetzt:-13 w:jeudi:7 w:jo:31 w:job:-15 w:joint:7 w:jointe:21 w:jour:19 w:jouw:22 w:jueves:12 w:jullie:-11
w:juni:-18 w:juridicos:7 w:jusqu:-10 w:just:31 w:justificante:19 w:jvous:-16 w:ken:-9 w:kenavo:7 w:kenmerk:13
w:kessler:-10 w:kg:9 w:kisten:7 w:kleine:-7 w:klopt:8 w:kom:-9 w:kommen:9 w:kommt:12 w:konnt:-7 w:konto:16
w:kopie:-7 w:korting:-24 w:kranz:-7 w:kriegen:-7 w:kriegt:11 w:kunde:-7 w:kunnen:-12 w:kw:16 w:kwijt:7 w:la:-44
w:lad:18 w:lads:-8 w:lang:7 w:las:9 w:last:25 w:leaving:23 w:ledger:7 w:let:-7 w:letter:8 w:leverancier:-9
w:liberar:-16 w:lieferant:-24 w:lieu:10 w:lift:-7 w:liguem:10 w:lille:15 w:liquidamos:8 w:liquidata:-7 w:llegaron:10
w:lo:-20 w:localizamos:10 w:longer:-10 w:look:-8 w:looking:8 w:los:-8 w:lote:7 w:lt:9 w:lu:-16 w:lunes:7 w:ma:-7
w:maar:-11 w:machen:-7 w:macht:7 w:mail:18 w:mailbox:-11 w:mais:9 w:mal:18 w:man:-7 w:manager:9 w:manca:10
w:manda:-16 w:mandame:9 w:mandar:9 w:mandate:11 w:mandato:9 w:mandi:9 w:mani:-10 w:mann:8 w:mano:-12 w:mar:8
w:marcelo:9 w:martes:-9 w:maschinell:11 w:mate:-10 w:matin:22 w:matos:7 w:media:19 w:meer:7 w:mehr:9 w:mein:-8
w:melde:-7 w:mensagem:-9 w:mensaje:-7 w:mention:10 w:merce:9 w:mesa:7 w:mesma:9 w:message:-13 w:met:23 w:metade:10
w:method:-8 w:meu:-21 w:mf:-11 w:mi:8 w:mia:-12 w:mich:-17 w:mijn:-7 w:mil:8 w:mill:10 w:mindering:-9 w:minute:7
w:mir:10 w:mira:9 w:mirella:20 w:mit:23 w:modelo:-7 w:moet:-9 w:mois:9 w:moitie:11 w:mon:11 w:monats:8 w:monday:-9
w:money:-7 w:monitored:-7 w:montag:19 w:montant:-10 w:month:-9 w:morgen:-12 w:morning:7 w:morosos:11 w:motor:-10
w:movil:8 w:mp:11 w:mr:-9 w:mvg:11 w:my:-18 w:na:-9 w:nada:-18 w:nadie:-8 w:nao:14 w:nd:-8 w:ne:7 w:ned:12 w:nee:8
w:nehmen:-7 w:nei:-7 w:nella:-8 w:nelle:-8 w:nen:-12 w:nesta:-11 w:net:-10 w:netted:15 w:netto:-9 w:neu:15 w:new:11
w:nf:-24 w:nicht:7 w:nie:-17 w:nieuw:8 w:ninguna:12 w:nix:-23 w:nm:-9 w:nog:-8 w:noite:-12 w:nos:-30 w:nossa:10
w:nostro:15 w:not:-9 w:nota:11 w:note:16 w:nothing:9 w:notice:-7 w:nov:26 w:nova:-8 w:novamente:11 w:novo:-7
w:now:35 w:ns:11 w:nu:-9 w:nuestra:-12 w:nul:10 w:nummer:8 w:oct:-14 w:odierna:-11 w:of:-11 w:off:14 w:office:-7
w:oggi:17 w:oi:-14 w:oii:-15 w:ok:-29 w:oktober:7 w:ola:7 w:old:7 w:om:11 w:on:-12 w:once:-13 w:online:-7 w:ontem:44
w:onze:-15 w:open:15 w:operacion:22 w:oportunidad:9 w:or:-7 w:ora:47 w:orden:8 w:ordinante:13 w:ordine:9 w:ore:-14
w:os:14 w:otra:8 w:oui:-9 w:outubro:-7 w:over:-12 w:overboeking:7 w:overgemaakt:15 w:overmorgen:-7 w:owe:13
w:pagada:23 w:pagadas:9 w:pagamento:-13 w:pagamentos:-10 w:pagata:11 w:pagato:13 w:page:8 w:paguei:26 w:paid:24
w:pale:8 w:paletten:-12 w:papeles:-7 w:papier:-13 w:par:19 w:para:-22 w:pare:8 w:part:-8 w:parti:14 w:partida:-8
w:partira:-18 w:pas:-8 w:pasada:9 w:passa:-10 w:passe:-8 w:pay:-24 w:paye:20 w:payee:27 w:payment:22 w:pd:20
w:pelo:10 w:pero:13 w:photos:-11 w:pi:13 w:pido:8 w:pix:25 w:pl:10 w:plazo:7 w:plc:9 w:pode:15 w:podemos:-8 w:por:-8
w:porfa:9 w:porque:9 w:porta:-9 w:portee:7 w:posicao:12 w:post:25 w:poste:13 w:potete:-12 w:pp:-7 w:pra:10
w:pratica:-7 w:preciso:-16 w:prego:15 w:premier:8 w:presente:10 w:preuve:17 w:prevista:7 w:prezados:-12
w:principal:16 w:prochain:-11 w:programado:8 w:project:8 w:pronto:20 w:prossima:7 w:prossimo:-10 w:proxima:-10
w:proximos:-7 w:put:32 w:qualite:9 w:quand:-18 w:quanto:16 w:que:-8 w:queda:-7 w:quedo:29 w:quei:7 w:quella:21
w:quelle:-15 w:quem:-16 w:queremos:11 w:qui:-9 w:quienes:7 w:quitado:-15 w:raad:-7 w:rb:8 w:ready:-7 w:reais:10
w:recebi:7 w:received:12 w:rechnen:-7 w:rechnung:-40 w:rechnungen:17 w:rechtszaak:7 w:recu:16 w:reenvie:-7
w:reenvio:26 w:referente:-14 w:regle:-15 w:reglees:17 w:reglement:11 w:reglerons:-10 w:regularizada:7 w:reguliert:14
w:rekening:16 w:relacion:8 w:relais:7 w:relance:-15 w:remittance:-10 w:reparation:7 w:repare:8 w:requiere:-14
w:respecto:7 w:respuesta:-11 w:restant:-11 w:restante:-17 w:reste:27 w:resto:7 w:retard:8 w:retenida:8 w:retenue:7
w:retour:-8 w:reverse:-7 w:rf:12 w:rfc:7 w:rib:-7 w:ricevere:-7 w:ricevuta:19 w:riepilogo:7 w:rif:11 w:right:-7
w:riguarda:10 w:rimanente:-11 w:rita:-8 w:sabado:12 w:sagt:-7 w:said:-10 w:saisir:8 w:saiu:10 w:saldata:16
w:saldo:-17 w:saldra:15 w:salio:12 w:saludos:8 w:same:10 w:samedi:20 w:san:7 w:sans:-10 w:sarah:7 w:sat:18
w:sbagliata:13 w:sbagliato:-7 w:scadenza:-11 w:scherzo:13 w:schicken:-17 w:schreef:-7 w:schreibe:7 w:sd:14 w:se:18
w:sea:-13 w:see:11 w:seguem:8 w:seguente:-13 w:seguiu:8 w:segun:-7 w:segunda:10 w:seit:16 w:send:-8 w:senhor:7
w:sent:11 w:senza:7 w:sepa:-11 w:ser:11 w:sera:-11 w:servicios:9 w:set:-18 w:setembro:-8 w:settembre:7
w:settimana:-8 w:settled:10 w:setze:9 w:sg:8 w:sha:24 w:si:-14 w:sie:-8 w:signed:10 w:siguiente:12 w:sim:12
w:simple:-9 w:sind:8 w:sinds:16 w:sinon:-9 w:sistema:-8 w:situation:10 w:six:-9 w:skonto:-10 w:so:12 w:socia:24
w:societe:-18 w:soir:-15 w:soit:-7 w:solde:-9 w:somos:11 w:sono:-21 w:sonst:9 w:sorry:12 w:sospesa:11 w:sous:9
w:spa:-9 w:sparkasse:13 w:spass:14 w:spat:7 w:speak:12 w:sr:7 w:srl:13 w:staat:24 w:stata:11 w:statt:-12
w:status:-14 w:stays:-9 w:ste:-22 w:stellen:8 w:stessi:13 w:stop:-10 w:stores:9 w:stornata:8 w:strike:-7 w:su:-11
w:sua:9 w:subito:7 w:subject:-8 w:sucesivo:7 w:suis:-7 w:suite:20 w:suivant:9 w:sum:-9 w:summe:10 w:supplier:-7
w:sur:10 w:sw:19 w:swift:32 w:system:-15 w:ta:-7 w:tag:9 w:take:-8 w:tambem:-13 w:tampoco:10 w:tanda:12 w:tardes:-7
w:tb:14 w:tc:29 w:ted:-7 w:tegen:17 w:tell:-9 w:tenemos:10 w:tenho:-8 w:terug:-12 w:terwijl:-7 w:testa:12 w:th:14
w:thanks:-9 w:that:-13 w:there:-9 w:these:8 w:they:-9 w:thick:7 w:this:17 w:three:12 w:through:11 w:thru:12
w:tiene:12 w:tienen:-12 w:titulos:-7 w:tk:-17 w:tm:-13 w:tn:-7 w:to:-20 w:toda:-8 w:today:17 w:todo:-7 w:tomorrow:-9
w:took:10 w:totaal:-13 w:total:26 w:totale:-15 w:tous:-8 w:toute:8 w:towards:-8 w:trace:18 w:trae:7 w:traite:12
w:transfer:-14 w:transferencia:12 w:transferencias:-8 w:transferir:-11 w:transmis:7 w:trattenuto:7 w:ts:7 w:tu:22
w:tudo:20 w:tuesday:16 w:two:8 w:uber:19 w:uberweise:-9 w:uberweisungsbetrag:-17 w:uberwiesen:11 w:uf:-12 w:uit:7
w:ultima:-11 w:ultimo:7 w:um:-15 w:una:-26 w:unterlagen:-15 w:unterwegs:16 w:up:-24 w:us:-17 w:uur:10 w:uw:14
w:vader:8 w:val:-8 w:valeur:-8 w:valoir:10 w:valor:35 w:valutadatum:14 w:vandaag:11 w:vanno:7 w:ve:-23 w:vedi:-7
w:veiling:7 w:veio:-16 w:vem:-12 w:vence:7 w:vencimiento:-10 w:vendor:-11 w:vendredi:8 w:venho:9 w:venian:9
w:verdere:-8 w:vereinbart:-15 w:verrechnet:14 w:verrekend:15 w:verses:34 w:verwerkt:-8 w:veuillez:7 w:vez:8
w:vezes:-7 w:vi:-14 w:vieram:18 w:vino:-9 w:vire:15 w:virement:28 w:visa:14 w:vl:-7 w:vo:20 w:voce:-8 w:voces:13
w:voici:14 w:voldaan:12 w:volksbank:19 w:volta:-7 w:voltar:12 w:volver:7 w:vom:19 w:von:-11 w:voorlopig:-13
w:vos:-20 w:vossa:11 w:vostra:10 w:vostro:-10 w:vou:-12 w:vous:-7 w:voy:11 w:vp:-9 w:vs:13 w:vuestro:7 w:wachten:-7
w:wann:8 w:war:-11 w:ware:-8 w:waren:9 w:we:-14 w:week:-20 w:weeks:12 w:wegen:-12 w:weggestreept:25 w:weinig:10
w:wel:-10 w:well:-7 w:wen:-14 w:wenn:-13 w:went:22 w:wer:8 w:werd:8 w:were:13 w:when:18 w:where:-9 w:wi:-8 w:wie:22
w:wij:-25 w:winding:12 w:winter:9 w:wir:-14 w:wird:-17 w:wire:7 w:wk:10 w:woensdag:19 w:word:9 w:wordt:11
w:wrong:-13 w:wurden:9 w:xml:14 w:ya:47 w:yeah:-8 w:yesterdays:7 w:yet:8 w:you:7 w:zahlen:-9 w:zahlt:23 w:zahlung:11
w:zahlungseingang:-15 w:zahlungsunfahig:7 w:zap:8 w:zaterdag:-9 w:zegt:-11 w:ziehen:-15 w:zit:-18 w:zu:20 w:zum:-15
w:zuruck:-7
"""
