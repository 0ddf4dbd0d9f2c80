"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.25
THRESHOLD = 0.425
#: clue:hundredths
WEIGHTS = """
?:115 ?ack:10 ?admin:-8 ?copy:-21 ?d.ALLOWANCE_CHARGE:-7 ?d.TAX:-11 ?d.TERMS_DISPUTE:34 ?demand:-8 ?dispute:-7
?firm:9 ?formal:-7 ?goods:-12 ?hope:9 ?insolvency:-10 ?legal:17 ?mine:-10 ?n.QUANTITY_SHORT:-6 ?not_paid:11
?once_us:-6 ?others:-14 ?paid:-13 ?part:-8 ?pay:44 ?plan:81 ?propose:105 ?question:-67 ?r.DESCRIPTION:-6
?r.LATE_FEE_CONTESTED:-7 ?r.PRICE_ERROR:-17 ?redirect:12 ?rest:-6 ?statement:-16 ?stop:-15 ?unable:12 ?until:10
?willpay:61 b:%_?:-20 b:%_on:10 b:00000_to:16 b:0000_0000:-6 b:0000_00:14 b:0000_0:-7 b:000_00:-54 b:000_0:-7
b:000_am:-9 b:000_da:8 b:000_el:-12 b:000_en:15 b:000_euro:30 b:000_euros:-9 b:000_il:-9 b:000_la:21 b:000_le:-26
b:000_month:6 b:000_op:-9 b:000_per:7 b:000_por:8 b:000_sur:11 b:000_te:-7 b:00_%:13 b:00_0000:-12 b:00_000:7
b:00_00:-33 b:00_0:-11 b:00_?:11 b:00_april:9 b:00_augustus:-8 b:00_betalen:-15 b:00_dagen:33 b:00_days:16
b:00_december:16 b:00_decembre:-11 b:00_del:7 b:00_dias:8 b:00_dicembre:-7 b:00_die:-7 b:00_en:-13 b:00_euro:-15
b:00_is:-6 b:00_januari:12 b:00_january:-9 b:00_la:-18 b:00_mil:10 b:00_nao:7 b:00_nous:6 b:00_november:-16
b:00_novembre:8 b:00_october:-7 b:00_octobre:-7 b:00_ok:-10 b:00_oktober:-11 b:00_por:44 b:00_que:-6 b:00_raus:13
b:00_ste:7 b:00_tage:-6 b:00_te:6 b:00_th:8 b:00_the:6 b:00_und:-8 b:0_%:-16 b:0_00:-29 b:0_0:-29 b:0_?:9 b:0_de:-6
b:0_decembre:-7 b:0_dezember:8 b:0_dias:-13 b:0_ee:-12 b:0_el:22 b:0_en:19 b:0_er:6 b:0_esta:-7 b:0_ja:9 b:0_keer:31
b:0_le:11 b:0_nd:-7 b:0_no:8 b:0_november:7 b:0_oktober:-6 b:0_september:-6 b:0_sono:-12 b:0_und:6 b:0_voldoen:-9
b:?_?:-15 b:about_the:-11 b:accord_pour:13 b:acordo_por:-8 b:agosto_nao:-6 b:ai_sensi:9 b:alguma_coisa:7
b:alle_ore:10 b:als_ik:12 b:als_jullie:10 b:am_asking:6 b:am_montag:-7 b:amor_de:27 b:an_das:8 b:an_sie:6 b:and_00:9
b:and_can:-10 b:and_no:6 b:and_there:9 b:and_will:-6 b:and_you:-6 b:antes_de:7 b:antrag_auf:12 b:any_chance:23
b:ao_fim:26 b:aqui_ee:10 b:are_not:6 b:as_contas:-6 b:as_duas:14 b:ask_you:7 b:at_the:11 b:at_your:15 b:ate_0:-12
b:ate_ao:18 b:au_0:-14 b:auf_eroffnung:13 b:avec_mon:12 b:avec_votre:-19 b:avviato_la:9 b:be_honest:14 b:be_paid:7
b:ben_de:15 b:beste_meneer:7 b:betalen_?:43 b:betalen_we:-16 b:bij_de:-14 b:bis_00:6 b:bis_dahin:-8 b:bis_ende:32
b:bis_zur:12 b:bitte_sehen:13 b:bitte_um:9 b:bitten_um:8 b:bitten_wir:10 b:boa_tarde:-12 b:bom_dia:27
b:bonjour_paul:6 b:bp_0:15 b:buenos_dias:13 b:buon_pomeriggio:-7 b:but_have:-7 b:by_00:-7 b:camera_di:10 b:can_we:-7
b:cannot_pay:22 b:cantiere_di:-9 b:caro_sr:20 b:cash_is:8 b:ce_que:6 b:chance_of:23 b:che_il:19 b:cheque_de:8
b:cher_monsieur:20 b:chiedo_di:7 b:ci_ee:19 b:ci_ha:9 b:ci_hanno:7 b:cm_0:10 b:com_vossa:19
b:composizione_negoziata:7 b:comunque_il:8 b:con_el:-11 b:con_il:-10 b:condicao_de:8 b:cordial_saludo:9 b:could_we:9
b:credito_nc:19 b:da_000:11 b:da_0:15 b:da_nossa:-6 b:dank_fur:-8 b:dans_intervalle:-7 b:darauf_hin:-6 b:das_geld:16
b:das_habe:6 b:das_ist:-7 b:dat_het:7 b:dat_was:9 b:date_to:-7 b:de_agosto:-8 b:de_banque:6 b:de_betaaltermijn:34
b:de_boeken:-9 b:de_contas:-8 b:de_credito:17 b:de_deus:27 b:de_dezembro:-6 b:de_diciembre:-6 b:de_enero:21
b:de_factuur:-10 b:de_febrero:-9 b:de_fevereiro:29 b:de_gemeente:-8 b:de_janeiro:-10 b:de_janvier:9 b:de_junio:6
b:de_kantonrechter:-7 b:de_kas:12 b:de_la:-25 b:de_las:-6 b:de_maand:15 b:de_mais:16 b:de_me:35 b:de_mi:13
b:de_nada:-6 b:de_nota:12 b:de_novembro:-11 b:de_noviembre:-10 b:de_octubre:-8 b:de_outubro:-7 b:de_pau:9
b:de_rechtbank:-6 b:de_resterende:11 b:de_setembro:-7 b:de_tijd:22 b:de_tres:7 b:de_una:-7 b:de_vosotros:-6
b:de_votre:21 b:de_zaak:15 b:deel_ik:6 b:deixa_eu:10 b:del_00:-10 b:del_0:-11 b:dell_art:9 b:della_crisi:7
b:della_pazienza:-6 b:den_00:-6 b:den_rest:13 b:depende_de:13 b:depois_do:11 b:derzeit_nicht:-8
b:des_insolvenzverfahrens:13 b:deux_factures:6 b:devoir_la:7 b:di_aspettare:15 b:di_commercio:10 b:di_mio:6
b:di_pagamento:14 b:di_rientro:20 b:di_una:13 b:dia_00:-26 b:dia_0:-6 b:dias_00:-19 b:dias_para:14 b:dias_uteis:-12
b:die_sache:-6 b:dites_moi:6 b:do_000:42 b:do_not:6 b:does_your:-10 b:drauf_verlassen:-6 b:duas_faturas:6
b:dus_niet:8 b:dus_ook:-6 b:ee_de:-6 b:ee_possivel:-15 b:ee_que:9 b:ee_stata:10 b:een_kopie:-9 b:een_nieuwe:23
b:egregi_signori:10 b:einen_antrag:13 b:el_00:18 b:el_0:11 b:el_camion:-12 b:el_dia:-7 b:el_juzgado:-6 b:el_lunes:-8
b:el_ministerio:10 b:el_pago:-6 b:em_0:16 b:em_duas:-8 b:em_insolvencia:11 b:em_julho:11 b:em_setembro:16
b:en_cuanto:-7 b:en_dan:12 b:en_dat:13 b:en_de:14 b:en_die:-7 b:en_een:-12 b:en_el:-12 b:en_este:6 b:en_het:-9
b:en_junio:18 b:en_kan:9 b:en_la:-12 b:en_marzo:18 b:en_mijn:-7 b:en_su:13 b:enero_febrero:10 b:enquanto_nao:-6
b:er_geen:6 b:er_is:19 b:er_nu:6 b:erbitten_wir:7 b:eroffnung_des:13 b:es_ihnen:16 b:es_una:-9 b:esperto_nominato:8
b:est_pas:-8 b:est_saisi:6 b:esta_em:-7 b:este_ano:25 b:este_momento:6 b:estimada_sra:7 b:esto_no:-10 b:et_ai:6
b:et_pour:9 b:euro_00:-6 b:euro_di:-7 b:euro_in:-6 b:euros_de:-6 b:even_niet:7 b:extrato_completo:-7 b:factura_?:-6
b:faire_un:6 b:fais_le:-9 b:fattura_ee:14 b:favor_de:7 b:feira_00:6 b:few_days:-10 b:fim_de:32 b:fin_fevrier:17
b:final_de:10 b:fino_ad:12 b:fino_al:16 b:fm_0:24 b:fois_?:9 b:for_you:9 b:frau_pohl:8 b:fur_den:23 b:fur_ein:13
b:geachte_heer:-6 b:geachte_mevrouw:13 b:geachte_schuldeiser:6 b:geben_?:8 b:geben_sie:19 b:geehrter_herr:6
b:geen_geld:9 b:geen_sprake:14 b:geht_am:13 b:giovedi_scorso:13 b:give_you:6 b:goed_als:7 b:got_the:6 b:gp_0:-9
b:graag_uw:15 b:gruss_gott:-7 b:ha_chiesto:8 b:ha_dinheiro:9 b:hasta_el:15 b:hasta_que:-12 b:hat_den:6
b:have_been:-8 b:hay_dinero:-6 b:hb_0:11 b:hd_00:11 b:heb_een:-7 b:heb_je:-6 b:heeft_een:13 b:het_er:9 b:het_in:33
b:het_laatste:11 b:het_niet:-8 b:het_restant:-8 b:hin_dass:-6 b:ho_pagato:13 b:hola_!:19 b:holidays_and:-10
b:hoy_la:-12 b:ich_an:8 b:ich_bin:-7 b:ich_darf:-6 b:ich_ihnen:-7 b:ich_mit:6 b:ich_nicht:9 b:ich_sie:6
b:ihnen_mit:6 b:ik_000:12 b:ik_ben:10 b:ik_betaal:-7 b:ik_doe:-10 b:ik_een:-9 b:ik_heb:-8 b:ik_het:37 b:ik_in:11
b:ik_mede:6 b:ik_stel:-12 b:ik_uw:7 b:il_0:-10 b:il_bonifico:-9 b:il_comune:9 b:il_magazzino:24 b:il_mio:-6
b:il_primo:13 b:il_resto:-12 b:il_rimanente:12 b:il_saldo:8 b:il_titolare:-7 b:il_tono:6 b:il_vous:10 b:in_00:12
b:in_0:31 b:in_?:6 b:in_acconto:-7 b:in_attesa:11 b:in_de:9 b:in_drei:14 b:in_due:-8 b:in_mei:14 b:in_the:-10
b:in_week:-9 b:in_zes:19 b:indique_que:7 b:informo_che:9 b:insolvenz_angemeldet:19 b:is_geen:22 b:ist_am:-8
b:ist_das:7 b:ist_mir:-6 b:ist_nicht:6 b:ist_noch:13 b:ist_seit:-6 b:it_over:19 b:ja_me:7 b:january_00:10
b:january_?:6 b:je_de:-7 b:je_een:-9 b:je_fais:-9 b:je_paye:-6 b:je_peux:26 b:je_te:11 b:je_ze:-9 b:jeweils_zum:7
b:jusqu_au:-6 b:jusqu_fin:7 b:kan_de:35 b:kan_het:19 b:kann_ich:7 b:keer_?:21 b:keine_reklamation:-7 b:know_what:6
b:kommt_die:-6 b:konnten_sie:9 b:kopie_van:-9 b:kunde_hat:6 b:kunnen_wij:7 b:kunt_mij:10 b:la_00:-8 b:la_boite:11
b:la_cassa:24 b:la_cuenta:-15 b:la_demanda:7 b:la_deuda:11 b:la_facture:-7 b:la_fine:6 b:la_firma:18 b:la_la:12
b:la_ley:-6 b:la_linea:6 b:la_mia:13 b:la_nomina:-6 b:la_pago:-8 b:la_prima:21 b:la_prossima:-9 b:la_quale:10
b:la_semana:-7 b:la_societa:9 b:la_societe:13 b:la_somme:7 b:la_vs:11 b:las_dos:15 b:le_00:-25 b:le_chantier:7
b:le_chiedo:9 b:le_fatture:6 b:le_reste:12 b:le_ruego:15 b:le_tout:16 b:leg_ik:22 b:leider_nicht:-7 b:let_me:11
b:lieber_herr:9 b:lieve_mensen:-8 b:lo_demas:15 b:lo_que:21 b:los_000:-8 b:los_dias:-19 b:los_dos:-6 b:los_pago:-6
b:lost_the:16 b:maar_de:15 b:maar_ik:-7 b:mag_ik:-6 b:mailen_?:-13 b:mais_00:12 b:mais_nada:13 b:march_?:9
b:mars_?:12 b:mas_no:17 b:me_about:-7 b:me_de:27 b:me_know:9 b:me_la:-8 b:me_lo:-11 b:mede_dat:6 b:meer_te:11
b:meio_do:8 b:merry_christmas:-10 b:meses_?:32 b:met_0:7 b:met_de:-12 b:met_ons:7 b:meu_filho:10 b:mi_date:13
b:mi_scusi:22 b:mi_servirebbe:-11 b:mia_cliente:11 b:mijn_man:9 b:mil_euros:15 b:mio_padre:6 b:misure_protettive:8
b:mit_einer:13 b:mit_meiner:6 b:mit_unserer:-7 b:mochte_ich:6 b:mon_associe:12 b:month_from:7 b:move_to:-8
b:musste_ich:9 b:na_de:10 b:na_een:11 b:na_segunda:-7 b:nach_dem:6 b:nao_00:6 b:nao_da:47 b:nao_existe:9
b:nao_me:-24 b:nao_sou:8 b:nao_tenho:19 b:nc_0000:22 b:nc_0:-7 b:need_to:17 b:nel_giro:-6 b:nergens_op:-7
b:neste_momento:10 b:next_week:-6 b:ni_una:6 b:niet_betalen:-13 b:niet_bij:11 b:no_cartao:7 b:no_dia:-9 b:no_es:-22
b:no_hay:-11 b:no_lo:7 b:no_los:-6 b:no_me:-12 b:no_nos:10 b:no_os:-6 b:no_puedo:7 b:no_quiero:14 b:no_tenemos:-9
b:noch_nicht:15 b:non_abbiamo:6 b:non_ee:18 b:non_posso:-6 b:non_riesco:10 b:non_saprei:13 b:non_sono:6 b:nos_ha:14
b:not_complaint:-7 b:nota_de:13 b:nothing_in:7 b:nous_ne:-6 b:nous_sollicitons:14 b:nous_sommes:6 b:november_en:-12
b:nu_niet:10 b:of_000:-7 b:of_00:10 b:of_the:-10 b:ok_?:-13 b:on_00:-10 b:on_peut:6 b:on_solde:6 b:on_tuesday:-7
b:ook_niet:-9 b:op_00:-27 b:op_0:7 b:op_de:16 b:op_wit:6 b:ore_00:9 b:os_parece:27 b:other_half:-7 b:over_the:-7
b:owing_us:7 b:pagamento_sera:9 b:pagar_agora:10 b:pagare_nessuno:-12 b:pago_00:48 b:pagos_de:-19 b:para_cubrir:10
b:para_el:20 b:para_que:-14 b:pas_de:-7 b:pas_payer:11 b:pas_une:15 b:paso_el:-6 b:pay_the:-7 b:pay_this:13
b:payee_le:-6 b:peco_que:10 b:pedimos_que:7 b:per_maand:19 b:perche_il:-6 b:peux_faire:11 b:peux_pas:8 b:piano_di:18
b:plano_de:6 b:pode_ser:-6 b:por_este:6 b:por_favor:-12 b:por_isso:13 b:por_nao:-13 b:por_que:-22 b:por_semana:59
b:porque_ee:-6 b:posibilidad_de:14 b:pour_le:18 b:pouvez_vous:-6 b:pra_00:13 b:prazo_de:-11 b:protocolo_00000:-11
b:puedo_pagar:-13 b:que_ee:15 b:que_el:-10 b:que_eu:25 b:que_falta:6 b:que_la:-12 b:que_me:-17 b:que_no:12
b:que_nos:14 b:que_queda:6 b:que_tal:34 b:que_vous:-8 b:quedo_atenta:6 b:quest_anno:6 b:questo_ee:6 b:quinta_feira:8
b:quote_von:13 b:rate_da:23 b:recebemos_sua:-11 b:rechnung_nicht:6 b:reciba_un:6 b:resterende_0:11 b:richiesta_di:14
b:se_la:-8 b:se_lo:-7 b:se_mi:7 b:sehen_sie:13 b:sehr_geehrter:6 b:semana_que:-6 b:sensi_dell:9 b:sera_feito:8
b:seriez_vous:13 b:sexta_0:48 b:sexta_feira:-6 b:si_lo:22 b:si_me:7 b:si_os:27 b:si_su:18 b:si_tu:7 b:sie_konnen:-9
b:sie_mir:20 b:sie_uns:11 b:sie_von:11 b:sind_0:7 b:sind_alle:-6 b:six_mois:7 b:so_please:6 b:somos_la:-7
b:sous_reserve:6 b:sp_0:16 b:spett_le:8 b:sprake_van:15 b:straight_with:9 b:su_despacho:18 b:su_factura:6
b:tag_wir:8 b:take_it:20 b:tanto_no:18 b:tarde_por:-18 b:te_doen:9 b:te_lo:-8 b:te_los:-6 b:te_voldoen:14
b:te_voy:15 b:tegen_de:-7 b:tengo_dos:15 b:tenho_condicao:8 b:th_and:-14 b:th_of:7 b:th_so:7 b:that_is:8
b:the_account:6 b:the_last:-6 b:the_other:-7 b:the_overdraft:7 b:the_rest:-7 b:the_weekend:-7 b:there_is:13
b:this_time:-6 b:ti_faccio:-12 b:to_00:11 b:to_te:-6 b:to_your:6 b:tot_0:10 b:tot_april:16 b:tot_het:17
b:tresorerie_est:7 b:tribunal_de:-6 b:turned_up:-7 b:uber_den:9 b:uberweise_ich:-6 b:uiterlijk_00:-8 b:um_cliente:8
b:un_cheque:8 b:un_cordial:7 b:un_mes:-6 b:un_piano:14 b:una_demanda:-6 b:una_dilazione:21 b:una_parte:20 b:und_0:-7
b:und_jetzt:8 b:und_kann:6 b:uns_am:-7 b:uns_bis:16 b:unser_mandant:8 b:unserer_seite:9 b:until_the:7 b:us_00:7
b:us_till:6 b:van_0:-18 b:van_faillissement:15 b:van_het:9 b:van_jullie:-8 b:van_september:10 b:venho_por:16
b:ver_si:15 b:vereinbart_waren:7 b:verzoek_ik:7 b:vi_chiediamo:8 b:vi_chiedo:-13 b:vi_do:46 b:vi_informo:9
b:vielen_dank:-8 b:viernes_00:14 b:virement_est:6 b:von_00:11 b:von_der:-7 b:von_unserer:9 b:von_weiteren:13
b:voor_de:13 b:vossa_nota:19 b:votre_part:15 b:vous_accord:13 b:vous_demandons:6 b:vous_fais:11 b:vous_indique:7
b:vous_payer:9 b:vous_plait:12 b:waren_000:6 b:was_not:-7 b:we_cannot:9 b:we_er:11 b:we_have:9 b:we_in:-8
b:we_lost:14 b:we_would:6 b:week_00:-12 b:wenn_ich:9 b:wer_hat:-7 b:were_fine:-7 b:what_the:-7 b:when_the:7
b:wij_in:-12 b:wil_je:-6 b:will_be:14 b:will_pay:-11 b:wir_um:13 b:wir_vertreten:8 b:wir_weisen:-6 b:with_you:10
b:would_ask:11 b:would_you:15 b:you_?:12 b:you_are:-8 b:you_at:8 b:you_have:-9 b:you_take:15 b:you_to:7
b:you_will:-6 b:you_would:6 b:your_boss:6 b:your_end:15 b:zahlungsunfahig_und:13 b:zal_niet:7 b:zes_maanden:17
b:zou_het:14 b:zou_je:-10 b:zum_rest:14 b:zwart_op:6 e:paid=day:-21 e:promise=day:-18 e:promise=none:-12
e:run=none:-27 f:_amount:-11 f:_day:52 f:_invoice:-72 f:ack:-36 f:admin:-50 f:back:-6 f:bounce:-10 f:closed:-15
f:contest:-30 f:copy:-41 f:d.ALLOWANCE_CHARGE:-8 f:d.CONTRACT_TERMS:-10 f:d.FREIGHT:-8 f:d.LATE_FEE_CONTESTED:-6
f:d.LOST:-8 f:d.MISSING_DOCS:-18 f:d.NOT_OURS:-17 f:d.QUALITY:-9 f:d.RETURN:-14 f:d.SERVICE_INCORRECT:-8 f:d.TAX:-12
f:d.TERMS_DISPUTE:20 f:demand:16 f:difference:-18 f:dispute:-18 f:firm:30 f:fix:-6 f:formal:-27 f:gone:-27
f:greeting:-6 f:hardship:44 f:hold:23 f:hope:18 f:hostile:-14 f:inclusive:-22 f:inject:9 f:insolvency:-47
f:lawyer:-25 f:legal:-44 f:mine:-11 f:moves:-51 f:n.QUANTITY_SHORT:38 f:netted:14 f:not:-7 f:not_dispute:-9
f:not_gone:-7 f:not_hope:24 f:not_insolvency:7 f:not_legal:-27 f:not_paid:-15 f:not_part:-6 f:once_funds:-18
f:once_us:16 f:ooo:-19 f:order:21 f:others:-26 f:paid:-51 f:part:7 f:pay:-17 f:plan:216 f:proof:-12 f:propose:183
f:question:-81 f:r.DESCRIPTION:-9 f:r.LATE_FEE_CONTESTED:-6 f:r.LOST:-9 f:r.MISSING_DOCS:-6 f:r.NOT_OURS:-13
f:r.PRICE_ERROR:-45 f:r.QUALITY:9 f:r.SERVICE_INCORRECT:-11 f:r.TAX:-11 f:r.WRONG_PRODUCT:-6 f:redirect:-34
f:refuse:-39 f:rest:12 f:run:-33 f:soon:-16 f:statement:-36 f:stop:-34 f:unable:27 f:until:81 f:wait:139
i:already_paid:-15 i:already_paid=3:-14 i:bounce:-10 i:bounce=3:-10 i:copy_invoice_request:-29
i:copy_invoice_request=3:-29 i:dispute:-45 i:dispute=1:25 i:dispute=2:-28 i:dispute=3:-43 i:hardship:49
i:hardship=2:32 i:hardship=3:17 i:hostile:-13 i:hostile=3:-15 i:in_payment_run:-23 i:in_payment_run=3:-23
i:insolvency:47 i:insolvency=2:83 i:insolvency=3:-35 i:invoice_admin:-32 i:invoice_admin=2:-13 i:invoice_admin=3:-19
i:legal:-14 i:legal=1:20 i:legal=3:-38 i:nothing:-6 i:out_of_office:-24 i:out_of_office=3:-26 i:partial_payment:29
i:partial_payment=2:17 i:partial_payment=3:12 i:payment_plan_request:182 i:payment_plan_request=2:57
i:payment_plan_request=3:125 i:promise_to_pay:-28 i:promise_to_pay=3:-24 i:question=1:32 i:question=2:8
i:question=3:-41 i:remittance_advice:-6 i:statement_request:-36 i:statement_request=2:-12 i:statement_request=3:-24
i:unsubscribe:-34 i:unsubscribe=2:-12 i:unsubscribe=3:-22 i:wrong_contact:-25 i:wrong_contact=2:-10
i:wrong_contact=3:-12 l:de:7 l:en:-35 l:es:6 l:fr:35 l:nl:-6 l:pt:-12 n:1:-25 n:3:-18 n:4:23 n:5:24 n:6:-6
p:abgeze:-11 p:abogad:-7 p:absten:-7 p:abstim:10 p:abzuse:-6 p:accept:38 p:accett:9 p:accont:-8 p:aceita:23
p:acusam:-6 p:admini:-19 p:adress:-7 p:afgelo:10 p:agrade:6 p:agreem:7 p:aguard:42 p:ajuiza:6 p:alsjeb:-6
p:altrim:12 p:anerka:12 p:angeme:18 p:annule:11 p:anteri:-7 p:antwoo:-8 p:anweis:8 p:aparta:7 p:approv:11
p:aprese:-7 p:aproba:6 p:aprova:-6 p:archiv:7 p:arriva:-7 p:arrive:-14 p:aspett:31 p:assemb:-7 p:assign:13
p:assist:8 p:associ:22 p:assunt:-8 p:atraso:25 p:attend:16 p:aufsch:8 p:auftra:11 p:august:-7 p:ausdru:9
p:automa:-22 p:automo:6 p:autori:8 p:avocat:6 p:avviat:9 p:avvoca:18 p:beantr:-6 p:beginn:26 p:beglei:9 p:belast:15
p:bereit:13 p:berich:-16 p:bestel:-6 p:betaal:6 p:betali:-7 p:billin:-10 p:blijve:6 p:bloque:12 p:boekho:8
p:bonifi:-10 p:bonjou:-10 p:brauch:11 p:buonas:-14 p:calend:23 p:cambia:8 p:camion:30 p:campan:9 p:cantie:-9
p:carenc:9 p:carica:-6 p:carret:7 p:centra:-6 p:cerrad:-6 p:certif:-6 p:cheque:10 p:chiede:6 p:chiedi:14 p:chiest:11
p:chiusu:-6 p:christ:-9 p:client:23 p:closin:7 p:colleg:-6 p:combin:-13 p:comman:-6 p:commer:6 p:commis:-8
p:commun:-8 p:compan:-9 p:compar:25 p:compen:23 p:compla:-7 p:comple:-18 p:compos:11 p:compre:-6 p:comuni:-8
p:comunq:8 p:conced:25 p:concre:7 p:concur:-14 p:condit:12 p:confir:-15 p:confor:10 p:conseg:6 p:consej:15
p:consid:42 p:consor:-12 p:consti:-7 p:consul:6 p:contab:-13 p:conten:8 p:contra:-11 p:contri:16 p:conver:10
p:convoc:7 p:cooper:-15 p:cordia:8 p:correc:-7 p:corren:-6 p:corres:-6 p:corret:9 p:credit:-11 p:cristi:11
p:custom:7 p:declar:-7 p:delibe:-6 p:delive:-7 p:demeur:18 p:depend:17 p:deposi:-7 p:despac:15 p:devolu:-6
p:dicemb:-10 p:diciem:31 p:difere:-7 p:diffid:-6 p:dilazi:21 p:direct:-9 p:dirett:7 p:dispos:9 p:distin:-12
p:divida:22 p:domici:-21 p:dossie:-6 p:durchg:6 p:echean:20 p:egregi:7 p:eigena:15 p:eigenv:-7 p:einver:13
p:ejerci:13 p:elektr:7 p:empres:-7 p:encais:19 p:encont:-10 p:enquan:-8 p:entrad:7 p:entreg:-9 p:entret:8
p:erbitt:19 p:eroffn:10 p:escrib:-6 p:espera:-8 p:espert:8 p:execuc:7 p:exempl:6 p:extraj:6 p:extrat:-13
p:factur:-30 p:factuu:-13 p:fatura:-6 p:febbra:11 p:febrer:19 p:februa:43 p:festge:6 p:fevere:36 p:fevrie:18
p:financ:-8 p:finiqu:-6 p:fourni:78 p:freiga:10 p:freita:-8 p:funcio:-6 p:garant:-6 p:garanz:8 p:gegeve:-9
p:gemeen:-10 p:gennai:11 p:genome:-12 p:gentil:32 p:gerenc:8 p:gerent:23 p:gescha:-9 p:gesper:10 p:gestop:-8
p:gestor:-10 p:gioved:7 p:gister:-6 p:giudiz:-6 p:gonzal:-6 p:gostar:12 p:govern:-7 p:gutsch:-7 p:hablam:17
p:hacien:-6 p:hambur:-8 p:hannov:24 p:hausba:-6 p:holida:-11 p:homolo:7 p:honora:15 p:imposs:42 p:incapa:10
p:indepe:8 p:inform:-11 p:ingres:19 p:insolv:16 p:instem:15 p:integr:9 p:inteir:10 p:intent:-9 p:intere:25
p:interv:12 p:intest:-13 p:inutil:21 p:invoic:-15 p:iscrit:-7 p:janeir:-10 p:januar:38 p:janvie:9 p:jeweil:7
p:judici:-6 p:juridi:-8 p:kanton:-8 p:kassen:8 p:kontak:13 p:kredit:-6 p:krijge:-10 p:kunfti:-7 p:laatst:7
p:laisse:24 p:letter:-6 p:levera:-7 p:liquid:33 p:litigi:-7 p:llevab:-8 p:llevam:-6 p:locali:-8 p:maanda:-8
p:maande:15 p:machin:10 p:magazz:24 p:mahnsc:-6 p:mandan:13 p:mandat:-12 p:manife:8 p:maquin:-7 p:market:6
p:marted:-14 p:mensag:-10 p:mensai:11 p:mensil:11 p:mensua:31 p:mercan:30 p:messag:-10 p:mevrou:11 p:mientr:-7
p:minist:8 p:mogeli:7 p:moment:17 p:monatl:25 p:monats:23 p:monsie:17 p:montan:14 p:monthl:-8 p:nachtr:10
p:namast:-8 p:necess:-8 p:nemmen:-13 p:nergen:-10 p:nessun:-10 p:ningue:-11 p:nomina:10 p:nosotr:-8 p:notifi:-8
p:novemb:15 p:octubr:-8 p:oktobe:-10 p:onderh:7 p:ontvan:-6 p:openst:-17 p:opmerk:-12 p:origin:-11 p:ottobr:-9
p:outubr:20 p:pacien:-10 p:padari:9 p:pagame:-14 p:pagamo:-13 p:pagand:26 p:pagarl:12 p:pagher:-6 p:paghia:-8
p:paieme:-10 p:parcel:25 p:parece:14 p:partir:14 p:pausch:6 p:paymen:-9 p:pedimo:59 p:penali:17 p:pendie:-6
p:perder:-12 p:perman:-22 p:person:-11 p:pichle:-6 p:podria:19 p:pomeri:-10 p:posibi:14 p:possib:7 p:possiv:-16
p:prepar:7 p:presen:-7 p:presid:-6 p:preten:-6 p:primav:15 p:proced:-6 p:proces:-16 p:profes:-8 p:promet:13
p:propon:49 p:propor:22 p:propos:-9 p:propri:-6 p:propue:-17 p:prorro:10 p:prossi:-8 p:protes:-8 p:protet:8
p:provis:-6 p:proxim:-11 p:public:13 p:qualit:-6 p:quebro:25 p:quirog:9 p:ratenz:-6 p:reacti:7 p:reagee:-7
p:rechnu:-22 p:rechtb:-6 p:recibo:-7 p:reclam:-6 p:reconn:6 p:reenvi:-13 p:region:14 p:regula:9 p:reklam:-7
p:relaci:-7 p:remain:6 p:repond:6 p:report:13 p:repres:20 p:reserv:14 p:respir:11 p:respon:7 p:respue:15
p:restan:-18 p:rester:10 p:restli:-10 p:richie:13 p:ricord:6 p:rientr:17 p:rimand:-8 p:rimane:12 p:rimett:24
p:rispos:7 p:riusci:-13 p:saldar:10 p:saldat:-7 p:sanier:-6 p:sauveg:-9 p:schick:-8 p:schlic:17 p:schrei:-6
p:schrij:13 p:schuld:18 p:scritt:19 p:segnal:-6 p:segund:-9 p:seizoe:9 p:semain:-8 p:semana:19 p:semest:7
p:senhor:-8 p:senori:7 p:septie:-6 p:servic:-6 p:servir:-11 p:setemb:8 p:settim:58 p:siempr:-7 p:siguie:34
p:simple:8 p:societ:19 p:solici:9 p:sollic:18 p:somebo:-8 p:stabil:6 p:standi:6 p:starti:16 p:statem:-8 p:stelle:-6
p:straig:7 p:stukke:-6 p:stundu:12 p:subven:7 p:supple:6 p:suspen:-8 p:telefo:-11 p:tenemo:-14 p:tercer:-8
p:termij:16 p:termin:-6 p:throug:-6 p:titola:-7 p:tivemo:20 p:tomorr:-6 p:tranch:9 p:transa:15 p:trasme:-6
p:tribun:-18 p:trouve:15 p:tuesda:-6 p:uberwe:-9 p:uiterl:-11 p:unanim:-7 p:vandaa:-14 p:vecchi:-7 p:vendre:-8
p:venerd:-10 p:verfah:6 p:verfug:6 p:vergle:13 p:verlan:-6 p:verlas:-6 p:verlen:8 p:verlor:10 p:versem:21
p:verspr:-16 p:versta:-6 p:vertre:7 p:verzoe:20 p:veuill:-7 p:voldaa:13 p:voldoe:7 p:volgen:-12 p:vorsch:6
p:vosotr:-6 p:vriend:-7 p:vrijda:-6 p:vuestr:-22 p:wachte:17 p:weeken:-9 p:weiter:16 p:whatev:9 p:whethe:6
p:zahlun:13 p:zustel:-6 s:00000:-28 s:0000:-29 s:000:-32 s:00:-12 s:account:13 s:adeudo:31 s:aperte:-6
s:automatica:-11 s:betalingsregeling:7 s:bm:24 s:cliente:-10 s:cm:10 s:cobranca:-23 s:composizione:8 s:cs:18
s:cuenta:10 s:data:10 s:de:-38 s:deuda:13 s:due:9 s:em:-7 s:extrajudicial:8 s:extrato:-11 s:factura:-9
s:facturas:-11 s:facture:-21 s:factuur:21 s:farine:6 s:fatture:-8 s:fatura:-6 s:frigorifico:7 s:fur:7 s:fwd:-10
s:gelo:28 s:grupo:6 s:herinnering:14 s:ihr:6 s:incasso:-7 s:invoice:-17 s:klant:7 s:kr:-8 s:laatste:7
s:liquidacion:-6 s:ltd:-6 s:negoziata:8 s:nf:-23 s:nos:83 s:notice:-6 s:offene:-9 s:overdue:15 s:pago:-19 s:past:9
s:pendiente:31 s:pendientes:6 s:posten:-11 s:promemoria:-6 s:proposal:16 s:proposta:21 s:protocolo:-11 s:rechnung:12
s:recuperacao:6 s:relance:-14 s:reminder:-7 s:res:-6 s:rientro:8 s:saldo:-11 s:sb:-6 s:scaduto:6 s:se:7 s:shampoo:46
s:sollecito:14 s:srl:13 s:st:-19 s:uw:-7 s:valores:6 s:vasos:-6 s:vom:8 s:votre:7 s:vs:8 s:zahlungserinnerung:-8
w:!:-41 w:00000:-15 w:0000:-44 w:00:48 w:0:16 w:?:115 w:@:-34 w:ab:15 w:abgezeichnet:-11 w:about:-17 w:abril:28
w:abzusehen:-6 w:accettazione:12 w:acconto:-7 w:accountant:6 w:aceitam:-27 w:acepta:9 w:aceptarian:7 w:acepto:-19
w:acht:7 w:acusamos:-6 w:ad:10 w:administrador:-13 w:af:-6 w:after:-12 w:agente:7 w:agora:37 w:agosto:-18
w:agreement:7 w:aguardem:10 w:aguardo:21 w:ahora:-6 w:ainda:-8 w:algo:32 w:alguma:7 w:all:-23 w:alla:17 w:alle:-19
w:allein:-6 w:als:56 w:alsjeblieft:-6 w:also:-11 w:altra:-6 w:altrimenti:12 w:always:6 w:am:-20 w:amanha:-16
w:ambos:-10 w:amigo:29 w:amor:21 w:and:-12 w:anda:-6 w:andere:-11 w:anerkannt:6 w:angemeldet:18 w:ano:30 w:anruf:6
w:ante:-6 w:antrag:10 w:antwoord:-8 w:any:18 w:ao:7 w:aperta:6 w:aperte:7 w:apoio:-6 w:app:-8 w:appel:-8
w:approve:16 w:approved:-7 w:apres:-7 w:april:32 w:aprile:14 w:archivio:7 w:are:-10 w:arrete:6 w:arrive:6 w:as:21
w:asi:-6 w:ask:11 w:aspettare:15 w:aspettiamo:-6 w:assembleia:-7 w:assignation:17 w:assisto:17 w:associe:12
w:assuntos:-6 w:at:29 w:ate:35 w:atenta:6 w:atrasou:25 w:attendiamo:9 w:attendo:14 w:attesa:11 w:au:-35 w:aucun:18
w:aucune:-8 w:aufschub:9 w:auftrag:7 w:august:-6 w:augustus:-7 w:aus:-10 w:ausdrucklich:10 w:aussi:9
w:automatico:-11 w:automatische:-6 w:avant:-13 w:avec:-12 w:avete:-6 w:aviso:-8 w:avocat:14 w:avocate:6 w:avviato:9
w:avvocato:19 w:ay:-7 w:baixa:16 w:banco:-24 w:bando:-12 w:bank:-17 w:banque:17 w:barco:28 w:be:21 w:beantragt:-6
w:bedoel:10 w:been:-7 w:bei:-11 w:beide:-6 w:bem:-6 w:ben:8 w:bene:7 w:berechnet:6 w:berichten:-6 w:bestatigung:6
w:beste:25 w:betaald:-14 w:betaaltermijn:34 w:bien:14 w:bij:-19 w:bill:7 w:billing:-10 w:bin:-9 w:binnen:-13
w:bis:44 w:bitte:21 w:bitten:24 w:bleibt:-7 w:blijven:6 w:bloque:-7 w:boa:-10 w:boek:-6 w:boeken:-10 w:boekhouder:8
w:boite:11 w:bom:27 w:bon:-13 w:bonifici:6 w:bonifico:-14 w:bonjour:-10 w:bonne:-8 w:boss:8 w:both:-7 w:bp:15
w:brauchte:9 w:brief:-6 w:bruno:-6 w:btw:-8 w:buenas:-16 w:buenos:13 w:buon:-8 w:buonasera:-14 w:but:-13 w:by:-16
w:ca:-8 w:cada:12 w:caixa:9 w:calendario:23 w:came:-6 w:camera:8 w:camion:-13 w:campanha:11 w:can:-15 w:cannot:6
w:cantiere:-9 w:capire:-7 w:card:7 w:carencia:9 w:carico:6 w:caro:17 w:carte:-6 w:cash:8 w:cassa:20 w:causa:-10
w:ce:11 w:cela:17 w:cette:-7 w:chance:20 w:che:20 w:check:-6 w:cheque:-6 w:cheques:10 w:cher:19 w:chere:12
w:chers:83 w:chez:-7 w:chiederle:7 w:chiediamo:14 w:chiesto:12 w:chiuso:6 w:chiusura:-6 w:christmas:-9 w:ci:11
w:ciao:-6 w:cierra:-6 w:cinco:15 w:circa:6 w:cliente:20 w:clientes:6 w:closing:7 w:cm:9 w:cobran:17 w:cobro:-8
w:cobros:13 w:codice:8 w:combinado:-13 w:come:12 w:commande:-6 w:commercio:10 w:company:-6 w:complaint:-7
w:completo:-9 w:composizione:7 w:compromisso:15 w:compte:-8 w:comune:8 w:comunque:8 w:con:-10 w:concurso:-10
w:condicao:8 w:conferma:7 w:conforme:11 w:consejo:14 w:consideracion:18 w:consigo:10 w:consorzio:-12 w:conta:-7
w:contas:-15 w:contentieux:17 w:contestee:7 w:contra:15 w:contre:17 w:conversation:8 w:cooperativa:-14 w:cordial:9
w:corrente:-6 w:correo:-7 w:corretta:14 w:cortesemente:8 w:cosa:-15 w:cosi:-10 w:coste:14 w:could:15 w:course:-7
w:court:-7 w:crisi:6 w:cuando:-11 w:cuanto:-8 w:cubrir:10 w:cuenta:-9 w:cuotas:6 w:customer:7 w:da:30 w:daarom:15
w:dada:-13 w:dag:-7 w:dagen:29 w:daher:11 w:dahin:-8 w:dak:11 w:dal:-13 w:dalla:6 w:damit:-9 w:dan:37 w:dank:-8
w:dann:-6 w:dans:-8 w:darauf:-12 w:darf:-8 w:das:15 w:dass:-17 w:data:-8 w:de:40 w:dear:-7 w:dec:16 w:december:15
w:decembre:-20 w:decide:9 w:deixa:9 w:deja:-6 w:del:-51 w:della:-21 w:dem:-11 w:demain:9 w:demandons:6 w:demas:15
w:demeure:18 w:den:19 w:denn:-10 w:depende:10 w:depois:10 w:deposito:-6 w:der:-13 w:desde:-11 w:despacho:16
w:desse:8 w:dette:19 w:deuda:9 w:deus:26 w:dezember:10 w:dezembro:-7 w:di:11 w:dia:-12 w:dias:-22 w:dicembre:-10
w:dicht:9 w:diciembre:31 w:die:-24 w:dieci:6 w:diga:17 w:dilazione:21 w:dinero:-8 w:dios:-6 w:dire:19 w:direct:-6
w:directement:7 w:direttore:8 w:dis:20 w:disposizione:-6 w:disso:-6 w:dite:-7 w:dito:-15 w:dix:17 w:diz:45 w:dm:-12
w:do:13 w:doe:-12 w:doen:18 w:does:-14 w:dois:35 w:domani:-7 w:don:-8 w:dona:-9 w:donc:-8 w:donde:-9 w:dopo:-14
w:dos:19 w:dou:-13 w:dovuto:9 w:down:-9 w:doze:20 w:drauf:-7 w:drei:8 w:drum:6 w:du:-12 w:dus:-6 w:each:10
w:echelonnement:-9 w:ee:-22 w:een:9 w:eerst:-9 w:effect:-10 w:egales:25 w:egregi:9 w:egregio:7 w:eh:-6 w:eigen:-6
w:ein:18 w:eind:7 w:einem:-7 w:einen:8 w:einer:10 w:einverstanden:13 w:ejercicio:13 w:el:13 w:ella:-8 w:em:35
w:en:-18 w:encontro:-8 w:end:20 w:ende:42 w:enero:28 w:enquanto:-8 w:entrada:9 w:entrar:10 w:entre:23 w:entretanto:8
w:er:10 w:era:-11 w:erbij:9 w:erbitten:20 w:ernst:8 w:eroffnung:12 w:erst:6 w:es:-16 w:escritorio:8 w:eso:18
w:esperto:8 w:esse:-10 w:essere:-6 w:est:-21 w:esta:-15 w:estado:23 w:este:18 w:estimado:-6 w:esto:-14 w:estoy:-7
w:estuvo:8 w:et:-6 w:etaler:6 w:etant:8 w:ete:-13 w:eu:36 w:euro:10 w:even:8 w:execucao:7 w:existe:8
w:extrajudicial:6 w:extrato:-13 w:faco:28 w:factura:-7 w:facturas:-7 w:facture:-15 w:factuur:-13 w:faillissement:9
w:faire:18 w:fait:-7 w:fallig:-6 w:falta:-8 w:far:10 w:fare:16 w:fattura:-11 w:fatture:8 w:fatura:-9 w:favor:-7
w:feb:7 w:febbraio:11 w:febrero:19 w:februar:11 w:february:27 w:fecha:-8 w:fehlt:17 w:fevereiro:36 w:fevrier:18
w:few:-10 w:fica:-9 w:ficou:6 w:filho:10 w:fim:29 w:fin:28 w:fino:34 w:fiquei:6 w:firma:22 w:first:-6 w:fissi:-6
w:fm:24 w:foi:-32 w:fois:10 w:fondos:25 w:for:-8 w:fornecimento:10 w:fornitore:7 w:forno:-13 w:fournisseurs:80
w:frage:-7 w:freigabe:10 w:freitag:-8 w:frente:10 w:friday:-10 w:fui:6 w:fur:17 w:gaat:-6 w:ganz:13 w:garage:-9
w:garanzia:8 w:gars:8 w:geben:26 w:geduld:-16 w:geef:6 w:geehrter:6 w:geen:6 w:gegevens:-7 w:gehen:9 w:geht:12
w:geld:20 w:gemeente:-10 w:gennaio:11 w:genomen:-12 w:gentile:20 w:gentilissima:12 w:gerade:14 w:gerencia:8
w:gerente:23 w:gern:6 w:geschaftsfuhrer:-6 w:gesperrt:11 w:gestoria:-8 w:get:-19 w:geven:15 w:gia:-11 w:gilt:-12
w:giorni:32 w:giovedi:7 w:gisteren:-6 w:giusto:-9 w:give:6 w:gleich:13 w:gli:-12 w:goedemiddag:13 w:goedemorgen:-8
w:gonzalo:-6 w:goods:-8 w:gott:-7 w:gp:-9 w:graag:23 w:grande:13 w:grazie:-6 w:grua:-6 w:grupo:10 w:gruss:35
w:gutschrift:-6 w:hab:-11 w:haben:-8 w:hablamos:17 w:hacienda:-6 w:half:-9 w:hamburg:-8 w:hand:28 w:hannover:24
w:hans:9 w:harte:-12 w:hasta:59 w:hat:6 w:hausbank:-6 w:hay:-7 w:hb:8 w:hd:9 w:he:27 w:heb:14 w:hebben:-19
w:hecho:25 w:hee:22 w:heer:-12 w:hello:7 w:hem:-10 w:herrn:6 w:het:68 w:heute:-11 w:hi:-9 w:hier:-15 w:hin:-6
w:hiya:7 w:hj:22 w:ho:-8 w:hoi:-15 w:hola:14 w:holidays:-10 w:honest:14 w:horas:-6 w:hotels:29 w:hoy:-14 w:iban:-9
w:ich:-16 w:ici:-7 w:iets:24 w:ignore:-6 w:igual:19 w:ihnen:-8 w:ihr:-6 w:ihre:-15 w:ik:-11 w:im:40 w:impossibile:27
w:in:7 w:incasso:-8 w:indique:7 w:ineens:7 w:ines:-17 w:ingreso:19 w:insolvenz:17 w:insolvenzverfahrens:13
w:inteiro:10 w:intereses:8 w:interessi:10 w:interets:10 w:intervalle:-7 w:interviendra:19 w:intestata:-12 w:into:8
w:inutile:22 w:invoice:-13 w:ir:10 w:isto:-9 w:it:13 w:items:-11 w:iva:-7 w:ja:-11 w:jahren:-6 w:jai:10 w:jamais:-7
w:jan:17 w:janeiro:-10 w:janner:8 w:januar:22 w:januari:29 w:january:10 w:janvier:9 w:jeito:10 w:jeweils:7 w:job:17
w:jou:-8 w:jours:6 w:julho:6 w:julie:-7 w:jullie:-21 w:junio:19 w:jusqu:18 w:kan:56 w:kann:12 w:kantonrechter:-7
w:kapot:8 w:kas:12 w:keer:22 w:keine:-7 w:klaar:-7 w:knapp:7 w:know:18 w:komen:10 w:kommt:-7 w:kopie:-9 w:kr:-8
w:krijgen:-10 w:kunde:14 w:kunftig:-7 w:kunnen:-19 w:kunt:7 w:laat:16 w:laatste:7 w:lage:-9 w:lager:-6 w:laissez:24
w:lands:7 w:last:-8 w:lauft:-8 w:le:8 w:left:-6 w:leg:22 w:lei:35 w:leider:-9 w:les:-11 w:let:15 w:levou:8 w:ley:-6
w:lhe:11 w:lieber:9 w:liegt:-12 w:lieve:-9 w:limit:6 w:linea:6 w:liquidacion:-11 w:liquidar:9 w:liquidazione:-7
w:liquidez:8 w:liquidita:6 w:lista:-10 w:llevaba:-8 w:llevamos:-6 w:lo:28 w:load:-8 w:logo:-6 w:lol:-9 w:look:6
w:los:-14 w:lost:10 w:lot:-7 w:lunedi:39 w:lunes:-10 w:ma:-16 w:maand:40 w:maandag:-8 w:maanden:13 w:maart:16
w:machine:7 w:madame:-16 w:mag:-6 w:magazzino:24 w:maggio:7 w:mahnschreiben:-6 w:mail:-28 w:mailen:-14 w:mails:-6
w:mais:24 w:maitre:6 w:mal:38 w:man:6 w:manana:-21 w:mandando:-6 w:mandant:7 w:mandante:13 w:mandanten:7
w:mandate:-13 w:mandatemi:7 w:mano:-7 w:march:18 w:marco:27 w:mars:19 w:martedi:-14 w:marz:21 w:marzo:34 w:mas:33
w:me:18 w:mede:6 w:mehr:-11 w:mei:14 w:mein:9 w:meme:-6 w:meneer:6 w:mensagem:-7 w:mensais:11 w:mensen:-10
w:mensuales:19 w:mensualites:14 w:mer:28 w:mercancia:34 w:merce:7 w:merry:-10 w:mes:-11 w:meses:70 w:mesmo:-6
w:message:-6 w:meta:9 w:metade:-12 w:mevrouw:11 w:mi:24 w:mich:-7 w:miei:7 w:mientras:-7 w:mij:-8 w:mijn:18
w:mijne:6 w:mil:14 w:mille:6 w:minha:-11 w:ministerio:9 w:mio:11 w:mir:38 w:mira:12 w:mire:-6 w:misma:-6 w:mismo:-7
w:misure:7 w:mit:41 w:moet:-6 w:moeten:21 w:mogelijk:7 w:mogen:23 w:moi:9 w:moin:-13 w:momento:15 w:monatlich:25
w:monatsraten:25 w:monday:-9 w:money:13 w:monsieur:17 w:montag:-7 w:montant:-7 w:montante:21 w:monthly:-8 w:months:9
w:move:-8 w:ms:6 w:muss:10 w:musste:8 w:muy:24 w:my:-10 w:na:-15 w:naam:14 w:naar:29 w:nada:-7 w:nadie:-13
w:namaste:-8 w:namens:-8 w:nao:49 w:natal:-6 w:nc:14 w:nd:-7 w:ne:-15 w:nee:-6 w:need:20 w:negoziata:7 w:nehmen:-8
w:nelle:7 w:nemen:43 w:nemmeno:-13 w:nenhum:6 w:nergens:-10 w:nessuno:-14 w:neste:10 w:net:47 w:never:-10 w:new:-13
w:ni:-11 w:nich:-6 w:nieuwe:20 w:niks:-10 w:ninguem:-11 w:nix:-10 w:no:-8 w:noch:17 w:nog:-13 w:noi:-13 w:nombre:-7
w:nomina:-6 w:nominato:8 w:nos:12 w:nossa:-9 w:not:-23 w:nota:15 w:notre:-14 w:nous:7 w:nov:12 w:novembre:25
w:novembro:-6 w:novo:-16 w:now:-13 w:nu:21 w:nul:-7 w:nulla:16 w:num:28 w:numero:-11 w:nummer:-9 w:nunca:-10
w:nur:-13 w:obras:20 w:octubre:-8 w:oder:-9 w:of:22 w:office:-14 w:oi:-7 w:ok:13 w:oktober:-10 w:om:14 w:one:-13
w:ons:18 w:ontem:-11 w:onze:-7 w:ook:8 w:op:-26 w:open:-11 w:openstaande:-7 w:oposicao:6 w:or:-11 w:ora:27
w:ordem:-8 w:orden:-16 w:ore:9 w:os:11 w:other:-8 w:otra:-6 w:otros:-9 w:ottobre:-9 w:ou:-6 w:our:-12 w:ours:7
w:outubro:20 w:over:-8 w:owing:7 w:pa:8 w:paciencia:-10 w:padaria:9 w:paga:-9 w:pagamenti:-7 w:pagamos:-13
w:pagando:26 w:pagar:-28 w:pagares:7 w:pagarle:12 w:pagata:-6 w:pagato:12 w:paghiamo:-8 w:pagos:-30 w:pague:-7
w:paid:-9 w:paie:-9 w:paiement:-6 w:papier:-8 w:par:-20 w:para:19 w:parcelar:9 w:parcelas:13 w:parece:23
w:parecer:14 w:part:10 w:partir:7 w:partire:16 w:pas:11 w:pasado:-6 w:paso:-11 w:passt:8 w:pau:9 w:paul:6
w:pauschal:7 w:pay:11 w:paye:-12 w:payee:-7 w:payer:13 w:payment:-11 w:pdf:-10 w:peco:6 w:pedimos:59 w:pelo:20
w:pena:-6 w:pendiente:-6 w:perche:-10 w:perdi:-6 w:persona:-6 w:peu:11 w:peux:27 w:piano:22 w:pichler:-6 w:pico:17
w:pido:7 w:piu:-16 w:place:-9 w:plait:12 w:plan:-18 w:plazo:10 w:plazos:16 w:please:7 w:plus:-14 w:pode:-6
w:podido:34 w:pohl:22 w:poi:-8 w:point:-10 w:pomeriggio:-10 w:pont:12 w:por:-16 w:posibilidad:14 w:possibile:6
w:possivel:-16 w:posso:18 w:posta:-7 w:posted:-11 w:potete:11 w:potrei:20 w:pouvez:-8 w:prazo:-9 w:prepara:7
w:presidente:-6 w:prestacoes:8 w:previa:7 w:prijs:-6 w:prima:18 w:primavera:15 w:primo:16 w:propone:22 w:propongo:13
w:propose:10 w:proposition:-14 w:propuesta:-17 w:protettive:8 w:protocole:19 w:protocolo:-14 w:proxima:-7 w:public:6
w:puedo:-7 w:pues:16 w:puis:15 w:puo:-12 w:qual:-24 w:quale:6 w:quando:-27 w:quatro:9 w:que:45 w:quebrou:25
w:queda:-17 w:quello:-8 w:questa:-9 w:qui:-10 w:quiero:14 w:quinta:7 w:quote:12 w:rate:33 w:raten:7
w:ratenzahlung:-6 w:raus:13 w:reactie:7 w:reageer:-7 w:recebemos:-19 w:receber:15 w:rechnung:-14 w:rechtbank:-6
w:reciba:6 w:recibos:-7 w:recu:-13 w:reenviem:-8 w:reklamation:-7 w:relacion:-7 w:remoto:9 w:rente:10 w:repondre:6
w:represente:18 w:reserves:7 w:responde:10 w:resposta:-9 w:respuesta:15 w:restant:-12 w:restante:-6 w:restantes:6
w:reste:11 w:resterende:11 w:return:-10 w:richiesta:14 w:rientro:18 w:riesco:10 w:right:-6 w:rimanente:12
w:risposta:7 w:rs:-24 w:ruego:19 w:russo:7 w:sabado:-7 w:saber:-6 w:sache:-6 w:sagen:12 w:sagt:6 w:saldo:6 w:sali:16
w:saludo:9 w:samen:14 w:sans:36 w:santa:7 w:sapere:49 w:saprei:13 w:sauvegarde:-9 w:says:6 w:scade:-7 w:schlicht:18
w:schrijf:14 w:schuldeisers:-6 w:scorso:12 w:scusi:19 w:se:39 w:sechs:9 w:sede:8 w:segnalazione:-6 w:segunda:-10
w:sehen:10 w:sehr:6 w:sei:9 w:seis:12 w:seit:-9 w:seite:9 w:sem:-10 w:semana:53 w:semanas:21 w:semestre:7 w:senao:58
w:senhores:-6 w:senor:15 w:senorita:7 w:sensi:9 w:septiembre:-6 w:ser:-9 w:serait:19 w:seriez:13 w:serre:7
w:servirebbe:-11 w:setembro:8 w:settimana:49 w:settimane:10 w:seu:13 w:sexta:43 w:si:80 w:siamo:-15 w:sich:-18
w:sicuro:6 w:sie:39 w:siempre:-7 w:siento:-7 w:siete:-13 w:signed:-7 w:sigue:17 w:siguiente:34 w:sinal:6 w:sino:-11
w:six:18 w:slt:12 w:so:-11 w:sobre:-9 w:societa:7 w:societe:12 w:solde:8 w:soldi:-9 w:solicitamos:14 w:solicitar:14
w:sollicite:7 w:sollicitons:12 w:somebody:-8 w:somma:6 w:sommer:-7 w:somos:-11 w:son:-6 w:sono:-23 w:sonst:9
w:sont:-25 w:sorry:-9 w:sou:9 w:soy:-7 w:sp:15 w:spett:8 w:sprake:14 w:sr:10 w:sra:6 w:srl:13 w:staat:-11
w:standing:6 w:starting:16 w:stata:6 w:statement:-8 w:status:7 w:ste:7 w:steeds:10 w:stel:-12 w:stil:9 w:straight:8
w:studio:-10 w:stukken:-6 w:stundung:12 w:su:10 w:sua:8 w:subvention:7 w:suo:6 w:sur:10 w:svp:9 w:system:6 w:ta:-9
w:tage:-6 w:take:15 w:tal:47 w:talk:-7 w:tanto:12 w:tarde:-14 w:taxa:-6 w:te:18 w:tell:-6 w:tema:-6 w:tempo:-11
w:temps:7 w:tenemos:-14 w:tengo:12 w:tenho:14 w:tentar:-6 w:ter:-18 w:termijnen:19 w:teve:27 w:th:7 w:that:7
w:thats:-6 w:the:-19 w:them:-12 w:then:16 w:there:6 w:they:-7 w:things:-12 w:through:-6 w:tiene:-8 w:tient:11
w:tight:6 w:tijd:21 w:titolare:-7 w:tivemos:20 w:to:-29 w:toch:-8 w:toda:8 w:today:-6 w:todo:16 w:tomorrow:-6
w:tone:-7 w:tono:6 w:too:-10 w:tot:47 w:total:-9 w:totale:-9 w:tout:7 w:toute:-7 w:transferencia:-7 w:transfiero:7
w:tres:34 w:tribunal:-14 w:trois:16 w:tu:24 w:tuesday:-6 w:turned:-7 w:twee:-9 w:tweede:-12 w:two:-26 w:uber:13
w:uf:30 w:uit:15 w:uiterlijk:-11 w:ultimo:-8 w:um:38 w:uma:-9 w:un:28 w:una:15 w:und:6 w:une:8 w:uno:8 w:uns:-16
w:unser:40 w:unserem:12 w:unseren:-7 w:until:18 w:up:-9 w:us:18 w:usted:-17 w:uteis:-12 w:va:-6 w:vai:-11 w:val:11
w:vale:-7 w:valor:-12 w:van:-36 w:vandaag:-14 w:vast:25 w:vb:-7 w:vcs:-24 w:ve:-7 w:veio:-6 w:vem:-6 w:vendi:-8
w:vendredi:-8 w:venerdi:-10 w:venho:15 w:ver:9 w:verao:10 w:verfahren:6 w:verlassen:-6 w:verloren:10 w:versement:19
w:vertreten:7 w:verzoek:13 w:verzoekt:8 w:veuillez:-7 w:vez:-11 w:vi:28 w:vielen:-8 w:vient:8 w:vindt:23 w:vista:11
w:visto:7 w:voce:9 w:voces:-6 w:voila:12 w:voldaan:13 w:voldoen:7 w:volgende:-10 w:volgt:6 w:vom:-14 w:voor:-19
w:vor:6 w:vorrei:7 w:vorschlag:6 w:vos:11 w:vosotros:-6 w:vossa:15 w:votre:-18 w:vou:-12 w:vous:-20 w:voy:7
w:vraag:-8 w:vragen:23 w:vriendelijk:-7 w:vrijdag:-6 w:vs:7 w:vu:12 w:vuestro:-20 w:wachten:17 w:want:-16
w:wanted:-7 w:war:-7 w:waren:26 w:wat:10 w:we:44 w:week:-24 w:weekend:-9 w:weeks:9 w:weer:-10 w:weet:11 w:weg:8
w:weisen:-6 w:weiteren:13 w:wenn:12 w:wer:-10 w:werden:-6 w:were:-11 w:werte:-6 w:whatever:9 w:when:-6 w:whether:6
w:who:11 w:wieder:-8 w:wilt:-9 w:wir:11 w:wird:-18 w:wit:13 w:with:12 w:within:-7 w:wochen:7 w:would:51 w:wrong:-6
w:ya:-29 w:yo:-8 w:you:22 w:zaak:7 w:zahle:21 w:zahlungen:6 w:zahlungsunfahig:13 w:zal:6 w:zat:10 w:ze:-10 w:zeit:21
w:zelf:-7 w:zes:35 w:zet:10 w:zich:10 w:zo:18 w:zomer:6 w:zou:10 w:zouden:14 w:zu:-7 w:zum:8 w:zur:9 w:zusage:9
w:zwart:6
"""
