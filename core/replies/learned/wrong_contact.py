"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -5.0
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-24 ?ack:10 ?all:-10 ?back:13 ?difference:-10 ?gone:-13 ?mine:32 ?not:-33 ?paid:-10 ?pay:-16 ?plan:-21
?question:-39 ?redirect:-17 ?statement:-10 ?stop:23 b:00000_00000:14 b:00000_approved:15 b:0000_!:-10 b:0000_0000:15
b:0000_la:14 b:0000_und:17 b:000_0:-20 b:000_est:-12 b:000_of:14 b:00_anos:-13 b:00_avg:14 b:00_del:13 b:00_do:15
b:00_dsgvo:30 b:00_du:-12 b:00_en:14 b:00_nous:33 b:00_november:10 b:00_octobre:-11 b:00_oktober:-19
b:00_ottobre:-14 b:00_por:10 b:00_to:17 b:00_zijn:18 b:0_000:-24 b:0_00:10 b:0_0:-34 b:0_de:-19 b:0_december:15
b:0_esta:-15 b:0_november:10 b:0_novembre:17 b:0_oktober:26 b:0_september:12 b:?_?:-13 b:@_nao:-12 b:@_with:11
b:aan_de:30 b:about_the:14 b:access_to:21 b:address_and:-10 b:address_for:18 b:adresse_de:14 b:adresser_vos:22
b:agora_ee:11 b:agosto_nao:32 b:agradeco_que:10 b:ai_jamais:10 b:ainda_nao:41 b:al_00:-10 b:al_garante:13
b:alguma_coisa:-10 b:alle_correspondentie:-15 b:am_00:-11 b:am_not:-10 b:am_only:22 b:and_am:12 b:and_do:-10
b:and_have:14 b:and_my:12 b:and_never:-23 b:and_on:13 b:and_that:10 b:and_this:10 b:any_more:27 b:ao_abrigo:13
b:aqui_ee:118 b:are_not:12 b:are_two:-12 b:art_00:23 b:article_00:-10 b:artikel_00:14 b:assuntos_de:11
b:ate_sexta:25 b:au_00:28 b:auch_nicht:17 b:aun_no:-17 b:aus_dem:21 b:aus_ihrem:-23 b:avec_la:18 b:avec_vos:-10
b:avons_pas:10 b:baja_de:21 b:baja_por:-10 b:bande_de:-10 b:bando_de:10 b:been_put:14 b:been_told:-10 b:behalf_of:14
b:bei_ihnen:-11 b:bei_uns:19 b:ben_de:35 b:ben_ik:11 b:betaling_is:10 b:bin_bis:-15 b:bin_seit:22 b:binnen_een:16
b:bis_einschliesslich:-14 b:bitte_nehmen:10 b:bitte_rechnung:18 b:bitte_streichen:-18 b:bitte_wenden:12
b:bom_dia:-14 b:bonjour_la:17 b:buenos_dias:12 b:by_the:-15 b:by_this:14 b:caixa_de:-12 b:can_tell:20
b:cantiere_di:12 b:ce_est:15 b:centro_de:11 b:cessou_funcoes:37 b:cette_boite:12 b:cette_facture:-16 b:che_io:20
b:che_non:-14 b:che_vi:11 b:chiediamo_di:15 b:ciclo_de:10 b:cliente_de:-16 b:com_os:-13 b:com_pedido:-15
b:comercio_de:14 b:como_esta:10 b:con_el:-14 b:con_ellos:-16 b:con_la:18 b:con_noi:15 b:con_riserva:13
b:conformement_article:-11 b:correio_eletronico:-11 b:correo_@:-24 b:correo_de:16 b:creditors_voluntary:18
b:da_empresa:24 b:da_massa:14 b:da_minha:-12 b:da_questa:21 b:da_war:18 b:dai_vostri:31 b:dal_0:10 b:dank_fur:-15
b:danos_morais:-15 b:darf_ich:28 b:das_nicht:-11 b:dat_je:11 b:de_cesser:-13 b:de_comercio:13 b:de_correio:-13
b:de_curator:14 b:de_dados:38 b:de_danos:-15 b:de_datos:-14 b:de_deux:18 b:de_dezembro:16 b:de_entreprise:11
b:de_escribirme:13 b:de_este:12 b:de_factuur:-10 b:de_ferias:-17 b:de_imediato:-10 b:de_insolvencia:14 b:de_la:-20
b:de_me:-17 b:de_messages:-17 b:de_nao:-18 b:de_ne:-20 b:de_novembro:-11 b:de_novos:17 b:de_pago:13
b:de_paiement:-12 b:de_paz:10 b:de_proveedores:10 b:de_que:-26 b:de_retour:-10 b:de_sus:32 b:de_verkeerde:43
b:de_voces:-18 b:de_vos:22 b:de_votre:27 b:deal_with:11 b:decede_le:33 b:del_rgpd:13 b:dem_verteiler:16
b:demande_de:-11 b:desde_dia:16 b:desde_junio:28 b:devem_ser:11 b:di_fatture:12 b:di_la:12 b:di_solleciti:14
b:dia_00:-12 b:diferenca_de:10 b:dinsdag_00:-10 b:dirijanse_@:14 b:dit_adres:27 b:divida_seguranca:-10 b:do_not:-16
b:do_the:21 b:do_with:12 b:does_not:12 b:dom_00:-12 b:door_een:15 b:door_onze:17 b:dott_ssa:13
b:dringenden_fallen:-10 b:du_rgpd:-12 b:ecrire_@:26 b:ee_andata:21 b:ee_cambiato:32 b:ee_com:49 b:ee_da:-18
b:ee_mai:18 b:ee_minha:-27 b:ee_quello:-40 b:ee_stato:-10 b:ee_uma:16 b:een_van:11 b:einschliesslich_freitag:-14
b:either_of:15 b:el_banco:-10 b:el_cif:-11 b:el_correo:-14 b:el_del:34 b:el_plazo:14 b:el_precio:11 b:el_que:12
b:em_0000:-17 b:em_agosto:32 b:em_nome:16 b:em_processo:16 b:email_da:10 b:emailing_me:18 b:en_0000:14 b:en_cours:19
b:en_dat:-11 b:en_er:23 b:en_heeft:-13 b:en_ik:-11 b:en_la:-31 b:en_marzo:18 b:en_mij:17 b:en_niets:14 b:en_stuur:11
b:en_wij:-14 b:encontra_se:14 b:encontro_me:-13 b:entra_en:11 b:er_een:-14 b:es_el:-16 b:es_la:15 b:es_para:23
b:es_reicht:-16 b:escriba_@:11 b:escriban_mas:-15 b:esse_mes:-11 b:est_au:39 b:est_decede:33 b:est_en:-10
b:est_la:17 b:est_lui:22 b:est_mon:32 b:est_partie:10 b:esta_en:-21 b:este_correo:11 b:este_endereco:30
b:estimado_fornecedor:10 b:esto_no:14 b:estoy_de:-10 b:et_de:-21 b:et_la:14 b:eu_so:34 b:even_serieus:10
b:factura_?:-12 b:facture_ne:-10 b:facturen_@:10 b:fatture_non:12 b:for_the:27 b:for_you:13 b:friday_00:-12
b:fui_nomeado:17 b:fur_ihre:-15 b:gar_nicht:28 b:geben_?:40 b:geen_betalingen:18 b:geen_enkele:16 b:geen_mails:-12
b:geen_sprake:10 b:got_is:16 b:grond_van:11 b:ha_dado:-11 b:ha_dejado:13 b:ha_depositato:10 b:haal_mij:10
b:haben_sie:-12 b:half_the:12 b:has_been:12 b:has_moved:11 b:hat_uns:13 b:have_asked:15 b:have_had:13
b:have_never:23 b:have_no:22 b:have_not:-10 b:have_the:15 b:have_to:15 b:he_is:16 b:heb_je:-13 b:hebben_wij:33
b:heeft_bij:16 b:heeft_de:31 b:heeft_geen:-14 b:het_volgende:18 b:ho_chiuso:13 b:ho_lasciato:10 b:ho_piu:10
b:ich_bin:-24 b:ich_habe:-12 b:ich_ihnen:37 b:ich_nichts:-17 b:ich_will:-10 b:if_you:-17 b:ihnen_die:41
b:ihre_firma:29 b:ihre_nachricht:-11 b:ihrem_verteiler:-16 b:ik_ben:67 b:ik_ga:11 b:ik_heb:-14 b:ik_kan:-10
b:ik_krijg:10 b:ik_met:18 b:ik_mijn:13 b:ik_niets:16 b:il_00:-14 b:il_concordato:11 b:il_mio:28 b:il_nostro:-10
b:il_nuovo:29 b:il_sig:11 b:im_haus:-12 b:in_amministrazione:10 b:in_de:-20 b:in_die:10 b:in_dringenden:-10
b:in_may:18 b:in_mei:18 b:in_september:14 b:in_your:20 b:in_zwolle:11 b:insolvencia_no:16 b:invoice_has:14
b:io_non:23 b:io_sono:44 b:is_an:10 b:is_er:-14 b:is_in:10 b:is_my:12 b:is_no:20 b:is_nog:10 b:is_not:24 b:is_per:14
b:is_that:12 b:is_the:-19 b:ist_eine:14 b:ist_noch:12 b:it_again:-13 b:it_from:11 b:ja_falei:16 b:ja_nao:10
b:je_ai:21 b:je_demande:15 b:je_le:10 b:je_serai:-11 b:je_suis:72 b:je_vous:-34 b:juizo_de:13 b:kann_ich:-21
b:keep_writing:11 b:know_who:29 b:la_0000:-15 b:la_0:-16 b:la_banca:-11 b:la_contabile:22 b:la_contabilita:-37
b:la_data:-25 b:la_derniere:11 b:la_ditta:57 b:la_dott:12 b:la_empresa:35 b:la_factura:-26 b:la_fattura:-18
b:la_nueva:10 b:la_partita:15 b:la_posta:10 b:la_prego:10 b:la_presente:-12 b:la_protection:15 b:la_que:26
b:la_remesa:-16 b:la_sociedad:-10 b:la_societe:-16 b:laat_mij:-11 b:le_0:32 b:le_aviso:15 b:le_ha:20 b:le_mardi:-10
b:left_in:-15 b:left_the:19 b:les_factures:13 b:les_he:18 b:les_ruego:13 b:liquidation_on:16 b:list_and:-11
b:liste_de:39 b:lo_paso:19 b:lo_que:-13 b:loschen_sie:12 b:lui_qui:22 b:maak_ik:16 b:maar_ik:16 b:mailbox_is:14
b:mails_mehr:-12 b:mais_nada:27 b:mandataire_judiciaire:18 b:mardi_00:-11 b:me_about:17 b:me_de:-14 b:me_ha:15
b:meer_betalen:10 b:mehr_erhalten:-14 b:meine_adresse:10 b:meine_mailadresse:28 b:merci_adresser:26
b:merci_arreter:-25 b:merci_de:10 b:met_het:13 b:met_ons:-13 b:meu_contacto:27 b:mi_hermano:24 b:mich_aus:15
b:mij_niet:19 b:mijn_advocaat:14 b:mio_indirizzo:23 b:mio_padre:15 b:mir_nicht:23 b:mis_datos:18 b:moi_de:39
b:moin_herr:18 b:mon_absence:-14 b:mon_mari:19 b:moved_to:14 b:nao_divida:-10 b:nao_ee:-34 b:nao_foi:-14
b:nao_me:-14 b:nao_sao:33 b:nao_sera:10 b:nao_sou:28 b:nao_tenho:31 b:nao_vou:-22 b:ne_ho:-12 b:ne_la:25
b:ne_plus:-14 b:ne_souhaite:-14 b:nehmen_sie:19 b:nicht_mehr:21 b:nichts_sagen:-14 b:nichts_zu:38 b:niet_bij:15
b:niet_langer:18 b:no_access:22 b:no_dia:-16 b:no_escriban:-21 b:no_juizo:16 b:no_llevo:24 b:no_longer:24 b:no_me:33
b:no_no:-16 b:no_nos:-17 b:no_somos:22 b:no_tenemos:16 b:noi_non:-11 b:noi_siamo:-12 b:nome_de:18
b:non_disturbarmi:13 b:non_ee:-23 b:non_li:-10 b:non_mi:-37 b:non_posso:12 b:non_saprei:11 b:non_so:21 b:non_sono:13
b:non_vi:-11 b:nos_ha:-12 b:not_be:-15 b:not_deal:20 b:not_email:-19 b:not_know:29 b:not_on:11 b:not_paying:-11
b:not_the:29 b:nothing_about:17 b:nothing_further:-10 b:nothing_in:-10 b:nur_noch:-10 b:nutzung_meiner:-10
b:occ_di:10 b:of_000:15 b:of_your:16 b:off_your:36 b:on_00:36 b:on_0:13 b:on_behalf:14 b:on_file:-13 b:on_hold:13
b:on_this:-11 b:only_the:24 b:ons_kantoor:21 b:op_@:15 b:op_dinsdag:-10 b:op_een:13 b:op_grond:11 b:orden_de:-12
b:ottobre_compreso:-14 b:outro_cnpj:42 b:pagada_el:10 b:pago_que:14 b:paid_on:12 b:par_courrier:-11 b:par_la:14
b:par_mon:-14 b:para_@:10 b:para_que:-15 b:pas_ce:11 b:pas_les:15 b:pedido_de:-15 b:pena_de:-15 b:people_have:10
b:per_0:34 b:per_cortesia:-10 b:per_favore:23 b:per_la:-41 b:per_urgenze:-10 b:per_week:11 b:perche_non:11
b:piu_con:15 b:please_and:23 b:please_note:25 b:please_remove:-15 b:plus_recevoir:-15 b:por_esta:-12
b:por_gentileza:31 b:posta_elettronica:19 b:pour_les:21 b:pour_rien:10 b:prego_di:31 b:processo_de:15 b:proof_of:14
b:put_on:14 b:qu_il:18 b:que_cualquier:-11 b:que_dejen:14 b:que_el:42 b:que_es:11 b:que_este:15 b:que_je:23
b:que_le:17 b:que_me:-22 b:que_no:-39 b:que_nos:-12 b:que_tem:-14 b:que_ustedes:24 b:quello_di:11
b:questo_indirizzo:12 b:quitenme_de:14 b:quitte_la:12 b:rechnung_auf:17 b:rechnung_nicht:25 b:remercie_de:-14
b:remove_me:22 b:rgpd_je:-11 b:rien_et:12 b:ring_the:30 b:riserva_di:14 b:rn_0:38 b:ruego_que:15 b:sais_pas:10
b:schreiben_sie:15 b:scrivere_@:10 b:se_de:-13 b:se_em:16 b:se_jubilo:15 b:se_la:11 b:se_no:32 b:se_pagara:10
b:seguranca_social:-10 b:sehr_geehrter:-10 b:seit_0:18 b:send_you:25 b:sera_paga:10 b:serai_de:-10 b:sich_an:12
b:sie_auf:-13 b:sie_diese:27 b:sie_haben:24 b:sie_meine:22 b:sie_mich:-18 b:sie_sind:21 b:sie_unsere:15 b:sinds_0:19
b:six_mois:27 b:sob_pena:-15 b:societe_est:-11 b:somos_la:44 b:sono_assente:-33 b:sono_il:41 b:sono_la:18
b:souhaite_plus:-14 b:soy_el:19 b:soy_la:20 b:spett_le:14 b:spoed_?:-17 b:sprake_van:10 b:stop_emailing:18
b:streichen_sie:-13 b:stuur_mij:10 b:su_correo:31 b:summer_and:13 b:supprimez_mon:16 b:tag_herr:-17 b:tag_wir:22
b:take_us:20 b:talk_to:-11 b:te_benaderen:10 b:te_bevestigen:15 b:te_staan:11 b:thank_you:10 b:the_00:11
b:the_block:-10 b:the_books:12 b:the_council:22 b:the_new:-13 b:the_signed:-10 b:the_summer:12 b:the_system:14
b:the_wrong:19 b:there_is:-11 b:third_time:21 b:this_account:-10 b:this_email:14 b:this_invoice:-10 b:this_is:19
b:this_mailbox:16 b:this_message:15 b:tira_meu:11 b:to_be:-12 b:to_do:22 b:to_him:-11 b:to_our:11 b:to_send:25
b:to_take:23 b:to_the:11 b:to_you:-12 b:todas_las:21 b:told_you:14 b:trata_se:-12 b:trenta_giorni:15
b:tribunal_ouvert:10 b:tut_mir:20 b:uit_uw:15 b:und_0000:17 b:und_an:18 b:und_die:18 b:und_habe:14
b:und_schreiben:19 b:under_article:16 b:uns_aus:-11 b:uns_nicht:14 b:unternehmen_tatig:15 b:us_in:11 b:use_@:-13
b:ustedes_lo:-14 b:uw_mail:-13 b:van_artikel:14 b:van_dam:34 b:van_de:23 b:van_deze:26 b:van_een:18 b:van_mijn:13
b:verzoek_ik:16 b:vi_chiediamo:11 b:vi_prego:19 b:via_dit:10 b:vielen_dank:-15 b:voi_?:23 b:voluntary_liquidation:18
b:voor_de:-12 b:vos_envois:-15 b:vos_factures:20 b:vos_fichiers:13 b:votre_liste:42 b:votre_message:-10
b:vou_pagar:-12 b:vous_demande:-11 b:vous_faire:-14 b:vous_me:-10 b:vous_remercie:-14 b:vous_voulez:15
b:vous_vous:31 b:vs_0:10 b:we_have:-16 b:we_need:-10 b:weet_ik:14 b:wegens_een:16 b:wij_in:18 b:wij_zijn:51
b:wij_zullen:18 b:will_not:-14 b:wir_haben:-10 b:wir_sind:11 b:with_our:16 b:with_us:-10 b:wordt_niet:-13
b:writing_to:13 b:ya_no:40 b:yo_no:14 b:yo_soy:25 b:you_and:13 b:you_keep:16 b:you_the:13 b:you_twice:39
b:you_want:78 b:your_email:-11 b:your_list:51 b:your_records:-14 b:your_reminder:11 b:your_system:37 b:zahle_ich:19
b:zijn_door:16 b:zijn_een:30 b:zu_tun:21 b:zum_00:10 e:paid=day:-31 e:paid=none:36 e:run=none:-22 f:_amount:-32
f:_day:-39 f:_invoice:-77 f:admin:-57 f:all:-37 f:back:-39 f:bounce:-35 f:closed:-11 f:copy:-39 f:d.CANCELLED:-22
f:d.CONTRACT_TERMS:-19 f:d.DUPLICATE_BILLING:-13 f:d.LATE_DELIVERY:-11 f:d.LATE_FEE_CONTESTED:-14 f:d.LOST:-39
f:d.NOT_OURS:21 f:d.NO_PO:-12 f:d.QUALITY:-10 f:d.QUANTITY_SHORT:14 f:d.TAX:20 f:demand:94 f:difference:-33
f:dispute:-17 f:firm:-37 f:fix:-23 f:formal:-38 f:gone:125 f:goods:-50 f:greeting:-24 f:hardship:-26 f:hold:-35
f:hope:15 f:hostile:-45 f:inclusive:-57 f:insolvency:-26 f:joke:-20 f:lawyer:-46 f:legal:-36 f:mine:21 f:moved:28
f:moves:-49 f:n.QUANTITY_SHORT:20 f:not:59 f:not_gone:-11 f:not_legal:-69 f:not_ooo:-29 f:not_paid:-25 f:not_stop:27
f:once_funds:-16 f:ooo:-96 f:paid:-31 f:part:-10 f:pay:-39 f:plan:-15 f:question:21 f:r.CANCELLED:-10
f:r.DESCRIPTION:-11 f:r.FREIGHT:12 f:r.LATE_DELIVERY:-10 f:r.LATE_FEE_CONTESTED:-14 f:r.NOT_OURS:26
f:r.PRICE_ERROR:12 f:r.QUALITY:35 f:redirect:26 f:refuse:-30 f:rest:-17 f:run:-24 f:soon:-23 f:statement:-31
f:unable:-14 f:until:-60 f:wait:-10 f:willpay:-66 i:acknowledgement:-40 i:acknowledgement=2:-40 i:bounce:-66
i:bounce=3:-66 i:copy_invoice_request:-35 i:copy_invoice_request=3:-32 i:dispute:17 i:dispute=1:27 i:dispute=2:15
i:dispute=3:-24 i:hardship:-16 i:hardship=3:-20 i:hostile:-45 i:hostile=2:-21 i:hostile=3:-24 i:in_payment_run:-20
i:in_payment_run=3:-20 i:insolvency:-34 i:insolvency=3:-38 i:invoice_admin:-23 i:invoice_admin=3:-21 i:legal:-37
i:legal=2:15 i:legal=3:-53 i:nothing:49 i:out_of_office=2:56 i:out_of_office=3:-57 i:partial_payment:-10
i:payment_plan_request:-17 i:payment_plan_request=3:-25 i:promise_to_pay:-23 i:promise_to_pay=3:-20 i:question:28
i:question=1:52 i:question=3:-23 i:remittance_advice:-12 i:statement_request:-30 i:statement_request=2:-13
i:statement_request=3:-17 i:unsubscribe=2:-16 i:unsubscribe=3:16 i:wrong_contact:206 i:wrong_contact=1:80
i:wrong_contact=3:125 l:es:18 l:fr:14 l:it:-27 n:1:-17 n:2:33 n:3:12 n:6:-27 p:abbiam:-12 p:absenc:-15 p:accept:-10
p:accoun:31 p:addres:27 p:admini:22 p:adress:28 p:advoga:-14 p:afdeli:10 p:akkoor:15 p:almace:24 p:ammini:14
p:angesc:23 p:anteri:-15 p:antigu:13 p:apagam:-13 p:apague:35 p:applic:-11 p:appoin:-11 p:arrete:-10 p:articl:-10
p:articu:11 p:artike:13 p:assemb:16 p:assent:-39 p:assist:-11 p:associ:14 p:assunt:29 p:atenci:14 p:atendi:15
p:august:15 p:aushil:-15 p:automa:-10 p:autono:22 p:autori:-19 p:avvoca:-10 p:aziend:11 p:beheer:18 p:bekomm:12
p:bereik:20 p:besche:10 p:beslis:11 p:bestan:-12 p:bestel:-25 p:bestuu:16 p:betale:-11 p:betali:32 p:betrie:25
p:betrif:19 p:bevest:13 p:bezahl:41 p:bezwaa:11 p:bloque:-19 p:bonjou:24 p:bookke:15 p:brieve:-11 p:buiten:-13
p:busine:21 p:cambia:21 p:campin:-19 p:cancel:-20 p:cateri:-26 p:cautio:15 p:certif:-13 p:cessar:11 p:chaudi:12
p:chiama:-22 p:chiedi:11 p:client:-38 p:cobran:-12 p:colabo:11 p:colleg:28 p:comerc:19 p:comman:-21 p:commen:-11
p:compan:-29 p:compar:29 p:comple:-12 p:compra:46 p:compre:-20 p:compta:31 p:compte:15 p:comuni:12 p:condom:29
p:confir:10 p:confor:-22 p:consei:-10 p:consid:-16 p:consig:-12 p:constr:12 p:consul:63 p:contab:17 p:contat:-39
p:contes:-24 p:contin:23 p:contra:-11 p:conven:13 p:cordia:31 p:correi:-26 p:corren:-13 p:corres:-34 p:cortes:-14
p:counci:21 p:courri:-17 p:creanc:-12 p:credit:-15 p:cualqu:-25 p:cumpli:14 p:debito:15 p:declar:-12 p:denunc:-11
p:deposi:21 p:derzei:-11 p:desati:31 p:descad:17 p:descul:-14 p:desins:-19 p:deslig:27 p:despac:-19 p:differ:-10
p:dinsda:-13 p:direcc:-12 p:direit:-11 p:dirett:-10 p:dirija:14 p:dispos:10 p:dissol:10 p:distin:-11 p:distur:13
p:doorge:-19 p:dossie:14 p:dringe:-13 p:dunnin:-14 p:durant:-13 p:ecrive:42 p:efface:-13 p:einkau:18 p:einsch:-15
p:eletro:-14 p:elettr:19 p:elimin:30 p:emaili:18 p:employ:15 p:empres:48 p:encami:15 p:encarr:13 p:encome:16
p:endere:15 p:engana:32 p:entreg:-13 p:entrep:42 p:equivo:19 p:erhalt:-20 p:erinne:20 p:erreic:-15 p:escrib:15
p:essaye:18 p:estagi:16 p:etabli:16 p:everyt:-13 p:exampl:-11 p:exclus:14 p:extern:-10 p:factur:21 p:factuu:-17
p:failli:-22 p:fattur:-22 p:fatura:18 p:fernan:36 p:ficher:12 p:fichie:17 p:financ:35 p:floris:23 p:foncti:26
p:forder:-14 p:fornec:27 p:forwar:25 p:fourni:18 p:fratel:12 p:freita:-16 p:funcoe:37 p:fundac:18 p:furthe:-27
p:geehrt:-13 p:gegens:30 p:geland:21 p:gentil:11 p:geomet:13 p:gescha:38 p:geschi:19 p:gradir:19 p:handle:51
p:helpde:18 p:henriq:13 p:herman:23 p:hierbi:16 p:hiermi:-12 p:holdin:24 p:imedia:-13 p:immedi:15 p:import:-12
p:inform:-19 p:inmidd:11 p:inscri:-18 p:insolv:-16 p:instea:-12 p:intere:-15 p:interi:10 p:interp:10 p:invent:19
p:inviar:-13 p:jacque:12 p:januar:-11 p:jurist:23 p:kantoo:30 p:krankh:-27 p:lament:13 p:lavora:11 p:liefer:-12
p:liquid:-30 p:llevab:41 p:llevam:11 p:locali:19 p:losche:12 p:mahnve:21 p:mailad:13 p:mailin:-15 p:mainte:-14
p:malatt:-25 p:mancat:18 p:mandar:-13 p:mantie:14 p:maquin:12 p:marian:11 p:marque:15 p:martin:41 p:mauvai:33
p:mensag:15 p:mensaj:-14 p:messag:-37 p:mijnhe:-13 p:monteu:18 p:nachfo:19 p:nachri:-17 p:nachst:-14 p:namast:20
p:nathal:16 p:necess:-12 p:negati:-18 p:nenhum:-17 p:nessun:11 p:ningue:46 p:nochma:-11 p:nomead:12 p:notair:41
p:nothin:-14 p:notifi:-14 p:novemb:19 p:nuestr:-38 p:nutzun:-18 p:obriga:28 p:octobr:-16 p:offici:-15 p:ondern:-10
p:organi:32 p:ottobr:-16 p:outsid:15 p:overge:29 p:pagame:30 p:pagamo:11 p:pagarl:-11 p:paieme:-23 p:papela:17
p:partic:10 p:partit:14 p:partne:10 p:passar:11 p:passat:41 p:payabl:13 p:paymen:-20 p:pendan:-10 p:pensio:59
p:perdon:12 p:person:29 p:persoo:15 p:pessoa:-18 p:pignor:10 p:planti:13 p:plasti:22 p:prefer:-11 p:presen:-11
p:presid:15 p:prezad:-10 p:printe:17 p:privat:11 p:procha:-10 p:procur:39 p:profes:17 p:prossi:-11 p:protec:15
p:provee:30 p:provin:10 p:purcha:32 p:purpos:11 p:qualqu:-16 p:quiten:13 p:recapi:20 p:recebi:21 p:recepc:13
p:recevo:-31 p:rechnu:42 p:rechts:-18 p:recibi:-20 p:recibo:16 p:recipi:-11 p:reclam:-18 p:recogn:13 p:record:-20
p:regist:-14 p:regres:-12 p:relaci:17 p:remerc:-15 p:remiti:18 p:repren:24 p:reserv:18 p:reside:41 p:resolv:-13
p:respon:11 p:ressou:41 p:restau:33 p:retire:19 p:riceve:-13 p:ricezi:15 p:rientr:-28 p:rimast:10 p:riserv:10
p:risped:-12 p:rispon:11 p:rivolg:-32 p:sbagli:14 p:scadut:19 p:schrei:23 p:schrij:-23 p:scrive:35 p:secret:10
p:segura:-10 p:semana:18 p:septem:15 p:serveu:11 p:servic:18 p:sicher:22 p:sindic:22 p:sistem:-17 p:solici:-26
p:soltan:10 p:someth:-11 p:souhai:-18 p:statio:23 p:sticht:10 p:substi:35 p:succes:20 p:suppli:13 p:suppri:41
p:systee:15 p:telefo:12 p:tenemo:10 p:teneri:10 p:terwij:16 p:titola:22 p:titula:27 p:toglie:42 p:trabaj:15
p:trabal:42 p:tramit:14 p:transm:-11 p:transp:-11 p:tratam:22 p:treasu:19 p:treuha:-12 p:trompe:30 p:ubermo:18
p:uffici:21 p:ulteri:-11 p:umgehe:20 p:umschr:17 p:unidad:10 p:unique:-24 p:unitar:11 p:unterl:-15 p:untern:14
p:urgenc:-15 p:urgenz:-10 p:ustede:10 p:utilic:13 p:utilis:-15 p:vendre:-12 p:venerd:-10 p:vennoo:18 p:verbra:-11
p:verifi:-11 p:verkee:45 p:verlas:18 p:vermoe:23 p:vertre:-19 p:verwal:-10 p:verwer:14 p:verwij:-23 p:vireme:-13
p:voldoe:14 p:volgen:12 p:volunt:15 p:vrijda:-16 p:websit:39 p:weiter:-12 p:wellne:10 p:werkza:32 p:whatev:-20
p:writte:-10 p:zahlun:11 p:zentra:25 p:zusamm:18 p:zustan:33 s:!:20 s:00000:-25 s:000:-16 s:00:-19 s:0:-11 s:?:-15
s:abwesenheit:-25 s:abwesenheitsnotiz:-12 s:accounts:54 s:antwort:-21 s:apagamento:23 s:assenza:-25 s:automatica:10
s:automatico:16 s:aw:24 s:betreff:21 s:bezwaar:12 s:bf:16 s:boleto:16 s:cl:17 s:cobranca:10 s:consulta:11 s:ct:11
s:de:11 s:delivery:-10 s:derecho:12 s:divida:-21 s:do:27 s:droit:-12 s:due:-21 s:em:-14 s:en:-14 s:entregar:-11
s:ex:15 s:facture:10 s:fattura:-17 s:final:-11 s:fs:24 s:ft:14 s:fw:39 s:fwd:95 s:ga:24 s:geen:23 s:grupo:18
s:gruppo:12 s:ihre:14 s:impago:-10 s:invoice:-18 s:klussen:10 s:letter:16 s:lg:10 s:luci:24 s:mail:-17 s:mensagem:29
s:mm:16 s:nb:33 s:nf:21 s:no:-11 s:of:11 s:oi:-11 s:opposition:-12 s:overdue:12 s:pago:-16 s:palco:20 s:past:-20
s:pc:40 s:pedido:12 s:pendiente:12 s:plasticos:-10 s:please:-10 s:por:13 s:rappel:-20 s:rechnung:-33 s:rechnungen:24
s:reclamacion:19 s:recordatorio:-25 s:relance:24 s:reminder:19 s:request:-16 s:res:40 s:retail:14 s:rgpd:-13
s:richiesta:-24 s:risposta:-16 s:rm:13 s:ruckfrage:-17 s:saldo:-21 s:segundo:36 s:solicitacao:20 s:solicitud:24
s:sollecito:21 s:som:34 s:sono:16 s:supresion:12 s:sv:16 s:terriccio:-12 s:unsubscribe:-11 s:urgent:15 s:urgente:10
s:uw:-18 s:van:30 s:vc:21 s:vencido:-15 s:verwerking:14 s:vve:10 s:wg:19 s:your:19 s:zu:-12 w:%:-11 w:00000:-28
w:0000:-49 w:000:-92 w:00:-84 w:0:-73 w:?:-24 w:@:269 w:aanmaningen:14 w:abbiamo:-12 w:aber:-15 w:about:12
w:abrigo:13 w:absence:-15 w:acao:-10 w:access:17 w:accounts:32 w:achats:19 w:acuse:13 w:address:26
w:administratie:10 w:administrator:21 w:administro:31 w:adres:30 w:adresse:26 w:adresser:14 w:advocaat:12
w:advogados:-11 w:af:20 w:afdeling:10 w:after:21 w:again:-23 w:ago:11 w:agosto:26 w:aguarda:10 w:ai:17 w:ainda:28
w:akkoord:15 w:alcun:20 w:alguma:-10 w:alle:-25 w:almacen:24 w:along:11 w:am:-12 w:amministratore:10
w:amministrazione:11 w:and:-15 w:andata:20 w:angeschrieben:23 w:anna:24 w:antes:-12 w:ao:-23 w:apagamento:-13
w:apaguem:35 w:appointed:-10 w:apres:-10 w:aqui:107 w:arreter:-25 w:arrive:10 w:art:15 w:article:-10 w:artikel:13
w:assemblea:19 w:assente:-39 w:assuntos:36 w:asunto:-17 w:at:-25 w:atencion:14 w:atendimento:15 w:aub:16 w:aucun:16
w:aucune:18 w:auf:-38 w:augustus:15 w:aun:-17 w:aus:-12 w:automatici:12 w:automatische:11 w:autonomo:22 w:aux:55
w:avant:-13 w:avg:11 w:avisos:15 w:azienda:11 w:back:15 w:banca:-14 w:banco:-20 w:bande:-13 w:bando:10 w:bank:11
w:barco:-10 w:bas:11 w:bases:-19 w:be:-27 w:beeindigen:-14 w:before:-13 w:behalf:14 w:beide:-12 w:beim:-13
w:bekommen:11 w:belong:15 w:ben:75 w:benaderen:10 w:bent:17 w:bereikbaar:10 w:beslist:11 w:beste:23 w:bestuurder:18
w:betalen:-11 w:betaling:18 w:betalingen:28 w:betrifft:19 w:bevestigen:14 w:bezahlen:26 w:bezahlt:16 w:bezwaar:11
w:bf:16 w:bien:-16 w:bij:29 w:bills:10 w:bin:-13 w:bis:-24 w:bitte:-13 w:blijft:-14 w:boleto:-15 w:bom:-15
w:bonjour:24 w:bookkeeper:16 w:books:21 w:borren:32 w:bought:11 w:brieven:-11 w:bruder:18 w:bucher:18 w:buenas:11
w:buenos:12 w:bureau:-13 w:business:21 w:by:-22 w:ca:23 w:caixa:-14 w:cambiato:28 w:camion:15 w:cannot:-13
w:caro:-12 w:carta:12 w:catar:10 w:catering:-25 w:caution:15 w:ce:15 w:central:10 w:centro:33 w:cessare:13
w:cessem:-11 w:cesser:-18 w:cessou:37 w:cet:15 w:che:-14 w:chefe:-11 w:chez:-11 w:chi:31 w:chiama:16 w:chiamate:-12
w:chiediamo:11 w:cia:-14 w:ciclo:10 w:cif:-11 w:claim:-11 w:claims:14 w:cliente:-33 w:closed:17 w:cnpj:27
w:cobranca:-10 w:cobrar:-24 w:coisa:15 w:colaborador:11 w:collega:25 w:come:-13 w:comercio:13 w:commande:-12
w:comme:-10 w:company:-32 w:compra:-12 w:compras:36 w:compreso:-15 w:comptable:31 w:comptes:17 w:comune:25
w:comunicacoes:19 w:comunidad:23 w:con:24 w:condominio:29 w:conferma:13 w:conformement:-11 w:consegnato:12
w:consta:15 w:consulente:14 w:consulte:25 w:conta:-20 w:contabile:16 w:contabilidad:24 w:contabilita:-38
w:contabilizada:11 w:contact:-30 w:contactar:15 w:contacte:22 w:contacto:29 w:contactos:-14 w:contato:-26
w:contestada:10 w:conteste:-10 w:contesto:-17 w:continua:17 w:continued:17 w:conto:-15 w:contrato:-11
w:controller:17 w:cordialement:35 w:correio:-26 w:correo:24 w:correspondentie:-17 w:cortesia:-13 w:could:-10
w:council:21 w:courrier:-12 w:cours:18 w:credito:-13 w:creditors:11 w:cualquier:-25 w:cui:11 w:daar:43 w:dado:-12
w:dados:35 w:dagli:23 w:dai:41 w:dal:-10 w:dam:34 w:damit:42 w:dan:-22 w:dank:-21 w:danke:13 w:dann:-14 w:danos:-15
w:darf:28 w:das:24 w:dass:-18 w:data:-36 w:date:-19 w:days:-14 w:dazu:-17 w:de:-23 w:deal:11 w:debitore:15
w:decede:33 w:deixei:12 w:dejado:13 w:del:-14 w:dela:26 w:delivery:12 w:dell:21 w:della:-27 w:demanda:-18 w:den:16
w:depois:-12 w:depuis:31 w:der:20 w:derniere:11 w:derzeit:-11 w:des:18 w:desativado:33 w:desde:56 w:despacho:-18
w:dessa:40 w:deudas:45 w:deus:-10 w:deve:17 w:devera:10 w:devo:20 w:deze:39 w:dezember:-11 w:dezembro:16 w:di:22
w:dia:-37 w:dias:11 w:dicho:23 w:dient:31 w:dieses:31 w:diferenca:10 w:dinsdag:-13 w:dire:-12 w:direccion:-12
w:direct:-19 w:directrice:10 w:direito:-11 w:dirijanse:10 w:disposition:15 w:disso:12 w:distribution:11
w:disturbarmi:13 w:dit:38 w:ditta:58 w:divida:-16 w:do:21 w:does:19 w:doet:13 w:dom:-12 w:dona:38 w:donc:-10
w:donde:17 w:done:13 w:door:20 w:doorgestuurd:-19 w:dossiers:19 w:dott:19 w:down:18 w:dra:14 w:drie:-10
w:dringenden:-10 w:drop:11 w:dsgvo:30 w:du:-24 w:due:-24 w:dunning:-14 w:durante:-13 w:ecrire:22 w:ecrivez:42
w:ee:56 w:een:20 w:effect:16 w:ein:-22 w:einen:-10 w:einschliesslich:-14 w:either:38 w:el:-14 w:elena:15
w:eletronico:-14 w:elettronica:19 w:elk:15 w:ella:17 w:elle:-11 w:ellos:-16 w:em:34 w:emailing:18 w:emite:-12
w:empresa:50 w:empty:11 w:encarregado:17 w:encomenda:10 w:encontra:14 w:encontro:-14 w:endereco:15 w:engano:-12
w:enkele:16 w:entra:14 w:entreprise:43 w:entro:45 w:enviar:-15 w:enviem:-12 w:envios:14 w:envoi:24 w:envois:-15
w:equivocado:10 w:er:-16 w:era:27 w:erhalten:-20 w:erinnerung:30 w:errado:11 w:erreur:34 w:erst:-14 w:esa:26
w:escriba:13 w:escriban:-13 w:escribirme:12 w:escritorio:-11 w:ese:14 w:eso:-10 w:esos:10 w:essa:-27 w:esse:-19
w:essere:13 w:est:76 w:esta:-42 w:estao:38 w:estas:-12 w:este:23 w:estimado:14 w:esto:62 w:estos:16 w:estou:26
w:et:-40 w:etablissement:16 w:etant:20 w:etre:-10 w:etude:18 w:euro:-20 w:everything:-13 w:ex:22 w:example:-11
w:exclusivamente:17 w:existe:-22 w:fa:-10 w:faccio:37 w:factura:-32 w:facturas:23 w:facture:-36 w:facturen:31
w:factures:23 w:factuur:-15 w:faire:-22 w:falei:16 w:fallen:-10 w:falls:26 w:falta:-13 w:fattura:-25 w:favor:-13
w:favore:23 w:faz:11 w:fecha:-24 w:ferias:-21 w:fernando:36 w:fica:-16 w:fichero:12 w:fichiers:13 w:fiel:17
w:fin:-18 w:financas:-10 w:fino:-20 w:firma:43 w:first:-11 w:for:19 w:forderung:-10 w:form:-12 w:former:13
w:fornecedores:20 w:forwarding:20 w:fournisseurs:20 w:fragen:24 w:freitag:-16 w:frere:31 w:friday:-21 w:fui:17
w:funcoes:37 w:fuori:21 w:fur:11 w:further:-27 w:ga:13 w:gar:17 w:garante:13 w:gebe:-18 w:geben:36 w:geehrter:-10
w:geen:34 w:gegenstandslos:30 w:gehen:14 w:gehort:33 w:geht:-11 w:gelandet:21 w:geld:-13 w:gente:14 w:gentileza:31
w:geom:12 w:geometra:13 w:gere:29 w:geschil:22 w:gestoria:19 w:get:-17 w:geval:18 w:gia:17 w:giugno:15 w:gli:-29
w:gmbh:20 w:go:14 w:good:23 w:grazie:-11 w:grond:11 w:group:27 w:grupo:32 w:gruss:-11 w:guardi:18 w:gut:18 w:haal:39
w:haar:21 w:habeis:10 w:haben:55 w:habla:17 w:hablar:12 w:hale:22 w:hall:11 w:hallo:37 w:halt:10 w:han:-10
w:handled:25 w:handles:25 w:hanno:-13 w:has:18 w:have:47 w:hay:-12 w:he:20 w:heb:-21 w:hebben:56 w:hello:15
w:helpdesk:18 w:hem:-14 w:her:20 w:heraus:-10 w:here:17 w:hermano:24 w:herr:43 w:herrn:14 w:het:-40 w:hier:51
w:hierbij:16 w:hiermit:-12 w:ho:-11 w:holding:17 w:hoofd:10 w:horen:-11 w:hull:19 w:iban:-11 w:ich:50 w:ici:14
w:ict:17 w:if:-22 w:ihr:-10 w:ihrem:-25 w:ihren:-10 w:ii:21 w:il:19 w:ilse:-11 w:imediato:-12 w:immediate:17
w:immer:-10 w:in:54 w:inbox:43 w:incluida:13 w:inclus:-11 w:inclusive:-12 w:indica:-11 w:inmiddels:11 w:instead:-12
w:interim:10 w:invii:15 w:invio:14 w:io:88 w:is:21 w:isso:24 w:ist:55 w:isto:10 w:it:-30 w:italia:10 w:iva:14
w:ive:13 w:ja:10 w:januar:-11 w:je:12 w:jeden:-11 w:jou:10 w:jubilo:15 w:judiciaire:16 w:judicial:-22 w:juizo:13
w:jullie:-26 w:june:11 w:junio:54 w:junto:-14 w:just:-13 w:kan:-25 w:kann:-29 w:kantoor:31 w:kassel:28 w:keep:10
w:keer:-11 w:kees:17 w:keine:-22 w:kennen:18 w:kleine:29 w:know:13 w:kontakt:12 w:kurz:18 w:la:54 w:laat:-26
w:langer:17 w:las:-10 w:lasciato:10 w:lassen:14 w:lauft:12 w:law:-12 w:leave:-11 w:ledger:19 w:left:43 w:legge:30
w:lei:-13 w:les:22 w:levante:10 w:lic:-17 w:liegt:-12 w:lien:-12 w:line:12 w:liquidators:20 w:liquidazione:-11
w:list:13 w:lista:16 w:liste:33 w:llamen:18 w:llegan:19 w:lleva:14 w:llevaba:41 w:llevamos:11 w:llevo:19 w:longer:23
w:look:17 w:lopes:23 w:loro:14 w:los:-18 w:loschen:12 w:loue:12 w:lt:-10 w:ltd:29 w:luca:-11 w:lugar:23 w:lui:33
w:ma:-28 w:maak:14 w:maakt:15 w:maar:11 w:mach:28 w:macht:45 w:madame:16 w:mae:-13 w:mai:30 w:mail:-99
w:mailadres:-11 w:mailadresse:24 w:mailing:-11 w:mails:-25 w:mailt:37 w:maintenance:-10 w:mairie:13 w:mais:25
w:maitre:40 w:mal:-18 w:mandando:21 w:mandar:-10 w:mandataire:18 w:mantiene:14 w:maquinas:15 w:mardi:-12 w:mari:21
w:marzo:21 w:mas:-20 w:massa:14 w:mauvais:33 w:may:14 w:mehr:-10 w:mei:28 w:mein:23 w:meine:54 w:meinen:-12
w:meme:-10 w:meneer:-10 w:mensagem:-11 w:mensagens:26 w:mensen:18 w:mes:11 w:mesa:13 w:mesmo:-10 w:messages:-11
w:messaggio:-13 w:met:-38 w:meus:-10 w:mich:-12 w:mid:23 w:mijn:13 w:mijnheer:-13 w:mill:27 w:minha:-33 w:mio:59
w:mismo:-10 w:mit:-10 w:mme:13 w:modo:20 w:moet:67 w:moi:36 w:moin:12 w:mois:17 w:mon:17 w:monteur:18 w:morais:-15
w:more:14 w:mr:-10 w:ms:21 w:na:-29 w:nachricht:-17 w:nachsten:-10 w:nada:32 w:namaste:20 w:nao:37 w:nathalie:16
w:need:-13 w:negativa:-18 w:nehmen:17 w:nem:-28 w:nenhum:-15 w:nenhuma:-17 w:neri:12 w:neves:13 w:new:-16 w:next:-12
w:nicht:35 w:nichts:18 w:nie:-20 w:niente:60 w:niet:13 w:niets:43 w:niks:-11 w:ninguem:46 w:no:36 w:nobody:46
w:nochmal:-11 w:noi:13 w:nome:16 w:nomeado:13 w:nooit:-17 w:norte:11 w:nos:-38 w:nosso:-16 w:nossos:-19 w:nostra:12
w:nostro:-14 w:nota:-41 w:notaire:41 w:nothing:-14 w:november:16 w:novembre:15 w:novembro:-12 w:novo:-14 w:novos:15
w:now:-14 w:nu:-18 w:nuestro:-24 w:nueva:10 w:nuevo:28 w:nulla:-10 w:number:-21 w:numero:12 w:nummer:22 w:nunes:24
w:nuovo:27 w:nutzung:-18 w:object:13 w:obrigado:25 w:octobre:-16 w:oder:-12 w:office:64 w:okafor:17 w:oltre:14
w:on:-21 w:one:-23 w:only:60 w:ontem:-10 w:ontvangen:-15 w:ontvangt:14 w:onze:-12 w:op:-21 w:opa:-12 w:or:-38
w:orden:-16 w:organization:15 w:ortega:-14 w:os:-32 w:ottobre:-16 w:ou:-33 w:oui:-12 w:our:-13 w:ours:-17 w:out:-11
w:outro:40 w:outside:15 w:over:19 w:overgedragen:19 w:pa:-11 w:padre:12 w:pagamenti:18 w:pagamento:-19
w:pagamentos:31 w:pagamos:11 w:pagar:-42 w:pagara:10 w:pagata:-11 w:pago:-26 w:pagos:35 w:paiement:-18 w:pand:13
w:par:-14 w:para:27 w:parce:11 w:parte:11 w:particular:13 w:partie:12 w:partij:10 w:partita:15 w:pas:-15 w:paso:18
w:passata:18 w:passato:24 w:passed:10 w:passer:-14 w:passt:17 w:payables:18 w:paye:-10 w:payer:-13 w:paying:-20
w:payment:-19 w:pdf:-17 w:peco:-16 w:pedido:-18 w:pedro:12 w:pena:-19 w:pendant:-10 w:pensioen:11 w:per:14
w:pero:-11 w:perso:-18 w:personale:12 w:phone:-13 w:pilar:27 w:piu:47 w:placed:12 w:plantilla:13 w:plazo:13
w:pls:-18 w:plus:-41 w:plutot:17 w:poco:19 w:poi:-13 w:pons:-13 w:por:-17 w:portal:23 w:portes:17 w:post:-28
w:posta:13 w:pouvez:-12 w:pra:23 w:praxis:14 w:precio:11 w:prego:29 w:presenta:11 w:presente:-14 w:presidente:16
w:preso:-13 w:presupuesto:10 w:prima:18 w:private:15 w:privatinsolvenz:-11 w:pro:24 w:procedure:13 w:processo:11
w:proof:30 w:proprio:12 w:protecao:17 w:proteccion:-16 w:protection:14 w:proveedores:24 w:provisional:10 w:pu:-12
w:pub:16 w:punkt:-10 w:qu:15 w:quadro:12 w:qualquer:-16 w:quarta:17 w:quelli:-11 w:quello:-29 w:querem:20
w:quero:-12 w:quest:-38 w:questa:12 w:questo:22 w:qui:72 w:quick:16 w:quien:26 w:quiser:-11 w:quitenme:14
w:quitte:14 w:raus:49 w:ready:15 w:recapito:23 w:recebi:-14 w:recebo:17 w:received:10 w:receiver:10 w:recepcion:11
w:recevoir:-31 w:rechazada:11 w:rechnung:17 w:rechnungen:33 w:recibido:-10 w:recibos:16 w:reclamacion:-17
w:reclamo:14 w:recognise:13 w:record:12 w:records:-14 w:reicht:-17 w:rekeningen:11 w:relacion:17 w:relief:16
w:remercie:-15 w:remesa:-20 w:repare:12 w:reprend:23 w:repris:38 w:requerimientos:13 w:responde:-14 w:responder:-13
w:respondo:16 w:responsable:12 w:ressources:41 w:restaurant:33 w:retirez:13 w:retour:-15 w:rh:16 w:ricezione:15
w:rien:27 w:rientro:-27 w:ring:23 w:riserva:10 w:rispondere:13 w:riva:11 w:rn:38 w:rosa:22 w:roux:21 w:ruego:10
w:sagen:-16 w:sai:-33 w:sandra:10 w:sao:24 w:saprei:11 w:say:-14 w:scaduta:19 w:schreiben:25 w:schrijven:-16
w:scorso:10 w:scp:32 w:scriva:-17 w:scrivere:12 w:scrivermi:11 w:se:39 w:secretaria:13 w:segue:23 w:seguranca:-10
w:sehr:-13 w:sei:-12 w:seit:45 w:semana:-19 w:semanas:19 w:senden:-10 w:senhor:21 w:sept:11 w:september:18
w:serai:-11 w:service:10 w:services:15 w:servicios:11 w:servico:-14 w:seus:-15 w:sexta:18 w:she:16 w:should:-13
w:shows:15 w:si:-30 w:siamo:-20 w:sich:-13 w:side:18 w:sido:-10 w:sie:21 w:signor:10 w:sim:-12 w:sin:-14 w:sind:10
w:sinds:25 w:six:35 w:so:54 w:sob:-16 w:social:-16 w:sociedad:-11 w:societe:-12 w:solicita:14 w:solicitud:-16
w:soll:41 w:solo:30 w:soltanto:10 w:something:-11 w:somos:59 w:son:11 w:sono:61 w:sont:-11 w:sorge:13 w:sorry:40
w:sou:73 w:souhaite:-18 w:sous:-10 w:soy:46 w:spett:13 w:spoed:-20 w:sprake:10 w:spring:11 w:ssa:13 w:staat:-13
w:stata:-11 w:state:-30 w:station:23 w:stato:-12 w:steeds:20 w:steht:-11 w:stichting:10 w:stop:10 w:streichen:-18
w:stuur:15 w:su:-11 w:sua:-15 w:suas:16 w:suis:71 w:sulle:20 w:summer:12 w:sums:-10 w:supera:10 w:suppliers:15
w:supprimer:28 w:supprimez:13 w:sur:-19 w:sus:49 w:svp:-14 w:systeem:16 w:system:19 w:ta:-25 w:tag:-18 w:take:17
w:taken:22 w:tal:16 w:tale:15 w:talk:-11 w:tao:19 w:tatig:15 w:team:14 w:tegen:-10 w:telefone:23 w:telefonisch:10
w:telephone:-13 w:tell:10 w:tem:-18 w:tenemos:10 w:tenho:11 w:ter:11 w:tercera:-14 w:terme:11 w:terug:-16
w:terwijl:16 w:th:-12 w:thank:10 w:that:14 w:the:33 w:their:10 w:thema:20 w:thies:21 w:thing:16 w:third:19 w:this:55
w:through:11 w:tient:13 w:tira:10 w:titolare:22 w:titolo:10 w:to:-12 w:todas:28 w:togliete:22 w:toglietemi:21
w:took:13 w:tout:-16 w:toute:-13 w:trabajo:15 w:trata:-16 w:treasurer:19 w:trenta:15 w:tres:-12 w:treuhander:-10
w:try:13 w:tudo:-15 w:tun:20 w:turn:17 w:tut:20 w:twee:14 w:twice:36 w:uber:-11 w:ubermorgen:18 w:ufficio:21
w:uit:17 w:um:-28 w:umgehend:21 w:umschreiben:17 w:un:-25 w:una:-17 w:und:-20 w:une:-29 w:uniquement:-24 w:unit:15
w:unitario:11 w:unless:14 w:uns:13 w:unserer:-10 w:unter:-10 w:unterlassen:-14 w:unternehmen:15 w:until:-11 w:up:-17
w:urgenze:-10 w:urlaub:-10 w:us:-11 w:use:28 w:ustedes:10 w:va:-12 w:valor:-10 w:van:65 w:vanaf:-11 w:vast:10
w:vcs:-19 w:vendi:60 w:vendredi:-12 w:venerdi:-10 w:vennootschap:18 w:verder:-17 w:verkeerde:47 w:verlassen:18
w:verso:15 w:vertretung:-16 w:verzoek:10 w:vi:13 w:via:12 w:vielen:-15 w:viene:-11 w:vise:18 w:visto:-12 w:voce:-11
w:voces:32 w:voi:19 w:voldoen:14 w:volgende:14 w:voluntary:17 w:vom:25 w:von:-19 w:voor:-16 w:vorige:-10 w:vos:15
w:vossa:-11 w:vossas:16 w:vostri:28 w:vostro:-14 w:vou:-37 w:voulez:15 w:vrijdag:-16 w:want:65 w:waren:-21 w:was:-28
w:wat:-13 w:way:10 w:we:-36 w:website:30 w:weet:23 w:weg:-12 w:wegen:-11 w:wegens:19 w:weiss:16 w:weiter:-24
w:weiteren:-13 w:wenden:22 w:wenn:10 w:werden:-11 w:werk:23 w:weten:18 w:what:-16 w:whatever:-20 w:when:-15
w:which:-13 w:who:45 w:why:-12 w:wife:-11 w:wij:57 w:wil:-11 w:will:-49 w:wird:-14 w:wissen:31 w:with:40 w:wochen:19
w:woher:28 w:wollen:-15 w:worden:-17 w:wordt:-10 w:would:10 w:written:-10 w:wrong:65 w:ya:50 w:yo:71 w:you:32
w:your:26 w:zahle:17 w:zahlen:-11 w:zahlungen:21 w:zeggen:14 w:zich:15 w:ziet:17 w:zij:30 w:zijn:57 w:zit:-11
w:zitten:16 w:zo:-10 w:zoon:-14 w:zou:-10 w:zullen:18 w:zum:32 w:zur:-14 w:zustandig:30 w:zwolle:11
"""
