"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -3.69
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-79 ?ack:-14 ?contest:9 ?copy:-5 ?dispute:8 ?moves:-9 ?not:11 ?not_stop:13 ?plan:-12 ?propose:-13 ?question:-12
?redirect:-6 b:!_!:-24 b:00000_ete:6 b:00000_foi:12 b:00000_wurde:5 b:0000_00:15 b:0000_alle:6 b:0000_ee:7
b:0000_ete:22 b:0000_il:6 b:000_00:-7 b:000_0:-6 b:000_per:8 b:00_0000:19 b:00_0:-6 b:00_and:-6 b:00_de:5 b:00_foi:9
b:00_horas:9 b:00_hours:5 b:00_november:-12 b:00_novembre:-11 b:00_ottobre:-5 b:00_para:8 b:00_september:-6
b:00_uhr:5 b:0_000:-7 b:0_00:5 b:0_0:-18 b:0_dias:14 b:0_est:8 b:0_november:14 b:0_october:10 b:0_se:6 b:0_working:9
b:0_ya:-12 b:?_?:-26 b:@_ee:5 b:able_to:6 b:access_to:-5 b:acompte_de:6 b:after_the:7 b:alguma_coisa:8 b:alle_ore:6
b:am_00:-6 b:am_currently:-5 b:am_freitag:5 b:am_not:9 b:an_@:-12 b:an_die:9 b:and_00:-6 b:and_have:13 b:and_it:-5
b:and_she:10 b:and_the:-8 b:and_will:-5 b:antes_de:11 b:ao_fim:-5 b:aqui_ee:-8 b:are_not:-5 b:as_the:5 b:ask_for:-6
b:assunto_esta:13 b:at_it:27 b:at_the:-7 b:ate_0:8 b:ate_la:5 b:ate_sexta:6 b:atendimento_0:7 b:avant_la:8
b:back_from:6 b:back_to:11 b:banca_mi:9 b:be_able:8 b:be_paid:8 b:beachten_sie:5 b:bear_with:12 b:bedankt_voor:6
b:been_logged:5 b:before_christmas:7 b:bei_der:5 b:bericht_ik:5 b:bien_recu:16 b:bien_vous:8 b:bij_de:-7
b:bitte_auf:-6 b:bitte_beachten:5 b:bitten_wir:5 b:bom_dia:-5 b:buen_dia:9 b:buenos_dias:-7 b:but_no:-32
b:but_the:-6 b:buzon_no:7 b:by_the:5 b:can_get:5 b:cannot_commit:11 b:cannot_pay:-6 b:cannot_promise:-14
b:car_vous:8 b:carico_con:6 b:ce_ho:-9 b:ce_matin:-5 b:ce_que:9 b:cette_adresse:9 b:cette_facture:-5 b:che_ee:-5
b:che_la:7 b:chi_di:5 b:com_meu:5 b:come_back:8 b:con_calma:13 b:con_el:8 b:contesto_con:13 b:conto_di:7
b:correo_no:6 b:da_un:7 b:dal_sistema:5 b:dank_voor:7 b:danke_fur:12 b:dans_la:-6 b:dans_les:38 b:das_nicht:14
b:dass_die:5 b:dass_sie:6 b:dass_wir:6 b:dat_het:-6 b:de_000:-5 b:de_00:-6 b:de_0:7 b:de_atendimento:7 b:de_bien:6
b:de_date:9 b:de_enero:-5 b:de_entrada:8 b:de_envoyer:8 b:de_faire:10 b:de_fevereiro:-5 b:de_fin:9
b:de_herinnering:7 b:de_la:7 b:de_me:-6 b:de_novembro:5 b:de_noviembre:-12 b:de_octubre:7 b:de_projectleider:12
b:de_resposta:14 b:de_su:-6 b:de_winkel:6 b:del_dia:5 b:del_vostro:11 b:departamento_juridico:5 b:depende_de:11
b:der_0000:-5 b:der_betrag:6 b:derzeit_nicht:-5 b:des_factures:10 b:des_que:8 b:deze_maand:7 b:di_pagare:-7
b:di_riuscire:8 b:dia_00:5 b:dia_0:-7 b:dias_en:-13 b:dias_uteis:17 b:did_not:-6 b:die_andere:-5 b:die_firma:-6
b:die_freigabe:15 b:die_rechnung:13 b:diese_woche:13 b:dije_que:11 b:dit_voor:6 b:dix_jours:9 b:do_0:5 b:doe_ik:-12
b:dom_00:6 b:donc_pas:9 b:donneur_ordre:7 b:door_de:10 b:drei_wochen:-10 b:du_00:-5 b:du_0:8 b:du_mois:8
b:du_tout:-5 b:dus_ik:7 b:ee_in:19 b:ee_la:12 b:ee_necessario:10 b:ee_stata:11 b:een_datum:8 b:eingegangen_und:8
b:el_abogado:6 b:el_banco:6 b:el_correo:6 b:el_de:5 b:el_numero:11 b:el_pasado:9 b:el_recibo:-5 b:el_viernes:6
b:ela_nao:9 b:em_anexo:-8 b:em_ate:8 b:em_janeiro:5 b:en_attente:-5 b:en_copia:6 b:en_dan:-7 b:en_deplacement:6
b:en_ik:19 b:en_nuestra:9 b:enquanto_nao:9 b:er_is:6 b:er_niet:7 b:er_nu:8 b:erhalten_und:11 b:es_nicht:6
b:espere_pouvoir:15 b:esse_mes:8 b:est_bien:13 b:est_dans:31 b:est_entre:6 b:est_la:-5 b:est_mon:14 b:esta_em:14
b:esta_semana:14 b:este_correo:8 b:este_mail:6 b:este_mes:8 b:estimados_senores:6 b:et_le:-6 b:eu_sou:5
b:facture_00000:6 b:factures_sont:9 b:fim_de:-5 b:fin_de:8 b:fin_du:8 b:finche_non:5 b:for_approval:12
b:for_contacting:9 b:for_it:-6 b:for_this:9 b:fr_0:5 b:fragen_sie:6 b:freitag_00:-13 b:freitag_0:14 b:fur_die:7
b:ga_er:5 b:gar_nichts:-5 b:gc_0:-5 b:gebruik_van:-5 b:geehrter_herr:-6 b:geen_mail:-7 b:geregistreerd_onder:12
b:gesendet_mit:7 b:get_paid:25 b:giorno_00:6 b:goede_orde:5 b:good_morning:5 b:got_it:10 b:gracias_por:18
b:guten_tag:5 b:ha_sido:7 b:hab_ich:-5 b:habe_die:5 b:haben_sie:-5 b:haben_wir:11 b:has_been:11 b:has_no:8
b:hasta_el:-5 b:hasta_que:7 b:hat_den:6 b:hat_ihre:6 b:have_look:8 b:have_no:11 b:heb_je:10 b:hemos_recibido:9
b:herren_wir:6 b:het_goed:-6 b:het_is:6 b:het_volgende:5 b:het_voor:-6 b:ho_letto:11 b:hoi_!:6 b:hola_!:11
b:hoor_ik:8 b:hope_to:7 b:ich_es:5 b:ich_hoffe:24 b:ich_ihnen:-6 b:ich_kann:-7 b:ich_mir:6 b:ich_nicht:-5
b:ich_nichts:7 b:ich_noch:5 b:ihnen_die:-5 b:ihr_schreiben:14 b:ihr_ticket:5 b:ihre_mail:5 b:ik_ben:-6
b:ik_betwist:-6 b:ik_ga:9 b:ik_heb:18 b:ik_kom:5 b:ik_leg:9 b:ik_maak:-5 b:ik_neem:-9 b:ik_niks:-12 b:ik_verwacht:10
b:ik_wens:-6 b:ik_zal:8 b:il_comune:10 b:il_documento:12 b:il_fido:9 b:il_giorno:6 b:il_messaggio:7 b:il_resto:-5
b:il_sal:11 b:in_attesa:10 b:in_carico:16 b:in_der:-6 b:in_goede:5 b:in_hospital:10 b:in_orde:12 b:in_our:5
b:in_the:-22 b:indirizzato_@:6 b:is_geregistreerd:11 b:is_going:5 b:is_in:5 b:is_not:-5 b:is_on:5 b:is_wrong:7
b:ist_bei:15 b:ist_da:7 b:ist_eine:7 b:ist_im:12 b:ist_noch:-5 b:it_by:-6 b:it_is:-5 b:it_on:12 b:it_when:8
b:it_would:10 b:je_ai:-5 b:je_demande:6 b:je_peux:9 b:je_regarde:10 b:je_suis:-5 b:je_te:5 b:je_transmets:5
b:je_vous:-11 b:jullie_hebben:-6 b:klopt_niet:8 b:komt_goed:36 b:la_banca:6 b:la_empresa:-5 b:la_fattura:-5
b:la_fin:7 b:la_junta:6 b:la_nao:5 b:la_prossima:-6 b:la_proxima:10 b:la_ringraziamo:6 b:la_semaine:6 b:la_semana:-5
b:la_sua:23 b:last_friday:-7 b:le_00:12 b:le_service:11 b:le_virement:-8 b:leg_het:9 b:les_deux:-6 b:les_factures:8
b:les_meilleurs:6 b:let_you:5 b:ligt_bij:12 b:lo_paso:11 b:lo_que:-10 b:lo_siento:9 b:look_at:24 b:ma_non:17
b:maar_ik:6 b:mail_an:-6 b:mail_app:7 b:mail_wird:-5 b:mais_je:17 b:manana_te:13 b:me_comprometo:13 b:me_er:6
b:me_for:5 b:me_to:7 b:medio_de:11 b:meer_van:-8 b:meilleurs_delais:6 b:melde_mich:11 b:melden_sie:5 b:member_of:8
b:merci_de:-7 b:messaggio_sollecito:6 b:met_het:-6 b:meta_novembre:15 b:mi_scuso:-7 b:mich_nicht:6 b:mit_der:8
b:my_wife:9 b:na_proxima:-14 b:nachricht_wurde:-9 b:nachste_woche:-7 b:nada_que:6 b:nao_foi:-5 b:nao_me:12
b:nao_responda:6 b:nao_tenho:-13 b:nao_vou:-5 b:ne_conteste:-5 b:ne_pas:6 b:nei_prossimi:-7 b:nicht_der:13
b:nicht_vom:12 b:nicht_weitergeleitet:-8 b:nichts_mehr:-6 b:nichts_sagen:14 b:niet_langer:-5 b:niet_meer:-5
b:niet_op:8 b:niet_voor:8 b:niks_over:7 b:no_es:-5 b:no_issue:9 b:no_la:13 b:no_te:24 b:nobody_is:5 b:noch_die:5
b:noch_diese:6 b:nog_niks:6 b:non_ee:8 b:non_ho:-5 b:non_posso:13 b:nooit_een:8 b:not_be:-5 b:not_reply:8
b:nous_esperons:-5 b:nous_est:9 b:november_0000:14 b:novembro_de:5 b:numero_00000:9 b:nur_die:12 b:of_our:6
b:of_the:11 b:ok_?:-16 b:on_00:-9 b:on_0:9 b:on_friday:8 b:on_it:-7 b:on_monday:-7 b:onder_nummer:9 b:ook_een:-9
b:ook_geen:8 b:op_de:-5 b:orden_de:7 b:ore_00:6 b:otra_fecha:11 b:over_000:8 b:over_te:-7 b:over_to:-9 b:pa_00:22
b:pagar_la:-17 b:pagare_entro:16 b:pagare_la:-13 b:paid_the:8 b:para_que:-7 b:pas_de:7 b:pas_en:6 b:pasado_00:9
b:pay_on:21 b:pedido_00000:12 b:per_mail:-8 b:per_week:8 b:pero_no:14 b:peux_faire:10 b:please_do:6 b:plus_rien:6
b:pode_ser:14 b:por_avisar:9 b:por_favor:-9 b:porque_no:13 b:pour_la:-7 b:pour_les:-5 b:prazo_de:9 b:presa_in:11
b:promise_anything:-13 b:prossima_settimana:-6 b:prossimi_giorni:-7 b:protocolo_00000:10 b:proxima_semana:-11
b:prufung_durch:12 b:que_ai:-6 b:que_ca:9 b:que_el:-11 b:que_es:6 b:que_lo:-8 b:que_me:8 b:que_no:-5 b:que_para:16
b:que_sale:6 b:que_se:7 b:que_si:11 b:que_tengan:7 b:que_viene:-8 b:quelque_chose:19 b:qui_gere:14
b:recebemos_sua:10 b:rechnung_ist:9 b:rechnung_noch:6 b:recibido_su:7 b:recu_je:5 b:recu_votre:8 b:relacion_con:-12
b:remercie_de:7 b:reply_to:6 b:reply_within:5 b:rien_de:17 b:rien_vous:6 b:ring_the:-5 b:said_would:16 b:se_la:8
b:se_lo:6 b:segnalazione_ee:8 b:semaine_prochaine:6 b:semana_que:-8 b:september_0000:-9 b:service_des:8
b:seu_pedido:12 b:she_is:10 b:si_occupa:7 b:si_que:10 b:sie_bitte:-7 b:sie_das:6 b:sie_dass:5 b:sie_mich:-5
b:sie_mir:-5 b:sie_sich:11 b:sie_zu:8 b:son_cours:-5 b:sous_dix:9 b:sous_reserve:7 b:spero_di:6 b:staat_klaar:-8
b:stata_presa:11 b:stata_registrata:7 b:su_carta:13 b:su_consulta:19 b:su_correo:-10 b:su_mensaje:8 b:sua_mail:7
b:sua_mensagem:10 b:sua_segnalazione:8 b:suit_son:-5 b:tag_herr:8 b:te_betalen:-7 b:te_contesto:13 b:te_doen:8
b:te_kunnen:-11 b:te_li:8 b:te_maken:6 b:te_pago:33 b:te_paso:-7 b:te_worden:-5 b:tell_you:8 b:thank_you:16
b:thanks_for:21 b:that_it:5 b:the_00:-6 b:the_bank:-8 b:the_books:11 b:the_council:25 b:the_first:19
b:the_following:10 b:the_new:8 b:the_next:-9 b:the_payment:10 b:the_way:9 b:the_week:5 b:they_are:13 b:this_has:5
b:this_is:-6 b:this_one:-5 b:ti_giro:-5 b:to_be:23 b:to_look:6 b:to_our:-7 b:to_pay:-13 b:to_say:5 b:to_settle:11
b:to_the:5 b:to_this:5 b:un_peu:8 b:und_an:7 b:und_wird:8 b:uns_eingegangen:10 b:unser_anwalt:5 b:unsubscribe_from:5
b:until_the:7 b:uw_mail:5 b:van_mijn:-5 b:ver_com:6 b:ver_si:16 b:verwacht_dat:10 b:von_der:-6 b:von_einem:5
b:von_herrn:6 b:voor_aan:5 b:voor_de:5 b:voor_het:12 b:voor_mij:8 b:voor_uw:6 b:vostro_sollecito:12
b:votre_message:26 b:vou_tentar:9 b:vou_ver:10 b:vous_aurez:6 b:vous_etes:6 b:vous_payer:-6 b:vous_regler:-15
b:war_das:13 b:we_are:-7 b:we_hope:10 b:we_will:-12 b:we_would:10 b:wenn_ich:-7 b:wenn_sie:5 b:when_he:7
b:when_the:7 b:which_we:8 b:who_will:7 b:wij_zijn:-5 b:will_be:-11 b:will_come:5 b:will_have:5 b:will_look:10
b:will_not:-6 b:will_put:-5 b:wir_alles:12 b:wir_gehen:11 b:wir_hoffen:-8 b:wird_nicht:-9 b:with_our:-7
b:with_the:14 b:with_us:6 b:within_00:5 b:within_0:8 b:woche_noch:8 b:woche_zu:7 b:working_days:10 b:would_ask:9
b:would_be:9 b:wurde_am:-5 b:wurde_unter:6 b:ya_lo:-12 b:you_anything:10 b:you_before:-14 b:you_by:10 b:you_for:6
b:you_have:-10 b:you_know:8 b:you_the:20 b:you_will:-5 b:your_case:7 b:your_note:10 b:zu_zahlen:7 b:zur_kenntnis:6
b:zur_sache:5 c:<a>:8 c:<ab:14 c:<abe:6 c:<ad:-8 c:<ade:6 c:<adel:7 c:<admi:6 c:<adv:-8 c:<advo:-6 c:<ag:-10
c:<aga:-8 c:<agai:-8 c:<age:6 c:<agen:6 c:<ago:-6 c:<agra:6 c:<ah:-11 c:<ah>:-6 c:<ai>:-10 c:<ain:7 c:<aind:7
c:<akt:6 c:<al:-8 c:<alg:12 c:<algu:7 c:<als>:-8 c:<also:6 c:<altr:-6 c:<am:-13 c:<am>:-6 c:<an:11 c:<anc:-6
c:<and>:-6 c:<ande:7 c:<ano:21 c:<anot:14 c:<ans:13 c:<answ:10 c:<ap:18 c:<app:18 c:<appa:8 c:<apre:7 c:<ar:-12
c:<as:6 c:<ase:8 c:<aseg:9 c:<ask:7 c:<ask>:6 c:<ass:8 c:<assu:10 c:<at:20 c:<ate:12 c:<aten:8 c:<au:-13 c:<auc:6
c:<aucu:6 c:<auf:-8 c:<auf>:-7 c:<aus>:9 c:<aut:-7 c:<avi:7 c:<avis:7 c:<ba:-19 c:<back:6 c:<ban:-10 c:<bank:-9
c:<bat:-7 c:<be:8 c:<bea:9 c:<bear:9 c:<begr:7 c:<bek:7 c:<bel:-6 c:<bene:10 c:<bes:17 c:<besc:9 c:<best:10
c:<bet:-16 c:<beta:-9 c:<bie:12 c:<bien:14 c:<binn:6 c:<bl:-7 c:<boa:8 c:<boas:9 c:<bod:6 c:<boda:7 c:<bot:-6
c:<br:7 c:<bre:18 c:<bs:6 c:<bu:-18 c:<bue:7 c:<buen:7 c:<but:-19 c:<but>:-19 c:<c>:14 c:<ca:13 c:<cal:6 c:<calm:7
c:<cam:-10 c:<can>:6 c:<car:9 c:<cari:7 c:<ce:-9 c:<cert:8 c:<cet:8 c:<ch:22 c:<che:11 c:<chef:15 c:<chi>:9
c:<cho:11 c:<chos:9 c:<ci:-10 c:<cl:-10 c:<co:15 c:<com:6 c:<comu:8 c:<conc:-6 c:<cons:9 c:<cou:21 c:<coun:17
c:<cour:10 c:<cr:19 c:<cra:15 c:<crac:16 c:<cu:-16 c:<cua:-6 c:<d>:8 c:<da:7 c:<da>:-9 c:<dan:17 c:<dan>:-11
c:<dank:22 c:<dans:9 c:<das:7 c:<dass:9 c:<date:8 c:<de:-26 c:<de>:-15 c:<deb:-7 c:<debi:-6 c:<deci:12 c:<dej:-6
c:<del>:6 c:<den:8 c:<den>:9 c:<dep:13 c:<des>:7 c:<dev:-9 c:<di:-14 c:<dic:-6 c:<digo:7 c:<dij:6 c:<dije:6
c:<dis:-8 c:<do:18 c:<doe:6 c:<doen:11 c:<doma:6 c:<domi:-7 c:<doo:11 c:<door:11 c:<dor:6 c:<dort:7 c:<dos:-9
c:<doss:-6 c:<dr:-14 c:<drau:6 c:<dre:-7 c:<drei:-7 c:<e>:-17 c:<ed:8 c:<ee>:6 c:<eh:-7 c:<eh>:-7 c:<ei:7 c:<ein:10
c:<eine:6 c:<eing:9 c:<el>:-11 c:<ela:7 c:<ela>:7 c:<ell:6 c:<elle:7 c:<em:-14 c:<em>:6 c:<emp:-6 c:<en:15 c:<enca:6
c:<enco:-6 c:<enq:7 c:<enqu:7 c:<ent:6 c:<entr:6 c:<env:10 c:<envo:14 c:<ep:6 c:<eq:9 c:<equ:9 c:<equi:9 c:<er:14
c:<er>:12 c:<erh:13 c:<erha:14 c:<erl:8 c:<erle:8 c:<err:-7 c:<es:28 c:<es>:14 c:<est:18 c:<est>:14 c:<este:6
c:<et:-9 c:<et>:-12 c:<ete:10 c:<ete>:8 c:<eu:-9 c:<euc:-6 c:<euch:-6 c:<eur:-7 c:<ex:-11 c:<fa:-17 c:<fac:-12
c:<fact:-6 c:<fair:9 c:<fait:-6 c:<fat:-13 c:<fatt:-8 c:<feb:-6 c:<fec:9 c:<fech:9 c:<fi:13 c:<fin:16 c:<fin>:8
c:<fina:-6 c:<fine:7 c:<fir:9 c:<firs:7 c:<foi:6 c:<foi>:7 c:<for>:8 c:<fou:-7 c:<fra:-6 c:<fre:8 c:<frei:9 c:<ga:15
c:<gar:11 c:<gara:16 c:<ge:38 c:<geb:7 c:<gebe:7 c:<gele:9 c:<gen:10 c:<geno:9 c:<gent:6 c:<ger:7 c:<gere:10
c:<ges:9 c:<gese:10 c:<get:11 c:<get>:10 c:<gezi:6 c:<gi:-7 c:<go:22 c:<goe:23 c:<goed:23 c:<gra:7 c:<graa:-6
c:<graz:10 c:<ha:-11 c:<hab:-9 c:<has:6 c:<has>:8 c:<he:17 c:<hea:12 c:<hear:13 c:<hem:7 c:<het:10 c:<het>:10
c:<hij:11 c:<hin:-8 c:<ho:28 c:<hof:8 c:<hoff:8 c:<hop:7 c:<hora:8 c:<hr:6 c:<hr>:6 c:<hu:-8 c:<i>:13 c:<id:6
c:<ide:7 c:<ie:-6 c:<ig:-8 c:<ih:-14 c:<ihn:-9 c:<ihne:-9 c:<ihre:-8 c:<il:6 c:<ils:6 c:<ilse:7 c:<im:-8 c:<im>:-7
c:<inc:-7 c:<incl:-10 c:<ins:-6 c:<int:15 c:<inte:16 c:<inv:-7 c:<io:-7 c:<io>:-7 c:<ir:-6 c:<irg:-6 c:<irge:-6
c:<is:-8 c:<is>:-11 c:<ist:6 c:<ist>:8 c:<ja:-10 c:<je>:8 c:<ju:-6 c:<ka:10 c:<kan:13 c:<kant:8 c:<kei:-8 c:<kein:-8
c:<kom:14 c:<komt:13 c:<kont:-6 c:<ku:6 c:<kund:10 c:<kunn:-6 c:<l>:-17 c:<la:-24 c:<la>:-8 c:<lade:6 c:<las:-8
c:<le:21 c:<lem:17 c:<let:9 c:<lett:9 c:<li:-24 c:<lieg:8 c:<ligt:6 c:<lis:-7 c:<list:-7 c:<lo:6 c:<log:13 c:<logg:6
c:<logo:9 c:<loo:12 c:<look:13 c:<los:-7 c:<lu>:13 c:<ma:-22 c:<ma>:9 c:<maar:6 c:<maga:6 c:<mak:-6 c:<mal:-7
c:<mal>:-6 c:<man:-8 c:<mand:-14 c:<mat:-13 c:<mate:-6 c:<me>:-9 c:<mee>:-6 c:<meet:7 c:<meh:-8 c:<mehr:-8 c:<mei:14
c:<mei>:10 c:<men:9 c:<mens:7 c:<mer:-7 c:<merc:-7 c:<mes:8 c:<mess:8 c:<met>:-12 c:<meta:9 c:<mi:-20 c:<mig:-7
c:<min:10 c:<mir:-6 c:<mis:-8 c:<mism:-6 c:<mit>:-6 c:<mita:6 c:<mo:-15 c:<mog:7 c:<mogl:10 c:<moi:-9 c:<mon:6
c:<mon>:8 c:<n>:9 c:<na>:-9 c:<nac:-8 c:<nach:-7 c:<nas:7 c:<nas>:7 c:<ne:-17 c:<nee:-6 c:<new:7 c:<ni:-11 c:<nieu:6
c:<no:-8 c:<no>:-10 c:<non:8 c:<non>:8 c:<nos:-10 c:<not:11 c:<not>:-13 c:<nota:6 c:<note:20 c:<now:-9 c:<now>:-8
c:<nu:13 c:<nues:6 c:<nur:7 c:<nur>:8 c:<o>:-23 c:<ok>:6 c:<on:6 c:<on>:8 c:<ons:-6 c:<ons>:-6 c:<ont:9 c:<ontv:13
c:<oo:-7 c:<ook:-7 c:<ook>:-7 c:<op>:-7 c:<or:6 c:<ord:8 c:<orde:8 c:<os:-14 c:<os>:-10 c:<otr:8 c:<otra:9 c:<oui:8
c:<oui>:8 c:<out:-8 c:<ov:-7 c:<ove:-7 c:<over:-7 c:<pa:-16 c:<pag:-9 c:<paga:-13 c:<pagh:6 c:<pai:6 c:<paid:7
c:<paie:-7 c:<par:-10 c:<part:-7 c:<parv:6 c:<pas:-9 c:<pas>:-7 c:<pati:6 c:<pay:6 c:<pay>:13 c:<paye:-12 c:<per:-11
c:<per>:-8 c:<pero:6 c:<peu:6 c:<pi:-12 c:<pl:-21 c:<pla:-13 c:<ple:-6 c:<pod:15 c:<pode:11 c:<poi:7 c:<por:-6
c:<por>:-10 c:<porq:7 c:<post:-8 c:<pour:-6 c:<pr:-6 c:<pres:11 c:<prim:8 c:<pro:-15 c:<proc:-6 c:<pru:7 c:<pruf:7
c:<pu:-12 c:<qu:6 c:<quan:6 c:<que>:-10 c:<quel:11 c:<qui>:9 c:<ra:-21 c:<ram:-6 c:<rap:-6 c:<rau:-8 c:<re:29
c:<rec:41 c:<rece:23 c:<rech:-10 c:<reci:9 c:<recu:8 c:<rege:-6 c:<regi:8 c:<regl:-7 c:<rem:-9 c:<remi:-7 c:<resp:17
c:<rest:-9 c:<ret:-8 c:<rev:12 c:<revi:13 c:<ri:6 c:<ric:6 c:<rice:10 c:<rie:14 c:<rien:15 c:<rig:-7 c:<ro:-11
c:<ru:-15 c:<sa:23 c:<sac:13 c:<sach:13 c:<saf:6 c:<safe:7 c:<sage:6 c:<sai:8 c:<sai>:6 c:<said:7 c:<sal:-6
c:<sald:-9 c:<sam:-9 c:<same:-9 c:<sc:-23 c:<sch:-12 c:<schi:-6 c:<schr:6 c:<scu:-6 c:<scus:-6 c:<se>:11 c:<see>:-7
c:<seg:-7 c:<segu:-9 c:<sem:12 c:<sema:13 c:<sen:-12 c:<sent:-10 c:<sep:-6 c:<ser>:13 c:<seu>:6 c:<sh:6 c:<she:6
c:<she>:9 c:<si>:15 c:<sim:9 c:<simp:8 c:<sin:-14 c:<sind:-10 c:<sn:-6 c:<so:-33 c:<so>:-19 c:<son:-6 c:<sono:-6
c:<sop:-6 c:<sorr:-6 c:<sou:7 c:<sous:9 c:<st:-12 c:<sta:-9 c:<staa:-8 c:<stu:-6 c:<sua:31 c:<sua>:21 c:<sui:-9
c:<sur:-7 c:<sus:-7 c:<sys:-6 c:<syst:-6 c:<ta:-7 c:<tar:6 c:<tard:7 c:<te:18 c:<te>:23 c:<tem:6 c:<temp:7
c:<tenh:-7 c:<tent:6 c:<th:15 c:<tha:12 c:<than:17 c:<the:-6 c:<thr:-6 c:<ti:-9 c:<tie:-6 c:<tim:6 c:<time:10
c:<toma:6 c:<ton:6 c:<tono:6 c:<tot:-8 c:<tot>:-7 c:<tr:-10 c:<trad:-7 c:<tu:7 c:<tu>:-9 c:<tun:9 c:<tun>:9 c:<ubr:6
c:<ubri:6 c:<ud:6 c:<udi:6 c:<udie:6 c:<uits:6 c:<um:-10 c:<un:7 c:<unt:7 c:<ut:12 c:<ute:14 c:<utei:14 c:<va:-18
c:<va>:12 c:<vale:6 c:<van:-19 c:<van>:-12 c:<ve:-10 c:<ve>:7 c:<ved:-9 c:<vedi:-12 c:<vedr:8 c:<ven:-11 c:<ver>:12
c:<vier:6 c:<vir:-8 c:<vis:9 c:<vist:8 c:<vl:10 c:<vo:-17 c:<voi:-11 c:<voi>:-8 c:<vos:-7 c:<vos>:-6 c:<vot:10
c:<votr:10 c:<vou>:10 c:<vous:-11 c:<vue:-6 c:<wa:-9 c:<war:-6 c:<was:-9 c:<was>:-9 c:<wate:7 c:<we>:-13 c:<wed:7
c:<wedd:10 c:<week:7 c:<weg:-7 c:<wen:11 c:<wenn:6 c:<wer:6 c:<werd:9 c:<wh:10 c:<whe:8 c:<when:8 c:<wi:8 c:<wij:-8
c:<wird:8 c:<wit:11 c:<with:8 c:<wo:7 c:<work:10 c:<wou:7 c:<woul:8 c:<xm:-7 c:<ya:-15 c:<ya>:-16 c:<ye:21 c:<yea:7
c:<yet:14 c:<yet>:14 c:<yo:-7 c:<zi:-13 c:<zij:-6 c:<zijn:-6 c:<zu:15 c:<zug:6 c:<zuge:7 c:<zur:7 c:<zur>:6 c:aag:-8
c:aag>:-8 c:aal:-13 c:aal>:-8 c:aan:-6 c:aat:-13 c:aat>:-13 c:ab>:-8 c:aba>:8 c:abe:16 c:aca:-10 c:acao:-8
c:acao>:-8 c:acc:-7 c:ach>:-7 c:acht>:6 c:aci:8 c:acia:6 c:acias:7 c:ack:21 c:ack>:24 c:act:-18 c:actu:-8 c:ada:-8
c:ade>:-10 c:adec:6 c:adece:7 c:adel:7 c:admi:6 c:ado:6 c:adv:-9 c:advo:-6 c:afe:6 c:aft:-7 c:ag>:-20 c:aga:-14
c:agai:-8 c:again:-8 c:agar:-8 c:agar>:-6 c:agare:-6 c:age:23 c:age>:12 c:agen:15 c:agen>:11 c:agent:8 c:agh:6
c:aghe:6 c:agher:7 c:ago:-9 c:agra:6 c:agrad:6 c:agu:-6 c:ah>:8 c:ahl:-13 c:ahlu:-10 c:ahlun:-10 c:ahre:-7
c:ahren:-6 c:aia:6 c:aid:14 c:aid>:14 c:ail:-10 c:ain:8 c:aind:7 c:ainda:7 c:air:6 c:ais>:-9 c:ait:-8 c:ait>:-6
c:aja:-9 c:ake:-10 c:aken:-6 c:al>:-12 c:ala:-6 c:ald:-13 c:alen:-6 c:alg:11 c:algu:7 c:ali:-9 c:alma>:7 c:als:8
c:also:6 c:also>:6 c:alt:7 c:alte:13 c:alten:13 c:alto:8 c:alto>:8 c:altr:-6 c:am>:-15 c:ame:-17 c:ame>:-7
c:ament:-6 c:amp:-6 c:an>:-29 c:ana:8 c:ana>:9 c:ance>:8 c:and:-23 c:and>:-6 c:anda:-11 c:andat:-6 c:ander:7
c:ane:-7 c:ang:21 c:ange:12 c:angek:7 c:angen:11 c:angt:7 c:angt>:7 c:anh:-6 c:anha:-6 c:ani:11 c:ani>:15 c:ank:26
c:ank>:13 c:anke:8 c:anke>:9 c:anks:10 c:anks>:10 c:ano:17 c:anot:14 c:anota:15 c:ans:21 c:ans>:9 c:ansm:6 c:ansme:6
c:answ:10 c:answe:10 c:ant:-11 c:ant>:-7 c:ante:-7 c:ao>:-25 c:aos:6 c:aos>:6 c:api:-8 c:apo>:6 c:app:19 c:appa:9
c:appen:9 c:apr:8 c:apre:6 c:apres:7 c:ar>:-16 c:ara>:14 c:arb:9 c:arbe:10 c:arbei:10 c:ard:14 c:arde:7 c:arde>:7
c:ardi>:6 c:are:-15 c:arem:-10 c:aremo:-6 c:arg:-6 c:ari:20 c:aric:7 c:arico:8 c:ario:7 c:ario>:9 c:aris:8
c:aris>:10 c:arlo:8 c:arlo>:8 c:arte:-6 c:arv:7 c:arve:6 c:arven:6 c:as>:12 c:aseg:9 c:asegu:9 c:asi:-9 c:ask:6
c:ask>:6 c:ass:8 c:ass>:11 c:asse:-7 c:asse>:-8 c:assu:10 c:assun:6 c:ast:-11 c:at>:-24 c:ata:-11 c:ata>:-8
c:ate:-10 c:ater>:-6 c:ates:-7 c:ates>:-6 c:ath:6 c:atie:6 c:ato:-20 c:ato>:-12 c:ator:-7 c:ats:8 c:att:-20
c:attu:-8 c:attur:-6 c:atura:-6 c:aucu:6 c:aucun:6 c:auf:-6 c:auf>:-6 c:aus:-9 c:aut:-10 c:auto:-6 c:aux:11
c:aux>:11 c:ava:-6 c:ave>:7 c:avi:10 c:avis:6 c:ay>:7 c:aye:-12 c:azi:18 c:azia:6 c:azie:9 c:azie>:10 c:back:6
c:back>:6 c:ban:-16 c:bank:-12 c:bank>:-9 c:bar:-7 c:bar>:-7 c:bat:-9 c:bau>:6 c:bea:11 c:bear:11 c:bear>:6 c:begr:6
c:bei:6 c:beit:10 c:beite:11 c:bem:6 c:ben>:-8 c:bene:11 c:bens>:6 c:bep:7 c:ber:-11 c:ber>:-7 c:bes:13 c:besc:7
c:besch:7 c:best:8 c:best>:12 c:bet:-17 c:beta:-9 c:bi>:11 c:bid:22 c:bido:18 c:bido>:18 c:bie:12 c:bien:13
c:bien>:20 c:bient:-7 c:bil:-7 c:binn:6 c:binne:6 c:bis:-8 c:bit:-14 c:bitt:-7 c:bitte:-7 c:ble>:6 c:boa:7 c:boas:9
c:boas>:9 c:bod:6 c:boda:7 c:bot:-6 c:bram:6 c:bre:8 c:bri:10 c:brig:12 c:brige:6 c:bue:7 c:buen:7 c:buena:8
c:bun:-8 c:buro:-6 c:but:-15 c:but>:-19 c:ca>:-9 c:calm:7 c:calma:7 c:cam:-9 c:can:8 c:cante:6 c:cao:-9 c:cao>:-8
c:capo>:6 c:caric:7 c:cas:9 c:cci:-6 c:ccio:-7 c:ce>:-8 c:ceb:14 c:cebi:15 c:cebi>:11 c:ced:-10 c:cela:7 c:cen:-12
c:cent:-6 c:cert:9 c:certa:10 c:ces:-14 c:ces>:-13 c:cet:13 c:cett:9 c:cev:11 c:cevu:12 c:cevut:12 c:cha>:13
c:che:-7 c:chef:15 c:chef>:6 c:chen:-11 c:chen>:-13 c:chi:-11 c:chi>:9 c:chn:-7 c:chon:-6 c:chos:9 c:chose:9
c:chr:13 c:chre:11 c:chrei:13 c:chs:7 c:cht:-16 c:cht>:8 c:chte:-8 c:chts:-8 c:chts>:-6 c:chw:8 c:chwe:8 c:ci>:-7
c:cial>:-7 c:cias:8 c:cias>:8 c:cib:11 c:cibi:16 c:cibid:20 c:cide:9 c:cide>:7 c:cie>:6 c:cil>:12 c:cili:-8
c:cilia:-8 c:cion>:-6 c:cione:6 c:cir:6 c:cit:6 c:cito:10 c:cito>:6 c:ck>:24 c:clu:-6 c:cluy:-6 c:cluye:-6 c:coi:7
c:colo>:6 c:come>:6 c:comen:-7 c:compe:6 c:comu:8 c:comun:8 c:conc:-7 c:confi:9 c:cons:9 c:conse:-6 c:consi:7
c:consu:7 c:conte:10 c:contr:-10 c:cos:-7 c:cosi:-6 c:cou:17 c:coun:14 c:counc:15 c:cour:10 c:cra:14 c:crac:16
c:cs>:-6 c:ct>:-9 c:ctio:-6 c:ction:-6 c:cu>:12 c:cua:-6 c:cune:7 c:cune>:7 c:cus:-9 c:dag:-7 c:dan:19 c:dan>:-8
c:dank:23 c:dank>:14 c:danke:9 c:dans:9 c:dans>:9 c:dar:-8 c:dass:9 c:dass>:10 c:dat:-10 c:data:-6 c:date>:7 c:dav:9
c:ddi:10 c:ddin:10 c:dding:10 c:deb:-9 c:debi:-8 c:debit:-8 c:dec:10 c:deci:11 c:decid:7 c:dee:9 c:dee>:8 c:dej:-6
c:del:10 c:del>:6 c:dep:12 c:depoi:7 c:der:-18 c:des:-6 c:des>:8 c:deu:-6 c:dev:-10 c:di>:-11 c:diam:-6 c:diamo:-6
c:dic:-9 c:dici:-6 c:dienz:6 c:dig:15 c:digo:7 c:digo>:7 c:digt:7 c:digt>:7 c:dije:6 c:dije>:6 c:ding:6 c:ding>:6
c:dis:-6 c:diti:9 c:diti>:8 c:dke:7 c:dkeu:7 c:dkeur:7 c:dmi:6 c:do>:16 c:doe:6 c:doen:11 c:doen>:11 c:doma:6
c:doman:7 c:domi:-8 c:domic:-6 c:doo:12 c:door:12 c:door>:6 c:dort:7 c:dort>:7 c:dos:-12 c:dos>:-6 c:doss:-6
c:dossi:-6 c:drau:6 c:drauf:6 c:dre>:8 c:drei:-8 c:drei>:-7 c:drem:7 c:dremo:7 c:dres:-8 c:dress:-6 c:dro:-7
c:ds>:-13 c:dun:-7 c:dung:-6 c:dvo:-6 c:ean:-6 c:ear:19 c:eard:11 c:eard>:11 c:eas:-6 c:ease:-6 c:ease>:-6 c:eau:-6
c:ebb:-6 c:eben>:-6 c:ebi:9 c:ebi>:11 c:ebit:-8 c:ebr:-7 c:ece:21 c:eceb:14 c:ecebi:15 c:ecei:6 c:ech:-14 c:echa:7
c:echa>:11 c:echn:-6 c:echt:-9 c:eci:27 c:ecib:11 c:ecibi:16 c:ecid:6 c:ecide:8 c:ecito:6 c:ecu>:12 c:edd:9
c:eddi:10 c:eddin:10 c:ede:-10 c:edi:-18 c:edi>:-14 c:edia:-8 c:ediam:-7 c:edig:11 c:edigt:8 c:editi:8 c:edk:7
c:edke:7 c:edkeu:7 c:edr:9 c:edre:7 c:ee>:-16 c:eed:-6 c:eek:9 c:eek>:6 c:eem:-6 c:eer:-15 c:eer>:-11 c:ef>:16
c:efe:-9 c:efer:-9 c:efo:-9 c:efor:-6 c:egard:6 c:ege:-17 c:egel>:-6 c:egen:-6 c:egi:15 c:egis:18 c:egist:18
c:egl:-10 c:egle:-8 c:egt:8 c:egt>:8 c:egu:-7 c:egue:-6 c:egue>:-6 c:egui:-6 c:eguir:-6 c:egur:7 c:eguro:8 c:eh>:-8
c:ehen:6 c:ehen>:7 c:ehm:-6 c:ehr:-11 c:ehr>:-10 c:ei>:-10 c:eib:10 c:eibe:8 c:eiben:8 c:eic:-6 c:eich:-6 c:eier:6
c:eig:6 c:eiga:11 c:eigab:11 c:ein>:15 c:eine:-10 c:eine>:-6 c:eing:12 c:einga:6 c:eir:-6 c:eis>:9 c:eite:11
c:eiter:9 c:eived:6 c:eje:-6 c:ek>:8 c:eko:7 c:ekom:7 c:el>:-26 c:ela:13 c:ela>:7 c:elac:-8 c:elaci:-6 c:elan:11
c:elanc:7 c:elde>:6 c:eli:-6 c:ell:-12 c:ella:-7 c:elq:10 c:elqu:10 c:elque:9 c:els:-6 c:em>:-18 c:ema:6 c:eman:9
c:emana:10 c:emb:-15 c:embr:-10 c:embre:-9 c:eme:-14 c:emi:-12 c:emit:-6 c:emme:6 c:emo:14 c:emo>:12 c:empo:8
c:ena>:9 c:encio:9 c:enco:-7 c:end:-6 c:ende:9 c:ende>:6 c:endet:11 c:endo:6 c:endo>:6 c:endu:-6 c:endw:-6 c:enes:6
c:enga:6 c:enh:-9 c:enho:-6 c:enho>:-7 c:enn>:6 c:eno:10 c:enq:7 c:enqu:7 c:ens:-9 c:ent:-11 c:ent>:7 c:entar:9
c:enter:8 c:enti:-10 c:ento:-10 c:entr:10 c:entra:7 c:enu:8 c:enu>:7 c:env:10 c:envo:11 c:envoy:9 c:enz:11 c:enza:6
c:enza>:6 c:epe:10 c:epen:11 c:epen>:6 c:epend:6 c:epl:6 c:epo:10 c:epoi:7 c:epois:7 c:epro:6 c:epte:-6 c:equi:8
c:equip:9 c:er>:-9 c:erai:6 c:erai>:6 c:eran:-7 c:erb:-7 c:erc:-8 c:erd>:8 c:erde>:8 c:erder:-6 c:ere>:8 c:ereg:6
c:eregi:6 c:erfah:-6 c:erg:-8 c:erh:10 c:erha:11 c:erhal:13 c:eri:-11 c:eri>:-6 c:erio:-6 c:erir:6 c:erk:-12
c:erkl:-7 c:erkla:-7 c:erla:-7 c:erle:8 c:erled:8 c:err:-15 c:ers:9 c:ersc:6 c:ersch:6 c:ersu:9 c:ersuc:10 c:ert:13
c:erta:14 c:ertag:7 c:erto:6 c:erto>:6 c:erv:-8 c:erwa:7 c:erwac:6 c:es>:23 c:esa:8 c:esab:6 c:esend:9 c:esp:7
c:espo:12 c:espos:10 c:ess:13 c:ess>:7 c:essa:20 c:essag:9 c:est:14 c:est>:26 c:estat:6 c:este>:6 c:ester:-7
c:esti:-6 c:esto>:-7 c:eta>:8 c:ete:-6 c:etr:-6 c:ett:20 c:etta:7 c:ette:6 c:ette>:7 c:etto:11 c:etto>:8 c:etw:-8
c:eu>:9 c:euc:-6 c:euch:-6 c:euch>:-6 c:eun:7 c:eurin:7 c:eut:-7 c:eve:8 c:eve>:-6 c:even:-6 c:eves:19 c:eves>:18
c:evi:10 c:evie:8 c:evien:6 c:evisa:6 c:evo:-11 c:evu:10 c:evut:12 c:evuto:11 c:ew>:6 c:ez>:-24 c:eza:-6 c:eze:6
c:ezen:6 c:ezen>:7 c:ezie:6 c:ezien:6 c:fac:-19 c:fact:-7 c:factu:-6 c:fah:-7 c:fahr:-7 c:fahre:-8 c:fair:8
c:faire:8 c:fait:-6 c:fat:-13 c:fatt:-8 c:fattu:-6 c:fe>:23 c:feb:-6 c:fec:9 c:fech:9 c:fecha:9 c:feie:7 c:feier:7
c:fen:-10 c:fen>:-7 c:fer:-12 c:fera:8 c:fere:-6 c:ferir:6 c:ffe>:11 c:fic:-7 c:fin:18 c:fin>:11 c:fina:-6 c:fine:7
c:fine>:7 c:fir:12 c:firma:6 c:firs:7 c:first:7 c:flo:9 c:flow:8 c:flow>:8 c:foi:6 c:foi>:7 c:fon:-6 c:for:-10
c:for>:8 c:forme:-6 c:fou:-7 c:frag:6 c:frage:6 c:fre:7 c:frei:8 c:freig:11 c:fte:-9 c:fung:6 c:fung>:6 c:fze:7
c:ga>:12 c:gab:17 c:gabe:11 c:gain:-8 c:gain>:-7 c:gan:7 c:gang:11 c:gang>:7 c:gar:6 c:gar>:-11 c:gara:15 c:gara>:8
c:garan:8 c:garde:8 c:gare:-6 c:gat:-7 c:ge>:8 c:geb:8 c:gebe:8 c:ged>:6 c:geko:7 c:gekom:7 c:gele:12 c:geli:-6
c:gen:20 c:gen>:15 c:gend:-10 c:gendw:-6 c:geno:7 c:gent:13 c:ger:-11 c:ger>:-12 c:gere:9 c:gereg:6 c:geri:-7
c:ges>:-6 c:gesc:-6 c:gesch:-6 c:gese:9 c:gesen:11 c:get:11 c:get>:12 c:gev:-6 c:gezi:6 c:gezie:6 c:gged:6 c:gged>:6
c:ghe:6 c:gher:7 c:ghere:7 c:ght:-14 c:ght>:-12 c:gio:-7 c:gis:16 c:gist:16 c:gistr:18 c:gle:-12 c:gli:15 c:glic:14
c:glich:14 c:go>:11 c:goe:19 c:goed:19 c:goed>:12 c:goedk:7 c:gra:15 c:graa:-6 c:graag:-6 c:grad:6 c:grade:6
c:graz:16 c:grazi:16 c:gt>:30 c:gua:-8 c:gue:-9 c:gue>:-9 c:gues:6 c:gui:-9 c:guir:-6 c:guir>:-6 c:gur:9 c:guro:11
c:guro>:11 c:haa:-8 c:haal:-7 c:haal>:-7 c:hab:-7 c:halt:6 c:halte:11 c:han:18 c:hank:18 c:hank>:8 c:hanks:10
c:has:10 c:has>:14 c:hat:-10 c:hat>:-7 c:hea:10 c:hear:13 c:heard:11 c:hef:14 c:hef>:6 c:hei:-7 c:hel:-7 c:hem:6
c:her>:-6 c:het:11 c:het>:10 c:hij:11 c:hin:-11 c:hin>:6 c:hing:-6 c:hing>:-8 c:hlu:-10 c:hlun:-10 c:hlung:-10
c:hne:-11 c:hnen:-7 c:hnen>:-7 c:ho>:-18 c:hoch>:6 c:hof:7 c:hoff:8 c:hoffe:8 c:hon:-12 c:hone:-6 c:hop:9 c:hope>:7
c:hora:6 c:hos:11 c:hose:9 c:hose>:9 c:hre:-9 c:hrei:13 c:hreib:13 c:hren:-9 c:hren>:-8 c:hrer:-6 c:hrer>:-6
c:hres:7 c:hres>:6 c:hrijv:7 c:hte:-8 c:hts:-9 c:hts>:-6 c:hwe:8 c:hx>:21 c:ia>:-8 c:iam:-6 c:ias:9 c:ias>:9
c:iat:-6 c:ibe:9 c:iben:8 c:ibi:17 c:ibid:19 c:ibido:14 c:ibl:6 c:ible:6 c:ible>:6 c:ica:-6 c:ica>:-10 c:ican:6
c:icant:6 c:ice>:-11 c:icev:10 c:icevu:12 c:ich:7 c:icht:-14 c:ichte:-9 c:ichts:-6 c:ici:-16 c:ici>:-6 c:icil:-8
c:icili:-6 c:ide:6 c:idee:8 c:idee>:8 c:ido:20 c:ido>:22 c:ie>:12 c:ieb:-7 c:ied:-6 c:iefe:-6 c:ieg:7 c:iegt:6
c:iegt>:6 c:iem:-15 c:iemb:-7 c:iembr:-7 c:ien:32 c:ien>:26 c:iens:-6 c:ient:11 c:ient>:11 c:ientr:8 c:ier:-7
c:ier>:-10 c:iert:8 c:ierta:7 c:ies:-7 c:iese>:7 c:iet:-16 c:iete:-7 c:iets:-7 c:iets>:-7 c:ife:9 c:iff:-6 c:ifi:-10
c:ig>:-9 c:iga:22 c:iga>:7 c:igab:11 c:igabe:11 c:igen:9 c:igens:7 c:igh:-11 c:ight:-13 c:ight>:-11 c:igl:6 c:igli:6
c:igt:15 c:igt>:15 c:igu:-7 c:ihn:-9 c:ihne:-9 c:ihnen:-9 c:ihre:-8 c:ihres:6 c:ije:6 c:ije>:6 c:ijn:-12 c:ijn>:-8
c:ijs:-9 c:ijs>:-6 c:ijv:6 c:ijve:6 c:ijven:6 c:il>:12 c:ila:-8 c:ile:-7 c:ili:-9 c:ilia:-10 c:iliad:-6 c:ill:-12
c:ilse:7 c:ilse>:7 c:im>:-6 c:ima:7 c:ime:6 c:ime>:8 c:imi:-9 c:imo:-11 c:imo>:-7 c:impl:8 c:imple:9 c:in>:13
c:ina:-23 c:ina>:-11 c:incas:6 c:incl:-10 c:inclu:-10 c:ind:-10 c:ind>:-6 c:inda:7 c:inda>:7 c:inde:-7 c:ine>:11
c:ing:10 c:ing>:6 c:inga:6 c:ingan:6 c:ingra:6 c:inhas:7 c:ini:-6 c:inn:8 c:inne:8 c:innen:6 c:ins:-10 c:inst:-6
c:int:6 c:inten:14 c:inv:-7 c:inz:-6 c:inzu:-7 c:io>:-10 c:ion>:-9 c:ione:8 c:ipe:17 c:ipe>:8 c:iqu:-12 c:ique:-6
c:ir>:-20 c:ira:-14 c:ira>:-9 c:ird:8 c:ird>:8 c:ire:-8 c:ire>:6 c:irg:-6 c:irge:-6 c:irgen:-6 c:irl:7 c:irma>:7
c:irst:6 c:irst>:7 c:isa:15 c:isa>:8 c:isar:10 c:isc:-9 c:ise:-9 c:ise>:-15 c:ism:-6 c:iso:-10 c:iss:-6 c:issem:7
c:isso>:-6 c:iste:-12 c:isto:7 c:isto>:9 c:istr:16 c:istra:6 c:istre:10 c:isu:-7 c:it>:-16 c:itarb:7 c:iter:7
c:iter>:13 c:ith:7 c:ithi:7 c:ithin:7 c:iti>:7 c:its:6 c:itt:-13 c:itte:-11 c:itte>:-11 c:itu:-6 c:iu>:-7 c:ived:8
c:ived>:8 c:ivel:-6 c:ivel>:-6 c:iver:-6 c:ja>:-8 c:jaj:-7 c:jaja:-7 c:je>:7 c:jn>:-8 c:js>:-6 c:jven:6 c:jven>:6
c:kan:12 c:kant:7 c:kanto:6 c:ke>:8 c:kee:-7 c:kei:-10 c:kein:-8 c:keine:-6 c:keuri:7 c:kfl:8 c:kflo:8 c:kflow:8
c:kkk:-10 c:kla:-10 c:klaa:-8 c:kom:21 c:komt:13 c:komt>:13 c:konne:6 c:kont:-6 c:kos:-6 c:kost:-6 c:ks>:15 c:kund:9
c:kunde:10 c:kunn:-6 c:kunne:-6 c:la>:-14 c:laa:-12 c:laar:-6 c:lac:-6 c:laci:-6 c:lacio:-6 c:lag:-13 c:lage:-12
c:lage>:-6 c:lan:-9 c:lance:6 c:las:-14 c:lass:-6 c:last:-6 c:lat:-7 c:lda:-6 c:ldi:-6 c:le>:14 c:lea:-10 c:lease:-6
c:lec:7 c:leci:10 c:led>:-6 c:ledi:10 c:ledig:11 c:lef:-8 c:lei:-8 c:leid:6 c:lem:12 c:lett:8 c:letto:7 c:lez>:-8
c:leze:7 c:lezen:7 c:lgo:7 c:lgu:7 c:lia:-11 c:liad:-6 c:liado:-6 c:lic:8 c:lich:13 c:lief:-6 c:lieg:9 c:liegt:8
c:ligt:6 c:ligt>:6 c:lin:-14 c:liq:-6 c:liqu:-6 c:lis:-7 c:list:-6 c:lla:-17 c:lla>:-13 c:llec:9 c:lleci:10
c:lli:-11 c:lma>:7 c:lo>:19 c:log:11 c:logg:6 c:logge:6 c:logo:9 c:logo>:9 c:lon:-6 c:loo:11 c:look:12 c:look>:15
c:lor:-6 c:los:-9 c:los>:-8 c:lot:-8 c:low:9 c:lqu:7 c:lque:7 c:lque>:9 c:ls>:-13 c:lse:6 c:lse>:6 c:lt>:-8 c:lta>:7
c:lte:11 c:lten:12 c:lten>:12 c:lto:6 c:lto>:6 c:lu>:12 c:lun:-11 c:lung:-7 c:lus:-6 c:lus>:-6 c:luy:-6 c:luye:-6
c:luye>:-6 c:ma>:19 c:maar:6 c:maar>:7 c:mac:-9 c:mach:-6 c:mai:-10 c:mail:-7 c:mak:-6 c:mal:-13 c:mal>:-11 c:mam:6
c:mamo:6 c:mamos:6 c:mana:8 c:mana>:7 c:mand:-18 c:manda:-7 c:mani:8 c:mani>:9 c:mao:7 c:mass:-7 c:masse:-6 c:mat:-9
c:mate:-8 c:matio:10 c:mbr:-7 c:mbre:-6 c:mbre>:-6 c:me>:-20 c:mee>:-6 c:meet:7 c:meh:-8 c:mehr:-8 c:mehr>:-8
c:mei:12 c:mei>:10 c:mein>:12 c:meine:-8 c:men:-13 c:mens:6 c:ment:-17 c:mente:-9 c:mer:17 c:mer>:7 c:mere:6
c:mess:11 c:messa:15 c:met>:-13 c:meta:8 c:meta>:6 c:mets:6 c:mets>:6 c:mett:8 c:mette:6 c:mi>:-9 c:mici:-6
c:micil:-6 c:mig:-11 c:minh:7 c:mio:-6 c:mis:-14 c:mise:-8 c:mise>:-7 c:mism:-6 c:mita:6 c:mitar:6 c:mitt:-6
c:mma:-6 c:mme:18 c:mmer:19 c:mmer>:13 c:mmit:7 c:mog:9 c:mogl:13 c:mogli:13 c:mon>:6 c:mov:-6 c:mpa:-7 c:mpet:7
c:mpete:8 c:mple>:8 c:mpre:-6 c:mpres:-7 c:mprom:7 c:mt>:9 c:mun:6 c:nac:-8 c:nach:-9 c:nachs:-9 c:nal:-7 c:nale:-6
c:nar:-6 c:nas:8 c:nas>:8 c:ncas:7 c:ncass:6 c:nce:7 c:nce>:13 c:nci:18 c:ncil:13 c:ncil>:13 c:ncio:8 c:ncl:-10
c:nclu:-10 c:ncluy:-6 c:nco:-13 c:nd>:-13 c:nda:-11 c:nda>:6 c:ndat:-6 c:nde>:7 c:nden:-8 c:nden>:-6 c:ndere:8
c:ndet:9 c:ndet>:10 c:ndu:-8 c:ndw:-6 c:nee:-7 c:neg:-6 c:neh:-6 c:nehm:-6 c:nei:-6 c:nen:-10 c:nen>:-10 c:nera:6
c:neral:7 c:ness:-7 c:nest:7 c:net:-9 c:new:6 c:nex:-6 c:nfi:9 c:nga:11 c:ngan:7 c:ngang:6 c:ngek:7 c:ngeko:7
c:ngra:6 c:ngraz:6 c:ngs:-9 c:ngt:6 c:ngt>:6 c:nha:-6 c:nha>:-8 c:nhas:7 c:nhas>:7 c:nho:-9 c:nho>:-13 c:nin:-10
c:ning:-10 c:nit:-9 c:nk>:6 c:nke:11 c:nke>:9 c:nks:10 c:nks>:10 c:nn>:7 c:nner:6 c:no>:-14 c:noch:6 c:noe:6
c:noem:8 c:non:7 c:non>:8 c:nos:-12 c:not:24 c:not>:-14 c:nota:19 c:note:21 c:note>:13 c:noted:7 c:novie:-6 c:now:-8
c:now>:-8 c:nqu:9 c:nsa:8 c:nse:-10 c:nseg:-6 c:nsig:9 c:nsm:6 c:nsme:6 c:nsmet:6 c:nst:-13 c:nsu:11 c:nsul:8
c:nsult:8 c:nsw:10 c:nswe:10 c:nswer:10 c:nt>:-8 c:ntac:-6 c:ntand:9 c:ntar:16 c:ntare:8 c:nte>:-11 c:ntee:-6
c:nten:11 c:ntent:7 c:nter:6 c:ntera:9 c:nterl:-6 c:nters:11 c:ntes:8 c:ntest:7 c:nti:-9 c:nto:-16 c:nto>:-11
c:ntor:7 c:ntor>:7 c:ntv:13 c:ntva:13 c:ntvan:13 c:nu>:9 c:nua:-6 c:nues:6 c:nuest:6 c:nung>:10 c:nunge:-6 c:nur:7
c:nur>:8 c:nvo:9 c:nvoy:9 c:nvoye:9 c:nza>:6 c:nzu:-8 c:oas:9 c:oas>:9 c:oce:-8 c:och>:7 c:ocol:8 c:ocolo:6 c:oda:10
c:oda>:6 c:odo:-6 c:oed:18 c:oed>:11 c:oedk:7 c:oedke:7 c:oem:8 c:oen:8 c:oen>:10 c:oet:-6 c:offe:7 c:ogged:6
c:ogl:12 c:ogli:12 c:oglic:13 c:ogo:9 c:ogo>:9 c:ois:10 c:ok>:13 c:ol>:-6 c:ola:7 c:ola>:8 c:old:-9 c:ole:-12
c:olo>:7 c:olve:7 c:om>:11 c:oma:6 c:oman:6 c:omani:9 c:ome:-10 c:omen:-13 c:oment:-11 c:omi:-14 c:omic:-6
c:omici:-6 c:omise:-6 c:omm:10 c:omme:9 c:ommit:7 c:omo:-6 c:ompa:-6 c:ompet:7 c:omt:13 c:omt>:13 c:omu:8 c:omun:8
c:ona:-7 c:ond:-10 c:onde:-6 c:one:-7 c:one>:-8 c:onfi:9 c:ong:-11 c:oni:-10 c:onn:7 c:onne:9 c:ons>:-15 c:onsa:6
c:onse:-7 c:onseg:-6 c:onsi:8 c:onsig:9 c:onsu:7 c:onsul:8 c:onte:7 c:ontes:7 c:onto:-10 c:onto>:-8 c:ontr:-10
c:ontra:-9 c:ontv:13 c:ontva:13 c:ook:8 c:ook>:7 c:oor:11 c:oor>:11 c:oorg:6 c:oorge:6 c:op>:-15 c:opa:13 c:ope>:7
c:open:-8 c:open>:-8 c:opo:-6 c:opr:-7 c:ora>:-9 c:orde>:10 c:order:-7 c:ore:-11 c:ore>:-10 c:org:10 c:orge:10
c:ork:10 c:orkf:8 c:orkfl:8 c:orm:-6 c:ormat:10 c:orme:-6 c:orq:7 c:orqu:7 c:orque:7 c:orr:-11 c:orry:-6 c:orry>:-6
c:ors:-13 c:orse:-7 c:ort:6 c:ort>:20 c:os>:-38 c:ose>:8 c:osi:-9 c:oss:-7 c:ossi:-8 c:ossib:6 c:ossie:-6 c:ossiv:-6
c:ost:-13 c:ost>:-10 c:osta:7 c:osta>:8 c:ot>:-31 c:ota:15 c:otad:15 c:ote:8 c:ote>:9 c:oted:7 c:oted>:7 c:oth:-12
c:oto:9 c:otoc:8 c:otoco:8 c:otr:21 c:otra:9 c:otra>:9 c:otre:14 c:otre>:14 c:ott:-9 c:otto:-6 c:otto>:-6 c:ou>:13
c:oui:8 c:oui>:8 c:oun:10 c:ounc:15 c:ounci:15 c:our:-8 c:our>:-14 c:ous:-6 c:ous>:-11 c:ouse:6 c:ouse>:6 c:out:-10
c:oval:8 c:ove:-8 c:oved:-7 c:oved>:-6 c:ovi:-9 c:ovie:-6 c:oviem:-6 c:oy>:12 c:oye:7 c:oye>:10 c:oze:9 c:pa>:19
c:pag:-12 c:paga:-13 c:pagar:-14 c:pagh:6 c:paghe:7 c:paid:7 c:paid>:7 c:paie:-7 c:pan:-8 c:par:-12 c:parv:6
c:parve:6 c:pas:-10 c:pas>:-7 c:pati:6 c:patie:6 c:pay:6 c:pay>:13 c:paye:-12 c:pe>:11 c:pen:7 c:pena:7 c:pena>:9
c:pend:10 c:pende:10 c:pens:-7 c:per:-16 c:per>:-9 c:pera:-9 c:pere:7 c:pere>:8 c:pero:8 c:pero>:10 c:pet:19
c:pete:11 c:peten:8 c:peu:6 c:pido:-6 c:pido>:-6 c:pie:-8 c:pla:-8 c:ple>:6 c:pod:15 c:pode:11 c:pode>:7 c:poder:6
c:poi:12 c:pois:6 c:pois>:7 c:ponsa:6 c:por>:-10 c:porq:7 c:porqu:7 c:port>:7 c:pos:-10 c:posi:-6 c:posta:8
c:pour:-6 c:pour>:-8 c:ppa:9 c:ppen:9 c:ppena:10 c:pra>:-8 c:prec:-6 c:pren:-6 c:pres:9 c:pres>:8 c:pri:-8 c:prim:6
c:prima:9 c:proc:-8 c:prome:6 c:proto:8 c:pruf:7 c:prufu:6 c:pte:-6 c:puedo:6 c:pui:-6 c:puis:-6 c:pun:-6 c:qua:7
c:quan:9 c:quand:11 c:que:7 c:quel:10 c:quelq:10 c:ques:-6 c:qui:6 c:qui>:11 c:quid:-6 c:quida:-6 c:quip:9 c:quipe:9
c:ra>:-17 c:raag:-6 c:raag>:-6 c:rac:9 c:racia:7 c:rack:15 c:rada:7 c:rada>:7 c:rade>:-8 c:radec:6 c:rai:10
c:rai>:10 c:raite:6 c:ram:-8 c:ram>:-6 c:rama:-6 c:ran:-11 c:rand:-6 c:rani:6 c:ransm:6 c:rante:-8 c:ranti:9
c:rap:-8 c:rar:-8 c:rat:-8 c:rate:-6 c:rato:-10 c:rator:-7 c:rau:-9 c:rauf:6 c:rauf>:6 c:raz:17 c:razi:14 c:razia:6
c:razie:10 c:rbe:7 c:rbei:9 c:rbeit:10 c:rd>:23 c:rde:10 c:rde>:25 c:rder:-13 c:rdere:-6 c:rdi>:7 c:re>:10 c:rec:28
c:rece:20 c:receb:14 c:recei:6 c:rech:-14 c:recht:-6 c:reci:7 c:recib:11 c:recu:8 c:recu>:12 c:red:-12 c:red>:-6
c:reer:6 c:reerd:6 c:rege:-7 c:regel:-6 c:regi:16 c:regis:18 c:regl:-8 c:regle:-7 c:rei>:-8 c:reib:12 c:reibe:9
c:reic:-6 c:reich:-6 c:reig:10 c:reiga:11 c:rek:-8 c:reke:-6 c:reken:-6 c:relac:-7 c:relan:7 c:rem:-22 c:rem>:-12
c:remi:-8 c:remo>:12 c:remos:-8 c:ren:-23 c:ren>:-11 c:rent:-6 c:repe:6 c:rer>:-6 c:res>:7 c:resp:16 c:respo:13
c:ress:-9 c:rest:-12 c:ret:-9 c:rev:29 c:reve:19 c:revi:12 c:revie:8 c:rfah:-6 c:rfahr:-6 c:rgend:-6 c:rha:11
c:rhal:13 c:rhalt:14 c:ri>:-15 c:riad:6 c:riado:6 c:rice:10 c:ricev:10 c:rich:-10 c:richt:-10 c:rico:8 c:rico>:7
c:rie:11 c:rien:14 c:rien>:8 c:rient:7 c:rif:6 c:rigad:6 c:rigen:6 c:rijs:-6 c:rijs>:-6 c:rijv:6 c:rijve:6 c:rima:8
c:rima>:10 c:ringr:6 c:rio>:10 c:ris>:10 c:riza:7 c:rk>:-6 c:rkf:8 c:rkfl:8 c:rkflo:8 c:rkl:-7 c:rkla:-7 c:rla:-12
c:rled:8 c:rledi:8 c:rli:-6 c:rlo:14 c:rlo>:15 c:rmat:9 c:rmati:6 c:rme:-12 c:rme>:-6 c:rnes:6 c:rni:-9 c:ro>:11
c:roc:-9 c:rome:6 c:ron:-15 c:rop:-9 c:ross:-6 c:roto:8 c:rotoc:8 c:rou:-9 c:roval:8 c:roz:11 c:roze:11 c:rque>:6
c:rre:-6 c:rro:-8 c:rry:-7 c:rry>:-7 c:rschr:8 c:rse:-12 c:rse>:-8 c:rsu:8 c:rsuc:10 c:rsuch:10 c:rt>:11 c:rta:17
c:rtag:7 c:rtage:7 c:rtai:11 c:rtain:12 c:rte:-8 c:rti:-8 c:rto:6 c:ruc:-7 c:rufu:6 c:rufun:6 c:rum:7 c:rum>:8
c:run:-8 c:rven:6 c:rvenu:6 c:rwa:6 c:rwac:6 c:rwach:6 c:ry>:-11 c:sac:13 c:sach:13 c:saf:6 c:safe:7 c:sag:18
c:sage:18 c:sage>:13 c:sagen:6 c:sai:13 c:sai>:6 c:said:7 c:said>:7 c:sal:-8 c:sald:-9 c:sam:-14 c:same:-9
c:same>:-6 c:sar:17 c:sar>:8 c:sat:-8 c:sbr:7 c:sch:-12 c:scha:-8 c:schi:-9 c:schr:13 c:schre:11 c:schw:8 c:schwe:9
c:scu:-7 c:scus:-7 c:see:-7 c:see>:-8 c:segu:-6 c:segui:-6 c:segur:7 c:sem:13 c:sema:13 c:seman:10 c:sen:-14
c:sende:10 c:sent:-16 c:sent>:-9 c:sep:-6 c:ser:-6 c:ser>:10 c:sera:-6 c:seu:10 c:seu>:6 c:she>:9 c:sibl:6 c:sible:6
c:sic:8 c:sie:-6 c:sier:-8 c:sier>:-8 c:sig:13 c:simp:8 c:simpl:8 c:sin:-12 c:sind:-10 c:sind>:-7 c:sis:-8 c:sist:-8
c:siste:-6 c:sit:-9 c:sivel:-6 c:sk>:6 c:sme:6 c:smet:7 c:smo:-6 c:so>:-23 c:son:-6 c:sono:-6 c:sono>:-6 c:sop:-6
c:sorr:-6 c:sorry:-6 c:sot:-6 c:spa:-9 c:spera:-7 c:spere:8 c:spo:14 c:spor:7 c:sport:7 c:spos:6 c:spost:8 c:ss>:23
c:ssa:15 c:ssag:12 c:ssage:12 c:sse:-9 c:sse>:-11 c:sseme:6 c:ssen:-7 c:sseu:6 c:ssi:-14 c:ssib:6 c:ssibl:7
c:ssie:-9 c:ssier:-9 c:ssive:-6 c:sso:-8 c:sso>:-7 c:ssu:9 c:ssunt:6 c:st>:8 c:sta:-9 c:staa:-9 c:staat:-8 c:stat:11
c:ste:-31 c:stel:-13 c:stell:-12 c:stem:-7 c:sten:-11 c:sten>:-6 c:ster:-10 c:stes:9 c:stes>:9 c:sti:-13 c:stos:7
c:str:15 c:strad:8 c:stre:13 c:stree:11 c:su>:8 c:sua:29 c:sua>:21 c:suc:11 c:such:9 c:such>:8 c:sue:9 c:sui:-9
c:sulta:6 c:sun:-7 c:sunto:6 c:sur:-7 c:swe:9 c:swer:10 c:swer>:10 c:sys:-6 c:syst:-6 c:syste:-6 c:taa:-16 c:taal:-6
c:taat:-8 c:taat>:-8 c:tac:-6 c:tad:6 c:tado:7 c:tado>:9 c:tai:7 c:tain:11 c:tain>:9 c:tal:6 c:tan:-12 c:tand:7
c:tando:9 c:tant:-8 c:tar:25 c:tarb:7 c:tarbe:7 c:tard:6 c:tare:11 c:tare>:21 c:tarem:-9 c:tch:-6 c:te>:-22 c:tee:-7
c:tei:18 c:teis:14 c:teis>:14 c:tel:-19 c:tell:-8 c:tem:-22 c:tem>:-9 c:temb:-6 c:tempo:7 c:ten:14 c:ten>:-7
c:tenci:6 c:tend:9 c:tendo:6 c:tenh:-8 c:tenho:-7 c:tent:12 c:tenta:10 c:tenz:10 c:ter>:-6 c:tera:8 c:tere:-9
c:terl:-6 c:terla:-6 c:term:6 c:ters:18 c:tersc:7 c:th>:-8 c:tha:11 c:than:17 c:thank:18 c:the:-7 c:thi:-7 c:thin>:7
c:thing:-8 c:thr:-6 c:tid:-6 c:tif:-6 c:time:7 c:time>:10 c:tin:-6 c:tina:-7 c:ting:6 c:ting>:8 c:tio:-8 c:tion:-7
c:tion>:-6 c:tiv:-6 c:tle:7 c:to>:-7 c:toc:6 c:toco:8 c:tocol:8 c:tome:-6 c:tono:6 c:tono>:6 c:tos:7 c:tot:-14
c:tot>:-13 c:tra>:7 c:trada:9 c:trade:-6 c:trata:8 c:trato:-6 c:tre:15 c:tre>:11 c:tree:10 c:treer:6 c:tres:-7
c:tres>:-6 c:tro:-6 c:tru:-6 c:tsc:7 c:tsch:7 c:tte:-9 c:tte>:-12 c:ttu:-9 c:ttur:-7 c:tu>:-9 c:tun>:9 c:tur:-21
c:tura:-14 c:tura>:-11 c:ture:-7 c:ture>:-6 c:tuy:18 c:tva:13 c:tvan:13 c:tvang:13 c:twi:-6 c:ua>:20 c:ual:-13
c:uand:7 c:uar:-13 c:ube:-11 c:ubr:9 c:ubri:7 c:ubrig:6 c:ucu:6 c:ucun:6 c:ucune:7 c:ue>:-6 c:ued:6 c:uel:6
c:uelq:10 c:uelqu:10 c:uena:8 c:uf>:-6 c:ufu:6 c:ufun:6 c:ufung:6 c:ufz:7 c:ui>:24 c:uid:-6 c:uida:-7 c:uie:-6
c:uip:9 c:uipe:9 c:uipe>:7 c:uir>:-6 c:uis:-8 c:uis>:-7 c:uit:-10 c:uit>:-9 c:uitsc:6 c:uk>:-6 c:ule>:6 c:ull:-6
c:ulla:-6 c:ulla>:-6 c:ulta:6 c:ulta>:9 c:umme:6 c:ummer:7 c:unc:12 c:unci:15 c:uncil:15 c:unde:8 c:unde>:9 c:une:8
c:une>:8 c:ung:-22 c:unge:-9 c:ungen:-8 c:ungs:-11 c:unn:-8 c:unne:-7 c:unnen:-6 c:unq:6 c:unqu:6 c:unque:6
c:unt>:-7 c:ur>:-15 c:ura:-15 c:ura>:-9 c:urch>:6 c:urd:8 c:ure:-8 c:ure>:-8 c:urin:6 c:uring:6 c:us>:-15 c:usa:-8
c:use:8 c:use>:8 c:uso:-6 c:uso>:-6 c:ust:-10 c:ut>:-27 c:ute:7 c:ute>:-7 c:utei:14 c:uteis:14 c:uto:10 c:uto>:12
c:utr:-6 c:uvr:6 c:uvre:6 c:uw>:-9 c:ux>:9 c:uya:21 c:uye:-7 c:uye>:-6 c:va>:8 c:val:7 c:val>:9 c:vale:8 c:vam:-7
c:van:-8 c:van>:-14 c:vang:13 c:vange:9 c:ved:-9 c:vedi:-14 c:vedi>:-7 c:vedia:-6 c:vedo:-7 c:vedo>:-7 c:vedr:8
c:vedre:8 c:vem:6 c:ven:-6 c:ver:-8 c:ver>:15 c:verf:-6 c:versu:10 c:verwa:7 c:ves:16 c:ves>:15 c:viem:-7 c:viemb:-6
c:vient:7 c:vier:6 c:vir:-8 c:vis:15 c:visa:8 c:visar:10 c:vist:7 c:visto:8 c:vo>:-9 c:voc:-6 c:voi:-9 c:vor:-7
c:vor>:-8 c:vos:-8 c:vos>:-6 c:vot:10 c:votr:10 c:votre:10 c:vou>:10 c:vous:-11 c:vous>:-11 c:voye:8 c:voye>:10
c:vue:-7 c:vut:10 c:vuto:9 c:vuto>:9 c:wac:8 c:wach:8 c:wacht:8 c:wan:-6 c:war:-9 c:ware:-7 c:was:-13 c:was>:-12
c:wate:7 c:water:7 c:we>:-15 c:wed:7 c:wedd:10 c:weddi:10 c:week:7 c:week>:6 c:weg:-9 c:wen:9 c:wen>:10 c:wenn:6
c:wenn>:6 c:wer:18 c:wer>:9 c:werd:18 c:werd>:10 c:werde:8 c:whe:8 c:when:8 c:when>:8 c:wij:-10 c:wil:-6 c:win:6
c:wird:8 c:wird>:8 c:wis:-9 c:wit:10 c:with:8 c:withi:7 c:woche:-6 c:work:10 c:workf:8 c:wou:7 c:woul:8 c:would:8
c:xma:-7 c:ya>:-14 c:yea:7 c:yet:14 c:yet>:14 c:yst:-6 c:yste:-6 c:ystem:-6 c:zah:-11 c:zahl:-11 c:zahlu:-10
c:zegg:6 c:zegge:6 c:zei:7 c:zer:6 c:zer>:7 c:zes:11 c:zet:-7 c:zet>:-6 c:zie:11 c:zie>:6 c:zig:-6 c:zij:-6
c:zijn:-6 c:zo>:-7 c:zu>:9 c:zuge:7 c:zur:7 c:zur>:6 d:0.1:-30 d:0.25:-46 d:0.4:-51 d:0.55:-53 d:0.7:-35 d:0.85:-17
e:paid=day:-29 e:paid=none:28 e:promise=day:-8 e:promise=none:-15 e:run=none:-9 f:_amount:-55 f:_day:15
f:_invoice:-75 f:ack:138 f:all:-44 f:back:-6 f:bounce:-17 f:closed:-12 f:contest:16 f:copy:-30 f:d.CANCELLED:-10
f:d.DAMAGED:-11 f:d.DUPLICATE_BILLING:-5 f:d.LOST:-11 f:d.MISSING_DOCS:-19 f:d.NOT_OURS:6 f:d.NO_PO:-5 f:d.RETURN:-7
f:d.SERVICE_INCORRECT:-12 f:d.TAX:-5 f:demand:26 f:difference:-8 f:dispute:6 f:firm:-23 f:fix:-15 f:formal:-40
f:gone:-11 f:goods:-19 f:greeting:-26 f:hardship:-25 f:hold:-5 f:hope:101 f:hostile:-32 f:inclusive:-14 f:inject:-20
f:insolvency:-35 f:joke:-16 f:lawyer:-29 f:legal:-37 f:mine:27 f:moved:-13 f:moves:30 f:netted:-6 f:not:-26
f:not_dispute:-12 f:not_insolvency:-5 f:not_legal:12 f:not_not:-13 f:not_paid:-7 f:not_statement:-7 f:not_stop:36
f:once_funds:34 f:once_us:-14 f:ooo:-6 f:paid:-27 f:part:17 f:pay:-36 f:proof:-14 f:propose:-19 f:r.FREIGHT:-5
f:r.LOST:-11 f:r.MISSING_DOCS:-5 f:r.PRICE_ERROR:-9 f:r.QUALITY:-12 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:-5
f:redirect:-11 f:refuse:-50 f:rest:-10 f:soon:-27 f:statement:-19 f:stop:-39 f:unable:-6 f:until:21 f:wait:-13
f:willpay:-30 i:acknowledgement:146 i:acknowledgement=2:146 i:bounce:-15 i:bounce=3:-15 i:copy_invoice_request:-14
i:copy_invoice_request=3:-15 i:dispute:-21 i:dispute=1:-6 i:dispute=2:12 i:dispute=3:-27 i:hardship:35
i:hardship=2:32 i:hostile:-32 i:hostile=2:-14 i:hostile=3:-18 i:in_payment_run:-7 i:in_payment_run=3:-7
i:insolvency:-33 i:insolvency=2:-7 i:insolvency=3:-26 i:invoice_admin:-8 i:invoice_admin=2:19 i:invoice_admin=3:-27
i:legal:-30 i:legal=1:-5 i:legal=2:16 i:legal=3:-42 i:nothing:85 i:out_of_office:-7 i:out_of_office=2:31
i:out_of_office=3:-38 i:partial_payment:14 i:partial_payment=2:17 i:promise_to_pay:-22 i:promise_to_pay=3:-27
i:question:-23 i:question=1:-16 i:question=3:-10 i:remittance_advice=2:9 i:remittance_advice=3:-9
i:statement_request:-19 i:statement_request=2:-7 i:statement_request=3:-11 i:unsubscribe:-48 i:unsubscribe=3:-48
i:wrong_contact:-12 i:wrong_contact=1:-9 i:wrong_contact=3:-6 l:en:9 l:es:-9 l:fr:-22 l:it:11 l:nl:9 l:pt:5 n:1:-12
n:4:10 n:5:-7 n:6:13 p:abogad:5 p:abzuse:8 p:accett:5 p:acompt:6 p:acuerd:6 p:adelan:10 p:adjunt:-7 p:admini:5
p:advoga:-9 p:afspra:8 p:agrade:13 p:akkoor:-7 p:almace:-6 p:angeko:14 p:anotad:30 p:anteri:-5 p:appele:-8
p:arrive:5 p:asegur:18 p:asiste:-6 p:assegn:6 p:assunt:13 p:assure:7 p:atenci:9 p:atendi:7 p:attend:-6 p:aushil:9
p:aussen:-5 p:auszah:-5 p:automa:-7 p:autori:7 p:avvoca:-6 p:bancar:-6 p:beacht:5 p:bearbe:7 p:bedrij:7 p:bekomm:9
p:bemuhe:-6 p:benade:-5 p:benest:12 p:beschw:18 p:bestat:10 p:bestel:-11 p:betaal:-7 p:betale:-6 p:betref:6
p:betwis:-10 p:bezahl:-7 p:biento:-14 p:bijlag:-7 p:bonifi:-6 p:cancel:5 p:certai:18 p:certif:-6 p:chamad:7
p:chasin:-5 p:client:-9 p:coment:-12 p:commes:9 p:compan:-8 p:compet:16 p:compla:6 p:comple:-6 p:compro:10
p:confia:7 p:confir:6 p:confor:-7 p:conseg:-12 p:consej:6 p:consig:18 p:consul:17 p:contac:-8 p:contat:7 p:conten:8
p:contes:14 p:contra:-6 p:cooper:5 p:corren:7 p:counci:26 p:counte:6 p:create:9 p:curren:-5 p:curtai:5 p:debloq:6
p:decemb:-6 p:demand:5 p:depart:10 p:depend:13 p:deplac:6 p:desabo:7 p:descul:-7 p:despac:-5 p:destin:-6 p:devolv:-5
p:dipend:10 p:direca:5 p:direct:-6 p:dissol:5 p:docume:5 p:domici:-13 p:donneu:7 p:doorge:12 p:dossie:-12
p:eerder:-6 p:eingan:13 p:eingeg:9 p:einsch:-5 p:empres:-10 p:encais:10 p:encami:6 p:encont:-6 p:endere:-6
p:energi:-5 p:enquan:8 p:enquir:6 p:enregi:9 p:entend:-6 p:entera:9 p:entrad:10 p:entreg:-5 p:erhalt:28 p:erledi:17
p:espera:-12 p:espero:-5 p:estagi:9 p:exampl:-5 p:exclus:8 p:factur:-5 p:factuu:-6 p:fattur:-12 p:februa:-5
p:feiert:15 p:fevere:-6 p:financ:-5 p:floris:5 p:follow:10 p:forder:-5 p:fornec:-5 p:freiga:23 p:garant:16
p:gebuch:5 p:gelese:6 p:genera:8 p:geregi:12 p:geschr:-5 p:gesend:21 p:gester:-6 p:gestor:7 p:goedke:13 p:govern:5
p:gracia:13 p:guaran:-11 p:hospit:9 p:huissi:-5 p:incass:11 p:incluy:-12 p:inhoud:7 p:inoltr:7 p:instru:-5
p:intend:16 p:intent:17 p:intere:-5 p:intern:8 p:invoic:-9 p:irgend:-12 p:januar:-5 p:kenntn:5 p:kriege:7 p:kummer:8
p:ledigl:5 p:lemoin:8 p:letrad:-5 p:liefer:-5 p:liquid:-11 p:maanda:-6 p:mahnun:6 p:mandar:-6 p:mandat:-5 p:martin:6
p:mattin:-5 p:meille:5 p:mensaj:6 p:messag:20 p:metall:7 p:mitarb:13 p:mogeli:-7 p:moglic:20 p:moment:-8 p:montan:13
p:nachfr:5 p:nachst:-18 p:namast:6 p:necess:10 p:nieuws:14 p:nothin:-9 p:novemb:6 p:noviem:-12 p:obriga:11
p:octobe:6 p:octubr:7 p:ontvan:26 p:pacien:7 p:pagame:-6 p:pagarl:-6 p:pagher:14 p:paieme:-8 p:parven:13 p:patien:12
p:perdon:-6 p:period:-5 p:person:5 p:possib:15 p:possiv:-12 p:postfa:-6 p:pouvoi:9 p:pratic:7 p:presid:7 p:proced:-5
p:projec:9 p:prossi:-10 p:protes:-5 p:protoc:17 p:provve:-5 p:prozes:13 p:prufun:11 p:qualit:5 p:qualqu:-5
p:quatsc:7 p:quedad:8 p:quelqu:18 p:rahmen:6 p:rappel:8 p:readin:5 p:recebi:6 p:receiv:11 p:recept:5 p:receve:8
p:rechnu:-6 p:rechts:-5 p:recibi:30 p:reclam:6 p:record:6 p:recupe:-5 p:regard:6 p:regist:17 p:rekeni:-8
p:relaci:-13 p:relanc:14 p:remerc:11 p:repond:6 p:respet:6 p:respon:7 p:respos:20 p:reunio:9 p:revien:13 p:revisa:11
p:ricevu:23 p:richte:-6 p:rientr:14 p:riferi:11 p:ringra:12 p:risult:-6 p:riusci:8 p:rogamo:9 p:sachli:9 p:sachst:8
p:saldat:-9 p:saturd:10 p:sauveg:6 p:sblocc:6 p:schedu:6 p:schick:-7 p:schlus:-5 p:schrei:17 p:scrive:-6 p:secret:8
p:segnal:7 p:semain:7 p:senore:5 p:septem:-9 p:servic:7 p:settim:-7 p:signor:5 p:silenc:6 p:sinter:-5 p:solici:6
p:sollec:11 p:speria:5 p:stritt:7 p:syndic:9 p:telefo:-6 p:tempor:5 p:tenaam:-6 p:titola:5 p:todavi:9 p:tomamo:13
p:traite:8 p:transf:-9 p:transm:12 p:tratad:6 p:tribun:-7 p:ubrige:13 p:udienz:12 p:uffici:8 p:uitsch:12 p:untern:-5
p:vediam:-12 p:vedrem:16 p:verder:-5 p:verifi:8 p:verspr:-5 p:versuc:20 p:verwac:13 p:verzog:5 p:vierne:6
p:vireme:-8 p:vision:6 p:volgen:-6 p:vorers:8 p:vraime:5 p:vuestr:-5 p:weddin:14 p:weeken:5 p:weiter:-17 p:wellne:-6
p:wijzig:-6 p:workfl:17 p:workin:10 p:yester:-5 p:zahlun:-14 p:zusend:-5 s:00000:54 s:0000:7 s:000:-20 s:0:50 s:?:7
s:aberto:6 s:ac:31 s:accuse:36 s:an:15 s:antwort:-8 s:ar:-5 s:as:7 s:automatic:-10 s:automatica:-17 s:automatico:8
s:automatique:6 s:automatische:-18 s:aviso:-9 s:aw:21 s:ba:-5 s:be:-6 s:betalingsherinnering:-31
s:betalingsregeling:8 s:bi:21 s:bl:21 s:bu:14 s:ca:-12 s:carico:8 s:case:9 s:cc:33 s:chamado:7 s:cl:-6 s:cobranca:-6
s:cobrar:-5 s:compte:-6 s:de:-25 s:demeure:-6 s:di:-30 s:dm:14 s:due:-6 s:en:-16 s:estado:5 s:factura:8 s:fallig:8
s:fattura:5 s:fatura:20 s:fc:5 s:fe:7 s:fi:6 s:final:-6 s:fo:7 s:foin:5 s:fr:-14 s:fw:-7 s:fwd:-13 s:ga:13 s:gc:12
s:gi:-5 s:gt:9 s:ha:-6 s:ihre:5 s:in:7 s:incidencia:8 s:invoice:31 s:invoices:-19 s:ka:6 s:letter:-8 s:lt:-7
s:lw:-11 s:ma:8 s:mb:12 s:mdf:-5 s:messaggio:-5 s:mise:-6 s:mm:8 s:mp:-5 s:mt:5 s:nachricht:5 s:noleggio:10 s:non:-5
s:notice:-6 s:nv:-5 s:objet:-7 s:of:-7 s:offen:5 s:office:-6 s:ontvangstbevestiging:12 s:openstaand:-6 s:out:-6
s:overdue:-15 s:pa:11 s:pagamento:-40 s:pago:-12 s:past:-6 s:payment:-16 s:pedido:11 s:please:8 s:por:-6 s:posten:-8
s:protocolo:12 s:ps:14 s:query:6 s:re:46 s:received:9 s:reception:14 s:rechnung:18 s:reclamacion:-8
s:recordatorio:26 s:reminder:-18 s:reply:-9 s:request:5 s:res:-13 s:respond:10 s:retard:-5 s:rg:5 s:richiamo:-12
s:risposta:-8 s:rj:19 s:rp:7 s:ruckfrage:9 s:rv:-6 s:sa:17 s:saldo:8 s:sans:-7 s:second:-7 s:secondo:-8 s:segundo:-5
s:sf:11 s:sg:10 s:sh:42 s:si:-6 s:sistema:-5 s:sollecito:-32 s:st:-8 s:sv:-6 s:ticket:17 s:tinta:34 s:tm:-12 s:tn:-5
s:tp:-9 s:vasos:7 s:ve:38 s:vencido:5 s:vo:-6 s:vom:13 s:votre:5 s:vs:10 s:we:11 s:wi:13 s:your:9 s:zahlung:22
s:zahlungserinnerung:-43 w:%:-5 w:00000:31 w:0000:-5 w:000:-57 w:00:-63 w:0:-82 w:?:-79 w:@:-89 w:aan:10 w:abel:5
w:aberto:6 w:able:6 w:abogados:5 w:abre:5 w:abzusehen:8 w:access:-5 w:accettazione:5 w:account:-8 w:accounts:6
w:achats:7 w:acknowledge:5 w:acompte:6 w:across:-5 w:acuerdo:6 w:adjunto:-6 w:administrador:10 w:administrators:-5
w:admite:8 w:advogada:-5 w:af:5 w:afspraak:8 w:after:-5 w:again:-14 w:agente:10 w:agents:6 w:agora:-8
w:agradecemos:9 w:agreed:-6 w:ah:-11 w:ai:-20 w:ainda:14 w:akkoord:-7 w:algo:10 w:alguma:8 w:alguno:6 w:alles:8
w:almacen:-6 w:alors:-7 w:als:-16 w:also:11 w:alta:6 w:altro:-9 w:am:-12 w:amigo:-5 w:an:-9 w:and:-12 w:andere:15
w:anexo:-8 w:angekommen:14 w:anhang:-7 w:ano:10 w:anotado:30 w:answer:20 w:antes:8 w:appelez:-8 w:appena:20
w:approval:18 w:approved:-11 w:apres:16 w:aqui:7 w:are:-7 w:arrived:5 w:as:-10 w:asdf:-11 w:asistente:-6 w:ask:11
w:associe:5 w:assunto:12 w:at:6 w:ate:8 w:atencion:9 w:atenderemos:5 w:atendimento:7 w:attached:-5 w:attend:8
w:attente:-5 w:attesa:10 w:aucune:15 w:auf:-14 w:aunque:10 w:aurez:6 w:aus:17 w:aussendienst:-5 w:aux:-9 w:avete:-5
w:avis:10 w:avisar:9 w:avvocato:-5 w:away:-5 w:back:12 w:banca:8 w:bank:-13 w:bar:-6 w:barco:5 w:batch:-6 w:bau:7
w:be:-6 w:beachten:5 w:bear:12 w:bearbeitet:7 w:bedrijf:7 w:before:-8 w:beider:-7 w:beim:5 w:being:7 w:bekomme:11
w:bem:5 w:bemuhen:-6 w:ben:-7 w:bene:6 w:benestare:12 w:best:23 w:bestatigen:6 w:bestatigt:5 w:betaald:-8
w:betalen:-6 w:betreff:6 w:betwist:-10 w:bezahlt:-7 w:bien:42 w:bientot:-14 w:bij:7 w:bijlage:-7 w:binnen:9
w:bisous:-9 w:bitte:-17 w:bitten:8 w:bloque:6 w:boas:18 w:boite:-7 w:bonnes:8 w:books:8 w:both:-9 w:buen:8 w:buena:8
w:buenas:7 w:buenos:-7 w:buon:6 w:buona:-6 w:buro:-7 w:bursar:5 w:but:-38 w:bv:-7 w:ca:6 w:call:5 w:calma:13
w:can:11 w:cancelar:8 w:capo:11 w:car:5 w:carico:16 w:carta:10 w:case:9 w:caso:6 w:ce:-9 w:certain:18 w:certo:5
w:cet:8 w:cette:8 w:chamado:7 w:change:6 w:chased:5 w:chasing:-5 w:chef:12 w:chefe:7 w:chegou:5 w:chere:-5 w:chi:18
w:chose:19 w:claro:-5 w:client:12 w:co:-8 w:coisa:7 w:come:12 w:comme:-5 w:commercialista:5 w:commessa:12
w:commit:15 w:como:-8 w:company:-7 w:completa:5 w:comprometo:13 w:compte:-5 w:comune:10 w:comunicazione:6 w:con:-5
w:concurso:-5 w:concursos:5 w:confirmo:9 w:conforme:-5 w:conseguir:-11 w:consejo:6 w:consulta:19 w:conta:-6
w:contabilidad:6 w:contact:-8 w:contacting:8 w:contenzioso:7 w:contestacao:6 w:conteste:5 w:contesto:7 w:contra:-6
w:cooperativa:5 w:cosi:-7 w:council:27 w:court:6 w:created:6 w:credit:-8 w:crediti:17 w:credito:-7 w:cuando:-7
w:currently:-5 w:da:-18 w:dagen:-5 w:daher:-5 w:dai:-5 w:dan:-22 w:dank:29 w:danke:19 w:dans:18 w:das:-5 w:dass:19
w:dat:-6 w:date:21 w:datum:6 w:davon:11 w:day:5 w:dazu:8 w:de:-31 w:december:-5 w:decide:14 w:decir:10 w:deja:-6
w:del:12 w:delais:6 w:della:-7 w:dem:-5 w:den:17 w:departamento:5 w:department:5 w:depende:11 w:deplacement:6
w:depois:13 w:depuis:-9 w:der:6 w:des:15 w:desabonner:7 w:desde:-8 w:deux:-9 w:deze:5 w:di:6 w:dia:-7 w:dias:7
w:did:-6 w:diese:15 w:diesem:-6 w:digo:14 w:dije:11 w:dipende:10 w:direcao:5 w:director:-6 w:disso:-5 w:dix:9
w:do:-8 w:documento:9 w:doe:-8 w:doen:22 w:dom:5 w:domani:18 w:domiciliado:-12 w:donner:5 w:donneur:7 w:door:11
w:doorgestuurd:12 w:dort:14 w:dos:-7 w:dossier:-12 w:dou:10 w:doy:13 w:dr:-5 w:drauf:12 w:drei:-13 w:durch:11
w:dus:7 w:ed:5 w:ee:11 w:een:-10 w:eerdere:-6 w:eh:-14 w:ein:5 w:eine:8 w:eingang:14 w:eingegangen:9 w:el:-23
w:ela:15 w:elle:14 w:em:11 w:email:-7 w:empresa:-11 w:en:-5 w:encaissement:10 w:end:5 w:endereco:-6 w:energie:-5
w:engage:8 w:enquanto:8 w:enregistree:9 w:entra:-9 w:entrada:11 w:entre:10 w:entro:12 w:envoi:8 w:envoye:20
w:equipe:13 w:er:25 w:era:-5 w:erhalten:28 w:erledigt:17 w:error:-5 w:erst:-9 w:es:29 w:esperamos:-6 w:esperando:-5
w:espere:18 w:esperons:-5 w:essa:-5 w:essaie:6 w:esse:7 w:est:27 w:esta:6 w:este:13 w:esto:-7 w:estoy:7 w:et:-25
w:ete:15 w:etes:6 w:etwas:-6 w:eu:7 w:euch:-11 w:euro:-7 w:even:5 w:example:-5 w:exclusivement:9 w:faccio:-8
w:faco:-5 w:factura:-5 w:factures:5 w:factuur:-6 w:fahrer:-5 w:faire:18 w:fait:-6 w:falschen:7 w:falta:-11
w:faremo:5 w:fattura:-7 w:fatture:-5 w:fatura:-8 w:favor:-10 w:fazer:7 w:fc:7 w:fecha:22 w:fest:5 w:fevereiro:-6
w:fido:10 w:fim:-6 w:fin:16 w:finche:5 w:fine:14 w:fino:8 w:firma:13 w:first:14 w:foi:14 w:following:10 w:for:16
w:forderung:-5 w:format:9 w:fornecedores:-5 w:forse:-12 w:fournisseur:-5 w:fr:8 w:frau:-9 w:freigabe:10 w:froze:-5
w:fui:9 w:funds:-5 w:ga:10 w:gar:-7 w:garantia:6 w:gc:-5 w:gebe:13 w:gebeld:8 w:geben:-6 w:gebucht:5 w:geen:8
w:gehen:9 w:geht:-6 w:gelesen:6 w:generale:7 w:gent:11 w:gentile:9 w:gere:11 w:geregistreerd:12 w:gesagt:8
w:gesendet:21 w:gestern:-6 w:get:20 w:geven:-5 w:gezien:12 w:gi:8 w:giorni:-8 w:giorno:6 w:gmbh:5 w:go:-6 w:goed:30
w:goede:5 w:goedkeuring:13 w:got:6 w:graag:-12 w:gracias:13 w:grazie:20 w:guess:7 w:hab:-10 w:habe:-5 w:haben:8
w:halfte:-6 w:hall:5 w:hallo:-5 w:hals:6 w:hangt:5 w:has:15 w:hatte:-6 w:hear:5 w:heard:21 w:heb:7 w:hebben:-7
w:hem:7 w:hemos:8 w:here:-6 w:herinnering:7 w:het:21 w:heute:-8 w:hi:-7 w:hier:8 w:hij:8 w:hijo:6 w:hijos:5 w:his:6
w:hm:-9 w:ho:-7 w:hoch:12 w:hoe:7 w:hoffe:24 w:hoffen:-8 w:hoje:-7 w:hola:7 w:hoor:7 w:hope:15 w:horas:9
w:hospital:9 w:hours:5 w:hoy:9 w:hr:12 w:huissier:-5 w:ich:-5 w:ici:-7 w:iets:-8 w:if:-5 w:ignore:-7 w:ihnen:-18
w:ihr:6 w:ihre:-6 w:ihrem:-11 w:ihren:-5 w:ihrer:-5 w:ihres:11 w:ilse:13 w:im:-13 w:immer:6 w:incasso:5
w:incluye:-12 w:indirizzato:6 w:info:7 w:information:14 w:inhoudelijk:7 w:insolvenz:5 w:intentare:31 w:io:-14
w:irgendwie:-7 w:is:-22 w:isso:-8 w:issue:7 w:ist:17 w:it:7 w:its:7 w:januari:-5 w:je:15 w:jetzt:10 w:jo:-6
w:jour:-5 w:judiciales:8 w:julie:9 w:jullie:-8 w:junta:6 w:juridico:5 w:kann:7 w:keine:-9 w:kenntnis:5 w:kessel:5
w:klaar:-9 w:klopt:6 w:kollegen:5 w:komt:26 w:konnen:12 w:konto:-7 w:kriegen:7 w:krijg:-5 w:kunde:21 w:kunnen:-13
w:kurze:6 w:la:-16 w:laden:11 w:langer:-5 w:last:-10 w:lauft:9 w:le:10 w:leave:-6 w:lediglich:5 w:leer:5 w:left:-8
w:leg:8 w:lei:-6 w:lemoine:8 w:les:9 w:letto:13 w:liegt:17 w:ligne:-7 w:ligt:12 w:like:-5 w:link:-6 w:liquidation:-7
w:list:-5 w:lite:6 w:lo:-5 w:logged:11 w:logo:19 w:look:33 w:los:-10 w:lu:27 w:lundi:9 w:ma:18 w:maak:-5 w:maand:6
w:maandag:-6 w:maar:13 w:mahnung:8 w:mail:18 w:mails:-8 w:maken:-8 w:mal:-13 w:manana:8 w:mandaram:-5 w:mano:5
w:martes:7 w:mas:7 w:mate:-5 w:matin:-5 w:max:-5 w:me:-17 w:medio:10 w:mee:-12 w:meer:-6 w:mehr:-16 w:mei:20
w:meilleurs:5 w:mein:25 w:meine:-9 w:melde:11 w:member:8 w:menos:5 w:mensagem:7 w:mensaje:6 w:mer:-5 w:mes:11
w:message:27 w:messages:-5 w:met:-24 w:meta:13 w:meu:-6 w:mi:5 w:mich:11 w:might:-12 w:mijn:-8 w:minha:-7
w:minhas:14 w:mio:-8 w:mir:-8 w:mismo:-9 w:mit:-12 w:mitarbeiter:13 w:moet:-7 w:mogelijk:-7 w:moi:-8 w:moin:-7
w:mon:17 w:monday:-6 w:money:-7 w:morgen:5 w:mrs:8 w:na:-17 w:naar:6 w:nach:6 w:nachste:-8 w:nachsten:-9 w:nada:7
w:namaste:6 w:nao:-10 w:nas:14 w:ne:5 w:necessario:10 w:nee:-8 w:neef:8 w:neem:-10 w:nei:-7 w:never:8 w:new:10
w:nich:-5 w:nicht:18 w:nichts:-10 w:niet:-5 w:niets:-6 w:nieuwsbrief:14 w:nn:-5 w:no:-21 w:noch:10 w:nog:5
w:nombre:7 w:non:17 w:nos:-9 w:not:-26 w:nota:10 w:note:26 w:noted:14 w:nothing:-9 w:notificacao:-6
w:notificaciones:8 w:notre:8 w:nous:-6 w:noviembre:-12 w:now:-16 w:ns:5 w:number:-5 w:numero:7 w:nummer:10 w:nur:16
w:ob:-5 w:obrigado:11 w:occupa:7 w:october:6 w:octubre:7 w:office:-9 w:ok:11 w:ola:8 w:on:17 w:once:7 w:onder:10
w:one:-10 w:ons:-12 w:ontvangen:18 w:ontvangt:10 w:ook:-13 w:op:-14 w:opa:27 w:ora:-6 w:orde:17 w:orden:6 w:ordre:6
w:ore:6 w:original:5 w:os:-20 w:otra:18 w:oude:-6 w:oui:15 w:out:-6 w:over:-6 w:pa:5 w:paciencia:8 w:padre:7
w:paga:9 w:pagar:-11 w:pagare:-9 w:pagarles:-10 w:pagarlo:5 w:pagheremo:14 w:pago:5 w:pagos:-7 w:paid:15 w:paie:-5
w:paiement:-6 w:papa:7 w:par:-10 w:parla:-6 w:parlo:7 w:parte:-7 w:pas:-13 w:pasado:5 w:paso:5 w:passed:9 w:passo:-7
w:pay:26 w:paye:-10 w:payer:-10 w:pays:11 w:pelo:5 w:per:-16 w:pero:13 w:persona:7 w:peu:8 w:peux:8 w:pin:5
w:piu:-11 w:pix:-9 w:please:-11 w:plus:-8 w:po:-5 w:pode:13 w:poder:13 w:podia:9 w:poi:8 w:point:6 w:por:-19
w:porque:14 w:portal:5 w:possible:15 w:possivel:-12 w:posso:7 w:postfach:-6 w:pour:-15 w:pouvoir:9 w:pratica:-5
w:prazo:9 w:presa:13 w:presidente:7 w:preso:10 w:prijs:-7 w:prima:19 w:pris:6 w:procura:7 w:projectleider:10
w:prometo:-11 w:promise:-11 w:promised:-5 w:pronto:-9 w:prossimi:-7 w:protocolo:12 w:proxima:-5 w:prufung:11
w:puedo:13 w:punto:-5 w:qualite:5 w:qualquer:-5 w:quand:10 w:quando:12 w:quanto:-8 w:quatsch:7 w:que:-20 w:quedado:8
w:quello:6 w:quelque:18 w:quem:8 w:questo:-5 w:qui:18 w:quiser:7 w:quoi:-5 w:rahmenvertrag:6 w:rappel:-8
w:rappeler:8 w:raus:-5 w:reading:5 w:recebemos:8 w:recebi:23 w:recebido:9 w:received:12 w:reception:7 w:recevez:8
w:rechnung:6 w:rechnungen:-10 w:recht:-5 w:recibida:11 w:recibido:28 w:recibir:-5 w:recibo:-8 w:reclamation:8
w:recordatorio:6 w:recu:24 w:ref:6 w:regarde:10 w:regel:-9 w:registrata:7 w:regle:-6 w:relacion:-13 w:relance:20
w:remercie:7 w:remesa:-5 w:reply:7 w:repondre:7 w:reserve:7 w:respond:9 w:responsable:6 w:resposta:20 w:respuesta:-7
w:rest:-5 w:resto:-6 w:reunion:9 w:revient:14 w:rib:-5 w:ricevuto:21 w:rien:16 w:rientro:-5 w:right:-6 w:ring:-7
w:ringraziamo:6 w:riuscire:8 w:rogamos:9 w:run:-6 w:sa:9 w:safely:8 w:sagen:14 w:sai:11 w:said:14 w:sal:10
w:saldata:-5 w:saldo:-8 w:sale:7 w:same:-11 w:samedi:-7 w:san:7 w:sat:-10 w:saturday:5 w:sauvegarde:6 w:schau:5
w:schedule:10 w:schnellstmoglich:5 w:schreiben:6 w:scuso:-7 w:se:23 w:see:-14 w:segnalazione:7 w:segue:-7 w:sehr:-5
w:selbst:5 w:semaine:9 w:semana:21 w:senores:5 w:sent:-16 w:september:-8 w:ser:27 w:serve:-5 w:service:9
w:settimana:-5 w:settle:11 w:seu:12 w:she:17 w:si:30 w:sia:-5 w:sich:6 w:sido:6 w:siento:9 w:silencio:6 w:simple:21
w:sin:-6 w:since:8 w:sind:-14 w:sinterklaas:-5 w:snel:-6 w:so:-38 w:sob:9 w:soldi:-6 w:solicitor:6 w:sollecito:13
w:solo:6 w:sommer:6 w:sono:-12 w:sorry:-12 w:sort:9 w:sotto:-12 w:sous:18 w:spater:-5 w:speriamo:5 w:spero:6
w:staat:-14 w:stahl:5 w:stata:10 w:steht:8 w:stein:6 w:stil:7 w:still:-7 w:stop:-8 w:strittig:7 w:su:5 w:sua:43
w:suerte:6 w:suis:-6 w:suit:-5 w:suite:-5 w:sulla:-7 w:sur:-10 w:sus:-6 w:svp:-6 w:system:-8 w:take:-5 w:tambem:5
w:tardi:15 w:te:47 w:tell:5 w:tempo:11 w:temporal:5 w:tenaamstelling:-6 w:tengan:7 w:tenho:-13 w:tentar:5 w:terms:8
w:terug:7 w:thank:16 w:thanks:20 w:that:-9 w:the:-5 w:they:8 w:three:-7 w:thx:42 w:ti:-8 w:time:23 w:timmer:-6
w:titolare:5 w:titulo:-5 w:to:-5 w:todavia:9 w:today:-6 w:todo:-6 w:tomamos:13 w:tono:13 w:torna:9 w:tot:-13
w:trade:-13 w:transmets:13 w:trato:-5 w:tres:-8 w:tribunal:-5 w:try:-5 w:tu:-17 w:tun:17 w:tutte:-5 w:uberweisen:11
w:ubrigens:13 w:udienza:12 w:ufficio:8 w:uhr:5 w:uit:-8 w:uitschrijven:12 w:ultimo:-5 w:um:-10 w:une:-7 w:unica:5
w:uns:-6 w:unser:-6 w:unsere:7 w:unter:7 w:unternehmen:-5 w:unterschrift:7 w:us:5 w:uteis:29 w:va:25 w:vale:11
w:vamos:-6 w:van:-23 w:vanaf:-6 w:vast:5 w:vcs:-7 w:ve:14 w:vedi:-12 w:vediamo:-12 w:vedo:-7 w:vedremo:16 w:ven:-12
w:ver:25 w:verdere:-5 w:verification:7 w:versuche:9 w:versuchen:-5 w:verwacht:13 w:via:-10 w:vier:6 w:viernes:6
w:vir:-5 w:virement:-5 w:visione:6 w:visto:16 w:vite:6 w:voces:-6 w:voi:-15 w:voir:-8 w:volgende:-5 w:volta:5
w:vom:11 w:voor:6 w:vor:-6 w:vorerst:8 w:vos:-12 w:vossa:-5 w:vostro:9 w:votre:21 w:vou:19 w:vous:-21 w:vraiment:5
w:vs:-7 w:vuoto:8 w:wa:-5 w:wann:5 w:want:-6 w:war:6 w:ware:-6 w:was:-18 w:wat:-6 w:way:7 w:we:-25 w:wedding:14
w:week:12 w:weekend:5 w:weiter:17 w:weitere:-9 w:weitergeleitet:-5 w:weken:7 w:well:9 w:wen:24 w:wenn:11 w:wens:-6
w:werd:20 w:werk:-5 w:when:16 w:which:11 w:who:9 w:wie:9 w:wife:8 w:wij:-9 w:winkel:6 w:wir:-8 w:wird:17 w:wit:8
w:with:5 w:within:13 w:woche:-5 w:wochen:-10 w:worden:-6 w:workflow:17 w:working:10 w:would:15 w:xmas:-13 w:ya:-31
w:yeah:18 w:yet:29 w:yo:-7 w:zahlen:7 w:zahlt:14 w:zahlung:-9 w:zal:7 w:zeggen:6 w:zelf:7 w:zet:-9 w:zie:-9
w:zijn:-9 w:zit:-5 w:zoek:6 w:zu:10 w:zum:-5 w:zur:12 w:zustandigen:6
"""
