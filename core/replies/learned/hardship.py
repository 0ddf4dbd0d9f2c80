"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -3.03
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?ack:-6 ?all:-6 ?back:13 ?copy:-18 ?hardship:-9 ?hold:-8 ?lawyer:33 ?legal:33 ?mine:-18 ?moves:-20 ?not:-25
?others:-15 ?paid:-10 ?part:-25 ?pay:12 ?plan:39 ?propose:54 ?question:-54 ?r.LATE_FEE_CONTESTED:-8 ?redirect:-13
?refuse:-16 ?rest:-18 ?statement:-6 ?until:-12 ?wait:-36 ?willpay:21 b:!_!:-11 b:00000_staat:9 b:0000_0000:-6
b:0000_?:-12 b:0000_the:-12 b:000_0:-8 b:000_and:11 b:000_ete:-7 b:000_euro:19 b:000_in:-9 b:000_inso:-16
b:000_kg:-6 b:000_op:12 b:000_short:-9 b:000_vendredi:-6 b:00_0000:-17 b:00_000:17 b:00_0:-11 b:00_de:-13
b:00_dec:11 b:00_december:10 b:00_dias:-6 b:00_dicembre:-9 b:00_ee:-6 b:00_em:26 b:00_gennaio:17 b:00_in:38
b:00_is:-14 b:00_it:-9 b:00_januari:-9 b:00_non:10 b:00_november:-10 b:00_octobre:-8 b:00_oktober:-10 b:00_per:-7
b:00_september:-8 b:00_th:-13 b:00_und:15 b:00_wurde:-6 b:0_%:-10 b:0_00:-25 b:0_0:-37 b:0_december:-14
b:0_decembre:-8 b:0_er:13 b:0_ne:10 b:0_nicht:8 b:0_oktober:-8 b:0_paga:27 b:0_th:10 b:0_ve:39 b:?_?:-13 b:aan_de:6
b:accord_pour:10 b:account_on:-11 b:acreedores_el:-12 b:administrador_judicial:-6 b:advogado_ja:19 b:ahora_mismo:9
b:ai_pas:-11 b:ai_plus:27 b:ainda_nao:8 b:ainsi_que:-9 b:al_00:8 b:al_momento:9 b:am_00:8 b:am_0:-10
b:am_dienstag:-15 b:am_donnerstag:-6 b:am_montag:21 b:am_not:-15 b:am_sorry:6 b:am_telefon:-8 b:and_am:-6
b:and_have:-28 b:and_it:13 b:and_not:-7 b:and_the:12 b:and_we:19 b:and_will:7 b:ante_el:-13 b:antes_de:-14
b:any_more:8 b:ao_fim:23 b:aos_credores:-6 b:apertura_de:8 b:are_not:-7 b:art_000:9 b:as_we:21 b:assim_que:18
b:at_our:6 b:at_present:10 b:at_the:33 b:ate_ao:20 b:audience_le:13 b:auf_dem:6 b:auf_eroffnung:9 b:aujourd_hui:16
b:avec_le:9 b:avec_mon:25 b:bank_heeft:12 b:be_able:-8 b:be_in:-6 b:be_paid:-9 b:bei_ihnen:24 b:bei_uns:8
b:beim_amtsgericht:20 b:beste_meneer:7 b:betaal_ik:8 b:betalen_?:28 b:bij_de:-7 b:bin_seit:-18 b:bis_ende:21
b:bis_zum:-6 b:bitte_senden:-7 b:bitte_um:-10 b:bitten_wir:-6 b:bon_de:-6 b:bonjour_je:19 b:bonjour_le:10
b:bonjour_monsieur:8 b:bonjour_nous:-7 b:but_cannot:16 b:by_email:14 b:can_get:-9 b:can_pay:24 b:cannot_pay:15
b:cannot_promise:16 b:carta_de:-7 b:cash_is:-11 b:ce_est:-12 b:ce_que:10 b:chapter_0:21 b:chf_0:-6 b:ci_ha:21
b:ci_hanno:-8 b:ci_mancherebbe:7 b:ci_sono:8 b:com_pagamento:-8 b:come_da:-10 b:como_pagar:20 b:comunicamos_que:-11
b:con_il:-11 b:con_la:16 b:con_un:15 b:concurso_de:-13 b:concurso_voluntario:-11 b:conteste_rien:9 b:court_on:-10
b:creditos_anteriores:-6 b:da_0000:10 b:da_empresa:9 b:da_pra:9 b:da_un:26 b:dal_00:6 b:damen_und:7 b:dans_la:13
b:darauf_hin:-6 b:das_geld:11 b:das_nicht:-6 b:das_vermogen:-11 b:dass_das:-6 b:dass_ich:9 b:dat_de:6 b:dat_het:-6
b:de_000:-10 b:de_00:-8 b:de_0:-18 b:de_abono:-10 b:de_acreedores:-14 b:de_bank:11 b:de_banque:15 b:de_cobranca:-7
b:de_concurso:-9 b:de_curator:-9 b:de_diciembre:-9 b:de_factuur:-6 b:de_france:-19 b:de_insolvencia:-8 b:de_las:-10
b:de_lo:-11 b:de_me:17 b:de_negociaciones:9 b:de_noviembre:-9 b:de_obra:13 b:de_pagamento:26 b:de_payer:-31
b:de_que:11 b:de_rechtbank:-7 b:de_rekening:32 b:de_rest:-10 b:de_revitalizacao:-6 b:de_su:-10
b:de_surendettement:-18 b:de_toute:12 b:de_voces:-6 b:de_votre:7 b:de_vous:-9 b:del_00:-8 b:del_patrimonio:7
b:den_restbetrag:-6 b:depende_de:11 b:der_antrag:21 b:der_rest:29 b:derzeit_nicht:11 b:des_insolvenzverfahrens:9
b:des_que:19 b:devoir_la:16 b:deze_maand:12 b:dezer_dagen:-8 b:di_00:-6 b:di_aspettare:8 b:di_concordato:-6
b:di_ieri:-9 b:di_pagare:27 b:di_riuscire:-6 b:dia_00:-14 b:dia_0:15 b:die_rechnung:-14 b:diese_woche:9
b:dije_que:-11 b:dinheiro_para:9 b:dit_moment:9 b:do_mes:-8 b:do_not:16 b:does_not:16 b:drei_raten:-6 b:drie_keer:8
b:droit_de:-18 b:du_00:-15 b:du_mois:17 b:durfen_wir:-11 b:dus_niet:9 b:echt_niet:13 b:ee_cambiato:-19 b:ee_che:8
b:ee_gia:6 b:ee_il:9 b:ee_meu:6 b:ee_sparito:30 b:ee_stata:-8 b:een_dezer:-8 b:een_keer:-9 b:eind_november:9
b:einen_antrag:20 b:el_conciliador:19 b:el_dia:10 b:el_juzgado:9 b:el_lunes:-23 b:el_pago:-13 b:el_viernes:-10
b:em_00:24 b:en_0:13 b:en_concurso:6 b:en_cuanto:11 b:en_dat:6 b:en_de:39 b:en_die:10 b:en_los:-7 b:en_mesure:9
b:en_niet:-22 b:en_piece:-6 b:en_we:7 b:ende_nachster:-7 b:enquanto_nao:-8 b:entro_la:7 b:entro_venerdi:7
b:er_decembre:15 b:er_is:14 b:er_niet:10 b:eroffnung_des:9 b:esa_factura:-9 b:especial_de:-6 b:est_ce:18
b:est_en:-27 b:est_la:-13 b:est_pas:-24 b:est_sur:17 b:esta_no:-8 b:esta_semana:7 b:estamos_en:24 b:este_mes:26
b:estimado_proveedor:21 b:et_ai:15 b:et_de:15 b:et_je:8 b:et_ne:7 b:et_un:6 b:eu_nao:6 b:euro_di:11 b:euro_in:-6
b:even_niet:6 b:facture_est:-11 b:faillissement_aangevraagd:-6 b:falencia_da:10 b:fim_do:-6 b:fino_al:12 b:fois_?:32
b:for_the:-22 b:for_your:-6 b:friday_and:17 b:fs_00:-11 b:fur_die:-21 b:geehrte_damen:7 b:geehrte_geschaftspartner:9
b:geen_geld:19 b:geht_am:26 b:gentile_signora:8 b:get_this:12 b:gia_in:7 b:giovedi_00:-8 b:give_us:7 b:goed_als:16
b:going_to:13 b:got_it:6 b:gracias_por:-11 b:guten_tag:-16 b:ha_0:-13 b:ha_chiuso:7 b:ha_dinheiro:7 b:hab_ich:27
b:haben_am:-15 b:haben_wir:-8 b:half_of:11 b:hallo_herr:8 b:hallo_ich:-18 b:hasta_que:-12 b:have_been:7
b:have_had:25 b:have_no:-23 b:have_not:13 b:have_the:-6 b:have_to:-11 b:heb_ik:-6 b:heeft_ons:14
b:hemos_presentado:-12 b:hemos_tenido:11 b:herren_wir:10 b:het_geld:25 b:het_voor:6 b:hin_dass:-6 b:hope_to:26
b:ich_am:-20 b:ich_auch:10 b:ich_es:10 b:ich_hab:8 b:ich_ihnen:43 b:ich_nicht:-12 b:ich_weiss:-9 b:ici_la:7
b:ihre_forderung:-6 b:ik_ben:-9 b:ik_bij:6 b:ik_er:8 b:ik_ga:13 b:ik_heb:12 b:ik_het:8 b:ik_in:38 b:ik_kan:41
b:ik_mag:-10 b:ik_mijn:-6 b:ik_nog:7 b:ik_verwacht:-12 b:ik_wil:10 b:il_00:-8 b:il_comune:16 b:il_dott:6 b:il_est:27
b:il_mio:22 b:il_nuovo:-19 b:il_vostro:-11 b:im_moment:25 b:impossible_de:6 b:in_00:16 b:in_acconto:-13 b:in_an:6
b:in_dem:-10 b:in_der:-26 b:in_drei:-11 b:in_een:-7 b:in_het:-10 b:in_november:11 b:in_the:30 b:informo_que:-7
b:insolvency_practitioner:6 b:insolvenz_anmelden:-16 b:insolvenzverfahren_uber:-10 b:io_non:-19 b:is_er:15
b:is_geen:13 b:is_ms:-8 b:is_no:20 b:is_not:19 b:is_there:9 b:is_wrong:-6 b:ist_am:16 b:ist_bei:8 b:ist_da:-26
b:ist_die:18 b:ist_nichts:18 b:it_again:-13 b:it_and:6 b:it_is:-14 b:it_over:10 b:it_will:-11 b:ja_esta:-7
b:january_?:9 b:je_ai:-21 b:je_peux:36 b:je_suis:-35 b:jeweils_zum:-10 b:judiciaire_depuis:-20
b:judicial_provisorio:-6 b:juzgado_de:-11 b:kan_het:6 b:kan_ik:13 b:kann_ich:29 b:kann_ihnen:7 b:konnen_wir:-7
b:la_0000:-8 b:la_0:37 b:la_banca:-9 b:la_banque:-9 b:la_carta:-18 b:la_cessation:8 b:la_cuenta:13 b:la_factura:-16
b:la_facture:-23 b:la_fattura:-6 b:la_fin:9 b:la_fine:7 b:la_ligne:-11 b:la_lista:-10 b:la_nota:-11 b:la_pago:35
b:la_prego:7 b:la_prima:-7 b:la_semana:-6 b:la_societe:14 b:la_solicitud:-8 b:la_somme:16 b:la_sua:-6 b:last_week:16
b:le_00:-22 b:le_0:15 b:le_bilan:6 b:le_chiedo:7 b:le_fatture:-12 b:le_reste:-10 b:le_virement:6 b:les_autres:14
b:les_comunicamos:-11 b:les_travaux:14 b:lie_to:39 b:lo_mercantil:-11 b:lo_que:-10 b:lo_siento:-14
b:los_tribunales:-6 b:lost_the:15 b:maak_ik:-8 b:maandag_0:-7 b:mais_je:16 b:mars_?:13 b:me_da:8 b:me_escriban:7
b:me_la:-9 b:meilleures_salutations:-6 b:mein_mann:13 b:met_mailen:9 b:mijn_mail:-6 b:minha_mulher:8 b:mio_cliente:7
b:mir_leid:27 b:mismo_no:7 b:mit_dem:-7 b:mit_einer:17 b:momento_non:29 b:mon_avocat:-9 b:months_?:12 b:muss_ich:7
b:na_segunda:28 b:nachster_woche:-7 b:nao_ee:-11 b:nao_podemos:-9 b:nao_temos:27 b:nao_tenho:70 b:nao_vou:-9
b:ne_contestons:-6 b:ne_ho:6 b:ne_nous:-12 b:ne_pouvons:8 b:new_year:15 b:next_friday:14 b:nicht_bezahlen:19
b:nicht_mehr:-12 b:nicht_zahlen:18 b:nichts_mehr:-21 b:niet_betalen:8 b:niet_bij:-6 b:niet_in:17 b:niet_meer:-11
b:niet_op:-14 b:no_estamos:20 b:no_ha:20 b:no_la:-16 b:no_mesmo:-7 b:no_money:12 b:no_podemos:16 b:no_puedo:11
b:no_se:-7 b:no_tenemos:12 b:no_tengo:20 b:nobody_is:22 b:nog_even:7 b:nog_niet:6 b:nomeado_administrador:-6
b:non_abbiamo:-11 b:non_ce:15 b:non_ee:-16 b:non_la:-8 b:non_mi:15 b:non_possiamo:8 b:non_siamo:25 b:non_so:7
b:nos_termos:-9 b:not_disputing:-9 b:not_going:18 b:not_got:12 b:not_have:13 b:not_lie:21 b:not_me:-7 b:nota_de:-14
b:nothing_in:22 b:nothing_left:8 b:notre_tresorerie:38 b:nous_vous:22 b:november_en:7 b:nu_echt:8 b:nur_die:-11
b:of_it:10 b:of_january:10 b:of_the:-24 b:of_your:-12 b:ohne_eigenverwaltung:-6 b:on_000:-7 b:on_0:-8
b:on_account:-9 b:on_est:-21 b:on_friday:-37 b:on_the:11 b:on_wednesday:14 b:once_we:-9 b:only_the:-8
b:ons_faillissement:-8 b:ook_de:-6 b:op_00:-10 b:op_dit:8 b:op_onze:7 b:os_creditos:-7 b:out_of:9 b:over_0:11
b:pagamento_do:-6 b:pagar_el:26 b:pagar_la:-11 b:pagar_ni:11 b:pago_de:-9 b:pago_na:-7 b:par_la:-7 b:par_le:-7
b:para_pagar:7 b:partir_de:9 b:pas_la:-20 b:pas_payer:42 b:pas_un:-13 b:pas_vous:16 b:patienter_jusqu:-11 b:pay_it:7
b:pay_on:-6 b:pay_you:17 b:paye_le:9 b:payee_le:-6 b:pedido_de:47 b:per_00:-9 b:per_il:15 b:perche_il:8
b:pero_no:-18 b:peux_pas:29 b:peux_plus:-11 b:piece_jointe:-6 b:please_can:14 b:please_do:-7 b:plus_de:12
b:plus_un:11 b:po_no:-6 b:podemos_atender:6 b:por_favor:-9 b:por_telefono:19 b:porque_no:-15 b:pour_instant:9
b:pour_le:35 b:pourriez_vous:-14 b:previsao_de:25 b:procedure_de:-11 b:processo_de:-6 b:processo_especial:-6
b:prossima_settimana:6 b:puedo_pagar:19 b:qu_elle:10 b:qu_on:13 b:que_ai:9 b:que_el:7 b:que_foi:-6 b:que_hemos:-11
b:que_lo:-9 b:que_no:-12 b:que_nos:18 b:que_ustedes:-6 b:que_vem:-7 b:que_viene:-6 b:quote_von:16
b:rechnung_nicht:-7 b:rechnung_noch:11 b:redressement_judiciaire:-20 b:reverse_charge:-12 b:riuscire_pagare:-6
b:said_would:-23 b:sanierungsverfahren_ohne:-6 b:schicken_sie:17 b:schon_am:10 b:se_la:-13 b:se_le:7 b:se_paga:-7
b:segunda_feira:-7 b:sehen_sie:12 b:sehr_geehrte:8 b:seit_0:-8 b:sem_falta:-7 b:semana_passada:-7 b:semana_que:-7
b:senden_sie:-8 b:serait_il:6 b:seriez_vous:10 b:she_has:-8 b:should_be:-7 b:siamo_in:26 b:sie_das:9 b:sie_konnen:8
b:sie_mir:42 b:sie_uns:-10 b:sie_von:10 b:sin_falta:-11 b:so_no:17 b:so_please:-6 b:so_we:-7 b:solicitado_el:-12
b:solicitud_de:-8 b:sono_bloccati:19 b:sorry_to:11 b:split_it:11 b:stellen_sie:7 b:sua_mail:6 b:suis_en:-13
b:sus_facturas:12 b:telefon_gesagt:10 b:tell_you:13 b:tenho_como:45 b:termos_da:-9 b:thank_you:-7 b:that_is:16
b:the_000:-11 b:the_0:9 b:the_bank:14 b:the_company:9 b:the_invoice:-6 b:the_liquidator:-6 b:the_lot:6
b:the_minute:19 b:the_moment:16 b:the_money:-7 b:the_new:14 b:the_next:-8 b:the_other:14 b:the_signed:-6
b:the_way:-13 b:there_is:20 b:things_are:17 b:this_friday:7 b:this_invoice:-7 b:this_time:18 b:this_week:19
b:through_the:-7 b:to_be:-13 b:to_date:-10 b:to_get:16 b:to_our:-6 b:to_sem:-13 b:to_tell:12 b:to_the:-8 b:to_us:6
b:to_you:51 b:tot_00:-10 b:tot_het:7 b:tribunal_de:13 b:tut_mir:12 b:uber_das:-11 b:un_delai:-6 b:un_problema:6
b:und_geht:26 b:und_habe:18 b:und_herren:7 b:unser_mandant:11 b:up_petition:15 b:us_on:6 b:us_till:6 b:uw_mail:7
b:valoir_sur:-7 b:valuta_00:28 b:van_0000:14 b:van_00:12 b:van_de:-6 b:van_het:-22 b:van_onze:-22 b:vat_on:-12
b:vergessen_sie:-18 b:vermogen_der:-11 b:verwacht_dat:-12 b:vi_ho:-6 b:vi_prego:-6 b:virement_de:-6
b:volgende_week:-14 b:von_000:11 b:von_00:15 b:von_uns:-15 b:von_weiteren:12 b:voor_00:6 b:vos_factures:9
b:votre_part:-6 b:vou_pagar:-14 b:vous_accord:10 b:vous_me:-7 b:vous_payer:13 b:vrijdag_de:13 b:ware_eine:7
b:was_ich:-19 b:we_are:20 b:we_do:-9 b:we_have:38 b:we_hebben:7 b:we_hope:-11 b:we_kunnen:6 b:we_simply:6
b:we_would:-24 b:we_zijn:6 b:will_be:-24 b:will_get:12 b:will_have:-7 b:wir_haben:-16 b:wir_konnen:15 b:wir_nicht:-9
b:wir_sind:25 b:wir_vertreten:10 b:with_you:9 b:would_ask:-17 b:would_be:6 b:would_you:6 b:wurde_am:-8
b:wurde_ich:29 b:ya_no:-25 b:yo_no:-14 b:you_are:-9 b:you_at:10 b:you_by:-15 b:you_for:-6 b:you_friday:-6
b:you_get:18 b:you_have:11 b:you_keep:16 b:you_may:-6 b:you_on:14 b:you_would:10 b:zahlen_wir:-8 b:zahlungen_auf:-10
b:zelf_niks:-8 e:paid=day:-7 e:promise=day:-15 e:promise=none:-19 e:run=none:-29 f:_amount:14 f:_invoice:-59
f:ack:-11 f:admin:-44 f:all:-41 f:back:-29 f:bounce:-24 f:closed:-18 f:contest:-34 f:copy:-26 f:d.CONTRACT_TERMS:-12
f:d.DAMAGED:-14 f:d.EXTENSION_MATH:-8 f:d.LATE_FEE_CONTESTED:-12 f:d.LOST:11 f:d.MISSING_DOCS:-38 f:d.NOT_OURS:-22
f:d.NO_PO:-10 f:d.PALLET_CONTAINER:-6 f:d.PRICE_ERROR:-6 f:d.QUALITY:-17 f:d.QUANTITY_SHORT:-19 f:d.RETURN:-9
f:d.STALE_INVOICE:7 f:d.TAX:-20 f:demand:-14 f:difference:-57 f:dispute:-60 f:firm:36 f:fix:-12 f:gone:-47
f:greeting:-29 f:hardship:117 f:hope:-26 f:hostile:-31 f:inject:-9 f:insolvency:-12 f:joke:-42 f:lawyer:-47
f:legal:41 f:moved:-13 f:n.QUANTITY_SHORT:-14 f:not:110 f:not_admin:-7 f:not_dispute:-39 f:not_gone:-9
f:not_hope:-18 f:not_insolvency:9 f:not_legal:-56 f:not_paid:46 f:not_stop:-27 f:once_funds:58 f:ooo:-16 f:order:-20
f:others:-21 f:paid:20 f:part:11 f:pay:50 f:plan:48 f:proof:-11 f:propose:36 f:r.CANCELLED:-13 f:r.DESCRIPTION:-20
f:r.DUPLICATE_BILLING:-7 f:r.FREIGHT:-26 f:r.LATE_DELIVERY:13 f:r.LATE_FEE_CONTESTED:-17 f:r.LOST:18
f:r.MISSING_DOCS:-18 f:r.NOT_OURS:8 f:r.NO_PO:-10 f:r.PRICE_ERROR:-12 f:r.QUALITY:-26 f:r.QUANTITY_SHORT:-13
f:r.SERVICE_INCORRECT:-18 f:r.TAX:-17 f:redirect:-59 f:remittance:-18 f:rest:-6 f:run:-39 f:statement:-35 f:stop:-38
f:unable:96 f:until:-37 f:wait:61 f:willpay:20 i:acknowledgement:-19 i:acknowledgement=2:-19 i:already_paid:-28
i:already_paid=3:-27 i:bounce:-21 i:bounce=3:-21 i:copy_invoice_request:-15 i:copy_invoice_request=2:6
i:copy_invoice_request=3:-21 i:dispute:-53 i:dispute=1:21 i:dispute=2:-32 i:dispute=3:-43 i:hardship:174
i:hardship=2:7 i:hardship=3:167 i:hostile:-31 i:hostile=2:-10 i:hostile=3:-21 i:in_payment_run:-33
i:in_payment_run=3:-33 i:insolvency=2:-12 i:insolvency=3:11 i:invoice_admin:-33 i:invoice_admin=3:-33 i:legal:-73
i:legal=1:8 i:legal=2:-27 i:legal=3:-54 i:out_of_office:-15 i:out_of_office=3:-18 i:partial_payment:14
i:partial_payment=2:16 i:payment_plan_request:59 i:payment_plan_request=2:23 i:payment_plan_request=3:37
i:promise_to_pay:-47 i:promise_to_pay=3:-44 i:question=2:38 i:question=3:-32 i:remittance_advice:-19
i:remittance_advice=3:-17 i:statement_request:-35 i:statement_request=2:-17 i:statement_request=3:-18
i:unsubscribe:-43 i:unsubscribe=2:6 i:unsubscribe=3:-49 i:wrong_contact:-41 i:wrong_contact=2:-10
i:wrong_contact=3:-27 l:de:-36 l:en:-52 l:es:-20 l:fr:-36 l:it:-31 l:nl:-74 l:pt:-53 n:0:-16 n:1:-118 n:2:-77
n:3:-69 n:4:-21 n:5:-10 n:6:8 p:aangev:-7 p:abnahm:-12 p:abogad:-9 p:absten:-6 p:abzuse:-6 p:accont:-13 p:accord:-8
p:accoun:-26 p:acompt:-7 p:acreed:-17 p:admini:-36 p:admiti:14 p:adress:-9 p:advoca:-6 p:advoga:22 p:agains:-6
p:aggior:-8 p:alread:-6 p:alsjeb:9 p:altrim:-6 p:ammess:7 p:ammini:-8 p:amtsge:17 p:angeor:-6 p:anmeld:-24
p:annule:16 p:annull:16 p:anteri:-23 p:anythi:20 p:apertu:14 p:approv:-12 p:archiv:-11 p:armaze:16 p:arrang:12
p:arregl:-7 p:aspett:15 p:assign:13 p:assist:-6 p:associ:11 p:attach:-6 p:audien:14 p:auftra:10 p:aujour:16
p:autofa:18 p:automa:-17 p:avvoca:11 p:balanc:-11 p:bancar:-6 p:bankin:-12 p:beantw:7 p:becaus:-8 p:bedien:-15
p:beglei:6 p:bereit:15 p:berich:-9 p:bestel:-11 p:betaal:-12 p:betale:17 p:betrie:-6 p:bewind:-7 p:bezahl:30
p:blocca:22 p:bonifi:-22 p:buongi:-6 p:cambia:-20 p:camion:35 p:capisc:6 p:capita:28 p:cateri:-11 p:certif:-7
p:cessat:10 p:chanti:9 p:chapte:19 p:charge:-16 p:cherch:9 p:claudi:8 p:client:63 p:cobran:-11 p:collec:-10
p:comman:-8 p:comple:-8 p:compli:-7 p:compro:-10 p:compta:-13 p:comuni:-32 p:concil:16 p:concor:-16 p:concur:8
p:condiz:25 p:confir:-6 p:consig:-8 p:contab:-8 p:contan:39 p:contat:-18 p:contes:-21 p:contra:-22 p:contro:-7
p:correc:-8 p:corres:-6 p:corrig:-6 p:creanc:-10 p:credit:-41 p:credor:-9 p:curato:-15 p:decemb:21 p:declar:18
p:defini:-6 p:delive:-11 p:demand:-13 p:deposi:-6 p:derzei:12 p:descri:-6 p:descul:-13 p:destin:-7 p:dezemb:-6
p:dicemb:-14 p:diciem:28 p:dienst:-15 p:dipend:7 p:direct:-17 p:direit:6 p:dirett:-9 p:dispos:-6 p:disput:-6
p:distri:17 p:donner:-6 p:dossie:-22 p:echelo:-6 p:econom:11 p:eigenv:-15 p:empres:-6 p:encome:-8 p:enquan:-9
p:entreg:-12 p:entrep:8 p:especi:-17 p:estamo:21 p:estima:15 p:estrat:-12 p:excuse:17 p:exoner:12 p:factur:-46
p:factuu:-11 p:falenc:6 p:fallit:7 p:fattur:-23 p:fatura:-7 p:fevere:20 p:fevrie:-9 p:fiduci:12 p:financ:-6
p:firmat:-7 p:forder:-10 p:formul:-6 p:fornec:-10 p:fornit:19 p:freiga:-11 p:garant:-9 p:geacht:-6 p:gennai:17
p:gentil:8 p:gerich:-15 p:gescha:8 p:geschr:20 p:gesper:-9 p:gester:-12 p:gestio:-14 p:gestor:15 p:gioved:-14
p:gister:-7 p:goedem:9 p:gracia:-14 p:helema:7 p:herman:-14 p:huissi:36 p:immedi:33 p:import:-8 p:imposs:23
p:incass:16 p:inform:24 p:ingres:-8 p:inizia:6 p:insolv:21 p:instan:7 p:intent:-19 p:intere:-7 p:interv:-16
p:invoic:-26 p:jahres:-7 p:januar:-21 p:janvie:-12 p:jeweil:-10 p:judici:-24 p:juridi:-7 p:juzgad:6 p:kolleg:9
p:konnte:-6 p:kontak:16 p:kranke:-6 p:krijge:-9 p:kunfti:-8 p:laisse:17 p:leipzi:-7 p:letrad:-7 p:levant:-9
p:levera:-13 p:libera:26 p:liefer:-23 p:liquid:40 p:llegar:-14 p:maanda:-11 p:machin:6 p:mahnsc:-11 p:mahnun:11
p:manche:7 p:mandan:6 p:mandat:-18 p:masseu:-9 p:materi:26 p:meille:-9 p:mensag:-7 p:mensua:6 p:mercad:10
p:mercan:44 p:messag:-11 p:mevrou:-6 p:moment:37 p:mornin:-13 p:nachri:-6 p:nachst:-21 p:naturl:30 p:necess:-6
p:negoci:7 p:nieman:-8 p:ningue:13 p:nomead:-11 p:nomina:14 p:nothin:29 p:notifi:12 p:novemb:-14 p:noviem:-8
p:nuestr:17 p:octobe:-11 p:octobr:8 p:ontvan:-21 p:opdrac:9 p:ordena:-8 p:ottobr:-7 p:pagame:-9 p:pagamo:-17
p:pagare:27 p:pagarl:28 p:pagher:18 p:paghia:-10 p:parlat:14 p:partne:8 p:passad:-8 p:passat:37 p:passiv:6
p:patien:-10 p:patrim:6 p:paymen:-13 p:perdon:-14 p:pessoa:33 p:peters:10 p:petiti:11 p:planni:6 p:podemo:8
p:possia:8 p:pourri:-13 p:pouvon:8 p:pregre:7 p:presen:-9 p:presid:-20 p:presta:-13 p:preven:-6 p:previs:23
p:privat:-20 p:proced:-33 p:proces:-19 p:procha:-9 p:produi:-8 p:promes:9 p:promis:20 p:promot:10 p:propor:-7
p:propos:-15 p:prorro:-8 p:protoc:48 p:provee:7 p:provis:-10 p:proxim:-11 p:qualqu:-8 p:qualsi:14 p:quitad:-12
p:recebe:12 p:receiv:-9 p:receva:-18 p:rechnu:-17 p:rechtb:-8 p:rechtl:-8 p:recibi:-12 p:reclam:-11 p:reconn:16
p:record:-6 p:redres:-7 p:reenvi:-11 p:refere:-8 p:regist:-7 p:reglem:18 p:rekeni:29 p:relanc:-6 p:resolv:-7
p:respon:-9 p:restan:22 p:restbe:-6 p:revers:-12 p:revita:-6 p:riceve:-7 p:ricevu:-9 p:ringra:6 p:ripart:6
p:rispon:-10 p:sachwa:-8 p:saldar:7 p:saluta:-6 p:sanier:-6 p:sarebb:14 p:sblocc:-12 p:schick:19 p:schlic:24
p:schuld:26 p:schutz:-6 p:scusat:9 p:segund:42 p:seizoe:43 p:septem:-19 p:servic:-15 p:servir:19 p:siempr:-11
p:signor:19 p:simple:-6 p:sistem:-8 p:socied:-7 p:societ:8 p:sollec:-8 p:sollic:-8 p:sparit:30 p:starti:14
p:statem:-8 p:statut:-7 p:stelle:7 p:sticht:-6 p:straig:10 p:stunde:-6 p:subven:13 p:surend:-18 p:suspen:-24
p:techni:-10 p:teilbe:-7 p:tenemo:10 p:terwij:6 p:throug:7 p:timesh:-6 p:trabal:-9 p:transf:-12 p:transm:-14
p:transp:-24 p:travau:13 p:tresor:37 p:treuha:-18 p:tribun:-11 p:truste:-10 p:tuesda:21 p:uberwe:17 p:uitste:-26
p:untern:-7 p:ustede:-7 p:vandaa:9 p:veranl:-6 p:verbin:-6 p:verges:-18 p:verhaa:22 p:vermog:-11 p:vertre:9
p:verwac:-13 p:verwal:-16 p:verzek:7 p:veuill:-7 p:vierne:-13 p:vireme:-13 p:voldoe:6 p:volgen:-19 p:volunt:-16
p:vorkas:-10 p:vorlau:-22 p:vrijda:9 p:vuestr:-8 p:wednes:11 p:weeken:-6 p:weighb:-13 p:windin:15 p:wirkli:-15
p:withou:-14 p:woensd:-6 p:zahlun:18 p:zugesa:-18 p:zuruck:7 p:zustel:-6 s:00000:-31 s:0000:-25 s:000:-58 s:00:-13
s:0:16 s:?:7 s:aanmaning:12 s:account:-10 s:atraso:9 s:automatica:-10 s:automatische:-9 s:avant:35 s:avis:33
s:aviso:-17 s:avviso:-6 s:aw:-43 s:bm:-8 s:boleto:-6 s:bv:6 s:ca:6 s:carta:-7 s:cobranca:-34 s:concurso:10
s:conta:15 s:cr:35 s:de:-6 s:debito:-6 s:demeure:-6 s:dernier:34 s:deuda:13 s:due:-7 s:em:7 s:empresa:6 s:en:-10
s:erinnerung:-6 s:es:-12 s:factuur:8 s:fattura:-10 s:fatura:-10 s:fb:30 s:forderung:-6 s:fw:-8 s:fwd:-7 s:ga:15
s:gc:-17 s:gs:7 s:herinnering:-12 s:hp:21 s:ihre:13 s:impayes:8 s:in:-15 s:la:8 s:late:-6 s:lo:18 s:mahnung:-17
s:mail:-8 s:masseunzulanglichkeit:-9 s:mf:23 s:mi:-13 s:mise:-7 s:mp:-7 s:nd:13 s:nf:-13 s:on:-6 s:openstaande:10
s:overdue:-51 s:pagamento:6 s:pago:9 s:past:-7 s:payment:9 s:pendiente:25 s:per:-6 s:posten:10 s:rappel:-12 s:rb:-13
s:rechnung:-37 s:recordatorio:16 s:reminder:13 s:res:-24 s:sa:-6 s:sb:-6 s:scaduto:6 s:second:-7 s:secondo:-6
s:segundo:-13 s:sg:-13 s:situacion:13 s:solleciti:6 s:sollecito:21 s:sr:22 s:su:-10 s:ta:-13 s:titulos:9 s:toner:-12
s:vencido:-9 s:vos:-11 s:votre:-6 s:wg:-16 s:your:-8 w:!:-57 w:00000:-39 w:0000:-65 w:000:-52 w:00:-47 w:@:-77
w:aangevraagd:-7 w:aber:28 w:abono:-12 w:abzusehen:-6 w:acconto:-13 w:accord:-14 w:account:-11 w:accountant:-10
w:aceitam:6 w:acerto:-6 w:acoes:-6 w:acompte:-7 w:acreedores:-17 w:across:-8 w:ad:7 w:adesso:16 w:administrador:-16
w:administrateur:-13 w:advogado:27 w:afraid:12 w:after:-11 w:ag:-7 w:again:-19 w:against:-6 w:agence:-11 w:agora:30
w:agosto:8 w:ah:15 w:ahora:9 w:ainsi:-9 w:aktull:37 w:al:19 w:algo:16 w:all:-39 w:alles:20 w:already:-6
w:alsjeblieft:9 w:also:17 w:alte:6 w:altrimenti:-6 w:altro:20 w:amanha:-11 w:amtsgericht:17 w:an:-16 w:anche:-7
w:ancora:-12 w:and:-6 w:andata:10 w:angeordnet:-6 w:anmelden:-22 w:anni:7 w:ano:-7 w:anos:-13 w:anrufe:6
w:answer:-23 w:ante:-14 w:anterior:-7 w:anteriores:8 w:antes:-15 w:antrag:28 w:any:13 w:anything:20 w:ao:11 w:aos:-6
w:apertura:14 w:appena:10 w:approved:-11 w:april:34 w:aqui:-7 w:are:23 w:arena:6 w:armazem:16 w:arrete:16
w:arrive:12 w:art:8 w:as:7 w:ask:-17 w:aspettare:8 w:assim:17 w:associe:11 w:at:37 w:ate:18 w:atender:6
w:attached:-6 w:attend:9 w:au:-10 w:auch:22 w:aucun:29 w:aucune:-10 w:audience:15 w:auftraggeber:8 w:august:-18
w:aujourd:16 w:aus:-26 w:aussi:-6 w:autofalencia:18 w:autre:-6 w:autres:14 w:avais:8 w:avanti:7 w:avec:9 w:avete:-11
w:avevo:13 w:avis:-9 w:aviso:-7 w:avisos:-8 w:avocat:-11 w:avril:18 w:avvocato:12 w:away:6 w:ayant:6 w:ayer:9
w:back:-6 w:banco:27 w:bank:24 w:banking:-12 w:banque:6 w:be:-37 w:because:-8 w:bedienen:-11 w:before:24
w:begleichen:6 w:bei:23 w:beim:12 w:being:8 w:bekend:-6 w:bel:-9 w:ben:-15 w:bene:-7 w:bericht:-6 w:beste:-6
w:betaal:16 w:betaald:-9 w:betalen:17 w:bewindvoerder:-7 w:bezahlen:19 w:bezahlt:12 w:bien:-13 w:bij:-19 w:bilan:6
w:bill:-12 w:bin:-6 w:bis:-9 w:bitte:16 w:bitten:-7 w:bleibt:-8 w:bloccati:19 w:boa:7 w:boh:-7 w:boite:6 w:boleto:-8
w:bom:-9 w:bon:-13 w:bonifici:-14 w:bonifico:-6 w:buongiorno:-6 w:buro:-8 w:but:6 w:by:-8 w:ca:-6 w:cada:15
w:called:20 w:cambiato:-19 w:came:-6 w:can:18 w:cannot:27 w:canone:6 w:capisco:6 w:capital:28 w:caro:-13 w:carta:-20
w:cash:-12 w:cassa:29 w:ce:23 w:cela:-6 w:cessation:10 w:chantier:9 w:chapter:19 w:charge:-18 w:charged:-13
w:che:-22 w:check:-7 w:chef:-22 w:chega:24 w:cher:-8 w:chf:-10 w:chiama:-19 w:chiuso:13 w:ciao:9 w:client:-8
w:cliente:-10 w:clientes:32 w:clients:21 w:cm:7 w:cobranca:-8 w:code:-7 w:colin:6 w:com:14 w:come:-21 w:comes:17
w:commande:-6 w:como:83 w:comptable:-13 w:comune:15 w:comunicacion:10 w:comunicamos:-27 w:con:19 w:conciliador:19
w:concordato:-10 w:concursal:8 w:concurso:-19 w:concursos:18 w:conta:-7 w:contact:-9 w:contacto:20 w:contas:-9
w:contestons:-7 w:conti:22 w:conto:25 w:contra:-8 w:contract:-6 w:cosa:25 w:could:-14 w:courrier:-6 w:court:-15
w:creance:-6 w:credit:-19 w:credito:-8 w:creditors:-8 w:creditos:-15 w:credores:-8 w:cuanto:11 w:cubrir:22
w:curator:-10 w:da:17 w:daar:7 w:dag:9 w:dagen:-10 w:dai:15 w:damen:7 w:damit:-7 w:dan:-6 w:danach:24 w:dann:23
w:dans:35 w:darauf:-6 w:darf:-32 w:das:-12 w:dass:-6 w:dat:-19 w:data:37 w:date:-36 w:day:-10 w:de:-12 w:debito:-9
w:dec:6 w:decembre:19 w:decide:-6 w:declan:16 w:deel:-7 w:dei:-7 w:deja:34 w:del:-7 w:delai:-6 w:delivery:-7
w:dem:-23 w:den:-25 w:depende:11 w:depois:-8 w:depose:6 w:depositato:-7 w:derde:9 w:derzeit:12 w:desculpa:-9
w:desole:10 w:devoir:16 w:dezer:-8 w:di:-26 w:dia:-14 w:dias:-23 w:dicembre:-14 w:dicho:18 w:diciembre:28 w:die:-55
w:dienstag:-15 w:digo:15 w:dije:-11 w:dire:28 w:directors:-6 w:direttore:-8 w:disputing:-9 w:dit:26 w:diz:-9
w:doen:24 w:does:16 w:doit:-13 w:domani:-18 w:don:-7 w:dona:-8 w:donc:-9 w:donne:6 w:donnerstag:-6 w:door:6
w:dopo:-9 w:dos:10 w:dossier:-22 w:dovuto:7 w:drei:-16 w:drie:11 w:droit:-18 w:du:19 w:due:21 w:durch:-6
w:durfen:-16 w:dus:53 w:echelonnement:-8 w:echt:19 w:een:-33 w:eens:-6 w:eerste:-8 w:eigen:6 w:eigenverwaltung:-15
w:ein:-12 w:eind:7 w:einen:19 w:einer:14 w:either:-6 w:el:-43 w:ela:-11 w:em:11 w:ende:13 w:enquanto:-9 w:entrada:-7
w:entrado:10 w:entregar:-13 w:entreprise:9 w:er:30 w:era:-12 w:eroffnet:-12 w:eroffnung:7 w:erst:-14 w:es:-32
w:esa:-10 w:escriban:7 w:especial:-17 w:esperamos:7 w:esta:-20 w:estamos:21 w:estao:-8 w:estate:-8 w:este:6
w:estimado:20 w:estos:-12 w:estratto:-12 w:et:12 w:etait:9 w:etant:-7 w:ete:-21 w:etre:-13 w:eu:7 w:eur:-8 w:euro:23
w:even:18 w:excuses:17 w:exige:-11 w:existe:-8 w:faco:21 w:factura:-26 w:facturas:12 w:facture:-29 w:factuur:-11
w:failliet:13 w:faillissement:-8 w:faire:9 w:fais:-9 w:falencia:6 w:falta:-24 w:faltam:-13 w:fare:-22 w:fatta:14
w:fattura:-11 w:fatture:-12 w:fatura:-11 w:faturas:-6 w:favor:-13 w:fazer:10 w:fecha:-20 w:fehlt:23 w:feira:-13
w:fevereiro:20 w:fevrier:-9 w:fiduciario:12 w:filing:18 w:fim:16 w:fin:30 w:fino:-8 w:firma:-9 w:foi:-25 w:fois:30
w:for:-44 w:forderung:-7 w:formular:-6 w:fornecedor:-6 w:fornitore:21 w:fotos:-7 w:fournisseur:-11 w:fournisseurs:6
w:france:-19 w:frau:-33 w:freigabe:-11 w:friday:-22 w:fs:-11 w:fui:14 w:funds:30 w:fur:-34 w:ga:32 w:gas:15
w:gave:-10 w:geachte:-6 w:geben:44 w:geehrte:8 w:gehen:-7 w:geht:27 w:geld:54 w:gemass:-9 w:gennaio:17
w:gentilissima:7 w:gericht:-14 w:gesagt:9 w:geschaftspartner:9 w:geschrieben:23 w:gesperrt:-9 w:gestern:-12
w:gestionale:-13 w:gestort:16 w:get:38 w:geven:17 w:gewoon:17 w:gibt:-16 w:gibts:-18 w:giorni:13 w:giovedi:-14
w:giro:32 w:gisteren:-6 w:gli:8 w:gmbh:-7 w:go:-6 w:goedemiddag:11 w:goes:-7 w:going:12 w:gone:16 w:graag:-12
w:gracias:-14 w:gruss:35 w:guten:-17 w:ha:-10 w:hab:31 w:haben:-30 w:had:22 w:half:19 w:hallo:-32 w:hand:35
w:hanno:-9 w:happen:35 w:has:-14 w:hasta:29 w:hat:12 w:hatte:30 w:having:-10 w:he:41 w:heeft:10 w:helemaal:7
w:hello:-7 w:hem:-11 w:hemos:-6 w:herrn:9 w:heute:-6 w:hi:-26 w:hier:-13 w:hin:-6 w:ho:15 w:hoe:16 w:hold:-13
w:hope:11 w:hotel:-6 w:hotels:35 w:hoy:-18 w:hui:16 w:huissier:36 w:iban:-12 w:ich:-44 w:ici:6 w:id:18 w:ieri:-16
w:ifecom:19 w:igual:-13 w:ihnen:45 w:ihr:-18 w:ihre:-29 w:im:52 w:importo:-7 w:impossibile:14 w:impossible:6 w:in:40
w:incasso:-10 w:iniziare:7 w:inso:-16 w:insolvencia:30 w:insolvente:-12 w:insolvenzverfahren:-11
w:insolvenzverfahrens:9 w:instant:8 w:intention:-11 w:interest:-6 w:invoice:-20 w:io:-29 w:is:37 w:isso:-13 w:ist:53
w:isto:20 w:ive:-8 w:ja:-18 w:jahren:-15 w:jai:13 w:jamais:-10 w:janner:6 w:januar:10 w:januari:-21 w:janvier:-12
w:je:11 w:jeden:8 w:jeito:-9 w:jeudi:-17 w:jeweils:-10 w:joint:-7 w:jointe:-7 w:jours:-6 w:judiciaire:-15
w:judicial:-9 w:juge:-7 w:juli:-7 w:juni:18 w:junta:17 w:juros:-8 w:jusqu:-8 w:just:-6 w:juzgado:6 w:kan:68
w:kann:34 w:karine:-21 w:kasse:21 w:keep:14 w:kein:-8 w:keine:-9 w:kg:-7 w:klopt:6 w:know:45 w:kollegin:10
w:kommt:-11 w:konnen:32 w:konnten:-6 w:konto:18 w:krankenhaus:-6 w:krijgen:-9 w:kunftig:-7 w:la:-35 w:laat:12
w:laden:18 w:lang:7 w:lassen:12 w:lavoro:14 w:ledger:-7 w:leer:19 w:legal:-12 w:legge:-20 w:lei:6 w:leid:12
w:leider:32 w:leipzig:-7 w:les:-6 w:letrado:-7 w:letter:11 w:leverancier:-7 w:lg:-7 w:lhe:19 w:li:15 w:liberar:26
w:lie:39 w:liebe:-9 w:lieferungen:-7 w:liegt:10 w:ligne:-12 w:line:8 w:liquidacion:-15 w:liquidation:-20
w:liquidator:-6 w:liquidators:14 w:liquidez:9 w:liquidita:21 w:list:-12 w:lista:-17 w:lo:-21 w:load:-7 w:look:28
w:lost:12 w:ltd:-6 w:luglio:7 w:lukt:-13 w:lundi:-8 w:lunes:-23 w:ma:-11 w:maak:-10 w:maand:9 w:maandag:-11
w:maart:7 w:madame:-9 w:maggio:11 w:mahnschreiben:-11 w:mahnungen:15 w:mail:-21 w:mailen:8 w:mails:-10 w:mais:-13
w:maitre:-6 w:make:-7 w:mal:31 w:manana:-21 w:mancherebbe:7 w:mandant:11 w:mandanten:11 w:mandat:6 w:mann:12
w:march:-14 w:mardi:-6 w:mars:11 w:marz:44 w:mas:27 w:masseunzulanglichkeit:-9 w:may:-6 w:me:-7 w:meer:7 w:mehr:-16
w:meilleures:-6 w:mein:12 w:meine:7 w:meneer:7 w:mensualites:8 w:mercancia:36 w:mercantil:-13 w:mes:43 w:mese:7
w:meses:-9 w:mesmo:-6 w:message:-9 w:messaggi:6 w:messaggio:-6 w:mesure:9 w:met:-8 w:meu:-33 w:mevrouw:-6 w:mi:-27
w:mia:8 w:mich:7 w:mij:-12 w:mijn:-22 w:mille:8 w:mine:-6 w:minha:12 w:minute:19 w:mio:20 w:mir:91 w:mis:8 w:mismo:8
w:mit:19 w:mo:40 w:moin:6 w:mois:7 w:moment:48 w:momento:34 w:monatsende:-11 w:montag:18 w:month:-13 w:months:12
w:more:18 w:morgen:24 w:morning:-13 w:motor:6 w:mr:-16 w:muito:16 w:mulher:8 w:muss:6 w:mussen:-20 w:musste:-6
w:my:-7 w:na:-11 w:naar:-6 w:nach:-24 w:nachricht:-6 w:nachsten:-9 w:nachster:-7 w:nada:-33 w:nadie:10 w:nao:66
w:naturlich:30 w:nd:15 w:ne:-10 w:ned:28 w:need:7 w:negociaciones:9 w:nehmen:-8 w:nein:-29 w:nella:-6 w:nem:-14
w:nenhum:-6 w:nessuna:10 w:net:12 w:neto:6 w:never:-28 w:new:11 w:ni:29 w:nicht:-21 w:nichts:-12 w:niemand:-8
w:niente:16 w:niet:-6 w:niets:6 w:niks:12 w:ninguem:13 w:nix:7 w:no:-8 w:nobody:16 w:noch:-12 w:noite:8
w:nomeado:-10 w:nominato:-6 w:nomme:9 w:non:49 w:norte:43 w:nos:-9 w:nossa:-12 w:nosso:-16 w:nossos:18 w:nostra:16
w:nostri:18 w:nostro:-8 w:not:16 w:nota:-19 w:note:-21 w:nothing:29 w:notice:-7 w:notre:25 w:nous:36 w:novembre:-17
w:noviembre:-8 w:now:10 w:nu:37 w:nuestra:15 w:number:-15 w:numero:-10 w:nuovo:-29 w:nur:-33 w:obra:12 w:october:-11
w:octobre:8 w:of:-32 w:off:-29 w:oggi:7 w:ohne:-40 w:ok:-23 w:ola:-6 w:on:-25 w:once:-16 w:onder:14 w:one:-17
w:only:-16 w:ontem:6 w:ontvangen:-16 w:onze:-12 w:ook:22 w:op:-16 w:ore:15 w:os:-40 w:other:14 w:otra:-16
w:ottobre:-7 w:oui:-6 w:our:-8 w:ours:11 w:out:12 w:outra:7 w:over:22 w:owe:11 w:owed:-8 w:pace:-6 w:paga:14
w:pagamos:-17 w:pagar:68 w:pagare:15 w:pagaremos:27 w:pagarla:6 w:pagarles:18 w:pagheremo:18 w:paghiamo:-10
w:pago:-12 w:pagos:-12 w:paguei:14 w:paid:-9 w:paiement:-10 w:paiements:9 w:papers:-6 w:par:-35 w:para:9 w:parada:27
w:part:-12 w:parte:6 w:partir:19 w:partner:8 w:passada:-7 w:passate:40 w:passivo:6 w:patienter:-11 w:patrimonio:6
w:pay:50 w:paye:-10 w:payee:-9 w:payer:32 w:paying:-9 w:payment:-8 w:pedi:-30 w:pedido:41 w:pela:-7 w:per:12
w:perche:6 w:perdone:-13 w:peso:-6 w:pessoal:33 w:petersen:10 w:petition:11 w:peut:44 w:peux:35 w:piece:-7 w:piu:-9
w:plan:-6 w:planning:6 w:please:-31 w:pls:-7 w:plus:25 w:pode:-14 w:podemos:8 w:poder:13 w:podido:41 w:pohl:16
w:poi:6 w:por:-43 w:porque:-16 w:possiamo:8 w:posso:37 w:post:12 w:posto:8 w:pour:38 w:pourriez:-12 w:pouvez:-6
w:pouvons:8 w:practitioner:6 w:present:10 w:presentado:-13 w:presidente:-19 w:previsao:25 w:prima:-13
w:privatinsolvenz:-19 w:problema:6 w:procedure:-15 w:processo:-14 w:promesso:11 w:promise:8 w:proveedor:19
w:proveedores:-12 w:provisorio:-6 w:proxima:-7 w:puede:-12 w:puedo:14 w:pues:15 w:punto:60 w:put:13 w:quadro:-6
w:qualquer:-8 w:qualsiasi:14 w:quando:27 w:quarta:-8 w:queda:-7 w:quel:-12 w:quest:7 w:questi:18 w:qui:-14
w:quindi:-6 w:quoi:8 w:quote:13 w:rate:-6 w:raus:16 w:re:-11 w:recebi:10 w:recevable:-18 w:rechnung:-16
w:rechtbank:-8 w:recibido:-11 w:reclamamos:-7 w:recu:-7 w:redressement:-7 w:reenviar:-8 w:reference:-6
w:reglement:18 w:reicht:-7 w:rekening:32 w:rente:18 w:reserves:7 w:responda:-6 w:rest:9 w:resta:14 w:restante:27
w:restbetrag:-6 w:reste:-11 w:resto:-13 w:retour:-7 w:reverse:-12 w:revitalizacao:-6 w:ricevere:-7 w:ricevuto:-6
w:rien:18 w:right:8 w:riuscire:-6 w:rochat:-7 w:run:-8 w:sa:-8 w:sachwalter:-8 w:sag:-14 w:sagt:-21 w:said:-24
w:sair:-7 w:salutations:-6 w:sanierungsverfahren:-6 w:sans:-25 w:sao:-6 w:sapere:-8 w:sarebbe:14 w:schicken:22
w:schlicht:24 w:schutzschirmverfahren:-8 w:scusate:7 w:se:-10 w:see:-14 w:segue:24 w:segunda:21 w:segundo:21
w:sehen:10 w:sehr:7 w:seit:-30 w:selbst:-11 w:sem:-15 w:send:-20 w:senden:-9 w:sent:-7 w:senza:8 w:september:-13
w:septembre:-6 w:ser:-23 w:sera:-10 w:serait:6 w:seriez:10 w:service:-10 w:set:-10 w:settimana:7 w:seu:25 w:sg:-7
w:she:-10 w:shop:12 w:should:-8 w:shut:15 w:si:-61 w:siamo:31 w:sich:16 w:sie:9 w:siempre:-11 w:siento:-14
w:siete:-9 w:sig:-6 w:signed:-14 w:signora:23 w:sim:-19 w:simply:8 w:sin:-11 w:since:12 w:sind:8 w:sinds:7
w:sinon:-12 w:sistema:-8 w:six:12 w:so:18 w:sobre:-15 w:societe:11 w:socio:15 w:sold:-6 w:solde:-7 w:soldi:115
w:solicitado:-12 w:solicitamos:6 w:solicitud:13 w:solleciti:-6 w:solo:-24 w:somme:15 w:sommer:-7 w:sonst:-18
w:sorry:62 w:sparito:30 w:split:8 w:spoed:-6 w:spring:11 w:staan:10 w:staat:27 w:stand:-6 w:stands:-13 w:starting:14
w:stata:-8 w:statement:-8 w:stati:6 w:stato:-7 w:status:-6 w:statutory:-7 w:steeds:8 w:stellen:8 w:stesso:6 w:stop:9
w:straight:10 w:stuur:-24 w:su:-21 w:sua:-8 w:suis:-34 w:sul:-7 w:suo:6 w:supply:-12 w:sur:-7 w:surendettement:-18
w:sus:10 w:svp:7 w:system:-14 w:tag:-6 w:tal:50 w:talk:-11 w:tambem:20 w:tant:-12 w:te:-23 w:telefon:-8
w:telefono:16 w:tell:9 w:tem:15 w:temos:20 w:temps:15 w:teneis:-6 w:tenemos:10 w:tengo:64 w:tenho:68 w:tenido:11
w:tentar:-9 w:termos:-9 w:terug:-6 w:terwijl:6 w:thank:-7 w:thanks:-9 w:the:-13 w:them:8 w:there:21 w:these:-7
w:they:-6 w:things:17 w:this:32 w:three:14 w:through:7 w:ticket:37 w:tight:7 w:tijd:9 w:till:8 w:time:16 w:times:-9
w:timesheets:-6 w:titulo:-9 w:todo:32 w:told:17 w:tom:-9 w:took:10 w:tot:-18 w:tout:-9 w:toute:11 w:trade:32
w:transport:-22 w:travaux:13 w:tres:33 w:tresorerie:37 w:treuhander:-18 w:tribunale:-9 w:tribunales:-6 w:trois:-15
w:trustee:-8 w:tu:-6 w:tuesday:21 w:tut:12 w:twee:6 w:uber:-17 w:uberweisen:24 w:uf:63 w:uitstel:-26 w:uk:-17
w:um:-23 w:uma:-7 w:un:34 w:una:16 w:und:49 w:under:-7 w:une:-8 w:uns:-20 w:unser:20 w:unsere:12 w:unserem:16
w:unseren:-12 w:unternehmen:-7 w:up:38 w:urssaf:16 w:us:8 w:ustedes:-7 w:uw:-10 w:va:-7 w:valoir:-7 w:valor:-6
w:valt:-7 w:valuta:26 w:vamos:-9 w:van:-26 w:vandaag:9 w:vast:-12 w:vat:-13 w:ve:35 w:vedere:16 w:veio:-6 w:vem:-7
w:ver:-10 w:verbindlichkeiten:-6 w:verdad:8 w:vergessen:-18 w:verhaal:22 w:vermogen:-11 w:vertreten:10
w:verwacht:-13 w:verwalter:-16 w:very:17 w:veuillez:-7 w:vezes:6 w:via:7 w:viene:-7 w:vier:16 w:viernes:-13
w:virement:-12 w:voces:-21 w:voi:-6 w:voldoen:6 w:volgende:-18 w:voluntario:-11 w:voluntary:-6 w:vom:-25 w:von:-28
w:voor:-15 w:vor:10 w:vorkasse:-10 w:vorlaufigen:-6 w:vos:-11 w:vossa:-7 w:vosso:-6 w:vostro:-16 w:votre:-25
w:vous:11 w:voy:34 w:vragen:7 w:vrijdag:9 w:want:-6 w:war:-11 w:ware:6 w:was:-41 w:way:11 w:we:67 w:wednesday:11
w:week:13 w:weekend:-6 w:weeks:19 w:weer:-11 w:weet:19 w:wegen:-8 w:weighbridge:-13 w:weisen:-7 w:weiss:-9
w:weiteren:11 w:wel:10 w:wenn:-9 w:werden:-13 w:were:-8 w:weten:6 w:when:6 w:which:-6 w:wie:17 w:wieder:-6 w:wij:-18
w:wil:17 w:will:-28 w:willen:8 w:wim:13 w:winding:15 w:wir:-8 w:wird:-13 w:wirklich:-15 w:with:7 w:without:-14
w:woche:-6 w:woensdag:-6 w:worden:-8 w:wordt:-11 w:would:-6 w:wrong:-13 w:wsnp:-6 w:wurde:18 w:ya:-25 w:year:10
w:years:-9 w:yes:-6 w:yet:-28 w:yo:-17 w:you:21 w:your:-34 w:yours:14 w:zahle:35 w:zahlt:10 w:zahlungen:-6
w:zahlungsunfahig:44 w:zeggen:11 w:zeige:-10 w:zeit:22 w:zelf:-13 w:zes:9 w:zijn:19 w:zitten:23 w:zo:8 w:zolang:7
w:zonder:-12 w:zu:-15 w:zugesagt:-18 w:zum:-22 w:zur:-7 w:zuruck:-7 w:zusage:8
"""
