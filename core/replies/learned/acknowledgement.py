"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -3.85
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-80 ?ack:-13 ?contest:9 ?copy:-5 ?dispute:9 ?mine:-6 ?moves:-10 ?not:12 ?not_stop:15 ?plan:-12 ?propose:-13
?question:-13 ?redirect:-6 b:!_!:-27 b:00000_00:-6 b:00000_ete:7 b:00000_foi:12 b:00000_wurde:5 b:0000_00:15
b:0000_alle:6 b:0000_ee:6 b:0000_ete:23 b:0000_il:6 b:000_00:-20 b:000_0:-7 b:000_die:-5 b:000_euri:-6 b:000_euro:11
b:000_euros:7 b:000_ist:6 b:000_per:8 b:00_%:-6 b:00_0000:15 b:00_000:5 b:00_00:-17 b:00_0:-10 b:00_alors:-5
b:00_and:-7 b:00_august:5 b:00_cobrancas:5 b:00_con:5 b:00_decembre:7 b:00_foi:8 b:00_giorni:11 b:00_horas:9
b:00_november:-13 b:00_novembre:-14 b:00_ottobre:-6 b:00_para:8 b:00_september:-6 b:0_000:15 b:0_0:-18
b:0_december:-5 b:0_dias:15 b:0_est:9 b:0_marzo:11 b:0_november:14 b:0_october:10 b:0_se:6 b:0_working:8 b:0_ya:-13
b:?_?:-26 b:@_ee:5 b:@_escreveu:5 b:aan_@:-5 b:aber_nichts:-13 b:able_to:11 b:access_to:-5 b:acompte_de:11
b:across_to:-6 b:after_the:7 b:ai_demande:-5 b:ai_dit:12 b:ai_que:9 b:al_cliente:5 b:alguma_coisa:8 b:alle_ore:6
b:alors_que:-6 b:am_00:-12 b:am_currently:-5 b:am_freitag:5 b:am_mittwoch:5 b:am_not:11 b:an_@:-12 b:an_die:8
b:and_00:-8 b:and_have:13 b:and_it:-6 b:and_its:5 b:and_she:11 b:and_the:-7 b:and_was:7 b:antes_de:14 b:ao_fim:-7
b:aqui_ee:-9 b:are_not:-5 b:as_00:5 b:ask_for:-8 b:assunto_esta:14 b:at_it:26 b:ate_0:9 b:ate_ao:-5 b:ate_dia:9
b:ate_sexta:6 b:atendimento_0:8 b:au_00:-7 b:ausdrucklich_nicht:5 b:avant_la:9 b:avec_mon:6 b:back_from:7
b:back_to:11 b:banca_mi:9 b:be_able:13 b:be_paid:15 b:beachten_sie:5 b:bear_with:12 b:bedankt_voor:6 b:been_logged:5
b:before_christmas:9 b:bei_der:5 b:bericht_ik:5 b:best_doen:15 b:betrag_ist:7 b:bien_recu:16 b:bien_vous:5
b:bij_de:-7 b:bitte_beachten:5 b:bom_dia:-7 b:bonjour_madame:7 b:buen_dia:8 b:buenas_tardes:5 b:buenos_dias:-6
b:but_have:5 b:but_no:-32 b:but_the:-6 b:buzon_no:7 b:by_our:9 b:cannot_commit:15 b:cannot_pay:-5
b:cannot_promise:-17 b:car_vous:8 b:carico_con:6 b:ce_est:7 b:ce_ho:-10 b:ce_matin:-5 b:ce_que:7 b:cette_adresse:10
b:cette_facture:-5 b:che_ee:-5 b:che_la:7 b:che_ne:5 b:chere_madame:-5 b:chf_000:5 b:chi_di:5 b:cobrancas_@:5
b:com_meu:18 b:come_back:8 b:commit_to:5 b:con_calma:14 b:con_el:10 b:conseguir_pagar:-6 b:contesto_con:14
b:conto_di:6 b:correo_no:6 b:cours_de:6 b:da_0:10 b:da_un:7 b:dal_sistema:6 b:dank_voor:7 b:danke_fur:13
b:dans_le:-6 b:dans_les:38 b:das_in:6 b:das_nicht:14 b:dass_sie:6 b:dass_wir:6 b:dat_het:-9 b:dat_we:13 b:de_000:-8
b:de_00:6 b:de_0:6 b:de_atendimento:8 b:de_bien:6 b:de_chf:6 b:de_date:8 b:de_enero:-6 b:de_entrada:8 b:de_envoyer:9
b:de_faire:10 b:de_fevereiro:-6 b:de_fin:13 b:de_herinnering:7 b:de_la:6 b:de_me:-6 b:de_novembro:5
b:de_noviembre:-14 b:de_octubre:7 b:de_projectleider:12 b:de_resposta:14 b:de_su:-5 b:de_vos:-5 b:de_vous:-5
b:de_winkel:5 b:dear_mr:-5 b:decembre_est:5 b:decembre_le:8 b:del_dia:5 b:del_vostro:12 b:dem_00:5 b:den_nachsten:-5
b:departamento_juridico:6 b:depende_de:10 b:der_0000:-5 b:der_betrag:6 b:derniere_fois:8 b:derzeit_nicht:-5
b:des_factures:10 b:des_que:7 b:detto_che:5 b:deze_maand:6 b:di_pagare:-8 b:di_riuscire:10 b:dia_00:23 b:dia_0:-10
b:dias_en:-12 b:dias_uteis:17 b:did_not:-8 b:die_andere:-5 b:die_firma:-5 b:die_freigabe:15 b:die_info:8
b:die_rechnung:14 b:diese_woche:13 b:dije_que:15 b:dit_voor:5 b:dix_jours:10 b:do_condominio:9 b:doe_ik:-13
b:dom_00:6 b:donc_pas:8 b:donneur_ordre:6 b:door_de:10 b:drei_wochen:-10 b:du_0:13 b:du_mois:9 b:du_tout:-5
b:dus_ik:5 b:ee_arrivata:14 b:ee_in:19 b:ee_la:11 b:ee_necessario:11 b:ee_so:9 b:ee_stata:8 b:een_datum:8
b:eine_andere:8 b:eingegangen_und:8 b:el_00:-5 b:el_abogado:6 b:el_banco:7 b:el_correo:6 b:el_de:5 b:el_numero:12
b:el_pasado:9 b:el_recibo:-5 b:el_recordatorio:5 b:el_viernes:6 b:ela_nao:8 b:elle_est:-5 b:em_00:-5 b:em_anexo:-7
b:em_ate:9 b:em_janeiro:6 b:en_attente:-5 b:en_copia:6 b:en_cours:5 b:en_dan:-7 b:en_deplacement:6 b:en_ik:15
b:en_nuestra:9 b:en_relacion:-12 b:en_suis:8 b:ende_nachster:6 b:enquanto_nao:7 b:er_is:6 b:er_niet:8 b:er_nu:7
b:erhalten_und:11 b:es_nicht:6 b:espere_pouvoir:14 b:esse_mes:8 b:est_bien:13 b:est_dans:31 b:est_entre:7
b:est_la:-5 b:est_moi:8 b:est_mon:13 b:est_pas:8 b:esta_em:15 b:esta_semana:12 b:este_correo:8 b:este_mail:6
b:este_mes:5 b:estimados_senores:6 b:et_est:7 b:et_je:11 b:et_le:-5 b:eu_nao:14 b:facture_00000:6 b:factures_sont:10
b:fais_ca:-7 b:fais_le:5 b:falei_que:14 b:fim_de:-7 b:fin_de:12 b:fin_du:9 b:for_approval:12 b:for_contacting:9
b:for_it:-7 b:for_this:10 b:fragen_sie:6 b:freitag_00:-13 b:freitag_0:14 b:fur_die:8 b:gar_nichts:-5 b:gc_0:-5
b:geehrter_herr:-6 b:geen_mail:-7 b:geregistreerd_onder:12 b:gesagt_dass:5 b:gesendet_mit:7 b:get_paid:25
b:giorno_00:6 b:go_out:5 b:goede_orde:5 b:got_it:8 b:gracias_por:17 b:guten_tag:9 b:ha_sido:7 b:hab_ich:-5
b:habe_die:5 b:haben_sie:-5 b:haben_wir:12 b:has_been:15 b:has_frozen:8 b:has_no:8 b:hasta_el:-5 b:hasta_que:8
b:hat_den:5 b:hat_ihre:6 b:have_been:-5 b:have_look:8 b:have_no:10 b:heb_je:6 b:helemaal_niet:11 b:hemos_recibido:9
b:herren_wir:6 b:het_bedrijf:7 b:het_dossier:-5 b:het_goed:-6 b:het_volgende:5 b:het_voor:-5 b:ho_detto:5
b:ho_letto:10 b:hoi_!:5 b:hola_!:12 b:honnetement_je:-5 b:hoor_ik:8 b:hope_to:6 b:ich_es:6 b:ich_habe:7
b:ich_hoffe:25 b:ich_ihnen:-6 b:ich_kann:-8 b:ich_mir:5 b:ich_nicht:-5 b:ich_nichts:7 b:ich_noch:5 b:ici_le:8
b:ihnen_die:-5 b:ihnen_nachste:-7 b:ihr_schreiben:15 b:ihr_ticket:6 b:ihre_mail:5 b:ik_ben:-7 b:ik_betwist:-6
b:ik_ga:10 b:ik_heb:21 b:ik_kom:5 b:ik_leg:8 b:ik_maak:-5 b:ik_neem:-9 b:ik_niks:-13 b:ik_verwacht:8 b:ik_wens:-6
b:ik_werk:-5 b:ik_zal:5 b:ik_zou:13 b:il_0:9 b:il_comune:10 b:il_documento:13 b:il_fido:9 b:il_giorno:6
b:il_messaggio:5 b:il_resto:-5 b:il_sal:10 b:im_buro:-5 b:in_attesa:11 b:in_banca:5 b:in_carico:14 b:in_der:-6
b:in_goede:5 b:in_hospital:10 b:in_orde:10 b:in_the:-15 b:indirizzato_@:6 b:is_already:8 b:is_geregistreerd:10
b:is_going:5 b:is_in:5 b:is_not:-5 b:is_wrong:6 b:ist_bei:15 b:ist_da:7 b:ist_eine:8 b:ist_im:12 b:ist_seit:5
b:ist_sie:5 b:ist_ubrigens:8 b:it_by:-7 b:it_on:11 b:it_to:8 b:it_when:8 b:it_will:-6 b:it_would:10 b:je_collega:8
b:je_demande:5 b:je_peux:8 b:je_regarde:14 b:je_suis:-7 b:je_transmets:6 b:je_vous:-10 b:jullie_hebben:-6
b:klopt_niet:7 b:kom_erop:-5 b:komt_goed:37 b:la_banca:6 b:la_caldaia:17 b:la_derniere:8 b:la_empresa:-5
b:la_fiera:5 b:la_fin:8 b:la_junta:6 b:la_mairie:8 b:la_pago:-5 b:la_prossima:-7 b:la_proxima:11 b:la_ringraziamo:7
b:la_semaine:5 b:la_semana:-6 b:la_settimana:5 b:la_sua:23 b:last_friday:-7 b:le_00:18 b:le_client:8 b:le_dossier:-5
b:le_fatture:-5 b:le_service:11 b:le_virement:-5 b:leg_het:8 b:les_deux:-8 b:les_factures:9 b:les_meilleurs:6
b:let_you:6 b:ligt_bij:12 b:like_to:-5 b:lo_paso:15 b:lo_que:-11 b:lo_siento:9 b:look_at:24 b:ma_non:19
b:madame_le:8 b:mail_app:7 b:mail_wird:-5 b:mais_je:12 b:manana_te:13 b:me_00:5 b:me_comprometo:8 b:me_demandez:8
b:me_er:8 b:me_to:5 b:medio_de:11 b:meer_van:-9 b:meilleurs_delais:6 b:melde_mich:12 b:melden_sie:5 b:member_of:8
b:merci_de:-9 b:messaggio_sollecito:6 b:met_het:-5 b:meta_novembre:14 b:meu_socio:15 b:mi_scuso:-7 b:mich_nicht:5
b:mit_der:8 b:mit_ihrem:-5 b:mon_associe:7 b:my_wife:8 b:na_proxima:-18 b:nachricht_wurde:-9 b:nachste_woche:-9
b:nachsten_tagen:-5 b:nachster_woche:6 b:nada_para:5 b:nao_foi:-6 b:nao_me:6 b:nao_responda:6 b:nao_sei:9
b:nao_tenho:-15 b:nao_vou:-7 b:ne_conteste:-5 b:ne_engage:5 b:nei_prossimi:-10 b:nicht_der:13 b:nicht_vom:13
b:nicht_weitergeleitet:-8 b:nichts_mehr:-5 b:nichts_sagen:14 b:niet_langer:-5 b:niet_meer:-7 b:niet_op:9
b:niet_voor:8 b:niks_over:5 b:no_dia:5 b:no_es:-6 b:no_issue:10 b:no_la:12 b:no_te:22 b:nobody_is:5 b:noch_die:5
b:noch_diese:6 b:nog_niks:6 b:non_ee:11 b:non_posso:12 b:non_ti:6 b:nooit_een:8 b:not_be:-5 b:not_reply:8 b:not_to:7
b:notre_banque:5 b:nous_esperons:-6 b:nous_est:10 b:november_0000:13 b:novembro_de:6 b:numero_00000:10 b:nur_die:13
b:of_our:6 b:of_the:10 b:ok_?:-15 b:ok_pour:-5 b:om_het:6 b:on_00:-11 b:on_0:7 b:on_friday:5 b:on_it:-8
b:on_monday:-7 b:on_the:11 b:onder_nummer:9 b:ook_een:-9 b:ook_geen:8 b:op_de:-5 b:op_vast:8 b:orde_ontvangen:5
b:orden_de:8 b:ore_00:6 b:otra_fecha:11 b:ou_quoi:-5 b:our_solicitor:8 b:out_on:8 b:outra_vez:9 b:over_000:8
b:over_te:-5 b:over_to:-6 b:pa_00:24 b:pagar_ate:9 b:pagar_la:-19 b:pagare_entro:17 b:pagare_la:-14 b:paid_the:10
b:para_que:-7 b:pas_de:6 b:pas_du:-5 b:pas_en:5 b:pas_une:7 b:pasado_00:9 b:passed_to:5 b:pay_on:20 b:pays_us:9
b:pedido_00000:12 b:per_il:5 b:per_week:8 b:pero_no:15 b:peux_faire:8 b:please_see:5 b:plus_rien:6 b:pode_ser:15
b:por_avisar:8 b:por_favor:-8 b:porque_no:12 b:pour_la:-9 b:pour_les:-7 b:pour_un:8 b:pouvoir_vous:-6 b:prazo_de:9
b:presa_in:10 b:prima_della:12 b:prometo_nada:-14 b:promise_anything:-14 b:prossima_settimana:-7
b:prossimi_giorni:-10 b:protocolo_00000:10 b:proxima_semana:-15 b:prufung_durch:13 b:que_ai:-8 b:que_ca:8 b:que_ee:8
b:que_el:-10 b:que_es:6 b:que_lo:-5 b:que_me:16 b:que_no:-5 b:que_para:16 b:que_sale:6 b:que_se:7 b:que_si:9
b:que_tengan:8 b:que_viene:-10 b:quelque_chose:17 b:qui_gere:13 b:recebemos_sua:11 b:recebido_obrigado:5
b:rechnung_ist:9 b:rechnung_noch:6 b:recibido_su:7 b:recibo_por:-5 b:recu_je:6 b:recu_votre:7 b:relacion_con:-12
b:remercie_de:7 b:reply_to:5 b:rien_de:17 b:rien_vous:5 b:said_we:13 b:said_would:21 b:se_la:8 b:se_lo:13 b:se_nao:6
b:see_the:-5 b:segnalazione_ee:7 b:seit_dem:5 b:semaine_prochaine:6 b:semana_que:-10 b:sent_00:-5
b:september_0000:-9 b:service_des:9 b:settimana_prossima:5 b:seu_pedido:12 b:she_can:8 b:she_is:11 b:si_occupa:8
b:si_que:9 b:sie_das:7 b:sie_dass:5 b:sie_mich:-6 b:sie_mir:-6 b:sie_sich:11 b:sie_wie:6 b:sie_zu:9 b:since_0000:5
b:something_over:7 b:son_cours:-6 b:sous_dix:10 b:sous_reserve:7 b:speriamo_di:5 b:spero_di:6 b:staat_klaar:-7
b:stata_presa:10 b:stata_registrata:7 b:steht_aus:13 b:su_carta:14 b:su_consulta:20 b:su_correo:-10 b:su_mensaje:8
b:sua_mail:8 b:sua_mensagem:9 b:sua_segnalazione:7 b:suit_son:-6 b:tag_frau:5 b:tag_herr:8 b:te_betalen:-9
b:te_contesto:14 b:te_doen:7 b:te_kunnen:-12 b:te_li:7 b:te_maken:9 b:te_pago:34 b:te_paso:-8 b:te_worden:-5
b:tell_you:8 b:thank_you:18 b:thanks_for:22 b:the_0:9 b:the_bank:-9 b:the_books:12 b:the_council:23 b:the_first:19
b:the_following:9 b:the_mail:-5 b:the_moment:5 b:the_new:8 b:the_next:-9 b:the_payment:10 b:the_way:10 b:they_are:13
b:this_has:5 b:this_is:-5 b:this_one:-5 b:this_over:-14 b:ti_faccio:5 b:ti_giro:-5 b:to_be:28 b:to_date:6 b:to_get:7
b:to_give:8 b:to_look:5 b:to_our:-6 b:to_pay:-15 b:to_say:5 b:to_settle:10 b:told_me:5 b:tot_dan:-10
b:toujours_pas:-5 b:trois_semaines:-5 b:tutte_le:-5 b:ufficio_crediti:12 b:un_peu:7 b:und_an:8 b:und_haben:7
b:und_wird:8 b:une_date:10 b:uns_eingegangen:10 b:unser_anwalt:5 b:unsubscribe_from:5 b:until_the:6 b:uw_mail:5
b:va_bien:12 b:vamos_tentar:-6 b:van_mijn:-5 b:ver_com:19 b:ver_si:16 b:verstehe_ihren:6 b:verwacht_dat:8
b:volgende_week:-6 b:von_der:-6 b:von_einer:10 b:von_herrn:6 b:voor_de:10 b:voor_het:11 b:voor_mij:8 b:voor_uw:6
b:vostro_sollecito:13 b:votre_message:25 b:vou_tentar:11 b:vou_ver:7 b:vous_ai:7 b:vous_etes:6 b:vous_regler:-16
b:war_das:14 b:we_are:-8 b:we_de:12 b:we_have:-5 b:we_hope:12 b:we_will:-15 b:we_would:8 b:week_but:20 b:wenn_ich:-7
b:wenn_sie:5 b:when_he:7 b:when_the:7 b:which_we:7 b:who_will:6 b:wij_zijn:-5 b:will_be:-9 b:will_come:6
b:will_have:5 b:will_let:5 b:will_look:10 b:will_put:-6 b:wir_alles:12 b:wir_gehen:10 b:wir_hoffen:-8
b:wird_nicht:-9 b:with_our:-5 b:with_the:14 b:with_us:7 b:within_0:7 b:woche_noch:7 b:woche_zu:14 b:working_days:10
b:would_ask:6 b:would_be:9 b:would_like:-5 b:would_pay:20 b:wurde_am:-5 b:wurde_unter:5 b:ya_lo:-14 b:ya_no:-5
b:you_anything:11 b:you_before:-10 b:you_by:9 b:you_friday:5 b:you_have:-11 b:you_in:-5 b:you_know:8 b:you_that:5
b:you_the:20 b:you_within:5 b:your_case:6 b:your_note:8 b:zou_het:13 b:zu_zahlen:8 b:zur_kenntnis:7 c:<a>:12
c:<ab:11 c:<ad:-9 c:<adel:7 c:<adv:-8 c:<ag:-10 c:<aga:-7 c:<agai:-7 c:<agra:7 c:<ah:-11 c:<alg:12 c:<algu:7
c:<als>:-8 c:<altr:-7 c:<am:-13 c:<an:17 c:<ande:8 c:<ang:7 c:<ange:7 c:<ano:22 c:<anot:15 c:<ans:13 c:<answ:10
c:<ap:19 c:<app:16 c:<appa:8 c:<apr:7 c:<apre:7 c:<ar:-10 c:<arri:7 c:<ase:8 c:<aseg:8 c:<ass:10 c:<assu:10 c:<at:21
c:<ate:14 c:<aten:8 c:<au:-16 c:<auc:8 c:<aucu:8 c:<aus>:8 c:<aut:-9 c:<av:-10 c:<ava:-7 c:<avis:7 c:<ba:-19
c:<ban:-8 c:<bank:-10 c:<be:10 c:<bea:9 c:<bear:9 c:<bene:9 c:<bes:17 c:<besc:9 c:<best:9 c:<bet:-15 c:<beta:-7
c:<bie:12 c:<bien:15 c:<bl:-8 c:<boa:12 c:<boas:13 c:<bod:7 c:<boda:7 c:<bre:18 c:<bs:7 c:<bu:-18 c:<bue:9 c:<buen:9
c:<but:-18 c:<but>:-17 c:<c>:13 c:<ca:14 c:<cal:14 c:<cald:11 c:<calm:7 c:<cam:-12 c:<car:10 c:<cart:9 c:<cert:8
c:<cet:8 c:<ch:16 c:<che:9 c:<chef:15 c:<chi>:9 c:<cho:9 c:<chos:8 c:<cl:-10 c:<cla:-7 c:<co:15 c:<col:-7 c:<com:15
c:<conc:-7 c:<cons:12 c:<cou:19 c:<coun:15 c:<cour:11 c:<cr:16 c:<cra:15 c:<crac:17 c:<cu:-16 c:<cua:-7 c:<d>:11
c:<da:19 c:<da>:-7 c:<dan:21 c:<dan>:-12 c:<dank:21 c:<dans:11 c:<das:7 c:<dass:12 c:<dat:15 c:<date:16 c:<de:-17
c:<de>:-18 c:<deb:-8 c:<debi:-7 c:<deci:11 c:<den:9 c:<den>:7 c:<dep:14 c:<depe:8 c:<deu:-7 c:<di:-8 c:<digo:7
c:<dij:7 c:<dije:7 c:<dis:-8 c:<do:22 c:<doen:11 c:<domi:-8 c:<doo:8 c:<door:8 c:<dort:7 c:<dos:-10 c:<doss:-7
c:<dr:-11 c:<dre:-8 c:<drei:-8 c:<e>:-14 c:<ed:8 c:<ee>:9 c:<ei:11 c:<ein:10 c:<eine:9 c:<eing:8 c:<el>:-10 c:<ela:7
c:<ela>:7 c:<em:-18 c:<emp:-8 c:<en:13 c:<enco:-7 c:<enq:7 c:<enqu:7 c:<env:10 c:<envo:14 c:<eq:9 c:<equ:9
c:<equi:10 c:<er:18 c:<er>:10 c:<erh:13 c:<erha:14 c:<erl:8 c:<erle:8 c:<ern:13 c:<err:-8 c:<es:28 c:<es>:13
c:<est:18 c:<est>:16 c:<et:-7 c:<et>:-10 c:<ete:10 c:<ete>:8 c:<ex:-11 c:<fa:-16 c:<fac:-10 c:<fair:7 c:<fal:7
c:<fat:-13 c:<fatu:-7 c:<fec:9 c:<fech:9 c:<feie:7 c:<fi:9 c:<fil:-7 c:<fin:17 c:<fin>:10 c:<fir:7 c:<for>:7
c:<fou:-7 c:<fre:7 c:<frei:9 c:<ga:15 c:<gar:11 c:<gara:16 c:<ge:39 c:<geb:7 c:<gebe:7 c:<gel:10 c:<gele:17
c:<gen:10 c:<geno:9 c:<ger:7 c:<gere:10 c:<ges:12 c:<gese:9 c:<get:10 c:<get>:10 c:<gi:-8 c:<go:27 c:<goe:21
c:<goed:22 c:<graz:10 c:<ha:-15 c:<hab:-9 c:<has:8 c:<has>:8 c:<he:21 c:<hea:10 c:<hear:11 c:<hem:7 c:<het:11
c:<het>:11 c:<hi:7 c:<hij:11 c:<hin:-9 c:<ho:27 c:<hof:9 c:<hoff:9 c:<hora:8 c:<hu:-8 c:<i>:13 c:<ide:7 c:<ig:-9
c:<ih:-11 c:<ihn:-10 c:<ihne:-10 c:<im:-9 c:<im>:-7 c:<inc:-9 c:<incl:-11 c:<int:15 c:<inte:16 c:<io:-8 c:<io>:-8
c:<ir:-7 c:<irg:-7 c:<irge:-7 c:<is:-8 c:<is>:-11 c:<ist>:9 c:<ja:-12 c:<ju:-9 c:<ka:10 c:<kan:14 c:<kant:9
c:<kei:-7 c:<kein:-7 c:<kij:14 c:<kijk:14 c:<ko:8 c:<kom:15 c:<komt:13 c:<kund:10 c:<kunn:-7 c:<l>:-18 c:<la:-27
c:<la>:-9 c:<las:-9 c:<le:14 c:<lem:19 c:<let:7 c:<lett:7 c:<li:-23 c:<lieg:8 c:<list:-7 c:<log:12 c:<logo:9
c:<loo:13 c:<look:15 c:<los:-9 c:<los>:-7 c:<lu>:13 c:<ma:-22 c:<ma>:9 c:<maga:7 c:<mal:-8 c:<mal>:-7 c:<man:-9
c:<mand:-16 c:<mas:7 c:<mas>:8 c:<mat:-15 c:<mate:-7 c:<me:14 c:<me>:-7 c:<mee>:-7 c:<mei:10 c:<mei>:10 c:<men:11
c:<mes:12 c:<mess:12 c:<met:-8 c:<met>:-13 c:<meta:7 c:<mi:-22 c:<mig:-7 c:<mij:-7 c:<min:10 c:<mis:-8 c:<mit>:-8
c:<mita:7 c:<mo:-11 c:<mogl:10 c:<mon:7 c:<mon>:10 c:<n>:12 c:<na:7 c:<na>:-14 c:<nada:8 c:<nas:7 c:<nas>:7 c:<nav:8
c:<ne:-10 c:<new:10 c:<new>:9 c:<ni:-12 c:<no:-14 c:<no>:-10 c:<non:8 c:<non>:8 c:<nos:-11 c:<not:17 c:<not>:-11
c:<nota:9 c:<note:18 c:<nov:-8 c:<now:-9 c:<now>:-8 c:<nu:9 c:<nur>:7 c:<o>:-28 c:<of:-8 c:<on>:9 c:<ont:8
c:<ontv:13 c:<op>:-8 c:<opl:7 c:<or:8 c:<ord:12 c:<orde:8 c:<os:-15 c:<os>:-11 c:<otr:8 c:<otra:8 c:<oui:7 c:<oui>:7
c:<pa:-13 c:<pag:-8 c:<paga:-13 c:<pai:8 c:<paid:9 c:<par:-8 c:<par>:-7 c:<part:-10 c:<pas:-8 c:<pas>:-9 c:<pay:7
c:<pay>:11 c:<paye:-11 c:<pays:7 c:<per:-9 c:<pi:-14 c:<pl:-23 c:<pla:-15 c:<po:-8 c:<pod:14 c:<pode:11 c:<poi:7
c:<por:-9 c:<por>:-11 c:<post:-9 c:<pra:9 c:<pres:18 c:<prim:11 c:<pro:-21 c:<proc:-9 c:<pros:-7 c:<pruf:7 c:<pu:-10
c:<que>:-7 c:<quel:12 c:<qui>:10 c:<ra:-24 c:<rau:-8 c:<re:23 c:<rec:41 c:<rece:26 c:<rech:-10 c:<reci:10 c:<rege:-7
c:<regi:8 c:<rem:-10 c:<remi:-8 c:<resp:16 c:<rest:-11 c:<ret:-10 c:<rev:10 c:<revi:12 c:<ric:7 c:<rice:11 c:<rie:13
c:<rien:14 c:<rig:-8 c:<ro:-7 c:<ru:-16 c:<sa:23 c:<sac:12 c:<sach:13 c:<safe:7 c:<sai:9 c:<said:9 c:<sal:-9
c:<sald:-11 c:<sam:-9 c:<same:-8 c:<sap:7 c:<sc:-25 c:<sch:-14 c:<se:7 c:<se>:16 c:<seg:-8 c:<segu:-11 c:<sei:7
c:<sem:7 c:<sema:8 c:<sen:-14 c:<sent:-11 c:<sep:-8 c:<sept:-7 c:<ser>:13 c:<sera:-8 c:<seu:7 c:<sh:7 c:<she:7
c:<she>:9 c:<si>:17 c:<sim:9 c:<simp:8 c:<sin:-15 c:<sind:-10 c:<sn:-7 c:<so:-30 c:<so>:-18 c:<son:-7 c:<sou:7
c:<sous:9 c:<sper:8 c:<st:-13 c:<sta:-12 c:<staa:-8 c:<sua:29 c:<sua>:19 c:<sui:-7 c:<sur:-9 c:<sur>:-7 c:<sys:-7
c:<syst:-7 c:<ta:-12 c:<te:15 c:<te>:21 c:<tem:8 c:<tenh:-8 c:<tent:7 c:<tes:-8 c:<th:16 c:<tha:13 c:<than:17
c:<ti:-7 c:<time:10 c:<toe:8 c:<ton:7 c:<tono:7 c:<tot:-9 c:<tot>:-7 c:<tr:-9 c:<trad:-7 c:<trai:8 c:<tu>:-8
c:<tun:8 c:<tun>:8 c:<ubr:7 c:<ubri:7 c:<um:-7 c:<ut:13 c:<ute:14 c:<utei:15 c:<va:-18 c:<va>:14 c:<vale:7
c:<van:-19 c:<van>:-12 c:<ve>:7 c:<ved:-11 c:<vedi:-13 c:<vedr:8 c:<ven:-11 c:<ver:10 c:<ver>:15 c:<verr:8 c:<vi:-10
c:<vir:-9 c:<vis:7 c:<vist:7 c:<vl:10 c:<vo:-21 c:<voi:-10 c:<voi>:-8 c:<vos:-10 c:<vos>:-7 c:<vot:9 c:<votr:10
c:<vou>:9 c:<vous:-13 c:<wa:-9 c:<war:-7 c:<was:-8 c:<was>:-8 c:<wate:7 c:<we>:-11 c:<wed:7 c:<wedd:9 c:<week:7
c:<weg:-7 c:<wen:11 c:<werd:10 c:<wh:12 c:<whe:9 c:<when:8 c:<who>:8 c:<wi:8 c:<wie>:7 c:<wij:-8 c:<wird:8 c:<wit:10
c:<with:9 c:<wo:10 c:<work:12 c:<wou:10 c:<woul:11 c:<xm:-7 c:<ya:-17 c:<ya>:-17 c:<ye:20 c:<yea:8 c:<yet:14
c:<yet>:14 c:<zi:-14 c:<zo:11 c:<zou:12 c:<zu:24 c:<zus:7 c:aag:-8 c:aag>:-8 c:aal:-8 c:aar:7 c:aar>:10 c:aat:-13
c:aat>:-12 c:ab>:-11 c:aba>:8 c:abe:16 c:aca:-8 c:acc:-7 c:ach>:-8 c:aci:7 c:acia:7 c:acias:8 c:ack:21 c:ack>:25
c:act:-19 c:actu:-8 c:ade>:-11 c:adece:7 c:adel:7 c:ado:7 c:adv:-9 c:aft:-7 c:ag>:-25 c:aga:-12 c:agai:-7 c:again:-7
c:age:26 c:age>:15 c:agen:16 c:agen>:13 c:agent:7 c:agher:7 c:agrad:7 c:agt:7 c:agu:-7 c:ah>:8 c:ahl:-15 c:ahlu:-10
c:ahlun:-10 c:ahre:-8 c:aia:14 c:aia>:12 c:aid:18 c:aid>:17 c:ail:-12 c:air:7 c:ais>:-8 c:ait:-7 c:aja:-10 c:ake:-9
c:al>:-13 c:ala:-8 c:aldai:8 c:alg:12 c:algu:7 c:ali:-9 c:alma>:7 c:alo:-7 c:als:7 c:alte:13 c:alten:13 c:alto:8
c:alto>:8 c:altr:-7 c:am>:-15 c:ame:-15 c:amp:-7 c:an>:-31 c:ana:9 c:ana>:9 c:ance>:7 c:and:-27 c:anda:-12
c:andat:-7 c:ander:8 c:ane:-10 c:ang:21 c:ange:13 c:angek:12 c:angen:9 c:angt:7 c:angt>:7 c:ani:11 c:ani>:15
c:ank:24 c:ank>:13 c:anke:7 c:anke>:8 c:anks:10 c:anks>:10 c:ano:15 c:anot:14 c:anota:16 c:ans:23 c:ans>:11
c:answ:10 c:answe:10 c:ant:-15 c:ant>:-7 c:ante:-7 c:ao>:-17 c:aos:7 c:aos>:7 c:api:-7 c:app:18 c:appa:9 c:appen:10
c:apr:11 c:apres:8 c:apro:8 c:ar>:-14 c:ara>:15 c:arb:9 c:arbe:10 c:arbei:10 c:ard:16 c:ard>:8 c:arde:8 c:arde>:7
c:ardi>:7 c:are:-17 c:ari:17 c:arico:7 c:ario>:8 c:aris:8 c:aris>:10 c:arlo:7 c:arlo>:7 c:arri:8 c:arriv:7 c:as>:7
c:aseg:8 c:asegu:8 c:asi:-11 c:ass:12 c:ass>:12 c:assu:9 c:ast:-10 c:at>:-23 c:ater>:-7 c:ati:-7 c:ato:-20
c:ato>:-12 c:ats:9 c:att:-16 c:atto:-7 c:atura:-7 c:aucu:8 c:aucun:8 c:aus:-8 c:aut:-13 c:auto:-7 c:aux:11 c:aux>:11
c:ava:-10 c:avi:9 c:avr:8 c:aye:-12 c:aye>:-8 c:azi:19 c:azie:9 c:azie>:11 c:ban:-15 c:bank:-12 c:bank>:-9 c:bar:-8
c:bat:-7 c:bau>:7 c:bea:11 c:bear:11 c:beit:10 c:beite:11 c:ben>:-9 c:bene:11 c:bep:7 c:ber:-15 c:ber>:-8 c:bes:13
c:besc:7 c:besch:7 c:best:8 c:best>:11 c:bet:-16 c:beta:-7 c:bi>:11 c:bid:23 c:bido:19 c:bido>:19 c:bie:12 c:bien:14
c:bien>:21 c:bient:-7 c:bil:-7 c:bin:8 c:bis:-8 c:bit:-14 c:bitt:-7 c:bitte:-7 c:boa:10 c:boas:13 c:boas>:13 c:bod:7
c:boda:7 c:bre:10 c:bri:10 c:brig:13 c:brige:7 c:bue:8 c:buen:9 c:buena:9 c:bun:-8 c:but:-13 c:but>:-17 c:ca>:-18
c:cal:9 c:cald:12 c:calda:8 c:calm:7 c:calma:7 c:cam:-11 c:cao:-7 c:cap:7 c:cart:8 c:cas:7 c:ceb:14 c:cebi:14
c:cebi>:11 c:ced:-10 c:cela:8 c:cem:8 c:cen:-13 c:cert:8 c:certa:9 c:ces:-15 c:ces>:-14 c:cet:13 c:cett:9 c:cev:12
c:cevu:13 c:cevut:13 c:cha>:13 c:che:-12 c:chef:15 c:chen:-13 c:chen>:-14 c:chf:7 c:chi:-17 c:chi>:8 c:chn:-7
c:chos:8 c:chose:8 c:chr:13 c:chre:11 c:chrei:12 c:chs:7 c:cht:-18 c:cht>:7 c:chte:-8 c:chts:-10 c:chw:8 c:chwe:8
c:chwer:9 c:cias:9 c:cias>:9 c:cib:12 c:cibi:17 c:cibid:20 c:cide:9 c:cie>:7 c:cil>:11 c:cili:-9 c:cilia:-9 c:cio>:8
c:cion>:-9 c:cito:10 c:ck>:23 c:clu:-7 c:cluy:-7 c:cluye:-7 c:coi:7 c:com:15 c:comen:-7 c:comp:8 c:conc:-8 c:confi:8
c:cons:11 c:consu:7 c:conte:9 c:contr:-12 c:cor:-8 c:cos:-8 c:cou:13 c:coun:12 c:counc:14 c:cour:11 c:cra:14
c:crac:17 c:cs>:-7 c:cu>:10 c:cua:-7 c:cun:7 c:cune:9 c:cune>:10 c:cus:-8 c:dag:-11 c:dag>:-9 c:dan:22 c:dan>:-9
c:dank:22 c:dank>:14 c:danke:8 c:dans:11 c:dans>:11 c:dar:-11 c:das>:-9 c:dass:12 c:dass>:12 c:data:-7 c:date:10
c:date>:11 c:dav:8 c:day:-7 c:ddi:10 c:ddin:9 c:dding:9 c:deb:-10 c:debi:-8 c:debit:-8 c:dec:11 c:dece:7 c:deci:10
c:dee:8 c:dee>:7 c:del:11 c:dep:12 c:depe:8 c:depen:8 c:der:-21 c:deu:-9 c:di>:-14 c:dia>:7 c:diam:-7 c:diamo:-7
c:die:-7 c:dig:17 c:digo:7 c:digo>:7 c:digt:10 c:digt>:10 c:dij:7 c:dije:7 c:dije>:7 c:ding:7 c:ding>:7 c:diti:9
c:diti>:8 c:dke:7 c:dkeu:7 c:dkeur:7 c:do>:9 c:doen:11 c:doen>:11 c:doman:7 c:domic:-7 c:doo:9 c:door:9 c:dop:7
c:dort:7 c:dort>:7 c:dos:-13 c:doss:-7 c:dossi:-7 c:dre:-7 c:dre>:7 c:drei:-8 c:drei>:-7 c:drem:7 c:dremo:7
c:dres:-9 c:dro:-8 c:ds>:-10 c:ear:21 c:eard:10 c:eard>:10 c:ebi:8 c:ebi>:11 c:ebit:-8 c:ebr:-9 c:ece:26 c:eceb:14
c:ecebi:14 c:ecei:7 c:ech:-15 c:echa:7 c:echa>:10 c:echt:-9 c:eci:27 c:ecib:12 c:ecibi:17 c:ecide:8 c:ecu>:10
c:ed>:-8 c:edd:9 c:eddi:9 c:eddin:9 c:ede:-12 c:edi:-19 c:edi>:-16 c:edia:-9 c:ediam:-7 c:edig:10 c:edigt:8
c:editi:8 c:edito:-7 c:edk:7 c:edke:7 c:edkeu:7 c:edo:-7 c:edr:8 c:edre:7 c:ee>:-8 c:eek:10 c:eem:-7 c:eer:-14
c:eer>:-9 c:ees:-7 c:ef>:16 c:efe:-10 c:efer:-9 c:efo:-7 c:egar:9 c:egard:11 c:egd:7 c:egd>:7 c:ege:-11 c:egi:14
c:egis:18 c:egist:18 c:egl:-8 c:egn:11 c:egna:10 c:egnat:8 c:egt:7 c:egt>:7 c:egu:-8 c:egue:-7 c:eguro:7 c:ehr:-11
c:ehr>:-9 c:eib:9 c:eibe:8 c:eiben:8 c:eich:-7 c:eig:8 c:eiga:12 c:eigab:12 c:ein>:19 c:eine:-8 c:eing:9 c:eir:-10
c:eis>:7 c:eite:12 c:eiter:10 c:eived:8 c:ek>:9 c:eko:8 c:ekom:8 c:el>:-27 c:ela:11 c:elac:-8 c:elan:11 c:elanc:7
c:ele:7 c:elez:13 c:eli:-8 c:ella>:7 c:elq:9 c:elqu:9 c:elque:9 c:els:-7 c:em>:-16 c:emai:-7 c:eman:8 c:emana:7
c:emb:-7 c:eme:-16 c:emi:-14 c:emo:15 c:emo>:11 c:empo:10 c:ena>:11 c:encio:9 c:enco:-8 c:ende:12 c:ende>:13
c:enden:-7 c:endet:10 c:endo:11 c:endo>:8 c:endw:-7 c:enh:-13 c:enho:-8 c:enho>:-9 c:eno:10 c:enq:7 c:enqu:7
c:ens:-14 c:ent:-8 c:ent>:8 c:entar:10 c:enter:8 c:enti:-14 c:ento:-11 c:entr:9 c:entra:8 c:enu:7 c:enu>:7 c:env:9
c:envo:12 c:envoy:10 c:enz:9 c:epe:10 c:epen:11 c:epend:9 c:epo:9 c:ept:-8 c:equi:9 c:equip:10 c:erai:7 c:eran:-8
c:erb:-8 c:erc:-8 c:erd>:8 c:erde>:7 c:ere>:11 c:erg:-9 c:erh:10 c:erha:11 c:erhal:13 c:eri:-11 c:erk:-14 c:erkl:-8
c:erkla:-7 c:erla:-9 c:erle:7 c:erled:8 c:ern:14 c:erna:12 c:ero:-7 c:err:-12 c:ers:10 c:ersc:8 c:ersch:8 c:ersu:7
c:ersuc:7 c:ert:13 c:erta:13 c:ertag:7 c:erv:-9 c:es>:16 c:esa:13 c:esend:9 c:esp:8 c:espo:14 c:espos:10 c:ess:15
c:ess>:7 c:essa:23 c:essa>:8 c:essag:8 c:est:8 c:est>:22 c:este>:8 c:esti:-7 c:esto>:-9 c:eta>:7 c:ete:-8 c:ett:18
c:etto:13 c:etto>:10 c:etw:-9 c:eu>:12 c:eun:7 c:eur:7 c:eurin:7 c:eut:-8 c:eve:8 c:even:-7 c:ever:-7 c:eves:20
c:eves>:19 c:evi:13 c:evie:8 c:evis:8 c:evisa:10 c:evo:-14 c:evu:11 c:evut:13 c:evuto:12 c:ew>:10 c:ez>:-22 c:eza:-7
c:eze:21 c:ezeg:10 c:ezegd:8 c:ezen:17 c:ezen>:17 c:fac:-17 c:fact:-7 c:factu:-7 c:fah:-7 c:fahr:-7 c:fahre:-9
c:faire:7 c:fat:-14 c:fatt:-7 c:fe>:23 c:fec:9 c:fech:9 c:fecha:9 c:feie:7 c:feier:7 c:fen:-11 c:fen>:-8 c:fer:-12
c:fera:8 c:fere:-7 c:ffe>:12 c:fin:18 c:fin>:13 c:fir:8 c:flo:9 c:flow:8 c:flow>:8 c:fo>:8 c:for:-11 c:for>:7
c:fou:-8 c:frag:9 c:frage:9 c:frei:9 c:freig:11 c:fte:-10 c:fze:7 c:ga>:9 c:gab:17 c:gabe:11 c:gain:-7 c:gang:9
c:gar:17 c:gar>:-10 c:gara:16 c:gara>:8 c:garan:9 c:gard:10 c:garde:10 c:gari:7 c:gat:-8 c:ge>:10 c:geb:7 c:gebe:8
c:gebe>:7 c:gek:7 c:geko:9 c:gekom:9 c:gele:19 c:gem:-7 c:gen:19 c:gen>:17 c:gend:-13 c:gendw:-7 c:geno:7 c:gent:16
c:ger:-12 c:ger>:-11 c:gere:8 c:geri:-8 c:ges>:-7 c:gesc:-7 c:gesch:-7 c:gese:8 c:gesen:11 c:get:10 c:get>:12
c:gez:9 c:gezeg:8 c:gher:7 c:ghere:7 c:ght:-15 c:ght>:-12 c:gin:-7 c:gio:-7 c:gis:16 c:gist:16 c:gistr:18 c:giu:-7
c:giv:7 c:give:7 c:give>:8 c:gle:-10 c:gli:13 c:glic:13 c:glich:13 c:gnata:8 c:gne>:-7 c:go>:16 c:goe:17 c:goed:18
c:goed>:12 c:goedk:7 c:gra:14 c:grade:7 c:graz:16 c:grazi:16 c:gre:-7 c:gt>:34 c:gua:-9 c:gue:-10 c:gue>:-10
c:gui:-8 c:gur:8 c:guro:10 c:guro>:10 c:haa:-8 c:haal:-7 c:haal>:-7 c:hab:-7 c:halte:11 c:han:18 c:hank:18 c:hank>:9
c:hanks:10 c:has:12 c:has>:15 c:hat:-11 c:hat>:-9 c:hea:9 c:hear:11 c:heard:10 c:hef:15 c:hei:-7 c:her:-9 c:her>:-8
c:het:11 c:het>:11 c:hi>:9 c:hij:11 c:hin:-13 c:hing>:-7 c:hlu:-10 c:hlun:-10 c:hlung:-10 c:hne:-14 c:hnen:-8
c:hnen>:-8 c:hof:9 c:hoff:11 c:hoffe:9 c:hon:-13 c:hone:-7 c:hop:9 c:hope>:7 c:hos:10 c:hose:8 c:hose>:8 c:hrei:12
c:hreib:12 c:hrer:-7 c:hrer>:-7 c:hres:7 c:hrijv:7 c:ht>:-7 c:hte:-8 c:hts:-10 c:hwe:8 c:hwer:9 c:hx>:22 c:ia>:14
c:iam:-9 c:ias:8 c:ias>:9 c:ibe:9 c:iben:8 c:ibi:16 c:ibid:19 c:ibido:14 c:ica:-9 c:ica>:-13 c:ice>:-11 c:icev:11
c:icevu:13 c:ich:8 c:ich>:7 c:icht:-12 c:ichte:-7 c:ichts:-7 c:ici:-13 c:icil:-8 c:icili:-7 c:ida:-8 c:idee:8
c:idee>:8 c:ido:22 c:ido>:24 c:ie>:11 c:ieb:-8 c:ied:-8 c:ieg:7 c:iegt:7 c:iegt>:7 c:iem:-17 c:iemb:-8 c:iembr:-8
c:ien:32 c:ien>:27 c:ient:13 c:ient>:13 c:ientr:8 c:ier>:-11 c:iert:8 c:ierta:7 c:iese>:7 c:iet:-17 c:iete:-8
c:ife:9 c:iff:-7 c:ifi:-9 c:ig>:-10 c:iga:23 c:iga>:7 c:igab:12 c:igabe:12 c:igen:11 c:igens:7 c:igh:-12 c:ight:-14
c:ight>:-12 c:igt:17 c:igt>:17 c:igu:-8 c:ihn:-10 c:ihne:-10 c:ihnen:-10 c:ije:7 c:ije>:7 c:ijk:14 c:ijk>:10
c:ijn:-14 c:ijn>:-10 c:ijs:-9 c:il>:9 c:ile:-8 c:ili:-13 c:ilia:-10 c:iliad:-7 c:ill:-12 c:ima>:8 c:ime>:8 c:imi:-11
c:imo:-12 c:imo>:-8 c:impl:8 c:imple:9 c:in>:10 c:ina:-18 c:incl:-11 c:inclu:-11 c:ind:-12 c:ind>:-7 c:inda:8
c:inda>:8 c:inde:-8 c:ine:11 c:ine>:13 c:inei:7 c:inhas:7 c:ins:-7 c:inten:14 c:inz:-8 c:inzu:-8 c:ion:-8 c:ion>:-11
c:ione:8 c:ipe:18 c:ipe>:9 c:iqu:-12 c:ir>:-17 c:ira:-18 c:ira>:-11 c:ird:8 c:ird>:8 c:ire:-13 c:irg:-7 c:irge:-7
c:irgen:-7 c:irie:7 c:irl:7 c:isa:23 c:isa>:13 c:isar:10 c:isc:-9 c:ise:-12 c:ise>:-17 c:iso:-10 c:iste:-14
c:isto>:7 c:istr:14 c:istre:10 c:isu:-7 c:it>:-12 c:itarb:7 c:iter:9 c:iter>:14 c:ith:7 c:iti>:7 c:ito:-8 c:ito>:-7
c:itt:-11 c:itte:-11 c:itte>:-11 c:iu>:-8 c:ived:10 c:ived>:10 c:iver:-7 c:izi:-7 c:ja>:-10 c:jaj:-8 c:jaja:-8
c:jk>:10 c:jn>:-10 c:kan:12 c:kant:8 c:kee:-8 c:kei:-9 c:kein:-7 c:keuri:7 c:kfl:8 c:kflo:8 c:kflow:8 c:kij:16
c:kijk:16 c:kijk>:11 c:kkk:-10 c:kkkk:-7 c:kla:-13 c:klaa:-9 c:kom:23 c:komt:13 c:komt>:13 c:kos:-7 c:kost:-7
c:ks>:16 c:kund:11 c:kunde:10 c:kunn:-7 c:kunne:-7 c:la>:-7 c:laa:-13 c:lac:-7 c:lag:-15 c:lage:-13 c:lage>:-7
c:lan:-8 c:las:-17 c:lass:-7 c:ldai:8 c:le>:11 c:lea:-11 c:lec:7 c:leci:10 c:ledi:9 c:ledig:11 c:lem:21 c:lez>:-10
c:leze:18 c:lezen:18 c:lgo:7 c:lgu:7 c:lia:-11 c:liad:-7 c:liado:-7 c:lic:10 c:lich:15 c:lieg:9 c:liegt:8 c:lin:-9
c:liq:-7 c:liqu:-7 c:liv:-9 c:lla:-8 c:llec:9 c:lleci:10 c:lli:-10 c:lma>:7 c:lo>:18 c:log:10 c:logo:9 c:logo>:9
c:loo:10 c:look:13 c:look>:17 c:los:-11 c:los>:-10 c:lot:-10 c:low:11 c:low>:8 c:lque>:9 c:ls>:-15 c:lt>:-7 c:lta>:8
c:lte:10 c:lten:12 c:lten>:12 c:lu>:12 c:lun:-13 c:lung:-8 c:luy:-7 c:luye:-7 c:luye>:-7 c:ma>:24 c:maal:7 c:maal>:7
c:mac:-9 c:mach:-7 c:maga:7 c:mai:-13 c:mail:-9 c:mal:-13 c:mal>:-12 c:man:-8 c:mand:-19 c:mani:8 c:mani>:9 c:mao:8
c:mas>:8 c:mass:-7 c:mat:-9 c:mate:-9 c:matio:11 c:me>:-19 c:mee>:-7 c:mei:9 c:mei>:10 c:mein>:11 c:meine:-10
c:men:-10 c:ment:-12 c:mer:19 c:mer>:8 c:mes:8 c:mess:17 c:messa:19 c:met>:-14 c:meta:7 c:mets:7 c:mets>:7 c:mett:9
c:mette:9 c:mi>:-13 c:mici:-7 c:micil:-7 c:mig:-12 c:mij:-7 c:minh:7 c:mis:-13 c:mise:-11 c:mise>:-10 c:mitar:7
c:mma:-8 c:mme:15 c:mmer:18 c:mmer>:13 c:mmit:9 c:mmit>:9 c:mog:8 c:mogl:12 c:mogli:12 c:mon>:8 c:mov:-7 c:mpet:7
c:mpete:7 c:mple>:9 c:mpres:-9 c:mpro:8 c:mprom:10 c:mt>:14 c:naa:11 c:naar:14 c:naar>:14 c:nachs:-9 c:nada:8
c:nada>:9 c:nal:-9 c:nar:-7 c:nas:8 c:nas>:8 c:nata:7 c:nata>:7 c:ncas:7 c:nce>:12 c:nci:15 c:ncil:11 c:ncil>:12
c:ncio:7 c:ncl:-11 c:nclu:-11 c:ncluy:-7 c:nco:-14 c:nd>:-13 c:nda:-15 c:ndat:-7 c:nde:8 c:nde>:14 c:nden:-11
c:nden>:-8 c:ndere:9 c:ndet:8 c:ndet>:10 c:ndr:-7 c:ndw:-7 c:nee:-7 c:nen:-14 c:nen>:-14 c:ner>:10 c:neral:7
c:nest:8 c:net:-11 c:new:10 c:new>:9 c:nex:-10 c:nfi:8 c:nga:10 c:ngan:7 c:ngek:12 c:ngeko:9 c:ngs:-10 c:nha>:-8
c:nhas:7 c:nhas>:7 c:nho:-8 c:nho>:-11 c:nin:-10 c:ning:-10 c:nio:8 c:nit:-9 c:nk>:7 c:nke:9 c:nke>:8 c:nks:9
c:nks>:9 c:nn>:9 c:no>:-15 c:noem:8 c:non>:7 c:nos:-14 c:not:29 c:not>:-12 c:nota:23 c:nota>:7 c:note:20 c:note>:10
c:noted:9 c:nou:-7 c:nov:-9 c:novie:-7 c:now:-9 c:now>:-9 c:nqu:8 c:nsa:7 c:nse:-7 c:nsig:9 c:nst:-16 c:nsu:14
c:nsul:11 c:nsult:11 c:nsw:10 c:nswe:10 c:nswer:10 c:nt>:-9 c:ntand:10 c:ntar:21 c:ntar>:8 c:ntare:9 c:nte>:-12
c:ntee:-7 c:nten:10 c:ntent:7 c:ntera:9 c:nters:11 c:ntes:9 c:nti:-13 c:nti>:-7 c:nto:-17 c:nto>:-12 c:ntor:7
c:ntor>:7 c:ntr:-7 c:ntv:13 c:ntva:13 c:ntvan:13 c:nu>:8 c:nung>:11 c:nunge:-7 c:nur>:7 c:nvi:-7 c:nvo:11 c:nvoy:10
c:nvoye:10 c:nzu:-9 c:oas:13 c:oas>:13 c:oca:-7 c:oce:-11 c:och>:9 c:ocio:7 c:ocio>:7 c:ocol:8 c:oda:9 c:oed:17
c:oed>:12 c:oedk:7 c:oedke:7 c:oem:7 c:oen:9 c:oen>:12 c:off:10 c:offe:7 c:ogl:12 c:ogli:12 c:oglic:12 c:ogo:8
c:ogo>:9 c:ois:8 c:oit>:9 c:ok>:16 c:ola>:7 c:ole:-13 c:olo>:7 c:olve:8 c:om>:14 c:oma:7 c:omani:10 c:omb:10
c:omen:-12 c:oment:-10 c:omet:7 c:omi:-9 c:omic:-7 c:omici:-7 c:omise:-9 c:omm:9 c:omme:7 c:ommit:9 c:ompet:7
c:ompro:8 c:omt:13 c:omt>:13 c:ona:-7 c:ond:-10 c:one:-10 c:one>:-10 c:onfi:8 c:ong:-13 c:oni:-12 c:onne:9
c:ons>:-16 c:onsig:9 c:onsu:7 c:onsul:8 c:ontes:7 c:onto:-8 c:ontr:-12 c:ontra:-10 c:ontv:13 c:ontva:13 c:ook:10
c:ook>:10 c:oor:7 c:oor>:10 c:op>:-16 c:opa:14 c:open:-7 c:open>:-8 c:opl:7 c:opr:-7 c:ora>:-8 c:orde>:10 c:ore:-14
c:ore>:-12 c:org:8 c:orge:7 c:ork:12 c:orkf:8 c:orkfl:8 c:ormat:11 c:orme:-7 c:orr:-12 c:orry:-7 c:orry>:-7
c:ors:-13 c:orse:-7 c:orse>:-7 c:ort>:20 c:os>:-42 c:osi:-11 c:oss:-11 c:ossi:-10 c:ossie:-7 c:ossim:-7 c:ost:-13
c:ost>:-11 c:osta:7 c:osta>:7 c:ot>:-29 c:ota:16 c:otad:16 c:ote:7 c:oted:8 c:oted>:8 c:oth:-13 c:oto:8 c:otoc:8
c:otoco:8 c:otr:20 c:otra:8 c:otra>:8 c:otre:14 c:otre>:14 c:ott:-10 c:otto:-9 c:otto>:-8 c:ou>:22 c:oui:7 c:oui>:7
c:ould:7 c:ould>:7 c:oun:7 c:ounc:13 c:ounci:14 c:our:-8 c:our>:-10 c:ous:-9 c:ous>:-13 c:ouv:7 c:oval:8 c:oval>:8
c:ove:-7 c:oved:-8 c:oved>:-7 c:ovi:-10 c:ovie:-7 c:oviem:-7 c:oy>:11 c:oye:7 c:oye>:11 c:oze:13 c:pa>:19 c:pag:-8
c:paga:-13 c:pagar:-10 c:paghe:7 c:pai:8 c:paid:9 c:paid>:9 c:pan:-8 c:par:-11 c:par>:-8 c:pas:-10 c:pas>:-9
c:pay>:10 c:paye:-11 c:paye>:-7 c:pays:7 c:pays>:7 c:pe>:9 c:pen:8 c:pena:8 c:pena>:11 c:pend:13 c:pende:14
c:pens:-8 c:per:-14 c:per>:-7 c:pera:-8 c:pere:10 c:pere>:10 c:pero>:9 c:pet:17 c:pete:11 c:peten:8 c:pie:-9
c:pla:-11 c:po>:10 c:pod:14 c:pode:11 c:pode>:7 c:poi:12 c:por>:-11 c:port>:8 c:pos:-10 c:posi:-7 c:posta:7 c:ppa:8
c:ppen:10 c:ppena:11 c:prec:-7 c:pres:14 c:pres>:8 c:pri:-9 c:prim:8 c:prima:12 c:proc:-10 c:prom:8 c:prome:11
c:pros:-8 c:pross:-7 c:proto:8 c:prova:8 c:puedo:7 c:pui:-8 c:puis:-8 c:puis>:-7 c:quand:9 c:quel:11 c:quelq:9
c:qui:8 c:qui>:11 c:quid:-7 c:quida:-7 c:quip:10 c:quipe:10 c:ra>:-8 c:rac:7 c:racia:8 c:rack:16 c:rada>:7
c:rade>:-8 c:rage:11 c:ragen:8 c:rai:19 c:rai>:9 c:ram:-11 c:ran:-15 c:rand:-7 c:rante:-8 c:ranti:10 c:rap:-8
c:rar:-11 c:rat:-8 c:rate:-8 c:rato:-8 c:rau:-8 c:raz:16 c:razi:14 c:razie:11 c:rbe:7 c:rbei:9 c:rbeit:10 c:rd>:23
c:rde:9 c:rde>:25 c:rder:-12 c:rec:22 c:rece:22 c:receb:14 c:recei:7 c:rech:-15 c:recht:-7 c:recib:12 c:recu>:10
c:red:-10 c:red>:-7 c:regar:7 c:rege:-7 c:regel:-7 c:regi:16 c:regis:18 c:rei>:-8 c:reib:12 c:reibe:9 c:reig:11
c:reiga:12 c:rek:-9 c:relac:-7 c:relan:7 c:rem:-18 c:remi:-8 c:remo>:12 c:remos:-8 c:ren:-19 c:ren>:-13 c:rend:8
c:rent:-8 c:rer>:-8 c:rers:7 c:resp:17 c:respo:14 c:ress:-10 c:rest:-13 c:ret:-13 c:rete:-7 c:rev:35 c:reve:18
c:revi:15 c:revie:8 c:revis:8 c:rgen:-7 c:rgend:-7 c:rha:11 c:rhal:13 c:rhalt:14 c:ri>:-15 c:rice:11 c:ricev:11
c:rich:-11 c:richt:-11 c:rico:7 c:rie:15 c:rie>:7 c:rien:13 c:rien>:7 c:rient:7 c:rif:8 c:rific:8 c:rigad:7
c:rigen:7 c:rima:11 c:rima>:13 c:rio>:9 c:ris>:9 c:riza:7 c:rkf:8 c:rkfl:8 c:rkflo:8 c:rkl:-8 c:rkla:-7 c:rla:-13
c:rled:8 c:rledi:8 c:rlo:14 c:rlo>:15 c:rmat:10 c:rmati:7 c:rme:-9 c:rna:13 c:ro>:11 c:roc:-12 c:roi:-7 c:rom:7
c:rome:11 c:romet:8 c:ron:-14 c:rop:-10 c:ross:-9 c:rossi:-7 c:roto:7 c:rotoc:8 c:rou:-11 c:rova:7 c:roval:8
c:roz:15 c:roze:15 c:rre:-10 c:rriv:7 c:rriva:7 c:rro:-8 c:rry:-8 c:rry>:-8 c:rsc:7 c:rsch:7 c:rschr:8 c:rse:-13
c:rse>:-8 c:rsuc:7 c:rsuch:7 c:rt>:8 c:rta:15 c:rtag:7 c:rtage:7 c:rtai:12 c:rtain:12 c:rtell:7 c:rti:-9 c:rum:7
c:rum>:7 c:run:-7 c:rvenu:7 c:ry>:-11 c:sa>:11 c:sac:12 c:sach:13 c:safe:7 c:sag:27 c:sage:22 c:sage>:19 c:sai:13
c:said:9 c:said>:9 c:sal:-12 c:sald:-11 c:sam:-14 c:same:-8 c:sar:14 c:sat:-8 c:sbr:8 c:sch:-12 c:scha:-8 c:schi:-10
c:schr:13 c:schre:11 c:schw:9 c:schwe:9 c:scu:-7 c:sda:-7 c:segn:9 c:segna:10 c:sem:10 c:sema:8 c:seman:7 c:sen:-19
c:sende:10 c:sent:-18 c:sent>:-10 c:sep:-8 c:sept:-7 c:ser:-13 c:ser>:10 c:sera:-10 c:seu:13 c:she>:9 c:sic:8
c:sie:-8 c:sier:-9 c:sier>:-9 c:sig:12 c:simp:8 c:simpl:8 c:sin:-14 c:sind:-10 c:sind>:-7 c:sing>:7 c:sis:-11
c:sist:-10 c:siste:-7 c:sit:-8 c:smet:7 c:smets:7 c:so>:-20 c:socio:7 c:son:-7 c:sono:-7 c:sono>:-7 c:sor:-7
c:spa:-10 c:spere:8 c:spo:15 c:spor:7 c:sport:7 c:spost:8 c:ss>:25 c:ssa:12 c:ssag:10 c:ssage:11 c:sse:-8 c:ssem:8
c:ssen:-9 c:ssi:-16 c:ssibl:7 c:ssie:-10 c:ssier:-10 c:ssim:-8 c:ssu:10 c:ssun:7 c:ssunt:7 c:sta:-13 c:staa:-9
c:staat:-8 c:stare:7 c:stat:11 c:ste:-23 c:stel:-15 c:stell:-13 c:stem:-8 c:sten:-13 c:sten>:-8 c:ster:-7 c:stes:8
c:stes>:9 c:sti:-14 c:stos:7 c:str:12 c:strad:9 c:stre:12 c:stree:11 c:stu:-7 c:su>:8 c:sua:28 c:sua>:19 c:suc:7
c:sue:8 c:sui:-7 c:sult:7 c:sur:-9 c:sur>:-7 c:swe:9 c:swer:10 c:swer>:10 c:sys:-7 c:syst:-7 c:syste:-7 c:taa:-17
c:taal:-7 c:taat:-8 c:taat>:-8 c:tado:7 c:tado>:10 c:tain:11 c:tain>:9 c:tal:9 c:tan:-14 c:tand:8 c:tando:10
c:tant:-9 c:tar:29 c:tarb:7 c:tarbe:7 c:tare:14 c:tare>:22 c:tarem:-9 c:te>:-23 c:tee:-7 c:tei:17 c:teis:14
c:teis>:14 c:tel:-16 c:tem:-17 c:temp:7 c:tempo:8 c:ten:11 c:ten>:-7 c:tend:11 c:tendo:8 c:tenh:-9 c:tenho:-8
c:tent:11 c:tenta:11 c:tenz:10 c:ter:-8 c:ter>:-9 c:tera:8 c:tere:-7 c:ters:19 c:tersc:7 c:tha:11 c:than:17
c:thank:18 c:the:-8 c:thi:-10 c:thing:-7 c:ti>:-7 c:tie:-8 c:time:8 c:time>:10 c:tina:-7 c:tio:-8 c:tion:-8 c:tiv:-9
c:tle:7 c:to>:-16 c:toco:8 c:tocol:8 c:toe:10 c:tono>:7 c:tot:-16 c:tot>:-13 c:tra>:9 c:trada:9 c:trade:-7 c:trai:7
c:trata:8 c:tre:13 c:tre>:9 c:tree:10 c:tres:-7 c:tres>:-7 c:tro:-8 c:tru:-7 c:tsc:8 c:tsch:8 c:tte:-10 c:tte>:-14
c:tu>:-9 c:tun>:8 c:tur:-21 c:tura:-13 c:tura>:-9 c:ture:-7 c:tuy:18 c:tva:13 c:tvan:13 c:tvang:13 c:ua>:16
c:ual:-14 c:uar:-13 c:ube:-9 c:ubr:9 c:ubri:7 c:ubrig:7 c:ucu:8 c:ucun:8 c:ucune:10 c:udo:-8 c:uel:8 c:uell:7
c:uelq:9 c:uelqu:9 c:uena:9 c:ufz:7 c:ui>:20 c:uid:-7 c:uida:-7 c:uip:10 c:uipe:10 c:uipe>:7 c:uis:-7 c:uit:-12
c:uit>:-9 c:uld>:7 c:ule:7 c:ule>:9 c:ulla:-7 c:ulla>:-7 c:ulta>:9 c:unc:10 c:unci:14 c:uncil:14 c:unde:8 c:unde>:9
c:une:11 c:une>:12 c:ung:-20 c:unge:-7 c:ungen:-7 c:ungs:-11 c:unn:-9 c:unne:-8 c:unnen:-7 c:unt>:-8 c:ur>:-17
c:ura:-14 c:ura>:-7 c:ure:-9 c:ure>:-9 c:urin:7 c:uring:7 c:us>:-21 c:usag:7 c:usage:7 c:use:10 c:use>:8 c:uso:-7
c:uso>:-7 c:ut>:-24 c:ute>:-9 c:utei:15 c:uteis:15 c:uto:10 c:uto>:13 c:uvre:7 c:uw>:-8 c:ux>:9 c:uya:21 c:uye:-8
c:uye>:-7 c:va>:10 c:val>:9 c:vale:9 c:vale>:8 c:vam:-8 c:van:-10 c:van>:-15 c:vang:13 c:vange:8 c:ved:-8 c:vedi:-14
c:vedi>:-7 c:vedia:-7 c:vedo:-7 c:vedo>:-7 c:vedr:8 c:vedre:8 c:ven:-10 c:ven>:-7 c:ver>:15 c:verr:8 c:verra:10
c:versu:7 c:ves:17 c:ves>:16 c:viem:-8 c:viemb:-7 c:vient:7 c:vir:-9 c:vis:17 c:visa:12 c:visar:10 c:visto:8
c:vo>:-9 c:voc:-8 c:vos:-10 c:vos>:-7 c:vot:9 c:votr:10 c:votre:10 c:vou>:9 c:vous:-13 c:vous>:-13 c:voye:7
c:voye>:11 c:vra:9 c:vrag:7 c:vrage:7 c:vue:-7 c:vut:10 c:vuto:10 c:vuto>:10 c:war:-10 c:ware:-7 c:was:-12
c:was>:-12 c:wate:7 c:water:7 c:we>:-14 c:wed:7 c:wedd:9 c:weddi:9 c:week:7 c:weg:-9 c:wen:8 c:wen>:10 c:wer:17
c:wer>:9 c:werd:19 c:werd>:11 c:werde:7 c:whe:10 c:when:8 c:when>:8 c:who>:8 c:wij:-10 c:wird:8 c:wird>:8 c:wis:-10
c:wit:9 c:with:8 c:work:12 c:workf:8 c:wou:10 c:woul:11 c:would:11 c:xma:-7 c:xo>:-7 c:ya>:-16 c:yea:8 c:yet:14
c:yet>:14 c:yst:-7 c:yste:-7 c:zah:-12 c:zahl:-12 c:zahlu:-10 c:zeg:12 c:zegd:8 c:zegd>:8 c:zen:13 c:zen>:18
c:zes:10 c:zet:-8 c:zet>:-7 c:zie:9 c:zij:-7 c:zou:11 c:zu>:10 c:zub:-7 c:zus:10 c:zusag:7 d:0.1:-27 d:0.25:-19
d:0.4:-53 d:0.55:-50 d:0.7:-49 d:0.85:-23 e:paid=day:-29 e:paid=none:28 e:promise=day:-5 e:promise=none:-20
e:run=none:-9 f:_amount:-31 f:_day:19 f:_invoice:-86 f:ack:132 f:admin:-6 f:all:-43 f:back:-9 f:bounce:-18
f:closed:-14 f:contest:15 f:copy:-31 f:d.CANCELLED:-13 f:d.DAMAGED:-9 f:d.DUPLICATE_BILLING:-7 f:d.LOST:-12
f:d.MISSING_DOCS:-21 f:d.NO_PO:-5 f:d.QUALITY:-6 f:d.RETURN:-10 f:d.SERVICE_INCORRECT:-13 f:d.TAX:-6 f:demand:30
f:difference:-14 f:firm:-21 f:fix:-18 f:formal:-41 f:gone:-17 f:goods:-16 f:greeting:-27 f:hardship:-28 f:hold:20
f:hope:98 f:hostile:-27 f:inclusive:-18 f:inject:-22 f:insolvency:-36 f:joke:-17 f:lawyer:-29 f:legal:-39 f:mine:30
f:moved:-13 f:moves:31 f:netted:-8 f:not:-24 f:not_dispute:-14 f:not_insolvency:-6 f:not_legal:10 f:not_not:-10
f:not_paid:-10 f:not_statement:-6 f:not_stop:34 f:once_funds:35 f:once_us:-18 f:ooo:-5 f:order:-5 f:paid:-29
f:part:15 f:pay:-33 f:plan:-5 f:proof:-15 f:propose:-21 f:r.CANCELLED:-6 f:r.FREIGHT:-8 f:r.LOST:-15
f:r.MISSING_DOCS:-6 f:r.PRICE_ERROR:-10 f:r.QUALITY:-10 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:-9 f:redirect:-9
f:refuse:-35 f:rest:-18 f:soon:-34 f:statement:-17 f:stop:-43 f:unable:-12 f:until:7 f:wait:-15 f:willpay:-32
i:acknowledgement:156 i:acknowledgement=2:156 i:bounce:-17 i:bounce=3:-17 i:copy_invoice_request:-17
i:copy_invoice_request=3:-18 i:dispute:-21 i:dispute=1:-7 i:dispute=2:19 i:dispute=3:-33 i:hardship:29
i:hardship=2:30 i:hostile:-27 i:hostile=2:-9 i:hostile=3:-18 i:in_payment_run:-7 i:in_payment_run=3:-7
i:insolvency:-34 i:insolvency=3:-30 i:invoice_admin:-9 i:invoice_admin=2:19 i:invoice_admin=3:-28 i:legal:-35
i:legal=1:-5 i:legal=2:12 i:legal=3:-42 i:nothing:97 i:out_of_office:-7 i:out_of_office=2:33 i:out_of_office=3:-40
i:partial_payment:14 i:partial_payment=2:19 i:partial_payment=3:-5 i:payment_plan_request:-6
i:payment_plan_request=2:-6 i:promise_to_pay:-25 i:promise_to_pay=3:-30 i:question:-25 i:question=1:-17
i:question=3:-12 i:remittance_advice=2:9 i:remittance_advice=3:-9 i:statement_request:-17 i:statement_request=3:-15
i:unsubscribe:-51 i:unsubscribe=3:-51 i:wrong_contact:-18 i:wrong_contact=1:-10 i:wrong_contact=3:-9 l:fr:-11
l:it:10 l:nl:5 n:0:6 n:1:-11 n:3:-12 n:5:5 n:6:15 p:abogad:5 p:abzuse:7 p:accett:5 p:accoun:-5 p:acompt:11
p:acuerd:5 p:adelan:10 p:adjunt:-7 p:advoga:-7 p:afspra:8 p:agrade:14 p:akkoor:-7 p:almace:-6 p:alread:7 p:anbiet:-5
p:androi:-5 p:angeko:19 p:angeku:5 p:anotad:32 p:anteri:-6 p:appele:-9 p:aprova:5 p:arriva:13 p:asegur:16
p:asiste:-6 p:aspett:-5 p:assegn:5 p:assemb:6 p:associ:5 p:assunt:14 p:assure:6 p:atenci:9 p:atendi:7 p:attend:-7
p:aushil:8 p:aussen:-6 p:auszah:-5 p:automa:-6 p:autori:6 p:avvoca:-6 p:bancar:-6 p:bautra:-5 p:beacht:5 p:bearbe:7
p:bedrij:6 p:bekomm:7 p:bemuhe:-6 p:benade:-5 p:benest:13 p:beschw:18 p:bestat:9 p:bestel:-11 p:betaal:-8 p:betref:5
p:betwis:-10 p:bezahl:-7 p:biento:-13 p:bijlag:-6 p:bloque:-5 p:bonifi:-8 p:buongi:-5 p:caldai:16 p:cambia:-5
p:cantie:-5 p:capisc:5 p:cartel:12 p:certai:18 p:certif:-6 p:chamad:8 p:chasin:-7 p:chauff:-5 p:chiama:-5 p:christ:5
p:client:-12 p:combin:11 p:coment:-12 p:commes:9 p:commis:-5 p:compan:-7 p:compen:-5 p:compet:15 p:compla:6
p:comple:-5 p:compro:16 p:compte:-5 p:condom:7 p:confia:8 p:confor:-8 p:consej:7 p:consid:-6 p:consig:18 p:consul:17
p:contac:-8 p:contan:-5 p:contat:6 p:conten:6 p:contes:14 p:contra:-9 p:corren:8 p:counci:24 p:counte:5 p:create:10
p:curren:-5 p:curtai:5 p:debloq:6 p:delive:-5 p:demand:11 p:depart:10 p:depend:19 p:deplac:6 p:dernie:6 p:desabo:7
p:destin:-6 p:devolv:-6 p:devrai:8 p:dipend:11 p:direct:-9 p:dispos:-5 p:disreg:8 p:dissol:5 p:docume:6 p:domand:-5
p:domici:-14 p:donneu:6 p:doorge:8 p:dossie:-13 p:earlie:8 p:eerder:-5 p:eigent:6 p:eingan:13 p:eingeg:7 p:einsch:-5
p:empres:-12 p:encais:10 p:encami:6 p:encont:-6 p:endere:-6 p:enquan:6 p:enquir:7 p:enregi:9 p:entera:9 p:entrad:10
p:entreg:-6 p:erhalt:28 p:erledi:17 p:escrev:12 p:espera:-15 p:espero:-6 p:estagi:8 p:exampl:-5 p:exclus:9
p:factur:-6 p:factuu:-6 p:falsch:5 p:fattur:-5 p:februa:-6 p:feiert:15 p:fevere:-7 p:finalm:-5 p:financ:-7
p:finanz:6 p:floris:5 p:follow:9 p:forder:-5 p:fornec:-6 p:freiga:24 p:garant:17 p:gebuch:5 p:geleze:35 p:genera:8
p:gennai:-5 p:geregi:12 p:geschr:-5 p:gesend:21 p:gestor:7 p:goedke:14 p:govern:5 p:gracia:15 p:guaran:-12
p:helema:11 p:honnet:-5 p:hospit:10 p:huissi:-6 p:impegn:5 p:incass:10 p:incluy:-13 p:inform:5 p:inhoud:7 p:inoltr:9
p:insolv:5 p:intend:16 p:intent:17 p:intern:8 p:invoic:-7 p:irgend:-13 p:kenntn:6 p:kolleg:7 p:kriege:7 p:kummer:7
p:lemoin:9 p:liefer:-6 p:liquid:-12 p:maanda:-6 p:mahnun:5 p:mandar:-6 p:mandat:-6 p:martin:6 p:materi:-5
p:mattin:-5 p:meille:5 p:mensaj:6 p:menteu:8 p:messag:18 p:metall:7 p:mitarb:13 p:mogeli:-8 p:moglic:20 p:moment:-9
p:montan:14 p:nachfr:11 p:nachst:-16 p:namast:5 p:necess:10 p:nieuws:16 p:nothin:-10 p:noviem:-14 p:obriga:13
p:octobe:6 p:octubr:7 p:oktobe:-5 p:ontvan:26 p:opleve:7 p:opnieu:-5 p:overdu:8 p:pacien:8 p:pagame:-8 p:pagarl:-5
p:pagher:14 p:paieme:-8 p:parlat:5 p:parven:13 p:patien:12 p:paymen:7 p:perdon:-6 p:person:5 p:plaque:-5 p:possib:15
p:possiv:-11 p:postfa:-6 p:pouvoi:13 p:pratic:7 p:precis:-5 p:presid:7 p:previs:9 p:proced:-5 p:procha:-6 p:projec:9
p:promes:8 p:promis:-8 p:propon:-5 p:prossi:-14 p:protoc:16 p:prozes:13 p:prufun:12 p:qualqu:-6 p:quatsc:8
p:quedad:9 p:quelqu:17 p:rahmen:6 p:rappel:8 p:readin:5 p:recebi:7 p:receiv:13 p:recept:6 p:receve:8 p:rechts:-6
p:recibi:32 p:reclam:8 p:record:5 p:recupe:-5 p:regard:8 p:regist:17 p:regula:5 p:rekeni:-8 p:relaci:-13 p:relanc:15
p:remerc:10 p:remind:-5 p:repond:5 p:resili:-5 p:respet:6 p:respon:7 p:respos:20 p:reunio:10 p:revien:13 p:revisa:11
p:reviso:-5 p:ricevu:25 p:richte:-6 p:rientr:15 p:riferi:11 p:ringra:12 p:risult:-7 p:riusci:9 p:rogamo:9 p:sachli:9
p:sachst:8 p:saldat:-10 p:saturd:9 p:sauveg:6 p:sblocc:6 p:schedu:6 p:schick:-7 p:schrei:16 p:scrive:-6 p:secret:8
p:segnal:7 p:segund:-7 p:senore:5 p:septem:-10 p:servic:7 p:setemb:5 p:settim:-7 p:seulem:8 p:signor:5 p:siguie:-5
p:silenc:6 p:sinter:-7 p:socied:-5 p:societ:-5 p:solici:5 p:sollec:11 p:speria:5 p:stelle:-5 p:stritt:7 p:subjec:6
p:syndic:8 p:tenaam:-7 p:todavi:9 p:toegez:12 p:tomamo:13 p:toujou:-6 p:traite:10 p:transf:-8 p:transm:11 p:tratad:7
p:tribun:-8 p:ubrige:14 p:udienz:12 p:uffici:12 p:uitsch:13 p:unsere:-5 p:untern:-5 p:vediam:-13 p:vedrem:15
p:verder:-6 p:verifi:12 p:verspr:-5 p:verste:6 p:versuc:15 p:vertro:5 p:verwac:9 p:verzen:-5 p:vierne:5 p:vireme:-8
p:vision:5 p:volgen:-9 p:vorers:8 p:vuestr:-5 p:weddin:14 p:weiter:-14 p:wellne:-6 p:wijzig:-7 p:workfl:17
p:workin:9 p:yester:-7 p:zahlun:-14 s:00000:56 s:000:-22 s:00:-7 s:0:48 s:?:7 s:aanmaning:20 s:aberto:5 s:ac:31
s:accuse:38 s:action:-6 s:an:15 s:antwort:-8 s:as:7 s:automatic:-9 s:automatica:-19 s:automatico:5 s:automatique:6
s:automatische:-18 s:avis:-5 s:aviso:-8 s:aw:20 s:ba:-6 s:be:-6 s:before:-5 s:betalingsherinnering:-31
s:betalingsregeling:5 s:bi:22 s:bl:20 s:bu:14 s:ca:-11 s:carico:7 s:case:9 s:cc:33 s:chamado:8 s:cl:-7 s:cobranca:-9
s:cobrar:-6 s:compte:-6 s:consulta:6 s:de:-28 s:demeure:-5 s:df:-5 s:di:-30 s:dm:14 s:due:-8 s:em:-5 s:en:-17
s:engagement:5 s:estado:5 s:et:-6 s:factura:11 s:fallig:9 s:fatt:-8 s:fattura:12 s:fatura:20 s:fe:8 s:fi:6
s:final:-6 s:fo:7 s:foin:8 s:fr:-14 s:fw:-8 s:fwd:-14 s:ga:14 s:gc:11 s:gi:-5 s:gt:11 s:ha:-6 s:impegno:8 s:in:6
s:incidencia:9 s:invoice:33 s:invoices:-22 s:ka:6 s:la:-5 s:letter:-10 s:lt:-7 s:lw:-10 s:ma:8 s:mb:10 s:mdf:-5
s:messaggio:-5 s:mise:-5 s:mm:6 s:mp:-5 s:nachricht:5 s:noleggio:10 s:non:-5 s:notice:-6 s:nv:-5 s:objet:-7 s:of:-8
s:offen:5 s:office:-6 s:ontvangstbevestiging:12 s:openstaand:-6 s:out:-6 s:overdue:-10 s:pa:12 s:pagamento:-41
s:pago:-13 s:past:-8 s:payment:-17 s:pedido:11 s:please:9 s:por:-6 s:posten:-8 s:protocolo:13 s:ps:14 s:query:6
s:rb:-5 s:re:44 s:received:10 s:reception:14 s:rechnung:9 s:reclamacion:-7 s:recordatorio:25 s:reminder:-13
s:reply:-9 s:request:5 s:respond:11 s:retard:-5 s:rg:5 s:richiamo:-12 s:risposta:-9 s:rj:20 s:rp:7 s:ruckfrage:9
s:rv:-9 s:sa:17 s:saldo:8 s:sans:-7 s:scaduto:5 s:second:-8 s:secondo:-9 s:segundo:-6 s:sf:10 s:sg:10 s:sh:43
s:si:-5 s:sistema:-5 s:sollecito:-25 s:st:-8 s:sv:-5 s:ticket:15 s:tinta:35 s:tm:-14 s:tn:-5 s:tp:-9 s:ve:37
s:vernici:-5 s:vf:5 s:vo:-7 s:vom:12 s:votre:9 s:vs:11 s:we:12 s:wi:13 s:your:14 s:zahlung:21
s:zahlungserinnerung:-45 w:%:-8 w:00000:30 w:0000:-10 w:000:-42 w:00:-45 w:0:-77 w:?:-80 w:@:-92 w:aan:8 w:abel:5
w:aberto:6 w:able:11 w:abogados:6 w:abzusehen:7 w:access:-5 w:accettazione:5 w:account:-9 w:accounts:5 w:achats:8
w:acknowledge:5 w:acompte:11 w:acuerdo:5 w:adjunto:-6 w:administrador:11 w:admite:9 w:af:5 w:afspraak:8 w:after:-6
w:again:-13 w:agente:9 w:agents:6 w:agora:-11 w:agradecemos:8 w:agreed:-7 w:ah:-11 w:ai:-9 w:ainda:9 w:akkoord:-7
w:algo:10 w:alguma:8 w:alguno:6 w:alison:5 w:alla:-5 w:alle:-5 w:alles:9 w:allora:5 w:almacen:-6 w:alors:-8
w:already:7 w:als:-17 w:also:10 w:alta:5 w:altro:-9 w:am:-11 w:amigo:-6 w:an:-9 w:and:-8 w:andere:16 w:android:-5
w:anexo:-11 w:angekommen:19 w:angekundigt:5 w:anhang:-7 w:annule:5 w:ano:10 w:anotado:32 w:answer:20 w:antes:13
w:any:7 w:ao:-7 w:apenas:-5 w:appelez:-8 w:appena:22 w:approval:17 w:approved:-11 w:apres:17 w:aqui:7 w:are:-8
w:arrivata:13 w:as:-13 w:asdf:-10 w:asistente:-6 w:ask:9 w:assembleia:9 w:associe:7 w:assunto:13 w:at:7 w:ate:13
w:atencion:9 w:atenderemos:5 w:atendimento:7 w:attached:-5 w:attend:6 w:attente:-5 w:attesa:11 w:au:-11 w:aub:-6
w:aucune:20 w:auf:-11 w:aunque:9 w:aus:17 w:ausdrucklich:5 w:aussendienst:-6 w:aux:-9 w:avete:-6 w:avis:10
w:avisar:8 w:avrei:5 w:avvocato:-5 w:away:-5 w:back:11 w:banca:8 w:bank:-14 w:bar:-6 w:bau:8 w:bautrager:-5
w:beachten:5 w:bear:12 w:bearbeitet:8 w:bedrijf:6 w:before:-6 w:beider:-7 w:beim:6 w:being:6 w:bekomme:8
w:bemuhen:-6 w:ben:-8 w:benestare:13 w:best:22 w:bestatigen:6 w:betaald:-9 w:betreff:5 w:betwist:-10 w:bezahlt:-6
w:bien:44 w:bientot:-13 w:bij:6 w:bijlage:-6 w:bin:-5 w:binnen:8 w:bisous:-8 w:bitte:-16 w:bitten:7 w:bloque:5
w:boas:25 w:boite:-7 w:bonifico:-6 w:bonnes:9 w:books:9 w:both:-8 w:buen:8 w:buena:10 w:buenas:8 w:buenos:-6
w:buon:5 w:buona:-6 w:buongiorno:-5 w:buro:-7 w:bursar:5 w:but:-35 w:bv:-7 w:caldaia:16 w:calma:14 w:can:11
w:cancelar:7 w:cantiere:-5 w:capisco:5 w:capo:12 w:car:5 w:carico:14 w:carta:8 w:case:9 w:caso:7 w:certain:18
w:certo:5 w:cet:9 w:cette:8 w:chamado:8 w:change:6 w:chased:5 w:chasing:-7 w:chauffeur:-5 w:chef:12 w:chefe:7
w:chere:-6 w:chf:5 w:chi:17 w:chose:16 w:christmas:5 w:ci:5 w:claim:-5 w:claro:-5 w:client:19 w:cliente:-7 w:co:-10
w:cobro:5 w:coisa:7 w:com:7 w:come:10 w:comme:-10 w:commessa:13 w:commit:18 w:company:-6 w:completa:5 w:comprometo:8
w:compromisso:8 w:comune:9 w:comunicazione:6 w:con:-5 w:concursos:6 w:condominio:7 w:confirmo:8 w:conforme:-6
w:consegnata:12 w:conseguir:-6 w:consejo:7 w:consulta:20 w:conta:-7 w:contabilidad:5 w:contact:-8 w:contacting:8
w:contar:9 w:contenzioso:7 w:contestacao:7 w:contesto:7 w:contra:-6 w:cosi:-8 w:could:-5 w:council:24 w:court:7
w:created:6 w:credit:-8 w:crediti:17 w:credito:-9 w:cuando:-10 w:currently:-5 w:da:-13 w:daar:-5 w:dagen:-5 w:dai:-6
w:dal:-5 w:damit:-5 w:dan:-23 w:dana:8 w:dank:29 w:danke:16 w:dans:22 w:das:-8 w:dass:23 w:date:31 w:dates:5
w:datum:5 w:davon:10 w:day:6 w:dazu:7 w:de:-35 w:december:-8 w:decembre:9 w:decide:13 w:decir:9 w:dei:-5 w:deja:-6
w:del:10 w:delais:6 w:demain:-5 w:demandas:6 w:demandez:8 w:den:15 w:department:5 w:depende:18 w:deplacement:6
w:depois:13 w:depuis:-12 w:derniere:8 w:des:12 w:desabonner:7 w:detto:10 w:deux:-10 w:deve:6 w:di:5 w:dia:7 w:dias:5
w:did:-9 w:diese:14 w:diesem:-7 w:digo:14 w:dije:15 w:dipende:11 w:director:-7 w:disregard:8 w:dit:8 w:dix:10
w:do:-5 w:documento:10 w:doe:-9 w:doen:23 w:doit:7 w:dom:6 w:domani:19 w:domiciliado:-13 w:donc:7 w:donner:9
w:donneur:6 w:door:10 w:doorgestuurd:8 w:dopo:9 w:dort:15 w:dos:-6 w:dossier:-13 w:dou:8 w:doy:12 w:dr:-6 w:drauf:12
w:drei:-14 w:du:9 w:duas:-5 w:due:-6 w:durch:12 w:earlier:8 w:ed:5 w:ee:17 w:een:-10 w:eerdere:-5 w:eh:-9
w:eigentlich:6 w:eine:10 w:einer:7 w:eingang:13 w:eingegangen:8 w:el:-21 w:ela:14 w:elle:11 w:em:7 w:email:-7
w:empresa:-13 w:en:-7 w:encaissement:10 w:encore:-5 w:end:8 w:endereco:-6 w:enero:-6 w:eng:-5 w:engage:5
w:enquanto:6 w:enregistree:10 w:entra:-6 w:entrada:11 w:entre:9 w:entro:11 w:envoi:8 w:envoye:22 w:equipe:15 w:er:19
w:era:-6 w:erhalten:28 w:erledigt:17 w:error:-5 w:erst:-11 w:es:26 w:escreveu:5 w:ese:-5 w:esperamos:-8 w:espere:16
w:esperons:-6 w:essa:-5 w:essaie:5 w:esse:6 w:est:32 w:este:10 w:esto:-8 w:estou:6 w:estoy:6 w:et:-19 w:ete:16
w:etes:6 w:etwas:-7 w:eu:11 w:euch:-13 w:euri:-6 w:euros:6 w:example:-5 w:exclusivement:10 w:expect:6 w:faco:-6
w:factura:-5 w:factures:6 w:factuur:-5 w:fahrer:-5 w:faire:16 w:fais:-7 w:faite:-5 w:falei:13 w:falou:8 w:falschen:7
w:falta:-8 w:faremo:5 w:fatture:-6 w:fatura:-9 w:favor:-10 w:fazer:5 w:fc:6 w:fecha:21 w:feiertagen:15 w:ferie:-5
w:feste:6 w:fevereiro:-7 w:fido:10 w:fiera:5 w:fim:-7 w:fin:20 w:finalmente:-5 w:fine:13 w:fino:7 w:firma:12
w:first:13 w:foi:8 w:fois:5 w:following:9 w:for:15 w:forderung:-5 w:format:10 w:fornecedores:-5 w:forse:-12
w:fournisseur:-5 w:fr:8 w:frau:-6 w:freigabe:11 w:frere:5 w:froze:-5 w:frozen:8 w:fui:7 w:funds:-5 w:ga:11 w:gar:-8
w:garantia:5 w:gc:-5 w:gebe:13 w:gebeld:8 w:geben:-6 w:gebucht:5 w:geen:7 w:gegen:-5 w:gehen:8 w:geht:-7 w:geld:-6
w:gelezen:35 w:generale:7 w:gennaio:-5 w:gent:12 w:gentile:8 w:gere:11 w:geregistreerd:12 w:gesagt:13
w:geschreven:-5 w:gesendet:21 w:get:21 w:gewoon:-5 w:gezien:12 w:gi:5 w:gia:-6 w:giorno:6 w:giuro:-6 w:give:10
w:goed:31 w:goede:5 w:goedkeuring:14 w:got:9 w:graag:-12 w:gracias:15 w:grazie:21 w:guess:8 w:guten:7 w:hab:-13
w:haben:7 w:halfte:-7 w:hall:5 w:hallo:-7 w:hals:6 w:hangt:5 w:has:17 w:hatte:-6 w:he:5 w:heard:21 w:heb:11
w:hebben:-7 w:heer:-5 w:helemaal:11 w:hem:6 w:hemos:8 w:her:-5 w:here:-6 w:herinnering:6 w:herr:-5 w:het:22
w:heute:-8 w:hier:6 w:hij:6 w:hijo:6 w:hijos:6 w:him:8 w:his:6 w:hm:-9 w:ho:8 w:hoch:12 w:hoe:5 w:hoffe:25
w:hoffen:-8 w:hoje:-7 w:hola:9 w:honnetement:-5 w:hoor:6 w:hope:13 w:horas:8 w:horen:-5 w:hospital:10 w:hoy:8
w:hr:12 w:huissier:-6 w:ia:13 w:ich:-5 w:iets:-6 w:ignore:-8 w:ihnen:-20 w:ihr:5 w:ihrem:-6 w:ihrer:-6 w:ihres:10
w:ik:13 w:il:8 w:ilse:8 w:im:-14 w:immer:5 w:impegno:5 w:incluye:-13 w:indirizzato:6 w:info:8 w:information:16
w:inhoudelijk:7 w:insolvenz:6 w:intentare:35 w:invoices:-5 w:io:-17 w:irgendwie:-8 w:is:-21 w:issue:7 w:ist:18
w:it:8 w:its:7 w:jajaja:-5 w:januari:-5 w:je:11 w:jefe:-5 w:jetzt:9 w:jo:-6 w:judiciales:8 w:julie:8 w:jullie:-10
w:junta:6 w:juridico:5 w:kann:10 w:keine:-7 w:kenntnis:6 w:kessel:5 w:kijk:22 w:klaar:-8 w:klopt:6 w:kollegen:10
w:kommt:6 w:komt:26 w:konnen:10 w:kriegen:7 w:krijg:-5 w:kunde:21 w:kunnen:-15 w:kurze:6 w:la:-17 w:laden:11
w:langer:-5 w:last:-11 w:lauft:9 w:le:8 w:leave:-6 w:leer:5 w:left:-6 w:leg:7 w:lei:-8 w:lemoine:9 w:letto:13 w:li:8
w:liegt:16 w:ligne:-8 w:ligt:12 w:like:-6 w:linda:6 w:link:-7 w:liquidation:-7 w:lisa:8 w:list:-5 w:lite:6
w:logged:9 w:logo:19 w:look:37 w:los:-14 w:lot:-6 w:love:5 w:lu:26 w:lundi:8 w:ma:19 w:maak:-5 w:maand:8
w:maandag:-6 w:maar:9 w:madame:6 w:magari:17 w:mahnung:8 w:mail:17 w:mails:-9 w:mains:5 w:mairie:11 w:maken:-5
w:mal:-14 w:manana:9 w:mandaram:-5 w:mano:5 w:martes:6 w:marzo:6 w:mas:15 w:mate:-5 w:matin:-8 w:max:-6 w:me:-14
w:medio:10 w:mee:-14 w:meets:9 w:mehr:-13 w:mei:20 w:meilleurs:5 w:mein:23 w:meine:-10 w:meiner:-5 w:meld:-5
w:melde:11 w:melden:9 w:meldet:-6 w:member:8 w:menos:5 w:mensagem:5 w:mensaje:6 w:mer:-7 w:merce:10 w:merci:-8
w:mes:11 w:mesi:-5 w:messa:11 w:message:29 w:messages:-7 w:met:-27 w:meta:12 w:mich:12 w:might:-13 w:mijn:-12
w:minha:-7 w:minhas:15 w:mio:-6 w:mir:-6 w:mismo:-8 w:mit:-15 w:mitarbeiter:13 w:moet:-8 w:mogelijk:-8 w:moin:-9
w:momentan:-5 w:mon:21 w:monday:-7 w:money:-7 w:montag:-5 w:morgen:6 w:mrs:8 w:my:7 w:na:-28 w:nach:6 w:nachste:-10
w:nachsten:-12 w:nachster:5 w:nada:17 w:nagel:9 w:namaste:5 w:nao:-5 w:nas:15 w:natale:5 w:ne:6 w:necessario:11
w:nee:-8 w:neef:8 w:neem:-10 w:nei:-11 w:nel:7 w:nell:-5 w:nella:10 w:never:6 w:new:18 w:next:-7 w:ni:-5 w:nich:-6
w:nicht:22 w:nichts:-12 w:niets:-6 w:nieuwsbrief:16 w:nn:-6 w:no:-20 w:noch:9 w:nombre:6 w:non:16 w:nos:-11
w:not:-21 w:nota:17 w:note:20 w:noted:17 w:nothing:-10 w:notificaciones:8 w:notre:9 w:nous:-9 w:noviembre:-14
w:now:-15 w:ns:5 w:nuestros:5 w:nueva:-5 w:nulla:-5 w:numero:7 w:nummer:10 w:nunca:-7 w:nur:14 w:ob:-6 w:obrigado:13
w:occupa:8 w:october:6 w:octubre:7 w:office:-9 w:ok:12 w:oktober:-5 w:ola:5 w:om:8 w:on:18 w:once:7 w:onder:9
w:one:-11 w:ons:-10 w:ontem:-5 w:ontvangen:17 w:ontvangt:10 w:ook:-11 w:op:-16 w:opa:29 w:opnieuw:-5 w:ora:-7
w:orde:16 w:orden:6 w:ordine:9 w:ordre:5 w:ore:5 w:original:5 w:os:-23 w:otra:17 w:oude:-6 w:oui:15 w:outra:5
w:overdue:8 w:paciencia:8 w:padre:8 w:paga:6 w:pagar:-9 w:pagare:-8 w:pagarles:-9 w:pagarlo:5 w:pagheremo:14
w:pago:8 w:pagos:-6 w:paid:19 w:paie:-7 w:paiement:-7 w:papa:7 w:par:-15 w:pari:-5 w:parla:-6 w:parlato:5 w:parle:7
w:parlo:7 w:parte:-9 w:pas:-17 w:pasado:5 w:paso:8 w:passe:5 w:passed:9 w:passo:-10 w:pay:21 w:paye:-14
w:payments:10 w:pays:13 w:pelo:5 w:per:-10 w:pero:10 w:persona:7 w:peu:6 w:peux:11 w:piu:-12 w:pix:-9 w:pj:-5
w:please:-7 w:plus:-9 w:po:-7 w:pode:13 w:poder:13 w:podia:8 w:poi:7 w:point:7 w:por:-22 w:porque:13 w:portal:5
w:possible:15 w:possivel:-11 w:posso:10 w:postfach:-6 w:pour:-12 w:pouvoir:13 w:pra:7 w:pratica:-6 w:prazo:9
w:presa:23 w:presidente:7 w:preso:14 w:previsao:9 w:prijs:-7 w:prima:25 w:pris:5 w:pro:-6 w:procura:8
w:projectleider:10 w:promesse:7 w:prometo:-8 w:promise:-15 w:promised:-5 w:pronto:-8 w:prossimi:-10 w:protocolo:12
w:proxima:-8 w:prufung:12 w:puedo:13 w:pulled:8 w:punto:-5 w:put:-5 w:qu:-5 w:qualquer:-6 w:quand:9 w:quando:10
w:quanto:-9 w:quatsch:8 w:que:-14 w:quedado:9 w:quello:5 w:quelque:17 w:questo:-5 w:qui:19 w:quien:5 w:quiser:8
w:quoi:-6 w:rahmenvertrag:6 w:rappel:-8 w:rappeler:9 w:raus:-5 w:reading:5 w:recebemos:10 w:receber:-6 w:recebi:22
w:recebido:10 w:received:15 w:reception:8 w:recevez:8 w:rechnung:11 w:rechnungen:-10 w:recht:-5 w:recibida:11
w:recibido:29 w:recibir:-5 w:recibo:-7 w:reclamation:9 w:recordatorio:5 w:recu:21 w:rede:6 w:reenviar:5 w:ref:7
w:regarde:14 w:regards:-5 w:regel:-9 w:registrada:11 w:registrata:7 w:regle:-7 w:rekening:-5 w:relacion:-13
w:relance:19 w:releve:-6 w:remercie:7 w:remesa:-6 w:reply:6 w:repondre:5 w:reserve:7 w:respond:10 w:respondo:-5
w:responsable:6 w:resposta:20 w:respuesta:-7 w:rest:-7 w:resto:-8 w:reunion:10 w:revient:14 w:rib:-5 w:ricevuto:25
w:rien:13 w:rientro:-6 w:right:-5 w:ring:-6 w:ringraziamo:7 w:risultano:-5 w:riuscire:10 w:rogamos:9 w:run:-8 w:sa:8
w:sabato:-5 w:safe:5 w:safely:8 w:sagen:13 w:sai:11 w:said:18 w:sal:10 w:saldata:-5 w:saldate:-5 w:saldo:-11
w:sale:6 w:same:-9 w:samedi:-7 w:san:7 w:sat:-10 w:saturday:5 w:sauvegarde:6 w:schedule:10 w:schnellstmoglich:5
w:schreiben:6 w:scuso:-7 w:se:32 w:second:-6 w:see:-8 w:segnalazione:8 w:segue:-7 w:segunda:-6 w:sehr:-6 w:sei:6
w:sein:12 w:selbst:5 w:semaine:7 w:semaines:-5 w:semana:14 w:senores:5 w:sent:-18 w:september:-9 w:ser:26 w:sera:-6
w:serve:-6 w:service:9 w:setembro:5 w:settimana:-6 w:settle:10 w:seu:9 w:seulement:8 w:she:18 w:si:34 w:sia:-5
w:sich:6 w:sido:6 w:siehe:-5 w:siento:9 w:signe:-5 w:siguiente:-5 w:silencio:6 w:simple:22 w:sin:-6 w:since:8
w:sind:-14 w:sinterklaas:-7 w:snel:-8 w:so:-35 w:sob:9 w:socio:14 w:soldi:-8 w:solicitor:6 w:sollecito:13 w:solo:7
w:sommer:7 w:sono:-13 w:sont:5 w:sorry:-12 w:sort:8 w:sotto:-12 w:sous:18 w:spater:-5 w:speriamo:5 w:spero:6
w:staat:-14 w:stata:7 w:steht:7 w:stein:6 w:stil:5 w:stop:-7 w:strittig:7 w:su:6 w:sua:38 w:subject:6 w:suerte:6
w:suit:-6 w:suite:-6 w:sulla:-8 w:sur:-13 w:sus:-7 w:svp:-8 w:system:-9 w:ta:-6 w:tag:6 w:tagen:-7 w:tardes:5
w:tardi:16 w:te:42 w:tell:5 w:tem:7 w:tempo:10 w:tenaamstelling:-7 w:tengan:8 w:tenho:-15 w:tentar:5 w:terms:8
w:terug:7 w:test:-7 w:thank:18 w:thanks:19 w:that:-8 w:they:7 w:this:-7 w:three:-5 w:thx:44 w:time:22 w:timmer:-6
w:todavia:9 w:today:-6 w:todo:-7 w:toegezegd:12 w:told:8 w:tomamos:13 w:tono:14 w:torna:6 w:tot:-14 w:toujours:-6
w:tout:6 w:trade:-13 w:transmets:15 w:traslado:5 w:tres:-9 w:tribunal:-6 w:trois:-5 w:try:-7 w:tu:-17 w:tun:17
w:tutte:-6 w:uberweisen:11 w:ubrigens:14 w:udienza:12 w:ufficio:12 w:uit:-6 w:uitschrijven:13 w:ultimo:-6 w:um:-11
w:uma:6 w:unser:-6 w:unter:6 w:unternehmen:-5 w:unterschrift:7 w:us:8 w:uteis:30 w:va:28 w:vale:15 w:valide:-5
w:valor:-5 w:vamos:-9 w:van:-24 w:vanaf:-6 w:vast:7 w:vcs:-8 w:ve:14 w:vedi:-12 w:vediamo:-13 w:vedo:-8 w:vedremo:15
w:vemos:6 w:ven:-12 w:vendor:7 w:ver:31 w:verdere:-5 w:verificar:7 w:verification:7 w:vero:-5 w:verra:8 w:verstehe:6
w:versuche:8 w:versuchen:-5 w:verwacht:9 w:vez:5 w:via:-8 w:viene:-6 w:vier:6 w:viernes:5 w:vir:-7 w:visione:5
w:visto:17 w:voces:-7 w:voi:-16 w:voila:8 w:voir:-10 w:volgende:-8 w:vom:11 w:voor:6 w:vor:-6 w:vorerst:8 w:vos:-14
w:vossa:-7 w:vostro:9 w:votre:20 w:vou:17 w:vous:-26 w:voyez:-5 w:vs:-9 w:vu:7 w:vuoto:8 w:wann:5 w:war:5 w:ware:-6
w:waren:-6 w:was:-16 w:wat:-6 w:way:7 w:we:-21 w:wedding:14 w:week:10 w:weer:-5 w:wegen:-5 w:weiss:-5 w:weiter:16
w:weitere:-5 w:weitergeleitet:-5 w:weken:6 w:well:9 w:wen:24 w:wenn:11 w:wens:-6 w:werd:23 w:werk:-6 w:what:-5
w:when:16 w:which:7 w:who:16 w:wie:14 w:wife:7 w:wij:-9 w:wil:-5 w:winkel:5 w:wir:-8 w:wird:16 w:wit:5 w:with:8
w:within:12 w:wochen:-10 w:worden:-7 w:workflow:17 w:working:9 w:would:21 w:xmas:-13 w:ya:-34 w:yeah:18 w:yet:28
w:your:-7 w:zahlen:6 w:zahlt:12 w:zahlung:-9 w:zal:5 w:zeggen:5 w:zei:7 w:zelf:7 w:zet:-9 w:zie:-12 w:zien:-5
w:zijn:-10 w:zit:-5 w:zo:-6 w:zoek:6 w:zou:12 w:zouden:13 w:zu:12 w:zur:13 w:zusage:12 w:zustandigen:6
"""
