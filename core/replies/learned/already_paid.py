"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -5.45
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-21 ?admin:9 ?back:8 ?copy:-7 ?d.CONTRACT_TERMS:10 ?goods:9 ?greeting:-9 ?moved:7 ?moves:8 ?not:24 ?paid:11
?pay:21 ?plan:-11 ?propose:-15 ?question:-11 ?rest:9 ?run:10 ?statement:-7 ?until:7 b:!_!:31 b:%_000:10
b:%_skonto:-8 b:00000_00000:-36 b:00000_000:-13 b:00000_00:-25 b:00000_0:-41 b:00000_nao:13 b:00000_pago:10
b:00000_paid:13 b:00000_por:-11 b:00000_valuta:-9 b:00000_we:9 b:0000_00000:13 b:0000_0000:20 b:0000_000:8
b:0000_00:7 b:0000_0:-16 b:0000_con:14 b:0000_die:9 b:0000_ete:-14 b:0000_is:-7 b:0000_ist:17 b:0000_por:-13
b:0000_se:18 b:0000_so:11 b:0000_was:-7 b:0000_we:11 b:000_00:14 b:000_0:-37 b:000_and:14 b:000_con:-10 b:000_de:-11
b:000_di:17 b:000_em:16 b:000_entro:8 b:000_est:-10 b:000_esta:-11 b:000_eur:-7 b:000_euri:7 b:000_euro:-15
b:000_euros:22 b:000_in:17 b:000_la:9 b:000_lo:-9 b:000_op:7 b:000_reais:11 b:000_sur:30 b:000_that:7 b:000_vous:16
b:000_went:17 b:00_00000:12 b:00_0000:-80 b:00_000:-30 b:00_0:33 b:00_ab:-11 b:00_ach:18 b:00_against:-11 b:00_am:-7
b:00_and:8 b:00_auf:-7 b:00_betaal:9 b:00_com:-7 b:00_con:-8 b:00_dagen:-13 b:00_dec:8 b:00_december:-25 b:00_di:-19
b:00_dias:10 b:00_die:-7 b:00_du:10 b:00_ee:9 b:00_ein:-11 b:00_el:-12 b:00_en:12 b:00_et:-14 b:00_ete:10
b:00_eur:39 b:00_factures:10 b:00_giorni:-7 b:00_haben:-12 b:00_ho:7 b:00_il:17 b:00_in:-12 b:00_is:11 b:00_ja:7
b:00_januar:7 b:00_januari:14 b:00_je:-8 b:00_jours:-7 b:00_kisten:8 b:00_la:22 b:00_lo:-31 b:00_na:8 b:00_no:7
b:00_non:-7 b:00_nov:14 b:00_november:-11 b:00_oktober:-8 b:00_on:-9 b:00_ou:7 b:00_paga:-7 b:00_pago:25 b:00_para:9
b:00_por:-9 b:00_raus:-7 b:00_ref:-25 b:00_se:14 b:00_sera:-16 b:00_so:-7 b:00_sono:-15 b:00_sur:-13 b:00_th:19
b:00_to:9 b:00_total:9 b:00_uberwiesen:7 b:00_van:-11 b:00_verrechnet:8 b:00_via:11 b:00_war:-8 b:00_was:14
b:00_we:12 b:00_went:11 b:00_wordt:9 b:00_ya:13 b:0_%:-10 b:0_000:-8 b:0_00:15 b:0_0:34 b:0_com:-7 b:0_dagen:9
b:0_de:8 b:0_der:-11 b:0_die:-7 b:0_do:-12 b:0_em:-8 b:0_en:13 b:0_et:14 b:0_foi:11 b:0_hab:8 b:0_haben:12
b:0_heb:11 b:0_is:11 b:0_ist:18 b:0_ja:10 b:0_jours:8 b:0_klopt:9 b:0_na:15 b:0_nicht:-14 b:0_no:12 b:0_nov:7
b:0_novembre:14 b:0_oktober:9 b:0_ottobre:7 b:0_pagada:7 b:0_paid:14 b:0_payee:7 b:0_que:-7 b:0_se:-8 b:0_segue:13
b:0_sind:7 b:0_staat:9 b:0_und:8 b:0_van:7 b:0_vezes:-7 b:ab_00:9 b:ab_0:10 b:abbiamo_versato:-12 b:abonada_el:8
b:abono_ab:21 b:about_the:-8 b:ac_0:10 b:account_on:8 b:adjunto_justificante:17 b:against_your:16 b:agosto_nao:-7
b:agradeco_que:11 b:ai_fait:11 b:ai_lu:8 b:ainda_nao:9 b:al_00:-17 b:al_0:-14 b:all_three:19 b:allegato_la:-14
b:allego_la:7 b:allora_la:7 b:als_het:8 b:altre_due:9 b:am_00:23 b:am_0:7 b:am_dienstag:-8 b:am_donnerstag:12
b:anbei_der:20 b:and_am:7 b:and_have:8 b:and_now:7 b:and_our:-10 b:and_the:-21 b:and_will:-13 b:and_you:8
b:antes_da:-9 b:antes_de:15 b:ap_00:11 b:apercibimiento_de:9 b:apres_la:-15 b:are_you:14 b:arretez_de:11 b:as_00:-9
b:as_tres:-7 b:at_our:7 b:au_lieu:12 b:au_virement:8 b:auf_dem:20 b:auf_die:23 b:auf_ihre:-10 b:auf_mir:7
b:aujourd_hui:-14 b:automatisch_erzeugte:-11 b:autre_moitie:11 b:av_000:10 b:av_0:21 b:avec_votre:18 b:avoir_av:10
b:avons_regle:-7 b:avviso_di:8 b:bande_de:9 b:be_in:7 b:bedrag_0:11 b:bei_der:7 b:beide_rechnungen:7
b:bekommen_sie:-9 b:bem_?:12 b:betaal_geen:9 b:betaald_000:-10 b:betaald_0:11 b:betaald_op:13 b:betaaldatum_00:-11
b:betalen_we:10 b:bij_jullie:-12 b:bijgaand_het:10 b:bin_ich:-7 b:binnen_00:-9 b:bitte_keine:7 b:bl_0:9
b:bom_dia:-32 b:bon_de:7 b:bon_je:7 b:bonifico_di:28 b:bonjour_madame:7 b:bonjour_nous:-15 b:both_of:10
b:buen_dia:-8 b:buongiorno_le:9 b:by_post:-7 b:by_the:8 b:by_your:9 b:bz_00:-9 b:ca_0:8 b:carta_de:-17 b:cash_to:7
b:causale_saldo:11 b:ce_00:-7 b:ce_jour:20 b:ce_matin:23 b:ce_soir:-17 b:certificado_de:-7 b:certificate_of:13
b:cette_facture:-10 b:che_con:7 b:che_in:14 b:che_non:-10 b:cheque_00000:14 b:cheques_in:7 b:chf_0:7 b:ci_0:14
b:cleared_by:14 b:cm_00:14 b:cn_000:13 b:cn_00:7 b:co_00:-7 b:com_meu:-8 b:com_vossa:15 b:compensee_avec:10
b:comprovante_do:26 b:compte_depuis:11 b:comunica_che:14 b:comunichiamo_che:10 b:con_el:7 b:con_il:-9 b:con_la:11
b:con_ustedes:13 b:con_valuta:22 b:con_vuestro:15 b:concurso_de:9 b:confirmado_por:-9 b:constancia_de:8
b:conta_da:-16 b:copie_du:20 b:correspond_la:-9 b:cosi_non:7 b:couple_of:8 b:credit_note:16 b:creditnota_cn:9
b:credito_de:9 b:credito_di:8 b:credito_em:-7 b:credito_nc:16 b:cs_00:-7 b:cs_0:12 b:cv_00:-8 b:da_minha:9
b:da_nf:-16 b:da_nota:7 b:da_parte:11 b:da_voi:13 b:dan_is:-7 b:dans_les:-10 b:das_00:8 b:das_geld:-9 b:das_konto:7
b:dat_is:19 b:dat_was:8 b:data_00:25 b:data_esecuzione:27 b:data_odierna:-10 b:data_valuta:-27 b:date_00:8
b:date_de:-16 b:date_execution:12 b:de_0000:8 b:de_0:-24 b:de_acreedores:9 b:de_cambio:8 b:de_ce:19 b:de_correo:10
b:de_debito:13 b:de_dezembro:-8 b:de_dia:-13 b:de_escribirme:8 b:de_facturas:13 b:de_hoje:20 b:de_janeiro:-16
b:de_la:18 b:de_laatste:-7 b:de_las:13 b:de_los:12 b:de_me:13 b:de_mon:16 b:de_morosos:10 b:de_novembro:7
b:de_obra:9 b:de_pagamentos:-12 b:de_pagos:16 b:de_paiement:-9 b:de_payer:-8 b:de_reglement:8 b:de_reparation:7
b:de_rest:-15 b:de_septiembre:10 b:de_todos:-7 b:de_um:-14 b:de_valeur:-16 b:de_veiling:8 b:de_voces:17
b:december_0000:-9 b:december_is:12 b:del_00:-30 b:del_dia:-10 b:della_banca:30 b:delle_fatture:-7 b:den_rest:12
b:depende_de:8 b:depot_direct:10 b:der_rest:-18 b:der_sparkasse:13 b:der_volksbank:20 b:des_monats:7 b:des_que:-7
b:desde_dia:12 b:desde_el:17 b:desde_la:9 b:detalle_de:18 b:deux_fois:11 b:dg_0:-9 b:di_0:12 b:di_aver:-11
b:di_ieri:9 b:di_la:10 b:di_pagamento:-11 b:di_venerdi:11 b:dia_!:-19 b:dia_00:33 b:dia_que:-7 b:dias_por:9
b:dice_0:-8 b:did_not:9 b:die_0000:8 b:die_00:-31 b:die_factuur:7 b:die_halfte:11 b:die_position:-7 b:die_zahlung:7
b:dies_ist:-11 b:diese_nachricht:12 b:diesen_freitag:8 b:distinta_di:-9 b:dizer_que:8 b:do_banco:-7 b:does_not:7
b:door_jullie:7 b:door_ons:7 b:drie_keer:-9 b:driver_took:8 b:du_00:-46 b:du_mois:13 b:due_fatture:9
b:echeance_du:-10 b:ee_devida:7 b:ee_gia:9 b:ee_preciso:-9 b:eine_automatisch:-11 b:el_00:9 b:el_0:8 b:el_abono:-12
b:el_asunto:12 b:el_detalle:14 b:el_jueves:11 b:el_martes:-17 b:el_miercoles:7 b:el_movil:8 b:el_pago:-15
b:el_principal:12 b:el_sabado:18 b:el_siguiente:8 b:elle_est:-9 b:elle_ne:10 b:em_00:19 b:em_agosto:-7 b:em_anexo:27
b:en_agosto:-11 b:en_cuanto:-11 b:en_el:23 b:en_met:10 b:en_mijn:8 b:en_piece:7 b:en_retard:7 b:en_su:7 b:en_tu:10
b:en_we:12 b:encontro_de:9 b:end_of:23 b:entrada_de:-7 b:entro_fine:-11 b:enviem_mais:13 b:er_niet:-7 b:er_op:7
b:er_staat:9 b:erst_am:-7 b:erzeugte_nachricht:-11 b:esecuzione_00:32 b:est_regle:8 b:est_un:-15 b:esta_paga:9
b:esta_tudo:13 b:este_mail:8 b:esto_es:9 b:et_0000:-10 b:et_les:-11 b:et_ne:-11 b:et_sera:-7 b:ete_compensee:10
b:ete_payee:18 b:eu_ja:-7 b:eu_pago:-30 b:eu_so:10 b:eur_000:-38 b:eur_00:-34 b:eur_0:-7 b:euro_0:13 b:extrato_de:-7
b:fa_00:19 b:faccio_000:-8 b:factura_se:8 b:facture_0000:7 b:factuur_0000:-12 b:fait_le:7 b:falei_com:10
b:fatto_ora:47 b:fatture_sono:10 b:favor_?:15 b:favore_il:20 b:faz_favor:-7 b:fecha_de:7 b:fecha_valor:-22
b:feira_dia:19 b:figura_en:12 b:fim_do:7 b:fino_al:-11 b:first_week:7 b:foi_paga:14 b:for_00:-20 b:for_it:-10
b:ft_00000:-10 b:ft_0000:15 b:full_statement:-7 b:fur_den:7 b:gbp_0:8 b:geachte_leverancier:-9 b:geen_verdere:-8
b:geld_ist:17 b:gente_paga:-9 b:gestern_abend:7 b:get_paid:-9 b:get_the:19 b:gewoon_niet:-12 b:giovedi_00:14
b:giovedi_scorso:-8 b:got_it:-9 b:gs_00:15 b:gu_00:15 b:guten_tag:11 b:gutschrift_gs:9 b:gv_0:-10 b:haal_me:8
b:hab_ich:34 b:habe_ihnen:7 b:hasta_el:-9 b:hasta_que:9 b:hat_ihr:-11 b:hat_mir:8 b:have_no:-7 b:have_put:13
b:have_received:11 b:hb_000:-13 b:hb_0:-20 b:hc_00:8 b:hd_00:-7 b:hear_from:7 b:heb_ik:22 b:hebben_we:10
b:hemos_compensado:-8 b:het_goed:8 b:het_in:-7 b:het_niet:-13 b:hi_!:9 b:ho_la:8 b:ho_pagata:7 b:hoy_mismo:-7
b:ich_am:10 b:ich_die:7 b:ich_habe:11 b:ich_heute:-8 b:ich_mich:-15 b:ich_nicht:12 b:ich_so:7 b:ich_wieder:-7
b:ieri_sera:10 b:if_you:-7 b:ihr_fahrer:-11 b:ihr_mir:-8 b:ihre_rechnung:-28 b:ihrer_gutschrift:17 b:ihrer_liste:7
b:ik_betaal:8 b:ik_ga:8 b:ik_graag:7 b:ik_heb:11 b:ik_kom:-12 b:ik_voor:7 b:ik_wil:7 b:ik_zie:-9 b:il_0:8
b:il_bonifico:10 b:il_centro:9 b:il_pagamento:8 b:il_resto:21 b:il_rimanente:-9 b:il_seguente:10 b:im_anhang:26
b:im_moment:7 b:importo_000:9 b:in_allegato:9 b:in_an:13 b:in_august:-15 b:in_contanti:8 b:in_data:16 b:in_kw:19
b:in_mindering:-9 b:in_the:30 b:in_your:-7 b:informons_avoir:8 b:inv_00000:10 b:is_00:-9 b:is_al:13 b:is_an:11
b:is_betaald:15 b:is_dat:-7 b:is_dezelfde:9 b:is_fine:-7 b:is_not:-10 b:is_on:-7 b:is_op:14 b:is_per:-8 b:is_the:-11
b:is_vorige:7 b:ist_am:12 b:ist_bezahlt:17 b:ist_eine:-11 b:ist_gestern:-13 b:ist_in:-7 b:ist_seit:26 b:isto_ee:-7
b:it_?:10 b:it_is:-22 b:it_this:12 b:it_to:-11 b:it_up:-8 b:it_was:8 b:it_will:-10 b:ja_esta:8 b:ja_falei:10
b:ja_nao:12 b:je_niet:7 b:je_reviens:8 b:je_vous:-25 b:joint_avis:10 b:jullie_eigen:9 b:just_now:23 b:ken_ik:-9
b:klopt_niet:8 b:kriegen_sie:-7 b:kriegt_ihr:9 b:kw_00:17 b:la_00000:11 b:la_00:-20 b:la_carta:-11 b:la_ce:-8
b:la_contabile:-24 b:la_copie:18 b:la_de:12 b:la_differenza:14 b:la_distinta:18 b:la_fattura:-9 b:la_journee:-11
b:la_lista:9 b:la_mesa:8 b:la_moitie:12 b:la_nota:-8 b:la_pagamos:15 b:la_pago:8 b:la_pague:-7 b:la_posta:7
b:la_siguiente:8 b:la_suite:12 b:la_tm:-11 b:la_transferencia:23 b:las_00:-7 b:las_dos:-8 b:las_facturas:19
b:las_tres:10 b:last_wednesday:11 b:le_00:29 b:le_0:15 b:le_altre:9 b:le_camion:8 b:le_portail:7 b:le_reste:26
b:le_solde:-12 b:le_virement:-13 b:les_comunicamos:13 b:les_relances:8 b:let_me:-8 b:lieu_de:12 b:lista_de:10
b:lo_0:-33 b:lo_sucesivo:7 b:lo_teneis:-9 b:looking_at:8 b:los_0:-8 b:los_papeles:-7 b:los_tribunales:7 b:lundi_00:8
b:lunedi_00:-9 b:maar_ik:-14 b:maar_op:12 b:mais_nada:-10 b:mandar_mensagem:9 b:martes_00:-8 b:mas_que:9
b:maschinell_erstellt:13 b:me_confirma:15 b:me_dice:32 b:me_liguem:11 b:me_lo:-8 b:me_mandar:8 b:me_you:7
b:met_de:14 b:met_die:7 b:met_jullie:8 b:met_uw:9 b:method_bacs:-9 b:mi_ha:-10 b:mi_mandate:13 b:mijn_man:-11
b:mindering_op:-9 b:mir_die:-9 b:mir_zu:8 b:mismo_dia:7 b:mismo_no:-7 b:mit_ihrer:20 b:mo_0:12 b:mois_et:11
b:mon_client:7 b:monsieur_votre:7 b:morning_and:12 b:mp_00:11 b:na_proxima:-12 b:na_sexta:26 b:naar_de:9
b:nachricht_wurde:13 b:nao_esta:-7 b:nao_localizamos:10 b:nao_quero:7 b:nao_recebi:8 b:nao_se:-7 b:nao_sera:7
b:nao_tenho:-10 b:nao_vamos:11 b:nc_0000:10 b:ne_0:12 b:ne_la:-10 b:ne_sera:-7 b:ne_vous:14 b:nee_spass:14
b:never_seen:7 b:next_friday:7 b:nf_00000:-8 b:nicht_die:-12 b:nicht_drin:14 b:niet_0:10 b:niet_betaald:7
b:niet_betalen:-16 b:niet_bij:-11 b:niet_in:-7 b:niet_op:-11 b:niet_voor:9 b:niks_meer:7 b:no_00000:-7 b:no_000:8
b:no_cartao:9 b:no_ha:8 b:no_la:19 b:no_longer:-9 b:no_los:7 b:no_me:14 b:no_procede:-11 b:no_se:-15 b:no_valor:16
b:nome_da:8 b:non_avete:-11 b:non_ci:10 b:non_la:10 b:non_le:15 b:not_have:-7 b:not_monitored:-8 b:not_owe:7
b:not_see:13 b:nota_de:18 b:note_cn:17 b:nothing_further:-7 b:nothing_left:9 b:notre_avis:-14 b:nous_la:-14
b:november_and:-8 b:november_voldaan:8 b:now_on:16 b:nu_echt:-9 b:oder_so:-8 b:of_000:-7 b:of_days:8 b:of_it:12
b:of_november:11 b:of_that:9 b:of_the:7 b:of_these:11 b:of_your:-10 b:off_the:-7 b:on_00000:-8 b:on_00:-13
b:on_account:7 b:on_est:-7 b:on_hold:8 b:on_inv:8 b:on_it:32 b:on_that:8 b:on_your:-7 b:one_by:8 b:op_00:23
b:op_0:12 b:op_die:-7 b:op_uw:15 b:os_0:9 b:os_dois:-13 b:our_payment:12 b:our_ref:13 b:out_of:10 b:out_to:9
b:outra_vez:-7 b:overgemaakt_0:-19 b:owe_us:8 b:pa_00:8 b:paga_em:8 b:paga_se:-14 b:pagada_el:10
b:pagamento_0000:-22 b:pagamento_00:11 b:pagamento_ee:12 b:pagata_con:-7 b:pagata_il:8 b:pago_de:-7 b:pago_dia:18
b:pago_el:26 b:pago_em:12 b:pago_hasta:-7 b:pago_na:-8 b:pago_no:9 b:pagos_proveedores:14 b:paid_00:12 b:paid_0:-20
b:paid_and:-8 b:paid_in:-15 b:paid_it:24 b:paid_on:10 b:par_virement:9 b:para_que:-9 b:pas_de:23 b:payment_date:12
b:pd_00:18 b:per_00:-10 b:per_0:10 b:per_il:-22 b:perche_la:-7 b:pi_0:9 b:piece_jointe:16 b:pix_0:12 b:pl_00:11
b:please_do:9 b:please_see:10 b:por_0:-11 b:por_conta:-20 b:por_favor:8 b:por_isso:10 b:por_la:22 b:por_un:-10
b:posicao_financeira:-7 b:post_and:-12 b:pour_la:9 b:pour_le:-10 b:prego_di:15 b:presente_les:13 b:previsao_de:-18
b:programado_para:8 b:prossima_settimana:7 b:protection_juridique:7 b:proveedor_le:10 b:prufen_sie:-12 b:pt_00:-8
b:pt_0:7 b:put_000:43 b:que_ainda:10 b:que_ca:-8 b:que_eu:-11 b:que_foi:-12 b:que_ja:23 b:que_je:10 b:que_la:-9
b:que_les:7 b:que_me:28 b:que_nao:7 b:que_nunca:-9 b:que_queda:-7 b:que_te:9 b:que_voces:11 b:que_vous:-7
b:que_ya:10 b:quella_non:13 b:re_0000:16 b:rechnung_wurde:-11 b:rechnungen_sind:13 b:reenvio_lo:26
b:reglerons_pas:-9 b:relacion_de:10 b:release_it:8 b:remaining_0:-7 b:remittance_for:16 b:rest_is:-10 b:rest_von:-9
b:resta_ferma:8 b:reverse_charge:-7 b:reviens_vers:8 b:rf_0:10 b:saldata_con:7 b:sale_el:7 b:schicken_?:-9 b:sd_0:13
b:se_0:-10 b:se_faz:-7 b:se_la:-11 b:se_me:11 b:se_no:-13 b:se_non:15 b:se_pago:55 b:see_attached:13 b:see_it:13
b:segue_comprovante:-15 b:segue_em:7 b:segue_posicao:19 b:seguente_bonifico:-12 b:segunda_feira:-8
b:segunda_oportunidad:10 b:segunda_via:7 b:seit_montag:18 b:sem_dinheiro:9 b:semana_pasada:9 b:semana_que:-7
b:sent_this:-7 b:sera_paga:8 b:sera_payee:-8 b:set_off:-7 b:sexta_feira:13 b:si_ca:11 b:si_comunica:-7 b:si_no:9
b:sie_bitte:11 b:sie_den:-15 b:so_it:-7 b:so_we:21 b:so_you:7 b:soir_et:-14 b:sono_le:-13 b:sous_0:10 b:st_0:9
b:staat_dus:7 b:staat_het:-8 b:stato_disposto:8 b:statt_0:-13 b:su_cuenta:11 b:su_empresa:-9 b:sua_conta:17
b:suite_votre:9 b:summe_0:-11 b:summe_eur:21 b:sur_la:-11 b:sur_les:28 b:sur_votre:11 b:ta_pago:13 b:tag_ich:7
b:tc_00:25 b:tc_0:8 b:te_hago:-12 b:te_ho:7 b:te_la:11 b:te_lo:29 b:te_weinig:10 b:tenho_como:-7 b:that_off:9
b:that_one:14 b:that_we:-9 b:the_00:16 b:the_0:-8 b:the_bank:-13 b:the_certificate:12 b:the_first:20 b:the_invoice:8
b:the_mail:36 b:the_payment:9 b:the_post:8 b:the_remaining:8 b:the_rest:11 b:the_three:-8 b:thick_or:9
b:this_friday:9 b:this_mailbox:-9 b:this_morning:19 b:ti_faccio:-8 b:tiene_fecha:7 b:tk_0:-11 b:to_@:-7 b:to_come:9
b:to_get:-7 b:to_hear:7 b:to_me:9 b:to_sem:10 b:to_your:11 b:todos_os:-8 b:tot_het:7 b:totaal_0:-21 b:total_0:-24
b:total_de:-13 b:total_eur:22 b:total_gbp:18 b:total_paid:-18 b:trace_00000:19 b:transferencia_de:7
b:transferencia_el:9 b:transmis_votre:7 b:tu_as:8 b:tudo_bem:12 b:tudo_pago:13 b:uber_0:12
b:uberweisungsbetrag_eur:-14 b:uf_0:-12 b:um_centimo:7 b:uma_vez:9 b:un_acompte:-9 b:un_avoir:7 b:una_parte:-14
b:und_am:-12 b:und_das:7 b:until_then:12 b:until_your:-9 b:usd_0:-16 b:uw_creditnota:9 b:uw_rekening:15
b:valeur_00:-13 b:valoir_sur:15 b:valor_00:-35 b:valor_de:27 b:valuta_00:-13 b:van_0000:14 b:van_00:-7 b:van_en:8
b:ve_le:-14 b:vem_eu:-17 b:vendor_00000:-7 b:vendredi_0:8 b:venerdi_00:-18 b:venerdi_0:7 b:venho_por:9
b:verrekend_met:11 b:vers_vous:8 b:veuillez_trouver:7 b:vi_mando:7 b:vi_prego:15 b:via_da:7 b:via_pix:8
b:vieram_com:18 b:vire_000:-16 b:virement_du:-12 b:virement_est:8 b:virement_instantane:10 b:voces_no:10
b:voir_avec:7 b:vom_00:15 b:von_0:-9 b:von_den:11 b:von_der:-13 b:von_uns:7 b:voor_een:-10 b:vorige_maand:12
b:vorige_week:-7 b:vos_factures:-7 b:vossa_nota:15 b:vostra_nota:9 b:votre_avoir:12 b:votre_banque:10
b:votre_compte:7 b:votre_facture:8 b:votre_message:-24 b:votre_relance:8 b:votre_societe:-7 b:vou_pagar:-7
b:vous_ai:7 b:vous_avez:10 b:vous_convient:7 b:voy_pagar:12 b:vuestro_abono:15 b:war_nicht:15 b:war_nie:-9
b:was_paid:19 b:wat_een:8 b:we_are:-15 b:we_do:7 b:we_kunnen:-12 b:we_op:8 b:we_paid:-15 b:wednesday_0:-8
b:week_00:-7 b:week_donderdag:-9 b:week_of:7 b:went_in:8 b:wertstellung_00:-14 b:what_was:8 b:which_we:-13
b:wieder_da:-7 b:wij_gaan:-11 b:wij_zijn:-15 b:will_be:-10 b:will_follow:8 b:will_get:29 b:will_go:-7 b:will_pay:-7
b:wir_mit:10 b:wir_nicht:-16 b:with_him:11 b:with_the:-12 b:woensdag_op:8 b:wurde_am:-13 b:wurde_maschinell:13
b:ya_esta:12 b:ya_se:23 b:ya_te:12 b:you_have:-9 b:you_in:10 b:you_lot:8 b:you_owe:8 b:you_want:-11 b:you_will:20
b:your_account:-10 b:your_credit:26 b:your_driver:16 b:your_invoice:-9 b:zahlungsunfahig_und:7 b:zegt_dat:-12
b:zijn_00:13 b:zijn_er:8 b:zit_er:-12 b:zit_in:-7 b:zu_spat:7 b:zum_rest:-14 c:<a>:-30 c:<aa:-11 c:<aan>:-10
c:<abb:8 c:<abon:8 c:<abs:-14 c:<abzu:-8 c:<aca:14 c:<acab:16 c:<acc:-13 c:<accr:-9 c:<ace:-8 c:<ach:17 c:<ach>:8
c:<aco:-8 c:<act:-10 c:<adj:8 c:<adju:8 c:<af:10 c:<aga:11 c:<agai:11 c:<agg:-9 c:<ago:-10 c:<ago>:13 c:<agor:-12
c:<agos:-11 c:<agre:-8 c:<ai:-12 c:<ai>:-11 c:<am>:8 c:<an:9 c:<an>:-11 c:<anb:14 c:<anbe:14 c:<and:-9 c:<and>:-10
c:<ande:9 c:<ane:14 c:<anex:12 c:<anh:10 c:<anha:10 c:<ann:10 c:<ano:-13 c:<ant:-10 c:<ao:11 c:<ao>:13 c:<ap:-33
c:<ap>:9 c:<app:-15 c:<appr:-9 c:<apr:-9 c:<apre:-11 c:<are:-12 c:<are>:-13 c:<as:-9 c:<ass:-16 c:<assi:-16
c:<asu:10 c:<att:8 c:<atta:14 c:<auc:12 c:<auch:10 c:<aug:-13 c:<augu:-13 c:<aus:9 c:<auto:-14 c:<av:11 c:<av>:17
c:<ave:-11 c:<avvi:9 c:<aye:11 c:<ayer:12 c:<bac:-13 c:<ban:19 c:<banc:14 c:<bb:8 c:<bb>:8 c:<bc:8 c:<be:-24
c:<be>:-14 c:<beid:8 c:<bel:-18 c:<bem:8 c:<ben:-13 c:<bet:15 c:<beta:20 c:<betr:-9 c:<bin:-8 c:<bis>:-9 c:<bom:-14
c:<bom>:-14 c:<bon:13 c:<bon>:12 c:<bor:-9 c:<bot:10 c:<both:9 c:<box:8 c:<br:-11 c:<bri:-8 c:<c>:37 c:<ca:-26
c:<caf:9 c:<cai:-13 c:<cam:13 c:<can:-13 c:<cart:-9 c:<cen:8 c:<cent:10 c:<ch:32 c:<che:33 c:<chec:15 c:<chei:10
c:<cheq:16 c:<ci:-18 c:<cle:9 c:<clea:9 c:<cm:10 c:<cn:12 c:<cn>:12 c:<co>:-10 c:<como:-10 c:<con:9 c:<con>:11
c:<cont:-11 c:<cre:9 c:<cred:12 c:<cs:11 c:<cu:-19 c:<cua:-13 c:<cuan:-9 c:<d>:16 c:<da:-21 c:<da>:-11 c:<de>:-13
c:<deb:-9 c:<dec:-10 c:<dedu:-8 c:<dej:8 c:<del:-12 c:<del>:-10 c:<dem:9 c:<dep:13 c:<depu:8 c:<der:13 c:<dern:10
c:<desd:14 c:<dess:8 c:<devo:-8 c:<dice:17 c:<dinh:8 c:<dis:13 c:<disc:13 c:<do:20 c:<dob:16 c:<doi:-9 c:<done:14
c:<donn:8 c:<dop:-8 c:<dr:22 c:<dra:9 c:<du:-11 c:<e>:19 c:<ef:14 c:<efe:13 c:<ei:-11 c:<eig:11 c:<ein:-21 c:<el:10
c:<el>:9 c:<em:19 c:<em>:21 c:<emis:8 c:<emp:-9 c:<end>:8 c:<ent:-15 c:<entr:-14 c:<ese:9 c:<espe:-9 c:<est:-15
c:<et:-13 c:<et>:-18 c:<ete>:8 c:<eu>:-12 c:<eur:14 c:<euro:8 c:<exec:8 c:<f>:14 c:<fa>:10 c:<fac:-11 c:<facc:-11
c:<fai:9 c:<fait:14 c:<fal:-8 c:<fat:18 c:<fatt:14 c:<fatu:-8 c:<fc:8 c:<fe:-12 c:<fec:-11 c:<fech:-11 c:<fev:-8
c:<fi:-19 c:<fij:12 c:<fin:-14 c:<fino:-9 c:<firm:-12 c:<fon:9 c:<font:11 c:<for:-11 c:<for>:-12 c:<fra:9 c:<frau:12
c:<fu:-30 c:<fue:-8 c:<g>:13 c:<ga:-8 c:<gar:-9 c:<ge:-25 c:<ged:11 c:<geda:12 c:<gee:-11 c:<geen:-9 c:<gege:-8
c:<ger:-9 c:<gi:-12 c:<gir:-11 c:<gis:18 c:<gist:18 c:<gs>:8 c:<gu:23 c:<h>:9 c:<ha:21 c:<ha>:-11 c:<hab>:17
c:<hago:-10 c:<hal:28 c:<half:16 c:<hd:-9 c:<he:11 c:<heb:19 c:<heb>:18 c:<her:9 c:<here:10 c:<het:-8 c:<hi:30
c:<hie:21 c:<hier:21 c:<him:8 c:<him>:8 c:<ho:17 c:<hoj:9 c:<hoje:9 c:<hoy:10 c:<hoy>:10 c:<hu:-26 c:<hui:-14
c:<hum:-11 c:<i>:-14 c:<iden:8 c:<ie:22 c:<ier:22 c:<ieri:18 c:<igu:10 c:<igua:10 c:<ik:-15 c:<ik>:-15 c:<il:-9
c:<inc:-10 c:<ins:20 c:<inst:15 c:<int:-12 c:<inv>:14 c:<ja>:11 c:<jan>:9 c:<jane:-8 c:<je:-19 c:<je>:-25 c:<jer:13
c:<jet:-9 c:<jetz:-8 c:<jo:45 c:<jo>:16 c:<job:-8 c:<job>:-8 c:<joi:19 c:<join:15 c:<jon:9 c:<jou:17 c:<jun:-11
c:<juni:-9 c:<jus:17 c:<just:22 c:<k>:13 c:<kar:11 c:<ke:9 c:<ken:10 c:<ki:9 c:<komm:12 c:<kont:12 c:<kor:-14
c:<kort:-11 c:<ku:-12 c:<kun:-8 c:<kw:10 c:<kw>:8 c:<l>:29 c:<la:24 c:<la>:-20 c:<lan:8 c:<las:20 c:<last:19
c:<lat:10 c:<late:8 c:<lau:12 c:<laur:11 c:<le:15 c:<letr:8 c:<lev:-8 c:<leve:-8 c:<li:-22 c:<libe:-8 c:<lie:-10
c:<lief:-13 c:<lo:-9 c:<lo>:-10 c:<lu:-23 c:<lu>:-8 c:<m>:11 c:<ma:14 c:<maa:11 c:<mac:-8 c:<mal:8 c:<mal>:9
c:<marc:8 c:<mat:17 c:<mati:15 c:<md:12 c:<medi:10 c:<mei:-13 c:<mens:-9 c:<mes:10 c:<met>:11 c:<meu:-11 c:<meu>:-10
c:<mi:24 c:<mic:-10 c:<mich:-8 c:<mil:24 c:<mill:10 c:<mir:22 c:<mire:13 c:<mit>:11 c:<mo:15 c:<mob:11 c:<mobi:11
c:<mod:-8 c:<moe:-8 c:<moi:8 c:<mon:-10 c:<mor:10 c:<mu:-11 c:<my:-8 c:<my>:-8 c:<nad:-11 c:<nada:-9 c:<ne:-18
c:<nel:-12 c:<nell:-10 c:<nes:-13 c:<ness:-8 c:<net>:-10 c:<nett:9 c:<nf:-12 c:<nf>:-12 c:<nie>:-8 c:<nix:-10
c:<nix>:-10 c:<no:8 c:<nos>:-15 c:<nost:9 c:<noti:-8 c:<nov:11 c:<nov>:11 c:<now:17 c:<now>:17 c:<nue:-9 c:<nues:-8
c:<o>:-42 c:<og:9 c:<ogg:10 c:<oggi:8 c:<oi:-15 c:<ok:-9 c:<ok>:-14 c:<om:-11 c:<ont:15 c:<onte:21 c:<ope:17
c:<oper:9 c:<or:14 c:<ora:23 c:<ora>:23 c:<ore:-8 c:<pa:21 c:<pag:20 c:<paga:13 c:<pagu:13 c:<pai:8 c:<paid:12
c:<par>:10 c:<para:-12 c:<parc:-8 c:<paro:10 c:<pas:-10 c:<pass:-12 c:<pay:16 c:<pay>:-16 c:<paye:21 c:<paym:11
c:<pd:11 c:<pe:-10 c:<pelo:8 c:<per:-10 c:<pi:18 c:<pie:8 c:<pix:13 c:<pix>:13 c:<pl:13 c:<pos:17 c:<post:10
c:<preg:11 c:<preu:9 c:<pri:12 c:<prin:18 c:<pro:-22 c:<proc:-12 c:<pron:10 c:<prox:-10 c:<pu:20 c:<pul:11 c:<put:15
c:<put>:16 c:<q>:-10 c:<qu:-16 c:<que:-10 c:<qued:12 c:<quem:-8 c:<r>:-26 c:<ra:8 c:<rab:11 c:<read:-8 c:<ree:11
c:<reen:8 c:<reg:-13 c:<regi:-17 c:<rete:8 c:<rf:8 c:<ri:-8 c:<ron:11 c:<s>:48 c:<sa:25 c:<sal:17 c:<salu:8
c:<sam:15 c:<same:12 c:<sc:9 c:<sca:-8 c:<scad:-8 c:<sch:15 c:<scha:8 c:<se>:9 c:<set>:-8 c:<sha:11 c:<si:-25
c:<sind:12 c:<so:-27 c:<so>:8 c:<soi:-10 c:<sol:-10 c:<sold:-8 c:<son:-8 c:<sono:-10 c:<sp:13 c:<spa:9 c:<spar:10
c:<spe:15 c:<spi:-8 c:<sr:8 c:<srl:8 c:<srl>:8 c:<staa:10 c:<stam:14 c:<stat:-12 c:<sto:9 c:<su:10 c:<sui:11
c:<suit:11 c:<sw:25 c:<swi:17 c:<swif:17 c:<sy:-13 c:<sys:-11 c:<syst:-11 c:<ta:-12 c:<tc:14 c:<tc>:15 c:<te:-13
c:<teg:11 c:<tege:9 c:<tei:12 c:<teil:10 c:<tel:-8 c:<ten:-13 c:<teng:-9 c:<ter:-18 c:<teru:-8 c:<tes:9 c:<tha:-10
c:<the:-10 c:<thr:16 c:<ti:-19 c:<tit:-9 c:<tk:-8 c:<tk>:-8 c:<to:-13 c:<to>:-11 c:<tr:20 c:<tra:22 c:<trac:11
c:<tro:8 c:<tu:17 c:<tu>:11 c:<tud:10 c:<tudo:10 c:<u>:-9 c:<uf:-10 c:<um:-12 c:<um>:-8 c:<un:-17 c:<una:-15
c:<una>:-13 c:<und:8 c:<up:-13 c:<up>:-11 c:<us:-9 c:<vale:-9 c:<valo:21 c:<ve:8 c:<ve>:-11 c:<vede:9 c:<ven:16
c:<ver:8 c:<veri:8 c:<verr:16 c:<vers:8 c:<vi:16 c:<vie:12 c:<vier:12 c:<vir:13 c:<vire:22 c:<vo:23 c:<vol:14
c:<voo:-8 c:<voor:-8 c:<vor:12 c:<vos>:-10 c:<wa:10 c:<wal:-11 c:<war:8 c:<ware:9 c:<we>:-9 c:<wegg:13 c:<went:11
c:<wer:8 c:<when:9 c:<wij:-12 c:<wij>:-13 c:<win:9 c:<wird:-8 c:<wo:8 c:<woe:9 c:<woen:9 c:<wor:9 c:<word:8 c:<ws:11
c:<y>:-27 c:<ya:25 c:<ya>:25 c:<ye:10 c:<ze:9 c:<zen:10 c:<zi:-16 c:<zie:-8 c:<zit:-9 c:<zit>:-10 c:<zu>:12 c:aal:10
c:aald:11 c:aald>:17 c:aam:16 c:aam>:17 c:aan:29 c:aan>:18 c:aand:8 c:ab>:19 c:aba:12 c:abb:14 c:abbi:10 c:abe:19
c:abei:11 c:abei>:12 c:aben:8 c:abend:8 c:abi:-13 c:abile:-11 c:abl:-9 c:abo:10 c:abo>:8 c:abono:8 c:abr:-8
c:abs:-15 c:absc:-8 c:absch:-8 c:abzu:-8 c:acab:16 c:acao:-13 c:acao>:-13 c:acc:-23 c:acci:-10 c:accr:-9 c:accre:-9
c:ace>:8 c:ached:15 c:aci:8 c:acio:8 c:acion:8 c:ack:-16 c:ack>:-12 c:ada:31 c:ada>:13 c:adas:11 c:adas>:11
c:ade:-10 c:adi:-11 c:adj:10 c:adju:8 c:adjun:11 c:ado:-12 c:ado>:-12 c:ador:10 c:ados:-9 c:ados>:-9 c:ae>:9
c:aga:30 c:agad:15 c:agada:16 c:agai:15 c:again:11 c:agame:-9 c:agar:-10 c:agat:16 c:age:-10 c:age>:-14 c:agen:8
c:agl:11 c:agli:11 c:ago:-25 c:agor:-12 c:agora:-12 c:agos:-13 c:agost:-11 c:agre:-8 c:agree:-8 c:agu:10 c:ague:16
c:aguei:13 c:ah>:-13 c:ahr:-10 c:ahre:-9 c:ai>:-19 c:ail:-16 c:ais:9 c:ait:27 c:ait>:17 c:ak>:9 c:ald:25 c:ald>:24
c:aldo:-10 c:aldo>:-8 c:ale:-10 c:alen:-11 c:ales:12 c:ales>:12 c:alet:-11 c:alett:-13 c:alf:16 c:alf>:11 c:ali:26
c:alin:11 c:all:-17 c:all>:-9 c:alla:-16 c:alle:10 c:alo:18 c:alor:13 c:alor>:17 c:alt:19 c:alt>:9 c:am>:27 c:ame:16
c:ame>:8 c:amed:11 c:amedi:11 c:ami:-9 c:amo:-18 c:amo>:-16 c:amp:15 c:anb:14 c:anbe:13 c:anbei:14 c:anc:27
c:anca:22 c:anca>:18 c:ance>:-8 c:ancia:8 c:and:16 c:and>:-11 c:anda:8 c:ande:26 c:ande>:8 c:ander:9 c:andi:10
c:ane:12 c:ane>:16 c:anei:-8 c:aneir:-8 c:anex:12 c:anexo:13 c:anf:9 c:ang:8 c:ang>:12 c:ange:-9 c:anha:8 c:anhan:10
c:ani>:-8 c:ank>:8 c:ano:-10 c:ans>:-9 c:ansf:12 c:ant:-27 c:ante:-12 c:anti:-8 c:anto:-8 c:anz:-16 c:ap>:8 c:apa:-9
c:app:-19 c:app>:-9 c:appro:-8 c:apr:-9 c:apre:-12 c:apres:-13 c:ar>:18 c:ara:-11 c:ara>:-16 c:ard:12 c:ard>:15
c:ared:9 c:ared>:9 c:aren:10 c:arg:-12 c:arged:-10 c:arn:10 c:arne:9 c:aro:14 c:aron:18 c:aron>:18 c:art:-25
c:art>:-13 c:arta:-9 c:artir:-8 c:asad:8 c:ass:-8 c:ass>:15 c:assi:-17 c:ast>:11 c:ata:15 c:ata>:33 c:ate>:10
c:ater:-9 c:ates:-8 c:ates>:-11 c:ath:10 c:atic:-9 c:atica:-14 c:atin:16 c:atin>:12 c:atio:10 c:ation:10 c:atis:-10
c:atisc:-9 c:ato>:8 c:att:24 c:atta:15 c:attac:14 c:atto:21 c:atto>:18 c:atu:-27 c:atum:-11 c:atum>:-11 c:atus:-8
c:atus>:-8 c:au>:16 c:auc:11 c:auch:10 c:auch>:10 c:aug:-9 c:augu:-13 c:augus:-12 c:aup:9 c:aur:14 c:aure:11
c:aurez:11 c:ausg:8 c:auss:8 c:auto:-15 c:autom:-11 c:av>:17 c:ava:-10 c:ave:-17 c:avi:10 c:avore:-8 c:avvi:9
c:avvis:9 c:ay>:-13 c:aye:35 c:aye>:10 c:ayee:13 c:ayee>:13 c:ayer:12 c:ayer>:13 c:aym:10 c:ayme:11 c:aymen:11
c:ays:-12 c:ays>:-12 c:azi:-13 c:azio:-10 c:azion:-9 c:ba>:-8 c:bac:-12 c:bak:10 c:ban:22 c:banc:15 c:banca:19
c:band:9 c:bank>:8 c:bbi:15 c:bbin:9 c:be>:-17 c:bei:21 c:bei>:24 c:beid:8 c:beide:8 c:beko:-8 c:bel:8 c:bele:19
c:beleg:17 c:bend:9 c:bend>:8 c:benef:-8 c:ber>:-8 c:bes:9 c:beta:19 c:betaa:14 c:betr:-15 c:betra:-16 c:bi>:10
c:bia:9 c:bij:8 c:bile:-12 c:bile>:-11 c:bili:14 c:bin:-12 c:bis:-8 c:bis>:-10 c:ble:-9 c:boe:10 c:boek:9 c:boeki:9
c:bom:-14 c:bom>:-14 c:bon:19 c:bon>:13 c:bono:8 c:bono>:8 c:bor:-10 c:bot:11 c:both:9 c:both>:10 c:brad:12
c:brado:9 c:bran:-8 c:bre:-11 c:bret:-9 c:bri:-17 c:brid:-8 c:bridg:-8 c:bro:18 c:bro>:19 c:bsc:-9 c:bsch:-8
c:bse:-8 c:buc:-9 c:bzu:-8 c:cab:14 c:cabe:10 c:caf:9 c:cai:-13 c:cam:11 c:came:-8 c:can:-10 c:cante:8 c:car:16
c:car>:9 c:cati:-8 c:cce:-8 c:cci:-16 c:ccio:-10 c:ccr:-9 c:ccre:-9 c:ccred:-9 c:ce>:15 c:cela:9 c:cell:-10
c:celle:-8 c:cem:-10 c:cep:-15 c:cept:-11 c:cett:-8 c:cevu:8 c:cevut:8 c:charg:-9 c:charl:8 c:chau:14 c:che:23
c:che>:-10 c:chec:17 c:check:17 c:ched:14 c:ched>:14 c:chen:-13 c:chen>:-10 c:cheq:15 c:chequ:10 c:chi:13 c:chl:-10
c:chnu:-9 c:chnun:-9 c:cho:9 c:cht:-19 c:cht>:-11 c:chte:-11 c:ci>:15 c:cia>:14 c:cial:-8 c:ciam:-8 c:ciamo:-8
c:cic:-8 c:cid:-8 c:cie:-16 c:cier:-8 c:ciet:-9 c:ciete:-9 c:cipal:8 c:ciso:-9 c:ciso>:-9 c:cke:-14 c:cken>:-10
c:cks:13 c:cks>:17 c:cle:11 c:clea:9 c:clear:10 c:clu:-9 c:cn>:11 c:co>:-13 c:cobra:9 c:col:-10 c:coll:-8 c:como:-10
c:como>:-10 c:comp:-8 c:compe:13 c:compl:-9 c:compt:-10 c:con:22 c:con>:9 c:concu:10 c:conta:-12 c:conto:8
c:copie:10 c:cor:-15 c:cord:-8 c:cos:9 c:cos>:9 c:cs>:-8 c:ct>:-10 c:cte:-9 c:cti:-9 c:cto:8 c:cu>:8 c:cua:-13
c:cuan:-9 c:cuen:8 c:cui:-9 c:curs:10 c:cut:14 c:cuti:17 c:da>:10 c:daa:27 c:daan:18 c:daan>:18 c:dade:-8 c:dam:14
c:dame:12 c:dar:9 c:dar>:9 c:das:17 c:das>:14 c:dat:-19 c:date>:9 c:datu:-11 c:datum:-11 c:day:8 c:day>:8 c:dea:-8
c:deb:-13 c:dec:-10 c:ded>:-8 c:dedo:13 c:dedu:-8 c:dedui:-9 c:dej:8 c:del:-19 c:del>:-13 c:demo:-9 c:den>:14
c:denti:9 c:dep:10 c:depu:8 c:depui:8 c:der:17 c:der>:13 c:dere:-18 c:dere>:-12 c:dern:18 c:derni:10 c:desd:13
c:desde:14 c:dess:10 c:det:9 c:detal:8 c:devi:11 c:devo:-8 c:deze>:-8 c:dge>:-8 c:di>:9 c:dia:20 c:dia>:8 c:dic:8
c:dice:18 c:dice>:18 c:die:-16 c:dig:-13 c:din:14 c:dinh:8 c:dinhe:8 c:disc:13 c:discu:9 c:dita>:8 c:dite:-11
c:ditn:10 c:ditno:10 c:dju:8 c:djun:11 c:djunt:11 c:do>:-29 c:dob:16 c:done:12 c:done>:13 c:dop:-8 c:dor:18
c:dore:10 c:dores:10 c:dos:-10 c:dot:17 c:dott:16 c:dr>:13 c:dra:12 c:dra>:9 c:dui:-10 c:duit:-9 c:dun:-8 c:dus:8
c:dy>:-8 c:eare:10 c:eared:10 c:eb>:19 c:ecem:-8 c:ech:-13 c:echnu:-8 c:echt>:-9 c:eci:-14 c:ecid:-8 c:eciso:-9
c:eck:19 c:ecks:17 c:ecto:9 c:ectos:8 c:ecu:23 c:ecu>:9 c:ecut:11 c:ed>:-15 c:eda:20 c:edaa:12 c:edaan:12 c:ede:-9
c:eder:-8 c:edi:30 c:edia:14 c:edia>:9 c:edite:-9 c:editn:10 c:edo:36 c:edo>:10 c:edor:14 c:edor>:9 c:edu:-10
c:edui:-9 c:ee>:33 c:eed>:-9 c:eef:-15 c:eef>:-8 c:eek>:-9 c:een:-10 c:een>:-15 c:eenv:8 c:eenvi:8 c:eep:13
c:eerd:-9 c:ef>:-11 c:efec:8 c:efect:8 c:efer:-11 c:efera:-12 c:efi:-12 c:efic:-8 c:efici:-8 c:eg>:24 c:egat:-8
c:egate:-9 c:ege:-16 c:egen:-8 c:egg:8 c:egge:12 c:egi:-16 c:egis:-8 c:egist:-8 c:eglee:11 c:ego:9 c:ego>:9 c:egu:12
c:egui:9 c:eguit:9 c:ehe:-8 c:ehen>:-8 c:ei>:34 c:eig:13 c:eil:9 c:ein:-50 c:ein>:-12 c:eine:-9 c:eine>:-16
c:einen:8 c:eing:-15 c:eis:-13 c:eit:9 c:eja:9 c:eja>:8 c:ekeni:8 c:eki:9 c:ekin:9 c:eking:9 c:eko:-8 c:ekom:-9
c:eks>:8 c:el>:-16 c:ela:-11 c:ela>:-9 c:elan:-12 c:ele:8 c:eleg:12 c:eleg>:17 c:elf:10 c:ell:19 c:ella:15
c:ella>:20 c:elle>:-16 c:ellen:14 c:elo:8 c:elo>:10 c:emai:-13 c:email:-12 c:emb:11 c:embre:8 c:eme:-9 c:emis:8
c:emita:-8 c:emm:8 c:emp:-19 c:empr:-8 c:empre:-8 c:en>:-22 c:ena:14 c:enav:11 c:encer:8 c:enci:-13 c:end>:17
c:ende:-12 c:endo:-11 c:endr:10 c:ene>:8 c:enef:-8 c:enefi:-8 c:enen:-11 c:enen>:-9 c:energ:8 c:eng:-9 c:enga:-11
c:enn:-12 c:enn>:-11 c:ens:11 c:ensd:9 c:ensda:9 c:ent:-25 c:ent>:12 c:enta:-10 c:ente:-18 c:ente>:-34 c:entes:14
c:enti:11 c:entic:9 c:entr:-11 c:entra:-10 c:enu:10 c:env:8 c:envi:13 c:envio:11 c:envo:-8 c:epi:14 c:epin:9
c:epo:10 c:ept>:12 c:epu:8 c:epui:8 c:epuis:8 c:equ:13 c:eque:12 c:eque>:8 c:era:-14 c:era>:-17 c:erac:9 c:eraci:10
c:eran:-14 c:erant:-12 c:erar>:-8 c:erbo:8 c:erboe:9 c:erd:-17 c:erda:-10 c:erdag:-10 c:eren:8 c:eren>:-8 c:erenc:10
c:erg:13 c:ergem:8 c:eri:34 c:eri>:31 c:erid:14 c:erida:9 c:erk:-14 c:erm:-13 c:ern:29 c:ern>:11 c:erne:11 c:erni:9
c:ernie:10 c:ero:-10 c:eron:-9 c:erre:14 c:errec:9 c:erse:8 c:ersta:9 c:erta:-13 c:erta>:-10 c:eru:-9 c:erug:-8
c:erw:9 c:erweg:14 c:esa:-14 c:esa>:-11 c:esd:25 c:esda:9 c:esday:8 c:esde:17 c:esde>:14 c:ese:37 c:ese>:14
c:esen>:11 c:esi:-9 c:esos:10 c:esos>:10 c:esp:-17 c:espe:-12 c:espo:9 c:ess:-12 c:essa:-18 c:essi:12 c:est:-11
c:est>:-13 c:estan:-10 c:estat:10 c:esten:-10 c:ester:13 c:esti:-10 c:estr:11 c:estra:-9 c:estre:17 c:et>:-11
c:eta:18 c:etaa:14 c:etaal:14 c:etall:10 c:ete>:-17 c:eto:-8 c:eto>:-13 c:etr:-21 c:etra:-13 c:etrag:-14 c:ett:-15
c:etta:-9 c:etta>:-15 c:etten:-10 c:etti:-8 c:etto:-11 c:etto>:-9 c:ettr:8 c:etu:9 c:eu>:-9 c:eur>:-10 c:euro:8
c:euv:13 c:euve:12 c:euve>:12 c:eval:10 c:even>:8 c:ever:-9 c:evi:15 c:evida:9 c:evis:10 c:evut:8 c:evuta:9 c:ew>:8
c:exec:8 c:execu:8 c:exo:13 c:exo>:13 c:ez>:30 c:eza:-12 c:eze>:-8 c:facc:-11 c:facci:-11 c:fact:9 c:fai:11
c:fait:15 c:fait>:12 c:fal:-8 c:fat:16 c:fatt:15 c:fatto:18 c:fatu:-10 c:fatur:-10 c:fc>:12 c:fe>:8 c:fech:-12
c:fecha:-8 c:fecto:8 c:fer>:-9 c:fera:-14 c:feran:-12 c:fere:11 c:feren:10 c:ferid:11 c:fev:-8 c:ffi:-10 c:ffic:-8
c:fica:19 c:fican:10 c:ficar:9 c:ficat:10 c:fici:-14 c:ficia:-8 c:fij:12 c:fin:-13 c:fina:9 c:fino:-9 c:fino>:-9
c:font:11 c:for:-11 c:for>:-11 c:frau:12 c:frau>:11 c:ft>:9 c:fte>:9 c:fue:-8 c:gada:10 c:gado>:-8 c:gai:13
c:gain:11 c:game:-9 c:gamen:-9 c:gar:-14 c:gar>:-13 c:gate:-10 c:gato:8 c:gato>:9 c:gd>:-8 c:ge>:-40 c:ged>:-14
c:geda:12 c:gedaa:12 c:gee:-20 c:geen:-9 c:geen>:-9 c:geh:-10 c:gen:-16 c:gend:-10 c:ger:-11 c:ges:17 c:gest:24
c:gestr:17 c:get>:9 c:gev:8 c:gge:14 c:gges:10 c:ggest:10 c:gi>:8 c:gia:-14 c:gia>:-9 c:gic:-8 c:gio:-12 c:gir:-10
c:gis:14 c:gist:10 c:giste:18 c:giu:-9 c:glee:11 c:gli>:9 c:gno:-11 c:gor:-11 c:gora:-12 c:gora>:-12 c:gos:-13
c:gost:-10 c:gosto:-11 c:grad:9 c:gre:-18 c:gree:-8 c:greg:-9 c:gri:10 c:gs>:18 c:gse:-9 c:gt>:-11 c:gua:15 c:gual:9
c:gual>:10 c:gue:22 c:guei:17 c:guei>:18 c:guem>:8 c:gui:15 c:guit:9 c:guito:9 c:gun:10 c:guna:9 c:guna>:9 c:gus:-12
c:gust:-12 c:gust>:-9 c:ha>:-17 c:hab>:17 c:hago:-10 c:hago>:-10 c:hal:29 c:half:16 c:half>:12 c:halt:14 c:halt>:9
c:hang:11 c:hang>:11 c:hara:8 c:harg:-9 c:harge:-9 c:harl:8 c:hat>:-9 c:hau:20 c:he>:-16 c:heb:16 c:heb>:17 c:hec:22
c:heck:17 c:hed:14 c:hed>:13 c:hei:10 c:hem:-13 c:hem>:-8 c:heq:14 c:hequ:9 c:heque:10 c:her:-8 c:her>:-10 c:hie:18
c:hier:20 c:hier>:17 c:him>:8 c:hlag>:-11 c:hnu:-8 c:hnun:-8 c:hnung:-8 c:hoj:9 c:hoje:9 c:hoje>:9 c:hoy:10
c:hoy>:10 c:hre>:-15 c:ht>:-16 c:hte:-11 c:hui:-15 c:hum:-8 c:hwe:9 c:iam:-21 c:iamo:-23 c:iamo>:-17 c:ian:10
c:iar>:10 c:iari:-8 c:iata:13 c:iata>:13 c:iba:-9 c:iber:-8 c:ibi:10 c:ic>:-12 c:ica>:-20 c:ican:11 c:icant:9
c:icate:8 c:icevu:8 c:icho:9 c:icho>:9 c:ici:-18 c:icia:-10 c:ick:8 c:ico:-11 c:ico>:-14 c:ida:14 c:idam:13 c:idas:8
c:idas>:8 c:ident:11 c:idg:-8 c:idge:-8 c:idge>:-8 c:ie>:-32 c:ief:-11 c:iefe:-9 c:iefer:-9 c:ieh:-8 c:iehe:-9
c:iep:9 c:ier:27 c:ier>:8 c:iera:13 c:ieram:9 c:ieri:20 c:ieri>:20 c:iese:11 c:iesen:11 c:iete:-12 c:iete>:-12
c:ifi:20 c:ific:10 c:ifica:14 c:ifie:11 c:ift:10 c:ift>:13 c:ig>:-9 c:iga:-10 c:ige>:-8 c:igen>:8 c:ign:-12
c:igno:-9 c:igo:-11 c:igo>:-10 c:igu:26 c:igua:16 c:igual:9 c:ihre>:-14 c:ihrer:12 c:ii>:-10 c:ij>:-9 c:ijf:-9
c:ijn:-14 c:ik>:-13 c:ili>:17 c:imm:-9 c:imme:-8 c:imo:8 c:imos:8 c:imos>:8 c:imp:-11 c:in>:-13 c:inad:-9 c:inan:15
c:inat:-17 c:inci:9 c:incip:8 c:ind>:8 c:inds:8 c:inds>:8 c:inen:8 c:inen>:8 c:ings:8 c:inhe:8 c:inhei:8 c:ini:-9
c:inma:-10 c:ino:-8 c:ino>:-10 c:ins:21 c:inst:18 c:insta:16 c:int:12 c:int>:10 c:inte>:10 c:inv>:14 c:invo:-8
c:inzi:9 c:io>:-8 c:ion>:-9 c:ip>:8 c:ipal:8 c:ipal>:8 c:ira:-16 c:irai:-9 c:irai>:-9 c:ird:-9 c:ird>:-9 c:ire:25
c:irel:11 c:irem:10 c:ireme:15 c:irmat:9 c:iro:-20 c:iro>:-20 c:irs:8 c:irst:8 c:isc:-11 c:isch:-19 c:isch>:-12
c:iscu:10 c:iscut:8 c:ise:-14 c:isi:12 c:iso:-10 c:iso>:-11 c:iss:-8 c:ist:12 c:iste:19 c:ister:15 c:istr:-10
c:itada:12 c:itado:-11 c:ite>:19 c:itida:8 c:itn:9 c:itno:10 c:itnot:10 c:ito>:12 c:itor:-10 c:itten:10 c:ity:-9
c:ity>:-9 c:itz:9 c:ive>:-8 c:ivers:-10 c:ivo:9 c:izo>:8 c:ja>:16 c:jan>:10 c:jane:-8 c:janei:-8 c:je>:-9 c:jer:16
c:jetz:-8 c:jo>:19 c:job:-8 c:job>:-8 c:joi:19 c:join:15 c:joint:14 c:jon:8 c:jour:-8 c:juni:-9 c:junt:12 c:junto:13
c:jus:18 c:just:23 c:just>:17 c:kar:11 c:kas:9 c:kass:9 c:kasse:8 c:ke>:-14 c:ked:-8 c:ked>:-8 c:ken>:-15 c:keni:8
c:kenin:8 c:kin:10 c:king:11 c:king>:13 c:kla:-9 c:kopi:-8 c:kopie:-8 c:kor:-11 c:ks>:19 c:laa:-11 c:laat:-8
c:lad:11 c:lad>:9 c:lag>:-11 c:lah:-8 c:lan:-11 c:land:-10 c:lang:8 c:lare:-9 c:las:16 c:last:17 c:last>:14
c:laur:11 c:lbe:9 c:ld>:21 c:lda:10 c:ldata:8 c:lde:-12 c:lde>:-9 c:ldo:-11 c:ldo>:-8 c:le>:-13 c:lea:9 c:lear:10
c:leare:10 c:lect:-8 c:led>:-8 c:lee:12 c:lees:9 c:lees>:9 c:leg:15 c:leg>:15 c:ler:-13 c:ler>:-8 c:let>:-11
c:letra:8 c:lettr:8 c:lev:-11 c:lf>:18 c:li>:15 c:libe:-8 c:liber:-8 c:lie:-17 c:lie>:-12 c:lief:-12 c:liefe:-9
c:lin:8 c:lings:8 c:lis:10 c:list:12 c:lito:11 c:lito>:11 c:liv:-8 c:lla>:24 c:lled>:-10 c:llen:14 c:lli:-11
c:llie:-8 c:llie>:-8 c:llo>:-8 c:llon:9 c:lls:10 c:lo>:-11 c:loc:8 c:loir:8 c:loir>:8 c:lopi:-8 c:lopig:-8 c:lor:16
c:lor>:19 c:los:-18 c:los>:-15 c:lot:13 c:lt>:16 c:ltar:11 c:ltar>:12 c:lten:8 c:lten>:8 c:lter:-10 c:lu>:-10
c:lun:-8 c:lungs:-8 c:lus:-18 c:luss:-9 c:lve:-10 c:ma>:-17 c:maa:16 c:macht:9 c:mada>:8 c:mail:-10 c:mane>:9
c:marc:12 c:mat:30 c:mate:8 c:mati:12 c:matin:16 c:matio:8 c:matis:-8 c:mbe:-17 c:mber:-8 c:mber>:-9 c:mbr:-8
c:mc>:-9 c:med:25 c:medi:27 c:medi>:11 c:media:14 c:mei:-9 c:meld:-10 c:men:-10 c:men>:-9 c:mens:-9 c:ment>:16
c:mento:-12 c:mess:-11 c:messa:-8 c:met>:9 c:meu:-12 c:meu>:-11 c:mia:-8 c:mic:-17 c:mich:-8 c:mich>:-8 c:mie:-10
c:mient:-8 c:mil:27 c:mill:12 c:min:-15 c:mir:22 c:mire:13 c:mis>:8 c:mit>:9 c:mita:-10 c:mmer:8 c:mo>:-28 c:mob:10
c:mobi:10 c:mobil:10 c:mode:-8 c:moi:12 c:mon:-9 c:mor:10 c:mos:10 c:mp>:11 c:mpen:12 c:mpens:14 c:mpl:-19
c:mple:-15 c:mpr:-8 c:mpre:-12 c:mprov:12 c:mpt:-11 c:mpte:-11 c:mpte>:-8 c:my>:-8 c:na>:-8 c:nab:10 c:nac:-8
c:nach:-8 c:nad:-29 c:nada:-16 c:nada>:-14 c:nal:9 c:nan:26 c:nanc:9 c:nant:10 c:nante:8 c:nbe:13 c:nbei:14
c:nbei>:14 c:nca:25 c:nca>:25 c:nce>:-14 c:ncela:11 c:ncer:9 c:ncip:8 c:ncipa:8 c:ncu:10 c:ncur:10 c:ncurs:9 c:nd>:9
c:nde:12 c:nder:9 c:ndern:9 c:nding:9 c:ndo:-16 c:ndo>:-10 c:ndr:8 c:ndre:8 c:nds:8 c:nds>:12 c:ne>:20 c:nec:10
c:nece:8 c:ned:8 c:ned>:9 c:neer:8 c:nef:-8 c:nefi:-8 c:nefic:-8 c:nei:-12 c:neir:-8 c:neiro:-8 c:nen:-15 c:nen>:-14
c:ner:16 c:ners:9 c:nes:-11 c:ness:-10 c:nette:8 c:nev:9 c:nex:14 c:nexo:13 c:nexo>:13 c:nf>:-12 c:nga:-11 c:nge:-10
c:nger:-11 c:nger>:-9 c:ngse:-9 c:nha>:-10 c:nhan:11 c:nhang:10 c:ni>:-17 c:nica:9 c:nicam:12 c:nico:-9 c:nico>:-9
c:nid:8 c:nida:8 c:nie:17 c:nie>:-8 c:nier:16 c:nier>:9 c:nin:15 c:ning:12 c:ning>:8 c:nio:-8 c:niv:-8 c:nive:-8
c:nix:-10 c:nix>:-10 c:nma:-10 c:nme:8 c:nmer:8 c:nmerk:8 c:nn>:-10 c:no>:-25 c:non:-8 c:nor:-16 c:nos>:-8 c:nost:9
c:nostr:9 c:not>:-8 c:nota:8 c:nota>:14 c:note>:9 c:noti:-8 c:nov:9 c:nov>:11 c:now:15 c:now>:15 c:ns>:-14 c:nsd:8
c:nsda:8 c:nsdag:8 c:nsf:12 c:nsi:-13 c:nst:23 c:nst>:11 c:nsta:15 c:nstan:23 c:nstr:-9 c:nstru:-8 c:nt>:10
c:nta:-20 c:ntag:10 c:ntag>:12 c:nte>:-11 c:ntem:15 c:ntem>:17 c:nter:10 c:nter>:11 c:ntere:9 c:ntida:-8 c:nto:24
c:nto>:22 c:ntr:-9 c:ntra:-14 c:ntrar:-8 c:ntro:10 c:nues:-8 c:nuest:-8 c:nul:12 c:nung:-8 c:nung>:-16 c:nv>:13
c:nvi:12 c:nvio:11 c:nvio>:11 c:nvo:-15 c:nvoi:-11 c:ny>:-9 c:nze:-18 c:nze>:-8 c:nzi:12 c:obi:9 c:obil:10
c:obili:10 c:obr:12 c:obrad:15 c:obro:8 c:obro>:8 c:occ:8 c:oces>:8 c:och:-8 c:ocia:12 c:ocia>:12 c:ocie:-8
c:ociet:-9 c:oday:9 c:oday>:9 c:ode:-10 c:odi:-8 c:oek:10 c:oeki:9 c:oekin:9 c:oel:-9 c:oens:9 c:oensd:9 c:oes:8
c:oes>:10 c:ogg:10 c:oggi:8 c:oggi>:8 c:oi>:-12 c:oin:15 c:oint:17 c:oint>:9 c:ointe:10 c:oje:12 c:oje>:9 c:ok>:-13
c:ola:11 c:ola>:11 c:olde:-8 c:oli:-14 c:olk:10 c:olo:-8 c:oluc:8 c:omate:10 c:omati:-17 c:omb:-23 c:ombi:-8
c:ombr:-15 c:ombre:-15 c:omi:-9 c:omme:-11 c:omo>:-8 c:omp:-8 c:ompe:10 c:ompen:12 c:ompl:-8 c:omple:-8 c:ompt:-10
c:ompte:-11 c:on>:24 c:ona:8 c:oncu:10 c:oncur:10 c:ond:10 c:onn:12 c:onne:11 c:onner:11 c:ono:-13 c:ono>:-8
c:ons>:-12 c:onsi:-8 c:onst:10 c:onsta:8 c:ont:33 c:onta:-11 c:ontag:9 c:onte:24 c:onte>:9 c:ontem:22 c:onto:26
c:onto>:13 c:ontro:9 c:oorl:-8 c:oorlo:-8 c:ope:25 c:ope>:13 c:oper:11 c:opera:16 c:opi:-10 c:opig:-8 c:oport:8
c:opp:-12 c:ora:18 c:ora>:16 c:ord:-10 c:orde:-13 c:order:-12 c:ore:-21 c:ore>:-19 c:ores:13 c:ores>:12 c:org:-9
c:ori:-16 c:orl:-11 c:orlo:-8 c:orlop:-8 c:oro:8 c:ors>:-9 c:orti:-8 c:osco:9 c:osco>:9 c:osi:11 c:ossa:12
c:ossa>:11 c:ost>:14 c:oste>:8 c:osto:-17 c:osto>:-17 c:ostr:9 c:ota>:15 c:otaa:-9 c:otaal:-9 c:otal>:11 c:otale:-8
c:ote:15 c:ote>:11 c:otes>:10 c:oth:9 c:oth>:10 c:oti:-11 c:oto:-14 c:ots:8 c:ots>:8 c:ou>:-8 c:oug:13 c:ough:9
c:ough>:10 c:oun:-13 c:ous:-12 c:ous>:-11 c:out:-14 c:ouw:12 c:ouw>:9 c:ov>:11 c:over:11 c:overb:9 c:overg:10
c:ow>:17 c:oxi:-8 c:oxim:-10 c:pag:16 c:paga:12 c:pagad:15 c:pagar:-10 c:pagat:16 c:pagu:13 c:pague:13 c:paid:10
c:paid>:10 c:pal>:11 c:palet:-10 c:pap:-8 c:par>:8 c:para:-14 c:para>:-12 c:parc:-8 c:pare>:10 c:park:9 c:paro:10
c:pasad:8 c:pay:14 c:pay>:-18 c:paye:21 c:paye>:11 c:payee:13 c:paym:11 c:payme:11 c:pd>:8 c:pens:11 c:per:-11
c:pera:10 c:perac:10 c:pig:-8 c:pix:13 c:pix>:13 c:pod:-9 c:pos:17 c:posi:12 c:post>:12 c:pot>:8 c:pp>:-13 c:ppr:-8
c:ppro:-8 c:pprov:-9 c:pre:-30 c:preg:11 c:pres:-25 c:pres>:-11 c:preu:9 c:preuv:9 c:prin:18 c:princ:8 c:pro:-29
c:proc:-14 c:pron:9 c:pront:9 c:prox:-10 c:proxi:-10 c:pt>:14 c:pte:-18 c:pte>:-10 c:puest:-8 c:pui:8 c:pul:11
c:put:10 c:put>:16 c:que>:13 c:qued:12 c:quedo:14 c:quier:-9 c:ra>:-16 c:rab:12 c:rac:-11 c:race:13 c:race>:8
c:rach:-15 c:racht:-12 c:racio:8 c:rada:-11 c:rada>:-10 c:rado:11 c:rador:9 c:rag:-8 c:rag>:-9 c:rai:-8 c:rai>:-11
c:rait:10 c:ram:8 c:ram>:14 c:ran:-10 c:ranc:-8 c:rand:15 c:rann:-12 c:rans:11 c:ransf:12 c:rant:-11 c:rant>:-12
c:rar:-11 c:rar>:-17 c:rath:9 c:rati:13 c:rato:-12 c:rato>:-9 c:rau:17 c:rau>:11 c:rboe:9 c:rboek:9 c:rcu:-8
c:rda:-10 c:rdag:-10 c:rdag>:-9 c:rde:-12 c:rder>:8 c:rdere:-9 c:rdo:-9 c:re>:-32 c:rea:-17 c:read:-10 c:rec:-21
c:reci:-12 c:recu>:9 c:red:11 c:red>:9 c:ree:19 c:reen:8 c:reenv:8 c:reg:-11 c:regi:-20 c:regis:-8 c:rego:10
c:rein:-10 c:reit:8 c:rek:9 c:reke:9 c:reken:9 c:rella:9 c:rem:18 c:reme:10 c:remen:14 c:ren:9 c:ren>:-11 c:renc:10
c:rens:9 c:reo:10 c:res:-28 c:res>:-17 c:resa:-8 c:resa>:-8 c:resta:-14 c:ret:-8 c:rete:14 c:rett:-20 c:retta:-14
c:reu:10 c:reuv:9 c:reuve:9 c:rez>:11 c:rf>:15 c:rge:-13 c:rged:-10 c:rged>:-10 c:rgem:12 c:rgema:8 c:rgen:-14
c:ri>:38 c:ric:-11 c:rich:-11 c:ridg:-8 c:ridge:-8 c:rie:-10 c:rie>:-9 c:rif:9 c:rifi:9 c:rifie:10 c:rig:-11 c:rin:9
c:rinc:8 c:rinci:8 c:ring>:-8 c:rio:-8 c:ris:-14 c:ritte:8 c:rka:9 c:rkas:9 c:rkass:9 c:rkt:-8 c:rl>:8 c:rlop:-8
c:rlopi:-8 c:rm>:9 c:rma:-12 c:rmat:14 c:rmati:15 c:rmo:-8 c:rne:18 c:rni:11 c:rnie:12 c:rnier:12 c:roc:-12
c:roch:-10 c:rola:11 c:rola>:11 c:rom:-10 c:ron:20 c:ron>:15 c:rona:9 c:ront:9 c:ronto:9 c:rop:-8 c:rote:8 c:rovi:-9
c:rox:-10 c:roxi:-10 c:roxim:-10 c:rre:18 c:rrech:9 c:rreo>:8 c:rri:-10 c:rs>:-14 c:rsa:8 c:rse:10 c:rst:8 c:rsta:8
c:rta:-23 c:rta>:-15 c:rti:-12 c:rting:-10 c:rtir:-8 c:rtira:-9 c:rtu:9 c:ruc:-16 c:ruck:-8 c:rug:-10 c:rut:-11
c:rve:-8 c:rwe:11 c:rweg:14 c:ry>:-11 c:sag:-19 c:sage:-10 c:sal:27 c:salda:10 c:saldo:-9 c:sale:9 c:sali:11
c:salu:8 c:sam:24 c:same:17 c:samed:11 c:samen:8 c:sao:-13 c:sao>:-13 c:sas:8 c:sas>:9 c:sba:11 c:sban:9 c:sbank:9
c:sca:-9 c:scad:-8 c:sch>:-13 c:scha:10 c:schau:11 c:schl:-9 c:scht:-8 c:sco:10 c:sco>:11 c:scut:8 c:scuti:11
c:sda:16 c:sdag:8 c:sdag>:8 c:sday:8 c:sday>:9 c:sde:15 c:sde>:14 c:se>:8 c:see:11 c:see>:8 c:segui:9 c:sei:-15
c:seit>:8 c:sem:-8 c:sen>:18 c:sent:-8 c:ser:-15 c:ser>:14 c:sera:-10 c:sera>:-9 c:sere:-9 c:ses>:8 c:set>:-9
c:sf>:13 c:sferi:9 c:sha:11 c:sia:-9 c:sie:-8 c:sim:-9 c:simo>:-8 c:sind:12 c:sinds:8 c:sist:-11 c:so>:-35 c:soc:8
c:soci:8 c:socia:16 c:soi:-13 c:soir>:-8 c:sol:-12 c:sold:-8 c:son:-9 c:sono:-11 c:sono>:-11 c:sos:17 c:sos>:15
c:sou:11 c:sous:9 c:sous>:9 c:spa:9 c:spar:10 c:spi:-12 c:spo:17 c:spos:9 c:sposi:10 c:spr:-15 c:spu:-13 c:srl:8
c:srl>:8 c:ss>:20 c:ssa:-11 c:ssen:8 c:ssi:-15 c:ssim:-14 c:ssimo:-10 c:sso:-11 c:sso>:-16 c:st>:29 c:sta:8
c:staa:16 c:staan:8 c:staat:8 c:stad:-8 c:stam:11 c:statu:-8 c:ste:31 c:stem:-15 c:stem>:-8 c:sten:-8 c:stent:-10
c:ster:33 c:ster>:16 c:stes:9 c:sti:-9 c:stif:8 c:stifi:8 c:sto:-15 c:stre:16 c:stree:12 c:stru:-8 c:stu:-14
c:sui:10 c:suit:10 c:suite:10 c:sun:8 c:swi:17 c:swif:17 c:swift:17 c:sys:-11 c:syst:-11 c:syste:-11 c:ta>:21
c:taa:20 c:taald:10 c:taan:8 c:taat:8 c:taat>:8 c:tab:-13 c:tac:8 c:tach:13 c:tache:14 c:tad>:-8 c:tada:24
c:tadas:15 c:tado:-14 c:tado>:-14 c:tag:13 c:tag>:18 c:tal>:8 c:tali:11 c:tall:9 c:talle:10 c:tam>:-8 c:tamp:12
c:tant:-8 c:tante:-12 c:tao:-8 c:tas:-9 c:tatu:-8 c:tatus:-8 c:tau:-8 c:taus:-8 c:tb>:8 c:tc>:14 c:tda:-8 c:te>:-9
c:ted:11 c:teg:8 c:tege:8 c:tegen:9 c:teil:10 c:tel:-11 c:tem:-12 c:ten:-10 c:ten>:11 c:teng:-10 c:tent:-10
c:tent>:-10 c:ter:-11 c:tere:14 c:teri:-13 c:tern:8 c:teru:-8 c:terug:-8 c:tes:12 c:testa:8 c:th>:17 c:tha:-8
c:the:-11 c:ther:-8 c:tho:-12 c:thr:17 c:ti>:-15 c:tic:-12 c:ticam:-11 c:tidad:-8 c:tie>:8 c:tifi:9 c:tific:10
c:tig:-13 c:timo:15 c:timos:8 c:tin:8 c:tin>:13 c:tio:-9 c:tira>:-9 c:tis:-11 c:tisc:-10 c:tisch:-10 c:tit:-16
c:titu:-9 c:tk>:-8 c:tnota:8 c:today:9 c:tom:-13 c:too:12 c:tor:-12 c:tori:-8 c:totaa:-9 c:tra:-8 c:trace:13
c:trag:-15 c:trag>:-14 c:trai:8 c:trait:9 c:trans:12 c:trar:-8 c:trato:-8 c:tre:18 c:tre>:-10 c:tree:11 c:tres:15
c:tro:13 c:tru:-9 c:ts>:18 c:tst:-9 c:tt>:-9 c:tta:9 c:ttac:14 c:ttach:12 c:tte>:-9 c:tted:11 c:tted>:11 c:tter:-14
c:tter>:-8 c:tti:-15 c:tti>:-9 c:tto:14 c:ttr:8 c:tu>:11 c:tud:12 c:tudo:10 c:tudo>:10 c:tuesd:8 c:tum:-11
c:tum>:-11 c:tura>:-9 c:tus:-11 c:tus>:-10 c:two:8 c:uan:-11 c:uand:-10 c:uand>:-8 c:ube:8 c:uck:-11 c:udo:11
c:ued:12 c:uedo:13 c:uedo>:13 c:uei:18 c:uei>:22 c:uella:10 c:uent:8 c:uer:-8 c:uesd:8 c:uesda:8 c:uest:-14
c:uf>:-10 c:ugh:8 c:ugh>:9 c:ugu:-9 c:ugus:-12 c:ugust:-12 c:ui>:-11 c:uidat:-8 c:uien:8 c:uier:-9 c:uin:-9
c:uit>:-12 c:uite>:10 c:uiv:10 c:ujo:-8 c:ujou:-8 c:ujour:-8 c:uld:-8 c:uli:23 c:ulli:-8 c:ulta:8 c:um>:-29 c:ump:-9
c:und:-12 c:undi:-8 c:ung:-11 c:ung>:-9 c:ungse:-9 c:uni>:-8 c:unto:17 c:unto>:16 c:up>:-11 c:uras>:8 c:urez:12
c:urez>:12 c:urg:-11 c:uros:8 c:uros>:8 c:urs>:-8 c:us>:-27 c:usa:11 c:usa>:8 c:usch:-12 c:use:-10 c:usg:8 c:ustif:8
c:uti:14 c:uto:-16 c:utom:-11 c:utoma:-11 c:utt:-8 c:uve:14 c:uve>:10 c:uw>:19 c:va>:-14 c:val:8 c:vale:-9 c:valo:21
c:valor:14 c:van:12 c:vant:8 c:ve>:-15 c:vede:10 c:vem>:-8 c:ven:16 c:ven>:8 c:vera:-8 c:verbo:9 c:veri:11 c:verr:15
c:verre:16 c:ves:-16 c:ves>:-13 c:vet:-9 c:vete:-8 c:vez:12 c:vez>:17 c:vi>:-10 c:viar>:8 c:vid:9 c:vida:13 c:vie:19
c:vien:8 c:viera:9 c:vio:13 c:vio>:15 c:vir:9 c:vire:21 c:virem:13 c:vis:21 c:vis>:8 c:visa:9 c:vo>:10 c:vol:9
c:voo:-10 c:voor:-10 c:voorl:-8 c:vore:-8 c:vou:-16 c:vous:-9 c:vous>:-9 c:vre:-9 c:vs>:8 c:vvi:9 c:vvis:9 c:wal:-11
c:wall:-9 c:ware:10 c:waren:13 c:week>:-10 c:weg:19 c:wegg:13 c:wegge:13 c:went:11 c:went>:11 c:werk:-9 c:whe:8
c:when:9 c:when>:9 c:wie:9 c:wies:8 c:wiese:8 c:wif:22 c:wift:17 c:wift>:17 c:wij>:-13 c:wird:-8 c:wird>:-8 c:woe:9
c:woen:9 c:woens:9 c:xa>:-8 c:xec:8 c:xecu:8 c:xecut:8 c:xim:-10 c:xo>:11 c:xtrat:-9 c:ya>:25 c:yee:13 c:yee>:13
c:yer>:11 c:yes:11 c:yme:11 c:ymen:11 c:yment:11 c:yst:-11 c:yste:-11 c:ystem:-9 c:yth:8 c:ythi:8 c:ythin:8
c:za>:-11 c:zamo:8 c:zamos:8 c:ze>:-12 c:zeg:-12 c:zel:8 c:zen:10 c:zen>:11 c:zie:-9 c:zio:-10 c:zip:8 c:zip>:8
c:zit:-9 c:zit>:-10 c:zo>:16 c:zu>:11 c:zum:-9 c:zum>:-9 d:0.1:-53 d:0.25:17 d:0.4:15 d:0.55:-80 d:0.7:-48 d:0.85:-8
e:paid=day:144 e:paid=none:24 e:promise=none:-22 e:run=none:-25 f:_amount:107 f:_day:110 f:_invoice:70 f:admin:-9
f:back:-41 f:closed:15 f:contest:-10 f:copy:22 f:d.ALLOWANCE_CHARGE:-8 f:d.CONTRACT_TERMS:11 f:d.EXTENSION_MATH:8
f:d.FREIGHT:-23 f:d.LATE_DELIVERY:10 f:d.LATE_FEE_CONTESTED:15 f:d.MISSING_DOCS:20 f:d.NOT_OURS:21
f:d.NO_OPEN_ITEM:10 f:d.PRICE_ERROR:-9 f:d.PRIOR_OVERPAYMENT:-10 f:d.RETURN:-32 f:d.WRONG_PRODUCT:-7
f:difference:-49 f:dispute:12 f:firm:-12 f:fix:10 f:formal:-57 f:gone:12 f:goods:-12 f:greeting:22 f:hardship:-11
f:hold:7 f:hope:9 f:hostile:-10 f:inclusive:10 f:inject:-15 f:insolvency:-40 f:joke:-10 f:lawyer:-13 f:legal:-37
f:moved:40 f:moves:-23 f:n.QUANTITY_SHORT:13 f:netted:59 f:not:-76 f:not_dispute:14 f:not_duplicate:12 f:not_ooo:-10
f:not_paid:-8 f:not_part:7 f:not_stop:-14 f:once_funds:-14 f:ooo:-31 f:order:-36 f:others:77 f:paid:162 f:part:-10
f:pay:16 f:plan:-18 f:proof:77 f:propose:-32 f:question:-17 f:r.DAMAGED:-13 f:r.DUPLICATE_BILLING:8 f:r.FREIGHT:-10
f:r.LATE_DELIVERY:26 f:r.LATE_FEE_CONTESTED:11 f:r.LOST:-12 f:r.NOT_OURS:-14 f:r.PRICE_ERROR:-20
f:r.PRIOR_OVERPAYMENT:-9 f:r.QUALITY:-14 f:r.RETURN:-15 f:r.SERVICE_INCORRECT:-17 f:r.WRONG_PRODUCT:7
f:remittance:26 f:rest:-32 f:run:11 f:setoff:-20 f:statement:-10 f:stop:22 f:unable:-12 f:until:-42 f:willpay:29
i:acknowledgement:-13 i:acknowledgement=2:-13 i:already_paid:121 i:already_paid=2:-26 i:already_paid=3:147
i:copy_invoice_request:40 i:copy_invoice_request=2:22 i:copy_invoice_request=3:18 i:dispute:-12 i:dispute=1:-11
i:dispute=2:12 i:dispute=3:-13 i:hardship:-33 i:hardship=3:-32 i:hostile:-10 i:hostile=2:-8 i:in_payment_run:-12
i:in_payment_run=3:-12 i:insolvency:-33 i:insolvency=2:-9 i:insolvency=3:-23 i:legal:-12 i:legal=2:12 i:legal=3:-29
i:nothing:105 i:out_of_office:-34 i:out_of_office=2:-23 i:out_of_office=3:-10 i:partial_payment=2:12
i:partial_payment=3:-18 i:payment_plan_request:-30 i:payment_plan_request=2:-24 i:promise_to_pay:-27
i:promise_to_pay=1:-8 i:promise_to_pay=3:-19 i:question=1:12 i:question=3:-10 i:remittance_advice:-35
i:remittance_advice=2:-34 i:statement_request:-8 i:statement_request=3:-10 i:unsubscribe:19 i:unsubscribe=2:8
i:unsubscribe=3:11 l:de:-12 l:en:36 l:es:16 l:it:8 l:pt:-33 n:0:-10 n:3:-41 n:4:-12 n:5:22 n:6:69 p:aangem:-7
p:abbina:13 p:abschl:-12 p:absenc:-9 p:accont:11 p:accred:-18 p:aceita:-13 p:achand:-8 p:acompt:-13 p:adjunt:22
p:afgesc:8 p:afgesp:-7 p:agains:9 p:alugue:8 p:annull:10 p:antoni:-7 p:antwoo:12 p:anulad:7 p:aperci:9 p:aplica:-11
p:approv:-11 p:aproba:10 p:aprova:-9 p:arbeit:-7 p:arrete:10 p:asocia:9 p:assign:-8 p:assina:-8 p:assist:-7
p:assure:12 p:attach:24 p:attend:-7 p:audito:-7 p:aujour:-14 p:automa:-22 p:avvisa:9 p:avvoca:-7 p:bancar:8
p:bankbe:13 p:bankve:-7 p:becaus:-7 p:bekomm:-15 p:belast:-7 p:benefi:-15 p:berech:-7 p:bereit:12 p:bestan:9
p:betali:12 p:bijgaa:7 p:bijzon:8 p:bollet:7 p:bonifi:7 p:bonjou:-11 p:border:-10 p:bounce:-7 p:caldai:-7 p:cancel:7
p:centim:7 p:certif:10 p:change:-7 p:charan:8 p:charge:-15 p:charlo:16 p:chauff:7 p:circui:-11 p:cleare:20
p:cobrad:30 p:cobrar:-8 p:colleg:9 p:comarc:7 p:combin:-9 p:comerc:10 p:compan:-9 p:compar:9 p:compen:27
p:comple:-12 p:compre:-7 p:compro:14 p:compte:-7 p:concep:-7 p:confir:17 p:connos:12 p:consig:-14 p:consor:-7
p:consta:12 p:constr:-7 p:contab:-9 p:contac:-12 p:contes:-7 p:contra:11 p:contro:14 p:correc:-7 p:credit:16
p:cuadra:-7 p:cumpri:-8 p:decemb:-11 p:declar:-7 p:defini:-8 p:dernie:21 p:despes:-9 p:detall:20 p:dettag:13
p:devolu:12 p:devolv:-15 p:dezelf:8 p:diciem:-8 p:dienst:-8 p:dinhei:16 p:discut:16 p:dispos:12 p:disput:-12
p:distin:9 p:donder:-10 p:donner:15 p:dritte:9 p:efecto:13 p:efetua:14 p:electr:-10 p:elettr:12 p:emitid:10
p:empfan:-10 p:empres:-16 p:encerr:14 p:encime:-8 p:engine:8 p:enquan:-10 p:enregi:-7 p:entreg:8 p:enviam:-11
p:erstel:13 p:erzeug:-10 p:escomp:-9 p:escrib:7 p:esegui:13 p:espece:9 p:estagi:-10 p:europa:-8 p:everyt:11
p:execut:17 p:extrat:-18 p:faccia:-8 p:factur:7 p:factuu:-9 p:fattur:-11 p:fernan:10 p:ferran:8 p:fevrie:-7
p:financ:7 p:fornec:8 p:furthe:-8 p:gebeur:11 p:gebuch:-12 p:gegebe:7 p:gegeve:-7 p:gemach:9 p:gentil:8 p:gerado:9
p:geschr:-8 p:gesell:7 p:gester:7 p:getaus:-14 p:gister:18 p:gutsch:9 p:hablam:-8 p:identi:10 p:indepe:-7
p:indevi:11 p:ingele:8 p:inmedi:10 p:instan:21 p:instru:-8 p:intere:20 p:inters:-7 p:inviat:10 p:invoic:-14
p:irgend:-7 p:italia:12 p:janeir:-16 p:janvie:-8 p:juridi:7 p:justif:15 p:kenmer:14 p:kessle:-10 p:kontoa:8
p:kortin:-23 p:kriege:-7 p:lamina:-9 p:lawyer:-7 p:levera:-9 p:libera:-17 p:liefer:-27 p:llegar:9 p:locali:13
p:lookin:8 p:mailbo:-11 p:mandam:8 p:mandat:15 p:marcel:9 p:maschi:13 p:mensag:-8 p:mentio:9 p:messag:-14
p:minder:-9 p:mirell:20 p:monito:-10 p:montan:-12 p:mornin:8 p:moroso:10 p:nachst:8 p:negoci:-8 p:ningun:11
p:nosotr:-7 p:novemb:7 p:nuestr:-17 p:observ:-7 p:odiern:-10 p:oktobe:8 p:onderw:13 p:operac:21 p:oportu:10
p:ordena:-14 p:outubr:-7 p:overge:17 p:overmo:-7 p:pagada:9 p:pagame:-18 p:paieme:-7 p:palett:-14 p:partid:-9
p:partir:-13 p:partit:13 p:paymen:21 p:podemo:-9 p:posica:12 p:precis:-13 p:premie:7 p:previs:11 p:prezad:-9
p:primei:7 p:princi:16 p:procha:-11 p:projec:7 p:propos:-7 p:provis:-11 p:proxim:-20 p:qualit:10 p:querem:11
p:questi:-8 p:quiene:7 p:recebe:-8 p:receiv:8 p:rechnu:-20 p:reclam:10 p:record:-7 p:reenvi:17 p:regist:-9
p:reglee:18 p:reglem:8 p:regler:-10 p:regola:7 p:rekeni:18 p:relaci:8 p:relanc:-12 p:rembou:13 p:requie:-13
p:requir:11 p:respir:-9 p:respon:9 p:respue:-11 p:ressor:9 p:restan:-32 p:reteni:8 p:rettif:-8 p:revien:7 p:revisa:8
p:riceve:-13 p:ricevu:16 p:richti:-8 p:riepil:7 p:riguar:10 p:rimand:12 p:rimane:-10 p:ritira:13 p:saldat:17
p:saludo:7 p:scaden:-12 p:scherz:13 p:schick:-8 p:schree:-7 p:schrei:12 p:scritt:-8 p:seguen:-12 p:segund:8
p:seizoe:-7 p:septie:8 p:siguie:9 p:sistem:-9 p:situat:9 p:societ:-17 p:solici:-8 p:sospes:10 p:sparka:18 p:spedit:9
p:stilge:8 p:storna:7 p:subjec:-7 p:sucesi:7 p:suivan:7 p:suppli:-8 p:tampoc:10 p:techni:9 p:telefo:-7 p:tenemo:9
p:termin:9 p:terwij:-7 p:throug:10 p:titulo:-7 p:toward:-7 p:tranqu:-8 p:trasla:7 p:trouve:10 p:tuesda:16 p:uberha:9
p:ubersc:7 p:uberwe:-15 p:uberwi:14 p:uitvoe:-8 p:univer:-9 p:unsere:-9 p:unterl:-14 p:unterw:15 p:valuta:7
p:vanavo:-11 p:vandaa:11 p:vecchi:8 p:veilin:8 p:vencim:-13 p:vendre:7 p:verder:-9 p:verein:-10 p:vergee:-7
p:verifi:13 p:verrec:17 p:verrek:15 p:versam:13 p:verstu:-7 p:vertra:8 p:verval:8 p:verwer:-8 p:vireme:26
p:voldaa:12 p:volksb:20 p:voorlo:-15 p:vorges:8 p:vuestr:7 p:wegges:26 p:windin:11 p:woensd:18 p:yester:8 p:zahlbe:9
p:zahlun:19 p:zaterd:-9 s:!:14 s:0000:-60 s:00:33 s:0:-42 s:?:-8 s:aanmaning:7 s:abono:15 s:ac:-10 s:account:12
s:acct:16 s:accuse:-23 s:advice:-23 s:al:7 s:atraso:14 s:autos:9 s:aviso:-8 s:avisos:7 s:avviso:15 s:aw:23
s:betaalspecificatie:17 s:betaling:-8 s:bm:-11 s:bo:11 s:boleto:-8 s:bonifico:13 s:cartera:-7 s:chasing:7
s:comprovante:39 s:conciliacion:7 s:confirming:-9 s:constancia:10 s:conta:13 s:corrente:14 s:courrier:7 s:cp:19
s:deuda:-10 s:di:-13 s:distinta:-8 s:do:8 s:ds:-10 s:due:30 s:em:22 s:embalagens:-42 s:etiquetas:-17 s:extrato:-9
s:factura:-17 s:facturas:16 s:facture:-10 s:factures:15 s:fatture:11 s:final:8 s:fl:12 s:forderung:-10 s:fw:-10
s:fwd:-18 s:ga:24 s:gasolio:-9 s:geen:7 s:gs:-10 s:herinnering:-11 s:ihre:-12 s:impaye:27 s:intereses:14 s:inv:-12
s:invoice:17 s:invoices:-7 s:items:16 s:juros:9 s:kg:17 s:ks:-15 s:laatste:8 s:ld:9 s:lembrete:22 s:letter:-8
s:level:-7 s:lf:-9 s:lt:12 s:mahnung:-13 s:meel:12 s:ml:-13 s:mp:30 s:mt:17 s:nf:-29 s:nfs:19 s:no:-7 s:not:9
s:nota:-11 s:notice:-25 s:notification:8 s:of:9 s:offene:24 s:ottobre:-7 s:outstanding:-7 s:pagamento:-29 s:pago:14
s:paiement:-25 s:papel:18 s:past:17 s:payment:-7 s:pe:-9 s:pendientes:11 s:pi:9 s:pl:7 s:pm:7 s:pneus:10
s:proposta:-8 s:pt:7 s:query:-7 s:rc:-10 s:re:51 s:rechnung:23 s:rekening:-8 s:relacion:7 s:reminder:40
s:remittance:-64 s:reply:8 s:res:44 s:retour:8 s:rg:14 s:rv:30 s:saldo:-15 s:saldos:10 s:scadute:11 s:secondo:-8
s:sg:31 s:shampoo:-8 s:sl:14 s:solleciti:8 s:souffrance:-7 s:st:8 s:statement:10 s:tinta:-10 s:titulos:14 s:tl:8
s:tn:-7 s:tp:8 s:tr:9 s:uw:10 s:va:10 s:vc:15 s:vencidas:-13 s:vencido:-11 s:votre:8 s:zahlungsavis:13
s:zahlungserinnerung:8 w:!:47 w:%:-19 w:00000:-14 w:0000:-21 w:000:51 w:00:63 w:0:34 w:?:-21 w:@:-38 w:aan:-21
w:aangemaakt:-7 w:abend:7 w:abogados:9 w:abonada:9 w:abono:17 w:about:-9 w:absence:-9 w:ac:11 w:acconto:11
w:accredito:-7 w:ach:16 w:achando:-8 w:achter:7 w:acompte:-13 w:acreedores:8 w:addebito:-8 w:adjunto:23
w:administrador:-8 w:administradores:13 w:administratie:7 w:afgeschreven:8 w:afgesproken:-7 w:after:-9 w:ag:7
w:again:12 w:against:9 w:agenda:-7 w:ago:26 w:agora:-24 w:agosto:-22 w:agreed:-13 w:ai:-22 w:ainda:-7 w:alle:-7
w:allego:7 w:alors:-7 w:alta:8 w:altra:-7 w:altre:8 w:altro:-10 w:am:16 w:an:-22 w:anbei:27 w:and:-20 w:andern:13
w:anexo:26 w:anfang:7 w:anhang:21 w:anja:10 w:anne:9 w:annullato:11 w:anos:-7 w:ante:-9 w:antigo:-9 w:antonio:-7
w:antwoord:12 w:anulada:8 w:ao:26 w:ap:18 w:apercibimiento:9 w:aperta:-11 w:aplicada:-12 w:app:-13 w:apres:-22
w:aprobada:10 w:aprovacao:-10 w:archivo:10 w:are:-26 w:arretez:11 w:as:-11 w:asl:7 w:asociados:9 w:assim:-11
w:assureur:10 w:asunto:10 w:ate:-11 w:attached:29 w:au:7 w:auch:20 w:august:-19 w:aujourd:-14 w:aun:7 w:aus:8
w:automated:13 w:automaticamente:-22 w:automatico:11 w:automatisch:-16 w:autre:9 w:av:33 w:aver:-11 w:avete:-14
w:avez:13 w:avis:9 w:aviso:-11 w:avviso:8 w:avvocato:-8 w:ayer:24 w:back:-10 w:bacs:-13 w:banca:30 w:bancario:8
w:banco:-9 w:bande:8 w:banque:9 w:bb:16 w:bcp:13 w:be:-29 w:because:-7 w:bedrag:11 w:beide:12 w:bekommen:-14
w:bem:14 w:ben:-8 w:beneficiaire:-9 w:beneficiario:-11 w:bereits:12 w:besteld:9 w:betaal:7 w:betaald:33
w:betaaldatum:-11 w:betrag:-13 w:bien:7 w:big:8 w:bijgaand:8 w:bill:-7 w:billed:-12 w:bills:11 w:binnen:-8 w:bis:-19
w:bisous:7 w:bl:10 w:boleto:-7 w:bom:-27 w:bon:25 w:bonificate:10 w:bonifico:7 w:bonjour:-11 w:bordereau:-10
w:both:20 w:bounced:-7 w:box:13 w:bro:14 w:bruder:9 w:bs:12 w:budget:8 w:buen:-11 w:buenas:-7 w:buondi:7 w:by:12
w:bz:-9 w:cai:-14 w:caldaia:-7 w:cambio:8 w:cannot:-10 w:caro:10 w:carta:-8 w:cartao:-8 w:celle:-8 w:centro:15
w:certificate:10 w:certo:-7 w:cette:-13 w:cf:11 w:changed:-8 w:charancons:8 w:charged:-20 w:chauffeur:7 w:che:-7
w:checks:34 w:cheio:20 w:cheque:18 w:chiusa:14 w:ci:13 w:cia:8 w:cic:-16 w:circuito:-11 w:cleared:20 w:cliente:-14
w:clientes:14 w:cm:7 w:cmr:12 w:cn:24 w:co:-20 w:cobrado:21 w:cobrando:10 w:cobro:-8 w:col:9 w:colin:-8 w:com:8
w:comarca:7 w:comercial:9 w:comme:-7 w:como:-19 w:company:-8 w:compensata:11 w:compensee:10 w:completo:-8
w:comprovante:14 w:comprovativo:9 w:compte:7 w:comunica:-7 w:comunicacoes:12 w:comunicamos:12 w:con:21
w:concursal:-7 w:confirma:15 w:confirmado:-13 w:confirmation:16 w:conformement:-8 w:connosco:12 w:consegnato:8
w:consorzio:-7 w:constancia:14 w:conta:-11 w:contabile:-20 w:contant:-7 w:contanti:8 w:contestation:14 w:contratto:7
w:convient:7 w:cooperativa:13 w:copia:-7 w:copie:22 w:cordiales:7 w:correo:15 w:correspond:-11 w:cortesia:-7
w:couple:8 w:credit:9 w:creditfactuur:11 w:creditnota:19 w:creditors:-10 w:cuando:-7 w:cuanto:-11 w:cuento:10
w:cumprimentos:-7 w:cut:-7 w:cv:-11 w:da:-21 w:dafur:10 w:dal:10 w:dall:-7 w:dalla:-7 w:dan:-10 w:danfe:14 w:dans:-7
w:dass:10 w:date:8 w:dato:9 w:datum:-11 w:de:-27 w:dear:-8 w:debito:7 w:dec:11 w:december:-9 w:deduit:-16 w:deel:-8
w:deixei:-9 w:deja:11 w:del:-21 w:della:7 w:delle:-12 w:den:8 w:depende:8 w:depois:-9 w:deposito:-8 w:depot:15
w:depuis:16 w:der:12 w:dernier:16 w:desde:28 w:despesa:-8 w:desta:8 w:detalle:20 w:detto:-7 w:deve:-7 w:devez:8
w:devida:7 w:devis:8 w:devolucao:10 w:devolvimos:-10 w:deze:-16 w:dezelfde:8 w:dg:-8 w:di:-7 w:dice:34 w:dicht:-8
w:diciembre:-8 w:dienstag:-8 w:dies:-11 w:diferenca:14 w:diferencia:-8 w:difference:-8 w:differenza:7 w:dinheiro:16
w:disposizione:17 w:disposto:-8 w:dispute:-11 w:dit:-8 w:divida:10 w:doch:11 w:documentos:-7 w:dois:-14 w:domain:9
w:don:-7 w:donc:-14 w:donderdag:-10 w:done:28 w:donner:8 w:donnerstag:14 w:door:10 w:dos:12 w:double:-8 w:dovuta:-7
w:down:10 w:dozen:10 w:dran:11 w:drin:9 w:driver:15 w:du:-13 w:duplicado:9 w:dus:13 w:echt:-12 w:efectos:13
w:eigen:8 w:eight:9 w:ein:-13 w:eine:-15 w:einen:11 w:einmal:-10 w:ejecucion:7 w:el:18 w:ela:-9 w:elf:11 w:em:41
w:email:-8 w:emis:8 w:emitan:-9 w:emite:14 w:emitida:16 w:emitio:-7 w:empresa:-15 w:en:10 w:encima:8 w:encontro:7
w:end:15 w:ende:-9 w:enero:-11 w:enough:10 w:enquanto:-10 w:entrar:-11 w:entre:-9 w:enviamos:-11 w:enviar:17
w:enviem:12 w:era:-7 w:eraf:8 w:erp:-9 w:erst:-7 w:erstellt:13 w:erzeugte:-11 w:esa:-9 w:escribirme:8 w:eseguito:13
w:esos:7 w:especes:9 w:espera:-9 w:est:-9 w:estao:8 w:este:-13 w:esto:7 w:estoy:-8 w:et:-35 w:ete:16 w:etre:-10
w:etude:8 w:eu:-25 w:euri:7 w:europaletten:-12 w:euros:10 w:eve:10 w:every:-7 w:everything:11 w:execute:7
w:execution:12 w:extrato:-18 w:fa:21 w:fabio:-8 w:facciamo:-8 w:faccio:-13 w:facturas:24 w:factuur:-10 w:fahrer:-13
w:fair:12 w:faire:-9 w:fait:27 w:falei:10 w:falta:-8 w:fatto:36 w:fattura:-9 w:fatura:-12 w:faz:-9 w:fb:-9 w:fc:16
w:fd:14 w:fecha:-13 w:fehlt:-8 w:feira:7 w:ferma:7 w:fest:-11 w:fevrier:-7 w:ficar:11 w:fiche:7 w:figura:9 w:fin:-11
w:financeira:-7 w:financeiro:11 w:fine:-12 w:fino:-19 w:firma:-19 w:first:13 w:fiscal:-9 w:fiz:-12 w:flusso:-8
w:fois:10 w:follow:8 w:for:-25 w:fornecedor:14 w:foro:7 w:fout:8 w:frau:23 w:freitag:9 w:frere:7 w:fue:-12 w:fui:-9
w:further:-8 w:ga:11 w:gaan:-8 w:gar:-14 w:garantido:7 w:garde:7 w:gbp:8 w:gebeurd:12 w:gebucht:-12 w:gedaan:25
w:geen:-17 w:gegeben:7 w:gegen:-8 w:gehen:-10 w:gemacht:9 w:genau:9 w:generated:-7 w:genoeg:9 w:gente:-9
w:gentile:10 w:geom:12 w:gestern:7 w:get:8 w:gf:7 w:ging:9 w:giorni:-9 w:giro:-13 w:gm:7 w:go:13 w:goeiemorgen:9
w:got:-9 w:gripe:8 w:groupe:-8 w:gs:16 w:gu:15 w:guy:11 w:gv:-9 w:ha:-22 w:haal:12 w:hab:33 w:habe:8 w:hablamos:-8
w:had:9 w:hago:-19 w:half:23 w:halfte:10 w:halt:13 w:has:-10 w:hasta:-7 w:hatte:10 w:havera:-9 w:hb:-14 w:hc:8
w:hd:-7 w:heb:36 w:heeft:-13 w:hem:-10 w:here:21 w:herrn:-7 w:het:-10 w:heute:-7 w:hice:7 w:hier:33 w:hij:-9
w:him:16 w:hizo:11 w:hj:-16 w:ho:11 w:hoje:18 w:hope:10 w:houden:8 w:hoy:21 w:hui:-14 w:huit:-10 w:huur:7 w:ia:13
w:iban:-13 w:ich:7 w:ideal:-8 w:identica:9 w:ieri:36 w:igual:20 w:ihre:-29 w:ihrer:24 w:iibb:-8 w:ik:-30 w:il:-14
w:im:9 w:importo:-9 w:in:-7 w:instant:30 w:instantane:9 w:intereses:11 w:interets:7 w:intero:-8 w:inv:27
w:invoice:-12 w:io:-13 w:irmao:-8 w:is:-9 w:iss:9 w:ist:10 w:isto:-8 w:italiano:12 w:ja:21 w:jai:13 w:jan:19
w:janeiro:-16 w:januar:7 w:januari:7 w:january:-10 w:janvier:-8 w:je:-50 w:jean:7 w:jetzt:-12 w:jeudi:7 w:jo:31
w:job:-16 w:joint:7 w:jointe:21 w:jour:18 w:jouw:22 w:jueves:10 w:jullie:-12 w:juni:-15 w:juridicos:7 w:jusqu:-9
w:just:34 w:justificante:18 w:jvous:-16 w:ken:-9 w:kenavo:10 w:kenmerk:14 w:kessler:-10 w:kg:8 w:kisten:7
w:kleine:-7 w:klopt:8 w:kom:-11 w:kommen:10 w:kommt:12 w:konnt:-7 w:konto:17 w:kopie:-10 w:korting:-23 w:kriegen:-7
w:kriegt:10 w:kunde:-7 w:kunnen:-12 w:kw:15 w:kwijt:7 w:la:-41 w:lad:18 w:laden:7 w:lads:-9 w:langst:7 w:las:8
w:last:25 w:le:-9 w:ledger:7 w:let:-9 w:letter:7 w:leverancier:-8 w:liberar:-15 w:lieferant:-23 w:lieu:10 w:lift:-7
w:liguem:10 w:lille:14 w:liquidamos:8 w:liquidata:-8 w:llegaron:9 w:lo:-20 w:localizamos:10 w:longer:-9 w:looking:8
w:los:-8 w:lote:7 w:lt:10 w:lu:-15 w:lunedi:-7 w:lunes:8 w:ma:-8 w:maar:-13 w:mach:-7 w:machen:-7 w:macht:7
w:mail:17 w:mailbox:-11 w:mais:9 w:mal:18 w:man:-8 w:manager:8 w:manca:8 w:manda:-15 w:mandame:9 w:mandar:8
w:mandate:12 w:mandato:8 w:mandi:9 w:mani:-10 w:mann:8 w:mano:-11 w:marcelo:9 w:martes:-11 w:maschinell:13 w:mate:-9
w:matin:24 w:matos:7 w:me:8 w:media:18 w:meer:8 w:mehr:12 w:mein:-7 w:melde:-8 w:mensagem:-7 w:mensaje:-7
w:mention:9 w:merce:7 w:mesa:8 w:mesma:10 w:message:-12 w:met:22 w:metade:10 w:method:-8 w:meu:-21 w:mf:-10 w:mi:9
w:mia:-12 w:mich:-16 w:mijn:-7 w:mil:8 w:mill:11 w:mindering:-9 w:minute:7 w:mir:10 w:mira:10 w:mirella:20 w:mit:23
w:mo:11 w:modelo:-7 w:moet:-9 w:mois:10 w:moitie:12 w:mon:13 w:monats:7 w:monday:-9 w:money:-7 w:monitored:-8
w:montag:19 w:montant:-8 w:month:-10 w:morgen:-11 w:morning:8 w:morosos:10 w:motor:-7 w:movil:7 w:mp:12 w:mr:-9
w:mvg:10 w:my:-17 w:na:-8 w:nada:-19 w:nadie:-9 w:nao:14 w:nd:-7 w:ned:12 w:nee:7 w:nehmen:-7 w:nei:-7 w:nella:-8
w:nelle:-8 w:nen:-12 w:nesta:-9 w:net:-21 w:netted:20 w:netto:-7 w:neu:15 w:new:13 w:nf:-25 w:nie:-17 w:nieuw:9
w:nimmt:-7 w:ninguna:12 w:nix:-20 w:nog:-8 w:noite:-12 w:nos:-30 w:nossa:11 w:nostro:16 w:nota:12 w:note:17
w:notice:-7 w:nous:-7 w:nov:22 w:nova:-8 w:novo:-7 w:now:34 w:ns:11 w:nu:-10 w:nuestra:-12 w:nul:11 w:nummer:8
w:oct:-13 w:odierna:-10 w:of:-8 w:off:8 w:oggi:15 w:oi:-13 w:oii:-17 w:ok:-27 w:oktober:8 w:ola:7 w:old:7 w:om:12
w:on:-11 w:once:-7 w:one:8 w:online:-7 w:ontem:44 w:onze:-14 w:open:18 w:operacion:21 w:oportunidad:10 w:or:-7
w:ora:46 w:ordem:-7 w:orden:10 w:ordinante:16 w:ordine:8 w:ore:-13 w:os:12 w:otra:9 w:oui:-7 w:out:7 w:outubro:-7
w:over:-11 w:overgemaakt:16 w:overmorgen:-7 w:owe:14 w:paga:-11 w:pagada:22 w:pagadas:9 w:pagamento:-8
w:pagamentos:-11 w:pagata:12 w:pagato:14 w:page:7 w:paguei:26 w:paid:24 w:pale:9 w:paletten:-11 w:papeles:-7
w:papier:-13 w:par:21 w:para:-23 w:pare:8 w:part:-8 w:parti:14 w:partida:-8 w:partira:-18 w:partito:7 w:pas:-9
w:pasada:9 w:passa:-9 w:passe:-7 w:pay:-33 w:paye:22 w:payee:27 w:payment:23 w:pd:19 w:pelo:10 w:pero:12 w:pesos:8
w:photos:-10 w:pi:13 w:pido:8 w:pix:25 w:pl:10 w:plazo:7 w:plc:9 w:pls:8 w:po:-7 w:pode:13 w:podemos:-9 w:por:-9
w:porfa:9 w:porque:10 w:porta:-8 w:portee:7 w:posicao:12 w:post:24 w:poste:11 w:potete:-10 w:pra:10 w:pre:-7
w:preciso:-17 w:prego:14 w:premier:9 w:presente:9 w:preuve:18 w:prezados:-13 w:principal:16 w:prochain:-10
w:programado:8 w:project:9 w:pronto:18 w:prossima:8 w:prossimo:-10 w:proveedores:7 w:proxima:-11 w:put:33
w:qualite:8 w:quand:-17 w:quanto:16 w:que:-7 w:queda:-8 w:quedo:29 w:quella:21 w:quelle:-14 w:quem:-15 w:queremos:11
w:qui:-10 w:quienes:7 w:quitado:-16 w:raad:-7 w:rb:7 w:ready:-7 w:reais:10 w:recebi:7 w:received:12 w:rechnen:-7
w:rechnung:-35 w:rechnungen:8 w:rechtszaak:8 w:recu:17 w:reenvie:-7 w:reenvio:26 w:referente:-13 w:regle:-13
w:reglees:18 w:reglement:9 w:reglerons:-10 w:regularizada:8 w:rekening:16 w:relacion:8 w:relais:7 w:relance:-15
w:remittance:-8 w:reparation:7 w:repare:7 w:respuesta:-11 w:restant:-11 w:restante:-17 w:reste:25 w:retard:8
w:retenida:8 w:reverse:-7 w:reviens:8 w:rf:10 w:rfc:7 w:rh:-7 w:rib:-8 w:ricevere:-8 w:ricevuta:18 w:riepilogo:7
w:rif:11 w:riguarda:11 w:rimanente:-9 w:rita:-8 w:sabado:12 w:said:-9 w:saisir:8 w:saiu:10 w:saldata:15 w:saldo:-15
w:saldra:13 w:salio:13 w:saludos:7 w:samedi:23 w:san:7 w:sans:-8 w:sarah:8 w:sbagliata:13 w:sbagliato:-7
w:scadenza:-12 w:scherzo:13 w:schicken:-16 w:schreef:-7 w:schreibe:7 w:schreiben:8 w:sd:13 w:se:18 w:sea:-13
w:see:11 w:seen:7 w:seguem:8 w:seguente:-12 w:seguiu:8 w:segun:-7 w:segunda:10 w:seit:16 w:seizoen:-7 w:send:-7
w:senhor:8 w:senza:7 w:sepa:-9 w:septiembre:8 w:ser:11 w:sera:-11 w:servicios:9 w:set:-16 w:settimana:-8 w:settled:8
w:setze:9 w:sg:7 w:sha:23 w:si:-12 w:sich:7 w:sie:-11 w:signed:10 w:siguiente:13 w:sim:13 w:simple:-8 w:sind:10
w:sinds:16 w:sinon:-9 w:sistema:-7 w:situation:9 w:six:-9 w:skonto:-9 w:so:16 w:socia:24 w:societe:-18 w:soir:-15
w:solde:-9 w:somos:11 w:sono:-21 w:sonst:8 w:sorry:9 w:sospesa:11 w:sous:10 w:spa:-9 w:sparkasse:13 w:spass:14
w:spat:7 w:speak:11 w:sr:8 w:srl:16 w:staat:24 w:stands:-7 w:stata:7 w:statt:-11 w:status:-16 w:stays:-9 w:stessi:14
w:stop:-9 w:stores:9 w:stornata:9 w:strike:-7 w:su:-9 w:sua:9 w:subito:7 w:subject:-7 w:sucesivo:7 w:suis:-7
w:suite:24 w:suivant:8 w:sum:-8 w:summe:11 w:supplier:-8 w:sur:13 w:sw:18 w:swift:34 w:system:-16 w:ta:-8 w:tag:9
w:take:-7 w:tambem:-13 w:tampoco:10 w:tanda:12 w:tb:16 w:tc:29 w:ted:-7 w:tegen:19 w:tell:-9 w:tenemos:9 w:tenho:-7
w:terug:-13 w:terwijl:-7 w:testa:12 w:th:14 w:thanks:-8 w:that:-10 w:there:-8 w:these:7 w:they:-8 w:thick:8 w:this:8
w:three:13 w:through:10 w:thru:12 w:tiene:13 w:tienen:-11 w:tipo:7 w:tirem:-7 w:titulos:-7 w:tk:-16 w:tm:-12 w:tn:-7
w:to:-21 w:toda:-8 w:today:17 w:todo:-7 w:took:10 w:totaal:-20 w:total:23 w:totale:-15 w:tous:-8 w:toute:7
w:towards:-7 w:trace:17 w:trae:7 w:traite:11 w:transfer:-12 w:transferencia:12 w:transferencias:-8 w:transferir:-12
w:trattenuto:7 w:ts:7 w:tu:22 w:tudo:20 w:tuesday:17 w:two:9 w:uber:8 w:uberweise:-10 w:uberweisungsbetrag:-14
w:uberwiesen:14 w:uf:-12 w:uit:9 w:ultima:-10 w:ultimo:7 w:um:-16 w:una:-26 w:unseren:-12 w:unterlagen:-13
w:unterwegs:15 w:up:-23 w:us:-15 w:uur:10 w:uw:12 w:vader:9 w:val:-7 w:valeur:-9 w:valoir:15 w:valor:29 w:valuta:-12
w:valutadatum:7 w:vanavond:-11 w:vandaag:13 w:vanno:7 w:ve:-23 w:vede:7 w:vedi:-7 w:veiling:8 w:veio:-14 w:vem:-13
w:vence:7 w:vencimiento:-10 w:vendor:-10 w:vendredi:7 w:venho:9 w:venian:9 w:verdere:-9 w:vereinbart:-14
w:verrechnet:14 w:verrekend:15 w:vers:7 w:verwerkt:-8 w:veuillez:7 w:vez:9 w:vezes:-8 w:vi:-13 w:vieram:18 w:vino:-8
w:vire:14 w:virement:31 w:visa:14 w:vo:18 w:voce:-8 w:voces:13 w:voici:14 w:voldaan:12 w:volksbank:20 w:voltar:12
w:volume:7 w:volver:7 w:vom:10 w:von:-9 w:voorlopig:-12 w:vos:-21 w:vossa:12 w:vostra:7 w:vostro:-12 w:vou:-12
w:voy:11 w:vp:-7 w:vs:10 w:vuestro:7 w:wann:9 w:war:-10 w:ware:-7 w:waren:10 w:we:-18 w:week:-19 w:weeks:12
w:wegen:-11 w:weggestreept:26 w:weinig:10 w:wel:-8 w:wen:-12 w:wenn:-14 w:went:21 w:wer:7 w:werd:9 w:were:12
w:when:18 w:where:-10 w:wi:-7 w:wie:12 w:wieder:-7 w:wij:-26 w:winding:11 w:winter:9 w:wir:-8 w:wird:-16 w:wk:12
w:woensdag:18 w:word:9 w:would:-7 w:wrong:-11 w:xml:14 w:ya:49 w:yeah:-8 w:yet:9 w:you:10 w:zahlbetrag:-12
w:zahlen:-7 w:zahlt:22 w:zahlung:13 w:zahlungseingang:-14 w:zahlungsunfahig:7 w:zap:8 w:zaterdag:-9 w:zegt:-12
w:zet:-7 w:ziehen:-13 w:zit:-20 w:zu:23 w:zum:-14 w:zuruck:-8
"""
