"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -1.56
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:41 ?ack:18 ?copy:-26 ?difference:-8 ?goods:-6 ?greeting:-5 ?hope:9 ?legal:-6 ?mine:-5 ?moved:-7 ?not:-6 ?paid:5
?pay:-9 ?plan:-16 ?propose:-18 ?question:-29 ?redirect:-5 ?statement:-7 ?willpay:-10 b:!_!:16 b:00000_and:8
b:00000_eur:-6 b:0000_00000:8 b:0000_0000:-7 b:0000_000:8 b:0000_00:25 b:0000_has:9 b:0000_pdf:32 b:0000_wurde:5
b:000_000:7 b:000_00:-28 b:000_0:-10 b:000_ee:11 b:000_en:-6 b:000_euro:-6 b:00_00000:-8 b:00_00:-8 b:00_ach:-6
b:00_dias:-9 b:00_gelesen:19 b:00_horas:12 b:00_november:9 b:00_september:10 b:00_te:-6 b:00_th:7 b:0_%:-9
b:0_000:-28 b:0_00:8 b:0_0:22 b:0_?:-7 b:0_com:30 b:0_dias:-6 b:0_gennaio:-5 b:0_is:5 b:0_november:-13
b:0_oktober:-5 b:0_working:-5 b:0_wurde:8 b:?_!:8 b:?_?:39 b:aber_nichts:12 b:able_to:6 b:ach_trace:-6
b:across_to:14 b:al_cliente:-5 b:all_items:5 b:all_three:-10 b:alle_0:10 b:already_paid:6 b:als_curator:12
b:am_00:10 b:am_the:15 b:an_@:15 b:an_die:11 b:and_am:12 b:and_can:5 b:and_will:7 b:antes_de:-6 b:antes_do:-7
b:ao_pedido:7 b:ap_0:14 b:aqui_ee:-13 b:as_duas:-7 b:ask_for:12 b:assunto_esta:-11 b:at_my:13 b:ate_dia:14
b:ate_sexta:-5 b:aus_dem:13 b:aux_lettres:13 b:avalie_nosso:10 b:avant_noel:14 b:be_able:6 b:be_processed:5
b:been_logged:8 b:before_anything:-7 b:before_christmas:-9 b:bei_der:-5 b:bien_ete:11 b:bien_recu:-15 b:bij_de:15
b:binnen_twee:14 b:bitte_loschen:5 b:boite_aux:13 b:bonjour_madame:16 b:bonne_journee:17 b:buenos_dias:10
b:buone_feste:-5 b:but_cannot:9 b:but_no:28 b:by_the:9 b:can_be:5 b:cannot_promise:10 b:ce_matin:-7 b:ce_message:13
b:che_la:12 b:cheque_00000:-6 b:cheques_in:15 b:ci_vediamo:17 b:cleared_by:6 b:con_el:-5 b:con_il:-5 b:con_los:5
b:conseguir_pagar:12 b:contact_op:13 b:cordiali_saluti:8 b:correo_ni:14 b:credit_control:-8 b:da_sua:9 b:dank_fur:10
b:dans_les:-6 b:das_an:12 b:das_geld:-5 b:das_war:-5 b:dass_sie:13 b:dat_het:7 b:de_0:7 b:de_baja:10 b:de_bank:13
b:de_deuda:7 b:de_enero:6 b:de_factuur:-5 b:de_fin:-5 b:de_mes:-5 b:de_messagerie:-5 b:de_nos:12 b:de_rechtbank:6
b:de_rechter:12 b:de_sauvegarde:12 b:de_verificacion:7 b:de_votre:10 b:de_vous:13 b:de_website:9 b:dear_credit:-8
b:del_ano:-5 b:dentro_de:6 b:depot_de:7 b:depuis_le:11 b:der_volksbank:-10 b:desde_que:9 b:deze_maand:-7 b:di_pace:9
b:di_pagare:15 b:dias_en:13 b:dias_uteis:-5 b:dice_que:12 b:did_not:8 b:did_you:11 b:diese_woche:-9
b:dieses_postfach:8 b:dit_bericht:7 b:do_000:-6 b:do_meu:14 b:doe_ik:7 b:drei_wochen:12 b:du_tout:15 b:ee_andata:15
b:ee_fallito:8 b:ee_il:-5 b:ee_stato:5 b:ee_un:29 b:een_nieuwe:-7 b:eind_volgende:-5 b:el_00:5 b:el_consejo:14
b:el_del:13 b:el_martes:12 b:el_pago:13 b:el_plazo:10 b:el_viernes:-6 b:em_00:37 b:em_anexo:7 b:em_janeiro:-6
b:email_and:12 b:en_attente:11 b:en_compte:11 b:en_concurso:8 b:en_cuanto:11 b:en_el:5 b:en_la:-12 b:en_ligne:7
b:en_nuestro:9 b:en_relacion:11 b:en_su:6 b:entro_la:9 b:er_niks:12 b:erop_terug:9 b:es_ist:5 b:es_nicht:-5
b:esperamos_poder:9 b:espere_pouvoir:-8 b:est_bien:-5 b:est_en:-6 b:est_le:7 b:est_note:-5 b:est_pour:16 b:est_un:6
b:esta_certa:14 b:esta_em:-10 b:esta_semana:8 b:estamos_en:11 b:estamos_sem:-5 b:et_je:-5 b:et_le:11 b:et_sera:-5
b:facture_?:-5 b:factuur_000:7 b:fatto_ora:-11 b:fattura_000:11 b:fattura_?:-24 b:fatura_esta:13 b:fb_0:5
b:fin_de:-6 b:for_it:12 b:for_the:-6 b:for_this:-5 b:freitag_00:11 b:freitag_0:-10 b:from_our:-7 b:ft_00000:-6
b:fur_die:-8 b:fur_ihre:10 b:geehrte_frau:-9 b:generado_automaticamente:9 b:gentile_utente:6 b:geschillen_worden:7
b:gesendet_mit:11 b:get_something:8 b:get_this:-6 b:giudice_di:9 b:gli_uffici:-5 b:grusse_aus:14 b:ha_sido:8
b:haben_sich:13 b:haben_wir:-5 b:had_een:13 b:hago_bizum:-6 b:hallo_herr:-5 b:has_been:14 b:hasta_el:-6
b:have_been:5 b:have_look:-7 b:have_paid:14 b:have_received:14 b:heb_hem:13 b:heb_het:-7 b:hebben_wij:-6
b:het_dossier:6 b:het_niet:14 b:het_op:-5 b:het_volgende:-8 b:het_voor:6 b:hi_there:14 b:hi_tom:-7 b:ho_letto:-6
b:hoeft_niets:5 b:hola_!:-5 b:honnetement_je:14 b:hope_to:-12 b:ich_es:-5 b:ich_ihnen:-5 b:ihnen_nachste:8
b:ihre_nachricht:19 b:ihren_fragen:-5 b:ik_ben:-8 b:ik_ga:-5 b:ik_had:13 b:ik_kom:11 b:ik_leg:-5 b:ik_neem:15
b:ik_niks:8 b:ik_zie:17 b:il_00:-7 b:il_0:-7 b:il_codice:-5 b:il_est:13 b:il_giudice:10 b:il_messaggio:-9
b:il_modello:11 b:il_suo:10 b:im_anhang:-12 b:in_corso:8 b:in_der:11 b:in_orde:-6 b:in_ufficio:9 b:is_an:6
b:is_automatisch:7 b:is_now:5 b:ist_bei:-9 b:ist_das:9 b:ist_keine:5 b:it_by:11 b:it_is:-5 b:it_over:-5 b:it_will:-9
b:ja_ja:-7 b:je_ai:-5 b:je_ne:9 b:je_vous:-7 b:just_now:-10 b:kann_ich:10 b:kind_regards:9 b:kom_erop:11
b:komt_goed:-13 b:kon_niet:7 b:la_facture:9 b:la_fattura:8 b:la_nueva:9 b:la_partita:9 b:la_procedure:13
b:la_prossima:15 b:la_settimana:-7 b:la_sua:-6 b:las_00:-6 b:le_00:-15 b:le_compte:7 b:le_depot:7
b:le_destinataire:12 b:le_fatture:7 b:le_juge:11 b:le_liquidateur:12 b:le_nom:12 b:le_service:-6 b:leg_het:-5
b:les_deux:-5 b:ligt_bij:-5 b:like_to:-7 b:look_at:12 b:loschen_sie:5 b:ma_il:21 b:ma_non:-6 b:maar_ik:27
b:mail_app:11 b:mas_nao:12 b:melding_is:5 b:mes_pero:-5 b:message_automatique:6 b:messaggio_automatico:8 b:met_het:5
b:met_vriendelijke:13 b:meu_irmao:14 b:mi_hermana:13 b:mijn_man:17 b:minha_filha:8 b:mit_der:10 b:na_proxima:12
b:nachricht_wurde:11 b:nachste_woche:27 b:nao_ee:-9 b:nao_foi:8 b:nao_garanto:6 b:nao_temos:13 b:nao_tenho:5
b:ne_conteste:15 b:ne_pas:7 b:ne_peux:14 b:next_week:11 b:nicht_gelesen:8 b:niet_bij:16 b:niet_te:6 b:niet_worden:6
b:niets_te:5 b:nl_example:8 b:no_es:5 b:no_hay:-5 b:no_le:11 b:no_puedo:9 b:nom_de:11 b:non_ee:-5 b:non_era:20
b:non_rispondere:8 b:non_so:9 b:nosso_atendimento:10 b:not_take:14 b:notice_and:5 b:nous_esperons:11 b:of_your:-5
b:ok_?:16 b:ola_!:12 b:on_00:7 b:on_attend:-6 b:on_friday:15 b:on_the:-9 b:ook_een:15 b:op_0:-6 b:op_betaald:10
b:op_de:-13 b:op_onze:9 b:our_best:-5 b:our_md:-7 b:over_te:16 b:paga_se:14 b:pagar_la:18 b:pagare_entro:-6
b:pagare_la:17 b:paid_it:-5 b:paid_this:13 b:par_le:7 b:pas_du:15 b:pas_repondre:-5 b:pd_00:-6 b:pedido_de:10
b:per_il:11 b:pero_no:7 b:peux_rien:15 b:plainte_pour:7 b:plazo_de:9 b:please_do:8 b:please_see:-8 b:por_la:12
b:por_su:10 b:post_and:15 b:pour_le:8 b:pour_toute:7 b:pouvez_vous:-6 b:pouvoir_vous:11 b:procedure_de:11
b:prometo_nada:13 b:promise_to:5 b:prossima_settimana:16 b:proxima_semana:12 b:qualquer_reclamacao:13 b:que_el:20
b:que_esta:14 b:que_je:16 b:que_si:-11 b:que_vem:-8 b:que_viene:7 b:rb_0:-5 b:read_it:14 b:rechnung_?:-9
b:recuperacao_da:8 b:recuperacao_judicial:7 b:relacion_con:11 b:reply_within:-5 b:request_has:8 b:rien_de:-6
b:riuscire_pagare:12 b:said_would:10 b:sans_les:11 b:sc_0:5 b:se_fait:7 b:se_nao:8 b:se_pago:-13 b:see_below:-7
b:see_the:12 b:segue_em:10 b:sehr_geehrte:-9 b:sent_00:10 b:september_0000:12 b:settimana_prossima:-7 b:seu_pedido:8
b:si_que:-7 b:sie_haben:13 b:sie_uns:-5 b:siehe_anhang:15 b:sin_falta:-6 b:sind_nicht:8 b:sobre_el:14
b:something_across:9 b:soon_as:-7 b:sorry_!:-9 b:sorry_wrong:5 b:speriamo_di:11 b:spero_di:-8 b:staat_op:5
b:status_cleared:8 b:su_caso:6 b:su_correo:9 b:sua_conta:8 b:sure_will:14 b:ta_osso:-6 b:te_betalen:12 b:te_hago:-7
b:te_kunnen:16 b:temos_qualquer:14 b:thank_you:-6 b:the_00:8 b:the_end:-5 b:the_first:-8 b:the_mail:-9 b:the_next:-8
b:the_post:15 b:the_week:-5 b:this_?:13 b:this_account:8 b:this_is:5 b:this_message:6 b:this_one:-7 b:to_be:-11
b:to_get:-9 b:to_pay:22 b:to_this:7 b:to_you:9 b:tot_dan:15 b:trace_00000:-6 b:tutte_le:7 b:twee_weken:13
b:un_abbraccio:10 b:un_altro:29 b:un_gros:-6 b:un_message:6 b:und_den:8 b:uw_bericht:-7 b:vamos_tentar:10
b:van_dam:-6 b:van_de:-12 b:van_toepassing:7 b:ver_si:-15 b:verificacion_de:6 b:versprechen_kann:11 b:vi_do:-9
b:vi_ho:10 b:vielen_dank:9 b:virement_instantane:-6 b:von_unserem:13 b:voor_de:18 b:voor_het:17 b:votre_message:-9
b:vou_pagar:-5 b:vou_tentar:-6 b:vou_ver:-8 b:vous_ne:10 b:vous_payer:14 b:vous_regler:11 b:vriendelijke_groet:13
b:war_das:12 b:we_are:-10 b:we_do:7 b:we_have:10 b:we_hope:-5 b:we_will:6 b:we_would:-8 b:week_000:-5 b:wij_nemen:14
b:wij_zijn:-10 b:will_do:-6 b:will_have:-8 b:will_look:12 b:will_pay:-6 b:will_try:13 b:wir_haben:-7 b:wir_hoffen:10
b:with_the:-5 b:within_0:-5 b:woche_noch:-8 b:working_days:-5 b:would_ask:11 b:would_like:-7 b:wurde_am:18
b:ya_se:-13 b:yo_no:12 b:you_have:5 b:you_the:-8 b:you_want:-8 b:your_email:12 b:your_message:8 b:your_request:8
b:zegt_dat:17 b:zie_de:9 b:zijn_de:7 b:zijn_een:-6 b:zijn_jullie:-6 c:<a>:-53 c:<aber:7 c:<ac:-11 c:<acc:-8
c:<ace:-6 c:<ache:6 c:<acr:8 c:<ade:-8 c:<ades:-6 c:<adi:10 c:<adj:6 c:<adju:6 c:<af:-6 c:<afg:7 c:<afge:7 c:<ag:-7
c:<agl:8 c:<agli:8 c:<agr:-7 c:<ah:12 c:<ah>:12 c:<ain:-6 c:<akt:6 c:<al:7 c:<al>:-6 c:<algu:6 c:<all>:-7 c:<alt:8
c:<altr:11 c:<an:-6 c:<an>:8 c:<and:10 c:<and>:9 c:<ane:8 c:<anex:8 c:<annu:7 c:<ano:-17 c:<ano>:-6 c:<anot:-11
c:<ant:-7 c:<ante:-6 c:<anyw:12 c:<ao:6 c:<ao>:6 c:<ap:10 c:<ap>:8 c:<ape:9 c:<apen:9 c:<appa:-6 c:<appl:6 c:<apr:-6
c:<as:20 c:<as>:-8 c:<asc:6 c:<asi:9 c:<asis:10 c:<asp:6 c:<aspe:6 c:<assu:-6 c:<at:16 c:<at>:7 c:<ate:8 c:<aten:9
c:<atr:6 c:<atra:6 c:<au:6 c:<au>:-6 c:<aus:10 c:<ausg:6 c:<aut:11 c:<auto:8 c:<av:-7 c:<ava:11 c:<avi:-6 c:<avo:-6
c:<b>:6 c:<bank:10 c:<bef:-9 c:<befo:-9 c:<bem:8 c:<bent:8 c:<ber:-6 c:<best:-9 c:<bett:6 c:<bew:6 c:<bi:-8 c:<bij:6
c:<bijl:6 c:<bit:-6 c:<bo:-9 c:<boh:15 c:<boh>:15 c:<bon:-10 c:<bon>:-7 c:<bot:-6 c:<both:-6 c:<brie:6 c:<bu:19
c:<but:15 c:<but>:15 c:<by:6 c:<by>:6 c:<bz:10 c:<ca:-17 c:<ca>:-6 c:<cama:7 c:<car:-6 c:<cer:10 c:<ch:-10 c:<chat:6
c:<che:-7 c:<che>:6 c:<chec:-7 c:<chi:10 c:<chr:-10 c:<chri:-10 c:<cia:-7 c:<ciao:-6 c:<cit:14 c:<cl:18 c:<cle:7
c:<clea:8 c:<comm:-6 c:<con:7 c:<con>:-6 c:<conc:8 c:<cont:6 c:<cor:11 c:<corr:-8 c:<cort:13 c:<cou:-10 c:<cr:-15
c:<cre:-17 c:<crea:-6 c:<cred:-10 c:<cu:12 c:<cur:12 c:<cura:7 c:<cus:6 c:<cust:6 c:<d>:-11 c:<da:-20 c:<da>:-9
c:<dad:6 c:<dag:-10 c:<dan:-15 c:<dank:-10 c:<dat>:6 c:<dau:10 c:<daur:10 c:<de:-53 c:<de>:-19 c:<dec:-8 c:<del:-13
c:<dell:-8 c:<dem:8 c:<dema:6 c:<desp:6 c:<dez:-6 c:<di:-22 c:<did:13 c:<did>:13 c:<die:-7 c:<die>:-14 c:<dien:6
c:<dif:-7 c:<digi:7 c:<digo:-6 c:<disd:7 c:<do:-13 c:<do>:-13 c:<docu:6 c:<doma:7 c:<don:-7 c:<dr:-7 c:<du:-13
c:<dua:-6 c:<duas:-6 c:<e>:-9 c:<ec:-10 c:<ech:-7 c:<echt:-6 c:<ed:-7 c:<ee:-14 c:<een:-13 c:<een>:-10 c:<eh:6
c:<eh>:7 c:<ei:-7 c:<ella:7 c:<eme:8 c:<en:-7 c:<en>:8 c:<enc:-14 c:<enca:-7 c:<ent:-17 c:<entr:-11 c:<env:11
c:<envi:10 c:<era:7 c:<era>:8 c:<erfo:7 c:<erl:-6 c:<erle:-6 c:<es:-18 c:<es>:-12 c:<est:-11 c:<esta:8 c:<este:-7
c:<esto:-9 c:<eu:-21 c:<eu>:-6 c:<eur:-15 c:<eur>:-7 c:<euro:-7 c:<ex:-10 c:<f>:6 c:<fa:-33 c:<fac:-11 c:<fact:-6
c:<fai:-10 c:<fal:6 c:<falt:7 c:<fat:-10 c:<fatt:-14 c:<fatu:10 c:<fe:-28 c:<fei:-10 c:<feie:-8 c:<fer:-7 c:<fin:-6
c:<fir:-10 c:<fit:15 c:<fli:7 c:<fo:-14 c:<for:-12 c:<for>:-11 c:<fr:-18 c:<fra:-12 c:<frau:-6 c:<free:7 c:<froh:7
c:<from:-7 c:<func:6 c:<fw:8 c:<ga:-8 c:<ge:-38 c:<gee:-7 c:<geld:-7 c:<gele:9 c:<gema:6 c:<gene:9 c:<ger:-6
c:<gio:8 c:<gior:10 c:<go:-31 c:<goe:-14 c:<goed:-12 c:<got:-6 c:<got>:-6 c:<gr:-7 c:<gra:-20 c:<graz:-9 c:<groe:6
c:<gru:12 c:<grup:10 c:<h>:7 c:<ha:-22 c:<ha>:8 c:<hab:-11 c:<hab>:-6 c:<hal:-10 c:<han:-6 c:<has>:8 c:<hat:-6
c:<he:-17 c:<heb:-12 c:<heb>:-7 c:<heef:9 c:<herm:6 c:<herr:-6 c:<hi>:-9 c:<hie:-11 c:<hier:-11 c:<hij:6 c:<hij>:7
c:<hin:12 c:<hm:13 c:<hm>:13 c:<honn:7 c:<hu:10 c:<hum:9 c:<huma:9 c:<ia:8 c:<ia>:8 c:<ic:-12 c:<ich:-15 c:<ich>:-15
c:<id:-6 c:<ig:18 c:<ign:14 c:<igno:14 c:<ik:-14 c:<ik>:-14 c:<im>:-10 c:<ima:9 c:<imag:9 c:<in:-25 c:<in>:-23
c:<ingr:6 c:<ins:6 c:<inst:9 c:<int:8 c:<inte:10 c:<inv:-6 c:<ir:9 c:<is:-7 c:<is>:-11 c:<iscr:7 c:<ist:-6
c:<ist>:-6 c:<it:-6 c:<it>:-8 c:<jaj:6 c:<jaja:6 c:<jan:-11 c:<je:-22 c:<je>:-8 c:<jef:-6 c:<jefe:-6 c:<jo>:6
c:<ju:-10 c:<jud:6 c:<jug:6 c:<juge:6 c:<jul:-7 c:<jus:-13 c:<just:-12 c:<ka:-9 c:<kan:-9 c:<kan>:-9 c:<ke:-18
c:<kk:9 c:<kkk:9 c:<kkkk:9 c:<kl:-10 c:<kla:-7 c:<ko:-17 c:<kom:-8 c:<komt:-7 c:<kr:-7 c:<l>:-9 c:<la:-26 c:<la>:-8
c:<laat:6 c:<las:-10 c:<le:31 c:<le>:16 c:<lee:8 c:<lees:6 c:<leg:-8 c:<leit:6 c:<les>:6 c:<leu:6 c:<li>:9 c:<lig:13
c:<ligg:6 c:<lign:11 c:<lin:6 c:<link:7 c:<lla:6 c:<llam:6 c:<lo:-20 c:<lo>:-16 c:<ma:-15 c:<maa:-6 c:<maan:-7
c:<maar:7 c:<mad:6 c:<mada:7 c:<mah:8 c:<mahn:8 c:<mai:-11 c:<mail:-16 c:<mais:11 c:<mak:7 c:<make:7 c:<man>:7
c:<mana:-8 c:<manc:15 c:<mand:-8 c:<mart:7 c:<mat:-8 c:<md:-8 c:<me:-21 c:<me>:-25 c:<mea:6 c:<mean:6 c:<med:-6
c:<mee>:7 c:<meer:-6 c:<mei:-15 c:<mei>:-6 c:<men:8 c:<mens:12 c:<mer:23 c:<merr:20 c:<mes>:-6 c:<mess:6 c:<mi:-37
c:<mig:8 c:<mil:-7 c:<min:-8 c:<mir:-7 c:<mo:-12 c:<mod:15 c:<mode:16 c:<moet:-6 c:<moi:-9 c:<mom:-7 c:<mome:-7
c:<mon:-13 c:<mor:9 c:<morg:-6 c:<mort:17 c:<mr:-12 c:<mr>:-12 c:<mu:6 c:<mul:8 c:<mv:6 c:<mvg:6 c:<mvg>:6 c:<my:7
c:<my>:7 c:<n>:-18 c:<na:-18 c:<nad:6 c:<nada:7 c:<nao:-12 c:<nao>:-12 c:<nas:9 c:<nas>:9 c:<nat:-6 c:<neem:6
c:<new:8 c:<news:10 c:<niet:10 c:<niks:7 c:<no:-23 c:<no>:16 c:<noe:6 c:<noel:6 c:<nog:-7 c:<nog>:-7 c:<nom>:6
c:<not>:6 c:<note:-9 c:<nou:-6 c:<nov:-11 c:<nove:-6 c:<now:-10 c:<now>:-8 c:<nue:6 c:<nuev:6 c:<o>:-6 c:<ob:16
c:<obj:6 c:<obje:6 c:<obr:-8 c:<obri:-7 c:<obs:14 c:<obt:7 c:<ode:6 c:<oder:6 c:<of:-13 c:<of>:-11 c:<ol:7 c:<ola:6
c:<ola>:6 c:<on:-22 c:<on>:-9 c:<onc:6 c:<once:6 c:<ond:-6 c:<onde:-6 c:<one:-7 c:<one>:-6 c:<oo:14 c:<ook:14
c:<ook>:14 c:<op:-10 c:<op>:-7 c:<or:-20 c:<ora:-6 c:<ora>:-6 c:<ord:-11 c:<orde:-7 c:<os:-7 c:<ot:-8 c:<our:-7
c:<our>:-7 c:<out:-6 c:<out>:-6 c:<pa:-51 c:<pag:-8 c:<paga:9 c:<pagh:-8 c:<pago:-8 c:<par:-17 c:<para:8 c:<pare:-10
c:<pas:-7 c:<pass:-8 c:<pat:6 c:<pay:-7 c:<pdf:8 c:<pdf>:8 c:<per:11 c:<perd:8 c:<pero:9 c:<peux:6 c:<pf:6 c:<pi:-9
c:<pla:10 c:<ple:-10 c:<plea:-7 c:<po:-7 c:<poc:7 c:<pod:-8 c:<pos:7 c:<post:10 c:<pr:-9 c:<prat:6 c:<pre:-13
c:<pres:-6 c:<prop:6 c:<pu:10 c:<pue:20 c:<pued:8 c:<pun:-9 c:<punt:-9 c:<qs:7 c:<qu:-20 c:<que>:6 c:<quel:-7
c:<qui:-12 c:<ra:24 c:<ram:9 c:<rap:11 c:<re:-29 c:<rea:9 c:<read:14 c:<rec:-8 c:<rece:-11 c:<recl:9 c:<reco:6
c:<ree:-6 c:<reen:-6 c:<reg:15 c:<rege:7 c:<rego:6 c:<ren:-8 c:<rep:-6 c:<ret:-11 c:<reto:-7 c:<reu:6 c:<reun:6
c:<ric:-6 c:<rice:-8 c:<rig:10 c:<ris:8 c:<risu:8 c:<ro:-24 c:<row:-10 c:<rui:14 c:<sa:-22 c:<sai:-15 c:<sair:-17
c:<salu:7 c:<sc:13 c:<scan:6 c:<sch:15 c:<scha:8 c:<schi:-7 c:<schl:8 c:<schn:7 c:<schw:7 c:<se:-31 c:<se>:-6
c:<sec:6 c:<seco:7 c:<sed:6 c:<seh:-6 c:<ser:-12 c:<sera:-8 c:<sg:8 c:<she:6 c:<si:9 c:<si>:-6 c:<sieh:8 c:<sig:-10
c:<sign:-8 c:<sim:7 c:<sis:13 c:<sist:13 c:<sm:6 c:<sms:7 c:<sms>:7 c:<sn:13 c:<sna:7 c:<snap:7 c:<so:9 c:<so>:9
c:<soc:-6 c:<soci:-6 c:<sol:19 c:<soll:11 c:<som:7 c:<some:9 c:<sop:9 c:<sor:-11 c:<sorr:-10 c:<sp:-17 c:<sta:6
c:<staa:-7 c:<stan:6 c:<star:6 c:<stat:10 c:<str:-8 c:<stuk:7 c:<su:13 c:<suc:7 c:<succ:8 c:<sur>:-7 c:<sure:6
c:<sus:8 c:<sust:6 c:<sy:24 c:<sys:24 c:<syst:24 c:<t>:-11 c:<ta>:-8 c:<tamp:6 c:<te:16 c:<temo:7 c:<terc:6
c:<tes:12 c:<test:10 c:<th:-36 c:<tha:-6 c:<the:-13 c:<the>:-8 c:<thi:7 c:<thin:12 c:<thr:-7 c:<thre:-6 c:<ti:-25
c:<tie:-6 c:<tim:-6 c:<to:-8 c:<tom:-9 c:<toma:-7 c:<tou:6 c:<tout:7 c:<tr:-16 c:<tra:-20 c:<tran:-7 c:<tre:-11
c:<tres:-6 c:<trib:-6 c:<troi:6 c:<tu>:13 c:<tun:-7 c:<tun>:-7 c:<tw:10 c:<twe:12 c:<twee:12 c:<u>:-19 c:<ub:-9
c:<ube:-8 c:<uber:-8 c:<ui:-8 c:<uit:-8 c:<ulte:6 c:<um:9 c:<um>:7 c:<un:-15 c:<und:-6 c:<uns:7 c:<unse:6 c:<unt:-6
c:<up:-7 c:<us:-16 c:<va:-8 c:<vali:6 c:<van:-9 c:<ved:29 c:<vedi:19 c:<vedr:9 c:<veri:6 c:<vert:6 c:<verz:6
c:<vi:-26 c:<via>:-6 c:<vier:-6 c:<vind:6 c:<vir:-14 c:<vire:-14 c:<vis:-9 c:<vl:-8 c:<voi:21 c:<voi>:12 c:<voir:11
c:<vos:-9 c:<vou:-8 c:<vou>:-12 c:<vrie:7 c:<we:6 c:<wee:8 c:<weer:10 c:<weg:7 c:<wegg:6 c:<weih:7 c:<wel:-9
c:<wer:-13 c:<why:6 c:<why>:6 c:<wi:-21 c:<wij>:-9 c:<win:11 c:<wir:-8 c:<wir>:-6 c:<wit:-9 c:<with:-9 c:<wo:8
c:<woc:13 c:<woch:13 c:<wor:-6 c:<wu:10 c:<wur:10 c:<wurd:10 c:<x>:28 c:<xm:19 c:<y>:-9 c:<ye:-6 c:<you>:-13
c:<your:8 c:<za:-12 c:<zah:-12 c:<zahl:-12 c:<zeg:6 c:<zegt:8 c:<zi:14 c:<zie:18 c:<zie>:22 c:<zo:-6 c:<zu>:7
c:aal:6 c:aald:8 c:aald>:9 c:aam:-6 c:aand:-9 c:aand>:-7 c:aar:9 c:aaro:6 c:aarom:6 c:aart:6 c:aat:-7 c:aat>:-7
c:ab>:-9 c:abb:7 c:aber:6 c:aber>:9 c:abgem:7 c:abo:-9 c:acc:-8 c:ace:-7 c:ach:13 c:ach>:-11 c:acha:7 c:achar:8
c:achr:8 c:achri:8 c:acht:8 c:acht>:6 c:acion:7 c:acr:8 c:act:-7 c:actur:-6 c:ada:12 c:ada>:8 c:adam:6 c:adame:7
c:ade:-13 c:ades:-6 c:adess:-6 c:adi:10 c:adj:6 c:adju:6 c:adjun:6 c:admin:6 c:ado:-26 c:ado>:-22 c:adr:-8 c:adv:-7
c:af>:-6 c:afg:7 c:afge:7 c:ag>:-25 c:aga:14 c:aga>:12 c:agar:12 c:agare:10 c:age>:15 c:agen>:-7 c:ager:-6 c:agh:-8
c:aghe:-6 c:agher:-6 c:agl:6 c:agli:6 c:agli>:6 c:ago:-16 c:ago>:-11 c:agr:-7 c:ah>:13 c:ahl:-10 c:ahle:-6 c:ahn:8
c:ahns:7 c:ahnsp:7 c:ahr:7 c:ai>:-6 c:aid:6 c:aid>:6 c:ain:-21 c:ain>:-9 c:aind:-6 c:aine:-6 c:air:-22 c:air>:-18
c:ais>:11 c:ait:-12 c:aite:-6 c:aja:15 c:aja>:6 c:ajaj:10 c:aje:6 c:aje>:7 c:ake:9 c:aken:6 c:aken>:6 c:ala:-8
c:ald:15 c:ald>:15 c:ale:-9 c:ale>:-11 c:alf:6 c:algu:6 c:algun:6 c:ali:8 c:alid:6 c:alide:6 c:all:-12 c:alle>:7
c:alta:7 c:alta>:9 c:alte:-7 c:alto:-7 c:alto>:-7 c:altr:11 c:altro:12 c:alue:6 c:am>:-24 c:ama:18 c:ama>:6
c:amaca:6 c:amar:6 c:amara:7 c:amas:6 c:amb:-7 c:ame:8 c:ami:-6 c:amm:8 c:amme:9 c:ammer:7 c:ampo:6 c:ana:-7
c:anal:6 c:anal>:6 c:ance>:-7 c:anco:12 c:anco>:13 c:and:-18 c:and>:8 c:anda>:7 c:ande:-10 c:ando:-11 c:ando>:-11
c:anex:8 c:anexo:8 c:ani:9 c:ani>:13 c:ank:-6 c:annu:7 c:annul:7 c:ano:-13 c:ano>:-6 c:anot:-6 c:anota:-11 c:ans:-10
c:ant:10 c:ant>:-6 c:ante:-11 c:ante>:-10 c:antes:-7 c:anti:7 c:anto:11 c:anto>:12 c:anu:-6 c:anw:7 c:any>:-6
c:anyw:12 c:anywa:12 c:ap>:14 c:apen:9 c:apena:9 c:aper:-7 c:app:8 c:app>:8 c:appa:-6 c:appe:10 c:appel:12 c:appl:6
c:apr:-8 c:ar>:-9 c:ara:7 c:aram:-7 c:aram>:-7 c:aran:16 c:arant:16 c:ard:6 c:ard>:-6 c:arde:9 c:arden:7 c:ards:7
c:ards>:7 c:ari:-28 c:aria:-7 c:aria>:-6 c:arom:6 c:arom>:6 c:arr:-7 c:arse:6 c:arse>:7 c:art:6 c:arta:-8 c:arte:12
c:artes:6 c:as>:23 c:asce:6 c:ase:-14 c:ase>:-7 c:asi:14 c:asis:10 c:asist:10 c:ask:15 c:aspe:6 c:aspet:6 c:assat:8
c:asse>:6 c:assi:8 c:assis:6 c:assu:-6 c:assun:-6 c:ast:-14 c:ast>:-7 c:ata:6 c:ate:15 c:atem:-6 c:aten:12 c:atenc:8
c:ates:8 c:ates>:9 c:ateu:10 c:ateur:10 c:ati:13 c:atic:16 c:atica:10 c:atico:7 c:atis:6 c:ato:14 c:ato>:-7
c:ator:19 c:ator>:7 c:atra:6 c:atras:6 c:ats:8 c:atsa:6 c:atsap:6 c:att:-27 c:atte:-6 c:atto:-9 c:atto>:-8 c:attu:-8
c:attur:-8 c:atu:19 c:atur:10 c:atura:12 c:atus:7 c:atus>:7 c:au>:-17 c:auc:-6 c:auf:-12 c:auf>:-7 c:aur:8 c:ausg:6
c:ausge:6 c:aut:8 c:auto:7 c:autom:16 c:auw:7 c:ava:9 c:ave:-6 c:avi:-12 c:avis:-8 c:avo:-21 c:avon:-6 c:avor:-8
c:ay>:8 c:azi:-14 c:azie:-10 c:azie>:-9 c:azu:6 c:baa:6 c:ban:-6 c:bank:7 c:bank>:6 c:bef:-9 c:befo:-9 c:befor:-9
c:bei:-12 c:bel:-8 c:bem:6 c:ben:-11 c:ben>:-15 c:bent:8 c:bent>:8 c:ber:-13 c:best:-6 c:beste:-6 c:bett:6 c:bette:6
c:beu:7 c:bgem:7 c:bi>:-7 c:bid:-15 c:bido:-14 c:bido>:-14 c:bien>:-9 c:bient:8 c:bijl:6 c:bijla:6 c:bil:-6 c:bje:10
c:bjet:6 c:bjet>:6 c:bod:-7 c:boh:15 c:boh>:15 c:bon:-13 c:bon>:-7 c:bot:-6 c:both:-6 c:bre:-17 c:bre>:-10 c:brie:6
c:brief:6 c:brig:-7 c:briga:-7 c:brin:6 c:bring:6 c:bro:-6 c:bs>:14 c:bueno:8 c:buna:-6 c:bunal:-6 c:buon>:6
c:bus>:6 c:but:14 c:but>:15 c:cai:-7 c:call>:6 c:cama:7 c:cao:16 c:cao>:16 c:cap:-6 c:carol:6 c:cart:-6 c:cassa:8
c:cat:-14 c:ceb:-14 c:cebi:-12 c:cebi>:-7 c:ced:9 c:ceden:6 c:cedu:8 c:cedur:8 c:cem:-6 c:cens:6 c:cer:8 c:cero:6
c:cero>:6 c:ces>:6 c:cevu:-9 c:cevut:-9 c:ch>:-30 c:chade:6 c:char:6 c:char>:8 c:chats:6 c:chec:-7 c:check:-7
c:chen:11 c:chen>:10 c:chere:8 c:chi:10 c:chl:8 c:chli:10 c:chn:-7 c:chnu:-10 c:chnun:-10 c:cho>:-6 c:chon:8
c:chone:10 c:chric:8 c:chris:-10 c:chu:-7 c:chw:6 c:chwa:7 c:ci>:-13 c:cia:-20 c:ciao:-6 c:ciao>:-6 c:cibi:-9
c:cibid:-9 c:cibo:7 c:cibo>:7 c:cie:-9 c:cil:-7 c:cili:-6 c:cio:17 c:cion:23 c:cion>:14 c:ciona:10 c:cir:7 c:cit:18
c:citat:7 c:ck>:-8 c:cket:10 c:cket>:10 c:cla:11 c:clam:9 c:cle:7 c:clea:8 c:clear:8 c:co>:16 c:comen:6 c:comm:-6
c:con:13 c:con>:-6 c:conc:10 c:cond:6 c:cond>:7 c:confo:6 c:conte:15 c:cor:11 c:cors:7 c:cort:13 c:corta:15 c:cos:-6
c:cou:-15 c:cre:-15 c:crea:-6 c:cred:-11 c:credi:-11 c:cri:7 c:cric:10 c:criz:8 c:crizi:8 c:cro:8 c:ct>:11 c:ctor:8
c:ctor>:6 c:ctu:-7 c:ctur:-6 c:cu>:-9 c:cue:-8 c:cuen:-7 c:cuent:-7 c:cume:6 c:cumen:6 c:cup:6 c:cupe:7 c:cuper:8
c:cur:10 c:curat:7 c:curs:9 c:curso:11 c:cust:6 c:custo:6 c:da>:-7 c:daa:6 c:daan:8 c:daan>:8 c:dad>:-6 c:dada:6
c:dada>:6 c:dag:-15 c:dag>:-11 c:dame:7 c:dame>:7 c:dan:-18 c:dank:-10 c:dar:-9 c:dat:6 c:dau:10 c:daur:10 c:day:-8
c:day>:-7 c:de>:-15 c:dea:-6 c:dec:-10 c:dece:-6 c:decir:6 c:delo:7 c:delo>:8 c:dema:6 c:deman:7 c:den>:-6 c:dent:9
c:der:15 c:der>:11 c:derl:7 c:desp:6 c:despa:7 c:dess:-9 c:desso:-7 c:det:13 c:det>:9 c:dett:6 c:detta:7 c:dez:-6
c:df>:21 c:diam:6 c:diamo:6 c:dic:12 c:did:13 c:did>:13 c:die:-9 c:die>:-9 c:dien:6 c:dif:-7 c:dig:-7 c:digi:7
c:digit:7 c:digo:-7 c:digo>:-7 c:digt:-7 c:digt>:-7 c:dim:7 c:dima:7 c:disd:7 c:disde:7 c:dit:-17 c:dito:-6 c:dju:6
c:djun:6 c:djunt:6 c:dmin:6 c:dmini:6 c:do>:-42 c:docu:6 c:docum:6 c:doma:6 c:doman:8 c:dor:-7 c:dos>:-8 c:dra:8
c:dra>:12 c:dre:-14 c:drem:-6 c:dremo:-6 c:dres:-6 c:dri:-7 c:dua:-6 c:duas:-6 c:duas>:-6 c:ead:12 c:ead>:11
c:ear>:-8 c:eas:-9 c:ease:-8 c:ease>:-8 c:eb>:-13 c:eba:7 c:eba>:7 c:ebb:-8 c:ebbe:-8 c:ebe:-10 c:ebi:-8 c:ebi>:-7
c:ece:-19 c:eceb:-14 c:ecebi:-12 c:ecede:6 c:ech:-10 c:echn:-12 c:echnu:-10 c:ecibi:-9 c:ecibo:7 c:ecir:6 c:ecit:6
c:eck:-6 c:ecl:6 c:ecla:6 c:eclam:9 c:eco:10 c:econ:11 c:econd:7 c:ecu>:-9 c:ecup:8 c:ecupe:8 c:ed>:-8 c:ede:6
c:edent:6 c:eder:6 c:edi>:15 c:ediam:6 c:edig:-6 c:edigt:-6 c:edit:-13 c:edr:6 c:edra:13 c:edre:-6 c:edu:6 c:edur:8
c:ee>:12 c:eef:8 c:eeft:9 c:eeft>:9 c:eem:14 c:eem>:15 c:een:-13 c:eenv:-6 c:eenvi:-6 c:eer:-8 c:eer>:-8 c:ees:13
c:ees>:6 c:eest:7 c:efe:-9 c:efe>:-7 c:efo:-15 c:efor:-10 c:efore:-9 c:eft:10 c:eft>:10 c:eg>:-9 c:egar:7 c:egard:10
c:ege:13 c:egen:6 c:ego:8 c:egol:6 c:egra:7 c:egral:7 c:egt:6 c:egt>:6 c:egu:-7 c:eguir:6 c:ehe:9 c:ehe>:7 c:ehr:-15
c:ehr>:-10 c:ei>:-18 c:eic:12 c:eich:7 c:eich>:11 c:eid:-10 c:eide:-6 c:eie:-12 c:eier:-11 c:eig:-7 c:eih:7 c:eihn:7
c:eihna:7 c:eil:-7 c:ein:-14 c:eir:-12 c:eiro:-9 c:eiro>:-9 c:eis:-7 c:eit:-6 c:ejo:6 c:ejo>:6 c:eke:-8 c:eken:-7
c:eko:7 c:ekom:8 c:el>:16 c:ela>:-7 c:elden:-9 c:elder:7 c:ele:12 c:ele>:7 c:eleg:-7 c:eles:13 c:elese:13 c:elez:6
c:ell:-15 c:ella:-6 c:elle:-8 c:em>:24 c:ema:19 c:ema>:14 c:emac:6 c:emach:6 c:eman:11 c:emand:7 c:emb:-12
c:embr:-12 c:embre:-12 c:eme>:6 c:emel:10 c:emeld:11 c:ement:-8 c:emin:7 c:emind:7 c:emm:-12 c:emo:-12 c:emo>:-7
c:emp:-9 c:empr:-6 c:empre:-6 c:emu:8 c:en>:6 c:ena:-8 c:ena>:-9 c:enas:8 c:enas>:8 c:enc:-13 c:encao:7 c:end:-23
c:end>:-9 c:endel:7 c:endo:-8 c:endo>:-7 c:ene:9 c:ener:6 c:enera:7 c:enfa:6 c:enha:7 c:ens:15 c:ensa:11 c:ensaj:7
c:enso:6 c:ent:10 c:ente>:8 c:enti:8 c:ento:9 c:entr:-12 c:entre:-6 c:enu:-7 c:enz:-11 c:enz>:-6 c:eque>:-6
c:eques:11 c:er>:-13 c:erac:6 c:eraca:8 c:eram:6 c:eramo:8 c:erat:6 c:ercer:6 c:erch:7 c:erche:7 c:erci:-7 c:erd:-9
c:erd>:-9 c:ere>:-8 c:erem>:6 c:eren:10 c:eren>:15 c:erf:9 c:erfo:7 c:erie:-6 c:erif:6 c:erifi:6 c:erin:-7 c:erio:6
c:erior:8 c:eris:6 c:erk:-7 c:erla:10 c:erlag:6 c:erle:-7 c:erled:-6 c:erm:-6 c:ern:-15 c:err:25 c:erre:9 c:erry:20
c:erry>:20 c:ers:-23 c:ers>:-8 c:erta>:10 c:ertag:-7 c:ertas:7 c:erto:-7 c:erto>:-7 c:erveu:6 c:erw:-8 c:es>:-34
c:esa>:-9 c:esad:7 c:eschi:6 c:ese>:-13 c:esen:10 c:esen>:13 c:eso:-12 c:eso>:-8 c:espa:7 c:espac:7 c:espo:-6
c:ess:-14 c:essa:7 c:essag:7 c:essai:6 c:esso:-13 c:esso>:-9 c:est:-22 c:est>:6 c:esta>:9 c:este:-9 c:estel:-6
c:esto:-17 c:esto>:-9 c:estoy:-6 c:estra:-6 c:estro:7 c:et>:19 c:etag:6 c:ete:-22 c:ete>:-9 c:etem:6 c:eten:-7
c:eter:-6 c:eth:9 c:ethi:11 c:ethin:11 c:eto:-10 c:eto>:-6 c:etr:-10 c:ett:15 c:ette:9 c:etter:16 c:ettr:9
c:ettre:10 c:etw:7 c:eu>:-6 c:eud:11 c:eudo:10 c:euk:7 c:eul:7 c:eul>:7 c:eun:6 c:eur>:20 c:euro:-7 c:eva:12
c:eva>:6 c:evee:6 c:evee>:7 c:even:6 c:eveni:7 c:ever:-8 c:evu:-9 c:evut:-9 c:evuto:-8 c:ewer:6 c:ews:10 c:ewsl:6
c:ewsle:6 c:exo:8 c:exo>:8 c:ext:-7 c:ey>:-6 c:ez>:-7 c:eza:-7 c:eze:-11 c:fa>:8 c:fac:-7 c:factu:-8 c:fai:-12
c:fal:6 c:falt:7 c:falta:7 c:fan:7 c:fat:-10 c:fatt:-14 c:fatto:-6 c:fattu:-8 c:fatu:10 c:fatur:10 c:fe>:-13
c:fei:-10 c:feie:-8 c:feier:-8 c:fen:6 c:fer:-8 c:fert:9 c:fes:-7 c:fest:-7 c:ffen:8 c:fge:7 c:fic:-18 c:fico:-9
c:fico>:-7 c:fier:6 c:fier>:6 c:fin:-6 c:fir:-12 c:firm:-6 c:firma:-6 c:fit:15 c:fli:7 c:fon:-6 c:for:-12 c:for>:-11
c:fore:-9 c:fore>:-9 c:forme:6 c:fra:-11 c:frau:-6 c:frau>:-6 c:free:7 c:froh:7 c:frohe:7 c:from:-7 c:from>:-7
c:fte:-6 c:fun:7 c:func:6 c:funci:6 c:fur:-6 c:gad:-9 c:gada:-7 c:gada>:-7 c:gar:17 c:gara>:-6 c:garan:9 c:gard:10
c:gards:8 c:gare:10 c:gare>:11 c:geer:6 c:geg:14 c:gek:-6 c:geld:-7 c:geld>:-6 c:gele:6 c:geles:13 c:gem:12
c:gemac:6 c:geme:14 c:gemel:11 c:gen>:-20 c:gend:7 c:gene:9 c:gener:7 c:ger:-16 c:gere:-6 c:ges:-7 c:get:-8 c:gge:8
c:gh>:7 c:ghe:-6 c:gher:-6 c:ghere:-6 c:git:7 c:gita:7 c:gne:9 c:gne>:10 c:gno:8 c:gnor:12 c:gnore:6 c:go>:-36
c:goe:-7 c:gol:6 c:gor:8 c:got:-11 c:got>:-10 c:gra:-14 c:gral:7 c:graz:-9 c:grazi:-9 c:gre:11 c:gresa:7 c:groe:6
c:groet:6 c:gru:10 c:grup:9 c:grupp:6 c:gua:6 c:guir:6 c:guir>:6 c:ha>:17 c:haa:8 c:haal:9 c:haal>:9 c:hab:-12
c:hab>:-6 c:hade:6 c:hade>:7 c:hal:-13 c:han:-14 c:hand:-7 c:har>:7 c:hat>:-11 c:hats:11 c:hatsa:6 c:hau:-7 c:hea:-6
c:heb:-8 c:heb>:-10 c:heck:-7 c:heef:8 c:heeft:9 c:hele>:6 c:hen:17 c:hen>:16 c:her:-10 c:her>:-6 c:herm:6 c:herma:6
c:herr:-6 c:hev:6 c:heve:6 c:hi>:-14 c:hic:-7 c:hie:-8 c:hier:-8 c:hij:6 c:hij>:7 c:hil:10 c:hile:7 c:hile>:7
c:hin:27 c:hink:12 c:hink>:12 c:hinw:6 c:hinwe:6 c:hle:-8 c:hlu:8 c:hm>:13 c:hna:7 c:hnac:7 c:hnach:7 c:hns:7
c:hnsp:7 c:hnspe:7 c:hnu:-8 c:hnun:-8 c:hnung:-8 c:ho>:-12 c:hoi:-6 c:hoi>:-6 c:hol:-9 c:hon:12 c:hone:9 c:hone>:6
c:honn:7 c:honne:7 c:hoog:9 c:horas:6 c:hr>:-6 c:hric:8 c:hrich:8 c:hris:-10 c:hste>:10 c:hul:-6 c:human:9 c:hwa:7
c:hx>:-16 c:hy>:6 c:ia>:-29 c:ial:7 c:ial>:7 c:iam:-6 c:iamo:-9 c:iamo>:-8 c:iao:-6 c:iao>:-6 c:iar>:-6 c:ibi:-12
c:ibid:-9 c:ibido:-8 c:ibo:7 c:ibo>:7 c:ibu:-8 c:ibun:-7 c:ibuna:-6 c:icare:6 c:icat:-6 c:icev:-8 c:icevu:-9
c:ich:-17 c:icio:7 c:ict:8 c:ict>:8 c:id>:24 c:ida:-7 c:ido:9 c:ido>:12 c:ied:-9 c:iehe>:8 c:iem:-9 c:ien>:-8
c:iende:6 c:iento:6 c:ier:-23 c:ieren:6 c:iert:-9 c:ierta:-7 c:ies:-6 c:iese>:-6 c:iesse:6 c:iet>:6 c:iete:-7
c:iets:6 c:iets>:7 c:ific:-10 c:ifico:-6 c:ifier:6 c:ig>:-10 c:iga:-13 c:igad:-8 c:ige:-6 c:igg:6 c:igge:6 c:iggen:6
c:ight>:6 c:igit:7 c:igita:7 c:ign:16 c:igne:9 c:igne>:10 c:igno:11 c:ignor:12 c:igo>:-9 c:igor:10 c:igt:-9
c:igt>:-9 c:ihn:6 c:ihna:7 c:ihnac:7 c:ij>:-11 c:ijd:-6 c:ijk:-6 c:ijk>:-7 c:ijke>:6 c:ijl:6 c:ijla:6 c:ijlag:6
c:ijn:10 c:ijs:-6 c:ik>:-14 c:iks:7 c:iks>:7 c:il>:-14 c:ile>:7 c:ilen:-6 c:ili:-10 c:ils:-6 c:im>:-11 c:ima:15
c:imag:9 c:imas:6 c:ime:-7 c:imi:-6 c:imo:-11 c:in>:-43 c:inat:10 c:ind:-6 c:inda:-8 c:inda>:-8 c:inder:7 c:ine:-19
c:ine>:-7 c:ing:-22 c:ing>:-23 c:ingr:6 c:ingre:6 c:ingt:6 c:ingt>:6 c:inha>:6 c:inhas:-6 c:ink:15 c:ink>:19
c:inst:8 c:insta:-8 c:instr:18 c:inte:13 c:inten:6 c:inv:-6 c:inw:6 c:inwe:6 c:inwei:6 c:inz:9 c:inzu:10 c:io>:-43
c:ion:13 c:ion>:7 c:iona:9 c:iona>:6 c:ior:16 c:iore:7 c:iore>:6 c:iorno:9 c:ipe:-6 c:ique>:7 c:ir>:-13 c:ire:-24
c:irem:-10 c:ireme:-9 c:iri:-6 c:irl:6 c:irle:7 c:irmao:7 c:iro:-12 c:iro>:-11 c:irs:-6 c:is>:-21 c:isa:-6 c:iscr:7
c:iscri:7 c:isd:7 c:isde:7 c:isdet:7 c:ise>:10 c:iso:-8 c:iso>:-7 c:iss:-11 c:isse:-7 c:ist>:-7 c:iste:12 c:istem:13
c:isto:-6 c:isto>:-6 c:istr:8 c:isul:8 c:isult:8 c:it>:-18 c:ita:12 c:ita>:9 c:itat:7 c:itati:7 c:itb:6 c:ite>:-7
c:ith:-9 c:ith>:-8 c:iti:-7 c:ito>:6 c:itt:-13 c:itte:-7 c:itu:-6 c:iva:-6 c:ive:-7 c:ive>:-8 c:ivel:6 c:ivel>:6
c:ix>:-8 c:izio:8 c:izion:8 c:jaj:16 c:jaja:16 c:jaja>:6 c:jajaj:10 c:jan:-11 c:je>:-9 c:jef:-6 c:jefe:-6 c:jefe>:-6
c:jet>:6 c:jk>:-7 c:jke>:6 c:jla:6 c:jlag:6 c:jlage:6 c:jo>:11 c:journ:6 c:jug:6 c:juge:6 c:juge>:6 c:jul:-7
c:junto:6 c:jus:-13 c:just:-12 c:just>:-7 c:kaart:7 c:kal:10 c:kan:-10 c:kan>:-9 c:ke>:-13 c:ken:-11 c:ket:9
c:ket>:10 c:kk>:9 c:kkk:29 c:kkk>:9 c:kkkk:20 c:kkkk>:9 c:kla:-8 c:kom>:9 c:komt:-7 c:komt>:-7 c:kont:-6 c:kt>:-7
c:la>:-29 c:lab:6 c:lad:-10 c:lag:9 c:lage:9 c:lam:16 c:lama:11 c:lamar:7 c:lar:-7 c:lau:-11 c:lauf:-7 c:lbe:-7
c:ld>:8 c:lda:8 c:lde:14 c:lde>:6 c:lden:-10 c:lden>:-9 c:lder:14 c:lder>:10 c:ldi>:-6 c:le>:17 c:lear:8 c:leas:-8
c:lease:-8 c:lec:9 c:leci:6 c:lecit:6 c:ledig:-6 c:leg:-18 c:len:-11 c:len>:-7 c:lena:-6 c:lena>:-6 c:les:13
c:les>:6 c:lese:12 c:lesen:12 c:let:7 c:leti:6 c:letin:6 c:lett:10 c:lette:7 c:lettr:10 c:lev:-6 c:leve:-7 c:ley:-10
c:ley>:-10 c:lf>:-6 c:lfa:10 c:lgu:6 c:lgun:6 c:lguna:7 c:li>:8 c:licar:6 c:lide:6 c:lide>:6 c:lie:-7 c:ligg:6
c:ligge:6 c:lign:11 c:ligne:11 c:lijke:6 c:ling:-10 c:ling>:-8 c:link:7 c:link>:7 c:lique:6 c:list:-6 c:lit:9
c:lito:9 c:lito>:9 c:lla>:-7 c:llama:7 c:llar:7 c:llare:8 c:lle:-14 c:lleci:6 c:llic:7 c:llici:7 c:llie:-6 c:lo>:-24
c:look:6 c:lor:7 c:los:6 c:losed:6 c:lot:-9 c:lsa>:6 c:lt>:-15 c:lta:9 c:lta>:8 c:ltr:14 c:ltro:11 c:ltro>:11
c:lue:6 c:lul:6 c:lver:6 c:ly>:-9 c:ma>:6 c:maa:-11 c:maan:-7 c:maand:-7 c:maar:7 c:maar>:7 c:mac:7 c:mach:7
c:macht:6 c:mada:7 c:madam:7 c:mag:7 c:mage:9 c:mah:8 c:mahn:8 c:mahns:7 c:main:-7 c:mais:12 c:mais>:12 c:mak:7
c:make:7 c:maken:7 c:mal:-6 c:mam:-6 c:man:36 c:man>:16 c:manc:15 c:mani:14 c:mani>:13 c:mao>:7 c:mart:7 c:marte:10
c:mas:26 c:mas>:22 c:mass:9 c:masse:9 c:mat:11 c:mati:13 c:matic:10 c:mbr:-13 c:mbre:-12 c:mbre>:-12 c:me>:-20
c:mea:6 c:mean:6 c:med:-6 c:mee>:6 c:meer:-6 c:meer>:-6 c:mei:-16 c:mei>:-6 c:mens:10 c:mensa:8 c:ment:-6
c:ment>:-12 c:mente:6 c:mer:24 c:mer>:11 c:merci:-7 c:meri:6 c:mero:-6 c:mero>:-6 c:merr:20 c:merry:20 c:mes:-10
c:mes>:-9 c:met:8 c:meth:11 c:methi:11 c:mi>:-18 c:mig:8 c:mij:-6 c:mil:-7 c:minat:6 c:mind:7 c:minde:7 c:minis:6
c:mir:-7 c:mis:-13 c:mit:-7 c:mit>:-6 c:mma:-12 c:mma>:-10 c:mo>:-16 c:mod:14 c:mode:14 c:model:13 c:moet:-6
c:moi:-9 c:mom:-7 c:mome:-7 c:momen:-7 c:mon:-12 c:mor:6 c:morg:-8 c:morge:-8 c:mort:17 c:mov:-6 c:mplem:7 c:mpr:-8
c:mpre:-7 c:mpres:-6 c:mpri:6 c:mpris:6 c:mpro:-6 c:mpte>:6 c:mr>:-13 c:ms>:8 c:mt>:-15 c:mul:8 c:mvg:6 c:mvg>:6
c:my>:7 c:na>:-7 c:naa:-6 c:naar:-6 c:naar>:-6 c:nac:8 c:nach:9 c:nach>:-10 c:nachr:8 c:nacht:6 c:nada:6 c:nada>:6
c:nan:-8 c:nao:-12 c:nao>:-12 c:nap:7 c:nas:15 c:nas>:16 c:nato:6 c:nato>:6 c:nav:-6 c:ncao:7 c:ncao>:7 c:ncela:6
c:nci:-8 c:ncia:-6 c:nco:7 c:nco>:13 c:nd>:-6 c:nda:-18 c:nda>:-6 c:ndata:6 c:nde:-11 c:nde>:-9 c:ndeli:6 c:ndim:9
c:ndo:-28 c:ndo>:-26 c:nec:-7 c:nece:-7 c:neem>:7 c:nege:7 c:nei:-9 c:nel:10 c:nell:6 c:nelle:8 c:nen>:7 c:nera:7
c:nes:-11 c:net>:-7 c:nete:7 c:new:8 c:news:10 c:newsl:6 c:nex:7 c:nexo:8 c:nexo>:8 c:nfo:6 c:nfor:8 c:nform:8
c:ng>:-21 c:nge:-7 c:ngend:7 c:ngr:6 c:ngre:6 c:ngres:6 c:ngsu:6 c:ngsun:6 c:nha:8 c:nha>:11 c:nhas:-6 c:nhas>:-6
c:ni>:8 c:nic:-10 c:niet:9 c:niet>:8 c:nif:-7 c:niks:7 c:niks>:7 c:nk>:17 c:nma:8 c:nn>:7 c:nnen:7 c:nnen>:8 c:nnu:6
c:nnul:7 c:nnull:8 c:noel:6 c:noel>:6 c:nog:-7 c:nog>:-7 c:nom>:6 c:nor:8 c:nore:6 c:not:-10 c:nota:-13 c:note:-10
c:noted:-6 c:notic:6 c:nou:-6 c:nov:-11 c:nove:-6 c:novem:-6 c:now:-14 c:now>:-11 c:ns>:-7 c:nsa:11 c:nsaj:7
c:nsaje:7 c:nsc:6 c:nse:6 c:nsej:6 c:nsejo:6 c:nsid:6 c:nside:6 c:nsor:6 c:nsp:7 c:nspe:7 c:nst:8 c:nsta:-10
c:nstan:-8 c:nstr:17 c:nstru:18 c:nt>:-10 c:nta:-9 c:ntan:-8 c:ntar:6 c:ntars:7 c:nte:12 c:ntee:6 c:nter>:-6
c:nterl:6 c:ntes>:-9 c:ntest:6 c:nteu:9 c:nti:10 c:ntid:10 c:nto:6 c:ntr:-18 c:ntre:-6 c:ntro:-8 c:nu>:-6 c:nuev:6
c:nueva:6 c:nul:6 c:null:9 c:nulla:7 c:nun:-13 c:nung:-9 c:nung>:-7 c:nvie>:6 c:nwe:8 c:nwei:8 c:nweis:8 c:ny>:-6
c:nyw:12 c:nywa:12 c:nyway:12 c:nz>:-7 c:nzu:9 c:obj:6 c:obje:6 c:objet:6 c:obr:-9 c:obri:-7 c:obrig:-7 c:obs:14
c:obt:7 c:oca:-10 c:oced:6 c:ocedu:8 c:oche:11 c:ochen:6 c:oci:-9 c:ocie:-6 c:ock:6 c:ocke:7 c:ocum:6 c:ocume:6
c:od>:-7 c:ode:13 c:odel:13 c:odelo:8 c:oder:9 c:oder>:9 c:oeder:6 c:of>:-13 c:offe:6 c:offen:7 c:ogn:8 c:ogo:-6
c:oh>:15 c:ohe:6 c:ohe>:7 c:oi>:-6 c:oid:8 c:oid>:8 c:oin:-6 c:oir:7 c:oir>:9 c:ok>:19 c:olde:7 c:olde>:8 c:oldi:-6
c:oldi>:-6 c:oleti:6 c:olit:6 c:olli:7 c:ollic:7 c:olo>:-6 c:oma:19 c:oman:13 c:omani:9 c:omat:16 c:omati:15
c:ome:11 c:omer:6 c:omet:14 c:ometh:11 c:omi:-9 c:omin:-7 c:omm:-13 c:ompri:6 c:ompro:-6 c:omt:-7 c:omt>:-7
c:on>:-17 c:onc:14 c:once:10 c:once>:6 c:ond:-9 c:ondo:-8 c:ondo>:-7 c:onfo:6 c:onfor:6 c:ong:-8 c:ono:-11 c:ono>:-8
c:onsej:6 c:onsid:6 c:ont:-14 c:onta:-8 c:onte:10 c:ontes:7 c:onteu:9 c:ontro:-8 c:ood:-7 c:oog:8 c:ook:18 c:ook>:16
c:oon:-6 c:op>:-6 c:opa:-6 c:open>:6 c:opr:16 c:opre:8 c:opre>:8 c:or>:-14 c:ora:-7 c:ora>:-18 c:oram:8 c:oras:6
c:oras>:6 c:ord:-14 c:ore:9 c:ore>:11 c:org:-13 c:orge:-10 c:orgen:-8 c:ork:-6 c:orme>:7 c:orni:-6 c:orno:9
c:orno>:9 c:orr:-16 c:orry:-10 c:orry>:-10 c:ors:29 c:ors>:6 c:orse:8 c:orse>:8 c:orso:7 c:orso>:8 c:ort:18
c:orta:16 c:ortar:14 c:orto:15 c:orto>:15 c:os>:-36 c:osed:6 c:osed>:6 c:osi:-8 c:ossib:-8 c:ossiv:6 c:ost>:17
c:osta:-6 c:ostr:-9 c:ota:-17 c:otad:-11 c:ote:-20 c:ote>:-7 c:oted:-6 c:oted>:-6 c:oth:-10 c:otice:7 c:otr:-6
c:ou>:-40 c:ourn:6 c:ourne:6 c:ours:-6 c:ours>:-6 c:ous:-6 c:ouv:-8 c:ouve:-7 c:ove:-17 c:ovem:-6 c:ovemb:-6
c:oven>:6 c:ow>:-10 c:owl:-11 c:owle:-11 c:oy>:-11 c:pa>:-13 c:pac:11 c:pach:7 c:pag:-9 c:paga:9 c:pagar:14
c:pagh:-8 c:paghe:-6 c:pago:-8 c:pago>:-6 c:pal:-10 c:par:-20 c:para:7 c:pare:-14 c:pare>:-12 c:pas:-7 c:pass:-7
c:pat:6 c:pay:-8 c:payer:6 c:pdf:8 c:pdf>:8 c:pel:9 c:pele:6 c:pen:12 c:pen>:8 c:pena:7 c:penas:9 c:pend:-7 c:per:29
c:per>:7 c:pera:18 c:perac:7 c:peram:8 c:perd:8 c:pere:-7 c:pere>:-7 c:pero:8 c:perr:6 c:perre:7 c:petto:6 c:peux:6
c:peux>:6 c:pid:6 c:pido:6 c:pido>:7 c:pj>:8 c:pla:6 c:ple:-10 c:plea:-7 c:pleas:-7 c:plem:7 c:pleme:7 c:poc:13
c:poco:6 c:poco>:6 c:pod:-8 c:pon:-6 c:pondo:-6 c:por:-11 c:port:-7 c:posi:-6 c:poss:-6 c:post:6 c:post>:8 c:pp>:7
c:ppa:-6 c:ppe:16 c:ppe>:6 c:ppel:11 c:ppel>:7 c:ppele:6 c:pplic:6 c:pra>:6 c:prat:6 c:prati:6 c:pre:-12 c:pre>:6
c:prec:8 c:prece:6 c:pres:-15 c:pris:7 c:proce:6 c:proch:-6 c:prop:6 c:propr:8 c:prov:-8 c:pt>:-7 c:pte>:6 c:pue:19
c:pued:8 c:puer:6 c:puert:6 c:pun:-13 c:punt:-13 c:punto:-9 c:quee:7 c:quel:-8 c:ques>:6 c:qui:-22 c:qui>:-8
c:ra>:-7 c:raca:7 c:racao:7 c:rag:-6 c:rai:-13 c:ram:12 c:ram>:-9 c:rama:8 c:ramo:13 c:ramos:13 c:ran:-7 c:rans:-7
c:rant:14 c:ranti:8 c:rap:9 c:rappe:6 c:rar:-8 c:ras:10 c:ras>:11 c:rat:8 c:rate:6 c:ratic:7 c:rato:17 c:rator:14
c:rau>:-6 c:raz:-11 c:razi:-8 c:razie:-9 c:rcer:6 c:rcero:6 c:rch:6 c:rche:6 c:rci:-8 c:rci>:-6 c:rd>:-16 c:rda:-10
c:rde:15 c:rde>:8 c:rden:13 c:rden>:13 c:rds:6 c:rds>:6 c:re>:14 c:read:15 c:read>:12 c:rec:-10 c:rece:-6
c:receb:-14 c:reced:6 c:rechn:-12 c:reci:-7 c:recl:9 c:recla:9 c:recu>:-9 c:recup:8 c:redi:-13 c:redit:-11 c:ree:-17
c:reen:-6 c:reenv:-6 c:reff:6 c:regel:6 c:rego:6 c:regol:6 c:rei:-9 c:rek:-9 c:reke:-6 c:reken:-6 c:rem:-15 c:rem>:6
c:reme:-14 c:remen:-9 c:remin:7 c:remo:-6 c:remo>:-7 c:ren:-19 c:ren>:6 c:reo>:6 c:res:-21 c:resa>:-6 c:reso:-6
c:resp:-6 c:respo:-6 c:ress:-7 c:rest:-6 c:ret:-18 c:reto:-7 c:reto>:-6 c:reu:8 c:reun:6 c:rfo:7 c:rge:-10 c:rgen:-6
c:rgen>:-8 c:rgo:-8 c:ri>:-9 c:ria:-6 c:ria>:-11 c:rial:6 c:rial>:7 c:rib:-11 c:ribu:-7 c:ribun:-6 c:ric:7 c:rice:-8
c:ricev:-8 c:rie>:-10 c:rien:6 c:riend:6 c:riga:-7 c:rigad:-7 c:rigo:10 c:rij:-14 c:rima:-6 c:rin:-13 c:ring>:-7
c:rio:9 c:rio>:-8 c:rior:12 c:riore:7 c:rios:6 c:rios>:6 c:rise:10 c:rise>:10 c:rist:-7 c:risu:8 c:risul:8 c:riv:-11
c:rizi:8 c:rizio:8 c:rla:7 c:rlag:6 c:rlage:6 c:rled:-6 c:rledi:-6 c:rles:12 c:rles>:12 c:rmao:7 c:rmi:-6 c:rnee:6
c:rnee>:6 c:rni:-9 c:rno:7 c:rno>:9 c:ro>:-29 c:roc:-7 c:roce:6 c:roced:6 c:roch:-6 c:roet:6 c:roet>:6 c:roh:6
c:rohe:7 c:roi:6 c:rois:6 c:rois>:6 c:rop:7 c:ropr:8 c:ropre:8 c:ros>:-8 c:rot:-7 c:rou:-8 c:rov:-9 c:row:-11
c:rre:7 c:rreo>:6 c:rri:-10 c:rry:10 c:rry>:10 c:rs>:-17 c:rse:10 c:rse>:14 c:rso:14 c:rso>:18 c:rst:-7 c:rst>:-6
c:rta:11 c:rta>:6 c:rtag:-7 c:rtage:-7 c:rtar:11 c:rtas:7 c:rtas>:7 c:rte:10 c:rte>:-7 c:rtel:7 c:rtes>:6 c:rto:7
c:rto>:8 c:ruc:21 c:ruct:6 c:rui:17 c:run:-11 c:rup:8 c:rupp:6 c:ruppe:6 c:rve:6 c:rveu:6 c:rveur:6 c:ry>:9
c:sa>:-16 c:sad:9 c:sada:11 c:sada>:9 c:sage>:8 c:sai:-9 c:sair:-17 c:sair>:-17 c:saj:7 c:saje:7 c:saje>:7 c:salu:7
c:sapp:6 c:sapp>:6 c:sar:-9 c:sat:8 c:sata:7 c:sata>:7 c:sba:-6 c:sban:-6 c:sbank:-6 c:scan:6 c:scan>:6 c:sce:9
c:scen:10 c:sch:11 c:scha:6 c:schad:6 c:schl:8 c:schli:10 c:schn:7 c:schne:7 c:schon:8 c:schw:6 c:scriz:8 c:sde:8
c:sdet:7 c:sdett:7 c:se>:-12 c:seco:7 c:secon:7 c:sed:8 c:seg:-7 c:seh:-8 c:sej:6 c:sejo:6 c:sejo>:6 c:sem:-6
c:seme:-6 c:semen:-6 c:sen>:15 c:send:-7 c:ser:-18 c:sera:-9 c:sera>:-7 c:serem:6 c:sge:6 c:sh>:-6 c:she:7 c:si>:-17
c:sib:-6 c:sid:8 c:sider:6 c:sieh:8 c:siehe:8 c:sig:-14 c:sign:-8 c:sil:8 c:sim:6 c:sin>:-6 c:sing:6 c:sing>:6
c:sis:22 c:sist:23 c:sista:7 c:siste:17 c:sivel:6 c:ska:10 c:sla:-6 c:sle:13 c:slet:6 c:slett:6 c:sma:6 c:sms:7
c:sms>:7 c:sna:7 c:snap:7 c:so>:-6 c:sobre:7 c:soc:-7 c:soci:-7 c:socie:-6 c:sol:12 c:solde:8 c:soldi:-6 c:soll:11
c:solli:7 c:som:6 c:some:9 c:somet:10 c:son:-10 c:sop:9 c:sorr:-10 c:sorry:-10 c:sou:-11 c:spac:7 c:spach:7 c:spe:11
c:sper:12 c:spera:6 c:sperr:7 c:spo:-9 c:ssa:8 c:ssa>:-6 c:ssag:7 c:ssage:7 c:ssai:6 c:ssat:8 c:ssata:7 c:sse:-9
c:ssem:-6 c:ssi:6 c:ssib:-8 c:ssis:6 c:ssist:6 c:ssiv:6 c:ssive:6 c:sso:-19 c:sso>:-14 c:ssu:-10 c:ssun:-9
c:ssunt:-6 c:st>:-12 c:sta:-18 c:sta>:-6 c:staa:-8 c:staat:-7 c:stan:6 c:stand:7 c:start:6 c:stat:9 c:statu:12
c:ste:13 c:stee:8 c:steem:9 c:stel:-11 c:stell:-6 c:stem:26 c:stem>:8 c:stema:13 c:stent:6 c:stes:-7 c:stes>:-6
c:sti:-7 c:stm:-6 c:sto:-20 c:sto>:-18 c:stom:6 c:stome:6 c:stoy:-6 c:stoy>:-6 c:str:16 c:stra>:-7 c:stre>:10
c:stru:18 c:struc:17 c:stuk:7 c:suc:6 c:succ:8 c:succe:8 c:sult:6 c:sulta:6 c:sun:-6 c:sunto:-6 c:sur>:-7 c:sure>:6
c:sus:8 c:sust:6 c:sys:24 c:syst:24 c:syste:24 c:taa:-10 c:taald:8 c:taat:-7 c:taat>:-7 c:tad:-15 c:tado:-11
c:tado>:-8 c:tag:-13 c:tag>:-7 c:tage:-6 c:tagen:-9 c:tal:-16 c:tal>:-8 c:tamp:6 c:tampo:6 c:tand>:6 c:tano:9
c:tao:-6 c:tao>:-6 c:tar:17 c:tar>:11 c:tarem:7 c:tari:-7 c:tars:7 c:tarse:7 c:tart:6 c:tart>:6 c:tas:17 c:tas>:7
c:tat:29 c:tate:10 c:tati:8 c:tatie:6 c:tatu:12 c:tatus:7 c:tbr:6 c:te>:-33 c:ted:-6 c:ted>:-8 c:tee:11 c:teem:9
c:teem>:8 c:tel:-7 c:tem:30 c:tem>:9 c:tema:12 c:tema>:14 c:tembe:7 c:temos:6 c:ten:10 c:tenca:7 c:tend:-9
c:tendo:-6 c:tenh:9 c:tenha:7 c:tent:16 c:tente:12 c:ter:7 c:terc:6 c:terce:6 c:terio:8 c:terla:6 c:ters:-9 c:tes:9
c:test:15 c:test>:6 c:teste:17 c:teu:20 c:teur:10 c:teur>:11 c:th>:-12 c:tha:-6 c:the:-17 c:the>:-8 c:thi:6
c:thin:11 c:think:12 c:thr:-7 c:thre:-6 c:tic:14 c:tica:7 c:tice:6 c:tice>:6 c:tico:6 c:tico>:6 c:tid:7 c:tie>:6
c:tif:-6 c:tim:-11 c:tin:-10 c:ting:-6 c:tio:-6 c:tir>:6 c:tje:-7 c:tje>:-6 c:tma:-6 c:to>:-38 c:tob:-7 c:tom:13
c:toma:10 c:tomat:17 c:tome:6 c:tomer:6 c:tor:15 c:tor>:8 c:tore:6 c:tos:-7 c:tot:7 c:tot>:10 c:tout:6 c:toy:-8
c:toy>:-8 c:tra:-30 c:tra>:-7 c:trac:-7 c:trag:-6 c:tran:-7 c:trans:-7 c:tras:6 c:tras>:6 c:trato:12 c:tre>:10
c:tri:-7 c:tria:7 c:trib:-7 c:tribu:-7 c:tro>:7 c:troi:6 c:trois:6 c:tru:21 c:truc:21 c:truct:6 c:tsap:6 c:tsapp:6
c:tta:-6 c:tter:15 c:tter>:15 c:tto:-15 c:tto>:-11 c:ttr:9 c:ttre:10 c:ttres:6 c:ttu:-8 c:ttur:-8 c:ttura:-11
c:tu>:13 c:tuk:7 c:tun:-6 c:tun>:-7 c:tur:-11 c:ture:-7 c:tus:7 c:tus>:7 c:tuu:-6 c:tuur:-6 c:twe:11 c:twee:12
c:twee>:12 c:uai:10 c:uais:11 c:uais>:11 c:ual:6 c:uand:-6 c:uant:10 c:uanto:11 c:uara:7 c:uaran:7 c:ub>:-6
c:uber:-9 c:uca:6 c:ucao:6 c:ucao>:6 c:ucc:13 c:ucce:8 c:ucces:8 c:uch:-7 c:uch>:-6 c:uct:6 c:udo>:8 c:ued:6
c:ueda>:6 c:uee:7 c:uel:-6 c:uell:-6 c:ueno:8 c:ues:9 c:ues>:10 c:ueva:6 c:ueva>:6 c:uh>:7 c:uhe:8 c:ui>:-9 c:uid:14
c:uido:18 c:uido>:18 c:uie:-6 c:uin:-6 c:uir:6 c:uir>:6 c:uit:-11 c:uk>:14 c:ul>:13 c:ulde:7 c:uli:-6 c:ulla:6
c:uls:6 c:ult:9 c:ulta:6 c:ulter:6 c:uma:7 c:uman:13 c:uman>:9 c:ument:6 c:umero:-6 c:umm:-8 c:umme:-8 c:ummer:-7
c:un>:-9 c:una>:8 c:unal:-6 c:und:-21 c:und>:-8 c:une:-13 c:une>:-8 c:ungsu:6 c:uni:-8 c:unn:8 c:uns:6 c:unse:6
c:unser:6 c:unt:-17 c:unto:-9 c:unto>:-9 c:uo>:8 c:uon>:6 c:uper:6 c:upera:8 c:upl:-7 c:uppe>:6 c:ur>:11 c:ura>:7
c:urat:7 c:urate:6 c:urd:8 c:urde:10 c:urde>:10 c:ure:-7 c:ure>:6 c:uren:-6 c:urne:6 c:urnee:6 c:uro:-15 c:uro>:-12
c:urs:-7 c:urs>:-12 c:urso:11 c:urso>:11 c:urv:7 c:use:-10 c:use>:-7 c:usg:6 c:usge:6 c:usse:6 c:ust:-8 c:ust>:-6
c:ustom:6 c:ustr:6 c:ut>:12 c:uto>:-7 c:utom:16 c:utoma:17 c:uur:-6 c:vali:11 c:valid:6 c:vamo:6 c:van:-10 c:van>:-6
c:ve>:-27 c:ved:28 c:vedi:18 c:vedi>:11 c:vedia:7 c:vedr:9 c:vedre:-6 c:vee>:7 c:vem:-12 c:vemb:-6 c:ven>:18
c:venin:7 c:venu:-6 c:ver:-14 c:ver>:-8 c:verd:-7 c:veri:9 c:verif:6 c:verte:6 c:ves>:-6 c:vet:-6 c:veur:6 c:veur>:6
c:vez:-8 c:vez>:-6 c:via>:-6 c:vid:-7 c:vind:6 c:vir:-16 c:vire:-14 c:virem:-9 c:vis:-20 c:vo>:-9 c:voc:-9 c:voca:-6
c:voi:18 c:voi>:12 c:voir:9 c:voir>:9 c:vol:-6 c:vor:-7 c:vos:-10 c:vou:-9 c:vou>:-13 c:vrie:6 c:vrien:7 c:wa>:6
c:waa:6 c:waar:6 c:waaro:6 c:wan:-6 c:war:8 c:way:10 c:way>:11 c:wd>:8 c:wee:19 c:wee>:12 c:weer:10 c:weg:6 c:wegg:6
c:wegge:6 c:weih:7 c:weihn:7 c:weis>:6 c:wel:-13 c:wer:-8 c:werb:6 c:werd>:-6 c:whi:6 c:whil:7 c:while:7 c:why:6
c:why>:6 c:wij:-6 c:wij>:-9 c:wil:-7 c:win:10 c:wir:-8 c:wir>:-6 c:wit:-7 c:with:-9 c:with>:-8 c:wle:-11 c:woc:13
c:woch:13 c:woche:14 c:wor:-10 c:work:-6 c:wsl:6 c:wsle:6 c:wslet:6 c:wur:10 c:wurd:10 c:wurde:10 c:xma:20 c:xo>:7
c:xx>:7 c:yin:-9 c:ying:-9 c:ying>:-9 c:yon:6 c:yons:6 c:yons>:6 c:you>:-13 c:your:8 c:your>:8 c:yst:24 c:yste:24
c:ystee:9 c:ystem:14 c:yth:-6 c:ythi:-6 c:ythin:-6 c:ywa:12 c:yway:12 c:yway>:12 c:zah:-16 c:zahl:-16 c:zahle:-6
c:ze>:-6 c:zegt:8 c:zegt>:8 c:zie>:13 c:zien:-7 c:zu>:7 c:zum:-7 c:zum>:-7 d:0.1:14 d:0.25:-36 d:0.4:-47 d:0.55:-28
d:0.7:-10 d:0.85:-28 e:paid=day:-26 e:paid=none:8 e:promise=day:38 e:promise=none:-20 e:run=none:-21 f:_amount:-64
f:_day:-53 f:_invoice:-52 f:ack:-7 f:admin:-24 f:all:-19 f:back:-20 f:bounce:-16 f:closed:26 f:contest:29 f:copy:12
f:d.ALLOWANCE_CHARGE:-5 f:d.CANCELLED:15 f:d.CONTRACT_TERMS:-12 f:d.DAMAGED:-6 f:d.DUPLICATE_BILLING:-11
f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:-6 f:d.MISSING_DOCS:-16 f:d.NOT_OURS:-10 f:d.NO_OPEN_ITEM:5 f:d.PRICE_ERROR:-5
f:d.QUALITY:-5 f:d.QUANTITY_SHORT:25 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-6 f:difference:-8 f:dispute:-26 f:firm:-19
f:fix:18 f:formal:-28 f:gone:-28 f:goods:-27 f:greeting:47 f:hardship:-17 f:hold:-10 f:hope:101 f:hostile:-33
f:inject:58 f:joke:25 f:lawyer:-9 f:legal:-15 f:mine:-11 f:moved:9 f:moves:-47 f:n.QUANTITY_SHORT:7 f:netted:-6
f:not:-15 f:not_dispute:15 f:not_duplicate:-5 f:not_gone:-8 f:not_hope:7 f:not_insolvency:7 f:not_legal:-19
f:not_not:-12 f:not_paid:-10 f:not_statement:-10 f:not_stop:-5 f:once_us:-17 f:ooo:-27 f:order:69 f:others:-9
f:paid:11 f:part:-16 f:plan:-22 f:proof:6 f:propose:-29 f:question:-21 f:r.ALLOWANCE_CHARGE:-5
f:r.DUPLICATE_BILLING:-6 f:r.PRICE_ERROR:-7 f:r.PRIOR_OVERPAYMENT:10 f:r.QUALITY:16 f:redirect:-47 f:refuse:-43
f:remittance:-22 f:rest:13 f:run:-19 f:soon:29 f:statement:-16 f:stop:-32 f:unable:-17 f:wait:-10 f:willpay:-46
i:acknowledgement:44 i:acknowledgement=2:44 i:already_paid:-14 i:already_paid=3:-11 i:bounce:-45 i:bounce=3:-45
i:copy_invoice_request:22 i:copy_invoice_request=2:26 i:dispute:-7 i:dispute=1:16 i:dispute=2:-5 i:dispute=3:-18
i:hardship:-20 i:hardship=2:-8 i:hardship=3:-12 i:hostile:-32 i:hostile=2:-9 i:hostile=3:-23 i:in_payment_run:-20
i:in_payment_run=3:-20 i:insolvency:-6 i:insolvency=3:-11 i:invoice_admin:-22 i:invoice_admin=2:-5
i:invoice_admin=3:-17 i:legal:-5 i:legal=1:20 i:legal=2:15 i:legal=3:-40 i:nothing:299 i:out_of_office:-22
i:out_of_office=2:-6 i:out_of_office=3:-16 i:partial_payment:-7 i:payment_plan_request:-26
i:payment_plan_request=2:-11 i:payment_plan_request=3:-15 i:promise_to_pay:18 i:promise_to_pay=3:20 i:question:-17
i:question=1:19 i:question=2:-9 i:question=3:-27 i:remittance_advice:-26 i:remittance_advice=2:-5
i:remittance_advice=3:-20 i:statement_request:-16 i:statement_request=3:-13 i:unsubscribe:-66 i:unsubscribe=2:15
i:unsubscribe=3:-81 i:wrong_contact:-35 i:wrong_contact=1:-9 i:wrong_contact=2:-10 i:wrong_contact=3:-16 l:en:38
l:fr:9 l:it:-38 l:nl:7 l:pt:-14 n:0:18 n:1:-14 n:2:-34 n:3:-6 n:4:31 n:5:14 n:6:-7 p:aanman:7 p:abbiam:-7
p:abbrac:10 p:abgeme:13 p:abmeld:-5 p:acerta:-6 p:acompa:7 p:actuel:9 p:adicio:10 p:adjunt:12 p:admini:5 p:afgeme:15
p:afmeld:-6 p:agrade:-5 p:alread:5 p:angeko:-5 p:angewi:7 p:annull:16 p:anotad:-22 p:anythi:-11 p:appele:13
p:applic:12 p:approv:-6 p:archiv:6 p:ascens:12 p:asegur:-6 p:asiste:20 p:aspett:11 p:assegn:-5 p:assina:5
p:assist:11 p:assunt:-12 p:atenca:15 p:atende:-5 p:atendi:6 p:attach:-6 p:attent:11 p:ausgeg:5 p:automa:30
p:autori:-8 p:availa:9 p:bemuhe:17 p:berich:-6 p:beschi:7 p:bestel:-6 p:betaal:8 p:betali:-7 p:betref:6 p:biento:16
p:bijgev:10 p:bijlag:12 p:bodega:-5 p:boleti:12 p:bonifi:-10 p:bonnet:-7 p:buchha:8 p:buongi:-8 p:cancel:5
p:cantie:7 p:cerrad:6 p:certai:-5 p:chasin:12 p:cheque:14 p:chiama:9 p:christ:-10 p:classi:7 p:cleare:11 p:client:-7
p:coment:13 p:compan:-5 p:compen:8 p:compet:-6 p:compos:6 p:compri:12 p:compro:-13 p:compte:-5 p:comuni:-7
p:concep:8 p:concil:-10 p:conclu:10 p:concur:8 p:confor:13 p:consej:12 p:consid:8 p:conten:-5 p:contes:13
p:conteu:21 p:contro:-9 p:cordia:6 p:correc:-6 p:corres:-6 p:create:-6 p:credit:-12 p:curate:12 p:custom:12
p:daurha:8 p:debite:5 p:debito:6 p:decemb:-8 p:declar:-6 p:demand:15 p:descul:7 p:desorm:7 p:despac:14 p:dienst:7
p:differ:-7 p:digita:15 p:dipend:-8 p:direct:6 p:disdet:15 p:docume:12 p:dossie:10 p:dunnin:5 p:eerder:8 p:empfan:6
p:empres:-9 p:encais:-9 p:encont:-5 p:energi:10 p:entreg:-7 p:enviad:8 p:envoye:-6 p:erfolg:9 p:erford:5 p:erhalt:-5
p:erledi:-13 p:esamin:9 p:escrib:-5 p:espera:13 p:espero:11 p:evenin:14 p:factur:-9 p:failli:-5 p:falenc:8
p:fallit:6 p:fattur:-15 p:feiert:-14 p:fichie:8 p:finali:10 p:financ:-7 p:fornec:-5 p:funcio:12 p:garant:19
p:gebrui:6 p:geehrt:-9 p:gelese:26 p:gemach:13 p:genera:14 p:gennai:-6 p:gentil:7 p:geschi:6 p:geschr:6 p:gesetz:9
p:gister:9 p:giudic:7 p:guaran:14 p:herman:12 p:hinzuk:9 p:honnet:14 p:illisi:5 p:imposs:-7 p:incass:7 p:incide:7
p:inclui:-5 p:inesis:-5 p:ingres:12 p:inscri:9 p:insolv:-6 p:instan:-9 p:instru:35 p:integr:9 p:intere:7 p:interr:8
p:irgend:6 p:janeir:-8 p:januar:-6 p:janvie:-5 p:journe:12 p:justif:-5 p:lettre:13 p:letzte:10 p:levant:9 p:losche:5
p:mahnsp:15 p:mailbo:5 p:mandat:-6 p:manife:-5 p:marted:8 p:meldin:7 p:mensaj:13 p:mercol:10 p:messag:14 p:modell:11
p:mogeli:10 p:moment:-10 p:nachri:17 p:nachst:11 p:namast:-6 p:necesi:-7 p:nederl:9 p:nenhum:-7 p:newsle:13
p:novemb:-11 p:obriga:-14 p:oferta:10 p:oktobe:-6 p:opdrac:6 p:operat:9 p:overge:-7 p:pagame:-6 p:pagarl:7
p:pagart:-5 p:pagher:-12 p:paieme:-6 p:partit:7 p:parven:-5 p:patien:-5 p:paymen:-6 p:perdon:10 p:person:-7
p:plaint:7 p:portat:11 p:posizi:5 p:possib:-9 p:possiv:12 p:postfa:6 p:pratic:14 p:preced:13 p:precis:-6 p:priori:11
p:proced:12 p:procha:-6 p:procur:-9 p:promet:9 p:prufun:8 p:qualqu:8 p:readin:5 p:recapi:-5 p:recebi:-11 p:recevr:10
p:rechnu:-17 p:rechtb:6 p:rechte:10 p:recibi:-18 p:reclam:19 p:reconh:7 p:recupe:15 p:reenvi:-11 p:regard:10
p:regist:7 p:reglem:-9 p:regula:-6 p:rekeni:-10 p:relaci:11 p:remind:15 p:remitt:-6 p:renvoy:-7 p:reques:7
p:resili:10 p:respos:-5 p:resuel:6 p:reviso:7 p:ricevu:-18 p:rimbor:10 p:rispon:6 p:risult:15 p:ruckfr:8 p:saldat:8
p:satisf:6 p:sauveg:10 p:schick:-8 p:schlie:12 p:schlus:5 p:schnel:15 p:schone:7 p:schrij:-5 p:schuld:-6 p:segund:-5
p:semain:-6 p:semana:11 p:serveu:13 p:simple:12 p:sistem:26 p:socied:-5 p:societ:-5 p:solici:-10 p:sollec:11
p:sollic:14 p:someth:21 p:speria:10 p:stoppe:6 p:subjec:9 p:suscri:8 p:switch:5 p:systee:19 p:system:13 p:tampoc:12
p:telefo:-9 p:tentat:5 p:tercer:12 p:tesour:-5 p:toepas:7 p:tomamo:-8 p:tomorr:5 p:transf:-6 p:transm:-5
p:tribun:-11 p:trompe:-5 p:tuesda:-5 p:uffici:5 p:ulteri:11 p:unsere:10 p:vediam:14 p:vedrem:-12 p:venerd:-7
p:verder:-5 p:vereff:7 p:verein:-5 p:vergle:10 p:verhaa:5 p:verifi:13 p:verspr:6 p:verstu:5 p:verzen:8 p:verzon:6
p:viaggi:10 p:vierne:-6 p:vindim:14 p:vireme:-18 p:voldaa:9 p:volgen:5 p:volksb:-10 p:voorwa:9 p:vorgan:8
p:vriend:13 p:vrijda:-6 p:vuestr:6 p:websit:7 p:weihna:14 p:whatsa:12 p:withou:7 p:workin:-5 p:zahlbe:-10
p:zahlun:12 s:!:11 s:00000:-28 s:0000:18 s:000:-20 s:00:-18 s:0:-61 s:?:8 s:abmeldung:12 s:accounts:-7 s:acct:-7
s:accuse:-8 s:adubos:10 s:afmelden:-5 s:al:-5 s:an:-8 s:and:-19 s:antwort:9 s:ar:6 s:assunto:9 s:automatic:8
s:automatica:6 s:automatico:-7 s:automatique:17 s:automatische:21 s:avis:-7 s:aviso:-11 s:aw:-52 s:bericht:8
s:bi:-11 s:bl:-7 s:bm:18 s:bo:-7 s:bu:-11 s:ca:9 s:cafe:-5 s:caixas:8 s:cc:-11 s:cf:-12 s:chiusura:9 s:cobranca:6
s:comprovante:-8 s:concurso:7 s:confirmation:23 s:conto:-10 s:cp:-5 s:ct:-5 s:de:31 s:dernier:-5 s:deuda:-5 s:df:13
s:di:19 s:distribue:-6 s:dp:-6 s:echec:-5 s:email:-5 s:en:-7 s:engagement:-5 s:erinnerung:-14 s:factura:-13
s:factuur:8 s:fatt:19 s:fatura:-18 s:fo:-8 s:for:13 s:fp:-5 s:fr:16 s:fw:-10 s:fwd:17 s:ga:-6 s:gi:-5 s:gl:15
s:gt:-12 s:herinnering:17 s:impaye:-12 s:in:-6 s:inc:6 s:incasso:8 s:invoice:-31 s:invoices:-13 s:km:8 s:kr:-6
s:la:-6 s:lembrete:-8 s:letter:-21 s:level:-8 s:lw:15 s:mb:-6 s:melding:5 s:message:36 s:mi:21 s:mm:8 s:mp:10
s:mt:-9 s:nf:19 s:no:-7 s:non:-10 s:not:6 s:nota:10 s:notice:20 s:notification:5 s:np:11 s:objet:17 s:october:-20
s:ol:5 s:oleo:11 s:outstanding:5 s:overdue:-13 s:pa:-8 s:pago:-7 s:pay:11 s:payment:12 s:pb:15 s:pc:5 s:pec:-5
s:pendiente:8 s:please:16 s:pneus:-6 s:po:-9 s:query:-6 s:rappel:-35 s:re:-42 s:reception:-7 s:rechnung:-11
s:reclamo:10 s:recordatorio:-32 s:recuperacao:8 s:remesa:-13 s:reminder:-25 s:remittance:-5 s:reply:8 s:res:-18
s:resolved:7 s:respond:7 s:returned:-6 s:richiamo:18 s:rj:-7 s:rt:13 s:sans:17 s:sauvegarde:13 s:second:6
s:secondo:14 s:segundo:8 s:sender:-7 s:sh:-32 s:shampoo:-6 s:sistema:24 s:statement:-44 s:status:5 s:stop:-10
s:sua:9 s:sv:12 s:tg:40 s:ticket:5 s:tinta:-7 s:tn:15 s:to:-8 s:tr:-6 s:tribunale:-5 s:tweede:5 s:ultimo:-30
s:undelivered:-6 s:unsubscribe:-5 s:update:9 s:ve:-21 s:vencida:6 s:vencido:-5 s:verwerkt:5 s:vo:16 s:votre:-7
s:wg:9 s:wi:-17 s:your:12 s:zahlung:-14 s:zahlungserinnerung:31 s:zu:-5 w:!:43 w:%:-11 w:00000:-19 w:0000:16
w:000:-34 w:00:-70 w:0:22 w:?:41 w:@:-42 w:aan:-6 w:ab:-6 w:abbiamo:-7 w:abbraccio:10 w:aber:19 w:aberto:-6
w:abgemeldet:13 w:able:6 w:abmelden:-5 w:account:6 w:ach:-7 w:across:9 w:actuele:9 w:adesso:-11 w:adicional:10
w:adjunto:13 w:administrador:11 w:administrator:8 w:administrators:8 w:af:-5 w:afgeletterd:5 w:afgemeld:15
w:afmelden:-6 w:agent:10 w:agents:-5 w:agli:16 w:ah:24 w:ai:5 w:ainda:-10 w:al:-13 w:algo:-7 w:alguna:13 w:all:-13
w:alle:17 w:alles:-5 w:alors:10 w:already:5 w:als:8 w:altro:25 w:am:-5 w:an:15 w:anbei:-5 w:and:18 w:andata:13
w:anexo:16 w:angekommen:-5 w:angewiesen:7 w:annullare:15 w:ano:-12 w:anotado:-22 w:antes:-13 w:any:-7 w:anything:-11
w:anyway:24 w:ao:13 w:ap:16 w:apenas:17 w:aperta:-5 w:app:5 w:appelez:13 w:approved:-5 w:aqui:-5 w:are:-8
w:arrive:-5 w:as:-16 w:ascensor:12 w:asdf:26 w:asistente:20 w:ask:10 w:assinatura:6 w:assistant:13 w:assunto:-12
w:at:15 w:atencao:15 w:atendimento:6 w:attached:-9 w:attend:-6 w:attente:11 w:au:-12 w:aub:-7 w:aucune:-7 w:aus:8
w:ausgeglichen:5 w:auto:-5 w:automaticamente:7 w:automatico:15 w:automatische:6 w:autre:7 w:aux:9 w:available:9
w:avalie:10 w:aviso:-5 w:avoir:-5 w:back:-5 w:banca:-6 w:bancarios:8 w:banco:-5 w:bank:18 w:bar:11 w:be:9
w:beantwoord:6 w:been:8 w:before:-18 w:beide:-6 w:belle:-5 w:bemuhen:17 w:bene:-5 w:bent:16 w:betaald:18 w:betreff:6
w:better:11 w:betwist:7 w:bien:-17 w:bientot:16 w:bij:-5 w:bijgevoegd:10 w:bijlage:12 w:bin:-6 w:binnen:7 w:bis:5
w:bitte:-11 w:bizum:-8 w:boa:8 w:boas:-10 w:bodegas:-5 w:boh:30 w:boite:9 w:boletin:12 w:boleto:-7 w:bom:-7
w:bon:-14 w:bonifico:-6 w:bonne:10 w:bonnetje:-7 w:both:-9 w:brief:13 w:bueno:5 w:buenos:10 w:buon:13 w:buone:-5
w:buongiorno:-8 w:bus:12 w:but:30 w:by:11 w:ca:-12 w:call:11 w:calote:-5 w:can:-5 w:cancelamento:10 w:cantiere:7
w:carta:-5 w:caso:5 w:ce:-7 w:cell:9 w:cerrada:6 w:certa:14 w:certain:-5 w:certo:-6 w:cette:-8 w:cf:8 w:chasing:12
w:che:12 w:check:-6 w:checks:-8 w:cheque:-12 w:cheques:14 w:chi:-7 w:chiamate:9 w:chiusa:5 w:chiuso:7
w:christmas:-10 w:ciao:-13 w:cierra:7 w:cio:-9 w:claim:5 w:cleared:11 w:cliente:-5 w:closed:11 w:co:11 w:cobro:-5
w:com:6 w:como:6 w:compensada:6 w:compris:12 w:comprovante:-8 w:compte:13 w:comptez:-5 w:con:-11 w:concurso:13
w:conforme:14 w:conseguir:12 w:consejo:12 w:contabile:6 w:conteste:26 w:conteudo:21 w:conto:-6 w:contra:14
w:control:-8 w:cordiali:8 w:correo:13 w:corso:8 w:coucou:-6 w:could:-6 w:court:7 w:created:-6 w:credit:-9
w:cuando:-5 w:cuanto:10 w:cuenta:-6 w:curateur:12 w:curator:8 w:curso:9 w:customer:10 w:da:-18 w:dada:10 w:dag:-9
w:dagen:-6 w:dal:9 w:dam:-6 w:dank:-9 w:danke:-8 w:dans:-8 w:das:6 w:dat:13 w:data:-5 w:days:-9 w:de:-37 w:dear:-9
w:debiteur:7 w:debitore:6 w:december:-6 w:decide:-7 w:deja:-7 w:della:-10 w:dem:8 w:demanda:13 w:dentro:6 w:depot:7
w:depuis:6 w:desormais:7 w:destinataire:11 w:deu:-5 w:deuda:6 w:deus:9 w:deux:-7 w:deze:-7 w:di:-9 w:dias:-6
w:dice:8 w:dicht:8 w:did:25 w:die:-28 w:dienen:6 w:diese:-11 w:diesem:5 w:dieses:7 w:digo:-12 w:dipende:-8
w:director:11 w:direkt:-5 w:dirvi:9 w:disdetta:15 w:do:-26 w:document:12 w:doe:5 w:domani:18 w:done:-8 w:dossier:10
w:dott:-5 w:dovuto:9 w:drei:11 w:duas:-12 w:due:-6 w:dunning:5 w:dus:-7 w:echt:-11 w:een:-20 w:eens:-7 w:eerdere:8
w:eerst:-6 w:eh:13 w:eind:-9 w:eine:10 w:el:10 w:elf:-5 w:ella:13 w:elle:-5 w:empresa:-6 w:en:15 w:encaissement:-8
w:energie:10 w:engano:8 w:enviada:9 w:envie:14 w:envoye:11 w:er:-7 w:era:17 w:erforderlich:5 w:erhalten:-5
w:erledigt:-13 w:erp:9 w:erreur:10 w:es:-23 w:esito:10 w:esperamos:15 w:espere:-8 w:esperons:11 w:essaie:12
w:esse:-8 w:esta:23 w:este:-13 w:estoy:-13 w:et:-10 w:etage:12 w:etwas:10 w:eu:-11 w:eur:-15 w:euro:-10 w:evening:14
w:faccio:-6 w:facture:-5 w:faire:-9 w:falencia:8 w:fallito:8 w:falta:17 w:fatemi:-7 w:fatto:-13 w:fattura:-21
w:fatture:6 w:fatura:22 w:favor:-7 w:fazer:6 w:fb:5 w:feiertagen:-14 w:feste:-5 w:ff:-8 w:fichier:8 w:figura:8
w:filha:8 w:fin:5 w:finde:-5 w:first:-10 w:fiscal:6 w:flat:-5 w:foi:10 w:for:-22 w:forse:17 w:fragen:-5 w:frau:-11
w:free:14 w:from:-14 w:ft:-7 w:fur:-8 w:ga:-8 w:garanto:6 w:gebruiker:6 w:geehrte:-9 w:gehen:10 w:geht:-8 w:geld:-13
w:gelesen:26 w:gemacht:13 w:generado:9 w:generated:8 w:gennaio:-6 w:gente:-5 w:gentile:12 w:geschillen:7
w:geschreven:6 w:gesetzt:9 w:gezien:-8 w:giorni:-7 w:giorno:27 w:gisteren:13 w:giudice:7 w:gli:-6 w:goed:-17
w:got:-11 w:graag:-6 w:grazie:-18 w:great:7 w:groet:13 w:gros:-6 w:grupo:9 w:gruppe:13 w:grusse:9 w:ha:16 w:hab:-11
w:hago:-7 w:half:-6 w:hallo:-7 w:has:16 w:hasta:-8 w:hat:-9 w:have:8 w:hc:5 w:he:-8 w:heard:-8 w:heb:-13
w:hebben:-10 w:heeft:17 w:hele:13 w:hem:6 w:hemos:-6 w:here:-6 w:hermana:13 w:herr:-7 w:hi:-19 w:hier:-14 w:hij:13
w:hinten:5 w:hinzukriegen:9 w:hm:26 w:ho:-7 w:hoeft:5 w:hoffen:10 w:hoi:-11 w:hoje:-5 w:hola:-7 w:honnetement:14
w:hoor:-5 w:horas:12 w:horen:-7 w:host:5 w:how:7 w:human:19 w:ia:16 w:iban:-6 w:ich:-30 w:ict:7 w:iets:11
w:ignore:10 w:igual:8 w:ihre:8 w:ihren:-6 w:ik:-28 w:il:-7 w:illisible:5 w:im:-20 w:impossibile:-5 w:in:-45
w:inesistente:-5 w:information:11 w:instant:-9 w:instantane:-6 w:integral:14 w:intentare:-15 w:interes:10 w:inv:-7
w:io:-10 w:irgendwie:8 w:irmao:14 w:is:-22 w:isso:9 w:ist:-13 w:it:-16 w:ja:-5 w:jahr:10 w:jajaja:8 w:jamais:-6
w:janeiro:-8 w:janvier:-5 w:je:-16 w:jefe:-13 w:jo:12 w:joint:-5 w:journee:12 w:judicial:5 w:juge:11 w:jullie:-8
w:juridico:10 w:just:-14 w:kan:-19 w:ke:-24 w:keer:-9 w:kees:8 w:kein:8 w:kind:8 w:klaar:-7 w:know:-5 w:kom:8
w:kommt:-5 w:komt:-14 w:kon:7 w:kunnen:10 w:kunt:-6 w:la:-17 w:laat:12 w:las:-5 w:last:-8 w:laten:11 w:le:33
w:leg:-5 w:les:11 w:letto:-7 w:lettre:10 w:lettres:13 w:li:18 w:liegt:5 w:liggen:12 w:ligne:23 w:ligt:-5 w:like:-7
w:line:-7 w:linha:10 w:link:15 w:liquidateur:11 w:lo:-31 w:logged:6 w:logo:-5 w:lol:9 w:looked:9 w:loschen:5
w:lot:-5 w:ltd:-7 w:lunedi:-8 w:ma:6 w:maand:-10 w:maar:15 w:machine:5 w:madame:15 w:mahnsperre:10 w:mahnung:5
w:mail:-22 w:mailbox:5 w:mails:-7 w:mairie:-5 w:mais:22 w:maken:15 w:mal:-5 w:man:15 w:manana:-8 w:manco:34
w:manda:7 w:mano:-5 w:martedi:8 w:martes:12 w:mas:8 w:matin:-8 w:mayor:-7 w:md:-8 w:me:-51 w:medio:-5 w:mee:13
w:meer:-13 w:mehr:-8 w:mei:-13 w:mein:-7 w:melden:-5 w:melding:7 w:mensaje:14 w:mer:14 w:merci:-10 w:mercoledi:10
w:merry:39 w:mes:-12 w:message:20 w:messagerie:-5 w:meu:5 w:mi:-11 w:mia:-7 w:mich:-8 w:might:17 w:mij:-7
w:minhas:-10 w:mir:-9 w:mit:-5 w:modello:11 w:modelo:16 w:moeder:11 w:moet:-11 w:mogelijk:11 w:moglich:8 w:moi:-8
w:mois:-5 w:momento:-10 w:mon:-8 w:morgen:-11 w:moves:-6 w:mr:-25 w:mulder:9 w:mvg:11 w:my:13 w:naar:-8 w:nach:-20
w:nachricht:18 w:nachste:23 w:nachsten:-11 w:nada:14 w:namaste:-6 w:nao:-25 w:nas:17 w:natal:-7 w:ne:11
w:necesitamos:-5 w:nederland:9 w:neem:14 w:nem:-6 w:nemen:9 w:nenhuma:-7 w:net:-7 w:news:7 w:newsletter:13
w:nicht:-17 w:nichts:8 w:nie:-9 w:niente:6 w:niet:16 w:nieuwe:-7 w:niks:13 w:nl:7 w:nn:8 w:no:33 w:noel:12 w:nog:-14
w:noi:-5 w:nom:11 w:nosso:8 w:not:13 w:note:-5 w:noted:-13 w:notice:13 w:nous:-10 w:november:-5 w:novembre:-6
w:now:-16 w:nuestro:6 w:nueva:13 w:numero:-12 w:nummer:-9 w:nun:-5 w:nur:9 w:objet:12 w:obrigada:-7 w:obrigado:-7
w:oder:11 w:of:-23 w:ofertas:10 w:off:-9 w:offene:7 w:ogni:9 w:oi:-8 w:ok:5 w:oktober:-6 w:ola:12 w:om:-7 w:on:-19
w:once:12 w:onde:-5 w:one:-13 w:ontem:-6 w:ontvangen:-5 w:ook:27 w:op:-13 w:opa:-13 w:opdracht:6 w:ops:8 w:ora:-13
w:orde:-7 w:os:-8 w:osso:-6 w:oui:5 w:our:-13 w:out:-12 w:overgemaakt:-7 w:pace:9 w:pagado:9 w:pagar:7 w:pagare:23
w:pagarles:9 w:pagheremo:-12 w:pago:-12 w:paid:5 w:paiement:-5 w:para:8 w:pare:-21 w:partita:9 w:pas:11 w:pay:6
w:paye:-7 w:payee:-5 w:payer:12 w:paying:-10 w:payment:-6 w:pc:9 w:pd:-6 w:pdf:16 w:pedido:6 w:per:10 w:perdone:14
w:perdu:7 w:pero:18 w:petit:-5 w:peux:13 w:pix:-10 w:pj:20 w:plainte:7 w:plan:9 w:plazo:9 w:please:-14 w:pod:-7
w:pode:-6 w:poder:9 w:posizione:5 w:possible:-6 w:possivel:12 w:posso:-8 w:post:17 w:poste:-10 w:posten:11
w:postfach:6 w:pour:7 w:pouvez:-7 w:pra:-7 w:pratica:14 w:preciso:-6 w:prijs:-5 w:prima:-8 w:prise:11 w:procedura:7
w:procedure:10 w:processed:5 w:prometo:10 w:promise:10 w:promises:-5 w:pronto:10 w:propre:17 w:prossima:7
w:proxima:8 w:prufung:8 w:puede:5 w:pues:11 w:punto:-18 w:puo:8 w:qualquer:8 w:quando:-5 w:quanto:12 w:que:12
w:quelle:-5 w:qui:-10 w:quito:-6 w:rappel:13 w:raus:-5 w:rb:-5 w:read:23 w:reading:5 w:recebi:-13 w:recebido:-11
w:recevrez:10 w:rechnung:-16 w:rechtbank:6 w:rechter:12 w:recibido:-16 w:recibo:13 w:reclamacao:11 w:reclamo:10
w:recordatorios:6 w:recu:-18 w:recuperacao:15 w:regards:16 w:regel:12 w:reglement:-9 w:regler:5 w:rekening:-7
w:relacion:11 w:relais:-6 w:relances:9 w:reminder:7 w:reminders:8 w:remittance:-6 w:renvoyer:-7 w:request:8
w:resiliation:10 w:responde:7 w:resposta:-5 w:reto:-10 w:ricevuto:-16 w:rimborso:10 w:ring:-5 w:rispondere:6
w:rispondi:11 w:rispondo:-9 w:risulta:8 w:risultano:7 w:ruckfragen:8 w:run:-8 w:said:8 w:sair:-35 w:saldate:7
w:saluti:8 w:sapere:-6 w:sauvegarde:10 w:scan:12 w:schade:13 w:schon:-5 w:schone:14 w:schrijf:-5 w:se:-11
w:second:14 w:segue:7 w:segunda:-5 w:sehr:-10 w:semaine:-5 w:semanal:12 w:sent:10 w:sepa:-5 w:september:9
w:septembre:-5 w:sera:-11 w:serveur:13 w:services:9 w:set:7 w:sexta:-7 w:sha:-7 w:si:-12 w:siamo:-5 w:sich:7
w:sido:7 w:sie:-10 w:siehe:15 w:sim:8 w:simplemente:14 w:sin:-10 w:sind:10 w:sistema:30 w:sit:6 w:skonto:-6 w:sms:15
w:snap:15 w:snel:11 w:so:17 w:sobre:14 w:societe:-5 w:solde:17 w:soldi:-12 w:sollecito:9 w:solo:-10 w:something:21
w:sont:-6 w:soon:-7 w:sorry:-19 w:speriamo:10 w:spero:-9 w:sta:-5 w:staat:-13 w:stand:9 w:start:12 w:status:15
w:statut:10 w:stel:-5 w:still:10 w:stoppen:6 w:stuk:15 w:stuurt:-7 w:su:10 w:subject:9 w:suis:-5 w:suo:10 w:sur:-14
w:sure:14 w:sven:13 w:svp:-7 w:sw:-6 w:systeem:17 w:system:16 w:ta:-15 w:tage:-5 w:take:10 w:tampoco:12 w:tardi:8
w:team:6 w:telefono:-7 w:tell:7 w:temos:13 w:tentativo:8 w:tercero:12 w:terug:7 w:tesouraria:-5 w:test:11 w:th:6
w:thank:-6 w:that:-6 w:the:-16 w:there:9 w:these:-8 w:think:24 w:this:-5 w:three:-10 w:thx:-33 w:ticket:-7 w:time:-9
w:toch:9 w:todo:10 w:toepassing:7 w:tom:-7 w:tomamos:-8 w:tomorrow:5 w:tot:8 w:tout:5 w:toute:5 w:traite:-6
w:tres:-9 w:tribunal:-6 w:tribunale:-5 w:trois:11 w:truck:8 w:try:8 w:trying:-5 w:tu:26 w:tuesday:-5 w:tun:-14
w:tutte:6 w:twee:24 w:uber:-7 w:uberweisen:7 w:uffici:-5 w:ufficio:5 w:uit:-7 w:ulteriore:11 w:um:15 w:una:-7
w:und:-10 w:une:-6 w:unser:5 w:unserem:12 w:up:-8 w:ur:-5 w:us:-8 w:use:-6 w:uteis:-7 w:utente:5 w:va:-9 w:valide:12
w:valor:-8 w:van:-10 w:vcs:-5 w:vd:-6 w:ve:-7 w:vedi:25 w:vediamo:14 w:vedo:8 w:vedremo:-12 w:veio:-5 w:vem:-8
w:ven:18 w:venerdi:-7 w:verdere:-5 w:vereffend:7 w:vereinbart:-5 w:verhaal:5 w:verifica:6 w:verificacion:6
w:verifier:12 w:versprechen:10 w:versuche:-6 w:versuchen:9 w:verzenden:8 w:verzonden:6 w:vi:-9 w:via:-12 w:vielen:9
w:viernes:-6 w:vire:-9 w:virement:-16 w:visto:-9 w:voce:7 w:voces:-10 w:voi:24 w:voir:22 w:voldaan:9 w:volgens:6
w:volksbank:-10 w:vom:-5 w:voorwaarden:9 w:vorgang:9 w:vou:-24 w:vous:9 w:voyons:12 w:vriendelijke:13 w:vrijdag:-6
w:vuestro:10 w:wa:11 w:waarom:11 w:want:-8 w:was:-9 w:wat:8 w:we:6 w:website:7 w:weer:10 w:wegens:7 w:weihnachten:14
w:weiter:-5 w:weken:8 w:wel:-8 w:welche:-5 w:wenn:10 w:wer:-5 w:werd:-13 w:what:-7 w:whatsapp:12 w:why:13 w:wij:-18
w:wir:-11 w:with:-17 w:within:-8 w:without:7 w:woche:12 w:wochen:11 w:worden:11 w:wordt:-6 w:working:-5 w:wurde:20
w:xmas:40 w:yo:6 w:you:-25 w:your:16 w:zahlen:-10 w:zahlung:12 w:zahlungsavis:-5 w:ze:-5 w:zegt:17 w:zero:-5 w:zet:9
w:zie:44 w:zijn:7 w:zit:-7 w:zu:15 w:zum:-5
"""
