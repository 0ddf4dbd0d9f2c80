"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -5.68
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:-47 ?difference:-12 ?formal:10 ?hardship:34 ?lawyer:-21 ?legal:-10 ?moves:-16 ?plan:-10 ?question:-12
?redirect:-15 ?willpay:22 b:!_!:-18 b:00000_00:18 b:00000_pago:-11 b:0000_ee:-11 b:0000_el:14 b:0000_ha:-11
b:0000_in:10 b:0000_is:-11 b:0000_sera:11 b:0000_wird:28 b:000_00:-22 b:000_0:-10 b:000_dia:42 b:000_el:-10
b:000_que:-10 b:00_00000:11 b:00_0000:10 b:00_000:31 b:00_00:-28 b:00_auf:-10 b:00_das:-11 b:00_days:21
b:00_dias:-17 b:00_es:15 b:00_ete:20 b:00_non:16 b:00_novembre:12 b:00_on:10 b:00_para:-16 b:00_si:16 b:00_statt:-11
b:00_wird:30 b:0_%:28 b:0_0000:11 b:0_000:14 b:0_00:-18 b:0_0:-37 b:0_com:-10 b:0_de:18 b:0_dicembre:-21 b:0_ee:-20
b:0_en:13 b:0_foram:10 b:0_is:19 b:0_ja:-13 b:0_la:-28 b:0_nicht:11 b:0_niet:29 b:0_no:-15 b:0_novembre:-15
b:0_octobre:16 b:0_of:13 b:0_per:-23 b:0_por:-13 b:?_!:11 b:?_?:-16 b:aa_0:-12 b:ab_und:15 b:acao_declaratoria:16
b:accertamento_tecnico:10 b:acciones_legales:-14 b:acusamos_recebimento:30 b:address_for:-12 b:adresser_desormais:13
b:affaire_devant:10 b:ai_honneur:11 b:ai_pas:12 b:ainsi_que:12 b:al_00:15 b:al_0:-24 b:al_garante:-13
b:al_juzgado:11 b:al_monitorio:10 b:all_invoices:12 b:allez_vous:-14 b:am_00:35 b:am_montag:-20 b:an_@:11
b:an_injunction:13 b:and_am:-16 b:and_he:17 b:and_will:-12 b:and_your:11 b:ante_la:14 b:any_further:13 b:aqui_no:-13
b:are_due:13 b:are_instructed:19 b:art_000:31 b:art_00:-19 b:artikel_0:17 b:as_0:26 b:ask_that:-11 b:at_it:-16
b:au_barreau:-10 b:auch_nicht:-13 b:auf_das:-10 b:auf_ihr:10 b:automatic_stay:10 b:av_000:15 b:avant_noel:15
b:avec_votre:16 b:avoir_av:15 b:bankruptcy_code:11 b:be_met:20 b:beantwortet_unser:19 b:been_told:18 b:behalf_of:-13
b:beim_gericht:-16 b:ben_ik:-25 b:bericht_van:-14 b:betaling_is:-13 b:betaling_van:36 b:bezahlt_wird:11
b:bezugnehmend_auf:11 b:bien_ete:-14 b:bij_de:38 b:bij_ons:-15 b:bis_mitte:10 b:bis_zur:-10 b:bitte_sehen:19
b:bitten_um:-10 b:bon_de:-10 b:bons_de:12 b:buenas_tardes:-36 b:ca_0:-15 b:cannot_pay:-13 b:caso_di:28 b:cc_0:-15
b:ce_est:-16 b:ce_ho:25 b:ce_que:-10 b:chapter_0:12 b:che_ho:-18 b:chez_un:12 b:ci_ha:10 b:claim_form:11
b:clients_position:15 b:com_os:10 b:com_pedido:16 b:comme_prevu:12 b:compensee_avec:15 b:con_ellos:22
b:con_fecha:-11 b:con_la:-27 b:con_riserva:18 b:con_ustedes:-15 b:conforme_la:-13 b:connection_with:15
b:contrato_de:-18 b:contro_di:12 b:copies_of:11 b:correo_de:-12 b:correo_no:-13 b:credito_ee:24
b:cualquier_gestion:21 b:da_notificacao:30 b:da_un:-13 b:dal_giudice:17 b:damen_und:14 b:dan_zal:12 b:dank_fur:-16
b:dann_reden:-12 b:danos_morais:13 b:dans_le:-13 b:dans_les:-16 b:dans_nos:15 b:dat_er:-12 b:dat_het:13 b:de_0000:27
b:de_000:-21 b:de_abril:14 b:de_baja:-13 b:de_commande:-10 b:de_credito:12 b:de_dagvaarding:10 b:de_danos:14
b:de_dezembro:11 b:de_eerstvolgende:-10 b:de_entrada:-16 b:de_este:-12 b:de_eventual:12 b:de_insistir:20
b:de_juicio:11 b:de_livraison:13 b:de_lo:12 b:de_mantenimiento:-19 b:de_nao:25 b:de_nuestro:-10
b:de_ondernemingsrechtbank:25 b:de_opschorting:-10 b:de_pagamento:-12 b:de_payer:21 b:de_politie:10 b:de_que:10
b:de_raamovereenkomst:17 b:de_rechtbank:-27 b:de_reestructuracion:14 b:de_septiembre:-12 b:de_virements:-11
b:de_vos:-18 b:deal_with:12 b:dear_all:-10 b:dear_sirs:23 b:december_0:13 b:decreto_ingiuntivo:20 b:deixem_de:19
b:del_00:-26 b:del_0:-13 b:del_vostro:-12 b:delai_de:-12 b:demanda_por:12 b:demeure_du:13 b:den_nachsten:11
b:der_antrag:-11 b:der_buchhaltung:11 b:des_finances:-10 b:desde_el:-10 b:desormais_toute:13 b:detalle_de:-11
b:deux_factures:-12 b:devant_le:15 b:devuelta_por:-12 b:deze_maand:10 b:di_non:10 b:di_opposizione:-12
b:di_pagare:-13 b:di_trasporto:12 b:di_un:-13 b:di_voi:12 b:dia_0:-15 b:dias_?:-13 b:die_einrede:-14
b:die_forderung:-12 b:die_maschine:-10 b:die_rechnung:-14 b:die_sache:11 b:diez_dias:11 b:disputed_on:12
b:do_not:-19 b:do_plano:-10 b:do_tribunal:-17 b:door_de:-11 b:door_een:-12 b:down_for:-10 b:drei_rechnungen:14
b:durfen_wir:-10 b:dus_niet:-16 b:ed_ee:22 b:ee_il:-19 b:ee_in:-19 b:ee_mai:10 b:ee_meu:-10 b:ee_nella:-12
b:ee_so:-10 b:ee_solo:-10 b:ee_stata:14 b:ee_stato:-18 b:een_advocaat:-14 b:een_procedure:32
b:einstweilige_verfugung:12 b:el_00:26 b:el_correo:-13 b:el_de:-12 b:el_detalle:-11 b:el_dia:-11 b:el_jueves:-10
b:el_juzgado:-18 b:el_martes:-10 b:el_movil:-10 b:el_pago:-19 b:el_plazo:-15 b:el_viernes:-15 b:elle_ne:-11
b:elle_vous:10 b:em_0:-12 b:em_cima:47 b:empresa_por:16 b:en_attendant:21 b:en_copia:-17 b:en_cours:13 b:en_de:-13
b:en_demeure:14 b:en_een:33 b:en_el:-17 b:en_enero:13 b:en_ese:14 b:en_la:24 b:en_met:-12 b:en_niet:10
b:en_refere:10 b:en_su:-14 b:en_wordt:16 b:encima_de:-14 b:engagement_juridique:-10 b:enquanto_nao:13
b:ensejara_acao:11 b:er_is:-23 b:ervan_uit:14 b:es_la:-10 b:es_necesario:-11 b:ese_mismo:14 b:especial_de:10
b:est_en:10 b:est_partie:11 b:est_pas:-24 b:esta_duplicada:12 b:estamos_en:-12 b:este_despacho:15 b:esto_no:-10
b:et_de:-13 b:et_je:12 b:et_ne:-11 b:ete_compensee:15 b:euro_per:13 b:ex_art:19 b:expertise_judiciaire:25
b:factura_esta:12 b:facture_ne:12 b:faillissement_aangevraagd:14 b:falem_com:25 b:fallig_und:31 b:fattura_in:12
b:faz_favor:-13 b:fine_mese:11 b:for_00:-14 b:for_an:13 b:for_harassment:-21 b:for_this:-10 b:forderung_ist:-29
b:from_you:-15 b:fur_ihre:-16 b:further_to:12 b:geachte_heer:19 b:geachte_relatie:-11 b:geachte_schuldeiser:-13
b:geehrte_damen:15 b:geehrter_herr:-18 b:geen_sprake:-11 b:gegen_ihre:21 b:gegen_ihren:11
b:gerechtelijke_reorganisatie:-10 b:geschillen_worden:-10 b:get_the:10 b:get_your:-13 b:gli_interessi:13 b:gre_de:13
b:gutschrift_uber:-10 b:ha_0:12 b:ha_entrado:-13 b:ha_sido:-29 b:habe_ich:23 b:haben_wir:15 b:hallo_ich:-12
b:hat_am:10 b:hat_den:-11 b:hat_ihre:-16 b:have_been:16 b:have_it:-12 b:have_nothing:-13 b:have_the:-10
b:hay_dinero:13 b:hb_0:10 b:hd_00:19 b:he_reckons:18 b:he_will:18 b:heb_ik:-22 b:heeft_bij:-11 b:heeft_de:-15
b:heeft_mij:26 b:hem_niet:10 b:herren_wir:10 b:het_er:11 b:het_wordt:13 b:heute_beim:-16 b:heute_noch:13 b:ho_00:-28
b:ho_chiuso:19 b:ho_detto:-15 b:ho_la:-16 b:ho_letto:12 b:honneur_de:11 b:ich_an:-12 b:ich_habe:12 b:ich_ihnen:11
b:ich_nicht:-12 b:if_you:15 b:ihnen_sein:11 b:ihre_mail:-17 b:ihre_nachricht:-18 b:ik_als:-17 b:ik_ben:-18
b:ik_graag:13 b:ik_heb:10 b:ik_in:21 b:ik_met:34 b:ik_niet:-10 b:ik_niets:-14 b:il_00:15 b:il_0:-19 b:il_credito:20
b:il_magazzino:-13 b:il_mio:14 b:il_suo:-14 b:il_titolare:-13 b:il_tribunale:-10 b:il_vostro:11 b:im_juli:17
b:in_caso:28 b:in_connection:15 b:in_dem:26 b:in_difetto:-15 b:in_full:-10 b:in_giudizio:15 b:in_june:-12
b:in_kort:13 b:in_oggetto:11 b:in_ordnung:-11 b:in_the:-14 b:in_tribunale:-12 b:in_your:-22 b:indemnity_costs:10
b:informamos_que:12 b:informar_que:11 b:instructed_by:15 b:inv_00000:11 b:inviare_ulteriori:-13 b:is_00:-10
b:is_an:22 b:is_een:32 b:is_in:-17 b:is_nog:-12 b:is_on:-10 b:is_op:-11 b:is_the:-10 b:is_volgens:12 b:it_to:12
b:ja_la:23 b:je_ai:11 b:je_hebt:-15 b:je_niet:-11 b:je_vous:29 b:jullie_hebben:14 b:jullie_rekening:-10
b:kann_ich:-12 b:keine_sorge:-16 b:kort_geding:20 b:la_cassa:-20 b:la_cooperativa:14 b:la_cuenta:-16 b:la_demanda:11
b:la_diffida:-13 b:la_ditta:17 b:la_factura:15 b:la_livraison:10 b:la_mesa:-13 b:la_mia:26 b:la_mitad:-10
b:la_obligacion:13 b:la_otra:-13 b:la_presente:-16 b:la_reclamacion:19 b:la_saldiamo:-16 b:la_societe:26
b:la_superintendencia:11 b:la_transferencia:-10 b:la_via:21 b:la_vs:14 b:las_dos:-12 b:lc_0:-10 b:le_0:15
b:le_compte:-10 b:le_contrat:20 b:le_depot:10 b:le_directeur:14 b:le_dossier:12 b:le_juge:10 b:le_mediateur:17
b:le_numero:-15 b:le_pago:13 b:le_prochain:-11 b:le_rapport:26 b:le_societa:11 b:le_virement:-15 b:les_000:-12
b:les_deux:-16 b:les_meilleurs:-15 b:les_ruego:10 b:let_us:12 b:letto_la:13 b:lo_de:-13 b:look_at:-16 b:ltd_in:12
b:lundi_00:-12 b:lunedi_00:-10 b:ma_cliente:12 b:ma_il:-12 b:ma_part:-13 b:madame_monsieur:-22 b:mail_en:15
b:mais_00:-13 b:me_by:18 b:me_ha:22 b:me_to:10 b:meilleurs_delais:-14 b:mein_anwalt:14 b:merci_de:10 b:meses_?:10
b:mesmo_dia:31 b:met_een:25 b:met_het:10 b:met_with:19 b:meu_advogado:11 b:mi_hermano:-10 b:mi_mandi:-16
b:mi_scusi:-10 b:mi_sono:13 b:mia_cliente:10 b:minha_mulher:18 b:mio_avvocato:22 b:mio_figlio:-28 b:mise_en:17
b:mit_ihnen:15 b:mitte_januar:11 b:momento_non:-13 b:mon_avocat:20 b:mon_conseil:21 b:monsieur_le:18 b:ms_0:13
b:mt_0:-11 b:my_brother:18 b:my_solicitor:24 b:na_quinta:12 b:na_sexta:-10 b:nao_ee:-19 b:nao_forem:18
b:nao_pagamos:11 b:nao_pagar:27 b:nao_pagaremos:-14 b:nem_para:-11 b:ni_la:10 b:nicht_mehr:-12 b:nicht_vor:-11
b:nichts_sagen:-11 b:niet_aansprakelijk:-18 b:niet_bij:-13 b:niet_op:14 b:niet_verschuldigd:27 b:no_dia:-21
b:no_es:-19 b:no_la:-14 b:no_lo:-10 b:no_me:13 b:no_mesmo:39 b:no_nos:27 b:no_pienso:-10 b:no_procede:-12
b:no_procon:11 b:no_proximo:-15 b:no_tribunal:-14 b:no_viene:15 b:noch_ein:16 b:non_era:-12 b:non_mi:10
b:non_rispondere:10 b:non_so:-11 b:non_sono:10 b:nos_autos:21 b:nos_comptes:14 b:nostro_legale:24 b:not_pay:12
b:not_paying:12 b:nothing_else:12 b:nothing_left:-13 b:notice_that:10 b:notificacao_de:14 b:notre_avocate:13
b:nous_ne:11 b:nr_00000:16 b:numero_00000:-14 b:nur_die:-11 b:ob_die:-12 b:object_to:-11 b:of_the:23 b:oggetto_di:11
b:on_behalf:-13 b:on_december:22 b:on_ne:13 b:on_substantial:12 b:on_wednesday:-14 b:ondernemingsrechtbank_te:28
b:one_more:15 b:op_00:13 b:op_0:-18 b:op_@:11 b:op_de:49 b:orden_de:-16 b:our_attorney:10 b:our_client:10
b:our_clients:15 b:our_insurers:13 b:our_solicitors:15 b:pagar_el:-10 b:pago_dia:-10 b:pago_no:30 b:pago_que:36
b:par_le:16 b:par_notre:10 b:parlato_con:-14 b:pas_cette:15 b:pas_en:-11 b:pas_une:-10 b:pas_votre:-10 b:pay_it:-11
b:per_danni:15 b:per_intero:-23 b:per_le:-12 b:per_mail:22 b:per_un:-19 b:per_una:12 b:per_vie:12 b:perche_il:14
b:pienso_pagar:-10 b:plan_de:11 b:por_000:15 b:por_ambas:10 b:por_este:15 b:por_incumplimiento:15 b:por_la:23
b:por_lo:11 b:por_tanto:-14 b:porque_la:15 b:presentation_of:17 b:procedure_de:-15 b:procedure_van:-10
b:procedures_collectives:-12 b:prochain_train:-11 b:protection_juridique:11 b:proximo_lote:-15 b:pursuant_to:12
b:qualquer_contato:18 b:que_el:19 b:que_este:16 b:que_la:12 b:que_les:12 b:que_me:-21 b:que_no:36 b:que_nos:17
b:que_os:-10 b:que_por:-12 b:que_vos:11 b:re_0000:11 b:recebimento_da:29 b:rececao_da:15 b:rechnung_0000:26
b:rechtsvorschlag_erhoben:22 b:recibido_su:-22 b:reclamacao_nem:-11 b:reden_wir:-12 b:reglement_de:14
b:repris_par:11 b:respetados_senores:17 b:retencao_de:-13 b:richiesta_di:10 b:riscontro_la:11 b:riserva_di:19
b:saisi_le:11 b:saurais_gre:13 b:sb_0:10 b:scade_il:11 b:schicken_sie:10 b:se_ee:-12 b:se_entro:16 b:se_faz:-13
b:se_lo:-20 b:se_me:26 b:se_posso:-10 b:see_you:28 b:seek_indemnity:10 b:sehen_sie:19 b:sehen_uns:10
b:sehr_geehrter:-18 b:senden_sie:14 b:serve_la:-11 b:seu_credito:11 b:should_be:-10 b:should_you:11
b:si_comunica:-23 b:si_insisten:22 b:si_me:26 b:si_no:11 b:si_tu:-10 b:si_vous:31 b:siamo_in:-13 b:sie_erhalten:-15
b:sie_halsabschneider:10 b:sie_mich:31 b:sie_sind:30 b:sie_von:19 b:siete_peggio:-16 b:simple_as:-14
b:since_0000:-13 b:so_am:10 b:sollten_sie:15 b:sono_bloccati:-13 b:sono_in:-12 b:sou_eu:22 b:sous_le:-20
b:spett_le:11 b:sprake_van:-18 b:statt_00:-11 b:statutory_demand:20 b:su_carta:20 b:su_empresa:12 b:su_mensaje:-16
b:substantial_grounds:12 b:superintendencia_de:11 b:sur_la:11 b:sur_votre:10 b:sv_0:26 b:talk_to:14 b:tanto_la:-15
b:te_mando:-12 b:tecnico_preventivo:10 b:terms_of:11 b:thank_you:-19 b:thanks_for:-12 b:that_is:10 b:that_it:-11
b:the_above:16 b:the_automatic:11 b:the_invoice:-11 b:the_new:-17 b:the_way:-13 b:the_weekend:16 b:they_are:-10
b:they_will:11 b:this_afternoon:10 b:to_00:13 b:to_him:14 b:to_restrain:10 b:to_say:13 b:to_stop:-16 b:to_the:10
b:tout_paiement:17 b:toute_correspondance:17 b:train_de:-11 b:transmis_votre:20 b:uber_0:-10 b:ufficio_legale:13
b:uit_dat:14 b:um_gutschrift:-10 b:um_processo:47 b:uma_acao:28 b:un_mes:-11 b:und_am:30 b:und_herren:14
b:une_procedure:-14 b:uns_vor:11 b:unser_mandant:10 b:unsere_mandantin:10 b:vai_no:-14 b:van_de:-18
b:van_gerechtelijke:-10 b:van_mijn:-15 b:van_toepassing:-11 b:veio_com:38 b:vf_00000:27 b:vie_legali:-11
b:vielen_dank:-17 b:voici_la:18 b:voir_avec:15 b:von_00:11 b:voor_aan:10 b:voor_het:-14 b:vor_dem:12
b:vordering_op:18 b:vos_fichiers:-10 b:vostro_sollecito:-10 b:votre_avoir:15 b:votre_demande:-13 b:votre_mise:17
b:votre_part:23 b:voudrez_bien:14 b:vous_avez:22 b:vous_demandons:-13 b:vous_etes:-11 b:vous_faire:-15
b:vous_informer:11 b:vous_repondra:-12 b:vous_saurais:13 b:vous_voudrez:14 b:we_are:11 b:we_have:13 b:we_shall:10
b:we_will:22 b:weet_ik:-14 b:wegens_een:-14 b:werden_wir:12 b:what_the:-14 b:wij_niet:-14 b:will_be:48
b:will_look:-16 b:wir_am:13 b:wir_haben:13 b:wir_vertreten:10 b:with_everything:12 b:with_our:17 b:within_00:14
b:woensdag_op:-11 b:worden_ontleend:12 b:wordt_niet:17 b:would_not:18 b:ya_no:14 b:you_are:-10 b:you_can:-13
b:you_for:-23 b:you_say:10 b:you_will:13 b:your_bill:-17 b:zahle_ich:-10 b:zahlen_wir:-13 b:zijn_de:-11 b:zou_het:11
b:zum_00:-13 e:paid=day:-36 e:promise=day:-31 e:promise=none:-28 e:run=none:-39 f:_amount:-24 f:_day:-33
f:_invoice:22 f:admin:-87 f:back:-21 f:bounce:-20 f:closed:-10 f:contest:-15 f:copy:-17 f:d.CONTRACT_TERMS:34
f:d.DAMAGED:43 f:d.LATE_DELIVERY:-15 f:d.LATE_FEE_CONTESTED:15 f:d.LOST:10 f:d.NOT_OURS:-32 f:d.QUALITY:30
f:d.QUANTITY_SHORT:-24 f:d.STALE_INVOICE:16 f:d.TAX:-24 f:demand:26 f:difference:15 f:dispute:40 f:firm:81 f:fix:-26
f:goods:14 f:greeting:-24 f:hardship:24 f:hope:-16 f:insolvency:-55 f:joke:-10 f:lawyer:80 f:legal:234 f:mine:88
f:moves:41 f:netted:10 f:not:-59 f:not_dispute:-56 f:not_insolvency:-10 f:not_legal:47 f:not_paid:21
f:not_statement:-11 f:once_us:34 f:ooo:-58 f:order:-26 f:others:-14 f:paid:-21 f:plan:-20 f:proof:-11 f:propose:16
f:question:-41 f:r.CANCELLED:11 f:r.DAMAGED:28 f:r.DUPLICATE_BILLING:12 f:r.LATE_DELIVERY:-15
f:r.LATE_FEE_CONTESTED:46 f:r.MISSING_DOCS:-14 f:r.QUALITY:25 f:r.RETURN:-14 f:r.WITHHOLDING:-17 f:redirect:-21
f:refuse:19 f:remittance:-12 f:rest:-37 f:run:-86 f:setoff:-11 f:statement:-21 f:unable:-30 f:until:-17
f:willpay:-38 i:acknowledgement:-17 i:acknowledgement=2:-17 i:already_paid:-30 i:already_paid=3:-29 i:bounce:-17
i:bounce=3:-17 i:copy_invoice_request=3:-11 i:dispute=2:16 i:dispute=3:-10 i:hardship=3:-17 i:in_payment_run:-38
i:in_payment_run=3:-38 i:insolvency:-34 i:insolvency=2:34 i:insolvency=3:-68 i:invoice_admin:-35
i:invoice_admin=2:-14 i:invoice_admin=3:-21 i:legal:256 i:legal=1:-17 i:legal=2:46 i:legal=3:227 i:nothing:-20
i:out_of_office:-66 i:out_of_office=2:-43 i:out_of_office=3:-22 i:partial_payment:-11 i:partial_payment=3:-15
i:payment_plan_request=2:22 i:payment_plan_request=3:-22 i:promise_to_pay:-58 i:promise_to_pay=3:-51 i:question:-27
i:question=1:-19 i:remittance_advice:-14 i:remittance_advice=3:-12 i:statement_request:-34 i:statement_request=3:-28
i:unsubscribe:-36 i:unsubscribe=2:-36 i:wrong_contact:12 i:wrong_contact=1:12 i:wrong_contact=2:14
i:wrong_contact=3:-13 l:de:24 l:en:-15 l:fr:-13 l:it:-39 l:nl:21 l:pt:30 n:1:10 n:6:-26 p:aangel:37 p:aangev:11
p:aanspr:-15 p:abgele:-16 p:abogad:18 p:abzock:10 p:accett:10 p:accoun:-30 p:acepta:10 p:activi:21 p:acuerd:14
p:acusam:37 p:addres:-15 p:adjudi:13 p:admini:-28 p:adress:-11 p:advise:12 p:afgeme:-14 p:afgewe:14 p:agirem:36
p:agrade:-10 p:ajuiza:20 p:akkoor:-11 p:alread:12 p:amiabl:16 p:amtsge:-19 p:angeno:13 p:anrufe:22 p:anteri:-17
p:antwer:26 p:antwor:-25 p:anwalt:16 p:aparec:33 p:apertu:-13 p:apoder:14 p:appell:10 p:applic:15 p:appoin:14
p:arbitr:36 p:artike:13 p:ascens:11 p:asocia:-11 p:aspett:-11 p:assign:53 p:assino:-14 p:assist:27 p:assunt:23
p:assure:15 p:assust:-12 p:atenci:-22 p:atraso:-22 p:attend:12 p:attorn:20 p:audito:-13 p:ausdru:-23 p:auskun:11
p:ausser:19 p:author:-16 p:automa:-42 p:avvoca:12 p:baixad:10 p:barrea:-10 p:beantw:17 p:bedaur:-12 p:bedien:-13
p:behand:-10 p:bekomm:-10 p:belege:14 p:bemuhe:-16 p:berech:-11 p:bereit:22 p:berich:-14 p:besche:-10 p:beschw:-16
p:beslis:-13 p:bestel:-16 p:betaal:-21 p:betale:-30 p:beteke:16 p:betrei:47 p:betrug:39 p:bezugn:11 p:bijgaa:17
p:blocca:-15 p:bollet:22 p:bonifi:-19 p:brothe:18 p:buiten:10 p:buonas:13 p:buongi:-40 p:burofa:-21 p:calida:10
p:cancel:-24 p:carabi:11 p:caract:11 p:carrar:-17 p:casell:-15 p:centra:25 p:certif:-14 p:chaudi:16 p:chiede:24
p:collec:-13 p:colleg:-23 p:comerc:20 p:comman:21 p:commen:24 p:commer:10 p:commun:27 p:compen:12 p:comple:-13
p:comuni:-18 p:conced:-13 p:concep:24 p:concor:-16 p:concur:-28 p:conduc:16 p:confid:10 p:confir:-45 p:connec:15
p:conseg:14 p:consei:47 p:consen:-25 p:consul:-12 p:consum:13 p:contab:-14 p:contac:21 p:contat:30 p:conten:-11
p:contra:14 p:cooper:10 p:corres:13 p:corris:16 p:counse:15 p:counte:13 p:courri:-12 p:creanc:-16 p:credit:-28
p:credor:-11 p:cualqu:31 p:cuenta:-13 p:dagvaa:34 p:decemb:27 p:decisi:-12 p:decorr:-15 p:dedica:-11 p:defenc:21
p:defens:23 p:delant:23 p:delega:16 p:delive:16 p:demeur:18 p:denunc:37 p:deposi:10 p:descad:-14 p:descon:-11
p:descul:-14 p:deshal:-13 p:despac:38 p:destin:-17 p:detall:-12 p:devolv:-12 p:devuel:-11 p:dezemb:11 p:dicemb:-26
p:dichia:-10 p:difett:-14 p:dinsda:-21 p:direct:35 p:dirett:16 p:distin:-10 p:distri:-11 p:divulg:-12 p:docume:17
p:donder:14 p:dopodo:-18 p:dossie:29 p:dreige:35 p:ecrive:10 p:eerstv:-10 p:efectu:-19 p:efface:-10 p:egregi:14
p:eigena:14 p:einkla:10 p:einred:-14 p:einstw:20 p:einzel:-11 p:empfan:-17 p:encome:-11 p:endere:-15 p:enregi:-14
p:enseja:11 p:entend:20 p:entrad:-21 p:entreg:17 p:erhalt:-14 p:erhobe:22 p:erkenn:11 p:eroffn:-22 p:erwirk:23
p:esamin:-11 p:escrit:21 p:esecut:11 p:especi:11 p:estamo:-28 p:estudi:17 p:eventu:17 p:everyt:11 p:eviden:10
p:examin:11 p:execuc:10 p:expert:24 p:explic:-10 p:extraj:19 p:faccia:-13 p:factur:-33 p:falsch:11 p:fatura:-22
p:finali:-24 p:financ:-27 p:firmad:-15 p:firmat:-15 p:fiscal:-13 p:floris:-13 p:fourni:11 p:freiga:-10 p:freige:-12
p:friede:31 p:funera:-13 p:furthe:31 p:garant:-14 p:geacht:18 p:gebete:28 p:geehrt:-15 p:gegeve:23 p:geleis:-10
p:geliev:-16 p:gemach:17 p:gentil:-21 p:gerech:-10 p:gerich:-16 p:geschi:-16 p:geschr:21 p:gestor:-21 p:gevall:11
p:gister:-16 p:giudic:19 p:giudiz:15 p:goedem:-14 p:goeder:-12 p:groete:35 p:ground:12 p:gutsch:-16 p:hablar:23
p:hacerl:-13 p:halsab:10 p:harass:-15 p:harcel:12 p:haremo:19 p:hearin:-14 p:herrsc:29 p:honneu:11 p:hoogac:10
p:imposs:-14 p:impres:12 p:includ:20 p:inclus:12 p:incump:16 p:indebi:13 p:indemn:12 p:indiri:-14 p:indust:12
p:inexis:17 p:inform:41 p:ingesc:14 p:ingiun:21 p:inhoud:18 p:inicia:11 p:inizia:15 p:injunc:32 p:inkass:14
p:inscri:-16 p:insist:52 p:insolv:-52 p:instal:15 p:instan:15 p:instru:32 p:insure:13 p:intere:54 p:interp:21
p:invent:-10 p:invers:14 p:istanz:13 p:jahres:-13 p:journe:-15 p:judici:-27 p:juridi:-15 p:justic:22 p:juzgad:-14
p:kolleg:14 p:kontak:14 p:kosten:10 p:kundig:11 p:kunfti:10 p:lavrad:17 p:legale:-14 p:letrad:28 p:letter:20
p:levera:-15 p:limina:51 p:liquid:-46 p:litigi:-13 p:livrai:33 p:llegar:-11 p:magazz:-13 p:mahnbe:28 p:mahnun:11
p:manage:-18 p:mandan:60 p:mandat:33 p:manten:-17 p:mantie:-17 p:maquin:18 p:maschi:-10 p:matche:-11 p:materi:-13
p:mediat:19 p:meille:-20 p:melhor:-10 p:mensag:-18 p:mensaj:-22 p:mentio:-15 p:messag:-60 p:mevrou:10 p:mientr:20
p:minute:17 p:mochte:10 p:moment:-25 p:monats:10 p:monito:38 p:mornin:-13 p:nachge:-11 p:nachri:-19 p:nachst:14
p:necesi:-10 p:negati:15 p:nessun:-26 p:nosotr:19 p:notair:-12 p:notifi:38 p:novemb:-12 p:nuestr:22 p:obliga:14
p:ocorre:17 p:offici:11 p:ondern:10 p:ontbin:24 p:ontbon:19 p:ontlee:12 p:opdrac:22 p:operat:-12 p:opheff:36
p:oposic:18 p:opposi:26 p:opscho:-10 p:ordnun:-11 p:organi:-11 p:origin:-16 p:overge:-14 p:pagare:-13 p:paieme:13
p:parece:10 p:partir:-17 p:partne:-21 p:passiv:-12 p:penali:-10 p:pendin:11 p:permit:11 p:persis:13 p:person:-22
p:petiti:22 p:pignor:-12 p:plaint:14 p:planni:-10 p:positi:17 p:pratic:-12 p:precet:16 p:precis:-12 p:prefer:-27
p:prejud:10 p:prescr:38 p:presen:47 p:preten:17 p:prezad:18 p:princi:17 p:proces:41 p:procha:-13 p:procur:22
p:prohib:-13 p:proibi:-11 p:propon:27 p:propos:21 p:proseg:-11 p:protec:11 p:protes:66 p:protoc:-12 p:provee:-27
p:provin:-11 p:provis:-12 p:proxim:-13 p:public:-20 p:purpos:-11 p:pursua:12 p:qualco:-28 p:qualqu:17 p:querel:47
p:quirog:11 p:quitad:-12 p:raadsm:35 p:raamov:17 p:rahmen:-11 p:rappor:36 p:rappre:-11 p:recapi:-14 p:recebe:-22
p:recebi:25 p:receca:13 p:rechaz:22 p:rechtb:-29 p:rechts:84 p:recibi:-35 p:reckon:18 p:reconn:17 p:reconv:18
p:recupe:-20 p:redact:16 p:reestr:13 p:reform:26 p:regist:35 p:reglem:13 p:rekeni:-28 p:remita:-11 p:reorga:-15
p:repara:24 p:repond:-11 p:report:14 p:repres:55 p:resist:17 p:resolu:10 p:respec:24 p:respet:15 p:restra:24
p:retenc:-18 p:retent:28 p:retira:16 p:revisi:13 p:ricevi:-11 p:richie:10 p:richti:-11 p:rientr:-16 p:rimbor:-13
p:ringin:-13 p:rinunc:13 p:riscon:29 p:riserv:19 p:rispon:21 p:rogamo:-18 p:saldia:-16 p:saturd:-14 p:saurai:13
p:schade:53 p:scritt:13 p:scrive:-30 p:secret:-11 p:segund:-11 p:senore:35 p:septem:-11 p:septie:-12 p:servic:-10
p:setemb:-13 p:settim:-18 p:simple:-11 p:sindic:18 p:smette:-28 p:sollte:15 p:someth:15 p:sommat:17 p:sospes:12
p:spedit:10 p:stabil:10 p:stalki:-11 p:standa:-12 p:statut:18 p:substa:13 p:sujeit:-12 p:sumini:13 p:superi:11
p:superm:11 p:suppli:-10 p:sustac:12 p:syndic:16 p:tecnic:23 p:temera:27 p:tempes:14 p:termij:10 p:tesour:-13
p:titola:-14 p:toepas:-11 p:tramit:-15 p:transm:18 p:transp:28 p:traspo:12 p:tribun:-13 p:trotzd:19 p:tweema:10
p:uberse:44 p:ubrige:-15 p:udienz:-14 p:unsubs:-10 p:unterl:21 p:untern:28 p:vandaa:22 p:vastst:10 p:vediam:24
p:vencid:16 p:vendre:-10 p:ventil:14 p:verfah:-13 p:verfug:15 p:vergog:-18 p:verhal:20 p:verjah:-19 p:verkla:-11
p:verkoc:-16 p:verran:11 p:verrec:12 p:versch:27 p:vertra:33 p:vertre:35 p:verwal:-16 p:verwee:24 p:verzoe:23
p:viaggi:-14 p:vierne:-18 p:vigila:10 p:vireme:-25 p:voldaa:17 p:vollma:10 p:vollst:21 p:volunt:-10 p:vorder:23
p:vorers:-10 p:vorlau:-10 p:vosotr:20 p:voudre:14 p:weddin:-14 p:wednes:-14 p:weeken:19 p:weiter:10 p:werkza:-20
p:widers:22 p:woensd:-12 p:writte:16 p:zahlba:30 p:zittin:15 p:zusamm:-10 p:zustan:-10 s:00000:-28 s:0000:12 s:0:-28
s:ac:-11 s:account:21 s:aff:13 s:an:10 s:antes:-10 s:antw:-10 s:ar:-15 s:automatica:-10 s:automatico:-23 s:aviso:44
s:aw:-35 s:ba:35 s:baja:-10 s:betreibung:22 s:ca:-14 s:cafe:-10 s:carta:27 s:cc:-12 s:chiusura:-14 s:cobranza:19
s:court:19 s:dagvaarding:51 s:data:-11 s:de:21 s:demand:16 s:demande:-15 s:derecho:10 s:dernier:11 s:deuda:10
s:di:28 s:diffida:32 s:dossier:34 s:droit:-13 s:eingangsbestatigung:-16 s:en:13 s:erinnerung:-12 s:extracto:-13
s:extrajudicial:24 s:fa:11 s:factura:-24 s:facture:-11 s:factuur:-12 s:fattura:-14 s:final:28 s:fuori:-12 s:fw:-16
s:gdpr:-12 s:gl:-20 s:gt:25 s:hb:11 s:herinnering:-25 s:hotel:17 s:ihre:12 s:in:33 s:interessi:12 s:interpelacao:13
s:invoice:-14 s:invoices:13 s:klussen:-12 s:les:15 s:lettera:-22 s:letzte:-10 s:lg:-10 s:mahnung:17 s:mise:13
s:mora:24 s:mt:-11 s:notificacao:34 s:opposition:-13 s:pago:35 s:preavviso:26 s:re:-33 s:rechnung:-16
s:rechnungen:26 s:reclamacion:27 s:reclamo:-10 s:recordatorio:28 s:ref:24 s:relance:-24 s:res:17 s:respuesta:14
s:rgpd:-11 s:riscontro:25 s:rv:-12 s:sede:-12 s:sf:-16 s:societe:15 s:solicitud:-14 s:sollecito:19 s:sommatie:27
s:sr:-10 s:su:14 s:tc:13 s:ticket:-15 s:toner:-15 s:transportes:19 s:unsere:-13 s:vom:-14 s:vordering:-13 s:vous:14
s:vs:43 s:vve:37 s:your:13 s:zahlungserinnerung:13 s:zu:10 w:!:-49 w:%:30 w:0000:-18 w:00:-47 w:0:-51 w:?:-47 w:@:31
w:aa:-12 w:aan:42 w:aangevraagd:11 w:aansprakelijk:-17 w:ab:10 w:abogada:29 w:abogado:12 w:abogados:-23 w:above:15
w:abril:12 w:acaba:12 w:acao:65 w:accounts:-30 w:ach:10 w:actividad:10 w:acuerdo:14 w:acusamos:37 w:ad:19
w:address:-16 w:adresse:-19 w:advised:11 w:advocaten:-12 w:advogado:-13 w:advogados:15 w:af:-15 w:affaire:12
w:afgemeld:-14 w:afgewezen:14 w:again:-19 w:agiremo:36 w:agli:12 w:agora:-18 w:agreed:-11 w:ai:31 w:ainda:-10
w:ainsi:11 w:al:-10 w:all:22 w:alla:27 w:allez:-21 w:already:12 w:als:20 w:also:-15 w:ambas:12 w:amiable:16
w:amtsgericht:-18 w:an:41 w:anche:27 w:ancora:21 w:andere:-10 w:angenommen:13 w:anni:-28 w:ano:-14 w:anrufen:22
w:answer:-17 w:ante:24 w:antwerpen:26 w:antwort:-12 w:antworten:-13 w:anwalt:21 w:any:21 w:ao:10 w:apertura:-13
w:appelle:10 w:appena:-27 w:application:13 w:apply:19 w:appointed:18 w:aqui:-27 w:arbitration:16 w:art:17
w:artikel:13 w:as:54 w:ascensor:11 w:ask:-15 w:asociados:-11 w:assignation:21 w:assignerons:17 w:assinou:-14
w:assisto:13 w:assunto:28 w:assureur:15 w:asunto:32 w:at:-22 w:atencion:-22 w:atenderemos:-13 w:atrasou:-22
w:attendant:21 w:attorney:13 w:auch:-38 w:aucune:11 w:audiencia:11 w:auditores:-11 w:auf:11 w:aus:-25
w:ausdrucklich:-23 w:authorised:-16 w:auto:16 w:automatic:10 w:automatique:-18 w:automatiques:-11 w:autos:22 w:av:17
w:avete:-30 w:avez:15 w:aviso:-14 w:avocat:34 w:avocate:19 w:avocats:-19 w:avoir:27 w:avv:24 w:away:-13 w:ayant:13
w:baja:-14 w:bank:-19 w:barco:25 w:barreau:-10 w:basta:-11 w:bc:-24 w:beantwortet:19 w:bedaurn:-12 w:before:10
w:behalf:-13 w:bei:20 w:belegen:14 w:bemuhen:-16 w:ben:-44 w:benaderen:10 w:bent:-13 w:berechnet:-11 w:bereits:18
w:bericht:-11 w:beslag:35 w:beslist:-13 w:beste:-18 w:bestellung:-10 w:betaald:-13 w:betalen:-30 w:betalingen:-19
w:betalingsverplichting:12 w:betekend:15 w:betrag:-11 w:bezugnehmend:11 w:bien:-15 w:bijgaand:18 w:bilan:13
w:bill:-17 w:bin:-11 w:binnen:-13 w:bitte:-15 w:blijft:-12 w:bloccati:-13 w:bom:-10 w:bon:-10 w:bonifici:-16
w:bonne:-20 w:brother:18 w:bt:11 w:buenas:-39 w:buonasera:13 w:buongiorno:-40 w:buro:14 w:burofax:-21 w:by:20
w:ca:-28 w:cadre:11 w:cae:-13 w:cafe:-14 w:calidad:10 w:can:-38 w:cancelar:-13 w:cannot:-20 w:carabinieri:11
w:caro:-17 w:carta:34 w:casella:-15 w:caso:56 w:cassa:-21 w:causa:13 w:cause:-15 w:cc:-15 w:ce:18 w:cela:12
w:cessar:16 w:change:-12 w:che:31 w:cheque:-11 w:chers:12 w:chez:10 w:chi:11 w:ci:-12 w:cia:20 w:cima:46 w:claim:23
w:classe:10 w:clause:23 w:client:16 w:cobrar:13 w:cobros:-13 w:coda:-12 w:colin:-13 w:collectives:-12 w:collega:-18
w:com:60 w:comercio:11 w:comme:24 w:communication:10 w:communiquer:12 w:como:23 w:compensee:15 w:comptable:-10
w:compte:-13 w:compter:-10 w:comptes:12 w:comunica:-25 w:comunicazione:-10 w:con:32 w:concurso:-11 w:concursos:-17
w:confirm:-11 w:connection:15 w:conseil:30 w:conta:-14 w:contact:20 w:contacten:13 w:contato:19 w:contatti:-19
w:contenzioso:-10 w:contestation:-27 w:contesto:20 w:conti:-16 w:contra:30 w:contrat:16 w:contro:18 w:cooperativa:13
w:copia:-12 w:copies:11 w:correo:-36 w:correspondance:17 w:cosi:19 w:costs:19 w:counsel:25 w:counterclaim:21
w:cours:12 w:creanciers:-11 w:crediti:-33 w:credito:53 w:creditors:-20 w:creditos:-15 w:credores:-11 w:cual:13
w:cualquier:31 w:cuenta:-20 w:cuentas:-13 w:cui:16 w:cumprimentos:-10 w:cuore:-28 w:da:-21 w:dados:-10
w:dagvaarden:18 w:dagvaarding:16 w:dak:36 w:dal:-15 w:dall:-11 w:dalla:17 w:damen:14 w:dan:55 w:dank:-26 w:danke:-18
w:dann:22 w:danni:26 w:danos:19 w:dar:17 w:das:22 w:dat:30 w:date:-14 w:days:29 w:de:18 w:deal:12 w:december:14
w:decembre:13 w:decision:-11 w:declaratoria:16 w:decreto:12 w:deduzimos:10 w:defaut:13 w:defence:21 w:defensa:14
w:degli:-16 w:dei:12 w:deixei:-12 w:deixem:23 w:deje:14 w:del:-17 w:delais:-14 w:delante:23 w:delay:-12 w:dell:22
w:dem:13 w:demand:23 w:demanda:41 w:demande:-15 w:demandons:-23 w:demeure:18 w:denen:13 w:denuncia:16
w:denunciado:13 w:denuncio:23 w:depot:15 w:der:-50 w:desde:-28 w:deshalb:-13 w:despacho:42 w:desta:-10 w:detalle:-11
w:dette:21 w:detto:-15 w:deur:11 w:deux:-11 w:devant:11 w:deve:22 w:devuelta:-10 w:dezembro:11 w:di:27 w:dia:-30
w:dias:-24 w:dice:10 w:dicembre:-26 w:dicho:20 w:die:-10 w:dient:17 w:diese:-18 w:diez:10 w:difetto:-14
w:diffida:-17 w:diga:-10 w:dinero:12 w:dinsdag:-21 w:dire:-37 w:direccion:-11 w:directie:12 w:dirijanse:10
w:diritto:10 w:dirle:-10 w:disputed:12 w:dit:-18 w:dite:-28 w:ditta:14 w:do:-28 w:documenti:13 w:doen:-10
w:doktor:-11 w:donc:-14 w:donderdag:14 w:done:-11 w:dopodomani:-18 w:dos:-37 w:dossier:33 w:down:-13 w:drin:-12
w:duplicada:12 w:dus:-20 w:echoue:15 w:ecrit:-10 w:ecrivez:10 w:ed:17 w:edi:-10 w:ee:-47 w:een:29
w:eerstvolgende:-10 w:egregio:14 w:eh:34 w:eigen:-10 w:ein:20 w:einen:-10 w:eines:-10 w:eingereicht:11
w:einklagen:10 w:einrede:-14 w:einstweilige:12 w:el:-31 w:elk:-15 w:ellos:31 w:else:11 w:em:32 w:email:-11
w:empfang:-11 w:encima:-14 w:encontra:13 w:encore:13 w:endereco:-15 w:engagement:-10 w:enkele:-10 w:enregistree:-14
w:ensejara:11 w:entite:-17 w:entrado:-13 w:entregues:16 w:entro:59 w:enviem:-13 w:er:-40 w:erhalten:-14 w:erhoben:22
w:eroffnung:-15 w:erst:-19 w:ervan:19 w:es:-46 w:escribir:12 w:escritorio:26 w:ese:14 w:esito:-14 w:especial:12
w:espero:-10 w:est:-16 w:esta:-13 w:estado:-16 w:estamos:-28 w:este:24 w:estimado:-14 w:estimados:12 w:esto:-11
w:estou:-14 w:et:-28 w:etes:-12 w:etude:-14 w:etwas:-10 w:euch:13 w:evento:-10 w:eventual:14 w:everything:11 w:ex:11
w:examiner:11 w:excuus:-16 w:existe:14 w:expertise:25 w:extra:-11 w:extrajudicial:19 w:fa:46 w:facciamo:-13
w:faccio:11 w:factures:-14 w:faire:-18 w:falem:24 w:fallig:30 w:falls:19 w:falta:-15 w:fatima:12 w:fattura:11
w:fatture:-11 w:fatura:-12 w:faturas:-20 w:favor:-12 w:faz:-13 w:fecha:-11 w:fee:-25 w:feira:-13 w:fermo:12
w:fertig:10 w:fica:-11 w:fichiers:-10 w:figlia:-17 w:figlio:-24 w:filed:10 w:finances:-17 w:fine:10 w:fino:15
w:firmata:-11 w:fiscal:-13 w:fiz:23 w:foi:-31 w:fois:-10 w:for:-21 w:foram:15 w:forderung:-10 w:forem:18 w:formal:23
w:fornitore:-15 w:forniture:11 w:fournisseurs:12 w:freigegeben:-11 w:friedensrichter:31 w:fue:12 w:fui:17 w:full:-11
w:fur:-39 w:further:31 w:gaan:10 w:gar:-14 w:garante:-14 w:geachte:18 w:gebeten:28 w:geding:20 w:geehrter:-18
w:geen:-24 w:gegen:62 w:gegeven:28 w:gehen:11 w:geleistet:-10 w:gelieve:-16 w:gente:-17 w:gentile:-31 w:gentili:12
w:gerechtelijke:-10 w:gericht:-14 w:geschillen:-10 w:geschrieben:22 w:gesteld:-11 w:gestion:21 w:get:-12
w:gevallen:11 w:gisteren:-15 w:giudice:19 w:giudiziale:-12 w:giudizio:15 w:goedemorgen:-14 w:goederen:-12 w:goes:-10
w:got:16 w:gre:13 w:groeten:35 w:grounds:12 w:group:10 w:gruss:-13 w:gruzi:22 w:gutschrift:-13 w:ha:-21 w:haal:-15
w:haar:30 w:habe:32 w:hablaremos:23 w:hacerlo:-13 w:hadden:-11 w:hall:-11 w:hallo:-29 w:halsabschneider:10 w:halt:14
w:harassment:-15 w:harcelement:12 w:haremos:19 w:has:-17 w:have:19 w:haver:10 w:havera:-12 w:hay:10 w:hd:19 w:he:26
w:hearing:-14 w:hebt:-15 w:heeft:59 w:heer:22 w:her:-15 w:hermano:-10 w:herren:13 w:herrn:24 w:het:12 w:heute:14
w:hier:-27 w:hijo:-12 w:hijos:-18 w:him:13 w:hmrc:-13 w:ho:13 w:hohe:13 w:hola:-28 w:hombre:-13 w:honneur:11
w:hora:47 w:horas:19 w:hotel:16 w:ich:25 w:ici:10 w:ieder:11 w:if:15 w:ihnen:21 w:ihre:10 w:ihren:16 w:ihres:20
w:ik:12 w:im:11 w:impossibile:-10 w:including:21 w:incumplimiento:15 w:indemnity:11 w:indien:19 w:indirizzato:-18
w:inexistente:14 w:informamos:13 w:informar:11 w:informer:11 w:ingeschakeld:14 w:ingiuntivo:20 w:inhoudelijk:16
w:injuncao:19 w:injunction:13 w:insisten:22 w:insistir:20 w:insolvencia:-15 w:instructed:20 w:insurers:13
w:interessi:24 w:interest:10 w:interets:10 w:intero:-24 w:interpelacao:12 w:inv:11 w:inviare:-14 w:io:20 w:is:-14
w:issue:-14 w:ist:-14 w:istanza:13 w:it:-36 w:ive:17 w:ja:11 w:jahre:-11 w:jahren:-13 w:jamais:11 w:januar:15
w:je:-43 w:jetzt:-22 w:journee:-15 w:judicial:-21 w:jueves:-25 w:juez:20 w:juge:15 w:juicio:14 w:juin:12 w:juli:26
w:jullie:17 w:july:-13 w:june:-11 w:junto:-12 w:just:-10 w:juste:-20 w:justice:17 w:juzgado:-16 w:kann:-37
w:kasse:-12 w:kd:-10 w:keine:-22 w:keiner:-12 w:klage:13 w:komme:-18 w:kommt:-13 w:komt:-10 w:kontaktaufnahme:11
w:kort:22 w:kunftig:10 w:kunnen:-14 w:kunt:-21 w:kurze:-17 w:la:22 w:lado:-15 w:langst:-23 w:las:-10 w:lassen:28
w:last:-11 w:laten:16 w:laudo:49 w:lavoro:-11 w:lavrado:17 w:law:40 w:lc:-10 w:le:-26 w:left:-10 w:legal:-17
w:legale:16 w:legales:-14 w:lei:-19 w:lenz:10 w:letrada:11 w:letrado:17 w:lettera:11 w:letters:10 w:letto:12
w:leverancier:-10 w:li:-15 w:lic:20 w:liebe:10 w:ligar:70 w:lijst:-10 w:like:-10 w:liminar:51 w:liquidation:-10
w:liquidiamo:-11 w:lista:-15 w:litigio:-20 w:livraison:23 w:livraisons:10 w:llamar:10 w:llegar:10 w:llegaron:-11
w:llp:-11 w:lo:-13 w:logo:-12 w:look:-11 w:lot:-10 w:lote:-15 w:lui:22 w:lundi:-21 w:ma:-16 w:maar:-15 w:machen:14
w:magazzino:-13 w:mahnbescheid:28 w:mai:21 w:mais:-28 w:mandant:26 w:mandante:22 w:mandantin:22 w:mandat:19
w:mandate:13 w:mande:14 w:mandi:-14 w:mando:-12 w:mantenimiento:-17 w:mantiene:-17 w:maquinas:18 w:mars:12
w:martes:-25 w:marz:-18 w:mas:-10 w:maschine:-10 w:material:-19 w:matin:-16 w:me:69 w:mediateur:17 w:meer:-19
w:mehr:-22 w:meilleurs:-15 w:mein:22 w:mensagem:-11 w:mensaje:-21 w:mention:-15 w:mercantil:11 w:mes:-22 w:mesa:-14
w:meses:10 w:mesmo:16 w:message:-35 w:messages:-12 w:messrs:10 w:met:25 w:meter:12 w:meto:48 w:mets:-10 w:meu:-27
w:mevrouw:10 w:mi:41 w:mia:23 w:mich:12 w:mientras:20 w:mij:43 w:mijn:16 w:mine:-14 w:mio:29 w:mise:17 w:mit:-10
w:mitad:-10 w:mitte:10 w:mocht:10 w:mochten:10 w:moet:-24 w:moi:-13 w:mois:-18 w:momento:-12 w:mon:18 w:monate:16
w:monday:13 w:monitorio:13 w:montag:-14 w:morais:13 w:more:13 w:morning:-10 w:motor:26 w:movil:-11 w:mr:14 w:mrs:-16
w:mt:-12 w:mulher:18 w:mussen:-27 w:musste:15 w:nachricht:-19 w:nadia:-13 w:nadie:18 w:name:-17 w:namens:11
w:nao:-38 w:nas:-12 w:nebst:17 w:necesario:-13 w:neef:34 w:negociacoes:-11 w:nehmen:-15 w:nei:-16 w:nella:-14
w:nem:-28 w:nesse:-15 w:nessuno:-21 w:neves:-13 w:new:-19 w:next:-17 w:ni:-26 w:nicht:-10 w:nie:20 w:niets:-27
w:noel:15 w:nog:-11 w:nom:-13 w:nombre:-12 w:nomme:15 w:nos:76 w:nosotros:19 w:nossa:-16 w:nossas:-18 w:nossos:28
w:nostra:12 w:not:11 w:nota:-15 w:notaire:-12 w:notice:17 w:notificacao:37 w:notificaciones:-15 w:notificato:13
w:november:-11 w:nr:16 w:nuestro:19 w:numero:-26 w:nuovo:11 w:nur:-12 w:ob:-14 w:object:-17 w:obligacion:13 w:of:13
w:office:-27 w:oggi:-13 w:ogni:30 w:ok:-15 w:on:-31 w:once:-14 w:ondernemingsrechtbank:25 w:ons:-17 w:ontbinden:18
w:ontbonden:14 w:ontleend:12 w:ontvangt:12 w:op:38 w:opdracht:21 w:oposicao:11 w:opposition:15 w:opposizione:11
w:opschorting:-10 w:or:-14 w:ora:-15 w:orden:-13 w:ordnung:-11 w:ore:-10 w:original:-13 w:ortega:22 w:os:25
w:otra:-14 w:ou:-26 w:oubli:-13 w:our:26 w:over:-10 w:pagado:-23 w:pagamento:11 w:pagamentos:-11 w:pagare:-15
w:pagares:-10 w:pagata:-21 w:pagheremo:-21 w:paghero:11 w:paiement:15 w:papers:31 w:para:18 w:pardon:10 w:parecer:10
w:parlato:-14 w:part:12 w:parte:15 w:partes:11 w:partir:-14 w:partira:-17 w:partner:-19 w:pas:-18 w:passe:-16
w:passivo:-12 w:passou:-12 w:payees:-11 w:paying:11 w:peggio:-16 w:pela:22 w:pelo:-24 w:penalites:-11 w:pending:11
w:per:-46 w:perche:10 w:period:16 w:personal:-13 w:petition:22 w:peut:-12 w:pico:26 w:pido:-12 w:place:-12
w:plainte:14 w:planning:-10 w:plano:-15 w:plazo:-29 w:pls:-10 w:plus:-11 w:plutot:-10 w:poi:22 w:poli:20
w:politie:10 w:pons:30 w:por:28 w:porfa:-13 w:porque:29 w:porte:10 w:position:17 w:post:-12 w:poursuites:-16
w:precetto:16 w:preis:-11 w:presentation:17 w:presidente:-14 w:presso:11 w:prezados:12 w:prie:-10 w:prima:41
w:proc:15 w:procede:-12 w:procedure:22 w:procedures:-12 w:processing:-12 w:processo:19 w:prochain:-12 w:procon:14
w:procuracao:14 w:production:10 w:propone:21 w:proposta:19 w:proseguire:-11 w:protection:18 w:protesto:20
w:proveedores:-18 w:proximo:-15 w:publico:-13 w:puesto:26 w:puis:10 w:pure:12 w:pursuant:12 w:put:24 w:qual:19
w:qualcosa:-28 w:quale:31 w:qualquer:17 w:quanto:11 w:que:34 w:quella:-11 w:quem:22 w:querela:13 w:questo:-14
w:quien:15 w:raadsman:35 w:raamovereenkomst:17 w:rahmenvertrag:-11 w:rapport:29 w:re:10 w:recapito:-13 w:receber:-16
w:recebimento:28 w:rececao:13 w:received:-15 w:rechazamos:14 w:rechtbank:-29 w:rechtsanwalt:-12 w:rechtsstreit:-20
w:rechtstreeks:12 w:rechtsvorschlag:47 w:recibido:-37 w:reckons:18 w:reclamacao:-16 w:reclamacion:17
w:reclamacoes:-10 w:reclamo:-16 w:recuperacao:-10 w:reden:-18 w:reestructuracion:13 w:reglement:13 w:reis:11
w:rekening:-27 w:relancer:11 w:relatie:-18 w:remitan:-11 w:reorganisatie:-10 w:repondra:-12 w:representada:12
w:repris:14 w:resolution:10 w:respecto:20 w:respetados:17 w:responsable:-13 w:restrain:10 w:retencao:-13
w:retention:17 w:rgpd:-27 w:rien:-22 w:rimborso:-13 w:ring:-13 w:ringing:-13 w:riscontro:25 w:riserva:18
w:ritiro:-27 w:rl:17 w:rochat:15 w:rogamos:-18 w:rollen:-11 w:ruego:22 w:run:-13 w:sabado:46 w:sacos:41 w:sagt:13
w:saisi:33 w:saldiamo:-16 w:saldos:-12 w:sale:-15 w:sans:14 w:sara:15 w:saturday:-13 w:saurais:13 w:say:20 w:sb:12
w:schade:25 w:schreib:13 w:schreiben:13 w:schuldeiser:-14 w:schuldner:30 w:scrivere:-29 w:scusi:-28 w:se:23
w:sede:10 w:see:19 w:seek:14 w:segnalazione:14 w:segue:19 w:segunda:-11 w:sehen:27 w:sehr:-15 w:seis:17 w:selbst:-11
w:sem:-14 w:semana:-14 w:senden:13 w:senor:24 w:senores:35 w:september:-16 w:septiembre:-12 w:seront:-14 w:served:13
w:service:-14 w:services:-12 w:setembro:-13 w:settimana:-18 w:setze:14 w:seus:34 w:sexta:-25 w:shall:10 w:she:-15
w:short:-11 w:shove:-13 w:si:68 w:siamo:-14 w:sich:13 w:sido:-30 w:sie:59 w:siete:-20 w:sig:11 w:signature:11
w:signed:10 w:signora:-16 w:sigue:16 w:simple:-15 w:since:-15 w:sind:13 w:sirs:23 w:smettete:-28 w:so:14 w:sobre:12
w:sociedade:14 w:societa:-21 w:societe:27 w:socio:-22 w:sofort:25 w:solicitar:12 w:solicitor:24 w:solicitors:-11
w:sollten:15 w:something:15 w:sommatie:12 w:son:-17 w:sonst:23 w:sont:-15 w:sorge:-16 w:sospesa:13 w:sou:15
w:sous:-16 w:spett:10 w:sprake:-11 w:srl:11 w:ss:-10 w:staat:-32 w:stalking:-11 w:stata:24 w:stato:-18 w:statt:-14
w:statutory:21 w:stay:18 w:stop:-10 w:su:39 w:substantial:12 w:suivra:15 w:sums:20 w:suo:-10 w:superintendencia:11
w:supplier:-14 w:sur:14 w:sus:-17 w:suspend:15 w:sustacao:12 w:sv:26 w:system:-22 w:take:13 w:tal:12 w:talk:19
w:tardes:-36 w:tardi:-14 w:tecnico:18 w:telefonate:10 w:telefoon:13 w:tell:-26 w:tem:-14 w:tempestivamente:23
w:ten:17 w:tenho:62 w:termijn:11 w:textiles:10 w:thank:-19 w:thanks:-29 w:thans:12 w:thats:-13 w:their:11 w:this:-10
w:ti:-18 w:titolare:-14 w:toepassing:-11 w:told:19 w:took:-14 w:tout:24 w:train:-11 w:transmis:30 w:transportes:19
w:transports:12 w:traslado:-10 w:trasporto:12 w:tres:-11 w:tribunale:-23 w:trotzdem:19 w:tu:-37 w:tutela:16
w:tutto:18 w:twee:-15 w:tweemaal:10 w:uber:-20 w:ubrigens:-16 w:udienza:-14 w:um:34 w:uma:20 w:un:-64 w:una:37
w:und:24 w:under:16 w:unser:-14 w:unsere:11 w:unserem:11 w:unserer:10 w:unseres:-17 w:unter:-31 w:unterlassen:15
w:until:-12 w:up:-31 w:uso:-10 w:usted:19 w:uw:36 w:vale:16 w:valide:-12 w:vamos:22 w:vandaag:22 w:vara:10
w:vast:-12 w:vediamo:24 w:veio:31 w:vencida:10 w:vendredi:-10 w:verfugung:20 w:vergognatevi:-16 w:verhalen:20
w:verjahrt:-27 w:verklaard:-14 w:verkocht:-16 w:verra:10 w:verranno:11 w:verrechnen:13 w:verschuldigd:27
w:vertreten:11 w:verweer:24 w:vf:25 w:vi:88 w:via:38 w:vida:-11 w:vielen:-17 w:viernes:-18 w:virement:-13
w:virements:-11 w:visto:-14 w:vm:-13 w:voces:31 w:voici:17 w:vois:-13 w:voldaan:17 w:vollmacht:10 w:volta:16
w:vom:12 w:vonnis:-16 w:voor:-43 w:vor:50 w:vorderen:15 w:vorerst:-10 w:vos:60 w:vosotros:20 w:vossa:11 w:vosso:-16
w:vostra:19 w:votre:10 w:vou:21 w:voudrez:14 w:voulez:10 w:vous:51 w:want:-13 w:wartung:-11 w:wat:-14 w:way:-17
w:we:26 w:wedding:-14 w:wednesday:-14 w:weekend:17 w:weet:-13 w:wegen:81 w:wel:-14 w:wenn:10 w:were:11 w:when:-38
w:widerspruch:22 w:wie:-16 w:wij:22 w:wil:-11 w:will:51 w:wilt:11 w:wir:23 w:wird:66 w:wissen:-14 w:within:19
w:woche:-15 w:wochen:13 w:woensdag:-12 w:word:-12 w:worden:-16 w:wordt:50 w:written:16 w:wurde:-11 w:ya:16
w:years:-10 w:yet:-10 w:your:10 w:zaak:37 w:zahl:10 w:zahlbar:30 w:zahlt:31 w:zal:26 w:zeggen:-10 w:zelf:-13
w:zij:23 w:zijn:-58 w:zitting:15 w:zo:12 w:zou:11 w:zum:-13 w:zur:-27 w:zuruck:11
"""
