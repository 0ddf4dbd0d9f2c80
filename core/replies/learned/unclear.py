"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -1.53
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:40 ?ack:18 ?all:-5 ?copy:-27 ?difference:-8 ?goods:-6 ?greeting:-5 ?hope:8 ?legal:-5 ?mine:-5 ?moved:-7 ?not:-6
?paid:6 ?pay:-8 ?plan:-16 ?propose:-18 ?question:-28 ?redirect:-5 ?statement:-7 ?willpay:-10 b:!_!:16 b:%_skonto:-5
b:00000_and:7 b:00000_eur:-6 b:0000_00000:8 b:0000_0000:-8 b:0000_000:8 b:0000_00:25 b:0000_has:8 b:0000_pdf:32
b:0000_wurde:5 b:000_000:7 b:000_00:-28 b:000_0:-10 b:000_ee:10 b:000_en:-5 b:000_euro:-6 b:00_00000:-8 b:00_00:-7
b:00_ach:-6 b:00_dias:-9 b:00_gelesen:20 b:00_horas:12 b:00_november:9 b:00_september:10 b:00_te:-6 b:00_th:7
b:0_%:-9 b:0_000:-28 b:0_00:8 b:0_0:22 b:0_?:-8 b:0_com:31 b:0_de:-5 b:0_dias:-6 b:0_gennaio:-5 b:0_is:5 b:0_not:7
b:0_november:-13 b:0_oktober:-5 b:0_working:-5 b:0_wurde:8 b:?_!:8 b:?_?:40 b:aber_nichts:12 b:able_to:7
b:ach_trace:-6 b:across_to:14 b:adjunto_justificante:-5 b:all_items:5 b:all_three:-10 b:alle_0:9 b:alle_eerdere:9
b:already_paid:5 b:als_curator:12 b:am_00:11 b:am_the:15 b:an_@:15 b:an_die:11 b:and_am:12 b:and_can:5 b:and_get:13
b:and_will:7 b:antes_de:-7 b:antes_do:-6 b:ao_pedido:7 b:ap_0:13 b:aqui_ee:-13 b:as_duas:-7 b:ask_for:12
b:assunto_esta:-10 b:at_my:13 b:ate_dia:14 b:ate_sexta:-5 b:aus_dem:14 b:aux_lettres:12 b:avalie_nosso:10
b:avant_noel:14 b:bb_0:5 b:be_able:7 b:be_processed:5 b:been_logged:8 b:before_anything:-7 b:before_christmas:-9
b:bei_der:-5 b:bien_ete:11 b:bien_recu:-15 b:bij_de:15 b:binnen_twee:14 b:bitte_loschen:5 b:boite_aux:12
b:bom_ano:-5 b:bonjour_madame:17 b:bonne_journee:17 b:buenas_tardes:5 b:buenos_dias:9 b:but_cannot:9 b:but_no:28
b:by_the:9 b:can_be:5 b:cannot_promise:11 b:ce_courriel:5 b:ce_matin:-7 b:ce_message:12 b:che_la:11
b:cheque_00000:-7 b:cheques_in:15 b:ci_vediamo:17 b:cierra_el:7 b:cleared_by:6 b:comento_que:12 b:con_el:-5
b:con_il:-5 b:conseguir_pagar:12 b:consignes_precedentes:5 b:contact_op:13 b:cordiali_saluti:8 b:correo_ni:14
b:credit_control:-8 b:da_sua:8 b:dank_fur:10 b:dans_les:-6 b:das_an:12 b:das_geld:-5 b:das_war:-5 b:dass_sie:13
b:dat_het:7 b:de_0:7 b:de_baja:10 b:de_bank:14 b:de_deuda:7 b:de_enero:6 b:de_factuur:-5 b:de_fin:-6 b:de_mes:-5
b:de_messagerie:-5 b:de_nos:12 b:de_que:-5 b:de_rechtbank:6 b:de_rechter:12 b:de_sauvegarde:11 b:de_verificacion:7
b:de_votre:9 b:de_vous:13 b:de_website:9 b:dear_credit:-8 b:dentro_de:6 b:depot_de:7 b:depuis_le:11
b:der_volksbank:-10 b:desde_que:9 b:deze_maand:-7 b:di_pace:9 b:di_pagare:12 b:di_riuscire:5 b:dias_en:12
b:dias_uteis:-5 b:dice_que:12 b:did_not:8 b:did_you:11 b:diese_woche:-9 b:dieses_postfach:8 b:dit_bericht:7
b:do_000:-6 b:do_meu:14 b:doe_ik:7 b:drei_wochen:12 b:du_tout:14 b:ee_andata:15 b:ee_fallito:8 b:ee_stato:5
b:ee_un:29 b:een_nieuwe:-7 b:eerdere_instructies:6 b:eind_volgende:-5 b:el_consejo:14 b:el_del:13 b:el_martes:12
b:el_pago:13 b:el_plazo:10 b:el_viernes:-6 b:em_00:37 b:em_anexo:7 b:em_janeiro:-5 b:email_and:12 b:en_attente:11
b:en_compte:11 b:en_concurso:9 b:en_cuanto:11 b:en_el:5 b:en_la:-12 b:en_ligne:7 b:en_nuestro:9 b:en_relacion:10
b:en_su:6 b:en_zet:6 b:entro_la:9 b:er_niks:12 b:erop_terug:9 b:es_ist:5 b:es_nicht:-5 b:esperamos_poder:9
b:espere_pouvoir:-7 b:est_bien:-5 b:est_en:-7 b:est_le:7 b:est_note:-5 b:est_pour:17 b:est_un:6 b:esta_certa:14
b:esta_em:-10 b:esta_semana:10 b:estamos_en:11 b:estamos_sem:-5 b:et_je:-5 b:et_le:10 b:et_sera:-5 b:facture_?:-5
b:fatto_ora:-11 b:fattura_000:10 b:fattura_?:-24 b:fatura_esta:13 b:fb_0:5 b:fin_de:-6 b:fine_mese:-6 b:for_it:12
b:for_the:-6 b:freitag_00:11 b:freitag_0:-10 b:from_our:-7 b:ft_00000:-6 b:fur_die:-8 b:fur_ihre:10
b:geehrte_frau:-9 b:geen_herinneringen:5 b:geld_fur:-5 b:generado_automaticamente:9 b:gentile_utente:6
b:geschillen_worden:7 b:gesendet_mit:11 b:get_something:7 b:get_this:-6 b:gi_0:5 b:giudice_di:9 b:gli_uffici:-5
b:grusse_aus:14 b:ha_sido:8 b:haben_sich:13 b:haben_wir:-5 b:had_een:13 b:hago_bizum:-6 b:hallo_herr:-5
b:has_been:14 b:hasta_el:-6 b:have_been:5 b:have_look:-7 b:have_paid:14 b:have_received:14 b:heb_hem:13 b:heb_het:-7
b:hebben_wij:-6 b:herinneringen_meer:5 b:het_dossier:6 b:het_niet:14 b:het_op:-5 b:het_volgende:-8 b:het_voor:6
b:hi_there:14 b:hi_tom:-7 b:ho_letto:-6 b:honnetement_je:14 b:hope_to:-11 b:ich_es:-5 b:ich_ihnen:-5
b:ich_versuche:11 b:ihnen_nachste:8 b:ihre_nachricht:19 b:ihren_fragen:-5 b:ik_ben:-7 b:ik_ga:-6 b:ik_had:13
b:ik_kom:11 b:ik_neem:14 b:ik_niks:8 b:ik_zie:17 b:il_00:-6 b:il_0:-7 b:il_codice:-5 b:il_est:13 b:il_giudice:10
b:il_messaggio:-9 b:il_modello:11 b:il_suo:10 b:im_anhang:-12 b:in_corso:7 b:in_der:11 b:in_orde:-6 b:in_ufficio:9
b:is_an:6 b:is_automatisch:6 b:is_now:5 b:ist_bei:-9 b:ist_das:9 b:ist_keine:5 b:it_by:11 b:it_is:-5 b:it_over:-5
b:it_will:-9 b:ja_ja:-7 b:je_ai:-5 b:je_ne:9 b:je_regarde:-5 b:je_vous:-7 b:just_now:-10 b:kann_ich:9
b:kind_regards:9 b:kom_erop:11 b:kommt_das:-5 b:komt_goed:-13 b:kon_niet:7 b:la_facture:12 b:la_fattura:7
b:la_nueva:9 b:la_partita:8 b:la_procedure:13 b:la_prossima:16 b:la_settimana:-7 b:la_sua:-6 b:las_00:-6 b:le_00:-14
b:le_comento:12 b:le_compte:6 b:le_depot:7 b:le_destinataire:12 b:le_fatture:7 b:le_juge:12 b:le_liquidateur:12
b:le_nom:12 b:le_service:-6 b:les_deux:-5 b:ligt_bij:-5 b:like_to:-7 b:look_at:12 b:looked_at:8 b:loschen_sie:5
b:ma_il:21 b:ma_non:-6 b:maar_ik:27 b:mail_app:11 b:mas_nao:11 b:melding_is:5 b:mes_pero:-5 b:message_automatique:6
b:message_de:5 b:messaggio_automatico:8 b:met_vriendelijke:13 b:meu_irmao:14 b:mi_hermana:13 b:mijn_man:17
b:mit_der:10 b:na_proxima:12 b:nachricht_wurde:12 b:nachste_woche:28 b:nao_ee:-8 b:nao_foi:8 b:nao_garanto:6
b:nao_temos:13 b:nao_tenho:5 b:ne_conteste:14 b:ne_pas:7 b:ne_peux:14 b:negeer_alle:9 b:next_week:11
b:nicht_gelesen:8 b:niet_bij:16 b:niet_te:6 b:niet_worden:6 b:nl_example:8 b:no_es:5 b:no_hay:-5 b:no_le:12
b:no_puedo:9 b:nom_de:11 b:non_ee:-5 b:non_era:20 b:non_rispondere:8 b:non_so:6 b:nosso_atendimento:10 b:not_take:14
b:notice_and:5 b:nous_esperons:10 b:of_your:-5 b:ogni_ulteriore:11 b:ok_?:16 b:ola_!:12 b:on_00:7 b:on_attend:-6
b:on_friday:15 b:on_the:-8 b:ook_een:15 b:op_0:-6 b:op_betaald:9 b:op_de:-13 b:op_onze:9 b:our_md:-7 b:over_te:17
b:paga_se:14 b:pagar_la:18 b:pagare_entro:-6 b:pagare_la:18 b:paid_it:-5 b:paid_this:14 b:par_le:6 b:pas_du:15
b:pas_repondre:-5 b:pd_00:-6 b:pedido_de:10 b:per_il:12 b:pero_no:7 b:peux_rien:14 b:plainte_pour:7 b:plazo_de:9
b:please_do:8 b:please_see:-8 b:por_la:12 b:por_su:10 b:post_and:15 b:pour_le:9 b:pour_toute:7 b:pouvez_vous:-6
b:pouvoir_vous:11 b:procedure_de:11 b:prometo_nada:13 b:promise_to:5 b:prossima_settimana:16 b:proxima_semana:12
b:qualquer_reclamacao:13 b:que_el:19 b:que_esta:14 b:que_je:16 b:que_si:-11 b:que_vem:-8 b:que_viene:7
b:quelle_facture:-5 b:rb_0:-5 b:read_it:14 b:rechnung_?:-9 b:recu_merci:-8 b:recuperacao_da:8
b:recuperacao_judicial:7 b:relacion_con:10 b:reply_within:-5 b:request_has:8 b:rien_de:-6 b:riuscire_pagare:13
b:said_would:10 b:sans_les:11 b:sc_0:5 b:se_fait:7 b:se_nao:8 b:se_pago:-12 b:see_below:-7 b:see_the:12
b:segue_em:10 b:sehr_geehrte:-10 b:sent_00:10 b:september_0000:12 b:settimana_prossima:-7 b:seu_pedido:8 b:si_que:-7
b:sie_haben:13 b:sie_uns:-5 b:siehe_anhang:15 b:sin_falta:-6 b:sind_nicht:8 b:sobre_el:14 b:something_across:9
b:soon_as:-7 b:sorry_!:-9 b:speriamo_di:11 b:spero_di:-9 b:status_cleared:8 b:su_caso:6 b:su_correo:9 b:sua_conta:8
b:sure_will:14 b:ta_osso:-6 b:te_betalen:12 b:te_hago:-6 b:te_kunnen:17 b:temos_qualquer:14 b:thank_you:-6
b:the_00:7 b:the_end:-5 b:the_first:-8 b:the_mail:-8 b:the_next:-8 b:the_post:15 b:the_week:-5 b:this_?:14
b:this_account:8 b:this_is:5 b:this_message:6 b:this_one:-7 b:to_be:-11 b:to_get:-9 b:to_pay:22 b:to_see:-6
b:to_this:7 b:to_you:8 b:tot_dan:15 b:trace_00000:-6 b:tutte_le:7 b:twee_weken:14 b:un_abbraccio:11 b:un_altro:29
b:un_gros:-6 b:un_message:6 b:und_den:9 b:uw_bericht:-7 b:vamos_tentar:9 b:van_dam:-6 b:van_de:-12
b:van_toepassing:7 b:ver_si:-14 b:verificacion_de:6 b:versprechen_kann:10 b:vi_do:-9 b:vi_ho:11 b:vielen_dank:10
b:virement_instantane:-6 b:von_unserem:13 b:voor_de:17 b:voor_het:17 b:votre_message:-10 b:vou_pagar:-5
b:vou_tentar:-6 b:vou_ver:-9 b:vous_ne:10 b:vous_payer:14 b:vous_regler:11 b:vriendelijke_groet:13 b:war_das:12
b:we_are:-11 b:we_do:7 b:we_have:10 b:we_hope:-5 b:we_will:6 b:we_would:-8 b:week_000:-5 b:wij_nemen:14
b:wij_zijn:-10 b:will_do:-6 b:will_have:-8 b:will_look:12 b:will_pay:-6 b:will_try:13 b:wir_haben:-7 b:wir_hoffen:10
b:with_the:-5 b:within_0:-5 b:woche_noch:-8 b:working_days:-6 b:would_ask:11 b:would_like:-7 b:wurde_am:18
b:ya_no:-5 b:ya_se:-12 b:yo_no:12 b:you_have:5 b:you_the:-8 b:you_want:-7 b:your_email:12 b:your_message:8
b:your_request:7 b:zegt_dat:17 b:zie_de:9 b:zijn_de:7 b:zijn_een:-6 b:zijn_jullie:-6 c:<a>:-55 c:<aber:6 c:<ac:-11
c:<acc:-8 c:<acce:-6 c:<ace:-6 c:<ache:6 c:<acr:8 c:<ade:-8 c:<adi:10 c:<af:-6 c:<afg:7 c:<afge:7 c:<age:6 c:<agen:6
c:<agl:8 c:<agli:8 c:<agr:-7 c:<ah:12 c:<ah>:12 c:<ain:-6 c:<akt:6 c:<al>:-7 c:<algu:6 c:<all>:-7 c:<alt:6
c:<altr:10 c:<an:-7 c:<an>:8 c:<and:10 c:<and>:9 c:<ane:8 c:<anex:8 c:<annu:7 c:<ano:-17 c:<ano>:-6 c:<anot:-11
c:<ant:-8 c:<ante:-6 c:<anyw:11 c:<ao:6 c:<ao>:6 c:<ap:10 c:<ap>:8 c:<ape:8 c:<apen:8 c:<appa:-6 c:<appl:6 c:<apr:-6
c:<ar:-6 c:<as:26 c:<as>:-8 c:<asc:6 c:<asi:8 c:<asis:10 c:<assi:8 c:<assu:-6 c:<at:15 c:<at>:7 c:<ate:7 c:<aten:8
c:<atr:6 c:<atra:6 c:<au:6 c:<au>:-6 c:<aus:10 c:<ausg:6 c:<aut:11 c:<auto:8 c:<av:-8 c:<ava:10 c:<avi:-6 c:<avo:-7
c:<b>:6 c:<ba:-6 c:<bank:11 c:<bef:-9 c:<befo:-9 c:<bem:8 c:<bent:8 c:<ber:-6 c:<best:-9 c:<bew:6 c:<bi:-9 c:<bij:6
c:<bijl:6 c:<bit:-6 c:<bo:-9 c:<boh:15 c:<boh>:15 c:<bon:-10 c:<bon>:-7 c:<bot:-6 c:<both:-6 c:<brie:6 c:<bu:17
c:<but:15 c:<but>:15 c:<bz:10 c:<ca:-18 c:<ca>:-6 c:<cama:7 c:<car:-6 c:<cer:11 c:<ch:-9 c:<chat:6 c:<che:-7
c:<che>:6 c:<chec:-7 c:<chi:10 c:<chr:-10 c:<chri:-10 c:<cia:-7 c:<ciao:-7 c:<cit:14 c:<cl:17 c:<cle:8 c:<clea:8
c:<comm:-7 c:<con:8 c:<con>:-6 c:<conc:8 c:<cont:6 c:<cor:11 c:<corr:-8 c:<cort:14 c:<cou:-8 c:<cr:-15 c:<cre:-16
c:<crea:-6 c:<cred:-10 c:<cu:12 c:<cur:12 c:<cura:7 c:<d>:-10 c:<da:-21 c:<da>:-9 c:<dad:6 c:<dag:-10 c:<dan:-15
c:<dank:-10 c:<dat>:6 c:<dau:10 c:<daur:10 c:<de:-56 c:<de>:-17 c:<dec:-7 c:<del:-13 c:<dell:-8 c:<dem:8 c:<dema:6
c:<desp:6 c:<di:-21 c:<dia:-6 c:<did:13 c:<did>:13 c:<die:-7 c:<die>:-14 c:<dien:6 c:<dif:-7 c:<digi:7 c:<digo:-6
c:<disd:7 c:<do:-11 c:<do>:-13 c:<docu:6 c:<doma:7 c:<don:-7 c:<dr:-6 c:<du:-12 c:<dua:-6 c:<duas:-6 c:<e>:-8
c:<ec:-10 c:<ech:-7 c:<echt:-7 c:<ed:-7 c:<ee:-13 c:<een:-14 c:<een>:-10 c:<eh:6 c:<eh>:7 c:<ei:-7 c:<ella:7
c:<eme:8 c:<en:-13 c:<en>:8 c:<enc:-13 c:<enca:-6 c:<enf:6 c:<ent:-16 c:<entr:-11 c:<env:7 c:<envi:6 c:<era:7
c:<era>:9 c:<erfo:7 c:<erl:-6 c:<erle:-6 c:<es:-19 c:<es>:-12 c:<est:-12 c:<esta:8 c:<este:-7 c:<esto:-8 c:<eu:-21
c:<eur:-14 c:<eur>:-7 c:<euro:-7 c:<ex:-11 c:<f>:6 c:<fa:-32 c:<fac:-10 c:<fai:-10 c:<fal:6 c:<falt:7 c:<fat:-9
c:<fatt:-14 c:<fatu:11 c:<fe:-28 c:<fei:-9 c:<feie:-8 c:<fer:-7 c:<fir:-10 c:<fit:15 c:<fli:7 c:<fo:-14 c:<foi>:6
c:<for:-12 c:<for>:-11 c:<fr:-16 c:<fra:-12 c:<frau:-6 c:<free:7 c:<froh:7 c:<from:-7 c:<func:6 c:<fw:8 c:<ga:-8
c:<ge:-39 c:<gee:-6 c:<geld:-7 c:<gele:9 c:<gema:6 c:<gene:9 c:<ger:-7 c:<gio:8 c:<gior:10 c:<go:-31 c:<goe:-14
c:<goed:-12 c:<got:-6 c:<got>:-6 c:<gr:-7 c:<gra:-21 c:<graz:-9 c:<gru:12 c:<grup:11 c:<h>:7 c:<ha:-23 c:<ha>:7
c:<hab:-12 c:<hab>:-6 c:<hal:-10 c:<han:-6 c:<has>:8 c:<hat:-6 c:<he:-16 c:<heb:-12 c:<heb>:-7 c:<heef:9 c:<herm:6
c:<herr:-6 c:<hi>:-9 c:<hie:-12 c:<hier:-12 c:<hij:6 c:<hij>:7 c:<hin:12 c:<hm:13 c:<hm>:13 c:<hol:-6 c:<honn:6
c:<hu:10 c:<hum:9 c:<huma:9 c:<ia:9 c:<ia>:9 c:<ic:-12 c:<ich:-15 c:<ich>:-15 c:<id:-6 c:<ig:19 c:<ign:15 c:<igno:15
c:<ik:-14 c:<ik>:-14 c:<im>:-10 c:<ima:9 c:<imag:9 c:<in:-24 c:<in>:-23 c:<ingr:6 c:<ins:7 c:<inst:10 c:<int:7
c:<inte:9 c:<inv:-7 c:<ir:9 c:<is:-8 c:<is>:-11 c:<isc:6 c:<iscr:8 c:<ist:-6 c:<ist>:-7 c:<it:-6 c:<it>:-8 c:<jaj:6
c:<jaja:6 c:<jan:-11 c:<je:-23 c:<je>:-9 c:<jef:-6 c:<jefe:-6 c:<jo>:6 c:<ju:-11 c:<jud:6 c:<jug:6 c:<juge:6
c:<jul:-7 c:<jus:-13 c:<just:-12 c:<ka:-9 c:<kan:-9 c:<kan>:-9 c:<ke:-18 c:<kk:9 c:<kkk:9 c:<kkkk:9 c:<kl:-11
c:<kla:-8 c:<ko:-17 c:<kom:-8 c:<komt:-7 c:<kr:-7 c:<l>:-7 c:<la:-25 c:<la>:-8 c:<laat:6 c:<lad:-6 c:<las:-10
c:<le:31 c:<le>:17 c:<lee:8 c:<lees:6 c:<leg:-8 c:<leit:6 c:<leu:6 c:<li:6 c:<li>:9 c:<lig:12 c:<ligg:6 c:<lign:11
c:<lin:6 c:<link:7 c:<lla:6 c:<llam:6 c:<lo:-20 c:<lo>:-16 c:<ma:-15 c:<maan:-7 c:<maar:7 c:<mad:6 c:<mada:7
c:<mah:8 c:<mahn:8 c:<mai:-11 c:<mail:-16 c:<mais:11 c:<mak:7 c:<make:7 c:<man>:7 c:<mana:-8 c:<manc:15 c:<mand:-9
c:<mart:7 c:<mat:-8 c:<md:-8 c:<me:-24 c:<me>:-25 c:<mea:6 c:<mean:6 c:<med:-6 c:<mee>:7 c:<mei:-15 c:<mei>:-6
c:<mens:9 c:<mer:23 c:<merr:20 c:<mes>:-6 c:<mess:7 c:<mi:-40 c:<mig:9 c:<mil:-7 c:<min:-11 c:<minh:-7 c:<mir:-7
c:<mo:-12 c:<mod:15 c:<mode:15 c:<moet:-6 c:<moi:-8 c:<mom:-7 c:<mome:-7 c:<mon:-13 c:<mor:9 c:<morg:-6 c:<mort:17
c:<mr:-12 c:<mr>:-12 c:<mul:8 c:<my:7 c:<my>:7 c:<n>:-18 c:<na:-17 c:<nad:7 c:<nada:8 c:<nao:-13 c:<nao>:-13
c:<nas:9 c:<nas>:9 c:<nat:-6 c:<nata:-6 c:<new:8 c:<news:10 c:<ni:-6 c:<niet:9 c:<niks:6 c:<no:-23 c:<no>:16
c:<noe:6 c:<noel:6 c:<nog:-7 c:<nog>:-7 c:<nom>:6 c:<not>:6 c:<note:-9 c:<nov:-11 c:<nove:-6 c:<now:-10 c:<now>:-8
c:<nue:6 c:<nuev:6 c:<ob:16 c:<obj:6 c:<obje:6 c:<obr:-8 c:<obri:-7 c:<obs:15 c:<obt:6 c:<obte:6 c:<ode:6 c:<oder:6
c:<of:-13 c:<of>:-12 c:<ol:7 c:<ola:6 c:<ola>:6 c:<on:-22 c:<on>:-9 c:<onc:6 c:<once:6 c:<ond:-6 c:<onde:-6
c:<one:-7 c:<one>:-6 c:<oo:13 c:<ook:14 c:<ook>:14 c:<op:-10 c:<op>:-6 c:<opa:-6 c:<or:-21 c:<ora:-8 c:<ora>:-8
c:<ord:-11 c:<orde:-7 c:<os:-7 c:<ot:-8 c:<our:-7 c:<our>:-7 c:<out:-6 c:<out>:-6 c:<pa:-53 c:<pag:-9 c:<paga:8
c:<pagh:-8 c:<pago:-8 c:<par:-17 c:<para:8 c:<pare:-10 c:<pas:-7 c:<pass:-8 c:<pat:6 c:<pay:-8 c:<pdf:7 c:<pdf>:7
c:<pen:-6 c:<per:11 c:<perd:8 c:<pero:9 c:<peux:6 c:<pf:6 c:<pi:-8 c:<pla:10 c:<ple:-10 c:<plea:-7 c:<po:-11
c:<poc:7 c:<pod:-8 c:<pos:7 c:<post:9 c:<pr:-8 c:<prat:6 c:<pre:-12 c:<pres:-7 c:<prop:7 c:<pu:9 c:<pue:20 c:<pued:8
c:<pun:-9 c:<punt:-9 c:<qs:7 c:<qu:-21 c:<que:-6 c:<que>:6 c:<quel:-7 c:<qui:-13 c:<ra:23 c:<ram:9 c:<rap:11
c:<re:-29 c:<rea:9 c:<read:14 c:<rec:-8 c:<rece:-11 c:<recl:9 c:<reco:6 c:<ree:-6 c:<reg:15 c:<rege:6 c:<rego:7
c:<rem:-6 c:<ren:-8 c:<rep:-7 c:<ret:-10 c:<reto:-6 c:<reu:6 c:<reun:6 c:<ric:-6 c:<rice:-8 c:<rig:10 c:<ris:8
c:<risu:7 c:<ro:-24 c:<row:-10 c:<rui:15 c:<sa:-22 c:<sai:-15 c:<sair:-17 c:<salu:6 c:<sc:13 c:<scan:6 c:<sch:15
c:<scha:8 c:<schi:-7 c:<schl:8 c:<schn:7 c:<schw:7 c:<se:-29 c:<se>:-6 c:<sec:6 c:<seco:7 c:<seh:-6 c:<ser:-12
c:<sera:-8 c:<sg:8 c:<she:6 c:<si:9 c:<si>:-7 c:<sieh:8 c:<sig:-11 c:<sign:-8 c:<sim:7 c:<sis:13 c:<sist:13 c:<sm:6
c:<sms:7 c:<sms>:7 c:<sn:13 c:<sna:7 c:<snap:7 c:<so:9 c:<so>:8 c:<soc:-7 c:<soci:-7 c:<sol:20 c:<soll:11 c:<som:7
c:<some:9 c:<sop:9 c:<sor:-11 c:<sorr:-10 c:<sp:-16 c:<sta:6 c:<staa:-8 c:<stan:7 c:<star:6 c:<stat:10 c:<str:-7
c:<stuk:7 c:<su:14 c:<suc:6 c:<succ:7 c:<sur:6 c:<sur>:-7 c:<sure:7 c:<sus:8 c:<sust:6 c:<sy:24 c:<sys:24 c:<syst:24
c:<t>:-11 c:<ta>:-7 c:<tag:-6 c:<tamp:6 c:<te:15 c:<temo:6 c:<terc:6 c:<tes:12 c:<test:10 c:<th:-36 c:<tha:-6
c:<the:-13 c:<the>:-8 c:<thi:7 c:<thin:12 c:<thr:-7 c:<thre:-6 c:<ti:-25 c:<tie:-6 c:<tim:-6 c:<to:-10 c:<tom:-10
c:<toma:-7 c:<tout:6 c:<tr:-16 c:<tra:-20 c:<tran:-7 c:<tre:-10 c:<tres:-6 c:<trib:-6 c:<troi:6 c:<tu>:12 c:<tun:-7
c:<tun>:-7 c:<tw:9 c:<twe:12 c:<twee:12 c:<u>:-20 c:<ub:-9 c:<ube:-9 c:<uber:-9 c:<ui:-7 c:<uit:-7 c:<um:9 c:<um>:7
c:<un:-14 c:<und:-6 c:<uns:7 c:<unse:6 c:<unt:-6 c:<up:-7 c:<us:-16 c:<va:-8 c:<vali:6 c:<van:-9 c:<ved:30
c:<vedi:19 c:<vedr:9 c:<veri:6 c:<vert:6 c:<vi:-26 c:<via>:-6 c:<vier:-6 c:<vind:6 c:<vir:-14 c:<vire:-14 c:<vis:-9
c:<vl:-8 c:<voi:21 c:<voi>:12 c:<voir:11 c:<vold:6 c:<vos:-9 c:<vou:-8 c:<vou>:-12 c:<vrie:6 c:<was:-6 c:<we:6
c:<wee:8 c:<weer:10 c:<weg:7 c:<wegg:7 c:<weih:7 c:<wel:-9 c:<wer:-13 c:<why:6 c:<why>:6 c:<wi:-21 c:<wij>:-9
c:<wil:-6 c:<win:11 c:<wir:-8 c:<wir>:-6 c:<wit:-9 c:<with:-9 c:<wo:7 c:<woc:13 c:<woch:13 c:<wor:-6 c:<wu:10
c:<wur:10 c:<wurd:10 c:<x>:29 c:<xm:19 c:<y>:-8 c:<ye:-6 c:<you>:-13 c:<your:8 c:<za:-12 c:<zah:-13 c:<zahl:-13
c:<zeg:6 c:<zegt:9 c:<zet:6 c:<zet>:6 c:<zi:13 c:<zie:18 c:<zie>:22 c:<zo:-7 c:<zu>:7 c:aald:8 c:aald>:9 c:aam:-6
c:aan>:6 c:aand:-9 c:aand>:-7 c:aar:9 c:aaro:6 c:aarom:6 c:aart:6 c:aat:-8 c:aat>:-7 c:ab>:-10 c:abb:7 c:aber:6
c:aber>:9 c:abgem:7 c:abo:-9 c:acc:-8 c:acce:-6 c:ace:-8 c:ach:13 c:ach>:-12 c:acha:7 c:achar:8 c:achr:8 c:achri:9
c:achs:6 c:achst:6 c:acht:8 c:acht>:6 c:acion:6 c:acr:8 c:act:-7 c:actur:-6 c:ada:10 c:adam:7 c:adame:8 c:ade:-13
c:ades:-6 c:adi:10 c:admin:6 c:ado:-25 c:ado>:-22 c:adr:-9 c:adv:-7 c:af>:-6 c:afg:7 c:afge:7 c:ag>:-25 c:aga:13
c:aga>:12 c:agar:12 c:agare:10 c:age>:16 c:agen>:-8 c:agent:6 c:agh:-8 c:aghe:-6 c:agher:-6 c:agl:6 c:agli:6
c:agli>:6 c:ago:-16 c:ago>:-11 c:agr:-7 c:ah>:13 c:ahl:-10 c:ahle:-6 c:ahn:8 c:ahns:7 c:ahnsp:7 c:ahr:7 c:ai>:-6
c:aid:6 c:aid>:6 c:ain:-21 c:ain>:-10 c:aind:-6 c:aine:-6 c:air:-22 c:air>:-18 c:ais>:11 c:ait:-13 c:aite:-7
c:aja:15 c:aja>:6 c:ajaj:10 c:aje:6 c:aje>:7 c:ake:9 c:aken:6 c:aken>:6 c:ala:-8 c:ald:15 c:ald>:15 c:ale:-9
c:ale>:-10 c:alf:6 c:alfa:10 c:algu:6 c:algun:7 c:ali:8 c:alid:6 c:alide:6 c:all:-12 c:alle>:7 c:alta:7 c:alta>:9
c:alte:-7 c:alto:-7 c:alto>:-7 c:altr:10 c:altro:11 c:alue:6 c:am>:-23 c:ama:18 c:ama>:6 c:amaca:6 c:amar:7
c:amara:7 c:amas:6 c:amb:-7 c:ame:9 c:amm:8 c:amme:9 c:ammer:7 c:ampo:6 c:ana:-6 c:anal:6 c:anal>:6 c:ance>:-7
c:anco:11 c:anco>:12 c:and:-18 c:and>:8 c:anda>:7 c:ande:-10 c:ando:-10 c:ando>:-9 c:anex:8 c:anexo:8 c:ani:9
c:ani>:13 c:ank:-6 c:annu:7 c:annul:7 c:ano:-16 c:ano>:-9 c:anota:-11 c:ans:-10 c:ant:8 c:ant>:-7 c:ante:-12
c:ante>:-11 c:antes:-7 c:anti:7 c:anto:11 c:anto>:12 c:anu:-6 c:anw:7 c:any>:-6 c:anyw:11 c:anywa:12 c:ap>:14
c:apen:8 c:apena:8 c:aper:-7 c:app:8 c:app>:8 c:appa:-6 c:appe:10 c:appel:12 c:appl:6 c:apr:-8 c:ar>:-9 c:ara:7
c:aram:-7 c:aram>:-7 c:aran:15 c:arant:16 c:ard:6 c:ard>:-6 c:arde:9 c:arden:7 c:ards:7 c:ards>:7 c:ari:-28
c:aria:-7 c:aria>:-6 c:arom:6 c:arom>:6 c:arr:-7 c:arse:7 c:arse>:7 c:art:6 c:arta:-8 c:arte:13 c:artes:6 c:as>:22
c:asce:6 c:ase:-14 c:ase>:-8 c:asi:14 c:asis:10 c:asist:10 c:ask:15 c:assat:8 c:asse>:6 c:assi:10 c:assis:8
c:assu:-6 c:assun:-6 c:ast:-14 c:ast>:-7 c:ata:6 c:atal:-6 c:ate:14 c:atem:-6 c:aten:11 c:atenc:8 c:ates:8 c:ates>:8
c:ateu:10 c:ateur:10 c:ati:15 c:atic:17 c:atica:11 c:atico:7 c:atis:6 c:ato:14 c:ato>:-7 c:ator:19 c:ator>:7
c:atra:6 c:atras:6 c:ats:8 c:atsa:6 c:atsap:6 c:att:-26 c:atte:-6 c:atto:-9 c:atto>:-8 c:attu:-8 c:attur:-8 c:atu:20
c:atur:11 c:atura:13 c:atus:7 c:atus>:7 c:au>:-17 c:auc:-6 c:auf:-12 c:auf>:-7 c:aur:8 c:ausg:6 c:ausge:6 c:aut:8
c:auto:8 c:autom:17 c:auw:7 c:ava:6 c:ave:-6 c:avi:-11 c:avis:-8 c:avo:-20 c:avon:-6 c:avor:-7 c:ay>:8 c:azi:-15
c:azie:-10 c:azie>:-9 c:azu:6 c:ban:-7 c:bank:7 c:bank>:6 c:bef:-9 c:befo:-9 c:befor:-9 c:bei:-12 c:bel:-8 c:bem:6
c:ben:-10 c:ben>:-14 c:bent:8 c:bent>:8 c:ber:-14 c:best:-6 c:beste:-6 c:beu:7 c:bgem:7 c:bi>:-7 c:bid:-15
c:bido:-13 c:bido>:-13 c:bien>:-9 c:bient:8 c:bijl:6 c:bijla:6 c:bil:-6 c:bitte:-6 c:bje:10 c:bjet:6 c:bjet>:6
c:bod:-6 c:boh:15 c:boh>:15 c:bon:-13 c:bon>:-7 c:bot:-6 c:both:-6 c:bre:-17 c:bre>:-10 c:brie:6 c:brief:6 c:brig:-7
c:briga:-7 c:brin:6 c:bring:6 c:bro:-6 c:bs>:14 c:bten:6 c:bueno:7 c:buna:-6 c:bunal:-6 c:buon>:6 c:bus>:6 c:but:14
c:but>:15 c:cai:-7 c:call>:6 c:cama:7 c:cao:16 c:cao>:16 c:cap:-6 c:cart:-6 c:cassa:9 c:cat:-15 c:ceb:-14 c:cebi:-12
c:cebi>:-7 c:cebid:-6 c:ced:11 c:cede:6 c:ceden:8 c:cedu:8 c:cedur:8 c:cem:-6 c:cemb:-6 c:cens:6 c:cer:8 c:cero:6
c:cero>:6 c:ces>:6 c:cevu:-8 c:cevut:-8 c:ch>:-29 c:chade:6 c:char:6 c:char>:7 c:chats:6 c:chec:-7 c:check:-7
c:chei:-6 c:chen:11 c:chen>:10 c:chere:8 c:chi:11 c:chl:7 c:chli:9 c:chn:-8 c:chnu:-10 c:chnun:-10 c:cho>:-7
c:chon:8 c:chone:11 c:chric:9 c:chris:-10 c:chu:-7 c:chw:6 c:chwa:7 c:ci>:-13 c:cia:-21 c:ciao:-7 c:ciao>:-7
c:cibi:-9 c:cibid:-9 c:cibo:6 c:cibo>:6 c:cie:-8 c:cil:-7 c:cio:16 c:cion:22 c:cion>:14 c:ciona:10 c:cir:8 c:cit:18
c:citat:7 c:ck>:-9 c:cket:10 c:cket>:10 c:cla:11 c:clam:9 c:cle:7 c:clea:8 c:clear:8 c:co>:15 c:comen:6 c:comm:-7
c:con:15 c:con>:-7 c:conc:10 c:cond:6 c:cond>:7 c:confo:6 c:cons:6 c:consi:6 c:conte:14 c:contr:-6 c:cor:11 c:cors:6
c:cort:14 c:corta:15 c:cos:-6 c:cou:-13 c:cre:-15 c:crea:-6 c:cred:-11 c:credi:-11 c:cri:7 c:cric:10 c:criz:8
c:crizi:8 c:cro:8 c:ct>:11 c:ctor:8 c:ctor>:6 c:ctu:-6 c:ctur:-6 c:cu>:-9 c:cue:-8 c:cuen:-7 c:cuent:-7 c:cume:6
c:cumen:6 c:cup:6 c:cupe:7 c:cuper:7 c:cur:10 c:curat:8 c:curs:9 c:curso:11 c:custo:6 c:da>:-9 c:daa:6 c:daan:9
c:daan>:9 c:dad>:-6 c:dada:6 c:dada>:6 c:dag:-15 c:dag>:-11 c:dame:7 c:dame>:7 c:dan:-17 c:dank:-10 c:dar:-9 c:dat:6
c:dau:10 c:daur:10 c:day:-9 c:day>:-7 c:de>:-15 c:dea:-7 c:dec:-10 c:dece:-6 c:decir:6 c:delo:7 c:delo>:8 c:dema:6
c:deman:7 c:den>:-6 c:dent:11 c:der:17 c:der>:12 c:dere>:6 c:derl:7 c:des:-6 c:desp:6 c:despa:7 c:dess:-9 c:desso:-7
c:det:11 c:det>:9 c:detta:7 c:dez:-6 c:df>:23 c:diam:6 c:diamo:6 c:dic:11 c:did:13 c:did>:13 c:die:-10 c:die>:-9
c:dif:-7 c:dig:-7 c:digi:7 c:digit:7 c:digo:-7 c:digo>:-7 c:digt:-7 c:digt>:-7 c:dim:7 c:dima:7 c:disd:7 c:disde:7
c:dit:-15 c:dmin:6 c:dmini:6 c:do>:-40 c:docu:6 c:docum:6 c:doma:6 c:doman:9 c:dor:-7 c:dos>:-7 c:dra:8 c:dra>:12
c:dre:-14 c:drem:-6 c:dremo:-6 c:dres:-6 c:dri:-7 c:dua:-6 c:duas:-6 c:duas>:-6 c:ead:12 c:ead>:11 c:ear>:-8
c:eare:6 c:eared:6 c:eas:-9 c:ease:-8 c:ease>:-8 c:eb>:-13 c:eba:7 c:eba>:7 c:ebb:-8 c:ebbe:-7 c:ebe:-9 c:ebi:-8
c:ebi>:-7 c:ebid:-6 c:ebido:-6 c:ece:-17 c:eceb:-14 c:ecebi:-12 c:eced:6 c:ecede:8 c:ech:-11 c:echn:-12 c:echnu:-10
c:ecibi:-9 c:ecibo:6 c:ecir:6 c:ecl:6 c:ecla:6 c:eclam:9 c:eco:10 c:econ:11 c:econd:7 c:ecu>:-9 c:ecup:8 c:ecupe:8
c:ed>:-9 c:ede:7 c:edent:8 c:eder:6 c:edi>:15 c:ediam:6 c:edig:-6 c:edigt:-6 c:edit:-13 c:edr:6 c:edra:13 c:edre:-6
c:edu:6 c:edur:8 c:ee>:12 c:eef:8 c:eeft:9 c:eeft>:9 c:eem:15 c:eem>:16 c:een:-12 c:eer>:-6 c:ees:13 c:eest:7
c:efe:-9 c:efe>:-7 c:efo:-15 c:efor:-10 c:efore:-9 c:eft:9 c:eft>:9 c:eg>:-9 c:egar:7 c:egard:10 c:ege:13 c:egen:6
c:egn:-6 c:ego:9 c:egol:7 c:egra:7 c:egral:7 c:egt:7 c:egt>:7 c:egu:-7 c:eguir:6 c:ehe:9 c:ehe>:7 c:ehr:-15
c:ehr>:-10 c:ei>:-19 c:eic:12 c:eich:7 c:eich>:11 c:eid:-10 c:eide:-6 c:eie:-12 c:eier:-10 c:eiert:-7 c:eig:-7
c:eih:6 c:eihn:7 c:eihna:7 c:eil:-8 c:ein:-14 c:eir:-12 c:eiro:-8 c:eiro>:-8 c:eis:-7 c:eit:-6 c:ejo:6 c:ejo>:6
c:eke:-8 c:eken:-7 c:eko:7 c:ekom:8 c:el>:17 c:ela>:-11 c:elden:-9 c:elder:7 c:ele:12 c:ele>:8 c:eleg:-7 c:elek:6
c:eles:13 c:elese:13 c:elez:6 c:ell:-16 c:ella:-6 c:elle:-9 c:em>:23 c:ema:20 c:ema>:15 c:emac:6 c:emach:6 c:eman:11
c:emand:7 c:emb:-12 c:embr:-12 c:embre:-12 c:eme>:6 c:emel:11 c:emeld:11 c:ement:-9 c:emin:7 c:emind:7 c:emm:-12
c:emo:-12 c:emo>:-7 c:emp:-9 c:empr:-6 c:empre:-6 c:emu:8 c:en>:6 c:ena:-8 c:ena>:-9 c:enas:8 c:enas>:8 c:enc:-13
c:encao:7 c:end:-23 c:end>:-9 c:endel:6 c:endo:-8 c:endo>:-7 c:ene:9 c:ener:7 c:enera:7 c:enfa:6 c:eng:-7 c:enha:6
c:ens:11 c:ensa:6 c:ensaj:7 c:enso:6 c:ent:14 c:ent>:6 c:ente>:7 c:enti:8 c:ento:9 c:entr:-11 c:entra:-6 c:entre:-6
c:enu:-7 c:enz:-11 c:enz>:-6 c:eque>:-6 c:eques:11 c:er>:-11 c:erac:6 c:eraca:8 c:eram:6 c:eramo:8 c:erat:6
c:ercer:6 c:erch:7 c:erche:7 c:erci:-7 c:erd:-8 c:erd>:-9 c:ere>:-6 c:erem:6 c:erem>:6 c:eren:11 c:eren>:16 c:erf:10
c:erfo:7 c:erie:-6 c:erif:6 c:erifi:6 c:erio:6 c:erior:7 c:eris:6 c:erk:-7 c:erla:10 c:erlag:6 c:erle:-7 c:erled:-6
c:erm:-6 c:erman:6 c:ern:-16 c:err:25 c:erre:9 c:erry:20 c:erry>:20 c:ers:-25 c:ers>:-8 c:erst:-6 c:erta>:10
c:ertag:-7 c:ertas:7 c:erto:-7 c:erto>:-7 c:erveu:6 c:erw:-9 c:es>:-29 c:esa>:-9 c:esad:7 c:eschi:6 c:ese>:-14
c:esen:10 c:esen>:12 c:eso:-13 c:eso>:-8 c:espa:7 c:espac:7 c:ess:-13 c:essa:8 c:essag:8 c:essai:6 c:esso:-14
c:esso>:-10 c:est:-24 c:esta>:9 c:este:-10 c:estel:-6 c:esto:-17 c:esto>:-9 c:estoy:-6 c:estro:7 c:et>:19 c:etag:6
c:ete:-21 c:ete>:-8 c:etem:6 c:eten:-7 c:eter:-6 c:eth:9 c:ethi:10 c:ethin:10 c:eto:-10 c:eto>:-6 c:etr:-11 c:ett:15
c:ette:9 c:etter:16 c:ettr:9 c:ettre:10 c:etw:7 c:eu>:-6 c:eud:11 c:eudo:10 c:euk:7 c:eul:7 c:eul>:7 c:eun:6
c:eur>:20 c:euro:-7 c:eva:12 c:eva>:6 c:evee:6 c:evee>:6 c:even:6 c:eveni:7 c:ever:-8 c:evu:-8 c:evut:-8 c:evuto:-8
c:ewer:6 c:ews:10 c:ewsl:6 c:ewsle:6 c:exo:8 c:exo>:8 c:ext:-7 c:ey>:-6 c:ez>:-8 c:eza:-7 c:eze:-11 c:fa>:8 c:fac:-6
c:factu:-7 c:fai:-12 c:fal:6 c:falt:7 c:falta:7 c:fan:8 c:fat:-9 c:fatt:-14 c:fatto:-6 c:fattu:-8 c:fatu:11
c:fatur:11 c:fe>:-13 c:fei:-10 c:feie:-8 c:feier:-8 c:fer:-7 c:fert:9 c:fes:-6 c:fest:-6 c:ffen:8 c:fge:7 c:fic:-18
c:fico:-9 c:fico>:-7 c:fier:6 c:fier>:6 c:fir:-11 c:fit:15 c:fli:7 c:foi>:6 c:fon:-7 c:for:-12 c:for>:-11 c:fore:-9
c:fore>:-9 c:forme:6 c:fra:-11 c:frau:-6 c:frau>:-6 c:free:7 c:froh:7 c:frohe:7 c:from:-7 c:from>:-7 c:fte:-6
c:fun:7 c:func:6 c:funci:6 c:fur:-6 c:gad:-10 c:gada:-8 c:gada>:-7 c:gar:16 c:gara>:-6 c:garan:10 c:gard:9 c:gards:8
c:gare:10 c:gare>:11 c:ge>:7 c:geer:7 c:geg:13 c:gek:-6 c:geld:-7 c:geld>:-6 c:gele:6 c:geles:13 c:gem:8 c:gemac:6
c:geme:14 c:gemel:11 c:gen:6 c:gen>:-20 c:gend:7 c:gene:9 c:gener:7 c:gent>:7 c:ger:-16 c:gere:-6 c:ges:-8 c:gest:-6
c:get:-8 c:gge:8 c:gh>:7 c:ghe:-6 c:gher:-6 c:ghere:-6 c:ght>:6 c:git:7 c:gita:7 c:gne:10 c:gne>:9 c:gno:9 c:gnor:13
c:gnore:7 c:go>:-35 c:goe:-7 c:gol:6 c:gor:8 c:got:-10 c:got>:-10 c:gra:-15 c:gral:7 c:graz:-9 c:grazi:-9 c:gre:11
c:gresa:7 c:groet:6 c:gru:10 c:grup:9 c:grupp:6 c:gua:6 c:guir:6 c:guir>:6 c:guna:6 c:guna>:6 c:ha>:8 c:haa:8
c:haal:9 c:haal>:9 c:hab:-12 c:hab>:-6 c:hade:6 c:hade>:6 c:hal:-13 c:han:-14 c:hand:-7 c:har>:7 c:hat>:-11
c:hats:11 c:hatsa:6 c:hau:-7 c:heb:-9 c:heb>:-11 c:heck:-7 c:heef:8 c:heeft:9 c:hele>:6 c:hen:17 c:hen>:16 c:her:-9
c:her>:-6 c:herm:6 c:herma:6 c:herr:-6 c:hev:6 c:heve:6 c:hi>:-13 c:hic:-7 c:hie:-8 c:hier:-8 c:hij:6 c:hij>:7
c:hil:10 c:hile:7 c:hile>:7 c:hin:28 c:hink:12 c:hink>:12 c:hinw:6 c:hinwe:6 c:hle:-7 c:hlu:8 c:hm>:13 c:hna:7
c:hnac:7 c:hnach:7 c:hns:7 c:hnsp:7 c:hnspe:7 c:hnu:-8 c:hnun:-8 c:hnung:-8 c:ho>:-12 c:hoi:-6 c:hoi>:-6 c:hol:-10
c:hon:12 c:hone:9 c:hone>:6 c:honn:6 c:honne:6 c:hoog:9 c:horas:6 c:hr>:-6 c:hric:9 c:hrich:9 c:hris:-10 c:hste>:10
c:hul:-6 c:human:9 c:hwa:7 c:hx>:-16 c:hy>:6 c:ia>:-29 c:ial:7 c:ial>:6 c:iamo:-8 c:iamo>:-8 c:iao:-7 c:iao>:-7
c:iat:6 c:ibi:-12 c:ibid:-9 c:ibido:-8 c:ibo:6 c:ibo>:6 c:ibu:-8 c:ibun:-7 c:ibuna:-6 c:icat:-6 c:icev:-7 c:icevu:-8
c:ich:-17 c:icio:7 c:ict:8 c:ict>:8 c:id>:24 c:ida:-7 c:ido:10 c:ido>:13 c:ied:-10 c:iehe>:8 c:iem:-8 c:ien>:-8
c:iende:6 c:iento:6 c:ier:-25 c:ier>:-6 c:ieren:6 c:iert:-9 c:ierta:-7 c:ies:-6 c:iesse:6 c:iet>:6 c:iete:-7
c:iets:6 c:iets>:6 c:ieuw:-6 c:ific:-10 c:ifico:-6 c:ifier:6 c:ig>:-10 c:iga:-13 c:igad:-8 c:ige:-7 c:igge:6
c:iggen:6 c:ight>:6 c:igit:7 c:igita:7 c:ign:19 c:igne:11 c:igne>:10 c:igno:12 c:ignor:13 c:igo>:-9 c:igor:10
c:igt:-9 c:igt>:-9 c:igu:6 c:ihn:6 c:ihna:7 c:ihnac:7 c:ij>:-11 c:ijd:-6 c:ijk:-6 c:ijk>:-7 c:ijke>:6 c:ijl:6
c:ijla:6 c:ijlag:6 c:ijn:11 c:ijs:-6 c:ik>:-15 c:iks:6 c:iks>:6 c:il>:-14 c:ile>:8 c:ilen:-6 c:ili:-9 c:ils:-6
c:ils>:-6 c:im>:-11 c:ima:15 c:imag:9 c:imas:6 c:ime:-7 c:imi:-6 c:imo:-11 c:imo>:-6 c:in>:-40 c:inat:10 c:ind:-8
c:inda:-8 c:inda>:-8 c:inder:7 c:ine:-20 c:ine>:-8 c:ing:-22 c:ing>:-24 c:ingr:6 c:ingre:6 c:ingt:6 c:ingt>:6
c:inh:-7 c:ink:14 c:ink>:19 c:inst:9 c:insta:-8 c:instr:19 c:inte:13 c:inten:6 c:inv:-7 c:inw:6 c:inwe:6 c:inwei:6
c:inz:10 c:inzu:10 c:io>:-44 c:ion:12 c:ion>:6 c:iona:9 c:iona>:6 c:ior:15 c:iore:7 c:iorno:8 c:ipe:-6 c:ique>:7
c:ir>:-13 c:ire:-22 c:irem:-10 c:ireme:-9 c:iri:-6 c:irmao:7 c:iro:-12 c:iro>:-11 c:irs:-6 c:is>:-21 c:isa:-6
c:iscr:7 c:iscri:7 c:isd:7 c:isde:7 c:isdet:7 c:ise>:10 c:iso:-8 c:iso>:-7 c:iss:-11 c:isse:-7 c:ist>:-7 c:iste:15
c:istem:14 c:isten:6 c:isto:-6 c:isto>:-6 c:istr:9 c:istra:6 c:isul:7 c:isult:7 c:it>:-13 c:ita:12 c:ita>:9 c:itat:7
c:itati:7 c:itb:6 c:ite>:-7 c:ith:-9 c:ith>:-8 c:iti:-7 c:itt:-13 c:itte:-7 c:itu:-6 c:ive:-7 c:ive>:-8 c:ivel:6
c:ivel>:6 c:ix>:-9 c:izi:6 c:izio:9 c:izion:9 c:jaj:16 c:jaja:16 c:jaja>:6 c:jajaj:10 c:jan:-11 c:je>:-9 c:jef:-6
c:jefe:-6 c:jefe>:-6 c:jet>:6 c:jk>:-7 c:jke>:6 c:jla:6 c:jlag:6 c:jlage:6 c:jo>:11 c:journ:6 c:jug:6 c:juge:6
c:juge>:6 c:jul:-7 c:junto:6 c:jus:-13 c:just:-13 c:just>:-7 c:kaart:7 c:kal:10 c:kan:-10 c:kan>:-9 c:ke>:-13
c:keld:7 c:ken:-11 c:ket:9 c:ket>:10 c:kk>:9 c:kkk:29 c:kkk>:9 c:kkkk:20 c:kkkk>:9 c:kla:-8 c:kom>:10 c:komt:-7
c:komt>:-7 c:kont:-6 c:kt>:-7 c:la>:-32 c:lab:6 c:lad:-11 c:lag:9 c:lage:9 c:lam:16 c:lama:11 c:lamar:7 c:lar:-6
c:lare>:6 c:las:-6 c:lau:-11 c:lauf:-7 c:lbe:-7 c:ld>:9 c:lda:10 c:ldaa:6 c:ldaan:6 c:lde:15 c:lde>:6 c:lden:-10
c:lden>:-9 c:lder:16 c:lder>:13 c:ldi>:-6 c:le>:16 c:lear:8 c:leare:6 c:leas:-8 c:lease:-8 c:lec:8 c:ledig:-6
c:lef:-6 c:leg:-18 c:len:-10 c:len>:-6 c:lena:-6 c:lena>:-6 c:les:13 c:lese:12 c:lesen:12 c:let:8 c:leti:6 c:letin:6
c:lett:11 c:lette:7 c:lettr:10 c:lev:-6 c:leve:-7 c:ley:-10 c:ley>:-10 c:lf>:-6 c:lfa:10 c:lgu:6 c:lgun:7 c:lguna:7
c:li>:9 c:lide:6 c:lide>:6 c:lie:-9 c:ligg:6 c:ligge:6 c:lign:11 c:ligne:11 c:lijke:6 c:ling:-10 c:ling>:-8 c:link:7
c:link>:7 c:lique:6 c:lis:-6 c:list:-6 c:lit:11 c:lito:8 c:lito>:8 c:ll>:-6 c:lla>:-7 c:llama:7 c:llar:8 c:llare:8
c:lle:-14 c:llic:7 c:llici:7 c:llie:-6 c:lo>:-23 c:look:6 c:lor:7 c:losed:6 c:lot:-9 c:ls>:-6 c:lsa>:6 c:lt>:-16
c:lta:9 c:lta>:8 c:ltr:13 c:ltro:9 c:ltro>:10 c:lue:6 c:lul:6 c:lver:6 c:ly>:-9 c:maa:-11 c:maan:-7 c:maand:-7
c:maar:7 c:maar>:8 c:mac:7 c:mach:7 c:macht:6 c:mada:7 c:madam:7 c:mag:6 c:mage:9 c:mah:8 c:mahn:8 c:mahns:7
c:main:-8 c:mais:12 c:mais>:12 c:mak:7 c:make:7 c:maken:7 c:mal:-6 c:mam:-6 c:man:38 c:man>:16 c:mana>:6 c:manc:15
c:mani:14 c:mani>:13 c:mao>:7 c:mart:7 c:marte:10 c:mas:25 c:mas>:22 c:mass:8 c:masse:8 c:mat:11 c:mati:14
c:matic:11 c:mbr:-13 c:mbre:-12 c:mbre>:-12 c:me>:-19 c:mea:6 c:mean:6 c:med:-6 c:mee>:6 c:mei:-15 c:mei>:-6
c:men:-7 c:mens:7 c:ment:-6 c:ment>:-13 c:mente:7 c:mer:23 c:mer>:10 c:merci:-7 c:meri:6 c:mero:-6 c:mero>:-6
c:merr:20 c:merry:20 c:mes:-10 c:mes>:-8 c:messa:6 c:met:8 c:meth:10 c:methi:10 c:mi>:-17 c:mig:8 c:mil:-7 c:minat:6
c:mind:7 c:minde:7 c:minh:-9 c:minha:-8 c:minis:6 c:mir:-7 c:mis:-13 c:mit:-8 c:mit>:-6 c:mma:-12 c:mma>:-9
c:mo>:-16 c:mod:13 c:mode:13 c:model:12 c:moet:-6 c:moi:-9 c:mom:-7 c:mome:-7 c:momen:-7 c:mon:-12 c:morg:-8
c:morge:-8 c:mort:17 c:mov:-6 c:mplem:7 c:mpr:-8 c:mpre:-8 c:mpres:-6 c:mpri:6 c:mpris:6 c:mpro:-6 c:mr>:-13 c:ms>:8
c:mt>:-15 c:mul:8 c:my>:7 c:na>:-7 c:nac:8 c:nach:9 c:nach>:-11 c:nachr:8 c:nachs:6 c:nacht:6 c:nada:6 c:nada>:7
c:nan:-8 c:nao:-13 c:nao>:-13 c:nap:7 c:nas:15 c:nas>:16 c:natal:-6 c:nato:6 c:nato>:6 c:nav:-6 c:ncao:7 c:ncao>:7
c:ncela:6 c:nci:-7 c:ncia:-6 c:nco:6 c:nco>:12 c:nd>:-7 c:nda:-17 c:nda>:-6 c:ndata:6 c:nde:-12 c:nde>:-9 c:ndeli:6
c:ndim:9 c:ndo:-27 c:ndo>:-24 c:nec:-7 c:nece:-7 c:neem>:7 c:neg:6 c:nege:8 c:nei:-8 c:nel:9 c:nell:6 c:nelle:8
c:nen>:7 c:nera:7 c:nes:-9 c:net>:-7 c:nete:7 c:new:8 c:news:10 c:newsl:6 c:nex:6 c:nexo:8 c:nexo>:8 c:nfor:8
c:nform:8 c:ng>:-21 c:nge:-6 c:ngend:7 c:ngi:-6 c:ngre:6 c:ngres:6 c:ngsu:6 c:ngsun:6 c:nha>:7 c:ni>:8 c:nic:-10
c:niet:9 c:niet>:8 c:nieu:-6 c:nieuw:-6 c:nif:-7 c:niks:6 c:niks>:6 c:nk>:17 c:nma:8 c:nn>:7 c:nna:-6 c:nnen:7
c:nnen>:8 c:nnu:6 c:nnul:7 c:nnull:8 c:no>:-6 c:noel:6 c:noel>:6 c:nog:-7 c:nog>:-7 c:nom>:6 c:nor:10 c:nore:7
c:not:-10 c:nota:-13 c:note:-10 c:noted:-6 c:notic:6 c:nou:-6 c:nov:-11 c:nove:-6 c:novem:-6 c:now:-14 c:now>:-11
c:ns>:-7 c:nsa:6 c:nsaj:7 c:nsaje:7 c:nse:6 c:nsej:6 c:nsejo:6 c:nsid:7 c:nside:7 c:nsor:6 c:nsp:7 c:nspe:7 c:nst:9
c:nsta:-10 c:nstan:-8 c:nstr:18 c:nstru:19 c:nt>:-9 c:nta:-9 c:ntan:-8 c:ntar:6 c:ntars:7 c:nte:12 c:nte>:-6
c:ntee:6 c:nter>:-6 c:nterl:6 c:ntes>:-7 c:ntest:6 c:nteu:9 c:nti:10 c:ntid:10 c:nto:6 c:ntr:-18 c:ntre:-6 c:ntro:-8
c:nu>:-7 c:nuev:6 c:nueva:6 c:nul:6 c:null:9 c:nulla:8 c:nun:-12 c:nung:-8 c:nung>:-6 c:nvie>:6 c:nwe:8 c:nwei:8
c:nweis:8 c:ny>:-6 c:nyw:11 c:nywa:12 c:nyway:12 c:nz>:-7 c:nzu:10 c:obj:6 c:obje:6 c:objet:6 c:obr:-9 c:obri:-7
c:obrig:-7 c:obs:15 c:obt:6 c:obte:6 c:obten:6 c:oca:-10 c:oced:6 c:ocedu:8 c:oche:11 c:oche>:6 c:oci:-9 c:ock:6
c:ocke:7 c:ocum:6 c:ocume:6 c:od>:-7 c:ode:13 c:odel:12 c:odelo:8 c:oder:9 c:oder>:9 c:oeder:6 c:of>:-13 c:offe:6
c:offen:8 c:ogn:8 c:ogo:-6 c:oh>:15 c:ohe:7 c:ohe>:7 c:oi>:-8 c:oid:8 c:oid>:8 c:oin:-6 c:oir:7 c:oir>:8 c:ok>:19
c:old:7 c:olda:6 c:oldaa:6 c:olde:9 c:olde>:8 c:oldi:-6 c:oldi>:-6 c:oleti:6 c:olli:7 c:ollic:7 c:oma:20 c:oman:13
c:omani:9 c:omat:17 c:omati:15 c:ome:11 c:omet:14 c:ometh:10 c:omi:-10 c:omin:-7 c:omm:-13 c:ompri:6 c:ompro:-6
c:omt:-7 c:omt>:-7 c:on>:-20 c:onc:15 c:once:9 c:once>:6 c:ond:-9 c:ondo:-8 c:ondo>:-7 c:onfo:6 c:onfor:6 c:ong:-9
c:ono:-11 c:ono>:-8 c:onsej:6 c:onsid:7 c:ont:-14 c:onta:-8 c:onte:10 c:ontes:7 c:onteu:9 c:ontr:-6 c:ontro:-8
c:ood:-6 c:oog:8 c:ook:18 c:ook>:16 c:oon:-6 c:oor:-6 c:op>:-6 c:opa:-6 c:open:6 c:open>:7 c:opr:17 c:opre:9
c:opre>:9 c:or>:-16 c:ora:-8 c:ora>:-18 c:oram:8 c:oras:6 c:oras>:6 c:ord:-14 c:ore:10 c:ore>:11 c:oren:-6 c:org:-13
c:orge:-10 c:orgen:-8 c:ork:-6 c:orme>:7 c:orni:-7 c:orno:8 c:orno>:8 c:orr:-16 c:orry:-10 c:orry>:-10 c:ors:29
c:ors>:6 c:orse:9 c:orse>:9 c:orso:7 c:orso>:8 c:ort:18 c:orta:16 c:ortar:15 c:orto:15 c:orto>:15 c:os>:-35 c:osed:6
c:osed>:6 c:osi:-8 c:ossib:-8 c:ossiv:6 c:ost>:17 c:osta:-6 c:ostr:-9 c:ota:-17 c:otad:-11 c:ote:-20 c:ote>:-7
c:oted:-6 c:oted>:-6 c:oth:-9 c:otice:6 c:otr:-6 c:ou>:-40 c:ourn:6 c:ourne:6 c:ours:-7 c:ours>:-6 c:ous:-6 c:ouv:-8
c:ouve:-7 c:ove:-17 c:ovem:-6 c:ovemb:-6 c:ow>:-10 c:owl:-11 c:owle:-11 c:oy>:-11 c:pa>:-12 c:pac:10 c:pach:7
c:pag:-10 c:paga:8 c:pagar:13 c:pagh:-8 c:paghe:-6 c:pago:-8 c:pago>:-6 c:pal:-10 c:par:-21 c:para:7 c:pare:-14
c:pare>:-12 c:pas:-7 c:pass:-7 c:pat:6 c:pay:-8 c:payer:6 c:pdf:7 c:pdf>:7 c:pele:6 c:pen:11 c:pen>:8 c:pena:6
c:penas:8 c:pend:-6 c:per:29 c:per>:6 c:pera:18 c:perac:7 c:peram:8 c:perd:8 c:pere:-7 c:pere>:-6 c:pero:8 c:perr:6
c:perre:7 c:peux:6 c:peux>:6 c:pid:6 c:pido:6 c:pido>:6 c:pj>:7 c:pla:6 c:ple:-10 c:plea:-7 c:pleas:-7 c:plem:7
c:pleme:7 c:poc:13 c:poco:6 c:poco>:6 c:pod:-8 c:pon:-6 c:pondo:-6 c:por:-13 c:port:-8 c:poss:-6 c:post>:8 c:pp>:8
c:ppa:-6 c:ppe:16 c:ppe>:6 c:ppel:11 c:ppel>:6 c:ppele:6 c:pra>:6 c:prat:6 c:prati:6 c:pre:-11 c:pre>:6 c:prec:9
c:prece:8 c:pres:-16 c:pris:8 c:proch:-6 c:prop:7 c:propr:8 c:prov:-8 c:pt>:-8 c:pue:19 c:pued:8 c:puer:6 c:puert:6
c:pun:-12 c:punt:-12 c:punto:-9 c:quee:7 c:quel:-8 c:qui:-22 c:qui>:-6 c:ra>:-6 c:raca:6 c:racao:6 c:rai:-14
c:rait:-6 c:ram:13 c:ram>:-9 c:rama:8 c:ramo:13 c:ramos:13 c:ran:-8 c:rans:-7 c:rant:14 c:ranti:8 c:rap:9 c:rar:-7
c:ras:9 c:ras>:10 c:rat:8 c:rate:6 c:rateu:6 c:ratic:7 c:rato:17 c:rator:14 c:rau>:-6 c:raz:-11 c:razi:-9 c:razie:-9
c:rcer:6 c:rcero:6 c:rch:6 c:rche:7 c:rci:-8 c:rci>:-6 c:rd>:-17 c:rda:-10 c:rde:15 c:rde>:8 c:rden:13 c:rden>:13
c:rds:6 c:rds>:6 c:re>:15 c:read:14 c:read>:12 c:rec:-9 c:receb:-14 c:reced:8 c:rechn:-12 c:reci:-7 c:recl:9
c:recla:9 c:recu>:-9 c:recup:8 c:redi:-13 c:redit:-10 c:ree:-17 c:reen:-6 c:reff:6 c:rego:6 c:regol:7 c:rei:-10
c:rek:-9 c:reke:-6 c:reken:-6 c:rem:-15 c:reme:-14 c:remen:-9 c:remin:7 c:remo:-6 c:remo>:-7 c:ren:-18 c:ren>:7
c:reo>:6 c:res:-22 c:reso:-6 c:resp:-6 c:ress:-7 c:rest:-7 c:ret:-18 c:reto:-7 c:reu:8 c:reun:6 c:rfo:7 c:rge:-10
c:rgen:-6 c:rgen>:-8 c:rgo:-8 c:ri>:-8 c:ria:-6 c:ria>:-11 c:rial:6 c:rial>:7 c:rib:-12 c:ribu:-7 c:ribun:-6 c:ric:6
c:rice:-8 c:ricev:-7 c:rick:6 c:rie>:-10 c:rien:6 c:riend:6 c:riga:-7 c:rigad:-7 c:rigo:10 c:rij:-14 c:rima:-6
c:rin:-11 c:ring>:-8 c:rio:8 c:rio>:-8 c:rior:11 c:riore:7 c:rios:6 c:rios>:6 c:rise:9 c:rise>:10 c:rist:-7 c:risu:7
c:risul:7 c:riv:-11 c:rizi:8 c:rizio:8 c:rla:7 c:rlag:6 c:rlage:6 c:rled:-6 c:rledi:-6 c:rles:12 c:rles>:12 c:rman:7
c:rmao:7 c:rmi:-6 c:rn>:-6 c:rnee:6 c:rnee>:6 c:rni:-9 c:rno:6 c:rno>:8 c:ro>:-29 c:roc:-8 c:roced:6 c:roch:-6
c:roet>:6 c:roh:7 c:rohe:7 c:roi:6 c:rois:6 c:rois>:6 c:rop:8 c:ropr:8 c:ropre:9 c:ros>:-8 c:rot:-6 c:rou:-7
c:rov:-8 c:row:-11 c:rre:8 c:rreo>:6 c:rri:-8 c:rry:10 c:rry>:10 c:rs>:-18 c:rse:10 c:rse>:14 c:rso:14 c:rso>:18
c:rst:-8 c:rst>:-6 c:rta:11 c:rta>:6 c:rtag:-7 c:rtage:-7 c:rtar:11 c:rtas:6 c:rtas>:6 c:rte:10 c:rte>:-7 c:rtel:7
c:rtes>:6 c:rto:6 c:rto>:8 c:ruc:22 c:ruct:6 c:ructi:6 c:rui:17 c:run:-11 c:rup:8 c:rupp:6 c:ruppe:6 c:rveu:6
c:rveur:6 c:ry>:9 c:sa>:-17 c:sad:9 c:sada:11 c:sada>:10 c:sage>:10 c:sai:-9 c:sair:-17 c:sair>:-17 c:saj:7 c:saje:7
c:saje>:7 c:salu:6 c:sapp:6 c:sapp>:6 c:sar:-9 c:sat:9 c:sata:7 c:sata>:7 c:sba:-6 c:scan:6 c:scan>:6 c:sce:9
c:scen:10 c:sch:10 c:schad:6 c:sche:-6 c:schl:8 c:schli:10 c:schn:7 c:schne:7 c:schon:9 c:schw:6 c:scriz:8 c:scu:-6
c:sde:8 c:sdet:7 c:sdett:7 c:se>:-13 c:seco:7 c:secon:7 c:sed:8 c:seg:-8 c:segn:-6 c:seh:-8 c:sej:6 c:sejo:6
c:sejo>:6 c:sem:-6 c:seme:-6 c:semen:-6 c:sen>:14 c:send:-6 c:ser:-18 c:sera:-9 c:sera>:-7 c:serem:6 c:sge:6
c:sh>:-6 c:she:7 c:si>:-18 c:sib:-6 c:sid:8 c:sider:7 c:sieh:8 c:siehe:8 c:sig:-13 c:sign:-7 c:sil:8 c:sim:6
c:sing:6 c:sing>:6 c:sis:25 c:sist:26 c:sista:6 c:siste:21 c:sivel:6 c:ska:10 c:sle:13 c:slet:6 c:slett:6 c:sms:7
c:sms>:7 c:sna:7 c:snap:7 c:so>:-8 c:sobre:7 c:soc:-8 c:soci:-8 c:sog:6 c:sol:13 c:solde:10 c:soldi:-6 c:soll:11
c:solli:7 c:som:7 c:some:9 c:somet:10 c:son:-10 c:sop:9 c:sorr:-10 c:sorry:-9 c:sou:-11 c:spac:7 c:spach:7 c:spe:11
c:sper:12 c:spera:6 c:sperr:7 c:spo:-8 c:ssa:9 c:ssa>:-6 c:ssag:8 c:ssage:8 c:ssai:6 c:ssat:8 c:ssata:8 c:sse:-9
c:ssem:-6 c:ssi:8 c:ssib:-8 c:ssis:8 c:ssist:8 c:ssiv:6 c:ssive:6 c:sso:-20 c:sso>:-14 c:ssu:-9 c:ssun:-9 c:ssunt:-6
c:st>:-13 c:sta:-19 c:sta>:-6 c:staa:-9 c:staat:-8 c:stand:7 c:start:6 c:stat:8 c:statu:12 c:ste:15 c:stee:9
c:steem:10 c:stel:-12 c:stell:-6 c:stem:26 c:stem>:8 c:stema:14 c:sten:6 c:stent:8 c:stes:-7 c:stes>:-6 c:sti:-8
c:stm:-6 c:sto:-20 c:sto>:-18 c:stom:6 c:stome:6 c:stoy:-6 c:stoy>:-6 c:str:18 c:stra>:-6 c:stre>:9 c:stru:19
c:struc:18 c:stuk:7 c:succ:7 c:succe:7 c:sult:6 c:sulta:6 c:sun:-6 c:sunto:-6 c:sur>:-7 c:sure>:6 c:sus:8 c:sust:6
c:swa:6 c:sys:24 c:syst:24 c:syste:24 c:taa:-12 c:taald:8 c:taat:-8 c:taat>:-8 c:tad:-14 c:tado:-10 c:tado>:-8
c:tag:-13 c:tag>:-6 c:tage:-6 c:tagen:-9 c:tal:-17 c:tal>:-8 c:tamp:6 c:tampo:6 c:tano:9 c:tant:-6 c:tao:-6
c:tao>:-6 c:tar:19 c:tar>:11 c:tarem:7 c:tari:-6 c:tars:7 c:tarse:7 c:tart:6 c:tart>:6 c:tas:16 c:tas>:7 c:tat:27
c:tate:9 c:tati:7 c:tatie:6 c:tatu:12 c:tatus:7 c:tbr:6 c:te>:-35 c:ted:-7 c:ted>:-9 c:tee:11 c:teem:10 c:teem>:10
c:tel:-8 c:tem:30 c:tem>:8 c:tema:13 c:tema>:15 c:tembe:7 c:temos:6 c:ten:12 c:tenca:7 c:tend:-9 c:tendo:-6 c:tenh:9
c:tenha:6 c:tent:18 c:tente:13 c:ter:6 c:terc:6 c:terce:6 c:terio:7 c:terla:6 c:ters:-9 c:tes:9 c:test:15 c:test>:6
c:teste:17 c:teu:19 c:teur:10 c:teur>:11 c:th>:-12 c:tha:-6 c:the:-17 c:the>:-8 c:thi:6 c:thin:11 c:think:12
c:thr:-7 c:thre:-6 c:tic:15 c:tica:8 c:tice:6 c:tice>:6 c:tico:6 c:tico>:6 c:tid:7 c:tif:-6 c:tim:-11 c:tin:-10
c:ting:-6 c:ting>:-6 c:tio:-6 c:tion:-6 c:tir>:6 c:tje:-7 c:tje>:-6 c:tma:-6 c:to>:-39 c:tob:-7 c:tom:13 c:toma:10
c:tomat:17 c:tome:6 c:tomer:6 c:tor:15 c:tor>:9 c:tore:6 c:tos:-7 c:tot:7 c:tot>:11 c:tout:6 c:toy:-7 c:toy>:-7
c:tra:-29 c:tra>:-6 c:trac:-7 c:trag:-6 c:tran:-8 c:trans:-7 c:tras>:6 c:trato:12 c:tre>:9 c:tri:-7 c:tria:7
c:trib:-7 c:tribu:-7 c:tro>:6 c:troi:6 c:trois:6 c:tru:22 c:truc:22 c:truct:6 c:tsap:6 c:tsapp:6 c:tta:-6 c:tter:15
c:tter>:15 c:tto:-17 c:tto>:-12 c:ttr:9 c:ttre:10 c:ttres:6 c:ttu:-8 c:ttur:-7 c:ttura:-10 c:tu>:12 c:tuk:7 c:tun:-6
c:tun>:-7 c:tur:-9 c:ture:-6 c:tus:7 c:tus>:7 c:twe:11 c:twee:12 c:twee>:12 c:uai:10 c:uais:10 c:uais>:10 c:ual:6
c:uant:11 c:uanto:11 c:uara:6 c:uaran:6 c:ub>:-6 c:uber:-10 c:uca:6 c:ucao:6 c:ucao>:6 c:ucc:12 c:ucce:7 c:ucces:7
c:uch:-7 c:uch>:-6 c:uct:6 c:ucti:6 c:uctie:6 c:udo>:8 c:ued:6 c:ueda>:6 c:uee:7 c:uel:-6 c:uell:-6 c:ueno:7 c:ues:9
c:ues>:10 c:ueva:6 c:ueva>:6 c:uh>:7 c:uhe:8 c:ui>:-7 c:uid:14 c:uido:18 c:uido>:18 c:uie:-6 c:uin:-7 c:uir:7
c:uir>:6 c:uit:-11 c:uk>:14 c:ul>:13 c:ulde:7 c:uli:-6 c:ulla:6 c:uls:6 c:ult:8 c:ulta:6 c:uma:7 c:uma>:-6 c:uman:14
c:uman>:9 c:ument:6 c:umero:-6 c:umm:-8 c:umme:-8 c:ummer:-7 c:un>:-9 c:una>:8 c:unal:-6 c:und:-21 c:und>:-8
c:une:-13 c:une>:-8 c:ungsu:6 c:uni:-8 c:unn:8 c:uns:7 c:unse:6 c:unser:6 c:unt:-16 c:unto:-9 c:unto>:-9 c:uo>:8
c:uon>:6 c:uper:6 c:upera:7 c:upl:-7 c:uppe>:6 c:ur>:11 c:ura>:8 c:urat:7 c:urate:6 c:urd:8 c:urde:10 c:urde>:10
c:ure:-6 c:ure>:7 c:uren:-6 c:urne:6 c:urnee:6 c:uro:-14 c:uro>:-11 c:urs:-8 c:urs>:-13 c:urso:11 c:urso>:11 c:urv:7
c:use:-10 c:use>:-7 c:usg:6 c:usge:6 c:usse:6 c:ust:-10 c:ust>:-6 c:ustom:6 c:ustr:6 c:ustra:6 c:ut>:12 c:uto>:-6
c:utom:17 c:utoma:17 c:vali:11 c:valid:6 c:van:-10 c:van>:-6 c:ve>:-26 c:ved:29 c:vedi:18 c:vedi>:11 c:vedia:7
c:vedr:9 c:vedre:-6 c:vee>:6 c:vem:-12 c:vemb:-6 c:ven>:17 c:venin:7 c:venu:-6 c:ver:-16 c:ver>:-8 c:verd:-7
c:veri:9 c:verif:6 c:verte:6 c:ves:-6 c:ves>:-6 c:veur:6 c:veur>:6 c:vez:-8 c:vez>:-6 c:via>:-6 c:vid:-7 c:vind:6
c:vir:-16 c:vire:-14 c:virem:-9 c:vis:-19 c:vo>:-9 c:voc:-9 c:voca:-7 c:voi:17 c:voi>:12 c:voir:9 c:voir>:9 c:vold:6
c:volda:6 c:vor:-8 c:vor>:-6 c:vos:-10 c:vou:-9 c:vou>:-13 c:vrie:6 c:vrien:6 c:waa:6 c:waar:6 c:waaro:6 c:wan:-6
c:war:9 c:way:10 c:way>:11 c:wd>:8 c:wee:19 c:wee>:12 c:weer:10 c:weg:6 c:wegg:7 c:wegge:7 c:weih:7 c:weihn:7
c:weis>:6 c:wel:-13 c:wer:-8 c:werb:6 c:werd:-6 c:werd>:-6 c:whi:6 c:whil:7 c:while:7 c:why:6 c:why>:6 c:wij:-6
c:wij>:-9 c:wil:-7 c:win:9 c:wir:-8 c:wir>:-6 c:wit:-7 c:with:-9 c:with>:-8 c:wle:-11 c:woc:12 c:woch:12 c:woche:14
c:wor:-10 c:worde:6 c:work:-6 c:wsl:6 c:wsle:6 c:wslet:6 c:wur:10 c:wurd:10 c:wurde:10 c:xma:20 c:xo>:7 c:xx>:7
c:yin:-9 c:ying:-9 c:ying>:-9 c:yon:6 c:yons:6 c:yons>:6 c:you>:-13 c:your:7 c:your>:8 c:yst:24 c:yste:24 c:ystee:10
c:ystem:14 c:yth:-6 c:ythi:-6 c:ythin:-6 c:ywa:12 c:yway:12 c:yway>:12 c:zah:-16 c:zahl:-16 c:zahle:-6 c:ze>:-6
c:zegt:9 c:zegt>:9 c:zet>:6 c:zie>:13 c:zien:-6 c:zu>:7 c:zum:-6 c:zum>:-6 d:0.1:8 d:0.25:-12 d:0.4:-56 d:0.55:-28
d:0.7:-13 d:0.85:-32 e:paid=day:-26 e:paid=none:7 e:promise=day:37 e:promise=none:-19 e:run=none:-22 f:_amount:-65
f:_day:-57 f:_invoice:-48 f:ack:-6 f:admin:-25 f:all:-18 f:back:-21 f:bounce:-16 f:closed:24 f:contest:28 f:copy:10
f:d.ALLOWANCE_CHARGE:-6 f:d.CANCELLED:15 f:d.CONTRACT_TERMS:-11 f:d.DAMAGED:-6 f:d.DUPLICATE_BILLING:-11
f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:-6 f:d.MISSING_DOCS:-16 f:d.NOT_OURS:-11 f:d.PALLET_CONTAINER:6
f:d.PRICE_ERROR:-5 f:d.QUALITY:-5 f:d.QUANTITY_SHORT:25 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-6 f:difference:-8
f:dispute:-26 f:firm:-19 f:fix:13 f:formal:-29 f:gone:-28 f:goods:-27 f:greeting:46 f:hardship:-17 f:hold:-10
f:hope:102 f:hostile:-33 f:inject:62 f:joke:25 f:lawyer:-8 f:legal:-15 f:mine:-14 f:moved:8 f:moves:-48
f:n.QUANTITY_SHORT:7 f:netted:-6 f:not:-15 f:not_dispute:15 f:not_duplicate:-6 f:not_gone:-8 f:not_hope:7
f:not_insolvency:7 f:not_legal:-19 f:not_not:-12 f:not_paid:-10 f:not_statement:-11 f:once_us:-17 f:ooo:-25
f:order:68 f:others:-9 f:paid:9 f:part:-16 f:plan:-22 f:proof:5 f:propose:-29 f:question:-21 f:r.ALLOWANCE_CHARGE:-5
f:r.DUPLICATE_BILLING:-6 f:r.PRICE_ERROR:-7 f:r.PRIOR_OVERPAYMENT:10 f:r.QUALITY:16 f:redirect:-49 f:refuse:-44
f:remittance:-21 f:rest:12 f:run:-19 f:soon:30 f:statement:-16 f:stop:-31 f:unable:-16 f:wait:-11 f:willpay:-48
i:acknowledgement:44 i:acknowledgement=2:44 i:already_paid:-15 i:already_paid=3:-12 i:bounce:-44 i:bounce=3:-44
i:copy_invoice_request:21 i:copy_invoice_request=2:24 i:dispute:-7 i:dispute=1:16 i:dispute=2:-6 i:dispute=3:-18
i:hardship:-19 i:hardship=2:-8 i:hardship=3:-11 i:hostile:-32 i:hostile=2:-9 i:hostile=3:-23 i:in_payment_run:-21
i:in_payment_run=3:-21 i:insolvency:-6 i:insolvency=2:5 i:insolvency=3:-11 i:invoice_admin:-22 i:invoice_admin=2:-5
i:invoice_admin=3:-17 i:legal:-5 i:legal=1:20 i:legal=2:15 i:legal=3:-40 i:nothing:299 i:out_of_office:-22
i:out_of_office=2:-6 i:out_of_office=3:-16 i:partial_payment:-7 i:payment_plan_request:-26
i:payment_plan_request=2:-11 i:payment_plan_request=3:-15 i:promise_to_pay:17 i:promise_to_pay=3:20 i:question:-17
i:question=1:19 i:question=2:-9 i:question=3:-27 i:remittance_advice:-26 i:remittance_advice=2:-6
i:remittance_advice=3:-20 i:statement_request:-16 i:statement_request=3:-13 i:unsubscribe:-65 i:unsubscribe=2:15
i:unsubscribe=3:-80 i:wrong_contact:-35 i:wrong_contact=1:-9 i:wrong_contact=2:-9 i:wrong_contact=3:-17 l:en:38
l:fr:8 l:it:-38 l:nl:7 l:pt:-12 n:0:23 n:1:-17 n:2:-35 n:3:-6 n:4:30 n:5:14 n:6:-7 p:aanman:5 p:abbiam:-7
p:abbrac:11 p:abgeme:13 p:abmeld:-5 p:acerta:-6 p:acompa:7 p:actuel:9 p:adicio:10 p:adjunt:11 p:admini:5 p:advoca:-5
p:afgeme:15 p:afmeld:-6 p:agrade:-5 p:angeko:-5 p:angewi:7 p:annull:16 p:anotad:-21 p:anythi:-11 p:appele:13
p:applic:11 p:approv:-6 p:archiv:6 p:ascens:12 p:asegur:-5 p:asiste:19 p:aspett:10 p:assegn:-5 p:assina:5
p:assist:16 p:assunt:-11 p:atenca:15 p:atende:-5 p:atendi:6 p:attach:-6 p:attent:11 p:ausgeg:5 p:automa:31
p:autori:-8 p:availa:8 p:belove:6 p:bemuhe:17 p:berich:-6 p:beschi:6 p:bestel:-6 p:betaal:6 p:betali:-7 p:betref:6
p:biento:16 p:bijgev:10 p:bijlag:12 p:boleti:12 p:bonifi:-9 p:bonnet:-7 p:buchha:8 p:buongi:-10 p:cancel:5
p:cantie:8 p:cerrad:6 p:certai:-5 p:chasin:12 p:cheque:14 p:chiama:9 p:christ:-10 p:classi:6 p:cleare:11 p:client:-7
p:coment:12 p:compan:-5 p:compen:8 p:compet:-7 p:compos:6 p:compri:12 p:compro:-12 p:compte:-5 p:comuni:-7
p:concep:8 p:concil:-10 p:conclu:10 p:concur:8 p:confor:13 p:consej:12 p:consid:7 p:contes:13 p:conteu:21
p:contra:-5 p:contro:-10 p:cordia:6 p:correc:-6 p:corres:-6 p:create:-6 p:credit:-12 p:curate:12 p:custom:11
p:daurha:8 p:debite:5 p:debito:6 p:decemb:-9 p:declar:-6 p:demand:15 p:desins:-5 p:desorm:7 p:despac:14 p:dienst:7
p:differ:-5 p:digita:15 p:dipend:-8 p:direct:6 p:disatt:5 p:disdet:15 p:docume:12 p:dossie:8 p:dunnin:5 p:duplic:-5
p:eerder:10 p:empfan:6 p:empres:-9 p:encais:-8 p:encont:-5 p:energi:10 p:entreg:-7 p:envoye:-6 p:erfolg:9 p:erford:5
p:erhalt:-5 p:erledi:-13 p:esamin:9 p:escrib:-5 p:espera:13 p:espero:10 p:evenin:14 p:factur:-8 p:failli:-5
p:falenc:8 p:fallit:5 p:fattur:-17 p:feiert:-14 p:fichie:8 p:finali:10 p:financ:-7 p:fornec:-5 p:funcio:12
p:garant:19 p:gebrui:6 p:geehrt:-10 p:gelese:26 p:gemach:13 p:genera:14 p:gennai:-6 p:gentil:7 p:geschi:6 p:geschr:6
p:gesetz:9 p:gister:9 p:giudic:7 p:guaran:14 p:herman:13 p:hierbi:-5 p:hinzuk:9 p:honnet:14 p:ignore:7 p:imposs:-6
p:incass:8 p:incide:6 p:inesis:-5 p:inform:5 p:ingres:12 p:inscri:9 p:insolv:-6 p:instan:-9 p:instru:37 p:integr:9
p:intere:7 p:interr:7 p:irgend:6 p:janeir:-8 p:januar:-5 p:journe:13 p:justif:-6 p:lettre:12 p:letzte:10 p:levant:9
p:losche:5 p:mahnsp:15 p:mahnun:5 p:mailbo:5 p:mandat:-6 p:marted:8 p:meldin:7 p:mensaj:14 p:mercol:10 p:messag:16
p:modell:11 p:mogeli:11 p:moment:-10 p:nachri:18 p:nachst:12 p:namast:-6 p:necesi:-7 p:nederl:9 p:nenhum:-7
p:newsle:13 p:novemb:-11 p:obriga:-15 p:oferta:10 p:oktobe:-6 p:opdrac:6 p:operat:9 p:overge:-7 p:pagame:-5
p:pagarl:7 p:pagart:-5 p:pagher:-12 p:paieme:-6 p:partit:6 p:parven:-6 p:patien:-5 p:paymen:-6 p:perdon:11
p:person:-6 p:plaint:7 p:portat:11 p:posizi:6 p:possib:-9 p:possiv:12 p:postfa:6 p:pratic:14 p:preced:16 p:precis:-6
p:priori:10 p:proced:12 p:procha:-7 p:procur:-10 p:promet:9 p:prufun:8 p:qualqu:8 p:readin:5 p:recapi:-5
p:recebi:-12 p:recevr:11 p:rechnu:-17 p:rechtb:6 p:rechte:10 p:recibi:-17 p:reclam:19 p:reconh:7 p:recupe:15
p:reenvi:-10 p:regard:9 p:regist:8 p:reglem:-8 p:regula:-6 p:rekeni:-9 p:relaci:10 p:remind:15 p:remitt:-6
p:renvoy:-7 p:reques:7 p:resili:10 p:respos:-6 p:resuel:6 p:reviso:8 p:ricevu:-16 p:rimbor:10 p:rispon:7 p:risult:15
p:ruckfr:8 p:saldat:9 p:satisf:6 p:sauveg:10 p:schick:-7 p:schlie:12 p:schlus:5 p:schnel:15 p:schone:7 p:schrij:-5
p:schuld:-6 p:segund:-5 p:semain:-5 p:semana:11 p:serveu:13 p:servic:7 p:simple:12 p:sistem:27 p:socied:-5
p:solici:-10 p:sollec:10 p:sollic:14 p:someth:21 p:speria:10 p:stoppe:6 p:subjec:9 p:suscri:8 p:sustra:13 p:switch:5
p:systee:20 p:system:12 p:tampoc:12 p:telefo:-9 p:tentat:5 p:tercer:12 p:tesour:-5 p:toepas:7 p:tomamo:-8 p:tomorr:5
p:transf:-8 p:transm:-5 p:tribun:-11 p:uberwi:-5 p:uffici:5 p:ulteri:10 p:unsere:10 p:vediam:14 p:vedrem:-12
p:venerd:-6 p:verder:-6 p:vereff:6 p:verein:-5 p:vergle:10 p:verhaa:5 p:verifi:12 p:verspr:5 p:verzen:8 p:verzon:5
p:viaggi:10 p:vierne:-7 p:vindim:14 p:vireme:-18 p:voldaa:12 p:volgen:6 p:volksb:-10 p:voorwa:9 p:vorgan:9
p:vriend:13 p:vrijda:-6 p:vuestr:7 p:websit:7 p:weihna:13 p:whatsa:12 p:withou:7 p:workin:-6 p:zahlbe:-10
p:zahlun:12 s:!:11 s:00000:-28 s:0000:16 s:000:-21 s:00:-20 s:0:-63 s:?:8 s:abmeldung:12 s:accounts:-6 s:acct:-7
s:accuse:-8 s:adubos:10 s:afmelden:-5 s:al:-5 s:an:-8 s:and:-19 s:antwort:8 s:ar:6 s:assunto:9 s:automatic:8
s:automatica:7 s:automatico:-7 s:automatique:17 s:automatische:21 s:avis:-7 s:aviso:-11 s:aw:-52 s:bericht:8
s:bi:-11 s:bl:-7 s:bm:17 s:bo:-6 s:bu:-12 s:ca:8 s:cafe:-5 s:caixas:11 s:cc:-11 s:cf:-11 s:chiusura:9 s:cobranca:6
s:comprovante:-8 s:concurso:7 s:confirmation:23 s:conto:-10 s:cp:-5 s:de:30 s:dernier:-5 s:devedor:-9 s:df:13
s:di:20 s:distribue:-6 s:dp:-6 s:echec:-5 s:ef:-6 s:email:-5 s:en:-7 s:engagement:-5 s:erinnerung:-14 s:factura:-15
s:factuur:8 s:fatt:19 s:fatura:-19 s:fo:-8 s:for:13 s:fp:-5 s:fr:16 s:fw:-10 s:fwd:17 s:ga:-6 s:gi:-5 s:gl:15
s:gt:-12 s:herinnering:16 s:impaye:-13 s:in:-6 s:inc:6 s:incasso:8 s:invoice:-31 s:invoices:-12 s:km:8 s:kr:-6
s:la:-6 s:lembrete:-8 s:letter:-20 s:level:-8 s:lw:14 s:mahnung:-9 s:mb:-6 s:message:37 s:mi:21 s:mm:8 s:mp:10
s:mt:-9 s:nf:19 s:no:-7 s:non:-10 s:not:6 s:nota:9 s:notice:20 s:notification:5 s:np:10 s:objet:17 s:october:-20
s:ol:5 s:oleo:11 s:outstanding:5 s:overdue:-15 s:pa:-8 s:pago:-6 s:pay:11 s:payment:12 s:pb:15 s:pc:5 s:pec:-5
s:pendiente:7 s:please:16 s:pneus:-6 s:po:-9 s:query:-6 s:rappel:-35 s:re:-42 s:reception:-7 s:rechnung:-10
s:reclamo:10 s:recordatorio:-32 s:recuperacao:8 s:remesa:-13 s:reminder:-26 s:remise:-5 s:remittance:-5 s:reply:7
s:res:-17 s:resolved:7 s:respond:6 s:returned:-6 s:richiamo:18 s:rj:-7 s:rt:13 s:sans:17 s:sauvegarde:13
s:schoonmaak:8 s:second:5 s:secondo:14 s:segundo:7 s:sender:-7 s:sh:-32 s:shampoo:-6 s:sistema:23 s:statement:-44
s:status:5 s:stop:-10 s:sua:9 s:sv:12 s:tg:40 s:tinta:-7 s:tn:14 s:to:-8 s:tr:-6 s:tribunale:-5 s:tweede:5
s:ultimo:-33 s:undelivered:-6 s:unsubscribe:-6 s:update:9 s:ve:-21 s:vencida:6 s:vencido:-5 s:verwerkt:8 s:vo:15
s:votre:-6 s:wg:9 s:wi:-17 s:your:12 s:zahlung:-14 s:zahlungserinnerung:32 s:zu:-5 w:!:43 w:%:-11 w:00000:-19
w:0000:15 w:000:-37 w:00:-70 w:0:27 w:?:40 w:@:-43 w:aan:-6 w:ab:-7 w:abbiamo:-7 w:abbraccio:11 w:aber:19
w:aberto:-6 w:abgemeldet:13 w:able:7 w:abmelden:-5 w:account:6 w:ach:-7 w:across:9 w:actuele:9 w:adesso:-11
w:adicional:10 w:adjunto:12 w:administrador:11 w:administrator:8 w:administrators:7 w:af:-5 w:afgeletterd:5
w:afgemeld:15 w:afmelden:-6 w:again:-5 w:agent:14 w:agents:-5 w:agli:16 w:ah:24 w:ainda:-11 w:al:-13 w:algo:-7
w:alguna:13 w:all:-14 w:alle:18 w:alles:-5 w:alors:10 w:als:8 w:altro:23 w:an:15 w:anbei:-5 w:and:17 w:andata:13
w:anexo:16 w:angekommen:-5 w:angewiesen:7 w:annullare:15 w:ano:-11 w:anotado:-21 w:antes:-13 w:any:-8 w:anything:-11
w:anyway:23 w:ao:13 w:ap:15 w:apenas:16 w:app:5 w:appelez:13 w:approved:-5 w:aqui:-5 w:are:-9 w:arrive:-5 w:as:-15
w:ascensor:12 w:asdf:31 w:asistente:19 w:ask:10 w:aspetto:11 w:assinatura:6 w:assistant:12 w:assistent:5
w:assunto:-11 w:at:15 w:atencao:15 w:atendimento:6 w:attached:-9 w:attend:-6 w:attente:11 w:au:-12 w:aub:-8
w:aucune:-7 w:aus:8 w:ausgeglichen:5 w:automaticamente:7 w:automatico:14 w:automatische:6 w:autre:7 w:aux:9
w:available:8 w:avalie:10 w:aviso:-5 w:avoir:-6 w:baan:9 w:back:-5 w:banca:-6 w:bancarios:8 w:banco:-7 w:bank:18
w:bar:10 w:bb:5 w:be:8 w:beantwoord:6 w:been:8 w:before:-18 w:beide:-6 w:beloven:6 w:bemuhen:17 w:bene:-5 w:bent:16
w:betaald:17 w:betreff:6 w:better:11 w:betwist:7 w:bien:-17 w:bientot:16 w:bij:-5 w:bijgevoegd:10 w:bijlage:12
w:bin:-6 w:binnen:6 w:bitte:-11 w:bizum:-8 w:boa:8 w:boas:-9 w:boh:30 w:boite:9 w:boletin:12 w:boleto:-8 w:bom:-7
w:bon:-13 w:bonifico:-6 w:bonne:9 w:bonnetje:-7 w:both:-9 w:boven:5 w:brief:13 w:bueno:5 w:buenos:9 w:buon:13
w:buongiorno:-10 w:bus:11 w:but:30 w:by:11 w:ca:-12 w:call:11 w:calote:-5 w:can:-5 w:cancelamento:10 w:cantiere:8
w:carol:10 w:cell:9 w:cerrada:6 w:certa:14 w:certain:-5 w:certo:-6 w:cette:-8 w:cf:8 w:chasing:12 w:che:12
w:check:-5 w:checks:-8 w:cheque:-12 w:cheques:14 w:chi:-6 w:chiamate:9 w:chiuso:8 w:christmas:-10 w:ciao:-13
w:cierra:7 w:cio:-9 w:claim:5 w:cleared:11 w:cliente:-5 w:closed:11 w:cnpj:-5 w:co:11 w:cobro:-5 w:codice:-5 w:com:5
w:comento:12 w:como:6 w:compensada:6 w:compris:12 w:comprovante:-8 w:compte:12 w:con:-13 w:concurso:13 w:conforme:14
w:conseguir:12 w:consejo:12 w:consignes:6 w:contabile:6 w:conteste:26 w:conteudo:21 w:conto:-6 w:contra:14
w:control:-8 w:cordiali:8 w:correo:12 w:corso:7 w:coucou:-6 w:could:-6 w:court:6 w:created:-6 w:credit:-9
w:cuanto:10 w:cuenta:-7 w:curateur:12 w:curator:8 w:curso:9 w:customer:9 w:da:-17 w:dada:10 w:dag:-9 w:dagen:-6
w:dal:9 w:dam:-6 w:dank:-10 w:danke:-8 w:dans:-8 w:das:6 w:dat:13 w:data:-5 w:days:-9 w:de:-35 w:dear:-10
w:debiteur:7 w:debitore:6 w:december:-6 w:decide:-7 w:deja:-6 w:della:-10 w:dem:8 w:demanda:13 w:dentro:6 w:depot:7
w:depuis:6 w:desormais:7 w:destinataire:11 w:detto:-5 w:deu:-5 w:deuda:6 w:deus:9 w:deux:-7 w:deze:-7 w:di:-10
w:dias:-7 w:dice:8 w:dicht:8 w:did:25 w:die:-28 w:dienen:6 w:diese:-11 w:diesem:5 w:dieses:7 w:digo:-12 w:dipende:-8
w:director:12 w:direkt:-5 w:dirvi:10 w:disdetta:15 w:do:-25 w:document:12 w:doe:5 w:doit:5 w:domani:18 w:done:-8
w:dossier:8 w:dovuto:10 w:drei:11 w:du:5 w:duas:-12 w:due:-6 w:dunning:5 w:dus:-7 w:echt:-11 w:een:-20 w:eens:-7
w:eerdere:10 w:eerst:-6 w:eh:13 w:eind:-8 w:eine:11 w:el:10 w:ella:14 w:elle:-5 w:empresa:-6 w:en:16
w:encaissement:-8 w:energie:10 w:envie:14 w:envoye:11 w:er:-7 w:era:17 w:erforderlich:5 w:erhalten:-5 w:erledigt:-13
w:erp:9 w:erreur:10 w:es:-23 w:esito:10 w:esperamos:16 w:espere:-7 w:esperons:10 w:essaie:12 w:esse:-8 w:est:-5
w:esta:24 w:estao:-5 w:este:-13 w:estoy:-13 w:et:-9 w:etage:12 w:etre:-5 w:etwas:10 w:eu:-11 w:eur:-14 w:euro:-10
w:evening:14 w:faccio:-5 w:faire:-9 w:falencia:8 w:fallito:8 w:falta:17 w:fatemi:-7 w:fatto:-12 w:fattura:-23
w:fatture:7 w:fatura:24 w:favor:-7 w:fazer:6 w:fb:5 w:feiertagen:-14 w:feste:-5 w:ff:-8 w:fichier:8 w:figura:7
w:fijne:5 w:fin:9 w:finde:-5 w:first:-10 w:fiscal:6 w:flat:-5 w:foi:11 w:for:-22 w:forse:17 w:fragen:-5 w:frau:-12
w:free:14 w:from:-14 w:ft:-7 w:fur:-8 w:ga:-8 w:garanto:6 w:gebruiker:6 w:geehrte:-10 w:gehen:10 w:geht:-8
w:geld:-13 w:gelesen:26 w:gemacht:13 w:generado:9 w:generated:7 w:gennaio:-6 w:gente:-5 w:gentile:11 w:geschillen:7
w:geschreven:6 w:gesetzt:9 w:gezien:-8 w:gia:-5 w:giorni:-7 w:giorno:27 w:gisteren:14 w:giudice:7 w:gli:-6
w:goed:-16 w:got:-11 w:graag:-6 w:grazie:-18 w:great:7 w:groet:12 w:gros:-6 w:grupo:10 w:gruppe:13 w:grusse:9
w:ha:15 w:hab:-12 w:had:5 w:hago:-7 w:half:-6 w:hallo:-9 w:has:16 w:hasta:-8 w:hat:-9 w:have:9 w:hc:5 w:he:-8
w:heard:-8 w:heb:-14 w:hebben:-10 w:heeft:17 w:hele:13 w:hem:6 w:hemos:-6 w:here:-7 w:hermana:13 w:herr:-7 w:hi:-18
w:hier:-14 w:hierbij:-5 w:hij:13 w:hinten:5 w:hinzukriegen:9 w:hm:26 w:ho:-7 w:hoffen:10 w:hoi:-11 w:hoje:-5
w:hola:-8 w:honnetement:14 w:horas:11 w:horen:-7 w:host:5 w:how:7 w:human:19 w:ia:18 w:iban:-6 w:ich:-29 w:ict:7
w:iets:11 w:ignore:8 w:igual:8 w:ihre:7 w:ihren:-6 w:ik:-28 w:il:-8 w:im:-20 w:impossibile:-5 w:in:-45
w:incassata:15 w:inesistente:-5 w:information:11 w:instant:-9 w:instantane:-6 w:instructies:6 w:integral:14
w:intentare:-14 w:interes:10 w:inv:-7 w:io:-9 w:irgendwie:8 w:irmao:14 w:is:-23 w:isso:9 w:ist:-13 w:it:-17 w:ja:-5
w:jahr:10 w:jajaja:9 w:jamais:-6 w:janeiro:-8 w:je:-18 w:jefe:-13 w:jo:12 w:joint:-5 w:journee:13 w:jte:17
w:judicial:5 w:juge:12 w:jullie:-8 w:juridico:10 w:just:-14 w:justificante:-5 w:kan:-19 w:ke:-24 w:keer:-9 w:kees:8
w:kein:8 w:kind:8 w:kkkkk:5 w:klaar:-6 w:know:-5 w:kom:8 w:kommt:-5 w:komt:-14 w:kon:7 w:kunnen:11 w:kunt:-6
w:la:-15 w:laat:11 w:las:-5 w:last:-8 w:laten:11 w:le:33 w:leg:-5 w:les:10 w:letto:-7 w:lettre:11 w:lettres:12
w:li:18 w:liegt:5 w:liggen:11 w:ligne:23 w:ligt:-5 w:like:-7 w:line:-6 w:linha:10 w:link:14 w:liquidateur:11
w:lo:-31 w:logged:5 w:logo:-5 w:lol:9 w:looked:8 w:loschen:5 w:lot:-5 w:lp:-5 w:ltd:-8 w:lundi:-5 w:lunedi:-8
w:maam:-8 w:maand:-10 w:maar:15 w:machine:5 w:madame:16 w:mahnsperre:10 w:mahnung:5 w:mail:-22 w:mailbox:5
w:mails:-7 w:mairie:-5 w:mais:22 w:maken:15 w:mal:-5 w:man:15 w:manana:-7 w:manco:34 w:manda:7 w:martedi:8
w:martes:12 w:mas:8 w:matin:-8 w:mayor:-6 w:md:-8 w:me:-49 w:medio:-5 w:mee:13 w:meer:-10 w:mehr:-8 w:mei:-13
w:mein:-6 w:melden:-5 w:melding:7 w:mensaje:14 w:mer:14 w:merci:-11 w:mercoledi:10 w:merry:40 w:mes:-12 w:mese:-6
w:message:23 w:messagerie:-5 w:meu:5 w:mi:-9 w:mia:-7 w:mich:-7 w:might:18 w:mij:-7 w:minhas:-9 w:mir:-9 w:mit:-6
w:modello:11 w:modelo:15 w:moeder:11 w:moet:-11 w:mogelijk:11 w:moglich:9 w:moi:-8 w:mois:-5 w:momento:-10 w:mon:-7
w:morgen:-11 w:moves:-6 w:mr:-25 w:mulder:9 w:mvg:11 w:my:14 w:naar:-7 w:nach:-21 w:nachricht:18 w:nachste:23
w:nachsten:-11 w:nada:15 w:namaste:-6 w:nao:-25 w:nas:17 w:natal:-7 w:ne:11 w:necesitamos:-5 w:nederland:9 w:neem:14
w:negeer:9 w:nem:-6 w:nemen:10 w:nenhuma:-7 w:net:-7 w:news:6 w:newsletter:13 w:nicht:-16 w:nichts:9 w:nie:-9
w:niet:17 w:nieuwe:-7 w:niks:13 w:nl:7 w:nn:8 w:no:32 w:noel:12 w:nog:-15 w:noi:-5 w:nom:11 w:nosso:7 w:not:12
w:note:-5 w:noted:-12 w:notice:13 w:nous:-9 w:november:-5 w:novembre:-6 w:now:-16 w:nuestro:6 w:nueva:13
w:numero:-11 w:nummer:-9 w:nun:-5 w:nur:10 w:objet:12 w:obrigada:-7 w:obrigado:-7 w:oder:11 w:of:-23 w:ofertas:10
w:off:-9 w:offene:7 w:ogni:8 w:oi:-8 w:ok:5 w:oktober:-6 w:ola:12 w:om:-7 w:on:-19 w:once:12 w:onde:-5 w:one:-12
w:ontem:-6 w:ontvangen:-5 w:ook:27 w:op:-12 w:opa:-13 w:opdracht:6 w:ops:8 w:ora:-15 w:orde:-7 w:os:-8 w:osso:-6
w:oui:5 w:our:-13 w:out:-12 w:outro:-5 w:overgemaakt:-7 w:pace:9 w:pagado:9 w:pagar:8 w:pagare:21 w:pagarles:9
w:pagheremo:-12 w:pago:-13 w:paid:5 w:paiement:-5 w:para:8 w:pare:-20 w:partita:8 w:pas:10 w:pay:7 w:paye:-7
w:payee:-6 w:payer:12 w:paying:-11 w:payment:-5 w:pc:9 w:pd:-6 w:pdf:15 w:pedido:6 w:pela:-7 w:per:8 w:perdone:14
w:perdu:7 w:pero:18 w:petit:-5 w:peux:13 w:pix:-10 w:pj:19 w:plainte:7 w:plan:9 w:plazo:9 w:please:-14 w:pls:-5
w:pod:-6 w:pode:-6 w:poder:9 w:poi:-7 w:por:-6 w:portate:11 w:posizione:6 w:possible:-6 w:possivel:12 w:posso:-8
w:post:17 w:poste:-11 w:posten:11 w:postfach:6 w:pour:7 w:pouvez:-7 w:pra:-7 w:pratica:14 w:precedentes:5
w:preciso:-6 w:prijs:-5 w:prima:-7 w:prise:11 w:procedura:6 w:procedure:9 w:processed:5 w:prometo:10 w:promise:10
w:pronto:10 w:propre:17 w:prossima:7 w:proxima:8 w:prufung:8 w:puede:5 w:pues:11 w:punto:-18 w:puo:9 w:qualquer:8
w:quando:-5 w:quanto:12 w:que:12 w:quelle:-6 w:qui:-5 w:quito:-6 w:rappel:13 w:raus:-5 w:rb:-5 w:read:23 w:reading:5
w:recebi:-13 w:recebido:-11 w:recevrez:11 w:rechnung:-15 w:rechtbank:6 w:rechter:12 w:recibido:-15 w:recibo:13
w:reclamacao:11 w:reclamo:10 w:recordatorios:6 w:recu:-17 w:recuperacao:15 w:regarde:-5 w:regards:15 w:regel:12
w:reglement:-8 w:regler:5 w:rekening:-7 w:relacion:10 w:relais:-5 w:relances:9 w:reminder:7 w:reminders:8
w:remittance:-6 w:renvoyer:-7 w:request:7 w:resiliation:11 w:responda:5 w:responde:7 w:resposta:-6 w:reto:-10
w:review:5 w:ricevuto:-16 w:rimborso:10 w:ring:-5 w:rispondere:6 w:rispondi:12 w:rispondo:-9 w:risulta:8
w:risultano:8 w:riuscire:5 w:ruckfragen:8 w:run:-8 w:said:8 w:sair:-35 w:saldate:8 w:saluti:8 w:sans:5 w:sapere:-6
w:sauvegarde:10 w:scan:12 w:schade:13 w:scho:-5 w:schone:14 w:schrijf:-5 w:se:-12 w:second:14 w:segue:7 w:segunda:-5
w:sehr:-10 w:semaine:-5 w:semanal:12 w:sent:10 w:sepa:-5 w:september:9 w:septembre:-5 w:ser:-5 w:sera:-11
w:serveur:13 w:services:9 w:set:7 w:sexta:-7 w:sha:-7 w:si:-14 w:siamo:-5 w:sich:7 w:sido:8 w:sie:-10 w:siehe:15
w:sim:8 w:simplemente:14 w:sin:-10 w:sind:10 w:sistema:31 w:sit:6 w:skonto:-6 w:sms:15 w:snap:15 w:snel:11 w:so:15
w:sobre:14 w:socio:-5 w:solde:16 w:solder:5 w:soldi:-12 w:sollecito:8 w:solo:-9 w:something:21 w:sont:-6 w:soon:-7
w:sorry:-19 w:speriamo:10 w:spero:-9 w:sta:-5 w:staat:-14 w:stand:9 w:start:12 w:status:14 w:statut:10 w:stel:-5
w:still:10 w:stoppen:6 w:stuk:15 w:stuurt:-7 w:su:11 w:subject:9 w:suis:-5 w:suo:10 w:sur:-14 w:sure:14 w:sven:13
w:svp:-9 w:sw:-6 w:systeem:20 w:system:16 w:ta:-15 w:tage:-5 w:take:9 w:tampoco:12 w:tardes:5 w:tardi:8 w:team:5
w:telefono:-7 w:tell:7 w:temos:13 w:tenho:5 w:tentativo:8 w:tercero:12 w:terug:7 w:tesouraria:-5 w:test:11 w:th:6
w:thank:-6 w:that:-6 w:the:-16 w:there:9 w:these:-8 w:think:24 w:this:-5 w:three:-10 w:thx:-32 w:ticket:-6 w:time:-8
w:toch:9 w:today:-5 w:todo:10 w:toepassing:7 w:tom:-7 w:tomamos:-8 w:tomorrow:5 w:tot:8 w:tout:5 w:toute:5
w:traite:-6 w:tres:-8 w:tribunal:-6 w:tribunale:-5 w:trois:12 w:truck:7 w:try:8 w:trying:-5 w:tu:25 w:tun:-14
w:tutte:6 w:twee:24 w:two:-5 w:uber:-7 w:uberweisen:6 w:uberwiesen:-5 w:uffici:-5 w:ufficio:5 w:ulteriore:11 w:um:15
w:una:-7 w:und:-10 w:une:-6 w:uns:5 w:unser:5 w:unserem:12 w:up:-9 w:ur:-5 w:us:-8 w:use:-6 w:uteis:-7 w:utente:5
w:va:-9 w:vai:-5 w:valide:12 w:valor:-8 w:van:-11 w:vcs:-5 w:vd:-6 w:ve:-7 w:vedi:24 w:vediamo:14 w:vedo:8
w:vedremo:-12 w:veio:-5 w:vem:-8 w:ven:18 w:venerdi:-6 w:verdere:-6 w:vereffend:6 w:vereinbart:-5 w:verhaal:5
w:verifica:6 w:verificacion:6 w:verifier:12 w:versprechen:9 w:versuche:-7 w:versuchen:10 w:verzenden:8 w:verzonden:5
w:vi:-9 w:via:-12 w:vielen:10 w:viernes:-7 w:vire:-10 w:virement:-16 w:visto:-9 w:voce:7 w:voces:-10 w:voi:24
w:voir:22 w:voldaan:12 w:volgens:6 w:volksbank:-10 w:vom:-6 w:voorwaarden:9 w:vor:-6 w:vorgang:9 w:vos:-5 w:vou:-25
w:vous:9 w:voyons:12 w:vriendelijke:13 w:vrijdag:-6 w:vuestro:11 w:wa:11 w:waarom:11 w:want:-8 w:was:-11 w:wat:9
w:we:7 w:website:7 w:weer:10 w:wegens:7 w:weihnachten:13 w:weiter:-6 w:weken:8 w:wel:-8 w:welche:-5 w:wenn:10
w:werd:-13 w:what:-7 w:whatsapp:12 w:why:13 w:wij:-18 w:will:-5 w:wir:-11 w:with:-17 w:within:-8 w:without:7 w:wk:-5
w:woche:14 w:wochen:11 w:worden:11 w:wordt:-6 w:working:-6 w:wurde:20 w:xmas:40 w:yo:6 w:you:-25 w:your:16
w:zahlen:-10 w:zahlt:-5 w:zahlung:12 w:zahlungsavis:-5 w:ze:-5 w:zegt:17 w:zero:-5 w:zet:12 w:zie:44 w:zijn:7
w:zit:-7 w:zu:14 w:zum:-5
"""
