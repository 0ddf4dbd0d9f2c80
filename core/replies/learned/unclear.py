"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -1.48
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:39 ?ack:18 ?copy:-25 ?difference:-8 ?goods:-6 ?greeting:-5 ?hope:9 ?legal:-6 ?mine:-5 ?moved:-7 ?not:-7 ?paid:5
?pay:-8 ?plan:-16 ?propose:-18 ?question:-28 ?statement:-7 ?willpay:-9 b:!_!:17 b:00000_and:8 b:00000_eur:-6
b:0000_00000:9 b:0000_0000:-8 b:0000_000:8 b:0000_00:25 b:0000_has:8 b:0000_pdf:31 b:0000_wurde:5 b:000_000:7
b:000_00:-26 b:000_0:-11 b:000_ee:11 b:000_en:-6 b:000_euro:-6 b:00_00000:-8 b:00_00:-10 b:00_0:-5 b:00_ach:-6
b:00_gelesen:19 b:00_horas:12 b:00_november:9 b:00_september:10 b:00_te:-6 b:00_th:7 b:0_%:-9 b:0_000:-27 b:0_00:6
b:0_0:23 b:0_?:-7 b:0_com:30 b:0_de:-5 b:0_dias:-7 b:0_gennaio:-5 b:0_is:5 b:0_november:-12 b:0_working:-5
b:0_wurde:8 b:?_!:9 b:?_?:41 b:able_to:6 b:all_items:6 b:all_three:-10 b:alle_0:9 b:already_paid:6 b:als_curator:12
b:am_00:10 b:am_the:15 b:an_@:15 b:an_die:11 b:and_am:12 b:and_can:5 b:and_will:7 b:ao_pedido:7 b:ap_0:13
b:aqui_ee:-13 b:ask_for:12 b:assunto_esta:-11 b:at_my:13 b:ate_dia:14 b:ate_sexta:-5 b:aus_dem:13 b:aux_lettres:12
b:avalie_nosso:10 b:avant_noel:15 b:be_able:6 b:be_processed:5 b:been_logged:8 b:before_anything:-7
b:before_christmas:-8 b:bien_ete:10 b:bien_recu:-15 b:bij_de:13 b:bij_mijn:-5 b:binnen_twee:13 b:bitte_loschen:5
b:boite_aux:12 b:bonjour_madame:16 b:bonne_journee:17 b:buenas_tardes:5 b:buenos_dias:9 b:buone_feste:-5
b:but_cannot:9 b:but_no:27 b:by_the:9 b:cannot_promise:9 b:ce_matin:-8 b:ce_message:12 b:che_la:12 b:cheque_00000:-8
b:cheques_in:15 b:ci_vediamo:16 b:cleared_by:6 b:como_pagar:-5 b:con_el:-5 b:con_il:-5 b:con_los:5 b:contact_op:13
b:cordiali_saluti:8 b:correo_ni:14 b:credit_control:-7 b:da_sua:8 b:dank_fur:10 b:dans_les:-6 b:das_an:12
b:das_geld:-5 b:das_war:-5 b:dass_sie:13 b:dat_het:7 b:de_0:7 b:de_baja:9 b:de_bank:12 b:de_deuda:6 b:de_enero:5
b:de_factuur:-5 b:de_messagerie:-5 b:de_nos:12 b:de_rechtbank:6 b:de_rechter:11 b:de_sauvegarde:12
b:de_verificacion:6 b:de_votre:9 b:de_vous:13 b:de_website:9 b:dear_credit:-7 b:dentro_de:6 b:depot_de:7
b:depuis_le:11 b:der_volksbank:-10 b:desde_que:9 b:deze_maand:-8 b:di_pace:9 b:di_pagare:15 b:dias_en:12
b:dias_uteis:-6 b:dice_que:12 b:did_not:8 b:did_you:12 b:diese_woche:-9 b:dit_bericht:7 b:do_000:-5 b:do_meu:14
b:doe_ik:7 b:drei_wochen:12 b:du_tout:15 b:ee_andata:14 b:ee_fallito:8 b:ee_il:-5 b:ee_un:28 b:een_nieuwe:-7
b:eind_volgende:-5 b:el_cliente:5 b:el_consejo:14 b:el_del:13 b:el_expediente:5 b:el_martes:12 b:el_pago:12
b:el_plazo:9 b:el_viernes:-7 b:em_00:36 b:em_anexo:10 b:em_janeiro:-6 b:email_and:11 b:en_attente:12 b:en_compte:10
b:en_concurso:8 b:en_cuanto:11 b:en_el:5 b:en_la:-12 b:en_nuestro:8 b:en_su:6 b:entro_la:9 b:er_niks:13
b:erop_terug:13 b:es_ist:5 b:es_nicht:-5 b:esperamos_poder:8 b:espere_pouvoir:-7 b:est_bien:-5 b:est_en:-6
b:est_le:6 b:est_pour:17 b:est_un:6 b:esta_certa:14 b:esta_em:-10 b:esta_semana:7 b:estamos_en:11 b:estamos_sem:-5
b:este_mes:-5 b:et_je:-5 b:et_le:11 b:et_sera:-5 b:fatto_ora:-11 b:fattura_000:11 b:fattura_?:-23 b:fatura_esta:14
b:fb_0:6 b:for_it:12 b:for_the:-7 b:freitag_00:11 b:freitag_0:-10 b:from_our:-7 b:ft_00000:-6 b:fur_die:-8
b:fur_ihre:10 b:geehrte_frau:-9 b:generado_automaticamente:9 b:gentile_utente:5 b:geschillen_worden:7
b:gesendet_mit:11 b:get_something:9 b:get_this:-7 b:giudice_di:9 b:gli_uffici:-6 b:grusse_aus:13 b:ha_sido:7
b:haben_wir:-5 b:had_een:13 b:hago_bizum:-6 b:hallo_herr:-5 b:has_been:14 b:hasta_el:-6 b:have_been:5 b:have_look:-7
b:have_paid:13 b:have_received:14 b:heb_het:-7 b:hebben_wij:-7 b:het_dossier:6 b:het_niet:13 b:het_op:-5
b:het_volgende:-8 b:het_voor:6 b:hi_there:13 b:hi_tom:-7 b:ho_letto:-7 b:hoeft_niets:5 b:hope_to:-12 b:ich_hab:-5
b:ich_ihnen:-5 b:ihre_nachricht:18 b:ihren_fragen:-5 b:ik_ben:-7 b:ik_ga:-6 b:ik_had:13 b:ik_kom:16 b:ik_leg:-5
b:ik_neem:15 b:ik_niks:7 b:ik_zie:16 b:il_00:-7 b:il_0:-7 b:il_codice:-5 b:il_est:13 b:il_giudice:9
b:il_messaggio:-9 b:il_modello:11 b:il_suo:9 b:im_anhang:-12 b:in_carico:-5 b:in_corso:8 b:in_der:11 b:in_orde:-6
b:in_ufficio:9 b:is_an:6 b:is_automatisch:7 b:is_now:5 b:ist_bei:-9 b:ist_das:10 b:ist_keine:5 b:it_by:11 b:it_is:-6
b:it_will:-10 b:ja_ja:-7 b:je_ne:10 b:je_regarde:-7 b:je_vous:-6 b:just_now:-9 b:kann_ich:11 b:kind_regards:9
b:komt_goed:-13 b:kon_niet:8 b:la_facture:9 b:la_fattura:8 b:la_nueva:9 b:la_partita:9 b:la_procedure:13
b:la_prossima:14 b:la_settimana:-7 b:la_sua:-6 b:las_00:-6 b:le_00:-16 b:le_compte:7 b:le_depot:7
b:le_destinataire:12 b:le_fatture:7 b:le_juge:11 b:le_liquidateur:12 b:le_nom:12 b:le_service:-6 b:leg_het:-5
b:les_deux:-5 b:ligt_bij:-5 b:like_to:-7 b:lo_faccio:-5 b:look_at:12 b:loschen_sie:5 b:ma_il:20 b:maar_ik:25
b:mail_app:11 b:mas_nao:14 b:me_uit:-8 b:melding_is:5 b:message_automatique:6 b:messaggio_automatico:8 b:met_het:5
b:met_vriendelijke:13 b:mi_hermana:13 b:mijn_man:16 b:minha_filha:8 b:mit_der:10 b:na_proxima:13
b:nachricht_wurde:11 b:nachste_woche:26 b:nao_ee:-8 b:nao_foi:7 b:nao_garanto:5 b:nao_temos:14 b:nao_tenho:5
b:ne_conteste:15 b:ne_pas:7 b:ne_peux:15 b:next_week:11 b:nicht_gelesen:8 b:niet_bij:15 b:niet_te:6 b:niet_worden:7
b:niets_te:5 b:nl_example:8 b:no_es:5 b:no_hay:-5 b:no_le:9 b:no_puedo:9 b:nom_de:11 b:non_ee:-5 b:non_era:19
b:non_rispondere:8 b:non_so:8 b:nosso_atendimento:10 b:not_take:14 b:notice_and:5 b:nous_esperons:11 b:ok_?:16
b:ola_!:12 b:on_00:7 b:on_attend:-6 b:on_friday:14 b:on_the:-9 b:ook_een:15 b:op_0:-6 b:op_betaald:10 b:op_de:-13
b:op_onze:9 b:over_te:16 b:paga_se:14 b:pagar_la:16 b:pagare_entro:-5 b:pagare_la:17 b:paid_it:-5 b:paid_this:13
b:par_le:7 b:pas_du:16 b:pas_repondre:-5 b:pd_00:-6 b:pedido_de:9 b:per_il:12 b:pero_no:8 b:peux_rien:15
b:plainte_pour:7 b:plazo_de:9 b:please_do:8 b:please_see:-9 b:por_la:12 b:post_and:15 b:pour_le:10 b:pour_toute:7
b:pouvez_vous:-6 b:procedure_de:11 b:promise_to:6 b:prossima_settimana:15 b:proxima_semana:14
b:qualquer_reclamacao:13 b:que_el:18 b:que_esta:14 b:que_je:17 b:que_si:-11 b:que_vem:-8 b:que_viene:7
b:quelle_facture:-5 b:rb_0:-6 b:read_it:14 b:rechnung_?:-8 b:recuperacao_da:8 b:recuperacao_judicial:7
b:relacion_con:12 b:reply_within:-5 b:request_has:8 b:rien_de:-5 b:riuscire_pagare:13 b:said_would:10 b:sans_les:11
b:se_fait:7 b:se_nao:8 b:se_pago:-13 b:see_below:-7 b:see_the:13 b:segue_em:11 b:sehr_geehrte:-10 b:sent_00:10
b:september_0000:12 b:settimana_prossima:-7 b:seu_pedido:8 b:si_que:-8 b:sie_haben:13 b:sie_uns:-5 b:siehe_anhang:15
b:sin_falta:-7 b:sind_nicht:8 b:sobre_el:13 b:soon_as:-7 b:sorry_!:-9 b:sorry_wrong:5 b:speriamo_di:12 b:spero_di:-9
b:staat_op:5 b:status_cleared:8 b:su_caso:6 b:su_correo:10 b:sua_conta:7 b:sure_will:13 b:ta_osso:-6 b:te_betalen:11
b:te_hago:-7 b:te_kunnen:16 b:temos_qualquer:14 b:the_00:8 b:the_end:-6 b:the_first:-8 b:the_mail:-8 b:the_next:-8
b:the_post:15 b:the_week:-6 b:this_?:13 b:this_account:7 b:this_is:8 b:this_message:6 b:this_one:-7 b:to_be:-11
b:to_get:-9 b:to_pay:22 b:to_this:7 b:to_you:9 b:trace_00000:-6 b:tutte_le:7 b:twee_weken:13 b:un_abbraccio:10
b:un_altro:28 b:un_gros:-6 b:un_message:6 b:und_den:8 b:uw_bericht:-7 b:vamos_tentar:9 b:van_dam:-6 b:van_de:-12
b:van_toepassing:7 b:ver_si:-14 b:verificacion_de:6 b:versprechen_kann:12 b:vi_do:-9 b:vi_ho:10 b:vielen_dank:9
b:virement_instantane:-6 b:von_unserem:13 b:voor_de:19 b:voor_het:16 b:votre_message:-9 b:vou_pagar:-5
b:vou_tentar:-5 b:vou_ver:-8 b:vous_ne:10 b:vous_payer:15 b:vous_regler:11 b:vriendelijke_groet:13 b:war_das:12
b:we_are:-10 b:we_do:6 b:we_have:9 b:we_hope:-5 b:we_will:7 b:we_would:-8 b:wij_nemen:14 b:wij_zijn:-10 b:will_do:-5
b:will_have:-9 b:will_look:12 b:will_try:13 b:wir_haben:-7 b:wir_hoffen:10 b:with_the:-6 b:within_0:-5
b:woche_noch:-8 b:working_days:-6 b:would_ask:11 b:would_like:-7 b:wurde_am:18 b:ya_se:-13 b:yo_no:12 b:you_have:5
b:you_the:-8 b:you_want:-8 b:your_email:11 b:your_message:9 b:your_request:7 b:zegt_dat:16 b:zie_de:9 b:zijn_de:7
b:zijn_een:-6 b:zijn_jullie:-6 c:<a>:-51 c:<aber:7 c:<ac:-10 c:<acc:-6 c:<ace:-7 c:<ache:6 c:<acr:8 c:<ade:-8
c:<ades:-6 c:<adi:10 c:<adj:6 c:<adju:6 c:<adm:6 c:<admi:6 c:<af:-6 c:<afg:6 c:<afge:6 c:<ag:-8 c:<agl:8 c:<agli:8
c:<agr:-8 c:<ah:12 c:<ah>:12 c:<ain:-7 c:<aind:-6 c:<akt:6 c:<al:6 c:<al>:-6 c:<algu:6 c:<all>:-7 c:<alt:7
c:<altr:11 c:<an:-7 c:<an>:7 c:<and:9 c:<and>:8 c:<annu:8 c:<ano:-16 c:<ano>:-6 c:<anot:-10 c:<anyt:-6 c:<anyw:12
c:<ao>:6 c:<ap:10 c:<ap>:8 c:<ape:9 c:<apen:9 c:<appa:-6 c:<appl:6 c:<apr:-6 c:<as:21 c:<as>:-8 c:<asi:8 c:<asis:10
c:<assu:-6 c:<at:16 c:<at>:8 c:<ate:8 c:<aten:8 c:<atr:6 c:<atra:6 c:<au:7 c:<au>:-6 c:<aus:10 c:<ausg:6 c:<aut:11
c:<auto:8 c:<av:-7 c:<ava:10 c:<avi:-6 c:<avo:-6 c:<az:6 c:<b>:6 c:<ba:-8 c:<bank:10 c:<bef:-9 c:<befo:-9 c:<bem:8
c:<bent:8 c:<ber:-6 c:<best:-9 c:<bew:6 c:<bi:-8 c:<bij:6 c:<bijl:7 c:<bit:-7 c:<bitt:-6 c:<bo:-14 c:<boh:13
c:<boh>:13 c:<bon:-9 c:<bon>:-7 c:<bot:-6 c:<both:-6 c:<brie:6 c:<bu:18 c:<but:15 c:<but>:15 c:<bz:10 c:<ca:-18
c:<ca>:-7 c:<call:6 c:<cama:7 c:<car:-6 c:<cer:10 c:<ch:-8 c:<chat:6 c:<che:-7 c:<che>:6 c:<chec:-6 c:<chi:11
c:<chie:6 c:<chr:-10 c:<chri:-9 c:<cia:-7 c:<ciao:-6 c:<cit:14 c:<cl:16 c:<cle:8 c:<clea:8 c:<cont:7 c:<cor:12
c:<corr:-7 c:<cort:13 c:<cou:-10 c:<cr:-15 c:<cre:-17 c:<crea:-6 c:<cred:-10 c:<cu:12 c:<cur:11 c:<cura:7 c:<cus:6
c:<cust:6 c:<d>:-12 c:<da:-19 c:<da>:-8 c:<dag:-10 c:<dan:-14 c:<dank:-9 c:<dat>:9 c:<dau:10 c:<daur:10 c:<de:-51
c:<de>:-19 c:<dec:-7 c:<del:-12 c:<dell:-8 c:<dem:7 c:<dema:6 c:<des:7 c:<desp:7 c:<di:-18 c:<did:13 c:<did>:13
c:<die:-7 c:<die>:-13 c:<dien:6 c:<dif:-7 c:<digi:7 c:<digo:-6 c:<disd:7 c:<do:-11 c:<do>:-12 c:<docu:6 c:<doma:7
c:<don:-7 c:<dr:-7 c:<du:-10 c:<e>:-8 c:<ec:-9 c:<ech:-7 c:<echt:-6 c:<ed:-7 c:<ee:-14 c:<een:-14 c:<een>:-10
c:<eh:7 c:<eh>:7 c:<ei:-7 c:<ella:7 c:<em:6 c:<eme:8 c:<en:-9 c:<en>:8 c:<enc:-14 c:<enca:-7 c:<ent:-17 c:<entr:-11
c:<env:10 c:<envi:9 c:<era:7 c:<era>:8 c:<erfo:7 c:<erl:-6 c:<erle:-6 c:<es:-19 c:<es>:-12 c:<est:-11 c:<esta:8
c:<este:-7 c:<esto:-9 c:<eu:-20 c:<eur:-14 c:<eur>:-7 c:<euro:-7 c:<ex:-7 c:<f>:7 c:<fa:-34 c:<fac:-11 c:<fact:-6
c:<fai:-10 c:<fal:7 c:<falt:7 c:<fat:-11 c:<fatt:-14 c:<fatu:8 c:<fe:-28 c:<fei:-11 c:<fer:-7 c:<fi:-8 c:<fic:-7
c:<fir:-10 c:<fit:15 c:<fli:7 c:<fo:-17 c:<for:-14 c:<for>:-12 c:<fr:-17 c:<fra:-12 c:<free:7 c:<from:-6 c:<func:6
c:<fw:9 c:<ga:-8 c:<ge:-36 c:<gee:-7 c:<geld:-7 c:<gele:9 c:<gema:6 c:<gen:6 c:<gene:10 c:<ger:-7 c:<gio:8 c:<gior:9
c:<go:-32 c:<goe:-14 c:<goed:-12 c:<got:-6 c:<got>:-6 c:<gr:-7 c:<gra:-20 c:<graz:-9 c:<groe:6 c:<gru:12 c:<grup:11
c:<h>:7 c:<ha:-22 c:<ha>:8 c:<hab:-12 c:<hab>:-6 c:<hal:-10 c:<han:-6 c:<has>:8 c:<hat:-6 c:<he:-15 c:<heb:-11
c:<heef:8 c:<herm:6 c:<herr:-6 c:<hi>:-9 c:<hie:-10 c:<hier:-10 c:<hij>:6 c:<hin:11 c:<hm:13 c:<hm>:13 c:<hon:6
c:<hu:10 c:<hum:8 c:<huma:8 c:<ia:8 c:<ia>:8 c:<ic:-12 c:<ich:-15 c:<ich>:-15 c:<ig:18 c:<ign:14 c:<igno:14
c:<ik:-11 c:<ik>:-11 c:<il:-6 c:<im:-6 c:<im>:-9 c:<in:-24 c:<in>:-23 c:<ingr:6 c:<ins:6 c:<inst:9 c:<int:9
c:<inte:11 c:<inv:-6 c:<ir:9 c:<is:-8 c:<is>:-11 c:<iscr:7 c:<ist:-6 c:<ist>:-6 c:<it:-6 c:<it>:-8 c:<jan:-11
c:<je:-23 c:<je>:-9 c:<jef:-7 c:<jefe:-7 c:<jo>:7 c:<ju:-11 c:<jul:-7 c:<jus:-13 c:<just:-12 c:<ka:-8 c:<kan:-7
c:<kan>:-8 c:<ke:-15 c:<kk:8 c:<kkk:8 c:<kl:-11 c:<kla:-7 c:<ko:-16 c:<kom:-7 c:<kom>:6 c:<komt:-7 c:<kr:-7 c:<l>:-9
c:<la:-27 c:<la>:-8 c:<las:-10 c:<le:29 c:<le>:16 c:<lee:8 c:<lees:6 c:<leg:-8 c:<leit:6 c:<li:6 c:<li>:8 c:<lig:13
c:<ligg:6 c:<lign:12 c:<lin:8 c:<link:7 c:<lla:6 c:<llam:6 c:<lo:-18 c:<lo>:-14 c:<ma:-13 c:<maan:-8 c:<maar:8
c:<mad:6 c:<mada:7 c:<mah:7 c:<mahn:7 c:<mai:-10 c:<mail:-16 c:<mais:11 c:<mak:7 c:<make:7 c:<man>:7 c:<mana:-8
c:<manc:15 c:<mand:-8 c:<mart:6 c:<mat:-8 c:<md:-8 c:<me:-20 c:<me>:-27 c:<mea:6 c:<mean:6 c:<med:-6 c:<mee>:7
c:<mei:-15 c:<mei>:-6 c:<men:7 c:<mens:11 c:<mer:23 c:<merr:19 c:<mess:6 c:<mi:-38 c:<mig:8 c:<mil:-7 c:<min:-8
c:<mir:-6 c:<mo:-11 c:<mod:15 c:<mode:16 c:<moi:-9 c:<mom:-7 c:<mome:-6 c:<mon:-13 c:<mor:8 c:<morg:-6 c:<mort:17
c:<mr:-12 c:<mr>:-12 c:<mu:6 c:<mul:8 c:<mv:6 c:<mvg:6 c:<mvg>:6 c:<my:7 c:<my>:7 c:<n>:-18 c:<na:-14 c:<nad:8
c:<nada:8 c:<nao:-11 c:<nao>:-11 c:<nas:9 c:<nas>:9 c:<neem:6 c:<new:9 c:<news:10 c:<ni:-6 c:<niet:8 c:<niks:6
c:<no:-22 c:<no>:16 c:<noe:6 c:<noel:6 c:<nog:-8 c:<nog>:-7 c:<nom>:6 c:<not>:7 c:<note:-8 c:<nou:-6 c:<nov:-11
c:<nove:-6 c:<now:-9 c:<now>:-8 c:<nue:6 c:<nuev:6 c:<o>:-9 c:<ob:17 c:<obj:6 c:<obje:6 c:<obr:-8 c:<obri:-7
c:<obs:14 c:<obt:7 c:<ode:6 c:<oder:6 c:<of:-13 c:<of>:-11 c:<ol:7 c:<ola:6 c:<ola>:6 c:<on:-21 c:<on>:-9 c:<onc:6
c:<once:6 c:<ond:-6 c:<onde:-6 c:<one:-7 c:<one>:-6 c:<oo:14 c:<ook:14 c:<ook>:14 c:<op:-10 c:<op>:-6 c:<or:-20
c:<ora:-6 c:<ora>:-6 c:<ord:-12 c:<orde:-7 c:<os:-8 c:<ot:-8 c:<ou:-7 c:<our:-8 c:<our>:-7 c:<out:-6 c:<out>:-6
c:<pa:-50 c:<pag:-7 c:<paga:10 c:<pagh:-8 c:<pago:-8 c:<par:-18 c:<para:6 c:<pare:-11 c:<pas:-6 c:<pas>:6 c:<pass:-7
c:<pat:8 c:<pay:-7 c:<pdf:7 c:<pdf>:8 c:<per:11 c:<perd:7 c:<pero:10 c:<peux:6 c:<pf:6 c:<pi:-9 c:<pla:9 c:<ple:-10
c:<plea:-7 c:<po:-6 c:<poc:7 c:<pod:-8 c:<pos:7 c:<post:9 c:<pr:-9 c:<prat:6 c:<pre:-13 c:<pres:-7 c:<prop:6 c:<pu:9
c:<pue:20 c:<pued:8 c:<pun:-9 c:<punt:-9 c:<qs:7 c:<qu:-18 c:<que>:7 c:<quel:-7 c:<qui:-10 c:<ra:25 c:<ram:9
c:<rap:11 c:<re:-27 c:<rea:9 c:<read:13 c:<rec:-8 c:<rece:-10 c:<recl:9 c:<reco:6 c:<reg:14 c:<rege:7 c:<rego:6
c:<ren:-7 c:<rep:-7 c:<ret:-11 c:<reto:-6 c:<reu:6 c:<reun:6 c:<rice:-7 c:<rig:9 c:<ris:8 c:<risu:8 c:<ro:-24
c:<row:-9 c:<rui:14 c:<sa:-20 c:<sai:-14 c:<sair:-16 c:<salu:7 c:<sc:10 c:<scan:6 c:<sch:13 c:<scha:9 c:<schi:-7
c:<schl:8 c:<schn:7 c:<schr:-7 c:<schw:6 c:<se:-30 c:<se>:-6 c:<sec:6 c:<seco:7 c:<seh:-6 c:<ser:-11 c:<sera:-8
c:<sg:8 c:<she:6 c:<si:7 c:<si>:-7 c:<sieh:8 c:<sig:-11 c:<sign:-8 c:<sim:8 c:<sis:11 c:<sist:11 c:<sm:6 c:<sms:7
c:<sms>:7 c:<sn:13 c:<sna:8 c:<snap:8 c:<so:10 c:<so>:9 c:<sol:20 c:<soll:11 c:<som:6 c:<some:9 c:<sop:9 c:<sor:-11
c:<sorr:-10 c:<sou:-6 c:<sp:-16 c:<sta:6 c:<staa:-7 c:<stan:7 c:<stat:10 c:<str:-7 c:<stuk:7 c:<su:10 c:<suc:7
c:<succ:8 c:<sur>:-7 c:<sure:6 c:<sus:9 c:<susc:6 c:<sust:6 c:<sy:24 c:<sys:25 c:<syst:25 c:<t>:-12 c:<ta>:-8
c:<tamp:6 c:<te:14 c:<temo:7 c:<ter:6 c:<terc:6 c:<tes:9 c:<test:7 c:<th:-34 c:<tha:-6 c:<the:-12 c:<the>:-8
c:<thi:7 c:<thin:12 c:<thr:-7 c:<thre:-6 c:<ti:-25 c:<tie:-6 c:<tim:-6 c:<to:-8 c:<tom:-10 c:<toma:-7 c:<tou:6
c:<tout:7 c:<tr:-15 c:<tra:-20 c:<tran:-7 c:<tre:-10 c:<trib:-6 c:<troi:6 c:<tu>:12 c:<tun:-7 c:<tun>:-7 c:<tw:10
c:<twe:12 c:<twee:12 c:<u>:-20 c:<ub:-9 c:<ube:-8 c:<uber:-8 c:<ui:-11 c:<uit:-11 c:<uit>:-7 c:<um:8 c:<um>:7
c:<un:-15 c:<und:-6 c:<und>:-6 c:<uns:8 c:<unse:6 c:<unt:-6 c:<up:-7 c:<us:-16 c:<va:-7 c:<van:-8 c:<ved:29
c:<vedi:19 c:<vedr:9 c:<ver>:-6 c:<veri:8 c:<vert:6 c:<vi:-26 c:<via>:-6 c:<vier:-6 c:<vind:6 c:<vir:-14 c:<vire:-13
c:<vis:-8 c:<vl:-8 c:<voi:16 c:<voi>:12 c:<voir:7 c:<vos:-9 c:<vou:-7 c:<vou>:-12 c:<vous:6 c:<vrie:7 c:<we:6
c:<wee:7 c:<weer:10 c:<weg:7 c:<wegg:6 c:<weih:7 c:<wel:-9 c:<wer:-13 c:<why:6 c:<why>:6 c:<wi:-20 c:<wij>:-9
c:<win:10 c:<wir:-7 c:<wit:-9 c:<with:-8 c:<wo:7 c:<woc:12 c:<woch:12 c:<wor:-6 c:<wu:10 c:<wur:10 c:<wurd:10
c:<x>:28 c:<xm:19 c:<y>:-8 c:<you>:-11 c:<your:8 c:<za:-12 c:<zah:-12 c:<zahl:-12 c:<zeg:6 c:<zegt:8 c:<zi:12
c:<zie:16 c:<zie>:20 c:<zu>:8 c:aal:6 c:aald:8 c:aald>:9 c:aam:-6 c:aand:-9 c:aand>:-7 c:aar:10 c:aaro:6 c:aarom:6
c:aart:6 c:aat:-8 c:aat>:-7 c:ab>:-9 c:abb:7 c:aber:7 c:aber>:10 c:abgem:7 c:abo:-8 c:acc:-7 c:ace:-8 c:acer:-6
c:ach:12 c:ach>:-12 c:acha:6 c:achar:7 c:achr:8 c:achri:8 c:achs:6 c:achst:6 c:acht:7 c:acio:7 c:acion:8 c:acr:8
c:act:-7 c:actur:-6 c:ada:11 c:ada>:9 c:adam:6 c:adame:7 c:ade:-14 c:ades:-6 c:adess:-6 c:adi:10 c:adj:6 c:adju:6
c:adjun:6 c:admi:6 c:admin:7 c:ado:-27 c:ado>:-22 c:adr:-8 c:adv:-6 c:af>:-7 c:afg:6 c:afge:6 c:ag>:-26 c:aga:15
c:aga>:12 c:agar:14 c:agare:10 c:age>:11 c:agen>:-6 c:ager:-6 c:agh:-8 c:aghe:-6 c:agher:-6 c:agli>:6 c:ago:-16
c:ago>:-12 c:agr:-8 c:ah>:12 c:ahl:-9 c:ahle:-6 c:ahn:7 c:ahns:7 c:ahnsp:7 c:ahr:7 c:ai>:-6 c:aid:6 c:aid>:7
c:ain:-22 c:ain>:-9 c:aind:-6 c:ainda:-6 c:aine:-6 c:air:-21 c:air>:-17 c:ais:7 c:ais>:14 c:ait:-11 c:aite:-6
c:aja:14 c:aje:6 c:aje>:7 c:ake:9 c:aken:6 c:aken>:6 c:ala:-9 c:ald:15 c:ald>:15 c:ale:-7 c:ale>:-10 c:alf:6
c:algu:6 c:algun:6 c:ali:6 c:alide:6 c:all:-11 c:alle>:7 c:alta:7 c:alta>:8 c:alte:-7 c:alto:-7 c:alto>:-7 c:altr:11
c:altro:12 c:alue:6 c:am>:-26 c:ama:16 c:ama>:6 c:amaca:6 c:amar:6 c:amara:7 c:amas:6 c:amb:-7 c:ame:7 c:ami:-7
c:amm:9 c:amme:10 c:ammer:7 c:ana:-9 c:anal>:6 c:anca:-6 c:ance>:-7 c:anco:11 c:anco>:12 c:and:-18 c:and>:8
c:anda>:7 c:ande:-10 c:ando:-11 c:ando>:-11 c:ane:-7 c:angen:6 c:ani:9 c:ani>:12 c:annu:7 c:annul:7 c:ano:-12
c:ano>:-7 c:anota:-9 c:ans:-9 c:ant:13 c:ante:-9 c:ante>:-11 c:anti:9 c:anto:10 c:anto>:11 c:anu:-6 c:anw:7
c:any>:-6 c:anyt:-6 c:anyth:-6 c:anyw:12 c:anywa:12 c:ap>:14 c:apen:9 c:apena:9 c:aper:-7 c:app:9 c:app>:7 c:appa:-6
c:appe:9 c:appel:12 c:appl:6 c:apr:-8 c:aqu:-6 c:ar>:-10 c:ara:7 c:aram:-7 c:aram>:-7 c:aran:15 c:arant:16 c:arde:8
c:arden:7 c:ards:7 c:ards>:7 c:ari:-31 c:aria:-7 c:aria>:-6 c:arom:6 c:arom>:6 c:arr:-8 c:arse:6 c:arse>:7 c:art:6
c:arta:-9 c:arte:14 c:artes:6 c:as>:21 c:ase:-14 c:ase>:-8 c:asi:14 c:asis:10 c:asist:10 c:ask:14 c:assat:8
c:asse>:6 c:assi:9 c:assin:6 c:assis:6 c:assu:-6 c:assun:-6 c:ast:-14 c:ast>:-7 c:ata:8 c:ate:14 c:atem:-6 c:aten:11
c:atenc:8 c:ates:8 c:ates>:9 c:ateu:10 c:ateur:10 c:ati:12 c:atic:16 c:atica:10 c:atico:7 c:atis:6 c:ato:13
c:ato>:-8 c:ator:19 c:ator>:7 c:atra:6 c:atras:6 c:ats:8 c:atsa:6 c:atsap:6 c:att:-27 c:atto:-9 c:atto>:-8 c:attu:-8
c:attur:-8 c:atu:17 c:atur:9 c:atura:11 c:atus:7 c:atus>:7 c:au>:-18 c:auc:-6 c:auf:-12 c:auf>:-7 c:aur:8 c:ausg:6
c:ausge:6 c:aut:9 c:auto:8 c:autom:16 c:auw:7 c:ava:8 c:avi:-12 c:avis:-8 c:avo:-21 c:avon:-6 c:avor:-8 c:ay>:8
c:aye>:-6 c:azi:-15 c:azie:-10 c:azie>:-9 c:azu:6 c:baa:6 c:ban:-8 c:banc:-6 c:bank:7 c:bank>:6 c:bef:-9 c:befo:-9
c:befor:-9 c:bei:-12 c:bel:-7 c:bem:6 c:ben:-11 c:ben>:-15 c:bent:8 c:bent>:8 c:ber:-11 c:beste:-6 c:beu:7 c:bgem:7
c:bi>:-7 c:bid:-15 c:bido:-14 c:bido>:-14 c:bien>:-9 c:bient:8 c:bij>:-6 c:bijl:7 c:bijla:7 c:bil:-6 c:bit:-6
c:bitt:-6 c:bitte:-6 c:bje:10 c:bjet:6 c:bjet>:6 c:bod:-7 c:boh:13 c:boh>:13 c:bon:-12 c:bon>:-7 c:bot:-6 c:both:-6
c:bre:-17 c:bre>:-10 c:brig:-7 c:briga:-7 c:brin:6 c:bring:6 c:bro:-6 c:bs>:14 c:bte:6 c:bueno:8 c:buna:-6
c:bunal:-6 c:buon>:6 c:bus>:6 c:but:14 c:but>:15 c:cab:-6 c:cai:-7 c:call>:6 c:cama:7 c:cao:15 c:cao>:15 c:cap:-6
c:care:6 c:care>:6 c:cart:-7 c:cassa:9 c:cat:-15 c:cati:-6 c:cces:6 c:ceb:-14 c:cebi:-12 c:cebi>:-7 c:cebid:-6
c:ced:9 c:ceden:6 c:cedu:8 c:cedur:8 c:cem:-6 c:cemb:-6 c:cens:6 c:cer:6 c:cero:6 c:cero>:6 c:cet:-6 c:cevu:-8
c:cevut:-8 c:ch>:-30 c:chade:6 c:char:6 c:chats:6 c:chec:-7 c:check:-6 c:chei:-6 c:chen:12 c:chen>:11 c:chere:7
c:chi:7 c:chl:8 c:chli:9 c:chn:-7 c:chnu:-10 c:chnun:-10 c:cho>:-6 c:chon:8 c:chone:10 c:chri:-6 c:chric:8
c:chris:-9 c:chu:-6 c:chw:6 c:chwa:6 c:ci>:-13 c:cia:-21 c:ciao:-6 c:ciao>:-6 c:cibi:-9 c:cibid:-9 c:cibo:6
c:cibo>:6 c:cie:-7 c:cil:-7 c:cio:22 c:cion:27 c:cion>:18 c:ciona:10 c:cir:8 c:cit:18 c:citat:7 c:ck>:-8 c:cket:10
c:cket>:10 c:cla:11 c:clam:9 c:cle:7 c:clea:8 c:clear:8 c:co>:17 c:comen:6 c:con:11 c:con>:-6 c:conc:7 c:cond>:7
c:confo:6 c:conte:15 c:cor:12 c:cors:7 c:cort:13 c:corta:15 c:cou:-14 c:cre:-15 c:crea:-6 c:cred:-11 c:credi:-11
c:cri:8 c:cric:10 c:criz:7 c:crizi:7 c:cro:8 c:ct>:11 c:ctor:8 c:ctor>:6 c:ctu:-6 c:ctur:-6 c:cu>:-8 c:cue:-7
c:cuen:-7 c:cuent:-7 c:cume:6 c:cumen:6 c:cup:6 c:cupe:7 c:cuper:7 c:cur:11 c:curat:7 c:curs:10 c:curso:12 c:cust:6
c:custo:6 c:daa:6 c:daan:8 c:daan>:8 c:dada:6 c:dada>:6 c:dag:-15 c:dag>:-12 c:dame:6 c:dame>:7 c:dan:-17 c:dank:-9
c:dar:-11 c:das>:-6 c:dat:8 c:dat>:8 c:dau:10 c:daur:10 c:day:-9 c:day>:-8 c:de>:-16 c:dea:-6 c:dec:-10 c:dece:-6
c:decir:6 c:delo:7 c:delo>:8 c:dema:6 c:deman:7 c:den>:-7 c:dent:10 c:der:15 c:der>:10 c:derl:7 c:desp:7 c:despa:7
c:dess:-7 c:desso:-7 c:det:12 c:det>:9 c:dett:6 c:detta:7 c:dez:-6 c:df>:22 c:diam:6 c:diamo:6 c:dic:12 c:dice>:6
c:did:13 c:did>:13 c:die:-9 c:die>:-8 c:dien:6 c:dif:-7 c:dig:-7 c:digi:7 c:digit:7 c:digo:-7 c:digo>:-7 c:digt:-6
c:digt>:-6 c:dim:7 c:dima:7 c:disd:7 c:disde:7 c:dit:-16 c:dju:6 c:djun:6 c:djunt:6 c:dmi:6 c:dmin:7 c:dmini:7
c:do>:-42 c:docu:6 c:docum:6 c:doma:6 c:doman:8 c:dor:-7 c:dos>:-10 c:dra:7 c:dra>:12 c:dre:-14 c:drem:-6 c:dremo:-6
c:dres:-6 c:dri:-6 c:ead:12 c:ead>:10 c:ear>:-6 c:eas:-9 c:ease:-8 c:ease>:-8 c:eb>:-11 c:eba:7 c:eba>:8 c:ebb:-7
c:ebbe:-7 c:ebe:-9 c:ebi:-8 c:ebi>:-7 c:ebid:-6 c:ebido:-6 c:ece:-18 c:eceb:-14 c:ecebi:-12 c:ecede:6 c:ech:-11
c:echn:-12 c:echnu:-10 c:ecibi:-9 c:ecibo:6 c:ecir:6 c:ecit:6 c:ecl:7 c:ecla:7 c:eclam:9 c:eco:10 c:econ:11
c:econd:7 c:ecu>:-8 c:ecup:7 c:ecupe:7 c:ed>:-6 c:edent:6 c:eder:7 c:edi>:14 c:ediam:6 c:edig:-6 c:edigt:-6
c:edit:-12 c:edra:13 c:edre:-6 c:edu:6 c:edur:8 c:ee>:11 c:eef:8 c:eeft:8 c:eeft>:8 c:eem:15 c:eem>:16 c:een:-12
c:eer:-6 c:eer>:-6 c:ees:14 c:ees>:6 c:eest:8 c:efe:-9 c:efe>:-7 c:efo:-13 c:efor:-9 c:efore:-9 c:eft:9 c:eft>:9
c:eg>:-9 c:egar:6 c:egard:9 c:ege:14 c:egen:6 c:ego:8 c:egol:6 c:egra:7 c:egral:7 c:egt:6 c:egt>:6 c:egu:-6
c:eguir:7 c:eh>:6 c:ehe:9 c:ehe>:7 c:ehr:-15 c:ehr>:-9 c:ei>:-14 c:eic:12 c:eich:7 c:eich>:12 c:eid:-11 c:eide:-6
c:eie:-13 c:eier:-11 c:eig:-7 c:eih:6 c:eihn:7 c:eihna:7 c:eil:-7 c:ein:-14 c:eir:-13 c:eiro:-9 c:eiro>:-9 c:eis:-8
c:eit:-6 c:ejo:6 c:ejo>:6 c:eke:-6 c:eko:9 c:ekom:9 c:el>:15 c:ela>:-8 c:elaci:6 c:elden:-7 c:elder:7 c:ele:14
c:ele>:7 c:eleg:-7 c:eles:12 c:elese:13 c:elez:6 c:eli:-6 c:ell:-15 c:ella:-6 c:elle:-8 c:em>:25 c:ema:18 c:ema>:12
c:emac:6 c:emach:6 c:eman:10 c:emand:7 c:emb:-11 c:embr:-12 c:embre:-11 c:eme>:6 c:emel:11 c:emeld:12 c:ement:-8
c:emin:7 c:emind:8 c:emm:-11 c:emo:-12 c:emo>:-7 c:emp:-8 c:empr:-6 c:empre:-6 c:emu:8 c:en>:6 c:ena:-8 c:ena>:-10
c:enas:8 c:enas>:8 c:enc:-14 c:encao:7 c:enci:-6 c:end:-26 c:end>:-11 c:endel:7 c:endo:-7 c:endo>:-6 c:ene:7
c:enera:7 c:enha:7 c:ens:13 c:ensa:9 c:ensaj:6 c:enso:6 c:ent:10 c:ente>:8 c:enti:9 c:ento:8 c:entr:-12 c:entra:-6
c:entre:-6 c:enu:-6 c:enz:-11 c:enz>:-6 c:epr:-6 c:eque>:-7 c:eques:11 c:er>:-17 c:erac:6 c:eraca:7 c:eram:6
c:eramo:8 c:erat:6 c:ercer:6 c:erch:7 c:erche:7 c:erci:-7 c:erci>:-6 c:erd:-10 c:erd>:-9 c:ere>:-8 c:erem>:6
c:eren:10 c:eren>:14 c:erf:9 c:erfo:7 c:erie:-6 c:erif:8 c:erifi:8 c:erin:-7 c:erio:6 c:erior:8 c:eris:6 c:erk:-8
c:erla:9 c:erlag:6 c:erle:-7 c:erled:-6 c:ern:-14 c:err:25 c:erre:9 c:erry:19 c:erry>:19 c:ers:-23 c:ers>:-8
c:erta>:11 c:ertag:-8 c:ertas:7 c:erto:-7 c:erto>:-7 c:erveu:6 c:erw:-8 c:es>:-32 c:esa>:-9 c:esad:6 c:eschi:6
c:ese>:-12 c:esen:10 c:esen>:13 c:eso:-12 c:eso>:-8 c:espa:7 c:espac:7 c:ess:-12 c:essa:8 c:essag:7 c:essai:6
c:esse>:-6 c:esso:-13 c:esso>:-10 c:est:-24 c:esta>:9 c:este:-9 c:esto:-17 c:esto>:-8 c:estoy:-7 c:estra:-6
c:estro:8 c:et>:20 c:etag:6 c:ete:-20 c:ete>:-8 c:etem:6 c:eten:-7 c:eter:-7 c:eth:9 c:ethi:10 c:ethin:10 c:eto:-9
c:etr:-10 c:ett:17 c:ette:9 c:etter:17 c:ettr:9 c:ettre:10 c:etw:7 c:eu>:-6 c:eud:11 c:eudo:10 c:euk:7 c:eul:7
c:eun:6 c:eur>:20 c:euro:-7 c:eva:12 c:eva>:6 c:evee:6 c:evee>:6 c:even:6 c:eveni:7 c:ever:-8 c:evu:-8 c:evut:-8
c:evuto:-7 c:ewer:6 c:ews:10 c:ewsl:6 c:ewsle:6 c:ext:-6 c:ey>:-6 c:ez>:-7 c:eza:-6 c:eze:-8 c:fa>:8 c:fac:-7
c:factu:-7 c:fai:-11 c:fal:6 c:falt:7 c:falta:7 c:fan:7 c:fat:-11 c:fatt:-14 c:fatto:-6 c:fattu:-8 c:fatu:8
c:fatur:8 c:fe>:-13 c:fei:-11 c:feie:-9 c:feier:-9 c:fen:6 c:fer:-6 c:fert:9 c:fes:-7 c:fest:-7 c:ffen:8 c:fge:6
c:fic:-20 c:fico:-6 c:fier:6 c:fier>:6 c:fir:-12 c:firm:-6 c:firma:-6 c:fit:15 c:fli:7 c:fon:-6 c:for:-13 c:for>:-12
c:fore:-9 c:fore>:-9 c:forme:6 c:fra:-10 c:free:7 c:from:-6 c:from>:-6 c:fte:-6 c:fun:7 c:func:6 c:funci:6 c:fur:-6
c:gad:-8 c:gada:-7 c:gada>:-6 c:gar:18 c:gara>:-6 c:garan:9 c:gard:8 c:gards:8 c:gare:10 c:gare>:11 c:geer:6
c:geg:13 c:geld:-7 c:geld>:-7 c:gele:6 c:geles:13 c:gem:13 c:gemac:6 c:geme:15 c:gemel:12 c:gen:6 c:gen>:-19
c:gend:7 c:gene:10 c:gener:7 c:ger:-16 c:gere:-6 c:ges:-6 c:get:-6 c:gge:8 c:gh>:7 c:ghe:-6 c:gher:-6 c:ghere:-6
c:ght>:6 c:git:7 c:gita:7 c:giu:-6 c:gne:10 c:gne>:10 c:gno:8 c:gnor:11 c:gnore:6 c:go>:-37 c:goe:-7 c:gol:6 c:gor:8
c:got:-11 c:got>:-10 c:gra:-14 c:gral:7 c:graz:-9 c:grazi:-9 c:gre:11 c:gresa:7 c:groe:6 c:groet:6 c:gru:10 c:grup:9
c:grupp:6 c:gua:6 c:guir:7 c:guir>:7 c:gul:-6 c:guna:6 c:guna>:6 c:ha>:16 c:haa:8 c:haal:9 c:haal>:9 c:hab:-12
c:hab>:-6 c:hade:6 c:hade>:7 c:hal:-13 c:han:-13 c:hand:-7 c:har>:7 c:hat>:-12 c:hats:11 c:hatsa:6 c:hau:-7 c:heb:-7
c:heb>:-9 c:heck:-6 c:hed:-6 c:heef:8 c:heeft:8 c:hele>:6 c:hen:17 c:hen>:17 c:her:-11 c:herm:6 c:herma:6 c:herr:-6
c:hev:6 c:heve:6 c:hi>:-13 c:hic:-7 c:hie:-10 c:hier:-11 c:hier>:-7 c:hij>:6 c:hil:9 c:hile:7 c:hile>:7 c:hin:28
c:hink:12 c:hink>:12 c:hinw:6 c:hinwe:6 c:hle:-8 c:hlu:7 c:hm>:13 c:hna:7 c:hnac:7 c:hnach:7 c:hns:7 c:hnsp:7
c:hnspe:7 c:hnu:-8 c:hnun:-8 c:hnung:-8 c:ho>:-13 c:hol:-9 c:hon:13 c:hone:9 c:hone>:6 c:hoog:9 c:horas:6 c:hri:-6
c:hric:8 c:hrich:8 c:hris:-9 c:hste>:9 c:hul:-6 c:human:9 c:hwa:7 c:hx>:-15 c:hy>:6 c:ia>:-30 c:ial:6 c:ial>:6
c:iam:-6 c:iamo:-9 c:iamo>:-8 c:iao:-6 c:iao>:-6 c:ibi:-12 c:ibid:-9 c:ibido:-8 c:ibl:-6 c:ible:-6 c:ible>:-6
c:ibo:6 c:ibo>:6 c:ibu:-8 c:ibun:-7 c:ibuna:-6 c:icare:6 c:icat:-6 c:icev:-7 c:icevu:-8 c:ich:-20 c:icio:7 c:ict:8
c:ict>:8 c:id>:27 c:ida:-10 c:ido:7 c:ido>:11 c:ied:-8 c:iehe:6 c:iehe>:8 c:iem:-8 c:ien>:-8 c:iende:6 c:iento:7
c:ier:-26 c:ier>:-8 c:iere:6 c:iert:-9 c:ierta:-8 c:ies:-7 c:iese>:-6 c:iesse:6 c:iete:-8 c:iets:7 c:iets>:7
c:ieuw:-6 c:ific:-8 c:ifier:6 c:ig>:-10 c:iga:-13 c:igad:-8 c:ige:-6 c:igg:6 c:igge:6 c:iggen:6 c:ight>:6 c:igit:7
c:igita:7 c:ign:17 c:igne:10 c:igne>:10 c:igno:11 c:ignor:11 c:igo>:-10 c:igor:10 c:igt:-9 c:igt>:-9 c:ihna:7
c:ihnac:7 c:ij>:-12 c:ijd:-6 c:ijk:-6 c:ijk>:-7 c:ijke>:6 c:ijl:7 c:ijla:7 c:ijlag:7 c:ijn:10 c:ik>:-11 c:iks:6
c:iks>:6 c:il>:-13 c:ile>:8 c:ilen:-6 c:ili:-10 c:ill:-7 c:im>:-10 c:ima:10 c:imas:6 c:ime:-8 c:imi:-6 c:imo:-11
c:imo>:-6 c:in>:-39 c:inat:10 c:ind:-6 c:inda:-7 c:inda>:-7 c:inder:7 c:ine:-17 c:ine>:-7 c:ing:-18 c:ing>:-19
c:ingr:6 c:ingre:6 c:ingt:6 c:inha>:6 c:inhas:-6 c:inis:6 c:inist:6 c:ink:15 c:ink>:19 c:inst:7 c:insta:-8
c:instr:17 c:inte:15 c:inten:7 c:inw:6 c:inwe:6 c:inwei:6 c:inz:9 c:inzu:9 c:io>:-41 c:ion:16 c:ion>:9 c:iona:9
c:iona>:6 c:ior:16 c:iore:7 c:iore>:6 c:iorno:10 c:ique>:6 c:ir>:-13 c:ire:-24 c:irem:-9 c:ireme:-8 c:iri:-6
c:irle:6 c:iro:-13 c:iro>:-12 c:irs:-6 c:is>:-18 c:isa:-7 c:iscr:6 c:iscri:6 c:isd:7 c:isde:7 c:isdet:7 c:ise>:9
c:isi:-9 c:iso:-9 c:iso>:-7 c:iss:-12 c:isse:-7 c:ist>:-7 c:iste:10 c:istem:11 c:isto:-6 c:isto>:-6 c:istr:9
c:istra:6 c:isu:6 c:isul:8 c:isult:8 c:it>:-20 c:ita:11 c:ita>:9 c:itat:7 c:itati:7 c:itb:6 c:ite>:-7 c:ith:-9
c:ith>:-9 c:iti:-8 c:ito>:8 c:itt:-13 c:itte:-7 c:itu:-6 c:iva:-6 c:ive:-6 c:ive>:-8 c:ix>:-9 c:izio:8 c:izion:8
c:jaj:15 c:jaja:15 c:jan:-12 c:je>:-9 c:jef:-7 c:jefe:-7 c:jefe>:-7 c:jet>:6 c:jk>:-7 c:jke>:6 c:jla:7 c:jlag:7
c:jlage:7 c:jo>:12 c:journ:6 c:juge>:6 c:jul:-7 c:junto:6 c:jus:-13 c:just:-12 c:just>:-7 c:kaart:6 c:kal:10
c:kan:-8 c:kan>:-8 c:ke>:-13 c:ken:-9 c:ket:9 c:ket>:10 c:kk>:8 c:kkk:30 c:kkk>:8 c:kla:-8 c:kom>:11 c:komt:-7
c:komt>:-7 c:kont:-6 c:kos:6 c:kost:6 c:kt>:-7 c:la>:-29 c:lab:7 c:laci:6 c:lacio:6 c:lad:-11 c:lag:9 c:lage:9
c:lam:15 c:lama:11 c:lamar:6 c:lar:-6 c:las:-6 c:lau:-11 c:lauf:-7 c:lbe:-7 c:ld>:9 c:lda:8 c:lde:15 c:lde>:6
c:lden:-8 c:lden>:-8 c:lder:14 c:lder>:10 c:ldi>:-6 c:le>:13 c:lear:8 c:leas:-8 c:lease:-8 c:lec:9 c:leci:6
c:lecit:6 c:ledig:-6 c:leg:-18 c:len:-10 c:len>:-6 c:lena:-6 c:lena>:-6 c:les:12 c:lese:12 c:lesen:12 c:let:8
c:leti:6 c:letin:6 c:lett:10 c:lette:7 c:lettr:10 c:lev:-6 c:leve:-7 c:ley:-10 c:ley>:-10 c:lf>:-6 c:lfa:10 c:lgu:6
c:lgun:6 c:lguna:7 c:li>:7 c:licar:6 c:lide:6 c:lide>:6 c:lie:-8 c:lig:6 c:ligg:6 c:ligge:6 c:lign:12 c:ligne:12
c:lijke:6 c:ling:-10 c:ling>:-8 c:link:7 c:link>:7 c:lis:-10 c:list:-6 c:lit:8 c:lito:8 c:lito>:9 c:lla>:-7
c:llama:6 c:llar:7 c:llare:7 c:lle:-13 c:lleci:6 c:llic:7 c:llici:7 c:lo>:-23 c:look:6 c:lor:7 c:los:6 c:lot:-9
c:lsa>:6 c:lt>:-14 c:lta:8 c:lta>:8 c:ltr:13 c:ltro:10 c:ltro>:10 c:lver:6 c:ly>:-10 c:maa:-10 c:maan:-8 c:maand:-8
c:maar:8 c:maar>:8 c:mac:6 c:mach:6 c:mada:6 c:madam:7 c:mah:7 c:mahn:7 c:mahns:7 c:main:-7 c:mais:12 c:mais>:12
c:mak:7 c:make:7 c:maken:7 c:mal:-6 c:mam:-6 c:mamo:-6 c:mamos:-6 c:man:34 c:man>:15 c:manc:15 c:mani:14 c:mani>:12
c:mao>:7 c:mart:6 c:marte:10 c:mas:28 c:mas>:24 c:mass:8 c:masse:8 c:mat:10 c:mati:12 c:matic:10 c:mbr:-13
c:mbre:-12 c:mbre>:-12 c:me>:-20 c:mea:6 c:mean:6 c:med:-6 c:mee>:6 c:mei:-16 c:mei>:-6 c:meld:7 c:meld>:6 c:mens:10
c:mensa:7 c:ment:-7 c:ment>:-11 c:mente:6 c:mer:23 c:mer>:10 c:merci:-7 c:meri:6 c:mero:-6 c:mero>:-6 c:merr:19
c:merry:19 c:mes:-9 c:mes>:-7 c:met:9 c:meth:10 c:methi:10 c:mi>:-18 c:mic:-6 c:mig:8 c:mij:-6 c:mil:-7 c:minat:6
c:mind:7 c:minde:7 c:minh:-6 c:minis:7 c:mir:-7 c:mis:-13 c:mit:-7 c:mit>:-6 c:mma:-11 c:mma>:-9 c:mo>:-15 c:mod:13
c:mode:14 c:model:13 c:moi:-9 c:mom:-7 c:mome:-6 c:momen:-6 c:mon:-12 c:morg:-8 c:morge:-8 c:mort:17 c:mov:-6
c:mplem:7 c:mpr:-8 c:mpre:-7 c:mpres:-6 c:mpri:6 c:mpris:6 c:mpro:-6 c:mpte>:6 c:mr>:-12 c:ms>:8 c:mt>:-15 c:mul:8
c:mvg:6 c:mvg>:6 c:my>:7 c:na>:-9 c:nac:8 c:nach:8 c:nach>:-11 c:nachr:8 c:nachs:6 c:nacht:6 c:nada:7 c:nada>:7
c:nan:-8 c:nao:-11 c:nao>:-11 c:nap:7 c:nas:14 c:nas>:16 c:nato:6 c:nato>:6 c:nav:-6 c:nca:-6 c:ncao:7 c:ncao>:7
c:ncela:7 c:nci:-6 c:ncia:-6 c:nco:6 c:nco>:12 c:nd>:-8 c:nda:-18 c:nda>:-6 c:ndata:6 c:nde:-13 c:nde>:-7 c:ndeli:6
c:nden:-6 c:ndim:9 c:ndo:-28 c:ndo>:-26 c:nec:-8 c:nece:-7 c:neem:6 c:neem>:7 c:nei:-7 c:nel:9 c:nell:6 c:nelle:7
c:nen>:6 c:nera:7 c:nes:-10 c:nete:7 c:new:9 c:news:10 c:newsl:6 c:nfo:6 c:nfor:8 c:nform:8 c:ng>:-23 c:nge:-6
c:ngend:7 c:ngre:6 c:ngres:6 c:ngsu:6 c:ngsun:6 c:nha:7 c:nha>:10 c:nhas:-6 c:nhas>:-6 c:ni>:9 c:nic:-10 c:niet:8
c:niet>:6 c:nieu:-6 c:nieuw:-6 c:nif:-7 c:niks:6 c:niks>:6 c:ning>:6 c:nist:6 c:nistr:6 c:nk>:18 c:nma:9 c:nn>:7
c:nna:-6 c:nnen:7 c:nnen>:7 c:nnu:7 c:nnul:7 c:nnull:8 c:noel:6 c:noel>:6 c:nog:-8 c:nog>:-7 c:nom>:6 c:nor:7
c:nore:6 c:not:-9 c:nota:-12 c:note:-10 c:noted:-6 c:notic:6 c:nou:-6 c:nov:-11 c:nove:-6 c:novem:-6 c:now:-14
c:now>:-11 c:ns>:-7 c:nsa:8 c:nsaj:6 c:nsaje:6 c:nse:6 c:nsej:6 c:nsejo:6 c:nsid:6 c:nside:6 c:nsor:6 c:nsp:6
c:nspe:7 c:nst:8 c:nsta:-10 c:nstan:-8 c:nstr:16 c:nstru:17 c:nt>:-9 c:nta:-10 c:ntan:-8 c:ntar:6 c:ntars:7 c:nte:15
c:ntee:6 c:nter>:-6 c:nterl:6 c:ntes>:-7 c:ntest:7 c:nteu:9 c:nti:14 c:ntid:9 c:ntir:6 c:ntr:-18 c:ntre:-6 c:ntro:-7
c:nu>:-6 c:nuev:6 c:nueva:6 c:nul:6 c:null:9 c:nulla:7 c:nun:-12 c:nung:-9 c:nung>:-6 c:nvie>:6 c:nwe:7 c:nwei:8
c:nweis:8 c:ny>:-7 c:nyt:-6 c:nyth:-6 c:nythi:-6 c:nyw:12 c:nywa:12 c:nyway:12 c:nz>:-6 c:nzu:9 c:obj:6 c:obje:6
c:objet:6 c:obr:-10 c:obri:-7 c:obrig:-7 c:obs:14 c:obt:7 c:oca:-10 c:oced:6 c:ocedu:8 c:oche:10 c:oci:-7 c:ock:6
c:ocke:7 c:ocum:6 c:ocume:6 c:od>:-7 c:oda:-7 c:ode:13 c:odel:13 c:odelo:8 c:oder:9 c:oder>:9 c:oeder:6 c:oes:-6
c:of>:-13 c:offe:6 c:offen:7 c:ogn:8 c:ogo:-6 c:oh>:13 c:ohe:6 c:ohe>:6 c:oid:8 c:oid>:8 c:oin:-7 c:ok>:18 c:olde:7
c:olde>:8 c:oldi:-6 c:oldi>:-6 c:oleti:6 c:olli:7 c:ollic:7 c:oma:19 c:oman:13 c:omani:9 c:omat:16 c:omati:15
c:ome:12 c:omer:6 c:omet:15 c:ometh:10 c:ometo:6 c:omi:-10 c:omin:-7 c:omm:-10 c:ompri:6 c:ompro:-6 c:omt:-7
c:omt>:-7 c:on>:-16 c:onc:11 c:once>:6 c:ond:-7 c:ondo:-8 c:ondo>:-7 c:onfo:6 c:onfor:6 c:ong:-8 c:ono:-11 c:ono>:-8
c:onsej:6 c:onsid:6 c:ont:-13 c:onta:-7 c:onte:10 c:ontes:7 c:onteu:9 c:ontro:-8 c:ood:-7 c:oog:9 c:ook:19 c:ook>:16
c:oon:-6 c:opa:-6 c:open>:6 c:opr:17 c:opre:8 c:opre>:8 c:or>:-14 c:ora:-10 c:ora>:-19 c:oram:6 c:oras:6 c:oras>:6
c:ord:-14 c:ore:9 c:ore>:11 c:org:-13 c:orge:-10 c:orgen:-8 c:ork:-7 c:orm:6 c:orme>:7 c:orni:-6 c:orno:9 c:orno>:9
c:orr:-14 c:orry:-10 c:orry>:-10 c:ors:29 c:ors>:6 c:orse:9 c:orso:7 c:orso>:8 c:ort:17 c:orta:16 c:ortar:14
c:orto:15 c:orto>:15 c:os>:-38 c:osi:-7 c:ossib:-7 c:ossiv:6 c:ost>:17 c:osta:-6 c:oste>:-6 c:ostr:-9 c:ota:-17
c:otad:-9 c:ote:-19 c:ote>:-7 c:oted:-6 c:oted>:-6 c:oth:-10 c:otice:6 c:otr:-6 c:ou>:-40 c:ourn:6 c:ourne:6
c:ous:-6 c:ouv:-8 c:ouve:-7 c:ove:-20 c:ovem:-6 c:ovemb:-6 c:ow>:-10 c:owl:-11 c:owle:-11 c:oy>:-11 c:pa>:-13
c:pac:11 c:pach:7 c:pag:-8 c:paga:10 c:pagar:15 c:pagh:-8 c:paghe:-6 c:pago:-8 c:pago>:-7 c:pal:-10 c:par:-20
c:para:6 c:pare:-14 c:pare>:-12 c:pas:-6 c:pas>:6 c:pass:-6 c:pat:7 c:pay:-7 c:payer:6 c:pdf:7 c:pdf>:8 c:pel:7
c:pele:6 c:pen:11 c:pen>:8 c:pena:6 c:penas:9 c:pend:-6 c:per:29 c:per>:6 c:pera:18 c:perac:7 c:peram:8 c:perd:7
c:pere:-7 c:pere>:-6 c:pero:9 c:perre:7 c:pers:-6 c:peux:6 c:peux>:6 c:pid:6 c:pido:6 c:pido>:6 c:ple:-10 c:ple>:-6
c:plea:-7 c:pleas:-7 c:plem:7 c:pleme:7 c:poc:13 c:poco:6 c:poco>:6 c:pod:-8 c:pondo:-7 c:por:-11 c:port:-8
c:post>:9 c:pp>:7 c:ppa:-6 c:ppe:16 c:ppe>:7 c:ppel:11 c:ppel>:7 c:ppele:6 c:pplic:6 c:pra>:6 c:prat:6 c:prati:7
c:pre:-12 c:prec:8 c:prece:6 c:pres:-15 c:pris:7 c:pro:-6 c:proce:6 c:proch:-6 c:prop:6 c:propr:8 c:prov:-8
c:pt>:-12 c:pte>:6 c:pue:19 c:pued:8 c:puer:7 c:puert:7 c:pun:-13 c:punt:-13 c:punto:-9 c:quee:8 c:quel:-8 c:ques>:6
c:qui:-20 c:qui>:-8 c:ra>:-7 c:raca:6 c:racao:6 c:rai:-12 c:ram:11 c:ram>:-11 c:rama:8 c:ramo:13 c:ramos:13 c:ran:-7
c:rans:-6 c:rant:15 c:ranti:9 c:rap:9 c:rappe:6 c:rar:-7 c:ras:8 c:ras>:9 c:rat:6 c:rate:6 c:ratic:7 c:rato:16
c:rator:14 c:raz:-11 c:razi:-8 c:razie:-9 c:rcer:6 c:rcero:6 c:rch:6 c:rche:6 c:rci:-8 c:rci>:-7 c:rd>:-16 c:rda:-10
c:rde:15 c:rde>:6 c:rden:13 c:rden>:14 c:rds:6 c:rds>:6 c:re>:14 c:read:15 c:read>:12 c:rec:-9 c:receb:-14 c:reced:6
c:rechn:-12 c:reci:-7 c:recl:9 c:recla:9 c:recu>:-8 c:recup:7 c:redi:-13 c:redit:-11 c:ree:-16 c:reff:6 c:regel:6
c:rego:6 c:regol:6 c:rei:-10 c:rek:-8 c:rem:-16 c:reme:-14 c:remen:-9 c:remin:8 c:remo:-7 c:remo>:-7 c:ren:-18
c:ren>:6 c:reo>:6 c:res:-22 c:resa>:-6 c:reso:-6 c:ress:-7 c:rest:-6 c:ret:-18 c:reto:-7 c:reu:8 c:reun:6 c:rfo:7
c:rge:-10 c:rgen:-6 c:rgen>:-8 c:rgo:-8 c:ri>:-7 c:ria:-6 c:ria>:-11 c:rial:6 c:rial>:6 c:rib:-12 c:ribu:-7
c:ribun:-6 c:ric:7 c:rice:-8 c:ricev:-7 c:rie>:-10 c:rien:7 c:riend:6 c:rifi:7 c:riga:-7 c:rigad:-7 c:rigo:10
c:rij:-14 c:rima:-6 c:rin:-14 c:ring>:-8 c:rio:6 c:rio>:-9 c:rior:12 c:riore:7 c:rip:6 c:rise:9 c:rise>:10 c:rist:-7
c:risu:8 c:risul:8 c:riv:-11 c:rizi:7 c:rizio:7 c:rla:7 c:rlag:6 c:rlage:6 c:rled:-6 c:rledi:-6 c:rles:11 c:rles>:11
c:rmi:-6 c:rn>:-6 c:rnee:6 c:rnee>:6 c:rni:-9 c:rno:8 c:rno>:9 c:ro>:-31 c:roc:-7 c:roce:6 c:roced:6 c:roch:-6
c:roet:6 c:roet>:6 c:roh:6 c:rohe:6 c:roi:7 c:rois:6 c:rois>:6 c:rop:9 c:ropr:8 c:ropre:8 c:ros>:-6 c:rot:-7
c:rou:-7 c:rov:-9 c:row:-10 c:rre:8 c:rreo>:6 c:rri:-9 c:rry:9 c:rry>:9 c:rs>:-16 c:rse:10 c:rse>:14 c:rso:14
c:rso>:19 c:rst:-6 c:rta:11 c:rta>:6 c:rtag:-8 c:rtage:-8 c:rtar:10 c:rtas:7 c:rtas>:7 c:rte:12 c:rtel:7 c:rtes>:6
c:rto:6 c:rto>:8 c:ruc:21 c:ruct:6 c:rui:17 c:run:-10 c:rup:8 c:rupp:6 c:ruppe:6 c:rve:6 c:rveu:6 c:rveur:6 c:ry>:9
c:sa>:-13 c:sad:7 c:sada:9 c:sada>:9 c:sage>:9 c:sai:-8 c:sair:-16 c:sair>:-16 c:saj:6 c:saje:6 c:saje>:7 c:salu:7
c:sapp:6 c:sapp>:6 c:sar:-9 c:sat:8 c:sata:7 c:sata>:7 c:sba:-6 c:scan:6 c:scan>:6 c:sce:9 c:scen:9 c:sch:10
c:scha:6 c:schad:6 c:schl:8 c:schli:10 c:schn:7 c:schne:7 c:schon:8 c:schw:6 c:scriz:7 c:sde:8 c:sdet:7 c:sdett:7
c:se>:-12 c:seco:6 c:secon:7 c:sed:7 c:seg:-6 c:seh:-7 c:sej:6 c:sejo:6 c:sejo>:6 c:sem:-7 c:seme:-6 c:semen:-6
c:sen>:14 c:send:-6 c:ser:-18 c:sera:-9 c:sera>:-7 c:serem:6 c:sh>:-6 c:she:7 c:si>:-18 c:sib:-9 c:sibl:-6
c:sible:-6 c:sid:7 c:sider:6 c:sieh:8 c:siehe:8 c:sig:-13 c:sign:-8 c:sil:8 c:sim:6 c:sin:6 c:sing:7 c:sing>:7
c:sis:21 c:sist:22 c:sista:7 c:siste:16 c:sivel:6 c:ska:10 c:sla:-6 c:sle:13 c:slet:6 c:slett:6 c:sma:6 c:sms:7
c:sms>:7 c:sna:8 c:snap:8 c:so>:-7 c:sobre:7 c:soc:-6 c:soci:-6 c:sol:12 c:solde:8 c:soldi:-6 c:soll:11 c:solli:7
c:som:6 c:some:9 c:somet:10 c:son:-12 c:sop:9 c:sorr:-10 c:sorry:-10 c:sou:-12 c:spac:7 c:spach:7 c:spe:12 c:sper:13
c:spera:6 c:sperr:7 c:spo:-8 c:ssa:9 c:ssag:7 c:ssage:7 c:ssai:6 c:ssat:8 c:ssata:7 c:sse:-10 c:ssem:-6 c:ssi:7
c:ssib:-7 c:ssin:6 c:ssis:6 c:ssist:6 c:ssive:6 c:sso:-19 c:sso>:-14 c:ssu:-9 c:ssun:-9 c:ssunt:-6 c:st>:-15
c:sta:-18 c:sta>:-7 c:staa:-8 c:staat:-7 c:stan:6 c:stand:7 c:stat:9 c:statu:12 c:ste:14 c:stee:9 c:steem:10
c:stel:-10 c:stem:24 c:stem>:9 c:stema:12 c:stent:6 c:stes:-7 c:stes>:-6 c:sti:-8 c:stm:-6 c:sto:-19 c:sto>:-17
c:stom:6 c:stome:6 c:stoy:-7 c:stoy>:-7 c:str:17 c:stra>:-7 c:stre>:10 c:stru:18 c:struc:16 c:stuk:7 c:suc:6
c:succ:8 c:succe:8 c:sult:6 c:sulta:6 c:sun:-6 c:sunto:-6 c:sur>:-7 c:sure:6 c:sure>:6 c:sus:9 c:susc:6 c:suscr:6
c:sust:6 c:sys:25 c:syst:25 c:syste:25 c:ta>:-6 c:taa:-11 c:taald:8 c:taat:-7 c:taat>:-7 c:tad:-14 c:tado:-9
c:tado>:-7 c:tag:-13 c:tag>:-7 c:tage:-6 c:tagen:-9 c:tal:-14 c:tal>:-7 c:tamp:6 c:tampo:6 c:tand>:6 c:tano:9
c:tao:-6 c:tao>:-6 c:tar:16 c:tar>:10 c:tari:-7 c:tars:7 c:tarse:7 c:tart>:6 c:tas:17 c:tas>:7 c:tat:28 c:tate:10
c:tati:7 c:tatie:6 c:tatu:12 c:tatus:7 c:tbr:6 c:te>:-33 c:ted>:-6 c:tee:11 c:teem:10 c:teem>:9 c:tel:-6 c:tem:30
c:tem>:9 c:tema:11 c:tema>:13 c:tembe:7 c:temen:6 c:temos:6 c:ten:9 c:tenca:7 c:tend:-9 c:tendo:-6 c:tenh:9
c:tenha:7 c:tent:17 c:tente:13 c:ter:7 c:terc:6 c:terce:6 c:terio:8 c:ters:-9 c:tes:9 c:test:12 c:teste:18 c:teu:19
c:teur:10 c:teur>:11 c:th>:-12 c:tha:-6 c:the:-17 c:the>:-8 c:thi:7 c:thin:11 c:think:12 c:thr:-7 c:thre:-6 c:tic:13
c:tica:7 c:tice:6 c:tice>:6 c:tico:6 c:tico>:6 c:tid:7 c:tie>:6 c:tif:-6 c:tim:-11 c:time:-6 c:tin:-8 c:tio:-7
c:tion:-7 c:tir>:7 c:tit:-6 c:tje:-7 c:tje>:-7 c:to>:-36 c:tob:-6 c:tom:13 c:toma:9 c:tomat:16 c:tome:6 c:tomer:6
c:tor:14 c:tor>:9 c:tore:7 c:tos:-6 c:tot:7 c:tot>:10 c:tout:6 c:toy:-8 c:toy>:-8 c:tra:-29 c:tra>:-7 c:trac:-6
c:trag:-6 c:tran:-7 c:trans:-6 c:tras:6 c:tras>:6 c:trato:12 c:tre>:10 c:tri:-7 c:tria:7 c:trib:-7 c:tribu:-7
c:tro>:7 c:troi:6 c:trois:6 c:tru:22 c:truc:21 c:truct:6 c:tsap:6 c:tsapp:6 c:tta:-6 c:ttent:6 c:tter:15 c:tter>:16
c:tto:-16 c:tto>:-12 c:ttr:9 c:ttre:10 c:ttres:6 c:ttu:-8 c:ttur:-8 c:ttura:-11 c:tu>:12 c:tuk:7 c:tun:-6 c:tun>:-7
c:tur:-13 c:ture:-7 c:tus:7 c:tus>:7 c:tuu:-6 c:tuur:-6 c:twe:12 c:twee:12 c:twee>:12 c:uai:10 c:uais:11 c:uais>:11
c:ual:6 c:uand:-6 c:uando:-6 c:uant:9 c:uanto:10 c:uara:7 c:uaran:7 c:uber:-9 c:uca:6 c:ucao:6 c:ucao>:6 c:ucc:12
c:ucce:8 c:ucces:8 c:uch:-7 c:uch>:-6 c:uct:6 c:udo>:7 c:ued:6 c:ueda>:6 c:uee:7 c:uel:-7 c:uell:-6 c:ueno:8 c:ues:9
c:ues>:10 c:ueva:6 c:ueva>:6 c:uh>:8 c:uhe:8 c:ui>:-10 c:uid:14 c:uido:18 c:uido>:18 c:uie:-6 c:uim:6 c:uin:-6
c:uir:7 c:uir>:7 c:uit:-11 c:uit>:-6 c:uk>:14 c:ul>:13 c:ulde:7 c:uli:-6 c:ulla:6 c:uls:6 c:ult:9 c:ulta:6 c:uma:6
c:uma>:-6 c:uman:13 c:uman>:9 c:ument:6 c:umero:-6 c:umm:-8 c:umme:-8 c:ummer:-8 c:un>:-9 c:una>:8 c:unal:-6
c:und:-21 c:und>:-9 c:une:-13 c:une>:-9 c:ungsu:6 c:uni:-8 c:unn:8 c:uns:8 c:unse:6 c:unser:6 c:unt:-16 c:unto:-9
c:unto>:-9 c:uo>:8 c:uon>:6 c:up>:-6 c:uper:6 c:upera:7 c:upl:-6 c:uppe>:7 c:ur>:13 c:ura>:7 c:urat:7 c:urate:6
c:urd:8 c:urde:10 c:urde>:10 c:ure:-6 c:ure>:7 c:uren:-6 c:urne:6 c:urnee:6 c:uro:-16 c:uro>:-13 c:urs:-6 c:urs>:-12
c:urso:12 c:urso>:12 c:urv:7 c:uscr:6 c:uscri:6 c:use:-9 c:use>:-6 c:usg:6 c:usge:6 c:usse:6 c:ust:-9 c:ust>:-6
c:ustom:6 c:ustr:6 c:ut>:12 c:utom:16 c:utoma:16 c:uur:-6 c:vab:6 c:vali:9 c:van:-8 c:ve>:-27 c:ved:28 c:vedi:18
c:vedi>:11 c:vedia:7 c:vedr:8 c:vedre:-6 c:vee>:6 c:vem:-11 c:vemb:-6 c:ven>:16 c:venin:7 c:venu:-6 c:ver:-18
c:ver>:-11 c:verd:-6 c:veri:11 c:verif:8 c:verte:6 c:ves:-6 c:ves>:-6 c:veur:6 c:veur>:6 c:vez:-6 c:vez>:-6
c:via>:-7 c:vid:-7 c:vind:6 c:vir:-16 c:vire:-14 c:virem:-8 c:vis:-20 c:vo>:-10 c:voc:-8 c:voca:-7 c:voi:14
c:voi>:12 c:voir:6 c:voir>:6 c:vol:-6 c:vor:-6 c:vos:-10 c:vou:-8 c:vou>:-13 c:vrie:6 c:vrien:7 c:wa>:6 c:waa:6
c:waar:6 c:waaro:6 c:wan:-6 c:war:8 c:way:10 c:way>:11 c:wd>:9 c:wee:18 c:wee>:12 c:weer:10 c:weg:7 c:wegg:6
c:wegge:6 c:weih:7 c:weihn:7 c:weis>:6 c:wel:-14 c:wel>:-6 c:wer:-8 c:werb:6 c:werd>:-6 c:whats:6 c:whil:7 c:while:7
c:why:6 c:why>:6 c:wij:-6 c:wij>:-9 c:wil:-6 c:win:9 c:wir:-7 c:wit:-6 c:with:-8 c:with>:-9 c:wle:-11 c:woc:12
c:woch:12 c:woche:13 c:wor:-10 c:worde:6 c:work:-6 c:wsl:6 c:wsle:6 c:wslet:6 c:wur:10 c:wurd:10 c:wurde:10 c:xma:19
c:xx>:7 c:yin:-9 c:ying:-9 c:ying>:-9 c:yon:6 c:yons:6 c:yons>:6 c:you>:-11 c:your:8 c:your>:9 c:yst:25 c:yste:25
c:ystee:10 c:ystem:15 c:yth:-6 c:ythi:-6 c:ythin:-6 c:ywa:12 c:yway:12 c:yway>:12 c:zah:-16 c:zahl:-16 c:zahle:-6
c:ze>:-6 c:zegt:8 c:zegt>:8 c:zie>:11 c:zien:-7 c:zien>:-6 c:zu>:7 c:zul:6 c:zum:-6 c:zum>:-6 d:0.1:8 d:0.25:-14
d:0.4:-41 d:0.55:-25 d:0.7:-19 d:0.85:-23 e:paid=day:-27 e:paid=none:8 e:promise=day:33 e:promise=none:-18
e:run=none:-21 f:_amount:-62 f:_day:-53 f:_invoice:-54 f:ack:-8 f:admin:-24 f:all:-18 f:back:-17 f:bounce:-16
f:closed:25 f:contest:28 f:copy:13 f:d.ALLOWANCE_CHARGE:-6 f:d.CANCELLED:18 f:d.CONTRACT_TERMS:-10 f:d.DAMAGED:-7
f:d.DUPLICATE_BILLING:-11 f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:-7 f:d.MISSING_DOCS:-16 f:d.NOT_OURS:-9
f:d.NO_OPEN_ITEM:5 f:d.PRICE_ERROR:-5 f:d.QUALITY:-5 f:d.QUANTITY_SHORT:24 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-6
f:difference:-9 f:dispute:-25 f:firm:-19 f:fix:20 f:formal:-28 f:gone:-28 f:goods:-28 f:greeting:51 f:hardship:-18
f:hold:-10 f:hope:102 f:hostile:-33 f:inject:58 f:joke:27 f:lawyer:-10 f:legal:-12 f:mine:-14 f:moved:11 f:moves:-47
f:n.QUANTITY_SHORT:7 f:netted:-6 f:not:-14 f:not_dispute:14 f:not_duplicate:-5 f:not_gone:-8 f:not_hope:6
f:not_insolvency:6 f:not_legal:-20 f:not_not:-13 f:not_paid:-10 f:not_statement:-9 f:not_stop:-7 f:once_us:-16
f:ooo:-28 f:order:67 f:others:-9 f:paid:8 f:part:-16 f:plan:-22 f:proof:5 f:propose:-29 f:question:-22
f:r.ALLOWANCE_CHARGE:-5 f:r.DUPLICATE_BILLING:-5 f:r.PRICE_ERROR:-8 f:r.PRIOR_OVERPAYMENT:9 f:r.QUALITY:16
f:redirect:-47 f:refuse:-43 f:remittance:-22 f:rest:14 f:run:-18 f:soon:28 f:statement:-16 f:stop:-29 f:unable:-18
f:wait:-11 f:willpay:-39 i:acknowledgement:46 i:acknowledgement=2:46 i:already_paid:-15 i:already_paid=3:-12
i:bounce:-45 i:bounce=3:-45 i:copy_invoice_request:24 i:copy_invoice_request=2:25 i:dispute:-6 i:dispute=1:16
i:dispute=3:-19 i:hardship:-22 i:hardship=2:-8 i:hardship=3:-14 i:hostile:-33 i:hostile=2:-10 i:hostile=3:-23
i:in_payment_run:-20 i:in_payment_run=3:-20 i:insolvency:-5 i:insolvency=3:-5 i:invoice_admin:-22
i:invoice_admin=2:-5 i:invoice_admin=3:-16 i:legal=1:19 i:legal=2:14 i:legal=3:-36 i:nothing:288 i:out_of_office:-22
i:out_of_office=2:-6 i:out_of_office=3:-16 i:partial_payment:-7 i:payment_plan_request:-26
i:payment_plan_request=2:-11 i:payment_plan_request=3:-15 i:promise_to_pay:15 i:promise_to_pay=3:17 i:question:-15
i:question=1:20 i:question=2:-10 i:question=3:-26 i:remittance_advice:-26 i:remittance_advice=2:-6
i:remittance_advice=3:-20 i:statement_request:-16 i:statement_request=3:-13 i:unsubscribe:-61 i:unsubscribe=2:17
i:unsubscribe=3:-78 i:wrong_contact:-34 i:wrong_contact=1:-7 i:wrong_contact=2:-10 i:wrong_contact=3:-16 l:en:24
l:fr:11 l:it:-35 l:pt:-9 n:0:22 n:1:-15 n:2:-33 n:3:-9 n:4:30 n:5:14 n:6:-6 p:aanman:8 p:abbiam:-7 p:abbrac:10
p:abgeme:13 p:abmeld:-6 p:acompa:7 p:actuel:9 p:adicio:10 p:adjunt:12 p:admini:6 p:afgeme:14 p:afmeld:-6 p:agrade:-5
p:alerta:5 p:alread:5 p:angewi:7 p:annull:16 p:anotad:-19 p:anythi:-11 p:appele:12 p:applic:11 p:approv:-6
p:archiv:5 p:ascens:12 p:asegur:-7 p:asiste:20 p:aspett:11 p:assegn:-5 p:assina:5 p:assist:12 p:assunt:-12
p:atenca:15 p:atendi:6 p:attach:-6 p:attent:11 p:ausgeg:5 p:automa:30 p:autori:-8 p:availa:9 p:bemuhe:16 p:berich:-6
p:beschi:7 p:bestel:-6 p:betaal:7 p:betali:-7 p:betref:6 p:biento:16 p:bijgev:10 p:bijlag:13 p:bodega:-5 p:boleti:11
p:bonifi:-10 p:bonnet:-7 p:buchha:8 p:buongi:-6 p:cancel:7 p:cantie:8 p:cerrad:6 p:certai:-5 p:chasin:12 p:cheque:15
p:chiama:9 p:christ:-10 p:classi:6 p:cleare:11 p:client:-7 p:coment:12 p:compan:-6 p:compen:5 p:compet:-6 p:compos:6
p:compri:11 p:compro:-12 p:compte:-5 p:comuni:-7 p:concil:-9 p:conclu:10 p:concur:9 p:confor:13 p:consej:12
p:consid:7 p:conten:-5 p:contes:14 p:conteu:20 p:contra:-5 p:contro:-9 p:cordia:6 p:corres:-5 p:create:-6
p:credit:-12 p:curate:12 p:custom:13 p:daurha:8 p:debite:5 p:debito:5 p:decemb:-9 p:demand:15 p:descul:7 p:desins:-5
p:desorm:7 p:despac:14 p:dienst:7 p:differ:-7 p:digita:14 p:dipend:-6 p:direct:6 p:disdet:15 p:docume:12 p:dossie:10
p:dunnin:5 p:eerder:8 p:empfan:6 p:empres:-9 p:encais:-8 p:encami:-5 p:encont:-5 p:energi:9 p:entreg:-7 p:enviad:9
p:envoye:-6 p:erfolg:9 p:erford:5 p:erhalt:-5 p:erledi:-13 p:esamin:9 p:escrib:-5 p:espera:13 p:espero:11
p:evenin:13 p:factur:-8 p:failli:-5 p:falenc:8 p:fallit:6 p:fattur:-16 p:fatura:-5 p:feiert:-15 p:finali:10
p:financ:-7 p:fornec:-5 p:funcio:11 p:garant:19 p:gebrui:6 p:geehrt:-10 p:gelese:26 p:gemach:13 p:genera:14
p:gennai:-7 p:gentil:10 p:geschi:6 p:geschr:6 p:gesetz:9 p:gister:8 p:giudic:6 p:guaran:14 p:herman:12 p:hinzuk:8
p:imposs:-6 p:incass:6 p:incide:7 p:inclui:-5 p:ingres:12 p:inscri:9 p:insolv:-7 p:instan:-9 p:instru:35 p:integr:9
p:intere:6 p:interr:8 p:irgend:6 p:janeir:-9 p:januar:-6 p:janvie:-5 p:journe:12 p:juridi:5 p:justif:-5 p:lettre:12
p:letzte:10 p:levant:8 p:losche:5 p:mahnsp:15 p:mailbo:5 p:mandat:-6 p:manife:-5 p:marted:8 p:meldin:7 p:mensaj:12
p:mercol:10 p:messag:14 p:modell:11 p:mogeli:10 p:moment:-11 p:nachri:17 p:nachst:11 p:namast:-6 p:necesi:-7
p:nederl:9 p:nenhum:-7 p:newsle:13 p:novemb:-12 p:obriga:-15 p:oferta:10 p:opdrac:6 p:operat:9 p:overge:-7
p:pagame:-7 p:pagarl:7 p:pagher:-11 p:paieme:-6 p:partit:7 p:parven:-5 p:paymen:-6 p:perdon:10 p:person:-7
p:plaint:7 p:portat:10 p:possib:-8 p:possiv:11 p:postfa:7 p:pratic:14 p:preced:13 p:precis:-6 p:priori:11
p:proced:12 p:procha:-7 p:procur:-8 p:promet:11 p:prufun:8 p:qualqu:8 p:readin:5 p:recebi:-12 p:recevr:10
p:rechnu:-17 p:rechtb:6 p:rechte:10 p:recibi:-18 p:reclam:18 p:reconh:7 p:recupe:15 p:reenvi:-8 p:regard:8
p:regist:7 p:reglem:-9 p:regula:-7 p:rekeni:-8 p:relaci:12 p:remind:15 p:remitt:-6 p:renvoy:-7 p:reques:7
p:resili:10 p:respos:-6 p:resuel:6 p:reviso:7 p:ricevu:-16 p:rimbor:10 p:rispon:5 p:risult:16 p:ruckfr:8 p:saldat:8
p:satisf:6 p:sauveg:10 p:schick:-7 p:schlie:12 p:schlus:5 p:schnel:14 p:schone:7 p:schrij:-11 p:schuld:-7
p:semain:-6 p:semana:10 p:serveu:13 p:servic:5 p:simple:12 p:sistem:23 p:societ:-6 p:solici:-10 p:sollec:11
p:sollic:13 p:someth:21 p:speria:11 p:stoppe:6 p:subjec:9 p:suscri:11 p:systee:20 p:system:12 p:tampoc:12
p:telefo:-8 p:tentat:5 p:tercer:12 p:tesour:-5 p:toepas:7 p:tomamo:-9 p:tomorr:5 p:transf:-6 p:tribun:-11
p:trompe:-6 p:tuesda:-5 p:uffici:6 p:ulteri:11 p:unsere:10 p:vediam:14 p:vedrem:-11 p:venerd:-8 p:verder:-5
p:vereff:7 p:verein:-5 p:vergle:10 p:verhaa:6 p:verifi:16 p:verspr:6 p:verstu:5 p:verzon:6 p:viaggi:10 p:vierne:-7
p:vindim:14 p:vireme:-17 p:voldaa:9 p:volgen:6 p:volksb:-10 p:voorwa:9 p:vorgan:8 p:vriend:13 p:vrijda:-6 p:vuestr:7
p:websit:7 p:weihna:13 p:whatsa:12 p:withou:7 p:workin:-6 p:zahlbe:-10 p:zahlun:11 s:!:10 s:00000:-28 s:0000:20
s:000:-16 s:00:-16 s:0:-69 s:?:8 s:aanmaning:-11 s:abmeldung:12 s:accounts:-6 s:acct:-6 s:accuse:-8 s:adubos:10
s:afmelden:-5 s:al:-5 s:an:-8 s:and:-18 s:antwoord:5 s:antwort:8 s:ar:7 s:assunto:9 s:automatic:8 s:automatica:6
s:automatique:17 s:automatisch:5 s:automatische:21 s:avis:-8 s:aviso:-11 s:aw:-55 s:bericht:8 s:bi:-11 s:bl:-7
s:bm:17 s:bo:-8 s:bu:-12 s:ca:8 s:cafe:-5 s:caixas:8 s:cc:-11 s:cf:-12 s:chiusura:8 s:cobranca:6 s:comprovante:-8
s:compte:-5 s:concurso:9 s:confirmation:22 s:conto:-9 s:cp:-5 s:ct:-5 s:cuenta:-5 s:de:30 s:dernier:-5 s:deuda:-5
s:df:14 s:di:16 s:distribue:-6 s:dp:-6 s:ec:5 s:en:-8 s:erinnerung:-10 s:factura:-11 s:factuur:8 s:fatt:9
s:fatura:-17 s:fo:-8 s:foin:-6 s:for:13 s:fr:16 s:fw:-11 s:fwd:17 s:ga:-5 s:gi:-5 s:gl:16 s:gt:-13 s:herinnering:17
s:impaye:-11 s:in:-6 s:inc:6 s:incasso:8 s:inv:5 s:invoice:-27 s:invoices:-13 s:km:8 s:kr:-5 s:la:-6 s:lembrete:-5
s:letter:-19 s:level:-7 s:lw:16 s:mahnung:-5 s:mb:-6 s:melding:5 s:message:35 s:mi:20 s:mm:9 s:mp:11 s:mt:-10
s:nf:18 s:no:-8 s:non:-10 s:not:6 s:nota:12 s:notice:21 s:notification:5 s:np:12 s:objet:17 s:october:-19 s:offen:-5
s:ol:6 s:oleo:11 s:outstanding:6 s:overdue:-13 s:pa:-8 s:pago:-9 s:pay:12 s:payment:12 s:pb:15 s:pc:5 s:pec:-6
s:pendiente:8 s:please:18 s:pneus:-6 s:po:-9 s:query:-6 s:rappel:-41 s:re:-42 s:reception:-7 s:rechnung:-20
s:reclamo:10 s:recordatorio:-41 s:recuperacao:8 s:remesa:-13 s:reminder:-18 s:remittance:-5 s:reply:8 s:res:-17
s:resolved:7 s:respond:8 s:returned:-6 s:richiamo:18 s:rj:-6 s:rt:13 s:sans:17 s:sauvegarde:13 s:second:6
s:secondo:14 s:segundo:9 s:sender:-7 s:sg:5 s:sh:-30 s:shampoo:-5 s:sistema:24 s:statement:-42 s:status:5 s:stop:-8
s:sua:10 s:sv:12 s:tg:39 s:ticket:5 s:tinta:-8 s:tn:16 s:to:-8 s:tr:-6 s:tribunale:-5 s:tweede:6 s:ultimo:-30
s:undelivered:-7 s:unsubscribe:-5 s:update:9 s:ve:-20 s:vencida:6 s:vencido:-6 s:verwerkt:5 s:vm:-8 s:vo:16
s:votre:-5 s:wg:9 s:wi:-18 s:your:12 s:zahlung:-14 s:zahlungserinnerung:29 s:zu:-5 w:!:38 w:%:-12 w:00000:-21
w:0000:15 w:000:-38 w:00:-65 w:0:26 w:?:39 w:@:-41 w:aan:-7 w:ab:-6 w:abbiamo:-7 w:abbraccio:10 w:aber:20
w:aberto:-6 w:abgemeldet:13 w:able:6 w:abmelden:-6 w:account:5 w:ach:-6 w:across:9 w:actuele:9 w:adesso:-11
w:adicional:10 w:adjunto:14 w:administrador:10 w:administrator:8 w:administrators:8 w:af:-6 w:afgeletterd:5
w:afgemeld:14 w:afmelden:-6 w:again:-5 w:agent:10 w:agli:16 w:ah:23 w:ai:5 w:ainda:-12 w:al:-12 w:alertas:5
w:algo:-7 w:alguna:13 w:all:-13 w:alle:16 w:alors:9 w:already:5 w:als:8 w:also:-5 w:altro:24 w:am:-5 w:an:14
w:anbei:-6 w:and:17 w:andata:12 w:anexo:8 w:angewiesen:7 w:ano:-12 w:anotado:-19 w:antes:-8 w:any:-8 w:anything:-11
w:anyway:24 w:ao:12 w:ap:15 w:apenas:17 w:appelez:13 w:approved:-5 w:aqui:-6 w:are:-8 w:arrive:-6 w:as:-16
w:ascensor:12 w:asdf:28 w:asistente:20 w:ask:10 w:assim:-5 w:assinatura:6 w:assistant:14 w:assunto:-11 w:at:15
w:atencao:15 w:atendimento:6 w:attached:-9 w:attend:-6 w:attente:11 w:au:-12 w:aub:-6 w:aucune:-7 w:aus:7
w:ausgeglichen:5 w:automaticamente:7 w:automatico:14 w:automatische:7 w:autre:7 w:aux:9 w:available:9 w:avalie:10
w:aviso:-5 w:avoir:-5 w:back:-5 w:banca:-6 w:bancarios:5 w:banco:-5 w:bank:17 w:bar:11 w:be:8 w:beantwoord:7
w:been:8 w:before:-18 w:beide:-7 w:bemuhen:16 w:bene:-5 w:bent:15 w:betaald:18 w:betreff:6 w:better:11 w:betwist:6
w:bien:-18 w:bientot:16 w:bij:-7 w:bijgevoegd:10 w:bijlage:13 w:bin:-6 w:binnen:7 w:bis:5 w:bitte:-11 w:bizum:-8
w:boa:9 w:boas:-10 w:bodegas:-5 w:boh:27 w:boite:9 w:boletin:11 w:boleto:-8 w:bom:-8 w:bon:-13 w:bonifico:-6
w:bonne:10 w:bonnetje:-7 w:both:-9 w:brief:13 w:bueno:6 w:buenos:9 w:buon:12 w:buone:-5 w:buongiorno:-6 w:bus:12
w:but:30 w:by:10 w:ca:-14 w:call:12 w:can:-6 w:cancelamento:10 w:cancelar:6 w:cantiere:8 w:carico:-5 w:carta:-5
w:caso:5 w:ce:-11 w:cell:9 w:cerrada:6 w:certa:14 w:certain:-5 w:certo:-6 w:cette:-8 w:cf:10 w:chasing:12 w:che:12
w:check:-5 w:checks:-8 w:cheque:-13 w:cheques:15 w:chi:-6 w:chiamate:9 w:chiusa:5 w:chiuso:7 w:christmas:-10
w:ciao:-13 w:cierra:8 w:cio:-9 w:claim:5 w:cleared:11 w:cliente:-5 w:closed:11 w:cnpj:-5 w:co:11 w:cobro:-5 w:com:6
w:como:6 w:compensada:6 w:compris:11 w:comprovante:-8 w:compte:13 w:comptez:-5 w:con:-11 w:concurso:14 w:conforme:15
w:conseguir:13 w:consejo:12 w:contabile:6 w:conteste:26 w:conteudo:20 w:conto:-6 w:contra:14 w:control:-7
w:cordiali:8 w:correo:13 w:corso:8 w:coucou:-6 w:could:-5 w:court:7 w:created:-6 w:credit:-9 w:cuando:-5 w:cuanto:10
w:cuenta:-6 w:curateur:12 w:curator:8 w:curso:9 w:customer:10 w:da:-16 w:dada:10 w:dag:-10 w:dagen:-6 w:dal:8
w:dam:-6 w:dank:-7 w:danke:-9 w:dans:-8 w:das:7 w:dat:17 w:data:-6 w:days:-10 w:de:-38 w:dear:-8 w:debiteur:7
w:debitore:6 w:december:-6 w:decide:-7 w:deja:-7 w:della:-10 w:dem:7 w:demanda:13 w:dentro:6 w:depot:7 w:depuis:7
w:desormais:7 w:destinataire:11 w:deuda:6 w:deus:9 w:deux:-8 w:deze:-7 w:di:-10 w:dice:10 w:dicht:9 w:did:25
w:die:-26 w:dienen:6 w:diese:-12 w:diesem:5 w:dieses:7 w:digo:-12 w:dipende:-6 w:director:11 w:direkt:-5 w:dirvi:9
w:disdetta:15 w:do:-25 w:document:12 w:domani:17 w:done:-7 w:dossier:10 w:dovuto:9 w:drei:11 w:duas:-6 w:due:-7
w:dunning:5 w:dus:-5 w:echt:-11 w:een:-20 w:eens:-7 w:eerdere:8 w:eerst:-5 w:eh:14 w:eind:-8 w:eine:10 w:el:10
w:elf:-5 w:ella:13 w:empresa:-6 w:en:16 w:encaissement:-8 w:end:-7 w:energie:9 w:engano:8 w:enviada:9 w:envie:14
w:envoye:10 w:er:-7 w:era:15 w:erforderlich:5 w:erhalten:-5 w:erledigt:-13 w:erop:7 w:erp:10 w:erreur:10 w:es:-23
w:esito:10 w:esperamos:16 w:espere:-7 w:esperons:11 w:essaie:11 w:esse:-9 w:esta:23 w:este:-14 w:estoy:-13 w:et:-10
w:etage:12 w:etwas:9 w:eu:-11 w:eur:-13 w:euro:-10 w:evening:13 w:expediente:5 w:faccio:-6 w:faire:-8 w:falencia:8
w:fallito:8 w:falta:16 w:fatto:-13 w:fattura:-21 w:fatture:6 w:fatura:22 w:favor:-7 w:fazer:6 w:fb:5 w:feste:-5
w:ff:-7 w:figura:8 w:fijne:5 w:filha:8 w:fim:-5 w:fin:8 w:firma:-5 w:first:-10 w:fiscal:6 w:foi:10 w:for:-23
w:fornecedores:-5 w:forse:18 w:fragen:-5 w:frau:-11 w:free:14 w:from:-11 w:ft:-7 w:fur:-8 w:ga:-8 w:garantie:-5
w:garanto:5 w:gebruiker:6 w:gedaan:-5 w:geehrte:-10 w:geen:-5 w:gehen:10 w:geht:-8 w:geld:-13 w:gelesen:26
w:gemacht:13 w:generado:9 w:generated:7 w:gennaio:-7 w:gente:-6 w:gentile:12 w:geschillen:7 w:geschreven:6
w:gesetzt:9 w:gezien:-9 w:giorni:-7 w:giorno:25 w:giro:-5 w:gisteren:13 w:giudice:6 w:giuro:-5 w:gli:-7 w:goed:-16
w:got:-11 w:graag:-6 w:grazie:-18 w:great:7 w:groet:12 w:gros:-6 w:grupo:10 w:gruppe:13 w:grusse:9 w:ha:15 w:hab:-11
w:had:5 w:hago:-7 w:half:-6 w:hallo:-7 w:has:16 w:hasta:-8 w:hat:-9 w:have:9 w:hc:5 w:he:-9 w:heard:-8 w:heb:-11
w:hebben:-10 w:heeft:16 w:hele:12 w:hem:5 w:hemos:-5 w:here:-6 w:hermana:13 w:herr:-7 w:hi:-19 w:hier:-13 w:hij:12
w:hinten:5 w:hinzukriegen:8 w:hm:27 w:ho:-8 w:hoeft:5 w:hoffen:10 w:hoi:-10 w:hoje:-5 w:hola:-7 w:hoor:-5 w:horas:11
w:horen:-7 w:host:5 w:how:7 w:human:18 w:ia:17 w:iban:-6 w:ich:-30 w:ict:7 w:iets:11 w:ignore:10 w:igual:9 w:ihre:7
w:ihren:-6 w:ik:-21 w:il:-7 w:im:-19 w:in:-46 w:information:10 w:instant:-9 w:instantane:-6 w:integral:14
w:intentare:-12 w:interes:9 w:inv:-7 w:io:-9 w:irgendwie:7 w:irmao:14 w:is:-22 w:isso:8 w:ist:-13 w:it:-15 w:items:5
w:jahr:10 w:jamais:-5 w:janeiro:-9 w:janvier:-5 w:je:-17 w:jefe:-13 w:jo:13 w:joint:-6 w:journee:12 w:judicial:5
w:juge:11 w:jullie:-7 w:juridico:9 w:just:-14 w:kan:-17 w:kann:5 w:ke:-23 w:keer:-7 w:kees:8 w:kein:8 w:kind:8
w:kkkkk:7 w:klaar:-7 w:know:-5 w:kom:11 w:kommt:-5 w:komt:-14 w:kon:7 w:kunnen:10 w:kunt:-5 w:la:-16 w:laat:11
w:las:-5 w:last:-8 w:laten:11 w:le:33 w:leg:-6 w:les:10 w:letto:-8 w:lettre:10 w:lettres:12 w:letzte:-5 w:li:17
w:liegt:5 w:liggen:12 w:ligne:24 w:ligt:-5 w:like:-7 w:linha:10 w:link:14 w:liquidateur:11 w:lo:-27 w:logged:5
w:logo:-5 w:lol:10 w:looked:9 w:loschen:5 w:lot:-5 w:ltd:-8 w:lunedi:-8 w:ma:7 w:maand:-10 w:maar:16 w:machine:5
w:madame:15 w:mahnsperre:10 w:mahnung:5 w:mail:-22 w:mailbox:5 w:mails:-6 w:mairie:-5 w:mais:23 w:maken:15 w:mal:-5
w:man:14 w:manana:-8 w:manco:33 w:manda:8 w:mano:-5 w:marido:-5 w:martedi:8 w:martes:12 w:mas:10 w:matin:-9
w:mayor:-7 w:md:-8 w:me:-55 w:mee:13 w:meer:-10 w:mehr:-8 w:mei:-13 w:mein:-6 w:melding:7 w:mensaje:14 w:mer:14
w:merci:-11 w:mercoledi:10 w:merry:39 w:mes:-9 w:message:20 w:messagerie:-6 w:met:5 w:meu:7 w:mi:-10 w:mia:-7
w:mich:-9 w:might:17 w:mij:-7 w:minhas:-10 w:mir:-9 w:mit:-6 w:modello:11 w:modelo:16 w:moeder:11 w:moet:-8
w:mogelijk:10 w:moglich:8 w:moi:-8 w:mois:-5 w:momento:-10 w:mon:-8 w:morgen:-11 w:moves:-6 w:mr:-23 w:mulder:9
w:mvg:11 w:my:14 w:naar:-8 w:nach:-21 w:nachricht:18 w:nachste:22 w:nachsten:-10 w:nada:17 w:namaste:-6 w:nao:-23
w:nas:17 w:natal:-6 w:ne:11 w:necesitamos:-5 w:nederland:9 w:neem:15 w:nem:-7 w:nemen:9 w:nenhuma:-7 w:net:-5
w:news:7 w:newsletter:13 w:nicht:-17 w:nichts:9 w:nie:-9 w:niente:6 w:niet:13 w:nieuwe:-7 w:niks:13 w:nl:7 w:nn:8
w:no:32 w:noel:11 w:nog:-15 w:nom:11 w:nosso:7 w:not:13 w:note:-5 w:noted:-11 w:notice:13 w:nous:-10 w:novembre:-7
w:now:-16 w:nuestro:6 w:nueva:13 w:numero:-11 w:nummer:-9 w:nun:-5 w:nur:10 w:objet:12 w:obrigada:-8 w:obrigado:-6
w:oder:11 w:of:-22 w:ofertas:10 w:off:-9 w:offene:7 w:ogni:9 w:oi:-9 w:ola:11 w:om:-6 w:on:-19 w:once:12 w:onde:-5
w:one:-13 w:ontem:-6 w:ook:28 w:op:-13 w:opa:-12 w:opdracht:6 w:ops:8 w:or:5 w:ora:-13 w:orde:-8 w:os:-9 w:osso:-6
w:oui:5 w:our:-14 w:out:-13 w:outro:-5 w:overgemaakt:-7 w:pace:9 w:pagado:9 w:pagar:6 w:pagare:23 w:pagarles:9
w:pagata:-5 w:pagheremo:-11 w:pago:-13 w:paid:5 w:paiement:-6 w:para:5 w:pare:-21 w:partita:9 w:pas:11 w:paso:-5
w:pay:8 w:paye:-7 w:payee:-5 w:payer:12 w:paying:-10 w:payment:-6 w:pc:9 w:pd:-6 w:pdf:16 w:pedido:6 w:per:10
w:perdone:13 w:perdu:7 w:pero:19 w:petit:-5 w:peux:13 w:pix:-11 w:plainte:7 w:plan:8 w:plazo:8 w:please:-14 w:pod:-6
w:poder:8 w:possible:-5 w:possivel:11 w:posso:-7 w:post:18 w:poste:-12 w:posten:12 w:postfach:7 w:pour:8 w:pouvez:-6
w:pra:-6 w:pratica:14 w:prazo:-5 w:preciso:-5 w:prima:-7 w:prise:10 w:procedura:6 w:procedure:9 w:processed:5
w:prometo:12 w:promise:9 w:promises:-5 w:pronto:10 w:propre:17 w:prossima:6 w:proxima:9 w:prufung:8 w:puede:5
w:pues:11 w:punto:-18 w:puo:9 w:qualquer:8 w:quando:-6 w:quanto:11 w:que:13 w:quelle:-5 w:qui:-10 w:rappel:13
w:raus:-5 w:rb:-6 w:read:23 w:reading:5 w:recebi:-13 w:recebido:-11 w:recevrez:10 w:rechnung:-16 w:rechtbank:6
w:rechter:11 w:recibido:-16 w:recibo:13 w:reclamacao:11 w:reclamo:9 w:recordatorios:6 w:recu:-17 w:recuperacao:15
w:regarde:-7 w:regards:16 w:regel:12 w:reglement:-9 w:regler:5 w:rekening:-5 w:relacion:12 w:relais:-6 w:relances:9
w:reminder:7 w:reminders:8 w:remittance:-6 w:renvoyer:-6 w:request:7 w:resiliation:10 w:responde:8 w:resposta:-6
w:reto:-9 w:ricevuto:-13 w:rimborso:10 w:ring:-5 w:rispondere:6 w:rispondi:10 w:rispondo:-9 w:risulta:9
w:risultano:7 w:ruckfragen:8 w:run:-7 w:said:9 w:sair:-33 w:saldate:7 w:saluti:8 w:sapere:-6 w:sauvegarde:10
w:scan:12 w:schade:13 w:schone:13 w:schrijf:-11 w:se:-13 w:second:14 w:segue:8 w:sehr:-10 w:semaine:-6 w:semanal:11
w:sent:10 w:september:9 w:sera:-11 w:serveur:13 w:services:9 w:set:7 w:sexta:-7 w:sha:-7 w:si:-13 w:siamo:-5
w:sich:8 w:sido:7 w:sie:-10 w:siehe:15 w:sim:9 w:simplemente:14 w:sin:-9 w:sind:11 w:sistema:27 w:sit:6 w:skonto:-6
w:sms:14 w:snap:16 w:snel:10 w:so:18 w:sobre:13 w:societe:-5 w:solde:17 w:soldi:-12 w:sollecito:8 w:solo:-7
w:something:21 w:sont:-6 w:soon:-7 w:sorry:-19 w:soy:-5 w:speriamo:11 w:spero:-9 w:sta:-5 w:staat:-12 w:stand:9
w:start:12 w:status:14 w:statut:10 w:still:11 w:stoppen:6 w:stuk:14 w:stuurt:-7 w:su:9 w:subject:9 w:suis:-5 w:suo:9
w:sur:-14 w:sure:13 w:svp:-7 w:sw:-6 w:systeem:18 w:system:17 w:ta:-16 w:take:9 w:tampoco:12 w:tardes:5 w:tardi:8
w:team:6 w:telefono:-7 w:tell:7 w:tem:-5 w:temos:13 w:tens:-5 w:tentativo:8 w:tercero:12 w:terug:10 w:tesouraria:-5
w:th:6 w:that:-6 w:the:-15 w:there:8 w:these:-6 w:think:24 w:three:-10 w:thx:-30 w:ticket:-6 w:time:-9 w:toch:9
w:todo:10 w:toepassing:7 w:tom:-7 w:tomamos:-9 w:tomorrow:5 w:tot:7 w:tout:5 w:toute:5 w:traite:-6 w:tres:-7
w:tribunal:-7 w:tribunale:-5 w:trois:11 w:truck:9 w:try:8 w:trying:-5 w:tu:25 w:tuesday:-5 w:tun:-13 w:tutte:6
w:twee:25 w:two:-5 w:uber:-7 w:uberweisen:6 w:uffici:-6 w:ufficio:6 w:uit:-13 w:ulteriore:11 w:um:14 w:una:-7
w:und:-11 w:une:-6 w:uns:6 w:unserem:12 w:up:-10 w:us:-9 w:use:-6 w:uteis:-8 w:utente:5 w:va:-9 w:valide:12
w:valor:-8 w:van:-7 w:vc:-5 w:vcs:-6 w:vd:-5 w:ve:-7 w:vedi:24 w:vediamo:14 w:vedo:8 w:vedremo:-11 w:veio:-5
w:vem:-8 w:ven:18 w:venerdi:-8 w:ver:-11 w:verdere:-5 w:vereffend:7 w:vereinbart:-5 w:verhaal:6 w:verifica:6
w:verificacion:6 w:verifier:12 w:versprechen:11 w:versuche:-6 w:versuchen:9 w:verzonden:6 w:vi:-9 w:via:-12
w:vielen:9 w:viernes:-7 w:vire:-10 w:virement:-15 w:visto:-9 w:voce:8 w:voces:-10 w:voi:24 w:voir:14 w:voldaan:9
w:volgens:7 w:volksbank:-10 w:vom:-6 w:voorwaarden:9 w:vorgang:9 w:vou:-24 w:vous:11 w:voyons:13 w:vriendelijke:13
w:vrijdag:-6 w:vu:-5 w:vuelta:-5 w:vuestro:11 w:wa:12 w:waarom:12 w:want:-8 w:was:-10 w:wat:8 w:we:9 w:website:7
w:week:-6 w:weer:9 w:wegens:8 w:weihnachten:13 w:weiter:-5 w:weken:11 w:wel:-9 w:welche:-5 w:wenn:10 w:werd:-12
w:what:-7 w:whatsapp:12 w:why:12 w:wi:-5 w:wij:-18 w:wir:-9 w:with:-18 w:within:-6 w:without:7 w:wk:-5 w:woche:11
w:wochen:11 w:worden:11 w:wordt:-5 w:working:-6 w:wurde:20 w:xmas:39 w:yo:6 w:you:-23 w:your:17 w:zahlen:-10
w:zahlung:12 w:zahlungsavis:-5 w:ze:-5 w:zegt:16 w:zero:-6 w:zet:10 w:zie:40 w:zijn:9 w:zit:-7 w:zu:15 w:zum:-5
"""
