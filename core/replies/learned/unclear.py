"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -1.72
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:41 ?ack:18 ?all:-5 ?copy:-26 ?difference:-8 ?goods:-6 ?greeting:-5 ?hope:11 ?legal:-6 ?mine:-6 ?moved:-8 ?not:-8
?pay:-7 ?plan:-15 ?propose:-16 ?question:-28 ?statement:-8 ?willpay:-8 b:!_!:12 b:00000_and:7 b:00000_eur:-7
b:0000_00000:9 b:0000_0000:-7 b:0000_000:8 b:0000_00:18 b:0000_has:8 b:0000_wurde:5 b:000_000:7 b:000_00:-22
b:000_0:-12 b:000_ee:10 b:000_euro:-6 b:00_00000:-8 b:00_00:-14 b:00_ach:-5 b:00_horas:12 b:00_november:9 b:00_te:-6
b:00_th:5 b:0_%:-9 b:0_000:-21 b:0_00:8 b:0_0:24 b:0_?:-7 b:0_com:18 b:0_dias:-6 b:0_gennaio:-5 b:0_jan:-9
b:0_november:-7 b:0_werkdagen:-5 b:0_wurde:8 b:?_!:7 b:?_?:39 b:all_items:5 b:all_three:-10 b:alle_0:8
b:already_paid:7 b:als_curator:14 b:am_00:15 b:am_freitag:-8 b:am_not:-5 b:am_the:15 b:an_@:17 b:an_die:10
b:and_am:12 b:and_will:6 b:ao_pedido:7 b:ap_0:12 b:aqui_ee:-12 b:ask_for:11 b:assunto_esta:-11 b:at_my:12 b:at_the:5
b:ate_dia:16 b:ate_sexta:-6 b:atendimento_0:-5 b:aus_dem:6 b:aux_lettres:12 b:avalie_nosso:12 b:avant_noel:13
b:be_able:5 b:been_logged:7 b:before_anything:-7 b:before_christmas:-8 b:bei_der:-5 b:bien_ete:10 b:bien_recu:-13
b:bij_de:13 b:binnen_twee:14 b:bitte_loschen:5 b:boite_aux:12 b:bonjour_madame:15 b:bonne_journee:17
b:buenas_tardes:5 b:buenos_dias:8 b:but_cannot:7 b:but_no:27 b:by_the:9 b:cannot_promise:9 b:ce_matin:-9
b:ce_message:12 b:cette_semaine:-5 b:che_la:11 b:cheque_00000:-9 b:cheques_in:15 b:ci_vediamo:15 b:cleared_by:5
b:como_pagar:-5 b:con_il:-5 b:contact_op:13 b:cordiali_saluti:8 b:correo_ni:13 b:credit_control:-7 b:da_sua:8
b:dank_fur:10 b:dans_les:-5 b:das_an:12 b:das_war:-5 b:dass_sie:13 b:dat_het:8 b:de_0:9 b:de_atendimento:-5
b:de_baja:9 b:de_bank:14 b:de_deuda:6 b:de_enero:7 b:de_factuur:-5 b:de_faire:-5 b:de_messagerie:-5 b:de_nos:11
b:de_rechtbank:5 b:de_rechter:11 b:de_sauvegarde:11 b:de_verificacion:6 b:de_votre:9 b:de_vous:11 b:de_website:9
b:dear_credit:-7 b:dentro_de:6 b:depot_de:6 b:depuis_le:14 b:der_volksbank:-10 b:des_monats:-8 b:desde_que:9
b:deze_maand:-7 b:di_pace:9 b:di_pagare:14 b:dias_en:11 b:dias_uteis:-5 b:dice_que:11 b:did_not:7 b:did_you:11
b:die_rechnung:-5 b:diese_woche:-10 b:dit_bericht:7 b:do_000:-5 b:do_meu:15 b:doe_ik:8 b:drei_wochen:12 b:du_tout:13
b:ee_andata:15 b:ee_fallito:8 b:ee_un:15 b:een_nieuwe:-7 b:el_00:6 b:el_consejo:13 b:el_del:12 b:el_martes:13
b:el_pago:12 b:el_plazo:10 b:el_viernes:-5 b:em_00:25 b:em_anexo:6 b:em_janeiro:-5 b:email_and:13 b:en_attente:11
b:en_compte:10 b:en_concurso:8 b:en_cuanto:11 b:en_el:5 b:en_la:-11 b:en_nuestro:9 b:en_su:6 b:end_of:-6
b:entro_la:9 b:er_niks:11 b:es_ist:5 b:es_nicht:-5 b:esperamos_poder:9 b:espere_pouvoir:-8 b:est_bien:-5 b:est_en:-5
b:est_le:6 b:est_pour:15 b:est_un:5 b:esta_certa:16 b:esta_em:-11 b:esta_semana:11 b:estamos_en:11 b:estamos_sem:-6
b:este_mes:-5 b:et_le:10 b:et_sera:-5 b:fatto_ora:-11 b:fattura_000:11 b:fattura_?:-23 b:fatura_esta:15 b:fb_0:5
b:for_it:11 b:for_the:-7 b:for_this:-5 b:freitag_0:-7 b:from_our:-7 b:ft_00000:-7 b:fur_die:-6 b:fur_ihre:10
b:geehrte_frau:-8 b:generado_automaticamente:9 b:gentile_utente:6 b:geschillen_worden:6 b:gesendet_mit:10
b:get_something:9 b:get_this:-7 b:giudice_di:9 b:gli_uffici:-6 b:grusse_aus:6 b:ha_sido:7 b:haben_wir:-5
b:had_een:13 b:hago_bizum:-6 b:has_been:15 b:have_look:-7 b:have_paid:13 b:have_received:14 b:heb_het:-7
b:hebben_wij:-7 b:het_dossier:6 b:het_niet:13 b:het_op:-5 b:het_volgende:-10 b:het_voor:7 b:hi_there:13 b:hi_tom:-7
b:ho_letto:-8 b:hoeft_niets:6 b:hope_to:-12 b:ihre_nachricht:14 b:ik_ben:-7 b:ik_ga:-5 b:ik_had:13 b:ik_kom:15
b:ik_leg:-6 b:ik_neem:15 b:ik_niks:8 b:ik_zie:16 b:il_00:-5 b:il_0:-5 b:il_codice:-5 b:il_est:11 b:il_giudice:9
b:il_messaggio:-8 b:il_modello:10 b:il_suo:9 b:im_anhang:-12 b:in_corso:8 b:in_der:10 b:in_orde:-6 b:in_ufficio:9
b:is_an:7 b:is_automatisch:6 b:is_het:-5 b:ist_bei:-8 b:ist_das:10 b:ist_keine:5 b:it_by:9 b:it_is:-5 b:it_will:-8
b:ja_ja:-7 b:je_ne:9 b:je_regarde:-7 b:je_vous:-5 b:just_now:-9 b:kann_ich:11 b:kind_regards:9 b:kom_ik:-9
b:komt_goed:-13 b:kon_niet:8 b:krijg_je:-5 b:la_facture:6 b:la_fattura:7 b:la_nueva:9 b:la_partita:9
b:la_procedure:12 b:la_prossima:15 b:la_settimana:-7 b:la_sua:-6 b:las_00:-6 b:le_00:-9 b:le_compte:6 b:le_depot:7
b:le_destinataire:12 b:le_fatture:7 b:le_juge:11 b:le_liquidateur:11 b:le_nom:11 b:le_reglement:-5 b:le_service:-5
b:leg_het:-6 b:les_deux:-5 b:ligt_bij:-5 b:like_to:-7 b:lo_faccio:-5 b:look_at:10 b:loschen_sie:5 b:lp_0:-5
b:ma_il:19 b:ma_non:-5 b:maar_ik:25 b:mail_app:10 b:mas_nao:14 b:melding_is:5 b:message_automatique:5
b:messaggio_automatico:8 b:met_het:5 b:met_vriendelijke:13 b:mi_hermana:12 b:mijn_man:16 b:minha_filha:8
b:mit_der:10 b:na_proxima:13 b:nachste_woche:29 b:nao_ee:-7 b:nao_foi:8 b:nao_ha:-5 b:nao_temos:15 b:ne_conteste:13
b:ne_pas:7 b:ne_peux:12 b:next_week:11 b:nicht_auf:5 b:nicht_gelesen:8 b:niet_bij:15 b:niet_te:6 b:niet_worden:7
b:niets_te:6 b:nl_example:7 b:no_es:5 b:no_hay:-5 b:no_le:10 b:no_puedo:8 b:nom_de:11 b:non_ee:-5 b:non_era:19
b:non_rispondere:8 b:non_so:8 b:nosso_atendimento:12 b:not_reply:7 b:not_take:14 b:nous_esperons:11 b:ok_?:16
b:ola_!:12 b:on_00:8 b:on_attend:-6 b:on_friday:14 b:on_the:-9 b:ook_een:15 b:op_0:-5 b:op_betaald:10 b:op_de:-12
b:op_onze:9 b:over_te:17 b:paga_se:16 b:pagar_la:14 b:pagare_entro:-5 b:pagare_la:17 b:paid_it:-6 b:paid_this:12
b:par_le:6 b:pas_du:14 b:pas_repondre:-5 b:pd_00:-5 b:pedido_de:11 b:per_il:12 b:pero_no:10 b:peux_rien:12
b:piece_jointe:6 b:plainte_pour:6 b:plazo_de:10 b:please_do:7 b:please_see:-7 b:por_la:11 b:post_and:15 b:pour_le:11
b:pour_toute:6 b:pouvez_vous:-6 b:prazo_de:-5 b:procedure_de:10 b:promise_to:6 b:prossima_settimana:15
b:proxima_semana:13 b:qualquer_reclamacao:15 b:que_el:16 b:que_esta:15 b:que_je:16 b:que_la:5 b:que_si:-10
b:que_vem:-7 b:que_viene:6 b:rb_0:-5 b:read_it:14 b:recuperacao_da:8 b:recuperacao_judicial:6 b:relacion_con:11
b:reply_to:6 b:request_has:7 b:riuscire_pagare:13 b:said_would:9 b:sans_les:11 b:se_fait:7 b:se_nao:8 b:se_pago:-11
b:see_below:-7 b:see_the:12 b:sehr_geehrte:-9 b:sent_00:9 b:settimana_prossima:-7 b:seu_pedido:9 b:si_que:-7
b:sie_haben:12 b:sie_nicht:5 b:sie_uns:-6 b:siehe_anhang:16 b:sin_falta:-6 b:sind_nicht:8 b:sobre_el:13 b:soon_as:-6
b:sorry_!:-7 b:sorry_wrong:5 b:sous_huitaine:-5 b:speriamo_di:12 b:spero_di:-10 b:staat_op:6 b:status_cleared:8
b:su_caso:6 b:su_correo:8 b:sua_conta:8 b:sure_will:13 b:te_betalen:10 b:te_hago:-6 b:te_kunnen:17
b:temos_qualquer:16 b:thank_you:-5 b:the_00:9 b:the_first:-8 b:the_mail:-9 b:the_next:-8 b:the_post:15 b:this_?:12
b:this_account:6 b:this_is:8 b:this_message:9 b:this_one:-7 b:to_be:-12 b:to_get:-9 b:to_pay:22 b:to_this:10
b:to_you:9 b:trace_00000:-5 b:tutte_le:7 b:twee_weken:14 b:un_abbraccio:10 b:un_altro:15 b:un_gros:-7 b:un_message:5
b:und_den:8 b:uns_eingegangen:5 b:uw_bericht:-7 b:vamos_tentar:8 b:van_dam:-6 b:van_de:-9 b:van_toepassing:6
b:vc_me:-5 b:ver_si:-12 b:verificacion_de:6 b:versprechen_kann:12 b:vi_do:-9 b:vi_ho:10 b:vielen_dank:9
b:virement_instantane:-6 b:von_unserem:12 b:voor_de:18 b:voor_het:16 b:votre_message:-9 b:vou_tentar:-5 b:vous_ne:9
b:vous_payer:12 b:vous_regler:11 b:vriendelijke_groet:13 b:war_das:12 b:we_are:-10 b:we_do:5 b:we_have:9
b:we_hope:-5 b:we_will:10 b:we_would:-8 b:wij_nemen:14 b:wij_zijn:-11 b:will_do:-6 b:will_have:-9 b:will_look:10
b:will_try:14 b:wir_haben:-8 b:wir_hoffen:9 b:with_the:-5 b:woche_noch:-8 b:would_ask:10 b:would_like:-7
b:wurde_am:12 b:ya_se:-11 b:yo_no:12 b:you_the:-8 b:you_want:-7 b:your_case:7 b:your_email:13 b:your_message:8
b:your_request:6 b:zegt_dat:16 b:zie_de:9 b:zijn_de:6 b:zijn_een:-6 b:zijn_jullie:-6 b:zit_in:-5 c:<a>:-46 c:<aber:6
c:<ac:-10 c:<aca:-6 c:<acc:-6 c:<ace:-7 c:<ache:6 c:<acr:8 c:<ade:-7 c:<adi:10 c:<afg:6 c:<afge:6 c:<age:6 c:<agen:6
c:<agl:8 c:<agli:8 c:<agr:-6 c:<ah:12 c:<ah>:12 c:<ain:-6 c:<aind:-6 c:<akt:6 c:<al>:-6 c:<algu:6 c:<all>:-6
c:<am:-6 c:<an:-7 c:<an>:8 c:<and:9 c:<and>:8 c:<annu:8 c:<ano:-16 c:<ano>:-6 c:<anot:-10 c:<anyw:12 c:<ao>:6
c:<ap:9 c:<ap>:7 c:<ape:9 c:<apen:9 c:<appl:6 c:<ar:-6 c:<as:20 c:<as>:-10 c:<asi:8 c:<asis:9 c:<asp:6 c:<aspe:6
c:<ass:-6 c:<assu:-6 c:<at:18 c:<at>:7 c:<ate:10 c:<aten:9 c:<atr:6 c:<atra:6 c:<au:7 c:<au>:-6 c:<aus:8 c:<ausg:6
c:<aut:11 c:<auto:8 c:<ava:11 c:<aval:6 c:<az:6 c:<b>:6 c:<ba:-7 c:<banc:-6 c:<bank:10 c:<bar>:6 c:<bef:-9
c:<befo:-9 c:<bem:7 c:<bent:8 c:<ber:-6 c:<best:-10 c:<bet:8 c:<bett:6 c:<bew:6 c:<bi:-8 c:<bij:6 c:<bijl:7
c:<bit:-6 c:<bo:-8 c:<boa>:6 c:<boh:14 c:<boh>:14 c:<bon:-9 c:<bon>:-7 c:<brie:6 c:<bu:18 c:<but:14 c:<but>:14
c:<bz:11 c:<ca:-12 c:<ca>:-6 c:<cama:6 c:<ce>:-6 c:<cer:15 c:<cert:6 c:<ch:-6 c:<chat:6 c:<che:-8 c:<chec:-7
c:<chi:11 c:<chr:-9 c:<chri:-9 c:<cia:-7 c:<ciao:-6 c:<cit:7 c:<cl:16 c:<cle:7 c:<clea:8 c:<co:-8 c:<coma:6
c:<comm:-6 c:<con:7 c:<conc:7 c:<cor:7 c:<corr:-6 c:<cort:8 c:<cou:-9 c:<cr:-13 c:<cre:-14 c:<cred:-10 c:<cu:13
c:<cur:11 c:<cura:7 c:<cus:6 c:<cust:6 c:<d>:-11 c:<da:-14 c:<da>:-7 c:<dag:-9 c:<dan:-12 c:<dank:-9 c:<dat>:9
c:<dau:10 c:<daur:10 c:<de:-50 c:<de>:-16 c:<dec:-7 c:<del:-13 c:<dell:-8 c:<dema:6 c:<desp:7 c:<di:-16 c:<di>:-6
c:<did:12 c:<did>:12 c:<die>:-11 c:<dien:6 c:<dif:-8 c:<digi:7 c:<digo:-6 c:<disd:7 c:<do:-14 c:<do>:-12 c:<doc:6
c:<docu:6 c:<don:-6 c:<dr:-7 c:<du:-9 c:<e>:-8 c:<ec:-10 c:<ech:-7 c:<echt:-7 c:<ee:-17 c:<een:-13 c:<een>:-9
c:<eh:7 c:<eh>:7 c:<ella:6 c:<eme:8 c:<en:-10 c:<en>:8 c:<enc:-14 c:<enca:-7 c:<end:-9 c:<enf:6 c:<ent:-15
c:<entr:-10 c:<env:10 c:<envi:8 c:<era:6 c:<era>:7 c:<erfo:7 c:<erl:-6 c:<erle:-6 c:<es:-19 c:<es>:-12 c:<est:-10
c:<esta:9 c:<este:-7 c:<esto:-9 c:<eu:-19 c:<eur:-13 c:<eur>:-6 c:<euro:-7 c:<ex:-7 c:<f>:7 c:<fa:-30 c:<fac:-10
c:<fai:-11 c:<fal:8 c:<falt:8 c:<fat:-10 c:<fatt:-14 c:<fatu:9 c:<fe:-25 c:<fei:-10 c:<fi:-9 c:<fic:-7 c:<fir:-11
c:<firm:-6 c:<fit:9 c:<fl:6 c:<fli:7 c:<fo:-17 c:<for:-14 c:<for>:-13 c:<fr:-21 c:<fra:-12 c:<free:6 c:<frei:-6
c:<from:-6 c:<func:6 c:<fw:9 c:<g>:-6 c:<ga:-8 c:<ge:-37 c:<gee:-7 c:<geld:-7 c:<gele:6 c:<gema:6 c:<gen:7
c:<gene:10 c:<ger:-7 c:<go:-33 c:<goe:-15 c:<goed:-13 c:<got:-6 c:<got>:-6 c:<gr:-7 c:<gra:-18 c:<graz:-9 c:<groe:6
c:<gru:9 c:<grup:11 c:<h>:7 c:<ha:-19 c:<ha>:7 c:<hab:-11 c:<hal:-9 c:<has>:8 c:<hat:-6 c:<he:-16 c:<heb:-10
c:<heef:8 c:<herm:6 c:<herr:-6 c:<hi>:-10 c:<hie:-9 c:<hier:-9 c:<hij>:6 c:<hin:11 c:<hm:14 c:<hm>:14 c:<hu:7
c:<hum:8 c:<huma:8 c:<ia:8 c:<ia>:8 c:<ic:-9 c:<ich:-12 c:<ich>:-12 c:<ig:19 c:<ign:15 c:<igno:15 c:<ik:-13
c:<ik>:-13 c:<im>:-9 c:<imp:-6 c:<in:-23 c:<in>:-23 c:<ingr:6 c:<inst:9 c:<int:9 c:<inte:12 c:<inv:-6 c:<io:-6
c:<io>:-6 c:<ir:10 c:<is:-8 c:<is>:-12 c:<iscr:7 c:<it>:-7 c:<j>:-7 c:<jan:-13 c:<je:-21 c:<je>:-8 c:<jef:-7
c:<jefe:-7 c:<jo>:7 c:<ju:-13 c:<jul:-7 c:<jus:-12 c:<just:-11 c:<ka:-7 c:<kan:-6 c:<kan>:-7 c:<ke:-13 c:<kk:8
c:<kkk:8 c:<kl:-9 c:<kla:-6 c:<ko:-15 c:<kom:-8 c:<komt:-7 c:<kr:-8 c:<l>:-8 c:<la:-22 c:<la>:-7 c:<las:-7 c:<le:34
c:<le>:19 c:<lee:8 c:<lees:6 c:<leg:-8 c:<leit:6 c:<leu:6 c:<li:7 c:<li>:9 c:<lig:13 c:<ligg:6 c:<lign:12 c:<lin:9
c:<link:7 c:<lla:6 c:<llam:6 c:<lle:-8 c:<lo:-23 c:<lo>:-13 c:<logo:-6 c:<ma:-8 c:<maan:-7 c:<maar:8 c:<mada:7
c:<mah:9 c:<mahn:9 c:<mai:-9 c:<mail:-16 c:<mais:12 c:<mak:8 c:<make:8 c:<man>:7 c:<mana:-7 c:<manc:15 c:<mand:-8
c:<mart:7 c:<mas>:6 c:<mat:-8 c:<md:-9 c:<me:-23 c:<me>:-25 c:<mea:6 c:<mean:6 c:<mee>:7 c:<mei:-15 c:<mei>:-7
c:<men:7 c:<mens:11 c:<mer:15 c:<merr:11 c:<mess:6 c:<mi:-38 c:<mig:7 c:<mil:-7 c:<min:-9 c:<mir:-7 c:<mo:-12
c:<mod:14 c:<mode:15 c:<moi:-7 c:<mom:-7 c:<mome:-7 c:<mon:-16 c:<mor:9 c:<mort:17 c:<mr:-12 c:<mr>:-12 c:<mul:8
c:<mv:6 c:<mvg:6 c:<mvg>:6 c:<my:6 c:<my>:6 c:<n>:-17 c:<na:-11 c:<nad:9 c:<nada:9 c:<nao:-10 c:<nao>:-10 c:<nas:9
c:<nas>:9 c:<ne>:6 c:<neem:6 c:<new:9 c:<news:10 c:<niet:8 c:<niks:7 c:<no:-16 c:<no>:16 c:<nog:-6 c:<nog>:-6
c:<not>:7 c:<note:-8 c:<nov:-8 c:<now:-8 c:<now>:-7 c:<nue:7 c:<nuev:6 c:<ob:10 c:<obj:6 c:<obje:6 c:<obr:-8
c:<obri:-8 c:<obs:9 c:<obt:7 c:<ode:6 c:<oder:6 c:<of:-13 c:<of>:-11 c:<ol:7 c:<ola:6 c:<ola>:6 c:<on:-18 c:<on>:-6
c:<onc:6 c:<once:6 c:<ond:-6 c:<onde:-6 c:<one:-7 c:<one>:-7 c:<oo:14 c:<ook:14 c:<ook>:14 c:<op:-11 c:<op>:-7
c:<or:-20 c:<ora:-6 c:<ora>:-6 c:<ord:-12 c:<orde:-7 c:<os:-6 c:<ot:-7 c:<ou:-7 c:<our:-7 c:<our>:-7 c:<out:-6
c:<pa:-46 c:<paga:12 c:<pagh:-7 c:<pago:-7 c:<par:-19 c:<para:6 c:<pare:-10 c:<pas:-6 c:<pas>:6 c:<pass:-8 c:<pat:7
c:<per:13 c:<per>:6 c:<perd:7 c:<pero:10 c:<pf:6 c:<pi:-12 c:<pla:10 c:<ple:-10 c:<plea:-7 c:<poc:7 c:<pod:-8
c:<pos:9 c:<post:9 c:<pr:-9 c:<prat:6 c:<pre:-12 c:<pres:-7 c:<prop:6 c:<pu:8 c:<pue:20 c:<pued:9 c:<pun:-10
c:<punt:-10 c:<qs:7 c:<qu:-16 c:<que>:8 c:<quel:-6 c:<qui:-9 c:<ra:24 c:<ram:9 c:<rap:10 c:<re:-28 c:<rea:8
c:<read:13 c:<rec:-6 c:<rece:-10 c:<recl:9 c:<reco:6 c:<reg:14 c:<rege:7 c:<rego:6 c:<rem:-6 c:<ren:-8 c:<res:-7
c:<rest:-6 c:<ret:-10 c:<reto:-6 c:<reu:6 c:<reun:6 c:<ri:7 c:<rice:-7 c:<rig:9 c:<ris:7 c:<risu:7 c:<ro:-24
c:<row:-10 c:<rui:9 c:<sa:-18 c:<sai:-13 c:<sair:-16 c:<salu:7 c:<sc:9 c:<scan:7 c:<sch:11 c:<scha:9 c:<schi:-7
c:<schl:8 c:<schn:7 c:<se:-36 c:<seco:6 c:<sed:6 c:<seg:-8 c:<segu:-7 c:<seh:-6 c:<sep:-7 c:<ser:-10 c:<sera:-7
c:<sg:8 c:<sh:-6 c:<she:6 c:<si>:-10 c:<sieh:8 c:<sig:-11 c:<sign:-8 c:<sim:7 c:<sis:11 c:<sist:11 c:<sm:6 c:<sms:7
c:<sms>:7 c:<sn:11 c:<sna:7 c:<snap:7 c:<so:10 c:<so>:9 c:<sol:20 c:<soll:11 c:<som:6 c:<some:9 c:<son:-6 c:<sop:9
c:<sor:-11 c:<sorr:-9 c:<sou:-7 c:<sp:-16 c:<staa:-7 c:<stan:6 c:<star:6 c:<stat:9 c:<str:-8 c:<stuk:7 c:<stuu:-6
c:<su:10 c:<suc:6 c:<succ:7 c:<sur>:-6 c:<sure:6 c:<sus:9 c:<susc:6 c:<sust:6 c:<sy:23 c:<sys:24 c:<syst:24
c:<t>:-16 c:<ta:-8 c:<ta>:-7 c:<tal:-6 c:<tamp:6 c:<te:13 c:<temo:7 c:<ten:-6 c:<ter:8 c:<terc:6 c:<teru:6 c:<tes:9
c:<test:8 c:<th:-31 c:<tha:-6 c:<the:-11 c:<the>:-6 c:<thi:8 c:<thin:12 c:<thr:-8 c:<thre:-6 c:<ti:-25 c:<tie:-7
c:<tim:-6 c:<tom:-9 c:<toma:-6 c:<tou:7 c:<tout:8 c:<tr:-13 c:<tra:-19 c:<tran:-6 c:<tre:-8 c:<trib:-6 c:<tu>:12
c:<tun:-7 c:<tun>:-7 c:<tw:10 c:<twe:13 c:<twee:13 c:<u>:-19 c:<ub:-8 c:<ube:-7 c:<uber:-7 c:<ui:-6 c:<uit:-6
c:<um:8 c:<um>:6 c:<un:-15 c:<und:-6 c:<uns:8 c:<unse:6 c:<up:-6 c:<us:-15 c:<va:-9 c:<van:-11 c:<ve:-7 c:<ved:23
c:<vedi:20 c:<ven:-6 c:<vend:-7 c:<ver>:-9 c:<veri:8 c:<vert:6 c:<vi:-23 c:<via>:-6 c:<vin:6 c:<vind:7 c:<vir:-13
c:<vire:-13 c:<vis:-9 c:<vl:-6 c:<voi:17 c:<voi>:12 c:<voir:7 c:<vos:-9 c:<vou>:-10 c:<vrie:6 c:<we:8 c:<we>:6
c:<wee:9 c:<weer:10 c:<weg:9 c:<wegg:6 c:<wek:6 c:<weke:6 c:<wel:-8 c:<wer:-14 c:<werk:-6 c:<why:6 c:<why>:6
c:<wi:-12 c:<wij>:-8 c:<win:9 c:<wit:-6 c:<wo:11 c:<woc:14 c:<woch:14 c:<wu:7 c:<wur:8 c:<wurd:8 c:<x>:20 c:<xm:10
c:<y>:-8 c:<you>:-12 c:<your:9 c:<za:-14 c:<zah:-11 c:<zahl:-11 c:<zeg:6 c:<zegt:8 c:<zi:10 c:<zie:15 c:<zie>:20
c:<zit:-7 c:<zo:-6 c:<zu>:8 c:aald:8 c:aald>:9 c:aam:-6 c:aand:-8 c:aand>:-6 c:aar:10 c:aaro:6 c:aarom:6 c:aart:6
c:aat:-8 c:aat>:-7 c:ab>:-8 c:abb:8 c:aber:6 c:aber>:9 c:abgem:6 c:abo:-8 c:acc:-6 c:ace:-8 c:acer:-6 c:ach:12
c:ach>:-11 c:acha:7 c:achar:8 c:achr:6 c:achri:6 c:achs:8 c:achst:8 c:acht>:6 c:aci:6 c:acio:7 c:acion:8 c:acr:8
c:act:-8 c:actur:-6 c:ada:13 c:ada>:11 c:adam:6 c:adame:7 c:ade:-12 c:adi:11 c:adic:6 c:admin:6 c:ado:-26 c:ado>:-22
c:adr:-8 c:adv:-7 c:afg:6 c:afge:6 c:ag>:-26 c:aga:16 c:aga>:12 c:agar:14 c:agare:10 c:age:6 c:age>:15 c:agen>:-7
c:agent:6 c:ager:-6 c:agh:-7 c:aghe:-6 c:agher:-6 c:agli>:7 c:ago:-16 c:ago>:-11 c:agr:-7 c:ah>:14 c:ahl:-8 c:ahlu:6
c:ahlun:6 c:ahn:9 c:ahns:7 c:ahnsp:7 c:ahr:8 c:ai>:-7 c:aid:7 c:aid>:7 c:ain:-21 c:ain>:-6 c:aind:-6 c:ainda:-6
c:aine:-9 c:aine>:-8 c:air:-22 c:air>:-16 c:ais:6 c:ais>:13 c:ait:-10 c:aite:-6 c:aja:16 c:aje:6 c:aje>:7 c:ake:10
c:aken:6 c:aken>:6 c:ala:-8 c:ald:12 c:ald>:11 c:ale:-7 c:ale>:-9 c:algu:6 c:algun:6 c:ali:6 c:alide:6 c:all:-11
c:alle>:7 c:alta:7 c:alta>:9 c:alte:-7 c:alto:-6 c:alto>:-6 c:altro:6 c:alue:6 c:am>:-28 c:ama:16 c:ama>:6 c:amaca:6
c:amar:6 c:amara:6 c:amas:6 c:amb:-7 c:ame:8 c:ami:-7 c:amm:9 c:amme:10 c:ammer:7 c:ampo:6 c:ana:-7 c:anal>:6
c:anca:-6 c:ance>:-7 c:anco:12 c:anco>:13 c:and:-19 c:and>:8 c:anda>:6 c:ande:-10 c:ando:-11 c:ando>:-11 c:ane:-8
c:angen:6 c:ani>:8 c:annu:7 c:annul:7 c:ano:-11 c:ano>:-6 c:anota:-10 c:ans:-9 c:ant:14 c:ante:-8 c:ante>:-9
c:anti:8 c:anto:11 c:anto>:12 c:ants:6 c:ants>:6 c:anu:-6 c:anw:7 c:any>:-6 c:anyw:12 c:anywa:12 c:ap>:12 c:apen:9
c:apena:9 c:aper:-8 c:app:7 c:app>:7 c:appa:-6 c:appe:9 c:appel:11 c:appl:6 c:apr:-7 c:ar>:-16 c:ara:6 c:aram:-7
c:aram>:-7 c:aran:16 c:arant:17 c:ard:6 c:ard>:-6 c:arde:8 c:arden:7 c:ards:7 c:ards>:7 c:ari:-30 c:aria:-7 c:arol:6
c:arom:6 c:arom>:6 c:arr:-8 c:arse:6 c:arse>:6 c:art:8 c:arta:-9 c:arte:16 c:artes:6 c:as>:16 c:ase:-11 c:ase>:-6
c:asi:13 c:asis:9 c:asist:9 c:aspe:6 c:aspet:6 c:assat:7 c:asse>:6 c:assi:9 c:assin:6 c:assis:6 c:assu:-7 c:assun:-6
c:ast:-12 c:ata:8 c:ate:17 c:atem:-6 c:aten:12 c:atenc:8 c:ates:8 c:ates>:8 c:ateu:9 c:ateur:9 c:ati:12 c:atic:16
c:atica:10 c:atico:7 c:atis:6 c:ato:13 c:ato>:-6 c:ator:17 c:ator>:7 c:atra:6 c:atras:6 c:atsa:6 c:atsap:6 c:att:-26
c:atte:-6 c:atto:-9 c:atto>:-8 c:attu:-8 c:attur:-8 c:atu:17 c:atur:10 c:atura:12 c:atus:6 c:atus>:6 c:au>:-18
c:auc:-6 c:auf:-9 c:aur:7 c:ausg:6 c:ausge:6 c:aut:8 c:auto:8 c:autom:15 c:auw:7 c:ava:10 c:aval:6 c:ave:-6
c:avi:-12 c:avis:-7 c:avo:-22 c:avon:-9 c:avond:-6 c:avor:-8 c:ay>:12 c:azi:-15 c:azie:-11 c:azie>:-9 c:azu:6
c:ba>:6 c:ban:-7 c:banc:-6 c:bank:7 c:bank>:6 c:bef:-9 c:befo:-9 c:befor:-9 c:bei:-11 c:bel:-7 c:ben:-10 c:ben>:-14
c:bent:8 c:bent>:8 c:ber:-13 c:best:-6 c:beste:-6 c:bet:7 c:bett:6 c:bette:6 c:beu:7 c:bgem:6 c:bi>:-7 c:bid:-13
c:bido:-12 c:bido>:-12 c:bien>:-8 c:bient:7 c:bij>:-6 c:bijl:7 c:bijla:7 c:bil:-6 c:bit:-6 c:bje:10 c:bjet:6
c:bjet>:6 c:boa>:6 c:bod:-7 c:boh:14 c:boh>:14 c:bon:-11 c:bon>:-7 c:bre:-15 c:bre>:-8 c:brig:-8 c:briga:-8 c:brin:6
c:bring:6 c:bs>:8 c:bte:6 c:bueno:7 c:buna:-6 c:bunal:-6 c:buon>:6 c:bus>:6 c:but:13 c:but>:14 c:cab:-7 c:cai:-7
c:call>:6 c:cama:6 c:can:6 c:cao:15 c:cao>:15 c:care>:6 c:carol:6 c:cart:-6 c:cassa:8 c:cat:-15 c:ceb:-15 c:cebi:-12
c:cebi>:-6 c:cebid:-6 c:ced:8 c:ceden:6 c:cedu:7 c:cedur:7 c:celam:6 c:cens:6 c:cer:13 c:cero:6 c:cero>:6 c:ces>:6
c:cevu:-8 c:cevut:-8 c:ch>:-26 c:chade:6 c:char:6 c:chats:6 c:chec:-7 c:check:-7 c:chen:12 c:chen>:12 c:chere:7
c:chi:6 c:chius:6 c:chl:8 c:chli:9 c:chn:-7 c:chnu:-10 c:chnun:-10 c:chone:7 c:chric:6 c:chris:-9 c:chu:-6 c:ci>:-12
c:cia:-19 c:ciao:-6 c:ciao>:-6 c:cibi:-7 c:cibid:-7 c:cibo:6 c:cibo>:6 c:cie:-9 c:cil:-8 c:cio:23 c:cion:28
c:cion>:18 c:ciona:11 c:cir:7 c:cit:12 c:citat:7 c:ck>:-8 c:cket:10 c:cket>:10 c:cla:12 c:clam:9 c:cle:7 c:clea:8
c:clear:8 c:co>:17 c:comm:-6 c:con:12 c:con>:-6 c:conc:9 c:concl:6 c:cond>:7 c:conte:14 c:contr:-6 c:copie:6 c:cor:7
c:cors:7 c:cort:8 c:corta:9 c:cou:-13 c:cre:-13 c:cred:-11 c:credi:-11 c:cri:7 c:cric:9 c:criz:7 c:crizi:7 c:cro:8
c:ct>:11 c:ctor:7 c:ctu:-6 c:ctur:-6 c:cu>:-8 c:cue:-7 c:cuen:-6 c:cuent:-6 c:cum:6 c:cume:6 c:cumen:6 c:cup:6
c:cupe:6 c:cuper:7 c:cur:11 c:curat:7 c:curs:9 c:curso:11 c:cust:6 c:custo:6 c:daa:6 c:daan:8 c:daan>:8 c:dag:-15
c:dag>:-11 c:dam>:-6 c:dame:6 c:dame>:7 c:dan:-15 c:dank:-9 c:dar:-11 c:das>:-6 c:dat:8 c:dat>:8 c:dau:10 c:daur:10
c:de>:-15 c:dea:-7 c:dec:-9 c:decir:6 c:delo:7 c:delo>:8 c:dema:6 c:deman:6 c:den>:-6 c:dent:10 c:der:15 c:der>:11
c:derl:7 c:desp:7 c:despa:7 c:dess:-6 c:desso:-6 c:det:14 c:det>:10 c:dett:6 c:detta:7 c:dez:-6 c:df>:15 c:dia:7
c:diam:6 c:diamo:6 c:dic:13 c:dicio:6 c:did:12 c:did>:12 c:die>:-6 c:dif:-8 c:dig:-8 c:digi:7 c:digit:7 c:digo:-7
c:digo>:-7 c:digt:-6 c:digt>:-6 c:dim:8 c:dima:8 c:ding>:6 c:disd:7 c:disde:7 c:dit:-16 c:dmin:6 c:dmini:6 c:do>:-42
c:doc:6 c:docu:6 c:docum:6 c:dor:-6 c:dos>:-9 c:dr>:-6 c:dra>:6 c:dre:-18 c:drem:-6 c:dremo:-6 c:dres:-6 c:ead:12
c:ead>:10 c:ear>:-6 c:eas:-9 c:ease:-8 c:ease>:-8 c:eb>:-10 c:eba:7 c:eba>:8 c:ebb:-7 c:ebbe:-7 c:ebe:-10 c:ebi:-9
c:ebi>:-6 c:ebid:-6 c:ebido:-6 c:ece:-15 c:eceb:-15 c:ecebi:-12 c:ecede:6 c:ech:-9 c:echn:-11 c:echnu:-10 c:ecibi:-7
c:ecibo:6 c:ecir:6 c:ecit:6 c:eck:-6 c:ecl:7 c:ecla:7 c:eclam:9 c:eco:9 c:econ:10 c:econd:6 c:ecu>:-8 c:ecup:7
c:ecupe:7 c:ed>:-6 c:ede:8 c:edent:6 c:eder:7 c:edi>:12 c:ediam:6 c:edig:-6 c:edigt:-6 c:edit:-12 c:edra:7 c:edre:-6
c:edur:7 c:ee>:10 c:eef:7 c:eeft:8 c:eeft>:8 c:eem:15 c:eem>:16 c:een:-10 c:eer>:-7 c:ees:13 c:ees>:6 c:eest:7
c:efe:-10 c:efe>:-8 c:eff:6 c:eff>:6 c:efo:-14 c:efor:-9 c:efore:-9 c:eft:9 c:eft>:9 c:eg>:-9 c:egard:8 c:ege:16
c:egen:6 c:ego:8 c:egol:6 c:egra:6 c:egral:6 c:egu:-10 c:eguir:6 c:eh>:6 c:ehe:9 c:ehe>:8 c:ehr:-14 c:ehr>:-9
c:ei>:-15 c:eic:13 c:eich:7 c:eich>:11 c:eid:-10 c:eide:-6 c:eie:-13 c:eier:-11 c:eig:-7 c:eil:-8 c:ein:-13
c:eir:-12 c:eiro:-8 c:eiro>:-8 c:eis:-7 c:eit:-8 c:eita:-8 c:ejo:6 c:ejo>:6 c:eko:9 c:ekom:9 c:el>:15 c:ela>:-8
c:elam:6 c:elden:-6 c:elder:7 c:ele:10 c:ele>:7 c:eleg:-7 c:eles:9 c:elese:10 c:elez:6 c:ell:-15 c:ella:-6 c:elle:-8
c:em>:17 c:ema:19 c:ema>:12 c:emac:6 c:emach:6 c:eman:11 c:emand:6 c:emb:-11 c:embr:-10 c:embre:-10 c:eme>:6
c:emel:11 c:emeld:11 c:ement:-8 c:emi:-6 c:emin:6 c:emind:6 c:emm:-11 c:emo:-10 c:emo>:-6 c:emp:-7 c:emu:8 c:ena:-7
c:ena>:-10 c:enas:9 c:enas>:9 c:enc:-14 c:encao:7 c:end:-28 c:end>:-11 c:endel:6 c:endo:-6 c:endo>:-6 c:endr:-6
c:ene:8 c:ener:7 c:enera:7 c:enfa:6 c:enha:7 c:ens:13 c:ensa:8 c:ensaj:7 c:enso:6 c:ent:16 c:ent>:6 c:ente>:9
c:enti:8 c:ento:9 c:entr:-10 c:entra:-6 c:entre:-6 c:enu:-7 c:enz:-10 c:enz>:-6 c:epr:-6 c:ept:-8 c:eque>:-6
c:eques:10 c:er>:-20 c:era:7 c:erac:6 c:eraca:7 c:eram:6 c:eramo:8 c:ercer:6 c:erch:6 c:erche:6 c:erci:-7 c:erd:-8
c:erd>:-8 c:ere>:-7 c:erem:6 c:erem>:6 c:eren:8 c:eren>:13 c:erf:10 c:erfo:7 c:erie:-6 c:erif:8 c:erifi:8 c:erin:-7
c:erio:6 c:erior:8 c:eris:7 c:erk:-10 c:erla:9 c:erlag:6 c:erle:-6 c:erled:-6 c:ern:-13 c:ero:7 c:err:17 c:erre:8
c:erry:11 c:erry>:11 c:ers:-21 c:ers>:-7 c:erta:6 c:erta>:10 c:ertag:-8 c:ertas:7 c:erug:6 c:erug>:6 c:erveu:6
c:erw:-7 c:es>:-35 c:esa>:-8 c:esad:6 c:eschi:6 c:ese>:-12 c:esen:9 c:esen>:11 c:eso:-12 c:eso>:-8 c:espa:7
c:espac:7 c:ess:-12 c:essa:7 c:essag:7 c:esse>:-6 c:esso:-12 c:esso>:-9 c:est:-27 c:esta>:11 c:este:-9 c:esto:-17
c:esto>:-9 c:estoy:-7 c:estro:8 c:et>:21 c:etag:7 c:ete:-23 c:ete>:-8 c:eten:-10 c:eten>:-6 c:eter:-7 c:eth:8
c:ethi:10 c:ethin:10 c:eto:-10 c:ett:19 c:etta>:6 c:ette:9 c:etter:17 c:ettr:9 c:ettre:10 c:etw:6 c:eud:10 c:eudo:10
c:euk:8 c:eul:7 c:eur>:20 c:euro:-7 c:eva:12 c:eva>:6 c:evee:6 c:evee>:6 c:even:6 c:eveni:6 c:ever:-8 c:evo:-7
c:evo>:-6 c:evu:-8 c:evut:-8 c:evuto:-7 c:ewer:6 c:ews:10 c:ewsl:6 c:ewsle:6 c:ext:-6 c:ey>:-7 c:ez>:-6 c:eze:-6
c:fac:-7 c:factu:-7 c:fai:-12 c:fair:-6 c:faire:-6 c:fal:8 c:falt:8 c:falta:8 c:fan:8 c:fat:-11 c:fatt:-14
c:fatto:-6 c:fattu:-8 c:fatu:9 c:fatur:9 c:fe>:-13 c:fei:-10 c:feie:-9 c:feier:-9 c:fert:9 c:fes:-7 c:fest:-7
c:ffen:7 c:fge:6 c:fic:-20 c:fico:-6 c:fier:6 c:fier>:6 c:fir:-12 c:firm:-7 c:firma:-6 c:fit:9 c:fli:7 c:fon:-6
c:for:-15 c:for>:-13 c:fore:-9 c:fore>:-9 c:fra:-10 c:free:6 c:frei:-6 c:from:-6 c:from>:-6 c:fun:7 c:func:6
c:funci:6 c:gad:-8 c:gada:-6 c:gada>:-6 c:gar:18 c:garan:9 c:gard:7 c:gards:8 c:gare:10 c:gare>:11 c:gas:-6 c:ge>:9
c:geer:6 c:geg:14 c:geld:-7 c:geld>:-6 c:geles:10 c:gem:13 c:gemac:6 c:geme:14 c:gemel:11 c:gen:9 c:gen>:-18
c:gend:7 c:gene:9 c:gener:6 c:gent:7 c:ger:-17 c:gere:-6 c:ges:-6 c:get:-9 c:gev:6 c:gge:9 c:gh>:7 c:ghe:-6
c:gher:-6 c:ghere:-6 c:ght>:6 c:git:7 c:gita:7 c:giu:-6 c:gne:9 c:gne>:10 c:gno:9 c:gnor:12 c:gnore:7 c:go>:-35
c:goe:-8 c:goed:-6 c:gor:7 c:got:-10 c:got>:-10 c:gra:-12 c:gral:6 c:graz:-10 c:grazi:-10 c:gre:11 c:gresa:6
c:groe:6 c:groet:6 c:gru:7 c:grup:9 c:grupp:6 c:gua:8 c:gue:-8 c:guir:6 c:guir>:6 c:guna:6 c:guna>:6 c:ha>:17
c:haa:8 c:haal:9 c:haal>:9 c:hab:-11 c:hade:6 c:hade>:6 c:hal:-12 c:han:-11 c:hand:-7 c:har>:7 c:hat>:-12 c:hats:11
c:hatsa:6 c:heb:-6 c:heb>:-8 c:heck:-7 c:heef:8 c:heeft:8 c:hele>:6 c:hen:18 c:hen>:18 c:her:-12 c:herm:6 c:herma:6
c:herr:-6 c:hi>:-14 c:hic:-8 c:hie:-9 c:hier:-10 c:hier>:-6 c:hij>:6 c:hil:9 c:hile:7 c:hile>:7 c:hin:29 c:hink:12
c:hink>:12 c:hius:6 c:hle:-6 c:hlu:8 c:hlun:6 c:hlung:6 c:hm>:14 c:hne:6 c:hns:7 c:hnsp:7 c:hnspe:7 c:hnu:-6
c:hnun:-6 c:hnung:-6 c:ho>:-13 c:hol:-9 c:hon:9 c:hone:6 c:hoo:6 c:hoog:9 c:horas:6 c:hric:6 c:hrich:6 c:hris:-9
c:hste>:11 c:hui:-6 c:hul:-6 c:human:9 c:hx>:-15 c:hy>:6 c:ia>:-28 c:ial:7 c:ial>:6 c:iamo:-8 c:iamo>:-8 c:iao:-6
c:iao>:-6 c:iar:-6 c:iar>:-6 c:ibi:-10 c:ibid:-7 c:ibido:-6 c:ibo:6 c:ibo>:6 c:ibu:-7 c:ibun:-6 c:ibuna:-6 c:icare:6
c:icat:-6 c:icev:-7 c:icevu:-8 c:ich:-19 c:icio:7 c:ict:7 c:ict>:7 c:id>:27 c:ida:-8 c:ide:-6 c:ido>:8 c:ied:-7
c:iehe:6 c:iehe>:8 c:iem:-8 c:ien>:-6 c:iende:6 c:iento:6 c:ier:-24 c:ier>:-7 c:iere:7 c:iert:-10 c:ierta:-8
c:ies:-6 c:iese>:-6 c:iete:-8 c:iets:6 c:iets>:7 c:ieur>:6 c:ieuw:-6 c:ific:-8 c:ifier:6 c:ig>:-9 c:iga:-15
c:igad:-8 c:ige:-7 c:igg:6 c:igge:6 c:iggen:6 c:ight>:6 c:igit:7 c:igita:7 c:ign:16 c:igne:9 c:igne>:11 c:igno:12
c:ignor:12 c:igo>:-8 c:igt:-9 c:igt>:-9 c:ij>:-12 c:ijd:-6 c:ijk:-7 c:ijk>:-7 c:ijke>:6 c:ijl:7 c:ijla:7 c:ijlag:7
c:ijn:11 c:ijs:-6 c:ik>:-13 c:iks:7 c:iks>:7 c:il>:-13 c:ile>:8 c:ilen:-6 c:ili:-10 c:ill:-7 c:im>:-8 c:ima:11
c:imas:6 c:ime:-6 c:ime>:-6 c:imo:-13 c:imo>:-8 c:in>:-34 c:inat:10 c:inda:-7 c:inda>:-7 c:inder:6 c:ine:-18
c:ine>:-8 c:ing:-18 c:ing>:-19 c:ingre:6 c:ingt:6 c:inha>:7 c:inhas:-6 c:ink:15 c:ink>:19 c:inst:7 c:insta:-8
c:instr:17 c:inte:15 c:inten:8 c:inz:9 c:inzu:9 c:io>:-42 c:ion:17 c:ion>:9 c:iona:10 c:iona>:6 c:ior:12 c:iore:7
c:ique>:6 c:ir>:-11 c:ire:-24 c:ire>:-7 c:irem:-9 c:ireme:-8 c:iri:-6 c:irle:6 c:iro:-12 c:iro>:-11 c:is>:-15
c:isa:-7 c:iscr:7 c:iscri:7 c:isd:7 c:isde:7 c:isdet:7 c:ise:6 c:ise>:11 c:isi:-9 c:iso:-9 c:iso>:-7 c:iss:-13
c:isse:-7 c:iste:10 c:istem:11 c:isto:-6 c:isto>:-6 c:istr:8 c:isul:7 c:isult:7 c:it>:-20 c:itat:7 c:itati:7 c:itb:6
c:ite>:-8 c:ith:-6 c:ith>:-8 c:iti:-8 c:ito:7 c:ito>:9 c:itt:-12 c:itte:-7 c:itu:-7 c:iva:-6 c:ive:-7 c:ive>:-8
c:ix>:-9 c:izio:9 c:izion:9 c:ja>:6 c:jaj:16 c:jaja:16 c:jan:-13 c:je>:-10 c:jef:-7 c:jefe:-7 c:jefe>:-7 c:jet>:6
c:jk>:-7 c:jke>:6 c:jla:7 c:jlag:7 c:jlage:7 c:jo>:12 c:journ:6 c:jul:-7 c:jus:-12 c:just:-12 c:just>:-7 c:kaart:6
c:kan:-6 c:kan>:-7 c:ke>:-13 c:ken:-8 c:ket:9 c:ket>:10 c:kk>:8 c:kkk:29 c:kkk>:8 c:kla:-8 c:kom>:7 c:komt:-7
c:komt>:-7 c:kos:6 c:kost:6 c:kt>:-7 c:la>:-28 c:lab:6 c:lad:-9 c:lag:10 c:lage:10 c:lam:16 c:lama:11 c:lamac:6
c:lamar:6 c:lar:-6 c:lau:-11 c:lauf:-6 c:lbe:-6 c:ld>:6 c:lda:8 c:lde:17 c:lde>:7 c:lden:-7 c:lden>:-7 c:lder:14
c:lder>:10 c:ldi>:-6 c:le>:17 c:lear:8 c:leas:-8 c:lease:-8 c:lec:9 c:leci:6 c:lecit:6 c:ledig:-6 c:leg:-17
c:leg>:-6 c:len:-10 c:len>:-6 c:lena:-6 c:lena>:-6 c:les:10 c:les>:6 c:lese:9 c:lesen:9 c:let:8 c:leti:6 c:letin:6
c:lett:11 c:lette:7 c:lettr:10 c:lev:-9 c:leve:-7 c:levo:-6 c:ley:-10 c:ley>:-10 c:lf>:-6 c:lgu:6 c:lgun:6 c:lguna:7
c:li>:9 c:lide:6 c:lide>:6 c:lie:-6 c:lig:6 c:ligg:6 c:ligge:6 c:lign:12 c:ligne:12 c:lijke:6 c:ling:-11 c:ling>:-8
c:link:7 c:link>:7 c:lis:-9 c:list:-6 c:lit:8 c:lito:8 c:lito>:9 c:lla>:-7 c:llama:6 c:llar:7 c:llare:7 c:lle:-17
c:lleci:6 c:llic:7 c:llici:7 c:llie:-6 c:lo>:-24 c:log:-6 c:logo:-6 c:lon:-7 c:lor:9 c:los:6 c:lot:-6 c:lsa>:6
c:lt>:-13 c:lta:9 c:lta>:9 c:lti:-6 c:ltr:7 c:lue:6 c:lver:6 c:ly>:-8 c:maa:-11 c:maan:-7 c:maand:-7 c:maar:8
c:maar>:8 c:mac:6 c:macao:6 c:mach:6 c:mada:6 c:madam:7 c:mah:9 c:mahn:9 c:mahns:7 c:main:-7 c:mais:13 c:mais>:13
c:mak:8 c:make:8 c:maken:8 c:mal:-6 c:man:33 c:man>:15 c:mana>:6 c:manc:15 c:mani:9 c:mani>:8 c:mao>:8 c:mart:7
c:marte:11 c:mas:21 c:mas>:17 c:mass:8 c:masse:8 c:mat:11 c:mate>:6 c:mati:12 c:matic:9 c:mbr:-11 c:mbre:-10
c:mbre>:-10 c:me>:-16 c:mea:6 c:mean:6 c:mee>:6 c:mei:-16 c:mei>:-7 c:meld:7 c:meld>:6 c:mens:9 c:mensa:7 c:ment>:-7
c:mente:6 c:mer:16 c:mer>:10 c:merci:-7 c:meri:7 c:mero:-6 c:mero>:-6 c:merr:11 c:merry:11 c:mes:-8 c:mes>:-7
c:messa:6 c:met:8 c:met>:6 c:meth:10 c:methi:10 c:mi>:-17 c:mic:-7 c:mig:7 c:mij:-6 c:mil:-7 c:mind:6 c:minde:6
c:minh:-6 c:minha:-6 c:minis:6 c:mir:-7 c:mis:-11 c:mma:-11 c:mma>:-9 c:mo>:-16 c:mod:13 c:mode:13 c:model:12
c:moed:6 c:moede:6 c:moi:-7 c:mom:-7 c:mome:-7 c:momen:-7 c:mon:-14 c:mor:6 c:morg:-7 c:morge:-7 c:mort:17 c:mplem:7
c:mpr:-7 c:mpre:-7 c:mpres:-6 c:mpri:6 c:mpris:6 c:mpro:-6 c:mpte>:6 c:mr>:-12 c:ms>:7 c:mt>:-14 c:mul:8 c:mvg:6
c:mvg>:6 c:my>:6 c:naa:-6 c:naar:-6 c:naar>:-6 c:nach>:-11 c:nachr:6 c:nachs:8 c:nada:8 c:nada>:8 c:nal>:6 c:nan:-7
c:nao:-10 c:nao>:-10 c:nap:6 c:nas:16 c:nas>:17 c:nato:6 c:nato>:6 c:nav:-8 c:navo:-7 c:ncao:7 c:ncao>:7 c:ncela:7
c:nci:-6 c:ncia:-6 c:nco:6 c:nco>:12 c:nd>:-11 c:nda:-17 c:nda>:-7 c:ndata:6 c:nde:-11 c:nde>:-7 c:ndeli:6 c:nden:-6
c:ndim:10 c:ndo:-28 c:ndo>:-26 c:ndr:-9 c:ndre:-8 c:nec:-8 c:nece:-7 c:neem:6 c:neem>:7 c:nei:-6 c:nel:8 c:nell:6
c:nelle:7 c:nera:7 c:nes:-9 c:nete:6 c:new:9 c:news:10 c:newsl:6 c:nfor:6 c:nform:7 c:ng>:-18 c:nge:-6 c:ngend:7
c:ngre:6 c:ngres:6 c:ngsu:6 c:ngsun:6 c:nha:9 c:nha>:11 c:nhas:-6 c:nhas>:-6 c:ni>:7 c:nic:-10 c:niet:8 c:niet>:6
c:nieu:-6 c:nieuw:-6 c:nif:-7 c:niks:7 c:niks>:7 c:nistr:6 c:nk>:17 c:nma:7 c:nn>:8 c:nna:-6 c:nnu:7 c:nnul:7
c:nnull:8 c:nog:-6 c:nog>:-6 c:nor:8 c:nore:7 c:nore>:6 c:not:-6 c:nota:-11 c:note:-8 c:notic:6 c:nou:-6 c:nov:-8
c:now:-11 c:now>:-9 c:ns>:-7 c:nsa:8 c:nsaj:7 c:nsaje:7 c:nse:6 c:nsej:6 c:nsejo:6 c:nsid:6 c:nside:6 c:nsor:6
c:nsp:6 c:nspe:7 c:nst:8 c:nsta:-11 c:nstan:-9 c:nstr:17 c:nstru:17 c:nt>:-9 c:nta:-8 c:ntan:-8 c:ntar:6 c:ntars:6
c:nte:18 c:ntee:6 c:ntent:6 c:nter>:-6 c:ntes>:-7 c:ntest:6 c:nteu:9 c:nti:12 c:ntid:9 c:ntr:-17 c:ntre:-6 c:ntro:-7
c:nu>:-8 c:nue:6 c:nuev:6 c:nueva:6 c:nul:6 c:null:8 c:nulla:8 c:nun:-10 c:nung:-7 c:nwe:7 c:nwei:7 c:nweis:7
c:ny>:-6 c:nyw:12 c:nywa:12 c:nyway:12 c:nz>:-6 c:nzu:9 c:obj:6 c:obje:6 c:objet:6 c:obr:-10 c:obri:-8 c:obrig:-8
c:obs:9 c:obt:7 c:oca:-10 c:oced:6 c:ocedu:7 c:oces:-6 c:oche:13 c:oche>:7 c:ochen:6 c:oci:-7 c:ock:6 c:ocke:7
c:oco>:6 c:ocum:6 c:ocume:6 c:od>:-8 c:oda:-6 c:ode:12 c:odel:12 c:odelo:8 c:oder:9 c:oder>:9 c:oeder:6 c:oegd:6
c:oegd>:6 c:oes:-6 c:of>:-12 c:offen:7 c:ogn:8 c:ogo:-6 c:oh>:14 c:oid:7 c:oid>:7 c:oir>:6 c:ok>:17 c:olde:8
c:olde>:9 c:oldi:-7 c:oldi>:-6 c:oleti:6 c:olic:-6 c:olit:6 c:olli:7 c:ollic:7 c:oma:16 c:oman:10 c:omat:15
c:omati:14 c:ome:11 c:omer:6 c:omet:14 c:ometh:10 c:omi:-8 c:omin:-7 c:omm:-10 c:ompri:6 c:ompro:-6 c:omt:-7
c:omt>:-7 c:on>:-16 c:onc:13 c:once>:6 c:oncl:6 c:onclu:6 c:ond:-10 c:ondo:-8 c:ondo>:-7 c:onfor:6 c:ong:-7
c:ono:-11 c:ono>:-8 c:onsej:6 c:onsid:6 c:ont:-14 c:onta:-6 c:onte:9 c:ontes:7 c:onteu:9 c:ontr:-6 c:ontro:-8
c:ood:-7 c:oog:9 c:ook:16 c:ook>:15 c:oon:-6 c:open:6 c:open>:7 c:opr:16 c:opre:8 c:opre>:8 c:or>:-14 c:ora:-10
c:ora>:-18 c:oram:6 c:oras:6 c:oras>:6 c:ord:-13 c:ore:11 c:ore>:11 c:org:-12 c:orge:-9 c:orgen:-7 c:orme>:6
c:orn:-8 c:orr:-13 c:orry:-9 c:orry>:-9 c:ors:28 c:orse:8 c:orso:7 c:orso>:7 c:ort:13 c:orta:10 c:ortar:9 c:orto:15
c:orto>:15 c:os>:-36 c:osi:-6 c:ossi:6 c:ost>:17 c:osta:-6 c:oste>:-6 c:ostr:-8 c:ota:-15 c:otad:-10 c:ote:-16
c:ote>:-6 c:oth:-8 c:otice:6 c:ou>:-39 c:our>:6 c:ourn:6 c:ourne:6 c:ous:-6 c:ouv:-9 c:ouve:-7 c:ove:-15 c:ow>:-9
c:owl:-10 c:oy>:-10 c:pa>:-13 c:pac:11 c:pach:7 c:paga:12 c:pagar:15 c:pagh:-7 c:paghe:-6 c:pago:-7 c:pago>:-6
c:pal:-10 c:par:-21 c:pare:-13 c:pare>:-12 c:pas:-6 c:pas>:6 c:pass:-7 c:pat:7 c:pele:6 c:pen:13 c:pen>:9 c:pena:7
c:penas:9 c:per:29 c:per>:8 c:pera:17 c:perac:7 c:peram:8 c:perd:7 c:pere:-7 c:pere>:-7 c:pero:8 c:perr:6 c:perre:7
c:pers:-6 c:pid:6 c:pido:6 c:pido>:6 c:pin:-6 c:pla:6 c:ple:-11 c:ple>:-6 c:plea:-7 c:pleas:-7 c:plem:7 c:pleme:7
c:poc:13 c:poco:6 c:poco>:6 c:pod:-8 c:pon:-6 c:pondo:-7 c:por:-10 c:port:-7 c:post>:9 c:posta:-6 c:pp>:7 c:ppa:-6
c:ppe:15 c:ppe>:7 c:ppel:11 c:ppel>:6 c:ppele:6 c:pplic:6 c:pra>:7 c:prat:6 c:prati:6 c:pre:-11 c:prec:8 c:prece:6
c:pres:-14 c:pris:8 c:prop:6 c:propr:7 c:prov:-7 c:pt>:-10 c:pte>:6 c:pue:20 c:pued:9 c:puer:6 c:puert:6 c:pues>:6
c:pun:-13 c:punt:-13 c:punto:-9 c:quee:7 c:quel:-6 c:qui:-18 c:qui>:-7 c:ra>:-7 c:raca:6 c:racao:6 c:rai:-12
c:ram:11 c:ram>:-12 c:rama:8 c:ramo:14 c:ramos:14 c:rans:-6 c:rant:15 c:ranti:7 c:rap:8 c:rar:-9 c:ras:9 c:ras>:10
c:ratic:7 c:rato:16 c:rator:13 c:raz:-12 c:razi:-9 c:razie:-9 c:rcer:6 c:rcero:6 c:rche:6 c:rci:-8 c:rci>:-6
c:rd>:-14 c:rda:-11 c:rde:11 c:rden:13 c:rden>:14 c:rds:6 c:rds>:6 c:re>:13 c:read:14 c:read>:11 c:rec:-7
c:receb:-15 c:reced:6 c:rechn:-11 c:reci:-7 c:recl:9 c:recla:9 c:recu>:-8 c:recup:7 c:red:-8 c:redi:-16 c:redit:-10
c:ree:-13 c:ref:7 c:reff:8 c:reff>:6 c:regel:6 c:regol:6 c:rei:-12 c:rek:-8 c:reke:-6 c:rem:-13 c:rem>:6 c:reme:-13
c:remen:-8 c:remin:6 c:ren:-18 c:res:-24 c:ress:-7 c:rest:-9 c:ret:-17 c:reto:-7 c:reu:8 c:reun:6 c:rfo:7 c:rge:-12
c:rgen:-6 c:rgen>:-7 c:rgo:-7 c:ri>:-6 c:ria>:-10 c:rial:6 c:rial>:6 c:rib:-12 c:ribu:-7 c:ribun:-6 c:rice:-8
c:ricev:-7 c:rie>:-10 c:rien:9 c:riend:6 c:rifi:7 c:riga:-8 c:rigad:-8 c:rigo:9 c:rij:-13 c:rima:-6 c:rin:-14
c:ring>:-7 c:rio:6 c:rio>:-8 c:rior:12 c:riore:7 c:rip:6 c:ris:7 c:rise:10 c:rise>:11 c:rist:-6 c:risu:7 c:risul:7
c:riv:-11 c:rizi:7 c:rizio:7 c:rla:6 c:rlag:6 c:rlage:6 c:rled:-6 c:rledi:-6 c:rles:11 c:rles>:11 c:rlo:-7 c:rn>:-6
c:rnee:6 c:rnee>:6 c:rni:-8 c:ro>:-31 c:roc:-6 c:roced:6 c:roch:-6 c:roet:6 c:roet>:6 c:rop:10 c:ropr:7 c:ropre:8
c:ros>:-7 c:rot:-8 c:rou:-7 c:rov:-8 c:row:-10 c:rre:8 c:rreo>:6 c:rri:-9 c:rs>:-15 c:rse:10 c:rse>:14 c:rso:14
c:rso>:18 c:rst:-6 c:rst>:-6 c:rta:8 c:rtag:-8 c:rtage:-8 c:rtas:7 c:rtas>:7 c:rte:14 c:rtel:7 c:rtes>:6 c:rto:9
c:rto>:11 c:ruc:21 c:ruct:6 c:ructi:6 c:rug>:6 c:rui:11 c:run:-10 c:rup:9 c:rupp:6 c:ruppe:6 c:rveu:6 c:rveur:6
c:sa>:-11 c:sad:6 c:sada:9 c:sada>:9 c:sage>:10 c:sai:-9 c:sair:-16 c:sair>:-16 c:saj:7 c:saje:7 c:saje>:7 c:salu:7
c:sapp:6 c:sapp>:6 c:sar:-9 c:sat:7 c:sata:6 c:sata>:6 c:sba:-6 c:sban:-6 c:sbank:-6 c:scan:7 c:sce:9 c:scen:10
c:sch:8 c:scha:7 c:schad:6 c:schl:9 c:schli:9 c:schn:6 c:schne:7 c:schon:6 c:scriz:7 c:sde:8 c:sdet:7 c:sdett:7
c:se>:-11 c:seco:6 c:secon:6 c:sed:8 c:seg:-9 c:seh:-7 c:sejo:6 c:sejo>:6 c:seme:-6 c:semen:-6 c:sen>:11 c:sep:-7
c:ser:-17 c:sera:-8 c:sera>:-7 c:serem:6 c:sh>:-6 c:she:6 c:sho:-6 c:si>:-20 c:sia:-6 c:sib:-7 c:sid:6 c:sider:6
c:sieh:8 c:siehe:8 c:sif:6 c:sig:-13 c:sign:-9 c:sil:8 c:sing:6 c:sing>:6 c:sis:20 c:sist:21 c:sista:7 c:siste:15
c:sle:13 c:slet:6 c:slett:6 c:sma:6 c:sms:7 c:sms>:7 c:sna:7 c:snap:7 c:sobre:6 c:soc:-6 c:soci:-6 c:sol:13
c:solde:9 c:soldi:-6 c:soll:11 c:solli:7 c:some:9 c:somet:10 c:son:-12 c:sop:9 c:sorr:-9 c:sorry:-9 c:sou:-13
c:sous:-6 c:sous>:-6 c:spac:7 c:spach:7 c:spe:10 c:sper:11 c:spera:6 c:sperr:7 c:spo:-8 c:ssa:7 c:ssag:7 c:ssage:7
c:ssat:7 c:ssata:7 c:sse:-14 c:ssem:-6 c:ssi:11 c:ssin:6 c:ssis:6 c:ssist:6 c:sso:-16 c:sso>:-11 c:ssu:-9 c:ssun:-8
c:ssunt:-6 c:st>:-16 c:sta:-17 c:staa:-8 c:staat:-7 c:stand:6 c:start:6 c:stat:7 c:statu:11 c:ste:15 c:stee:9
c:steem:9 c:stel:-10 c:stell:-6 c:stem:24 c:stem>:9 c:stema:12 c:stes:-8 c:stes>:-7 c:sti:-8 c:sto:-20 c:sto>:-18
c:stom:6 c:stome:6 c:stoy:-7 c:stoy>:-7 c:str:17 c:stra>:-7 c:stre>:9 c:stru:18 c:struc:16 c:stuk:7 c:succ:7
c:succe:7 c:sul:7 c:sult:6 c:sulta:6 c:sunto:-6 c:sur>:-6 c:sure>:6 c:sus:9 c:susc:6 c:suscr:6 c:sust:6 c:sys:24
c:syst:24 c:syste:24 c:taa:-10 c:taald:8 c:taat:-7 c:taat>:-7 c:tad:-14 c:tado:-9 c:tado>:-7 c:tag:-15 c:tag>:-10
c:tagen:-9 c:tal:-16 c:tal>:-6 c:tamp:6 c:tampo:6 c:tan:-6 c:tand>:6 c:tano:8 c:tao:-6 c:tao>:-6 c:tar:13 c:tari:-6
c:tars:6 c:tarse:6 c:tart:6 c:tart>:7 c:tas:7 c:tas>:9 c:tat:28 c:tate:9 c:tati:7 c:tatie:6 c:tatu:11 c:tatus:6
c:tbr:6 c:te>:-26 c:tee:11 c:teem:9 c:teem>:8 c:tel:-6 c:tem:24 c:tem>:9 c:tema:11 c:tema>:13 c:temo:6 c:temos:7
c:tenca:7 c:tend:-8 c:tendo:-6 c:tenh:8 c:tenha:7 c:tent:16 c:tente:11 c:ter:9 c:terc:6 c:terce:6 c:terio:8
c:ters:-9 c:ters>:-6 c:teru:6 c:terug:6 c:tes:8 c:test:12 c:teste:18 c:teu:18 c:teur:9 c:teur>:10 c:th>:-13 c:tha:-6
c:the:-15 c:the>:-6 c:thi:9 c:thin:13 c:think:12 c:thr:-8 c:thre:-6 c:tic:13 c:tica:7 c:tice:6 c:tice>:6 c:tico:6
c:tico>:6 c:tid:7 c:tie>:6 c:tif:-6 c:tim:-14 c:time:-6 c:tin:-9 c:tio:-7 c:tion:-7 c:tir>:6 c:tje:-9 c:tje>:-9
c:to>:-33 c:tom:13 c:toma:10 c:tomat:15 c:tome:6 c:tomer:6 c:tor:13 c:tor>:8 c:tore:7 c:tot:9 c:tot>:11 c:tout:7
c:toy:-7 c:toy>:-7 c:tra:-27 c:tra>:-6 c:tran:-6 c:trans:-6 c:tras:6 c:trato:10 c:tre>:10 c:tri:-7 c:tria:7
c:trib:-7 c:tribu:-7 c:tro:-8 c:tru:21 c:truc:21 c:truct:6 c:tsap:6 c:tsapp:6 c:tter:15 c:tter>:16 c:tto:-14
c:tto>:-11 c:ttr:9 c:ttre:9 c:ttu:-9 c:ttur:-8 c:ttura:-11 c:tu>:12 c:tuk:7 c:tun>:-7 c:tur:-11 c:ture:-8 c:tus:6
c:tus>:7 c:tuu:-6 c:tuur:-6 c:twe:12 c:twee:13 c:twee>:13 c:uai:9 c:uais:10 c:uais>:10 c:ual:6 c:uand:-6 c:uant:9
c:uanto:9 c:uara:7 c:uaran:7 c:uber:-8 c:ucao:6 c:ucao>:6 c:ucc:12 c:ucce:7 c:ucces:7 c:uch:-8 c:uch>:-6 c:uct:6
c:ucti:6 c:uctie:6 c:udo>:7 c:ue>:-6 c:ued:6 c:ueda>:6 c:uee:7 c:uell:-6 c:ueno:7 c:ues:8 c:ues>:9 c:ueva:6
c:ueva>:6 c:uh>:7 c:uhe:8 c:ui>:-8 c:uid:9 c:uido:13 c:uido>:13 c:uim:6 c:uin:-7 c:uir:7 c:uir>:6 c:uit:-9 c:uk>:14
c:ul>:15 c:ulde:7 c:uli:-7 c:ulla:6 c:uls:6 c:ult:6 c:ulta:6 c:uma>:-6 c:uman:12 c:uman>:9 c:ume:6 c:ument:6
c:umero:-6 c:umm:-8 c:umme:-8 c:ummer:-7 c:un>:-11 c:una>:9 c:unal:-6 c:uncio:6 c:und:-21 c:und>:-9 c:une:-14
c:une>:-9 c:ungsu:6 c:uni:-8 c:unn:8 c:uns:7 c:unse:6 c:unser:6 c:unt:-18 c:unto:-12 c:unto>:-12 c:uo>:8 c:uon>:6
c:uper:6 c:upera:7 c:upl:-6 c:uppe>:7 c:ur>:17 c:ura>:8 c:urat:7 c:urate:6 c:urd:6 c:urde:8 c:urde>:8 c:ure:-8
c:ure>:6 c:uren:-6 c:uren>:-6 c:urne:6 c:urnee:6 c:uro:-15 c:uro>:-13 c:urs>:-11 c:urso:11 c:urso>:11 c:urv:6
c:uscr:6 c:uscri:6 c:use:-9 c:use>:-6 c:usg:6 c:usge:6 c:ust:-8 c:ust>:-6 c:ustom:6 c:ustr:6 c:ut>:14 c:utom:15
c:utoma:15 c:uur:-6 c:vab:6 c:vali:10 c:van:-9 c:ve>:-28 c:ved:22 c:vedi:18 c:vedi>:12 c:vedia:7 c:vee>:6 c:vem:-8
c:ven>:16 c:vend:-7 c:venin:6 c:venu:-6 c:ver:-19 c:ver>:-13 c:verd:-7 c:verge:-6 c:veri:12 c:verif:8 c:verte:6
c:ves:-8 c:ves>:-9 c:veur:6 c:veur>:6 c:vez:-6 c:vez>:-6 c:vg>:6 c:via>:-7 c:vid:-7 c:vind:7 c:vir:-14 c:vire:-13
c:virem:-8 c:vis:-20 c:vo>:-12 c:voc:-9 c:voca:-7 c:voegd:6 c:voi:15 c:voi>:12 c:voir:6 c:voir>:6 c:vol:-6 c:vond:-6
c:vond>:-6 c:vos:-10 c:vou:-7 c:vou>:-11 c:vrie:6 c:vrien:6 c:waa:6 c:waar:6 c:waaro:6 c:wan:-6 c:way:9 c:way>:11
c:wd>:9 c:wee:19 c:wee>:13 c:weer:10 c:weg:8 c:wegg:6 c:wegge:6 c:wek:6 c:weke:6 c:weken:6 c:wel:-12 c:wel>:-6
c:wer:-9 c:werb:6 c:werd>:-7 c:werk:-6 c:whil:7 c:while:7 c:why:6 c:why>:6 c:wij>:-8 c:wil:-6 c:win:8 c:with>:-8
c:woc:13 c:woch:13 c:woche:15 c:wor:-7 c:worde:6 c:wsl:6 c:wsle:6 c:wslet:6 c:wur:8 c:wurd:8 c:wurde:8 c:xma:11
c:xx>:7 c:yin:-9 c:ying:-9 c:ying>:-9 c:yon:6 c:yons:6 c:yons>:6 c:you>:-12 c:your:9 c:your>:10 c:yst:24 c:yste:24
c:ystee:9 c:ystem:14 c:yth:-6 c:ythi:-6 c:ythin:-6 c:ywa:12 c:yway:12 c:yway>:12 c:zah:-14 c:zahl:-14 c:zahlu:6
c:zegt:8 c:zegt>:8 c:zie>:10 c:zien:-7 c:zien>:-6 c:zit:-7 c:zu>:8 c:zul:6 c:zum:-6 c:zum>:-6 d:0.1:-13 d:0.25:-76
d:0.4:-38 d:0.55:-46 d:0.7:-26 d:0.85:-14 e:paid=day:-25 e:paid=none:10 e:promise=none:-10 e:run=none:-21
f:_amount:-59 f:_day:-68 f:_invoice:-46 f:admin:-23 f:all:-18 f:back:-13 f:bounce:-17 f:closed:27 f:contest:28
f:d.ALLOWANCE_CHARGE:-6 f:d.CANCELLED:19 f:d.CONTRACT_TERMS:-10 f:d.DAMAGED:-7 f:d.DUPLICATE_BILLING:-10
f:d.LATE_FEE_CONTESTED:-5 f:d.LOST:-6 f:d.MISSING_DOCS:-16 f:d.NOT_OURS:-9 f:d.PRICE_ERROR:-5 f:d.QUANTITY_SHORT:25
f:d.TAX:-6 f:difference:-8 f:dispute:-24 f:firm:-19 f:fix:20 f:formal:-24 f:gone:-28 f:goods:-26 f:greeting:45
f:hardship:-19 f:hold:-10 f:hope:103 f:hostile:-32 f:inject:56 f:joke:25 f:lawyer:-10 f:legal:-10 f:mine:-12
f:moved:9 f:moves:-47 f:netted:-6 f:not:-8 f:not_dispute:14 f:not_duplicate:-6 f:not_gone:-7 f:not_hope:6
f:not_insolvency:7 f:not_legal:-20 f:not_paid:-12 f:not_statement:-8 f:not_stop:-7 f:once_us:-11 f:ooo:-26
f:order:63 f:others:-10 f:paid:13 f:part:-16 f:plan:-22 f:proof:8 f:propose:-27 f:question:-23
f:r.ALLOWANCE_CHARGE:-5 f:r.DUPLICATE_BILLING:-5 f:r.NO_PO:-5 f:r.PRICE_ERROR:-6 f:r.PRIOR_OVERPAYMENT:9
f:r.QUALITY:16 f:redirect:-39 f:refuse:-41 f:remittance:-22 f:rest:10 f:run:-14 f:soon:29 f:statement:-14 f:stop:-28
f:unable:-18 f:until:-7 f:wait:-9 f:willpay:-63 i:acknowledgement:50 i:acknowledgement=2:50 i:already_paid:-11
i:already_paid=3:-10 i:bounce:-43 i:bounce=3:-43 i:copy_invoice_request:14 i:copy_invoice_request=2:9
i:copy_invoice_request=3:5 i:dispute=1:16 i:dispute=2:-5 i:dispute=3:-15 i:hardship:-22 i:hardship=2:-7
i:hardship=3:-15 i:hostile:-31 i:hostile=2:-9 i:hostile=3:-22 i:in_payment_run:-21 i:in_payment_run=3:-21
i:invoice_admin:-20 i:invoice_admin=2:-5 i:invoice_admin=3:-15 i:legal=1:19 i:legal=2:16 i:legal=3:-36 i:nothing:299
i:out_of_office:-20 i:out_of_office=2:-5 i:out_of_office=3:-16 i:partial_payment:-6 i:payment_plan_request:-24
i:payment_plan_request=2:-10 i:payment_plan_request=3:-14 i:promise_to_pay:-9 i:promise_to_pay=3:-7 i:question:-16
i:question=1:20 i:question=2:-10 i:question=3:-26 i:remittance_advice:-24 i:remittance_advice=3:-21
i:statement_request:-14 i:statement_request=3:-11 i:unsubscribe:-57 i:unsubscribe=2:17 i:unsubscribe=3:-74
i:wrong_contact:-33 i:wrong_contact=1:-7 i:wrong_contact=2:-10 i:wrong_contact=3:-16 l:de:5 l:en:26 l:es:-10 l:fr:9
l:it:-36 l:nl:16 l:pt:-6 n:0:17 n:1:-15 n:2:-32 n:3:-8 n:4:31 n:5:15 n:6:-5 p:aanman:7 p:abbiam:-7 p:abbrac:10
p:abgeme:13 p:abmeld:-6 p:acompa:7 p:actuel:9 p:adicio:11 p:adjunt:7 p:admini:6 p:advoca:-5 p:afgeme:14 p:afmeld:-6
p:allega:6 p:alread:6 p:angewi:7 p:annull:16 p:anotad:-19 p:anythi:-10 p:appele:12 p:applic:11 p:approv:-7
p:archiv:6 p:ascens:12 p:asiste:19 p:aspett:11 p:assina:6 p:assist:11 p:assunt:-12 p:atenca:16 p:atendi:7
p:attent:10 p:ausgeg:6 p:automa:29 p:autori:-7 p:availa:7 p:bemuhe:15 p:berich:-7 p:beschi:6 p:bestel:-7 p:betaal:7
p:betali:-8 p:betref:11 p:biento:15 p:bijgev:11 p:bijlag:13 p:bodega:-5 p:boleti:11 p:bonifi:-8 p:bonnet:-7
p:buchha:7 p:buongi:-5 p:cancel:8 p:cantie:8 p:cerrad:5 p:chamad:-5 p:chasin:12 p:cheque:14 p:chiama:9 p:christ:-9
p:classi:8 p:cleare:11 p:client:-5 p:coment:11 p:compan:-6 p:compet:-7 p:compos:6 p:compri:13 p:compro:-11
p:comuni:-6 p:concil:-8 p:conclu:11 p:concur:11 p:confor:12 p:conseg:5 p:consej:11 p:consid:7 p:contes:13
p:conteu:19 p:contro:-10 p:cordia:6 p:corres:-5 p:credit:-12 p:curate:11 p:custom:12 p:daurha:8 p:debito:5
p:decemb:-6 p:demand:13 p:descul:8 p:desorm:6 p:despac:14 p:dienst:7 p:differ:-7 p:digita:14 p:dipend:-5 p:direct:5
p:disdet:15 p:docume:13 p:dossie:9 p:dunnin:5 p:eerder:8 p:empfan:6 p:empres:-8 p:encais:-9 p:encami:-5 p:encont:-5
p:energi:9 p:entreg:-7 p:enviad:8 p:erfolg:9 p:erford:5 p:erhalt:-5 p:erledi:-12 p:esamin:8 p:escrib:-5 p:espera:13
p:espero:11 p:evenin:13 p:factur:-8 p:failli:-6 p:falenc:8 p:fallit:5 p:fattur:-16 p:fatura:-6 p:feiert:-16
p:finali:10 p:financ:-7 p:fornec:-6 p:freita:-9 p:funcio:12 p:garant:19 p:gebrui:5 p:geehrt:-9 p:gelese:20
p:gemach:13 p:genera:14 p:gennai:-6 p:gentil:10 p:geschi:5 p:geschr:6 p:gesetz:9 p:gewees:-5 p:gister:8 p:giudic:6
p:guaran:14 p:herman:11 p:hierbi:-5 p:hinzuk:8 p:huitai:-5 p:imposs:-7 p:incass:6 p:incide:7 p:inclui:-5 p:inesis:-5
p:ingres:12 p:inscri:8 p:insolv:-6 p:instan:-10 p:instru:34 p:integr:8 p:intent:6 p:intere:8 p:interr:8 p:irgend:5
p:janeir:-7 p:januar:-5 p:journe:13 p:lettre:12 p:letzte:10 p:levant:9 p:losche:5 p:mahnsp:14 p:mahnun:8 p:mailbo:6
p:mandat:-6 p:manife:-5 p:marted:8 p:meldin:7 p:mensaj:13 p:mercol:11 p:messag:15 p:modell:10 p:mogeli:11
p:moglic:-5 p:moment:-12 p:nachri:13 p:nachst:15 p:namast:-6 p:necesi:-7 p:nederl:8 p:nenhum:-8 p:newsle:12
p:novemb:-7 p:obriga:-16 p:oferta:10 p:opdrac:6 p:operat:9 p:overge:-6 p:pagame:-6 p:pagarl:7 p:pagher:-11
p:paieme:-6 p:partit:7 p:parven:-5 p:perdon:10 p:person:-7 p:plaint:6 p:portat:11 p:possiv:11 p:postfa:6 p:pratic:13
p:preced:12 p:precis:-6 p:priori:11 p:proced:12 p:procha:-7 p:procur:-8 p:promet:9 p:prufun:8 p:qualqu:10
p:recebe:-5 p:recebi:-12 p:recevr:10 p:rechnu:-15 p:rechtb:5 p:rechte:9 p:recibi:-15 p:reclam:19 p:reconh:7
p:recupe:14 p:reenvi:-8 p:regard:7 p:regist:6 p:reglem:-6 p:regula:-6 p:rekeni:-8 p:relaci:11 p:remind:13
p:remitt:-6 p:renvoy:-7 p:reques:6 p:resili:10 p:respos:-6 p:resuel:6 p:reviso:7 p:ricevu:-16 p:rimbor:9 p:rispon:6
p:risult:15 p:ruckfr:7 p:saldat:9 p:satisf:6 p:sauveg:9 p:schick:-7 p:schlie:11 p:schlus:6 p:schnel:14 p:schone:8
p:schrij:-5 p:schuld:-6 p:semain:-7 p:semana:11 p:serveu:12 p:servic:5 p:simple:12 p:sistem:22 p:societ:-6
p:solici:-10 p:sollec:11 p:sollic:14 p:someth:20 p:speria:10 p:stoppe:6 p:subjec:9 p:suscri:11 p:systee:19
p:system:11 p:tampoc:12 p:telefo:-9 p:tentat:5 p:tercer:12 p:tesour:-6 p:toepas:6 p:tomorr:5 p:transm:-5
p:tribun:-11 p:trompe:-5 p:uffici:6 p:ulteri:10 p:unsere:10 p:vanavo:-7 p:vediam:14 p:vedrem:-11 p:vendre:-10
p:venerd:-6 p:verder:-5 p:vereff:6 p:verein:-5 p:verget:-7 p:vergle:10 p:verhaa:7 p:verifi:17 p:verspr:8 p:verstu:6
p:verzon:6 p:viaggi:9 p:vierne:-5 p:vindim:16 p:vireme:-16 p:voldaa:9 p:volgen:6 p:volksb:-10 p:voorwa:9 p:vorgan:8
p:vriend:12 p:vrijda:-7 p:vuestr:7 p:websit:7 p:weihna:6 p:werkda:-5 p:whatsa:11 p:withou:5 p:zahlbe:-10 p:zahlun:12
s:!:10 s:00000:-24 s:0000:14 s:000:-15 s:00:-15 s:0:-38 s:?:8 s:aanmaning:-11 s:abmeldung:12 s:accounts:-6 s:acct:-6
s:accuse:-8 s:adubos:11 s:afmelden:-5 s:al:-5 s:and:-18 s:antwoord:5 s:antwort:9 s:ar:5 s:assunto:10 s:automatic:7
s:automatica:6 s:automatique:16 s:automatische:22 s:avis:-7 s:aviso:-7 s:aw:-52 s:bericht:8 s:bl:-7 s:bm:17 s:bo:-9
s:boleto:-6 s:ca:7 s:cafe:-6 s:caixas:9 s:cc:-13 s:cf:-12 s:chamado:-5 s:chiusura:8 s:cobranca:6 s:comprovante:-6
s:concurso:10 s:confirmation:21 s:conto:-9 s:ct:-5 s:de:31 s:demeure:-5 s:dernier:-13 s:deuda:-5 s:df:14 s:di:18
s:distribue:-5 s:dp:-7 s:en:-8 s:erinnerung:-10 s:factura:-8 s:fatt:9 s:fatura:-16 s:fo:-9 s:foin:-6 s:for:12
s:fr:17 s:fw:-8 s:fwd:18 s:ga:-5 s:gl:13 s:gt:-13 s:herinnering:15 s:impaye:-12 s:in:-6 s:inc:6 s:incasso:8 s:inv:5
s:invoice:-23 s:invoices:-15 s:km:9 s:la:-6 s:lembrete:-6 s:letter:-19 s:level:-7 s:lh:-5 s:lp:-5 s:lw:14
s:mahnung:-8 s:mb:-5 s:melding:5 s:message:18 s:mi:21 s:mise:-5 s:mm:7 s:mp:10 s:mt:-8 s:nf:7 s:no:-7 s:non:-9
s:not:8 s:nota:11 s:notice:20 s:objet:18 s:october:-19 s:offen:-5 s:offene:-7 s:oleo:11 s:openstaande:-6
s:outstanding:6 s:overdue:-12 s:pago:-8 s:pay:11 s:payment:13 s:pb:14 s:pc:5 s:pendiente:8 s:please:17 s:pneus:-7
s:po:-11 s:rappel:-46 s:re:-39 s:reception:-7 s:rechnung:-21 s:reclamo:9 s:recordatorio:-37 s:recuperacao:8
s:relance:-6 s:remesa:-11 s:reminder:-17 s:reply:7 s:res:-16 s:resolved:7 s:respond:6 s:returned:-5 s:richiamo:18
s:rj:-7 s:rt:13 s:sans:18 s:sauvegarde:12 s:second:7 s:secondo:13 s:segundo:10 s:sender:-7 s:sh:-29 s:shampoo:-5
s:sistema:24 s:sollecito:8 s:statement:-42 s:stop:-7 s:sua:9 s:sv:9 s:tg:22 s:tinta:-9 s:tm:-5 s:tn:15 s:to:-8
s:tr:-7 s:tweede:6 s:ultimo:-29 s:undelivered:-6 s:unsubscribe:-5 s:update:9 s:ve:-21 s:vencida:6 s:vencido:-8
s:verwerkt:6 s:vo:15 s:votre:-5 s:wg:9 s:your:11 s:zahlung:-14 s:zahlungserinnerung:24 w:!:40 w:%:-12 w:00000:-37
w:000:-34 w:00:-54 w:0:25 w:?:41 w:@:-37 w:aan:-6 w:ab:-6 w:abbiamo:-7 w:abbraccio:10 w:aber:19 w:aberto:-6
w:abgemeldet:13 w:abmelden:-6 w:ach:-5 w:across:9 w:actuele:9 w:adesso:-9 w:adicional:11 w:adjunto:9
w:administrador:11 w:administrator:6 w:administrators:6 w:afgemeld:14 w:afmelden:-6 w:agent:9 w:agli:16 w:ah:24
w:ai:5 w:ainda:-11 w:al:-11 w:algo:-7 w:alguna:13 w:all:-12 w:alle:15 w:allegato:5 w:alors:10 w:already:6 w:als:10
w:altro:12 w:am:-7 w:an:16 w:anbei:-5 w:and:17 w:andata:12 w:angewiesen:7 w:ano:-12 w:anotado:-19 w:antes:-9
w:any:-8 w:anything:-10 w:anyway:23 w:ao:11 w:ap:14 w:apenas:18 w:aperta:-6 w:appelez:12 w:approved:-5 w:are:-10
w:arrive:-5 w:as:-20 w:ascensor:12 w:asdf:28 w:asistente:19 w:ask:10 w:assim:-6 w:assinatura:7 w:assistant:14
w:assunto:-12 w:at:14 w:atencao:16 w:atendimento:7 w:attached:-7 w:attachment:5 w:attend:-6 w:attente:10 w:au:-12
w:aub:-6 w:aucune:-7 w:ausgeglichen:6 w:automaticamente:7 w:automatico:14 w:automatische:6 w:autre:6 w:aux:8
w:available:7 w:avalie:12 w:avant:6 w:back:-5 w:banca:-6 w:bancarios:5 w:banco:-6 w:bank:19 w:bar:11 w:be:7
w:beantwoord:6 w:been:10 w:before:-18 w:beide:-6 w:bemuhen:15 w:bene:-5 w:bent:15 w:betaald:18 w:betreff:11
w:better:11 w:betwist:6 w:bien:-16 w:bientot:15 w:bij:-7 w:bijgevoegd:11 w:bijlage:13 w:bin:-6 w:binnen:7
w:bitte:-10 w:bizum:-7 w:boa:13 w:boas:-10 w:bodegas:-5 w:boh:28 w:boite:10 w:boletin:11 w:boleto:-7 w:bom:-6
w:bon:-13 w:bonifico:-5 w:bonne:10 w:bonnetje:-7 w:both:-8 w:brief:13 w:bueno:6 w:buenos:8 w:buon:12 w:buongiorno:-5
w:bus:12 w:but:29 w:by:9 w:ca:-12 w:call:11 w:can:-6 w:cancelamento:12 w:cancelar:5 w:cantiere:8 w:carta:-5 w:case:6
w:ce:-12 w:cell:9 w:cerrada:6 w:certa:16 w:cette:-8 w:chamado:-5 w:chasing:12 w:che:10 w:check:-5 w:checks:-8
w:cheque:-12 w:cheques:14 w:chi:-6 w:chiamate:9 w:chiusa:6 w:chiuso:6 w:christmas:-9 w:ciao:-13 w:cierra:6 w:cio:-10
w:claim:5 w:cleared:11 w:closed:10 w:cnpj:-5 w:co:10 w:como:5 w:compensada:6 w:compris:13 w:comprovante:-6
w:compte:13 w:con:-11 w:concurso:14 w:conforme:13 w:conseguir:13 w:consejo:11 w:contabile:6 w:conteste:24
w:conteudo:19 w:conto:-7 w:contra:14 w:control:-8 w:cordiali:8 w:correo:12 w:corso:8 w:coucou:-6 w:court:7
w:credit:-9 w:cuanto:9 w:cuenta:-5 w:curateur:11 w:curator:9 w:curatore:-5 w:curso:9 w:customer:10 w:da:-14 w:dada:9
w:dag:-10 w:dagen:-5 w:dal:9 w:dam:-6 w:dank:-9 w:danke:-8 w:dans:-8 w:das:7 w:dass:5 w:dat:18 w:data:-5 w:days:-5
w:de:-32 w:dear:-9 w:debiteur:6 w:debitore:6 w:dec:-5 w:decide:-7 w:deja:-7 w:della:-10 w:demanda:13 w:dentro:6
w:depois:5 w:depot:6 w:depuis:10 w:der:-5 w:des:-6 w:desormais:6 w:destinataire:11 w:deuda:5 w:deus:10 w:deux:-7
w:deze:-6 w:di:-12 w:dice:9 w:dicht:9 w:did:23 w:die:-23 w:dienen:6 w:diese:-12 w:diesem:8 w:dieses:7 w:digo:-12
w:dipende:-5 w:director:11 w:dirvi:9 w:disdetta:15 w:do:-23 w:document:14 w:domani:10 w:done:-8 w:dossier:9
w:dovuto:9 w:drauf:-5 w:drei:10 w:dritte:5 w:duas:-6 w:due:-7 w:dunning:5 w:echt:-11 w:ee:-5 w:een:-19 w:eens:-8
w:eerdere:8 w:eerst:-5 w:eh:15 w:eind:-5 w:eine:9 w:el:9 w:elf:-5 w:ella:13 w:em:-7 w:email:5 w:empresa:-5 w:en:16
w:encaissement:-9 w:end:-9 w:ende:-6 w:energie:9 w:enero:6 w:engano:8 w:enviada:9 w:envie:13 w:envoye:8 w:er:-9
w:era:15 w:erforderlich:5 w:erhalten:-5 w:erledigt:-12 w:erop:10 w:erp:10 w:erreur:9 w:es:-23 w:esito:9
w:esperamos:16 w:espere:-8 w:esperons:11 w:essaie:8 w:esse:-8 w:esta:26 w:estao:-5 w:este:-13 w:estoy:-13 w:et:-8
w:etage:14 w:etwas:8 w:eu:-8 w:eur:-12 w:euro:-10 w:even:-5 w:evening:13 w:faccio:-6 w:facture:-5 w:faire:-9
w:falencia:8 w:fallito:8 w:falta:18 w:fatto:-12 w:fattura:-21 w:fatture:6 w:fatura:24 w:favor:-7 w:fazer:10 w:fb:5
w:feste:-5 w:ff:-7 w:figura:8 w:fijne:5 w:filha:8 w:fin:8 w:firma:-6 w:first:-10 w:fiscal:6 w:foi:11 w:for:-27
w:fornecedores:-5 w:forse:17 w:fragen:-5 w:frau:-10 w:free:14 w:freitag:-9 w:friday:6 w:from:-13 w:ft:-7 w:fue:5
w:full:-5 w:fur:-7 w:ga:-8 w:garantie:-6 w:gebruiker:6 w:geehrte:-9 w:gehen:11 w:geht:-5 w:geld:-12 w:gelesen:20
w:gemacht:13 w:generado:9 w:generated:6 w:gennaio:-6 w:gente:-6 w:gentile:11 w:geschillen:6 w:geschreven:6
w:gesetzt:9 w:geweest:-5 w:gezien:-9 w:giorni:-5 w:giorno:13 w:giro:-5 w:gisteren:13 w:giudice:6 w:giuro:-5 w:gli:-6
w:goed:-17 w:got:-12 w:graag:-6 w:grazie:-19 w:great:7 w:groet:12 w:gros:-7 w:grupo:10 w:gruppe:13 w:ha:14 w:hab:-10
w:had:5 w:hago:-6 w:half:-5 w:hallo:-7 w:has:16 w:hasta:-6 w:hat:-9 w:have:7 w:he:-10 w:heard:-8 w:heb:-9
w:hebben:-11 w:heeft:16 w:hele:12 w:hem:5 w:hemos:-6 w:here:-7 w:hermana:12 w:herr:-7 w:hi:-19 w:hier:-11
w:hierbij:-5 w:hij:12 w:hinten:6 w:hinzukriegen:8 w:hm:28 w:ho:-9 w:hoeft:6 w:hoffen:9 w:hoi:-9 w:hoje:-5 w:hola:-6
w:horas:12 w:horen:-6 w:host:5 w:how:6 w:huitaine:-5 w:human:17 w:ia:16 w:iban:-6 w:ich:-23 w:ict:6 w:iets:10
w:if:-5 w:ignore:11 w:igual:9 w:ihren:-5 w:ik:-25 w:im:-17 w:impossibile:-5 w:in:-46 w:inesistente:-5
w:information:10 w:instant:-10 w:instantane:-6 w:integral:13 w:intentare:-9 w:interes:10 w:inv:-7 w:io:-12
w:irgendwie:7 w:irmao:16 w:is:-24 w:isso:8 w:ist:-10 w:it:-14 w:items:5 w:jahr:10 w:jan:-9 w:janeiro:-7 w:je:-16
w:jefe:-13 w:jo:15 w:joint:-6 w:jointe:6 w:journee:13 w:judicial:5 w:jueves:-9 w:juge:11 w:jullie:-8 w:juridico:9
w:just:-14 w:kan:-14 w:kann:5 w:ke:-23 w:keer:-8 w:kees:8 w:kein:7 w:kijken:-5 w:kind:8 w:kkkkk:8 w:klaar:-5
w:kommt:-5 w:komt:-14 w:kon:8 w:krijg:-5 w:kunnen:11 w:kunt:-5 w:la:-14 w:laat:11 w:laten:11 w:le:38 w:leg:-6
w:les:9 w:letto:-9 w:lettre:10 w:lettres:12 w:letzte:-5 w:li:17 w:liggen:11 w:ligne:24 w:ligt:-5 w:like:-7
w:linha:12 w:link:15 w:liquidateur:10 w:llevo:-10 w:lo:-26 w:logo:-5 w:looked:7 w:loschen:5 w:lot:-6 w:lp:-5
w:ltd:-8 w:lunedi:-9 w:ma:7 w:maand:-9 w:maar:16 w:madame:14 w:mahnsperre:9 w:mahnung:9 w:mail:-23 w:mailbox:6
w:mails:-7 w:mairie:-5 w:mais:24 w:maken:16 w:mal:-5 w:man:14 w:manana:-7 w:manco:33 w:manda:7 w:marido:-5
w:martedi:8 w:martes:13 w:mas:11 w:matin:-10 w:mayor:-7 w:md:-8 w:me:-49 w:mee:14 w:meer:-10 w:mehr:-8 w:mei:-13
w:mein:-7 w:melding:7 w:mensaje:14 w:mer:13 w:merci:-10 w:mercoledi:11 w:merry:22 w:mes:-9 w:message:20
w:messagerie:-5 w:meu:8 w:mi:-11 w:mia:-8 w:mich:-9 w:might:16 w:mij:-7 w:minhas:-10 w:mir:-9 w:modello:10
w:modelo:15 w:moeder:11 w:moet:-8 w:mogelijk:11 w:moglich:8 w:moi:-5 w:momento:-11 w:mon:-8 w:monats:-8 w:month:-5
w:morgen:-10 w:moves:-7 w:mr:-24 w:mulder:8 w:mvg:11 w:my:12 w:naar:-9 w:nach:-21 w:nachricht:14 w:nachste:25
w:nachsten:-10 w:nada:19 w:namaste:-6 w:nao:-19 w:nas:18 w:natal:-6 w:ne:12 w:necesitamos:-5 w:nederland:8 w:neem:15
w:nem:-7 w:nemen:10 w:nenhuma:-8 w:net:-5 w:newsletter:12 w:nicht:-16 w:nichts:9 w:nie:-9 w:niente:5 w:niet:13
w:nieuwe:-7 w:niks:14 w:nl:7 w:nn:8 w:no:32 w:noel:10 w:nog:-12 w:nom:10 w:nosso:9 w:not:14 w:note:-7 w:noted:-9
w:notice:12 w:nous:-7 w:novembre:-6 w:now:-14 w:nu:-5 w:nuestro:7 w:nueva:13 w:numero:-12 w:nummer:-8 w:nun:-5
w:nur:9 w:objet:12 w:obrigada:-9 w:obrigado:-7 w:oder:11 w:of:-22 w:ofertas:10 w:off:-11 w:offene:7 w:ogni:8 w:oi:-9
w:ok:6 w:ola:11 w:om:-6 w:on:-13 w:once:12 w:onde:-6 w:one:-13 w:ontem:-6 w:ook:27 w:op:-15 w:opa:-12 w:opdracht:6
w:ops:8 w:ora:-12 w:orde:-8 w:os:-8 w:oui:5 w:our:-13 w:out:-9 w:outro:-5 w:overgemaakt:-6 w:pace:8 w:paga:5
w:pagado:9 w:pagar:7 w:pagare:22 w:pagarles:10 w:pagheremo:-11 w:pago:-12 w:paid:6 w:paiement:-5 w:para:5 w:pare:-21
w:partita:9 w:pas:13 w:paso:-5 w:passer:-5 w:pay:8 w:paye:-7 w:payee:-5 w:payer:10 w:paying:-9 w:pc:9 w:pd:-5
w:pedido:6 w:per:12 w:perdone:13 w:perdu:7 w:pero:19 w:peux:11 w:pix:-11 w:plainte:6 w:plan:9 w:plazo:10
w:please:-14 w:pod:-7 w:pode:-5 w:podem:-5 w:poder:8 w:possivel:11 w:posso:-7 w:post:18 w:poste:-12 w:posten:12
w:postfach:6 w:pour:10 w:pouvez:-6 w:pra:-5 w:pratica:14 w:prazo:-5 w:preciso:-5 w:presa:-5 w:prijs:-5 w:prima:-9
w:prise:10 w:procedura:6 w:procedure:9 w:prometo:11 w:promise:9 w:promises:-5 w:pronto:11 w:propre:15 w:prossima:7
w:proxima:8 w:prufung:8 w:puede:5 w:pues:11 w:punto:-19 w:puo:8 w:qualquer:10 w:quando:-6 w:quanto:10 w:que:16
w:qui:-10 w:rappel:13 w:rb:-5 w:read:22 w:recebi:-13 w:recebido:-12 w:recevrez:10 w:rechnung:-13 w:rechtbank:5
w:rechter:11 w:recibido:-12 w:recibo:12 w:reclamacao:13 w:reclamo:9 w:recordatorios:6 w:recu:-16 w:recuperacao:14
w:regarde:-7 w:regards:16 w:regel:12 w:reglement:-6 w:rekening:-5 w:relacion:11 w:relais:-6 w:relance:-5
w:relances:9 w:reminder:6 w:reminders:7 w:remittance:-6 w:renvoyer:-6 w:request:6 w:resiliation:10 w:responde:7
w:respondo:-5 w:resposta:-6 w:rest:-7 w:reto:-9 w:rh:-5 w:ricevuto:-14 w:rien:6 w:rimborso:9 w:rispondere:6
w:rispondi:10 w:rispondo:-9 w:risulta:8 w:risultano:7 w:ruckfragen:7 w:run:-7 w:said:8 w:sair:-31 w:saldate:7
w:saluti:8 w:sapere:-6 w:sauvegarde:9 w:scan:14 w:schade:13 w:schone:6 w:schrijf:-5 w:se:-10 w:second:13 w:sehr:-9
w:semaine:-7 w:semanal:11 w:sent:7 w:sepa:-5 w:sera:-10 w:serveur:12 w:services:9 w:set:7 w:sexta:-9 w:sha:-8
w:si:-19 w:siamo:-5 w:sich:9 w:sido:6 w:sie:-8 w:siehe:16 w:sim:9 w:simplemente:13 w:sin:-8 w:since:-5 w:sind:11
w:sistema:26 w:sit:7 w:skonto:-6 w:sms:14 w:snap:13 w:snel:9 w:so:17 w:sobre:13 w:societe:-5 w:solde:18 w:soldi:-12
w:sollecito:9 w:solo:-7 w:something:20 w:sont:-7 w:soon:-7 w:sorry:-18 w:sous:-7 w:soy:-5 w:speriamo:10 w:spero:-10
w:sta:-5 w:staat:-12 w:stand:9 w:start:13 w:status:13 w:statut:10 w:steht:6 w:stel:-5 w:still:9 w:stoppen:6
w:stuk:14 w:stuurt:-7 w:su:7 w:subject:9 w:suis:-5 w:sul:5 w:suo:9 w:sur:-12 w:sure:12 w:svp:-6 w:sw:-7 w:systeem:17
w:system:17 w:ta:-14 w:take:9 w:tampoco:12 w:tardes:5 w:tardi:8 w:te:-5 w:team:5 w:telefono:-7 w:tell:7 w:tem:-5
w:temos:14 w:tens:-5 w:tentativo:8 w:tercero:12 w:terug:12 w:tesouraria:-6 w:thank:-5 w:that:-7 w:the:-13 w:there:7
w:these:-6 w:think:23 w:three:-10 w:thx:-29 w:ticket:-6 w:time:-9 w:toch:9 w:todo:11 w:toepassing:6 w:tom:-7
w:tomorrow:5 w:tot:9 w:tout:7 w:toute:5 w:traite:-6 w:tres:-7 w:tribunal:-6 w:tribunale:-5 w:trois:11 w:truck:9
w:try:8 w:trying:-6 w:tu:25 w:tun:-13 w:tutte:6 w:twee:25 w:two:-5 w:uber:-7 w:uberweisen:6 w:uffici:-6 w:ufficio:6
w:uit:-7 w:ulteriore:11 w:ultimo:-6 w:um:12 w:un:-6 w:una:-6 w:und:-10 w:une:-6 w:uns:6 w:unserem:12 w:up:-7 w:us:-8
w:use:-6 w:uteis:-8 w:utente:5 w:va:-7 w:vai:-5 w:valide:12 w:valor:-7 w:van:-8 w:vanavond:-7 w:vc:-5 w:vcs:-5
w:ve:-7 w:vedi:25 w:vediamo:14 w:vedo:8 w:vedremo:-11 w:vem:-7 w:ven:16 w:vendredi:-10 w:venerdi:-6 w:ver:-18
w:verdere:-5 w:vereffend:6 w:vereinbart:-5 w:vergeten:-7 w:verhaal:7 w:verifica:6 w:verificacion:6 w:verifier:12
w:versprechen:11 w:versuche:-7 w:versuchen:9 w:verzonden:6 w:vi:-8 w:via:-12 w:vielen:9 w:viernes:-5 w:vire:-10
w:virement:-13 w:visto:-10 w:voce:8 w:voces:-11 w:voi:25 w:voir:14 w:voldaan:9 w:volgens:6 w:volksbank:-10
w:voorwaarden:9 w:vorgang:8 w:vostra:-5 w:vou:-20 w:vous:10 w:voyons:12 w:vriendelijke:13 w:vrijdag:-7 w:vs:-5
w:vu:-6 w:vuestro:11 w:wa:11 w:waarom:12 w:want:-8 w:war:5 w:was:-10 w:wat:9 w:we:12 w:website:7 w:weer:9 w:wegens:8
w:weihnachten:6 w:weiter:-6 w:weken:11 w:wel:-10 w:wenn:10 w:werd:-13 w:werkdagen:-5 w:what:-7 w:whatsapp:11
w:why:12 w:wij:-15 w:wir:-9 w:with:-15 w:without:5 w:woche:15 w:wochen:11 w:worden:11 w:wurde:15 w:xmas:21 w:yeah:5
w:yo:6 w:you:-25 w:your:19 w:zahlen:-9 w:zahlung:13 w:zahlungsavis:-5 w:ze:-6 w:zegt:16 w:zero:-5 w:zet:9 w:zie:39
w:zijn:9 w:zit:-11 w:zu:16
"""
