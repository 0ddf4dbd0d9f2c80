"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -5.89
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?ack:-14 ?back:9 ?closed:22 ?copy:-19 ?firm:33 ?lawyer:31 ?legal:30 ?mine:-20 ?moved:-13 ?moves:-20 ?not:-10
?others:-18 ?paid:-14 ?part:-20 ?plan:27 ?propose:46 ?question:-58 ?redirect:-19 ?refuse:23 ?rest:-17 ?stop:-14
?wait:-33 ?willpay:14 b:!_!:-10 b:00000_staat:9 b:0000_?:-12 b:0000_the:-9 b:000_and:12 b:000_euro:13 b:000_in:-10
b:000_inso:-18 b:000_op:15 b:000_sur:9 b:00_%:25 b:00_0000:-12 b:00_0:-18 b:00_com:-9 b:00_de:-17 b:00_december:12
b:00_ee:-12 b:00_em:31 b:00_gennaio:19 b:00_in:30 b:00_is:-12 b:00_jahren:9 b:00_januar:13 b:00_kg:-27 b:00_nao:-11
b:00_non:12 b:00_november:-14 b:00_oktober:-10 b:00_ottobre:-11 b:00_paga:-9 b:00_september:-9 b:00_th:-20
b:00_und:11 b:0_00:-27 b:0_0:-37 b:0_de:-12 b:0_december:-15 b:0_decembre:-9 b:0_en:-12 b:0_fin:12 b:0_meses:-13
b:0_nicht:9 b:0_november:12 b:0_paga:31 b:0_porque:25 b:0_september:-9 b:0_th:15 b:0_ve:31 b:?_?:-20 b:aber_nicht:24
b:accord_pour:10 b:acreedores_el:-13 b:advogado_ja:18 b:agence_comptable:-11 b:agosto_nao:-13 b:ahora_mismo:10
b:ai_pas:28 b:ai_plus:31 b:al_00:12 b:als_het:12 b:am_0:-13 b:am_dienstag:-19 b:am_freitag:9 b:am_montag:11
b:am_on:9 b:an_insolvency:10 b:and_do:-9 b:and_have:-27 b:and_he:-9 b:and_the:41 b:and_we:24 b:and_would:12
b:ante_el:-17 b:ante_la:13 b:antes_de:-16 b:antes_disso:11 b:ao_fim:19 b:aqui_ee:9 b:are_on:12 b:art_000:9
b:as_soon:18 b:as_tres:-9 b:as_we:21 b:assemblea_ha:-21 b:assim_que:20 b:at_the:33 b:ate_ao:15 b:au_tribunal:11
b:auch_nicht:10 b:audience_le:12 b:aujourd_hui:16 b:aun_no:10 b:aus_ihrer:9 b:avec_mon:23 b:avons_pas:-9
b:banco_nos:14 b:bank_has:11 b:bank_heeft:13 b:bei_ihnen:19 b:bei_uns:9 b:beim_amtsgericht:29 b:beste_mevrouw:-11
b:betalen_?:29 b:betaling_is:10 b:bewindvoerder_is:-9 b:bin_00:11 b:bin_seit:-15 b:bis_ende:18 b:bis_zur:17
b:bitte_sehen:10 b:bitte_um:-10 b:bonjour_je:17 b:bonjour_luc:15 b:buenos_dias:-9 b:but_cannot:15 b:but_our:16
b:by_email:18 b:can_do:10 b:can_get:-11 b:can_pay:30 b:cannot_pay:26 b:cannot_promise:11 b:cash_is:-16 b:ce_est:-16
b:ce_ho:15 b:ce_qu:26 b:cette_boite:9 b:chapter_0:19 b:che_mi:-9 b:ci_ha:12 b:com_meu:-14 b:com_que:21 b:com_um:11
b:como_pagar:47 b:como_siempre:-15 b:comunicacion_de:10 b:comunicamos_que:-9 b:con_la:25 b:con_las:25 b:con_que:33
b:con_stima:-9 b:con_un:10 b:concurso_de:-13 b:concurso_voluntario:-9 b:consecuencia_no:-12 b:conteste_rien:9
b:court_on:-9 b:cr_0:23 b:da_un:20 b:dans_la:12 b:das_geld:14 b:das_vermogen:-10 b:dat_het:-14 b:de_00:-17
b:de_0:-32 b:de_abono:-9 b:de_acreedores:-13 b:de_administracion:12 b:de_autofalencia:37 b:de_bank:13 b:de_banque:14
b:de_concurso:-17 b:de_diciembre:-10 b:de_distrito:10 b:de_fevereiro:20 b:de_france:-23 b:de_insolvencia:-9
b:de_kantonrechter:9 b:de_kas:40 b:de_las:-14 b:de_mars:14 b:de_me:22 b:de_momento:23 b:de_noviembre:-13
b:de_obra:10 b:de_pagamento:21 b:de_payer:-30 b:de_que:12 b:de_quince:10 b:de_quoi:20 b:de_rekening:22 b:de_rest:-10
b:de_su:-11 b:de_surendettement:-23 b:de_tijd:17 b:de_toute:12 b:de_wsnp:-12 b:dear_supplier:10 b:della_banca:14
b:depuis_la:9 b:der_antrag:12 b:der_rest:27 b:des_amtsgerichts:9 b:des_que:14 b:devoir_la:15 b:deze_maand:33
b:dezer_dagen:-11 b:di_aspettare:9 b:di_insolvenza:-21 b:di_pagare:25 b:di_un:9 b:dia_!:11 b:dia_00:-16 b:dia_0:14
b:dias_para:-13 b:dice_che:16 b:dice_que:9 b:die_datum:9 b:die_kasse:22 b:die_nog:13 b:die_rechnung:-10
b:dinheiro_para:9 b:dit_moment:25 b:do_mes:-15 b:do_not:10 b:do_passivo:9 b:do_que:10 b:droit_de:-23 b:du_00:-17
b:du_mois:14 b:durfen_wir:-14 b:dus_niet:26 b:dus_ook:-9 b:echt_niet:31 b:ee_cambiato:-17 b:ee_sparito:26
b:een_dezer:-11 b:eigen_aangifte:9 b:eind_november:9 b:einen_antrag:20 b:el_00:-9 b:el_0:-9 b:el_banco:14
b:el_conciliador:9 b:el_concurso:9 b:el_dia:13 b:el_juez:-10 b:el_lunes:-23 b:el_pago:-9 b:el_viernes:-21 b:em_00:25
b:em_agosto:-13 b:empresa_insolvencia:12 b:en_0:10 b:en_consecuencia:-12 b:en_cuanto:16 b:en_dan:13 b:en_de:42
b:en_die:10 b:en_el:-14 b:en_juin:39 b:en_kan:11 b:en_la:17 b:en_mesure:12 b:en_niet:-15 b:en_niets:-9
b:enquanto_nao:-9 b:er_decembre:13 b:er_is:17 b:es_geht:20 b:es_nicht:-13 b:es_von:15 b:esa_factura:-9 b:est_ce:21
b:est_dans:10 b:est_deja:31 b:est_en:-22 b:est_ferme:10 b:est_la:-36 b:est_pas:-32 b:est_passee:14 b:est_plus:9
b:est_sur:14 b:estamos_en:23 b:este_mes:18 b:estimado_proveedor:17 b:et_ai:12 b:et_assurance:12 b:et_de:11
b:et_des:12 b:et_est:-23 b:euro_di:16 b:even_niet:12 b:exoneracao_do:9 b:facture_est:-10 b:faillissement_aan:10
b:faillissement_aangevraagd:-9 b:favor_de:11 b:faz_favor:-9 b:fim_de:19 b:fim_do:-14 b:fino_ad:10 b:fino_al:13
b:fois_?:33 b:for_the:-19 b:forderung_wird:9 b:friday_and:16 b:from_you:-11 b:fs_00:-10 b:fur_die:-17 b:ga_er:16
b:geben_sie:20 b:geehrte_geschaftspartner:17 b:geen_enkele:10 b:geht_am:22 b:gemass_000:-10 b:gentile_dott:-9
b:geschrieben_und:22 b:get_this:12 b:gewoon_niet:24 b:gibt_es:-13 b:got_it:13 b:got_the:-9 b:gracias_por:-12
b:grazie_del:-9 b:guten_tag:-23 b:ha_0:-10 b:ha_acordado:11 b:ha_previsao:-11 b:ha_sido:-9 b:hab_ich:17
b:habe_den:14 b:haben_am:-16 b:half_of:10 b:hallo_frau:-16 b:hallo_ich:-14 b:hasta_que:-11 b:hat_am:11
b:have_got:-12 b:have_had:23 b:have_no:-27 b:have_not:28 b:hay_nada:23 b:he_is:-17 b:heeft_ons:15
b:hemos_presentado:-12 b:hemos_tenido:11 b:het_er:16 b:het_geld:24 b:ho_00:15 b:ho_fatta:14 b:hola_!:18
b:home_banking:-9 b:hope_to:22 b:horen_sie:13 b:hoy_no:9 b:hoy_por:10 b:ich_am:-14 b:ich_darf:-17 b:ich_hatte:27
b:ich_ihnen:39 b:ich_kann:27 b:ihre_rechnung:-14 b:ik_ga:12 b:ik_het:11 b:ik_in:32 b:ik_jullie:11 b:ik_kan:34
b:ik_mag:-11 b:ik_niets:-9 b:ik_van:-21 b:ik_verwacht:-14 b:ik_vrijdag:12 b:il_comune:11 b:il_est:37 b:il_mio:19
b:il_nuovo:-18 b:il_tribunale:-25 b:il_vostro:-11 b:im_moment:30 b:im_sommer:-13 b:in_00:14 b:in_acconto:-10
b:in_april:29 b:in_contanti:32 b:in_dem:-9 b:in_der:-9 b:in_drei:-10 b:in_eigenverwaltung:10 b:in_het:-12 b:in_my:-9
b:in_november:9 b:in_ogni:-9 b:in_on:11 b:in_position:10 b:in_the:45 b:in_tribunale:10 b:informamos_de:12
b:insolvencia_na:13 b:insolvencia_pessoal:29 b:insolvency_practitioner:10 b:insolvenz_angemeldet:21
b:insolvenz_anmelden:-20 b:insolvenzverfahren_uber:-9 b:io_non:-17 b:is_er:15 b:is_in:-16 b:is_leeg:10 b:is_no:15
b:is_nog:10 b:is_not:17 b:ist_am:12 b:ist_bei:12 b:ist_da:-30 b:ist_die:29 b:ist_nichts:16 b:it_again:-9 b:it_is:-14
b:ja_ta:-23 b:ja_tem:18 b:januari_?:-11 b:je_ai:-17 b:je_ne:-12 b:je_peux:34 b:je_suis:-31 b:jours_est:10
b:judiciaire_depuis:-18 b:juzgado_de:-12 b:kan_het:9 b:kan_ik:24 b:kan_je:22 b:kann_ich:32 b:konnen_derzeit:23
b:konto_ist:16 b:kunnen_wij:12 b:la_0:30 b:la_banca:-10 b:la_banque:-24 b:la_carta:-19 b:la_cassa:19
b:la_cessation:14 b:la_comunicacion:9 b:la_cuenta:30 b:la_factura:-17 b:la_facture:-20 b:la_la:14 b:la_ley:23
b:la_ligne:-10 b:la_mia:-15 b:la_moitie:12 b:la_nostra:19 b:la_nota:-9 b:la_pago:21 b:la_planta:10 b:la_presente:11
b:la_recolte:17 b:la_saison:-9 b:la_solicitud:-12 b:la_somme:15 b:laat_het:9 b:last_week:28 b:le_camion:12
b:le_chantier:14 b:le_commissaire:-9 b:le_detail:-10 b:le_droit:-23 b:le_pago:20 b:le_redressement:13 b:le_salon:9
b:les_autres:12 b:les_comunicamos:-9 b:les_informamos:13 b:les_pagaremos:18 b:lie_to:36 b:list_and:10
b:lo_mercantil:-9 b:lo_siento:-10 b:lo_stato:-21 b:los_pagos:12 b:los_proximos:12 b:lost_the:15 b:ma_boutique:13
b:maar_een:20 b:mailen_?:-9 b:mais_je:12 b:march_?:-12 b:mars_?:14 b:mas_no:14 b:me_da:10 b:me_la:-10 b:mein_mann:11
b:mes_que:11 b:met_00:11 b:mevrouw_de:15 b:mi_faccia:-15 b:mi_ha:18 b:mi_hermana:-9 b:mi_marido:22
b:mi_servirebbe:21 b:mir_auch:15 b:mir_leid:25 b:mit_einer:15 b:momento_no:23 b:momento_non:22 b:mon_associe:13
b:mon_avocat:-9 b:months_?:10 b:move_to:9 b:muss_ich:15 b:na_segunda:22 b:nach_00:9 b:nada_de:9 b:nao_da:11
b:nao_ee:-13 b:nao_esta:-9 b:nao_me:-10 b:nao_podemos:-10 b:nao_recebi:9 b:nao_tem:9 b:nao_temos:31 b:nao_tenho:114
b:ne_nous:-11 b:ne_paie:-11 b:ne_peux:13 b:ne_pouvons:10 b:need_your:9 b:nem_para:9 b:new_year:15 b:next_friday:13
b:ni_les:11 b:nicht_bezahlen:22 b:nicht_bezahlt:-10 b:nicht_zahlen:12 b:nichts_mehr:-22 b:niet_betalen:11
b:niet_bij:9 b:niet_in:14 b:niet_meer:-10 b:niet_op:-18 b:niets_meer:-10 b:no_estamos:16 b:no_fim:-9 b:no_ha:10
b:no_hay:17 b:no_idea:18 b:no_la:-18 b:no_le:22 b:no_mesmo:-13 b:no_puedo:29 b:no_se:-16 b:no_te:-11 b:no_tenemos:12
b:no_tengo:12 b:nobody_is:19 b:non_abbiamo:-26 b:non_ce:24 b:non_ha:36 b:non_ho:24 b:non_la:-9 b:non_posso:20
b:non_riesco:19 b:non_si:9 b:non_siamo:21 b:non_vi:-12 b:nos_ha:10 b:nos_termos:-10 b:not_going:10 b:not_got:19
b:not_have:13 b:not_lie:20 b:not_pay:12 b:not_paying:-9 b:nota_de:-15 b:nothing_in:33 b:notre_tresorerie:39
b:nous_avons:-12 b:nous_vous:19 b:nu_niet:9 b:ob_die:9 b:of_it:10 b:of_the:-17 b:official_receiver:-9 b:ogni_caso:-9
b:on_est:-19 b:on_friday:-38 b:on_peut:36 b:on_the:9 b:on_wednesday:19 b:onder_de:14 b:ons_faillissement:-10
b:ook_niet:-10 b:op_00:-12 b:op_dit:25 b:other_half:13 b:ou_quoi:38 b:over_de:12 b:over_to:23 b:owe_it:12
b:paga_em:-15 b:paga_se:-9 b:pagar_ate:9 b:pagar_el:28 b:pagar_la:-18 b:paie_pas:-11 b:par_le:-9 b:para_pagar:16
b:parlato_con:12 b:partir_de:18 b:pas_ce:-10 b:pas_et:-9 b:pas_la:-17 b:pas_payer:33 b:pas_un:23 b:pas_vous:26
b:pay_anyone:22 b:pay_me:14 b:pay_you:19 b:paye_le:9 b:payer_et:11 b:payer_les:13 b:payer_ni:9 b:pedido_de:31
b:per_maand:15 b:pero_no:-18 b:peut_pas:36 b:peux_pas:29 b:peux_plus:-9 b:peux_rien:10 b:piano_di:-9 b:please_can:13
b:plus_de:23 b:plus_rien:-10 b:plus_un:10 b:por_telefono:18 b:porque_no:18 b:posibilidad_de:20 b:position_to:10
b:pour_instant:17 b:pour_le:43 b:pour_les:-18 b:pour_ma:-10 b:prendra_contact:15 b:presente_les:13 b:previsao_de:20
b:procedure_de:-16 b:proxima_quarta:11 b:proximos_dias:10 b:puedo_pagar:14 b:put_the:26 b:qu_elle:14 b:qu_on:13
b:quarta_feira:10 b:que_ainda:10 b:que_des:12 b:que_est:-12 b:que_hemos:-13 b:que_je:9 b:que_le:-11 b:que_lo:-10
b:que_me:31 b:que_no:-13 b:que_nos:29 b:que_tal:31 b:que_ustedes:-9 b:quote_von:16 b:reciba_un:10
b:redressement_judiciaire:-19 b:rekening_staat:37 b:relacion_de:10 b:reverse_charge:-9 b:said_would:-22 b:says_do:13
b:schicken_sie:18 b:se_faz:-9 b:se_ha:23 b:se_le:15 b:se_mi:10 b:se_no:-9 b:se_non:-13 b:se_presentara:10
b:segundo_de:17 b:sehen_sie:10 b:sehr_geehrte:9 b:sem_falta:-10 b:sem_um:27 b:semana_passada:-9 b:serait_il:12
b:seriez_vous:10 b:sexta_feira:-13 b:si_ee:9 b:si_je:-9 b:si_no:-9 b:si_puo:14 b:si_vous:-11 b:siamo_in:22
b:sie_auf:13 b:sie_es:31 b:sie_haben:9 b:sie_mir:37 b:sin_falta:-11 b:sind_bis:17 b:sind_und:9
b:sind_zahlungsunfahig:23 b:six_mois:11 b:so_no:16 b:sobre_el:-9 b:solicitado_el:-12 b:solicitud_de:-12
b:sono_bloccati:12 b:sono_in:-9 b:soon_as:33 b:sorry_sorry:13 b:sorry_to:15 b:split_it:9 b:sprake_van:10
b:stato_di:-21 b:straight_with:17 b:suis_en:-20 b:surseance_verleend:9 b:sus_facturas:11 b:svp_?:-16 b:ta_tudo:-23
b:tag_ich:-11 b:tant_qu:-10 b:te_li:12 b:te_moeten:15 b:te_staan:10 b:te_voy:17 b:tell_you:23 b:tenho_como:39
b:tenho_condicao:13 b:termos_da:-10 b:th_so:-10 b:the_0:20 b:the_bank:14 b:the_board:9 b:the_company:13
b:the_lads:41 b:the_minute:19 b:the_moment:20 b:the_money:-9 b:the_new:13 b:the_next:-9 b:the_official:-9
b:the_signed:-9 b:the_way:-9 b:there_is:29 b:things_are:17 b:this_in:10 b:this_is:-9 b:this_time:15 b:this_week:14
b:through_on:10 b:to_be:-10 b:to_do:-9 b:to_get:11 b:to_sem:-10 b:to_tell:18 b:to_the:-13 b:to_you:44 b:todos_los:12
b:toegelaten_tot:-9 b:tot_april:9 b:tribunal_pour:10 b:tut_mir:9 b:uber_das:-10 b:uf_0:31 b:un_altro:16
b:un_centime:10 b:un_duro:9 b:un_mois:-10 b:un_peu:-17 b:una_dilazione:16 b:unable_to:16 b:und_der:25 b:und_geht:22
b:und_habe:10 b:und_jetzt:19 b:und_konnen:19 b:und_werden:10 b:uns_kein:-19 b:uns_nicht:9 b:unser_mandant:12
b:up_petition:21 b:valuta_00:30 b:vamos_pagar:-10 b:van_0000:17 b:van_00:-18 b:van_een:9 b:van_het:-12
b:van_onze:-14 b:van_voor:9 b:vat_on:-9 b:ve_la:29 b:vergessen_sie:-12 b:vermogen_der:-10 b:verwacht_dat:-14
b:von_000:14 b:von_00:16 b:von_den:-21 b:von_mir:16 b:von_uns:-21 b:von_weiteren:11 b:voor_die:10 b:vorige_week:12
b:vorlaufiger_verwalter:-17 b:vos_factures:9 b:votre_comprehension:15 b:vou_pagar:-26 b:vous_accord:10
b:vous_ecris:23 b:vous_ne:-9 b:vous_payer:26 b:vous_plait:9 b:vous_serez:19 b:vrijdag_de:11 b:war_nicht:-12
b:waren_000:9 b:was_ich:-12 b:we_are:25 b:we_have:30 b:we_would:-22 b:we_zitten:16 b:wednesday_the:18 b:weet_je:11
b:wie_sie:12 b:will_be:-30 b:will_get:14 b:will_have:-11 b:winding_up:14 b:wir_haben:-17 b:wir_konnen:9
b:wir_nicht:-10 b:wir_sind:33 b:wir_uberweisen:13 b:wir_vertreten:12 b:would_ask:-16 b:would_rather:13
b:wurde_ich:25 b:ya_no:-29 b:yo_no:-10 b:you_and:38 b:you_before:32 b:you_by:-10 b:you_get:14 b:you_keep:14
b:you_on:14 b:zahlungen_auf:-9 b:zahlungsunfahig_und:29 b:zit_er:19 b:zu_begleichen:13 e:promise=day:-22
e:promise=none:-27 e:run=none:-31 f:_day:-23 f:_invoice:-61 f:ack:-11 f:admin:-51 f:all:-30 f:back:-29 f:bounce:-23
f:closed:30 f:contest:-34 f:copy:-17 f:d.CONTRACT_TERMS:-11 f:d.DAMAGED:31 f:d.LATE_DELIVERY:-18
f:d.LATE_FEE_CONTESTED:-10 f:d.MISSING_DOCS:-39 f:d.NOT_OURS:-33 f:d.NO_PO:-22 f:d.QUANTITY_SHORT:-15 f:d.TAX:-17
f:difference:-49 f:dispute:-65 f:firm:49 f:fix:-13 f:formal:16 f:gone:-46 f:greeting:-25 f:hardship:105 f:hold:26
f:hope:-37 f:hostile:-11 f:insolvency:42 f:joke:-44 f:lawyer:-37 f:legal:34 f:moved:-43 f:n.QUANTITY_SHORT:-51
f:not:155 f:not_dispute:-39 f:not_gone:-17 f:not_hope:-18 f:not_insolvency:20 f:not_legal:-64 f:not_paid:15
f:not_stop:-17 f:once_funds:60 f:ooo:-14 f:order:-19 f:others:-21 f:part:22 f:pay:88 f:plan:56 f:proof:-9
f:propose:47 f:r.DAMAGED:22 f:r.DESCRIPTION:-19 f:r.FREIGHT:-24 f:r.LATE_FEE_CONTESTED:-11 f:r.LOST:16
f:r.MISSING_DOCS:-21 f:r.NOT_OURS:-10 f:r.NO_PO:-14 f:r.PRICE_ERROR:-14 f:r.QUALITY:12 f:r.QUANTITY_SHORT:-10
f:r.SERVICE_INCORRECT:-19 f:r.TAX:-14 f:r.WRONG_PRODUCT:-12 f:redirect:-68 f:remittance:-11 f:rest:15 f:run:-52
f:statement:-34 f:stop:-33 f:unable:118 f:until:-27 f:wait:51 f:willpay:23 i:acknowledgement:-22
i:acknowledgement=2:-22 i:already_paid:-25 i:already_paid=3:-25 i:bounce:-17 i:bounce=3:-17
i:copy_invoice_request:-18 i:copy_invoice_request=3:-21 i:dispute:-26 i:dispute=1:41 i:dispute=2:-19 i:dispute=3:-48
i:hardship:162 i:hardship=3:160 i:hostile:-10 i:hostile=2:14 i:hostile=3:-23 i:in_payment_run:-35
i:in_payment_run=3:-35 i:insolvency:34 i:insolvency=2:41 i:invoice_admin:-31 i:invoice_admin=3:-25 i:legal:-71
i:legal=2:-14 i:legal=3:-61 i:nothing:62 i:out_of_office:-14 i:out_of_office=3:-12 i:partial_payment:32
i:partial_payment=2:28 i:payment_plan_request:70 i:payment_plan_request=2:35 i:payment_plan_request=3:35
i:promise_to_pay:-48 i:promise_to_pay=3:-44 i:question=1:-9 i:question=2:39 i:question=3:-38 i:remittance_advice:-11
i:remittance_advice=3:-10 i:statement_request:-33 i:statement_request=2:-13 i:statement_request=3:-20
i:unsubscribe:-34 i:unsubscribe=3:-41 i:wrong_contact:-55 i:wrong_contact=2:-23 i:wrong_contact=3:-27 l:de:39
l:en:-20 l:es:31 l:it:13 l:nl:-60 n:2:-13 n:3:-20 n:4:13 n:5:27 p:aanges:-12 p:aangev:-11 p:abbiam:-20 p:abogad:-16
p:accept:-9 p:accont:-11 p:accoun:-14 p:acompt:-10 p:acorda:11 p:acreed:-18 p:admini:-24 p:admiti:11 p:adress:-10
p:advise:9 p:advoga:37 p:alsjeb:10 p:alstub:-9 p:ammini:-11 p:amtsge:33 p:angeku:30 p:angeno:27 p:anmeld:-25
p:annule:14 p:annull:18 p:anteri:-25 p:antwor:-11 p:anythi:20 p:apertu:12 p:approv:-12 p:armaze:16 p:arrang:12
p:arrete:10 p:asegur:9 p:aspett:22 p:assemb:-25 p:assicu:10 p:associ:14 p:assura:12 p:assure:-10 p:atenci:10
p:atende:15 p:attend:-9 p:audien:23 p:august:-10 p:aujour:16 p:auszah:16 p:autofa:15 p:automa:-22 p:autori:-10
p:avvoca:25 p:bankin:-12 p:becaus:-10 p:bedien:-14 p:beglei:15 p:bereit:25 p:besche:10 p:beslis:10 p:bestel:-21
p:betaal:-9 p:betale:21 p:betali:10 p:bijzon:16 p:blocca:14 p:bonifi:-15 p:bonsoi:10 p:boutiq:13 p:budget:18
p:buongi:-12 p:calder:25 p:cambia:-26 p:camion:46 p:capisc:12 p:capita:33 p:casell:-9 p:cateri:-9 p:certif:-9
p:cessat:9 p:chanti:14 p:chapte:14 p:charge:-11 p:cherch:9 p:chiama:24 p:client:70 p:cobran:-12 p:colleg:-10
p:comman:-10 p:commis:-15 p:compre:16 p:compro:-16 p:compta:-10 p:compte:-9 p:comuni:-33 p:concer:11 p:concor:-18
p:condic:17 p:condiz:27 p:confer:-9 p:confia:-12 p:confir:-10 p:consec:-12 p:conseg:14 p:consid:11 p:contad:12
p:contam:10 p:contan:31 p:contat:-14 p:conten:-13 p:contes:-11 p:contra:-34 p:contro:-13 p:corrie:12 p:creanc:-17
p:credit:-28 p:credor:-12 p:curato:-15 p:dealin:-9 p:decemb:17 p:decide:-16 p:decidi:-9 p:declar:15 p:decret:-9
p:dedica:-9 p:defend:13 p:defini:-12 p:delive:-11 p:demand:-20 p:deposi:-16 p:derzei:23 p:descul:-11 p:desole:-17
p:despac:-9 p:destin:-12 p:devolu:24 p:diciem:21 p:dienst:-20 p:dilazi:16 p:dinhei:20 p:direct:-12 p:direit:13
p:dirett:-10 p:dispia:24 p:dispos:-12 p:distri:-10 p:domand:-10 p:dossie:-34 p:duplic:-9 p:econom:14 p:eerlij:15
p:eigena:9 p:encome:-10 p:engana:-10 p:enquan:-12 p:entreg:-15 p:entret:17 p:envisa:15 p:erfahr:17 p:escrev:11
p:especi:-16 p:estamo:33 p:estima:20 p:excuse:14 p:expect:9 p:factur:-42 p:factuu:-11 p:faland:9 p:fallig:10
p:fallit:17 p:fattur:-18 p:fatura:-10 p:fechad:30 p:festge:9 p:fevere:19 p:fevrie:-14 p:figura:27 p:financ:-9
p:formul:-9 p:fornec:-14 p:fornit:12 p:fourni:-10 p:freund:18 p:funcio:19 p:fundin:17 p:furthe:-9 p:garant:-19
p:geacht:9 p:geehrt:10 p:gekomm:9 p:gelief:-10 p:gennai:17 p:gerich:-14 p:gescha:20 p:geschr:16 p:gesetz:-10
p:gesper:9 p:gestel:20 p:gestio:-20 p:gestor:13 p:gettin:20 p:gioved:-10 p:goeder:9 p:gracia:-14 p:groots:15
p:hearin:18 p:herrsc:17 p:hierov:-9 p:histor:13 p:hoevee:11 p:honora:10 p:huissi:33 p:immedi:33 p:import:-10
p:imposi:17 p:imposs:36 p:incapa:11 p:incass:20 p:inform:24 p:insolv:18 p:intent:-26 p:interv:-17 p:intuss:11
p:invent:9 p:invest:18 p:invoic:-15 p:jahres:-9 p:januar:-12 p:janvie:-16 p:judici:-16 p:justic:-9 p:kanton:9
p:kolleg:23 p:konnte:-9 p:kontak:15 p:laatst:13 p:laisse:22 p:lavand:14 p:lawyer:20 p:leiste:-17 p:letrad:-10
p:levant:-10 p:levere:9 p:liabil:9 p:libera:30 p:licenc:-11 p:liefer:-28 p:liquid:44 p:litera:41 p:llegar:-14
p:maanda:-12 p:mainte:-17 p:mandat:-18 p:maquin:-10 p:materi:18 p:matrim:21 p:meetin:9 p:mensua:23 p:mercan:27
p:messag:13 p:minist:-12 p:mogeli:10 p:moglic:9 p:moment:62 p:monsie:-10 p:mornin:-13 p:nachst:-11 p:namast:-13
p:naturl:26 p:nemmen:29 p:nessun:18 p:nieman:14 p:ningue:9 p:nomead:-12 p:nothin:21 p:notifi:11 p:novemb:12
p:noviem:-15 p:nuestr:13 p:obliga:11 p:octobe:-12 p:oficin:9 p:ontvan:-21 p:ordere:-9 p:ottobr:-33 p:pagame:-10
p:pagamo:-23 p:pagand:19 p:pagare:40 p:pagarl:47 p:pagart:19 p:pagarv:29 p:pagher:19 p:parcel:-9 p:parlat:11
p:partne:14 p:passad:-11 p:passat:31 p:paymen:-16 p:pedimo:9 p:pessoa:29 p:petiti:19 p:pignor:43 p:posibi:20
p:positi:10 p:pouvoi:-11 p:pouvon:10 p:precis:-9 p:precon:9 p:premie:-9 p:presid:-22 p:presta:-12 p:previs:18
p:prezad:-10 p:privat:-30 p:proced:-35 p:proces:-21 p:procha:-9 p:produk:9 p:profes:-9 p:promes:10 p:promet:-9
p:promis:26 p:promot:9 p:propon:12 p:propos:-13 p:propri:9 p:protoc:34 p:proxim:19 p:qualqu:-9 p:qualsi:15
p:qualun:-9 p:quebra:26 p:quedad:24 p:rappel:35 p:recebe:14 p:receiv:-16 p:receva:-23 p:rechnu:-27 p:recibi:-12
p:recibo:10 p:reclam:-10 p:recolt:17 p:reconn:13 p:reenvi:-18 p:reglem:13 p:rekeni:47 p:remane:-10 p:repren:-10
p:restan:21 p:revers:-9 p:riceve:-13 p:rispon:-17 p:sachwa:-9 p:samtli:10 p:sarebb:14 p:sblocc:-11 p:schick:12
p:schlic:24 p:schuld:14 p:schutz:-10 p:segund:37 p:seizoe:34 p:semana:14 p:senhor:-10 p:septem:-13 p:servic:-14
p:servir:21 p:siempr:-21 p:signor:32 p:sistem:-9 p:socied:-9 p:sonnta:-14 p:sparit:26 p:starti:16 p:steurb:26
p:straig:15 p:stukke:12 p:subven:28 p:suppli:11 p:surend:-23 p:sursea:11 p:suspen:-15 p:taglic:10 p:tampoc:21
p:techni:-9 p:tegemo:9 p:telefo:13 p:temper:-19 p:tenemo:9 p:tercer:-11 p:throug:9 p:timesh:-9 p:toegel:-9
p:toglie:12 p:transf:-15 p:transm:-14 p:transp:-22 p:tresor:43 p:treuha:-28 p:tribun:-12 p:tuesda:16 p:uberwe:24
p:uffici:-11 p:uitste:-18 p:univer:10 p:update:9 p:ustede:-15 p:vandaa:21 p:vautou:39 p:verges:-12 p:vergle:15
p:verhaa:11 p:vermog:-10 p:verpli:15 p:verspr:-12 p:vertre:10 p:verwac:-16 p:verwal:-19 p:verzek:9 p:veuill:-16
p:vierne:-23 p:vireme:-20 p:voldoe:17 p:volgen:-14 p:volunt:-11 p:voorbi:28 p:vorkas:-10 p:vorlau:-22 p:vrijge:-19
p:vuestr:-9 p:wednes:15 p:weiter:10 p:windin:20 p:wirkli:-17 p:withou:-11 p:zahlun:41 p:zugesa:-12 s:00000:-28
s:0000:-23 s:000:-42 s:0:17 s:aan:12 s:aanmaning:9 s:adeudo:32 s:avant:34 s:avis:33 s:aviso:-19 s:aw:-22
s:cobranca:-29 s:comunicacion:9 s:conta:9 s:cr:33 s:da:15 s:de:-14 s:debito:-11 s:del:9 s:dernier:33 s:dhr:10
s:di:10 s:du:18 s:en:-11 s:encerramento:42 s:erinnerung:42 s:es:-11 s:factura:-14 s:facture:-17 s:farine:35
s:fattura:-13 s:fb:25 s:fur:12 s:fw:-11 s:ga:12 s:gc:-16 s:harina:14 s:hp:20 s:impaye:9 s:impayee:12 s:in:-15
s:klussen:10 s:laatste:28 s:letzte:-16 s:lo:17 s:mahnung:11 s:mail:-10 s:mf:13 s:mi:-9 s:mise:-10 s:nd:13 s:nf:-11
s:octubre:10 s:oleo:21 s:openstaande:11 s:overdue:-26 s:pagamento:40 s:payment:9 s:pb:-9 s:pedido:-10 s:pendiente:18
s:proposta:-16 s:proveedores:13 s:rappel:-11 s:re:64 s:rechnung:-48 s:recordatorio:9 s:relance:12 s:retail:11
s:saldo:-10 s:scaduto:15 s:segundo:-9 s:service:-10 s:sg:-11 s:situacion:10 s:solicitud:-10 s:sollecito:34
s:sono:-10 s:sr:16 s:ta:-10 s:toner:-13 s:unpaid:10 s:vencido:-17 s:votre:10 s:your:-10 s:zahlung:21 w:!:-68 w:%:17
w:00000:-36 w:0000:-69 w:000:-51 w:00:-72 w:0:-12 w:@:-69 w:aangevraagd:-11 w:ab:12 w:abbiamo:-20 w:aber:24
w:abono:-11 w:acconto:-10 w:accord:-12 w:account:-13 w:acompte:-10 w:acordado:11 w:acordo:-10 w:acreedores:-17
w:across:-9 w:acte:-9 w:ad:14 w:administracion:12 w:administrador:-19 w:advice:12 w:advogado:33 w:after:-15
w:again:-14 w:agence:-11 w:agora:35 w:ah:19 w:ahah:10 w:ai:10 w:aktull:38 w:all:-36 w:alles:15 w:alsjeblieft:10
w:also:9 w:alstublieft:-9 w:altijd:11 w:am:-9 w:amtsgericht:24 w:amtsgerichts:9 w:ancien:15 w:ancora:-13 w:and:13
w:andata:10 w:andert:39 w:angenommen:27 w:anmelden:-24 w:annee:-9 w:answer:-24 w:anterior:-12 w:antrag:15
w:anyone:31 w:anything:20 w:aout:-9 w:apertura:12 w:app:-11 w:appena:9 w:applied:10 w:approved:-10 w:april:42
w:aprile:11 w:aqui:-17 w:are:37 w:armazem:16 w:arrete:16 w:arretez:10 w:arrive:19 w:as:-26 w:asi:-11 w:ask:-18
w:aspettare:9 w:assemblea:-22 w:assim:12 w:associe:11 w:assurance:12 w:at:38 w:ate:17 w:atencion:10 w:atender:18
w:attend:9 w:auch:38 w:aucun:24 w:aucune:-10 w:audience:27 w:auf:17 w:augustus:-10 w:aujourd:16 w:aun:9 w:aus:-26
w:auto:39 w:autofalencia:15 w:autre:-16 w:autres:12 w:avant:-10 w:avec:19 w:avevo:14 w:avisos:-9 w:avocat:-15
w:avons:-12 w:avvocato:26 w:back:-9 w:banca:9 w:banco:33 w:bank:33 w:banking:-12 w:banque:-10 w:be:-34
w:beantragen:10 w:because:-10 w:bedienen:-11 w:been:-10 w:before:19 w:begleichen:13 w:bei:15 w:beiden:-12 w:beim:17
w:bel:-11 w:ben:-15 w:beslag:-12 w:beslist:10 w:best:-12 w:bestellt:-9 w:betalen:21 w:betaling:11 w:bezahlen:22
w:bezahlt:-14 w:bij:-9 w:bill:-28 w:bin:76 w:bitte:15 w:bleibt:-10 w:bloccati:12 w:bois:11 w:boite:19 w:boleto:-13
w:bom:-11 w:bon:-25 w:bonifici:-10 w:bonsoir:10 w:boutique:13 w:bro:-28 w:buenos:-9 w:buongiorno:-12 w:by:-14
w:ca:-39 w:cada:17 w:called:22 w:cambiato:-17 w:camion:9 w:can:19 w:cannot:50 w:capisco:12 w:capital:33 w:cara:31
w:caro:-22 w:carta:-23 w:casa:13 w:casella:-9 w:cash:-14 w:caso:-13 w:cassa:12 w:catering:-9 w:ce:36 w:centime:10
w:cessation:10 w:chantier:14 w:chapter:14 w:charge:-9 w:charged:-10 w:che:-10 w:chef:-17 w:chega:18 w:cheque:-10
w:cher:-17 w:chez:-14 w:chf:-9 w:chiama:-18 w:chiuso:53 w:chuva:22 w:ciao:9 w:cio:56 w:cliente:-9 w:clientes:38
w:clienti:20 w:clients:21 w:cm:15 w:cobranca:-10 w:cobrar:12 w:cobre:9 w:collega:-9 w:com:19 w:come:-17 w:comes:12
w:comme:-11 w:commissaire:-9 w:como:94 w:comprehension:15 w:comptable:-10 w:compte:11 w:comune:11 w:comunicamos:-26
w:con:28 w:conciliador:9 w:concordato:-11 w:concurso:-23 w:concursos:16 w:condicao:16 w:consecuencia:-12
w:contabilidade:11 w:contacto:13 w:contador:12 w:contamos:10 w:contanti:32 w:conti:16 w:conto:19 w:contra:-11
w:contract:-9 w:correo:-9 w:cortou:12 w:cosa:14 w:court:-15 w:cr:23 w:creance:-9 w:credito:-9 w:creditos:-13
w:credor:-10 w:credores:-11 w:cuanto:14 w:cuatro:11 w:cubrir:24 w:cuenta:29 w:cuento:9 w:cumprimentos:-9
w:curator:-10 w:da:28 w:dafur:-9 w:dag:10 w:dagen:-13 w:dai:17 w:dan:10 w:danach:18 w:dann:10 w:dans:36 w:daran:33
w:darf:-47 w:das:-10 w:dat:-16 w:data:32 w:date:-34 w:day:-19 w:days:-10 w:debito:-9 w:debo:-9 w:debt:10 w:debts:-11
w:decembre:14 w:declan:15 w:deel:-11 w:deja:22 w:dell:-11 w:delle:-11 w:dem:-14 w:den:-48 w:dentro:11 w:derde:9
w:derzeit:23 w:des:9 w:desole:11 w:desolee:-17 w:detail:-10 w:dettes:9 w:devoir:14 w:dez:-12 w:deze:26 w:dezer:-11
w:di:-39 w:dia:-33 w:dias:-18 w:dice:23 w:dicho:18 w:diciembre:21 w:die:-34 w:dienstag:-19 w:diesel:11 w:diga:-10
w:digo:9 w:dije:-12 w:dilazione:16 w:dinheiro:20 w:dir:19 w:dire:30 w:direito:13 w:direttore:-9 w:dispiace:24
w:distrito:10 w:dit:30 w:doe:-10 w:doen:19 w:does:9 w:domani:-12 w:dona:-15 w:donc:-16 w:donde:-10 w:dono:11
w:door:11 w:dossier:-27 w:dott:-10 w:dotto:69 w:doy:-14 w:drei:-20 w:drin:15 w:droit:-23 w:drum:-13 w:du:36 w:due:25
w:duro:9 w:dus:44 w:echt:26 w:ecris:23 w:ee:15 w:eerlijk:15 w:ein:-26 w:eine:14 w:einen:19 w:einer:12
w:eingereicht:9 w:el:-32 w:ela:-13 w:elena:-11 w:elke:-10 w:ella:-15 w:empresa:11 w:empty:10 w:en:11 w:enkele:10
w:enquanto:-12 w:entra:14 w:entrada:-11 w:entre:-12 w:entregar:-9 w:entretanto:17 w:entscheidet:9 w:era:-20
w:erfahren:17 w:eroffnet:-12 w:erop:-9 w:errado:-9 w:erst:-19 w:es:35 w:esa:-10 w:escrever:11 w:ese:-9 w:eso:21
w:especial:-16 w:esse:-9 w:esta:-38 w:estamos:33 w:este:9 w:estimado:24 w:estos:-12 w:estoy:58 w:estuvo:9 w:et:15
w:etat:-9 w:ete:-14 w:etre:-12 w:even:25 w:excuses:14 w:exige:-10 w:exoneracao:9 w:faccia:-15 w:factura:-22
w:facture:-26 w:factuur:-11 w:fais:-9 w:fait:-19 w:falando:9 w:fallito:17 w:falta:-26 w:faltam:-9 w:fare:-22
w:fatta:14 w:fattura:-12 w:fatura:-16 w:faz:-11 w:fazer:9 w:feb:-11 w:fecha:-19 w:fehlt:18 w:ferme:10 w:fevereiro:19
w:fevrier:-14 w:fiduciario:9 w:filho:11 w:filing:10 w:fin:28 w:firma:-25 w:first:-10 w:floor:10 w:foi:-17 w:fois:20
w:fomos:-10 w:for:-54 w:fornitore:15 w:fotos:-9 w:fournisseur:-10 w:france:-23 w:frau:-13 w:frere:9 w:friday:-27
w:from:-10 w:fruh:9 w:fs:-10 w:fui:10 w:funding:17 w:funds:27 w:fur:-37 w:further:-9 w:ga:26 w:garde:13 w:gas:11
w:geachte:9 w:geben:60 w:geehrte:9 w:geen:17 w:geht:31 w:gekommen:9 w:geld:35 w:geliefert:-10 w:gemass:-10
w:gennaio:17 w:gentile:-9 w:gentilissima:15 w:gericht:-14 w:geschaftspartner:27 w:geschrieben:20 w:gesperrt:9
w:gesteld:9 w:gestellt:11 w:gestionale:-11 w:gestort:19 w:get:28 w:getting:20 w:geven:21 w:gewoon:30 w:gezet:15
w:gibt:-21 w:gibts:-27 w:giorni:19 w:giovedi:-10 w:giro:34 w:glaubiger:10 w:goedemiddag:12 w:goederen:9 w:gone:17
w:got:39 w:gracias:-14 w:grad:27 w:grande:21 w:grazie:-11 w:gripe:11 w:grootste:15 w:gruss:25 w:guten:-27 w:hab:17
w:habe:-9 w:haben:-18 w:had:19 w:hagan:10 w:half:18 w:hallo:-29 w:hand:35 w:hans:10 w:happen:34 w:hasta:11
w:hatte:22 w:have:32 w:hay:12 w:hd:12 w:he:41 w:hee:13 w:heeft:12 w:hein:-14 w:hello:-14 w:hemos:-15 w:here:-11
w:hermana:-9 w:herrn:9 w:heute:-10 w:hey:-19 w:hi:-29 w:hier:-28 w:hierover:-9 w:hij:11 w:him:-12 w:hmrc:17 w:ho:20
w:hoe:29 w:hold:-16 w:holen:23 w:home:-9 w:honrar:46 w:hope:11 w:horen:10 w:hotels:40 w:hoy:-11 w:hui:16
w:huissier:33 w:iban:-14 w:ich:-58 w:id:18 w:idea:18 w:ie:-10 w:ieri:-12 w:ifecom:16 w:igual:-10 w:ihnen:38
w:ihr:-31 w:ihre:-44 w:ihren:-16 w:ihrer:10 w:ik:-16 w:il:17 w:im:71 w:impossibile:12 w:impossible:11 w:in:17
w:incassiamo:24 w:incasso:-12 w:inform:10 w:informamos:9 w:ing:9 w:inso:-18 w:insolvencia:28 w:insolvent:12
w:insolvenza:-21 w:insolvenzantrag:18 w:insolvenzverfahren:-9 w:instant:15 w:intention:-14 w:intussen:11 w:inverno:9
w:io:-35 w:irmao:-9 w:is:37 w:isso:-10 w:ist:38 w:isto:22 w:it:-11 w:ive:33 w:ja:-35 w:jahren:-13 w:jai:11
w:jajaja:-10 w:jamais:-10 w:jan:-10 w:januar:15 w:januari:-18 w:janvier:-16 w:jefe:56 w:jeito:-14 w:jemand:21
w:jetzt:11 w:jeudi:-17 w:jij:12 w:jours:-11 w:judiciaire:-18 w:juez:-10 w:juin:38 w:juizo:-11 w:jullie:-16 w:juni:17
w:jusqu:17 w:just:-15 w:kan:98 w:kann:73 w:kantonrechter:9 w:kaputt:22 w:karine:-18 w:kas:40 w:kasse:22 w:kassel:-15
w:keep:12 w:kein:-9 w:kept:11 w:kg:-31 w:kkkkk:-9 w:klant:11 w:kleine:-9 w:know:41 w:kollegin:24 w:komen:17
w:kommt:-15 w:konnen:35 w:konto:21 w:kunde:-11 w:kunnen:13 w:la:-39 w:laatste:13 w:laden:21 w:lads:37 w:laissez:21
w:las:15 w:last:11 w:lauft:-12 w:lavori:36 w:lavoro:12 w:le:13 w:leeds:12 w:leeg:10 w:leer:26 w:legal:-10
w:legge:-19 w:leid:18 w:leider:25 w:leisten:-17 w:letrado:-9 w:letter:18 w:leveren:9 w:levou:10 w:ley:22 w:lhe:10
w:li:10 w:liabilities:10 w:liberar:31 w:lie:38 w:liebe:10 w:lieferungen:-10 w:liegt:11 w:ligne:-11 w:like:-16
w:limit:9 w:liquidacion:-28 w:liquidation:-21 w:liquidators:14 w:liquidez:10 w:liquidita:22 w:lira:65 w:lista:-21
w:literally:41 w:livre:-9 w:llego:-9 w:lo:-19 w:loja:18 w:look:25 w:loop:10 w:ltd:-10 w:luc:15 w:luis:11 w:lukt:-13
w:lunes:-19 w:ma:-25 w:maand:40 w:maandag:-12 w:maanden:9 w:maar:18 w:madame:-12 w:mae:15 w:maggio:11 w:mai:-31
w:mail:-12 w:mails:-14 w:maintenant:-17 w:mal:12 w:manana:-21 w:mandant:10 w:mandanten:11 w:mann:9 w:mano:19
w:marc:-11 w:march:-22 w:marido:21 w:marz:41 w:mas:17 w:mate:48 w:materia:15 w:matin:-14 w:may:-10 w:meer:37
w:meet:13 w:meeting:9 w:mehr:-35 w:meine:9 w:meme:10 w:meneer:10 w:mensuales:16 w:mer:35 w:mercancia:30
w:mercantil:-20 w:merece:10 w:mes:19 w:meses:-11 w:mesmo:-11 w:messaggi:32 w:mesure:12 w:meta:21 w:meu:-37 w:mfg:-15
w:mi:10 w:mia:17 w:miei:9 w:mij:-18 w:mijn:-9 w:minha:22 w:minute:19 w:mio:33 w:mir:113 w:mira:15 w:mit:26 w:mo:30
w:moco:21 w:mogen:-9 w:moglich:9 w:moi:-10 w:mois:12 w:moitie:12 w:moment:72 w:momento:51 w:monatsende:-11
w:monatsraten:13 w:money:-11 w:monsieur:-10 w:month:-11 w:months:12 w:more:19 w:morgen:19 w:morning:-13 w:move:9
w:mr:-18 w:muito:11 w:muss:9 w:mussen:-15 w:must:13 w:my:-18 w:na:45 w:naar:-11 w:nach:-29 w:nachsten:-9 w:nada:14
w:nadege:-18 w:namaste:-13 w:nao:53 w:naturlich:26 w:nd:14 w:ne:-25 w:ned:24 w:nehmen:-12 w:nein:-22 w:nel:-12
w:nelle:9 w:nem:13 w:nemmeno:29 w:nessuna:21 w:nesta:-13 w:neu:-9 w:never:-33 w:new:21 w:ni:61 w:nicht:-10 w:nie:-12
w:niente:47 w:niet:45 w:nieuwe:-11 w:ninguem:9 w:nix:13 w:nobody:12 w:noch:-17 w:nog:16 w:nomeado:-12 w:nomeou:9
w:nominas:11 w:non:49 w:norte:43 w:nos:14 w:nosso:-21 w:nossos:33 w:nostra:16 w:nostri:21 w:not:10 w:nota:-25
w:note:-18 w:nothing:21 w:notre:15 w:nous:27 w:november:23 w:novembre:-11 w:noviembre:-15 w:novo:-10 w:now:9
w:nowt:35 w:nu:26 w:nuestra:9 w:nueva:-9 w:number:-12 w:numero:-12 w:nun:61 w:nuovo:-28 w:nur:-28 w:nv:-12
w:obligaciones:13 w:oct:10 w:october:-12 w:of:-30 w:off:-30 w:official:-9 w:oficina:9 w:ogni:-25 w:ohne:-37 w:ok:-18
w:om:13 w:on:-32 w:once:-13 w:onder:23 w:one:-25 w:only:-19 w:ons:11 w:ontvangen:-16 w:ook:21 w:op:-9 w:or:43
w:order:11 w:ordered:-9 w:ore:11 w:organo:12 w:os:-33 w:otra:-16 w:otto:-9 w:ottobre:-33 w:ou:28 w:oui:-9
w:outra:-14 w:over:31 w:owe:10 w:pa:58 w:paga:14 w:pagamos:-23 w:pagando:19 w:pagar:85 w:pagare:49 w:pagaremos:33
w:pagarle:27 w:pagarles:14 w:pagarti:13 w:pagarvi:29 w:pagheremo:20 w:pago:-15 w:pagos:-9 w:paguei:9 w:paid:-11
w:paie:-12 w:paiement:-15 w:paiements:10 w:par:-29 w:parada:28 w:parado:19 w:parlato:12 w:parte:12 w:partie:-13
w:partir:26 w:pasado:-10 w:passada:-10 w:passate:32 w:passe:-10 w:passee:14 w:pay:69 w:paye:-10 w:payer:55
w:paying:-11 w:payment:-15 w:pays:9 w:pe:36 w:peco:13 w:pedi:-33 w:pedido:17 w:pedimos:9 w:pedir:9 w:pela:-10
w:people:-11 w:perdi:31 w:perdone:-9 w:permet:23 w:pero:-10 w:personen:9 w:pessoal:30 w:petition:20 w:peut:46
w:peux:45 w:pilar:24 w:pin:-14 w:piu:-34 w:plait:9 w:planta:9 w:please:-15 w:pleite:101 w:plus:22 w:pode:-10
w:poder:16 w:podido:34 w:podria:25 w:pohl:14 w:por:-29 w:porque:20 w:posibilidad:20 w:position:10 w:posso:62
w:pour:47 w:pouvoir:-11 w:pouvons:10 w:practitioner:10 w:preconcurso:9 w:prendra:15 w:presentado:-14 w:presentara:10
w:presente:10 w:presidente:-18 w:prestations:-10 w:pret:-16 w:previsao:19 w:privatinsolvenz:-28 w:procedimiento:-12
w:procedure:-23 w:processo:-15 w:promesso:13 w:promises:26 w:propongo:9 w:proprio:10 w:proveedor:15
w:proveedores:-17 w:proximos:10 w:puede:-14 w:puedo:31 w:pues:9 w:punto:54 w:puo:9 w:pure:16 w:put:21 w:qp:-18
w:qualquer:-9 w:qualsiasi:15 w:qualunque:-9 w:quando:24 w:que:11 w:quedado:24 w:quedo:16 w:quel:-9 w:questi:20
w:qui:-34 w:quince:9 w:quoi:53 w:quote:13 w:rappelle:40 w:rate:-12 w:rather:13 w:real:14 w:receiver:-9
w:recevable:-23 w:rechnung:-36 w:rechnungen:11 w:reciba:10 w:recibido:-10 w:recibos:10 w:recolte:17 w:reenvie:-9
w:refere:-10 w:regle:-13 w:reglement:14 w:rekening:43 w:relancer:11 w:relief:10 w:remanescente:-10 w:rente:26
w:rest:19 w:resta:9 w:restante:31 w:resto:-12 w:retail:10 w:reto:-10 w:reverse:-9 w:ricevera:-9 w:rien:11
w:riesco:19 w:ring:-10 w:rispondere:-11 w:rood:37 w:rue:13 w:run:-10 w:russo:9 w:sabato:31 w:sachwalter:-9
w:sagt:-17 w:said:-25 w:saldos:17 w:sali:34 w:salon:10 w:samtliche:10 w:sanne:14 w:sans:-30 w:sapere:-13
w:sarebbe:14 w:saying:17 w:schaden:9 w:schicken:17 w:schlicht:24 w:schon:-23 w:schuldeisers:-17 w:scorso:-9 w:se:20
w:see:-12 w:segue:24 w:segunda:23 w:segundo:16 w:sehr:10 w:seit:-26 w:seizoen:33 w:selbst:-16 w:semanas:14
w:send:-17 w:senor:-9 w:senora:22 w:senza:13 w:sept:-9 w:september:-10 w:ser:-21 w:sera:-17 w:serait:9 w:serao:-10
w:serez:19 w:seriez:10 w:service:-13 w:servirebbe:21 w:set:-10 w:seu:39 w:sexta:-22 w:sheets:-9 w:shop:12 w:shut:9
w:si:-47 w:siamo:23 w:sich:38 w:sicher:9 w:sido:-9 w:sie:18 w:siempre:-21 w:siento:-9 w:siete:17 w:signed:-17
w:signora:39 w:sim:-18 w:simply:14 w:since:26 w:sind:31 w:sinon:-11 w:sitzt:21 w:six:19 w:slt:13 w:sobald:18
w:sobre:-14 w:socio:14 w:solde:-12 w:soldi:98 w:solicitado:-12 w:solicitud:18 w:solo:-28 w:somme:14 w:sommer:-20
w:son:-12 w:sonntag:-14 w:sono:17 w:sonst:-15 w:sont:11 w:soon:33 w:sorry:50 w:sous:-15 w:soy:-10 w:sparito:26
w:split:9 w:sr:-17 w:sta:55 w:staan:18 w:staat:25 w:stands:-9 w:starting:16 w:stata:-9 w:stato:-26 w:status:-9
w:steurberater:24 w:stil:10 w:stima:-9 w:straight:15 w:stukken:12 w:stuur:-21 w:su:-32 w:sua:-11 w:suis:-32
w:sums:10 w:supply:-9 w:sur:-12 w:surendettement:-23 w:surseance:11 w:sus:13 w:suspendue:-10 w:system:-15 w:ta:19
w:tag:-21 w:taglich:10 w:tal:41 w:tambem:26 w:tampoco:21 w:tant:-10 w:te:-30 w:telefon:-9 w:telefono:37 w:tell:15
w:tem:51 w:temos:20 w:tempo:-15 w:temps:12 w:tenemos:9 w:tengo:77 w:tenho:104 w:tenido:10 w:tens:11 w:ter:13
w:termos:-10 w:teu:10 w:thanks:-9 w:the:11 w:there:19 w:things:16 w:this:25 w:through:9 w:ticket:36 w:tijd:25
w:time:12 w:times:-10 w:timesheets:-9 w:tirar:9 w:titulo:-10 w:to:23 w:toda:9 w:todo:19 w:toegelaten:-9 w:told:18
w:tombe:-16 w:tot:15 w:tourne:14 w:toute:10 w:trade:37 w:transport:-19 w:tres:27 w:tresorerie:44 w:treuhander:-14
w:tribunal:15 w:tribunale:-19 w:troca:-11 w:trois:-16 w:tu:-12 w:tuesday:16 w:tut:17 w:tutto:-15 w:twee:10 w:two:-11
w:uberweisen:23 w:uberweisungen:9 w:uf:72 w:ufficio:-11 w:uit:13 w:uitstel:-18 w:uk:-13 w:ulm:10 w:ultima:-9 w:um:22
w:un:36 w:una:22 w:unable:16 w:und:55 w:une:-10 w:uno:28 w:uns:-11 w:unser:23 w:unserem:16 w:unseren:-9 w:unserer:-9
w:until:-10 w:up:30 w:updated:9 w:urssaf:31 w:us:13 w:ustedes:-15 w:vai:19 w:vale:-10 w:valt:-9 w:valuta:28
w:vamos:-11 w:van:-30 w:vandaag:21 w:vat:-10 w:ve:49 w:veces:21 w:vedere:11 w:veio:-14 w:vem:17 w:vemos:-11
w:venu:36 w:ver:-11 w:vergessen:-12 w:verhaal:11 w:vermogen:-10 w:verplichtingen:15 w:verser:23 w:vertreten:12
w:verwacht:-15 w:verwalter:-18 w:very:14 w:verzekeraar:10 w:verzoek:10 w:vez:-13 w:vi:-28 w:vide:12 w:viene:-15
w:vieram:-11 w:viernes:-23 w:vijf:10 w:virement:-18 w:voces:-20 w:voldoen:17 w:volgende:-10 w:voluntario:-9
w:vom:-45 w:von:-39 w:voor:-26 w:voorbij:28 w:vor:10 w:vorher:10 w:vorige:9 w:vorkasse:-10 w:vorlaufiger:-17
w:vostro:-14 w:votre:-27 w:vous:19 w:voy:35 w:vu:14 w:wages:37 w:walked:12 w:want:-16 w:war:-23 w:was:-41 w:wat:9
w:way:12 w:we:59 w:wednesday:15 w:week:37 w:weeks:13 w:weet:12 w:weg:26 w:wegen:-9 w:weiteren:10 w:wel:12 w:wenn:-22
w:werden:-18 w:werk:19 w:werte:16 w:what:-14 w:which:-14 w:wie:25 w:wieder:-10 w:wil:18 w:will:-39 w:willen:13
w:wim:11 w:winding:20 w:wir:11 w:wirklich:-17 w:with:11 w:without:-11 w:wollen:14 w:wordt:-13 w:work:-9 w:wrong:-10
w:wsnp:-12 w:wurde:19 w:xmas:25 w:ya:-39 w:year:11 w:yes:-12 w:yet:-34 w:yo:-32 w:you:38 w:your:-44 w:yours:17
w:zahle:32 w:zahlt:11 w:zahlungsunfahig:52 w:zeit:17 w:zelf:-13 w:zero:9 w:zes:11 w:ziet:10 w:zij:-9 w:zijn:14
w:zitten:27 w:zonder:-14 w:zouden:9 w:zugesagt:-12 w:zum:-27
"""
