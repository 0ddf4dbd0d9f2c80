"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -6.05
THRESHOLD = 0.4
#: clue:hundredths
WEIGHTS = """
?ack:10 ?admin:-63 ?copy:-8 ?d.FREIGHT:17 ?d.MISSING_DOCS:19 ?difference:9 ?dispute:18 ?goods:-21 ?hardship:10
?hold:8 ?inclusive:17 ?joke:12 ?moves:8 ?not_stop:12 ?paid:-15 ?part:-12 ?pay:-29 ?propose:-19 ?question:-27
?r.FREIGHT:15 ?r.TAX:9 ?redirect:-37 ?statement:-10 ?stop:9 b:!_!:-12 b:00000_on:19 b:0000_00000:18 b:0000_0000:-13
b:0000_il:13 b:0000_in:13 b:0000_not:26 b:0000_on:11 b:0000_sale:-14 b:0000_se:-34 b:0000_we:-8 b:0000_wird:-12
b:000_0000:39 b:000_000:22 b:000_00:-18 b:000_0:-23 b:000_?:-8 b:000_euro:-18 b:000_no:41 b:000_por:-12 b:000_sur:25
b:000_was:17 b:00_%:-19 b:00_0000:18 b:00_00:-49 b:00_0:-12 b:00_avec:20 b:00_com:16 b:00_das:11 b:00_de:-19
b:00_december:-8 b:00_des:-10 b:00_dias:9 b:00_ee:22 b:00_est:17 b:00_esta:-10 b:00_ete:13 b:00_fue:24
b:00_gennaio:14 b:00_ho:-8 b:00_is:-9 b:00_janvier:-12 b:00_jours:9 b:00_le:13 b:00_no:-19 b:00_november:15
b:00_ok:-13 b:00_pagata:14 b:00_par:-11 b:00_per:10 b:00_sale:-13 b:00_septembre:-9 b:00_th:-15 b:00_wordt:-9
b:00_ya:25 b:0_%:-10 b:0_00000:28 b:0_000:-58 b:0_0:-27 b:0_?:-9 b:0_com:9 b:0_dagen:18 b:0_days:-8 b:0_de:21
b:0_ee:16 b:0_en:17 b:0_gennaio:-9 b:0_heb:19 b:0_heeft:14 b:0_ist:18 b:0_jours:9 b:0_juli:16 b:0_mois:9
b:0_nicht:-12 b:0_non:10 b:0_november:-10 b:0_que:-13 b:0_se:17 b:0_september:12 b:0_sind:18 b:0_sono:10
b:0_staat:37 b:0_th:32 b:0_und:15 b:0_way:-28 b:0_zijn:12 b:?_?:-14 b:@_with:26 b:aa_0:-10 b:ac_0:13
b:accounts_payable:10 b:address_and:10 b:addressed_to:-9 b:administrador_de:17 b:administrador_judicial:-17
b:adresse_de:-8 b:al_00:-19 b:al_corriente:17 b:als_je:19 b:als_pdf:-12 b:als_xrechnung:15 b:am_0:11 b:am_montag:-8
b:am_selben:-8 b:an_die:35 b:an_sie:-11 b:and_resend:-9 b:and_resubmit:19 b:and_the:12 b:and_will:31 b:and_you:-8
b:antes_del:18 b:any_more:-9 b:are_not:-10 b:art_000:22 b:art_00:16 b:as_financas:10 b:assim_que:45 b:at_0:16
b:at_your:8 b:attestation_de:21 b:au_00:-11 b:au_0:10 b:au_bon:10 b:au_nom:46 b:auf_die:30 b:authorised_by:17
b:avoir_est:8 b:baja_de:-9 b:banque_le:23 b:be_made:12 b:be_paying:-14 b:be_processed:10 b:be_remitted:13
b:because_the:22 b:before_any:20 b:before_you:17 b:bei_der:13 b:bei_uns:-18 b:beide_facturen:16 b:betriebs_gmbh:12
b:bezahlt_wird:13 b:bij_de:10 b:binnen_0:12 b:boa_tarde:-14 b:bon_de:43 b:both_of:13 b:bp_0:-14 b:bt_00:18
b:btw_nummer:11 b:btw_verlegd:12 b:buen_dia:51 b:buenas_tardes:39 b:buon_lavoro:11 b:but_our:8 b:buzon_no:13
b:by_the:15 b:can_be:12 b:can_we:8 b:cancelar_reemitir:9 b:cc_00:18 b:certidao_de:14 b:certificado_de:34
b:certificate_of:14 b:cette_facture:-17 b:cette_somme:14 b:cf_00:20 b:che_la:-10 b:che_le:14 b:che_vi:-8
b:chorus_pro:11 b:cliente_de:11 b:cnpj_da:24 b:co_kg:18 b:codice_univoco:20 b:codigo_000:37 b:codigos_dir:9
b:com_cnpj:24 b:com_os:16 b:commit_to:-9 b:complemento_de:-9 b:con_el:32 b:con_il:-10 b:con_la:-14 b:con_un:10
b:con_una:14 b:consecuencia_no:-30 b:constancia_de:8 b:copia_di:-8 b:corriente_con:17 b:cortesia_della:-8
b:cost_centre:13 b:could_you:18 b:county_court:8 b:credit_note:-11 b:cuenta_actualizado:14 b:da_empresa:17
b:da_matriz:8 b:da_noi:14 b:dal_sistema:-10 b:damen_und:-15 b:dan_maak:-10 b:das_geld:-8 b:das_sind:17 b:dat_de:14
b:de_0000:-12 b:de_000:-14 b:de_00:-14 b:de_administracion:-16 b:de_baja:-11 b:de_betaling:21 b:de_blokkade:14
b:de_cada:19 b:de_commande:46 b:de_compromisso:16 b:de_contas:17 b:de_contrato:19 b:de_credito:-19 b:de_cuenta:11
b:de_cumplimiento:24 b:de_dezembro:-8 b:de_encomenda:9 b:de_entrega:25 b:de_estar:16 b:de_factuur:-18 b:de_las:-9
b:de_los:-16 b:de_mi:-14 b:de_moins:21 b:de_nao:23 b:de_notre:-9 b:de_nous:23 b:de_nouveau:15 b:de_noviembre:-9
b:de_nuevo:34 b:de_octubre:13 b:de_outubro:17 b:de_pagamento:-8 b:de_pago:-31 b:de_pedido:-25 b:de_prix:8
b:de_que:28 b:de_rekening:-10 b:de_su:-14 b:de_trois:12 b:de_um:-8 b:de_vcs:-9 b:de_voces:-8 b:dear_sirs:10
b:del_00:10 b:del_sat:9 b:delai_de:11 b:della_fattura:8 b:delle_fatture:11 b:dentro_de:-8 b:depuis_le:10
b:der_beleg:12 b:der_buchhaltung:19 b:des_que:-20 b:destinatario_ee:10 b:devuelta_por:25 b:dezelfde_dag:17
b:di_cortesia:-19 b:di_liquidazione:14 b:di_luglio:8 b:di_non:-11 b:di_una:11 b:dia_00:-23 b:dia_0:-11 b:dice_di:-8
b:die_0000:-8 b:die_alte:23 b:die_is:13 b:die_neu:10 b:dir_0:12 b:divida_seguranca:23 b:do_il:25 b:do_pedido:9
b:door_de:-9 b:door_een:17 b:door_ons:13 b:ds_0:13 b:du_00:-13 b:du_destinataire:11 b:du_directeur:14 b:du_marche:11
b:due_fatture:11 b:dus_die:14 b:ea_0:-17 b:ee_0:14 b:ee_cambiato:9 b:ee_il:12 b:ee_paga:16 b:ee_sospeso:13
b:ee_stata:-10 b:ee_stato:-15 b:een_ander:12 b:el_0:-15 b:el_cif:32 b:el_dia:-22 b:el_estado:16 b:el_expediente:-10
b:el_portal:11 b:el_rut:15 b:el_viernes:19 b:em_00:13 b:emitir_el:13 b:en_consecuencia:-30 b:en_cours:-8
b:en_cuanto:-16 b:en_dat:-11 b:en_de:-9 b:en_die:-8 b:en_el:-13 b:en_gaat:18 b:en_ons:29 b:en_opnieuw:25
b:en_piece:-12 b:en_su:-15 b:en_tu:-14 b:entrata_merci:12 b:entro_il:14 b:er_staat:-13 b:es_el:-13 b:es_que:15
b:est_donc:17 b:est_en:-8 b:est_programme:9 b:est_votre:10 b:esta_bien:-10 b:estar_al:17 b:este_buzon:27
b:este_correo:-19 b:esto_no:16 b:et_de:11 b:et_je:19 b:ete_rejetee:13 b:euro_di:-8 b:face_con:9 b:faco_pix:34
b:factura_0000:-14 b:factura_00:8 b:factura_?:20 b:factura_de:-19 b:factura_dice:18 b:factura_esta:11
b:facture_?:-32 b:facture_au:39 b:facture_et:12 b:facturen_worden:16 b:factuur_opnieuw:10 b:fattura_000:10
b:fattura_non:19 b:favor_de:10 b:favor_emitir:18 b:faz_favor:21 b:fe_ap:15 b:fecha_de:15 b:feira_00:16
b:firmada_por:19 b:foi_devolvida:14 b:folha_de:17 b:for_0000:18 b:for_the:-10 b:freistellungsbescheinigung_nach:15
b:from_you:-14 b:from_your:-11 b:fue_devuelta:19 b:geachte_heer:-9 b:geehrte_damen:-15 b:geehrte_frau:56
b:geht_am:-8 b:gennaio_0000:13 b:gentile_dott:-9 b:geregistreerd_onder:-8 b:gestern_raus:9 b:gm_00:25 b:gmbh_co:18
b:good_afternoon:-9 b:ha_dado:22 b:haben_sie:8 b:haben_wir:-12 b:hasta_que:-10 b:hat_die:8 b:have_it:22
b:have_not:25 b:have_the:-12 b:hb_00:13 b:heb_ik:12 b:heeft_een:14 b:het_door:17 b:het_is:9 b:het_niet:18
b:het_volgende:8 b:hier_ist:20 b:ho_mandato:-8 b:ho_passato:-8 b:hold_because:9 b:holdings_ltd:9 b:home_banking:-14
b:ia_0:25 b:if_you:-10 b:ihre_freistellungsbescheinigung:11 b:ihre_mail:17 b:ihre_rechnung:-8 b:ik_hem:15
b:ik_niks:19 b:il_0:-8 b:il_codice:58 b:il_documento:-15 b:il_durc:25 b:il_fornitore:15 b:il_mandato:11 b:il_me:43
b:il_messaggio:-11 b:il_nostro:13 b:il_nous:13 b:il_sistema:17 b:il_suo:-9 b:il_vostro:-8 b:il_vous:-17
b:in_attesa:-16 b:in_behandeling:10 b:in_de:-15 b:in_der:9 b:in_distinta:12 b:in_fattura:16 b:in_het:9
b:in_november:8 b:in_ogni:22 b:in_ordnung:-8 b:in_scadenza:14 b:in_the:9 b:informa_se:10 b:inoltre_che:26
b:insurance_certificate:10 b:invoice_is:-21 b:invoices_will:12 b:is_an:16 b:is_er:12 b:is_no:-20 b:is_parked:-9
b:is_per:11 b:is_the:-11 b:ist_die:-13 b:ist_gestern:10 b:ist_noch:21 b:it_and:21 b:it_is:-26 b:it_on:34 b:it_out:8
b:it_to:21 b:ja_nao:16 b:je_die:16 b:je_ne:-8 b:je_paye:27 b:je_suis:-8 b:je_vous:-11 b:je_ze:20 b:jour_et:10
b:jullie_de:18 b:jullie_rekening:13 b:kbis_de:13 b:keine_bestellung:-23 b:keine_zahlung:-11 b:komt_niet:18
b:kun_je:28 b:kvk_uittreksel:8 b:la_00000:-10 b:la_0000:-38 b:la_00:19 b:la_0:15 b:la_banca:10 b:la_banque:20
b:la_ca:8 b:la_copia:-8 b:la_data:10 b:la_diferencia:8 b:la_direzione:10 b:la_facture:25 b:la_fattura:-15
b:la_fecha:16 b:la_fiche:8 b:la_hb:14 b:la_nouvelle:22 b:la_obligacion:-14 b:la_obra:-12 b:la_otra:-13 b:la_pago:-12
b:la_presente:-9 b:la_scheda:-8 b:la_settimana:8 b:la_signora:8 b:la_sociedad:30 b:la_societe:24
b:la_transferencia:-21 b:la_vostra:22 b:la_vs:12 b:laat_het:16 b:las_facturas:-22 b:last_night:17 b:le_00:-24
b:le_0:-8 b:le_bon:39 b:le_chiedo:-9 b:le_digo:-10 b:le_dossier:19 b:le_due:8 b:le_fatture:14 b:le_ho:13
b:le_numero:15 b:le_portail:8 b:le_service:-11 b:le_virement:-9 b:leitweg_id:17 b:les_factures:11 b:like_it:8
b:lleva_el:8 b:los_avisos:-9 b:lost_the:8 b:lp_0:17 b:ltd_we:8 b:ma_la:13 b:maak_ik:-10 b:maar_op:24 b:me_dire:-14
b:me_mandais:-13 b:meer_te:20 b:merci_de:35 b:met_pensioen:-12 b:mi_dice:-14 b:mi_rimandi:-9 b:mi_servirebbe:10
b:mi_sono:8 b:mientras_tanto:13 b:mit_leitweg:12 b:moi_la:28 b:moins_de:21 b:months_?:8 b:move_to:8 b:must_be:8
b:my_email:-10 b:na_hora:17 b:naam_van:9 b:nach_00:10 b:nao_divida:23 b:nao_responda:9 b:nc_0:-8 b:ne_correspond:11
b:ne_ho:8 b:need_your:17 b:nehmen_wir:8 b:next_bacs:8 b:next_friday:16 b:nf_0000:12 b:ni_lo:-11 b:nicht_als:11
b:nicht_an:25 b:nicht_die:-12 b:nicht_mehr:12 b:niente_pagamento:-13 b:niet_bij:16 b:niet_is:8 b:niet_worden:-9
b:niks_meer:19 b:no_000:37 b:no_action:-9 b:no_aparece:8 b:no_dia:-9 b:no_es:16 b:no_la:-8 b:no_lo:8 b:no_longer:-17
b:no_po:-11 b:no_portal:8 b:no_procede:-22 b:no_se:13 b:no_trae:-15 b:noch_auf:18 b:noch_nicht:10 b:nog_eens:14
b:nog_op:19 b:noi_siamo:14 b:nom_de:42 b:nomina_de:-11 b:non_esiste:12 b:non_ne:14 b:non_stampare:8 b:nos_ha:23
b:nos_termos:-8 b:nostro_gestionale:16 b:not_in:28 b:not_pay:-11 b:not_paying:-9 b:nota_de:-17 b:notre_banque:9
b:nous_aurez:-16 b:nous_en:17 b:nous_faut:13 b:nous_la:14 b:nous_payons:-10 b:numero_do:15 b:numero_engagement:13
b:of_the:10 b:of_your:17 b:ogni_caso:22 b:ohne_bestellnummer:-14 b:omdat_het:22 b:on_file:16 b:on_hold:10 b:on_it:28
b:on_its:-9 b:on_the:12 b:on_your:8 b:ons_betaald:14 b:onze_administratie:8 b:op_00:10 b:op_de:-10 b:op_en:19
b:op_jullie:13 b:op_mijn:18 b:op_naam:9 b:opinion_de:24 b:orden_de:8 b:ordered_this:10 b:over_0:8 b:paga_el:15
b:paga_na:14 b:pagamento_de:8 b:pagamento_em:16 b:pagare_nessuno:11 b:pago_con:-14 b:pago_el:24 b:pago_la:-13
b:paid_on:-8 b:par_contre:25 b:para_as:16 b:para_pagamento:10 b:pas_cette:14 b:pas_la:-9 b:pas_le:-8 b:paying_it:33
b:pdf_?:9 b:pelo_portal:13 b:pelo_que:9 b:per_0:11 b:per_cortesia:-10 b:per_favore:-8 b:per_il:-10 b:per_le:10
b:perche_il:9 b:piece_jointe:-14 b:please_add:8 b:please_reissue:8 b:please_send:9 b:po_00000:10 b:po_number:19
b:por_el:8 b:por_face:9 b:por_favor:11 b:por_gentileza:17 b:por_lo:15 b:por_no:20 b:por_que:-11 b:por_si:8
b:pour_la:9 b:pouvez_vous:29 b:prima_di:-8 b:pv_0:15 b:qu_un:-11 b:quanto_ao:22 b:que_corresponde:-13
b:que_cualquier:21 b:que_el:-17 b:que_fatura:15 b:que_foi:9 b:que_je:-10 b:que_la:34 b:que_ma:17 b:que_me:-13
b:que_nao:-19 b:que_no:-11 b:que_su:9 b:que_viene:-12 b:que_vous:-23 b:quel_est:8 b:questa_mail:8 b:re_0000:-14
b:rechnung_auf:14 b:rechnung_mit:28 b:refuse_le:8 b:responda_este:-10 b:retencion_de:-26 b:reverse_charge:-9
b:rifiutato_dal:-10 b:rimandi_la:-9 b:run_on:-9 b:sale_el:-11 b:same_day:15 b:sans_bon:13 b:sc_0:10 b:scaduto_il:15
b:scheda_contabile:-8 b:se_faz:21 b:se_la:-10 b:se_non:8 b:se_paga:11 b:se_pago:11 b:se_que:32 b:see_it:35
b:segue_posicao:8 b:seguranca_social:22 b:sehr_geehrte:39 b:selben_tag:-8 b:sent_to:8 b:serve_la:26 b:service_des:-8
b:set_you:14 b:sexta_feira:18 b:short_paid:26 b:si_os:8 b:si_puo:-8 b:sie_an:20 b:sie_den:18 b:sie_die:26
b:sie_sich:-12 b:signe_du:11 b:simplement_votre:10 b:since_0000:-17 b:siret_du:12 b:so_can:11 b:sobald_sie:-10
b:sous_0:9 b:sp_00:-11 b:split_it:11 b:staat_geen:19 b:stato_rifiutato:-10 b:stop_sending:35 b:straight_with:9
b:su_administrador:17 b:su_correo:-21 b:su_empresa:9 b:su_factura:42 b:su_opinion:10 b:sur_0:9 b:sur_chorus:11
b:sur_les:23 b:sus_facturas:14 b:tant_qu:-13 b:tanto_el:12 b:tanto_no:17 b:te_doen:22 b:te_lo:-15 b:te_staan:12
b:that_on:11 b:the_00:-15 b:the_0:23 b:the_bankruptcy:8 b:the_block:19 b:the_county:8 b:the_dock:-9 b:the_invoice:9
b:the_name:8 b:the_new:19 b:the_portal:9 b:the_same:13 b:the_school:17 b:the_supplier:8 b:the_system:12
b:there_with:8 b:this_in:9 b:this_time:-15 b:this_to:34 b:this_was:-8 b:tiene_fecha:18 b:to_00:8 b:to_@:44
b:to_date:-9 b:to_the:-16 b:tp_0:12 b:tre_fatture:-15 b:trois_mois:12 b:tutte_tre:-8 b:uk_ltd:9 b:um_extrato:15
b:un_extrait:9 b:un_releve:-12 b:un_rib:11 b:und_die:8 b:und_herren:-15 b:und_neu:9 b:uns_noch:17 b:update_your:-17
b:use_@:34 b:van_0:-10 b:venerdi_00:-9 b:verguten_wir:-12 b:vi_chiedo:10 b:vi_do:26 b:via_het:18 b:via_peppol:22
b:vieram_com:17 b:viernes_0:39 b:volgende_week:-14 b:voor_de:-13 b:voordat_de:12 b:votre_facture:10 b:votre_part:10
b:vous_avez:-9 b:vous_le:-21 b:vous_me:24 b:vous_nous:-19 b:vous_plait:-12 b:way_match:-24 b:we_are:-29
b:we_cannot:17 b:we_need:22 b:we_will:-8 b:we_zijn:19 b:weisen_wir:20 b:when_he:8 b:wij_betalen:21 b:wij_de:18
b:wij_deze:14 b:wij_niet:-14 b:wil_je:11 b:will_be:8 b:will_have:18 b:wir_seit:10 b:wir_sie:21 b:wird_am:8
b:with_our:12 b:within_0:-8 b:wurde_nicht:10 b:xrechnung_mit:10 b:ya_tiene:19 b:you_have:9 b:you_up:13
b:your_invoice:9 b:your_invoices:12 b:your_system:-10 b:zahlen_wir:-9 b:zegt_dat:15 b:zijn_op:14 b:zodra_jullie:15
b:zur_zahlung:22 e:paid=none:-15 e:promise=day:-54 e:promise=none:67 e:run=none:-13 f:_amount:-104 f:_day:-74
f:_invoice:26 f:admin:289 f:all:-23 f:closed:-26 f:contest:-22 f:copy:36 f:d.CANCELLED:-20 f:d.CONTRACT_TERMS:-23
f:d.DAMAGED:-24 f:d.DUPLICATE_BILLING:-33 f:d.LATE_DELIVERY:-15 f:d.LOST:-20 f:d.MISSING_DOCS:-9 f:d.NO_PO:-16
f:d.PALLET_CONTAINER:-10 f:d.QUALITY:21 f:d.QUANTITY_SHORT:39 f:d.RETURN:18 f:d.TAX:40 f:d.WRONG_PRODUCT:28
f:demand:-17 f:difference:-23 f:dispute:20 f:firm:-38 f:fix:19 f:formal:-25 f:gone:-48 f:goods:-13 f:hardship:11
f:hold:37 f:hope:-41 f:hostile:-24 f:inclusive:13 f:inject:-22 f:insolvency:-53 f:joke:-11 f:legal:-32 f:mine:11
f:moved:-10 f:moves:10 f:netted:-15 f:not:-17 f:not_admin:-25 f:not_duplicate:-14 f:not_hope:-29 f:not_paid:-24
f:not_statement:30 f:not_stop:-21 f:once_us:59 f:ooo:-8 f:order:28 f:others:-24 f:part:-19 f:pay:-85 f:proof:9
f:propose:-44 f:question:22 f:r.CANCELLED:-11 f:r.DAMAGED:11 f:r.DUPLICATE_BILLING:-12 f:r.LOST:-12
f:r.MISSING_DOCS:-20 f:r.NOT_OURS:-11 f:r.NO_PO:-19 f:r.PRICE_ERROR:-10 f:r.QUALITY:9 f:r.RETURN:33
f:r.SERVICE_INCORRECT:-9 f:r.TAX:18 f:r.WITHHOLDING:32 f:r.WRONG_PRODUCT:10 f:redirect:26 f:refuse:-20
f:remittance:-18 f:rest:-25 f:run:18 f:soon:-24 f:statement:-13 f:stop:-13 f:unable:-22 f:until:-8 f:wait:8
f:willpay:-9 i:acknowledgement:-20 i:acknowledgement=2:-20 i:already_paid:9 i:already_paid=3:10 i:bounce:-25
i:bounce=3:-25 i:copy_invoice_request:-29 i:copy_invoice_request=2:-8 i:copy_invoice_request=3:-21 i:dispute=2:15
i:dispute=3:-18 i:hardship=3:8 i:hostile:-24 i:hostile=2:-12 i:hostile=3:-12 i:insolvency:-36 i:insolvency=2:-10
i:insolvency=3:-27 i:invoice_admin:170 i:invoice_admin=2:8 i:invoice_admin=3:162 i:legal:-18 i:legal=2:41
i:legal=3:-59 i:nothing:23 i:out_of_office=2:19 i:out_of_office=3:-21 i:partial_payment=2:-14 i:partial_payment=3:9
i:payment_plan_request:-15 i:payment_plan_request=2:-19 i:promise_to_pay:29 i:promise_to_pay=1:-8
i:promise_to_pay=3:37 i:question:-15 i:question=1:26 i:question=3:-42 i:remittance_advice:-21
i:remittance_advice=2:-11 i:remittance_advice=3:-10 i:statement_request:-12 i:statement_request=3:-13
i:unsubscribe:-39 i:unsubscribe=2:-13 i:unsubscribe=3:-26 i:wrong_contact=1:-8 i:wrong_contact=2:48
i:wrong_contact=3:-44 l:de:23 l:es:-23 l:it:-14 l:pt:9 n:2:13 n:3:8 n:4:-40 n:6:27 p:aangel:-10 p:abbiam:-20
p:abgela:12 p:abonar:-21 p:accept:-10 p:accont:-8 p:achete:8 p:acquit:14 p:actual:62 p:acusam:-8 p:addres:-19
p:adjunt:10 p:admini:20 p:admiti:8 p:adress:15 p:afdeli:16 p:afgelo:14 p:aftern:-9 p:aggior:19 p:aggiun:12
p:agrade:9 p:alerta:-12 p:almace:-9 p:altrim:8 p:angewi:20 p:ansons:19 p:anteri:-18 p:antici:-10 p:antigu:24
p:antwoo:-8 p:anwalt:-14 p:anythi:-8 p:aparec:15 p:aparta:14 p:approv:-13 p:aprova:21 p:arrive:9 p:assina:-8
p:assist:17 p:assunt:-11 p:atendi:15 p:attach:11 p:attend:8 p:attest:31 p:ausges:20 p:ausser:9 p:auszah:-10
p:author:29 p:automa:19 p:autori:-24 p:bancar:33 p:bankbe:10 p:bankin:-14 p:bankru:8 p:bankve:36 p:becaus:27
p:behand:10 p:benest:-10 p:berich:-15 p:bescho:-9 p:bestan:16 p:bestel:-13 p:bestuu:11 p:betaal:-9 p:betali:9
p:betrie:12 p:bezwaa:-8 p:billin:16 p:blokka:14 p:boekho:9 p:boleto:16 p:bonifi:-9 p:bonjou:-19 p:bounce:13
p:brauch:-9 p:buchha:11 p:buonas:8 p:buongi:-8 p:cadast:14 p:caduca:18 p:caduco:13 p:cambia:13 p:cancel:20
p:carica:20 p:certid:22 p:certif:65 p:chanti:24 p:chiude:8 p:cleare:-8 p:clotur:12 p:cobran:-12 p:codigo:9
p:collec:-8 p:comiss:17 p:comman:34 p:compan:15 p:compen:-9 p:compre:17 p:compro:43 p:conclu:13 p:concur:-9
p:confer:13 p:confir:-11 p:consec:-23 p:conseg:-15 p:consig:30 p:consul:-19 p:contab:-50 p:contac:-15 p:contad:23
p:contai:-8 p:contat:-9 p:conten:-8 p:contra:25 p:contro:16 p:convie:8 p:cooper:9 p:correc:21 p:correg:29
p:corren:-12 p:corres:-14 p:corret:23 p:corrie:14 p:corrig:41 p:corrij:51 p:cortes:-27 p:credit:-21 p:cualqu:17
p:cumpli:25 p:cumpri:9 p:curren:8 p:custom:36 p:daarme:20 p:decemb:-29 p:dedica:29 p:delive:-13 p:demand:-14
p:depart:11 p:depose:8 p:descon:-10 p:destin:11 p:detrac:33 p:dezelf:15 p:dezemb:-14 p:dichia:9 p:digita:14
p:direca:22 p:direzi:18 p:dirige:9 p:discut:17 p:dispon:10 p:distin:10 p:divers:-12 p:docume:32 p:dokume:13
p:dossie:28 p:duplic:-15 p:echtze:9 p:eenman:19 p:effett:13 p:einrei:8 p:elemen:11 p:emitid:15 p:empres:10
p:encarg:-24 p:encome:8 p:encont:-10 p:endgul:-11 p:energi:14 p:engage:9 p:enquan:-9 p:enregi:42 p:entida:22
p:entrad:-12 p:entrat:12 p:entreg:14 p:enviar:17 p:envoye:-10 p:equivo:25 p:ergebn:13 p:erklar:10 p:esprim:-8
p:estima:45 p:etabli:13 p:execut:-8 p:expedi:-17 p:expire:11 p:extrai:18 p:extrat:11 p:fachab:11 p:factur:52
p:factuu:27 p:failli:-8 p:fattur:49 p:fatura:8 p:financ:21 p:firmad:12 p:firmat:21 p:fiscal:11 p:fornec:26
p:fornit:12 p:fourni:45 p:franco:8 p:freige:10 p:freist:23 p:fundac:22 p:geblok:17 p:geehrt:38 p:geregi:-9
p:gesell:12 p:gesper:13 p:gester:11 p:gestor:12 p:geweig:15 p:gewijz:26 p:goeiem:11 p:guaran:17 p:gultig:9
p:gutsch:-15 p:hacien:14 p:hierme:8 p:hochla:18 p:holdin:27 p:homolo:13 p:immobi:12 p:import:24 p:imputa:-8
p:incass:-16 p:incluy:18 p:incomp:10 p:incorr:11 p:indica:38 p:indiqu:48 p:indivi:-10 p:inform:13 p:inkoop:14
p:inoltr:27 p:insolv:-11 p:instal:11 p:instru:-14 p:insura:12 p:integr:-8 p:intent:29 p:inters:36 p:interv:-13
p:invita:9 p:invoic:29 p:januar:-12 p:journe:-15 p:judici:-24 p:korrig:30 p:kosten:15 p:kozijn:8 p:kredit:17
p:lavora:16 p:leitwe:17 p:levera:25 p:liefer:23 p:limite:12 p:llamad:10 p:locali:-21 p:magasi:8 p:mainte:8
p:manage:-8 p:mandai:-13 p:mandar:50 p:matche:-11 p:melhor:10 p:mensaj:-10 p:mentir:10 p:mercan:-10 p:messag:-11
p:mevrou:-9 p:mientr:12 p:missin:11 p:modifi:24 p:monsie:-16 p:mornin:-16 p:necesi:12 p:nemmen:8 p:nochma:10
p:normal:15 p:nosotr:-13 p:nothin:-11 p:notici:17 p:noviem:-9 p:nuestr:-22 p:observ:45 p:octubr:13 p:oggett:-8
p:ontbre:29 p:ontvan:11 p:opinio:25 p:opnieu:99 p:ordena:-17 p:ordere:8 p:ordnun:-9 p:ottobr:-8 p:outubr:16
p:overee:18 p:pagame:34 p:partir:16 p:passag:20 p:passat:-14 p:payabl:11 p:paymen:-14 p:pedido:17 p:pensio:-13
p:perder:10 p:pergun:8 p:period:-9 p:perman:12 p:pertan:-12 p:planil:25 p:pourqu:-13 p:practi:-17 p:precis:39
p:prefer:-21 p:prepar:-17 p:presen:29 p:presta:-17 p:prezad:11 p:privat:-11 p:proced:14 p:proces:10 p:procha:15
p:produc:9 p:progra:10 p:projec:22 p:propue:-8 p:protes:-9 p:provee:28 p:provid:11 p:qualit:-11 p:queira:15
p:radica:21 p:rajout:30 p:rappre:25 p:rattac:-16 p:receca:-10 p:receip:8 p:receiv:-10 p:recepc:-12 p:recept:28
p:rechnu:43 p:rechts:-9 p:recibi:-12 p:recibo:-22 p:reclam:9 p:reconc:-8 p:reconh:12 p:recono:-14 p:record:-9
p:recour:11 p:recusa:14 p:redepo:25 p:reemit:24 p:reenvi:19 p:refact:9 p:refair:12 p:refere:25 p:refuse:-8
p:regist:28 p:regola:10 p:reissu:16 p:reject:-10 p:rejete:16 p:rekeni:53 p:remitt:11 p:renvoi:29 p:report:12
p:reside:13 p:resolv:-14 p:resubm:20 p:result:10 p:retenc:-17 p:revers:-10 p:reviso:17 p:riceve:-9 p:ricevi:25
p:ricevu:-10 p:riemet:18 p:riepil:-8 p:ripres:12 p:riscon:12 p:riserv:11 p:risped:25 p:ritenu:10 p:ritras:8
p:riusci:10 p:saldat:-8 p:saludo:21 p:sbagli:11 p:sblocc:17 p:scaden:9 p:scadut:18 p:scarta:25 p:schrei:-10
p:schrij:33 p:secret:9 p:seguen:9 p:segund:-9 p:segura:22 p:seguri:25 p:selbst:11 p:semain:18 p:sendin:35
p:senore:-17 p:septie:14 p:servic:44 p:servir:10 p:serviz:20 p:simple:33 p:sistem:34 p:situac:9 p:socied:28
p:societ:18 p:solici:14 p:sollec:-20 p:sospes:15 p:stabil:12 p:stampa:8 p:steurb:-9 p:straig:10 p:subjec:24
p:superv:-9 p:suppli:15 p:suprim:16 p:suspen:35 p:systee:11 p:tecnic:10 p:telefo:-16 p:tenaam:13 p:termin:-13
p:terugg:9 p:thursd:-9 p:timbra:50 p:trabal:9 p:tramit:24 p:transf:-11 p:transm:40 p:transp:-9 p:tribun:9
p:truste:17 p:uberwe:-13 p:uffici:19 p:uitsch:11 p:uittre:13 p:umgehe:-8 p:umschr:32 p:unique:10 p:univoc:20
p:unsere:-16 p:unters:-8 p:update:9 p:ustede:-11 p:valida:18 p:vanzel:20 p:vencid:18 p:vencim:9 p:venerd:-14
p:vengon:19 p:ventan:18 p:verfah:-8 p:vergut:-12 p:verifi:-8 p:verkla:24 p:verleg:12 p:verlop:16 p:vermel:9
p:versem:10 p:vertra:-8 p:verval:-8 p:verwer:10 p:verzen:16 p:verzoe:-11 p:vierne:16 p:vigent:23 p:vireme:-19
p:voldoe:8 p:volgen:-10 p:voorda:10 p:vriend:-8 p:vrijge:-8 p:vuelva:21 p:vuestr:-11 p:weiger:20 p:werkda:-9
p:wertst:17 p:wijzig:29 p:withou:12 p:wolter:17 p:xrechn:17 p:zahlun:8 s:00000:65 s:000:40 s:00:26 s:aberto:-13
s:absence:11 s:ac:30 s:ap:8 s:as:-9 s:auto:-17 s:automatica:-10 s:aviso:-26 s:avviso:-11 s:aw:21 s:az:-8 s:bar:-14
s:betalingsherinnering:-9 s:bm:11 s:boletos:17 s:cargo:-10 s:cf:92 s:cliente:-16 s:cobranca:-9 s:cobro:23
s:compte:-8 s:consegna:-9 s:conta:10 s:cuenta:35 s:de:17 s:demeure:-8 s:di:-17 s:do:-13 s:due:-11 s:em:-22 s:en:-12
s:facturas:8 s:facture:-19 s:facturen:53 s:factures:-14 s:factuur:15 s:fatture:11 s:fe:12 s:fl:13 s:fornitura:15
s:fournisseur:18 s:ft:-12 s:fw:-25 s:fwd:-20 s:ga:-8 s:gm:24 s:grupo:-20 s:herinnering:-31 s:hl:8 s:ihre:-8
s:impago:21 s:invoice:8 s:invoices:-9 s:is:9 s:it:-9 s:la:-13 s:le:-11 s:mahnung:-26 s:mancata:-9 s:mf:-10 s:mise:-8
s:ms:55 s:nb:-14 s:nf:9 s:nota:-13 s:notice:-9 s:ontvangstbevestiging:-8 s:openstaand:22 s:overdue:-10
s:pagamento:-21 s:pago:-20 s:past:-11 s:pc:26 s:pranchas:18 s:rappel:17 s:re:-13 s:rechnung:13 s:recordatorio:-21
s:rejetee:20 s:relance:-22 s:res:-11 s:rg:-8 s:saldo:8 s:scarto:8 s:second:-9 s:si:18 s:sollecito:-27 s:stationery:8
s:statut:8 s:su:-12 s:ticket:-9 s:titulos:-18 s:toner:10 s:und:10 s:vencidos:17 s:vos:11 s:votre:18
s:zahlungserinnerung:-10 w:!:-12 w:%:-28 w:00000:38 w:0000:32 w:000:25 w:00:18 w:0:40 w:@:19 w:aa:-10 w:ab:-13
w:abbiamo:-20 w:aber:-8 w:abgelaufen:12 w:abono:-27 w:abre:-9 w:absent:11 w:ac:31 w:acceptez:-19 w:accredito:11
w:achats:24 w:acquisti:12 w:actualice:10 w:actualizado:42 w:acusamos:-8 w:add:18 w:address:-10 w:addressed:-9
w:administracion:-18 w:administrador:-9 w:administrativa:13 w:administrative:8 w:adresse:-9 w:af:-16 w:afgelopen:14
w:afternoon:-9 w:ag:13 w:again:14 w:agent:-10 w:aggiornato:20 w:agora:14 w:agradecere:17 w:ai:-27 w:al:-37
w:alertas:-12 w:alguna:28 w:all:-9 w:alle:-11 w:alleen:40 w:alles:-11 w:allora:13 w:almacen:-9 w:alte:22
w:altrimenti:8 w:am:-10 w:an:38 w:anbei:-9 w:anche:-8 w:ancora:9 w:ander:16 w:andern:48 w:angewiesen:20 w:anhang:-8
w:ansonsten:19 w:ante:-8 w:anterior:-16 w:antes:10 w:anticipo:-8 w:antigo:11 w:antwoord:-8 w:anwalte:-12
w:anything:-8 w:ap:9 w:aparece:16 w:apenas:19 w:aplicado:8 w:appena:39 w:approved:-15 w:aprovada:15 w:aqui:10
w:are:-37 w:arrivato:8 w:art:35 w:asi:-11 w:assim:41 w:assistant:14 w:assuntos:-10 w:at:9 w:attached:18 w:attendu:8
w:attesa:-16 w:attestation:31 w:au:31 w:auch:-16 w:aucun:-10 w:auf:51 w:aurez:-12 w:aus:-12 w:aussi:35
w:auszahlung:-9 w:authorised:22 w:automatica:15 w:automatique:11 w:avant:-11 w:avere:-8 w:avis:-10 w:aviso:-8
w:avisos:-10 w:avons:-12 w:ba:17 w:baja:-15 w:banca:9 w:bancaria:28 w:bancarios:8 w:banco:-11 w:bando:10
w:banking:-14 w:bankruptcy:8 w:bankverklaring:36 w:banque:28 w:bar:-14 w:be:10 w:because:27 w:been:-19 w:before:40
w:behandeling:10 w:bei:-11 w:beim:-19 w:beleg:22 w:belle:14 w:ben:-8 w:bene:10 w:benestare:-10 w:bericht:-9
w:beschouwen:-9 w:bestand:17 w:bestellnummer:-9 w:bestellung:-21 w:bestuurder:17 w:betaal:-13 w:betaling:11
w:betreft:8 w:betriebs:14 w:bezwaar:-8 w:bianca:16 w:billed:-10 w:billing:16 w:bin:-8 w:bis:-15 w:bitte:85
w:blijft:-11 w:block:19 w:blokkade:14 w:bloqueada:-11 w:bloqueado:18 w:bm:11 w:boas:17 w:boekhoudster:11 w:boer:8
w:boletin:8 w:boleto:-17 w:boletos:16 w:bon:30 w:bonjour:-19 w:bonne:19 w:book:-27 w:both:10 w:bounced:13 w:bp:-14
w:br:28 w:bt:17 w:btw:52 w:buchhaltung:12 w:budget:-11 w:buen:51 w:buenas:16 w:buon:9 w:buonasera:8 w:buondi:13
w:buongiorno:-8 w:but:8 w:buyer:16 w:buzon:25 w:cada:29 w:cadastro:14 w:caducou:13 w:cambiado:15 w:cambiar:-10
w:cambiato:10 w:camila:-8 w:camino:-11 w:campo:14 w:can:27 w:cancelar:28 w:capo:-16 w:caro:10 w:carta:-10 w:carte:-8
w:casa:-13 w:caso:12 w:cc:12 w:centre:15 w:certidao:18 w:certificacion:19 w:certificado:15 w:certificate:27
w:certo:43 w:cette:-11 w:cf:19 w:ch:27 w:chantier:24 w:che:27 w:chez:-16 w:chorus:13 w:ci:35 w:cif:34 w:cig:12
w:cinque:14 w:cleared:-8 w:client:-10 w:closed:13 w:cloturee:9 w:cnpj:56 w:co:33 w:cobranca:-9 w:code:17 w:codice:87
w:codigo:44 w:codigos:9 w:cola:8 w:collega:-9 w:com:55 w:come:-20 w:comite:-17 w:commande:38 w:commit:-9
w:communiquer:11 w:como:12 w:company:14 w:completa:-18 w:complete:10 w:compra:11 w:comprobante:34 w:compromisso:10
w:compte:-9 w:comunicazione:24 w:con:10 w:confirmo:11 w:conforme:8 w:consecuencia:-30 w:consegna:-9 w:consorzio:9
w:conta:-14 w:contabile:-14 w:contabilita:-9 w:contabilizada:-10 w:contact:-9 w:contador:24 w:container:-8
w:contas:21 w:contestiamo:13 w:conto:15 w:contract:15 w:contrato:16 w:contre:35 w:controle:27 w:cooperativa:10
w:copia:-14 w:copie:-14 w:copy:21 w:correcao:20 w:corrente:-11 w:correo:-41 w:corresponde:-15 w:corretta:23
w:corriente:17 w:corrijam:36 w:cortesia:-29 w:cose:14 w:cosi:-9 w:cost:19 w:could:16 w:county:8 w:cours:-8 w:court:8
w:credit:-25 w:credited:25 w:creditnota:-8 w:credito:-28 w:cualquier:17 w:cuando:-8 w:cuanto:-16 w:cumplimiento:24
w:cumprimentos:10 w:cura:8 w:current:9 w:customers:35 w:da:9 w:daarmee:20 w:dado:21 w:dag:8 w:dagen:11 w:daher:-24
w:dal:15 w:damen:-15 w:dan:23 w:danfe:-22 w:dank:-8 w:dans:-18 w:das:-14 w:data:21 w:date:-16 w:datum:-9 w:davon:12
w:day:11 w:days:-18 w:de:28 w:dear:9 w:december:-18 w:decembre:-11 w:dei:10 w:dejar:-10 w:del:19 w:delai:11
w:delay:13 w:dem:-13 w:den:12 w:dentro:-8 w:department:12 w:depuis:14 w:des:-38 w:desea:-15 w:destinataire:15
w:detraccion:33 w:deux:-16 w:devera:11 w:devo:-8 w:devolvida:9 w:devuelta:25 w:deze:26 w:dezelfde:15 w:dezembro:-8
w:dias:-8 w:dichiarazione:10 w:dicht:-13 w:die:52 w:digo:-12 w:dir:12 w:dire:-30 w:direcao:22 w:direct:15
w:directeur:13 w:direction:15 w:direzione:18 w:disse:21 w:distinta:12 w:dit:-17 w:divida:22 w:do:27 w:document:14
w:doen:16 w:doit:10 w:door:16 w:dos:-12 w:dossier:29 w:dott:-13 w:dr:-13 w:ds:13 w:du:10 w:due:-12 w:durc:41
w:dus:12 w:ea:-17 w:ecart:8 w:echue:19 w:edi:35 w:ee:33 w:een:-16 w:eenmanszaak:19 w:eens:8 w:egregi:16 w:einen:-8
w:einer:-14 w:einmal:-8 w:einreichen:8 w:elke:-8 w:elle:-12 w:em:13 w:emite:40 w:emitida:18 w:emitir:66 w:empresa:11
w:en:36 w:encargado:-12 w:encargo:-12 w:encomenda:9 w:endgultig:-11 w:energie:15 w:engage:14 w:engagement:10
w:enquanto:-9 w:entite:12 w:entrada:-12 w:entrata:12 w:entrega:22 w:entro:12 w:enviem:15 w:envoye:-11 w:envoyez:-8
w:equipe:16 w:equipo:8 w:equivocado:25 w:era:-19 w:eraf:11 w:erase:-11 w:ergebnis:13 w:erp:17 w:errato:17
w:error:-11 w:esa:-9 w:esiste:12 w:essere:-10 w:est:21 w:estado:-10 w:estan:-13 w:estao:-10 w:estar:16 w:estas:-11
w:este:-8 w:estimados:44 w:et:45 w:etablissement:14 w:eu:9 w:eur:-9 w:euro:-21 w:even:22 w:every:-9 w:ex:14
w:exempt:17 w:existe:-9 w:exmo:-8 w:expediente:-16 w:expired:11 w:extrait:9 w:extrato:11 w:fachabteilung:11
w:faco:26 w:factura:28 w:facturas:-15 w:facturation:-8 w:facture:-14 w:factures:32 w:fait:-12 w:falsch:-9 w:falta:25
w:fattura:33 w:fatture:23 w:fatura:34 w:faturas:14 w:faut:38 w:favor:63 w:favore:-9 w:faz:21 w:fe:12 w:fecha:21
w:fede:-14 w:fehler:11 w:fehlt:11 w:feira:12 w:fica:8 w:fiche:8 w:file:14 w:filial:25 w:fin:-14 w:financas:10
w:finance:23 w:financeira:-14 w:finanziario:10 w:fine:-15 w:firma:13 w:firmada:20 w:firmata:25 w:fiscal:21
w:fiscale:15 w:fl:14 w:foi:-28 w:folha:17 w:for:-31 w:fora:17 w:form:36 w:format:10 w:formulaire:8 w:fornecedor:19
w:fornecedores:15 w:fornitore:10 w:foto:18 w:fournisseur:46 w:frau:32 w:frei:13 w:freistellungsbescheinigung:23
w:from:-21 w:fue:67 w:fur:-30 w:gaat:9 w:geblokkeerd:17 w:geehrte:39 w:geht:-18 w:geld:-13 w:gelegd:8 w:gemass:-8
w:gentile:-11 w:gentileza:17 w:geregistreerd:-9 w:gesellschaft:12 w:gesperrt:13 w:gestern:11 w:gestionale:12
w:gestort:13 w:get:-10 w:geweigerd:15 w:gewijzigd:25 w:gilt:-10 w:giro:24 w:giusto:44 w:given:-8 w:gli:16 w:gm:22
w:gmbh:37 w:goeiemorgen:11 w:goes:-9 w:good:-16 w:gr:-21 w:graag:21 w:grazie:-9 w:groupe:9 w:guarda:16 w:gultige:8
w:gutschrift:-13 w:ha:9 w:haar:-13 w:habe:-10 w:haben:-14 w:hacienda:14 w:haha:11 w:hat:-8 w:have:13 w:he:10
w:hebben:17 w:heeft:-8 w:heer:-11 w:hello:28 w:hem:21 w:here:-10 w:herr:-8 w:herren:-15 w:hes:19 w:het:51 w:heute:13
w:hey:16 w:hiermee:8 w:hij:9 w:hizo:-13 w:ho:-8 w:hochladen:18 w:hoef:25 w:hohe:10 w:hoi:15 w:hola:-17 w:hold:13
w:holding:15 w:holdings:12 w:home:-14 w:hoor:33 w:hoort:10 w:hora:49 w:horas:-8 w:hoy:-10 w:hub:14 w:hull:9 w:ia:23
w:iban:45 w:ich:-46 w:ici:-28 w:icms:-9 w:id:18 w:if:-10 w:ihnen:-12 w:ihr:8 w:ihre:14 w:ik:-23 w:il:29 w:im:-20
w:immer:17 w:importo:19 w:in:-18 w:incluye:15 w:indica:32 w:indicare:13 w:individual:-10 w:ines:13 w:informa:10
w:informativo:-9 w:informe:12 w:inkooporder:-10 w:inoltre:29 w:insurance:12 w:intervencion:-12 w:inviare:10
w:invoice:11 w:invoices:24 w:io:-17 w:ir:-15 w:is:-52 w:it:38 w:iva:-8 w:ja:-16 w:jamais:-10 w:je:38 w:jointe:-9
w:jour:-8 w:jours:13 w:judicial:-19 w:juli:20 w:jullie:17 w:juridische:11 w:jusqu:-9 w:kan:-8 w:kbis:24 w:keer:-14
w:kein:-9 w:keine:-27 w:kg:26 w:klaar:14 w:klacht:-9 w:klopt:12 w:komt:15 w:korrigiert:17 w:kozijnen:8 w:kp:19
w:kriegt:9 w:kun:28 w:kunt:18 w:kvk:31 w:la:61 w:laat:16 w:lands:19 w:las:-29 w:last:12 w:laut:-16 w:lavora:14
w:lavoro:10 w:lcr:-10 w:le:21 w:legal:21 w:legale:33 w:leitweg:17 w:les:-14 w:leverancier:16 w:ley:23 w:lieferant:11
w:lieferantenportal:10 w:liegt:-15 w:limited:12 w:line:28 w:liquidata:-8 w:liquidiamo:26 w:livre:10 w:llamada:8
w:lodge:8 w:longer:-17 w:lors:8 w:lost:8 w:lot:-9 w:lp:16 w:ltd:9 w:lui:-10 w:lunes:18 w:ma:21 w:maar:31 w:machen:-8
w:madame:13 w:made:10 w:magasin:8 w:mai:-13 w:mail:8 w:mailed:-10 w:mailen:15 w:maintenance:10 w:mais:-19 w:mal:25
w:manca:10 w:mandais:-13 w:mandem:-10 w:mano:-10 w:marche:10 w:mario:9 w:mas:-35 w:match:-24 w:matched:-10
w:matriz:8 w:mb:16 w:me:-22 w:mee:22 w:meer:10 w:melden:-11 w:meme:-10 w:mensaje:-9 w:mentira:10 w:merci:42 w:mes:11
w:mese:8 w:mesi:17 w:mesma:33 w:messaggio:-13 w:meteen:12 w:meu:8 w:mevrouw:-9 w:mexer:-8 w:mi:-42 w:mia:-9
w:mientras:12 w:mij:-15 w:minha:-10 w:mio:-11 w:mir:-17 w:mire:18 w:mise:-8 w:mismo:-17 w:missing:11 w:mit:16
w:mitte:11 w:moi:12 w:moins:21 w:mois:13 w:mon:11 w:monsieur:-16 w:montag:-10 w:months:8 w:more:-12 w:morgen:-12
w:morning:-15 w:motif:28 w:motivo:25 w:move:8 w:moved:12 w:muss:10 w:mx:-13 w:my:-21 w:na:45 w:naam:26 w:naar:25
w:nach:-8 w:nada:10 w:nadia:8 w:nadie:-12 w:name:31 w:namens:-8 w:nc:-12 w:ne:-26 w:necesitamos:10 w:nee:-9
w:need:29 w:needs:24 w:neem:13 w:nel:14 w:nemmeno:8 w:neri:-10 w:nesse:-10 w:nessuno:8 w:neu:43 w:never:-18 w:new:27
w:next:14 w:ni:-33 w:nicht:-16 w:niente:-17 w:nieuwe:35 w:nif:53 w:night:14 w:no:-16 w:noch:21 w:nochmals:13
w:nog:18 w:noi:25 w:nom:46 w:nome:-9 w:nomina:-11 w:non:16 w:nooit:-14 w:nos:-12 w:nosotros:-13 w:nosso:34
w:nostri:8 w:nota:34 w:notas:17 w:note:-8 w:notes:-8 w:nothing:-11 w:notice:-8 w:nous:11 w:nouvel:11 w:nova:13
w:november:15 w:novembre:-14 w:noviembre:-9 w:novos:16 w:nu:-8 w:nuestro:-20 w:nuevo:40 w:nulla:9 w:number:43
w:numero:49 w:nuova:16 w:obligacion:-14 w:obra:-12 w:oc:33 w:octubre:13 w:of:-11 w:off:-11 w:office:-8 w:oggetto:-8
w:oggi:-11 w:ogni:16 w:ohne:-16 w:ok:-25 w:ola:-12 w:om:-16 w:omdat:24 w:on:8 w:once:-14 w:onde:-12 w:onder:-10
w:online:15 w:ons:46 w:ontbreekt:24 w:ontvangen:15 w:onze:36 w:op:20 w:opinion:25 w:opnieuw:99 w:order:11
w:ordered:8 w:orders:35 w:ordine:8 w:ordnung:-8 w:os:29 w:otra:-16 w:ottobre:-8 w:oude:33 w:our:43 w:ours:9
w:out:-17 w:outra:-15 w:outubro:16 w:over:-8 w:own:-11 w:pagamenti:17 w:pagamento:21 w:pagar:-30 w:pagati:19
w:pago:-42 w:pagos:14 w:paid:39 w:papel:14 w:par:10 w:para:61 w:part:31 w:parte:-15 w:partira:18 w:pasado:-9
w:passato:-10 w:passou:10 w:past:17 w:pay:-25 w:payable:9 w:paye:22 w:payer:-11 w:paying:11 w:payment:-12
w:payons:-11 w:pedido:-18 w:pedidos:17 w:pela:13 w:pelo:17 w:pensioen:-12 w:peppol:34 w:per:15 w:permanece:17
w:pertanto:-12 w:piu:17 w:pix:30 w:plait:-12 w:planilla:25 w:please:27 w:pls:8 w:plus:-9 w:plutot:-12 w:po:43
w:poco:-21 w:podem:-11 w:podia:11 w:poi:11 w:policy:-12 w:pons:20 w:por:23 w:portes:14 w:porto:-14 w:pour:-20
w:pourquoi:-13 w:pouvez:27 w:pra:-17 w:precisa:17 w:precisamos:11 w:present:12 w:presentarla:27 w:presentarse:17
w:presente:-13 w:previa:-20 w:prezado:17 w:prima:-10 w:private:-11 w:pro:9 w:procede:-22 w:processed:16
w:programadas:-8 w:programme:9 w:propuesta:-8 w:proveedor:26 w:proxima:-13 w:proxy:-12 w:pt:-8 w:puede:16 w:puo:-20
w:pv:14 w:qu:-22 w:quale:-13 w:quando:27 w:quanto:21 w:que:-24 w:queda:-16 w:quedo:22 w:queiram:15 w:queja:-14
w:quel:-9 w:quella:-8 w:quello:12 w:query:-10 w:questa:18 w:qui:-18 w:quien:-18 w:raise:13 w:ramon:21 w:razon:-12
w:re:33 w:receber:10 w:rececao:-10 w:received:-8 w:reception:21 w:rechazada:-11 w:rechnungskopie:-8 w:recibir:-17
w:recibos:-22 w:reclamacion:23 w:reconhece:16 w:record:14 w:recours:11 w:recu:-11 w:recusada:10 w:reden:37
w:redeposer:23 w:reemitir:12 w:reenviar:11 w:reenvie:11 w:ref:-11 w:refaire:12 w:reference:24 w:refuse:25
w:registro:12 w:regle:-12 w:regolare:12 w:reissue:16 w:rejet:14 w:rejetee:13 w:rekeningnummer:32 w:releve:-18
w:remitir:16 w:remitted:13 w:renvoie:29 w:resend:-12 w:resolved:-8 w:respondo:11 w:responsable:-23 w:response:15
w:rest:-9 w:resubmit:20 w:retencion:-19 w:return:25 w:reverse:-10 w:revisor:19 w:rfc:25 w:rg:-12 w:ricevuta:-8
w:rien:-10 w:riepilogo:-8 w:rifiutato:-10 w:right:25 w:rimandi:-9 w:ritenuta:11 w:ritrasmettere:8 w:road:9 w:run:-16
w:rut:15 w:sai:11 w:sale:-30 w:saludos:21 w:same:11 w:sans:21 w:sapere:-9 w:sara:-10 w:sat:20 w:sbagliato:12
w:sblocco:11 w:sc:10 w:scadenza:11 w:scaduto:21 w:scan:-8 w:scartata:11 w:scheda:-8 w:school:18 w:schreiben:-8
w:sea:-15 w:sede:11 w:see:25 w:seguente:10 w:seguir:12 w:segunda:-8 w:seguranca:22 w:seguridad:25 w:sehr:38
w:seit:18 w:selben:-8 w:sem:14 w:semaine:18 w:sempre:15 w:send:23 w:senden:23 w:sending:35 w:senores:-17 w:senza:24
w:septembre:-13 w:septiembre:14 w:ser:17 w:sera:-26 w:serve:29 w:servicio:15 w:servico:16 w:servirebbe:10
w:servizi:12 w:servizio:9 w:set:10 w:sexta:12 w:short:20 w:should:-9 w:si:-8 w:siamo:30 w:siano:-9 w:sich:-18
w:siege:15 w:signe:-9 w:sigue:-8 w:simplement:11 w:simplemente:20 w:since:-24 w:sind:13 w:siret:33 w:sirs:10
w:sistema:36 w:sobald:8 w:social:43 w:sociedad:30 w:societe:24 w:sofort:-9 w:soit:-8 w:sole:8 w:solicitar:17
w:solleciti:-8 w:sollecito:-10 w:somme:12 w:sono:8 w:sonst:16 w:sont:-13 w:sorry:-8 w:sospeso:12 w:sp:-13 w:spesa:14
w:split:17 w:sport:14 w:st:-14 w:staat:19 w:stampare:8 w:stata:-15 w:state:-16 w:stato:-18 w:statt:17 w:status:8
w:stein:-9 w:stichting:8 w:stop:28 w:straight:10 w:sturen:22 w:stuur:-12 w:su:26 w:subject:24 w:suffit:14 w:suis:-10
w:suivre:20 w:sul:23 w:sulle:-8 w:suo:-13 w:supervisor:-9 w:supplier:23 w:sur:37 w:suspensa:14 w:svp:13 w:systeem:12
w:system:19 w:tal:-8 w:tant:-16 w:tanto:25 w:tarde:-15 w:tardes:39 w:tax:15 w:td:12 w:te:-12 w:tecnico:12 w:tegen:11
w:tempo:8 w:temporal:8 w:tenaamstelling:13 w:ter:9 w:termos:-8 w:teruggestuurd:9 w:tf:17 w:th:15 w:that:-13 w:the:16
w:this:-11 w:thx:27 w:ticket:14 w:tiene:63 w:time:-19 w:tipo:13 w:to:33 w:today:9 w:took:24 w:toque:8 w:total:-9
w:tout:21 w:tp:12 w:trace:-8 w:trae:17 w:transfer:9 w:transferencia:-13 w:tre:-21 w:tres:16 w:tribunal:11 w:trust:18
w:trustees:17 w:ts:18 w:tu:-21 w:tua:14 w:tutte:-11 w:tva:16 w:twee:-8 w:two:-10 w:ufficio:19 w:uitschrijven:11
w:uittreksel:13 w:um:-15 w:uma:9 w:umgehend:-8 w:umschreiben:32 w:una:27 w:under:-8 w:une:9 w:uniquement:10
w:univoco:20 w:uno:12 w:uns:-27 w:unseren:-13 w:unternehmen:9 w:until:-14 w:up:10 w:updated:9 w:upload:14 w:upon:13
w:urssaf:11 w:us:-10 w:usate:8 w:use:30 w:uso:-10 w:ustedes:-11 w:va:8 w:vai:-9 w:valid:13 w:valor:-11 w:van:12
w:vanzelf:20 w:vat:8 w:vcs:24 w:vecchia:8 w:vencida:18 w:vencimento:14 w:vendor:29 w:venerdi:-14 w:vengono:19
w:ventanilla:18 w:ver:21 w:verfahren:-8 w:verguten:-12 w:verklaring:28 w:verlegd:12 w:verlopen:16 w:verra:8
w:versement:10 w:verweigert:9 w:vez:-10 w:vf:-9 w:via:32 w:viejo:8 w:vieram:16 w:viernes:16 w:vigente:23
w:virement:-15 w:voces:-10 w:voi:-11 w:volgende:-9 w:volver:26 w:vom:-21 w:von:-29 w:voor:-20 w:voordat:10 w:vor:-20
w:vorige:-9 w:vos:-14 w:vossa:-9 w:vosso:17 w:vostra:23 w:votre:20 w:vou:-10 w:vous:-38 w:vrijgegeven:-8
w:vuelvan:21 w:vuestra:-9 w:vuole:14 w:wa:8 w:war:-9 w:wat:-13 w:we:16 w:week:-24 w:weg:33 w:weisen:19 w:wel:-8
w:were:-14 w:werkdagen:-9 w:werkt:15 w:wertstellung:17 w:what:-8 w:which:22 w:wi:20 w:wieder:16 w:wir:-27 w:wird:-15
w:with:35 w:within:-13 w:without:12 w:wo:8 w:wolters:17 w:worden:9 w:wordt:-16 w:xml:17 w:xrechnung:17 w:ya:20
w:yes:8 w:you:-14 w:zahlen:-18 w:zahlung:10 w:ze:41 w:zeg:-8 w:zegt:13 w:zelf:-13 w:zelfde:-8 w:zetten:18 w:zo:-12
w:zodra:41 w:zolang:10 w:zomer:14 w:zou:-9 w:zu:-17 w:zuruck:-19
"""
