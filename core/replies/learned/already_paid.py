"""What speaks for and against `already_paid`: written by `make reply-weights`, never by hand."""

BIAS = -2.94
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?:-29 ?ack:10 ?admin:20 ?all:13 ?copy:-23 ?dispute:13 ?formal:12 ?gone:23 ?greeting:-26 ?hardship:19 ?moved:18
?moves:10 ?paid:20 ?pay:24 ?plan:-12 ?rest:39 ?run:27 ?statement:-25 ?until:11 b:!_!:31 b:%_de:19 b:00000_00000:-66
b:00000_000:-20 b:00000_0:-73 b:00000_de:9 b:00000_le:31 b:00000_nao:22 b:00000_paid:18 b:00000_we:10
b:00000_wurde:11 b:0000_0000:24 b:0000_000:13 b:0000_00:-10 b:0000_?:-9 b:0000_con:26 b:0000_die:19 b:0000_ee:15
b:0000_es:11 b:0000_et:17 b:0000_ete:-29 b:0000_ist:30 b:0000_se:11 b:0000_was:-15 b:0000_we:20 b:000_000:24
b:000_00:24 b:000_0:-52 b:000_di:37 b:000_est:-30 b:000_ete:15 b:000_eur:-17 b:000_euro:-27 b:000_le:13 b:000_no:-21
b:000_non:20 b:000_on:-10 b:000_sur:28 b:000_vendredi:-13 b:000_was:19 b:00_%:19 b:00_00000:19 b:00_0000:-63
b:00_000:-13 b:00_00:14 b:00_0:27 b:00_against:-11 b:00_and:-18 b:00_anos:-19 b:00_auf:-15 b:00_con:-22 b:00_da:-17
b:00_dagen:-11 b:00_de:-10 b:00_december:-46 b:00_di:-30 b:00_dicembre:-27 b:00_en:21 b:00_et:-27 b:00_ete:10
b:00_eur:39 b:00_euro:-10 b:00_factures:24 b:00_giorni:-12 b:00_haben:-20 b:00_il:27 b:00_januari:29
b:00_january:-21 b:00_jours:-20 b:00_no:17 b:00_nov:24 b:00_novembre:-14 b:00_oktober:-14 b:00_on:-12 b:00_os:-11
b:00_que:9 b:00_raus:-12 b:00_se:23 b:00_sono:-34 b:00_sur:-14 b:00_total:11 b:00_via:24 b:00_was:25 b:00_we:29
b:00_went:14 b:00_will:-19 b:0_000:-19 b:0_0:62 b:0_and:-14 b:0_dagen:23 b:0_december:-21 b:0_dias:-14 b:0_du:-28
b:0_en:20 b:0_et:26 b:0_foi:14 b:0_haben:20 b:0_il:-13 b:0_januari:-17 b:0_ni:-9 b:0_nicht:-29 b:0_november:-14
b:0_novembre:27 b:0_octobre:22 b:0_oktober:12 b:0_van:19 b:0_via:-15 b:abbiamo_versato:-36 b:account_on:14
b:action_required:-10 b:adjunto_justificante:17 b:against_your:20 b:ainda_nao:20 b:al_00:-21 b:al_0:-21
b:all_three:-14 b:alle_drie:9 b:am_00:-11 b:am_0:38 b:anbei_der:36 b:and_nobody:9 b:and_the:-13 b:and_will:-9
b:antes_de:16 b:aout_et:-10 b:ap_00:16 b:as_cobrancas:-17 b:as_well:-10 b:asi_no:15 b:asi_que:-13 b:assim_que:-12
b:at_our:16 b:au_00:10 b:au_lieu:25 b:auf_dem:19 b:auf_den:-11 b:auf_ihre:-14 b:aujourd_hui:-20 b:aus_dem:-12
b:av_000:14 b:av_0:47 b:avec_la:12 b:avec_votre:16 b:avis_de:19 b:aviso_de:26 b:avoir_av:14 b:ba_00:-13
b:bande_de:23 b:be_in:13 b:bedrag_0:27 b:bei_der:17 b:beide_rechnungen:31 b:bem_?:19 b:betaal_ik:32 b:betalen_wij:23
b:bij_de:10 b:bis_00:-16 b:bis_zum:-12 b:bitte_prufen:-19 b:boa_tarde:-14 b:bom_dia:-20 b:bon_de:11 b:bonifico_di:44
b:bonjour_madame:12 b:bonjour_nous:-20 b:buenos_dias:12 b:by_the:16 b:by_your:20 b:ca_0:23 b:cannot_be:-13
b:carta_de:-22 b:ce_00:-11 b:ce_jour:31 b:ce_matin:17 b:cette_facture:-10 b:charge_and:9 b:che_il:15 b:che_non:-18
b:cheque_00000:14 b:chere_madame:9 b:chez_nous:10 b:ci_joint:20 b:cleared_by:29 b:close_the:-10 b:codigo_000:-15
b:col_prossimo:-11 b:com_os:-14 b:com_vossa:11 b:come_back:12 b:como_pagar:-12 b:compensee_avec:14 b:comunica_che:32
b:con_el:14 b:con_il:-16 b:con_valuta:33 b:concurso_de:23 b:copie_du:31 b:correspond_la:-9 b:credit_note:24
b:credito_00:13 b:credito_de:9 b:credito_nc:11 b:cro_00000:-14 b:cs_00:-17 b:da_0000:9 b:da_lista:9 b:da_nossa:13
b:da_voi:29 b:dans_les:-27 b:das_neu:18 b:dat_het:11 b:dat_ik:15 b:dat_is:15 b:data_00:44 b:data_do:12
b:data_odierna:-18 b:data_valuta:-42 b:date_00:15 b:date_de:-9 b:date_du:11 b:de_000:-21 b:de_00:-14 b:de_0:-51
b:de_abono:20 b:de_acreedores:22 b:de_cambio:12 b:de_ce:25 b:de_credit:10 b:de_credito:25 b:de_debito:19
b:de_dezembro:-11 b:de_diciembre:-10 b:de_enero:-10 b:de_factuur:20 b:de_garantie:-9 b:de_hoje:40 b:de_janeiro:-13
b:de_la:33 b:de_las:38 b:de_livraison:9 b:de_me:30 b:de_nous:18 b:de_novembro:13 b:de_noviembre:10 b:de_obra:20
b:de_pagamento:12 b:de_pagamentos:-24 b:de_pagos:24 b:de_payer:-11 b:de_redressement:11 b:de_reglement:29
b:de_rest:-17 b:de_septiembre:23 b:de_um:-31 b:de_voces:12 b:debito_direto:-22 b:del_00:-23 b:delle_fatture:-11
b:demanda_por:14 b:den_rest:17 b:den_restbetrag:13 b:depende_de:22 b:depois_de:-13 b:depot_direct:17 b:des_que:-15
b:desconto_de:17 b:desde_el:19 b:detalle_de:23 b:deux_fois:20 b:di_addebito:-9 b:di_non:10 b:di_pagamento:-15
b:di_pagare:-12 b:die_00:-39 b:die_falsche:15 b:dies_ist:-27 b:diese_nachricht:19 b:disposto_in:-10
b:distinta_di:-14 b:do_mes:13 b:do_not:13 b:donc_pas:-9 b:door_jullie:18 b:dos_veces:-15 b:drie_keer:-26 b:du_00:-57
b:du_mois:-32 b:ee_devida:28 b:ee_gia:10 b:ee_in:-11 b:ee_stata:15 b:ee_stato:12 b:een_kopie:-10
b:eine_automatisch:-27 b:eine_gutschrift:-11 b:el_00:11 b:el_contrato:16 b:el_detalle:20 b:el_dia:-15 b:el_lunes:11
b:el_martes:-10 b:el_miercoles:19 b:el_mismo:19 b:el_movil:17 b:elle_est:-16 b:em_00:21 b:em_anexo:16 b:en_00:13
b:en_betalen:10 b:en_el:14 b:en_het:16 b:en_piece:29 b:encontra_se:10 b:encontro_de:9 b:end_of:21 b:entro_fine:-15
b:entro_la:-11 b:enviem_mais:27 b:er_niet:-15 b:er_staat:25 b:erst_am:-11 b:es_reicht:12 b:esa_factura:-9
b:espera_de:-15 b:est_donc:-9 b:est_en:-9 b:est_la:-9 b:est_pas:-14 b:esta_em:-9 b:esta_tudo:28
b:estimado_proveedor:-9 b:et_est:9 b:et_le:14 b:et_ne:-9 b:et_nous:-9 b:ete_compensee:14 b:ete_payee:32
b:eu_pago:-27 b:eur_000:-68 b:eur_00:-55 b:eur_0:11 b:euro_della:-11 b:euro_di:16 b:extrato_completo:-23 b:fa_00:33
b:factuur_0000:-26 b:falei_com:35 b:fattura_00000:17 b:fatura_esta:-11 b:favor_cancelar:-9 b:fecha_de:17
b:fecha_valor:-42 b:feliz_navidad:11 b:figura_en:17 b:fine_and:-9 b:fino_al:-20 b:first_week:19 b:foi_paga:15
b:for_00000:-11 b:for_00:-30 b:for_the:-11 b:ft_00000:-14 b:ft_0000:11 b:full_on:9 b:fur_den:10 b:garantie_de:-9
b:gbp_0:22 b:geachte_leverancier:-12 b:geachte_mevrouw:15 b:geehrter_herr:-21 b:gente_paga:-13 b:gentile_dott:-9
b:gentile_signora:13 b:gestern_abend:16 b:get_the:20 b:giovedi_00:30 b:go_out:-11 b:good_afternoon:14 b:hab_ich:41
b:habe_ich:-12 b:haben_die:-10 b:has_been:12 b:hasta_el:-14 b:hat_das:9 b:hat_ihr:-26 b:have_been:-11 b:have_not:-19
b:hb_00:9 b:heb_een:16 b:hebben_de:18 b:hebben_wij:10 b:heeft_de:-12 b:het_niet:-14 b:hoi_!:20 b:ich_am:13
b:ich_heute:-16 b:ich_ihnen:-9 b:ich_nicht:31 b:ieri_sera:32 b:ihr_fahrer:-26 b:ihre_rechnung:-54
b:ihrer_gutschrift:20 b:ik_heb:19 b:ik_kom:-13 b:ik_niet:33 b:il_00:-22 b:il_bonifico:23 b:il_pagamento:24
b:il_resto:40 b:il_titolare:-14 b:il_vostro:-15 b:im_anhang:51 b:in_allegato:34 b:in_august:-14 b:in_data:28
b:in_de:-24 b:in_full:9 b:in_kw:27 b:in_november:12 b:in_the:66 b:in_week:-11 b:in_your:-23 b:informamos_que:-31
b:inv_00000:14 b:is_00:-12 b:is_an:16 b:is_fine:-10 b:is_gisteren:9 b:is_niet:9 b:is_not:-27 b:is_now:-11 b:is_on:-9
b:is_op:13 b:ist_eine:-27 b:ist_in:-17 b:ist_nichts:15 b:ist_seit:50 b:it_is:-43 b:it_over:-9 b:ja_falei:35
b:ja_nao:-11 b:je_ne:14 b:je_reviens:15 b:je_vous:-54 b:keine_zahlung:-9 b:klaar_voor:9 b:konnt_ihr:-13 b:kw_00:27
b:la_00000:34 b:la_0000:-25 b:la_00:18 b:la_banca:16 b:la_ca:14 b:la_data:-12 b:la_demanda:14 b:la_fattura:-11
b:la_firma:19 b:la_nota:-13 b:la_orden:32 b:la_pagamos:30 b:la_pagaremos:15 b:la_premiere:9 b:la_retencion:-11
b:la_ritenuta:9 b:la_stagione:-11 b:la_transferencia:37 b:la_vamos:-22 b:las_facturas:49 b:las_tres:31
b:last_friday:10 b:late_payment:9 b:le_00:22 b:le_compte:9 b:le_reste:17 b:le_solde:-15 b:les_000:27 b:les_00:-19
b:les_comunicamos:20 b:les_deux:-9 b:lie_to:-12 b:lieu_de:26 b:lo_de:15 b:lo_demas:-11 b:lo_que:10 b:los_000:-10
b:los_00:-12 b:los_0:-10 b:los_tribunales:32 b:lost_the:9 b:maar_ik:-13 b:martes_00:-11 b:me_again:14 b:me_ha:-9
b:me_mandar:27 b:merci_de:11 b:met_die:18 b:met_jullie:26 b:met_valutadatum:18 b:met_vriendelijke:-9 b:mi_serve:-14
b:mijn_man:-13 b:mir_die:-15 b:mir_nicht:12 b:mismo_dia:14 b:mit_dem:-9 b:mit_der:-11 b:mit_ihrer:20
b:mit_unserer:-14 b:na_hora:22 b:na_proxima:-25 b:na_sexta:31 b:nachricht_wurde:23 b:nada_que:12 b:nao_consigo:-12
b:nao_ee:-17 b:nao_ha:23 b:nao_me:33 b:nao_pagamos:-9 b:nao_sao:-9 b:nao_tenho:-20 b:nao_vamos:44 b:nc_00:-11
b:nc_0:54 b:ne_0:19 b:ne_paie:-9 b:ne_peux:9 b:ne_sera:-16 b:nee_spass:33 b:nehmen_sie:-15 b:nei_prossimi:-20
b:nicht_die:-26 b:nichts_mehr:15 b:niet_betalen:-23 b:niet_bij:-13 b:niet_goed:10 b:niet_in:-11 b:niet_op:-20
b:niks_meer:30 b:no_la:20 b:no_longer:-18 b:no_me:9 b:no_more:11 b:no_procede:-11 b:no_quiero:13 b:no_se:-40
b:no_we:9 b:noi_la:-18 b:non_ci:19 b:non_le:11 b:non_li:11 b:non_si:17 b:non_siamo:-11 b:non_ve:-9 b:nossa_nota:12
b:not_got:-12 b:not_in:-13 b:not_lie:-12 b:not_monitored:-15 b:not_paying:10 b:nota_de:25 b:note_cn:34 b:note_de:11
b:nothing_further:-16 b:nothing_left:18 b:nous_avons:-11 b:nous_la:-17 b:nous_vous:-14 b:november_voldaan:19
b:now_on:33 b:nu_echt:-25 b:of_000:-14 b:of_00:-12 b:of_your:-17 b:off_the:-17 b:on_00000:-14 b:on_00:-17 b:on_0:12
b:on_account:27 b:on_est:-10 b:on_hold:27 b:on_inv:9 b:on_monday:10 b:on_the:-19 b:one_more:9 b:ons_betaaladvies:15
b:ontvang_ik:16 b:op_00:30 b:op_0:-30 b:op_met:21 b:os_000:-21 b:os_0:31 b:our_ledger:16 b:paga_00:10 b:paga_em:13
b:pagada_el:13 b:pagamento_0000:-29 b:pagamento_ee:21 b:pagare_la:-12 b:pagata_il:10 b:pago_00:-16 b:pago_de:-14
b:pago_el:33 b:pago_em:24 b:pago_na:-12 b:pago_no:19 b:pago_proveedores:-17 b:paid_00:20 b:paid_0:-48 b:paid_by:13
b:par_cheque:40 b:par_notre:11 b:pas_de:25 b:pas_vous:10 b:payment_date:21 b:payment_of:-13 b:per_00:-17
b:per_il:-33 b:per_la:10 b:perche_la:-14 b:pero_no:9 b:peux_pas:9 b:piece_jointe:40 b:please_do:36 b:por_conta:-24
b:por_correo:24 b:por_favor:-21 b:por_la:33 b:por_las:9 b:por_telefono:-10 b:pour_la:22 b:presente_les:19
b:previsao_de:-25 b:programado_para:22 b:prossimi_giorni:-20 b:prossimo_flusso:-9 b:proximo_pago:-10
b:prufen_sie:-22 b:pt_0:11 b:qu_un:-17 b:que_asi:16 b:que_decir:12 b:que_es:-14 b:que_falta:11 b:que_foi:-28
b:que_me:42 b:que_no:10 b:que_nos:13 b:que_nous:-10 b:que_queda:-12 b:que_voces:23 b:que_ya:17 b:re_0000:26
b:rechnung_wurde:-15 b:rechnungen_sind:32 b:recu_la:13 b:reglerons_pas:-9 b:release_it:18 b:remittance_advice:22
b:remittance_attached:-9 b:reply_to:-15 b:rest_is:-15 b:rest_of:19 b:rest_von:-19 b:resta_ferma:23 b:retenue_de:-9
b:reverse_charge:-15 b:reviens_vers:15 b:ruego_que:14 b:sc_0:19 b:schicken_?:-14 b:schreiben_sie:13 b:sd_0:23
b:se_la:-25 b:se_lo:12 b:se_me:16 b:se_non:18 b:se_pagara:-10 b:se_pago:35 b:segue_comprovante:20
b:segunda_oportunidad:23 b:sehr_geehrter:-13 b:semana_que:-11 b:sera_pago:11 b:sera_payee:-20 b:settled_in:11
b:sexta_feira:-9 b:si_me:13 b:si_no:9 b:siamo_in:-11 b:sie_den:-32 b:sie_meine:-15 b:so_this:-13 b:so_we:14
b:sono_le:-26 b:spett_le:-9 b:status_cleared:-16 b:su_empresa:-30 b:suite_votre:24 b:summe_eur:22 b:sur_la:-21
b:sur_les:26 b:tc_0:16 b:tenho_como:-16 b:that_one:29 b:that_way:-10 b:the_0:-12 b:the_bank:-9 b:the_correct:-9
b:the_end:12 b:the_first:17 b:the_mail:79 b:the_money:-10 b:the_month:-13 b:the_payment:10 b:the_rest:15
b:this_is:17 b:this_mailbox:-15 b:to_@:-16 b:to_me:13 b:to_recover:9 b:to_sem:22 b:to_the:-15 b:to_this:-12
b:todas_as:-20 b:tot_00:-11 b:totaal_eur:24 b:total_0:-44 b:total_eur:40 b:total_gbp:37 b:total_paid:-45
b:tous_les:12 b:transferencia_el:23 b:tres_facturas:-10 b:tudo_bem:19 b:tutte_tre:11 b:two_of:15 b:uber_0:23
b:uma_carta:-16 b:un_virement:-9 b:una_parte:-30 b:und_den:11 b:und_jetzt:-9 b:und_neu:14
b:unserer_belastungsanzeige:-12 b:until_then:20 b:usd_0:-9 b:usted_el:10 b:valeur_00:-19 b:valoir_sur:40
b:valor_00:-55 b:valor_de:35 b:valuta_00:13 b:valutadatum_00:31 b:van_0000:21 b:van_00:-18 b:van_de:19
b:van_onze:-11 b:ve_li:12 b:veio_com:-10 b:venerdi_00:-11 b:verra_pagata:-9 b:vers_vous:15 b:vf_00000:9 b:via_pix:20
b:viernes_0:14 b:virement_du:-31 b:virement_est:29 b:vom_0:-14 b:von_0:-15 b:von_den:9 b:von_uns:12 b:voor_de:10
b:voor_een:-13 b:vorige_week:-14 b:vos_factures:-13 b:vossa_nota:11 b:votre_avoir:12 b:votre_facture:-9
b:votre_message:-49 b:votre_relance:23 b:vous_avons:11 b:vous_informons:-10 b:vous_pouvez:25 b:vriendelijke_groet:-9
b:vrijdag_0:19 b:was_made:-13 b:was_paid:24 b:wat_ik:12 b:we_are:-25 b:we_have:9 b:we_hebben:17 b:we_kunnen:-20
b:we_simply:-10 b:we_were:12 b:week_00:-16 b:week_donderdag:-13 b:week_of:19 b:wenn_ihr:14 b:wer_hat:11
b:wertstellung_00:-28 b:wij_de:10 b:wij_hebben:-15 b:wij_niet:9 b:wij_zijn:-17 b:will_get:21 b:will_have:-9
b:will_release:18 b:wir_eine:-11 b:wir_nicht:-26 b:wir_zahlen:-19 b:with_the:-25 b:with_your:10 b:within_00:-10
b:write_to:12 b:wurde_am:-14 b:ya_esta:18 b:ya_tiene:13 b:you_have:-11 b:you_in:9 b:you_will:12 b:your_account:-22
b:your_credit:28 b:your_driver:12 b:your_invoice:-12 b:zahl_ich:24 b:zahlen_wir:13 b:zit_in:-14 b:zum_00:-17
b:zum_rest:-21 e:paid=day:184 e:paid=none:23 e:promise=none:-26 e:run=none:-54 f:_amount:86 f:_day:92 f:_invoice:64
f:ack:-16 f:admin:-14 f:back:-57 f:bounce:-29 f:contest:-23 f:copy:36 f:d.ALLOWANCE_CHARGE:-30 f:d.CANCELLED:-19
f:d.CONTRACT_TERMS:-11 f:d.DAMAGED:-9 f:d.DUPLICATE_BILLING:-30 f:d.FREIGHT:-53 f:d.FX_INCORRECT:13
f:d.LATE_FEE_CONTESTED:35 f:d.NOT_OURS:27 f:d.NO_OPEN_ITEM:41 f:d.PALLET_CONTAINER:-30 f:d.PRICE_ERROR:-23
f:d.PRIOR_OVERPAYMENT:-15 f:d.QUANTITY_SHORT:-16 f:d.RETURN:-17 f:d.TERMS_DISPUTE:14 f:d.WITHHOLDING:28
f:d.WRONG_PRODUCT:11 f:demand:21 f:difference:-22 f:dispute:26 f:formal:-52 f:greeting:76 f:hold:-19 f:inclusive:9
f:inject:-32 f:insolvency:-52 f:joke:-21 f:legal:-48 f:mine:-45 f:moved:24 f:moves:-37 f:n.QUANTITY_SHORT:21
f:netted:84 f:not:-85 f:not_dispute:15 f:not_duplicate:16 f:not_gone:9 f:not_hope:-9 f:not_ooo:-15 f:not_paid:-11
f:not_part:15 f:not_stop:-18 f:once_funds:-27 f:ooo:-44 f:order:-51 f:others:45 f:paid:143 f:pay:27 f:plan:-40
f:proof:152 f:propose:-31 f:question:-17 f:r.BANK_CHARGE:28 f:r.CANCELLED:9 f:r.FREIGHT:-36 f:r.LATE_DELIVERY:11
f:r.LATE_FEE_CONTESTED:20 f:r.LOST:-10 f:r.MISSING_DOCS:-18 f:r.PRICE_ERROR:-33 f:r.PRIOR_OVERPAYMENT:-20
f:r.QUALITY:-32 f:r.QUANTITY_SHORT:-10 f:r.RETURN:-37 f:r.SERVICE_INCORRECT:-32 f:r.WITHHOLDING:20
f:r.WRONG_PRODUCT:34 f:redirect:-34 f:remittance:51 f:rest:-48 f:run:41 f:setoff:-27 f:soon:-32 f:statement:-16
f:until:-48 f:wait:15 f:willpay:-14 i:acknowledgement:-35 i:acknowledgement=2:-35 i:already_paid:125
i:already_paid=2:-17 i:already_paid=3:142 i:bounce:-13 i:bounce=3:-13 i:copy_invoice_request:54
i:copy_invoice_request=2:33 i:copy_invoice_request=3:21 i:dispute:-19 i:dispute=1:-11 i:dispute=3:-12 i:hardship:-47
i:hardship=3:-52 i:in_payment_run:-35 i:in_payment_run=3:-35 i:insolvency:-57 i:insolvency=3:-51 i:legal:-34
i:legal=1:10 i:legal=2:-26 i:legal=3:-18 i:nothing:47 i:out_of_office:-43 i:out_of_office=2:-24
i:out_of_office=3:-19 i:partial_payment=2:43 i:partial_payment=3:-34 i:payment_plan_request:-52
i:payment_plan_request=2:-36 i:payment_plan_request=3:-16 i:promise_to_pay:-49 i:promise_to_pay=3:-45 i:question:-29
i:question=3:-23 i:remittance_advice:-51 i:remittance_advice=2:-44 i:statement_request:-16 i:statement_request=3:-18
i:unsubscribe:-13 i:unsubscribe=2:-37 i:unsubscribe=3:23 i:wrong_contact:-14 i:wrong_contact=3:-10 l:de:-46 l:en:-22
l:es:-31 l:fr:-35 l:it:-30 l:nl:-59 l:pt:-72 n:0:-25 n:1:-85 n:2:-86 n:3:-80 n:4:-67 n:5:23 n:6:26 p:aanges:16
p:abbiam:-20 p:abgezo:-10 p:abogad:14 p:abonad:-32 p:accont:22 p:aceita:-15 p:acompt:-22 p:acreed:21 p:adjunt:53
p:admini:16 p:adress:-11 p:afgesp:-17 p:aftern:12 p:agains:10 p:agenda:16 p:allega:30 p:angewi:16 p:annull:28
p:anteri:-18 p:aparec:-17 p:approv:-31 p:apreci:15 p:aprese:-12 p:aprova:-23 p:archiv:17 p:assina:-21 p:assist:-11
p:attach:44 p:attend:-14 p:atuali:-11 p:august:-19 p:aujour:-20 p:automa:-87 p:autori:-11 p:balanc:-9 p:bankve:-9
p:becaus:-10 p:behand:9 p:bekomm:-17 p:belast:-16 p:benefi:-24 p:berech:-18 p:bereit:13 p:bestel:16 p:betaal:24
p:betale:-10 p:betrie:14 p:bevest:-18 p:bijgaa:19 p:bijgev:20 p:bloque:10 p:bonifi:24 p:bonjou:-35 p:busine:-18
p:camion:14 p:cancel:-28 p:capita:-21 p:certif:28 p:change:-15 p:chanti:-16 p:charlo:30 p:circui:-24 p:claime:9
p:cleare:14 p:client:-29 p:collec:-15 p:comerc:20 p:compan:-20 p:compen:24 p:comple:-25 p:compra:-20 p:compre:-10
p:compro:28 p:compta:-13 p:compte:-22 p:concur:14 p:condiz:-11 p:confer:-24 p:confor:14 p:conseg:-13 p:conser:10
p:consig:-30 p:consor:-10 p:consta:50 p:consul:33 p:contan:25 p:conten:10 p:contes:-18 p:contro:14 p:cooper:25
p:correc:-25 p:corrig:-10 p:credit:48 p:custom:-13 p:decemb:-41 p:deduzi:11 p:defini:-11 p:depend:21 p:deposi:11
p:dernie:9 p:descon:34 p:descul:-13 p:detall:24 p:determ:-9 p:devolu:9 p:dezemb:-13 p:diciem:-12 p:difere:22
p:differ:-21 p:dinhei:20 p:direct:-13 p:diritt:17 p:discut:32 p:dispos:36 p:disput:-23 p:docume:-14 p:donder:-17
p:donner:9 p:dottor:14 p:duplic:13 p:econom:14 p:efecto:24 p:eigent:12 p:einver:12 p:ejecuc:11 p:electr:9
p:elettr:25 p:empres:-40 p:encome:9 p:encont:10 p:energi:-20 p:engine:15 p:entend:28 p:enviam:-21 p:equivo:13
p:erfolg:-11 p:erzeug:-27 p:esecuz:11 p:esegui:26 p:estima:-10 p:etabli:18 p:everyt:28 p:execut:16 p:extrat:-25
p:factur:10 p:fattur:-36 p:fevrie:-18 p:financ:31 p:forwar:-14 p:freita:19 p:furthe:-18 p:garant:-11 p:gebuch:-11
p:geehrt:-12 p:gegens:-16 p:gegeve:-9 p:geleis:19 p:gennai:-17 p:gescha:-13 p:gesell:14 p:gesend:-9 p:gester:18
p:getaus:-32 p:geteke:9 p:gister:20 p:gracia:-10 p:gutsch:23 p:herinn:15 p:import:-23 p:impres:11 p:indevi:29
p:inform:-16 p:ingres:-18 p:insolv:-15 p:instan:33 p:instea:15 p:intant:16 p:intent:-16 p:intere:42 p:invoic:-23
p:janeir:-16 p:journe:-18 p:juridi:25 p:justif:17 p:kenmer:15 p:kessle:-13 p:kontak:-15 p:korrig:-14 p:kortin:-41
p:lamina:-16 p:letrad:12 p:levera:-13 p:leveri:-9 p:libera:-42 p:licenc:-10 p:liefer:-51 p:liquid:11 p:mahnge:10
p:mailbo:-19 p:mandam:28 p:marcha:12 p:marted:13 p:maschi:23 p:mattin:-11 p:mensaj:-24 p:messag:-44 p:mevrou:13
p:mientr:9 p:migrat:10 p:modell:15 p:monito:-16 p:monsie:-15 p:montan:-28 p:monteu:15 p:multib:9 p:nachri:-10
p:namast:-15 p:navida:11 p:negoci:-11 p:ningun:33 p:nosotr:-9 p:nothin:22 p:novemb:15 p:noviem:9 p:nuestr:-9
p:observ:-16 p:octobe:-11 p:octobr:20 p:odiern:-18 p:onderh:-15 p:openst:19 p:operat:-12 p:oportu:23 p:ordena:-30
p:ordina:24 p:overge:24 p:overzi:9 p:pagada:29 p:pagame:-28 p:pagamo:13 p:paghia:-16 p:paieme:-20 p:palett:-33
p:partir:-21 p:partit:10 p:parven:11 p:paymen:17 p:pedimo:-12 p:penali:9 p:perdon:-14 p:person:-12 p:positi:-17
p:pratic:-22 p:precis:-33 p:prezad:-50 p:princi:32 p:proced:-23 p:procha:-41 p:progra:26 p:propos:-12 p:prossi:-28
p:protes:-9 p:protoc:-14 p:provis:-29 p:proxim:-47 p:qualit:17 p:qualqu:-12 p:questi:-15 p:quitad:11 p:readin:-14
p:recebe:-18 p:recepc:-10 p:recept:-12 p:rechne:-17 p:rechnu:-40 p:recibi:11 p:recono:25 p:redres:10 p:reenvi:43
p:refere:-24 p:regard:9 p:regist:-35 p:reglem:22 p:regler:-10 p:regola:25 p:rekeni:10 p:relaci:24 p:relanc:-28
p:relati:-11 p:remain:-19 p:remane:-13 p:remind:11 p:repres:-35 p:requie:-44 p:requir:14 p:reserv:-9 p:respec:17
p:respin:-11 p:respon:26 p:respue:-44 p:restan:-65 p:restbe:13 p:retenc:12 p:retenu:11 p:retire:9 p:retour:18
p:revers:-13 p:revien:15 p:riceve:-14 p:ricevu:19 p:richti:-14 p:ricono:-12 p:riguar:17 p:rimand:15 p:rispon:-14
p:risult:13 p:saldat:24 p:scaden:-24 p:schedu:-13 p:schick:-10 p:screen:22 p:seguen:-39 p:segund:15 p:septie:23
p:setemb:-12 p:settem:14 p:settim:-12 p:siguie:-16 p:sistem:-23 p:societ:-31 p:solici:-21 p:sospes:20 p:specif:-12
p:spedit:29 p:stagio:-11 p:stelle:15 p:stilge:21 p:storna:16 p:subjec:-17 p:suppli:-13 p:system:-9 p:tecnic:-17
p:telefo:-23 p:tenemo:13 p:tesore:-13 p:throug:25 p:thursd:10 p:titola:-15 p:toward:-15 p:tranqu:-32 p:transf:36
p:trasla:31 p:tresor:-9 p:tribun:21 p:trouve:29 p:uberwi:26 p:uffici:-11 p:umschr:17 p:univer:-17 p:unsere:-39
p:unterl:-18 p:ustede:-23 p:valuta:33 p:vandaa:24 p:vencim:-16 p:vendre:32 p:venerd:-15 p:verein:-21 p:verifi:24
p:verrec:15 p:versat:-25 p:vertro:10 p:verwer:-11 p:veuill:16 p:vireme:63 p:voorlo:-24 p:vorges:25 p:vrijda:23
p:vuestr:12 p:wednes:14 p:wertst:-28 p:wirkli:9 p:workin:-9 p:yester:20 p:zahlbe:36 p:zahlun:-10 s:!:38 s:00000:-45
s:0000:-76 s:000:-48 s:00:50 s:0:-43 s:aberto:19 s:accuse:-44 s:advice:-36 s:al:22 s:atraso:29 s:automatica:-9
s:avant:-14 s:avis:-24 s:aviso:-26 s:avviso:53 s:betaaladvies:10 s:betaalspecificatie:18 s:bm:-23 s:boleto:-16
s:bonifico:24 s:ca:-11 s:cl:22 s:cobranca:14 s:comprovante:28 s:compte:20 s:contentieux:-14 s:credito:15 s:cs:-12
s:de:23 s:deuda:-11 s:deuxieme:-9 s:di:-19 s:distinta:-13 s:divida:15 s:do:11 s:due:53 s:em:49 s:es:-11
s:estratto:12 s:extrato:-23 s:factura:16 s:facture:10 s:factures:12 s:factuur:27 s:fatt:-16 s:fattura:-14
s:fatture:17 s:fl:29 s:fn:16 s:forderung:-16 s:fv:-23 s:fw:-9 s:fwd:-23 s:ga:27 s:gf:10 s:gm:9 s:gs:-11
s:herinnering:-22 s:ht:10 s:ihre:-22 s:in:12 s:intereses:41 s:interets:12 s:inv:-13 s:invoice:-9 s:invoices:-10
s:items:27 s:juros:12 s:kg:39 s:kk:19 s:ks:-23 s:ld:12 s:lf:-29 s:lt:28 s:mahnung:-17 s:mc:-10 s:message:-10 s:mf:18
s:ml:-27 s:mm:15 s:mp:66 s:nf:-50 s:no:-20 s:nota:-18 s:notice:-19 s:offene:58 s:op:24 s:opposizione:-11
s:overdue:-11 s:pagamento:-50 s:paiement:-13 s:past:53 s:pedido:11 s:pl:16 s:please:9 s:posten:16 s:pt:10
s:query:-12 s:rappel:-11 s:rc:-15 s:re:36 s:rechnung:62 s:reclamacion:30 s:rekening:-11 s:relance:-32 s:reminder:-25
s:remittance:-95 s:reply:11 s:res:28 s:rv:47 s:saldo:-26 s:scadute:23 s:secondo:-14 s:sg:44 s:sl:27 s:st:14
s:statement:11 s:tg:-11 s:titulos:28 s:tm:-18 s:tn:-12 s:tr:57 s:transferencia:-13 s:update:-11 s:vc:42
s:vencida:-10 s:vencido:-29 s:zahlungsavis:23 s:zahlungserinnerung:-32 w:!:22 w:00000:-27 w:0000:-22 w:000:32
w:00:23 w:0:27 w:?:-29 w:@:-73 w:ab:-15 w:abbiamo:-20 w:abend:16 w:aber:-13 w:abgezogen:-10 w:abogados:17 w:abono:48
w:acconto:22 w:aceitamos:-9 w:acompte:-22 w:acreedores:21 w:action:-11 w:ad:-14 w:addebito:-9 w:adjunto:64
w:administradores:28 w:adresse:-11 w:advice:9 w:afgesproken:-17 w:afternoon:12 w:again:19 w:against:10 w:agora:-56
w:agosto:-27 w:agreed:-11 w:ai:-50 w:ainda:12 w:al:-29 w:all:-27 w:alla:-9 w:allegato:29 w:alles:9 w:allora:21
w:als:-22 w:alta:15 w:alte:19 w:altro:-15 w:am:28 w:amanha:-15 w:an:-42 w:anbei:54 w:and:-22 w:andata:-11 w:anexo:12
w:angewiesen:16 w:anhang:43 w:annullato:29 w:anos:-21 w:anterior:-13 w:antes:10 w:ao:15 w:aout:-13 w:ap:50
w:apenas:-9 w:app:-11 w:approved:-11 w:apres:-49 w:aprovacao:-22 w:are:-47 w:as:-34 w:asi:-12 w:asunto:31 w:ate:-26
w:attached:49 w:attendiamo:-14 w:atualizado:-11 w:au:25 w:auch:22 w:auf:-14 w:august:-16 w:augustus:-19
w:aujourd:-20 w:aus:18 w:automated:25 w:automaticamente:-55 w:automatico:-14 w:automatique:-26 w:automatisch:-27
w:av:67 w:avec:9 w:avis:26 w:aviso:-20 w:avoir:21 w:avvocato:-10 w:ayer:24 w:ba:-14 w:banca:42 w:banco:16 w:bande:21
w:bc:9 w:be:-30 w:because:-10 w:bedrag:31 w:before:12 w:bei:15 w:beide:30 w:bekommen:-17 w:belastungsanzeige:-16
w:bem:21 w:ben:-11 w:beneficiario:-30 w:berechnet:-11 w:bereits:13 w:besteld:10 w:bestellt:9 w:betaal:27
w:betaaladvies:10 w:betaald:40 w:betaalspecificatie:30 w:betalen:-10 w:betaling:-14 w:betrag:-29 w:bien:16
w:bijgaand:19 w:bijgevoegd:20 w:binnen:-19 w:bis:-28 w:bitte:-42 w:bitten:-9 w:blijft:-9 w:bloquee:11 w:boa:-19
w:boh:-9 w:boleto:-24 w:bom:-25 w:bonificate:17 w:bonifico:14 w:bonjour:-35 w:brauchen:9 w:bs:13 w:buenas:21
w:buenos:12 w:business:-18 w:by:43 w:ca:20 w:can:14 w:cannot:-18 w:capital:-25 w:capito:18 w:carta:-25 w:cartao:30
w:ce:35 w:celle:-9 w:centro:16 w:certa:-19 w:certificate:20 w:cet:9 w:cette:-15 w:cf:22 w:changed:-17 w:chantier:-16
w:charge:-13 w:charged:-11 w:chegar:-11 w:cheque:33 w:chere:9 w:ci:39 w:ciao:12 w:circuito:-24 w:claimed:9
w:clair:-14 w:cleared:14 w:cliente:-26 w:close:-16 w:cm:35 w:cobrancas:-19 w:cobrando:25 w:code:-9 w:codigo:-22
w:colin:-18 w:com:9 w:comercial:21 w:como:-49 w:company:-21 w:compensee:14 w:completo:-25 w:comprobante:-14
w:comprovante:45 w:comptable:-9 w:compter:-22 w:comunica:-12 w:comunicamos:17 w:comunicazioni:-11 w:con:23
w:concurso:17 w:confirmation:27 w:conforme:20 w:conformement:-17 w:consorzio:-10 w:constancia:59 w:conta:-20
w:contador:13 w:conteste:-10 w:contestons:-9 w:contra:-27 w:cooperativa:25 w:copie:27 w:correct:-10 w:correo:17
w:correspond:-9 w:corresponde:-10 w:costa:-12 w:coucou:21 w:credit:13 w:credited:-14 w:creditnota:38 w:credito:23
w:cro:-9 w:cs:-10 w:cuanto:-10 w:cuenta:26 w:customer:-13 w:da:-12 w:dafur:30 w:dag:-12 w:dall:-17 w:danos:12
w:dans:-19 w:das:-9 w:dat:-18 w:data:67 w:date:34 w:datum:-21 w:day:-18 w:days:-15 w:de:-36 w:debito:-15 w:debt:-16
w:december:-46 w:decir:9 w:deduzimos:13 w:deel:-18 w:dei:-10 w:del:-31 w:delle:-13 w:demanda:12 w:demas:-12 w:den:-9
w:dentro:-11 w:depende:22 w:depois:-25 w:depot:20 w:der:43 w:dernier:9 w:des:-24 w:descontada:10 w:desculpa:-11
w:desde:72 w:detalle:24 w:determina:-9 w:detto:-9 w:deuda:30 w:deve:-18 w:devida:28 w:devolucao:11 w:devolvio:14
w:dezembro:-11 w:dia:-35 w:dice:77 w:diciembre:-12 w:die:-29 w:dies:-27 w:diese:11 w:diferenca:46 w:diferencia:-22
w:difference:-17 w:dije:13 w:dinheiro:20 w:direct:17 w:direto:-23 w:diritto:17 w:disposizione:38 w:dispute:-24
w:distinta:-9 w:district:-11 w:dit:10 w:diz:-10 w:dizer:-13 w:do:18 w:doc:10 w:documento:15 w:documentos:-21
w:doe:-13 w:doit:-16 w:domani:10 w:dona:-11 w:donderdag:-17 w:donner:9 w:door:17 w:dott:-11 w:drauf:11 w:drie:-21
w:driver:15 w:drohen:13 w:du:-48 w:duas:-17 w:due:-28 w:duplicado:26 w:echt:-28 w:een:-12 w:efectos:24 w:eigen:18
w:eigentlich:12 w:ein:-23 w:eine:-32 w:einmal:-17 w:einverstanden:12 w:ela:-11 w:email:-13 w:emis:26 w:emitam:-10
w:empresa:-38 w:encontra:10 w:encore:-12 w:end:9 w:ende:-9 w:enero:-15 w:entrar:-26 w:entre:-9 w:entro:-20
w:enviamos:-20 w:enviar:23 w:enviem:26 w:envoye:-47 w:equivocado:14 w:era:-13 w:erfolgt:-11 w:erinnerung:-12
w:erop:-15 w:es:-19 w:esa:-38 w:esecuzione:11 w:eseguito:26 w:espera:-17 w:est:-37 w:esta:39 w:estado:-11 w:estao:23
w:este:-64 w:estimado:-14 w:estoy:-17 w:et:-19 w:etant:-11 w:ete:17 w:etre:-17 w:eu:-17 w:euch:9 w:euro:-38 w:even:9
w:every:-11 w:everything:28 w:excuses:11 w:execution:12 w:exma:10 w:extrato:-25 w:fa:31 w:factura:-21 w:facturas:45
w:facturen:-10 w:fahrer:-28 w:fait:9 w:falei:35 w:falls:-13 w:falsche:15 w:falta:-12 w:faltam:12 w:faster:10
w:fatta:16 w:fatto:84 w:fattura:-24 w:fatture:-10 w:fatura:-37 w:favore:-20 w:fazer:-34 w:fe:-11 w:fecha:-21
w:fehlen:12 w:feira:-18 w:feliz:11 w:ferma:21 w:fevrier:-18 w:fica:20 w:fiche:19 w:figura:17 w:fin:-18
w:financeiro:26 w:find:-12 w:fine:-18 w:fino:-27 w:firma:-24 w:first:9 w:flusso:-9 w:fn:19 w:foi:-23 w:fois:14
w:found:10 w:franco:-15 w:frau:28 w:freigeben:9 w:freitag:19 w:from:-16 w:fronte:15 w:fui:-40 w:full:10 w:funds:-23
w:fur:-11 w:further:-18 w:gaan:-18 w:garantie:-10 w:gbp:23 w:gebucht:-11 w:geehrter:-13 w:geen:-20 w:gegen:-19
w:gegenstandslos:-16 w:gehen:-13 w:gehort:-15 w:geht:-9 w:geld:32 w:geleistet:19 w:gennaio:-17 w:gente:-32
w:gesellschaft:14 w:gesendet:-9 w:gestern:18 w:get:24 w:getekende:9 w:gia:-15 w:giorni:-33 w:giro:-26 w:gm:9
w:gmbh:12 w:go:-16 w:goedemiddag:12 w:goes:22 w:got:-23 w:gracias:-10 w:groupe:-26 w:grupo:-17 w:gs:35 w:guten:-15
w:ha:-19 w:hab:36 w:haben:-13 w:hadden:-26 w:hago:-10 w:halfte:33 w:hallo:-21 w:has:-9 w:hasta:-18 w:hat:-18
w:hatte:-13 w:havera:-28 w:hb:-28 w:he:-24 w:heb:22 w:hebben:18 w:hello:-12 w:hemos:-21 w:herinneringen:18
w:herr:-25 w:herrn:-18 w:het:-29 w:heute:-39 w:hi:-10 w:hier:63 w:hizo:23 w:hoi:14 w:hola:-31 w:hold:25 w:hope:22
w:hora:15 w:horen:-20 w:hou:15 w:hoy:39 w:hui:-20 w:iban:-14 w:ich:24 w:ieri:85 w:ignora:-9 w:ignore:-11 w:ihnen:-16
w:ihr:-10 w:ihre:-76 w:ihren:9 w:ihrer:16 w:ik:-25 w:im:50 w:importe:-9 w:importo:-28 w:incidencia:-15
w:informamos:-24 w:informons:-10 w:ing:10 w:ingreso:-11 w:insolvencia:-11 w:instant:36 w:instead:15 w:intanto:16
w:intereses:37 w:intero:-9 w:inv:51 w:invoice:-24 w:is:20 w:isso:-10 w:isto:-10 w:it:-10 w:item:-9 w:ive:12 w:ja:68
w:jan:23 w:janeiro:-16 w:januar:12 w:januari:11 w:january:-19 w:je:-50 w:jetzt:-23 w:joint:20 w:jointe:44 w:jour:28
w:journee:-11 w:julio:13 w:juni:-19 w:just:33 w:justificante:17 w:kam:-15 w:keer:-28 w:keine:-22 w:kenmerk:15
w:kessler:-13 w:kg:14 w:kisten:24 w:klaar:49 w:klage:11 w:kleine:-10 w:konnt:-14 w:konto:18 w:kopie:-14
w:korrigieren:-14 w:korting:-41 w:kranz:-14 w:kriegt:40 w:kunnen:-24 w:kw:24 w:la:-32 w:langst:14 w:las:39 w:last:28
w:late:11 w:le:-62 w:ledger:23 w:left:11 w:lei:23 w:les:14 w:letrado:13 w:leverancier:-10 w:lg:10 w:lhe:-12 w:li:24
w:liberar:-31 w:lie:-12 w:lieferant:-36 w:lieu:24 w:liguem:36 w:liquidada:15 w:liquidata:-19 w:liquido:26 w:lo:13
w:logo:-11 w:longer:-18 w:los:-24 w:lote:9 w:lt:27 w:ltd:22 w:lunes:10 w:ma:-13 w:maand:25 w:maar:-13 w:madame:15
w:mai:20 w:mail:28 w:mailbox:-19 w:mails:-9 w:mais:24 w:mal:-21 w:man:-14 w:manda:-29 w:mandame:22 w:mandar:22
w:mandat:-39 w:marchandise:12 w:marta:11 w:martedi:13 w:martes:-10 w:mas:-12 w:matin:16 w:may:-11 w:media:49
w:mee:-9 w:meer:20 w:mehr:14 w:meine:-27 w:melde:-21 w:memo:10 w:mensaje:-22 w:merce:24 w:mes:12 w:mesma:10
w:mesmo:-15 w:message:-38 w:messages:12 w:messaggio:-16 w:met:26 w:meu:-18 w:mevrouw:13 w:mi:15 w:mia:-15 w:mich:-24
w:mientras:9 w:mijn:-21 w:mir:-11 w:mire:14 w:modello:15 w:moi:26 w:moin:26 w:mois:-25 w:money:-15 w:monitored:-15
w:monsieur:-15 w:montag:31 w:montant:-26 w:monteur:15 w:month:-19 w:more:20 w:morgen:-22 w:motor:-17 w:movil:17
w:mr:-16 w:multibanco:9 w:must:-12 w:na:-19 w:nachricht:-10 w:nada:-30 w:namaste:-15 w:name:10 w:nao:26 w:navidad:11
w:nc:52 w:nd:-12 w:nee:24 w:nehmen:-15 w:nei:-21 w:nel:-13 w:nella:-12 w:nem:-12 w:net:-21 w:netted:18 w:neu:41
w:never:10 w:next:-17 w:nf:-24 w:ni:-11 w:nie:-15 w:niks:19 w:ninguna:33 w:no:-11 w:nog:-26 w:noi:-10 w:nos:-15
w:nosotros:-9 w:nossa:11 w:nostra:14 w:nostro:30 w:not:-19 w:note:27 w:nothing:22 w:notice:-14 w:nov:23 w:nova:-11
w:novembro:10 w:noviembre:9 w:now:9 w:nr:28 w:nu:-26 w:nuestra:-25 w:nuestro:18 w:nul:16 w:numero:-14 w:nur:-10
w:oct:-12 w:october:-11 w:octobre:20 w:oder:18 w:odierna:-18 w:of:-50 w:off:-11 w:offen:16 w:office:-21 w:oggi:26
w:ok:-28 w:ola:19 w:old:20 w:on:18 w:once:-9 w:onde:-15 w:one:31 w:ons:20 w:ontem:97 w:ontvang:16 w:onze:-17
w:op:-50 w:open:44 w:openstaande:20 w:oportunidad:23 w:or:-13 w:ora:74 w:ordem:17 w:orden:34 w:ordine:25 w:ore:-27
w:os:43 w:otra:27 w:otro:9 w:our:37 w:out:14 w:outra:16 w:outro:-9 w:over:-27 w:overgemaakt:23 w:overzicht:9
w:owing:-11 w:paga:-28 w:pagada:33 w:pagadas:29 w:pagado:-11 w:pagamentos:-26 w:pagamos:13 w:pagar:-11 w:pagara:-11
w:pagare:14 w:pagata:37 w:pagate:11 w:paghiamo:-16 w:pago:18 w:paguei:59 w:paid:-11 w:paiement:-16 w:paierai:9
w:paletten:-23 w:par:38 w:para:-34 w:parada:-9 w:part:-19 w:partira:-37 w:partire:16 w:pas:-28 w:passe:-22 w:pay:-30
w:paye:52 w:payee:49 w:payment:20 w:pdf:28 w:pedimos:-12 w:pena:-19 w:per:-29 w:perche:-12 w:personale:-11 w:peux:12
w:phone:12 w:photos:-18 w:piece:17 w:piu:9 w:pix:-14 w:plc:13 w:please:19 w:pm:-11 w:pn:-9 w:po:-25 w:pode:12
w:poli:-10 w:por:-10 w:portes:-17 w:position:-17 w:posta:-12 w:poste:12 w:posten:-14 w:potete:-18 w:pour:30
w:pouvez:22 w:pp:-13 w:pratica:-21 w:pre:-23 w:preciso:-32 w:preco:-16 w:premiere:9 w:preuve:22 w:previsao:-25
w:prezado:-13 w:prezados:-36 w:prima:-13 w:principal:32 w:prix:-9 w:procede:-11 w:proces:11 w:prochain:-38
w:programado:22 w:pronto:16 w:prossimi:-12 w:prossimo:-20 w:proveedor:-26 w:proveedores:23 w:proxima:-28
w:proximo:-17 w:prufen:-19 w:pt:10 w:puede:10 w:puedo:-9 w:pues:13 w:put:44 w:qu:-22 w:qualite:20 w:qualquer:-12
w:quand:-24 w:quando:-54 w:quanto:22 w:que:-21 w:queda:-27 w:quedan:16 w:quedo:36 w:quei:12 w:quelle:-26
w:quello:-16 w:quem:-9 w:questions:-13 w:quien:10 w:quiero:13 w:quitado:-36 w:raised:-10 w:rappel:12 w:rate:-10
w:raus:-13 w:rb:18 w:re:19 w:reading:-14 w:recebi:21 w:recepcion:-10 w:reception:-12 w:rechnen:-17 w:rechnung:-66
w:rechnungen:33 w:record:-12 w:recu:12 w:redressement:10 w:ref:60 w:regle:-14 w:reglee:11 w:reglement:22
w:reglerons:-10 w:reicht:11 w:relacion:25 w:relance:-22 w:release:16 w:released:-20 w:remaining:-24
w:remanescente:-13 w:remesa:-12 w:reminders:12 w:renvoyer:-10 w:required:-10 w:respecto:17 w:respondio:14
w:respuesta:-44 w:rest:28 w:resta:17 w:restant:-20 w:restante:-27 w:restantes:-11 w:restbetrag:13 w:reste:18
w:resto:25 w:retencion:-11 w:retenue:11 w:retirem:12 w:return:-14 w:reverse:-13 w:reviens:15 w:rfc:15 w:ricevere:-13
w:ricevuta:23 w:riconosciamo:-12 w:right:-12 w:rispondere:-14 w:risulta:12 w:robo:-18 w:rs:-11 w:ruego:13 w:run:-15
w:said:-18 w:saldata:19 w:saldo:-12 w:samedi:16 w:sara:-21 w:sc:23 w:scadenza:-24 w:scheduled:-13 w:schicken:-9
w:schon:18 w:schone:-13 w:screenshot:22 w:scusi:10 w:sd:23 w:se:32 w:second:-10 w:see:18 w:seen:10 w:segue:18
w:segun:-9 w:segunda:16 w:sehr:-12 w:seit:30 w:selbst:9 w:sem:-15 w:semana:-17 w:send:-13 w:senhora:10
w:septiembre:23 w:ser:-15 w:sera:-35 w:serio:-18 w:serve:-11 w:service:-17 w:set:-22 w:setembro:-12 w:settembre:14
w:settimana:-11 w:settled:14 w:settlement:-13 w:seu:-11 w:sexta:24 w:sha:49 w:si:-13 w:siamo:-23 w:sich:9 w:sie:-60
w:siete:-10 w:signe:-42 w:signed:-11 w:siguientes:-9 w:sim:42 w:simply:-10 w:sistema:-21 w:societe:-30 w:solde:-13
w:soll:17 w:sollecito:-13 w:solo:-24 w:sono:-37 w:sorge:-14 w:sospesa:23 w:sou:-20 w:spa:-16 w:spass:33
w:specificatie:-12 w:spett:-9 w:srl:50 w:sta:14 w:staat:18 w:stagione:-11 w:stand:14 w:stata:17 w:stato:15
w:statt:-18 w:status:-43 w:stay:-12 w:steht:15 w:stellen:16 w:still:-19 w:stond:9 w:stop:-16 w:stores:13
w:stornata:19 w:su:-35 w:sua:-11 w:subject:-17 w:suite:54 w:suivra:9 w:supplier:-10 w:sur:23 w:svp:18 w:sw:38
w:swift:48 w:system:-37 w:take:-11 w:tambem:-25 w:tarde:-20 w:tc:36 w:te:-26 w:tecnico:-14 w:ted:15 w:tegen:37
w:telefonata:-9 w:telefono:-11 w:ten:-18 w:tenemos:13 w:tengo:-14 w:tenho:-16 w:terug:-14 w:tesoreria:-13 w:th:-12
w:thanks:-9 w:that:-16 w:the:-13 w:them:-16 w:then:11 w:these:-11 w:this:-40 w:three:-15 w:through:25 w:thursday:10
w:tiene:24 w:tirem:-14 w:titolare:-15 w:tn:-11 w:to:-39 w:toda:-16 w:todas:-24 w:today:-33 w:took:14 w:tot:-16
w:totaal:-24 w:total:16 w:totale:-33 w:tous:9 w:tout:-13 w:towards:-15 w:transferencia:33 w:transferimos:-14
w:tratteniamo:-10 w:trattenuto:9 w:tre:10 w:tres:16 w:tresor:22 w:tresorerie:-9 w:tribunal:-13 w:tribunales:31
w:tudo:45 w:tutte:13 w:twice:-9 w:two:15 w:uberweise:-10 w:uberweisen:-9 w:uberwiesen:26 w:uf:-25 w:ufficio:-11
w:ultima:-20 w:um:-48 w:uma:17 w:umschreiben:17 w:un:-33 w:una:-57 w:under:13 w:unseren:-18 w:unserer:-25
w:update:-11 w:ustedes:-23 w:va:-22 w:valeur:-15 w:valoir:40 w:valor:79 w:value:25 w:valutadatum:33 w:van:9
w:vandaag:24 w:ve:-22 w:veces:-15 w:vede:14 w:vedi:-11 w:veio:-39 w:vence:9 w:vendredi:32 w:venerdi:-15
w:vereinbart:-23 w:verifier:28 w:verrechnet:12 w:vers:15 w:versato:-24 w:verwerkt:-9 w:veuillez:16 w:vez:27 w:vi:-39
w:via:-16 w:viene:-13 w:vir:-15 w:vire:18 w:viree:13 w:virement:67 w:voces:29 w:voici:22 w:vois:-14 w:volume:12
w:volver:15 w:vom:-20 w:von:-13 w:voor:17 w:voorlopig:-21 w:vor:10 w:vorgestern:22 w:vorige:16 w:vos:-21 w:vostra:24
w:vostro:-29 w:votre:-20 w:vou:-12 w:vous:-30 w:vrijdag:23 w:vuestra:14 w:waarop:11 w:war:-43 w:waren:16 w:was:15
w:wat:18 w:way:-14 w:we:-9 w:wednesday:14 w:week:-29 w:weeks:15 w:wegen:-18 w:well:-11 w:wenn:11 w:went:23 w:wer:13
w:werd:26 w:werden:-9 w:were:29 w:wertstellung:-28 w:what:-9 w:when:30 w:which:-12 w:wij:-39 w:winter:17 w:wir:-13
w:wird:-37 w:wirklich:9 w:with:-11 w:within:-15 w:wollen:-11 w:wordt:-26 w:work:14 w:working:-9 w:write:11 w:xml:11
w:ya:52 w:yes:-14 w:yesterday:14 w:you:-15 w:your:-26 w:zahl:18 w:zahlbetrag:-13 w:zahlen:-10 w:zahlt:29
w:zahlungsavis:-20 w:zahlungseingang:-27 w:zegt:-13 w:zelf:-17 w:zien:13 w:zijn:-17 w:zit:-28 w:zum:-50 w:zuruck:-18
"""
