"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -6.0
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?ack:-10 ?back:7 ?closed:12 ?copy:-13 ?firm:16 ?lawyer:16 ?legal:15 ?mine:-8 ?moved:-10 ?moves:-13 ?not:-10
?others:-6 ?paid:-6 ?part:-6 ?pay:-8 ?plan:31 ?propose:36 ?question:-33 ?redirect:-12 ?refuse:6 ?rest:-5 ?stop:-5
?until:7 ?wait:-21 ?willpay:21 b:!_!:-9 b:00000_staat:5 b:0000_0000:-5 b:0000_?:-5 b:000_00:-8 b:000_and:7
b:000_la:-5 b:000_month:8 b:000_op:8 b:00_%:7 b:00_0000:-7 b:00_00:8 b:00_0:-13 b:00_de:-12 b:00_dec:5 b:00_ee:-5
b:00_em:10 b:00_en:8 b:00_gennaio:5 b:00_in:16 b:00_is:-8 b:00_jahre:6 b:00_januar:6 b:00_janvier:5 b:00_kg:-12
b:00_nao:-5 b:00_nd:5 b:00_november:-9 b:00_oktober:-5 b:00_ottobre:-5 b:00_raus:17 b:00_th:-7 b:0_%:-5 b:0_000:7
b:0_00:-15 b:0_0:-15 b:0_en:-5 b:0_fin:7 b:0_fois:6 b:0_meses:-7 b:0_october:-5 b:0_paga:10 b:0_porque:7
b:0_september:-6 b:0_ve:15 b:0_vezes:6 b:0_wochen:5 b:?_?:-5 b:aber_nicht:11 b:about_the:5 b:accord_pour:6
b:acompte_de:-5 b:adelanto_que:6 b:advogado_ja:7 b:agosto_nao:-5 b:ahora_mismo:8 b:ai_pas:15 b:ai_plus:14
b:ai_recu:5 b:als_het:5 b:am_00:16 b:am_dienstag:-7 b:am_not:-5 b:am_on:5 b:and_00000:-5 b:and_have:-13 b:and_no:5
b:and_the:5 b:and_we:8 b:and_would:6 b:ante_el:-9 b:ante_la:5 b:antes_de:-12 b:ao_fim:10 b:are_on:14 b:as_soon:16
b:as_we:17 b:assemblea_ha:-6 b:assim_que:7 b:at_it:-6 b:at_present:7 b:at_the:14 b:ate_ao:8 b:au_printemps:5
b:au_tribunal:6 b:auch_keine:5 b:auch_nicht:5 b:audience_le:5 b:aujourd_hui:5 b:avec_mon:9 b:avec_vous:5
b:avevo_detto:6 b:banco_nos:8 b:bank_has:-7 b:bank_heeft:7 b:be_able:-7 b:bei_mir:10 b:beim_amtsgericht:9
b:betalen_?:16 b:bin_seit:-9 b:bis_ende:6 b:bis_zur:6 b:bitte_sehen:5 b:boa_tarde:11 b:bom_dia:-5 b:bonjour_je:9
b:bonjour_luc:7 b:buen_dia:-7 b:buenos_dias:-5 b:but_our:5 b:but_the:9 b:by_email:7 b:can_get:-6 b:can_pay:21
b:cannot_pay:10 b:cannot_promise:10 b:ce_est:-9 b:ce_la:8 b:ce_matin:-6 b:ce_qu:14 b:ce_que:5 b:ceased_trading:-5
b:chapter_0:8 b:che_avete:5 b:che_vi:8 b:chiedo_di:6 b:ci_ha:11 b:com_meu:-6 b:com_que:6 b:comes_in:-9
b:como_pagar:23 b:como_siempre:-6 b:comunicacion_de:5 b:comunicamos_que:-5 b:con_la:6 b:con_las:7 b:con_que:13
b:con_todo:12 b:concordato_preventivo:-9 b:concurso_de:-5 b:concurso_voluntario:-5 b:condizione_di:13
b:contact_avec:5 b:contractor_has:8 b:could_do:11 b:could_we:-5 b:cr_0:7 b:creditos_anteriores:-12 b:da_empresa:7
b:da_un:6 b:dans_la:6 b:dat_moet:6 b:de_000:-5 b:de_0:-19 b:de_administracion:5 b:de_apertura:5 b:de_autofalencia:10
b:de_bank:5 b:de_banque:8 b:de_concurso:-8 b:de_curator:-5 b:de_distrito:5 b:de_fevereiro:11 b:de_fin:-5
b:de_france:-8 b:de_kas:21 b:de_la:-10 b:de_las:-6 b:de_mars:7 b:de_me:9 b:de_momento:7 b:de_pagamento:6
b:de_payer:-13 b:de_quoi:11 b:de_rekening:12 b:de_su:-6 b:de_surendettement:-8 b:de_tijd:5 b:de_toute:5
b:de_verdad:6 b:de_vous:5 b:de_winkel:9 b:dealt_with:-9 b:dear_ms:6 b:decembre_est:7 b:decembre_et:5
b:depuis_jeudi:-10 b:der_rest:13 b:derzeit_nicht:5 b:des_que:8 b:devoir_la:8 b:deze_maand:14 b:di_aspettare:5
b:di_due:7 b:di_insolvenza:-6 b:di_pagare:14 b:dia_00:-7 b:dia_0:9 b:dice_che:6 b:die_freigabe:-5 b:die_kasse:10
b:die_nog:6 b:die_rechnung:-7 b:dit_moment:8 b:do_000:11 b:do_mes:-6 b:does_not:5 b:droit_de:-8 b:du_00:-7
b:du_mois:6 b:du_tribunal:5 b:durfen_wir:-5 b:dus_niet:8 b:echt_niet:15 b:ee_cambiato:-6 b:ee_impossibile:8
b:ee_in:-9 b:ee_sparito:9 b:eind_november:5 b:einen_antrag:9 b:el_00:-7 b:el_banco:7 b:el_cliente:7 b:el_dia:7
b:el_juez:-7 b:el_lunes:-11 b:em_00:8 b:em_agosto:-5 b:em_per:-11 b:en_0:6 b:en_cuanto:7 b:en_dan:7 b:en_de:23
b:en_el:-5 b:en_ik:12 b:en_juin:15 b:en_la:5 b:en_mesure:7 b:end_of:-7 b:entro_venerdi:6 b:er_even:6 b:er_is:6
b:er_zo:12 b:es_nicht:-5 b:es_von:5 b:est_ce:11 b:est_deja:16 b:est_en:-12 b:est_la:-14 b:est_pas:-17 b:est_passee:6
b:est_pour:-7 b:est_sur:7 b:esta_em:-12 b:estamos_en:7 b:estamos_sem:15 b:este_mes:8 b:estimado_proveedor:7
b:et_ai:8 b:et_assurance:5 b:et_de:5 b:et_des:5 b:et_est:-8 b:even_niet:8 b:factura_por:7 b:faillissement_aan:5
b:falencia_da:6 b:fim_de:11 b:fim_do:-6 b:fino_al:5 b:fois_?:18 b:for_00:5 b:for_the:-8 b:friday_and:5
b:from_january:8 b:from_them:8 b:from_you:-6 b:fur_die:-6 b:geachte_heer:-5 b:geben_sie:7
b:geehrte_geschaftspartner:8 b:geen_cent:14 b:gehen_am:17 b:geht_am:6 b:geld_ist:-8 b:geschrieben_und:6 b:get_this:5
b:gewoon_niet:17 b:gibt_es:-5 b:goed_als:5 b:going_to:6 b:got_it:8 b:got_the:-5 b:guten_tag:-8 b:ha_0:-6
b:ha_acordado:5 b:habe_den:5 b:haben_am:-9 b:half_of:6 b:hallo_ich:-8 b:has_been:9 b:has_not:5 b:hasta_que:-7
b:hat_insolvenz:9 b:have_got:-6 b:have_had:8 b:have_no:-13 b:have_not:13 b:hay_nada:7 b:he_is:-9 b:heb_het:8
b:heb_ik:8 b:het_er:6 b:het_geld:17 b:het_is:15 b:hi_tom:8 b:hola_soy:6 b:hope_to:12 b:ich_am:-5 b:ich_bin:-9
b:ich_darf:-9 b:ich_hab:6 b:ich_habe:8 b:ich_hatte:11 b:ich_hoffe:-8 b:ich_ihnen:21 b:ich_kann:15 b:ik_ben:5
b:ik_heb:10 b:ik_in:16 b:ik_jullie:5 b:ik_kan:16 b:ik_van:-6 b:ik_verwacht:-5 b:ik_vrijdag:5 b:il_est:20 b:il_mio:5
b:il_nuovo:-6 b:il_presidente:-6 b:il_tribunale:-7 b:im_moment:12 b:in_00:6 b:in_april:13 b:in_concordato:-9
b:in_condizione:13 b:in_contanti:15 b:in_der:-7 b:in_eigenverwaltung:5 b:in_het:-6 b:in_my:-5 b:in_position:7
b:in_questo:6 b:in_the:23 b:informamos_de:5 b:insolvencia_pessoal:11 b:insolvenz_angemeldet:8 b:io_sono:-5
b:is_000:-5 b:is_in:-9 b:is_leeg:14 b:is_no:7 b:is_nothing:5 b:is_there:5 b:ist_bei:7 b:ist_da:-16 b:ist_die:11
b:ist_nicht:15 b:ist_nichts:14 b:it_does:5 b:it_is:-8 b:it_will:-6 b:ja_ta:-12 b:ja_tem:7 b:januari_?:-6
b:january_?:9 b:je_ne:-10 b:je_peux:19 b:je_suis:-11 b:judiciaire_depuis:-7 b:juzgado_de:-6 b:kan_ik:8 b:kan_je:12
b:kann_ich:26 b:kein_geld:7 b:konnen_derzeit:9 b:kunnen_wij:5 b:la_0000:-5 b:la_0:15 b:la_banque:-8 b:la_carta:-7
b:la_cassa:14 b:la_cessation:6 b:la_cuenta:10 b:la_empresa:9 b:la_faccio:13 b:la_facture:-9 b:la_la:6 b:la_ley:8
b:la_mia:-5 b:la_moitie:6 b:la_nostra:7 b:la_obra:13 b:la_pago:8 b:la_recolte:8 b:la_scheda:8 b:la_societa:-9
b:la_solicitud:-5 b:la_somme:8 b:last_friday:9 b:last_week:9 b:le_camion:5 b:le_chantier:8 b:le_droit:-8 b:le_pago:5
b:le_redressement:5 b:leeg_en:12 b:les_comunicamos:-5 b:les_informamos:5 b:les_pagaremos:6 b:lie_to:17
b:liebe_frau:5 b:liquidez_para:7 b:list_and:6 b:lo_mercantil:-5 b:lo_stato:-6 b:look_at:-5 b:los_pagos:5
b:lost_the:6 b:ma_boutique:6 b:ma_la:6 b:maar_een:7 b:main_contractor:8 b:mais_je:8 b:mars_?:7 b:mas_nao:-5
b:me_da:8 b:me_er:-5 b:me_la:-9 b:me_you:5 b:meer_mailen:10 b:mercantil_de:-5 b:met_de:13 b:mevrouw_de:5
b:mi_faccia:-5 b:mi_ha:8 b:mi_marido:7 b:mi_servirebbe:7 b:mij_alstublieft:7 b:mir_auch:5 b:mir_leid:10
b:mit_einer:6 b:mit_ihnen:7 b:moet_ik:6 b:momento_no:7 b:momento_non:8 b:mon_associe:5 b:money_for:6 b:month_from:6
b:months_?:6 b:muss_ich:6 b:na_segunda:9 b:naar_een:-5 b:nachste_woche:-6 b:nao_conseguimos:5 b:nao_da:6 b:nao_ee:-7
b:nao_podemos:-15 b:nao_temos:12 b:nao_tenho:53 b:ne_nous:-5 b:ne_paie:-5 b:ne_pouvons:5 b:nem_para:5 b:new_year:9
b:ni_un:5 b:nicht_bezahlen:7 b:nicht_drin:10 b:nicht_zahlen:5 b:nichts_mehr:-5 b:nichts_zu:8 b:niet_in:7
b:niet_op:-9 b:niets_meer:-6 b:nix_mehr:5 b:no_boleto:6 b:no_estamos:6 b:no_hay:19 b:no_la:-9 b:no_le:5
b:no_mesmo:-7 b:no_podemos:7 b:no_puedo:14 b:no_se:-8 b:no_te:-7 b:no_tenemos:5 b:nobody_is:8 b:non_abbiamo:-8
b:non_ce:18 b:non_ee:-5 b:non_ha:7 b:non_ho:14 b:non_la:-7 b:non_ne:6 b:non_possiamo:-7 b:non_posso:5 b:non_riesco:6
b:non_siamo:8 b:non_sono:7 b:non_vi:-7 b:not_be:-7 b:not_going:8 b:not_got:11 b:not_have:6 b:not_in:7 b:not_lie:12
b:not_paid:9 b:not_paying:-5 b:nota_de:-7 b:nothing_in:17 b:nothing_to:-6 b:notre_tresorerie:16 b:nous_ne:5
b:nous_vous:8 b:nu_niet:6 b:nur_die:-7 b:of_it:7 b:of_the:-9 b:oggi_non:8 b:on_est:-9 b:on_friday:-20 b:on_monday:-9
b:on_our:5 b:on_peut:20 b:on_wednesday:8 b:ontem_no:8 b:op_00:-9 b:op_dit:8 b:other_half:8 b:otra_fecha:-5
b:ou_quoi:14 b:over_to:12 b:paga_em:-6 b:pagar_ate:5 b:pagar_el:15 b:pagar_la:-6 b:pagare_entro:5 b:paid_us:5
b:paie_pas:-5 b:para_pagar:8 b:parlato_con:5 b:partir_de:6 b:pas_la:-7 b:pas_payer:13 b:pas_que:-7 b:pas_un:8
b:pas_vous:10 b:pay_anyone:14 b:pay_me:5 b:pay_on:-7 b:pay_you:11 b:payer_et:7 b:payer_les:6 b:payer_ni:5
b:pedido_de:9 b:per_0:-6 b:per_maand:6 b:perche_non:5 b:pero_la:9 b:pero_no:-8 b:peut_pas:17 b:peux_pas:12
b:peux_rien:5 b:plus_de:12 b:plus_un:5 b:podemos_pagar:-12 b:por_el:-5 b:por_nao:8 b:por_telefono:9 b:porque_no:6
b:posibilidad_de:8 b:position_to:8 b:possiamo_pagare:-12 b:pour_instant:8 b:pour_le:21 b:pour_les:-7 b:pour_ma:-7
b:pour_payer:5 b:pourriez_vous:-5 b:prendra_contact:7 b:presente_les:5 b:previsao_de:7 b:promise_anything:22
b:proveedor_le:8 b:puedo_pagar:7 b:put_the:9 b:qu_elle:6 b:qu_on:6 b:que_des:5 b:que_est:-5 b:que_me:13 b:que_no:-6
b:que_nos:11 b:que_tal:12 b:que_tenho:-6 b:quella_data:6 b:quello_che:13 b:quote_von:7 b:redressement_judiciaire:-8
b:rekening_staat:18 b:said_would:-11 b:says_do:7 b:scheda_contabile:8 b:schicken_sie:5 b:se_0:5 b:se_ha:7
b:se_non:-5 b:se_presentara:5 b:segundo_de:8 b:sem_um:11 b:semana_passada:-6 b:serait_il:9 b:seriez_vous:6
b:si_paga:-6 b:si_puo:8 b:siamo_in:11 b:sich_das:5 b:sie_es:10 b:sie_mir:12 b:since_august:10 b:sind_bis:6
b:sind_zahlungsunfahig:8 b:so_no:5 b:so_there:-6 b:societa_ee:-9 b:solicitud_de:-5 b:soon_as:21 b:sorry_sorry:5
b:sorry_to:6 b:soy_el:6 b:stato_di:-6 b:straight_with:10 b:suis_en:-6 b:sus_facturas:5 b:svp_?:-5 b:ta_osso:14
b:ta_tudo:-14 b:te_moeten:6 b:tell_you:11 b:tengo_la:-5 b:tenho_como:17 b:tenho_de:9 b:th_oct:5 b:that_is:-5
b:the_bank:6 b:the_company:10 b:the_lads:18 b:the_minute:12 b:the_moment:6 b:the_money:-5 b:the_new:8 b:the_next:-5
b:the_other:5 b:the_overdraft:-7 b:the_week:-5 b:there_any:5 b:there_is:19 b:there_will:-6 b:things_are:5
b:this_by:8 b:this_friday:6 b:this_is:-7 b:this_time:5 b:this_week:5 b:to_be:-6 b:to_do:-6 b:to_get:5 b:to_go:-8
b:to_pay:6 b:to_sem:-5 b:to_take:-7 b:to_tell:8 b:to_the:-6 b:to_write:5 b:to_you:20 b:tot_de:14 b:tresorerie_est:6
b:tribunal_pour:5 b:uf_0:10 b:un_acompte:-5 b:un_altra:6 b:un_gros:-5 b:un_mois:-7 b:un_peu:-10 b:un_report:6
b:una_dilazione:6 b:unable_to:6 b:und_der:6 b:und_geht:6 b:und_jetzt:6 b:und_konnen:7 b:und_nicht:-5 b:uns_kein:-7
b:unser_mandant:5 b:until_that:-5 b:up_petition:7 b:valuta_00:13 b:van_0000:9 b:van_00:-8 b:van_deze:-5 b:ve_la:12
b:verwacht_dat:-5 b:very_tight:9 b:von_00:6 b:von_den:-12 b:von_mir:5 b:von_uns:-7 b:von_weiteren:5 b:vorige_week:9
b:vorlaufiger_verwalter:-7 b:votre_comprehension:8 b:vou_pagar:-13 b:vous_accord:6 b:vous_ecris:9 b:vous_payer:15
b:vous_serez:10 b:vrijdag_de:5 b:war_00:7 b:war_nicht:-8 b:was_soll:5 b:we_are:20 b:we_cannot:-6 b:we_have:17
b:we_kunnen:5 b:we_simply:5 b:we_would:-11 b:wednesday_the:8 b:weet_je:5 b:will_be:-10 b:wilt_mij:10 b:wir_haben:-11
b:wir_konnen:5 b:wir_nicht:-7 b:wir_sind:13 b:wir_uberweisen:7 b:wir_vertreten:5 b:would_ask:-8 b:would_rather:6
b:wurde_ich:10 b:ya_no:-14 b:yo_ya:-5 b:you_and:18 b:you_at:8 b:you_before:16 b:you_by:-6 b:you_get:5 b:you_keep:5
b:you_may:-6 b:you_on:8 b:zahlen_?:-5 b:zahlen_wir:-5 b:zahlungsunfahig_und:11 b:zit_er:10 b:zu_begleichen:7
b:zu_holen:18 b:zum_00:-6 c:<a>:-37 c:<aa:-11 c:<aan:-7 c:<ab:-14 c:<aber:6 c:<abg:7 c:<abge:7 c:<abo:-9 c:<ac:-29
c:<acc:-9 c:<ach:-6 c:<acr:-6 c:<ad:13 c:<adv:7 c:<ag:-14 c:<aga:-8 c:<agai:-8 c:<agor:7 c:<ah:11 c:<ah>:6 c:<ak:7
c:<akt:7 c:<aktu:8 c:<al:-14 c:<all:-9 c:<all>:-8 c:<altr:7 c:<am:7 c:<an:12 c:<and:14 c:<ang:14 c:<ange:16
c:<answ:-6 c:<ant:-12 c:<ante:-11 c:<any:17 c:<anyo:11 c:<anyt:6 c:<appl:6 c:<apr:8 c:<apri:11 c:<ar:18 c:<are:10
c:<are>:9 c:<arre:6 c:<as:-9 c:<at:12 c:<at>:6 c:<ate:8 c:<aten:8 c:<au:22 c:<auc:8 c:<auf:6 c:<ave:9 c:<avo:-7
c:<avvo:6 c:<ban:10 c:<banc:8 c:<be:-28 c:<be>:-8 c:<bei>:6 c:<bel:-7 c:<bes:-10 c:<best:-8 c:<bil:-7 c:<bill:-7
c:<bin:12 c:<bin>:14 c:<bl:8 c:<boa:6 c:<boa>:6 c:<boi:6 c:<bon:-9 c:<bon>:-6 c:<br:-9 c:<bu:-32 c:<buc:-7
c:<buch:-7 c:<bue:-10 c:<buen:-10 c:<c>:-12 c:<ca:25 c:<ca>:-7 c:<cal:12 c:<calo:8 c:<cami:9 c:<can:15 c:<cann:10
c:<capi:6 c:<caro:-6 c:<cass:7 c:<ce:13 c:<ce>:13 c:<ch:6 c:<chan:7 c:<che:-9 c:<chi:15 c:<chiu:9 c:<ci:12 c:<cio:12
c:<cl:10 c:<cli:14 c:<clie:15 c:<cob:9 c:<cobr:9 c:<col:-8 c:<como:20 c:<con>:8 c:<cond:10 c:<conf:-9 c:<corr:-6
c:<cos:6 c:<cr:-14 c:<cre:-12 c:<cred:-8 c:<cu:8 c:<cub:6 c:<cubr:6 c:<cur:-7 c:<d>:-8 c:<da:-11 c:<dai:6 c:<dan:6
c:<dans:8 c:<dar:-6 c:<darf:-10 c:<das:-6 c:<data:7 c:<date:-6 c:<day:-6 c:<de:-11 c:<deal:-7 c:<deb:-8 c:<debi:-7
c:<dece:6 c:<deci:-7 c:<decl:7 c:<dej:7 c:<deja:8 c:<del:-7 c:<dem>:-6 c:<deme:6 c:<derz:7 c:<desp:8 c:<deu>:6
c:<dev:7 c:<devo:11 c:<di>:-8 c:<dia:-12 c:<dia>:-10 c:<dic:18 c:<die:-8 c:<dif:6 c:<din:6 c:<dinh:6 c:<do:-14
c:<don:-6 c:<dos:-8 c:<doss:-7 c:<dot:13 c:<dott:13 c:<dri:9 c:<drin:10 c:<du:9 c:<du>:7 c:<dus:7 c:<dus>:7
c:<e>:-18 c:<ec:10 c:<ech:6 c:<echt:6 c:<ee:-6 c:<een:-7 c:<ei:14 c:<ein>:-6 c:<eine:7 c:<el:-13 c:<em:-13 c:<em>:-7
c:<en:-14 c:<er:-17 c:<era:-6 c:<es:9 c:<est:16 c:<esto:10 c:<et:-7 c:<et>:6 c:<ete:-6 c:<ev:6 c:<ex:-11 c:<fa:-19
c:<fact:-10 c:<fall:10 c:<fat:-7 c:<fatu:-6 c:<fe:-10 c:<ff:7 c:<ff>:7 c:<fir:-12 c:<firm:-9 c:<fis:8 c:<fisc:8
c:<fo:-27 c:<for:-19 c:<for>:-9 c:<form:-6 c:<fr:-7 c:<fra:-10 c:<frei:-7 c:<fro:6 c:<froz:7 c:<fu:11 c:<fun:23
c:<func:9 c:<fund:16 c:<fur:-8 c:<fur>:-8 c:<g>:-7 c:<gas:9 c:<ge:42 c:<geb:6 c:<gebe:7 c:<gee:6 c:<gehe:6 c:<gel:13
c:<geld:14 c:<gen:6 c:<gene:6 c:<ger:-8 c:<ges:6 c:<gew:10 c:<gewo:10 c:<gi:-6 c:<gib:-8 c:<gibt:-8 c:<gir:8
c:<gli:6 c:<go:8 c:<gon:7 c:<got:10 c:<got>:9 c:<gr:10 c:<gra:10 c:<gran:14 c:<gu:-6 c:<ha:31 c:<hab>:6 c:<hal:-6
c:<hall:-6 c:<han:8 c:<hap:6 c:<happ:6 c:<has:7 c:<hast:7 c:<hay:8 c:<hay>:8 c:<het:8 c:<het>:8 c:<hi:-10 c:<hie:-9
c:<hier:-9 c:<ho:23 c:<hoe:8 c:<hoe>:7 c:<hol:6 c:<hole:9 c:<hon:11 c:<honr:7 c:<hu:13 c:<hui:17 c:<huis:8 c:<i>:23
c:<ich:-6 c:<ih:-10 c:<ihn:6 c:<ihne:6 c:<ihr:-15 c:<ihr>:-7 c:<ihre:-8 c:<im:26 c:<im>:12 c:<imme:6 c:<imp:9
c:<impo:13 c:<inca:6 c:<ind:-7 c:<indi:-7 c:<inf:13 c:<info:8 c:<ink:-7 c:<inko:-6 c:<int:-6 c:<inte:-11 c:<inve:6
c:<is:31 c:<is>:12 c:<ist:18 c:<ist>:13 c:<its:6 c:<its>:6 c:<iv:6 c:<ive:8 c:<ive>:8 c:<j>:12 c:<ja:-13 c:<ja>:-11
c:<je:7 c:<jef:12 c:<jefe:12 c:<jo:-13 c:<ju:-6 c:<juin:7 c:<jul:-6 c:<jusq:7 c:<ka:58 c:<kan:38 c:<kan>:18
c:<kann:20 c:<kar:-7 c:<kas:9 c:<kat:9 c:<kg:-7 c:<kg>:-7 c:<ki:11 c:<kla:-6 c:<kn:13 c:<kno:10 c:<know:11 c:<kr:-8
c:<la:16 c:<la>:-7 c:<lad:7 c:<lads:8 c:<lav:15 c:<lavo:10 c:<le:11 c:<lee:14 c:<leeg:7 c:<leer:6 c:<leg:-8
c:<lei:12 c:<leid:7 c:<leis:6 c:<li:22 c:<lief:-7 c:<liq:11 c:<liqu:11 c:<lir:11 c:<lite:8 c:<ll:-9 c:<lo>:-6
c:<lun:-6 c:<ma:-13 c:<maa:6 c:<maan:7 c:<mai:-14 c:<mai>:-6 c:<mail:-6 c:<mak:8 c:<man:-8 c:<marc:-6 c:<mart:-6
c:<marz:7 c:<mate:10 c:<me:6 c:<med:-7 c:<mee:12 c:<meer:8 c:<mel:6 c:<mer:9 c:<meu:-12 c:<meu>:-11 c:<mi:31
c:<mij:-7 c:<mio:8 c:<mio>:8 c:<mir:26 c:<mir>:21 c:<mira:7 c:<mist:-6 c:<mo:35 c:<mo>:7 c:<mom:33 c:<mome:27
c:<mon:-8 c:<mond:-7 c:<mu:9 c:<n>:-6 c:<na:8 c:<na>:11 c:<nac:-9 c:<nach:-12 c:<nao:9 c:<nao>:9 c:<ned>:6 c:<nem:8
c:<nen:6 c:<nev:-8 c:<neve:-8 c:<ni:26 c:<ni>:16 c:<no:22 c:<noc:-7 c:<noch:-7 c:<nom:6 c:<non:9 c:<non>:10 c:<nos:7
c:<nost:6 c:<nous:6 c:<nov:-7 c:<now:13 c:<now>:6 c:<nu:9 c:<nu>:10 c:<nun:9 c:<nun>:11 c:<nuov:-6 c:<ob:9 c:<obr:8
c:<obra:10 c:<oc:-6 c:<of:-13 c:<of>:-6 c:<off:-10 c:<off>:-10 c:<oh:-7 c:<ohn:-6 c:<ohne:-6 c:<on:-21 c:<on>:-7
c:<one:-8 c:<one>:-7 c:<opd:8 c:<opdr:8 c:<or:9 c:<or>:9 c:<oss:7 c:<ot:-13 c:<ott:-7 c:<otto:-7 c:<pa:41 c:<pa>:13
c:<pag:21 c:<paga:23 c:<pago:-6 c:<pai:-6 c:<pal:-6 c:<pan:7 c:<par>:-7 c:<pay:17 c:<pay>:16 c:<paye:13 c:<paym:-7
c:<pe:29 c:<pe>:7 c:<pen:-6 c:<per>:-7 c:<pess:6 c:<pet:12 c:<peu:21 c:<peut:12 c:<peux:11 c:<pi:-8 c:<pig:6
c:<piu:-7 c:<piu>:-7 c:<pl:16 c:<ple:14 c:<plea:-6 c:<plei:21 c:<plu:7 c:<po:12 c:<pod:6 c:<podi:6 c:<podr:6
c:<por>:-6 c:<pos:6 c:<poss:7 c:<pou:12 c:<pour:10 c:<pr:-11 c:<pra>:6 c:<pre:-6 c:<pren:10 c:<pri:-7 c:<priv:-7
c:<proc:-10 c:<prom:12 c:<pu:26 c:<pun:12 c:<punt:11 c:<pur:6 c:<put:8 c:<qu:7 c:<que:9 c:<qui:-13 c:<qui>:-6
c:<quo:13 c:<quoi:12 c:<rau:7 c:<raus:8 c:<re:-18 c:<rea:6 c:<real:6 c:<rec:-11 c:<rech:-6 c:<ref:-7 c:<reg:-7
c:<rek:6 c:<reke:6 c:<rem:-7 c:<ren:12 c:<rent:6 c:<rest:8 c:<ri:-13 c:<ris:-6 c:<risp:-6 c:<ro:18 c:<rob:6 c:<ron:7
c:<rond:8 c:<roo:8 c:<sa:-13 c:<saba:7 c:<sag:-7 c:<sai:-10 c:<said:-6 c:<sal:17 c:<sala:7 c:<san:-6 c:<sc:-8
c:<scho:-10 c:<schu:8 c:<sec:6 c:<see:-6 c:<seg:6 c:<segu:7 c:<seit:-8 c:<seiz:8 c:<sem:14 c:<sem>:14 c:<sen:-6
c:<sep:-7 c:<sept:-6 c:<set:-6 c:<seu:7 c:<seu>:8 c:<sh:-11 c:<she:-6 c:<si>:-13 c:<sic:9 c:<sich:8 c:<sim:-9
c:<sin:10 c:<sinc:6 c:<six:6 c:<six>:6 c:<so:15 c:<so>:-6 c:<soc:-6 c:<soci:-6 c:<sol:13 c:<sold:24 c:<solo:-7
c:<soo:10 c:<soon:10 c:<sor:10 c:<sorr:11 c:<sp:6 c:<spr:6 c:<st:11 c:<sta:11 c:<sta>:10 c:<staa:7 c:<star:6
c:<stat:-8 c:<stuk:6 c:<su:-24 c:<su>:-9 c:<sui:-9 c:<sur:-6 c:<sure:-6 c:<t>:7 c:<ta:6 c:<ta>:10 c:<tag:-8 c:<tal:7
c:<tal>:7 c:<tam:6 c:<te:40 c:<te>:-11 c:<tem:10 c:<tem>:9 c:<ten:33 c:<teng:15 c:<tenh:22 c:<tere:7 c:<tes:7
c:<ther:6 c:<ti:30 c:<tic:7 c:<tick:7 c:<tie:16 c:<tot:6 c:<tot>:7 c:<tr:-17 c:<tra:-6 c:<trad:6 c:<tran:-10
c:<tre:8 c:<tres:16 c:<treu:-6 c:<tro:-7 c:<try:-6 c:<u>:-6 c:<uf:7 c:<un:15 c:<un>:11 c:<unt:-9 c:<up:8 c:<up>:7
c:<urs:6 c:<urss:6 c:<us>:8 c:<va:-7 c:<valu:6 c:<van>:-10 c:<vau:7 c:<vaut:7 c:<ve:6 c:<ve>:9 c:<ved:8 c:<vede:7
c:<ven:7 c:<ver:-7 c:<verw:-7 c:<vi:-16 c:<vie:-6 c:<vo:-29 c:<vom:-6 c:<vom>:-6 c:<von:-7 c:<von>:-8 c:<vos:-9
c:<vot:-7 c:<voy:7 c:<voy>:7 c:<vuo:6 c:<wag:12 c:<wage:10 c:<want:-6 c:<was:-6 c:<we:11 c:<we>:9 c:<week:6
c:<wenn:-6 c:<wh:-16 c:<wha:-6 c:<what:-6 c:<wi:7 c:<wil>:7 c:<will:-6 c:<win:9 c:<wir:-6 c:<wo:7 c:<wol:7 c:<woll:7
c:<xm:6 c:<ya:-10 c:<ya>:-10 c:<ye:-10 c:<yet:-9 c:<yet>:-9 c:<yo:-11 c:<yo>:-8 c:<you>:9 c:<your:-11 c:<za:12
c:<zah:7 c:<zahl:7 c:<zi:11 c:<zie:8 c:<zo:-8 c:<zoe:-7 c:<zoek:-7 c:<zu:-8 c:<zum:-7 c:<zum>:-7 c:aak:-7 c:aand:7
c:aand>:8 c:abat:7 c:abato:7 c:abe:-9 c:aben:-7 c:aben>:-6 c:abg:7 c:abge:7 c:abl:-7 c:abo:-9 c:acc:-11 c:ach:-11
c:acht:9 c:ack:-6 c:acr:-8 c:act:-14 c:actu:-9 c:actur:-6 c:ad>:12 c:ada>:10 c:ade>:10 c:adi:-8 c:ados:-12
c:ados>:-12 c:adr:-7 c:ads>:6 c:adv:7 c:advog:7 c:af>:7 c:ag>:-11 c:aga:12 c:agai:-9 c:again:-8 c:agam:-10
c:agamo:-7 c:agar:38 c:agar>:11 c:agare:11 c:agarl:9 c:age:-9 c:age>:-8 c:agen:-13 c:agen>:-8 c:ages:9 c:ages>:11
c:ago>:-7 c:agor:7 c:agora:7 c:ah>:7 c:ahig:7 c:ahig>:8 c:ahl:10 c:ahle:10 c:ai>:8 c:ail:-9 c:ail>:-6 c:ain:-13
c:ains:-7 c:air:-7 c:aire>:-6 c:aiu:8 c:aja:-7 c:ak>:-7 c:akk:7 c:akke:7 c:akt:7 c:aktu:8 c:aktul:8 c:ale:-6
c:alen:7 c:alf>:6 c:alh:6 c:all>:-13 c:alli:8 c:allo:-9 c:ally:15 c:ally>:15 c:almen:6 c:alo:8 c:alt:-14 c:alt>:-10
c:alte:-6 c:altr:7 c:am>:-9 c:ama:-10 c:ame:-7 c:amen:-7 c:ami:7 c:amio:9 c:amion:9 c:an>:18 c:anci:7 c:and:16
c:and>:11 c:anda>:-7 c:andi:16 c:andi>:20 c:andr:-6 c:ane:-9 c:ank:-6 c:ann:34 c:ann>:25 c:anno:11 c:annot:10
c:ans:-8 c:ans>:8 c:answ:-6 c:answe:-6 c:ante:-11 c:anter:-6 c:anti:6 c:anti>:8 c:antr:6 c:antra:7 c:any:17
c:anyo:11 c:anyon:11 c:anyt:6 c:anyth:6 c:anza:6 c:anza>:6 c:ap>:-7 c:appe:10 c:appen:7 c:appl:6 c:apr:7 c:apri:11
c:april:10 c:aqu:-6 c:aqui:-6 c:ar>:8 c:arad:7 c:arant:-6 c:arch:-6 c:arci:8 c:ard:-12 c:arde>:7 c:ardi:-6 c:are:9
c:are>:6 c:arf:-10 c:arf>:-10 c:ari:11 c:ari>:-8 c:arm:12 c:armi:9 c:armi>:9 c:aro:8 c:arret:7 c:arta:-6 c:artu:6
c:arv:6 c:arvi:6 c:arvi>:6 c:arz:7 c:arz>:6 c:as>:-18 c:ase:-10 c:ase>:-8 c:asp:6 c:assa:6 c:assa>:6 c:assat:6
c:asse:-8 c:assi:6 c:ast:6 c:asta:8 c:aten>:-7 c:ati:-22 c:atin:-11 c:atins:-6 c:ato:-21 c:ato>:-16 c:atr:10
c:att:-11 c:atten:-6 c:atto:-6 c:atu:-7 c:atura:-7 c:auc:7 c:aut:6 c:auto:6 c:auto>:7 c:ave:15 c:aver:6 c:avo:8
c:avo>:7 c:avor:8 c:avori:7 c:avvo:6 c:ay>:17 c:aye:12 c:ayer:15 c:ayer>:14 c:aym:-7 c:ayme:-7 c:aymen:-7 c:banc:8
c:bar:10 c:bara:7 c:bato:7 c:bato>:7 c:bbia:-6 c:be>:-7 c:bel:-12 c:bera:6 c:bes:-11 c:best:-8 c:betal:7 c:bge:7
c:bia:-10 c:biat:-6 c:bil:6 c:bile:7 c:bile>:7 c:bili:9 c:bilid:6 c:bill:-7 c:bin:10 c:bin>:13 c:bis:-6 c:bit:-10
c:boa:6 c:boa>:6 c:boi:6 c:bon:-12 c:bon>:-7 c:brado:7 c:brir:7 c:brir>:6 c:bro>:-10 c:bts:-6 c:bts>:-6 c:buc:-8
c:buch:-8 c:bue:-10 c:buen:-10 c:bur:-7 c:ca>:-16 c:cal:15 c:cale>:7 c:calo:8 c:cami:9 c:camio:9 c:can:15 c:canc:8
c:cann:10 c:canno:10 c:cap:6 c:cara:6 c:cara>:6 c:caro:-6 c:cass:11 c:cassa:6 c:cassi:7 c:cat:-7 c:cate:-8 c:ce>:21
c:ced:-9 c:cen:-6 c:ces:-10 c:cev:-9 c:ch>:-6 c:cha:-17 c:cha>:-8 c:chad:9 c:chaf:7 c:chaft:7 c:che>:9 c:cher:7
c:cheru:7 c:chiu:8 c:chius:9 c:chn:-12 c:chon:-7 c:chr:-7 c:chs:-6 c:cht:10 c:chu:7 c:ciam:6 c:ciamo:6 c:cin:7
c:cio:20 c:cio>:9 c:cion:13 c:ciona:10 c:cir:-6 c:ck>:-12 c:cket:6 c:cket>:8 c:cli:14 c:clie:15 c:clien:15 c:co>:17
c:cob:9 c:cobr:9 c:cobre:12 c:cola:6 c:come:-7 c:como:20 c:como>:20 c:comp:-7 c:con>:10 c:conco:-6 c:cond:8
c:condi:10 c:conf:-9 c:conta:9 c:conte:-7 c:contr:-11 c:cor:-19 c:corr:-8 c:corre:-7 c:cre:-19 c:cred:-10 c:credi:-9
c:cro:-7 c:ctu:-11 c:ctur:-7 c:cture:-6 c:cub:6 c:cubr:6 c:cubri:6 c:daa:6 c:dac:-6 c:dad:10 c:dad>:6 c:dan:9
c:dans:9 c:dans>:9 c:dar:-10 c:darf:-10 c:darf>:-10 c:das:-11 c:das>:-11 c:dat:-11 c:data:7 c:data>:9 c:date>:-9
c:dato>:-6 c:day:-6 c:deal:-8 c:deb:-10 c:debi:-8 c:debit:-8 c:dece:6 c:decem:6 c:deci:-7 c:decl:6 c:decla:6
c:dei:-6 c:dej:7 c:deja:8 c:deja>:7 c:del:-6 c:dem:-9 c:dem>:-7 c:den:-18 c:den>:-10 c:dep:-6 c:der>:-8 c:ders>:-7
c:dert:8 c:dert>:7 c:derz:7 c:derze:7 c:desp:8 c:despe:8 c:dess:6 c:det>:11 c:deu>:6 c:dev:8 c:devo:11 c:di>:17
c:dia:-11 c:dia>:-10 c:dias:-6 c:dias>:-6 c:dic:9 c:did:6 c:dido:8 c:dido>:8 c:die:-7 c:dif:7 c:difi:8 c:dific:8
c:dinhe:6 c:dire>:6 c:dita:11 c:ditat:6 c:dito:-10 c:ditos:-7 c:dizi:8 c:dizio:7 c:do>:13 c:doe:7 c:doen:7 c:doen>:7
c:don:-11 c:dore:-7 c:dores:-7 c:dos:-18 c:dos>:-9 c:doss:-7 c:dossi:-7 c:dot:14 c:dott:14 c:dotto:16 c:dra:13
c:dra>:6 c:drac:8 c:drach:8 c:dri:12 c:drin:10 c:drin>:11 c:ds>:26 c:dt>:-7 c:du>:10 c:dus:6 c:dus>:6 c:dvog:7
c:dvoga:7 c:eas:-10 c:ease:-8 c:ease>:-6 c:eb>:6 c:ebe:15 c:eben:13 c:eben>:14 c:ebi:-7 c:ebit:-8 c:ebra:6 c:ec>:7
c:eca:-8 c:ece>:7 c:ecem:6 c:ecemb:6 c:ech:-9 c:echad:8 c:echn:-8 c:eci:-16 c:eco:8 c:ect:-6 c:ed>:-17 c:edere:8
c:edi:-18 c:edi>:-7 c:edit:-10 c:edito:-8 c:edo>:8 c:edor:-7 c:edore:-6 c:ee>:-18 c:eeg:7 c:eeg>:8 c:eek:8 c:eek>:7
c:een:-7 c:eer:10 c:eer>:6 c:efe>:11 c:efer:-11 c:efo:6 c:efr:8 c:ega:-7 c:egad:7 c:egado:7 c:egar:-8 c:ege:-12
c:egen:-7 c:egen>:-6 c:egev:-7 c:egeve:-7 c:egu:7 c:egun:7 c:egund:8 c:ehe:8 c:ehen:10 c:ehen>:7 c:ehr:7 c:eid:15
c:eide:11 c:eil:-11 c:ein:-17 c:ein>:-13 c:eiro:9 c:eiro>:8 c:eis:-6 c:eis>:-9 c:eiste:7 c:eit:12 c:eite:17
c:eite>:20 c:eiz:15 c:eja:10 c:ek>:9 c:eke:-6 c:eken:-9 c:eken>:-9 c:eku:6 c:ekun:6 c:ekund:6 c:el>:-20 c:eld:14
c:eld>:12 c:eldet:6 c:ele:-16 c:elh:9 c:elho:8 c:eli:7 c:ell:-10 c:em>:9 c:eme>:10 c:emen:-10 c:ement:-12 c:emo:6
c:emos:8 c:emos>:8 c:en>:7 c:ena:-15 c:ena>:-8 c:end:-9 c:end>:-10 c:endr:9 c:enez:7 c:enez>:7 c:eng:12 c:engo:15
c:engo>:16 c:enh:20 c:enho:18 c:enho>:21 c:eni:12 c:enig:8 c:enn:-9 c:enn>:-7 c:ens:-10 c:ent:18 c:entar:6 c:ente:18
c:ente>:13 c:entes:7 c:enti>:8 c:ento:-7 c:enu>:7 c:ep>:6 c:ept:-7 c:equ:-8 c:eque:-6 c:era>:-8 c:eral:8 c:erate:7
c:erd:-7 c:erdi>:6 c:ere>:-9 c:erei:10 c:erem:13 c:eremo:8 c:eren:-7 c:erg:-7 c:erge:-9 c:eri:-10 c:erie:6
c:erie>:10 c:ern:-7 c:erne:-9 c:ers:-15 c:ers>:-14 c:ersc:-6 c:ersch:-6 c:ersi:7 c:ert>:6 c:erv:-9 c:erw:-9
c:erwa:-6 c:erze:7 c:erzei:6 c:esa:-6 c:esd:6 c:esda:7 c:esday:7 c:ese:-18 c:ese>:-11 c:esi:-16 c:eso:19 c:eso>:8
c:esor:7 c:esore:9 c:esou:6 c:esour:6 c:esp:9 c:espe:12 c:ess>:-9 c:esso:8 c:essoa:6 c:est>:6 c:esta:-8 c:esta>:-11
c:estam:17 c:estat:-6 c:esti:-6 c:esto:11 c:estor:8 c:estoy:12 c:et>:38 c:etal:7 c:ete>:-7 c:eten:7 c:eten>:10
c:eter:6 c:eto:-8 c:etr:-12 c:ets>:-6 c:ett:-11 c:etto:-8 c:etto>:-6 c:euh:-6 c:euha:-6 c:euhan:-6 c:eur:-8
c:eur>:-7 c:eus:6 c:eut:8 c:eut>:11 c:eux:10 c:eux>:9 c:eva:-9 c:eve:-7 c:even>:6 c:evens:-6 c:event:-6 c:evo:14
c:evo>:6 c:evr:-8 c:ewo:9 c:ewoo:11 c:ewoon:11 c:ext:-7 c:fact:-10 c:factu:-9 c:fahi:7 c:fahig:7 c:fal:8 c:fall:9
c:falli:9 c:far:-6 c:fat:-8 c:fatu:-6 c:fatur:-6 c:fe>:7 c:fer:-20 c:fere:-7 c:feren:-6 c:fic:6 c:fici:7 c:fir:-14
c:firm:-11 c:firma:-11 c:fis:7 c:fisc:8 c:flo:6 c:floo:6 c:for:-11 c:for>:-9 c:frag:7 c:frei:-7 c:froz:7 c:froze:7
c:fte:-7 c:fun:22 c:func:9 c:funci:9 c:fund:15 c:funds:12 c:fur:-11 c:fur>:-11 c:gab:-7 c:gad:8 c:gado:9 c:gado>:11
c:gai:-9 c:gain:-8 c:gal:-8 c:gam:-11 c:gamo:-8 c:gamos:-8 c:gar:23 c:gara:-8 c:gare:12 c:gare>:6 c:garl:9 c:garle:7
c:gas:6 c:gd>:-6 c:ge>:-16 c:geb:17 c:gebe:15 c:geben:15 c:gee:6 c:gef:8 c:geg:-8 c:gegev:-7 c:gehe:6 c:gehen:6
c:geku:6 c:gekun:6 c:gel:7 c:geld:14 c:geld>:15 c:gele:-6 c:gen:-20 c:gen>:-17 c:ger:-6 c:gerei:6 c:ges:7 c:ges>:10
c:gew:8 c:gewo:9 c:gewoo:11 c:ggen:6 c:ggen>:6 c:ggi>:7 c:gi>:6 c:gib:-8 c:gibt:-8 c:gio:-6 c:gir:7 c:gleic:6
c:gne:-6 c:gni:-7 c:gni>:-6 c:gno:11 c:gnor:15 c:gnora:17 c:gon:6 c:gor:7 c:gora:7 c:gora>:7 c:got:9 c:got>:9
c:gra:8 c:gran:14 c:gre:-6 c:gs>:8 c:gsu:7 c:gsun:7 c:gsunf:7 c:gte:8 c:gten:8 c:gten>:8 c:gund:8 c:had:7 c:hada:8
c:hada>:8 c:haf:6 c:haft:7 c:hal:-15 c:hall:-8 c:hande:-7 c:hao:-6 c:hao>:-6 c:hap:6 c:hast:7 c:hasta:7 c:hat:-8
c:hat>:-8 c:hay:8 c:hay>:8 c:he>:12 c:heb:6 c:heb>:8 c:hein:-7 c:heiro:6 c:her:11 c:heru:7 c:herun:7 c:het:11
c:het>:8 c:hie:-7 c:hier:-8 c:hier>:-6 c:hig:6 c:hig>:8 c:hing:9 c:hing>:7 c:hiu:8 c:hius:9 c:hiuso:9 c:hle:7
c:hne>:-9 c:hnen:7 c:hnen>:7 c:ho>:37 c:hoe:6 c:hoe>:7 c:hole:7 c:honr:7 c:hou:-7 c:hre:-15 c:hren:-6 c:hren>:-7
c:ht>:6 c:hui:24 c:huis:8 c:huiss:8 c:huma:6 c:huma>:7 c:ial>:-7 c:ialm:6 c:ialme:6 c:ian:-7 c:ias:-9 c:ias>:-10
c:iat:-7 c:iat>:6 c:iate:-6 c:iate>:-6 c:iato:-6 c:iato>:-6 c:ibi:7 c:ibil:13 c:ibili:9 c:ibt:-11 c:ibt>:-6
c:ica:-10 c:ica>:-6 c:ice:-13 c:ich:13 c:ich>:10 c:iche:12 c:iche>:6 c:icher:7 c:icia:-6 c:icil:7 c:icke:7 c:icket:6
c:ida:-17 c:ide:6 c:idez:6 c:idez>:6 c:idi:11 c:idit:13 c:idita:11 c:ids:9 c:iede:-6 c:ief:-6 c:iefe:-10 c:iefer:-9
c:iek:8 c:ien:13 c:ience:6 c:iendr:6 c:iene:-6 c:ient:15 c:iente:13 c:iep:6 c:ier:-19 c:ier>:-8 c:ies:11 c:iesc:6
c:iese:-8 c:iet:8 c:iet>:6 c:ieta:-6 c:ieta>:-6 c:iete:8 c:ieu:-10 c:ift:6 c:ift>:6 c:ig>:13 c:iga:-9 c:ige:-8
c:igne:-9 c:igno:14 c:ignor:15 c:igu:-6 c:ihn:6 c:ihne:6 c:ihnen:6 c:ihr:-15 c:ihr>:-7 c:ihre:-8 c:ihre>:-6 c:ijd:8
c:ijd>:7 c:ijg:-6 c:ijv:-6 c:il>:13 c:ile:7 c:ilen:9 c:ilen>:10 c:ili:9 c:ilid:6 c:ilida:6 c:ill:-18 c:ill>:-11
c:ille>:-6 c:im>:14 c:ime>:9 c:imes:-6 c:imm:7 c:immed:6 c:imo:6 c:imos:7 c:imos>:9 c:imp:6 c:impe:-8 c:impo:13
c:impos:14 c:in>:15 c:ina>:6 c:inc:7 c:inca:7 c:ince:8 c:ince>:10 c:ind:-8 c:ind>:7 c:indi:-7 c:ine:-9 c:inf:12
c:info:8 c:infor:9 c:ing:15 c:ing>:8 c:ings:7 c:ings>:7 c:inh:6 c:inhei:6 c:ini:-11 c:inis:-7 c:inist:-6 c:inko:-6
c:inkoo:-6 c:ins:-9 c:int:-9 c:inte:-16 c:inten:-10 c:inter:-6 c:inute:6 c:io>:10 c:ion:13 c:ione:14 c:iqu:8
c:iqui:10 c:iquid:9 c:ir>:26 c:ira:15 c:ira>:9 c:irar>:6 c:ire:-12 c:irm:-15 c:irma:-13 c:irma>:-6 c:iro:15
c:iro>:15 c:isa:10 c:isc:9 c:isc>:9 c:ise>:-8 c:isi:-6 c:iso:-8 c:issi:13 c:issie:8 c:issim:7 c:isso:-6 c:ist:-9
c:ist>:15 c:ista:-7 c:iste:-10 c:ita:-9 c:ite:15 c:ite>:13 c:itera:9 c:itio:7 c:ito:-12 c:itos:-7 c:itos>:-7
c:itr:-6 c:itul:-6 c:itz:10 c:ius:9 c:iuso:9 c:iuso>:9 c:iva:-15 c:iva>:-6 c:ivat:-8 c:ivati:-7 c:ive>:9 c:ivo:-9
c:ivo>:-8 c:ivr:-6 c:ix>:8 c:iz>:-7 c:iza:-7 c:izi:8 c:izio:7 c:izion:7 c:izo:7 c:jd>:7 c:je>:-6 c:jef:12 c:jefe:12
c:jefe>:12 c:jk>:6 c:juin:7 c:juin>:7 c:jul:-6 c:jusq:7 c:jusqu:7 c:jve:-6 c:kan:37 c:kan>:18 c:kann:19 c:kann>:20
c:kar:-7 c:kas:8 c:kas>:10 c:kat:9 c:ke>:-9 c:kei:-8 c:keit:-7 c:ket>:8 c:kg>:-7 c:khe:6 c:kke:12 c:kken:13
c:kken>:13 c:kkk:-9 c:kla:-8 c:kno:10 c:know:11 c:know>:11 c:kom:-6 c:komm:-7 c:konne:6 c:ktu:7 c:ktul:8 c:ktull:8
c:la>:-12 c:lac:-7 c:lads:8 c:lads>:8 c:lag:-7 c:lai:7 c:lan:8 c:late:-7 c:lau:-11 c:lauf:-9 c:lav:14 c:lavo:10
c:lavor:9 c:ld>:13 c:ldet:11 c:ldet>:11 c:ldi:19 c:ldi>:23 c:ldo:8 c:lea:-14 c:leas:-6 c:lease:-6 c:lee:9 c:leeg:7
c:leeg>:7 c:leer>:6 c:leg:-16 c:lega:-9 c:lei:29 c:leid:6 c:leist:6 c:leit:17 c:leite:20 c:len:19 c:len>:23
c:let:-11 c:ley:6 c:lho:13 c:lho>:10 c:lia:-7 c:lich:11 c:licht:6 c:lida:7 c:lie:25 c:liefe:-9 c:lien:15 c:lient:15
c:lijk:6 c:lijk>:6 c:lin:8 c:ling:7 c:liq:9 c:liqu:9 c:liqui:9 c:lir:14 c:lit:6 c:lite:9 c:liter:8 c:liv:-6
c:ll>:-22 c:lle:-8 c:llega:-6 c:llo:-11 c:llo>:-7 c:lls:-6 c:lly:14 c:lly>:15 c:lmen:6 c:lment:6 c:lo>:-30 c:local:6
c:log:-9 c:lon:7 c:loo:8 c:lot:6 c:lote:10 c:lote>:9 c:ls>:-10 c:lso>:6 c:lta:-6 c:lte:-8 c:lter:-6 c:ltr:6
c:lun:-10 c:lungs:7 c:lus>:9 c:luta>:6 c:lvenc:6 c:ly>:9 c:ma>:-8 c:maan:7 c:maand:7 c:mai:-21 c:mai>:-6 c:mail:-9
c:mail>:-6 c:mak:9 c:man:-14 c:mand:-6 c:mar:-7 c:marc:-6 c:mart:-6 c:marz:7 c:marz>:6 c:mas>:15 c:mat:-7 c:mate:9
c:mate>:7 c:mati:-10 c:mbi:-8 c:me>:12 c:mee:13 c:meer:8 c:meer>:8 c:men:16 c:ment:12 c:ment>:-8 c:menta:7
c:mente:10 c:merca:6 c:met:-12 c:mett:-6 c:meu:-12 c:meu>:-9 c:mi>:9 c:mie:7 c:min:-6 c:mini:-8 c:minis:-7 c:mio:18
c:mio>:8 c:mion:9 c:mir:25 c:mir>:21 c:mira:6 c:mira>:6 c:mise:11 c:miss:-6 c:mist:-7 c:mmed:6 c:mmedi:6 c:mmer:-6
c:mmer>:-7 c:mo>:22 c:moet:6 c:mom:33 c:mome:27 c:momen:27 c:mond:-8 c:monda:-6 c:month:6 c:mor:-6 c:mos:16
c:mos>:19 c:mpe:-14 c:mper:-6 c:mpo:14 c:mpos:15 c:mposi:6 c:mposs:9 c:mt>:-6 c:muni:-7 c:munic:-7 c:na>:12 c:nac:-7
c:nach:-7 c:nai:6 c:nal:-11 c:nale:-7 c:nan:-8 c:nao:10 c:nao>:10 c:nario:6 c:nas:6 c:nce:8 c:nce>:6 c:ncer:8
c:nci:10 c:ncio:10 c:ncion:11 c:nco:-10 c:nco>:7 c:ncor:-11 c:ncord:-6 c:nd>:17 c:nda:-9 c:nday:-7 c:nday>:-7
c:nde:-18 c:nde>:-7 c:ndert:7 c:ndet:-6 c:ndi:23 c:ndi>:12 c:ndigt:6 c:ndin:10 c:nding:7 c:ndiz:8 c:ndizi:8 c:nds:7
c:nds>:8 c:ne>:-19 c:nec:-6 c:nei:-9 c:nem:9 c:nen:20 c:nen>:16 c:net>:-6 c:nev:-9 c:neve:-8 c:never:-7 c:nez:7
c:nez>:7 c:nfah:6 c:nfahi:7 c:nfo:7 c:nfor:8 c:nform:7 c:ngo:17 c:ngo>:18 c:ngs:10 c:ngs>:7 c:ngsu:7 c:ngsun:7
c:nheir:6 c:nho:17 c:nho>:22 c:nhu:6 c:nhuma:7 c:ni>:11 c:nic:-11 c:nica:-7 c:nie>:-6 c:nien:7 c:nis:-8 c:nist:-6
c:nko:-8 c:nkoo:-6 c:nkoop:-6 c:nn>:15 c:nna:6 c:nnai:6 c:nnen>:6 c:nno:8 c:nnot:10 c:nnot>:10 c:noc:-9 c:noch:-8
c:nom:14 c:nomm:6 c:nomme:6 c:non:8 c:non>:8 c:nor:18 c:nora:21 c:nora>:14 c:nost:6 c:nostr:6 c:not:11 c:not>:10
c:nota:-6 c:nota>:-6 c:note:-6 c:noth:6 c:nous:6 c:nous>:6 c:now:24 c:now>:17 c:nqu:-6 c:nra:7 c:nser>:6 c:nst>:-8
c:nsw:-6 c:nswe:-6 c:nswer:-6 c:nta:10 c:nta>:6 c:ntan:9 c:ntant:9 c:nte:-18 c:nte>:10 c:ntem:6 c:nten:-12
c:ntent:-7 c:nter:-19 c:nteri:-10 c:nth:6 c:nti>:16 c:ntil:-7 c:ntil>:-8 c:nto:10 c:nto>:20 c:ntrag:7 c:nu>:17
c:nun:6 c:nun>:11 c:nung>:-7 c:nuov:-6 c:nuovo:-6 c:nute>:6 c:nve:6 c:nvo:-9 c:nyo:11 c:nyon:11 c:nyone:11 c:nyt:6
c:nyth:6 c:nythi:6 c:nza:8 c:nza>:7 c:oal>:6 c:oba:6 c:ober>:-6 c:obr:11 c:obra:6 c:obra>:6 c:ocal:6 c:oce:-10
c:oces:-7 c:och:-13 c:och>:-9 c:oco:11 c:oco>:6 c:ocol:6 c:ocola:8 c:octo:-6 c:od>:6 c:ode:-10 c:odr:6 c:oek:-11
c:oeke:-7 c:oeken:-7 c:oen:15 c:oen>:15 c:oet:7 c:of>:-9 c:off:-10 c:off>:-10 c:oge:-7 c:ogen:-7 c:ogen>:-7 c:ogn:-8
c:ogni:-6 c:ogni>:-6 c:ohn:-6 c:ohne:-6 c:ohne>:-6 c:oi>:10 c:oit>:-8 c:ok>:6 c:ol>:-6 c:ola:6 c:old:23 c:olde:-6
c:oldi:22 c:oldi>:24 c:oldo:8 c:ole:7 c:olen:9 c:olg:-6 c:olla:6 c:olo:-10 c:olo>:-8 c:olto:6 c:om>:-7 c:omas:6
c:omas>:6 c:omat:-6 c:ome:11 c:omen:27 c:oment:27 c:omet:-9 c:omi:11 c:omis:10 c:omise:12 c:omo:16 c:omo>:20
c:omp:-11 c:omuni:-7 c:onal:-6 c:onc:-10 c:onco:-6 c:oncor:-6 c:onda:-8 c:onday:-6 c:ondiz:8 c:one:18 c:ones:6
c:onf:-9 c:onnt:-6 c:ono:12 c:onr:11 c:onra:7 c:onta:8 c:ontan:8 c:onth:6 c:ontr:-11 c:ontra:-8 c:ood:8 c:ood>:8
c:ook:9 c:ook>:10 c:oon:19 c:oon>:20 c:oor>:-7 c:oorb:6 c:opd:8 c:opdr:8 c:opdra:8 c:or>:-9 c:ora:25 c:ora>:19
c:orbi:8 c:ord:-17 c:orda:-6 c:ordat:-8 c:orer:12 c:oreri:9 c:ores:-13 c:ores>:-13 c:orme:6 c:ormes:6 c:orn:-6
c:orre:-8 c:orry:11 c:orry>:11 c:osi:10 c:osi>:8 c:osib:6 c:ossib:10 c:ossie:-7 c:osso:17 c:osso>:13 c:ost:-7
c:osta:-7 c:osta>:-6 c:ot>:19 c:ota:-6 c:ote:9 c:ote>:7 c:oto:6 c:otoc:6 c:otoco:6 c:otto:6 c:otto>:13 c:ottob:-6
c:ou>:16 c:our:23 c:oura:7 c:ourar:7 c:ourd:12 c:ourd>:12 c:ous:10 c:ous>:7 c:out:-6 c:out>:-8 c:ove:-6 c:over>:9
c:ovi:-7 c:ovo:-8 c:ovo>:-9 c:ow>:15 c:owt:8 c:oy>:17 c:oze:6 c:oze>:7 c:pa>:11 c:pag:21 c:paga:23 c:pagam:-10
c:pagar:40 c:pago:-7 c:pago>:-6 c:pai:-6 c:pan:6 c:par:7 c:par>:-7 c:para:7 c:parad:9 c:pare:-6 c:pat:-7 c:pav:7
c:pay:17 c:pay>:16 c:paye:13 c:payer:15 c:paym:-7 c:payme:-7 c:pdr:8 c:pdra:8 c:pdrac:8 c:pe>:8 c:pec:7 c:pece:7
c:pedi>:-8 c:pelle:6 c:pen>:6 c:per:-12 c:per>:-8 c:pess:6 c:pesso:6 c:pet:10 c:peu:21 c:peut:12 c:peut>:12
c:peux:11 c:peux>:11 c:pie:-6 c:pig:7 c:pign:6 c:pin:-6 c:piu:-7 c:piu>:-7 c:pla:-7 c:ple:6 c:plea:-6 c:pleas:-6
c:plei:21 c:pleit:22 c:plu:8 c:pod:6 c:podi:6 c:podr:6 c:por:-9 c:por>:-6 c:pos:10 c:posib:6 c:poss:16 c:posso:12
c:post:-10 c:posta:-6 c:pou:12 c:pour:10 c:pour>:12 c:ppe:7 c:ppell:7 c:ppen:7 c:ppen>:6 c:pren:10 c:prene:7
c:pres:-8 c:pri:11 c:pril:10 c:pril>:9 c:priv:-7 c:priva:-7 c:pro:-14 c:proc:-10 c:proce:-8 c:prom:9 c:promi:10
c:pue:6 c:puedo:6 c:pun:10 c:punt:9 c:punto:11 c:pur:7 c:put:11 c:qua:-7 c:quell:6 c:qui:-13 c:qui>:-11 c:quid:9
c:quida:-11 c:quidi:14 c:quo:10 c:quoi:8 c:quoi>:8 c:ra>:22 c:rac:7 c:rach:9 c:racht:10 c:rad:9 c:rade>:8 c:radi:-7
c:rag:9 c:ragt:6 c:ral:9 c:rall:9 c:rans:-10 c:rappe:6 c:rar:28 c:rar>:21 c:rari:7 c:raria:7 c:rat:-7 c:rate:11
c:rate>:6 c:rato:-7 c:raus:7 c:raus>:7 c:rbij:7 c:rbij>:7 c:rci:12 c:rcia:12 c:rda:-7 c:rdat:-8 c:rde>:10 c:rden:-7
c:rder:-6 c:rdi:-6 c:rdo:-7 c:re>:-25 c:real:10 c:rec:-22 c:rech:-15 c:red:-14 c:redi:-9 c:redit:-9 c:ree:-7
c:ref:-6 c:reg:-9 c:reg>:-6 c:rei:-6 c:reit:6 c:remo:12 c:remos:12 c:ren>:-10 c:rene:7 c:reri:9 c:rerie:11 c:res:-10
c:res>:-8 c:resi:-7 c:reso:9 c:resor:10 c:ress:-6 c:rest:7 c:rete:8 c:rete>:6 c:reu:-7 c:reuh:-6 c:reuha:-6
c:rf>:-11 c:rge:-10 c:ria>:8 c:ric:-8 c:rie:7 c:rie>:11 c:riesc:6 c:rif:-6 c:ril:13 c:ril>:12 c:rin:10 c:rin>:9
c:rir:7 c:rir>:6 c:risp:-6 c:riv:-9 c:riva:-10 c:rivat:-7 c:riz:-8 c:rli:8 c:rlic:6 c:rlich:6 c:rma:-16 c:rma>:-7
c:rmes:6 c:rmes>:6 c:rmi:10 c:rmi>:6 c:rne:-11 c:roc:-11 c:roce:-8 c:roi:-11 c:role:8 c:role>:8 c:romi:10 c:romis:10
c:ron:11 c:rond:10 c:rond>:8 c:roo:8 c:ros:-7 c:rotoc:6 c:rov:-7 c:roz:7 c:roze:7 c:rre:-7 c:rret:7 c:rrete:6
c:rry:14 c:rry>:14 c:rs>:-14 c:rse:9 c:rsi:11 c:rso>:-7 c:rss:6 c:rssa:6 c:rssaf:6 c:rst:-7 c:rst>:-7 c:rta:-7
c:rte:-7 c:rting:6 c:rtu:8 c:ruc:-7 c:rugg:7 c:rugge:6 c:rum:-6 c:rung>:7 c:rve:-6 c:rwa:-10 c:ry>:14 c:rz>:6
c:rze:7 c:rzei:6 c:rzeit:7 c:saba:7 c:sabat:7 c:saf:7 c:saf>:6 c:sai:-12 c:said:-6 c:said>:-6 c:sal:21 c:sala:7
c:sas>:-6 c:sat:7 c:sate:9 c:sate>:8 c:sc>:9 c:sch:-8 c:schaf:7 c:schi:-7 c:scho:-10 c:schon:-7 c:sco>:8 c:scr:-6
c:scri:-7 c:sda:9 c:sday:9 c:sday>:9 c:se>:-33 c:seg:8 c:segu:8 c:segun:7 c:seit:-8 c:seit>:-6 c:seiz:8 c:sel:-8
c:sem:15 c:sem>:14 c:semp:6 c:sempr:6 c:sen:-8 c:send:-9 c:sende:-6 c:sep:-7 c:sept:-6 c:ser>:8 c:set:-9 c:seu>:8
c:sger:8 c:she:-9 c:si>:-11 c:sia:8 c:sib:16 c:sibi:12 c:sibil:12 c:sic:18 c:sich:14 c:sich>:7 c:siche:7 c:sid:-6
c:signo:8 c:sinc:6 c:since:8 c:sist:-6 c:sitz:7 c:six:6 c:six>:6 c:sla:-6 c:soa:6 c:soal:6 c:soal>:6 c:sol:7
c:sold:24 c:soldi:24 c:solo:-7 c:solo>:-7 c:son:-7 c:soo:9 c:soon:10 c:soon>:10 c:sor:14 c:sore:9 c:sorer:9
c:sorr:11 c:sorry:11 c:sos:11 c:sos>:11 c:sou:11 c:sour:15 c:soura:7 c:spe:8 c:spece:7 c:ss>:-11 c:ssaf:6 c:ssaf>:6
c:ssat:8 c:ssate:8 c:sse:-14 c:sse>:-6 c:ssez:6 c:ssez>:6 c:ssi:13 c:ssib:10 c:ssibi:6 c:ssim:8 c:ssin:-7 c:sso:18
c:sso>:9 c:ssoa:6 c:ssoal:6 c:sta>:-6 c:stam:17 c:stamo:17 c:stant:6 c:star:8 c:start:6 c:stat:-9 c:ste:-28
c:stel:-7 c:sten:-7 c:sten>:-6 c:sti:-15 c:sto:7 c:stor:6 c:stoy:12 c:stoy>:12 c:stro>:-7 c:stuk:6 c:stuu:-6
c:stuur:-6 c:su>:-10 c:sui:-10 c:suis:-6 c:suis>:-6 c:sun:8 c:sunf:7 c:sunfa:7 c:swe:-7 c:swer:-6 c:swer>:-6
c:tad:-10 c:tado:-8 c:tado>:-8 c:tag:-19 c:tag>:-15 c:tage:-6 c:tai:-7 c:tal:11 c:tal>:7 c:tam:14 c:tamo:15
c:tamos:17 c:tant:13 c:tanti:7 c:tart:6 c:tat:-12 c:tato:-7 c:tato>:-7 c:tauf:6 c:te>:16 c:tec:-7 c:tem>:8 c:teme:-6
c:temen:-6 c:ten:6 c:ten>:-14 c:tende:6 c:teng:15 c:tengo:16 c:tenh:21 c:tenho:22 c:tent:-14 c:ter:-16 c:tera:6
c:tere:7 c:teri:-10 c:terio:-6 c:term:-6 c:tesou:6 c:test:-6 c:teu:10 c:tgev:9 c:th>:-6 c:ther:7 c:ther>:6 c:thi:9
c:thin:7 c:thing:9 c:ti>:14 c:tick:6 c:ticke:6 c:tie:13 c:ties:16 c:tijd:6 c:tijd>:7 c:tin:-7 c:ting:6 c:tins:-7
c:tinso:-6 c:tio>:7 c:tion:-6 c:titi:6 c:titio:6 c:tiv:-13 c:tivo:-7 c:tivo>:-7 c:tli:9 c:tlic:9 c:tlich:9 c:to>:14
c:tob:-12 c:tobe:-6 c:tober:-6 c:tocol:6 c:tom:-8 c:toma:-6 c:ton:-6 c:tori:-10 c:tos:-18 c:tos>:-18 c:tot:6
c:tot>:7 c:tou:7 c:tour:9 c:tour>:7 c:toy:11 c:toy>:11 c:trade:9 c:trag:11 c:trag>:7 c:tran:-11 c:trans:-10
c:trat:-9 c:tre>:-9 c:tres:17 c:tres>:6 c:treso:10 c:treu:-6 c:treuh:-6 c:tro:-14 c:tro>:-7 c:try:-6 c:ts>:-6
c:tten:-6 c:tto:-6 c:ttob:-6 c:ttobr:-6 c:tuk:6 c:tull:8 c:tun:-8 c:tur:-15 c:tura:-8 c:tura>:-7 c:ture:-11
c:ture>:-8 c:tuu:-11 c:tuur:-11 c:tuur>:-6 c:two:-6 c:uat:6 c:ubri:6 c:ubrir:6 c:uch:-10 c:uedo:8 c:uedo>:8 c:uell:7
c:uen:-10 c:ues:6 c:uev:-6 c:uez:-6 c:uez>:-7 c:ugg:6 c:uha:-7 c:uhan:-6 c:uhand:-6 c:ui>:-11 c:uid:6 c:uida:-11
c:uidat:-6 c:uide:6 c:uidez:6 c:uidi:14 c:uidit:13 c:uile:8 c:uin:6 c:uin>:7 c:uis>:-6 c:uiss:8 c:uissi:8 c:uit:-11
c:uits:-7 c:uiz:-6 c:ula:-7 c:ull>:7 c:um>:-13 c:un>:19 c:una:6 c:unci:6 c:uncio:9 c:und:20 c:unde:-6 c:undi:8
c:undin:6 c:unds:10 c:unds>:10 c:unf:6 c:unfa:7 c:unfah:7 c:ung>:-8 c:ungsu:7 c:unic:-8 c:unica:-6 c:uno>:6
c:unter:-6 c:unto:11 c:unto>:12 c:uoi:10 c:uoi>:10 c:uot:8 c:uov:-7 c:uovo:-6 c:uovo>:-6 c:up>:13 c:ur>:-20
c:ura>:-6 c:urar:10 c:urari:7 c:urc:7 c:urd:13 c:urd>:11 c:ure:-16 c:url:6 c:urli:6 c:urs:11 c:urss:6 c:urssa:6
c:urt:-6 c:us>:30 c:uso:6 c:uso>:6 c:usq:7 c:usqu:7 c:ust:-13 c:uste:-7 c:ut>:13 c:uta:6 c:uta>:9 c:ute>:7 c:uto:6
c:uto>:7 c:utt:7 c:uur:-10 c:uur>:-6 c:uve:-6 c:uw>:-8 c:ux>:13 c:va>:-8 c:vab:-6 c:valu:6 c:valut:6 c:van:-9
c:van>:-10 c:vand:10 c:vat:-11 c:vati:-7 c:vatin:-6 c:vau:8 c:vaut:7 c:ve>:9 c:vede:6 c:veder:7 c:venc:6 c:vens:-6
c:vens>:-6 c:venu:8 c:venu>:8 c:ver:-6 c:vera:6 c:verw:-7 c:verwa:-6 c:ves>:-6 c:vez>:-7 c:vie:-13 c:vis:-6
c:visa:10 c:viso:-6 c:voc:-6 c:voga:7 c:vogad:7 c:voi:-9 c:vom:-6 c:vom>:-6 c:von:-11 c:von>:-10 c:voor>:-7
c:voorb:6 c:vor:10 c:vori:11 c:vori>:7 c:vos:-7 c:vot:-7 c:vou:8 c:voy>:7 c:vra:-7 c:vuo:6 c:vvo:6 c:wag:11 c:wage:9
c:walte:-6 c:want:-6 c:war:-7 c:we>:10 c:wee:6 c:week:6 c:wenn:-6 c:wenn>:-6 c:wer:-9 c:wer>:-7 c:wha:-6 c:what:-6
c:whe:-6 c:wil>:6 c:will:-7 c:will>:-8 c:win:10 c:wir:-6 c:wis:-6 c:wol:7 c:woll:7 c:woo:10 c:woon:11 c:woon>:11
c:wt>:8 c:xma:6 c:ya>:-6 c:yer:17 c:yer>:12 c:yet:-9 c:yet>:-9 c:yme:-7 c:ymen:-7 c:yment:-7 c:yo>:-7 c:yon:8
c:yone:9 c:yone>:9 c:you>:9 c:your:-11 c:your>:-14 c:yth:7 c:ythi:7 c:ythin:7 c:za>:6 c:zah:9 c:zahl:9 c:zahle:8
c:zam:6 c:ze>:8 c:zeit:10 c:zeit>:10 c:zoek:-7 c:zoeke:-6 c:zt>:7 c:zum:-8 c:zum>:-7 d:0.1:-26 d:0.25:-38 d:0.4:-23
d:0.55:-7 d:0.7:-7 d:0.85:5 e:paid=day:-8 e:promise=none:-20 e:run=none:-19 f:_invoice:-59 f:ack:-11 f:admin:-36
f:all:-15 f:back:-22 f:bounce:-10 f:closed:13 f:contest:-20 f:copy:-10 f:d.CONTRACT_TERMS:-5 f:d.DAMAGED:9
f:d.DUPLICATE_BILLING:-6 f:d.LATE_DELIVERY:-10 f:d.LATE_FEE_CONTESTED:-5 f:d.MISSING_DOCS:-27 f:d.NOT_OURS:-19
f:d.NO_PO:-10 f:d.PRICE_ERROR:-13 f:d.QUANTITY_SHORT:7 f:d.SERVICE_INCORRECT:7 f:d.TAX:-15 f:demand:-9
f:difference:-18 f:dispute:-39 f:firm:19 f:fix:-5 f:gone:-38 f:goods:-16 f:greeting:-13 f:hardship:96 f:hold:15
f:hope:-33 f:inclusive:-5 f:insolvency:31 f:joke:-18 f:lawyer:-19 f:legal:5 f:mine:-12 f:moved:-30 f:moves:-17
f:n.QUANTITY_SHORT:-29 f:not:123 f:not_dispute:-23 f:not_gone:-9 f:not_hope:-10 f:not_insolvency:11 f:not_legal:-34
f:not_not:-7 f:not_paid:5 f:not_stop:-8 f:once_funds:29 f:others:-10 f:paid:-7 f:part:15 f:pay:41 f:plan:50
f:propose:40 f:question:-9 f:r.DAMAGED:8 f:r.DESCRIPTION:-8 f:r.DUPLICATE_BILLING:-5 f:r.FREIGHT:-9
f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:9 f:r.MISSING_DOCS:-15 f:r.NOT_OURS:-8 f:r.NO_PO:-8 f:r.PRICE_ERROR:-9
f:r.QUANTITY_SHORT:-6 f:r.SERVICE_INCORRECT:-7 f:r.TAX:-5 f:r.WRONG_PRODUCT:-5 f:redirect:-41 f:refuse:7
f:remittance:-6 f:rest:7 f:run:-31 f:statement:-15 f:stop:-26 f:unable:119 f:until:-8 f:wait:26 f:willpay:13
i:acknowledgement:-11 i:acknowledgement=2:-11 i:already_paid:-18 i:already_paid=3:-18 i:bounce:-8 i:bounce=3:-8
i:copy_invoice_request:-13 i:copy_invoice_request=3:-13 i:dispute:-26 i:dispute=1:16 i:dispute=3:-41 i:hardship:137
i:hardship=3:135 i:hostile=3:-9 i:in_payment_run:-21 i:in_payment_run=3:-21 i:insolvency:29 i:insolvency=2:14
i:insolvency=3:14 i:invoice_admin:-26 i:invoice_admin=2:-14 i:invoice_admin=3:-13 i:legal:-50 i:legal=2:-10
i:legal=3:-41 i:nothing:55 i:out_of_office=2:7 i:out_of_office=3:-10 i:partial_payment:17 i:partial_payment=2:18
i:payment_plan_request:57 i:payment_plan_request=2:25 i:payment_plan_request=3:33 i:promise_to_pay:-23
i:promise_to_pay=3:-19 i:question:-12 i:question=1:-13 i:question=2:25 i:question=3:-23 i:remittance_advice:-6
i:remittance_advice=3:-5 i:statement_request:-14 i:statement_request=2:-8 i:statement_request=3:-6 i:unsubscribe:-27
i:unsubscribe=3:-26 i:wrong_contact:-39 i:wrong_contact=1:-5 i:wrong_contact=2:-15 i:wrong_contact=3:-20 l:de:30
l:en:-9 l:nl:-30 n:1:-8 n:2:-12 n:3:-11 n:4:18 n:5:14 p:abbiam:-6 p:abgege:9 p:abogad:-6 p:acompt:-5 p:acorda:5
p:acreed:-8 p:admiti:6 p:advise:6 p:advoga:13 p:agains:-10 p:alstub:6 p:amtsge:9 p:angeku:12 p:angeno:11 p:annule:5
p:anteri:-16 p:anythi:12 p:apertu:6 p:applie:5 p:approv:-5 p:armaze:5 p:arrang:6 p:aspett:6 p:assemb:-5 p:assign:5
p:assura:6 p:atende:12 p:atrasa:6 p:audien:10 p:aujour:5 p:ausger:7 p:auszah:5 p:autofa:6 p:automa:-10 p:autori:-9
p:avvoca:6 p:bankin:-6 p:bautra:7 p:beglei:8 p:bereit:10 p:bestel:-7 p:betale:6 p:blocca:6 p:bonifi:-7 p:boutiq:6
p:budget:6 p:buongi:-5 p:calder:7 p:cambia:-12 p:camion:17 p:capita:10 p:cateri:-5 p:certif:-5 p:cessat:5 p:chapte:6
p:client:36 p:colleg:-7 p:comerc:-5 p:commen:-5 p:compre:8 p:compro:-8 p:comuni:-14 p:concer:6 p:concor:-12
p:condic:6 p:condiz:15 p:conseg:5 p:consig:-6 p:contan:21 p:contat:-5 p:contes:-6 p:contra:-7 p:corrie:5 p:creanc:-5
p:credit:-14 p:curato:-7 p:decemb:12 p:defend:6 p:delive:-6 p:demand:-9 p:derzei:15 p:desole:-7 p:deurwa:-5
p:devolu:6 p:diciem:8 p:dienst:-8 p:dilazi:5 p:dinhei:12 p:direct:-5 p:direit:5 p:dispia:7 p:dispos:-5 p:dossie:-13
p:duplic:-5 p:econom:6 p:eerlij:8 p:enquan:-5 p:entreg:-6 p:entret:7 p:envisa:8 p:erfahr:6 p:especi:-5 p:espera:-9
p:estamo:35 p:estima:5 p:estrat:-5 p:excuse:5 p:faccia:7 p:factur:-12 p:factuu:-5 p:faland:5 p:fattur:-9 p:fechad:16
p:fevere:6 p:fevrie:-5 p:figura:5 p:fornec:-6 p:freiga:-5 p:freund:6 p:funcio:11 p:fundin:5 p:garant:-9 p:geehrt:5
p:gennai:6 p:gentil:-6 p:gescha:6 p:geschr:7 p:gesper:5 p:gestel:6 p:gester:5 p:gestio:-9 p:gestor:6 p:gettin:8
p:goedem:5 p:gracia:-5 p:hearin:5 p:herrsc:6 p:hoevee:5 p:honore:5 p:huissi:16 p:immedi:12 p:imposi:11 p:imposs:18
p:incapa:5 p:incass:8 p:indiqu:-5 p:inform:13 p:insolv:9 p:intent:-12 p:invent:9 p:invest:7 p:invoic:-8 p:jeweil:-5
p:judici:-5 p:kantoo:-6 p:kolleg:9 p:kontak:6 p:laisse:9 p:lavand:10 p:lawyer:8 p:leiste:14 p:libera:8 p:liefer:-12
p:liquid:23 p:litera:19 p:mainte:-5 p:materi:5 p:matrim:7 p:mensua:10 p:mercan:8 p:minist:-6 p:moment:26 p:mornin:-9
p:nachst:-7 p:namast:-8 p:naturl:11 p:nemmen:8 p:nenhum:14 p:nessun:8 p:nieman:5 p:ningue:5 p:nothin:8 p:notifi:11
p:noviem:-7 p:octobe:-10 p:oficin:5 p:ontvan:-8 p:opdrac:16 p:otherw:-9 p:ottobr:-11 p:overdr:-6 p:overma:5
p:pagame:-8 p:pagamo:-14 p:pagand:6 p:pagare:10 p:pagarl:19 p:pagart:5 p:pagarv:10 p:pagher:7 p:parlat:5 p:passad:-8
p:passat:15 p:patien:-5 p:paymen:-13 p:pedimo:11 p:pessoa:12 p:petiti:9 p:pignor:13 p:podemo:-8 p:posibi:8
p:posibl:-6 p:positi:7 p:possia:-9 p:pourqu:-7 p:pourri:-5 p:pouvoi:-5 p:pouvon:5 p:pregre:-6 p:presen:10
p:presid:-7 p:presta:-5 p:preven:-8 p:previs:6 p:primav:6 p:printe:5 p:privat:-14 p:proced:-8 p:proces:-6
p:promis:14 p:propos:-5 p:protoc:12 p:quebra:9 p:quedad:7 p:rappel:12 p:recebe:6 p:receva:-8 p:rechnu:-6 p:recibi:-7
p:recolt:8 p:reconn:7 p:rekeni:12 p:repara:8 p:restan:8 p:rispon:-7 p:schlic:10 p:segund:16 p:seizoe:17 p:senhor:-7
p:septem:-6 p:servic:-10 p:servir:7 p:siempr:-9 p:signor:18 p:socied:-5 p:societ:-9 p:solang:-5 p:someth:-6
p:sonnta:-8 p:sparit:8 p:starti:5 p:steurb:7 p:straig:9 p:stukke:5 p:subven:10 p:suppli:5 p:surend:-8 p:tampoc:5
p:temper:-5 p:tesour:13 p:transf:-6 p:transp:-6 p:tresor:21 p:treuha:-12 p:truste:-7 p:tuesda:9 p:uberwe:10
p:uffici:-6 p:uitste:-9 p:unders:6 p:univer:6 p:ustede:-6 p:vandaa:10 p:vautou:15 p:vergle:6 p:verhaa:5 p:verpli:5
p:versic:12 p:verspr:-7 p:vertre:5 p:verwac:-6 p:verwal:-8 p:veuill:-8 p:vireme:-5 p:voldoe:7 p:volunt:-5
p:voorbi:13 p:vorlau:-9 p:vrijge:-5 p:vuestr:-6 p:wednes:5 p:weighb:-5 p:windin:6 p:wirkli:-8 p:withdr:5 p:zahlun:9
s:!:-5 s:00000:-12 s:0000:-9 s:000:-15 s:0:5 s:aan:5 s:aanmaning:11 s:adeudo:12 s:antwort:-5 s:avant:17 s:avis:17
s:aviso:-9 s:aw:-6 s:bl:-11 s:bu:5 s:cobranca:-16 s:cr:12 s:cuenta:-5 s:de:-11 s:debito:-5 s:dernier:15 s:di:17
s:dm:8 s:du:7 s:encerramento:10 s:erinnerung:27 s:es:-5 s:facture:-8 s:farine:14 s:fattura:-7 s:fb:11 s:fur:5
s:fw:-9 s:ga:6 s:gc:-7 s:gi:13 s:herinnering:9 s:hp:8 s:impago:7 s:impayee:6 s:in:-5 s:inv:-12 s:invoice:10
s:invoices:5 s:la:12 s:laatste:11 s:letzte:-5 s:lm:6 s:lo:8 s:mahnung:9 s:mf:5 s:nf:-5 s:oleo:11 s:openstaande:8
s:overdue:-15 s:pagamento:24 s:payment:8 s:pb:-7 s:pedido:-5 s:pendiente:7 s:petition:-9 s:posten:6 s:proveedores:5
s:rb:12 s:re:41 s:rechnung:-26 s:relance:11 s:res:-10 s:rientro:5 s:rs:17 s:rv:9 s:saldo:-7 s:se:-5 s:service:-5
s:situacion:5 s:solde:-5 s:solicitud:-7 s:sollecito:15 s:sr:5 s:st:10 s:ta:-6 s:ultimo:-5 s:um:-9 s:up:-9
s:vencido:-9 s:votre:5 s:vve:-5 s:winding:-9 s:your:-5 s:zahlung:6 w:!:-48 w:00000:-18 w:0000:-43 w:000:-22 w:00:-44
w:0:-25 w:@:-45 w:abbiamo:-6 w:aber:12 w:abgegeben:9 w:abono:-6 w:about:-6 w:account:-7 w:acompte:-5 w:acordado:5
w:acreedores:-7 w:adelanto:6 w:adesso:5 w:administracion:5 w:admitio:8 w:advice:9 w:advise:-9 w:advogado:13
w:afraid:5 w:after:-9 w:ag:-5 w:again:-7 w:against:-10 w:agora:15 w:ah:11 w:ahora:7 w:ai:7 w:aktull:17 w:all:-16
w:alles:7 w:alstublieft:6 w:altra:5 w:altri:7 w:am:8 w:amtsgericht:6 w:an:-5 w:ancien:7 w:ancora:-7 w:anders:-11
w:andert:15 w:angenommen:11 w:ano:-7 w:answer:-12 w:anteriores:-6 w:antrag:7 w:anyone:20 w:anything:12 w:anyway:5
w:apertura:6 w:applied:6 w:april:18 w:aqui:-9 w:are:19 w:armazem:5 w:arrete:9 w:arretez:5 w:arrive:11 w:as:-6
w:asi:-7 w:ask:-8 w:aspettare:5 w:assemblea:-6 w:assurance:6 w:at:11 w:atender:7 w:au:7 w:auch:10 w:aucun:8
w:audience:13 w:aujourd:5 w:auto:14 w:autofalencia:6 w:autre:-8 w:avant:-5 w:avec:7 w:avevo:10 w:avisos:-5
w:avocat:-5 w:avril:5 w:avvocato:7 w:back:-5 w:banca:8 w:banco:10 w:bank:14 w:banking:-6 w:bautrager:7 w:be:-16
w:before:10 w:begleichen:7 w:bei:11 w:beim:5 w:ben:-9 w:beslag:-5 w:betalen:6 w:bezahlen:6 w:bezahlt:-5 w:bien:-5
w:bij:-5 w:bill:-8 w:bin:27 w:bis:-6 w:bitte:5 w:bleibt:-5 w:boa:12 w:bois:5 w:boite:5 w:bom:-6 w:bon:-11
w:bonifici:-6 w:boutique:6 w:bro:-13 w:buen:-7 w:buenas:-5 w:buenos:-5 w:buongiorno:-5 w:bust:-7 w:but:5 w:ca:-13
w:cada:6 w:caixa:6 w:called:10 w:calote:19 w:cambiato:-6 w:can:9 w:cancelled:7 w:cannot:20 w:capital:11 w:cara:12
w:carece:7 w:caro:-10 w:carta:-8 w:casa:6 w:case:-6 w:caso:-5 w:cassa:13 w:catering:-5 w:ce:26 w:ceased:-5 w:cent:11
w:cessation:6 w:chapter:6 w:chef:-5 w:chega:7 w:cheque:-5 w:chez:-6 w:chiedo:6 w:chiuso:19 w:chuva:8 w:ci:6 w:cio:26
w:client:-5 w:cliente:8 w:clientes:12 w:clienti:8 w:clients:8 w:cobrar:6 w:cobre:16 w:cole:-5 w:collega:-7
w:comes:-5 w:como:39 w:comprehension:8 w:compte:5 w:comunicamos:-9 w:con:15 w:concordato:-11 w:concurso:-11
w:concursos:8 w:condicao:6 w:condizione:13 w:conseguimos:5 w:conseguir:5 w:contabile:7 w:contacto:7 w:contant:6
w:contanti:15 w:conto:6 w:contra:-6 w:contractor:8 w:contrato:-5 w:cosi:8 w:court:-6 w:coute:7 w:cr:5 w:creditos:-14
w:cuanto:6 w:cubrir:10 w:cuenta:6 w:curator:-5 w:da:8 w:dag:5 w:dai:8 w:danach:6 w:dans:15 w:daran:10 w:darf:-20
w:das:-10 w:dat:-6 w:data:16 w:date:-16 w:day:-9 w:dealt:-9 w:dear:9 w:debiti:-7 w:debito:-5 w:debt:8 w:december:6
w:decembre:7 w:declan:9 w:deja:14 w:dem:-11 w:demanda:-5 w:den:-6 w:der:-6 w:derzeit:15 w:des:7 w:desculpa:6
w:desolee:-7 w:deu:13 w:deurwaarder:-5 w:devo:8 w:devoir:8 w:deze:7 w:di:-16 w:dia:-20 w:diario:5 w:dias:-9 w:dice:6
w:dicho:9 w:diciembre:8 w:dico:10 w:dienstag:-8 w:dije:-5 w:dilazione:6 w:dinheiro:12 w:dir:6 w:dire:12 w:direito:5
w:dispiace:7 w:distrito:5 w:dit:8 w:diz:-6 w:doe:-5 w:doen:7 w:does:6 w:dona:-5 w:donc:-7 w:done:7 w:dossier:-11
w:dotto:30 w:doy:-6 w:drei:-8 w:drin:21 w:droit:-8 w:du:13 w:due:8 w:dus:13 w:echt:13 w:ecris:9 w:een:-10 w:eens:-5
w:eerlijk:8 w:ein:-12 w:eine:6 w:einen:6 w:einer:5 w:el:-9 w:ella:-5 w:em:-15 w:empty:8 w:end:-7 w:enquanto:-5
w:entra:7 w:entrada:-6 w:entregar:-6 w:entretanto:7 w:era:-10 w:erfahren:6 w:erst:-5 w:es:8 w:esa:-5 w:ese:-5
w:esperar:-7 w:essa:-5 w:esta:-19 w:estamos:35 w:estate:-7 w:este:7 w:estimado:11 w:esto:5 w:estoy:23 w:estratto:-5
w:et:12 w:ete:-9 w:etre:-6 w:even:12 w:excuses:5 w:faccia:-5 w:facciamo:7 w:faccio:7 w:faco:5 w:facture:-10
w:factuur:-5 w:faire:6 w:fait:-8 w:falando:5 w:fallimento:5 w:falta:-9 w:faltam:-6 w:fare:-8 w:fattura:-6
w:fatura:-7 w:faz:-5 w:fazer:5 w:fecha:-10 w:fehlt:6 w:fevereiro:6 w:fevrier:-5 w:ff:14 w:filing:5 w:fin:9
w:finito:7 w:firma:-11 w:first:-6 w:floor:5 w:foi:-8 w:fois:10 w:folha:5 w:for:-17 w:forse:10 w:forum:-5 w:france:-8
w:freigabe:-5 w:froze:15 w:funcionarios:7 w:funding:5 w:funds:24 w:fur:-17 w:ga:10 w:garde:6 w:gas:5 w:geben:19
w:geen:8 w:gegaan:-5 w:gehen:13 w:geht:6 w:geld:31 w:gennaio:6 w:gentile:-7 w:gentilissima:5 w:geschaftspartner:10
w:gesperrt:5 w:gestern:5 w:gestionale:-5 w:gestor:6 w:gestort:9 w:get:6 w:getting:8 w:geven:9 w:gewoon:22 w:gibt:-8
w:gibts:-8 w:giorni:6 w:giro:8 w:glielo:9 w:go:-9 w:goedemiddag:8 w:gone:9 w:got:18 w:gracias:-5 w:grad:10
w:grande:5 w:grant:5 w:gruss:6 w:gut:7 w:guten:-9 w:hab:11 w:haben:-10 w:half:10 w:hallo:-9 w:hand:8 w:hanno:5
w:hans:5 w:happen:14 w:hasta:13 w:hatte:9 w:have:9 w:hay:15 w:hd:5 w:he:9 w:heard:-8 w:heb:10 w:hee:5 w:hein:-6
w:helaas:6 w:hello:-6 w:hem:-5 w:hemos:-5 w:herr:-7 w:het:17 w:heute:-5 w:hey:-10 w:hier:-12 w:hija:5 w:hilft:7
w:him:-8 w:his:-5 w:ho:5 w:hoe:13 w:hoffe:-8 w:hola:6 w:hold:-7 w:holen:18 w:home:-5 w:honestly:6 w:honorer:5
w:honrar:14 w:hope:5 w:hotels:11 w:hui:5 w:huissier:16 w:iban:-7 w:ich:-7 w:ifecom:7 w:igual:-5 w:ihnen:11 w:ihr:-14
w:ihre:-12 w:im:24 w:imposible:6 w:impossibile:7 w:impossible:7 w:incassiamo:11 w:ingresos:6 w:inkoop:-12
w:insolvencia:10 w:insolvenz:8 w:insolvenza:-6 w:instant:8 w:intention:-6 w:invoice:-6 w:io:-10 w:ip:-8 w:is:24
w:isso:-7 w:ist:26 w:isto:6 w:it:-5 w:its:11 w:ive:16 w:ja:-23 w:jahn:7 w:jahre:5 w:jahren:-5 w:jan:-5 w:januar:8
w:januari:-9 w:january:7 w:jefe:25 w:jemand:6 w:jeudi:-8 w:jeweils:-5 w:judiciaire:-5 w:juez:-7 w:juin:15
w:jullie:-7 w:jusqu:8 w:kan:35 w:kann:41 w:kantoor:-6 w:kaputt:7 w:karine:-7 w:kas:21 w:kasse:10 w:kassel:-9
w:kg:-15 w:know:22 w:kollegin:9 w:komen:5 w:kommt:-6 w:konnen:12 w:konto:6 w:krank:5 w:kunde:-6 w:kunnen:6 w:kwam:5
w:la:-14 w:lads:15 w:laissez:9 w:last:8 w:laten:-5 w:lavanderia:13 w:lavori:14 w:le:6 w:leeds:5 w:leeg:14 w:leer:11
w:legal:-5 w:legge:-7 w:leid:5 w:leider:10 w:leisten:14 w:letter:8 w:ley:8 w:liberar:10 w:lie:18 w:liebe:7
w:lieferungen:-5 w:ligne:-5 w:like:-6 w:liquidacion:-9 w:liquidation:-9 w:liquidators:6 w:liquidez:11 w:liquidita:8
w:liquiditat:11 w:lira:24 w:lista:-11 w:listed:7 w:literally:19 w:lo:-11 w:loja:8 w:look:7 w:ltd:-8 w:luc:7
w:lundi:-6 w:lunes:-9 w:ma:-7 w:maand:17 w:mae:6 w:mag:-5 w:maggio:6 w:mahnungen:5 w:mai:-12 w:mail:-10 w:mailen:7
w:main:6 w:maintenant:-5 w:manana:-8 w:mandant:5 w:mandanten:5 w:mandatemi:6 w:mano:11 w:marc:-5 w:march:-7
w:marido:7 w:mars:8 w:marz:12 w:mas:8 w:mate:16 w:materia:7 w:matin:-8 w:may:-8 w:me:-9 w:means:6 w:meer:17 w:meet:6
w:meldet:10 w:mensuales:6 w:mer:9 w:mercancia:10 w:mercantil:-10 w:mes:6 w:meses:-6 w:messaggi:7 w:mesure:7 w:meta:5
w:meu:-22 w:mfg:-8 w:mi:5 w:mia:7 w:mijn:-10 w:minha:8 w:minute:12 w:mio:17 w:mir:42 w:mira:15 w:mit:9 w:mo:14
w:moco:8 w:moet:7 w:mogen:-7 w:moi:-7 w:moitie:6 w:moment:28 w:momentan:5 w:momento:18 w:monatsende:-7
w:monatsraten:5 w:monday:-13 w:money:-5 w:month:7 w:months:6 w:more:10 w:morgen:7 w:morning:-9 w:mr:-10 w:muito:7
w:must:8 w:my:-6 w:na:22 w:nach:-10 w:nachste:-6 w:nadege:-7 w:namaste:-8 w:nao:18 w:naturlich:11 w:ne:-7 w:ned:11
w:negato:6 w:nein:-6 w:nel:-6 w:nem:10 w:nemmeno:8 w:nenhuma:14 w:nessuna:6 w:never:-15 w:new:10 w:next:-6 w:ni:32
w:nich:5 w:nie:-7 w:niente:9 w:niet:8 w:ninguem:5 w:nix:9 w:no:-7 w:nobody:5 w:noch:-10 w:non:21 w:norte:11
w:nosso:-10 w:nossos:10 w:nostra:6 w:nostri:9 w:nota:-12 w:note:-9 w:nothing:8 w:notre:9 w:nous:11 w:noviembre:-7
w:novo:-6 w:now:11 w:nowt:16 w:nu:19 w:number:-5 w:numero:-5 w:nun:22 w:nuovo:-11 w:obligaciones:5 w:obra:14
w:october:-10 w:of:-12 w:off:-20 w:oficina:5 w:oggi:8 w:ogni:-10 w:ohne:-12 w:ok:-7 w:on:-14 w:once:-7 w:onde:5
w:onder:6 w:one:-14 w:only:-8 w:ontem:7 w:ontvangen:-6 w:onze:-6 w:ook:8 w:opdrachtgever:17 w:or:18 w:order:7
w:ore:5 w:os:-7 w:osso:14 w:otherwise:-9 w:otra:-6 w:ottobre:-11 w:ou:11 w:outra:-5 w:over:12 w:overdraft:-6 w:pa:27
w:pagamento:-8 w:pagamos:-14 w:pagando:6 w:pagar:22 w:pagare:13 w:pagaremos:8 w:pagarle:9 w:pagarles:6 w:pagarvi:10
w:pagheremo:7 w:pago:-10 w:paie:-6 w:paiement:-6 w:paiements:5 w:par:-14 w:para:-7 w:parada:11 w:parado:6
w:parlato:5 w:partie:-6 w:partir:9 w:pasado:-5 w:passada:-7 w:passate:16 w:passe:-7 w:passed:-5 w:passee:6 w:pay:32
w:paye:-7 w:payee:-5 w:payer:28 w:payes:7 w:paying:-10 w:payment:-8 w:payments:-5 w:pe:14 w:pedi:-15 w:pedimos:11
w:pela:-6 w:people:-6 w:per:-13 w:perche:5 w:perdi:8 w:permet:9 w:pero:8 w:pessoal:12 w:petition:9 w:peut:25
w:peux:22 w:pilar:7 w:pin:-5 w:piu:-15 w:plant:-5 w:please:-11 w:pleite:44 w:plus:7 w:po:-5 w:podemos:-8 w:podido:12
w:podria:7 w:pohl:6 w:por:-12 w:porque:7 w:posibilidad:8 w:posible:-6 w:position:7 w:possiamo:-9 w:posso:24
w:pour:24 w:pourquoi:-7 w:pouvoir:-5 w:pouvons:5 w:pra:12 w:prendra:7 w:present:7 w:presentado:-5 w:presente:6
w:presidente:-6 w:pret:-5 w:preventivo:-9 w:previsao:7 w:primavera:6 w:printemps:5 w:privatinsolvenz:-13
w:procedure:-5 w:processo:-5 w:promise:7 w:promised:8 w:promises:10 w:proveedor:7 w:puede:-6 w:puedo:13 w:pulled:-8
w:punto:22 w:puo:6 w:pure:9 w:put:6 w:qp:-5 w:quando:6 w:quedado:7 w:quel:-5 w:quella:5 w:quello:8 w:questi:7
w:questo:5 w:qui:-12 w:quoi:23 w:quote:5 w:rappelle:14 w:raten:-5 w:rather:6 w:raus:15 w:re:-7 w:real:6 w:really:7
w:recebermos:7 w:recevable:-8 w:rechnung:-11 w:rechnungen:6 w:rechtsanwaltin:5 w:recibido:-5 w:recolte:8 w:reenvia:6
w:reglement:5 w:rekening:24 w:relief:6 w:rent:7 w:rente:8 w:report:5 w:rest:9 w:restante:10 w:resto:-5 w:riesco:6
w:ring:-5 w:rond:17 w:rood:18 w:rue:6 w:run:-7 w:sabato:15 w:sagt:-7 w:said:-13 w:saldos:7 w:sali:9 w:sanne:6
w:sans:-9 w:sapere:-5 w:sarah:-8 w:saying:6 w:scheda:8 w:schlicht:10 w:schon:-11 w:schuldeisers:-7 w:se:7 w:sec:7
w:see:-6 w:seen:-5 w:segue:6 w:segunda:9 w:segundo:7 w:sehr:5 w:seit:-13 w:seizoen:16 w:selbst:-6 w:sem:28
w:semana:-5 w:send:-8 w:senora:7 w:sentenza:5 w:sept:-5 w:september:-6 w:ser:-8 w:sera:-5 w:serait:6 w:serez:10
w:seria:-7 w:seriez:6 w:service:-6 w:servirebbe:7 w:set:-5 w:seu:15 w:sexta:-5 w:si:-27 w:siamo:9 w:sich:15
w:siempre:-9 w:sig:5 w:signed:-6 w:signora:21 w:sim:-8 w:simply:8 w:since:17 w:sind:6 w:sinon:-5 w:sitzt:6 w:six:11
w:slt:6 w:so:-11 w:sobald:6 w:sobre:-5 w:societa:-10 w:socio:5 w:solange:-5 w:solde:-5 w:soldi:48 w:solicitud:8
w:solo:-14 w:something:-6 w:somme:8 w:sommer:-7 w:sonntag:-8 w:sono:6 w:sonst:-6 w:soon:21 w:sorry:23 w:sous:-5
w:sparito:9 w:sta:20 w:staan:5 w:staat:9 w:starting:5 w:stato:-6 w:steurberater:8 w:stil:5 w:straight:9 w:stuk:6
w:stukken:5 w:stuur:-7 w:su:-18 w:suis:-11 w:supply:-11 w:sur:-9 w:surendettement:-8 w:sus:5 w:system:-5 w:ta:19
w:tag:-8 w:take:-7 w:tal:14 w:tambem:9 w:tampoco:5 w:tant:-6 w:tarde:12 w:tax:-9 w:te:-22 w:telefono:11 w:tell:7
w:tem:18 w:temos:10 w:tempo:-5 w:tengo:32 w:tenho:44 w:tentar:-6 w:ter:10 w:tesouraria:13 w:there:10 w:this:6
w:three:6 w:ticket:17 w:tijd:8 w:til:5 w:times:-5 w:tio:11 w:tirar:7 w:tombe:-6 w:tot:14 w:tourne:6 w:trade:18
w:transport:-5 w:tres:12 w:tresorerie:22 w:treuhander:-8 w:tribunal:10 w:tribunale:-5 w:trois:-5 w:trustee:-7
w:try:-7 w:tu:-6 w:tudo:-5 w:tuesday:10 w:tun:-5 w:tut:5 w:tutto:8 w:twee:5 w:two:-7 w:uberweisen:8 w:uf:21
w:ufficio:-6 w:uit:5 w:uitstel:-9 w:uk:-5 w:um:6 w:un:22 w:unable:6 w:und:11 w:under:-6 w:understand:6 w:uno:8
w:unser:12 w:unserem:6 w:until:-9 w:up:14 w:urssaf:12 w:us:16 w:ustedes:-6 w:uw:-7 w:va:-5 w:vai:6 w:valuta:12
w:vamos:-5 w:van:-19 w:vandaag:11 w:ve:19 w:veces:5 w:vedere:15 w:veio:-6 w:vemos:-5 w:venu:18 w:ver:-6 w:verdad:5
w:verhaal:5 w:verplichtingen:6 w:verser:10 w:versprechen:-5 w:vertreten:5 w:verwacht:-6 w:verwalter:-8 w:very:7
w:vez:-6 w:vide:5 w:viene:-6 w:virement:-5 w:voces:-8 w:voldoen:7 w:voluntario:-5 w:vom:-12 w:von:-16 w:voor:-12
w:voorbij:13 w:vor:5 w:vorige:8 w:vorlaufiger:-7 w:vostro:-5 w:votre:-7 w:vous:8 w:voy:15 w:vu:6 w:wages:20
w:want:-8 w:war:-6 w:ward:5 w:was:-11 w:way:7 w:we:17 w:wednesday:5 w:week:9 w:weer:-6 w:weet:5 w:weg:10
w:weighbridge:-5 w:wel:6 w:wenn:-12 w:werden:-6 w:werk:5 w:werte:6 w:what:-8 w:when:-6 w:wie:9 w:wij:-8 w:wil:15
w:will:-16 w:willen:5 w:wilt:9 w:wim:5 w:winding:6 w:winkel:9 w:wirklich:-8 w:withdraw:5 w:word:10 w:wordt:-5
w:worked:6 w:wrong:-6 w:wurde:5 w:xmas:13 w:xx:5 w:ya:-19 w:year:7 w:yes:-7 w:yet:-18 w:yo:-16 w:you:17 w:your:-28
w:yours:6 w:zahle:8 w:zahlt:5 w:zahlungsunfahig:16 w:zame:10 w:zeit:6 w:zelf:-6 w:zero:5 w:zes:7 w:zij:-7 w:zijn:5
w:zitten:6 w:zo:7 w:zou:-5 w:zu:6 w:zum:-14
"""
