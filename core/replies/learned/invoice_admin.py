"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -6.55
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-14 ?admin:-28 ?copy:-8 ?d.FREIGHT:6 ?d.MISSING_DOCS:9 ?dispute:12 ?goods:-6 ?hardship:5 ?paid:-7 ?pay:-15
?propose:-10 ?question:-13 ?r.FREIGHT:6 ?redirect:-18 b:!_!:-6 b:%_de:-6 b:00000_en:12 b:00000_nao:-9 b:00000_on:9
b:0000_00000:9 b:0000_0000:-5 b:0000_000:5 b:0000_00:14 b:0000_?:-7 b:0000_il:5 b:0000_in:5 b:0000_not:11
b:0000_sale:-8 b:0000_se:-16 b:0000_to:5 b:0000_which:12 b:000_0000:18 b:000_000:12 b:000_00:-10 b:000_0:-19
b:000_euro:-7 b:000_no:12 b:000_of:-7 b:000_sur:12 b:000_was:7 b:00_%:-13 b:00_00:-32 b:00_0:-9 b:00_ab:-5
b:00_avec:9 b:00_com:7 b:00_december:-5 b:00_dias:7 b:00_ee:9 b:00_est:6 b:00_esta:-5 b:00_ete:8 b:00_fue:9
b:00_gennaio:5 b:00_is:-5 b:00_janvier:-6 b:00_kg:-5 b:00_no:-7 b:00_november:6 b:00_ok:-5 b:00_pagata:6 b:00_per:5
b:00_sale:-5 b:00_th:-9 b:00_ya:12 b:0_00000:10 b:0_000:-28 b:0_00:-8 b:0_0:-14 b:0_and:5 b:0_dagen:7 b:0_de:17
b:0_ee:9 b:0_en:9 b:0_er:8 b:0_heb:10 b:0_heeft:5 b:0_ist:7 b:0_jan:8 b:0_juli:5 b:0_mil:5 b:0_no:5 b:0_nog:8
b:0_que:-7 b:0_sind:5 b:0_staat:16 b:0_te:8 b:0_th:25 b:0_viene:5 b:0_way:-10 b:0_ya:9 b:0_zijn:5 b:?_?:-5
b:@_with:12 b:aa_0:-5 b:abonaran_el:-6 b:ac_0:5 b:acaba_en:8 b:account_and:5 b:accounts_payable:6
b:administrador_de:8 b:administrador_judicial:-7 b:al_00:-8 b:al_corriente:9 b:al_portal:-5 b:all_invoices:6
b:als_je:6 b:als_pdf:-5 b:als_xrechnung:5 b:an_die:13 b:and_he:12 b:and_resubmit:10 b:and_send:6 b:and_they:-5
b:and_will:11 b:and_you:-7 b:antes_del:7 b:appena_ci:6 b:are_not:-5 b:art_00:5 b:as_financas:9 b:assim_que:27
b:at_0:7 b:attente_de:11 b:attestation_de:14 b:au_0:10 b:au_bon:5 b:au_nom:24 b:auf_die:17 b:authorised_by:7
b:banque_le:9 b:be_paying:-7 b:because_the:10 b:before_any:8 b:before_you:7 b:bei_uns:-9 b:binnen_0:5
b:boa_tarde:-12 b:bon_de:14 b:bon_payer:13 b:both_of:5 b:bp_0:-5 b:bt_00:5 b:btw_nummer:10 b:buen_dia:18
b:buenas_tardes:14 b:but_our:5 b:by_email:7 b:by_the:5 b:cada_mes:7 b:cannot_commit:-5 b:cannot_pay:6 b:cc_00:7
b:certidao_de:11 b:certificado_de:10 b:certificate_of:5 b:cette_facture:-8 b:cette_somme:6 b:cf_00:9 b:che_le:5
b:chorus_pro:6 b:cig_0:5 b:cinque_giorni:6 b:cliente_de:5 b:cnpj_da:11 b:cnpj_do:5 b:co_kg:7 b:codice_univoco:10
b:codigo_000:11 b:com_cnpj:8 b:com_nif:23 b:com_os:6 b:com_vencimento:6 b:commit_to:-5 b:con_el:15 b:con_hacienda:5
b:consecuencia_no:-8 b:contas_pagar:14 b:corriente_con:9 b:cost_centre:8 b:could_you:7 b:cuanto_la:8 b:cuanto_me:14
b:current_statement:6 b:da_empresa:7 b:da_filial:10 b:da_noi:5 b:dal_sistema:-5 b:damen_und:-6 b:dann_geht:5
b:das_sind:7 b:dat_ze:8 b:day_it:6 b:de_000:-6 b:de_00:-6 b:de_0:5 b:de_administracion:-6 b:de_betaling:7
b:de_cada:7 b:de_commande:19 b:de_compra:-6 b:de_compromisso:7 b:de_contas:7 b:de_contrato:8 b:de_correcao:5
b:de_credito:-6 b:de_cumplimiento:11 b:de_enero:11 b:de_entrega:10 b:de_estar:9 b:de_factuur:-5 b:de_imediato:11
b:de_inmediato:-5 b:de_ley:8 b:de_los:-6 b:de_me:-5 b:de_mi:-5 b:de_moins:11 b:de_nao:14 b:de_nous:7 b:de_nouveau:5
b:de_noviembre:-5 b:de_nuevo:10 b:de_outubro:5 b:de_pago:-15 b:de_paiement:10 b:de_que:12 b:de_referencia:-6
b:de_rekening:-5 b:de_su:-5 b:de_trois:6 b:de_tva:-5 b:de_um:-5 b:de_vigilance:5 b:del_sat:6 b:delle_fatture:5
b:der_buchhaltung:6 b:des_que:-8 b:destinatario_ee:7 b:devuelta_por:9 b:dezelfde_dag:13 b:di_cortesia:-8
b:di_liquidazione:5 b:di_una:5 b:dia_00:-10 b:die_alte:9 b:die_neu:7 b:divida_seguranca:7 b:do_contrato:13 b:do_il:7
b:do_not:6 b:door_een:5 b:door_ons:5 b:down_for:12 b:ds_0:6 b:du_00:-6 b:du_directeur:5 b:du_marche:5
b:du_service:15 b:durc_aggiornato:6 b:ea_0:-7 b:echeance_de:13 b:ee_00:-6 b:ee_0:5 b:ee_cambiato:5 b:ee_da:8
b:ee_necessario:5 b:ee_sospeso:6 b:ee_stato:-9 b:een_kopie:-8 b:el_0:-6 b:el_asunto:6 b:el_cif:21 b:el_estado:5
b:el_numero:5 b:el_pago:13 b:el_resto:7 b:el_viernes:6 b:em_00:-6 b:email_copy:11 b:emitir_el:5 b:en_0:9
b:en_attente:11 b:en_consecuencia:-8 b:en_cuanto:10 b:en_gaat:7 b:en_ons:7 b:en_opnieuw:10 b:en_piece:-5 b:en_su:-7
b:en_tu:-8 b:end_of:8 b:entity_on:-5 b:entrata_merci:7 b:entro_il:5 b:er_janvier:7 b:er_staat:-6 b:es_00:9
b:es_del:9 b:es_que:6 b:est_donc:8 b:est_programme:6 b:est_votre:5 b:esta_bien:-5 b:estar_al:9 b:este_buzon:15
b:este_correo:-6 b:este_endereco:8 b:esto_no:7 b:et_je:11 b:et_un:5 b:ete_rejetee:7 b:faco_pix:14 b:factura_00000:-5
b:factura_?:7 b:factura_de:-6 b:factura_dice:7 b:factura_esta:6 b:facture_00:-7 b:facture_?:-13 b:facture_au:22
b:facture_en:-6 b:facture_et:6 b:facturen_worden:5 b:factuur_is:6 b:factuur_met:9 b:factuur_opnieuw:5 b:falta_el:5
b:falta_nos:5 b:fatura_esta:-6 b:favor_de:10 b:favor_emitir:7 b:faz_favor:7 b:fe_ap:5 b:feira_00:7
b:finance_assistant:7 b:firmada_por:7 b:foi_devolvida:5 b:for_0000:9 b:for_the:-7 b:for_your:-6
b:freistellungsbescheinigung_nach:6 b:from_you:-9 b:fue_devuelta:8 b:geachte_heer:-5 b:geehrte_damen:-6
b:geehrte_frau:29 b:gestern_raus:5 b:gm_00:12 b:gmbh_co:7 b:good_afternoon:-5 b:goods_receipt:6 b:guten_tag:5
b:ha_dado:8 b:haben_wir:-5 b:hacemos_la:-5 b:hago_la:15 b:has_been:-5 b:has_not:10 b:have_got:12 b:have_it:7
b:have_not:10 b:have_the:-8 b:hb_00:6 b:he_is:11 b:heb_ik:7 b:heeft_een:5 b:het_juiste:6 b:het_niet:7 b:het_over:-6
b:hier_ist:8 b:hola_sergio:7 b:home_banking:-9 b:ia_0:7 b:icms_st:-6 b:ihre_mail:5 b:ik_hem:6 b:ik_niks:6 b:il_cig:7
b:il_codice:21 b:il_documento:-7 b:il_durc:12 b:il_me:18 b:il_messaggio:-7 b:il_mio:-5 b:il_nostro:5 b:il_nous:6
b:il_sistema:6 b:il_suo:-5 b:il_vous:-8 b:importo_000:6 b:in_attesa:-8 b:in_distinta:5 b:in_fattura:7 b:in_ogni:7
b:in_our:-5 b:in_scadenza:5 b:in_te:10 b:in_your:-5 b:inoltre_che:7 b:insurance_certificate:5 b:into_the:5
b:invoice_as:7 b:invoice_is:-11 b:invoices_to:8 b:invoices_were:-5 b:is_00000:14 b:is_an:6 b:is_geweigerd:7
b:is_no:-10 b:is_not:6 b:is_on:11 b:is_per:11 b:is_the:-8 b:ist_abgelaufen:6 b:ist_die:-7 b:ist_gestern:5
b:ist_im:-5 b:ist_noch:8 b:it_and:7 b:it_in:7 b:it_lands:6 b:it_on:16 b:it_to:10 b:it_we:-5 b:ja_nao:7 b:je_ai:-5
b:je_die:9 b:je_ne:-5 b:je_paye:16 b:je_ze:7 b:jour_et:6 b:jullie_de:7 b:kbis_de:7 b:keine_bestellung:-8
b:keine_zahlung:-5 b:konnen_wir:5 b:kopie_van:-8 b:kun_je:13 b:la_0000:-19 b:la_00:11 b:la_0:15 b:la_banque:7
b:la_cuenta:-7 b:la_factura:10 b:la_facture:8 b:la_fattura:-10 b:la_hb:6 b:la_mairie:6 b:la_nouvelle:11 b:la_oc:6
b:la_otra:-5 b:la_pago:-6 b:la_proxima:-5 b:la_redeposer:10 b:la_sociedad:12 b:la_societe:13 b:la_vostra:6 b:la_vs:6
b:las_facturas:-9 b:last_night:7 b:le_00:-17 b:le_bon:15 b:le_digo:-5 b:le_dossier:7 b:le_fatture:6 b:le_ho:5
b:le_numero:6 b:le_syndic:5 b:leitweg_id:11 b:les_factures:6 b:les_hacemos:-5 b:line_0:-5 b:ls_00:-5 b:ma_la:5
b:maar_op:9 b:maken_we:-6 b:me_mandais:-6 b:me_mandar:-5 b:me_mandas:9 b:me_mandeis:14 b:meer_te:7 b:merci_de:16
b:met_de:-5 b:met_het:6 b:mi_dice:-7 b:mientras_tanto:7 b:moi_la:15 b:moins_de:11 b:ms_00:8 b:na_proxima:5
b:nao_aceitamos:-9 b:nao_consta:-7 b:nao_divida:15 b:nao_ee:-5 b:nao_localizamos:-7 b:nao_reconhece:7
b:nao_responda:5 b:nao_sera:-5 b:ne_sera:-5 b:need_your:12 b:neu_schicken:8 b:never_bought:-5 b:next_friday:6
b:nicht_an:9 b:nicht_verarbeitet:5 b:niente_pagamento:-5 b:niet_betalen:12 b:niks_meer:6 b:no_000:11 b:no_la:-7
b:no_lo:8 b:no_longer:-8 b:no_pay:-5 b:no_po:-5 b:no_portal:7 b:no_procede:-8 b:no_trae:-6 b:noch_auf:7 b:nog_eens:6
b:nog_op:9 b:nom_de:23 b:nombre_de:6 b:non_esiste:5 b:non_ne:6 b:non_stampare:6 b:nos_ha:8 b:nosotros_no:5
b:nostro_gestionale:5 b:not_accept:7 b:not_be:-6 b:not_been:7 b:not_in:12 b:nota_de:-6 b:nothing_wrong:11
b:notre_banque:5 b:nous_aurez:-6 b:nous_en:7 b:nous_faut:7 b:nous_la:9 b:numero_de:5 b:numero_do:6
b:numero_engagement:10 b:of_account:6 b:of_month:10 b:of_october:-5 b:of_your:6 b:ogni_caso:7
b:ohne_bestellnummer:-6 b:omdat_het:5 b:on_file:6 b:on_hold:11 b:on_it:6 b:on_our:-10 b:on_that:10 b:ons_betaald:5
b:ons_een:-6 b:op_0:-5 b:op_de:-6 b:op_die:7 b:op_en:7 b:op_mijn:9 b:opinion_de:11 b:opnieuw_in:12
b:opnieuw_sturen:8 b:ordered_this:5 b:otra_vez:5 b:paga_el:7 b:paga_em:-8 b:paga_na:5 b:pago_con:-8 b:pago_el:8
b:pago_en:8 b:pago_por:6 b:paid_00:10 b:paid_on:-6 b:paid_the:7 b:paiement_00:13 b:par_contre:12 b:para_pagamento:5
b:pas_cette:5 b:pas_la:-5 b:paso_el:9 b:pay_00:11 b:pay_the:-6 b:paying_it:14 b:pedido_00000:10 b:pedido_0000:5
b:pelo_portal:5 b:per_0:11 b:per_la:-6 b:pesos_el:5 b:piece_jointe:-6 b:po_00000:7 b:po_no:-5 b:po_number:10
b:poco_mas:-7 b:por_edi:6 b:por_el:5 b:por_favor:5 b:por_gentileza:6 b:por_lo:7 b:por_no:8 b:por_que:-5
b:posicao_financeira:-5 b:pour_la:8 b:pouvez_vous:10 b:prezada_sra:12 b:prezado_fornecedor:-6 b:programme_au:6
b:propuesta_de:-6 b:proxima_remessa:8 b:pv_0:5 b:quanto_ao:7 b:que_corresponde:-5 b:que_cualquier:7 b:que_el:-9
b:que_fatura:6 b:que_la:14 b:que_ma:6 b:que_me:-7 b:que_nao:-7 b:que_no:-5 b:que_nos:8 b:que_viene:-9 b:que_vous:-8
b:quel_est:5 b:questa_casella:6 b:questa_mail:5 b:re_0000:-5 b:rechnung_auf:10 b:rechnung_mit:15 b:reden_van:7
b:releve_de:-6 b:retencion_de:-12 b:rib_jour:5 b:rifiutato_dal:-5 b:rma_0000:12 b:run_on:-5 b:sale_el:-8
b:same_day:6 b:sans_bon:5 b:scaduto_il:9 b:se_abonaran:-6 b:se_faz:7 b:se_non:5 b:se_paga:5 b:se_que:10 b:see_it:14
b:segue_na:8 b:seguranca_social:7 b:seguridad_social:8 b:sehr_geehrte:20 b:sem_isso:7 b:sem_pedido:5 b:send_0:5
b:sera_paga:-5 b:serve_il:9 b:serve_la:11 b:set_you:10 b:sexta_feira:7 b:short_paid:11 b:si_me:8 b:sie_an:8
b:sie_den:7 b:sie_die:5 b:sie_mir:-5 b:sie_sich:-5 b:signe_du:5 b:simplement_votre:5 b:since_0000:-9 b:siret_du:5
b:sistema_di:9 b:so_nicht:-5 b:solo_il:5 b:sp_00:-5 b:split_it:5 b:staat_geen:7 b:staat_nog:9 b:statement_of:6
b:stato_rifiutato:-5 b:stop_sending:14 b:su_administrador:8 b:su_correo:-7 b:su_factura:14 b:su_opinion:7
b:subject_line:10 b:sur_chorus:7 b:sur_les:11 b:sus_facturas:5 b:tant_qu:-6 b:tanto_el:7 b:tanto_no:7
b:tardes_contador:11 b:te_dienen:10 b:te_doen:6 b:te_hago:8 b:te_lo:-9 b:thanks_for:-5 b:that_is:-6 b:that_order:11
b:the_000:-7 b:the_00:-12 b:the_0:31 b:the_bankruptcy:5 b:the_block:8 b:the_dock:-5 b:the_first:-5 b:the_invoice:8
b:the_new:10 b:the_portal:15 b:the_right:8 b:the_school:7 b:there_is:-5 b:there_with:5 b:they_are:-5
b:this_invoice:-6 b:this_time:-7 b:this_to:14 b:three_way:5 b:ticket_00000:-5 b:tiene_fecha:7 b:till_the:12
b:to_00:5 b:to_@:25 b:to_add:5 b:to_date:-7 b:to_the:-8 b:tp_0:6 b:tre_fatture:-6 b:tribunal_arbitral:5
b:trois_mois:6 b:un_extrait:5 b:un_kbis:9 b:un_releve:-5 b:un_rib:6 b:una_vez:-5 b:und_herren:-6 b:und_neu:5
b:univoco_errato:7 b:uns_die:5 b:uns_noch:6 b:until_the:6 b:up_in:5 b:use_@:14 b:uw_factuur:8 b:va_in:5 b:van_de:-14
b:van_een:7 b:vereinbart_waren:-5 b:vez_la:7 b:vi_do:7 b:via_het:6 b:via_peppol:13 b:vieram_com:7 b:viernes_0:19
b:vom_0:-7 b:vostra_fattura:7 b:votre_attestation:13 b:votre_facture:7 b:vous_avez:-5 b:vous_le:-10 b:vous_me:13
b:vous_nous:-11 b:vous_plait:-5 b:we_are:-22 b:we_can:5 b:we_cannot:16 b:we_do:11 b:we_have:6 b:we_het:-5
b:we_need:11 b:we_were:10 b:we_will:-7 b:we_zijn:9 b:weisen_wir:10 b:wij_van:7 b:will_have:6 b:will_pay:6
b:wir_heissen:5 b:wir_sie:8 b:with_po:17 b:with_the:8 b:wrong_with:11 b:ya_tiene:8 b:you_are:5 b:you_up:10
b:your_0:5 b:your_bank:6 b:your_patience:-5 b:zahlung_angewiesen:8 b:zegt_dat:8 b:zero_rated:-5 b:zijn_op:5
b:zodra_de:6 b:zodra_jullie:5 b:zodra_wij:10 b:zur_zahlung:5 c:<a>:24 c:<ab:-19 c:<ab>:-6 c:<abo:-11 c:<abon:-7
c:<ac:12 c:<ac>:6 c:<act:7 c:<actu:10 c:<age:-8 c:<agg:11 c:<aggi:8 c:<ai:-6 c:<ai>:-6 c:<aj:8 c:<ajo:9 c:<ajou:9
c:<al:7 c:<al>:-9 c:<alle:6 c:<alt:8 c:<am:-12 c:<am>:-7 c:<an:19 c:<an>:11 c:<and:17 c:<ande:17 c:<ans:6 c:<anti:7
c:<anu:6 c:<anul:6 c:<ap:8 c:<appe:7 c:<ar:-15 c:<are:-13 c:<are>:-13 c:<assi:8 c:<att:9 c:<atte:8 c:<au:11 c:<au>:8
c:<auc:-7 c:<auf:9 c:<auf>:10 c:<aus:7 c:<auss:6 c:<auth:6 c:<auto:-6 c:<av:-16 c:<avi:-6 c:<avis:-6 c:<avo:-6
c:<b>:25 c:<ban:12 c:<be:-14 c:<bef:7 c:<befo:7 c:<bele:6 c:<bes:-12 c:<best:-10 c:<bi:7 c:<bit:14 c:<bitt:14
c:<bl:8 c:<blo:9 c:<bloc:7 c:<bon:9 c:<bon>:12 c:<boo:-7 c:<bt:14 c:<btw:12 c:<btw>:12 c:<bu:26 c:<bue:12 c:<buen:12
c:<buz:7 c:<buzo:7 c:<cad:14 c:<cada:7 c:<cadu:8 c:<can:6 c:<cap:-6 c:<ce:10 c:<cer:22 c:<cert:23 c:<cf:7 c:<cf>:6
c:<cha:7 c:<chan:11 c:<che:-11 c:<cheq:-6 c:<ci:29 c:<ci>:11 c:<cif:13 c:<cif>:11 c:<cl:-13 c:<cla:-7 c:<cn:18
c:<cnp:15 c:<cnpj:15 c:<co:21 c:<cob:-6 c:<cobr:-6 c:<cod:32 c:<code:7 c:<codi:25 c:<col:-6 c:<com>:10 c:<come:-8
c:<con:-15 c:<cons:-14 c:<cont:6 c:<cop:-7 c:<copi:-8 c:<cor:12 c:<corr:11 c:<cort:-6 c:<cr:-11 c:<cre:-10
c:<cred:-10 c:<cu:21 c:<cum:7 c:<cump:7 c:<cur:6 c:<cus:11 c:<cust:11 c:<da:-13 c:<dag:7 c:<dan:-11 c:<de:-15
c:<dec:-9 c:<dece:-6 c:<des:-9 c:<des>:-7 c:<det:6 c:<detr:6 c:<deu:-6 c:<dez:7 c:<deze:7 c:<di:-6 c:<die:8
c:<die>:9 c:<dien:6 c:<dir:7 c:<dire:6 c:<dit:-9 c:<dit>:-7 c:<divi:6 c:<do>:8 c:<dr:-6 c:<dur:6 c:<durc:8 c:<e>:6
c:<ec:6 c:<ech:8 c:<ed:11 c:<edi:7 c:<edi>:8 c:<ee:6 c:<ee>:6 c:<een>:-7 c:<ei:-9 c:<ein:-7 c:<el:-7 c:<em:20
c:<em>:-6 c:<emi:29 c:<emis:8 c:<emit:21 c:<en:20 c:<en>:8 c:<enc:-11 c:<ene:8 c:<ener:8 c:<enr:8 c:<enre:8 c:<ent:6
c:<enti:9 c:<envi:6 c:<eq:7 c:<equ:7 c:<equi:7 c:<era:-7 c:<err:6 c:<es:-9 c:<esta:-8 c:<et:7 c:<et>:12 c:<eur:-7
c:<ex:-7 c:<fa:37 c:<fac:9 c:<fai:-7 c:<falt:7 c:<fat:11 c:<fatu:7 c:<fau:10 c:<faut:8 c:<fav:9 c:<favo:9 c:<fec:8
c:<fech:8 c:<fin:-6 c:<firm:6 c:<fis:9 c:<fisc:7 c:<foi:-8 c:<foi>:-7 c:<for>:-10 c:<form:9 c:<four:9 c:<frau:7
c:<fre:6 c:<frei:6 c:<fro:-7 c:<from:-7 c:<fu:9 c:<fue:10 c:<fue>:11 c:<fur:-8 c:<g>:14 c:<ge:-6 c:<gee:8 c:<geeh:9
c:<ger:-7 c:<ges:17 c:<gest:12 c:<gew:8 c:<gewe:6 c:<giu:6 c:<gius:6 c:<gm:12 c:<gmb:8 c:<gmbh:8 c:<got>:6 c:<gr:-12
c:<gua:6 c:<guar:6 c:<ha:-17 c:<hab:-9 c:<hag:10 c:<hago:10 c:<he:11 c:<he>:6 c:<hee:-8 c:<hem:7 c:<hem>:6
c:<her:-13 c:<herr:-6 c:<hes:8 c:<hi:-14 c:<hie:-6 c:<hier:-6 c:<ho:10 c:<hol:7 c:<hold:13 c:<hoo:6 c:<hoor:8
c:<hor:7 c:<hora:8 c:<i>:-12 c:<iba:7 c:<iban:7 c:<ic:-17 c:<ich:-9 c:<ich>:-9 c:<ici:-7 c:<ici>:-7 c:<id:8 c:<id>:7
c:<il:8 c:<il>:7 c:<im>:-6 c:<in>:-6 c:<inco:11 c:<ind:13 c:<indi:14 c:<ink:9 c:<inko:9 c:<inm:-6 c:<it>:7 c:<ja:-15
c:<je:6 c:<je>:8 c:<jo:-7 c:<ju:-6 c:<kb:8 c:<kbi:8 c:<kbis:8 c:<ke:-13 c:<ku:7 c:<kun:6 c:<kun>:7 c:<l>:14
c:<la>:12 c:<lan:11 c:<land:7 c:<las:-7 c:<las>:-8 c:<lau:-7 c:<le:8 c:<leg:11 c:<lega:14 c:<leit:6 c:<let:-6
c:<li:-9 c:<lief:7 c:<lo:-18 c:<loc:-6 c:<loca:-6 c:<ma:-18 c:<maar:7 c:<mag:8 c:<mag>:9 c:<mai:-6 c:<mari:6
c:<mas>:-6 c:<mat:-8 c:<mee:7 c:<merc:6 c:<mess:-7 c:<mi:-24 c:<mi>:-10 c:<mis:-6 c:<mo:15 c:<mod:7 c:<moi:11
c:<mor:-8 c:<mot:9 c:<moti:10 c:<move:6 c:<na:19 c:<na>:9 c:<naa:15 c:<naam:8 c:<naar:6 c:<nam:10 c:<name:10
c:<nao:-10 c:<nao>:-10 c:<ne:14 c:<ne>:-9 c:<nee:17 c:<need:16 c:<neu:10 c:<neu>:10 c:<nev:-8 c:<neve:-8 c:<new:10
c:<new>:11 c:<ni:12 c:<ni>:-7 c:<nif:17 c:<nif>:17 c:<no:20 c:<nom:9 c:<nom>:13 c:<now:6 c:<now>:6 c:<nu:28 c:<nue:7
c:<nues:-6 c:<nuev:13 c:<num:19 c:<numb:6 c:<nume:10 c:<nuo:6 c:<nuov:6 c:<o>:10 c:<obs:7 c:<obse:8 c:<oc:7 c:<oc>:7
c:<of:-12 c:<of>:-8 c:<on:17 c:<ond:-6 c:<onde:-6 c:<ontb:7 c:<onz:13 c:<onze:13 c:<op:18 c:<ope:-6 c:<opi:6
c:<opin:6 c:<opn:20 c:<opni:20 c:<ord:8 c:<orde:10 c:<ou:9 c:<oud:8 c:<oude:8 c:<our:14 c:<our>:13 c:<out:-9
c:<ow:-6 c:<pa:6 c:<pag:-13 c:<pago:-7 c:<pai:8 c:<paid:8 c:<pak:11 c:<para:13 c:<paye:11 c:<pep:9 c:<pepp:9 c:<pg:6
c:<ple:6 c:<plea:6 c:<po:-7 c:<po>:11 c:<pod:-6 c:<pol:-6 c:<pou:-6 c:<pour:-9 c:<pr:-24 c:<pra:-10 c:<pre:-8
c:<pri:-11 c:<pro:9 c:<proj:7 c:<pue:6 c:<qu:-21 c:<qual:-9 c:<quan:8 c:<que>:-8 c:<qui:-16 c:<r>:-7 c:<rat:-7
c:<re:28 c:<re>:9 c:<rece:6 c:<reci:-10 c:<red:11 c:<rede:12 c:<ref:11 c:<refa:12 c:<regl:-8 c:<rek:10 c:<reke:11
c:<rel:-9 c:<rele:-7 c:<ren:7 c:<renv:8 c:<rep:-8 c:<res:-8 c:<rese:-6 c:<resu:6 c:<rf:7 c:<riem:6 c:<rm:6 c:<rob:6
c:<ru:12 c:<rud:22 c:<run:-7 c:<run>:-6 c:<s>:-6 c:<sa:-25 c:<sal:-12 c:<sale:-8 c:<sca:8 c:<se:22 c:<seg:8
c:<segu:10 c:<seh:9 c:<sehr:10 c:<sen:7 c:<send:14 c:<sera:-13 c:<serv:16 c:<si:9 c:<sin:-6 c:<sir:6 c:<sire:7
c:<sis:7 c:<sist:7 c:<soc:14 c:<soci:14 c:<soll:-6 c:<sta:12 c:<staa:6 c:<ste:-8 c:<stuu:-6 c:<su:15 c:<sub:6
c:<sur>:7 c:<sy:6 c:<ta:10 c:<tab:6 c:<tabl:7 c:<tan:6 c:<te:-10 c:<tel:-7 c:<th:9 c:<th>:8 c:<tha:-7 c:<than:-6
c:<the:6 c:<the>:6 c:<thi:-7 c:<ti:18 c:<tie:11 c:<tien:10 c:<timb:7 c:<time:-6 c:<tot:-6 c:<tram:6 c:<tu:-8
c:<tu>:-6 c:<tw:-7 c:<ums:6 c:<umsc:8 c:<uni:6 c:<up:10 c:<use:10 c:<use>:7 c:<v>:13 c:<va:8 c:<val:8 c:<vali:10
c:<van:10 c:<ven:8 c:<venc:6 c:<ver:8 c:<vi:18 c:<via:7 c:<via>:7 c:<vie:6 c:<vier:6 c:<vig:8 c:<vir:-8 c:<vire:-7
c:<vis:6 c:<vo:-28 c:<vol:7 c:<volv:10 c:<von:-8 c:<von>:-6 c:<vor:-7 c:<vou:-9 c:<vous:-9 c:<vri:-6 c:<vu:10
c:<vuel:7 c:<w>:12 c:<wa:-14 c:<we>:14 c:<wee:-9 c:<week:-9 c:<weg>:6 c:<wir:-6 c:<wo:-9 c:<wor:-6 c:<y>:9 c:<ya:8
c:<ya>:9 c:<yo:-10 c:<you:-8 c:<you>:-6 c:<za:-6 c:<ze>:8 c:<zod:11 c:<zodr:11 c:<zoe:7 c:<zoek:7 c:<zu:-9 c:aag:6
c:aam:12 c:aam>:8 c:aar>:9 c:aast:6 c:aast>:6 c:aat:8 c:aat>:7 c:ab>:-7 c:abe:-13 c:abgel:6 c:abi:-8 c:abil:-10
c:abili:-8 c:abl:6 c:abo:-13 c:abon:-8 c:abr:-7 c:abs:-6 c:acao:-9 c:acao>:-9 c:ace:-8 c:ach:-18 c:achat:6 c:acht:-9
c:acti:-8 c:actu:14 c:actua:9 c:ad>:13 c:ada>:7 c:ade:13 c:aden:7 c:aden>:6 c:ado:8 c:ador>:7 c:adres:6 c:adu:15
c:aduc:8 c:afi:6 c:ag>:8 c:aga>:-6 c:agem:10 c:agem>:8 c:agen:-9 c:agg:7 c:ahl:-8 c:ai>:-10 c:aid:7 c:aid>:7
c:aile:8 c:ailed:6 c:aine:6 c:aines:6 c:ais:-18 c:ais>:-13 c:aja:-9 c:aja>:-8 c:ajo:18 c:ajou:17 c:ajout:17 c:alen:6
c:alen>:7 c:alid:8 c:allee:8 c:ally:6 c:ally>:6 c:alo:-6 c:als:7 c:alt:10 c:alta:11 c:alta>:10 c:am>:12 c:amaci:6
c:ambi:7 c:ame:12 c:amit:6 c:amita:7 c:amo>:8 c:amos:-8 c:amos>:-8 c:an>:7 c:ana:-17 c:ana>:-9 c:anc:22 c:anca:22
c:anca>:8 c:ancar:7 c:ance:6 c:ance>:8 c:and:23 c:andar:6 c:ande:29 c:andei:7 c:ander:18 c:anfe:-7 c:ani:10 c:ania:6
c:ania>:6 c:anil:7 c:anill:8 c:anl:9 c:ano:-11 c:ano>:-8 c:anq:8 c:anqu:8 c:anque:6 c:ans:11 c:ansc:6 c:ansch:6
c:ansm:6 c:ansme:6 c:ant:8 c:ant>:-8 c:ante:13 c:anti:8 c:antig:10 c:anul:6 c:anw:-6 c:anz:6 c:ap>:7 c:appen:6
c:arde>:-6 c:ardes:7 c:arem:7 c:arem>:8 c:arg:-7 c:ari:18 c:arin:9 c:aring:10 c:arit:7 c:arl:11 c:arla:9 c:arla>:10
c:art:-8 c:arte:-8 c:arti:-11 c:as>:-14 c:ass:-8 c:assim:11 c:ast>:7 c:ata:6 c:ata>:7 c:atch:-6 c:ate:-9 c:ater:-6
c:atio:-8 c:ation:-8 c:ato:6 c:ato>:8 c:ats>:6 c:attu:6 c:attur:7 c:atu:16 c:atur:11 c:atura:9 c:atut:6 c:atut>:6
c:au>:13 c:auc:-7 c:auf:15 c:auf>:10 c:aus:10 c:auss:7 c:aussi:8 c:auto:-6 c:avi:-8 c:avis:-7 c:avo:7 c:avor:13
c:avor>:12 c:ay>:-9 c:aye:6 c:aye>:6 c:ays:-8 c:ays>:-8 c:ba>:7 c:ban:21 c:ban>:7 c:bar:-7 c:bec:10 c:bef:7 c:befo:7
c:befor:7 c:bei>:-6 c:ben>:7 c:ber:-11 c:bera:-6 c:best:-9 c:beste:-12 c:betaa:-6 c:betal:6 c:bgel:6 c:bh>:8
c:bil:-7 c:bio:6 c:bio>:6 c:bit:10 c:bitt:14 c:bitte:14 c:ble>:-6 c:blo:14 c:bloc:10 c:block:7 c:blok:6 c:bon>:12
c:boo:-7 c:book>:-6 c:brar:6 c:brar>:7 c:bre:-10 c:bre>:-10 c:bree:6 c:breek:7 c:bri:-9 c:bse:8 c:bser:8 c:bserv:8
c:btw:12 c:btw>:12 c:bue:12 c:buen:12 c:buen>:9 c:buz:7 c:buzo:7 c:buzon:7 c:ca>:8 c:cab:7 c:cad:36 c:cada:15
c:cada>:13 c:cado:6 c:cado>:8 c:cadu:12 c:caduc:8 c:cam:9 c:camb:7 c:cambi:8 c:cann:6 c:cap:-7 c:car:11 c:cari:10
c:caria:7 c:cata:-6 c:caz:6 c:cazi:6 c:cazio:6 c:ce>:7 c:ceite:6 c:celar:6 c:cem:-10 c:cemb:-6 c:cent>:6 c:cer:14
c:cert:21 c:certi:15 c:certo:8 c:cf>:6 c:ch>:-13 c:cha:13 c:chan:8 c:chang:6 c:chats:6 c:che:-11 c:che>:-6 c:chein:6
c:cheq:-6 c:chne:-6 c:chnu:9 c:chnun:9 c:chr:8 c:chre:6 c:chrei:6 c:cht:-9 c:cht>:-12 c:chti:10 c:chtin:8 c:ci>:9
c:cia:-9 c:cia>:-10 c:cial:9 c:cial>:8 c:cie:10 c:cif:13 c:cif>:11 c:cio:-15 c:cion:-9 c:cis:10 c:cisa:7 c:cnp:15
c:cnpj:15 c:cnpj>:15 c:cob:-6 c:cobr:-6 c:cod:38 c:code:13 c:code>:13 c:codi:25 c:codic:17 c:codig:8 c:col:-6
c:com>:10 c:come:-9 c:comp:8 c:compr:8 c:con:-18 c:cons:-15 c:conse:-9 c:consu:-6 c:conta:-8 c:contr:14 c:cop:-7
c:copi:-9 c:cor:10 c:corr:12 c:corri:14 c:cort:-6 c:cre:-9 c:cred:-8 c:credi:-8 c:cri:-9 c:ct>:6 c:cti:-9 c:cto:-8
c:ctu:16 c:ctua:8 c:ctual:9 c:cue:-9 c:cuen:-7 c:cum:12 c:cump:6 c:cus:7 c:cust:11 c:custo:11 c:da>:10 c:dad:12
c:dad>:11 c:dam:-8 c:dan:-14 c:dao:6 c:dao>:6 c:dar>:-6 c:dare:9 c:dat:7 c:dd>:6 c:dec:-8 c:decem:-7 c:deis>:6
c:dem>:-6 c:den:10 c:den>:8 c:denc:6 c:dep:12 c:depo:7 c:depos:6 c:dern>:7 c:ders:16 c:ders>:15 c:des:-9 c:desso:6
c:detr:6 c:detra:7 c:deur:6 c:deur>:6 c:deze:7 c:dezel:6 c:di>:-11 c:dic:24 c:dica:17 c:dicar:7 c:dicat:7 c:dice:14
c:dice>:13 c:dici:-6 c:dicia:-6 c:din:6 c:ding:10 c:ding>:10 c:diq:10 c:diqu:10 c:dique:10 c:dire>:-6 c:direc:8
c:dit:-14 c:dit>:-12 c:dite:7 c:dited:6 c:dol:21 c:dor:7 c:dor>:12 c:dos:8 c:dra:10 c:dra>:11 c:dress:6 c:ds>:13
c:du>:9 c:duc:10 c:duca:6 c:durc:8 c:durc>:10 c:ea>:-10 c:eas:6 c:ease>:6 c:ebe:7 c:ec>:7 c:eca:11 c:ecao:9
c:ecao>:9 c:ecem:-7 c:ecemb:-6 c:ecept:6 c:ech:9 c:echnu:9 c:eci:-9 c:ecis:7 c:ecisa:7 c:ect:10 c:ect>:8 c:ecu:-9
c:edad:6 c:edad>:8 c:edep:7 c:edepo:7 c:edite:8 c:edo:10 c:eds:11 c:eds>:9 c:ee>:9 c:eed:12 c:eeds:9 c:eeds>:9
c:eeh:9 c:eehr:9 c:eehrt:9 c:eek>:-6 c:eekt:6 c:eekt>:6 c:eem:6 c:een:6 c:eens>:6 c:eer:-10 c:efa:9 c:efer:6
c:efera:7 c:efor:7 c:efore:6 c:eft:-6 c:eft>:-6 c:eg>:14 c:ega:11 c:egal:13 c:egal>:8 c:ege:9 c:egi:10 c:egis:9
c:egist:9 c:egl:-10 c:egle:-7 c:egu:8 c:egue:9 c:egue>:8 c:ehr:17 c:ehr>:8 c:ehrt:9 c:ehrte:9 c:ei>:-12 c:eib:6
c:eige:7 c:eiger:8 c:ein:-10 c:eine:-10 c:eine>:-6 c:eini:6 c:einig:6 c:eis:7 c:eit:14 c:eitw:6 c:eitwe:6 c:ek>:-7
c:eke:15 c:eken:17 c:eken>:6 c:ekeni:11 c:ekt>:7 c:ela:10 c:eld:-7 c:ele:-15 c:elev:-9 c:eleve:-9 c:ella:-6 c:elva:7
c:em>:13 c:ema>:8 c:emai:6 c:emb:-15 c:embr:-9 c:embre:-8 c:emi:30 c:emis:11 c:emiss:7 c:emit:23 c:emita:7 c:emite:6
c:emiti:11 c:emo:-10 c:ena:15 c:ena>:7 c:enas:7 c:enas>:7 c:enc:-12 c:encio:-7 c:end>:6 c:endu:6 c:ene:24 c:ene>:17
c:enen:8 c:enen>:9 c:eng:7 c:enga:8 c:enh:-9 c:enho:-6 c:enin:9 c:ening:10 c:enl:10 c:ennu:6 c:enr:8 c:enre:8
c:enreg:8 c:ens>:9 c:ensag:6 c:entan:9 c:enti:8 c:entit:6 c:ents:-6 c:env:9 c:envi:6 c:envie:6 c:envoi:6 c:eo>:-9
c:eom>:6 c:epa:-6 c:epo:6 c:epos:6 c:epose:8 c:epp:9 c:eppo:9 c:eppol:9 c:eque:-6 c:equi:10 c:er>:10 c:era:-13
c:era>:-16 c:eran:10 c:erant:7 c:erci>:10 c:erd:-9 c:ere:-20 c:ere>:-7 c:erg:9 c:ergi:7 c:eri:-18 c:erin:-6
c:erio:-7 c:erior:-6 c:erk:14 c:erkl:11 c:erkla:11 c:ern>:10 c:err:-6 c:erre:-6 c:ers:14 c:ers>:20 c:ert:13
c:erti:13 c:ertid:7 c:ertif:8 c:erv:15 c:erva:8 c:erve>:9 c:es>:-17 c:esc:-9 c:esche:6 c:esen:7 c:esent:11 c:esi:6
c:esma>:7 c:esp:-7 c:esse:-9 c:esse>:-8 c:esso>:-7 c:essou:6 c:est:-10 c:est>:-6 c:esta:-6 c:esta>:-8 c:estat:8
c:estel:-7 c:esto:6 c:estor:7 c:estr:-11 c:estro:-6 c:esub:6 c:esubm:6 c:et>:23 c:eta:-7 c:eta>:-7 c:eten:-8 c:eto:7
c:ett:6 c:ette:10 c:etten:8 c:ettez:7 c:etto:-7 c:etto>:-7 c:etur:6 c:eur:-6 c:eur>:7 c:euw:25 c:euw>:20 c:evam:6
c:eve:-10 c:evens:8 c:ever:-8 c:ever>:-9 c:evi:6 c:evis:8 c:ew>:10 c:ext:8 c:ezel:6 c:ezelf:6 c:fac:12 c:falt:7
c:falta:7 c:fat:15 c:fattu:7 c:fatu:11 c:fatur:11 c:fau:9 c:faut:8 c:faut>:9 c:fav:8 c:favo:8 c:favor:8 c:fde:7
c:fe>:-6 c:fec:6 c:fech:8 c:fera:7 c:feran:7 c:ff>:-7 c:fic:7 c:fica:9 c:ficad:8 c:fide:6 c:fiden:6 c:filia:6
c:fin:-7 c:fis:12 c:fisc:10 c:fisca:10 c:foi:-8 c:foi>:-7 c:for:18 c:for>:-10 c:fore>:6 c:form:20 c:form>:14
c:four:9 c:fourn:9 c:fra:8 c:frau:7 c:frau>:9 c:frei:6 c:fro:-8 c:from:-7 c:from>:-7 c:fte:-7 c:fue:10 c:fue>:11
c:fur:-9 c:fur>:-6 c:gad:-7 c:gal:13 c:gal>:8 c:gale>:6 c:gat:6 c:gd>:7 c:gee:7 c:geeh:9 c:geehr:9 c:gem>:6
c:gen:-17 c:gen>:-14 c:ges:15 c:gest:14 c:gesto:8 c:gew:10 c:gewe:6 c:gil:7 c:gis:9 c:gist:9 c:gistr:6 c:giu:8
c:gius:6 c:giust:6 c:gle:-8 c:gmb:8 c:gmbh:8 c:gmbh>:8 c:go>:-9 c:got>:6 c:gsbes:6 c:gse:6 c:gue:9 c:gue>:7 c:gui:-6
c:gun:7 c:gung>:6 c:hab:-8 c:hag:11 c:hago:10 c:hago>:10 c:hang:8 c:hange:8 c:has:-6 c:hat>:-8 c:he>:7 c:hee:-12
c:hein:7 c:heini:7 c:hem:8 c:hem>:6 c:heq:-7 c:her:-15 c:her>:-8 c:herr:-6 c:hes:8 c:hes>:6 c:het:6 c:hie:-9
c:hier:-8 c:hin:-6 c:his:-6 c:his>:-6 c:hne:-11 c:hnu:9 c:hnun:9 c:hnung:9 c:ho>:-7 c:hol:6 c:hold:12 c:holdi:8
c:hoo:8 c:hoor:8 c:hoor>:7 c:hor:19 c:hora:6 c:hora>:8 c:hrei:6 c:hreib:6 c:hrt:9 c:hrte:9 c:hrte>:10 c:ht>:-12
c:hti:10 c:htin:8 c:hting:8 c:hx>:7 c:ia>:-8 c:ial:13 c:ial>:11 c:iam:6 c:iamo:9 c:iamo>:9 c:iar>:-6 c:iare:6
c:iarl:6 c:iato:6 c:iato>:6 c:iba:7 c:iban:7 c:iban>:7 c:ica:19 c:icat:7 c:icate:8 c:icaz:6 c:icazi:6 c:ice:11
c:ice>:10 c:ich:-9 c:ich>:-10 c:icht>:-6 c:ichti:11 c:ici:-13 c:ici>:-8 c:ico:-6 c:id>:13 c:ida:11 c:ida>:6 c:idao:6
c:idao>:6 c:idenc:8 c:idiam:6 c:ido:-10 c:ido>:-9 c:ie>:-11 c:iem:11 c:iem>:6 c:iene:16 c:iene>:12 c:ient:-7
c:ier:19 c:ier>:16 c:iere:-6 c:ies:-11 c:ieu:17 c:ieur:-6 c:ieuw:25 c:ieuw>:20 c:if>:29 c:ifi:8 c:ific:6 c:ifica:9
c:ige:12 c:igen:6 c:igent:6 c:iger:8 c:ight:6 c:ight>:6 c:igi:19 c:igil:9 c:igna:9 c:igun:6 c:igung:6 c:ij>:-7
c:ijz:10 c:ijzi:10 c:ijzig:7 c:ik>:-6 c:ili:-7 c:ilial:6 c:iliz:-7 c:iliza:-6 c:illa:7 c:illa>:7 c:ille:-9 c:im>:-6
c:imado:6 c:imb:6 c:imbr:7 c:imen:6 c:iment:6 c:imo:-10 c:imos:-6 c:imos>:-6 c:imp:6 c:imple:6 c:in>:-13 c:inco:10
c:ind:9 c:indi:12 c:indic:9 c:indiq:10 c:iner:-6 c:ines:7 c:ines>:8 c:ing:9 c:ing>:-7 c:inh:-6 c:inig:6 c:inigu:7
c:ink:10 c:inko:9 c:inkoo:9 c:inm:-7 c:int:-10 c:inten:7 c:io>:-14 c:ional:6 c:ione:10 c:ione>:9 c:ior>:-6 c:ip>:6
c:iqu:6 c:ique:10 c:iquer:11 c:ire>:-7 c:irec:8 c:irem:-9 c:ireme:-6 c:iret:7 c:iret>:7 c:is>:-25 c:isa:6 c:isc:8
c:isca:10 c:iscal:10 c:ise:14 c:ise>:7 c:ised:6 c:ised>:6 c:isi:6 c:iss:24 c:isse:16 c:isseu:10 c:issi:7 c:issio:8
c:ist:6 c:istel:6 c:istem:7 c:isten:-7 c:istre:7 c:it>:-7 c:ita:15 c:ita>:11 c:ite:12 c:ited:7 c:ited>:7 c:ith>:6
c:itir:13 c:itir>:14 c:ito:-10 c:ito>:-14 c:itt:11 c:itte:16 c:itte>:14 c:itweg:6 c:ius:8 c:iust:6 c:iusto:7
c:iva:-6 c:ive:-15 c:ivida:7 c:ivo:13 c:ivoc:10 c:ivre>:7 c:izo:-6 c:izo>:-7 c:ja>:-16 c:jec:9 c:ject:10 c:ject>:6
c:jei:7 c:jeit:7 c:jeita:8 c:jes:6 c:jou:11 c:jout:17 c:joute:17 c:jud:-6 c:judi:-6 c:judic:-6 c:junta:6 c:jzi:10
c:jzig:7 c:kbi:8 c:kbis:8 c:kbis>:8 c:ke>:-8 c:ken:12 c:keni:11 c:kenin:11 c:kin:-7 c:king:-7 c:king>:-7 c:kla:11
c:klar:12 c:klari:12 c:koo:8 c:koop:9 c:koop>:10 c:kop:-6 c:kt>:17 c:kun:6 c:kun>:7 c:kve:6 c:kver:6 c:la>:30
c:laa:8 c:lade:7 c:laden:7 c:lag:-8 c:lage:-6 c:lan:13 c:lanc:7 c:lanca:6 c:lar:18 c:lar>:8 c:lari:9 c:larin:12
c:las:-10 c:las>:-7 c:lau:-8 c:lde:-7 c:ldi:8 c:ldin:9 c:lding:9 c:le>:-14 c:lease:6 c:lec:-6 c:led:-6 c:leen:8
c:leen>:9 c:lef:-6 c:leg:21 c:lega:9 c:legal:14 c:leit:6 c:leitw:6 c:len>:6 c:ler:-6 c:les:-10 c:les>:-8 c:let:6
c:let>:6 c:leve>:-6 c:li>:7 c:lial:6 c:lial>:6 c:lic:-6 c:lica:-7 c:licht:6 c:lier:7 c:lier>:9 c:lij:-8 c:limi:6
c:lin:15 c:line:10 c:line>:10 c:ling:6 c:liq:-6 c:liqu:-6 c:lis:-10 c:lle:-12 c:lle>:-10 c:llec:-6 c:llee:9
c:lleen:9 c:lly:13 c:lly>:9 c:lo>:22 c:loca:-6 c:lock:7 c:lok:6 c:lon:-8 c:lta:7 c:lus:-7 c:lut:-6 c:lva:10 c:ma>:24
c:maar:7 c:maar>:7 c:maci:6 c:macio:6 c:mad:6 c:mados:6 c:mag:7 c:mag>:9 c:maile:6 c:mana:-6 c:mande:11 c:mar:-9
c:mari:6 c:mata:6 c:mata>:6 c:mbh:8 c:mbh>:8 c:mbra:10 c:mbre:-9 c:me>:-15 c:mee:13 c:mee>:11 c:men:11 c:men>:-6
c:ment:9 c:mente:6 c:mer:33 c:mer>:16 c:merci:7 c:mero:10 c:mero>:10 c:mers:10 c:mers>:10 c:mesma:7 c:met:8 c:mete:7
c:mett:8 c:mette:9 c:mi>:-13 c:min:-14 c:mis:9 c:miss:9 c:missi:8 c:mit:34 c:mita:12 c:mita>:9 c:miti:12 c:mitir:14
c:mme:8 c:mmer:12 c:mmer>:11 c:mo>:-7 c:mod:7 c:moi:10 c:mon>:7 c:mor:-13 c:mos:-18 c:mos>:-17 c:mot:8 c:moti:11
c:motiv:6 c:move:6 c:mpare:6 c:mpe:-6 c:mpf:6 c:mpl:6 c:mplem:8 c:mpo:10 c:mpor:7 c:mport:7 c:mpr:11 c:msc:8
c:msch:8 c:mschr:8 c:mst:7 c:naa:18 c:naam:11 c:naam>:8 c:naar:6 c:naar>:6 c:nac:-6 c:nach:-6 c:nada:6 c:nada>:7
c:nall:6 c:nally:6 c:nam:11 c:name:12 c:nao:-10 c:nao>:-10 c:nar:-6 c:nas:9 c:nas>:7 c:nbe:-6 c:nca:13 c:nca>:6
c:ncari:7 c:nce:7 c:nche:-6 c:nci:-14 c:ncia:-6 c:ncia>:-7 c:ncio:-8 c:ncion:-6 c:nd>:8 c:ndare:10 c:nde:-6
c:nde>:-12 c:ndei:7 c:ndeis:7 c:ndent:6 c:nder>:-9 c:ndern:6 c:nders:8 c:ndeu:6 c:ndi:11 c:ndic:11 c:ndica:9
c:ndiq:10 c:ndiqu:10 c:nec:6 c:nece:8 c:ned:-6 c:nee:18 c:need:16 c:need>:7 c:needs:11 c:nes>:10 c:net:-7 c:neu:11
c:neu>:10 c:nev:-7 c:neve:-7 c:never:-6 c:new:11 c:new>:11 c:nfid:6 c:nfide:6 c:nga:10 c:ngen>:-6 c:ngs:15 c:ngse:6
c:nha:-10 c:nha>:-6 c:nho:-9 c:ni>:-11 c:nia:7 c:nie:7 c:nieu:25 c:nieuw:25 c:nif:13 c:nif>:17 c:nig:8 c:nigu:7
c:nigun:7 c:nil:7 c:nill:8 c:nilla:8 c:ning>:-9 c:nio:8 c:nion:6 c:nion>:6 c:nis:7 c:niss:9 c:nisse:9 c:niv:6
c:nko:11 c:nkoo:9 c:nkoop:9 c:nla:9 c:nne:-9 c:no>:-16 c:nom:11 c:nom>:13 c:npj:15 c:npj>:15 c:nque:7 c:nque>:8
c:nr>:6 c:nre:10 c:nreg:8 c:nregi:8 c:nsa:-8 c:nsag:6 c:nsage:6 c:nsch:6 c:nschr:6 c:nse:-7 c:nsm:6 c:nsme:6
c:nsmet:6 c:nt>:-17 c:ntab:-11 c:ntabi:-11 c:ntas:9 c:ntas>:9 c:ntb:7 c:ntbr:7 c:ntbre:7 c:nte:-8 c:nter:-13
c:nti:13 c:ntie:6 c:ntig:9 c:ntr:10 c:ntra:8 c:ntrar:6 c:ntrat:8 c:ntre:8 c:ntre>:8 c:ntro:-6 c:nues:-6 c:nuest:-6
c:nuev:13 c:nueva:6 c:nuevo:7 c:num:29 c:numb:6 c:numbe:6 c:nume:10 c:numer:10 c:numm:13 c:numme:13 c:nung:8
c:nungs:8 c:nuo:6 c:nuov:6 c:nvi:9 c:nviar:7 c:nvie:7 c:nvo:7 c:nvoi:8 c:nze:15 c:nze>:13 c:oad:6 c:oad>:6 c:oba:7
c:obi:9 c:obr:-14 c:obra:-6 c:obs:7 c:obse:8 c:obser:8 c:ocad:8 c:ocado:8 c:oci:10 c:ocia:7 c:ocial:10 c:ocie:7
c:ock:6 c:od>:-7 c:ode:6 c:ode>:10 c:odi:30 c:odic:17 c:odice:16 c:odig:7 c:odigo:8 c:odr:9 c:odra:11 c:odra>:11
c:oek:8 c:oeke:6 c:oeken:6 c:of>:-10 c:oie:6 c:oie>:6 c:oit:-6 c:ojec:7 c:oject:7 c:ol>:11 c:old:11 c:oldi:9
c:oldin:8 c:ole>:6 c:oli:-9 c:oll:-14 c:olle:-10 c:ollec:-6 c:olp:22 c:om>:14 c:ome:-8 c:ome>:-11 c:omer:11
c:omer>:7 c:omers:7 c:omis:7 c:omm:-10 c:omme:-9 c:ompe:-6 c:ompr:8 c:onal:6 c:onall:6 c:onc:-8 c:once:-6 c:ond:-24
c:onde:-20 c:onde>:-6 c:onder:-10 c:one:9 c:onee:8 c:onfid:6 c:oni:-9 c:ons:-21 c:ons>:-6 c:onse:-6 c:onsu:-6
c:onta:-13 c:ontab:-11 c:ontas:10 c:ontb:7 c:ontbr:7 c:onte:-8 c:ontr:14 c:ontra:8 c:ontre:8 c:onz:13 c:onze:13
c:onze>:13 c:oon:-10 c:oop:8 c:oop>:9 c:op>:16 c:opi:-9 c:opie:-11 c:opie>:-9 c:opin:6 c:opini:6 c:opn:23 c:opni:20
c:opnie:20 c:opo:-10 c:ora:7 c:ora>:10 c:ord:-9 c:order:7 c:ori:-9 c:oriz:-6 c:orm:22 c:orm>:15 c:orr:11 c:orreo:-9
c:orret:13 c:orri:17 c:orrig:9 c:orrij:7 c:ort:8 c:orta:7 c:ortal:10 c:os>:-21 c:ose:8 c:oser:7 c:oser>:7 c:osi:-8
c:osso:9 c:osso>:10 c:ost>:6 c:ostr:6 c:ote:-9 c:oti:6 c:otiv:6 c:otr:6 c:ott:-8 c:ou>:-12 c:oud:10 c:oude:7
c:oude>:8 c:ourn:6 c:ourni:9 c:ous>:-6 c:out:7 c:oute:15 c:oute>:8 c:outez:7 c:oy>:-6 c:pa>:-6 c:pag:-13 c:paga>:-6
c:pago:-7 c:pago>:-9 c:pai:7 c:paid:8 c:paid>:8 c:pak:11 c:par:8 c:para:11 c:para>:11 c:parti:-8 c:pat:-7 c:paye:11
c:paye>:6 c:payer:7 c:pen:11 c:pena:9 c:pena>:8 c:pend:9 c:pendu:6 c:pens:-7 c:pep:9 c:pepp:9 c:peppo:9 c:per:-9
c:pes:6 c:pet:-10 c:ph>:22 c:pia:-6 c:pie:-17 c:pie>:-9 c:pini:6 c:pj>:15 c:ple:11 c:plea:6 c:pleas:6 c:plem:8
c:pleme:8 c:pli:7 c:plica:-6 c:plu:-6 c:pni:20 c:pnie:20 c:pnieu:20 c:po>:12 c:pod:-7 c:pode:-6 c:pol>:9 c:pond:-6
c:ponde:-7 c:por:13 c:port:16 c:porta:8 c:porte:6 c:pos:-9 c:pose:7 c:poser:8 c:posi:-6 c:post:-6 c:pou:-6 c:pour:-9
c:ppena:8 c:ppol:9 c:ppol>:9 c:pra:-9 c:preci:6 c:prese:10 c:pri:-14 c:proj:7 c:proje:7 c:pt>:6 c:pte:-10 c:ptez:-6
c:ptez>:-6 c:qu>:-6 c:qual:-9 c:quand:6 c:queda:-6 c:quedo:7 c:quer>:10 c:quida:-6 c:quis:6 c:quiv:8 c:quivo:8
c:ra>:20 c:rac:-12 c:rafi:6 c:rait:6 c:raj:6 c:ram:7 c:ramit:7 c:ran>:-7 c:ranc:6 c:ransm:6 c:rant:7 c:rar:13
c:ras:-9 c:rat:-7 c:ratio:-8 c:rativ:8 c:rato>:9 c:rator:-6 c:ratt:-7 c:rau:10 c:rau>:8 c:rc>:10 c:rci>:10 c:rcia:-6
c:rde:7 c:rde>:-8 c:rder:9 c:rder>:6 c:rders:7 c:rdes:7 c:rdes>:7 c:rdi:-6 c:rea:-7 c:rec:12 c:reca:6 c:recao:7
c:recis:7 c:rede:12 c:reden:6 c:redep:7 c:redi:-8 c:reek:6 c:reekt:6 c:reen:6 c:ref:8 c:refa:12 c:refac:6 c:reg:14
c:rega:6 c:regi:10 c:regis:9 c:regl:-8 c:regle:-7 c:rei:6 c:reib:6 c:reist:6 c:rek:9 c:reke:9 c:reken:9 c:rel:-9
c:rele:-7 c:relev:-6 c:rem:-12 c:reme:-6 c:remen:-9 c:ren:-8 c:ren>:-12 c:rente:-6 c:renv:8 c:renvo:8 c:reo:-10
c:reo>:-7 c:rep:-11 c:resen:8 c:resp:-9 c:respo:-7 c:resub:6 c:ret:12 c:ret>:6 c:rete:-8 c:reten:-6 c:reto:6
c:reto>:8 c:revis:9 c:rge:-6 c:rgi:9 c:riem:6 c:rieme:6 c:rifi:-6 c:rig:8 c:rija:6 c:rior:-6 c:riv:-10 c:riz:-10
c:rkl:11 c:rkla:11 c:rklar:13 c:rla:8 c:rla>:12 c:rm>:13 c:rma:14 c:rma>:12 c:rmata:7 c:rme:6 c:rmee:7 c:rmee>:6
c:rn>:14 c:rni:6 c:rnis:9 c:rniss:10 c:rno:-12 c:rno>:-6 c:ro>:-7 c:rob:11 c:roj:7 c:roje:7 c:rojec:7 c:rom:-7
c:rom>:-7 c:rop:-8 c:rot:-6 c:rreo:-9 c:rreo>:-7 c:rret:13 c:rreto:9 c:rri:15 c:rrig:9 c:rrigi:6 c:rrij:7 c:rrija:7
c:rs>:17 c:rt>:16 c:rtal:9 c:rtal>:8 c:rtif:7 c:rtifi:8 c:rto:8 c:rto>:9 c:ruc:-8 c:rud:22 c:run>:-7 c:rva:8
c:rve>:9 c:ry>:-12 c:sab:-7 c:sage:8 c:sagem:8 c:sal:-14 c:sale:-9 c:sale>:-8 c:sans:6 c:sat>:6 c:sbes:7 c:sbesc:6
c:sca:21 c:scal:9 c:scale:6 c:schr:10 c:scr:-7 c:scri:-6 c:sda:-7 c:se>:7 c:sea:-7 c:sea>:-6 c:sed:9 c:sed>:7
c:segu:7 c:segue:7 c:seh:8 c:sehr:10 c:sehr>:10 c:sem:16 c:semp:6 c:sen:14 c:send:9 c:sent:9 c:senta:13 c:ser:20
c:ser>:10 c:sera:-11 c:sera>:-9 c:serv:22 c:serva:8 c:servi:7 c:seu:8 c:seur:12 c:seur>:13 c:sge:7 c:shor:6 c:si>:8
c:signa:9 c:sim:13 c:sim>:11 c:sin:-9 c:sio:8 c:sion:10 c:sire:6 c:siret:7 c:sis:6 c:sist:8 c:siste:6 c:sma>:6
c:smet:7 c:smett:8 c:so>:9 c:soc:12 c:soci:12 c:socia:8 c:socie:7 c:sol:-9 c:soll:-6 c:sons:6 c:sonst:7 c:sor:-6
c:spe:7 c:spes:6 c:sse>:-8 c:sseu:12 c:sseur:12 c:ssi:20 c:ssi>:8 c:ssim:10 c:ssim>:11 c:ssio:9 c:ssion:9 c:sso:7
c:ssou:9 c:st>:14 c:sta:-9 c:sta>:-20 c:stat:10 c:stati:9 c:stato:-6 c:statu:7 c:ste:8 c:stell:13 c:stem:8 c:stema:7
c:sten:-7 c:ster:8 c:ster>:8 c:sti:6 c:sto:16 c:stom:11 c:stome:11 c:stp:8 c:str:-10 c:stre>:8 c:stru:-7 c:sub:14
c:subm:10 c:sujei:6 c:sur:9 c:sur>:7 c:ta>:-6 c:tabi:-10 c:tabil:-10 c:tabl:10 c:table:8 c:tac:-11 c:tal:6 c:tale:6
c:talen:6 c:tan>:-6 c:tant>:-7 c:tante:7 c:tar:9 c:tar>:9 c:tarl:6 c:tas:8 c:tas>:9 c:tat:8 c:tati:6 c:tatio:8
c:tato:-7 c:tato>:-7 c:tatu:7 c:tatut:6 c:tbr:7 c:tbre:7 c:tbree:7 c:tch:-6 c:td>:6 c:te>:11 c:tel:11 c:tela:9
c:tela>:9 c:tell:10 c:tema:7 c:tema>:7 c:ten>:-6 c:tenc:-6 c:tenci:-6 c:ter:-18 c:teri:-8 c:tern>:6 c:tes:-7
c:testa:8 c:tez:8 c:tez>:8 c:th>:13 c:than:-6 c:the>:6 c:ther>:-6 c:thi:-10 c:tic:-9 c:tida:8 c:tidao:6 c:tie:13
c:tiem:6 c:tien:9 c:tiene:13 c:tif:18 c:tifi:14 c:tific:16 c:tig:6 c:till>:6 c:timb:7 c:timbr:7 c:time:-7 c:ting>:-7
c:tio:-7 c:tion:-7 c:tion>:-11 c:tiona:7 c:tir:10 c:tir>:11 c:tira>:6 c:tis:-7 c:to>:18 c:tom:13 c:tome:11
c:tomer:11 c:ton:-9 c:tor:-8 c:tot:-6 c:tour:-6 c:tp>:11 c:tra:14 c:tra>:-6 c:tracc:6 c:trai:9 c:trait:6 c:trami:7
c:trar:8 c:trat:7 c:trati:8 c:trato:6 c:tre:13 c:tre>:18 c:tro:-13 c:tro>:-8 c:truc:-6 c:tte:28 c:tte>:9 c:tten:6
c:ttest:9 c:ttez:7 c:ttez>:7 c:tto:-16 c:tto>:-13 c:ttur:6 c:tu>:-6 c:tua:8 c:tual:8 c:tuali:10 c:tub:6 c:tun:-6
c:tur:28 c:tura:8 c:tura>:16 c:ture:13 c:turen:6 c:tures:9 c:tut>:6 c:tw>:12 c:two:-6 c:ual>:-6 c:uali:7 c:ualiz:8
c:uan:7 c:ubm:10 c:uca:6 c:uch:8 c:uck:-6 c:ude:7 c:ude>:7 c:udi:-12 c:udic:-7 c:udo:30 c:ue>:11 c:ued:7 c:uel:10
c:uelva:7 c:uen>:9 c:uent:-6 c:uer>:11 c:ues:-11 c:uest:-8 c:uestr:-8 c:uev:12 c:ueva:6 c:uevo:7 c:uevo>:7 c:uf>:12
c:uffi:6 c:ui>:-6 c:uid:-7 c:uida:-9 c:uien:-6 c:uin:-7 c:uis:10 c:uiv:10 c:uivo:8 c:ujei:6 c:ujeit:6 c:uli:8
c:ull:12 c:ulle:7 c:ult:-12 c:um>:-10 c:umb:6 c:umbe:6 c:umber:6 c:ume:15 c:umen:6 c:ument:6 c:umer:10 c:umero:10
c:umm:11 c:umme:12 c:ummer:12 c:ump:6 c:ums:6 c:umsc:8 c:umsch:8 c:un>:-7 c:una:9 c:und:-9 c:unde:-8 c:ung:16
c:ungs:10 c:ungse:6 c:uni:7 c:unta:6 c:uo>:-7 c:uov:6 c:upli:-6 c:ur>:7 c:ura:9 c:ura>:18 c:uranc:6 c:urat:-6
c:urc>:10 c:ures:9 c:ures>:9 c:urn:10 c:urn>:6 c:urni:9 c:urnis:9 c:us>:-17 c:use:16 c:use>:16 c:usem:6 c:ussi:7
c:ussi>:8 c:ust:13 c:usto:18 c:usto>:7 c:ustom:11 c:ut>:7 c:ute:10 c:ute>:6 c:utez:7 c:utez>:7 c:uti:-7 c:utor:-6
c:utt:-6 c:utu:7 c:uw>:20 c:uzo:7 c:uzon:7 c:uzon>:7 c:va>:8 c:vad:8 c:vado:8 c:vado>:8 c:vali:10 c:valid:10
c:vame:8 c:vamen:8 c:van:9 c:van>:8 c:vanz:7 c:vens:8 c:vens>:8 c:ver>:-7 c:vera:10 c:verk:8 c:verkl:9 c:vers:-8
c:verze:6 c:via:16 c:viamo:7 c:viar:7 c:viare:7 c:vida>:6 c:vie:6 c:vier:7 c:vig:8 c:vir:-8 c:virem:-6 c:vo>:6
c:voie:7 c:voie>:7 c:vol:6 c:volv:10 c:volve:9 c:von:-6 c:voo:-8 c:voor:-8 c:vor>:8 c:vos:7 c:vou:-9 c:vous:-9
c:vous>:-9 c:vre>:6 c:vri:-8 c:vuel:8 c:vul:6 c:waa:-6 c:waar:-6 c:we>:18 c:wee:-10 c:week:-9 c:week>:-6 c:weg:10
c:weg>:12 c:weig:8 c:weige:8 c:wha:-6 c:wij:9 c:wijz:10 c:wijzi:10 c:wir:-6 c:with>:6 c:wor:-8 c:ya>:8 c:ye>:6
c:you:-8 c:you>:-6 c:za>:6 c:zah:-8 c:zahl:-7 c:ze>:22 c:zelf:6 c:zer:-6 c:zet:11 c:zett:7 c:zette:7 c:zig:7
c:zo>:-14 c:zod:11 c:zodr:11 c:zodra:11 c:zoeke:7 c:zon>:6 c:zu>:-6 d:0.1:-19 d:0.25:-14 d:0.4:-8 d:0.7:6 d:0.85:9
e:paid=none:-9 e:promise=day:-18 e:promise=none:36 f:_amount:-76 f:_day:-44 f:_invoice:20 f:ack:-13 f:admin:225
f:all:-18 f:back:-15 f:bounce:-5 f:closed:-23 f:contest:-16 f:copy:18 f:d.CANCELLED:-12 f:d.CONTRACT_TERMS:-9
f:d.DAMAGED:-10 f:d.DUPLICATE_BILLING:-11 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-8 f:d.LOST:-14
f:d.MISSING_DOCS:-20 f:d.NOT_OURS:-10 f:d.NO_PO:-14 f:d.PRICE_ERROR:-7 f:d.QUALITY:12 f:d.QUANTITY_SHORT:25
f:d.TAX:17 f:d.TERMS_DISPUTE:5 f:d.VOLUME_REBATE:8 f:d.WRONG_PRODUCT:10 f:demand:-15 f:difference:-29 f:firm:-22
f:formal:-16 f:gone:-29 f:greeting:-10 f:hold:16 f:hope:-21 f:hostile:-14 f:inject:-10 f:insolvency:-38 f:joke:-6
f:lawyer:-8 f:legal:-31 f:mine:5 f:moved:-16 f:n.QUANTITY_SHORT:-11 f:not:-23 f:not_admin:-15 f:not_dispute:9
f:not_duplicate:-9 f:not_hope:-11 f:not_insolvency:-5 f:not_paid:-20 f:not_statement:9 f:not_stop:-21 f:once_us:46
f:ooo:-8 f:order:5 f:others:-12 f:paid:-5 f:part:-10 f:pay:-48 f:plan:-5 f:propose:-34 f:question:14
f:r.CANCELLED:-8 f:r.LOST:-8 f:r.MISSING_DOCS:-14 f:r.NO_PO:-14 f:r.PRICE_ERROR:-14 f:r.RETURN:13
f:r.VOLUME_REBATE:8 f:r.WITHHOLDING:12 f:r.WRONG_PRODUCT:6 f:redirect:22 f:refuse:-16 f:remittance:-10 f:rest:-11
f:soon:-13 f:statement:-14 f:stop:-22 f:until:9 f:willpay:-5 i:acknowledgement:-24 i:acknowledgement=2:-24
i:bounce:-14 i:bounce=3:-14 i:copy_invoice_request:-23 i:copy_invoice_request=2:-5 i:copy_invoice_request=3:-18
i:dispute:-9 i:dispute=2:12 i:dispute=3:-24 i:hardship:10 i:hardship=3:13 i:hostile:-14 i:hostile=2:-6
i:hostile=3:-8 i:in_payment_run:5 i:in_payment_run=3:5 i:insolvency:-30 i:insolvency=2:-6 i:insolvency=3:-24
i:invoice_admin:164 i:invoice_admin=2:28 i:invoice_admin=3:136 i:legal:-21 i:legal=2:19 i:legal=3:-40 i:nothing:15
i:out_of_office=3:-8 i:partial_payment=2:-6 i:payment_plan_request:-9 i:payment_plan_request=2:-9
i:promise_to_pay:26 i:promise_to_pay=3:25 i:question:-14 i:question=1:8 i:question=3:-23 i:remittance_advice:-13
i:remittance_advice=2:-6 i:remittance_advice=3:-7 i:statement_request:-13 i:statement_request=2:-5
i:statement_request=3:-8 i:unsubscribe:-30 i:unsubscribe=2:-5 i:unsubscribe=3:-24 i:wrong_contact=1:-5
i:wrong_contact=2:26 i:wrong_contact=3:-22 l:de:12 l:en:11 l:es:-11 l:it:-18 n:1:23 n:2:16 n:3:-12 n:4:-37
p:abbiam:-10 p:abgela:9 p:abonar:-7 p:accept:-7 p:aceita:-10 p:acquit:5 p:actual:21 p:addres:-9 p:admini:9
p:adress:11 p:afdeli:6 p:afgelo:5 p:aftern:-5 p:agenda:-5 p:aggior:11 p:aggiun:5 p:anagra:6 p:angebo:-5 p:anschr:7
p:ansons:6 p:anteri:-8 p:antigu:9 p:aparec:6 p:aparta:5 p:approv:-7 p:aprova:5 p:associ:-6 p:atendi:5 p:attent:10
p:attest:17 p:ausges:7 p:author:7 p:autoli:-5 p:automa:7 p:autori:-11 p:bancar:15 p:bankin:-9 p:bankve:8 p:becaus:10
p:bestel:-6 p:betaal:-9 p:betale:12 p:billin:7 p:blocke:6 p:boekho:6 p:boleto:7 p:bonifi:-5 p:bounce:8 p:buonas:5
p:cabime:5 p:caduca:8 p:caduco:6 p:cambia:5 p:cancel:6 p:carica:8 p:certid:13 p:certif:17 p:change:10 p:chanti:11
p:charge:-7 p:comman:11 p:compen:-8 p:compil:8 p:compor:8 p:compro:10 p:conclu:5 p:confer:8 p:confid:12 p:confir:-6
p:confor:-8 p:conseg:-7 p:consig:9 p:consul:-10 p:contab:-22 p:contac:-7 p:contad:10 p:contes:-5 p:contra:19
p:correg:8 p:corren:-7 p:corres:-8 p:corret:19 p:corrie:8 p:corrig:14 p:corrij:14 p:cortes:-10 p:credit:-9
p:cualqu:5 p:cumpli:10 p:cumpri:5 p:curato:-5 p:curren:9 p:custom:22 p:daarme:7 p:decemb:-13 p:dedica:12 p:delive:-6
p:demand:5 p:dessou:13 p:detrac:9 p:dezelf:12 p:digita:7 p:direca:7 p:direzi:7 p:discut:5 p:dispon:7 p:docume:6
p:dossie:8 p:duplic:-11 p:echean:8 p:eenman:9 p:effett:5 p:einrei:8 p:emissi:10 p:encarg:-8 p:encont:-5 p:endere:6
p:energi:7 p:engage:5 p:enquan:-7 p:enregi:16 p:entida:6 p:entrad:-5 p:entrat:7 p:enviar:18 p:equivo:11 p:estima:11
p:etabli:5 p:everyt:5 p:expire:5 p:extrai:8 p:factur:12 p:factuu:11 p:failli:-6 p:fattur:12 p:financ:10 p:firmat:5
p:fornit:9 p:forwar:5 p:fourni:19 p:freist:12 p:fundac:7 p:geblok:6 p:geehrt:19 p:gegeve:-6 p:geliev:9 p:gester:5
p:geweig:11 p:gewijz:5 p:giorgi:5 p:guaran:7 p:gutsch:-8 p:hacemo:-5 p:hacien:5 p:heisse:5 p:hochla:9 p:holdin:17
p:homolo:6 p:imedia:10 p:immobi:5 p:import:6 p:incass:-7 p:incluy:5 p:incorr:8 p:indica:9 p:indiqu:21 p:inmedi:-5
p:inoltr:8 p:insolv:-5 p:instru:-10 p:insura:6 p:integr:-7 p:intent:12 p:inters:10 p:interv:-5 p:januar:-5
p:judici:-10 p:korrig:8 p:kosten:9 p:kredit:5 p:lancad:10 p:leitwe:11 p:levera:7 p:liefer:10 p:llamad:5 p:locali:-7
p:lucian:-5 p:mandai:-6 p:mandar:21 p:mandei:13 p:melhor:5 p:mensag:11 p:mensaj:-5 p:messag:-11 p:missin:5
p:modifi:10 p:monsie:-10 p:mornin:-6 p:necesi:5 p:normal:6 p:notici:7 p:noviem:-5 p:nuestr:-12 p:observ:15
p:octobe:-6 p:onboar:6 p:ontbre:15 p:opdrac:-5 p:opinio:11 p:opnieu:39 p:ordena:-5 p:otherw:9 p:partir:6 p:passag:5
p:passat:-5 p:patien:-7 p:payabl:6 p:paymen:-9 p:pedido:7 p:penden:12 p:pertan:-6 p:planil:8 p:practi:-10
p:precis:14 p:prefer:-6 p:prepar:-5 p:presen:10 p:presta:-7 p:previs:10 p:proces:7 p:progra:6 p:projec:8 p:promis:9
p:propue:-6 p:protes:-5 p:provee:8 p:prufun:-5 p:queira:6 p:radica:7 p:rajout:14 p:rappre:11 p:receip:10 p:receiv:-6
p:recepc:-5 p:recept:11 p:rechne:-5 p:rechnu:13 p:recibo:-8 p:reconh:5 p:rectif:7 p:recusa:8 p:redepo:14 p:reemit:5
p:refact:6 p:refere:8 p:refuse:-8 p:regist:5 p:rekeni:25 p:remess:6 p:remisi:7 p:remita:-5 p:renvoi:16 p:reserv:-5
p:reside:5 p:resolv:-5 p:respon:-5 p:resubm:11 p:retenc:-8 p:retifi:10 p:reviso:7 p:ricevi:11 p:ricevu:-6 p:riemet:6
p:risped:7 p:saludo:9 p:sblocc:6 p:scadut:10 p:scarta:10 p:schrei:-6 p:schrij:9 p:segund:-5 p:segura:7 p:seguri:8
p:semain:8 p:sendin:12 p:senhor:-5 p:senore:-5 p:septie:5 p:servic:9 p:serviz:7 p:signat:9 p:siguie:-6 p:simple:14
p:sistem:14 p:socied:10 p:societ:6 p:sollec:-7 p:sospes:8 p:stabil:5 p:stampa:5 p:statio:5 p:subjec:9 p:sujeit:12
p:superv:-5 p:suppli:7 p:suspen:8 p:telefo:-9 p:tenaam:6 p:thursd:-5 p:timbra:21 p:tramit:13 p:transm:12 p:transp:-6
p:truste:7 p:uberwe:-7 p:uffici:6 p:umschr:17 p:univoc:10 p:ustede:-6 p:valida:14 p:vanzel:7 p:vencid:6 p:venerd:-6
p:vengon:8 p:ventan:8 p:verarb:8 p:verein:-6 p:verifi:-7 p:verpli:9 p:versem:6 p:verwer:8 p:vierne:8 p:vigent:9
p:vigila:5 p:vireme:-12 p:vrijge:-5 p:vuelva:8 p:wareho:7 p:weiger:5 p:wijzig:10 p:xrechn:6 s:00000:28 s:0000:-9
s:000:11 s:00:18 s:0:11 s:aanmaning:-5 s:aberto:8 s:absence:5 s:ac:11 s:account:13 s:ae:-5 s:ap:6 s:at:7 s:auto:-7
s:aviso:-16 s:avviso:-6 s:aw:17 s:bar:-5 s:betalingsherinnering:-7 s:bg:7 s:bl:16 s:boletos:7 s:cf:46 s:chamado:-7
s:ci:6 s:cliente:-7 s:cobranca:-5 s:cobro:6 s:compte:-5 s:consegna:-5 s:cuenta:20 s:de:8 s:demeure:-5 s:di:-10
s:do:-5 s:due:-8 s:echues:13 s:en:-9 s:erinnerung:-6 s:estado:11 s:facture:-8 s:facturen:24 s:factures:7 s:fatture:8
s:fe:6 s:fornitura:5 s:fournisseur:9 s:ft:-5 s:fw:-9 s:fwd:-6 s:gd:10 s:gm:11 s:grupo:-6 s:herinnering:-12
s:impago:6 s:impaye:-5 s:invoices:-5 s:is:6 s:jan:10 s:le:-5 s:lr:15 s:ls:-5 s:mahnung:-11 s:mancata:-5 s:mise:-5
s:ms:30 s:nb:-6 s:nota:-6 s:ol:5 s:overdue:-11 s:pago:-10 s:past:-8 s:payment:-7 s:pc:12 s:pe:6 s:pranchas:6
s:rappel:6 s:re:6 s:rechnung:6 s:recordatorio:-11 s:rejetee:7 s:relance:-8 s:reminder:13 s:res:10 s:resposta:-8
s:rz:8 s:si:8 s:sollecito:-15 s:statement:12 s:stationery:5 s:td:7 s:ticket:-8 s:titulos:-5 s:tn:10 s:um:7 s:und:5
s:vencida:7 s:vencidos:7 s:vm:7 s:vos:7 s:vs:-6 w:!:-10 w:%:-8 w:00000:35 w:0000:30 w:000:-13 w:00:6 w:0:32 w:?:-14
w:@:20 w:aa:-5 w:aan:-5 w:ab:-11 w:abbiamo:-10 w:abgelaufen:9 w:abonaran:-6 w:abono:-10 w:ac:11 w:acaba:8 w:accept:6
w:acceptez:-9 w:aceitamos:-9 w:aceite:12 w:achats:12 w:actualizado:14 w:add:10 w:address:-6 w:adjunto:-7
w:administracion:-7 w:administrativa:5 w:adresse:-6 w:advise:8 w:af:-5 w:afgelopen:5 w:afternoon:-5 w:ag:6 w:again:7
w:aggiornato:11 w:agradecere:6 w:ai:-11 w:al:-18 w:alguna:9 w:all:-5 w:alleen:17 w:alles:-5 w:allora:5 w:also:10
w:alte:8 w:am:-14 w:amend:6 w:an:22 w:anagrafica:6 w:andern:16 w:anders:19 w:anschrift:7 w:ansonsten:6 w:anterior:-6
w:ap:9 w:aparece:7 w:appena:16 w:aqui:5 w:arbitral:5 w:are:-26 w:art:6 w:asi:-5 w:assim:23 w:assistant:5 w:asunto:5
w:attached:6 w:attente:11 w:attesa:-8 w:attestation:17 w:au:16 w:aub:6 w:auch:-6 w:aucun:-5 w:auf:21 w:aurez:-5
w:aus:-7 w:aussi:17 w:authorised:8 w:autoliquidation:-5 w:automatica:5 w:autorizo:-6 w:avanza:7 w:avec:5 w:aviso:-5
w:avoir:-5 w:ba:5 w:baja:-7 w:bancaria:14 w:banco:-5 w:banking:-9 w:bankruptcy:5 w:bankverklaring:8 w:banque:11
w:bar:-5 w:because:10 w:been:-9 w:before:15 w:bei:-7 w:beim:-6 w:beleg:6 w:belle:6 w:bene:5 w:bestelbon:-7
w:bestellung:-9 w:betalen:12 w:betriebs:5 w:betwisten:-5 w:billed:-5 w:billing:7 w:bis:-7 w:bitte:30 w:block:8
w:blocked:6 w:bloqueada:-5 w:bloqueado:9 w:boa:-5 w:boas:6 w:boekhoudster:7 w:boleto:-7 w:boletos:7 w:bon:25
w:bonne:10 w:book:-13 w:books:7 w:bought:-5 w:bounced:8 w:bp:-5 w:br:5 w:bt:5 w:btw:24 w:buen:18 w:buonasera:5
w:buondi:5 w:buyer:5 w:buzon:13 w:cada:10 w:caducado:7 w:caducou:6 w:cambiado:6 w:camino:-5 w:campo:5 w:can:10
w:cancelar:9 w:cannot:9 w:capo:-7 w:casa:-5 w:cb:-5 w:cc:6 w:cd:6 w:ce:-8 w:centre:7 w:certidao:12 w:certificacion:6
w:certificate:10 w:certo:16 w:cette:-7 w:cf:12 w:ch:13 w:changed:11 w:chantier:11 w:charged:-5 w:che:5 w:cheq:-8
w:ci:21 w:cif:22 w:cig:10 w:cinque:5 w:cnpj:31 w:co:9 w:code:14 w:codice:31 w:codigo:13 w:com:21 w:come:-8
w:comite:-7 w:commande:14 w:commit:-5 w:comparto:5 w:completa:-6 w:comporte:8 w:compresa:7 w:comprobante:9
w:compte:-5 w:comunicazione:9 w:conferida:8 w:confidencial:13 w:consecuencia:-8 w:consta:-8 w:consulta:-5 w:conta:-7
w:contabilita:-5 w:contabilizada:-7 w:contador:11 w:contas:20 w:contestiamo:5 w:conto:5 w:contra:-5 w:contrato:19
w:contre:16 w:controle:6 w:conversation:5 w:copia:-8 w:copie:-8 w:correcao:8 w:corrente:-7 w:correo:-14
w:corresponde:-6 w:correto:12 w:corretta:6 w:corriente:9 w:corrijam:9 w:cortesia:-10 w:cose:6 w:cost:9 w:could:6
w:credit:-9 w:credited:11 w:credito:-10 w:cualquier:5 w:cuanto:10 w:cuenta:-5 w:cumplimiento:11 w:cumprimentos:5
w:current:9 w:customer:9 w:customers:13 w:daarmee:7 w:dado:6 w:dag:11 w:dagen:5 w:daher:-5 w:damen:-6 w:dan:8
w:danfe:-15 w:dans:-10 w:data:8 w:date:-11 w:days:-7 w:de:5 w:debe:5 w:deben:5 w:december:-9 w:del:9 w:delta:-7
w:dem:-6 w:demande:-5 w:den:6 w:des:-14 w:desea:-5 w:dessous:13 w:destinataire:6 w:detraccion:9 w:devuelta:9
w:devuelve:-6 w:deze:5 w:dezelfde:12 w:die:19 w:dienen:9 w:digo:-6 w:dire:-12 w:direcao:7 w:direct:8 w:direction:5
w:direzione:7 w:disse:6 w:dit:-14 w:divida:14 w:do:17 w:documento:-5 w:dos:-5 w:dossier:8 w:dott:-7 w:down:11 w:ds:6
w:du:9 w:due:-6 w:duplicata:-7 w:durc:21 w:dus:5 w:ea:-7 w:echeance:9 w:echue:8 w:edi:15 w:ee:13 w:een:-14
w:eenmanszaak:9 w:einreichen:8 w:elle:-9 w:em:-11 w:email:7 w:emissione:10 w:emite:14 w:emitir:25 w:en:15
w:encargo:-5 w:end:6 w:endereco:6 w:ending:-5 w:energie:6 w:enero:9 w:engage:6 w:engagement:7 w:enquanto:-7
w:enregistre:18 w:entite:5 w:entrata:7 w:entre:-6 w:entrega:8 w:enviar:-5 w:enviarem:7 w:eom:13 w:equipo:5
w:equivocado:11 w:er:-6 w:era:-10 w:errato:7 w:esiste:5 w:esta:-13 w:estan:-6 w:estar:9 w:este:7 w:estimados:14
w:et:23 w:etablissement:6 w:eur:-6 w:euro:-9 w:even:6 w:everything:5 w:ex:5 w:exempt:7 w:expired:5 w:extrait:5
w:facam:5 w:faco:9 w:factura:17 w:facturas:-10 w:facturation:-5 w:facture:-14 w:factures:16 w:factuur:7 w:failed:6
w:falta:18 w:fattura:7 w:fatture:8 w:fatura:16 w:faut:18 w:favor:25 w:favore:-6 w:faz:7 w:fecha:7 w:fede:-8
w:fehlt:6 w:file:6 w:filial:12 w:fin:-7 w:financas:9 w:finance:10 w:financeira:-5 w:finche:-6 w:fine:-6 w:firmada:6
w:firmata:11 w:fiscal:10 w:fiscale:5 w:fixed:-5 w:fl:5 w:foi:-14 w:for:-20 w:form:22 w:fornecedores:5 w:fornitori:6
w:forward:5 w:foto:8 w:found:-5 w:fournisseur:22 w:frau:17 w:frei:5 w:freistellungsbescheinigung:12 w:from:-13
w:fue:22 w:fur:-10 w:geblokkeerd:6 w:geehrte:20 w:geht:-5 w:geld:-5 w:gelieve:9 w:gentile:-6 w:gentileza:6
w:gesellschaft:5 w:gestern:5 w:gestor:11 w:get:-6 w:geweigerd:11 w:giro:6 w:giusto:14 w:gm:10 w:gmbh:15 w:goed:5
w:good:-8 w:goods:5 w:got:11 w:gr:-8 w:graag:7 w:guarda:6 w:gutschrift:-6 w:haar:-5 w:hacemos:-5 w:hacienda:5
w:had:-6 w:hago:21 w:have:5 w:he:13 w:heeft:-6 w:heer:-6 w:heissen:5 w:hello:7 w:hem:12 w:here:-8 w:herren:-6
w:hes:10 w:het:10 w:hey:8 w:hg:5 w:hi:-5 w:hier:-6 w:hij:5 w:hizo:-5 w:ho:-11 w:hochladen:9 w:hoef:8 w:hohe:5
w:hola:-5 w:hold:10 w:holding:13 w:home:-9 w:hoor:13 w:hora:18 w:hoy:-6 w:hub:6 w:hull:5 w:ia:6 w:iban:15 w:ich:-18
w:ici:-14 w:id:15 w:if:-5 w:ihre:6 w:ik:-9 w:il:15 w:im:-13 w:imediato:11 w:importo:6 w:in:-12 w:indica:11
w:indicare:5 w:indiquer:20 w:ines:6 w:inkoop:21 w:inkooporder:-6 w:inmediato:-5 w:inoltre:8 w:insurance:6
w:inviare:6 w:invoice:-5 w:invoices:10 w:io:-6 w:ir:-5 w:is:-8 w:it:15 w:ja:-8 w:jaja:-7 w:jamais:-5 w:jan:5 w:je:16
w:judicial:-8 w:juiste:7 w:juli:9 w:kan:-7 w:kbis:16 w:keer:-6 w:keine:-7 w:kept:-5 w:keyed:-5 w:klaar:5 w:komt:5
w:kopie:-8 w:korrigiert:5 w:kostenplaats:5 w:kp:5 w:kriegt:5 w:kun:13 w:kvk:8 w:la:24 w:laat:6 w:lancada:10
w:landet:6 w:lands:6 w:las:-16 w:laut:-9 w:lavora:6 w:le:10 w:legal:16 w:legale:12 w:leitweg:11 w:leverancier:5
w:ley:8 w:lieferant:7 w:liegt:-6 w:line:11 w:liquidiamo:12 w:livre:5 w:localizamos:-7 w:lodge:5 w:longer:-8 w:lot:-5
w:ls:-6 w:ltd:7 w:lunes:6 w:lupita:7 w:ma:7 w:maar:15 w:mag:17 w:mai:-6 w:mailed:6 w:mailen:5 w:maken:-5 w:mal:7
w:manca:5 w:mancano:-5 w:mandais:-6 w:mandar:-8 w:mandas:8 w:mandeis:13 w:marche:5 w:mario:5 w:mas:-13 w:match:-6
w:mb:5 w:mee:10 w:meer:5 w:mensagem:12 w:mensaje:-5 w:merci:21 w:mesi:5 w:mesma:13 w:messaggio:-7 w:met:-5 w:mi:-21
w:mij:-7 w:mil:5 w:mio:-7 w:mir:-7 w:mire:7 w:mismo:-7 w:missing:5 w:mit:8 w:modifier:10 w:modulo:6 w:moi:9
w:moins:11 w:mois:5 w:mon:8 w:monsieur:-10 w:month:7 w:more:-6 w:morning:-6 w:motif:9 w:motivo:9 w:moved:8 w:mr:-5
w:ms:8 w:mx:-6 w:my:-9 w:na:17 w:naam:16 w:naar:13 w:nach:-5 w:nada:6 w:nadie:-7 w:name:10 w:nao:-20 w:nb:-5
w:ne:-19 w:necesitamos:9 w:necessario:5 w:need:14 w:needs:21 w:neem:5 w:netto:-5 w:neu:21 w:never:-15 w:new:22
w:ni:-14 w:nicht:-5 w:niente:-6 w:nieuwe:9 w:nif:34 w:night:5 w:no:-6 w:noch:9 w:nochmals:6 w:nog:5 w:noi:8 w:nom:26
w:nombre:5 w:nooit:-5 w:nossa:-5 w:nosso:11 w:notice:-6 w:nouvel:6 w:novembre:-7 w:noviembre:-5 w:novos:7 w:now:13
w:nuestro:-11 w:nuevo:14 w:number:13 w:numero:20 w:nummer:6 w:nuova:5 w:obra:-6 w:oc:14 w:october:-6 w:of:-17
w:off:-5 w:oggi:-5 w:old:-5 w:om:-7 w:omdat:7 w:onboarding:6 w:once:-7 w:onde:-5 w:online:6 w:ons:6 w:ontbreekt:13
w:onze:27 w:opdracht:-5 w:operation:-5 w:opinion:11 w:opnieuw:39 w:or:-6 w:order:9 w:orders:14 w:os:8 w:otherwise:9
w:oude:15 w:our:25 w:out:-10 w:outra:-8 w:over:-7 w:own:-9 w:paga:-12 w:pagamentos:-5 w:pagati:7 w:pago:-18
w:pagos:5 w:paid:17 w:pakbon:7 w:paola:5 w:papel:6 w:para:22 w:part:11 w:parte:-5 w:partira:7 w:paso:7 w:passou:5
w:patience:-6 w:paye:12 w:payer:5 w:payment:-8 w:payons:-5 w:pays:-5 w:pdf:9 w:pedidos:7 w:pendente:13 w:peppol:18
w:per:8 w:pertanto:-6 w:pesos:5 w:piece:-5 w:piu:6 w:pix:10 w:plait:-5 w:planilla:8 w:please:13 w:plus:-5
w:plutot:-5 w:po:23 w:poco:-7 w:podem:-5 w:policy:-5 w:pons:7 w:por:5 w:portal:13 w:portes:5 w:porto:-6 w:post:5
w:posted:8 w:pour:-6 w:pouvez:10 w:pra:-7 w:precisa:7 w:preco:-6 w:present:5 w:presentarla:10 w:presentarse:7
w:presente:-5 w:previa:-7 w:previsao:12 w:prezada:5 w:pro:5 w:procede:-8 w:processed:8 w:programme:6 w:promised:10
w:propuesta:-6 w:prossimo:5 w:proveedor:8 w:proxy:-5 w:prufung:-5 w:puede:9 w:puesto:8 w:puo:-7 w:qu:-9 w:quale:-5
w:quando:12 w:quanto:6 w:que:-15 w:queda:-8 w:quedo:13 w:queiram:6 w:queja:-6 w:quello:7 w:questa:10 w:qui:-10
w:quien:-7 w:radicar:8 w:raise:6 w:ramon:7 w:rappresentante:11 w:rated:-5 w:re:18 w:rebate:10 w:receber:5
w:receipt:9 w:reception:9 w:rechnungsanschrift:6 w:rechnungsempfanger:8 w:recibir:-6 w:recibos:-8 w:reclamacion:7
w:reconhece:7 w:record:5 w:rectificada:10 w:recu:-7 w:recusada:7 w:reden:12 w:redeposer:13 w:reenvie:6 w:ref:-7
w:reference:8 w:refuse:5 w:reglee:-5 w:regolare:6 w:rejet:6 w:rekening:-6 w:rekeningnummer:6 w:releve:-12
w:remessa:6 w:remision:7 w:remitan:-5 w:remitir:6 w:renvoie:16 w:renvoyer:-5 w:resend:-5 w:responsable:-10 w:rest:-5
w:resto:5 w:resubmit:11 w:retencion:-9 w:return:11 w:revisor:7 w:rfc:11 w:rib:5 w:rien:-5 w:rifiutato:-6 w:right:8
w:rma:12 w:road:6 w:robot:7 w:run:-13 w:rz:8 w:sa:5 w:sale:-16 w:saludos:9 w:sans:7 w:sap:7 w:sapete:-5 w:sara:-6
w:sat:6 w:sblocco:5 w:scaduto:11 w:school:7 w:schreiben:-5 w:se:-7 w:sea:-6 w:sede:6 w:see:8 w:segue:13 w:seguir:6
w:seguranca:7 w:seguridad:8 w:sehr:19 w:seit:7 w:semaine:9 w:semana:-6 w:send:12 w:senden:7 w:sending:12
w:senores:-5 w:senza:8 w:septiembre:5 w:sera:-22 w:sergio:7 w:serve:19 w:service:9 w:servicio:5 w:servicios:-5
w:servizi:5 w:seu:-6 w:short:6 w:siamo:8 w:sich:-7 w:side:-5 w:siege:7 w:sigilo:13 w:signature:9 w:siguiente:-5
w:simplement:6 w:simplemente:7 w:since:-7 w:sinds:-5 w:sinon:6 w:sir:-5 w:siret:14 w:sistema:15 w:site:9
w:situacao:-6 w:sobald:7 w:sobre:-6 w:social:17 w:sociedad:12 w:societe:11 w:socio:-5 w:sofort:-5 w:sole:5
w:solicitamos:-5 w:solicitar:7 w:somme:5 w:sonst:9 w:sospeso:6 w:sp:-6 w:spesa:5 w:split:6 w:sport:5 w:sra:8 w:st:-7
w:staat:10 w:stampare:6 w:stato:-12 w:statut:12 w:stop:9 w:stunde:-5 w:sturen:8 w:stuur:-12 w:sua:-7 w:subject:9
w:such:7 w:suffit:6 w:suis:-5 w:suivre:9 w:sujeita:12 w:sul:6 w:suo:-5 w:supervisor:-5 w:supplier:13 w:sur:14
w:syndic:5 w:system:5 w:tant:-8 w:tanto:11 w:tarde:-9 w:tardes:14 w:tax:7 w:td:5 w:team:5 w:tenaamstelling:6
w:tenga:8 w:tf:6 w:th:16 w:thanks:-6 w:that:-6 w:the:13 w:there:13 w:they:-8 w:this:-10 w:three:6 w:thx:13
w:tiene:24 w:till:9 w:time:-9 w:to:8 w:today:5 w:todo:-5 w:took:10 w:total:-5 w:tout:11 w:tp:6 w:trae:8 w:tramita:6
w:tre:-8 w:tres:6 w:trust:7 w:trustees:7 w:ts:6 w:tu:-12 w:tua:6 w:tutte:-5 w:two:-6 w:uberweise:-5 w:ufficio:6
w:uit:-5 w:um:-10 w:umschreiben:17 w:una:5 w:univoco:10 w:uns:-9 w:upload:7 w:urssaf:5 w:us:-8 w:usate:5 w:use:14
w:ustedes:-6 w:vai:-5 w:validation:12 w:valor:-7 w:vamos:-5 w:van:6 w:vanzelf:7 w:vcs:11 w:vence:7 w:vencida:6
w:vencimento:5 w:vendor:8 w:venerdi:-6 w:vengono:8 w:ventanilla:8 w:ver:6 w:verarbeitet:5 w:vereinbart:-5 w:verify:5
w:verklaard:-5 w:verklaring:9 w:verplichtingennummer:8 w:versement:6 w:verzet:6 w:via:14 w:vieram:7 w:viernes:8
w:vigente:9 w:vigilance:5 w:virement:-10 w:visser:6 w:volved:8 w:volver:12 w:vom:-11 w:von:-13 w:voor:-7 w:vor:-7
w:vos:-6 w:vosso:10 w:vostra:6 w:votre:9 w:vous:-19 w:vuelva:6 w:vuelvan:8 w:vuole:6 w:waar:-5 w:warehouse:7
w:waren:-6 w:wat:-7 w:we:29 w:week:-11 w:weg:12 w:weisen:10 w:werkt:7 w:what:-8 w:which:9 w:wi:7 w:wird:-9 w:with:13
w:wordt:-6 w:would:-5 w:wrong:8 w:xrechnung:6 w:ya:18 w:yo:-5 w:you:-12 w:zahlen:-5 w:ze:16 w:zegt:7 w:zero:-6
w:zetten:7 w:zip:10 w:zo:-10 w:zodra:22 w:zoeken:15 w:zomer:5 w:zonder:-9 w:zou:-8 w:zu:-9
"""
