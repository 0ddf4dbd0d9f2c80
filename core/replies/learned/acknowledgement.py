"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -3.69
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-76 ?ack:-13 ?contest:8 ?copy:-5 ?dispute:7 ?mine:-5 ?moves:-9 ?not:10 ?not_stop:13 ?plan:-8 ?propose:-10
?question:-12 ?redirect:-7 b:!_!:-22 b:00000_and:-5 b:00000_ete:6 b:00000_foi:12 b:0000_00:20 b:0000_alle:6
b:0000_ee:6 b:0000_ete:21 b:0000_il:6 b:000_00:-7 b:000_0:-8 b:000_per:7 b:00_0000:18 b:00_0:-5 b:00_de:6 b:00_foi:9
b:00_horas:9 b:00_hours:6 b:00_november:-10 b:00_novembre:-11 b:00_para:8 b:0_000:-7 b:0_00:6 b:0_0:-18 b:0_dias:15
b:0_est:7 b:0_november:10 b:0_se:6 b:0_working:7 b:0_ya:-11 b:?_?:-25 b:@_ee:5 b:able_to:9 b:acompte_de:7
b:after_the:6 b:alguma_coisa:8 b:alle_ore:6 b:am_00:-16 b:am_freitag:10 b:am_not:7 b:an_@:-13 b:an_die:9 b:and_00:-5
b:and_for:5 b:and_have:15 b:and_the:-7 b:antes_de:11 b:aqui_ee:-8 b:are_not:-5 b:ask_for:-5 b:assunto_esta:13
b:at_it:28 b:at_the:-7 b:ate_0:8 b:ate_la:5 b:ate_sexta:6 b:atendimento_0:7 b:avant_la:9 b:back_from:6 b:back_to:8
b:banca_mi:9 b:be_able:11 b:beachten_sie:5 b:bedankt_voor:6 b:been_logged:7 b:before_christmas:7 b:beide_in:-11
b:bericht_ik:5 b:bien_recu:17 b:bien_vous:7 b:bij_de:-7 b:bis_00:-5 b:bis_einschliesslich:-5 b:bitte_beachten:5
b:bitten_wir:5 b:bom_dia:-5 b:buen_dia:9 b:buenos_dias:-7 b:but_no:-33 b:buzon_no:6 b:by_the:6 b:cannot_commit:13
b:cannot_pay:-6 b:cannot_promise:-11 b:car_vous:7 b:carico_con:7 b:ce_ho:-8 b:ce_que:9 b:cette_adresse:9 b:che_la:7
b:chi_di:5 b:com_meu:5 b:con_calma:13 b:con_el:8 b:contesto_con:13 b:conto_di:8 b:correo_no:6 b:da_un:8
b:dal_sistema:6 b:dank_voor:8 b:danke_fur:8 b:dans_la:-6 b:dans_les:36 b:das_geld:5 b:das_nicht:14 b:dass_die:5
b:dass_sie:5 b:dass_wir:7 b:dat_het:-6 b:de_000:-5 b:de_00:-5 b:de_0:7 b:de_atendimento:7 b:de_bank:-8 b:de_bien:6
b:de_date:9 b:de_entrada:8 b:de_envoyer:9 b:de_faire:11 b:de_fin:9 b:de_herinnering:7 b:de_la:6 b:de_me:-5
b:de_notre:6 b:de_novembro:5 b:de_noviembre:-12 b:de_octubre:7 b:de_projectleider:13 b:de_resposta:14 b:de_su:-5
b:de_veiling:5 b:de_winkel:6 b:del_dia:5 b:del_vostro:11 b:departamento_juridico:5 b:der_0000:-6 b:der_betrag:6
b:derzeit_nicht:-5 b:des_factures:10 b:des_que:8 b:deze_maand:8 b:deze_week:6 b:di_pagare:-7 b:di_riuscire:8
b:dia_00:5 b:dia_0:-7 b:dias_en:-12 b:dias_uteis:17 b:did_not:-5 b:die_andere:-5 b:die_firma:-6 b:die_freigabe:15
b:die_rechnung:5 b:diese_woche:14 b:dije_que:13 b:dit_voor:6 b:dix_jours:9 b:doe_ik:-12 b:dom_00:5 b:donc_pas:9
b:donneur_ordre:8 b:door_de:11 b:drei_wochen:-10 b:du_0:7 b:du_mois:9 b:dus_ik:8 b:ee_in:21 b:ee_la:12
b:ee_necessario:11 b:ee_stata:11 b:een_datum:8 b:eingegangen_und:8 b:einschliesslich_freitag:-5 b:el_abogado:6
b:el_banco:6 b:el_correo:6 b:el_de:5 b:el_numero:10 b:el_pasado:9 b:el_recibo:-5 b:el_viernes:9 b:ela_nao:9
b:em_00:-6 b:em_anexo:-6 b:em_ate:8 b:em_janeiro:5 b:en_attente:-5 b:en_copia:6 b:en_dan:-7 b:en_deplacement:6
b:en_ik:19 b:en_nuestra:8 b:enquanto_nao:9 b:er_is:6 b:er_niet:6 b:er_nu:7 b:erhalten_und:11 b:es_nicht:6
b:espere_pouvoir:15 b:esse_mes:8 b:est_bien:13 b:est_dans:32 b:est_entre:5 b:est_la:-5 b:esta_em:14 b:esta_semana:12
b:este_correo:8 b:este_mail:6 b:este_mes:8 b:estimados_senores:5 b:et_le:-6 b:eu_sou:5 b:facture_00000:6
b:factures_sont:10 b:fin_de:11 b:fin_du:9 b:finche_non:5 b:for_contacting:12 b:for_it:-5 b:for_this:9 b:fragen_sie:6
b:freitag_0:11 b:ga_er:5 b:gar_nichts:-6 b:gc_0:-5 b:geehrter_herr:-5 b:geen_mail:-6 b:geld_ist:5
b:geregistreerd_onder:13 b:gesendet_mit:7 b:get_paid:26 b:giorno_00:6 b:goede_orde:6 b:got_it:10 b:gracias_por:16
b:guten_tag:5 b:ha_sido:7 b:hab_ich:-5 b:habe_die:6 b:haben_sie:-5 b:haben_wir:10 b:had_from:5 b:has_no:9
b:hasta_que:7 b:hat_den:6 b:hat_ihre:5 b:have_look:7 b:have_no:12 b:have_not:6 b:heb_je:11 b:hemos_recibido:9
b:herren_wir:6 b:het_goed:-6 b:het_is:6 b:het_volgende:6 b:het_voor:-5 b:ho_letto:10 b:hoi_!:6 b:hola_!:11
b:hoor_ik:8 b:hope_to:9 b:ich_hoffe:26 b:ich_ihnen:-5 b:ich_mir:6 b:ich_nicht:-5 b:ich_nichts:8 b:ich_noch:5
b:ihr_schreiben:15 b:ik_ben:-6 b:ik_betwist:-6 b:ik_doe:6 b:ik_ga:9 b:ik_heb:16 b:ik_kom:5 b:ik_leg:9 b:ik_maak:-5
b:ik_neem:-9 b:ik_niks:-12 b:ik_verwacht:10 b:ik_wens:-5 b:ik_zal:8 b:il_comune:10 b:il_documento:13 b:il_fido:9
b:il_giorno:6 b:il_messaggio:8 b:il_resto:-5 b:il_sal:10 b:in_attesa:11 b:in_banca:6 b:in_carico:12 b:in_der:-6
b:in_goede:6 b:in_orde:12 b:in_the:-18 b:in_week:-11 b:indirizzato_@:6 b:is_geregistreerd:11 b:is_going:5
b:is_not:-5 b:is_on:6 b:is_wrong:8 b:ist_bei:15 b:ist_da:8 b:ist_eine:7 b:it_by:-5 b:it_on:15 b:je_demande:6
b:je_peux:9 b:je_regarde:10 b:je_suis:-5 b:je_transmets:6 b:je_vous:-10 b:jullie_hebben:-6 b:kan_ik:5 b:klopt_niet:7
b:komt_goed:38 b:la_banca:6 b:la_empresa:-6 b:la_facture:-5 b:la_fattura:-5 b:la_fin:8 b:la_junta:6 b:la_nao:5
b:la_pago:-5 b:la_prossima:-6 b:la_proxima:9 b:la_ringraziamo:7 b:la_semaine:5 b:la_settimana:5 b:la_sua:24
b:le_00:14 b:le_service:11 b:le_virement:-8 b:leg_het:9 b:les_deux:-5 b:les_factures:8 b:les_meilleurs:5 b:let_you:6
b:ligt_bij:13 b:lo_paso:11 b:lo_que:-10 b:lo_siento:10 b:look_at:25 b:ma_non:17 b:maar_ik:5 b:mail_app:7 b:mail_is:5
b:mail_wird:-6 b:mais_je:17 b:manana_te:13 b:me_comprometo:13 b:me_er:6 b:me_to:8 b:medio_de:12 b:meer_van:-7
b:meilleurs_delais:5 b:melde_mich:10 b:melden_sie:8 b:member_of:8 b:merci_de:-8 b:messaggio_sollecito:6 b:met_het:-6
b:meta_novembre:15 b:mi_scuso:-7 b:mich_nicht:6 b:mit_der:7 b:na_proxima:-14 b:nachste_woche:-5 b:nada_que:6
b:nao_foi:-6 b:nao_me:12 b:nao_responda:6 b:nao_tenho:-12 b:nao_vou:-5 b:ne_pas:5 b:nei_prossimi:-7 b:nicht_der:12
b:nicht_vom:11 b:nicht_weitergeleitet:-9 b:nichts_mehr:-6 b:nichts_sagen:15 b:niet_meer:-5 b:niet_op:8 b:niet_voor:7
b:niks_over:7 b:no_issue:9 b:no_la:14 b:no_te:14 b:nobody_is:5 b:noch_die:5 b:noch_diese:7 b:non_ee:9 b:non_ho:-5
b:non_posso:12 b:nooit_een:8 b:not_reply:5 b:nous_esperons:-5 b:nous_est:9 b:november_0000:10 b:novembro_de:5
b:numero_00000:9 b:nur_die:13 b:of_our:8 b:of_the:12 b:ok_?:-14 b:on_00:-8 b:on_friday:13 b:on_his:5 b:on_it:-6
b:on_monday:-5 b:on_the:6 b:onder_nummer:10 b:ook_een:-8 b:ook_geen:8 b:orde_ontvangen:5 b:orden_de:7 b:ore_00:6
b:otra_fecha:13 b:over_000:7 b:over_te:-6 b:over_to:-11 b:pa_00:22 b:pagar_la:-17 b:pagare_entro:16 b:pagare_la:-15
b:para_que:-7 b:pas_de:7 b:pas_en:5 b:pasado_00:9 b:pay_on:24 b:pedido_00000:11 b:per_week:7 b:pero_no:15
b:peux_faire:10 b:please_do:10 b:plus_rien:7 b:pode_ser:14 b:por_favor:-8 b:porque_no:14 b:pour_la:-7 b:prazo_de:10
b:presa_in:12 b:prossima_settimana:-6 b:prossimi_giorni:-7 b:protocolo_00000:11 b:proxima_semana:-12 b:que_ai:-5
b:que_ca:9 b:que_el:-12 b:que_es:6 b:que_lo:-9 b:que_me:8 b:que_para:16 b:que_sale:6 b:que_se:6 b:que_si:12
b:que_tengan:6 b:que_viene:-7 b:quelque_chose:20 b:recebemos_sua:11 b:rechnung_noch:7 b:recibido_su:7 b:recu_je:6
b:recu_votre:8 b:relacion_con:-12 b:remercie_de:7 b:rien_vous:7 b:ring_the:-5 b:said_would:20 b:same_day:-5
b:se_la:9 b:se_lo:6 b:segnalazione_ee:9 b:sem_falta:-5 b:semaine_prochaine:5 b:semana_que:-7 b:service_des:8
b:settimana_prossima:5 b:seu_pedido:12 b:si_occupa:8 b:si_que:11 b:sie_das:6 b:sie_dass:5 b:sie_sich:10
b:since_0000:5 b:son_cours:-5 b:sous_dix:9 b:sous_reserve:8 b:spero_di:6 b:staat_klaar:-8 b:stata_presa:12
b:stata_registrata:7 b:su_carta:12 b:su_consulta:19 b:su_correo:-10 b:su_mensaje:7 b:sua_mail:7 b:sua_mensagem:10
b:sua_segnalazione:9 b:suit_son:-5 b:tag_herr:8 b:te_betalen:-7 b:te_contesto:13 b:te_doen:9 b:te_kunnen:-10
b:te_li:8 b:te_maken:6 b:te_pago:33 b:te_paso:-7 b:tell_you:8 b:thank_you:21 b:thanks_for:23 b:that_it:5
b:the_council:16 b:the_first:19 b:the_new:8 b:the_next:-6 b:the_way:9 b:the_week:5 b:they_are:13 b:this_is:-5
b:this_one:-5 b:ti_giro:-5 b:to_be:24 b:to_look:5 b:to_our:-6 b:to_pay:-12 b:to_say:5 b:to_settle:13 b:to_you:-5
b:un_peu:9 b:und_an:6 b:und_wird:8 b:uns_eingegangen:8 b:unser_anwalt:6 b:unsubscribe_from:5 b:until_the:10
b:uw_mail:5 b:van_mijn:-5 b:ver_com:6 b:ver_si:19 b:versprechen_kann:-5 b:verwacht_dat:10 b:von_der:-7 b:von_herrn:5
b:voor_aan:5 b:voor_de:6 b:voor_het:10 b:voor_mij:8 b:voor_uw:7 b:vostro_sollecito:13 b:votre_facture:5
b:votre_message:26 b:vou_tentar:9 b:vou_ver:7 b:vous_aurez:5 b:vous_etes:6 b:vous_payer:-6 b:vous_regler:-16
b:vous_repondre:6 b:wacht_op:5 b:war_das:13 b:we_are:-7 b:we_had:5 b:we_hope:11 b:we_will:-11 b:we_would:11
b:week_00:-11 b:wenn_ich:-7 b:wenn_sie:6 b:when_he:7 b:which_we:6 b:who_will:8 b:wij_zijn:-5 b:will_be:-7
b:will_do:-10 b:will_let:5 b:will_look:12 b:wir_alles:11 b:wir_gehen:13 b:wir_hoffen:-10 b:wird_nicht:-10
b:with_our:-6 b:with_the:7 b:within_00:6 b:within_0:7 b:woche_noch:7 b:woche_zu:9 b:working_days:9 b:would_ask:11
b:wurde_unter:6 b:ya_lo:-12 b:you_anything:10 b:you_before:-16 b:you_by:9 b:you_for:9 b:you_have:-10 b:you_know:8
b:you_the:20 b:you_want:-5 b:your_enquiry:5 b:your_request:6 b:zu_zahlen:9 b:zur_kenntnis:6 b:zur_sache:5 c:<a>:11
c:<ab:17 c:<abe:6 c:<ad:-7 c:<ade:6 c:<adel:7 c:<admi:6 c:<adv:-8 c:<advo:-6 c:<ag:-8 c:<agra:7 c:<ah:-11 c:<ah>:-6
c:<ai>:-9 c:<ain:6 c:<aind:7 c:<al:-8 c:<alg:12 c:<algu:7 c:<als>:-7 c:<altr:-7 c:<am:-16 c:<am>:-7 c:<an:13
c:<an>:-6 c:<and>:-7 c:<ande:7 c:<ano:22 c:<anot:14 c:<ans:13 c:<answ:11 c:<ap:15 c:<app:12 c:<appa:8 c:<appe:6
c:<apre:8 c:<ar:-11 c:<as:7 c:<as>:-6 c:<ase:8 c:<aseg:9 c:<ask:8 c:<ask>:6 c:<ass:8 c:<assu:11 c:<at:21 c:<ate:13
c:<aten:8 c:<atte:6 c:<au:-10 c:<auc:6 c:<aucu:7 c:<auf:-6 c:<auf>:-6 c:<aut:-6 c:<avi:6 c:<avis:6 c:<ba:-16
c:<ban:-9 c:<bank:-10 c:<begr:7 c:<bei:-8 c:<beid:-9 c:<bene:11 c:<bes:17 c:<besc:8 c:<best:11 c:<bet:-15 c:<beta:-9
c:<bie:12 c:<bien:14 c:<binn:6 c:<bl:-7 c:<boa:7 c:<boas:9 c:<bod:6 c:<boda:7 c:<br:7 c:<bre:18 c:<bs:6 c:<bu:-19
c:<bue:7 c:<buen:7 c:<but:-19 c:<but>:-19 c:<c>:9 c:<ca:11 c:<cal:8 c:<calm:7 c:<cam:-10 c:<can:6 c:<can>:6
c:<capo:6 c:<car:7 c:<ce:-17 c:<cer:-6 c:<cet:9 c:<ch:22 c:<che:11 c:<chef:14 c:<chi>:10 c:<cho:11 c:<chos:10
c:<ci:-10 c:<cl:-8 c:<co:10 c:<com:6 c:<comm:7 c:<comu:8 c:<conc:-6 c:<cons:7 c:<cou:18 c:<coun:12 c:<cour:10
c:<cr:18 c:<cra:15 c:<crac:16 c:<cu:-16 c:<cua:-7 c:<d>:11 c:<da>:-8 c:<dan:14 c:<dan>:-10 c:<dank:21 c:<dans:9
c:<das:9 c:<dass:9 c:<date:6 c:<davo:6 c:<de:-32 c:<de>:-19 c:<deb:-6 c:<deci:7 c:<dej:-6 c:<del>:6 c:<den:10
c:<den>:10 c:<dep:9 c:<des:-6 c:<des>:7 c:<dev:-9 c:<di:-11 c:<dic:-6 c:<dies:6 c:<digo:7 c:<dij:6 c:<dije:6
c:<dis:-8 c:<do:18 c:<do>:-7 c:<doe:8 c:<doen:11 c:<doma:7 c:<domi:-7 c:<doo:11 c:<door:11 c:<dor:6 c:<dort:6
c:<dos:-9 c:<doss:-6 c:<dr:-13 c:<drau:6 c:<dre:-8 c:<drei:-7 c:<e>:-15 c:<ed:7 c:<ee>:6 c:<eh:-7 c:<eh>:-6 c:<ei:7
c:<ein:10 c:<eing:9 c:<el>:-11 c:<ela:7 c:<ela>:7 c:<em:-14 c:<em>:6 c:<ema:-6 c:<emai:-6 c:<emp:-6 c:<en:19
c:<enca:7 c:<enco:-6 c:<enq:8 c:<enqu:8 c:<ent:7 c:<entr:6 c:<env:11 c:<envo:15 c:<eq:9 c:<equ:9 c:<equi:9 c:<er:12
c:<er>:13 c:<erh:13 c:<erha:14 c:<erl:8 c:<erle:9 c:<err:-7 c:<es:31 c:<es>:16 c:<ess:6 c:<est:18 c:<est>:12
c:<este:8 c:<et:-7 c:<et>:-11 c:<ete:11 c:<ete>:8 c:<eu:-7 c:<eur:-7 c:<ex:-11 c:<fa:-17 c:<fac:-10 c:<fair:9
c:<fat:-12 c:<fatt:-7 c:<fe:-8 c:<fei:6 c:<fer:-8 c:<fi:17 c:<fin:19 c:<fin>:10 c:<fina:-6 c:<fine:8 c:<fir:10
c:<firs:8 c:<foi:6 c:<foi>:7 c:<for>:7 c:<fou:-7 c:<fra:-7 c:<fre:11 c:<frei:11 c:<fri:-7 c:<ga:15 c:<gar:10
c:<gara:15 c:<ge:33 c:<geb:7 c:<gebe:7 c:<gehe:6 c:<gele:10 c:<gen:8 c:<geno:7 c:<gent:6 c:<ges:8 c:<gese:8
c:<get:11 c:<get>:10 c:<gezi:7 c:<gi:-10 c:<go:19 c:<goe:20 c:<goed:24 c:<gra:9 c:<graa:-6 c:<graz:11 c:<ha:-14
c:<hab:-9 c:<he:20 c:<hea:11 c:<hear:12 c:<hem:8 c:<het:13 c:<het>:13 c:<hi:7 c:<hij:11 c:<hin:-7 c:<ho:26 c:<hof:8
c:<hoff:8 c:<hop:7 c:<hope:6 c:<hora:8 c:<hu:-7 c:<i>:16 c:<id:8 c:<ide:8 c:<ie:-6 c:<ig:-8 c:<ih:-11 c:<ihn:-9
c:<ihne:-9 c:<il:8 c:<ils:7 c:<ilse:7 c:<im:-13 c:<im>:-11 c:<inc:-6 c:<incl:-9 c:<ins:-6 c:<int:15 c:<inte:15
c:<io:-7 c:<io>:-7 c:<is:-7 c:<is>:-9 c:<ja:-8 c:<je:8 c:<je>:10 c:<ka:9 c:<kan:12 c:<kant:8 c:<kei:-7 c:<kein:-7
c:<kom:12 c:<komt:14 c:<ku:6 c:<kund:10 c:<kunn:-6 c:<l>:-18 c:<la:-21 c:<la>:-7 c:<le:23 c:<le>:7 c:<lem:11
c:<let:10 c:<lett:10 c:<li:-22 c:<lieg:8 c:<ligt:6 c:<lis:-7 c:<list:-7 c:<ll:-6 c:<lo:13 c:<log:14 c:<logg:6
c:<logo:9 c:<loo:13 c:<look:14 c:<los:-7 c:<lu>:13 c:<lun:-9 c:<ma:-18 c:<ma>:10 c:<maar:6 c:<maga:6 c:<mal:-7
c:<mal>:-7 c:<man:-8 c:<mand:-14 c:<mat:-13 c:<mate:-6 c:<me>:-8 c:<mee>:-6 c:<meh:-7 c:<mehr:-7 c:<mei:10
c:<mei>:11 c:<meld:6 c:<men:9 c:<mens:7 c:<mer:-6 c:<merc:-6 c:<mes:8 c:<mes>:6 c:<mess:6 c:<met>:-12 c:<meta:9
c:<mi:-17 c:<mich:6 c:<mig:-6 c:<min:9 c:<mis:-8 c:<mism:-6 c:<mita:6 c:<mo:-9 c:<mog:7 c:<mogl:11 c:<n>:10
c:<na>:-7 c:<nas:7 c:<nas>:7 c:<ne:-17 c:<ni:-6 c:<nieu:6 c:<no:-7 c:<no>:-11 c:<non:9 c:<non>:10 c:<nos:-9 c:<not:9
c:<not>:-11 c:<note:21 c:<now:-7 c:<now>:-6 c:<nu:15 c:<nues:6 c:<num:6 c:<nur:8 c:<nur>:9 c:<o>:-21 c:<ons:-6
c:<ons>:-6 c:<ont:8 c:<ontv:11 c:<oo:-7 c:<ook:-7 c:<ook>:-7 c:<op>:-6 c:<opl:6 c:<or:7 c:<ord:9 c:<orde:8 c:<os:-12
c:<os>:-9 c:<ot:7 c:<otr:9 c:<otra:10 c:<oui:9 c:<oui>:9 c:<out:-8 c:<ov:-7 c:<ove:-7 c:<over:-7 c:<pa:-15
c:<pag:-10 c:<paga:-13 c:<pagh:6 c:<paie:-7 c:<par:-8 c:<pari:6 c:<part:-6 c:<parv:6 c:<pas:-7 c:<pas>:-6 c:<pati:7
c:<pay>:14 c:<paye:-11 c:<pays:6 c:<per:-10 c:<per>:-7 c:<pero:6 c:<peu:7 c:<pi:-12 c:<pl:-17 c:<pla:-11 c:<po:-7
c:<pod:15 c:<pode:12 c:<poi:7 c:<por>:-9 c:<porq:7 c:<pos:-11 c:<post:-8 c:<pr:-8 c:<pre:-6 c:<pres:10 c:<prim:9
c:<pro:-10 c:<prot:6 c:<pu:-15 c:<quan:7 c:<que>:-10 c:<quel:12 c:<ra:-19 c:<ram:-6 c:<rau:-8 c:<re:26 c:<rec:39
c:<rece:22 c:<rech:-11 c:<reci:9 c:<recu:9 c:<rege:-6 c:<regi:8 c:<regl:-6 c:<rem:-8 c:<remi:-7 c:<resp:16
c:<rest:-10 c:<ret:-7 c:<rev:6 c:<revi:7 c:<ric:7 c:<rice:10 c:<rie:8 c:<rien:9 c:<rife:6 c:<rig:-7 c:<ro:-10
c:<ru:-15 c:<sa:27 c:<sac:7 c:<sach:8 c:<sage:6 c:<sai:10 c:<sai>:6 c:<said:9 c:<sald:-7 c:<sc:-23 c:<sch:-14
c:<schi:-6 c:<schr:7 c:<scu:-6 c:<se:13 c:<se>:12 c:<see>:-6 c:<segu:-8 c:<sem:12 c:<sema:13 c:<sen:-9 c:<sent:-6
c:<ser>:14 c:<seu>:6 c:<si>:12 c:<sim:9 c:<simp:8 c:<sin:-15 c:<sind:-10 c:<so:-30 c:<so>:-17 c:<son:-6 c:<sono:-6
c:<sop:-6 c:<sorr:-6 c:<sou:8 c:<sous:9 c:<st:-14 c:<sta:-8 c:<staa:-7 c:<sua:32 c:<sua>:22 c:<sui:-9 c:<sur:-8
c:<sus:-6 c:<sys:-6 c:<syst:-6 c:<ta:-6 c:<tar:6 c:<tard:8 c:<te:17 c:<te>:21 c:<temp:7 c:<tenh:-6 c:<tent:7
c:<th:21 c:<tha:15 c:<than:20 c:<the:-6 c:<ti:-9 c:<tim:6 c:<time:9 c:<ton:6 c:<tono:6 c:<tot:-7 c:<tot>:-6 c:<tr:-7
c:<trad:-7 c:<tran:6 c:<tu:8 c:<tu>:-9 c:<tun:10 c:<tun>:10 c:<u>:8 c:<ubr:7 c:<ubri:7 c:<ud:6 c:<udi:6 c:<udie:6
c:<um:-8 c:<unt:8 c:<ut:13 c:<ute:14 c:<utei:14 c:<va:-18 c:<va>:11 c:<vale:7 c:<van:-20 c:<van>:-13 c:<ve:-8
c:<ve>:7 c:<ved:-10 c:<vedi:-12 c:<vedr:7 c:<ven:-11 c:<ver>:14 c:<vier:7 c:<vir:-8 c:<vis:9 c:<vist:8 c:<vl:10
c:<vo:-13 c:<voi:-11 c:<voi>:-8 c:<vos:-6 c:<vos>:-6 c:<vot:12 c:<votr:12 c:<vou>:9 c:<vous:-10 c:<vue:-6 c:<wa:-6
c:<war:-6 c:<was:-8 c:<was>:-8 c:<wate:7 c:<we:6 c:<we>:-10 c:<wed:7 c:<wedd:9 c:<week:7 c:<weg:-6 c:<wen:11
c:<wer:6 c:<werd:9 c:<wh:8 c:<wij:-8 c:<wird:7 c:<wit:9 c:<with:6 c:<wou:6 c:<woul:6 c:<xm:-8 c:<ya:-15 c:<ya>:-15
c:<ye:19 c:<yea:7 c:<yet:12 c:<yet>:12 c:<yo:-7 c:<zi:-11 c:<zu:18 c:<zuge:6 c:<zur:7 c:<zur>:7 c:aag:-7 c:aag>:-8
c:aal:-12 c:aal>:-8 c:aat:-14 c:aat>:-13 c:ab>:-6 c:aba:6 c:aba>:9 c:abe:15 c:aca:-11 c:acao:-8 c:acao>:-8 c:ach:-8
c:acht>:6 c:aci:8 c:acia:6 c:acias:6 c:ack:19 c:ack>:24 c:act:-16 c:actu:-7 c:ada:-8 c:ade>:-10 c:adec:6 c:adece:7
c:adel:7 c:admi:6 c:ado:9 c:ado>:7 c:adv:-9 c:advo:-6 c:ag>:-17 c:aga:-10 c:agar:-9 c:agar>:-6 c:agare:-7 c:age:25
c:age>:12 c:agen:14 c:agen>:12 c:agh:6 c:aghe:7 c:agher:7 c:ago:-8 c:agra:6 c:agrad:7 c:agu:-6 c:ah>:8 c:ahl:-10
c:ahlu:-9 c:ahlun:-9 c:ahre:-8 c:ahren:-6 c:aia:6 c:aid:13 c:aid>:13 c:ail:-9 c:ain>:-8 c:aind:7 c:ainda:7 c:air:6
c:ais:-6 c:ais>:-12 c:aiss:6 c:ait:-6 c:ait>:-6 c:aja:-8 c:ake:-9 c:al>:-19 c:ald:-11 c:ale>:6 c:alen:-6 c:alg:12
c:algu:7 c:ali:-10 c:alma>:7 c:alt:6 c:alte:12 c:alten:12 c:alto:8 c:alto>:8 c:altr:-7 c:altro:-6 c:am>:-16
c:ame:-13 c:amen:-6 c:ament:-6 c:amp:-7 c:an>:-29 c:ana:10 c:ana>:9 c:ance:6 c:ance>:9 c:and:-22 c:anda:-11
c:andat:-6 c:ander:7 c:ane:-6 c:ang:18 c:ange:10 c:angek:7 c:angen:9 c:anh:-6 c:anha:-6 c:ani:12 c:ani>:16 c:ank:27
c:ank>:15 c:anke:7 c:anke>:8 c:anks:10 c:anks>:10 c:ann:-8 c:ano:17 c:anot:14 c:anota:15 c:ans:22 c:ans>:8 c:ansm:7
c:ansme:6 c:answ:11 c:answe:11 c:ant:-9 c:ant>:-7 c:ante:-6 c:ao>:-26 c:aos:7 c:aos>:7 c:api:-6 c:apo>:6 c:app:13
c:appa:9 c:appen:9 c:apr:10 c:apre:7 c:apres:8 c:ar>:-18 c:ara>:14 c:arb:9 c:arbe:10 c:arbei:10 c:ard:16 c:ard>:6
c:arde:7 c:arde>:7 c:ardi>:6 c:are:-13 c:arem:-11 c:aremo:-7 c:arg:-6 c:ari:22 c:arico:6 c:ario:8 c:ario>:9 c:aris:9
c:aris>:11 c:arlo:8 c:arlo>:8 c:arv:7 c:arve:6 c:arven:6 c:as>:10 c:aseg:9 c:asegu:9 c:asi:-8 c:ask:8 c:ask>:6
c:ass:9 c:ass>:11 c:asse:-7 c:asse>:-8 c:assu:10 c:assun:6 c:ast:-7 c:at>:-16 c:ata:-12 c:ata>:-8 c:ate:-12
c:ater>:-6 c:ates:-6 c:ates>:-6 c:ath:6 c:atie:6 c:atien:6 c:ato:-18 c:ato>:-10 c:ator:-6 c:ats:8 c:att:-20
c:attu:-8 c:attur:-6 c:atura:-6 c:aucu:7 c:aucun:7 c:aus:-11 c:aut:-8 c:aux:11 c:aux>:11 c:ave>:7 c:avi:9 c:avon>:6
c:aye:-11 c:azi:19 c:azia:6 c:azie:10 c:azie>:11 c:ba>:6 c:ban:-16 c:bank:-13 c:bank>:-9 c:bar:-7 c:bar>:-6 c:bat:-8
c:bau>:6 c:bef:-6 c:begr:6 c:beid:-9 c:beide:-9 c:beit:10 c:beite:10 c:bem:7 c:ben>:-8 c:bene:12 c:bep:6 c:ber:-10
c:ber>:-8 c:bes:14 c:besc:7 c:besch:7 c:best:9 c:best>:12 c:bet:-16 c:beta:-9 c:bi>:12 c:bid:22 c:bido:18 c:bido>:18
c:bie:14 c:bien:13 c:bien>:21 c:bient:-7 c:bil:-7 c:bile:-6 c:binn:6 c:binne:6 c:bis:-9 c:bit:-11 c:boas:9 c:boas>:9
c:bod:7 c:boda:7 c:bra:-10 c:bre:10 c:bri:11 c:brig:12 c:brige:7 c:bue:6 c:buen:7 c:buena:7 c:bun:-7 c:buro:-6
c:but:-15 c:but>:-19 c:ca>:-8 c:calm:7 c:calma:7 c:cam:-9 c:can:9 c:cante:6 c:cao:-9 c:cao>:-9 c:capo:6 c:capo>:6
c:cas:6 c:cci:-6 c:ccio:-7 c:ce>:-7 c:ceb:15 c:cebi:15 c:cebi>:12 c:ced:-9 c:cela:7 c:cen:-12 c:cer:-6 c:ces:-13
c:ces>:-13 c:cet:13 c:cett:10 c:cev:11 c:cevu:12 c:cevut:12 c:cha>:10 c:che:-8 c:chef:14 c:chef>:6 c:chen:-10
c:chen>:-11 c:chi:-10 c:chi>:9 c:chl:-10 c:chn:-7 c:chos:10 c:chose:10 c:chr:14 c:chre:11 c:chrei:12 c:chs:8
c:chst:6 c:cht:-11 c:cht>:11 c:chte:-7 c:chts:-9 c:chts>:-6 c:chw:7 c:chwe:7 c:cial>:-6 c:cias:8 c:cias>:8 c:cib:11
c:cibi:16 c:cibid:19 c:cid:6 c:cide:11 c:cide>:8 c:cie>:6 c:cil>:7 c:cili:-8 c:cilia:-7 c:cion>:-6 c:cito:10
c:cito>:6 c:ck>:25 c:clu:-6 c:cluy:-6 c:cluye:-6 c:coi:7 c:colo>:6 c:com:6 c:comen:-7 c:comm:6 c:commi:6 c:compe:6
c:comu:8 c:comun:8 c:conc:-7 c:confi:9 c:cons:7 c:conse:-6 c:consi:6 c:consu:7 c:conte:10 c:contr:-11 c:cor:-7
c:cos:-6 c:cou:16 c:coun:12 c:counc:10 c:cour:9 c:cra:14 c:crac:16 c:ct>:-8 c:ctio:-6 c:ction:-6 c:cu>:12 c:cua:-7
c:cun:6 c:cune:8 c:cune>:8 c:cus:-9 c:dag:-7 c:dan:15 c:dan>:-7 c:dank:23 c:dank>:15 c:danke:8 c:dans:9 c:dans>:9
c:dar:-7 c:das:6 c:dass:9 c:dass>:10 c:dat:-11 c:data:-6 c:dav:10 c:davo:6 c:davon:6 c:day:-9 c:day>:-11 c:ddi:10
c:ddin:9 c:dding:9 c:de>:-6 c:deb:-7 c:debi:-7 c:debit:-7 c:dec:7 c:deci:7 c:decid:8 c:dee:10 c:dee>:9 c:dej:-6
c:del:12 c:del>:6 c:dep:8 c:depoi:7 c:der:-16 c:des>:8 c:dev:-10 c:di>:-16 c:diam:-6 c:diamo:-6 c:dic:-9 c:dici:-6
c:dienz:6 c:dies:6 c:diese:7 c:dif:-6 c:dig:15 c:digo:7 c:digo>:7 c:digt:8 c:digt>:8 c:dij:6 c:dije:6 c:dije>:6
c:ding:7 c:ding>:7 c:dis:-6 c:diti:9 c:diti>:8 c:dke:7 c:dkeu:7 c:dkeur:7 c:dmi:6 c:do>:12 c:doe:7 c:doen:11
c:doen>:11 c:doma:7 c:doman:8 c:domi:-8 c:domic:-6 c:doo:13 c:door:13 c:door>:7 c:dort:6 c:dort>:6 c:dos:-11
c:doss:-6 c:dossi:-6 c:drau:6 c:drauf:6 c:dre>:9 c:drei:-8 c:drei>:-7 c:drem:8 c:dremo:8 c:dres:-8 c:dro:-7
c:ds>:-11 c:dvo:-6 c:ear:15 c:eard:10 c:eard>:10 c:eben>:-6 c:ebi:10 c:ebi>:12 c:ebit:-7 c:ebr:-7 c:ece:20 c:eceb:15
c:ecebi:15 c:ech:-18 c:echa>:6 c:echn:-7 c:echnu:-6 c:echt:-8 c:eci:23 c:ecib:11 c:ecibi:16 c:ecid:7 c:ecide:10
c:ecit:6 c:ecito:7 c:ecu>:12 c:edd:9 c:eddi:9 c:eddin:9 c:ede:-8 c:edi:-15 c:edi>:-14 c:edia:-7 c:ediam:-6 c:edig:11
c:edigt:9 c:edio:6 c:edio>:6 c:editi:8 c:edk:7 c:edke:7 c:edkeu:7 c:edo:-10 c:edo>:-6 c:edr:8 c:edre:7 c:ee>:-12
c:eek:10 c:eem:-6 c:eer:-15 c:eer>:-11 c:ef>:16 c:efe:-9 c:efer:-9 c:efo:-9 c:egard:6 c:ege:-15 c:egel>:-6 c:egen:-6
c:egi:15 c:egis:19 c:egist:19 c:egl:-9 c:egle:-7 c:egt:7 c:egt>:7 c:egu:-6 c:egui:-7 c:eguir:-7 c:egur:7 c:eguro:8
c:eh>:-8 c:ehen:7 c:ehen>:8 c:ehm:-6 c:ehr:-10 c:ehr>:-9 c:eht:-6 c:eht>:-6 c:ei>:-8 c:eib:9 c:eibe:8 c:eiben:8
c:eic:-6 c:eich:-6 c:eid:-6 c:eide:-6 c:eide>:-6 c:eie:6 c:eier:7 c:eig:7 c:eiga:11 c:eigab:11 c:ein>:10 c:eine:-9
c:eing:7 c:einga:6 c:eis>:9 c:eite:10 c:eiter:8 c:eived:6 c:eja:-6 c:ek>:8 c:el>:-23 c:ela:13 c:ela>:7 c:elac:-8
c:elaci:-6 c:elan:10 c:elanc:7 c:ell:-19 c:ella:-7 c:elq:11 c:elqu:11 c:elque:10 c:els:-6 c:ely:7 c:ely>:7 c:em>:-14
c:email:-6 c:eman:9 c:emana:9 c:emb:-11 c:embr:-9 c:embre:-8 c:eme:-10 c:emi:-11 c:emme:6 c:emo:13 c:emo>:11
c:empo:8 c:ena>:9 c:encai:6 c:enci:6 c:encio:9 c:enco:-7 c:endet:9 c:endo:6 c:endo>:7 c:enes:6 c:enga:6 c:engag:6
c:enh:-9 c:enho:-6 c:enho>:-7 c:eno:7 c:enq:8 c:enqu:8 c:ent:-10 c:entar:9 c:enter:9 c:enti:-10 c:ento:-8 c:entr:10
c:entra:8 c:enu:8 c:enu>:7 c:env:10 c:envo:12 c:envoy:10 c:enz:11 c:enza>:6 c:epen:6 c:epen>:6 c:epoi:7 c:epois:7
c:equ:8 c:equi:9 c:equip:9 c:era:-7 c:erai:7 c:erai>:7 c:eran:-7 c:erb:-7 c:erc:-8 c:erd>:9 c:erde>:7 c:erder:-6
c:ere>:7 c:ereg:6 c:eregi:6 c:erfah:-6 c:erg:-8 c:erh:9 c:erha:11 c:erhal:13 c:eri:-10 c:eri>:-7 c:erio:-6 c:erir:6
c:erk:-9 c:erkl:-6 c:erkla:-6 c:erla:-7 c:erle:8 c:erled:9 c:ero>:7 c:err:-15 c:ers:9 c:ersc:6 c:ersch:6 c:ersu:7
c:ersuc:7 c:erta:6 c:ertag:9 c:erwa:6 c:erwac:6 c:es>:26 c:esa:8 c:ese:6 c:esend:7 c:esp:8 c:espo:13 c:espos:10
c:ess:13 c:ess>:6 c:essa:21 c:essag:7 c:essai:6 c:est:17 c:est>:25 c:este>:7 c:esti:-7 c:esto>:-7 c:et>:9 c:eta>:8
c:etr:-6 c:ett:22 c:etta:7 c:ette:6 c:ette>:8 c:etto:10 c:etto>:7 c:etw:-9 c:eu>:11 c:eun:7 c:eurin:7 c:eut:-8
c:eve:10 c:eve>:-6 c:eves:18 c:eves>:17 c:evisa:6 c:evo:-11 c:evu:10 c:evut:12 c:evuto:10 c:ew>:6 c:ext:-6 c:ez>:-22
c:eze:6 c:ezen:7 c:ezen>:7 c:ezie:6 c:ezien:7 c:fac:-17 c:fach>:-6 c:fact:-6 c:fah:-8 c:fahr:-7 c:fahre:-9 c:fair:8
c:faire:8 c:fait:-6 c:fat:-13 c:fatt:-8 c:fattu:-6 c:fe>:17 c:fei:6 c:feie:8 c:feier:8 c:fen:-12 c:fen>:-9 c:fer:-19
c:fere:-6 c:ferir:6 c:ffe>:12 c:ffen:-6 c:ffen>:-6 c:fic:-6 c:fin:21 c:fin>:13 c:fina:-6 c:fine:8 c:fine>:8 c:fir:13
c:firs:8 c:first:8 c:foi:6 c:foi>:7 c:for:-9 c:for>:7 c:fou:-8 c:frage:6 c:fre:10 c:frei:11 c:freig:11 c:fri:-7
c:fte:-6 c:fur:-6 c:fze:7 c:ga>:11 c:gab:17 c:gabe:11 c:gag:6 c:gage:6 c:gan:7 c:gang:11 c:gang>:7 c:gar>:-11
c:gara:14 c:gara>:8 c:garan:7 c:garde:8 c:gare:-7 c:gat:-7 c:ge>:6 c:geb:8 c:gebe:7 c:ged>:6 c:geer:-6 c:geko:7
c:gekom:7 c:gele:13 c:gen:19 c:gen>:15 c:gend:-8 c:gent:10 c:ger:-13 c:ger>:-10 c:gereg:6 c:geri:-7 c:gesc:-6
c:gesch:-6 c:gese:7 c:gesen:9 c:get:11 c:get>:12 c:gezi:6 c:gezie:7 c:gged:6 c:gged>:6 c:ghe:6 c:gher:7 c:ghere:7
c:ght:-13 c:ght>:-11 c:gio:-8 c:gis:17 c:gist:17 c:gistr:18 c:giu:-6 c:gle:-11 c:gli:15 c:glic:15 c:glich:15
c:gne>:-6 c:go>:11 c:goe:17 c:goed:21 c:goed>:13 c:goedk:7 c:gra:19 c:graa:-6 c:graag:-6 c:grad:7 c:grade:6
c:graz:16 c:grazi:16 c:gt>:27 c:gua:-7 c:gue:-7 c:gue>:-7 c:gues:6 c:gui:-9 c:guir:-7 c:guir>:-6 c:gur:9 c:guro:11
c:guro>:11 c:haa:-8 c:haal:-7 c:haal>:-6 c:hab:-7 c:halt:7 c:halte:11 c:han:19 c:hank:21 c:hank>:10 c:hanks:10
c:has:8 c:has>:12 c:hat:-10 c:hat>:-7 c:he>:-6 c:hea:10 c:hear:12 c:heard:10 c:hef:13 c:hei:-6 c:hel:-6 c:hem:6
c:het:14 c:het>:13 c:hi>:6 c:hij:11 c:hin:-7 c:hli:-6 c:hlt:6 c:hlt>:6 c:hlu:-9 c:hlun:-9 c:hlung:-9 c:hne:-9
c:hnen:-7 c:hnen>:-7 c:ho>:-17 c:hof:7 c:hoff:8 c:hoffe:8 c:hon:-11 c:hone:-6 c:hop:9 c:hope:6 c:hope>:8 c:hos:6
c:hose:10 c:hose>:10 c:hre:-6 c:hrei:12 c:hreib:13 c:hren:-9 c:hren>:-9 c:hrer:-6 c:hrer>:-6 c:hres:7 c:hres>:6
c:hrijv:7 c:hst:6 c:ht>:-7 c:hte:-7 c:hts:-9 c:hts>:-7 c:hwe:7 c:hx>:21 c:ia>:-7 c:ias:8 c:ias>:9 c:iat:-6 c:ibe:9
c:iben:8 c:ibi:16 c:ibid:19 c:ibido:13 c:ica>:-9 c:ican:6 c:icant:6 c:ice>:-8 c:icev:10 c:icevu:12 c:ich:11 c:ich>:8
c:icht:-10 c:icht>:7 c:ichte:-7 c:ichts:-7 c:ici:-14 c:icil:-8 c:icili:-6 c:ida:-9 c:ide:6 c:ide>:-6 c:idee:9
c:idee>:9 c:ido:20 c:ido>:21 c:ie>:16 c:ieb:-7 c:ied:-6 c:iefe:-6 c:ieg:7 c:iegt:6 c:iegt>:6 c:iem:-15 c:iemb:-7
c:iembr:-7 c:ien:27 c:ien>:21 c:ient:8 c:ientr:8 c:ienz:6 c:ienza:6 c:ier>:-10 c:iert:9 c:ierta:9 c:iese>:7
c:iet:-14 c:iete:-6 c:iets:-6 c:iets>:-6 c:ifer:6 c:iferi:6 c:iff:-6 c:ifi:-10 c:ig>:-9 c:iga:21 c:iga>:7 c:igab:11
c:igabe:11 c:ige>:-6 c:igen:9 c:igens:7 c:igh:-10 c:ight:-12 c:ight>:-11 c:igl:6 c:igli:6 c:igt:16 c:igt>:16
c:igu:-6 c:ihn:-9 c:ihne:-9 c:ihnen:-9 c:ihres:6 c:ije:6 c:ije>:6 c:ijk:6 c:ijn:-10 c:ijn>:-6 c:ijs:-9 c:ijs>:-6
c:ijv:6 c:ijve:6 c:ijven:6 c:ijz:-6 c:il>:12 c:ila:-7 c:ile:-7 c:ili:-9 c:ilia:-10 c:iliad:-6 c:ill:-12 c:ilse:7
c:ilse>:7 c:im>:-10 c:ima:8 c:ima>:6 c:ime:6 c:ime>:8 c:imi:-9 c:imo:-11 c:imo>:-7 c:impl:8 c:imple:9 c:in>:6
c:ina:-21 c:ina>:-10 c:incas:6 c:incl:-9 c:inclu:-9 c:ind:-8 c:inda:7 c:inda>:7 c:inde:-7 c:ine>:12 c:ing:9 c:inga:6
c:ingan:6 c:ingra:6 c:inhas:7 c:inho>:-6 c:ini:-7 c:inn:6 c:inne:7 c:innen:6 c:ins:-9 c:inst:-6 c:int:7 c:inten:14
c:inv:-6 c:inz:-6 c:inzu:-6 c:io>:-8 c:ion>:-8 c:ione:8 c:ior:-6 c:ipe:17 c:ipe>:8 c:iqu:-12 c:ique:-7 c:ir>:-22
c:ira:-13 c:ira>:-8 c:ird:7 c:ird>:7 c:ire:-8 c:irem:-6 c:irl:8 c:irm:6 c:irma>:7 c:iro:6 c:irs:6 c:irst:7 c:irst>:8
c:isa:14 c:isa>:8 c:isar:9 c:isc:-9 c:ise:-7 c:ise>:-15 c:ism:-6 c:iso:-10 c:issem:7 c:isso>:-6 c:iste:-11 c:isto:8
c:isto>:9 c:istr:15 c:istra:6 c:istre:10 c:isu:-7 c:it>:-8 c:itarb:6 c:ite:6 c:iter:6 c:iter>:13 c:ithi:6 c:ithin:6
c:iti>:7 c:itt:-13 c:itte:-9 c:itte>:-9 c:itu:-6 c:iu>:-6 c:ived:8 c:ived>:8 c:iver:-6 c:izi:-6 c:ja>:-7 c:jaj:-6
c:jaja:-6 c:je>:11 c:jn>:-6 c:js>:-6 c:jven:6 c:jven>:6 c:kan:11 c:kant:7 c:kanto:6 c:kei:-8 c:kein:-7 c:keuri:7
c:kij:6 c:kijk:6 c:kkk:-9 c:kla:-7 c:klaa:-8 c:kom:17 c:komt:14 c:komt>:14 c:konne:6 c:kos:-6 c:kost:-6 c:ks>:10
c:kund:9 c:kunde:10 c:kunn:-6 c:kunne:-6 c:la>:-14 c:laa:-11 c:laar:-6 c:lac:-6 c:laci:-6 c:lacio:-6 c:lag:-12
c:lage:-11 c:lan:-8 c:lance:6 c:las:-10 c:lass:-6 c:ld>:-9 c:lda:-6 c:le>:7 c:lea:-8 c:lec:7 c:leci:10 c:lecit:6
c:ledi:10 c:ledig:11 c:lee:-6 c:lef:-7 c:lei:-9 c:lem:6 c:lett:9 c:letto:7 c:lez>:-7 c:leze:7 c:lezen:7 c:lgo:7
c:lgu:7 c:lia:-10 c:liad:-6 c:liado:-6 c:lich:8 c:lief:-6 c:lieg:9 c:liegt:8 c:ligt:6 c:ligt>:6 c:lin:-13 c:liq:-6
c:liqu:-6 c:lis:-7 c:list:-6 c:lla:-16 c:lla>:-13 c:lle:-7 c:llec:8 c:lleci:10 c:lli:-11 c:lma>:7 c:lo>:22 c:log:13
c:logg:6 c:logge:6 c:logo:9 c:logo>:9 c:lon:-6 c:loo:12 c:look:12 c:look>:15 c:los:-9 c:los>:-8 c:lot:-6 c:lqu:7
c:lque:7 c:lque>:10 c:ls>:-17 c:lse:6 c:lse>:6 c:lst:6 c:lta>:7 c:lte:10 c:lten:12 c:lten>:12 c:lto:6 c:lto>:6
c:lu>:12 c:lun:-17 c:lung:-6 c:luy:-6 c:luye:-6 c:luye>:-6 c:ma>:21 c:maar:6 c:maar>:7 c:mac:-9 c:mach:-6 c:maga:6
c:mai:-12 c:mail:-6 c:mails:-6 c:mais:-7 c:mais>:-7 c:mal:-12 c:mal>:-11 c:mana:9 c:mana>:7 c:mand:-18 c:manda:-7
c:mani:9 c:mani>:10 c:mao:8 c:mass:-7 c:masse:-7 c:mat:-8 c:mate:-8 c:matio:9 c:mbr:-7 c:mbre:-6 c:mbre>:-6
c:me>:-20 c:medio:6 c:mee>:-6 c:meh:-7 c:mehr:-7 c:mehr>:-7 c:mei:9 c:mei>:11 c:mein>:8 c:meine:-8 c:men:-13
c:mens:7 c:ment:-17 c:mente:-9 c:mer:18 c:mer>:8 c:mere:6 c:mess:10 c:messa:15 c:met:6 c:met>:-13 c:meta:9 c:meta>:7
c:mets:7 c:mets>:7 c:mett:7 c:mette:6 c:mi>:-8 c:mich:6 c:mich>:7 c:mici:-6 c:micil:-6 c:mig:-10 c:minh:7 c:minha:6
c:mio:-6 c:mis:-11 c:mise>:-7 c:mism:-6 c:mitar:6 c:mitt:-6 c:mma:-6 c:mme:15 c:mme>:-7 c:mmer:19 c:mmer>:13
c:mmit:8 c:mog:10 c:mogl:13 c:mogli:13 c:mpa:-7 c:mpet:7 c:mpete:7 c:mple>:8 c:mpr:-7 c:mpre:-6 c:mpres:-7 c:mprom:7
c:mt>:11 c:mun:6 c:nachs:-8 c:nad:-7 c:nal:-6 c:nale:-6 c:nar:-6 c:nas:7 c:nas>:7 c:nca:7 c:ncais:6 c:ncas:7
c:ncass:6 c:nce:6 c:nce>:12 c:nci:14 c:ncil:9 c:ncil>:9 c:ncio:8 c:ncl:-9 c:nclu:-9 c:ncluy:-6 c:nco:-12 c:nd>:-9
c:nda:-10 c:nda>:6 c:ndat:-6 c:nden:-8 c:nden>:-6 c:ndere:8 c:ndet:7 c:ndet>:8 c:ndi:-6 c:ndi>:-9 c:neg:-7 c:neh:-6
c:nehm:-6 c:nen:-9 c:nen>:-10 c:nera:6 c:neral:7 c:ness:-7 c:nest:7 c:net:-8 c:nex:-7 c:nfi:9 c:nga:12 c:ngag:6
c:ngage:6 c:ngan:6 c:ngang:7 c:ngek:7 c:ngeko:7 c:ngra:6 c:ngraz:6 c:ngs:-8 c:nha:-6 c:nha>:-8 c:nhas:7 c:nhas>:7
c:nho:-9 c:nho>:-13 c:nin:-10 c:ning:-10 c:nk>:9 c:nke:9 c:nke>:8 c:nks:10 c:nks>:10 c:nne:6 c:no>:-15 c:noch:7
c:noch>:6 c:noe:6 c:noem:7 c:non:8 c:non>:9 c:nos:-11 c:not:20 c:not>:-12 c:nota:18 c:note:21 c:note>:15 c:noted:6
c:novie:-6 c:now:-6 c:nqu:9 c:nsa:8 c:nse:-8 c:nseg:-6 c:nsig:8 c:nsm:7 c:nsme:6 c:nsmet:6 c:nst:-11 c:nsu:11
c:nsul:8 c:nsult:8 c:nsw:11 c:nswe:11 c:nswer:11 c:nt>:-9 c:nta:8 c:ntand:9 c:ntar:16 c:ntare:8 c:nte>:-11 c:ntee:-6
c:nten:11 c:ntent:6 c:nter:7 c:ntera:9 c:nterl:-7 c:nters:12 c:ntes:8 c:ntest:7 c:nti:-6 c:nto:-12 c:nto>:-7
c:ntor:7 c:ntor>:7 c:ntv:11 c:ntva:11 c:ntvan:11 c:nu>:8 c:nua:-6 c:nues:6 c:nuest:6 c:nur:8 c:nur>:9 c:nvo:11
c:nvoy:10 c:nvoye:10 c:nzu:-7 c:oas:9 c:oas>:9 c:oce:-7 c:och>:7 c:oco:6 c:ocol:8 c:ocolo:6 c:oda:11 c:oda>:6
c:ode:6 c:oder:6 c:oder>:6 c:oed:20 c:oed>:13 c:oedk:7 c:oedke:7 c:oem:7 c:oen:9 c:oen>:10 c:oes:-6 c:offe:7
c:offen:-6 c:ogge:6 c:ogged:6 c:ogl:12 c:ogli:12 c:oglic:13 c:ogo:8 c:ogo>:9 c:ois:12 c:ois>:6 c:ok>:9 c:ola:8
c:ola>:9 c:old:-8 c:ole:-11 c:olo>:7 c:olve:7 c:om>:11 c:oma:7 c:oman:7 c:omani:10 c:ome:-10 c:omen:-13 c:oment:-9
c:omi:-10 c:omic:-6 c:omici:-6 c:omm:7 c:ommi:6 c:ommit:8 c:ompet:7 c:omt:14 c:omt>:14 c:omu:8 c:omun:8 c:ona:-7
c:ond:-6 c:one:-7 c:one>:-8 c:onfi:9 c:ong:-9 c:oni:-10 c:onn:9 c:onne:11 c:onnen:6 c:ons:-7 c:ons>:-15 c:onsa:6
c:onse:-7 c:onseg:-6 c:onsi:6 c:onsig:8 c:onsu:7 c:onsul:8 c:onte:7 c:ontes:7 c:onto:-8 c:onto>:-6 c:ontr:-11
c:ontra:-10 c:ontv:11 c:ontva:11 c:ook>:7 c:oor:12 c:oor>:11 c:oorg:6 c:oorge:6 c:op>:-13 c:opa:14 c:ope>:7
c:open:-7 c:open>:-8 c:opo:-6 c:opr:-7 c:ora>:-8 c:orde>:11 c:order:-8 c:ore:-11 c:ore>:-10 c:org:10 c:orge:10
c:ormat:10 c:orq:7 c:orqu:7 c:orque:7 c:orr:-11 c:orry:-6 c:orry>:-6 c:ors:-12 c:orse:-7 c:ort>:20 c:os>:-40
c:ose>:9 c:osi:-7 c:oss:-11 c:ossi:-15 c:ossie:-6 c:ost:-10 c:ost>:-9 c:osta:8 c:osta>:8 c:ot>:-28 c:ota:14
c:otad:15 c:ote:9 c:ote>:12 c:oted:6 c:oted>:6 c:oth:-10 c:oto:8 c:otoc:8 c:otoco:8 c:otr:19 c:otra:10 c:otra>:10
c:otre:11 c:otre>:11 c:ott:-8 c:otto>:-6 c:ou>:13 c:oui:9 c:oui>:9 c:oun:7 c:ounc:10 c:ounci:10 c:our:-8 c:our>:-14
c:ous:-11 c:ous>:-9 c:out:-8 c:ouv:6 c:ovi:-8 c:ovie:-6 c:oviem:-6 c:ow>:-9 c:oy>:15 c:oye:8 c:oye>:9 c:oze:10
c:pa>:20 c:pag:-12 c:paga:-13 c:pagar:-15 c:pagh:6 c:paghe:7 c:paie:-7 c:pan:-7 c:par:-10 c:parv:6 c:parve:6
c:pas:-8 c:pas>:-6 c:pati:6 c:patie:7 c:pay>:14 c:paye:-11 c:pays:6 c:pe>:11 c:pena:7 c:pena>:10 c:pens:-6 c:per:-13
c:per>:-9 c:pera:-9 c:pere:8 c:pere>:9 c:pero:8 c:pero>:10 c:pet:18 c:pete:10 c:peten:8 c:peu:7 c:pie:-7 c:pla:-6
c:ple>:7 c:pod:15 c:pode:12 c:pode>:6 c:poder:7 c:poi:13 c:pois:7 c:pois>:7 c:ponsa:6 c:por>:-9 c:porq:7 c:porqu:7
c:port>:7 c:pos:-13 c:possi:-8 c:posta:8 c:pour>:-6 c:ppa:9 c:ppen:9 c:ppena:10 c:pra>:-8 c:prec:-6 c:pren:-6
c:pres:9 c:pres>:8 c:pri:-10 c:prij:-6 c:prijs:-6 c:prim:7 c:prima:10 c:proc:-6 c:proto:8 c:pun:-6 c:qua:7 c:quan:10
c:quand:11 c:que:10 c:que>:6 c:quel:11 c:quelq:11 c:qui>:8 c:quid:-6 c:quida:-6 c:quip:9 c:quipe:9 c:ra>:-22
c:raag:-6 c:raag>:-6 c:rac:10 c:racia:6 c:rack:16 c:rada:6 c:rada>:6 c:rade>:-8 c:radec:6 c:rage:6 c:rai:11
c:rai>:10 c:ral:6 c:ram:-14 c:ram>:-6 c:rama:-6 c:ran:-9 c:rand:-6 c:rani:6 c:ransm:7 c:rante:-7 c:ranti:9 c:rap:-6
c:rar:-8 c:rat:-8 c:rate:-6 c:rato:-8 c:rator:-6 c:rau:-8 c:rauf:6 c:rauf>:6 c:raz:17 c:razi:14 c:razia:6 c:razie:11
c:rbe:7 c:rbei:9 c:rbeit:10 c:rch:-9 c:rd>:23 c:rde:11 c:rde>:27 c:rder:-14 c:rdere:-6 c:rdi>:7 c:re>:12 c:rec:28
c:rece:19 c:receb:15 c:rech:-15 c:rechn:-6 c:recht:-6 c:reci:7 c:recib:11 c:recu:9 c:recu>:12 c:red:-9 c:reer:6
c:reerd:6 c:rege:-6 c:regel:-6 c:regi:17 c:regis:19 c:regl:-7 c:regle:-6 c:rei>:-8 c:reib:12 c:reibe:9 c:reic:-6
c:reich:-6 c:reig:10 c:reiga:11 c:rek:-8 c:reke:-6 c:reken:-6 c:relac:-7 c:relan:7 c:rem:-21 c:rem>:-10 c:remi:-7
c:remo>:11 c:remos:-8 c:ren:-20 c:ren>:-10 c:rent:-6 c:repe:6 c:rer>:-6 c:res>:8 c:resp:16 c:respo:13 c:ress:-8
c:rest:-11 c:ret:-6 c:rev:23 c:reve:19 c:revi:6 c:rfah:-6 c:rfahr:-6 c:rha:11 c:rhal:13 c:rhalt:14 c:ri>:-14
c:riado:6 c:rice:10 c:ricev:10 c:rich:-8 c:richt:-8 c:rico:6 c:rico>:6 c:rid:-7 c:rie:6 c:rien:8 c:rient:8 c:rif:7
c:rife:6 c:rifer:6 c:rigad:6 c:rigen:6 c:rijs:-6 c:rijs>:-6 c:rijv:6 c:rijve:6 c:rima:9 c:rima>:10 c:ringr:6
c:rio>:10 c:ris>:9 c:riza:7 c:rkl:-6 c:rkla:-6 c:rla:-13 c:rled:9 c:rledi:9 c:rli:-6 c:rlo:14 c:rlo>:16 c:rma>:6
c:rmat:9 c:rme:-10 c:rnes:7 c:rni:-9 c:ro>:13 c:roc:-7 c:ron:-14 c:rop:-10 c:roto:8 c:rotoc:8 c:rou:-8 c:roz:12
c:roze:12 c:rque>:7 c:rre:-7 c:rro:-8 c:rry:-8 c:rry>:-8 c:rschr:7 c:rse:-12 c:rse>:-7 c:rsu:6 c:rsuc:7 c:rsuch:7
c:rt>:11 c:rta:10 c:rtag:8 c:rtage:8 c:rte:-8 c:rti:-6 c:ruc:-7 c:rum:7 c:rum>:8 c:run:-8 c:rvenu:6 c:rwac:6
c:rwach:6 c:ry>:-10 c:sac:7 c:sach:7 c:sag:17 c:sage:16 c:sage>:11 c:sagen:6 c:sai:15 c:sai>:6 c:said:9 c:said>:9
c:sal:-7 c:sald:-7 c:sam:-8 c:sar:16 c:sar>:7 c:sbr:7 c:sch:-13 c:scha:-8 c:sche:-6 c:schi:-9 c:schr:14 c:schre:11
c:schw:8 c:schwe:8 c:scu:-7 c:scus:-6 c:se>:-7 c:see:-7 c:see>:-8 c:segui:-7 c:segur:7 c:sem:16 c:sema:13 c:seman:9
c:semen:6 c:sen:-8 c:send:6 c:sende:9 c:sent:-11 c:ser>:11 c:sera:-6 c:seu:9 c:seu>:6 c:sic:7 c:sier:-8 c:sier>:-9
c:sig:13 c:simp:8 c:simpl:8 c:sin:-13 c:sind:-10 c:sind>:-7 c:sis:-9 c:sist:-8 c:siste:-6 c:sit:-10 c:sk>:7 c:sme:6
c:smet:8 c:smo:-6 c:so>:-21 c:son:-6 c:sono:-6 c:sono>:-6 c:sop:-6 c:sorr:-6 c:sorry:-6 c:spa:-10 c:spera:-7
c:spere:9 c:spo:16 c:spor:7 c:sport:7 c:spos:7 c:spost:9 c:ss>:24 c:ssa:15 c:ssag:10 c:ssage:9 c:ssai:6 c:sse:-7
c:sse>:-11 c:ssed:6 c:ssed>:6 c:sseme:6 c:ssen:-6 c:ssi:-22 c:ssie:-9 c:ssier:-9 c:ssu:10 c:ssunt:6 c:st>:11
c:sta:-7 c:staa:-9 c:staat:-8 c:stan:-6 c:stare:6 c:stat:10 c:ste:-31 c:stel:-12 c:stell:-11 c:stem:-7 c:sten:-11
c:sten>:-6 c:ster:-8 c:stes:9 c:stes>:10 c:sti:-12 c:stos:6 c:str:17 c:strad:8 c:stre:13 c:stree:11 c:su>:7 c:sua:30
c:sua>:22 c:suc:8 c:such:7 c:sue:10 c:sui:-9 c:sulta:6 c:sun:-6 c:sunto:6 c:sur:-7 c:swe:10 c:swer:11 c:swer>:11
c:sys:-6 c:syst:-6 c:syste:-6 c:ta>:6 c:taa:-16 c:taal:-6 c:taat:-8 c:taat>:-8 c:tac:-7 c:tad:8 c:tado:9 c:tado>:11
c:tag:8 c:tage:6 c:tagen:7 c:tan:-10 c:tand:6 c:tando:9 c:tant:-7 c:tar:26 c:tarb:6 c:tarbe:6 c:tard:6 c:tare:11
c:tare>:20 c:tarem:-9 c:tch:-6 c:te>:-15 c:tee:-7 c:tei:18 c:teis:14 c:teis>:14 c:tel:-18 c:tell:-7 c:tem:-18
c:tem>:-9 c:tempo:7 c:ten:20 c:tenci:6 c:tend:10 c:tendo:6 c:tenh:-7 c:tenho:-6 c:tent:12 c:tenta:11 c:tenz:10
c:tera:8 c:tere:-6 c:terl:-7 c:terla:-6 c:term:6 c:ters:19 c:tersc:6 c:tesa:6 c:tesa>:6 c:th>:-8 c:tha:14 c:than:20
c:thank:21 c:the:-6 c:thin>:6 c:time:7 c:time>:9 c:tina:-6 c:ting:7 c:ting>:8 c:tio:-6 c:tion:-6 c:tiv:-6 c:tle:9
c:tle>:6 c:to>:-6 c:toc:6 c:toco:8 c:tocol:8 c:tome:-6 c:tono:6 c:tono>:6 c:tos:7 c:tot:-14 c:tot>:-13 c:tra>:8
c:trada:8 c:trade:-7 c:tran:6 c:trata:8 c:trato:-6 c:tre:15 c:tre>:8 c:tree:10 c:treer:6 c:tres>:-6 c:tro:-6
c:tru:-6 c:ts>:-7 c:tsc:7 c:tsch:7 c:tte>:-9 c:ttesa:6 c:ttle>:6 c:ttu:-9 c:ttur:-7 c:tu>:-9 c:tun>:10 c:tur:-20
c:tura:-14 c:tura>:-11 c:ture:-6 c:tuy:18 c:tva:11 c:tvan:11 c:tvang:11 c:twi:-6 c:ua>:21 c:ual:-13 c:uand:7
c:uar:-11 c:ube:-9 c:ubr:9 c:ubri:7 c:ubrig:7 c:ucu:7 c:ucun:7 c:ucune:8 c:udien:6 c:uel:9 c:uelq:11 c:uelqu:11
c:uena:7 c:ufz:7 c:ui>:22 c:uid:-6 c:uida:-7 c:uip:9 c:uipe:9 c:uipe>:7 c:uir>:-6 c:uis:-7 c:uis>:-6 c:uit:-7
c:uitsc:6 c:ulla:-6 c:ulla>:-6 c:ulta:6 c:ulta>:8 c:umm:6 c:umme:7 c:ummer:8 c:unc:9 c:unci:11 c:uncil:10 c:unde:9
c:unde>:10 c:une:9 c:une>:9 c:ung:-28 c:ung>:-10 c:unge:-6 c:ungen:-6 c:ungs:-10 c:unn:-8 c:unne:-7 c:unnen:-6
c:unt>:-6 c:ur>:-16 c:ura:-14 c:ura>:-9 c:urd:9 c:ure:-7 c:ure>:-7 c:urin:7 c:uring:7 c:us>:-18 c:usa:-6 c:uso:-7
c:uso>:-7 c:ust:-8 c:ut>:-26 c:ute>:-8 c:utei:14 c:uteis:14 c:uto:10 c:uto>:12 c:uvr:6 c:uvre:6 c:uw>:-7 c:ux>:10
c:uya:20 c:uye:-7 c:uye>:-6 c:va>:7 c:vale:9 c:vale>:6 c:van:-9 c:van>:-15 c:vang:11 c:vange:7 c:ve>:6 c:ved:-6
c:vedi:-12 c:vedi>:-7 c:vedia:-6 c:vedo:-7 c:vedo>:-7 c:vedr:7 c:vedre:8 c:vem:6 c:ver:-8 c:ver>:14 c:verd:-6
c:verf:-6 c:verfa:-6 c:versu:8 c:verwa:6 c:ves:16 c:ves>:15 c:viem:-7 c:viemb:-6 c:vier:7 c:vir:-8 c:vis:15 c:visa:8
c:visar:10 c:vist:8 c:visto:9 c:vo>:-10 c:voc:-6 c:voi:-9 c:vor:-6 c:vor>:-8 c:vos:-7 c:vos>:-6 c:vot:12 c:votr:12
c:votre:12 c:vou>:9 c:vous:-10 c:vous>:-10 c:voye:8 c:voye>:9 c:vue:-7 c:vut:10 c:vuto:8 c:vuto>:8 c:wac:8 c:wach:8
c:wacht:8 c:wan:-6 c:war:-9 c:ware:-6 c:was:-12 c:was>:-12 c:wate:7 c:water:7 c:we>:-12 c:wed:7 c:wedd:9 c:weddi:9
c:week:7 c:weg:-7 c:wen:9 c:wen>:10 c:wer:18 c:wer>:9 c:werd:17 c:werd>:11 c:werde:7 c:wij:-10 c:wil:-6 c:wird:7
c:wird>:7 c:wis:-9 c:wit:8 c:with:6 c:withi:6 c:wou:6 c:woul:6 c:would:6 c:xma:-8 c:ya>:-13 c:yea:7 c:yet:12
c:yet>:12 c:yst:-6 c:yste:-6 c:ystem:-6 c:zah:-7 c:zahl:-7 c:zahlu:-9 c:zei:6 c:zer>:6 c:zes:10 c:zet:-7 c:zet>:-6
c:zie:12 c:zie>:6 c:zig:-6 c:zo>:-7 c:zu>:9 c:zuge:6 c:zur:7 c:zur>:7 d:0.1:-44 d:0.25:-42 d:0.4:-59 d:0.55:-63
d:0.7:-41 d:0.85:-22 e:paid=day:-23 e:paid=none:21 e:promise=none:-16 e:run=none:-6 f:_amount:-50 f:_invoice:-77
f:ack:136 f:admin:-13 f:all:-52 f:back:-5 f:bounce:-18 f:closed:-10 f:contest:17 f:copy:-29 f:d.CANCELLED:-10
f:d.DAMAGED:-12 f:d.DUPLICATE_BILLING:-5 f:d.LOST:-11 f:d.MISSING_DOCS:-18 f:d.NOT_OURS:7 f:d.NO_PO:-5 f:d.RETURN:-6
f:d.SERVICE_INCORRECT:-9 f:d.TAX:-5 f:demand:24 f:difference:-7 f:dispute:8 f:firm:-23 f:fix:-16 f:formal:-39
f:gone:-17 f:goods:-19 f:greeting:-20 f:hardship:-21 f:hope:90 f:hostile:-32 f:inclusive:-17 f:inject:-20
f:insolvency:-31 f:joke:-16 f:lawyer:-27 f:legal:-35 f:mine:14 f:moves:28 f:n.QUANTITY_SHORT:11 f:netted:-5
f:not:-32 f:not_dispute:-11 f:not_insolvency:-6 f:not_legal:10 f:not_paid:-7 f:not_statement:-7 f:not_stop:40
f:once_funds:24 f:once_us:-7 f:ooo:-9 f:others:-5 f:paid:-28 f:part:18 f:pay:-24 f:plan:-12 f:proof:-15
f:propose:-11 f:r.LOST:-10 f:r.PRICE_ERROR:-7 f:r.QUALITY:-11 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:-5 f:redirect:-7
f:refuse:-49 f:rest:-10 f:run:6 f:soon:-25 f:statement:-18 f:stop:-40 f:until:13 f:wait:-11 f:willpay:-22
i:acknowledgement:142 i:acknowledgement=2:142 i:bounce:-16 i:bounce=3:-16 i:copy_invoice_request:-14
i:copy_invoice_request=3:-16 i:dispute:-13 i:dispute=1:-5 i:dispute=2:17 i:dispute=3:-25 i:hardship:31
i:hardship=2:24 i:hardship=3:8 i:hostile:-32 i:hostile=2:-15 i:hostile=3:-17 i:in_payment_run:-5
i:in_payment_run=3:-5 i:insolvency:-30 i:insolvency=2:-6 i:insolvency=3:-24 i:invoice_admin:-16 i:invoice_admin=2:10
i:invoice_admin=3:-25 i:legal:-27 i:legal=1:-5 i:legal=2:17 i:legal=3:-39 i:nothing:74 i:out_of_office:-8
i:out_of_office=2:27 i:out_of_office=3:-35 i:partial_payment:15 i:partial_payment=2:18 i:payment_plan_request:-13
i:payment_plan_request=3:-12 i:promise_to_pay:-20 i:promise_to_pay=3:-24 i:question:-22 i:question=1:-18
i:question=2:5 i:question=3:-10 i:remittance_advice=2:8 i:remittance_advice=3:-10 i:statement_request:-18
i:statement_request=2:-7 i:statement_request=3:-11 i:unsubscribe:-48 i:unsubscribe=3:-47 i:wrong_contact:-19
i:wrong_contact=1:-8 i:wrong_contact=3:-14 l:de:8 l:en:12 l:es:-6 l:fr:-24 l:it:15 l:nl:-9 l:pt:10 n:0:9 n:1:-15
n:4:6 n:5:-6 n:6:10 p:abzuse:7 p:acompt:7 p:acuerd:6 p:addres:-5 p:adelan:9 p:adjunt:-6 p:admini:5 p:advoga:-9
p:afspra:8 p:agrade:13 p:akkoor:-7 p:almace:-6 p:androi:-5 p:angeko:15 p:anotad:30 p:anteri:-5 p:appele:-6
p:approv:-5 p:asegur:17 p:asiste:-6 p:assegn:6 p:assunt:13 p:assure:7 p:atenci:9 p:atendi:7 p:attach:-5 p:attend:-6
p:aushil:9 p:automa:-7 p:autori:6 p:avvoca:-5 p:bancar:-5 p:beacht:5 p:bearbe:6 p:bedrij:6 p:bemuhe:-5 p:benest:13
p:beschw:17 p:bestat:9 p:bestel:-10 p:betaal:-6 p:betale:-6 p:betwis:-10 p:bezahl:-6 p:biento:-15 p:bijlag:-6
p:bloque:-5 p:bonifi:-6 p:cancel:5 p:chamad:7 p:christ:5 p:client:-8 p:coment:-12 p:commes:10 p:compan:-7
p:compet:15 p:compla:6 p:comple:-7 p:compri:-7 p:compro:10 p:confia:6 p:confir:6 p:confor:-6 p:conseg:-12 p:consej:6
p:consig:15 p:consul:16 p:contac:-7 p:contat:7 p:conten:7 p:contes:15 p:contra:-6 p:cooper:5 p:corren:7 p:counci:18
p:counte:6 p:curtai:5 p:debloq:7 p:decemb:-5 p:demand:6 p:depart:9 p:deplac:6 p:desabo:7 p:descul:-6 p:despac:-6
p:destin:-5 p:devolv:-5 p:dipend:9 p:direca:5 p:direct:-5 p:dissol:5 p:docume:6 p:domici:-12 p:donneu:8 p:doorge:12
p:dossie:-12 p:duidel:5 p:eerder:-6 p:einfac:-5 p:eingan:13 p:eingeg:8 p:einsch:-5 p:empres:-10 p:encais:11
p:encami:6 p:encont:-7 p:endere:-7 p:engage:6 p:enquan:8 p:enquir:8 p:enregi:9 p:entend:-6 p:entera:9 p:entrad:10
p:entreg:-6 p:erhalt:27 p:erledi:17 p:espera:-13 p:espero:-5 p:estagi:9 p:exampl:-5 p:exclus:8 p:factuu:-5
p:fattur:-12 p:feiert:17 p:fevere:-5 p:floris:5 p:forder:-5 p:fornec:-5 p:freiga:23 p:garant:14 p:gelese:9
p:genera:8 p:geregi:13 p:geschr:-5 p:gesend:18 p:gester:-5 p:gestor:7 p:goedke:14 p:govern:5 p:gracia:13
p:guaran:-10 p:hiermi:5 p:huissi:-5 p:incass:11 p:incluy:-12 p:inhoud:7 p:inoltr:7 p:insolv:5 p:intend:17
p:intent:15 p:intern:6 p:invoic:-6 p:irgend:-10 p:januar:-5 p:kenntn:5 p:kriege:7 p:kummer:8 p:ledigl:5 p:lemoin:8
p:letrad:-5 p:liefer:-5 p:liquid:-10 p:maanda:-5 p:mandar:-5 p:mandat:-6 p:martin:6 p:meille:5 p:mensaj:5
p:messag:16 p:metall:6 p:mitarb:12 p:mogeli:-7 p:moglic:21 p:monats:5 p:montan:13 p:nachfr:5 p:nachst:-16 p:namast:5
p:necess:10 p:nieuws:14 p:nothin:-8 p:novemb:5 p:noviem:-12 p:nuestr:5 p:obriga:11 p:octubr:7 p:ontvan:23 p:pacien:7
p:pagame:-7 p:pagarl:-5 p:pagher:14 p:paieme:-8 p:parven:12 p:patien:13 p:perdon:-5 p:period:-5 p:person:5
p:possiv:-9 p:postfa:-6 p:pouvoi:10 p:pratic:7 p:presid:7 p:proced:-5 p:projec:10 p:prossi:-9 p:protes:-5
p:protoc:17 p:prozes:12 p:qualit:5 p:qualqu:-5 p:quatsc:7 p:quedad:8 p:quelqu:19 p:rahmen:6 p:rappel:7 p:readin:5
p:recebi:7 p:receiv:11 p:recept:6 p:receve:7 p:rechnu:-10 p:recibi:30 p:reclam:5 p:record:5 p:recupe:-5 p:regard:5
p:regist:16 p:rekeni:-8 p:relaci:-13 p:relanc:13 p:remerc:10 p:repond:7 p:reques:5 p:respet:6 p:respon:8 p:respos:20
p:reunio:9 p:revisa:11 p:ricevu:23 p:richte:-7 p:rientr:16 p:riferi:11 p:ringra:12 p:risult:-7 p:riusci:7 p:rogamo:8
p:sachst:8 p:saldat:-9 p:saturd:9 p:sauveg:6 p:sblocc:6 p:schick:-7 p:schrei:17 p:scrive:-6 p:secret:9 p:segnal:7
p:semain:6 p:servic:8 p:settim:-7 p:signor:5 p:silenc:6 p:sinter:-5 p:solici:6 p:sollec:11 p:speria:5 p:stritt:7
p:syndic:9 p:talkin:5 p:telefo:-7 p:tempor:5 p:tenaam:-6 p:titola:5 p:todavi:9 p:traite:8 p:transf:-8 p:transm:13
p:tratad:6 p:tribun:-7 p:ubrige:13 p:udienz:12 p:uffici:8 p:uitsch:12 p:unters:5 p:vediam:-11 p:vedrem:16 p:veilin:5
p:verder:-5 p:verifi:8 p:verspr:-5 p:versuc:15 p:verwac:12 p:vierne:8 p:vireme:-9 p:vision:6 p:vorers:8 p:vraime:6
p:vuestr:-5 p:weddin:13 p:weeken:7 p:weiter:-16 p:wellne:-6 p:wijzig:-6 p:workin:8 p:zahlun:-13 s:00000:51 s:000:-14
s:0:47 s:?:8 s:aberto:6 s:ac:33 s:accuse:35 s:antwort:-9 s:ar:-5 s:as:7 s:automatic:-8 s:automatica:-16
s:automatico:8 s:automatique:6 s:automatische:-19 s:aviso:-8 s:aw:26 s:ba:-5 s:bb:5 s:betaling:5
s:betalingsherinnering:-28 s:betalingsregeling:8 s:bi:13 s:bl:23 s:ca:-11 s:carico:9 s:cc:38 s:chamado:7
s:cobranca:-6 s:cobrar:-6 s:compte:-5 s:confirmation:-5 s:de:-28 s:demeure:-6 s:dernier:-5 s:di:-31 s:due:-6
s:en:-14 s:erinnerung:-5 s:estado:5 s:factura:8 s:fallig:8 s:fattura:5 s:fatura:20 s:fc:6 s:fe:6 s:final:-6 s:fo:8
s:fr:-11 s:fw:-8 s:fwd:-13 s:ga:13 s:gc:14 s:gt:10 s:ha:-5 s:in:8 s:incidencia:7 s:inv:-5 s:invoice:22
s:invoices:-18 s:ka:6 s:kb:-11 s:letter:-7 s:lt:-7 s:lw:-10 s:ma:6 s:mb:15 s:mdf:-5 s:messaggio:-5 s:mise:-6 s:mm:7
s:mp:-5 s:mt:6 s:nachricht:5 s:no:8 s:noleggio:10 s:notice:-6 s:nv:-5 s:objet:-7 s:of:-7 s:offen:5 s:office:-6
s:ontvangstbevestiging:12 s:openstaand:-6 s:out:-6 s:overdue:-12 s:pagamento:-39 s:pago:-12 s:past:-6 s:payment:-14
s:pedido:11 s:please:9 s:po:5 s:por:-6 s:posten:-8 s:protocolo:13 s:ps:14 s:re:47 s:received:10 s:reception:14
s:rechnung:18 s:reclamacion:-8 s:recordatorio:28 s:reminder:-28 s:reply:-8 s:request:5 s:res:-15 s:respond:11 s:rg:5
s:richiamo:-11 s:risposta:-7 s:rj:21 s:rp:7 s:ruckfrage:9 s:rv:-7 s:sa:17 s:saldo:8 s:sans:-7 s:secondo:-7
s:segundo:-5 s:sf:11 s:sg:13 s:sh:43 s:si:-6 s:sistema:-5 s:sollecito:-33 s:status:-5 s:sv:-5 s:ticket:17 s:tinta:34
s:tm:-12 s:tn:-5 s:vasos:7 s:ve:39 s:vf:5 s:vo:-6 s:vom:14 s:votre:5 s:your:8 s:zahlung:24 s:zahlungserinnerung:-40
w:!:6 w:%:-5 w:00000:34 w:000:-45 w:00:-63 w:0:-92 w:?:-76 w:@:-87 w:aan:10 w:aberto:6 w:able:9 w:abogados:5
w:abre:5 w:abzusehen:7 w:access:-5 w:accettazione:5 w:account:-8 w:accounts:8 w:achats:7 w:acompte:7 w:acuerdo:6
w:adjunto:-5 w:administrador:10 w:administrators:-5 w:admite:7 w:advogada:-5 w:afspraak:8 w:again:-6 w:agente:10
w:agora:-7 w:agradecemos:8 w:agreed:-5 w:ah:-12 w:ai:-18 w:ainda:14 w:akkoord:-7 w:al:6 w:algo:11 w:alguma:8
w:alguno:6 w:all:-5 w:alles:8 w:almacen:-6 w:alors:-5 w:als:-13 w:also:10 w:alta:6 w:altro:-11 w:am:-15 w:an:-11
w:anbei:-5 w:and:-14 w:andere:13 w:android:-5 w:anexo:-6 w:angekommen:15 w:anhang:-7 w:ano:10 w:anotado:30
w:answer:22 w:antes:9 w:app:5 w:appelez:-6 w:appena:20 w:approved:-6 w:apres:17 w:aqui:10 w:are:-5 w:as:-11
w:asdf:-10 w:asistente:-6 w:ask:13 w:associe:6 w:assunto:12 w:at:8 w:ate:10 w:atencion:9 w:atenderemos:5
w:atendimento:7 w:attend:7 w:attente:-5 w:attesa:11 w:aucune:17 w:auf:-12 w:aunque:10 w:aurez:5 w:aus:6 w:aux:-9
w:avete:-6 w:avis:9 w:avisar:8 w:back:10 w:banca:10 w:bank:-14 w:bar:-6 w:barco:5 w:batch:-5 w:bau:7 w:be:-6
w:beachten:5 w:bearbeitet:7 w:bedrijf:6 w:before:-9 w:beide:-12 w:beider:-5 w:beim:6 w:bem:5 w:bemuhen:-5 w:ben:-7
w:bene:6 w:benestare:13 w:best:24 w:bestatigen:6 w:bestatigt:5 w:betaald:-8 w:betalen:-6 w:betrag:5 w:betwist:-10
w:bezahlt:-5 w:bien:44 w:bientot:-15 w:bij:7 w:bijlage:-6 w:bin:-5 w:binnen:9 w:bisous:-8 w:bitte:-12 w:bitten:7
w:bloque:7 w:boas:18 w:boite:-7 w:bonifico:-5 w:bonnes:8 w:both:-7 w:buen:8 w:buena:8 w:buenas:6 w:buenos:-7
w:buon:5 w:buona:-7 w:buro:-7 w:but:-38 w:bv:-7 w:call:6 w:calma:13 w:can:12 w:cancelar:8 w:capo:12 w:car:7
w:carico:12 w:carta:9 w:caso:6 w:ce:-9 w:cet:8 w:cette:9 w:chamado:7 w:change:6 w:chef:11 w:chefe:6 w:chegou:5
w:chi:19 w:chose:20 w:christmas:5 w:claro:-6 w:client:14 w:co:-7 w:cobro:5 w:coisa:7 w:come:9 w:comme:-5
w:commessa:13 w:commit:17 w:como:-7 w:company:-6 w:completa:5 w:compris:-7 w:comprometo:13 w:compte:-5 w:comune:10
w:comunicazione:5 w:concurso:-5 w:concursos:5 w:confirmo:9 w:conforme:-5 w:conseguir:-11 w:consejo:6 w:consulta:19
w:conta:-7 w:contabilidad:6 w:contact:-8 w:contacting:11 w:contenzioso:6 w:contestacao:6 w:conteste:5 w:contesto:6
w:contra:-7 w:cooperativa:5 w:cosi:-6 w:council:18 w:court:6 w:credit:-8 w:crediti:17 w:credito:-7 w:cuando:-8
w:da:-17 w:dai:-5 w:dan:-20 w:dank:30 w:danke:16 w:dann:-8 w:dans:18 w:dass:19 w:date:17 w:datum:6 w:davon:12
w:day:-6 w:dazu:8 w:de:-38 w:decide:16 w:deja:-6 w:del:12 w:delais:5 w:della:-6 w:dem:-5 w:den:20 w:departamento:5
w:department:5 w:deplacement:6 w:depois:14 w:depuis:-7 w:der:5 w:des:14 w:desabonner:7 w:desde:-8 w:deux:-7
w:deze:10 w:di:7 w:dia:-7 w:dias:6 w:did:-6 w:diese:14 w:digo:14 w:dije:13 w:dipende:10 w:direcao:5 w:directie:5
w:director:-5 w:dix:9 w:do:-13 w:documento:9 w:doe:-6 w:doen:23 w:dom:5 w:domani:20 w:domiciliado:-11 w:donner:5
w:donneur:8 w:door:11 w:doorgestuurd:12 w:dort:13 w:dos:-7 w:dossier:-11 w:dou:11 w:doy:14 w:dr:-5 w:drauf:13
w:drei:-13 w:drum:5 w:dus:7 w:ed:5 w:ee:11 w:een:-7 w:eerdere:-6 w:eh:-13 w:eind:6 w:eine:8 w:einfach:-5
w:eingang:14 w:eingegangen:8 w:einschliesslich:-5 w:el:-21 w:ela:15 w:em:12 w:email:-9 w:empresa:-11 w:en:-5
w:encaissement:11 w:end:5 w:endereco:-7 w:engage:7 w:enquanto:8 w:enquiry:5 w:enregistree:9 w:entra:-9 w:entrada:11
w:entre:11 w:entro:12 w:envoi:8 w:envoye:19 w:equipe:13 w:er:26 w:era:-5 w:erhalten:27 w:erledigt:17 w:erop:-6
w:erst:-9 w:es:31 w:esperamos:-6 w:esperando:-5 w:espere:20 w:esperons:-5 w:essa:-5 w:essaie:8 w:esse:7 w:est:24
w:esta:6 w:este:16 w:esto:-6 w:estoy:7 w:et:-22 w:ete:17 w:etes:6 w:etwas:-8 w:eu:8 w:euch:-7 w:euro:-7 w:even:7
w:example:-5 w:exclusivement:10 w:faccio:-7 w:faco:-5 w:factura:-5 w:factures:5 w:fahrer:-6 w:faire:19 w:fait:-6
w:falschen:6 w:falta:-11 w:fattura:-7 w:fatture:-5 w:fatura:-7 w:favor:-9 w:fazer:5 w:fc:8 w:fecha:13 w:fest:5
w:fevereiro:-5 w:fido:10 w:fim:-5 w:fin:19 w:finche:5 w:fine:16 w:fino:9 w:firma:14 w:first:15 w:foi:14 w:for:14
w:forderung:-5 w:format:9 w:fornecedores:-5 w:forse:-11 w:fournisseur:-5 w:fr:8 w:frau:-8 w:freigabe:11 w:frere:6
w:friday:-6 w:fui:9 w:ga:11 w:gar:-8 w:garantia:5 w:gc:-5 w:ge:5 w:gebe:13 w:gebeld:7 w:geben:-6 w:geen:9 w:gehen:11
w:geht:-6 w:geld:-9 w:gelesen:9 w:generale:6 w:gent:12 w:gentile:9 w:geregistreerd:13 w:gesagt:8 w:gesendet:18
w:gestern:-5 w:get:20 w:geven:-5 w:gezien:13 w:gi:8 w:giorni:-8 w:giuro:-5 w:go:-5 w:goed:32 w:goede:6
w:goedkeuring:14 w:goes:-5 w:got:6 w:graag:-12 w:gracias:13 w:grazie:21 w:gruss:5 w:guess:7 w:hab:-9 w:haben:7
w:halfte:-6 w:hall:5 w:hallo:-5 w:hals:6 w:has:11 w:hatte:-6 w:hear:5 w:heard:20 w:heb:7 w:hebben:-7 w:hem:7
w:hemos:9 w:here:-6 w:herinnering:7 w:het:27 w:heute:-9 w:hi:-5 w:hier:9 w:hiermit:5 w:hij:8 w:hijo:6 w:hijos:5
w:his:6 w:hm:-8 w:ho:-8 w:hoch:11 w:hoe:8 w:hoffe:26 w:hoffen:-10 w:hoje:-7 w:hola:8 w:hoor:6 w:hope:15 w:horas:9
w:hours:5 w:hoy:11 w:huissier:-5 w:ici:-5 w:ieri:-5 w:iets:-7 w:if:-5 w:ignore:-6 w:ihnen:-18 w:ihr:7 w:ihrem:-7
w:ihren:-5 w:ihrer:-5 w:ihres:11 w:il:7 w:ilse:14 w:im:-23 w:immer:6 w:incasso:7 w:incluye:-12 w:indirizzato:6
w:info:5 w:information:13 w:inhoudelijk:7 w:insolvenz:6 w:intentare:30 w:io:-14 w:is:-17 w:isso:-8 w:issue:7 w:ist:8
w:it:6 w:januari:-5 w:je:21 w:jetzt:10 w:jo:-6 w:jour:-5 w:judiciales:8 w:julie:10 w:jullie:-6 w:junta:6
w:juridico:5 w:kann:10 w:keine:-7 w:kenntnis:5 w:klaar:-9 w:klopt:6 w:kollegen:5 w:komt:29 w:konnen:12 w:kriegen:7
w:kunde:21 w:kunnen:-13 w:kurze:5 w:la:-15 w:laden:11 w:langer:-5 w:lauft:8 w:le:15 w:leave:-5 w:lediglich:5
w:left:-7 w:leg:8 w:lei:-6 w:lemoine:8 w:les:9 w:letto:13 w:liegt:16 w:ligne:-7 w:ligt:13 w:like:-5 w:link:-6
w:liquidation:-7 w:lite:6 w:llevo:-5 w:logged:13 w:logo:19 w:look:34 w:los:-10 w:lu:26 w:ma:20 w:maak:-5 w:maand:7
w:maandag:-5 w:maar:14 w:mahnung:5 w:mail:22 w:mails:-9 w:mains:5 w:mais:-9 w:maken:-7 w:mal:-13 w:manana:8 w:mano:5
w:many:5 w:martes:7 w:mas:7 w:matin:-5 w:me:-17 w:medio:11 w:mee:-11 w:mehr:-14 w:mei:22 w:meilleurs:5 w:mein:17
w:meine:-8 w:melde:10 w:melden:7 w:member:8 w:mensagem:6 w:mensaje:6 w:mes:12 w:message:22 w:messages:-5 w:met:-24
w:meta:14 w:meu:-5 w:mi:5 w:mich:13 w:mien:-5 w:might:-11 w:mijn:-7 w:minha:-6 w:minhas:14 w:mio:-7 w:mir:-6
w:mismo:-9 w:mit:-10 w:mitarbeiter:12 w:moet:-7 w:mogelijk:-7 w:moi:-6 w:mon:7 w:monatsende:5 w:money:-5 w:morgen:5
w:mrs:9 w:na:-15 w:naar:7 w:nach:10 w:nachste:-6 w:nachsten:-9 w:namaste:5 w:nao:-10 w:nas:14 w:ne:6 w:necessario:11
w:nee:-8 w:neef:7 w:neem:-9 w:nei:-7 w:never:8 w:new:10 w:next:-6 w:nicht:19 w:nichts:-11 w:niet:-5 w:niets:-6
w:nieuwsbrief:14 w:nn:-5 w:no:-22 w:noch:12 w:nombre:6 w:non:20 w:nos:-8 w:not:-22 w:nota:9 w:note:30 w:noted:12
w:nothing:-8 w:notificacao:-7 w:notificaciones:8 w:nous:-5 w:noviembre:-12 w:now:-12 w:ns:5 w:number:-5 w:numero:8
w:nummer:10 w:nur:17 w:obrigado:11 w:occupa:8 w:octubre:7 w:office:-8 w:ohne:5 w:ola:8 w:om:7 w:once:6 w:onder:10
w:one:-9 w:ons:-12 w:ontvangen:14 w:ontvangt:10 w:ook:-13 w:op:-11 w:opa:28 w:ora:-5 w:orde:19 w:orden:6 w:order:-6
w:ordre:7 w:ore:6 w:original:5 w:os:-19 w:otra:20 w:oude:-6 w:oui:18 w:out:-5 w:over:-7 w:paciencia:8 w:padre:6
w:paga:8 w:pagar:-12 w:pagare:-10 w:pagarles:-9 w:pagarlo:6 w:pagheremo:14 w:pagos:-7 w:paid:9 w:paiement:-7
w:papa:6 w:par:-10 w:parla:-7 w:parlo:7 w:parte:-7 w:pas:-12 w:pasado:5 w:passed:10 w:passo:-6 w:pay:28 w:paye:-9
w:payer:-10 w:payment:-6 w:pays:13 w:per:-14 w:pero:12 w:persona:7 w:peu:9 w:peux:10 w:pin:5 w:piu:-10 w:pix:-9
w:please:-8 w:plus:-7 w:po:-5 w:pode:12 w:poder:15 w:podia:9 w:poi:8 w:point:7 w:por:-19 w:porque:14 w:portal:5
w:possivel:-9 w:posso:8 w:postfach:-6 w:pour:-13 w:pouvoir:10 w:pratica:-6 w:prazo:9 w:presa:14 w:presidente:7
w:preso:6 w:prijs:-7 w:prima:21 w:pris:6 w:pro:-5 w:processo:5 w:procura:8 w:projectleider:10 w:prometo:-12
w:promise:-9 w:pronto:-9 w:prossimi:-7 w:protocolo:12 w:proxima:-6 w:punto:-5 w:qualite:5 w:qualquer:-5 w:quand:10
w:quando:12 w:quanto:-7 w:quatsch:7 w:que:-19 w:quedado:8 w:quello:8 w:quelque:19 w:quem:8 w:questo:-5 w:qui:9
w:quiser:8 w:rahmenvertrag:6 w:rappel:-9 w:rappeler:8 w:reading:5 w:recebemos:9 w:recebi:23 w:recebido:10
w:received:12 w:reception:7 w:recevez:7 w:rechnungen:-8 w:recibida:11 w:recibido:28 w:recibo:-9 w:reclamation:8
w:recordatorio:6 w:recu:25 w:ref:6 w:regarde:10 w:regel:-10 w:registrata:7 w:regle:-7 w:relacion:-13 w:relance:19
w:remercie:7 w:remesa:-5 w:reply:5 w:repondre:8 w:request:6 w:reserve:8 w:respond:10 w:responsable:6 w:resposta:20
w:respuesta:-7 w:rest:-5 w:resto:-6 w:reunion:9 w:rib:-6 w:ricevuto:21 w:rientro:-5 w:right:-7 w:ring:-6
w:ringraziamo:7 w:riuscire:8 w:rogamos:8 w:sa:8 w:safely:9 w:sagen:14 w:sai:12 w:said:18 w:sal:10 w:saldata:-5
w:saldo:-5 w:sale:6 w:samedi:-6 w:san:6 w:saturday:5 w:sauvegarde:6 w:schau:5 w:schnellstmoglich:5 w:schone:-5
w:schreiben:6 w:scuso:-7 w:se:23 w:see:-13 w:segnalazione:8 w:selbst:5 w:semaine:8 w:semana:20 w:sent:-8 w:ser:28
w:service:6 w:settimana:-5 w:settle:13 w:seu:12 w:she:9 w:si:24 w:sich:6 w:sido:5 w:siento:10 w:silencio:6
w:simple:21 w:sin:-6 w:sind:-14 w:sinterklaas:-5 w:snel:-6 w:so:-34 w:sob:9 w:soldi:-6 w:solicitor:6 w:sollecito:13
w:solo:5 w:sommer:6 w:sono:-11 w:sont:5 w:sorry:-11 w:sort:9 w:sotto:-12 w:sous:18 w:spater:-5 w:speriamo:5
w:spero:6 w:staat:-14 w:stata:10 w:stein:6 w:stil:7 w:still:-5 w:stop:-8 w:strittig:7 w:sua:44 w:suerte:6 w:suis:-6
w:suit:-5 w:suite:-5 w:sul:5 w:sulla:-7 w:sur:-11 w:sus:-6 w:system:-9 w:take:-6 w:talking:5 w:tambem:5 w:tardi:15
w:te:42 w:tell:6 w:tempo:11 w:temporal:5 w:tenaamstelling:-6 w:tengan:6 w:tenho:-12 w:tentar:7 w:terms:9 w:thank:21
w:thanks:21 w:that:-9 w:the:-7 w:they:8 w:things:5 w:three:-6 w:thx:42 w:ti:-8 w:time:22 w:timmer:-6 w:titolare:5
w:titulo:-5 w:todavia:9 w:todo:-5 w:tono:12 w:torna:8 w:tot:-13 w:trade:-14 w:transmets:14 w:tres:-8 w:tribunal:-5
w:try:-5 w:tu:-18 w:tun:20 w:tutte:-5 w:uberweisen:10 w:ubrigens:14 w:udienza:12 w:ufficio:8 w:uitschrijven:12
w:ultimo:-6 w:um:-9 w:une:-7 w:unica:5 w:uns:-7 w:unser:-7 w:unsere:5 w:unter:6 w:unterschrift:7 w:until:6 w:up:5
w:uteis:29 w:va:22 w:vale:13 w:van:-26 w:vanaf:-6 w:vast:5 w:vcs:-7 w:ve:14 w:vedi:-12 w:vediamo:-11 w:vedo:-7
w:vedremo:16 w:veiling:5 w:ven:-12 w:ver:27 w:verdere:-5 w:verification:6 w:versuche:11 w:verwacht:12 w:via:-11
w:vier:6 w:viernes:8 w:virement:-6 w:visione:6 w:visto:17 w:vite:6 w:voces:-6 w:voi:-16 w:voir:-8 w:volta:5 w:vom:9
w:voor:6 w:vor:-6 w:vorerst:8 w:vos:-12 w:vossa:-5 w:vostro:9 w:votre:24 w:vou:18 w:vous:-21 w:vraiment:6 w:vs:-6
w:vuoto:8 w:wacht:5 w:want:-7 w:war:6 w:ware:-6 w:was:-16 w:way:7 w:we:-20 w:wedding:14 w:week:11 w:weekend:7
w:weer:-5 w:weiss:-5 w:weiter:18 w:weitere:-5 w:weitergeleitet:-6 w:weken:7 w:wen:23 w:wenn:11 w:wens:-5 w:werd:22
w:when:9 w:which:10 w:who:10 w:wie:10 w:wij:-9 w:winkel:6 w:wir:-7 w:wird:15 w:wit:8 w:within:13 w:wochen:-10
w:worden:-6 w:working:8 w:would:11 w:wurde:5 w:xmas:-15 w:ya:-30 w:yeah:18 w:yet:25 w:yo:-7 w:your:-5 w:zahlen:8
w:zahlt:17 w:zahlung:-7 w:zal:8 w:zeggen:6 w:zelf:6 w:zet:-9 w:zie:-8 w:zijn:-7 w:zoek:7 w:zu:10 w:zur:13
w:zustandigen:6
"""
