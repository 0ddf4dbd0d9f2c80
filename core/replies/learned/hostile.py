"""What speaks for and against `hostile`: written by `make reply-weights`, never by hand."""

BIAS = -5.39
THRESHOLD = 0.625
#: clue:hundredths
WEIGHTS = """
?:-7 ?all:-11 ?copy:-12 ?d.CONTRACT_TERMS:21 ?d.TAX:-7 ?goods:18 ?hostile:10 ?inclusive:5 ?mine:-12 ?moves:-5
?n.QUANTITY_SHORT:-9 ?pay:9 ?plan:-7 ?propose:-10 ?question:-28 ?r.DESCRIPTION:22 ?redirect:-9 ?statement:-6
?until:-7 ?wait:-8 ?willpay:5 b:!_!:44 b:0000_?:-8 b:0000_en:-8 b:0000_is:-8 b:000_00:-13 b:000_0:-7 b:000_conto:36
b:000_de:-10 b:000_die:8 b:000_euri:-11 b:000_euros:-10 b:000_kg:8 b:00_000:-5 b:00_00:-21 b:00_?:5 b:00_anos:28
b:00_avec:-5 b:00_ces:10 b:00_de:-11 b:00_dias:7 b:00_die:-6 b:00_en:-5 b:00_euro:14 b:00_foi:9 b:00_jahren:9
b:00_januar:-7 b:00_november:15 b:00_porque:10 b:00_que:-8 b:00_septembre:-8 b:00_st:5 b:00_th:-6 b:0_000:-22
b:0_0:-13 b:0_de:37 b:0_ee:33 b:0_en:-5 b:0_et:6 b:0_in:19 b:0_ist:5 b:0_januar:-6 b:0_niet:-6 b:0_pagada:5
b:aangifte_gedaan:-15 b:ab_sofort:12 b:about_this:-6 b:abzocker_!:6 b:acaba_en:-9 b:acabo_de:-20 b:adresse_und:13
b:af_en:19 b:after_the:-7 b:ai_dit:38 b:ai_fait:-7 b:allez_vous:9 b:als_ik:10 b:am_0:-12 b:am_not:-5 b:am_telefon:6
b:and_do:21 b:and_if:5 b:and_never:10 b:and_you:11 b:andate_quel:5 b:any_more:-7 b:ao_fim:-8 b:arretez_de:-6
b:ate_ao:-9 b:au_00:-9 b:au_lieu:6 b:auch_nicht:-7 b:auf_den:-7 b:auf_mir:18 b:avec_la:12 b:avec_notre:-5
b:avec_vos:6 b:avete_rotto:7 b:bande_de:21 b:bande_incapables:11 b:bando_de:20 b:base_de:-24 b:bei_uns:-5
b:beide_rechnungen:-6 b:betalen_ook:14 b:bij_de:-28 b:bin_ich:-6 b:boa_tarde:-8 b:bom_dia:-11 b:buenos_dias:-9
b:bunch_of:11 b:cambada_de:9 b:carta_de:27 b:ce_matin:-7 b:chere_madame:-8 b:comme_une:10 b:con_la:-5 b:copia_de:-20
b:cosi_non:6 b:could_have:-7 b:da_lista:-5 b:da_vossa:-20 b:das_ist:-6 b:das_nicht:-6 b:das_war:-7 b:dat_ik:22
b:de_00:-10 b:de_0:-15 b:de_adresser:-8 b:de_baja:-5 b:de_cobranca:-6 b:de_cobranza:29 b:de_cuenta:-6 b:de_dados:-23
b:de_ecrire:-5 b:de_empresa:47 b:de_escribirme:-5 b:de_estar:40 b:de_la:41 b:de_lijst:20 b:de_mandar:-9 b:de_me:28
b:de_nada:-6 b:de_noviembre:-5 b:de_octubre:-5 b:de_pago:-7 b:de_pau:26 b:de_politie:-15 b:de_que:-7 b:de_rapaces:6
b:de_rekening:-20 b:de_reparation:16 b:de_rest:21 b:de_su:-5 b:de_um:25 b:de_una:5 b:de_voces:-5 b:de_vos:15
b:de_vosotros:12 b:de_votre:-11 b:deixem_de:-5 b:dejen_de:-6 b:demande_de:9 b:den_00:-5 b:despacho_de:30
b:deux_factures:-8 b:deux_fois:5 b:dia_00:-10 b:dia_0:29 b:dia_que:7 b:dias_me:12 b:did_you:-5 b:die_factuur:-11
b:diese_woche:-11 b:dites_moi:-8 b:do_mes:-9 b:do_not:49 b:do_you:11 b:doch_nicht:17 b:does_not:10 b:door_jullie:-13
b:dos_cosas:-6 b:dos_facturas:-8 b:dos_veces:-6 b:due_volte:7 b:ecrivez_plus:14 b:ee_rimasta:6 b:ee_un:5
b:een_ander:-5 b:een_deurwaarder:29 b:een_keer:-8 b:ein_wisch:21 b:el_00:-5 b:el_0:-9 b:el_lunes:6 b:el_numero:-6
b:em_outubro:-8 b:em_que:-8 b:emailing_me:-5 b:en_0000:-10 b:en_aout:23 b:en_dan:10 b:en_de:20 b:en_die:-8
b:en_el:-8 b:en_juin:6 b:en_jullie:14 b:en_la:-12 b:en_paz:7 b:en_pdf:-8 b:en_serio:11 b:en_un:6 b:en_we:-11
b:er_geen:22 b:er_staat:-7 b:erst_im:-7 b:es_00:5 b:est_du:8 b:est_la:-12 b:est_moi:5 b:est_un:6 b:esta_en:-5
b:este_ano:-6 b:este_mes:-8 b:et_je:-6 b:et_si:31 b:et_une:10 b:et_vous:15 b:ete_payee:5 b:etes_vraiment:8
b:facture_est:-12 b:factures_en:-8 b:fait_le:-6 b:fecha_de:-6 b:fim_do:-8 b:for_the:-7 b:for_this:-7 b:freut_sich:5
b:from_you:-5 b:fur_den:-9 b:gaat_het:-19 b:gar_nichts:34 b:gc_0:8 b:geen_klacht:-11 b:get_your:7 b:gs_0:-8
b:have_asked:12 b:he_hablado:33 b:heb_ik:-7 b:hebben_we:-11 b:het_erop:23 b:het_van:-19 b:ho_gia:5 b:ho_la:-8
b:ho_mai:6 b:ho_pagato:-11 b:hoy_no:5 b:ich_auch:6 b:ich_habe:-6 b:ich_nicht:-6 b:ich_wieder:-6 b:ich_will:-5
b:ich_zahle:8 b:if_you:19 b:ihr_abzocker:5 b:ihr_seid:45 b:ihre_rechnung:-5 b:ihren_mahnbescheid:5 b:ik_ben:-7
b:ik_de:-6 b:ik_heb:14 b:ik_niks:18 b:ik_van:23 b:il_00:-8 b:il_mio:7 b:in_00:7 b:in_august:-8 b:in_contanti:-10
b:in_de:6 b:in_june:-5 b:in_ruhe:6 b:in_the:-8 b:is_in:-6 b:is_the:7 b:ist_das:8 b:ist_mir:5 b:ist_nicht:6
b:it_again:16 b:it_up:-5 b:je_aanmaning:33 b:je_ai:-7 b:je_ne:-11 b:je_paye:16 b:je_suis:-8 b:je_vous:-5
b:juizado_especial:-9 b:jullie_monteur:13 b:jullie_zijn:32 b:keine_mails:35 b:keinen_cent:20 b:kind_regards:13
b:konnt_ihr:-6 b:kriegt_ihr:29 b:kun_je:36 b:la_0000:-5 b:la_00:-8 b:la_cuenta:-5 b:la_denuncia:-20 b:la_facture:-8
b:la_fecha:-6 b:la_lista:-5 b:la_meme:19 b:la_pago:-8 b:la_paix:13 b:la_tiene:6 b:lachez_moi:7 b:las_0:55
b:lasst_mich:19 b:le_00:-7 b:le_cheque:6 b:le_pago:39 b:le_virement:-7 b:les_deux:-10 b:les_he:33 b:let_us:-7
b:lieu_de:6 b:lista_de:-9 b:lo_dije:7 b:lo_que:-5 b:lunes_te:6 b:ma_andate:8 b:ma_se:-6 b:maar_een:29 b:mail_de:-9
b:mail_ni:7 b:mailing_list:-6 b:mails_mehr:32 b:mandar_mensagem:-5 b:mas_de:7 b:me_de:37 b:me_escribais:12
b:me_mandar:-8 b:me_off:-10 b:me_renvoyer:-8 b:meer_van:21 b:meine_adresse:13 b:merci_de:-13 b:met_je:15
b:meu_email:18 b:meu_zap:21 b:mg_0:6 b:mia_mail:5 b:mijn_advocaat:33 b:minha_mulher:-5 b:mir_in:5 b:mismo_dia:6
b:moi_de:-8 b:moi_la:13 b:mon_mail:-8 b:mt_0:6 b:my_inbox:11 b:my_wife:23 b:nach_00:18 b:nada_mas:8 b:nao_pago:-8
b:nao_sao:9 b:nao_tenho:11 b:nao_vou:22 b:ne_ecrivez:15 b:ne_la:-6 b:ne_les:-9 b:ne_paie:14 b:ne_pas:-13
b:ne_veux:-7 b:never_signed:-5 b:ni_la:5 b:ni_par:7 b:nicht_ich:8 b:nicht_im:-7 b:nicht_mehr:-5 b:niet_in:-5
b:niets_meer:-6 b:niks_meer:16 b:nine_days:11 b:no_00000:-7 b:no_dia:25 b:no_ha:-5 b:no_hay:-6 b:no_juizado:-9
b:no_les:34 b:no_me:-11 b:no_more:-7 b:no_podemos:-5 b:no_procon:27 b:no_puedo:-5 b:no_se:-10 b:no_serasa:13
b:no_tribunal:-8 b:nog_0:7 b:non_ne:6 b:non_pago:6 b:non_saprei:8 b:nos_han:-5 b:not_00:5 b:not_email:19
b:numero_de:-7 b:of_february:5 b:of_the:-6 b:off_the:19 b:off_your:-9 b:on_it:8 b:on_ne:-14 b:on_you:12 b:one_more:7
b:ook_niet:-10 b:op_00:-8 b:op_de:-5 b:op_en:26 b:op_staat:23 b:os_den:19 b:ou_quoi:25 b:out_of:14 b:paga_se:29
b:paid_in:-7 b:paie_pas:13 b:panda_de:10 b:par_courrier:9 b:par_mail:9 b:par_telephone:7 b:parem_de:14 b:per_mail:-5
b:plus_rien:15 b:por_000:36 b:por_favor:18 b:por_gentileza:-6 b:por_que:-7 b:pouvez_vous:-7 b:qu_on:-13 b:que_je:-6
b:que_lo:5 b:que_no:-7 b:que_os:19 b:que_tengo:-8 b:que_voces:9 b:quel_paese:5 b:remove_me:-5 b:rimasta_in:6
b:rot_op:5 b:rt_0:42 b:saber_nada:9 b:schon_auf:5 b:se_me:36 b:se_no:28 b:sehen_uns:6 b:sehr_geehrte:-5 b:send_me:6
b:si_la:-9 b:si_me:-5 b:sich_schon:5 b:sie_halsabschneider:11 b:sie_meine:-5 b:sie_mir:-11 b:sie_sind:5
b:siete_dei:16 b:siete_peggio:9 b:so_ein:26 b:sois_unos:5 b:staat_een:-5 b:staat_er:-11 b:staat_het:22
b:stop_emailing:-5 b:stop_met:-5 b:su_despacho:30 b:sur_la:-14 b:svp_?:-8 b:take_me:-10 b:tant_qu:-13 b:tant_que:7
b:te_lo:5 b:telephone_ni:7 b:telling_you:17 b:tengo_dos:-8 b:tenho_como:-5 b:th_dec:-7 b:thank_you:-5 b:the_lot:6
b:the_same:-9 b:this_?:-8 b:this_address:7 b:this_is:11 b:till_then:-7 b:tirem_meu:20 b:to_my:-5 b:to_the:-5
b:to_you:-5 b:today_and:17 b:tribunal_de:-10 b:uberweise_ich:-11 b:um_00:-6 b:uma_acao:-8 b:uma_carta:29 b:un_de:31
b:un_mois:7 b:un_poco:6 b:una_vez:12 b:und_am:-7 b:und_dann:13 b:und_jetzt:-5 b:und_meine:19 b:uns_vor:6 b:use_it:16
b:van_de:-5 b:van_een:-5 b:van_jullie:56 b:veux_plus:-7 b:vi_pago:6 b:virement_ce:-6 b:voces_nao:10 b:voces_sao:6
b:voor_de:-5 b:voor_het:-6 b:vos_fichiers:-5 b:vos_messages:-8 b:vossa_base:-23 b:votre_commercial:6 b:votre_rib:-13
b:vous_aurez:5 b:vous_demande:9 b:vous_etes:41 b:vous_faire:9 b:vous_me:-14 b:vous_vous:5 b:vraiment_des:8
b:vrijdag_de:-11 b:vuestro_comercial:-20 b:wat_een:17 b:we_are:-5 b:we_paid:-7 b:we_zijn:-19 b:weet_je:23
b:wenn_sie:-12 b:what_you:13 b:which_we:-7 b:wieder_da:-6 b:will_be:-5 b:will_get:11 b:wir_am:8 b:wir_haben:-7
b:wir_sehen:6 b:wir_um:-6 b:woche_auf:-7 b:woensdag_op:-11 b:would_be:-7 b:ya_la:5 b:ya_me:12 b:ya_no:-9
b:years_and:5 b:you_are:6 b:you_have:-14 b:you_lot:38 b:you_people:9 b:you_send:15 b:you_twice:-5 b:you_want:-5
b:you_will:29 b:your_list:-5 b:your_mailing:-5 b:your_own:5 b:your_reminder:35 b:zahle_ich:-7 b:zijn_echt:33
b:zijn_jullie:25 b:zu_schicken:18 e:paid=day:-14 e:paid=none:-28 e:promise=day:-12 e:promise=none:-12 e:run=none:-16
f:_amount:-42 f:_day:-32 f:_invoice:-45 f:ack:-59 f:admin:-30 f:all:-53 f:back:-30 f:bounce:-9 f:closed:-5
f:contest:-27 f:copy:-48 f:d.ADVERTISING_PROMO:-5 f:d.CANCELLED:-10 f:d.CONTRACT_TERMS:19 f:d.DAMAGED:13
f:d.FREIGHT:-6 f:d.LATE_DELIVERY:6 f:d.LOST:-11 f:d.MISSING_DOCS:-14 f:d.NOT_OURS:-16 f:d.QUALITY:-12 f:d.RETURN:-9
f:d.SERVICE_INCORRECT:9 f:d.STALE_INVOICE:-6 f:d.TAX:-11 f:d.TERMS_DISPUTE:-7 f:d.VOLUME_REBATE:-9 f:demand:18
f:difference:-26 f:dispute:-34 f:firm:12 f:fix:14 f:formal:-57 f:gone:-42 f:goods:-13 f:greeting:-27 f:hardship:-21
f:hold:-24 f:hope:11 f:hostile:297 f:inclusive:-13 f:insolvency:-28 f:joke:6 f:lawyer:-8 f:legal:11 f:mine:-35
f:moved:8 f:n.QUANTITY_SHORT:-20 f:not:6 f:not_dispute:-23 f:not_gone:-6 f:not_insolvency:-8 f:not_paid:-31
f:not_statement:10 f:not_stop:-18 f:ooo:-23 f:others:29 f:paid:-44 f:part:-15 f:pay:-62 f:plan:-17 f:proof:-5
f:propose:-25 f:question:-20 f:r.CANCELLED:-6 f:r.DAMAGED:-10 f:r.DESCRIPTION:20 f:r.DUPLICATE_BILLING:-7
f:r.FREIGHT:-11 f:r.LATE_DELIVERY:-5 f:r.LATE_FEE_CONTESTED:-6 f:r.LOST:-11 f:r.PRICE_ERROR:-7 f:r.QUALITY:19
f:r.RETURN:-7 f:r.SERVICE_INCORRECT:37 f:r.WRONG_PRODUCT:-5 f:redirect:10 f:refuse:18 f:run:-30 f:soon:-26
f:statement:-20 f:stop:22 f:unable:-21 f:until:-8 f:wait:-24 f:willpay:-33 i:acknowledgement:-35
i:acknowledgement=2:-35 i:already_paid:-38 i:already_paid=3:-38 i:bounce:-13 i:bounce=3:-13
i:copy_invoice_request:-43 i:copy_invoice_request=2:-22 i:copy_invoice_request=3:-21 i:dispute:32 i:dispute=1:31
i:hardship:-29 i:hardship=2:-6 i:hardship=3:-23 i:hostile:283 i:hostile=2:89 i:hostile=3:194 i:in_payment_run:-15
i:in_payment_run=3:-15 i:insolvency:-27 i:insolvency=3:-24 i:invoice_admin:-22 i:invoice_admin=2:-8
i:invoice_admin=3:-14 i:legal=1:-18 i:legal=2:16 i:out_of_office:-26 i:out_of_office=2:-18 i:out_of_office=3:-7
i:partial_payment:-7 i:payment_plan_request:-26 i:payment_plan_request=2:-14 i:payment_plan_request=3:-12
i:promise_to_pay:-24 i:promise_to_pay=3:-22 i:question=1:6 i:question=2:23 i:question=3:-25 i:statement_request:-20
i:statement_request=2:-5 i:statement_request=3:-15 i:unsubscribe:19 i:unsubscribe=2:13 i:unsubscribe=3:6
i:wrong_contact:-44 i:wrong_contact=2:-12 i:wrong_contact=3:-29 l:de:6 l:en:-12 l:es:23 l:fr:-28 l:nl:-27 l:pt:38
n:0:-6 n:1:-47 n:2:14 n:3:24 n:4:34 n:5:-15 p:aangif:-15 p:aanman:22 p:abogad:-6 p:absolu:9 p:abzock:9 p:accoun:-10
p:achter:23 p:adjunt:-22 p:admini:-10 p:adress:12 p:advoca:7 p:advoga:-6 p:afgere:-10 p:afspra:22 p:agrade:-5
p:albara:-7 p:alugue:-5 p:anteri:-9 p:anythi:-7 p:appele:10 p:arbeit:-7 p:arrete:-8 p:articl:-5 p:assunt:-6
p:atende:-6 p:ausgem:8 p:automa:-14 p:autori:-6 p:becaus:-5 p:bestat:-11 p:betaal:-8 p:betale:5 p:betrie:-5
p:betrif:-7 p:betwis:-12 p:bloque:-11 p:bonjou:-20 p:briefp:-12 p:buffon:11 p:cambad:9 p:cambia:-5 p:certif:-5
p:charge:-9 p:charlo:7 p:chiama:6 p:chiede:-7 p:cialtr:10 p:cobran:17 p:coinci:-8 p:colleg:8 p:comerc:-23
p:commen:12 p:compan:-7 p:compen:-6 p:comple:-6 p:compli:5 p:compra:28 p:comuni:-10 p:concur:-6 p:confer:-6
p:confir:-8 p:confor:-5 p:consti:-10 p:contac:-15 p:contan:-21 p:contat:-13 p:contes:-7 p:contra:-11 p:correi:-5
p:correo:-7 p:corres:-5 p:cracke:20 p:credit:-17 p:decemb:-11 p:denunc:-15 p:deposi:7 p:design:15 p:despac:27
p:destin:-7 p:deurwa:27 p:dezemb:-7 p:direct:-5 p:discut:-6 p:distin:-10 p:divers:20 p:ecrive:13 p:eingep:-7
p:emaili:-5 p:empres:30 p:endere:-6 p:endlic:21 p:entreg:-5 p:envoye:17 p:espece:6 p:especi:-9 p:estima:-9
p:extrat:-6 p:factur:-42 p:factuu:-18 p:fallit:6 p:fattur:-6 p:fechad:22 p:fichie:-6 p:financ:-6 p:fornit:6
p:friend:-7 p:furthe:-6 p:garant:5 p:geehrt:-8 p:gegeve:-6 p:gelief:-7 p:gentil:-6 p:geschr:-6 p:gewees:-5
p:gister:-5 p:grosst:6 p:hablad:33 p:halsab:11 p:harcel:8 p:helema:-6 p:huissi:-5 p:import:29 p:incapa:20
p:incass:-5 p:incont:6 p:inform:-9 p:insolv:-6 p:instal:-9 p:integr:-6 p:intent:-7 p:inutil:6 p:invoic:-11
p:januar:-5 p:juille:23 p:juizad:-10 p:juridi:-5 p:justic:33 p:lament:-5 p:lavand:24 p:lavora:12 p:letzte:-6
p:ligaca:22 p:liquid:-10 p:maanda:-20 p:machin:-7 p:mainte:27 p:mandan:-5 p:mandas:5 p:mandat:-13 p:market:-7
p:mattin:10 p:mauvai:12 p:mensag:-15 p:mensaj:-9 p:mercad:-9 p:messag:-12 p:minute:17 p:mitten:7 p:mittwo:-5
p:monteu:13 p:mornin:-5 p:necesi:-7 p:negati:31 p:nessun:-6 p:nochma:-8 p:novemb:7 p:noviem:-5 p:nuestr:-8
p:obriga:-7 p:octubr:-5 p:oplich:-29 p:opnieu:-5 p:outubr:-12 p:pagame:-13 p:pagand:12 p:pagarl:-6 p:palavr:8
p:palhac:6 p:papier:20 p:parasi:13 p:parass:12 p:partne:6 p:patent:13 p:persoo:6 p:pfeife:12 p:planil:6 p:podemo:-5
p:polite:16 p:politi:-16 p:prefer:7 p:pregun:-9 p:premie:-10 p:presen:-7 p:primer:-6 p:princi:-5 p:proced:-10
p:proxim:-9 p:prutse:17 p:pubbli:8 p:qualqu:-9 p:rapace:6 p:rappel:-14 p:rappre:-10 p:recebe:8 p:receiv:-5
p:recevo:-13 p:rechnu:-14 p:rechte:-5 p:rechts:-7 p:recibi:-6 p:recono:-6 p:record:-5 p:redact:6 p:reenvi:-6
p:regard:9 p:regist:-5 p:rekeni:-26 p:relanc:-14 p:rembou:6 p:remind:39 p:renvoy:-8 p:repara:15 p:repres:-6
p:respon:-8 p:respue:-5 p:rester:6 p:retire:-31 p:retras:12 p:retrou:-9 p:revien:15 p:riceve:-5 p:ricevu:-12
p:rimast:6 p:risped:7 p:salari:6 p:sbagli:5 p:scatol:7 p:schick:14 p:schlus:13 p:schrei:-9 p:scorda:12 p:segund:-11
p:semest:-8 p:senhor:-12 p:septem:-11 p:servic:-13 p:siempr:-6 p:siguie:-6 p:sinver:9 p:societ:-7 p:solici:15
p:souhai:-5 p:sparit:8 p:stelle:16 p:sukkel:5 p:taking:-7 p:telefo:-24 p:tellin:17 p:threat:41 p:throug:-6
p:transf:-6 p:transm:-5 p:tresor:5 p:uberwe:-12 p:uberwi:-7 p:uitsch:26 p:umgehe:-11 p:unsere:-5 p:unsubs:-6
p:unvers:9 p:useles:6 p:ustede:19 p:vanmid:-15 p:vautou:11 p:verget:-11 p:vergog:17 p:vergue:11 p:verkla:6
p:vertei:-5 p:vierne:-5 p:vireme:-9 p:volgen:19 p:vollpf:8 p:vollst:5 p:vosotr:12 p:vraime:8 p:vrijda:-15
p:vuestr:-31 p:weiter:-12 p:werkza:22 p:whoeve:20 p:woensd:-12 p:writin:-5 p:zweite:14 s:!:-5 s:00000:-16 s:0000:-20
s:000:-14 s:00:-17 s:0:-33 s:?:-8 s:aanmaning:25 s:account:-14 s:automatica:-5 s:aw:-30 s:betalingsherinnering:-11
s:boleto:16 s:cobranza:38 s:court:-5 s:dc:16 s:de:-25 s:demand:23 s:dernier:19 s:do:-5 s:du:5 s:em:-5 s:factura:-11
s:facture:-18 s:factuur:-13 s:fatura:-8 s:final:20 s:fl:5 s:fw:-5 s:ga:5 s:gasolio:6 s:gc:7 s:herinnering:-15
s:incasso:30 s:invoice:-10 s:invoices:-10 s:ki:21 s:laser:-5 s:ld:13 s:letzte:22 s:linge:9 s:mahnung:60 s:mail:-5
s:objet:8 s:offene:-10 s:openstaande:-5 s:our:13 s:overdue:-10 s:pagamento:-12 s:pago:-9 s:payment:-9 s:pedido:5
s:please:11 s:pp:13 s:protesto:6 s:rappel:-28 s:re:92 s:rechnung:-20 s:reclamacion:8 s:recordatorio:-21 s:ref:13
s:rekening:16 s:relance:-37 s:releve:-8 s:reminder:-19 s:respond:14 s:saldo:-10 s:scaduto:-6 s:segundo:-11 s:sh:6
s:som:-5 s:statement:-5 s:stop:-5 s:tinta:70 s:tweede:-14 s:ultima:22 s:ultimo:10 s:urgente:6 s:vencido:15
s:vernici:-12 s:vs:5 s:your:-7 s:zahlungserinnerung:-7 w:!:23 w:00000:-28 w:0000:-53 w:000:-39 w:00:-44 w:0:28
w:?:-7 w:@:-52 w:aan:-9 w:aangifte:-15 w:aanmaning:22 w:ab:8 w:aber:-9 w:about:-9 w:absolute:5 w:abzocker:6
w:acaba:-9 w:acabo:-20 w:acao:-15 w:accounts:-6 w:ad:-6 w:adresse:27 w:adresser:-10 w:advocaat:27 w:advocaten:-19
w:af:21 w:afgerekend:-10 w:afspraak:22 w:after:-10 w:again:23 w:ahora:-5 w:ai:31 w:ainda:-9 w:al:9 w:albaran:-6
w:all:-11 w:alle:-8 w:aller:6 w:alles:-7 w:allez:8 w:als:-7 w:alter:6 w:am:-11 w:an:-6 w:and:23 w:anda:7 w:andate:18
w:ander:-5 w:ano:-9 w:anos:36 w:anrufe:32 w:anterior:-8 w:antes:-10 w:any:-19 w:anything:-7 w:ao:-19 w:aout:22
w:aparece:-6 w:appelez:11 w:appels:10 w:apres:-7 w:aqui:-8 w:arrete:-9 w:arretez:-7 w:article:-5 w:as:-29 w:asked:11
w:ate:-22 w:au:12 w:aub:-6 w:auch:-8 w:aucun:-5 w:auf:20 w:august:-10 w:aurez:5 w:aus:-11 w:ausgemacht:8 w:auto:-5
w:av:-6 w:avec:5 w:avete:15 w:avez:-5 w:avisos:-5 w:avoir:-5 w:avoirs:-9 w:baja:-8 w:balie:-11 w:balles:8 w:banco:-6
w:bande:33 w:bando:20 w:bank:-7 w:base:-28 w:basta:-8 w:be:-18 w:because:-5 w:bei:-9 w:beide:-8 w:belle:10 w:ben:-7
w:bestatigen:-11 w:beste:-8 w:bestellt:5 w:betaal:-6 w:betalen:5 w:betrifft:-7 w:betwisten:-11 w:bien:-11 w:bij:-37
w:bin:-10 w:binnen:-5 w:bis:-6 w:bitte:-20 w:bk:-11 w:bloque:17 w:boa:-11 w:boleto:-6 w:bom:-12 w:bon:-18
w:bonjour:-20 w:brandt:8 w:btw:-6 w:buenos:-9 w:buffoni:11 w:bunch:11 w:by:-14 w:ca:-20 w:cambada:9 w:came:18
w:can:20 w:care:15 w:caro:5 w:caros:25 w:carta:19 w:catar:73 w:causa:-5 w:ce:-23 w:cela:9 w:cent:20 w:ces:7
w:cette:-12 w:change:-13 w:charged:-8 w:che:-10 w:chega:-5 w:chere:-8 w:chez:-6 w:chiamate:5 w:chiuso:-5
w:cialtroni:10 w:claim:-5 w:client:-5 w:cliente:-6 w:clients:8 w:clowns:8 w:cobranca:-10 w:cobranza:29 w:cobrar:24
w:coisa:9 w:collegue:10 w:com:-26 w:come:-5 w:comercial:-21 w:comme:13 w:como:31 w:comptez:6 w:con:-30 w:conta:-13
w:contact:-14 w:contacter:8 w:contant:-10 w:contanti:-10 w:contato:-7 w:conto:32 w:contra:-13 w:copia:-21
w:correio:-5 w:correo:-6 w:correos:-7 w:cosa:13 w:cosas:-6 w:cosi:5 w:could:-10 w:coup:-13 w:courrier:9 w:cracked:20
w:credit:-10 w:credito:-7 w:cuando:33 w:cuenta:-13 w:da:-39 w:daar:15 w:dados:-24 w:dag:-9 w:dai:17 w:damit:-7
w:dan:34 w:dann:11 w:dar:-6 w:dare:37 w:date:-6 w:de:36 w:dear:-5 w:dec:-8 w:december:-7 w:degli:8 w:dei:11
w:deixem:-7 w:deje:42 w:dejen:-6 w:del:-26 w:deliveries:5 w:della:-8 w:dem:-6 w:demand:19 w:demande:5 w:den:7
w:denuncia:-9 w:denunciado:-20 w:denuncio:-6 w:deposito:8 w:depuis:-6 w:der:-19 w:des:-5 w:desde:-11 w:despacho:27
w:deuda:-5 w:deurwaarder:27 w:deus:-6 w:devo:14 w:deze:-8 w:dezember:-5 w:di:-21 w:dia:8 w:dias:-8 w:dicht:8
w:did:-10 w:die:-5 w:diese:-16 w:diesen:18 w:dije:5 w:dir:-5 w:dire:-8 w:dit:23 w:dites:-8 w:diverse:23 w:do:9
w:doch:17 w:doe:-7 w:doen:-6 w:does:5 w:doet:20 w:domani:15 w:donc:-9 w:door:-19 w:dos:-27 w:double:-8 w:dr:-6
w:dran:-5 w:du:12 w:dus:-14 w:echt:32 w:ecrire:-8 w:ecrivez:13 w:een:49 w:eens:19 w:eerst:-5 w:eh:-5 w:ein:16
w:eine:-12 w:eingeplant:-7 w:either:19 w:el:-46 w:ela:-5 w:em:-22 w:email:39 w:emailing:-5 w:emails:-27 w:emis:-5
w:empresa:32 w:en:10 w:encore:29 w:endereco:-6 w:endlich:21 w:enero:-5 w:entao:8 w:entra:26 w:envoyer:-5
w:envoyez:23 w:equipe:7 w:erbij:-8 w:erop:21 w:erst:-10 w:es:-20 w:escribais:12 w:escriban:-5 w:especes:6
w:especial:-9 w:essa:-9 w:esse:-7 w:est:-24 w:esta:-20 w:estaba:7 w:estar:39 w:este:-27 w:estimado:-5 w:estou:-20
w:estoy:-5 w:ete:-7 w:etes:41 w:eu:-12 w:euch:6 w:eurem:14 w:euri:-11 w:euro:6 w:euros:-15 w:even:9 w:ever:11
w:every:11 w:ex:5 w:excel:7 w:extrato:-6 w:faco:-6 w:facturas:-10 w:facture:-12 w:factures:-13 w:factuur:-18
w:faire:5 w:falliti:7 w:falsa:5 w:falta:-11 w:fattura:-5 w:fatura:22 w:favor:12 w:fecha:-9 w:feira:-10 w:fest:-6
w:fichiers:-5 w:fim:-9 w:final:21 w:fino:-6 w:firm:5 w:foi:-10 w:fondo:6 w:for:-12 w:foutez:17 w:frau:-7 w:freut:5
w:friday:-6 w:frohes:-12 w:from:-14 w:fur:-15 w:further:-6 w:gaat:-22 w:ganz:17 w:gar:29 w:garantia:9 w:gc:8
w:geben:-5 w:gedaan:-16 w:geehrte:-5 w:geen:-28 w:gegevens:-5 w:geht:-12 w:geliefert:-7 w:gente:9 w:gentileza:-6
w:get:20 w:geweest:-5 w:gezegd:21 w:gibts:19 w:god:23 w:goes:15 w:got:-9 w:graag:-6 w:grad:-8 w:gs:-8 w:gut:5
w:guten:-10 w:ha:-33 w:haal:-10 w:hab:-8 w:habe:-9 w:hablado:33 w:half:-5 w:hallo:-5 w:halsabschneider:11 w:han:-10
w:harcelement:8 w:has:-10 w:hasta:24 w:hatten:7 w:have:-19 w:hay:-8 w:hebben:-15 w:helemaal:-6 w:hello:-14 w:hem:37
w:her:14 w:herr:5 w:het:-29 w:heur:-7 w:heute:-8 w:hi:-10 w:hier:-18 w:ho:-12 w:hoi:-10 w:hoje:-6 w:hola:-8
w:hoor:-33 w:horas:-7 w:horen:18 w:hours:17 w:hoy:8 w:huissier:-5 w:iban:-28 w:ich:-28 w:if:18 w:ihnen:-15 w:ihr:58
w:ihre:-9 w:ihrem:-6 w:ihren:5 w:ik:-13 w:il:6 w:ilse:-5 w:im:-24 w:in:7 w:inbox:10 w:incapables:19 w:inutiles:7
w:invece:9 w:invoice:-9 w:iros:10 w:is:-52 w:isso:-7 w:isto:23 w:it:12 w:ive:14 w:ja:-62 w:jahren:8 w:jamais:20
w:januar:-13 w:je:36 w:jede:17 w:jeden:9 w:jetzt:32 w:jij:22 w:juillet:23 w:juizado:-10 w:jullie:67 w:june:-6
w:kan:10 w:kann:-8 w:keer:-15 w:keine:22 w:keinen:20 w:kg:6 w:kind:12 w:klacht:-12 w:know:-15 w:kom:7 w:kommt:-7
w:kriegt:32 w:krijgt:8 w:kun:36 w:kunden:21 w:la:-24 w:lachez:7 w:ladri:36 w:las:44 w:lasst:18 w:lavorare:13
w:le:-13 w:let:-9 w:letrada:6 w:lettre:7 w:letzte:36 w:letzten:-6 w:leute:17 w:li:-5 w:lieu:6 w:ligacao:22
w:ligar:-13 w:lijst:18 w:line:15 w:list:-17 w:lista:-18 w:lixo:50 w:llamar:52 w:lleva:-9 w:llevo:6 w:lo:-34
w:logo:-5 w:look:-10 w:lorry:23 w:los:-20 w:lot:43 w:lr:10 w:lunes:6 w:ma:-12 w:maand:-9 w:maandag:-20 w:maar:13
w:machen:-7 w:machine:-7 w:madre:30 w:mae:26 w:mag:17 w:mail:-18 w:mailen:-5 w:mails:17 w:main:-5 w:maintenant:29
w:mais:-17 w:man:-15 w:manana:50 w:mandar:-17 w:mandatario:-8 w:manden:-5 w:mando:50 w:mardi:5 w:marz:-9 w:mas:-10
w:mate:19 w:matin:-8 w:mauvais:12 w:me:54 w:mean:-5 w:mehr:22 w:meine:31 w:meme:17 w:mensagem:-12 w:mensajes:-7
w:mensen:-5 w:mercadoria:-9 w:merci:-19 w:mes:-16 w:mese:-11 w:mesmo:-6 w:message:-8 w:met:-11 w:metam:34
w:meteen:-5 w:meter:-6 w:meu:14 w:meus:-9 w:mg:6 w:mi:-8 w:mich:54 w:mij:-13 w:mijn:13 w:minha:-20 w:minuten:19
w:mismo:-6 w:mist:33 w:mittwoch:-5 w:mme:-9 w:moco:-6 w:mon:-15 w:monteur:13 w:more:-8 w:mot:6 w:motivo:-5 w:mt:6
w:mulher:-5 w:my:21 w:na:8 w:nach:13 w:nada:-5 w:nadie:-5 w:ne:18 w:necesito:-6 w:nehmen:-5 w:nem:-5 w:nen:-7
w:nesse:-8 w:nessuna:-5 w:neu:-13 w:neus:-7 w:never:7 w:next:-6 w:ni:25 w:nichts:21 w:niente:-5 w:niet:-43
w:niets:-9 w:niks:11 w:nine:15 w:nix:35 w:no:-14 w:nochmal:-8 w:nodig:-19 w:nog:10 w:noite:-9 w:nome:5 w:non:-6
w:nos:-5 w:nosso:-5 w:nostro:-6 w:not:38 w:nota:-9 w:note:-6 w:notre:-21 w:nou:-5 w:nous:-10 w:november:10
w:noviembre:-5 w:now:16 w:nu:-11 w:nuestro:-5 w:nul:-8 w:nulla:-5 w:nulle:-14 w:number:-5 w:numero:12 w:nummer:-7
w:nur:-9 w:octubre:-5 w:oder:-5 w:of:6 w:off:29 w:oggi:5 w:oh:10 w:oi:-7 w:ok:-6 w:omdat:22 w:on:-26 w:onde:26
w:only:-6 w:ons:-11 w:ontem:-5 w:onze:-14 w:ook:-6 w:op:12 w:oplichters:-14 w:opnieuw:-5 w:or:-10 w:os:46 w:ou:18
w:oui:-5 w:our:-11 w:out:9 w:outubro:-12 w:over:-12 w:own:5 w:pa:-5 w:pack:10 w:paese:5 w:paga:19 w:pagamento:-10
w:pagando:12 w:pagar:-23 w:pagato:-12 w:pago:40 w:paie:9 w:paix:13 w:palavra:8 w:panda:10 w:panne:22 w:papier:-6
w:par:-6 w:para:-5 w:parado:-5 w:parasite:7 w:parasites:5 w:pare:-5 w:parem:14 w:parle:8 w:part:-18 w:partner:6
w:pas:-16 w:pasado:6 w:patentati:13 w:pau:26 w:paye:10 w:payee:5 w:payer:-5 w:pdf:-12 w:peco:-6 w:pedido:-9
w:peggio:9 w:pelo:-6 w:people:8 w:per:-8 w:perdi:-13 w:personal:-5 w:persoonlijk:6 w:peux:-5 w:pfeifen:12 w:phone:12
w:piden:-6 w:pie:-6 w:piena:6 w:planilla:6 w:please:-22 w:plus:48 w:poco:5 w:podemos:-5 w:poi:15 w:politely:16
w:politie:-15 w:pongo:12 w:por:5 w:portal:-5 w:pour:-12 w:pouvez:-8 w:pregunta:-8 w:premier:-8 w:primera:-6
w:print:23 w:prix:6 w:proces:-15 w:procon:26 w:procura:11 w:proxima:-5 w:prutsers:17 w:puedo:-6 w:pure:7 w:put:-5
w:qu:-16 w:qualquer:-9 w:quatre:10 w:que:-43 w:quem:-9 w:querella:5 w:quero:-8 w:questa:-6 w:qui:-15 w:quid:12
w:quien:5 w:quinta:67 w:quit:11 w:quoi:23 w:rapaces:6 w:read:12 w:real:24 w:receber:9 w:recebo:29 w:recevoir:-13
w:rechnungen:-8 w:reclamer:10 w:regards:11 w:rekening:-23 w:relance:-15 w:reminder:35 w:remis:9 w:remove:11
w:renvoyer:-8 w:reparation:16 w:respuesta:-5 w:rest:18 w:restera:6 w:retirem:-23 w:retirez:-5 w:retraso:12
w:retrouve:-8 w:rib:-14 w:ricevere:-5 w:ricevuta:-11 w:rien:8 w:rimasta:6 w:ring:19 w:robot:19 w:rot:11 w:rotto:7
w:rt:42 w:ruhe:5 w:run:-5 w:saber:8 w:saco:59 w:salaries:6 w:saldo:-6 w:same:-9 w:sao:97 w:saprei:8 w:sbagliata:7
w:schicken:18 w:schreiben:-5 w:scorso:-10 w:se:26 w:segunda:-11 w:seguro:-5 w:sehen:9 w:sehr:-8 w:seid:45 w:seis:7
w:seit:-6 w:sem:-10 w:semestre:-8 w:sempre:-5 w:send:16 w:senhores:-11 w:sent:-17 w:sept:10 w:septembre:-9
w:sera:-12 w:serasa:12 w:serieus:-5 w:serio:10 w:service:-5 w:seu:83 w:seus:84 w:seven:13 w:sexta:-8 w:sh:23
w:shove:54 w:si:-13 w:sich:8 w:sie:-14 w:siempre:-6 w:siete:48 w:signed:-6 w:signore:6 w:siguiente:-5 w:simple:12
w:sin:-12 w:since:-6 w:sinds:-6 w:sitzt:-5 w:snap:-7 w:so:-21 w:social:16 w:sofort:10 w:sois:5 w:solde:-5 w:solo:-6
w:son:62 w:sono:-11 w:sont:-5 w:sorry:-14 w:soy:-5 w:sparite:9 w:spero:6 w:sr:-5 w:staat:16 w:stelletje:17 w:stop:22
w:stuur:19 w:su:6 w:sua:15 w:suis:-8 w:sukkels:5 w:sun:34 w:sur:-8 w:sus:-7 w:svp:-18 w:swear:23 w:system:-8 w:ta:18
w:table:16 w:take:-8 w:takings:-7 w:tant:-6 w:tao:-5 w:tarde:-10 w:team:-6 w:tegen:-5 w:telefon:7 w:telephone:5
w:tell:5 w:telling:17 w:tem:-8 w:teneis:10 w:tengo:-15 w:tenho:7 w:ter:26 w:terza:6 w:text:-6 w:th:-7 w:thank:-5
w:the:-20 w:them:8 w:then:-9 w:there:-7 w:they:15 w:thing:-6 w:this:-28 w:three:-5 w:through:-6 w:tiene:5 w:till:-8
w:time:11 w:times:22 w:tirem:15 w:to:-25 w:toda:-8 w:todas:-8 w:today:15 w:told:14 w:tomara:48 w:tot:-9 w:tout:-17
w:traite:6 w:trata:-6 w:tribunal:-23 w:tribunales:29 w:tudo:32 w:turn:-5 w:twice:-7 w:two:-5 w:type:23
w:uberweise:-11 w:uberwiesen:-7 w:uit:12 w:ultima:25 w:um:63 w:uma:21 w:umgehend:-11 w:un:22 w:una:30 w:und:14
w:under:-5 w:une:16 w:unica:-8 w:uno:-6 w:unos:73 w:unsubscribe:-5 w:up:-8 w:ur:18 w:us:-24 w:use:13 w:useless:6
w:ustedes:19 w:uw:-11 w:vai:77 w:valor:-5 w:vanmiddag:-15 w:vao:23 w:vcs:71 w:veces:26 w:veio:-5 w:vemos:28
w:vencimento:9 w:ver:11 w:verder:8 w:vergeten:-11 w:vergognatevi:6 w:verguenza:11 w:verteiler:-5 w:veux:-8 w:vez:11
w:vezes:-12 w:via:-11 w:viel:-11 w:viernes:-5 w:virement:-9 w:vogel:35 w:vois:-8 w:volgens:22 w:volgt:-16
w:vollpfosten:8 w:vollstreckung:5 w:volte:6 w:von:-12 w:voor:-17 w:vorbei:5 w:vorige:-6 w:vorm:5 w:vorrei:-5
w:vos:26 w:vosotros:12 w:vossa:-26 w:vossos:-23 w:vostra:7 w:vou:45 w:vous:10 w:voy:5 w:vraiment:8 w:vrijdag:-15
w:vuestras:-8 w:vuestro:-22 w:want:-11 w:war:6 w:was:-13 w:wat:34 w:way:-9 w:we:-70 w:week:-11 w:weer:-5 w:weet:17
w:weg:-6 w:wegen:7 w:wel:-10 w:welke:21 w:wenn:-7 w:wens:20 w:were:19 w:werk:-5 w:werkzaamheden:22 w:what:19
w:when:25 w:where:32 w:which:-11 w:who:-8 w:whoever:20 w:wieder:-9 w:wife:22 w:wij:-14 w:wil:16 w:will:9 w:wir:-18
w:wird:-13 w:wisch:21 w:with:-10 w:woensdag:-12 w:would:-9 w:writing:-5 w:wrong:-5 w:xmas:-7 w:ya:25 w:yo:-6
w:you:58 w:your:43 w:zahl:-5 w:zahlen:-5 w:zap:47 w:ze:6 w:zeg:23 w:zelf:21 w:zijn:25 w:zit:5 w:zolang:22 w:zu:11
w:zum:-5
"""
