"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -2.6
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:-46 ?all:-9 ?demand:7 ?lawyer:-15 ?mine:-10 ?moves:6 ?paid:-9 ?plan:-7 ?propose:-8 ?question:-23 ?willpay:12
b:!_!:-21 b:00000_00:18 b:00000_and:8 b:00000_is:-6 b:00000_to:12 b:0000_000:-16 b:0000_00:9 b:0000_ci:-6
b:0000_die:7 b:0000_est:-6 b:0000_in:6 b:0000_is:-6 b:0000_se:6 b:0000_sera:11 b:0000_wird:35 b:000_0000:-17
b:000_000:7 b:000_00:-17 b:000_0:-7 b:000_and:7 b:000_el:-11 b:000_ete:-8 b:000_la:-6 b:000_per:6 b:00_00000:6
b:00_0000:16 b:00_000:16 b:00_0:7 b:00_auf:-9 b:00_days:17 b:00_de:-17 b:00_dias:-17 b:00_ee:8 b:00_em:-6
b:00_ete:17 b:00_eur:-7 b:00_fue:-7 b:00_non:6 b:00_november:-13 b:00_novembre:11 b:00_octobre:-8 b:00_oktober:-14
b:00_on:7 b:00_september:-11 b:00_went:-7 b:0_%:32 b:0_000:14 b:0_0:-36 b:0_de:8 b:0_december:-7 b:0_decembre:13
b:0_dicembre:-19 b:0_ee:-20 b:0_er:-12 b:0_is:21 b:0_january:9 b:0_nicht:9 b:0_niet:21 b:0_no:-12 b:0_novembre:-12
b:0_octobre:10 b:0_op:-7 b:0_per:-23 b:0_september:-6 b:?_!:8 b:?_?:6 b:about_this:9 b:acabo_de:-12 b:acao_de:10
b:acciones_legales:-13 b:acusamos_rececao:7 b:acuso_rececao:6 b:adresser_desormais:12 b:adresser_vos:-12
b:ainda_nao:-6 b:ainsi_que:16 b:al_00:-8 b:al_0:-16 b:al_mio:6 b:al_nostro:8 b:al_tribunale:8 b:all_invoices:13
b:am_freitag:12 b:am_not:-9 b:and_am:-8 b:and_our:6 b:and_we:9 b:and_will:-10 b:and_you:8 b:and_your:13 b:ante_el:12
b:ante_la:12 b:antrag_auf:7 b:any_further:13 b:aos_credores:-7 b:aqui_ee:-7 b:art_000:30 b:art_00:-13 b:artikel_0:16
b:at_it:-20 b:at_the:-6 b:au_barreau:-11 b:auf_das:-9 b:auf_eroffnung:7 b:aus_der:7 b:av_000:17 b:avec_la:-9
b:avec_le:-8 b:avec_votre:16 b:avoir_av:17 b:be_paid:7 b:be_treated:6 b:bedrag_0:-11 b:behalf_of:-8 b:bem_?:-8
b:betaling_van:38 b:bij_de:27 b:bis_zur:-8 b:bitten_um:-9 b:boa_tarde:-6 b:bom_dia:-18 b:bon_de:-15 b:bonifico_di:7
b:bonjour_madame:15 b:buen_dia:-7 b:buenas_tardes:-36 b:by_the:-19 b:ca_0:-15 b:cannot_pay:-10 b:ce_00:6 b:che_mi:8
b:ci_ha:10 b:ci_vediamo:9 b:claim_form:7 b:com_ele:-6 b:com_os:17 b:com_pedido:10 b:comme_prevu:11
b:compensee_avec:17 b:con_el:16 b:con_fecha:-7 b:con_la:-21 b:con_mi:13 b:con_riserva:15 b:con_un:-11 b:con_una:6
b:connection_with:16 b:contact_met:6 b:contattare_ulteriormente:7 b:contrato_de:-13 b:copies_of:14
b:correio_eletronico:-8 b:court_on:6 b:credito_ee:17 b:da_minha:-6 b:da_un:-13 b:da_vossa:8 b:dal_contattare:7
b:dal_giudice:8 b:dal_tribunale:-12 b:damen_und:12 b:dan_ook:10 b:dank_fur:-21 b:dank_voor:-7 b:dans_le:-14
b:das_habe:16 b:de_0000:13 b:de_000:-7 b:de_00:6 b:de_0:-6 b:de_aveiro:-6 b:de_baja:-13 b:de_cada:-9
b:de_commande:-14 b:de_consumo:-6 b:de_credito:17 b:de_dagvaarding:11 b:de_dezembro:8 b:de_eerstvolgende:-12
b:de_entreprise:-10 b:de_factuur:-10 b:de_febrero:7 b:de_france:-9 b:de_heer:14 b:de_las:-9 b:de_livraison:16
b:de_los:7 b:de_ma:-12 b:de_mas:-6 b:de_me:16 b:de_notre:-9 b:de_novembro:-7 b:de_nuevo:-10
b:de_ondernemingsrechtbank:28 b:de_opschorting:-11 b:de_payer:20 b:de_que:7 b:de_rechtbank:-14 b:de_rechter:13
b:de_schade:6 b:de_virements:-12 b:de_voces:11 b:de_vos:-23 b:de_vous:14 b:dear_sirs:19 b:debt_is:16
b:december_betaald:-6 b:decreto_ingiuntivo:14 b:dejen_de:-7 b:del_00:-19 b:del_0:-7 b:del_vostro:-14
b:deliberato_di:7 b:demanda_por:12 b:demeure_du:12 b:der_rechnung:7 b:der_rest:-8 b:des_finances:-13
b:des_insolvenzverfahrens:7 b:desde_el:-12 b:deuda_de:8 b:devant_le:13 b:deze_maand:12 b:di_000:-6 b:di_0:-6
b:di_non:13 b:di_pagare:-13 b:dia_00:18 b:dia_0:-13 b:dia_de:-10 b:die_forderung:-20 b:die_rechnung:-14
b:die_rechnungen:-7 b:dinsdag_00:-6 b:direction_juridique:6 b:dirijanse_@:8 b:dit_bericht:-6 b:do_grupo:-6
b:do_not:-16 b:do_with:-7 b:door_de:-12 b:du_00:6 b:durfen_wir:-9 b:ed_ee:24 b:ee_devida:-6 b:ee_in:-16 b:ee_la:-9
b:ee_mai:7 b:ee_meu:-6 b:ee_nella:-15 b:ee_sparito:-11 b:ee_stata:22 b:ee_stato:-6 b:een_afkoelingsperiode:-6
b:een_procedure:30 b:egregi_signori:7 b:einen_antrag:11 b:el_00:10 b:el_0:6 b:el_contrato:-8 b:el_dia:-11
b:el_juzgado:-6 b:el_martes:-12 b:el_movil:-11 b:el_pago:-18 b:em_00:-6 b:em_outubro:-8 b:em_setembro:-7 b:em_vez:9
b:empresa_por:12 b:en_00:-10 b:en_attendant:20 b:en_betalen:-7 b:en_concurso:-9 b:en_cours:6 b:en_de:-8
b:en_demeure:12 b:en_la:7 b:en_manos:6 b:en_niet:7 b:en_su:-6 b:encima_de:-16 b:enquanto_nao:8 b:er_decembre:-8
b:es_el:10 b:est_en:15 b:esta_duplicada:12 b:estamos_en:-19 b:este_despacho:15 b:et_ai:7 b:et_demandons:-11
b:et_des:-22 b:et_notre:-7 b:ete_compensee:17 b:ete_rejetee:-8 b:euro_per:7 b:ex_art:34 b:expertise_judiciaire:23
b:factura_esta:13 b:facture_ne:11 b:falem_com:17 b:fecha_de:-6 b:for_an:14 b:for_this:-10 b:fur_den:-12
b:fur_ihre:-21 b:geachte_heer:17 b:geachte_mevrouw:12 b:geehrte_damen:12 b:geehrter_herr:-16 b:gegen_ihre:26
b:gerechtelijke_reorganisatie:-11 b:get_the:9 b:guten_tag:12 b:gutschrift_uber:-9 b:ha_0:12 b:ha_sido:-9
b:habe_ich:14 b:haben_am:-7 b:haben_wir:13 b:has_no:-10 b:hat_den:-10 b:have_asked:-9 b:have_nothing:-10
b:have_put:8 b:heb_een:6 b:heb_ik:-7 b:hebben_een:-6 b:heeft_de:8 b:heeft_het:7 b:heeft_mij:12 b:heeft_ons:7
b:heer_mevrouw:7 b:herr_wolff:11 b:herren_wir:15 b:het_dossier:-12 b:heute_beim:-13 b:ho_chiuso:25 b:ich_ihnen:14
b:ich_noch:-8 b:ihre_mail:-21 b:ihre_nachricht:-23 b:ik_heb:6 b:ik_het:-6 b:ik_maak:-6 b:il_0:-19 b:il_bonifico:7
b:il_credito:18 b:il_giudice:17 b:il_nostro:-6 b:il_tribunale:-7 b:in_00:11 b:in_connection:16 b:in_court:6
b:in_dem:35 b:in_der:-10 b:in_difetto:-17 b:in_giudizio:16 b:in_mijn:-11 b:in_nome:6 b:in_ordnung:-6
b:in_tribunale:-8 b:in_your:-13 b:informamos_que:15 b:inv_00000:14 b:is_00:-16 b:is_een:38 b:is_in:-10 b:is_niet:-14
b:is_op:-12 b:is_that:6 b:it_and:-9 b:it_is:-12 b:it_to:7 b:je_ne:8 b:je_suis:-8 b:je_vous:15 b:jugement_du:-6
b:jullie_rekening:-6 b:kann_ich:-11 b:kind_regards:-8 b:kontaktaufnahme_mit:7 b:kort_geding:8 b:la_0000:7 b:la_00:10
b:la_camara:9 b:la_comptabilite:10 b:la_comunidad:8 b:la_demanda:10 b:la_ditta:21 b:la_fa:-6 b:la_factura:12
b:la_facture:-7 b:la_mia:12 b:la_pratica:7 b:la_presente:7 b:la_reclamacion:11 b:la_societe:23 b:la_vamos:-7
b:la_vs:8 b:las_dos:-14 b:le_00:-20 b:le_0:7 b:le_compte:-12 b:le_contrat:19 b:le_dossier:7 b:le_mediateur:14
b:le_prochain:-12 b:le_societa:8 b:le_virement:-15 b:les_bons:8 b:les_deux:-10 b:les_factures:-10 b:les_ruego:7
b:let_us:14 b:liquidation_judiciaire:-7 b:lo_de:-12 b:lo_que:8 b:look_at:-20 b:los_tribunales:6 b:ltd_in:14
b:ma_part:-15 b:madame_monsieur:-15 b:mail_en:11 b:mal_mit:8 b:may_be:-8 b:me_de:-7 b:me_ha:20 b:mein_anwalt:6
b:merci_adresser:-12 b:merci_de:7 b:met_de:8 b:met_het:19 b:met_vriendelijke:-8 b:meu_advogado:12 b:mi_cliente:6
b:mi_hermano:-14 b:mi_mandante:9 b:mia_assistita:8 b:mia_cliente:6 b:mij_wendde:9 b:mijn_advocaat:6 b:mijn_mail:-11
b:minha_mulher:28 b:mio_avvocato:13 b:mio_indirizzo:6 b:mir_nicht:-8 b:mis_datos:-6 b:mise_en:9 b:mit_dem:-7
b:mit_unserer:6 b:momento_non:-13 b:mon_avocat:11 b:mon_conseil:16 b:more_of:7 b:my_solicitor:10 b:na_de:7
b:na_quinta:11 b:nach_dem:-9 b:nao_ee:-14 b:nao_pago:7 b:nao_sao:-6 b:ne_me:-10 b:ne_pas:-7 b:ne_peut:-8
b:nicht_mehr:-9 b:nichts_sagen:-11 b:niet_verschuldigd:29 b:nl_example:-8 b:no_estamos:-10 b:no_la:-8 b:no_me:12
b:no_mesmo:36 b:no_nos:21 b:no_procede:-12 b:no_procon:11 b:no_proximo:-16 b:no_tribunal:-11 b:non_abbiamo:-8
b:non_ee:12 b:non_mi:15 b:non_siamo:-11 b:non_so:-12 b:nos_autos:27 b:nos_ha:-9 b:nostro_legale:14
b:nostro_ufficio:7 b:not_be:-9 b:not_me:7 b:not_paying:6 b:not_to:7 b:nothing_left:-10 b:nothing_to:-8 b:nous_ne:13
b:nous_sommes:11 b:nous_vous:12 b:object_to:-14 b:of_the:12 b:of_these:7 b:on_behalf:-8 b:on_it:11 b:on_ne:6
b:on_solde:-7 b:on_wednesday:-7 b:one_more:14 b:onze_advocaat:-6 b:ook_niet:8 b:op_00:7 b:op_0:-22 b:op_de:-7
b:op_onze:-8 b:oposicao_injuncao:8 b:our_client:8 b:our_clients:15 b:our_solicitors:6 b:ouvert_une:-8 b:over_de:-6
b:pagar_el:-10 b:pago_dia:-6 b:pago_el:-10 b:pago_que:40 b:paid_on:7 b:par_jugement:-7 b:par_notre:9 b:parte_il:7
b:partir_de:-6 b:pas_cette:15 b:pas_le:-9 b:pay_it:-8 b:payee_le:11 b:per_0:8 b:per_conto:7 b:per_danni:14
b:per_il:-11 b:per_mail:6 b:perche_il:6 b:please_note:10 b:por_este:20 b:por_incumplimiento:15 b:por_lo:11
b:por_los:11 b:por_no:-9 b:por_transferencia:6 b:pour_le:-13 b:procedure_de:-10 b:procedure_van:-11
b:procedures_collectives:-12 b:prochain_train:-12 b:proximo_lote:-16 b:put_in:9 b:qu_elle:-7 b:qualquer_contato:16
b:que_dejen:-6 b:que_el:-10 b:que_este:11 b:que_eu:-6 b:que_foi:-8 b:que_haya:7 b:que_la:8 b:que_les:17 b:que_me:-13
b:que_no:25 b:que_nos:10 b:que_nous:-6 b:que_os:-18 b:que_tem:-8 b:que_ustedes:-6 b:que_voces:-7 b:que_vos:10
b:que_vous:18 b:quote_von:11 b:re_0000:12 b:rececao_da:15 b:rechnung_0000:34 b:rechnungen_sind:-6 b:reglement_de:15
b:rejetee_par:-8 b:rest_von:-8 b:richiesta_di:8 b:saisi_le:9 b:schicken_sie:7 b:se_lo:-19 b:se_me:-17 b:see_you:16
b:segun_contrato:-7 b:sehen_sie:9 b:sehr_geehrte:8 b:sehr_geehrter:-16 b:sera_payee:11 b:service_des:-13
b:si_comunica:-23 b:si_insisten:13 b:si_me:23 b:si_vous:22 b:siamo_in:-13 b:sie_die:19 b:sie_ihre:-8 b:sie_konnen:17
b:sie_mich:30 b:sie_mir:8 b:sie_sich:-6 b:sie_von:10 b:simple_as:-10 b:so_that:6 b:sollten_sie:16
b:sono_bloccati:-13 b:sono_in:-17 b:spett_le:6 b:statutory_demand:16 b:su_empresa:13 b:su_factura:-16 b:sur_la:8
b:talk_to:8 b:tell_you:-10 b:thank_you:-7 b:thanks_for:-11 b:the_above:17 b:the_county:6 b:the_court:-6
b:the_debt:17 b:the_invoice:-11 b:the_lot:-6 b:the_new:-18 b:the_next:-11 b:the_way:-13 b:they_are:-10
b:this_afternoon:9 b:this_mail:-8 b:this_morning:-6 b:three_times:-9 b:to_do:-9 b:to_stop:-10 b:to_the:-7 b:to_you:7
b:tot_het:-9 b:tot_mij:9 b:toute_correspondance:15 b:train_de:-12 b:transmis_votre:15 b:treated_as:6 b:tudo_bem:-8
b:uber_0:-9 b:ufficio_legale:13 b:um_gutschrift:-9 b:uma_carta:6 b:un_mois:-6 b:und_herren:12 b:und_ich:9
b:und_wir:18 b:under_clause:14 b:une_procedure:-10 b:uns_vor:18 b:unser_anwalt:-8 b:unser_mandant:14
b:unsere_mandantin:11 b:unserer_mandantin:6 b:us_not:6 b:uw_factuur:8 b:uw_sommatie:8 b:uw_vordering:17 b:van_de:-11
b:van_een:8 b:van_gerechtelijke:-11 b:van_toepassing:-8 b:vanaf_heden:6 b:veio_com:37 b:vez_de:9 b:vf_00000:24
b:vi_mando:6 b:vielen_dank:-21 b:voici_la:20 b:voir_avec:19 b:vom_00:8 b:von_00:15 b:von_weiteren:9 b:voor_de:7
b:vos_factures:-13 b:vos_fichiers:-12 b:vos_rappels:-11 b:votre_avoir:17 b:votre_mise:12 b:votre_part:11
b:vou_pagar:-8 b:voudrez_bien:13 b:vous_avez:20 b:vous_etes:-28 b:vous_informer:15 b:vous_voudrez:13 b:voyez_avec:-9
b:vriendelijke_groet:-8 b:was_never:14 b:we_are:20 b:we_have:13 b:we_maandag:6 b:we_will:25 b:weitere_mahnungen:7
b:wendde_zich:9 b:werden_nicht:8 b:werden_wir:16 b:will_be:32 b:will_look:-20 b:will_see:6 b:wir_am:11
b:wir_bitten:-9 b:wir_eine:-14 b:wir_sehen:16 b:wir_vertreten:14 b:with_our:19 b:within_00:16 b:worden_op:-6
b:wordt_niet:17 b:ya_no:14 b:ya_tiene:6 b:you_are:-10 b:you_can:-11 b:you_for:-14 b:you_have:-7 b:you_will:10
b:your_letter:-8 b:zahlen_wir:-11 b:zu_schreiben:-9 b:zum_00:-17 e:paid=day:-42 e:paid=none:16 e:promise=day:-43
e:promise=none:-33 e:run=none:-43 f:_amount:-18 f:_day:-51 f:_invoice:-8 f:ack:-8 f:admin:-62 f:all:-10 f:back:-9
f:bounce:-31 f:contest:23 f:copy:-21 f:d.CANCELLED:-10 f:d.CONTRACT_TERMS:7 f:d.DAMAGED:19 f:d.DUPLICATE_BILLING:-7
f:d.FREIGHT:-11 f:d.LATE_DELIVERY:-8 f:d.LOST:18 f:d.NOT_OURS:-11 f:d.PRICE_ERROR:-9 f:d.QUALITY:28
f:d.QUANTITY_SHORT:-22 f:d.TAX:-9 f:d.TERMS_DISPUTE:-8 f:d.WITHHOLDING:-6 f:demand:26 f:difference:6 f:dispute:27
f:firm:36 f:fix:-12 f:formal:-48 f:goods:22 f:greeting:-32 f:hardship:-10 f:hope:9 f:hostile:-15 f:inclusive:-6
f:inject:-7 f:insolvency:-70 f:joke:-10 f:lawyer:80 f:legal:220 f:mine:47 f:moved:-6 f:moves:25
f:n.QUANTITY_SHORT:-12 f:netted:11 f:not:-65 f:not_dispute:-35 f:not_hope:7 f:not_insolvency:-18 f:not_legal:53
f:not_paid:18 f:not_part:-20 f:not_quality:-6 f:not_statement:-18 f:once_funds:-10 f:once_us:21 f:ooo:-42 f:order:-9
f:others:6 f:paid:-49 f:part:-11 f:pay:-15 f:plan:21 f:proof:-12 f:propose:-12 f:question:-41 f:r.DAMAGED:22
f:r.LATE_DELIVERY:-15 f:r.LATE_FEE_CONTESTED:18 f:r.MISSING_DOCS:-8 f:r.NOT_OURS:-8 f:r.NO_PO:-9 f:r.PRICE_ERROR:-10
f:r.PRIOR_OVERPAYMENT:7 f:r.QUALITY:31 f:r.RETURN:-12 f:r.TAX:-6 f:r.WITHHOLDING:-6 f:redirect:-28 f:refuse:-13
f:remittance:-20 f:rest:-24 f:run:-73 f:setoff:-13 f:soon:-10 f:statement:-35 f:unable:-34 f:until:-18 f:wait:-6
f:willpay:-33 i:acknowledgement:-38 i:acknowledgement=2:-38 i:already_paid:-30 i:already_paid=3:-28 i:bounce:-27
i:bounce=3:-27 i:copy_invoice_request:-11 i:copy_invoice_request=3:-14 i:dispute:7 i:dispute=2:12 i:hardship:-37
i:hardship=3:-37 i:hostile:-15 i:hostile=2:-12 i:in_payment_run:-43 i:in_payment_run=3:-43 i:insolvency:-54
i:insolvency=2:36 i:insolvency=3:-90 i:invoice_admin:-42 i:invoice_admin=2:-11 i:invoice_admin=3:-32 i:legal:276
i:legal=2:53 i:legal=3:221 i:nothing:-33 i:out_of_office:-56 i:out_of_office=2:-37 i:out_of_office=3:-19
i:partial_payment:-17 i:partial_payment=3:-13 i:payment_plan_request:11 i:payment_plan_request=2:18
i:payment_plan_request=3:-7 i:promise_to_pay:-70 i:promise_to_pay=3:-69 i:question:-37 i:question=1:-14
i:question=2:-6 i:question=3:-17 i:remittance_advice:-22 i:remittance_advice=3:-20 i:statement_request:-33
i:statement_request=3:-29 i:unsubscribe:-41 i:unsubscribe=2:-32 i:unsubscribe=3:-10 i:wrong_contact:-9
i:wrong_contact=1:11 i:wrong_contact=3:-16 l:de:-19 l:en:-53 l:es:-34 l:fr:-48 l:it:-76 l:nl:-21 l:pt:-10 n:0:-11
n:1:-93 n:2:-52 n:3:-42 n:4:-30 n:5:-18 n:6:-15 p:aanspr:-8 p:abgele:-21 p:absten:10 p:accion:-7 p:accoun:-18
p:acreed:-9 p:actual:-8 p:acusam:35 p:addres:-17 p:adjunt:-12 p:admini:-15 p:admiti:-6 p:adress:-22 p:advise:9
p:advoca:-16 p:advoga:27 p:afkoel:-6 p:aftern:11 p:agrade:-13 p:ajuiza:16 p:akkoor:-7 p:alread:9 p:amtsge:-19
p:anteri:-14 p:antwoo:9 p:antwor:-31 p:anythi:-10 p:aparec:6 p:apertu:-7 p:aplica:11 p:applic:16 p:arbitr:26
p:artike:14 p:assemb:12 p:assign:24 p:assina:-7 p:assino:-16 p:assist:17 p:assunt:15 p:attend:17 p:attorn:22
p:audien:14 p:ausdru:-31 p:author:-7 p:automa:-40 p:avocat:-16 p:avvoca:-34 p:barrea:-11 p:beantr:6 p:bedaur:-11
p:bedien:-9 p:behand:-7 p:berech:-12 p:bereit:27 p:berich:-12 p:beschw:-20 p:bestel:-12 p:betaal:-21 p:betale:-30
p:betali:14 p:betrei:53 p:betrug:39 p:bijgaa:19 p:blocca:-12 p:bloque:-7 p:bonifi:-17 p:bonjou:17 p:buongi:-14
p:burofa:-22 p:busine:11 p:cambia:-7 p:caract:12 p:cartor:-6 p:certif:-9 p:chatea:6 p:chiede:24 p:classe:-7
p:claudi:-6 p:client:32 p:collec:-33 p:colleg:-7 p:comerc:10 p:comman:16 p:commer:7 p:commun:25 p:compar:-6
p:compen:15 p:comple:-10 p:compta:8 p:compte:11 p:comput:-8 p:comuni:-27 p:concep:19 p:concer:-7 p:concor:-6
p:concur:-41 p:condiz:-16 p:conduc:20 p:confir:-29 p:confor:-12 p:connec:16 p:conseg:10 p:consei:30 p:consej:-8
p:consen:-23 p:consid:10 p:consig:6 p:consti:19 p:consum:8 p:contac:22 p:contat:19 p:conten:-10 p:correc:-16
p:correi:-6 p:corres:25 p:counse:12 p:counte:6 p:courri:-10 p:creanc:-14 p:credit:-15 p:credor:-9 p:cualqu:29
p:curato:-11 p:dagvaa:29 p:damage:6 p:decemb:7 p:decisa:7 p:declar:-10 p:decret:8 p:dedica:-14 p:deduzi:9
p:defenc:14 p:defend:7 p:defens:21 p:delant:18 p:delibe:10 p:delive:7 p:demeur:12 p:denunc:19 p:depose:6 p:deposi:6
p:descon:-7 p:descul:-7 p:desorm:12 p:despac:33 p:destin:-16 p:deurwa:6 p:devolv:-7 p:devuel:-10 p:dezemb:6
p:dicemb:-22 p:dienst:-8 p:difere:-7 p:difett:-15 p:differ:-11 p:diffid:15 p:dinsda:-20 p:direct:12 p:dirett:9
p:dirija:11 p:diritt:17 p:disput:10 p:donder:20 p:dossie:11 p:dottor:6 p:duplic:8 p:eerstv:-13 p:efface:-13
p:einger:9 p:einkla:13 p:einstw:14 p:einzel:-15 p:empres:-16 p:encarg:10 p:encont:9 p:endere:-6 p:engage:-10
p:entend:6 p:entrad:-16 p:entsch:-6 p:envoye:7 p:erhalt:-22 p:erhebe:-29 p:escrib:7 p:escrit:20 p:espera:-7
p:esquec:-6 p:estamo:-14 p:etabli:9 p:eventu:14 p:exampl:-11 p:exclus:-10 p:exoner:-12 p:expert:21 p:explic:-7
p:extraj:9 p:factur:-45 p:factuu:-6 p:failli:-14 p:febrer:7 p:fichie:-14 p:fiduci:-8 p:financ:-27 p:firmad:-9
p:firmat:-16 p:forder:-15 p:fornit:-14 p:freige:-11 p:freita:11 p:furthe:16 p:garant:-17 p:gebrui:-8 p:geehrt:-10
p:gegeve:20 p:geleis:-9 p:gemach:11 p:gerech:-16 p:gerich:-9 p:gesamt:-8 p:gescha:-11 p:geschi:-8 p:geschr:12
p:gestio:11 p:gestop:-9 p:gestor:-25 p:giudic:29 p:giudiz:12 p:goedem:-8 p:goedke:-6 p:gutsch:-11 p:hacerl:-16
p:harcel:7 p:herman:-14 p:hoogac:11 p:inclus:11 p:incump:14 p:indebi:13 p:inexis:-9 p:inform:20 p:ingesc:10
p:ingiun:14 p:injonc:7 p:injunc:24 p:insist:22 p:insolv:-29 p:instal:19 p:instru:23 p:intere:29 p:interp:22
p:interv:-6 p:invent:-12 p:invoic:-9 p:jahres:-14 p:januar:6 p:jugeme:-8 p:juridi:12 p:justic:16 p:kanton:8
p:kantoo:8 p:kontak:22 p:legale:-13 p:letrad:19 p:levera:-6 p:licenc:8 p:liefer:13 p:limina:40 p:liquid:-46
p:litiga:-8 p:litigi:-10 p:livrai:31 p:llegar:-11 p:mahnbe:15 p:mahnun:7 p:mandan:25 p:mandat:24 p:manten:-13
p:maquin:12 p:materi:11 p:mediat:14 p:meille:-10 p:mensag:-7 p:mercan:-11 p:messag:-26 p:messie:13 p:mevrou:18
p:mientr:8 p:moment:-14 p:monats:6 p:monito:6 p:monsie:-13 p:nachri:-24 p:necesi:-12 p:nederl:-10 p:negati:12
p:negoci:-10 p:nergen:-13 p:nomina:-16 p:nosotr:18 p:notifi:33 p:novemb:-23 p:nuestr:12 p:obriga:-10 p:offene:-9
p:offici:10 p:oficin:-10 p:oggett:-6 p:oktobe:-17 p:ondern:28 p:ontvan:11 p:opdrac:22 p:operat:-16 p:oposic:9
p:opposi:29 p:opscho:-11 p:ordnun:-6 p:ordonn:-7 p:origin:-17 p:pagamo:7 p:pagher:-19 p:paiera:9 p:parlat:-8
p:partic:7 p:partir:-18 p:partne:-7 p:passiv:-12 p:pedimo:-6 p:penali:-10 p:pendin:10 p:person:-19 p:pessoa:-12
p:petiti:12 p:planni:-7 p:portat:9 p:positi:17 p:pratic:-6 p:precis:-7 p:prefer:-30 p:prescr:20 p:presen:49
p:presid:-20 p:pretes:7 p:prezad:10 p:proble:-6 p:proced:14 p:proces:19 p:procha:-14 p:procur:14 p:produc:11
p:progra:-10 p:proibi:-10 p:propon:10 p:proseg:-23 p:protes:50 p:proxim:-21 p:qualco:-30 p:qualqu:16 p:quebro:-6
p:querel:31 p:raadsm:31 p:rahmen:-10 p:rappel:-10 p:rappor:19 p:recebi:24 p:receca:12 p:receiv:-7 p:rechaz:16
p:rechnu:-33 p:rechtb:-20 p:rechte:13 p:rechts:68 p:recibi:-30 p:reclam:46 p:reconn:19 p:recono:9 p:record:-6
p:recouv:-9 p:recove:-6 p:recupe:-10 p:refere:6 p:refuse:-6 p:refuso:-8 p:regard:-7 p:regist:31 p:reglem:12
p:rejete:-9 p:rekeni:-24 p:relati:-6 p:reorga:-12 p:repara:22 p:repons:10 p:repres:22 p:requer:12 p:requet:7
p:respec:7 p:respet:6 p:respue:11 p:retenc:-6 p:retire:-6 p:reviso:-10 p:riceve:-6 p:ricevi:-15 p:richie:6
p:ricono:-6 p:riconv:6 p:rientr:-14 p:riferi:-12 p:riscon:18 p:riserv:16 p:ritard:-7 p:ritira:11 p:rivolg:6
p:saisir:9 p:saldar:6 p:salden:-14 p:scaden:-6 p:schade:25 p:scherz:6 p:schick:6 p:schrei:-13 p:schrif:7
p:schuld:-10 p:scritt:7 p:scrive:-31 p:segnal:-15 p:segund:-13 p:semain:6 p:semana:12 p:senhor:11 p:senore:17
p:senten:6 p:septem:-6 p:setemb:-6 p:signat:8 p:simple:-13 p:sindic:19 p:sistem:-8 p:situac:-6 p:smette:-31
p:socied:9 p:societ:12 p:softwa:11 p:solang:6 p:solici:-9 p:sollec:-11 p:sollte:16 p:sommat:11 p:sospen:8
p:souhai:-12 p:sparit:-12 p:spedit:8 p:stamat:8 p:statut:18 p:succes:-12 p:sumini:15 p:suppli:-6 p:suppor:-9
p:syndic:16 p:tecnic:9 p:telefo:-20 p:teleph:-6 p:tesore:-9 p:textil:13 p:threat:9 p:toepas:-8 p:transf:6
p:transm:24 p:transp:18 p:trasla:-17 p:treate:6 p:tribun:-6 p:trotzd:9 p:uberse:51 p:uberwe:7 p:ubrige:-10
p:udienz:-10 p:uffici:-6 p:ulteri:14 p:unterl:12 p:untern:34 p:ustede:-6 p:vandaa:25 p:vastst:11 p:vediam:9
p:vencid:6 p:venerd:-8 p:vennoo:-8 p:verbin:-8 p:verfah:-8 p:verhal:23 p:verjah:-22 p:verkla:-8 p:verrec:7
p:verrek:-6 p:versch:31 p:vertra:30 p:vertre:20 p:vertro:-6 p:verwac:10 p:verwal:-9 p:verwee:14 p:verwij:-6
p:verzek:9 p:vireme:-27 p:voldaa:20 p:volgen:18 p:vorder:18 p:vosotr:19 p:voudre:13 p:vriend:-9 p:vuestr:-9
p:wednes:-7 p:weiter:11 p:widers:17 p:withou:-13 p:woensd:-14 p:workin:13 p:writte:8 p:zusamm:-9 p:zustan:-9
s:00000:-39 s:000:27 s:00:-30 s:0:-63 s:ac:-6 s:action:-6 s:antw:-16 s:ar:-11 s:automatica:-16 s:aviso:41 s:aw:-57
s:baja:-11 s:betalingsherinnering:-6 s:boleto:-9 s:ca:-15 s:cafe:-18 s:carta:24 s:cc:-21 s:ch:-7 s:claim:6 s:cm:7
s:cobranca:-8 s:dagvaarding:52 s:de:17 s:debiteur:-12 s:demand:20 s:demeure:8 s:devolucion:-10 s:di:17 s:diffida:19
s:dossier:25 s:droit:-12 s:du:-7 s:due:14 s:empresa:6 s:extrajudicial:32 s:fa:-6 s:factura:-7 s:factuur:-11
s:fattura:6 s:final:32 s:ft:-14 s:fuori:-15 s:gdpr:-14 s:gl:-24 s:hb:8 s:herinnering:-34 s:ihre:14 s:impaye:6
s:in:22 s:insolvencia:-7 s:interpelacao:10 s:kg:8 s:lda:6 s:letzte:-9 s:mahnung:-16 s:me:-9 s:mi:-8 s:mise:8
s:mora:18 s:non:-7 s:notificacao:29 s:opposition:-12 s:pagamento:-20 s:pago:25 s:past:14 s:pc:-10 s:pi:-11 s:pp:-7
s:prejudice:6 s:re:-92 s:reclamacion:23 s:recordatorio:13 s:ref:25 s:relance:-17 s:reminder:-14 s:res:20
s:resposta:8 s:respuesta:16 s:retard:-8 s:rgpd:-14 s:rl:19 s:sf:-14 s:societe:12 s:sommatie:23 s:sr:-11 s:srl:9
s:stop:-9 s:su:11 s:tc:13 s:tf:-6 s:ticket:-6 s:titulos:6 s:tp:6 s:transportes:15 s:tv:-7 s:ultimo:-11 s:unsere:-9
s:vencida:-7 s:vm:-11 s:vom:-7 s:vos:-12 s:votre:19 s:vs:35 s:whoa:-6 s:without:6 s:your:12 w:!:-15 w:%:39
w:0000:-16 w:000:-17 w:00:-45 w:0:-45 w:?:-46 w:@:-19 w:aan:23 w:ab:8 w:abogada:6 w:abogado:19 w:abogados:-22
w:above:16 w:acabo:-12 w:acao:27 w:acciones:-7 w:account:8 w:accounts:-25 w:acepta:6 w:acreedores:-7 w:acusamos:35
w:acuso:6 w:address:-17 w:ademas:-7 w:adjunto:-7 w:adresse:-19 w:advised:7 w:advocaat:-9 w:advocaten:-7
w:advogados:27 w:af:-7 w:afkoelingsperiode:-6 w:afternoon:11 w:again:-13 w:agora:-10 w:agosto:-11 w:ahlers:-8
w:ahora:-6 w:ai:26 w:ainda:-10 w:ainsi:16 w:al:-37 w:all:10 w:alla:18 w:allez:-27 w:allo:6 w:already:9 w:altro:-13
w:amtsgericht:-17 w:an:20 w:anche:23 w:ancora:17 w:and:-6 w:andato:8 w:anni:-30 w:anos:-7 w:ante:23 w:antes:-6
w:antworten:-11 w:anwalt:9 w:any:35 w:anything:-10 w:aos:-8 w:aparece:6 w:apenas:12 w:apertura:-7 w:appena:-30
w:application:16 w:april:6 w:aqui:-12 w:arbitration:15 w:art:20 w:artikel:14 w:as:-15 w:ask:-13 w:asked:-11
w:asking:-12 w:assemblea:7 w:assignation:7 w:assignerons:16 w:assinou:-16 w:assistita:8 w:assunto:23 w:assuntos:-8
w:asunto:17 w:at:-26 w:attendant:20 w:attorney:16 w:auch:-13 w:aucun:-8 w:audiencia:13 w:aus:-30 w:ausdrucklich:-31
w:authorised:-9 w:automatiques:-11 w:autos:32 w:av:16 w:aveiro:-6 w:avete:-34 w:avez:18 w:aviso:-10 w:avocat:25
w:avocats:-13 w:avoir:18 w:avv:14 w:avviso:-10 w:avvocato:-32 w:away:-10 w:ayant:11 w:baja:-16 w:bank:-9
w:barreau:-11 w:base:-6 w:bc:-21 w:beantragen:14 w:beantwortet:6 w:bedaurn:-10 w:bedienen:-8 w:bedrag:-13 w:been:-6
w:before:-10 w:behalf:-8 w:bem:-8 w:ben:-6 w:berechnet:-12 w:bereits:15 w:bericht:-9 w:beste:-9 w:bestellung:-10
w:betaald:-17 w:betalen:-30 w:betaling:18 w:betalingsherinneringen:-9 w:betrag:-11 w:bien:8 w:bij:22 w:bijgaand:19
w:bin:-7 w:bis:-11 w:bitte:-13 w:bitten:-8 w:blijft:-15 w:bloccati:-13 w:boa:-9 w:bom:-25 w:bon:-18 w:bonifici:-17
w:bonjour:17 w:bons:8 w:borren:-9 w:brief:12 w:buen:-7 w:buenas:-39 w:buongiorno:-14 w:bureau:6 w:buro:19
w:burofax:-22 w:business:11 w:ca:-32 w:cada:-10 w:cadre:15 w:cafe:-31 w:cajas:9 w:calls:-6 w:calma:-6 w:camara:9
w:camera:6 w:can:-34 w:cannot:-23 w:carico:-8 w:carta:31 w:cartorio:-6 w:caso:48 w:cassa:-11 w:causa:8 w:cc:-9
w:ce:14 w:cent:7 w:cessar:16 w:cessez:13 w:cette:7 w:chatear:6 w:che:30 w:chef:-9 w:chi:-17 w:chiuso:24 w:claim:22
w:claudia:-6 w:clause:17 w:client:23 w:cliente:21 w:clients:14 w:closed:-10 w:cnpj:-6 w:cobros:-16 w:colin:-11
w:collection:-13 w:collectives:-12 w:com:58 w:come:-14 w:comercial:9 w:commande:-9 w:commandee:12 w:comme:18
w:communication:9 w:como:-10 w:compensee:17 w:complemento:-7 w:comptabilite:10 w:compte:-14 w:comptes:13
w:comunica:-25 w:comunicazione:-8 w:comunidad:8 w:con:35 w:concurso:-15 w:concursos:-24 w:confirm:-13 w:conforme:-11
w:connection:16 w:conseil:19 w:constancia:-7 w:constituinte:9 w:conta:-7 w:contact:16 w:contas:-9 w:contato:17
w:contatos:6 w:contattare:6 w:contatti:-20 w:contentieux:-7 w:contesto:20 w:conti:-14 w:conto:-6 w:contra:21
w:contrat:21 w:contrato:-23 w:contro:10 w:copia:-12 w:copies:14 w:correio:-6 w:correo:-17 w:correspond:11
w:correspondance:15 w:cosa:-11 w:costs:7 w:could:-7 w:counsel:12 w:counterclaim:15 w:county:6 w:courrier:-12
w:cours:6 w:court:-9 w:creanciers:-7 w:crediti:-18 w:credito:34 w:creditos:-7 w:credor:-6 w:credores:-9
w:cualquier:29 w:cuenta:-10 w:curator:-7 w:da:-46 w:daar:8 w:dados:-6 w:dafur:-7 w:dagen:8 w:dagvaarden:15
w:dagvaarding:13 w:dal:-26 w:damages:7 w:damen:12 w:dan:11 w:dank:-29 w:danke:-13 w:dann:35 w:danni:18 w:danos:10
w:dar:11 w:das:-6 w:dass:-16 w:dat:28 w:data:-7 w:date:-17 w:datos:-9 w:datum:6 w:davon:12 w:day:-6 w:days:13
w:de:-11 w:dear:18 w:debito:9 w:decembre:7 w:decide:-8 w:decisao:7 w:decreto:10 w:deduzimos:9 w:defaut:7
w:defence:14 w:dei:-10 w:deixem:31 w:dejen:-7 w:del:-20 w:delante:18 w:delay:-14 w:deliberato:7 w:delivered:13
w:dell:12 w:della:-11 w:delle:-10 w:dem:32 w:demand:22 w:demanda:36 w:demande:-9 w:demandons:-18 w:demeure:12
w:den:-25 w:denuncia:13 w:denuncio:20 w:der:-44 w:des:-17 w:desculpa:-6 w:desde:-28 w:desormais:12 w:despacho:38
w:destinataires:-11 w:deuda:7 w:deurwaarder:6 w:deux:-11 w:devant:13 w:deve:18 w:devida:-6 w:devuelta:-8 w:deze:22
w:dezembro:8 w:di:12 w:dia:-19 w:dias:-23 w:dicembre:-22 w:dicho:18 w:die:-6 w:dient:10 w:diese:-10 w:diferenca:-6
w:difetto:-15 w:differenza:-7 w:diffido:9 w:dinsdag:-20 w:dire:-31 w:directeur:7 w:direction:6 w:dirijanse:13
w:diritto:17 w:disputed:15 w:dit:-20 w:ditta:18 w:do:-34 w:domani:-13 w:don:-6 w:donc:-15 w:donderdag:20 w:done:-14
w:door:-9 w:dos:-20 w:dossier:10 w:dott:-7 w:dr:16 w:drei:-10 w:drie:6 w:drohen:8 w:droit:-11 w:du:-12
w:duplicada:12 w:durfen:-10 w:dus:-6 w:ed:19 w:ee:-30 w:een:25 w:eerstvolgende:-13 w:egregi:7 w:eine:-8 w:einen:12
w:einer:-9 w:eines:-9 w:eingereicht:9 w:einklagen:13 w:el:-29 w:ela:10 w:ele:-6 w:elle:-7 w:ellos:24 w:em:-14
w:email:-7 w:emails:-8 w:emis:-9 w:empresa:-6 w:empresas:-10 w:en:15 w:encima:-16 w:encomenda:-6 w:encontra:16
w:endereco:-6 w:engagement:-13 w:entrado:-16 w:entre:6 w:entrega:-6 w:entreprise:-11 w:entro:46 w:er:-23 w:era:-9
w:erhalten:-22 w:erheben:-29 w:errado:-6 w:erst:-11 w:es:-15 w:escritorio:19 w:eseguito:-7 w:esta:7 w:estado:-7
w:estamos:-14 w:estao:8 w:este:27 w:estimados:11 w:estoy:-7 w:et:-16 w:ete:10 w:etes:-28 w:etre:-9 w:etude:-12
w:eu:16 w:euch:6 w:eur:-11 w:euro:9 w:eventual:15 w:ex:17 w:example:-11 w:exige:-6 w:existe:18 w:exmos:10
w:expertise:23 w:extrajudicial:9 w:fa:36 w:factura:-6 w:facture:-11 w:factures:-26 w:faillissement:-8 w:faire:-29
w:fait:-6 w:falem:17 w:falls:14 w:falta:-13 w:fatima:11 w:fattura:9 w:fatture:-8 w:fb:-6 w:febrero:7 w:fecha:-8
w:fee:-11 w:feira:-6 w:feito:-8 w:fica:-9 w:fichiers:-12 w:fiduciario:-8 w:file:6 w:final:-7 w:finances:-20
w:firmada:-9 w:firmata:-15 w:first:-7 w:fiscal:-16 w:foi:-27 w:for:-33 w:foram:15 w:forderung:-16 w:forem:12
w:form:7 w:fornitore:-13 w:france:-9 w:frau:-6 w:freigegeben:-10 w:freitag:11 w:fronte:-6 w:fui:9 w:fur:-29
w:further:16 w:futura:8 w:gaan:10 w:gas:-6 w:gave:8 w:gebruik:-7 w:geding:8 w:geehrte:8 w:geehrter:-16 w:gegen:65
w:gegeven:24 w:geleistet:-9 w:gente:-6 w:gentile:-8 w:gentili:13 w:gerechtelijke:-11 w:gericht:-9 w:geschrieben:15
w:gestion:13 w:gestopt:-9 w:gia:6 w:giorni:-11 w:giudice:29 w:giudiziale:-6 w:giudizio:16 w:goedemorgen:-6
w:goedkeuring:-6 w:goes:-8 w:graag:-9 w:groet:-12 w:grupo:-8 w:gruzi:21 w:guten:12 w:gutschrift:-11 w:ha:-14
w:haal:-7 w:haar:8 w:habe:14 w:haben:7 w:habra:6 w:hacerlo:-16 w:had:-10 w:hadden:-7 w:hallo:-9 w:harcelement:7
w:hat:-36 w:have:15 w:hay:-8 w:haya:7 w:hb:9 w:hd:21 w:hear:10 w:hebt:-12 w:heden:8 w:heeft:73 w:heer:31 w:hem:7
w:hemos:14 w:her:-14 w:hermano:-14 w:herr:-9 w:herren:12 w:herrn:14 w:heute:-9 w:hier:-13 w:hij:10 w:him:8
w:hmrc:-10 w:hohe:11 w:hoje:8 w:horen:20 w:hoy:-6 w:ich:8 w:if:8 w:ihren:11 w:ik:-21 w:il:11 w:in:-12 w:inbox:-7
w:incumplimiento:15 w:informamos:16 w:informer:15 w:ingeschakeld:10 w:ingiuntivo:14 w:injonction:7 w:injuncao:9
w:insisten:13 w:insolvencia:-10 w:insolvenzverfahrens:7 w:instructed:17 w:intereses:7 w:interest:13 w:interets:9
w:intero:-23 w:interpondremos:12 w:inv:11 w:invoice:-9 w:is:7 w:issue:-13 w:ist:-23 w:it:-38 w:its:6 w:ive:9
w:jahren:-8 w:jamais:7 w:january:7 w:je:-31 w:jetzt:-10 w:judiciaire:11 w:judicial:-18 w:juez:16 w:jugement:-8
w:juicio:10 w:juli:24 w:june:-9 w:junta:9 w:juridique:9 w:juste:-14 w:justice:10 w:kan:-10 w:kann:-32
w:kantonrechter:8 w:kantoor:7 w:kees:-8 w:keine:-28 w:kg:7 w:kind:-9 w:klage:13 w:komme:-11 w:konnen:14
w:kontaktaufnahme:9 w:kort:9 w:kunnen:-6 w:kunt:-6 w:kurze:-21 w:laat:-7 w:langst:-32 w:las:-18 w:lassen:17
w:last:-6 w:late:-10 w:laten:9 w:laudo:51 w:laura:-11 w:lavoro:-12 w:lda:9 w:le:-17 w:left:-6 w:legal:-7 w:legale:8
w:legales:-13 w:les:12 w:let:10 w:letrado:17 w:letter:11 w:lic:18 w:liefersperre:11 w:like:-6 w:liminar:40
w:liquidation:-10 w:liquidazione:-6 w:liquidiamo:-14 w:lire:6 w:list:-6 w:lista:-11 w:lite:-7 w:litige:-14
w:litigio:-14 w:livraison:19 w:livraisons:11 w:llamar:7 w:llega:6 w:llegaron:-11 w:lo:-34 w:look:-15 w:loopt:6
w:los:8 w:lost:14 w:lote:-17 w:ltd:11 w:lundi:-10 w:lunedi:6 w:ma:-17 w:maak:-6 w:maand:10 w:maar:-6 w:machen:15
w:mag:10 w:mahnbescheid:15 w:mai:9 w:mail:-36 w:mails:-9 w:mais:-8 w:maitre:-31 w:mal:6 w:mandant:14 w:mandante:11
w:mandantin:19 w:mandatario:7 w:mandate:17 w:manos:6 w:mantenimiento:-13 w:martes:-12 w:marz:-32 w:mas:-8 w:may:-8
w:mayo:-13 w:mayor:-6 w:me:42 w:mediateur:14 w:mehr:-20 w:mensagem:-6 w:mercancia:-9 w:merci:-11 w:mes:-6 w:mesa:-16
w:mesmo:25 w:message:-13 w:messaggio:-6 w:messieurs:13 w:met:6 w:mevrouw:18 w:mi:23 w:mia:6 w:mich:14 w:mientras:8
w:mij:20 w:mille:6 w:mine:-11 w:minha:24 w:mio:-17 w:mise:9 w:mit:-6 w:mocht:10 w:moet:-15 w:mogen:-8 w:mois:-10
w:momento:-14 w:mon:13 w:monsieur:-13 w:montag:-7 w:more:15 w:motif:14 w:motor:8 w:movil:-13 w:mrs:-20 w:mulher:28
w:musste:15 w:muy:7 w:nach:-10 w:nachricht:-24 w:nao:-44 w:ne:-9 w:necesitamos:-11 w:nederland:-10 w:nehmen:-7
w:nei:-20 w:nel:-7 w:nella:-16 w:nem:-8 w:nenhum:-8 w:nergens:-13 w:neu:10 w:never:17 w:new:-19 w:next:-17 w:ni:-22
w:nichts:-14 w:nie:14 w:niente:-14 w:niet:18 w:nif:-9 w:nl:-9 w:no:-21 w:noch:-12 w:nodig:-12 w:nog:-7 w:noi:-7
w:nome:6 w:non:21 w:nos:66 w:nosotros:18 w:nossos:21 w:nota:-23 w:notificacao:29 w:nous:9 w:nova:-12 w:november:-13
w:novembro:-8 w:novos:9 w:now:6 w:nr:20 w:nuestra:-15 w:nuestro:28 w:nuevo:-10 w:nulla:6 w:numero:-8 w:nummer:-7
w:object:-14 w:obrigado:-8 w:oc:-7 w:of:16 w:off:-7 w:offenen:-8 w:office:-9 w:oficina:-10 w:oggetto:-6 w:oggi:-22
w:ok:-11 w:oktober:-17 w:omdat:7 w:on:-20 w:once:-14 w:ondernemingsrechtbank:28 w:online:9 w:only:-7 w:ons:6
w:ontvangt:14 w:onze:24 w:opdracht:22 w:oposicao:9 w:opposition:12 w:opposizione:17 w:opschorting:-11 w:or:-21
w:orden:7 w:order:13 w:ordnung:-6 w:ore:-10 w:original:-12 w:os:24 w:otra:-7 w:our:21 w:outra:-6 w:ouvert:7
w:pace:11 w:paga:-9 w:pagado:-27 w:pagamos:7 w:pagar:-26 w:pagare:-9 w:pagata:-15 w:pagheremo:-19 w:pago:-8
w:paiera:6 w:paierai:9 w:papers:22 w:para:6 w:pardon:12 w:part:-6 w:parte:16 w:partir:-6 w:partira:-18 w:partner:-7
w:pas:-7 w:passada:-7 w:passe:-15 w:passed:-13 w:passivo:-12 w:pay:-10 w:paye:-11 w:payee:10 w:pedimos:-6 w:pela:20
w:pelo:-12 w:penalites:-7 w:pending:10 w:per:-39 w:perche:10 w:pero:-8 w:personal:-16 w:pessoal:-10 w:petition:12
w:peut:-16 w:pienso:-6 w:piu:18 w:planning:-7 w:plazo:-12 w:plazos:6 w:plus:-10 w:poder:-7 w:pohl:12 w:poli:24
w:pons:19 w:por:39 w:porque:17 w:portal:-10 w:porte:10 w:portes:-6 w:position:17 w:posso:-12 w:post:-10
w:poursuites:-6 w:pp:-6 w:pratica:7 w:presente:25 w:president:-6 w:presidente:-15 w:prevu:11 w:prezados:11
w:price:-6 w:prima:-6 w:primo:9 w:proc:16 w:procede:-12 w:procedure:14 w:procedures:-12 w:processing:-14
w:prochain:-12 w:procon:11 w:proseguire:-23 w:prossimo:6 w:protesto:10 w:providencia:6 w:proximo:-20 w:puedo:6
w:put:19 w:qu:-11 w:quai:-8 w:qual:16 w:qualcosa:-30 w:quale:26 w:qualquer:16 w:quando:-8 w:que:33 w:quebrou:-6
w:quem:25 w:querem:-6 w:qui:8 w:quinta:7 w:quote:10 w:raadsman:31 w:rahmenvertrag:-10 w:rappels:-11 w:rateio:-6
w:raus:13 w:re:11 w:recebimento:27 w:rececao:12 w:rechnung:-15 w:rechnungen:-14 w:rechtbank:-20 w:rechter:13
w:rechtstreeks:7 w:rechtsvorschlag:53 w:recibida:-6 w:recibido:-32 w:reclamacion:23 w:recouvrement:-8
w:recuperacao:-7 w:refusons:-8 w:regards:-9 w:reglement:12 w:rejetee:-8 w:rekening:-21 w:relance:-10 w:relancer:9
w:relatie:-17 w:reorganisatie:-11 w:reponse:10 w:representada:7 w:requerimiento:6 w:requete:7 w:respecto:6
w:respuesta:11 w:rest:-8 w:rgpd:-16 w:richiesta:6 w:riconvenzionale:6 w:rien:-9 w:ring:-15 w:riscontro:16
w:riserva:15 w:rispondere:9 w:ritardo:-7 w:ritiro:-26 w:rochat:15 w:ruego:17 w:run:-9 w:sa:14 w:sacos:40 w:sagen:-10
w:sagt:11 w:saisi:28 w:saluti:-13 w:sara:6 w:say:9 w:schade:27 w:schicken:7 w:schreiben:-13 w:schriftelijk:6
w:scrivere:-31 w:see:16 w:segnalazione:9 w:segue:25 w:segun:-6 w:segunda:-9 w:sehen:25 w:sehr:-10 w:seja:-6
w:selbst:-10 w:sem:-7 w:semana:-8 w:semanas:12 w:senhores:11 w:senores:17 w:ser:-7 w:sera:10 w:seront:-7 w:serve:-15
w:services:-6 w:servicio:6 w:setembro:-6 w:seus:31 w:she:-20 w:shop:-16 w:si:43 w:siamo:-21 w:sich:13 w:sido:-10
w:sie:40 w:sig:6 w:signature:8 w:signe:-6 w:signed:10 w:signora:-11 w:signori:10 w:simple:-15 w:sin:14 w:sind:-9
w:sirs:19 w:sistema:-8 w:site:-6 w:so:22 w:social:-8 w:sociedade:11 w:societa:-13 w:societe:26 w:socio:-12
w:software:11 w:soit:-6 w:solange:6 w:solde:7 w:solicita:-8 w:sollecito:-15 w:sollten:16 w:solo:-8 w:sommatie:8
w:sommes:11 w:son:-13 w:sono:-27 w:sonst:16 w:sorge:-11 w:sotto:-20 w:sou:24 w:souhaite:-12 w:sparito:-11
w:spedition:8 w:spett:6 w:sr:-7 w:srl:11 w:staat:-19 w:stamattina:8 w:stata:29 w:stato:-9 w:status:-7 w:statutory:18
w:stond:-10 w:stop:-18 w:stoppen:6 w:studio:12 w:su:49 w:sua:-7 w:sue:6 w:suis:-9 w:sujet:12 w:sul:-9 w:supplied:6
w:supplier:-12 w:support:-9 w:sur:7 w:sus:-11 w:system:-28 w:tag:11 w:talk:13 w:tarde:-9 w:tardes:-36 w:te:31
w:tecnico:10 w:tegen:-7 w:tell:-24 w:tem:-11 w:tengo:-9 w:tenho:39 w:tenido:-9 w:ter:-7 w:text:-10 w:textiles:13
w:thank:-7 w:thanks:-33 w:that:-17 w:their:6 w:then:8 w:they:-6 w:threatening:6 w:three:-11 w:tienen:-10 w:time:-8
w:times:-10 w:to:-6 w:toda:10 w:todas:-6 w:toepassing:-8 w:took:-11 w:tot:-7 w:total:-6 w:tout:8 w:toute:20
w:train:-12 w:transmis:26 w:trata:-8 w:treated:6 w:tribunal:9 w:tribunale:-21 w:tribunales:6 w:trotzdem:9 w:tutto:25
w:tv:-7 w:twee:-8 w:uber:-13 w:uberweisen:11 w:ubrigens:-10 w:udienza:-10 w:ufficio:-6 w:uit:-12 w:ulteriori:8
w:ulteriormente:7 w:ultimo:-8 w:um:6 w:un:-68 w:una:26 w:under:16 w:une:18 w:uns:10 w:unser:-16 w:unsere:13
w:unserem:12 w:unserer:11 w:unseres:-25 w:unter:-22 w:unterlassen:9 w:until:-6 w:up:-22 w:us:12 w:usted:7
w:ustedes:-6 w:uw:24 w:vale:15 w:valide:-12 w:valor:-10 w:vamos:14 w:van:-6 w:vanaf:7 w:vandaag:25 w:vedere:-11
w:vediamo:9 w:veio:28 w:vejam:9 w:venerdi:-8 w:vennootschap:-8 w:verbindlichkeiten:-8 w:verhalen:23 w:verklaard:-7
w:verrechnen:7 w:verschuldigd:29 w:vertreten:14 w:verweer:14 w:vez:7 w:vf:23 w:vi:54 w:via:14 w:vida:-9 w:vielen:-21
w:vier:-10 w:vijf:7 w:virement:-15 w:virements:-12 w:voces:32 w:voici:19 w:voir:-8 w:voldaan:20 w:volgens:16
w:vom:27 w:von:-10 w:vonnis:-17 w:voor:-29 w:vor:31 w:vordering:18 w:vos:9 w:vosotros:19 w:vossa:10 w:vosso:6
w:votre:26 w:vou:11 w:voudrez:13 w:voulez:10 w:vous:40 w:voyez:-9 w:vriendelijke:-8 w:vuestro:-7 w:waarop:-11
w:ware:-9 w:was:12 w:wat:-6 w:way:-11 w:we:37 w:wednesday:-7 w:wegen:67 w:weiteren:9 w:wendde:9 w:went:-11 w:werd:7
w:werde:-8 w:were:12 w:when:-32 w:who:-17 w:whoa:-6 w:widerspruch:17 w:wij:17 w:will:44 w:wird:47 w:with:21
w:within:22 w:without:-13 w:woensdag:-14 w:wolff:13 w:worden:-23 w:wordt:37 w:working:13 w:would:-9 w:written:8
w:wurden:-10 w:ya:18 w:yet:-10 w:you:-13 w:your:11 w:zaak:39 w:zahlen:-9 w:zahlung:-8 w:zahlungen:7
w:zahlungsavis:-7 w:zahlungsunfahig:11 w:zal:11 w:zeige:6 w:zich:9 w:zien:6 w:zij:12 w:zijn:-34 w:zo:9 w:zur:-25
w:zuruck:13
"""
