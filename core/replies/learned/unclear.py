"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -2.21
THRESHOLD = 0.425
#: clue:hundredths
WEIGHTS = """
?:50 ?ack:39 ?all:-10 ?copy:-49 ?difference:-17 ?goods:-10 ?greeting:-9 ?hope:19 ?legal:-13 ?moved:-14 ?not:-10
?not_duplicate:-9 ?pay:-16 ?plan:-20 ?propose:-19 ?question:-39 ?statement:-16 ?willpay:-9 b:!_!:25 b:00000_and:17
b:00000_eur:-8 b:0000_00000:19 b:0000_0000:-18 b:0000_000:17 b:0000_00:36 b:0000_to:-8 b:0000_wurde:18 b:000_000:18
b:000_00:-24 b:000_0:-20 b:000_ee:27 b:000_en:-19 b:000_euro:-11 b:000_is:12 b:00_00000:-10 b:00_0000:21 b:00_00:-21
b:00_de:12 b:00_euro:-9 b:00_horas:41 b:00_november:13 b:00_novembre:-9 b:00_on:-9 b:00_te:-8 b:0_%:-14 b:0_000:-28
b:0_00:26 b:0_0:46 b:0_?:-14 b:0_de:-8 b:0_dias:-11 b:0_gennaio:-9 b:0_is:11 b:0_november:-16 b:0_werkdagen:-15
b:0_wurde:24 b:?_?:70 b:able_to:10 b:access_to:-8 b:adjunto_justificante:-8 b:ainda_nao:-11 b:al_onze:-8
b:all_three:-16 b:alle_0:-10 b:already_paid:11 b:als_curator:35 b:als_pdf:-15 b:am_00:36 b:am_freitag:-18 b:an_@:37
b:an_das:-14 b:an_die:25 b:and_am:-8 b:and_the:-9 b:and_will:13 b:antes_de:-8 b:ao_pedido:15 b:ap_0:34 b:aqui_ee:-43
b:ask_for:22 b:at_my:22 b:at_the:14 b:ate_dia:27 b:ate_sexta:-15 b:aus_dem:15 b:aux_lettres:27 b:avalie_nosso:26
b:avant_noel:24 b:banco_nos:-9 b:bank_transfer:-11 b:be_0:11 b:be_able:10 b:beantwortet_unser:-8 b:been_logged:15
b:before_christmas:-18 b:bei_der:-17 b:beide_rechnungen:-8 b:besten_dank:-10 b:bien_ete:18 b:bien_recu:-22
b:bij_de:26 b:bij_deze:-8 b:bij_mijn:-8 b:binnen_twee:35 b:bitte_loschen:18 b:boite_aux:27 b:bonne_annee:-8
b:bonne_journee:40 b:buenas_tardes:11 b:buenos_dias:15 b:but_cannot:18 b:but_no:52 b:cannot_promise:18
b:ce_message:25 b:cette_semaine:-12 b:che_la:27 b:chi_di:-12 b:ci_0:-8 b:ci_vediamo:35 b:classify_as:12
b:como_pagar:-8 b:con_el:-10 b:con_fecha:8 b:con_il:-11 b:con_la:-16 b:con_los:11 b:contact_op:34
b:cordiali_saluti:19 b:correio_eletronico:-12 b:correo_ni:33 b:credit_control:-25 b:da_empresa:-10 b:da_sua:28
b:da_vossa:-10 b:dal_giudice:-9 b:dank_fur:25 b:dank_voor:-9 b:dans_les:-12 b:das_an:26 b:das_geld:-11 b:dass_sie:36
b:dass_wir:-9 b:dat_het:14 b:de_00:16 b:de_0:22 b:de_baja:24 b:de_bank:32 b:de_batch:-9 b:de_deuda:22 b:de_enero:18
b:de_factuur:-9 b:de_faire:-12 b:de_heer:-9 b:de_momento:-9 b:de_nos:29 b:de_projectleider:-9 b:de_rechtbank:10
b:de_rechter:26 b:de_sauvegarde:26 b:de_verificacion:22 b:de_votre:17 b:de_vous:18 b:dear_credit:-25 b:deixem_de:-11
b:dentro_de:19 b:depuis_le:39 b:der_nachsten:-14 b:der_volksbank:-18 b:des_monats:-28 b:desde_que:20
b:deze_maand:-18 b:deze_week:-12 b:di_pace:16 b:di_pagare:23 b:di_riuscire:15 b:di_un:-10 b:dias_uteis:-10
b:did_not:16 b:did_you:24 b:die_rechnung:-14 b:die_rechnungen:10 b:diese_woche:-24 b:dit_bericht:18 b:do_il:-10
b:do_meu:27 b:doe_ik:15 b:door_de:8 b:drei_wochen:29 b:du_tout:24 b:ee_andata:33 b:ee_preciso:-12 b:ee_stata:9
b:ee_stato:10 b:ee_un:37 b:een_nieuwe:-19 b:eind_volgende:-19 b:el_00:18 b:el_administrador:17 b:el_banco:-9
b:el_consejo:31 b:el_expediente:11 b:el_martes:31 b:el_miercoles:-9 b:el_pago:29 b:el_plazo:26 b:el_viernes:-15
b:em_00:24 b:em_anexo:-8 b:em_janeiro:-9 b:email_and:29 b:en_attente:16 b:en_compte:18 b:en_concurso:25
b:en_cuanto:22 b:en_el:15 b:en_la:-20 b:en_nuestro:24 b:en_su:21 b:entro_la:20 b:entro_venerdi:-14 b:er_is:9
b:er_niks:22 b:erhalten_und:-11 b:es_ist:18 b:es_nicht:-8 b:est_en:-11 b:est_le:24 b:est_un:15 b:esta_certa:27
b:esta_em:-21 b:esta_semana:20 b:estamos_en:28 b:estratto_conto:-8 b:et_je:-8 b:et_le:26 b:et_sera:-18 b:eu_pago:-12
b:facture_?:-10 b:fattura_000:27 b:fattura_?:-47 b:fattura_non:-13 b:fatura_esta:25 b:fb_0:15 b:finale_kwijting:-9
b:for_it:23 b:for_the:-14 b:for_these:-8 b:freitag_0:-16 b:from_our:-12 b:ft_00000:-8 b:fur_die:-15 b:fur_ihre:25
b:ga_er:-8 b:geehrte_frau:-18 b:geen_mail:-8 b:geld_fur:-11 b:generado_automaticamente:24 b:gentile_utente:23
b:geregistreerd_onder:-8 b:geschillen_worden:12 b:gesendet_mit:24 b:get_something:17 b:get_this:-13 b:giudice_di:16
b:gracias_por:12 b:grusse_aus:17 b:ha_sido:18 b:haben_ihre:-9 b:haben_wir:-12 b:had_een:25 b:hago_bizum:-8
b:hallo_herr:-13 b:has_been:27 b:has_not:-8 b:have_no:-10 b:have_paid:21 b:have_received:29 b:hay_nada:-8
b:heb_het:-11 b:heb_je:-15 b:hebben_wij:-19 b:het_dossier:15 b:het_niet:26 b:het_op:-11 b:het_voor:12 b:hi_there:22
b:hi_tom:-12 b:ho_gia:-8 b:ho_letto:-11 b:hoeft_niets:10 b:hola_!:-14 b:hope_to:-20 b:ich_mir:-14
b:ihre_nachricht:31 b:ik_ben:-12 b:ik_ga:-10 b:ik_kom:33 b:ik_leg:-12 b:ik_mijn:-9 b:ik_niks:16 b:ik_zie:31
b:il_00:-11 b:il_0:-9 b:il_codice:-12 b:il_giudice:19 b:il_messaggio:-17 b:il_modello:24 b:il_sistema:11 b:il_suo:17
b:im_anhang:-23 b:im_nachsten:-9 b:impossibile_recapitare:-9 b:in_corso:25 b:in_de:-24 b:in_der:21 b:in_orde:-9
b:in_the:-24 b:in_ufficio:19 b:is_an:8 b:is_automatisch:15 b:is_geen:8 b:is_geregistreerd:-8 b:is_het:-13 b:is_now:9
b:ist_bei:-16 b:ist_das:23 b:ist_keine:18 b:it_by:18 b:it_is:-10 b:it_over:-8 b:it_will:-20 b:ja_ja:-9 b:je_en:-9
b:je_het:-14 b:je_ne:15 b:je_suis:-10 b:je_vous:-18 b:kann_ich:19 b:kind_regards:18 b:kom_ik:-21 b:kommt_das:-11
b:komt_goed:-23 b:kon_niet:22 b:krijg_je:-17 b:kw_00:-9 b:la_0000:-9 b:la_cuenta:-9 b:la_factura:11 b:la_facture:8
b:la_fattura:17 b:la_nueva:20 b:la_partita:19 b:la_procedure:28 b:la_prossima:24 b:la_renvoyer:-10 b:la_semana:18
b:la_societe:-8 b:la_sua:-9 b:la_vostra:-12 b:las_00:-8 b:las_dos:-8 b:le_00:-20 b:le_compte:16 b:le_depot:18
b:le_destinataire:13 b:le_fatture:24 b:le_juge:28 b:le_liquidateur:29 b:le_nom:29 b:le_reglement:-12 b:le_reste:-8
b:le_service:-18 b:leg_het:-12 b:les_deux:-15 b:les_meilleurs:-9 b:ligt_bij:-11 b:lo_anterior:9 b:lo_faccio:-15
b:lo_paso:-10 b:look_at:18 b:loschen_sie:18 b:lp_0:-15 b:ma_il:43 b:ma_non:-12 b:maar_ik:50 b:mail_app:24
b:manana_te:-8 b:mas_nao:26 b:meilleurs_delais:-9 b:melding_is:13 b:message_automatique:15 b:messaggio_automatico:18
b:met_vriendelijke:28 b:mi_hermana:28 b:mi_marido:-8 b:mich_nicht:-14 b:mijn_man:33 b:minha_filha:22 b:mit_der:22
b:momento_no:-8 b:na_0:-9 b:na_conta:-9 b:na_proxima:28 b:nachste_woche:59 b:nao_da:-11 b:nao_ee:-15 b:nao_foi:28
b:nao_ha:-14 b:nao_temos:26 b:ne_conteste:25 b:ne_peux:23 b:nee_spass:-14 b:nem_para:-11 b:next_week:32
b:nicht_auf:12 b:nicht_gelesen:22 b:niet_bij:32 b:niet_te:14 b:niet_worden:21 b:niets_te:10 b:nl_example:18
b:no_access:-8 b:no_es:14 b:no_hay:-11 b:no_le:26 b:no_puedo:16 b:no_se:-8 b:nom_de:26 b:non_ee:-10 b:non_era:41
b:non_esiste:-9 b:non_mi:-8 b:non_rispondere:18 b:non_so:18 b:nosso_atendimento:26 b:not_reply:16 b:not_take:29
b:nous_avons:-11 b:nous_esperons:13 b:of_account:-8 b:of_the:-8 b:ok_?:30 b:ola_!:22 b:on_00:13 b:on_friday:25
b:on_the:-19 b:onder_nummer:-8 b:ons_betaaladvies:-10 b:ook_een:49 b:op_0:-8 b:op_al:-8 b:op_betaald:23 b:op_de:-28
b:op_onze:19 b:outro_cnpj:-28 b:over_0:-11 b:over_te:37 b:paga_se:27 b:pagar_la:34 b:pagare_entro:-10 b:pagare_la:30
b:paid_this:21 b:para_pagar:-12 b:pas_du:26 b:pas_repondre:-18 b:pedido_de:25 b:per_il:35 b:pero_no:25
b:peux_rien:23 b:piece_jointe:15 b:plainte_pour:20 b:plazo_de:26 b:please_do:14 b:please_see:-12 b:pode_ser:-13
b:por_favor:-11 b:pour_le:-8 b:pour_toute:20 b:pouvez_vous:-12 b:prazo_de:-9 b:procedure_de:23
b:prossima_settimana:24 b:proxima_semana:28 b:qualquer_reclamacao:27 b:que_el:28 b:que_esta:27 b:que_je:39
b:que_la:14 b:que_me:-8 b:que_si:-10 b:que_vem:-11 b:que_viene:24 b:quelle_facture:-8 b:read_it:29
b:recapitare_il:-9 b:rechnungen_sind:-8 b:recuperacao_da:28 b:recuperacao_judicial:14 b:rekening_staat:-9
b:relacion_con:22 b:renvoyer_la:-9 b:reply_to:12 b:request_has:16 b:riuscire_pagare:21 b:said_would:20 b:sans_les:33
b:sc_0:9 b:se_fait:20 b:se_nao:28 b:se_pago:-17 b:se_que:-12 b:see_below:-12 b:see_the:28 b:segunda_via:-8
b:sehr_geehrte:-26 b:sem_falta:-9 b:semana_que:17 b:sent_00:17 b:sent_from:-9 b:seu_pedido:20 b:si_hay:-9
b:sie_haben:35 b:sie_nicht:12 b:sie_uns:-15 b:sin_falta:-13 b:sind_nicht:24 b:sobre_el:29 b:soon_as:-9 b:sorry_!:-22
b:sorry_sorry:-10 b:spass_beiseite:-14 b:speriamo_di:19 b:status_cleared:24 b:su_correo:14 b:sua_conta:24 b:ta_na:-9
b:te_betalen:18 b:te_hago:-8 b:te_pago:-8 b:tegen_finale:-9 b:temos_qualquer:27 b:thank_you:-11 b:the_00:15
b:the_end:-18 b:the_first:-16 b:the_mail:-15 b:the_next:-13 b:this_?:21 b:this_account:12 b:this_is:8
b:this_message:19 b:this_will:-11 b:to_be:-20 b:to_get:-22 b:to_pay:42 b:to_this:19 b:to_you:20 b:transfer_0:-11
b:tutte_le:25 b:twee_weken:35 b:uber_den:-8 b:un_abbraccio:21 b:un_altro:37 b:un_message:15 b:und_den:24
b:uns_eingegangen:14 b:uw_bericht:-17 b:van_0:-9 b:van_dam:-18 b:van_de:-17 b:van_toepassing:11 b:ver_si:-26
b:verificacion_de:22 b:versprechen_kann:24 b:vi_do:-17 b:vi_ho:21 b:vielen_dank:21 b:virement_instantane:-19
b:von_der:-13 b:von_unserem:34 b:voor_de:38 b:voor_het:37 b:voor_uw:-8 b:votre_facture:-8 b:votre_message:-27
b:vou_pagar:-10 b:vou_ver:-15 b:vous_ne:18 b:vous_payer:22 b:vriendelijke_groet:28 b:wacht_op:-18 b:war_das:30
b:we_are:-21 b:we_do:18 b:we_have:20 b:we_hope:-14 b:we_will:21 b:week_vrijdag:-8 b:weitere_mahnungen:-9
b:wij_nemen:35 b:wij_zijn:-26 b:will_do:-11 b:will_have:-10 b:will_look:17 b:will_pay:-8 b:wir_gehen:-9
b:wir_haben:-16 b:wir_hoffen:18 b:wir_zahlen:-14 b:with_the:-14 b:woche_noch:-21 b:would_ask:22 b:wurde_am:26
b:ya_se:-17 b:yo_no:27 b:you_and:-8 b:you_have:10 b:you_the:-15 b:you_want:-16 b:you_will:-12 b:your_case:19
b:your_email:27 b:your_message:14 b:your_reminder:-9 b:your_request:11 b:zegt_dat:33 b:zie_de:20 b:zien_we:-8
b:zijn_de:11 b:zijn_een:-18 b:zit_in:-11 e:paid=day:-31 e:paid=none:27 e:promise=day:-10 e:promise=none:-12
e:run=none:-22 f:_amount:-67 f:_day:-112 f:_invoice:-52 f:ack:-9 f:admin:-36 f:all:-40 f:back:-21 f:bounce:-32
f:closed:46 f:contest:47 f:d.CANCELLED:36 f:d.CONTRACT_TERMS:-23 f:d.DAMAGED:-15 f:d.DUPLICATE_BILLING:-14
f:d.LATE_FEE_CONTESTED:-10 f:d.LOST:-13 f:d.MISSING_DOCS:-24 f:d.NOT_OURS:-16 f:d.NO_OPEN_ITEM:12
f:d.QUANTITY_SHORT:59 f:d.RETURN:-8 f:d.SERVICE_INCORRECT:-8 f:d.TAX:-13 f:demand:-8 f:difference:-16 f:dispute:-40
f:firm:-39 f:fix:31 f:formal:-40 f:gone:-43 f:goods:-41 f:greeting:33 f:hardship:-30 f:hold:-15 f:hope:172
f:hostile:-46 f:inject:104 f:insolvency:18 f:joke:61 f:lawyer:-14 f:legal:-23 f:mine:-37 f:moved:32 f:moves:-86
f:n.QUANTITY_SHORT:-30 f:netted:-8 f:not:-17 f:not_dispute:17 f:not_duplicate:-13 f:not_gone:-10 f:not_insolvency:17
f:not_legal:-44 f:not_ooo:-8 f:not_paid:-20 f:not_statement:-13 f:once_funds:10 f:once_us:-9 f:ooo:-42 f:order:105
f:others:-30 f:paid:40 f:part:-44 f:pay:-20 f:plan:-32 f:proof:28 f:propose:-47 f:question:-20
f:r.DUPLICATE_BILLING:-11 f:r.PRIOR_OVERPAYMENT:17 f:r.QUALITY:37 f:r.WRONG_PRODUCT:-9 f:redirect:-49 f:refuse:-63
f:remittance:-34 f:run:-13 f:soon:33 f:statement:-22 f:stop:-29 f:unable:-22 f:wait:-17 f:willpay:-108
i:acknowledgement:63 i:acknowledgement=2:63 i:bounce:-68 i:bounce=3:-68 i:copy_invoice_request:27
i:copy_invoice_request=2:16 i:copy_invoice_request=3:11 i:dispute:20 i:dispute=1:37 i:dispute=3:-17 i:hardship:-20
i:hardship=2:-10 i:hardship=3:-10 i:hostile:-44 i:hostile=2:-14 i:hostile=3:-30 i:in_payment_run:-22
i:in_payment_run=3:-22 i:insolvency:11 i:invoice_admin:-34 i:invoice_admin=2:-10 i:invoice_admin=3:-25 i:legal:19
i:legal=1:40 i:legal=2:37 i:legal=3:-58 i:nothing:326 i:out_of_office:-24 i:out_of_office=3:-26
i:partial_payment:-11 i:partial_payment=2:-8 i:payment_plan_request:-32 i:payment_plan_request=2:-16
i:payment_plan_request=3:-16 i:promise_to_pay:-21 i:promise_to_pay=3:-20 i:question:-26 i:question=1:29
i:question=2:-22 i:question=3:-33 i:remittance_advice:-36 i:remittance_advice=3:-33 i:statement_request:-22
i:statement_request=3:-15 i:unsubscribe:-51 i:unsubscribe=2:43 i:unsubscribe=3:-94 i:wrong_contact:-47
i:wrong_contact=1:-8 i:wrong_contact=2:-15 i:wrong_contact=3:-25 l:de:14 l:en:41 l:es:-26 l:fr:17 l:it:-54 l:nl:28
l:pt:-20 n:0:37 n:2:-40 n:3:-26 n:4:26 n:5:15 n:6:-19 p:abbiam:-20 p:abbrac:21 p:abgeme:35 p:accept:-17 p:acompa:15
p:actuel:20 p:addres:-8 p:adicio:26 p:adjunt:-17 p:admini:20 p:adress:-11 p:afgele:13 p:afgeme:35 p:afmeld:-10
p:agrade:-8 p:alerta:12 p:alread:9 p:anfrag:-11 p:angewi:22 p:annull:30 p:anotad:-47 p:anteri:9 p:anweis:11
p:appele:27 p:applic:26 p:archiv:13 p:arregl:-11 p:arriva:-8 p:ascens:36 p:asiste:50 p:assina:10 p:assist:24
p:assunt:-25 p:atenca:28 p:atendi:17 p:attach:-14 p:attent:15 p:ausgeg:23 p:automa:96 p:autori:-11 p:availa:19
p:avvoca:-8 p:bearbe:11 p:behand:-11 p:beisei:-14 p:bemuhe:24 p:berich:-8 p:beschi:16 p:bestat:-11 p:bestel:-18
p:betaal:28 p:betali:-19 p:betref:23 p:betwis:13 p:bezahl:-10 p:biento:37 p:bijgaa:-11 p:bijgev:30 p:bijlag:33
p:bodega:-13 p:boleti:28 p:bonifi:-29 p:bonjou:-18 p:bonnet:-19 p:border:-10 p:buchha:20 p:buongi:-11 p:camion:-9
p:cancel:24 p:cantie:16 p:cartor:-8 p:cerrad:20 p:chamad:-9 p:chasin:24 p:chiama:18 p:christ:-21 p:classi:21
p:cleare:31 p:client:-12 p:coment:22 p:commen:-9 p:compan:-13 p:compar:-10 p:compen:20 p:compet:-22 p:compos:17
p:compre:-11 p:compri:27 p:compro:-12 p:comuni:-23 p:concil:-21 p:conclu:26 p:concor:11 p:concur:32 p:confer:-8
p:confor:21 p:conseg:20 p:consej:28 p:consid:24 p:consig:-8 p:conten:-14 p:contes:21 p:conteu:49 p:contra:-14
p:contro:-34 p:cordia:16 p:correi:-12 p:corres:-11 p:credit:-42 p:curate:29 p:curato:23 p:custom:21 p:daurha:24
p:debite:8 p:debito:12 p:decemb:-19 p:declar:-11 p:delive:-11 p:demand:32 p:deposi:-9 p:descue:-8 p:descul:22
p:deslig:-10 p:desorm:19 p:despac:25 p:destin:-8 p:dienst:14 p:digita:34 p:dipend:-13 p:direcc:-8 p:disatt:14
p:disdet:36 p:docume:35 p:domini:-14 p:dossie:11 p:eerder:12 p:efecto:-8 p:eingan:-12 p:eingeg:11 p:eletro:-12
p:empfan:19 p:empres:-39 p:encais:-18 p:encami:-20 p:encont:-16 p:energi:18 p:entida:-8 p:entrad:-9 p:entreg:-10
p:enviad:23 p:erfolg:25 p:erford:18 p:erhalt:-16 p:erledi:-23 p:esamin:18 p:escrib:-9 p:escrit:-9 p:espera:31
p:espero:13 p:estamo:14 p:estima:-8 p:estrat:-8 p:evenin:22 p:expedi:10 p:factur:-28 p:factuu:-18 p:failli:-19
p:falenc:12 p:fallit:23 p:fattur:-27 p:fatura:-10 p:fechad:-13 p:fichei:-10 p:finali:26 p:financ:-17 p:firmat:-8
p:fornec:-16 p:freita:-23 p:funcio:37 p:garant:44 p:gebrui:13 p:geehrt:-28 p:gelese:49 p:gemach:31 p:genera:28
p:gennai:-14 p:gentil:28 p:geregi:-8 p:geschi:9 p:geschr:17 p:gesetz:28 p:gewees:-16 p:gister:21 p:giudic:9
p:goedke:-12 p:guaran:32 p:habitu:-13 p:handle:-10 p:herman:27 p:hierbi:-9 p:hinzuk:11 p:ignori:10 p:illisi:-8
p:import:-8 p:imposs:-15 p:incass:13 p:incide:18 p:inclui:-12 p:ingres:22 p:inoltr:16 p:inscri:12 p:insolv:-19
p:instan:-31 p:instru:66 p:integr:22 p:intend:-8 p:intent:15 p:intere:18 p:interr:20 p:inters:-10 p:istruz:9
p:janeir:-13 p:januar:-13 p:janvie:-8 p:journe:31 p:juridi:14 p:justif:-11 p:kummer:-11 p:kwijti:-9 p:lavora:-8
p:lettre:26 p:letzte:24 p:levant:11 p:liquid:-9 p:losche:17 p:mahnsp:47 p:mahnun:17 p:mandat:-19 p:manife:-21
p:marted:27 p:meille:-9 p:meldin:23 p:mensag:13 p:mensaj:44 p:mercad:-8 p:mercol:29 p:messag:34 p:mierco:-10
p:modell:24 p:mogeli:18 p:moglic:-9 p:moment:-17 p:nachri:24 p:nachst:21 p:namast:-8 p:necesi:-19 p:nederl:19
p:nessun:-11 p:newsle:33 p:ningue:-13 p:nothin:-8 p:notifi:-8 p:novemb:-25 p:noviem:-9 p:nxdoma:-9 p:obriga:-50
p:oferta:26 p:oficin:-11 p:ontvan:13 p:opdrac:15 p:operat:24 p:opleve:-18 p:oposic:-11 p:ordina:-11 p:ottobr:-8
p:overge:-12 p:pagarl:13 p:pagher:-35 p:paghia:-9 p:paieme:-10 p:partit:14 p:parven:-18 p:passar:-11 p:perdon:23
p:person:-18 p:plaint:20 p:portat:31 p:possiv:23 p:postfa:21 p:pratic:27 p:preced:29 p:precis:-14 p:presen:-10
p:preven:-8 p:priori:30 p:proced:38 p:procha:-14 p:procur:-33 p:projec:-10 p:promes:-14 p:promet:26 p:promis:-15
p:prossi:12 p:protes:-9 p:protoc:-8 p:proxim:8 p:prufun:24 p:pubbli:-8 p:purcha:-8 p:qualco:-10 p:questi:-8
p:quitad:8 p:readin:10 p:recapi:-10 p:recebi:-42 p:recevr:18 p:rechnu:-43 p:rechtb:10 p:rechte:23 p:rechts:-12
p:recibi:-28 p:recipi:-8 p:reclam:34 p:reconh:18 p:record:12 p:recupe:40 p:reenvi:-15 p:regard:29 p:regist:15
p:reglem:-16 p:regula:-9 p:rekeni:-17 p:relaci:20 p:remete:-12 p:remind:15 p:remitt:-10 p:renvoy:-20 p:repond:-10
p:repons:-14 p:reques:11 p:resili:18 p:resolv:-8 p:respon:-14 p:respos:-19 p:resuel:20 p:revisi:-15 p:reviso:24
p:riceve:11 p:ricevu:-27 p:rimbor:20 p:risped:-10 p:risult:41 p:riusci:12 p:ruckfr:21 p:saldat:33 p:satisf:20
p:sauveg:24 p:sblocc:-8 p:scherz:-9 p:schick:-26 p:schlie:34 p:schnel:18 p:schone:25 p:schrei:-12 p:schrij:-9
p:schuld:-17 p:scusat:-9 p:seguin:-10 p:segund:-14 p:semain:-22 p:semana:24 p:septem:-14 p:serveu:27 p:servid:-9
p:simple:30 p:sistem:67 p:socied:-8 p:societ:-12 p:solici:-22 p:sollec:28 p:sollic:35 p:someth:40 p:souhai:-8
p:speria:11 p:stoppe:15 p:subcon:-8 p:subjec:16 p:succes:12 p:suppli:-8 p:suscri:27 p:systee:34 p:system:53
p:tampoc:37 p:telefo:-17 p:tentat:19 p:tercer:37 p:threat:-9 p:toepas:11 p:tomorr:10 p:tramit:-8 p:transf:-26
p:transm:-10 p:tribun:-24 p:tuesda:-8 p:uberwi:-12 p:uffici:9 p:ulteri:25 p:unsere:27 p:ustede:-8 p:vanavo:-17
p:vecchi:-13 p:vediam:29 p:vedrem:-35 p:venerd:-20 p:verarb:-14 p:vereff:15 p:verget:-17 p:vergle:24 p:verhaa:12
p:verifi:35 p:verspr:18 p:versuc:14 p:verwac:-9 p:verzon:14 p:viaggi:20 p:vierne:-15 p:vindim:27 p:vireme:-38
p:voldaa:12 p:volgen:11 p:volksb:-18 p:volunt:-11 p:voorge:-8 p:voorwa:19 p:vorgan:26 p:vriend:28 p:vrijda:-23
p:vuestr:22 p:websit:13 p:weihna:17 p:werkda:-15 p:werkza:-9 p:whatsa:30 p:withou:10 p:wochen:8 p:zahlbe:-18
p:zahlun:26 p:zusage:-15 s:!:20 s:00000:-68 s:0000:-9 s:000:-51 s:00:-35 s:0:11 s:?:18 s:aanmaning:-24
s:accounts:-15 s:accuse:-29 s:adeudo:-8 s:adubos:17 s:afmelden:-9 s:al:-11 s:and:-30 s:antwoord:14 s:antwort:21
s:ar:14 s:assunto:20 s:automatic:18 s:automatica:13 s:automatique:29 s:automatisch:14 s:automatische:56 s:avis:-13
s:avviso:-10 s:aw:-82 s:baja:17 s:be:9 s:betaaladvies:-10 s:betaling:-10 s:betreff:-14 s:bl:-19 s:bm:42 s:boleto:-17
s:ca:21 s:cafe:-19 s:caixas:24 s:cc:-18 s:cf:-23 s:chamado:-9 s:chiusura:18 s:concurso:24 s:confirmation:29
s:conto:-26 s:de:58 s:delivery:-9 s:demeure:-13 s:deuda:-11 s:deuxieme:-8 s:df:36 s:di:44 s:dp:-14 s:ec:11
s:echec:-9 s:en:-22 s:erinnerung:-20 s:esito:14 s:factura:-28 s:factuur:-17 s:fatt:18 s:fattura:18 s:fatura:-39
s:final:-25 s:fl:-8 s:for:27 s:fw:-19 s:fwd:19 s:ga:-12 s:gl:26 s:gt:-11 s:herinnering:8 s:ihre:-10 s:impaye:-20
s:in:-11 s:inc:20 s:incasso:17 s:invoice:-42 s:invoices:-18 s:kr:-8 s:laatste:-8 s:lb:-9 s:letter:-32 s:lp:-13
s:lw:20 s:mahnung:-15 s:mb:-15 s:melding:11 s:mensaje:-8 s:message:36 s:messaggio:10 s:mf:-8 s:mi:49 s:mise:-13
s:mp:15 s:mt:-9 s:nf:-27 s:non:-9 s:nos:-10 s:not:10 s:nota:27 s:notice:9 s:offene:-8 s:oleo:20 s:openstaand:15
s:openstaande:-15 s:outstanding:9 s:overdue:-38 s:pagamento:-17 s:pago:-15 s:pay:24 s:payment:11 s:pb:26 s:pc:20
s:pedido:-8 s:pendiente:-13 s:please:28 s:pneus:-21 s:rappel:-55 s:re:-69 s:received:-8 s:reception:-26
s:rechnung:-38 s:reclamacion:8 s:reclamo:19 s:recordatorio:-71 s:recuperacao:28 s:relance:-12 s:remesa:-18
s:reminder:-33 s:remise:-8 s:reply:18 s:reponse:15 s:res:-39 s:resolved:20 s:rj:-12 s:rm:-8 s:rt:30 s:saldo:-18
s:sauvegarde:28 s:second:13 s:secondo:21 s:segundo:13 s:shampoo:-9 s:sistema:55 s:sollecito:-9 s:statement:-44
s:status:14 s:stop:-10 s:sua:16 s:sv:9 s:tg:32 s:ticket:16 s:tinta:-15 s:tm:-20 s:tn:26 s:tr:-12 s:tweede:15
s:ultimo:-16 s:unsubscribe:-9 s:update:22 s:van:-18 s:vencida:19 s:vencido:-13 s:vf:-9 s:votre:-9 s:wg:16 s:your:25
s:zahlung:-35 s:zahlungserinnerung:29 s:zu:-13 w:!:67 w:%:-18 w:00000:-45 w:0000:12 w:000:-65 w:00:-82 w:0:-16
w:?:50 w:@:-63 w:aan:-13 w:abbiamo:-20 w:abbraccio:21 w:aber:27 w:aberto:-15 w:abgemeldet:35 w:able:10 w:acabou:-12
w:access:-10 w:accord:-8 w:ach:-8 w:across:19 w:actuele:20 w:address:-8 w:adesso:-26 w:adicional:26 w:adjunto:-11
w:administrador:29 w:administrator:18 w:administrators:18 w:afgeletterd:16 w:afgemeld:35 w:afmelden:-10 w:again:-12
w:agent:13 w:agli:37 w:agora:-13 w:agosto:-9 w:agreed:-8 w:ah:47 w:ahora:-9 w:ai:-8 w:ainda:-30 w:al:-45
w:alertas:12 w:algo:-16 w:alguna:33 w:all:-30 w:alle:11 w:alles:-9 w:alors:32 w:already:9 w:als:11 w:also:-10
w:altro:29 w:am:-56 w:ambas:-10 w:amount:9 w:an:17 w:anbei:-12 w:andata:33 w:anexo:-12 w:anfrage:-8 w:angewiesen:22
w:annee:-9 w:ano:-29 w:anotado:-47 w:antes:-18 w:any:-21 w:anyway:64 w:ao:26 w:ap:36 w:apenas:32 w:aperta:-11
w:appelez:27 w:aqui:-27 w:are:-10 w:arrive:-8 w:as:-29 w:ascensor:36 w:asdf:53 w:asistente:50 w:ask:21
w:assinatura:14 w:assistant:31 w:assunto:-23 w:at:35 w:atencao:28 w:atendimento:17 w:attached:-13 w:attente:16
w:au:-25 w:aub:-8 w:auch:-12 w:aucune:-22 w:auf:14 w:ausgeglichen:23 w:automaticamente:23 w:automatico:40
w:automatische:28 w:autre:19 w:aux:21 w:available:19 w:avalie:26 w:avant:11 w:avec:9 w:avete:-11 w:aviso:-13
w:avons:-11 w:avvocato:-8 w:back:-8 w:baja:13 w:banca:-13 w:bancarios:11 w:banco:-18 w:bank:25 w:batch:-10 w:be:14
w:beantwoord:18 w:beantwortet:-8 w:been:13 w:before:-28 w:beide:-23 w:beiseite:-14 w:belle:-9 w:bemuhen:24 w:bent:35
w:best:-8 w:bestellt:-8 w:besten:-10 w:betaaladvies:-10 w:betaald:49 w:betaling:-10 w:betreff:24 w:better:36
w:betwist:17 w:bezahlt:-10 w:bien:-35 w:bientot:37 w:bij:-16 w:bijgaand:-11 w:bijgevoegd:30 w:bijlage:33 w:bin:-14
w:binnen:13 w:bis:-25 w:bisous:-10 w:bitte:-14 w:bizum:-13 w:boa:19 w:boas:-19 w:bodegas:-13 w:boh:61 w:boite:19
w:boletin:28 w:boleto:-13 w:bom:-10 w:bon:-30 w:bonifico:-17 w:bonjour:-18 w:bonne:21 w:bonnetje:-19 w:books:-9
w:bordereau:-8 w:both:-12 w:brief:25 w:bueno:20 w:buenos:15 w:buon:29 w:buongiorno:-11 w:but:59 w:by:9 w:ca:-20
w:call:27 w:can:-12 w:cancelamento:27 w:cancelar:14 w:cantiere:16 w:carta:-8 w:cartorio:-8 w:case:15 w:caso:10
w:cell:19 w:cerrada:22 w:certa:27 w:cette:-18 w:cf:-8 w:chamado:-9 w:chasing:24 w:che:13 w:check:-10 w:checks:-15
w:cheque:-12 w:chers:-13 w:chi:-24 w:chiamate:19 w:chiusa:12 w:chiuso:10 w:christmas:-21 w:ciao:-36 w:cierra:8
w:cio:-18 w:claim:13 w:classify:12 w:cleared:31 w:client:-8 w:cliente:-9 w:closed:27 w:cnpj:-28 w:co:20 w:cobro:-12
w:cobros:8 w:com:-48 w:como:21 w:compensada:21 w:completa:-10 w:compris:28 w:compte:27 w:con:-19 w:concurso:41
w:conforme:24 w:consejo:28 w:conta:9 w:contabile:11 w:contact:16 w:contencioso:-12 w:conteste:50 w:contesto:-13
w:conteudo:49 w:conto:-21 w:contra:19 w:control:-25 w:cordiali:19 w:correio:-12 w:correo:35 w:corso:25 w:cosi:-12
w:coucou:-17 w:court:16 w:credit:-30 w:credito:-14 w:cuando:-13 w:cuanto:20 w:cuenta:-11 w:curateur:29 w:curator:28
w:curso:16 w:customer:20 w:da:-34 w:dada:27 w:dag:-18 w:dagen:-14 w:dak:-11 w:dal:27 w:dalla:-9 w:dam:-18 w:dank:-20
w:danke:-17 w:dans:-24 w:dare:-9 w:darum:-8 w:das:9 w:dat:11 w:data:-8 w:datos:11 w:davon:-10 w:days:-14 w:de:-89
w:dear:-32 w:debiteur:17 w:debito:-9 w:debitore:12 w:debt:8 w:dec:-14 w:december:-10 w:decembre:-9 w:decide:-20
w:dei:-8 w:deixem:-11 w:deja:-14 w:del:-28 w:dela:-10 w:delais:-9 w:dell:-10 w:della:-31 w:demanda:29 w:den:-14
w:dentro:19 w:depot:18 w:depuis:26 w:der:-24 w:des:-41 w:desormais:19 w:destinataire:11 w:detto:-10 w:deuda:18
w:deus:13 w:deux:-21 w:deze:-18 w:di:-38 w:dia:-8 w:dicht:19 w:did:55 w:die:-56 w:dienen:15 w:diese:-34 w:diesem:24
w:dieses:22 w:digo:-26 w:dipende:-13 w:direccion:-8 w:direct:-8 w:director:22 w:direkt:-13 w:disdetta:36 w:do:-62
w:doch:-9 w:document:39 w:doen:-14 w:does:-10 w:domani:30 w:dominio:-14 w:done:-8 w:dos:-12 w:dossier:12 w:dou:-11
w:dovuto:19 w:drauf:-15 w:drei:27 w:drie:-9 w:drin:-16 w:dritte:12 w:due:-22 w:echt:-15 w:ee:-13 w:een:-38
w:eens:-15 w:eerdere:12 w:eerst:-11 w:efectos:-8 w:eh:37 w:eind:-23 w:eingang:-9 w:eingegangen:12 w:eletronico:-12
w:elf:-9 w:elk:-9 w:elkaar:-8 w:ella:30 w:elle:-15 w:em:-47 w:email:8 w:empresa:-22 w:en:12 w:encaissement:-17
w:encontro:-8 w:end:-13 w:ende:-22 w:energie:18 w:enero:12 w:engano:22 w:entra:-10 w:entrada:-8 w:entro:-14
w:enviar:13 w:envie:34 w:envoye:18 w:er:-10 w:era:33 w:erfolgt:-10 w:erforderlich:18 w:erhalten:-16 w:erledigt:-23
w:erop:23 w:erp:22 w:erreur:25 w:erst:-10 w:es:-20 w:escrito:-8 w:esiste:-9 w:esito:20 w:esperamos:37 w:esperons:13
w:essaie:14 w:esse:-14 w:est:-44 w:esta:53 w:estamos:14 w:estao:-29 w:este:-30 w:estoy:-40 w:estratto:-8 w:et:-32
w:etage:40 w:etre:-8 w:etwas:18 w:eu:-23 w:eur:-15 w:euro:-24 w:euros:-11 w:even:-11 w:evening:22 w:expediente:11
w:faccio:-19 w:facture:-15 w:factuur:-17 w:faire:-32 w:fais:-8 w:falencia:12 w:fallito:26 w:falta:33 w:fatto:-34
w:fattura:-47 w:fatture:22 w:fatura:45 w:faturas:-8 w:favor:-18 w:fazer:20 w:fb:15 w:feb:-9 w:feira:-8 w:feliz:-9
w:fest:-14 w:feste:-11 w:ff:-20 w:ficheiro:-10 w:ficou:-12 w:figura:19 w:fijne:8 w:filha:22 w:finale:-9 w:find:-10
w:fine:-10 w:firma:-11 w:first:-18 w:fiscal:17 w:foi:19 w:for:-74 w:fornecedores:-13 w:fournisseur:10
w:fournisseurs:-12 w:fr:-12 w:fragen:-14 w:frau:-24 w:freitag:-23 w:from:-33 w:ft:-8 w:fue:12 w:full:-9 w:fur:-14
w:futura:-9 w:ga:-15 w:gang:-10 w:garantie:-14 w:geben:-9 w:gebruiker:15 w:gedaan:-9 w:geehrte:-26 w:geen:-24
w:gegen:-10 w:gehen:27 w:geht:-14 w:geld:-30 w:gelesen:49 w:gemacht:31 w:generado:24 w:generated:12 w:gennaio:-14
w:gente:-13 w:gentile:33 w:gere:-8 w:geregistreerd:-8 w:geschillen:11 w:geschreven:18 w:gesetzt:29 w:geweest:-16
w:gezien:-21 w:gia:-13 w:giorni:-17 w:giorno:33 w:giro:-10 w:gisteren:29 w:giudice:9 w:giuro:-15 w:giusto:-10
w:go:-12 w:goed:-28 w:goedkeuring:-10 w:got:-18 w:gr:-9 w:graag:-16 w:grazie:-39 w:great:17 w:groet:28 w:grupo:21
w:gruppe:31 w:ha:27 w:haal:-9 w:hab:-28 w:habe:-9 w:had:10 w:hago:-9 w:half:-11 w:halfte:-8 w:hallo:-28 w:has:28
w:hasta:-13 w:hat:-27 w:have:19 w:he:-29 w:heard:-15 w:heb:-24 w:hebben:-31 w:heeft:13 w:heer:-10 w:hele:24
w:hemos:-18 w:here:-15 w:hermana:28 w:herr:-19 w:hi:-31 w:hier:-38 w:hierbij:-9 w:hij:26 w:hinzukriegen:11 w:hm:61
w:ho:-25 w:hoeft:9 w:hoffen:18 w:hoi:-21 w:hola:-21 w:hoor:-10 w:hope:11 w:horas:40 w:horen:-15 w:host:13 w:how:19
w:human:34 w:ia:24 w:iban:-9 w:ich:-68 w:ict:16 w:iets:17 w:if:-10 w:ignore:40 w:igual:20 w:ihrem:-8 w:ihren:-15
w:ihrer:-8 w:ihres:-8 w:ik:-40 w:il:-13 w:illisible:-8 w:im:-44 w:impossibile:-11 w:in:-115 w:incasso:-12
w:information:17 w:ins:-14 w:insolvencia:-8 w:instant:-30 w:instantane:-19 w:integral:34 w:intentare:-15
w:interes:24 w:inv:-10 w:io:-30 w:irgendwie:10 w:irmao:25 w:is:-54 w:isso:13 w:ist:-12 w:istruzioni:12 w:it:-40
w:ive:-11 w:jahr:24 w:jai:-8 w:jajaja:17 w:jan:-22 w:janeiro:-13 w:janvier:-8 w:je:-35 w:jefe:-43 w:jo:36
w:joint:-14 w:jointe:15 w:journee:31 w:judicial:8 w:jueves:-19 w:juge:28 w:jullie:-15 w:june:-8 w:juridico:22
w:just:-33 w:justificante:-8 w:kan:-23 w:karine:-8 w:ke:-48 w:keer:-18 w:kees:18 w:kein:15 w:keine:12 w:kind:17
w:kkkkk:24 w:klaar:-21 w:know:-10 w:kom:8 w:kommt:-11 w:komt:-26 w:kon:22 w:koster:-8 w:krijg:-18 w:kummern:-8
w:kunnen:30 w:kunt:-8 w:kw:-9 w:kwijting:-9 w:la:-51 w:laat:23 w:langst:-8 w:las:-35 w:lassen:-10 w:last:-16
w:lavori:-8 w:lcr:-12 w:le:67 w:leg:-13 w:les:20 w:letto:-16 w:lettre:18 w:lettres:26 w:leute:-8 w:li:36 w:liegt:15
w:ligar:-10 w:ligne:20 w:ligt:-11 w:line:-12 w:linha:27 w:link:44 w:liquidateur:24 w:liquidation:-12 w:lira:-9
w:list:-8 w:llevo:-20 w:lo:-69 w:logged:10 w:logo:-19 w:loja:-8 w:look:10 w:looked:19 w:los:-13 w:loschen:17
w:lot:-11 w:lp:-15 w:ltd:-10 w:lugar:-10 w:lui:-10 w:lukt:15 w:lunedi:-12 w:maand:-28 w:maar:31 w:madame:-8
w:mahnung:18 w:mai:-8 w:mail:-48 w:mails:-17 w:mairie:-19 w:mais:52 w:maken:36 w:mal:-16 w:man:31 w:manana:-14
w:manco:73 w:manda:15 w:mano:-12 w:marido:-13 w:marta:-11 w:martedi:27 w:martes:31 w:mas:27 w:mayor:-19 w:md:-13
w:me:-97 w:medio:-13 w:mee:46 w:meer:-32 w:mehr:-23 w:mei:-34 w:meilleurs:-9 w:mein:-18 w:melding:23 w:mensagem:15
w:mensaje:45 w:mer:-17 w:merci:-43 w:mercoledi:29 w:merry:32 w:mes:-19 w:mese:-10 w:message:39 w:met:15 w:meu:13
w:mi:-37 w:mia:-26 w:mich:-28 w:miercoles:-10 w:might:28 w:mij:-15 w:minhas:-19 w:mio:-10 w:mir:-27 w:mit:-16
w:modello:24 w:modelo:34 w:moet:-19 w:mogelijk:19 w:moglich:24 w:moi:-10 w:mois:-12 w:momento:-16 w:mon:-19
w:monats:-28 w:morgen:-14 w:moro:-11 w:mr:-18 w:mulder:19 w:must:10 w:my:19 w:na:-18 w:naar:-14 w:nach:-11
w:nachricht:24 w:nachste:48 w:nachsten:-25 w:nada:33 w:namaste:-8 w:namens:-10 w:nao:-47 w:nas:37 w:natal:-10
w:necesitamos:-13 w:nederland:19 w:nee:-15 w:neem:48 w:neer:-8 w:nei:-8 w:nem:-14 w:nemen:30 w:nessuno:-12 w:net:-9
w:newsletter:33 w:next:16 w:nicht:-37 w:nichts:9 w:nie:-21 w:niente:12 w:niet:42 w:nieuwe:-19 w:niks:28 w:nimmt:-14
w:ninguem:-13 w:nix:-9 w:nl:14 w:nn:11 w:no:39 w:noch:-13 w:noel:19 w:nog:-25 w:noi:-9 w:nom:25 w:nonna:-10
w:nosso:17 w:not:10 w:note:-12 w:noted:-20 w:nothing:-8 w:notice:27 w:nou:-11 w:nous:-27 w:novembre:-20
w:noviembre:-9 w:now:-25 w:nowt:-8 w:nu:-16 w:nuestra:-8 w:nuestro:16 w:nueva:28 w:numero:-25 w:nummer:-23 w:nun:-10
w:nur:24 w:nxdomain:-9 w:objet:33 w:obrigada:-23 w:obrigado:-25 w:oder:25 w:of:-63 w:ofertas:26 w:off:-17
w:offene:21 w:office:-10 w:oficina:-11 w:ogni:20 w:ohne:10 w:oi:-26 w:ok:21 w:ola:20 w:om:-15 w:on:-26 w:onde:-17
w:onder:-9 w:one:-14 w:only:-19 w:ons:9 w:ook:67 w:op:-33 w:opa:-27 w:opdracht:15 w:oposicao:-11 w:ops:26 w:ora:-27
w:orde:-13 w:ordine:-9 w:os:-19 w:ottobre:-8 w:ou:-8 w:oui:12 w:our:-10 w:out:-25 w:outro:-28 w:overgemaakt:-12
w:pa:-15 w:pace:16 w:pagado:16 w:pagar:29 w:pagare:39 w:pagarles:17 w:pagata:-9 w:pagheremo:-34 w:paghiamo:-9
w:pago:-33 w:paid:21 w:paiement:-8 w:par:-17 w:parte:-14 w:partita:19 w:paso:-14 w:passer:-12 w:pay:19 w:paye:-21
w:payee:-14 w:payer:16 w:paying:-23 w:pc:22 w:pe:-14 w:pedido:25 w:pelo:-16 w:per:38 w:perdone:30 w:perdu:20
w:pero:17 w:petit:-10 w:peux:20 w:piece:11 w:pix:-23 w:plainte:20 w:plan:15 w:plazo:26 w:please:-29 w:po:-8
w:pode:-18 w:podem:-9 w:poder:17 w:poi:-8 w:por:-22 w:possivel:23 w:posso:-11 w:post:17 w:posta:-8 w:posten:37
w:postfach:21 w:pour:8 w:pouvez:-15 w:pra:-12 w:pratica:27 w:prazo:-10 w:preciso:-13 w:presa:-12 w:presente:-10
w:presso:-8 w:preuve:-9 w:preventivo:-8 w:prima:21 w:prise:18 w:procedura:23 w:procedure:20 w:projectleider:-10
w:promesso:-11 w:promises:-14 w:pronto:25 w:prossima:23 w:protesto:-8 w:proxima:22 w:prufung:24 w:puede:17 w:pues:33
w:punto:-45 w:puo:15 w:pure:-8 w:qual:-9 w:qualcosa:-8 w:quando:-20 w:quanto:8 w:quelle:-8 w:questo:-11 w:qui:-31
w:quien:-9 w:quinta:-8 w:quitado:9 w:rappel:33 w:raus:-9 w:read:45 w:reading:10 w:recapitare:-9 w:recebi:-30
w:recebido:-41 w:recevrez:18 w:rechnung:-32 w:rechnungen:-8 w:rechtbank:10 w:rechter:26 w:recibido:-23 w:recibo:32
w:recipient:-9 w:reclamacao:26 w:reclamo:19 w:recordatorio:-10 w:recordatorios:22 w:recu:-28 w:recuperacao:41
w:regards:34 w:regel:29 w:registro:-9 w:reglement:-16 w:regler:13 w:rekening:-11 w:relacion:22 w:relance:-11
w:relances:10 w:remeter:-12 w:reminder:8 w:reminders:8 w:remittance:-9 w:renvoyer:-19 w:repondre:-8 w:reponse:-14
w:request:11 w:resiliation:18 w:responde:11 w:respondo:-11 w:resposta:-19 w:reste:-9 w:resto:-8 w:reto:-30
w:retour:-8 w:revision:-15 w:rh:-11 w:ricevuto:-24 w:rimborso:20 w:ring:-13 w:rispondere:15 w:rispondi:23
w:rispondo:-26 w:risulta:19 w:risultano:25 w:riuscire:15 w:rood:-9 w:ruckfragen:22 w:run:-9 w:said:19 w:sair:-70
w:saldata:11 w:saldate:25 w:sali:-16 w:saluti:16 w:samedi:14 w:sans:12 w:sapere:-8 w:sauvegarde:24 w:sc:9 w:scan:39
w:schade:36 w:schau:-14 w:scho:-12 w:schone:17 w:schrijf:-8 w:scusate:-9 w:se:-30 w:second:27 w:seen:-12
w:seguinte:-10 w:segunda:-13 w:sehr:-28 w:sem:19 w:semaine:-20 w:semana:20 w:semanal:27 w:senora:-8 w:sepa:-12
w:sept:-8 w:septembre:-9 w:ser:-15 w:sera:-35 w:seront:-17 w:serveur:27 w:service:-14 w:services:19 w:servidor:-9
w:setor:-12 w:sexta:-25 w:sha:-12 w:shove:-10 w:si:-35 w:sich:21 w:sido:17 w:sie:-18 w:siehe:29 w:siete:-10 w:sim:-9
w:simplemente:33 w:sin:-17 w:since:-12 w:sind:31 w:sistema:71 w:sit:15 w:six:-8 w:sms:35 w:snap:27 w:so:-16 w:sob:-9
w:sobre:29 w:societe:-9 w:solde:28 w:soldi:-25 w:solicita:-12 w:solleciti:14 w:sollecito:21 w:solo:-10
w:something:40 w:son:-11 w:sont:-17 w:soon:-12 w:sorry:-53 w:sotto:-37 w:souhaite:-8 w:sous:-9 w:soy:-9 w:spass:-14
w:speriamo:11 w:sta:-20 w:staan:-8 w:staat:-32 w:stand:20 w:stapel:-10 w:start:28 w:state:-9 w:stato:8 w:status:38
w:statut:11 w:stel:-8 w:still:18 w:stop:19 w:stoppen:15 w:stuurt:-19 w:su:15 w:subito:-9 w:subject:16 w:suerte:-15
w:suis:-11 w:sul:8 w:sulla:-10 w:suo:17 w:sur:-26 w:sure:22 w:sus:-9 w:svp:-14 w:sw:-8 w:systeem:30 w:system:64
w:ta:-37 w:tag:-8 w:tage:-11 w:take:22 w:tampoco:37 w:tardes:11 w:tardi:26 w:te:-31 w:team:11 w:tegen:-13
w:telefono:-9 w:temos:24 w:tempo:-8 w:tengo:-9 w:tenido:-14 w:tens:-10 w:tentar:20 w:ter:-8 w:tercero:38 w:terug:28
w:th:-9 w:thank:-11 w:that:-15 w:the:-53 w:these:-17 w:they:-10 w:think:57 w:this:-9 w:three:-19 w:ti:-34
w:ticket:-9 w:time:-18 w:toch:17 w:todas:-9 w:todo:22 w:toepassing:11 w:tom:-12 w:tomara:-17 w:tomorrow:10 w:tot:36
w:tout:13 w:toute:17 w:toutes:8 w:traite:-22 w:transfer:-12 w:transferencia:-8 w:tres:-16 w:tribunal:-15
w:tribunale:-8 w:trois:26 w:try:18 w:trying:-17 w:tu:54 w:tuesday:-8 w:tun:-33 w:tutte:22 w:twee:63 w:two:-12
w:uber:-25 w:uberweisen:16 w:uberwiesen:-12 w:ufficio:9 w:uit:-16 w:un:-15 w:una:-16 w:und:-29 w:une:-21 w:unos:-10
w:unser:9 w:unserem:33 w:up:-21 w:update:-9 w:us:-9 w:uscita:-8 w:use:-15 w:ustedes:-8 w:uteis:-17 w:utente:23
w:va:-9 w:vai:-15 w:vale:21 w:valide:13 w:valor:-12 w:vamos:16 w:van:-56 w:vanavond:-17 w:vcs:-15 w:vd:-19 w:ve:-19
w:vecchio:-9 w:vediamo:29 w:vedo:13 w:vedremo:-35 w:vem:-11 w:venerdi:-20 w:ver:-43 w:vereffend:15 w:vergeten:-17
w:verhaal:12 w:verifica:13 w:verificacion:21 w:verifier:12 w:versprechen:23 w:versuche:10 w:versuchen:19
w:verwacht:-9 w:verzonden:14 w:vi:-28 w:via:-34 w:vielen:21 w:viene:19 w:viernes:-15 w:vire:-20 w:virement:-37
w:visto:-36 w:voce:28 w:voces:-42 w:voi:67 w:vois:-10 w:voldaan:12 w:volgens:15 w:volksbank:-18 w:vom:-11
w:voorgelegd:-8 w:voorwaarden:19 w:vorgang:26 w:vos:-14 w:vossa:-13 w:vostra:-14 w:vostro:-10 w:votre:-19 w:vou:-50
w:vous:14 w:voyons:23 w:vriendelijke:28 w:vrijdag:-23 w:vs:-15 w:vuestro:27 w:wa:27 w:waarom:32 w:wacht:-18
w:wages:-8 w:want:-17 w:war:20 w:warten:-8 w:wartet:11 w:was:-23 w:wat:13 w:we:26 w:website:13 w:week:8 w:weer:19
w:wegens:16 w:weihnachten:17 w:weiss:-8 w:weiter:-20 w:weitere:10 w:weken:29 w:wel:-20 w:welke:-10 w:wenn:27
w:werd:-33 w:werden:14 w:werkdagen:-15 w:werkzaamheden:-8 w:whatsapp:30 w:when:-9 w:where:-13 w:who:-8 w:why:26
w:wi:-14 w:wie:-9 w:wij:-34 w:will:-14 w:wilt:-9 w:wir:-31 w:wird:12 w:with:-34 w:without:10 w:wk:-11 w:woche:29
w:wochen:28 w:wochenende:11 w:worden:27 w:wordt:-13 w:would:13 w:wrong:11 w:wurde:44 w:xmas:30 w:yeah:-24 w:yo:13
w:you:-44 w:your:43 w:zahlen:-30 w:zahlung:17 w:zahlungsavis:-9 w:ze:-10 w:zegt:32 w:zero:-17 w:zet:22 w:zie:90
w:zien:-9 w:zit:-30 w:zitten:-8 w:zu:41 w:zum:-10 w:zusagen:-15 w:zwart:-9
"""
