"""What speaks for and against `acknowledgement`: written by `make reply-weights`, never by hand."""

BIAS = -2.1
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-73 ?ack:-24 ?copy:-7 ?difference:-5 ?hope:-7 ?lawyer:-12 ?legal:-13 ?moved:-6 ?moves:-15 ?not:41 ?paid:-5
?plan:-9 ?propose:-11 ?question:-15 ?redirect:-8 ?statement:-5 ?stop:11 b:!_!:-10 b:00000_00:-13 b:00000_ete:9
b:00000_foi:26 b:0000_00000:10 b:0000_0000:10 b:0000_00:47 b:0000_as:16 b:0000_con:-10 b:0000_est:-5 b:0000_ete:51
b:0000_haben:-6 b:000_00:-9 b:000_0:-9 b:000_per:17 b:000_que:-7 b:00_%:-6 b:00_00000:11 b:00_00:-12 b:00_and:-8
b:00_che:12 b:00_cobrancas:18 b:00_de:9 b:00_foi:26 b:00_november:-22 b:00_novembre:-28 b:00_september:13
b:00_th:-12 b:0_000:-10 b:0_00:8 b:0_0:-15 b:0_december:-5 b:0_dezember:-7 b:0_dias:15 b:0_el:-6 b:0_januari:-12
b:0_january:-5 b:0_november:17 b:0_th:13 b:0_working:11 b:?_?:-7 b:@_escreveu:18 b:aan_de:10 b:abbiamo_ricevuto:7
b:access_to:-7 b:ahora_mismo:-12 b:ainda_nao:6 b:alle_00:11 b:alors_que:-6 b:am_00:-21 b:am_freitag:13
b:am_montag:-5 b:am_not:20 b:am_on:-6 b:an_@:-23 b:an_die:14 b:and_00:-8 b:and_have:25 b:and_your:12 b:antes_de:10
b:ao_fim:-12 b:aqui_ee:-6 b:as_00:17 b:ask_for:-9 b:at_it:35 b:at_the:-7 b:ate_ao:-12 b:ate_sexta:24 b:aus_dem:-7
b:avec_le:5 b:avec_mon:9 b:back_to:15 b:bank_heeft:-8 b:be_in:10 b:been_logged:13 b:before_christmas:25
b:bei_ihnen:-6 b:bei_uns:17 b:ben_ik:-5 b:bericht_kon:-6 b:besten_dank:5 b:bien_recu:39 b:bien_vous:18 b:bij_de:-7
b:bij_ons:-6 b:binnen_0:6 b:bis_00:-30 b:bis_einschliesslich:-7 b:bitte_wenden:-6 b:boa_tarde:5 b:bom_dia:-5
b:bonne_journee:-5 b:buenas_tardes:9 b:buenos_dias:-23 b:but_cannot:-23 b:buzon_no:12 b:by_friday:7 b:by_the:16
b:can_get:11 b:cannot_promise:-23 b:case_00000:9 b:ce_matin:-9 b:cette_facture:-5 b:cette_semaine:10 b:che_ee:-23
b:ci_vediamo:-5 b:cobrancas_@:18 b:come_back:7 b:con_el:19 b:con_il:11 b:con_la:-11 b:con_los:-6 b:conto_di:19
b:cours_de:8 b:credit_control:-5 b:da_un:19 b:da_vossa:-14 b:dal_giudice:-6 b:dank_fur:6 b:dank_voor:19 b:dans_le:-9
b:dans_les:65 b:das_geld:23 b:das_ist:14 b:das_konto:-6 b:dass_die:16 b:dass_wir:13 b:date_de:13 b:de_0000:17
b:de_00:-7 b:de_baja:10 b:de_bank:-12 b:de_diciembre:-7 b:de_enero:-13 b:de_febrero:-6 b:de_herinnering:17
b:de_la:-7 b:de_me:-14 b:de_novembro:19 b:de_noviembre:-25 b:de_paiement:-5 b:de_virements:-8 b:de_vous:-5
b:del_vostro:28 b:derzeit_nicht:-7 b:deze_maand:17 b:deze_week:8 b:dezer_dagen:-6 b:di_pagare:-5 b:di_riuscire:15
b:dia_00:19 b:dia_0:-22 b:dias_uteis:16 b:did_not:-9 b:die_0000:14 b:die_rechnung:5 b:die_zahlung:-11
b:diese_woche:31 b:dije_que:19 b:do_0:11 b:do_not:7 b:doe_ik:-17 b:dom_00:19 b:door_de:38 b:du_00:-6 b:du_tout:-7
b:ee_in:30 b:ee_la:31 b:ee_sparito:-5 b:ee_stata:22 b:een_dezer:-6 b:einschliesslich_freitag:-7 b:el_00:-8
b:el_caso:7 b:el_numero:20 b:el_sistema:-10 b:el_viernes:18 b:em_anexo:-7 b:en_attente:-7 b:en_cours:7 b:en_dan:-10
b:en_de:-9 b:en_die:-5 b:en_el:-8 b:en_ik:17 b:en_la:-7 b:end_of:10 b:enquanto_nao:24 b:entro_fine:8 b:er_is:13
b:er_niet:9 b:erhalten_und:19 b:es_nicht:9 b:est_dans:62 b:est_en:14 b:est_une:5 b:esta_semana:39 b:este_buzon:12
b:este_correo:31 b:este_mail:12 b:este_mes:13 b:et_des:7 b:et_je:12 b:et_le:-21 b:facture_00000:9 b:fait_ce:-7
b:feliz_navidad:10 b:finche_non:15 b:fine_mese:8 b:foi_encontrado:-5 b:for_contacting:13 b:for_it:-9 b:for_the:13
b:for_these:-5 b:for_this:16 b:for_your:7 b:freitag_00:-6 b:freitag_0:18 b:fur_den:-5 b:fur_die:9 b:fur_ihre:16
b:geehrte_frau:-15 b:geehrter_herr:-11 b:gegen_den:-5 b:gegen_ihre:-5 b:gentile_fornitore:11
b:geregistreerd_onder:28 b:gesendet_mit:17 b:get_this:12 b:got_it:12 b:gracias_por:16 b:guten_tag:6 b:ha_sido:20
b:hab_ich:-5 b:habe_ich:-6 b:haben_wir:16 b:has_been:10 b:has_no:15 b:hat_den:11 b:hat_die:-10 b:have_had:-5
b:have_no:22 b:have_not:14 b:heb_je:-10 b:heeft_ons:-7 b:het_geld:-7 b:het_mailadres:-7 b:het_niet:11 b:het_voor:-6
b:ho_letto:33 b:hoor_ik:26 b:hope_to:8 b:ich_es:5 b:ich_habe:10 b:ich_ihnen:-13 b:ich_noch:12 b:ihre_anfrage:5
b:ihre_mail:11 b:ihre_nachricht:8 b:ihre_rechnung:-7 b:ik_ben:-8 b:ik_doe:16 b:ik_ga:-5 b:ik_heb:13 b:ik_het:14
b:ik_kan:-9 b:ik_kom:13 b:ik_niet:-7 b:ik_verwacht:28 b:ik_werk:-9 b:ik_wil:-8 b:il_00:-7 b:il_est:-12
b:il_messaggio:15 b:im_anhang:-9 b:im_buro:-14 b:im_dezember:14 b:in_allegato:-11 b:in_carico:28 b:in_de:-5
b:in_der:12 b:in_due:9 b:in_the:-14 b:in_week:-33 b:informamos_que:-10 b:io_non:-6 b:is_er:-7 b:is_geen:-7
b:is_geregistreerd:28 b:is_not:-6 b:is_the:-5 b:is_wrong:15 b:ist_am:-5 b:ist_bei:23 b:ist_da:23
b:ist_freigegeben:-5 b:ist_fur:-10 b:ist_nicht:-8 b:it_and:7 b:it_by:-12 b:it_is:-9 b:it_on:15 b:ja_nao:-6
b:je_ne:11 b:je_paye:-7 b:je_regarde:16 b:je_suis:-7 b:je_vous:-16 b:kan_ik:15 b:kann_ich:11 b:klopt_niet:27
b:komt_goed:78 b:kon_niet:-8 b:konnte_nicht:-5 b:krijg_je:-8 b:la_0000:-10 b:la_banca:27 b:la_carta:-11
b:la_factura:-6 b:la_facture:-8 b:la_fattura:-9 b:la_liquidation:-19 b:la_prima:-5 b:la_semaine:12 b:la_sua:27
b:le_00:38 b:le_compte:-5 b:le_dossier:-14 b:le_fatture:-14 b:le_litige:-6 b:le_prochain:-6 b:le_reglement:10
b:le_virement:-7 b:les_deux:-16 b:les_prochains:-5 b:ligt_bij:38 b:lo_siento:10 b:look_at:32 b:los_000:-7
b:ma_non:28 b:maandag_00:-7 b:maandag_0:-11 b:maar_ik:-10 b:mail_app:17 b:mail_wird:-13 b:mais_je:18 b:mas_nao:5
b:me_to:9 b:mediados_de:-7 b:meer_van:-7 b:mensagem_nao:-5 b:merci_de:-17 b:meu_contacto:-6 b:mi_scuso:-22
b:mit_dem:-13 b:mit_der:22 b:mon_conseil:-5 b:na_proxima:-27 b:naar_@:-5 b:nachricht_wird:-6 b:nachste_woche:-27
b:nao_foi:-6 b:nao_me:12 b:nao_pode:-6 b:nao_tenho:-26 b:ne_0:-9 b:ne_conteste:-6 b:ne_peux:-5 b:nei_prossimi:-22
b:next_week:-17 b:nicht_gelesen:-6 b:nicht_im:-6 b:nicht_weitergeleitet:-17 b:nichts_sagen:30 b:nichts_zu:-6
b:niet_bij:-5 b:niet_meer:-10 b:niet_op:17 b:niet_voor:16 b:niet_worden:-9 b:no_access:-5 b:no_hay:-5 b:no_la:21
b:no_le:18 b:no_longer:-5 b:no_me:-6 b:no_puedo:-10 b:no_se:-14 b:no_tengo:-16 b:non_ee:11 b:non_ho:-7 b:non_le:16
b:non_mi:-5 b:non_posso:18 b:nos_autos:-10 b:not_be:-7 b:not_in:13 b:not_reply:11 b:november_0000:17
b:novembro_de:19 b:nummer_00000:6 b:nur_die:39 b:of_00:13 b:of_our:12 b:of_the:14 b:of_your:-6 b:ok_?:-25
b:ok_pour:-15 b:on_00:-12 b:on_friday:17 b:on_monday:-7 b:on_the:17 b:onder_nummer:28 b:onze_administratie:11
b:ook_niet:-5 b:op_betaald:-17 b:out_of:-7 b:pa_00:51 b:pagar_la:-34 b:pagare_entro:26 b:pagare_la:-22 b:pay_on:40
b:per_il:-5 b:per_la:-5 b:per_le:11 b:per_mail:-6 b:perche_la:-5 b:pero_no:40 b:please_contact:-6 b:please_do:20
b:pode_ser:37 b:por_favor:-13 b:por_la:-5 b:porque_no:20 b:pour_la:-8 b:pour_le:-13 b:pour_les:-16 b:prazo_de:17
b:presa_in:28 b:prochain_lot:-5 b:prochain_train:-6 b:prochains_jours:-5 b:prossimi_giorni:-22 b:proxima_semana:-23
b:qualquer_contato:-10 b:que_ai:-7 b:que_el:-25 b:que_faltan:-7 b:que_no:-8 b:rececao_da:-12 b:reception_de:5
b:rechnen_mit:14 b:rechnung_noch:13 b:recu_la:5 b:remittance_attached:-5 b:riuscire_pagare:6 b:said_would:32
b:se_la:29 b:se_lo:15 b:segnalazione_ee:28 b:sehr_geehrte:-19 b:semaine_prochaine:9 b:ser_entregue:-5
b:seu_pedido:26 b:should_be:11 b:si_no:13 b:sich_in:5 b:sie_die:-8 b:sie_mich:-6 b:sie_mir:-6 b:sie_sich:18
b:sie_uns:17 b:so_please:10 b:speriamo_di:12 b:staat_klaar:-9 b:stata_presa:28 b:stuur_het:6 b:sua_mensagem:20
b:sua_segnalazione:28 b:tag_herr:15 b:take_us:-5 b:te_betalen:-11 b:te_doen:16 b:tell_you:15 b:thank_you:24
b:thanks_for:20 b:that_is:-5 b:that_you:-5 b:the_000:14 b:the_00:-13 b:the_0:13 b:the_end:10 b:the_invoice:10
b:the_new:14 b:the_next:-5 b:the_office:-5 b:the_same:8 b:the_way:16 b:there_is:-5 b:they_are:14 b:they_will:-5
b:this_is:-8 b:this_one:-5 b:to_be:39 b:to_date:10 b:to_get:10 b:to_our:-6 b:to_pay:-13 b:to_the:12 b:to_you:-7
b:train_de:-6 b:und_das:-6 b:und_nicht:-7 b:und_wird:11 b:unser_anwalt:10 b:unternehmen_tatig:-7 b:uw_bericht:-9
b:uw_mail:15 b:uw_melding:7 b:valoir_sur:-6 b:van_de:-5 b:van_die:-5 b:ver_si:37 b:versprechen_kann:5
b:verwacht_dat:28 b:vielen_dank:8 b:volgende_week:-6 b:voor_aan:8 b:voor_de:12 b:voor_het:27 b:voor_uw:5
b:votre_avoir:-7 b:votre_facture:7 b:votre_message:52 b:vou_tentar:18 b:vous_aurez:16 b:vous_etes:17 b:we_are:-14
b:we_can:12 b:we_have:-5 b:we_hope:37 b:we_will:-14 b:we_would:25 b:week_00:-33 b:wenden_sie:-6 b:which_we:20
b:wieder_im:-7 b:wij_hebben:10 b:wij_zijn:-14 b:will_do:-27 b:will_get:6 b:will_look:26 b:will_not:-6 b:wir_alles:25
b:wir_am:-5 b:wir_gehen:31 b:wird_nicht:-19 b:with_me:8 b:with_our:-8 b:with_the:14 b:within_0:12 b:woche_noch:18
b:woche_zu:17 b:worden_bezorgd:-8 b:wordt_niet:-7 b:working_days:10 b:would_ask:17 b:you_by:22 b:you_for:24
b:you_have:-12 b:you_know:6 b:you_want:-9 b:you_will:-7 b:your_letter:12 b:your_request:7 b:zu_zahlen:17
b:zur_kenntnis:22 e:paid=day:-5 e:paid=none:-11 e:promise=day:-19 e:promise=none:-21 e:run=none:-15 f:_amount:-44
f:_day:-50 f:_invoice:-97 f:ack:158 f:admin:-35 f:all:-87 f:bounce:-29 f:closed:-8 f:contest:-10 f:copy:-51
f:d.CANCELLED:-8 f:d.CONTRACT_TERMS:14 f:d.DAMAGED:-11 f:d.LOST:-11 f:d.MISSING_DOCS:-25 f:d.NO_OPEN_ITEM:-10
f:d.NO_PO:-7 f:d.PRICE_ERROR:-7 f:d.QUALITY:-7 f:d.QUANTITY_SHORT:-8 f:d.RETURN:-6 f:d.SERVICE_INCORRECT:-7
f:d.TAX:-8 f:demand:46 f:difference:-15 f:dispute:-8 f:fix:-20 f:formal:-48 f:gone:-58 f:goods:-5 f:greeting:-19
f:hardship:-39 f:hold:-9 f:hope:62 f:hostile:-43 f:inclusive:-26 f:inject:-15 f:insolvency:-46 f:joke:-29
f:lawyer:-16 f:legal:-67 f:moved:9 f:moves:43 f:n.QUANTITY_SHORT:53 f:not:-7 f:not_dispute:-14 f:not_gone:-5
f:not_hope:-24 f:not_insolvency:-17 f:not_paid:-14 f:not_statement:-9 f:not_stop:96 f:once_funds:25 f:once_us:-13
f:ooo:-18 f:others:-9 f:paid:-74 f:pay:-61 f:plan:-29 f:proof:-26 f:propose:-8 f:question:-16 f:r.DAMAGED:-5
f:r.DESCRIPTION:-5 f:r.LATE_FEE_CONTESTED:-5 f:r.LOST:-13 f:r.NOT_OURS:-9 f:r.NO_PO:-7 f:r.PRICE_ERROR:-5
f:r.QUALITY:-14 f:r.SERVICE_INCORRECT:-6 f:r.TAX:-5 f:redirect:-18 f:refuse:-71 f:rest:-7 f:soon:-60 f:statement:-29
f:stop:-54 f:until:-23 f:wait:-23 f:willpay:-54 i:acknowledgement:144 i:acknowledgement=2:144 i:already_paid:-13
i:already_paid=3:-13 i:bounce:-25 i:bounce=3:-25 i:copy_invoice_request:-35 i:copy_invoice_request=3:-33
i:dispute:-37 i:dispute=3:-33 i:hardship:49 i:hardship=2:64 i:hardship=3:-16 i:hostile:-43 i:hostile=2:-17
i:hostile=3:-26 i:in_payment_run:-12 i:in_payment_run=3:-12 i:insolvency:-39 i:insolvency=2:-7 i:insolvency=3:-31
i:invoice_admin:-24 i:invoice_admin=2:8 i:invoice_admin=3:-32 i:legal:-38 i:legal=1:-8 i:legal=2:7 i:legal=3:-37
i:nothing:19 i:out_of_office:-11 i:out_of_office=2:46 i:out_of_office=3:-57 i:partial_payment:17
i:partial_payment=2:21 i:payment_plan_request:-30 i:payment_plan_request=2:-14 i:payment_plan_request=3:-15
i:promise_to_pay:-38 i:promise_to_pay=3:-37 i:question:-36 i:question=1:-23 i:question=3:-12
i:remittance_advice=2:24 i:remittance_advice=3:-25 i:statement_request:-28 i:statement_request=2:-8
i:statement_request=3:-20 i:unsubscribe:-68 i:unsubscribe=2:6 i:unsubscribe=3:-74 i:wrong_contact:-46
i:wrong_contact=1:-10 i:wrong_contact=3:-34 l:de:-42 l:en:-19 l:es:-54 l:fr:-11 l:it:-51 l:nl:-32 n:0:-52 n:1:-55
n:2:-50 n:3:-39 n:4:-19 n:5:-11 n:6:15 p:abgele:12 p:abiert:8 p:abogad:12 p:accoun:11 p:acusam:-11 p:addres:-5
p:adjunt:-5 p:adress:-19 p:advoca:-8 p:advoga:-13 p:afspra:17 p:akkoor:-9 p:aktull:8 p:allega:-11 p:androi:-13
p:angeko:15 p:angeor:-11 p:anteri:-5 p:antwoo:19 p:antwor:12 p:anythi:-14 p:apague:-6 p:approv:-11 p:aprova:-6
p:archiv:-16 p:asiste:-15 p:assist:-8 p:associ:8 p:assunt:-5 p:atendi:16 p:attach:-10 p:attent:-7 p:auftra:-5
p:auszah:-11 p:autori:-6 p:avocat:6 p:avvoca:27 p:bancar:-11 p:bankve:-5 p:beantw:-13 p:bearbe:13 p:bedank:8
p:bedrij:15 p:beglei:-5 p:bekomm:-6 p:bereik:-6 p:berich:-19 p:beschw:12 p:bestaa:-5 p:bestat:-11 p:bestel:-18
p:betaal:-33 p:betale:-20 p:betali:-8 p:betrei:-8 p:betwis:-25 p:bevest:13 p:bezahl:-6 p:bezorg:-8 p:bijlag:-7
p:bloque:-6 p:bonifi:-5 p:bonjou:-10 p:buongi:-16 p:cancel:-10 p:chamad:17 p:chasin:-9 p:christ:19 p:client:-10
p:cobran:11 p:collec:-6 p:colleg:19 p:commer:15 p:compan:-6 p:comple:-24 p:compre:-9 p:compro:7 p:compte:-6
p:comuni:-12 p:comunq:18 p:concil:-6 p:concur:5 p:confir:21 p:confor:-14 p:conseg:-19 p:consei:-5 p:consid:-5
p:consig:34 p:consul:49 p:contab:15 p:contac:-14 p:contat:13 p:contes:16 p:contra:-11 p:correc:7 p:correi:-5
p:corrig:-6 p:counci:13 p:counte:15 p:create:7 p:curato:-5 p:custom:-6 p:debite:-19 p:debito:-16 p:decemb:-11
p:delive:-5 p:demand:17 p:denunc:12 p:depart:5 p:depend:9 p:depens:-19 p:depose:-6 p:derzei:5 p:desabo:21
p:despac:-13 p:destin:-8 p:dezemb:-5 p:dicemb:-5 p:diciem:-7 p:diffid:-5 p:dinsda:-10 p:dipend:27 p:dispos:-11
p:distri:-5 p:docume:-17 p:domici:-22 p:donder:-9 p:dossie:-17 p:duidel:11 p:duplic:6 p:eingeg:21 p:einsch:-7
p:embarg:-5 p:empres:-11 p:encont:-18 p:endere:-10 p:engage:26 p:enquan:23 p:enregi:24 p:entend:-5 p:entreg:-10
p:erfolg:11 p:erhalt:65 p:erledi:45 p:eroffn:-5 p:erreic:-9 p:escrev:15 p:espera:-44 p:estima:-5 p:exampl:-5
p:expedi:-8 p:extrat:-6 p:factur:-33 p:factuu:-9 p:fattur:-29 p:febrer:-6 p:fevere:-11 p:financ:-13 p:fornit:8
p:fourni:-8 p:freiga:37 p:freige:7 p:freita:5 p:furgon:-5 p:garant:39 p:geehrt:-20 p:gennai:-6 p:geregi:28
p:gerenc:-5 p:geschl:-6 p:geschr:-8 p:gesend:36 p:gester:-16 p:gestor:14 p:gestuu:-8 p:gewijz:-6 p:gister:-5
p:giudic:-8 p:goedge:-7 p:goedke:42 p:gracia:18 p:herinn:13 p:hinwei:5 p:huissi:-14 p:import:-10 p:incass:21
p:incluy:-21 p:incump:-12 p:indiri:-5 p:inhoud:22 p:insolv:9 p:instan:-5 p:instru:-8 p:intent:43 p:interp:-14
p:jahres:10 p:janeir:13 p:januar:-16 p:janvie:15 p:journe:-5 p:judici:-8 p:juridi:-7 p:kenntn:22 p:kolleg:14
p:kummer:18 p:kunfti:-6 p:lavora:9 p:letter:-6 p:levera:-5 p:liefer:-11 p:liquid:-35 p:maanda:-18 p:mahnve:-5
p:mailad:-8 p:manage:8 p:mandar:-23 p:mandat:-5 p:market:-5 p:materi:-11 p:matern:-7 p:mattin:-11 p:mediad:-7
p:meille:5 p:meldin:5 p:mensag:17 p:messag:45 p:mierco:-7 p:mitarb:38 p:mochte:9 p:mogeli:-10 p:moment:-14
p:monats:23 p:nachst:-40 p:navida:10 p:necess:14 p:nemmen:-5 p:nessun:-6 p:newsle:15 p:ningun:-7 p:nothin:-14
p:notifi:-17 p:noviem:-25 p:nuestr:8 p:obriga:36 p:office:12 p:ontvan:53 p:openst:-5 p:operat:-15 p:origin:12
p:outloo:-13 p:outubr:-5 p:overge:-5 p:pagame:-20 p:pagare:-7 p:pagarl:12 p:paieme:-18 p:paymen:-14 p:person:7
p:positi:12 p:possiv:-30 p:pratic:14 p:prefer:-11 p:presen:-10 p:proced:-5 p:proces:5 p:procha:-12 p:procur:-8
p:projec:33 p:promet:-16 p:promis:7 p:propon:-8 p:propos:-5 p:prossi:-30 p:protoc:11 p:provve:-23 p:qualqu:-22
p:ragion:-10 p:rahmen:15 p:recebe:-6 p:recebi:20 p:receiv:16 p:rechnu:-21 p:rechts:-18 p:recibi:100 p:reclam:-7
p:record:20 p:reenvi:-7 p:regard:9 p:regist:21 p:reglem:6 p:regola:-11 p:regula:16 p:reject:-5 p:rekeni:-12
p:relaci:-22 p:relanc:36 p:releas:-5 p:remind:-7 p:remitt:-6 p:repond:6 p:repres:-12 p:reques:6 p:reserv:14
p:resolv:16 p:respon:35 p:respos:38 p:respue:19 p:retire:-7 p:revisa:31 p:reviso:-15 p:riceve:-5 p:ricevu:34
p:richte:-6 p:richti:-11 p:rientr:27 p:riferi:32 p:ringra:26 p:rispon:5 p:risult:-19 p:riusci:13 p:sachli:-10
p:saldar:9 p:saldat:-31 p:sblocc:29 p:schick:-10 p:schrei:-15 p:schuld:-5 p:scrive:-13 p:segnal:20 p:segund:-5
p:semain:19 p:septem:5 p:serieu:-5 p:servic:-10 p:settim:-5 p:signat:-5 p:siguie:-10 p:sistem:-14 p:socied:-13
p:societ:-6 p:sollec:14 p:someth:-25 p:sparit:-5 p:speria:-10 p:statem:-5 p:statut:-5 p:stunde:-5 p:systee:-5
p:system:-5 p:telefo:-10 p:threat:-5 p:throug:-14 p:titola:12 p:tomorr:-5 p:trabal:-6 p:transf:-9 p:transm:17
p:trasla:13 p:tribun:-13 p:uberwe:-12 p:uberwi:-6 p:ubrige:14 p:udienz:32 p:uffici:21 p:uitsch:41 p:untern:-10
p:vediam:-5 p:vendre:15 p:venerd:9 p:vertre:-5 p:verwac:26 p:verzog:11 p:veuill:-5 p:vierne:17 p:vireme:-6
p:volgen:-10 p:voorta:-5 p:vorgan:-5 p:vrijda:14 p:websit:-6 p:weeken:20 p:weiter:-23 p:werkda:5 p:workin:10
p:zahlbe:-5 p:zahlun:-29 s:00000:64 s:0000:-19 s:000:-5 s:00:-7 s:0:50 s:?:-8 s:aanmaning:9 s:aberto:13 s:ac:9
s:account:-11 s:accuse:56 s:afwezig:-13 s:as:17 s:assunto:-8 s:atraso:-6 s:automatic:-9 s:automatica:-21
s:automatique:-6 s:automatische:-22 s:avant:-12 s:avis:-16 s:aviso:-14 s:aw:-33 s:betaling:15
s:betalingsherinnering:-47 s:bl:38 s:bm:-8 s:boleto:-5 s:ca:-23 s:case:8 s:cb:-7 s:cc:66 s:cg:7 s:cobranca:-21
s:compte:-16 s:cs:-11 s:cuenta:-7 s:de:-46 s:delivery:-6 s:dernier:-13 s:deuda:-7 s:df:-9 s:di:-58 s:diffida:-9
s:due:-11 s:ec:-7 s:em:-6 s:en:-18 s:entregar:-5 s:estado:-10 s:et:-16 s:factura:-6 s:factures:-7 s:fattura:12
s:fe:22 s:fw:-12 s:fwd:-23 s:ga:41 s:gc:19 s:gl:8 s:herinnering:21 s:in:12 s:interpelacao:-12 s:invoice:52
s:invoices:-22 s:ld:-5 s:lembrete:17 s:letter:-5 s:lp:7 s:ls:6 s:lt:-22 s:lw:-15 s:mahnung:13 s:mail:15 s:mb:21
s:melding:7 s:messaggio:-18 s:mm:20 s:mp:-8 s:nao:-5 s:newsletter:-5 s:no:-5 s:notificacao:-10 s:notification:-8
s:of:-7 s:offene:-8 s:onbestelbaar:-5 s:openstaand:-19 s:openstaande:-7 s:overdue:-16 s:pagamento:-54 s:pago:-5
s:partite:-5 s:past:-11 s:payment:-13 s:pb:-10 s:pedido:25 s:please:-15 s:posten:-12 s:promemoria:13 s:ps:23
s:rappel:7 s:re:12 s:received:14 s:rechnung:41 s:reclamacion:-12 s:recordatorio:14 s:relance:-11 s:reminder:-50
s:reply:-9 s:reponse:-6 s:request:5 s:res:-30 s:retard:-16 s:risposta:-9 s:rj:42 s:rm:5 s:ruckfrage:19 s:saldo:-11
s:scadute:-5 s:secondo:-12 s:segundo:-13 s:sf:30 s:sg:27 s:sistema:-19 s:solleciti:-12 s:sollecito:-48 s:status:-6
s:stop:-5 s:su:7 s:sv:-8 s:tg:-6 s:ticket:42 s:titulos:-6 s:tm:-25 s:tn:-7 s:tweede:-11 s:vd:7 s:vencido:-5 s:vf:10
s:vom:-11 s:wg:-8 s:zahlungserinnerung:-47 w:!:18 w:%:-7 w:00000:71 w:000:-56 w:00:-104 w:0:-96 w:?:-73 w:@:-100
w:ab:13 w:aberto:17 w:abogados:14 w:about:-5 w:access:-8 w:account:-7 w:accounts:19 w:across:7 w:acusamos:-11
w:address:-5 w:administrador:-5 w:administratie:10 w:admite:17 w:adresse:-13 w:advocaat:-8 w:advogados:-12
w:afspraak:17 w:agente:30 w:agora:-18 w:agreed:-9 w:ah:-5 w:ahora:-13 w:ai:-28 w:ainda:25 w:akkoord:-8 w:aktull:11
w:aktullen:9 w:al:-5 w:algo:10 w:all:-11 w:alla:-14 w:alle:-9 w:allegato:-11 w:alles:21 w:alors:-6 w:als:-24
w:altro:-22 w:am:-25 w:amigo:-13 w:an:-18 w:anbei:-9 w:and:-17 w:android:-13 w:anexo:-8 w:anfrage:5 w:angekommen:15
w:angeordnet:-11 w:anhang:-11 w:annual:-5 w:ano:13 w:answer:27 w:antes:10 w:antwoord:19 w:anwalt:5 w:anything:-14
w:ao:-17 w:apaguem:-6 w:apenas:-11 w:app:17 w:appena:21 w:approved:-9 w:aprovada:-5 w:aqui:8 w:arrive:-7 w:as:-19
w:asdf:-17 w:asistente:-15 w:ask:16 w:assistant:-7 w:associe:8 w:at:13 w:ate:-13 w:atendimento:16 w:attached:-9
w:attente:-7 w:atto:-11 w:au:-22 w:auch:-5 w:aucune:39 w:auf:-19 w:auftraggeber:-5 w:aurez:15 w:aus:15 w:autos:-10
w:aux:-7 w:avant:-7 w:avec:7 w:avete:-12 w:avis:21 w:avocats:6 w:avoir:-10 w:avons:-5 w:avvocato:28 w:back:10
w:baja:6 w:banca:13 w:bancarios:-7 w:banco:-6 w:bank:-21 w:bankverklaring:-5 w:batch:-8 w:be:-11 w:bedankt:8
w:bedrijf:15 w:before:-6 w:begleichen:-5 w:beide:-35 w:beim:-10 w:bekommen:-6 w:below:-9 w:ben:-6 w:bereikbaar:-6
w:bericht:-13 w:berichten:-6 w:best:26 w:bestaat:-5 w:beste:-5 w:besten:5 w:betaal:-5 w:betaald:-23 w:betalen:-20
w:betwist:-24 w:bezahlt:-5 w:bezorgd:-8 w:bien:76 w:bij:33 w:bijlage:-7 w:binnen:26 w:bitte:-12 w:boas:5 w:boh:-13
w:boite:-5 w:bom:11 w:bonjour:-10 w:bonne:-7 w:both:-12 w:brief:-6 w:budget:12 w:buenas:7 w:buenos:-23 w:buon:11
w:buongiorno:-16 w:buro:-24 w:but:-29 w:buzon:12 w:bv:-9 w:by:12 w:cada:-5 w:call:15 w:can:25 w:cannot:-20 w:car:23
w:carico:28 w:carta:-13 w:case:7 w:cassa:-6 w:causa:-7 w:ce:-21 w:cessar:-10 w:cet:25 w:chasing:-9 w:che:-33
w:check:10 w:chef:10 w:chi:43 w:chiuso:-6 w:chose:36 w:christmas:20 w:ci:-19 w:claim:-6 w:claro:-26 w:client:37
w:clientes:-5 w:close:-5 w:cnpj:-5 w:co:-11 w:cobranca:-5 w:cobrancas:16 w:cobro:23 w:collega:20 w:com:-10 w:come:5
w:comme:-7 w:commercialista:17 w:commit:14 w:como:-8 w:company:-5 w:completo:-5 w:comprovante:-5 w:compte:-7
w:comunque:18 w:con:-27 w:concurso:-5 w:concursos:14 w:conforme:-13 w:conseil:-5 w:consulta:52 w:conta:-9
w:contabilidad:12 w:contabilidade:5 w:contact:-11 w:contacting:11 w:contacto:-7 w:contato:-13 w:contestamos:-7
w:conteste:23 w:conto:12 w:contra:-15 w:control:-5 w:copy:8 w:corrected:13 w:correio:-5 w:correo:6 w:cosa:-5
w:coucou:7 w:council:13 w:cours:-12 w:course:9 w:court:14 w:credit:-15 w:crediti:27 w:credito:-12 w:cuando:-15
w:cuenta:-5 w:customer:-6 w:da:-32 w:dagen:-6 w:damit:-6 w:dan:-14 w:dank:86 w:danke:42 w:dann:-10 w:dans:49
w:darum:6 w:dass:40 w:dat:-16 w:data:-15 w:date:23 w:datos:-8 w:datum:21 w:davon:32 w:days:6 w:dazu:18 w:de:-85
w:dear:-8 w:debito:-7 w:december:-10 w:decide:42 w:dei:-6 w:deja:-17 w:del:-14 w:della:-18 w:dem:-31 w:demande:7
w:den:23 w:department:6 w:depense:-19 w:depuis:-8 w:derzeit:5 w:des:-7 w:desabonner:21 w:desde:-16 w:desk:-5
w:deux:-20 w:deve:-10 w:dezember:6 w:dezer:-6 w:dia:-16 w:dias:-13 w:dicembre:-5 w:diciembre:-7 w:did:-9 w:die:12
w:diese:40 w:dije:19 w:dinsdag:-10 w:dire:-27 w:director:-9 w:disposizione:-10 w:dit:-12 w:do:-31 w:doch:-5
w:doen:15 w:dom:19 w:domani:27 w:donderdag:-9 w:door:35 w:dort:23 w:dos:-11 w:dossier:-16 w:dott:-5 w:dou:19
w:dr:-13 w:drie:-5 w:du:-31 w:dus:6 w:ecrire:-6 w:ee:-21 w:een:14 w:eens:-5 w:eerst:-7 w:ein:-7 w:eind:15 w:eine:-24
w:einem:11 w:einen:-6 w:einer:11 w:eingegangen:23 w:einschliesslich:-7 w:el:-46 w:ela:24 w:elle:-7 w:em:9 w:email:-9
w:emails:-5 w:empresa:-11 w:en:-29 w:encontra:-11 w:encontrado:-5 w:end:9 w:ende:-5 w:endereco:-10 w:engagement:13
w:enquanto:23 w:entregue:-7 w:entro:26 w:envoye:50 w:er:34 w:era:-5 w:erfolgt:12 w:erhalten:65 w:erledigt:45
w:eroffnet:-5 w:erop:-5 w:erreur:-5 w:erst:-7 w:es:41 w:escreveu:18 w:esperamos:-18 w:esse:-5 w:essere:-5 w:est:48
w:esta:14 w:estao:-6 w:este:55 w:esto:-8 w:et:-33 w:ete:42 w:etes:17 w:etre:-7 w:etwas:-6 w:eu:18 w:euro:-8
w:example:-5 w:expect:15 w:expediente:-8 w:extrato:-6 w:fa:-8 w:faccio:-11 w:faco:-11 w:factura:-11 w:facture:-11
w:factuur:-9 w:faire:30 w:fait:-15 w:faite:-22 w:falta:-5 w:faltan:-7 w:fatto:-8 w:fattura:-12 w:fatture:-17
w:fatura:-18 w:favor:-17 w:febrero:-6 w:fecha:19 w:feira:-5 w:feliz:10 w:fevereiro:-11 w:fim:-12 w:finche:15
w:fine:6 w:fino:27 w:firma:-12 w:foi:48 w:fois:-5 w:for:12 w:fornitore:9 w:fournisseur:-6 w:fr:11 w:fragen:23
w:frau:-22 w:freigabe:38 w:freigegeben:8 w:freitag:5 w:friday:-22 w:from:-9 w:fue:-5 w:fui:25 w:funds:-5 w:fur:30
w:gaat:-6 w:garantia:19 w:garantie:10 w:geehrte:-19 w:geen:55 w:gegen:-13 w:gehen:30 w:geht:-7 w:gennaio:-6
w:gent:28 w:gentile:12 w:geregistreerd:28 w:gerencia:-5 w:gesagt:17 w:geschlossen:-6 w:gesendet:36 w:gestern:-16
w:gestuurd:-8 w:get:12 w:gewoon:-8 w:gezien:26 w:gia:-6 w:giorni:-23 w:giro:12 w:gisteren:-5 w:giudice:-8 w:gmbh:14
w:goed:69 w:goedgekeurd:-7 w:goedkeuring:42 w:got:9 w:graag:-23 w:gracias:18 w:grazie:38 w:gruzi:-5 w:ha:6 w:haal:-5
w:hab:-8 w:haben:9 w:had:-12 w:hallo:-6 w:has:30 w:hasta:-6 w:hay:5 w:he:-13 w:heb:-6 w:hebben:-5 w:heeft:-8
w:hele:-6 w:hem:24 w:hemos:5 w:here:-5 w:herinnering:17 w:herr:-7 w:het:48 w:heute:-5 w:hi:-17 w:hier:40 w:hij:13
w:hinweis:5 w:ho:9 w:hoch:25 w:hoi:-5 w:hoje:-24 w:hola:-14 w:hold:8 w:hoor:23 w:hope:34 w:horas:29 w:horen:-7
w:hoy:13 w:huissier:-14 w:iban:-5 w:ich:11 w:ici:16 w:iets:-11 w:if:-6 w:ignore:-9 w:ihnen:-33 w:ihr:-20 w:ihrem:-5
w:ihren:-6 w:ihrer:-20 w:ik:-8 w:il:-20 w:im:-29 w:importo:-7 w:in:-19 w:inbox:-6 w:incasso:15 w:incluye:-21
w:indirizzo:-5 w:info:12 w:informamos:-11 w:information:25 w:instant:-5 w:into:7 w:inv:-5 w:invoice:6 w:invoices:-7
w:io:-19 w:is:-38 w:isso:-14 w:issue:13 w:isto:5 w:it:13 w:ja:14 w:janeiro:13 w:januari:-14 w:janvier:15 w:je:15
w:jetzt:-6 w:joint:-7 w:journee:-5 w:jours:-10 w:judicial:-6 w:jullie:-27 w:juni:-8 w:just:9 w:kann:53 w:kein:-7
w:keine:-11 w:kenntnis:22 w:klaar:-10 w:klaren:6 w:klopt:24 w:kom:13 w:komme:-7 w:kommt:9 w:komt:66 w:kon:-8
w:konnte:-5 w:konto:-6 w:krijg:-8 w:kunde:10 w:kunftig:-5 w:kunnen:-20 w:kurze:17 w:la:-12 w:laat:-7 w:laden:25
w:las:24 w:lauft:-5 w:le:10 w:left:-8 w:leg:12 w:legal:-8 w:legale:-5 w:lei:-14 w:leider:-6 w:les:22 w:letter:9
w:letters:-6 w:letto:32 w:lettre:25 w:liegt:5 w:ligt:38 w:link:-5 w:liquidation:-22 w:list:-7 w:liste:-8 w:lite:13
w:litige:-7 w:lo:19 w:logged:22 w:logo:41 w:longer:-5 w:look:42 w:los:-26 w:lot:-7 w:love:6 w:ltd:-8 w:lui:18
w:lundi:-6 w:lunedi:5 w:ma:26 w:maand:16 w:maandag:-18 w:maar:26 w:mahnungen:-6 w:mai:-7 w:mail:37 w:mailadres:-7
w:mails:-22 w:mais:-22 w:maken:-16 w:mal:-14 w:man:-7 w:manager:9 w:manana:-8 w:mandaram:-22 w:mandat:-20
w:marketing:-5 w:martes:-7 w:marzo:-6 w:mas:12 w:matin:-9 w:me:-35 w:mediados:-7 w:medio:29 w:meer:19 w:mehr:-16
w:mein:10 w:meine:-7 w:melde:9 w:melden:20 w:melding:5 w:mensagem:18 w:merry:-10 w:mes:11 w:mese:7 w:message:43
w:messages:-5 w:messaggio:10 w:met:-25 w:meta:21 w:meu:-17 w:mezzo:-11 w:mi:-10 w:mia:13 w:mich:7 w:miercoles:-7
w:mijn:9 w:mine:12 w:mir:-17 w:mismo:-14 w:mit:6 w:mitarbeiter:38 w:mo:11 w:mochten:9 w:moet:-5 w:mogelijk:-10
w:moi:-7 w:momento:-14 w:monatsende:23 w:monday:-10 w:montag:-8 w:month:10 w:more:-6 w:morgen:21 w:motivo:-7 w:mr:8
w:mrs:21 w:my:-16 w:na:-15 w:nach:-18 w:nachste:-27 w:nachsten:-13 w:nada:26 w:name:12 w:nao:-19 w:navidad:10
w:ne:-12 w:necessario:14 w:nee:-20 w:nei:-23 w:nel:-9 w:nem:-5 w:nemmeno:-5 w:neu:-6 w:never:22 w:new:13
w:newsletter:15 w:next:-26 w:ni:-13 w:niente:13 w:niet:-7 w:niets:-10 w:niks:-29 w:ninguna:-6 w:no:18 w:noch:46
w:nog:15 w:noi:-8 w:non:41 w:nooit:22 w:normal:-20 w:nos:-14 w:nostro:-8 w:nota:25 w:note:51 w:noted:16
w:nothing:-14 w:notificacao:-10 w:notre:-9 w:nous:-55 w:november:-9 w:novembre:-10 w:novembro:18 w:noviembre:-25
w:now:-10 w:nr:-9 w:nu:18 w:number:-5 w:numero:11 w:nummer:29 w:nur:27 w:objet:-5 w:obrigada:9 w:obrigado:29
w:oder:-5 w:of:7 w:office:-10 w:ohne:12 w:oi:14 w:ok:-30 w:om:13 w:on:11 w:once:20 w:onder:21 w:one:-15 w:only:-5
w:ons:-28 w:ontem:-5 w:ontvangen:37 w:ontvangt:18 w:op:-36 w:open:-5 w:openstaande:-5 w:or:-7 w:ora:-5 w:order:-6
w:original:13 w:os:-38 w:otra:21 w:ou:-9 w:oude:-8 w:oui:40 w:our:7 w:outlook:-13 w:outubro:-5 w:over:-14 w:pa:48
w:pace:-7 w:paga:-8 w:pagado:-10 w:pagamenti:-5 w:pagamento:-13 w:pagar:-20 w:pagare:-9 w:pagaremos:-7
w:pagarles:-13 w:pago:-19 w:paie:-6 w:paiement:-13 w:paiements:-5 w:pallet:-9 w:par:-12 w:para:9 w:parte:-24
w:partir:17 w:pas:-14 w:paso:10 w:passe:-9 w:passed:21 w:passer:10 w:pay:16 w:paye:-13 w:payer:-10 w:payment:-13
w:pdf:-7 w:pedido:18 w:pela:-22 w:pelo:5 w:per:-27 w:perche:-7 w:pero:37 w:personen:10 w:piu:-11 w:pix:-25 w:plan:-5
w:please:-17 w:pls:-6 w:plus:-19 w:po:-8 w:pode:35 w:poder:9 w:podia:26 w:por:-15 w:porque:18 w:portal:17
w:position:12 w:possivel:-30 w:posso:7 w:post:7 w:posten:-5 w:pour:-46 w:pratica:-18 w:prazo:16 w:prego:-6
w:presa:34 w:prijs:-11 w:prima:-22 w:pro:-6 w:proc:-10 w:processo:9 w:prochain:-11 w:prochains:-5 w:projectleider:35
w:promise:-15 w:pronto:-12 w:prossima:-5 w:prossimi:-22 w:protocolo:13 w:proxima:-30 w:pues:-5 w:punto:-10 w:put:-13
w:quai:8 w:qual:-13 w:qualquer:-22 w:quando:-8 w:quanto:-8 w:que:-55 w:quello:-5 w:quem:21 w:query:9 w:questo:-14
w:qui:25 w:quoi:-8 w:rahmenvertrag:15 w:re:-5 w:receber:-5 w:recebi:23 w:recebido:33 w:recebimento:-13 w:received:18
w:rechnen:14 w:rechnung:6 w:rechnungen:-26 w:rechtsvorschlag:-12 w:recibida:31 w:recibido:75 w:recibir:11 w:recu:35
w:regarde:16 w:regards:-5 w:regle:-12 w:reglement:6 w:regler:-31 w:rekening:-5 w:relacion:-22 w:relance:44
w:relances:-6 w:remesa:-5 w:reminder:-6 w:remittance:-6 w:reply:12 w:repondre:7 w:representada:-11 w:request:7
w:reserve:14 w:resolver:19 w:respond:18 w:responda:12 w:responde:-6 w:resposta:38 w:rest:-5 w:ricevuta:-13
w:ricevuto:47 w:richten:-5 w:rien:-16 w:rientro:-5 w:risponde:-5 w:rispondere:12 w:risultano:-14 w:riuscire:15
w:run:-9 w:sagen:29 w:said:29 w:sair:-7 w:saldata:-16 w:saldo:-6 w:same:8 w:sans:25 w:schickts:-6 w:schreiben:-15
w:scuso:-22 w:se:27 w:see:-9 w:segnalazione:22 w:segue:-5 w:sehr:-20 w:sei:-15 w:selbst:15 w:sem:14 w:semaine:22
w:semana:50 w:send:-6 w:senden:-7 w:sent:-11 w:sepa:-11 w:september:9 w:ser:57 w:sera:-28 w:serve:-5 w:service:-16
w:services:8 w:set:9 w:seu:38 w:sexta:19 w:sf:11 w:she:19 w:should:11 w:si:32 w:siamo:-27 w:sich:14 w:sido:19
w:sie:16 w:siento:10 w:siete:-8 w:signed:7 w:signora:5 w:siguiente:-10 w:since:-5 w:sind:-11 w:sinds:-10
w:sistema:-14 w:sms:-5 w:snap:-7 w:so:-14 w:sob:17 w:social:-5 w:sociedade:-12 w:solde:-6 w:soldi:-17 w:solicitor:10
w:solleciti:9 w:sollecito:10 w:something:-25 w:sommer:22 w:son:-17 w:sono:-17 w:sonst:-10 w:sont:-7 w:sorry:-21
w:sotto:-7 w:sou:-14 w:sous:20 w:sparito:-5 w:speriamo:-10 w:sr:-6 w:sta:-9 w:staat:-17 w:stata:21 w:statement:-5
w:statut:8 w:stesso:-5 w:still:-10 w:stop:-13 w:stuur:-5 w:su:8 w:sua:42 w:suis:-9 w:suite:-6 w:supplier:-6
w:sur:-27 w:svp:-6 w:system:-28 w:systeme:-5 w:ta:10 w:take:-10 w:tal:-6 w:tarde:5 w:tardes:9 w:tatig:-7 w:te:20
w:team:6 w:telefon:-5 w:tell:11 w:tempo:25 w:teneis:-6 w:tengo:-20 w:tenho:-27 w:tentar:5 w:terms:14 w:terug:10
w:thank:24 w:thanks:96 w:that:-7 w:the:-25 w:their:-5 w:them:-5 w:there:-12 w:these:-9 w:they:9 w:this:13 w:three:-6
w:through:-14 w:ticket:-7 w:time:-5 w:titolare:12 w:to:-40 w:toch:-6 w:toda:-11 w:tom:-5 w:tomorrow:-5 w:torna:18
w:tot:-9 w:tout:7 w:trace:-5 w:trade:-27 w:train:-6 w:traite:5 w:transmets:25 w:transmis:-5 w:tres:-14 w:tribunal:-9
w:trois:-5 w:try:-18 w:trying:13 w:tutte:-15 w:two:-5 w:uber:-7 w:uberweisen:-6 w:uberwiesen:-6 w:ubrigens:14
w:udienza:32 w:ufficio:21 w:uit:-8 w:ultimo:-24 w:um:-11 w:una:-8 w:une:-12 w:uns:8 w:unser:7 w:unsere:24
w:unseren:10 w:unserer:5 w:unter:11 w:unternehmen:-10 w:up:-10 w:us:-14 w:uteis:45 w:va:54 w:vale:11 w:valide:-5
w:valoir:-6 w:vamos:-16 w:van:-47 w:vanaf:-14 w:vao:-5 w:vast:17 w:vcs:-27 w:ve:41 w:vediamo:-5 w:vendredi:15
w:venerdi:9 w:ver:45 w:verao:-5 w:verifica:-16 w:verification:11 w:versprechen:5 w:versuche:-5 w:verwacht:27
w:veuillez:-5 w:via:-15 w:vielen:8 w:vier:19 w:viernes:17 w:vir:-21 w:virements:-8 w:visto:19 w:voces:-14 w:voi:-8
w:vois:9 w:volgende:-10 w:vom:16 w:voor:8 w:voortaan:-5 w:vor:-6 w:vorgang:-5 w:vos:-22 w:vossa:-16 w:vostro:26
w:votre:34 w:vou:22 w:vous:-47 w:voy:-5 w:vrijdag:14 w:want:-12 w:war:-10 w:was:-31 w:wat:7 w:way:13 w:we:-20
w:website:-6 w:week:-16 w:weekend:20 w:weer:-7 w:wegen:-7 w:wegens:-6 w:weiter:35 w:weitergeleitet:-17 w:weken:21
w:wenden:-6 w:werden:5 w:werk:-9 w:werkdagen:5 w:what:-5 w:when:11 w:which:12 w:who:17 w:wie:33 w:wieder:-9
w:wij:-16 w:wil:-8 w:wird:28 w:with:24 w:within:11 w:worden:-12 w:wordt:-8 w:working:10 w:would:23 w:ya:-33 w:yes:6
w:yet:42 w:yo:-6 w:you:-15 w:zahl:-6 w:zahlen:19 w:zahlung:-15 w:zahlungsavis:-6 w:zaken:-6 w:ze:-5 w:zegt:-5
w:zelf:15 w:zet:-17 w:zie:-10 w:zijn:-25 w:zit:-6 w:zitten:-8 w:zo:-12 w:zoek:15 w:zu:5 w:zum:-9 w:zur:18
w:zuruck:-8
"""
