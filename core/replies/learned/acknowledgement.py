"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -3.88
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-82 ?ack:-14 ?contest:9 ?dispute:8 ?hope:-5 ?mine:-6 ?moves:-11 ?not:12 ?not_stop:15 ?plan:-12 ?propose:-13
?question:-14 ?redirect:-6 b:!_!:-29 b:00000_00:-6 b:00000_ete:7 b:00000_foi:12 b:00000_wurde:5 b:0000_00:16
b:0000_alle:6 b:0000_as:5 b:0000_ee:7 b:0000_ete:24 b:0000_il:6 b:000_00:-21 b:000_0:-7 b:000_die:-5 b:000_euri:-5
b:000_euro:11 b:000_euros:7 b:000_ist:6 b:000_per:8 b:00_%:-6 b:00_0000:16 b:00_000:6 b:00_00:-17 b:00_0:-10
b:00_alors:-5 b:00_and:-6 b:00_august:6 b:00_cobrancas:5 b:00_decembre:7 b:00_euro:-5 b:00_foi:7 b:00_giorni:12
b:00_horas:9 b:00_november:-13 b:00_novembre:-14 b:00_ottobre:-6 b:00_para:7 b:00_september:-6 b:0_000:16 b:0_0:-18
b:0_december:-5 b:0_dias:14 b:0_est:9 b:0_marzo:12 b:0_november:13 b:0_october:9 b:0_se:6 b:0_working:8 b:0_ya:-13
b:?_?:-26 b:@_ee:5 b:@_escreveu:5 b:aan_@:-5 b:aber_nichts:-17 b:able_to:8 b:abogado_que:6 b:access_to:-5
b:acompte_de:10 b:across_to:-7 b:after_the:7 b:ai_demande:-5 b:ai_dit:13 b:ai_que:9 b:al_00:-5 b:al_cliente:5
b:alguma_coisa:9 b:alle_eerdere:-5 b:alle_ore:6 b:alors_que:-5 b:am_00:-12 b:am_currently:-5 b:am_freitag:5
b:am_mittwoch:5 b:am_not:11 b:an_@:-12 b:an_die:9 b:and_00:-7 b:and_for:5 b:and_get:-12 b:and_have:12 b:and_it:-6
b:and_its:5 b:and_she:11 b:and_the:-8 b:and_was:7 b:and_will:-5 b:antes_de:21 b:ao_fim:-6 b:aqui_ee:-9 b:are_not:-6
b:as_00:5 b:ask_for:-8 b:assunto_esta:13 b:at_it:25 b:at_my:-5 b:ate_0:8 b:ate_dia:9 b:ate_sexta:6 b:atendimento_0:8
b:au_00:-6 b:ausdrucklich_nicht:5 b:avant_la:8 b:avec_mon:6 b:back_from:7 b:back_to:15 b:banca_mi:9 b:be_able:10
b:be_paid:14 b:bear_with:12 b:bedankt_voor:6 b:been_logged:5 b:before_christmas:10 b:bei_der:5 b:bericht_ik:5
b:best_doen:15 b:betrag_ist:7 b:bien_note:11 b:bien_recu:17 b:bij_de:-7 b:bij_hem:12 b:bis_einschliesslich:-5
b:bis_weihnachten:12 b:bom_ano:5 b:bom_dia:-7 b:bonjour_madame:8 b:buen_dia:7 b:buenos_dias:-5 b:but_no:-32
b:but_the:-6 b:buzon_no:7 b:by_our:8 b:cannot_commit:16 b:cannot_pay:-5 b:cannot_promise:-18 b:car_vous:8
b:carico_con:6 b:ce_est:8 b:ce_ho:-10 b:ce_matin:-5 b:ce_que:7 b:cette_adresse:9 b:cette_facture:-5 b:che_ee:-5
b:che_la:7 b:che_ne:5 b:chere_madame:-5 b:chf_000:5 b:chi_di:5 b:christmas_but:10 b:cobrancas_@:5 b:com_meu:17
b:come_back:7 b:comento_que:-11 b:commit_to:7 b:con_calma:13 b:con_el:18 b:con_fecha:-5 b:con_una:5
b:conseguir_pagar:-6 b:contesto_con:13 b:conto_di:8 b:correo_no:6 b:cours_de:6 b:da_0:10 b:da_un:8 b:dal_sistema:6
b:dank_voor:7 b:danke_fur:13 b:dans_le:-6 b:dans_les:37 b:das_in:7 b:das_nicht:14 b:dass_sie:7 b:dass_wir:6
b:dat_het:-11 b:dat_ik:6 b:dat_we:12 b:de_000:-7 b:de_00:6 b:de_0:6 b:de_ano:8 b:de_atendimento:8 b:de_bien:6
b:de_chf:5 b:de_date:7 b:de_enero:-6 b:de_entrada:8 b:de_envoyer:8 b:de_faire:11 b:de_fevereiro:-5 b:de_fin:12
b:de_herinnering:7 b:de_me:-6 b:de_nous:-5 b:de_novembro:5 b:de_noviembre:-14 b:de_octubre:7 b:de_plus:5
b:de_projectleider:12 b:de_que:12 b:de_resposta:15 b:de_su:-6 b:de_winkel:5 b:dear_mr:-5 b:decembre_est:6
b:decembre_le:9 b:del_dia:5 b:del_vostro:12 b:dem_00:6 b:den_nachsten:-5 b:departamento_juridico:6 b:depende_de:9
b:der_0000:-5 b:der_betrag:7 b:derniere_fois:8 b:derzeit_nicht:-5 b:des_factures:10 b:des_que:11 b:detto_che:5
b:detto_di:10 b:deze_maand:6 b:di_natale:5 b:di_no:10 b:di_riuscire:7 b:dia_00:19 b:dia_0:-9 b:dia_me:6
b:dias_en:-11 b:dias_uteis:17 b:did_not:-8 b:die_andere:-5 b:die_firma:-5 b:die_freigabe:14 b:die_info:8
b:die_rechnung:13 b:diese_woche:11 b:dije_que:17 b:dit_voor:5 b:dix_jours:10 b:do_condominio:10 b:doe_ik:-14
b:dom_00:6 b:donc_pas:7 b:donneur_ordre:5 b:door_de:10 b:drei_wochen:-9 b:du_0:13 b:du_mois:8 b:du_tout:-5
b:ee_arrivata:15 b:ee_in:19 b:ee_la:11 b:ee_necessario:10 b:ee_que:-5 b:ee_so:9 b:ee_stata:9 b:een_datum:8
b:eine_andere:9 b:eingegangen_und:8 b:einschliesslich_freitag:-5 b:el_00:-6 b:el_abogado:6 b:el_ano:10 b:el_banco:15
b:el_correo:5 b:el_de:11 b:el_numero:11 b:el_otro:5 b:el_pasado:9 b:el_recibo:-5 b:el_recordatorio:5 b:ela_nao:8
b:em_anexo:-7 b:em_ate:8 b:em_janeiro:5 b:em_setembro:-5 b:email_and:5 b:en_attente:-5 b:en_copia:6 b:en_cours:5
b:en_dan:-8 b:en_deplacement:7 b:en_ik:15 b:en_nuestra:9 b:en_relacion:-11 b:en_suis:9 b:ende_nachster:6
b:enquanto_nao:7 b:er_is:6 b:er_niet:7 b:er_nu:8 b:erhalten_und:12 b:espere_pouvoir:17 b:esse_mes:8 b:est_bien:13
b:est_dans:31 b:est_entre:8 b:est_la:-5 b:est_moi:8 b:est_mon:13 b:est_pas:9 b:esta_em:15 b:esta_en:9
b:esta_semana:13 b:este_correo:9 b:este_mail:6 b:este_mes:5 b:estimados_senores:6 b:esto_no:-5 b:et_est:8 b:et_je:11
b:et_le:-5 b:eu_nao:13 b:eu_pago:-5 b:euro_ma:5 b:facture_00000:6 b:factures_sont:10 b:fais_ca:-9 b:fais_le:6
b:falei_que:13 b:fim_de:-6 b:fin_de:10 b:fin_du:7 b:fine_mese:9 b:for_approval:12 b:for_contacting:9 b:for_it:-7
b:for_this:9 b:fragen_sie:7 b:freitag_00:-13 b:freitag_0:14 b:fur_die:8 b:geehrter_herr:-7 b:geen_mail:-7
b:gent_le:13 b:gentile_ufficio:5 b:geregistreerd_onder:12 b:gesagt_dass:5 b:gesendet_mit:7 b:get_paid:25
b:giorno_00:6 b:goede_orde:6 b:got_it:8 b:gracias_por:17 b:grootste_klant:7 b:guten_tag:9 b:ha_detto:10 b:ha_mai:5
b:ha_sido:7 b:hab_ich:-5 b:habe_die:5 b:haben_sie:-5 b:haben_wir:12 b:had_from:5 b:hallo_ich:12 b:has_been:15
b:has_frozen:8 b:has_no:8 b:hasta_el:-5 b:hasta_que:8 b:hat_den:6 b:hat_ihre:6 b:have_been:-6 b:have_look:8
b:have_looked:5 b:have_no:10 b:heb_je:5 b:heer_mevrouw:-5 b:helemaal_niet:12 b:hemos_recibido:9 b:herren_wir:7
b:het_bedrijf:7 b:het_dossier:-5 b:het_goed:-7 b:het_is:5 b:het_volgende:12 b:het_voor:-6 b:ho_detto:5 b:ho_letto:10
b:hoi_!:5 b:hola_!:11 b:honnetement_je:-5 b:hoor_ik:8 b:hoping_to:7 b:ich_habe:7 b:ich_hoffe:23 b:ich_ihnen:-7
b:ich_kann:-8 b:ich_mir:5 b:ich_nicht:-6 b:ich_nichts:8 b:ich_nix:11 b:ich_noch:5 b:ici_le:9 b:ihnen_die:-5
b:ihnen_nachste:-8 b:ihr_schreiben:14 b:ihr_ticket:6 b:ihre_mail:5 b:ihrem_aussendienst:-5 b:ik_ben:-7
b:ik_betwist:-7 b:ik_ga:11 b:ik_heb:21 b:ik_het:6 b:ik_kom:5 b:ik_leg:8 b:ik_neem:-5 b:ik_niks:-14 b:ik_verwacht:8
b:ik_wens:-5 b:ik_werk:-5 b:ik_zal:5 b:ik_zou:13 b:il_0:9 b:il_comune:9 b:il_contributo:5 b:il_documento:13
b:il_fido:9 b:il_giorno:6 b:il_messaggio:5 b:il_resto:-5 b:il_sal:10 b:il_sistema:-6 b:im_buro:-5 b:in_attesa:11
b:in_banca:5 b:in_carico:14 b:in_der:-5 b:in_goede:6 b:in_hospital:10 b:in_orde:10 b:in_the:-15 b:indirizzato_@:6
b:is_already:8 b:is_dus:8 b:is_geregistreerd:10 b:is_going:5 b:is_in:5 b:is_not:-5 b:is_wrong:6 b:ist_bei:15
b:ist_da:5 b:ist_eine:8 b:ist_im:12 b:ist_seit:6 b:ist_sie:5 b:ist_ubrigens:8 b:it_by:-7 b:it_on:11 b:it_to:8
b:it_when:8 b:it_will:-6 b:it_would:10 b:je_collega:8 b:je_demande:6 b:je_ne:6 b:je_peux:7 b:je_regarde:14
b:je_suis:-8 b:je_transmets:6 b:je_vous:-10 b:jullie_hebben:-7 b:kann_ich:8 b:klopt_niet:7 b:kom_erop:-5
b:komt_goed:37 b:la_banca:6 b:la_caldaia:17 b:la_derniere:8 b:la_empresa:-6 b:la_facture:-5 b:la_fin:7 b:la_junta:6
b:la_mairie:9 b:la_pago:-6 b:la_prossima:-8 b:la_proxima:11 b:la_ringraziamo:6 b:la_semaine:5 b:la_semana:-7
b:la_settimana:6 b:la_sua:23 b:last_friday:-7 b:le_00:18 b:le_client:8 b:le_comento:-11 b:le_service:11
b:le_virement:-5 b:leg_het:8 b:les_deux:-8 b:les_factures:8 b:les_meilleurs:6 b:let_you:6 b:ligt_bij:13 b:like_to:-5
b:lo_paso:16 b:lo_que:-13 b:lo_siento:7 b:look_at:22 b:ma_non:17 b:madame_le:9 b:mail_app:7 b:mail_non:8
b:mail_wird:-6 b:mais_je:15 b:mais_nada:-5 b:manana_te:12 b:me_comprometo:8 b:me_demandez:9 b:me_er:8 b:me_to:5
b:medio_de:12 b:meer_van:-9 b:meets_on:9 b:meilleurs_delais:6 b:melde_mich:12 b:melden_sie:5 b:member_of:8
b:merci_de:-6 b:messaggio_sollecito:6 b:met_het:-5 b:meta_novembre:14 b:meu_socio:14 b:mi_scuso:-7 b:mich_nicht:5
b:mit_der:9 b:mit_ihrem:-5 b:mon_associe:6 b:my_wife:8 b:na_proxima:-19 b:nachricht_wurde:-9 b:nachste_woche:-12
b:nachsten_tagen:-5 b:nachster_woche:6 b:nada_que:5 b:nao_foi:-5 b:nao_me:7 b:nao_responda:6 b:nao_sei:10
b:nao_tenho:-14 b:nao_vou:-6 b:natal_mas:6 b:ne_conteste:-6 b:ne_pas:8 b:ne_peux:7 b:negeer_alle:-5
b:nei_prossimi:-11 b:nicht_der:13 b:nicht_im:-5 b:nicht_vom:12 b:nicht_weitergeleitet:-8 b:nichts_mehr:-5
b:nichts_sagen:14 b:niente_non:9 b:niet_meer:-7 b:niet_op:9 b:niet_voor:8 b:niks_over:6 b:no_dia:5 b:no_es:-7
b:no_esta:9 b:no_hay:-5 b:no_issue:9 b:no_la:10 b:no_les:10 b:no_me:-6 b:no_puedo:-5 b:no_te:19 b:nobody_is:5
b:noch_die:5 b:noch_diese:6 b:nog_niks:12 b:non_ee:10 b:non_posso:11 b:non_so:10 b:non_ti:5 b:nooit_een:8
b:not_be:-5 b:not_reply:8 b:not_to:6 b:notre_banque:5 b:nous_esperons:-7 b:nous_est:10 b:november_0000:13
b:novembro_de:6 b:numero_00000:10 b:nur_die:12 b:nur_ein:14 b:of_our:5 b:of_the:8 b:ok_?:-14 b:ok_pour:-6 b:om_het:5
b:on_00:-11 b:on_0:6 b:on_attend:6 b:on_his:5 b:on_it:-7 b:on_me:5 b:on_monday:-7 b:on_the:9 b:onder_nummer:10
b:only_one:5 b:ook_een:-10 b:ook_geen:8 b:op_de:-6 b:op_vast:8 b:orde_ontvangen:5 b:orden_de:8 b:ore_00:6
b:otra_fecha:9 b:ou_quoi:-5 b:our_solicitor:8 b:out_on:8 b:outra_vez:10 b:over_000:8 b:over_te:-6 b:over_to:-8
b:pa_00:24 b:pagar_ate:10 b:pagar_la:-19 b:pagare_entro:16 b:pagare_la:-16 b:paid_by:5 b:paid_the:10 b:para_que:-7
b:pas_avoir:7 b:pas_du:-5 b:pas_en:5 b:pas_une:7 b:pasado_00:9 b:passed_to:5 b:pay_on:19 b:pays_us:9
b:pedido_00000:12 b:per_ora:6 b:per_week:8 b:pero_no:13 b:peux_faire:8 b:pi_0:-5 b:please_see:5 b:plus_rien:5
b:pode_ser:15 b:por_avisar:9 b:por_favor:-9 b:porque_no:10 b:pour_la:-9 b:pour_les:-8 b:pour_un:9 b:prazo_de:10
b:presa_in:10 b:prima_della:12 b:prometo_nada:-13 b:promise_anything:-14 b:prossima_settimana:-8
b:prossimi_giorni:-11 b:protocolo_00000:10 b:proxima_semana:-16 b:prufung_durch:14 b:que_ai:-9 b:que_ca:8
b:que_conste:6 b:que_ee:8 b:que_el:-12 b:que_es:5 b:que_esta:6 b:que_lo:-6 b:que_me:16 b:que_no:-6 b:que_para:16
b:que_sale:6 b:que_se:5 b:que_si:14 b:que_tengan:9 b:que_viene:-10 b:quelque_chose:16 b:qui_gere:13 b:quindi_per:10
b:recebemos_sua:11 b:recebido_obrigado:5 b:rechnung_ist:10 b:rechnung_noch:6 b:recibido_su:7 b:recibo_por:-5
b:recu_je:7 b:recu_merci:5 b:recu_votre:8 b:regarde_ca:8 b:relacion_con:-11 b:remercie_de:7 b:reply_to:6
b:reply_within:5 b:rien_de:17 b:rien_vous:8 b:said_we:13 b:said_would:20 b:sale_en:6 b:se_la:9 b:se_lo:12 b:se_nao:7
b:se_ve:16 b:see_the:-5 b:segnalazione_ee:7 b:seit_dem:5 b:semaine_prochaine:5 b:semana_que:-10 b:sent_00:-5
b:september_0000:-9 b:service_des:9 b:settimana_prossima:6 b:seu_pedido:12 b:she_can:8 b:she_is:11 b:si_en:7
b:si_occupa:7 b:si_paga:5 b:si_que:8 b:sie_das:7 b:sie_mich:-6 b:sie_mir:-6 b:sie_sich:11 b:sie_wie:6 b:sie_zu:8
b:sistema_di:-5 b:something_across:-5 b:something_over:6 b:son_cours:-6 b:sous_dix:10 b:sous_reserve:7 b:spero_di:7
b:staat_klaar:-7 b:stata_presa:10 b:stata_registrata:8 b:steht_aus:13 b:su_carta:15 b:su_consulta:19 b:su_correo:-9
b:su_mensaje:7 b:sua_mail:8 b:sua_mensagem:7 b:sua_segnalazione:7 b:suit_son:-6 b:tag_frau:5 b:tag_herr:8
b:te_betalen:-9 b:te_contesto:13 b:te_doen:8 b:te_kunnen:-14 b:te_laat:6 b:te_li:7 b:te_maken:10 b:te_pago:32
b:te_paso:-8 b:tell_you:8 b:thank_you:18 b:thanks_for:22 b:the_0:9 b:the_bank:-8 b:the_books:12 b:the_council:22
b:the_file:5 b:the_first:20 b:the_following:10 b:the_new:8 b:the_next:-9 b:the_payment:10 b:the_way:9 b:they_are:13
b:this_has:5 b:this_is:-5 b:this_one:-5 b:this_over:-14 b:ti_faccio:5 b:to_be:25 b:to_date:5 b:to_get:8 b:to_give:8
b:to_look:5 b:to_our:-6 b:to_pay:-16 b:to_say:5 b:to_settle:9 b:to_you:7 b:told_not:7 b:told_you:9 b:tot_dan:-10
b:toujours_pas:-6 b:ufficio_crediti:12 b:un_peu:6 b:und_an:8 b:und_haben:7 b:und_wird:8 b:une_date:10
b:uns_eingegangen:10 b:unser_anwalt:5 b:unsubscribe_from:5 b:until_the:6 b:uw_mail:5 b:va_bien:12 b:vamos_tentar:-6
b:van_mijn:-5 b:ver_com:18 b:ver_si:13 b:verstehe_ihren:6 b:verwacht_dat:8 b:von_der:-7 b:von_einer:10 b:von_herrn:6
b:voor_aan:5 b:voor_de:9 b:voor_het:11 b:voor_mij:8 b:voor_uw:6 b:vostro_sollecito:13 b:votre_message:26
b:vou_tentar:12 b:vou_ver:8 b:vous_ai:7 b:vous_etes:6 b:vous_paye:-6 b:vous_regler:-12 b:war_das:13 b:we_are:-6
b:we_de:12 b:we_had:5 b:we_have:-5 b:we_hope:11 b:we_will:-15 b:we_would:8 b:week_but:19 b:wenn_ich:-7 b:wenn_sie:6
b:when_he:7 b:when_the:7 b:which_we:8 b:who_will:6 b:will_be:-6 b:will_come:6 b:will_let:5 b:will_look:10
b:will_put:-5 b:wir_alles:12 b:wir_gehen:11 b:wir_hoffen:-9 b:wird_nicht:-9 b:with_our:-5 b:with_the:14 b:with_us:7
b:within_0:8 b:woche_noch:6 b:woche_zu:13 b:working_days:10 b:would_ask:6 b:would_be:8 b:would_like:-5
b:would_pay:19 b:wurde_am:-5 b:wurde_unter:5 b:ya_lo:-14 b:ya_no:-6 b:yo_no:7 b:you_anything:10 b:you_before:-8
b:you_by:8 b:you_have:-12 b:you_in:-5 b:you_know:8 b:you_once:6 b:you_the:20 b:you_within:5 b:your_case:7
b:your_email:5 b:your_mail:-5 b:your_note:8 b:zou_het:13 b:zu_zahlen:7 b:zur_kenntnis:6 c:<a>:12 c:<ab:12 c:<abe:9
c:<aber:8 c:<ad:-10 c:<adv:-9 c:<ag:-11 c:<aga:-7 c:<agai:-7 c:<agra:7 c:<ah:-11 c:<alg:12 c:<algu:7 c:<als>:-9
c:<am:-13 c:<an:18 c:<ande:7 c:<ang:7 c:<ange:7 c:<ano:24 c:<ano>:8 c:<anot:14 c:<ans:13 c:<answ:9 c:<ap:21
c:<app:16 c:<appa:7 c:<apr:7 c:<apre:7 c:<ar:-8 c:<arri:7 c:<as>:-7 c:<ase:13 c:<aseg:13 c:<ass:9 c:<assi:-7
c:<assu:9 c:<at:22 c:<ate:14 c:<ate>:7 c:<aten:7 c:<au:-14 c:<au>:-7 c:<auc:7 c:<aucu:8 c:<aus>:9 c:<aut:-9
c:<auto:-8 c:<av:-8 c:<ba:-17 c:<back:7 c:<ban:-7 c:<bank:-11 c:<be:14 c:<bea:9 c:<bear:9 c:<bene:10 c:<bes:18
c:<besc:9 c:<best:11 c:<bet:-13 c:<bie:11 c:<bien:14 c:<bl:-9 c:<boa:12 c:<boas:13 c:<boda:7 c:<br:7 c:<bre:17
c:<brev:18 c:<bu:-14 c:<bue:10 c:<buen:10 c:<but:-18 c:<but>:-17 c:<c>:11 c:<ca:12 c:<cal:15 c:<cald:10 c:<cam:-13
c:<car:10 c:<cart:9 c:<ce:-8 c:<cert:8 c:<cet:8 c:<ch:13 c:<che:8 c:<chef:15 c:<chi>:8 c:<cho:9 c:<chos:8 c:<ci:-7
c:<cl:-11 c:<cla:-7 c:<co:15 c:<col:-7 c:<com:15 c:<conc:-7 c:<cons:13 c:<cou:18 c:<coun:14 c:<cour:12 c:<cr:15
c:<cra:15 c:<crac:15 c:<cu:-10 c:<d>:12 c:<da:16 c:<dan:19 c:<dan>:-12 c:<dank:21 c:<dans:11 c:<dass:12 c:<dat:15
c:<date:15 c:<de:-17 c:<de>:-17 c:<deb:-9 c:<debi:-7 c:<deci:10 c:<den:9 c:<den>:7 c:<dep:13 c:<depe:7 c:<des>:7
c:<det:8 c:<dett:10 c:<deu:-8 c:<di:-7 c:<dic:-7 c:<digo:7 c:<dij:11 c:<dije:11 c:<dis:-10 c:<do:17 c:<doen:11
c:<domi:-8 c:<doo:9 c:<door:9 c:<dort:7 c:<dos:-9 c:<dr:-11 c:<dre:-7 c:<drei:-7 c:<e>:-17 c:<ed:8 c:<ee>:9 c:<ei:11
c:<ein:10 c:<eine:9 c:<eing:8 c:<el>:-9 c:<em:-19 c:<emp:-8 c:<en:11 c:<enco:-7 c:<enq:7 c:<enqu:7 c:<env:11
c:<envo:14 c:<eq:9 c:<equ:9 c:<equi:9 c:<er:16 c:<er>:9 c:<erh:13 c:<erha:14 c:<erl:8 c:<erle:8 c:<ern:12 c:<err:-8
c:<ers:-7 c:<es:25 c:<es>:10 c:<est:20 c:<est>:17 c:<et:-8 c:<et>:-11 c:<ete:13 c:<ete>:11 c:<ex:-12 c:<fa:-19
c:<fac:-10 c:<fair:7 c:<fat:-13 c:<fec:7 c:<fech:7 c:<fi:9 c:<fin:16 c:<fin>:8 c:<fine:10 c:<fir:7 c:<foi:7
c:<fou:-7 c:<fra:-7 c:<frei:8 c:<ga:14 c:<gar:11 c:<gara:16 c:<ge:37 c:<geb:7 c:<gebe:7 c:<gel:9 c:<gele:17 c:<gen:8
c:<geno:9 c:<ger:7 c:<gere:10 c:<ges:12 c:<gese:9 c:<get:9 c:<get>:10 c:<gi:-10 c:<giu:-7 c:<go:26 c:<goe:21
c:<goed:21 c:<graz:10 c:<ha:-12 c:<hab:-12 c:<hab>:-9 c:<has>:8 c:<he:21 c:<hea:10 c:<hear:11 c:<hem:7 c:<het:12
c:<het>:13 c:<hij:10 c:<hin:-11 c:<ho:28 c:<hof:7 c:<hoff:7 c:<hop:7 c:<hora:8 c:<i>:10 c:<ide:7 c:<ig:-9 c:<ih:-10
c:<ihn:-11 c:<ihne:-11 c:<ik:8 c:<ik>:8 c:<im:-8 c:<im>:-7 c:<inc:-8 c:<incl:-10 c:<int:13 c:<inte:14 c:<io:-9
c:<io>:-9 c:<is:-8 c:<is>:-12 c:<ist>:9 c:<ja:-13 c:<ju:-11 c:<ka:13 c:<kan:17 c:<kann:7 c:<kant:8 c:<kei:-8
c:<kein:-8 c:<kij:13 c:<kijk:13 c:<ko:7 c:<kom:15 c:<komt:13 c:<kund:10 c:<kunn:-8 c:<l>:-20 c:<la:-25 c:<la>:-11
c:<las:-7 c:<le:13 c:<lem:19 c:<li:-20 c:<lieg:8 c:<log:12 c:<logo:9 c:<loo:14 c:<look:17 c:<los:-10 c:<los>:-8
c:<lu>:13 c:<ma:-21 c:<ma>:12 c:<maga:8 c:<mal:-8 c:<mal>:-7 c:<man:-10 c:<mand:-16 c:<marc:-7 c:<mari:9 c:<mas:7
c:<mas>:8 c:<mat:-15 c:<me:14 c:<me>:-8 c:<meh:-7 c:<mehr:-7 c:<mei:10 c:<mei>:10 c:<men:10 c:<mes:15 c:<mess:12
c:<met:-9 c:<met>:-14 c:<meta:7 c:<mi:-21 c:<mig:-8 c:<min:11 c:<mis:-8 c:<mit>:-8 c:<mita:7 c:<mo:-10 c:<mogl:10
c:<mon>:10 c:<n>:11 c:<na>:-14 c:<nac:-10 c:<nach:-9 c:<nad:7 c:<nada:9 c:<nas:7 c:<nas>:7 c:<nav:7 c:<ne:-13
c:<nei:-7 c:<new:10 c:<new>:9 c:<nieu:7 c:<no:-12 c:<no>:-8 c:<non:8 c:<non>:8 c:<nos:-12 c:<not:16 c:<not>:-10
c:<nota:8 c:<note:18 c:<nov:-8 c:<now:-9 c:<now>:-8 c:<nu:7 c:<o>:-28 c:<obr:8 c:<of:-9 c:<on>:9 c:<ont:8 c:<ontv:13
c:<op>:-9 c:<opa:14 c:<opl:7 c:<or:12 c:<ord:12 c:<orde:8 c:<os:-15 c:<os>:-11 c:<otr:9 c:<otra:7 c:<oui:7 c:<oui>:7
c:<pa:-13 c:<paga:-8 c:<pai:8 c:<paid:10 c:<paie:-7 c:<par:-10 c:<part:-10 c:<pas>:-7 c:<pay>:10 c:<paye:-12
c:<per:-10 c:<peu:7 c:<peux:7 c:<pi:-18 c:<pl:-22 c:<pla:-17 c:<pod:16 c:<pode:9 c:<poi:12 c:<poi>:8 c:<por:-11
c:<por>:-12 c:<post:-8 c:<pour:-7 c:<pouv:7 c:<pra:8 c:<pre:7 c:<pres:18 c:<prim:10 c:<pro:-23 c:<proc:-9 c:<pros:-7
c:<prot:7 c:<pruf:7 c:<pu:-8 c:<quel:11 c:<qui:8 c:<qui>:8 c:<ra:-20 c:<rau:-9 c:<re:18 c:<rec:40 c:<rece:26
c:<rech:-10 c:<reci:9 c:<regi:8 c:<rem:-10 c:<remi:-8 c:<resp:17 c:<rest:-12 c:<ret:-11 c:<rev:11 c:<revi:12
c:<rice:10 c:<rie:14 c:<rien:15 c:<rig:-8 c:<ris:-7 c:<ru:-16 c:<sa:23 c:<sac:13 c:<sach:13 c:<saf:7 c:<safe:7
c:<sai:12 c:<said:10 c:<sal:-10 c:<sald:-11 c:<sam:-9 c:<same:-8 c:<sap:7 c:<sc:-29 c:<sch:-17 c:<scho:-7 c:<se>:14
c:<seg:-9 c:<segu:-11 c:<sei:7 c:<sema:7 c:<sen:-15 c:<sent:-11 c:<sep:-8 c:<sept:-7 c:<ser>:11 c:<sera:-8 c:<seu:7
c:<sh:8 c:<she:7 c:<she>:9 c:<si>:20 c:<sim:9 c:<simp:8 c:<sin:-17 c:<sind:-10 c:<sn:-7 c:<so:-24 c:<so>:-14
c:<soc:9 c:<soci:9 c:<sold:-7 c:<son:-8 c:<sono:-7 c:<sorr:-7 c:<sou:7 c:<sous:9 c:<sper:7 c:<st:-14 c:<sta:-13
c:<staa:-8 c:<stu:-7 c:<sua:30 c:<sua>:19 c:<sui:-7 c:<sur:-10 c:<sur>:-7 c:<sys:-7 c:<syst:-7 c:<ta:-13 c:<te:15
c:<te>:20 c:<tem:8 c:<tenh:-7 c:<tent:7 c:<tes:-8 c:<th:15 c:<tha:13 c:<than:17 c:<the:-7 c:<ti:-8 c:<time:10
c:<toe:8 c:<ton:7 c:<tono:7 c:<tot:-10 c:<tot>:-7 c:<tr:-9 c:<trad:-8 c:<trai:8 c:<tu>:-9 c:<tun:8 c:<tun>:8 c:<ub:8
c:<ubr:7 c:<ubri:7 c:<ut:13 c:<ute:14 c:<utei:15 c:<va:-20 c:<va>:13 c:<vale:7 c:<van:-20 c:<van>:-13 c:<ve>:7
c:<ved:-12 c:<vedi:-13 c:<vedr:7 c:<ven:-13 c:<ver:13 c:<ver>:14 c:<verr:8 c:<vers:10 c:<vi:-8 c:<vir:-9 c:<vis:8
c:<vist:7 c:<vl:10 c:<vo:-25 c:<voi:-10 c:<voi>:-8 c:<vos:-11 c:<vos>:-7 c:<vot:9 c:<votr:9 c:<vou>:9 c:<vous:-13
c:<war:-7 c:<wate:7 c:<we:7 c:<we>:-11 c:<wed:7 c:<wedd:9 c:<weg:-8 c:<wen:10 c:<werd:9 c:<wh:11 c:<whe:9 c:<when:7
c:<who>:8 c:<wi:8 c:<wie>:7 c:<wij:-8 c:<wird:8 c:<wit:10 c:<with:8 c:<woc:-7 c:<woch:-7 c:<work:12 c:<wou:10
c:<woul:10 c:<xm:-8 c:<ya:-15 c:<ya>:-16 c:<ye:19 c:<yea:8 c:<yet:14 c:<yet>:14 c:<za:-7 c:<zi:-14 c:<zo:10
c:<zou:12 c:<zu:28 c:<zu>:10 c:<zur>:7 c:<zus:7 c:aag:-8 c:aag>:-8 c:aar>:9 c:aat:-11 c:aat>:-10 c:ab>:-14 c:aba>:9
c:abe:22 c:abe>:8 c:acc:-7 c:ach>:-10 c:acia:8 c:acias:8 c:ack:22 c:ack>:25 c:act:-18 c:actu:-7 c:ade>:-12 c:adece:8
c:ado:7 c:adr:-7 c:adv:-10 c:aft:-7 c:ag>:-26 c:aga:-7 c:agab:8 c:agai:-7 c:again:-7 c:age:25 c:age>:15 c:agen:14
c:agen>:12 c:agent:7 c:agher:7 c:ago:-8 c:agrad:7 c:agt:7 c:agu:-7 c:ah>:8 c:ahl:-16 c:ahlu:-9 c:ahlun:-9 c:ahre:-8
c:aia:14 c:aia>:12 c:aid:22 c:aid>:19 c:ail:-12 c:air:7 c:ais>:-8 c:aja:-10 c:ake:-10 c:al>:-16 c:ald:-7 c:aldai:8
c:alg:11 c:algu:7 c:ali:-10 c:alma>:7 c:alt:13 c:alte:13 c:alten:12 c:alto:8 c:alto>:8 c:am>:-16 c:amb:-7 c:ame:-16
c:ament:-7 c:amp:-7 c:an>:-31 c:ana:7 c:ana>:7 c:and:-29 c:anda:-13 c:andat:-7 c:ander:8 c:ane:-8 c:ang:21 c:ange:14
c:angek:12 c:angen:10 c:ani:10 c:ani>:15 c:ank:24 c:ank>:12 c:anke:7 c:anke>:8 c:anks:10 c:anks>:10 c:ann>:7
c:ano:17 c:anot:14 c:anota:15 c:ans:22 c:ans>:10 c:answ:9 c:answe:9 c:ant:-14 c:antes:8 c:ao>:-19 c:aos:7 c:aos>:7
c:api:-9 c:app:17 c:appa:8 c:appen:10 c:apr:11 c:apres:8 c:apro:9 c:ar>:-12 c:ara>:16 c:arb:9 c:arbe:10 c:arbei:10
c:ard:14 c:ard>:8 c:arde:8 c:arde>:7 c:ardi>:7 c:are:-16 c:ari:20 c:arico:7 c:ario:11 c:ario>:13 c:aris:7 c:aris>:10
c:aro:-7 c:arri:7 c:arriv:7 c:arv:8 c:as>:11 c:ase:7 c:aseg:13 c:asegu:13 c:asi:-12 c:ass:11 c:ass>:12 c:assa:-7
c:assu:9 c:ast:-10 c:at>:-19 c:ate:-7 c:ater>:-8 c:ati:-9 c:ato:-21 c:ato>:-13 c:ats:8 c:att:-18 c:atti:-8 c:atto:-8
c:atura:-7 c:aucu:8 c:aucun:8 c:auf:-7 c:aus:-8 c:aut:-15 c:auto:-8 c:aux:11 c:aux>:11 c:avi:8 c:avr:7 c:aye:-13
c:aye>:-8 c:azi:19 c:azie:9 c:azie>:11 c:back:7 c:back>:7 c:ban:-15 c:bank:-14 c:bank>:-10 c:bar:-9 c:bar>:-7
c:bat:-7 c:bau>:7 c:be>:11 c:bea:11 c:bear:11 c:beit:10 c:beite:11 c:ben>:-9 c:bene:11 c:bep:7 c:ber:-11 c:bes:14
c:besc:7 c:besch:7 c:best:9 c:best>:10 c:bet:-14 c:bi>:10 c:bid:24 c:bido:20 c:bido>:20 c:bie:12 c:bien:13
c:bien>:21 c:bient:-7 c:bil:-7 c:bit:-14 c:bitt:-7 c:bitte:-7 c:boa:11 c:boas:13 c:boas>:13 c:boda:7 c:bre:7
c:brev:18 c:breve:18 c:bri:12 c:brig:13 c:brige:7 c:bue:10 c:buen:10 c:buena:11 c:bun:-8 c:but:-12 c:but>:-17
c:ca>:-21 c:cal:11 c:cald:12 c:calda:8 c:calma:7 c:cam:-12 c:cart:8 c:ceb:13 c:cebi:15 c:cebi>:11 c:ced:-11 c:cela:8
c:cem:9 c:cen:-12 c:cert:8 c:certa:9 c:ces:-14 c:ces>:-12 c:cet:13 c:cett:9 c:cev:11 c:cevu:11 c:cevut:11 c:cha:-7
c:cha>:11 c:che:-12 c:chef:15 c:chen:-10 c:chen>:-11 c:chf:7 c:chi:-18 c:chi>:8 c:chn:-10 c:chos:8 c:chose:8
c:chr:13 c:chre:11 c:chrei:12 c:cht:-14 c:cht>:9 c:chts:-11 c:chts>:-8 c:chw:7 c:chwe:8 c:chwer:9 c:cias:10
c:cias>:10 c:cib:11 c:cibi:17 c:cibid:20 c:cide:9 c:cie>:7 c:cil>:10 c:cili:-9 c:cilia:-8 c:cio:9 c:cio>:13
c:cion>:-10 c:cito:10 c:ck>:22 c:cla:-7 c:clu:-7 c:coi:7 c:com:15 c:commi:8 c:comp:9 c:conc:-8 c:confi:7 c:cons:12
c:consu:7 c:conte:10 c:contr:-12 c:cor:-9 c:cos:-7 c:cou:11 c:coun:11 c:counc:14 c:cour:12 c:cra:13 c:crac:15
c:cs>:-7 c:ctio:-7 c:ction:-7 c:cu>:11 c:cun:7 c:cune:9 c:cune>:9 c:cus:-7 c:dag:-12 c:dag>:-9 c:dam:8 c:dan:20
c:dan>:-10 c:dank:23 c:dank>:14 c:danke:8 c:dans:11 c:dans>:11 c:dar:-11 c:das>:-11 c:dass:11 c:dass>:12 c:data:-8
c:date:9 c:date>:11 c:dav:8 c:ddi:9 c:ddin:9 c:dding:9 c:de>:7 c:deb:-10 c:debi:-8 c:debit:-8 c:dec:11 c:dece:8
c:deci:9 c:dee:8 c:dee>:7 c:del:10 c:dep:11 c:depe:7 c:depen:7 c:depui:-7 c:der:-21 c:det:10 c:dett:9 c:detto:9
c:deu:-10 c:di>:-13 c:dia>:7 c:diam:-8 c:diamo:-8 c:dic:-8 c:die:-7 c:dif:-7 c:dig:17 c:digo:7 c:digo>:7 c:digt:9
c:digt>:9 c:dij:11 c:dije:11 c:dije>:9 c:dis:-8 c:diti:9 c:diti>:8 c:dke:7 c:dkeu:7 c:dkeur:7 c:do>:8 c:doen:11
c:doen>:11 c:doman:7 c:domic:-7 c:doo:9 c:door:10 c:dop:7 c:dort:7 c:dort>:7 c:dos:-12 c:dos>:-7 c:dre:-7 c:drei:-7
c:drem:7 c:dremo:7 c:dres:-9 c:dro:-8 c:ds>:-11 c:ear:20 c:eard:10 c:eard>:10 c:eber:-7 c:ebi:8 c:ebi>:11 c:ebit:-8
c:ebr:-9 c:ece:28 c:eceb:13 c:ecebi:15 c:ecei:8 c:ech:-12 c:echa>:9 c:eci:27 c:ecib:11 c:ecibi:17 c:ecide:7
c:ecito:7 c:ecu>:11 c:edd:9 c:eddi:9 c:eddin:9 c:ede:-14 c:edi:-21 c:edi>:-16 c:edia:-9 c:ediam:-8 c:edig:10
c:edigt:8 c:editi:8 c:edito:-7 c:edk:7 c:edke:7 c:edkeu:7 c:edr:7 c:edre:7 c:eek:9 c:een:-8 c:eer:-15 c:eer>:-9
c:ees:-7 c:ef>:18 c:efe:-11 c:efer:-10 c:efo:-7 c:egar:8 c:egard:11 c:egd:7 c:egd>:7 c:ege:-12 c:egen:-8 c:egi:13
c:egis:16 c:egist:16 c:egl:-7 c:egn:11 c:egna:10 c:egnat:8 c:egt:7 c:egt>:7 c:egue:-7 c:egur:11 c:eguro:7 c:ehr:-11
c:ehr>:-10 c:eib:9 c:eibe:8 c:eiben:8 c:eiert:7 c:eig:7 c:eiga:11 c:eigab:11 c:ein:8 c:ein>:20 c:eine:-8 c:eing:12
c:eir:-10 c:eiro>:-7 c:eise:7 c:eisen:10 c:eite:12 c:eiter:11 c:eived:8 c:ek>:8 c:eko:8 c:ekom:8 c:ekomm:7 c:el>:-27
c:ela:12 c:elac:-8 c:elan:13 c:elanc:9 c:elez:13 c:eli:-7 c:ella>:9 c:elq:9 c:elqu:9 c:elque:8 c:els:-8 c:em>:-16
c:emai:-7 c:eman:7 c:emb:-7 c:embre:-7 c:eme:-18 c:eme>:-7 c:emi:-14 c:emo:15 c:emo>:11 c:empo:10 c:ena>:11
c:encio:9 c:enco:-8 c:end:7 c:ende:11 c:ende>:12 c:enden:-7 c:endet:11 c:endo:13 c:endo>:11 c:enga:7 c:enh:-14
c:enho:-8 c:enho>:-9 c:eni:-7 c:eno:9 c:enq:7 c:enqu:7 c:ens:-8 c:ent:-9 c:entar:9 c:enter:8 c:enti:-13 c:ento:-11
c:entra:7 c:enu:7 c:enu>:7 c:env:10 c:envo:12 c:envoy:10 c:enz:9 c:epe:10 c:epen:11 c:epend:9 c:epo:8 c:ept:-8
c:epui:-7 c:epuis:-7 c:equi:8 c:equip:9 c:er>:-9 c:erai:7 c:eran:-8 c:erb:-8 c:erc:-9 c:erd>:9 c:erde>:7 c:ere>:12
c:erg:-8 c:erh:10 c:erha:11 c:erhal:13 c:eri:-7 c:erif:9 c:erk:-14 c:erkl:-8 c:erkla:-8 c:erl:-7 c:erla:-10 c:erle:7
c:erled:8 c:ern:10 c:erna:11 c:ero:-10 c:err:-13 c:ers:14 c:ersc:8 c:ersch:8 c:ersu:9 c:ersuc:9 c:ert:11 c:erta:12
c:ertag:7 c:ertai:9 c:erto>:7 c:erv:-10 c:es>:23 c:esa:12 c:esend:9 c:esp:7 c:espo:14 c:espos:10 c:ess:13 c:essa:23
c:essa>:9 c:essag:8 c:est:9 c:est>:22 c:esti:-8 c:esto>:-10 c:etr:-8 c:ett:18 c:etto:17 c:etto>:14 c:etw:-10
c:eu>:11 c:eun:7 c:eurin:7 c:eut:-9 c:eve:8 c:even:-8 c:ever:-7 c:eves:19 c:eves>:18 c:evi:14 c:evie:8 c:evis:8
c:evisa:10 c:evo:-16 c:evo>:-7 c:evu:9 c:evut:11 c:evuto:13 c:ew>:10 c:ez>:-21 c:eza:-8 c:eze:20 c:ezeg:10 c:ezegd:8
c:ezen:17 c:ezen>:17 c:fac:-17 c:fah:-7 c:fahr:-7 c:fahre:-8 c:faire:7 c:fat:-14 c:fatt:-7 c:fe>:24 c:fec:7 c:fech:7
c:fecha:7 c:fen:-12 c:fen>:-9 c:fer:-13 c:fera:8 c:fere:-7 c:ffe>:11 c:fic:-7 c:fin:18 c:fin>:11 c:fine:10
c:fine>:10 c:fir:7 c:flo:9 c:flow:9 c:flow>:9 c:fo>:7 c:foi:7 c:for:-12 c:fou:-8 c:frag:9 c:frage:9 c:frei:8
c:freig:11 c:fte:-10 c:fze:7 c:ga>:9 c:gab:18 c:gabe:10 c:gain:-7 c:gan:8 c:gang:9 c:gar:21 c:gar>:-11 c:gara:15
c:gara>:7 c:garan:8 c:gard:10 c:garde:9 c:gari:8 c:gat:-8 c:ge>:10 c:geb:9 c:gebe:8 c:gebe>:7 c:gek:7 c:geko:9
c:gekom:9 c:gele:18 c:gen:15 c:gen>:13 c:gend:-11 c:geno:8 c:gent:14 c:ger:-11 c:ger>:-11 c:gere:8 c:geri:-7
c:ges>:-7 c:gesc:-7 c:gesch:-7 c:gese:8 c:gesen:11 c:get:9 c:get>:12 c:gez:9 c:gezeg:8 c:ggi:-7 c:gher:7 c:ghere:7
c:ght:-15 c:ght>:-13 c:gis:14 c:gist:14 c:gistr:16 c:giu:-7 c:give>:7 c:gle:-8 c:gli:14 c:glic:13 c:glich:13
c:gnata:9 c:gne:-7 c:gne>:-7 c:go>:14 c:goe:17 c:goed:18 c:goed>:12 c:goedk:7 c:gol:-7 c:gra:13 c:graz:16 c:grazi:16
c:gre:-7 c:gt>:32 c:gua:-10 c:gue:-11 c:gue>:-10 c:gui:-8 c:gur:12 c:guro:10 c:guro>:10 c:haa:-9 c:haal:-8
c:haal>:-7 c:hab:-10 c:hab>:-9 c:hal:7 c:halte:10 c:han:17 c:hank:19 c:hank>:9 c:hanks:10 c:has:10 c:has>:14
c:hat:-10 c:hat>:-8 c:hau:-8 c:hea:8 c:hear:11 c:heard:10 c:hef:15 c:hei:-9 c:her:-12 c:her>:-8 c:het:13 c:het>:13
c:hey:7 c:hey>:7 c:hi>:8 c:hij:10 c:hin:-16 c:hing>:-7 c:hlu:-9 c:hlun:-9 c:hlung:-9 c:hne:-14 c:hnen:-9 c:hnen>:-9
c:ho>:-7 c:hof:8 c:hoff:10 c:hoffe:7 c:hon:-14 c:hone:-7 c:hop:10 c:hope>:7 c:hos:9 c:hose:7 c:hose>:7 c:hrei:12
c:hreib:13 c:hrer:-7 c:hrer>:-7 c:hres:7 c:hrijv:7 c:hste>:-7 c:hts:-11 c:hts>:-8 c:hwe:8 c:hwer:9 c:hx>:22 c:ia>:13
c:iam:-10 c:ias:8 c:ias>:9 c:iat:-7 c:ibe:9 c:iben:7 c:ibi:17 c:ibid:20 c:ibido:14 c:ica:-11 c:ica>:-15 c:ice>:-12
c:icev:10 c:icevu:11 c:ich>:9 c:icht:-15 c:ichte:-8 c:ichts:-8 c:ici:-15 c:icil:-8 c:icili:-7 c:ida:-8 c:idee:7
c:idee>:7 c:ider:-7 c:ido:21 c:ido>:23 c:ie>:9 c:ieb:-8 c:ied:-9 c:iegt:7 c:iegt>:7 c:iem:-17 c:iemb:-8 c:iembr:-8
c:ien:35 c:ien>:27 c:ient:14 c:ient>:12 c:ientr:7 c:ier>:-8 c:iert:7 c:ierta:7 c:iet:-19 c:iete:-9 c:ife:12 c:iff:-7
c:ifi:-9 c:ig>:-8 c:iga:22 c:iga>:7 c:igab:11 c:igabe:11 c:igado:7 c:igen:11 c:igens:7 c:igh:-13 c:ight:-15
c:ight>:-12 c:ign:-7 c:igt:17 c:igt>:17 c:igu:-8 c:ihne:-11 c:ihnen:-11 c:ije:11 c:ije>:9 c:ijk:13 c:ijk>:9
c:ijn:-12 c:ijn>:-8 c:ijs:-9 c:il>:7 c:ili:-13 c:ilia:-10 c:ill:-10 c:im>:-8 c:ime>:8 c:imi:-11 c:imo:-13 c:imo>:-8
c:impl:8 c:imple:9 c:in>:9 c:ina:-19 c:incl:-10 c:inclu:-10 c:ind:-9 c:ind>:-8 c:inda:8 c:inda>:8 c:inde:-8 c:ine:16
c:ine>:16 c:ing:8 c:inhas:7 c:ink:-7 c:inten:12 c:inz:-10 c:inzu:-10 c:ion>:-8 c:ione:7 c:ipe:17 c:ipe>:8 c:iqu:-11
c:ir>:-17 c:ira:-18 c:ira>:-11 c:ird:8 c:ird>:8 c:ire:-14 c:irie:7 c:irl:11 c:isa:21 c:isa>:12 c:isar:10 c:isc:-10
c:ise:-9 c:ise>:-18 c:isen:10 c:isen>:10 c:iso:-10 c:isp:-8 c:ispo:-8 c:iste:-14 c:isto>:8 c:istr:13 c:istre:11
c:isu:-8 c:it>:-15 c:itarb:7 c:iter:8 c:iter>:13 c:ith:7 c:iti>:7 c:ito:-8 c:ito>:-7 c:itt:-12 c:itte:-11
c:itte>:-11 c:iu>:-8 c:ived:10 c:ived>:10 c:iver:-7 c:ivr:-7 c:izi:-7 c:ja>:-10 c:jaj:-8 c:jaja:-8 c:jk>:9 c:jn>:-8
c:kan:16 c:kann:7 c:kann>:7 c:kant:7 c:ke>:9 c:kee:-8 c:kei:-9 c:kein:-8 c:keuri:7 c:kfl:9 c:kflo:9 c:kflow:9
c:kij:15 c:kijk:15 c:kijk>:11 c:kkk:-10 c:kla:-11 c:klaa:-10 c:kom:22 c:komt:13 c:komt>:13 c:kos:-7 c:kost:-7
c:ks>:18 c:kund:12 c:kunde:10 c:kunn:-8 c:kunne:-8 c:laa:-11 c:lac:-7 c:lag:-15 c:lage:-13 c:lage>:-7 c:lance:7
c:las:-15 c:lass:-7 c:last:-7 c:ldai:8 c:ldi:-7 c:le>:12 c:lea:-12 c:lec:7 c:leci:10 c:ledi:9 c:ledig:10 c:lem:21
c:lez>:-10 c:leze:17 c:lezen:17 c:lgu:7 c:lia:-11 c:liad:-7 c:liado:-7 c:lic:9 c:lich:15 c:lieg:9 c:liegt:8 c:lin:-9
c:ling:-7 c:ling>:-7 c:liq:-7 c:liqu:-7 c:liv:-10 c:llec:9 c:lleci:10 c:lli:-10 c:llie:-7 c:llo:7 c:lma>:7 c:lo>:21
c:log:10 c:logo:9 c:logo>:9 c:lon:-7 c:loo:11 c:look:15 c:look>:15 c:los:-12 c:los>:-11 c:lot:-10 c:low:11 c:low>:8
c:lque>:8 c:ls>:-16 c:lt>:-7 c:lta>:7 c:lte:10 c:lten:11 c:lten>:12 c:lu>:12 c:lun:-13 c:lung:-8 c:ma>:22 c:maal:7
c:maal>:7 c:mac:-9 c:mach:-7 c:maga:7 c:mai:-13 c:mail:-9 c:mal:-13 c:mal>:-12 c:man:-10 c:mand:-19 c:mani:8
c:mani>:8 c:mao:7 c:marc:-7 c:mari:9 c:mario:7 c:mas>:8 c:mass:-7 c:mat:-11 c:mate:-9 c:matio:11 c:me>:-22 c:meh:-7
c:mehr:-7 c:mehr>:-7 c:mei:8 c:mei>:10 c:mein>:11 c:meine:-10 c:men:-10 c:ment:-11 c:mer:20 c:mer>:8 c:mes:10
c:mess:17 c:messa:19 c:met>:-15 c:meta:7 c:mets:8 c:mets>:8 c:mett:8 c:mette:8 c:mi>:-13 c:mici:-7 c:micil:-7
c:mig:-12 c:minh:8 c:minha:7 c:mis:-11 c:mise:-12 c:mise>:-10 c:mitar:7 c:mma:-9 c:mme:16 c:mmer:19 c:mmer>:14
c:mmit:10 c:mmit>:10 c:mog:8 c:mogl:12 c:mogli:12 c:mon>:10 c:mov:-7 c:mpet:7 c:mpete:7 c:mple>:9 c:mpres:-10
c:mpro:8 c:mprom:10 c:mt>:13 c:naa:10 c:naar:14 c:naar>:14 c:nachs:-10 c:nada:9 c:nada>:10 c:nal:-9 c:nar:-8 c:nas:9
c:nas>:9 c:nata:7 c:nce>:12 c:nci:14 c:ncil:11 c:ncil>:12 c:ncio:7 c:ncl:-11 c:nclu:-11 c:nco:-11 c:nd>:-11
c:nda:-16 c:ndat:-7 c:nde:8 c:nde>:13 c:nden:-11 c:nden>:-8 c:ndere:9 c:ndet:8 c:ndet>:10 c:ndr:-8 c:neg:-7
c:nen:-16 c:nen>:-16 c:ner:8 c:ner>:9 c:nera:8 c:nest:8 c:net:-12 c:new:10 c:new>:9 c:nex:-10 c:nfi:7 c:nga:11
c:ngan:8 c:ngek:12 c:ngeko:9 c:ngs:-10 c:nha>:-7 c:nhas:7 c:nhas>:7 c:nho:-7 c:nho>:-11 c:nien:8 c:nient:8 c:nin:-8
c:ning:-8 c:nio:8 c:nit:-9 c:nke:10 c:nke>:8 c:nks:10 c:nks>:10 c:nn>:10 c:no>:-9 c:noem:8 c:non>:8 c:nos:-16
c:nos>:-8 c:not:28 c:not>:-11 c:nota:21 c:note:20 c:note>:10 c:noted:9 c:nov:-9 c:novie:-7 c:now:-9 c:now>:-9
c:nqu:10 c:nque:7 c:nque>:7 c:nsa:12 c:nse:-7 c:nsig:9 c:nst:-14 c:nsu:13 c:nsul:11 c:nsult:11 c:nsw:9 c:nswe:9
c:nswer:9 c:nt>:-8 c:nta>:-7 c:ntand:9 c:ntar:19 c:ntar>:8 c:ntare:8 c:nte>:-9 c:ntee:-7 c:nten:8 c:ntera:8
c:nters:11 c:ntes:11 c:ntest:7 c:nti:-14 c:nti>:-8 c:nto:-17 c:nto>:-11 c:ntor:7 c:ntor>:7 c:ntr:-9 c:ntv:13
c:ntva:13 c:ntvan:13 c:nu>:8 c:nung>:11 c:nvi:-7 c:nvo:11 c:nvoy:10 c:nvoye:10 c:nzu:-11 c:oas:13 c:oas>:13 c:oca:-8
c:oce:-12 c:och>:8 c:oci:10 c:ocio:13 c:ocio>:13 c:ocol:8 c:oda:12 c:odo:-7 c:oed:17 c:oed>:11 c:oedk:7 c:oedke:7
c:oem:8 c:oen:9 c:oen>:11 c:off:7 c:ogl:13 c:ogli:13 c:oglic:12 c:ogo:9 c:ogo>:9 c:ois:9 c:oit>:9 c:ok>:17 c:ola>:7
c:ole:-17 c:ole>:-7 c:olve:7 c:om>:13 c:omani:9 c:omb:12 c:ome:-8 c:omen:-10 c:oment:-8 c:omi:-8 c:omic:-7
c:omici:-7 c:omise:-9 c:omm:12 c:omme:7 c:ommi:8 c:ommit:10 c:omp:7 c:ompet:7 c:ompro:8 c:omt:13 c:omt>:13 c:on>:13
c:ona:-9 c:ond:-8 c:one:-12 c:one>:-11 c:onfi:7 c:ong:-11 c:oni:-12 c:onne:8 c:ons>:-17 c:onsig:9 c:onsu:7 c:onsul:8
c:onte:7 c:ontes:7 c:onto:-9 c:onto>:-7 c:ontr:-12 c:ontra:-10 c:ontv:13 c:ontva:13 c:ook:14 c:ook>:11 c:oor:8
c:oor>:10 c:op>:-15 c:opa:14 c:ope>:7 c:open:-8 c:open>:-9 c:opr:-7 c:ora>:-8 c:orde>:10 c:ore:-15 c:ore>:-11
c:org:7 c:orge:7 c:ork:12 c:orkf:9 c:orkfl:9 c:ormat:11 c:orme:-7 c:orr:-13 c:orry:-7 c:orry>:-7 c:ors:-13 c:orse:-7
c:orse>:-7 c:ort>:19 c:os>:-45 c:osi:-12 c:oss:-12 c:ossi:-9 c:ossim:-7 c:ost:-13 c:ost>:-10 c:osta:7 c:osta>:8
c:ot>:-29 c:ota:15 c:otad:15 c:ote:7 c:oted:9 c:oted>:9 c:oth:-13 c:oto:8 c:otoc:8 c:otoco:8 c:otr:20 c:otra:7
c:otra>:7 c:otre:13 c:otre>:13 c:ott:-11 c:otto:-9 c:otto>:-8 c:ou>:24 c:oui:7 c:oui>:7 c:ould:8 c:ould>:8 c:ounc:13
c:ounci:14 c:our:-8 c:our>:-12 c:ous:-10 c:ous>:-14 c:ouv:8 c:ouvo:7 c:ouvoi:8 c:oval:7 c:oval>:8 c:oved:-8
c:ovi:-11 c:ovie:-7 c:oviem:-7 c:oy>:12 c:oye>:11 c:oze:13 c:pa>:17 c:paga:-8 c:paghe:7 c:pai:8 c:paid:10 c:paid>:10
c:paie:-7 c:par:-13 c:paris:7 c:part:-7 c:pas:-7 c:pas>:-7 c:passe:7 c:pay>:9 c:paye:-12 c:paye>:-8 c:pe>:13
c:pen:11 c:pen>:-7 c:pena:7 c:pena>:11 c:pend:12 c:pende:14 c:per:-17 c:pera:-9 c:pere:11 c:pere>:11 c:pero>:8
c:pet:16 c:pete:10 c:peten:8 c:peu:7 c:peux:7 c:peux>:7 c:pie:-9 c:pla:-12 c:plan:-7 c:po>:10 c:pod:16 c:pode:9
c:pode>:7 c:poi:15 c:poi>:8 c:por>:-12 c:port>:8 c:pos:-11 c:posi:-7 c:posta:7 c:pour:-7 c:pour>:-7 c:pouv:7
c:pouvo:8 c:ppa:8 c:ppen:9 c:ppena:11 c:pre:10 c:pres:13 c:pres>:8 c:pri:-10 c:prim:8 c:prima:12 c:proc:-9 c:prom:7
c:prome:8 c:pros:-8 c:pross:-7 c:proto:8 c:prova:8 c:puedo:10 c:pui:-9 c:puis:-9 c:puis>:-8 c:quand:9 c:que>:9
c:quel:10 c:quelq:9 c:ques:-7 c:qui:9 c:qui>:9 c:quid:-7 c:quida:-7 c:quip:9 c:quipe:9 c:ra>:-9 c:raag>:-7 c:racia:8
c:rack:14 c:rack>:15 c:rade>:-8 c:radec:7 c:rage:11 c:ragen:9 c:rai:18 c:rai>:9 c:rais>:7 c:ram:-11 c:ram>:-7
c:ran:-17 c:rand:-7 c:rante:-8 c:ranti:9 c:rap:-8 c:rar:-7 c:rat:-8 c:rate:-8 c:rato:-8 c:rau:-7 c:raz:16 c:razi:14
c:razie:11 c:rbei:9 c:rbeit:10 c:rd>:23 c:rde:8 c:rde>:25 c:rder:-12 c:rec:22 c:rece:20 c:receb:13 c:recei:8
c:rech:-13 c:recht:-8 c:recib:11 c:recu>:11 c:red:-11 c:red>:-7 c:regar:7 c:rege:-7 c:regel:-7 c:regi:16 c:regis:16
c:rei>:-8 c:reib:12 c:reibe:9 c:reig:11 c:reiga:11 c:rek:-10 c:relan:9 c:rem:-18 c:remi:-8 c:remo>:11 c:remos:-9
c:ren:-22 c:ren>:-14 c:rend:7 c:rent:-8 c:rer>:-10 c:rers:7 c:res>:7 c:resp:17 c:respo:14 c:ress:-10 c:rest:-14
c:ret:-14 c:rete:-7 c:rev:34 c:reve:16 c:revi:16 c:revie:8 c:revis:8 c:rgen:-8 c:rha:11 c:rhal:13 c:rhalt:14
c:ri>:-14 c:rice:9 c:ricev:10 c:rich:-11 c:richt:-11 c:rico:7 c:rico>:7 c:rie:15 c:rie>:7 c:rien:14 c:rien>:8
c:rient:7 c:rif:12 c:rife:9 c:rific:8 c:rigad:7 c:rigen:7 c:rima:10 c:rima>:12 c:rio>:15 c:ris>:9 c:riza:7 c:rkf:9
c:rkfl:9 c:rkflo:9 c:rkl:-8 c:rkla:-8 c:rla:-13 c:rla>:-7 c:rle:12 c:rled:8 c:rledi:8 c:rlo:12 c:rlo>:13 c:rmat:10
c:rmati:7 c:rme:-9 c:rna:10 c:ro>:13 c:roc:-12 c:rome:8 c:ron:-14 c:rop:-9 c:ross:-9 c:rossi:-7 c:roto:8 c:rotoc:8
c:rou:-11 c:rova:7 c:roval:7 c:roz:14 c:roze:14 c:rre:-11 c:rriv:7 c:rriva:7 c:rro:-9 c:rry:-8 c:rry>:-8 c:rs>:-7
c:rsc:7 c:rsch:7 c:rschr:8 c:rse:-13 c:rse>:-8 c:rsu:8 c:rsuc:9 c:rsuch:9 c:rt>:8 c:rta:15 c:rtag:7 c:rtage:7
c:rtai:12 c:rtain:12 c:rte:-9 c:rtell:7 c:rti:-8 c:rum:7 c:rum>:8 c:run:-8 c:rvenu:7 c:ry>:-12 c:sa>:11 c:sac:12
c:sach:13 c:safe:7 c:sag:26 c:sage:22 c:sage>:20 c:sagt:7 c:sai:15 c:said:10 c:said>:10 c:sal:-12 c:sald:-11
c:sam:-14 c:same:-9 c:sar:14 c:sar>:7 c:sat:-13 c:sav:7 c:sbr:8 c:sch:-17 c:scha:-11 c:schi:-10 c:schr:13 c:schre:11
c:schw:8 c:schwe:9 c:scu:-7 c:sda:-8 c:segn:8 c:segna:10 c:segur:11 c:sem:9 c:sema:7 c:sen:-17 c:sende:9 c:sent:-17
c:sent>:-9 c:sep:-8 c:sept:-7 c:ser:-14 c:ser>:8 c:sera:-9 c:seu:13 c:she>:9 c:sic:8 c:sig:11 c:simp:8 c:simpl:8
c:sin:-16 c:sind:-10 c:sind>:-7 c:sing:7 c:sing>:7 c:sis:-11 c:sist:-10 c:siste:-7 c:sit:-9 c:sme:7 c:smet:8
c:smets:8 c:so>:-18 c:soc:11 c:soci:11 c:socio:13 c:sold:-7 c:son:-7 c:sono:-7 c:sono>:-7 c:sor:-8 c:sorr:-7
c:spa:-10 c:spera:-8 c:spere:9 c:spo:14 c:spor:9 c:sport:9 c:spost:9 c:ss>:23 c:ssa:10 c:ssag:10 c:ssage:11 c:sse:-8
c:ssem:8 c:ssen:-9 c:ssi:-13 c:ssibl:7 c:ssie:-7 c:ssier:-7 c:ssim:-9 c:sso:-8 c:ssu:10 c:ssunt:7 c:sta:-11
c:sta>:-7 c:staa:-10 c:staat:-8 c:stan:-7 c:stare:7 c:stat:11 c:ste:-22 c:ste>:7 c:stel:-16 c:stell:-14 c:stem:-10
c:sten:-12 c:sten>:-8 c:stes:8 c:stes>:9 c:sti:-14 c:str:12 c:strad:9 c:stre:13 c:stree:11 c:su>:7 c:sua:27
c:sua>:19 c:suc:9 c:such:8 c:sue:7 c:sui:-8 c:sult:8 c:sur:-10 c:sur>:-7 c:swe:8 c:swer:9 c:swer>:10 c:sys:-7
c:syst:-7 c:syste:-7 c:taa:-15 c:taat:-8 c:taat>:-8 c:tad:7 c:tado:9 c:tado>:12 c:tain:11 c:tain>:9 c:tal:9
c:tan:-15 c:tand:7 c:tando:9 c:tant:-9 c:tar:27 c:tarb:7 c:tarbe:7 c:tare:12 c:tare>:21 c:tarem:-8 c:te>:-23
c:tee:-7 c:tei:17 c:teis:13 c:teis>:13 c:tel:-14 c:tem:-20 c:temp:7 c:tempo:8 c:ten:15 c:tend:11 c:tendo:7 c:tenh:-9
c:tenho:-7 c:tent:12 c:tenta:11 c:tenz:10 c:ter:-11 c:ter>:-10 c:tera:7 c:tere:-7 c:ters:19 c:tersc:7 c:tha:12
c:than:17 c:thank:19 c:the:-9 c:thi:-9 c:thing:-7 c:ti>:-8 c:tica>:-7 c:tie:-8 c:tim:-7 c:time:7 c:time>:9 c:tina:-7
c:ting>:7 c:tio:-7 c:tiv:-11 c:to>:-15 c:toco:8 c:tocol:8 c:toe:10 c:tol:7 c:tono:7 c:tono>:7 c:tot:-17 c:tot>:-14
c:trada:8 c:trade:-7 c:trai:7 c:trata:8 c:tre:14 c:tre>:7 c:tree:11 c:tru:-7 c:ts>:-7 c:tsc:8 c:tsch:8 c:tte:-11
c:tte>:-14 c:tti:-7 c:tu>:-9 c:tun>:8 c:tur:-23 c:tura:-13 c:tura>:-11 c:ture:-8 c:tuy:18 c:tva:13 c:tvan:13
c:tvang:13 c:ua>:16 c:ual:-13 c:uar:-14 c:uat:7 c:ubr:9 c:ubri:7 c:ubrig:7 c:ucu:8 c:ucun:8 c:ucune:10 c:udo:-9
c:udo>:-8 c:ued:7 c:uedo:8 c:uedo>:8 c:uel:9 c:uelq:9 c:uelqu:9 c:uen:8 c:uena:10 c:ufz:7 c:ui>:18 c:uid:-7
c:uida:-8 c:uip:9 c:uipe:9 c:uipe>:7 c:uis:-7 c:uis>:-7 c:uit:-12 c:uit>:-9 c:uld>:8 c:ule:8 c:ule>:9 c:ulla:-7
c:ulla>:-7 c:ulta>:9 c:ummer:7 c:unc:10 c:unci:14 c:uncil:14 c:unde:9 c:unde>:10 c:une:11 c:une>:13 c:ung:-21
c:unge:-7 c:ungen:-7 c:ungs:-11 c:unn:-10 c:unne:-9 c:unnen:-8 c:unq:7 c:unqu:7 c:unque:7 c:unt>:-8 c:ur>:-17
c:ura:-10 c:ura>:-9 c:ure:-11 c:ure>:-10 c:urin:7 c:uring:7 c:us>:-21 c:use:10 c:use>:8 c:uso:-7 c:uso>:-7 c:ut>:-23
c:ute>:-13 c:utei:15 c:uteis:15 c:uti:7 c:uto:8 c:uto>:13 c:uvo:7 c:uvoi:8 c:uvoir:8 c:uvre:7 c:uw>:-8 c:ux>:10
c:uya:23 c:uye:-7 c:va>:17 c:val>:8 c:vale:9 c:vale>:8 c:vam:-8 c:van:-10 c:van>:-16 c:vang:13 c:vange:9 c:ved:-9
c:vedi:-14 c:vedi>:-7 c:vedia:-7 c:vedo:-8 c:vedo>:-8 c:vedr:7 c:vedre:7 c:ven:-8 c:ver>:13 c:veri:7 c:verr:8
c:verra:10 c:vers:7 c:versu:10 c:ves:17 c:ves>:16 c:viem:-8 c:viemb:-7 c:vient:7 c:vir:-9 c:vis:17 c:visa:13
c:visar:10 c:vist:7 c:visto:9 c:vo>:-11 c:voc:-9 c:von>:7 c:vos:-11 c:vos>:-7 c:vot:9 c:votr:9 c:votre:9 c:vou>:9
c:vous:-13 c:vous>:-13 c:voye:7 c:voye>:11 c:vra:8 c:vrag:7 c:vrage:7 c:vut:8 c:vuto:10 c:vuto>:10 c:war:-10
c:ware:-8 c:was:-10 c:was>:-9 c:wate:7 c:water:7 c:we>:-14 c:wedd:9 c:weddi:9 c:weg:-9 c:weise:7 c:wen:7 c:wen>:10
c:wer:16 c:wer>:8 c:werd:19 c:werd>:12 c:werde:7 c:whe:9 c:when:7 c:when>:8 c:who>:8 c:wij:-9 c:wird:8 c:wird>:8
c:wis:-11 c:wit:9 c:with:8 c:woche:-7 c:work:12 c:workf:9 c:wou:10 c:woul:10 c:would:10 c:xma:-7 c:xo>:-7 c:ya>:-8
c:yea:8 c:yet:14 c:yet>:14 c:yst:-7 c:yste:-7 c:zah:-14 c:zahl:-14 c:zahlu:-9 c:zeg:11 c:zegd:8 c:zegd>:8 c:zen:12
c:zen>:17 c:zer>:7 c:zes:10 c:zet:-8 c:zet>:-7 c:zie:9 c:zij:-7 c:zou:11 c:zu>:13 c:zur>:7 c:zus:10 d:0.25:-39
d:0.4:-39 d:0.55:-51 d:0.7:-50 d:0.85:-32 e:paid=day:-31 e:paid=none:26 e:promise=day:-9 e:promise=none:-19
e:run=none:-9 f:_amount:-31 f:_day:24 f:_invoice:-91 f:ack:132 f:admin:-6 f:all:-46 f:back:-8 f:bounce:-20
f:closed:-15 f:contest:15 f:copy:-31 f:d.CANCELLED:-13 f:d.DAMAGED:-10 f:d.DUPLICATE_BILLING:-7 f:d.FREIGHT:-5
f:d.LATE_DELIVERY:8 f:d.LOST:-14 f:d.MISSING_DOCS:-23 f:d.NO_PO:-5 f:d.QUALITY:-6 f:d.RETURN:-11
f:d.SERVICE_INCORRECT:-13 f:d.TAX:-6 f:demand:31 f:difference:-15 f:firm:-21 f:fix:-16 f:formal:-42 f:gone:-18
f:goods:-18 f:greeting:-28 f:hardship:-30 f:hold:17 f:hope:101 f:hostile:-27 f:inclusive:-18 f:inject:-24
f:insolvency:-37 f:joke:-18 f:lawyer:-30 f:legal:-34 f:mine:27 f:moved:-11 f:moves:36 f:netted:-8 f:not:-21
f:not_dispute:-15 f:not_insolvency:-6 f:not_legal:10 f:not_not:-12 f:not_statement:-7 f:not_stop:36 f:once_funds:33
f:once_us:-16 f:order:-6 f:paid:-27 f:part:12 f:pay:-22 f:plan:-6 f:proof:-15 f:propose:-22 f:question:11
f:r.CANCELLED:-6 f:r.FREIGHT:-8 f:r.LATE_DELIVERY:-5 f:r.LOST:-16 f:r.MISSING_DOCS:-6 f:r.PRICE_ERROR:-10
f:r.QUALITY:-11 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:-10 f:redirect:-7 f:refuse:-30 f:rest:-20 f:soon:-38
f:statement:-18 f:stop:-45 f:unable:-15 f:until:6 f:wait:-15 f:willpay:-33 i:acknowledgement:152
i:acknowledgement=2:152 i:bounce:-18 i:bounce=3:-18 i:copy_invoice_request:-18 i:copy_invoice_request=3:-17
i:dispute:-23 i:dispute=1:-8 i:dispute=2:19 i:dispute=3:-34 i:hardship:21 i:hardship=2:27 i:hardship=3:-5
i:hostile:-27 i:hostile=2:-9 i:hostile=3:-18 i:in_payment_run:-8 i:in_payment_run=3:-8 i:insolvency:-35
i:insolvency=3:-31 i:invoice_admin:-7 i:invoice_admin=2:20 i:invoice_admin=3:-28 i:legal:-29 i:legal=2:19
i:legal=3:-47 i:nothing:98 i:out_of_office=2:36 i:out_of_office=3:-40 i:partial_payment:12 i:partial_payment=2:17
i:partial_payment=3:-5 i:payment_plan_request:-7 i:payment_plan_request=2:-7 i:promise_to_pay:-28
i:promise_to_pay=1:6 i:promise_to_pay=3:-34 i:question:-16 i:question=1:-19 i:question=2:16 i:question=3:-13
i:remittance_advice=2:8 i:remittance_advice=3:-10 i:statement_request:-18 i:statement_request=3:-14
i:unsubscribe:-53 i:unsubscribe=3:-53 i:wrong_contact:-18 i:wrong_contact=1:-10 i:wrong_contact=3:-9 l:es:-7
l:fr:-14 l:it:13 l:nl:6 n:1:-10 n:3:-14 n:4:6 n:5:7 n:6:11 p:abzuse:8 p:accett:5 p:accoun:-6 p:acompt:10 p:acuerd:5
p:adelan:9 p:adjunt:-7 p:advoga:-6 p:afspra:8 p:agrade:14 p:aguard:-5 p:akkoor:-7 p:almace:-6 p:alread:6 p:anbiet:-5
p:androi:-5 p:angeko:20 p:angeku:5 p:anotad:30 p:anteri:-7 p:anythi:-5 p:appele:-8 p:aprova:6 p:arriva:13
p:asegur:26 p:asiste:-6 p:aspett:-5 p:assegn:5 p:assemb:7 p:assist:-5 p:associ:5 p:assunt:13 p:assure:5 p:atenci:9
p:atendi:7 p:attend:-8 p:ausdru:5 p:aushil:9 p:aussen:-6 p:auszah:-5 p:automa:-9 p:autori:6 p:avvoca:-6 p:bancar:-6
p:bautra:-5 p:bearbe:7 p:bedrij:5 p:bekomm:5 p:bemuhe:-6 p:benade:-5 p:benest:13 p:beschw:18 p:bestat:10
p:bestel:-11 p:betref:5 p:betwis:-11 p:bezahl:-7 p:biento:-14 p:bijlag:-6 p:bloque:-5 p:bonifi:-8 p:caldai:16
p:cambia:-5 p:cantie:-6 p:cartel:12 p:certai:18 p:certif:-5 p:chamad:7 p:chasin:-7 p:chauff:-5 p:chiama:-5
p:christ:5 p:client:-12 p:combin:10 p:coment:-11 p:commes:9 p:compen:-6 p:compet:15 p:compla:6 p:comple:-5
p:compro:16 p:compte:-6 p:condom:7 p:confia:7 p:confor:-8 p:confra:-5 p:consei:-5 p:consej:8 p:consid:-8 p:consig:17
p:consul:17 p:contac:-8 p:contat:6 p:conten:6 p:contes:14 p:contra:-9 p:corren:7 p:counci:24 p:counte:5 p:courri:7
p:create:10 p:curren:-5 p:curtai:5 p:debloq:5 p:demand:12 p:depart:10 p:depend:18 p:deplac:7 p:dernie:6 p:desabo:8
p:destin:-6 p:devolv:-7 p:devrai:8 p:dipend:11 p:direct:-10 p:disatt:-5 p:dispos:-5 p:disreg:8 p:dissol:5 p:docume:6
p:domand:-5 p:domici:-14 p:donneu:5 p:doorge:8 p:dossie:-11 p:earlie:7 p:eerder:-5 p:eigent:6 p:eingan:13 p:eingeg:8
p:einsch:-5 p:empres:-12 p:encais:9 p:encami:7 p:encont:-7 p:endere:-5 p:engage:5 p:enquan:6 p:enquir:7 p:enregi:10
p:entera:9 p:entrad:10 p:entreg:-6 p:erfass:5 p:erhalt:28 p:erledi:16 p:escrev:13 p:espera:-18 p:espero:-7
p:estagi:8 p:estamo:6 p:exampl:-5 p:exclus:9 p:factuu:-6 p:falsch:5 p:fattur:-5 p:fatura:-5 p:februa:-6 p:feiert:14
p:fevere:-6 p:finalm:-5 p:financ:-7 p:finanz:6 p:floris:5 p:follow:9 p:forder:-5 p:fornec:-6 p:freiga:22 p:garant:17
p:gebuch:6 p:geleze:35 p:genera:8 p:gennai:-6 p:geregi:12 p:geschr:-6 p:gesend:22 p:gestor:7 p:goedke:14 p:govern:5
p:gracia:16 p:groots:7 p:guaran:-12 p:helema:12 p:hinzuk:-8 p:honnet:-5 p:horari:8 p:hospit:10 p:impegn:5 p:incass:7
p:incluy:-13 p:inform:5 p:inhoud:7 p:inoltr:9 p:insist:5 p:insolv:5 p:instru:-5 p:intend:15 p:intent:15 p:intern:8
p:invoic:-7 p:irgend:-12 p:kenntn:6 p:kolleg:7 p:kriege:7 p:kummer:7 p:lemoin:9 p:letrad:-5 p:liefer:-5 p:liquid:-12
p:maanda:-6 p:mahnun:6 p:mandar:-5 p:mandat:-7 p:mangue:5 p:martin:5 p:mattin:-5 p:meille:5 p:mensaj:6 p:menteu:9
p:messag:18 p:metall:7 p:mitarb:14 p:mogeli:-8 p:moglic:20 p:moment:-5 p:monito:-5 p:montan:13 p:nachfr:11
p:nachst:-19 p:namast:5 p:necess:9 p:nieuws:16 p:nothin:-10 p:noviem:-14 p:obriga:13 p:octobe:6 p:octubr:6
p:oktobe:-5 p:ontvan:27 p:opleve:7 p:oploss:8 p:overdu:8 p:pacien:7 p:packag:-5 p:pagame:-9 p:pagher:14 p:paieme:-8
p:parven:13 p:patien:11 p:paymen:7 p:perdon:-6 p:permet:5 p:plaque:-6 p:possib:15 p:possiv:-11 p:postfa:-6
p:pouvoi:15 p:pratic:7 p:precis:-5 p:prefer:-5 p:pregun:5 p:presid:7 p:previs:10 p:proced:-5 p:procha:-6 p:projec:10
p:promes:9 p:promis:-10 p:propon:-5 p:prossi:-14 p:protoc:17 p:provve:-5 p:prozes:13 p:prufun:12 p:qualqu:-6
p:quatsc:9 p:quedad:8 p:quelqu:16 p:rahmen:6 p:rappel:9 p:readin:5 p:recebi:8 p:receiv:13 p:recept:6 p:receve:8
p:rechts:-6 p:recibi:32 p:reclam:8 p:record:5 p:recupe:-5 p:refund:5 p:regard:7 p:regist:12 p:rekeni:-8 p:relaci:-12
p:relanc:18 p:remerc:10 p:remind:-5 p:repond:5 p:respet:6 p:respon:8 p:respos:21 p:retire:-5 p:reunio:10 p:revien:13
p:revisa:11 p:ricevu:22 p:richte:-6 p:rientr:14 p:riferi:11 p:ringra:12 p:rispon:-6 p:risult:-6 p:riusci:9
p:rogamo:9 p:sachli:10 p:sachst:8 p:saldat:-9 p:saturd:9 p:sauveg:6 p:sblocc:6 p:schedu:6 p:schick:-7 p:schrei:16
p:scrive:-6 p:secret:8 p:segnal:7 p:segund:-7 p:semain:5 p:senore:5 p:septem:-10 p:servic:6 p:setemb:5 p:settim:-7
p:seulem:9 p:signor:5 p:siguie:-5 p:silenc:6 p:simple:-5 p:sinter:-8 p:sistem:-8 p:socied:-5 p:societ:-6 p:sollec:12
p:stelle:-5 p:stritt:7 p:subjec:6 p:syndic:8 p:talkin:5 p:telken:8 p:tenaam:-7 p:teneri:6 p:todavi:8 p:toegez:12
p:tomamo:13 p:toujou:-7 p:traite:9 p:transf:-8 p:transm:12 p:tratad:6 p:tribun:-8 p:tussen:-5 p:uberwe:10
p:uberwi:-5 p:ubrige:14 p:udienz:12 p:uffici:12 p:uitsch:13 p:unsere:-5 p:untern:-5 p:vediam:-14 p:vedrem:15
p:verder:-6 p:vergad:5 p:verifi:13 p:verste:6 p:versuc:20 p:vertro:5 p:verwac:9 p:verzen:-5 p:vireme:-7 p:vision:5
p:volgen:-5 p:vorers:8 p:vuestr:-5 p:weddin:13 p:weihna:12 p:weiter:-14 p:wellne:-7 p:wijzig:-7 p:workfl:17
p:workin:9 p:yester:-7 p:zahlun:-14 s:00000:55 s:000:-22 s:00:-9 s:0:49 s:?:7 s:aanmaning:19 s:aberto:5 s:ac:30
s:account:-5 s:accuse:38 s:action:-6 s:an:16 s:antwort:-7 s:as:7 s:automatic:-9 s:automatica:-19 s:automatico:5
s:automatique:5 s:automatische:-17 s:avis:-5 s:aviso:-9 s:aw:18 s:ba:-5 s:be:-6 s:before:-5
s:betalingsherinnering:-32 s:betalingsregeling:5 s:bi:22 s:bl:20 s:bu:15 s:ca:-10 s:caixas:-5 s:carico:7 s:case:10
s:cc:33 s:chamado:8 s:cl:-7 s:cobranca:-9 s:cobrar:-6 s:compte:-7 s:consulta:6 s:de:-30 s:demeure:-6 s:devedor:15
s:df:-5 s:di:-32 s:dm:14 s:due:-9 s:en:-15 s:engagement:5 s:estado:5 s:et:-6 s:factura:8 s:facturas:5 s:fallig:9
s:fatt:-9 s:fattura:12 s:fatura:21 s:fe:8 s:fi:6 s:final:-6 s:fo:8 s:foin:8 s:fr:-13 s:fw:-7 s:fwd:-14 s:ga:14
s:gc:9 s:gi:-6 s:gt:12 s:ha:-5 s:herinnering:5 s:impaye:-5 s:impegno:8 s:in:6 s:incidencia:8 s:invoice:32
s:invoices:-21 s:ka:6 s:la:-5 s:letter:-9 s:lt:-7 s:lw:-10 s:ma:8 s:mb:11 s:messaggio:-5 s:mise:-6 s:mm:6 s:mp:-5
s:noleggio:9 s:non:-5 s:notice:-6 s:nv:-6 s:objet:-8 s:of:-8 s:office:-6 s:ontvangstbevestiging:12 s:openstaand:-6
s:out:-6 s:overdue:-11 s:pa:13 s:packaging:-5 s:pagamento:-44 s:pago:-15 s:past:-8 s:payment:-11 s:pedido:11
s:please:10 s:por:-6 s:posten:-8 s:protocolo:13 s:ps:13 s:query:7 s:rappel:8 s:rb:-5 s:re:43 s:received:10
s:reception:14 s:rechnung:10 s:reclamacion:-7 s:recordatorio:31 s:reminder:-12 s:reply:-9 s:request:6 s:respond:12
s:retard:-5 s:rg:5 s:richiamo:-12 s:risposta:-8 s:rj:20 s:rp:7 s:ruckfrage:9 s:rv:-8 s:sa:17 s:saldo:6 s:sans:-8
s:second:-8 s:secondo:-7 s:segundo:-6 s:service:5 s:sf:10 s:sg:10 s:sh:44 s:si:-5 s:sistema:-5 s:sollecito:-17
s:st:-7 s:stato:-5 s:sv:-6 s:ticket:16 s:tinta:33 s:tm:-13 s:tn:-5 s:tp:-9 s:ultimo:8 s:vasos:5 s:ve:38 s:vf:5
s:vo:-6 s:vom:12 s:votre:8 s:vs:11 s:we:13 s:wi:12 s:your:14 s:zahlung:20 s:zahlungserinnerung:-47 w:%:-8 w:00000:29
w:0000:-10 w:000:-41 w:00:-53 w:0:-81 w:?:-82 w:@:-94 w:aan:8 w:aber:10 w:aberto:6 w:able:8 w:abogados:6 w:about:5
w:abzusehen:8 w:access:-5 w:accettazione:6 w:account:-10 w:accounts:5 w:achats:8 w:acknowledge:5 w:acompte:10
w:across:-5 w:acuerdo:5 w:adjunto:-6 w:administrador:12 w:admite:8 w:afspraak:8 w:after:-5 w:again:-12 w:agente:9
w:agents:7 w:agora:-11 w:agradecemos:8 w:agreed:-6 w:ah:-11 w:ai:-10 w:aide:5 w:ainda:10 w:akkoord:-7 w:algo:9
w:alguma:9 w:alguno:6 w:alle:-5 w:alles:8 w:almacen:-6 w:alors:-8 w:already:6 w:als:-17 w:also:10 w:alta:6 w:am:-12
w:amigo:-6 w:an:-10 w:and:-10 w:andere:16 w:android:-5 w:anexo:-11 w:angekommen:20 w:angekundigt:6 w:anhang:-8
w:annule:5 w:ano:15 w:anotado:30 w:answer:20 w:antes:17 w:any:7 w:anything:-5 w:ao:-5 w:apenas:-5 w:appelez:-8
w:appena:22 w:approval:17 w:approved:-11 w:apres:17 w:aqui:7 w:are:-7 w:arrivata:13 w:as:-14 w:asdf:-13
w:asistente:-6 w:ask:8 w:assembleia:9 w:associe:7 w:assunto:12 w:at:8 w:ate:15 w:atencion:9 w:atendimento:7
w:attached:-5 w:attend:9 w:attendo:-5 w:attente:-5 w:attesa:11 w:au:-13 w:aub:-6 w:aucune:19 w:auf:-11 w:aunque:14
w:aus:18 w:ausdrucklich:5 w:aussendienst:-6 w:automatica:-5 w:aux:-8 w:avete:-6 w:avis:10 w:avisar:9 w:avrei:5
w:away:-5 w:back:15 w:bacs:-5 w:banca:7 w:banco:9 w:bank:-16 w:bar:-6 w:bau:8 w:bautrager:-5 w:bear:12
w:bearbeitet:7 w:bedrijf:5 w:before:-6 w:behalf:5 w:beider:-7 w:beim:6 w:being:11 w:bekomme:6 w:bemuhen:-6 w:ben:-9
w:bene:6 w:benestare:13 w:best:20 w:bestatigen:6 w:betaald:-10 w:betaalt:7 w:betreff:6 w:betwist:-10 w:bezahlt:-6
w:bien:43 w:bientot:-14 w:bijlage:-6 w:bin:-6 w:binnen:7 w:bis:7 w:bisous:-10 w:bitte:-17 w:bitten:8 w:bloque:5
w:boas:25 w:boite:-7 w:bonifico:-6 w:bonnes:9 w:books:9 w:both:-7 w:brian:6 w:buen:7 w:buena:9 w:buenas:12
w:buenos:-5 w:buona:-6 w:buro:-7 w:bursar:5 w:but:-35 w:bv:-7 w:caldaia:16 w:calma:13 w:camion:-5 w:can:11
w:cancelar:7 w:cantiere:-5 w:capo:12 w:car:5 w:carico:14 w:carta:9 w:case:9 w:caso:6 w:certain:18 w:certo:6 w:cet:9
w:cette:8 w:chamado:8 w:change:7 w:chased:5 w:chasing:-7 w:chauffeur:-5 w:chef:12 w:chefe:7 w:chere:-6 w:chf:5
w:chi:17 w:chiamate:-5 w:chose:15 w:christmas:6 w:claim:-5 w:claro:-5 w:client:19 w:cliente:-7 w:co:-10
w:cobrancas:5 w:coisa:8 w:com:6 w:come:6 w:comento:-11 w:comme:-7 w:commessa:13 w:commit:19 w:companera:5
w:company:-6 w:completa:5 w:comprometo:8 w:compromisso:8 w:comune:9 w:comunicazione:7 w:concurso:-5 w:concursos:6
w:condominio:7 w:confiance:7 w:confirmo:7 w:conforme:-5 w:consegnata:12 w:conseguir:-6 w:conseil:-5 w:consejo:8
w:consiglio:5 w:consta:-5 w:conste:6 w:consulta:19 w:conta:-6 w:contabilidad:6 w:contact:-7 w:contacting:8
w:contar:9 w:contenzioso:7 w:contestacao:6 w:contesto:6 w:contra:-6 w:contributo:5 w:cosi:-8 w:coucou:5 w:could:-5
w:council:24 w:courrier:6 w:court:6 w:created:7 w:credit:-8 w:crediti:17 w:credito:-9 w:cuando:-6 w:cuatro:6
w:cuenta:-5 w:currently:-5 w:da:-13 w:daar:-5 w:dagen:-5 w:dai:-5 w:dal:-6 w:dan:-25 w:dana:8 w:dank:29 w:danke:17
w:dans:22 w:das:-11 w:dass:23 w:dat:5 w:data:-6 w:date:30 w:datum:6 w:davon:10 w:day:7 w:dazu:7 w:de:-35 w:dear:-5
w:december:-6 w:decembre:8 w:decide:12 w:decir:8 w:dei:-5 w:deja:-7 w:del:8 w:delais:6 w:demain:-6 w:demandas:6
w:demandez:9 w:den:15 w:department:6 w:depende:18 w:deplacement:7 w:depois:11 w:depuis:-13 w:derniere:8 w:des:15
w:desabonner:8 w:detto:19 w:deux:-11 w:deve:6 w:dia:6 w:dias:5 w:did:-9 w:diese:12 w:diesem:-7 w:digo:14 w:dije:17
w:dipende:11 w:director:-7 w:dirle:11 w:disregard:8 w:dit:8 w:dix:10 w:do:-7 w:documento:10 w:doe:-11 w:doen:23
w:doit:6 w:dom:6 w:domani:19 w:domiciliado:-13 w:donc:7 w:donner:8 w:donneur:5 w:door:10 w:doorgestuurd:8 w:dopo:10
w:dort:15 w:dos:-7 w:dossier:-10 w:dou:9 w:dovuto:-5 w:doy:10 w:dr:-5 w:drauf:13 w:drei:-13 w:du:7 w:duas:-6
w:due:-6 w:durch:13 w:earlier:8 w:ed:6 w:ee:17 w:een:-12 w:eerdere:-5 w:eh:-9 w:eigentlich:6 w:eine:11 w:einer:7
w:eingang:13 w:eingegangen:8 w:einschliesslich:-5 w:el:-17 w:ela:13 w:elle:10 w:em:6 w:email:-7 w:empresa:-14
w:en:-6 w:encaissement:9 w:encore:-5 w:end:6 w:endereco:-5 w:enero:-7 w:eng:-5 w:enquanto:6 w:enregistree:10
w:entra:-5 w:entrada:11 w:entre:9 w:entro:9 w:envoi:9 w:envoye:22 w:equipe:14 w:er:19 w:era:-7 w:erfasst:5
w:erhalten:28 w:erledigt:16 w:ernaar:26 w:erreur:-5 w:erst:-11 w:es:20 w:escreveu:5 w:ese:-7 w:esperamos:-12
w:espere:19 w:esperons:-7 w:esse:6 w:est:35 w:estamos:6 w:este:9 w:esto:-10 w:estou:6 w:et:-22 w:ete:21 w:etes:6
w:etwas:-9 w:eu:9 w:euch:-12 w:euri:-5 w:euros:6 w:example:-5 w:exclusivement:10 w:expect:5 w:faco:-6 w:factura:-6
w:factures:5 w:factuur:-5 w:fahrer:-5 w:faire:16 w:fais:-9 w:faite:-5 w:falei:12 w:falou:8 w:falschen:7 w:falta:-9
w:faremo:5 w:fatto:-5 w:fatture:-6 w:fatura:-8 w:favor:-10 w:fazer:5 w:fc:5 w:fecha:18 w:feiertagen:14 w:ferie:-5
w:feste:6 w:fevereiro:-6 w:fido:10 w:fim:-8 w:fin:16 w:finalmente:-5 w:fine:21 w:fino:8 w:firma:11 w:first:13
w:foi:9 w:fois:5 w:following:9 w:for:13 w:forderung:-5 w:format:10 w:fornecedores:-5 w:forse:-11 w:fournisseur:-5
w:fr:7 w:frau:-5 w:freigabe:9 w:frere:5 w:frio:6 w:froze:-5 w:frozen:7 w:fui:7 w:funds:-6 w:ga:11 w:gaia:8 w:gar:-8
w:garantia:5 w:gebe:14 w:gebeld:8 w:geben:-6 w:gebucht:6 w:geen:7 w:gegen:-5 w:gehen:9 w:geht:-8 w:geld:-8
w:gelezen:35 w:generale:7 w:gennaio:-6 w:gent:12 w:gentile:8 w:gere:11 w:geregistreerd:12 w:gesagt:13
w:geschreven:-5 w:gesendet:22 w:get:20 w:gezien:12 w:gia:-6 w:giorno:6 w:giuro:-6 w:give:9 w:goed:30 w:goede:6
w:goedkeuring:14 w:got:9 w:graag:-12 w:gracias:16 w:grazie:21 w:grootste:7 w:grupo:-5 w:guess:8 w:guten:6 w:ha:9
w:hab:-18 w:haben:8 w:halfte:-7 w:hall:5 w:hallo:6 w:hals:7 w:has:16 w:hatte:-6 w:haya:5 w:he:6 w:heard:21 w:heb:9
w:hebben:-7 w:heer:-5 w:helemaal:12 w:hem:6 w:hemos:7 w:her:-5 w:here:-7 w:herinnering:6 w:herr:-7 w:het:26
w:heute:-10 w:hey:7 w:hier:6 w:hij:6 w:hijo:6 w:hijos:6 w:him:7 w:hinzukriegen:-8 w:his:6 w:hm:-9 w:ho:7 w:hoch:12
w:hoe:5 w:hoffe:23 w:hoffen:-9 w:hoje:-7 w:hola:6 w:honnetement:-5 w:hoor:6 w:hope:15 w:hoping:7 w:horario:8
w:horas:9 w:horen:-5 w:hospital:10 w:hoy:10 w:hr:13 w:ia:11 w:ieri:-5 w:iets:-5 w:ignore:-7 w:ihnen:-21 w:ihr:5
w:ihrem:-6 w:ihrer:-6 w:ihres:11 w:ik:15 w:il:8 w:ilse:9 w:im:-15 w:immer:6 w:impegno:5 w:incassata:-5 w:incasso:6
w:incluye:-13 w:indirizzato:6 w:info:8 w:information:16 w:inhoudelijk:7 w:insolvenz:7 w:intentare:33 w:invoices:-5
w:io:-17 w:irgendwie:-7 w:is:-24 w:issue:7 w:ist:19 w:it:5 w:its:8 w:jajaja:-5 w:januari:-5 w:je:9 w:jefe:-5
w:jetzt:9 w:jo:-7 w:jte:-11 w:judiciales:8 w:julie:8 w:jullie:-11 w:junta:6 w:juridico:5 w:kan:5 w:kann:14
w:keine:-8 w:kenntnis:6 w:kessel:5 w:kijk:21 w:klaar:-9 w:klant:6 w:klopt:6 w:kollegen:10 w:kommt:7 w:komt:25
w:konnen:10 w:kriegen:7 w:kunde:21 w:kunnen:-16 w:kurze:6 w:la:-21 w:laden:11 w:langer:-5 w:las:5 w:last:-12
w:lauft:7 w:le:7 w:leave:-7 w:leer:5 w:left:-7 w:leg:7 w:lei:-8 w:lemoine:9 w:les:9 w:letto:12 w:lg:7 w:li:6
w:liegt:16 w:ligne:-8 w:ligt:12 w:linda:6 w:link:-7 w:liquidation:-8 w:lisa:8 w:lite:7 w:llevo:-5 w:logged:10
w:logo:19 w:look:35 w:los:-16 w:lot:-5 w:love:5 w:ltd:-5 w:lu:26 w:lukt:-6 w:lundi:9 w:ma:25 w:maak:-5 w:maand:8
w:maandag:-6 w:maar:8 w:madame:6 w:magari:19 w:mahnung:8 w:mail:17 w:mails:-9 w:mains:6 w:mairie:11 w:maken:-7
w:mal:-14 w:manana:7 w:mano:5 w:many:5 w:mario:14 w:martes:6 w:marzo:6 w:mas:16 w:mate:-5 w:matin:-8 w:max:-8
w:me:-16 w:medio:10 w:mee:-11 w:meets:9 w:mehr:-14 w:mei:20 w:meilleurs:5 w:mein:22 w:meine:-10 w:meiner:-5
w:meld:-5 w:melde:11 w:melden:9 w:meldet:-5 w:member:8 w:mensagem:6 w:mensaje:6 w:mer:-7 w:merce:10 w:mes:9 w:mese:7
w:mesi:-6 w:messa:12 w:message:29 w:messages:-7 w:met:-28 w:meta:11 w:mich:13 w:might:-13 w:mijn:-7 w:minha:-5
w:minhas:14 w:mio:-7 w:mir:-6 w:mismo:-9 w:mit:-16 w:mitarbeiter:14 w:moet:-8 w:mogelijk:-8 w:moin:-8 w:mois:5
w:momentan:-5 w:mon:20 w:monday:-7 w:money:-7 w:montag:-5 w:more:-5 w:mrs:8 w:muy:5 w:my:6 w:na:-28 w:nachste:-13
w:nachsten:-12 w:nachster:6 w:nada:19 w:nagel:9 w:namaste:5 w:name:5 w:nao:-7 w:nas:14 w:natale:6 w:ne:5
w:necessario:10 w:nee:-7 w:neef:8 w:neem:-6 w:negeer:-5 w:nei:-11 w:nel:6 w:nell:-5 w:nella:10 w:nem:-5 w:never:5
w:new:17 w:next:-7 w:ni:-7 w:nich:-6 w:nicht:20 w:nichts:-15 w:niente:10 w:niets:-7 w:nieuwsbrief:16 w:niks:6
w:ningun:5 w:nix:8 w:nn:-6 w:no:-16 w:noch:7 w:noel:-5 w:nog:9 w:nombre:6 w:non:16 w:nos:-12 w:nostro:-5 w:not:-19
w:nota:15 w:note:21 w:noted:17 w:nothing:-10 w:notificaciones:8 w:notre:8 w:nous:-7 w:novembro:5 w:noviembre:-14
w:now:-16 w:ns:5 w:nuestros:5 w:nueva:-5 w:nulla:-6 w:numero:7 w:nummer:10 w:nunca:-6 w:nur:13 w:nv:-5 w:ob:-6
w:obrigado:14 w:occupa:7 w:october:6 w:octubre:6 w:office:-9 w:ok:12 w:oktober:-5 w:ola:5 w:om:8 w:on:17 w:once:10
w:onder:10 w:one:-11 w:ons:-11 w:ontem:-5 w:ontvangen:18 w:ontvangt:10 w:ook:-6 w:op:-17 w:opa:29 w:orde:16
w:orden:6 w:ordine:10 w:ordre:5 w:ore:5 w:original:5 w:os:-22 w:otra:14 w:oude:-7 w:oui:14 w:outra:6 w:over:-6
w:overdue:8 w:paciencia:8 w:packaging:-5 w:padre:8 w:paga:5 w:pagamento:-5 w:pagar:-11 w:pagarlo:5 w:pagheremo:14
w:pagos:-7 w:paid:20 w:paie:-7 w:paiement:-7 w:papa:6 w:par:-11 w:pari:-5 w:parla:-6 w:parlato:5 w:parle:7 w:parlo:6
w:parte:-9 w:pas:-14 w:pasado:5 w:paso:8 w:passe:8 w:passed:8 w:passo:-9 w:pay:19 w:paye:-15 w:payments:9 w:pays:12
w:pelo:5 w:per:-7 w:pero:7 w:persona:7 w:peu:6 w:peut:-5 w:peux:13 w:pi:-5 w:piu:-13 w:pix:-8 w:pj:-5 w:please:-8
w:plus:-6 w:po:-7 w:pode:14 w:poder:9 w:podia:8 w:poi:16 w:point:8 w:por:-23 w:porque:10 w:portal:5 w:possible:15
w:possivel:-11 w:posso:7 w:postfach:-6 w:pour:-14 w:pouvoir:15 w:pra:6 w:pratica:-6 w:prazo:9 w:presa:24
w:presidente:7 w:preso:14 w:previsao:10 w:prijs:-8 w:prima:24 w:pris:5 w:pro:-5 w:procura:7 w:projectleider:10
w:promesse:7 w:prometo:-9 w:promis:7 w:promise:-16 w:promised:-5 w:pronto:-10 w:prossimi:-11 w:protocolo:12
w:proxima:-8 w:proximas:11 w:proximo:-5 w:prozess:13 w:prufung:12 w:puedo:19 w:pulled:8 w:punto:-5 w:qu:-6
w:qualquer:-6 w:quand:9 w:quando:9 w:quanto:-10 w:quatsch:9 w:que:-13 w:quedado:8 w:quello:5 w:quelque:16 w:queria:6
w:questo:-5 w:qui:16 w:quindi:8 w:quiser:8 w:quoi:-6 w:rag:-5 w:rahmenvertrag:6 w:ramon:6 w:rappel:-8 w:rappeler:9
w:raus:-5 w:reading:5 w:recebemos:10 w:receber:-8 w:recebi:21 w:recebido:11 w:received:16 w:reception:7 w:recevez:8
w:rechnung:10 w:rechnungen:-10 w:recht:-5 w:recibida:11 w:recibido:29 w:recibir:-5 w:recibo:-8 w:reclamation:9
w:recordatorio:5 w:recu:21 w:rede:6 w:reenviar:5 w:ref:7 w:regarde:14 w:regards:-5 w:regel:-9 w:registra:-5
w:registrada:10 w:registrata:8 w:regle:-6 w:regler:7 w:rekening:-5 w:relacion:-12 w:relance:20 w:releve:-6
w:remercie:7 w:remesa:-6 w:reply:6 w:repondre:6 w:reserve:7 w:respond:10 w:responsable:7 w:resposta:21
w:respuesta:-7 w:rest:-8 w:resto:-8 w:reunion:10 w:revient:14 w:rib:-5 w:ricevute:-5 w:ricevuto:26 w:rien:16
w:rientro:-6 w:right:-6 w:ring:-6 w:ringraziamo:6 w:rispetto:5 w:rispondi:-5 w:riuscire:7 w:rogamos:9 w:rond:8
w:run:-8 w:sa:7 w:safe:6 w:safely:8 w:sagen:12 w:sai:10 w:said:21 w:sal:10 w:saldata:-5 w:saldo:-12 w:sale:6
w:same:-10 w:samedi:-7 w:san:6 w:sat:-9 w:saturday:5 w:sauvegarde:6 w:schau:5 w:schedule:10 w:schnellstmoglich:5
w:schreiben:5 w:scuso:-7 w:se:28 w:second:-6 w:see:-9 w:segnalazione:8 w:segue:-7 w:segunda:-6 w:sehr:-5 w:sei:6
w:sein:12 w:selbst:5 w:semaine:7 w:semana:12 w:senores:5 w:sent:-17 w:september:-8 w:ser:22 w:sera:-6 w:serve:-7
w:service:8 w:setembro:5 w:settimana:-5 w:settle:9 w:seu:9 w:seulement:9 w:she:18 w:si:41 w:sia:-5 w:sich:6 w:sido:6
w:siento:7 w:siguiente:-5 w:silencio:6 w:simple:22 w:sin:-6 w:since:7 w:sind:-14 w:sinterklaas:-8 w:sistema:-7
w:smettete:5 w:snel:-7 w:so:-29 w:sob:9 w:socio:27 w:soldi:-8 w:solicitor:6 w:sollecito:13 w:solo:5 w:sommer:7
w:sono:-14 w:sont:5 w:sorry:-13 w:sort:8 w:sotto:-12 w:sous:18 w:soy:7 w:spater:-5 w:spero:7 w:staat:-14 w:stata:8
w:steht:7 w:stein:6 w:stil:6 w:stop:-7 w:strittig:7 w:sua:39 w:subject:6 w:suerte:5 w:suit:-6 w:suite:-6 w:sulla:-7
w:sur:-14 w:sus:-8 w:suya:6 w:svp:-8 w:system:-9 w:ta:-6 w:tag:6 w:tagen:-6 w:talking:5 w:tardi:16 w:te:39
w:telkens:8 w:tell:5 w:tem:6 w:tempo:11 w:tenaamstelling:-7 w:tengan:9 w:tenho:-15 w:tentar:6 w:terms:8 w:terug:7
w:test:-6 w:thank:18 w:thanks:20 w:that:-6 w:there:-5 w:they:6 w:things:5 w:this:-6 w:three:-5 w:thx:44 w:ti:-5
w:time:22 w:timmer:-7 w:todavia:8 w:today:-6 w:todo:-8 w:toegezegd:12 w:told:11 w:tomamos:13 w:tone:5 w:tono:14
w:torna:6 w:tot:-14 w:toujours:-7 w:tout:5 w:trade:-14 w:transmets:16 w:traslado:6 w:tres:-7 w:tribunal:-6 w:try:-7
w:tu:-18 w:tudo:-5 w:tun:16 w:tutte:-5 w:two:5 w:uberweisen:21 w:uberwiesen:-5 w:ubrigens:14 w:udienza:12
w:ufficio:12 w:uit:-6 w:uitschrijven:13 w:ultimo:-6 w:um:-11 w:uma:7 w:unser:-5 w:unsere:5 w:unter:6
w:unternehmen:-5 w:unterschrift:7 w:us:7 w:uteis:30 w:uw:-5 w:va:26 w:vale:16 w:valide:-5 w:valor:-5 w:vamos:-9
w:van:-26 w:vanaf:-5 w:vast:6 w:vcs:-8 w:ve:14 w:veces:5 w:vedi:-12 w:vediamo:-14 w:vedo:-9 w:vedremo:15 w:vemos:6
w:ven:-12 w:vendor:6 w:ver:28 w:verdere:-6 w:verificar:7 w:verification:7 w:vero:-5 w:verra:7 w:verstehe:6
w:versuche:14 w:versuchen:-5 w:verwacht:9 w:vez:5 w:vi:-5 w:via:-8 w:viene:-7 w:vier:6 w:vir:-7 w:visione:5
w:visto:17 w:voces:-8 w:voi:-17 w:voila:8 w:voir:-11 w:volgende:-5 w:vom:10 w:von:6 w:voor:5 w:vor:-11 w:vorerst:8
w:vos:-14 w:vossa:-6 w:vosso:-5 w:vostro:9 w:votre:19 w:vou:19 w:vous:-26 w:voyez:-6 w:vs:-11 w:vu:7 w:vuelva:6
w:vuoto:8 w:wann:5 w:war:5 w:ware:-6 w:waren:-6 w:was:-10 w:wat:-9 w:way:7 w:we:-23 w:wedding:13 w:week:9 w:weer:-5
w:wegen:-5 w:weihnachten:12 w:weiss:-5 w:weiter:16 w:weitere:-5 w:weitergeleitet:-5 w:weken:6 w:well:9 w:wen:24
w:wenn:11 w:wens:-6 w:went:-5 w:werd:23 w:werk:-6 w:what:-5 w:when:15 w:which:8 w:who:15 w:wie:14 w:wife:7 w:wij:-7
w:wil:-6 w:winkel:5 w:wir:-8 w:wird:16 w:wit:5 w:with:7 w:within:12 w:woche:-7 w:wochen:-9 w:worden:-7 w:workflow:17
w:working:9 w:would:19 w:xmas:-14 w:xx:8 w:ya:-31 w:yeah:18 w:yet:27 w:your:-7 w:zahlen:6 w:zahlt:8 w:zahlung:-9
w:zal:5 w:zei:8 w:zelf:6 w:zet:-9 w:zie:-12 w:zien:-5 w:zijn:-10 w:zit:-5 w:zo:-5 w:zoek:6 w:zou:11 w:zouden:13
w:zu:19 w:zur:14 w:zusage:12 w:zustandigen:7 w:zwei:-6
"""
