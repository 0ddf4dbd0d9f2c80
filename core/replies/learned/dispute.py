"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -3.02
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?:-49 ?ack:-29 ?all:-17 ?copy:-24 ?d.DAMAGED:17 ?d.DUPLICATE_BILLING:-15 ?d.FREIGHT:-37 ?d.TAX:-23 ?demand:32
?difference:-35 ?dispute:-18 ?goods:-17 ?hostile:41 ?legal:-12 ?mine:-29 ?moved:32 ?not:-39 ?not_dispute:29
?paid:-17 ?pay:21 ?plan:-61 ?propose:-43 ?question:-51 ?r.DESCRIPTION:-13 ?r.RETURN:18 ?redirect:32 ?refuse:-30
?until:-22 b:!_!:15 b:%_?:-23 b:%_alors:-14 b:00000_00:-28 b:00000_0:-12 b:00000_in:-20 b:00000_no:31
b:00000_staan:13 b:00000_was:-14 b:0000_00000:-26 b:0000_000:-24 b:0000_ee:-13 b:0000_el:-22 b:0000_et:-14
b:0000_ist:15 b:0000_la:12 b:0000_nicht:-16 b:0000_no:34 b:0000_non:18 b:0000_par:-13 b:0000_the:18 b:000_0000:-14
b:000_00:-14 b:000_de:19 b:000_ee:-42 b:000_en:57 b:000_est:47 b:000_euro:-39 b:000_il:-15 b:000_in:-19 b:000_is:56
b:000_kg:16 b:000_le:13 b:000_per:-32 b:000_que:-12 b:000_vendredi:17 b:00_%:23 b:00_00000:-18 b:00_0000:-41
b:00_000:19 b:00_00:15 b:00_?:-15 b:00_betaald:29 b:00_bezahlt:-27 b:00_dagen:24 b:00_december:-15 b:00_dias:-19
b:00_gennaio:-14 b:00_giorni:47 b:00_il:22 b:00_is:17 b:00_je:37 b:00_me:26 b:00_ni:12 b:00_no:14 b:00_non:52
b:00_novembre:25 b:00_oktober:-37 b:00_op:19 b:00_pour:13 b:00_que:-13 b:00_september:-24 b:00_septembre:-23
b:00_settembre:-19 b:00_sono:17 b:00_sur:13 b:00_tage:30 b:00_tagen:15 b:00_th:13 b:00_total:-17 b:00_was:19
b:00_wordt:27 b:00_wurde:14 b:0_%:52 b:0_000:-18 b:0_00:48 b:0_0:-23 b:0_as:-15 b:0_bezahlt:-12 b:0_de:-15
b:0_decembre:-12 b:0_ee:15 b:0_in:-15 b:0_is:-19 b:0_januari:17 b:0_ni:40 b:0_no:29 b:0_november:18 b:0_novembre:-13
b:0_octobre:20 b:0_oktober:24 b:0_ottobre:-21 b:0_per:-22 b:0_que:-12 b:0_september:12 b:0_sera:-33 b:0_staat:-16
b:?_!:13 b:?_?:51 b:aan_het:-18 b:aan_mijn:-18 b:abogado_de:12 b:acao_de:13 b:address_from:20 b:against_your:-19
b:al_00:16 b:al_tribunale:20 b:albaran_firmado:12 b:alle_drie:-17 b:alors_que:47 b:already_paid:-12 b:am_00:12
b:am_0:-12 b:am_montag:12 b:am_telefon:21 b:an_@:22 b:and_is:-15 b:and_not:25 b:and_the:-34 b:and_will:-17
b:andate_quel:19 b:ante_el:13 b:ante_la:-26 b:aos_credores:-16 b:aqui_ee:-22 b:aqui_no:-13 b:as_tres:-15
b:as_vossas:14 b:asi_que:-12 b:at_0:-15 b:ate_sexta:-24 b:attestation_de:-15 b:atto_di:26 b:au_plus:-14
b:aucune_somme:18 b:auf_ihre:-14 b:avec_le:-27 b:avec_mon:-15 b:avec_notre:-14 b:avete_applicato:21 b:avis_de:-19
b:aviso_de:-19 b:bande_de:-15 b:bedrag_0:-19 b:bei_ihnen:30 b:bei_uns:-24 b:beste_meneer:-15 b:bij_de:-27
b:bij_deze:31 b:boa_tarde:-13 b:bom_dia:-18 b:bon_de:16 b:bonifico_di:-22 b:bonjour_madame:14 b:by_the:-22
b:by_your:22 b:ce_est:-14 b:ce_sera:21 b:certificado_de:-16 b:cette_facture:40 b:cf_00:-24 b:che_il:28
b:chez_vous:33 b:clausula_00:19 b:codice_univoco:-12 b:col_prossimo:-12 b:com_pagamento:-13 b:com_pedido:-19
b:comunico_que:15 b:con_il:26 b:con_la:-20 b:con_riserva:29 b:con_una:13 b:copy_of:12 b:cours_de:25 b:credit_for:22
b:credito_ee:20 b:cs_00:-14 b:cuando_me:38 b:da_ist:-27 b:da_obra:-20 b:da_sociedade:13 b:da_voi:-15 b:da_vossa:-14
b:dal_giudice:21 b:dalla_0000:17 b:dans_les:-16 b:das_ist:-14 b:das_mit:-14 b:dass_die:-12 b:dat_is:-19
b:date_du:-20 b:dc_00:14 b:de_000:16 b:de_00:41 b:de_0:-14 b:de_aveiro:-14 b:de_baja:-20 b:de_bank:-14
b:de_compra:15 b:de_compromisso:-18 b:de_consumo:-16 b:de_credit:-19 b:de_debit:12 b:de_dezembro:-18 b:de_fin:18
b:de_las:13 b:de_me:-21 b:de_pago:-27 b:de_payer:19 b:de_pedido:25 b:de_rechter:12 b:de_rekening:-13 b:de_rest:24
b:de_retrait:12 b:de_septiembre:27 b:de_su:14 b:de_verkeerde:13 b:de_votre:29 b:dear_all:20 b:debt_is:20
b:defaut_de:14 b:dejen_de:-12 b:del_00:-24 b:del_contrato:35 b:del_vostro:15 b:demanda_por:-19 b:den_rest:14
b:depot_direct:-15 b:des_que:-12 b:desconto_de:14 b:desde_el:15 b:deux_factures:12 b:deux_fois:-17 b:deze_week:33
b:di_ieri:21 b:di_non:-12 b:di_pace:29 b:di_pagare:-13 b:did_not:26 b:die_00:13 b:die_0:21 b:die_forderung:14
b:die_is:-12 b:die_rechnung:13 b:die_sache:20 b:die_uberweisung:-12 b:die_ware:-15 b:diese_woche:-19 b:dir_0:-12
b:direction_juridique:13 b:dit_adres:-16 b:do_nosso:-13 b:do_not:17 b:does_not:-19 b:du_00:53 b:echt_niet:-17
b:ed_ee:19 b:ee_minha:13 b:ee_nella:24 b:ee_sparito:-18 b:een_keer:17 b:eerst_die:46 b:eine_automatisch:12
b:el_banco:13 b:el_dia:29 b:el_pago:-23 b:el_pedido:18 b:el_proximo:-22 b:el_viernes:15 b:elle_vous:-17 b:em_0000:12
b:em_00:-14 b:email_address:28 b:en_0:-14 b:en_betalen:12 b:en_cours:24 b:en_dat:-15 b:en_demeure:18 b:en_ik:-15
b:en_niet:28 b:en_opnieuw:-15 b:en_we:-12 b:entrada_de:12 b:er_geen:-12 b:er_staat:-24 b:erst_am:19 b:est_ce:13
b:est_donc:-15 b:est_en:12 b:est_pas:41 b:est_passe:-20 b:esta_en:-12 b:et_est:13 b:et_le:-28 b:et_ne:17 b:et_non:13
b:et_une:-15 b:ete_payee:-17 b:eur_0:-16 b:euro_per:-16 b:extrato_de:34 b:fa_00:21 b:factura_00:-26
b:factuur_0000:-12 b:falem_com:-15 b:fattura_0000:13 b:fattura_ee:-12 b:fattura_non:14 b:favor_que:30 b:fecha_de:-14
b:fino_al:-12 b:first_week:-16 b:foi_devolvida:-16 b:foi_paga:-12 b:for_00000:-16 b:for_contacting:-14 b:for_the:53
b:for_your:12 b:friday_00:15 b:friday_and:-12 b:from_the:23 b:from_you:-15 b:from_your:49 b:fur_die:-15 b:gaat_de:25
b:geachte_heer:17 b:gepruft_und:-31 b:gia_in:-12 b:giudice_di:29 b:guten_morgen:-13 b:guten_tag:13 b:ha_gia:30
b:ha_sido:-18 b:haben_sie:15 b:half_of:24 b:has_been:-21 b:has_not:-13 b:hasta_que:19 b:have_asked:-23
b:have_had:-16 b:have_put:-12 b:have_told:27 b:hay_dinero:15 b:hebben_de:14 b:hebben_geen:14 b:heeft_de:25
b:het_dossier:-12 b:het_niet:-14 b:ho_gia:-23 b:ho_letto:-12 b:hoor_ik:-12 b:houden_we:12 b:ich_bin:-16
b:ich_heute:17 b:ich_ihnen:14 b:ich_noch:-25 b:ignore_all:-15 b:ihre_anfrage:-21 b:ik_ben:-23 b:ik_betaal:23
b:ik_bij:26 b:ik_het:-13 b:ik_kan:-27 b:ik_kom:-16 b:il_bonifico:-18 b:il_credito:20 b:il_giudice:17
b:il_messaggio:-12 b:il_mio:-34 b:il_modello:-25 b:il_resto:-30 b:il_vostro:16 b:in_amministrazione:-20 b:in_an:-12
b:in_court:13 b:in_de:48 b:in_full:-13 b:in_mijn:-22 b:in_october:17 b:in_the:-43 b:informo_che:35 b:informo_que:-12
b:into_liquidation:25 b:invoice_00000:-14 b:invoice_was:20 b:is_been:15 b:is_for:30 b:is_gisteren:-18 b:is_on:-22
b:is_op:-25 b:is_the:27 b:ist_eine:12 b:ist_nichts:-22 b:it_we:24 b:je_0:-14 b:je_ne:28 b:je_paye:47
b:je_reviens:-13 b:je_vous:28 b:kan_ik:-16 b:kann_ich:-15 b:konnen_sie:-17 b:kun_je:-15 b:kw_00:23 b:la_0000:35
b:la_000:31 b:la_00:12 b:la_banca:-16 b:la_banque:-19 b:la_camara:22 b:la_contestazione:-20 b:la_deuda:24
b:la_ditta:-39 b:la_factura:32 b:la_livraison:28 b:la_nota:20 b:la_presente:13 b:la_reclamacion:-13 b:la_remise:12
b:la_sua:-12 b:la_vostra:-13 b:la_vs:14 b:las_facturas:18 b:lb_0:-19 b:le_00:45 b:le_dossier:-20 b:le_litige:-13
b:le_pago:23 b:le_reste:-13 b:le_solde:32 b:le_tribunal:-18 b:le_vostre:14 b:les_bons:-25 b:les_factures:-12
b:lie_to:-16 b:lo_que:-12 b:los_000:14 b:los_avisos:-16 b:los_tribunales:16 b:lp_0:-17 b:ma_il:22 b:maar_dat:26
b:maar_ik:-31 b:mag_ik:27 b:mailing_list:13 b:mails_over:40 b:mal_mit:33 b:me_deis:22 b:me_ne:-17 b:mein_anwalt:-13
b:merci_de:-22 b:met_de:-21 b:met_die:39 b:mi_cliente:16 b:mi_scuso:-17 b:mi_serve:-13 b:mientras_no:-13
b:mijn_mail:-18 b:mio_cliente:-16 b:mise_en:15 b:mismo_no:-12 b:momento_non:-17 b:mon_avocat:22 b:mon_mail:-13
b:my_email:28 b:na_de:12 b:nao_existe:12 b:nao_nos:19 b:nao_pago:20 b:nao_sao:-14 b:nao_tenho:-22 b:nao_vamos:28
b:ne_la:23 b:need_to:-13 b:nella_prossima:25 b:next_week:14 b:ni_un:16 b:nicht_bezahlt:14 b:nicht_im:-17
b:nicht_mehr:-20 b:niet_betalen:20 b:niet_meer:-17 b:niet_op:27 b:niet_van:55 b:niks_meer:-17 b:no_dia:-21
b:no_es:20 b:no_ha:-15 b:no_hay:17 b:no_lo:-14 b:no_mesmo:19 b:no_money:13 b:no_nos:22 b:no_pay:26 b:no_po:26
b:no_procede:15 b:no_tengo:-19 b:nog_steeds:21 b:non_ce:-16 b:non_ci:37 b:non_era:-19 b:non_ho:-21 b:non_la:25
b:non_mi:27 b:non_posso:-14 b:non_si:12 b:non_siamo:-13 b:non_so:-43 b:non_ve:12 b:not_even:12 b:not_take:28
b:nota_de:19 b:nota_di:21 b:nothing_left:-20 b:notre_avocat:-23 b:notre_compte:17 b:notre_tresorerie:-24
b:nous_avons:18 b:nous_contestons:13 b:nous_la:-30 b:nous_payons:-23 b:nous_un:-15 b:nous_vous:22 b:number_and:-12
b:numero_do:-15 b:nur_die:-18 b:of_february:-14 b:of_the:16 b:of_your:24 b:on_account:-16 b:on_est:-30 b:on_hold:-12
b:on_ne:14 b:on_our:14 b:on_solde:-12 b:on_that:-15 b:on_the:23 b:one_is:-14 b:op_0000:12 b:op_00:-55 b:op_0:23
b:op_een:12 b:op_en:22 b:op_met:19 b:op_mijn:17 b:op_vf:18 b:orden_de:16 b:os_0:19 b:os_den:-14 b:os_dois:-13
b:otra_vez:22 b:our_client:14 b:pagada_el:37 b:pagar_nada:12 b:pagata_il:13 b:pago_00:19 b:pago_alguno:-15
b:pago_de:-30 b:par_notre:15 b:parte_il:-25 b:pas_payer:-20 b:pay_for:12 b:pay_the:21 b:peco_que:12 b:per_favore:-17
b:per_il:-57 b:peux_pas:-15 b:please_issue:12 b:please_remove:25 b:plus_tard:-14 b:po_no:27 b:po_number:-12
b:pode_ser:12 b:por_escrito:-16 b:por_incumplimiento:-18 b:por_la:-12 b:por_que:-12 b:por_telefono:-14
b:pourriez_vous:-14 b:procede_pago:-15 b:prossima_distinta:24 b:qu_elle:-19 b:que_ai:36 b:que_es:-14 b:que_faltan:19
b:que_foi:-18 b:que_la:-14 b:que_le:20 b:que_lo:18 b:que_me:-19 b:que_mi:17 b:que_nao:46 b:que_no:45 b:que_nous:16
b:que_os:-19 b:que_ustedes:26 b:que_vem:-17 b:que_voces:20 b:que_vous:-15 b:queda_bloqueada:12 b:quel_paese:19
b:quero_receber:12 b:record_of:16 b:records_and:23 b:recu_la:15 b:reglerons_pas:13 b:remise_de:18 b:rest_is:29
b:rest_of:12 b:retrait_de:12 b:reviens_vers:-13 b:saisirons_le:-15 b:sc_0:-25 b:se_de:34 b:se_me:-24 b:se_non:-18
b:sem_falta:-23 b:semana_passada:-13 b:semana_que:-17 b:servicio_no:20 b:settled_in:-12 b:si_ee:12 b:siamo_in:-18
b:sie_das:24 b:sie_die:-24 b:sie_konnen:26 b:sie_mich:24 b:sie_von:32 b:siete_dei:38 b:since_0000:29 b:so_it:-14
b:so_steht:36 b:so_we:30 b:solde_de:34 b:sono_00:30 b:sono_il:-20 b:stata_scartata:-14 b:su_empresa:-17 b:taxa_de:14
b:te_la:15 b:tenho_como:-15 b:thanks_for:-13 b:that_was:13 b:the_00:31 b:the_balance:-14 b:the_credit:19
b:the_debt:20 b:the_file:20 b:the_first:-18 b:the_liquidator:25 b:the_next:-17 b:the_po:-15 b:the_signed:26
b:there_is:25 b:this_address:-18 b:this_friday:-19 b:this_invoice:38 b:this_is:12 b:this_time:-16 b:to_be:-20
b:to_our:14 b:to_you:-25 b:todos_os:19 b:told_your:12 b:tot_de:16 b:total_0:-13 b:tribunal_de:18 b:trois_semaines:25
b:turned_up:13 b:two_days:14 b:two_of:29 b:uit_uw:-19 b:un_avoir:12 b:und_am:-14 b:und_neu:-13 b:und_wird:29
b:uns_vor:28 b:unser_anwalt:-13 b:until_the:-12 b:uw_factuur:17 b:uw_sommatie:21 b:valuta_00:-13 b:van_de:15
b:van_een:25 b:van_het:28 b:van_mij:25 b:van_onze:21 b:veio_com:14 b:vergessen_sie:44 b:vers_vous:-13 b:vf_00000:20
b:vi_mando:15 b:via_peppol:-12 b:viene_pagata:-24 b:viernes_pasado:19 b:vom_0:21 b:von_00:12 b:von_uns:34
b:voor_aan:-13 b:voor_het:-19 b:vos_factures:-13 b:votre_mise:19 b:votre_part:13 b:vou_pagar:25 b:vous_ai:12
b:vous_avez:-12 b:vous_etes:-16 b:vous_me:38 b:vous_nous:12 b:vous_prie:-15 b:vrijdag_00:-12 b:was_ich:13
b:was_not:13 b:was_the:14 b:wat_een:-19 b:wat_ik:19 b:we_do:28 b:we_in:13 b:we_will:39 b:we_would:13 b:we_zijn:-16
b:week_of:-16 b:went_back:25 b:went_into:25 b:why_is:-16 b:wij_betalen:17 b:wij_betwisten:23 b:wij_hebben:27
b:wij_niet:18 b:will_be:22 b:will_not:12 b:will_pay:22 b:will_see:13 b:wir_am:-14 b:wir_heute:-12 b:wir_nicht:17
b:wir_sehen:27 b:wir_zahlen:41 b:with_the:-29 b:with_you:33 b:with_your:-12 b:woche_noch:-16 b:worden_op:-12
b:write_to:18 b:wurde_mit:-13 b:you_are:20 b:you_can:-14 b:you_friday:19 b:you_have:-12 b:you_in:16 b:you_issue:17
b:you_keep:-14 b:you_lot:16 b:you_sent:16 b:you_will:21 b:your_credit:-21 b:your_email:12 b:your_invoice:-20
b:your_own:18 b:your_records:55 b:zahlen_wir:-15 b:zijn_jullie:-19 b:zum_monatsende:-12 b:zum_rest:-13 b:zur_0000:16
e:paid=day:13 e:paid=none:24 e:promise=day:-22 e:promise=none:-18 e:run=none:-44 f:_amount:59 f:_day:-77
f:_invoice:141 f:admin:-109 f:back:30 f:bounce:-34 f:closed:-13 f:contest:-37 f:copy:-47 f:d.ADVERTISING_PROMO:30
f:d.ALLOWANCE_CHARGE:28 f:d.BANK_CHARGE:14 f:d.CANCELLED:64 f:d.CONTRACT_TERMS:43 f:d.DAMAGED:65
f:d.DUPLICATE_BILLING:70 f:d.FREIGHT:32 f:d.LATE_FEE_CONTESTED:50 f:d.MISSING_DOCS:89 f:d.NO_PO:56
f:d.PRICE_ERROR:44 f:d.QUALITY:44 f:d.QUANTITY_SHORT:37 f:d.RETURN:82 f:d.SERVICE_INCORRECT:24 f:d.STALE_INVOICE:82
f:d.TAX:28 f:d.TERMS_DISPUTE:-18 f:d.VOLUME_REBATE:24 f:demand:16 f:difference:92 f:dispute:20 f:fix:-23
f:formal:-77 f:gone:-21 f:goods:78 f:hardship:-37 f:hope:-61 f:hostile:14 f:inject:-35 f:insolvency:-77 f:joke:61
f:lawyer:-33 f:moved:56 f:moves:22 f:n.QUANTITY_SHORT:72 f:netted:-48 f:not:62 f:not_dispute:-90 f:not_gone:34
f:not_insolvency:-28 f:not_legal:20 f:not_paid:64 f:not_quality:25 f:not_statement:-15 f:not_stop:-51 f:ooo:-21
f:order:-39 f:others:14 f:paid:-34 f:pay:41 f:plan:-37 f:proof:-27 f:propose:-24 f:question:-25 f:r.BANK_CHARGE:12
f:r.CANCELLED:85 f:r.DAMAGED:37 f:r.DESCRIPTION:26 f:r.DUPLICATE_BILLING:40 f:r.FREIGHT:38 f:r.LATE_DELIVERY:26
f:r.LATE_FEE_CONTESTED:23 f:r.MISSING_DOCS:53 f:r.NOT_OURS:60 f:r.NO_PO:70 f:r.PRICE_ERROR:51
f:r.PRIOR_OVERPAYMENT:19 f:r.QUALITY:35 f:r.QUANTITY_SHORT:48 f:r.RETURN:39 f:r.SERVICE_INCORRECT:74 f:r.TAX:46
f:r.TERMS_DISPUTE:26 f:r.VOLUME_REBATE:22 f:r.WRONG_PRODUCT:70 f:redirect:-28 f:refuse:101 f:remittance:-43
f:setoff:29 f:soon:13 f:statement:-44 f:stop:-12 f:unable:-28 f:until:58 f:willpay:43 i:acknowledgement:-13
i:acknowledgement=2:-13 i:already_paid:-36 i:already_paid=2:-14 i:already_paid=3:-23 i:bounce:-37 i:bounce=3:-37
i:copy_invoice_request:-27 i:copy_invoice_request=2:-24 i:dispute:252 i:dispute=2:65 i:dispute=3:185 i:hardship:-33
i:hardship=3:-25 i:hostile:13 i:hostile=2:19 i:in_payment_run:-38 i:in_payment_run=3:-38 i:insolvency:-62
i:insolvency=2:18 i:insolvency=3:-81 i:invoice_admin:-108 i:invoice_admin=2:-22 i:invoice_admin=3:-86 i:legal:30
i:legal=1:-48 i:legal=2:22 i:legal=3:56 i:nothing:19 i:out_of_office:-28 i:out_of_office=3:-26 i:partial_payment:-29
i:partial_payment=2:-17 i:partial_payment=3:-12 i:payment_plan_request:-25 i:payment_plan_request=2:29
i:payment_plan_request=3:-54 i:promise_to_pay:-35 i:promise_to_pay=3:-32 i:question:-73 i:question=1:-15
i:question=3:-46 i:remittance_advice:-70 i:remittance_advice=2:-38 i:remittance_advice=3:-33 i:statement_request:-35
i:statement_request=3:-34 i:unsubscribe:-31 i:unsubscribe=2:14 i:unsubscribe=3:-44 i:wrong_contact:-18
i:wrong_contact=2:18 i:wrong_contact=3:-29 l:de:-53 l:en:-57 l:es:-71 l:fr:-47 l:nl:-35 l:pt:-29 n:0:-17 n:1:-173
n:2:-79 n:6:-40 p:aanman:29 p:aanspr:-16 p:aanvaa:21 p:abbiam:17 p:abnahm:13 p:abonar:28 p:absten:23 p:accoun:-33
p:acreed:-12 p:actual:-16 p:admini:-37 p:adress:14 p:advoca:-24 p:advoga:-13 p:afgesp:30 p:afspra:-25 p:agrade:-18
p:akzept:-14 p:allega:18 p:alsjeb:22 p:ammini:-19 p:analis:36 p:anfrag:-21 p:angele:-13 p:annule:23 p:anteri:-19
p:antivi:-19 p:aparec:-42 p:appara:35 p:arbeit:-13 p:arregl:35 p:arriva:16 p:arrive:15 p:articl:12 p:aspett:-14
p:assign:14 p:assina:22 p:assunt:-16 p:attend:12 p:attest:-18 p:august:-12 p:ausgef:-14 p:ausser:-19 p:automa:-48
p:autori:-17 p:beantr:-14 p:becaus:-18 p:bedrij:-13 p:berech:27 p:berich:-16 p:bestan:-22 p:bestel:30 p:betale:31
p:betali:27 p:betrei:27 p:betwis:39 p:bevest:17 p:blocca:-45 p:bonifi:-12 p:bonjou:-20 p:brauch:-16 p:buchha:32
p:buildi:28 p:buongi:-27 p:burofa:15 p:busine:-14 p:caisse:14 p:calend:-22 p:campan:12 p:cantie:-20 p:cateri:13
p:centim:16 p:certif:-29 p:cessio:-12 p:chanti:14 p:charge:24 p:charlo:-14 p:chauff:16 p:cherch:-22 p:chiama:-25
p:chiede:38 p:chiedi:23 p:classi:-12 p:clausu:19 p:cleare:-12 p:clinic:14 p:collec:12 p:colleg:-15 p:comerc:16
p:comman:18 p:commun:-25 p:compen:12 p:comple:-13 p:compre:21 p:compro:-21 p:compta:20 p:comuni:-19 p:comunq:17
p:concer:-20 p:concor:25 p:concur:-27 p:condiz:-15 p:condom:-14 p:confer:12 p:confir:-29 p:confor:-23 p:connai:-24
p:consei:19 p:consen:-12 p:conser:-13 p:consig:-23 p:consta:19 p:contac:14 p:contes:46 p:contra:92 p:contro:-22
p:conven:21 p:correc:-33 p:corres:25 p:corret:-13 p:corrig:-25 p:cortes:-15 p:counte:15 p:courri:-26 p:credor:-20
p:dagvaa:14 p:damage:-20 p:decemb:-26 p:delive:19 p:demeur:18 p:denunc:41 p:descon:52 p:descul:-16 p:desist:12
p:despac:-18 p:detrac:-14 p:devolv:25 p:devuel:23 p:dezemb:-23 p:difere:13 p:difett:13 p:differ:37 p:diffic:-18
p:diffid:31 p:dirett:-14 p:diritt:17 p:dissol:12 p:distin:29 p:diverg:-14 p:divers:32 p:docume:-35 p:dossie:-53
p:econom:-15 p:eerstv:14 p:efface:23 p:einkau:12 p:einstw:-13 p:electr:-12 p:emitid:-13 p:empres:-18 p:encont:-19
p:endlic:35 p:entreg:-19 p:entsch:-15 p:erhalt:-24 p:erkenn:12 p:escrib:-20 p:escrit:-32 p:espera:52 p:esquec:-20
p:estamo:-19 p:etaien:82 p:eventu:18 p:excuse:-12 p:execut:-13 p:expert:15 p:expliq:25 p:extrac:-17 p:extrat:30
p:factur:56 p:falsch:13 p:februa:-25 p:firmat:21 p:formal:18 p:formel:37 p:formul:-14 p:fornit:-13 p:fourni:-24
p:freita:-15 p:fristg:14 p:geacht:12 p:gebuch:15 p:gefact:36 p:geleve:40 p:genera:-22 p:gennai:-42 p:gepruf:-31
p:geschl:-14 p:geschr:-16 p:gester:15 p:gestor:-16 p:geweig:-20 p:gezahl:23 p:gezoge:18 p:gioved:-18 p:gister:-23
p:giudic:30 p:giudiz:-12 p:goedem:-32 p:gracia:-28 p:gultig:-14 p:gutsch:20 p:herinn:-20 p:hochla:-16 p:holdin:-12
p:hoogac:-20 p:identi:15 p:immedi:-36 p:imputa:12 p:incass:-33 p:incide:13 p:incluy:-18 p:incomp:-12 p:indica:-12
p:inform:-29 p:ingepl:29 p:ingres:-16 p:innanz:-21 p:insolv:-53 p:instal:24 p:instea:29 p:integr:13 p:inteir:35
p:intent:20 p:intere:56 p:interp:-29 p:inutil:23 p:invoic:21 p:istanz:-14 p:januar:-14 p:journe:15 p:justic:-18
p:juzgad:-12 p:kessle:17 p:klarun:19 p:korrig:-12 p:kratte:16 p:kundig:12 p:labora:39 p:lavora:-21 p:levere:12
p:llegar:24 p:machin:13 p:mahnun:-31 p:mainte:-24 p:mancan:21 p:mancat:-15 p:mandar:56 p:mandat:17 p:manute:16
p:marque:14 p:mensaj:-19 p:mercol:-12 p:messag:-71 p:migrat:13 p:modell:-22 p:moment:-27 p:monats:-13 p:montag:-12
p:muppet:23 p:nachst:-23 p:nachwe:22 p:naturl:29 p:nothin:-12 p:nouvel:-15 p:noviem:14 p:obriga:-12 p:octobe:22
p:octobr:17 p:offene:26 p:oficin:-12 p:openst:-13 p:opnieu:-36 p:overee:-19 p:overge:-27 p:pagame:-34 p:pagamo:41
p:pagare:14 p:paghia:34 p:paiera:28 p:palett:18 p:partir:24 p:paymen:-22 p:pedimo:15 p:penali:18 p:pendin:17
p:pertan:15 p:peters:17 p:plataf:-14 p:portan:-12 p:portat:20 p:pourqu:-13 p:pourri:30 p:preced:-27 p:precis:-14
p:prende:13 p:prendr:19 p:prescr:56 p:presen:36 p:presta:43 p:pretes:15 p:preven:-13 p:previo:-15 p:prezad:43
p:primei:27 p:princi:14 p:procee:16 p:procha:-25 p:propon:-18 p:propri:12 p:prossi:-12 p:protec:-20 p:protes:25
p:protoc:-22 p:provee:-14 p:proxim:-49 p:qualqu:-21 p:quanti:13 p:querel:-15 p:rahmen:37 p:rappel:22 p:recebe:17
p:recepc:-12 p:recevo:-22 p:rechnu:-12 p:rechte:15 p:rechts:26 p:reclam:-64 p:record:56 p:reemit:-16 p:reenvi:-28
p:regler:16 p:reject:27 p:rekeni:-26 p:remind:-14 p:remitt:-15 p:renvoy:-17 p:repeti:26 p:repond:15 p:repons:17
p:report:-14 p:resili:-13 p:resolv:37 p:respec:-17 p:respon:-21 p:result:15 p:reteni:-14 p:retira:27 p:retire:-16
p:revers:22 p:review:-13 p:richie:-15 p:richte:31 p:ricono:24 p:riferi:-14 p:rimand:-23 p:rimast:19 p:rinnov:12
p:riport:13 p:riserv:25 p:risult:-16 p:ritira:12 p:ritras:-14 p:saisir:-17 p:sarebb:-13 p:sbagli:-17 p:scarta:-28
p:schade:19 p:schalt:13 p:scherz:21 p:schick:22 p:schrif:19 p:schuld:-12 p:scritt:-22 p:scrive:-21 p:scusat:12
p:segund:-26 p:semain:43 p:septie:20 p:servic:22 p:serviz:-14 p:settim:-15 p:settle:-19 p:signat:-20 p:siguie:-17
p:simple:-20 p:sistem:-21 p:solici:-29 p:sollec:-19 p:sommat:13 p:sospen:-17 p:sparit:-43 p:statut:16 p:stelle:-16
p:stellu:-18 p:stilge:12 p:storni:20 p:submet:-17 p:superi:-14 p:suspen:-23 p:systee:-21 p:techni:12 p:telefo:20
p:tentat:-12 p:termin:76 p:terugg:12 p:terwij:23 p:theref:15 p:threat:18 p:thursd:13 p:timesh:26 p:toegep:12
p:toujou:14 p:trabal:-13 p:transf:-33 p:transp:63 p:trasme:14 p:tratte:25 p:tresor:-28 p:trimes:12 p:uberwe:-29
p:udienz:-12 p:ulteri:-26 p:unders:-13 p:univoc:-12 p:unsere:18 p:ustede:18 p:utilis:-17 p:valide:14 p:vandaa:-13
p:vencid:-20 p:vendre:21 p:venerd:-29 p:verein:22 p:verges:40 p:verifi:-45 p:verjah:30 p:verkee:13 p:verrec:29
p:verwij:-12 p:verzen:-23 p:veuill:-12 p:vierne:13 p:vireme:-27 p:voldaa:35 p:voldoe:-15 p:voorbe:-15 p:vorgan:-13
p:vuelva:-21 p:wachte:12 p:websit:23 p:wednes:-18 p:weiter:-18 p:werkta:-26 p:writte:20 p:zugesa:18 p:zuruck:-16
s:!:-25 s:00000:-21 s:0000:-26 s:000:-21 s:00:-77 s:0:-22 s:aanmaning:-20 s:aberto:14 s:ac:-17 s:account:-16
s:advice:-19 s:al:-17 s:an:-12 s:and:-14 s:antwort:-13 s:ar:-27 s:as:-14 s:avant:-13 s:avis:-42 s:avviso:-18
s:betalingsherinnering:35 s:boleto:-20 s:bt:20 s:carta:24 s:ce:-14 s:cm:28 s:cobranca:36 s:compte:-14 s:cr:-16
s:ct:14 s:de:-20 s:demeure:29 s:dernier:20 s:devolucion:13 s:diffida:14 s:du:19 s:due:37 s:enc:22 s:extrajudicial:18
s:factura:28 s:facturen:-18 s:factures:18 s:factuur:-36 s:fattura:-26 s:final:16 s:fl:-12 s:gf:19 s:gp:-22 s:hb:-15
s:hm:22 s:hotel:36 s:hs:34 s:inc:-14 s:ingebrekestelling:-14 s:insolvencia:-15 s:inv:17 s:laatste:15 s:late:12
s:lb:19 s:le:-13 s:letzte:-23 s:lo:-25 s:lp:-18 s:mahnung:-17 s:mb:12 s:me:17 s:mise:27 s:mora:18 s:mp:30 s:nota:-25
s:notice:46 s:notifica:-20 s:of:17 s:oi:-13 s:op:-29 s:openstaande:29 s:overdue:14 s:pagamento:19 s:pago:21
s:past:37 s:pi:-31 s:promemoria:-12 s:ps:18 s:rappel:43 s:rc:18 s:rechnung:22 s:rechnungen:14 s:reclamacion:12
s:recordatorio:14 s:reminder:-16 s:resposta:12 s:retard:-14 s:rp:13 s:sa:-12 s:saldo:28 s:scarto:-14 s:se:-18
s:second:-13 s:segundo:-19 s:sistema:-26 s:solde:20 s:solleciti:-16 s:st:-15 s:statement:-21 s:status:-23 s:su:22
s:ta:36 s:ticket:-35 s:ultimo:43 s:unsubscribe:28 s:vc:-17 s:vl:-15 s:vm:14 s:vs:20 s:wg:-14 s:zahlungserinnerung:23
w:%:75 w:0000:26 w:000:39 w:00:35 w:?:-49 w:@:-96 w:aan:-28 w:aanmaning:30 w:aanvaard:21 w:abbiamo:17 w:aber:-16
w:abono:15 w:abstenham:21 w:acao:20 w:account:-26 w:aceitamos:12 w:acreedores:-12 w:action:-23 w:address:-12
w:adeuda:24 w:adjunto:14 w:administradora:23 w:adresser:24 w:advocaten:-15 w:afgesproken:30 w:afspraak:-25
w:agente:-13 w:agora:-17 w:agradeco:-16 w:ai:-42 w:al:-23 w:alguno:-15 w:all:-27 w:alla:35 w:alle:-33 w:allegato:-16
w:alles:16 w:allez:-29 w:allora:36 w:alors:32 w:als:-37 w:alsjeblieft:22 w:alte:-15 w:am:-17 w:amministrazione:-16
w:an:18 w:ancien:22 w:ancora:-49 w:and:-15 w:andere:-14 w:anfrage:-21 w:anos:-14 w:antes:-18 w:antivirus:-19
w:any:12 w:aos:-19 w:ap:-12 w:aparece:-21 w:applicato:21 w:apres:16 w:aqui:-29 w:ar:-28 w:arbitration:21 w:are:52
w:arriva:13 w:arrive:-14 w:arrived:13 w:article:12 w:as:38 w:assignation:12 w:assignerons:29 w:assunto:-14 w:at:-22
w:ate:31 w:attestation:-18 w:atto:25 w:aub:-21 w:aucune:34 w:augustus:-12 w:aus:12 w:auto:-15 w:automatische:-13
w:av:-21 w:avais:13 w:avec:-40 w:aveiro:-14 w:avere:-18 w:avevo:-27 w:avis:-28 w:aviso:-22 w:avisos:-23 w:away:-18
w:back:13 w:baja:-21 w:banca:17 w:bancaria:-14 w:banco:-19 w:bande:-12 w:bank:-48 w:banque:-27 w:beantragen:-13
w:because:-18 w:bedrag:-28 w:bedrijf:-13 w:before:22 w:bei:52 w:beide:12 w:beim:22 w:bel:13 w:ben:-27 w:berechnet:26
w:bericht:-17 w:bestand:-22 w:beste:-27 w:besteld:30 w:bestellnummer:-12 w:bestellt:18 w:betaal:33 w:betalen:31
w:betwist:15 w:betwisten:25 w:bevor:14 w:bien:25 w:bij:16 w:billed:18 w:bin:-17 w:bis:-17 w:bitte:-60 w:bleibt:19
w:blijft:41 w:bloccato:-30 w:bloque:30 w:bloqueada:19 w:bloqueado:-14 w:boa:-22 w:boleto:-23 w:bom:-26 w:bonjour:-20
w:bonne:-30 w:bons:-25 w:both:-22 w:bought:19 w:br:-21 w:bt:17 w:buchhaltung:32 w:buenas:-17 w:building:28
w:buongiorno:-27 w:burofax:15 w:business:-14 w:by:-23 w:ca:-28 w:caisses:14 w:call:14 w:camara:22 w:came:22
w:camion:28 w:campana:12 w:can:-18 w:cannot:-18 w:capisco:-24 w:cara:15 w:carta:24 w:carte:-13 w:casa:13 w:caso:12
w:cassa:-20 w:causa:12 w:cent:21 w:centre:12 w:certificado:-16 w:certo:91 w:ces:33 w:cet:-20 w:cette:48 w:cf:-16
w:chantier:14 w:charge:15 w:charged:15 w:charges:12 w:chauffeur:17 w:che:31 w:cheque:13 w:chez:19 w:chiama:12
w:chiediamo:23 w:chiusa:-16 w:ci:38 w:claro:90 w:clause:16 w:clausula:19 w:clear:-12 w:cleared:-12 w:closed:-17
w:cmr:13 w:co:-40 w:codice:-28 w:codigo:-22 w:col:30 w:collega:-14 w:com:41 w:come:-12 w:comercial:16 w:commande:15
w:comme:41 w:communication:-13 w:compra:12 w:compromisso:-21 w:comptable:21 w:comunico:23 w:comunque:17 w:con:-29
w:concurso:-24 w:condominio:-14 w:conforme:-17 w:consegna:16 w:consta:46 w:consulta:-12 w:conta:-26 w:contact:13
w:contas:-13 w:contato:-14 w:contatos:23 w:contentieux:16 w:contestazione:-23 w:conteste:-18 w:contesto:26
w:contestons:28 w:conto:-38 w:contract:27 w:contratado:16 w:contrato:39 w:convenu:21 w:copie:-15 w:correo:-19
w:correspond:17 w:corresponde:15 w:corriere:13 w:cortesia:-17 w:cosa:-17 w:cost:14 w:counterclaim:15 w:courrier:-16
w:cours:21 w:credit:47 w:credito:36 w:creditors:-15 w:credores:-17 w:cs:-16 w:cuando:31 w:cuenta:-12 w:cui:18
w:da:-14 w:dagen:29 w:dagvaarden:17 w:daher:12 w:dal:15 w:dall:-37 w:damages:-20 w:dan:17 w:dann:23 w:danni:30
w:dans:-22 w:das:-30 w:dass:-14 w:dat:29 w:date:-27 w:davon:-12 w:dc:12 w:de:-33 w:debit:19 w:debito:51 w:debts:20
w:decembre:-25 w:decide:-14 w:defaut:15 w:defend:19 w:degli:-33 w:dei:41 w:deis:22 w:deja:48 w:dejen:-12 w:delete:28
w:delivered:20 w:della:-23 w:dem:46 w:demain:37 w:demand:18 w:demande:26 w:demeure:18 w:denuncia:37 w:depose:-17
w:der:-26 w:des:35 w:desconto:20 w:desculpa:-15 w:desde:-14 w:despacho:-13 w:destinatario:-16 w:destino:16
w:detraccion:-14 w:detto:-29 w:deuda:29 w:deuren:23 w:deux:21 w:devo:30 w:deze:32 w:dezembro:-19 w:di:65 w:dia:-19
w:dias:-38 w:dicho:-17 w:did:22 w:die:60 w:dies:12 w:diese:-25 w:diferencia:13 w:difetto:12 w:difference:23
w:differenza:12 w:diffida:16 w:dinero:14 w:dir:-12 w:direction:16 w:direttore:-12 w:diritto:17 w:disputed:23
w:disse:-17 w:distinta:29 w:dit:-37 w:dito:12 w:ditta:-40 w:divida:14 w:doen:-13 w:does:-14 w:dona:-16 w:door:-14
w:dopo:17 w:dos:26 w:dossier:-37 w:dott:-15 w:double:16 w:dr:19 w:drauf:-13 w:drei:-17 w:drohen:27 w:du:13
w:dubbel:13 w:due:28 w:duplicada:14 w:duplicata:-22 w:duplicate:12 w:dus:-21 w:echt:-17 w:ecrire:-14 w:ecrit:15
w:ed:16 w:ee:50 w:een:-14 w:eens:36 w:eerst:47 w:eerstvolgende:14 w:einde:19 w:einen:-15 w:einer:-22 w:elle:-21
w:elles:36 w:em:26 w:email:22 w:emitida:-12 w:en:13 w:ende:-12 w:endlich:35 w:engano:26 w:entrada:12 w:entre:-18
w:entschuldigung:-15 w:envoyez:-13 w:er:-22 w:era:35 w:eran:28 w:erano:16 w:erhalten:-24 w:erkennen:12 w:errado:-13
w:errato:-14 w:errore:-17 w:erst:56 w:es:27 w:escrito:-16 w:ese:13 w:essere:35 w:est:25 w:estamos:-19 w:estar:-20
w:este:-29 w:estimada:18 w:esto:13 w:et:25 w:etaient:82 w:etait:-28 w:etant:-15 w:etes:-16 w:eu:-44 w:eur:-21
w:euro:-26 w:eventual:19 w:ex:14 w:existe:21 w:expertise:15 w:expliquer:-15 w:extracto:-17 w:extrato:30 w:fa:18
w:faccio:-52 w:face:-14 w:faco:-14 w:facturado:14 w:facturen:16 w:factures:-12 w:fahrer:18 w:fait:14 w:faite:14
w:falem:-15 w:falschen:21 w:falta:-85 w:faltam:23 w:faltan:19 w:farm:27 w:fatto:12 w:fattura:15 w:faturas:-34
w:favore:-26 w:fe:-16 w:february:-21 w:fecha:-19 w:ficam:-18 w:figura:-18 w:file:35 w:fin:-18 w:final:-16 w:fine:-21
w:fino:-16 w:firma:-22 w:firmado:12 w:first:-17 w:fiscal:14 w:fm:20 w:foi:-42 w:fois:-15 w:for:47 w:forderung:15
w:formellement:37 w:fornitore:-18 w:forward:12 w:foto:29 w:found:-12 w:four:16 w:fournisseur:-15 w:franco:20
w:frau:-29 w:freitag:-15 w:fristgerecht:14 w:ft:-18 w:full:-14 w:funds:-19 w:fuori:13 w:fur:12 w:gaan:12 w:gaat:32
w:gar:-19 w:geachte:12 w:gebucht:15 w:gefactureerd:35 w:geld:-14 w:geldt:-19 w:geleverd:40 w:gennaio:-42 w:gente:-18
w:gentile:-13 w:gepruft:-31 w:geschlossen:-14 w:gestern:15 w:gestort:-14 w:get:-15 w:geweigerd:-20 w:gewoon:16
w:gezahlt:23 w:gezogen:18 w:gia:22 w:gibts:33 w:giorni:33 w:giorno:27 w:giovedi:-18 w:giro:-13 w:gisteren:-23
w:giudice:30 w:giudiziale:-13 w:giusto:-26 w:gmbh:-14 w:goed:-14 w:goedemiddag:-18 w:goedemorgen:-14 w:goes:-12
w:good:12 w:got:-13 w:gp:-12 w:graag:-16 w:gracias:-28 w:grn:15 w:gruppo:23 w:gruzi:-14 w:guardi:-25 w:gutschrift:15
w:haal:18 w:haben:43 w:hace:-17 w:had:45 w:hadden:-12 w:hale:13 w:half:16 w:hallo:-24 w:has:-38 w:hat:-12 w:have:-16
w:hay:16 w:he:19 w:heb:-26 w:hebben:46 w:hebt:16 w:heeft:27 w:heer:12 w:hemos:35 w:her:23 w:here:-13 w:hereby:-20
w:het:-25 w:hier:19 w:ho:-45 w:hoch:-20 w:hochladen:-16 w:hoe:-19 w:hoi:-17 w:hoje:56 w:hola:-27 w:holdings:-13
w:houden:18 w:ich:16 w:identisch:14 w:iedere:12 w:ieri:17 w:if:34 w:ignore:-16 w:ihr:-21 w:ihre:-41 w:ii:-20
w:ik:-21 w:immer:-23 w:in:-21 w:inc:-23 w:incumplimiento:-18 w:informo:30 w:ingepland:29 w:ingreso:-13
w:insolvent:-19 w:instead:29 w:instructed:17 w:integralmente:17 w:intention:13 w:interets:33 w:interpondremos:-19
w:inutile:24 w:invoice:27 w:invoiced:20 w:invoices:-31 w:io:38 w:is:28 w:isso:33 w:issue:26 w:istanza:-14 w:isto:-16
w:it:-34 w:ive:46 w:ja:55 w:jai:40 w:jamais:55 w:january:-20 w:je:12 w:jetzt:-36 w:jeudi:-57 w:jo:13 w:journee:15
w:jours:-20 w:jullie:-12 w:june:21 w:junta:-15 w:junto:28 w:juzgado:-12 w:kan:-26 w:kann:-25 w:keep:-12 w:keer:24
w:kees:24 w:kein:27 w:keine:26 w:kessler:17 w:kijken:16 w:kind:23 w:kisten:34 w:klaar:-17 w:klacht:-13 w:klage:30
w:know:-20 w:kollegin:-18 w:kom:-25 w:kommt:34 w:komt:-22 w:konto:21 w:krank:-16 w:kratten:16 w:kriegt:-31 w:kun:-15
w:kurze:-43 w:kw:22 w:la:35 w:laat:-30 w:laden:-13 w:ladri:37 w:langst:12 w:las:12 w:last:-12 w:late:13 w:laudo:24
w:laut:46 w:lb:-12 w:ledger:-13 w:legal:-19 w:lei:44 w:letto:-12 w:letzte:-32 w:leveren:12 w:lg:-19 w:lie:-16
w:lieferantenportal:-13 w:liegt:-29 w:liquidation:12 w:liquidator:24 w:lire:17 w:liste:-17 w:lite:14 w:livraison:12
w:llegaron:29 w:llego:21 w:lleva:14 w:lo:-29 w:look:-12 w:los:20 w:lot:22 w:lp:-17 w:lt:12 w:ltd:-17 w:lunedi:-46
w:lunes:-33 w:ma:17 w:maak:12 w:maar:-13 w:madame:17 w:made:-22 w:mag:52 w:mahnungen:-20 w:mai:39 w:mail:-76
w:mailing:13 w:mains:-12 w:maior:12 w:maitre:-24 w:maken:-25 w:mal:26 w:mancano:21 w:mandaram:62 w:mandat:-12
w:mandato:14 w:mando:12 w:manutenzione:12 w:march:17 w:mardi:-31 w:marzo:-20 w:mas:-23 w:match:23 w:may:-14 w:md:12
w:me:-20 w:meer:-24 w:meine:-12 w:meinen:13 w:meiner:-15 w:meneer:-15 w:mensaje:-18 w:merce:13 w:merci:-26
w:mercoledi:-12 w:merito:-14 w:mes:-32 w:mese:-12 w:mesi:15 w:mesmo:43 w:message:-50 w:messaggio:-17 w:messo:18
w:meta:-13 w:meteen:24 w:mi:-49 w:mia:-16 w:mich:-20 w:migration:14 w:mijn:-35 w:mio:-34 w:mir:-26 w:mis:-19
w:mise:12 w:misure:32 w:mit:35 w:modello:-22 w:moet:-31 w:moment:-20 w:momento:-22 w:mon:27 w:monatsende:-12
w:month:-16 w:muppets:23 w:musste:15 w:muy:15 w:na:72 w:nachweislich:22 w:nada:12 w:nadie:17 w:namens:-14 w:nao:25
w:naturlich:29 w:ned:25 w:nein:17 w:nel:-22 w:nell:12 w:nella:23 w:nem:32 w:nemen:-12 w:nenhum:15 w:nessun:-12
w:nessuna:-19 w:nessuno:28 w:netted:-14 w:netto:34 w:never:30 w:new:-18 w:next:-18 w:ni:40 w:nicht:-27 w:nichts:-62
w:nie:38 w:niente:-59 w:niets:-24 w:nobody:12 w:noch:-45 w:nog:23 w:noi:-12 w:nome:16 w:non:-59 w:normal:-21
w:nos:42 w:nosso:20 w:nostri:25 w:not:22 w:nota:28 w:note:-14 w:nothing:-12 w:notifica:-16 w:notre:-35
w:nouvelle:-15 w:november:-16 w:novembre:-12 w:novembro:16 w:noviembre:14 w:novos:23 w:nr:-14 w:nu:-26 w:nul:-20
w:numero:-19 w:nur:-46 w:obra:-34 w:october:22 w:octobre:17 w:oder:-13 w:of:12 w:oferta:19 w:off:15 w:offerte:14
w:oficina:-12 w:ogni:18 w:ohne:38 w:oi:-14 w:om:32 w:onder:-23 w:only:-16 w:ons:17 w:ontbreekt:-13 w:ontbreken:20
w:onze:38 w:op:36 w:openstaande:-13 w:opnieuw:-36 w:order:24 w:os:89 w:otra:19 w:ou:19 w:our:39 w:out:12 w:ouvert:14
w:owing:17 w:own:20 w:pace:30 w:paese:19 w:paga:17 w:pagada:62 w:pagamenti:-31 w:pagamentos:-13 w:pagamos:41
w:pagar:18 w:pagaremos:14 w:pagas:-12 w:paghiamo:34 w:pago:13 w:pagos:-15 w:paid:16 w:paie:73 w:paierai:17
w:pallet:18 w:panne:25 w:par:-12 w:para:-41 w:parada:-24 w:parado:20 w:part:-24 w:parte:-56 w:partes:19 w:partira:25
w:pas:60 w:pasado:30 w:paso:-15 w:passada:-13 w:passe:-23 w:paul:-21 w:pay:30 w:paye:61 w:payee:-24 w:paying:44
w:payment:-20 w:payons:-22 w:peco:12 w:pede:16 w:pedi:27 w:pedimos:15 w:pela:26 w:pelo:-20 w:pending:17 w:peppol:-13
w:per:-56 w:perche:-27 w:pero:-20 w:pertanto:15 w:petersen:17 w:peut:-13 w:peux:-14 w:photos:61 w:piu:-12 w:pix:43
w:placed:13 w:plataforma:-14 w:pls:15 w:plus:-27 w:poder:-18 w:policy:23 w:por:-38 w:portal:-29 w:portanto:-12
w:portes:21 w:posso:-18 w:potrei:-13 w:pour:-17 w:pourquoi:-13 w:pourriez:-14 w:pouvez:-12 w:pra:-14 w:preco:19
w:preis:12 w:presentamos:15 w:presente:31 w:prestado:20 w:prestation:24 w:previa:12 w:previous:-15 w:prezados:44
w:prezzo:12 w:prie:-15 w:prijs:-34 w:prime:20 w:primeiro:14 w:primo:-20 w:principal:15 w:procede:15 w:proceedings:16
w:proces:-15 w:prochain:-16 w:proprio:21 w:prossima:18 w:prossimo:-21 w:proximo:-23 w:ps:37 w:pure:38 w:put:-20
w:qu:-27 w:quadro:21 w:quale:26 w:qualquer:-21 w:quando:78 w:que:80 w:queda:-25 w:quedo:-14 w:queja:-25 w:quel:39
w:quello:-13 w:querem:16 w:quero:43 w:questa:-12 w:qui:48 w:quiero:-12 w:quindi:-12 w:quoi:31 w:raad:17
w:rahmenvertrag:36 w:raised:13 w:rateio:-16 w:raus:24 w:receber:16 w:receipt:13 w:recevoir:-23 w:rechnungen:-25
w:rechter:12 w:rechtsanwalt:21 w:rechtsvorschlag:19 w:recibido:17 w:reclamacion:-37 w:reclamacoes:-16
w:reclamamos:13 w:reclamation:-34 w:record:16 w:records:57 w:recu:41 w:reemitir:-16 w:reenvie:-14 w:refere:-27
w:reference:-19 w:referencia:20 w:regle:15 w:regler:27 w:reglerons:16 w:released:-13 w:remise:16 w:remittance:-15
w:renvoyer:-16 w:reponse:17 w:reso:19 w:respecto:-16 w:respond:-13 w:responda:12 w:response:-21 w:rest:55 w:resta:19
w:reste:-14 w:resto:-39 w:retrait:12 w:reverse:22 w:reviens:-13 w:reviewed:-13 w:rgpd:-13 w:ricevuto:-20
w:richiesta:-14 w:richten:28 w:riconosciamo:18 w:riferimento:-14 w:rimasta:23 w:riserva:29 w:risponde:16
w:rispondi:-22 w:ritiro:-20 w:ritrasmettere:-14 w:run:-20 w:sa:-15 w:sache:15 w:sacos:25 w:sagt:30 w:sai:28
w:sais:18 w:saisirons:-15 w:saldo:-23 w:salen:-16 w:samedi:45 w:sans:-34 w:sao:-21 w:sarebbe:-13 w:say:-16
w:sbagliato:-19 w:sc:-23 w:scartata:-16 w:schadensersatz:20 w:schalte:13 w:schickts:27 w:scritto:-13 w:scusate:12
w:scuso:-17 w:sdi:-13 w:see:18 w:segue:-15 w:segun:17 w:segunda:-23 w:sehen:29 w:seja:12 w:semaine:-12 w:semaines:55
w:semana:-32 w:send:-21 w:sent:17 w:septiembre:20 w:sera:-16 w:serve:-19 w:service:-17 w:services:-17 w:servicio:42
w:servizio:-13 w:settimana:-12 w:settled:-15 w:sexta:-30 w:show:20 w:shows:21 w:si:34 w:siamo:-28 w:sie:36
w:siete:24 w:sig:-20 w:signature:-18 w:signed:44 w:sim:42 w:simply:-12 w:sin:22 w:since:15 w:sind:-12 w:sistema:-22
w:site:12 w:six:23 w:so:13 w:sobald:-14 w:sobre:-26 w:sofort:27 w:solicitado:-18 w:sollecito:-15 w:solo:-27
w:sommatie:21 w:somme:17 w:somos:-20 w:sono:-12 w:sonst:23 w:sorge:-13 w:sospeso:-12 w:sou:-27 w:sous:-23 w:soy:-13
w:sp:16 w:spa:13 w:sparito:-18 w:spese:14 w:staan:15 w:stands:16 w:stata:-12 w:state:36 w:statt:18 w:status:-28
w:statutory:12 w:steht:19 w:stellen:-22 w:stesso:17 w:stond:-17 w:stop:-18 w:storniert:20 w:su:20 w:sul:24 w:sums:17
w:supply:14 w:sur:43 w:sure:13 w:swear:-13 w:systeem:-19 w:system:-34 w:tage:30 w:take:20 w:talk:28 w:tard:-14
w:tarde:-18 w:tegen:-34 w:telefon:17 w:telefonata:-19 w:telefono:18 w:tempo:-15 w:temps:-16 w:tengo:-23 w:termini:32
w:terwijl:23 w:thanks:-19 w:that:-14 w:the:25 w:therefore:15 w:these:-19 w:they:-13 w:think:19 w:this:-25 w:ti:-14
w:times:32 w:timesheets:25 w:to:-12 w:todo:-15 w:toegepast:12 w:told:16 w:tot:18 w:totaal:-18 w:total:-47
w:toujours:14 w:tout:-33 w:transfer:-16 w:transferencia:-14 w:transport:27 w:trasmettere:15 w:trata:26 w:tratar:-12
w:tratteniamo:15 w:tres:-20 w:tresor:-14 w:tresorerie:-28 w:tribunal:-36 w:tribunale:17 w:tribunales:13 w:trois:35
w:tudo:23 w:turned:13 w:tva:-14 w:two:50 w:uberweisung:-23 w:udienza:-12 w:uit:-13 w:uk:16 w:uma:20 w:un:-24
w:una:25 w:under:20 w:une:15 w:univoco:-12 w:uns:40 w:unser:-28 w:unserer:16 w:us:46 w:ustedes:18 w:uw:-24 w:vai:21
w:vale:17 w:validee:12 w:valuta:-16 w:vamos:46 w:van:12 w:vat:14 w:vcs:43 w:ve:78 w:vedo:-25 w:veio:34 w:vem:-17
w:vendredi:21 w:venerdi:-29 w:verder:-16 w:vereinbart:21 w:vergessen:44 w:verification:-32 w:verrechnen:28
w:vers:-13 w:versato:15 w:verse:-22 w:veuillez:-12 w:vez:15 w:vf:22 w:vi:27 w:via:-30 w:vidal:-21 w:vie:28
w:viene:-18 w:viernes:13 w:vijf:16 w:viree:-21 w:virement:-25 w:voces:24 w:voglio:-12 w:voldaan:35 w:voldoen:-16
w:volgende:-12 w:volume:-16 w:vom:39 w:von:25 w:voor:-32 w:vorgang:-16 w:vorige:-21 w:vos:15 w:vossa:13 w:vossas:13
w:vosso:13 w:vostra:-19 w:vostre:19 w:vostro:25 w:votre:-12 w:voulez:17 w:vous:18 w:voy:-16 w:vragen:19 w:vs:16
w:vuelvan:-20 w:waar:13 w:wachten:12 w:wagner:15 w:wann:28 w:war:44 w:ware:-25 w:waren:41 w:warum:-21 w:was:92
w:wat:-12 w:we:58 w:website:23 w:wednesday:-18 w:weer:-15 w:weet:-13 w:wegen:21 w:weitere:-14 w:weken:28 w:wel:40
w:well:12 w:wenn:13 w:went:33 w:werd:29 w:werden:-40 w:were:12 w:weten:13 w:what:13 w:why:-18 w:wij:73 w:winter:-14
w:wir:41 w:wire:12 w:woche:-22 w:wochen:-17 w:wollen:31 w:wordt:27 w:work:40 w:written:20 w:wrong:-18 w:wurde:18
w:xml:-30 w:zaak:34 w:zahl:50 w:zahle:29 w:zahlung:13 w:ze:-26 w:zeg:-15 w:zelfde:12 w:zero:56 w:zit:-22 w:zodra:-16
w:zoek:-17 w:zolang:15 w:zonder:23 w:zugesagt:17 w:zur:-19 w:zuruck:38 w:zwei:28
"""
