"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -6.12
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?ack:-11 ?back:6 ?closed:12 ?copy:-13 ?firm:17 ?lawyer:16 ?legal:16 ?mine:-8 ?moved:-10 ?moves:-13 ?not:-8
?others:-6 ?paid:-6 ?part:-6 ?pay:-9 ?plan:27 ?propose:36 ?question:-32 ?redirect:-11 ?refuse:7 ?rest:-5 ?stop:-6
?until:8 ?wait:-19 ?willpay:21 b:!_!:-9 b:00000_staat:5 b:0000_0000:-5 b:000_000:5 b:000_00:-11 b:000_and:7
b:000_inso:-5 b:000_la:-5 b:000_month:8 b:000_op:9 b:00_%:7 b:00_0000:-7 b:00_00:11 b:00_0:-14 b:00_de:-14
b:00_dec:5 b:00_december:6 b:00_em:10 b:00_en:8 b:00_gennaio:6 b:00_in:16 b:00_is:-7 b:00_jahre:6 b:00_januar:7
b:00_januari:-5 b:00_janvier:5 b:00_kg:-12 b:00_nd:5 b:00_november:-7 b:00_oktober:-7 b:00_ottobre:-7 b:00_raus:18
b:00_th:-8 b:00_un:-7 b:00_und:6 b:0_%:-5 b:0_000:12 b:0_00:-16 b:0_0:-15 b:0_decembre:-8 b:0_en:-5 b:0_fin:8
b:0_fois:5 b:0_meses:-8 b:0_nd:-6 b:0_october:-5 b:0_paga:10 b:0_porque:7 b:0_september:-5 b:0_th:6 b:0_ve:16
b:0_vezes:5 b:0_wochen:5 b:?_?:-5 b:aber_nicht:10 b:able_to:-5 b:about_the:7 b:accord_pour:7 b:acogido_la:-6
b:acompte_de:-5 b:adelanto_que:6 b:advogado_ja:7 b:ahora_mismo:11 b:ai_pas:16 b:ai_plus:13 b:ai_recu:5 b:al_000:-5
b:als_het:5 b:als_ik:5 b:altri_0:5 b:am_00:18 b:am_0:-8 b:am_dienstag:-8 b:am_on:6 b:and_00000:-5 b:and_have:-11
b:and_the:5 b:and_we:6 b:and_will:5 b:and_would:6 b:ante_el:-9 b:ante_la:5 b:antes_de:-12 b:ao_fim:10 b:are_on:14
b:as_soon:17 b:as_we:17 b:assemblea_ha:-5 b:assim_que:8 b:at_it:-6 b:at_present:6 b:at_the:15 b:ate_ao:9
b:au_printemps:5 b:au_tribunal:6 b:auch_keine:5 b:auch_nicht:5 b:audience_est:8 b:audience_le:5 b:auf_einmal:5
b:aujourd_hui:6 b:avec_mon:8 b:avec_vous:5 b:avevo_detto:6 b:banco_nos:8 b:bank_heeft:8 b:banque_de:-7 b:be_able:-9
b:bei_mir:9 b:beim_amtsgericht:10 b:betalen_?:16 b:bin_seit:-12 b:bis_ende:6 b:bis_zur:6 b:bitte_schicken:5
b:bitte_sehen:5 b:bitte_wenden:-5 b:boa_tarde:11 b:bonjour_je:9 b:bonjour_luc:8 b:buen_dia:-8 b:buenos_dias:-5
b:but_our:5 b:but_the:8 b:by_email:9 b:can_get:-5 b:can_pay:22 b:cannot_pay:8 b:cannot_promise:11 b:ce_est:-9
b:ce_la:9 b:ce_matin:-6 b:ce_qu:14 b:ce_que:6 b:ceased_trading:-6 b:cessation_des:5 b:chapter_0:8 b:che_avete:6
b:che_vi:8 b:chiedo_di:7 b:ci_ha:12 b:com_meu:-5 b:com_que:8 b:comes_in:-7 b:comes_through:5 b:como_pagar:25
b:como_siempre:-5 b:comunicacion_de:5 b:comunicamos_que:-5 b:con_la:6 b:con_las:7 b:con_que:12 b:con_todo:13
b:concordato_preventivo:-8 b:concurso_mercantil:-5 b:concurso_voluntario:-5 b:condicao_nenhuma:5 b:condizione_di:14
b:contact_avec:5 b:contractor_has:8 b:contro_di:-5 b:could_do:11 b:could_we:-6 b:cr_0:7 b:creditos_anteriores:-10
b:da_empresa:8 b:da_un:6 b:dans_incapacite:6 b:dans_la:6 b:darf_nichts:-10 b:das_so:7 b:dat_moet:8 b:de_000:-7
b:de_00:-6 b:de_0:-18 b:de_administracion:5 b:de_apertura:5 b:de_autofalencia:10 b:de_bank:5 b:de_banque:8
b:de_belastingdienst:5 b:de_cession:-7 b:de_concurso:-8 b:de_curator:-5 b:de_distrito:5 b:de_fevereiro:11
b:de_fin:-6 b:de_france:-7 b:de_kas:21 b:de_la:-10 b:de_las:-7 b:de_mars:8 b:de_me:10 b:de_momento:7 b:de_obra:5
b:de_onde:12 b:de_pagamento:6 b:de_payer:-13 b:de_quatre:5 b:de_quoi:11 b:de_rekening:15 b:de_su:-7
b:de_surendettement:-7 b:de_tijd:6 b:de_toute:6 b:de_verdad:6 b:de_vous:9 b:de_winkel:9 b:dealt_with:-9 b:dear_ms:5
b:dear_supplier:5 b:decembre_est:6 b:decembre_et:6 b:della_banca:5 b:den_betrag:5 b:depuis_jeudi:-9 b:der_antrag:5
b:der_privatinsolvenz:-7 b:der_rest:12 b:des_dettes:5 b:des_paiements:5 b:des_que:8 b:despues_de:5 b:devant_le:-8
b:devoir_la:8 b:deze_maand:15 b:deze_week:-5 b:di_aspettare:6 b:di_due:7 b:di_noi:-6 b:di_pagare:15 b:dia_00:-5
b:dia_0:8 b:dice_che:6 b:die_freigabe:-6 b:die_kasse:9 b:die_nog:6 b:die_rechnung:-7 b:dit_moment:9 b:do_000:11
b:do_mes:-5 b:do_not:7 b:does_not:5 b:droit_de:-8 b:du_00:-6 b:du_0:-5 b:du_mois:7 b:du_tribunal:6 b:durfen_wir:-5
b:dus_niet:9 b:echt_niet:16 b:ee_cambiato:-5 b:ee_impossibile:9 b:ee_in:-9 b:ee_sparito:9 b:ee_stata:-5
b:eind_november:5 b:einen_antrag:10 b:el_00:-5 b:el_banco:7 b:el_cliente:6 b:el_dia:10 b:el_favor:5 b:el_juez:-6
b:el_lunes:-10 b:el_sabado:5 b:em_00:11 b:em_per:-9 b:en_contacto:8 b:en_cours:-8 b:en_cuanto:7 b:en_dan:7
b:en_de:25 b:en_ik:13 b:en_juin:15 b:en_mesure:7 b:en_procedure:-5 b:end_of:-6 b:entro_venerdi:6 b:er_decembre:5
b:er_even:7 b:er_is:9 b:er_zo:12 b:es_nicht:-5 b:es_von:5 b:esa_factura:-5 b:est_ce:11 b:est_deja:16 b:est_en:-12
b:est_la:-13 b:est_pas:-18 b:est_passee:7 b:est_pour:-7 b:est_sur:8 b:esta_em:-10 b:estamos_en:6 b:estamos_sem:15
b:este_mes:8 b:estimado_proveedor:7 b:et_ai:8 b:et_assurance:5 b:et_de:5 b:et_des:5 b:et_est:-8 b:even_niet:8
b:factura_por:6 b:facture_est:-5 b:falencia_da:6 b:fim_de:11 b:fim_do:-5 b:fin_de:-5 b:fino_al:5 b:fois_?:18
b:for_00:5 b:for_the:-9 b:frau_kunze:7 b:friday_and:5 b:from_january:9 b:from_them:9 b:from_you:-7 b:fur_die:-6
b:ga_0:8 b:ga_er:5 b:geachte_heer:-5 b:geben_sie:8 b:geehrte_geschaftspartner:9 b:geen_cent:14 b:gehen_am:18
b:geht_am:7 b:geld_ist:-8 b:geschrieben_und:7 b:get_this:8 b:getting_paid:9 b:gewoon_niet:19 b:gibt_es:-5 b:go_to:-6
b:goed_als:5 b:going_to:6 b:got_it:9 b:got_the:-5 b:guten_tag:-8 b:ha_0:-7 b:ha_acordado:5 b:haben_am:-8 b:half_of:7
b:hallo_ich:-6 b:has_been:6 b:has_ceased:-5 b:has_not:5 b:has_to:-6 b:hasta_que:-6 b:hat_insolvenz:9 b:have_got:-6
b:have_had:8 b:have_no:-13 b:have_not:15 b:have_to:-7 b:hay_nada:8 b:he_is:-9 b:heb_het:8 b:het_bedrijf:-7
b:het_er:7 b:het_faillissement:5 b:het_geld:17 b:het_is:16 b:hi_tom:8 b:hola_soy:6 b:hope_to:11 b:ich_am:-5
b:ich_bin:-10 b:ich_darf:-8 b:ich_die:-5 b:ich_hab:5 b:ich_habe:8 b:ich_hatte:11 b:ich_hoffe:-8 b:ich_ihnen:22
b:ich_kann:13 b:ik_ben:6 b:ik_heb:9 b:ik_het:5 b:ik_in:17 b:ik_jullie:6 b:ik_kan:17 b:ik_van:-5 b:ik_verwacht:-5
b:ik_vrijdag:6 b:ik_word:10 b:il_00:-5 b:il_est:20 b:il_ne:5 b:il_nuovo:-6 b:il_presidente:-6 b:il_tribunale:-6
b:im_dezember:6 b:im_marz:5 b:im_moment:11 b:in_00:6 b:in_0:-5 b:in_april:14 b:in_concordato:-8 b:in_condizione:14
b:in_contanti:15 b:in_der:-5 b:in_eigenverwaltung:6 b:in_het:-6 b:in_my:-5 b:in_position:7 b:in_questo:6 b:in_the:22
b:incapacite_de:6 b:insolvencia_pessoal:10 b:insolvenz_angemeldet:8 b:is_000:-5 b:is_in:-10 b:is_leeg:14 b:is_no:8
b:is_on:-10 b:is_there:5 b:is_weg:5 b:ist_bei:8 b:ist_da:-15 b:ist_die:10 b:ist_nicht:16 b:ist_nichts:14 b:it_does:5
b:it_is:-11 b:it_will:-6 b:ja_ta:-11 b:ja_tem:7 b:januari_?:-6 b:january_?:9 b:je_ne:-15 b:je_peux:20 b:je_suis:-10
b:judiciaire_depuis:-6 b:juzgado_de:-5 b:kan_ik:9 b:kan_je:12 b:kann_ich:26 b:kein_geld:8 b:konnen_derzeit:9
b:konto_ist:5 b:la_0000:-5 b:la_0:15 b:la_banque:-5 b:la_carta:-7 b:la_cassa:13 b:la_cessation:7 b:la_cuenta:10
b:la_empresa:7 b:la_facciamo:5 b:la_faccio:13 b:la_facture:-8 b:la_la:6 b:la_mia:-5 b:la_moitie:6 b:la_nostra:7
b:la_obra:13 b:la_pago:8 b:la_recolte:9 b:la_scheda:8 b:la_societa:-10 b:la_societe:5 b:la_somme:8 b:last_friday:9
b:last_week:9 b:le_camion:5 b:le_chantier:8 b:le_droit:-8 b:le_pago:5 b:le_redressement:5 b:leeg_en:12
b:les_comunicamos:-5 b:les_informamos:5 b:les_pagaremos:6 b:ley_de:-6 b:lie_to:18 b:liquidez_para:7 b:list_and:7
b:lo_llevo:5 b:lo_mercantil:-5 b:look_at:-5 b:los_pagos:5 b:los_proximos:5 b:lost_the:7 b:ma_boutique:6 b:ma_la:6
b:maar_dat:-5 b:maar_een:7 b:made_bankrupt:-6 b:main_contractor:8 b:mais_je:8 b:mais_nada:-6 b:march_?:-5 b:mars_?:8
b:mas_nao:-6 b:me_da:9 b:me_la:-9 b:me_you:5 b:meer_mailen:9 b:meer_zit:7 b:meinen_treuhander:-7 b:met_de:13
b:mevrouw_de:6 b:mi_faccia:-5 b:mi_ha:8 b:mi_marido:7 b:mi_servirebbe:7 b:mij_alstublieft:6 b:mir_auch:5
b:mir_leid:9 b:mismo_no:7 b:mit_einer:6 b:mit_ihnen:6 b:moet_ik:8 b:momento_no:8 b:momento_non:8 b:mon_associe:5
b:money_for:6 b:month_from:6 b:months_?:5 b:muss_ich:8 b:na_segunda:11 b:nachste_woche:-5 b:nada_no:-7
b:nao_conseguimos:5 b:nao_da:7 b:nao_ee:-6 b:nao_ha:5 b:nao_pago:-5 b:nao_podemos:-13 b:nao_recebi:5 b:nao_temos:16
b:nao_tenho:49 b:ne_nous:-5 b:ne_pouvons:5 b:ne_sommes:5 b:nem_para:6 b:new_year:9 b:nicht_bezahlen:7
b:nicht_drin:10 b:nichts_mehr:-8 b:nichts_zu:7 b:niet_in:5 b:niet_op:-9 b:niets_meer:-5 b:no_boleto:5 b:no_estamos:6
b:no_hay:19 b:no_la:-10 b:no_le:5 b:no_mesmo:-6 b:no_podemos:8 b:no_puedo:11 b:no_te:-9 b:no_voy:8 b:nobody_is:8
b:nome_da:-5 b:non_abbiamo:-7 b:non_ce:19 b:non_ee:-5 b:non_ha:7 b:non_ho:12 b:non_la:-7 b:non_ne:6
b:non_possiamo:-6 b:non_posso:7 b:non_siamo:8 b:non_sono:7 b:non_vi:-7 b:nos_clients:9 b:not_be:-7 b:not_going:8
b:not_got:11 b:not_have:6 b:not_in:6 b:not_lie:12 b:not_paid:9 b:not_pay:5 b:not_paying:-5 b:not_to:-5 b:nota_de:-7
b:nothing_in:17 b:nothing_to:-7 b:notre_tresorerie:16 b:nous_ne:6 b:nous_vous:8 b:nu_niet:6 b:number_is:-6
b:nur_die:-7 b:of_any:5 b:of_it:8 b:of_section:5 b:of_september:-6 b:of_the:-9 b:official_receiver:-7 b:oggi_non:9
b:on_000:-5 b:on_est:-8 b:on_friday:-20 b:on_monday:-7 b:on_our:5 b:on_peut:20 b:on_the:-5 b:on_wednesday:10
b:onde_tirar:12 b:onder_de:5 b:ontem_no:8 b:op_00:-6 b:op_dit:10 b:other_half:9 b:otra_fecha:-6 b:ou_quoi:15
b:over_to:10 b:paga_em:-5 b:pagar_ate:5 b:pagar_el:15 b:pagar_la:-5 b:pagare_entro:5 b:paid_us:5 b:paie_pas:-5
b:para_pagar:8 b:parlato_con:5 b:partir_de:7 b:pas_la:-6 b:pas_payer:14 b:pas_que:-7 b:pas_un:8 b:pay_anyone:7
b:pay_by:9 b:pay_me:5 b:pay_on:-6 b:pay_you:11 b:payer_et:7 b:payer_les:6 b:payer_ni:6 b:pedido_de:10 b:per_0:-5
b:perche_non:6 b:pero_la:8 b:pero_no:-9 b:peut_pas:19 b:peux_pas:7 b:peux_rien:5 b:plan_de:-8 b:plus_de:12
b:podemos_pagar:-9 b:por_el:-5 b:por_nao:9 b:por_telefono:9 b:porque_no:5 b:posibilidad_de:8 b:position_to:7
b:possiamo_pagare:-12 b:pour_instant:11 b:pour_le:22 b:pour_les:-7 b:pour_ma:-7 b:pour_notre:5 b:pour_payer:5
b:pourriez_vous:-5 b:prendra_contact:8 b:presente_les:5 b:previsao_de:7 b:promise_anything:23 b:proveedor_le:8
b:put_the:9 b:qu_elle:6 b:qu_on:6 b:quatre_mois:5 b:que_ca:-5 b:que_des:5 b:que_es:-5 b:que_est:-5 b:que_lo:-5
b:que_me:12 b:que_no:-6 b:que_nos:10 b:que_on:8 b:que_tal:12 b:que_tenho:-5 b:quedo_en:5 b:quella_data:6
b:quello_che:12 b:quote_von:7 b:rechnung_nicht:-5 b:redressement_judiciaire:-7 b:rekening_staat:19 b:said_we:-11
b:said_would:-11 b:says_do:8 b:scheda_contabile:8 b:schicken_sie:5 b:se_ha:7 b:se_non:-5 b:se_presentara:5
b:section_000:5 b:segundo_de:8 b:sehen_sie:5 b:sehr_geehrte:5 b:sem_um:11 b:semana_passada:-6 b:serait_il:9
b:seriez_vous:7 b:si_je:-9 b:si_puo:9 b:siamo_in:12 b:sich_an:-5 b:sich_das:5 b:sie_es:11 b:sie_mir:10 b:sie_sich:-6
b:signora_mia:13 b:since_august:10 b:sind_bis:6 b:sind_zahlungsunfahig:9 b:so_no:5 b:so_there:-6 b:so_this:-6
b:societa_ee:-10 b:solange_die:-5 b:soon_as:22 b:sorry_sorry:6 b:soy_el:6 b:stato_di:-5 b:straight_with:11
b:suis_en:-5 b:sus_facturas:5 b:svp_?:-6 b:ta_osso:14 b:ta_tudo:-13 b:tc_de:-8 b:te_moeten:6 b:tell_you:12
b:tengo_la:-5 b:tengo_ni:10 b:tenho_como:16 b:tenho_de:9 b:th_oct:6 b:that_is:-6 b:the_bank:8 b:the_company:10
b:the_lads:18 b:the_letter:-5 b:the_liquidator:-5 b:the_minute:13 b:the_new:9 b:the_number:-6 b:the_official:-7
b:the_overdraft:-5 b:the_week:-5 b:there_any:5 b:there_is:20 b:there_will:-6 b:things_are:5 b:this_by:9
b:this_friday:5 b:this_has:-7 b:this_is:-7 b:this_over:17 b:this_time:5 b:this_week:5 b:to_be:-8 b:to_date:-7
b:to_do:-5 b:to_go:-12 b:to_say:-8 b:to_take:-6 b:to_tell:9 b:to_the:-12 b:to_you:20 b:tot_de:14 b:tresorerie_est:5
b:tribunal_pour:6 b:uf_0:10 b:un_altra:6 b:un_altro:5 b:un_centime:5 b:un_gros:-5 b:un_mois:-7 b:un_peu:-10
b:un_report:6 b:un_sursis:5 b:una_dilazione:6 b:unable_to:7 b:und_der:6 b:und_geht:7 b:und_jetzt:6 b:und_konnen:8
b:und_wir:5 b:uns_kein:-7 b:unser_mandant:6 b:until_that:-5 b:up_petition:7 b:valuta_00:12 b:van_0000:10 b:van_00:-8
b:ve_la:14 b:versprechen_kann:-5 b:very_tight:9 b:vezes_no:5 b:vi_chiedo:5 b:von_00:6 b:von_den:-12 b:von_mir:5
b:von_uns:-7 b:von_weiteren:5 b:vorige_week:11 b:vorlaufiger_verwalter:-7 b:votre_comprehension:8 b:vou_pagar:-13
b:vou_tentar:-5 b:vous_accord:7 b:vous_ecris:9 b:vous_payer:10 b:vous_serez:10 b:voy_poder:14 b:vrijdag_de:6
b:war_00:7 b:war_nicht:-8 b:was_made:-6 b:was_soll:5 b:we_are:22 b:we_er:5 b:we_have:17 b:we_hope:-6 b:we_kunnen:6
b:we_simply:5 b:we_would:-10 b:we_zitten:5 b:wednesday_the:9 b:week_but:-6 b:weet_je:6 b:wenden_sie:-5 b:will_be:-7
b:will_get:6 b:will_have:-6 b:wilt_mij:10 b:wir_haben:-10 b:wir_konnen:6 b:wir_nicht:-7 b:wir_sind:12
b:wir_uberweisen:8 b:wir_vertreten:5 b:word_er:10 b:would_ask:-7 b:would_pay:-11 b:would_rather:6 b:wurde_ich:10
b:ya_la:-6 b:ya_no:-13 b:yo_ya:-5 b:you_and:18 b:you_anything:-5 b:you_at:7 b:you_before:14 b:you_by:-5 b:you_get:5
b:you_keep:5 b:you_may:-5 b:you_on:8 b:zahle_?:11 b:zahlen_?:-5 b:zahlen_wir:-5 b:zahlungsunfahig_und:11 b:zit_er:7
b:zu_begleichen:7 b:zu_holen:14 c:<a>:-40 c:<aa:-11 c:<aan:-7 c:<ab:-14 c:<aber:6 c:<abg:6 c:<abge:7 c:<abo:-7
c:<ac:-33 c:<acc:-8 c:<acce:-6 c:<ach:-6 c:<acr:-8 c:<acre:-6 c:<ad:12 c:<adv:8 c:<advo:6 c:<ag:-13 c:<aga:-8
c:<agai:-8 c:<ago:7 c:<agor:8 c:<ah:12 c:<ah>:6 c:<ak:7 c:<akt:7 c:<aktu:8 c:<al:-15 c:<all:-8 c:<all>:-7 c:<altr:7
c:<am:8 c:<am>:6 c:<an:13 c:<and:17 c:<ang:14 c:<ange:16 c:<answ:-6 c:<ant:-12 c:<ante:-11 c:<any:14 c:<anyo:8
c:<anyt:7 c:<appl:6 c:<apr:8 c:<apri:10 c:<aq:-6 c:<aqu:-6 c:<ar:18 c:<are:10 c:<are>:9 c:<arre:6 c:<as:-6 c:<at:14
c:<at>:7 c:<ate:8 c:<aten:8 c:<atra:6 c:<au:24 c:<auc:8 c:<auf:6 c:<ave:9 c:<avo:-7 c:<avvo:6 c:<ban:11 c:<banc:8
c:<bat:-6 c:<be:-26 c:<be>:-8 c:<bei>:6 c:<bel:-7 c:<bes:-9 c:<best:-8 c:<bil:-6 c:<bill:-6 c:<bin:12 c:<bin>:13
c:<bl:9 c:<blan:6 c:<boa:6 c:<boa>:6 c:<boi:6 c:<bon:-8 c:<br:-9 c:<bu:-29 c:<buc:-7 c:<buch:-7 c:<bue:-11
c:<buen:-11 c:<c>:-15 c:<ca:26 c:<ca>:-7 c:<cal:11 c:<calo:9 c:<cami:9 c:<can:17 c:<cann:10 c:<capi:6 c:<cara:6
c:<cass:7 c:<ce:9 c:<ce>:12 c:<ch:6 c:<chan:7 c:<che:-6 c:<chi:13 c:<chiu:8 c:<cho:6 c:<ci:12 c:<cio:13 c:<cl:10
c:<cli:15 c:<clie:16 c:<cob:9 c:<cobr:9 c:<col:-7 c:<como:19 c:<con>:7 c:<cond:10 c:<conf:-10 c:<cour:-8 c:<cr:-8
c:<cre:-10 c:<cred:-8 c:<cu:9 c:<cub:6 c:<cubr:6 c:<cur:-6 c:<d>:-8 c:<da:-15 c:<dai:6 c:<dan:8 c:<dans:8 c:<dar:-8
c:<darf:-12 c:<das:-6 c:<data:8 c:<date:-8 c:<day:-6 c:<de:-8 c:<deal:-6 c:<deb:-8 c:<debi:-7 c:<dece:7 c:<deci:-7
c:<decl:7 c:<dej:7 c:<deja:8 c:<del:-6 c:<dem>:-6 c:<deme:6 c:<der:6 c:<derz:7 c:<desp:8 c:<deu>:7 c:<devo:10
c:<di>:-8 c:<dia:-12 c:<dia>:-9 c:<dic:19 c:<dich:6 c:<die:-9 c:<dif:7 c:<din:6 c:<dinh:6 c:<do:-14 c:<don:-6
c:<dos:-8 c:<doss:-6 c:<dot:13 c:<dott:13 c:<dre:-6 c:<dri:9 c:<drin:10 c:<du:11 c:<du>:6 c:<dus:6 c:<dus>:6
c:<e>:-19 c:<ec:12 c:<ech:7 c:<echt:8 c:<ee:-8 c:<een:-6 c:<ei:15 c:<eine:7 c:<el:-16 c:<el>:-6 c:<em:-11 c:<em>:-6
c:<en:-15 c:<er:-17 c:<ers:-6 c:<es:10 c:<est:18 c:<esto:12 c:<et>:6 c:<ex:-10 c:<fa:-22 c:<faco:6 c:<fact:-11
c:<fall:10 c:<falt:-6 c:<far:-7 c:<fare:-7 c:<fat:-7 c:<fe:-15 c:<feb:-7 c:<ff:7 c:<ff>:7 c:<fir:-12 c:<firm:-9
c:<fis:8 c:<fisc:8 c:<fo:-24 c:<for:-17 c:<for>:-7 c:<form:-6 c:<fra:-9 c:<frei:-7 c:<fro:6 c:<froz:7 c:<fu:10
c:<fun:22 c:<func:9 c:<fund:16 c:<fur:-9 c:<fur>:-9 c:<g>:-6 c:<ga:-6 c:<gara:-6 c:<gas:8 c:<ge:40 c:<geb:6
c:<gebe:6 c:<gee:8 c:<gehe:7 c:<gel:12 c:<geld:15 c:<gen:6 c:<gene:6 c:<ger:-9 c:<ges:7 c:<gew:9 c:<gewo:10 c:<gi:-6
c:<gib:-8 c:<gibt:-8 c:<gir:8 c:<go:7 c:<go>:-6 c:<gon:8 c:<gone:6 c:<got:10 c:<got>:9 c:<gr:11 c:<gra:9 c:<gran:14
c:<gu:-6 c:<ha:31 c:<hab>:6 c:<hal:-6 c:<han:8 c:<hap:6 c:<happ:6 c:<hast:7 c:<hay:8 c:<hay>:8 c:<he:-9 c:<het:7
c:<het>:7 c:<hi:-10 c:<hie:-8 c:<hier:-8 c:<ho:27 c:<hoe:9 c:<hoe>:7 c:<hol:8 c:<hola:7 c:<hole:7 c:<hon:12
c:<honr:6 c:<hu:14 c:<hui:18 c:<huis:9 c:<i>:23 c:<ich:-7 c:<ih:-8 c:<ihn:7 c:<ihne:7 c:<ihr:-15 c:<ihr>:-7
c:<ihre:-8 c:<ii:6 c:<im:26 c:<im>:13 c:<imme:6 c:<imp:8 c:<impo:13 c:<inca:8 c:<ind:-6 c:<indi:-6 c:<inf:13
c:<info:8 c:<ink:-6 c:<inko:-6 c:<inte:-11 c:<inve:6 c:<is:30 c:<is>:12 c:<ist:19 c:<ist>:15 c:<its>:6 c:<iv:6
c:<ive:8 c:<ive>:8 c:<j>:13 c:<ja:-12 c:<ja>:-11 c:<je:8 c:<jef:12 c:<jefe:12 c:<jo:-13 c:<ju:-9 c:<juin:7 c:<jul:-6
c:<jusq:7 c:<ka:59 c:<kan:37 c:<kan>:17 c:<kann:20 c:<kar:-6 c:<kas:10 c:<kat:9 c:<kg:-7 c:<kg>:-7 c:<ki:12
c:<kla:-6 c:<kn:14 c:<kno:11 c:<know:11 c:<kr:-7 c:<la:16 c:<la>:-7 c:<lad:7 c:<lads:8 c:<lau:-7 c:<lav:15
c:<lavo:10 c:<lee:14 c:<leeg:7 c:<leg:-8 c:<lei:11 c:<leis:7 c:<li:23 c:<lief:-7 c:<liq:10 c:<liqu:10 c:<lir:11
c:<lite:9 c:<ll:-7 c:<ma:-14 c:<maan:6 c:<mai:-14 c:<mai>:-6 c:<mak:9 c:<man:-9 c:<mana:-6 c:<marc:-6 c:<marz:8
c:<mate:10 c:<med:-8 c:<medi:-6 c:<mee:13 c:<meer:8 c:<meet:6 c:<mel:7 c:<meld:6 c:<mer:9 c:<meu:-11 c:<meu>:-10
c:<mi:33 c:<mie:6 c:<mij:-8 c:<mijn:-6 c:<minu:6 c:<mio:8 c:<mio>:8 c:<mir:25 c:<mir>:21 c:<mira:7 c:<mist:-6
c:<mit>:6 c:<mo:33 c:<mo>:7 c:<mom:33 c:<mome:27 c:<mon:-8 c:<mond:-6 c:<moto:6 c:<mr>:-6 c:<mu:11 c:<n>:-6 c:<na:7
c:<na>:12 c:<nac:-9 c:<nach:-12 c:<nao:8 c:<nao>:8 c:<nem:10 c:<nem>:7 c:<nen:8 c:<nenh:6 c:<nev:-7 c:<neve:-7
c:<new:6 c:<new>:6 c:<ni:29 c:<ni>:18 c:<no:25 c:<noc:-7 c:<noch:-7 c:<non:11 c:<non>:12 c:<nos:7 c:<nost:6
c:<nota:-6 c:<nous:7 c:<nov:-6 c:<now:14 c:<now>:6 c:<nu:7 c:<nu>:9 c:<num:-6 c:<nun:8 c:<nun>:11 c:<nuov:-6 c:<ob:9
c:<obr:8 c:<obra:10 c:<of:-13 c:<of>:-8 c:<off:-11 c:<off>:-9 c:<oh:-7 c:<ohn:-6 c:<ohne:-6 c:<on:-18 c:<on>:-6
c:<ond:6 c:<onde:6 c:<one:-8 c:<one>:-7 c:<opd:8 c:<opdr:8 c:<or:11 c:<or>:10 c:<oss:7 c:<ot:-17 c:<otr:-9 c:<ott:-8
c:<otto:-8 c:<ou>:6 c:<pa:45 c:<pa>:12 c:<pag:20 c:<paga:22 c:<pago:-7 c:<pal:-6 c:<pan:7 c:<par>:-6 c:<pay:16
c:<pay>:15 c:<paye:13 c:<paym:-6 c:<pe:29 c:<pe>:7 c:<pen:-6 c:<per>:-7 c:<pero:7 c:<pet:12 c:<peu:19 c:<peut:13
c:<peux:9 c:<pi:-6 c:<pig:7 c:<piu:-7 c:<piu>:-7 c:<pl:15 c:<pla:-6 c:<plan:-6 c:<ple:16 c:<plei:22 c:<plu:8
c:<po:16 c:<pod:10 c:<podi:6 c:<podr:8 c:<por:-6 c:<por>:-6 c:<poss:7 c:<pou:13 c:<pour:11 c:<pr:-8 c:<pra>:6
c:<pren:10 c:<pri:-8 c:<priv:-8 c:<proc:-9 c:<prom:13 c:<prot:6 c:<pu:27 c:<pun:12 c:<punt:11 c:<pur:6 c:<put:9
c:<qu:9 c:<que:10 c:<qui:-13 c:<qui>:-6 c:<quo:13 c:<quoi:12 c:<rau:7 c:<raus:8 c:<re:-18 c:<rea:7 c:<real:7
c:<rec:-13 c:<rece:-8 c:<rech:-6 c:<ref:-8 c:<reg:-7 c:<rem:-7 c:<ren:12 c:<rend:6 c:<rent:6 c:<rest:10 c:<ri:-12
c:<ris:-6 c:<risp:-6 c:<ro:18 c:<rob:6 c:<ron:6 c:<rond:8 c:<roo:7 c:<sa:-13 c:<sab:6 c:<saba:9 c:<sag:-7 c:<sai:-9
c:<said:-7 c:<sal:16 c:<sala:7 c:<scho:-9 c:<schu:7 c:<sec:6 c:<see:-6 c:<segu:6 c:<seit:-9 c:<seiz:9 c:<sem:15
c:<sem>:15 c:<sen:-6 c:<sep:-8 c:<sept:-7 c:<ser:-6 c:<seu:7 c:<seu>:8 c:<sh:-12 c:<she:-6 c:<si>:-16 c:<sic:7
c:<sich:6 c:<sie:-6 c:<sim:-8 c:<sin:11 c:<sinc:7 c:<six:6 c:<six>:6 c:<so:13 c:<so>:-7 c:<soc:-6 c:<soci:-6
c:<sol:13 c:<sold:24 c:<solo:-7 c:<some:-6 c:<soo:11 c:<soon:11 c:<sor:8 c:<sorr:9 c:<sp:7 c:<spe:-6 c:<spr:6
c:<st:10 c:<sta:12 c:<sta>:10 c:<staa:7 c:<star:6 c:<stat:-8 c:<su:-22 c:<su>:-9 c:<sui:-8 c:<sy:-6 c:<t>:7 c:<ta:8
c:<ta>:11 c:<tag:-7 c:<tal:7 c:<tal>:7 c:<te:41 c:<te>:-9 c:<tem:12 c:<tem>:9 c:<temo:6 c:<ten:32 c:<teng:17
c:<tenh:20 c:<ter>:6 c:<tere:7 c:<ther:6 c:<ti:32 c:<tic:6 c:<tick:6 c:<tie:16 c:<tot:6 c:<tot>:7 c:<tr:-17
c:<trad:7 c:<tran:-9 c:<tre:6 c:<tres:17 c:<treu:-8 c:<tro:-7 c:<try:-6 c:<u>:-8 c:<uf:7 c:<uf>:11 c:<un:14
c:<un>:11 c:<unt:-8 c:<up:9 c:<up>:7 c:<urs:7 c:<urss:7 c:<us>:8 c:<valu:6 c:<van>:-9 c:<vau:7 c:<vaut:8 c:<ve:9
c:<ve>:9 c:<ved:7 c:<vede:6 c:<ven:8 c:<venu:9 c:<verw:-7 c:<vi:-16 c:<vie:-7 c:<vo:-29 c:<vom:-6 c:<vom>:-6
c:<von:-7 c:<von>:-8 c:<vos:-7 c:<vot:-7 c:<voy:8 c:<voy>:9 c:<vuo:6 c:<wag:11 c:<wage:10 c:<was:-7 c:<was>:-7
c:<we:9 c:<we>:8 c:<week:7 c:<wenn:-6 c:<wh:-15 c:<wha:-6 c:<what:-6 c:<wij:-6 c:<wij>:-6 c:<wil>:8 c:<will:-6
c:<win:9 c:<wir:-6 c:<wo:8 c:<wol:8 c:<woll:8 c:<wr:-6 c:<x>:-6 c:<xm:7 c:<y>:-6 c:<ya:-12 c:<ya>:-12 c:<ye:-10
c:<yet:-8 c:<yet>:-8 c:<yo:-10 c:<yo>:-8 c:<you>:9 c:<your:-10 c:<z>:6 c:<za:10 c:<zah:7 c:<zahl:7 c:<zi:9 c:<zie:6
c:<zo:-9 c:<zoe:-7 c:<zoek:-7 c:<zu:-7 c:<zum:-6 c:<zum>:-6 c:aak:-7 c:aand:6 c:aand>:7 c:aard:-6 c:aat:7 c:aat>:6
c:abat:7 c:abato:8 c:abe:-10 c:aben:-7 c:aben>:-6 c:abg:6 c:abge:7 c:abl:-8 c:abo:-7 c:acc:-11 c:acce:-6 c:ach:-11
c:acht:9 c:ack:-7 c:acr:-10 c:acre:-6 c:acree:-6 c:act:-14 c:actu:-9 c:actur:-7 c:ad>:8 c:ada>:9 c:ade>:10 c:adi:-8
c:ados:-13 c:ados>:-13 c:adr:-7 c:ads>:6 c:adv:8 c:advo:6 c:advog:7 c:af>:9 c:ag>:-9 c:aga:11 c:agai:-8 c:again:-8
c:agam:-11 c:agamo:-7 c:agar:37 c:agar>:10 c:agare:12 c:agarl:9 c:agarv:6 c:age:-11 c:age>:-8 c:agen:-14 c:agen>:-9
c:ages:9 c:ages>:11 c:ago>:-7 c:agor:8 c:agora:8 c:ah>:8 c:ahi:6 c:ahig:8 c:ahig>:9 c:ahl:10 c:ahle:8 c:ai>:10
c:ail:-10 c:ain:-12 c:ains:-7 c:air:-6 c:aire>:-6 c:ais>:-6 c:aiu:8 c:aja:-7 c:ak>:-7 c:akk:7 c:akke:7 c:akt:7
c:aktu:8 c:aktul:8 c:alen:8 c:alf>:7 c:alh:6 c:all>:-12 c:alli:7 c:allo:-9 c:ally:16 c:ally>:16 c:almen:6 c:alo:8
c:alt:-16 c:alt>:-10 c:alte:-6 c:altr:7 c:ama:-10 c:ame:-9 c:amen:-7 c:ami:7 c:amio:10 c:amion:10 c:amo:6 c:an>:17
c:ancer:6 c:anci:7 c:and:16 c:and>:11 c:anda:-7 c:anda>:-9 c:andi:18 c:andi>:21 c:andr:-6 c:ane:-9 c:ank:-6 c:ank>:6
c:ann:34 c:ann>:25 c:anno:11 c:annot:10 c:ans:-7 c:ans>:10 c:answ:-6 c:answe:-6 c:ante:-11 c:anti>:8 c:antra:6
c:any:14 c:anyo:8 c:anyon:8 c:anyt:7 c:anyth:7 c:anza:6 c:anza>:6 c:ap>:-7 c:appe:10 c:appen:7 c:appl:6 c:apr:6
c:apri:10 c:april:10 c:aqu:-8 c:aqui:-8 c:ar>:6 c:arad:7 c:arant:-6 c:arch:-7 c:arci:8 c:ard:-13 c:ard>:-6 c:arde>:8
c:ardi:-6 c:are:10 c:arf:-12 c:arf>:-12 c:ari:9 c:ari>:-11 c:arm:12 c:armi:9 c:armi>:9 c:aro:9 c:aron:6 c:aron>:6
c:arret:7 c:ars:6 c:arta:-6 c:artu:6 c:arv:6 c:arvi:7 c:arvi>:7 c:ary:6 c:ary>:6 c:arz:7 c:arz>:6 c:as>:-21 c:asa:8
c:ase:-9 c:ase>:-7 c:asp:6 c:assa:7 c:assa>:6 c:assat:6 c:assi:6 c:ast:8 c:asta:8 c:aten>:-7 c:ati:-21 c:ati>:6
c:atin:-12 c:atins:-8 c:ato:-21 c:ato>:-15 c:atr:10 c:att:-11 c:atte>:6 c:atten:-7 c:atto:-7 c:atu:-6 c:atura:-7
c:auc:7 c:aur:6 c:aus>:6 c:aut:7 c:auto:7 c:auto>:6 c:autom:-6 c:ave:14 c:aver:6 c:avo:8 c:avo>:7 c:avor:9 c:avori:7
c:avvo:6 c:ay>:14 c:aye:13 c:ayer:15 c:ayer>:13 c:aym:-6 c:ayme:-6 c:aymen:-6 c:az>:-6 c:ba>:-6 c:banc:8 c:bar:10
c:bara:6 c:bato:8 c:bato>:8 c:be>:-8 c:bel:-12 c:bes:-9 c:best:-8 c:beta:6 c:betal:9 c:bge:7 c:bia:-8 c:biat:-6
c:bil:7 c:bile:6 c:bile>:6 c:bili:9 c:bilid:6 c:bill:-6 c:bin:10 c:bin>:13 c:bis:-6 c:bit:-12 c:blan:6 c:boa:6
c:boa>:6 c:boi:6 c:bon:-11 c:bon>:-7 c:bra:6 c:brado:7 c:brir:6 c:bro>:-10 c:bru:-7 c:buc:-8 c:buch:-8 c:bue:-11
c:buen:-11 c:bur:-6 c:ca>:-17 c:cal:15 c:cale>:7 c:calo:9 c:cami:9 c:camio:10 c:can:16 c:canc:8 c:canci:6 c:cann:10
c:canno:10 c:cap:7 c:capa:6 c:cara:6 c:cara>:6 c:cass:11 c:cassa:6 c:cassi:7 c:cate:-8 c:cce:-6 c:ce>:24 c:ced:-8
c:cemb:6 c:cen:-6 c:cep:-7 c:cer>:6 c:ces:-10 c:cev:-9 c:ch>:-8 c:cha:-16 c:cha>:-7 c:chad:8 c:chaf:6 c:chaft:7
c:che>:10 c:cheru:7 c:chiu:8 c:chius:8 c:chlic:6 c:chn:-13 c:chon:-7 c:chr:-6 c:chs:-6 c:cht:13 c:cht>:8 c:chu:6
c:cial>:-6 c:ciam:6 c:ciamo:6 c:cin:7 c:cina:6 c:cina>:6 c:cio:23 c:cio>:13 c:cion:12 c:ciona:9 c:cir:-6 c:ck>:-12
c:cket>:8 c:cli:15 c:clie:16 c:clien:16 c:co>:16 c:cob:9 c:cobr:9 c:cobre:12 c:cog:-6 c:cola:7 c:come:-6 c:como:19
c:como>:19 c:comp:-8 c:con>:10 c:conco:-6 c:cond:8 c:condi:11 c:conf:-10 c:conta:8 c:conte:-6 c:contr:-11 c:cor:-17
c:corr:-6 c:corre:-8 c:cour:-8 c:cre:-19 c:cred:-9 c:credi:-8 c:cree:-7 c:creed:-6 c:cro:-6 c:ctu:-12 c:ctur:-8
c:cture:-6 c:cub:6 c:cubr:6 c:cubri:6 c:daa:6 c:dac:-6 c:dad:9 c:dan:11 c:dans:10 c:dans>:10 c:dar:-12 c:darf:-12
c:darf>:-12 c:das:-10 c:das>:-9 c:dat:-11 c:dat>:-6 c:data:8 c:data>:10 c:date>:-9 c:dato:-6 c:dato>:-6 c:day:-6
c:deal:-8 c:deb:-10 c:debi:-8 c:debit:-8 c:dece:6 c:decem:6 c:deci:-7 c:decl:6 c:decla:6 c:dei:-7 c:dej:7 c:deja:7
c:deja>:7 c:dem:-10 c:dem>:-8 c:demo:-6 c:den:-20 c:den>:-11 c:der>:-11 c:deria:6 c:ders>:-6 c:dert:9 c:dert>:8
c:derz:7 c:derze:7 c:desp:8 c:despe:8 c:dess:6 c:det:6 c:det>:12 c:deu>:6 c:devo:10 c:di>:19 c:dia:-11 c:dia>:-9
c:dias:-7 c:dias>:-7 c:dic:10 c:dich:6 c:did:6 c:dido:9 c:dido>:9 c:die:-9 c:dif:7 c:difi:8 c:dific:8 c:digt:6
c:digt>:6 c:dinhe:6 c:dire>:6 c:direc:-6 c:dita:11 c:ditat:6 c:dito:-10 c:ditos:-6 c:dizi:9 c:dizio:7 c:do>:18
c:doe:7 c:doen:7 c:doen>:7 c:don:-11 c:dor:-7 c:dore:-9 c:dores:-9 c:dos:-17 c:dos>:-9 c:doss:-6 c:dossi:-6 c:dot:14
c:dott:14 c:dotto:16 c:dra:15 c:dra>:6 c:drac:8 c:drach:8 c:dri:11 c:dria:7 c:drin:10 c:drin>:11 c:ds>:25 c:dt>:-8
c:du>:9 c:dus:6 c:dus>:6 c:dvog:7 c:dvoga:7 c:eas:-9 c:ease:-8 c:ebe:16 c:eben:12 c:eben>:13 c:eber:6 c:ebi:-7
c:ebit:-8 c:ebra:7 c:ec>:8 c:eca:-8 c:ece>:9 c:ecem:6 c:ecemb:6 c:ech:-6 c:echad:8 c:echn:-7 c:echt>:6 c:eci:-13
c:eco:9 c:econ:6 c:ect:-8 c:ed>:-17 c:ede:-6 c:edere:8 c:edi:-18 c:edi>:-9 c:edit:-9 c:edito:-8 c:edo>:11 c:edor:-8
c:edore:-8 c:ee>:-18 c:eeg:7 c:eeg>:8 c:eek:10 c:eek>:8 c:eer:10 c:efe>:11 c:efer:-12 c:efr:8 c:eg>:6 c:egad:7
c:egado:7 c:egar:-8 c:ege:-13 c:egen:-9 c:egen>:-6 c:egev:-6 c:egeve:-6 c:egun:6 c:egund:7 c:ehe:10 c:ehen:12
c:ehen>:8 c:ehr:8 c:ei>:-7 c:eid:13 c:eide:10 c:eig:-6 c:eil:-11 c:ein:-18 c:ein>:-12 c:eiro:9 c:eiro>:8 c:eis:-7
c:eis>:-10 c:eist:6 c:eiste:8 c:eit:13 c:eite:15 c:eite>:19 c:eiz:16 c:eja:9 c:ek>:10 c:eke:-10 c:eken:-13
c:eken>:-14 c:eko:-7 c:ekom:-6 c:eku:6 c:ekun:6 c:ekund:6 c:el>:-19 c:eld:14 c:eld>:11 c:eldet:8 c:ele:-19 c:elh:11
c:elho:10 c:elho>:7 c:eli:6 c:ell:-12 c:em>:11 c:eme>:7 c:emen:-9 c:ement:-11 c:emos:10 c:emos>:10 c:en>:11
c:ena:-15 c:ena>:-8 c:enc:-6 c:end:-10 c:end>:-9 c:ende:-10 c:endr:10 c:ene>:-6 c:enen:-6 c:enen>:-6 c:enez:7
c:enez>:7 c:eng:14 c:engo:17 c:engo>:17 c:enh:20 c:enho:17 c:enho>:20 c:enhu:6 c:enhum:6 c:eni:11 c:enig:8 c:enn:-8
c:enn>:-7 c:ens:-9 c:ent:17 c:ente:18 c:ente>:13 c:entes:7 c:enti>:6 c:ento:-7 c:enu>:8 c:enz:-6 c:ep>:6 c:ept:-10
c:epte:-7 c:equ:-6 c:era>:-8 c:erai:6 c:eral:8 c:erate:7 c:erd:-10 c:erde:-6 c:erdi>:6 c:ere>:-6 c:erei:11 c:erem:14
c:erem>:6 c:eremo:8 c:erg:-6 c:erge:-8 c:eri:-11 c:erie:6 c:erie>:10 c:ern:-8 c:erne:-9 c:ers:-15 c:ers>:-13
c:ersc:-6 c:ersch:-6 c:erser:6 c:ersi:7 c:ert>:8 c:erv:-9 c:erw:-9 c:erwa:-6 c:erze:7 c:erzei:6 c:es>:7 c:esd:7
c:esda:9 c:esday:9 c:ese:-15 c:ese>:-11 c:esent:6 c:esi:-16 c:eso:19 c:eso>:8 c:esor:7 c:esore:10 c:esp:9 c:espe:13
c:ess>:-8 c:esso:8 c:est>:7 c:esta:-7 c:esta>:-10 c:estam:17 c:estat:-6 c:este>:6 c:esti:-7 c:esto:11 c:estor:7
c:estoy:12 c:et>:39 c:etal:8 c:etale:7 c:ete>:-6 c:eten:8 c:eten>:11 c:eter:8 c:eti:7 c:eto:-8 c:etr:-11 c:ets>:-6
c:ett:-10 c:etto:-7 c:etto>:-6 c:euh:-8 c:euha:-8 c:euhan:-8 c:eur:-10 c:eur>:-10 c:eut:8 c:eut>:12 c:eux:7 c:eux>:7
c:eva:-13 c:eve:-7 c:even>:6 c:evens:-6 c:evo:15 c:evo>:7 c:evr:-7 c:ewo:9 c:ewoo:11 c:ewoon:11 c:ext:-7 c:ey>:-7
c:faco:6 c:fact:-11 c:factu:-10 c:fahi:8 c:fahig:8 c:fal:7 c:fall:10 c:falli:8 c:falt:-6 c:falta:-6 c:far:-9
c:fare:-7 c:fare>:-6 c:fat:-8 c:fe>:8 c:feb:-7 c:fer:-23 c:fere:-7 c:feren:-6 c:ffici:-6 c:fir:-15 c:firm:-11
c:firma:-11 c:fis:8 c:fisc:8 c:flo:9 c:floo:6 c:for:-10 c:for>:-7 c:fore>:6 c:frag:7 c:frei:-7 c:froz:7 c:froze:7
c:fte:-8 c:fun:21 c:func:9 c:funci:9 c:fund:15 c:funds:12 c:fur:-12 c:fur>:-12 c:gab:-7 c:gad:6 c:gado:7 c:gado>:9
c:gai:-8 c:gain:-8 c:gal:-9 c:gam:-13 c:gamo:-8 c:gamos:-8 c:gar:22 c:gara:-9 c:gare:14 c:gare>:7 c:garl:9 c:garle:7
c:garv:6 c:garvi:6 c:ge>:-12 c:geb:17 c:gebe:15 c:geben:14 c:gee:8 c:gef:8 c:geg:-7 c:gegev:-6 c:gehe:7 c:gehen:7
c:geko:-6 c:geku:6 c:gekun:6 c:geld:15 c:geld>:16 c:gele:-9 c:gen:-25 c:gen>:-19 c:gens:-6 c:gens>:-6 c:ger:-7
c:gerei:6 c:ges:7 c:ges>:10 c:gesti:-6 c:geve:6 c:gew:7 c:gewo:9 c:gewoo:11 c:ggen:7 c:ggen>:7 c:ggi>:8 c:gi>:7
c:gib:-8 c:gibt:-8 c:gio:-6 c:gir:7 c:gle:6 c:gni:-7 c:gni>:-6 c:gno:12 c:gnor:16 c:gnora:17 c:gon:8 c:gone:6
c:gone>:6 c:gor:8 c:gora:8 c:gora>:8 c:got:9 c:got>:9 c:gra:7 c:gran:14 c:gs>:8 c:gsu:8 c:gsun:8 c:gsunf:8 c:gte:8
c:gten:9 c:gten>:9 c:gund:7 c:hab>:6 c:haben:-6 c:had:6 c:hada:7 c:hada>:8 c:haf:6 c:haft:7 c:hal:-14 c:half>:6
c:hall:-7 c:hande:-9 c:hao:-6 c:hao>:-6 c:happe:7 c:hast:7 c:hasta:7 c:hat:-8 c:hat>:-8 c:hay:8 c:hay>:8 c:he>:10
c:heb>:6 c:hein:-6 c:heiro:6 c:her:12 c:here:6 c:heru:7 c:herun:7 c:het:9 c:het>:7 c:hey:-7 c:hey>:-7 c:hie:-7
c:hier:-7 c:hier>:-6 c:hig:6 c:hig>:9 c:hing:9 c:hing>:7 c:hiu:8 c:hius:8 c:hiuso:9 c:hle:6 c:hlic:6 c:hlich:6
c:hne>:-8 c:hnen:8 c:hnen>:8 c:ho>:37 c:hoe:7 c:hoe>:7 c:hola:7 c:hola>:7 c:holen:7 c:honr:6 c:hou:-6 c:hre:-13
c:hren:-6 c:hren>:-7 c:ht>:10 c:hui:25 c:huis:9 c:huiss:8 c:huma:7 c:huma>:8 c:ial>:-8 c:ialm:6 c:ialme:6 c:ian:-7
c:ias:-10 c:ias>:-11 c:iat:-7 c:iat>:6 c:iate:-6 c:iate>:-6 c:iato:-6 c:ibi:6 c:ibil:13 c:ibili:9 c:ibt:-10
c:ibt>:-6 c:ica:-12 c:ica>:-6 c:ice:-12 c:ich:14 c:ich>:9 c:iche:12 c:iche>:6 c:icher:7 c:icia:-7 c:icil:7 c:icke:7
c:icket:6 c:ida:-14 c:ide:6 c:idi:10 c:idit:13 c:idita:11 c:ids:8 c:iede:-7 c:ief:-6 c:iefe:-10 c:iefer:-10 c:iek:7
c:ien:16 c:ience:7 c:iendr:6 c:iene:-7 c:ient:16 c:iente:13 c:ier:-17 c:ier>:-7 c:ies:11 c:iese:-6 c:ieso:12
c:ieta:-8 c:ieta>:-6 c:iete:10 c:ieu:-10 c:ift:6 c:ift>:6 c:ig>:12 c:iga:-8 c:ige:-8 c:ign:7 c:igne:-8 c:igno:15
c:ignor:16 c:ihn:8 c:ihne:7 c:ihnen:7 c:ihr:-15 c:ihr>:-7 c:ihre:-8 c:ijd:7 c:ijd>:7 c:ijv:-7 c:ijve:-6 c:ijven:-6
c:il>:13 c:ila:6 c:ile:6 c:ilen:9 c:ilen>:10 c:ili:8 c:ilid:6 c:ilida:6 c:ill:-19 c:ill>:-11 c:ille>:-6 c:im>:16
c:ime>:10 c:imen:-6 c:iment:-6 c:imes:-6 c:imm:7 c:immed:6 c:imo:7 c:imos:8 c:imos>:9 c:imp:6 c:impe:-8 c:impo:13
c:impos:15 c:in>:16 c:ina>:7 c:inc:9 c:inca:9 c:ince:9 c:ince>:10 c:ind:-7 c:ind>:8 c:indi:-7 c:ine:-12 c:inf:12
c:info:8 c:infor:8 c:ing:17 c:ing>:7 c:inge>:6 c:ings:8 c:ings>:8 c:inh:8 c:inhei:6 c:ini:-12 c:inis:-9 c:inist:-8
c:inko:-6 c:inkoo:-6 c:ins:-9 c:int:-8 c:inte:-16 c:inten:-10 c:inter:-6 c:inute:6 c:inve:6 c:io>:11 c:ion:11
c:ione:14 c:iqu:9 c:iqui:9 c:iquid:9 c:ir>:25 c:ira:15 c:ira>:8 c:irar:6 c:irar>:7 c:ire:-13 c:irec:-6 c:irm:-15
c:irma:-12 c:iro:13 c:iro>:15 c:isa:8 c:isc:9 c:isc>:9 c:ise>:-8 c:isi:-7 c:iso:-7 c:issi:14 c:issie:8 c:issim:7
c:isso:-8 c:isso>:-6 c:ist:-8 c:ist>:17 c:ista:-7 c:iste:-8 c:istr:-7 c:istra:-6 c:ita:-7 c:ite:13 c:ite>:13
c:iten:-6 c:itera:9 c:itie:6 c:itio:7 c:ito:-12 c:itos:-6 c:itos>:-6 c:itr:-6 c:itt:-7 c:itud:6 c:itul:-6 c:itz:11
c:ius:8 c:iuso:9 c:iuso>:9 c:iva:-16 c:ivat:-9 c:ivati:-8 c:ive>:10 c:iver:-8 c:iver>:-6 c:ivi:-6 c:ivo:-8 c:ivo>:-7
c:ivr:-6 c:ix>:8 c:iz>:-8 c:iza:-8 c:izi:9 c:izio:7 c:izion:7 c:izo:8 c:ja>:-7 c:jd>:7 c:jef:12 c:jefe:12 c:jefe>:12
c:jk>:7 c:juin:7 c:juin>:7 c:jul:-6 c:jusq:7 c:jusqu:7 c:jve:-7 c:jven:-6 c:jven>:-6 c:kan:36 c:kan>:17 c:kann:19
c:kann>:20 c:kar:-6 c:kas:10 c:kas>:11 c:kat:9 c:ke>:-9 c:kei:-7 c:keit:-6 c:ket>:7 c:kg>:-7 c:khe:7 c:kke:13
c:kken:14 c:kken>:14 c:kkk:-9 c:kla:-9 c:kno:10 c:know:11 c:know>:11 c:kom:-7 c:komm:-6 c:konne:6 c:ktu:7 c:ktul:8
c:ktull:8 c:kun:6 c:kundi:6 c:la>:-10 c:lac:-7 c:lads:8 c:lads>:8 c:lan:7 c:late:-6 c:lau:-12 c:lauf:-10 c:lav:14
c:lavo:10 c:lavor:9 c:ld>:12 c:ldet:12 c:ldet>:12 c:ldi:20 c:ldi>:23 c:ldo:8 c:le>:-7 c:lea:-13 c:lee:10 c:leeg:7
c:leeg>:7 c:leg:-14 c:lega:-8 c:lei:29 c:leis:6 c:leist:7 c:leit:18 c:leite:20 c:len:19 c:len>:23 c:let:-13 c:lho:15
c:lho>:12 c:lia:-7 c:lich:13 c:licht:8 c:lida:7 c:lidad:6 c:lie:26 c:liefe:-10 c:lien:15 c:lient:16 c:lijk:6
c:lijk>:6 c:lin:8 c:ling:7 c:liq:9 c:liqu:9 c:liqui:9 c:lir:14 c:lit:7 c:lite:9 c:liter:9 c:liv:-6 c:ll>:-20
c:lle:-8 c:llega:-6 c:llo:-11 c:llo>:-7 c:lls:-6 c:lly:15 c:lly>:15 c:lo>:-27 c:local:6 c:log:-8 c:lon:7 c:loo:7
c:lote:9 c:lote>:9 c:ls>:-9 c:lso>:6 c:lta:-6 c:lte:-6 c:lter:-6 c:ltr:6 c:lun:-8 c:lungs:7 c:lus>:10 c:luta>:6
c:lvenc:7 c:lvenz:-7 c:ly>:8 c:ma>:-8 c:maan:6 c:maand:6 c:mad:-7 c:mai:-20 c:mai>:-6 c:mail:-8 c:mak:10 c:man:-14
c:mana:-7 c:marc:-6 c:marz:8 c:marz>:6 c:mas>:14 c:mass:-6 c:mat:-7 c:mate:9 c:mate>:7 c:mati:-10 c:mbi:-8 c:me>:6
c:mee:14 c:meer:8 c:meer>:8 c:meet:6 c:men:15 c:ment:11 c:ment>:-7 c:menta:7 c:mente:9 c:mes>:7 c:met:-11 c:mett:-6
c:meu:-11 c:meu>:-9 c:mi>:9 c:mie:7 c:min:-9 c:mini:-10 c:minis:-9 c:minu:6 c:minut:6 c:mio:17 c:mio>:8 c:mion:10
c:mir:24 c:mir>:20 c:mira:6 c:mira>:6 c:mise:11 c:miss:-6 c:mist:-7 c:mit:-6 c:mme:7 c:mmed:6 c:mmedi:6 c:mmer>:-7
c:mmi:-6 c:mo>:23 c:moet:7 c:moet>:6 c:mogen:-6 c:mom:33 c:mome:27 c:momen:27 c:mond:-7 c:mor:-9 c:mos:19 c:mos>:22
c:mpe:-14 c:mpo:14 c:mpos:15 c:mposi:6 c:mposs:9 c:mr>:-6 c:muni:-7 c:munic:-6 c:mur:6 c:na>:15 c:nac:-7 c:nach:-7
c:nad:-6 c:nai:7 c:nal:-12 c:nale:-6 c:nan:-11 c:nao:9 c:nao>:9 c:nario:6 c:nce:9 c:nce>:7 c:ncer:8 c:nci:11
c:ncio:11 c:ncion:10 c:nco:-10 c:nco>:6 c:ncor:-10 c:nd>:14 c:nda:-10 c:nda>:-7 c:nday:-6 c:nday>:-6 c:nde:-17
c:nde>:-6 c:ndert:8 c:ndi:27 c:ndi>:15 c:ndigt:6 c:ndin:11 c:nding:7 c:ndiz:8 c:ndizi:8 c:ndr:6 c:nds:8 c:nds>:8
c:ne>:-21 c:nec:-6 c:nee>:-6 c:nei:-8 c:nem:11 c:nem>:7 c:nen:21 c:nen>:15 c:nenh:6 c:nenhu:6 c:nev:-9 c:neve:-7
c:never:-7 c:new>:6 c:nez:7 c:nez>:7 c:nfa:6 c:nfah:6 c:nfahi:8 c:nfo:7 c:nfor:8 c:nform:8 c:ngeku:7 c:ngel:-6
c:ngo:19 c:ngo>:19 c:ngs:11 c:ngs>:7 c:ngsu:8 c:ngsun:8 c:nheir:7 c:nho:16 c:nho>:21 c:nhu:7 c:nhum:6 c:nhuma:8
c:ni>:13 c:nic:-11 c:nica:-7 c:nien:7 c:nis:-10 c:nist:-8 c:nistr:-6 c:nko:-8 c:nkoo:-6 c:nkoop:-6 c:nn>:15 c:nna:7
c:nnai:7 c:nnen>:6 c:nno:7 c:nnot:10 c:nnot>:10 c:noc:-9 c:noch:-8 c:noch>:-6 c:nom:12 c:nomm:7 c:nomme:7 c:non:10
c:non>:10 c:nor:19 c:nora:22 c:nora>:15 c:nost:6 c:nostr:6 c:not:11 c:not>:10 c:nota:-7 c:nota>:-7 c:noth:6
c:notif:6 c:nous:7 c:nous>:7 c:now:25 c:now>:17 c:nra:7 c:nser>:6 c:nst>:-6 c:nsw:-6 c:nswe:-6 c:nswer:-6 c:nta:8
c:nta>:6 c:ntan:10 c:ntant:10 c:nte:-19 c:nte>:9 c:ntem:6 c:nten:-13 c:ntent:-8 c:nter:-18 c:nteri:-8 c:nti>:16
c:ntil:-7 c:ntil>:-8 c:nto:13 c:nto>:21 c:ntrag:6 c:nu>:17 c:num:-7 c:nun:7 c:nun>:11 c:nung>:-8 c:nunge:6 c:nuov:-6
c:nute:6 c:nute>:6 c:nve:6 c:nvo:-8 c:nyo:8 c:nyon:8 c:nyone:8 c:nyt:7 c:nyth:7 c:nythi:7 c:nza:7 c:nza>:7 c:oba:6
c:ober>:-6 c:obr:11 c:obra:6 c:obra>:6 c:ocal:6 c:oce:-9 c:oces:-6 c:och:-13 c:och>:-9 c:ocie:-6 c:oco:12 c:oco>:6
c:ocol:6 c:ocola:8 c:od>:6 c:ode:-9 c:odr:8 c:odri:6 c:odria:6 c:oek:-11 c:oeke:-6 c:oeken:-6 c:oen:16 c:oen>:15
c:oet:9 c:of>:-11 c:off:-12 c:off>:-10 c:oge:-7 c:ogen:-7 c:ogen>:-7 c:ogi:-6 c:ogn:-8 c:ogni:-6 c:ogni>:-6 c:oi>:8
c:oit>:-8 c:ok>:8 c:oke:-6 c:ola:11 c:ola>:8 c:old:23 c:oldi:22 c:oldi>:24 c:oldo:9 c:ole:6 c:olen:7 c:olen>:7
c:olla:6 c:olo:-10 c:olo>:-8 c:omas:6 c:omas>:6 c:omat:-6 c:ome:9 c:omen:26 c:oment:27 c:omet:-8 c:omi:10 c:omis:9
c:omise:12 c:omo:16 c:omo>:19 c:omp:-12 c:omuni:-6 c:onal:-7 c:onc:-9 c:onco:-6 c:oncor:-6 c:onda:-7 c:ondi:7
c:ondiz:8 c:one:17 c:ones:7 c:onf:-10 c:onnt:-6 c:ono:11 c:onr:11 c:onra:7 c:onta:8 c:ontan:9 c:ontr:-11 c:ontra:-7
c:ood:8 c:ood>:8 c:ook:10 c:ook>:12 c:oon:19 c:oon>:20 c:oor:-6 c:oor>:-8 c:opd:8 c:opdr:8 c:opdra:8 c:opo:-6
c:opos:-6 c:or>:-7 c:ora:27 c:ora>:21 c:orbi:6 c:ord:-16 c:ordat:-7 c:orer:12 c:oreri:10 c:ores:-15 c:ores>:-15
c:orl:-6 c:orme:6 c:ormes:6 c:orn:-6 c:orre:-8 c:orry:9 c:orry>:9 c:ort:-8 c:osi:9 c:osi>:7 c:osib:6 c:ossib:9
c:ossie:-6 c:osso:18 c:osso>:13 c:ost:-9 c:osta:-7 c:osta>:-6 c:ot>:20 c:ota:-6 c:ota>:-6 c:ote:7 c:otifi:6 c:oto:6
c:otoc:6 c:otoco:6 c:otto:6 c:otto>:13 c:ottob:-6 c:ou>:18 c:oug:6 c:our:20 c:our>:7 c:oura:6 c:ourar:6 c:ourd:12
c:ourd>:12 c:ous:11 c:ous>:7 c:out:-6 c:out>:-10 c:ove:-7 c:over>:8 c:ovi:-7 c:ovo>:-6 c:ow>:17 c:owt:7 c:oy>:18
c:oze:6 c:oze>:7 c:pa>:10 c:pag:19 c:paga:21 c:pagam:-11 c:pagar:39 c:pago:-7 c:pago>:-6 c:pan:7 c:par:12 c:par>:-6
c:para:7 c:parad:8 c:pat:-7 c:pav:7 c:pay:16 c:pay>:15 c:paye:13 c:payer:15 c:paym:-6 c:payme:-6 c:pdr:8 c:pdra:8
c:pdrac:8 c:pe>:9 c:pec:7 c:pece:8 c:pedi>:-11 c:pelle:6 c:per:-9 c:per>:-8 c:pet:10 c:peu:19 c:peut:13 c:peut>:13
c:peux:8 c:peux>:8 c:pie:-6 c:pig:6 c:pign:7 c:piu:-7 c:piu>:-7 c:pla:-9 c:plan:-6 c:ple:8 c:plei:22 c:pleit:22
c:plu:9 c:plus:6 c:plus>:6 c:pod:10 c:podi:6 c:podr:8 c:podri:6 c:por:-12 c:por>:-7 c:port:-8 c:pos:9 c:posib:6
c:poss:16 c:posso:12 c:post:-10 c:posta:-6 c:pou:13 c:pour:11 c:pour>:13 c:ppe:8 c:ppell:7 c:ppen:7 c:ppen>:6
c:prega:6 c:pren:10 c:prene:7 c:pres:-7 c:prese:6 c:pri:9 c:prij:6 c:pril:10 c:pril>:9 c:priv:-9 c:priva:-8
c:pro:-11 c:proc:-10 c:proce:-7 c:prom:10 c:promi:10 c:pt>:-6 c:pte:-7 c:pue:6 c:puedo:7 c:pun:11 c:punt:9
c:punto:11 c:pur:7 c:put:11 c:qu>:6 c:qua:-8 c:que:7 c:quell:6 c:qui:-14 c:qui>:-11 c:quid:8 c:quida:-10 c:quidi:14
c:quo:9 c:quoi:8 c:quoi>:8 c:ra>:28 c:rab:-6 c:rac:8 c:rach:10 c:racht:11 c:rad:10 c:rade>:9 c:radi:-7 c:rag:9
c:ragt:6 c:rai:6 c:ral:9 c:rall:9 c:ran>:6 c:rans:-10 c:rant:-6 c:rappe:6 c:rar:28 c:rar>:23 c:rari:6 c:raria:6
c:ras:-7 c:rat:-9 c:rate:8 c:rate>:7 c:rato:-8 c:raus:7 c:raus>:8 c:rcanc:6 c:rch>:-6 c:rci:12 c:rcia:12 c:rda:-8
c:rdat:-7 c:rde:-6 c:rde>:10 c:rden:-7 c:rder:-8 c:rdi:-6 c:rdo:-7 c:re>:-25 c:real:10 c:reb:6 c:rec:-23 c:rech:-14
c:rect:-7 c:red:-11 c:redi:-8 c:redit:-9 c:ree:-7 c:reed:-7 c:reedo:-6 c:reg:-9 c:reg>:-6 c:rei:-7 c:rei>:-6
c:reit:6 c:remo:12 c:remos:12 c:ren:6 c:ren>:-10 c:rend:6 c:rene:7 c:reri:9 c:rerie:11 c:res:-11 c:res>:-10
c:resi:-7 c:reso:8 c:resor:10 c:rest:7 c:rest>:6 c:rete:7 c:rete>:6 c:reu:-9 c:reuh:-8 c:reuha:-8 c:rf>:-13
c:rge:-11 c:ri>:-6 c:ria>:7 c:ric:-6 c:rie:10 c:rie>:13 c:rif:-6 c:ril:12 c:ril>:11 c:rin:11 c:rin>:10 c:rir:6
c:risp:-6 c:riv:-12 c:riva:-11 c:rivat:-9 c:riz:-9 c:rli:8 c:rlic:6 c:rlich:6 c:rma:-15 c:rma>:-8 c:rme>:-6 c:rmes:6
c:rmes>:6 c:rmi:11 c:rmi>:6 c:rne:-10 c:ro>:6 c:roc:-10 c:roce:-7 c:roi:-11 c:role:9 c:role>:9 c:rom:7 c:romi:10
c:romis:10 c:ron:13 c:rond:9 c:rond>:8 c:rons:6 c:rons>:6 c:roo:8 c:ros:-9 c:rotoc:7 c:rov:-7 c:roz:7 c:roze:7
c:rre:-9 c:rret:7 c:rrete:6 c:rry:12 c:rry>:12 c:rs>:-15 c:rse:11 c:rser:6 c:rsi:11 c:rso>:-7 c:rss:7 c:rssa:7
c:rssaf:7 c:rst:-7 c:rst>:-8 c:rta:-8 c:rting:6 c:rtu:7 c:ruc:-6 c:rugg:7 c:rugge:6 c:rum:-6 c:run:-7 c:rung>:7
c:rwa:-9 c:ry>:14 c:rze:6 c:rzei:6 c:rzeit:7 c:saba:9 c:sabat:8 c:saf:7 c:saf>:7 c:sai:-11 c:said:-7 c:said>:-7
c:sal:20 c:sala:7 c:sam:-6 c:sas>:-6 c:sat:7 c:sate:9 c:sate>:8 c:sc>:9 c:sch:-6 c:schaf:7 c:schi:-8 c:scho:-10
c:schon:-7 c:sco>:7 c:scr:-6 c:scri:-7 c:sda:10 c:sday:10 c:sday>:10 c:se>:-31 c:seg:7 c:segu:7 c:segun:6 c:sei:-7
c:seit:-9 c:seit>:-7 c:seiz:9 c:sel:-7 c:sem:17 c:sem>:15 c:semp:7 c:sempr:7 c:sen:-6 c:send:-8 c:sep:-8 c:sept:-7
c:ser>:7 c:sers>:-6 c:set:-8 c:seu>:8 c:sez:6 c:sez>:6 c:sger:8 c:she:-9 c:si>:-12 c:sia:9 c:siam:6 c:siamo:6
c:sib:16 c:sibi:12 c:sibil:12 c:sic:16 c:sich:11 c:siche:6 c:signo:9 c:sinc:7 c:since:8 c:sing:-6 c:sing>:-6
c:sio:-8 c:sion:-6 c:sist:-6 c:sitz:7 c:six:6 c:six>:6 c:sol:7 c:sold:24 c:soldi:24 c:solo:-7 c:solo>:-7 c:some:-6
c:son:-7 c:soo:10 c:soon:10 c:soon>:11 c:sor:13 c:sore:9 c:sorer:10 c:sorr:9 c:sorry:9 c:sos:11 c:sos>:11 c:sou:12
c:sour:14 c:soura:6 c:spa:6 c:spar:7 c:spe:9 c:spece:8 c:ss>:-12 c:ssaf:7 c:ssaf>:7 c:ssat:8 c:ssate:8 c:sse:-8
c:ssez:6 c:ssez>:6 c:ssi:12 c:ssib:9 c:ssim:8 c:ssin:-6 c:sso:16 c:sso>:8 c:stam:16 c:stamo:17 c:stant:7 c:star:7
c:star>:6 c:stat:-9 c:ste:-26 c:ste>:-6 c:sten:-6 c:sti:-13 c:sto:8 c:stoy:12 c:stoy>:12 c:str:-6 c:strai:6
c:strat:-8 c:stro>:-7 c:su>:-11 c:sui:-9 c:sun:9 c:sunf:8 c:sunfa:8 c:swe:-6 c:swer:-6 c:swer>:-6 c:tad:-10
c:tado:-9 c:tado>:-8 c:tag:-18 c:tag>:-15 c:tage:-6 c:tai:-7 c:tal:11 c:tal>:6 c:tale:6 c:tam:13 c:tamo:15
c:tamos:16 c:tan:6 c:tant:14 c:tanti:8 c:tas>:-6 c:tat:-13 c:tato:-8 c:tato>:-8 c:tauf:6 c:te>:16 c:tec:-7 c:tem>:8
c:teme:-6 c:temen:-6 c:temo:6 c:temos:6 c:ten:6 c:ten>:-12 c:tende:6 c:teng:16 c:tengo:17 c:tenh:20 c:tenho:20
c:tent:-14 c:tenta:-6 c:ter:-12 c:tera:6 c:tere:10 c:terem:6 c:teri:-9 c:term:-6 c:test:-7 c:teu:6 c:tgev:9 c:th>:-7
c:ther:8 c:ther>:6 c:there:6 c:thi:8 c:thin:7 c:thing:9 c:ti>:15 c:tick:6 c:ticke:6 c:tie:13 c:ties:17 c:tijd:6
c:tijd>:7 c:tim:-6 c:ting:8 c:tins:-8 c:tinso:-8 c:tio>:7 c:titi:6 c:titio:6 c:tiv:-14 c:tivo:-7 c:tivo>:-7 c:tli:9
c:tlic:9 c:tlich:9 c:tner>:6 c:to>:13 c:tob:-12 c:tobe:-6 c:tober:-6 c:tobr:-6 c:tobre:-6 c:toco:6 c:tocol:7
c:tom:-8 c:toma:-6 c:tori:-10 c:tos:-17 c:tos>:-17 c:tot:6 c:tot>:7 c:tour:10 c:tour>:7 c:toy:12 c:toy>:12 c:tra:-7
c:trad:6 c:trade:10 c:trag:11 c:trag>:7 c:tran:-11 c:trans:-10 c:trat:-12 c:tre>:-10 c:tres:17 c:tres>:6 c:treso:11
c:treu:-8 c:treuh:-8 c:tro:-14 c:tro>:-7 c:try:-6 c:ts>:-6 c:tte:-6 c:tten:-7 c:tten>:-6 c:tto:-6 c:ttob:-6
c:ttobr:-6 c:tue:6 c:tull:8 c:tun:-10 c:tur:-13 c:tura:-7 c:tura>:-7 c:ture:-11 c:ture>:-8 c:tuu:-10 c:tuur:-10
c:tuur>:-6 c:two:-6 c:uari:-6 c:uari>:-6 c:uat:6 c:ubri:6 c:ubrir:6 c:uch:-10 c:udi:-6 c:ue>:9 c:ued:6 c:uedo:10
c:uedo>:10 c:uell:7 c:uen:-11 c:ues:7 c:uev:-6 c:uez:-6 c:uez>:-7 c:uf>:6 c:uft>:-6 c:ugg:6 c:uha:-9 c:uhan:-8
c:uhand:-8 c:ui>:-11 c:uid:6 c:uida:-10 c:uidat:-6 c:uide:6 c:uidi:13 c:uidit:13 c:uile:8 c:uin>:7 c:uis>:-6
c:uiss:8 c:uissi:8 c:uit:-9 c:uits:-7 c:uiz:-6 c:ula:-11 c:ull>:7 c:um>:-11 c:uma:6 c:un>:19 c:unci:8 c:uncio:11
c:und:20 c:undi:9 c:undig:6 c:undin:6 c:unds:10 c:unds>:10 c:unf:7 c:unfa:8 c:unfah:8 c:ung>:-9 c:ungsu:8 c:uni:-7
c:unic:-7 c:uno>:7 c:unte:-6 c:unter:-7 c:unto:10 c:unto>:11 c:uoi:10 c:uoi>:10 c:uot:7 c:uov:-6 c:up>:13 c:ur>:-20
c:ura>:-6 c:urar:10 c:urari:6 c:urc:7 c:urd:13 c:urd>:12 c:ure:-15 c:url:6 c:urli:6 c:urs:10 c:urss:7 c:urssa:7
c:urt:-6 c:us>:31 c:uso:6 c:uso>:6 c:usq:7 c:usqu:7 c:ust:-13 c:uste:-7 c:ut>:11 c:uta:6 c:uta>:9 c:ute>:7 c:uto:7
c:uto>:8 c:utom:-6 c:utt:7 c:uur:-9 c:uw>:-7 c:ux>:11 c:va>:-9 c:valu:6 c:valut:6 c:van:-11 c:van>:-9 c:vand:10
c:vant:-6 c:vant>:-7 c:vat:-12 c:vati:-9 c:vatin:-8 c:vau:8 c:vaut:8 c:ve>:9 c:vede:6 c:veder:7 c:vei:-6 c:venc:7
c:venci:6 c:vens:-6 c:vens>:-6 c:venu:8 c:venu>:8 c:venz:-7 c:vera:6 c:vere:6 c:verw:-7 c:verwa:-6 c:vez>:-7
c:vie:-13 c:visa:9 c:viso:-6 c:voga:7 c:vogad:7 c:voi:-8 c:vom:-6 c:vom>:-6 c:von:-10 c:von>:-10 c:voor>:-7 c:vor:10
c:vori:12 c:vori>:7 c:vos:-6 c:vot:-7 c:voy>:9 c:vra:-7 c:vuo:6 c:vvo:6 c:wag:11 c:wage:9 c:walte:-6 c:war:-7
c:we>:9 c:wee:6 c:week:7 c:week>:6 c:wei:-6 c:wen:-6 c:wenn:-6 c:wenn>:-6 c:wer:-8 c:wer>:-6 c:wha:-6 c:what:-6
c:whe:-6 c:wij:-6 c:wij>:-6 c:wil>:6 c:will:-7 c:will>:-8 c:win:11 c:wir:-6 c:wis:-6 c:wol:7 c:woll:8 c:woo:9
c:woon:11 c:woon>:11 c:wt>:7 c:xma:7 c:ya>:-9 c:yer:18 c:yer>:12 c:yet:-8 c:yet>:-8 c:yme:-7 c:ymen:-6 c:yment:-6
c:yo>:-7 c:yone:6 c:you>:9 c:your:-10 c:your>:-13 c:yth:8 c:ythi:8 c:ythin:8 c:za>:6 c:zah:9 c:zahl:9 c:zahle:7
c:zam:6 c:ze>:8 c:zeit:10 c:zeit>:10 c:zen:6 c:zoek:-6 c:zoeke:-6 c:zt>:7 c:zum:-7 c:zum>:-6 d:0.1:-21 d:0.25:-43
d:0.4:-28 d:0.55:-19 d:0.7:-8 d:0.85:-7 e:paid=day:-7 e:promise=none:-24 e:run=none:-20 f:_invoice:-53 f:ack:-10
f:admin:-34 f:all:-17 f:back:-22 f:bounce:-10 f:closed:13 f:contest:-19 f:copy:-11 f:d.DAMAGED:10
f:d.DUPLICATE_BILLING:-6 f:d.LATE_DELIVERY:-11 f:d.LOST:5 f:d.MISSING_DOCS:-27 f:d.NOT_OURS:-19 f:d.NO_PO:-10
f:d.PRICE_ERROR:-13 f:d.QUANTITY_SHORT:6 f:d.SERVICE_INCORRECT:7 f:d.TAX:-11 f:d.TERMS_DISPUTE:-5 f:demand:-7
f:difference:-21 f:dispute:-40 f:firm:20 f:formal:-8 f:gone:-40 f:goods:-18 f:greeting:-13 f:hardship:110 f:hold:14
f:hope:-30 f:insolvency:17 f:joke:-18 f:lawyer:-17 f:mine:-15 f:moved:-30 f:moves:-16 f:n.QUANTITY_SHORT:-30
f:not:121 f:not_dispute:-22 f:not_gone:-10 f:not_hope:-10 f:not_insolvency:12 f:not_legal:-31 f:not_not:-7
f:not_paid:10 f:not_stop:-8 f:once_funds:28 f:order:-6 f:others:-8 f:paid:-8 f:part:12 f:pay:41 f:plan:50
f:propose:44 f:question:-11 f:r.DAMAGED:7 f:r.DESCRIPTION:-8 f:r.DUPLICATE_BILLING:-6 f:r.FREIGHT:-10
f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:7 f:r.MISSING_DOCS:-14 f:r.NOT_OURS:-9 f:r.NO_PO:-8 f:r.PRICE_ERROR:-9
f:r.SERVICE_INCORRECT:-7 f:r.TAX:-5 f:r.WRONG_PRODUCT:-7 f:redirect:-41 f:remittance:-6 f:rest:12 f:run:-30
f:statement:-15 f:stop:-25 f:unable:115 f:until:-6 f:wait:28 f:willpay:10 i:acknowledgement:-15
i:acknowledgement=2:-15 i:already_paid:-19 i:already_paid=3:-18 i:bounce:-8 i:bounce=3:-8 i:copy_invoice_request:-16
i:copy_invoice_request=3:-15 i:dispute:-27 i:dispute=1:17 i:dispute=3:-40 i:hardship:139 i:hardship=2:6
i:hardship=3:133 i:hostile=2:6 i:hostile=3:-7 i:in_payment_run:-22 i:in_payment_run=3:-22 i:insolvency:14
i:insolvency=2:-20 i:insolvency=3:34 i:invoice_admin:-25 i:invoice_admin=2:-13 i:invoice_admin=3:-12 i:legal:-52
i:legal=2:-10 i:legal=3:-42 i:nothing:55 i:out_of_office=2:8 i:out_of_office=3:-10 i:partial_payment:10
i:partial_payment=2:11 i:payment_plan_request:61 i:payment_plan_request=2:26 i:payment_plan_request=3:35
i:promise_to_pay:-26 i:promise_to_pay=3:-22 i:question:-10 i:question=1:-15 i:question=2:27 i:question=3:-23
i:remittance_advice:-6 i:remittance_advice=3:-5 i:statement_request:-14 i:statement_request=2:-8
i:statement_request=3:-7 i:unsubscribe:-26 i:unsubscribe=3:-25 i:wrong_contact:-36 i:wrong_contact=1:-5
i:wrong_contact=2:-13 i:wrong_contact=3:-19 l:de:30 l:en:-8 l:nl:-29 n:1:-10 n:2:-17 n:3:-8 n:4:20 n:5:10
p:aangev:-5 p:abbiam:-5 p:abgebr:7 p:abgege:9 p:abogad:-6 p:accept:-7 p:acogid:-6 p:acompt:-6 p:acorda:5
p:acreed:-12 p:admini:-6 p:advise:6 p:advoga:13 p:agains:-10 p:alstub:6 p:ammini:-5 p:amtsge:9 p:angeku:14
p:angeme:5 p:angeno:11 p:annule:5 p:anteri:-13 p:anythi:13 p:apertu:7 p:applie:5 p:approv:-5 p:armaze:6 p:arrang:6
p:aspett:7 p:assign:6 p:assura:6 p:atende:11 p:atrasa:6 p:audien:11 p:aujour:6 p:ausger:7 p:auszah:5 p:autofa:8
p:automa:-10 p:autori:-9 p:avvoca:6 p:bankin:-6 p:bankru:-5 p:bautra:7 p:bedrij:-7 p:beglei:8 p:belast:5 p:bereit:11
p:bestel:-7 p:betale:10 p:bijzon:5 p:blocca:7 p:bonifi:-6 p:boutiq:6 p:budget:6 p:buongi:-5 p:calder:7 p:cambia:-12
p:camion:18 p:capita:10 p:certif:-5 p:cessat:6 p:cessio:-7 p:chapte:7 p:christ:-5 p:client:36 p:colleg:-7
p:comerc:-5 p:commen:-5 p:compre:8 p:compro:-8 p:comuni:-13 p:concer:6 p:concor:-11 p:condic:7 p:condiz:16
p:confir:-5 p:conseg:5 p:consig:-7 p:contan:22 p:contat:-5 p:contes:-6 p:contra:-6 p:corrie:5 p:creanc:-5
p:credit:-14 p:curato:-7 p:decemb:13 p:defend:6 p:delive:-5 p:demand:-9 p:derzei:14 p:desole:-6 p:despue:5
p:devolu:6 p:diciem:9 p:dienst:-9 p:dilazi:5 p:dinhei:11 p:direct:-10 p:direit:5 p:dispia:6 p:dossie:-13 p:duplic:-6
p:econom:6 p:eerlij:7 p:encome:-5 p:enquan:-5 p:entreg:-7 p:entret:7 p:envisa:8 p:erfahr:6 p:espera:-10 p:estamo:34
p:estrat:-5 p:everyo:-5 p:faccia:7 p:factur:-14 p:factuu:-5 p:faland:5 p:fallit:5 p:fattur:-9 p:februa:-5
p:fechad:15 p:fevere:6 p:fevrie:-5 p:figura:5 p:financ:-5 p:fornec:-6 p:freiga:-6 p:freund:6 p:funcio:10 p:fundin:6
p:garant:-10 p:geehrt:6 p:gennai:7 p:gentil:-5 p:gescha:6 p:geschr:7 p:gesper:7 p:gestel:7 p:gester:5 p:gestio:-9
p:gettin:8 p:hearin:6 p:herrsc:6 p:hoevee:6 p:honore:6 p:huissi:17 p:immedi:12 p:imposi:11 p:imposs:19 p:incapa:8
p:incass:8 p:indiqu:-5 p:inform:13 p:insolv:11 p:instan:6 p:intent:-13 p:interv:-5 p:intrek:8 p:invent:9 p:invest:7
p:invoic:-8 p:kantoo:-5 p:kolleg:9 p:kontak:6 p:laisse:10 p:lavand:10 p:lawyer:9 p:leiste:16 p:letrad:-5 p:leveri:-5
p:libera:8 p:licenc:-5 p:liefer:-12 p:liquid:22 p:litera:19 p:mainte:-6 p:materi:6 p:matrim:7 p:meetin:5 p:mensua:8
p:mercan:8 p:minist:-6 p:moment:27 p:mornin:-9 p:nachst:-6 p:namast:-8 p:naturl:11 p:nemmen:8 p:nenhum:15
p:nessun:10 p:ningue:5 p:nothin:9 p:notifi:11 p:noviem:-7 p:octobe:-9 p:offici:-5 p:oficin:5 p:ontvan:-8 p:opdrac:17
p:otherw:-9 p:ottobr:-12 p:overma:5 p:pagame:-10 p:pagamo:-14 p:pagand:6 p:pagare:10 p:pagarl:18 p:pagarv:11
p:pagher:7 p:passad:-7 p:passat:15 p:patien:-5 p:paymen:-13 p:pedimo:11 p:pessoa:11 p:petiti:9 p:pignor:14
p:podemo:-6 p:podria:5 p:posibi:8 p:posibl:-6 p:positi:6 p:possia:-9 p:pourqu:-7 p:pourri:-5 p:pouvoi:-5 p:pouvon:5
p:prefer:5 p:pregre:-5 p:presen:11 p:presid:-6 p:presta:-5 p:preven:-7 p:previs:6 p:prezad:-5 p:primav:7 p:printe:5
p:privat:-17 p:proced:-8 p:proces:-6 p:promis:15 p:propos:-6 p:protoc:13 p:quebra:10 p:quedad:7 p:rappel:12
p:recebe:6 p:receiv:-9 p:receva:-7 p:rechnu:-5 p:recibi:-8 p:recolt:9 p:reconn:7 p:redres:5 p:rekeni:14 p:repara:7
p:restan:7 p:rispon:-7 p:schlic:12 p:sectio:5 p:segund:14 p:seizoe:17 p:senhor:-7 p:septem:-9 p:servic:-11
p:servir:7 p:siempr:-8 p:signor:19 p:socied:-6 p:societ:-8 p:someth:-9 p:sonnta:-8 p:sparit:8 p:steurb:7 p:straig:10
p:stukke:6 p:subven:10 p:suppli:5 p:surend:-7 p:tesour:11 p:transf:-6 p:transp:-6 p:tresor:22 p:treuha:-15
p:truste:-6 p:tuesda:10 p:uberwe:10 p:uffici:-6 p:uitste:-8 p:unders:7 p:univer:7 p:ustede:-7 p:vandaa:11
p:vautou:15 p:vergle:7 p:verhaa:5 p:verpli:6 p:versic:11 p:verspr:-8 p:vertre:5 p:verwac:-5 p:verwal:-8 p:veuill:-8
p:vireme:-5 p:voldoe:9 p:volunt:-5 p:voorbi:10 p:vorlau:-9 p:voulai:-7 p:vuestr:-6 p:wednes:7 p:weighb:-6 p:windin:5
p:wirkli:-7 p:zahlun:12 s:00000:-13 s:0000:-9 s:000:-21 s:0:7 s:aan:5 s:aanmaning:11 s:adeudo:11 s:atraso:5
s:avant:17 s:avis:17 s:aviso:-9 s:betalingsherinnering:5 s:bl:-10 s:boleto:-7 s:boletos:5 s:bs:5 s:bu:5
s:cobranca:-19 s:cr:13 s:cuenta:-5 s:da:5 s:de:-9 s:debito:-5 s:demand:-5 s:dernier:15 s:di:18 s:dm:8 s:du:7
s:encerramento:11 s:erinnerung:30 s:estado:-5 s:facture:-8 s:farine:14 s:fattura:-7 s:fb:11 s:final:-5 s:fur:5
s:fw:-8 s:ga:6 s:gc:-7 s:gi:12 s:herinnering:6 s:hp:8 s:impago:8 s:impayee:6 s:in:-5 s:inv:-10 s:invoice:12
s:invoices:9 s:la:12 s:laatste:11 s:le:-5 s:letzte:-6 s:lm:5 s:lo:8 s:mahnung:9 s:mercantil:8 s:mf:5 s:mi:-10
s:nf:-5 s:offene:-6 s:oleo:10 s:openstaande:8 s:overdue:-10 s:pagamento:26 s:pago:6 s:payment:9 s:pb:-7
s:pendiente:8 s:petition:-8 s:piano:6 s:posten:8 s:proveedores:5 s:rb:12 s:re:45 s:rechnung:-33 s:relance:7
s:res:-14 s:rientro:5 s:rs:18 s:rv:8 s:saldo:-9 s:se:-5 s:service:-5 s:solicitud:-7 s:sollecito:12 s:sr:5 s:st:10
s:supplier:5 s:ta:-7 s:ultimo:-6 s:um:-8 s:unpaid:5 s:up:-9 s:vencido:-10 s:winding:-8 s:your:-6 s:zahlung:5 w:!:-47
w:00000:-18 w:0000:-41 w:000:-18 w:00:-41 w:0:-31 w:@:-42 w:abbiamo:-5 w:aber:11 w:abgegeben:9 w:able:-5 w:abono:-6
w:account:-6 w:acogido:-6 w:acompte:-6 w:acordado:5 w:acreedores:-12 w:ad:5 w:adelanto:6 w:adesso:5 w:admitido:-7
w:admitio:8 w:advice:9 w:advise:-8 w:advogado:14 w:afraid:5 w:after:-8 w:ag:-5 w:again:-7 w:against:-10 w:agora:17
w:ah:12 w:ahora:10 w:ai:8 w:aktull:16 w:al:-6 w:all:-15 w:alles:6 w:alstublieft:6 w:altra:5 w:altri:7 w:am:11
w:amtsgericht:7 w:an:-7 w:ancien:7 w:ancora:-7 w:anders:-11 w:andert:16 w:angekundigt:15 w:angemeldet:5
w:angenommen:11 w:ano:-8 w:answer:-11 w:antes:-5 w:antrag:8 w:anyone:15 w:anything:13 w:anyway:5 w:ao:5 w:apertura:7
w:applied:7 w:april:17 w:aqui:-10 w:are:18 w:armazem:6 w:arrete:8 w:arretez:5 w:arrive:11 w:ask:-7 w:aspettare:6
w:assemblea:-5 w:assurance:6 w:at:13 w:atender:7 w:au:5 w:auch:10 w:aucun:8 w:audience:13 w:aujourd:6 w:aunque:-5
w:ausgereizt:8 w:auto:13 w:autofalencia:8 w:autre:-8 w:avec:8 w:avevo:9 w:avisos:-5 w:avocat:-5 w:avril:6
w:avvocato:7 w:back:-6 w:banca:9 w:banco:10 w:bank:16 w:banking:-6 w:batch:-5 w:bautrager:7 w:be:-15 w:bedoel:5
w:bedrijf:-7 w:before:12 w:begleichen:7 w:bei:12 w:beim:6 w:bel:-5 w:belastingdienst:5 w:ben:-7 w:best:-5 w:beste:5
w:betalen:10 w:bezahlen:7 w:bezahlt:-6 w:bien:-5 w:bill:-7 w:bin:26 w:bis:-7 w:bitten:-5 w:boa:12 w:bois:5 w:bom:-6
w:bon:-11 w:bonifici:-6 w:boutique:6 w:bro:-13 w:buen:-8 w:buenas:-6 w:buenos:-5 w:buongiorno:-5 w:bust:-6 w:but:6
w:ca:-14 w:cada:6 w:called:9 w:calote:19 w:cambiato:-6 w:can:11 w:cancelar:-5 w:cancelled:6 w:cannot:20 w:capital:11
w:cara:12 w:carece:6 w:caro:-10 w:carta:-8 w:casa:6 w:case:-6 w:caso:-5 w:cassa:13 w:cavolo:5 w:ce:25 w:ceased:-6
w:cent:11 w:cessation:6 w:cession:-7 w:chapter:7 w:che:5 w:chega:7 w:chez:-6 w:chiedo:6 w:chiuso:18 w:christmas:-5
w:chuva:9 w:ci:5 w:cio:26 w:cliente:8 w:clientes:12 w:clienti:8 w:clients:7 w:cm:5 w:cobrar:6 w:cobre:16 w:cole:-5
w:collega:-6 w:comme:-5 w:commit:-5 w:como:38 w:comprehension:8 w:comunicamos:-9 w:con:15 w:concordato:-10
w:concurso:-11 w:concursos:8 w:condicao:6 w:condizione:14 w:conseguimos:5 w:contabile:7 w:contacto:7 w:contant:7
w:contanti:15 w:conti:5 w:conto:6 w:contra:-5 w:contractor:8 w:contro:-5 w:cosi:7 w:cours:-8 w:court:-5 w:coute:8
w:cr:5 w:creditos:-12 w:cuanto:6 w:cubrir:10 w:cuenta:6 w:curator:-5 w:da:8 w:dag:6 w:dai:8 w:danach:6 w:dann:5
w:dans:17 w:daran:11 w:darf:-23 w:das:-9 w:dat:-11 w:data:16 w:date:-19 w:dates:5 w:day:-9 w:dealt:-9 w:dear:7
w:debiti:-7 w:debito:-5 w:debt:8 w:december:8 w:decembre:5 w:declan:10 w:deja:14 w:del:5 w:dem:-13 w:demanda:-6
w:den:-6 w:derzeit:14 w:des:7 w:desculpa:6 w:desolee:-6 w:despues:5 w:deu:13 w:devant:-9 w:devo:8 w:devoir:8
w:deze:7 w:di:-15 w:dia:-19 w:diario:5 w:dias:-10 w:dice:7 w:dicho:9 w:diciembre:9 w:dico:10 w:die:-7 w:dienstag:-9
w:dije:-6 w:dilazione:6 w:dinheiro:11 w:dir:5 w:dire:13 w:directly:-6 w:direito:5 w:dispiace:6 w:dispo:8
w:distrito:5 w:dit:6 w:diz:-5 w:doe:-6 w:doen:5 w:does:7 w:dona:-5 w:donc:-8 w:done:7 w:doors:-5 w:dossier:-10
w:dotto:30 w:doy:-6 w:drei:-8 w:drin:22 w:droit:-9 w:drum:-5 w:du:12 w:due:9 w:durfen:5 w:dus:12 w:echt:17 w:ecris:9
w:ee:-5 w:een:-8 w:eerlijk:7 w:ein:-10 w:eine:7 w:einen:8 w:el:-12 w:ella:-5 w:em:-11 w:empty:8 w:end:-6
w:enquanto:-5 w:entra:6 w:entrada:-6 w:entregar:-6 w:entretanto:7 w:er:5 w:era:-8 w:erfahren:6 w:erin:5 w:erst:-5
w:es:7 w:ese:-6 w:esperar:-7 w:essa:-5 w:esta:-15 w:estamos:34 w:estate:-6 w:este:6 w:estimado:10 w:estoy:25 w:et:13
w:ete:-5 w:etre:-6 w:euro:5 w:even:12 w:everyone:-5 w:exige:-5 w:faccia:-5 w:facciamo:7 w:faccio:7 w:faco:7
w:factura:-6 w:facture:-9 w:factuur:-5 w:faire:7 w:fait:-8 w:falando:5 w:fallito:5 w:falta:-9 w:faltam:-6 w:fare:-13
w:fattura:-6 w:fatura:-8 w:fazer:5 w:februar:-6 w:fecha:-7 w:fehlt:9 w:fevereiro:6 w:fevrier:-5 w:ff:14 w:filing:5
w:fim:6 w:fin:10 w:finito:7 w:fino:5 w:firma:-11 w:first:-6 w:floor:5 w:foi:-9 w:fois:9 w:for:-15 w:forse:9
w:france:-7 w:freigabe:-6 w:frente:5 w:froze:15 w:fui:5 w:funcionarios:7 w:funding:6 w:funds:24 w:fur:-18 w:ga:11
w:garde:6 w:gas:5 w:gave:-8 w:geben:19 w:geehrte:5 w:geen:10 w:gehen:14 w:geld:33 w:gele:-6 w:gennaio:7 w:gentile:-6
w:gentilissima:5 w:geschaftspartner:12 w:gesperrt:7 w:gestern:5 w:gestionale:-5 w:gestor:5 w:gestort:7 w:get:7
w:getting:8 w:geven:8 w:gewoon:21 w:gibt:-8 w:gibts:-8 w:giorni:5 w:giro:8 w:glielo:7 w:go:-12 w:goedemiddag:8
w:goedemorgen:-6 w:gone:11 w:got:18 w:grad:10 w:gruss:5 w:gut:6 w:guten:-9 w:hab:11 w:habe:5 w:haben:-12 w:half:11
w:halfte:-5 w:hallo:-8 w:hand:8 w:hans:6 w:happen:15 w:hasta:13 w:hatte:12 w:have:10 w:hay:15 w:hd:5 w:he:5
w:heard:-8 w:heb:7 w:hee:6 w:heer:-5 w:hein:-5 w:hello:-7 w:hemos:-5 w:het:15 w:heute:-7 w:hey:-10 w:hier:-12
w:hija:5 w:hilft:7 w:him:-7 w:his:-5 w:hmrc:5 w:ho:5 w:hoe:14 w:hoffe:-8 w:hola:13 w:hold:-6 w:holen:14 w:honestly:6
w:honorer:6 w:honrar:13 w:hope:5 w:hotels:11 w:hui:6 w:huissier:17 w:iban:-7 w:ich:-8 w:ieri:5 w:ifecom:7 w:ihnen:14
w:ihr:-15 w:ihre:-11 w:im:27 w:imposible:6 w:impossibile:7 w:impossible:7 w:incapacite:6 w:incassiamo:11
w:ingresos:6 w:inkoop:-11 w:inso:-5 w:insolvencia:11 w:insolvenz:9 w:instant:11 w:intention:-6 w:invoice:-6 w:io:-10
w:ip:-6 w:is:23 w:isso:-10 w:ist:30 w:isto:7 w:it:-6 w:its:12 w:ive:16 w:ja:-22 w:jahn:6 w:jahre:5 w:jan:-5
w:januar:10 w:januari:-10 w:january:7 w:jefe:25 w:jemand:7 w:jeudi:-8 w:judiciaire:-5 w:juez:-6 w:juin:15
w:jullie:-6 w:jusqu:8 w:kan:33 w:kann:40 w:kantoor:-5 w:kaputt:7 w:karine:-6 w:kas:21 w:kasse:9 w:kassel:-7 w:kein:6
w:kept:5 w:kg:-15 w:know:22 w:kollegin:9 w:komen:5 w:kommt:-6 w:konnen:12 w:konto:7 w:krank:5 w:kunde:-6 w:kunnen:6
w:kunze:7 w:la:-14 w:lads:15 w:laissez:10 w:last:8 w:laten:-5 w:lauft:-7 w:lavanderia:13 w:lavori:14 w:le:5
w:leeds:5 w:leeg:14 w:leer:11 w:legal:-5 w:legge:-7 w:leid:5 w:leider:7 w:leisten:16 w:levering:-5 w:liabilities:5
w:liberar:10 w:lie:19 w:liebe:6 w:like:-5 w:liquidacion:-9 w:liquidation:-8 w:liquidator:-6 w:liquidators:7
w:liquidez:11 w:liquidita:8 w:liquiditat:11 w:lira:24 w:lista:-11 w:listed:7 w:literally:19 w:lo:-10 w:look:8
w:lost:5 w:ltd:-9 w:luc:8 w:lundi:-6 w:lunes:-8 w:ma:-6 w:maand:15 w:made:-7 w:mae:7 w:magari:-5 w:maggio:5
w:mahnungen:5 w:mai:-11 w:mail:-9 w:mailen:7 w:main:6 w:maintenant:-5 w:manana:-9 w:mandant:5 w:mandanten:5
w:mandatemi:6 w:mano:10 w:march:-8 w:marido:6 w:mars:9 w:marz:12 w:mas:7 w:mate:16 w:materia:7 w:matin:-8 w:may:-9
w:me:-6 w:means:6 w:meer:16 w:meet:7 w:meeting:5 w:meinen:-7 w:meldet:11 w:mensuales:5 w:mer:10 w:mercancia:11
w:mercantil:-11 w:mes:6 w:meses:-5 w:messaggi:7 w:mesure:7 w:meu:-20 w:mfg:-6 w:mi:6 w:mia:7 w:mijn:-10 w:minha:8
w:minute:13 w:mio:15 w:mir:41 w:mira:14 w:mismo:5 w:mit:12 w:mo:14 w:moco:9 w:moet:8 w:mogen:-8 w:moi:-6 w:moitie:6
w:moment:27 w:momentan:5 w:momento:19 w:mon:-7 w:monatsende:-5 w:monatsraten:6 w:monday:-11 w:money:-5 w:month:6
w:months:5 w:more:6 w:morgen:9 w:morning:-9 w:mr:-11 w:muito:8 w:muss:5 w:must:7 w:na:25 w:nach:-10 w:nachste:-5
w:nadege:-6 w:namaste:-8 w:nao:16 w:naturlich:11 w:ne:-9 w:ned:11 w:negato:6 w:nein:-5 w:nel:-6 w:nem:14 w:nemmeno:8
w:nenhuma:15 w:nennen:5 w:nessuna:6 w:never:-14 w:new:12 w:next:-6 w:ni:36 w:nich:6 w:nicht:-6 w:nie:-7 w:niente:10
w:niet:5 w:ninguem:5 w:nix:9 w:no:-10 w:nobody:6 w:noch:-11 w:nog:5 w:noi:-6 w:non:24 w:norte:11 w:nosso:-10
w:nossos:10 w:nostra:6 w:nostri:9 w:nota:-14 w:note:-9 w:nothing:9 w:notre:8 w:nous:13 w:noviembre:-7 w:now:12
w:nowt:16 w:nu:19 w:number:-9 w:numero:-5 w:nun:21 w:nuovo:-11 w:obligaciones:5 w:obra:14 w:oct:5 w:october:-9
w:of:-17 w:off:-19 w:offer:5 w:official:-7 w:oficina:5 w:oggi:9 w:ogni:-10 w:ohne:-11 w:ok:-6 w:on:-13 w:once:-7
w:onde:8 w:onder:7 w:one:-15 w:only:-9 w:ontem:7 w:ontvangen:-5 w:onze:-6 w:ook:10 w:opdrachtgever:18 w:or:19
w:order:6 w:ore:5 w:os:-6 w:osso:14 w:otherwise:-9 w:otra:-8 w:otros:-8 w:ottobre:-12 w:ou:11 w:over:9 w:pa:25
w:pagamento:-6 w:pagamos:-14 w:pagando:6 w:pagar:20 w:pagare:15 w:pagaremos:8 w:pagarle:8 w:pagarles:5 w:pagarlo:5
w:pagarvi:11 w:pagheremo:8 w:pago:-10 w:paguei:5 w:paie:-6 w:paiement:-5 w:paiements:6 w:par:-12 w:parada:11
w:parado:6 w:partie:-5 w:partir:7 w:passada:-5 w:passate:16 w:passe:-7 w:passed:-5 w:passee:6 w:pay:29 w:paye:-6
w:payer:27 w:payes:8 w:paying:-10 w:payment:-7 w:payments:-5 w:pe:14 w:pedi:-21 w:pedimos:11 w:pela:-5 w:people:-6
w:per:-13 w:perche:6 w:perdi:7 w:permet:9 w:pero:13 w:pessoal:11 w:petition:9 w:peut:25 w:peux:17 w:phone:-5
w:pido:5 w:pilar:7 w:piu:-14 w:plan:-10 w:plant:-5 w:please:-9 w:pleite:46 w:plus:8 w:po:-5 w:podemos:-6 w:poder:5
w:podido:13 w:podria:7 w:podriamos:5 w:pohl:6 w:por:-12 w:porque:6 w:posibilidad:8 w:posible:-6 w:position:6
w:possiamo:-9 w:posso:25 w:pour:26 w:pourquoi:-7 w:pouvoir:-5 w:pouvons:5 w:pra:11 w:prendra:7 w:present:6
w:presente:7 w:presidente:-6 w:pret:-5 w:preventivo:-9 w:previsao:6 w:prima:-5 w:primavera:7 w:printemps:5
w:privatinsolvenz:-16 w:procedure:-5 w:promise:9 w:promised:6 w:promises:10 w:proprio:5 w:prorroga:5 w:proveedor:7
w:puede:-6 w:puedo:14 w:pulled:-6 w:punto:22 w:puo:6 w:pure:9 w:put:6 w:quedado:7 w:quedo:7 w:quel:-5 w:quella:5
w:quello:8 w:questi:7 w:questo:5 w:qui:-12 w:quoi:23 w:rappelle:14 w:raten:-5 w:rather:6 w:raus:16 w:re:-7 w:real:6
w:really:7 w:recebermos:7 w:receiver:-8 w:recevable:-7 w:rechnung:-11 w:rechnungen:7 w:rechtsanwaltin:5
w:recibido:-5 w:recolte:9 w:redressement:5 w:reenvia:6 w:regler:6 w:rekening:25 w:relief:7 w:rent:6 w:rente:8
w:report:5 w:rest:12 w:restante:10 w:resto:-5 w:rien:5 w:rond:16 w:rood:19 w:rue:6 w:run:-7 w:sabato:15 w:sagt:-7
w:said:-13 w:saldo:-5 w:saldos:8 w:sali:10 w:sanne:6 w:sans:-8 w:sapere:-5 w:sarah:-7 w:say:-6 w:saying:6 w:scheda:8
w:schlicht:13 w:schon:-11 w:schuldeisers:-9 w:se:8 w:sec:7 w:section:5 w:see:-6 w:seen:-5 w:segue:6 w:segunda:7
w:segundo:7 w:sehr:6 w:sei:-5 w:seit:-15 w:seizoen:16 w:selbst:-5 w:sem:31 w:semana:-5 w:send:-7 w:senor:-5
w:senora:8 w:sentenza:5 w:sept:-5 w:september:-9 w:ser:-10 w:sera:-6 w:serait:7 w:serez:10 w:seria:-7 w:seriez:7
w:service:-7 w:servirebbe:7 w:set:-5 w:seu:17 w:si:-32 w:siamo:9 w:sich:11 w:siempre:-8 w:sig:6 w:signed:-7
w:signora:22 w:sim:-8 w:simply:9 w:since:18 w:sind:5 w:sitzt:6 w:six:11 w:slt:6 w:so:-14 w:sobald:6 w:sobre:-5
w:societa:-10 w:solde:-5 w:soldi:48 w:solicitud:9 w:solo:-14 w:something:-9 w:somme:8 w:sommer:-7 w:sommes:5
w:sonntag:-8 w:sono:6 w:sonst:-6 w:soon:22 w:sorry:19 w:sous:-5 w:sparito:9 w:sta:19 w:staan:6 w:staat:10 w:stata:-5
w:stato:-5 w:steurberater:8 w:stil:6 w:straight:10 w:stuk:5 w:stukken:6 w:stuur:-6 w:su:-19 w:suis:-10 w:sums:5
w:supply:-10 w:sur:-8 w:surendettement:-7 w:sus:5 w:system:-6 w:ta:22 w:tag:-8 w:take:-5 w:tal:14 w:tambem:8
w:tant:-7 w:tarde:11 w:tax:-8 w:tc:-8 w:te:-18 w:telefono:10 w:tell:8 w:tem:18 w:temos:13 w:tempo:-5 w:tengo:35
w:tenho:41 w:tentar:-7 w:ter:12 w:tesouraria:12 w:that:-5 w:them:6 w:there:11 w:they:-5 w:this:5 w:three:7
w:ticket:16 w:tijd:10 w:times:-5 w:tio:11 w:tirar:10 w:titulo:-5 w:tombe:-6 w:took:5 w:tot:14 w:tourne:6 w:tout:-9
w:trade:20 w:tres:12 w:tresorerie:22 w:treuhander:-12 w:tribunal:9 w:trois:-6 w:trustee:-7 w:try:-8 w:tu:-6
w:tudo:-6 w:tuesday:11 w:tut:5 w:tutto:8 w:twee:5 w:two:-8 w:uberweise:-5 w:uberweisen:10 w:uf:21 w:ufficio:-6
w:uit:7 w:uitstel:-8 w:um:5 w:un:22 w:unable:7 w:und:7 w:under:-5 w:understand:7 w:uno:9 w:unos:-8 w:unser:11
w:unserem:6 w:until:-8 w:up:14 w:urssaf:14 w:us:15 w:ustedes:-7 w:uw:-6 w:va:-5 w:vai:6 w:validation:5 w:valuta:12
w:van:-18 w:vandaag:11 w:ve:19 w:veces:6 w:vedere:14 w:veio:-9 w:vemos:-5 w:venu:18 w:verdad:5 w:verder:-5
w:verhaal:5 w:verplichtingen:6 w:verser:11 w:versicherung:11 w:versprechen:-5 w:vertreten:5 w:verwacht:-5
w:verwalter:-8 w:very:7 w:vez:-7 w:vezes:6 w:vide:5 w:viene:-6 w:voces:-5 w:voldoen:9 w:voluntario:-5 w:vom:-12
w:von:-16 w:voor:-13 w:voorbij:10 w:vor:5 w:vorige:10 w:vorlaufiger:-7 w:vosso:-5 w:vostro:-5 w:votre:-7
w:voulais:-7 w:vous:6 w:voy:17 w:vu:6 w:wages:20 w:want:-8 w:war:-6 w:was:-13 w:way:8 w:we:16 w:wedding:-5
w:wednesday:7 w:week:11 w:weer:-5 w:weg:10 w:weighbridge:-6 w:weiteren:5 w:weken:-5 w:wel:7 w:wenden:-5 w:wenn:-12
w:werden:-7 w:werk:6 w:werte:6 w:what:-9 w:when:-6 w:wie:7 w:wieder:-5 w:wij:-11 w:wil:15 w:will:-16 w:willen:6
w:wilt:9 w:wim:6 w:winding:5 w:winkel:9 w:wird:-6 w:wirklich:-7 w:wochen:5 w:word:9 w:wordt:-5 w:worked:6 w:wrong:-6
w:xmas:14 w:ya:-25 w:year:8 w:yes:-7 w:yet:-16 w:yo:-16 w:you:17 w:your:-26 w:yours:6 w:zahle:8 w:zahlen:-6
w:zahlt:5 w:zahlungsunfahig:17 w:zame:10 w:zeit:6 w:zelf:-5 w:zero:5 w:zes:7 w:ziek:10 w:zij:-6 w:zitten:6 w:zo:6
w:zoeken:-11 w:zu:5 w:zum:-12
"""
