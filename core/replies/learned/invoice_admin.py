"""What speaks for and against `invoice_admin`: written by `make reply-weights`, never by hand."""

BIAS = -6.52
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-13 ?admin:-28 ?copy:-5 ?d.FREIGHT:6 ?d.MISSING_DOCS:9 ?dispute:11 ?goods:-7 ?inclusive:5 ?paid:-7 ?pay:-15
?propose:-11 ?question:-14 ?r.FREIGHT:6 ?redirect:-18 ?statement:-5 b:!_!:-6 b:00000_nao:-8 b:00000_on:11
b:0000_00000:10 b:0000_0000:-7 b:0000_00:8 b:0000_il:6 b:0000_in:5 b:0000_not:13 b:0000_sale:-7 b:0000_se:-14
b:0000_wird:-5 b:000_0000:19 b:000_000:8 b:000_00:-13 b:000_0:-14 b:000_euro:-7 b:000_no:13 b:000_of:-6 b:000_sur:12
b:000_was:7 b:00_%:-7 b:00_00:-33 b:00_0:-6 b:00_avec:8 b:00_com:7 b:00_de:-5 b:00_ee:8 b:00_est:10 b:00_esta:-5
b:00_ete:6 b:00_fue:9 b:00_gennaio:6 b:00_is:-5 b:00_janvier:-6 b:00_le:5 b:00_no:-8 b:00_ok:-5 b:00_pagata:5
b:00_th:-6 b:00_ya:12 b:0_%:-7 b:0_00000:10 b:0_000:-31 b:0_00:-5 b:0_0:-15 b:0_and:5 b:0_com:5 b:0_dagen:6
b:0_de:12 b:0_ee:10 b:0_en:10 b:0_heb:10 b:0_heeft:5 b:0_ist:7 b:0_jan:8 b:0_juli:5 b:0_que:-7 b:0_se:6 b:0_sind:5
b:0_staat:16 b:0_th:15 b:0_way:-11 b:0_zijn:5 b:?_?:-6 b:@_with:13 b:ac_0:5 b:account_and:5 b:accounts_payable:5
b:address_and:5 b:administrador_de:7 b:administrador_judicial:-5 b:al_00:-8 b:al_corriente:7 b:all_invoices:5
b:als_je:7 b:als_pdf:-5 b:als_xrechnung:5 b:an_die:13 b:and_resubmit:9 b:and_send:6 b:and_the:6 b:and_will:14
b:and_you:-7 b:antes_del:7 b:appena_ci:6 b:are_not:-5 b:art_000:7 b:art_00:5 b:as_financas:8 b:assim_que:20 b:at_0:6
b:attestation_de:14 b:au_0:5 b:au_bon:5 b:au_nom:24 b:auf_die:16 b:authorised_by:7 b:banque_le:9 b:be_made:5
b:be_paying:-7 b:because_the:9 b:before_any:7 b:before_you:7 b:bei_uns:-7 b:betalen_wij:-5 b:bezahlt_wird:5
b:bitte_neu:7 b:boa_tarde:-10 b:bon_de:16 b:both_of:5 b:bp_0:-6 b:bt_00:6 b:buen_dia:20 b:buenas_tardes:16
b:but_our:5 b:buzon_no:5 b:by_email:7 b:by_the:6 b:can_be:5 b:cannot_pay:6 b:cc_00:7 b:certidao_de:10
b:certificado_de:11 b:certificate_of:5 b:cette_facture:-8 b:cette_somme:6 b:cf_00:9 b:che_le:5 b:cinque_giorni:5
b:cliente_de:6 b:cnpj_da:9 b:co_kg:6 b:codice_univoco:10 b:codigo_000:10 b:com_cnpj:9 b:com_os:8 b:commit_to:-5
b:con_el:9 b:con_hacienda:6 b:con_una:5 b:consecuencia_no:-8 b:corriente_con:7 b:cost_centre:7 b:could_you:7
b:current_statement:5 b:da_empresa:8 b:da_filial:8 b:da_noi:5 b:damen_und:-7 b:das_sind:7 b:dat_ze:8 b:de_000:-5
b:de_administracion:-5 b:de_betaling:8 b:de_cada:7 b:de_commande:20 b:de_compromisso:6 b:de_contas:8 b:de_contrato:7
b:de_credito:-5 b:de_cumplimiento:10 b:de_entrega:12 b:de_estar:7 b:de_ley:8 b:de_los:-6 b:de_mi:-5 b:de_moins:10
b:de_nao:14 b:de_nous:10 b:de_nouveau:6 b:de_nuevo:10 b:de_octubre:5 b:de_outubro:6 b:de_pago:-14 b:de_que:14
b:de_referencia:-6 b:de_rekening:-6 b:de_su:-5 b:de_trois:5 b:de_um:-5 b:de_vigilance:5 b:del_sat:5
b:delle_fatture:5 b:der_buchhaltung:6 b:des_que:-8 b:destinatario_ee:6 b:devuelta_por:9 b:dezelfde_dag:8
b:di_cortesia:-8 b:di_liquidazione:5 b:di_una:5 b:dia_00:-8 b:die_alte:9 b:die_is:5 b:die_neu:6 b:divida_seguranca:8
b:do_il:7 b:do_pedido:5 b:do_with:-5 b:door_ons:5 b:ds_0:6 b:du_00:-5 b:du_directeur:6 b:du_marche:5 b:dus_die:5
b:ea_0:-6 b:ee_0:5 b:ee_cambiato:5 b:ee_necessario:5 b:ee_paga:5 b:ee_sospeso:6 b:ee_stato:-8 b:el_0:-7
b:el_asunto:7 b:el_cif:15 b:el_dia:-7 b:el_estado:5 b:el_numero:6 b:el_viernes:10 b:email_copy:12 b:emitir_el:5
b:en_consecuencia:-8 b:en_cuanto:-5 b:en_gaat:8 b:en_ons:7 b:en_opnieuw:10 b:en_piece:-5 b:en_su:-6 b:en_tu:-7
b:entrata_merci:7 b:entro_il:5 b:er_staat:-6 b:es_el:-6 b:es_que:6 b:est_donc:7 b:est_programme:6 b:est_votre:5
b:esta_bien:-5 b:estar_al:7 b:este_buzon:16 b:este_correo:-6 b:esto_no:7 b:et_je:11 b:et_un:5 b:ete_rejetee:5
b:faco_pix:14 b:factura_?:7 b:factura_de:-6 b:factura_dice:7 b:factura_esta:6 b:facture_?:-13 b:facture_au:21
b:facture_et:6 b:factuur_is:5 b:factuur_opnieuw:5 b:favor_emitir:8 b:faz_favor:8 b:fe_ap:5 b:feira_00:6
b:firmada_por:7 b:for_0000:9 b:for_the:-6 b:freistellungsbescheinigung_nach:5 b:from_you:-9 b:from_your:-5
b:fue_devuelta:8 b:fue_rechazada:5 b:geehrte_damen:-7 b:geehrte_frau:29 b:gennaio_0000:5 b:gm_00:12 b:gmbh_co:6
b:ha_dado:8 b:haben_wir:-5 b:has_been:-5 b:has_not:8 b:have_it:11 b:have_not:11 b:have_the:-8 b:hb_00:6 b:heb_ik:7
b:heeft_een:5 b:het_niet:6 b:het_over:-5 b:hier_ist:7 b:home_banking:-8 b:ia_0:9 b:ihre_mail:5 b:ik_hem:6
b:ik_kan:-5 b:ik_niks:6 b:il_codice:22 b:il_documento:-7 b:il_durc:11 b:il_me:17 b:il_messaggio:-6 b:il_mio:-5
b:il_nostro:5 b:il_nous:6 b:il_sistema:7 b:il_vous:-8 b:importo_000:5 b:in_attesa:-8 b:in_distinta:5 b:in_fattura:7
b:in_ogni:8 b:in_scadenza:5 b:in_te:10 b:inoltre_che:8 b:insurance_certificate:5 b:into_the:5 b:invoice_as:5
b:invoice_is:-11 b:invoices_to:7 b:is_an:7 b:is_geweigerd:7 b:is_no:-9 b:is_per:11 b:is_the:-7 b:ist_abgelaufen:6
b:ist_die:-8 b:ist_noch:8 b:it_and:9 b:it_in:6 b:it_is:-6 b:it_on:20 b:it_to:10 b:ja_nao:7 b:je_ai:-5 b:je_die:9
b:je_ne:-5 b:je_paye:15 b:je_ze:7 b:jour_et:6 b:jullie_de:8 b:jullie_rekening:5 b:kbis_de:6 b:keine_bestellung:-9
b:keine_zahlung:-5 b:konnen_wir:5 b:kopie_van:-5 b:kun_je:13 b:la_0000:-17 b:la_00:11 b:la_0:10 b:la_banque:8
b:la_facture:11 b:la_fattura:-8 b:la_hb:6 b:la_mairie:6 b:la_nouvelle:10 b:la_oc:6 b:la_otra:-5 b:la_redeposer:6
b:la_sociedad:12 b:la_societe:13 b:la_transferencia:-8 b:la_vostra:6 b:las_facturas:-8 b:last_night:7 b:le_00:-12
b:le_bon:15 b:le_dossier:7 b:le_fatture:6 b:le_ho:5 b:le_numero:7 b:leitweg_id:11 b:lp_0:5 b:ma_la:5 b:maar_op:9
b:me_mandais:-5 b:meer_te:7 b:merci_de:16 b:mi_dice:-7 b:mientras_tanto:6 b:moi_la:15 b:moins_de:10 b:my_email:-5
b:na_hora:7 b:nao_consta:-6 b:nao_divida:14 b:nao_localizamos:-8 b:nao_sera:-5 b:ne_sera:-5 b:need_your:11
b:neu_schicken:7 b:never_bought:-5 b:next_friday:7 b:nf_0000:6 b:ni_lo:-5 b:nicht_an:9 b:niente_pagamento:-5
b:niet_betalen:12 b:niks_meer:6 b:no_000:10 b:no_es:5 b:no_la:-5 b:no_lo:9 b:no_longer:-8 b:no_procede:-7 b:no_se:5
b:no_trae:-7 b:noch_auf:6 b:nog_eens:6 b:nog_op:9 b:nom_de:22 b:non_esiste:5 b:non_ne:5 b:non_stampare:5 b:nos_ha:9
b:nostro_gestionale:5 b:not_accept:7 b:not_be:-6 b:not_been:5 b:not_in:14 b:not_pay:-8 b:nothing_wrong:9
b:nous_aurez:-6 b:nous_en:10 b:nous_faut:6 b:nous_la:8 b:numero_de:8 b:numero_do:6 b:numero_engagement:6
b:of_account:5 b:of_your:6 b:ogni_caso:8 b:omdat_het:5 b:on_file:7 b:on_hold:9 b:on_it:13 b:on_our:-5 b:on_your:5
b:ons_betaald:5 b:ons_een:-6 b:op_0:-5 b:op_de:-6 b:op_die:7 b:op_en:7 b:op_jullie:5 b:op_mijn:9 b:opinion_de:10
b:opnieuw_in:12 b:opnieuw_sturen:8 b:orden_de:5 b:ordered_this:6 b:paga_el:8 b:paga_em:-7 b:paga_na:6 b:pago_con:-7
b:pago_el:11 b:paid_on:-5 b:paid_the:9 b:par_contre:12 b:pas_cette:6 b:pay_the:-5 b:paying_it:16 b:pedido_00000:10
b:pelo_portal:5 b:per_0:10 b:per_favore:-5 b:per_la:-5 b:piece_jointe:-6 b:please_send:5 b:po_00000:6 b:po_number:9
b:por_el:5 b:por_lo:7 b:por_no:9 b:por_que:-5 b:posicao_financeira:-6 b:pour_la:8 b:pouvez_vous:13
b:prezado_fornecedor:-5 b:programme_au:6 b:propuesta_de:-6 b:pv_0:5 b:qu_un:-5 b:quanto_ao:8 b:que_corresponde:-5
b:que_cualquier:7 b:que_el:-8 b:que_fatura:6 b:que_la:18 b:que_ma:8 b:que_me:-6 b:que_nao:-7 b:que_su:5
b:que_viene:-7 b:que_vous:-9 b:questa_mail:5 b:re_0000:-6 b:rechnung_auf:8 b:rechnung_mit:12 b:reden_van:7
b:retencion_de:-10 b:rifiutato_dal:-5 b:sale_el:-6 b:same_day:9 b:sans_bon:6 b:scaduto_il:8 b:se_faz:8 b:se_non:5
b:se_paga:6 b:se_que:12 b:see_it:17 b:seguranca_social:8 b:seguridad_social:8 b:sehr_geehrte:20 b:sem_isso:6
b:sera_paga:-5 b:serve_il:9 b:serve_la:11 b:set_you:9 b:sexta_feira:7 b:short_paid:12 b:si_no:5 b:sie_an:7
b:sie_den:7 b:sie_die:5 b:sie_sich:-5 b:signe_du:6 b:simplement_votre:5 b:since_0000:-10 b:siret_du:5
b:sistema_di:10 b:solo_il:5 b:sp_00:-5 b:split_it:5 b:staat_geen:7 b:staat_nog:9 b:statement_of:5
b:stato_rifiutato:-5 b:stop_sending:16 b:su_administrador:7 b:su_correo:-8 b:su_factura:18 b:su_opinion:5
b:subject_line:11 b:sur_chorus:5 b:sur_les:11 b:sus_facturas:5 b:tant_qu:-6 b:tanto_el:6 b:tanto_no:7 b:te_dienen:9
b:te_doen:7 b:te_lo:-8 b:the_000:-6 b:the_00:-7 b:the_0:12 b:the_bankruptcy:5 b:the_block:8 b:the_invoice:9
b:the_new:12 b:the_portal:13 b:the_right:10 b:the_same:5 b:the_school:7 b:the_system:5 b:there_will:5 b:there_with:5
b:this_invoice:-6 b:this_time:-7 b:this_to:17 b:three_way:8 b:tiene_fecha:7 b:to_00:5 b:to_@:24 b:to_date:-6
b:to_do:-5 b:to_the:-5 b:to_you:-5 b:to_your:-5 b:tp_0:6 b:tre_fatture:-6 b:trois_mois:5 b:un_extrait:5 b:un_kbis:9
b:un_releve:-6 b:un_rib:5 b:und_herren:-7 b:und_neu:5 b:uns_noch:6 b:until_the:5 b:use_@:16 b:uw_factuur:8
b:van_de:-11 b:vi_do:8 b:via_het:6 b:via_peppol:13 b:vieram_com:7 b:viernes_0:20 b:vostra_fattura:7
b:votre_attestation:13 b:vous_le:-10 b:vous_me:12 b:vous_nous:-8 b:vous_plait:-5 b:we_are:-21 b:we_can:6
b:we_cannot:16 b:we_do:10 b:we_need:10 b:we_zijn:7 b:weisen_wir:7 b:wij_de:5 b:will_be:5 b:will_have:8 b:will_not:-9
b:wir_heissen:5 b:wir_sie:8 b:with_our:5 b:with_the:10 b:wrong_with:9 b:ya_tiene:9 b:you_up:9 b:your_bank:5
b:your_records:-5 b:your_system:-5 b:zegt_dat:8 b:zijn_op:5 b:zodra_jullie:7 b:zur_zahlung:5 c:<a>:17 c:<ab:-16
c:<abo:-12 c:<abon:-9 c:<ac:11 c:<ac>:6 c:<ach:6 c:<act:7 c:<actu:10 c:<ag:8 c:<agg:11 c:<aggi:7 c:<ai:-8 c:<ai>:-6
c:<aj:8 c:<ajo:9 c:<ajou:9 c:<al:7 c:<al>:-8 c:<alle:6 c:<alt:9 c:<alte:6 c:<am:-7 c:<an:20 c:<an>:8 c:<and:16
c:<ande:17 c:<ans:6 c:<anti:7 c:<anu:6 c:<anul:6 c:<ap:10 c:<appe:8 c:<ar:-9 c:<are:-11 c:<are>:-11 c:<art>:6
c:<assi:6 c:<au:14 c:<au>:7 c:<auc:-6 c:<auf:10 c:<auf>:12 c:<aus:8 c:<auss:8 c:<auth:6 c:<av:-13 c:<avi:-6
c:<avis:-6 c:<avo:-6 c:<b>:18 c:<ban:12 c:<banq:6 c:<be:-9 c:<bef:7 c:<befo:8 c:<bele:8 c:<bes:-8 c:<best:-7 c:<bi:7
c:<bit:15 c:<bitt:15 c:<bl:6 c:<blo:9 c:<bloc:6 c:<bon>:7 c:<boo:-8 c:<bt:13 c:<btw:10 c:<btw>:10 c:<bu:27 c:<bue:13
c:<buen:13 c:<buz:7 c:<buzo:7 c:<cad:15 c:<cada:9 c:<cadu:6 c:<can:9 c:<can>:6 c:<ce:13 c:<cer:24 c:<cert:25 c:<cf:7
c:<cf>:6 c:<che:-7 c:<ci:19 c:<cif:11 c:<cif>:8 c:<cl:-10 c:<cla:-7 c:<cn:17 c:<cnp:14 c:<cnpj:14 c:<co:19 c:<cod:28
c:<codi:25 c:<com>:9 c:<come:-7 c:<comp:6 c:<con:-20 c:<cons:-13 c:<copi:-8 c:<cor:12 c:<corr:9 c:<cort:-6 c:<cos:6
c:<cost:6 c:<cr:-9 c:<cre:-9 c:<cred:-9 c:<cu:13 c:<cum:7 c:<cump:7 c:<cur:6 c:<cus:8 c:<cust:8 c:<da:-11 c:<dan:-7
c:<dan>:6 c:<de:-16 c:<de>:6 c:<dec:-8 c:<dece:-6 c:<dep:7 c:<des:-11 c:<des>:-7 c:<detr:6 c:<die:10 c:<die>:10
c:<dien:6 c:<dir:8 c:<dire:6 c:<dit:-8 c:<dit>:-6 c:<do>:6 c:<dr:-7 c:<ds:6 c:<dur:6 c:<durc:7 c:<e>:13 c:<ed:11
c:<edi:7 c:<een>:-9 c:<ei:-9 c:<ein:-7 c:<em:25 c:<emi:31 c:<emis:9 c:<emit:21 c:<en:6 c:<enc:-10 c:<enr:8 c:<enre:8
c:<ent:8 c:<enti:9 c:<eq:7 c:<equ:7 c:<equi:7 c:<era:-6 c:<es:-6 c:<ess:-7 c:<esta:-6 c:<et:8 c:<et>:11 c:<eur:-6
c:<fa:34 c:<fac:10 c:<faco:6 c:<falt:6 c:<fat:9 c:<fatt:6 c:<fau:9 c:<faut:7 c:<fav:7 c:<favo:7 c:<fec:7 c:<fech:7
c:<fi:11 c:<fina:6 c:<fis:9 c:<fisc:6 c:<foi:-8 c:<foi>:-7 c:<for>:-11 c:<form:8 c:<forn:6 c:<four:8 c:<frau:8
c:<fre:6 c:<frei:6 c:<fro:-7 c:<from:-6 c:<fu:6 c:<fue:11 c:<fue>:11 c:<fund:6 c:<fur:-8 c:<g>:15 c:<ga:-9 c:<ge:-8
c:<gee:7 c:<geeh:9 c:<ger:-7 c:<ges:11 c:<gest:7 c:<gew:8 c:<gewe:6 c:<gi:6 c:<giu:6 c:<gius:7 c:<gm:12 c:<gmb:7
c:<gmbh:7 c:<gr:-11 c:<gua:6 c:<guar:6 c:<ha:-23 c:<hab:-9 c:<he:13 c:<hee:-6 c:<hem:8 c:<hem>:7 c:<her:-11
c:<herr:-6 c:<hes:8 c:<hi:-12 c:<ho:9 c:<hold:12 c:<hoo:6 c:<hoor:8 c:<hor:8 c:<hora:9 c:<i>:-9 c:<iba:7 c:<iban:7
c:<ic:-16 c:<ich:-8 c:<ich>:-8 c:<ici:-7 c:<ici>:-7 c:<id:7 c:<id>:7 c:<il:9 c:<il>:9 c:<im>:-6 c:<in:9 c:<in>:-6
c:<inco:11 c:<ind:13 c:<indi:14 c:<ink:10 c:<inko:10 c:<int:6 c:<is:-7 c:<is>:-7 c:<it>:8 c:<ja:-14 c:<je:7 c:<je>:8
c:<jo:-7 c:<ju:-6 c:<kb:8 c:<kbi:8 c:<kbis:8 c:<ke:-10 c:<kun>:7 c:<l>:18 c:<la>:12 c:<lan:8 c:<land:8 c:<las>:-6
c:<leg:6 c:<lega:9 c:<li:-9 c:<lief:6 c:<lo:-14 c:<loc:-6 c:<loca:-6 c:<ma:-16 c:<maar:7 c:<mag:9 c:<mag>:9
c:<mai:-8 c:<mari:6 c:<mas>:-7 c:<mat:-8 c:<me:-7 c:<me>:-6 c:<mee:7 c:<mer:6 c:<merc:7 c:<mesm:6 c:<mess:-6
c:<mi:-25 c:<mi>:-10 c:<mo:13 c:<mod:7 c:<moi:12 c:<moin:6 c:<mor:-11 c:<mot:9 c:<moti:11 c:<move:6 c:<na:25
c:<na>:8 c:<naa:15 c:<naam:8 c:<naar:6 c:<nam:11 c:<name:12 c:<nao:-6 c:<nao>:-6 c:<ne:11 c:<ne>:-10 c:<nee:11
c:<need:11 c:<neu:11 c:<neu>:11 c:<nev:-6 c:<neve:-6 c:<new:6 c:<new>:7 c:<ni:11 c:<ni>:-7 c:<nieu:6 c:<nif:12
c:<nif>:12 c:<no:23 c:<nog:6 c:<nom:7 c:<nom>:12 c:<nota:6 c:<nu:28 c:<nue:8 c:<nuev:12 c:<num:17 c:<numb:8
c:<nume:9 c:<nuo:6 c:<nuov:6 c:<o>:8 c:<obs:7 c:<obse:8 c:<oc:11 c:<oc>:8 c:<of:-12 c:<of>:-9 c:<on:18 c:<ond:-7
c:<onde:-7 c:<ontb:8 c:<onz:13 c:<onze:13 c:<op:21 c:<opn:20 c:<opni:20 c:<ord:8 c:<orde:10 c:<os:7 c:<os>:7
c:<ou:10 c:<oud:7 c:<oude:7 c:<our:13 c:<our>:12 c:<out:-7 c:<pag:-14 c:<paga:-7 c:<pago:-6 c:<paid:7 c:<pak:12
c:<par:7 c:<para:13 c:<paye:7 c:<pep:9 c:<pepp:9 c:<pix:6 c:<pix>:6 c:<ple:6 c:<plea:6 c:<po>:12 c:<pol:-6
c:<pour:-6 c:<pouv:6 c:<pr:-26 c:<pra:-8 c:<pre:-11 c:<prec:6 c:<prev:-7 c:<pri:-9 c:<pro:7 c:<proj:7 c:<prox:-6
c:<qu:-21 c:<qual:-9 c:<quan:8 c:<que>:-8 c:<qui:-15 c:<rat:-7 c:<re:24 c:<re>:9 c:<rec:-8 c:<reci:-10 c:<red:9
c:<rede:10 c:<ree:7 c:<ref:12 c:<refa:9 c:<regl:-7 c:<rej:6 c:<reje:6 c:<rek:11 c:<reke:11 c:<rel:-7 c:<rele:-6
c:<ren:8 c:<renv:9 c:<rep:-7 c:<res:-7 c:<rese:-6 c:<ret:-6 c:<retu:6 c:<rf:7 c:<ri:8 c:<riem:7 c:<rob:7 c:<ru:12
c:<rud:21 c:<run:-6 c:<run>:-6 c:<sa:-17 c:<sal:-9 c:<sale:-6 c:<sca:7 c:<se:24 c:<seh:9 c:<sehr:9 c:<sen:11
c:<send:17 c:<sera:-11 c:<serv:15 c:<sig:-6 c:<sir:7 c:<sire:7 c:<sis:6 c:<sist:6 c:<soc:13 c:<soci:13 c:<soll:-6
c:<spor:6 c:<sta:7 c:<ste:-8 c:<stuu:-6 c:<su:10 c:<sur>:7 c:<ta:15 c:<tab:7 c:<tabl:8 c:<te:-13 c:<tel:-7 c:<tha:-7
c:<thi:-6 c:<ti:20 c:<tie:11 c:<tien:11 c:<timb:8 c:<time:-6 c:<to>:8 c:<tram:7 c:<tu:-7 c:<tw:-6 c:<ums:6 c:<umsc:8
c:<una:6 c:<uni:7 c:<uns:-6 c:<up:11 c:<use:7 c:<use>:8 c:<v>:14 c:<val:6 c:<vali:7 c:<ven:10 c:<vi:21 c:<via:7
c:<via>:7 c:<vier:7 c:<vig:8 c:<vir:-6 c:<vis:6 c:<vo:-24 c:<volv:8 c:<von:-7 c:<von>:-6 c:<vor:-7 c:<vous:-6
c:<vri:-6 c:<vu:9 c:<vuel:8 c:<w>:12 c:<wa:-10 c:<we>:12 c:<wee:-6 c:<week:-6 c:<weg>:7 c:<wir:-7 c:<wit:6 c:<with:6
c:<wo:-8 c:<y>:13 c:<ya:8 c:<ya>:9 c:<yo:-6 c:<you>:-6 c:<ze>:8 c:<zo:10 c:<zod:10 c:<zodr:10 c:<zoe:8 c:<zoek:8
c:<zu:-9 c:aag:7 c:aam:10 c:aam>:7 c:aar>:9 c:aat:6 c:aat>:6 c:abe:-13 c:abgel:6 c:abi:-9 c:abil:-9 c:abili:-7
c:abl:9 c:able:7 c:abo:-13 c:abon:-9 c:abr:-6 c:aca:-6 c:acao:-7 c:acao>:-7 c:ace:-8 c:ach:-14 c:achat:6 c:acht:-8
c:ack:-6 c:acti:-7 c:actu:13 c:actua:9 c:ad>:14 c:ade:15 c:aden:7 c:aden>:6 c:ado:12 c:ado>:6 c:ador>:7 c:adu:13
c:aduc:7 c:afi:6 c:ag>:8 c:agar:-8 c:agar>:-7 c:agen:-7 c:agg:8 c:ago>:-8 c:ahl:-6 c:ai>:-12 c:aid:6 c:aid>:6
c:aine:6 c:aines:6 c:ais:-15 c:ais>:-11 c:aja:-7 c:aja>:-6 c:ajo:17 c:ajou:16 c:ajout:16 c:ale:8 c:alen>:6 c:ali:6
c:allee:9 c:alt:8 c:alta:10 c:alta>:8 c:am>:11 c:ambi:8 c:ame:20 c:ame>:10 c:ament:7 c:amit:7 c:amita:7 c:amo:7
c:amo>:8 c:an>:8 c:ana:-13 c:anc:17 c:anca:16 c:anca>:7 c:ancar:7 c:ance:6 c:and:19 c:andar:9 c:ande:20 c:ander:19
c:anfe:-7 c:anil:7 c:anill:8 c:ank>:-6 c:anl:9 c:ano:-10 c:ano>:-8 c:anq:7 c:anqu:7 c:anque:6 c:ans:12 c:ansc:6
c:ansch:6 c:ansm:6 c:ansme:6 c:ant:7 c:ant>:-6 c:ante:16 c:ante>:7 c:anti:8 c:antig:11 c:anul:6 c:ap>:6 c:appen:8
c:arde>:-6 c:ardes:8 c:are:7 c:arem:6 c:arem>:6 c:arg:-6 c:ari:18 c:arin:9 c:aring:11 c:arit:7 c:arl:8 c:arla:9
c:arla>:9 c:art:-6 c:art>:10 c:arte:-8 c:arti:-10 c:as>:-12 c:ass:-8 c:assim:9 c:ast>:8 c:ata:8 c:ata>:9 c:ate:-10
c:ater:-7 c:atio:-7 c:ation:-7 c:ativa:6 c:ato>:6 c:ats>:6 c:attu:7 c:attur:7 c:atura:6 c:au>:13 c:auc:-7 c:auf:16
c:auf>:12 c:aus:10 c:auss:9 c:aussi:7 c:aut:6 c:auth:6 c:avi:-7 c:avis:-6 c:avo:6 c:avor:11 c:avor>:10 c:ay>:-7
c:aye>:6 c:ayer>:-6 c:ban:22 c:ban>:7 c:banq:6 c:banqu:6 c:bec:9 c:bee:-6 c:bef:7 c:befo:8 c:befor:8 c:bei:-6
c:bele:7 c:ber:-6 c:bera:-6 c:best:-6 c:beste:-8 c:bgel:6 c:bh>:7 c:bio:6 c:bio>:7 c:bit:12 c:bitt:15 c:bitte:15
c:blo:14 c:bloc:9 c:block:6 c:blok:6 c:bon>:8 c:boo:-8 c:book>:-6 c:brar:6 c:brar>:7 c:bre:-6 c:bre>:-9 c:bree:8
c:breek:8 c:bri:-9 c:bse:9 c:bser:8 c:bserv:8 c:btw:10 c:btw>:10 c:bue:13 c:buen:13 c:buen>:10 c:buz:7 c:buzo:7
c:buzon:7 c:ca>:11 c:cad:22 c:cado>:6 c:cadu:11 c:caduc:7 c:cam:10 c:camb:8 c:cambi:9 c:cap:-6 c:car:7 c:cari:9
c:caria:6 c:ce>:6 c:ced:7 c:celar:7 c:cem:-7 c:cent>:6 c:cer:17 c:cert:24 c:certi:16 c:certo:8 c:cf>:6 c:ch>:-11
c:cha:8 c:chats:6 c:che:-13 c:che>:-6 c:chnu:9 c:chnun:9 c:chr:6 c:chrei:6 c:chrij:6 c:cht:-8 c:cht>:-11 c:chti:9
c:chtin:7 c:cia:-11 c:cia>:-10 c:cie:10 c:cif:10 c:cif>:8 c:cio:-13 c:cion:-9 c:cis:11 c:cisa:7 c:cnp:14 c:cnpj:14
c:cnpj>:14 c:cod:34 c:code:9 c:code>:9 c:codi:25 c:codic:18 c:codig:7 c:com:6 c:com>:9 c:come:-6 c:comp:9 c:compr:10
c:con:-22 c:cons:-13 c:conse:-7 c:conta:-10 c:contr:12 c:cop:-6 c:copi:-9 c:cor:8 c:corr:11 c:corri:15 c:cort:-6
c:corte:-6 c:cost:6 c:cre:-8 c:cred:-7 c:credi:-7 c:cri:-10 c:ct>:6 c:cti:-11 c:cto:-6 c:ctu:16 c:ctua:8 c:ctual:9
c:cue:-8 c:cuen:-6 c:cum:12 c:cump:6 c:cust:8 c:custo:8 c:da>:6 c:dad:16 c:dad>:12 c:dado:6 c:dam:-6 c:dan:-10
c:dao:6 c:dao>:6 c:dare:10 c:dd>:6 c:dec:-7 c:decem:-6 c:den>:9 c:dep:11 c:depo:6 c:der>:-6 c:dern>:8 c:ders:16
c:ders>:15 c:des:-9 c:detr:6 c:detra:6 c:di>:-9 c:dic:24 c:dica:18 c:dicar:7 c:dicat:7 c:dice:15 c:dice>:14
c:dici:-6 c:die>:6 c:din:10 c:ding:13 c:ding>:13 c:diq:9 c:diqu:9 c:dique:8 c:dire:6 c:dire>:-6 c:direc:10 c:dit:-12
c:dit>:-11 c:dite:8 c:dited:6 c:dol:21 c:dor:9 c:dor>:14 c:dos:10 c:dos>:6 c:dra:10 c:dra>:10 c:ds>:8 c:du>:7
c:duc:9 c:durc:7 c:durc>:9 c:ea>:-7 c:ease>:6 c:ec>:6 c:eca:8 c:ece:6 c:ecem:-6 c:ecemb:-6 c:ecept:6 c:ech:7
c:echn:6 c:echnu:9 c:eci:-7 c:ecis:7 c:ecisa:7 c:eco:-7 c:ect:10 c:ect>:8 c:ecu:-6 c:edad:7 c:edad>:8 c:edica:6
c:edite:9 c:edo:8 c:edor:6 c:eds:6 c:ee>:17 c:eed:7 c:eeh:9 c:eehr:9 c:eehrt:9 c:eekt:8 c:eekt>:8 c:eem:7 c:een:7
c:eer:-8 c:efa:7 c:efer:7 c:efera:7 c:efor:7 c:efore:6 c:eg>:15 c:ega:11 c:egal:9 c:egale:6 c:ege:10 c:egev:6
c:egeve:6 c:egi:13 c:egis:10 c:egist:10 c:egl:-9 c:egle:-6 c:ehr:17 c:ehr>:8 c:ehrt:9 c:ehrte:9 c:ei>:-9 c:eige:6
c:eiger:8 c:ein:-10 c:eine:-11 c:eine>:-6 c:eini:6 c:einig:6 c:eit:6 c:eitw:6 c:eitwe:6 c:ejet:6 c:ek>:-6 c:eke:18
c:eken:19 c:eken>:7 c:ekeni:11 c:ekt:7 c:ekt>:9 c:ela:14 c:elar:6 c:elar>:6 c:ele:-10 c:elev:-7 c:eleve:-7 c:ell:6
c:ella:-6 c:ello>:6 c:elo:6 c:elo>:7 c:elva:7 c:em>:11 c:ema>:8 c:emai:6 c:eman:-7 c:emb:-14 c:embr:-7 c:embre:-6
c:emi:34 c:emis:13 c:emiss:7 c:emit:25 c:emita:7 c:emite:7 c:emiti:12 c:emo:-8 c:emp:8 c:ena:15 c:ena>:7 c:enc:-13
c:enci:-8 c:encia:-7 c:encio:-6 c:ende:-11 c:ender:-6 c:endi:7 c:endin:7 c:endor:6 c:endu:7 c:ene:23 c:ene>:16
c:enen:8 c:enen>:9 c:enh:-8 c:enho:-6 c:enin:9 c:ening:10 c:enl:9 c:enn:6 c:ennu:6 c:enr:8 c:enre:8 c:enreg:8
c:ens>:9 c:entan:9 c:ente:-9 c:enti:9 c:entit:7 c:env:7 c:envie:7 c:envoi:6 c:eo>:-9 c:epa:-7 c:epo:6 c:epose:6
c:epp:9 c:eppo:9 c:eppol:9 c:epr:-6 c:epti:6 c:eque:-6 c:equi:10 c:equiv:6 c:er>:8 c:era:-10 c:era>:-13 c:eran:10
c:erant:7 c:erci:6 c:erci>:10 c:erd:-7 c:ere:-29 c:ere>:-12 c:erg:7 c:eri:-20 c:erin:-6 c:erio:-6 c:erk:15 c:erkl:11
c:erkla:11 c:ern>:10 c:err:-6 c:erre:-6 c:ers:12 c:ers>:19 c:erse>:-6 c:ert:15 c:erti:14 c:ertid:7 c:ertif:10
c:erv:13 c:erva:8 c:erve>:9 c:es>:-8 c:esc:-10 c:esche:6 c:esen:8 c:esent:11 c:esi:6 c:esma:7 c:esma>:7 c:ess:-13
c:esse:-9 c:esse>:-6 c:esso:-8 c:esso>:-7 c:est:-11 c:estat:7 c:estr:-11 c:et>:24 c:eta>:-6 c:eten:-6 c:ett:7
c:ette:11 c:etten:9 c:ettez:6 c:etto:-6 c:etto>:-6 c:etu:6 c:etur:7 c:eturn:6 c:eu>:9 c:eur:-9 c:euw:25 c:euw>:21
c:even:6 c:evens:8 c:ever:-6 c:ever>:-6 c:ew>:6 c:ewi:6 c:ext:10 c:ez>:7 c:fac:9 c:faco:6 c:faco>:6 c:falt:6
c:falta:6 c:fat:13 c:fatt:6 c:fattu:7 c:fatu:8 c:fatur:8 c:fau:8 c:faut:7 c:faut>:8 c:fav:7 c:favo:7 c:favor:7
c:fc>:6 c:fec:6 c:fech:7 c:fera:7 c:feran:7 c:ff>:-7 c:fin:-6 c:fina:6 c:finan:6 c:fis:13 c:fisc:10 c:fisca:10
c:foi:-8 c:foi>:-7 c:for:19 c:for>:-11 c:fore:6 c:fore>:6 c:form:21 c:form>:14 c:forn:6 c:four:8 c:fourn:9 c:fra:10
c:frau:8 c:frau>:9 c:frei:6 c:fro:-7 c:from:-6 c:from>:-6 c:fue:11 c:fue>:11 c:fur:-9 c:fur>:-6 c:ga>:6 c:gal:9
c:gale:6 c:gale>:6 c:gar:-14 c:gar>:-10 c:gat:8 c:gd>:7 c:gee:7 c:geeh:9 c:geehr:9 c:gege:6 c:gegev:6 c:gen:-15
c:gen>:-16 c:ges:8 c:gest:8 c:gew:10 c:gewe:6 c:ght>:6 c:gis:10 c:gist:9 c:gistr:6 c:giu:8 c:gius:7 c:giust:7
c:gle:-7 c:gmb:7 c:gmbh:7 c:gmbh>:7 c:go>:-17 c:greg:6 c:gse:6 c:gun:6 c:hab:-9 c:hanti:6 c:hat>:-9 c:hee:-10
c:hein:6 c:heini:6 c:hello:6 c:hem:9 c:hem>:7 c:heq:-6 c:her:-18 c:her>:-9 c:herr:-6 c:hes:8 c:hes>:6 c:hic:6
c:hie:-8 c:hier:-6 c:hin:-6 c:hne:-7 c:hnu:8 c:hnun:9 c:hnung:9 c:hold:11 c:holdi:8 c:hoo:8 c:hoor:8 c:hoor>:7
c:hor:23 c:hora:8 c:hora>:10 c:hr>:6 c:hrei:6 c:hrij:6 c:hrt:9 c:hrte:9 c:hrte>:10 c:ht>:-9 c:hti:9 c:htin:7
c:hting:7 c:hx>:7 c:ial:6 c:iam:6 c:iamo:8 c:iamo>:9 c:iban:7 c:iban>:7 c:ica:19 c:ica>:7 c:icad:-6 c:icada:-6
c:icat:9 c:icate:8 c:ice:12 c:ice>:8 c:ich:-10 c:ich>:-10 c:icht>:-6 c:ichti:10 c:ici:-10 c:ici>:-8 c:icita:6
c:id>:14 c:ida:12 c:ida>:6 c:idad:6 c:idao:6 c:idao>:6 c:idiam:6 c:ido:-8 c:ido>:-7 c:ie>:-7 c:ied:6 c:iem:10
c:iem>:7 c:ien>:-6 c:iene:15 c:iene>:11 c:ier:20 c:ier>:16 c:iere:-6 c:ies:-7 c:ieu:18 c:ieuw:25 c:ieuw>:21 c:if>:22
c:ige:13 c:igen:6 c:igent:6 c:iger:8 c:igh:7 c:ight:7 c:ight>:8 c:igi:9 c:igo:6 c:ij>:-9 c:ijam:6 c:ijam>:6 c:ijz:10
c:ijzi:10 c:ijzig:7 c:ik>:-7 c:iliz:-6 c:illa:7 c:illa>:8 c:ille:-9 c:im>:-6 c:ima>:-6 c:imad:6 c:imado:6 c:imb:7
c:imbr:8 c:imen:8 c:iment:7 c:imo:-11 c:imos:-6 c:imp:6 c:imple:7 c:in>:-7 c:inco:10 c:ind:7 c:indi:12 c:indic:10
c:indiq:9 c:iner:-6 c:ines:7 c:ines>:8 c:ing:16 c:inh:-6 c:inha:-6 c:inig:6 c:inigu:6 c:ink:10 c:inko:10 c:inkoo:10
c:inm:-6 c:ins:-6 c:inten:7 c:io>:-16 c:iona:6 c:ional:7 c:ione:8 c:ione>:9 c:ior>:-6 c:iqu:9 c:ique:9 c:iquer:10
c:ire>:-6 c:irec:10 c:irect:6 c:irem:-7 c:iret:7 c:iret>:7 c:is>:-25 c:isc:8 c:isca:10 c:iscal:10 c:ise:13 c:ise>:9
c:iss:26 c:isse:17 c:isseu:9 c:issi:8 c:issio:9 c:istel:6 c:istem:7 c:isten:-6 c:istre:7 c:ita:14 c:ite>:-6 c:ited:8
c:ited>:8 c:ith>:8 c:itir:15 c:itir>:16 c:ito:-8 c:ito>:-11 c:itt:12 c:itte:17 c:itte>:16 c:itweg:6 c:ius:9 c:iust:7
c:iusto:8 c:ive:-11 c:ivida:6 c:ivo:14 c:ivoc:10 c:ivre:6 c:ivre>:7 c:izo:-6 c:izo>:-6 c:ja>:-12 c:jam:6 c:jam>:6
c:jec:9 c:ject:10 c:ject>:6 c:jes:6 c:jou:9 c:jout:16 c:joute:16 c:jud:-6 c:judi:-6 c:judic:-6 c:jzi:10 c:jzig:7
c:kbi:8 c:kbis:8 c:kbis>:8 c:ke>:-7 c:kei:-6 c:ken:15 c:ken>:6 c:keni:11 c:kenin:11 c:kin:-7 c:king:-7 c:king>:-7
c:kla:12 c:klar:12 c:klari:12 c:koo:9 c:koop:9 c:koop>:10 c:kt>:17 c:kun:6 c:kun>:7 c:kve:6 c:kver:6 c:la>:23
c:laa:7 c:lade:7 c:laden:7 c:lag:-7 c:lan:10 c:lar:19 c:lar>:9 c:lari:10 c:larin:12 c:las:-8 c:lat:6 c:lde:-7
c:ldi:8 c:ldin:8 c:lding:8 c:le>:-10 c:led:-9 c:led>:-6 c:leen:9 c:leen>:9 c:lef:-6 c:leg:17 c:lega:6 c:legal:9
c:leit:6 c:leitw:6 c:len>:8 c:les:-10 c:les>:-8 c:let:8 c:let>:8 c:li>:7 c:lier:6 c:lier>:8 c:lij:-9 c:lin:19
c:line:10 c:line>:10 c:ling:10 c:ling>:8 c:lis:-9 c:ll>:-10 c:lle:-9 c:lle>:-9 c:llec:-6 c:llee:10 c:lleen:9
c:llin:6 c:lling:6 c:llo:6 c:llo>:6 c:lly:13 c:lly>:9 c:lo>:20 c:loca:-6 c:lock:6 c:lok:6 c:lon:-7 c:lt>:-6 c:lta:7
c:lus:-6 c:lut:-7 c:lva:10 c:ma>:26 c:maar:7 c:maar>:7 c:mad:9 c:mados:6 c:mag:8 c:mag>:9 c:mal:6 c:mar:-9 c:mari:6
c:mata:6 c:mata>:6 c:mbh:7 c:mbh>:7 c:mbi:7 c:mbra:10 c:mbre:-8 c:me>:-11 c:mee:12 c:mee>:11 c:men:11 c:men>:-6
c:ment:12 c:mente:7 c:mer:30 c:mer>:11 c:merci:7 c:mero:10 c:mero>:9 c:mers:12 c:mers>:12 c:mes:6 c:mesm:6 c:mesma:7
c:mess:-6 c:met:9 c:mete:8 c:mett:7 c:mette:9 c:mi>:-13 c:min:-12 c:mis:6 c:miss:9 c:missi:8 c:mit:35 c:mita:12
c:mita>:9 c:miti:12 c:mitir:16 c:mme:6 c:mmer:11 c:mmer>:10 c:mo>:-6 c:mod:7 c:moi:11 c:mon>:7 c:mor:-13 c:mos:-12
c:mos>:-11 c:mot:8 c:moti:11 c:motiv:6 c:move:6 c:mpare:6 c:mpf:6 c:mplem:6 c:mpo:10 c:mpor:7 c:mport:7 c:mpr:15
c:ms>:-8 c:msc:8 c:msch:8 c:mschr:8 c:mst:6 c:na>:13 c:naa:17 c:naam:10 c:naam>:8 c:naar:6 c:naar>:6 c:nada:6
c:nada>:7 c:nall:6 c:nally:6 c:nam:12 c:name:13 c:name>:6 c:nao:-6 c:nao>:-6 c:nar:-6 c:nas:8 c:nas>:6 c:nbe:-6
c:nca:9 c:ncari:7 c:nce:7 c:ncela:6 c:nche:-6 c:nci:-17 c:ncia:-12 c:ncia>:-8 c:ncio:-7 c:ncion:-6 c:ndar:9
c:ndare:11 c:nde:-19 c:nde>:-8 c:nder>:-7 c:ndern:6 c:nders:7 c:ndi:12 c:ndic:8 c:ndica:9 c:ndin:6 c:nding:6
c:ndiq:9 c:ndiqu:9 c:ndor:6 c:ndor>:6 c:ndu:6 c:ne>:6 c:nec:8 c:nece:10 c:nee:12 c:need:11 c:need>:7 c:ner:-7
c:nes>:9 c:neu:12 c:neu>:11 c:new:7 c:new>:7 c:nfe:-6 c:ng>:8 c:nga:8 c:nge:-6 c:ngen>:-7 c:ngs:14 c:ngse:6 c:nha:-9
c:nho:-9 c:ni>:-10 c:nie:10 c:nieu:25 c:nieuw:25 c:nif:10 c:nif>:12 c:nig:8 c:nigu:6 c:nigun:6 c:nil:7 c:nill:8
c:nilla:8 c:ning>:-10 c:nio:7 c:nion:6 c:nion>:6 c:nis:7 c:niss:9 c:nisse:9 c:niv:6 c:nko:10 c:nkoo:10 c:nkoop:10
c:nla:6 c:nne:-6 c:no>:-12 c:nog:6 c:nom:9 c:nom>:12 c:npj:14 c:npj>:14 c:nque:7 c:nque>:8 c:nre:10 c:nreg:8
c:nregi:8 c:nsa:-11 c:nsch:6 c:nschr:6 c:nse:-9 c:nsm:6 c:nsme:6 c:nsmet:6 c:nt>:-14 c:nta:-8 c:ntab:-9 c:ntabi:-9
c:ntan:6 c:ntar:6 c:ntb:8 c:ntbr:9 c:ntbre:9 c:nte:-6 c:nter:-11 c:nti:13 c:ntig:10 c:ntit:6 c:ntr:12 c:ntrar:6
c:ntre:10 c:ntre>:9 c:nts:-6 c:nuev:12 c:nuevo:7 c:num:29 c:numb:8 c:numbe:8 c:nume:9 c:numer:9 c:numm:12 c:numme:12
c:nung:8 c:nungs:7 c:nuo:6 c:nuov:6 c:nvie:6 c:nvo:9 c:nvoi:10 c:nze:15 c:nze>:12 c:oad>:6 c:obi:9 c:obr:-13 c:obs:7
c:obse:8 c:obser:8 c:oc>:6 c:oca:-6 c:ocad:6 c:ocado:6 c:och:6 c:oci:10 c:ocia:7 c:ocial:8 c:ocie:7 c:od>:-6
c:ode>:7 c:odi:31 c:odic:17 c:odice:16 c:odig:6 c:odigo:7 c:odr:8 c:odra:10 c:odra>:10 c:oek:9 c:oeke:8 c:oeken:8
c:of>:-11 c:oices:6 c:oie:6 c:oie>:6 c:oint:-6 c:oje:6 c:ojec:7 c:oject:7 c:ol>:12 c:ola>:-6 c:old:11 c:oldi:9
c:oldin:8 c:ole>:7 c:oll:-14 c:olle:-10 c:ollec:-6 c:olp:22 c:om>:8 c:ome:-8 c:ome>:-11 c:omer:8 c:omm:-9 c:omme:-9
c:ompr:10 c:onal:6 c:onall:7 c:onc:-7 c:ond:-21 c:onde:-18 c:onde>:-6 c:onder:-8 c:one:6 c:onee:8 c:ons:-18
c:onta:-15 c:ontab:-9 c:ontb:8 c:ontbr:9 c:onte:-7 c:ontr:12 c:ontre:8 c:onz:13 c:onze:13 c:onze>:13 c:oon:-9
c:oop:8 c:oop>:8 c:op>:17 c:opi:-7 c:opie:-9 c:opie>:-7 c:opn:24 c:opni:20 c:opnie:20 c:opo:-8 c:opp:-6 c:ora:12
c:ora>:14 c:ord:-8 c:order:6 c:ori:-8 c:orm:22 c:orm>:15 c:orr:10 c:orre:-6 c:orreo:-9 c:orret:7 c:orri:17 c:orrig:8
c:orrij:9 c:ort:7 c:orta:7 c:ortal:9 c:os>:-12 c:ose:8 c:osi:-7 c:oss:7 c:osso:8 c:osso>:8 c:ost>:7 c:ote:-7 c:oti:7
c:otiv:6 c:ott:-8 c:ou>:-8 c:oud:8 c:oude:7 c:oude>:7 c:ourni:9 c:out:9 c:oute:15 c:oute>:8 c:outez:7 c:ouvez:6
c:ova:6 c:ova>:6 c:pag:-14 c:paga:-7 c:pagar:-8 c:pago:-6 c:pago>:-7 c:paid:6 c:paid>:6 c:pak:12 c:par:9 c:para:11
c:para>:11 c:pare:7 c:parti:-7 c:paye:7 c:paye>:6 c:pen:11 c:pena:9 c:pena>:9 c:pendu:6 c:pep:9 c:pepp:9 c:peppo:9
c:per:-6 c:pet:-9 c:ph>:21 c:pia:-6 c:pie:-15 c:pie>:-7 c:pix:6 c:pix>:6 c:pj>:14 c:ple:9 c:plea:6 c:pleas:6
c:plem:6 c:pleme:6 c:pli:9 c:plu:-6 c:pni:20 c:pnie:20 c:pnieu:20 c:po>:13 c:pol>:9 c:pon:7 c:ponde:-6 c:por:12
c:port:16 c:porta:8 c:pos:-7 c:poser:6 c:pour:-6 c:pouv:6 c:pouve:6 c:ppen:8 c:ppena:9 c:ppol:9 c:ppol>:9 c:pra:-8
c:preci:7 c:pres:7 c:prese:10 c:prev:-7 c:previ:-6 c:pri:-12 c:proj:7 c:proje:7 c:prox:-6 c:pt>:7 c:pte:-10
c:ptez:-6 c:ptez>:-6 c:pues:-6 c:puest:-6 c:qu>:-6 c:qual:-9 c:quan:6 c:quer>:10 c:quidi:6 c:quiv:8 c:quivo:9
c:ra>:17 c:rac:-9 c:rafi:6 c:rai:8 c:rait:6 c:raj:6 c:ram:11 c:rami:7 c:ramit:7 c:ran>:-7 c:ranc:6 c:ransm:6
c:rant:7 c:rar:12 c:rare:6 c:ras:-7 c:rat:-8 c:rativ:8 c:rator:-6 c:ratt:-7 c:rau:9 c:rau>:9 c:rc>:9 c:rci>:10
c:rde:6 c:rde>:-9 c:rder:8 c:rders:8 c:rdes:8 c:rdes>:8 c:rec:11 c:reca:6 c:recao:8 c:rechn:7 c:recis:8 c:rede:9
c:redi:-6 c:ree:11 c:reek:7 c:reekt:8 c:reen:6 c:ref:9 c:refa:9 c:reg:20 c:rega:9 c:rega>:6 c:regi:12 c:regis:10
c:regl:-7 c:regle:-6 c:rei:6 c:reist:6 c:reje:6 c:rejet:6 c:rek:9 c:reke:9 c:reken:10 c:rel:-10 c:rele:-6 c:rem:-12
c:reme:-6 c:remen:-7 c:ren:-6 c:ren>:-9 c:renv:9 c:renvo:9 c:reo:-10 c:reo>:-8 c:rep:-11 c:resen:8 c:resp:-6
c:rest:-6 c:ret>:6 c:retur:6 c:rev:-7 c:riem:7 c:rieme:6 c:rifi:-6 c:rig:8 c:rij:7 c:rija:9 c:rijam:6 c:rior:-6
c:riv:-8 c:riz:-7 c:rkl:11 c:rkla:11 c:rklar:13 c:rla:6 c:rla>:10 c:rm>:13 c:rma:17 c:rma>:12 c:rmat:6 c:rmata:7
c:rme:7 c:rmee:6 c:rmee>:6 c:rn>:14 c:rnis:9 c:rniss:9 c:rno:-11 c:rno>:-6 c:ro>:-7 c:rob:12 c:roj:7 c:roje:7
c:rojec:7 c:rom:-11 c:rom>:-7 c:rop:-6 c:rox:-6 c:rre:-7 c:rrec:6 c:rreo:-9 c:rreo>:-8 c:rret:7 c:rri:18 c:rrig:8
c:rrij:9 c:rrija:10 c:rs>:18 c:rt>:19 c:rta:7 c:rtal:9 c:rtal>:8 c:rtif:9 c:rtifi:10 c:rto:6 c:rto>:7 c:ruc:-8
c:rud:21 c:run>:-6 c:rva:9 c:rve>:9 c:ry>:-11 c:sab:-7 c:sable:-6 c:sal:-9 c:sale:-6 c:sale>:-6 c:sans:6 c:sat>:7
c:sbes:7 c:sbesc:6 c:sca:20 c:scal:9 c:scale:6 c:schr:9 c:scr:-8 c:scri:-7 c:sda:-7 c:se>:15 c:sed:6 c:seh:9
c:sehr:9 c:sehr>:9 c:sem:14 c:semp:7 c:sen:17 c:send:11 c:sendi:7 c:sent:9 c:senta:13 c:ser:12 c:ser>:7 c:sera:-9
c:sera>:-8 c:serv:21 c:serva:9 c:serve:6 c:servi:6 c:seu:8 c:seur:11 c:seur>:13 c:sge:7 c:shor:6 c:sia>:-6 c:sim:12
c:sim>:8 c:sin:-7 c:sio:7 c:sion:9 c:sione:6 c:sir:6 c:sire:7 c:siret:7 c:sis:7 c:sist:8 c:siste:7 c:sma:7 c:sma>:6
c:sme:6 c:smet:8 c:smett:8 c:so>:6 c:soc:12 c:soci:12 c:socia:8 c:socie:7 c:sol:-8 c:soll:-6 c:sons:6 c:sonst:7
c:spe:7 c:sport:6 c:spr:-6 c:sseu:11 c:sseur:11 c:ssi:20 c:ssi>:6 c:ssim:8 c:ssim>:9 c:ssio:9 c:ssion:9 c:st>:18
c:sta:-8 c:sta>:-14 c:stati:9 c:ste:9 c:stel:9 c:stell:14 c:stem:8 c:stema:7 c:sten:-7 c:ster:7 c:ster>:7 c:stima:6
c:sto:8 c:stom:8 c:stome:8 c:stp:8 c:str:-7 c:stre>:8 c:stru:-7 c:sub:9 c:subm:9 c:sul:-6 c:sur:9 c:sur>:7 c:tabi:-8
c:tabil:-8 c:tabl:12 c:table:9 c:tac:-10 c:tante:7 c:tar:10 c:tar>:8 c:tarl:7 c:tati:6 c:tatio:9 c:tato:-6
c:tato>:-6 c:tbr:8 c:tbre:9 c:tbree:8 c:tch:-6 c:td>:6 c:tee:6 c:tel:15 c:tela:9 c:tela>:10 c:tell:11 c:telle:6
c:tema:7 c:tema>:7 c:ten:-10 c:ten>:-7 c:ter:-15 c:teri:-8 c:tern>:6 c:tesia:-6 c:testa:8 c:tez:8 c:tez>:8 c:th>:11
c:tha:-6 c:ther>:-6 c:thi:-10 c:tho:7 c:thor:6 c:tic:-7 c:tid:6 c:tida:10 c:tidao:6 c:tie:15 c:tiem:6 c:tien:9
c:tiene:13 c:tif:11 c:tifi:7 c:tific:8 c:tig:6 c:til:-9 c:timad:6 c:timb:8 c:timbr:8 c:time:-7 c:ting>:-7 c:tio:-6
c:tion>:-10 c:tiona:8 c:tir:15 c:tir>:13 c:tira:7 c:tira>:9 c:tis:-8 c:to>:9 c:tom:9 c:tome:8 c:tomer:8 c:ton:-9
c:tor:-15 c:tour:-6 c:tp>:10 c:tra:9 c:tra>:-10 c:trag:-6 c:trai:9 c:trait:6 c:tram:6 c:trami:7 c:trar:8 c:trati:8
c:tre:14 c:tre>:17 c:tro:-11 c:truc:-6 c:tsc:-6 c:tsch:-6 c:tte:27 c:tte>:11 c:ttest:9 c:ttez:6 c:ttez>:6 c:tto:-14
c:tto>:-10 c:ttu:6 c:ttur:7 c:tua:8 c:tual:8 c:tuali:11 c:tub:7 c:tur:19 c:tura:6 c:tura>:9 c:ture:10 c:tures:7
c:turn>:6 c:tw>:10 c:two:-6 c:ual>:-6 c:uali:8 c:ualiz:9 c:ubm:9 c:uch:8 c:uck:-7 c:ude:6 c:ude>:6 c:udi:-11
c:udic:-6 c:udo:31 c:ue>:6 c:ued:9 c:uel:10 c:uelva:7 c:uen>:9 c:uer>:11 c:ues:-14 c:uest:-11 c:uestr:-8 c:uev:12
c:uevo:7 c:uevo>:7 c:uf>:14 c:uffi:6 c:ui>:-6 c:uida:-7 c:uin:-6 c:uis:9 c:uiv:11 c:uivo:9 c:uivoc:6 c:uli:8
c:ull:12 c:ulle:7 c:ult:-12 c:um>:-9 c:umb:7 c:umbe:8 c:umber:8 c:ume:15 c:umen:6 c:ument:6 c:umer:9 c:umero:10
c:umm:10 c:umme:11 c:ummer:11 c:ump:6 c:umsc:8 c:umsch:8 c:una:11 c:una>:6 c:und:-6 c:unde:-6 c:ung:14 c:ungs:10
c:ungse:6 c:uni:10 c:uns:-7 c:uo>:-7 c:uov:6 c:ura:8 c:ura>:12 c:uranc:6 c:urc>:9 c:ure>:-6 c:ures:7 c:ures>:7
c:urn:10 c:urn>:6 c:urni:8 c:urnis:9 c:uro:-7 c:us>:-15 c:use:13 c:use>:18 c:ussi:7 c:ussi>:8 c:ust:12 c:usto:16
c:usto>:8 c:ustom:8 c:ute:12 c:ute>:8 c:utez:7 c:utez>:7 c:uti:-7 c:utt:-6 c:uvez:6 c:uvez>:6 c:uw>:20 c:ux>:-6
c:uzo:7 c:uzon:7 c:uzon>:7 c:va>:14 c:vad:8 c:vado:8 c:vado>:8 c:vali:6 c:valid:7 c:vam:6 c:vame:8 c:vamen:8
c:van>:7 c:vanz:7 c:ved:-6 c:ven:7 c:vendo:6 c:vens:8 c:vens>:8 c:vera:8 c:verk:8 c:verkl:10 c:vers:-9 c:via:13
c:viam:6 c:viamo:7 c:vida:7 c:vida>:8 c:vie:6 c:vig:8 c:vir:-6 c:vo>:7 c:voie:7 c:voie>:7 c:volv:8 c:volve:7
c:von:-6 c:voo:-8 c:voor:-8 c:vor>:6 c:vos:6 c:vous:-6 c:vous>:-6 c:vre>:6 c:vri:-7 c:vuel:9 c:vul:6 c:we>:16
c:wee:-7 c:week:-6 c:weg:10 c:weg>:13 c:weig:7 c:weige:8 c:werk:6 c:wie:6 c:wij:7 c:wijz:10 c:wijzi:10 c:wil:-6
c:wir:-7 c:wit:6 c:with:6 c:with>:8 c:wor:-7 c:ya>:8 c:ye>:6 c:you>:-6 c:zah:-6 c:ze>:21 c:zer:-6 c:zet:10 c:zett:8
c:zette:8 c:zig:6 c:zo>:-13 c:zod:9 c:zodr:10 c:zodra:10 c:zoe:6 c:zoek:6 c:zoeke:8 d:0.1:-20 d:0.25:-12 d:0.4:-12
d:0.55:-7 d:0.7:-5 d:0.85:-10 e:paid=none:-10 e:promise=day:-16 e:promise=none:32 e:run=none:-6 f:_amount:-61
f:_day:-45 f:_invoice:21 f:ack:-7 f:admin:225 f:all:-14 f:back:-9 f:closed:-17 f:contest:-14 f:copy:15
f:d.CANCELLED:-12 f:d.CONTRACT_TERMS:-11 f:d.DAMAGED:-9 f:d.DUPLICATE_BILLING:-11 f:d.LATE_DELIVERY:-6 f:d.LOST:-10
f:d.MISSING_DOCS:-13 f:d.NOT_OURS:-7 f:d.NO_PO:-11 f:d.QUALITY:9 f:d.QUANTITY_SHORT:16 f:d.RETURN:5 f:d.TAX:15
f:d.WRONG_PRODUCT:11 f:demand:-12 f:difference:-20 f:dispute:15 f:firm:-21 f:fix:6 f:formal:-22 f:gone:-31
f:greeting:-7 f:hold:16 f:hope:-23 f:hostile:-15 f:inject:-10 f:insolvency:-37 f:joke:-5 f:lawyer:-12 f:legal:-25
f:mine:9 f:moved:-6 f:n.QUANTITY_SHORT:-6 f:netted:-5 f:not:-15 f:not_admin:-11 f:not_dispute:11 f:not_duplicate:-6
f:not_hope:-11 f:not_paid:-19 f:not_statement:11 f:not_stop:-16 f:once_us:34 f:ooo:-5 f:order:6 f:others:-12
f:paid:-5 f:part:-6 f:pay:-52 f:plan:-5 f:propose:-26 f:question:16 f:r.CANCELLED:-8 f:r.LOST:-5
f:r.MISSING_DOCS:-10 f:r.NO_PO:-13 f:r.PRICE_ERROR:-5 f:r.RETURN:14 f:r.WITHHOLDING:14 f:redirect:17 f:refuse:-8
f:remittance:-10 f:rest:-13 f:run:5 f:soon:-17 f:statement:-11 f:stop:-17 f:until:-5 f:wait:5 i:acknowledgement:-17
i:acknowledgement=2:-17 i:already_paid:-6 i:already_paid=3:-5 i:bounce:-12 i:bounce=3:-12 i:copy_invoice_request:-19
i:copy_invoice_request=2:-5 i:copy_invoice_request=3:-14 i:dispute:-16 i:dispute=2:9 i:dispute=3:-24 i:hardship:10
i:hardship=3:13 i:hostile:-15 i:hostile=2:-7 i:hostile=3:-8 i:insolvency:-29 i:insolvency=2:-7 i:insolvency=3:-23
i:invoice_admin:167 i:invoice_admin=2:25 i:invoice_admin=3:142 i:legal:-19 i:legal=2:17 i:legal=3:-37 i:nothing:17
i:out_of_office=2:6 i:out_of_office=3:-9 i:partial_payment=2:-5 i:partial_payment=3:6 i:payment_plan_request:-9
i:payment_plan_request=2:-8 i:promise_to_pay:21 i:promise_to_pay=3:20 i:question:-16 i:question=1:8 i:question=3:-23
i:remittance_advice:-12 i:remittance_advice=2:-5 i:remittance_advice=3:-7 i:statement_request:-10
i:statement_request=3:-9 i:unsubscribe:-26 i:unsubscribe=2:-6 i:unsubscribe=3:-20 i:wrong_contact:-8
i:wrong_contact=2:23 i:wrong_contact=3:-27 l:de:14 l:en:10 l:es:-13 l:it:-13 l:pt:-5 n:1:21 n:2:23 n:4:-34 n:5:-16
p:abbiam:-9 p:abgela:8 p:abonar:-6 p:accept:-7 p:acquit:5 p:actual:21 p:addres:-10 p:admini:7 p:adress:8 p:afdeli:6
p:afgelo:5 p:aggior:10 p:aggiun:5 p:anagra:5 p:angewi:6 p:anschr:7 p:ansons:6 p:anteri:-7 p:antigu:10 p:aparec:5
p:aparta:5 p:approv:-7 p:aprova:7 p:atendi:5 p:attest:17 p:ausges:7 p:author:9 p:automa:7 p:autori:-9 p:bancar:14
p:bankin:-8 p:bankve:9 p:becaus:9 p:bestel:-7 p:betaal:-6 p:betale:8 p:billin:8 p:blocke:5 p:boekho:6 p:boleto:7
p:bonjou:-8 p:bounce:9 p:buonas:5 p:cabime:6 p:cadast:6 p:caduca:6 p:caduco:6 p:cambia:6 p:cancel:9 p:carica:7
p:certid:13 p:certif:20 p:chanti:11 p:charge:-6 p:cobran:-5 p:comman:13 p:compil:8 p:comple:-5 p:compor:9
p:compro:11 p:conclu:5 p:confor:-5 p:conseg:-5 p:consig:8 p:consul:-10 p:contab:-19 p:contac:-6 p:contad:11
p:contra:10 p:correg:10 p:corren:-5 p:corres:-7 p:corret:7 p:corrie:6 p:corrig:11 p:corrij:19 p:cortes:-10
p:credit:-7 p:cualqu:6 p:cumpli:10 p:cumpri:5 p:curato:-5 p:curren:8 p:custom:16 p:daarme:7 p:decemb:-11 p:dedica:12
p:delive:-6 p:demand:-6 p:depose:5 p:detrac:9 p:dezelf:7 p:digita:7 p:direca:8 p:direzi:6 p:discut:6 p:dispon:7
p:docume:6 p:dossie:10 p:duplic:-6 p:eenman:9 p:effett:5 p:einrei:5 p:encarg:-8 p:encont:-5 p:endgul:-5 p:energi:7
p:enquan:-7 p:enregi:17 p:entida:8 p:entrad:-5 p:entrat:7 p:enviar:5 p:equivo:11 p:estima:11 p:etabli:6 p:everyt:5
p:extrai:7 p:factur:13 p:factuu:9 p:failli:-6 p:fattur:13 p:financ:10 p:firmat:5 p:fornit:9 p:forwar:5 p:fourni:18
p:freist:11 p:fundac:8 p:geblok:5 p:geehrt:19 p:geliev:9 p:gester:5 p:geweig:10 p:gewijz:6 p:giorgi:5 p:guaran:7
p:gutsch:-8 p:hacien:6 p:heisse:5 p:hochla:9 p:holdin:16 p:homolo:5 p:immobi:5 p:import:6 p:incass:-6 p:incluy:6
p:incorr:8 p:indica:9 p:indiqu:19 p:indivi:-5 p:inoltr:8 p:insolv:-5 p:instru:-9 p:insura:5 p:integr:-5 p:intent:13
p:inters:10 p:invoic:6 p:januar:-7 p:journe:-5 p:judici:-9 p:korrig:7 p:kosten:7 p:kredit:5 p:leitwe:11 p:levera:7
p:liefer:10 p:llamad:5 p:locali:-8 p:mancan:-5 p:mandai:-5 p:mandar:23 p:matche:-5 p:melhor:6 p:mensaj:-5
p:messag:-10 p:mientr:5 p:modifi:10 p:monsie:-9 p:mornin:-6 p:necesi:5 p:normal:6 p:nosotr:-5 p:notici:7 p:nuestr:-9
p:observ:15 p:octubr:5 p:oktobe:5 p:ontbre:17 p:opinio:11 p:opnieu:39 p:ordena:-5 p:ordere:5 p:otherw:9 p:outubr:6
p:pagame:8 p:paieme:-6 p:partir:7 p:passag:6 p:passat:-5 p:payabl:5 p:paymen:-7 p:pedido:7 p:pertan:-6 p:planil:8
p:practi:-9 p:precis:15 p:prefer:-5 p:prepar:-6 p:presen:11 p:presta:-7 p:privat:-5 p:proces:6 p:procha:5 p:progra:6
p:projec:8 p:propue:-5 p:provee:7 p:proxim:-7 p:prufun:-5 p:queira:7 p:radica:8 p:rajout:14 p:rappre:11 p:receip:9
p:receiv:-6 p:recept:13 p:rechnu:13 p:recibo:-10 p:reconh:5 p:record:-6 p:recusa:11 p:redepo:10 p:reemit:8
p:refair:6 p:refere:10 p:refuse:-7 p:regist:6 p:rejete:7 p:rekeni:26 p:renvoi:16 p:report:5 p:reserv:-5 p:reside:5
p:resolv:-6 p:respon:-5 p:resubm:10 p:retenc:-5 p:reviso:7 p:ricevi:11 p:riemet:5 p:risped:7 p:saludo:9 p:sblocc:7
p:scadut:8 p:scarta:10 p:schrei:-6 p:schrij:9 p:segura:8 p:seguri:8 p:semain:9 p:sendin:16 p:senhor:-5 p:senore:-5
p:septie:5 p:servic:6 p:serviz:7 p:siguie:-5 p:simple:14 p:sistem:14 p:socied:11 p:societ:6 p:solici:8 p:sollec:-8
p:sospes:6 p:stampa:5 p:statio:5 p:straig:5 p:subjec:10 p:suppli:7 p:suspen:9 p:telefo:-8 p:tenaam:5 p:thursd:-5
p:timbra:22 p:tramit:14 p:transf:-6 p:transm:12 p:transp:-6 p:truste:7 p:uberwe:-5 p:uffici:6 p:umschr:16
p:univoc:10 p:ustede:-5 p:valida:5 p:vanzel:7 p:vencid:7 p:venerd:-5 p:vengon:7 p:ventan:9 p:verarb:6 p:verifi:-7
p:verpli:9 p:versem:6 p:verwer:8 p:vierne:8 p:vigent:10 p:vigila:5 p:vireme:-8 p:vorder:-5 p:vuelva:8 p:vuestr:-5
p:wareho:6 p:weiger:5 p:wertst:5 p:wijzig:9 p:xrechn:6 s:00000:31 s:000:10 s:00:21 s:0:9 s:ab:-5 s:absence:5 s:ac:11
s:ae:-5 s:ap:6 s:at:7 s:auto:-7 s:aviso:-15 s:avviso:-5 s:aw:20 s:bar:-6 s:betalingsherinnering:-7 s:bg:7 s:bl:16
s:boletos:7 s:cf:45 s:chamado:-6 s:ci:6 s:cliente:-7 s:cobro:7 s:compte:-5 s:cuenta:11 s:di:-7 s:do:-5 s:em:-8
s:en:-7 s:factura:5 s:facture:-8 s:facturen:25 s:factures:-6 s:fatture:9 s:fe:5 s:fl:5 s:fornitura:5 s:fournisseur:8
s:fw:-11 s:fwd:-6 s:gd:10 s:gm:11 s:grupo:-8 s:herinnering:-12 s:impago:7 s:invoice:7 s:is:5 s:mahnung:-11 s:ms:32
s:nb:-6 s:nota:-6 s:ol:5 s:openstaand:5 s:overdue:-9 s:pagamento:-8 s:pago:-8 s:pc:12 s:pe:6 s:pranchas:8 s:rappel:7
s:rechnung:6 s:recordatorio:-9 s:rejetee:7 s:relance:-10 s:resposta:-7 s:rz:8 s:si:7 s:sollecito:-13 s:stationery:5
s:ticket:-5 s:titulos:-7 s:toner:5 s:um:8 s:vencidos:7 s:vm:7 s:vos:6 s:votre:5 s:vs:-5 s:zahlungserinnerung:-7
w:!:-9 w:%:-12 w:00000:22 w:0000:18 w:000:-7 w:00:8 w:0:32 w:?:-13 w:@:15 w:ab:-5 w:abbiamo:-9 w:abgelaufen:8
w:abono:-8 w:ac:11 w:accept:6 w:acceptez:-10 w:achats:13 w:acquisti:5 w:actualizado:13 w:add:9 w:address:-6
w:administracion:-5 w:administrativa:6 w:adresse:-6 w:advise:8 w:af:-5 w:afgelopen:5 w:ag:6 w:again:9
w:aggiornato:10 w:agradecere:5 w:ai:-12 w:al:-16 w:alguna:9 w:all:-6 w:alle:-5 w:alleen:18 w:alles:-5 w:allora:5
w:alte:9 w:am:-9 w:amend:6 w:an:16 w:anagrafica:5 w:andern:17 w:anders:17 w:angewiesen:6 w:ansonsten:6 w:anterior:-6
w:ap:9 w:aparece:6 w:appena:18 w:approved:-5 w:are:-22 w:art:11 w:as:8 w:assim:18 w:assistant:5 w:asunto:5
w:attached:7 w:attesa:-8 w:attestation:17 w:au:14 w:aub:6 w:auch:-6 w:auf:24 w:aurez:-5 w:aus:-8 w:aussi:15
w:authorised:8 w:automatica:6 w:autorizo:-5 w:avanza:7 w:ba:6 w:baja:-6 w:bancaria:12 w:banco:-5 w:banking:-8
w:bankruptcy:5 w:bankverklaring:9 w:banque:11 w:bar:-6 w:because:9 w:been:-10 w:before:16 w:bei:-5 w:beim:-5
w:beleg:5 w:belle:5 w:bestellung:-9 w:betalen:8 w:betriebs:5 w:betwisten:-5 w:billing:8 w:bis:-7 w:bitte:32
w:blijft:-5 w:block:8 w:blocked:5 w:bloqueada:-5 w:bloqueado:7 w:boas:8 w:boekhoudster:6 w:boleto:-7 w:boletos:7
w:bon:14 w:bonjour:-8 w:bonne:10 w:book:-13 w:books:6 w:bought:-6 w:bounced:9 w:bp:-6 w:br:6 w:bt:5 w:btw:21
w:buen:20 w:buenas:6 w:buonasera:5 w:buondi:5 w:buyer:5 w:buzon:15 w:by:7 w:cada:11 w:cadastro:6 w:caducou:6
w:cambiado:7 w:camino:-5 w:campo:5 w:can:12 w:cancelar:13 w:cannot:9 w:capo:-7 w:casa:-5 w:cc:5 w:cd:6 w:ce:-5
w:centre:6 w:certidao:12 w:certificacion:7 w:certificate:10 w:certo:17 w:cette:-6 w:cf:12 w:ch:13 w:chantier:11
w:charged:-5 w:che:6 w:chorus:6 w:ci:11 w:cif:16 w:cig:7 w:cinque:5 w:closed:6 w:cnpj:29 w:co:8 w:code:6 w:codice:32
w:codigo:12 w:com:17 w:come:-8 w:comite:-5 w:commande:15 w:commit:-5 w:completa:-6 w:comporte:9 w:compra:5
w:comprobante:9 w:compte:-6 w:comunicazione:9 w:consecuencia:-8 w:consta:-7 w:conta:-6 w:contabilizada:-6
w:contador:11 w:contas:9 w:contestiamo:5 w:conto:6 w:contract:5 w:contrato:6 w:contre:16 w:controle:7 w:copia:-6
w:copie:-7 w:copy:7 w:correcao:7 w:corrente:-5 w:correo:-15 w:corresponde:-6 w:corretta:6 w:corriente:7
w:corrijam:12 w:cortesia:-11 w:cose:5 w:cost:10 w:could:5 w:credit:-10 w:credited:12 w:credito:-9 w:cualquier:6
w:cuanto:-5 w:cumplimiento:10 w:cumprimentos:5 w:current:9 w:customers:16 w:daarmee:7 w:dado:7 w:dag:6 w:daher:-9
w:damen:-7 w:dan:11 w:danfe:-14 w:dank:-5 w:dans:-7 w:data:8 w:date:-10 w:day:6 w:days:-6 w:de:12 w:december:-8
w:del:8 w:delay:5 w:dem:-5 w:den:5 w:depuis:5 w:des:-14 w:desea:-5 w:destinataire:6 w:detraccion:9 w:devuelta:10
w:devuelve:-6 w:deze:5 w:dezelfde:7 w:di:-5 w:die:20 w:dienen:9 w:digo:-5 w:dire:-12 w:direcao:8 w:direct:7
w:direction:6 w:direzione:6 w:disse:8 w:dit:-11 w:divida:13 w:do:12 w:doen:5 w:door:5 w:dossier:10 w:dott:-6 w:ds:6
w:du:5 w:due:-7 w:durc:19 w:ea:-6 w:echue:8 w:edi:15 w:ee:10 w:een:-18 w:eenmanszaak:9 w:einreichen:5 w:el:6
w:elle:-5 w:em:-8 w:email:6 w:emite:16 w:emitir:24 w:en:11 w:encargo:-5 w:endgultig:-5 w:energie:6 w:engage:6
w:enquanto:-7 w:enregistre:18 w:entite:5 w:entity:6 w:entrada:-5 w:entrata:7 w:entrega:10 w:equivocado:11 w:er:-5
w:era:-8 w:erase:-5 w:errato:7 w:esiste:5 w:eso:5 w:est:9 w:esta:-6 w:estan:-5 w:estar:7 w:estimados:13 w:et:22
w:etablissement:6 w:eur:-5 w:euro:-9 w:even:9 w:everything:5 w:ex:5 w:exempt:7 w:extrait:5 w:faco:11 w:factura:9
w:facturas:-8 w:facture:-6 w:factures:12 w:factuur:5 w:failed:5 w:falta:14 w:fattura:8 w:fatture:9 w:fatura:7
w:faturas:7 w:faut:17 w:favor:22 w:favore:-5 w:faz:7 w:fecha:5 w:fede:-7 w:feira:5 w:file:6 w:filial:10 w:fin:-6
w:financas:8 w:finance:11 w:financeira:-6 w:finche:-6 w:fine:-5 w:firmada:7 w:firmata:11 w:fiscal:9 w:fiscale:5
w:fl:5 w:foi:-13 w:for:-22 w:form:22 w:fornecedores:5 w:fornitori:6 w:forward:5 w:foto:9 w:found:-5 w:fournisseur:21
w:frau:18 w:frei:6 w:freistellungsbescheinigung:11 w:from:-13 w:fue:23 w:fur:-10 w:geblokkeerd:5 w:geehrte:20
w:geld:-5 w:gelieve:9 w:gentile:-5 w:gestern:5 w:gestort:5 w:get:-5 w:geweigerd:10 w:gewijzigd:6 w:giro:7
w:giusto:15 w:gm:10 w:gmbh:14 w:good:-7 w:gr:-8 w:graag:8 w:guarda:5 w:gutschrift:-7 w:hacienda:6 w:heer:-5
w:heissen:5 w:hello:11 w:hem:13 w:herren:-7 w:hes:9 w:het:7 w:hey:7 w:hg:5 w:hizo:-6 w:ho:-9 w:hochladen:9 w:hoef:8
w:hohe:5 w:hoi:5 w:hola:-11 w:hold:9 w:holding:12 w:home:-8 w:hoor:13 w:hora:21 w:hoy:-5 w:hub:5 w:hull:6 w:ia:8
w:iban:15 w:ich:-17 w:ici:-13 w:icms:-5 w:id:15 w:ihnen:-5 w:ihre:5 w:ik:-11 w:il:17 w:im:-13 w:importo:6 w:in:-11
w:incluye:5 w:indica:11 w:indiquer:18 w:individual:-5 w:ines:5 w:inkoop:21 w:inkooporder:-6 w:inoltre:9
w:insurance:5 w:inviare:5 w:inviate:5 w:invoices:12 w:io:-6 w:ir:-5 w:is:-15 w:it:16 w:ja:-7 w:jan:6 w:je:17
w:judicial:-6 w:juli:9 w:kan:-7 w:kbis:16 w:keer:-5 w:keine:-9 w:kg:8 w:klaar:6 w:komt:5 w:korrigiert:5 w:kp:6
w:kun:13 w:kvk:8 w:la:23 w:lands:9 w:las:-12 w:laut:-6 w:lavora:5 w:le:9 w:legal:6 w:legale:12 w:leitweg:11 w:les:-6
w:leverancier:5 w:ley:7 w:lieferant:7 w:liegt:-6 w:line:12 w:liquidiamo:12 w:livre:5 w:localizamos:-8 w:lodge:5
w:longer:-8 w:lp:5 w:ltd:7 w:lunes:8 w:ma:10 w:maar:15 w:mag:18 w:mai:-6 w:mailen:6 w:mal:8 w:mancano:-5
w:mandais:-5 w:marche:5 w:mario:6 w:mas:-13 w:match:-5 w:mb:7 w:me:-12 w:mee:10 w:mensaje:-5 w:merci:21 w:mesma:14
w:messaggio:-6 w:met:-7 w:mi:-21 w:mientras:5 w:mij:-8 w:mio:-8 w:mir:-5 w:mire:7 w:mismo:-6 w:mit:6 w:modifier:10
w:modulo:6 w:moi:8 w:moins:10 w:mois:6 w:mon:7 w:monsieur:-9 w:more:-6 w:morning:-6 w:motif:11 w:motivo:8 w:moved:9
w:mx:-7 w:my:-9 w:na:16 w:naam:15 w:naar:13 w:nada:6 w:nadie:-7 w:name:12 w:nao:-11 w:nb:-5 w:ne:-21 w:necesitamos:7
w:necessario:5 w:need:15 w:needs:9 w:neem:5 w:neu:23 w:never:-10 w:new:14 w:ni:-15 w:nicht:-5 w:niente:-6
w:nieuwe:10 w:nif:23 w:night:6 w:noch:7 w:nochmals:6 w:nog:6 w:noi:7 w:nom:25 w:nooit:-5 w:nos:-5 w:nosotros:-5
w:nosso:11 w:not:-5 w:nota:10 w:notice:-6 w:nous:7 w:nouvel:6 w:nova:5 w:novos:7 w:now:9 w:nuestro:-8 w:nuevo:14
w:number:16 w:numero:18 w:nuova:6 w:oc:15 w:octubre:5 w:of:-19 w:off:-5 w:ok:-11 w:oktober:5 w:om:-8 w:omdat:7
w:on:-5 w:once:-5 w:onde:-5 w:online:6 w:ons:8 w:ontbreekt:16 w:onze:26 w:op:7 w:opinion:11 w:opnieuw:39 w:or:-6
w:ordered:5 w:orders:16 w:os:14 w:otherwise:9 w:otra:-7 w:oude:14 w:our:24 w:out:-8 w:outra:-8 w:outubro:6 w:over:-6
w:own:-5 w:paga:-7 w:pagamenti:5 w:pagamento:6 w:pagar:-14 w:pagati:7 w:pago:-14 w:paid:13 w:paiement:-6 w:papel:6
w:para:21 w:part:11 w:parte:-5 w:partira:8 w:passou:6 w:pay:-10 w:paye:13 w:payer:-6 w:payment:-6 w:pdf:9
w:pedidos:7 w:peppol:18 w:per:11 w:pertanto:-6 w:piu:6 w:pix:12 w:plait:-5 w:planilla:8 w:please:13 w:plus:-5
w:plutot:-5 w:po:24 w:poco:-8 w:podem:-5 w:policy:-6 w:pons:7 w:portal:13 w:portes:6 w:porto:-6 w:post:6 w:posted:7
w:pour:-5 w:pouvez:12 w:pra:-7 w:precisa:7 w:present:6 w:presentarla:11 w:presentarse:7 w:presente:-5 w:previa:-6
w:private:-5 w:procede:-8 w:processed:7 w:programme:6 w:propuesta:-5 w:prossimo:5 w:proveedor:7 w:proxima:-7
w:proxy:-5 w:prufung:-5 w:puede:10 w:puo:-7 w:pv:5 w:qu:-10 w:quale:-5 w:quando:12 w:quanto:8 w:que:-17 w:queda:-6
w:quedo:10 w:queiram:7 w:queja:-5 w:quello:6 w:questa:9 w:qui:-9 w:quien:-7 w:raise:7 w:ramon:7 w:re:18 w:receber:5
w:receipt:9 w:reception:10 w:rechnungsanschrift:5 w:rechnungsempfanger:7 w:recibir:-5 w:recibos:-10 w:reclamacion:8
w:reconhece:7 w:record:6 w:records:-5 w:recu:-6 w:recusada:9 w:reden:11 w:redeposer:9 w:ref:-6 w:refaire:6
w:reference:8 w:refuse:9 w:regolare:6 w:rejet:6 w:rejetee:5 w:rekening:-6 w:rekeningnummer:7 w:releve:-8 w:remitir:5
w:renvoie:16 w:resend:-5 w:responsable:-11 w:rest:-5 w:resubmit:10 w:retencion:-8 w:return:12 w:revisor:7 w:rfc:12
w:rib:6 w:rien:-5 w:rifiutato:-5 w:right:11 w:road:6 w:robot:8 w:run:-12 w:rz:8 w:sale:-12 w:saludos:9 w:same:7
w:sans:7 w:sap:6 w:sapete:-5 w:sara:-5 w:sat:8 w:sblocco:5 w:scaduto:10 w:scartata:5 w:school:7 w:se:-5 w:sede:6
w:see:10 w:seguir:5 w:seguranca:8 w:seguridad:8 w:sehr:19 w:seit:8 w:sem:5 w:semaine:9 w:semana:-5 w:send:13
w:senden:8 w:sending:16 w:senores:-5 w:senza:9 w:septiembre:5 w:ser:5 w:sera:-19 w:serve:20 w:servicio:5 w:seu:-6
w:short:7 w:siamo:8 w:sich:-7 w:siege:8 w:simplement:6 w:simplemente:7 w:since:-8 w:sinds:-5 w:sinon:6 w:siret:14
w:sistema:15 w:situacao:-5 w:so:7 w:sobald:5 w:sobre:-5 w:social:13 w:sociedad:12 w:societe:10 w:socio:-5
w:sofort:-7 w:sole:5 w:solicitar:7 w:somme:6 w:sonst:8 w:sont:-6 w:sospeso:6 w:sp:-6 w:spesa:5 w:split:6 w:sport:7
w:st:-8 w:staat:9 w:stampare:5 w:state:-5 w:stato:-10 w:statt:5 w:stop:11 w:straight:5 w:sturen:8 w:stuur:-12 w:su:6
w:sua:-6 w:subject:10 w:such:6 w:suffit:6 w:suivre:9 w:sul:5 w:suo:-5 w:supplier:13 w:sur:14 w:system:7 w:tant:-9
w:tanto:11 w:tarde:-11 w:tardes:16 w:tax:9 w:td:5 w:tenaamstelling:5 w:tf:6 w:th:8 w:that:-9 w:the:9 w:there:5
w:they:-5 w:this:-7 w:three:7 w:thx:13 w:ticket:5 w:tiene:25 w:time:-9 w:tira:6 w:to:15 w:today:5 w:took:11
w:total:-5 w:tout:10 w:tp:6 w:trae:8 w:tramita:7 w:transferencia:-6 w:tre:-9 w:tres:6 w:tribunal:5 w:trust:7
w:trustees:7 w:ts:7 w:tu:-10 w:tua:5 w:tutte:-5 w:tva:6 w:two:-5 w:ufficio:6 w:um:-8 w:umschreiben:16 w:una:9
w:univoco:10 w:uns:-9 w:upload:6 w:upon:5 w:urssaf:5 w:us:-9 w:usate:5 w:use:16 w:ustedes:-5 w:vai:-6 w:valor:-5
w:vanzelf:7 w:vcs:11 w:vencida:7 w:vencimento:6 w:vendor:12 w:venerdi:-5 w:vengono:7 w:ventanilla:9 w:ver:6
w:verify:5 w:verklaring:8 w:verplichtingennummer:7 w:verra:6 w:versement:6 w:vez:-6 w:via:15 w:vieram:7 w:viernes:8
w:vigente:10 w:vigilance:5 w:virement:-6 w:visser:7 w:volver:12 w:vom:-7 w:von:-11 w:voor:-8 w:vor:-8 w:vos:-6
w:vosso:7 w:vostra:6 w:votre:9 w:vous:-11 w:vuelva:7 w:vuelvan:8 w:vuestra:-5 w:vuole:5 w:warehouse:6 w:wat:-7
w:we:25 w:week:-9 w:weg:13 w:weisen:7 w:were:-10 w:werkt:7 w:wertstellung:5 w:which:10 w:wi:7 w:wird:-8 w:with:17
w:wordt:-5 w:wrong:7 w:xrechnung:6 w:ya:17 w:you:-13 w:your:5 w:zahlen:-5 w:ze:16 w:zegt:7 w:zero:-5 w:zetten:8
w:zo:-7 w:zodra:20 w:zomer:5 w:zonder:-6 w:zou:-5 w:zu:-8 w:zuruck:-5
"""
