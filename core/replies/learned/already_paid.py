"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -5.36
THRESHOLD = 0.4
#: clue:hundredths
WEIGHTS = """
?:-27 ?admin:17 ?back:18 ?copy:-17 ?d.CONTRACT_TERMS:17 ?goods:20 ?greeting:-15 ?hardship:17 ?moved:21 ?not:52
?paid:44 ?pay:31 ?question:-18 ?rest:24 ?run:18 ?statement:-17 ?until:15 b:!_!:49 b:%_000:15 b:%_de:17
b:00000_00000:-62 b:00000_000:-27 b:00000_00:-19 b:00000_0:-31 b:00000_le:20 b:00000_nao:18 b:00000_pago:18
b:00000_paid:18 b:00000_por:-20 b:0000_0000:45 b:0000_000:29 b:0000_0:-22 b:0000_con:38 b:0000_die:22 b:0000_et:16
b:0000_ete:-30 b:0000_ist:33 b:0000_method:18 b:0000_por:-16 b:0000_se:21 b:0000_so:22 b:0000_was:-16 b:0000_we:16
b:000_0:-59 b:000_and:26 b:000_con:-23 b:000_de:-24 b:000_di:33 b:000_el:-21 b:000_em:31 b:000_est:-25
b:000_esta:-23 b:000_eur:-20 b:000_euri:19 b:000_euro:-25 b:000_euros:46 b:000_in:31 b:000_no:-25 b:000_of:15
b:000_on:-22 b:000_per:-15 b:000_por:31 b:000_reais:20 b:000_sur:56 b:000_that:21 b:000_vous:33 b:00_00000:18
b:00_0000:-131 b:00_000:-25 b:00_0:46 b:00_ab:-17 b:00_ach:33 b:00_against:-17 b:00_al:-18 b:00_and:26 b:00_auf:-19
b:00_betaal:24 b:00_com:-16 b:00_dagen:-24 b:00_de:-29 b:00_december:-58 b:00_di:-33 b:00_dias:24 b:00_du:22
b:00_ee:17 b:00_ein:-16 b:00_el:-33 b:00_en:31 b:00_et:-26 b:00_ete:22 b:00_eur:78 b:00_factures:24 b:00_giorni:-20
b:00_haben:-20 b:00_ho:17 b:00_il:21 b:00_in:-16 b:00_ja:21 b:00_januari:26 b:00_january:-16 b:00_je:-18
b:00_jours:-17 b:00_la:32 b:00_lo:-61 b:00_na:18 b:00_nov:29 b:00_november:-34 b:00_october:-17 b:00_oktober:-20
b:00_paga:-15 b:00_pagata:21 b:00_pago:42 b:00_raus:-18 b:00_ref:-43 b:00_se:19 b:00_sera:-24 b:00_so:-19
b:00_sono:-25 b:00_sur:-21 b:00_van:-28 b:00_via:19 b:00_war:-17 b:00_was:25 b:00_we:26 b:00_went:19 b:00_ya:26
b:0_00:22 b:0_0:52 b:0_and:-17 b:0_dagen:20 b:0_der:-24 b:0_die:-17 b:0_do:-20 b:0_du:-23 b:0_en:17 b:0_et:33
b:0_euro:-16 b:0_foi:20 b:0_haben:27 b:0_heb:23 b:0_ist:34 b:0_nicht:-28 b:0_no:21 b:0_novembre:32 b:0_oktober:30
b:0_ottobre:17 b:0_pagada:20 b:0_que:-17 b:0_segue:19 b:0_sind:19 b:0_staat:15 b:0_und:17 b:0_van:17 b:0_way:15
b:ab_00:26 b:abbiamo_versato:-23 b:abonada_el:15 b:abono_ab:26 b:ac_0:18 b:adjunto_justificante:34 b:against_your:35
b:agosto_nao:-15 b:agradeco_que:20 b:ai_donne:17 b:ai_fait:28 b:ai_lu:19 b:ainda_nao:15 b:al_00:-33 b:al_0:-25
b:all_three:41 b:allegato_la:-56 b:allora_la:17 b:als_het:15 b:altre_due:20 b:am_00:22 b:am_dienstag:-16
b:am_donnerstag:36 b:anbei_der:66 b:and_am:30 b:and_have:19 b:and_now:18 b:and_the:-42 b:and_will:-28 b:antes_de:28
b:ap_00:22 b:apercibimiento_de:26 b:apres_la:-34 b:arretez_de:24 b:as_00:-19 b:as_0:16 b:at_our:15 b:au_lieu:28
b:au_virement:21 b:auf_dem:47 b:auf_den:-18 b:auf_die:44 b:auf_ihre:-18 b:aujourd_hui:-34 b:aun_no:15
b:automatisch_erzeugte:-23 b:autre_moitie:23 b:av_000:15 b:av_0:57 b:avec_votre:17 b:aviso_de:16 b:avoir_av:15
b:bande_de:31 b:be_in:16 b:bedrag_0:24 b:bei_der:21 b:beide_rechnungen:16 b:bekommen_sie:-21
b:belastungsanzeige_ba:-15 b:bem_?:20 b:betaal_geen:16 b:betaald_000:-26 b:betaald_0:20 b:betalen_wij:17
b:bij_jullie:-23 b:bijgaand_het:27 b:bin_ich:-18 b:bis_00:-16 b:bis_zum:-17 b:bitte_keine:17 b:bitte_prufen:-24
b:bom_dia:-50 b:bon_de:19 b:bon_dia:-22 b:bon_je:19 b:bonifico_del:-20 b:bonifico_di:52 b:bonjour_madame:22
b:bonjour_nous:-23 b:both_of:21 b:bt_00:16 b:by_wire:-16 b:ca_0:22 b:carta_de:-23 b:ce_00:-20 b:ce_jour:48
b:ce_matin:28 b:ce_soir:-50 b:certificado_de:-19 b:certificate_of:23 b:che_ci:-15 b:che_il:21 b:che_in:25
b:che_non:-20 b:chez_nous:16 b:chi_di:15 b:ci_0:31 b:ci_joint:28 b:cl_0:-15 b:cleared_by:26 b:cn_00:17 b:com_meu:-18
b:com_vossa:23 b:compensee_avec:15 b:compte_depuis:19 b:comunica_che:29 b:con_la:26 b:con_ustedes:31 b:con_valuta:32
b:concurso_de:27 b:constancia_de:23 b:conta_da:-32 b:copie_du:42 b:cosi_non:17 b:credit_note:26 b:credito_di:18
b:credito_nc:25 b:cs_00:-21 b:cs_0:24 b:da_minha:21 b:da_nf:-32 b:da_parte:26 b:da_voi:33 b:dans_les:-25 b:das_00:17
b:das_geld:-19 b:das_konto:17 b:das_neu:17 b:dat_is:27 b:dat_was:20 b:data_00:44 b:data_odierna:-15 b:data_valor:17
b:data_valuta:-38 b:date_de:-32 b:date_execution:21 b:de_0000:22 b:de_000:-19 b:de_0:-32 b:de_abono:20
b:de_acreedores:26 b:de_ce:47 b:de_correo:23 b:de_debito:18 b:de_dezembro:-16 b:de_dia:-23 b:de_diciembre:-15
b:de_enero:-15 b:de_facturas:22 b:de_hoje:45 b:de_janeiro:-52 b:de_la:28 b:de_laatste:-22 b:de_las:28 b:de_los:26
b:de_me:16 b:de_mon:34 b:de_morosos:27 b:de_nous:17 b:de_octubre:17 b:de_pagamentos:-26 b:de_pagos:29
b:de_reglement:22 b:de_rest:-28 b:de_semana:-16 b:de_septiembre:20 b:de_um:-32 b:de_valeur:-31 b:de_voces:25
b:de_winkel:16 b:december_0000:-15 b:december_is:21 b:del_00:-49 b:del_dia:-17 b:del_vostro:-18 b:della_banca:32
b:den_rest:26 b:depot_direct:29 b:der_buchhaltung:15 b:der_rest:-27 b:der_sparkasse:35 b:der_volksbank:41
b:des_monats:19 b:des_que:-16 b:desconto_de:20 b:desde_dia:38 b:desde_el:27 b:desde_la:19 b:detalle_de:17
b:deux_fois:24 b:dg_0:-15 b:di_0:19 b:di_aver:-18 b:di_la:26 b:di_pagamento:-18 b:di_venerdi:22 b:dia_!:-40
b:dia_00:27 b:dias_por:15 b:dice_0:-15 b:did_not:19 b:die_0000:20 b:die_000:15 b:die_00:-57 b:die_halfte:37
b:die_position:-15 b:die_zahlung:18 b:dies_ist:-23 b:diese_nachricht:31 b:dizer_que:21 b:do_banco:-19 b:do_not:15
b:does_not:19 b:door_jullie:20 b:door_ons:19 b:drie_keer:-29 b:du_00:-78 b:echeance_du:-19 b:ee_devida:23
b:ee_gia:17 b:ee_paga:-15 b:ee_preciso:-24 b:ee_stata:24 b:eine_automatisch:-23 b:eine_gutschrift:-17 b:el_00:-16
b:el_asunto:32 b:el_detalle:22 b:el_martes:-23 b:el_miercoles:17 b:el_pago:-20 b:el_sabado:39 b:el_ultimo:16
b:elle_est:-22 b:elle_ne:15 b:em_00:24 b:em_agosto:-15 b:em_anexo:40 b:en_cuanto:-28 b:en_cuenta:27 b:en_dan:-21
b:en_dat:17 b:en_el:28 b:en_huit:-15 b:en_lo:20 b:en_met:16 b:en_mijn:17 b:en_nu:-23 b:en_piece:23 b:en_tu:24
b:en_we:30 b:end_of:20 b:enquanto_isso:-16 b:entro_fine:-24 b:enviem_mais:36 b:er_niet:-18 b:er_staat:24
b:erzeugte_nachricht:-23 b:est_pas:21 b:est_regle:21 b:est_un:-35 b:esta_tudo:38 b:este_mail:18
b:estimado_proveedor:-15 b:et_0000:-21 b:et_la:-19 b:et_les:-28 b:et_ne:-19 b:et_sera:-18 b:ete_compensee:15
b:ete_payee:39 b:eu_pago:-70 b:eu_so:23 b:eur_000:-60 b:eur_00:-43 b:euro_0:25 b:euro_della:-16 b:euro_di:16
b:euros_de:-18 b:extrato_completo:-17 b:fa_00:42 b:falei_com:31 b:favor_?:35 b:fecha_de:32 b:fecha_valor:-38
b:feira_00:-15 b:feira_dia:24 b:figura_en:20 b:fino_al:-23 b:first_week:16 b:foi_paga:23 b:for_00:-48 b:ft_0000:28
b:full_statement:-18 b:gbp_0:22 b:geehrter_herr:-18 b:geld_ist:42 b:gelieve_uw:15 b:gente_paga:-21 b:get_the:18
b:gewoon_niet:-26 b:giovedi_00:29 b:go_out:-15 b:gs_00:24 b:gu_00:38 b:guten_tag:31 b:gv_0:-20 b:hab_ich:61
b:habe_ihnen:17 b:had_it:16 b:hasta_el:-22 b:hasta_que:23 b:hat_ihr:-23 b:hat_mir:18 b:have_had:17 b:have_not:-16
b:hb_000:-19 b:hb_0:-37 b:heb_ik:42 b:hebben_de:15 b:hebben_we:18 b:het_goed:16 b:het_in:-20 b:het_niet:-22
b:het_op:29 b:hi_!:20 b:hierbij_de:23 b:ho_fatta:15 b:ho_pagata:16 b:ich_am:22 b:ich_das:-15 b:ich_habe:24
b:ich_heute:-17 b:ich_mich:-24 b:ich_nicht:19 b:ich_so:17 b:ich_wieder:-17 b:ieri_sera:26 b:ihr_die:18
b:ihr_fahrer:-23 b:ihr_mir:-19 b:ihr_seid:-15 b:ihre_rechnung:-49 b:ihrer_gutschrift:25 b:ik_ga:18 b:ik_heb:34
b:ik_kom:-20 b:ik_zeg:-17 b:il_0:18 b:il_bonifico:20 b:il_centro:23 b:il_resto:41 b:il_rimanente:-15
b:il_titolare:-22 b:im_anhang:62 b:im_moment:17 b:importo_0:36 b:in_an:35 b:in_august:-24 b:in_contanti:16
b:in_data:33 b:in_kw:34 b:in_the:61 b:in_your:-16 b:informamos_que:-28 b:is_00:-19 b:is_al:28 b:is_an:23
b:is_betaald:16 b:is_dat:-17 b:is_dezelfde:17 b:is_op:19 b:is_per:-17 b:ist_eine:-24 b:ist_gestern:-19 b:ist_in:-15
b:ist_nichts:16 b:ist_seit:54 b:it_?:16 b:it_is:-40 b:it_to:-23 b:ja_falei:30 b:ja_nao:22 b:je_ne:16 b:je_niet:15
b:je_reviens:20 b:je_vous:-58 b:joint_avis:25 b:jullie_eigen:20 b:ken_ik:-19 b:konnt_ihr:-15 b:kriegen_sie:-21
b:kriegt_ihr:23 b:kw_00:18 b:la_00000:25 b:la_0000:-15 b:la_00:-36 b:la_banca:20 b:la_ca:23 b:la_ce:-20
b:la_contabile:-46 b:la_copie:37 b:la_de:28 b:la_differenza:32 b:la_journee:-22 b:la_lista:17 b:la_loi:-16
b:la_moitie:35 b:la_nota:-20 b:la_orden:15 b:la_pagamos:39 b:la_pago:22 b:la_posta:25 b:la_retenue:-17
b:la_siguiente:22 b:la_transferencia:34 b:la_vamos:-17 b:las_facturas:49 b:las_tres:24 b:le_00:44 b:le_altre:18
b:le_camion:19 b:le_digo:-15 b:le_due:-26 b:le_reste:42 b:le_solde:-34 b:le_virement:-20 b:les_comunicamos:22
b:les_relances:18 b:lieu_de:29 b:lista_de:22 b:lo_0:-59 b:lo_sucesivo:21 b:los_papeles:-22 b:los_tribunales:22
b:lunedi_00:-19 b:ma_0:15 b:maar_ik:-27 b:maar_op:30 b:mais_nada:-30 b:mandar_mensagem:20 b:mardi_0:15 b:mas_que:21
b:me_confirma:34 b:me_dice:53 b:me_lo:-18 b:me_mandar:27 b:mes_que:16 b:met_0:-21 b:met_de:19 b:met_jullie:25
b:met_valutadatum:18 b:mi_mandate:30 b:mijn_man:-18 b:mir_die:-22 b:mir_zu:15 b:mismo_dia:21 b:mit_000:18 b:mit_0:15
b:mit_dem:-15 b:mit_der:17 b:mit_ihrer:30 b:mois_et:26 b:mon_client:19 b:mp_00:23 b:na_proxima:-28 b:na_sexta:51
b:naar_de:17 b:nachricht_wurde:36 b:nao_ee:-20 b:nao_esta:-16 b:nao_me:23 b:nao_recebi:15 b:nao_tenho:-20
b:nao_vamos:26 b:nc_0000:20 b:ne_0:20 b:ne_sera:-20 b:ne_vous:23 b:nee_spass:35 b:nicht_die:-23 b:niet_betaald:23
b:niet_betalen:-32 b:niet_bij:-18 b:niet_op:-23 b:niet_voor:18 b:niets_betalen:15 b:niks_meer:19 b:no_000:21
b:no_cartao:21 b:no_ha:23 b:no_la:32 b:no_longer:-19 b:no_los:16 b:no_me:30 b:no_procede:-22 b:no_se:-24
b:no_valor:33 b:noi_la:-15 b:nome_da:21 b:non_avete:-20 b:non_ci:21 b:non_la:27 b:not_see:21 b:nota_de:26
b:note_cn:28 b:nothing_further:-16 b:notre_avis:-21 b:nous_la:-24 b:november_voldaan:16 b:now_on:30 b:nu_echt:-28
b:oder_so:-20 b:of_000:-16 b:of_it:19 b:of_november:26 b:of_that:18 b:of_these:21 b:of_your:-23 b:off_the:-16
b:on_00000:-16 b:on_00:-26 b:on_est:-16 b:on_hold:18 b:on_it:50 b:on_your:-15 b:one_by:18 b:op_00:27 b:op_te:16
b:op_uw:32 b:os_0:30 b:os_dois:-42 b:os_juros:16 b:our_system:18 b:out_of:31 b:overgemaakt_0:-32 b:owe_us:18
b:paga_se:-32 b:pagada_el:22 b:pagamento_0000:-32 b:pagamento_00:21 b:pagamento_ee:27 b:pagar_as:17 b:pagata_con:-20
b:pagata_il:21 b:pago_dia:29 b:pago_el:31 b:pago_em:29 b:pago_en:-15 b:pago_hasta:-17 b:pago_no:21 b:paid_00:19
b:paid_0:-43 b:paid_and:-17 b:paid_in:-17 b:paid_it:26 b:paid_on:21 b:par_cheque:29 b:par_ecrit:16 b:pas_de:58
b:pas_une:15 b:payee_par:19 b:payment_date:18 b:pd_00:34 b:per_00:-31 b:per_0:20 b:per_il:-46 b:piece_jointe:45
b:pix_0:22 b:pk_0:-29 b:pl_00:21 b:please_do:24 b:please_see:22 b:po_00:16 b:por_conta:-36 b:por_favor:16
b:por_isso:22 b:por_la:41 b:pour_la:22 b:pour_le:-18 b:prego_di:30 b:presente_les:22 b:previsao_de:-40 b:prima_di:21
b:programado_para:16 b:prufen_sie:-25 b:put_000:59 b:qu_un:-18 b:que_ainda:17 b:que_ca:-20 b:que_el:-24 b:que_eu:-20
b:que_foi:-30 b:que_ja:46 b:que_je:24 b:que_me:39 b:que_nao:19 b:que_nunca:-21 b:que_te:15 b:que_voces:39
b:que_ya:23 b:quella_non:25 b:re_0000:30 b:rechnung_wurde:-18 b:rechnungen_sind:33 b:reenvio_lo:46 b:relacion_de:26
b:remaining_0:-18 b:remittance_advice:17 b:remittance_for:38 b:reply_to:-17 b:rest_is:-20 b:rest_von:-19
b:resta_ferma:22 b:reviens_vers:20 b:saldata_con:15 b:sale_el:20 b:schicken_?:-20 b:sd_0:25 b:se_me:21 b:se_no:-29
b:se_non:21 b:se_pago:80 b:see_attached:26 b:see_it:24 b:segue_comprovante:-43 b:segue_em:16 b:segue_posicao:46
b:segunda_feira:-20 b:segunda_oportunidad:28 b:segunda_via:17 b:sehr_geehrter:-19 b:seit_0:-15 b:seit_montag:43
b:sem_dinheiro:17 b:semana_que:-15 b:sera_paga:20 b:sera_pago:16 b:sera_payee:-22 b:sie_bitte:15 b:sie_den:-31
b:sie_schreiben:15 b:so_we:31 b:so_you:18 b:soir_et:-36 b:sono_000:-16 b:sono_le:-25 b:sous_0:16
b:specificatie_van:15 b:spett_le:-16 b:st_0:21 b:stato_disposto:17 b:statt_0:-23 b:su_empresa:-29 b:sua_conta:25
b:suite_votre:21 b:summe_0:-23 b:summe_eur:30 b:sur_la:-18 b:sur_les:50 b:sur_votre:17 b:ta_pago:37 b:tag_ich:17
b:tc_00:47 b:tc_0:15 b:te_hago:-29 b:te_ho:16 b:te_la:22 b:te_lo:57 b:that_off:17 b:that_one:25 b:the_bank:-23
b:the_certificate:23 b:the_mail:72 b:the_payment:19 b:the_post:37 b:the_rest:23 b:this_friday:18 b:this_is:19
b:this_mailbox:-16 b:this_will:-18 b:ti_faccio:-24 b:tk_0:-22 b:to_me:15 b:to_sem:17 b:to_your:21 b:totaal_0:-25
b:totaal_eur:39 b:total_0:-53 b:total_eur:40 b:total_gbp:40 b:total_paid:-40 b:tous_les:-15 b:trace_00000:35
b:transferencia_el:24 b:tu_as:20 b:tudo_bem:19 b:uber_0:27 b:uberweisungsbetrag_eur:-29 b:uf_0:-29 b:ultimo_dia:17
b:um_00:-16 b:um_centimo:16 b:um_extrato:-15 b:uma_vez:20 b:un_acompte:-21 b:un_an:-15 b:una_parte:-28 b:und_am:-21
b:until_then:21 b:until_your:-18 b:usd_0:-27 b:uw_rekening:30 b:valeur_00:-33 b:valoir_sur:39 b:valor_00:-50
b:valor_de:50 b:value_date:-16 b:valuta_00:-16 b:valutadatum_00:21 b:vamos_pagar:-15 b:van_0000:35 b:van_00:-24
b:van_en:18 b:ve_le:-26 b:vem_eu:-31 b:vendredi_0:17 b:venerdi_00:-34 b:venerdi_0:15 b:venho_por:22
b:verrekend_met:17 b:vers_vous:21 b:veuillez_trouver:18 b:vi_prego:29 b:vieram_com:42 b:viernes_00:15 b:vire_000:-40
b:virement_du:-30 b:virement_est:24 b:virement_instantane:27 b:voces_nao:15 b:voces_no:15 b:vom_0:-17 b:von_den:31
b:von_der:-30 b:voor_een:-24 b:vorige_maand:38 b:vorige_week:-15 b:vossa_nota:23 b:vostra_nota:21 b:votre_avoir:18
b:votre_message:-47 b:votre_relance:17 b:vou_pagar:-21 b:vous_aurez:16 b:vous_avez:16 b:voy_pagar:26 b:war_nicht:41
b:war_nie:-17 b:was_paid:38 b:way_match:15 b:we_are:-17 b:we_do:16 b:we_kunnen:-26 b:we_paid:-16 b:wednesday_0:-16
b:week_00:-17 b:week_donderdag:-19 b:week_of:16 b:wertstellung_00:-33 b:which_we:-15 b:wieder_da:-15 b:wij_gaan:-22
b:wij_op:-18 b:wij_zijn:-33 b:will_be:-16 b:will_follow:19 b:will_get:21 b:will_go:-20 b:wir_eine:-17
b:wir_nicht:-30 b:wir_um:-15 b:wir_zahlen:-20 b:wire_on:-16 b:with_him:19 b:with_your:15 b:woensdag_op:15
b:wordt_niet:20 b:wurde_am:-21 b:ya_la:21 b:ya_se:34 b:ya_te:27 b:you_have:-25 b:you_owe:18 b:you_want:-15
b:you_will:20 b:your_account:-17 b:your_credit:41 b:your_driver:28 b:zahl_ich:16 b:zahlung_ist:16
b:zahlungsunfahig_und:17 b:zegt_dat:-19 b:zijn_00:31 b:zijn_er:16 b:zit_er:-21 b:zu_spat:19 b:zum_rest:-23
e:paid=day:175 e:paid=none:16 e:promise=day:-26 e:promise=none:-29 e:run=none:-36 f:_amount:138 f:_day:89
f:_invoice:72 f:back:-53 f:bounce:-30 f:contest:-16 f:copy:17 f:d.EXTENSION_MATH:20 f:d.FREIGHT:-53
f:d.LATE_FEE_CONTESTED:36 f:d.MISSING_DOCS:33 f:d.NOT_OURS:40 f:d.NO_OPEN_ITEM:29 f:d.PRICE_ERROR:-24
f:d.PRIOR_OVERPAYMENT:-16 f:d.RETURN:-39 f:d.WITHHOLDING:25 f:difference:-54 f:dispute:26 f:formal:-67 f:greeting:47
f:hardship:-28 f:hope:15 f:hostile:-18 f:inclusive:22 f:inject:-42 f:insolvency:-43 f:joke:-17 f:legal:-37
f:mine:-27 f:moved:37 f:moves:-21 f:n.QUANTITY_SHORT:21 f:netted:101 f:not:-93 f:not_dispute:15 f:not_part:17
f:not_stop:-24 f:once_funds:-30 f:once_us:20 f:ooo:-44 f:order:-64 f:others:88 f:paid:184 f:part:-37 f:pay:26
f:plan:-32 f:proof:138 f:propose:-33 f:r.ALLOWANCE_CHARGE:-18 f:r.FREIGHT:-16 f:r.LATE_DELIVERY:53
f:r.LATE_FEE_CONTESTED:25 f:r.LOST:-17 f:r.NOT_OURS:-23 f:r.PRICE_ERROR:-19 f:r.PRIOR_OVERPAYMENT:-19
f:r.QUALITY:-24 f:r.RETURN:-39 f:r.SERVICE_INCORRECT:-30 f:r.WITHHOLDING:19 f:refuse:19 f:remittance:67 f:rest:-69
f:run:28 f:setoff:-45 f:stop:26 f:until:-51 f:wait:16 i:acknowledgement:-19 i:acknowledgement=2:-19
i:already_paid:103 i:already_paid=2:-52 i:already_paid=3:155 i:copy_invoice_request:57 i:copy_invoice_request=2:42
i:copy_invoice_request=3:15 i:dispute:-21 i:dispute=3:-17 i:hardship:-50 i:hardship=3:-48 i:hostile:-18
i:insolvency:-30 i:insolvency=3:-18 i:legal=2:21 i:legal=3:-42 i:nothing:127 i:out_of_office:-52
i:out_of_office=2:-39 i:partial_payment=2:42 i:partial_payment=3:-37 i:payment_plan_request:-59
i:payment_plan_request=2:-39 i:payment_plan_request=3:-20 i:promise_to_pay:-52 i:promise_to_pay=1:-18
i:promise_to_pay=3:-34 i:question=1:26 i:question=3:-25 i:remittance_advice:-33 i:remittance_advice=2:-29
i:statement_request=3:-19 i:unsubscribe:22 i:wrong_contact:-20 l:de:-37 l:en:24 l:es:25 l:it:25 l:pt:-46 n:0:-22
n:3:-38 n:4:-24 n:5:25 n:6:71 p:aangem:-17 p:aansta:16 p:abogad:15 p:abonad:-20 p:abschl:-19 p:accept:-15
p:accont:29 p:accred:-38 p:aceita:-23 p:achand:-18 p:acompt:-32 p:acreed:23 p:adjunt:65 p:admini:16 p:afgesc:20
p:afgesp:-23 p:agains:40 p:agenda:-17 p:agrade:15 p:alugue:18 p:androi:-15 p:annull:23 p:anteri:-15 p:antici:-15
p:antoni:-15 p:antwoo:19 p:anythi:16 p:aperci:26 p:aplica:-16 p:approv:-30 p:aprese:-15 p:aproba:28 p:aprova:-25
p:arbeit:-21 p:arrete:23 p:arriva:-15 p:asocia:25 p:assegn:-18 p:assina:-27 p:assist:-20 p:assure:26 p:attach:61
p:audito:-26 p:aujour:-34 p:automa:-74 p:ayunta:-15 p:bancar:28 p:bankbe:38 p:bankve:-16 p:beeind:-16 p:bekomm:-33
p:belast:-24 p:benefi:-39 p:berech:-21 p:bestan:22 p:betaal:46 p:betali:19 p:bevest:-18 p:bijgaa:22 p:bijzon:16
p:bollet:26 p:bonifi:27 p:bonjou:-22 p:bonnet:15 p:bounce:-23 p:campan:15 p:causal:19 p:centim:16 p:centra:-19
p:certif:16 p:charan:18 p:charge:-23 p:charlo:36 p:chauff:15 p:chegar:19 p:cheque:26 p:circui:-27 p:cleare:37
p:cobrad:63 p:collec:-19 p:colleg:21 p:comarc:18 p:combin:-35 p:comerc:15 p:compan:-19 p:compar:20 p:compen:47
p:comple:-36 p:compre:-22 p:compta:-18 p:compte:-19 p:concur:15 p:confir:33 p:confor:-20 p:connos:22 p:consig:-33
p:consta:37 p:consul:27 p:contab:-35 p:contac:-21 p:contro:62 p:correc:-19 p:corrig:-17 p:credit:49 p:cuadra:-22
p:cumpri:-20 p:decemb:-29 p:defini:-25 p:delega:-23 p:deposi:25 p:dernie:57 p:descon:31 p:despes:-18 p:detall:18
p:dettag:24 p:devolu:20 p:diciem:-17 p:dienst:-15 p:difere:23 p:dinhei:34 p:direct:-16 p:direto:18 p:discut:47
p:displa:15 p:dispos:36 p:disput:-25 p:donder:-28 p:donner:43 p:doppel:-17 p:dritte:15 p:durchg:-18 p:echang:16
p:efecto:29 p:ejecuc:16 p:electr:-18 p:elettr:23 p:emitid:31 p:empfan:-23 p:empres:-48 p:encerr:26 p:encime:-19
p:engine:20 p:enquan:-25 p:enregi:-18 p:entend:21 p:enviam:-25 p:erhalt:15 p:erstel:36 p:erzeug:-23 p:escomp:-22
p:esecuz:16 p:esegui:23 p:estagi:-17 p:estima:-19 p:everyt:30 p:execut:23 p:extrat:-32 p:faccia:-20 p:faktur:15
p:fattur:-30 p:fernan:18 p:ferran:21 p:fevrie:-16 p:financ:31 p:firmad:-19 p:freita:31 p:furthe:-18 p:gebeur:24
p:gebuch:-32 p:geehrt:-26 p:gegebe:17 p:gegens:-16 p:geleis:18 p:gemach:15 p:gennai:-16 p:gerado:20 p:gesell:20
p:gester:29 p:getaus:-31 p:gister:61 p:gutges:-17 p:helpde:15 p:herinn:16 p:hierbi:18 p:identi:16 p:incass:-18
p:indevi:31 p:inform:-27 p:ingele:15 p:inmedi:30 p:inquir:15 p:instan:50 p:intere:45 p:invoic:-34 p:italia:25
p:janeir:-51 p:juridi:20 p:justif:35 p:kenmer:21 p:kessle:-18 p:kontak:-15 p:kortin:-38 p:kredit:15 p:kriege:-21
p:laatst:-19 p:lavora:18 p:levera:-15 p:libera:-39 p:libere:-17 p:liefer:-69 p:llegar:20 p:locali:24 p:machin:-15
p:mailbo:-20 p:mandam:17 p:mandat:18 p:martin:-16 p:maschi:35 p:mensag:-21 p:mentio:16 p:messag:-29 p:monito:-16
p:monsie:-16 p:montan:-29 p:moroso:27 p:negoci:-24 p:ningun:32 p:nosotr:-15 p:nuestr:-31 p:observ:-21 p:odiern:-15
p:onderh:-19 p:onrech:-15 p:opdrac:-17 p:openst:27 p:operac:54 p:oportu:28 p:ordena:-36 p:ordina:31 p:overbo:25
p:overge:43 p:overmo:-18 p:pagada:25 p:pagame:-21 p:pagamo:26 p:paghia:-17 p:palett:-31 p:papele:-21 p:partir:-25
p:partne:16 p:paymen:42 p:podemo:-16 p:politi:-17 p:posica:41 p:practi:15 p:pratic:-17 p:precis:-34 p:previs:19
p:prezad:-20 p:princi:48 p:proced:-35 p:proces:-23 p:procha:-47 p:projec:15 p:prossi:-18 p:protoc:-20 p:provis:-25
p:proxim:-50 p:qualit:18 p:qualqu:-17 p:querem:21 p:questi:-15 p:quitad:22 p:recebe:-23 p:recept:-16 p:rechne:-21
p:rechnu:-43 p:reconh:19 p:reenvi:26 p:regist:-37 p:regler:-16 p:regola:23 p:regula:17 p:rekeni:49 p:relaci:23
p:relanc:-17 p:remain:-18 p:rembou:32 p:repara:15 p:repons:16 p:repres:-27 p:requie:-40 p:respir:-15 p:respon:21
p:respue:-36 p:ressor:21 p:restan:-67 p:reteni:26 p:retour:17 p:revien:17 p:riceve:-31 p:ricevu:30 p:richti:-19
p:ricono:-18 p:riguar:19 p:rimand:29 p:rimane:-15 p:ripres:-22 p:ritira:29 p:saldad:22 p:saldat:31 p:saludo:23
p:sammel:17 p:sbagli:20 p:scaden:-34 p:scherz:30 p:schrei:24 p:scritt:-16 p:seguen:-32 p:semana:-23 p:septie:18
p:servic:21 p:setemb:-18 p:settem:15 p:sistem:-20 p:situat:19 p:smarri:-16 p:sobrin:-15 p:societ:-30 p:solici:-20
p:sospes:19 p:sostit:-17 p:sparka:45 p:specif:-19 p:spedit:22 p:statem:-19 p:statio:-16 p:stelle:17 p:stilge:21
p:sucesi:21 p:suppli:-17 p:tampoc:25 p:tecnic:-23 p:telefo:-25 p:tenemo:18 p:tesore:-20 p:tesour:18 p:throug:28
p:titola:-23 p:toward:-15 p:tranqu:-22 p:trasla:21 p:tratte:17 p:tribun:24 p:trouve:30 p:tuesda:29 p:uberha:25
p:uberwe:-23 p:uberwi:40 p:uffici:-16 p:uitvoe:-23 p:univer:-16 p:unsere:-17 p:unterl:-21 p:unterw:36 p:valuta:22
p:vanavo:-20 p:vandaa:18 p:vecchi:21 p:vencim:-26 p:vendre:39 p:verbra:-18 p:verein:-24 p:vergee:-17 p:verifi:46
p:verrec:28 p:verrek:30 p:versam:24 p:verval:21 p:veuill:17 p:vierne:38 p:vireme:65 p:voldaa:28 p:volksb:41
p:voorlo:-31 p:vorges:26 p:wegges:67 p:welche:18 p:windin:35 p:woensd:41 p:yester:29 p:zahlbe:29 p:zahlun:23
p:zaterd:-31 p:zusamm:17 s:!:45 s:00000:-15 s:0000:-53 s:000:-22 s:00:39 s:0:-57 s:?:-16 s:aanmaning:28 s:account:24
s:acct:32 s:accuse:-44 s:advice:-37 s:al:21 s:atraso:26 s:avant:-15 s:avviso:23 s:aw:26 s:betaalspecificatie:26
s:bm:-24 s:bonifico:31 s:cafe:22 s:chasing:15 s:cobranca:15 s:comprovante:65 s:conciliacion:20 s:conta:23
s:contentieux:-15 s:corrente:35 s:demora:18 s:di:-22 s:due:72 s:em:33 s:embalagens:-80 s:estratto:15 s:etiquetas:-35
s:extrato:-25 s:factures:26 s:factuur:24 s:failed:-15 s:fatture:22 s:final:40 s:fl:39 s:fn:15 s:forderung:-19
s:fv:-20 s:fwd:-30 s:ga:36 s:gasolio:-16 s:geen:18 s:gs:-16 s:ihre:-28 s:impaye:59 s:intereses:34 s:inv:-20
s:invoice:32 s:items:25 s:juros:24 s:kg:40 s:ks:-23 s:ld:23 s:lembrete:47 s:lf:-30 s:lt:27 s:mahnung:-17 s:meel:30
s:ml:-24 s:mp:64 s:mt:30 s:nf:-49 s:not:18 s:nota:-29 s:notice:-35 s:offene:36 s:op:21 s:openstaand:-20
s:opposizione:-17 s:ottobre:-15 s:pagamento:-33 s:pago:22 s:paiement:-25 s:papel:38 s:past:36 s:payment:-15
s:pneus:21 s:proposta:-17 s:rc:-17 s:re:62 s:rechnung:50 s:relacion:21 s:relance:-19 s:reminder:18 s:remittance:-96
s:reply:17 s:res:70 s:retour:18 s:rv:56 s:saldo:-37 s:saldos:30 s:sc:21 s:scadute:23 s:secondo:-18 s:sg:50
s:shampoo:-21 s:sl:31 s:st:18 s:tinta:-25 s:titulo:18 s:tp:17 s:tr:38 s:ultimo:-15 s:va:25 s:vc:31 s:vencido:-28
s:votre:28 s:zahlungsavis:29 s:zahlungserinnerung:16 w:!:62 w:0000:-20 w:000:32 w:00:55 w:0:20 w:?:-27 w:@:-52
w:aan:-45 w:aangemaakt:-15 w:aanstaande:16 w:abogados:21 w:abonada:16 w:abono:45 w:ac:16 w:acconto:29 w:accord:-19
w:accredito:-15 w:ach:19 w:achando:-18 w:achats:15 w:acompte:-32 w:acreedores:24 w:action:-15 w:ad:15 w:adjunto:68
w:administrador:-16 w:administradores:33 w:administratie:22 w:advice:21 w:afgeschreven:20 w:afgesproken:-23
w:after:-18 w:ag:16 w:again:37 w:against:40 w:agenda:-24 w:agendado:-17 w:ago:36 w:agora:-54 w:agosto:-40
w:agreed:-27 w:ah:-15 w:ai:-26 w:algo:-17 w:alguna:22 w:alle:-25 w:allora:19 w:alors:-23 w:als:-17 w:also:-26
w:alta:18 w:altre:18 w:altro:-21 w:am:29 w:amount:-16 w:an:-30 w:anbei:86 w:ancora:18 w:and:-15 w:andern:37
w:android:-15 w:anexo:38 w:anfang:19 w:anhang:52 w:anja:19 w:anne:24 w:annullato:27 w:ano:-17 w:anos:-20 w:ante:-24
w:antigo:-26 w:antonio:-15 w:antwoord:19 w:anything:16 w:ao:41 w:aout:-15 w:ap:42 w:apercibimiento:26 w:aperta:-18
w:aplicada:-17 w:app:-25 w:apres:-55 w:aprobada:29 w:aprovacao:-24 w:archivo:17 w:are:-38 w:arretez:24 w:asl:15
w:asociados:25 w:assegno:-17 w:assim:-18 w:assureur:21 w:asunto:29 w:ate:-21 w:attached:64 w:auch:51 w:august:-40
w:aujourd:-34 w:aun:18 w:automated:24 w:automaticamente:-49 w:automatique:-15 w:automatisch:-39 w:autre:18 w:av:78
w:aver:-19 w:avete:-30 w:avez:23 w:avis:42 w:aviso:-18 w:ayer:55 w:ayuntamiento:-15 w:back:-27 w:bacs:-17 w:banca:63
w:bancaria:15 w:bancario:22 w:bande:29 w:bank:18 w:banque:17 w:batch:21 w:bb:34 w:be:-49 w:bedrag:20 w:beide:20
w:bekommen:-33 w:belastungsanzeige:-23 w:bem:23 w:ben:-24 w:beneficiaire:-21 w:beneficiario:-25 w:besteld:24
w:betaal:18 w:betaald:68 w:betaalspecificatie:27 w:betrag:-38 w:bien:31 w:big:15 w:bijgaand:25 w:bill:-15
w:billed:-21 w:bills:33 w:binnen:-24 w:bis:-40 w:bisous:26 w:bitte:-24 w:bl:16 w:blijft:-16 w:boleto:-25 w:bom:-42
w:bon:65 w:bonificata:15 w:bonificate:26 w:bonifico:22 w:bonjour:-22 w:bonne:15 w:bonnetje:15 w:both:51
w:bounced:-23 w:bro:25 w:bruder:22 w:bs:18 w:bt:17 w:budget:17 w:buen:-19 w:buondi:22 w:by:28 w:cai:-17 w:caixa:-15
w:can:-17 w:cancelada:17 w:cannot:-27 w:causale:19 w:celle:-22 w:centro:34 w:certificate:19 w:cette:-31 w:cf:23
w:changed:-15 w:charancons:18 w:charged:-30 w:chauffeur:15 w:checks:67 w:chegaram:19 w:cheques:26 w:chiusa:38
w:ci:40 w:cia:27 w:cic:-18 w:circuito:-27 w:cleared:37 w:client:18 w:cliente:-30 w:clientes:22 w:close:-15 w:cm:25
w:cmr:20 w:cn:36 w:co:-35 w:cobrado:33 w:cobrando:25 w:codigo:-20 w:col:20 w:colin:-21 w:com:18 w:comarca:18
w:come:17 w:comercial:21 w:comme:-16 w:commission:-15 w:como:-71 w:company:-17 w:compensata:26 w:compensee:15
w:completo:-20 w:compter:-19 w:comunicacoes:22 w:comunicamos:19 w:comunicazioni:-16 w:con:43 w:concurso:17
w:confirma:34 w:confirmado:-18 w:confirmation:44 w:conformement:-19 w:connosco:22 w:consegnato:16 w:constancia:40
w:conta:-28 w:contabile:-40 w:contanti:16 w:contestation:30 w:conto:20 w:contra:-23 w:contratto:16 w:cooperativa:30
w:copie:44 w:correo:32 w:correspond:-16 w:corresponde:-18 w:credit:21 w:crediteur:-15 w:creditfactuur:35
w:creditnota:42 w:cuando:-28 w:cuanto:-29 w:cumprimentos:-16 w:cv:-21 w:da:-29 w:dafur:20 w:dal:29 w:dall:-21
w:dalla:-18 w:dan:-24 w:danach:-16 w:danfe:21 w:dans:-16 w:darf:16 w:dat:-18 w:data:36 w:dato:26 w:datum:-15
w:davon:-17 w:days:-22 w:de:-33 w:december:-26 w:deduit:-20 w:deduzimos:15 w:deel:-25 w:deixei:-31 w:deja:38
w:del:-41 w:delle:-30 w:denn:-17 w:depois:-20 w:depot:41 w:depuis:45 w:der:31 w:dernier:46 w:des:21 w:desde:74
w:desta:19 w:detalle:18 w:deuda:18 w:deve:-19 w:devez:19 w:devida:23 w:devis:15 w:devolucao:15 w:deze:-29 w:dice:53
w:dicht:-24 w:diciembre:-17 w:did:18 w:dienstag:-15 w:dies:-24 w:diese:20 w:diesen:15 w:diferenca:48
w:diferencia:-24 w:differenza:22 w:digo:-15 w:dinheiro:34 w:direct:20 w:diritto:15 w:display:15 w:disposizione:47
w:disposto:-15 w:dispute:-21 w:distinta:-15 w:dit:-16 w:divida:25 w:doch:25 w:dois:-48 w:domain:17 w:donc:-20
w:donderdag:-28 w:done:52 w:donner:22 w:donnerstag:40 w:door:24 w:dopo:-15 w:dos:42 w:down:24 w:dran:27 w:drie:-29
w:drin:29 w:driver:26 w:du:-32 w:duas:-20 w:dubbio:15 w:due:-17 w:duplicata:19 w:duplicato:-18 w:echt:-38
w:efectos:29 w:eigen:16 w:ein:-28 w:eine:-42 w:einen:15 w:ejecucion:17 w:el:30 w:elf:42 w:em:65 w:email:-35
w:emis:21 w:emitan:-15 w:emite:30 w:emitida:40 w:empresa:-46 w:ende:-18 w:enero:-20 w:enough:34 w:enquanto:-25
w:entrar:-25 w:entre:-25 w:enviamos:-24 w:enviem:35 w:envoye:-20 w:er:22 w:erhalten:15 w:erp:-23 w:erzeugte:-23
w:esa:-24 w:esecuzione:16 w:eseguito:23 w:eso:40 w:esos:20 w:espera:-16 w:esse:15 w:estao:23 w:este:-35
w:estimado:-18 w:estoy:-17 w:et:-48 w:etablir:16 w:ete:35 w:etre:-16 w:eu:-52 w:eur:17 w:euri:19 w:euro:36
w:euros:21 w:eve:15 w:every:-17 w:everything:30 w:execution:20 w:exige:-20 w:extrato:-32 w:fa:39 w:facciamo:-20
w:faccio:-24 w:factura:-22 w:facturas:48 w:fahrer:-26 w:fair:34 w:fait:75 w:falei:30 w:faltam:19 w:farm:16
w:faster:17 w:fatta:15 w:fatto:85 w:fatura:-29 w:faut:-16 w:faz:-18 w:fehlt:-17 w:ferma:20 w:fest:-19 w:fevrier:-16
w:ficar:32 w:fiche:17 w:figura:18 w:fin:-25 w:financeiro:22 w:fine:-26 w:fino:-46 w:firma:-39 w:fiscal:-26 w:fiz:-38
w:foi:-26 w:fois:21 w:follow:20 w:for:-26 w:foro:19 w:frau:47 w:freitag:31 w:frohes:-16 w:ft:22 w:fue:-25 w:fui:-28
w:further:-18 w:ga:23 w:gar:-34 w:gars:-19 w:gbp:22 w:gebeurd:31 w:gebucht:-32 w:gedaan:88 w:geehrter:-19 w:geen:-47
w:gegeben:17 w:gegen:-24 w:gegenstandslos:-16 w:gehen:-28 w:geleistet:18 w:gemacht:16 w:genau:23 w:gennaio:-16
w:genoeg:18 w:gente:-36 w:gentile:24 w:geom:18 w:gesellschaft:19 w:gestern:29 w:gf:16 w:gia:-34 w:giro:-32 w:go:47
w:goeiemorgen:16 w:goes:20 w:got:-21 w:grad:21 w:gripe:18 w:gs:31 w:gu:38 w:guarda:17 w:gutgeschrieben:-17 w:guy:23
w:gv:-23 w:ha:-33 w:haal:39 w:hab:63 w:habe:16 w:had:38 w:hago:-45 w:half:36 w:halfte:36 w:halt:35 w:has:-18
w:hat:-20 w:hatte:19 w:have:-16 w:havera:-24 w:hb:-18 w:heb:69 w:hecho:29 w:heeft:-22 w:helpdesk:15 w:here:28
w:het:-18 w:heute:-22 w:hice:19 w:hier:86 w:hierbij:18 w:him:30 w:hizo:26 w:hj:-23 w:ho:43 w:hoje:43 w:hola:17
w:hold:16 w:hope:28 w:horen:-17 w:houden:17 w:hoy:56 w:hui:-34 w:huit:-26 w:huur:15 w:ia:23 w:iban:-23 w:ich:17
w:ideal:-25 w:identica:19 w:ieri:89 w:ignore:-17 w:igual:37 w:ihnen:-20 w:ihre:-60 w:ihrer:30 w:iibb:-15 w:ik:-43
w:il:-27 w:im:27 w:in:-37 w:included:-15 w:informamos:-27 w:inquiry:15 w:instant:71 w:instantane:27 w:interes:15
w:intereses:29 w:intero:-18 w:inv:43 w:invoice:-25 w:invoices:-16 w:io:-20 w:irmao:-24 w:is:-15 w:iss:28 w:isso:-16
w:ist:24 w:italiano:25 w:ja:29 w:jai:16 w:janeiro:-51 w:januari:23 w:january:-20 w:je:-75 w:jetzt:-30 w:jij:-16
w:job:-19 w:joint:32 w:jointe:57 w:jour:42 w:jouw:44 w:jullie:-44 w:juni:-23 w:juridicos:18 w:juros:15 w:just:80
w:justificante:39 w:jvous:-40 w:kam:-16 w:keep:15 w:keine:-18 w:ken:-19 w:kenavo:19 w:kenmerk:21 w:kessler:-18
w:kisten:22 w:klaar:17 w:kleine:-17 w:kom:-21 w:kommen:18 w:konnt:-19 w:konto:50 w:kopie:-23 w:korting:-38
w:kriegen:-21 w:kriegt:27 w:kunde:-17 w:kunnen:-32 w:kw:17 w:kwijt:20 w:la:-40 w:laatste:-19 w:lad:41 w:laden:16
w:lang:24 w:langst:18 w:las:29 w:last:59 w:le:-45 w:lei:17 w:liberar:-36 w:lieferant:-48 w:lieu:25 w:liguem:33
w:lille:29 w:liquidata:-21 w:llegaron:20 w:lo:-27 w:logo:-15 w:loi:-16 w:longer:-19 w:los:-25 w:lote:20 w:lt:24
w:lu:-26 w:lui:-19 w:lundi:-17 w:lunedi:-28 w:maak:-15 w:maand:18 w:mach:-21 w:machen:-16 w:macht:21 w:madame:20
w:mail:31 w:mailbox:-20 w:mais:26 w:mal:46 w:manca:20 w:manda:-23 w:mandame:18 w:mandar:24 w:mandat:-40 w:mandate:19
w:mandato:15 w:mandi:25 w:mando:-24 w:mani:-24 w:mar:15 w:mate:-19 w:matin:41 w:mc:-18 w:media:45 w:mehr:39
w:mein:-20 w:meine:-19 w:menace:15 w:mensagem:-19 w:mensaje:-18 w:mention:16 w:merce:24 w:message:-19 w:met:17
w:metade:18 w:method:-15 w:meu:-53 w:mf:-18 w:mi:22 w:mia:-27 w:mich:-21 w:mill:22 w:mir:30 w:mira:18 w:mit:31
w:mn:-21 w:mochte:-17 w:moitie:35 w:moment:15 w:mon:42 w:monats:17 w:monday:-28 w:monsieur:-16 w:montag:39
w:montant:-21 w:morgen:-38 w:morosos:27 w:mp:24 w:mvg:28 w:my:-21 w:nada:-33 w:nao:38 w:ned:34 w:nehmen:-25
w:nei:-15 w:nelle:-21 w:nen:-37 w:nessun:-15 w:nesta:-29 w:net:-47 w:netted:35 w:neu:44 w:nf:-61 w:nie:-30
w:niets:23 w:nieuw:18 w:ninguna:33 w:nix:-48 w:nog:-20 w:nos:-57 w:nossa:25 w:nostro:37 w:nota:24 w:note:39
w:nous:-25 w:nov:17 w:nova:-15 w:novo:-15 w:now:67 w:ns:19 w:nu:-27 w:nuestra:-24 w:nul:22 w:numero:-16 w:nummer:15
w:oct:-25 w:odierna:-15 w:of:-39 w:off:18 w:office:-20 w:oggi:24 w:oi:-39 w:oii:-33 w:ok:-46 w:old:23 w:om:52
w:one:30 w:online:-15 w:ontem:100 w:onze:-16 w:op:-20 w:open:36 w:operacion:54 w:oportunidad:28 w:or:-24 w:ora:104
w:ordine:32 w:ore:-26 w:os:28 w:otra:25 w:oui:-19 w:our:34 w:over:-18 w:overboeking:26 w:overgemaakt:41
w:overmorgen:-18 w:owe:29 w:paga:-33 w:pagada:62 w:pagadas:25 w:pagamentos:-25 w:pagamos:26 w:pagata:38 w:pagato:26
w:paghiamo:-17 w:paguei:66 w:paid:37 w:paie:-17 w:pale:19 w:paletten:-21 w:papeles:-23 w:papier:-32 w:par:38
w:para:-64 w:pare:24 w:part:-20 w:partira:-40 w:partire:15 w:passa:-24 w:passe:-16 w:pay:-27 w:paye:46 w:payee:59
w:payment:45 w:paz:-16 w:pd:36 w:pdf:26 w:pelo:20 w:per:-16 w:pero:35 w:personale:-17 w:phone:16 w:photos:-17
w:piece:19 w:pix:38 w:pk:-29 w:pl:21 w:plc:19 w:please:17 w:plus:-18 w:pode:17 w:podemos:-16 w:politica:-15
w:porque:23 w:porta:-20 w:posicao:41 w:potete:-22 w:pour:16 w:pp:-15 w:pratica:-17 w:pre:-23 w:preciso:-41
w:prego:30 w:presentate:-17 w:preuve:32 w:prezados:-20 w:primo:16 w:principal:46 w:procede:-25 w:prochain:-44
w:programado:15 w:project:21 w:pronto:48 w:prossimo:-21 w:proveedor:-27 w:proveedores:18 w:proxima:-30 w:prufen:-24
w:put:52 w:qu:-19 w:qualite:19 w:qualquer:-17 w:quand:-34 w:quanto:32 w:quedo:58 w:quella:51 w:quelle:-29
w:quello:-18 w:queremos:21 w:qui:-28 w:quitado:-37 w:raus:-23 w:reais:19 w:recebo:-19 w:reception:-19 w:rechnen:-22
w:rechnung:-73 w:rechtszaak:17 w:recu:41 w:reenvie:-15 w:reenvio:46 w:ref:19 w:regle:-26 w:reglerons:-16
w:regularizada:21 w:rekening:38 w:relacion:24 w:relance:-28 w:remaining:-22 w:repare:20 w:respuesta:-36
w:restant:-28 w:restante:-31 w:reste:42 w:retard:17 w:retenida:26 w:reviens:20 w:rh:-19 w:rib:-17 w:ricevere:-19
w:ricevuta:38 w:rif:17 w:riguarda:21 w:rimanente:-15 w:risulta:15 w:rita:-16 w:sabado:34 w:said:-18 w:saisir:19
w:saiu:18 w:saldata:24 w:saldos:-15 w:saldra:36 w:sale:19 w:salio:30 w:saludos:23 w:salut:28 w:samedi:66 w:samen:15
w:san:15 w:sbagliata:32 w:sc:15 w:scadenza:-32 w:schau:20 w:scherzo:32 w:schicken:-31 w:schon:38 w:scorso:18
w:scritto:-15 w:sd:25 w:se:20 w:sea:-25 w:see:37 w:seen:28 w:seguem:21 w:seguente:-32 w:seguiu:22 w:segunda:17
w:sehr:-26 w:seid:-15 w:seit:33 w:sempre:-19 w:send:-17 w:senza:22 w:sepa:-23 w:sept:15 w:septiembre:18 w:ser:21
w:sera:-35 w:serio:-15 w:servicios:21 w:servus:20 w:set:-22 w:setembro:-18 w:settembre:15 w:settimana:-26 w:setze:17
w:sg:21 w:sha:38 w:si:-15 w:siamo:-29 w:sie:-41 w:siehe:-16 w:siete:-24 w:signe:-16 w:signs:-15 w:sim:31 w:sinds:34
w:sinon:-28 w:sistema:-15 w:situation:19 w:sobre:-16 w:socia:48 w:societe:-34 w:soir:-43 w:soit:-18 w:solde:-26
w:sollecito:-20 w:sono:-66 w:sonst:17 w:sospesa:24 w:sparkasse:35 w:spass:35 w:spat:19 w:speak:30 w:specificatie:-19
w:spett:-17 w:srl:55 w:sta:15 w:staat:67 w:stand:19 w:stata:25 w:statement:-19 w:station:-15 w:stato:19 w:status:-46
w:stays:-15 w:stellen:20 w:stessi:31 w:stesso:-16 w:sto:15 w:stop:-17 w:stores:18 w:stornata:21 w:stuur:-15 w:su:-42
w:subito:18 w:sucesivo:21 w:suite:55 w:sul:-17 w:sun:15 w:sur:28 w:sw:32 w:swift:58 w:system:-32 w:tag:23 w:take:-16
w:tal:-15 w:tambem:-31 w:tampoco:25 w:tanda:34 w:tb:30 w:tc:56 w:te:-32 w:tecnico:-19 w:tegen:33 w:ten:-19
w:tenemos:18 w:tenga:-16 w:tengo:-25 w:terug:-24 w:tesoreria:-20 w:tesouraria:18 w:testa:19 w:that:-23 w:the:-19
w:there:-22 w:this:-17 w:three:41 w:through:28 w:thru:21 w:ti:-34 w:tiene:20 w:titolare:-23 w:tk:-25 w:to:-42
w:toch:24 w:toda:-20 w:todas:-17 w:today:-26 w:took:21 w:totaal:-15 w:total:31 w:totale:-31 w:tous:-18 w:towards:-15
w:trace:31 w:traite:27 w:tranquillo:-15 w:transfer:-21 w:transferencia:28 w:transferida:16 w:transferimos:-17
w:transferir:-23 w:trattenuto:21 w:tresor:17 w:tribunales:21 w:tu:34 w:tudo:48 w:tuesday:29 w:two:20 w:uber:17
w:uberweisungsbetrag:-29 w:uberwiesen:40 w:uf:-29 w:ufficio:-16 w:uit:16 w:ultima:-22 w:ultimo:15 w:um:-56 w:un:-16
w:una:-64 w:une:16 w:unseren:-18 w:unterlagen:-19 w:unterwegs:36 w:up:-47 w:us:-25 w:uur:52 w:uw:28 w:va:-28
w:vader:19 w:valeur:-26 w:valoir:39 w:valor:114 w:valutadatum:22 w:vanavond:-20 w:vandaag:18 w:ve:-48 w:vecchia:19
w:veio:-37 w:vem:-24 w:vence:17 w:vencimiento:-19 w:vendredi:39 w:venho:22 w:venian:18 w:vereinbart:-30
w:verrekend:30 w:vers:20 w:veuillez:18 w:vez:19 w:vezes:-15 w:vi:-51 w:vieram:42 w:viernes:38 w:vino:-18 w:vire:39
w:virement:70 w:visa:33 w:vo:49 w:voce:-21 w:voces:36 w:voici:27 w:voldaan:28 w:volksbank:41 w:voltar:22 w:volume:16
w:voorlopig:-27 w:vorgestern:18 w:vorige:22 w:vos:-31 w:vossa:15 w:vostra:17 w:vostro:-35 w:vou:-28 w:voy:23 w:vs:19
w:wann:22 w:waren:21 w:week:-35 w:wegen:-37 w:weggestreept:67 w:wel:-18 w:wenn:-36 w:went:24 w:wer:16 w:werd:20
w:were:32 w:when:28 w:where:-23 w:wi:-16 w:wij:-57 w:will:-32 w:winding:35 w:winkel:16 w:wir:-31 w:wird:-51
w:with:21 w:wk:23 w:woensdag:41 w:wollen:-15 w:word:23 w:wrong:-18 w:xml:16 w:ya:81 w:yesterdays:21 w:yet:18
w:zahlbetrag:-16 w:zahlt:56 w:zahlung:34 w:zahlungsavis:-21 w:zahlungseingang:-34 w:zahlungsunfahig:17 w:zap:20
w:zaterdag:-31 w:zeg:-15 w:zegt:-20 w:zijn:15 w:zit:-30 w:zu:41 w:zum:-31 w:zuruck:-34 w:zusammen:17
"""
