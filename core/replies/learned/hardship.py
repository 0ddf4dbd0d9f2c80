"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -6.11
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?ack:-11 ?back:7 ?closed:12 ?copy:-13 ?firm:17 ?lawyer:16 ?legal:16 ?mine:-8 ?moved:-10 ?moves:-14 ?not:-9
?others:-6 ?paid:-6 ?part:-6 ?pay:-10 ?plan:28 ?propose:36 ?question:-32 ?redirect:-11 ?refuse:7 ?rest:-5
?statement:-5 ?stop:-6 ?until:6 ?wait:-20 ?willpay:22 b:!_!:-12 b:00000_staat:5 b:0000_0000:-5 b:000_000:5
b:000_00:-11 b:000_and:7 b:000_la:-5 b:000_month:9 b:000_nao:-7 b:000_op:9 b:00_%:8 b:00_0000:-7 b:00_00:10
b:00_0:-13 b:00_april:-7 b:00_de:-15 b:00_dec:7 b:00_december:7 b:00_em:10 b:00_en:7 b:00_gennaio:6 b:00_in:15
b:00_is:-8 b:00_jahre:6 b:00_januar:7 b:00_januari:-5 b:00_janvier:5 b:00_kg:-12 b:00_nd:5 b:00_november:-7
b:00_oktober:-7 b:00_ore:5 b:00_ottobre:-7 b:00_raus:18 b:00_th:-8 b:00_un:-6 b:00_und:6 b:0_%:-5 b:0_000:14
b:0_00:-16 b:0_0:-15 b:0_?:-5 b:0_decembre:-8 b:0_fin:8 b:0_fois:6 b:0_march:-6 b:0_meses:-8 b:0_nd:-6
b:0_october:-5 b:0_paga:10 b:0_porque:7 b:0_september:-5 b:0_th:7 b:0_ve:15 b:0_vezes:5 b:0_wochen:6 b:?_?:-5
b:aber_nicht:11 b:able_to:-5 b:about_the:6 b:accord_pour:7 b:acogido_la:-6 b:acompte_de:-5 b:adelanto_que:6
b:advogado_ja:7 b:ahora_mismo:11 b:ai_pas:16 b:ai_plus:14 b:ai_recu:5 b:al_000:-5 b:al_momento:5 b:al_sinds:5
b:als_het:5 b:als_ik:5 b:am_00:17 b:am_0:-8 b:am_dienstag:-8 b:am_on:6 b:and_have:-10 b:and_the:6 b:and_we:6
b:and_will:5 b:and_would:7 b:ante_el:-9 b:ante_la:5 b:antes_de:-16 b:ao_fim:10 b:appointed_to:-8 b:are_on:14
b:as_soon:17 b:as_we:17 b:assemblea_ha:-5 b:assim_que:7 b:at_it:-6 b:at_present:6 b:at_the:15 b:ate_ao:9
b:au_printemps:5 b:au_tribunal:6 b:auch_keine:5 b:auch_nicht:5 b:audience_est:8 b:audience_le:5 b:auf_einmal:5
b:aujourd_hui:7 b:avec_mon:8 b:avec_vous:5 b:avevo_detto:6 b:banco_nos:8 b:bank_heeft:8 b:banque_de:-7 b:be_able:-9
b:before_that:-8 b:bei_mir:8 b:beim_amtsgericht:10 b:betalen_?:17 b:bin_seit:-12 b:bis_ende:6 b:bis_zur:7
b:bitte_schicken:5 b:bitte_sehen:6 b:bitte_wenden:-5 b:boa_tarde:11 b:bom_dia:-5 b:bonjour_je:9 b:bonjour_luc:8
b:buen_dia:-8 b:buenos_dias:-5 b:but_our:5 b:but_the:10 b:by_email:10 b:by_the:-9 b:can_get:-5 b:can_pay:23
b:cannot_promise:13 b:ce_est:-9 b:ce_la:10 b:ce_matin:-6 b:ce_qu:14 b:ce_que:6 b:ceased_trading:-5 b:cessation_des:5
b:chapter_0:9 b:che_avete:5 b:che_vi:8 b:chiedo_di:6 b:christmas_but:-6 b:ci_ha:10 b:com_meu:-5 b:com_que:8
b:comes_in:-7 b:comes_through:5 b:como_pagar:26 b:como_siempre:-5 b:company_by:-7 b:comunicacion_de:5 b:con_el:-7
b:con_la:5 b:con_las:7 b:con_que:12 b:con_todo:13 b:con_un:5 b:concordato_preventivo:-8 b:concurso_mercantil:-5
b:condicao_nenhuma:5 b:condizione_di:14 b:conseguir_pagar:5 b:contact_avec:5 b:contractor_has:8 b:could_do:12
b:could_we:-7 b:cr_0:7 b:creditos_anteriores:-9 b:curator_mr:-6 b:da_0000:5 b:da_empresa:8 b:da_un:6
b:dans_incapacite:6 b:dans_la:6 b:darf_ihnen:-7 b:darf_nichts:-9 b:das_so:8 b:dat_moet:8 b:de_000:-7 b:de_00:-6
b:de_0:-18 b:de_administracion:5 b:de_apertura:5 b:de_autofalencia:11 b:de_bank:8 b:de_banque:8
b:de_belastingdienst:6 b:de_cession:-7 b:de_concurso:-9 b:de_concursos:7 b:de_curator:-8 b:de_fevereiro:11
b:de_fin:-6 b:de_france:-7 b:de_kas:22 b:de_la:-10 b:de_las:-6 b:de_mars:8 b:de_me:10 b:de_momento:7 b:de_obra:5
b:de_onde:13 b:de_pagamento:7 b:de_payer:-12 b:de_quatre:5 b:de_quoi:11 b:de_rekening:12 b:de_saldo:5 b:de_su:-7
b:de_surendettement:-7 b:de_tijd:5 b:de_toute:6 b:de_verdad:6 b:de_vous:9 b:de_winkel:8 b:dealt_with:-9 b:dear_ms:5
b:decembre_est:6 b:decembre_et:6 b:della_banca:5 b:depuis_jeudi:-9 b:der_antrag:5 b:der_privatinsolvenz:-7
b:der_rest:12 b:derzeit_nicht:5 b:des_dettes:5 b:des_paiements:5 b:des_que:7 b:despues_de:6 b:devant_le:-8
b:devoir_la:8 b:deze_maand:15 b:deze_week:-5 b:di_aspettare:6 b:di_due:7 b:di_insolvenza:-5 b:di_noi:-5
b:di_pagare:13 b:dia_0:8 b:dice_che:6 b:die_freigabe:-5 b:die_kasse:9 b:die_nog:6 b:die_rechnung:-6 b:dije_que:-5
b:distrito_en:7 b:dit_moment:9 b:do_000:12 b:do_mes:-5 b:do_not:7 b:does_not:6 b:droit_de:-8 b:du_00:-6 b:du_0:-5
b:du_mois:7 b:du_tribunal:5 b:durfen_wir:-6 b:dus_niet:9 b:dus_ook:-6 b:echt_niet:16 b:ee_cambiato:-5
b:ee_fallita:-5 b:ee_impossibile:8 b:ee_in:-8 b:ee_sparito:10 b:eigen_aangifte:5 b:eind_november:5 b:einen_antrag:10
b:el_00:-5 b:el_ano:-5 b:el_banco:6 b:el_cliente:6 b:el_dia:11 b:el_favor:5 b:el_juez:-6 b:el_lunes:-9 b:el_sabado:5
b:em_00:11 b:em_per:-9 b:en_contacto:7 b:en_cours:-8 b:en_cuanto:7 b:en_dan:7 b:en_de:23 b:en_ik:14 b:en_juin:16
b:en_materia:7 b:en_mesure:7 b:en_procedure:-5 b:end_of:-6 b:entro_venerdi:7 b:er_decembre:5 b:er_even:7 b:er_is:9
b:er_zo:11 b:es_von:5 b:esa_factura:-6 b:est_ce:12 b:est_deja:17 b:est_en:-12 b:est_la:-13 b:est_pas:-17
b:est_passee:6 b:est_pour:-7 b:est_sur:8 b:esta_em:-9 b:estamos_en:6 b:estamos_sem:15 b:este_mes:8
b:estimado_proveedor:7 b:et_ai:8 b:et_assurance:6 b:et_de:5 b:et_des:5 b:et_est:-8 b:eu_pedi:-6 b:euro_di:5
b:even_niet:9 b:factura_por:6 b:facture_est:-5 b:falencia_da:6 b:fim_de:11 b:fim_do:-5 b:fin_de:-5 b:fino_al:5
b:fois_?:19 b:for_00:7 b:for_now:5 b:for_the:-8 b:frau_kunze:7 b:friday_and:6 b:from_before:-7 b:from_january:10
b:from_them:10 b:from_you:-6 b:fur_die:-6 b:ga_0:8 b:ga_er:5 b:geachte_heer:-5 b:geben_sie:8
b:geehrte_geschaftspartner:9 b:geen_cent:14 b:gehen_am:18 b:geht_am:7 b:geld_da:10 b:geld_ist:-7 b:geschrieben_und:7
b:get_this:8 b:getting_paid:9 b:gewoon_niet:18 b:gibt_es:-7 b:go_to:-7 b:goed_als:5 b:goes_out:-6 b:going_to:6
b:got_it:9 b:guten_tag:-8 b:ha_0:-7 b:ha_acordado:5 b:ha_sido:-5 b:hab_ich:5 b:haben_am:-7 b:haben_wir:-5
b:half_of:7 b:hallo_ich:-7 b:has_ceased:-5 b:has_not:6 b:has_to:-6 b:hasta_que:-6 b:hat_insolvenz:9 b:have_got:-5
b:have_had:8 b:have_no:-12 b:have_not:14 b:have_to:-7 b:hay_nada:8 b:he_is:-8 b:heb_het:7 b:herren_wir:5
b:het_bedrijf:-7 b:het_er:6 b:het_faillissement:5 b:het_geld:16 b:het_is:15 b:hi_tom:8 b:high_court:-7 b:ho_00:5
b:ho_fatta:5 b:hola_soy:6 b:hope_to:12 b:ich_bin:-9 b:ich_darf:-10 b:ich_hab:5 b:ich_habe:8 b:ich_hatte:12
b:ich_hoffe:-8 b:ich_ihnen:23 b:ich_kann:13 b:ich_selbst:-9 b:ik_ben:5 b:ik_heb:9 b:ik_in:17 b:ik_jullie:6
b:ik_kan:20 b:ik_mag:-7 b:ik_van:-5 b:ik_verwacht:-5 b:ik_vrijdag:6 b:ik_word:9 b:il_est:20 b:il_mio:5 b:il_ne:5
b:il_nuovo:-6 b:il_presidente:-5 b:il_tribunale:-6 b:im_dezember:6 b:im_marz:5 b:im_moment:11 b:in_00:7 b:in_0:-5
b:in_april:15 b:in_concordato:-8 b:in_condizione:14 b:in_contanti:15 b:in_den:-5 b:in_der:-5 b:in_het:-5
b:in_position:7 b:in_questo:6 b:in_the:22 b:incapacite_de:6 b:insolvencia_pessoal:10 b:insolvenz_angemeldet:8
b:io_sono:-7 b:is_000:-5 b:is_in:-9 b:is_leeg:14 b:is_no:9 b:is_on:-11 b:is_sinds:-5 b:is_there:5 b:ist_bei:8
b:ist_da:-14 b:ist_die:10 b:ist_nicht:17 b:ist_nichts:13 b:it_does:5 b:it_is:-11 b:it_will:-6 b:ja_ta:-11 b:ja_tem:7
b:januari_?:-6 b:january_?:10 b:je_ne:-15 b:je_peux:20 b:je_suis:-10 b:judiciaire_depuis:-6 b:juzgado_de:-5
b:juzgado_segundo:7 b:kan_ik:9 b:kan_je:13 b:kan_niet:5 b:kann_ich:25 b:kann_nicht:6 b:kein_geld:7
b:konnen_derzeit:9 b:konto_ist:5 b:la_0000:-5 b:la_0:14 b:la_banque:-5 b:la_carta:-7 b:la_cassa:14 b:la_cessation:7
b:la_cuenta:10 b:la_ditta:-5 b:la_empresa:6 b:la_facciamo:5 b:la_faccio:14 b:la_facture:-8 b:la_la:6 b:la_mia:-5
b:la_moitie:6 b:la_nostra:7 b:la_nota:-5 b:la_obra:13 b:la_pago:7 b:la_posta:-5 b:la_recolte:9 b:la_scheda:8
b:la_societa:-10 b:la_societe:5 b:la_somme:8 b:la_tienda:-5 b:last_week:10 b:le_camion:5 b:le_chantier:8
b:le_droit:-8 b:le_pago:5 b:le_redressement:5 b:leeg_en:12 b:les_informamos:5 b:les_pagaremos:6 b:ley_de:-6
b:lie_to:18 b:liquidez_para:7 b:list_and:6 b:lo_llevo:5 b:lo_so:5 b:lo_stato:-5 b:look_at:-5 b:los_proximos:5
b:lost_the:7 b:ma_boutique:7 b:ma_la:6 b:ma_non:-5 b:maar_een:7 b:made_bankrupt:-6 b:mag_ik:6 b:main_contractor:8
b:mais_je:7 b:mais_nada:-6 b:mars_?:8 b:mas_nao:-5 b:me_da:9 b:me_la:-9 b:me_lo:7 b:me_you:5 b:meer_mailen:9
b:meer_zit:8 b:mein_mann:5 b:meinen_treuhander:-7 b:mercantil_de:-5 b:met_de:13 b:mevrouw_de:6 b:mi_faccia:-5
b:mi_ha:9 b:mi_marido:7 b:mi_servirebbe:7 b:mij_alstublieft:6 b:mir_auch:5 b:mir_leid:9 b:mismo_no:7 b:mit_einer:7
b:mit_ihnen:6 b:mit_unserem:7 b:moet_ik:8 b:moi_un:-6 b:mois_et:5 b:momento_no:8 b:momento_non:9 b:mon_associe:5
b:money_for:7 b:month_from:7 b:months_?:5 b:muss_ich:8 b:mussen_wir:5 b:na_caixa:-6 b:na_segunda:11
b:nachste_woche:-5 b:nada_no:-6 b:nao_conseguimos:6 b:nao_da:7 b:nao_ee:-6 b:nao_ha:5 b:nao_pago:-5
b:nao_podemos:-13 b:nao_recebi:5 b:nao_temos:16 b:nao_tenho:51 b:nao_vou:-6 b:ne_nous:-5 b:ne_pouvons:5 b:nem_para:5
b:new_year:9 b:nicht_bedienen:-5 b:nicht_bezahlen:7 b:nicht_drin:10 b:nichts_mehr:-7 b:nichts_zu:7 b:niet_in:5
b:niet_op:-8 b:niets_meer:-5 b:no_boleto:6 b:no_dia:-5 b:no_estamos:7 b:no_hay:21 b:no_idea:5 b:no_la:-10 b:no_le:5
b:no_les:-6 b:no_mesmo:-6 b:no_podemos:9 b:no_puedo:13 b:no_te:-9 b:no_tengo:5 b:no_voy:8 b:nobody_is:8
b:non_abbiamo:-7 b:non_ce:20 b:non_ha:8 b:non_ho:12 b:non_la:-7 b:non_ne:7 b:non_possiamo:-7 b:non_riesco:5
b:non_siamo:9 b:non_sono:8 b:non_vi:-9 b:nos_clients:9 b:not_be:-6 b:not_going:8 b:not_got:11 b:not_in:6
b:not_lie:12 b:not_paid:9 b:not_pay:5 b:not_paying:-5 b:nota_de:-7 b:nothing_in:18 b:nothing_to:-6
b:notre_tresorerie:16 b:nous_ne:7 b:nous_vous:8 b:nu_niet:6 b:number_is:-6 b:nur_die:-7 b:of_any:5 b:of_it:8
b:of_section:5 b:of_september:-6 b:of_the:-8 b:official_receiver:-7 b:oggi_non:8 b:on_0:-6 b:on_est:-8
b:on_friday:-19 b:on_monday:-6 b:on_our:6 b:on_peut:20 b:on_wednesday:9 b:onde_tirar:13 b:onder_de:5 b:ontem_no:8
b:op_00:-6 b:op_dit:10 b:other_half:8 b:otra_fecha:-6 b:ou_quoi:15 b:over_to:11 b:overdraft_and:-7 b:paga_em:-5
b:pagar_000:-8 b:pagar_ate:5 b:pagar_el:15 b:pagar_la:-5 b:pagare_entro:6 b:paid_us:5 b:para_pagar:12
b:parlato_con:5 b:partir_de:7 b:pas_la:-6 b:pas_payer:15 b:pas_que:-7 b:pas_un:8 b:pay_00:5 b:pay_anyone:8
b:pay_by:9 b:pay_me:5 b:pay_on:-5 b:pay_you:5 b:payer_et:7 b:payer_les:6 b:payer_ni:6 b:payments_of:5 b:pedido_de:12
b:per_0:-5 b:perche_non:5 b:pero_la:8 b:pero_no:-9 b:petition_was:-6 b:peut_pas:19 b:peux_pas:7 b:plan_de:-8
b:plus_de:12 b:plus_un:5 b:podemos_pagar:-9 b:por_el:-5 b:por_nao:8 b:por_telefono:8 b:porque_no:5
b:posibilidad_de:8 b:position_to:7 b:possiamo_pagare:-12 b:pour_instant:12 b:pour_le:22 b:pour_les:-7 b:pour_ma:-7
b:pour_notre:5 b:pour_payer:5 b:pourriez_vous:-5 b:prendra_contact:7 b:presente_les:5 b:presented_by:6
b:previsao_de:7 b:promise_anything:25 b:proveedor_le:8 b:put_the:10 b:qu_elle:6 b:qu_on:6 b:quatre_mois:5
b:que_ainda:5 b:que_ca:-5 b:que_des:5 b:que_est:-5 b:que_lo:-5 b:que_me:12 b:que_nos:10 b:que_on:8 b:que_tal:13
b:que_tenho:-5 b:quedo_en:5 b:quella_data:6 b:quello_che:12 b:quote_von:7 b:rechnung_nicht:-5
b:redressement_judiciaire:-7 b:rekening_staat:19 b:said_we:-10 b:said_would:-10 b:says_do:8 b:scheda_contabile:8
b:schicken_sie:5 b:se_ha:7 b:se_presentara:5 b:section_000:5 b:segundo_de:7 b:sehen_sie:5 b:seit_0:5 b:sem_um:11
b:semana_passada:-6 b:serait_il:9 b:seriez_vous:7 b:si_je:-9 b:si_puo:9 b:siamo_in:12 b:sich_an:-5 b:sich_das:5
b:sie_es:11 b:sie_mir:10 b:sie_sich:-6 b:signora_mia:14 b:simple_as:5 b:since_august:11 b:sind_bis:7
b:sind_zahlungsunfahig:9 b:sinds_vorige:-5 b:so_cannot:-5 b:so_no:5 b:so_there:-5 b:so_this:-6 b:societa_ee:-10
b:solange_die:-5 b:soon_as:23 b:sorry_sorry:6 b:soy_el:6 b:stato_di:-5 b:straight_with:11 b:suis_en:-5
b:sus_facturas:5 b:svp_?:-6 b:ta_osso:14 b:ta_tudo:-12 b:tc_de:-8 b:te_moeten:6 b:tell_you:14 b:tengo_la:-6
b:tengo_ni:9 b:tengo_para:9 b:tenho_como:17 b:tenho_de:9 b:th_oct:7 b:the_bank:10 b:the_company:7 b:the_high:-7
b:the_lads:18 b:the_letter:-5 b:the_minute:12 b:the_money:-5 b:the_new:9 b:the_number:-6 b:the_official:-7
b:the_overdraft:-6 b:the_week:-5 b:there_any:5 b:there_is:20 b:there_will:-6 b:things_are:5 b:this_by:10
b:this_friday:5 b:this_has:-6 b:this_is:-7 b:this_over:17 b:this_time:5 b:this_week:5 b:to_all:5 b:to_be:-8
b:to_date:-6 b:to_do:-5 b:to_go:-11 b:to_say:-7 b:to_take:-5 b:to_tell:10 b:to_the:-18 b:to_you:19 b:tot_de:14
b:tresorerie_est:5 b:tribunal_pour:6 b:uf_0:10 b:un_altra:6 b:un_altro:5 b:un_gros:-5 b:un_mois:-7 b:un_peu:-9
b:un_report:6 b:un_sursis:5 b:una_dilazione:6 b:unable_to:7 b:und_darf:-5 b:und_der:6 b:und_geht:7 b:und_jetzt:7
b:und_konnen:8 b:und_nicht:-5 b:uns_kein:-6 b:unser_mandant:6 b:until_that:-5 b:until_then:-7 b:up_petition:5
b:valuta_00:12 b:van_0000:11 b:van_00:-8 b:van_de:-7 b:van_jullie:-5 b:ve_la:13 b:versprechen_kann:-5 b:very_tight:9
b:vezes_no:5 b:von_00:7 b:von_den:-12 b:von_mir:6 b:von_uns:-7 b:von_weiteren:6 b:voor_de:-5 b:vorige_week:8
b:vorlaufiger_verwalter:-6 b:votre_comprehension:8 b:vou_pagar:-16 b:vous_accord:7 b:vous_ecris:9 b:vous_payer:10
b:vous_serez:10 b:voy_poder:13 b:vrijdag_de:6 b:want_ik:-6 b:war_00:7 b:war_nicht:-8 b:was_appointed:-7
b:was_made:-6 b:was_soll:6 b:we_are:26 b:we_have:17 b:we_hope:-6 b:we_kunnen:6 b:we_simply:5 b:we_would:-9
b:we_zijn:5 b:we_zitten:5 b:wednesday_the:10 b:week_but:-6 b:weet_je:6 b:wenden_sie:-5 b:wie_sie:5 b:will_be:-5
b:will_get:7 b:will_have:-6 b:wilt_mij:9 b:wir_haben:-10 b:wir_konnen:6 b:wir_nicht:-8 b:wir_sind:13
b:wir_uberweisen:8 b:wir_vertreten:6 b:word_er:9 b:would_ask:-6 b:would_pay:-10 b:would_rather:7 b:wurde_ich:11
b:ya_la:-6 b:ya_no:-12 b:yo_no:-5 b:yo_ya:-5 b:you_and:18 b:you_anything:-11 b:you_at:7 b:you_before:14 b:you_by:-6
b:you_get:5 b:you_keep:5 b:you_on:8 b:zahle_?:11 b:zahlen_?:-5 b:zahlen_wir:-5 b:zahlungsunfahig_und:12 b:zit_er:8
b:zu_begleichen:7 b:zu_holen:14 c:<a>:-41 c:<aa:-11 c:<aan:-7 c:<ab:-15 c:<aber:6 c:<abg:6 c:<abge:7 c:<abo:-7
c:<ac:-35 c:<acc:-9 c:<acce:-7 c:<ach:-6 c:<acr:-8 c:<acre:-6 c:<ad:10 c:<adv:6 c:<advo:6 c:<ag:-11 c:<aga:-8
c:<agai:-8 c:<ago:7 c:<agor:8 c:<ah:12 c:<ah>:6 c:<ak:6 c:<akt:6 c:<aktu:7 c:<al:-15 c:<all:-6 c:<all>:-6 c:<altr:7
c:<am:8 c:<am>:6 c:<an:11 c:<an>:-6 c:<and:19 c:<ang:15 c:<ange:16 c:<ano:-6 c:<ano>:-7 c:<answ:-6 c:<ant:-12
c:<ante:-12 c:<any:14 c:<anyo:9 c:<appl:6 c:<apr:7 c:<apri:8 c:<aq:-8 c:<aqu:-8 c:<aqui:-7 c:<ar:18 c:<are:9
c:<are>:8 c:<arre:6 c:<as:-6 c:<at:14 c:<at>:7 c:<ate:8 c:<aten:8 c:<atra:6 c:<au:23 c:<auc:8 c:<auf:6 c:<ave:9
c:<avo:-7 c:<avvo:6 c:<ban:11 c:<banc:8 c:<be:-27 c:<be>:-7 c:<bel:-7 c:<bes:-9 c:<best:-8 c:<bil:-6 c:<bill:-6
c:<bin:13 c:<bin>:14 c:<bl:9 c:<blan:6 c:<boa:7 c:<boa>:6 c:<boi:6 c:<bon:-8 c:<br:-9 c:<bu:-29 c:<buc:-7 c:<buch:-7
c:<bue:-11 c:<buen:-11 c:<buo:-6 c:<buon:-6 c:<c>:-14 c:<ca:26 c:<ca>:-7 c:<cal:11 c:<calo:8 c:<cami:10 c:<can:17
c:<can>:6 c:<cann:10 c:<capi:7 c:<caro:-7 c:<cass:8 c:<ce:9 c:<ce>:13 c:<ch:9 c:<chan:8 c:<chi:14 c:<chiu:8 c:<ci:12
c:<cio:13 c:<cl:11 c:<cli:15 c:<clie:16 c:<cob:10 c:<cobr:10 c:<col:-6 c:<como:20 c:<comp:-7 c:<con:-6 c:<cond:10
c:<conf:-10 c:<cos:6 c:<cou:-6 c:<cour:-10 c:<cr:-9 c:<cre:-9 c:<cred:-8 c:<cu:8 c:<cub:6 c:<cubr:7 c:<cur:-8
c:<cura:-6 c:<d>:-7 c:<da:-13 c:<dai:6 c:<dan:8 c:<dans:9 c:<dar:-7 c:<darf:-12 c:<das:-7 c:<data:8 c:<date:-8
c:<day:-6 c:<deal:-6 c:<deb:-7 c:<debi:-7 c:<dec:6 c:<dece:7 c:<deci:-6 c:<decl:7 c:<dej:10 c:<deja:10 c:<del:-7
c:<dem>:-7 c:<deme:6 c:<der:6 c:<derz:7 c:<desp:8 c:<deu>:7 c:<devo:10 c:<di:-7 c:<di>:-7 c:<dia:-13 c:<dia>:-10
c:<dic:18 c:<dich:6 c:<die:-9 c:<dif:7 c:<dinh:6 c:<do:-13 c:<don:-7 c:<dos:-8 c:<doss:-6 c:<dot:14 c:<dott:14
c:<dre:-6 c:<dri:8 c:<drin:10 c:<du:10 c:<du>:6 c:<e>:-18 c:<ec:12 c:<ech:8 c:<echt:8 c:<ee:-7 c:<een:-6 c:<ei:16
c:<eine:7 c:<el:-16 c:<el>:-6 c:<em:-10 c:<en:-13 c:<er:-16 c:<es:12 c:<est:19 c:<esto:12 c:<et>:7 c:<ex:-15
c:<exa:-6 c:<fa:-23 c:<faco:6 c:<fact:-10 c:<fall:9 c:<far:-9 c:<fare:-8 c:<fat:-6 c:<fe:-18 c:<feb:-7 c:<fer:-6
c:<ff:7 c:<ff>:7 c:<fir:-12 c:<firm:-9 c:<fis:8 c:<fisc:8 c:<fo:-23 c:<for:-16 c:<for>:-7 c:<form:-6 c:<fr:-11
c:<fra:-8 c:<frei:-10 c:<froz:6 c:<fu:10 c:<fun:22 c:<func:8 c:<fund:16 c:<fur:-8 c:<fur>:-9 c:<g>:-6 c:<gas:8
c:<ge:43 c:<gebe:7 c:<gee:9 c:<gehe:6 c:<gel:12 c:<geld:15 c:<gene:6 c:<ger:-8 c:<ges:7 c:<gesc:6 c:<gew:9
c:<gewo:10 c:<gi:-6 c:<gib:-9 c:<gibt:-9 c:<gir:7 c:<go:6 c:<go>:-6 c:<gon:9 c:<gone:6 c:<got:10 c:<got>:10 c:<gr:12
c:<gra:11 c:<gran:14 c:<ha:31 c:<hab>:7 c:<hal:-10 c:<hall:-8 c:<han:6 c:<hap:6 c:<happ:6 c:<hast:7 c:<hay:8
c:<hay>:8 c:<he:-9 c:<hem:-6 c:<het:7 c:<het>:8 c:<hi:-17 c:<hie:-7 c:<hier:-7 c:<ho:30 c:<hoe:9 c:<hoe>:8 c:<hol:7
c:<hola:6 c:<hole:7 c:<hon:13 c:<honr:7 c:<hu:12 c:<hui:17 c:<huis:8 c:<i>:23 c:<ich:-6 c:<ih:-8 c:<ihn:8 c:<ihne:8
c:<ihr:-15 c:<ihr>:-7 c:<ihre:-8 c:<im:24 c:<im>:14 c:<imp:7 c:<impo:13 c:<in:8 c:<inca:7 c:<ind:-7 c:<indi:-6
c:<inf:13 c:<info:8 c:<ink:-6 c:<inko:-6 c:<ins:6 c:<inso:6 c:<inte:-10 c:<inve:6 c:<io:-7 c:<io>:-7 c:<is:32
c:<is>:13 c:<iss:-6 c:<isso:-6 c:<ist:20 c:<ist>:16 c:<its:6 c:<its>:6 c:<iv:6 c:<ive:8 c:<ive>:8 c:<j>:13 c:<ja:-12
c:<ja>:-11 c:<je:8 c:<jef:12 c:<jefe:12 c:<jo:-11 c:<ju:-9 c:<juin:7 c:<jul:-7 c:<jusq:7 c:<ka:62 c:<kan:38
c:<kan>:18 c:<kann:20 c:<kar:-6 c:<kas:10 c:<kat:9 c:<kg:-7 c:<kg>:-7 c:<ki:8 c:<kla:-7 c:<kn:14 c:<kno:11
c:<know:12 c:<ko:6 c:<kr:-7 c:<la:15 c:<la>:-7 c:<lad:6 c:<lads:8 c:<lau:-7 c:<lav:16 c:<lavo:11 c:<le:6 c:<lee:15
c:<leeg:7 c:<leer:6 c:<leg:-8 c:<lei:11 c:<leis:7 c:<li:23 c:<lie:6 c:<lief:-7 c:<liq:10 c:<liqu:10 c:<lir:11
c:<lite:9 c:<ll:-7 c:<lo:7 c:<ma:-17 c:<maan:6 c:<mai:-14 c:<mak:9 c:<man:-10 c:<mana:-6 c:<marc:-8 c:<marz:8
c:<mate:10 c:<med:-7 c:<medi:-6 c:<mee:13 c:<meer:8 c:<mel:7 c:<meld:6 c:<mer:8 c:<meu:-11 c:<meu>:-10 c:<mi:35
c:<mie:6 c:<mij:-7 c:<mijn:-6 c:<mio:8 c:<mio>:8 c:<mir:25 c:<mir>:20 c:<mira:7 c:<mist:-6 c:<mit>:6 c:<mo:35
c:<mo>:7 c:<mom:32 c:<mome:27 c:<mon:-6 c:<mond:-6 c:<moto:6 c:<mr:-8 c:<mr>:-7 c:<mu:13 c:<mus:6 c:<n>:-6 c:<na>:10
c:<nac:-10 c:<nach:-12 c:<nao:7 c:<nao>:7 c:<natu:6 c:<ned>:6 c:<nem:10 c:<nem>:7 c:<nen:8 c:<nenh:7 c:<nev:-7
c:<neve:-7 c:<new:6 c:<new>:6 c:<ni:29 c:<ni>:18 c:<no:28 c:<noc:-7 c:<noch:-7 c:<non:11 c:<non>:11 c:<nos:7
c:<nost:7 c:<nota:-7 c:<nous:7 c:<nov:-6 c:<now:15 c:<now>:7 c:<nu:8 c:<nu>:10 c:<nun:8 c:<nun>:10 c:<ob:9 c:<obr:8
c:<obra:9 c:<of:-13 c:<of>:-8 c:<off:-10 c:<off>:-9 c:<oh:-7 c:<on:-15 c:<on>:-6 c:<ond:6 c:<onde:6 c:<one:-7
c:<one>:-7 c:<opd:8 c:<opdr:8 c:<or:7 c:<or>:10 c:<oss:7 c:<ot:-17 c:<otr:-9 c:<ott:-8 c:<otto:-8 c:<ou>:6 c:<pa:46
c:<pa>:12 c:<pag:19 c:<paga:22 c:<pago:-7 c:<pal:-6 c:<pan:8 c:<par:6 c:<par>:-6 c:<para:7 c:<pay:17 c:<pay>:14
c:<paye:13 c:<paym:-6 c:<pe:26 c:<pe>:7 c:<pen:-7 c:<per>:-7 c:<pero:6 c:<pet:12 c:<peu:20 c:<peut:13 c:<peux:9
c:<pig:7 c:<piu:-7 c:<piu>:-7 c:<pl:15 c:<pla:-6 c:<plan:-6 c:<ple:15 c:<plei:21 c:<plu:8 c:<po:12 c:<pod:8
c:<podi:6 c:<podr:8 c:<poss:6 c:<post:-7 c:<pou:14 c:<pour:12 c:<pra>:7 c:<pren:10 c:<pri:-8 c:<priv:-8 c:<proc:-9
c:<prom:15 c:<prot:6 c:<pu:27 c:<pun:12 c:<punt:11 c:<pur:6 c:<put:10 c:<qu:9 c:<que:9 c:<qui:-13 c:<qui>:-6
c:<quo:13 c:<quoi:12 c:<rau:7 c:<raus:8 c:<re:-16 c:<rea:7 c:<real:7 c:<rec:-10 c:<rece:-9 c:<ref:-7 c:<reg:-7
c:<rem:-7 c:<ren:13 c:<rend:7 c:<rent:6 c:<rest:10 c:<ri:-13 c:<rice:-6 c:<rie:6 c:<ris:-6 c:<risp:-7 c:<ro:17
c:<rob:7 c:<ron:6 c:<rond:7 c:<roo:7 c:<sa:-10 c:<sab:6 c:<saba:9 c:<sag:-7 c:<sai:-9 c:<said:-7 c:<sal:17 c:<sala:8
c:<san:-6 c:<scho:-10 c:<schu:7 c:<sec:6 c:<see:-6 c:<seit:-8 c:<seiz:9 c:<sem:15 c:<sem>:16 c:<sen:-6 c:<sep:-8
c:<sept:-7 c:<ser:-6 c:<seu:7 c:<seu>:8 c:<sh:-12 c:<si>:-16 c:<sic:6 c:<sie:-8 c:<sim:-8 c:<sin:8 c:<sinc:6
c:<six:6 c:<six>:6 c:<so:12 c:<so>:-8 c:<soc:-6 c:<soci:-6 c:<sol:14 c:<sold:24 c:<solo:-7 c:<some:-6 c:<soo:11
c:<soon:11 c:<sor:6 c:<sorr:8 c:<sp:8 c:<spe:-6 c:<st:12 c:<sta:13 c:<sta>:10 c:<staa:8 c:<star:6 c:<stat:-8
c:<ste:6 c:<su:-21 c:<su>:-9 c:<sui:-8 c:<t>:7 c:<ta:7 c:<ta>:10 c:<tag:-8 c:<tage:-6 c:<tal:7 c:<tal>:7 c:<te:42
c:<te>:-9 c:<tem:12 c:<tem>:9 c:<temo:6 c:<ten:33 c:<teng:17 c:<tenh:20 c:<ter>:6 c:<tere:8 c:<tes:6 c:<ther:6
c:<ti:31 c:<tic:6 c:<tick:6 c:<tie:13 c:<tot:6 c:<tot>:7 c:<tr:-17 c:<trad:6 c:<tran:-9 c:<tres:16 c:<treu:-8
c:<tro:-7 c:<try:-6 c:<u>:-7 c:<uf:7 c:<uf>:10 c:<un:13 c:<un>:12 c:<unt:-9 c:<unti:-6 c:<up:9 c:<up>:7 c:<urs:7
c:<urss:7 c:<us>:9 c:<v>:-7 c:<valu:6 c:<van>:-10 c:<vau:8 c:<vaut:8 c:<ve:9 c:<ve>:9 c:<ved:7 c:<vede:6 c:<ven:9
c:<venu:9 c:<verw:-6 c:<vi:-17 c:<vie:-8 c:<vien:-6 c:<vo:-30 c:<vom:-6 c:<vom>:-6 c:<von:-6 c:<von>:-7 c:<vos:-8
c:<voss:-6 c:<vot:-7 c:<voy:8 c:<voy>:9 c:<vuo:7 c:<wag:12 c:<wage:10 c:<want:-6 c:<was:-10 c:<was>:-10 c:<we:9
c:<we>:10 c:<week:7 c:<wenn:-6 c:<wh:-13 c:<wi:6 c:<wij:-6 c:<wij>:-6 c:<wil:6 c:<wil>:8 c:<win:8 c:<wir:-6 c:<wo:9
c:<wol:7 c:<woll:8 c:<wr:-6 c:<xm:7 c:<ya:-12 c:<ya>:-13 c:<ye:-9 c:<yet:-8 c:<yet>:-8 c:<yo:-11 c:<yo>:-8 c:<you>:8
c:<your:-11 c:<za:11 c:<zah:7 c:<zahl:7 c:<zel:-6 c:<zelf:-6 c:<zi:8 c:<zie:6 c:<zo:-8 c:<zoe:-6 c:<zoek:-6 c:<zu:-6
c:<zum:-6 c:<zum>:-6 c:aag>:6 c:aak:-6 c:aand:6 c:aand>:7 c:aard:-6 c:aat:8 c:aat>:6 c:abat:7 c:abato:7 c:abe:-12
c:aben:-7 c:aben>:-6 c:abg:6 c:abge:7 c:abl:-8 c:abo:-9 c:acc:-11 c:acce:-7 c:ach:-9 c:acht:10 c:ack:-6 c:acr:-9
c:acre:-6 c:acree:-6 c:act:-14 c:actu:-9 c:actur:-7 c:ad>:12 c:ada>:9 c:ade>:11 c:adi:-8 c:ados:-12 c:ados>:-12
c:adr:-8 c:ads>:6 c:adv:6 c:advo:6 c:advog:7 c:af>:9 c:afte:-6 c:after:-6 c:ag>:-13 c:aga:11 c:agai:-8 c:again:-8
c:agam:-11 c:agamo:-7 c:agar:37 c:agar>:11 c:agare:13 c:agarl:7 c:agarv:6 c:age:-11 c:age>:-8 c:agen:-15 c:agen>:-10
c:ages:10 c:ages>:11 c:ago>:-8 c:agor:8 c:agora:8 c:ah>:8 c:ahi:6 c:ahig:7 c:ahig>:9 c:ahl:10 c:ahle:9 c:ai>:12
c:ail:-10 c:ain:-11 c:ains:-7 c:aire>:-6 c:ais>:-6 c:aiu:8 c:aja:-7 c:akt:7 c:aktu:7 c:aktul:7 c:alen:9 c:alf>:7
c:alh:7 c:all>:-12 c:alli:6 c:allo:-11 c:allo>:-7 c:ally:17 c:ally>:17 c:alo:8 c:alt:-17 c:alt>:-11 c:altr:7
c:ama:-9 c:ame:-8 c:amen:-7 c:amio:10 c:amion:10 c:an>:12 c:ancer:6 c:anci:8 c:anco>:6 c:and:15 c:and>:13 c:anda:-7
c:anda>:-9 c:andaa:6 c:andi:18 c:andi>:21 c:andr:-6 c:ane:-9 c:ank>:6 c:ann:34 c:ann>:24 c:anno:10 c:annot:10
c:ano:-6 c:ans:-6 c:ans>:10 c:answ:-6 c:answe:-6 c:ante:-12 c:anti>:8 c:antra:6 c:any:12 c:anyo:9 c:anyon:9 c:anza:6
c:anza>:6 c:ap>:-7 c:appe:11 c:appen:7 c:appl:6 c:appo:-6 c:apri:8 c:april:8 c:aqu:-10 c:aqui:-10 c:aqui>:-8 c:ar>:7
c:arad:7 c:aran>:6 c:arant:-6 c:arch:-10 c:arch>:-7 c:arci:8 c:ard:-11 c:arde>:8 c:ardi:-6 c:are:8 c:arf:-12
c:arf>:-12 c:ari:9 c:ari>:-11 c:arm:13 c:armi:10 c:armi>:10 c:aro:7 c:arret:7 c:ars:7 c:arta:-6 c:artn:6 c:artne:6
c:artu:6 c:arv:7 c:arvi:8 c:arvi>:8 c:arz:7 c:arz>:6 c:as>:-21 c:asa:8 c:ase:-11 c:ase>:-7 c:asp:6 c:assa:7
c:assa>:7 c:asse:-6 c:assi:7 c:ast:6 c:asta:8 c:ata:-6 c:aten>:-7 c:ati:-21 c:atin:-12 c:atins:-8 c:ato:-21
c:ato>:-15 c:ator>:-6 c:atr:11 c:atra:6 c:att:-11 c:atte>:7 c:atten:-7 c:atto:-7 c:atura:-7 c:auc:7 c:aur:6 c:aus>:6
c:auto:6 c:auto>:6 c:ave:15 c:aver:7 c:avo:8 c:avo>:7 c:avor:9 c:avori:7 c:avvo:6 c:ay>:16 c:aye:13 c:ayer:16
c:ayer>:14 c:aym:-6 c:ayme:-6 c:aymen:-6 c:az>:-6 c:ba>:-7 c:banc:8 c:bar:11 c:bara:7 c:bato:7 c:bato>:7 c:be>:-8
c:bel:-12 c:bera:6 c:bes:-9 c:best:-8 c:beta:6 c:betal:9 c:bge:7 c:bia:-7 c:bil:8 c:bile:6 c:bile>:6 c:bili:10
c:bilid:7 c:bill:-6 c:bin:11 c:bin>:13 c:bis:-6 c:bit:-12 c:blan:6 c:boa:6 c:boa>:6 c:boi:6 c:bon:-10 c:bon>:-7
c:bra:7 c:brado:7 c:bri:6 c:brir:7 c:bro>:-10 c:bru:-7 c:buc:-8 c:buch:-8 c:bue:-11 c:buen:-11 c:buo:-6 c:buon:-6
c:bur:-6 c:ca>:-18 c:cal:15 c:cale>:7 c:calo:8 c:cami:9 c:camio:10 c:can:17 c:can>:6 c:canc:8 c:canci:6 c:cann:10
c:canno:10 c:cap:6 c:car:-6 c:cara:6 c:cara>:6 c:caro:-7 c:caro>:-6 c:cass:12 c:cassa:6 c:cassi:7 c:cate:-7 c:cce:-7
c:ce>:26 c:ced:-8 c:cen:-7 c:cep:-7 c:cer>:6 c:ces:-11 c:cev:-10 c:ch>:-10 c:cha:-16 c:cha>:-7 c:chad:6 c:chada:6
c:chaf:7 c:chaft:7 c:chan:6 c:che>:9 c:cher:6 c:cheru:7 c:chiu:8 c:chius:8 c:chlic:6 c:chn:-13 c:chon:-8 c:chon>:-6
c:chr:-6 c:chs:-6 c:cht:15 c:cht>:9 c:chu:6 c:cial>:-7 c:ciam:6 c:ciamo:6 c:cil:6 c:cin:6 c:cina:6 c:cina>:6
c:cio:24 c:cio>:14 c:cion:12 c:ciona:9 c:ck>:-12 c:cket:6 c:cket>:8 c:cli:15 c:clie:16 c:clien:16 c:co>:17 c:cob:10
c:cobr:10 c:cobre:13 c:cog:-6 c:cola:8 c:come:-6 c:como:20 c:como>:20 c:comp:-10 c:con>:8 c:conco:-6 c:cond:9
c:condi:11 c:conf:-10 c:conta:8 c:conte:-6 c:contr:-12 c:cor:-19 c:cora:-6 c:corr:-7 c:corre:-8 c:cour:-11 c:cre:-18
c:cred:-9 c:credi:-8 c:cree:-6 c:creed:-6 c:cro:-6 c:ctu:-12 c:ctur:-8 c:cture:-6 c:cub:6 c:cubr:7 c:cubri:7
c:curat:-6 c:daa:7 c:daag:6 c:daag>:6 c:dac:-6 c:dad:9 c:dam:-6 c:dan:12 c:dans:10 c:dans>:10 c:dar:-14 c:darf:-12
c:darf>:-12 c:das:-10 c:das>:-10 c:dat:-10 c:dat>:-6 c:data:8 c:data>:10 c:date>:-9 c:dato>:-6 c:day:-6 c:deal:-8
c:deb:-9 c:debi:-8 c:debit:-8 c:dece:7 c:decem:7 c:deci:-7 c:decl:6 c:decla:6 c:dei:-8 c:dej:10 c:deja:10 c:deja>:7
c:del:-7 c:dem:-10 c:dem>:-8 c:demo:-6 c:den:-19 c:den>:-10 c:der:6 c:der>:-9 c:deria:6 c:ders>:-7 c:dert:9
c:dert>:8 c:derz:7 c:derze:7 c:desp:8 c:despe:8 c:dess:6 c:det>:12 c:deu>:6 c:dev:6 c:devo:10 c:di>:19 c:dia:-11
c:dia>:-10 c:dias:-7 c:dias>:-7 c:dic:10 c:dich:6 c:dido:9 c:dido>:10 c:die:-8 c:dif:8 c:difi:8 c:dific:8 c:digt:6
c:digt>:6 c:dinhe:6 c:dire>:6 c:direc:-6 c:dita:11 c:ditat:6 c:dito:-10 c:ditos:-6 c:diz:6 c:dizi:9 c:dizio:8
c:do>:20 c:doe:8 c:doen:7 c:doen>:7 c:don:-12 c:dor:-6 c:dore:-9 c:dores:-9 c:dos:-17 c:dos>:-9 c:doss:-6 c:dossi:-6
c:dot:14 c:dott:14 c:dotto:16 c:dra:14 c:drac:8 c:drach:8 c:dri:9 c:dria:7 c:drin:10 c:drin>:11 c:ds>:22 c:dt>:-8
c:du>:9 c:dvog:7 c:dvoga:7 c:eas:-9 c:ease:-8 c:ease>:-6 c:ebbe:6 c:ebe:17 c:eben:13 c:eben>:14 c:eber:6 c:ebi:-7
c:ebit:-8 c:ebra:7 c:ec>:8 c:eca:-8 c:ece>:9 c:ecem:6 c:ecemb:7 c:ech:-8 c:echn:-7 c:echt>:6 c:eci:-11 c:eco:10
c:econ:6 c:ect:-7 c:ed>:-23 c:edere:8 c:edi:-20 c:edi>:-10 c:edit:-9 c:edito:-8 c:edo>:9 c:edor:-8 c:edore:-8
c:ee>:-20 c:eef:6 c:eeg:7 c:eeg>:8 c:eek:9 c:eek>:7 c:eer:9 c:efe>:11 c:efer:-11 c:efr:8 c:eg>:6 c:ega:-7 c:egad:7
c:egado:7 c:egar:-8 c:ege:-13 c:egen:-8 c:egen>:-6 c:egev:-6 c:egeve:-6 c:egun:6 c:egund:7 c:ehe:11 c:ehen:12
c:ehen>:8 c:ehr:7 c:ei>:-9 c:eid:12 c:eide:10 c:eil:-11 c:ein:-18 c:ein>:-13 c:eio:-7 c:eio>:-8 c:eiro:9 c:eiro>:8
c:eis:-7 c:eis>:-11 c:eist:6 c:eiste:8 c:eit:12 c:eite:15 c:eite>:19 c:eiz:16 c:eja:12 c:ejad:6 c:ek>:9 c:eke:-12
c:eken:-14 c:eken>:-13 c:eko:-7 c:eku:6 c:ekun:6 c:ekund:6 c:el>:-18 c:eld:14 c:eld>:11 c:eldet:7 c:ele:-18 c:elf:-6
c:elh:11 c:elho:10 c:elho>:6 c:ell:-11 c:em>:10 c:eme>:7 c:emen:-9 c:ement:-11 c:emi:-6 c:emo:7 c:emos:11 c:emos>:11
c:en>:7 c:ena:-15 c:ena>:-8 c:enc:-6 c:end:-12 c:end>:-9 c:ende:-11 c:ende>:-6 c:endr:10 c:enen:-8 c:enen>:-8
c:enez:8 c:enez>:8 c:eng:14 c:engo:18 c:engo>:18 c:enh:20 c:enho:17 c:enho>:20 c:enhu:6 c:enhum:7 c:eni:11 c:enig:7
c:enn:-8 c:enn>:-7 c:ens:-11 c:ense:-6 c:ent:20 c:ente:17 c:ente>:12 c:entes:7 c:enti>:7 c:ento:-8 c:enu>:8 c:ep>:6
c:ept:-10 c:epte:-7 c:equ:-6 c:era>:-8 c:erai:6 c:eral:8 c:erate:7 c:erd:-10 c:erde:-6 c:erdi>:7 c:ere:6 c:ere>:-7
c:erei:12 c:erem:14 c:erem>:6 c:eremo:8 c:erg:-6 c:erge:-8 c:eri:-10 c:erie:6 c:erie>:10 c:ern:-7 c:erne:-8
c:ers:-17 c:ers>:-14 c:ersc:-8 c:ersch:-8 c:erser:6 c:ersi:7 c:ert>:9 c:erv:-8 c:erw:-8 c:erwa:-6 c:erze:7 c:erzei:6
c:esd:7 c:esda:9 c:esday:9 c:ese:-14 c:ese>:-11 c:esent:7 c:esi:-15 c:eso:18 c:eso>:8 c:esor:7 c:esore:10 c:esour:6
c:esp:10 c:espe:13 c:ess>:-9 c:esso:9 c:est>:8 c:esta:-9 c:esta>:-9 c:estam:15 c:estat:-6 c:este>:7 c:esti:-6
c:esto:10 c:estor:7 c:estoy:13 c:et>:37 c:etal:9 c:etale:7 c:ete>:-7 c:eten:9 c:eten>:11 c:eter:7 c:eti:6 c:eto:-8
c:etr:-12 c:ett:-9 c:etto:-9 c:etto>:-8 c:euh:-8 c:euha:-8 c:euhan:-8 c:eur:-9 c:eur>:-10 c:eut:6 c:eut>:11 c:eux:7
c:eux>:7 c:eva:-13 c:eve:-6 c:evens:-6 c:evo:14 c:evo>:6 c:evr:-7 c:ewo:9 c:ewoo:10 c:ewoon:10 c:exa:-6 c:ext:-6
c:ey>:-6 c:faco:6 c:fact:-11 c:factu:-10 c:fahi:7 c:fahig:7 c:fai:-6 c:fal:7 c:fall:8 c:falli:7 c:far:-11 c:fare:-8
c:fare>:-8 c:fat:-7 c:fe>:8 c:feb:-7 c:fer:-24 c:fere:-7 c:fic:6 c:fici:6 c:fir:-15 c:firm:-11 c:firma:-11 c:fis:8
c:fisc:8 c:flo:9 c:floo:6 c:for:-13 c:for>:-7 c:frag:8 c:frei:-10 c:froz:6 c:froze:6 c:ft>:6 c:fte:-8 c:fter:-6
c:fun:21 c:func:8 c:funci:9 c:fund:16 c:funds:12 c:fur:-12 c:fur>:-13 c:gab:-7 c:gad:6 c:gado:7 c:gado>:9 c:gai:-8
c:gain:-8 c:gal:-8 c:gam:-12 c:gamo:-8 c:gamos:-8 c:gar:22 c:gara:-8 c:gare:14 c:gare>:7 c:garl:7 c:garv:6 c:garvi:6
c:ge>:-12 c:geb:16 c:gebe:15 c:geben:15 c:gee:8 c:gef:8 c:geg:-7 c:gegev:-6 c:gehe:6 c:gehen:7 c:geku:6 c:gekun:6
c:geld:15 c:geld>:16 c:gele:-9 c:gen:-25 c:gen>:-20 c:ger:-8 c:gerei:6 c:ges:9 c:ges>:11 c:gew:7 c:gewo:9 c:gewoo:10
c:ggi>:8 c:gi>:7 c:gib:-9 c:gibt:-9 c:gio:-8 c:gir:7 c:gle:6 c:gne:-6 c:gni:-7 c:gni>:-6 c:gno:13 c:gnor:16
c:gnora:17 c:gon:9 c:gone:6 c:gone>:6 c:gor:8 c:gora:8 c:gora>:8 c:got:10 c:got>:9 c:gra:9 c:grad>:6 c:gran:14
c:gs>:9 c:gsu:7 c:gsun:7 c:gsunf:7 c:gte:8 c:gten:9 c:gten>:9 c:gund:7 c:hab>:6 c:haben:-6 c:hada>:6 c:haf:7
c:haft:7 c:hal:-18 c:half>:6 c:hall:-10 c:hallo:-7 c:hand:-8 c:hande:-9 c:happe:8 c:hast:7 c:hasta:7 c:hat:-8
c:hat>:-9 c:hay:8 c:hay>:8 c:he>:10 c:heb:6 c:heb>:7 c:hein:-6 c:heir:6 c:heiro:6 c:her:13 c:heru:7 c:herun:7
c:het:10 c:het>:8 c:hey:-7 c:hey>:-7 c:hi>:-7 c:hie:-6 c:hier:-6 c:hier>:-6 c:hig>:9 c:hing:7 c:hiu:8 c:hius:8
c:hiuso:9 c:hle:7 c:hlic:6 c:hlich:6 c:hne>:-8 c:hnen:9 c:hnen>:9 c:ho>:38 c:hoe:8 c:hoe>:8 c:hola:6 c:hola>:6
c:holen:7 c:hon>:-6 c:honr:7 c:hou:-6 c:hre:-11 c:hren:-6 c:hren>:-6 c:ht>:11 c:hui:25 c:huis:9 c:huiss:8 c:huma:7
c:huma>:8 c:ial>:-8 c:ialm:6 c:ialme:6 c:ian:-7 c:ias:-8 c:ias>:-10 c:iat:-6 c:iat>:6 c:iate:-6 c:ibi:8 c:ibil:13
c:ibili:9 c:ibt:-11 c:ibt>:-7 c:ica:-11 c:ica>:-7 c:ice:-14 c:icev:-6 c:ich:15 c:ich>:10 c:iche:11 c:iche>:6
c:icher:7 c:icia:-7 c:icil:7 c:icke:7 c:icket:6 c:ida:-15 c:idi:11 c:idit:13 c:idita:11 c:ids:8 c:ie>:-6 c:iede:-6
c:iefe:-9 c:iefer:-9 c:iek:7 c:ien:13 c:ien>:6 c:ience:7 c:iendr:6 c:iene:-7 c:ient:15 c:iente:11 c:ier:-19
c:ier>:-7 c:iera:-6 c:ies:12 c:iese:-6 c:ieso:12 c:ieta:-8 c:ieta>:-6 c:iete:9 c:ieu:-10 c:ift:6 c:ift>:6 c:ig>:13
c:iga:-7 c:ige:-9 c:ign:7 c:igne:-8 c:igno:16 c:ignor:16 c:ihn:8 c:ihne:8 c:ihnen:8 c:ihr:-15 c:ihr>:-7 c:ihre:-8
c:ijd:7 c:ijd>:7 c:ijg:-6 c:ijk>:6 c:ijn:-6 c:ijn>:-8 c:ijv:-7 c:ijve:-6 c:ijven:-6 c:il>:11 c:ila:6 c:ile:6
c:ilen:9 c:ilen>:10 c:ili:8 c:ilid:7 c:ilida:7 c:ill:-20 c:ill>:-10 c:ille:-6 c:ille>:-6 c:im>:17 c:ime>:10
c:imen:-6 c:iment:-6 c:imes:-6 c:imm:6 c:immed:6 c:imo:7 c:imos:8 c:imos>:10 c:impe:-8 c:impo:13 c:impos:15 c:in>:19
c:ina>:7 c:inc:6 c:inca:8 c:ince:7 c:ince>:8 c:ind:-8 c:ind>:9 c:indi:-8 c:ine:-17 c:inf:12 c:info:7 c:infor:8
c:ing:16 c:inge>:6 c:ings:9 c:ings>:9 c:inh:8 c:inhei:6 c:ini:-13 c:inis:-8 c:inist:-7 c:inko:-6 c:inkoo:-6 c:ins:-9
c:int:-9 c:inte:-19 c:inten:-10 c:inute:6 c:io>:7 c:ion:11 c:ione:14 c:ior:-6 c:iqu:9 c:iqui:10 c:iquid:9 c:ir>:24
c:ira:15 c:ira>:9 c:irar:7 c:irar>:7 c:ire:-12 c:irec:-6 c:irm:-13 c:irma:-12 c:iro:14 c:iro>:15 c:isa:7 c:isc:9
c:isc>:9 c:ise>:-8 c:isi:-7 c:iso:-7 c:issi:13 c:issie:8 c:issim:7 c:isso:-8 c:isso>:-7 c:ist>:18 c:ista:-6
c:iste:-8 c:istr:-7 c:ita:-10 c:ite:13 c:ite>:13 c:iten:-6 c:itera:9 c:itio:7 c:ito:-11 c:itos:-6 c:itos>:-6
c:itr:-6 c:itt:-8 c:itud:6 c:itz:11 c:ius:9 c:iuso:9 c:iuso>:9 c:iva:-16 c:ivat:-9 c:ivati:-8 c:ive>:11 c:iver:-8
c:ivo:-8 c:ivo>:-7 c:ivr:-6 c:ix>:8 c:iz>:-8 c:iza:-8 c:izi:9 c:izio:7 c:izion:7 c:izo:8 c:jad:6 c:jd>:7 c:je>:-6
c:jef:12 c:jefe:12 c:jefe>:12 c:jk>:7 c:jn>:-8 c:juin:7 c:juin>:7 c:jul:-7 c:jusq:7 c:jusqu:7 c:jve:-6 c:jven:-6
c:jven>:-6 c:kan:37 c:kan>:18 c:kann:19 c:kann>:20 c:kar:-6 c:kas:10 c:kas>:11 c:kat:9 c:ke>:-8 c:kei:-8 c:keit:-7
c:ket>:7 c:kg>:-7 c:kke:10 c:kken:14 c:kken>:14 c:kkk:-9 c:kla:-9 c:kno:11 c:know:11 c:know>:12 c:konne:6 c:kra:6
c:ktu:7 c:ktul:7 c:ktull:7 c:kun:6 c:kundi:6 c:la>:-14 c:lac:-7 c:lads:8 c:lads>:8 c:lag:-8 c:late:-6 c:lau:-12
c:lauf:-10 c:lav:15 c:lavo:11 c:lavor:10 c:ld>:14 c:ldet:12 c:ldet>:12 c:ldi:20 c:ldi>:23 c:ldo:10 c:le>:-7
c:lea:-13 c:lee:11 c:leeg:7 c:leeg>:7 c:leer:6 c:leg:-13 c:lega:-8 c:lei:29 c:leis:6 c:leist:7 c:leit:18 c:leite:21
c:len:20 c:len>:25 c:let:-12 c:lho:16 c:lho>:13 c:lia:-7 c:lich:14 c:lich>:6 c:licht:8 c:lida:7 c:lidad:6 c:lie:25
c:liefe:-9 c:lien:16 c:lient:16 c:lijk>:7 c:lin:9 c:ling:7 c:liq:9 c:liqu:9 c:liqui:9 c:lir:14 c:lit:6 c:lite:10
c:liter:9 c:liv:-6 c:ll>:-18 c:lle:-8 c:llo:-13 c:llo>:-10 c:lls:-6 c:lly:17 c:lly>:17 c:lo>:-28 c:local:6 c:log:-8
c:lon:8 c:loo:7 c:lot:6 c:lote:9 c:lote>:9 c:ls>:-11 c:lso>:6 c:lte:-6 c:lto:6 c:lun:-7 c:lungs:7 c:lus>:10
c:luta>:6 c:lvenc:7 c:lvenz:-7 c:ly>:10 c:ma>:-9 c:maan:6 c:maand:6 c:mach:6 c:mad:-6 c:mai:-20 c:mail:-8 c:mak:10
c:man:-16 c:mana:-6 c:mand:-7 c:manda:-6 c:marc:-8 c:march:-8 c:marz:8 c:marz>:6 c:mas>:14 c:mass:-6 c:mat:-8
c:mate:9 c:mate>:7 c:mati:-11 c:mbi:-8 c:me>:9 c:mee:13 c:meer:8 c:meer>:8 c:men:15 c:ment:12 c:ment>:-7 c:menta:7
c:mente:9 c:merca:6 c:mes>:7 c:met:-11 c:meu:-10 c:meu>:-8 c:mi>:10 c:mie:7 c:min:-11 c:mine:-7 c:mini:-9 c:minis:-8
c:mio:18 c:mio>:8 c:mion:10 c:mir:23 c:mir>:20 c:mira:6 c:mira>:7 c:mise:13 c:miss:-7 c:mist:-7 c:mit:-6 c:mme:6
c:mmed:6 c:mmedi:6 c:mmer>:-7 c:mmi:-6 c:mo>:25 c:mom:32 c:mome:27 c:momen:27 c:mond:-7 c:mor:-8 c:mos:19 c:mos>:22
c:moto:6 c:mpe:-13 c:mpo:14 c:mpos:15 c:mposi:6 c:mposs:9 c:mpre:6 c:mr>:-7 c:muni:-7 c:munic:-6 c:mur:6 c:mus:6
c:na>:14 c:nac:-8 c:nach:-8 c:nad:-6 c:nai:6 c:nal:-12 c:nale:-6 c:nan:-10 c:nao:8 c:nao>:8 c:nario:6 c:nce:6
c:ncer:8 c:nci:12 c:ncio:11 c:ncion:10 c:nco:-12 c:nco>:6 c:ncor:-12 c:nd>:18 c:nda:-10 c:nda>:-7 c:ndaa:6 c:ndaag:6
c:nde:-17 c:nde>:-6 c:ndert:8 c:ndi:25 c:ndi>:14 c:ndigt:6 c:ndin:10 c:nding:7 c:ndiz:8 c:ndizi:8 c:ne>:-19
c:nee>:-6 c:nei:-7 c:nem:10 c:nem>:7 c:nen:19 c:nen>:13 c:nenh:7 c:nenhu:7 c:net>:-6 c:nev:-9 c:neve:-7 c:never:-7
c:new:6 c:new>:6 c:nez:6 c:nez>:6 c:nfa:6 c:nfah:6 c:nfahi:7 c:nfo:7 c:nfor:7 c:nform:7 c:ngeku:7 c:ngel:-6 c:ngo:19
c:ngo>:20 c:ngs:12 c:ngs>:8 c:ngsu:7 c:ngsun:7 c:nhei:6 c:nheir:7 c:nho:16 c:nho>:21 c:nhu:7 c:nhum:7 c:nhuma:8
c:ni>:12 c:nic:-10 c:nica:-6 c:nis:-8 c:nist:-7 c:nko:-8 c:nkoo:-6 c:nkoop:-6 c:nn>:15 c:nna:6 c:nnai:6 c:nnen>:6
c:nno:7 c:nnot:9 c:nnot>:10 c:noc:-9 c:noch:-8 c:noch>:-6 c:nom:12 c:nomm:7 c:nomme:7 c:non:10 c:non>:9 c:nor:21
c:nora:22 c:nora>:14 c:norte:6 c:nost:7 c:nostr:7 c:not:10 c:not>:11 c:nota:-8 c:nota>:-8 c:nous:7 c:nous>:7
c:now:26 c:now>:18 c:nra:7 c:nser>:7 c:nst>:-6 c:nsw:-6 c:nswe:-6 c:nswer:-6 c:nta:8 c:nta>:6 c:ntan:10 c:ntant:11
c:nte:-21 c:nte>:7 c:ntem:6 c:nten:-12 c:ntent:-7 c:nter:-16 c:nteri:-7 c:nti>:16 c:ntil:-9 c:ntil>:-10 c:nto:13
c:nto>:23 c:ntrag:6 c:nu>:17 c:num:-7 c:nun:8 c:nun>:10 c:nung>:-7 c:nunge:6 c:nute:6 c:nute>:6 c:nve:6 c:nvo:-8
c:nyo:9 c:nyon:9 c:nyone:9 c:nza:8 c:nza>:8 c:obr:12 c:obra:6 c:obra>:6 c:ocal:6 c:oce:-9 c:oces:-6 c:och:-13
c:och>:-10 c:ock:-6 c:oco:11 c:ocol:7 c:ocola:9 c:od>:6 c:ode:-7 c:odo:6 c:odr:8 c:odri:6 c:odria:6 c:oek:-11
c:oeke:-6 c:oeken:-6 c:oen:16 c:oen>:16 c:oet:7 c:of>:-13 c:off:-12 c:off>:-10 c:oge:-7 c:ogen:-6 c:ogen>:-7
c:ogi:-6 c:ogn:-9 c:ogni:-6 c:ogni>:-6 c:oi>:8 c:oin:-6 c:oint:-7 c:ointe:-6 c:oit>:-8 c:ok>:7 c:ola:12 c:ola>:8
c:old:24 c:oldi:22 c:oldi>:24 c:oldo:8 c:ole:7 c:ole>:6 c:olen:7 c:olen>:7 c:olo:-10 c:olo>:-8 c:om>:-6 c:omas:6
c:omas>:6 c:omat:-6 c:omb:-6 c:ome:11 c:omen:26 c:oment:27 c:omet:-8 c:omi:11 c:omis:10 c:omise:14 c:omo:17
c:omo>:20 c:omp:-13 c:omuni:-6 c:onal:-6 c:onc:-10 c:onco:-6 c:ond:6 c:onda:-6 c:ondi:7 c:ondiz:8 c:one:20 c:ones:7
c:onf:-10 c:ong:-6 c:onnt:-6 c:ono:11 c:onr:11 c:onra:7 c:onta:8 c:ontan:9 c:ontr:-12 c:ontra:-7 c:ood:8 c:ood>:8
c:ook:9 c:ook>:11 c:oon:19 c:oon>:20 c:oor:-6 c:oor>:-9 c:opd:8 c:opdr:8 c:opdra:8 c:opo:-6 c:opos:-6 c:or>:-6
c:ora:25 c:ora>:18 c:orbi:6 c:ord:-16 c:ordat:-7 c:orer:12 c:oreri:10 c:ores:-14 c:ores>:-15 c:orl:-9 c:orla:-8
c:orme:6 c:ormes:6 c:orn:-7 c:orre:-9 c:orry:8 c:orry>:8 c:ort:-6 c:osi:10 c:osi>:7 c:osib:7 c:ossib:10 c:ossie:-6
c:osso:17 c:osso>:12 c:ost:-14 c:osta:-10 c:osta>:-9 c:ot>:22 c:ota:-6 c:ota>:-6 c:ote:8 c:oto:7 c:otoc:7 c:otoco:7
c:otto:6 c:otto>:12 c:ottob:-6 c:ou>:18 c:oug:6 c:our:18 c:our>:7 c:oura:7 c:ourar:6 c:ourd:12 c:ourd>:13 c:ous:12
c:ous>:7 c:out:-9 c:out>:-12 c:ove:-6 c:over>:9 c:ovi:-7 c:ovo>:-6 c:ow>:18 c:owt:8 c:oy>:18 c:oze>:8 c:pa>:10
c:pag:19 c:paga:22 c:pagam:-11 c:pagar:40 c:pago:-8 c:pago>:-6 c:par:14 c:par>:-7 c:para:8 c:parad:9 c:partn:6
c:pat:-7 c:pav:7 c:pay:17 c:pay>:14 c:paye:14 c:payer:16 c:paym:-6 c:payme:-6 c:pdr:8 c:pdra:8 c:pdrac:8 c:pe>:10
c:pec:7 c:pece:8 c:pedi>:-12 c:pelle:6 c:per:-8 c:per>:-8 c:pet:10 c:peu:20 c:peut:13 c:peut>:13 c:peux:8 c:peux>:8
c:pie:-7 c:pig:6 c:pign:7 c:piu:-7 c:piu>:-7 c:pla:-9 c:ple:8 c:plei:21 c:pleit:23 c:plu:10 c:plus:6 c:plus>:6
c:pod:8 c:podi:6 c:podr:8 c:podri:6 c:poi:-7 c:por:-11 c:por>:-6 c:port:-8 c:pos:7 c:posib:7 c:poss:16 c:posso:12
c:post:-14 c:posta:-9 c:pou:14 c:pour:12 c:pour>:13 c:ppe:8 c:ppell:7 c:ppen:7 c:ppen>:7 c:ppli:6 c:ppo:-8 c:pren:11
c:prene:7 c:pres:-7 c:prese:7 c:pri:8 c:prij:6 c:pril:8 c:pril>:6 c:priv:-9 c:priva:-8 c:pro:-9 c:proc:-10
c:proce:-7 c:prom:11 c:promi:11 c:pte:-7 c:pun:11 c:punt:9 c:punto:11 c:pur:6 c:put:12 c:qu>:6 c:qua:-7 c:que:7
c:quell:6 c:qui:-16 c:qui>:-14 c:quid:9 c:quida:-10 c:quidi:14 c:quo:9 c:quoi:8 c:quoi>:8 c:ra>:28 c:rab:-8 c:rac:8
c:rach:10 c:racht:10 c:rad:11 c:rade>:9 c:radi:-7 c:rag:9 c:ragt:7 c:rai:7 c:ral:9 c:rall:9 c:rans:-10 c:rappe:6
c:rar:25 c:rar>:21 c:rari:6 c:raria:6 c:ras:-7 c:rat:-8 c:rate:8 c:rate>:7 c:rato:-8 c:raus:7 c:raus>:8 c:rbij:6
c:rbij>:6 c:rcanc:6 c:rch:-8 c:rch>:-8 c:rci:13 c:rcia:12 c:rda:-8 c:rdat:-7 c:rde>:11 c:rden:-7 c:rder:-8 c:rdo:-6
c:re>:-26 c:real:10 c:real>:6 c:reb:7 c:rec:-20 c:rece>:6 c:rech:-14 c:rect:-7 c:red:-11 c:redi:-8 c:redit:-8
c:ree:-7 c:reed:-7 c:reedo:-6 c:ref:-6 c:reg:-9 c:regi:-6 c:rei:-10 c:rei>:-7 c:remo:12 c:remos:12 c:ren:6
c:ren>:-12 c:rend:6 c:rene:7 c:reri:9 c:rerie:11 c:res:-11 c:res>:-10 c:resi:-7 c:reso:8 c:resor:10 c:rest:7
c:rest>:6 c:rete:8 c:rete>:6 c:reu:-10 c:reuh:-8 c:reuha:-8 c:rf>:-13 c:rge:-9 c:ri>:-7 c:ria>:7 c:ric:-8 c:rice:-7
c:ricev:-6 c:rie:10 c:rie>:14 c:rif:-6 c:rijg:-6 c:ril:10 c:ril>:9 c:rin:7 c:rin>:10 c:rir:7 c:risp:-7 c:riv:-12
c:riva:-11 c:rivat:-9 c:rive>:6 c:riz:-9 c:rla:-7 c:rli:9 c:rlic:7 c:rlich:7 c:rma:-15 c:rma>:-8 c:rme:8 c:rmes:6
c:rmes>:6 c:rmi:11 c:rmi>:7 c:rne:-9 c:ro>:7 c:roc:-12 c:roce:-7 c:roi:-11 c:role:8 c:role>:9 c:rom:7 c:romi:11
c:romis:11 c:ron:13 c:rond:9 c:rond>:7 c:rons:6 c:rons>:6 c:roo:8 c:ros:-9 c:rotoc:7 c:rov:-7 c:roz:6 c:roze:6
c:rre:-9 c:rret:7 c:rrete:6 c:rry:11 c:rry>:11 c:rs>:-15 c:rse:11 c:rsi:11 c:rso>:-7 c:rss:7 c:rssa:7 c:rssaf:7
c:rst:-6 c:rst>:-8 c:rta:-8 c:rting:6 c:rtn:6 c:rtne:6 c:rtner:6 c:rtu:7 c:ruc:-6 c:rugg:7 c:rugge:6 c:run:-7
c:rung>:7 c:runge:-6 c:rvi>:6 c:rwa:-9 c:ry>:12 c:rze:7 c:rzei:6 c:rzeit:7 c:saba:9 c:sabat:7 c:saf:8 c:saf>:7
c:sai:-11 c:said:-7 c:said>:-7 c:sal:21 c:sala:8 c:sam:-6 c:sas>:-6 c:sat:6 c:sate:9 c:sate>:8 c:sc>:9 c:sch:-7
c:schaf:7 c:schi:-9 c:scho:-10 c:schon:-8 c:sco>:7 c:sda:9 c:sday:10 c:sday>:10 c:se>:-30 c:segun:6 c:sei:-6
c:seit:-8 c:seit>:-7 c:seiz:9 c:sel:-7 c:sem:16 c:sem>:15 c:semp:7 c:sempr:7 c:send:-8 c:sente:6 c:sep:-8 c:sept:-7
c:ser>:8 c:set:-8 c:seu>:8 c:sez:6 c:sez>:6 c:sger:7 c:she:-8 c:si>:-9 c:sia:10 c:sib:16 c:sibi:12 c:sibil:12
c:sic:15 c:sich:11 c:siche:6 c:sie:-6 c:signo:9 c:sinc:6 c:since:6 c:sio:-8 c:sion:-7 c:sist:-7 c:sitz:7 c:six:6
c:six>:6 c:sk>:-6 c:sla:-6 c:sol:8 c:sold:24 c:soldi:24 c:solo:-7 c:solo>:-7 c:some:-6 c:son:-7 c:soo:10 c:soon:10
c:soon>:11 c:sor:11 c:sore:9 c:sorer:10 c:sorr:8 c:sorry:8 c:sos:11 c:sos>:11 c:sou:13 c:sour:14 c:soura:6 c:spa:7
c:spar:7 c:spe:9 c:spece:8 c:spo:-6 c:ss>:-11 c:ssaf:7 c:ssaf>:7 c:ssat:7 c:ssate:8 c:sse:-8 c:ssez:7 c:ssez>:7
c:ssi:12 c:ssib:10 c:ssim:8 c:ssin:-6 c:sso:16 c:sso>:7 c:sta>:-6 c:staa:6 c:stam:15 c:stamo:16 c:stant:7 c:star:7
c:star>:6 c:start:6 c:stat:-9 c:ste:-26 c:stel:-6 c:sten:-7 c:sten>:-6 c:sti:-14 c:sto:8 c:stoy:13 c:stoy>:13
c:strai:6 c:strat:-7 c:stro>:-7 c:su>:-11 c:sui:-9 c:sun:10 c:sunf:7 c:sunfa:7 c:swe:-6 c:swer:-6 c:tad:-10
c:tado:-9 c:tado>:-8 c:tag:-19 c:tag>:-15 c:tage:-7 c:tai:-7 c:tal:13 c:tal>:7 c:tale:6 c:tam:12 c:tamo:14
c:tamos:15 c:tan:7 c:tant:15 c:tanti:7 c:tart:6 c:tas>:-6 c:tat:-14 c:tato:-9 c:tato>:-9 c:tauf:6 c:te>:19 c:tec:-7
c:tem>:8 c:teme:-6 c:temen:-6 c:temo:6 c:temos:6 c:ten:7 c:ten>:-12 c:tende:6 c:teng:17 c:tengo:18 c:tenh:20
c:tenho:20 c:tent:-14 c:tenta:-6 c:ter:-11 c:tera:6 c:tere:10 c:terem:6 c:teri:-9 c:term:-6 c:tesou:6 c:test:-7
c:teu:6 c:tgev:9 c:th>:-6 c:tha:-6 c:ther:8 c:ther>:6 c:there:6 c:thi:6 c:thing:6 c:ti>:16 c:tick:6 c:ticke:6
c:tie:10 c:ties:17 c:tijd:6 c:tijd>:7 c:til:-7 c:time>:6 c:ting:9 c:tins:-8 c:tinso:-8 c:tio>:7 c:titi:6 c:titio:6
c:tiv:-13 c:tivo:-6 c:tivo>:-6 c:tli:10 c:tlic:9 c:tlich:9 c:tner>:6 c:to>:15 c:tob:-12 c:tobe:-6 c:tobr:-6
c:tobre:-6 c:toco:6 c:tocol:7 c:tom:-8 c:toma:-6 c:tori:-10 c:tos:-17 c:tos>:-17 c:tot:6 c:tot>:7 c:tour:10
c:tour>:7 c:toy:12 c:toy>:12 c:tra:-6 c:trade:10 c:trag:10 c:trag>:7 c:trai:6 c:tran:-10 c:trans:-10 c:trat:-12
c:tre>:-10 c:tres:16 c:treso:11 c:treu:-8 c:treuh:-8 c:tro:-17 c:tro>:-7 c:try:-6 c:tten:-7 c:tto:-8 c:ttob:-6
c:ttobr:-6 c:tue:6 c:tull:7 c:tun:-10 c:tur:-12 c:tura:-7 c:tura>:-6 c:ture:-11 c:ture>:-8 c:tuu:-10 c:tuur:-10
c:tuur>:-6 c:two:-6 c:uari:-6 c:uari>:-6 c:ubri:6 c:ubrir:7 c:uch:-10 c:ue>:10 c:uedo:9 c:uedo>:9 c:uell:6 c:uen:-11
c:ues:8 c:uev:-6 c:uez:-6 c:uez>:-7 c:uft>:-6 c:ugg:6 c:uha:-9 c:uhan:-8 c:uhand:-8 c:ui>:-12 c:uida:-9 c:uidat:-6
c:uidi:13 c:uidit:13 c:uile:8 c:uin>:8 c:uiss:8 c:uissi:8 c:uit:-8 c:uits:-7 c:uiz:-6 c:ula:-12 c:ull>:7 c:um>:-10
c:uma:6 c:uma>:6 c:un>:20 c:una:6 c:unci:8 c:uncio:11 c:und:22 c:undi:9 c:undig:6 c:undin:6 c:unds:10 c:unds>:10
c:unf:6 c:unfa:7 c:unfah:7 c:ung>:-8 c:ungsu:7 c:uni:-6 c:unic:-7 c:uno>:7 c:unt:-6 c:unt>:-6 c:unter:-6 c:unti:-6
c:until:-6 c:unto:10 c:unto>:10 c:uoi:11 c:uoi>:11 c:uon:-6 c:uot:7 c:uov:-6 c:up>:13 c:ur>:-22 c:ura>:-6 c:urar:7
c:urari:6 c:urat:-6 c:urc:8 c:urd:14 c:urd>:13 c:ure:-16 c:url:6 c:urli:7 c:urs:11 c:urss:7 c:urssa:7 c:urt:-8
c:urt>:-8 c:us>:32 c:uso:6 c:uso>:7 c:usq:7 c:usqu:7 c:ust:-13 c:uste:-7 c:ut>:9 c:uta:6 c:uta>:9 c:ute>:7 c:uto:7
c:uto>:7 c:utt:7 c:uur:-9 c:uw>:-8 c:ux>:9 c:va>:-10 c:valu:6 c:valut:6 c:van:-11 c:van>:-10 c:vand:11 c:vant:-6
c:vant>:-7 c:vat:-12 c:vati:-9 c:vatin:-8 c:vau:8 c:vaut:8 c:ve>:12 c:vede:6 c:veder:7 c:vei:-6 c:venc:7 c:vens:-6
c:vens>:-6 c:venu:8 c:venu>:8 c:venz:-7 c:vera:6 c:vere:6 c:verw:-7 c:verwa:-6 c:vez>:-7 c:vie:-15 c:vien:-7
c:visa:9 c:vog:6 c:voga:7 c:vogad:7 c:voi:-9 c:vom:-6 c:vom>:-6 c:von:-10 c:von>:-9 c:voor>:-8 c:vor:10 c:vori:10
c:vori>:7 c:vos:-6 c:voss:-6 c:vot:-7 c:voy:6 c:voy>:9 c:vra:-7 c:vuo:7 c:vvo:6 c:wag:11 c:wage:10 c:want:-6
c:war:-8 c:was:-8 c:was>:-8 c:we>:11 c:week:7 c:wei:-7 c:wenn:-6 c:wer:-8 c:wer>:-6 c:whe:-6 c:wij:-6 c:wij>:-6
c:wil>:6 c:will>:-8 c:win:10 c:wis:-6 c:woll:6 c:woo:9 c:woon:10 c:woon>:10 c:wt>:8 c:xma:7 c:ya>:-10 c:yer:19
c:yer>:13 c:yet:-8 c:yet>:-8 c:yme:-6 c:ymen:-6 c:yment:-6 c:yo>:-7 c:yon:6 c:yone:7 c:yone>:6 c:you>:8 c:your:-11
c:your>:-14 c:yth:7 c:ythi:7 c:ythin:7 c:za>:7 c:zad:-6 c:zah:10 c:zahl:10 c:zahle:8 c:zam:6 c:ze>:10 c:zeit:11
c:zeit>:10 c:zoek:-6 c:zoeke:-6 c:zt>:7 c:zum:-7 c:zum>:-6 d:0.1:-37 d:0.25:-25 d:0.4:-24 d:0.55:-19 d:0.7:-16
e:paid=day:-7 e:promise=none:-24 e:run=none:-21 f:_day:-5 f:_invoice:-55 f:ack:-7 f:admin:-34 f:all:-13 f:back:-24
f:bounce:-6 f:closed:9 f:contest:-18 f:copy:-12 f:d.DAMAGED:8 f:d.DUPLICATE_BILLING:-6 f:d.LATE_DELIVERY:-12
f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:5 f:d.MISSING_DOCS:-26 f:d.NOT_OURS:-20 f:d.NO_PO:-10 f:d.PRICE_ERROR:-13
f:d.QUANTITY_SHORT:5 f:d.SERVICE_INCORRECT:8 f:d.TAX:-10 f:d.TERMS_DISPUTE:-5 f:demand:-6 f:difference:-20
f:dispute:-40 f:firm:21 f:formal:-12 f:gone:-39 f:goods:-19 f:greeting:-14 f:hardship:112 f:hold:13 f:hope:-33
f:inclusive:-5 f:insolvency:16 f:joke:-18 f:lawyer:-24 f:mine:-14 f:moved:-27 f:moves:-20 f:n.QUANTITY_SHORT:-30
f:not:121 f:not_dispute:-21 f:not_gone:-15 f:not_hope:-9 f:not_insolvency:12 f:not_legal:-33 f:not_not:-7
f:not_paid:10 f:not_stop:-8 f:once_funds:29 f:ooo:-5 f:order:-6 f:others:-7 f:paid:-10 f:part:13 f:pay:41 f:plan:51
f:proof:5 f:propose:47 f:question:-14 f:r.ADVERTISING_PROMO:-6 f:r.DAMAGED:7 f:r.DESCRIPTION:-8
f:r.DUPLICATE_BILLING:-5 f:r.FREIGHT:-10 f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:9 f:r.MISSING_DOCS:-14 f:r.NOT_OURS:-8
f:r.NO_PO:-8 f:r.PRICE_ERROR:-9 f:r.QUALITY:6 f:r.SERVICE_INCORRECT:-7 f:r.TAX:-5 f:r.WRONG_PRODUCT:-6
f:redirect:-40 f:remittance:-6 f:rest:12 f:run:-30 f:statement:-16 f:stop:-25 f:unable:114 f:wait:27 f:willpay:9
i:acknowledgement:-14 i:acknowledgement=2:-14 i:already_paid:-15 i:already_paid=3:-15 i:bounce:-8 i:bounce=3:-8
i:copy_invoice_request:-16 i:copy_invoice_request=3:-15 i:dispute:-28 i:dispute=1:13 i:dispute=3:-39 i:hardship:137
i:hardship=2:8 i:hardship=3:129 i:hostile=2:8 i:hostile=3:-8 i:in_payment_run:-22 i:in_payment_run=3:-22
i:insolvency:12 i:insolvency=2:-24 i:insolvency=3:36 i:invoice_admin:-24 i:invoice_admin=2:-13 i:invoice_admin=3:-12
i:legal:-52 i:legal=2:-9 i:legal=3:-44 i:nothing:59 i:out_of_office:-5 i:out_of_office=3:-9 i:partial_payment:11
i:partial_payment=2:12 i:payment_plan_request:62 i:payment_plan_request=2:28 i:payment_plan_request=3:35
i:promise_to_pay:-25 i:promise_to_pay=3:-21 i:question:-12 i:question=1:-14 i:question=2:24 i:question=3:-22
i:remittance_advice:-6 i:remittance_advice=3:-5 i:statement_request:-15 i:statement_request=2:-9
i:statement_request=3:-6 i:unsubscribe:-26 i:unsubscribe=3:-25 i:wrong_contact:-36 i:wrong_contact=1:-5
i:wrong_contact=2:-13 i:wrong_contact=3:-18 l:de:30 l:en:-7 l:nl:-28 n:1:-7 n:2:-20 n:3:-8 n:4:16 n:5:11 n:6:6
p:aangif:5 p:abgebr:7 p:abgege:9 p:abogad:-6 p:accept:-7 p:acogid:-6 p:acompt:-6 p:acorda:5 p:acreed:-12 p:admini:-5
p:advert:-6 p:advise:6 p:advoga:13 p:agains:-9 p:alstub:5 p:altfor:-5 p:amtsge:8 p:angeku:14 p:angeme:5 p:angeno:11
p:annule:5 p:annull:5 p:anteri:-12 p:anunci:5 p:anythi:10 p:apertu:7 p:applie:5 p:appoin:-10 p:approv:-5 p:armaze:6
p:arrang:7 p:aspett:6 p:assign:7 p:assura:6 p:atende:11 p:atrasa:6 p:audien:11 p:aujour:7 p:ausger:7 p:auszah:5
p:autofa:7 p:automa:-10 p:autori:-8 p:avvoca:6 p:bankin:-6 p:bankru:-5 p:bautra:7 p:bedien:-5 p:bedrij:-7 p:beglei:7
p:belast:6 p:beniss:5 p:bereit:11 p:bestel:-7 p:betale:10 p:bijzon:5 p:blocca:7 p:bonifi:-6 p:boutiq:6 p:budget:6
p:buongi:-9 p:calder:7 p:cambia:-11 p:camion:18 p:capita:10 p:certif:-5 p:cessat:5 p:cessio:-7 p:chapte:7
p:christ:-5 p:client:36 p:colleg:-7 p:comerc:-5 p:commen:-5 p:commis:-5 p:compre:8 p:compro:-8 p:comuni:-12
p:concer:6 p:concor:-11 p:condic:7 p:condiz:16 p:confir:-5 p:conseg:6 p:consig:-8 p:contan:22 p:contat:-5
p:contes:-6 p:contra:-6 p:contro:-5 p:corrie:5 p:creanc:-5 p:credit:-14 p:curato:-10 p:decemb:14 p:defend:6
p:delive:-5 p:demand:-10 p:derzei:14 p:descul:5 p:desole:-6 p:despue:5 p:devolu:6 p:diciem:9 p:dienst:-8 p:dilazi:5
p:dinhei:12 p:direct:-9 p:dispia:6 p:dossie:-13 p:duplic:-5 p:econom:6 p:eerlij:7 p:encome:-5 p:enquan:-5
p:entreg:-7 p:entret:7 p:envisa:8 p:erfahr:6 p:espera:-9 p:estamo:31 p:everyo:-5 p:examin:-7 p:exoner:5 p:faccia:7
p:factur:-15 p:factuu:-5 p:faland:6 p:fattur:-8 p:februa:-5 p:fechad:11 p:fevere:6 p:fevrie:-5 p:figura:5
p:financ:-5 p:fornec:-5 p:freiga:-5 p:freund:6 p:funcio:10 p:fundin:6 p:garant:-10 p:geehrt:5 p:gennai:5 p:gentil:-6
p:gescha:7 p:geschr:6 p:gesper:7 p:gestel:6 p:gester:6 p:gestio:-9 p:gettin:9 p:herrsc:7 p:hoevee:6 p:honest:5
p:honore:6 p:huissi:16 p:immedi:12 p:imposi:11 p:imposs:19 p:incapa:6 p:incass:8 p:indiqu:-5 p:inform:12 p:insolv:12
p:instan:7 p:intent:-12 p:interv:-5 p:intrek:8 p:invent:9 p:invest:7 p:invoic:-8 p:justic:-5 p:kantoo:-5 p:kolleg:9
p:kontak:6 p:laisse:10 p:lavand:10 p:lawyer:9 p:leiste:16 p:leveri:-5 p:libera:8 p:licenc:-5 p:liefer:-12
p:liquid:22 p:litera:19 p:mahnun:5 p:mainte:-6 p:mandan:5 p:mandar:-6 p:materi:5 p:matrim:7 p:mensua:9 p:mercan:8
p:minist:-6 p:moment:27 p:mornin:-8 p:nachst:-7 p:namast:-8 p:naturl:12 p:nemmen:6 p:nenhum:16 p:nessun:11
p:nieman:5 p:ningue:5 p:nothin:7 p:notifi:11 p:noviem:-8 p:octobe:-9 p:oficin:5 p:ontvan:-8 p:opdrac:17 p:otherw:-9
p:ottobr:-12 p:overdr:-6 p:overma:5 p:pagame:-9 p:pagamo:-14 p:pagand:6 p:pagare:10 p:pagarl:14 p:pagarv:12
p:pagher:7 p:passad:-6 p:passat:13 p:pastil:-6 p:patien:-5 p:paymen:-12 p:pedimo:11 p:pessoa:11 p:petiti:9
p:pignor:15 p:podemo:-5 p:podria:5 p:posibi:8 p:posibl:-6 p:positi:6 p:possia:-9 p:pourqu:-7 p:pourri:-5 p:pouvoi:-6
p:pouvon:5 p:prefer:5 p:pregre:-5 p:presen:13 p:presid:-6 p:presta:-6 p:preven:-7 p:previs:6 p:prezad:-5 p:primav:7
p:printe:5 p:privat:-17 p:proced:-8 p:proces:-5 p:promis:17 p:propos:-6 p:propri:5 p:protoc:13 p:qualsi:5
p:quebra:10 p:quebre:-7 p:quedad:7 p:rappel:12 p:recebe:5 p:receiv:-9 p:receva:-7 p:rechnu:-5 p:recibi:-9 p:recolt:9
p:reconn:7 p:redres:5 p:rekeni:13 p:repara:7 p:restan:7 p:rispon:-8 p:riusci:5 p:schlic:13 p:schuld:5 p:sectio:5
p:segund:13 p:seizoe:18 p:senhor:-7 p:septem:-9 p:servic:-11 p:servir:7 p:siempr:-8 p:signor:18 p:socied:-6
p:societ:-8 p:someth:-9 p:sonnta:-8 p:sparit:10 p:steurb:8 p:straig:10 p:stukke:6 p:subven:9 p:suppli:6 p:surend:-7
p:tesour:11 p:transf:-5 p:transp:-6 p:tresor:22 p:treuha:-15 p:truste:-5 p:tuesda:11 p:uberwe:10 p:uffici:-6
p:uitste:-9 p:unders:7 p:univer:7 p:ustede:-7 p:vandaa:11 p:vautou:15 p:venerd:5 p:vergle:7 p:verhaa:6 p:verpli:6
p:versch:-5 p:versic:11 p:verspr:-8 p:vertre:5 p:verwac:-5 p:verwal:-7 p:veuill:-8 p:vireme:-5 p:voldoe:8
p:volunt:-6 p:voorbi:11 p:vorlau:-8 p:voulai:-7 p:vuestr:-6 p:wednes:6 p:weighb:-6 p:wirkli:-7 p:zahlun:11
s:00000:-13 s:0000:-8 s:000:-26 s:00:-5 s:0:8 s:aanmaning:12 s:adeudo:11 s:atraso:5 s:avant:17 s:avis:17 s:aviso:-8
s:aw:-6 s:betalingsherinnering:5 s:bl:-10 s:bo:-6 s:boleto:-6 s:boletos:5 s:bs:6 s:bu:5 s:cobranca:-18 s:cr:13
s:cuenta:-5 s:da:5 s:de:-7 s:debito:-5 s:demand:-5 s:dernier:16 s:devuelto:5 s:di:19 s:dm:8 s:du:7 s:encerramento:12
s:erinnerung:30 s:facture:-9 s:farine:14 s:fattura:-6 s:fb:12 s:final:-6 s:fur:5 s:fw:-9 s:fwd:-11 s:ga:6 s:gc:-7
s:gi:13 s:herinnering:6 s:hp:8 s:impago:7 s:impayee:5 s:in:-5 s:inv:-10 s:invoice:14 s:invoices:12 s:la:12
s:laatste:11 s:le:-5 s:letzte:-6 s:lm:6 s:lo:7 s:mahnig:11 s:mahnung:8 s:mercantil:8 s:mf:6 s:mi:-9 s:nf:-10
s:offene:-7 s:oleo:10 s:openstaande:9 s:overdue:-17 s:pagamento:28 s:pago:7 s:payment:10 s:pb:-7 s:pendiente:8
s:petition:-7 s:piano:6 s:posten:7 s:proveedores:5 s:rappel:-5 s:rb:11 s:re:41 s:rechnung:-33 s:relance:8 s:res:-12
s:rientro:5 s:rs:18 s:rv:8 s:saldo:-10 s:se:-5 s:service:-5 s:solicitud:-6 s:sollecito:9 s:sr:5 s:st:12 s:supplier:5
s:ta:-7 s:ultimo:-7 s:um:-8 s:unpaid:6 s:up:-8 s:vencido:-9 s:winding:-7 s:your:-6 s:zahlung:5 w:!:-50 w:00000:-19
w:0000:-40 w:000:-21 w:00:-39 w:0:-31 w:@:-41 w:aan:-5 w:aangifte:5 w:aber:11 w:abgegeben:9 w:able:-5 w:abono:-6
w:account:-8 w:acogido:-6 w:acompte:-6 w:acordado:5 w:acordo:-5 w:acreedores:-11 w:ad:5 w:adelanto:6 w:adesso:5
w:admitido:-7 w:admitio:7 w:advice:10 w:advise:-8 w:advogado:14 w:afraid:7 w:after:-9 w:ag:-5 w:again:-7
w:against:-9 w:agora:17 w:ah:11 w:ahora:10 w:ai:10 w:aktull:16 w:al:-6 w:all:-13 w:alles:8 w:alstublieft:5
w:altforderungen:-5 w:altra:5 w:altri:7 w:am:11 w:amtsgericht:6 w:an:-11 w:ancien:8 w:ancora:-11 w:anders:-10
w:andert:17 w:angekundigt:15 w:angemeldet:5 w:angenommen:11 w:ano:-14 w:answer:-11 w:antes:-8 w:antrag:8 w:anyone:17
w:anything:10 w:anyway:5 w:ao:7 w:apertura:7 w:applied:7 w:appointed:-10 w:april:13 w:aqui:-15 w:are:15 w:armazem:6
w:arrete:8 w:arretez:5 w:arrive:12 w:ask:-9 w:aspettare:6 w:assemblea:-5 w:assurance:6 w:at:14 w:atender:7 w:au:6
w:auch:10 w:aucun:9 w:audience:13 w:aujourd:7 w:aunque:-5 w:ausgereizt:8 w:auto:13 w:autofalencia:7 w:autre:-8
w:avant:-5 w:avec:7 w:avevo:10 w:avisos:-5 w:avocat:-5 w:avril:6 w:avvocato:7 w:back:-6 w:banca:9 w:banco:10
w:bank:17 w:banking:-6 w:batch:-5 w:bautrager:7 w:be:-14 w:bedienen:-5 w:bedrijf:-7 w:been:-5 w:before:9
w:begleichen:6 w:bei:11 w:belastingdienst:6 w:ben:-7 w:benissimo:5 w:best:-5 w:betalen:10 w:bezahlen:7 w:bezahlt:-6
w:bien:-5 w:bij:-6 w:bill:-6 w:bin:27 w:bis:-6 w:bitten:-5 w:blank:6 w:boa:13 w:bois:5 w:bom:-7 w:bon:-10
w:bonifici:-5 w:boutique:6 w:brian:-5 w:bro:-13 w:buen:-8 w:buenas:-7 w:buenos:-5 w:buongiorno:-9 w:bust:-5 w:but:7
w:by:-6 w:ca:-14 w:cada:6 w:called:8 w:calote:20 w:cambiato:-5 w:camions:5 w:can:12 w:cancelled:7 w:cannot:19
w:capital:11 w:cara:12 w:carece:6 w:caro:-11 w:carta:-8 w:casa:6 w:case:-6 w:caso:-5 w:cassa:14 w:cavolo:5 w:ce:26
w:ceased:-5 w:cent:11 w:cessation:6 w:cession:-7 w:chapter:7 w:che:6 w:chega:7 w:chez:-6 w:chiedo:6 w:chiuso:19
w:chuva:9 w:ci:5 w:cio:26 w:cliente:8 w:clientes:12 w:clienti:8 w:clients:8 w:cm:5 w:cobrar:6 w:cobre:17 w:cold:5
w:cole:-5 w:collega:-6 w:comme:-6 w:commercialista:5 w:commit:-5 w:como:40 w:companys:-6 w:comprehension:8
w:compromisso:-5 w:comunicamos:-8 w:con:10 w:concordato:-9 w:concurso:-11 w:concursos:7 w:condicao:6 w:condizione:14
w:conseguimos:6 w:conseguir:5 w:contabile:6 w:contacto:6 w:contant:7 w:contanti:15 w:conti:5 w:conto:8 w:contra:-5
w:contractor:8 w:cosi:6 w:cours:-8 w:court:-11 w:coute:8 w:cr:5 w:creditos:-11 w:cuanto:7 w:cubrir:10 w:cuenta:6
w:curator:-8 w:da:6 w:dafur:-6 w:dag:6 w:dai:8 w:danach:6 w:dans:18 w:daran:12 w:darf:-23 w:das:-11 w:dat:-10
w:data:17 w:date:-19 w:day:-9 w:dealt:-9 w:dear:6 w:debiti:-7 w:debito:-5 w:debt:9 w:dec:5 w:december:8 w:decembre:5
w:declan:9 w:deja:14 w:dell:-5 w:dem:-14 w:demanda:-6 w:den:-6 w:derzeit:14 w:des:7 w:desculpa:6 w:desolee:-6
w:despues:5 w:deu:13 w:devant:-9 w:devo:7 w:devoir:8 w:devuelto:5 w:deze:7 w:di:-14 w:dia:-20 w:diario:5 w:dias:-10
w:dice:7 w:dicho:9 w:diciembre:9 w:dico:10 w:die:-10 w:dienstag:-8 w:diesel:5 w:dije:-6 w:dilazione:6 w:dinheiro:12
w:dir:5 w:dire:13 w:directly:-6 w:direito:5 w:dispiace:6 w:dispo:8 w:dit:6 w:ditta:-7 w:do:6 w:doch:-5 w:doe:-6
w:doen:6 w:does:7 w:dona:-5 w:donc:-7 w:done:6 w:dossier:-10 w:dotto:29 w:doy:-6 w:drei:-9 w:drin:22 w:droit:-8
w:du:11 w:due:9 w:dus:10 w:echt:17 w:ecris:9 w:ee:-5 w:een:-7 w:eerlijk:7 w:ein:-10 w:eine:7 w:einen:7 w:el:-12
w:elio:9 w:ella:-6 w:em:-11 w:empty:9 w:end:-6 w:enquanto:-5 w:entra:6 w:entrada:-6 w:entregar:-6 w:entretanto:7
w:entro:5 w:er:7 w:era:-7 w:erfahren:6 w:erin:5 w:es:6 w:ese:-6 w:esperar:-7 w:esta:-15 w:estamos:31 w:estate:-6
w:este:9 w:estimado:10 w:estoy:25 w:et:13 w:ete:-5 w:etre:-6 w:eu:-7 w:euro:6 w:even:10 w:everyone:-5 w:examiner:-7
w:exige:-5 w:faccia:-5 w:facciamo:7 w:faccio:7 w:faco:7 w:factura:-6 w:facture:-9 w:factuur:-5 w:faire:7 w:fait:-8
w:falando:6 w:fallita:-5 w:fallito:5 w:faltam:-6 w:fare:-15 w:fatta:5 w:fattura:-6 w:fatura:-8 w:februar:-7
w:fecha:-7 w:fechada:12 w:fehlt:9 w:fevereiro:6 w:fevrier:-5 w:ff:13 w:filing:6 w:fim:6 w:fin:10 w:finito:7 w:fino:6
w:firma:-11 w:firms:8 w:first:-5 w:floor:5 w:foi:-9 w:fois:10 w:folha:5 w:for:-13 w:fornitore:5 w:forse:9
w:france:-7 w:freigabe:-5 w:frente:5 w:from:-5 w:froze:17 w:frozen:-5 w:fui:5 w:funcionarios:7 w:funding:6
w:funds:24 w:fur:-18 w:ga:11 w:garde:6 w:gas:5 w:gave:-8 w:geben:19 w:geen:11 w:gehen:13 w:geld:32 w:gele:-6
w:gennaio:5 w:gentile:-7 w:gentilissima:5 w:geschaftspartner:12 w:gesperrt:7 w:gestern:6 w:gestionale:-5 w:gestor:5
w:gestort:7 w:get:7 w:getting:9 w:geven:8 w:gewoon:21 w:gibt:-10 w:gibts:-8 w:giorni:5 w:giro:8 w:glielo:7 w:go:-12
w:goedemiddag:8 w:goedemorgen:-6 w:goes:-8 w:gone:12 w:got:19 w:grad:12 w:gruss:5 w:gut:6 w:guten:-8 w:hab:13
w:habe:5 w:haben:-11 w:hacer:5 w:half:12 w:halfte:-5 w:hallo:-13 w:hand:8 w:hanno:5 w:hans:6 w:happen:15 w:hasta:14
w:hatte:13 w:have:11 w:hay:17 w:hd:5 w:he:5 w:heard:-7 w:heb:8 w:hee:6 w:heeft:6 w:heer:-5 w:hein:-5 w:hello:-7
w:hem:-8 w:herr:-5 w:het:15 w:heute:-6 w:hey:-11 w:hi:-10 w:hier:-11 w:high:-7 w:hija:5 w:hilft:7 w:him:-7 w:his:-5
w:hmrc:7 w:ho:7 w:hoe:15 w:hoffe:-8 w:hola:13 w:hold:-6 w:holen:14 w:honestly:6 w:honorer:6 w:honrar:14 w:hope:6
w:hotels:11 w:hui:7 w:huissier:16 w:iban:-7 w:ich:-7 w:id:5 w:ieri:5 w:ifecom:7 w:ihnen:15 w:ihr:-15 w:ihre:-11
w:im:28 w:imposible:6 w:impossibile:7 w:impossible:8 w:incapacite:6 w:incassiamo:11 w:ingresos:6 w:inkoop:-11
w:insolvencia:11 w:insolvenz:9 w:insolvenza:-5 w:instant:11 w:intention:-5 w:invoice:-6 w:io:-13 w:ip:-5 w:is:25
w:isso:-11 w:ist:31 w:isto:8 w:it:-6 w:its:12 w:ive:16 w:ja:-22 w:jahn:6 w:jahre:5 w:jai:5 w:januar:10 w:januari:-11
w:january:6 w:jefe:25 w:jemand:7 w:jeudi:-8 w:judiciaire:-5 w:juez:-6 w:juin:15 w:jullie:-9 w:jusqu:8 w:kan:36
w:kann:40 w:kantoor:-5 w:kaputt:7 w:karine:-6 w:kas:22 w:kasse:9 w:kassel:-7 w:katia:7 w:kein:5 w:kg:-14 w:know:23
w:kollegin:9 w:komen:5 w:kommt:-5 w:konnen:12 w:konto:7 w:krank:6 w:krijg:-5 w:kunde:-6 w:kunnen:5 w:kunze:7
w:la:-13 w:lads:15 w:laissez:10 w:last:5 w:laten:-5 w:lauft:-8 w:lavanderia:13 w:lavori:14 w:le:5 w:leeds:6
w:leeg:14 w:leer:11 w:legge:-6 w:leid:5 w:leider:7 w:leisten:16 w:levering:-5 w:liberar:9 w:lie:19 w:liebe:6
w:like:-5 w:liquidacion:-9 w:liquidation:-8 w:liquidator:-5 w:liquidators:7 w:liquidez:11 w:liquidita:8
w:liquiditat:11 w:lira:23 w:lista:-11 w:listed:8 w:literally:19 w:lo:-6 w:loja:6 w:look:7 w:lost:5 w:ltd:-9 w:luc:8
w:lundi:-6 w:lunes:-7 w:ma:-9 w:maand:14 w:machen:6 w:made:-6 w:mae:7 w:mag:-6 w:maggio:6 w:mahnungen:5 w:mai:-11
w:mail:-8 w:mailen:7 w:main:6 w:maintenant:-5 w:make:5 w:manana:-8 w:mandant:5 w:mandanten:5 w:mandaram:-6
w:mandatemi:6 w:mano:9 w:march:-13 w:marido:7 w:mars:9 w:marz:12 w:mas:7 w:mate:16 w:materia:6 w:matin:-8 w:may:-8
w:means:6 w:meer:16 w:meet:7 w:meinen:-7 w:meldet:11 w:mensen:-5 w:mensuales:5 w:mer:9 w:mercancia:11
w:mercantil:-11 w:mes:6 w:messaggi:7 w:mesure:7 w:meu:-19 w:mfg:-6 w:mi:6 w:mia:7 w:mijn:-9 w:minha:8 w:minute:12
w:mio:17 w:mir:41 w:mira:15 w:mismo:6 w:mit:12 w:mo:13 w:moco:9 w:moet:5 w:mogen:-7 w:moi:-6 w:moitie:6 w:moment:27
w:momentan:5 w:momento:19 w:mon:-6 w:monatsende:-5 w:monatsraten:6 w:monday:-10 w:month:6 w:months:5 w:more:6
w:morgen:10 w:morning:-8 w:mr:-14 w:muito:9 w:muss:5 w:must:7 w:my:-5 w:na:20 w:nach:-11 w:nachsten:-6 w:nadege:-6
w:namaste:-8 w:nao:15 w:naturlich:12 w:ne:-9 w:ned:11 w:negato:6 w:nein:-5 w:nel:-6 w:nem:14 w:nemmeno:6
w:nenhuma:16 w:nennen:5 w:nessuna:7 w:never:-14 w:new:12 w:next:-6 w:ni:36 w:nich:5 w:nicht:-5 w:nie:-6 w:niente:6
w:niet:8 w:ninguem:5 w:nix:8 w:no:-8 w:nobody:6 w:noch:-10 w:nog:5 w:noi:-6 w:non:23 w:norte:12 w:nossa:-5
w:nosso:-9 w:nossos:11 w:nostra:6 w:nostri:9 w:nota:-15 w:note:-9 w:nothing:7 w:notre:8 w:nous:14 w:noviembre:-8
w:now:14 w:nowt:16 w:nu:20 w:number:-9 w:numero:-5 w:nun:21 w:nuovo:-11 w:obligaciones:5 w:obra:14 w:oct:6
w:october:-9 w:of:-17 w:off:-18 w:official:-7 w:oficina:5 w:oggi:9 w:ogni:-10 w:ohne:-11 w:ok:-6 w:on:-12 w:once:-7
w:onde:8 w:onder:7 w:one:-14 w:only:-8 w:ontem:7 w:ontvangen:-5 w:onze:-5 w:ook:8 w:op:5 w:opdrachtgever:18 w:or:20
w:order:7 w:ore:5 w:os:-7 w:osso:14 w:otherwise:-9 w:otra:-8 w:otros:-8 w:ottobre:-12 w:ou:11 w:over:10
w:overdraft:-6 w:owed:-9 w:pa:25 w:pagamento:-6 w:pagamos:-14 w:pagando:6 w:pagar:22 w:pagare:15 w:pagaremos:8
w:pagarle:9 w:pagarlo:5 w:pagarvi:12 w:pagheremo:8 w:pago:-11 w:paguei:5 w:paie:-6 w:paiement:-5 w:paiements:6
w:par:-13 w:parada:11 w:parado:6 w:parlato:5 w:partie:-5 w:partir:8 w:passada:-5 w:passate:15 w:passe:-7 w:passed:-5
w:passee:6 w:pay:29 w:paye:-7 w:payee:-5 w:payer:29 w:payes:7 w:paying:-10 w:payment:-8 w:pe:13 w:pedi:-24
w:pedido:5 w:pedimos:11 w:pela:-5 w:people:-6 w:per:-14 w:perdi:8 w:permet:9 w:pero:13 w:pessoal:11 w:petition:9
w:peut:26 w:peux:17 w:phone:-5 w:pido:5 w:pilar:7 w:piu:-14 w:plan:-10 w:plant:-5 w:please:-10 w:pleite:46 w:plus:8
w:po:-5 w:podemos:-5 w:poder:6 w:podido:13 w:podria:7 w:podriamos:5 w:pohl:6 w:por:-10 w:porque:7 w:posibilidad:8
w:posible:-6 w:position:6 w:possiamo:-9 w:posso:24 w:posta:-5 w:pour:26 w:pourquoi:-7 w:pourriez:-5 w:pouvoir:-6
w:pouvons:5 w:pra:13 w:prendra:7 w:present:6 w:presente:6 w:presidente:-6 w:pret:-5 w:preventivo:-9 w:previsao:6
w:primavera:7 w:printemps:5 w:privatinsolvenz:-16 w:procedure:-5 w:promise:10 w:promised:8 w:promises:10 w:proprio:5
w:prorroga:5 w:proveedor:7 w:puede:-6 w:puedo:10 w:puente:5 w:pulled:-5 w:punto:23 w:puo:7 w:pure:9 w:put:7
w:qualsiasi:5 w:quedado:7 w:quedo:7 w:quella:6 w:quello:7 w:questi:7 w:qui:-12 w:quindi:-5 w:quoi:23 w:rappelle:14
w:rateizzare:5 w:raten:-5 w:rather:7 w:raus:16 w:re:-7 w:real:7 w:really:8 w:recebermos:7 w:receiver:-7
w:recevable:-7 w:rechnung:-11 w:rechnungen:7 w:rechtsanwaltin:6 w:recibido:-5 w:recolte:9 w:redressement:5
w:reenvia:6 w:regler:5 w:rekening:23 w:relief:7 w:rent:6 w:rente:8 w:report:5 w:rest:12 w:restante:10 w:resto:-6
w:rien:5 w:riesco:5 w:ring:-6 w:riusciamo:9 w:rond:15 w:rood:19 w:rue:7 w:run:-6 w:sabato:15 w:sagt:-6 w:said:-13
w:saldos:7 w:sali:10 w:sandra:-5 w:sanne:7 w:sans:-8 w:sapere:-5 w:sarah:-7 w:say:-5 w:saying:6 w:scheda:8
w:schlicht:13 w:schon:-12 w:schuldeisers:-9 w:se:8 w:sec:7 w:section:5 w:see:-6 w:segue:6 w:segunda:7 w:segundo:6
w:sehr:6 w:sei:-5 w:seit:-14 w:seizoen:17 w:selbst:-5 w:sem:32 w:semana:-5 w:send:-7 w:senor:-5 w:senora:8
w:sentenza:5 w:september:-9 w:ser:-9 w:sera:-6 w:serait:6 w:serez:10 w:seria:-7 w:seriez:7 w:service:-7
w:servirebbe:7 w:set:-5 w:seu:17 w:si:-32 w:siamo:10 w:sich:9 w:sido:-5 w:sie:-5 w:siempre:-8 w:sig:6 w:signed:-8
w:signora:21 w:sim:-8 w:simply:9 w:since:14 w:sind:7 w:sitzt:6 w:six:11 w:slt:6 w:so:-16 w:sobald:6 w:societa:-10
w:solde:-5 w:soldi:47 w:solicitud:9 w:solo:-14 w:something:-9 w:somme:8 w:sommer:-6 w:sommes:5 w:sonntag:-8 w:sono:5
w:sonst:-6 w:soon:22 w:sorry:16 w:sous:-5 w:sparito:10 w:sta:20 w:staan:6 w:staat:12 w:stata:-5 w:stato:-6
w:steurberater:8 w:stil:8 w:straight:10 w:stuk:5 w:stukken:6 w:stuur:-6 w:su:-18 w:suis:-10 w:supply:-10 w:sur:-8
w:surendettement:-7 w:sus:5 w:system:-5 w:ta:20 w:tag:-7 w:tagen:-5 w:taking:5 w:tal:14 w:tambem:8 w:tant:-7
w:tarde:12 w:tax:-8 w:tc:-8 w:te:-17 w:telefono:10 w:tell:9 w:tem:17 w:temos:13 w:tempo:-5 w:tengo:36 w:tenho:41
w:tentar:-7 w:ter:12 w:tesouraria:12 w:that:-9 w:them:6 w:there:11 w:this:6 w:three:7 w:ticket:17 w:tied:-7
w:tienda:-5 w:tijd:9 w:time:5 w:times:-5 w:tio:11 w:tirar:10 w:todos:5 w:tom:5 w:tombe:-6 w:took:5 w:tot:13
w:tourne:6 w:tout:-9 w:trade:20 w:tres:11 w:tresorerie:22 w:treuhander:-13 w:tribunal:10 w:trois:-7 w:trustee:-6
w:try:-8 w:tu:-6 w:tuesday:11 w:tutto:9 w:two:-10 w:uberweise:-5 w:uberweisen:11 w:uf:21 w:ufficio:-6 w:uit:7
w:uitstel:-9 w:um:7 w:un:23 w:unable:7 w:und:9 w:under:-5 w:understand:7 w:uno:9 w:unos:-8 w:unser:13 w:unserem:6
w:unseren:-5 w:until:-12 w:up:14 w:urssaf:14 w:us:18 w:ustedes:-7 w:uw:-6 w:va:-5 w:vai:7 w:validation:5 w:valuta:12
w:van:-20 w:vandaag:11 w:ve:18 w:veces:5 w:vedere:14 w:veio:-9 w:vemos:-5 w:venerdi:5 w:venu:18 w:verdad:5
w:verder:-5 w:verhaal:6 w:verplichtingen:6 w:verser:11 w:versicherung:11 w:versprechen:-5 w:vertreten:6
w:verwacht:-5 w:verwalter:-7 w:very:7 w:vez:-8 w:vezes:6 w:vide:5 w:viene:-6 w:voces:-5 w:voldoen:9 w:vom:-12
w:von:-15 w:voor:-15 w:voorbij:11 w:vor:6 w:vorige:7 w:vorlaufiger:-6 w:vosso:-6 w:vostro:-6 w:votre:-6 w:voulais:-7
w:vous:6 w:voy:17 w:vu:6 w:wages:20 w:want:-11 w:war:-5 w:was:-20 w:way:7 w:we:20 w:wednesday:6 w:week:9 w:weer:-6
w:weg:10 w:weighbridge:-6 w:weiteren:5 w:wel:7 w:wenden:-5 w:wenn:-11 w:werden:-7 w:werk:6 w:werte:6 w:what:-8
w:when:-5 w:wie:8 w:wij:-11 w:wil:15 w:will:-15 w:willen:7 w:wilt:9 w:wim:6 w:winkel:8 w:wird:-6 w:wirklich:-7
w:wochen:6 w:word:9 w:wordt:-5 w:worked:7 w:wrong:-6 w:wurde:5 w:xmas:15 w:ya:-25 w:year:7 w:yes:-6 w:yet:-15
w:yo:-16 w:you:16 w:your:-28 w:yours:7 w:zahle:9 w:zahlen:-6 w:zahlt:5 w:zahlungsunfahig:18 w:zame:11 w:zeit:6
w:zelf:-9 w:zero:5 w:zes:7 w:ziek:10 w:zij:-6 w:zitten:6 w:zo:6 w:zoeken:-11 w:zum:-12
"""
