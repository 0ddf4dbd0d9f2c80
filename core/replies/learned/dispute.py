"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -4.77
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:-63 ?all:-28 ?copy:-18 ?d.CONTRACT_TERMS:-26 ?d.PALLET_CONTAINER:-23 ?d.TAX:-42 ?d.TERMS_DISPUTE:-21
?difference:-54 ?dispute:-33 ?hostile:53 ?insolvency:24 ?lawyer:-19 ?legal:-37 ?mine:-27 ?moved:40 ?not:-90
?not_dispute:26 ?not_legal:22 ?paid:-22 ?pay:34 ?plan:-48 ?propose:-45 ?question:-32 ?r.RETURN:22 ?redirect:20
?refuse:-68 ?until:-28 b:!_!:46 b:%_?:-21 b:00000_in:-18 b:00000_no:29 b:0000_!:43 b:0000_00000:-30 b:0000_000:-19
b:0000_00:-29 b:0000_el:-22 b:0000_is:-18 b:0000_la:39 b:0000_no:24 b:0000_the:19 b:000_0000:-38 b:000_00:-36
b:000_and:-30 b:000_che:20 b:000_de:27 b:000_dia:21 b:000_ee:-31 b:000_el:-58 b:000_en:44 b:000_est:38 b:000_et:33
b:000_euro:-53 b:000_is:58 b:000_kg:24 b:000_no:34 b:000_not:21 b:000_per:-24 b:000_que:-27 b:000_se:37 b:000_you:24
b:00_%:38 b:00_00000:-19 b:00_0000:-40 b:00_000:31 b:00_0:-25 b:00_al:24 b:00_alors:50 b:00_anos:23 b:00_avec:-25
b:00_betaal:24 b:00_betaald:21 b:00_bezahlt:-35 b:00_con:-21 b:00_dagen:30 b:00_dias:-24 b:00_est:20 b:00_gg:-29
b:00_giorni:64 b:00_il:45 b:00_in:-23 b:00_ist:24 b:00_je:23 b:00_kg:46 b:00_me:25 b:00_no:40 b:00_non:48
b:00_nov:22 b:00_novembre:37 b:00_ok:31 b:00_op:31 b:00_quindi:21 b:00_september:-23 b:00_sono:29 b:00_st:-21
b:00_tage:45 b:00_und:20 b:00_wird:-22 b:00_wordt:34 b:0_%:55 b:0_00:47 b:0_decembre:-18 b:0_es:52 b:0_factures:-26
b:0_fica:-27 b:0_ja:-28 b:0_januari:23 b:0_la:-19 b:0_le:-22 b:0_meses:28 b:0_mm:28 b:0_nd:-18 b:0_ni:32 b:0_no:63
b:0_november:22 b:0_octobre:22 b:0_op:18 b:0_per:-25 b:0_por:-18 b:0_sera:-24 b:0_ta:24 b:?_!:23 b:?_?:57
b:aan_mijn:-19 b:acompte_sur:-18 b:action_en:19 b:address_from:21 b:against_your:-32 b:ai_demande:24
b:al_corriente:-20 b:all_further:19 b:alle_drie:-24 b:alors_que:46 b:als_het:20 b:am_telefon:25 b:and_000:-25
b:and_am:-18 b:and_has:18 b:and_if:20 b:and_not:34 b:and_the:-22 b:and_then:20 b:and_will:-38 b:antes_de:20
b:ar_0:-20 b:art_00:-22 b:as_0:29 b:asi_que:-18 b:ate_00:-19 b:ate_0:-18 b:ate_sexta:-18 b:atto_di:27
b:au_contrat:20 b:au_nom:-23 b:aucune_somme:22 b:avec_le:-34 b:avete_messo:31 b:avete_rotto:-33 b:avis_de:-18
b:aviso_de:-24 b:bei_uns:-40 b:beide_facturen:39 b:beste_meneer:-18 b:betaal_ik:40 b:betaald_00:28 b:bezahlen_wir:20
b:bij_deze:18 b:bis_dahin:-22 b:boa_tarde:-22 b:bonifico_di:-29 b:bonjour_madame:27 b:bonne_fin:-18
b:buenos_dias:-34 b:but_we:22 b:by_the:-30 b:by_your:32 b:came_in:21 b:caso_di:20 b:ce_est:-18 b:ce_sera:29
b:ce_soir:-22 b:cette_facture:43 b:che_avete:24 b:che_il:19 b:che_io:-33 b:chere_madame:-19 b:chez_vous:39
b:ci_0:-39 b:claro_que:18 b:cnpj_da:-30 b:com_cnpj:-31 b:com_meu:25 b:como_pagar:-30 b:comunque_il:20 b:con_el:-49
b:con_il:29 b:con_lo:21 b:con_riserva:24 b:correo_de:24 b:corriente_con:-20 b:cours_de:22 b:credit_for:21
b:credito_ee:25 b:cuando_me:26 b:cv_00:20 b:da_00:20 b:da_fare:-19 b:da_ist:-30 b:da_lista:34 b:da_minha:-19
b:da_obra:-18 b:da_parte:25 b:dal_giudice:31 b:damit_ist:35 b:dan_kunnen:-18 b:dans_le:-32 b:dans_les:-24
b:das_00:20 b:das_ist:-22 b:dat_is:-22 b:data_00:-20 b:dc_00:19 b:de_000:20 b:de_00:30 b:de_abogados:-18
b:de_bank:-28 b:de_compromisso:-26 b:de_conformidad:24 b:de_dezembro:-20 b:de_estar:-22 b:de_eventual:20 b:de_fin:18
b:de_helft:26 b:de_kas:-19 b:de_me:-21 b:de_novembro:-25 b:de_novos:18 b:de_pago:-29 b:de_pedido:19 b:de_portes:39
b:de_que:-26 b:de_rest:24 b:de_semaine:-19 b:de_septiembre:18 b:de_su:57 b:de_vous:-24 b:dear_all:33 b:debt_is:20
b:december_and:-19 b:december_is:20 b:del_contrato:21 b:del_juzgado:-19 b:delete_my:24 b:demanda_por:-25
b:der_0000:-28 b:des_que:-27 b:desconto_de:19 b:deux_factures:31 b:deux_fois:-21 b:deze_factuur:21 b:deze_week:30
b:di_citazione:28 b:di_dicembre:18 b:di_pace:28 b:di_un:23 b:di_variazione:19 b:dia_0:-23 b:dia_que:25 b:dias_me:39
b:did_not:26 b:die_0000:-33 b:die_000:23 b:die_gutschrift:-21 b:die_sache:18 b:die_vier:25 b:diese_adresse:-19
b:dir_0:-18 b:dit_is:-22 b:do_the:25 b:ds_0:-18 b:du_00:43 b:du_mois:-18 b:due_volte:26 b:dus_op:25 b:ea_0:21
b:echt_niet:-18 b:ed_ee:20 b:ee_al:20 b:ee_ancora:-22 b:ee_minha:20 b:ee_nella:18 b:ee_preciso:24 b:ee_rimasta:28
b:eerst_die:42 b:el_00:-25 b:el_0:-22 b:el_banco:-18 b:el_dia:27 b:el_jueves:-20 b:el_martes:-19 b:el_proximo:-27
b:el_viernes:-18 b:em_aberto:-19 b:email_address:25 b:en_0000:37 b:en_000:52 b:en_0:-32 b:en_cours:25
b:en_demeure:18 b:en_el:-24 b:en_huit:-23 b:en_nombre:27 b:en_serio:-25 b:end_of:-19 b:er_niet:25 b:er_staat:-18
b:erst_am:27 b:est_au:-22 b:est_de:36 b:est_en:23 b:est_pas:57 b:est_passe:-24 b:esta_manana:-23 b:estar_al:-20
b:et_000:21 b:et_la:-27 b:et_le:-53 b:et_non:18 b:et_on:19 b:et_vous:32 b:eu_sou:-24 b:expert_comptable:20
b:extrato_de:18 b:factura_00:-24 b:factura_de:24 b:facture_de:35 b:factuur_niet:19 b:falta_de:-20 b:fattura_000:-35
b:fattura_non:21 b:favor_emitir:-26 b:favor_que:31 b:fe_ap:-18 b:fin_de:-34 b:fine_mese:46 b:fino_al:-28
b:firma_del:20 b:foi_devolvida:-18 b:for_00000:-19 b:for_the:37 b:foto_del:21 b:from_your:37 b:fur_ein:21
b:gaat_de:23 b:gar_nichts:-20 b:geachte_heer:25 b:geen_geld:39 b:gepruft_und:-32 b:get_it:25 b:giudice_di:28
b:got_it:-23 b:gs_00:-30 b:gs_0:25 b:ha_gia:18 b:habe_die:-20 b:hace_falta:-20 b:half_of:33 b:hallo_herr:61
b:hasta_que:34 b:hat_uns:24 b:have_told:35 b:hay_dinero:19 b:heb_ik:-20 b:het_goed:20 b:het_op:-20 b:hoy_no:-20
b:ich_bin:-22 b:ich_fur:25 b:ich_kann:-24 b:ich_nicht:30 b:ich_noch:-25 b:ich_zahle:39 b:ici_la:29 b:ihnen_nichts:34
b:ihr_seid:-18 b:ik_ben:-26 b:ik_betaal:28 b:ik_bij:21 b:ik_het:-21 b:ik_kan:-35 b:ik_niet:23 b:ik_uw:-23
b:ik_van:19 b:il_00:22 b:il_credito:27 b:il_en:20 b:il_faut:-18 b:il_fornitore:-21 b:il_magazzino:-19 b:il_mio:-19
b:il_modello:-19 b:il_nostro:-22 b:il_resto:-33 b:il_vostro:21 b:im_system:-19 b:in_banca:32 b:in_caso:20
b:in_contanti:-19 b:in_data:-30 b:in_de:31 b:in_fattura:19 b:in_mijn:-20 b:in_october:18 b:in_the:-45
b:in_writing:22 b:informo_che:22 b:ingepland_voor:19 b:into_liquidation:22 b:is_de:18 b:is_geen:-19
b:is_gisteren:-19 b:is_not:-23 b:is_on:-28 b:is_op:-24 b:is_sinds:20 b:is_the:27 b:is_van:23 b:ist_die:29
b:ist_eine:18 b:ist_nichts:-25 b:it_is:23 b:it_we:27 b:it_will:-26 b:ja_esta:-25 b:je_ne:21 b:je_paye:43
b:je_vais:18 b:je_vous:29 b:jede_weitere:19 b:jullie_eigen:31 b:june_and:25 b:kan_ik:-18 b:keine_sorge:-24
b:keine_weiteren:26 b:keine_zahlung:20 b:ken_ik:21 b:kriegt_ihr:-25 b:kunnen_wij:-23 b:la_000:20 b:la_00:58
b:la_banca:-33 b:la_banque:-21 b:la_de:19 b:la_deuda:18 b:la_ditta:-36 b:la_factura:37 b:la_livraison:20
b:la_maquina:36 b:la_mitad:23 b:la_pago:33 b:la_pague:22 b:la_sua:-22 b:la_tiene:49 b:la_vostra:-18 b:laden_sie:-21
b:lb_0:-23 b:lc_0:-19 b:le_consegne:-23 b:le_faccio:-20 b:le_fatture:-19 b:le_mandat:-19 b:le_pago:26 b:le_reste:-21
b:le_solde:20 b:le_tribunal:-26 b:les_000:22 b:les_deux:-18 b:less_notice:18 b:letto_la:22 b:lista_de:48 b:lo_de:52
b:lo_dije:29 b:los_avisos:-21 b:los_dos:20 b:lp_0:-18 b:lunedi_00:-19 b:lunes_te:38 b:ma_cliente:21 b:maar_ik:-21
b:mach_ich:19 b:mag_ik:24 b:mails_over:36 b:mal_mit:34 b:mas_que:29 b:md_0:41 b:me_deis:21 b:me_la:26 b:merci_de:-34
b:met_die:32 b:mi_cliente:18 b:mi_date:22 b:mi_ha:27 b:mi_scuso:-23 b:mi_sono:20 b:minha_filha:34 b:mio_avvocato:26
b:mit_der:-42 b:momento_non:-21 b:monsieur_je:21 b:my_email:24 b:na_fatura:-34 b:na_proposta:28 b:na_quinta:18
b:naar_de:27 b:nada_se:23 b:nao_me:-26 b:nao_nos:22 b:nao_sai:36 b:nao_sou:-19 b:nao_tenho:-30 b:nao_vamos:36
b:ne_la:24 b:ne_paie:22 b:ne_pas:-34 b:ne_sais:21 b:need_to:-18 b:nehmen_sie:-19 b:nei_prossimi:-19
b:nella_prossima:18 b:never_had:20 b:nicht_bezahlen:-22 b:nicht_mehr:-18 b:niente_pagamento:37 b:niet_bij:-21
b:niet_op:25 b:niet_van:47 b:niets_te:-18 b:niks_meer:-25 b:no_es:28 b:no_habia:18 b:no_la:25 b:no_lo:-20
b:no_me:-59 b:no_mesmo:19 b:no_nos:36 b:no_pay:26 b:no_pienso:21 b:no_po:27 b:no_tenemos:-31 b:no_tengo:-23
b:no_viene:23 b:nog_niet:-20 b:nog_steeds:18 b:noi_non:20 b:nombre_de:34 b:non_capisco:-36 b:non_ce:-24 b:non_ci:30
b:non_era:-19 b:non_esiste:18 b:non_ho:-19 b:non_la:28 b:non_posso:-19 b:non_so:-37 b:non_vi:24 b:not_take:23
b:nota_de:28 b:nothing_left:-20 b:notre_avocat:-25 b:notre_compte:20 b:nous_contestons:23 b:nous_la:-19
b:nous_payons:-19 b:nous_vous:23 b:of_the:24 b:of_your:18 b:oktober_en:20 b:on_account:-25 b:on_our:21 b:on_the:25
b:on_thursday:-18 b:op_een:19 b:op_en:21 b:op_met:20 b:op_mijn:18 b:op_wit:-22 b:ordine_acquisto:31 b:os_000:20
b:os_0:23 b:ou_quoi:39 b:our_client:24 b:paga_em:22 b:pagada_el:30 b:pagamos_dia:20 b:pago_000:-18 b:pago_el:-18
b:pago_no:-21 b:paie_pas:22 b:par_carte:-22 b:para_que:31 b:parte_il:-22 b:pas_moi:24 b:pay_you:18 b:per_favore:-19
b:per_il:-61 b:per_maand:-29 b:per_mail:19 b:per_una:68 b:per_week:-21 b:plainte_pour:19 b:please_remove:22
b:po_no:26 b:por_falta:-23 b:por_incumplimiento:-20 b:por_la:26 b:por_um:24 b:porque_ee:25 b:porque_la:30
b:pour_rien:21 b:prossimi_giorni:-20 b:qu_elle:-21 b:qu_on:-20 b:que_ai:36 b:que_el:40 b:que_es:-30 b:que_ja:-18
b:que_lo:76 b:que_me:18 b:que_mon:18 b:que_nao:49 b:que_no:32 b:que_os:-18 b:que_ustedes:22 b:que_voces:19 b:ra_0:40
b:ral_0000:34 b:rd_0:21 b:rechnen_wir:24 b:rechnung_0000:-19 b:rechnung_mit:-19 b:rechnung_nicht:43 b:recibo_de:18
b:records_and:20 b:reenvio_lo:61 b:refuse_le:18 b:rest_is:23 b:rest_of:18 b:reverse_charge:25 b:ricevuto_la:-19
b:rimasta_in:24 b:sans_rancune:-28 b:sao_uns:35 b:sc_0:-23 b:se_me:-35 b:se_ne:26 b:se_paga:32 b:sehen_uns:21
b:sem_falta:-32 b:sem_um:-23 b:shoot_me:-22 b:si_no:30 b:siamo_in:-22 b:sie_das:35 b:sie_die:-29 b:sie_diese:-19
b:sie_erhalten:-19 b:sie_mich:19 b:sie_von:37 b:siete_dei:34 b:signed_for:-23 b:since_0000:18 b:so_0:-24
b:so_steht:36 b:so_we:30 b:solde_de:31 b:somme_est:18 b:somos_la:-24 b:sono_00:28 b:sp_0:24 b:st_0:-23
b:staat_geen:-19 b:statt_0:23 b:su_base:25 b:su_burofax:33 b:su_empresa:-20 b:suite_votre:18 b:tant_que:21
b:te_0:-24 b:te_doen:-24 b:te_lo:31 b:te_paso:30 b:tell_them:19 b:tengo_dos:-18 b:the_000:30 b:the_balance:-22
b:the_banking:21 b:the_credit:27 b:the_debt:21 b:the_file:19 b:the_former:22 b:the_liquidator:21 b:the_next:-29
b:the_one:19 b:the_rest:18 b:the_signed:26 b:there_is:18 b:this_address:-23 b:this_firm:19 b:this_friday:-25
b:this_invoice:34 b:to_you:-22 b:toujours_pas:25 b:trois_semaines:21 b:turned_up:18 b:two_days:26 b:two_of:33
b:uit_uw:-19 b:un_duro:21 b:un_euro:19 b:un_mese:18 b:un_refus:-21 b:una_demanda:21 b:und_am:-21 b:und_wird:23
b:une_facture:23 b:uns_im:19 b:uns_nicht:-24 b:uns_vor:25 b:uw_factuur:21 b:va_0:19 b:van_00:43 b:van_het:23
b:van_jullie:26 b:van_mij:23 b:van_mijn:29 b:van_ons:21 b:van_september:-22 b:ve_ho:18 b:ve_le:45 b:veio_com:25
b:venerdi_0:-20 b:vergessen_sie:49 b:vi_informo:22 b:viene_pagata:-22 b:viernes_pasado:22 b:vijf_weken:18
b:voces_no:-21 b:voces_sao:21 b:voi_?:20 b:vom_0:33 b:von_uns:46 b:voor_0:19 b:voor_het:-21 b:voor_mij:-23
b:vor_dem:19 b:vorige_maand:-19 b:vostri_solleciti:-19 b:votre_avoir:-18 b:votre_technicien:26 b:vou_pagar:38
b:voyez_avec:18 b:vrijdag_00:-18 b:we_are:35 b:we_did:23 b:we_do:18 b:we_will:21 b:we_would:20 b:we_zijn:-19
b:wenn_ich:22 b:went_back:32 b:went_into:32 b:wij_betalen:21 b:wij_betwisten:36 b:wij_gaan:21 b:wij_hebben:36
b:will_be:43 b:will_go:-29 b:will_pay:21 b:will_settle:-18 b:wir_nicht:45 b:wir_sehen:21 b:wir_seit:-19
b:wir_sind:28 b:wir_wunschen:26 b:wir_zahlen:38 b:with_no:19 b:with_the:-41 b:woensdag_op:18 b:wordt_op:27
b:write_to:19 b:wunschen_keine:24 b:ya_la:18 b:ya_se:33 b:you_friday:18 b:you_will:26 b:your_credit:-38
b:your_letter:-19 b:your_own:23 b:your_records:47 b:zijn_00:22 b:zijn_jullie:-30 b:zu_viel:19 b:zur_0000:21
b:zwart_op:-22 e:paid=none:19 e:promise=day:22 e:promise=none:-43 f:_amount:51 f:_day:-62 f:_invoice:156 f:ack:22
f:admin:-110 f:all:-18 f:bounce:-30 f:closed:-19 f:contest:-82 f:copy:-53 f:d.ADVERTISING_PROMO:31
f:d.ALLOWANCE_CHARGE:49 f:d.BALANCE_DECLINED:24 f:d.CANCELLED:74 f:d.CONTRACT_TERMS:56 f:d.DAMAGED:102
f:d.DUPLICATE_BILLING:127 f:d.FREIGHT:70 f:d.LATE_FEE_CONTESTED:40 f:d.MISSING_DOCS:103 f:d.NOT_OURS:27 f:d.NO_PO:61
f:d.PALLET_CONTAINER:23 f:d.PRICE_ERROR:52 f:d.PRIOR_OVERPAYMENT:23 f:d.QUALITY:71 f:d.QUANTITY_SHORT:43
f:d.RETURN:75 f:d.SERVICE_INCORRECT:30 f:d.STALE_INVOICE:81 f:d.TERMS_DISPUTE:-27 f:d.VOLUME_REBATE:41
f:difference:106 f:dispute:29 f:formal:-23 f:goods:104 f:greeting:-19 f:hardship:-43 f:hold:-56 f:hope:-84
f:inclusive:-25 f:inject:-31 f:insolvency:-94 f:joke:58 f:lawyer:-20 f:legal:-43 f:mine:19 f:moved:50
f:n.QUANTITY_SHORT:130 f:not:79 f:not_dispute:-72 f:not_duplicate:-18 f:not_gone:22 f:not_hope:-23
f:not_insolvency:-44 f:not_paid:96 f:not_part:18 f:not_stop:-37 f:order:-41 f:others:24 f:paid:-19 f:pay:42
f:plan:-73 f:proof:-33 f:r.BANK_CHARGE:23 f:r.CANCELLED:96 f:r.DAMAGED:30 f:r.DESCRIPTION:23
f:r.DUPLICATE_BILLING:41 f:r.FREIGHT:50 f:r.LATE_DELIVERY:32 f:r.LATE_FEE_CONTESTED:20 f:r.MISSING_DOCS:102
f:r.NOT_OURS:71 f:r.NO_PO:52 f:r.PALLET_CONTAINER:50 f:r.PRICE_ERROR:93 f:r.PRIOR_OVERPAYMENT:23 f:r.QUALITY:55
f:r.QUANTITY_SHORT:66 f:r.RETURN:60 f:r.SERVICE_INCORRECT:98 f:r.TAX:45 f:r.TERMS_DISPUTE:26 f:r.VOLUME_REBATE:42
f:r.WRONG_PRODUCT:139 f:refuse:140 f:remittance:-32 f:run:-23 f:setoff:34 f:statement:-50 f:unable:-29 f:until:80
f:wait:-48 f:willpay:52 i:acknowledgement:-33 i:acknowledgement=2:-33 i:bounce:-43 i:bounce=3:-43
i:copy_invoice_request=2:-25 i:copy_invoice_request=3:23 i:dispute:237 i:dispute=1:41 i:dispute=2:51 i:dispute=3:146
i:hardship:-45 i:hardship=3:-34 i:insolvency:-70 i:insolvency=2:24 i:insolvency=3:-94 i:invoice_admin:-67
i:invoice_admin=3:-66 i:legal:55 i:legal=1:-54 i:legal=2:41 i:legal=3:68 i:nothing:92 i:out_of_office:-36
i:out_of_office=3:-21 i:partial_payment:-20 i:partial_payment=2:-22 i:payment_plan_request:-55
i:payment_plan_request=3:-51 i:promise_to_pay:-28 i:promise_to_pay=3:-32 i:question:-28 i:question=3:-37
i:remittance_advice:-72 i:remittance_advice=2:-40 i:remittance_advice=3:-33 i:statement_request:-50
i:statement_request=3:-48 i:unsubscribe=2:33 i:unsubscribe=3:-36 i:wrong_contact=3:-20 l:en:-34 l:fr:28 n:0:61
n:1:-100 n:2:-62 n:4:32 n:5:36 n:6:31 p:aanman:20 p:aanvaa:27 p:abbiam:23 p:abgebu:26 p:abgele:-20 p:abonar:25
p:absenc:19 p:accoun:-58 p:acquis:32 p:actual:-34 p:acuerd:20 p:admini:-54 p:advoca:-31 p:afdeli:-25 p:afgesp:32
p:afspra:-30 p:almace:48 p:ammini:-22 p:amtsge:-19 p:analis:19 p:angeko:20 p:angesc:-24 p:annule:23 p:antwor:39
p:anythi:-18 p:aparec:-31 p:aplica:27 p:appara:36 p:arregl:65 p:arriva:42 p:arrive:32 p:assign:20 p:assina:22
p:attest:-18 p:ausgeg:20 p:auskun:32 p:aussen:19 p:ausser:-25 p:automa:-48 p:autori:-28 p:balanc:-18 p:bancal:49
p:becaus:-23 p:beginn:-34 p:berech:33 p:bestan:-19 p:bestel:68 p:betaal:-21 p:betale:26 p:betrei:26 p:betrie:-24
p:betwis:58 p:blocca:-43 p:bloque:-53 p:boleti:18 p:boleto:-23 p:bonifi:-28 p:brucia:22 p:buchha:26 p:buildi:21
p:buongi:-21 p:burofa:23 p:busine:-33 p:caduca:-27 p:caldai:34 p:calend:-23 p:camion:-18 p:capisc:-39 p:catego:36
p:cateri:34 p:centim:21 p:centra:19 p:certif:-41 p:chanti:18 p:charge:24 p:chegar:33 p:cherch:-24 p:chiede:41
p:circul:-19 p:citazi:28 p:clausu:18 p:cobrad:27 p:cobrar:48 p:comerc:33 p:comman:41 p:commun:-28 p:comple:-21
p:compra:-21 p:comuni:-32 p:comunq:20 p:concur:-18 p:confer:38 p:confir:-39 p:confor:-19 p:congel:33 p:consei:43
p:consid:29 p:consig:-47 p:contab:-23 p:contes:73 p:contra:115 p:contri:-25 p:conven:18 p:cordia:-18 p:correc:-29
p:correi:-20 p:corres:47 p:courri:-24 p:couver:23 p:credor:-19 p:dagvaa:28 p:dealin:35 p:debite:-18 p:debloq:-22
p:deduis:25 p:denunc:20 p:depart:-24 p:depend:-23 p:descon:56 p:descri:22 p:descul:-18 p:desist:22 p:despac:-30
p:devend:31 p:devolv:39 p:difere:23 p:differ:34 p:diffic:-21 p:diffid:27 p:dinhei:19 p:dinsda:-18 p:direto:25
p:dirett:-21 p:discor:20 p:distin:20 p:divers:39 p:docume:-33 p:dommag:22 p:dossie:-45 p:econom:-23 p:efface:20
p:eigene:22 p:einzel:19 p:electr:-19 p:empres:-18 p:encime:30 p:endlic:19 p:engine:23 p:entsch:-20 p:erbitt:-20
p:erhalt:-25 p:erklar:-25 p:escrib:-39 p:escrit:-24 p:espece:-20 p:espera:40 p:esquec:-24 p:estamo:-30 p:estima:-30
p:etaien:66 p:eviden:31 p:expert:22 p:factur:68 p:failli:-22 p:falsch:54 p:fattur:25 p:februa:-18 p:ferran:18
p:feuill:19 p:financ:-23 p:floris:-19 p:formel:41 p:fornit:-35 p:fourni:-26 p:gebete:-22 p:gebeur:18 p:gefact:39
p:gekrie:32 p:geleve:42 p:gelief:22 p:genera:-25 p:gennai:-49 p:geschr:-25 p:gestor:-21 p:gezahl:29 p:giorna:28
p:gister:-32 p:giudic:32 p:goedem:-38 p:govern:-27 p:gracia:-30 p:hacien:-25 p:helema:-20 p:herinn:-19 p:herste:28
p:hiermi:-23 p:hochla:-18 p:immedi:-32 p:import:-23 p:imposs:-26 p:incass:-40 p:incide:25 p:incomp:20 p:indica:-31
p:inexis:18 p:inform:-37 p:ingele:20 p:ingepl:19 p:ingres:-24 p:innanz:-19 p:innerh:18 p:insolv:-41 p:instal:19
p:instea:25 p:inteir:32 p:intent:19 p:intere:44 p:interp:-66 p:inutil:42 p:invoic:36 p:iscrit:30 p:jahres:-18
p:juizad:21 p:juzgad:-28 p:kessle:18 p:labora:32 p:lascia:-18 p:lavora:-18 p:leistu:20 p:letrad:51 p:letter:30
p:liquid:-21 p:llegar:25 p:logist:25 p:mahnun:-32 p:mainte:-20 p:manage:-24 p:mancat:-29 p:mandar:34 p:mandas:23
p:mandat:27 p:mangue:23 p:manqua:36 p:maquin:38 p:martin:-28 p:medica:20 p:meerwe:20 p:mensag:-20 p:mensaj:-31
p:messag:-81 p:moment:-35 p:mornin:-19 p:muppet:26 p:nachri:-19 p:nachst:-31 p:nachwe:18 p:naturl:35 p:nessun:-21
p:nosotr:39 p:notari:-18 p:novemb:-29 p:nuestr:30 p:octubr:-29 p:offene:38 p:olvida:-19 p:ontvan:-26 p:opnieu:-20
p:oposic:21 p:oppost:40 p:ordere:34 p:ordina:32 p:overge:-22 p:pactad:25 p:pagame:-22 p:pagamo:50 p:pagare:32
p:pagher:42 p:paghia:26 p:paiera:29 p:palett:42 p:partid:29 p:partir:20 p:passad:-26 p:patent:46 p:patric:-18
p:pattui:25 p:pendin:20 p:persis:21 p:peters:18 p:planil:22 p:planti:34 p:plaque:35 p:possib:-23 p:pourri:37
p:preced:-25 p:prescr:68 p:presen:26 p:presta:35 p:preven:-19 p:previo:-18 p:prezad:35 p:primei:22 p:primer:-18
p:princi:28 p:proble:-21 p:proces:-19 p:procha:-38 p:profes:-26 p:propos:18 p:protec:-22 p:protoc:-29 p:provee:-38
p:proxim:-47 p:prutse:22 p:pubbli:30 p:quaran:20 p:quattr:26 p:quebra:-24 p:queima:22 p:ragion:-19 p:rahmen:40
p:rancun:-28 p:rappor:23 p:recevo:-30 p:rechne:25 p:rechte:19 p:rechts:32 p:reclam:-87 p:record:43 p:redact:52
p:reenvi:25 p:refere:-29 p:reject:47 p:rekene:20 p:relaci:-23 p:relati:-18 p:remerc:-23 p:repare:22 p:repeti:33
p:repons:59 p:repres:21 p:reques:-20 p:resist:-18 p:resolu:27 p:resolv:31 p:respon:-35 p:respue:29 p:retenc:-20
p:retira:49 p:revers:35 p:richte:27 p:ricono:27 p:ricord:-23 p:riemet:-21 p:rifatt:25 p:rispon:58 p:rispos:23
p:ritira:37 p:saisir:-25 p:salden:-25 p:saludo:-19 p:scadut:-25 p:scarta:-27 p:scatol:20 p:schade:41 p:scherz:31
p:schrif:20 p:scritt:-35 p:semain:24 p:semana:23 p:servic:24 p:settle:-18 p:signal:-18 p:signat:-26 p:siguie:-25
p:simple:-38 p:sinist:21 p:sistem:-38 p:solang:26 p:solici:-42 p:sollec:-46 p:sospen:-24 p:sparit:-33 p:statio:-25
p:statut:21 p:stellu:-19 p:streit:30 p:subven:-22 p:suppli:-23 p:taller:24 p:techni:28 p:temera:18 p:temper:32
p:tempes:18 p:tercer:-29 p:termin:72 p:terwij:21 p:timesh:31 p:titola:-18 p:tranqu:-19 p:transf:-30 p:transm:39
p:transp:57 p:trasme:18 p:tratte:25 p:tresor:-34 p:trotzd:-22 p:tuurli:25 p:uberge:-18 p:uberwe:-37 p:unidad:21
p:utilis:-23 p:vandaa:-19 p:vanweg:19 p:variaz:19 p:vautou:-21 p:vedrem:28 p:vencid:-29 p:vender:37 p:vendre:31
p:venerd:-25 p:verein:20 p:verges:40 p:verifi:-38 p:verjah:27 p:vernic:31 p:verrek:22 p:verzen:-21 p:verzoe:-21
p:verzug:22 p:viaggi:-26 p:vierne:-24 p:vireme:-34 p:voldaa:23 p:voorda:-19 p:vrijge:24 p:vuelva:-29 p:wegges:-27
p:werkta:-25 p:winter:22 p:writte:21 p:wunsch:26 p:zugesa:35 s:!:-28 s:00000:-45 s:000:-41 s:00:-32 s:?:-58
s:aberto:19 s:ac:-23 s:al:-21 s:ar:-28 s:avant:-20 s:avis:-36 s:aviso:49 s:az:18 s:betalingsherinnering:37
s:betalingsregeling:-19 s:burofax:33 s:caldaia:32 s:chasing:23 s:cm:23 s:cobranca:40 s:cobro:-26 s:compte:-34
s:conto:72 s:cortinados:41 s:de:-70 s:demeure:65 s:deuda:23 s:diffida:28 s:dossier:24 s:due:25 s:en:31 s:enc:19
s:encours:-21 s:factures:25 s:factuur:-35 s:fattura:-30 s:fatture:31 s:fatura:-38 s:fournisseur:-21 s:fs:40 s:fw:24
s:fwd:70 s:gf:21 s:gp:-30 s:herinnering:-18 s:hotel:26 s:hs:19 s:ihre:27 s:inv:31 s:laser:61 s:lo:-23 s:mdf:55
s:mise:62 s:monitorio:19 s:mora:24 s:mp:21 s:nb:20 s:nota:-22 s:notice:42 s:notifica:-25 s:nov:35 s:of:26
s:offener:-28 s:openstaande:27 s:pagamento:22 s:pago:19 s:past:25 s:pay:18 s:payment:-21 s:pec:21 s:pendiente:-24
s:pi:-32 s:por:31 s:posten:32 s:poursuites:-24 s:preavviso:24 s:ps:18 s:rappel:94 s:re:18 s:rechnung:23
s:rechnungen:24 s:rekening:18 s:reminder:-24 s:retard:-18 s:rv:25 s:sc:-21 s:scarto:-18 s:segundo:-31 s:sistema:-21
s:sm:19 s:soa:28 s:status:-28 s:ta:28 s:ticket:-27 s:tinta:31 s:ultimo:50 s:unsubscribe:25 s:vencida:-22
s:vencido:-20 s:vencidos:-19 s:vos:-29 s:vs:53 s:wg:-23 s:zahlungsavis:-18 s:zu:52 w:!:-24 w:%:73 w:0000:31 w:000:46
w:00:28 w:?:-63 w:@:-113 w:aanmaning:29 w:abbiamo:23 w:aber:-36 w:aberto:-20 w:abgebucht:26 w:abogados:-19
w:absence:19 w:abstenham:19 w:ac:-21 w:acao:30 w:account:-31 w:ach:-32 w:acordo:27 w:acquisto:34 w:actualice:-21
w:acuerdo:20 w:address:-23 w:adeuda:29 w:administrador:-31 w:administradora:30 w:adresse:-33 w:adresser:31
w:advogada:20 w:af:23 w:afgesproken:32 w:afspraak:-30 w:agenda:-18 w:agora:-32 w:agosto:24 w:ah:-19 w:ahi:26
w:ahora:40 w:aint:24 w:algum:29 w:alla:49 w:alle:-27 w:alleen:-23 w:alles:29 w:allez:-25 w:allora:39 w:almacen:48
w:am:-21 w:amtsgericht:-18 w:ancien:22 w:ancora:-40 w:ander:-19 w:andere:-30 w:angekommen:20 w:angeschrieben:-24
w:ano:-26 w:answer:-18 w:antworten:49 w:anything:-18 w:aout:19 w:ap:-37 w:apenas:-21 w:app:-19 w:aqui:-19
w:arbitration:23 w:are:53 w:arriva:24 w:arrivati:30 w:as:50 w:asked:21 w:assignerons:24 w:attend:-20
w:attestation:-18 w:atto:28 w:auch:-32 w:aucune:32 w:auftrag:18 w:ausgeglichen:20 w:aussendienst:19 w:aussi:-21
w:auto:-28 w:automatici:22 w:automatisch:-19 w:autorizzato:-22 w:av:-25 w:avais:21 w:avec:-41 w:avere:-26 w:avete:44
w:avevo:-31 w:avis:-32 w:aviso:-19 w:avisos:-26 w:banca:-20 w:bancale:48 w:banco:-50 w:bank:-77 w:banque:-26
w:bas:-18 w:because:-23 w:bedrag:-30 w:before:26 w:bei:33 w:beleg:-20 w:belong:19 w:ben:-30 w:berechnet:30
w:bericht:-18 w:beste:-24 w:besteld:25 w:bestellnummer:-20 w:bestellt:71 w:betaal:50 w:betalen:26 w:betwist:23
w:betwisten:35 w:bezahlen:-22 w:bezahlt:19 w:billed:39 w:bin:-29 w:binnen:-34 w:bis:-23 w:bitte:-55 w:bl:28
w:blijft:44 w:bloccato:-21 w:bloqueada:19 w:bloqueado:-18 w:boa:-35 w:boeken:20 w:boite:-18 w:boleto:-19
w:boletos:-23 w:bom:-18 w:bon:-22 w:bons:-22 w:bought:40 w:boxes:18 w:br:-19 w:bro:68 w:bucher:20 w:buchhaltung:26
w:budget:20 w:buenas:-29 w:buenos:-34 w:building:21 w:buona:20 w:buondi:-36 w:buongiorno:-21 w:burofax:23
w:business:-33 w:bv:-26 w:cais:20 w:caldaia:30 w:cambiar:27 w:cambio:28 w:came:40 w:camion:36 w:campo:-20
w:cancel:20 w:capire:-18 w:capisco:-47 w:carta:30 w:carte:-34 w:cassa:-19 w:catering:34 w:ce:-65 w:centrale:20
w:certificado:-37 w:certo:64 w:ces:48 w:cet:-24 w:cette:39 w:chance:22 w:chantier:18 w:charge:38 w:chef:26
w:chega:-18 w:chegaram:33 w:chez:39 w:chi:-19 w:ciao:51 w:cierra:19 w:cima:47 w:cio:-18 w:cioe:19 w:citazione:28
w:claro:87 w:clausula:18 w:cnpj:-29 w:co:-62 w:cobra:23 w:cobrando:19 w:cobrar:32 w:code:-19 w:codice:-37
w:codigo:-29 w:col:42 w:com:46 w:comercial:22 w:comigo:-24 w:comme:23 w:communiquer:-19 w:como:-25 w:compressor:25
w:compromisso:-32 w:compte:-28 w:comunica:-21 w:comunico:18 w:comunque:20 w:con:-28 w:concurso:-23 w:conforme:-21
w:conformidad:29 w:consegna:20 w:consegne:-23 w:consigo:-36 w:contanti:-19 w:contas:-23 w:contatos:21
w:contestation:-19 w:contestazione:-23 w:contesto:50 w:contestons:40 w:conto:-35 w:contract:33 w:contrat:25
w:contrato:47 w:convenu:20 w:copy:-19 w:correctie:-19 w:correo:-23 w:corriente:-20 w:cosas:-25 w:coup:-24
w:courrier:-19 w:cours:19 w:credit:50 w:credito:28 w:creditors:-32 w:cuando:85 w:cuanto:-19 w:cuenta:-19 w:cv:23
w:da:20 w:dagen:22 w:dagvaarden:20 w:dahin:-22 w:dai:-40 w:dal:29 w:dall:-34 w:dan:23 w:dann:20 w:dans:-20 w:das:-29
w:dass:-21 w:dat:36 w:data:-20 w:date:-36 w:day:24 w:days:18 w:debajo:19 w:debit:23 w:debito:66 w:debitore:21
w:debts:26 w:decembre:-25 w:deduisons:25 w:deel:37 w:degli:-19 w:dei:31 w:deis:21 w:deja:55 w:dejar:23 w:delete:26
w:delivered:25 w:delivery:-18 w:dem:21 w:demain:30 w:demand:22 w:den:40 w:des:45 w:desconto:29 w:desde:-27
w:despacho:-18 w:deuda:18 w:deuren:26 w:devendo:31 w:devo:20 w:devolvi:31 w:deze:38 w:dhl:22 w:di:55 w:dia:-29
w:dias:-33 w:did:36 w:die:90 w:diese:-19 w:diesem:30 w:diferencia:19 w:difference:18 w:differenza:18 w:dinero:35
w:dinheiro:19 w:dinsdag:-18 w:director:-18 w:direkt:63 w:direttore:-20 w:disputed:29 w:disse:-18 w:dit:-46
w:ditta:-35 w:diverse:35 w:divida:19 w:diz:30 w:dizer:20 w:doe:-19 w:doen:-35 w:does:-26 w:domicilio:19
w:dommages:22 w:dona:-33 w:donc:30 w:donde:-19 w:dopo:26 w:dossier:-28 w:double:18 w:dr:18 w:dra:22 w:dran:-18
w:driver:30 w:drohen:30 w:drum:26 w:ds:-18 w:dubbel:23 w:due:36 w:duplicada:21 w:duplicata:-18 w:duplicato:-25
w:duro:21 w:dus:33 w:ea:22 w:echt:-21 w:echue:-19 w:ecrit:23 w:ee:22 w:eens:23 w:eerst:46 w:eigen:42 w:ein:-37
w:einde:31 w:eine:22 w:einen:-19 w:eis:20 w:eles:31 w:elles:43 w:em:30 w:emargement:21 w:emitir:-39 w:en:-20
w:endlich:19 w:engagement:-21 w:engano:30 w:entre:-44 w:entro:-31 w:entrou:-18 w:er:35 w:era:39 w:erano:28
w:erbitten:-19 w:erhalten:-25 w:erst:72 w:esa:27 w:esiste:27 w:esito:-32 w:especes:-20 w:esperando:50 w:essa:40
w:est:29 w:estaba:19 w:estamos:-30 w:estas:24 w:este:-20 w:esto:71 w:estoy:-19 w:etaient:66 w:etwas:-26 w:eu:-53
w:eur:-41 w:euro:-25 w:eventual:21 w:excel:20 w:excuus:-18 w:exijo:24 w:exmo:-32 w:expertise:22 w:faccio:-52
w:facturas:-21 w:facturation:21 w:factuur:21 w:fahrer:38 w:failed:22 w:faire:-23 w:fala:-22 w:falem:-28 w:fallig:36
w:falsa:35 w:falsche:28 w:falschen:25 w:falta:-79 w:faltam:18 w:fare:-19 w:farm:23 w:fatto:24 w:fattura:34
w:fatura:-32 w:faturada:31 w:faturas:-39 w:faut:-23 w:favor:-31 w:favore:-23 w:fe:-18 w:fecha:-31 w:feira:-19
w:fermo:28 w:fetes:-18 w:few:-19 w:fica:-23 w:file:35 w:filha:30 w:filial:-32 w:fin:-21 w:finche:18 w:firma:-25
w:firme:26 w:foi:-19 w:fond:21 w:for:64 w:formellement:41 w:former:22 w:fornitore:-40 w:foto:31 w:four:39
w:fournisseurs:-19 w:fout:20 w:fragen:34 w:franco:47 w:frau:-48 w:funds:-22 w:fuori:18 w:fur:39 w:gaan:21 w:gaat:36
w:garde:22 w:gasoil:-19 w:gate:20 w:geben:-22 w:gebeten:-22 w:gebeurt:19 w:gefactureerd:31 w:gekriegt:32
w:geleverd:41 w:geliefert:20 w:gelijk:-21 w:gemass:22 w:gennaio:-49 w:gente:-21 w:geschrieben:-22 w:gezahlt:29
w:gg:-29 w:gia:18 w:gibt:21 w:gibts:45 w:giornata:28 w:giorni:37 w:giorno:23 w:giro:-19 w:gisteren:-32 w:giudice:32
w:giusto:-25 w:goedemiddag:-19 w:goedemorgen:-19 w:gp:-21 w:graag:-19 w:gracias:-30 w:grad:-27 w:grua:31 w:gruppo:20
w:gruss:-29 w:grusse:-18 w:guia:18 w:haal:24 w:hab:-19 w:habe:21 w:haben:30 w:hace:-24 w:hacienda:-25 w:had:61
w:halt:20 w:hanno:22 w:hat:-22 w:hatten:22 w:have:-22 w:hay:22 w:hc:20 w:heb:-28 w:hebben:41 w:hebt:38 w:heeft:29
w:heer:19 w:hein:20 w:helemaal:-20 w:helft:26 w:hello:-27 w:her:21 w:herr:35 w:herrn:24 w:het:-18 w:heute:-47
w:hi:-25 w:hier:21 w:hiermit:-23 w:him:-22 w:hire:25 w:ho:-57 w:hoch:-28 w:hochladen:-18 w:hoeft:-25 w:hoje:48
w:hola:-41 w:horas:19 w:horen:-23 w:houd:27 w:houden:20 w:huur:24 w:ich:35 w:ici:37 w:ihnen:31 w:ihr:25 w:ihre:-31
w:ihren:47 w:ik:-34 w:im:-27 w:immer:-21 w:inc:-18 w:incumplimiento:-20 w:ingepland:19 w:innerhalb:18
w:insolvent:-30 w:insolvente:20 w:instead:25 w:integralmente:22 w:interets:28 w:interpondremos:-21 w:inutile:22
w:inutiles:20 w:invece:27 w:invoiced:24 w:io:32 w:iss:-20 w:isso:26 w:issue:50 w:ist:-26 w:isto:-23 w:ive:49
w:jahresabschluss:-25 w:jai:20 w:jamais:54 w:jede:39 w:jens:-22 w:jetzt:-60 w:jeudi:-72 w:jueves:-25 w:juizado:21
w:jullie:36 w:junio:-24 w:junto:57 w:just:-26 w:juzgado:-28 w:kan:-33 w:kann:-50 w:kas:-19 w:kassel:37 w:keep:-19
w:keer:27 w:kees:18 w:keine:42 w:keinen:22 w:ken:21 w:kenavo:-24 w:kern:-18 w:kessler:18 w:kg:55 w:kijken:24
w:kisten:29 w:klacht:-18 w:klage:34 w:klar:44 w:know:-34 w:kollege:27 w:kollegin:-22 w:komen:-21 w:komme:-22
w:kommen:-29 w:komt:-24 w:krank:-19 w:kunnen:-21 w:kurze:-47 w:kwam:18 w:la:32 w:laat:-45 w:laboratorio:30
w:laden:-22 w:ladri:32 w:las:24 w:laudo:28 w:lauf:-18 w:lauft:21 w:laut:40 w:le:-35 w:lei:32 w:leistung:32 w:less:20
w:letrada:24 w:letrado:27 w:lettera:30 w:letzte:-32 w:levou:-26 w:liebe:-19 w:lieferung:20 w:liegt:-44 w:linea:-26
w:liquidation:19 w:liquidator:19 w:lista:23 w:liste:-21 w:litige:27 w:lixo:28 w:llegan:-20 w:llegaron:31 w:llego:32
w:llegue:18 w:lo:34 w:logo:19 w:los:29 w:lot:27 w:lp:-20 w:ltd:-29 w:lunedi:-52 w:maand:-22 w:mach:59 w:macht:23
w:mag:31 w:mahnungen:-18 w:mai:31 w:mail:-34 w:mails:30 w:mailt:-19 w:mais:-28 w:maitre:-30 w:maken:-19 w:mal:21
w:manager:-21 w:manana:-19 w:manda:63 w:mandaram:62 w:mandat:-20 w:mande:18 w:mandei:56 w:mandem:-55 w:mandi:-23
w:mano:-21 w:manquait:43 w:maquina:36 w:march:39 w:mardi:-39 w:martes:-24 w:marzo:-20 w:match:21 w:md:49 w:me:20
w:mee:-19 w:meer:-39 w:meerwerk:20 w:mehr:-37 w:meiner:-18 w:meme:18 w:meneer:-24 w:menos:18 w:mensagem:-20
w:mensaje:-22 w:merce:19 w:merci:-48 w:mese:41 w:mesi:22 w:mesmo:41 w:message:-40 w:messaggio:-29 w:messo:43
w:metade:-18 w:meu:-31 w:mijn:-57 w:minha:63 w:mio:-19 w:mir:-72 w:miro:23 w:misure:33 w:mitad:23 w:mm:45 w:moet:-44
w:mois:-32 w:moment:-22 w:momento:-30 w:mon:31 w:monday:-29 w:monitorio:19 w:month:-24 w:morning:-19 w:motivo:-24
w:motor:19 w:ms:-22 w:muito:22 w:muppets:26 w:muss:-18 w:mussen:-18 w:my:-22 w:na:55 w:nachricht:-19 w:nachsten:-21
w:nachweislich:18 w:nadie:20 w:name:-24 w:namens:20 w:nao:41 w:naturlich:35 w:ne:-28 w:ned:46 w:nehmen:-32
w:nella:19 w:nem:57 w:nenhum:31 w:nessuna:-28 w:net:23 w:netted:-28 w:netto:52 w:never:38 w:new:-24 w:next:-32
w:nf:-18 w:nichts:-24 w:nie:52 w:niente:-28 w:niets:-55 w:nieuwe:-24 w:ningun:-25 w:nix:19 w:no:20 w:noch:-34
w:nog:20 w:nom:-26 w:nombre:26 w:non:-27 w:normal:-21 w:nosotros:41 w:nosso:19 w:nostro:-22 w:not:38 w:nota:28
w:notice:23 w:notifica:-20 w:notificato:19 w:notre:-38 w:nova:-20 w:november:-29 w:nu:-48 w:nuestra:38 w:nunca:44
w:ob:-21 w:octubre:-29 w:oder:-25 w:of:-24 w:off:33 w:offerte:20 w:oh:22 w:ohne:38 w:oi:-19 w:ok:43 w:ola:-24
w:only:-21 w:ontbreken:20 w:op:26 w:openstaande:-20 w:opnieuw:-20 w:oposicion:18 w:or:-39 w:ordered:34 w:ordinati:28
w:os:59 w:otra:35 w:otro:-26 w:oui:-26 w:ours:22 w:ouvert:24 w:over:-19 w:owing:20 w:own:25 w:pa:20 w:pace:27
w:pactado:24 w:paga:27 w:pagada:46 w:pagamenti:-44 w:pagamento:37 w:pagamos:50 w:pagar:28 w:pagaremos:32
w:pagarla:21 w:pagarle:-23 w:paghero:49 w:paghiamo:26 w:pago:66 w:pague:62 w:paguei:-23 w:paie:70 w:paierai:20
w:palettes:31 w:panne:26 w:papier:22 w:para:-39 w:parada:-20 w:parado:31 w:parla:29 w:parle:24 w:parler:19
w:parte:-36 w:partes:28 w:partida:28 w:partira:20 w:pas:34 w:pasado:37 w:passada:-24 w:passar:27 w:patentati:46
w:pattuito:25 w:pay:32 w:paye:41 w:paying:40 w:payons:-18 w:pdf:-64 w:pec:28 w:pedi:53 w:pending:20 w:penny:19
w:per:-19 w:perche:-24 w:perdon:-21 w:pero:-27 w:perso:24 w:petersen:18 w:peux:-29 w:photos:59 w:pienso:28 w:piu:-33
w:pix:33 w:planilla:22 w:plantilla:34 w:please:-27 w:plus:-57 w:po:20 w:policy:20 w:pongo:20 w:por:-26 w:portal:-54
w:portes:34 w:porto:33 w:possible:-20 w:posso:-31 w:pour:-20 w:pre:-19 w:preco:33 w:preis:25 w:present:-24
w:presentamos:22 w:presentarla:-22 w:preso:21 w:prestation:25 w:previous:-18 w:prezados:38 w:prijs:-21 w:prime:20
w:primo:-31 w:principal:29 w:procede:18 w:prochain:-18 w:procon:18 w:proposta:23 w:proprio:21 w:prossima:28
w:prossimi:-20 w:proveedor:-31 w:proximo:-35 w:prutsers:22 w:ps:33 w:puede:-19 w:puedo:-22 w:puerto:18 w:punto:69
w:pure:30 w:put:-29 w:qp:21 w:qu:-23 w:quale:32 w:quando:63 w:quattro:26 w:que:40 w:queda:-30 w:queja:-30 w:quel:26
w:quelli:20 w:quem:18 w:querella:24 w:quero:42 w:quiero:-20 w:quinta:33 w:quiten:26 w:quoi:25 w:ra:24 w:radio:-26
w:ragione:-23 w:rahmenvertrag:35 w:raised:19 w:ral:34 w:rancune:-28 w:rappel:40 w:rapport:23 w:raus:19 w:rd:27
w:real:20 w:recevoir:-31 w:rechnen:23 w:rechnung:36 w:rechnungen:-57 w:rechtsvorschlag:21 w:recibo:26
w:reclamacao:-26 w:reclamacion:-36 w:reclamacoes:-31 w:reclamamos:19 w:reclamation:-27 w:reclamo:-22 w:reconhece:-20
w:records:49 w:reenvio:59 w:refus:-24 w:refuse:20 w:regler:33 w:rejected:25 w:rekenen:20 w:rekening:24 w:rekent:20
w:relacion:-22 w:remise:18 w:repete:19 w:reponse:43 w:request:-18 w:resiliation:-23 w:resolution:25
w:responsabile:-20 w:respuesta:29 w:rest:39 w:reste:-20 w:resto:-21 w:retencao:-18 w:reverse:34 w:rgpd:-18 w:rib:-24
w:riba:-18 w:richten:25 w:rifatta:24 w:rimasta:26 w:riserva:28 w:rispondi:-25 w:rispondo:69 w:rita:37 w:ritiro:-19
w:riva:24 w:rotto:-18 w:sa:-21 w:sabado:-25 w:sacos:30 w:sagt:44 w:sai:19 w:sais:26 w:saldo:-28 w:sale:-28
w:salen:-21 w:saludos:-19 w:samedi:38 w:sao:20 w:sat:22 w:say:-21 w:saying:-18 w:sc:-19 w:scade:29 w:schaam:-20
w:schaden:24 w:schadensersatz:24 w:schat:20 w:schicken:-22 w:schickts:24 w:schon:34 w:schrijf:19 w:scuso:-23
w:second:19 w:segunda:-21 w:seid:-18 w:seis:20 w:seit:-31 w:sem:-25 w:semaine:-23 w:semaines:47 w:semana:-44
w:semanas:23 w:sempre:32 w:sepa:-29 w:sera:-29 w:serio:-18 w:serve:-20 w:served:18 w:service:-30 w:servicio:25
w:servus:-18 w:set:-22 w:seus:-27 w:sexta:-30 w:sheet:29 w:sheets:21 w:shoot:-22 w:si:38 w:siete:34 w:sig:-25
w:signature:-25 w:signed:28 w:signore:21 w:sim:37 w:sin:36 w:sind:-38 w:sinds:21 w:sinon:-24 w:sistema:-26 w:six:46
w:skonto:23 w:sms:-23 w:so:-34 w:sobald:-21 w:sobre:-33 w:social:-25 w:sofort:19 w:solange:26 w:solde:-25
w:solleciti:-38 w:solo:-23 w:some:24 w:somme:29 w:sommer:20 w:somos:-51 w:sont:-21 w:sorge:-25 w:sorry:-42
w:sospesa:18 w:sotto:61 w:sou:-18 w:sous:21 w:sp:43 w:sparite:-26 w:spese:28 w:sr:-26 w:stands:19 w:state:56
w:station:-25 w:statt:34 w:status:-34 w:steurberater:-21 w:stop:-23 w:storniert:18 w:strike:25 w:su:21 w:sua:-34
w:sul:19 w:sulla:-19 w:sums:23 w:sur:23 w:suspenso:20 w:system:-44 w:ta:-18 w:tage:43 w:talk:28 w:talleres:24
w:tao:26 w:tarde:-33 w:taxa:-25 w:te:29 w:technicien:26 w:tegen:-24 w:tem:-27 w:tempestivamente:20 w:teneis:-21
w:tengo:-32 w:ter:-30 w:termini:25 w:terms:-30 w:terwijl:21 w:that:35 w:the:33 w:then:25 w:these:-31 w:things:-29
w:think:21 w:this:-36 w:ti:34 w:tijd:-25 w:till:30 w:times:38 w:timesheets:30 w:tinha:23 w:tio:-23 w:tira:43
w:titolare:-18 w:titulo:28 w:to:-24 w:todo:-36 w:toen:26 w:told:23 w:totaal:-25 w:total:-41 w:tout:-67
w:transfer:-28 w:transferir:20 w:transport:21 w:trasmettere:20 w:tresorerie:-23 w:tribunal:-26 w:trois:31
w:trotzdem:-22 w:turned:18 w:tutto:-23 w:tuurlijk:25 w:tweede:26 w:two:61 w:uber:-41 w:ubergeben:-18 w:uit:-32
w:ultimo:19 w:una:20 w:und:-33 w:under:27 w:uns:49 w:unser:-41 w:unserer:25 w:unterlagen:-18 w:unterlassen:18
w:ur:25 w:us:73 w:usate:22 w:uscita:36 w:vale:37 w:valuta:-19 w:vamos:36 w:van:19 w:vanwege:19 w:variazione:19
w:vcs:77 w:ve:106 w:vedo:-28 w:vedremo:28 w:veio:61 w:vencimiento:19 w:venderam:40 w:vendi:-22 w:vendredi:31
w:venerdi:-25 w:venho:-18 w:verde:50 w:vereinbart:19 w:vergessen:49 w:verjahrt:27 w:verrechnen:31 w:vezes:19 w:vi:43
w:via:-40 w:vida:23 w:vidal:-28 w:vie:23 w:viel:19 w:viene:-24 w:vier:37 w:vieram:33 w:viernes:-24 w:vijf:42
w:vinha:-37 w:vino:26 w:virement:-31 w:voces:47 w:voi:44 w:vois:47 w:voldaan:23 w:volgende:-27 w:volgens:20
w:volledig:-20 w:volta:28 w:volte:19 w:vom:25 w:voordat:-19 w:vorgang:-21 w:vorher:-31 w:vos:28 w:vossa:-27
w:vosso:-19 w:vostre:28 w:vostro:43 w:votre:-40 w:vou:37 w:vous:31 w:voyez:18 w:vragen:28 w:vuelvan:-25 w:vuestro:19
w:waar:18 w:war:20 w:ware:-28 w:waren:31 w:warum:-25 w:was:79 w:wat:-32 w:we:64 w:website:18 w:weder:37 w:week:-24
w:weer:-23 w:weet:-24 w:wegen:46 w:weggestreept:-27 w:weken:28 w:wel:41 w:wen:51 w:went:49 w:wer:22 w:werd:22
w:werden:-34 w:werktage:-20 w:where:20 w:who:-27 w:why:-19 w:wij:65 w:wil:-19 w:wir:54 w:wit:-24 w:with:-26
w:woche:-36 w:woher:-18 w:wollen:43 w:woord:-19 w:wordt:23 w:work:45 w:written:21 w:wrote:23 w:wunschen:26 w:xml:-34
w:zaak:28 w:zahl:48 w:zahle:44 w:zahlung:20 w:zap:-28 w:zelfde:31 w:zero:31 w:zit:-22 w:zolang:20 w:zonder:38
w:zugesagt:35 w:zullen:18 w:zur:-43 w:zuruck:47 w:zwart:-24 w:zwei:35
"""
