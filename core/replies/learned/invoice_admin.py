"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -6.54
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-14 ?admin:-30 ?copy:-6 ?d.FREIGHT:6 ?d.MISSING_DOCS:9 ?dispute:12 ?goods:-7 ?hardship:5 ?inclusive:5 ?paid:-7
?pay:-15 ?propose:-11 ?question:-14 ?r.FREIGHT:6 ?redirect:-18 b:!_!:-6 b:00000_en:12 b:00000_ist:-5 b:00000_nao:-9
b:00000_on:9 b:0000_00000:7 b:0000_0000:-7 b:0000_000:6 b:0000_00:10 b:0000_il:5 b:0000_in:5 b:0000_not:12
b:0000_sale:-8 b:0000_se:-17 b:0000_to:5 b:0000_which:12 b:000_0000:19 b:000_000:12 b:000_00:-13 b:000_0:-14
b:000_euro:-7 b:000_no:12 b:000_of:-7 b:000_sur:13 b:000_was:7 b:00_%:-9 b:00_000:-5 b:00_00:-29 b:00_0:-9
b:00_avec:8 b:00_com:8 b:00_dias:7 b:00_ee:9 b:00_est:11 b:00_esta:-5 b:00_ete:8 b:00_fue:9 b:00_gennaio:6
b:00_is:-6 b:00_janvier:-5 b:00_no:-8 b:00_november:6 b:00_ok:-6 b:00_pagata:6 b:00_per:5 b:00_sale:-6 b:00_th:-9
b:00_ya:12 b:0_00000:10 b:0_000:-30 b:0_00:-9 b:0_0:-9 b:0_and:5 b:0_dagen:7 b:0_de:17 b:0_ee:9 b:0_el:5 b:0_en:8
b:0_heb:10 b:0_heeft:5 b:0_ist:7 b:0_jan:8 b:0_juli:5 b:0_mil:5 b:0_no:5 b:0_nog:8 b:0_que:-7 b:0_sind:5
b:0_staat:16 b:0_te:8 b:0_th:26 b:0_viene:5 b:0_way:-10 b:0_ya:9 b:0_zijn:5 b:?_?:-6 b:@_with:12 b:aa_0:-5 b:ac_0:5
b:acaba_en:8 b:account_and:5 b:accounts_payable:5 b:administrador_de:7 b:administrador_judicial:-7 b:al_00:-8
b:al_corriente:7 b:all_invoices:6 b:als_je:6 b:als_pdf:-5 b:als_xrechnung:5 b:an_die:13 b:and_he:12
b:and_resubmit:10 b:and_send:6 b:and_will:11 b:and_you:-7 b:antes_de:6 b:antes_del:7 b:appena_ci:6 b:are_not:-5
b:art_000:7 b:art_00:5 b:as_financas:9 b:as_pdf:5 b:assim_que:27 b:at_0:6 b:attente_de:11 b:attestation_de:13
b:au_0:5 b:au_nom:24 b:auf_die:16 b:authorised_by:7 b:banque_le:9 b:be_paying:-7 b:because_the:9 b:before_any:8
b:before_you:7 b:bei_uns:-9 b:binnen_0:5 b:bitte_neu:6 b:boa_tarde:-11 b:bon_de:14 b:bon_payer:13 b:both_of:5
b:bp_0:-5 b:bt_00:6 b:btw_nummer:10 b:buen_dia:18 b:buenas_tardes:14 b:but_our:5 b:by_email:7 b:by_the:5
b:cada_mes:7 b:cannot_pay:6 b:cc_00:7 b:certidao_de:11 b:certificado_de:9 b:certificate_of:5 b:cette_facture:-9
b:cette_somme:6 b:cf_00:9 b:che_le:5 b:chorus_pro:6 b:cinque_giorni:5 b:cliente_de:5 b:cnpj_da:9 b:co_kg:7
b:codice_univoco:10 b:codigo_000:11 b:com_cnpj:9 b:com_nif:24 b:com_os:6 b:com_vencimento:6 b:commit_to:-5
b:con_el:15 b:con_hacienda:6 b:con_la:-6 b:consecuencia_no:-9 b:contas_pagar:11 b:correo_es:-7 b:corriente_con:7
b:cost_centre:8 b:could_you:7 b:cuanto_la:7 b:cuanto_me:14 b:cuenta_actualizado:5 b:current_statement:6
b:da_empresa:7 b:da_filial:8 b:da_noi:5 b:dal_sistema:-5 b:damen_und:-7 b:das_sind:7 b:dat_ze:8 b:de_000:-6
b:de_00:-5 b:de_0:5 b:de_administracion:-7 b:de_betaling:6 b:de_cada:7 b:de_commande:18 b:de_compromisso:7
b:de_contas:7 b:de_contrato:7 b:de_credito:-6 b:de_cumplimiento:10 b:de_enero:9 b:de_entrega:11 b:de_estar:7
b:de_factuur:-5 b:de_imediato:12 b:de_imprimir:9 b:de_inmediato:-5 b:de_ley:8 b:de_los:-6 b:de_mi:-6 b:de_moins:10
b:de_nao:15 b:de_nous:7 b:de_nouveau:6 b:de_nuevo:10 b:de_outubro:5 b:de_pago:-15 b:de_paiement:10 b:de_pedido:-5
b:de_que:12 b:de_referencia:-7 b:de_rekening:-5 b:de_su:-6 b:de_trois:6 b:de_um:-5 b:de_vigilance:5 b:del_sat:5
b:delai_de:5 b:delle_fatture:5 b:der_buchhaltung:6 b:des_que:-8 b:destinatario_ee:6 b:devuelta_por:9
b:dezelfde_dag:14 b:di_cortesia:-8 b:di_liquidazione:5 b:di_una:5 b:dia_00:-11 b:die_alte:10 b:die_neu:6
b:divida_seguranca:8 b:do_contrato:11 b:do_il:7 b:do_not:5 b:do_pedido:5 b:door_ons:5 b:down_for:12 b:ds_0:6
b:du_00:-6 b:du_directeur:5 b:du_marche:5 b:du_service:15 b:ea_0:-7 b:echeance_de:13 b:ee_0:6 b:ee_cambiato:5
b:ee_necessario:5 b:ee_sospeso:6 b:ee_stato:-8 b:een_kopie:-7 b:el_0:-5 b:el_asunto:6 b:el_certificado:-5
b:el_cif:22 b:el_estado:5 b:el_numero:5 b:el_pago:14 b:el_resto:7 b:el_viernes:8 b:em_00:-6 b:email_copy:11
b:emitir_el:5 b:en_0:9 b:en_attente:10 b:en_consecuencia:-9 b:en_cuanto:11 b:en_el:-6 b:en_gaat:7 b:en_ons:7
b:en_opnieuw:10 b:en_piece:-5 b:en_su:-7 b:en_tu:-8 b:end_of:9 b:entrata_merci:7 b:entro_il:5 b:er_staat:-6
b:es_00:9 b:es_del:9 b:es_que:6 b:est_donc:7 b:est_programme:6 b:est_votre:5 b:esta_bien:-5 b:estar_al:7
b:este_buzon:16 b:esto_no:7 b:et_je:11 b:et_un:5 b:ete_rejetee:7 b:faco_pix:14 b:factura_?:7 b:factura_de:-7
b:factura_dice:7 b:factura_esta:6 b:facture_?:-13 b:facture_au:22 b:facture_en:-7 b:facture_et:6 b:factuur_is:7
b:factuur_met:9 b:factuur_opnieuw:5 b:falta_nos:5 b:fatura_esta:-6 b:favor_de:8 b:favor_emitir:7 b:faz_favor:7
b:fe_ap:5 b:feira_00:6 b:firmada_por:7 b:for_0000:9 b:for_the:-7 b:for_your:-6 b:freistellungsbescheinigung_nach:6
b:from_you:-9 b:from_your:-5 b:fue_devuelta:8 b:geehrte_damen:-7 b:geehrte_frau:29 b:gennaio_0000:5 b:gm_00:12
b:gmbh_co:7 b:good_afternoon:-5 b:goods_receipt:5 b:ha_dado:8 b:haben_wir:-6 b:hacemos_la:-5 b:hago_la:15
b:has_been:-5 b:has_not:9 b:have_got:12 b:have_it:7 b:have_not:10 b:have_the:-8 b:hb_00:6 b:he_is:11 b:heb_ik:7
b:heeft_een:5 b:het_door:5 b:het_is:5 b:het_juiste:7 b:het_niet:6 b:het_over:-6 b:hier_ist:8 b:hola_sergio:8
b:home_banking:-8 b:ia_0:8 b:icms_st:-6 b:ihre_mail:5 b:ik_hem:6 b:ik_niks:6 b:il_0:-5 b:il_cig:6 b:il_codice:21
b:il_documento:-7 b:il_durc:11 b:il_me:17 b:il_messaggio:-7 b:il_mio:-5 b:il_nostro:5 b:il_nous:6 b:il_sistema:7
b:il_suo:-5 b:il_vous:-8 b:importo_000:6 b:in_attesa:-7 b:in_distinta:5 b:in_fattura:8 b:in_ogni:8 b:in_scadenza:5
b:in_te:10 b:inoltre_che:7 b:insurance_certificate:6 b:into_the:5 b:invoice_as:7 b:invoice_is:-12 b:invoices_to:8
b:invoices_were:-5 b:is_00000:14 b:is_an:6 b:is_geweigerd:7 b:is_no:-10 b:is_not:6 b:is_on:11 b:is_per:11
b:is_the:-8 b:ist_abgelaufen:6 b:ist_die:-7 b:ist_gestern:5 b:ist_im:-5 b:ist_noch:8 b:it_and:7 b:it_in:7
b:it_lands:6 b:it_on:16 b:it_to:10 b:it_we:-5 b:ja_nao:6 b:je_ai:-5 b:je_die:9 b:je_ne:-5 b:je_paye:16 b:je_ze:7
b:jour_et:6 b:jullie_de:7 b:kbis_de:7 b:keine_bestellung:-7 b:konnen_wir:5 b:kopie_van:-8 b:kun_je:13 b:la_0000:-19
b:la_00:11 b:la_0:15 b:la_banque:7 b:la_cuenta:-7 b:la_factura:9 b:la_facture:10 b:la_fattura:-10 b:la_hb:6
b:la_mairie:6 b:la_nouvelle:10 b:la_oc:6 b:la_otra:-6 b:la_pago:-6 b:la_redeposer:8 b:la_sociedad:12 b:la_societe:13
b:la_vostra:6 b:la_vs:5 b:las_facturas:-9 b:last_night:7 b:le_00:-17 b:le_bon:15 b:le_digo:-5 b:le_dossier:6
b:le_fatture:7 b:le_ho:5 b:le_numero:6 b:leitweg_id:11 b:les_hacemos:-5 b:line_0:-5 b:lp_0:5 b:ma_la:5 b:maar_op:9
b:maken_we:-6 b:me_dire:-5 b:me_mandais:-6 b:me_mandas:8 b:me_mandeis:14 b:meer_te:7 b:merci_de:14 b:met_de:-5
b:met_het:6 b:mi_dice:-7 b:mientras_tanto:6 b:moi_la:15 b:moins_de:10 b:nao_aceitamos:-5 b:nao_consta:-7
b:nao_divida:15 b:nao_ee:-5 b:nao_localizamos:-7 b:nao_responda:5 b:nao_sera:-5 b:ne_sera:-5 b:need_your:12
b:neu_schicken:7 b:never_bought:-5 b:next_friday:6 b:nf_0000:7 b:ni_lo:-5 b:nicht_an:10 b:niente_pagamento:-6
b:niet_betalen:12 b:niks_meer:6 b:no_000:11 b:no_la:-7 b:no_lo:8 b:no_longer:-8 b:no_pay:-5 b:no_po:-6 b:no_portal:5
b:no_procede:-9 b:no_trae:-7 b:noch_auf:7 b:nog_eens:7 b:nog_op:9 b:nom_de:23 b:nombre_de:7 b:non_esiste:5
b:non_ne:6 b:non_stampare:6 b:nos_ha:8 b:nostro_gestionale:5 b:not_accept:7 b:not_be:-5 b:not_been:6 b:not_in:13
b:nota_de:-5 b:nothing_wrong:10 b:notre_banque:5 b:nous_aurez:-6 b:nous_en:7 b:nous_faut:7 b:nous_la:8 b:numero_de:5
b:numero_do:6 b:numero_engagement:8 b:of_account:6 b:of_month:10 b:of_your:6 b:ogni_caso:8 b:ohne_bestellnummer:-6
b:omdat_het:5 b:on_file:6 b:on_hold:11 b:on_it:9 b:on_our:-11 b:on_that:10 b:ons_betaald:5 b:ons_een:-6 b:op_de:-6
b:op_die:7 b:op_en:6 b:op_mijn:9 b:opinion_de:10 b:opnieuw_in:12 b:opnieuw_sturen:8 b:ordered_this:5 b:otra_vez:5
b:paga_el:7 b:paga_em:-8 b:paga_na:5 b:pago_con:-8 b:pago_el:10 b:pago_en:7 b:pago_por:6 b:paid_00:10 b:paid_on:-5
b:paid_the:7 b:par_contre:13 b:para_pagamento:5 b:pas_cette:6 b:pas_la:-5 b:paso_el:9 b:pay_the:-7 b:paying_it:14
b:pedido_00000:11 b:pelo_portal:5 b:per_0:11 b:per_favore:-5 b:per_la:-6 b:pesos_el:5 b:piece_jointe:-6 b:po_00000:7
b:po_no:-5 b:po_number:10 b:poco_mas:-7 b:por_edi:6 b:por_el:5 b:por_favor:5 b:por_lo:7 b:por_no:8 b:por_que:-6
b:posicao_financeira:-5 b:pour_la:8 b:pouvez_vous:12 b:prezada_sra:9 b:prezado_fornecedor:-6 b:programme_au:6
b:propuesta_de:-6 b:pv_0:5 b:quanto_ao:7 b:que_corresponde:-5 b:que_cualquier:8 b:que_el:-10 b:que_fatura:6
b:que_la:15 b:que_ma:6 b:que_me:-7 b:que_nao:-7 b:que_no:-6 b:que_nos:8 b:que_viene:-9 b:que_vous:-8 b:quel_est:5
b:questa_casella:6 b:questa_mail:6 b:re_0000:-5 b:rechnung_auf:9 b:rechnung_mit:14 b:reden_van:7 b:retencion_de:-12
b:rib_jour:5 b:rifiutato_dal:-5 b:rma_0000:12 b:run_on:-5 b:sale_el:-8 b:same_day:5 b:sans_bon:6 b:scaduto_il:8
b:se_faz:7 b:se_non:5 b:se_paga:5 b:se_que:10 b:see_it:15 b:seguranca_social:8 b:seguridad_social:8
b:sehr_geehrte:20 b:sem_isso:7 b:sera_paga:-5 b:serve_il:9 b:serve_la:11 b:set_you:10 b:sexta_feira:7
b:short_paid:12 b:si_me:8 b:sie_an:8 b:sie_den:7 b:sie_die:5 b:sie_mir:-5 b:sie_sich:-5 b:signe_du:5
b:simplement_votre:6 b:since_0000:-10 b:siret_du:5 b:sistema_di:10 b:solo_il:5 b:sp_00:-5 b:split_it:5
b:staat_geen:7 b:staat_nog:9 b:statement_of:6 b:stato_rifiutato:-5 b:stop_sending:14 b:su_administrador:7
b:su_correo:-7 b:su_factura:16 b:su_opinion:6 b:subject_line:10 b:sur_chorus:7 b:sur_les:11 b:sus_facturas:5
b:tant_qu:-6 b:tanto_el:7 b:tanto_no:7 b:tardes_contador:11 b:te_dienen:9 b:te_doen:6 b:te_hago:8 b:te_lo:-9
b:thanks_for:-5 b:that_is:-6 b:that_order:11 b:the_000:-7 b:the_00:-9 b:the_0:32 b:the_bankruptcy:5 b:the_block:8
b:the_dock:-5 b:the_first:-5 b:the_invoice:7 b:the_new:10 b:the_portal:14 b:the_right:8 b:the_school:7
b:there_with:5 b:they_are:-5 b:this_invoice:-6 b:this_time:-7 b:this_to:15 b:three_way:5 b:ticket_00000:-5
b:tiene_fecha:6 b:till_the:12 b:to_00:5 b:to_@:25 b:to_add:5 b:to_date:-7 b:to_the:-8 b:to_your:-5 b:tp_0:6
b:tre_fatture:-6 b:trois_mois:6 b:un_extrait:6 b:un_kbis:9 b:un_releve:-6 b:un_rib:5 b:una_vez:-5 b:und_herren:-7
b:und_neu:5 b:uns_die:5 b:uns_noch:6 b:until_the:6 b:use_@:15 b:uw_factuur:8 b:van_de:-15 b:van_een:7 b:vi_do:7
b:via_het:6 b:via_peppol:13 b:vieram_com:8 b:viernes_0:19 b:vostra_fattura:7 b:votre_attestation:12 b:vous_le:-10
b:vous_me:11 b:vous_nous:-8 b:vous_plait:-5 b:way_match:-5 b:we_are:-22 b:we_can:5 b:we_cannot:15 b:we_do:11
b:we_have:5 b:we_het:-5 b:we_need:11 b:we_were:10 b:we_will:-7 b:we_zijn:9 b:weisen_wir:10 b:wij_van:7 b:will_have:5
b:will_pay:7 b:wir_heissen:5 b:wir_sie:8 b:with_po:17 b:with_the:10 b:wrong_with:10 b:ya_tiene:8 b:you_up:10
b:your_0:5 b:your_bank:6 b:your_patience:-5 b:zahlung_angewiesen:8 b:zegt_dat:8 b:zero_rated:-5 b:zijn_op:5
b:zodra_de:6 b:zodra_jullie:5 b:zodra_wij:11 b:zur_zahlung:5 c:<a>:25 c:<ab:-17 c:<abo:-12 c:<abon:-8 c:<ac:12
c:<ac>:6 c:<act:6 c:<actu:10 c:<age:-8 c:<agen:-6 c:<agg:10 c:<aggi:7 c:<ai:-6 c:<ai>:-6 c:<aj:8 c:<ajo:9 c:<ajou:9
c:<al:6 c:<al>:-10 c:<alle:6 c:<alt:9 c:<alte:6 c:<am>:-7 c:<an:23 c:<an>:10 c:<and:16 c:<ande:17 c:<ans:6 c:<anti:7
c:<anul:6 c:<ap:8 c:<appe:7 c:<ar:-13 c:<are:-13 c:<are>:-13 c:<assi:9 c:<att:8 c:<atte:7 c:<au:11 c:<au>:6
c:<auc:-6 c:<auf:9 c:<auf>:11 c:<aus:8 c:<auss:8 c:<av:-15 c:<avi:-7 c:<avis:-6 c:<avo:-6 c:<b>:24 c:<ban:12
c:<be:-15 c:<bef:7 c:<befo:7 c:<bele:6 c:<bes:-12 c:<best:-11 c:<bi:7 c:<bit:14 c:<bitt:15 c:<bl:8 c:<blo:9
c:<bloc:7 c:<bon:9 c:<bon>:12 c:<boo:-7 c:<bt:15 c:<btw:12 c:<btw>:12 c:<bu:26 c:<bue:12 c:<buen:12 c:<buz:7
c:<buzo:7 c:<cad:15 c:<cada:9 c:<cadu:6 c:<can:7 c:<ce:9 c:<cer:21 c:<cert:23 c:<cf:7 c:<cf>:6 c:<chan:9 c:<che:-10
c:<cheq:-6 c:<ci:27 c:<ci>:11 c:<cif:14 c:<cif>:11 c:<cl:-13 c:<cla:-8 c:<cn:17 c:<cnp:14 c:<cnpj:14 c:<co:21
c:<cod:31 c:<code:7 c:<codi:25 c:<col:-6 c:<com>:12 c:<come:-7 c:<con:-17 c:<cons:-14 c:<cont:6 c:<cop:-6 c:<copi:-8
c:<cor:13 c:<corr:11 c:<cort:-6 c:<cos:6 c:<cost:6 c:<cr:-11 c:<cre:-10 c:<cred:-10 c:<cu:21 c:<cum:7 c:<cump:6
c:<cur:6 c:<cus:11 c:<cust:11 c:<da:-16 c:<dag:7 c:<dan:-9 c:<date:-6 c:<de:-11 c:<dec:-9 c:<dece:-6 c:<des:-8
c:<des>:-7 c:<detr:6 c:<dez:7 c:<deze:7 c:<die:8 c:<die>:9 c:<dien:6 c:<dir:7 c:<dire:6 c:<dit:-9 c:<dit>:-7
c:<divi:6 c:<do>:9 c:<dr:-7 c:<ds:6 c:<du>:7 c:<dur:6 c:<durc:7 c:<e>:7 c:<ec:6 c:<ech:8 c:<ed:11 c:<edi:7 c:<edi>:8
c:<een>:-7 c:<ei:-10 c:<ein:-8 c:<el:-6 c:<em:21 c:<emi:29 c:<emis:8 c:<emit:21 c:<en:16 c:<en>:9 c:<enc:-11
c:<ene:7 c:<ener:7 c:<enr:8 c:<enre:8 c:<ent:6 c:<enti:10 c:<envi:6 c:<eq:7 c:<equ:7 c:<equi:7 c:<era:-6 c:<es:-9
c:<ess:-6 c:<esta:-8 c:<et>:10 c:<eu:-6 c:<eur:-7 c:<ex:-7 c:<fa:34 c:<fac:10 c:<fai:-7 c:<falt:7 c:<fat:9 c:<fau:9
c:<faut:7 c:<fav:8 c:<favo:9 c:<fec:8 c:<fech:8 c:<fin:-6 c:<fis:10 c:<fisc:6 c:<foi:-9 c:<foi>:-7 c:<for>:-10
c:<form:9 c:<four:8 c:<frau:8 c:<frei:6 c:<fro:-8 c:<from:-7 c:<fue:10 c:<fue>:11 c:<fur:-8 c:<g>:13 c:<ge:-8
c:<gee:8 c:<geeh:10 c:<ger:-7 c:<ges:16 c:<gest:11 c:<gew:8 c:<gewe:6 c:<giu:6 c:<gius:6 c:<gm:12 c:<gmb:7 c:<gmbh:7
c:<gr:-12 c:<gua:6 c:<guar:6 c:<ha:-18 c:<hab:-9 c:<hag:10 c:<hago:11 c:<he:14 c:<he>:6 c:<hee:-7 c:<hem:7 c:<hem>:6
c:<her:-12 c:<herr:-6 c:<hes:8 c:<hi:-14 c:<ho:10 c:<hol:7 c:<hold:13 c:<hoo:6 c:<hoor:8 c:<hor:7 c:<hora:7
c:<i>:-13 c:<iba:7 c:<iban:8 c:<ic:-18 c:<ich:-10 c:<ich>:-10 c:<ici:-7 c:<ici>:-7 c:<id:8 c:<id>:8 c:<il:7 c:<il>:7
c:<im:7 c:<im>:-7 c:<imp:6 c:<inco:11 c:<ind:13 c:<indi:14 c:<ink:9 c:<inko:9 c:<inm:-6 c:<it>:8 c:<ja:-15 c:<je:6
c:<je>:8 c:<jo:-8 c:<ju:-7 c:<kb:8 c:<kbi:8 c:<kbis:8 c:<ke:-13 c:<ku:6 c:<kun:6 c:<kun>:7 c:<l>:15 c:<la>:12
c:<lan:7 c:<land:7 c:<las:-7 c:<las>:-8 c:<leg:10 c:<lega:12 c:<leit:6 c:<li:-10 c:<lief:7 c:<lo:-18 c:<loc:-6
c:<loca:-6 c:<ma:-16 c:<maar:7 c:<mag:8 c:<mag>:9 c:<mai:-6 c:<mari:6 c:<mas>:-6 c:<mat:-9 c:<mee:7 c:<merc:6
c:<mess:-7 c:<mi:-26 c:<mi>:-11 c:<mis:-7 c:<mo:14 c:<mod:7 c:<moi:12 c:<moin:6 c:<mor:-11 c:<mot:9 c:<moti:10
c:<move:6 c:<na:19 c:<na>:7 c:<naa:16 c:<naam:8 c:<naar:7 c:<nam:10 c:<name:10 c:<nao:-8 c:<nao>:-8 c:<ne:16
c:<ne>:-10 c:<nee:17 c:<need:16 c:<neu:11 c:<neu>:12 c:<nev:-8 c:<neve:-8 c:<new:10 c:<new>:11 c:<ni:13 c:<ni>:-8
c:<nif:17 c:<nif>:17 c:<no:23 c:<nom:9 c:<nom>:13 c:<now:6 c:<now>:7 c:<nu:27 c:<nue:7 c:<nues:-6 c:<nuev:12
c:<num:18 c:<numb:6 c:<nume:9 c:<nuo:6 c:<nuov:6 c:<o>:8 c:<obs:7 c:<obse:7 c:<oc:7 c:<oc>:7 c:<of:-12 c:<of>:-8
c:<on:17 c:<ond:-6 c:<onde:-6 c:<ontb:7 c:<onz:13 c:<onze:13 c:<op:19 c:<opn:19 c:<opni:19 c:<ord:7 c:<orde:10
c:<ou:8 c:<oud:8 c:<oude:8 c:<our:13 c:<our>:12 c:<out:-9 c:<pag:-13 c:<pago:-7 c:<pai:8 c:<paid:9 c:<pak:11
c:<para:11 c:<paye:10 c:<pe:9 c:<pen:7 c:<pep:9 c:<pepp:9 c:<plea:6 c:<po:-7 c:<po>:11 c:<pod:-6 c:<pol:-6
c:<pour:-7 c:<pouv:6 c:<pr:-24 c:<pra:-10 c:<pre:-8 c:<pri:-11 c:<pro:9 c:<proj:7 c:<prox:-7 c:<pue:7 c:<qu:-21
c:<qual:-9 c:<quan:8 c:<que>:-8 c:<qui:-15 c:<rat:-8 c:<re:29 c:<re>:9 c:<reci:-10 c:<red:10 c:<rede:11 c:<ref:13
c:<refa:13 c:<regl:-8 c:<rej:7 c:<reje:7 c:<rek:10 c:<reke:11 c:<rel:-8 c:<ren:8 c:<renv:9 c:<rep:-8 c:<res:-8
c:<rese:-6 c:<resu:6 c:<rf:8 c:<ri:7 c:<riem:6 c:<rm:6 c:<rob:7 c:<ru:12 c:<rud:22 c:<run:-6 c:<run>:-6 c:<s>:-6
c:<sa:-21 c:<sal:-11 c:<sale:-8 c:<sca:8 c:<se:21 c:<segu:6 c:<seh:9 c:<sehr:10 c:<sen:8 c:<send:15 c:<sera:-13
c:<serv:16 c:<si:8 c:<sin:-6 c:<sir:6 c:<sire:7 c:<sis:7 c:<sist:7 c:<soc:15 c:<soci:15 c:<soll:-6 c:<sta:11
c:<ste:-8 c:<stuu:-7 c:<su:14 c:<sur>:7 c:<ta:10 c:<tab:6 c:<tabl:7 c:<tan:6 c:<te:-9 c:<tel:-7 c:<th:7 c:<th>:8
c:<tha:-7 c:<than:-6 c:<the:6 c:<the>:6 c:<thi:-8 c:<ti:19 c:<tie:11 c:<tien:10 c:<timb:7 c:<time:-6 c:<tot:-6
c:<tram:7 c:<tu:-8 c:<tu>:-6 c:<tw:-8 c:<ums:6 c:<umsc:8 c:<uni:7 c:<up:10 c:<use:7 c:<use>:7 c:<v>:13 c:<va:7
c:<val:8 c:<vali:11 c:<van:9 c:<ven:9 c:<venc:6 c:<ver:9 c:<vi:17 c:<via:7 c:<via>:7 c:<vie:6 c:<vier:7 c:<vig:8
c:<vir:-8 c:<vire:-7 c:<vis:6 c:<vo:-25 c:<vol:7 c:<volv:10 c:<von:-8 c:<von>:-7 c:<vor:-7 c:<vou:-7 c:<vous:-8
c:<vri:-6 c:<vu:10 c:<vuel:7 c:<w>:12 c:<wa:-13 c:<we>:15 c:<wee:-7 c:<week:-7 c:<weg>:6 c:<wha:-6 c:<what:-6
c:<wir:-6 c:<wo:-9 c:<wor:-6 c:<y>:10 c:<ya:8 c:<ya>:9 c:<yo:-9 c:<you:-7 c:<you>:-6 c:<za:-6 c:<ze>:8 c:<zo:6
c:<zod:11 c:<zodr:11 c:<zoe:7 c:<zoek:7 c:<zu:-8 c:aag:6 c:aam:12 c:aam>:8 c:aar>:9 c:aast:6 c:aast>:6 c:aat:8
c:aat>:7 c:ab>:-6 c:abe:-13 c:abgel:6 c:abi:-10 c:abil:-10 c:abili:-8 c:abl:7 c:abo:-13 c:abon:-9 c:abono:-6
c:abr:-7 c:abs:-6 c:acao:-8 c:acao>:-8 c:ace:-8 c:ach:-18 c:achat:6 c:acht:-9 c:ack:-6 c:acti:-7 c:actu:14 c:actua:9
c:ad>:11 c:ade:13 c:aden:7 c:aden>:6 c:ado:7 c:ador>:6 c:adu:14 c:aduc:7 c:afi:6 c:ag>:7 c:aga>:-6 c:agem:8
c:agem>:6 c:agen:-9 c:agg:6 c:ahl:-7 c:ai>:-10 c:aid:7 c:aid>:7 c:aile:8 c:ailed:6 c:aine:6 c:aines:6 c:ais:-18
c:ais>:-12 c:ait>:-6 c:aja:-8 c:aja>:-7 c:ajo:18 c:ajou:16 c:ajout:16 c:alen:6 c:alen>:8 c:ali:6 c:alid:9 c:alida:6
c:allee:9 c:alo:-6 c:als:7 c:alt:10 c:alta:11 c:alta>:10 c:am>:10 c:amb:8 c:ambi:11 c:ame:13 c:ament:6 c:amit:6
c:amita:7 c:amo:6 c:amo>:7 c:an>:6 c:ana:-13 c:ana>:-6 c:anc:20 c:anca:18 c:anca>:7 c:ancar:7 c:ance:8 c:ance>:8
c:and:23 c:andar:7 c:ande:29 c:andei:7 c:ander:19 c:anfe:-7 c:anged:6 c:ani:9 c:anil:7 c:anill:8 c:anl:9 c:ano:-11
c:ano>:-8 c:anq:8 c:anqu:8 c:anque:6 c:ans:13 c:ansc:6 c:ansch:6 c:ansm:6 c:ansme:6 c:ant:12 c:ant>:-7 c:ante:16
c:anti:7 c:antig:10 c:anul:6 c:anw:-6 c:anz:6 c:ao>:-6 c:ap>:6 c:appen:6 c:arde>:-6 c:ardes:7 c:are:7 c:arem:10
c:arem>:10 c:arg:-7 c:ari:17 c:arin:9 c:aring:10 c:arit:7 c:arl:9 c:arla:8 c:arla>:9 c:art>:9 c:arte:-8 c:arti:-10
c:as>:-16 c:ass:-7 c:assim:12 c:ast>:7 c:ata:8 c:ata>:9 c:atch:-6 c:ate:-8 c:ater:-6 c:ativa:6 c:ato:6 c:ato>:8
c:ats>:6 c:attu:6 c:attur:6 c:atu:13 c:atur:10 c:atura:7 c:atut:6 c:atut>:6 c:au>:11 c:auc:-6 c:auf:15 c:auf>:11
c:aus:11 c:auss:10 c:aussi:8 c:aut:6 c:autor:-6 c:avi:-8 c:avis:-7 c:avo:7 c:avor:12 c:avor>:11 c:ay>:-10 c:aye:6
c:aye>:6 c:ays:-8 c:ays>:-8 c:ba>:6 c:ban:22 c:ban>:7 c:bec:9 c:bef:7 c:befo:7 c:befor:7 c:bei:-7 c:ben>:6 c:ber:-10
c:bera:-6 c:bes:-6 c:best:-9 c:beste:-12 c:betaa:-6 c:betal:6 c:bgel:6 c:bh>:8 c:bil:-7 c:bio:6 c:bio>:6 c:bit:11
c:bitt:14 c:bitte:15 c:ble>:-6 c:blo:14 c:bloc:10 c:block:7 c:blok:6 c:bon>:11 c:bono:-6 c:bono>:-6 c:boo:-7
c:book>:-6 c:brar:6 c:brar>:7 c:bre:-10 c:bre>:-11 c:bree:6 c:breek:6 c:bri:-9 c:bse:9 c:bser:7 c:bserv:7 c:btw:12
c:btw>:12 c:bue:12 c:buen:12 c:buen>:9 c:buz:7 c:buzo:7 c:buzon:7 c:ca>:9 c:cad:31 c:cada:14 c:cada>:10 c:cado>:6
c:cadu:11 c:caduc:7 c:cam:9 c:camb:7 c:cambi:7 c:cann:6 c:cao:-6 c:cao>:-6 c:cap:-7 c:car:9 c:cari:10 c:caria:6
c:ce>:8 c:celar:7 c:cem:-9 c:cent>:6 c:cer:13 c:cert:21 c:certi:14 c:certo:8 c:cf>:6 c:ch>:-15 c:cha:12 c:chats:6
c:che:-12 c:che>:-7 c:cheq:-6 c:chnu:9 c:chnun:9 c:chr:7 c:chrei:6 c:chrij:6 c:cht:-8 c:cht>:-11 c:chti:10 c:chtin:8
c:ci>:9 c:cia:-7 c:cia>:-10 c:cial:8 c:cial>:8 c:cie:11 c:cif:13 c:cif>:11 c:cio:-14 c:cion:-9 c:cis:10 c:cisa:7
c:cnp:14 c:cnpj:14 c:cnpj>:14 c:cod:37 c:code:13 c:code>:13 c:codi:25 c:codic:17 c:codig:8 c:col:-6 c:com>:12
c:come:-8 c:comm:-6 c:comp:7 c:compr:9 c:compt:-6 c:con:-20 c:cons:-14 c:conse:-9 c:consu:-6 c:conta:-9 c:contr:14
c:cop:-7 c:copi:-9 c:cor:10 c:corr:12 c:corri:13 c:cort:-6 c:cost:6 c:cre:-8 c:cred:-8 c:credi:-8 c:cri:-9 c:ct>:6
c:cti:-9 c:cto:-8 c:ctu:17 c:ctua:9 c:ctual:9 c:cuant:6 c:cue:-10 c:cuen:-7 c:cum:11 c:cump:6 c:cus:7 c:cust:11
c:custo:11 c:da>:6 c:dad:13 c:dad>:11 c:dam:-8 c:dan:-13 c:dao:6 c:dao>:6 c:dare:9 c:dat:9 c:dati:6 c:day:-7 c:dd>:6
c:dec:-8 c:decem:-6 c:deis>:6 c:dem>:-6 c:den:8 c:den>:9 c:denc:6 c:dep:10 c:depo:6 c:dern>:7 c:ders:16 c:ders>:15
c:des:-9 c:des>:-7 c:desso:6 c:detr:6 c:detra:6 c:deur:6 c:deur>:6 c:deze:7 c:dezel:6 c:di>:-10 c:dic:22 c:dica:18
c:dicar:7 c:dicat:7 c:dice:14 c:dice>:13 c:dici:-6 c:dicia:-6 c:din:6 c:ding:9 c:ding>:10 c:diq:9 c:diqu:9 c:dique:8
c:dire>:-6 c:direc:9 c:dit:-15 c:dit>:-12 c:dite:7 c:dited:6 c:dol:21 c:dor:7 c:dor>:11 c:dos:7 c:dra:10 c:dra>:11
c:ds>:12 c:du>:11 c:duc:9 c:durc:7 c:durc>:10 c:ea>:-10 c:eas:6 c:ease>:6 c:ebe:6 c:ec>:7 c:eca:8 c:ecem:-7
c:ecemb:-6 c:ecept:6 c:ech:11 c:echnu:9 c:eci:-8 c:ecis:7 c:ecisa:7 c:eco:-6 c:ect:10 c:ect>:8 c:ecu:-10 c:edad:6
c:edad>:8 c:edep:6 c:edepo:6 c:edite:8 c:edo:9 c:eds:11 c:eds>:9 c:ee>:10 c:eed:12 c:eeds:9 c:eeds>:9 c:eeh:10
c:eehr:10 c:eehrt:10 c:eek>:-6 c:eekt:6 c:eekt>:6 c:eem:7 c:een:6 c:eens>:6 c:eer:-10 c:efa:10 c:efer:6 c:efera:7
c:efor:6 c:eft:-6 c:eft>:-6 c:eg>:14 c:ega:10 c:egal:12 c:egal>:7 c:ege:9 c:egi:13 c:egis:10 c:egist:10 c:egl:-10
c:egle:-8 c:egue:7 c:ehr:18 c:ehr>:9 c:ehrt:9 c:ehrte:10 c:ei>:-11 c:eib:6 c:eige:7 c:eiger:8 c:ein:-9 c:eine:-10
c:eini:6 c:einig:6 c:eis:7 c:eit:13 c:eitw:6 c:eitwe:6 c:ejet:7 c:ek>:-7 c:eke:16 c:eken:18 c:eken>:6 c:ekeni:11
c:ekt>:7 c:ela:13 c:elar:6 c:elar>:6 c:eld:-6 c:ele:-12 c:elev:-7 c:eleve:-7 c:ella:-6 c:elo>:6 c:elva:7 c:em>:11
c:ema:7 c:ema>:9 c:emai:6 c:emb:-14 c:embr:-8 c:embre:-8 c:emi:32 c:emis:11 c:emiss:7 c:emit:24 c:emita:6 c:emite:6
c:emiti:13 c:emo:-10 c:emp:6 c:ena:15 c:ena>:7 c:enas:6 c:enas>:6 c:enc:-12 c:encio:-7 c:end>:7 c:ende:-7 c:ender:-6
c:endu:6 c:ene:24 c:ene>:17 c:enen:8 c:enen>:9 c:eng:6 c:enga:7 c:enh:-9 c:enho:-6 c:enin:10 c:ening:10 c:enl:10
c:enn:6 c:ennu:6 c:enr:8 c:enre:8 c:enreg:8 c:ens:9 c:ens>:8 c:entan:9 c:enti:9 c:entit:7 c:ents:-6 c:env:10
c:envi:6 c:envie:7 c:envoi:6 c:eo>:-8 c:eom>:6 c:epa:-7 c:epose:7 c:epp:9 c:eppo:9 c:eppol:9 c:epr:-6 c:eque:-6
c:equi:10 c:er>:7 c:era:-12 c:era>:-15 c:eran:10 c:erant:7 c:erci>:9 c:erd:-9 c:ere:-22 c:ere>:-6 c:erg:9 c:ergi:7
c:eri:-21 c:erin:-6 c:erio:-7 c:erior:-6 c:erk:14 c:erkl:11 c:erkla:11 c:ern>:10 c:err:-7 c:erre:-7 c:ers:13
c:ers>:19 c:ert:12 c:erti:12 c:ertid:7 c:ertif:7 c:erv:15 c:erva:8 c:erve>:8 c:es>:-14 c:esc:-9 c:esche:6 c:esen:7
c:esent:11 c:esi:7 c:esma>:7 c:esp:-7 c:ess:-8 c:esse:-9 c:esse>:-6 c:esso>:-8 c:essou:6 c:est:-12 c:esta:-7
c:esta>:-7 c:estat:7 c:estel:-8 c:esto:6 c:estor:6 c:estr:-11 c:estro:-6 c:et>:21 c:eta:-7 c:eta>:-6 c:etee:6
c:eten:-9 c:eto:8 c:eto>:6 c:ette:10 c:etten:8 c:ettez:7 c:etto:-6 c:etto>:-6 c:etur:6 c:eu>:6 c:eur:-6 c:eur>:7
c:euw:25 c:euw>:20 c:eve:-9 c:evens:8 c:ever:-9 c:ever>:-9 c:evis:6 c:ew>:10 c:ext:8 c:ez>:6 c:ezel:6 c:ezelf:6
c:fac:12 c:falt:7 c:falta:7 c:fat:13 c:fattu:6 c:fatu:9 c:fatur:9 c:fau:9 c:faut:7 c:faut>:8 c:fav:8 c:favo:8
c:favor:8 c:fde:8 c:fe>:-6 c:fec:6 c:fech:8 c:fera:7 c:feran:7 c:ff>:-7 c:fic:6 c:fica:8 c:ficad:8 c:fide:6
c:fiden:6 c:fin:-7 c:fis:13 c:fisc:10 c:fisca:10 c:foi:-9 c:foi>:-7 c:for:20 c:for>:-10 c:fore>:6 c:form:21
c:form>:14 c:four:8 c:fourn:9 c:fra:9 c:frau:8 c:frau>:9 c:frei:6 c:fro:-8 c:from:-7 c:from>:-7 c:fte:-7 c:fue:10
c:fue>:11 c:fur:-9 c:fur>:-6 c:ga>:6 c:gad:-7 c:gal:12 c:gal>:6 c:gale>:6 c:gar:-6 c:gar>:-7 c:gat:6 c:gd>:7 c:gee:7
c:geeh:10 c:geehr:10 c:gen:-18 c:gen>:-15 c:ges:14 c:gest:13 c:gesto:7 c:gew:9 c:gewe:6 c:gis:10 c:gist:9 c:gistr:6
c:giu:8 c:gius:6 c:giust:6 c:gle:-8 c:gmb:8 c:gmbh:8 c:gmbh>:8 c:go>:-9 c:gsbes:6 c:gse:6 c:gue:7 c:gui:-6 c:gun:7
c:gung>:6 c:gut:-6 c:hab:-8 c:hag:11 c:hago:11 c:hago>:11 c:hang:6 c:hange:6 c:has:-6 c:hat:-6 c:hat>:-9 c:he>:6
c:hee:-12 c:hein:6 c:heini:7 c:hem:8 c:hem>:6 c:heq:-6 c:her:-15 c:her>:-9 c:herr:-6 c:hes:8 c:hes>:6 c:het:6
c:hie:-9 c:hier:-8 c:hin:-6 c:his:-6 c:hne:-9 c:hnu:9 c:hnun:9 c:hnung:9 c:ho>:-7 c:hol:6 c:hold:12 c:holdi:8
c:hoo:8 c:hoor:8 c:hoor>:7 c:hor:20 c:hora:6 c:hora>:8 c:hr>:6 c:hrei:6 c:hreib:6 c:hrij:6 c:hrt:9 c:hrte:9
c:hrte>:10 c:ht>:-11 c:hti:10 c:htin:8 c:hting:8 c:hx>:7 c:ia>:-7 c:ial:13 c:ial>:10 c:iamo:9 c:iamo>:9 c:iar>:-6
c:iare:6 c:iato:6 c:iato>:6 c:iba:6 c:iban:7 c:iban>:8 c:ica:21 c:icat:7 c:icate:8 c:ice:12 c:ice>:10 c:ich:-10
c:ich>:-10 c:ichti:11 c:ici:-12 c:ici>:-8 c:id>:13 c:ida:12 c:idao:6 c:idao>:6 c:idenc:7 c:idiam:6 c:ido:-10
c:ido>:-8 c:ie>:-12 c:iem:12 c:iem>:6 c:ien:6 c:iene:16 c:iene>:12 c:ier:18 c:ier>:15 c:iere:-6 c:ies:-8 c:ieu:17
c:ieur:-6 c:ieuw:25 c:ieuw>:20 c:if>:29 c:ifi:7 c:ific:6 c:ifica:8 c:ige:12 c:igen:6 c:iger:8 c:ight>:6 c:igi:17
c:igil:7 c:igna:8 c:igun:6 c:igung:6 c:ij>:-7 c:ijz:10 c:ijzi:10 c:ijzig:7 c:ik>:-6 c:ili:-7 c:iliz:-7 c:iliza:-6
c:illa:7 c:illa>:8 c:ille:-10 c:im>:-6 c:ima>:-7 c:imado:6 c:imb:6 c:imbr:7 c:imen:6 c:iment:6 c:imi:8 c:imo:-11
c:imos:-6 c:imos>:-6 c:imp:9 c:imple:6 c:in>:-11 c:inco:10 c:ind:8 c:indi:12 c:indic:10 c:indiq:9 c:ines:7 c:ines>:8
c:ing:8 c:ing>:-7 c:inh:-7 c:inha:-6 c:inig:6 c:inigu:6 c:ink:10 c:inko:9 c:inkoo:9 c:inm:-7 c:ins:-6 c:int:-9
c:inten:7 c:io>:-11 c:iona:6 c:ional:8 c:ione:10 c:ione>:9 c:ior>:-7 c:ip>:6 c:iqu:6 c:ique:8 c:iquer:10 c:ire>:-6
c:irec:9 c:irem:-9 c:ireme:-6 c:iret:7 c:iret>:7 c:is>:-23 c:isa:6 c:isc:9 c:isca:10 c:iscal:10 c:ise:14 c:ise>:6
c:ised:7 c:ised>:7 c:iss:23 c:isse:16 c:isseu:9 c:issi:7 c:issio:9 c:ist:7 c:iste:6 c:istel:6 c:istem:8 c:isten:-7
c:istre:7 c:it>:-7 c:ita:15 c:ita>:9 c:ite:8 c:ited:7 c:ited>:7 c:ith>:7 c:itir:15 c:itir>:16 c:ito:-10 c:ito>:-14
c:itt:12 c:itte:17 c:itte>:15 c:itw:6 c:itwe:6 c:itweg:6 c:ius:8 c:iust:6 c:iusto:7 c:iva:-6 c:ive:-13 c:ivida:7
c:ivo:14 c:ivoc:10 c:ivre:6 c:ivre>:7 c:izo:-6 c:izo>:-7 c:ja>:-15 c:jec:8 c:ject:10 c:ject>:6 c:jei:6 c:jeit:6
c:jeita:6 c:jes:6 c:jou:11 c:jout:16 c:joute:16 c:jud:-7 c:judi:-6 c:judic:-6 c:jzi:10 c:jzig:7 c:kbi:8 c:kbis:8
c:kbis>:8 c:ke>:-8 c:ken:13 c:keni:11 c:kenin:11 c:kin:-7 c:king:-8 c:king>:-7 c:kla:11 c:klar:12 c:klari:12 c:koo:8
c:koop:9 c:koop>:10 c:kop:-6 c:kt>:17 c:kun:6 c:kun>:7 c:kve:6 c:kver:6 c:la>:29 c:laa:8 c:lade:7 c:laden:7 c:lag:-8
c:lage:-6 c:lai:-6 c:lan:9 c:lar:19 c:lar>:9 c:lari:9 c:larin:12 c:las:-10 c:las>:-7 c:lat:6 c:lau:-6 c:lde:-7
c:ldi:8 c:ldin:8 c:lding:8 c:le>:-13 c:lec:-6 c:leen:8 c:leen>:9 c:lef:-6 c:leg:19 c:lega:8 c:legal:12 c:leit:6
c:leitw:6 c:len>:9 c:ler:-6 c:les:-9 c:les>:-8 c:let:6 c:let>:6 c:li>:7 c:lica:-7 c:lier:7 c:lier>:9 c:lij:-8
c:lin:15 c:line:10 c:line>:10 c:ling:6 c:lis:-10 c:lle:-11 c:lle>:-9 c:llec:-6 c:llee:10 c:lleen:9 c:lly:12 c:lly>:9
c:lo>:20 c:loca:-6 c:lock:7 c:lok:6 c:lon:-7 c:lta:8 c:lus:-7 c:lut:-6 c:lva:10 c:ma>:22 c:maar:7 c:maar>:7 c:maci:6
c:macio:6 c:mad:6 c:mados:7 c:mag:7 c:mag>:9 c:mand:6 c:mande:11 c:mar:-8 c:mata:6 c:mata>:6 c:mbh:8 c:mbh>:8
c:mbi:10 c:mbra:10 c:mbre:-9 c:me>:-13 c:mee:12 c:mee>:11 c:men:10 c:men>:-7 c:ment:10 c:mente:6 c:mer:31 c:mer>:16
c:merci:6 c:mero:9 c:mero>:9 c:mers:10 c:mers>:10 c:mesma:7 c:mess:-7 c:met:9 c:mete:7 c:mett:7 c:mette:9 c:mi>:-13
c:min:-14 c:mis:8 c:miss:9 c:missi:8 c:mit:34 c:mita:11 c:mita>:9 c:miti:13 c:mitir:16 c:mme:7 c:mmer:12 c:mmer>:11
c:mo>:-9 c:mod:7 c:moi:11 c:moin:6 c:mon>:7 c:mor:-13 c:mos:-15 c:mos>:-14 c:mot:8 c:moti:11 c:motiv:6 c:move:6
c:mpare:6 c:mpe:-6 c:mpf:6 c:mplem:7 c:mpo:9 c:mpor:7 c:mport:7 c:mpr:17 c:mpri:6 c:mprim:7 c:ms>:-8 c:msc:8
c:msch:8 c:mschr:8 c:mst:7 c:na>:8 c:naa:18 c:naam:11 c:naam>:8 c:naar:7 c:naar>:7 c:nac:-6 c:nach:-6 c:nada:6
c:nada>:7 c:nall:6 c:nally:6 c:nam:11 c:name:12 c:nao:-8 c:nao>:-8 c:nar:-6 c:nas:9 c:nas>:7 c:nbe:-6 c:nca:10
c:ncari:7 c:nce:8 c:ncela:6 c:nche:-6 c:nci:-14 c:ncia:-6 c:ncia>:-8 c:ncio:-8 c:ncion:-6 c:nd>:7 c:ndar:7
c:ndare:10 c:nde:-8 c:nde>:-11 c:ndei:7 c:ndeis:7 c:nder>:-8 c:ndern:6 c:nders:8 c:ndeu:6 c:ndi:9 c:ndic:9
c:ndica:10 c:ndiq:9 c:ndiqu:9 c:nec:7 c:nece:9 c:ned:-6 c:nee:18 c:need:16 c:need>:7 c:needs:11 c:nes>:10 c:net:-6
c:neu:13 c:neu>:12 c:nev:-7 c:neve:-7 c:never:-6 c:new:11 c:new>:11 c:nfe:-7 c:nfid:6 c:nfide:6 c:nga:10 c:nged:6
c:nged>:6 c:ngen>:-6 c:ngs:14 c:ngse:6 c:nha:-10 c:nha>:-7 c:nho:-9 c:ni>:-11 c:nia:6 c:nie:9 c:nieu:25 c:nieuw:25
c:nif:14 c:nif>:17 c:nig:8 c:nigu:6 c:nigun:6 c:nil:7 c:nill:8 c:nilla:8 c:ning:6 c:ning>:-9 c:nio:7 c:nion:6
c:nion>:6 c:nis:6 c:niss:9 c:nisse:9 c:niv:6 c:nko:11 c:nkoo:9 c:nkoop:9 c:nla:9 c:nne:-8 c:no>:-14 c:nom:10
c:nom>:13 c:not:-6 c:now>:6 c:npj:14 c:npj>:14 c:nque:7 c:nque>:7 c:nr>:6 c:nre:9 c:nreg:8 c:nregi:8 c:nsa:-8
c:nsch:6 c:nschr:6 c:nsm:6 c:nsme:6 c:nsmet:6 c:nt>:-16 c:nta:-6 c:ntab:-11 c:ntabi:-11 c:ntar:6 c:ntas:7 c:ntas>:7
c:ntb:7 c:ntbr:7 c:ntbre:7 c:nter:-13 c:nti:13 c:ntie:6 c:ntig:10 c:ntit:6 c:ntr:9 c:ntra:7 c:ntrat:6 c:ntre:8
c:ntre>:8 c:nts:-6 c:nues:-6 c:nuest:-6 c:nuev:12 c:nueva:6 c:nuevo:7 c:num:28 c:numb:6 c:numbe:6 c:nume:9 c:numer:9
c:numm:13 c:numme:13 c:nung:8 c:nungs:7 c:nuo:6 c:nuov:6 c:nvi:7 c:nviar:6 c:nvo:8 c:nvoi:8 c:nze:15 c:nze>:13
c:oad:6 c:oad>:6 c:obi:9 c:obr:-14 c:obra:-6 c:obre:-6 c:obre>:-6 c:obs:7 c:obse:7 c:obser:7 c:oc>:6 c:ocad:7
c:ocado:7 c:oci:11 c:ocia:7 c:ocial:10 c:ocie:8 c:od>:-7 c:ode:6 c:ode>:10 c:odi:30 c:odic:17 c:odice:16 c:odig:6
c:odigo:8 c:odr:9 c:odra:11 c:odra>:11 c:oek:8 c:oeke:6 c:oeken:6 c:of>:-10 c:oie>:6 c:oit:-6 c:ojec:7 c:oject:7
c:ol>:11 c:old:10 c:oldi:9 c:oldin:8 c:ole>:7 c:oli:-6 c:oll:-15 c:olle:-10 c:ollec:-6 c:olp:22 c:olv:6 c:om>:17
c:ome:-7 c:ome>:-11 c:omer:11 c:omer>:7 c:omis:7 c:omm:-11 c:omme:-9 c:ompr:9 c:ompt:-6 c:on>:6 c:onal:7 c:onall:6
c:onc:-8 c:once:-6 c:ond:-24 c:onde:-20 c:onde>:-7 c:onder:-9 c:one:8 c:onee:8 c:onfid:6 c:oni:-7 c:ons:-22
c:ons>:-7 c:onse:-7 c:onsu:-6 c:ont>:-6 c:onta:-13 c:ontab:-11 c:ontas:9 c:ontb:7 c:ontbr:7 c:onte:-7 c:ontr:14
c:ontra:8 c:ontre:8 c:onz:13 c:onze:13 c:onze>:13 c:oon:-10 c:oop:8 c:oop>:9 c:op>:16 c:opi:-9 c:opie:-10 c:opie>:-9
c:opn:23 c:opni:19 c:opnie:19 c:opo:-10 c:opp:-6 c:ora:8 c:ora>:11 c:ord:-8 c:order:7 c:ori:-9 c:oriz:-6 c:orm:22
c:orm>:15 c:orr:11 c:orreo:-8 c:orret:12 c:orri:17 c:orrig:9 c:orrij:8 c:ort:7 c:orta:7 c:ortal:10 c:os>:-19 c:ose:7
c:oser:6 c:oser>:6 c:osi:-8 c:oss:6 c:osso:10 c:osso>:10 c:ost>:6 c:ot>:6 c:ote:-7 c:oti:7 c:otiv:6 c:otr:6 c:ott:-8
c:ou>:-12 c:oud:10 c:oude:7 c:oude>:8 c:ourni:9 c:out:6 c:oute:15 c:oute>:8 c:outez:7 c:ouvez:6 c:oy>:-6 c:pa>:-6
c:pag:-13 c:paga>:-6 c:pago:-7 c:pago>:-8 c:pai:7 c:paid:8 c:paid>:8 c:pak:11 c:par:7 c:para:9 c:para>:9 c:pare:7
c:parti:-8 c:pat:-7 c:paye:10 c:paye>:6 c:payer:7 c:pen:15 c:pena:9 c:pena>:8 c:pend:7 c:pendu:6 c:pep:9 c:pepp:9
c:peppo:9 c:per:-8 c:pet:-10 c:pete:-6 c:ph>:22 c:pia:-6 c:pie:-17 c:pie>:-9 c:pj>:14 c:ple:9 c:plea:6 c:pleas:6
c:plem:7 c:pleme:7 c:pli:7 c:plu:-6 c:pni:19 c:pnie:19 c:pnieu:19 c:po>:13 c:pod:-7 c:pode:-6 c:pol>:9 c:ponde:-7
c:por:11 c:port:15 c:porta:8 c:pos:-10 c:pose:6 c:poser:7 c:posi:-6 c:post:-6 c:pour:-7 c:pouv:6 c:pouve:6 c:ppena:8
c:ppol:9 c:ppol>:9 c:pra:-8 c:preci:7 c:prese:10 c:pri:-9 c:prim:6 c:proj:7 c:proje:7 c:prox:-7 c:pte:-11 c:ptez:-6
c:ptez>:-6 c:qu>:-6 c:qual:-9 c:quedo:6 c:quer>:9 c:quis:6 c:quiv:8 c:quivo:8 c:ra>:22 c:rac:-12 c:rafi:6 c:raj:6
c:ram:8 c:rami:6 c:ramit:7 c:ran>:-8 c:ranc:6 c:ransm:6 c:rant:7 c:rar:12 c:rare:6 c:ras:-9 c:rat:-7 c:ratio:-6
c:rativ:8 c:rato>:8 c:rator:-6 c:ratt:-7 c:rau:10 c:rau>:9 c:rc>:9 c:rci>:9 c:rcia:-6 c:rde:6 c:rde>:-9 c:rder:9
c:rder>:6 c:rders:7 c:rdes:7 c:rdes>:7 c:rdi:-6 c:rea:-7 c:rec:10 c:reca:6 c:recao:7 c:rechn:7 c:recis:7 c:rede:11
c:reden:6 c:redep:6 c:redi:-8 c:reek:6 c:reekt:6 c:ref:10 c:refa:13 c:refac:6 c:reg:15 c:rega:6 c:regi:11 c:regis:10
c:regl:-9 c:regle:-7 c:rei:7 c:reib:6 c:reist:6 c:rej:6 c:reje:7 c:rejet:7 c:rek:9 c:reke:9 c:reken:9 c:rel:-10
c:rem:-13 c:reme:-9 c:remen:-8 c:remo:-6 c:ren:-6 c:ren>:-11 c:rente:-6 c:renv:9 c:renvo:9 c:reo:-9 c:reo>:-6
c:rep:-12 c:resen:8 c:resp:-9 c:respo:-7 c:ret:13 c:ret>:6 c:rete:-8 c:reten:-6 c:reto:7 c:reto>:9 c:revis:7
c:rge:-6 c:rgi:9 c:riem:6 c:rieme:6 c:rifi:-7 c:rig:8 c:rija:7 c:rim:7 c:rior:-6 c:riv:-9 c:riz:-10 c:rkl:11
c:rkla:11 c:rklar:13 c:rla:7 c:rla>:11 c:rm>:13 c:rma:16 c:rma>:12 c:rmata:7 c:rmee:6 c:rn>:14 c:rni:6 c:rnis:9
c:rniss:10 c:rno:-11 c:rno>:-6 c:ro>:-8 c:rob:11 c:roj:7 c:roje:7 c:rojec:7 c:rom:-8 c:rom>:-7 c:rop:-8 c:rox:-7
c:rre:-6 c:rreo:-8 c:rreo>:-6 c:rret:13 c:rreto:9 c:rri:16 c:rrig:9 c:rrigi:6 c:rrij:8 c:rrija:8 c:rs>:16 c:rsch:-6
c:rt>:19 c:rta:8 c:rtal:9 c:rtal>:8 c:rtif:6 c:rtifi:7 c:rto:7 c:rto>:7 c:ruc:-7 c:rud:22 c:run>:-7 c:rva:9 c:rve>:8
c:ry>:-12 c:sab:-7 c:sable:-6 c:sage:7 c:sagem:7 c:sal:-14 c:sale:-8 c:sale>:-8 c:sans:6 c:sat>:7 c:sbes:7 c:sbesc:6
c:sca:21 c:scal:9 c:scale:6 c:schr:10 c:scr:-7 c:scri:-6 c:sda:-7 c:se>:12 c:sea:-7 c:sea>:-6 c:sed:9 c:sed>:6
c:seh:9 c:sehr:10 c:sehr>:10 c:sem:12 c:semp:6 c:sen:14 c:send:10 c:sent:9 c:senta:13 c:ser:16 c:ser>:7 c:sera:-11
c:sera>:-9 c:serv:22 c:serva:8 c:servi:7 c:seu:8 c:seur:12 c:seur>:13 c:sge:7 c:shor:6 c:si>:6 c:signa:9 c:sim:14
c:sim>:11 c:sin:-9 c:sio:8 c:sion:10 c:sire:6 c:siret:7 c:sis:7 c:sist:8 c:siste:7 c:sma>:6 c:sme:6 c:smet:7
c:smett:7 c:so>:11 c:soc:13 c:soci:13 c:socia:8 c:socie:8 c:sol:-7 c:soll:-6 c:sons:6 c:sonst:7 c:spe:6 c:sse>:-6
c:sseu:12 c:sseur:12 c:ssi:21 c:ssi>:7 c:ssim:10 c:ssim>:12 c:ssio:9 c:ssion:9 c:sso:6 c:ssou:9 c:st>:16 c:sta:-10
c:sta>:-19 c:stat:10 c:stati:9 c:statu:6 c:ste:7 c:stel:6 c:stell:14 c:stem:9 c:stema:8 c:sten:-7 c:ster:8 c:ster>:8
c:sti:7 c:sto:16 c:stom:11 c:stome:11 c:stp:8 c:str:-8 c:stre>:8 c:stru:-7 c:sub:12 c:subm:9 c:sur:10 c:sur>:7
c:ta>:-6 c:tabi:-10 c:tabil:-10 c:tabl:10 c:table:8 c:tac:-11 c:tal:6 c:tale:6 c:talen:6 c:tan>:-6 c:tante:7
c:tar:10 c:tar>:9 c:tarl:6 c:tas:6 c:tas>:7 c:tat:7 c:tati:6 c:tatio:7 c:tato:-7 c:tato>:-7 c:tatu:6 c:tatut:6
c:tbr:7 c:tbre:7 c:tbree:6 c:tch:-7 c:td>:6 c:te>:10 c:tel:12 c:tela:9 c:tela>:9 c:tell:11 c:telle:7 c:tema:7
c:tema>:8 c:ten:-6 c:ten>:-8 c:tenc:-6 c:tenci:-6 c:ter:-18 c:teri:-8 c:tern>:6 c:testa:7 c:tez:8 c:tez>:8 c:th>:14
c:tha:-6 c:than:-6 c:the>:6 c:ther>:-6 c:thi:-11 c:thin:-6 c:tic:-9 c:tida:8 c:tidao:6 c:tie:13 c:tiem:6 c:tien:9
c:tiene:13 c:tif:17 c:tifi:13 c:tific:16 c:tig:7 c:till>:6 c:timb:7 c:timbr:7 c:time:-7 c:ting>:-7 c:tion>:-8
c:tiona:7 c:tir:14 c:tir>:13 c:tira:6 c:tira>:8 c:tis:-7 c:to>:17 c:tom:13 c:tome:11 c:tomer:11 c:ton:-9 c:tor:-10
c:tot:-6 c:tour:-6 c:tp>:11 c:tra:12 c:trai:8 c:trami:7 c:trar:7 c:trat:6 c:trati:8 c:tre:11 c:tre>:16 c:tro:-12
c:tro>:-6 c:tsc:-6 c:tsch:-6 c:tte:28 c:tte>:10 c:tten:6 c:ttest:8 c:ttez:7 c:ttez>:7 c:tto:-16 c:tto>:-11 c:ttur:6
c:tu>:-6 c:tua:8 c:tual:8 c:tuali:10 c:tub:6 c:tur:23 c:tura:7 c:tura>:14 c:ture:12 c:turen:6 c:tures:7 c:tut>:6
c:tw>:12 c:two:-6 c:ual>:-6 c:uali:8 c:ualiz:8 c:uan:8 c:ubm:9 c:uch:8 c:uck:-6 c:ude:7 c:ude>:7 c:udi:-12 c:udic:-7
c:udici:-6 c:udo:30 c:ue>:7 c:ued:7 c:uel:9 c:uelva:7 c:uen>:8 c:uent:-6 c:uer>:11 c:ues:-11 c:uest:-8 c:uestr:-8
c:uev:12 c:ueva:6 c:uevo:7 c:uevo>:7 c:uf>:13 c:uffi:6 c:ui>:-6 c:uida:-7 c:uien:-6 c:uin:-6 c:uis:11 c:uiv:10
c:uivo:8 c:uli:8 c:ull:11 c:ulle:7 c:ult:-11 c:um>:-11 c:umbe:6 c:umber:6 c:ume:14 c:umen:6 c:ument:6 c:umer:9
c:umero:10 c:umm:11 c:umme:12 c:ummer:12 c:ums:6 c:umsc:8 c:umsch:8 c:un>:-7 c:una:8 c:und:-7 c:unde:-6 c:ung:16
c:ung>:6 c:ungs:10 c:ungse:6 c:uni:8 c:uo>:-7 c:uov:6 c:ur>:7 c:ura:10 c:ura>:16 c:uranc:6 c:urat:-6 c:urc>:10
c:ures:7 c:ures>:7 c:urn:10 c:urn>:6 c:urni:9 c:urnis:9 c:uro:-8 c:us>:-13 c:use:12 c:use>:17 c:ussi:7 c:ussi>:8
c:ust:13 c:usto:19 c:usto>:7 c:ustom:11 c:ut>:7 c:ute:9 c:ute>:6 c:utez:7 c:utez>:7 c:uti:-7 c:utor:-6 c:utori:-6
c:utt:-6 c:uvez:6 c:uvez>:6 c:uw>:20 c:uzo:7 c:uzon:7 c:uzon>:7 c:va>:12 c:vad:8 c:vado:8 c:vado>:8 c:vali:10
c:valid:11 c:vame:7 c:vamen:7 c:van:9 c:van>:8 c:vanz:7 c:vens:8 c:vens>:8 c:ver>:-7 c:vera:8 c:verk:8 c:verkl:10
c:vers:-8 c:verze:6 c:via:14 c:viamo:7 c:viar:6 c:viare:7 c:vida:6 c:vida>:7 c:vie:6 c:vig:8 c:vir:-8 c:virem:-6
c:vo>:6 c:voie:7 c:voie>:7 c:volv:10 c:volve:9 c:von:-7 c:voo:-8 c:voor:-8 c:vor>:8 c:vos:8 c:vou:-7 c:vous:-8
c:vous>:-8 c:vre>:6 c:vri:-8 c:vuel:8 c:vul:6 c:we>:18 c:wee:-9 c:week:-7 c:weg:10 c:weg>:12 c:weig:8 c:weige:8
c:wer:6 c:wha:-6 c:what:-6 c:wij:8 c:wijz:10 c:wijzi:10 c:wir:-7 c:with>:7 c:wor:-8 c:ya>:8 c:ye>:6 c:you:-7
c:you>:-6 c:zah:-7 c:zahl:-7 c:ze>:21 c:zelf:6 c:zer:-6 c:zet:11 c:zett:7 c:zette:7 c:zig:7 c:zo>:-15 c:zod:11
c:zodr:11 c:zodra:11 c:zoeke:7 c:zon>:7 c:zu>:-6 d:0.1:-15 d:0.25:-14 d:0.4:-9 d:0.7:8 e:paid=none:-10
e:promise=day:-17 e:promise=none:37 f:_amount:-67 f:_day:-44 f:_invoice:20 f:ack:-11 f:admin:224 f:all:-19
f:back:-12 f:closed:-24 f:contest:-18 f:copy:18 f:d.CANCELLED:-12 f:d.CONTRACT_TERMS:-9 f:d.DAMAGED:-11
f:d.DUPLICATE_BILLING:-12 f:d.LATE_DELIVERY:-6 f:d.LOST:-11 f:d.MISSING_DOCS:-18 f:d.NOT_OURS:-7 f:d.NO_PO:-16
f:d.QUALITY:9 f:d.QUANTITY_SHORT:26 f:d.TAX:20 f:d.VOLUME_REBATE:8 f:d.WRONG_PRODUCT:10 f:demand:-16
f:difference:-27 f:firm:-22 f:formal:-15 f:gone:-30 f:greeting:-9 f:hold:14 f:hope:-23 f:hostile:-14 f:inject:-9
f:insolvency:-38 f:joke:-6 f:lawyer:-11 f:legal:-31 f:mine:5 f:moved:-12 f:n.QUANTITY_SHORT:-13 f:netted:-5
f:not:-22 f:not_admin:-15 f:not_dispute:11 f:not_duplicate:-9 f:not_hope:-11 f:not_insolvency:-6 f:not_paid:-21
f:not_statement:9 f:not_stop:-19 f:once_us:46 f:ooo:-7 f:order:5 f:others:-11 f:paid:-6 f:part:-10 f:pay:-50
f:plan:-5 f:propose:-30 f:question:12 f:r.CANCELLED:-8 f:r.LOST:-5 f:r.MISSING_DOCS:-12 f:r.NO_PO:-16
f:r.PRICE_ERROR:-6 f:r.RETURN:13 f:r.VOLUME_REBATE:8 f:r.WITHHOLDING:12 f:r.WRONG_PRODUCT:6 f:redirect:19
f:refuse:-13 f:remittance:-10 f:rest:-11 f:soon:-13 f:statement:-10 f:stop:-19 f:willpay:-8 i:acknowledgement:-23
i:acknowledgement=2:-23 i:bounce:-13 i:bounce=3:-13 i:copy_invoice_request:-23 i:copy_invoice_request=2:-5
i:copy_invoice_request=3:-18 i:dispute:-8 i:dispute=2:14 i:dispute=3:-25 i:hardship:9 i:hardship=3:12 i:hostile:-14
i:hostile=2:-6 i:hostile=3:-8 i:insolvency:-30 i:insolvency=2:-7 i:insolvency=3:-24 i:invoice_admin:167
i:invoice_admin=2:28 i:invoice_admin=3:138 i:legal:-22 i:legal=2:19 i:legal=3:-41 i:nothing:14 i:out_of_office=3:-8
i:partial_payment=2:-6 i:payment_plan_request:-9 i:payment_plan_request=2:-9 i:promise_to_pay:26
i:promise_to_pay=3:26 i:question:-15 i:question=1:8 i:question=3:-23 i:remittance_advice:-13
i:remittance_advice=2:-6 i:remittance_advice=3:-7 i:statement_request:-9 i:statement_request=3:-9 i:unsubscribe:-27
i:unsubscribe=2:-5 i:unsubscribe=3:-22 i:wrong_contact:-9 i:wrong_contact=2:21 i:wrong_contact=3:-26 l:de:14 l:en:11
l:es:-12 l:it:-17 l:nl:-5 n:1:24 n:2:17 n:3:-8 n:4:-40 p:abbiam:-9 p:abgela:8 p:abonar:-8 p:accept:-7 p:aceita:-5
p:acquit:5 p:actual:22 p:addres:-9 p:admini:9 p:adress:8 p:afdeli:6 p:afgelo:5 p:aftern:-5 p:aggior:9 p:aggiun:5
p:ambien:9 p:anagra:6 p:anschr:8 p:ansons:6 p:anteri:-8 p:antigu:9 p:aparec:6 p:aparta:5 p:approv:-7 p:aprova:6
p:associ:-5 p:atendi:5 p:attent:9 p:attest:16 p:ausges:8 p:author:7 p:automa:7 p:autori:-11 p:bancar:14 p:bankin:-8
p:bankve:8 p:becaus:10 p:bestel:-8 p:betaal:-9 p:betale:11 p:betrie:5 p:billin:8 p:blocke:6 p:boekho:6 p:boleto:8
p:bounce:8 p:buonas:5 p:cabime:5 p:cadast:7 p:caduca:5 p:caduco:6 p:cancel:9 p:carica:8 p:certid:13 p:certif:15
p:change:11 p:chanti:11 p:charge:-7 p:comerc:-5 p:comman:10 p:compen:-6 p:compil:8 p:compor:8 p:compro:10 p:conclu:5
p:confid:12 p:confir:-5 p:confor:-8 p:consec:-5 p:conseg:-6 p:consig:9 p:consul:-10 p:contab:-22 p:contac:-6
p:contad:10 p:contes:-5 p:contra:16 p:correg:8 p:corren:-7 p:corres:-8 p:corret:18 p:corrie:6 p:corrig:15
p:corrij:16 p:cortes:-10 p:credit:-10 p:cualqu:6 p:cumpli:9 p:cumpri:5 p:curato:-5 p:curren:9 p:custom:23 p:daarme:7
p:decemb:-12 p:dedica:12 p:delive:-6 p:demand:5 p:dessou:13 p:detrac:9 p:dezelf:13 p:digita:7 p:direca:7 p:direzi:7
p:discut:5 p:dispon:8 p:docume:6 p:dossie:8 p:duplic:-8 p:echean:8 p:eenman:9 p:effett:5 p:einrei:5 p:encarg:-8
p:encont:-5 p:energi:7 p:enquan:-7 p:enregi:16 p:entida:7 p:entrad:-5 p:entrat:7 p:enviar:17 p:equivo:11 p:estima:10
p:etabli:5 p:everyt:5 p:expire:5 p:extrai:8 p:factur:13 p:factuu:11 p:failli:-5 p:fattur:12 p:financ:10 p:firmat:5
p:fornit:9 p:forwar:5 p:fourni:18 p:freist:12 p:fundac:7 p:geblok:5 p:geehrt:19 p:gegeve:-6 p:geliev:9 p:gentil:-5
p:gester:5 p:geweig:11 p:gewijz:5 p:giorgi:5 p:guaran:7 p:gutsch:-8 p:hacemo:-5 p:hacien:6 p:heisse:5 p:hochla:9
p:holdin:16 p:homolo:6 p:imedia:11 p:immobi:5 p:import:6 p:imprim:9 p:incass:-6 p:incluy:5 p:incorr:8 p:indica:9
p:indiqu:19 p:inmedi:-5 p:inoltr:8 p:insolv:-5 p:instru:-8 p:insura:6 p:integr:-7 p:intent:12 p:inters:9 p:interv:-5
p:januar:-6 p:journe:-5 p:judici:-11 p:korrig:8 p:kosten:9 p:kredit:5 p:leitwe:11 p:levera:7 p:liefer:11 p:livrai:-5
p:llamad:5 p:locali:-7 p:mandai:-6 p:mandar:21 p:mandei:14 p:manqua:5 p:melhor:5 p:mensag:9 p:mensaj:-5 p:messag:-10
p:missin:5 p:modifi:11 p:monsie:-10 p:mornin:-6 p:necess:5 p:normal:6 p:notici:7 p:nuestr:-12 p:observ:15
p:octobe:-6 p:onboar:6 p:ontbre:15 p:opdrac:-5 p:opinio:11 p:opnieu:39 p:ordena:-5 p:otherw:9 p:outubr:5 p:pagame:7
p:partir:6 p:passag:5 p:passat:-5 p:patien:-7 p:payabl:5 p:paymen:-8 p:pedido:6 p:penden:9 p:pertan:-6 p:planil:8
p:practi:-10 p:precis:15 p:prefer:-6 p:prepar:-6 p:presen:9 p:presta:-7 p:previs:7 p:proces:6 p:progra:6 p:projec:8
p:promis:9 p:propue:-6 p:protes:-5 p:provee:7 p:proxim:-9 p:prufun:-5 p:queira:6 p:radica:7 p:rajout:14 p:rappre:11
p:rattac:-5 p:receip:9 p:receiv:-6 p:recepc:-5 p:recept:12 p:rechnu:13 p:recibo:-9 p:reconh:6 p:recour:5 p:rectif:6
p:recusa:8 p:redepo:12 p:reemit:7 p:refact:6 p:refair:6 p:refere:8 p:refuse:-8 p:regist:6 p:rejete:9 p:rekeni:24
p:remita:-5 p:renvoi:16 p:reserv:-5 p:resolv:-5 p:respon:-5 p:resubm:11 p:retenc:-8 p:retifi:11 p:reviso:7
p:ricevi:11 p:ricevu:-5 p:riemet:5 p:risped:7 p:saludo:9 p:sblocc:6 p:scadut:9 p:scarta:10 p:schrei:-6 p:schrij:9
p:secret:7 p:segund:-5 p:segura:8 p:seguri:8 p:semain:9 p:sendin:12 p:senhor:-5 p:senore:-5 p:septie:5 p:servic:10
p:serviz:7 p:signat:9 p:siguie:-5 p:simple:14 p:sistem:15 p:socied:10 p:societ:6 p:solici:7 p:sollec:-8 p:sospes:6
p:stabil:5 p:stampa:5 p:subjec:9 p:sujeit:10 p:superv:-5 p:suppli:7 p:suspen:8 p:telefo:-8 p:tenaam:5 p:thursd:-5
p:timbra:21 p:tramit:14 p:transm:11 p:transp:-6 p:truste:7 p:uberwe:-7 p:uffici:6 p:umschr:17 p:unique:5 p:univoc:10
p:ustede:-6 p:valida:15 p:vanzel:7 p:vencid:6 p:venerd:-5 p:vengon:8 p:ventan:8 p:verarb:6 p:verifi:-8 p:verpli:9
p:versem:6 p:verwer:8 p:vierne:8 p:vigent:9 p:vigila:5 p:vireme:-12 p:vrijge:-5 p:vuelva:8 p:wareho:7 p:weiger:5
p:wijzig:10 p:xrechn:6 s:00000:29 s:0000:-7 s:000:8 s:00:18 s:0:9 s:aberto:6 s:absence:5 s:ac:10 s:account:12
s:ae:-5 s:ap:7 s:at:7 s:auto:-6 s:aviso:-16 s:avviso:-6 s:aw:19 s:bar:-5 s:betalingsherinnering:-8 s:bg:7 s:bl:16
s:boletos:8 s:cargo:-5 s:cf:46 s:chamado:-7 s:ci:6 s:cliente:-7 s:cobro:7 s:compte:-5 s:consegna:-5 s:cuenta:20
s:de:8 s:demeure:-5 s:di:-9 s:do:-5 s:due:-7 s:echues:13 s:en:-9 s:estado:10 s:facture:-10 s:facturen:24
s:factures:6 s:fatture:8 s:fe:6 s:fornitura:5 s:fournisseur:8 s:ft:-5 s:fw:-9 s:fwd:-6 s:gd:10 s:gm:11 s:grupo:-6
s:herinnering:-12 s:impago:6 s:invoices:-5 s:is:6 s:jan:11 s:lr:15 s:mahnung:-9 s:mancata:-5 s:mise:-5 s:ms:30
s:nb:-6 s:nota:-6 s:ol:5 s:overdue:-10 s:pagamento:-11 s:pago:-10 s:past:-7 s:pc:12 s:pe:6 s:pranchas:6 s:rappel:6
s:re:6 s:rechnung:6 s:recordatorio:-11 s:rejetee:7 s:relance:-11 s:reminder:13 s:resposta:-8 s:rz:8 s:si:5 s:sl:-5
s:sollecito:-14 s:statement:12 s:stationery:5 s:ticket:-8 s:titulos:-6 s:tn:10 s:um:7 s:und:5 s:vencida:7
s:vencidos:8 s:vm:7 s:vos:6 s:vs:-6 s:zahlungserinnerung:-6 w:!:-10 w:00000:37 w:0000:26 w:000:-9 w:00:8 w:0:32
w:?:-14 w:@:13 w:aa:-5 w:aan:-5 w:ab:-7 w:abbiamo:-9 w:abgelaufen:8 w:abono:-11 w:ac:11 w:acaba:8 w:accept:6
w:acceptez:-10 w:aceitamos:-5 w:aceite:10 w:achats:12 w:acquisti:5 w:actualizado:14 w:add:10 w:address:-6
w:adjunto:-6 w:administracion:-7 w:administrativa:6 w:adresse:-5 w:advise:8 w:af:-5 w:afgelopen:5 w:afternoon:-5
w:ag:6 w:again:7 w:aggiornato:10 w:agradecere:6 w:ai:-12 w:al:-19 w:alguna:9 w:all:-5 w:alleen:18 w:alles:-5
w:allora:5 w:also:10 w:alte:9 w:am:-14 w:ambiente:9 w:amend:5 w:an:21 w:anagrafica:6 w:andern:16 w:anders:19
w:ansonsten:6 w:anterior:-7 w:antes:11 w:ap:9 w:aparece:6 w:apenas:5 w:appena:17 w:approved:-5 w:are:-26 w:art:11
w:asi:-5 w:assim:23 w:assistant:5 w:asunto:5 w:attached:5 w:attente:10 w:attesa:-7 w:attestation:16 w:au:11 w:aub:6
w:auch:-5 w:aucun:-5 w:auf:22 w:aurez:-5 w:aus:-8 w:aussi:16 w:authorised:8 w:automatica:6 w:autorizo:-7 w:avanza:7
w:avec:5 w:aviso:-5 w:avoir:-5 w:ayer:-5 w:ba:5 w:baja:-7 w:bancaria:13 w:banco:-6 w:banking:-8 w:bankverklaring:9
w:banque:11 w:bar:-5 w:because:10 w:been:-9 w:before:15 w:bei:-7 w:beim:-6 w:beleg:6 w:belle:5 w:bene:5
w:bestelbon:-7 w:bestellung:-9 w:betalen:11 w:betriebs:5 w:betwisten:-5 w:billed:-5 w:billing:8 w:bis:-8 w:bitte:31
w:block:8 w:blocked:6 w:bloqueada:-6 w:bloqueado:8 w:boa:-5 w:boas:6 w:boekhoudster:7 w:boleto:-8 w:boletos:8
w:bon:24 w:bonne:10 w:book:-13 w:books:7 w:bought:-5 w:bounced:8 w:bp:-5 w:br:6 w:bt:5 w:btw:25 w:buen:18 w:buenas:5
w:buonasera:5 w:buondi:5 w:buyer:5 w:buzon:14 w:cada:10 w:cadastro:7 w:caducou:6 w:cambiado:6 w:cambiar:-5
w:camino:-5 w:campo:5 w:can:9 w:cancelar:13 w:cannot:9 w:capo:-7 w:casa:-5 w:cc:5 w:cd:6 w:ce:-7 w:centre:7
w:certidao:12 w:certificacion:6 w:certificate:10 w:certo:16 w:cette:-7 w:cf:12 w:ch:13 w:changed:11 w:chantier:11
w:charged:-6 w:che:5 w:cheq:-8 w:chorus:7 w:ci:22 w:cif:22 w:cig:9 w:cinque:5 w:claim:-5 w:cnpj:28 w:co:8 w:code:14
w:codice:31 w:codigo:12 w:com:24 w:come:-7 w:comite:-7 w:commande:13 w:commit:-5 w:completa:-6 w:comporte:8
w:compra:5 w:compresa:7 w:comprobante:9 w:compte:-6 w:comunicazione:9 w:confidencial:12 w:consecuencia:-9
w:consta:-8 w:conta:-7 w:contabilizada:-6 w:contador:11 w:contas:17 w:contestiamo:5 w:conto:5 w:contrato:16
w:contre:16 w:controle:6 w:copia:-7 w:copie:-8 w:copy:5 w:correcao:7 w:corrente:-7 w:correo:-13 w:corresponde:-6
w:correto:12 w:corretta:5 w:corriente:7 w:corrijam:9 w:cortesia:-10 w:cose:6 w:cost:9 w:could:6 w:cours:-5
w:credit:-10 w:credited:11 w:credito:-10 w:cualquier:6 w:cuando:-5 w:cuanto:11 w:cumplimiento:10 w:cumprimentos:5
w:current:9 w:customer:9 w:customers:14 w:daarmee:7 w:dado:7 w:dag:11 w:dagen:5 w:daher:-7 w:damen:-7 w:dan:8
w:danfe:-14 w:dans:-8 w:data:9 w:date:-12 w:days:-7 w:de:9 w:debe:5 w:december:-9 w:del:9 w:delta:-7 w:dem:-6
w:demande:-5 w:den:7 w:des:-15 w:desea:-5 w:dessous:13 w:destinataire:6 w:detraccion:9 w:devuelta:9 w:devuelve:-7
w:deze:5 w:dezelfde:13 w:die:18 w:dienen:9 w:digo:-6 w:dire:-12 w:direcao:7 w:direct:8 w:direction:6 w:direzione:7
w:disse:7 w:distinta:5 w:dit:-14 w:divida:14 w:do:18 w:documento:-5 w:dos:-5 w:dossier:9 w:dott:-6 w:down:11 w:ds:6
w:du:13 w:due:-7 w:durc:20 w:dus:5 w:ea:-7 w:echeance:9 w:echue:8 w:edi:15 w:ee:11 w:een:-14 w:eenmanszaak:9
w:einreichen:5 w:elle:-6 w:em:-11 w:email:7 w:emite:14 w:emitir:24 w:en:18 w:encargo:-5 w:end:7 w:ending:-5
w:energie:6 w:enero:8 w:engage:6 w:engagement:5 w:enquanto:-7 w:enregistre:18 w:entite:5 w:entity:5 w:entrada:-5
w:entrata:7 w:entre:-6 w:entrega:8 w:enviar:-5 w:enviarem:8 w:eom:12 w:equipo:5 w:equivocado:11 w:er:-9 w:era:-9
w:errato:7 w:esiste:5 w:est:7 w:esta:-12 w:estan:-6 w:estar:9 w:estimados:14 w:et:20 w:etablissement:6 w:eur:-6
w:euro:-9 w:even:6 w:everything:5 w:exempt:6 w:expired:5 w:extrait:5 w:facam:5 w:faco:9 w:factura:17 w:facturas:-9
w:facturation:-5 w:facture:-12 w:factures:12 w:factuur:7 w:failed:5 w:falta:18 w:fattura:6 w:fatture:9 w:fatura:12
w:faut:17 w:favor:24 w:favore:-5 w:faz:7 w:fecha:7 w:fede:-8 w:fehlt:5 w:file:6 w:filial:10 w:fin:-7 w:financas:9
w:finance:10 w:financeira:-5 w:finche:-6 w:fine:-6 w:firmada:6 w:firmata:11 w:fiscal:9 w:fiscale:5 w:fixed:-5 w:fl:5
w:foi:-15 w:for:-19 w:form:22 w:fornecedores:5 w:fornitori:6 w:forward:5 w:foto:8 w:found:-5 w:fournisseur:22
w:frau:18 w:frei:5 w:freistellungsbescheinigung:12 w:from:-14 w:fue:22 w:fur:-10 w:geblokkeerd:5 w:geehrte:20
w:geld:-5 w:gelieve:9 w:gentile:-6 w:gestern:5 w:gestor:9 w:get:-6 w:geweigerd:11 w:gewijzigd:5 w:giro:7 w:giusto:14
w:gm:10 w:gmbh:15 w:go:-5 w:goed:5 w:good:-8 w:got:11 w:gr:-8 w:graag:7 w:guarda:6 w:gutschrift:-6 w:haar:-5
w:hacemos:-5 w:hacienda:6 w:had:-7 w:hago:21 w:have:5 w:he:12 w:heeft:-6 w:heer:-6 w:heissen:5 w:hello:7 w:hem:13
w:here:-5 w:herren:-7 w:hes:9 w:het:10 w:hey:8 w:hg:5 w:hi:-5 w:hier:-5 w:hizo:-6 w:ho:-11 w:hochladen:9 w:hoef:8
w:hohe:5 w:hoi:5 w:hold:10 w:holding:13 w:home:-8 w:hoor:13 w:hora:18 w:hoy:-6 w:hub:6 w:hull:6 w:ia:6 w:iban:16
w:ich:-19 w:ici:-14 w:icms:-5 w:id:15 w:if:-5 w:ihre:6 w:ik:-10 w:il:14 w:im:-14 w:imediato:11 w:importo:6
w:imprimir:9 w:in:-10 w:indica:11 w:indicare:5 w:indiquer:18 w:ines:5 w:inkoop:21 w:inkooporder:-6 w:inmediato:-5
w:inoltre:8 w:insurance:6 w:inviare:5 w:invoices:10 w:io:-6 w:ir:-5 w:is:-7 w:it:16 w:ja:-8 w:jan:5 w:january:-5
w:je:15 w:judicial:-8 w:juiste:7 w:juli:8 w:kan:-7 w:kbis:17 w:keer:-6 w:keine:-7 w:kept:-5 w:keyed:-5 w:kg:8
w:klaar:5 w:komt:5 w:kopie:-7 w:korrigiert:5 w:kp:6 w:kun:13 w:kvk:9 w:la:24 w:laat:6 w:lands:6 w:las:-16 w:laut:-5
w:lavora:6 w:le:9 w:legal:13 w:legale:12 w:leitweg:11 w:les:-5 w:leverancier:5 w:ley:7 w:lieferant:7 w:liegt:-6
w:line:11 w:link:-5 w:liquidiamo:12 w:livraison:-5 w:livre:6 w:lo:-5 w:localizamos:-7 w:lodge:5 w:longer:-8 w:lot:-5
w:ltd:7 w:lunes:6 w:lupita:5 w:ma:8 w:maar:15 w:mag:17 w:mai:-7 w:mailed:6 w:mailen:5 w:maken:-5 w:mal:5
w:mancano:-5 w:mandais:-6 w:mandar:-5 w:mandas:8 w:mandeis:14 w:mario:6 w:mas:-13 w:match:-6 w:mb:5 w:mee:10
w:meio:7 w:mensagem:9 w:mensaje:-5 w:merci:19 w:mesi:5 w:mesma:13 w:messaggio:-6 w:mi:-22 w:mij:-7 w:mil:5 w:mio:-7
w:mir:-7 w:mire:6 w:mismo:-7 w:missing:5 w:mit:9 w:modifier:11 w:modulo:6 w:moi:8 w:moins:10 w:mois:5 w:mon:8
w:monsieur:-10 w:month:8 w:more:-5 w:morning:-6 w:motif:10 w:motivo:8 w:moved:8 w:mr:-5 w:mx:-6 w:my:-9 w:na:13
w:naam:16 w:naar:14 w:nach:-5 w:nada:7 w:nadie:-7 w:name:10 w:nao:-16 w:nb:-6 w:ne:-20 w:necesitamos:8
w:necessario:5 w:need:14 w:needs:21 w:neem:5 w:neu:24 w:never:-15 w:new:22 w:ni:-15 w:niente:-7 w:nieuwe:9 w:nif:34
w:night:5 w:noch:7 w:nochmals:5 w:nog:5 w:noi:7 w:nom:25 w:nombre:5 w:nosso:11 w:nota:6 w:notice:-6 w:nouvel:6
w:novembre:-7 w:novos:8 w:now:13 w:nuestro:-11 w:nuevo:14 w:number:12 w:numero:18 w:nummer:6 w:nuova:6 w:obra:-5
w:oc:14 w:october:-6 w:of:-17 w:off:-5 w:oggi:-5 w:old:-5 w:om:-8 w:omdat:7 w:onboarding:6 w:once:-6 w:onde:-5
w:online:6 w:ons:6 w:ontbreekt:13 w:onze:26 w:opdracht:-5 w:opinion:11 w:opnieuw:39 w:or:-7 w:order:9 w:orders:14
w:os:8 w:otherwise:9 w:oude:15 w:our:24 w:out:-11 w:outra:-9 w:outubro:5 w:over:-8 w:own:-6 w:paga:-11 w:pagamento:5
w:pagar:-6 w:pagati:7 w:pago:-15 w:paid:17 w:papel:6 w:para:18 w:part:11 w:parte:-5 w:partira:7 w:pas:-5 w:paso:8
w:passou:5 w:patience:-6 w:paye:12 w:payee:-5 w:payer:5 w:payment:-6 w:pays:-5 w:pdf:8 w:pedidos:6 w:pendente:10
w:pense:9 w:peppol:18 w:per:8 w:pertanto:-6 w:pesos:5 w:piece:-5 w:piu:6 w:pix:11 w:plait:-5 w:planilla:8
w:please:13 w:plus:-5 w:plutot:-5 w:po:22 w:poco:-7 w:podem:-5 w:policy:-6 w:pons:7 w:portal:13 w:portes:5
w:porto:-6 w:post:5 w:posted:8 w:pour:-7 w:pouvez:12 w:pra:-7 w:precisa:7 w:present:5 w:presentarla:10
w:presentarse:7 w:presente:-6 w:previa:-7 w:previsao:9 w:prezada:7 w:pro:6 w:procede:-9 w:processed:7 w:programme:6
w:promised:10 w:propuesta:-6 w:prossimo:5 w:proveedor:7 w:proxima:-7 w:proxy:-5 w:prufung:-5 w:puede:11 w:puesto:8
w:puo:-7 w:qu:-9 w:quale:-5 w:quando:12 w:quanto:6 w:que:-16 w:queda:-7 w:quedo:11 w:queiram:6 w:queja:-6 w:quello:6
w:questa:10 w:qui:-9 w:quien:-7 w:raise:5 w:ramon:8 w:rated:-5 w:re:18 w:rebate:10 w:receber:5 w:receipt:9
w:reception:9 w:rechnungsanschrift:5 w:rechnungsempfanger:7 w:recibir:-6 w:recibos:-9 w:reclamacion:8 w:reconhece:8
w:record:6 w:recours:5 w:rectificada:10 w:recu:-7 w:recusada:6 w:reden:12 w:redeposer:11 w:reenvie:6 w:ref:-7
w:refaire:6 w:reference:8 w:refuse:8 w:reglee:-5 w:regolare:6 w:rejet:6 w:rejetee:7 w:rekening:-6 w:rekeningnummer:6
w:releve:-8 w:remitan:-5 w:remitir:6 w:renvoie:16 w:responsable:-10 w:rest:-5 w:resto:5 w:resubmit:11 w:retencion:-9
w:return:11 w:revisor:7 w:rfc:11 w:rib:5 w:rien:-6 w:rifiutato:-5 w:right:8 w:rma:12 w:road:6 w:robot:7 w:run:-13
w:rz:8 w:sa:5 w:sale:-15 w:saludos:9 w:sans:7 w:sap:7 w:sapete:-6 w:sara:-5 w:sat:8 w:sblocco:5 w:scaduto:10
w:school:7 w:schreiben:-5 w:se:-8 w:sea:-7 w:sede:6 w:see:8 w:segue:5 w:seguir:6 w:seguranca:8 w:seguridad:8
w:sehr:19 w:seit:7 w:semaine:9 w:semana:-6 w:send:12 w:senden:8 w:sending:12 w:senores:-5 w:senza:8 w:septiembre:5
w:sera:-22 w:sergio:7 w:serve:19 w:service:9 w:servicio:5 w:servizi:5 w:seu:-6 w:short:6 w:siamo:8 w:sich:-7
w:side:-5 w:siege:7 w:sigilo:10 w:signature:9 w:siguiente:-5 w:simplement:6 w:simplemente:7 w:since:-8 w:sinon:5
w:sir:-5 w:siret:14 w:sistema:16 w:site:9 w:situacao:-6 w:sobald:7 w:sobre:-6 w:social:17 w:sociedad:12 w:societe:11
w:socio:-5 w:sofort:-5 w:soit:-5 w:sole:6 w:solicitar:7 w:somme:5 w:sonst:9 w:sont:-7 w:sospeso:6 w:sp:-6 w:spesa:5
w:split:6 w:sport:6 w:sra:6 w:st:-8 w:staat:9 w:stampare:6 w:stato:-11 w:statut:12 w:stop:9 w:sturen:8 w:stuur:-12
w:sua:-7 w:subject:9 w:such:7 w:suffit:6 w:suivre:8 w:sujeita:10 w:sul:6 w:suo:-5 w:supervisor:-5 w:supplier:13
w:sur:14 w:system:5 w:tant:-9 w:tanto:10 w:tarde:-9 w:tardes:14 w:tax:8 w:td:5 w:team:5 w:tenaamstelling:5 w:tenga:7
w:tf:6 w:th:16 w:thanks:-6 w:that:-6 w:the:13 w:there:13 w:they:-8 w:this:-10 w:three:5 w:thx:13 w:tiene:24
w:till:10 w:time:-9 w:tira:6 w:to:9 w:today:5 w:took:10 w:total:-5 w:tout:11 w:tp:6 w:trae:7 w:tramita:6 w:tre:-9
w:tres:6 w:trust:7 w:trustees:7 w:ts:7 w:tu:-11 w:tua:6 w:tutte:-5 w:tva:6 w:two:-6 w:uberweise:-5 w:ufficio:6
w:uit:-5 w:um:-11 w:umschreiben:17 w:un:-6 w:una:5 w:uniquement:5 w:univoco:10 w:uns:-8 w:upload:7 w:us:-9 w:usate:5
w:use:14 w:ustedes:-6 w:vai:-5 w:validation:12 w:valor:-7 w:vamos:-5 w:van:6 w:vanzelf:7 w:vcs:10 w:vence:7
w:vencida:6 w:vencimento:6 w:vendor:9 w:venerdi:-5 w:vengono:8 w:ventanilla:8 w:ver:6 w:verify:5 w:verklaring:9
w:verplichtingennummer:7 w:verra:5 w:versement:6 w:verzet:6 w:vf:-5 w:via:14 w:vieram:7 w:viernes:8 w:vigente:9
w:vigilance:5 w:virement:-10 w:visser:7 w:voces:-5 w:volved:8 w:volver:12 w:vom:-7 w:von:-13 w:voor:-8 w:vor:-8
w:vos:-6 w:vosso:10 w:vostra:6 w:votre:7 w:vous:-15 w:vuelva:6 w:vuelvan:8 w:vuole:6 w:warehouse:7 w:wat:-7 w:we:30
w:week:-11 w:weg:12 w:weisen:10 w:werkt:8 w:what:-8 w:which:9 w:wi:7 w:wird:-8 w:with:14 w:wordt:-6 w:would:-5
w:wrong:9 w:xrechnung:6 w:ya:19 w:you:-13 w:zahlen:-5 w:ze:16 w:zegt:7 w:zero:-6 w:zetten:7 w:zip:9 w:zo:-10
w:zodra:22 w:zoeken:15 w:zomer:5 w:zonder:-9 w:zou:-8 w:zu:-9
"""
