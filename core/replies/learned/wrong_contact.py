"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -5.15
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-26 ?ack:5 ?all:-5 ?back:6 ?copy:-5 ?gone:-6 ?mine:12 ?not:-14 ?pay:-7 ?plan:-12 ?question:-22 ?redirect:-15
?statement:-6 ?stop:6 b:00000_approved:6 b:0000_!:-7 b:0000_0000:5 b:0000_la:6 b:0000_ltd:5 b:0000_und:6 b:000_0:-11
b:000_est:-6 b:000_of:6 b:00_00:-5 b:00_and:5 b:00_anos:-5 b:00_are:5 b:00_avg:5 b:00_do:5 b:00_dsgvo:11 b:00_du:-5
b:00_en:6 b:00_nous:15 b:00_november:5 b:00_october:5 b:00_oktober:-13 b:00_ottobre:-7 b:00_to:8 b:00_zijn:9
b:0_000:-13 b:0_0:-24 b:0_augustus:7 b:0_de:-7 b:0_esta:-6 b:0_nao:-10 b:0_november:5 b:0_novembre:7 b:0_oktober:13
b:?_?:-5 b:@_nao:-6 b:aan_de:10 b:aber_nichts:9 b:about_the:8 b:abstengan_de:5 b:abstenham_de:5 b:access_to:10
b:address_and:-5 b:address_for:7 b:address_from:-7 b:administration_on:5 b:adres_uit:8 b:adresse_de:8
b:adresser_vos:9 b:agora_ee:6 b:agosto_nao:12 b:ainda_nao:13 b:akkoord_bevonden:9 b:al_00:-6 b:al_garante:6
b:al_mio:-5 b:am_00:-6 b:am_afraid:5 b:am_not:-5 b:am_only:10 b:an_@:5 b:an_diese:-6 b:and_00:6 b:and_am:6
b:and_do:-5 b:and_does:5 b:and_have:12 b:any_more:14 b:apaguem_meu:16 b:aqui_ee:58 b:are_not:9 b:are_two:-5
b:art_00:8 b:article_00:-5 b:as_contas:8 b:assuntos_de:6 b:at_this:-5 b:ate_sexta:11 b:au_00:15 b:auch_nicht:6
b:aun_no:-6 b:aus_dem:10 b:aus_ihrem:-6 b:avec_la:11 b:avec_les:5 b:avec_vos:-5 b:avec_votre:-5 b:avons_pas:5
b:baja_de:7 b:baja_por:-6 b:bande_de:-5 b:been_let:5 b:been_put:6 b:behalf_of:7 b:bei_der:8 b:bei_ihnen:-8
b:bei_uns:8 b:ben_de:15 b:bevonden_en:9 b:bij_ons:8 b:bin_bis:-6 b:bin_seit:8 b:binnen_een:6
b:bis_einschliesslich:-6 b:bitte_an:7 b:bitte_rechnung:7 b:bitte_streichen:-7 b:boite_est:13 b:bom_dia:-8
b:bonjour_la:6 b:borren_este:6 b:by_the:-6 b:by_this:6 b:caixa_de:-5 b:can_tell:8 b:cantiere_di:7 b:casella_non:7
b:ce_est:8 b:cessou_funcoes:14 b:cette_adresse:-7 b:cette_boite:10 b:cette_facture:-8 b:che_io:14 b:che_non:-7
b:chiediamo_di:7 b:com_isso:12 b:com_meu:-6 b:com_os:-6 b:comercio_de:5 b:company_went:5 b:comptable_etait:8
b:con_el:-6 b:con_la:6 b:con_noi:7 b:con_nuestro:-5 b:con_riserva:6 b:contacte_@:17 b:correo_@:-8 b:correo_de:7
b:correo_es:8 b:correos_de:11 b:could_not:-5 b:creditors_voluntary:6 b:curator_van:9 b:da_empresa:14 b:da_massa:6
b:da_minha:-5 b:da_oggi:-6 b:da_questa:9 b:da_war:6 b:dai_vostri:13 b:dal_0:5 b:dank_fur:-7 b:darf_ich:10 b:das_so:6
b:dat_je:5 b:de_00:-7 b:de_cobranza:9 b:de_correio:-6 b:de_curator:8 b:de_dados:15 b:de_deux:5 b:de_dezembro:8
b:de_diffusion:11 b:de_factuur:-8 b:de_ferias:-8 b:de_insolvencia:6 b:de_la:-12 b:de_me:-10 b:de_messages:-8
b:de_nao:-6 b:de_ne:-10 b:de_novembro:-6 b:de_novos:5 b:de_pago:5 b:de_pagos:7 b:de_paiement:-5 b:de_paz:5
b:de_pedido:7 b:de_que:-10 b:de_retour:-5 b:de_sus:19 b:de_verkeerde:16 b:de_voces:-9 b:de_vos:7 b:de_votre:10
b:deal_with:7 b:decede_le:15 b:deixem_de:-6 b:delete_my:-5 b:dem_verteiler:8 b:derniere_fois:6 b:des_finances:5
b:desde_dia:6 b:desde_junio:10 b:dessa_lista:10 b:di_fatture:7 b:di_mia:7 b:di_scrivere:-6 b:di_solleciti:5
b:dia_00:-9 b:die_firma:7 b:die_zentrale:8 b:diese_adresse:5 b:dinsdag_00:-5 b:dirijanse_@:9 b:dit_adres:8
b:dit_que:5 b:do_not:-10 b:do_quadro:7 b:do_rgpd:5 b:do_the:10 b:do_with:12 b:dom_00:-5 b:door_onze:8 b:dott_ssa:5
b:du_rgpd:-5 b:ecrire_@:13 b:ee_andata:11 b:ee_cambiato:13 b:ee_com:22 b:ee_da:-10 b:ee_mai:5 b:ee_minha:-12
b:ee_quello:-17 b:ee_so:8 b:ee_uma:7 b:ee_un:5 b:een_van:5 b:einschliesslich_freitag:-6 b:either_of:6
b:el_administrador:-5 b:el_asunto:9 b:el_cif:-5 b:el_correo:-5 b:el_del:15 b:el_mensaje:-5 b:el_numero:6
b:el_plazo:5 b:el_que:5 b:em_0000:-10 b:em_agosto:12 b:em_nome:8 b:em_processo:6 b:email_from:12 b:emailing_me:9
b:en_0000:6 b:en_cours:7 b:en_een:5 b:en_el:8 b:en_er:7 b:en_ik:-5 b:en_la:-15 b:en_marzo:16 b:en_met:-5 b:en_mij:7
b:en_niets:7 b:en_stuur:5 b:encontra_se:5 b:encontro_me:-5 b:enviem_mais:-7 b:er_een:-7 b:es_el:-6 b:es_para:11
b:es_reicht:-6 b:es_un:-9 b:escriba_@:5 b:escriban_mas:-15 b:esse_mes:-5 b:est_au:19 b:est_decede:15 b:est_en:-6
b:est_la:10 b:est_lui:8 b:est_mon:5 b:est_pas:5 b:esta_en:-10 b:este_buzon:11 b:este_endereco:10 b:este_mail:-8
b:esto_era:10 b:esto_es:-7 b:estoy_de:-6 b:estoy_en:9 b:et_de:-7 b:et_la:7 b:eu_so:14 b:even_serieus:5
b:factura_?:-6 b:facturen_@:5 b:falei_que:9 b:fatture_non:7 b:fin_de:-5 b:fino_al:-5 b:foi_dissolvida:6 b:fois_que:5
b:for_the:14 b:from_you:-5 b:fui_nomeado:6 b:fur_den:7 b:fur_ihre:-8 b:gar_nicht:13 b:geben_?:15 b:geen_betalingen:5
b:geen_enkele:6 b:gelieve_ons:7 b:giudice_ha:5 b:gleich_mit:5 b:got_is:6 b:guardi_che:9 b:ha_dado:-5 b:ha_dois:6
b:haal_mij:6 b:hab_mit:12 b:haben_mit:10 b:haben_sie:-7 b:haben_wir:-6 b:handled_by:6 b:has_not:8 b:hat_uns:8
b:have_asked:6 b:have_no:12 b:have_not:-7 b:have_nothing:7 b:he_is:8 b:heb_je:-5 b:hebben_wij:6 b:heeft_bij:6
b:heeft_de:10 b:heeft_geen:-6 b:het_volgende:5 b:hier_niet:11 b:ho_chiuso:6 b:ich_hab:10 b:ich_habe:-7
b:ich_ihnen:13 b:ich_mach:11 b:ich_nicht:-5 b:ich_nichts:-7 b:ich_will:-6 b:if_you:-9 b:ihnen_die:15 b:ihre_firma:13
b:ihre_mail:9 b:ihrem_verteiler:-6 b:ik_ben:30 b:ik_ga:9 b:ik_heb:-5 b:ik_kan:-6 b:ik_krijg:5 b:ik_met:9 b:ik_mijn:6
b:ik_werk:5 b:ik_wil:-5 b:il_00:-7 b:il_concordato:5 b:il_messaggio:-5 b:il_mio:12 b:il_nuovo:10 b:il_presidente:8
b:il_sig:12 b:il_signor:7 b:im_haus:-5 b:in_amministrazione:6 b:in_de:-9 b:in_june:5 b:in_may:9 b:in_mei:9
b:in_september:8 b:in_your:10 b:in_zwolle:12 b:insolvencia_no:6 b:into_administration:5 b:into_creditors:6
b:invoice_has:6 b:io_di:5 b:io_non:8 b:io_sono:22 b:is_er:-7 b:is_my:9 b:is_no:5 b:is_not:10 b:is_on:-5 b:is_per:7
b:is_that:5 b:ist_bei:8 b:ist_eine:7 b:ist_fur:5 b:ist_noch:7 b:it_again:-5 b:it_is:-9 b:ja_falei:9 b:ja_nao:7
b:je_ai:13 b:je_demande:7 b:je_ne:8 b:je_serai:-5 b:je_suis:34 b:je_vous:-13 b:juizo_de:5 b:june_and:8 b:kann_ich:-6
b:kantoor_is:7 b:keine_mahnungen:-9 b:know_who:13 b:kun_je:-5 b:la_0000:-9 b:la_0:-9 b:la_compta:13
b:la_contabile:12 b:la_contabilita:-13 b:la_data:-9 b:la_de:5 b:la_derniere:6 b:la_ditta:17 b:la_dott:6
b:la_empresa:10 b:la_factura:-12 b:la_fattura:-8 b:la_gestoria:6 b:la_liquidation:6 b:la_partita:5 b:la_persona:6
b:la_plantilla:6 b:la_posta:5 b:la_prego:5 b:la_que:13 b:la_remesa:-6 b:la_scp:15 b:la_societe:-5 b:le_0:13
b:le_aviso:8 b:le_cabinet:7 b:le_ha:8 b:le_mardi:-5 b:left_in:-7 b:left_the:9 b:les_comptes:5 b:les_he:12
b:les_ruego:5 b:let_go:5 b:line_for:5 b:liquidation_on:6 b:lista_por:11 b:liste_de:17 b:lo_paso:9 b:loschen_sie:7
b:lui_qui:10 b:maak_ik:8 b:maand_te:6 b:maar_ik:5 b:maar_op:7 b:mahnungen_mehr:-6 b:mail_ist:9 b:mail_to:9
b:mailadresse_aus:13 b:mailbox_is:7 b:mailing_list:-5 b:mais_comunicacoes:6 b:mais_nada:11 b:mandataire_judiciaire:5
b:mardi_00:-5 b:mas_por:-9 b:may_and:9 b:me_about:8 b:me_de:-6 b:me_ha:7 b:me_llegan:16 b:meer_te:7 b:mehr_an:5
b:mehr_erhalten:-5 b:mehr_zu:13 b:meine_mailadresse:14 b:meine_vertretung:-6 b:merci_adresser:13 b:merci_arreter:-11
b:met_de:-5 b:met_het:7 b:met_pensioen:5 b:meu_contacto:12 b:mi_correo:5 b:mi_hermano:14 b:mia_figlia:7
b:mijn_man:-5 b:mio_avvocato:-5 b:mio_indirizzo:9 b:mio_padre:6 b:mir_die:-5 b:mir_nicht:9 b:mis_datos:12
b:mit_dem:7 b:moet_niet:11 b:moi_de:17 b:moin_herr:5 b:mon_absence:-7 b:mon_mari:10 b:more_emails:-5 b:moved_to:8
b:my_brother:8 b:naar_@:7 b:nada_no:5 b:name_and:8 b:nao_consta:-6 b:nao_ee:-20 b:nao_foi:-6 b:nao_me:-6
b:nao_sao:13 b:nao_sou:18 b:nao_tenho:18 b:nao_vou:-10 b:ne_la:9 b:ne_occupe:7 b:ne_plus:-7 b:ne_sais:5
b:ne_souhaite:-7 b:nehmen_sie:8 b:nicht_die:6 b:nicht_mehr:15 b:nicht_weitergeleitet:5 b:nichts_sagen:-6
b:nichts_zu:15 b:niet_bij:12 b:niet_meer:8 b:niet_over:6 b:nix_mehr:11 b:no_access:9 b:no_dia:-6 b:no_escriban:-6
b:no_juizo:6 b:no_llevo:13 b:no_lo:9 b:no_longer:9 b:no_me:8 b:no_more:-5 b:no_no:-6 b:no_pagamos:6 b:no_quiero:-6
b:no_somos:8 b:no_tenemos:5 b:nobody_here:6 b:noi_non:-8 b:noi_siamo:-5 b:nome_de:8 b:non_capisco:6
b:non_disturbarmi:6 b:non_ee:-12 b:non_la:6 b:non_mi:-17 b:non_posso:6 b:non_saprei:6 b:non_scrivetemi:-12
b:non_so:9 b:non_sono:6 b:nos_ha:-5 b:nos_por:-5 b:nosotros_ya:-7 b:not_be:-9 b:not_deal:8 b:not_know:13 b:not_me:5
b:not_mine:5 b:not_on:8 b:not_pay:5 b:not_taken:5 b:not_the:11 b:nothing_about:8 b:nothing_in:-5 b:nothing_to:8
b:notre_comptable:8 b:nutzung_meiner:-5 b:of_000:5 b:of_delivery:6 b:of_the:-8 b:of_them:-5 b:of_these:-5
b:of_this:-5 b:of_your:9 b:off_your:19 b:oggi_non:-5 b:oktober_betaald:9 b:on_00:20 b:on_behalf:7 b:on_file:-6
b:on_hold:5 b:one_of:-5 b:only_the:11 b:ons_kantoor:7 b:ons_niet:7 b:op_@:9 b:op_de:-6 b:op_dinsdag:-5 b:op_een:7
b:op_het:5 b:orden_de:-5 b:ottobre_compreso:-6 b:ou_telefone:-5 b:outro_cnpj:12 b:pago_que:5 b:par_la:7 b:par_le:-6
b:par_mon:-7 b:para_@:6 b:para_este:-12 b:pas_ce:5 b:pas_les:6 b:pas_repondre:5 b:pedido_00000:9 b:people_have:5
b:per_0:16 b:per_favore:9 b:per_la:-16 b:per_mail:-6 b:per_qualunque:-5 b:per_the:6 b:per_urgenze:-6 b:per_week:5
b:perche_non:6 b:personal_address:-7 b:piu_con:8 b:piu_per:18 b:please_and:11 b:please_do:-6 b:please_note:9
b:please_remove:-8 b:please_stop:-6 b:plus_recevoir:-8 b:poco_mas:8 b:por_esta:-5 b:por_gentileza:11
b:posta_elettronica:8 b:pour_les:11 b:pour_rien:6 b:prego_di:14 b:processo_de:6 b:proof_of:5 b:pudo_entregar:-5
b:put_on:6 b:qu_il:7 b:qualquer_contacto:-5 b:que_cualquier:-5 b:que_dejen:6 b:que_ee:-5 b:que_el:22 b:que_este:7
b:que_je:10 b:que_la:-5 b:que_le:8 b:que_lo:-7 b:que_me:-10 b:que_no:-16 b:que_nos:-5 b:que_retirem:7 b:que_se:7
b:que_tem:-7 b:que_ustedes:9 b:quello_di:9 b:queries_to:6 b:quero_mais:-5 b:questa_casella:6 b:questa_mail:-13
b:qui_ee:9 b:qui_gere:-9 b:quitenme_de:5 b:quitte_la:7 b:recevoir_de:-7 b:rechnung_auf:7 b:rechnung_nicht:10
b:remove_me:12 b:remove_this:-5 b:rien_et:6 b:ring_the:14 b:riserva_di:6 b:rn_0:15 b:ruego_que:6 b:sais_pas:6
b:same_afternoon:5 b:schreiben_sie:7 b:scrivere_@:9 b:scrivete_@:5 b:scrivetemi_piu:-11 b:se_abstengan:5
b:se_abstenham:5 b:se_catar:5 b:se_de:-6 b:se_em:6 b:se_jubilo:7 b:se_la:5 b:se_nada:14 b:se_no:13 b:se_pudo:-5
b:seit_0:5 b:seit_marz:14 b:send_you:9 b:serai_de:-5 b:service_comptable:9 b:setor_de:8 b:si_chiama:5 b:si_no:8
b:sich_an:5 b:sie_auf:-5 b:sie_bitte:6 b:sie_diese:11 b:sie_haben:8 b:sie_meine:9 b:sie_mich:-9 b:sie_sich:5
b:sie_sind:6 b:sie_unsere:7 b:since_june:5 b:sinds_0:7 b:six_mois:10 b:smettetela_di:-6 b:so_00:5 b:so_do:7
b:solicitamos_que:7 b:solleciti_automatici:6 b:somos_la:15 b:sono_assente:-13 b:sono_il:18 b:sono_la:7
b:sorry_wrong:15 b:souhaite_plus:-7 b:soy_el:9 b:soy_la:9 b:spett_le:6 b:spoed_?:-7 b:stop_emailing:11
b:streichen_sie:-8 b:stuur_uw:5 b:su_correo:11 b:su_lista:5 b:su_mensaje:-5 b:sua_mensagem:-5 b:summer_and:5
b:supprimez_mon:5 b:sus_correos:12 b:tag_herr:-7 b:tag_wir:9 b:take_the:-5 b:take_us:9 b:te_benaderen:11
b:te_bevestigen:5 b:tenho_como:6 b:thank_you:6 b:that_you:-6 b:the_0:-5 b:the_block:-5 b:the_business:8
b:the_buyer:5 b:the_council:8 b:the_money:8 b:the_new:-6 b:the_signed:-6 b:the_site:8 b:the_system:5 b:there_is:-9
b:third_time:10 b:this_account:-6 b:this_email:16 b:this_inbox:11 b:this_invoice:-6 b:this_is:25 b:this_mailbox:12
b:this_message:7 b:tira_meu:5 b:tirem_me:5 b:to_@:12 b:to_be:-5 b:to_do:19 b:to_send:9 b:to_take:13 b:to_the:7
b:to_you:-5 b:todas_las:8 b:todos_los:10 b:told_you:6 b:took_over:5 b:tot_en:-5 b:trata_se:-6 b:trenta_giorni:6
b:tribunal_ouvert:6 b:try_@:13 b:tut_mir:7 b:uit_uw:6 b:un_altra:6 b:un_correo:-11 b:und_0000:6 b:und_an:7
b:und_die:6 b:und_schreiben:6 b:under_article:8 b:unless_you:5 b:uns_aus:-6 b:unternehmen_tatig:8 b:uw_bestanden:-5
b:uw_mail:-5 b:van_00:-5 b:van_artikel:5 b:van_dam:13 b:van_de:10 b:van_deze:10 b:van_een:7 b:van_jou:5 b:vao_se:5
b:verzoek_ik:7 b:vi_chiediamo:5 b:vi_prego:9 b:vielen_dank:-7 b:voces_estao:15 b:voi_?:12 b:voir_avec:6
b:voluntary_liquidation:6 b:voor_de:-5 b:vos_envois:-5 b:vos_factures:8 b:votre_liste:17 b:votre_message:-8
b:vous_faire:-7 b:vous_trompez:10 b:vous_voulez:8 b:vous_vous:10 b:vrijdag_00:-6 b:we_are:-7 b:we_do:5 b:we_have:-14
b:we_need:-5 b:wenden_sie:6 b:which_has:5 b:wij_hebben:-5 b:wij_in:9 b:wij_niet:-6 b:wij_zijn:18 b:wij_zullen:9
b:will_write:5 b:wir_haben:-8 b:wir_sind:6 b:with_everything:-5 b:with_no:-5 b:with_us:-5 b:wordt_niet:-5
b:work_for:9 b:would_be:7 b:would_have:6 b:ya_no:27 b:yo_no:9 b:yo_solo:9 b:yo_soy:6 b:you_and:5 b:you_have:-8
b:you_please:5 b:you_twice:21 b:you_want:35 b:your_list:26 b:your_records:-7 b:your_reminder:6 b:your_system:17
b:zahle_ich:6 b:zijn_door:8 b:zijn_een:13 b:zu_tun:20 c:<a>:30 c:<ab:-14 c:<ac:-6 c:<acc:7 c:<acco:6 c:<act:-7
c:<ad:11 c:<af:11 c:<aga:-6 c:<agai:-6 c:<ago:8 c:<ah:7 c:<ai:14 c:<al:-8 c:<all:-11 c:<alle:-6 c:<alm:8 c:<alma:6
c:<an:-10 c:<ana:6 c:<anna:6 c:<ao:-7 c:<ao>:-6 c:<ap:-15 c:<app:-8 c:<apr:-7 c:<aq:21 c:<aqu:21 c:<aqui:21
c:<assi:-7 c:<assu:10 c:<at:-10 c:<at>:-7 c:<ate:6 c:<au:-8 c:<auc:10 c:<auf:-12 c:<auf>:-9 c:<aus:-15 c:<aux:9
c:<aux>:9 c:<av:-10 c:<avv:-6 c:<az:6 c:<azi:6 c:<azie:6 c:<ba:-11 c:<ban:-11 c:<banc:-7 c:<bar:9 c:<be:25 c:<be>:-6
c:<beau:6 c:<bef:-6 c:<beh:7 c:<bei:-7 c:<ben:21 c:<ben>:14 c:<ber:6 c:<best:-8 c:<bet:7 c:<betr:10 c:<beza:9
c:<bis:-6 c:<bl:-14 c:<bo:6 c:<boo:7 c:<book:7 c:<bor:6 c:<borr:7 c:<bot:-6 c:<boug:6 c:<bu:25 c:<buc:10 c:<buch:10
c:<bus:10 c:<busc:8 c:<by:-7 c:<by>:-7 c:<ca:-15 c:<ca>:7 c:<cab:6 c:<cabi:7 c:<can:-8 c:<cari:6 c:<cate:-6
c:<cess:8 c:<ch:-20 c:<che:-11 c:<chi>:7 c:<ci:-12 c:<clos:6 c:<cnp:6 c:<coi:7 c:<comm:-12 c:<comu:6 c:<con:9
c:<con>:6 c:<cont:-6 c:<cor:-6 c:<cord:8 c:<corr:-12 c:<cos:-7 c:<cr:-11 c:<cre:-8 c:<cu:-7 c:<cua:-10 c:<cui:7
c:<d>:7 c:<da:8 c:<daa:7 c:<daar:8 c:<dai:9 c:<dai>:9 c:<dam:11 c:<dan:-10 c:<dar:8 c:<dat:-15 c:<data:-9 c:<date:-7
c:<de:18 c:<de>:-7 c:<dece:7 c:<deje:6 c:<del>:-6 c:<dem>:6 c:<den>:9 c:<der>:7 c:<des:9 c:<desa:6 c:<desd:8
c:<desi:-6 c:<desl:8 c:<dess:6 c:<dest:-6 c:<deud:8 c:<deve:6 c:<di:9 c:<dia:-9 c:<dia>:-9 c:<dich:6 c:<die:7
c:<dien:7 c:<dig:-6 c:<dire:-8 c:<diri:6 c:<dis:6 c:<dit:19 c:<dit>:10 c:<ditt:9 c:<do:6 c:<do>:10 c:<doe:7
c:<dom:-7 c:<don:6 c:<dona:7 c:<dov:-11 c:<dove:-10 c:<dr:-10 c:<dri:-7 c:<ds:6 c:<dsg:6 c:<du:-30 c:<due>:-6
c:<dur:-7 c:<ec:12 c:<ecr:17 c:<ecri:15 c:<ee:21 c:<ee>:19 c:<ei:-7 c:<ein:-16 c:<eine:-6 c:<eit:9 c:<eith:9
c:<eli:6 c:<elim:7 c:<ell:-9 c:<elle:-8 c:<em:21 c:<em>:8 c:<ema:8 c:<emai:7 c:<emp:12 c:<empr:10 c:<enca:7 c:<enf:6
c:<entr:7 c:<eq:6 c:<equ:6 c:<equi:6 c:<er:-11 c:<er>:-6 c:<era:7 c:<era>:8 c:<err:6 c:<ers:-6 c:<es:23 c:<es>:-8
c:<esa:6 c:<esa>:7 c:<est:31 c:<est>:14 c:<esta:-9 c:<esto:15 c:<et>:-7 c:<eta:9 c:<eu:-8 c:<eur:-7 c:<ex:-7
c:<exc:6 c:<excl:7 c:<exi:-9 c:<exis:-7 c:<fai:-10 c:<fatt:-6 c:<fe:-17 c:<fern:6 c:<figl:6 c:<fin:-6 c:<fina:12
c:<firm:7 c:<fl:8 c:<flo:10 c:<flor:6 c:<fo:6 c:<for:7 c:<for>:6 c:<forw:7 c:<fra:10 c:<frag:8 c:<fre:-6 c:<frei:-7
c:<fri:-7 c:<fu:13 c:<fun:13 c:<func:6 c:<ga:6 c:<ge:8 c:<geg:10 c:<gege:7 c:<gela:7 c:<geom:6 c:<gere:6 c:<gesc:8
c:<go:7 c:<goi:8 c:<graz:-7 c:<grou:6 c:<gu:6 c:<ha:36 c:<haa:13 c:<haal:7 c:<hab:8 c:<habe:6 c:<hal:12 c:<hall:10
c:<hand:6 c:<har:6 c:<he>:7 c:<her:16 c:<here:6 c:<herm:6 c:<herr:9 c:<het:-10 c:<het>:-10 c:<hie:9 c:<hier:9
c:<ho:-13 c:<hol:10 c:<hor:-8 c:<hu:13 c:<hum:7 c:<huma:7 c:<i>:15 c:<ic:19 c:<ich:12 c:<ich>:12 c:<ici:6 c:<ici>:6
c:<if:-7 c:<if>:-7 c:<ih:-6 c:<il:7 c:<il>:10 c:<im>:6 c:<in>:14 c:<inb:9 c:<inbo:9 c:<inc:-10 c:<incl:-6 c:<inm:6
c:<ins:-12 c:<inve:7 c:<io:22 c:<io>:23 c:<is:21 c:<ist:11 c:<ist>:11 c:<it:-15 c:<it>:-16 c:<iv:6 c:<je>:6 c:<ju:7
c:<jull:-6 c:<jun:10 c:<juni:9 c:<kan:-7 c:<kan>:-6 c:<kann:-6 c:<kant:6 c:<kei:-8 c:<kein:-8 c:<ken:13 c:<kenn:13
c:<kle:6 c:<klei:7 c:<ko:-17 c:<kon:-6 c:<kra:-7 c:<kran:-6 c:<kun:-7 c:<l>:14 c:<la:15 c:<la>:18 c:<laa:-7
c:<laat:-7 c:<lab:8 c:<le:10 c:<lef:11 c:<left:11 c:<leg:6 c:<li:-16 c:<lie:-12 c:<lin:6 c:<liq:-6 c:<liqu:-6
c:<lis:15 c:<list:15 c:<ll:25 c:<lle:27 c:<lleg:10 c:<llev:17 c:<lo:26 c:<log:8 c:<logo:6 c:<lon:8 c:<long:10
c:<loo:8 c:<lop:7 c:<ltd:6 c:<ltd>:6 c:<lu:8 c:<lui>:6 c:<lund:-6 c:<ma:16 c:<ma>:-6 c:<maa:6 c:<maak:6 c:<mac:12
c:<mach:12 c:<mai:-6 c:<mail:-19 c:<mait:7 c:<mal:-8 c:<mar:21 c:<marz:14 c:<mas:-8 c:<mas>:-9 c:<mau:7 c:<mauv:8
c:<me:-22 c:<mei:18 c:<mei>:6 c:<mein:14 c:<men:-6 c:<mes:-9 c:<mess:-10 c:<met:-7 c:<met>:-6 c:<mid:6 c:<mill:6
c:<min:-6 c:<minh:-7 c:<mio:7 c:<mio>:8 c:<mo:7 c:<moe:14 c:<moet:15 c:<moi:8 c:<moi>:6 c:<mut:6 c:<na>:-8 c:<nad:9
c:<nada:11 c:<nao:6 c:<nao>:6 c:<ne:-25 c:<nem:-6 c:<nen:-8 c:<nenh:-7 c:<ni:24 c:<nic:6 c:<nich:8 c:<nie:14
c:<nie>:-6 c:<nien:13 c:<niet:6 c:<nin:6 c:<ning:6 c:<nob:8 c:<nobo:8 c:<nor:6 c:<nos:-12 c:<nos>:-7 c:<nues:-8
c:<nuev:6 c:<num:7 c:<o>:24 c:<occ:7 c:<od:7 c:<odi:8 c:<off:8 c:<offi:7 c:<on:-10 c:<one:-9 c:<one>:-9 c:<onl:11
c:<only:11 c:<op:-11 c:<or:-17 c:<or>:-9 c:<ord:-17 c:<orde:-7 c:<ordi:-10 c:<os:-11 c:<os>:-10 c:<ou:-13 c:<ou>:-8
c:<our:-11 c:<our>:-6 c:<out:8 c:<ov:7 c:<ove:7 c:<over:7 c:<pa:-26 c:<pag:-6 c:<pai:-8 c:<paie:-6 c:<part:10
c:<pay:-13 c:<paye:-8 c:<pen:15 c:<pens:19 c:<ph:11 c:<pi:6 c:<pid:-6 c:<piu:14 c:<piu>:14 c:<pl:7 c:<pla:10
c:<po:-14 c:<por>:-6 c:<port:13 c:<pre:-9 c:<preg:7 c:<pro:10 c:<prov:7 c:<pu:-7 c:<pue:-7 c:<qual:-8 c:<que:-9
c:<quel:-12 c:<qui:13 c:<qui>:13 c:<rau:7 c:<raus:8 c:<ray:7 c:<re:-13 c:<read:6 c:<rece:11 c:<reci:-7 c:<ref:-7
c:<reg:-15 c:<rem:-7 c:<reme:-7 c:<rep:10 c:<repr:11 c:<res:17 c:<resi:6 c:<ress:9 c:<reti:7 c:<rev:-9 c:<revi:-7
c:<ri:-11 c:<rice:-8 c:<rivo:-7 c:<ro:18 c:<rou:6 c:<sa:-9 c:<sai:-6 c:<sai>:-7 c:<sal:-6 c:<sc:9 c:<schu:7 c:<scp:8
c:<scp>:8 c:<se>:11 c:<sei:13 c:<seit:12 c:<sem:-7 c:<ser:-9 c:<seu:-6 c:<si:6 c:<side:6 c:<sie>:6 c:<sind:10
c:<six:6 c:<six>:6 c:<sm:-7 c:<so:47 c:<so>:15 c:<sob:-7 c:<sol:7 c:<solo:8 c:<som:8 c:<somo:14 c:<son:8 c:<sono:10
c:<sou:13 c:<sou>:20 c:<soy:10 c:<soy>:10 c:<spo:-7 c:<sta:-8 c:<stan:6 c:<stat:-7 c:<ste:9 c:<su:20 c:<sua>:-7
c:<subs:7 c:<sui:15 c:<suis:17 c:<sup:11 c:<supp:7 c:<sur:-9 c:<sur>:-6 c:<sus:8 c:<sus>:11 c:<sy:9 c:<sys:10
c:<syst:10 c:<tak:10 c:<take:11 c:<th:13 c:<the:7 c:<thi:16 c:<this:11 c:<ti:10 c:<tir:10 c:<tira:9 c:<tit:10
c:<tito:7 c:<to:-8 c:<tog:7 c:<togl:9 c:<tou:-9 c:<tout:-8 c:<tr:19 c:<tra:16 c:<trab:12 c:<tram:7 c:<tran:-6
c:<try:8 c:<try>:8 c:<tu:6 c:<tun:10 c:<tun>:10 c:<tw:6 c:<twi:7 c:<twic:7 c:<u>:16 c:<un:-15 c:<un>:-10 c:<une:-7
c:<une>:-7 c:<uni:7 c:<unit:9 c:<uns:6 c:<unt:-6 c:<ur:-7 c:<urg:-8 c:<urge:-8 c:<use:7 c:<use>:9 c:<val:-9 c:<van:7
c:<van>:11 c:<ve:-12 c:<ver:-11 c:<vet:8 c:<vi:13 c:<vic:6 c:<vil:6 c:<vill:7 c:<vo:-8 c:<voi:6 c:<von:-6 c:<vor:-10
c:<vos:6 c:<vou:-7 c:<vou>:-8 c:<voye:7 c:<vr:-10 c:<vri:-6 c:<vu:-8 c:<wa:6 c:<wac:6 c:<wan:10 c:<want:12 c:<was:-6
c:<we:9 c:<we>:-10 c:<web:7 c:<webs:8 c:<weit:-7 c:<wend:6 c:<wer:7 c:<werk:14 c:<wha:-6 c:<what:-6 c:<whe:-6
c:<who:15 c:<who>:9 c:<whol:8 c:<wij>:7 c:<wil:-10 c:<will:-12 c:<wo:10 c:<woh:8 c:<wr:7 c:<wro:8 c:<wron:9 c:<y>:13
c:<ya:16 c:<ya>:14 c:<yo:20 c:<yo>:16 c:<zen:8 c:<zent:8 c:<zi:25 c:<zij:18 c:<zij>:6 c:<zijn:12 c:<zo:-6 c:<zu:11
c:<zum:6 c:<zum>:6 c:<zus:6 c:<zw:7 c:<zwo:6 c:<zwol:6 c:aan:-7 c:aar:10 c:aar>:15 c:aat:-13 c:aat>:-10 c:aba:19
c:aba>:12 c:abal:7 c:abalh:7 c:abe:11 c:abi:8 c:abin:6 c:abo:7 c:abor:9 c:acc:10 c:acco:7 c:accou:8 c:acen>:6
c:achf:6 c:achfo:6 c:acht:7 c:acht>:7 c:aci:-7 c:acio:-8 c:acion:-8 c:act:-10 c:act>:-9 c:acte:6 c:acte>:6 c:acti:-7
c:acto>:6 c:actur:6 c:actuu:-6 c:ada:13 c:ada>:11 c:ade:10 c:ade>:7 c:ador>:-6 c:adr:12 c:adre:10 c:adres:8 c:aft:9
c:ag>:-23 c:aga:-9 c:agai:-6 c:again:-6 c:agam:7 c:agar:-8 c:agar>:-7 c:agg:-7 c:aggi:-6 c:ago:7 c:agos:11 c:agos>:7
c:aguem:7 c:ahle:6 c:aie:-8 c:aig:6 c:ail:-18 c:ail>:-19 c:ails:-9 c:ails>:-9 c:ailt:14 c:ailt>:15 c:ain>:-7
c:aines:8 c:air:6 c:aire>:6 c:ait:14 c:ait>:9 c:aitr:7 c:aitre:7 c:ake:7 c:ake>:8 c:akt:9 c:akti:7 c:al>:-22
c:ala:-9 c:ale:14 c:ale>:12 c:aleme:7 c:alf:7 c:alh:7 c:alha:6 c:alha>:7 c:ali:7 c:all:-17 c:alle:-19 c:alls:8
c:alls>:8 c:alm:9 c:alma:6 c:almac:6 c:alq:-8 c:alqu:-8 c:alt:-15 c:alte:-8 c:ama:-7 c:amac:-6 c:ame:10 c:amen:10
c:ament:11 c:ami:15 c:amit:12 c:amita:8 c:amo:-8 c:amp:-7 c:amt>:7 c:ana:14 c:anc:-13 c:anca:-6 c:anca>:-6 c:ance:-7
c:and:9 c:andan:8 c:andar:-6 c:ande:-14 c:ander:-8 c:andet:8 c:andi:8 c:andig:9 c:andl:10 c:andle:9 c:ando:7
c:ando>:9 c:ang:-9 c:ang>:-6 c:ani:6 c:ania:6 c:ania>:6 c:ank:-12 c:anm:9 c:anmo:8 c:anmor:8 c:ann:-23 c:ann>:-10
c:anno:-9 c:ano:-8 c:ans>:6 c:ant:14 c:ant>:13 c:anten:6 c:anto:6 c:antoo:9 c:anza:8 c:ao>:12 c:ap>:10 c:apa:9
c:apagu:7 c:apar:6 c:api:11 c:app:-15 c:appe:-7 c:aqu:30 c:aque:8 c:aqui:21 c:aqui>:20 c:ar>:-10 c:aram:8 c:aram>:8
c:arde:-6 c:aren:-8 c:ares:10 c:ari:17 c:ari>:8 c:aria:10 c:aria>:10 c:arma:7 c:arro:6 c:art:29 c:arta:11 c:arti:13
c:artin:6 c:artn:6 c:artne:6 c:arz:18 c:arz>:9 c:arzo:8 c:arzo>:8 c:as>:6 c:asa:-8 c:ass:12 c:assa:10 c:assat:9
c:assel:8 c:assi:-9 c:assu:9 c:assun:6 c:astic:6 c:asu:7 c:at>:-15 c:ata:-17 c:ata>:-12 c:atari:-6 c:ate:-19
c:ater:-13 c:ati>:-6 c:atie:6 c:ativa:6 c:ato:14 c:ator:8 c:att:-25 c:atta:-6 c:atte:-6 c:auc:8 c:auf:-15 c:auf>:-11
c:aur:11 c:aur>:6 c:aura:7 c:aus:-9 c:aus>:8 c:auv:6 c:auva:8 c:auvai:8 c:aux:7 c:aux>:7 c:ava:-9 c:ave:11 c:avor:9
c:avv:-6 c:ay>:-8 c:ayez:9 c:ayez>:9 c:az>:11 c:azie>:-7 c:azien:6 c:ba>:16 c:balh:7 c:balha:7 c:ban:-22 c:ban>:-7
c:banc:-7 c:bar:8 c:be>:-12 c:beau:6 c:bef:-6 c:beh:8 c:behe:8 c:behee:8 c:ben:43 c:ben>:35 c:ber:9 c:betr:10
c:betri:8 c:beza:9 c:bezah:9 c:biat:6 c:biato:6 c:bie:6 c:bij:6 c:bij>:8 c:bilid:6 c:bilit:-10 c:bills:8 c:bles:6
c:bles>:6 c:body:6 c:body>:7 c:boo:7 c:book:7 c:bor:14 c:borr:7 c:borre:8 c:bou:10 c:boug:6 c:bough:6 c:box:15
c:box>:15 c:bra:-16 c:brar:-6 c:bre:-11 c:bre>:-9 c:brig:6 c:bsi:8 c:bsit:8 c:bsite:8 c:bst:9 c:bsti:7 c:bstit:7
c:bt>:-8 c:buc:8 c:buch:9 c:buche:6 c:bus:9 c:busc:8 c:busca:8 c:by>:-9 c:cabi:7 c:cabin:7 c:can>:11 c:canc:-6
c:cap:8 c:capi:6 c:car:-8 c:cat:-9 c:cater:-6 c:cces:6 c:ccess:7 c:ccion:-6 c:ccou:8 c:ccoun:8 c:ccu:7 c:ceb:8
c:ced:11 c:cede>:8 c:cedo:6 c:cedor:6 c:cel:-9 c:cen:9 c:cen>:10 c:cepc:6 c:cer:-7 c:cert:-6 c:ces:15 c:ces>:7
c:cess:10 c:cesso:8 c:cev:-18 c:cevo:-14 c:cevoi:-6 c:cha:6 c:chaf:9 c:chap:6 c:chap>:7 c:che:-21 c:che>:-6 c:chf:6
c:chfo:6 c:chi:15 c:chi>:9 c:chil:6 c:chl:-10 c:chli:-7 c:cho:-6 c:chr:-11 c:chri:-11 c:chul:7 c:ci>:11 c:cia:-10
c:cia>:-7 c:cial:-8 c:cial>:-9 c:cil>:6 c:cio>:6 c:cion:-10 c:cion>:-9 c:cit:-7 c:cito:-7 c:cke:-7 c:cla:-6 c:clo:6
c:clos:6 c:clui:6 c:cnp:6 c:coi:7 c:col:6 c:comm:-13 c:comme:-6 c:compt:12 c:comu:6 c:comun:6 c:con>:8 c:condo:7
c:conse:-8 c:consu:11 c:cont:-8 c:cord:8 c:cordi:6 c:corr:-12 c:corre:-12 c:cos:-11 c:coun:12 c:counc:6 c:count:7
c:cp>:7 c:cre:-11 c:cri:8 c:criv:14 c:crive:17 c:cte>:8 c:ctu:-7 c:cture:6 c:ctuu:-6 c:ctuur:-6 c:cua:-10 c:cui:6
c:cun:8 c:cun>:6 c:cy>:6 c:daar:8 c:daar>:10 c:dados:8 c:dag:-7 c:dag>:-10 c:dai:8 c:dai>:9 c:dam:14 c:dam>:6
c:dand:6 c:dando:6 c:das:18 c:das>:17 c:dat:-15 c:date:-11 c:date>:-8 c:day:-12 c:day>:-9 c:daz:-6 c:deje:6 c:del:7
c:del>:-7 c:delij:6 c:della:-8 c:dels:8 c:dem:-7 c:den:-13 c:den>:-7 c:der:-14 c:der>:7 c:ders:-6 c:des:11 c:desa:6
c:desat:8 c:desd:8 c:desde:8 c:desi:-6 c:desl:8 c:dess:6 c:dessa:7 c:dest:-6 c:det>:6 c:deud:7 c:deuda:7 c:deve:6
c:dia>:-8 c:dial:6 c:diale:7 c:dic:-8 c:dich:6 c:dicho:7 c:dico:-6 c:die:9 c:die>:-7 c:dig>:8 c:dil:7 c:dile:8
c:din:-14 c:dit:10 c:dit>:8 c:ditt:9 c:ditta:9 c:dle:7 c:doe:9 c:don:8 c:dona:9 c:dona>:9 c:dor>:-8 c:dos:8
c:dov:-11 c:dove:-10 c:dre:10 c:dres:8 c:dress:8 c:ds>:8 c:dsg:6 c:du>:-8 c:dur:-8 c:dvo:-6 c:dy>:9 c:ea>:6
c:ean:-11 c:eb>:-7 c:ebb:9 c:ebbe:6 c:ebe>:-6 c:eben:7 c:eben>:8 c:ebr:-10 c:ebs:13 c:ebsi:8 c:ebsit:8 c:ecc:-6
c:ece:8 c:eceb:8 c:eced:13 c:ecede:7 c:ecedo:6 c:ecep:9 c:ecepc:6 c:eces:-7 c:ecev:-7 c:ecevo:-6 c:ech:-16 c:eche:-6
c:echt:-8 c:eci>:7 c:ecl:-7 c:ecla:-7 c:ecr:15 c:ecri:15 c:ecriv:11 c:ecu:-6 c:ed>:-16 c:eda:-12 c:edi:-12 c:edo:6
c:edor:7 c:edore:6 c:edr:8 c:ee>:9 c:een>:7 c:eep:7 c:eerd:12 c:eerde:13 c:efe:-13 c:efor:-7 c:efore:-6 c:eft:12
c:eft>:12 c:ega:8 c:egad:7 c:egado:8 c:egan:8 c:egan>:8 c:egar:-8 c:egen>:-9 c:egens:8 c:egge:6 c:egge>:6 c:egl:-6
c:ego>:8 c:egr:-6 c:ehe:13 c:ehee:8 c:eheer:8 c:ehm:6 c:ehme:6 c:ehmen:7 c:eic:-6 c:eich:-9 c:eid:-7 c:eid>:-6
c:ein:-9 c:eine>:9 c:eing:-7 c:eint:6 c:eio:-6 c:eio>:-6 c:eira:-6 c:eit>:11 c:eitar:6 c:eite:-6 c:eiter:-8 c:eith:8
c:eithe:8 c:eke:-8 c:eken:-6 c:el>:-7 c:elan:7 c:eland:8 c:eld:-11 c:eld>:-7 c:ele:-8 c:eli:15 c:elie:6 c:elim:7
c:elimi:7 c:ell:-15 c:ell>:7 c:ella>:-6 c:elle:-8 c:els:7 c:email:6 c:emb:8 c:eme:-24 c:emen:-11 c:ement:-10
c:emi:-11 c:emo:-11 c:emp:13 c:empr:8 c:empre:8 c:en>:8 c:enc:-9 c:enca:9 c:ence:-8 c:ence>:-6 c:enci:-7 c:encia:-7
c:enda:9 c:enda>:9 c:endi:6 c:endi>:12 c:endo:-9 c:endo>:-6 c:enho:9 c:enhu:-7 c:enhum:-7 c:eni:-10 c:enm:11
c:enme:12 c:enme>:12 c:enn:16 c:enne:17 c:enne>:7 c:ennen:12 c:ens:16 c:ensat:7 c:ensi:12 c:ensio:13 c:ent:-11
c:ent>:-16 c:ente:-9 c:entos:9 c:entr:11 c:entra:7 c:enu:-6 c:env:-8 c:enz:-13 c:enza:-7 c:eom:6 c:epc:6 c:epr:24
c:epri:14 c:epris:14 c:equiv:6 c:erd:-10 c:erd>:-7 c:ere>:13 c:erem>:6 c:erer:-6 c:erf:-6 c:erg:10 c:erha:-6
c:eri:-19 c:eric:-6 c:erin:-6 c:ering:-9 c:erio:-7 c:erk:22 c:erk>:9 c:erke:8 c:erkee:7 c:erlas:6 c:erm:25 c:ermi>:7
c:ermo:9 c:ernan:7 c:ero:-12 c:ero>:-12 c:err:14 c:err>:8 c:erre:6 c:erreu:7 c:ers:-16 c:ersi:-7 c:erso:8 c:erson:8
c:ert:-7 c:erw:-7 c:es>:15 c:esa:24 c:esa>:14 c:esat:8 c:esati:8 c:esc:10 c:esch:12 c:escha:7 c:esd:8 c:esde:8
c:esde>:8 c:ese>:7 c:esen:-10 c:esid:9 c:eside:9 c:esl:8 c:esli:10 c:eso:-12 c:eso>:-10 c:esp:-12 c:espo:-6 c:ess:7
c:ess>:17 c:essa:-6 c:essag:-7 c:esso:9 c:essou:14 c:esta:-8 c:esta>:-7 c:estao:6 c:estel:-7 c:esto:16 c:esto>:7
c:estos:6 c:estr:-9 c:estro:-8 c:eters:6 c:etir:8 c:etire:8 c:eto:-6 c:etr:6 c:etra:7 c:etri:8 c:ets:10 c:ets>:10
c:ett:-11 c:ette:-8 c:euda:7 c:eur:8 c:eurs:10 c:eurs>:10 c:eux:-6 c:eux>:-6 c:eva:14 c:evab:8 c:eve:-10 c:even:-7
c:even>:-9 c:ever:-11 c:eves:6 c:evi:-12 c:evo:-6 c:evo>:6 c:evoi:-7 c:evoir:-7 c:ewer:6 c:exc:6 c:excl:7 c:exclu:7
c:exi:-8 c:exis:-7 c:exist:-7 c:ez>:20 c:eza:8 c:ezah:8 c:ezahl:8 c:fa>:6 c:fai:-10 c:fat:-6 c:fatt:-6 c:fe>:-12
c:feren:-6 c:feri:-10 c:ferm:6 c:fern:6 c:ferna:7 c:ferr:7 c:ferre:6 c:ffi:12 c:ffic:13 c:ffice:11 c:fica:-9
c:fice:11 c:fice>:11 c:figl:6 c:figli:6 c:fin:-6 c:fina:12 c:finan:13 c:firm:8 c:firma:10 c:flo:12 c:flor:6
c:folge:6 c:fon:7 c:for:-10 c:for>:9 c:fore:-6 c:form:-15 c:forma:-6 c:forw:7 c:forwa:7 c:fra:11 c:frag:8 c:fre:-7
c:frei:-7 c:frer:6 c:frere:6 c:fri:-8 c:ft>:13 c:fun:12 c:func:6 c:fur>:7 c:fus:9 c:ga>:11 c:gad:17 c:gada:8
c:gada>:8 c:gado:9 c:gado>:12 c:gai:-7 c:gain:-6 c:gam:7 c:gan:20 c:gan>:18 c:gana:6 c:gar:-9 c:gat:-6 c:ge>:8
c:geben:6 c:geg:10 c:gege:8 c:geh:10 c:gehe:9 c:gehen:7 c:gek:-6 c:gela:6 c:gem:-6 c:gen:-9 c:gens:8 c:geom:6
c:ger>:11 c:gers:-7 c:ges:-8 c:gesc:12 c:gesch:12 c:gest:-10 c:gestu:-6 c:get:-6 c:get>:-6 c:gge>:6 c:ggi:-11
c:gio:-10 c:gir:6 c:girar:6 c:gli:17 c:glie:15 c:glie>:6 c:gliet:7 c:gne:-6 c:gno:6 c:goi:8 c:gos:13 c:gos>:9
c:gra:-9 c:graz:-7 c:grazi:-7 c:gre:-11 c:grou:6 c:group:6 c:gt>:-15 c:guem:13 c:guem>:13 c:gun:-6 c:ha>:-11
c:haa:13 c:haal:6 c:haal>:6 c:hab:7 c:habe:6 c:haf:9 c:hai:-7 c:hal:13 c:hale:7 c:hall:9 c:han:-8 c:handl:8 c:hap>:7
c:har:10 c:harm:8 c:have>:6 c:he>:14 c:heb>:-6 c:hei:-6 c:hel:6 c:hem>:-8 c:hen>:-6 c:her:31 c:her>:10 c:herm:8
c:herma:6 c:herr:9 c:herr>:8 c:het:-13 c:het>:-10 c:hfo:6 c:hfol:6 c:hi>:12 c:hie:18 c:hier:18 c:hier>:13 c:hig:7
c:hin:-9 c:his:9 c:his>:10 c:hli:-6 c:hmen:6 c:hmen>:7 c:hne:-6 c:ho>:9 c:hol:17 c:hole:7 c:hon:-6 c:hore:-6
c:hort:8 c:hou:-6 c:hre>:6 c:hri:-11 c:hul:10 c:iale:7 c:iam:-8 c:iamo:-7 c:iamo>:-7 c:ian:10 c:iar:-6 c:iat:8
c:iato:8 c:iato>:8 c:iban>:-6 c:ibi:-8 c:ic>:-10 c:ica:-7 c:ica>:7 c:icat:-6 c:ice:16 c:ice>:13 c:icen:7 c:ices:6
c:icev:-11 c:ich:8 c:iche:-6 c:ichen:-9 c:ichi:6 c:icho:7 c:icho>:7 c:ici>:9 c:icito:-6 c:ico:-13 c:ico>:-11
c:icolo:6 c:ida>:-6 c:idad:6 c:idad>:7 c:iden:7 c:ident:8 c:ider:-7 c:ido>:-7 c:idos:6 c:idos>:6 c:ie>:-8 c:iebs:6
c:ied:-6 c:iem:-14 c:iem>:-6 c:ien:11 c:ienda:7 c:ient>:7 c:ientr:-7 c:ier:14 c:iere:8 c:iere>:9 c:iers:6 c:iers>:7
c:ieses:7 c:iess:-6 c:iet:14 c:iete:11 c:ieter:6 c:if>:-10 c:ifi:-11 c:ific:-8 c:ifica:-6 c:ig>:14 c:iga:20
c:igad:13 c:igada:9 c:ige:-14 c:ige>:-8 c:igl:6 c:igli:6 c:ign:-7 c:igo>:-6 c:igui:8 c:ihre>:6 c:ii>:6 c:ij>:21
c:ijd:-10 c:ijn:6 c:ijn>:11 c:il>:-18 c:ile:15 c:ile>:9 c:ilid:6 c:ilida:6 c:ilip:8 c:ilit:-10 c:ilita:-8 c:ill:6
c:ill>:-6 c:illa:9 c:ille>:6 c:illi:-6 c:ills:7 c:ills>:8 c:ils:-11 c:ils>:-9 c:ilt:10 c:ilt>:13 c:ime:6 c:imen:7
c:iment:7 c:imin:7 c:imina:7 c:imp:-6 c:in>:8 c:ina:10 c:inan:12 c:inanc:8 c:inata:-6 c:inb:8 c:inbo:9 c:inbox:9
c:inc:-11 c:incl:-6 c:inclu:-6 c:iner:-7 c:ines:10 c:ing:-10 c:ingu:6 c:ingue:8 c:inh:-10 c:inha:-11 c:inha>:-8
c:ini:7 c:inio:6 c:inio>:6 c:inis:6 c:inist:6 c:inm:6 c:ins:-24 c:insc:-10 c:inscr:-6 c:int:-6 c:inter:7 c:inve:6
c:io>:31 c:ioni:9 c:ior:-6 c:iqu:-10 c:iqui:-7 c:iquid:-6 c:iri:7 c:irm:9 c:irma:10 c:irma>:9 c:is>:31 c:isa:8
c:isch:6 c:ise>:6 c:isi:-6 c:ispo:6 c:iss:18 c:isse:7 c:isso:9 c:ist:21 c:ist>:18 c:it>:16 c:itar:6 c:itari:11
c:ite:-10 c:iter:-10 c:iter>:-6 c:ith:10 c:ithe:8 c:ither:8 c:ito:-6 c:ito>:-12 c:itol:6 c:itr:6 c:itre:7 c:itre>:7
c:its:-10 c:itta:9 c:itta>:9 c:itui:6 c:iu>:10 c:ivad:8 c:ive:7 c:ive>:-7 c:ivez:11 c:ivez>:11 c:ivo:-6 c:ivo>:-9
c:ivoc:6 c:ivol:-7 c:ivolg:-7 c:ix>:6 c:izi:-6 c:ja>:-6 c:jn>:11 c:jull:-6 c:julli:-6 c:jun:7 c:juni:9 c:junio:10
c:junt:-6 c:kad:7 c:kan>:-6 c:kann:-6 c:kann>:-6 c:kant:9 c:kanto:10 c:kass:6 c:kasse:7 c:kee:13 c:keep:7 c:keerd:7
c:kei:-8 c:kein:-8 c:keine:-8 c:ken>:-8 c:kenn:13 c:kenne:14 c:khe:-6 c:kla:-8 c:kle:6 c:klei:7 c:klein:7 c:kon:-6
c:kra:-7 c:kran:-6 c:kti:7 c:kun:-9 c:laa:-9 c:laat:-8 c:laat>:-6 c:lab:13 c:labo:9 c:labor:9 c:lage>:6 c:lam:10
c:lama:-9 c:lame:7 c:lamen:8 c:land:8 c:lande:8 c:lar:9 c:las>:-8 c:lasse:6 c:lat:-12 c:late:-7 c:lato:6 c:lau:-7
c:lder>:7 c:le>:13 c:lef:13 c:left:11 c:left>:11 c:leg:13 c:lega:13 c:legan:8 c:leme:7 c:lemen:7 c:len:-10
c:len>:-11 c:ler:8 c:les:11 c:let:-7 c:lev:11 c:leva:12 c:leza:6 c:leza>:6 c:lha>:6 c:lic:-17 c:lich:-11 c:lici:-6
c:lid:9 c:lida:10 c:lidad:6 c:lie:-8 c:lien:-8 c:lies:-6 c:liete:7 c:liga:6 c:lim:10 c:limin:7 c:lin:12 c:liq:-7
c:liqu:-7 c:liqui:-6 c:lis:15 c:list:15 c:liste:9 c:lit:-17 c:lita:-9 c:lita>:-7 c:liv:-6 c:lk>:8 c:ll>:6 c:lla>:-10
c:llag:8 c:lle:14 c:lleg:11 c:llega:15 c:llen:-7 c:llen>:-6 c:llev:17 c:lleva:13 c:lli:-12 c:llie:-8 c:llie>:-6
c:lls:13 c:lls>:16 c:lma:6 c:lmace:6 c:lo>:18 c:log:13 c:logo:12 c:lon:9 c:long:13 c:longe:6 c:loo:8 c:lood:7
c:lori:7 c:lqu:-9 c:ltd:6 c:ltd>:6 c:lte:-11 c:lten:-6 c:lten>:-6 c:lter:-6 c:lui:7 c:lui>:11 c:lund:-6 c:lundi:-6
c:lunge:6 c:lus:-9 c:lus>:-6 c:ly>:-6 c:mac:19 c:mace:6 c:macen:6 c:mach:10 c:macht:7 c:mai:7 c:mail:-12 c:mail>:-18
c:mails:-9 c:mailt:14 c:maine:6 c:mait:7 c:maitr:7 c:mal:-12 c:mal>:-11 c:man:-8 c:mand:-16 c:mande:-7 c:mano>:6
c:mar:26 c:mari:8 c:marz:14 c:marz>:6 c:marzo:8 c:mas>:-8 c:mat:-11 c:mau:7 c:mauv:8 c:mauva:8 c:mbiat:6 c:me>:13
c:mei:22 c:mei>:6 c:mein:13 c:meine:6 c:meiro:6 c:mel:-6 c:mem:-6 c:ment:-6 c:ment>:-14 c:mento:6 c:mes:-19
c:mess:-11 c:messa:-9 c:met:-14 c:met>:-7 c:mid:6 c:min:16 c:minha:-9 c:mini:12 c:minio:6 c:minis:7 c:mio:9 c:mio>:8
c:mis:-12 c:mma:-7 c:mme:-6 c:mmer:-6 c:mo>:-7 c:moe:15 c:moet:15 c:moet>:16 c:moi:7 c:mor:10 c:more:13 c:more>:13
c:mpan:-6 c:mpar:7 c:mpart:6 c:mple:-8 c:mpo:-7 c:mpra:8 c:mpras:8 c:mpt:14 c:mpta:13 c:mpta>:6 c:mptab:6 c:ms>:7
c:mt>:6 c:mune:6 c:mune>:6 c:mut:6 c:nachf:6 c:nad:11 c:nada:11 c:nada>:10 c:nait:7 c:nait>:7 c:nan:20 c:nanci:7
c:nand:10 c:nando:7 c:nanz:6 c:nao:6 c:nao>:6 c:nar:7 c:nara:8 c:nata:-8 c:naus:6 c:nbo:7 c:nbox:9 c:nbox>:9
c:nca>:-9 c:nce:-17 c:nce>:-15 c:ncia:-7 c:ncia>:-6 c:ncil>:6 c:ncl:-6 c:nclu:-6 c:nco:6 c:ncoe:7 c:ncoes:7
c:nd>:-10 c:nda:6 c:nda>:6 c:ndan:6 c:ndar:-6 c:ndata:7 c:nde:-17 c:nden:-6 c:nder:-9 c:ndet:7 c:ndet>:7 c:ndi>:7
c:ndig:7 c:ndig>:9 c:ndl:11 c:ndle:9 c:ndo:8 c:ndo>:6 c:ndom:6 c:ndomi:6 c:nds:7 c:ne>:8 c:neced:6 c:nee:-6 c:neh:6
c:nehm:6 c:nehme:6 c:nei:-6 c:nem:-7 c:nen:-9 c:nenh:-7 c:nenhu:-7 c:neri:7 c:nes:9 c:nes>:6 c:ness>:6 c:nfe:12
c:nfer:6 c:nferm:10 c:nfo:-8 c:nfor:-9 c:nform:-9 c:ngan:6 c:ngan>:6 c:ngen:6 c:ngen>:10 c:nger>:7 c:ngs:-10 c:ngu:6
c:ngue:9 c:nguem:8 c:nha:-13 c:nha>:-9 c:nhu:-7 c:nhum:-7 c:nic:-7 c:nich:8 c:nicht:9 c:nico:-7 c:nico>:-6 c:nie:14
c:nie>:-6 c:nien:12 c:nient:13 c:nier:9 c:niert:8 c:niets:6 c:nimo:6 c:ning>:-9 c:ningu:6 c:nio:13 c:nio>:14
c:nis:12 c:nist:6 c:nistr:7 c:nit>:7 c:nly:11 c:nly>:11 c:nme:11 c:nme>:12 c:nmo:9 c:nmor:8 c:nn>:-12 c:nne:15
c:nnen:9 c:nnen>:10 c:nni:-6 c:nno:-7 c:nnu:-6 c:nob:7 c:nobo:8 c:nobod:8 c:nom:10 c:nome:6 c:nomo:6 c:nomo>:6
c:nos:-13 c:nos>:-7 c:nosso:-6 c:not:-10 c:nota>:-9 c:notai:9 c:now:6 c:nqu:-10 c:nque:-8 c:nque>:-6 c:ns>:8 c:nsa:7
c:nsat:7 c:nsc:-13 c:nsch:-7 c:nscr:-6 c:nscri:-6 c:nse:-6 c:nsio:13 c:nsion:10 c:nso:-6 c:nsu:8 c:nsul:13
c:nsult:10 c:nt>:-9 c:nta:-10 c:ntal:-6 c:ntas:9 c:ntas>:9 c:ntat:-8 c:nte:-24 c:ntes:-14 c:ntes>:-8 c:nti:11
c:ntin:10 c:nto:8 c:nto>:-15 c:ntoo:9 c:ntoor:9 c:ntos:16 c:ntos>:16 c:ntral:8 c:ntreg:-6 c:ntrep:7 c:nts:8 c:nts>:9
c:nues:-8 c:nuest:-8 c:nuev:6 c:nul:-7 c:nve:10 c:nven:6 c:nvent:7 c:nvi:-8 c:nvia:-7 c:nviar:-6 c:nvo:-6 c:nze:-7
c:obo:9 c:obod:8 c:obody:8 c:obr:-11 c:obrar:-6 c:obre:-8 c:obre>:-7 c:occ:8 c:och:-9 c:ocu:9 c:ocur:11 c:ode:-8
c:odg:6 c:ody:6 c:ody>:7 c:oed>:-8 c:oen>:6 c:oes:7 c:oet:18 c:oet>:18 c:off:6 c:offi:7 c:offic:7 c:ogl:12 c:ogli:12
c:oglie:15 c:ogo:12 c:ohe:10 c:oi>:14 c:oit:-8 c:oit>:-6 c:ola:7 c:old:9 c:oles:7 c:olic:-6 c:olin:6 c:oll:8
c:oll>:6 c:olle>:6 c:olo:13 c:olo>:8 c:olog:6 c:olv:-9 c:olve:-8 c:omin:6 c:omini:6 c:omm:-20 c:omme:-11 c:omo:24
c:omo>:7 c:omos:14 c:omos>:14 c:ompan:-6 c:ompar:6 c:ompra:8 c:ompre:-6 c:ompt:12 c:ompta:13 c:omu:6 c:omun:6
c:omune:6 c:on>:-9 c:ona:15 c:ona>:10 c:onda:-6 c:onde:-8 c:onder:-7 c:ondo:10 c:ondom:6 c:one:-15 c:one>:-12
c:ong:21 c:ong>:14 c:onger:6 c:oni:11 c:onie:7 c:onier:8 c:onl:9 c:only:11 c:only>:11 c:onn:-8 c:ono:7 c:onom:6
c:onomo:6 c:onsa:7 c:onse:-11 c:onsi:-7 c:onsu:11 c:onsul:13 c:ont:-18 c:ont>:-6 c:ontas:7 c:ontat:-7 c:ood:9
c:oof:8 c:ook:6 c:oor:17 c:oor>:14 c:ope:9 c:ora:13 c:ora>:11 c:ord:-15 c:orde:-12 c:orden:-7 c:order:-7 c:ordia:6
c:ordin:-11 c:ore>:11 c:oren:-6 c:ores>:6 c:org:7 c:organ:6 c:oria:8 c:orist:6 c:orm:-15 c:orn:-8 c:oro:7 c:oro>:8
c:orr:-8 c:orre:-6 c:orres:-8 c:ort:21 c:orth:9 c:orth>:8 c:orti:9 c:orw:7 c:orwa:7 c:orwar:7 c:osc:7 c:osi:8
c:osit:9 c:oss:-9 c:osso:-7 c:ost:-7 c:ost>:-6 c:otai:9 c:otair:9 c:ote:-6 c:othe:6 c:other:7 c:oto:-9 c:otr:-7
c:otto:-7 c:ou>:11 c:ought:6 c:oun:9 c:ounc:6 c:ounci:6 c:ount:6 c:ounts:6 c:our:-6 c:our>:-6 c:ourc:8 c:ource:9
c:ous:-7 c:ouse>:-7 c:ove>:-7 c:over:6 c:ow>:7 c:owt:7 c:ox>:14 c:oy>:12 c:oye:9 c:paga:-6 c:pagam:7 c:pagar:-8
c:pago>:-7 c:pagos:7 c:pai:-6 c:paie:-6 c:par:15 c:part:20 c:parti:8 c:partn:6 c:passa:9 c:passe:-8 c:pay:-13
c:paye:-8 c:ped:10 c:ped>:8 c:pedie:6 c:pell:7 c:pen>:-7 c:pens:16 c:pensi:13 c:per:-7 c:per>:6 c:pha:8 c:piu:14
c:piu>:14 c:pla:9 c:ple:-8 c:poi:-9 c:pond:-7 c:ponde:-6 c:ponsa:7 c:port:7 c:porti:10 c:posi:6 c:posit:9 c:pou:-7
c:ppo:-10 c:ppr:9 c:pra:15 c:prak:9 c:pras:8 c:pras>:8 c:pre:-10 c:preg:7 c:prego:7 c:presa:9 c:preso:-6 c:pri:26
c:prim:7 c:prime:6 c:pris:14 c:pris>:10 c:prise:6 c:procu:11 c:prom:-6 c:pta:11 c:pta>:6 c:ptab:6 c:ptabl:6
c:puest:6 c:qual:-8 c:quart:7 c:que:-18 c:quel:-12 c:quell:-10 c:quen:10 c:queri:6 c:qui:26 c:qui>:32 c:quid:-7
c:quida:-6 c:quie:-8 c:quier:-8 c:quiv:6 c:quivo:6 c:rab:12 c:raba:14 c:rabal:7 c:rach:6 c:racht:6 c:radi:7 c:rage:8
c:ragen:8 c:rak:9 c:rale:7 c:rale>:7 c:ram:7 c:rami:6 c:ramit:7 c:ran:-8 c:ranc:-7 c:rank:-6 c:rant:10 c:rante:6
c:rar:-6 c:rar>:-8 c:rat:7 c:rata:6 c:ray:7 c:raz:-7 c:razie:-7 c:rbe:9 c:rber:6 c:rch:7 c:rde:-16 c:rden:-10
c:rden>:-9 c:rdia:6 c:rdial:6 c:rdin:-6 c:re>:13 c:rec:-12 c:rece:7 c:receb:8 c:recep:9 c:recev:-7 c:rech:-6
c:red:-9 c:ree:-13 c:ref:-13 c:reg:-9 c:rego:6 c:rego>:7 c:rei:-14 c:reic:-8 c:reich:-8 c:reit:-7 c:rem:-9
c:reme:-10 c:remo:-7 c:rend>:6 c:rep:16 c:repr:18 c:repri:14 c:rere>:6 c:res:14 c:resa:8 c:resa>:10 c:rese>:6
c:resi:7 c:resid:9 c:reso:-8 c:reso>:-7 c:ress:13 c:ress>:7 c:resso:8 c:ret:-13 c:reti:6 c:retir:8 c:reto:-6
c:retu:-6 c:reu:7 c:reur:8 c:reur>:8 c:rev:-12 c:revi:-7 c:rew:7 c:rga:9 c:rge:-6 c:rgen:-6 c:rha:-6 c:ri>:13
c:ria:15 c:ria>:17 c:ric:-15 c:rice:-6 c:ricev:-11 c:rieb:9 c:riebs:6 c:rien>:6 c:rient:-6 c:rig:11 c:riga:11
c:ring:-7 c:ringe:-6 c:rint:7 c:rio:-11 c:rip:-6 c:ris:9 c:rise:7 c:rise>:6 c:rist:6 c:rist>:6 c:rit:-7 c:riv:8
c:rive:18 c:rivez:11 c:rivo:-9 c:rivol:-7 c:rk>:9 c:rke:7 c:rkee:7 c:rkeer:7 c:rlass:6 c:rle:-7 c:rma:17 c:rma>:9
c:rmac:10 c:rman:6 c:rmano:7 c:rmat:-6 c:rmo:7 c:rn>:15 c:rnan:7 c:rnand:7 c:rnece:6 c:rocu:11 c:rocur:11 c:ron:6
c:rong:9 c:rong>:9 c:rou:8 c:roup:6 c:rov:6 c:rove:7 c:row:8 c:row>:8 c:rr>:8 c:rrei:-7 c:rren>:7 c:rres:-8
c:rresp:-7 c:rreu:7 c:rreur:7 c:rri:-11 c:rro:6 c:rrow:8 c:rrow>:8 c:rsa:-6 c:rso:7 c:rson:8 c:rson>:6 c:rst:-9
c:rst>:-7 c:rta:12 c:rtal:6 c:rth:12 c:rth>:8 c:rti:17 c:rtie:7 c:rtier:6 c:rtini:6 c:rtne:6 c:rtner:6 c:rto:-8
c:rto>:-6 c:rug:-6 c:rupo>:6 c:rus:-8 c:rwar:7 c:rward:7 c:ry>:11 c:rz>:11 c:rzo:8 c:rzo>:7 c:sa>:13 c:sad:-6
c:sag:-13 c:sage:-7 c:sage>:-6 c:sai:-7 c:sai>:-7 c:sale:8 c:sale>:7 c:san:-6 c:sao:8 c:sao>:9 c:sat:20 c:sate:6
c:sate>:6 c:sati:8 c:sativ:8 c:sca:14 c:scan:7 c:scan>:7 c:scha:10 c:schaf:9 c:schen:6 c:schil:8 c:schl:-9
c:schli:-6 c:scho:-6 c:schri:-6 c:schu:6 c:schul:7 c:sci:-6 c:sco:13 c:sco>:13 c:scp:8 c:scp>:8 c:sde:7 c:sde>:8
c:se>:13 c:seit:11 c:seit>:12 c:sem:-7 c:sem>:-6 c:sen:-13 c:sen>:11 c:senc:-6 c:send>:-7 c:sende:8 c:sent:-19
c:sente:-12 c:ser:-11 c:ser>:-11 c:ses:7 c:ses>:7 c:si>:-20 c:sia:-6 c:sid:12 c:side:15 c:side>:8 c:siden:10
c:sie>:6 c:sim:-8 c:sin:8 c:sind:10 c:sing>:6 c:sio:26 c:sion:17 c:sioni:7 c:sis:-10 c:sist:-9 c:siste:-6 c:sit:14
c:site:9 c:site>:8 c:six:6 c:six>:6 c:sma:-7 c:soli:-6 c:soll>:6 c:solo:8 c:solo>:8 c:solv:-6 c:solve:-7 c:somo:14
c:somos:15 c:son:11 c:son>:7 c:sono:10 c:sono>:10 c:sos:-6 c:sou:31 c:sou>:30 c:sour:8 c:sourc:9 c:soy:10 c:soy>:10
c:spe:-7 c:spo:-6 c:spond:-8 c:spons:6 c:squ:-8 c:sque:-6 c:sreg:6 c:ss>:12 c:ssa:7 c:ssag:-8 c:ssas:7 c:ssas>:7
c:ssat:7 c:ssel:8 c:ssen>:11 c:ssent:-8 c:ssi:-16 c:sso:13 c:ssou:16 c:ssou>:8 c:ssu:8 c:ssun:6 c:ssunt:7 c:sta:-14
c:stam:-6 c:stan:15 c:stand:12 c:stat:-11 c:state:-6 c:stau:6 c:ste:12 c:stee:6 c:stel:-14 c:stell:-9 c:stem>:9
c:ster:8 c:ster>:8 c:stes:6 c:stes>:8 c:stic:11 c:stin:-7 c:sto:22 c:sto>:11 c:stori:6 c:str:-9 c:stro:-8 c:stro>:-6
c:sua:-6 c:sua>:-7 c:subs:8 c:subst:7 c:sui:13 c:suis:16 c:suis>:16 c:sul:14 c:sult:8 c:sun:6 c:sunt:8 c:sunto:8
c:sup:12 c:supp:6 c:suppr:9 c:sur>:-6 c:sure:7 c:sus:8 c:sus>:12 c:sys:9 c:syst:9 c:syste:9 c:ta>:-12 c:taa:-6
c:tab:11 c:tabi:7 c:tabil:7 c:tabl:7 c:table:6 c:tact>:-7 c:tacte:7 c:tad:-6 c:tag:-13 c:tag>:-9 c:tai:8 c:tair:10
c:taire:10 c:tak:12 c:take:11 c:take>:6 c:taken:6 c:tali:6 c:tan:10 c:tand:11 c:tandi:9 c:tao:8 c:tao>:8 c:tare:-7
c:tare>:-6 c:tari:7 c:taria:9 c:tat:-16 c:tate:-8 c:tato:-8 c:tato>:-7 c:td>:6 c:te>:-11 c:tec:12 c:teci:8 c:teci>:8
c:ted:-7 c:ted>:-8 c:tee:7 c:teg:-6 c:teil:7 c:tel:-19 c:tela:-6 c:tela>:-6 c:tem:-6 c:temi:-7 c:ten:-13 c:ten>:-17
c:tenc:6 c:tenh:7 c:tent:-8 c:ter:-21 c:ter>:-12 c:tere:-9 c:ters:8 c:ters>:9 c:tes:-18 c:tes>:-6 c:test:-8 c:tet:-6
c:teu:7 c:teur:8 c:the:13 c:thi:19 c:thie:11 c:thin:-6 c:this:11 c:this>:11 c:ti>:-9 c:tia:-8 c:tia>:-6 c:tic:7
c:tie:14 c:tie>:6 c:tien:6 c:tient:7 c:tifi:-6 c:tig:7 c:tij:7 c:til:-7 c:til>:-6 c:tin:9 c:tinat:-6 c:ting:8
c:ting>:8 c:tini:6 c:tini>:6 c:tir:10 c:tira:7 c:tire:9 c:tis:10 c:tit:15 c:tito:7 c:titol:7 c:titu:8 c:titui:6
c:tiv:-10 c:tivad:8 c:tive:-7 c:tive>:-6 c:to>:-30 c:tob:-6 c:togl:9 c:togli:9 c:tol:12 c:tolar:6 c:too:8 c:toor:9
c:toor>:9 c:tore>:6 c:toria:8 c:torn:-7 c:tos:13 c:tos>:15 c:tou:-12 c:tout:-8 c:tra:11 c:tra>:9 c:trab:12
c:traba:12 c:trad:-6 c:trag:-9 c:tral:7 c:trale:7 c:trami:7 c:tras>:-6 c:tre:-15 c:tre>:-8 c:treg:-6 c:trep:7
c:trepr:7 c:tres:-6 c:tres>:-7 c:tri:12 c:trieb:6 c:try:6 c:try>:7 c:ts>:21 c:tt>:6 c:tta>:10 c:tte:-14 c:tti:-6
c:tto:-16 c:tto>:-7 c:tui:8 c:tun:6 c:tun>:10 c:tur:-9 c:tura:-7 c:tura>:-15 c:ture>:-10 c:turen:7 c:twic:7
c:twice:7 c:ual:-16 c:ualq:-8 c:ualqu:-8 c:uan:-7 c:uarta:7 c:ubs:7 c:ubst:7 c:ubsti:7 c:uda:9 c:udas:8 c:udas>:8
c:ude:6 c:udo:-9 c:udo>:-7 c:ue>:-15 c:ued>:6 c:uel:-14 c:uell:-6 c:uem:9 c:uem>:14 c:uent:-6 c:ueri:6 c:ues:-7
c:uest>:-9 c:uesto:9 c:uestr:-10 c:uf>:-12 c:ught>:6 c:uha:-6 c:ui>:44 c:uie:-8 c:uier:-8 c:uil:12 c:uill:10
c:uir>:7 c:uis:15 c:uis>:16 c:uit:-6 c:uivo:6 c:uivoc:7 c:ula:11 c:uld:-6 c:uld>:-6 c:ule:9 c:ulle:6 c:ulli:-6
c:ullie:-6 c:um>:-11 c:uma:6 c:ump:6 c:un>:-7 c:una:-7 c:unc:8 c:uncil:6 c:und:-16 c:und>:-7 c:undi:-8 c:undi>:-6
c:une:13 c:une>:6 c:unes:9 c:unes>:9 c:ung:-10 c:ung>:-8 c:unge:7 c:ungen:7 c:ungs:-7 c:uni:14 c:unic:-8 c:unid:10
c:unida:7 c:unio:9 c:unio>:10 c:unit:9 c:unit>:7 c:untos:7 c:unts:6 c:unts>:6 c:upo:6 c:upo>:7 c:uppr:9 c:ura:-6
c:ura>:-17 c:uran:7 c:urb:6 c:urc:10 c:urce:9 c:urd:-6 c:urd>:-8 c:ure:8 c:uren:11 c:uren>:9 c:urg:-9 c:urge:-8
c:urgen:-8 c:uro:-8 c:urt:-9 c:urth:-6 c:usa:-7 c:usc:6 c:usca:8 c:usi:11 c:usio:6 c:usion:6 c:uss:-16 c:ust>:-7
c:usta:7 c:ustan:8 c:ute:-6 c:ute>:-9 c:uth:-6 c:uton:6 c:utu:6 c:uur:-6 c:uurd>:-7 c:uvai:8 c:uvais:8 c:vab:6
c:vad:6 c:vado:6 c:vado>:6 c:vais:7 c:vais>:7 c:val:-8 c:van>:8 c:vant:-6 c:vate>:6 c:ve>:-8 c:vee:8 c:ven:-7
c:ven>:-11 c:vendi:6 c:vent:6 c:venta:9 c:ver:-14 c:verd:-8 c:verke:7 c:verla:7 c:verm:7 c:ves:8 c:vest:6 c:vet:6
c:vetem:-6 c:via:-7 c:viar:-6 c:vic:7 c:vice:6 c:vie:-11 c:vier:-7 c:vil:6 c:vill:6 c:vog:-6 c:voi>:7 c:vol:-11
c:volg:-6 c:vos:6 c:vou:-8 c:vou>:-9 c:vue:-7 c:vuel:-6 c:wac:6 c:wan:10 c:want:12 c:want>:12 c:ward:7 c:was:-7
c:was>:-6 c:we>:-12 c:web:7 c:webs:8 c:websi:8 c:wei:-9 c:weit:-7 c:weite:-7 c:wen:9 c:wend:7 c:wende:7 c:wer:10
c:werk:18 c:werk>:6 c:wha:-6 c:what:-6 c:whe:-7 c:who:15 c:who>:9 c:whol:8 c:whole:8 c:wic:7 c:wice:7 c:wice>:7
c:wij>:7 c:wil:-12 c:will:-12 c:will>:-11 c:wis:8 c:woh:8 c:wol:6 c:wro:8 c:wron:9 c:wrong:9 c:wt>:7 c:xcl:7
c:xclu:7 c:xis:-6 c:xist:-7 c:xiste:-6 c:ya>:14 c:ye>:-6 c:yez:14 c:yez>:14 c:yo>:15 c:ys>:6 c:yst:8 c:yste:9
c:ystem:8 c:zado:-6 c:zahle:6 c:zei:-10 c:zeit:-6 c:zeit>:-6 c:zent:8 c:zentr:8 c:zie>:-8 c:ziend:6 c:zij:18
c:zij>:6 c:zijn:12 c:zijn>:12 c:zio:-7 c:zum>:6 c:zus:6 c:zust:7 c:zusta:8 c:zwi:6 c:zwis:6 c:zwisc:6 c:zwo:6
c:zwol:6 d:0.1:-12 d:0.25:-14 d:0.4:-9 d:0.55:-12 d:0.7:-21 d:0.85:-16 e:paid=day:-20 e:paid=none:19 e:promise=day:5
e:promise=none:-9 e:run=none:-13 f:_amount:-34 f:_day:-39 f:_invoice:-58 f:admin:-25 f:all:-30 f:back:-25
f:bounce:-23 f:copy:-22 f:d.CANCELLED:-9 f:d.CONTRACT_TERMS:-8 f:d.DUPLICATE_BILLING:-6 f:d.LATE_DELIVERY:-5
f:d.LATE_FEE_CONTESTED:-9 f:d.LOST:-21 f:d.MISSING_DOCS:-5 f:d.NOT_OURS:9 f:d.NO_PO:-7 f:d.STALE_INVOICE:6 f:d.TAX:6
f:demand:49 f:difference:-24 f:dispute:-15 f:firm:-32 f:formal:-28 f:gone:110 f:goods:-22 f:greeting:-16
f:hardship:-18 f:hold:-20 f:hope:18 f:hostile:-32 f:inclusive:-32 f:insolvency:-32 f:joke:-8 f:lawyer:-51
f:legal:-36 f:moved:28 f:moves:-34 f:not:46 f:not_dispute:-5 f:not_gone:-11 f:not_legal:-37 f:not_ooo:-10
f:not_paid:-13 f:not_stop:20 f:once_us:-19 f:ooo:-57 f:order:-5 f:others:-7 f:paid:-23 f:pay:-9 f:plan:-11 f:proof:5
f:propose:-10 f:question:7 f:r.DAMAGED:-6 f:r.DESCRIPTION:-5 f:r.LATE_DELIVERY:-5 f:r.LATE_FEE_CONTESTED:-10
f:r.MISSING_DOCS:-6 f:r.NOT_OURS:15 f:r.QUALITY:22 f:r.RETURN:-5 f:redirect:32 f:refuse:-24 f:remittance:-5
f:rest:-10 f:run:-16 f:soon:-12 f:statement:-15 f:unable:-15 f:until:-32 f:wait:-8 f:willpay:-43
i:acknowledgement:-30 i:acknowledgement=2:-30 i:bounce:-39 i:bounce=3:-39 i:copy_invoice_request:-22
i:copy_invoice_request=3:-20 i:dispute:-10 i:dispute=1:21 i:dispute=2:-6 i:dispute=3:-25 i:hardship:-20
i:hardship=3:-17 i:hostile:-32 i:hostile=2:-16 i:hostile=3:-16 i:in_payment_run:-13 i:in_payment_run=3:-13
i:insolvency:-36 i:insolvency=3:-38 i:invoice_admin:-20 i:invoice_admin=3:-19 i:legal:-31 i:legal=2:6 i:legal=3:-42
i:nothing:29 i:out_of_office:-5 i:out_of_office=2:30 i:out_of_office=3:-35 i:partial_payment:-6
i:payment_plan_request:-11 i:payment_plan_request=3:-14 i:promise_to_pay:-10 i:promise_to_pay=3:-8 i:question:15
i:question=1:28 i:question=3:-14 i:remittance_advice:-7 i:statement_request:-14 i:statement_request=3:-12
i:unsubscribe=2:-9 i:unsubscribe=3:10 i:wrong_contact:207 i:wrong_contact=1:65 i:wrong_contact=2:30
i:wrong_contact=3:111 l:it:-5 n:1:-31 n:2:43 n:3:15 n:5:-9 n:6:-14 p:absenc:-7 p:absten:8 p:accoun:16 p:addres:5
p:adeyem:9 p:adjunt:-5 p:admini:-6 p:advoga:-8 p:agrade:-6 p:almace:12 p:ammini:5 p:angesc:8 p:anteri:-6 p:antigu:5
p:apague:13 p:arriva:-5 p:articl:-5 p:assemb:6 p:assent:-15 p:associ:6 p:assunt:13 p:atenci:5 p:atendi:6 p:august:6
p:aushil:-6 p:autono:12 p:autori:-7 p:avvoca:-7 p:aziend:13 p:bedrij:10 p:beheer:8 p:bekomm:5 p:benade:9 p:bereik:6
p:bestan:-5 p:bestel:-12 p:bestuu:6 p:betale:-9 p:betali:7 p:betrac:12 p:betrie:9 p:betrif:6 p:bevest:5 p:bevond:9
p:bezahl:18 p:bloque:-8 p:bonjou:9 p:bookke:6 p:brothe:8 p:busine:10 p:cabine:7 p:cambia:10 p:cancel:-6 p:capisc:6
p:casell:8 p:cateri:-6 p:cautio:6 p:certif:-5 p:chaudi:6 p:chiama:-9 p:chiedi:5 p:client:-12 p:closin:6 p:cobran:5
p:colabo:10 p:colleg:7 p:comerc:7 p:comman:-9 p:compan:-11 p:compar:11 p:compra:19 p:compre:-12 p:compro:-5
p:compta:13 p:concer:8 p:concur:-6 p:condom:12 p:confor:-8 p:consei:-6 p:consen:-5 p:consig:-5 p:constr:5
p:consul:26 p:contab:10 p:contat:-13 p:contes:-9 p:contin:10 p:contra:-5 p:conven:6 p:cordia:12 p:correi:-9
p:corren:-5 p:correo:6 p:corres:-12 p:counci:12 p:creanc:-5 p:cualqu:-8 p:cumpli:5 p:debito:6 p:decidm:12
p:declar:-8 p:deposi:8 p:dernie:5 p:derzei:-6 p:desati:17 p:descad:6 p:descul:-5 p:desins:-6 p:deslig:16 p:despac:-5
p:destin:-5 p:differ:-6 p:diffus:11 p:dinsda:-6 p:direcc:-6 p:dirija:10 p:dispos:6 p:distin:-5 p:distur:6
p:doorge:-7 p:dossie:5 p:dringe:-5 p:dunnin:-5 p:durant:-7 p:ecrive:22 p:eingan:-5 p:einkau:7 p:einsch:-7 p:elettr:8
p:elimin:14 p:emaili:7 p:employ:5 p:empres:19 p:encami:8 p:encome:6 p:engana:13 p:entreg:-12 p:entrep:13 p:equivo:13
p:erhalt:-8 p:erinne:6 p:erreic:-5 p:essaye:5 p:estagi:5 p:estima:8 p:etabli:5 p:everyt:-7 p:exampl:-7 p:factur:11
p:factuu:-12 p:failli:-7 p:fattur:-7 p:fernan:14 p:financ:16 p:finanz:10 p:floris:13 p:foncti:11 p:fornec:11
p:forwar:13 p:fourni:9 p:fratel:5 p:freita:-8 p:funcoe:14 p:fundac:6 p:furthe:-10 p:geehrt:-5 p:gegens:11
p:geland:16 p:gentil:5 p:geomet:7 p:gescha:16 p:gettin:10 p:gradir:8 p:handel:7 p:handle:18 p:helpde:5 p:herinn:-7
p:herman:12 p:hierbi:6 p:hiermi:-6 p:holdin:7 p:immedi:7 p:inclus:-5 p:inform:-8 p:inmidd:5 p:inscri:-6 p:instea:-5
p:intend:5 p:intere:-7 p:interi:5 p:interp:6 p:invent:7 p:jacque:6 p:januar:-6 p:juridi:-9 p:jurist:8 p:kantoo:10
p:krankh:-10 p:kreisk:5 p:lament:6 p:landlo:6 p:letrad:-6 p:liquid:-14 p:llevab:16 p:locali:6 p:losche:7 p:mahnun:-5
p:mahnve:7 p:mailad:5 p:mailin:-8 p:mainte:-7 p:malatt:-9 p:mancat:8 p:mandan:17 p:mandar:-6 p:mandat:-5 p:manten:-5
p:mantie:5 p:marque:8 p:martin:10 p:matern:-6 p:matric:-6 p:mauvai:15 p:mensaj:-7 p:messag:-13 p:monsie:-5
p:monteu:5 p:nachfo:13 p:nachri:-5 p:nachst:-6 p:namast:7 p:nathal:9 p:nessun:7 p:ningue:17 p:nochma:-5 p:notair:19
p:notifi:-5 p:novemb:7 p:nuestr:-15 p:nutzun:-9 p:obriga:10 p:offici:-7 p:organi:9 p:ottobr:-7 p:outsid:6
p:overge:11 p:pagame:13 p:paieme:-8 p:papela:8 p:passat:19 p:patien:7 p:payabl:6 p:paymen:-8 p:pendan:-5 p:pensio:27
p:perdon:5 p:period:-5 p:person:5 p:pessoa:-8 p:pignor:5 p:planti:6 p:plasti:10 p:portar:10 p:prefer:-5 p:presid:6
p:prezad:-6 p:printe:5 p:probee:7 p:proces:-5 p:procha:-6 p:procur:21 p:profes:5 p:progra:-5 p:provat:7 p:provee:8
p:proxim:-7 p:purcha:10 p:qualqu:-8 p:qualun:-5 p:querie:8 p:quiten:5 p:recapi:7 p:recebi:8 p:recepc:11 p:recept:6
p:recevo:-12 p:rechnu:13 p:rechts:-7 p:recibi:-10 p:recibo:5 p:recipi:-5 p:reclam:-6 p:recogn:5 p:record:-10
p:regist:-8 p:regres:-5 p:relaci:7 p:remind:5 p:remiti:7 p:rempla:6 p:repren:11 p:reserv:7 p:reside:13 p:resolv:-5
p:respon:7 p:ressou:16 p:restau:13 p:retire:16 p:retrai:6 p:revien:-9 p:ricezi:7 p:richti:8 p:rientr:-11 p:riserv:6
p:risped:-5 p:rispon:6 p:rivolg:-14 p:sbagli:7 p:scadut:8 p:schild:11 p:schrei:10 p:schrij:-8 p:scrive:14 p:serveu:6
p:sicher:9 p:sindic:8 p:sistem:-9 p:smette:-6 p:solici:-10 p:soltan:6 p:souhai:-9 p:statio:7 p:steurb:6 p:substi:14
p:succes:8 p:suppre:8 p:suppri:10 p:suprim:9 p:terwij:6 p:titola:11 p:titula:10 p:toglie:18 p:trabaj:9 p:trabal:15
p:tramit:14 p:transf:5 p:transm:-7 p:traspo:8 p:tratam:8 p:treasu:9 p:tribun:-6 p:trompe:9 p:trouwe:5 p:ubermo:6
p:uberwe:-5 p:uffici:7 p:umgehe:8 p:umschr:6 p:unique:-8 p:unterl:-5 p:untern:8 p:urgenc:-5 p:urgenz:-6 p:utilic:5
p:utilis:-5 p:vennoo:6 p:verkee:14 p:verlas:14 p:vermoe:8 p:vertre:-7 p:verwer:5 p:verwij:-8 p:vireme:-6 p:voldoe:7
p:volunt:6 p:vrijda:-10 p:vuelva:-5 p:websit:16 p:weighb:5 p:werkza:11 p:whatev:-5 p:zahlun:6 p:zentra:16
p:zugest:-6 p:zusamm:5 p:zustan:11 s:!:10 s:00000:-21 s:0000:-5 s:000:-15 s:00:-13 s:0:-16 s:?:-7 s:aanmaning:-7
s:abwesenheit:-9 s:abwesenheitsnotiz:-7 s:ac:-5 s:accounts:17 s:apagamento:8 s:assenza:-10 s:automatica:17
s:avisos:-7 s:aw:11 s:be:-6 s:bericht:-5 s:betreff:7 s:bf:6 s:boleto:6 s:cc:-9 s:ch:7 s:cl:9 s:cliente:5
s:cobranca:10 s:comunidad:11 s:ct:5 s:delivery:-5 s:di:5 s:divida:-8 s:dm:-10 s:do:8 s:droit:-5 s:due:-9 s:email:7
s:en:-6 s:entrega:-8 s:entregar:-6 s:ex:7 s:facture:5 s:factuur:-6 s:falha:-5 s:fattura:-8 s:faturas:5 s:fc:5
s:final:-5 s:fr:11 s:fra:5 s:fs:10 s:ft:5 s:fw:25 s:fwd:45 s:ga:11 s:geen:8 s:grupo:7 s:impago:-5 s:inv:-6
s:invoice:-13 s:invoices:9 s:lembrete:-12 s:letter:8 s:luci:13 s:mail:-7 s:mensagem:12 s:mm:8 s:na:-5 s:nb:15 s:nf:5
s:no:-7 s:non:-6 s:notice:-10 s:nv:5 s:objection:7 s:oi:-6 s:openstaand:8 s:opposition:-5 s:outstanding:-6
s:overdue:9 s:pagamento:14 s:pago:-6 s:palco:8 s:past:-8 s:pc:16 s:pedido:6 s:por:6 s:pre:5 s:rappel:-8 s:re:-25
s:rechnung:-18 s:rechnungen:9 s:reclamacion:9 s:recordatorio:-7 s:relance:17 s:reminder:17 s:request:-6 s:res:22
s:resposta:5 s:retail:5 s:richiesta:-10 s:rm:8 s:rn:13 s:ruckfrage:-7 s:saldo:-13 s:secondo:5 s:segundo:18 s:sl:-8
s:solicitacao:8 s:solicitud:14 s:sollecito:16 s:som:14 s:sono:8 s:statement:-7 s:terriccio:-5 s:to:-8 s:tweede:8
s:ultimo:-10 s:unsubscribe:-6 s:urgent:6 s:us:-6 s:uw:-8 s:van:12 s:vc:9 s:vencida:8 s:vencido:-7 s:verwerking:5
s:wg:7 s:your:10 s:zg:8 w:%:-7 w:00000:-15 w:0000:-33 w:000:-64 w:00:-61 w:0:-66 w:?:-26 w:@:230 w:aanmaningen:5
w:about:5 w:absence:-7 w:abstengan:5 w:abstenham:5 w:acao:-5 w:access:6 w:accounts:13 w:achats:8 w:acuse:5
w:address:6 w:adeyemi:9 w:administracion:-5 w:administrador:-5 w:administrator:7 w:administro:12 w:adres:5
w:adresse:6 w:adresser:7 w:advogados:-5 w:after:8 w:again:-11 w:ago:8 w:agosto:8 w:ahora:10 w:ai:8 w:ainda:8
w:akkoord:5 w:al:-6 w:alcun:8 w:all:-5 w:alle:-7 w:allez:-5 w:almacen:12 w:along:5 w:also:-5 w:altra:6
w:amministrazione:6 w:and:-11 w:andata:15 w:angeschrieben:8 w:anna:12 w:antes:-6 w:any:7 w:ao:-13 w:apaguem:13
w:aqui:43 w:are:-6 w:area:8 w:arreter:-11 w:art:5 w:article:-5 w:asi:-5 w:ask:-5 w:assemblea:8 w:assente:-15
w:associazione:8 w:assuntos:17 w:assure:5 w:asunto:5 w:at:-14 w:atencion:5 w:atendimento:6 w:aub:8 w:auch:10
w:aucun:5 w:aucune:5 w:auf:-17 w:augustus:6 w:aun:-6 w:automatici:5 w:automatische:5 w:autonomo:12 w:aux:19 w:avec:7
w:avvocato:-7 w:azienda:13 w:banco:-7 w:bande:-6 w:banque:-5 w:bas:5 w:bases:-7 w:be:-12 w:bedrijf:10 w:been:-5
w:before:-9 w:behalf:7 w:beide:-6 w:beim:-5 w:being:-5 w:belong:5 w:ben:27 w:benaderen:11 w:bent:5 w:bestanden:-5
w:beste:8 w:besteld:-5 w:bestuurder:7 w:betalen:-9 w:betaling:5 w:betalingen:9 w:betrachten:12 w:betrifft:6
w:bevestigen:5 w:bevonden:9 w:bezahlen:17 w:bf:6 w:bien:-8 w:bij:10 w:bill:-6 w:bills:16 w:bis:-9 w:bloccato:5
w:boleto:-5 w:bom:-8 w:bonjour:9 w:bookkeeper:8 w:books:9 w:borren:16 w:bought:12 w:box:10 w:brother:8 w:bruder:6
w:buchen:9 w:bucher:5 w:buondi:6 w:bureau:-6 w:buscan:15 w:business:10 w:buyer:5 w:buzon:6 w:by:-15 w:ca:13
w:cabinet:7 w:cambiato:12 w:camion:5 w:cannot:-8 w:capisco:6 w:caro:-5 w:casella:8 w:catar:5 w:catering:-6
w:caution:6 w:ce:5 w:centre:-6 w:centro:13 w:cessare:5 w:cesse:12 w:cessem:-6 w:cesser:-8 w:cessou:14 w:cet:8
w:che:5 w:chefe:-5 w:chi:15 w:chiama:5 w:chiede:-5 w:chiediamo:5 w:chiedo:-5 w:cif:-5 w:claims:6 w:clerk:8
w:cliente:-10 w:closed:9 w:closing:6 w:cnpj:7 w:cobranza:9 w:cobrar:-11 w:coisa:6 w:colin:6 w:collega:7
w:commande:-5 w:company:-10 w:compras:16 w:compreso:-7 w:compta:13 w:comptable:13 w:comune:12 w:comunicacoes:5
w:comunidad:8 w:con:12 w:concern:9 w:condominio:12 w:conferma:6 w:confirmacao:5 w:consegnato:5 w:consulente:6
w:consulte:9 w:conta:-8 w:contabile:8 w:contabilidad:11 w:contabilita:-14 w:contact:-13 w:contactar:7 w:contacte:12
w:contacto:11 w:contactos:-7 w:contas:13 w:contato:-6 w:contattarmi:-5 w:contestamos:-5 w:continua:5 w:continued:9
w:controller:8 w:copy:-5 w:cordialement:14 w:correio:-9 w:correos:6 w:correspondentie:-5 w:cosa:-8 w:could:-7
w:council:12 w:cours:7 w:crediteuren:7 w:cualquier:-8 w:daar:19 w:dado:-5 w:dados:15 w:dagli:9 w:dai:18 w:dal:-5
w:dam:13 w:damit:10 w:dan:-8 w:dank:-9 w:darf:8 w:dass:-9 w:data:-13 w:date:-10 w:datos:5 w:days:-7 w:dazu:-6
w:de:-15 w:deal:7 w:debitore:7 w:decede:15 w:decide:-5 w:decidme:12 w:deixei:9 w:deixem:-7 w:deje:10 w:del:-12
w:dela:8 w:delete:8 w:dell:11 w:della:-16 w:delta:8 w:dem:11 w:den:18 w:dental:-9 w:der:14 w:derniere:6 w:derzeit:-6
w:des:5 w:desativado:15 w:desde:16 w:despacho:-5 w:dessa:15 w:deudas:17 w:deve:7 w:devo:10 w:deze:6 w:dezember:-5
w:dezembro:8 w:di:8 w:dia:-19 w:dice:-5 w:dicho:14 w:die:-8 w:dient:13 w:dieses:14 w:different:-5 w:diffusion:11
w:dinsdag:-6 w:direccion:-6 w:directrice:5 w:dirijanse:7 w:disposition:7 w:disso:5 w:dissolvida:6 w:disturbarmi:6
w:dit:21 w:ditta:18 w:divida:-7 w:do:19 w:does:6 w:doet:7 w:dom:-5 w:dona:15 w:donc:-6 w:donde:6 w:doorgestuurd:-7
w:dossiers:9 w:dott:11 w:dove:-13 w:dovete:-6 w:down:8 w:dra:6 w:dsgvo:11 w:du:-9 w:due:-11 w:dunning:-5
w:durante:-7 w:ecrire:9 w:ecrivez:22 w:ee:38 w:een:10 w:effect:8 w:einer:-5 w:eingang:-5 w:einschliesslich:-6
w:either:18 w:elena:6 w:elettronica:8 w:elk:8 w:elle:-15 w:ellos:-6 w:em:16 w:email:14 w:emailing:7 w:emails:-8
w:emite:-5 w:empresa:20 w:empty:5 w:en:-5 w:encarregado:6 w:encontra:5 w:encontro:-5 w:engano:-6 w:enkele:6
w:entra:5 w:entregar:-6 w:entregue:-5 w:entreprise:14 w:entro:13 w:enviar:-5 w:enviem:-10 w:envios:5 w:envoi:5
w:envois:-5 w:er:-13 w:era:16 w:erhalten:-8 w:erinnerung:11 w:errado:8 w:erreichen:-5 w:erreur:13 w:es:-16 w:esa:14
w:escriba:6 w:escriban:-10 w:escrita:6 w:escritorio:-5 w:essa:-11 w:essayez:5 w:esse:-8 w:essere:6 w:est:27
w:esta:-15 w:estao:11 w:estimados:6 w:esto:16 w:estos:5 w:estou:8 w:et:-13 w:etablissement:5 w:etant:8 w:etre:-8
w:etude:7 w:euro:-9 w:ever:6 w:everything:-7 w:ex:11 w:example:-7 w:exclusivamente:6 w:existe:-10 w:faccio:10
w:factura:-15 w:facturas:10 w:facture:-16 w:facturen:23 w:factures:8 w:factuur:-11 w:faire:-9 w:fala:-5 w:falei:7
w:falls:10 w:fattura:-9 w:favore:9 w:faz:6 w:fecha:-8 w:feira:-5 w:ferias:-9 w:fernando:14 w:fica:-5 w:fiel:6
w:figlia:6 w:fin:-8 w:finances:5 w:fino:-9 w:firma:18 w:first:-5 w:for:11 w:form:-6 w:former:7 w:fornecedores:9
w:forward:9 w:forwarding:8 w:fournisseurs:9 w:fragen:12 w:frau:9 w:freitag:-8 w:frere:13 w:friday:-5 w:fue:-6
w:fui:5 w:full:-5 w:funcoes:14 w:fuori:8 w:fur:11 w:further:-10 w:ga:11 w:gar:8 w:garante:6 w:gdpr:-5 w:gebe:-8
w:geben:13 w:geen:10 w:gegenstandslos:11 w:gehen:5 w:gehort:10 w:gelandet:16 w:geld:-6 w:gente:7 w:gentileza:11
w:geom:5 w:geometra:7 w:gere:5 w:geschaftsfuhrer:5 w:geschil:6 w:gestoria:6 w:get:-10 w:getting:10 w:geval:9 w:gia:9
w:gil:-5 w:giugno:6 w:gli:-8 w:good:9 w:graag:7 w:grazie:-14 w:group:8 w:grupo:12 w:guardi:8 w:gut:6 w:haal:13
w:haar:10 w:hab:8 w:habe:-7 w:haben:10 w:habla:5 w:hale:7 w:hall:5 w:hallo:7 w:handled:10 w:handles:8 w:hanno:-5
w:hat:8 w:have:13 w:hay:-5 w:he:14 w:heb:-10 w:hebben:11 w:helpdesk:5 w:hem:-8 w:her:7 w:heraus:-6 w:here:14
w:herinneringen:-6 w:hermano:14 w:herr:16 w:herrn:6 w:het:-20 w:hier:13 w:hierbij:6 w:hiermit:-6 w:horen:-8 w:hr:6
w:hull:7 w:ich:23 w:ici:13 w:ict:5 w:if:-13 w:ihr:-5 w:ihre:12 w:ihrem:-8 w:ihrer:-6 w:ii:9 w:il:21 w:im:12
w:immediate:9 w:in:28 w:inbox:17 w:inclusive:-6 w:indica:-5 w:indirizzo:-6 w:inkoop:6 w:inmiddels:5 w:instead:-5
w:interim:5 w:into:5 w:invio:5 w:invoice:-6 w:io:45 w:is:11 w:isso:6 w:ist:22 w:it:-31 w:iva:5 w:ive:8 w:je:12
w:jeden:-5 w:jo:6 w:job:5 w:jou:5 w:jubilo:7 w:judicial:-6 w:juizo:5 w:jullie:-11 w:june:9 w:junio:20 w:junto:-6
w:just:-6 w:kan:-12 w:kann:-11 w:kantoor:10 w:kassel:11 w:keep:9 w:keer:-6 w:kees:7 w:keine:-13 w:kenne:14
w:kennen:15 w:kleine:11 w:know:6 w:konnen:-6 w:kontakt:5 w:kreiskasse:5 w:kun:-5 w:kurz:6 w:la:36 w:laat:-12
w:laden:10 w:las:-8 w:lasciato:7 w:leave:-5 w:ledger:8 w:left:23 w:legge:12 w:les:6 w:letrado:-5 w:liegt:-5
w:lien:-6 w:like:-8 w:line:11 w:liquidators:6 w:liquidazione:-5 w:list:6 w:lista:8 w:liste:12 w:llamen:11
w:llegan:16 w:lleva:5 w:llevaba:16 w:llevo:9 w:lo:-6 w:longer:13 w:lopes:7 w:loro:8 w:los:-8 w:loschen:7 w:loue:6
w:lt:-6 w:ltd:11 w:luca:-5 w:lugar:10 w:lui:11 w:lundi:-11 w:lunes:9 w:ma:-13 w:maak:7 w:maakt:5 w:mach:11
w:macht:19 w:mae:-5 w:mahnverteiler:7 w:mai:8 w:mail:-54 w:mailadres:-5 w:mailadresse:11 w:mailing:-7 w:mails:-7
w:mailt:30 w:maintenance:-5 w:mairie:9 w:maitre:14 w:mal:-8 w:man:-6 w:mandando:11 w:mandanten:9 w:mandataire:5
w:mantiene:5 w:mardi:-7 w:mari:12 w:marz:13 w:marzo:16 w:mas:-18 w:massa:6 w:mate:6 w:matin:6 w:matricula:-6
w:matriz:6 w:mauvais:15 w:may:7 w:meer:5 w:mehr:10 w:mei:12 w:meine:19 w:mensaje:-8 w:mensen:8 w:mes:5 w:message:-6
w:messaggio:-5 w:met:-12 w:meu:5 w:mi:-5 w:mia:6 w:mich:-10 w:mid:11 w:mill:14 w:minha:-14 w:mio:15 w:mir:-6 w:mis:6
w:mismo:-6 w:mit:7 w:mme:10 w:moca:7 w:moet:31 w:mogen:-5 w:moi:11 w:mois:5 w:monsieur:-5 w:monteur:6 w:more:7
w:ms:9 w:mt:8 w:na:-16 w:naam:-5 w:nach:-6 w:nachricht:-5 w:nachsten:-5 w:nada:22 w:nadie:-7 w:namaste:7 w:nao:13
w:nathalie:9 w:ne:9 w:need:-7 w:nehmen:7 w:nem:-10 w:nenhum:-10 w:neri:6 w:nessun:-7 w:nessuno:5 w:next:-5
w:nicht:13 w:nichts:6 w:nie:-13 w:niente:25 w:niets:13 w:ninguem:17 w:nix:8 w:no:10 w:nobody:15 w:noch:6
w:nochmal:-5 w:nog:-7 w:noi:5 w:nome:6 w:nomeado:5 w:non:6 w:nooit:-9 w:nos:-15 w:nossa:5 w:nosso:-6 w:nossos:-7
w:nostra:5 w:nostro:-5 w:not:6 w:nota:-17 w:notaire:19 w:nous:8 w:november:8 w:novembre:5 w:novembro:-6 w:novo:-8
w:novos:5 w:nowt:8 w:nu:-7 w:nuestro:-11 w:nuevo:10 w:numero:10 w:nummer:9 w:nun:-5 w:nunes:10 w:nuovo:10
w:nutzung:-9 w:object:5 w:obrigado:9 w:occupe:7 w:of:-6 w:office:22 w:oggi:-7 w:ok:-5 w:okafor:7 w:oltre:6 w:om:-5
w:on:-5 w:one:-18 w:only:22 w:ons:5 w:ontvangt:5 w:ook:-5 w:opa:-6 w:or:-18 w:ora:5 w:orden:-7 w:ordini:-16
w:organization:6 w:os:-19 w:ottobre:-7 w:ou:-16 w:oui:-6 w:our:-12 w:ours:-8 w:outro:11 w:outside:6 w:ouvert:6
w:over:10 w:overgedragen:8 w:pagamenti:10 w:pagamentos:8 w:pagar:-14 w:pagata:-5 w:pago:-13 w:pagos:15 w:paiement:-7
w:pand:8 w:parce:5 w:parte:12 w:partita:5 w:paso:8 w:passata:7 w:passato:12 w:passer:-7 w:passt:6 w:patient:10
w:payables:8 w:paye:-6 w:payer:-8 w:paying:-8 w:payment:-7 w:pdf:-9 w:peco:-5 w:pendant:-5 w:pensioen:7 w:per:9
w:pero:-7 w:perso:-10 w:person:11 w:persona:5 w:personal:-14 w:personale:8 w:pessoal:-6 w:phone:-5 w:pilar:8
w:piu:27 w:placed:5 w:plantilla:6 w:plazo:5 w:please:6 w:plus:-10 w:po:-5 w:poco:7 w:pons:-5 w:por:-13 w:portal:6
w:portaria:10 w:portes:6 w:post:-13 w:posta:6 w:pouvez:-5 w:praxis:6 w:prego:14 w:presente:-5 w:presidente:7
w:preso:-5 w:presupuesto:5 w:prezados:-5 w:pris:5 w:private:5 w:pro:10 w:probeer:7 w:procure:11 w:profesional:6
w:proof:10 w:protecao:6 w:proteccion:-5 w:proveedores:7 w:proxima:-5 w:pu:-5 w:pub:6 w:pudo:-5 w:puede:-5 w:quadro:7
w:qualquer:-8 w:qualunque:-5 w:quarta:8 w:que:7 w:queda:-5 w:quedo:5 w:quello:-10 w:quem:7 w:querem:8 w:queries:8
w:quero:-7 w:quest:-17 w:queste:6 w:questions:-6 w:questo:7 w:qui:25 w:quick:5 w:quien:7 w:quiero:-6 w:quitenme:5
w:quitte:10 w:raus:16 w:ready:6 w:recapito:10 w:receba:8 w:recebi:-7 w:recebo:8 w:recevoir:-12 w:rechnungen:12
w:recibos:5 w:reclamacion:-7 w:reclamo:6 w:recognise:5 w:record:7 w:records:-7 w:regressando:-5 w:reicht:-6
w:rekeningen:6 w:relacion:8 w:relief:6 w:remesa:-7 w:reminder:5 w:repare:6 w:reprend:11 w:repris:15
w:requerimientos:5 w:responder:-8 w:respondo:9 w:ressources:16 w:restaurant:13 w:retired:7 w:retirez:5 w:retour:-6
w:retraite:7 w:revient:-10 w:rgpd:-6 w:rh:9 w:ricevo:-16 w:ricezione:7 w:richtig:8 w:rien:12 w:rientro:-11 w:ring:10
w:riserva:6 w:rispondere:7 w:riva:5 w:rivolgersi:-10 w:rn:15 w:rol:9 w:rosa:9 w:roux:8 w:sa:6 w:sai:-15 w:sandra:7
w:sans:-5 w:sao:9 w:saprei:6 w:say:-6 w:sbagliato:5 w:scaduta:8 w:schreiben:10 w:schrijven:-5 w:scp:15 w:scriva:-5
w:scrivermi:9 w:scrivetemi:-12 w:se:21 w:segue:11 w:seguo:7 w:sehr:-5 w:seit:24 w:sem:-5 w:semana:-6 w:send:-5
w:senhor:9 w:sept:5 w:september:7 w:serai:-5 w:services:5 w:servico:-5 w:setor:8 w:seus:-7 w:sexta:8 w:should:-5
w:shows:5 w:si:-5 w:siamo:-6 w:sich:-5 w:side:11 w:sie:13 w:sig:11 w:signor:7 w:sim:-5 w:sin:-10 w:since:-5
w:sinds:10 w:sir:7 w:sistema:-6 w:site:6 w:six:12 w:smettetela:-6 w:so:31 w:social:-6 w:sold:5 w:solicita:5
w:solicito:-7 w:solicitud:-5 w:soll:12 w:solo:17 w:soltanto:6 w:somos:30 w:son:10 w:sono:21 w:sont:-8 w:sorge:5
w:sorry:8 w:sou:41 w:souhaite:-9 w:sous:-5 w:soy:20 w:spett:6 w:spoed:-9 w:ssa:5 w:sta:-5 w:staff:-5 w:state:-6
w:station:7 w:stato:-6 w:steeds:8 w:steht:6 w:streichen:-10 w:studio:6 w:sturen:-7 w:stuur:11 w:su:-7 w:sua:-13
w:suas:5 w:suis:34 w:sulle:8 w:suppliers:6 w:supprimer:8 w:sur:-12 w:sus:22 w:system:18 w:ta:-10 w:take:11
w:taken:12 w:tal:7 w:tale:7 w:tao:8 w:tatig:8 w:team:7 w:tegen:-6 w:telefone:8 w:telephone:-5 w:tem:-9 w:tenho:10
w:ter:6 w:terug:-7 w:terwijl:6 w:th:-8 w:thank:6 w:the:11 w:their:5 w:them:-7 w:thema:8 w:there:-8 w:these:6
w:they:6 w:thies:7 w:thing:5 w:third:8 w:this:22 w:three:-6 w:tira:13 w:tissot:5 w:titolare:11 w:to:7 w:todas:8
w:today:-6 w:todos:9 w:togliete:9 w:toglietemi:8 w:tout:-8 w:toute:-7 w:trabajo:7 w:trabalha:15 w:tramita:14
w:transferred:8 w:trata:-6 w:treasurer:9 w:trenta:6 w:tres:-9 w:trinta:5 w:trompez:10 w:trouwens:5 w:try:16
w:tudo:-8 w:tun:20 w:turn:6 w:tut:6 w:twice:15 w:two:-7 w:uber:-5 w:ubermorgen:6 w:ufficio:7 w:uit:5 w:um:-10
w:umgehend:9 w:umschreiben:6 w:un:-20 w:una:-7 w:und:-9 w:une:-14 w:uniquement:-8 w:unit:14 w:unless:5 w:uno:8
w:uns:6 w:unserem:5 w:unserer:-5 w:unter:-7 w:unternehmen:8 w:until:-5 w:up:-6 w:ur:8 w:urgenze:-6 w:use:17 w:va:-5
w:vai:-5 w:van:21 w:vcs:-8 w:vendi:23 w:vennootschap:6 w:ventas:11 w:ver:-6 w:verder:-6 w:verkeerde:18
w:verlassen:14 w:vermoedelijk:8 w:verso:7 w:vertretung:-7 w:vez:-6 w:vi:8 w:vielen:-7 w:vise:5 w:voces:8 w:voi:10
w:voir:5 w:voldoen:7 w:voluntary:6 w:vom:11 w:von:-11 w:vos:6 w:vostri:11 w:vostro:-5 w:votre:-5 w:vou:-16
w:voulez:8 w:voyez:13 w:vrijdag:-10 w:want:25 w:ware:8 w:waren:-8 w:was:-11 w:wat:-6 w:we:-19 w:website:12 w:weet:9
w:wegen:-5 w:wegens:6 w:weighbridge:5 w:weiss:10 w:weiter:-10 w:weiteren:-6 w:wenden:14 w:werk:12 w:weten:5
w:what:-8 w:whatever:-5 w:when:-8 w:who:18 w:why:-6 w:wi:8 w:wie:-6 w:wij:15 w:wil:-7 w:will:-22 w:wissen:11
w:with:10 w:wochen:7 w:woher:10 w:wollen:-6 w:work:8 w:wrong:18 w:ya:27 w:years:5 w:yo:31 w:you:7 w:your:5 w:zahle:5
w:zahlen:-8 w:zahlungen:13 w:ze:-5 w:zentrale:16 w:zich:7 w:ziet:8 w:zij:12 w:zijn:25 w:zo:-5 w:zou:-5 w:zu:7
w:zullen:9 w:zum:12 w:zur:-5 w:zustandig:11 w:zwar:8 w:zwolle:12
"""
