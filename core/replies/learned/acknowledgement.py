"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -3.84
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-86 ?ack:-13 ?contest:20 ?dispute:18 ?firm:-8 ?lawyer:-8 ?moves:-14 ?not:37 ?not_stop:40 ?plan:-11 ?propose:-11
?question:-18 ?redirect:-11 ?stop:9 b:!_!:-49 b:00000_00:-11 b:00000_and:-10 b:00000_ete:9 b:00000_foi:26
b:00000_on:-8 b:0000_00000:-13 b:0000_0000:11 b:0000_00:45 b:0000_alle:12 b:0000_as:14 b:0000_con:-11 b:0000_ee:23
b:0000_ete:49 b:0000_il:13 b:000_euri:-27 b:000_per:16 b:00_00000:14 b:00_0000:48 b:00_0:-9 b:00_cobrancas:16
b:00_de:15 b:00_foi:21 b:00_horas:21 b:00_hours:11 b:00_november:-19 b:00_novembre:-29 b:00_para:20 b:00_september:9
b:00_uhr:10 b:0_00:19 b:0_0:-25 b:0_dias:29 b:0_est:17 b:0_januari:-9 b:0_janvier:-11 b:0_november:18 b:0_se:19
b:0_th:9 b:0_werkdagen:10 b:0_working:10 b:0_ya:-17 b:?_?:-38 b:@_ee:11 b:@_escreveu:16 b:abbiamo_ricevuto:9
b:access_to:-8 b:acompte_de:19 b:acusamos_recebimento:-9 b:after_the:15 b:alguma_coisa:19 b:alle_ore:12 b:am_00:-28
b:am_freitag:14 b:am_not:16 b:am_the:12 b:an_@:-26 b:an_die:16 b:and_am:13 b:and_for:8 b:and_have:31 b:and_it:-8
b:and_that:8 b:and_the:-17 b:and_will:-9 b:and_would:8 b:and_your:8 b:antes_de:10 b:ao_fim:-11 b:aqui_ee:-18
b:are_not:-10 b:as_00:16 b:as_contas:9 b:as_soon:10 b:as_the:11 b:at_it:47 b:at_the:-16 b:ate_0:17 b:ate_la:8
b:ate_sexta:20 b:aus_dem:-10 b:avant_la:24 b:avant_noel:-8 b:avoidance_of:10 b:back_from:14 b:back_to:16
b:bank_heeft:-8 b:beachten_sie:13 b:bedankt_voor:11 b:been_logged:12 b:before_christmas:26 b:bei_der:9 b:bei_euch:-9
b:beide_in:-26 b:bericht_ik:8 b:bien_recu:29 b:bien_vous:10 b:bij_de:-17 b:binnen_0:11 b:bis_00:-29 b:bis_zur:-8
b:bitte_beachten:13 b:bitten_wir:17 b:bom_dia:-15 b:bon_je:-15 b:buenas_tardes:10 b:buenos_dias:-15 b:but_cannot:-21
b:but_no:-58 b:buzon_no:10 b:by_the:13 b:can_get:9 b:cannot_promise:-19 b:car_vous:19 b:carico_con:14 b:ce_ho:-24
b:ce_que:21 b:cette_semaine:11 b:che_ci:9 b:che_ee:-21 b:che_la:16 b:che_non:-9 b:check_with:12 b:chi_di:17
b:ci_vediamo:-9 b:cobrancas_@:16 b:com_meu:9 b:con_calma:31 b:con_el:22 b:con_los:-9 b:contas_pagar:10
b:contesto_con:31 b:conto_di:17 b:correo_no:14 b:cours_de:9 b:da_notificacao:-9 b:da_questo:-10 b:da_qui:-8
b:da_un:19 b:da_vossa:-14 b:dal_sistema:12 b:dank_fur:-13 b:dank_voor:16 b:danke_fur:22 b:dans_la:-8 b:dans_les:78
b:das_an:13 b:das_geld:17 b:das_ist:13 b:das_nicht:30 b:dass_die:17 b:dass_sie:13 b:dass_wir:8 b:dat_het:-9
b:de_0000:14 b:de_000:-10 b:de_00:-9 b:de_0:15 b:de_bank:-21 b:de_bien:19 b:de_date:20 b:de_enero:-14
b:de_entrada:19 b:de_envoyer:26 b:de_faire:25 b:de_fevereiro:-10 b:de_herinnering:15 b:de_janeiro:-8 b:de_la:25
b:de_me:-12 b:de_notre:20 b:de_novembro:17 b:de_noviembre:-21 b:de_octubre:17 b:de_pagos:-9 b:de_projectleider:35
b:de_votre:10 b:de_vous:-8 b:de_winkel:10 b:del_00:16 b:del_dia:17 b:del_vostro:20 b:della_banca:-12
b:departamento_juridico:16 b:depends_on:8 b:der_0000:-21 b:der_betrag:14 b:der_ist:12 b:der_nummer:9
b:derzeit_nicht:-8 b:des_que:18 b:deze_maand:13 b:di_riuscire:11 b:dia_!:-8 b:dia_00:8 b:dias_uteis:32 b:did_not:-8
b:die_0000:14 b:die_andere:-20 b:die_rechnung:15 b:die_zahlung:-13 b:diese_woche:30 b:dije_que:18 b:dit_voor:9
b:do_0:10 b:doe_ik:-22 b:dom_00:17 b:donc_pas:20 b:donneur_ordre:20 b:door_de:32 b:drei_wochen:-30 b:du_0:16
b:du_mois:26 b:du_tout:-11 b:dus_ik:17 b:ee_in:45 b:ee_la:24 b:ee_necessario:22 b:ee_stata:25 b:een_datum:19
b:eingegangen_und:13 b:el_00:-12 b:el_abogado:13 b:el_banco:14 b:el_correo:12 b:el_de:21 b:el_expediente:-10
b:el_numero:24 b:el_pasado:21 b:el_recibo:-9 b:el_registro:9 b:el_sistema:-10 b:el_viernes:10 b:ela_nao:21
b:em_00:-10 b:em_ate:17 b:em_janeiro:15 b:en_attente:-8 b:en_copia:14 b:en_dan:-9 b:en_de:-9 b:en_enero:9 b:en_ik:47
b:en_nuestra:21 b:end_of:10 b:enquanto_nao:20 b:entra_com:-10 b:er_is:13 b:er_niet:9 b:er_nu:18 b:erhalten_und:28
b:es_el:14 b:espere_pouvoir:26 b:esse_mes:18 b:est_dans:70 b:est_deja:-8 b:est_entre:12 b:est_regle:-9 b:esta_em:26
b:esta_en:10 b:esta_semana:33 b:este_buzon:9 b:este_correo:22 b:este_endereco:-8 b:este_mail:8 b:este_mes:20
b:estimados_senores:19 b:et_le:-16 b:et_on:-12 b:et_sera:8 b:eu_pago:-9 b:eu_sou:8 b:facture_00000:11 b:fais_le:9
b:feliz_navidad:9 b:fim_de:-11 b:fin_du:26 b:finche_non:12 b:for_contacting:19 b:for_this:23 b:for_your:10 b:fr_0:10
b:frau_dr:-13 b:freitag_0:21 b:from_that:10 b:fur_die:8 b:fur_ein:-8 b:fur_ihr:-12 b:gc_0:-10 b:gebruik_van:-12
b:geehrter_herr:-18 b:geld_ist:20 b:geregistreerd_onder:34 b:gesendet_mit:19 b:get_this:12 b:gewoon_niet:-8
b:giorno_00:12 b:goede_orde:15 b:going_to:11 b:good_morning:10 b:got_it:17 b:gracias_por:28 b:ha_sido:17
b:ha_tenido:9 b:hab_ich:-8 b:habe_die:21 b:habe_ich:-8 b:haben_wir:19 b:had_from:8 b:has_no:17 b:hasta_el:-8
b:hasta_que:19 b:hat_den:13 b:hat_die:-16 b:hat_ihre:14 b:have_it:-14 b:have_look:14 b:have_no:26 b:have_not:11
b:heb_je:19 b:heeft_ons:-8 b:hemos_recibido:19 b:herren_wir:16 b:het_door:9 b:het_geld:-11 b:het_is:11 b:het_niet:9
b:het_voor:-12 b:hi_there:9 b:ho_letto:34 b:hoi_!:12 b:hola_!:24 b:hola_buenas:9 b:hoor_ik:19 b:hundred_and:-9
b:ich_habe:16 b:ich_ihnen:-15 b:ich_mir:9 b:ich_nicht:-10 b:ich_nichts:16 b:ich_noch:14 b:ihnen_die:-13
b:ihr_schreiben:27 b:ihre_anfrage:8 b:ihre_mail:14 b:ihre_rechnung:-12 b:ik_ben:-11 b:ik_doe:13 b:ik_ga:13
b:ik_heb:35 b:ik_het:11 b:ik_kom:12 b:ik_leg:14 b:ik_maak:-13 b:ik_niks:-22 b:ik_verwacht:20 b:ik_werk:-9
b:ik_zal:17 b:il_00:-10 b:il_comune:31 b:il_documento:33 b:il_est:-8 b:il_fido:26 b:il_giorno:12 b:il_messaggio:22
b:il_resto:-10 b:il_sal:31 b:im_buro:-9 b:im_dezember:15 b:in_allegato:-12 b:in_attesa:31 b:in_avanti:-8
b:in_banca:18 b:in_carico:22 b:in_den:8 b:in_der:-17 b:in_due:9 b:in_goede:15 b:in_orde:23 b:in_position:10
b:in_the:-27 b:in_ufficio:-9 b:in_week:-26 b:indirizzato_@:13 b:informamos_que:-10 b:is_geregistreerd:29
b:is_going:12 b:is_in:-10 b:is_on:16 b:is_op:8 b:is_wrong:13 b:ist_bei:30 b:ist_da:32 b:ist_eine:18 b:ist_fur:-12
b:ist_noch:-10 b:it_by:-8 b:it_has:9 b:it_is:-10 b:it_on:24 b:it_to:8 b:janvier_et:-11 b:je_fais:10 b:je_het:-13
b:je_ne:10 b:je_paye:-9 b:je_peux:21 b:je_regarde:14 b:je_suis:-13 b:je_te:10 b:je_vous:-19 b:kan_ik:12 b:kann_ich:8
b:klopt_niet:19 b:komt_goed:79 b:la_banca:19 b:la_carta:-12 b:la_factura:-9 b:la_facture:-14 b:la_fattura:-18
b:la_fin:26 b:la_junta:19 b:la_liquidation:-12 b:la_mia:-11 b:la_pago:-8 b:la_proxima:26 b:la_ringraziamo:14
b:la_semaine:11 b:la_sua:55 b:le_00:35 b:le_digo:8 b:le_dossier:-18 b:le_fatture:-11 b:le_litige:-11 b:le_mandat:-12
b:le_reglement:10 b:le_service:27 b:le_virement:-28 b:leg_het:14 b:les_deux:-13 b:les_meilleurs:11 b:let_you:8
b:letter_of:8 b:liegt_bei:12 b:ligt_bij:35 b:lo_faccio:-8 b:lo_paso:22 b:lo_que:-12 b:lo_reviso:13 b:lo_siento:15
b:look_at:45 b:ma_la:-9 b:ma_non:26 b:maandag_00:-8 b:maandag_0:-8 b:maar_ik:12 b:mail_app:19 b:mail_is:19
b:mail_wird:-12 b:mais_je:33 b:manana_te:30 b:me_comprometo:25 b:me_for:10 b:me_to:19 b:medio_de:29
b:mehr_erhalten:9 b:meilleurs_delais:12 b:melden_sie:21 b:member_of:16 b:merci_de:-12 b:mesmo_dia:-10
b:messaggio_sollecito:12 b:met_het:-13 b:meta_novembre:21 b:mi_scuso:-21 b:mich_nicht:8 b:mio_figlio:9 b:mit_dem:-16
b:mit_der:23 b:mon_conseil:-8 b:na_de:9 b:na_proxima:-28 b:naar_@:-8 b:nachricht_wird:-8 b:nachste_woche:-22
b:nada_que:8 b:nao_foi:-11 b:nao_me:21 b:nao_responda:9 b:nao_se:9 b:nao_tenho:-30 b:nao_vou:-8 b:ne_conteste:-10
b:ne_pas:12 b:nei_prossimi:-22 b:next_week:-18 b:nicht_der:28 b:nicht_gelesen:-9 b:nicht_vom:21
b:nicht_weitergeleitet:-16 b:nicht_zu:-8 b:nichts_sagen:33 b:niet_langer:-11 b:niet_meer:-11 b:niet_op:22
b:niet_voor:14 b:niks_over:11 b:no_es:-8 b:no_la:21 b:no_le:12 b:no_mesmo:-10 b:no_te:19 b:no_tengo:-11
b:nobody_is:12 b:noch_diese:14 b:non_ee:18 b:non_ho:-9 b:non_la:-9 b:non_le:12 b:non_posso:18 b:nooit_een:19
b:nos_autos:-9 b:not_in:10 b:notificacao_extrajudicial:-10 b:nous_esperons:-15 b:november_0000:20 b:novembro_de:17
b:numero_00000:17 b:nummer_00000:9 b:nur_die:37 b:of_00:10 b:of_doubt:10 b:of_our:10 b:of_the:26 b:ok_?:-23
b:ok_pour:-11 b:on_00:-9 b:on_est:-12 b:on_friday:25 b:on_his:8 b:on_it:-14 b:on_monday:-8 b:on_the:10 b:once_the:10
b:onder_nummer:27 b:only_one:8 b:ook_een:-26 b:ook_geen:19 b:op_betaald:-16 b:op_terug:10 b:op_zijn:9
b:orde_ontvangen:12 b:orden_de:17 b:ore_00:12 b:out_of:-9 b:over_te:-9 b:over_to:-16 b:pa_00:49 b:pace_bene:-8
b:pagar_la:-32 b:pagare_entro:26 b:pagare_la:-20 b:para_que:-12 b:pas_de:13 b:pas_du:-9 b:pas_en:8 b:pas_repondre:8
b:pasado_00:21 b:pay_me:10 b:pay_on:47 b:pedido_00000:28 b:per_mail:-8 b:per_week:15 b:pero_no:35 b:peux_faire:24
b:please_do:19 b:plus_rien:17 b:pode_ser:37 b:por_favor:-13 b:porque_no:22 b:position_is:10 b:position_to:10
b:pour_le:-9 b:pour_les:-12 b:pour_vous:8 b:prazo_de:16 b:presa_in:22 b:prossimi_giorni:-22 b:protocolo_00000:15
b:proxima_semana:-25 b:put_it:8 b:qualite_de:8 b:qualquer_contato:-9 b:que_ai:-9 b:que_ca:20 b:que_el:-29
b:que_es:21 b:que_houver:10 b:que_je:-13 b:que_le:-11 b:que_lo:-16 b:que_me:15 b:que_no:-12 b:que_se:22 b:que_si:16
b:que_tengan:15 b:que_viene:-10 b:quelque_chose:45 b:questo_momento:-10 b:read_it:8 b:recebemos_sua:21
b:rececao_da:-12 b:rechnen_mit:15 b:rechnung_nicht:-11 b:rechnung_noch:14 b:rechnungen_zur:-13 b:recibido_su:17
b:recu_votre:21 b:recuperacao_da:-8 b:relacion_con:-27 b:remercie_de:11 b:respond_to:9 b:rien_vous:15 b:ring_the:-12
b:sache_ist:16 b:said_would:41 b:same_day:-10 b:se_la:25 b:se_lo:15 b:se_nao:-8 b:see_you:-10 b:segnalazione_ee:16
b:sehr_geehrter:-9 b:sem_falta:-14 b:semaine_prochaine:10 b:sent_from:-11 b:service_des:18 b:set_out:10
b:seu_pedido:27 b:si_en:9 b:sie_das:13 b:sie_dass:13 b:sie_erhalten:11 b:sie_haben:-8 b:sie_sich:16 b:sie_uns:15
b:since_0000:14 b:so_please:8 b:son_cours:-14 b:sorry_!:-8 b:sous_le:12 b:sous_reserve:16 b:speriamo_di:9
b:staat_het:-8 b:staat_klaar:-15 b:stata_presa:22 b:stata_registrata:24 b:stuur_het:8 b:su_carta:34 b:su_consulta:42
b:su_correo:-20 b:su_mensaje:19 b:sua_conta:-10 b:sua_mail:16 b:sua_mensagem:28 b:sua_segnalazione:16 b:suit_son:-14
b:sur_un:-13 b:tag_herr:17 b:te_betalen:-21 b:te_contesto:31 b:te_doen:16 b:te_maken:12 b:te_pago:76 b:te_paso:-16
b:te_worden:-11 b:tell_you:14 b:th_and:8 b:thank_you:42 b:thanks_for:52 b:that_it:12 b:the_000:10 b:the_0:10
b:the_avoidance:10 b:the_council:10 b:the_end:8 b:the_first:40 b:the_mail:-9 b:the_new:13 b:the_next:-9 b:the_way:17
b:they_are:27 b:this_is:-14 b:this_month:10 b:to_all:9 b:to_be:35 b:to_get:22 b:to_look:13 b:to_my:11 b:to_our:-14
b:to_pay:-17 b:to_respond:9 b:to_say:12 b:tutte_le:-11 b:un_peu:26 b:und_wird:12 b:uns_eingegangen:12
b:unser_anwalt:13 b:unsubscribe_from:12 b:up_to:12 b:uw_mail:13 b:va_bene:9 b:van_de:-11 b:van_mijn:-12
b:vanaf_maandag:-8 b:ver_com:9 b:ver_si:31 b:verwacht_dat:20 b:vielen_dank:-11 b:virement_dans:-8 b:von_der:-25
b:von_einem:10 b:voor_de:9 b:voor_het:20 b:voor_mij:16 b:voor_uw:13 b:vostro_sollecito:26 b:votre_courrier:11
b:votre_facture:8 b:votre_message:62 b:vou_tentar:26 b:vou_ver:11 b:vous_etes:17 b:vous_payer:-12 b:vous_repondre:9
b:wacht_op:14 b:war_das:29 b:we_are:-13 b:we_can:8 b:we_had:8 b:we_have:-10 b:we_hope:31 b:we_will:-18 b:we_would:33
b:week_00:-26 b:week_vrijdag:-8 b:wenn_sie:15 b:when_he:14 b:which_we:13 b:wij_hebben:8 b:wij_zijn:-11 b:will_be:-16
b:will_do:-21 b:will_get:14 b:will_look:24 b:winding_up:8 b:wir_alles:21 b:wir_gehen:33 b:wir_hoffen:-10
b:wird_nicht:-20 b:with_my:10 b:with_our:-15 b:with_the:14 b:within_00:11 b:within_0:10 b:woche_noch:17
b:woche_zu:20 b:working_days:16 b:would_ask:27 b:would_rather:8 b:wurde_unter:20 b:ya_lo:-17 b:you_before:-27
b:you_by:20 b:you_for:19 b:you_have:-16 b:you_know:14 b:you_the:40 b:you_want:-15 b:you_will:-11 b:your_letter:9
b:your_message:11 b:your_request:10 b:zijn_gesloten:-8 b:zu_zahlen:20 b:zur_kenntnis:22 b:zur_sache:16
e:paid=day:-15 e:paid=none:16 e:promise=day:-24 e:promise=none:-13 e:run=none:-16 f:_amount:-65 f:_day:-53
f:_invoice:-119 f:ack:171 f:admin:-11 f:all:-92 f:back:14 f:bounce:-24 f:closed:-16 f:contest:34 f:copy:-47
f:d.CANCELLED:-14 f:d.DAMAGED:-19 f:d.LOST:-18 f:d.MISSING_DOCS:-28 f:d.NOT_OURS:15 f:d.QUALITY:-8 f:d.RETURN:-12
f:d.SERVICE_INCORRECT:-9 f:d.STALE_INVOICE:-10 f:demand:44 f:dispute:31 f:firm:-25 f:fix:-38 f:formal:-70 f:gone:-20
f:goods:-18 f:greeting:-28 f:hardship:-43 f:hold:15 f:hope:106 f:hostile:-47 f:inclusive:-20 f:inject:-39
f:insolvency:-37 f:joke:-37 f:lawyer:-30 f:legal:-32 f:mine:15 f:moves:18 f:n.QUANTITY_SHORT:29 f:not:-21
f:not_dispute:-15 f:not_hope:9 f:not_insolvency:-17 f:not_legal:25 f:not_paid:-13 f:not_statement:-10 f:not_stop:86
f:once_funds:22 f:once_us:-13 f:ooo:-9 f:others:-21 f:paid:-58 f:part:33 f:pay:-49 f:plan:-9 f:proof:-28
f:propose:-16 f:r.DESCRIPTION:11 f:r.FREIGHT:-11 f:r.LOST:-15 f:r.PRICE_ERROR:-14 f:r.QUALITY:-23 f:r.RETURN:-11
f:r.WRONG_PRODUCT:-8 f:redirect:-10 f:refuse:-88 f:rest:-19 f:run:17 f:soon:-46 f:statement:-33 f:stop:-44
f:until:-16 f:wait:-21 f:willpay:-42 i:acknowledgement:147 i:acknowledgement=2:147 i:bounce:-19 i:bounce=3:-19
i:copy_invoice_request:-24 i:copy_invoice_request=3:-32 i:dispute:-13 i:dispute=1:-11 i:dispute=2:34 i:dispute=3:-36
i:hardship:37 i:hardship=2:44 i:hostile:-47 i:hostile=2:-20 i:hostile=3:-27 i:in_payment_run:-11
i:in_payment_run=3:-11 i:insolvency:-32 i:insolvency=3:-29 i:invoice_admin:-17 i:invoice_admin=2:25
i:invoice_admin=3:-43 i:legal:-25 i:legal=1:-13 i:legal=2:41 i:legal=3:-53 i:nothing:79 i:out_of_office=2:49
i:out_of_office=3:-53 i:partial_payment:28 i:partial_payment=2:35 i:payment_plan_request:-10
i:payment_plan_request=2:12 i:payment_plan_request=3:-22 i:promise_to_pay:-37 i:promise_to_pay=1:13
i:promise_to_pay=3:-50 i:question:-30 i:question=1:-24 i:question=3:-12 i:remittance_advice=2:20
i:remittance_advice=3:-18 i:statement_request:-32 i:statement_request=2:-13 i:statement_request=3:-19
i:unsubscribe:-56 i:unsubscribe=3:-59 i:wrong_contact:-18 i:wrong_contact=1:-13 i:wrong_contact=2:15
i:wrong_contact=3:-20 l:de:-8 l:en:19 l:fr:-21 l:it:-18 l:pt:28 n:0:16 n:1:-17 n:4:11 n:5:-21 n:6:16 p:abgele:12
p:abogad:22 p:abzuse:22 p:accett:10 p:acompt:19 p:acuerd:19 p:acusam:-8 p:addres:-8 p:adelan:24 p:adjunt:-8
p:admini:18 p:admisi:9 p:adress:-22 p:advoca:-8 p:advoga:-25 p:afspra:16 p:agrade:44 p:akkoor:-15 p:aktenz:15
p:allega:-13 p:almace:-10 p:amtsge:-9 p:androi:-14 p:anfrag:8 p:angeko:34 p:angeor:-12 p:anotad:61 p:anteri:-8
p:antwoo:10 p:appele:-11 p:approv:-13 p:archiv:-14 p:arrete:-8 p:arriva:8 p:arrive:11 p:asegur:44 p:asiste:-15
p:assegn:22 p:assunt:26 p:assure:19 p:assust:9 p:atenca:-10 p:atenci:23 p:atende:13 p:atendi:12 p:attach:-8
p:attend:-10 p:aushil:19 p:auszah:-19 p:automa:-8 p:avocat:8 p:avoida:10 p:avvoca:-8 p:bancar:-15 p:beacht:13
p:beantw:-10 p:bearbe:12 p:bedrij:13 p:bemuhe:-14 p:benade:-13 p:benest:33 p:berich:-11 p:beschw:43 p:bestat:22
p:bestel:-25 p:betaal:-32 p:betale:-14 p:betwis:-24 p:bezahl:-9 p:bezwaa:9 p:biento:-36 p:bloque:-9 p:bonifi:-19
p:buongi:-19 p:cambia:-11 p:cancel:-14 p:cantie:-10 p:casset:-10 p:centra:-8 p:certif:-11 p:chamad:13 p:chanti:-15
p:chiama:-10 p:christ:22 p:client:-13 p:cobran:8 p:colleg:10 p:coment:-27 p:commes:28 p:commis:-8 p:compan:-17
p:compet:46 p:compla:15 p:comple:-24 p:compri:-13 p:compro:12 p:comuni:16 p:comunq:13 p:concil:-12 p:confia:15
p:confir:22 p:confor:-16 p:conseg:-25 p:consei:-10 p:consej:14 p:consid:-8 p:consig:41 p:consul:37 p:contac:-19
p:contat:13 p:conten:24 p:contes:38 p:contra:-15 p:contro:-8 p:convoc:9 p:corren:17 p:counci:16 p:counte:13
p:crosse:10 p:curtai:12 p:custom:-9 p:debite:-20 p:debito:-13 p:debloq:18 p:decemb:-10 p:depart:18 p:depens:-12
p:desabo:18 p:descon:16 p:descul:-19 p:despac:-14 p:destin:-11 p:devolv:-12 p:diffid:-11 p:dinsda:-9 p:dipend:23
p:direca:8 p:direct:-9 p:dispos:-18 p:dissol:11 p:docume:14 p:domand:-8 p:domeni:-10 p:domici:-18 p:donder:-13
p:donneu:20 p:doorge:29 p:dossie:-22 p:duidel:8 p:duplic:8 p:eerder:-13 p:egregi:-9 p:eigena:9 p:eingan:37
p:eingeg:12 p:empres:-15 p:encais:14 p:encami:12 p:encont:-15 p:endere:-12 p:engage:18 p:enquan:19 p:enquir:15
p:enregi:25 p:entend:-16 p:entrad:26 p:entreg:-8 p:envoye:21 p:erbitt:-8 p:erfolg:10 p:erhalt:64 p:erledi:45
p:eroffn:-8 p:escrev:13 p:espera:-48 p:espero:-15 p:esquec:-12 p:estagi:21 p:estima:8 p:exampl:-8 p:expedi:-11
p:extraj:-12 p:factur:-41 p:factuu:-8 p:falsch:10 p:fattur:-37 p:fatura:-8 p:februa:-10 p:fevere:-12 p:finalm:-20
p:financ:-18 p:floris:15 p:forder:-9 p:fornec:-12 p:forwar:-9 p:franco:-9 p:freiga:56 p:funera:11 p:garant:28
p:gelese:19 p:genera:30 p:geregi:34 p:gerenc:-8 p:gesend:40 p:geslot:-9 p:gesper:-9 p:gester:-20 p:gestor:18
p:gettin:11 p:goedke:38 p:govern:12 p:gracia:25 p:guaran:-17 p:herinn:11 p:hiermi:15 p:huissi:-12 p:hundre:-10
p:import:-9 p:incass:28 p:incide:9 p:inclus:-9 p:incluy:-17 p:incump:-13 p:inform:-12 p:inhoud:17 p:inoltr:18
p:insolv:23 p:instan:-9 p:instru:-14 p:intend:54 p:intent:47 p:intere:-8 p:intern:16 p:invoic:-13 p:irgend:-27
p:istant:-10 p:jahres:8 p:januar:-11 p:juridi:8 p:kenntn:22 p:kolleg:10 p:kriege:16 p:kummer:23 p:ledigl:17
p:lemoin:18 p:letzte:13 p:licenc:-10 p:liefer:-11 p:liquid:-29 p:maanda:-16 p:mandan:-12 p:mandar:-21 p:mandat:-19
p:mangue:9 p:martin:9 p:materi:-11 p:matern:-10 p:mattin:-10 p:meetin:10 p:meille:10 p:mensag:17 p:mensaj:15
p:mercre:-14 p:messag:61 p:metall:23 p:mitarb:39 p:mochte:9 p:mogeli:-20 p:moglic:51 p:moment:-16 p:monats:20
p:montan:30 p:mornin:8 p:nachfr:17 p:nachst:-40 p:namast:15 p:navida:9 p:necess:21 p:nessun:-9 p:newsle:10
p:nieuws:40 p:ningue:-8 p:nothin:-18 p:notifi:-11 p:noviem:-21 p:nuestr:22 p:obriga:32 p:ocorre:-9 p:octubr:17
p:office:9 p:ontvan:59 p:opleve:14 p:origin:12 p:outloo:-14 p:pacien:20 p:pagame:-25 p:pagher:43 p:paieme:-17
p:palavr:-8 p:parven:9 p:patien:30 p:paymen:-8 p:perdon:-11 p:person:9 p:petiti:8 p:positi:8 p:possiv:-30
p:pouvoi:11 p:pratic:10 p:precis:-10 p:prefer:-12 p:prepar:-8 p:presid:8 p:presup:9 p:proced:-10 p:procha:-11
p:projec:30 p:prossi:-30 p:protes:-12 p:protoc:42 p:provee:10 p:provve:-17 p:proxim:9 p:prozes:28 p:qualit:10
p:qualqu:-23 p:qualun:-10 p:quatsc:19 p:quedad:16 p:quelqu:45 p:ragion:-10 p:rahmen:16 p:rappel:16 p:readin:12
p:recebe:13 p:recebi:37 p:receiv:34 p:receve:19 p:rechnu:-30 p:rechts:-19 p:recibi:94 p:reclam:17 p:reconn:8
p:record:23 p:recupe:-12 p:regist:52 p:regola:-12 p:regula:13 p:rekeni:-19 p:relaci:-27 p:relanc:31 p:remerc:19
p:remind:-8 p:repond:14 p:repres:-12 p:reques:9 p:resolv:10 p:respet:19 p:respon:30 p:respos:45 p:retire:-9
p:return:11 p:reunio:19 p:revisa:26 p:reviso:-12 p:ricevu:48 p:richte:-8 p:richti:-13 p:rientr:38 p:riferi:25
p:ringra:31 p:risult:-15 p:riusci:10 p:rogamo:20 p:sachli:-12 p:sachst:24 p:saldat:-25 p:saturd:27 p:sauveg:28
p:sblocc:20 p:schick:-14 p:schrei:42 p:scrive:-16 p:scusat:-10 p:second:9 p:secret:17 p:segnal:9 p:segund:-10
p:semain:18 p:senore:15 p:servic:14 p:settim:-15 p:siguie:-13 p:silenc:19 p:sinter:-11 p:sistem:-11 p:socied:-12
p:societ:-9 p:solici:9 p:sollec:13 p:someth:-15 p:statut:-8 p:stritt:15 p:sustac:-10 p:syndic:20 p:talkin:8
p:telefo:-20 p:tenaam:-8 p:thursd:-9 p:titola:12 p:toglie:-8 p:transf:-18 p:transm:20 p:trasla:9 p:tratad:14
p:tribun:-14 p:uberwe:-18 p:ubrige:31 p:udienz:26 p:uffici:10 p:uitsch:36 p:unsere:-13 p:unsubs:11 p:untern:-12
p:unters:17 p:ustede:-8 p:vediam:-33 p:vedrem:44 p:verbun:15 p:versuc:9 p:vertre:-10 p:verwac:28 p:verzog:10
p:vierne:9 p:vireme:-29 p:vision:15 p:volgen:-12 p:vollst:18 p:vorers:24 p:vraime:17 p:websit:-8 p:weddin:27
p:weeken:12 p:weiter:-23 p:werkda:10 p:widers:-8 p:wijzig:-8 p:windin:8 p:woensd:-9 p:workin:15 p:zahlun:-32
p:zusage:8 p:zustan:9 s:00000:77 s:000:-9 s:0:49 s:?:16 s:aberto:9 s:ac:9 s:accuse:61 s:adeudo:8 s:afwezig:-12
s:antwort:-20 s:as:15 s:auto:9 s:automatic:-15 s:automatica:-25 s:automatico:18 s:automatique:-9 s:automatische:-42
s:avant:-8 s:avis:-11 s:aw:10 s:betaling:12 s:betalingsherinnering:-50 s:betalingsregeling:18 s:bl:57 s:bm:-8
s:boleto:-8 s:ca:-28 s:cc:69 s:cg:8 s:chamado:13 s:cobranca:-8 s:compte:-12 s:cs:-12 s:cuenta:-16 s:de:-65
s:decembre:8 s:demeure:-11 s:dernier:-9 s:df:-8 s:di:-34 s:diffida:-10 s:due:-12 s:ec:-11 s:eingangsbestatigung:15
s:en:-42 s:estado:-8 s:et:-12 s:factura:14 s:fallig:19 s:fatt:-11 s:fattura:8 s:fatura:52 s:fe:19 s:fs:-8 s:fw:-15
s:fwd:-29 s:ga:39 s:gc:20 s:gt:13 s:herinnering:11 s:ihr:13 s:ihre:9 s:impayee:-14 s:in:12 s:incidencia:16
s:interpelacao:-12 s:invoice:31 s:invoices:-18 s:kb:-26 s:lembrete:15 s:letter:-12 s:lt:-21 s:lw:-22 s:mahnung:19
s:mail:8 s:mb:27 s:mdf:-19 s:messaggio:-14 s:mise:-11 s:mm:14 s:mp:-8 s:mt:10 s:nachricht:12 s:noleggio:25
s:notificacao:-9 s:offen:8 s:offene:-10 s:ontvangstbevestiging:32 s:openstaand:-20 s:openstaande:-8 s:pagamento:-53
s:pago:-22 s:past:-12 s:payment:-21 s:pb:-9 s:pedido:25 s:please:14 s:por:-10 s:posten:-15 s:pranchas:-13
s:protocolo:30 s:ps:22 s:re:53 s:received:20 s:reception:12 s:rechnung:28 s:reclamacion:-14 s:recordatorio:63
s:recuperacao:-8 s:relance:9 s:reminder:-61 s:reply:-15 s:request:12 s:res:-31 s:respond:19 s:retard:-10 s:rg:23
s:risposta:-12 s:rj:45 s:rp:18 s:ruckfrage:20 s:rv:-11 s:saldo:12 s:schreiben:14 s:segundo:-13 s:sf:23 s:sg:28
s:si:-14 s:sistema:-15 s:solleciti:-10 s:sollecito:-30 s:sv:-9 s:ticket:28 s:tinta:78 s:tm:-22 s:tn:-8 s:tweede:-9
s:vasos:14 s:vencido:-12 s:vernici:-26 s:vf:12 s:vom:26 s:vs:-8 s:wg:-9 s:your:11 s:zahlung:59
s:zahlungserinnerung:-40 w:!:19 w:%:-11 w:00000:74 w:000:-89 w:00:-99 w:0:-94 w:?:-86 w:@:-122 w:aan:26 w:ab:10
w:abel:11 w:aber:9 w:aberto:8 w:abogado:10 w:abogados:13 w:about:9 w:abzusehen:22 w:access:-9 w:accettazione:12
w:account:-9 w:accounts:12 w:achats:18 w:acima:9 w:acompte:19 w:action:-8 w:acuerdo:19 w:acusamos:-8 w:acuse:8
w:address:-8 w:adesso:17 w:administrador:28 w:admite:13 w:adresse:-15 w:advogada:-13 w:advogados:-11 w:afspraak:16
w:again:-12 w:agente:25 w:agora:-20 w:agradecemos:28 w:agreed:-8 w:ah:-22 w:ahora:-9 w:ai:-36 w:ainda:28
w:akkoord:-15 w:aktenzeichen:15 w:aktull:11 w:aktullen:9 w:al:16 w:algo:23 w:alguma:19 w:alguno:19 w:alla:-15
w:alle:-15 w:alleen:-8 w:allegato:-12 w:alles:16 w:almacen:-10 w:alors:-8 w:als:-37 w:also:23 w:alta:18 w:altro:-32
w:am:-25 w:amanha:-13 w:amigo:-13 w:an:-23 w:anbei:-10 w:and:-27 w:andere:26 w:android:-14 w:anfrage:8
w:angekommen:34 w:angeordnet:-12 w:anhang:-9 w:anotado:61 w:answer:53 w:antwoord:11 w:antwort:12 w:apenas:-12
w:app:11 w:appelez:-11 w:appena:56 w:approved:-10 w:apres:29 w:aqui:37 w:ar:-24 w:are:-8 w:arrivata:9 w:arrived:12
w:art:-9 w:as:-13 w:asdf:-17 w:asistente:-15 w:ask:32 w:associe:9 w:assunto:26 w:at:16 w:ate:12 w:atencao:-10
w:atencion:23 w:atenderemos:14 w:atendimento:13 w:attente:-8 w:attesa:31 w:atto:-10 w:au:-23 w:aucune:43 w:auf:-23
w:aus:8 w:auszahlung:-13 w:autos:-9 w:aux:-14 w:avant:9 w:avete:-15 w:avis:19 w:avisar:8 w:avocats:8 w:avoidance:10
w:back:21 w:banca:21 w:bancarios:-10 w:banco:-14 w:bank:-27 w:bar:-21 w:batch:-8 w:bau:19 w:be:-28 w:beachten:13
w:bearbeitet:12 w:bedrijf:13 w:been:-12 w:behalf:8 w:bei:-10 w:beide:-29 w:beider:-27 w:beim:21 w:below:-12
w:bemuhen:-14 w:ben:-14 w:bene:9 w:benestare:33 w:best:58 w:bestatigen:15 w:bestatigt:17 w:betaald:-23 w:betalen:-14
w:betrag:12 w:betwist:-23 w:bezwaar:9 w:bien:85 w:bientot:-36 w:bij:18 w:binnen:22 w:bisous:-31 w:bitte:-21
w:bitten:22 w:bloque:18 w:boas:31 w:boh:18 w:boite:-9 w:boleto:-8 w:bonifico:-16 w:bonnes:18 w:both:-10 w:budget:8
w:buena:20 w:buenas:18 w:buenos:-15 w:buon:9 w:buongiorno:-19 w:buro:-15 w:bursar:11 w:but:-84 w:buzon:9 w:bv:-8
w:ca:-12 w:call:8 w:calma:31 w:camion:-12 w:can:28 w:canal:9 w:cannot:-19 w:cantiere:-9 w:capo:33 w:car:19
w:carico:22 w:carta:21 w:cassetto:-9 w:causa:-8 w:ce:-34 w:cell:-9 w:cessar:-9 w:cet:19 w:chamado:13 w:change:15
w:chantier:-15 w:che:-28 w:check:8 w:chef:26 w:chefe:15 w:chegou:8 w:chi:39 w:chiamate:-10 w:chose:45 w:christmas:22
w:ci:-13 w:ciao:-11 w:cierra:-12 w:cio:-8 w:claim:-13 w:claro:-22 w:client:31 w:cnpj:-8 w:co:-9 w:cobrancas:14
w:cobro:15 w:code:-8 w:coisa:19 w:collega:13 w:come:15 w:commercialista:12 w:commessa:34 w:commit:10 w:company:-15
w:completa:13 w:compreensao:10 w:compris:-13 w:comprometo:25 w:computer:8 w:comune:30 w:comunicado:10
w:comunicazione:23 w:comunque:13 w:con:-10 w:concurso:-8 w:concursos:11 w:confirmo:21 w:conforme:-13 w:conseil:-10
w:consejo:14 w:consulta:42 w:conta:-17 w:contabilidad:12 w:contact:-17 w:contacting:18 w:contacto:-8 w:contato:-11
w:contenzioso:23 w:conteste:11 w:contesto:17 w:contra:-15 w:copy:8 w:corrected:10 w:cosi:-20 w:coucou:10
w:council:16 w:courrier:10 w:course:9 w:court:14 w:credit:-18 w:crediti:36 w:credito:-16 w:crossed:10 w:cuando:-12
w:customer:-9 w:da:-23 w:daher:-9 w:dai:-13 w:damit:-11 w:dan:-46 w:dank:68 w:danke:57 w:dann:-14 w:dans:46 w:das:15
w:dass:53 w:data:-16 w:date:36 w:datos:-11 w:datum:12 w:davon:32 w:day:-11 w:dazu:17 w:de:-75 w:debiteur:-20
w:debito:-13 w:debitore:-13 w:decide:43 w:deja:-18 w:del:31 w:delais:12 w:della:-25 w:dem:-20 w:den:26
w:departamento:15 w:depends:8 w:depense:-12 w:depois:26 w:depuis:-12 w:des:16 w:desabonner:18 w:desculpa:-13
w:desde:-17 w:dette:8 w:deus:10 w:deux:-19 w:deve:-11 w:devo:-27 w:deze:-10 w:dezember:11 w:dia:-33 w:dias:8
w:diese:34 w:digo:29 w:dije:18 w:dinsdag:-9 w:dipende:23 w:direcao:8 w:directie:8 w:disposizione:-12 w:disso:-18
w:dit:-9 w:do:-20 w:documento:25 w:doe:-11 w:doen:45 w:dom:17 w:domani:59 w:domenica:-10 w:donc:13 w:donderdag:-13
w:donneur:20 w:door:35 w:doorgestuurd:29 w:dort:27 w:dos:-14 w:dossier:-22 w:dou:19 w:doubt:10 w:doy:21 w:dr:-18
w:drauf:27 w:drei:-35 w:drie:-8 w:drum:15 w:due:-11 w:dus:15 w:echt:-8 w:ee:15 w:een:-18 w:eerdere:-13 w:egregio:-9
w:eh:-32 w:ein:9 w:eind:13 w:eine:14 w:einem:10 w:einen:-10 w:einer:9 w:eingang:36 w:eingegangen:14 w:el:-36
w:ela:33 w:em:29 w:email:-16 w:emails:-9 w:empresa:-18 w:en:17 w:encaissement:14 w:encontra:-11 w:encore:-12
w:endereco:-12 w:engage:11 w:enquanto:19 w:enregistree:25 w:entra:-20 w:entrada:27 w:entre:27 w:entro:19 w:envoye:46
w:envoyer:21 w:equipe:36 w:er:35 w:era:-11 w:erbitten:-8 w:erfolgt:14 w:erhalten:64 w:erledigt:45 w:erop:-12
w:erreur:-8 w:error:-8 w:erst:-14 w:es:64 w:escreveu:16 w:ese:-8 w:esperamos:-25 w:esperando:-20 w:espere:26
w:esperons:-15 w:esqueci:-12 w:essaie:22 w:esse:14 w:essere:-8 w:est:54 w:esta:35 w:estao:-8 w:este:35
w:estimados:13 w:esto:-12 w:estoy:19 w:et:-39 w:ete:42 w:etes:17 w:eu:15 w:euch:-10 w:euri:-27 w:euro:-11 w:even:12
w:example:-8 w:expect:10 w:expediente:-11 w:extrajudicial:-12 w:faccio:-14 w:faco:-11 w:factura:-16 w:fahrer:-21
w:faire:45 w:fais:-14 w:fait:-18 w:faite:-15 w:falschen:14 w:falta:-28 w:fattura:-22 w:fatture:-15 w:fatura:-19
w:favor:-21 w:februar:-8 w:fecha:30 w:feira:-10 w:feliz:8 w:fest:8 w:fevereiro:-12 w:fido:27 w:figlio:9 w:fim:-11
w:fin:25 w:finalmente:-20 w:finche:12 w:fine:47 w:fino:19 w:firma:46 w:first:32 w:flusso:-11 w:foi:31 w:for:26
w:forderung:-8 w:fornecedores:-9 w:fr:17 w:fragen:20 w:franco:9 w:frau:-16 w:freigabe:28 w:freigegeben:9 w:frere:22
w:friday:-22 w:fui:20 w:ga:17 w:gar:-10 w:garantia:17 w:garantie:11 w:gc:-10 w:ge:14 w:gebe:34 w:gebeld:16
w:geben:-19 w:geehrter:-9 w:geen:32 w:gegen:-11 w:gehen:29 w:geht:-16 w:geld:-10 w:gelegd:9 w:gelesen:19 w:general:8
w:generale:24 w:gent:23 w:gentile:20 w:geregistreerd:34 w:gerencia:-8 w:gesagt:18 w:gesendet:40 w:gesloten:-9
w:gesperrt:-9 w:gestern:-20 w:get:25 w:getting:11 w:geven:-11 w:gewoon:-9 w:gezet:-8 w:gezien:43 w:gi:18 w:gia:-11
w:gibt:-8 w:giorni:-27 w:giorno:8 w:giuro:-8 w:gmbh:15 w:go:-10 w:goed:73 w:goede:14 w:goedkeuring:38 w:goes:-12
w:graag:-18 w:gracias:25 w:grazie:61 w:great:-8 w:grupo:-9 w:guess:14 w:hab:-16 w:haben:16 w:halfte:-24 w:hall:16
w:hals:15 w:has:26 w:hat:-16 w:hear:14 w:heard:41 w:heb:8 w:hee:8 w:heeft:-8 w:hem:23 w:hemos:19 w:here:-15
w:herinnering:14 w:herr:-18 w:het:53 w:heute:-9 w:hi:-10 w:hier:25 w:hiermit:15 w:hij:18 w:hijo:14 w:hijos:11
w:him:11 w:his:12 w:hj:-8 w:hm:-16 w:ho:-16 w:hoch:20 w:hoe:17 w:hoffen:-10 w:hoje:-21 w:hola:18 w:hoop:8 w:hoor:15
w:hope:27 w:horas:20 w:horen:-11 w:hours:11 w:houver:9 w:hoy:15 w:huissier:-12 w:hundred:-10 w:iban:-8 w:ici:-19
w:ieri:-10 w:iets:-21 w:if:-8 w:ignore:-15 w:ihnen:-37 w:ihre:-8 w:ihrem:-25 w:ihren:-12 w:ihrer:-20 w:ihres:32
w:il:-15 w:ilse:32 w:im:-38 w:immer:14 w:inbox:-8 w:incasso:15 w:incluye:-17 w:indirizzato:13 w:info:15
w:informamos:-12 w:information:18 w:inhoudelijk:19 w:insolvenz:17 w:instant:-8 w:intentare:78 w:interpelacao:-12
w:io:-41 w:is:-26 w:isso:-15 w:issue:14 w:ist:29 w:istantaneo:-9 w:jajaja:-8 w:januari:-10 w:je:25 w:jefe:-9
w:jetzt:24 w:jo:-9 w:jours:-14 w:judicial:-9 w:judiciales:19 w:julie:25 w:jullie:-15 w:juni:-8 w:junta:18
w:juridico:14 w:kann:43 w:kasse:10 w:kassel:-8 w:keine:-16 w:kenntnis:22 w:kijken:12 w:kindly:-8 w:kkkkk:-8
w:klaar:-20 w:klopt:15 w:know:8 w:kollegen:14 w:kom:19 w:komt:65 w:konto:-10 w:kriegen:16 w:krijg:-9 w:kummern:8
w:kunde:9 w:kunnen:-17 w:kurze:17 w:la:-30 w:laat:-8 w:laden:21 w:lads:-9 w:lands:-8 w:langer:-12 w:last:-10
w:lauft:20 w:le:40 w:lediglich:17 w:leer:15 w:left:-12 w:leg:12 w:legal:-9 w:lei:-20 w:leider:-9 w:lemoine:18
w:les:17 w:letto:38 w:lettre:19 w:lg:-8 w:licenca:-8 w:liegt:43 w:ligt:33 w:link:-15 w:liquidation:-18 w:list:-10
w:liste:-10 w:lite:18 w:litige:-15 w:llevo:-12 w:lo:10 w:logged:23 w:logo:48 w:look:62 w:los:-38 w:lot:-9 w:lu:56
w:lukt:-8 w:ma:30 w:maak:-13 w:maandag:-16 w:maar:33 w:mach:-10 w:macht:-12 w:mahnungen:-8 w:mail:47 w:mails:-18
w:mains:12 w:mais:-29 w:maken:-10 w:mal:-39 w:man:-9 w:manana:17 w:manda:-9 w:mandaram:-18 w:mandat:-14 w:mandei:-18
w:mando:-8 w:mani:8 w:mano:12 w:many:8 w:mario:8 w:martes:12 w:mas:16 w:mate:-13 w:materia:-9 w:matin:-8 w:me:-40
w:medio:27 w:mee:-32 w:meeting:11 w:mehr:-26 w:mei:50 w:meilleurs:11 w:meine:-16 w:melde:10 w:melden:18 w:member:16
w:menos:12 w:mensagem:22 w:mensaje:15 w:mensen:-8 w:mer:15 w:mercredi:-14 w:merry:-8 w:mes:32 w:mesi:-9 w:message:65
w:messages:-10 w:messaggio:10 w:met:-40 w:meta:18 w:meu:-13 w:mezzo:-10 w:mi:10 w:mich:20 w:might:-22 w:mij:-10
w:mijn:-21 w:mine:9 w:minha:-14 w:minhas:29 w:mio:-22 w:mir:-24 w:mise:-9 w:mismo:-22 w:mit:-25 w:mitarbeiter:39
w:mo:9 w:mochten:9 w:moet:-13 w:mogelijk:-20 w:moi:-15 w:mois:14 w:momento:-15 w:mon:15 w:monatsende:20 w:monday:-12
w:more:-10 w:morgen:15 w:morning:8 w:mrs:17 w:muss:11 w:musste:-8 w:na:-27 w:naar:9 w:nach:-26 w:nachste:-25
w:nachsten:-15 w:namaste:15 w:nao:-31 w:nas:29 w:natale:8 w:navidad:9 w:ne:12 w:necessario:22 w:nee:-22 w:neef:15
w:neem:-26 w:nei:-23 w:nell:-8 w:never:24 w:new:21 w:newsletter:10 w:next:-36 w:nicht:46 w:niet:-10 w:nieuwe:-8
w:nieuwsbrief:40 w:ninguem:-8 w:nn:-20 w:no:-33 w:nobody:8 w:noch:22 w:noel:-8 w:noi:-12 w:nombre:17 w:non:37
w:nooit:13 w:normal:-13 w:nos:-25 w:nostro:-13 w:not:-28 w:nota:13 w:note:62 w:noted:23 w:nothing:-18
w:notificacao:-20 w:notificaciones:19 w:nous:-29 w:novembre:-12 w:novembro:16 w:noviembre:-21 w:now:-19 w:ns:12
w:nuestra:10 w:nuestro:13 w:nuestros:13 w:nulla:-8 w:number:-12 w:numero:18 w:nummer:31 w:nur:48 w:ob:-8
w:obrigado:37 w:octubre:17 w:office:-16 w:ohne:13 w:oi:10 w:ok:-18 w:om:11 w:once:22 w:onder:25 w:one:-19 w:ons:-26
w:ontvangen:43 w:ontvangt:17 w:ook:-27 w:op:-32 w:opa:76 w:ora:-13 w:orde:37 w:orden:15 w:order:-12 w:ordre:19
w:ore:12 w:original:13 w:os:-42 w:otra:42 w:oui:47 w:our:-9 w:out:-9 w:outlook:-14 w:over:-12 w:pa:8 w:pace:-12
w:paciencia:20 w:pack:10 w:padre:14 w:paga:24 w:pagamento:-15 w:pagar:-26 w:pagare:-15 w:pagarles:-15 w:pagarlo:17
w:pagheremo:43 w:pago:22 w:pagos:-14 w:paid:-11 w:paiement:-13 w:palavra:-8 w:papa:10 w:par:-19 w:pari:-21
w:parlo:10 w:parte:-27 w:pas:-23 w:pasado:13 w:pass:10 w:passa:-9 w:passe:-13 w:passed:17 w:passer:10 w:passo:-28
w:pay:25 w:paye:-20 w:payer:-20 w:payment:-14 w:pdf:-10 w:pelo:13 w:per:-27 w:pero:28 w:persona:18 w:peu:26
w:peux:26 w:piero:9 w:pin:12 w:piu:-21 w:pix:-25 w:plan:-9 w:please:-21 w:pls:-8 w:plus:-8 w:po:-10 w:pode:33
w:podia:21 w:poi:26 w:point:27 w:por:-33 w:porque:29 w:position:8 w:possivel:-30 w:pour:-48 w:pouvoir:11
w:pratica:-16 w:prazo:15 w:preciso:-8 w:presa:29 w:presidente:10 w:preso:10 w:prijs:-10 w:prima:-21 w:pris:9
w:proc:-9 w:prochain:-9 w:procura:19 w:projectleider:32 w:promis:-13 w:promise:-17 w:promises:11 w:pronto:-14
w:prossimi:-22 w:protocolo:23 w:prova:9 w:proveedores:13 w:puis:-10 w:punto:-11 w:quai:9 w:qual:-11 w:qualite:11
w:qualquer:-23 w:qualunque:-10 w:quand:24 w:quando:21 w:quanto:-10 w:quatsch:19 w:que:-30 w:quedado:16 w:quella:-8
w:quello:25 w:quelque:45 w:quem:17 w:questo:-13 w:qui:20 w:quinta:-10 w:quiser:17 w:ragione:-10 w:rahmenvertrag:16
w:rappel:-24 w:rappeler:18 w:reading:12 w:recebemos:22 w:recebi:74 w:recebido:44 w:received:36 w:recevez:19
w:rechnen:15 w:rechnungen:-30 w:recht:-12 w:rechtsstreit:13 w:rechtsvorschlag:-8 w:recibida:26 w:recibido:77
w:recibo:-11 w:reclamation:18 w:recordatorio:16 w:recu:67 w:recuperacao:-10 w:reenviar:11 w:ref:16 w:regarde:13
w:regards:-8 w:regel:-26 w:registrata:24 w:regle:-13 w:regler:-19 w:rekening:-9 w:relacion:-27 w:relance:40
w:remercie:11 w:remesa:-9 w:repondre:14 w:representada:-10 w:request:10 w:reserve:15 w:resolver:17 w:respond:24
w:respondo:-9 w:responsable:19 w:resposta:45 w:respuesta:-11 w:rest:-9 w:resto:-15 w:reto:-8 w:reunion:19 w:review:9
w:reviso:13 w:reyes:9 w:rh:-8 w:ricevuto:50 w:rien:12 w:right:-12 w:ring:-15 w:ringraziamo:14 w:risultano:-11
w:riuscire:11 w:rogamos:20 w:run:-12 w:sa:27 w:sabato:-26 w:sache:10 w:sagen:27 w:sai:25 w:said:36 w:sal:31
w:saldata:-14 w:saldate:-11 w:saldo:-13 w:sale:16 w:sali:-10 w:samedi:-18 w:san:10 w:sao:-8 w:saturday:16
w:sauvegarde:28 w:say:9 w:schnellstmoglich:13 w:schon:-12 w:schreiben:9 w:scrivermi:-10 w:scusate:-10 w:scuso:-21
w:se:33 w:seconda:9 w:see:-16 w:segnalazione:12 w:segunda:-9 w:sei:-8 w:seit:-9 w:selbst:12 w:semaine:20 w:semana:61
w:sempre:8 w:senores:15 w:sent:-20 w:sepa:-10 w:ser:56 w:service:16 w:settimana:-14 w:seu:23 w:sexta:10 w:she:18
w:short:15 w:si:34 w:sia:-20 w:siamo:-18 w:sido:15 w:sie:11 w:siento:15 w:siete:-8 w:siguiente:-12 w:silencio:19
w:sim:18 w:sin:-12 w:since:13 w:sind:-41 w:sinds:-14 w:sinterklaas:-11 w:sit:-9 w:slt:-14 w:so:-18 w:sob:23
w:sociedade:-10 w:soldi:-17 w:solicitor:10 w:solicitors:12 w:sollecito:17 w:solo:19 w:something:-15 w:sommer:22
w:son:-9 w:sono:-33 w:sonst:-8 w:sont:-8 w:soon:10 w:sorry:-37 w:sort:20 w:sou:-11 w:souci:8 w:sous:20 w:spater:-20
w:sta:-10 w:staat:-35 w:stahl:10 w:stata:22 w:steht:-8 w:stesso:-9 w:stil:12 w:stop:-13 w:strittig:15 w:su:21
w:sua:96 w:suerte:12 w:suis:-18 w:suit:-14 w:sulla:-15 w:sur:-31 w:sustacao:-10 w:svp:-9 w:system:-28 w:take:-12
w:talking:8 w:tardes:10 w:tardi:29 w:te:71 w:tegen:-9 w:tell:12 w:tempo:24 w:temporal:8 w:tenaamstelling:-8
w:tengan:15 w:tengo:-13 w:tenho:-31 w:terms:16 w:terug:20 w:thank:42 w:thanks:72 w:that:-11 w:the:-13 w:them:-9
w:they:13 w:things:8 w:this:8 w:though:8 w:three:-12 w:thursday:-9 w:ti:-14 w:time:41 w:titolare:12 w:titulo:-12
w:toda:-11 w:tone:8 w:tono:35 w:torna:20 w:tot:-33 w:trade:-28 w:traite:11 w:tramite:8 w:transmets:23 w:traslado:9
w:trato:-15 w:tres:-14 w:tribunal:-10 w:try:-8 w:trying:14 w:tu:-32 w:tun:46 w:tutte:-13 w:ubrigens:34 w:udienza:26
w:ufficio:10 w:uhr:10 w:uit:-13 w:uitschrijven:37 w:ultimo:-22 w:um:-21 w:uma:-9 w:una:12 w:undici:-9 w:une:-14
w:unica:8 w:uns:-14 w:unser:-15 w:unsere:16 w:unserem:-10 w:unseren:10 w:unsubscribe:11 w:unter:27 w:unternehmen:-11
w:unterschrieben:-9 w:unterschrift:16 w:until:-9 w:up:16 w:us:-23 w:ustedes:-8 w:uteis:61 w:va:34 w:vai:-11
w:vale:12 w:valor:-9 w:vamos:-23 w:van:-58 w:vanaf:-13 w:vast:13 w:vcs:-24 w:ve:36 w:vediamo:-33 w:vedo:-24
w:vedremo:44 w:ver:41 w:verifica:-13 w:verification:13 w:vero:-20 w:versprechen:9 w:verwacht:28 w:via:-24
w:vielen:-11 w:vier:17 w:viernes:9 w:vir:-14 w:virement:-22 w:visione:15 w:visto:38 w:vite:9 w:voces:-21 w:voi:-38
w:volgende:-11 w:vollstreckung:17 w:volta:8 w:vom:15 w:vor:-15 w:vorerst:24 w:vos:-31 w:vossa:-17 w:vosso:-11
w:vostro:16 w:votre:61 w:vou:33 w:vous:-38 w:vraiment:17 w:vrouw:-9 w:vs:-27 w:vuole:-9 w:vuoto:19 w:wacht:14
w:wann:9 w:want:-22 w:war:11 w:waren:-10 w:was:-28 w:way:12 w:we:-20 w:website:-8 w:wedding:27 w:week:-17
w:weekend:12 w:wegen:-8 w:wegens:-9 w:weiter:45 w:weitergeleitet:-9 w:weken:20 w:werd:51 w:werk:-11 w:werkdagen:10
w:when:15 w:which:23 w:who:20 w:wie:33 w:wij:-16 w:wil:-9 w:winding:8 w:winkel:10 w:wird:39 w:wit:17 w:with:15
w:within:24 w:wochen:-31 w:woensdag:-9 w:worden:-22 w:working:15 w:would:32 w:write:8 w:wurde:20 w:xmas:-32 w:ya:-53
w:yeah:39 w:yet:51 w:yo:-15 w:you:17 w:your:-12 w:zahlen:20 w:zahlung:-15 w:zal:16 w:zeggen:11 w:zelf:14 w:zet:-29
w:zie:-14 w:ziet:9 w:zijn:-14 w:zit:-12 w:zoek:14 w:zur:41 w:zusagen:8 w:zustandigen:16
"""
