"""What speaks for and against `hardship`: written by `make reply-weights`, never by hand."""

BIAS = -5.93
THRESHOLD = 0.2
#: clue:hundredths
WEIGHTS = """
?ack:-11 ?back:6 ?closed:12 ?copy:-13 ?firm:16 ?lawyer:16 ?legal:15 ?mine:-9 ?moved:-11 ?moves:-15 ?not:-10
?others:-6 ?paid:-7 ?part:-6 ?pay:-6 ?plan:31 ?propose:39 ?question:-34 ?redirect:-12 ?refuse:5 ?rest:-6
?statement:-5 ?stop:-5 ?until:10 ?wait:-15 ?willpay:20 b:!_!:-8 b:00000_staat:5 b:0000_?:-6 b:000_00:-9 b:000_and:7
b:000_la:-5 b:000_month:8 b:000_op:8 b:000_reais:5 b:00_%:7 b:00_0000:-7 b:00_00:8 b:00_0:-13 b:00_de:-12 b:00_ee:-5
b:00_em:10 b:00_en:8 b:00_gennaio:5 b:00_in:15 b:00_is:-8 b:00_jahre:6 b:00_januar:6 b:00_janvier:5 b:00_kg:-12
b:00_nao:-5 b:00_november:-8 b:00_oktober:-5 b:00_ottobre:-5 b:00_raus:18 b:00_th:-7 b:0_%:-5 b:0_000:8 b:0_00:-16
b:0_0:-18 b:0_de:-5 b:0_december:-5 b:0_en:-5 b:0_fin:7 b:0_meses:-7 b:0_november:5 b:0_october:-5 b:0_paga:10
b:0_porque:7 b:0_september:-6 b:0_th:5 b:0_ve:15 b:0_vezes:6 b:0_wochen:5 b:?_?:-5 b:aber_nicht:11 b:about_the:5
b:accord_pour:6 b:acompte_de:-5 b:adelanto_que:6 b:advogado_ja:7 b:agosto_nao:-5 b:ahora_mismo:8 b:ai_pas:15
b:ai_plus:15 b:als_het:5 b:am_00:17 b:am_dienstag:-7 b:am_on:5 b:and_have:-11 b:and_the:6 b:and_we:8 b:and_would:6
b:ante_el:-9 b:ante_la:5 b:antes_de:-12 b:ao_fim:10 b:are_on:13 b:as_soon:14 b:as_we:15 b:assemblea_ha:-6
b:assim_que:7 b:at_it:-5 b:at_present:6 b:at_the:16 b:ate_ao:8 b:au_printemps:5 b:au_tribunal:6 b:auch_keine:5
b:audience_le:5 b:aujourd_hui:6 b:avec_mon:9 b:avec_vous:5 b:avevo_detto:5 b:banco_nos:8 b:bank_has:-5
b:bank_heeft:7 b:be_able:-5 b:beim_amtsgericht:8 b:betalen_?:15 b:bin_00:5 b:bin_seit:-9 b:bis_ende:6 b:bis_zur:6
b:boa_tarde:11 b:bom_dia:-5 b:bonjour_je:9 b:bonjour_luc:7 b:buen_dia:-7 b:buenos_dias:-5 b:but_cannot:8
b:by_email:7 b:can_get:-5 b:can_pay:22 b:cannot_pay:9 b:cannot_promise:6 b:ce_est:-9 b:ce_la:9 b:ce_matin:-6
b:ce_qu:14 b:ce_que:5 b:chapter_0:7 b:che_avete:6 b:che_vi:9 b:chiedo_di:6 b:ci_ha:11 b:com_meu:-5 b:com_que:6
b:comes_in:-8 b:como_pagar:24 b:como_siempre:-5 b:comunicacion_de:5 b:comunicamos_que:-5 b:con_la:6 b:con_las:7
b:con_que:14 b:con_todo:12 b:concordato_preventivo:-9 b:concurso_voluntario:-5 b:condizione_di:13 b:contact_avec:5
b:could_do:11 b:cr_0:7 b:creditos_anteriores:-12 b:da_0000:5 b:da_empresa:6 b:da_un:5 b:dans_la:6 b:dat_moet:7
b:de_0:-19 b:de_administracion:5 b:de_apertura:5 b:de_autofalencia:10 b:de_bank:6 b:de_banque:8 b:de_concurso:-8
b:de_distrito:5 b:de_fevereiro:11 b:de_fin:-5 b:de_france:-8 b:de_kas:20 b:de_la:-10 b:de_las:-6 b:de_mars:7
b:de_me:10 b:de_momento:8 b:de_obra:5 b:de_pagamento:7 b:de_payer:-13 b:de_quoi:11 b:de_rekening:10 b:de_su:-6
b:de_surendettement:-8 b:de_tijd:6 b:de_toute:5 b:de_verdad:6 b:de_vous:5 b:de_winkel:9 b:dealt_with:-9 b:dear_ms:6
b:decembre_est:7 b:decembre_et:5 b:della_banca:5 b:depuis_jeudi:-9 b:der_rest:13 b:des_que:9 b:despues_de:5
b:devoir_la:9 b:deze_maand:14 b:di_aspettare:5 b:di_due:7 b:di_insolvenza:-6 b:di_pagare:14 b:dia_00:-7 b:dia_0:9
b:dice_che:6 b:die_freigabe:-5 b:die_kasse:11 b:die_nog:6 b:die_rechnung:-7 b:dit_moment:8 b:do_000:11 b:do_mes:-7
b:does_not:6 b:droit_de:-8 b:du_00:-8 b:du_mois:6 b:du_tribunal:5 b:durfen_wir:-5 b:dus_niet:8 b:echt_niet:15
b:ee_cambiato:-6 b:ee_impossibile:8 b:ee_in:-9 b:ee_sparito:9 b:einen_antrag:8 b:el_00:-7 b:el_banco:7
b:el_cliente:7 b:el_dia:7 b:el_juez:-7 b:el_lunes:-11 b:el_pago:-5 b:em_00:8 b:em_agosto:-5 b:em_per:-12 b:en_0:6
b:en_cuanto:7 b:en_dan:6 b:en_de:22 b:en_el:-6 b:en_ik:12 b:en_juin:15 b:en_la:6 b:en_mesure:7 b:end_of:-6
b:entro_venerdi:5 b:er_even:6 b:er_is:7 b:er_zo:11 b:es_geht:5 b:es_nicht:-5 b:es_von:5 b:est_ce:10 b:est_deja:16
b:est_en:-12 b:est_la:-14 b:est_pas:-17 b:est_passee:6 b:est_pour:-7 b:est_sur:7 b:esta_em:-12 b:estamos_en:8
b:estamos_sem:19 b:este_mes:8 b:estimado_proveedor:7 b:et_ai:8 b:et_assurance:5 b:et_de:5 b:et_des:5 b:et_est:-8
b:euro_di:5 b:even_niet:7 b:factura_por:7 b:faillissement_aan:5 b:falencia_da:5 b:feb_and:-5 b:fim_de:11 b:fim_do:-7
b:fino_al:5 b:fois_?:18 b:for_00:5 b:for_the:-8 b:friday_and:7 b:from_january:8 b:from_them:8 b:from_you:-6
b:fur_die:-6 b:ga_er:5 b:geachte_heer:-5 b:geben_sie:7 b:geehrte_geschaftspartner:7 b:gehen_am:18 b:geht_am:6
b:geld_ist:-7 b:geschrieben_und:7 b:get_this:8 b:gewoon_niet:17 b:gibt_es:-5 b:got_it:9 b:got_the:-5 b:guten_tag:-9
b:ha_0:-6 b:ha_acordado:5 b:habe_den:5 b:haben_am:-7 b:had_to:5 b:half_of:7 b:hallo_ich:-9 b:has_been:9
b:hasta_que:-5 b:hat_insolvenz:9 b:have_got:-7 b:have_had:10 b:have_no:-13 b:have_not:15 b:have_to:-5 b:hay_nada:9
b:he_is:-9 b:heb_het:9 b:heb_ik:9 b:het_er:5 b:het_faillissement:5 b:het_geld:17 b:hi_tom:7 b:hola_!:5 b:hola_soy:6
b:hope_to:14 b:ich_am:-5 b:ich_bin:-7 b:ich_darf:-10 b:ich_hab:8 b:ich_hatte:11 b:ich_hoffe:-7 b:ich_ihnen:21
b:ich_kann:8 b:ik_ben:6 b:ik_heb:11 b:ik_het:5 b:ik_in:15 b:ik_jullie:5 b:ik_kan:14 b:ik_van:-8 b:ik_verwacht:-5
b:ik_vrijdag:5 b:il_est:20 b:il_mio:5 b:il_nuovo:-6 b:il_presidente:-6 b:il_tribunale:-7 b:im_moment:12 b:in_00:6
b:in_april:13 b:in_concordato:-9 b:in_condizione:13 b:in_contanti:15 b:in_der:-7 b:in_eigenverwaltung:5 b:in_het:-6
b:in_my:-5 b:in_position:7 b:in_questo:6 b:in_the:24 b:insolvencia_pessoal:11 b:insolvenz_angemeldet:8 b:io_sono:-5
b:is_000:-6 b:is_in:-8 b:is_leeg:15 b:is_no:7 b:is_not:5 b:is_nothing:6 b:is_the:-5 b:is_there:5 b:ist_bei:7
b:ist_da:-15 b:ist_die:12 b:ist_nicht:16 b:ist_nichts:6 b:it_is:-8 b:it_will:-6 b:ja_ta:-11 b:ja_tem:7
b:januari_?:-6 b:january_?:9 b:je_ne:-9 b:je_peux:19 b:je_suis:-11 b:judiciaire_depuis:-7 b:juzgado_de:-6 b:kan_ik:7
b:kan_je:11 b:kann_ich:28 b:kein_geld:7 b:konnen_derzeit:9 b:konto_ist:5 b:kunnen_wij:5 b:la_0000:-5 b:la_0:14
b:la_banque:-8 b:la_carta:-7 b:la_cassa:14 b:la_cessation:6 b:la_cuenta:11 b:la_empresa:8 b:la_faccio:13
b:la_facture:-8 b:la_la:6 b:la_ley:8 b:la_ligne:-5 b:la_mia:-5 b:la_moitie:6 b:la_nostra:7 b:la_pago:8
b:la_recolte:8 b:la_scheda:9 b:la_societa:-9 b:la_solicitud:-5 b:la_somme:9 b:last_week:11 b:le_camion:5
b:le_chantier:8 b:le_droit:-8 b:le_pago:5 b:le_redressement:5 b:leeg_en:12 b:les_comunicamos:-5 b:les_informamos:5
b:les_pagaremos:6 b:lie_to:19 b:liquidez_para:7 b:list_and:6 b:lo_mercantil:-5 b:lo_stato:-6 b:los_pagos:5
b:lost_the:6 b:ma_boutique:6 b:ma_la:5 b:maar_een:7 b:mais_je:8 b:march_?:-5 b:mars_?:7 b:mas_nao:-5 b:mas_no:5
b:me_da:8 b:me_er:-5 b:me_la:-9 b:me_you:6 b:meer_mailen:10 b:mercantil_de:-5 b:mevrouw_de:5 b:mi_faccia:-5
b:mi_ha:9 b:mi_marido:8 b:mi_servirebbe:7 b:mij_alstublieft:6 b:mir_auch:5 b:mir_leid:10 b:mit_einer:6 b:mit_ihnen:6
b:moet_ik:6 b:momento_no:8 b:momento_non:8 b:mon_associe:5 b:money_for:5 b:month_from:5 b:muss_ich:7 b:na_segunda:10
b:naar_een:-5 b:nachste_woche:-5 b:nao_da:6 b:nao_ee:-6 b:nao_podemos:-15 b:nao_recebi:5 b:nao_temos:12
b:nao_tenho:53 b:ne_nous:-5 b:ne_paie:-5 b:ne_pouvons:5 b:new_year:9 b:ni_un:5 b:nicht_bezahlen:7 b:nicht_drin:11
b:nicht_zahlen:6 b:niet_betalen:8 b:niet_in:7 b:niet_op:-8 b:niets_meer:-6 b:nix_mehr:7 b:no_boleto:6 b:no_estamos:7
b:no_hay:10 b:no_idea:5 b:no_la:-9 b:no_le:5 b:no_mesmo:-7 b:no_podemos:7 b:no_puedo:15 b:no_se:-8 b:no_te:-5
b:no_tenemos:5 b:nobody_is:7 b:non_abbiamo:-8 b:non_ce:19 b:non_ha:8 b:non_ho:13 b:non_la:-6 b:non_ne:6
b:non_possiamo:-7 b:non_posso:5 b:non_riesco:6 b:non_siamo:8 b:non_sono:7 b:non_vi:-7 b:not_be:-6 b:not_going:5
b:not_got:13 b:not_have:6 b:not_in:6 b:not_lie:12 b:not_paid:5 b:not_pay:5 b:not_paying:-6 b:nota_de:-7
b:nothing_in:18 b:notre_tresorerie:16 b:nous_vous:8 b:nu_niet:5 b:nur_die:-7 b:of_it:7 b:of_the:-9 b:oggi_non:8
b:on_000:-5 b:on_est:-10 b:on_friday:-19 b:on_monday:-9 b:on_peut:20 b:on_wednesday:8 b:ontem_no:8 b:op_00:-8
b:op_dit:8 b:other_half:8 b:otra_fecha:-5 b:ou_quoi:15 b:over_to:16 b:paga_em:-6 b:pagar_ate:5 b:pagar_el:15
b:pagar_la:-6 b:paie_pas:-5 b:para_pagar:7 b:parlato_con:5 b:partir_de:6 b:pas_la:-7 b:pas_payer:13 b:pas_que:-7
b:pas_un:8 b:pas_vous:10 b:pay_anyone:13 b:pay_me:6 b:pay_on:-5 b:pay_you:10 b:payer_et:7 b:payer_les:6 b:payer_ni:5
b:pedido_de:10 b:per_0:-6 b:per_maand:5 b:perche_non:6 b:pero_la:9 b:pero_no:-8 b:peut_pas:16 b:peux_pas:13
b:peux_rien:5 b:plus_de:13 b:plus_un:5 b:podemos_pagar:-11 b:por_nao:8 b:por_telefono:9 b:porque_no:6
b:posibilidad_de:8 b:position_to:7 b:possiamo_pagare:-12 b:pour_instant:8 b:pour_le:22 b:pour_les:-7 b:pour_ma:-7
b:pour_payer:5 b:pourriez_vous:-5 b:prendra_contact:7 b:presente_les:5 b:previsao_de:7 b:proveedor_le:8
b:puedo_pagar:7 b:put_the:10 b:qu_elle:5 b:qu_on:6 b:que_ainda:5 b:que_des:5 b:que_est:-6 b:que_eu:-5 b:que_me:12
b:que_nos:13 b:que_tal:12 b:que_tenho:-6 b:quella_data:6 b:quello_che:13 b:quote_von:6 b:redressement_judiciaire:-8
b:rekening_staat:18 b:said_would:-11 b:says_do:6 b:scheda_contabile:9 b:schicken_sie:5 b:se_0:5 b:se_ha:7
b:se_non:-5 b:se_presentara:5 b:segundo_de:8 b:sem_um:11 b:semana_passada:-6 b:serait_il:8 b:seriez_vous:6
b:si_paga:-5 b:si_puo:8 b:siamo_in:11 b:sie_es:10 b:sie_mir:14 b:since_august:10 b:sind_bis:6
b:sind_zahlungsunfahig:7 b:six_mois:5 b:so_no:7 b:so_there:-6 b:societa_ee:-9 b:solicitud_de:-5 b:soon_as:21
b:sorry_sorry:5 b:sorry_to:5 b:soy_el:6 b:stato_di:-6 b:straight_with:11 b:suis_en:-6 b:sus_facturas:5 b:svp_?:-6
b:ta_tudo:-13 b:te_moeten:6 b:te_voy:5 b:tell_you:11 b:tengo_la:-5 b:tenho_como:18 b:tenho_de:10 b:th_so:-5
b:the_0:6 b:the_company:10 b:the_lads:18 b:the_minute:12 b:the_moment:6 b:the_money:-5 b:the_new:8 b:the_next:-5
b:the_overdraft:-6 b:the_week:-5 b:there_any:5 b:there_is:19 b:there_will:-5 b:things_are:5 b:this_by:8
b:this_friday:6 b:this_is:-7 b:this_time:6 b:to_be:-6 b:to_do:-5 b:to_get:8 b:to_go:-7 b:to_pay:5 b:to_take:-6
b:to_tell:8 b:to_the:-6 b:to_write:5 b:to_you:25 b:tresorerie_est:5 b:tribunal_pour:5 b:uf_0:10 b:un_acompte:-5
b:un_altra:6 b:un_gros:-5 b:un_mois:-7 b:un_peu:-10 b:un_report:6 b:una_dilazione:6 b:unable_to:6 b:und_der:7
b:und_geht:7 b:und_jetzt:7 b:und_konnen:6 b:uns_kein:-7 b:unser_mandant:5 b:until_that:-5 b:up_petition:8
b:valuta_00:13 b:van_0000:9 b:van_00:-9 b:van_deze:-5 b:van_het:-5 b:van_onze:-5 b:ve_la:12 b:verwacht_dat:-5
b:very_tight:8 b:von_00:6 b:von_den:-12 b:von_mir:5 b:von_uns:-8 b:vorige_week:10 b:vorlaufiger_verwalter:-7
b:votre_comprehension:7 b:vou_pagar:-13 b:vous_accord:6 b:vous_ecris:9 b:vous_payer:15 b:vous_serez:10
b:vrijdag_de:5 b:war_00:7 b:war_nicht:-8 b:was_soll:5 b:we_are:19 b:we_cannot:-7 b:we_do:-5 b:we_have:17
b:we_would:-11 b:wednesday_the:8 b:weet_je:5 b:will_be:-9 b:wilt_mij:10 b:wir_haben:-9 b:wir_konnen:5 b:wir_nicht:-6
b:wir_sind:14 b:wir_uberweisen:7 b:wir_vertreten:5 b:would_ask:-8 b:would_rather:6 b:wurde_ich:10 b:ya_no:-12
b:yo_no:-5 b:yo_ya:-5 b:you_and:18 b:you_at:7 b:you_before:19 b:you_by:-6 b:you_get:6 b:you_keep:6 b:you_may:-5
b:you_on:8 b:zahlen_?:-5 b:zahlen_wir:-5 b:zahlungsunfahig_und:10 b:zit_er:10 b:zu_begleichen:7 c:<a>:-37 c:<aa:-10
c:<aan:-6 c:<ab:-14 c:<abe:6 c:<aber:7 c:<abo:-8 c:<ac:-28 c:<acc:-8 c:<ach:-6 c:<acr:-6 c:<ad:13 c:<adv:6 c:<ag:-13
c:<aga:-8 c:<agai:-8 c:<ago:6 c:<agor:8 c:<ah:10 c:<ah>:6 c:<ak:7 c:<akt:7 c:<aktu:7 c:<al:-14 c:<all:-9 c:<all>:-8
c:<altr:7 c:<am:7 c:<an:13 c:<and:18 c:<ang:15 c:<ange:16 c:<answ:-6 c:<ant:-13 c:<ante:-12 c:<any:14 c:<anyo:10
c:<apr:9 c:<apri:10 c:<ar:17 c:<are:9 c:<are>:9 c:<arre:6 c:<as:-9 c:<at:15 c:<at>:7 c:<ate:9 c:<aten:8 c:<au:25
c:<auc:9 c:<auch:7 c:<auf:6 c:<ave:9 c:<avo:-7 c:<avvo:6 c:<ba:-7 c:<ban:9 c:<banc:8 c:<be:-26 c:<be>:-8 c:<bef:6
c:<befo:6 c:<bel:-7 c:<bes:-9 c:<best:-8 c:<bil:-8 c:<bill:-7 c:<bin:13 c:<bin>:14 c:<bl:9 c:<boa:6 c:<boa>:6
c:<boi:6 c:<bon:-10 c:<bon>:-6 c:<br:-8 c:<bu:-32 c:<buc:-7 c:<buch:-7 c:<bue:-10 c:<buen:-10 c:<c>:-13 c:<ca:19
c:<ca>:-7 c:<cai:6 c:<cami:9 c:<can:15 c:<cann:10 c:<capi:6 c:<caro:-6 c:<cass:7 c:<ce:7 c:<ce>:12 c:<ch:8 c:<chan:8
c:<che:-9 c:<chi:15 c:<chiu:9 c:<cho:6 c:<ci:12 c:<cio:12 c:<cli:11 c:<clie:12 c:<co:-6 c:<col:-9 c:<como:20
c:<con>:8 c:<cond:9 c:<conf:-9 c:<corr:-6 c:<cr:-13 c:<cre:-12 c:<cred:-8 c:<cu:8 c:<cub:6 c:<cubr:6 c:<cur:-7
c:<d>:-8 c:<da:-8 c:<dan:7 c:<dans:7 c:<dar:-6 c:<darf:-10 c:<data:7 c:<date:-6 c:<de:-17 c:<deal:-6 c:<deb:-8
c:<debi:-7 c:<dece:6 c:<deci:-6 c:<decl:7 c:<dej:7 c:<deja:8 c:<del:-7 c:<deme:6 c:<derz:6 c:<desp:8 c:<dev:7
c:<devo:11 c:<di>:-8 c:<dia:-13 c:<dia>:-10 c:<dic:18 c:<die:-7 c:<dif:8 c:<din:6 c:<dinh:6 c:<do:-11 c:<don:-6
c:<dos:-7 c:<doss:-6 c:<dot:13 c:<dott:13 c:<dri:9 c:<drin:11 c:<du:10 c:<du>:7 c:<dus:7 c:<dus>:7 c:<e>:-17
c:<ec:10 c:<echt:6 c:<ee:-6 c:<een:-7 c:<ei:11 c:<eine:7 c:<el:-13 c:<em:-13 c:<em>:-7 c:<en:-14 c:<er:-15 c:<era:-6
c:<es:9 c:<est:15 c:<esto:10 c:<et>:7 c:<ev:7 c:<eve:7 c:<ex:-11 c:<fa:-18 c:<fact:-9 c:<fall:10 c:<far:-6 c:<fat:-7
c:<fe:-10 c:<fir:-12 c:<firm:-9 c:<fis:8 c:<fisc:8 c:<fo:-24 c:<fois:6 c:<for:-18 c:<for>:-8 c:<form:-6 c:<fr:-13
c:<fra:-10 c:<frei:-6 c:<fu:9 c:<fun:21 c:<func:9 c:<fund:14 c:<fur:-7 c:<fur>:-8 c:<gas:8 c:<ge:45 c:<geb:8
c:<gebe:8 c:<geh:6 c:<gehe:7 c:<gel:14 c:<geld:15 c:<gene:6 c:<ger:-8 c:<ges:6 c:<gew:10 c:<gewo:10 c:<gib:-8
c:<gibt:-8 c:<gir:8 c:<gli:6 c:<go:8 c:<gon:7 c:<got:10 c:<got>:9 c:<gran:6 c:<gu:-6 c:<ha:26 c:<hab>:7 c:<habe:-6
c:<han:9 c:<he:-8 c:<hi:-9 c:<hie:-8 c:<hier:-8 c:<ho:22 c:<hoe:7 c:<hoe>:6 c:<hon:10 c:<honr:7 c:<hu:7 c:<hui:9
c:<huis:8 c:<i>:21 c:<ic:-7 c:<ich:-9 c:<ich>:-7 c:<ih:-7 c:<ihn:7 c:<ihne:7 c:<ihr:-14 c:<ihr>:-7 c:<ihre:-7
c:<ii:6 c:<im:27 c:<im>:12 c:<imme:6 c:<imp:9 c:<impo:13 c:<inca:6 c:<ind:-7 c:<indi:-6 c:<inf:12 c:<info:8
c:<int:-6 c:<inte:-11 c:<inve:6 c:<is:26 c:<is>:10 c:<ist:15 c:<ist>:12 c:<iv:6 c:<ive:8 c:<ive>:8 c:<j>:13
c:<ja:-12 c:<ja>:-11 c:<je:7 c:<jef:12 c:<jefe:12 c:<jo:-12 c:<ju:-9 c:<juin:8 c:<jul:-6 c:<jusq:6 c:<ka:57
c:<kan:37 c:<kan>:17 c:<kann:20 c:<kar:-7 c:<kas:9 c:<kat:9 c:<kg:-7 c:<kg>:-7 c:<ki:10 c:<kn:10 c:<kno:7 c:<know:8
c:<kon:6 c:<kr:-8 c:<la:15 c:<la>:-8 c:<lad:8 c:<lads:8 c:<lav:15 c:<lavo:10 c:<le:15 c:<lee:14 c:<leeg:7 c:<leer:6
c:<leg:-8 c:<lei:12 c:<leid:7 c:<leis:6 c:<li:22 c:<lief:-7 c:<liq:10 c:<liqu:10 c:<lir:12 c:<lite:8 c:<ll:-9
c:<lun:-6 c:<ma:-16 c:<maa:7 c:<maan:7 c:<mai:-14 c:<mail:-6 c:<man:-7 c:<mano:6 c:<marc:-7 c:<mart:-6 c:<marz:8
c:<mate:10 c:<med:-6 c:<mee:12 c:<meer:9 c:<mer:9 c:<met:-8 c:<met>:-6 c:<meu:-11 c:<meu>:-10 c:<mi:27 c:<mij:-7
c:<mio:8 c:<mio>:9 c:<mir:19 c:<mir>:19 c:<mist:-6 c:<mo:32 c:<mo>:7 c:<mom:31 c:<mome:26 c:<mon:-9 c:<mond:-6
c:<na:9 c:<na>:8 c:<nac:-8 c:<nach:-11 c:<nao:10 c:<nao>:10 c:<ned>:6 c:<nem:8 c:<nen:8 c:<nenh:6 c:<nev:-7
c:<neve:-7 c:<ni:31 c:<ni>:17 c:<nie:9 c:<niet:8 c:<nix:6 c:<nix>:6 c:<no:25 c:<noc:-7 c:<noch:-7 c:<nom:6 c:<non:10
c:<non>:11 c:<nos:8 c:<nost:6 c:<nous:6 c:<now:10 c:<nu:10 c:<nu>:10 c:<nun:10 c:<nun>:11 c:<nuov:-6 c:<of:-12
c:<off:-9 c:<off>:-9 c:<oh:-7 c:<ohn:-6 c:<ohne:-6 c:<ok:-6 c:<on:-16 c:<on>:-7 c:<one:-8 c:<one>:-7 c:<op:-7
c:<or:10 c:<or>:9 c:<os:-6 c:<ot:-13 c:<ott:-7 c:<otto:-7 c:<p>:-6 c:<pa:41 c:<pa>:13 c:<pag:22 c:<paga:24
c:<pago:-7 c:<pai:-7 c:<pal:-6 c:<pan:8 c:<par>:-7 c:<pat:-6 c:<pay:17 c:<pay>:16 c:<paye:12 c:<paym:-6 c:<pe:19
c:<pe>:7 c:<pel:-6 c:<per>:-6 c:<pess:6 c:<peu:21 c:<peut:12 c:<peux:11 c:<pi:-7 c:<pig:6 c:<piu:-7 c:<piu>:-7
c:<pl:16 c:<ple:14 c:<plea:-6 c:<plei:21 c:<plu:7 c:<po:14 c:<pod:6 c:<podi:6 c:<podr:6 c:<por>:-6 c:<pos:8
c:<poss:8 c:<pou:11 c:<pour:10 c:<pr:-13 c:<pra:6 c:<pra>:7 c:<pre:-6 c:<pren:10 c:<pri:-7 c:<priv:-7 c:<proc:-10
c:<prom:7 c:<prot:6 c:<pu:27 c:<pun:12 c:<punt:11 c:<pur:6 c:<put:9 c:<qu:8 c:<que:9 c:<qui:-12 c:<qui>:-6 c:<quo:13
c:<quoi:12 c:<rau:8 c:<raus:8 c:<re:-14 c:<rea:6 c:<real:6 c:<rec:-10 c:<rech:-6 c:<ref:-7 c:<reg:-7 c:<rek:9
c:<reke:9 c:<rem:-7 c:<ren:10 c:<rest:8 c:<ri:-12 c:<rie:6 c:<ro:16 c:<ron:7 c:<rond:8 c:<roo:8 c:<sa:-13 c:<saba:7
c:<sag:-7 c:<sai:-10 c:<said:-6 c:<sal:17 c:<sala:7 c:<san:-6 c:<sc:-12 c:<scho:-9 c:<sec:6 c:<see:-6 c:<seg:7
c:<segu:8 c:<seit:-7 c:<seiz:8 c:<sem:10 c:<sem>:10 c:<sen:-6 c:<sep:-7 c:<set:-6 c:<seu:7 c:<seu>:8 c:<sh:-11
c:<she:-6 c:<si>:-12 c:<sic:9 c:<sich:9 c:<sim:-9 c:<sin:8 c:<so:17 c:<sol:13 c:<sold:23 c:<solo:-7 c:<soo:10
c:<soon:10 c:<sor:10 c:<sorr:11 c:<spr:7 c:<st:13 c:<sta:12 c:<sta>:11 c:<staa:7 c:<star:7 c:<stat:-8 c:<stuk:6
c:<su:-25 c:<su>:-9 c:<sui:-9 c:<suis:-6 c:<sur:-6 c:<sure:-6 c:<t>:7 c:<tag:-8 c:<tal:7 c:<tal>:7 c:<tam:6
c:<tax:-6 c:<te:38 c:<te>:-14 c:<tem:10 c:<tem>:9 c:<ten:34 c:<teng:15 c:<tenh:22 c:<tere:7 c:<tes:8 c:<teso:6
c:<ther:6 c:<ti:27 c:<tic:7 c:<tick:7 c:<tie:17 c:<tr:-16 c:<trad:7 c:<tran:-9 c:<tre:7 c:<tres:15 c:<treu:-6
c:<tro:-8 c:<uf:7 c:<un:18 c:<un>:12 c:<und:6 c:<und>:6 c:<unt:-7 c:<up:9 c:<up>:7 c:<urs:6 c:<urss:6 c:<valu:6
c:<van>:-6 c:<vau:8 c:<vaut:8 c:<ve>:10 c:<ved:7 c:<vede:7 c:<ven:7 c:<ver:-6 c:<verw:-7 c:<vi:-15 c:<vie:-7
c:<vo:-27 c:<vom:-6 c:<vom>:-6 c:<von:-7 c:<von>:-8 c:<vos:-8 c:<vot:-7 c:<voy:7 c:<voy>:8 c:<vuo:7 c:<wa:7
c:<wag:12 c:<wage:11 c:<we:17 c:<we>:13 c:<week:7 c:<wenn:-6 c:<wh:-15 c:<wha:-6 c:<what:-6 c:<wi:9 c:<wil>:7
c:<will:-6 c:<win:9 c:<wo:7 c:<wol:8 c:<woll:8 c:<xm:8 c:<ya:-9 c:<ya>:-9 c:<ye:-9 c:<yet:-9 c:<yet>:-9 c:<yo:-11
c:<yo>:-8 c:<you>:8 c:<your:-11 c:<z>:6 c:<za:12 c:<zah:7 c:<zahl:7 c:<zi:12 c:<zie:8 c:<zit:6 c:<zu:-8 c:<zum:-6
c:<zum>:-6 c:<zwo:6 c:aak:-7 c:aand:7 c:aand>:8 c:abat:7 c:abato:7 c:abb:-6 c:abe:-10 c:abe>:-6 c:aben:-6 c:abl:-7
c:abo:-8 c:acc:-10 c:ach:-16 c:acr:-8 c:act:-14 c:actu:-8 c:actur:-6 c:ad>:14 c:ada:6 c:ada>:12 c:ade>:12 c:adi:-8
c:ados:-11 c:ados>:-11 c:adr:-8 c:ads>:6 c:adv:6 c:advog:6 c:af>:7 c:ag>:-7 c:aga:13 c:agai:-8 c:again:-8 c:agam:-10
c:agamo:-6 c:agar:37 c:agar>:10 c:agare:11 c:agarl:9 c:age:-8 c:age>:-7 c:agen:-13 c:agen>:-8 c:ages:10 c:ages>:11
c:ago>:-7 c:agor:8 c:agora:8 c:ah>:8 c:ahig:8 c:ahig>:8 c:ahl:10 c:ahle:10 c:ai>:8 c:ail:-9 c:ail>:-6 c:ain:-14
c:ains:-6 c:air:-7 c:aire>:-6 c:aiu:8 c:aja:-6 c:ak>:-7 c:akt:7 c:aktu:7 c:aktul:7 c:alen:9 c:alf>:6 c:alh:6
c:all>:-13 c:alli:8 c:allo:-9 c:ally:16 c:ally>:16 c:almen:6 c:alt:-14 c:alt>:-8 c:altr:6 c:am>:-8 c:ama:-10
c:ame:-8 c:amen:-7 c:ami:8 c:amio:10 c:amion:10 c:an>:19 c:ana:-9 c:ana>:-6 c:anci:7 c:and:22 c:and>:11 c:anda:-6
c:anda>:-7 c:ande:6 c:ander:6 c:andi:16 c:andi>:19 c:andr:-6 c:ane:-8 c:ank:-8 c:ann:34 c:ann>:24 c:anno:11
c:annot:10 c:ans:-8 c:ans>:8 c:answ:-6 c:answe:-6 c:ante:-12 c:anter:-7 c:anti:6 c:anti>:8 c:antr:6 c:antra:7
c:any:15 c:anyo:10 c:anyon:10 c:anza:6 c:anza>:6 c:ap>:-7 c:appe:10 c:appen:7 c:apr:7 c:apri:10 c:april:10 c:aqu:-6
c:aqui:-6 c:ar>:8 c:arad:7 c:arant:-6 c:arch:-7 c:arci:8 c:ard:-10 c:arde>:7 c:are:11 c:are>:6 c:arf:-10 c:arf>:-10
c:ari:12 c:ari>:-8 c:aria>:6 c:arm:12 c:armi:9 c:armi>:9 c:aro:8 c:arret:8 c:arta:-7 c:artu:6 c:arv:6 c:arvi:7
c:arvi>:7 c:arz:8 c:arz>:7 c:as>:-16 c:ase:-10 c:ase>:-8 c:asp:6 c:assa:6 c:assa>:6 c:asse:-7 c:assi:6 c:aten>:-7
c:ati:-21 c:atin:-11 c:atins:-6 c:ato:-21 c:ato>:-16 c:atr:9 c:att:-14 c:atten:-6 c:atto:-6 c:atu:-7 c:atura:-6
c:auc:8 c:auch>:6 c:aus>:6 c:aut:6 c:auto:8 c:auto>:8 c:autom:-6 c:ave:14 c:avo:8 c:avo>:7 c:avor:9 c:avori:7
c:avvo:6 c:ay>:12 c:aye:12 c:ayer:15 c:ayer>:13 c:aym:-6 c:ayme:-6 c:aymen:-6 c:az>:-6 c:banc:8 c:bar:11 c:bara:7
c:bato:7 c:bato>:7 c:bbe>:6 c:bbia:-6 c:be>:-9 c:bef:6 c:befo:6 c:befor:6 c:bel:-12 c:ber:7 c:bera:7 c:bes:-11
c:best:-8 c:beta:7 c:betal:9 c:bia:-10 c:biat:-6 c:bile:7 c:bile>:7 c:bili:8 c:bilid:6 c:bill:-7 c:bin:8 c:bin>:13
c:bit:-9 c:boa:6 c:boa>:6 c:boi:6 c:bon:-12 c:bon>:-7 c:brad:6 c:brado:8 c:brir:7 c:brir>:6 c:bro>:-9 c:bts:-6
c:bts>:-6 c:buc:-8 c:buch:-8 c:bue:-10 c:buen:-10 c:bur:-7 c:ca>:-16 c:cal:8 c:cale>:7 c:call:6 c:cami:9 c:camio:10
c:can:15 c:canc:9 c:cann:10 c:canno:10 c:cap:6 c:cara:6 c:cara>:6 c:caro:-6 c:cass:11 c:cassa:6 c:cassi:7 c:cat:-7
c:cate:-8 c:ce>:19 c:ced:-8 c:cen:-13 c:cent:-6 c:ces:-9 c:cev:-9 c:ch>:-6 c:cha:-15 c:cha>:-7 c:chad:9 c:chaf:7
c:chaft:7 c:chan:6 c:che>:6 c:chiu:8 c:chius:9 c:chn:-12 c:chon:-6 c:chr:-6 c:ciam:6 c:ciamo:6 c:cil:6 c:cil>:6
c:cin:6 c:cio:20 c:cio>:8 c:cion:14 c:ciona:10 c:ck>:-12 c:cke:6 c:cket:6 c:cket>:8 c:cli:11 c:clie:12 c:clien:12
c:co>:17 c:cola:6 c:coll:-6 c:come:-7 c:como:20 c:como>:20 c:comp:-7 c:con>:11 c:conco:-6 c:cond:8 c:condi:10
c:conf:-9 c:conta:9 c:conte:-7 c:contr:-12 c:cor:-19 c:cord:-6 c:corr:-7 c:corre:-7 c:cre:-18 c:cred:-10 c:credi:-8
c:cro:-7 c:ctu:-10 c:ctur:-7 c:cture:-6 c:cub:6 c:cubr:6 c:cubri:6 c:da>:6 c:dac:-7 c:dad:11 c:dad>:6 c:dan:9
c:dans:9 c:dans>:9 c:dar:-10 c:darf:-10 c:darf>:-10 c:das:-11 c:das>:-11 c:dat:-10 c:data:7 c:data>:9 c:date>:-9
c:dato:-6 c:dato>:-7 c:day:-8 c:day>:-6 c:deal:-8 c:deb:-10 c:debi:-8 c:debit:-8 c:dece:6 c:decem:6 c:deci:-7
c:decl:6 c:decla:6 c:dej:7 c:deja:8 c:deja>:7 c:dem:-7 c:demo:-6 c:den:-18 c:den>:-9 c:der:9 c:der>:-6 c:dert:8
c:dert>:7 c:derz:6 c:derze:6 c:des:-6 c:desp:8 c:despe:8 c:det>:9 c:dev:8 c:devo:11 c:di>:16 c:dia:-12 c:dia>:-10
c:dias:-6 c:dias>:-6 c:dic:9 c:did:6 c:dido:9 c:dido>:9 c:dif:8 c:difi:9 c:dific:9 c:dinhe:6 c:dire>:7 c:dita:11
c:ditat:6 c:dito:-10 c:ditos:-7 c:dizi:8 c:dizio:7 c:do>:16 c:doe:8 c:doen:7 c:doen>:7 c:don:-10 c:dore:-7
c:dores:-7 c:dos:-16 c:dos>:-8 c:doss:-6 c:dossi:-6 c:dot:14 c:dott:14 c:dotto:16 c:dra:7 c:dra>:6 c:dri:12
c:drin:10 c:drin>:11 c:dru:-6 c:ds>:26 c:dt>:-7 c:du>:10 c:dus:6 c:dus>:6 c:dvog:6 c:dvoga:6 c:eas:-10 c:ease:-9
c:ease>:-7 c:eb>:6 c:ebbe>:6 c:ebe:14 c:eben:10 c:eben>:11 c:eber:7 c:ebi:-7 c:ebit:-8 c:ebr:6 c:ebra:8 c:ec>:6
c:eca:-8 c:ece>:7 c:ecemb:6 c:ech:-7 c:echad:8 c:echn:-8 c:eci:-15 c:eco:7 c:econ:6 c:ect:-7 c:ed>:-21 c:edere:8
c:edi:-17 c:edi>:-7 c:edimo:6 c:edit:-10 c:edito:-9 c:edo>:9 c:edor:-7 c:edore:-7 c:ee>:-16 c:eeg:7 c:eeg>:8 c:eek:9
c:eek>:8 c:een:-9 c:een>:-6 c:eer:11 c:eer>:7 c:efe>:11 c:efer:-11 c:efo:7 c:efore:6 c:efr:9 c:eg>:6 c:ega:-7
c:egad:7 c:egado:7 c:egar:-8 c:ege:-9 c:egen:-6 c:egu:7 c:egun:7 c:egund:8 c:ehe:8 c:ehen:10 c:ehen>:7 c:ehr:7
c:ei>:-8 c:eid:12 c:eide:8 c:eil:-12 c:ein:-14 c:ein>:-13 c:eiro:10 c:eiro>:8 c:eis>:-9 c:eist:6 c:eiste:7 c:eit:11
c:eite:17 c:eite>:20 c:eiz:15 c:eja:10 c:ek>:10 c:ekeni:8 c:eku:6 c:ekun:6 c:ekund:6 c:el>:-18 c:eld:13 c:eld>:13
c:ele:-15 c:elh:9 c:elho:8 c:eli:8 c:ell:-9 c:em>:6 c:eme>:10 c:emen:-8 c:ement:-10 c:emo:7 c:emos:9 c:emos>:9
c:ena:-14 c:ena>:-7 c:end:-8 c:end>:-9 c:endr:9 c:ene>:-6 c:enez:7 c:enez>:7 c:eng:10 c:engo:15 c:engo>:16 c:enh:21
c:enho:18 c:enho>:21 c:enhu:6 c:enhum:6 c:eni:16 c:enig:8 c:enin:7 c:ening:7 c:enn:-8 c:enn>:-7 c:ens:-6 c:ent:12
c:ent>:-11 c:enta>:6 c:entar:6 c:ente:17 c:ente>:11 c:entes:8 c:enti>:8 c:ento:-6 c:enu:6 c:enu>:7 c:ep>:7 c:ept:-6
c:equ:-8 c:eque:-6 c:era>:-8 c:eral:7 c:erate:7 c:erd:-7 c:ere>:-8 c:erei:10 c:erem:13 c:eremo:8 c:eren:-6 c:erg:-7
c:erge:-9 c:eri:-7 c:eria>:8 c:erie:6 c:erie>:9 c:erio:-6 c:ern:-7 c:erne:-9 c:ers:-15 c:ers>:-10 c:ersc:-6
c:ersch:-6 c:erse:6 c:ert>:6 c:eru:-7 c:erv:-8 c:erw:-8 c:erwa:-6 c:erze:6 c:es>:6 c:esd:6 c:esda:7 c:esday:7
c:ese:-15 c:ese>:-11 c:esent:6 c:esi:-14 c:eso:20 c:eso>:8 c:esor:6 c:esore:9 c:esou:7 c:esour:7 c:esp:9 c:espe:12
c:ess>:-8 c:esso:9 c:essoa:6 c:esta:-9 c:esta>:-9 c:estam:14 c:esti:-6 c:esto:11 c:estor:8 c:estoy:11 c:et>:29
c:etal:9 c:etale:7 c:eten>:8 c:eti:6 c:eto:-9 c:etr:-12 c:ets>:-6 c:ett:-10 c:etto:-7 c:etto>:-6 c:euh:-6 c:euha:-6
c:euhan:-6 c:eur:-7 c:eur>:-7 c:eus:6 c:eut:8 c:eut>:11 c:eux:10 c:eux>:10 c:eva:-9 c:eve:-7 c:event:-6 c:evo:15
c:evo>:6 c:evr:-8 c:ewo:9 c:ewoo:11 c:ewoon:11 c:ext:-7 c:fact:-9 c:factu:-8 c:fahi:8 c:fahig:8 c:fal:8 c:fall:9
c:falli:9 c:far:-6 c:fat:-7 c:fe>:7 c:fer:-19 c:fere:-7 c:feren:-6 c:ff>:-9 c:fic:8 c:fici:8 c:fir:-14 c:firm:-11
c:firma:-11 c:fis:7 c:fisc:8 c:flo:6 c:floo:6 c:fois:6 c:fois>:6 c:for:-10 c:for>:-8 c:fore>:6 c:frag:7 c:frei:-6
c:fte:-6 c:fun:20 c:func:9 c:funci:9 c:fund:13 c:funds:11 c:fur:-10 c:fur>:-11 c:gab:-7 c:gad:8 c:gado:9 c:gado>:11
c:gai:-8 c:gain:-8 c:gal:-9 c:gam:-11 c:gamo:-7 c:gamos:-7 c:gar:24 c:gara:-8 c:gare:12 c:garl:9 c:garle:7 c:gas:6
c:gd>:-6 c:ge>:-14 c:geb:15 c:gebe:12 c:geben:12 c:gef:9 c:geg:-7 c:gehe:7 c:gehen:7 c:geku:6 c:gekun:6 c:gel:9
c:geld:15 c:geld>:16 c:gele:-6 c:gen:-20 c:gen>:-16 c:ger:-7 c:gerei:6 c:ges:9 c:ges>:11 c:gew:8 c:gewo:9 c:gewoo:11
c:gge:6 c:ggen:6 c:ggen>:6 c:ggi>:7 c:gi>:6 c:gib:-8 c:gibt:-8 c:gio:-7 c:gir:7 c:gle:6 c:gni:-7 c:gni>:-7 c:gno:10
c:gnor:13 c:gnora:17 c:gon:7 c:gor:7 c:gora:8 c:gora>:8 c:got:10 c:got>:9 c:grad>:6 c:gran:6 c:gs>:9 c:gsu:8
c:gsun:8 c:gsunf:8 c:gte:9 c:gten:9 c:gten>:9 c:gund:8 c:hab>:7 c:habe:-6 c:had:8 c:hada:8 c:hada>:9 c:haf:6
c:haft:6 c:hal:-14 c:hall:-7 c:hande:-6 c:hao:-6 c:hao>:-6 c:hat:-8 c:hat>:-8 c:he>:7 c:heb:7 c:heb>:9 c:hein:-6
c:heiro:6 c:her:9 c:here:6 c:hie:-7 c:hier:-8 c:hier>:-6 c:hig:6 c:hig>:8 c:hing:9 c:hing>:7 c:hiu:8 c:hius:9
c:hiuso:9 c:hle:8 c:hne>:-9 c:hnen:8 c:hnen>:8 c:ho>:37 c:hoe:6 c:hoe>:6 c:honr:7 c:hou:-7 c:hre:-14 c:hren:-6
c:hren>:-7 c:ht>:9 c:hui:10 c:huis:9 c:huiss:8 c:huma:7 c:huma>:8 c:ial>:-7 c:ialm:6 c:ialme:6 c:ian:-7 c:ias:-9
c:ias>:-11 c:iat:-7 c:iat>:6 c:iate:-6 c:iate>:-6 c:iato:-6 c:iato>:-6 c:ibi:7 c:ibil:13 c:ibili:9 c:ibt:-11
c:ibt>:-7 c:ica:-10 c:ica>:-6 c:ice:-14 c:ich>:8 c:icil:8 c:icke:8 c:icket:6 c:ida:-18 c:idez:6 c:idez>:6 c:idi:11
c:idit:12 c:idita:11 c:ids:9 c:iede:-6 c:iefe:-10 c:iefer:-9 c:iek:7 c:ien:13 c:ience:6 c:iendr:6 c:ient:12
c:iente:9 c:ier:-20 c:ier>:-8 c:ies:12 c:iesc:6 c:iese:-7 c:iet:12 c:iet>:10 c:ieta:-6 c:ieta>:-6 c:iete:7 c:ieu:-9
c:ific:6 c:ig>:13 c:iga:-9 c:ige:-7 c:igne:-9 c:igno:13 c:ignor:13 c:igu:-6 c:ihn:8 c:ihne:7 c:ihnen:7 c:ihr:-14
c:ihr>:-7 c:ihre:-7 c:ihre>:-6 c:ijd:8 c:ijd>:7 c:ijg:-6 c:il>:14 c:ila:6 c:ili:8 c:ilid:6 c:ilida:6 c:ill:-17
c:ill>:-11 c:im>:15 c:ime>:10 c:imm:7 c:immed:6 c:imo:6 c:imos:7 c:imos>:9 c:imp:6 c:impe:-8 c:impo:13 c:impos:14
c:in>:15 c:ina>:6 c:inca:7 c:ince:6 c:ince>:7 c:ind>:9 c:indi:-6 c:ine:-8 c:inf:11 c:info:8 c:infor:8 c:ing:17
c:ing>:6 c:ings:7 c:ings>:8 c:inh:6 c:inhei:6 c:ini:-12 c:inis:-7 c:inist:-6 c:ins:-9 c:int:-9 c:inte:-15
c:inten:-10 c:inter:-6 c:inute:6 c:ion:14 c:ione:13 c:ior:-6 c:iqu:7 c:iqui:10 c:iquid:10 c:ir>:26 c:ira:10
c:irar>:6 c:ire:-12 c:irm:-15 c:irma:-13 c:irma>:-6 c:iro:15 c:iro>:16 c:isa:10 c:isc:10 c:isc>:9 c:ise>:-9 c:isi:-6
c:iso:-8 c:issi:13 c:issie:8 c:issim:7 c:ist:-10 c:ist>:13 c:ista:-6 c:iste:-9 c:ita:-8 c:itat>:6 c:ite:15 c:ite>:13
c:itera:9 c:itio:7 c:ito:-12 c:itos:-8 c:itos>:-7 c:itr:-6 c:itz:10 c:ius:8 c:iuso:9 c:iuso>:9 c:iva:-14 c:iva>:-6
c:ivat:-8 c:ivati:-7 c:ive>:10 c:ivo:-9 c:ivo>:-8 c:ivr:-6 c:ix>:8 c:iz>:-7 c:iza:-7 c:izi:7 c:izio:6 c:izion:7
c:izo:7 c:jd>:7 c:jef:12 c:jefe:12 c:jefe>:12 c:jk>:6 c:juin:8 c:juin>:8 c:jul:-6 c:jusq:6 c:jusqu:6 c:jve:-6
c:kan:36 c:kan>:17 c:kann:19 c:kann>:20 c:kar:-7 c:kas:9 c:kas>:10 c:kat:9 c:ke>:-9 c:kei:-6 c:keit:-6 c:keni:8
c:kenin:8 c:ket>:8 c:kg>:-7 c:khe:7 c:kken:6 c:kken>:6 c:kkk:-9 c:kla:-7 c:kno:7 c:know:7 c:know>:8 c:komm:-6
c:kon:6 c:konne:6 c:ktu:7 c:ktul:7 c:ktull:7 c:la>:-12 c:lac:-7 c:lad:7 c:lads:8 c:lads>:8 c:lag:-6 c:lai:7 c:lan:9
c:late:-6 c:lau:-10 c:lauf:-9 c:lav:14 c:lavo:10 c:lavor:9 c:ld>:14 c:ldet:10 c:ldet>:10 c:ldi:20 c:ldi>:23 c:ldo:8
c:lea:-15 c:leas:-6 c:lease:-6 c:lee:9 c:leeg:7 c:leeg>:7 c:leer:6 c:leer>:6 c:leg:-16 c:lega:-9 c:lei:30 c:leid:7
c:leist:6 c:leit:17 c:leite:19 c:len:13 c:len>:15 c:let:-11 c:ley:6 c:lho:13 c:lho>:10 c:lia:-7 c:lich:8 c:lich>:6
c:licht:6 c:lida:6 c:lie:23 c:liefe:-9 c:lien:11 c:lient:12 c:lijk:7 c:liq:8 c:liqu:8 c:liqui:10 c:lir:15 c:lit:6
c:lite:9 c:liter:9 c:ll>:-22 c:lle:-6 c:llega:-6 c:llo:-11 c:llo>:-7 c:lls:-6 c:lly:15 c:lly>:15 c:lmen:6 c:lment:6
c:lo>:-28 c:local:6 c:log:-10 c:lon:6 c:loo:9 c:ls>:-9 c:lso:6 c:lso>:7 c:lta:-6 c:lte:-7 c:lun:-10 c:lungs:7
c:lus>:10 c:luta>:6 c:lvenc:7 c:ly>:9 c:ma>:-8 c:maan:7 c:maand:7 c:mai:-21 c:mail:-9 c:mail>:-6 c:man:-14 c:mand:-7
c:mano>:6 c:mar:-6 c:marc:-7 c:mart:-6 c:marz:8 c:marz>:7 c:mas>:16 c:mat:-7 c:mate:8 c:mate>:6 c:mati:-10 c:mbi:-8
c:me>:14 c:mee:13 c:meer:8 c:meer>:9 c:men:16 c:ment:13 c:ment>:-7 c:mente:10 c:merca:6 c:met:-16 c:meu:-11
c:meu>:-9 c:mi>:9 c:mie:7 c:min:-6 c:mini:-8 c:minis:-7 c:mio:18 c:mio>:9 c:mion:10 c:mir:17 c:mir>:19 c:mis:-6
c:miss:-6 c:mist:-6 c:mit>:6 c:mmed:6 c:mmedi:6 c:mmer:-6 c:mmer>:-8 c:mo>:23 c:moet:6 c:mom:31 c:mome:26 c:momen:26
c:mond:-7 c:monda:-6 c:mos:16 c:mos>:19 c:mpe:-15 c:mper:-7 c:mpo:15 c:mpos:15 c:mposi:6 c:mposs:9 c:mt>:-6
c:muni:-7 c:munic:-7 c:nach:-6 c:nai:6 c:nal:-11 c:nale:-7 c:nale>:-6 c:nan:-7 c:nao:11 c:nao>:11 c:nario:6 c:nce:7
c:ncer:7 c:nci:11 c:ncia>:6 c:ncio:9 c:ncion:11 c:nco:-10 c:nco>:7 c:ncor:-10 c:ncord:-6 c:nd>:20 c:nda:-9 c:nday:-6
c:nday>:-6 c:nde:-12 c:nde>:-6 c:ndert:7 c:ndet:-6 c:ndi:24 c:ndi>:12 c:ndigt:6 c:ndin:11 c:nding:7 c:ndiz:7
c:ndizi:7 c:nds:6 c:nds>:7 c:ne>:-21 c:nei:-8 c:nem:9 c:nen:23 c:nen>:18 c:nenh:6 c:nenhu:6 c:nes>:-6 c:nev:-9
c:neve:-8 c:never:-7 c:nez:7 c:nez>:7 c:nfah:6 c:nfahi:8 c:nfo:7 c:nfor:7 c:nform:7 c:ng>:-6 c:ngo:17 c:ngo>:18
c:ngs:10 c:ngs>:7 c:ngsu:8 c:ngsun:8 c:nhei:6 c:nheir:6 c:nho:18 c:nho>:22 c:nhu:7 c:nhum:6 c:nhuma:8 c:ni>:13
c:nic:-13 c:nica:-7 c:nien:7 c:niet:8 c:niet>:7 c:nis:-8 c:nist:-6 c:nix:6 c:nix>:6 c:nkel:6 c:nn>:14 c:nna:6
c:nnai:6 c:nnen>:6 c:nno:8 c:nnot:10 c:nnot>:10 c:noc:-8 c:noch:-7 c:nom:14 c:nomm:6 c:nomme:6 c:non:9 c:non>:8
c:nor:17 c:nora:22 c:nora>:15 c:nost:6 c:nostr:6 c:not:13 c:not>:10 c:nota:-6 c:noth:7 c:notif:6 c:nous:6 c:nous>:6
c:now:17 c:now>:10 c:nra:7 c:nst>:-7 c:nsw:-6 c:nswe:-6 c:nswer:-6 c:nt>:-6 c:nta:9 c:nta>:6 c:ntan:8 c:ntant:9
c:nte:-18 c:nte>:7 c:nten:-12 c:ntent:-7 c:nter:-19 c:nteri:-10 c:nti>:16 c:ntil:-6 c:ntil>:-8 c:nto:12 c:nto>:21
c:ntrag:7 c:nu>:17 c:num:-6 c:nun:7 c:nun>:11 c:nung>:-6 c:nuov:-6 c:nuovo:-6 c:nute>:6 c:nvo:-9 c:nyo:10 c:nyon:10
c:nyone:10 c:nza:8 c:nza>:7 c:oal>:6 c:oba:6 c:ober>:-6 c:ocal:6 c:oce:-10 c:oces:-7 c:och:-13 c:och>:-8 c:oco:12
c:oco>:6 c:ocol:6 c:ocola:8 c:ode:-9 c:odr:6 c:oen:15 c:oen>:15 c:oet:7 c:of>:-8 c:off:-9 c:off>:-9 c:oge:-6
c:ogen:-6 c:ogen>:-7 c:ogn:-8 c:ogni:-7 c:ogni>:-6 c:ohn:-6 c:ohne:-6 c:ohne>:-6 c:oi>:11 c:ois>:6 c:oit>:-8
c:ol>:-6 c:ola:7 c:old:23 c:olde:-6 c:oldi:22 c:oldi>:24 c:oldo:7 c:olo:-9 c:olo>:-7 c:olto:6 c:om>:-6 c:omas:6
c:omas>:6 c:omat:-6 c:ome:10 c:omen:25 c:oment:25 c:omet:-8 c:omi:6 c:omise:6 c:omo:18 c:omo>:20 c:omp:-11
c:omuni:-7 c:onal:-6 c:onc:-9 c:onco:-6 c:oncor:-6 c:onda:-7 c:onday:-6 c:ondiz:7 c:one:18 c:onf:-10 c:onnt:-6
c:ono:11 c:onr:11 c:onra:7 c:ont>:6 c:onta:9 c:ontan:8 c:ontr:-12 c:ontra:-8 c:ood:8 c:ood>:8 c:ook:9 c:ook>:10
c:oon:19 c:oon>:20 c:oor>:-6 c:oorb:6 c:or>:-10 c:ora:26 c:ora>:21 c:orb:6 c:orbi:8 c:ord:-17 c:orda:-6 c:ordat:-8
c:ore>:6 c:orer:10 c:oreri:9 c:ores:-14 c:ores>:-14 c:orme:6 c:ormes:6 c:orre:-8 c:orry:10 c:orry>:10 c:os>:-7
c:osi:11 c:osi>:8 c:osib:8 c:ossib:9 c:ossie:-6 c:osso:11 c:osso>:6 c:ost:-7 c:osta:-7 c:osta>:-6 c:ot>:16 c:ota:-6
c:otifi:6 c:oto:6 c:oto>:6 c:otoc:6 c:otoco:6 c:otto:6 c:otto>:13 c:ottob:-6 c:ou>:16 c:our:24 c:oura:8 c:ourar:8
c:ourd:12 c:ourd>:12 c:ous:11 c:ous>:7 c:out:-6 c:out>:-8 c:ouv:-6 c:ouve:-6 c:over>:10 c:ovo:-8 c:ovo>:-9 c:ow>:9
c:oy>:17 c:pa>:11 c:pag:21 c:paga:23 c:pagam:-10 c:pagar:39 c:pago:-7 c:pago>:-6 c:pai:-7 c:pan:8 c:par:8 c:par>:-8
c:para:7 c:parad:9 c:pat:-8 c:pav:7 c:pay:17 c:pay>:16 c:paye:12 c:payer:15 c:paym:-6 c:payme:-6 c:pe>:10 c:pec:7
c:pece:8 c:pedi>:-7 c:pedim:6 c:pelle:6 c:per:-12 c:per>:-8 c:pera:-6 c:pess:6 c:pesso:6 c:peu:21 c:peut:12
c:peut>:12 c:peux:11 c:peux>:11 c:pie:-6 c:pig:7 c:pign:6 c:pin:-6 c:piu:-7 c:piu>:-7 c:ple:6 c:plea:-6 c:pleas:-6
c:plei:21 c:pleit:21 c:plu:9 c:plus:6 c:plus>:6 c:pod:6 c:podi:6 c:podr:6 c:por:-9 c:por>:-7 c:pos:12 c:posib:8
c:poss:17 c:possi:6 c:posso:12 c:post:-10 c:posta:-6 c:pou:11 c:pour:10 c:pour>:12 c:ppe:7 c:ppell:7 c:ppen:6
c:ppen>:6 c:prega:6 c:pren:10 c:prene:7 c:pres:-7 c:prese:6 c:pri:11 c:pril:10 c:pril>:9 c:priv:-7 c:priva:-7
c:pro:-16 c:proc:-10 c:proce:-8 c:pue:7 c:puedo:8 c:pun:11 c:punt:10 c:punto:11 c:pur:6 c:put:12 c:qua:-7 c:quell:6
c:qui:-12 c:qui>:-10 c:quid:9 c:quida:-11 c:quide:6 c:quidi:14 c:quo:9 c:quoi:8 c:quoi>:8 c:ra>:17 c:rad:12 c:rad>:6
c:rade>:10 c:radi:-6 c:rag:7 c:ragt:7 c:ral:9 c:rall:9 c:ran:-6 c:ran>:6 c:rans:-10 c:rappe:6 c:rar:29 c:rar>:21
c:rari:8 c:raria:8 c:rat:-7 c:rate:11 c:rate>:6 c:rato:-7 c:raus:7 c:raus>:8 c:rbij:7 c:rbij>:7 c:rch>:-6 c:rci:6
c:rcia:6 c:rcial:6 c:rda:-7 c:rdat:-8 c:rdato:-6 c:rde>:10 c:rden:-8 c:rdi:-7 c:rdo:-7 c:re>:-27 c:real:10 c:reb:6
c:rebb:6 c:rebbe:6 c:rec:-21 c:rech:-14 c:red:-13 c:redi:-9 c:redit:-9 c:ree:-6 c:reg:-8 c:reg>:-6 c:reit:6 c:rek:7
c:reke:6 c:reken:6 c:remo:13 c:remos:12 c:ren>:-9 c:rene:7 c:reri:8 c:rerie:10 c:res:-10 c:res>:-9 c:resi:-6
c:reso:8 c:resor:9 c:ress:-6 c:rest:7 c:rete:8 c:rete>:6 c:reu:-7 c:reuh:-6 c:reuha:-6 c:rf>:-11 c:rge:-10 c:ria>:11
c:ric:-7 c:rie:10 c:rie>:11 c:riesc:6 c:rif:-6 c:rijg:-6 c:ril:12 c:ril>:12 c:rin:8 c:rin>:10 c:rir:6 c:riv:-9
c:riva:-10 c:rivat:-8 c:riz:-8 c:rli:8 c:rlic:6 c:rlich:6 c:rma:-17 c:rma>:-7 c:rmes:6 c:rmes>:6 c:rmi:11 c:rmi>:6
c:rne:-11 c:ro>:7 c:roc:-11 c:roce:-8 c:roi:-11 c:role:8 c:role>:8 c:ron:11 c:rond:10 c:rond>:9 c:roo:8 c:ros:-8
c:rotoc:6 c:rov:-7 c:rre:-8 c:rret:7 c:rrete:6 c:rry:13 c:rry>:13 c:rs>:-11 c:rse:9 c:rsi:7 c:rso>:-7 c:rss:6
c:rssa:6 c:rssaf:6 c:rst:-8 c:rst>:-8 c:rta:-7 c:rting:7 c:rtu:9 c:ruc:-6 c:rugg:6 c:rugge:6 c:rum:-7 c:rum>:-6
c:run:-9 c:rvi>:6 c:rwa:-9 c:ry>:15 c:rz>:7 c:rzeit:6 c:saba:7 c:sabat:7 c:saf:6 c:saf>:6 c:sai:-13 c:said:-6
c:said>:-6 c:sal:21 c:sala:7 c:sam:-6 c:sas>:-7 c:sat:7 c:sate:8 c:sate>:7 c:sc>:9 c:sch:-10 c:schaf:7 c:schi:-6
c:scho:-9 c:schon:-6 c:sco>:8 c:scr:-6 c:scri:-7 c:sda:9 c:sday:9 c:sday>:10 c:se>:-34 c:seg:8 c:segu:8 c:segun:8
c:seit:-7 c:seiz:8 c:sel:-7 c:sem:11 c:sem>:10 c:semp:7 c:sempr:7 c:sen:-6 c:send:-10 c:sende:-6 c:sep:-7 c:ser>:7
c:set:-9 c:seu>:8 c:sge:6 c:sger:8 c:she:-9 c:si>:-10 c:sia:8 c:sib:17 c:sibi:12 c:sibil:12 c:sic:14 c:sich:10
c:sich>:8 c:signo:9 c:since:6 c:sist:-6 c:sitz:7 c:sla:-6 c:soa:6 c:soal:6 c:soal>:6 c:sol:7 c:sold:23 c:soldi:24
c:solo:-7 c:solo>:-7 c:son:-7 c:soo:10 c:soon:10 c:soon>:10 c:sor:13 c:sore:8 c:sorer:9 c:sorr:11 c:sorry:11
c:sos:11 c:sos>:11 c:sou:11 c:sour:16 c:soura:8 c:spe:10 c:spece:8 c:spo:-6 c:ss>:-12 c:ssaf:6 c:ssaf>:6 c:ssat:8
c:ssate:8 c:sse:-13 c:ssez:6 c:ssez>:6 c:ssi:15 c:ssib:9 c:ssim:8 c:ssin:-6 c:sso:13 c:ssoa:6 c:ssoal:6 c:stam:13
c:stamo:14 c:stant:6 c:star:8 c:start:7 c:stat:-13 c:ste:-23 c:stel:-7 c:stem:-6 c:sten:-6 c:sten>:-6 c:sti:-14
c:sto:8 c:stor:6 c:stoy:11 c:stoy>:11 c:stro>:-7 c:stuk:6 c:stuu:-6 c:stuur:-6 c:su>:-11 c:sui:-10 c:suis:-6
c:suis>:-6 c:sun:9 c:sunf:8 c:sunfa:8 c:sure:-6 c:swe:-6 c:swer:-6 c:swer>:-6 c:tad:-10 c:tado:-8 c:tado>:-7
c:tag:-18 c:tag>:-14 c:tage:-6 c:tai:-6 c:tal:13 c:tal>:7 c:tale:6 c:tam:12 c:tamo:13 c:tamos:14 c:tan:6 c:tant:14
c:tanti:7 c:tart:7 c:tas>:-6 c:tat:-16 c:tato:-7 c:tato>:-7 c:tauf:6 c:tax:-6 c:te>:10 c:tec:-7 c:tem>:8 c:teme:-6
c:temen:-6 c:ten:7 c:ten>:-14 c:tende:6 c:teng:15 c:tengo:16 c:tenh:21 c:tenho:22 c:tent:-13 c:ter:-13 c:tera:6
c:tere:8 c:teri:-9 c:terio:-6 c:term:-6 c:teso:6 c:tesou:7 c:teu:11 c:th>:-6 c:ther:7 c:there:6 c:thi:9 c:thin:7
c:thing:9 c:ti>:13 c:tick:6 c:ticke:7 c:tie:15 c:ties:16 c:tij:6 c:tijd:7 c:tijd>:7 c:time>:6 c:ting:7 c:tins:-7
c:tinso:-6 c:titi:6 c:titio:6 c:tiv:-13 c:tivo:-7 c:tivo>:-7 c:to>:17 c:tob:-11 c:tobe:-6 c:tober:-6 c:tocol:6
c:tom:-8 c:tori:-9 c:tos:-17 c:tos>:-17 c:tou:8 c:tour:9 c:tour>:7 c:toy:11 c:toy>:11 c:trade:11 c:trag:8 c:trag>:6
c:tran:-11 c:trans:-10 c:trat:-9 c:tre>:-10 c:tres:16 c:tres>:6 c:treso:10 c:treu:-6 c:treuh:-6 c:tro:-14 c:tro>:-6
c:ts>:-11 c:tten:-6 c:ttob:-6 c:ttobr:-6 c:tuk:6 c:tull:7 c:tun:-6 c:tur:-14 c:tura:-8 c:tura>:-7 c:ture:-10
c:ture>:-8 c:tuu:-12 c:tuur:-12 c:tuur>:-6 c:two:-6 c:uat:6 c:uba:6 c:ubri:6 c:ubrir:6 c:uch:-9 c:ue>:6 c:uedo:9
c:uedo>:9 c:uell:6 c:uen:-9 c:ues:6 c:uev:-6 c:uez:-6 c:uez>:-7 c:uf>:6 c:uha:-8 c:uhan:-6 c:uhand:-6 c:ui>:-11
c:uid:6 c:uida:-11 c:uide:6 c:uidez:6 c:uidi:14 c:uidit:12 c:uil:-7 c:uill:-6 c:uin:6 c:uin>:8 c:uis>:-6 c:uiss:8
c:uissi:8 c:uit:-11 c:uits:-7 c:uiz:-6 c:ula:-7 c:ull>:7 c:um>:-12 c:uma:6 c:uma>:6 c:un>:21 c:una:6 c:uncio:9
c:und:20 c:unde:-6 c:undi:8 c:undin:6 c:unds:9 c:unds>:9 c:une:-6 c:unf:7 c:unfa:8 c:unfah:8 c:ung:-6 c:ung>:-10
c:ungsu:8 c:unic:-8 c:unica:-6 c:uno>:6 c:unter:-6 c:unto:12 c:unto>:12 c:uoi:10 c:uoi>:10 c:uot:8 c:uov:-7
c:uovo:-6 c:uovo>:-6 c:up>:13 c:upply:-6 c:ur>:-20 c:ura>:-6 c:urar:11 c:urari:8 c:urd:13 c:urd>:11 c:ure:-16
c:urli:6 c:urs:11 c:urss:6 c:urssa:6 c:urt:-6 c:us>:26 c:usa:6 c:uso>:6 c:usq:6 c:usqu:6 c:ust:-13 c:uste:-7
c:ut>:11 c:uta:6 c:uta>:9 c:ute>:7 c:uto:8 c:uto>:8 c:utom:-6 c:utt:7 c:uur:-12 c:uur>:-6 c:uve:-7 c:uw>:-8 c:ux>:14
c:va>:-8 c:vab:-6 c:valu:6 c:valut:6 c:van:-6 c:van>:-7 c:vand:10 c:vat:-11 c:vati:-7 c:vatin:-6 c:vau:8 c:vaut:8
c:ve>:10 c:vede:6 c:veder:7 c:vei:-6 c:ven:7 c:venc:6 c:venci:6 c:venu:8 c:venu>:8 c:ver:-9 c:vera:6 c:verw:-7
c:verwa:-6 c:ves>:-6 c:vez:-6 c:vez>:-7 c:vie:-12 c:vis:-6 c:visa:9 c:voc:-6 c:voga:6 c:vogad:6 c:voi:-9 c:vom:-6
c:vom>:-6 c:von:-10 c:von>:-10 c:voor>:-6 c:voorb:6 c:vor:10 c:vori:11 c:vori>:7 c:vos:-6 c:vot:-7 c:vou:8 c:voy>:8
c:vra:-7 c:vuo:7 c:vvo:6 c:wag:12 c:wage:10 c:war:-7 c:we>:13 c:wee:6 c:week:7 c:week>:6 c:weg>:6 c:wenn:-6
c:wenn>:-6 c:wer:-9 c:wer>:-7 c:wha:-6 c:what:-6 c:wil>:6 c:will:-6 c:will>:-7 c:win:11 c:wis:-6 c:wol:8 c:woll:8
c:woo:10 c:woon:11 c:woon>:11 c:xma:8 c:ya>:-6 c:yer:17 c:yer>:12 c:yet:-9 c:yet>:-9 c:yme:-6 c:ymen:-6 c:yment:-6
c:yo>:-7 c:yon:8 c:yone:9 c:yone>:8 c:you>:8 c:your:-11 c:your>:-14 c:za>:6 c:zah:9 c:zahl:9 c:zahle:9 c:zam:6
c:ze>:8 c:zeit:9 c:zeit>:9 c:zit:6 c:zoe:7 c:zt>:8 c:zum:-7 c:zum>:-7 c:zwo:6 d:0.1:-24 d:0.25:-25 d:0.4:-30
d:0.55:-6 d:0.7:-10 d:0.85:-9 e:paid=day:-8 e:promise=none:-18 e:run=none:-19 f:_invoice:-59 f:ack:-11 f:admin:-35
f:all:-15 f:back:-24 f:bounce:-10 f:closed:14 f:contest:-19 f:copy:-9 f:d.DAMAGED:12 f:d.LATE_DELIVERY:-10
f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:6 f:d.MISSING_DOCS:-24 f:d.NOT_OURS:-17 f:d.NO_PO:-10 f:d.PRICE_ERROR:-13
f:d.QUANTITY_SHORT:9 f:d.TAX:-15 f:demand:-8 f:difference:-22 f:dispute:-39 f:firm:18 f:fix:-6 f:formal:5 f:gone:-36
f:goods:-12 f:greeting:-13 f:hardship:91 f:hold:16 f:hope:-29 f:hostile:-6 f:inclusive:-5 f:insolvency:29 f:joke:-18
f:lawyer:-18 f:legal:6 f:moved:-30 f:moves:-14 f:n.QUANTITY_SHORT:-31 f:not:113 f:not_dispute:-23 f:not_gone:-8
f:not_hope:-10 f:not_insolvency:11 f:not_legal:-32 f:not_stop:-6 f:once_funds:33 f:once_us:-6 f:order:-7
f:others:-10 f:paid:-7 f:part:17 f:pay:47 f:plan:50 f:propose:37 f:question:-8 f:r.DAMAGED:9 f:r.DESCRIPTION:-8
f:r.DUPLICATE_BILLING:-6 f:r.FREIGHT:-10 f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:9 f:r.MISSING_DOCS:-13 f:r.NOT_OURS:-9
f:r.NO_PO:-7 f:r.PRICE_ERROR:-9 f:r.QUANTITY_SHORT:-5 f:r.SERVICE_INCORRECT:-8 f:r.TAX:-6 f:r.WRONG_PRODUCT:-5
f:redirect:-41 f:refuse:7 f:remittance:-6 f:rest:8 f:run:-30 f:statement:-14 f:stop:-24 f:unable:122 f:until:-19
f:wait:30 f:willpay:16 i:acknowledgement:-15 i:acknowledgement=2:-15 i:already_paid:-18 i:already_paid=3:-18
i:bounce:-8 i:bounce=3:-8 i:copy_invoice_request:-13 i:copy_invoice_request=3:-13 i:dispute:-31 i:dispute=1:17
i:dispute=2:-10 i:dispute=3:-38 i:hardship:139 i:hardship=3:136 i:hostile:-6 i:hostile=3:-8 i:in_payment_run:-20
i:in_payment_run=3:-20 i:insolvency:27 i:insolvency=2:16 i:insolvency=3:12 i:invoice_admin:-26 i:invoice_admin=2:-15
i:invoice_admin=3:-12 i:legal:-48 i:legal=2:-9 i:legal=3:-39 i:nothing:51 i:out_of_office=2:7 i:out_of_office=3:-10
i:partial_payment:17 i:partial_payment=2:17 i:payment_plan_request:58 i:payment_plan_request=2:27
i:payment_plan_request=3:31 i:promise_to_pay:-20 i:promise_to_pay=3:-17 i:question:-11 i:question=1:-14
i:question=2:26 i:question=3:-24 i:remittance_advice:-7 i:remittance_advice=3:-6 i:statement_request:-14
i:statement_request=2:-8 i:statement_request=3:-6 i:unsubscribe:-25 i:unsubscribe=3:-26 i:wrong_contact:-38
i:wrong_contact=1:-5 i:wrong_contact=2:-15 i:wrong_contact=3:-18 l:de:29 l:en:-9 l:fr:6 l:nl:-31 n:1:-8 n:2:-12
n:3:-10 n:4:20 n:5:15 p:aangev:-5 p:abbiam:-6 p:abogad:-6 p:acompt:-5 p:acorda:5 p:acreed:-8 p:admiti:6 p:adress:-5
p:advise:5 p:advoga:13 p:agains:-8 p:alstub:6 p:amtsge:8 p:angeku:12 p:angeno:11 p:annule:5 p:annull:5 p:anteri:-16
p:anythi:7 p:apertu:6 p:approv:-5 p:armaze:5 p:arrang:6 p:aspett:7 p:assemb:-5 p:assign:6 p:assura:6 p:atende:11
p:atrasa:7 p:audien:10 p:aujour:6 p:ausger:8 p:auszah:5 p:autofa:7 p:automa:-10 p:autori:-9 p:avvoca:6 p:bankin:-6
p:beglei:7 p:bereit:9 p:bestel:-7 p:betale:9 p:bijzon:5 p:blocca:6 p:bonifi:-7 p:boutiq:6 p:budget:6 p:calder:7
p:cambia:-12 p:camion:18 p:capita:10 p:certif:-6 p:cessat:5 p:chanti:6 p:chapte:6 p:client:29 p:colleg:-7
p:comerc:-5 p:comman:-5 p:commen:-5 p:compan:5 p:compre:8 p:compro:-7 p:comuni:-14 p:concer:6 p:concor:-12
p:condic:6 p:condiz:14 p:contan:21 p:contat:-5 p:contes:-5 p:contra:-10 p:corrie:5 p:creanc:-5 p:credit:-15
p:curato:-7 p:decemb:12 p:defend:6 p:defini:-5 p:delive:-5 p:demand:-10 p:derzei:12 p:desole:-7 p:devolu:6
p:diciem:8 p:dienst:-7 p:dilazi:6 p:dinhei:12 p:direct:-5 p:dispia:8 p:dispos:-5 p:dossie:-13 p:duplic:-6 p:econom:6
p:eerlij:7 p:encome:-5 p:enquan:-5 p:entreg:-6 p:entret:7 p:envisa:8 p:erfahr:6 p:espera:-9 p:estamo:28 p:estrat:-5
p:exoner:5 p:faccia:7 p:factur:-11 p:factuu:-5 p:faland:5 p:fallim:5 p:fattur:-8 p:fechad:16 p:fevere:6 p:fevrie:-6
p:figura:5 p:fornec:-5 p:freiga:-5 p:freund:6 p:funcio:11 p:fundin:5 p:garant:-9 p:geehrt:5 p:gennai:5 p:gentil:-6
p:gescha:6 p:geschr:8 p:gestel:6 p:gestio:-9 p:gestor:6 p:gettin:8 p:goedem:5 p:gracia:-5 p:groots:5 p:hearin:6
p:herrsc:6 p:hoevee:5 p:huissi:17 p:immedi:12 p:imposi:11 p:imposs:17 p:incass:8 p:indiqu:-5 p:inform:12 p:insolv:10
p:intent:-12 p:invent:9 p:invest:7 p:invoic:-8 p:kantoo:-6 p:kolleg:9 p:kontak:5 p:laisse:10 p:lavand:10 p:lawyer:8
p:leiste:14 p:libera:8 p:licenc:-6 p:liefer:-12 p:liquid:23 p:litera:19 p:maanda:-5 p:mainte:-6 p:materi:6
p:matrim:7 p:mensua:10 p:mercan:8 p:minist:-6 p:moment:24 p:mornin:-9 p:nachst:-7 p:namast:-8 p:naturl:11 p:nemmen:8
p:nenhum:16 p:nessun:9 p:ningue:5 p:nothin:10 p:notifi:11 p:noviem:-5 p:octobe:-11 p:ontvan:-8 p:otherw:-9
p:ottobr:-11 p:overdr:-5 p:pagame:-8 p:pagamo:-12 p:pagand:6 p:pagare:11 p:pagarl:18 p:pagart:5 p:pagarv:11
p:pagher:7 p:passad:-7 p:passat:14 p:patien:-6 p:paymen:-12 p:pedimo:11 p:pessoa:12 p:petiti:9 p:pignor:13
p:podemo:-8 p:posibi:8 p:positi:7 p:possia:-10 p:pourqu:-7 p:pourri:-5 p:pouvoi:-5 p:pouvon:5 p:pregre:-7
p:presen:11 p:presid:-7 p:presta:-5 p:preven:-8 p:previs:6 p:primav:6 p:privat:-14 p:proced:-8 p:proces:-6
p:promis:12 p:propos:-5 p:propri:5 p:protoc:12 p:quebra:10 p:quedad:7 p:rappel:12 p:recebe:7 p:receva:-8 p:rechnu:-6
p:recibi:-6 p:recolt:8 p:reconn:7 p:reglem:6 p:rekeni:20 p:repara:9 p:restan:8 p:rispon:-7 p:schlic:9 p:schuld:6
p:segund:17 p:seizoe:16 p:senhor:-7 p:septem:-6 p:servic:-10 p:servir:7 p:siempr:-8 p:signor:19 p:socied:-5
p:societ:-8 p:solang:-5 p:someth:-6 p:sonnta:-8 p:sparit:9 p:starti:5 p:steurb:8 p:straig:9 p:stukke:5 p:subven:10
p:suppli:5 p:surend:-8 p:tampoc:5 p:temper:-6 p:tesour:15 p:transf:-5 p:transp:-8 p:tresor:21 p:treuha:-12
p:truste:-6 p:tuesda:9 p:uberwe:11 p:uffici:-6 p:uitste:-8 p:unders:6 p:univer:6 p:ustede:-6 p:vandaa:10 p:vautou:15
p:vergle:6 p:verhaa:5 p:verpli:6 p:verspr:-6 p:vertre:5 p:verwac:-6 p:verwal:-7 p:veuill:-8 p:vierne:-5 p:vireme:-6
p:voldoe:6 p:volunt:-6 p:voorbi:13 p:vorlau:-9 p:vrijge:-6 p:vuestr:-6 p:wednes:5 p:weighb:-5 p:windin:8 p:wirkli:-7
p:withdr:5 p:zahlun:10 s:00000:-13 s:0000:-10 s:000:-16 s:aan:5 s:aanmaning:11 s:adeudo:13 s:antwort:-5 s:avant:17
s:avis:17 s:aviso:-10 s:aw:-8 s:cobranca:-15 s:cr:12 s:de:-11 s:debito:-5 s:dernier:15 s:di:16 s:du:8 s:en:-5
s:encerramento:10 s:erinnerung:26 s:es:-5 s:facture:-9 s:farine:15 s:fattura:-8 s:fb:11 s:fur:5 s:fw:-8 s:ga:6
s:gc:-7 s:herinnering:11 s:hp:7 s:impago:6 s:impayee:6 s:in:-6 s:inv:-11 s:invoice:12 s:invoices:6 s:laatste:11
s:lm:6 s:lo:9 s:mahnung:8 s:mf:5 s:nf:-5 s:oleo:11 s:openstaande:7 s:overdue:-14 s:pagamento:23 s:payment:8 s:pb:-7
s:pedido:-5 s:pendiente:8 s:petition:-8 s:pi:5 s:posten:5 s:proveedores:5 s:re:41 s:rechnung:-27 s:relance:10
s:res:-7 s:rs:18 s:rv:9 s:saldo:-7 s:se:-5 s:service:-5 s:situacion:5 s:solde:-5 s:solicitud:-7 s:sollecito:14
s:ta:-6 s:titulos:5 s:ultimo:-5 s:um:-9 s:unpaid:5 s:up:-9 s:vencido:-10 s:votre:6 s:vve:-5 s:winding:-8 s:your:-5
s:zahlung:6 w:!:-47 w:00000:-18 w:0000:-44 w:000:-22 w:00:-42 w:0:-20 w:@:-45 w:abbiamo:-6 w:aber:13 w:abono:-6
w:about:-5 w:account:-6 w:acompte:-5 w:acordado:5 w:acreedores:-7 w:adelanto:6 w:adesso:6 w:administracion:5
w:admitio:8 w:advice:8 w:advise:-9 w:advogado:13 w:afraid:5 w:after:-8 w:ag:-5 w:again:-8 w:against:-8 w:agora:15
w:ah:12 w:ahora:7 w:ai:7 w:aktull:16 w:all:-16 w:alles:5 w:alstublieft:6 w:altra:5 w:altri:6 w:am:7 w:amtsgericht:6
w:an:-6 w:ancien:7 w:ancora:-6 w:andert:15 w:angenommen:11 w:ano:-7 w:answer:-11 w:anteriores:-6 w:antrag:7
w:anyone:19 w:anything:7 w:apertura:6 w:applied:6 w:april:17 w:aqui:-8 w:are:18 w:armazem:5 w:arrete:9 w:arrive:11
w:as:-6 w:asi:-7 w:ask:-9 w:aspettare:5 w:assemblea:-6 w:associe:5 w:assurance:6 w:at:14 w:atender:7 w:au:6
w:auch:13 w:aucun:8 w:audience:12 w:aujourd:6 w:auto:15 w:autofalencia:7 w:autre:-8 w:avant:-5 w:avec:7 w:avevo:10
w:avocat:-5 w:avril:5 w:avvocato:7 w:back:-5 w:banca:8 w:banco:10 w:bank:10 w:banking:-6 w:be:-15 w:before:13
w:begleichen:7 w:bei:5 w:ben:-8 w:betalen:9 w:bezahlen:7 w:bezahlt:-5 w:bien:-5 w:bij:-6 w:bill:-9 w:bin:28
w:bitte:6 w:bleibt:-5 w:boa:12 w:bois:5 w:boite:6 w:bom:-7 w:bon:-11 w:bonifici:-6 w:boutique:6 w:bro:-13 w:buen:-7
w:buenas:-6 w:buenos:-5 w:bust:-7 w:ca:-14 w:cada:6 w:caixa:6 w:called:9 w:cambiato:-6 w:can:9 w:cancelled:7
w:cannot:20 w:capital:11 w:cara:12 w:carece:7 w:caro:-10 w:carta:-8 w:casa:6 w:case:-5 w:caso:-5 w:cassa:13
w:cavolo:5 w:ce:25 w:cessation:6 w:chantier:6 w:chapter:6 w:che:5 w:chef:-5 w:chega:7 w:cheque:-5 w:chez:-6
w:chiedo:5 w:chiuso:19 w:chuva:8 w:ci:6 w:cio:26 w:client:-5 w:clientes:14 w:clienti:8 w:clients:9 w:cm:5 w:cobrar:6
w:cole:-5 w:collega:-7 w:commercialista:5 w:como:40 w:comprehension:7 w:compte:5 w:comunicamos:-9 w:con:17
w:concordato:-11 w:concurso:-11 w:concursos:8 w:condicao:5 w:condizione:13 w:contabile:8 w:contacto:7 w:contant:6
w:contanti:15 w:conto:6 w:contra:-5 w:contractor:5 w:contrato:-5 w:cosi:8 w:could:5 w:court:-6 w:coute:7 w:cr:7
w:creditos:-14 w:cuanto:7 w:cubrir:10 w:cuenta:7 w:curator:-5 w:da:8 w:dag:5 w:dai:8 w:danach:6 w:dans:14 w:daran:10
w:darf:-20 w:das:-10 w:dat:-5 w:data:16 w:date:-15 w:day:-9 w:dealt:-9 w:dear:8 w:debiti:-7 w:debt:8 w:december:5
w:decembre:6 w:declan:9 w:deja:14 w:dem:-9 w:demanda:-5 w:den:-8 w:derzeit:12 w:des:8 w:desculpa:6 w:desolee:-7
w:devo:8 w:devoir:8 w:deze:7 w:di:-17 w:dia:-21 w:diario:5 w:dias:-9 w:dice:7 w:dicho:9 w:diciembre:8 w:dico:10
w:die:-6 w:dienstag:-7 w:diesel:5 w:diga:-5 w:dilazione:6 w:dinheiro:12 w:dir:6 w:dire:15 w:direito:5 w:dispiace:8
w:distrito:5 w:dit:8 w:diz:-6 w:doe:-5 w:doen:8 w:does:7 w:dona:-6 w:donc:-7 w:done:8 w:door:5 w:dossier:-10
w:dott:-5 w:dotto:30 w:doy:-6 w:drei:-8 w:drin:22 w:droit:-8 w:drum:-6 w:du:13 w:due:8 w:dus:13 w:echt:13 w:ecris:9
w:een:-9 w:eens:-5 w:eerlijk:7 w:ein:-11 w:eine:6 w:einen:6 w:el:-10 w:ella:-5 w:em:-15 w:empty:8 w:end:-6
w:enquanto:-5 w:entra:6 w:entrada:-6 w:entregar:-5 w:entretanto:7 w:era:-10 w:erfahren:6 w:erst:-6 w:es:9 w:esa:-5
w:ese:-5 w:esperar:-8 w:essa:-5 w:esta:-17 w:estamos:28 w:estate:-7 w:este:8 w:estimado:10 w:esto:5 w:estoy:23
w:estratto:-5 w:et:15 w:ete:-8 w:etre:-6 w:even:13 w:faccia:-5 w:facciamo:7 w:faccio:7 w:faco:5 w:facture:-10
w:factuur:-5 w:faire:6 w:fait:-8 w:falando:5 w:fallimento:5 w:falta:-9 w:faltam:-5 w:fare:-9 w:fattura:-6
w:fatura:-7 w:faz:-5 w:fazer:5 w:feb:-5 w:fecha:-8 w:fehlt:6 w:fevereiro:6 w:fevrier:-6 w:fin:9 w:finito:7
w:firma:-11 w:first:-6 w:floor:5 w:foi:-8 w:fois:12 w:folha:6 w:for:-17 w:forse:10 w:france:-8 w:freigabe:-5
w:friday:-6 w:funcionarios:7 w:funding:5 w:funds:21 w:fur:-16 w:ga:10 w:garde:6 w:gas:5 w:geben:21 w:gegaan:-6
w:gehen:14 w:geht:6 w:geld:33 w:gennaio:5 w:gentile:-6 w:geschaftspartner:10 w:geschrieben:5 w:gestionale:-5
w:gestor:6 w:gestort:9 w:get:10 w:getting:8 w:geven:8 w:gewoon:22 w:gibt:-8 w:gibts:-8 w:giorni:5 w:giro:8
w:glielo:8 w:go:-9 w:goedemiddag:8 w:gone:8 w:got:19 w:gracias:-5 w:grad:12 w:grande:5 w:grant:5 w:grootste:5
w:gruss:5 w:gut:7 w:guten:-10 w:hab:15 w:haben:-9 w:half:11 w:hallo:-8 w:hand:8 w:hanno:5 w:hans:5 w:happen:13
w:hasta:8 w:hatte:10 w:have:8 w:hay:7 w:hd:5 w:he:9 w:heard:-7 w:heb:11 w:hee:5 w:hein:-6 w:helaas:6 w:hello:-6
w:hem:-5 w:hemos:-5 w:herr:-6 w:het:7 w:heute:-5 w:hey:-10 w:hier:-11 w:hija:5 w:hilft:7 w:him:-8 w:his:-5 w:hmrc:5
w:ho:5 w:hoe:12 w:hoffe:-7 w:hola:8 w:hold:-7 w:holen:9 w:home:-5 w:honestly:5 w:honrar:14 w:hope:8 w:hotels:11
w:hui:6 w:huissier:17 w:iban:-7 w:ich:-13 w:id:6 w:ifecom:7 w:igual:-5 w:ihnen:14 w:ihr:-14 w:ihre:-11 w:im:25
w:imposible:6 w:impossibile:7 w:impossible:7 w:incassiamo:11 w:ingresos:6 w:insolvencia:11 w:insolvenz:8
w:insolvenza:-6 w:instant:7 w:intention:-6 w:invoice:-6 w:io:-10 w:ip:-7 w:is:19 w:isso:-6 w:ist:24 w:isto:7 w:its:8
w:ive:16 w:ja:-22 w:jahn:6 w:jahre:5 w:jan:-6 w:januar:8 w:januari:-9 w:january:7 w:jefe:24 w:jeito:-5 w:jemand:7
w:jeudi:-9 w:judiciaire:-5 w:juez:-7 w:juin:15 w:jullie:-8 w:juni:5 w:jusqu:6 w:kan:35 w:kann:39 w:kantoor:-6
w:kaputt:8 w:karine:-7 w:kas:20 w:kasse:11 w:kassel:-9 w:kg:-15 w:know:15 w:kollegin:9 w:komen:5 w:kommt:-6
w:konnen:13 w:konto:7 w:krank:5 w:kunde:-7 w:kwam:5 w:la:-17 w:laden:6 w:lads:16 w:laissez:9 w:laten:-5
w:lavanderia:13 w:lavori:14 w:le:6 w:leeds:6 w:leeg:14 w:leer:12 w:legal:-5 w:legge:-7 w:leid:6 w:leider:10
w:leisten:14 w:letter:7 w:ley:8 w:liberar:10 w:lie:20 w:liebe:6 w:lieferungen:-5 w:ligne:-5 w:like:-6
w:liquidacion:-10 w:liquidation:-8 w:liquidators:5 w:liquidez:12 w:liquidita:8 w:liquiditat:12 w:lira:25 w:lista:-11
w:listed:7 w:literally:19 w:llevo:-5 w:lo:-11 w:loja:9 w:look:9 w:ltd:-8 w:luc:7 w:lundi:-6 w:lunes:-9 w:ma:-8
w:maand:16 w:maandag:-5 w:mae:6 w:maggio:5 w:mahnungen:5 w:mai:-11 w:mail:-10 w:mailen:7 w:maintenant:-5 w:manana:-8
w:mandanten:5 w:mandatemi:6 w:mano:12 w:marc:-5 w:march:-8 w:marido:8 w:mars:8 w:marz:14 w:mas:8 w:mate:14
w:materia:7 w:matin:-7 w:may:-7 w:me:-6 w:means:5 w:meer:17 w:meet:6 w:mensuales:6 w:mer:10 w:mercancia:11
w:mercantil:-11 w:mes:7 w:meses:-7 w:messaggi:7 w:mesure:7 w:met:-12 w:meta:5 w:meu:-20 w:mfg:-9 w:mi:5 w:mia:8
w:mijn:-9 w:minha:8 w:minute:12 w:mio:17 w:mir:38 w:mit:11 w:mo:13 w:moco:9 w:moet:7 w:mogen:-7 w:moi:-7 w:moitie:6
w:moment:27 w:momento:20 w:monatsende:-6 w:monday:-11 w:money:-6 w:more:10 w:morgen:7 w:morning:-8 w:mr:-10
w:muito:6 w:must:8 w:my:-5 w:na:16 w:nach:-10 w:nachste:-5 w:nadege:-7 w:namaste:-8 w:nao:20 w:naturlich:11 w:ne:-7
w:ned:11 w:negato:6 w:nein:-6 w:nel:-6 w:nem:10 w:nemmeno:8 w:nenhuma:16 w:nessuna:6 w:never:-14 w:new:11 w:next:-5
w:ni:34 w:nie:-6 w:niente:10 w:niet:15 w:ninguem:5 w:nix:13 w:no:-9 w:noch:-9 w:non:22 w:norte:11 w:nos:7
w:nosso:-10 w:nossos:10 w:nostra:6 w:nostri:9 w:nota:-11 w:note:-9 w:nothing:10 w:notre:9 w:nous:11 w:november:5
w:noviembre:-5 w:novo:-5 w:nowt:16 w:nu:20 w:numero:-5 w:nun:23 w:nuovo:-12 w:obligaciones:5 w:oct:5 w:october:-11
w:of:-11 w:off:-18 w:oggi:8 w:ogni:-10 w:ohne:-11 w:ok:-10 w:on:-14 w:once:-6 w:onde:6 w:onder:6 w:one:-14 w:only:-8
w:ontem:6 w:ontvangen:-6 w:ook:8 w:op:-9 w:or:18 w:order:8 w:ore:5 w:os:-7 w:otherwise:-9 w:otra:-6 w:ottobre:-11
w:ou:11 w:over:13 w:overdraft:-5 w:pa:26 w:pagamento:-8 w:pagamos:-12 w:pagando:6 w:pagar:20 w:pagare:10
w:pagaremos:9 w:pagarle:8 w:pagarles:5 w:pagarvi:11 w:pagheremo:7 w:pago:-11 w:paguei:5 w:paie:-6 w:paiement:-5
w:paiements:5 w:par:-14 w:para:-7 w:parada:11 w:parado:6 w:parlato:5 w:partie:-6 w:partir:9 w:pasado:-5 w:passada:-7
w:passate:15 w:passe:-7 w:passed:-5 w:passee:6 w:pay:32 w:paye:-8 w:payee:-5 w:payer:27 w:paying:-10 w:payment:-7
w:payments:-5 w:pe:14 w:pedi:-14 w:pedimos:11 w:pela:-5 w:people:-6 w:per:-12 w:perche:6 w:perdi:8 w:permet:9
w:pero:9 w:pessoal:12 w:petition:10 w:peut:23 w:peux:23 w:pilar:7 w:pin:-5 w:piu:-15 w:plant:-5 w:please:-12
w:pleite:44 w:plus:8 w:po:-5 w:podemos:-8 w:podido:13 w:podria:7 w:pohl:5 w:por:-12 w:porque:7 w:posibilidad:8
w:position:7 w:possiamo:-10 w:posso:25 w:pour:25 w:pourquoi:-7 w:pourriez:-5 w:pouvoir:-5 w:pouvons:5 w:pra:13
w:prendra:7 w:present:6 w:presentado:-5 w:presente:6 w:presidente:-6 w:pret:-5 w:preventivo:-10 w:previsao:7
w:primavera:6 w:printemps:5 w:privatinsolvenz:-13 w:promises:11 w:proprio:5 w:proveedor:7 w:puede:-6 w:puedo:16
w:pulled:-7 w:punto:23 w:puo:6 w:pure:9 w:put:7 w:qp:-6 w:quando:7 w:quedado:7 w:quel:-5 w:quella:5 w:quello:8
w:questi:7 w:questo:5 w:qui:-12 w:quoi:23 w:rappelle:14 w:rather:6 w:raus:16 w:re:-6 w:reais:5 w:real:6 w:really:7
w:recevable:-8 w:rechnung:-11 w:rechnungen:6 w:rechtsanwaltin:5 w:recibido:-5 w:recolte:8 w:reenvia:6 w:refused:5
w:reglement:6 w:rekening:21 w:relief:6 w:rente:8 w:report:5 w:rest:9 w:restante:11 w:resto:-5 w:rien:6 w:riesco:6
w:rond:18 w:rood:18 w:rue:6 w:run:-6 w:sabato:14 w:sagt:-7 w:said:-12 w:saldos:7 w:sali:9 w:sanne:6 w:sans:-9
w:sapere:-5 w:sarah:-7 w:saying:7 w:scheda:9 w:schicken:5 w:schlicht:9 w:schon:-10 w:schuldeisers:-6 w:se:6 w:sec:6
w:see:-7 w:segue:7 w:segunda:10 w:segundo:7 w:sehr:5 w:seit:-11 w:seizoen:15 w:selbst:-5 w:sem:20 w:send:-8
w:senora:8 w:sentenza:5 w:sept:-5 w:september:-6 w:ser:-8 w:sera:-5 w:serait:6 w:serez:10 w:seriez:6 w:service:-6
w:servirebbe:7 w:set:-5 w:seu:15 w:sexta:-5 w:si:-25 w:siamo:9 w:sich:15 w:siempre:-8 w:sig:5 w:signed:-6
w:signora:22 w:sim:-8 w:simply:8 w:since:12 w:sind:6 w:sinon:-5 w:sitzt:7 w:six:9 w:slt:6 w:so:-10 w:sobald:5
w:sobre:-5 w:societa:-10 w:socio:5 w:solange:-5 w:solde:-6 w:soldi:47 w:solicitud:8 w:solo:-14 w:something:-6
w:somme:8 w:sommer:-7 w:sonntag:-8 w:sono:6 w:sonst:-5 w:sont:5 w:soon:20 w:sorry:22 w:sous:-6 w:sparito:9 w:sta:21
w:staan:5 w:staat:9 w:starting:5 w:stato:-6 w:steurberater:8 w:stil:5 w:straight:9 w:stuk:7 w:stukken:5 w:stuur:-8
w:su:-19 w:suis:-11 w:supply:-11 w:sur:-9 w:surendettement:-8 w:sus:6 w:system:-5 w:ta:7 w:tag:-8 w:take:-7 w:tal:14
w:tambem:9 w:tampoco:5 w:tarde:12 w:tax:-9 w:te:-29 w:telefono:11 w:tell:6 w:tem:18 w:temos:10 w:tempo:-5 w:tengo:32
w:tenho:44 w:tentar:-6 w:ter:10 w:tesouraria:16 w:there:11 w:this:7 w:three:6 w:ticket:17 w:tijd:9 w:til:5 w:time:5
w:times:-5 w:tirar:7 w:to:6 w:told:5 w:tombe:-6 w:tourne:6 w:trade:21 w:transport:-7 w:tres:11 w:tresorerie:21
w:treuhander:-9 w:tribunal:10 w:tribunale:-5 w:trois:-6 w:trustee:-7 w:try:-6 w:tu:-6 w:tudo:-5 w:tuesday:9 w:tut:6
w:tutto:8 w:two:-5 w:uberweisen:9 w:uf:22 w:ufficio:-6 w:uit:5 w:uitstel:-8 w:um:7 w:un:23 w:unable:6 w:und:13
w:under:-5 w:understand:6 w:uno:9 w:unser:10 w:unserem:5 w:until:-8 w:up:14 w:urssaf:13 w:ustedes:-6 w:uw:-7 w:va:-5
w:vai:6 w:valuta:12 w:vamos:-5 w:van:-13 w:vandaag:10 w:ve:19 w:veces:6 w:vedere:15 w:veio:-7 w:vemos:-5 w:venu:18
w:ver:-5 w:verdad:5 w:verhaal:5 w:verplichtingen:6 w:verser:10 w:vertreten:5 w:verwacht:-6 w:verwalter:-7 w:very:7
w:vez:-6 w:vide:5 w:viene:-6 w:viernes:-5 w:virement:-5 w:voces:-7 w:voldoen:7 w:voluntario:-5 w:vom:-12 w:von:-17
w:voor:-11 w:voorbij:13 w:vorige:8 w:vorlaufiger:-7 w:vostro:-5 w:votre:-7 w:vous:7 w:voy:15 w:vu:6 w:wages:21
w:want:-8 w:war:-6 w:ward:5 w:was:-10 w:way:8 w:we:25 w:wednesday:5 w:week:11 w:weer:-6 w:weg:11 w:weighbridge:-5
w:wel:5 w:wenn:-11 w:werden:-6 w:werk:6 w:werte:6 w:what:-9 w:wie:10 w:wieder:-5 w:wij:-8 w:wil:14 w:will:-15
w:willen:5 w:wilt:9 w:wim:5 w:winding:8 w:winkel:9 w:wirklich:-7 w:withdraw:5 w:woche:-5 w:wochen:5 w:word:10
w:wordt:-5 w:worked:6 w:wrong:-5 w:wurde:6 w:xmas:16 w:ya:-17 w:year:7 w:yes:-7 w:yet:-17 w:yo:-16 w:you:16
w:your:-28 w:yours:7 w:zahle:8 w:zahlungsunfahig:16 w:zame:10 w:zeit:6 w:zelf:-6 w:zero:5 w:zes:7 w:zij:-7 w:zijn:6
w:zitten:7 w:zo:7 w:zonder:-5 w:zou:-5 w:zum:-12
"""
