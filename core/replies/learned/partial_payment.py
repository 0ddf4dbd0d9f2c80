"""What speaks for and against `partial_payment`: written by `make reply-weights`, never by hand."""

BIAS = -7.93
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-31 ?ack:-20 ?all:-12 ?copy:-23 ?d.CONTRACT_TERMS:15 ?dispute:-11 ?mine:-26 ?not:-22 ?not_stop:15 ?others:13
?pay:-12 ?propose:-15 ?redirect:21 ?rest:30 ?statement:-14 ?until:37 ?willpay:-15 b:!_!:-20 b:%_000:19 b:%_de:-16
b:%_on:13 b:00000_0:-20 b:00000_and:-16 b:00000_paid:-11 b:00000_we:11 b:0000_0000:-13 b:0000_000:-26 b:0000_0:37
b:0000_hat:-12 b:0000_is:-12 b:0000_not:14 b:0000_sind:-11 b:0000_uber:12 b:000_0000:-12 b:000_000:-28 b:000_00:-109
b:000_al:28 b:000_am:20 b:000_and:-18 b:000_betaald:15 b:000_che:16 b:000_con:-18 b:000_da:-16 b:000_de:46
b:000_dia:60 b:000_el:50 b:000_en:37 b:000_est:35 b:000_este:-15 b:000_et:17 b:000_euri:-11 b:000_euro:-21
b:000_euros:-24 b:000_foi:11 b:000_il:59 b:000_in:22 b:000_is:-27 b:000_kg:14 b:000_la:-25 b:000_le:72 b:000_nao:11
b:000_no:38 b:000_non:-12 b:000_of:29 b:000_on:66 b:000_op:14 b:000_por:28 b:000_si:27 b:000_sur:14 b:000_te:31
b:000_the:12 b:000_this:17 b:000_vendredi:47 b:000_vous:15 b:000_you:11 b:00_%:23 b:00_0000:36 b:00_000:22
b:00_00:19 b:00_0:-38 b:00_ach:-12 b:00_al:-16 b:00_are:15 b:00_betaald:-13 b:00_betalen:-28 b:00_bis:41
b:00_con:-15 b:00_cuando:-23 b:00_dagen:-13 b:00_de:37 b:00_dec:16 b:00_december:52 b:00_decembre:-28 b:00_del:28
b:00_dicembre:44 b:00_do:38 b:00_du:15 b:00_ee:-32 b:00_el:31 b:00_en:65 b:00_eur:-20 b:00_euro:32 b:00_gennaio:18
b:00_houden:13 b:00_il:-22 b:00_invece:-13 b:00_is:-28 b:00_ja:-11 b:00_januari:22 b:00_january:14 b:00_janvier:-17
b:00_me:-31 b:00_mille:59 b:00_nao:26 b:00_no:11 b:00_non:23 b:00_nous:12 b:00_nov:-11 b:00_november:-15
b:00_novembre:43 b:00_octobre:-28 b:00_of:31 b:00_oktober:-16 b:00_on:39 b:00_op:18 b:00_os:28 b:00_ou:13
b:00_per:15 b:00_por:15 b:00_saldo:-45 b:00_segue:-11 b:00_sem:27 b:00_september:-16 b:00_sera:17 b:00_settembre:15
b:00_sono:25 b:00_the:-16 b:00_this:14 b:00_uberwiesen:22 b:00_und:38 b:00_wegen:16 b:00_went:17 b:00_will:29
b:00_zahlen:12 b:00_zusammen:30 b:0_%:-16 b:0_000:47 b:0_00:-17 b:0_0:-30 b:0_?:-11 b:0_and:-28 b:0_as:11 b:0_de:-36
b:0_december:17 b:0_decembre:28 b:0_del:13 b:0_dias:-13 b:0_die:-13 b:0_do:33 b:0_ee:-21 b:0_el:-13 b:0_es:13
b:0_et:-11 b:0_heb:-14 b:0_il:41 b:0_in:-12 b:0_is:-24 b:0_janvier:22 b:0_je:-12 b:0_la:-16 b:0_lo:-13 b:0_mil:20
b:0_no:19 b:0_non:-13 b:0_octobre:36 b:0_que:-25 b:0_sera:-13 b:0_to:-12 b:0_tot:28 b:0_zum:16 b:@_with:16
b:abbiamo_versato:48 b:ac_0:-31 b:acconto_di:-18 b:ai_que:17 b:al_00:-18 b:al_in:32 b:al_vostro:19 b:also_0:24
b:am_00:34 b:am_0:35 b:am_not:-13 b:and_00000:-15 b:and_0000:-12 b:and_00:16 b:and_cannot:13 b:and_then:15
b:and_will:30 b:ao_fim:-18 b:are_not:13 b:art_0:12 b:as_0:35 b:as_duas:-17 b:as_financas:13 b:as_follows:13
b:at_00:14 b:at_the:-25 b:ate_ao:-18 b:ate_sexta:-25 b:au_00:-14 b:au_titre:-12 b:auf_00:-12 b:auf_das:14
b:auf_dem:11 b:aujourd_hui:15 b:aux_lettres:27 b:avec_votre:15 b:avete_applicato:-21 b:avete_fatturato:15
b:avez_pris:15 b:avoir_de:17 b:back_on:16 b:bc_00:17 b:be_released:17 b:bei_euch:11 b:bekommen_sie:-30 b:ben_ik:-11
b:besteld_en:12 b:betaal_ik:27 b:betaald_0:13 b:betalen_we:-32 b:bezahlen_wir:-15 b:bij_mijn:12 b:binnen_een:15
b:bis_00:29 b:bis_ende:-15 b:bis_mitte:-12 b:bitte_prufen:-11 b:bitte_rechnung:13 b:black_friday:-15 b:boa_tarde:17
b:boite_aux:27 b:bonifico_del:21 b:bt_0:12 b:buen_dia:-14 b:by_faster:12 b:can_confirm:-22 b:can_do:40 b:can_pay:15
b:cannot_be:20 b:carece_de:15 b:ce_que:29 b:ce_soir:22 b:cette_facture:17 b:cette_somme:14 b:charge_and:13
b:che_vi:17 b:cheque_de:-13 b:chf_0:-16 b:chi_di:11 b:ci_joint:-16 b:ci_sono:-12 b:cl_0:11 b:cn_00:-11
b:cobraram_000:14 b:collection_note:11 b:come_da:11 b:comme_convenu:32 b:con_la:12 b:con_riserva:13
b:conforme_combinado:-21 b:contract_says:13 b:corresponde_ao:13 b:cuando_me:-14 b:cuenta_el:20 b:da_000:-13
b:da_fatura:14 b:da_minha:11 b:dalla_0000:13 b:dans_votre:27 b:das_00:24 b:das_steht:16 b:dat_bedrag:17 b:dat_is:13
b:data_00:-14 b:ddt_firmato:13 b:de_0000:-19 b:de_00:11 b:de_andere:12 b:de_bank:25 b:de_conformidad:13
b:de_credito:18 b:de_diciembre:-11 b:de_enero:40 b:de_esa:13 b:de_febrero:12 b:de_helft:16 b:de_hoje:-11
b:de_janeiro:40 b:de_janvier:15 b:de_laatste:19 b:de_los:37 b:de_ma:45 b:de_mi:23 b:de_novembro:31 b:de_octubre:-15
b:de_pago:-11 b:de_portes:30 b:de_rest:42 b:de_septiembre:-14 b:de_votre:-15 b:de_winkel:15 b:dear_mrs:12
b:debit_note:17 b:december_0:-32 b:december_en:43 b:del_00:-25 b:della_pazienza:-13 b:den_rest:-12 b:dentro_de:-17
b:depende_de:18 b:depot_direct:-26 b:der_0000:24 b:der_rest:31 b:des_monats:24 b:desconto_de:-22 b:deux_factures:-11
b:deux_fois:20 b:dg_0:-14 b:di_000:22 b:di_00:36 b:di_0:-19 b:di_addebito:13 b:di_ritardo:13 b:dia_00:44 b:dia_0:20
b:dia_de:-23 b:dias_00:17 b:dias_me:20 b:dice_0:16 b:diciembre_0:15 b:die_0000:-13 b:die_00:30 b:die_0:-39
b:die_andere:14 b:die_betaal:20 b:die_is:25 b:die_rechnung:-15 b:die_vier:27 b:diese_woche:-15 b:dit_is:12
b:dl_0:-19 b:dn_0000:18 b:do_mes:20 b:do_not:-28 b:do_you:17 b:dom_00:-11 b:donc_0:14 b:dos_veces:-18 b:down_for:-16
b:dr_0:28 b:drauf_verlassen:23 b:du_00:-13 b:du_compte:12 b:ee_0:11 b:ee_al:16 b:ee_arrivato:19 b:ee_devida:-11
b:ee_stata:-13 b:ee_una:20 b:een_creditnota:14 b:een_kopie:14 b:eind_volgende:31 b:el_0:46 b:el_abono:-11
b:el_asunto:14 b:el_consejo:23 b:el_jueves:-19 b:el_lunes:13 b:el_miercoles:-12 b:el_pago:-13 b:el_precio:-14
b:el_resto:26 b:el_viernes:47 b:em_anexo:12 b:empresa_de:14 b:en_dan:21 b:en_de:-15 b:en_die:-11 b:en_el:11
b:en_het:-26 b:en_marzo:12 b:en_serio:-14 b:end_of:-33 b:ende_nachster:-12 b:entro_fine:-24 b:er_op:-11
b:erhalten_sie:-12 b:es_cuando:12 b:esse_valor:13 b:est_pas:22 b:est_programme:-14 b:est_sur:-27 b:esta_no:17
b:esta_pagado:-17 b:estamos_em:14 b:este_viernes:-18 b:et_0000:13 b:et_000:29 b:et_demandons:19 b:et_les:22
b:et_on:30 b:et_vous:32 b:ete_paye:-21 b:eu_pago:-12 b:euro_00:-16 b:euro_auf:14 b:euro_della:-17 b:euro_di:-12
b:euro_in:26 b:euro_per:-17 b:fa_00:-15 b:fa_0:12 b:faco_um:18 b:facture_de:13 b:favor_de:13 b:fg_0:28 b:fim_de:-19
b:fim_do:-12 b:finche_non:-24 b:for_00:-11 b:for_it:-12 b:for_your:-16 b:friday_after:13 b:fur_den:12
b:gar_nichts:-13 b:gc_0:35 b:geachte_heer:22 b:geen_00:13 b:geen_verdere:11 b:gentile_sig:11 b:gentile_signora:16
b:gentili_signori:12 b:gm_00:27 b:gm_0:21 b:go_out:-14 b:goes_out:32 b:gruss_gott:12 b:gs_0:11 b:guten_tag:-11
b:haben_sie:-20 b:haben_wir:11 b:hago_bizum:14 b:half_of:18 b:half_the:25 b:hasta_el:-11 b:hasta_que:-17
b:have_charged:17 b:have_it:-12 b:have_paid:36 b:heb_ik:20 b:heb_je:-15 b:hebben_een:-12 b:hebben_we:-14
b:heeft_besloten:22 b:helft_van:11 b:herr_wolff:-12 b:het_bedrag:-12 b:het_in:23 b:het_niet:21 b:het_restant:-11
b:ho_fatto:15 b:ho_lasciato:27 b:ho_pagata:-15 b:hoi_!:17 b:home_banking:16 b:houden_wij:11 b:hoy_no:-14 b:ia_0:13
b:ich_am:-18 b:ich_brauchte:-11 b:ich_den:11 b:ich_hab:-11 b:ich_habe:17 b:ich_keinen:17 b:ihre_rechnung:16
b:ik_dat:-12 b:ik_in:-13 b:il_0:16 b:il_bonifico:-34 b:il_conto:25 b:il_piano:13 b:il_prezzo:-11 b:il_resto:36
b:il_rimanente:22 b:il_saldo:23 b:im_lager:16 b:im_moment:28 b:in_00:12 b:in_acconto:12 b:in_contanti:24 b:in_de:33
b:in_den:-14 b:in_der:-14 b:in_due:11 b:in_het:14 b:in_the:-12 b:in_ufficio:20 b:in_week:-26 b:in_your:-11
b:ingreso_000:18 b:inv_00000:17 b:invoice_itself:-14 b:is_000:18 b:is_00:42 b:is_0:25 b:is_de:-15 b:is_niet:-17
b:is_not:-26 b:is_van:11 b:is_voor:15 b:ist_in:11 b:it_on:18 b:it_up:15 b:ja_la:11 b:january_0000:12 b:janvier_et:51
b:je_hebt:14 b:je_ne:-20 b:je_niet:11 b:je_reviens:11 b:je_serai:24 b:je_te:22 b:je_verse:-11 b:kann_ich:11
b:krijg_je:24 b:kw_00:-15 b:la_0000:-31 b:la_000:17 b:la_00:-42 b:la_banca:-16 b:la_banque:-17 b:la_contabile:-15
b:la_diferencia:-24 b:la_difference:22 b:la_differenza:34 b:la_direccion:11 b:la_empresa:11 b:la_faccio:11
b:la_factura:-23 b:la_fattura:22 b:la_mi:-11 b:la_mia:22 b:la_nomina:14 b:la_nota:-22 b:la_otra:19 b:la_pago:28
b:la_premiere:-15 b:la_prima:-12 b:la_saldiamo:-17 b:la_semana:36 b:la_signora:-15 b:la_societe:13 b:la_stagione:19
b:la_sua:-13 b:la_tiene:17 b:la_vamos:-12 b:las_dos:-13 b:last_friday:18 b:late_payment:-13 b:lauf_am:-12 b:lb_0:-16
b:le_00:-14 b:le_0:62 b:le_bon:-13 b:le_due:14 b:le_ho:-13 b:le_reglement:-12 b:le_reste:25 b:leider_nicht:21
b:les_000:35 b:les_00:16 b:les_hacemos:-18 b:lm_0:11 b:lo_0:-11 b:lo_demas:22 b:lo_que:53 b:los_00:13 b:los_dias:22
b:los_dos:23 b:los_otros:16 b:ls_00:30 b:lundi_00:11 b:lunes_te:14 b:ma_0:43 b:mail_de:15 b:mais_00:33 b:mais_je:-16
b:mc_00:38 b:mediados_de:-29 b:merci_de:-15 b:mes_que:36 b:meses_?:12 b:mesmo_dia:12 b:meta_gennaio:-21
b:meta_novembre:-16 b:mi_avete:20 b:mi_mandate:31 b:mijn_vrouw:12 b:mil_euros:14 b:mindering_op:20 b:mismo_dia:-16
b:mit_dem:-19 b:mitte_dezember:-13 b:mitte_januar:-12 b:month_end:-25 b:morgen_fruh:-14 b:na_proxima:11
b:na_sexta:13 b:na_terca:21 b:nach_der:-12 b:nachste_woche:32 b:nao_ee:-14 b:nao_ha:-16 b:nao_nos:11 b:nao_pago:-13
b:nao_recebi:12 b:nao_sera:-12 b:nc_0:-14 b:nehmen_wir:14 b:nel_cassetto:20 b:next_week:13 b:niet_is:-13
b:niet_te:12 b:niets_te:14 b:no_000:-12 b:no_00:-16 b:no_banco:11 b:no_dia:20 b:no_fim:-12 b:no_me:30 b:no_mesmo:12
b:no_nos:11 b:no_pix:23 b:no_se:-21 b:no_tenemos:18 b:no_vosso:14 b:noch_nicht:-11 b:nog_bij:14 b:nombre_de:15
b:nomina_de:14 b:non_avete:16 b:non_ci:-13 b:non_ee:-26 b:non_mi:29 b:non_si:-15 b:non_so:-11 b:non_ve:16
b:non_vi:-15 b:nos_ha:-11 b:not_in:13 b:not_paying:-11 b:nota_com:11 b:nota_de:13 b:note_dn:17 b:nous_payons:19
b:nous_sollicitons:-17 b:november_and:12 b:november_en:-20 b:of_000:24 b:of_00:33 b:of_that:15 b:of_the:14
b:on_00:16 b:on_0:22 b:on_account:22 b:on_december:-23 b:on_est:29 b:on_friday:22 b:on_his:11 b:on_hold:-11
b:on_inv:20 b:on_peut:29 b:on_the:24 b:on_vous:43 b:op_00:12 b:op_0:20 b:op_al:11 b:op_de:-28 b:op_een:-11
b:op_vrijdag:14 b:os_000:35 b:os_00:22 b:os_hago:15 b:os_pago:-11 b:os_parece:15 b:other_000:48 b:other_0:12
b:other_two:-12 b:out_of:11 b:over_de:20 b:overboeking_van:-11 b:paga_0:14 b:pagada_el:-15 b:pagamento_00:21
b:pagamento_di:-19 b:pagar_0:13 b:pagata_il:-36 b:pago_000:42 b:pago_em:12 b:pago_no:16 b:pagos_de:23 b:paid_in:-13
b:paid_on:-19 b:paiement_le:17 b:palavra_de:-39 b:par_depot:-24 b:par_la:36 b:par_mois:-19 b:para_la:-15
b:para_que:-15 b:parte_la:-20 b:pas_de:11 b:pas_le:-19 b:pas_les:-22 b:pas_moi:22 b:per_00:-14 b:per_due:13
b:per_iscritto:11 b:per_legge:-32 b:per_week:35 b:perche_la:20 b:pi_0:14 b:pix_de:11 b:pn_0:-13 b:por_0:21
b:por_conta:25 b:por_el:-21 b:por_los:-29 b:porque_la:21 b:portes_que:23 b:pour_la:25 b:put_000:15
b:qualquer_coisa:11 b:quanto_ao:-17 b:que_ca:17 b:que_contrato:12 b:que_foi:19 b:que_ja:14 b:que_la:-11
b:que_nada:15 b:que_nao:23 b:que_nos:-12 b:que_se:-17 b:que_son:18 b:que_te:13 b:que_vem:18 b:que_voces:-14
b:que_vous:-13 b:quella_non:23 b:rate_da:-11 b:rechnen_wir:-12 b:rest_is:20 b:restanti_0:24 b:reste_ete:-21
b:reviens_vers:11 b:ro_0:29 b:sa_0:11 b:scade_il:-11 b:se_de:15 b:se_non:-11 b:se_paga:-20 b:sehe_ich:26
b:sehen_wir:-11 b:semana_que:19 b:sera_paga:-15 b:sera_pago:12 b:short_paid:14 b:si_00000:-13 b:si_no:16 b:si_tu:23
b:si_vous:-15 b:sie_0:-55 b:sie_die:-17 b:sie_sich:-17 b:sig_ra:13 b:signed_for:-11 b:sind_0:-19 b:sind_am:11
b:so_am:11 b:so_we:35 b:soir_et:21 b:somme_est:14 b:son_000:21 b:son_00:-11 b:son_de:-13 b:sono_le:18
b:sous_reserve:-11 b:sp_00:-34 b:sp_0:31 b:spett_le:12 b:staat_de:14 b:stata_saldata:-15 b:sulla_0000:18 b:sur_la:23
b:sur_les:-12 b:tarde_sr:17 b:tc_0:-11 b:te_bevestigen:15 b:te_la:-22 b:te_li:14 b:te_lo:-15 b:te_voy:34
b:telefonisch_besprochen:-17 b:tengo_dos:13 b:that_is:24 b:that_off:15 b:that_was:15 b:the_000:13 b:the_00:18
b:the_balance:-11 b:the_bank:-14 b:the_contract:21 b:the_end:-30 b:the_first:25 b:the_invoice:-11 b:the_new:17
b:the_other:49 b:the_remainder:12 b:the_rest:-15 b:the_three:11 b:there_is:21 b:this_is:13 b:this_time:16
b:three_invoices:15 b:to_@:13 b:to_it:28 b:to_keep:13 b:to_te:55 b:to_the:-21 b:to_you:17 b:todos_los:11
b:total_0:13 b:tous_les:17 b:transferencia_de:12 b:trata_se:18 b:ultimo_dia:-11 b:um_abraco:-11 b:um_pix:13
b:un_abrazo:21 b:un_avoir:16 b:una_data:11 b:una_parte:24 b:una_sola:21 b:und_0000:-12 b:und_0:40 b:und_den:-13
b:und_nicht:15 b:under_the:11 b:until_it:13 b:until_you:-18 b:us_for:11 b:vai_no:-20 b:valoir_sur:24 b:van_0:-18
b:van_de:15 b:van_onze:12 b:van_toepassing:11 b:vc_0:-15 b:vd_0:15 b:ve_le:21 b:veio_com:12 b:vers_vous:11
b:vi_mando:23 b:vi_prego:-13 b:vielen_dank:11 b:viernes_00:35 b:viernes_pasado:34 b:virement_instantane:17
b:volgende_week:16 b:vom_0:11 b:von_0:12 b:von_den:24 b:von_der:52 b:von_ihnen:-11 b:voor_de:19 b:vorige_week:14
b:vostro_agente:16 b:vou_pagar:-17 b:vous_convient:15 b:vous_en:11 b:vous_faire:22 b:vous_fais:11
b:vous_recevrez:-23 b:vous_vire:-17 b:war_nicht:25 b:we_are:-21 b:we_can:-25 b:we_do:-19 b:we_een:23 b:we_have:33
b:we_hebben:-13 b:we_in:-27 b:we_were:12 b:we_will:33 b:week_00:-39 b:weet_je:-12 b:wegen_nicht:16 b:went_out:-12
b:what_was:24 b:which_have:15 b:wij_in:33 b:will_be:-13 b:will_follow:11 b:will_go:-15 b:will_have:-32 b:will_not:14
b:wir_0:20 b:wir_am:-22 b:wir_haben:16 b:wir_nach:-11 b:wir_nicht:25 b:wir_sind:12 b:wird_am:17 b:with_no:15
b:woche_freitag:45 b:you_may:11 b:you_will:-13 b:your_rep:-11 b:zahlen_wir:-37 b:zodra_die:11 b:zolang_die:-13
b:zum_00:16 e:paid=day:19 e:paid=none:12 e:promise=day:37 e:promise=none:-28 f:_amount:91 f:_day:131 f:_invoice:-56
f:admin:-12 f:all:16 f:back:-24 f:bounce:-35 f:contest:-65 f:copy:32 f:d.ADVERTISING_PROMO:19
f:d.ALLOWANCE_CHARGE:-12 f:d.BALANCE_DECLINED:-13 f:d.CANCELLED:-18 f:d.CONTRACT_TERMS:36 f:d.DAMAGED:27
f:d.FREIGHT:31 f:d.LATE_DELIVERY:22 f:d.LATE_FEE_CONTESTED:-33 f:d.LOST:-17 f:d.MISSING_DOCS:-18
f:d.PALLET_CONTAINER:-14 f:d.QUALITY:40 f:d.QUANTITY_SHORT:43 f:d.RETURN:15 f:d.TAX:28 f:d.TERMS_DISPUTE:-11
f:d.VOLUME_REBATE:11 f:d.WITHHOLDING:-29 f:demand:-21 f:difference:35 f:dispute:-20 f:firm:-12 f:fix:-51
f:formal:-19 f:goods:31 f:greeting:-39 f:hold:17 f:hope:40 f:hostile:-27 f:inject:-35 f:insolvency:-41 f:joke:-29
f:lawyer:-58 f:legal:-46 f:mine:12 f:moved:31 f:n.QUANTITY_SHORT:92 f:netted:-22 f:not_dispute:-35
f:not_insolvency:-21 f:not_legal:-22 f:not_ooo:11 f:not_paid:-16 f:not_part:11 f:not_statement:-12 f:not_stop:-22
f:once_funds:20 f:order:-29 f:others:183 f:paid:-14 f:part:233 f:pay:-24 f:plan:24 f:proof:-43 f:propose:39
f:r.BANK_CHARGE:-17 f:r.CONTRACT_TERMS:17 f:r.DESCRIPTION:-23 f:r.DUPLICATE_BILLING:-24 f:r.FREIGHT:16
f:r.LATE_DELIVERY:41 f:r.LATE_FEE_CONTESTED:-38 f:r.PALLET_CONTAINER:-13 f:r.PRICE_ERROR:28 f:r.PRIOR_OVERPAYMENT:17
f:r.QUALITY:13 f:r.QUANTITY_SHORT:41 f:r.SERVICE_INCORRECT:11 f:r.TAX:40 f:r.WITHHOLDING:-22 f:refuse:-39
f:remittance:34 f:rest:174 f:run:-34 f:setoff:14 f:statement:-47 f:until:-25 f:wait:-22 i:acknowledgement:13
i:acknowledgement=2:13 i:already_paid:30 i:already_paid=3:23 i:bounce:-15 i:bounce=3:-15 i:copy_invoice_request:20
i:copy_invoice_request=2:-14 i:copy_invoice_request=3:34 i:dispute:14 i:dispute=3:13 i:hardship=2:-14
i:hardship=3:20 i:hostile:-30 i:hostile=2:-19 i:hostile=3:-11 i:insolvency:-33 i:insolvency=3:-35
i:invoice_admin:-22 i:invoice_admin=3:-24 i:legal:-32 i:legal=3:-33 i:nothing:112 i:out_of_office:-25
i:out_of_office=3:-26 i:partial_payment:113 i:partial_payment=2:23 i:partial_payment=3:91 i:payment_plan_request:23
i:payment_plan_request=3:19 i:question=1:17 i:question=2:-16 i:remittance_advice=3:16 i:statement_request:-46
i:statement_request=2:-17 i:statement_request=3:-29 i:unsubscribe=2:13 i:unsubscribe=3:-15 i:wrong_contact=2:20
i:wrong_contact=3:-12 l:en:-11 l:es:18 l:it:-19 l:nl:-12 l:pt:24 n:1:28 n:4:-17 n:6:-12 p:abgezo:19 p:abogad:12
p:abschl:14 p:abstim:-11 p:accept:-27 p:accont:-39 p:accord:18 p:accoun:-21 p:accred:53 p:aceita:23 p:adjunt:-15
p:admini:-21 p:agains:34 p:agenda:16 p:agreem:-12 p:akkoor:-13 p:albert:12 p:angebo:18 p:angeha:11 p:anothe:15
p:anzahl:21 p:aparta:14 p:aplica:-18 p:appell:-18 p:applic:-21 p:approv:-13 p:aprova:14 p:arriva:49 p:assemb:25
p:assicu:11 p:attach:-13 p:aujour:15 p:ausdru:-12 p:autoli:15 p:automa:-14 p:autori:35 p:balanc:-11 p:bancal:17
p:bauste:15 p:beantr:14 p:beginn:-13 p:behalt:27 p:bekomm:-35 p:berech:-12 p:beslot:18 p:bespro:-14 p:betaal:-36
p:betale:-26 p:betali:-12 p:bevest:16 p:bleibe:13 p:bonifi:28 p:brucia:12 p:buongi:-18 p:caldai:21 p:cancel:-19
p:capisc:11 p:casset:20 p:causal:-14 p:cautio:11 p:charge:40 p:chauff:13 p:chiama:22 p:client:-18 p:clinic:21
p:cobran:-11 p:collau:20 p:commen:-13 p:commit:20 p:compan:-15 p:compen:-24 p:comple:-11 p:compro:-14 p:comput:15
p:comuni:-11 p:concor:-13 p:condic:13 p:confer:-39 p:confia:35 p:confir:-50 p:confor:24 p:consej:16 p:conser:18
p:consta:-14 p:consul:11 p:contab:-33 p:contac:-14 p:contad:-18 p:contan:17 p:conten:15 p:contin:11 p:contra:23
p:contro:20 p:conven:28 p:conver:-12 p:convie:14 p:convos:13 p:corres:22 p:corret:-11 p:corrie:-13 p:corris:12
p:debetn:-13 p:decemb:-14 p:decisa:15 p:decorr:-13 p:deduct:16 p:deduis:35 p:deduzi:-16 p:defini:36 p:delibe:37
p:demand:-16 p:depend:36 p:depose:27 p:deposi:-26 p:descon:20 p:descri:11 p:descue:45 p:despac:50 p:despue:19
p:detalh:37 p:detrac:-11 p:devolv:12 p:dienst:20 p:difere:-36 p:differ:39 p:dinhei:-16 p:direca:16 p:direto:28
p:discut:-14 p:distin:28 p:doctor:-12 p:domici:26 p:duizen:28 p:duplic:-16 p:durchg:35 p:echean:-12 p:echelo:14
p:echtze:-15 p:econom:20 p:enquan:-16 p:ensemb:11 p:entram:-15 p:entreg:16 p:erhalt:-13 p:escrev:-14 p:escrib:-15
p:esecuz:-13 p:espece:25 p:espera:-24 p:esquec:-12 p:estima:12 p:europa:12 p:factur:-26 p:failli:-19 p:fattur:12
p:februa:13 p:fermet:27 p:fornit:-14 p:freeze:44 p:freita:52 p:garant:13 p:garraf:24 p:geacht:11 p:gebrac:-12
p:gelijk:11 p:genera:13 p:gennai:-15 p:gepruf:13 p:gerent:-22 p:gestuu:-13 p:gezoge:-18 p:goedem:-14 p:gutges:22
p:gutsch:-11 p:hablam:-15 p:hablar:14 p:hacemo:-26 p:henriq:14 p:herrsc:17 p:homeba:14 p:hundre:27 p:imedia:-16
p:imposs:-14 p:includ:11 p:indevi:11 p:inform:-18 p:ingres:40 p:innerh:16 p:inquie:13 p:instan:15 p:instru:16
p:integr:18 p:intere:-47 p:invoic:-22 p:irgend:20 p:iscrit:11 p:istant:20 p:istruz:-17 p:jahres:14 p:janeir:43
p:januar:29 p:janvie:28 p:kolleg:-11 p:kurzun:19 p:laatst:27 p:lascia:43 p:lavrad:-19 p:lettre:34 p:limina:13
p:listin:-21 p:litigi:13 p:llegar:12 p:logist:11 p:machin:-11 p:mainte:16 p:manage:-13 p:mandan:50 p:mangel:14
p:manqua:55 p:martin:-31 p:matric:-11 p:mediad:-29 p:mensua:-21 p:mercol:-11 p:messag:-11 p:mierco:-19 p:morato:-11
p:nachge:13 p:nachst:12 p:namast:17 p:nemmen:-13 p:nieman:11 p:nieuws:15 p:ningue:19 p:nogmaa:20 p:nosotr:11
p:notari:-13 p:nothin:-15 p:novemb:27 p:octubr:20 p:offert:12 p:opdrac:25 p:operat:-11 p:outsid:17 p:pagame:-35
p:pagamo:23 p:pagare:22 p:palavr:-40 p:pallet:13 p:passad:-11 p:pazien:-15 p:penali:-20 p:pergun:-13 p:perman:25
p:person:-17 p:pertan:11 p:planni:17 p:podria:12 p:precis:-20 p:premie:-12 p:prende:20 p:presen:-29 p:presid:12
p:preten:14 p:prezad:33 p:primei:17 p:princi:-13 p:proble:-16 p:proced:-13 p:projec:11 p:promes:-19 p:propos:25
p:propri:13 p:prossi:31 p:protes:31 p:provee:-12 p:public:11 p:qualco:36 p:queima:11 p:quitti:15 p:ragion:-14
p:recevr:-23 p:rechne:-18 p:reclam:-45 p:regist:-23 p:reglem:-13 p:regler:15 p:regres:19 p:rekeni:20 p:remain:13
p:remind:-12 p:reserv:-14 p:ressor:19 p:restan:48 p:restit:-14 p:restli:17 p:retene:15 p:retenu:14 p:retifi:14
p:rettif:-22 p:riceve:12 p:riepil:-11 p:rifatt:-19 p:rimane:22 p:riserv:11 p:rispon:-13 p:risult:-18 p:ritard:17
p:ritenu:-21 p:ritira:31 p:saldad:-22 p:saldat:-14 p:salden:-11 p:saldia:-17 p:saluta:-15 p:sarebb:-18 p:sbagli:24
p:schedu:-12 p:scherz:15 p:schick:-13 p:schrei:-13 p:segund:-18 p:semain:-26 p:septem:-42 p:septie:-16 p:servic:-25
p:settem:12 p:signat:-11 p:signor:21 p:sistem:-24 p:smette:12 p:solici:-17 p:sollec:-14 p:soltan:14 p:sonnta:18
p:sostit:25 p:spates:-18 p:spiega:-18 p:stagio:19 p:steurb:36 p:storna:-32 p:stukke:11 p:substi:14 p:subven:-11
p:sugges:-12 p:svinco:12 p:system:-11 p:techni:-19 p:telefo:-16 p:teleph:13 p:tenemo:11 p:thousa:11 p:toegez:-15
p:toepas:11 p:tomorr:29 p:toward:20 p:transf:37 p:tratte:23 p:trotzd:-12 p:uberwi:36 p:uffici:19 p:uitsch:15
p:utiliz:14 p:valide:14 p:vended:-14 p:vendre:38 p:venerd:25 p:verble:11 p:verifi:-13 p:verlas:23 p:verrec:-12
p:versat:23 p:verser:-18 p:verwer:-16 p:verzoe:-11 p:vierne:14 p:vindim:12 p:vireme:-23 p:voldoe:20 p:volgen:27
p:volled:18 p:vollst:12 p:voorwa:14 p:vrijda:24 p:waarva:18 p:weihna:-15 p:withou:-35 p:zahlla:-11 p:zahlun:-11
p:zaterd:19 p:zugesa:17 s:00000:-27 s:0000:-48 s:000:-13 s:00:-57 s:0:-43 s:?:-31 s:aanmaning:-11 s:ac:-23
s:account:-32 s:application:11 s:atraso:-21 s:aviso:-92 s:aw:24 s:balance:17 s:betalingsherinnering:-22 s:boleto:-16
s:bonifico:-18 s:bt:21 s:cambio:12 s:cc:-12 s:cobranca:15 s:cobro:18 s:compte:-13 s:cortinados:12 s:cr:-21
s:cuenta:-17 s:data:11 s:de:-25 s:deuda:-13 s:deuxieme:-15 s:di:-13 s:du:-12 s:due:-16 s:duplicatas:22 s:em:-17
s:en:-13 s:et:19 s:facturas:-19 s:factures:20 s:farine:-13 s:fatture:-15 s:ff:-19 s:fm:21 s:ft:-23 s:fwd:-12
s:gf:-14 s:gm:50 s:gt:11 s:herinnering:-24 s:impayee:-11 s:interets:-23 s:inv:37 s:invoices:-18 s:kc:23 s:kd:-12
s:kr:-24 s:lavanderia:12 s:letter:11 s:mail:-11 s:nf:-21 s:notice:-11 s:offene:-29 s:out:13 s:overdue:-14
s:pagamento:-28 s:paiement:19 s:past:-16 s:plan:12 s:pneus:44 s:posten:-14 s:proposta:25 s:rappel:-41 s:re:68
s:rechnungen:-20 s:reclamacion:-12 s:relance:-44 s:reminder:-22 s:remittance:-13 s:res:37 s:shampoo:-17 s:soa:23
s:sollecito:-41 s:st:26 s:statement:-11 s:tc:-12 s:three:16 s:titulo:-11 s:titulos:-14 s:to:-11 s:tr:16 s:tweede:-14
s:ultimo:17 s:valores:11 s:vencido:11 s:vm:11 s:vom:16 s:votre:-19 s:your:13 s:zahlungsavis:-12
s:zahlungserinnerung:-29 w:!:-24 w:%:41 w:00000:-70 w:0000:14 w:000:211 w:00:16 w:0:61 w:?:-31 w:@:-43 w:ab:-20
w:abel:-21 w:abgezogen:19 w:abono:-24 w:abraco:-12 w:abrazo:31 w:ac:-15 w:accept:-11 w:acconto:-39 w:accord:24
w:accredito:26 w:aceitamos:14 w:acepto:22 w:ach:-28 w:acordo:17 w:act:-12 w:addebito:11 w:adjunto:-14
w:administrativa:-11 w:af:27 w:after:13 w:against:34 w:agenda:15 w:agendado:15 w:agente:15 w:agora:-28 w:agosto:-13
w:agreed:18 w:agreement:-12 w:ahi:22 w:ahora:37 w:akkoord:-13 w:al:84 w:alberto:12 w:all:-22 w:alle:-15 w:alors:-12
w:als:24 w:alta:-14 w:altra:23 w:altro:28 w:am:21 w:amanha:25 w:ambas:-11 w:amor:22 w:an:-12 w:ancien:22 w:ancora:36
w:and:22 w:andere:28 w:andern:25 w:anders:-16 w:anfang:17 w:angebot:19 w:another:15 w:ante:24 w:antes:-22 w:any:-15
w:anzahlung:21 w:ao:-52 w:aos:33 w:ap:-15 w:app:11 w:appel:-19 w:applicato:-21 w:apres:38 w:ar:21 w:arrivano:27
w:arrivato:19 w:asked:-12 w:assegno:-14 w:assembleia:16 w:asunto:13 w:at:14 w:ata:18 w:att:-12 w:attached:-13
w:attendo:12 w:au:-18 w:auch:-24 w:aujourd:15 w:autoliquidation:15 w:autre:-11 w:aux:21 w:avant:-18 w:avec:30
w:avete:19 w:avis:-13 w:away:-11 w:ayer:-17 w:back:12 w:banca:-18 w:bancali:17 w:banco:-20 w:banks:28 w:banque:-29
w:bar:32 w:baustelle:16 w:bc:16 w:beantragt:15 w:bei:35 w:beim:-16 w:bekommen:-34 w:bene:11 w:berechnet:-11
w:besloten:18 w:besprochen:-21 w:best:23 w:beste:31 w:besteld:11 w:betaal:15 w:betaald:-25 w:betalen:-26
w:bevestigen:19 w:bezahlen:-18 w:bezahlt:12 w:bill:14 w:binnen:18 w:bis:24 w:bit:-12 w:bitte:-22 w:black:-15
w:bleiben:13 w:blijft:-14 w:boa:13 w:boas:-19 w:boeken:11 w:boekhouder:15 w:boer:11 w:boh:34 w:boite:27 w:boleto:-15
w:bom:-16 w:bonifici:35 w:bonifico:-17 w:br:20 w:brauchen:14 w:brauchte:-15 w:bs:-12 w:buen:-18 w:buenas:-16
w:buhne:11 w:buongiorno:-18 w:but:24 w:by:20 w:ca:14 w:cai:-20 w:cais:12 w:caixa:11 w:caldaia:21 w:cambiar:20
w:camion:-14 w:can:65 w:capisco:11 w:capo:18 w:carece:15 w:carta:-11 w:casse:20 w:cassetto:20 w:causale:-14 w:cc:-14
w:celle:-12 w:certeza:12 w:cette:14 w:cf:29 w:charged:25 w:charges:15 w:chauffeur:13 w:che:38 w:cheque:-32 w:chi:11
w:chiamare:25 w:chiedo:-13 w:ciao:-18 w:clinica:21 w:cn:-15 w:cobran:12 w:cobrancas:-11 w:cobrando:11 w:cobraram:13
w:codigo:14 w:colega:12 w:collaudo:12 w:come:-27 w:comme:34 w:commercial:11 w:como:-12 w:comprovante:-11
w:computer:15 w:confirm:-32 w:confirmado:-26 w:conformidad:12 w:consejo:19 w:consider:14 w:consigo:15 w:consta:21
w:constam:-15 w:conta:12 w:contabile:-17 w:contanti:24 w:contract:34 w:controle:19 w:convenu:31 w:conversation:-13
w:convient:15 w:convosco:13 w:copia:-27 w:copy:12 w:correspond:12 w:corresponde:12 w:corriere:-12 w:cosi:-30
w:credit:-15 w:credited:11 w:creditnota:11 w:cuatro:38 w:cuenta:22 w:da:31 w:dada:-11 w:dag:-19 w:dagen:-21
w:dal:-18 w:damit:-11 w:dan:18 w:danach:-11 w:dans:-13 w:date:-19 w:dates:15 w:dato:27 w:datum:-13 w:davon:33
w:days:-17 w:de:-37 w:debetnota:-13 w:debit:14 w:debito:13 w:decembre:-19 w:decir:-14 w:decisao:15 w:deduisons:35
w:deduzimos:-24 w:deel:40 w:definitief:15 w:deixei:16 w:deja:11 w:del:-20 w:delibera:11 w:deliberou:16
w:delivered:18 w:delivery:-14 w:dell:-15 w:della:-19 w:delle:23 w:demande:-12 w:demandons:17 w:demas:20 w:dentro:-26
w:depende:39 w:depois:-12 w:deposito:-42 w:depot:-20 w:depuis:-16 w:der:26 w:dernier:-14 w:des:22 w:descontado:19
w:descontamos:14 w:desconto:-21 w:desde:-14 w:despues:19 w:dessa:15 w:dessus:-27 w:detraccion:-11 w:deux:16
w:devait:12 w:devida:-11 w:devo:-14 w:devolvida:31 w:deze:-20 w:dezember:-12 w:dg:-11 w:dia:21 w:dias:11 w:dicht:-17
w:die:32 w:dienstag:21 w:diese:-13 w:diesen:18 w:diferencia:-32 w:difference:35 w:differenz:-12 w:differenza:17
w:dinheiro:-16 w:dios:25 w:dir:21 w:direcao:16 w:direct:-27 w:directeur:13 w:diretor:15 w:dis:24 w:disposizione:14
w:disso:15 w:distinta:13 w:divida:17 w:dl:-19 w:dm:-14 w:dn:16 w:do:46 w:doch:-13 w:doctora:-12 w:doet:-12 w:dois:24
w:dom:-11 w:don:20 w:donc:27 w:done:22 w:donne:56 w:door:-21 w:dopo:43 w:dos:16 w:dotto:19 w:dovuta:-12 w:down:-14
w:doy:-15 w:dr:30 w:dra:23 w:drauf:14 w:drie:-15 w:drin:24 w:driver:11 w:drum:13 w:du:-19 w:due:36 w:duizend:28
w:dus:-26 w:each:35 w:ecart:25 w:echelonnement:19 w:economico:23 w:ee:-35 w:een:15 w:eerst:-11 w:eerste:27
w:egregi:17 w:eigen:24 w:eind:13 w:eine:12 w:elle:-16 w:emis:-14 w:emitam:-11 w:encore:22 w:end:-40 w:ende:-34
w:enero:40 w:enquanto:-16 w:ensemble:11 w:entrambe:-15 w:entre:36 w:entro:-25 w:enviar:13 w:eran:19 w:erhalten:-13
w:erop:-20 w:erreur:-14 w:ervan:40 w:esame:14 w:ese:-27 w:esecuzione:-13 w:especes:25 w:espero:12 w:essa:27
w:est:-19 w:estao:37 w:estas:12 w:este:-36 w:estimado:32 w:estimados:-11 w:et:73 w:ete:-49 w:eu:-15 w:eur:-40
w:euri:-11 w:euro:52 w:europe:12 w:even:24 w:exma:13 w:extra:19 w:faco:15 w:factura:-19 w:facture:12 w:facturees:13
w:fahrer:19 w:fail:-27 w:faire:18 w:fais:11 w:faltam:-25 w:fanno:11 w:fate:-14 w:fatti:23 w:fatto:50 w:fattura:19
w:fatturato:13 w:fatture:-23 w:faut:12 w:favore:-14 w:fazer:12 w:februar:-13 w:february:22 w:feira:-13 w:feita:-14
w:ferme:-14 w:fermo:21 w:fertig:11 w:ff:-19 w:fg:23 w:fica:-37 w:ficam:13 w:ficou:14 w:fim:-31 w:fin:-24
w:financas:13 w:fine:-20 w:fino:37 w:firma:-30 w:firme:13 w:foi:-29 w:follows:13 w:font:19 w:for:-34 w:fornitore:-11
w:forty:12 w:frais:-26 w:franco:26 w:freitag:52 w:friday:23 w:frigo:-14 w:fruh:-19 w:ft:-12 w:fue:-12 w:full:-16
w:gar:-15 w:garantia:21 w:gc:29 w:geachte:11 w:geben:27 w:gebracht:-12 w:geduld:11 w:geen:11 w:gegen:-11 w:geld:-14
w:genau:24 w:general:13 w:gennaio:-15 w:gentili:12 w:geom:18 w:gepruft:13 w:gerente:-22 w:gestuurd:-13 w:get:-15
w:gezet:12 w:gezogen:-18 w:gf:11 w:gia:23 w:gilt:-12 w:giorno:21 w:giro:33 w:gleich:-15 w:gm:44 w:go:-25
w:goedemorgen:-12 w:goes:27 w:gott:12 w:grad:13 w:grazie:-23 w:greco:11 w:groet:22 w:grund:16 w:gruss:25 w:gt:11
w:guia:29 w:guten:-19 w:gutgeschrieben:22 w:gutschriften:-11 w:ha:-52 w:habe:21 w:haben:26 w:hablamos:-15
w:hablaremos:14 w:hacemos:-26 w:hacer:14 w:had:-13 w:hadden:17 w:half:42 w:halfte:43 w:hallo:-30 w:hangt:57
w:hart:15 w:harte:11 w:hasta:-32 w:hat:-15 w:hatte:22 w:hatten:-12 w:have:-17 w:he:-20 w:hebben:-22 w:hebt:11
w:heer:31 w:helft:16 w:hello:20 w:hem:-16 w:hemos:35 w:here:-14 w:herr:26 w:heute:-17 w:hij:-11 w:his:11 w:hj:30
w:ho:14 w:hoeft:13 w:hoi:26 w:hoje:17 w:hola:15 w:hold:-12 w:home:15 w:homebanking:14 w:hoor:-15 w:hora:-23 w:ht:12
w:hugo:12 w:hui:15 w:huit:-14 w:hundred:27 w:ich:35 w:ie:34 w:ignora:-17 w:ignore:-11 w:ihnen:-12 w:ihrem:19
w:ihrer:-13 w:ik:25 w:il:45 w:imediata:-14 w:in:-30 w:included:18 w:ing:14 w:ingreso:39 w:innerhalb:16
w:instantane:17 w:interessi:-11 w:interets:-22 w:intero:39 w:inv:16 w:invece:-17 w:invoice:-33 w:is:-46
w:iscritto:11 w:ist:-38 w:istantaneo:20 w:istruzioni:-17 w:items:-12 w:itself:-14 w:iva:-11 w:janeiro:43 w:jansen:27
w:januar:-21 w:januari:16 w:january:15 w:janvier:28 w:je:16 w:jetzt:21 w:jij:-16 w:joint:-17 w:jour:21 w:jours:-12
w:jueves:-22 w:juli:-19 w:jullie:16 w:jvous:21 w:kam:12 w:kant:12 w:kasse:20 w:kb:-11 w:kc:23 w:keinen:15 w:klaar:36
w:knapp:31 w:kommt:-14 w:konnen:-18 w:kopie:11 w:kp:11 w:kr:-17 w:kranz:11 w:krijg:20 w:krijgt:12 w:kunnen:-13
w:kurzen:13 w:kurzung:19 w:kw:-15 w:laatste:27 w:lang:-11 w:lange:43 w:las:-12 w:lasciato:27 w:last:17 w:late:-15
w:laudo:13 w:lauf:-20 w:lauft:-15 w:lavori:14 w:lavoro:-11 w:le:21 w:legge:-32 w:leider:19 w:less:36 w:letter:-15
w:lettres:34 w:li:18 w:liegt:-11 w:ligt:11 w:liminar:13 w:liquidez:17 w:liquido:22 w:lista:-12 w:liste:-13
w:listino:-21 w:litigio:13 w:llegan:-22 w:llegaron:12 w:lo:25 w:los:51 w:lot:-12 w:ls:29 w:ltd:-12 w:lui:-12
w:lundi:31 w:lunedi:20 w:lunes:15 w:ma:25 w:maand:-17 w:mag:-11 w:mai:-12 w:maintenant:23 w:maken:15 w:makes:15
w:manager:-13 w:manana:17 w:manca:-14 w:mandando:55 w:mandate:21 w:mando:53 w:mano:43 w:manquait:27 w:may:13 w:mc:30
w:me:-18 w:media:-11 w:mediados:-29 w:mehr:89 w:meine:-14 w:melde:12 w:memo:-13 w:menos:20 w:mensualites:-15
w:mercoledi:-11 w:merece:15 w:mes:20 w:mese:-14 w:meta:-15 w:metade:30 w:meu:28 w:mi:31 w:miercoles:-19 w:mijn:-22
w:mil:32 w:mille:65 w:mio:-18 w:mira:56 w:mismo:-26 w:mitte:-25 w:mn:17 w:moco:11 w:moins:11 w:mois:-28
w:momento:-11 w:monats:24 w:montag:-21 w:montant:-14 w:montante:12 w:month:-34 w:morgen:35 w:mrs:12 w:na:39
w:nach:-16 w:nachste:31 w:nachsten:-18 w:nada:14 w:namaste:17 w:nao:-35 w:natale:32 w:nc:-15 w:nd:-13 w:ne:-15
w:ned:18 w:nee:-14 w:nehmen:14 w:nein:-12 w:nemmeno:-13 w:nesta:26 w:netto:-23 w:next:13 w:nf:-21 w:ni:-28 w:nich:26
w:nicht:52 w:nichts:-19 w:niemand:11 w:niet:20 w:nieuwsbrief:15 w:nif:17 w:niks:-13 w:ninguem:19 w:nino:-14
w:nipote:22 w:noch:-33 w:nogmaals:20 w:nombre:12 w:nomina:13 w:non:-11 w:nos:16 w:nosotros:11 w:nossa:16
w:nostro:-23 w:not:-20 w:nothing:-15 w:notre:-22 w:nou:-11 w:nous:11 w:november:-29 w:novembre:27 w:novembro:29
w:obras:11 w:octubre:20 w:of:42 w:oferta:32 w:off:23 w:offerte:12 w:office:-11 w:offres:-23 w:ohne:-11 w:oi:19
w:oii:-17 w:ok:-11 w:omdat:-19 w:on:37 w:once:-11 w:only:13 w:opdrachten:32 w:ora:28 w:orden:-18 w:ore:17 w:os:63
w:other:47 w:otra:11 w:otro:48 w:otros:29 w:oui:-14 w:our:-42 w:outra:43 w:outside:17 w:pa:-13 w:paga:-25
w:pagado:-18 w:pagamento:-38 w:pagamos:23 w:pagar:25 w:pagaremos:13 w:pagata:-47 w:pagate:-11 w:pago:63 w:pagos:12
w:pague:13 w:palavra:-40 w:pallets:13 w:papier:14 w:para:15 w:parece:22 w:parola:21 w:part:11 w:partie:12
w:partira:12 w:pas:-31 w:pasado:33 w:paso:11 w:passar:22 w:passe:-12 w:passo:-11 w:paulo:-19 w:paye:-29 w:payer:-15
w:paying:11 w:payons:18 w:paz:13 w:pazienza:-15 w:pdf:-24 w:pecas:-11 w:peco:-12 w:pela:38 w:pelo:12 w:penalites:-11
w:people:-11 w:per:30 w:pertanto:11 w:peut:28 w:pi:13 w:piano:18 w:pick:17 w:piece:-13 w:piero:-12 w:piu:39 w:pix:28
w:place:18 w:plan:16 w:planning:17 w:please:-42 w:plus:-14 w:pn:-14 w:pode:29 w:podido:20 w:poi:-13 w:pole:19
w:polier:11 w:por:-26 w:porta:17 w:portes:28 w:porto:20 w:post:-12 w:posto:-18 w:pounds:25 w:pour:15 w:precio:-16
w:preco:21 w:prego:-12 w:premiere:-15 w:prendere:20 w:prezada:21 w:prezado:16 w:prima:12 w:principal:-11 w:print:-17
w:pris:14 w:problema:-14 w:prochain:12 w:programadas:15 w:programme:-16 w:project:12 w:promesso:-15 w:pronto:-13
w:propongo:-11 w:proposition:23 w:proprio:21 w:prossimo:40 w:prove:-26 w:prufen:-11 w:pt:16 w:puede:21 w:pues:-14
w:puo:12 w:put:17 w:qm:-19 w:quand:24 w:quando:53 w:queda:14 w:quella:19 w:quelle:18 w:questo:-13 w:quinze:15
w:quittiert:15 w:raised:11 w:rated:13 w:recebemos:13 w:recevrez:-23 w:rechnen:-14 w:recu:19 w:reference:11
w:regle:15 w:reglement:-13 w:reglerons:15 w:reicht:-12 w:rekening:29 w:rekent:-12 w:release:-15 w:released:21
w:remainder:12 w:remanescente:-14 w:remittance:16 w:remitted:-11 w:rendu:11 w:rep:-12 w:reply:-11 w:resolved:11
w:rest:64 w:resta:22 w:restante:13 w:restanti:23 w:reste:16 w:resterende:11 w:resto:69 w:retard:14 w:retencao:14
w:retenemos:15 w:retenue:14 w:rettifico:-14 w:return:12 w:reviens:11 w:revisado:12 w:reyes:13 w:ricevuta:18
w:rien:-27 w:rifatta:-18 w:rimanente:22 w:riserva:11 w:risultano:-18 w:ritardo:17 w:ritenuta:-21 w:ro:29 w:rob:16
w:ruego:-11 w:run:-17 w:sabado:17 w:sabato:39 w:sacos:17 w:sai:-11 w:saldata:-13 w:saldiamo:-17 w:saldo:-29
w:sale:-24 w:saluti:-11 w:samedi:46 w:sarebbe:-18 w:savoir:18 w:sbagliata:26 w:scade:-12 w:scherzo:32 w:schon:14
w:scorso:27 w:scusi:17 w:se:-40 w:see:15 w:segue:-34 w:seguem:39 w:segun:23 w:segunda:-17 w:seguro:-16 w:sehe:21
w:sehen:-13 w:sei:39 w:sein:-11 w:semaine:-18 w:semana:29 w:sembra:12 w:senhora:13 w:senor:19 w:sent:15 w:senza:-12
w:september:-24 w:septembre:-18 w:septiembre:-16 w:sera:-25 w:serai:24 w:settembre:12 w:seu:14 w:short:41
w:siamo:-19 w:sich:-14 w:sie:-68 w:siehe:23 w:sig:14 w:signed:-24 w:signori:12 w:sin:-17 w:sinal:14 w:sind:13
w:sistema:-18 w:six:36 w:sl:-13 w:slt:14 w:sobre:16 w:socios:16 w:sofia:13 w:soir:20 w:soit:26 w:sola:20
w:soltanto:14 w:sommes:14 w:son:19 w:sonntag:18 w:sont:-16 w:sorry:-12 w:sors:-16 w:sous:-17 w:spater:22
w:spatestens:-18 w:spett:12 w:sra:14 w:sta:-13 w:staan:-23 w:staat:12 w:stage:16 w:stagione:19 w:stand:11
w:stata:-16 w:statt:12 w:stays:-13 w:stein:19 w:steurberater:31 w:still:-13 w:stornata:-19 w:stukken:11 w:stunden:12
w:stuur:49 w:su:-26 w:subito:49 w:subvention:-11 w:suite:13 w:sulla:34 w:sur:33 w:sure:12 w:sv:24 w:swear:28
w:swift:13 w:ta:-35 w:tag:15 w:tambem:14 w:tanto:22 w:taxa:20 w:tc:-15 w:te:53 w:ted:-13 w:tegen:-11 w:tel:11
w:tempo:11 w:tenemos:11 w:tengo:34 w:terca:20 w:terug:-11 w:teu:-13 w:that:34 w:thats:35 w:the:15 w:them:-12
w:then:20 w:things:-11 w:this:28 w:thousand:11 w:three:26 w:ti:29 w:tiene:16 w:tienes:-14 w:tiers:24 w:till:-11
w:time:24 w:tio:34 w:titre:-12 w:to:28 w:toda:19 w:todo:32 w:toepassing:11 w:tomorrow:29 w:took:26 w:tot:22
w:tous:16 w:towards:20 w:tr:17 w:tranquillo:-14 w:transfer:13 w:transferencia:-23 w:transferencias:14
w:transferir:12 w:trata:18 w:tratteniamo:23 w:tres:-17 w:trotzdem:-12 w:tu:17 w:tudo:-26 w:tva:14 w:twee:-33
w:tweede:19 w:two:33 w:uber:-18 w:uberwiesen:36 w:ufficio:19 w:uit:-19 w:uitschrijven:15 w:uk:16 w:uma:-11 w:una:30
w:und:-24 w:under:11 w:une:18 w:uns:-18 w:up:11 w:uw:11 w:va:-44 w:vai:54 w:vale:-11 w:valoir:24 w:valor:-14
w:valuta:-11 w:van:25 w:vanno:-30 w:vat:13 w:vd:50 w:ve:34 w:veces:-18 w:vede:-15 w:veio:12 w:vem:32 w:vendedor:-14
w:vendredi:38 w:venerdi:25 w:venu:14 w:verbleibenden:11 w:verlassen:23 w:verra:12 w:vers:11 w:versato:26
w:verwerkt:-15 w:verzoek:-11 w:via:-30 w:vielen:11 w:viene:14 w:vier:26 w:viernes:14 w:vindima:12 w:vino:-19
w:vire:21 w:virements:-20 w:voi:-27 w:voldoen:21 w:volgende:23 w:volledig:18 w:volta:16 w:vom:33 w:von:36
w:voorwaarden:14 w:vor:-17 w:vorige:14 w:vossa:-17 w:vote:11 w:vous:11 w:voy:37 w:vragen:-13 w:vrijdag:24 w:vrouw:12
w:vuestro:12 w:wa:12 w:waarvan:18 w:wann:21 w:want:16 w:wants:-11 w:wat:18 w:we:46 w:wednesday:11 w:week:22
w:weeks:-11 w:wegen:19 w:weil:28 w:weiss:23 w:wel:14 w:wenn:23 w:went:17 w:were:-14 w:which:52 w:wieder:-15 w:wij:15
w:wil:-19 w:wim:18 w:winkel:15 w:wir:-37 w:wit:-12 w:with:-26 w:without:-35 w:wolff:-13 w:wouter:11 w:wurde:-14
w:yo:-18 w:you:-43 w:your:-29 w:zahl:39 w:zahlen:-46 w:zahlt:13 w:zal:-17 w:zaterdag:19 w:zelf:-14 w:zijn:13
w:zit:26 w:zitten:14 w:zoals:17 w:zolang:-20 w:zonder:11 w:zullen:23 w:zur:-13 w:zwart:-11
"""
