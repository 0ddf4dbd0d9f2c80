"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -6.59
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-12 ?admin:-28 ?copy:-5 ?d.FREIGHT:6 ?d.MISSING_DOCS:8 ?dispute:11 ?goods:-8 ?inclusive:6 ?paid:-6 ?pay:-14
?propose:-10 ?question:-14 ?r.FREIGHT:6 ?redirect:-19 b:!_!:-6 b:00000_nao:-8 b:00000_on:11 b:0000_00000:10
b:0000_0000:-6 b:0000_00:8 b:0000_il:6 b:0000_in:5 b:0000_not:12 b:0000_sale:-7 b:0000_se:-14 b:0000_wird:-5
b:000_0000:19 b:000_000:8 b:000_00:-15 b:000_0:-14 b:000_euro:-7 b:000_no:13 b:000_sur:12 b:000_was:7 b:00_%:-8
b:00_00:-34 b:00_0:-6 b:00_avec:8 b:00_com:7 b:00_de:-6 b:00_ee:8 b:00_est:9 b:00_esta:-5 b:00_ete:6 b:00_fue:9
b:00_gennaio:6 b:00_is:-5 b:00_janvier:-6 b:00_le:5 b:00_no:-8 b:00_ok:-5 b:00_pagata:5 b:00_per:5 b:00_th:-6
b:00_ya:12 b:0_%:-7 b:0_00000:12 b:0_000:-32 b:0_00:-5 b:0_0:-15 b:0_and:5 b:0_com:5 b:0_dagen:6 b:0_de:11 b:0_ee:9
b:0_en:9 b:0_heb:9 b:0_heeft:5 b:0_ist:6 b:0_jan:8 b:0_juli:5 b:0_que:-7 b:0_se:5 b:0_sind:5 b:0_staat:15 b:0_th:15
b:0_way:-10 b:0_zijn:5 b:?_?:-6 b:@_with:12 b:ac_0:5 b:account_and:5 b:accounts_payable:5 b:address_and:5
b:administrador_de:7 b:administrador_judicial:-5 b:al_00:-8 b:al_corriente:8 b:all_invoices:5 b:als_je:8
b:als_pdf:-5 b:als_xrechnung:6 b:an_die:13 b:and_resubmit:9 b:and_send:6 b:and_the:6 b:and_will:14 b:and_you:-6
b:antes_del:7 b:appena_ci:5 b:art_000:7 b:art_00:6 b:assim_que:20 b:at_0:6 b:attestation_de:11 b:au_0:5 b:au_bon:5
b:au_nom:23 b:auf_die:15 b:authorised_by:7 b:banque_le:9 b:be_paying:-6 b:because_the:11 b:before_any:7
b:before_you:7 b:bei_uns:-7 b:betalen_we:5 b:bezahlt_wird:5 b:boa_tarde:-10 b:bon_de:18 b:both_of:5 b:bp_0:-5
b:bt_00:6 b:buen_dia:20 b:buenas_tardes:15 b:but_our:5 b:buzon_no:5 b:by_email:7 b:by_the:6 b:can_be:5
b:cannot_pay:7 b:cc_00:7 b:certidao_de:5 b:certificado_de:11 b:certificate_of:5 b:cette_facture:-8 b:cette_somme:6
b:cf_00:9 b:che_le:5 b:chorus_pro:5 b:cinque_giorni:5 b:cliente_de:6 b:cnpj_da:10 b:co_kg:6 b:codice_univoco:9
b:codigo_000:10 b:com_cnpj:10 b:com_os:7 b:con_el:8 b:con_hacienda:6 b:con_una:5 b:consecuencia_no:-8
b:corriente_con:8 b:cost_centre:7 b:could_you:6 b:current_statement:6 b:da_empresa:8 b:da_filial:9 b:da_noi:5
b:damen_und:-7 b:dan_maak:-5 b:das_sind:7 b:dat_ze:8 b:de_000:-5 b:de_00:-5 b:de_administracion:-5 b:de_betaling:8
b:de_cada:7 b:de_commande:21 b:de_compromisso:6 b:de_contas:8 b:de_contrato:7 b:de_correcao:5 b:de_credito:-6
b:de_cumplimiento:10 b:de_encomenda:5 b:de_entrega:11 b:de_estar:7 b:de_ley:8 b:de_los:-6 b:de_mi:-5 b:de_moins:11
b:de_nao:9 b:de_nous:10 b:de_nouveau:6 b:de_nuevo:11 b:de_octubre:5 b:de_outubro:6 b:de_pago:-14 b:de_que:13
b:de_su:-5 b:de_trois:6 b:de_um:-5 b:del_sat:5 b:delle_fatture:5 b:der_buchhaltung:6 b:des_que:-8
b:destinatario_ee:7 b:devuelta_por:9 b:dezelfde_dag:8 b:di_cortesia:-9 b:di_liquidazione:5 b:di_una:5 b:dia_00:-8
b:die_alte:9 b:die_is:5 b:die_neu:7 b:divida_seguranca:9 b:do_il:8 b:do_not:5 b:do_pedido:5 b:door_ons:5 b:ds_0:6
b:du_00:-5 b:du_directeur:6 b:du_marche:5 b:dus_die:5 b:ea_0:-6 b:ee_0:5 b:ee_cambiato:6 b:ee_necessario:5
b:ee_paga:5 b:ee_sospeso:6 b:ee_stato:-7 b:el_0:-7 b:el_asunto:6 b:el_cif:14 b:el_dia:-7 b:el_estado:5 b:el_numero:6
b:el_rut:5 b:el_viernes:10 b:email_copy:12 b:emitir_el:5 b:en_consecuencia:-8 b:en_cuanto:-5 b:en_gaat:8 b:en_ons:8
b:en_opnieuw:11 b:en_piece:-5 b:en_su:-6 b:en_tu:-7 b:entrata_merci:7 b:entro_il:5 b:er_staat:-7 b:es_el:-6
b:es_que:6 b:est_donc:7 b:est_programme:6 b:est_votre:5 b:esta_bien:-5 b:estar_al:8 b:este_buzon:16 b:este_correo:-6
b:esto_no:7 b:et_de:5 b:et_je:11 b:et_un:5 b:ete_rejetee:5 b:faco_pix:15 b:factura_?:7 b:factura_de:-6
b:factura_dice:6 b:factura_esta:6 b:facture_?:-14 b:facture_au:20 b:facture_et:6 b:factuur_opnieuw:5
b:favor_emitir:9 b:faz_favor:7 b:fe_ap:5 b:feira_00:6 b:firmada_por:7 b:for_0000:8 b:for_the:-6
b:freistellungsbescheinigung_nach:7 b:from_you:-8 b:from_your:-5 b:fue_devuelta:7 b:geehrte_damen:-7
b:geehrte_frau:28 b:gennaio_0000:5 b:gm_00:12 b:gmbh_co:6 b:ha_dado:7 b:haben_wir:-5 b:have_it:11 b:have_not:11
b:have_the:-8 b:hb_00:6 b:heb_ik:6 b:heeft_een:5 b:het_is:5 b:het_niet:7 b:hier_ist:7 b:home_banking:-8 b:ia_0:8
b:ihre_mail:5 b:ik_hem:5 b:ik_niks:8 b:il_cig:5 b:il_codice:23 b:il_documento:-7 b:il_durc:12 b:il_me:17
b:il_messaggio:-6 b:il_mio:-5 b:il_nostro:5 b:il_nous:6 b:il_sistema:7 b:il_vous:-8 b:importo_000:5 b:in_attesa:-8
b:in_fattura:7 b:in_ogni:8 b:in_scadenza:5 b:inoltre_che:9 b:insurance_certificate:5 b:into_the:6 b:invoice_is:-10
b:is_an:7 b:is_no:-9 b:is_per:12 b:is_the:-7 b:ist_die:-8 b:ist_noch:7 b:it_and:10 b:it_is:-12 b:it_on:19 b:it_to:10
b:ja_nao:6 b:je_die:8 b:je_ne:-5 b:je_paye:14 b:je_ze:8 b:jour_et:6 b:jullie_de:8 b:jullie_rekening:5 b:kbis_de:7
b:keine_bestellung:-9 b:keine_zahlung:-5 b:kun_je:12 b:la_0000:-17 b:la_00:10 b:la_0:9 b:la_banque:8 b:la_facture:13
b:la_fattura:-8 b:la_hb:6 b:la_mairie:6 b:la_nouvelle:10 b:la_oc:6 b:la_otra:-5 b:la_pago:-5 b:la_redeposer:6
b:la_sociedad:11 b:la_societe:12 b:la_transferencia:-8 b:la_vostra:7 b:las_facturas:-8 b:last_night:7 b:le_00:-12
b:le_bon:15 b:le_dossier:8 b:le_fatture:6 b:le_ho:5 b:le_numero:7 b:le_service:-5 b:leitweg_id:9 b:lp_0:6 b:ma_la:5
b:maak_ik:-5 b:maar_op:9 b:me_dire:-5 b:me_mandais:-5 b:meer_te:8 b:merci_de:16 b:mi_dice:-6 b:mientras_tanto:6
b:mit_leitweg:5 b:moi_la:14 b:moins_de:11 b:my_email:-5 b:na_hora:7 b:naam_van:5 b:nao_consta:-6 b:nao_divida:9
b:nao_localizamos:-7 b:nao_sera:-5 b:ne_sera:-5 b:need_your:12 b:never_bought:-5 b:next_friday:6 b:nf_0000:8
b:ni_lo:-5 b:nicht_an:9 b:niks_meer:7 b:no_000:11 b:no_es:5 b:no_la:-5 b:no_lo:8 b:no_longer:-7 b:no_procede:-7
b:no_se:5 b:no_trae:-7 b:noch_auf:6 b:nog_eens:7 b:nog_op:8 b:noi_siamo:5 b:nom_de:21 b:non_ne:5 b:non_stampare:5
b:nos_ha:9 b:nostro_gestionale:5 b:not_accept:7 b:not_be:-6 b:not_in:13 b:nota_de:-5 b:notre_banque:5
b:nous_aurez:-6 b:nous_en:10 b:nous_faut:6 b:nous_la:8 b:numero_de:8 b:numero_do:6 b:numero_engagement:6
b:of_account:5 b:of_your:7 b:ogni_caso:8 b:ohne_bestellnummer:-5 b:omdat_het:6 b:on_file:6 b:on_hold:6 b:on_it:13
b:on_our:-6 b:on_your:5 b:ons_betaald:5 b:op_0:-5 b:op_de:-6 b:op_die:8 b:op_en:8 b:op_mijn:8 b:op_naam:5
b:opinion_de:10 b:opnieuw_sturen:9 b:ordered_this:6 b:paga_el:7 b:paga_em:-7 b:paga_na:6 b:pago_con:-7 b:pago_el:11
b:paid_on:-5 b:par_contre:12 b:para_pagamento:5 b:pas_cette:6 b:paying_it:16 b:pedido_00000:10 b:pelo_portal:5
b:per_0:12 b:per_la:-5 b:piece_jointe:-6 b:please_reissue:5 b:po_00000:6 b:po_number:9 b:por_lo:7 b:por_no:9
b:por_que:-5 b:posicao_financeira:-6 b:pour_la:8 b:pouvez_vous:12 b:prezado_fornecedor:-5 b:propuesta_de:-6 b:pv_0:5
b:quanto_ao:8 b:que_corresponde:-5 b:que_cualquier:7 b:que_el:-8 b:que_fatura:6 b:que_la:17 b:que_ma:8 b:que_me:-6
b:que_nao:-7 b:que_su:5 b:que_viene:-7 b:que_vous:-10 b:questa_mail:5 b:re_0000:-6 b:rechnung_auf:9
b:rechnung_mit:11 b:reden_van:7 b:retencion_de:-10 b:rifiutato_dal:-5 b:sale_el:-6 b:same_day:9 b:sans_bon:6
b:scaduto_il:8 b:se_faz:7 b:se_non:5 b:se_paga:6 b:se_que:11 b:see_it:16 b:seguranca_social:9 b:seguridad_social:8
b:sehr_geehrte:20 b:sera_paga:-5 b:serve_la:11 b:set_you:9 b:sexta_feira:7 b:short_paid:12 b:si_no:5 b:sie_an:7
b:sie_den:8 b:sie_die:8 b:sie_sich:-5 b:signe_du:5 b:simplement_votre:5 b:since_0000:-9 b:siret_du:5 b:sistema_di:10
b:solo_il:5 b:sp_00:-5 b:split_it:5 b:staat_geen:8 b:staat_nog:8 b:statement_of:5 b:stato_rifiutato:-5
b:stop_sending:16 b:su_administrador:7 b:su_correo:-8 b:su_factura:18 b:su_opinion:6 b:subject_line:10
b:sur_chorus:5 b:sur_les:10 b:sus_facturas:5 b:tant_qu:-6 b:tanto_el:6 b:tanto_no:7 b:te_doen:8 b:te_lo:-8
b:the_00:-6 b:the_0:12 b:the_bankruptcy:5 b:the_block:9 b:the_invoice:5 b:the_new:12 b:the_portal:13 b:the_right:10
b:the_same:5 b:the_school:7 b:the_system:6 b:there_with:5 b:this_invoice:-5 b:this_time:-6 b:this_to:16
b:through_our:5 b:tiene_fecha:6 b:to_00:5 b:to_@:25 b:to_date:-6 b:to_the:-8 b:tp_0:5 b:tre_fatture:-5
b:trois_mois:6 b:un_extrait:5 b:un_kbis:9 b:un_releve:-6 b:un_rib:5 b:und_herren:-7 b:und_neu:5 b:uns_noch:7
b:update_your:-7 b:use_@:16 b:vi_do:8 b:via_het:6 b:via_peppol:15 b:vieram_com:8 b:viernes_0:20 b:vous_le:-10
b:vous_me:11 b:vous_nous:-8 b:vous_plait:-5 b:way_match:-7 b:we_are:-20 b:we_can:7 b:we_cannot:16 b:we_do:11
b:we_need:11 b:we_zijn:7 b:weisen_wir:7 b:wij_betalen:6 b:wij_de:8 b:will_have:8 b:will_not:-5 b:wir_sie:7
b:with_our:6 b:with_the:5 b:ya_tiene:8 b:you_up:9 b:your_system:-5 b:zegt_dat:8 b:zijn_op:5 b:zodra_jullie:7
b:zur_zahlung:5 c:<a>:18 c:<ab:-17 c:<abo:-12 c:<abon:-9 c:<ac:9 c:<ac>:6 c:<ach:5 c:<act:7 c:<actu:10 c:<ag:6
c:<age:-5 c:<agen:-5 c:<agg:11 c:<aggi:7 c:<ai:-8 c:<ai>:-6 c:<aj:8 c:<ajo:9 c:<ajou:9 c:<al:7 c:<al>:-8 c:<alle:6
c:<alt:9 c:<alte:6 c:<am:-8 c:<am>:-5 c:<an:11 c:<an>:6 c:<and:10 c:<ande:10 c:<ann:-5 c:<ans:6 c:<anti:7 c:<anu:6
c:<anul:6 c:<ap:11 c:<ap>:5 c:<apar:5 c:<appe:7 c:<ar:-10 c:<are:-12 c:<are>:-12 c:<art>:6 c:<assi:6 c:<att:5
c:<au:16 c:<au>:6 c:<auc:-6 c:<auf:10 c:<auf>:12 c:<aus:9 c:<auss:9 c:<auth:6 c:<av:-15 c:<avi:-6 c:<avis:-6
c:<avo:-7 c:<b>:17 c:<ban:13 c:<bank:5 c:<banq:6 c:<be:-8 c:<bec:5 c:<beca:5 c:<bee:-5 c:<been:-5 c:<bef:8 c:<befo:8
c:<bei:-5 c:<bel:5 c:<bele:8 c:<bes:-7 c:<best:-5 c:<bi:5 c:<bit:13 c:<bitt:14 c:<bl:5 c:<blo:8 c:<bon>:8 c:<boo:-9
c:<book:-6 c:<bt:13 c:<btw:10 c:<btw>:10 c:<bu:28 c:<bue:13 c:<buen:13 c:<buz:7 c:<buzo:7 c:<ca:5 c:<cad:15
c:<cada:9 c:<cadu:7 c:<cami:-5 c:<can:8 c:<can>:6 c:<cap:-5 c:<cart:-5 c:<ce:12 c:<cer:22 c:<cert:24 c:<cf:8
c:<cf>:6 c:<chan:5 c:<che:-7 c:<cheq:-5 c:<ci:20 c:<ci>:6 c:<cif:10 c:<cif>:8 c:<cl:-8 c:<cla:-7 c:<cn:16 c:<cnp:13
c:<cnpj:13 c:<co:20 c:<cob:-5 c:<cobr:-5 c:<cod:29 c:<codi:25 c:<col:-5 c:<com:6 c:<com>:10 c:<come:-6 c:<comp:5
c:<con:-19 c:<cons:-13 c:<cop:-5 c:<copi:-7 c:<cor:12 c:<corr:10 c:<cort:-6 c:<cos:6 c:<cost:6 c:<cr:-9 c:<cre:-9
c:<cred:-9 c:<cu:13 c:<cum:7 c:<cump:7 c:<cur:6 c:<cus:8 c:<cust:8 c:<da:-10 c:<dam:-5 c:<dan:-7 c:<dan>:5 c:<dd:5
c:<de:-14 c:<de>:8 c:<dec:-9 c:<dece:-6 c:<ded:5 c:<dem:-5 c:<dep:7 c:<des:-11 c:<des>:-7 c:<detr:6 c:<deu:-5
c:<die:9 c:<die>:13 c:<dir:8 c:<dire:6 c:<dit:-6 c:<do>:6 c:<doc:5 c:<docu:6 c:<doss:5 c:<dr:-6 c:<ds:6 c:<dur:7
c:<durc:9 c:<e>:16 c:<ed:10 c:<edi:7 c:<edu:5 c:<ee:6 c:<ee>:6 c:<een>:-7 c:<ei:-9 c:<ein:-7 c:<em:25 c:<emi:30
c:<emis:9 c:<emit:21 c:<en:8 c:<en>:8 c:<enc:-10 c:<enca:-5 c:<end:-5 c:<enr:8 c:<enre:8 c:<ent:7 c:<enti:7 c:<eq:7
c:<equ:7 c:<equi:7 c:<era:-6 c:<err:5 c:<es:-5 c:<ess:-6 c:<est:5 c:<esta:-5 c:<esti:5 c:<et:8 c:<et>:12 c:<eur:-6
c:<ex:-6 c:<ext:5 c:<fa:31 c:<fac:11 c:<faco:6 c:<fai:-7 c:<fail:-5 c:<fat:10 c:<fatt:6 c:<fatu:5 c:<fau:9 c:<faut:7
c:<fav:7 c:<favo:7 c:<fec:7 c:<fech:7 c:<fi:9 c:<fili:5 c:<fin:-6 c:<firm:6 c:<fis:9 c:<fisc:6 c:<foi:-7 c:<foi>:-6
c:<for>:-10 c:<form:8 c:<four:8 c:<fra:5 c:<frau:8 c:<fre:6 c:<frei:5 c:<fro:-7 c:<from:-6 c:<fu:7 c:<fue:10
c:<fue>:11 c:<fund:6 c:<fur:-8 c:<fur>:-5 c:<g>:7 c:<ga:-8 c:<ge:-8 c:<gee:8 c:<geeh:9 c:<ger:-8 c:<ges:11 c:<gest:6
c:<gew:6 c:<gi:7 c:<giu:6 c:<gius:7 c:<gm:12 c:<gm>:5 c:<gmb:7 c:<gmbh:7 c:<gr:-9 c:<graa:5 c:<gua:6 c:<guar:6
c:<ha:-20 c:<hab:-10 c:<habe:-5 c:<he:15 c:<hee:-6 c:<hell:5 c:<hem:8 c:<hem>:7 c:<her:-11 c:<herr:-6 c:<hes:8
c:<het:6 c:<het>:6 c:<hi:-11 c:<ho:9 c:<hola:-6 c:<hold:12 c:<hoo:5 c:<hoor:8 c:<hor:8 c:<hora:9 c:<i>:-7 c:<iba:7
c:<iban:8 c:<ic:-17 c:<ich:-8 c:<ich>:-8 c:<ici:-7 c:<ici>:-7 c:<id:6 c:<id>:6 c:<ik:-5 c:<ik>:-5 c:<il:8 c:<il>:8
c:<im>:-5 c:<impo:5 c:<in>:-7 c:<inco:9 c:<ind:13 c:<indi:14 c:<ino:5 c:<inol:5 c:<int:7 c:<inte:5 c:<is:-11
c:<is>:-9 c:<it:5 c:<it>:8 c:<ja:-14 c:<jan:-5 c:<je:8 c:<je>:9 c:<jo:-9 c:<ju:-5 c:<jud:-5 c:<judi:-5 c:<kb:9
c:<kbi:8 c:<kbis:8 c:<ke:-10 c:<kei:-5 c:<ku:6 c:<kun:7 c:<kun>:6 c:<l>:19 c:<la>:12 c:<lan:9 c:<land:8 c:<las>:-6
c:<lau:-5 c:<lc:-5 c:<leg:7 c:<lega:9 c:<lev:5 c:<leve:5 c:<li:-11 c:<lief:5 c:<line:5 c:<lo:-14 c:<loc:-6
c:<loca:-6 c:<m>:-5 c:<ma:-20 c:<ma>:5 c:<maar:7 c:<mai:-7 c:<mal>:5 c:<mari:6 c:<mas:-5 c:<mas>:-6 c:<mat:-8
c:<matc:-6 c:<me>:-6 c:<mee:7 c:<mee>:5 c:<mei:-5 c:<mer:7 c:<merc:7 c:<mesm:6 c:<mess:-6 c:<mi:-25 c:<mi>:-10
c:<mis:-5 c:<mo:13 c:<moi:13 c:<moin:6 c:<mon:-5 c:<mor:-10 c:<mot:9 c:<moti:11 c:<move:6 c:<na:26 c:<na>:8
c:<naa:15 c:<naam:8 c:<naar:6 c:<nam:12 c:<name:12 c:<nao:-6 c:<nao>:-6 c:<ne:12 c:<ne>:-10 c:<nee:12 c:<need:11
c:<neu:10 c:<neu>:10 c:<nev:-5 c:<neve:-5 c:<new:6 c:<new>:7 c:<ni:8 c:<ni>:-7 c:<nieu:5 c:<nif:11 c:<nif>:11
c:<no:22 c:<noc:5 c:<noch:5 c:<nog:6 c:<nom:7 c:<nom>:12 c:<nos>:-5 c:<not:-5 c:<nota:7 c:<now>:5 c:<nu:29 c:<nue:8
c:<nues:-5 c:<nuev:12 c:<num:17 c:<numb:8 c:<nume:9 c:<nuo:6 c:<nuov:6 c:<o>:10 c:<obs:8 c:<obse:8 c:<oc:11 c:<oc>:7
c:<of:-10 c:<of>:-6 c:<ok>:-5 c:<on:16 c:<ond:-7 c:<onde:-7 c:<ons:8 c:<ons>:8 c:<ontb:5 c:<onz:8 c:<onze:8 c:<op:22
c:<op>:5 c:<opi:6 c:<opin:6 c:<opn:18 c:<opni:18 c:<ord:8 c:<orde:10 c:<os:7 c:<os>:7 c:<ou:9 c:<oud:6 c:<oude:7
c:<our:13 c:<our>:12 c:<out:-7 c:<outr:-5 c:<pa:6 c:<pag:-13 c:<paga:-5 c:<pago:-6 c:<paid:7 c:<pak:12 c:<par:7
c:<para:13 c:<paye:6 c:<pd:5 c:<pdf>:5 c:<pe:5 c:<pep:10 c:<pepp:10 c:<per>:6 c:<pix:6 c:<pix>:6 c:<pl:5 c:<ple:7
c:<plea:8 c:<plu:-5 c:<po:-5 c:<po>:12 c:<pol:-6 c:<poli:-5 c:<pos:-6 c:<pour:-6 c:<pouv:6 c:<pr:-27 c:<pra:-8
c:<pre:-11 c:<prec:6 c:<prev:-7 c:<pri:-12 c:<priv:-5 c:<pro:6 c:<proj:7 c:<prox:-6 c:<qu:-20 c:<qu>:-5 c:<qual:-8
c:<quan:8 c:<que:-5 c:<que>:-8 c:<queb:5 c:<qui:-15 c:<ra:6 c:<rad:5 c:<rat:-5 c:<re:21 c:<re>:8 c:<rec:-10
c:<rech:5 c:<reci:-10 c:<red:9 c:<rede:10 c:<ree:7 c:<reem:5 c:<ref:13 c:<refa:9 c:<regl:-7 c:<rej:5 c:<reje:5
c:<rek:6 c:<reke:6 c:<rel:-7 c:<rele:-5 c:<ren:7 c:<renv:9 c:<rep:-7 c:<res:-7 c:<rese:-6 c:<rest:-5 c:<resu:5
c:<ret:-5 c:<retu:5 c:<rf:8 c:<ri:10 c:<riem:7 c:<rig:5 c:<righ:5 c:<rob:7 c:<ru:13 c:<rud:21 c:<run:-5 c:<run>:-5
c:<s>:-5 c:<sa:-18 c:<sal:-9 c:<sale:-6 c:<sap:-6 c:<sca:7 c:<scad:5 c:<scar:5 c:<se:21 c:<see>:5 c:<seh:9 c:<sehr:9
c:<sen:10 c:<send:17 c:<senz:5 c:<sera:-11 c:<serv:12 c:<siam:5 c:<sig:-6 c:<simp:5 c:<sir:7 c:<sire:6 c:<sis:7
c:<sist:7 c:<soc:13 c:<soci:13 c:<soll:-6 c:<spo:5 c:<spor:5 c:<sta:8 c:<staa:5 c:<ste:-7 c:<su:11 c:<subj:5
c:<sur>:7 c:<sus:6 c:<susp:5 c:<ta:16 c:<tab:7 c:<tabl:8 c:<tan:5 c:<tax:6 c:<tax>:7 c:<te:-15 c:<tel:-6 c:<tele:-5
c:<ter:-5 c:<term:-5 c:<tha:-7 c:<that:-5 c:<thi:-5 c:<ti:20 c:<tie:11 c:<tien:10 c:<timb:8 c:<time:-5 c:<to>:9
c:<took:5 c:<tot:-5 c:<tr:5 c:<tra:5 c:<tram:7 c:<tro:-5 c:<trus:5 c:<tu:-7 c:<tu>:-5 c:<tw:-6 c:<u>:-8 c:<uf:5
c:<ums:5 c:<umsc:8 c:<una:7 c:<una>:5 c:<uni:7 c:<uns:-6 c:<unt:-6 c:<up:9 c:<use:7 c:<use>:7 c:<ust:-5 c:<v>:15
c:<val:6 c:<vali:7 c:<vc:5 c:<vcs:5 c:<vcs>:5 c:<ved:-5 c:<ven:10 c:<venc:5 c:<verl:5 c:<vi:21 c:<via:8 c:<via>:8
c:<vie:5 c:<vier:7 c:<vig:7 c:<vir:-6 c:<vire:-5 c:<vis:7 c:<vo:-26 c:<vol:5 c:<volv:8 c:<von:-7 c:<von>:-6
c:<voo:-5 c:<voor:-5 c:<vor:-8 c:<vou:-5 c:<vous:-6 c:<vri:-5 c:<vu:9 c:<vuel:7 c:<w>:13 c:<wa:-14 c:<war:-6
c:<we>:11 c:<wee:-6 c:<week:-6 c:<weg:5 c:<weg>:7 c:<were:-5 c:<whi:5 c:<whic:5 c:<wi:6 c:<wij:5 c:<wir:-8 c:<wit:6
c:<with:6 c:<y>:12 c:<ya:7 c:<ya>:8 c:<yo:-6 c:<you:-5 c:<you>:-6 c:<za:-5 c:<ze:7 c:<ze>:9 c:<zo:5 c:<zod:11
c:<zodr:11 c:<zu:-8 c:aag:8 c:aam:11 c:aam>:8 c:aar:5 c:aar>:8 c:aast:5 c:aast>:5 c:aat:7 c:aat>:6 c:abbia:-5
c:abe:-13 c:aber:-5 c:abgel:5 c:abi:-9 c:abil:-9 c:abili:-6 c:abl:9 c:able:6 c:abo:-14 c:abon:-9 c:abr:-6 c:abs:-5
c:abs>:-5 c:ac>:5 c:aca:-6 c:acao:-7 c:acao>:-7 c:ace:-8 c:ach:-12 c:achat:5 c:acht:-7 c:acti:-7 c:actu:14 c:actua:8
c:actuu:5 c:ad>:15 c:ade:15 c:ade>:5 c:adem:5 c:aden:6 c:aden>:5 c:adi:-5 c:ado:11 c:ado>:6 c:ador>:5 c:adres:5
c:adu:14 c:aduc:7 c:aduto:5 c:agam:5 c:agar:-8 c:agar>:-7 c:agem:5 c:agen:-7 c:agg:7 c:ago:-6 c:ago>:-8 c:ahl:-5
c:ahr:-6 c:ai>:-12 c:aid:6 c:aid>:6 c:ail>:5 c:aine:6 c:aines:6 c:ais:-16 c:ais>:-11 c:ait>:-5 c:aite:5 c:aja:-7
c:aja>:-6 c:ajo:17 c:ajou:16 c:ajout:16 c:akt:5 c:akt>:5 c:algun:5 c:ali:6 c:alid:5 c:all>:-5 c:allee:8 c:ally:5
c:ally>:5 c:alt:7 c:alta:8 c:alta>:7 c:am>:9 c:amb:6 c:ambi:8 c:ambia:5 c:ambio:5 c:ame:18 c:ame>:10 c:ament:6
c:amit:7 c:amita:7 c:amo:9 c:amo>:8 c:an>:6 c:ana:-15 c:ana>:-5 c:anc:16 c:anca:15 c:anca>:8 c:ancar:7 c:ance:5
c:ance>:5 c:and:15 c:andar:9 c:ande:14 c:ander:13 c:anf:-7 c:ani:5 c:anil:7 c:anill:8 c:ank>:-6 c:anl:9 c:anla:5
c:ano:-10 c:ano>:-8 c:anq:7 c:anqu:7 c:anque:6 c:ans:12 c:ansc:6 c:ansch:6 c:ansm:7 c:ansme:7 c:ant:7 c:ant>:-7
c:ante:16 c:ante>:7 c:anti:8 c:antig:11 c:anto:-5 c:anul:6 c:anula:5 c:anz:6 c:anze:5 c:ao>:-7 c:apar:5 c:appen:8
c:appre:5 c:aran>:-5 c:arde>:-6 c:ardes:8 c:arem:6 c:arem>:6 c:ari:19 c:arin:10 c:aring:11 c:arit:8 c:arl:7 c:arla:8
c:arla>:8 c:art:-6 c:art>:10 c:artat:5 c:arte:-8 c:arte>:-5 c:arti:-9 c:as>:-15 c:ass:-9 c:assim:9 c:ast:5 c:ast>:8
c:at>:6 c:ata:8 c:ata>:9 c:atc:-5 c:atch:-7 c:atch>:-5 c:ate:-7 c:ate>:-5 c:atela:5 c:ater:-7 c:ates:5 c:ates>:5
c:atio:-8 c:ation:-8 c:ativ:5 c:ativa:6 c:ato>:5 c:ats>:5 c:attu:6 c:attur:7 c:atu:5 c:atur:5 c:atura:7 c:au>:13
c:auc:-7 c:auf:15 c:auf>:12 c:aus:12 c:ause:5 c:ause>:5 c:auss:9 c:aussi:7 c:aut:7 c:aut>:5 c:auth:6 c:autor:-5
c:avi:-7 c:avis:-7 c:avo:5 c:avor:11 c:avor>:9 c:ax>:6 c:ay>:-5 c:aye>:6 c:ayer>:-6 c:azio:5 c:ban:23 c:ban>:7
c:banca:5 c:banq:6 c:banqu:6 c:bant:5 c:bante:5 c:bar:-5 c:bbia:-5 c:bbiam:-5 c:bec:10 c:beca:5 c:becau:6 c:bee:-6
c:been:-5 c:been>:-5 c:bef:8 c:befo:8 c:befor:8 c:bei:-8 c:bei>:-5 c:bele:7 c:ben>:5 c:ber:-10 c:bera:-6 c:beste:-6
c:bgel:5 c:bh>:7 c:biad:5 c:biam:-5 c:biamo:-5 c:bie:-5 c:bil:-6 c:biliz:-5 c:bio:6 c:bio>:7 c:bis>:5 c:bit:11
c:bitt:13 c:bitte:13 c:bject:5 c:ble>:-5 c:blo:14 c:bloc:8 c:blok:7 c:blokk:5 c:bme:5 c:bmet:5 c:bon>:11 c:boo:-10
c:book:-6 c:book>:-6 c:bos:-5 c:bot:5 c:brar:6 c:brar>:7 c:bre:-10 c:bre>:-10 c:bree:5 c:breek:5 c:bri:-9 c:bse:9
c:bser:8 c:bserv:8 c:btw:10 c:btw>:10 c:bue:12 c:buen:13 c:buen>:10 c:bun:5 c:buz:7 c:buzo:7 c:buzon:7 c:ca>:11
c:cad:23 c:cado:5 c:cado>:6 c:cadu:11 c:caduc:7 c:cale:5 c:cali:-5 c:cam:10 c:camb:8 c:cambi:8 c:came:5 c:can>:5
c:cap:-6 c:car:7 c:cari:9 c:caria:5 c:cas:-6 c:cass:-5 c:cate>:5 c:cato:5 c:cau:5 c:caus:6 c:cause:6 c:caz:5
c:cazi:5 c:cazio:5 c:ce>:5 c:ced:7 c:cedo:5 c:cei:-5 c:celar:6 c:cem:-7 c:cemb:-5 c:cent:5 c:cent>:5 c:cer:16
c:cer>:-5 c:cert:23 c:certi:14 c:certo:8 c:cf>:6 c:ch>:-13 c:cha:9 c:chats:5 c:che:-11 c:cheq:-5 c:chn:5 c:chnu:11
c:chnun:11 c:chr:7 c:chre:5 c:chrei:6 c:chrij:6 c:cht:-9 c:cht>:-11 c:chti:7 c:chtin:5 c:ci>:6 c:cia:-11 c:cia>:-10
c:cie:10 c:cied:5 c:cieda:5 c:cif:9 c:cif>:8 c:cio:-13 c:cion:-10 c:cip:-5 c:cis:12 c:cisa:8 c:cla:-5 c:cnp:13
c:cnpj:13 c:cnpj>:13 c:cob:-5 c:cobr:-5 c:cod:35 c:code:9 c:code>:9 c:codi:25 c:codic:18 c:codig:7 c:com:7 c:com>:9
c:comma:5 c:comme:-5 c:comp:7 c:compr:10 c:compt:-5 c:con:-21 c:conc:-5 c:cons:-13 c:conse:-8 c:consu:-6 c:conta:-10
c:contr:12 c:cop:-6 c:copi:-8 c:cor:8 c:corr:11 c:corri:16 c:cort:-6 c:corte:-6 c:cos:5 c:cost:6 c:cost>:5 c:cr>:6
c:cre:-8 c:cred:-7 c:credi:-6 c:cri:-10 c:ct>:7 c:cti:-10 c:cto:-5 c:ctu:17 c:ctua:8 c:ctual:9 c:ctuu:5 c:ctuur:5
c:cue:-8 c:cuen:-6 c:cum:12 c:cume:5 c:cumen:5 c:cump:6 c:cun:-5 c:cust:8 c:custo:8 c:da>:5 c:dad:15 c:dad>:11
c:dado:6 c:dam:-6 c:dan:-9 c:dan>:5 c:dare:10 c:das>:-5 c:days:-5 c:days>:-5 c:dd>:6 c:de>:7 c:dec:-7 c:decem:-6
c:delt:-5 c:dem>:-5 c:den>:10 c:dep:11 c:depo:6 c:depos:5 c:dern>:8 c:ders:9 c:ders>:7 c:des:-9 c:des>:-5 c:detr:6
c:detra:6 c:deu:-5 c:di>:-8 c:dia>:5 c:dic:24 c:dica:18 c:dicar:8 c:dicat:7 c:dice:15 c:dice>:14 c:dici:-6
c:dicia:-5 c:die>:9 c:difi:5 c:digo:5 c:din:10 c:ding:12 c:ding>:12 c:diq:9 c:diqu:9 c:dique:8 c:dire:5 c:dire>:-6
c:direc:10 c:dit:-9 c:dit>:-8 c:dite:8 c:dited:6 c:docu:5 c:docum:5 c:dol:21 c:dom:-5 c:dor:8 c:dor>:13 c:dos:11
c:dos>:7 c:doss:5 c:dossi:5 c:dra:12 c:dra>:11 c:dress:5 c:ds>:6 c:dsg:5 c:du>:7 c:duc:9 c:duca:5 c:dur:6 c:durc:9
c:durc>:10 c:ea>:-7 c:eas:7 c:ease:6 c:ease>:7 c:ebe:5 c:ec>:7 c:eca:9 c:ecao:6 c:ecao>:6 c:ecau:6 c:ecaus:6
c:ece>:5 c:ecem:-6 c:ecemb:-5 c:ecept:6 c:ech:9 c:echn:7 c:echnu:11 c:eci:-7 c:ecis:8 c:ecisa:8 c:eco:-5 c:ect:10
c:ect>:8 c:ecu:-8 c:ed>:5 c:edad:7 c:edad>:8 c:edic:5 c:edica:5 c:edit>:-5 c:edite:9 c:edo:9 c:edor:6 c:eds:5
c:ee>:16 c:eed:8 c:eed>:6 c:eeh:9 c:eehr:9 c:eehrt:9 c:eek>:-5 c:eekt:5 c:eekt>:5 c:eem:7 c:eemi:5 c:een:10 c:eens:6
c:eens>:6 c:efa:7 c:efer:6 c:efera:6 c:efor:7 c:efore:6 c:eft:-5 c:eft>:-5 c:eg>:13 c:ega:12 c:egal:9 c:egale:6
c:egi:13 c:egis:10 c:egist:10 c:egl:-8 c:egle:-6 c:egn:-5 c:egna:-5 c:egur:5 c:ehr:18 c:ehr>:9 c:ehrt:9 c:ehrte:9
c:ei>:-8 c:eib:5 c:eiger:5 c:ein:-11 c:eine:-11 c:eine>:-5 c:eini:5 c:einig:5 c:ejet:6 c:ek>:-6 c:eke:7 c:eken:7
c:ekene:5 c:ekeni:6 c:ekt>:6 c:ela:12 c:ele:-9 c:elev:-7 c:eleve:-7 c:ell:6 c:ella:-6 c:ella>:-5 c:ello:5 c:ello>:6
c:elo:7 c:elo>:8 c:elva:7 c:em>:12 c:ema>:9 c:emai:6 c:eman:-7 c:emb:-14 c:embr:-8 c:embre:-7 c:emi:33 c:emis:13
c:emiss:7 c:emit:24 c:emita:6 c:emite:7 c:emiti:11 c:emo:-8 c:emp:8 c:ena:15 c:ena>:7 c:enas:5 c:enas>:5 c:enc:-13
c:enci:-8 c:encia:-7 c:encio:-6 c:ende:-9 c:ender:-6 c:endi:7 c:endin:7 c:endor:6 c:endu:8 c:endu>:6 c:ene:19
c:ene>:15 c:enen:5 c:enen>:5 c:enh:-7 c:enho:-5 c:ening:5 c:enl:9 c:enr:8 c:enre:8 c:enreg:8 c:entan:9 c:ente:-10
c:ente>:-5 c:enti:9 c:entit:6 c:ento>:5 c:ents:-5 c:env:8 c:envie:8 c:envo:5 c:envoi:6 c:eo>:-9 c:epa:-7 c:epo:7
c:epos:5 c:epose:7 c:epp:9 c:eppo:10 c:eppol:10 c:epr:-6 c:epte:-5 c:epti:6 c:eque:-6 c:equi:10 c:equiv:5 c:er>:10
c:era:-12 c:era>:-13 c:eran:9 c:erant:5 c:erci:6 c:erci>:10 c:erd:-9 c:ere:-28 c:ere>:-11 c:eren:-5 c:eren>:-5
c:erf:-5 c:erg:6 c:eri:-21 c:erie:-5 c:erin:-5 c:ering:-5 c:erio:-6 c:erior:-5 c:erk:16 c:erke:5 c:erkl:12
c:erkla:12 c:ern:6 c:ern>:10 c:erne:5 c:ero>:5 c:err:-7 c:erre:-8 c:erron:5 c:ers:7 c:ers>:14 c:ersch:-5 c:erse>:-6
c:ert:13 c:erta:-6 c:erti:13 c:ertid:5 c:ertif:10 c:erto:6 c:erto>:6 c:erv:12 c:erva:8 c:erve>:7 c:erwer:5 c:erze:5
c:es>:-8 c:esc:-10 c:esche:5 c:ese:6 c:esen:8 c:esent:11 c:esi:5 c:esm:5 c:esma:7 c:esma>:7 c:espon:-5 c:ess:-13
c:essat:5 c:esse:-9 c:esse>:-6 c:esso:-8 c:esso>:-7 c:est:-8 c:estat:6 c:esti:6 c:estim:5 c:estr:-11 c:estro:-5
c:esub:5 c:esubm:5 c:et>:25 c:eta:-9 c:eta>:-6 c:etel:5 c:eten:-6 c:etrac:5 c:ets:-5 c:ett:8 c:ette:11 c:etten:8
c:ettez:6 c:etto:-6 c:etto>:-6 c:etu:5 c:etur:6 c:eturn:5 c:eu>:8 c:eur:-10 c:euw:23 c:euw>:19 c:euwe:5 c:euwe>:5
c:eux:-5 c:eux>:-5 c:evam:6 c:eve:-12 c:eve>:-5 c:evenu:5 c:ever>:-5 c:evera:6 c:ew>:6 c:ewi:7 c:ext:10 c:ez>:8
c:fac:10 c:faco:6 c:faco>:6 c:fail:-5 c:falta:5 c:fat:14 c:fatt:6 c:fattu:7 c:fatu:8 c:fatur:8 c:fau:8 c:faut:7
c:faut>:8 c:fav:6 c:favo:6 c:favor:6 c:fc>:6 c:fde:5 c:fe>:-5 c:fec:5 c:fech:7 c:fera:6 c:feran:6 c:ff>:-7 c:fier>:5
c:fili:5 c:filia:5 c:fin:-8 c:fis:13 c:fisc:10 c:fisca:10 c:foi:-8 c:foi>:-6 c:fon:-5 c:for:19 c:for>:-10 c:fore:6
c:fore>:7 c:form:20 c:form>:13 c:four:8 c:fourn:9 c:fra:8 c:frau:8 c:frau>:9 c:frei:5 c:fro:-7 c:from:-6 c:from>:-6
c:fue:10 c:fue>:11 c:fund:5 c:fur:-9 c:fur>:-6 c:fuse>:5 c:ga>:7 c:gad:-5 c:gal:9 c:gale:6 c:gale>:6 c:gam:5
c:gar:-14 c:gar>:-10 c:gat:7 c:gd>:8 c:geb:6 c:gee:9 c:geeh:9 c:geehr:9 c:geg:-5 c:geh:-5 c:gen:-16 c:gen>:-13
c:ges:9 c:gest:8 c:gete:5 c:gew:9 c:gewi:6 c:ggior:5 c:ght:5 c:ght>:6 c:gie:6 c:gis:9 c:gist:9 c:gistr:6 c:giu:8
c:gius:7 c:giust:7 c:gle:-7 c:gm>:5 c:gmb:7 c:gmbh:7 c:gmbh>:7 c:gnad:5 c:go>:-16 c:graa:5 c:graag:5 c:greg:6
c:gse:6 c:gue:5 c:gui:-5 c:gun:5 c:gung>:5 c:gur:5 c:gut:-5 c:hab:-9 c:habe:-5 c:hanti:5 c:hat:-7 c:hat>:-9 c:hee:-9
c:hein:5 c:heini:6 c:hell:5 c:hello:5 c:hem:9 c:hem>:7 c:heq:-6 c:her:-18 c:her>:-10 c:herr:-6 c:herw:5 c:hes:8
c:hes>:6 c:het:7 c:het>:6 c:hic:5 c:hich:5 c:hich>:5 c:hie:-8 c:hier:-6 c:hin:-6 c:hne:-9 c:hnu:10 c:hnun:10
c:hnung:10 c:ho>:-5 c:hola:-6 c:hola>:-6 c:hold:11 c:holdi:9 c:hon:-5 c:hoo:8 c:hoor:8 c:hoor>:6 c:hor:23 c:hora:8
c:hora>:10 c:hore:5 c:horis:5 c:hr>:8 c:hrei:6 c:hreib:5 c:hrij:6 c:hrijf:5 c:hrt:9 c:hrte:9 c:hrte>:10 c:ht>:-7
c:hti:7 c:htin:5 c:hting:5 c:hx>:7 c:ial:7 c:iam:6 c:iamo:8 c:iamo>:9 c:iba:5 c:iban:7 c:iban>:8 c:iber:-6 c:ibo>:5
c:ica:18 c:ica>:5 c:icad:-5 c:icada:-5 c:icame:5 c:icat:9 c:icate:8 c:icato:5 c:icaz:5 c:icazi:5 c:ice:10 c:ice>:5
c:ices:5 c:ices>:5 c:ich:-9 c:ich>:-9 c:icht>:-6 c:ichti:7 c:ici:-10 c:ici>:-7 c:icio>:5 c:icita:6 c:id>:13 c:ida:9
c:ida>:5 c:idad:6 c:idi:5 c:idiam:5 c:ido:-8 c:ido>:-7 c:ied:6 c:ieda:5 c:iedad:5 c:iem:12 c:iem>:7 c:ien>:-6
c:iene:12 c:iene>:11 c:ient:-5 c:ier:19 c:ier>:14 c:iere:-6 c:iere>:-5 c:ies:-6 c:ieu:17 c:ieur:-5 c:ieur>:-5
c:ieuw:23 c:ieuw>:19 c:ieuwe:5 c:if>:21 c:iff:-5 c:ifier:5 c:ige:12 c:ige>:-5 c:igen:7 c:igent:6 c:iger:5 c:igh:7
c:ight:7 c:ight>:8 c:igi:10 c:igie:5 c:igier:5 c:ignad:5 c:igo:6 c:igun:5 c:igung:5 c:ij>:-6 c:ija:5 c:ijam:7
c:ijam>:7 c:ije:5 c:ijk:-5 c:ijz:10 c:ijzi:10 c:ijzig:8 c:ik>:-7 c:ilial:5 c:iliz:-6 c:iliza:-6 c:illa:7 c:illa>:8
c:ille:-8 c:ima>:-8 c:imad:6 c:imado:6 c:imb:7 c:imbr:8 c:imen:8 c:iment:7 c:imo:-10 c:imos:-5 c:imos>:-5 c:imp:6
c:impl:5 c:imple:7 c:impo:5 c:in>:-10 c:inco:8 c:incon:5 c:ind:9 c:indi:13 c:indic:10 c:indiq:9 c:iner:-6 c:ines:6
c:ines>:7 c:ing:11 c:ing>:5 c:inh:-6 c:inha:-6 c:inig:5 c:inigu:5 c:inio:5 c:inm:-5 c:inol:5 c:inolt:5 c:inte>:-5
c:inten:7 c:io>:-15 c:iona:6 c:ional:7 c:ione:9 c:ione>:10 c:ior>:-6 c:iqu:9 c:ique:9 c:iquer:10 c:ir>:-5 c:ira>:5
c:ire>:-6 c:irec:10 c:irect:6 c:irem:-7 c:iret:7 c:iret>:7 c:irm:5 c:is>:-22 c:isc:8 c:isca:10 c:iscal:10 c:ise:12
c:ise>:9 c:isi:5 c:iss:27 c:isse:17 c:isseu:9 c:issi:8 c:issio:9 c:issu:5 c:issue:5 c:ist:6 c:istel:5 c:istem:7
c:istr:5 c:istre:6 c:ita:15 c:ite>:-6 c:ited:7 c:ited>:7 c:ith:5 c:ith>:6 c:itir:14 c:itir>:15 c:ito:-9 c:ito>:-12
c:its:5 c:itt:12 c:itte:15 c:itte>:14 c:ius:9 c:iust:7 c:iusto:8 c:ive:-10 c:ivo:14 c:ivoc:10 c:ivre:6 c:ivre>:7
c:izo:-6 c:izo>:-6 c:ja>:-12 c:jam:6 c:jam>:7 c:jec:9 c:ject:10 c:ject>:6 c:jes:6 c:jou:7 c:jour:-7 c:jour>:-5
c:jout:16 c:joute:16 c:jud:-6 c:judi:-6 c:judic:-6 c:junta:5 c:jzi:10 c:jzig:8 c:kbi:8 c:kbis:8 c:kbis>:8 c:ke>:-6
c:kei:-6 c:keine:-5 c:ken:5 c:kene:5 c:kenen:5 c:keni:6 c:kenin:6 c:kin:-6 c:king:-7 c:king>:-7 c:kla:13 c:klar:13
c:klari:13 c:komm:-5 c:korri:5 c:kt>:16 c:kun:7 c:kun>:6 c:kve:6 c:kver:6 c:la>:22 c:laa:8 c:lade:6 c:laden:6
c:lado:-5 c:lado>:-5 c:lag:-7 c:lage:-5 c:lai:-5 c:lan:10 c:lar:19 c:lar>:8 c:lari:10 c:larin:13 c:las:-7 c:las>:-5
c:lau:-6 c:lavo:5 c:lavor:5 c:lde:-7 c:ldi:9 c:ldin:9 c:lding:9 c:le>:-10 c:leas:6 c:lease:6 c:lec:-5 c:led:-12
c:led>:-8 c:leen:8 c:leen>:8 c:lef:-5 c:leg:18 c:lega:6 c:legal:9 c:leit:5 c:lem:6 c:ler:-6 c:les:-10 c:les>:-8
c:let:9 c:let>:7 c:leti:5 c:letin:5 c:lgun:5 c:lguna:5 c:li>:6 c:lia:5 c:lial:5 c:lial>:5 c:lic:-6 c:lica:-6
c:lier:5 c:lier>:7 c:lij:-8 c:limi:5 c:limie:5 c:lin:20 c:line:10 c:line>:10 c:ling:11 c:ling>:8 c:lis:-8 c:list:-5
c:ll>:-10 c:lle:-7 c:lle>:-8 c:llec:-6 c:llee:9 c:lleen:8 c:llet:5 c:llin:6 c:lling:6 c:llo:6 c:llo>:6 c:lly:13
c:lly>:8 c:lo>:19 c:loca:-6 c:lok:7 c:lokk:5 c:lon:-7 c:lop:5 c:lopen:5 c:lta:5 c:lto:-5 c:ludos:5 c:lus:-6 c:lut:-7
c:lva:10 c:lver>:5 c:ly>:5 c:ma>:24 c:maak:-5 c:maar:7 c:maar>:7 c:mad:7 c:mados:6 c:mail>:5 c:mal:7 c:mar:-9
c:mari:6 c:mata:6 c:mata>:6 c:matc:-6 c:match:-6 c:mber>:5 c:mbh:7 c:mbh>:7 c:mbi:7 c:mbiad:5 c:mbio:5 c:mbio>:5
c:mbra:10 c:mbre:-9 c:mbre>:-5 c:me>:-10 c:mee:14 c:mee>:11 c:mel:6 c:men:10 c:men>:-6 c:ment:13 c:mente:6 c:menti:5
c:mer:29 c:mer>:9 c:merci:7 c:mero:9 c:mero>:9 c:mers:12 c:mers>:12 c:mes:7 c:mesm:6 c:mesma:7 c:mess:-5 c:met:11
c:mete:8 c:mett:8 c:mette:8 c:mi>:-12 c:mie:5 c:min:-12 c:mio:-5 c:mis:7 c:miss:9 c:missi:9 c:mit:34 c:mita:13
c:mita>:9 c:miti:12 c:mitir:15 c:mman:5 c:mmand:5 c:mme:5 c:mmer:10 c:mmer>:8 c:mmi:-5 c:mo>:-6 c:moi:12 c:moin:6
c:moins:5 c:mon>:6 c:mons:-5 c:mor:-12 c:mos:-10 c:mos>:-9 c:mot:9 c:moti:11 c:motif:5 c:motiv:6 c:move:6 c:mpare:6
c:mpart:-5 c:mpf:6 c:mpl:5 c:mplem:6 c:mplim:5 c:mpo:10 c:mpor:7 c:mport:7 c:mpr:15 c:mpre:5 c:mpro:5 c:mprob:5
c:mpte:-5 c:ms>:-8 c:msc:8 c:msch:8 c:mschr:8 c:mst:6 c:na>:13 c:naa:17 c:naam:11 c:naam>:8 c:naar:5 c:naar>:5
c:nach:-5 c:nada:6 c:nada>:7 c:nall:6 c:nally:6 c:nam:12 c:name:13 c:name>:6 c:nao:-6 c:nao>:-6 c:nar:-6 c:nas:8
c:nas>:6 c:nbe:-7 c:nca:8 c:nca>:6 c:ncari:7 c:nce:7 c:ncela:5 c:nch:-5 c:nche:-5 c:nche>:-5 c:nci:-16 c:ncia:-12
c:ncia>:-8 c:ncio:-7 c:ncion:-5 c:ncu:-5 c:ndar:9 c:ndare:10 c:nde:-22 c:nde>:-7 c:nder:-5 c:nder>:-6 c:ndern:6
c:ndi:13 c:ndic:8 c:ndica:9 c:ndin:6 c:nding:6 c:ndiq:9 c:ndiqu:9 c:ndor:6 c:ndor>:6 c:ndu:6 c:ndu>:5 c:ne>:5
c:nec:7 c:nece:10 c:nee:13 c:need:11 c:need>:8 c:ner:-8 c:nerg:5 c:nes>:9 c:net:-5 c:neu:11 c:neu>:10 c:new:7
c:new>:7 c:nfe:-5 c:nfor:5 c:nform:5 c:ng>:12 c:nga:8 c:nge:-7 c:ngen:-6 c:ngen>:-6 c:ngs:14 c:ngse:6 c:nha:-9
c:nha>:-5 c:nho:-8 c:ni>:-10 c:nie:7 c:nieu:23 c:nieuw:23 c:nif:9 c:nif>:11 c:nig:7 c:nigu:5 c:nigun:5 c:nil:7
c:nill:8 c:nilla:8 c:ning>:-8 c:nio:7 c:nion:6 c:nion>:6 c:nis:9 c:niss:9 c:nisse:9 c:nit:-5 c:niv:5 c:nivo:5
c:nivoc:5 c:nk>:-5 c:nla:6 c:nne:-6 c:no>:-11 c:noch:5 c:nog:6 c:noltr:5 c:nom:8 c:nom>:12 c:noo:-5 c:nos>:-6
c:nosso:5 c:not:-6 c:noth:-5 c:npj:13 c:npj>:13 c:nque:7 c:nque>:8 c:nr>:5 c:nre:10 c:nreg:8 c:nregi:8 c:nsa:-11
c:nsab:-5 c:nsabl:-5 c:nsc:5 c:nsch:6 c:nschr:6 c:nse:-8 c:nsign:5 c:nsm:7 c:nsme:7 c:nsmet:7 c:nst:5 c:nstr:-5
c:nstru:-5 c:nstu:5 c:nsul:-5 c:nt>:-15 c:nta:-9 c:ntab:-9 c:ntabi:-9 c:ntado:5 c:ntan:5 c:ntar:6 c:ntarl:5 c:ntb:5
c:ntbr:6 c:ntbre:6 c:nte:-5 c:nten:5 c:ntent:5 c:nter:-11 c:nti:11 c:ntig:10 c:ntil:-6 c:ntit:5 c:nto>:6 c:ntr:11
c:ntra:5 c:ntrar:6 c:ntre:9 c:ntre>:9 c:nts:-5 c:nts>:-5 c:nua:-5 c:nue:5 c:nues:-5 c:nuest:-5 c:nuev:12 c:nueva:6
c:nuevo:7 c:nul:6 c:nula:5 c:num:27 c:numb:8 c:numbe:8 c:nume:9 c:numer:9 c:numm:11 c:numme:11 c:nun:6 c:nung:9
c:nungs:7 c:nuo:6 c:nuov:6 c:nvi:5 c:nvie:6 c:nvo:9 c:nvoi:9 c:nza:5 c:nza>:6 c:nze:10 c:nze>:7 c:oad:5 c:oad>:6
c:oba:6 c:oban:5 c:obant:5 c:obi:9 c:obr:-13 c:obra:-5 c:obre:-5 c:obre>:-5 c:obs:8 c:obse:8 c:obser:8 c:oc>:6
c:oca:-6 c:ocad:6 c:ocado:6 c:oci:11 c:ocia:8 c:ocial:9 c:ocie:7 c:ocied:5 c:ocum:5 c:ocume:5 c:od>:-6 c:ode>:7
c:odi:31 c:odic:18 c:odice:17 c:odig:6 c:odigo:7 c:odr:10 c:odra:11 c:odra>:11 c:of>:-8 c:off:-5 c:oices:6 c:oie:5
c:oie>:5 c:oins:5 c:oins>:5 c:oint:-6 c:oje:6 c:ojec:7 c:oject:7 c:okk:5 c:ol>:13 c:ola>:-7 c:old:10 c:oldi:9
c:oldin:9 c:ole:5 c:ole>:7 c:oll:-13 c:olle:-10 c:ollec:-6 c:olp:22 c:olver:5 c:om>:9 c:ome:-7 c:ome>:-10 c:omer:8
c:omm:-9 c:omma:5 c:omman:5 c:omme:-9 c:ommen:-5 c:ompr:10 c:ompro:5 c:ompt:-5 c:ompte:-5 c:onal:5 c:onall:6
c:onc:-6 c:once:-5 c:ond:-19 c:onde:-17 c:onde>:-6 c:onder:-7 c:one:8 c:onee:8 c:oner:5 c:ones:-5 c:ones>:-5
c:oni:-5 c:ons:-15 c:onsa:-5 c:onsab:-5 c:onse:-5 c:onsu:-6 c:onsul:-5 c:ont:-7 c:ont>:-5 c:onta:-15 c:ontab:-9
c:ontad:5 c:ontb:5 c:ontbr:6 c:onte:-6 c:ontr:12 c:ontra:5 c:ontre:7 c:onz:7 c:onze:8 c:onze>:8 c:ood:-5 c:oon:-7
c:op>:10 c:opie:-6 c:opin:5 c:opini:6 c:opn:23 c:opni:18 c:opnie:18 c:opo:-7 c:opp:-5 c:ora:12 c:ora>:14 c:ord:-6
c:orde:5 c:order:8 c:ori:-10 c:orm:22 c:orm>:14 c:orna:5 c:ornat:5 c:orr:11 c:orre:-7 c:orreg:5 c:orreo:-9 c:orret:5
c:orri:20 c:orrig:11 c:orrij:9 c:ort:10 c:orta:8 c:ortal:10 c:os>:-11 c:ose:8 c:oser:5 c:oser>:5 c:osi:-6 c:oss:7
c:ossie:5 c:osso:8 c:osso>:8 c:ost>:7 c:ostr:5 c:ote:-7 c:oti:8 c:otif>:5 c:otiv:6 c:ott:-8 c:ou>:-8 c:oud:8
c:oude:6 c:oude>:7 c:ourn:5 c:ourni:9 c:ous:-7 c:ous>:-5 c:out:10 c:oute:14 c:oute>:8 c:outez:6 c:outr:-5 c:ouvez:6
c:ova:5 c:ova>:6 c:own:-5 c:oy>:-5 c:pa>:-5 c:pag:-12 c:paga:-6 c:pagam:5 c:pagar:-8 c:pago:-6 c:pago>:-7 c:paid:6
c:paid>:6 c:pak:12 c:par:9 c:para:11 c:para>:11 c:pare:7 c:pare>:6 c:part>:5 c:parti:-7 c:paye:6 c:paye>:6 c:pdf>:5
c:pec:-5 c:pen:12 c:pena:9 c:pena>:8 c:pendu:6 c:pep:10 c:pepp:10 c:peppo:10 c:per:-6 c:per>:6 c:pert:-5 c:pet:-9
c:pete:-5 c:ph>:21 c:pia:-6 c:pie:-11 c:pini:6 c:pix:6 c:pix>:6 c:pj>:13 c:ple:10 c:plea:8 c:pleas:8 c:plem:6
c:pleme:6 c:pli:5 c:plim:5 c:plimi:5 c:plit:5 c:plu:-5 c:pni:18 c:pnie:18 c:pnieu:18 c:po>:14 c:pod:-5 c:pode:-5
c:pol>:10 c:pon:6 c:ponde:-6 c:ponsa:-5 c:por:15 c:port:17 c:porta:9 c:porte:5 c:pos:-9 c:pose:5 c:poser:5 c:posi:-5
c:post:-8 c:pour:-6 c:pouv:6 c:pouve:6 c:ppen:7 c:ppena:9 c:ppo:5 c:ppol:10 c:ppol>:10 c:ppre:5 c:pra:-7 c:prac:-5
c:pre:-5 c:prec:6 c:preci:8 c:pres:7 c:presa:5 c:prese:10 c:prev:-7 c:previ:-6 c:pri:-13 c:priv:-5 c:proj:7
c:proje:7 c:prox:-6 c:pt>:5 c:pte:-10 c:ptez:-6 c:ptez>:-6 c:pti:5 c:puede:5 c:pues:-6 c:puest:-6 c:qu>:-6 c:qual:-8
c:quan:5 c:quand:5 c:que>:-5 c:queb:5 c:quedo:5 c:quer>:10 c:quida:-5 c:quidi:5 c:quis:6 c:quiv:8 c:quivo:8 c:ra>:19
c:raa:5 c:raag:6 c:raag>:5 c:rac:-8 c:racc:5 c:racci:5 c:rai:8 c:rait:6 c:raj:6 c:ram:11 c:rami:7 c:ramit:7 c:ran:5
c:ran>:-7 c:ranc:8 c:ransm:7 c:rant:6 c:rante:6 c:rar:11 c:rare:6 c:ras:-8 c:rat:-5 c:ratio:-5 c:rativ:8 c:rato>:5
c:rator:-6 c:ratt:-7 c:rau:9 c:rau>:9 c:rc>:9 c:rche:5 c:rci>:10 c:rcia:-5 c:rd>:-5 c:rde:8 c:rde>:-8 c:rder:9
c:rders:8 c:rdes:8 c:rdes>:8 c:rea:-5 c:rec:11 c:reca:7 c:recao:8 c:rechn:9 c:recht:-5 c:reci:5 c:recis:8 c:rede:9
c:reden:6 c:redep:5 c:redi:-5 c:ree:6 c:reek:5 c:reekt:5 c:reemi:5 c:reen:7 c:ref:10 c:refa:9 c:reg:20 c:rega:8
c:rega>:6 c:regi:12 c:regis:10 c:regl:-7 c:regle:-5 c:rei:7 c:reib:5 c:reis:5 c:reist:5 c:rej:5 c:reje:5 c:rejet:6
c:rek:5 c:reke:5 c:reken:5 c:rel:-9 c:rele:-5 c:rem:-12 c:reme:-6 c:remen:-7 c:remo:-5 c:ren:-6 c:ren>:-7 c:renv:9
c:renvo:9 c:reo:-10 c:reo>:-8 c:rep:-12 c:repa:-6 c:repar:-5 c:rer:-5 c:resa>:5 c:resen:8 c:resp:-6 c:respo:-5
c:ressa:5 c:rest:-6 c:resub:5 c:ret:5 c:ret>:6 c:rete:-5 c:retu:5 c:retur:5 c:rev:-7 c:rgi:5 c:ri>:-5 c:riem:7
c:rieme:6 c:rif:-6 c:rifi:-6 c:rific:-5 c:rig:11 c:rige:5 c:righ:5 c:right:5 c:rigie:5 c:rij:8 c:rija:9 c:rijam:7
c:rime:5 c:rimen:5 c:rind:5 c:ring>:5 c:rio:-5 c:rior:-6 c:rise:5 c:riv:-8 c:riz:-7 c:rken>:5 c:rkl:12 c:rkla:12
c:rklar:14 c:rla:5 c:rla>:9 c:rm>:12 c:rma:17 c:rma>:12 c:rmat:6 c:rmata:7 c:rme:8 c:rmee:7 c:rmee>:6 c:rn>:14
c:rnato:5 c:rnis:9 c:rniss:9 c:rno:-11 c:rno>:-6 c:ro>:-6 c:rob:11 c:roban:5 c:roj:7 c:roje:7 c:rojec:7 c:rom:-10
c:rom>:-6 c:rop:-5 c:rot:-5 c:rox:-6 c:rre:-10 c:rrec:7 c:rreo:-9 c:rreo>:-8 c:rres:-5 c:rret:6 c:rri:21 c:rrie:5
c:rrig:11 c:rrige:6 c:rrigi:5 c:rrij:9 c:rrija:10 c:rron:5 c:rrone:5 c:rs>:13 c:rsch:-5 c:rt>:22 c:rta:5 c:rtal:9
c:rtal>:8 c:rtesi:-5 c:rtif:9 c:rtifi:10 c:rto:7 c:rto>:7 c:ruc:-8 c:ruck:-5 c:rud:21 c:run>:-6 c:rus:5 c:rust:5
c:rva:9 c:rve>:7 c:rwer:5 c:rwerk:5 c:rwis:5 c:ry>:-11 c:rz>:5 c:sab:-7 c:sable:-6 c:sal:-9 c:sale:-7 c:sale>:-6
c:san:5 c:sans:6 c:sap:-6 c:sat>:8 c:sbes:6 c:sbesc:5 c:sca:20 c:scal:9 c:scale:6 c:scart:5 c:schr:9 c:schri:5
c:schu:-5 c:scr:-8 c:scri:-7 c:sda:-7 c:sday:-5 c:se>:13 c:sea:-5 c:sea>:-5 c:sed:7 c:sed>:5 c:segn:-5 c:segur:5
c:seh:9 c:sehr:9 c:sehr>:9 c:sem:12 c:semen:5 c:semp:7 c:sen:17 c:send:12 c:sendi:8 c:sent:9 c:senta:13 c:sente:-5
c:senz:5 c:senza:5 c:ser:11 c:ser>:8 c:sera:-9 c:sera>:-7 c:serv:19 c:serva:9 c:servi:5 c:seu:8 c:seur:11 c:seur>:13
c:sge:7 c:shor:6 c:sia>:-6 c:sier:5 c:sier>:5 c:sig:-5 c:sim:12 c:sim>:8 c:simp:5 c:simpl:5 c:sin:-6 c:sio:7
c:sion:9 c:sione:6 c:sir:6 c:sire:6 c:siret:7 c:sis:7 c:sist:8 c:siste:7 c:sma:7 c:sma>:7 c:sme:6 c:smet:8 c:smett:8
c:soc:13 c:soci:13 c:socia:9 c:socie:7 c:sol:-7 c:soll:-6 c:solv:-5 c:solve:-5 c:sons:6 c:sonst:7 c:spe:7 c:spend:5
c:spes:5 c:spli:5 c:split:5 c:spor:6 c:sport:6 c:spr:-5 c:ss>:-6 c:sse>:-6 c:sseu:11 c:sseur:11 c:ssi:20 c:ssi>:6
c:ssier:5 c:ssim:8 c:ssim>:9 c:ssio:10 c:ssion:10 c:ssue:5 c:st>:17 c:sta:-6 c:sta>:-14 c:stat:5 c:stati:8
c:stato:-5 c:ste:9 c:stel:10 c:stell:13 c:stem:8 c:stema:7 c:ster:7 c:ster>:7 c:sti:6 c:stima:5 c:sto:9 c:stom:8
c:stome:8 c:stop>:5 c:stp:7 c:str:-6 c:stre>:8 c:stru:-7 c:struc:-5 c:stur:5 c:sture:5 c:sub:10 c:subj:5 c:subje:5
c:subm:9 c:subme:5 c:suivr:5 c:sul:-5 c:suppl:6 c:sur:10 c:sur>:7 c:sura:5 c:sus:5 c:susp:5 c:suspe:5 c:taa:6
c:taal>:5 c:tabi:-8 c:tabil:-8 c:tabl:12 c:table:9 c:tac:-9 c:tador:5 c:tamen:-5 c:tan:5 c:tante:6 c:tar:10 c:tar>:8
c:tarl:7 c:tarla:5 c:tars:6 c:tarse:5 c:tati:5 c:tatio:8 c:tato:-5 c:tato>:-5 c:tax:6 c:tax>:7 c:tbr:6 c:tbre:6
c:tbree:5 c:tch:-7 c:tch>:-5 c:tee:6 c:tek:5 c:tel:16 c:tela:10 c:tela>:10 c:tele:-5 c:tell:10 c:telle:6 c:telo:5
c:telo>:5 c:tema:7 c:tema>:8 c:ten:-8 c:ten>:-7 c:tena:5 c:tenci:-5 c:ter:-15 c:teri:-8 c:tern>:6 c:tesia:-6
c:test:5 c:testa:7 c:tez:8 c:tez>:8 c:th>:9 c:tha:-6 c:that:-5 c:that>:-5 c:ther>:-5 c:thi:-9 c:thin:-6 c:tho:8
c:thor:5 c:tic:-6 c:tid:5 c:tida:8 c:tie:15 c:tiem:6 c:tien:9 c:tiene:13 c:tier>:5 c:tif:12 c:tif>:5 c:tifi:8
c:tific:9 c:tig:7 c:tigu:5 c:til:-10 c:til>:-5 c:timad:6 c:timb:8 c:timbr:8 c:time:-6 c:time>:-5 c:ting:-6
c:ting>:-5 c:tio:-6 c:tion:-5 c:tion>:-10 c:tiona:8 c:tir:14 c:tir>:12 c:tira:7 c:tira>:9 c:tis:-8 c:tite:5 c:tiv:6
c:tiva:5 c:to>:9 c:tom:7 c:tome:8 c:tomer:8 c:ton:-8 c:took:5 c:took>:5 c:tor:-16 c:tori:-6 c:tors:-5 c:tors>:-5
c:tour:-5 c:tout>:5 c:tp>:10 c:tra:10 c:tra>:-10 c:tracc:6 c:trad:-7 c:trag:-5 c:trai:9 c:trait:6 c:tram:6 c:trami:7
c:trar:9 c:trati:9 c:tre:14 c:tre>:18 c:tro:-10 c:truc:-6 c:trus:5 c:trust:5 c:tsc:-6 c:tsch:-6 c:tte:24 c:tte>:10
c:ttest:7 c:ttez:6 c:ttez>:6 c:tto:-14 c:tto>:-10 c:ttu:6 c:ttur:7 c:tu>:-5 c:tua:8 c:tual:8 c:tuali:11 c:tub:7
c:tubr:5 c:tur:20 c:tura:6 c:tura>:10 c:ture:11 c:tures:7 c:turn>:5 c:tuu:7 c:tuur:7 c:tuurt:6 c:tw>:10 c:two:-6
c:ual>:-6 c:uali:8 c:ualiz:9 c:ub>:5 c:ubj:5 c:ubje:5 c:ubjec:5 c:ubm:9 c:ubme:5 c:ubmet:5 c:ubr:5 c:uca:5 c:uck:-6
c:ude:6 c:ude>:6 c:udi:-11 c:udic:-7 c:udici:-5 c:udo:31 c:udos:5 c:udos>:5 c:ue>:8 c:ued:9 c:uede:5 c:uede>:5
c:uel:9 c:uelva:7 c:uen:5 c:uen>:9 c:uent:-5 c:uer>:11 c:ues:-14 c:uest:-12 c:uestr:-8 c:uev:12 c:ueva:6 c:uevo:7
c:uevo>:7 c:uf>:14 c:uff:5 c:uffi:6 c:ui>:-6 c:uida:-7 c:uidi:5 c:uie:-5 c:uien:-5 c:uin:-6 c:uis:9 c:uis>:5
c:uiv:11 c:uivo:8 c:uivoc:6 c:uivr:5 c:uli:7 c:ull:13 c:ulle:7 c:ult:-11 c:um>:-9 c:umb:7 c:umbe:7 c:umber:7
c:ume:15 c:umen:6 c:ument:6 c:umer:9 c:umero:10 c:umm:9 c:umme:10 c:ummer:10 c:ump:6 c:ums:5 c:umsc:8 c:umsch:8
c:una:11 c:una>:7 c:und:-7 c:unde:-6 c:ung:15 c:ung>:8 c:ungs:9 c:ungse:6 c:uni:9 c:univo:5 c:uns:-6 c:unta:5
c:unte:-5 c:uo>:-6 c:uov:6 c:uppl:5 c:ura:10 c:ura>:13 c:uran:6 c:uranc:7 c:urat:-5 c:urc:6 c:urc>:10 c:ure>:-5
c:ures:7 c:ures>:7 c:urid:5 c:urn:10 c:urn>:6 c:urni:9 c:urnis:9 c:uro:-8 c:urt>:5 c:us>:-12 c:use:11 c:use>:15
c:usp:5 c:uspe:5 c:uspen:5 c:ussi:7 c:ussi>:7 c:ust:12 c:usto:16 c:usto>:8 c:ustom:8 c:ut>:6 c:ute:12 c:ute>:8
c:utez:6 c:utez>:6 c:uti:-7 c:utor:-5 c:utori:-5 c:uts:-5 c:utt:-5 c:uur:7 c:uurt:6 c:uvez:6 c:uvez>:6 c:uw>:16
c:uwe>:5 c:ux>:-6 c:uzo:7 c:uzon:7 c:uzon>:7 c:va>:13 c:vad:9 c:vado:8 c:vado>:8 c:vai:-5 c:vali:7 c:valid:7
c:vame:6 c:vamen:6 c:vanz:8 c:vcs:5 c:vcs>:5 c:ve>:-5 c:ved:-6 c:vendo:6 c:vera:7 c:veran:6 c:verd:-5 c:verk:9
c:verkl:11 c:verl:5 c:vers:-8 c:verze:6 c:via:13 c:via>:5 c:viam:6 c:viamo:7 c:vida>:5 c:vie:6 c:vier:5 c:vig:7
c:vir:-6 c:vo>:8 c:voie:7 c:voie>:7 c:volv:8 c:volve:7 c:von:-7 c:voo:-7 c:voor:-7 c:voor>:-5 c:vor>:5 c:vos:6
c:vou:-5 c:vous:-6 c:vous>:-6 c:vre:5 c:vre>:7 c:vri:-7 c:vue:5 c:vuel:9 c:vul:6 c:waa:-5 c:waar:-5 c:wal:-5
c:we>:15 c:wee:-7 c:week:-6 c:week>:-5 c:weg:9 c:weg>:12 c:weige:5 c:were>:-5 c:werk:6 c:whi:5 c:whic:5 c:which:5
c:wie:6 c:wij:10 c:wijz:10 c:wijzi:10 c:wir:-9 c:wit:5 c:with:6 c:with>:6 c:ya>:7 c:ye>:6 c:yer>:-5 c:you:-5
c:you>:-6 c:za>:5 c:zah:-5 c:zahl:-5 c:zam:-5 c:ze>:17 c:zet:9 c:zett:7 c:zette:7 c:zig:7 c:zio:5 c:zo>:-12 c:zod:11
c:zodr:11 c:zodra:11 c:zon>:5 c:zu>:-5 d:0.1:-19 d:0.25:-9 d:0.4:-13 d:0.55:-6 d:0.7:-6 d:0.85:-8 e:paid=day:-5
e:paid=none:-6 e:promise=day:-19 e:promise=none:35 e:run=none:-6 f:_amount:-59 f:_day:-42 f:_invoice:20 f:admin:220
f:all:-12 f:back:-6 f:closed:-16 f:contest:-8 f:copy:19 f:d.CANCELLED:-11 f:d.CONTRACT_TERMS:-10 f:d.DAMAGED:-10
f:d.DUPLICATE_BILLING:-12 f:d.LATE_DELIVERY:-6 f:d.LOST:-11 f:d.MISSING_DOCS:-12 f:d.NOT_OURS:-6 f:d.NO_PO:-9
f:d.QUALITY:9 f:d.QUANTITY_SHORT:17 f:d.RETURN:7 f:d.TAX:18 f:d.WRONG_PRODUCT:10 f:demand:-12 f:difference:-21
f:dispute:15 f:firm:-21 f:fix:6 f:formal:-20 f:gone:-29 f:greeting:-7 f:hold:12 f:hope:-23 f:hostile:-14
f:inclusive:5 f:inject:-10 f:insolvency:-35 f:lawyer:-11 f:legal:-25 f:moved:-10 f:not:-20 f:not_admin:-11
f:not_dispute:6 f:not_duplicate:-6 f:not_hope:-11 f:not_paid:-19 f:not_statement:11 f:not_stop:-14 f:once_us:35
f:ooo:-5 f:order:6 f:others:-13 f:part:-6 f:pay:-57 f:propose:-25 f:question:17 f:r.CANCELLED:-8 f:r.LOST:-6
f:r.MISSING_DOCS:-9 f:r.NOT_OURS:-6 f:r.NO_PO:-11 f:r.RETURN:13 f:r.WITHHOLDING:12 f:redirect:23 f:refuse:-21
f:remittance:-10 f:rest:-12 f:run:6 f:soon:-13 f:statement:-10 f:stop:-16 f:unable:-7 f:until:-7 f:wait:5
f:willpay:9 i:acknowledgement:-16 i:acknowledgement=2:-16 i:bounce:-12 i:bounce=3:-12 i:copy_invoice_request:-20
i:copy_invoice_request=2:-6 i:copy_invoice_request=3:-14 i:dispute:-13 i:dispute=2:12 i:dispute=3:-24 i:hostile:-15
i:hostile=2:-7 i:hostile=3:-7 i:insolvency:-28 i:insolvency=2:-7 i:insolvency=3:-22 i:invoice_admin:166
i:invoice_admin=2:31 i:invoice_admin=3:135 i:legal:-19 i:legal=2:17 i:legal=3:-36 i:nothing:19 i:out_of_office=2:6
i:out_of_office=3:-9 i:partial_payment=2:-5 i:partial_payment=3:5 i:payment_plan_request:-8
i:payment_plan_request=2:-8 i:promise_to_pay:21 i:promise_to_pay=3:23 i:question:-14 i:question=1:10
i:question=3:-22 i:remittance_advice:-12 i:remittance_advice=2:-5 i:remittance_advice=3:-7 i:statement_request:-9
i:statement_request=3:-9 i:unsubscribe:-24 i:unsubscribe=2:-6 i:unsubscribe=3:-18 i:wrong_contact:-5
i:wrong_contact=2:23 i:wrong_contact=3:-26 l:de:17 l:en:11 l:es:-11 l:it:-14 l:pt:-5 n:1:18 n:2:26 n:4:-32 n:5:-16
p:abbiam:-9 p:abgela:5 p:abonar:-7 p:accept:-7 p:acquit:5 p:actual:21 p:addres:-9 p:admini:9 p:adress:8 p:afdeli:6
p:afgelo:5 p:aggior:9 p:angewi:5 p:anschr:7 p:ansons:6 p:anteri:-7 p:antigu:10 p:aparec:5 p:aparta:5 p:approv:-5
p:aprova:8 p:atendi:5 p:attach:5 p:attest:15 p:ausges:7 p:author:9 p:automa:8 p:autori:-9 p:bancar:14 p:bankin:-8
p:bankve:10 p:becaus:11 p:betaal:-5 p:billin:8 p:boekho:5 p:boleto:8 p:bonjou:-8 p:bounce:9 p:buonas:5 p:cabime:5
p:cadast:7 p:caduca:6 p:caduco:6 p:cambia:6 p:cancel:6 p:carica:7 p:certid:9 p:certif:20 p:chanti:10 p:cobran:-5
p:comman:14 p:comple:-5 p:compor:8 p:compre:5 p:compro:10 p:conclu:5 p:confor:-5 p:consec:-5 p:conseg:-5 p:consig:8
p:consul:-10 p:contab:-19 p:contac:-6 p:contad:11 p:contra:10 p:contro:5 p:correc:6 p:correg:10 p:corren:-6
p:corres:-7 p:corret:8 p:corrie:6 p:corrig:12 p:corrij:19 p:cortes:-10 p:credit:-7 p:cualqu:5 p:cumpli:10 p:cumpri:5
p:curren:8 p:custom:16 p:daarme:8 p:decemb:-11 p:dedica:12 p:delive:-6 p:demand:-6 p:depose:5 p:detrac:9 p:dezelf:7
p:dezemb:-5 p:digita:6 p:direca:8 p:direzi:6 p:discut:5 p:dispon:7 p:docume:7 p:dossie:10 p:duplic:-7 p:eenman:8
p:effett:5 p:einrei:6 p:encarg:-8 p:encont:-5 p:endgul:-5 p:energi:7 p:enquan:-7 p:enregi:16 p:entida:7 p:entrad:-5
p:entrat:7 p:enviar:5 p:equivo:11 p:estima:11 p:etabli:6 p:everyt:5 p:expire:5 p:extrai:7 p:factur:13 p:factuu:11
p:failli:-5 p:fattur:13 p:financ:7 p:firmat:6 p:forwar:5 p:fourni:18 p:freist:9 p:fundac:8 p:geblok:7 p:geehrt:19
p:gester:5 p:gewijz:7 p:giorgi:5 p:guaran:7 p:gultig:5 p:gutsch:-8 p:hacien:6 p:hochla:6 p:holdin:18 p:homolo:6
p:immobi:5 p:import:7 p:incass:-6 p:incluy:6 p:indica:10 p:indiqu:19 p:inoltr:9 p:insolv:-5 p:instru:-9 p:insura:6
p:integr:-5 p:intent:13 p:inters:10 p:invoic:6 p:januar:-7 p:janvie:-5 p:journe:-5 p:judici:-9 p:korrig:9 p:kosten:7
p:kredit:6 p:leitwe:9 p:levera:8 p:liefer:8 p:llamad:5 p:locali:-7 p:mancan:-5 p:mandai:-5 p:mandar:22 p:melhor:6
p:mensaj:-5 p:messag:-9 p:mientr:5 p:missin:5 p:modifi:10 p:monsie:-8 p:mornin:-6 p:normal:7 p:nothin:-7 p:notici:7
p:nuestr:-9 p:observ:16 p:octubr:5 p:oktobe:5 p:ontbre:12 p:opinio:11 p:opnieu:36 p:ordena:-5 p:ordere:5 p:otherw:9
p:outubr:5 p:overee:5 p:pagame:9 p:paieme:-6 p:partir:7 p:passag:6 p:passat:-5 p:payabl:5 p:paymen:-7 p:pedido:7
p:pertan:-6 p:planil:8 p:pourqu:-5 p:practi:-8 p:precis:16 p:prefer:-5 p:prepar:-6 p:presen:11 p:presta:-6
p:privat:-5 p:procha:5 p:progra:6 p:projec:8 p:propue:-5 p:provee:7 p:proxim:-7 p:queira:6 p:radica:8 p:rajout:13
p:rappre:10 p:rattac:-5 p:receiv:-5 p:recept:12 p:rechnu:15 p:recibo:-10 p:reconh:6 p:record:-6 p:recusa:8
p:redepo:9 p:reemit:7 p:refair:6 p:refere:11 p:refuse:-7 p:regist:7 p:reissu:6 p:rejete:7 p:rekeni:15 p:renvoi:15
p:report:5 p:reserv:-5 p:resolv:-6 p:respon:-5 p:resubm:10 p:revers:-5 p:reviso:7 p:ricevi:10 p:riemet:5 p:risped:7
p:saludo:9 p:sblocc:7 p:scadut:8 p:scarta:10 p:schrei:-6 p:schrij:10 p:segura:9 p:seguri:8 p:semain:9 p:sendin:16
p:senore:-5 p:servic:6 p:serviz:7 p:siguie:-5 p:simple:14 p:sistem:14 p:socied:10 p:societ:5 p:solici:8 p:sollec:-9
p:sospes:7 p:stampa:5 p:statio:5 p:straig:5 p:subjec:9 p:suppli:5 p:suspen:10 p:telefo:-8 p:tenaam:5 p:thursd:-5
p:timbra:21 p:tramit:15 p:transf:-6 p:transm:13 p:transp:-5 p:truste:7 p:uberwe:-5 p:uffici:7 p:uittre:5 p:umschr:16
p:univoc:9 p:ustede:-5 p:valida:5 p:vanzel:8 p:vencid:7 p:venerd:-5 p:vengon:7 p:ventan:8 p:verifi:-7 p:verkla:5
p:versem:6 p:verwer:8 p:vierne:9 p:vigent:10 p:vireme:-8 p:vuelva:7 p:vuestr:-6 p:weiger:5 p:wertst:5 p:wijzig:8
p:xrechn:7 s:00000:31 s:000:11 s:00:23 s:absence:5 s:ac:11 s:ap:6 s:at:7 s:auto:-7 s:aviso:-14 s:avviso:-5 s:aw:20
s:bar:-5 s:betalingsherinnering:-6 s:bg:7 s:boletos:8 s:cf:45 s:chamado:-6 s:cliente:-7 s:cobro:7 s:compte:-5
s:cuenta:11 s:di:-7 s:em:-8 s:en:-7 s:facture:-9 s:facturen:25 s:factures:-6 s:factuur:6 s:fatture:8 s:fe:5 s:fl:5
s:fornitura:5 s:fournisseur:9 s:ft:-5 s:fw:-10 s:fwd:-6 s:gm:11 s:grupo:-7 s:herinnering:-11 s:impago:6 s:invoice:9
s:is:5 s:le:-5 s:mahnung:-11 s:ms:28 s:nb:-5 s:nf:6 s:nota:-6 s:openstaand:6 s:overdue:-8 s:pagamento:-8 s:pago:-9
s:pc:11 s:pranchas:8 s:rappel:7 s:rechnung:7 s:reclamacion:-5 s:recordatorio:-9 s:rejetee:7 s:relance:-11
s:resposta:-8 s:si:8 s:sollecito:-12 s:stationery:5 s:ticket:-5 s:titulos:-7 s:toner:5 s:um:8 s:vencidos:8 s:vm:8
s:vos:6 s:votre:5 s:zahlungserinnerung:-7 w:!:-8 w:%:-13 w:00000:23 w:0000:18 w:00:8 w:0:33 w:?:-12 w:@:16 w:ab:-5
w:abbiamo:-9 w:abgelaufen:5 w:abono:-8 w:ac:11 w:accept:7 w:acceptez:-10 w:achats:9 w:actualizado:13 w:add:9
w:address:-5 w:administracion:-6 w:administrativa:5 w:administrative:5 w:adresse:-6 w:advise:8 w:af:-5 w:afgelopen:5
w:ag:6 w:again:6 w:aggiornato:9 w:agradecere:5 w:ai:-12 w:al:-16 w:alguna:10 w:all:-5 w:alleen:17 w:alles:-5
w:allora:5 w:alte:9 w:am:-9 w:an:13 w:ander:5 w:andern:17 w:angewiesen:5 w:ansonsten:6 w:anterior:-6 w:ap:9
w:aparece:6 w:appena:17 w:approved:-6 w:are:-24 w:art:11 w:assim:17 w:assistant:5 w:asunto:5 w:attached:7
w:attesa:-8 w:attestation:15 w:au:13 w:aub:6 w:auch:-6 w:auf:24 w:aurez:-5 w:aus:-5 w:aussi:15 w:authorised:7
w:automatica:7 w:autorizo:-5 w:avanza:7 w:avons:-5 w:ba:5 w:baja:-6 w:bancaria:11 w:banco:-5 w:banking:-8
w:bankruptcy:5 w:bankverklaring:10 w:banque:11 w:bar:-5 w:because:11 w:been:-9 w:before:16 w:bei:-5 w:beim:-6
w:beleg:5 w:belle:5 w:bestellung:-9 w:betriebs:5 w:billing:8 w:bis:-7 w:bitte:30 w:blijft:-5 w:block:9 w:bloqueado:8
w:boas:8 w:boekhoudster:6 w:boleto:-7 w:boletos:8 w:bon:15 w:bonjour:-8 w:bonne:10 w:book:-11 w:bought:-5
w:bounced:9 w:bp:-5 w:br:6 w:bt:6 w:btw:20 w:buen:19 w:buenas:6 w:buonasera:5 w:buondi:5 w:buyer:5 w:buzon:14 w:by:6
w:cada:11 w:cadastro:6 w:caducou:6 w:cambiado:6 w:cambiato:5 w:camino:-5 w:campo:5 w:can:13 w:cancelar:10 w:cannot:7
w:capo:-7 w:casa:-5 w:cc:5 w:cd:6 w:ce:-5 w:centre:7 w:certidao:7 w:certificacion:7 w:certificate:10 w:certo:17
w:cette:-6 w:cf:12 w:ch:12 w:chantier:10 w:che:7 w:chez:-5 w:chorus:6 w:ci:12 w:cif:15 w:cig:7 w:closed:7 w:cnpj:25
w:co:8 w:code:6 w:codice:32 w:codigo:12 w:com:19 w:come:-5 w:comite:-5 w:commande:16 w:completa:-6 w:comporte:8
w:compra:5 w:comprobante:9 w:compte:-6 w:comunicazione:8 w:consecuencia:-8 w:consta:-7 w:conta:-6 w:contabilizada:-6
w:contador:11 w:contas:9 w:contestiamo:5 w:conto:6 w:contract:5 w:contrato:6 w:contre:15 w:controle:8 w:copia:-6
w:copie:-6 w:copy:5 w:correcao:8 w:corrente:-6 w:correo:-15 w:corresponde:-6 w:corretta:7 w:corriente:8
w:corrijam:13 w:cortesia:-11 w:cose:5 w:cost:10 w:could:5 w:credit:-9 w:credited:12 w:credito:-10 w:cualquier:5
w:cuanto:-5 w:cumplimiento:10 w:cumprimentos:5 w:current:9 w:customers:16 w:daarmee:8 w:dado:7 w:dag:5 w:daher:-8
w:damen:-7 w:dan:10 w:danfe:-14 w:dans:-6 w:data:7 w:date:-9 w:day:6 w:days:-7 w:de:16 w:december:-8 w:del:9
w:dem:-5 w:den:7 w:depuis:5 w:des:-14 w:desea:-5 w:destinataire:5 w:destinatario:5 w:detraccion:9 w:deux:-5
w:devuelta:9 w:devuelve:-6 w:deze:7 w:dezelfde:7 w:di:-5 w:dias:-5 w:die:25 w:digo:-5 w:dire:-12 w:direcao:8
w:direct:7 w:direction:6 w:direzione:6 w:disse:7 w:dit:-7 w:divida:9 w:do:12 w:doen:6 w:door:5 w:dos:-5 w:dossier:10
w:dott:-6 w:dr:-5 w:ds:6 w:du:5 w:due:-6 w:durc:20 w:ea:-6 w:echue:9 w:edi:15 w:ee:13 w:een:-14 w:eenmanszaak:8
w:eens:5 w:egregi:5 w:einer:-5 w:einreichen:6 w:elle:-5 w:em:-7 w:email:7 w:emite:15 w:emitir:22 w:en:15
w:encargo:-5 w:endgultig:-5 w:energie:6 w:engage:6 w:enquanto:-7 w:enregistre:18 w:entite:5 w:entrata:7 w:entrega:10
w:enviem:5 w:equivocado:11 w:era:-8 w:erase:-5 w:errato:6 w:est:8 w:esta:-5 w:estan:-5 w:estar:7 w:estimados:13
w:et:23 w:etablissement:6 w:eur:-5 w:euro:-9 w:even:8 w:everything:5 w:ex:5 w:exempt:6 w:expired:5 w:extrait:5
w:faco:11 w:factura:9 w:facturas:-9 w:facture:-6 w:factures:12 w:factuur:6 w:falta:11 w:fattura:7 w:fatture:9
w:fatura:9 w:faturas:7 w:faut:16 w:favor:20 w:favore:-5 w:faz:7 w:fede:-7 w:file:6 w:filial:11 w:fin:-6 w:finance:11
w:financeira:-5 w:finche:-6 w:fine:-5 w:firmada:7 w:firmata:11 w:fiscal:9 w:fiscale:5 w:fl:5 w:foi:-12 w:for:-20
w:form:19 w:fornecedores:5 w:fornitore:5 w:forward:6 w:foto:8 w:found:-5 w:fournisseur:22 w:frau:18 w:frei:6
w:freistellungsbescheinigung:9 w:from:-12 w:fue:23 w:fur:-11 w:geblokkeerd:7 w:geehrte:20 w:geht:-5 w:gentile:-5
w:gestern:5 w:gestort:5 w:get:-5 w:gewijzigd:7 w:giro:7 w:giusto:16 w:gm:10 w:gmbh:14 w:good:-7 w:gr:-7 w:graag:9
w:guarda:5 w:gutschrift:-6 w:haar:-5 w:hacienda:6 w:have:5 w:heer:-5 w:hello:11 w:hem:14 w:herren:-7 w:hes:9
w:het:12 w:hey:6 w:hizo:-6 w:ho:-8 w:hochladen:6 w:hoef:10 w:hohe:5 w:hoi:5 w:hola:-12 w:hold:6 w:holding:13
w:holdings:5 w:home:-8 w:hoor:12 w:hora:21 w:hoy:-5 w:hub:5 w:hull:6 w:ia:8 w:iban:16 w:ich:-16 w:ici:-13 w:id:12
w:ihnen:-5 w:ihre:6 w:ik:-10 w:il:15 w:im:-10 w:importo:6 w:in:-14 w:incluye:5 w:indica:11 w:indicare:5
w:indiquer:17 w:individual:-5 w:ines:5 w:inoltre:10 w:insurance:6 w:into:5 w:inviare:5 w:invoices:12 w:io:-6 w:ir:-5
w:is:-17 w:it:15 w:ja:-6 w:jan:6 w:janvier:-5 w:je:18 w:judicial:-6 w:juli:9 w:kan:-5 w:kbis:16 w:keer:-5 w:keine:-8
w:kg:7 w:klaar:6 w:komt:5 w:korrigiert:5 w:kp:5 w:kun:12 w:kvk:9 w:la:24 w:lands:9 w:las:-12 w:laut:-6 w:lavora:5
w:le:7 w:legal:6 w:legale:12 w:leitweg:9 w:les:-7 w:leverancier:6 w:ley:7 w:liegt:-7 w:line:12 w:liquidiamo:11
w:livre:6 w:localizamos:-7 w:lodge:5 w:longer:-7 w:lp:6 w:lunes:7 w:ma:10 w:maak:-5 w:maar:15 w:mai:-6 w:mailen:7
w:mal:10 w:mancano:-5 w:mandais:-5 w:mario:6 w:mas:-13 w:match:-8 w:mb:7 w:me:-12 w:mee:10 w:meer:6 w:mensaje:-5
w:merci:21 w:mesi:5 w:mesma:14 w:messaggio:-6 w:met:-5 w:mi:-20 w:mientras:5 w:mij:-8 w:mio:-7 w:mir:-5 w:mire:7
w:mismo:-6 w:missing:5 w:mit:5 w:modifier:10 w:moi:8 w:moins:11 w:mois:7 w:mon:7 w:monsieur:-8 w:more:-5
w:morning:-5 w:motif:10 w:motivo:9 w:moved:9 w:mx:-7 w:my:-9 w:na:16 w:naam:16 w:naar:11 w:nada:6 w:nadie:-7
w:name:12 w:nao:-11 w:ne:-19 w:necesitamos:6 w:necessario:5 w:need:16 w:needs:8 w:neem:5 w:neu:20 w:never:-9
w:new:14 w:next:5 w:ni:-14 w:nicht:-7 w:niente:-6 w:nieuwe:9 w:nif:23 w:night:6 w:noch:8 w:nochmals:6 w:nog:6
w:noi:7 w:nom:24 w:nooit:-5 w:nos:-10 w:nosso:10 w:not:-6 w:nota:12 w:nothing:-7 w:notice:-6 w:nous:6 w:nouvel:6
w:nova:6 w:novos:8 w:now:9 w:nuestro:-9 w:nuevo:14 w:number:16 w:numero:18 w:nuova:6 w:oc:15 w:octubre:5 w:of:-13
w:off:-5 w:ogni:5 w:ohne:-5 w:ok:-9 w:oktober:5 w:om:-7 w:omdat:8 w:onde:-5 w:online:6 w:ons:16 w:ontbreekt:10
w:onze:15 w:op:10 w:opinion:11 w:opnieuw:36 w:or:-5 w:ordered:5 w:orders:16 w:os:14 w:otherwise:9 w:otra:-6
w:oude:13 w:our:24 w:out:-8 w:outra:-8 w:outubro:5 w:own:-5 w:paga:-7 w:pagamenti:6 w:pagamento:7 w:pagar:-14
w:pagati:6 w:pago:-14 w:paid:13 w:paiement:-5 w:papel:6 w:para:21 w:part:11 w:parte:-5 w:partira:8 w:passou:6
w:pay:-5 w:paye:12 w:payer:-6 w:payment:-6 w:pdf:9 w:pedidos:7 w:peppol:19 w:per:13 w:pertanto:-6 w:piu:6 w:pix:12
w:plait:-5 w:planilla:8 w:please:15 w:plus:-5 w:plutot:-5 w:po:25 w:poco:-8 w:podem:-5 w:policy:-6 w:pons:7 w:por:5
w:portal:13 w:portes:6 w:porto:-6 w:post:6 w:pourquoi:-5 w:pouvez:12 w:pra:-8 w:precisa:7 w:present:6
w:presentarla:11 w:presentarse:7 w:presente:-5 w:previa:-6 w:private:-5 w:procede:-8 w:processed:6 w:programme:6
w:propuesta:-5 w:prossimo:5 w:proveedor:7 w:proxima:-7 w:puede:10 w:puo:-7 w:pv:5 w:qu:-9 w:quale:-5 w:quando:12
w:quanto:7 w:que:-17 w:queda:-6 w:quedo:9 w:queiram:6 w:queja:-5 w:quello:6 w:questa:9 w:qui:-9 w:quien:-7 w:raise:7
w:ramon:7 w:re:16 w:receber:5 w:reception:9 w:rechnungsanschrift:5 w:recibir:-5 w:recibos:-10 w:reclamacion:7
w:reconhece:8 w:record:6 w:recu:-6 w:recusada:6 w:reden:12 w:redeposer:9 w:reenvie:5 w:ref:-6 w:refaire:6
w:reference:7 w:refuse:9 w:regle:-5 w:regolare:6 w:reissue:6 w:rejet:6 w:rejetee:5 w:rekeningnummer:8 w:releve:-8
w:remitir:5 w:renvoie:15 w:responsable:-11 w:resubmit:10 w:retencion:-7 w:return:12 w:revisor:8 w:rfc:12 w:rib:6
w:rien:-5 w:rifiutato:-5 w:right:11 w:road:6 w:robot:7 w:run:-10 w:rut:5 w:rz:7 w:sale:-12 w:saludos:9 w:same:7
w:sans:7 w:sara:-5 w:sat:9 w:sblocco:5 w:scaduto:10 w:school:7 w:se:-6 w:sede:6 w:see:10 w:seguir:5 w:seguranca:9
w:seguridad:8 w:sehr:19 w:seit:8 w:semaine:9 w:send:11 w:senden:9 w:sending:16 w:senores:-5 w:senza:9 w:ser:6
w:sera:-18 w:serve:15 w:servicio:5 w:seu:-5 w:short:7 w:should:-5 w:siamo:9 w:sich:-6 w:siege:8 w:simplement:6
w:simplemente:7 w:since:-5 w:sinds:-5 w:siret:13 w:sistema:15 w:sobald:6 w:sobre:-5 w:social:15 w:sociedad:11
w:societe:10 w:sofort:-5 w:sole:5 w:solicitar:7 w:somme:5 w:sonst:8 w:sont:-5 w:sospeso:6 w:sp:-6 w:spesa:5
w:split:6 w:sport:6 w:st:-7 w:staat:9 w:stampare:5 w:state:-5 w:stato:-9 w:statt:5 w:status:5 w:stop:11 w:straight:5
w:sturen:9 w:stuur:-8 w:su:6 w:sua:-6 w:subject:9 w:suffit:6 w:suivre:9 w:sul:5 w:suo:-5 w:supplier:10 w:supply:7
w:sur:14 w:system:7 w:tant:-8 w:tanto:10 w:tarde:-10 w:tardes:15 w:tax:13 w:td:5 w:te:-7 w:tenaamstelling:5 w:tf:6
w:th:8 w:that:-10 w:the:8 w:there:5 w:they:-5 w:this:-5 w:thx:14 w:ticket:5 w:tiene:24 w:time:-8 w:tira:6 w:to:17
w:today:5 w:took:10 w:total:-5 w:tout:9 w:tp:5 w:trae:8 w:tramita:7 w:transferencia:-6 w:tre:-8 w:tres:6
w:tribunal:5 w:trust:7 w:trustees:7 w:ts:6 w:tu:-10 w:tua:5 w:tutte:-5 w:tva:5 w:two:-6 w:ufficio:7 w:uittreksel:5
w:um:-9 w:umschreiben:16 w:una:10 w:univoco:9 w:uns:-8 w:until:-6 w:upload:6 w:urssaf:6 w:us:-8 w:usate:5 w:use:15
w:ustedes:-5 w:vai:-5 w:valor:-5 w:vanzelf:8 w:vcs:11 w:vencida:7 w:vencimento:7 w:vendor:13 w:venerdi:-5
w:vengono:7 w:ventanilla:8 w:ver:6 w:verklaring:9 w:verra:6 w:versement:6 w:via:17 w:vieram:8 w:viernes:9
w:vigente:10 w:virement:-6 w:visser:8 w:volver:12 w:vom:-7 w:von:-12 w:voor:-8 w:vor:-7 w:vos:-7 w:vosso:7
w:vostra:6 w:votre:8 w:vous:-12 w:vuelva:7 w:vuelvan:7 w:vuestra:-5 w:vuole:5 w:wat:-6 w:we:22 w:week:-9 w:weg:14
w:weisen:7 w:were:-9 w:werkt:7 w:wertstellung:5 w:which:10 w:wi:8 w:wir:-7 w:wird:-7 w:with:13 w:xrechnung:7 w:ya:17
w:you:-13 w:your:5 w:zahlen:-6 w:ze:18 w:zegt:7 w:zetten:8 w:zo:-6 w:zodra:23 w:zomer:5 w:zou:-5 w:zu:-7 w:zuruck:-5
"""
