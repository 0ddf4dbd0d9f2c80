"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -2.24
THRESHOLD = 0.4
#: clue:hundredths
WEIGHTS = """
?:-68 ?copy:-5 ?difference:-5 ?gone:-8 ?mine:-11 ?moved:-5 ?moves:-5 ?not:-13 ?paid:-5 ?pay:-6 ?plan:-7 ?propose:-7
?question:-17 ?redirect:-24 b:!_!:8 b:0000_00:-5 b:0000_as:8 b:0000_la:17 b:000_0:-17 b:000_est:-12 b:000_le:-6
b:000_vendredi:-5 b:00_%:-6 b:00_0000:-12 b:00_00:-8 b:00_anos:-14 b:00_cobrancas:9 b:00_dsgvo:19 b:00_du:-13
b:00_euro:-5 b:00_in:5 b:00_nicht:-5 b:00_nous:43 b:00_november:17 b:00_novembre:-5 b:00_oktober:-5 b:00_ottobre:-16
b:00_wieder:-5 b:0_000:-16 b:0_00:7 b:0_0:-25 b:0_de:-19 b:0_december:17 b:0_dezember:-12 b:0_novembre:19
b:0_oktober:10 b:@_escreveu:9 b:@_nao:-7 b:ab_montag:6 b:about_this:11 b:abstenham_de:-10 b:access_to:13
b:address_and:-9 b:addressed_to:-6 b:adresse_de:9 b:adresser_vos:24 b:agora_ee:20 b:agradeco_que:15 b:ai_jamais:9
b:al_00:-16 b:am_00:-6 b:am_afraid:12 b:am_montag:-5 b:am_on:-5 b:an_@:-5 b:an_den:5 b:an_frau:-5 b:an_meine:6
b:and_am:13 b:and_do:-7 b:and_on:18 b:and_the:-10 b:annual_leave:-6 b:any_more:32 b:aqui_ee:82 b:aqui_no:16
b:are_not:-10 b:art_00:17 b:article_00:-13 b:as_00:8 b:as_we:7 b:assuntos_de:21 b:at_this:-6 b:ate_sexta:-6
b:au_00:40 b:aus_dem:36 b:aus_ihrem:-14 b:avec_la:15 b:avec_votre:-8 b:baja_de:19 b:bando_de:8 b:base_de:13
b:be_paying:-5 b:bij_mij:10 b:bin_bis:-20 b:bin_seit:20 b:bis_einschliesslich:-20 b:bitte_unterlassen:-9
b:bitte_wenden:8 b:boa_tarde:12 b:bom_dia:-9 b:buenas_tardes:11 b:by_mail:-12 b:caixa_de:-11 b:cas_urgence:-5
b:cesser_tout:-6 b:cette_facture:-8 b:che_ee:-5 b:che_non:-8 b:cobrancas_@:9 b:com_meu:-7 b:com_os:-17
b:com_pedido:-10 b:con_la:31 b:con_noi:10 b:copia_de:6 b:correio_eletronico:-16 b:correo_de:6 b:could_not:-6
b:creditors_voluntary:18 b:cuenta_actualizado:-5 b:da_minha:-11 b:da_sociedade:-6 b:da_vossa:12 b:dai_vostri:21
b:dal_0:15 b:dank_fur:-9 b:danos_morais:-10 b:dat_de:-10 b:dat_is:11 b:de_0000:7 b:de_00:-5 b:de_baja:13
b:de_cesser:-14 b:de_cobranca:-6 b:de_contas:8 b:de_correio:-11 b:de_correo:6 b:de_cuenta:-5 b:de_dados:10
b:de_empresa:-6 b:de_entreprise:18 b:de_ferias:-16 b:de_la:-13 b:de_las:-5 b:de_liquidation:-5 b:de_mandar:8
b:de_me:-14 b:de_nao:-9 b:de_ne:-6 b:de_novembro:-8 b:de_pagamentos:12 b:de_que:-7 b:de_sus:23 b:de_verkeerde:25
b:de_voces:-12 b:de_vos:5 b:de_votre:50 b:dejen_de:13 b:demande_de:-13 b:depuis_le:-5 b:der_weiteren:-8
b:des_finances:7 b:desinscription_svp:-8 b:deux_factures:-5 b:di_non:-14 b:dia_00:-5 b:dia_0:-15 b:die_rechnung:13
b:dirijanse_@:8 b:dit_adres:21 b:divida_seguranca:-9 b:do_not:-10 b:do_with:9 b:doe_ik:-6 b:does_not:14 b:dom_00:-8
b:dos_meus:9 b:du_rgpd:-13 b:ee_cambiato:34 b:ee_da:-18 b:ee_il:14 b:ee_in:-5 b:ee_mai:21 b:ee_minha:-17
b:ee_quello:-34 b:ee_stata:-11 b:ee_stato:-7 b:einschliesslich_freitag:-20 b:el_banco:-8 b:el_buzon:-6
b:el_correo:-5 b:el_estado:-5 b:el_que:18 b:em_0000:-7 b:em_nome:21 b:em_setembro:13 b:email_address:8 b:email_da:16
b:emailing_me:14 b:en_0000:18 b:en_cas:-5 b:en_cours:22 b:en_dat:-11 b:en_demeure:-5 b:en_een:13 b:en_el:-12
b:en_la:-12 b:encontro_me:-16 b:es_la:6 b:es_reicht:-10 b:est_la:6 b:est_mon:38 b:est_pas:-8 b:esta_direccion:-6
b:estado_de:-5 b:este_buzon:5 b:este_correo:16 b:estoy_de:-7 b:et_de:-9 b:et_ne:6 b:et_non:-5 b:etre_remis:-5
b:eu_nao:-5 b:even_serieus:13 b:extrato_de:-8 b:facture_ne:-8 b:falem_com:-9 b:fattura_ee:-5 b:fattura_non:-7
b:fatura_esta:-6 b:favor_de:-5 b:fino_al:-16 b:foi_encontrado:-6 b:fois_que:11 b:for_these:14 b:for_you:18
b:for_your:-9 b:freitag_00:-8 b:freitag_0:-11 b:from_you:17 b:fur_ihre:-9 b:geen_mails:-8 b:gruss_gott:-11
b:guten_tag:-11 b:haal_mij:10 b:hallo_ich:6 b:has_been:-5 b:has_not:14 b:have_asked:17 b:have_had:16 b:have_never:18
b:have_no:15 b:have_nothing:9 b:have_the:19 b:have_to:17 b:heb_je:-11 b:hebben_wij:44 b:hier_nicht:7
b:hiermit_widerspreche:-9 b:horen_sie:-8 b:ich_der:-8 b:ich_will:-8 b:if_you:-20 b:ihre_nachricht:-8
b:ihrem_verteiler:-14 b:ik_ben:49 b:ik_ga:13 b:ik_heb:-20 b:ik_krijg:12 b:ik_mijn:20 b:ik_werk:7 b:ik_wil:-6
b:il_00:-9 b:il_mandato:-5 b:il_messaggio:-7 b:il_mio:15 b:il_nuovo:22 b:il_vostro:-6 b:im_haus:-9
b:in_amministrazione:24 b:in_august:9 b:in_den:5 b:in_der:-5 b:in_elternzeit:-8 b:in_october:7 b:in_september:15
b:in_the:-8 b:invoice_and:-6 b:invoice_is:-5 b:io_non:21 b:ist_nicht:12 b:ja_falei:19 b:ja_nao:10 b:jaar_niet:5
b:je_ai:12 b:je_le:11 b:je_ne:-16 b:je_suis:57 b:je_vous:-24 b:jusqu_au:-5 b:kann_ich:-19 b:keep_writing:11
b:la_0000:-11 b:la_000:-6 b:la_banca:-8 b:la_boite:-5 b:la_contabilita:-31 b:la_derniere:10 b:la_ditta:54
b:la_empresa:37 b:la_factura:-12 b:la_facture:-8 b:la_fattura:-10 b:la_fecha:-8 b:la_nueva:7 b:la_oficina:15
b:la_persona:12 b:la_prego:13 b:la_presente:-9 b:la_proxima:-7 b:la_que:14 b:la_sociedad:6 b:la_societe:-21
b:la_somme:-5 b:las_tres:-6 b:le_00:-10 b:le_0:21 b:le_aviso:19 b:le_demande:11 b:left_the:18 b:les_factures:18
b:les_relances:-8 b:les_ruego:14 b:les_travaux:-5 b:liquidation_on:17 b:lista_de:7 b:liste_de:43 b:lo_que:-10
b:loschen_sie:8 b:mail_adresse:-6 b:mail_an:-7 b:mail_or:-11 b:mailing_list:-9 b:mails_meer:-8 b:mails_mehr:-9
b:manden_mas:-5 b:me_about:20 b:me_again:-5 b:me_de:-16 b:me_dire:-5 b:me_escriban:11 b:me_ha:-8 b:me_off:5
b:meer_van:7 b:mehr_an:11 b:merci_adresser:27 b:merci_de:-14 b:met_mailen:-8 b:met_rust:-11 b:meu_contacto:26
b:meu_mail:9 b:mi_correo:5 b:mi_hermano:24 b:mich_aus:10 b:mij_van:-5 b:mijn_man:-10 b:mir_nicht:18 b:mis_datos:18
b:mise_en:-6 b:moi_de:53 b:my_email:-5 b:na_fatura:-6 b:na_proxima:-7 b:naar_@:6 b:nachricht_wird:5 b:nao_divida:-9
b:nao_ee:-19 b:nao_foi:-6 b:nao_me:-8 b:nao_pago:-5 b:nao_sou:32 b:nao_vou:-20 b:ne_me:13 b:ne_suis:-8 b:ne_veux:-6
b:nehmen_sie:31 b:ni_un:-6 b:nicht_im:-5 b:nicht_mehr:13 b:nicht_weitergeleitet:7 b:nichts_sagen:-12 b:nichts_zu:20
b:niet_bij:10 b:niet_langer:12 b:niet_meer:-10 b:no_access:13 b:no_dia:-15 b:no_llevo:13 b:no_longer:22 b:no_los:-5
b:no_me:50 b:no_more:-9 b:no_nos:-14 b:no_se:13 b:non_ci:-6 b:non_ee:8 b:non_lavora:5 b:non_mi:-33 b:non_posso:15
b:non_scrivetemi:-5 b:non_so:25 b:not_be:-10 b:not_even:-8 b:not_have:-6 b:not_me:6 b:not_monitored:6 b:not_ours:-6
b:not_paying:-6 b:not_the:-6 b:nothing_further:-11 b:nothing_to:8 b:nous_sommes:-5 b:novembro_de:-6 b:numero_de:-5
b:nur_noch:-7 b:nutzung_meiner:-9 b:of_00:6 b:of_the:-9 b:of_your:14 b:off_your:35 b:on_00:35 b:on_0:16
b:on_annual:-6 b:on_file:-10 b:on_monday:-5 b:on_ne:-7 b:on_the:13 b:only_the:15 b:ook_niet:-10 b:op_een:-6
b:openstaande_posten:5 b:ou_nao:-6 b:out_of:11 b:ouverture_une:-5 b:paid_on:17 b:par_courrier:-13 b:para_@:22
b:para_que:-11 b:parem_de:5 b:pas_de:-5 b:pas_en:-8 b:pas_est:5 b:pas_le:16 b:pas_pu:-6 b:peco_que:-6
b:pedido_de:-11 b:pena_de:-10 b:per_0:9 b:per_il:-5 b:per_la:-32 b:per_urgenze:-17 b:piu_ricevere:-7
b:please_contact:5 b:please_note:19 b:please_remove:-9 b:please_take:-7 b:please_write:8 b:por_esta:-11
b:por_favor:15 b:pour_la:-6 b:pouvez_vous:-7 b:prego_di:11 b:procedure_de:-5 b:proxima_remesa:-7 b:pu_etre:-6
b:que_dejen:17 b:que_el:39 b:que_je:9 b:que_le:-6 b:que_lo:-8 b:que_me:-22 b:que_nao:6 b:que_no:-22 b:que_nos:-8
b:que_se:-9 b:que_tem:-14 b:que_ustedes:8 b:que_voces:-6 b:que_vous:-6 b:questo_indirizzo:16 b:quitenme_de:6
b:richten_sie:5 b:ruego_que:17 b:schicken_sie:-5 b:schreiben_sie:15 b:scrivete_@:8 b:scrivetemi_piu:-5
b:se_abstenham:-10 b:se_de:-10 b:se_ha:8 b:se_la:15 b:seguranca_social:-9 b:seit_0:17 b:send_us:-5 b:service_des:7
b:si_no:-5 b:sich_an:5 b:sich_bitte:-11 b:sie_auf:-13 b:sie_bitte:6 b:sie_die:-12 b:sie_meine:38 b:sie_mich:-17
b:sie_mir:-9 b:sie_uns:12 b:since_0000:-6 b:six_mois:25 b:sob_pena:-10 b:societe_est:-13 b:sono_il:29 b:soy_la:30
b:stop_emailing:14 b:stuur_mij:12 b:suis_absente:-5 b:supprimez_mon:14 b:tag_herr:-18 b:take_me:5 b:take_us:14
b:talk_to:-5 b:te_benaderen:16 b:thank_you:8 b:the_business:11 b:the_new:-8 b:the_office:-5 b:the_signed:-9
b:the_system:18 b:the_wrong:20 b:third_time:18 b:this_address:13 b:this_invoice:-9 b:to_be:-11 b:to_do:9 b:to_our:16
b:to_the:-10 b:to_you:-9 b:toglietemi_dai:7 b:told_you:19 b:tout_envoi:-5 b:toute_correspondance:-5
b:tres_facturas:-5 b:tut_mir:22 b:uit_uw:20 b:un_extracto:8 b:und_habe:16 b:une_procedure:-5 b:uns_nicht:20
b:unterlassen_sie:-9 b:unternehmen_tatig:13 b:urgence_@:-5 b:uw_mail:-14 b:van_deze:18 b:van_een:12 b:van_jullie:9
b:verzoek_ik:22 b:veux_plus:-6 b:vi_prego:-5 b:vielen_dank:-9 b:voluntary_liquidation:17 b:von_ihnen:-6
b:vos_factures:23 b:vos_fichiers:11 b:vossa_base:14 b:votre_facture:-6 b:votre_liste:47 b:votre_message:-7
b:vou_pagar:-12 b:vou_tentar:-6 b:voudrez_bien:-5 b:vous_demande:-13 b:vous_etes:-6 b:vous_me:-8 b:vous_voudrez:-5
b:vous_vous:29 b:voyez_avec:19 b:was_never:7 b:we_are:32 b:we_can:7 b:we_do:-5 b:we_have:-10 b:we_need:-9
b:weiteren_nutzung:-8 b:went_into:-5 b:widerspreche_ich:-9 b:wij_zijn:53 b:will_be:10 b:will_not:-7 b:wir_nicht:-9
b:wir_sind:18 b:with_the:-11 b:with_us:-5 b:with_you:6 b:wordt_niet:-14 b:writing_to:18 b:ya_no:26 b:yo_no:24
b:yo_soy:25 b:you_are:-5 b:you_for:-10 b:you_have:11 b:you_keep:16 b:you_want:57 b:your_email:-9 b:your_message:-5
b:your_records:-9 b:your_reminder:-5 b:your_system:29 b:zijn_jullie:-5 b:zit_op:-9 b:zu_schreiben:-6 b:zu_tun:21
b:zum_00:12 e:paid=day:-31 e:paid=none:17 e:promise=day:-34 e:promise=none:-6 e:run=none:-31 f:_amount:-18
f:_day:-46 f:_invoice:-86 f:ack:-48 f:admin:-46 f:all:-51 f:back:-38 f:bounce:-43 f:contest:-36 f:copy:-27
f:d.CANCELLED:-10 f:d.CONTRACT_TERMS:-9 f:d.DAMAGED:7 f:d.DUPLICATE_BILLING:-14 f:d.LATE_DELIVERY:-9
f:d.LATE_FEE_CONTESTED:-8 f:d.LOST:-22 f:d.MISSING_DOCS:-12 f:d.NOT_OURS:55 f:d.PRICE_ERROR:-5 f:d.QUALITY:-5
f:d.QUANTITY_SHORT:-10 f:d.RETURN:-8 f:d.SERVICE_INCORRECT:5 f:d.STALE_INVOICE:9 f:d.TAX:-8 f:demand:75
f:difference:-43 f:dispute:-17 f:firm:-36 f:fix:-20 f:formal:-28 f:gone:133 f:goods:-64 f:greeting:-44
f:hardship:-24 f:hold:-40 f:hope:16 f:hostile:-44 f:inclusive:-54 f:inject:-11 f:insolvency:-67 f:joke:-8
f:lawyer:-79 f:legal:-62 f:mine:-16 f:moves:-7 f:not_admin:-5 f:not_dispute:6 f:not_duplicate:-10 f:not_gone:-14
f:not_insolvency:-8 f:not_legal:-53 f:not_ooo:-22 f:not_paid:-27 f:not_statement:-5 f:not_stop:9 f:once_funds:-13
f:once_us:-9 f:ooo:-89 f:order:-13 f:paid:-22 f:pay:-62 f:plan:-19 f:proof:-14 f:propose:-19 f:question:12
f:r.CANCELLED:-5 f:r.DESCRIPTION:-5 f:r.DUPLICATE_BILLING:-9 f:r.LATE_DELIVERY:-8 f:r.LATE_FEE_CONTESTED:-8
f:r.LOST:-12 f:r.NOT_OURS:-6 f:r.PRICE_ERROR:-5 f:r.QUALITY:16 f:redirect:20 f:refuse:-56 f:remittance:-15
f:rest:-10 f:run:-37 f:soon:-23 f:statement:-27 f:stop:8 f:unable:-19 f:until:-73 f:wait:-10 f:willpay:-96
i:acknowledgement:-54 i:acknowledgement=2:-54 i:already_paid:-9 i:already_paid=3:-9 i:bounce:-55 i:bounce=3:-55
i:copy_invoice_request:-16 i:copy_invoice_request=3:-14 i:dispute:10 i:dispute=1:11 i:dispute=2:33 i:dispute=3:-35
i:hardship:-25 i:hardship=2:-6 i:hardship=3:-19 i:hostile:-44 i:hostile=2:-20 i:hostile=3:-24 i:in_payment_run:-30
i:in_payment_run=3:-30 i:insolvency:-64 i:insolvency=2:-15 i:insolvency=3:-49 i:invoice_admin:-27
i:invoice_admin=2:10 i:invoice_admin=3:-37 i:legal:-48 i:legal=1:-14 i:legal=2:14 i:legal=3:-48 i:nothing:-13
i:out_of_office:-34 i:out_of_office=2:15 i:out_of_office=3:-49 i:partial_payment:-8 i:partial_payment=3:-5
i:payment_plan_request:-22 i:payment_plan_request=2:-10 i:payment_plan_request=3:-12 i:promise_to_pay:-39
i:promise_to_pay=3:-39 i:question=1:-16 i:question=2:25 i:question=3:-7 i:remittance_advice:-19
i:remittance_advice=3:-15 i:statement_request:-26 i:statement_request=2:-14 i:statement_request=3:-13
i:unsubscribe:-21 i:unsubscribe=2:-33 i:unsubscribe=3:11 i:wrong_contact:217 i:wrong_contact=1:62
i:wrong_contact=3:151 l:de:-54 l:en:-42 l:es:-12 l:fr:-12 l:it:-47 l:nl:-33 l:pt:-25 n:0:-25 n:1:-95 n:2:-37 n:3:-19
n:4:-32 n:6:-19 p:aangem:-6 p:abbiam:-10 p:abmeld:-6 p:absenc:-6 p:absent:-5 p:absten:-11 p:accept:-5 p:accoun:8
p:activi:-6 p:actual:-6 p:addres:8 p:adjunt:-7 p:admini:11 p:adress:38 p:advoga:-15 p:afmeld:-7 p:afwezi:-6
p:agrade:8 p:alread:-6 p:alsjeb:13 p:ammini:37 p:anteri:-6 p:anythi:9 p:apagam:-14 p:apague:36 p:applic:-5
p:approv:-5 p:arrete:-6 p:articl:-13 p:assent:-16 p:assunt:37 p:atendi:18 p:attach:-6 p:attorn:-5 p:august:21
p:automa:-16 p:autono:23 p:autori:-16 p:befind:-6 p:bekomm:11 p:benade:16 p:berich:-10 p:bestaa:-11 p:bestel:-5
p:bestuu:22 p:betaal:-9 p:betale:-5 p:betali:-6 p:betrif:22 p:bezahl:24 p:bloque:-11 p:bonjou:26 p:buongi:-6
p:busine:16 p:cambia:28 p:cancel:-17 p:cantie:27 p:centim:-6 p:certid:-8 p:certif:-5 p:chauff:-7 p:chiama:-7
p:chiest:-5 p:client:-22 p:comman:-13 p:commen:-8 p:commer:-10 p:commis:-5 p:compan:-6 p:compen:-5 p:comple:-6
p:compre:-18 p:comput:-5 p:comuni:6 p:concer:12 p:concur:-10 p:condom:16 p:confer:-11 p:confir:-5 p:confor:-23
p:conseg:-10 p:consei:-6 p:consid:-7 p:consig:-6 p:consul:19 p:contab:-33 p:contac:15 p:contat:-24 p:contes:-33
p:contra:-25 p:contro:-7 p:cordia:41 p:correi:-28 p:correo:-10 p:corres:-25 p:corrid:5 p:corrij:-7 p:cortes:-13
p:courri:-17 p:creanc:-6 p:cualqu:-18 p:cuenta:-8 p:custom:-5 p:decemb:10 p:delive:-8 p:demand:-22 p:demeur:-5
p:dernie:9 p:derzei:-5 p:desati:15 p:desins:-8 p:desorm:6 p:despac:-17 p:destin:-16 p:dezemb:-17 p:differ:-7
p:direcc:-11 p:direct:-12 p:direit:-13 p:dirija:12 p:dissol:-6 p:donder:-7 p:dossie:-5 p:dringe:-19 p:dunnin:-10
p:duplic:-5 p:durant:-14 p:ecrive:49 p:efface:-15 p:eingan:-11 p:einger:-11 p:einsch:-20 p:eletro:-16 p:elimin:-6
p:eltern:-8 p:emaili:14 p:empfan:-6 p:employ:19 p:empres:51 p:encami:21 p:encont:-24 p:enthal:-11 p:entreg:-9
p:entrep:46 p:enviam:8 p:enviar:-5 p:envoye:-6 p:equivo:18 p:erinne:22 p:erreic:-5 p:escrib:23 p:escrit:-15
p:exampl:-10 p:extern:-7 p:extrac:7 p:extrat:-10 p:factur:9 p:factuu:-10 p:failli:-9 p:fattur:-13 p:fatura:19
p:fichie:12 p:financ:10 p:freita:-22 p:furthe:-14 p:garant:-8 p:gegang:6 p:gegens:30 p:gegeve:-5 p:gelese:-5
p:gentil:-7 p:gerent:9 p:gescha:39 p:geschr:-13 p:gestel:-5 p:gestio:10 p:gracia:-8 p:gultig:-11 p:handle:6
p:herinn:-5 p:herman:18 p:hierbi:20 p:hiermi:-10 p:imedia:-13 p:inclus:-6 p:indiri:-15 p:inform:-11 p:insolv:-9
p:instan:-5 p:instea:-8 p:instru:-5 p:inteir:-5 p:intent:-5 p:intere:-8 p:interv:-5 p:invent:24 p:inviar:-8
p:invoic:-27 p:januar:-6 p:janvie:-6 p:judici:-14 p:kontak:11 p:korrig:-13 p:liefer:-14 p:liquid:-9 p:llevab:28
p:locati:5 p:losche:7 p:maanda:-5 p:mahnun:8 p:mahnve:21 p:mailad:16 p:mailin:-14 p:mainte:-10 p:mancat:22
p:mandan:14 p:mandar:-11 p:mandat:-10 p:manute:5 p:marque:18 p:matern:-7 p:mauvai:43 p:mensag:-11 p:mensaj:-14
p:messag:-33 p:mevrou:7 p:mitarb:-6 p:mochte:-8 p:moment:-19 p:monsie:-20 p:nachri:-14 p:nachst:-7 p:namast:22
p:negati:-11 p:nenhum:-14 p:nomina:11 p:nothin:-7 p:notifi:-7 p:novemb:22 p:nuestr:-23 p:nutzun:-9 p:obriga:16
p:octobr:-9 p:offici:-11 p:oficin:15 p:ontvan:-20 p:origin:-7 p:ottobr:-16 p:outubr:5 p:ouvert:-5 p:pagame:26
p:pagamo:-7 p:pagarl:-5 p:paieme:-6 p:passat:20 p:payabl:10 p:paymen:-7 p:pensio:9 p:perdon:8 p:persoo:21
p:pessoa:-16 p:plasti:18 p:prefer:-11 p:prendr:-7 p:presen:-16 p:presid:20 p:presta:-6 p:prezad:-11 p:privat:8
p:proced:-12 p:proces:-6 p:procha:-6 p:procur:43 p:progra:-10 p:promis:-5 p:propri:-12 p:prossi:-6 p:protec:-5
p:proxim:-18 p:purcha:7 p:qualqu:-16 p:querie:10 p:questi:9 p:quiten:6 p:quotid:-10 p:rappel:-5 p:receiv:-9
p:recepc:16 p:recevo:-6 p:rechts:-8 p:recibi:-10 p:recipi:-13 p:reclam:-8 p:record:-12 p:reenvi:-9 p:regist:-11
p:regres:-15 p:rekeni:-9 p:relaci:5 p:remind:-12 p:resolv:-11 p:respon:-17 p:retire:23 p:revien:6 p:riceve:-13
p:risult:-5 p:sbagli:11 p:schrei:38 p:scrive:33 p:segura:-9 p:semana:21 p:septem:15 p:serieu:13 p:serveu:10
p:servic:-27 p:serviz:-13 p:setemb:13 p:settim:-5 p:sicher:20 p:siguie:-6 p:sistem:-7 p:societ:-15 p:solici:-20
p:sollec:-9 p:sollic:5 p:someth:-8 p:souhai:-6 p:sparit:-8 p:statem:-5 p:sticht:9 p:streic:13 p:succes:24
p:suppri:11 p:suspen:-5 p:systee:19 p:tambie:-6 p:telefo:-15 p:teleph:-16 p:tenemo:-9 p:theref:-5 p:threat:-5
p:toglie:22 p:transf:-11 p:transm:-9 p:transp:-8 p:tribun:-5 p:umgehe:20 p:unsubs:-10 p:unterl:-11 p:untern:12
p:urgenc:-14 p:urgenz:-17 p:ustede:8 p:utilis:-16 p:vendit:-7 p:vendre:-10 p:vennoo:23 p:verifi:-5 p:verkee:28
p:versuc:-5 p:vertei:9 p:vertre:-9 p:vertro:5 p:verwij:-5 p:verzen:13 p:verzoe:6 p:vireme:-7 p:volunt:16 p:voudre:-5
p:vrijda:-7 p:websit:17 p:weighb:15 p:weiter:-9 p:whatev:-11 p:widers:-10 p:woensd:-15 p:writin:10 p:writte:-5
p:zustan:19 s:!:13 s:00000:-34 s:0000:-18 s:000:-28 s:00:-19 s:0:7 s:?:-10 s:aanmaning:-7 s:absence:-6
s:abwesenheitsnotiz:-19 s:account:8 s:afmelden:-6 s:ag:5 s:antwort:-12 s:art:-5 s:assunto:-5 s:automatique:-13
s:automatische:5 s:av:5 s:aw:-19 s:baja:9 s:betalingsherinnering:-6 s:bf:18 s:bl:-6 s:boleto:15 s:cafe:-5
s:charges:-5 s:cliente:-11 s:cobranca:13 s:ct:15 s:data:-7 s:de:-20 s:debito:-7 s:delivery:-9 s:desinscription:-7
s:di:-14 s:divida:-18 s:droit:-13 s:due:-7 s:ec:-9 s:em:-13 s:en:-6 s:entregar:-9 s:erinnerung:7 s:fa:-6
s:facturas:6 s:facture:20 s:factuur:-8 s:failure:-5 s:fattura:-12 s:fatura:-5 s:faturas:10 s:final:-6 s:fp:-6
s:fw:12 s:fwd:41 s:gdpr:-11 s:hs:-7 s:ihre:9 s:inv:-5 s:invoice:-5 s:juros:-5 s:lembrete:-7 s:mahnung:13 s:mail:-16
s:mails:12 s:mensagem:12 s:mi:7 s:mm:15 s:nao:15 s:nb:43 s:nicht:-13 s:no:-10 s:non:-7 s:oi:-9 s:openstaande:7
s:opposition:-13 s:overdue:7 s:pagamento:-15 s:pago:-15 s:past:-7 s:pc:43 s:por:14 s:possivel:-6 s:posten:5
s:rappel:-15 s:re:-42 s:rechnung:-21 s:recordatorio:-24 s:reminder:20 s:reponse:-8 s:request:-8 s:res:23
s:resposta:6 s:returned:-6 s:rgpd:-14 s:richiesta:-34 s:risposta:-16 s:rm:20 s:rp:-5 s:ruckfrage:-18 s:saldo:-15
s:se:-5 s:second:-7 s:secondo:8 s:segundo:40 s:sender:-6 s:sistema:-5 s:sollecito:5 s:statement:-6 s:status:-7
s:stop:-5 s:sv:-8 s:to:-6 s:tweede:6 s:ultimo:-6 s:unsubscribe:-16 s:van:46 s:vencido:-13 s:vom:5 s:votre:-7 s:wg:10
s:your:21 s:zahlungserinnerung:-10 w:%:-9 w:00000:-34 w:0000:-56 w:000:-67 w:00:-81 w:0:-35 w:?:-68 w:@:182 w:aan:-8
w:aangemeld:-6 w:abbiamo:-10 w:abmelden:-6 w:about:6 w:absence:-6 w:absente:-5 w:abstenham:-10 w:access:10
w:account:-6 w:accounts:15 w:actualizado:-5 w:address:14 w:addressed:-6 w:adjunto:-6 w:administrador:18
w:administradora:-8 w:administratie:8 w:adres:19 w:adresse:24 w:adresser:16 w:advogados:-14 w:af:8 w:afmelden:-7
w:afraid:12 w:after:5 w:afwezig:-6 w:again:-13 w:agora:14 w:agradeco:14 w:ai:-7 w:al:-18 w:all:-11 w:alla:-5
w:alle:-22 w:alleen:6 w:already:-6 w:als:18 w:alsjeblieft:13 w:am:12 w:amministratore:13 w:amministrazione:25
w:an:22 w:ancien:-6 w:and:-5 w:anfragen:5 w:anhang:-6 w:annual:-6 w:anrufe:-9 w:any:16 w:anything:9 w:ao:-35
w:apagamento:-14 w:apaguem:36 w:appena:-5 w:apres:-6 w:aqui:90 w:are:16 w:art:14 w:article:-13 w:as:-15 w:asdf:-6
w:asked:16 w:assente:-16 w:assets:7 w:assunto:-8 w:assuntos:46 w:asunto:-16 w:at:-22 w:ate:-12 w:atendimento:18
w:attached:-6 w:au:19 w:aub:17 w:auch:-9 w:aucune:-12 w:auf:-36 w:august:10 w:augustus:21 w:aus:18 w:automated:-9
w:automatiques:-8 w:automatische:13 w:autonomo:23 w:aux:34 w:aviso:14 w:avisos:21 w:away:6 w:back:-6 w:banca:-10
w:banco:-11 w:bande:-7 w:bando:8 w:bank:-6 w:base:12 w:basta:-7 w:be:-16 w:been:-9 w:before:-12 w:bei:-10 w:beide:-7
w:bekommen:11 w:below:-5 w:ben:46 w:benaderen:16 w:berichten:-6 w:bestaat:-11 w:betaald:-5 w:betalen:-5
w:betrifft:22 w:bezahlt:24 w:bien:-9 w:billed:-5 w:bin:8 w:bis:-23 w:bitte:-10 w:block:-9 w:boa:12 w:boite:-10
w:boleto:-10 w:bom:-10 w:bonjour:26 w:books:16 w:borren:33 w:bought:35 w:bt:-11 w:buenas:8 w:buongiorno:-6
w:business:16 w:but:13 w:by:-25 w:caixa:-12 w:camara:6 w:cambiato:29 w:cancel:-6 w:cancellatemi:-5 w:cannot:-9
w:carta:17 w:carte:-6 w:cas:-5 w:casa:-6 w:cassa:-5 w:catar:8 w:centro:9 w:certidao:-8 w:cessem:-13 w:cesser:-19
w:cessou:28 w:cette:-8 w:charge:-8 w:chauffeur:-7 w:chez:-5 w:chiama:19 w:ci:-13 w:claim:-8 w:cliente:-20
w:closed:17 w:cnpj:28 w:cobranca:-10 w:cobrancas:7 w:com:-23 w:come:-5 w:commande:-8 w:comme:-8 w:commercial:-7
w:como:-9 w:company:-5 w:compra:-11 w:compreso:-16 w:compte:-5 w:comunicazioni:-5 w:comunidad:27 w:con:22
w:concerne:-5 w:concursal:-5 w:concurso:-5 w:condominio:16 w:conformement:-13 w:conformes:-7 w:consta:19 w:conta:-17
w:contabilita:-31 w:contact:-8 w:contactar:11 w:contacte:19 w:contacting:-6 w:contacto:13 w:contactos:-8 w:contas:6
w:contato:-19 w:contatti:6 w:conteste:-6 w:contesto:-14 w:contrato:-15 w:copia:5 w:copy:-6 w:correio:-28 w:correo:14
w:correos:-10 w:correspondance:-5 w:correspondentie:-15 w:corrijam:-6 w:cortesia:-13 w:could:-9 w:courrier:-13
w:cours:22 w:creanciers:-5 w:credit:-6 w:crediteuren:7 w:credito:-5 w:creditors:14 w:cualquier:-18 w:cuando:-6
w:cuenta:-6 w:cuentas:-8 w:da:-9 w:dado:6 w:dados:6 w:dafur:10 w:dag:-7 w:dagen:-5 w:dai:30 w:dal:-6 w:dall:-6
w:damit:9 w:dan:-13 w:dank:-13 w:danke:-5 w:danos:-10 w:dans:-6 w:darf:6 w:das:17 w:dass:-5 w:date:-13 w:datos:14
w:days:-5 w:dazu:-18 w:de:-37 w:debito:-11 w:december:12 w:decide:-6 w:degli:-6 w:dei:-9 w:deja:-11 w:dejen:13
w:del:-26 w:dele:-6 w:delivered:-5 w:della:-10 w:dem:28 w:demanda:-15 w:demande:-6 w:demeure:-5 w:depuis:22
w:der:-19 w:derniere:10 w:derzeit:-5 w:des:7 w:desde:18 w:desinscription:-8 w:desormais:6 w:despacho:-16 w:dessa:10
w:destinatarios:-5 w:detto:-5 w:deus:7 w:deux:-6 w:dezember:-12 w:di:26 w:dia:-36 w:dicho:24 w:die:-30 w:diese:-5
w:different:-7 w:digo:-6 w:dire:-6 w:direccion:-11 w:direct:-9 w:dirijanse:6 w:disputes:5 w:disso:18 w:dit:27
w:ditta:56 w:divida:-16 w:doch:8 w:doe:6 w:does:13 w:doet:18 w:dois:8 w:dom:-8 w:dona:9 w:donc:-8 w:donderdag:-7
w:dono:8 w:dossier:-5 w:double:-8 w:drie:-12 w:dsgvo:19 w:du:-27 w:due:-9 w:dunning:-10 w:durante:-14 w:ecrivez:49
w:ee:42 w:een:19 w:ein:-8 w:eingang:-11 w:einschliesslich:-20 w:eletronico:-16 w:elle:-5 w:ellos:-15 w:elternzeit:-8
w:em:38 w:emailing:14 w:emails:-17 w:empresa:51 w:en:-29 w:encontrado:-6 w:encontro:-16 w:engano:-7 w:entreprise:47
w:entro:30 w:entrou:-7 w:enviar:-6 w:enviem:-6 w:envoyer:-5 w:equivocado:10 w:er:-22 w:era:41 w:erinnerung:30
w:errado:6 w:erreur:42 w:eruit:5 w:es:-19 w:esa:26 w:escreveu:9 w:escriba:5 w:escriban:11 w:escribirme:14
w:escritorio:-14 w:eso:-11 w:essa:-12 w:est:40 w:esta:-36 w:estado:-6 w:estan:-9 w:estao:41 w:estas:-8 w:este:-6
w:esto:36 w:estoy:-7 w:et:-49 w:etait:-8 w:etant:24 w:ete:-6 w:etes:-6 w:etre:-9 w:etude:23 w:eu:-8 w:euro:-8
w:ex:-10 w:example:-10 w:existe:-17 w:extracto:7 w:extrato:-10 w:faccio:37 w:factura:-14 w:facture:-25 w:facturen:15
w:factures:34 w:factuur:-8 w:faire:-7 w:falei:19 w:falem:-9 w:falls:28 w:falta:-10 w:far:7 w:fatima:9 w:fatto:-5
w:fattura:-14 w:fatura:-11 w:favor:9 w:fecha:-11 w:ferias:-19 w:fica:-12 w:fichiers:11 w:fijne:-10 w:file:-11
w:fin:-7 w:finance:8 w:finances:6 w:fino:-18 w:firma:34 w:fois:5 w:for:5 w:form:-10 w:fotos:-5 w:freitag:-22
w:friday:-12 w:from:9 w:fur:13 w:further:-14 w:ga:13 w:gaat:6 w:gar:25 w:garantia:-6 w:gdpr:-9 w:gebruik:5 w:geen:15
w:gegangen:6 w:gegenstandslos:30 w:gehort:16 w:gelesen:-5 w:gerente:9 w:gesagt:-17 w:gesteld:-5 w:gestion:-5
w:get:-10 w:gia:-8 w:giorni:-7 w:gli:-33 w:gmbh:17 w:gott:-11 w:graag:-16 w:gracias:-8 w:gruss:-12 w:guardi:29
w:guten:-12 w:ha:-6 w:haal:32 w:haar:7 w:habe:16 w:habeis:9 w:haben:19 w:hablar:16 w:had:10 w:hale:22 w:hallo:34
w:hans:5 w:has:18 w:hasta:-6 w:have:29 w:hay:-7 w:he:14 w:heb:-29 w:hebben:38 w:heeft:-9 w:hello:15 w:hem:-9
w:here:11 w:hermano:24 w:herr:-12 w:herrn:18 w:het:-33 w:hi:-7 w:hier:32 w:hierbij:20 w:hiermit:-10 w:him:-6
w:ho:-17 w:hoi:5 w:hola:13 w:horen:-11 w:host:-6 w:hr:7 w:hull:19 w:ich:-7 w:if:-22 w:ignore:-5 w:ihnen:-12
w:ihr:-14 w:ihre:17 w:ihrem:-15 w:ii:16 w:il:7 w:in:20 w:inbox:40 w:inclus:-7 w:inclusive:-6 w:indirizzo:-15
w:instant:-5 w:instead:-8 w:into:12 w:invii:13 w:invoice:-20 w:invoices:-5 w:io:63 w:ist:24 w:isto:24 w:it:-12
w:ive:18 w:ja:-5 w:jamais:5 w:janvier:-6 w:je:21 w:jeden:-6 w:jefe:-7 w:jetzt:-5 w:jo:6 w:job:5 w:joint:-5
w:judicial:-13 w:julio:-6 w:jullie:-14 w:june:12 w:junio:32 w:junto:-8 w:juros:-5 w:jusqu:-6 w:just:-6 w:kan:-10
w:kann:-20 w:keep:9 w:keer:-6 w:kees:15 w:kein:-6 w:keine:-24 w:kindly:-13 w:kleine:30 w:know:-6 w:konnen:-6
w:konnte:-8 w:krijg:10 w:kunde:-5 w:la:14 w:laat:-12 w:langer:11 w:las:7 w:lavora:5 w:lavoro:8 w:le:29 w:leave:-7
w:ledger:24 w:left:23 w:legge:20 w:lei:-6 w:lenz:7 w:lic:-18 w:lien:-9 w:line:-7 w:liquidators:19 w:list:9
w:liste:39 w:llegan:20 w:llego:-6 w:llevo:13 w:longer:22 w:look:23 w:loopt:7 w:los:-23 w:loschen:7 w:ltd:13
w:luglio:5 w:lundi:-5 w:ma:-13 w:maandag:-5 w:maar:15 w:macht:11 w:madame:-5 w:mae:-12 w:mag:-5 w:mahnungen:11
w:mai:41 w:mail:-67 w:mailadres:-5 w:mailadresse:20 w:mailen:-9 w:mailing:-9 w:mails:-26 w:maintenance:-9 w:mais:-16
w:maitre:40 w:mal:-14 w:man:-11 w:mandaram:-5 w:mandato:-6 w:mandem:-6 w:manden:-5 w:manutencao:7 w:mas:-10 w:me:15
w:mean:-11 w:meer:20 w:mein:-7 w:meine:54 w:meiner:-11 w:meme:-5 w:mensagens:-9 w:mensaje:-6 w:mensajes:-8 w:mes:-5
w:message:-19 w:messages:-5 w:messaggio:-8 w:met:-31 w:meu:34 w:meus:-10 w:mevrouw:7 w:mi:-7 w:mich:-8 w:mid:18
w:mij:26 w:mijn:14 w:minha:-45 w:mio:31 w:mis:14 w:mise:-6 w:mismo:-5 w:mit:-10 w:mitarbeiter:-6 w:mme:18
w:mochten:-8 w:moet:56 w:moi:42 w:mois:19 w:momento:-5 w:mon:26 w:monday:-6 w:monsieur:-20 w:morais:-10 w:more:20
w:motivo:-7 w:moved:17 w:mr:-5 w:mrs:7 w:my:-25 w:na:-10 w:naar:5 w:nach:-6 w:nachricht:-14 w:nachsten:-5
w:namaste:22 w:nao:-21 w:ned:7 w:need:-10 w:nehmen:31 w:nem:-19 w:nenhum:-8 w:nenhuma:-14 w:neri:8 w:never:17
w:new:-9 w:next:-5 w:nicht:37 w:nie:-5 w:niente:78 w:niet:7 w:niets:8 w:nif:-6 w:niks:-6 w:nl:-5 w:no:19 w:noch:9
w:nog:-7 w:noi:26 w:nome:10 w:non:12 w:nooit:-8 w:nos:-21 w:nossa:-14 w:nossos:-23 w:nostro:-7 w:not:14 w:nota:-11
w:nothing:-7 w:notre:-19 w:nous:14 w:nova:-5 w:november:16 w:novembre:14 w:novembro:-8 w:nu:-23 w:nuestro:-16
w:nueva:6 w:nuevo:26 w:numero:22 w:nummer:-15 w:nuovo:22 w:nur:-8 w:nutzung:-9 w:obrigada:-11 w:obrigado:27
w:octobre:-9 w:of:-17 w:off:-6 w:office:35 w:oficina:15 w:oi:10 w:ok:-5 w:on:-25 w:one:-12 w:only:33 w:ons:-13
w:ontem:-7 w:ontvangen:-15 w:onze:-15 w:ook:-18 w:op:-41 w:opor:10 w:or:-22 w:ora:17 w:order:-7 w:os:-15
w:ottobre:-16 w:ou:-20 w:oui:-7 w:our:-6 w:ours:-6 w:outro:41 w:outubro:5 w:ouverture:-5 w:over:21 w:own:-5
w:pagamenti:36 w:pagamento:-22 w:pagamentos:12 w:pagamos:-7 w:pagar:-22 w:pagare:10 w:pago:-23 w:pagos:13
w:paguei:-8 w:panne:-5 w:par:-31 w:para:15 w:parem:5 w:pas:-23 w:passed:10 w:paul:15 w:pay:-9 w:payables:11
w:paye:-6 w:payer:-7 w:paying:-12 w:payment:-7 w:pdf:-6 w:peco:-10 w:pedido:-20 w:pelo:6 w:pena:-11 w:people:13
w:perdona:10 w:pero:-7 w:persona:16 w:personal:-5 w:personale:5 w:phone:-9 w:piu:27 w:placed:15 w:plant:5 w:please:7
w:pls:-19 w:plus:-11 w:po:-6 w:pode:-5 w:pone:-7 w:por:-52 w:porque:-5 w:posso:13 w:post:-19 w:pour:-28 w:pouvez:-10
w:pra:-5 w:praxis:12 w:prego:8 w:prendra:-7 w:presente:-10 w:presidente:20 w:prestation:-5 w:prezados:-10 w:prijs:-7
w:prima:-6 w:private:13 w:pro:29 w:procedure:-6 w:proof:18 w:proprio:-8 w:proveedores:6 w:proxima:-15 w:pu:-6
w:pues:-8 w:punto:-6 w:purchase:7 w:put:-7 w:quai:-7 w:qualquer:-16 w:quarta:22 w:que:-8 w:quedo:12 w:quello:-21
w:quem:-6 w:querem:16 w:queries:10 w:quero:-8 w:quest:-32 w:questo:11 w:qui:30 w:quien:21 w:quitenme:6 w:quota:5
w:raus:34 w:recebi:-7 w:recevoir:-6 w:rechnung:7 w:recibido:-6 w:recibir:-7 w:recipient:-10 w:record:-5 w:records:-9
w:regle:-8 w:reicht:-10 w:relacion:5 w:remesa:-8 w:reminder:-7 w:reminders:-5 w:remis:-5 w:remove:6 w:resolver:-8
w:responder:-9 w:resta:-5 w:retard:-7 w:retired:8 w:retirem:14 w:retirer:-6 w:retirez:10 w:retour:-6 w:return:-5
w:rgpd:-17 w:ricevere:-12 w:rien:11 w:ring:-10 w:rosa:18 w:ruego:12 w:rust:-11 w:sagen:-12 w:sai:-13 w:sao:-7
w:sbagliato:12 w:schicken:-5 w:schickts:6 w:schreiben:37 w:scp:43 w:scrivete:8 w:scrivetemi:-5 w:se:35 w:seguo:9
w:seguranca:-9 w:sei:-6 w:seit:55 w:seja:-8 w:sem:-16 w:semana:-5 w:semanas:21 w:senden:-17 w:sent:-5 w:senza:-9
w:september:17 w:ser:-8 w:serieus:13 w:servico:-16 w:servicos:-8 w:servizio:-15 w:setembro:13 w:seus:-18 w:sexta:-8
w:she:25 w:shows:18 w:si:-8 w:siamo:-6 w:sich:-7 w:sie:20 w:siete:-8 w:sig:6 w:signed:-13 w:siguientes:-5 w:sin:-5
w:since:7 w:sind:9 w:sinds:30 w:sistema:-7 w:six:25 w:snap:12 w:so:19 w:sob:-11 w:social:-11 w:sociedad:6
w:sociedade:-7 w:societe:-18 w:socio:12 w:soldi:-12 w:solicitamos:-12 w:solleciti:-5 w:solo:34 w:something:-8
w:somme:-5 w:somos:27 w:sono:31 w:sont:-7 w:sorge:16 w:sorry:31 w:sort:-6 w:sou:96 w:souhaite:-6 w:sous:-5 w:soy:39
w:spoed:-17 w:sr:6 w:staat:-7 w:stata:-14 w:statement:-5 w:stato:-9 w:status:-7 w:steeds:26 w:stichting:9 w:stop:11
w:streichen:-10 w:sturen:-5 w:stuur:23 w:su:-31 w:sua:-15 w:subito:-5 w:suis:49 w:suite:-5 w:sujet:6 w:supprimez:11
w:sur:-14 w:sus:38 w:svp:-12 w:systeem:19 w:system:28 w:ta:-12 w:tag:-16 w:take:25 w:tal:21 w:talk:-5 w:tambien:-6
w:tarde:12 w:tardes:11 w:tatig:13 w:te:-13 w:team:7 w:tegen:-7 w:telefone:-13 w:telefonisch:16 w:telefono:-5
w:telephone:-13 w:tem:-15 w:tempo:5 w:teneis:-6 w:tenemos:-9 w:tengo:-5 w:tentar:-7 w:ter:17 w:terug:-8 w:thank:8
w:the:-5 w:their:12 w:therefore:-5 w:third:16 w:this:21 w:three:-6 w:time:12 w:tm:-7 w:to:-18 w:todas:36
w:toglietemi:9 w:told:18 w:took:14 w:tot:-5 w:tout:-9 w:toute:-7 w:transferencia:-6 w:transmis:-5 w:trata:-11
w:tratar:16 w:tres:-8 w:try:23 w:tudo:-8 w:tun:21 w:tut:22 w:twee:17 w:twice:38 w:uit:15 w:ultima:-6 w:um:-18
w:uma:18 w:un:-7 w:una:-9 w:und:-5 w:under:-9 w:une:-12 w:uns:6 w:unser:5 w:unsere:11 w:unserem:7 w:unserer:-9
w:unsubscribe:-10 w:unterlassen:-9 w:unternehmen:13 w:until:-6 w:up:-13 w:urgence:-6 w:urgent:-6 w:urgenze:-17
w:use:8 w:ustedes:8 w:va:-5 w:van:31 w:vanaf:-9 w:vao:7 w:vcs:-12 w:vendor:-9 w:vendredi:-10 w:vennootschap:23
w:verao:5 w:verkeerde:30 w:verteiler:9 w:vertretung:-9 w:verzoek:20 w:verzoeken:-7 w:veux:-6 w:vi:-23 w:via:-13
w:vielen:-9 w:vijf:13 w:virement:-6 w:voces:38 w:voglio:-5 w:voluntary:16 w:von:-15 w:voor:-21 w:vos:17 w:vossa:8
w:vostre:-6 w:vostri:18 w:vostro:-8 w:votre:10 w:vou:-32 w:voudrez:-5 w:vous:5 w:voyez:19 w:vrijdag:-7 w:want:57
w:war:-5 w:waren:-5 w:wat:-7 w:we:-7 w:website:17 w:week:5 w:weet:-10 w:weg:-6 w:wegen:-6 w:weighbridge:15
w:weiter:-21 w:weiteren:-11 w:weitergeleitet:7 w:went:-5 w:werden:-10 w:werk:21 w:what:-6 w:whatever:-11 w:when:-5
w:which:-10 w:who:12 w:why:-11 w:widerspreche:-9 w:wie:-16 w:wij:40 w:wil:-9 w:will:-28 w:wir:-14 w:with:19
w:woche:-5 w:wochen:20 w:woensdag:-15 w:worden:-12 w:wordt:-7 w:would:9 w:writing:10 w:written:-5 w:wrong:89
w:wurde:-8 w:xml:-5 w:ya:35 w:yard:5 w:years:5 w:yo:47 w:you:55 w:your:14 w:zahl:-5 w:zahlen:-6 w:zahlungen:6
w:zap:8 w:zijn:51 w:zit:-11 w:zu:7 w:zum:10 w:zustandig:12
"""
