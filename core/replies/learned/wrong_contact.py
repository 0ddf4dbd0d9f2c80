"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -5.15
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:-25 ?ack:5 ?all:-5 ?back:7 ?copy:-5 ?gone:-6 ?mine:12 ?not:-14 ?pay:-7 ?plan:-13 ?question:-23 ?redirect:-15
?statement:-6 ?stop:7 b:!_!:-5 b:00000_approved:6 b:0000_!:-6 b:0000_la:6 b:0000_ltd:5 b:0000_und:6 b:000_0:-11
b:000_est:-6 b:000_of:6 b:00_0000:-5 b:00_and:5 b:00_anos:-5 b:00_are:5 b:00_avg:5 b:00_dsgvo:12 b:00_du:-5
b:00_en:6 b:00_nous:15 b:00_novembre:-9 b:00_october:5 b:00_oktober:-13 b:00_ottobre:-6 b:00_to:9 b:00_zijn:9
b:0_000:-13 b:0_0:-24 b:0_augustus:7 b:0_de:-7 b:0_er:5 b:0_esta:-6 b:0_nao:-10 b:0_november:6 b:0_novembre:8
b:0_oktober:14 b:?_?:-5 b:@_de:-12 b:@_nao:-6 b:aan_de:9 b:aber_nichts:9 b:about_the:8 b:abstenham_de:5
b:access_to:9 b:address_and:-5 b:address_for:7 b:address_from:-8 b:administration_on:5 b:adres_uit:8 b:adresse_de:9
b:adresser_vos:9 b:agora_ee:6 b:agosto_nao:12 b:ainda_nao:14 b:akkoord_bevonden:9 b:al_00:-8 b:al_garante:7
b:al_mio:-6 b:am_00:-9 b:am_afraid:5 b:am_not:-5 b:am_only:10 b:an_@:5 b:an_diese:-8 b:and_00:6 b:and_am:7
b:and_do:-6 b:and_does:5 b:and_have:12 b:any_more:13 b:apaguem_meu:18 b:aqui_ee:58 b:are_not:5 b:are_two:-5
b:art_00:8 b:article_00:-5 b:artikel_00:5 b:as_contas:9 b:assuntos_de:6 b:at_this:-5 b:ate_sexta:11 b:au_00:15
b:auch_nicht:6 b:aun_no:-6 b:aus_dem:9 b:aus_ihrem:-5 b:avec_la:11 b:avec_les:5 b:avec_vos:-5 b:avec_votre:-5
b:avons_pas:5 b:baja_de:6 b:baja_por:-7 b:bande_de:-5 b:bando_de:5 b:been_let:5 b:been_put:6 b:behalf_of:8
b:bei_der:8 b:bei_ihnen:-7 b:bei_uns:7 b:ben_de:15 b:bevonden_en:9 b:bij_ons:8 b:bin_bis:-6 b:bin_seit:9
b:binnen_een:6 b:bis_einschliesslich:-6 b:bitte_an:7 b:bitte_rechnung:8 b:bitte_streichen:-6 b:boite_est:15
b:bom_dia:-7 b:bonjour_la:7 b:borren_este:6 b:buen_dia:5 b:business_in:7 b:by_the:-6 b:by_this:6 b:caixa_de:-5
b:can_tell:8 b:cantiere_di:8 b:casella_non:6 b:ce_est:9 b:ce_mois:-5 b:ce_nom:-6 b:cela_fait:-5 b:cessou_funcoes:14
b:cette_adresse:-8 b:cette_boite:12 b:cette_facture:-9 b:che_io:14 b:che_non:-7 b:chiediamo_di:7 b:com_isso:12
b:com_meu:-5 b:com_os:-6 b:comercio_de:5 b:company_went:5 b:comptable_etait:8 b:con_el:-5 b:con_la:6 b:con_noi:7
b:con_riserva:7 b:contacte_@:17 b:correo_@:-10 b:correo_de:9 b:correos_de:11 b:could_not:-5 b:creditors_voluntary:6
b:curator_van:9 b:da_empresa:14 b:da_massa:6 b:da_minha:-5 b:da_oggi:-6 b:da_questa:9 b:da_war:6 b:dai_vostri:14
b:dal_0:5 b:dall_ufficio:-5 b:dank_fur:-7 b:darf_ich:10 b:das_so:6 b:dat_je:5 b:datos_no:21 b:de_00:-6
b:de_cesser:-5 b:de_cobranza:10 b:de_correio:-6 b:de_curator:7 b:de_dados:16 b:de_deux:6 b:de_dezembro:7
b:de_diffusion:7 b:de_este:5 b:de_factuur:-8 b:de_ferias:-8 b:de_insolvencia:6 b:de_la:-12 b:de_me:-9
b:de_messages:-7 b:de_nao:-6 b:de_ne:-9 b:de_novembro:-5 b:de_novos:5 b:de_octubre:-5 b:de_pago:5 b:de_pagos:8
b:de_paiement:-5 b:de_pedido:7 b:de_que:-10 b:de_receptie:7 b:de_retour:-5 b:de_sus:17 b:de_uma:8 b:de_verkeerde:16
b:de_voces:-9 b:de_vos:9 b:de_votre:13 b:deal_with:7 b:decede_le:15 b:deixem_de:-6 b:delete_my:-5 b:dem_verteiler:9
b:den_de:7 b:derniere_fois:6 b:des_finances:5 b:desde_dia:6 b:desde_junio:10 b:dessa_lista:10 b:di_fatture:7
b:di_mia:7 b:di_scrivere:-6 b:di_solleciti:5 b:dia_00:-8 b:die_firma:8 b:die_zentrale:9 b:dinsdag_00:-5
b:dirijanse_@:8 b:dit_adres:8 b:dit_que:5 b:do_not:-10 b:do_quadro:7 b:do_rgpd:5 b:do_telefone:14 b:do_the:10
b:do_with:12 b:dom_00:-5 b:door_onze:9 b:du_rgpd:-5 b:ecrire_@:13 b:ee_andata:12 b:ee_cambiato:14 b:ee_com:22
b:ee_da:-12 b:ee_mai:5 b:ee_minha:-11 b:ee_quello:-17 b:ee_so:9 b:ee_uma:6 b:ee_un:5 b:een_maand:6 b:een_van:5
b:einschliesslich_freitag:-6 b:either_of:6 b:el_asunto:9 b:el_buzon:-5 b:el_cif:-5 b:el_correo:-6 b:el_del:15
b:el_mensaje:-5 b:el_numero:6 b:el_plazo:6 b:el_que:5 b:em_0000:-9 b:em_agosto:12 b:em_nome:8 b:em_processo:6
b:email_from:10 b:emailing_me:11 b:en_0000:6 b:en_cours:7 b:en_een:5 b:en_el:7 b:en_er:7 b:en_ik:-5 b:en_la:-15
b:en_marzo:18 b:en_mij:7 b:en_niets:7 b:en_stuur:5 b:encontra_se:6 b:encontro_me:-5 b:enviem_mais:-7 b:er_een:-7
b:es_el:-6 b:es_la:12 b:es_para:11 b:es_reicht:-6 b:es_un:-10 b:escriba_@:5 b:escriban_mas:-15 b:esse_mes:-5
b:est_au:18 b:est_decede:15 b:est_en:-6 b:est_la:10 b:est_lui:7 b:est_mon:6 b:est_pas:6 b:esta_direccion:6
b:esta_en:-9 b:este_buzon:10 b:este_correo:5 b:este_endereco:9 b:este_mail:-7 b:esto_era:10 b:esto_es:-7
b:estoy_de:-7 b:estoy_en:10 b:et_de:-8 b:et_la:7 b:et_pour:6 b:eu_so:14 b:even_serieus:5 b:factura_?:-6
b:facturen_@:5 b:falei_que:9 b:fatture_non:7 b:fin_de:-5 b:fino_al:-8 b:foi_dissolvida:6 b:fois_que:6 b:for_the:14
b:from_your:-8 b:fui_nomeado:6 b:fur_den:8 b:fur_ihre:-8 b:gar_nicht:13 b:geben_?:15 b:geen_betalingen:6
b:geen_enkele:6 b:gelieve_ons:7 b:giudice_ha:5 b:gleich_mit:5 b:got_is:7 b:guardi_che:9 b:ha_dado:-5 b:ha_dois:6
b:haal_me:-5 b:haal_mij:6 b:hab_mit:11 b:haben_den:10 b:haben_mit:10 b:haben_sie:-6 b:haben_wir:-5 b:handled_by:6
b:has_not:8 b:hat_uns:8 b:have_asked:5 b:have_got:5 b:have_never:5 b:have_no:12 b:have_not:-8 b:have_nothing:7
b:he_is:9 b:heb_je:-5 b:hebben_wij:6 b:heeft_bij:6 b:heeft_de:10 b:heeft_geen:-6 b:het_volgende:5 b:hier_in:7
b:hier_niet:11 b:ho_chiuso:6 b:ich_hab:11 b:ich_habe:-8 b:ich_ihnen:13 b:ich_mach:11 b:ich_nicht:-6 b:ich_nichts:-7
b:ich_will:-5 b:if_you:-8 b:ihnen_die:15 b:ihre_firma:14 b:ihre_mail:8 b:ihre_rechnung:-5 b:ihrem_verteiler:-6
b:ik_ben:29 b:ik_ga:9 b:ik_heb:-7 b:ik_kan:-6 b:ik_met:9 b:ik_mijn:6 b:ik_werk:5 b:ik_wil:-5 b:il_00:-7
b:il_concordato:5 b:il_messaggio:-5 b:il_mio:13 b:il_nuovo:11 b:il_presidente:8 b:il_sig:14 b:il_signor:7
b:im_haus:-5 b:in_de:-9 b:in_deze:8 b:in_june:6 b:in_may:9 b:in_mei:9 b:in_september:8 b:in_your:9 b:in_zwolle:12
b:insolvencia_no:6 b:into_administration:5 b:into_creditors:6 b:invoice_has:6 b:io_di:5 b:io_non:8 b:io_sono:22
b:is_an:5 b:is_er:-7 b:is_my:9 b:is_not:11 b:is_on:-6 b:is_per:7 b:is_that:5 b:ist_bei:8 b:ist_eine:7 b:ist_fur:5
b:ist_noch:8 b:it_again:-5 b:it_is:-9 b:ja_falei:9 b:ja_nao:7 b:je_ai:12 b:je_demande:7 b:je_serai:-5 b:je_suis:33
b:je_vous:-14 b:juizo_de:5 b:june_and:8 b:kann_ich:-6 b:kantoor_is:7 b:keine_mahnungen:-8 b:know_who:13 b:kun_je:-5
b:la_0000:-9 b:la_0:-9 b:la_compta:13 b:la_contabile:12 b:la_contabilita:-12 b:la_data:-8 b:la_de:5 b:la_del:9
b:la_derniere:6 b:la_direccion:-5 b:la_ditta:16 b:la_dott:8 b:la_empresa:9 b:la_factura:-15 b:la_fattura:-8
b:la_gestoria:6 b:la_liquidation:6 b:la_partita:5 b:la_persona:7 b:la_plantilla:6 b:la_prego:5 b:la_que:12
b:la_remesa:-6 b:la_scp:15 b:la_societe:-5 b:le_0:13 b:le_aviso:8 b:le_cabinet:7 b:le_ha:8 b:le_mardi:-5
b:left_in:-6 b:left_the:8 b:les_comptes:5 b:les_deux:-5 b:les_factures:6 b:les_he:11 b:les_ruego:5 b:let_go:5
b:line_for:5 b:liquidation_on:6 b:list_and:-5 b:lista_por:11 b:liste_de:18 b:lo_paso:8 b:loschen_sie:7 b:lui_@:5
b:lui_qui:9 b:maak_ik:8 b:maand_te:6 b:maar_ik:5 b:maar_op:7 b:mahnungen_mehr:-6 b:mail_ist:9 b:mail_to:8
b:mailadresse_aus:14 b:mailbox_is:8 b:mailing_list:-6 b:mais_comunicacoes:6 b:mais_nada:10 b:mandataire_judiciaire:5
b:mardi_00:-5 b:mas_por:-9 b:may_and:9 b:me_about:9 b:me_de:-6 b:me_ha:6 b:me_llamen:12 b:me_llegan:16 b:meer_te:6
b:mehr_an:5 b:mehr_erhalten:-5 b:mehr_zu:13 b:meine_mailadresse:15 b:meine_vertretung:-6 b:merci_adresser:13
b:merci_arreter:-10 b:met_de:-5 b:met_het:7 b:met_pensioen:5 b:meu_contacto:13 b:meu_contato:-6 b:meu_zap:5
b:mi_correo:5 b:mi_hermano:13 b:mi_scriva:-17 b:mi_socio:8 b:mia_figlia:7 b:mich_aus:5 b:mio_avvocato:-6
b:mio_indirizzo:8 b:mio_padre:6 b:mir_die:-5 b:mir_nicht:8 b:mis_datos:11 b:mit_dem:7 b:moet_niet:11 b:moi_de:18
b:moi_je:5 b:moin_herr:6 b:mon_absence:-7 b:mon_ex:5 b:mon_mari:10 b:more_of:-6 b:moved_to:9 b:my_brother:8
b:my_email:5 b:naar_@:7 b:nada_no:5 b:name_and:8 b:nao_consta:-5 b:nao_ee:-23 b:nao_enviem:-7 b:nao_foi:-6
b:nao_me:-5 b:nao_quero:-6 b:nao_sao:13 b:nao_sou:20 b:nao_tenho:19 b:nao_trabalha:15 b:nao_vou:-10 b:ne_la:11
b:ne_occupe:7 b:ne_plus:-5 b:ne_souhaite:-7 b:ne_veux:-6 b:nehmen_sie:8 b:ni_me:8 b:nicht_die:6 b:nicht_mehr:15
b:nicht_weitergeleitet:5 b:nichts_sagen:-6 b:nichts_zu:15 b:niet_bij:12 b:niet_meer:9 b:niet_over:5 b:niet_worden:-5
b:nix_mehr:10 b:no_access:10 b:no_dia:-7 b:no_escriban:-7 b:no_juizo:6 b:no_llevo:13 b:no_lo:9 b:no_longer:9
b:no_me:5 b:no_more:-5 b:no_no:-6 b:no_pagamos:6 b:no_quiero:-5 b:no_somos:7 b:no_tenemos:5 b:nobody_here:6
b:noch_einmal:-5 b:noi_non:-8 b:nome_de:8 b:non_capisco:6 b:non_disturbarmi:6 b:non_ee:-11 b:non_la:6 b:non_mi:-17
b:non_posso:6 b:non_saprei:5 b:non_scrivetemi:-12 b:non_so:8 b:non_sono:7 b:nos_ha:-8 b:nos_por:-5 b:nosotros_ya:-7
b:not_be:-9 b:not_deal:8 b:not_know:13 b:not_me:5 b:not_mine:5 b:not_on:9 b:not_ours:-8 b:not_pay:6 b:not_taken:5
b:not_the:11 b:not_want:-6 b:nothing_about:9 b:nothing_in:-5 b:nothing_to:7 b:notre_comptable:8 b:nutzung_meiner:-5
b:of_000:6 b:of_delivery:6 b:of_the:-7 b:of_these:-8 b:of_this:-5 b:of_your:9 b:off_this:-7 b:off_your:20
b:oggi_non:-5 b:oktober_betaald:9 b:on_00:20 b:on_behalf:8 b:on_file:-6 b:on_hold:5 b:only_the:12 b:ons_kantoor:7
b:ons_niet:8 b:op_@:9 b:op_de:-6 b:op_dinsdag:-5 b:op_een:7 b:orden_de:-6 b:ou_telefone:-5 b:out_the:5
b:outro_cnpj:12 b:pago_que:6 b:par_la:7 b:par_le:-6 b:para_@:6 b:para_este:-11 b:pas_ce:5 b:pas_les:6
b:pas_repondre:5 b:pedido_00000:8 b:people_have:5 b:per_0:16 b:per_favore:9 b:per_la:-14 b:per_mail:-5
b:per_qualunque:-5 b:per_the:6 b:per_urgenze:-8 b:per_week:5 b:perche_non:5 b:personal_address:-7 b:piu_con:8
b:piu_per:18 b:please_and:12 b:please_do:-6 b:please_note:8 b:please_remove:-9 b:please_stop:-5 b:plus_recevoir:-12
b:poco_mas:8 b:por_esta:-5 b:por_gentileza:11 b:posta_elettronica:8 b:pour_les:10 b:pour_rien:7 b:prego_di:15
b:probeer_@:8 b:processo_de:6 b:proof_of:5 b:pu_etre:-5 b:pudo_entregar:-5 b:put_on:6 b:qu_il:7
b:qualquer_contacto:-5 b:que_cualquier:-5 b:que_dejen:6 b:que_ee:-5 b:que_el:22 b:que_es:5 b:que_este:7 b:que_je:11
b:que_la:-5 b:que_le:7 b:que_lo:-7 b:que_me:-10 b:que_no:-17 b:que_retirem:7 b:que_se:8 b:que_tem:-7
b:que_ustedes:10 b:quello_di:9 b:queries_to:6 b:quero_mais:-5 b:questa_casella:6 b:questa_mail:-13 b:qui_ee:9
b:qui_gere:-9 b:quitenme_de:6 b:quitte_la:7 b:recevoir_de:-7 b:rechnung_auf:7 b:rechnung_nicht:11 b:remove_me:12
b:remove_this:-6 b:rgpd_je:-5 b:rien_et:7 b:ring_the:15 b:riserva_di:7 b:rn_0:15 b:ruego_que:6 b:sais_pas:6
b:same_afternoon:5 b:schreiben_sie:7 b:scrivere_@:10 b:scrivete_@:5 b:scrivetemi_piu:-11 b:se_abstenham:5
b:se_catar:5 b:se_de:-6 b:se_em:6 b:se_jubilo:7 b:se_la:5 b:se_nada:13 b:se_no:14 b:se_pudo:-5 b:seit_0:6
b:seit_marz:14 b:send_you:9 b:serai_de:-5 b:service_comptable:11 b:setor_de:7 b:si_chiama:6 b:si_no:7 b:sich_an:5
b:sie_auf:-5 b:sie_bitte:5 b:sie_diese:11 b:sie_haben:8 b:sie_meine:9 b:sie_mich:-9 b:sie_sich:5 b:sie_sind:6
b:sie_unsere:7 b:since_0000:-5 b:since_june:5 b:sinds_0:7 b:sinds_de:12 b:six_mois:9 b:smettetela_di:-6 b:so_00:5
b:so_do:7 b:sociedade_foi:6 b:solicitamos_que:7 b:solleciti_automatici:6 b:somos_la:14 b:somos_un:5
b:sono_assente:-16 b:sono_il:18 b:sono_la:7 b:sorry_wrong:15 b:souhaite_plus:-7 b:soy_el:9 b:soy_la:9 b:spett_le:7
b:spoed_?:-7 b:steht_auch:11 b:stop_emailing:12 b:streichen_sie:-8 b:stuur_uw:5 b:su_correo:12 b:su_lista:7
b:su_mensaje:-5 b:sua_empresa:-5 b:sua_mensagem:-5 b:summer_and:5 b:supprimez_mon:5 b:sus_correos:13 b:tag_herr:-7
b:tag_wir:9 b:take_the:-5 b:take_us:10 b:te_benaderen:11 b:te_bevestigen:5 b:tenho_como:6 b:thank_you:6 b:that_is:5
b:that_you:-5 b:the_0:-5 b:the_administrator:8 b:the_block:-5 b:the_business:7 b:the_buyer:5 b:the_council:8
b:the_money:8 b:the_new:-6 b:the_one:-7 b:the_signed:-6 b:the_site:8 b:the_summer:5 b:the_system:5 b:there_is:-10
b:these_automated:-5 b:third_time:10 b:this_account:-6 b:this_email:17 b:this_inbox:11 b:this_invoice:-5
b:this_is:27 b:this_list:-6 b:this_mailbox:12 b:this_message:7 b:tira_meu:5 b:tirem_me:5 b:to_@:12 b:to_be:-5
b:to_do:19 b:to_send:9 b:to_take:14 b:to_the:7 b:to_you:-5 b:todas_las:8 b:todos_los:10 b:told_you:7 b:took_over:5
b:trata_se:-5 b:trenta_giorni:7 b:tribunal_ouvert:6 b:try_@:14 b:tut_mir:7 b:ufficio_fino:-6 b:uit_uw:7 b:un_altra:6
b:un_correo:-11 b:und_0000:6 b:und_an:7 b:und_die:6 b:und_ich:-6 b:und_schreiben:5 b:under_article:8 b:unless_you:5
b:uns_aus:-5 b:unternehmen_tatig:8 b:ustedes_lo:-5 b:uw_bestanden:-5 b:uw_mail:-5 b:van_00:-5 b:van_artikel:5
b:van_dam:13 b:van_de:10 b:van_deze:11 b:van_een:7 b:van_jou:5 b:vao_se:5 b:verzoek_ik:7 b:veux_plus:-6 b:vez_que:-5
b:vi_chiediamo:5 b:vi_prego:10 b:vielen_dank:-8 b:voces_estao:15 b:voi_?:13 b:voir_avec:5 b:voluntary_liquidation:6
b:voor_de:-5 b:vos_factures:8 b:vos_listes:6 b:votre_liste:18 b:votre_message:-7 b:vous_faire:-8 b:vous_trompez:10
b:vous_voulez:8 b:vous_vous:10 b:vrijdag_00:-6 b:want_any:-5 b:was_placed:7 b:we_are:-10 b:we_do:6 b:we_have:-15
b:we_need:-5 b:wenden_sie:6 b:which_has:5 b:wij_hebben:-6 b:wij_in:9 b:wij_niet:-6 b:wij_zijn:17 b:wij_zullen:9
b:will_write:5 b:wir_haben:-7 b:wir_sind:6 b:wir_wollen:-5 b:with_no:-5 b:with_our:5 b:with_us:-5 b:wordt_niet:-5
b:work_for:9 b:would_be:7 b:would_have:6 b:ya_no:28 b:yo_no:9 b:yo_solo:9 b:you_have:-10 b:you_keep:5 b:you_please:5
b:you_twice:22 b:you_want:33 b:your_list:27 b:your_mailing:-5 b:your_records:-7 b:your_reminder:7 b:your_system:14
b:zahle_ich:7 b:zijn_door:8 b:zijn_een:13 b:zu_tun:20 c:<a>:26 c:<aa:-6 c:<ab:-14 c:<acc:8 c:<acco:7 c:<act:-7
c:<ad:14 c:<adr:6 c:<adre:6 c:<af:11 c:<aga:-6 c:<agai:-6 c:<ago:8 c:<ah:8 c:<ai:14 c:<al:-9 c:<all:-11 c:<alle:-7
c:<alm:8 c:<alma:6 c:<an:-9 c:<anna:6 c:<ao:-6 c:<ao>:-6 c:<ap:-17 c:<app:-8 c:<apr:-7 c:<aq:21 c:<aqu:21 c:<aqui:21
c:<asse:-6 c:<assi:-7 c:<assu:10 c:<at:-11 c:<at>:-8 c:<ate:6 c:<au:-7 c:<auc:9 c:<auf:-12 c:<auf>:-9 c:<aus:-14
c:<aux:10 c:<aux>:10 c:<av:-8 c:<avv:-7 c:<azie:6 c:<ba:-8 c:<ban:-11 c:<banc:-7 c:<bar:9 c:<be:24 c:<be>:-6
c:<beau:6 c:<beh:7 c:<bei:-8 c:<ben:21 c:<ben>:13 c:<best:-7 c:<bet:6 c:<betr:10 c:<beza:8 c:<bl:-13 c:<bo:7
c:<boo:8 c:<book:7 c:<borr:6 c:<bot:-6 c:<boug:7 c:<bu:26 c:<buc:10 c:<buch:10 c:<bus:9 c:<busc:8 c:<by:-6 c:<by>:-7
c:<ca:-14 c:<ca>:7 c:<cab:8 c:<cabi:9 c:<can:-9 c:<cess:6 c:<ch:-17 c:<che:-11 c:<chi>:8 c:<ci:-16 c:<clos:6
c:<cnp:6 c:<coi:7 c:<comm:-12 c:<comu:6 c:<con:10 c:<cor:-6 c:<cord:8 c:<corr:-12 c:<cos:-7 c:<cr:-11 c:<cre:-8
c:<cu:-7 c:<cua:-10 c:<cui:6 c:<d>:7 c:<da:8 c:<daa:6 c:<daar:7 c:<dado:6 c:<dai:8 c:<dai>:8 c:<dam:10 c:<dan:-10
c:<dar:7 c:<dat:-11 c:<data:-9 c:<date:-7 c:<dato:6 c:<de:23 c:<de>:-9 c:<dece:7 c:<deje:6 c:<dem>:6 c:<den:8
c:<den>:12 c:<der>:7 c:<des:10 c:<desa:6 c:<desd:8 c:<desl:8 c:<dess:6 c:<dest:-6 c:<deud:8 c:<dev:6 c:<deve:6
c:<di:8 c:<dia:-8 c:<dia>:-9 c:<die:7 c:<dien:7 c:<dig:-6 c:<dire:-6 c:<dis:7 c:<dit:18 c:<dit>:11 c:<ditt:8 c:<do:6
c:<do>:9 c:<doe:8 c:<dom:-8 c:<don:7 c:<dona:7 c:<dov:-11 c:<dove:-10 c:<dr:-10 c:<dri:-7 c:<dsg:6 c:<du:-31
c:<due>:-6 c:<dur:-8 c:<ec:12 c:<ecr:17 c:<ecri:15 c:<ee:21 c:<ee>:18 c:<ei:-9 c:<ein:-18 c:<eine:-6 c:<eit:9
c:<eith:9 c:<eli:7 c:<elim:7 c:<ell:-8 c:<elle:-7 c:<em:20 c:<em>:9 c:<ema:7 c:<emp:11 c:<empr:10 c:<enca:8 c:<enf:6
c:<entr:6 c:<eq:6 c:<equ:6 c:<equi:6 c:<er:-11 c:<era:7 c:<era>:8 c:<err:6 c:<ers:-6 c:<es:25 c:<es>:-6 c:<esa:7
c:<esa>:7 c:<est:31 c:<est>:14 c:<esta:-7 c:<esto:15 c:<eta:10 c:<eu:-10 c:<eur:-7 c:<ex>:7 c:<exc:6 c:<excl:8
c:<exi:-8 c:<exis:-6 c:<fai:-13 c:<fail:-6 c:<fatt:-6 c:<fav:6 c:<favo:6 c:<fe:-17 c:<fern:6 c:<figl:7 c:<fin:-7
c:<fina:12 c:<fino:-6 c:<firm:8 c:<fl:8 c:<flo:11 c:<flor:7 c:<for:8 c:<forw:7 c:<fra:10 c:<frag:8 c:<frei:-7
c:<frer:6 c:<fri:-6 c:<fu:11 c:<fun:13 c:<func:6 c:<fur>:6 c:<ga:9 c:<gar:6 c:<ge:7 c:<geg:10 c:<gege:7 c:<gela:7
c:<geo:6 c:<geom:7 c:<gere:6 c:<gesc:6 c:<go:7 c:<goi:8 c:<graz:-7 c:<grou:6 c:<gu:7 c:<guy:6 c:<ha:35 c:<haa:14
c:<haal:7 c:<hab:8 c:<habe:7 c:<hal:13 c:<hall:10 c:<hand:7 c:<harr:8 c:<he>:7 c:<heb>:-6 c:<her:15 c:<here:7
c:<herr:9 c:<het:-10 c:<het>:-9 c:<hie:9 c:<hier:9 c:<ho:-12 c:<hol:10 c:<hor:-7 c:<hu:14 c:<hum:7 c:<huma:7
c:<i>:16 c:<ic:19 c:<ich:11 c:<ich>:11 c:<ici:7 c:<ici>:7 c:<if:-6 c:<if>:-6 c:<ih:-7 c:<ihr:-6 c:<il:7 c:<il>:10
c:<in>:14 c:<inb:9 c:<inbo:9 c:<inc:-9 c:<incl:-6 c:<inm:6 c:<ins:-12 c:<inve:8 c:<io:23 c:<io>:23 c:<is:18
c:<ist:11 c:<ist>:11 c:<it:-16 c:<it>:-16 c:<iv:6 c:<je>:6 c:<ju:6 c:<jull:-6 c:<jun:11 c:<juni:9 c:<kan:-6
c:<kann:-6 c:<kei:-8 c:<kein:-8 c:<ken:14 c:<kenn:14 c:<kle:6 c:<klei:7 c:<ko:-18 c:<kon:-8 c:<konn:-6 c:<kra:-6
c:<kun:-7 c:<l>:15 c:<la:15 c:<la>:18 c:<laa:-6 c:<laat:-6 c:<lab:8 c:<le:13 c:<lef:11 c:<left:11 c:<leg:6 c:<li:-17
c:<lie:-12 c:<lin:6 c:<line:6 c:<liq:-6 c:<liqu:-6 c:<lis:14 c:<list:14 c:<ll:25 c:<lle:27 c:<lleg:10 c:<llev:17
c:<lo:27 c:<log:8 c:<logo:6 c:<lon:8 c:<long:9 c:<loo:9 c:<lop:8 c:<lu:10 c:<lui>:6 c:<lund:-6 c:<ma:13 c:<ma>:-8
c:<maa:6 c:<maak:6 c:<mac:11 c:<mach:12 c:<mail:-18 c:<mait:7 c:<mal:-8 c:<mand:-6 c:<mar:16 c:<marz:10 c:<mas:-10
c:<mas>:-10 c:<mau:7 c:<mauv:8 c:<me:-23 c:<mei:17 c:<mei>:6 c:<mein:13 c:<mes:-10 c:<mess:-9 c:<met:-7 c:<met>:-6
c:<mi:6 c:<mid:6 c:<mill:6 c:<minh:-7 c:<mio:7 c:<mio>:8 c:<mo:9 c:<moe:14 c:<moet:15 c:<moi:7 c:<moi>:7 c:<mut:6
c:<na>:-8 c:<nad:9 c:<nada:11 c:<nao:6 c:<nao>:6 c:<ne:-26 c:<nem:-6 c:<nen:-7 c:<nenh:-7 c:<ni:24 c:<nic:6
c:<nich:7 c:<nie:14 c:<nie>:-6 c:<nien:12 c:<niet:6 c:<nin:6 c:<ning:6 c:<no>:7 c:<nob:8 c:<nobo:8 c:<nor:6
c:<nort:6 c:<nos:-13 c:<nos>:-8 c:<not:-7 c:<noti:-6 c:<nues:-9 c:<num:7 c:<o>:22 c:<occ:7 c:<od:7 c:<odi:8 c:<off:8
c:<offi:8 c:<on:-9 c:<one:-10 c:<one>:-10 c:<onl:11 c:<only:12 c:<op:-13 c:<or:-19 c:<or>:-8 c:<ord:-19 c:<orde:-8
c:<ordi:-10 c:<os:-11 c:<os>:-9 c:<ou:-15 c:<ou>:-8 c:<our:-13 c:<our>:-7 c:<out:7 c:<ov:7 c:<ove:7 c:<over:7
c:<pa:-22 c:<pag:-6 c:<pai:-8 c:<paie:-6 c:<part:11 c:<pass:8 c:<pay:-13 c:<paye:-8 c:<pen:14 c:<pens:19 c:<pes:-6
c:<ph:12 c:<pha:8 c:<pi:8 c:<piu:14 c:<piu>:14 c:<pl:7 c:<pla:10 c:<plus:-7 c:<po:-12 c:<port:12 c:<pre:-10
c:<preg:6 c:<pro:12 c:<prov:7 c:<pu:-7 c:<pue:-7 c:<pued:-6 c:<qual:-8 c:<que:-9 c:<quel:-12 c:<qui:13 c:<qui>:13
c:<rau:6 c:<raus:8 c:<ray:7 c:<re:-18 c:<read:6 c:<rece:9 c:<reci:-6 c:<ref:-7 c:<reg:-16 c:<rem:-8 c:<reme:-7
c:<rep:11 c:<repr:12 c:<res:16 c:<resi:6 c:<ress:10 c:<reti:7 c:<rev:-8 c:<revi:-6 c:<ri:-12 c:<rice:-8 c:<riv:-6
c:<rivo:-9 c:<ro:17 c:<rou:6 c:<sa:-10 c:<sai:-6 c:<sai>:-7 c:<sal:-6 c:<sc:9 c:<scho:-6 c:<schu:7 c:<scp:8
c:<scp>:8 c:<se>:11 c:<sei:13 c:<seit:12 c:<sem:-7 c:<ser:-8 c:<si:7 c:<side:6 c:<sie>:7 c:<sig>:6 c:<sind:10
c:<six:6 c:<six>:6 c:<sm:-6 c:<so:45 c:<so>:16 c:<sob:-6 c:<sol:6 c:<solo:8 c:<som:8 c:<somo:14 c:<son:8 c:<sono:10
c:<sou:12 c:<sou>:20 c:<soy:9 c:<soy>:9 c:<spe:6 c:<spo:-7 c:<sta:-8 c:<stan:7 c:<stat:-8 c:<ste:9 c:<sto:6
c:<str:-6 c:<su:17 c:<sua>:-6 c:<subs:7 c:<sui:13 c:<suis:16 c:<sup:9 c:<supp:7 c:<sur:-9 c:<sur>:-6 c:<sus:7
c:<sus>:10 c:<sy:10 c:<sys:10 c:<syst:10 c:<ta:6 c:<tak:11 c:<take:12 c:<th:12 c:<ther:-6 c:<thi:17 c:<this:11
c:<ti:11 c:<tir:10 c:<tira:9 c:<tit:11 c:<tito:8 c:<to:-8 c:<tog:7 c:<togl:9 c:<tou:-12 c:<tout:-10 c:<tr:21
c:<tra:17 c:<trab:12 c:<tram:10 c:<tran:-7 c:<tres:-6 c:<try:8 c:<try>:8 c:<tun:10 c:<tun>:10 c:<twi:6 c:<twic:7
c:<u>:15 c:<ub:-6 c:<un:-15 c:<un>:-10 c:<une:-7 c:<une>:-7 c:<uni:8 c:<unit:9 c:<ur:-7 c:<urg:-9 c:<urge:-9
c:<use:6 c:<use>:9 c:<val:-9 c:<van:7 c:<van>:10 c:<ve:-13 c:<ven:7 c:<ver:-11 c:<vet:8 c:<vi:13 c:<vil:6 c:<vill:7
c:<vo:-8 c:<voi:6 c:<vom:6 c:<vom>:6 c:<von:-6 c:<vor:-10 c:<vou:-6 c:<vou>:-8 c:<voye:7 c:<vr:-9 c:<vri:-6 c:<vu:-8
c:<wac:6 c:<wan:8 c:<want:10 c:<we:6 c:<we>:-11 c:<web:7 c:<webs:8 c:<weit:-8 c:<wend:7 c:<wer:7 c:<werk:14
c:<wha:-6 c:<what:-6 c:<whe:-6 c:<who:15 c:<who>:9 c:<whol:8 c:<wij>:8 c:<wil:-10 c:<will:-13 c:<wo:9 c:<woh:7
c:<wr:7 c:<wro:8 c:<wron:9 c:<y>:15 c:<ya:16 c:<ya>:13 c:<yo:21 c:<yo>:16 c:<zen:8 c:<zent:8 c:<zi:25 c:<zij:18
c:<zij>:6 c:<zijn:12 c:<zo:-6 c:<zu:10 c:<zus:7 c:<zw:7 c:<zwo:6 c:<zwol:6 c:aan:-7 c:aar:9 c:aar>:14 c:aat:-12
c:aat>:-10 c:aba:17 c:aba>:10 c:abal:7 c:abalh:7 c:abe:12 c:aben:6 c:abi:10 c:abin:8 c:abo:8 c:abor:9 c:acc:11
c:acco:8 c:accou:8 c:acen>:6 c:achf:6 c:achfo:7 c:acht:8 c:acht>:7 c:aci:-8 c:acio:-9 c:acion:-9 c:act:-9 c:act>:-9
c:acte>:6 c:acti:-6 c:acto>:6 c:actur:7 c:actuu:-6 c:ada:12 c:ada>:9 c:ade:11 c:ade>:7 c:ado>:6 c:adr:13 c:adre:11
c:adres:10 c:adv:-6 c:aft:8 c:ag>:-21 c:aga:-11 c:agai:-6 c:again:-6 c:agam:7 c:agar:-9 c:agar>:-7 c:agg:-7
c:aggi:-6 c:agl:6 c:agli:6 c:ago:8 c:agos:12 c:agos>:8 c:aguem:7 c:ahle:6 c:aie:-8 c:aig:7 c:ail:-19 c:ail>:-20
c:ails:-10 c:ails>:-9 c:ailt:14 c:ailt>:15 c:ain>:-7 c:aine:6 c:aines:8 c:air:6 c:ait:12 c:ait>:7 c:aitr:7 c:aitre:7
c:ake:8 c:ake>:8 c:akt:9 c:akti:7 c:al>:-24 c:ala:-9 c:ale:15 c:ale>:12 c:aleme:7 c:alf:7 c:alh:7 c:alha:6 c:alha>:7
c:ali:7 c:all:-18 c:alle:-19 c:alle>:-6 c:alls:8 c:alls>:8 c:alm:9 c:alma:6 c:almac:6 c:alq:-8 c:alqu:-8 c:alt:-17
c:alte:-8 c:alu:-6 c:ama:-7 c:amac:-6 c:ame:12 c:amen:12 c:ament:13 c:ami:18 c:amit:15 c:amita:11 c:amo:-9 c:amp:-7
c:amt>:7 c:an>:-7 c:ana:14 c:anc:-15 c:anca:-7 c:anca>:-6 c:ance:-8 c:ance>:-7 c:and:8 c:andan:9 c:ande:-15
c:ander:-7 c:andet:7 c:andi:6 c:andig:10 c:andl:10 c:andle:9 c:ando:6 c:ando>:8 c:ang:-8 c:ang>:-7 c:ani:6 c:ania:6
c:ania>:6 c:ank:-11 c:anm:9 c:anmo:8 c:anmor:8 c:ann:-21 c:ann>:-9 c:anna:6 c:anna>:6 c:anno:-10 c:ano:-7 c:ans>:6
c:ant:12 c:ant>:11 c:anten:6 c:antoo:8 c:anza:9 c:ao>:12 c:ap>:10 c:apa:7 c:apagu:7 c:api:12 c:app:-15 c:appe:-7
c:aqu:30 c:aque:10 c:aqui:21 c:aqui>:19 c:ar>:-9 c:aram:9 c:aram>:9 c:aren:-8 c:ares:10 c:ari:16 c:ari>:8 c:aria:9
c:aria>:9 c:arma:7 c:arro:7 c:art:30 c:arta:10 c:arti:15 c:artn:6 c:artne:6 c:arz:14 c:arz>:8 c:arzo:7 c:arzo>:7
c:as>:6 c:asa:-7 c:ass:16 c:assa:10 c:assat:9 c:assel:9 c:assi:-9 c:asso:7 c:assu:9 c:assun:6 c:astic:6 c:asu:7
c:at>:-15 c:ata:-16 c:ata>:-12 c:atari:-6 c:ate:-19 c:ater:-12 c:ati>:-6 c:atie:6 c:ato:15 c:ator:9 c:atos>:6
c:att:-23 c:atte:-6 c:auc:7 c:auf:-17 c:auf>:-12 c:aur:11 c:aur>:6 c:aura:7 c:aus:-8 c:aus>:9 c:auv:6 c:auva:8
c:auvai:8 c:aux:7 c:aux>:7 c:ava:-10 c:ave:10 c:avo:8 c:avor:10 c:avv:-7 c:ay>:-7 c:ayez:10 c:ayez>:10 c:az>:11
c:azie>:-7 c:azien:6 c:ba>:15 c:balh:7 c:balha:7 c:ban:-21 c:ban>:-7 c:banc:-7 c:bar:8 c:be>:-13 c:beau:6 c:bef:-6
c:beh:8 c:behe:8 c:behee:8 c:bei:-6 c:ben:43 c:ben>:34 c:betr:10 c:betri:8 c:beza:7 c:bezah:8 c:biat:6 c:biato:6
c:bie:6 c:bij:6 c:bij>:8 c:bilid:6 c:bilit:-10 c:bills:6 c:bin:6 c:ble>:-6 c:bles:7 c:bles>:7 c:body:6 c:body>:7
c:bol:-6 c:boo:8 c:book:7 c:bor:14 c:borr:6 c:borre:7 c:bou:10 c:boug:7 c:bough:7 c:box:15 c:box>:15 c:bra:-15
c:brar:-6 c:brar>:-6 c:bre:-11 c:bre>:-9 c:bsi:8 c:bsit:8 c:bsite:8 c:bst:7 c:bsti:7 c:bstit:7 c:bt>:-9 c:buc:9
c:buch:9 c:buche:7 c:bus:9 c:busc:8 c:busca:8 c:by>:-8 c:cab:6 c:cabi:9 c:cabin:9 c:can>:11 c:canc:-6 c:cap:8
c:capi:6 c:car:-8 c:cat:-9 c:cces:7 c:ccess:7 c:cco:6 c:ccou:8 c:ccoun:8 c:ccu:7 c:ce>:-10 c:ceb:8 c:ced:11
c:cede>:8 c:cedo:6 c:cedor:6 c:cel:-11 c:cela:-6 c:cen:10 c:cen>:11 c:cepc:6 c:cer:-7 c:cert:-6 c:ces:15 c:ces>:8
c:cess:9 c:cesso:7 c:cev:-19 c:cevo:-16 c:cevoi:-8 c:cha:8 c:chaf:10 c:chap:6 c:chap>:7 c:che:-21 c:chf:6 c:chfo:7
c:chi:14 c:chi>:9 c:chil:6 c:chl:-10 c:chli:-6 c:cho:-8 c:chr:-11 c:chri:-12 c:chul:7 c:ci>:9 c:cia:-10 c:cia>:-8
c:cial:-8 c:cial>:-9 c:cil>:6 c:cit:-7 c:cito:-8 c:cito>:-6 c:cke:-6 c:clo:6 c:clos:6 c:clui:7 c:cnp:6 c:cob:-6
c:coi:7 c:comm:-13 c:comme:-6 c:compt:11 c:comu:6 c:comun:6 c:con>:7 c:condo:7 c:conse:-8 c:consu:12 c:cont:-8
c:conte:-6 c:contr:-6 c:cord:8 c:cordi:6 c:corr:-12 c:corre:-12 c:cos:-11 c:coun:12 c:counc:6 c:count:8 c:cp>:7
c:cre:-10 c:cri:9 c:criv:14 c:crive:17 c:cte>:8 c:cto>:6 c:ctu:-6 c:ctur:6 c:cture:6 c:ctuu:-6 c:ctuur:-6 c:cua:-10
c:cui:6 c:cun:7 c:cun>:7 c:cy>:6 c:daar:7 c:daar>:8 c:dados:8 c:dag:-7 c:dag>:-10 c:dai:7 c:dai>:8 c:dam:14 c:dam>:6
c:dan:-6 c:dan>:-6 c:das:19 c:das>:18 c:dat:-11 c:date:-12 c:date>:-8 c:dato:6 c:datos:6 c:day:-11 c:day>:-8
c:deje:6 c:del:11 c:delij:6 c:della:-8 c:dels:8 c:dem:-9 c:den:-10 c:der:-16 c:der>:6 c:des:10 c:desa:6 c:desat:8
c:desd:8 c:desde:8 c:desl:8 c:dess:7 c:dessa:8 c:dest:-7 c:deud:7 c:deuda:7 c:deve:6 c:dge:6 c:dia>:-10 c:dial:7
c:diale:7 c:dic:-6 c:dicho:6 c:dico:-6 c:die:9 c:die>:-8 c:dig>:9 c:dil:8 c:dile:8 c:din:-15 c:dis:6 c:dit:10
c:dit>:8 c:ditt:8 c:ditta:9 c:dle:7 c:doe:10 c:don:9 c:dona:10 c:dona>:9 c:dor>:-7 c:dore:6 c:dores:6 c:dos:7
c:dov:-11 c:dove:-10 c:dre:12 c:dres:10 c:dress:9 c:ds>:8 c:dsg:6 c:du>:-8 c:dur:-8 c:dvo:-7 c:dy>:9 c:ea>:6
c:ean:-11 c:eanc:-6 c:eb>:-8 c:ebb:9 c:ebbe:6 c:ebe>:-6 c:eben:7 c:eben>:8 c:ebr:-9 c:ebs:14 c:ebsi:8 c:ebsit:8
c:ece:7 c:eceb:8 c:eced:13 c:ecede:7 c:ecedo:6 c:ecep:9 c:ecepc:6 c:eces:-7 c:ecev:-8 c:ecevo:-8 c:ech:-15 c:eche:-6
c:echt:-7 c:eci>:7 c:ecl:-7 c:ecla:-7 c:ecr:15 c:ecri:15 c:ecriv:10 c:ecu:-6 c:ed>:-19 c:eda:-12 c:ede:-6 c:eder>:-6
c:edi:-12 c:edo:6 c:edor:8 c:edore:7 c:edr:9 c:ee>:9 c:een>:8 c:eep:8 c:eerd:12 c:eerde:13 c:efe:-15 c:efer:-6
c:efor:-7 c:eft:12 c:eft>:12 c:ega:11 c:egad:12 c:egado:12 c:egan:8 c:egan>:8 c:egar:-8 c:egen>:-9 c:egens:8
c:egge:6 c:egge>:6 c:egl:-6 c:ego>:9 c:egr:-6 c:ehe:11 c:ehee:8 c:eheer:8 c:ehme:6 c:ehmen:7 c:ehort:6 c:eic:-6
c:eich:-9 c:eid:-7 c:eid>:-6 c:eide:-6 c:ein:-12 c:eine>:8 c:eing:-7 c:eint:7 c:eio:-7 c:eio>:-6 c:eira:-6 c:eit>:12
c:eitar:6 c:eite:-8 c:eiter:-9 c:eith:8 c:eithe:8 c:eke:-8 c:eken:-6 c:elan:6 c:eland:8 c:eld:-11 c:eld>:-6 c:ele:-6
c:eli:15 c:elie:6 c:elim:7 c:elimi:7 c:ell:-14 c:ell>:8 c:ella>:-6 c:elle:-7 c:els:7 c:emb:7 c:eme:-27 c:eme>:-6
c:emen:-11 c:ement:-10 c:emi:-13 c:emo:-10 c:emp:12 c:empr:9 c:empre:9 c:enc:-11 c:enca:10 c:ence:-8 c:ence>:-6
c:enci:-8 c:encia:-8 c:enda:7 c:enda>:9 c:ende:6 c:endi:6 c:endi>:12 c:endo:-9 c:endo>:-6 c:enho:10 c:enhu:-7
c:enhum:-7 c:eni:-10 c:enm:11 c:enme:12 c:enme>:13 c:enn:15 c:enne:15 c:ennen:12 c:ens:16 c:ensat:7 c:ensi:12
c:ensio:13 c:enst:6 c:ent:-10 c:ent>:-16 c:ente:-9 c:entos:9 c:entr:11 c:entra:6 c:entro:7 c:enu:-6 c:env:-8
c:envi:-6 c:enz:-14 c:enza:-7 c:eom:7 c:epc:6 c:epr:24 c:epri:14 c:epris:14 c:equiv:7 c:era:-8 c:erd:-11 c:erd>:-7
c:ere>:15 c:erem>:6 c:erer:-6 c:erg:10 c:eri:-19 c:erin:-7 c:ering:-9 c:erio:-6 c:erk:22 c:erk>:10 c:erke:8
c:erkee:7 c:erkz:6 c:erkza:6 c:erlas:6 c:erle:-6 c:erm:26 c:erme:6 c:ermi>:7 c:ermo:9 c:ernan:7 c:ero:-11 c:ero>:-12
c:err:13 c:err>:7 c:erre:6 c:erreu:7 c:ers:-15 c:ersi:-9 c:ersi>:-7 c:erso:9 c:erson:9 c:ert:-6 c:eru:-6 c:erv:7
c:erw:-6 c:es>:15 c:esa:23 c:esa>:12 c:esat:8 c:esati:8 c:esc:8 c:esch:10 c:escha:7 c:esd:8 c:esde:8 c:esde>:8
c:esen:-9 c:esid:10 c:eside:10 c:esl:8 c:esli:10 c:eso:-12 c:eso>:-11 c:esp:-14 c:ess:8 c:ess>:17 c:essa:-7
c:essag:-7 c:esso:8 c:essou:14 c:est:-6 c:esta:-6 c:esta>:-6 c:estao:6 c:estel:-7 c:esto:15 c:esto>:7 c:estos:6
c:estr:-10 c:estro:-7 c:eters:6 c:etir:8 c:etire:8 c:eto:-6 c:etr:6 c:etra:8 c:etrac:6 c:etri:7 c:ets:10 c:ets>:10
c:ett:-7 c:ette:-7 c:euda:7 c:eur:9 c:eurs:10 c:eurs>:10 c:eux:-8 c:eux>:-8 c:eva:14 c:evab:8 c:eve:-8 c:even:-6
c:even>:-8 c:ever:-9 c:eves:6 c:evi:-11 c:evo:-8 c:evo>:6 c:evoi:-9 c:evoir:-9 c:ewer:6 c:ex>:6 c:exc:6 c:excl:8
c:exclu:8 c:exi:-8 c:exis:-7 c:exist:-7 c:ez>:23 c:eza:8 c:ezah:7 c:ezahl:7 c:fa>:6 c:fai:-14 c:fail:-6 c:fat:-6
c:fatt:-6 c:fav:6 c:favo:6 c:favor:6 c:fe>:-11 c:feri:-10 c:ferm:6 c:ferna:7 c:ferr:6 c:ferre:6 c:ffen>:6 c:ffi:11
c:ffic:12 c:ffice:11 c:fica:-10 c:fice:11 c:fice>:11 c:figl:7 c:figli:7 c:fin:-8 c:fina:12 c:finan:14 c:fino:-6
c:fino>:-6 c:firm:8 c:firma:11 c:flo:13 c:flor:7 c:folge:6 c:fon:7 c:for:-10 c:for>:9 c:fore:-6 c:form:-15
c:forma:-7 c:forne:6 c:forw:7 c:forwa:7 c:fra:12 c:frag:8 c:frage:6 c:fre:-7 c:frei:-7 c:frer:6 c:frere:6 c:fri:-8
c:ft>:12 c:fun:12 c:func:6 c:fur>:8 c:fus:7 c:ga>:8 c:gad:21 c:gada:8 c:gada>:8 c:gado:13 c:gado>:16 c:gai:-7
c:gain:-6 c:gam:7 c:gan:21 c:gan>:17 c:gana:6 c:gar:-7 c:gat:-6 c:gaz:6 c:ge>:9 c:geben:7 c:geg:10 c:gege:9 c:geh:7
c:gehe:7 c:gek:-6 c:gela:7 c:gelan:8 c:gem:-6 c:gen:-9 c:gens:7 c:geom:7 c:ger>:11 c:gers:-9 c:gersi:-7 c:ges:-8
c:gesc:11 c:gesch:11 c:gest:-10 c:gestu:-6 c:get>:-6 c:getti:6 c:gge>:6 c:ggi:-11 c:gib:-6 c:gio:-9 c:gir:6
c:girar:6 c:gli:18 c:glie:15 c:glie>:6 c:gliet:6 c:gne:-6 c:gno:6 c:gno>:6 c:goi:8 c:gos:13 c:gos>:9 c:gra:-10
c:graz:-7 c:grazi:-7 c:gre:-10 c:gro:6 c:grou:6 c:group:6 c:gt>:-14 c:guem:13 c:guem>:13 c:gui:6 c:gun:-6 c:ha>:-12
c:haa:13 c:haal:7 c:haal>:7 c:hab:7 c:habe:6 c:haf:9 c:hal:14 c:hale:6 c:hall:9 c:han:-6 c:handl:8 c:hap>:7 c:har:9
c:harm:8 c:harr:8 c:hats>:6 c:he>:15 c:heb>:-6 c:hed:-7 c:hei:-6 c:hel:7 c:hem>:-7 c:hen>:-9 c:her:32 c:her>:12
c:here:6 c:herm:7 c:herr:9 c:herr>:7 c:het:-13 c:het>:-9 c:hfo:6 c:hfol:6 c:hi>:12 c:hie:19 c:hier:18 c:hier>:13
c:hig:7 c:hin:-8 c:his:9 c:his>:10 c:hmen:6 c:hmen>:7 c:hne:-6 c:ho>:9 c:hol:17 c:hole:7 c:hon:-7 c:hor:6 c:hore:-6
c:hort:8 c:hort>:6 c:hou:-6 c:hre>:6 c:hri:-12 c:hul:10 c:iale:8 c:iam:-8 c:iamo:-7 c:iamo>:-7 c:ian:9 c:iar:-6
c:iat:8 c:iato:9 c:iato>:9 c:iban>:-7 c:ibi:-7 c:ibt:-6 c:ic>:-8 c:ica:-7 c:ica>:7 c:icat:-6 c:ice:16 c:ice>:13
c:icen:6 c:ices:6 c:icev:-11 c:ich:9 c:ichen:-9 c:ichi:6 c:icho:6 c:icho>:6 c:ici>:10 c:icito:-6 c:ico:-14
c:ico>:-12 c:icolo:6 c:ida>:-7 c:idad:7 c:idad>:7 c:idas:6 c:idas>:6 c:iden:8 c:ident:9 c:ider:-7 c:ido>:-6 c:idos:6
c:idos>:6 c:iebs:6 c:ied:-6 c:iem:-17 c:iem>:-6 c:ieme:-7 c:ien:8 c:ienda:6 c:ient>:8 c:ientr:-7 c:ier:17 c:iere:9
c:iere>:10 c:iers:7 c:iers>:7 c:ieses:7 c:iess:-6 c:iet:13 c:iete:10 c:ieter:6 c:ieu:-6 c:if>:-10 c:ifi:-12
c:ific:-9 c:ifica:-6 c:ig>:14 c:iga:20 c:igad:12 c:igada:8 c:igan:6 c:ige:-15 c:ige>:-8 c:igl:6 c:igli:6 c:ign:-7
c:igo>:-6 c:igui:8 c:ihr:-6 c:ihre>:6 c:ii>:7 c:ij>:22 c:ijd:-10 c:ijn:6 c:ijn>:12 c:il>:-18 c:ile:14 c:ile>:9
c:ilid:6 c:ilida:6 c:ilip:8 c:ilit:-10 c:ilita:-8 c:ill:6 c:ill>:-6 c:illa:10 c:ille>:6 c:illi:-6 c:ills>:6
c:ils:-11 c:ils>:-10 c:ilt:11 c:ilt>:14 c:imen:7 c:iment:7 c:imin:7 c:imina:7 c:imp:-6 c:in>:8 c:ina:10 c:inan:13
c:inanc:8 c:inanz:6 c:inata:-7 c:inb:8 c:inbo:9 c:inbox:9 c:inc:-10 c:incl:-6 c:inclu:-6 c:inen:-6 c:iner:-7
c:ines:9 c:ing:-10 c:ingu:6 c:ingue:8 c:inh:-10 c:inha:-11 c:inha>:-8 c:ini:7 c:inio:6 c:inio>:6 c:inis:6 c:inist:6
c:ins:-23 c:insc:-9 c:inscr:-6 c:int:-6 c:inter:6 c:inve:6 c:io>:29 c:ion:8 c:ioni:9 c:ior:-6 c:iqu:-9 c:iqui:-7
c:iquid:-6 c:ir>:-8 c:irare:6 c:ird:6 c:ird>:6 c:iri:6 c:irm:9 c:irma:10 c:irma>:10 c:is>:28 c:isa:8 c:isch:6
c:ise>:6 c:isi:-6 c:iss:15 c:isse:6 c:isso:7 c:ist:19 c:ist>:18 c:it>:16 c:itar:6 c:itari:11 c:ite:-9 c:iter:-11
c:iter>:-6 c:ith:10 c:ithe:8 c:ither:8 c:ito:-6 c:ito>:-13 c:itol:7 c:itola:6 c:itre:6 c:itre>:6 c:its:-11 c:itta:8
c:itta>:8 c:itui:6 c:iu>:10 c:ivad:7 c:ive:8 c:ive>:-6 c:ivez:10 c:ivez>:10 c:ivo:-8 c:ivo>:-9 c:ivoc:7 c:ivol:-9
c:ivolg:-9 c:ix>:7 c:jn>:12 c:jull:-6 c:julli:-6 c:jun:8 c:juni:9 c:junio:10 c:junt:-6 c:kad:7 c:kann:-6 c:kann>:-6
c:kant:8 c:kanto:9 c:kasse:6 c:kee:13 c:keep:8 c:keerd:7 c:kei:-8 c:kein:-8 c:keine:-8 c:ken>:-8 c:kenn:13
c:kenne:14 c:kla:-8 c:kle:6 c:klei:7 c:klein:7 c:kon:-7 c:konn:-6 c:kra:-6 c:kti:7 c:kun:-9 c:kza:6 c:kzaa:6
c:kzaam:6 c:laa:-8 c:laat:-8 c:laat>:-6 c:lab:13 c:labo:9 c:labor:9 c:lage>:6 c:lam:11 c:lama:-8 c:lame:8 c:lamen:8
c:land:6 c:lande:7 c:lar:9 c:lare:6 c:las>:-8 c:lasse:7 c:lat:-11 c:late:-7 c:lato:6 c:lau:-7 c:lder>:7 c:le>:11
c:lef:12 c:left:11 c:left>:11 c:leg:17 c:lega:18 c:legan:8 c:lem:6 c:leme:7 c:lemen:7 c:len:-10 c:len>:-12 c:ler:7
c:les:13 c:les>:6 c:let:-7 c:lev:11 c:leva:12 c:lgers:-7 c:lha>:6 c:lic:-16 c:lich:-11 c:lid:9 c:lida:9 c:lidad:6
c:lie:-6 c:lien:-8 c:lies:-6 c:liete:6 c:liga:6 c:lim:10 c:limi:6 c:limin:7 c:lin:10 c:line:6 c:line>:6 c:liq:-7
c:liqu:-7 c:liqui:-6 c:lis:14 c:list:14 c:liste:8 c:lit:-17 c:lita:-9 c:lita>:-7 c:liv:-6 c:lk>:8 c:lla>:-9 c:llag:8
c:lle:13 c:lle>:6 c:lleg:10 c:llega:14 c:llen:-7 c:llen>:-6 c:llev:17 c:lleva:13 c:lli:-12 c:llie:-8 c:llie>:-6
c:lls:12 c:lls>:15 c:lma:6 c:lmace:6 c:lo>:18 c:log:13 c:logo:12 c:lon:9 c:long:13 c:longe:6 c:loo:9 c:lood:7
c:lor:7 c:lori:8 c:lqu:-8 c:lte:-10 c:lten:-6 c:lten>:-6 c:lter:-6 c:lui:8 c:lui>:12 c:lund:-6 c:lundi:-6 c:lunge:6
c:lus:-10 c:lus>:-7 c:ly>:-6 c:maa:6 c:mac:19 c:mace:6 c:macen:6 c:mach:9 c:mach>:6 c:macht:8 c:mai:7 c:mail:-12
c:mail>:-18 c:mails:-9 c:mailt:14 c:mait:7 c:maitr:7 c:mal:-13 c:mal>:-12 c:man:-7 c:mand:-17 c:mande:-7 c:mano>:6
c:mar:23 c:mari:8 c:marz:10 c:marzo:7 c:mas:-7 c:mas>:-10 c:mat:-11 c:mau:7 c:mauv:8 c:mauva:8 c:mbiat:6 c:me>:12
c:mei:21 c:mei>:6 c:mein:12 c:meiro:7 c:mel:-7 c:mem:-6 c:men>:6 c:ment>:-14 c:mento:6 c:mes:-20 c:mess:-12
c:messa:-9 c:met:-13 c:met>:-7 c:mid:7 c:mill:6 c:min:16 c:mina:7 c:minha:-8 c:mini:12 c:minio:6 c:minis:6 c:mio:9
c:mio>:8 c:mis:-13 c:mita:7 c:mita>:8 c:mma:-7 c:mmer:-6 c:mo>:-6 c:moe:15 c:moet:14 c:moet>:15 c:moi:7 c:moi>:7
c:mor:11 c:more:14 c:more>:13 c:mpar:8 c:mpart:6 c:mple:-8 c:mpo:-7 c:mpra:8 c:mpras:8 c:mpt:13 c:mpta:11 c:mpta>:6
c:ms>:6 c:mt>:7 c:mune:6 c:mune>:6 c:munic:-6 c:mut:6 c:nachf:6 c:nad:11 c:nada:11 c:nada>:10 c:nait:7 c:nait>:7
c:nan:21 c:nanc:6 c:nanci:7 c:nand:10 c:nando:7 c:nanz:6 c:nao:6 c:nao>:6 c:nar:7 c:nara:9 c:nata:-9 c:naus:6
c:nbo:7 c:nbox:9 c:nbox>:9 c:nca>:-9 c:nce:-19 c:nce>:-17 c:ncia:-8 c:ncia>:-7 c:ncil>:6 c:ncl:-6 c:nclu:-6 c:ncoe:7
c:ncoes:7 c:nd>:-9 c:ndar:-6 c:ndata:8 c:nde:-16 c:nder:-8 c:ndet:6 c:ndet>:6 c:ndi>:7 c:ndig:8 c:ndig>:10 c:ndl:10
c:ndle:9 c:ndo:7 c:ndom:6 c:ndomi:6 c:nds:7 c:neced:6 c:nee:-7 c:nehme:6 c:nem:-7 c:nen:-9 c:nenh:-7 c:nenhu:-7
c:neri:7 c:nes:10 c:nes>:8 c:ness>:6 c:nfe:11 c:nfer:6 c:nferm:10 c:nfo:-8 c:nfor:-10 c:nform:-10 c:ngan:6 c:nge:6
c:ngen:6 c:ngen>:10 c:nger>:7 c:ngs:-9 c:ngue:8 c:nguem:8 c:nha:-12 c:nha>:-8 c:nhu:-7 c:nhum:-7 c:nic:-7 c:nich:7
c:nicht:8 c:nico:-7 c:nico>:-7 c:nie:15 c:nie>:-6 c:nien:12 c:nient:12 c:nier:9 c:niert:8 c:niets:6 c:nimo:6
c:ning>:-9 c:ningu:6 c:nio:13 c:nio>:14 c:nis:13 c:nist:6 c:nistr:7 c:nit>:7 c:nly:12 c:nly>:12 c:nme:12 c:nme>:12
c:nmo:8 c:nmor:8 c:nn>:-12 c:nne:13 c:nnen:10 c:nnen>:11 c:nno:-7 c:nnu:-6 c:nob:8 c:nobo:8 c:nobod:8 c:nom:8
c:nome:6 c:nomo:6 c:nomo>:6 c:nort:6 c:nos:-13 c:nos>:-8 c:nosso:-6 c:not:-12 c:nota>:-8 c:notai:9 c:now:6 c:nqu:-12
c:nque:-8 c:nque>:-6 c:ns>:6 c:nsa:6 c:nsat:7 c:nsc:-13 c:nsch:-7 c:nscr:-6 c:nscri:-6 c:nsio:13 c:nsion:10 c:nso:-6
c:nsu:9 c:nsul:14 c:nsult:11 c:nt>:-9 c:nta:-8 c:ntabi:6 c:ntal:-6 c:ntas:9 c:ntas>:10 c:ntat:-7 c:nte:-24
c:ntes:-13 c:ntes>:-8 c:nti:11 c:ntin:10 c:nto:8 c:nto>:-16 c:ntoo:8 c:ntoor:8 c:ntos:16 c:ntos>:16 c:ntral:7
c:ntreg:-6 c:ntrep:7 c:nts:9 c:nts>:10 c:nues:-9 c:nuest:-9 c:nul:-7 c:nve:11 c:nven:6 c:nvent:7 c:nvi:-7 c:nvia:-7
c:nviar:-6 c:nze:-10 c:obo:9 c:obod:8 c:obody:8 c:obr:-9 c:obrar:-6 c:occ:8 c:och:-10 c:ocu:9 c:ocur:10 c:ode:-8
c:odg:6 c:ody:7 c:ody>:8 c:oed>:-8 c:oen:6 c:oen>:6 c:oes:7 c:oet:17 c:oet>:18 c:off:7 c:offi:7 c:offic:8 c:ogl:12
c:ogli:12 c:oglie:15 c:ogo:12 c:ohe:9 c:oi>:16 c:oir:-7 c:oir>:-6 c:ois>:-7 c:oit:-6 c:oit>:-6 c:ola:7 c:olare:6
c:old:10 c:old>:6 c:ole:-7 c:ole>:-7 c:oles:7 c:olic:-6 c:oll:8 c:oll>:6 c:olle>:6 c:olo:14 c:olo>:9 c:olog:6
c:olv:-8 c:olve:-7 c:omin:7 c:omini:6 c:omm:-19 c:omme:-11 c:omo:24 c:omo>:7 c:omos:14 c:omos>:15 c:ompar:6
c:ompra:8 c:ompre:-7 c:ompt:11 c:ompta:11 c:omu:6 c:omun:6 c:omune:6 c:on>:-9 c:ona:17 c:ona>:11 c:onde:-7
c:onder:-7 c:ondo:10 c:ondom:6 c:one:-16 c:one>:-13 c:ong:20 c:ong>:14 c:onger:6 c:oni:11 c:onie:7 c:onier:8
c:onl:10 c:only:12 c:only>:12 c:onn:-8 c:ono:7 c:onomo:6 c:onsa:7 c:onse:-11 c:onsi:-8 c:onsu:12 c:onsul:14
c:ont:-16 c:ontas:7 c:ontat:-6 c:onte:-6 c:ontr:-6 c:ood:9 c:oof:8 c:ook:7 c:oor:17 c:oor>:13 c:ope:9 c:ora:13
c:ora>:11 c:ord:-16 c:orde:-13 c:orden:-8 c:order:-7 c:ordi:-6 c:ordia:7 c:ordin:-12 c:ore>:11 c:org:8 c:orga:6
c:organ:6 c:oria:9 c:oria>:7 c:orist:7 c:orm:-15 c:orn:-8 c:ornec:6 c:oro:8 c:oro>:9 c:orr:-8 c:orre:-6 c:orres:-7
c:ort:21 c:orth:9 c:orth>:7 c:orti:8 c:orw:7 c:orwa:7 c:orwar:7 c:osc:7 c:osi:8 c:osit:9 c:oss:-10 c:osso:-8
c:ost:-8 c:ost>:-6 c:ostri:6 c:otai:9 c:otair:9 c:othe:7 c:other:7 c:oto:-9 c:otr:-6 c:otto:-7 c:ou>:12 c:oug:6
c:ough:6 c:ought:6 c:oun:10 c:ounc:6 c:ounci:6 c:ount:7 c:ounts:6 c:our:-8 c:our>:-6 c:ourc:8 c:ource:9 c:ours>:-6
c:ous:-6 c:ouse>:-6 c:oute:-7 c:ove>:-7 c:over:6 c:over>:6 c:ow>:8 c:owt:7 c:ox>:15 c:oy>:12 c:oye:9 c:pa>:-7
c:pac:-7 c:paga:-7 c:pagam:7 c:pagar:-8 c:pago>:-7 c:pagos:8 c:paie:-6 c:par:17 c:part:21 c:parti:9 c:partn:6
c:pass:6 c:passa:9 c:passe:-7 c:pay:-13 c:paye:-8 c:ped:9 c:ped>:8 c:pedie:6 c:pell:7 c:pen>:-7 c:pens:16 c:pensi:13
c:per:-7 c:per>:6 c:pha:8 c:piu:14 c:piu>:14 c:pla:10 c:ple:-7 c:plus:-6 c:plus>:-6 c:poi:-9 c:pond:-7 c:ponde:-6
c:ponsa:7 c:port:6 c:porti:9 c:posi:6 c:posit:9 c:pou:-6 c:ppo:-10 c:ppr:8 c:pra:15 c:prak:9 c:pras:8 c:pras>:8
c:pre:-11 c:prego:7 c:presa:9 c:preso:-7 c:pri:26 c:prim:6 c:pris:15 c:pris>:10 c:prise:6 c:procu:10 c:prom:-6
c:prov:6 c:pta:10 c:pta>:6 c:pued:-6 c:qual:-8 c:quart:7 c:que:-15 c:quel:-12 c:quell:-10 c:quen:11 c:queri:7
c:qui:24 c:qui>:32 c:quid:-6 c:quie:-10 c:quier:-7 c:quiv:7 c:quivo:7 c:ra>:-7 c:rab:10 c:raba:12 c:rabal:7 c:rach:6
c:racht:6 c:rada:-6 c:radi:7 c:rage:8 c:ragen:8 c:rak:8 c:rakt:8 c:rale:6 c:rale>:6 c:ram:10 c:rami:9 c:ramit:10
c:ran:-8 c:ranc:-7 c:rant:10 c:rar:-6 c:rar>:-8 c:ras:6 c:ras>:7 c:rat:8 c:rata:6 c:ray:7 c:raz:-8 c:razi:-6
c:razie:-7 c:rbe:7 c:rch:8 c:rde:-14 c:rden:-11 c:rden>:-10 c:rdia:6 c:rdial:7 c:rdin:-8 c:re>:13 c:rec:-10
c:receb:8 c:recep:9 c:recev:-8 c:rech:-6 c:red:-8 c:ree:-13 c:ref:-13 c:reg:-10 c:rego:7 c:rego>:7 c:rei:-15
c:reic:-8 c:reich:-8 c:reit:-8 c:rem:-9 c:reme:-11 c:remo:-7 c:rend>:6 c:rent:6 c:rep:17 c:repr:18 c:repri:14
c:rere>:7 c:res:13 c:resa:9 c:resa>:11 c:rese>:6 c:resi:7 c:resid:10 c:reso:-9 c:reso>:-8 c:resp:-6 c:ress:15
c:ress>:7 c:resso:8 c:ret:-12 c:reti:7 c:retir:8 c:retu:-6 c:reu:7 c:reur:8 c:reur>:8 c:rev:-12 c:revi:-7 c:rew:7
c:rg>:6 c:rga:10 c:rgan:6 c:rge:-7 c:rgen:-7 c:rha:-6 c:ri>:14 c:ria:15 c:ria>:18 c:ric:-14 c:rice:-6 c:ricev:-11
c:rieb:8 c:riebs:6 c:rien>:6 c:rig:8 c:riga:10 c:rin:-6 c:ring:-8 c:ringe:-6 c:rint:8 c:rinte:6 c:rio:-10 c:rip:-6
c:ris:11 c:ris>:6 c:rise:7 c:rise>:6 c:rist:7 c:rist>:6 c:rit:-6 c:riv:7 c:rive:18 c:rivez:10 c:rivo:-11 c:rivol:-9
c:rk>:9 c:rke:8 c:rkee:7 c:rkeer:7 c:rkz:6 c:rkza:6 c:rkzaa:6 c:rlas:6 c:rlass:6 c:rle:-8 c:rlo>:6 c:rma:17
c:rma>:10 c:rmac:10 c:rmano:6 c:rmi>:6 c:rmo:7 c:rn>:16 c:rnan:7 c:rnand:7 c:rnec:6 c:rnece:6 c:rocu:10 c:rocur:10
c:ron:6 c:rong:9 c:rong>:9 c:rotec:6 c:rou:9 c:roup:6 c:rov:7 c:rove:7 c:row:8 c:row>:8 c:rr>:7 c:rrei:-7 c:rren>:6
c:rres:-7 c:rresp:-7 c:rreu:7 c:rreur:7 c:rri:-11 c:rro:6 c:rrow:8 c:rrow>:8 c:rsa:-6 c:rsi>:-7 c:rso:8 c:rson:9
c:rson>:6 c:rst:-9 c:rst>:-7 c:rta:11 c:rtal:6 c:rth:13 c:rth>:8 c:rti:19 c:rtie:7 c:rtier:6 c:rtn:6 c:rtne:6
c:rtner:6 c:rto:-8 c:rto>:-6 c:rug:-6 c:rupo>:6 c:rus:-8 c:rwar:6 c:rward:7 c:ry>:11 c:rz>:11 c:rzo:8 c:rzo>:6
c:sa>:10 c:sad:-6 c:sag:-14 c:sage:-6 c:sage>:-6 c:sai:-7 c:sai>:-7 c:sale:8 c:sale>:7 c:san:-7 c:sao:9 c:sao>:9
c:sat:20 c:sate:6 c:sate>:7 c:sati:7 c:sativ:8 c:sca:13 c:scan:6 c:scan>:7 c:scha:10 c:schaf:10 c:schen:7 c:schil:8
c:schl:-10 c:schli:-6 c:scho:-6 c:schri:-7 c:schu:7 c:schul:7 c:sco:11 c:sco>:13 c:scp:8 c:scp>:8 c:sde:7 c:sde>:8
c:se>:12 c:seit:11 c:seit>:13 c:sem:-8 c:sem>:-7 c:sen:-15 c:sen>:9 c:senc:-7 c:send>:-7 c:sende:8 c:sent:-20
c:sente:-13 c:ser:-8 c:ser>:-10 c:serve:6 c:si>:-23 c:sid:13 c:side:16 c:side>:8 c:siden:10 c:sie>:6 c:sig>:6
c:sim:-8 c:sin:9 c:sind:10 c:sing>:6 c:sio:24 c:sion:16 c:sioni:7 c:sis:-11 c:sist:-10 c:siste:-7 c:sit:14 c:site:9
c:site>:8 c:six:6 c:six>:6 c:sma:-7 c:soll>:6 c:solo:8 c:solo>:8 c:solve:-6 c:som:6 c:somo:14 c:somos:15 c:son:7
c:sono:9 c:sono>:9 c:sos:-6 c:sou:31 c:sou>:30 c:sour:8 c:sourc:9 c:soy:9 c:soy>:9 c:spa:-6 c:spe:-7 c:spo:-6
c:spond:-8 c:spons:7 c:squ:-8 c:ss>:12 c:ssa:6 c:ssag:-7 c:ssas:7 c:ssas>:7 c:ssat:7 c:ssel:8 c:ssen>:10 c:ssent:-9
c:ssi:-15 c:sso:12 c:ssou:17 c:ssou>:8 c:ssu:8 c:ssun:6 c:ssunt:7 c:sta:-13 c:stam:-6 c:stan:14 c:stand:12 c:stao:6
c:stao>:6 c:star:-6 c:stat:-11 c:state:-6 c:stau:7 c:ste:8 c:stee:7 c:stel:-14 c:stell:-9 c:stem>:9 c:ster:9
c:ster>:8 c:stes>:7 c:stic:11 c:stics:6 c:stin:-7 c:sto:21 c:sto>:11 c:stori:6 c:str:-10 c:stro:-9 c:stro>:-6
c:sua:-6 c:sua>:-6 c:subs:8 c:subst:7 c:sui:11 c:suis:15 c:suis>:16 c:sul:15 c:sult:8 c:sun:6 c:sunt:8 c:sunto:8
c:sup:9 c:suppr:8 c:sur>:-6 c:sure:7 c:sus:7 c:sus>:11 c:sys:9 c:syst:9 c:syste:9 c:ta>:-7 c:taa:-6 c:tab:11
c:tabi:7 c:tabil:7 c:tabl:6 c:tact>:-7 c:tacte:6 c:tad:-7 c:tado:-6 c:tag:-12 c:tag>:-9 c:tai:9 c:tair:10 c:taire:10
c:tak:13 c:take:12 c:take>:6 c:taken:6 c:tan:8 c:tand:11 c:tandi:9 c:tao:8 c:tao>:8 c:tare:-6 c:tari:7 c:taria:9
c:tat:-15 c:tate:-7 c:tato:-9 c:tato>:-8 c:taur:7 c:te>:-10 c:tec:15 c:teci:8 c:teci>:8 c:ted:-9 c:ted>:-9 c:tee:7
c:teg:-6 c:teil:8 c:tel:-18 c:temi:-7 c:ten:-16 c:ten>:-18 c:tenc:6 c:tenh:8 c:tent:-9 c:ter:-22 c:ter>:-12
c:tere:-10 c:ters:8 c:ters>:9 c:tes:-20 c:tes>:-8 c:test:-8 c:teu:8 c:teur:9 c:the:11 c:there:-6 c:thi:20 c:thie:11
c:this:11 c:this>:11 c:ti>:-6 c:tia:-8 c:tia>:-6 c:tic:6 c:tics:6 c:tics>:6 c:tie:12 c:tient:7 c:tier:6 c:tif:-6
c:tifi:-6 c:tific:-6 c:tig:7 c:tij:7 c:til:-7 c:tin:10 c:tinat:-7 c:ting:8 c:ting>:9 c:tir:10 c:tira:7 c:tire:10
c:tis:10 c:tit:15 c:tito:7 c:titol:8 c:titu:8 c:titui:6 c:tiv:-10 c:tivad:8 c:tive:-7 c:tive>:-6 c:tne:6 c:tner:6
c:to>:-31 c:tog:6 c:togl:9 c:togli:9 c:tol:13 c:tolar:6 c:too:8 c:toor:8 c:toor>:8 c:tore>:6 c:toria:7 c:torn:-7
c:tos:16 c:tos>:18 c:tou:-14 c:tout:-11 c:toute:-6 c:tra:11 c:tra>:9 c:trab:11 c:traba:11 c:trad:-6 c:trag:-9
c:tral:7 c:trale:7 c:tram:8 c:trami:10 c:tran:-6 c:tras>:-6 c:tre:-13 c:tre>:-6 c:treg:-6 c:trep:7 c:trepr:7
c:tres:-7 c:tres>:-8 c:tri:13 c:try:7 c:try>:7 c:ts>:21 c:tta>:9 c:tte:-14 c:tto:-16 c:tto>:-7 c:tui:8 c:tun:6
c:tun>:10 c:tur:-8 c:tura:-6 c:tura>:-17 c:turas:8 c:ture>:-10 c:turen:7 c:twic:7 c:twice:7 c:ual:-15 c:ualq:-7
c:ualqu:-7 c:uan:-7 c:uarta:7 c:ubs:8 c:ubst:7 c:ubsti:7 c:uda:10 c:udas:8 c:udas>:8 c:udo:-9 c:udo>:-7 c:ue>:-15
c:ued>:6 c:uel:-13 c:uem:10 c:uem>:15 c:uent:-8 c:ueri:6 c:ues:-8 c:uest:-7 c:uest>:-9 c:uesto:9 c:uestr:-10
c:uf>:-13 c:ught>:6 c:uha:-6 c:ui>:45 c:uie:-11 c:uier:-7 c:uil:13 c:uill:11 c:uir>:7 c:uis:14 c:uis>:15 c:uit:-6
c:uivo:7 c:uivoc:7 c:ula:11 c:uld:-6 c:uld>:-6 c:ule:9 c:ulli:-6 c:ullie:-6 c:um>:-11 c:uma:7 c:ump:6 c:un>:-8
c:una:-6 c:unc:9 c:uncil:6 c:und:-16 c:und>:-8 c:undi:-8 c:undi>:-6 c:une:13 c:unes:10 c:unes>:10 c:ung:-9 c:ung>:-7
c:unge:6 c:ungen:7 c:ungs:-7 c:uni:15 c:unic:-7 c:unid:10 c:unida:7 c:unio:9 c:unio>:10 c:unit:9 c:unit>:7 c:untos:7
c:unts:6 c:unts>:6 c:upo:6 c:upo>:7 c:uppr:8 c:ura>:-19 c:uran:6 c:uras:8 c:uras>:8 c:urb:6 c:urc:10 c:urce:9
c:urd:-6 c:urd>:-8 c:ure:7 c:uren:10 c:uren>:9 c:urg:-10 c:urge:-9 c:urgen:-9 c:url:-6 c:uro:-9 c:urt:-10 c:urth:-6
c:usa:-6 c:usc:6 c:usca:8 c:usi:8 c:uss:-16 c:ust>:-6 c:usta:7 c:ustan:8 c:ute:-8 c:ute>:-9 c:uton:6 c:utro>:6
c:utu:6 c:uur:-6 c:uurd>:-7 c:uva:6 c:uvai:8 c:uvais:8 c:vab:6 c:vad:6 c:vado>:6 c:vai:6 c:vais:7 c:vais>:7 c:val:-8
c:van>:8 c:vant:-6 c:vate:6 c:vate>:6 c:ve>:-9 c:vee:8 c:ven>:-11 c:vendi:7 c:vent:7 c:venta:9 c:ver:-12 c:verd:-9
c:verke:7 c:verla:7 c:verm:7 c:vert>:6 c:ves:8 c:vest:6 c:vet:7 c:vetem:-6 c:via:-7 c:viar:-6 c:vic:6 c:vie:-11
c:vier:-6 c:vil:7 c:vill:6 c:vog:-6 c:voi>:8 c:voir:-6 c:voir>:-6 c:vol:-12 c:volg:-7 c:volge:-6 c:vom:6 c:vom>:6
c:vou:-7 c:vou>:-8 c:vue:-7 c:wac:6 c:wan:7 c:want:10 c:want>:10 c:ward:6 c:was:-8 c:was>:-7 c:we>:-13 c:web:7
c:webs:8 c:websi:8 c:wei:-10 c:weit:-8 c:weite:-8 c:wen:8 c:wend:7 c:wende:7 c:wer:10 c:werk:19 c:werk>:6 c:werkz:6
c:wha:-6 c:what:-6 c:whe:-7 c:who:15 c:who>:9 c:whol:8 c:whole:8 c:wic:6 c:wice:7 c:wice>:7 c:wij>:8 c:wil:-12
c:will:-13 c:will>:-12 c:wis:8 c:wisc:6 c:wisch:6 c:woh:7 c:wol:6 c:wro:8 c:wron:9 c:wrong:9 c:wt>:7 c:xcl:8
c:xclu:8 c:xis:-6 c:xist:-7 c:ya>:14 c:ye>:-6 c:yez:14 c:yez>:14 c:yo>:15 c:ys>:6 c:yst:8 c:yste:9 c:ystem:8
c:zaam:6 c:zado:-6 c:zahle:6 c:ze>:-7 c:zei:-11 c:zeit:-7 c:zeit>:-7 c:zen>:-6 c:zent:7 c:zentr:8 c:zie>:-8
c:ziend:6 c:zij:18 c:zij>:6 c:zijn:12 c:zijn>:12 c:zio:-8 c:zion:-6 c:zus:6 c:zust:7 c:zusta:8 c:zwi:6 c:zwis:6
c:zwisc:6 c:zwo:6 c:zwol:6 c:zwoll:6 d:0.1:-19 d:0.4:-6 d:0.55:-12 d:0.7:-24 d:0.85:-18 e:paid=day:-20
e:paid=none:19 e:promise=day:5 e:promise=none:-8 e:run=none:-15 f:_amount:-33 f:_day:-39 f:_invoice:-58 f:admin:-25
f:all:-36 f:back:-25 f:bounce:-25 f:closed:-5 f:copy:-22 f:d.CANCELLED:-9 f:d.CONTRACT_TERMS:-7
f:d.DUPLICATE_BILLING:-6 f:d.LATE_FEE_CONTESTED:-9 f:d.LOST:-22 f:d.MISSING_DOCS:-6 f:d.NOT_OURS:21 f:d.NO_PO:-7
f:d.STALE_INVOICE:7 f:d.TAX:6 f:demand:49 f:difference:-24 f:dispute:-13 f:firm:-30 f:formal:-27 f:gone:111
f:goods:-21 f:greeting:-15 f:hardship:-18 f:hold:-20 f:hope:17 f:hostile:-31 f:inclusive:-34 f:insolvency:-35
f:joke:-8 f:lawyer:-51 f:legal:-36 f:moved:29 f:moves:-38 f:not:47 f:not_gone:-12 f:not_hope:-5 f:not_legal:-39
f:not_ooo:-12 f:not_paid:-12 f:not_stop:19 f:once_us:-16 f:ooo:-55 f:others:-6 f:paid:-22 f:pay:-8 f:plan:-11
f:proof:5 f:propose:-9 f:question:7 f:r.DAMAGED:-6 f:r.DESCRIPTION:-5 f:r.LATE_FEE_CONTESTED:-10 f:r.MISSING_DOCS:-7
f:r.NOT_OURS:7 f:r.NO_PO:-5 f:r.QUALITY:21 f:r.WRONG_PRODUCT:-7 f:redirect:35 f:refuse:-22 f:remittance:-5
f:rest:-12 f:run:-18 f:soon:-12 f:statement:-16 f:unable:-16 f:until:-31 f:wait:-8 f:willpay:-44
i:acknowledgement:-31 i:acknowledgement=2:-31 i:bounce:-41 i:bounce=3:-41 i:copy_invoice_request:-23
i:copy_invoice_request=3:-21 i:dispute:-12 i:dispute=1:21 i:dispute=2:-11 i:dispute=3:-23 i:hardship:-20
i:hardship=3:-17 i:hostile:-31 i:hostile=2:-15 i:hostile=3:-16 i:in_payment_run:-15 i:in_payment_run=3:-15
i:insolvency:-37 i:insolvency=3:-39 i:invoice_admin:-20 i:invoice_admin=3:-17 i:legal:-32 i:legal=2:5 i:legal=3:-41
i:nothing:30 i:out_of_office=2:31 i:out_of_office=3:-35 i:partial_payment:-6 i:payment_plan_request:-11
i:payment_plan_request=3:-14 i:promise_to_pay:-10 i:promise_to_pay=3:-9 i:question:15 i:question=1:28
i:question=3:-15 i:remittance_advice:-7 i:statement_request:-15 i:statement_request=3:-12 i:unsubscribe:-5
i:unsubscribe=2:-7 i:wrong_contact:204 i:wrong_contact=1:66 i:wrong_contact=2:25 i:wrong_contact=3:113 l:fr:5
l:it:-8 n:1:-29 n:2:46 n:3:10 n:5:-12 n:6:-14 p:absenc:-8 p:absten:6 p:accoun:17 p:addres:6 p:adeyem:9 p:adjunt:-5
p:admini:-5 p:adress:6 p:advoga:-8 p:agrade:-5 p:akkoor:5 p:almace:12 p:ammini:5 p:angesc:9 p:anteri:-5 p:antigu:5
p:anythi:5 p:apague:14 p:arriva:-5 p:articl:-5 p:assemb:6 p:assent:-17 p:associ:9 p:assunt:13 p:atenci:6 p:atendi:5
p:august:7 p:aushil:-6 p:autono:11 p:autori:-7 p:avvoca:-8 p:aziend:13 p:bedrij:10 p:beheer:8 p:bekomm:7 p:benade:9
p:bereik:6 p:berich:-5 p:bestan:-5 p:bestel:-12 p:bestuu:6 p:betale:-9 p:betali:6 p:betrac:12 p:betrie:8 p:betrif:7
p:bevest:5 p:bevond:9 p:bezahl:18 p:bloque:-8 p:bonjou:7 p:bookke:7 p:brothe:8 p:busine:9 p:cabine:9 p:cambia:11
p:cancel:-7 p:cantie:5 p:capisc:6 p:casell:8 p:cateri:-5 p:cautio:6 p:certif:-5 p:chaudi:6 p:chiama:-8 p:chiedi:5
p:client:-11 p:closin:6 p:cobran:6 p:colabo:9 p:collec:-5 p:colleg:7 p:comerc:7 p:comman:-9 p:compan:-10 p:compar:12
p:compra:19 p:compre:-15 p:compro:-5 p:compta:10 p:concer:7 p:concur:-6 p:condom:12 p:confor:-9 p:consei:-6
p:consen:-5 p:consig:-5 p:constr:5 p:consul:28 p:contab:11 p:contat:-11 p:contes:-8 p:contin:9 p:contra:-6
p:conven:6 p:cordia:13 p:correi:-9 p:corren:-5 p:correo:6 p:corres:-12 p:counci:12 p:creanc:-5 p:cualqu:-7
p:cumpli:6 p:debito:6 p:decidm:11 p:declar:-8 p:defens:-6 p:delega:9 p:delive:-5 p:deposi:8 p:dernie:5 p:derzei:-8
p:desati:15 p:descad:6 p:descul:-5 p:desins:-6 p:deslig:16 p:despac:-7 p:destin:-5 p:differ:-6 p:diffus:7
p:dinsda:-6 p:dirija:9 p:dispos:6 p:distin:-5 p:distur:6 p:doorge:-6 p:dossie:6 p:dringe:-5 p:dunnin:-5 p:durant:-7
p:ecrive:21 p:eingan:-5 p:einkau:7 p:einsch:-7 p:elettr:8 p:elimin:15 p:emaili:8 p:empfan:-5 p:employ:5 p:empres:20
p:encami:7 p:engana:14 p:entreg:-12 p:entrep:13 p:equivo:13 p:erhalt:-8 p:erreic:-5 p:essaye:5 p:estagi:5 p:estima:6
p:etabli:5 p:everyt:-6 p:exampl:-6 p:exclus:5 p:factur:14 p:factuu:-12 p:failli:-6 p:fattur:-7 p:fernan:14
p:financ:16 p:finanz:11 p:firmad:-5 p:firmat:-5 p:floris:14 p:foncti:9 p:fornec:12 p:forwar:13 p:fourni:9 p:fratel:5
p:freita:-8 p:funcoe:14 p:fundac:6 p:furthe:-10 p:geehrt:-6 p:gegens:11 p:geland:16 p:gentil:5 p:geomet:8
p:gescha:16 p:geschr:-5 p:gettin:11 p:gevond:-5 p:gradir:8 p:handel:6 p:handle:18 p:helpde:5 p:herinn:-7 p:herman:11
p:hierbi:6 p:hiermi:-6 p:holdin:7 p:immedi:7 p:inclus:-5 p:inform:-9 p:inmidd:5 p:inscri:-6 p:instea:-5 p:intend:5
p:intere:-9 p:interi:5 p:interp:5 p:invent:7 p:jacque:7 p:januar:-6 p:juridi:-9 p:jurist:7 p:kantoo:10 p:kontak:5
p:krankh:-9 p:kreisk:5 p:lament:7 p:landlo:7 p:letrad:-5 p:liefer:-5 p:liquid:-14 p:llevab:15 p:locali:6 p:losche:6
p:mahnve:8 p:mailad:6 p:mailin:-8 p:mainte:-7 p:malatt:-8 p:mancat:7 p:mandan:17 p:mandar:-6 p:mandat:-6 p:manten:-5
p:mantie:6 p:marque:8 p:martin:9 p:matern:-6 p:matric:-6 p:mauvai:15 p:mensaj:-8 p:messag:-13 p:monsie:-6 p:monteu:6
p:nachfo:13 p:nachst:-6 p:namast:7 p:nathal:9 p:nessun:7 p:ningue:17 p:nochma:-5 p:notair:18 p:notifi:-6
p:nuestr:-16 p:nutzun:-8 p:obriga:9 p:octubr:-5 p:offici:-7 p:organi:9 p:ottobr:-6 p:outsid:6 p:overge:11
p:pagame:14 p:paieme:-8 p:papela:8 p:passat:19 p:patien:8 p:payabl:7 p:paymen:-8 p:pendan:-5 p:pensio:27 p:perdon:5
p:person:6 p:pessoa:-8 p:pignor:5 p:planti:6 p:plasti:11 p:portar:10 p:presid:7 p:prezad:-5 p:printe:6 p:probee:7
p:proces:-6 p:procur:21 p:profes:5 p:progra:-5 p:protec:11 p:provat:7 p:provee:8 p:proxim:-8 p:purcha:11 p:qualqu:-8
p:qualun:-5 p:querie:9 p:quiten:6 p:reache:-5 p:recapi:8 p:recebi:8 p:recepc:12 p:recept:6 p:recevo:-16 p:rechnu:12
p:rechts:-6 p:recibi:-9 p:recibo:5 p:recipi:-5 p:reclam:-6 p:recogn:6 p:record:-9 p:regist:-7 p:regres:-5 p:relaci:7
p:remind:6 p:remiti:6 p:rempla:6 p:repren:11 p:requer:5 p:reserv:9 p:reside:13 p:resolv:-5 p:respon:8 p:ressou:16
p:restau:14 p:retire:17 p:retrai:7 p:revien:-9 p:ricezi:7 p:richti:8 p:rientr:-10 p:riserv:6 p:rispon:5 p:rivolg:-17
p:sbagli:7 p:scadut:7 p:schild:11 p:schrei:10 p:schrij:-8 p:scrive:15 p:seguen:-5 p:senore:-5 p:septem:5 p:serveu:6
p:servid:-5 p:sicher:9 p:sindic:8 p:sistem:-9 p:smette:-6 p:solici:-10 p:soltan:5 p:souhai:-9 p:statio:7 p:steurb:6
p:sticht:5 p:substi:14 p:succes:8 p:suivan:-5 p:suppre:8 p:suppri:8 p:suprim:8 p:terwij:6 p:titola:12 p:titula:10
p:toglie:18 p:trabaj:9 p:trabal:15 p:tramit:21 p:transm:-7 p:traspo:8 p:tratam:9 p:treasu:9 p:tribun:-6 p:trompe:10
p:trouwe:6 p:ubermo:7 p:umgehe:9 p:umschr:7 p:unique:-8 p:untern:8 p:urgenz:-8 p:utilic:6 p:utilis:-5 p:vennoo:7
p:verkee:15 p:verlas:15 p:vermoe:8 p:vertre:-7 p:verwer:5 p:verwij:-8 p:vireme:-6 p:voldoe:8 p:volunt:5 p:vrijda:-9
p:vuelva:-5 p:websit:16 p:weighb:5 p:weiter:-5 p:werkza:11 p:whatev:-5 p:zahlun:6 p:zentra:16 p:zugest:-6 p:zusamm:5
p:zustan:11 s:!:11 s:00000:-19 s:0000:-5 s:000:-14 s:00:-13 s:0:-15 s:?:-7 s:aanmaning:-9 s:abwesenheit:-8
s:abwesenheitsnotiz:-7 s:ac:-5 s:accounts:17 s:antwoord:-5 s:apagamento:9 s:assenza:-9 s:automatica:15
s:automatisch:-5 s:avisos:-8 s:aw:12 s:be:-6 s:bericht:-5 s:betalingsherinnering:5 s:betreff:7 s:bf:6 s:boleto:6
s:cc:-8 s:ch:7 s:cl:10 s:cliente:5 s:cobranca:7 s:comunidad:10 s:ct:5 s:delivery:-5 s:di:6 s:divida:-8 s:dm:-9
s:do:8 s:droit:-5 s:due:-8 s:email:7 s:eme:-5 s:en:-6 s:entrega:-8 s:entregar:-6 s:facture:5 s:factuur:-5 s:falha:-6
s:fattura:-7 s:faturas:5 s:fc:5 s:final:-5 s:fournitures:5 s:fr:11 s:fra:5 s:fs:10 s:ft:5 s:fw:21 s:fwd:46 s:ga:11
s:geen:7 s:grupo:8 s:impago:-5 s:impaye:-6 s:indevida:-9 s:inv:-5 s:invoice:-13 s:invoices:9 s:la:5 s:lembrete:-11
s:letter:9 s:luci:13 s:mahnung:-5 s:mail:-8 s:mensagem:12 s:mm:9 s:na:-6 s:nb:15 s:no:-7 s:non:-7 s:notice:-9 s:nv:5
s:objection:7 s:oi:-6 s:openstaand:8 s:opposition:-5 s:outstanding:-5 s:overdue:9 s:pagamento:15 s:pago:-7 s:palco:8
s:past:-7 s:pc:16 s:pedido:6 s:por:7 s:pre:5 s:rappel:-8 s:re:-25 s:rechnung:-17 s:rechnungen:9 s:reclamacion:6
s:relance:17 s:reminder:17 s:request:-6 s:res:23 s:resposta:5 s:retail:5 s:richiesta:-10 s:rj:5 s:rm:7 s:rn:13
s:ruckfrage:-7 s:saldo:-12 s:schoonmaak:9 s:secondo:5 s:segundo:18 s:sl:-8 s:solicitacao:8 s:solicitud:13
s:sollecito:11 s:som:14 s:sono:8 s:statement:-8 s:sv:5 s:to:-9 s:tweede:8 s:ultimo:-12 s:unsubscribe:-5 s:us:-6
s:uw:-8 s:van:12 s:vc:8 s:vencida:11 s:vencido:-7 s:verwerking:5 s:wg:7 s:your:10 s:zg:7 w:%:-6 w:00000:-16
w:0000:-33 w:000:-64 w:00:-65 w:0:-65 w:?:-25 w:@:230 w:aanmaningen:5 w:about:6 w:absence:-8 w:acao:-5 w:access:6
w:accounts:13 w:achats:8 w:acuse:5 w:address:6 w:adeyemi:9 w:administracion:-6 w:administrador:-5 w:administrator:7
w:administro:12 w:adres:6 w:adresser:8 w:advogados:-5 w:af:5 w:afraid:5 w:after:7 w:again:-11 w:ago:8 w:agosto:8
w:ahora:11 w:ai:8 w:ainda:8 w:akkoord:5 w:al:-7 w:alcun:8 w:alle:-9 w:allez:-5 w:almacen:12 w:along:5 w:also:-5
w:altra:6 w:and:-10 w:andata:15 w:angeschrieben:9 w:anna:13 w:antes:-6 w:any:5 w:anything:5 w:ao:-13 w:apaguem:14
w:apres:-5 w:aqui:42 w:are:-7 w:area:9 w:arreter:-10 w:art:6 w:article:-5 w:asi:-5 w:ask:-5 w:assemblea:7
w:assente:-17 w:associazione:8 w:assuntos:17 w:assure:5 w:asunto:5 w:at:-16 w:atencion:6 w:atendimento:5 w:aub:7
w:auch:10 w:aucun:6 w:auf:-17 w:augustus:7 w:aun:-6 w:automated:-6 w:automatici:5 w:automatische:6 w:autonomo:12
w:aux:20 w:avec:9 w:avvocato:-8 w:azienda:13 w:banco:-6 w:bande:-6 w:bando:5 w:banque:-5 w:bari:11 w:bas:5
w:bases:-8 w:be:-12 w:bedrijf:10 w:been:-5 w:before:-9 w:behalf:7 w:beide:-5 w:beim:-5 w:bekommen:5 w:belong:5
w:ben:27 w:benaderen:11 w:bent:5 w:bestanden:-5 w:beste:9 w:besteld:-5 w:bestuurder:7 w:betaal:-5 w:betalen:-9
w:betalingen:9 w:betrachten:12 w:betrifft:7 w:bevestigen:5 w:bevonden:9 w:bezahlen:17 w:bf:6 w:bien:-8 w:bij:10
w:bill:-6 w:bills:13 w:bis:-8 w:blijft:-5 w:bloccato:5 w:boleto:-5 w:bom:-8 w:bonjour:7 w:bookkeeper:8 w:books:9
w:borren:16 w:bought:13 w:box:10 w:brother:8 w:buchen:9 w:bucher:6 w:buen:5 w:buondi:6 w:bureau:-6 w:buscan:14
w:business:9 w:buyer:5 w:buzon:5 w:by:-14 w:ca:13 w:cabinet:9 w:cambiato:13 w:camion:5 w:cannot:-10 w:cantiere:5
w:capisco:6 w:caro:-5 w:carole:-5 w:casella:8 w:catar:5 w:catering:-5 w:caution:6 w:cela:-7 w:centre:-5 w:centro:14
w:cesse:12 w:cessem:-6 w:cesser:-8 w:cessou:14 w:cet:8 w:che:5 w:chi:15 w:chiama:6 w:chiediamo:5 w:chiedo:-5 w:ci:-7
w:cif:-5 w:claims:6 w:clerk:8 w:cliente:-9 w:closed:9 w:closing:6 w:cnpj:7 w:cobranza:10 w:cobrar:-11 w:coisa:6
w:colin:6 w:collega:6 w:com:5 w:commande:-5 w:company:-10 w:compras:15 w:compreso:-10 w:compta:13 w:comptable:10
w:comune:13 w:comunicacion:-5 w:comunicacoes:6 w:comunidad:8 w:con:10 w:concern:8 w:condominio:12 w:conferma:7
w:confirmacao:5 w:consegnato:5 w:consulente:6 w:consulte:11 w:conta:-8 w:contabile:8 w:contabilidad:10
w:contabilita:-13 w:contact:-13 w:contactar:7 w:contacte:12 w:contacto:12 w:contactos:-7 w:contas:13 w:contato:-7
w:contattarmi:-5 w:continua:5 w:continued:9 w:controller:8 w:cordialement:15 w:correio:-9 w:correos:6 w:cosa:-8
w:could:-7 w:council:12 w:cours:7 w:crediteuren:7 w:cualquier:-7 w:daar:16 w:dado:-5 w:dados:16 w:dagli:9 w:dai:16
w:dall:-7 w:dam:13 w:damit:10 w:dan:-8 w:dank:-9 w:darf:8 w:dass:-8 w:data:-13 w:date:-10 w:datos:12 w:days:-7
w:dazu:-6 w:de:-18 w:deal:7 w:debe:-5 w:debitore:7 w:decede:15 w:decidme:11 w:deixei:9 w:deixem:-6 w:deja:-5
w:deje:10 w:del:-8 w:dela:8 w:delete:5 w:dell:11 w:della:-16 w:delta:8 w:dem:11 w:demanda:-6 w:den:25 w:dental:-9
w:der:13 w:derniere:6 w:derzeit:-8 w:des:6 w:desativado:14 w:desde:16 w:despacho:-7 w:dessa:16 w:deudas:17 w:deve:7
w:devo:10 w:deze:6 w:dezember:-5 w:dezembro:7 w:di:7 w:dia:-17 w:dice:-5 w:dicho:13 w:die:-8 w:dient:14 w:dieses:14
w:diffusion:7 w:dinsdag:-6 w:directrice:5 w:dirijanse:7 w:disposition:8 w:disso:5 w:dissolvida:6 w:disturbarmi:6
w:dit:21 w:ditta:17 w:divida:-7 w:do:19 w:does:6 w:doet:7 w:dom:-5 w:dona:16 w:donc:-6 w:donde:6 w:doorgestuurd:-6
w:dossiers:9 w:dott:9 w:dove:-13 w:dovete:-6 w:down:8 w:dra:7 w:dsgvo:12 w:du:-9 w:due:-11 w:dunning:-5 w:durante:-7
w:ecrire:10 w:ecrivez:21 w:ee:36 w:een:10 w:effect:8 w:einer:-5 w:eingang:-5 w:einmal:-5 w:einschliesslich:-6
w:either:18 w:elena:7 w:elettronica:8 w:elk:8 w:elle:-14 w:ellos:-6 w:em:17 w:email:11 w:emailing:8 w:emails:-9
w:emite:-5 w:empresa:21 w:empty:5 w:encarregado:5 w:encontra:6 w:encontro:-6 w:engano:-5 w:enkele:6 w:entra:5
w:entregar:-6 w:entregue:-5 w:entreprise:13 w:entro:14 w:enviem:-10 w:envios:5 w:envoi:7 w:er:-10 w:era:15
w:erhalten:-8 w:erinnerung:11 w:erinnerungen:-5 w:errado:8 w:erreur:13 w:es:-11 w:esa:15 w:escriba:6 w:escriban:-11
w:escrita:5 w:escritorio:-5 w:essa:-11 w:essayez:5 w:esse:-8 w:essere:5 w:est:27 w:esta:-11 w:estao:12 w:estimados:5
w:esto:15 w:estos:5 w:estou:8 w:et:-10 w:etablissement:5 w:etant:8 w:etre:-8 w:etude:8 w:euro:-9 w:ever:6
w:everything:-6 w:ex:14 w:example:-6 w:exclusivamente:6 w:existe:-10 w:faccio:9 w:factura:-17 w:facturas:16
w:facture:-17 w:facturen:21 w:factures:9 w:factuur:-11 w:faire:-10 w:falei:7 w:falls:10 w:falta:-5 w:fattura:-10
w:favor:5 w:favore:8 w:faz:6 w:fecha:-7 w:ferias:-9 w:fernando:14 w:fica:-5 w:fichero:5 w:fiel:6 w:figlia:7
w:filipa:10 w:fin:-8 w:finances:5 w:fino:-11 w:firma:21 w:first:-5 w:for:11 w:form:-6 w:former:7 w:fornecedores:9
w:forward:8 w:forwarding:8 w:fournisseurs:9 w:fragen:12 w:frau:8 w:freitag:-8 w:frere:14 w:friday:-5 w:fue:-6
w:fui:6 w:full:-5 w:funcoes:14 w:fuori:8 w:fur:13 w:further:-10 w:ga:11 w:gar:9 w:garante:7 w:gdpr:-5 w:gebe:-8
w:geben:13 w:geen:11 w:gegenstandslos:11 w:gehort:11 w:geht:-5 w:gelandet:16 w:geld:-5 w:gente:8 w:gentileza:11
w:geom:5 w:geometra:8 w:gere:6 w:geschaftsfuhrer:5 w:geschil:6 w:gestoria:6 w:get:-11 w:getting:11 w:geval:9
w:gevonden:-5 w:gia:10 w:gibt:-5 w:giugno:6 w:gli:-8 w:good:9 w:graag:7 w:grazie:-13 w:group:8 w:groupe:5 w:grupo:12
w:gruss:-6 w:guardi:8 w:gut:6 w:ha:-8 w:haal:14 w:haar:10 w:hab:8 w:habe:-8 w:haben:12 w:habla:6 w:hale:7 w:hall:5
w:hallo:7 w:handled:10 w:handles:8 w:hanno:-5 w:has:5 w:hat:9 w:have:11 w:hay:-5 w:he:14 w:heb:-11 w:hebben:11
w:helpdesk:5 w:hem:-7 w:her:7 w:heraus:-6 w:here:15 w:herinneringen:-6 w:hermano:13 w:herr:15 w:herrn:7 w:het:-18
w:hier:12 w:hierbij:6 w:hiermit:-6 w:holding:5 w:hoofd:5 w:horen:-7 w:hr:6 w:hull:6 w:ich:23 w:ici:14 w:ict:5
w:if:-12 w:ihre:12 w:ihrem:-7 w:ihrer:-8 w:ii:9 w:il:20 w:im:10 w:immediate:9 w:in:28 w:inbox:17 w:inclusive:-6
w:indica:-5 w:indirizzo:-6 w:inkoop:6 w:inmiddels:5 w:instead:-5 w:interim:5 w:into:6 w:invii:5 w:invio:5
w:invoice:-6 w:io:45 w:is:11 w:ist:22 w:it:-31 w:iva:5 w:ive:8 w:je:12 w:jo:6 w:job:5 w:jou:5 w:jubilo:7
w:judicial:-5 w:juizo:5 w:jullie:-11 w:june:10 w:junio:20 w:junto:-6 w:jusqu:-5 w:just:-6 w:kan:-11 w:kann:-11
w:kantoor:10 w:kassel:11 w:keep:9 w:keer:-6 w:keine:-13 w:kenne:14 w:kennen:15 w:kleine:11 w:know:6 w:konnen:-5
w:kontakt:6 w:kreiskasse:5 w:kun:-5 w:kurz:6 w:la:37 w:laat:-11 w:laden:10 w:las:-9 w:lasciato:7 w:lassen:5
w:leave:-5 w:ledger:8 w:left:22 w:legge:12 w:les:7 w:letrado:-5 w:lic:-5 w:liegt:-5 w:lien:-6 w:like:-8 w:line:12
w:liquidators:6 w:liquidazione:-5 w:list:5 w:lista:10 w:liste:14 w:listes:6 w:llamen:11 w:llegan:16 w:lleva:5
w:llevaba:15 w:llevo:10 w:lo:-9 w:longer:13 w:lopes:7 w:loro:9 w:los:-7 w:loschen:6 w:loue:7 w:lt:-6 w:ltd:11
w:luca:-5 w:lugar:9 w:lui:13 w:lundi:-11 w:lunes:10 w:ma:-16 w:maak:7 w:maakt:6 w:mach:11 w:macht:19 w:mae:-5
w:mahnverteiler:8 w:mai:9 w:mail:-51 w:mailadres:-6 w:mailadresse:12 w:mailing:-7 w:mails:-6 w:mailt:30
w:maintenance:-5 w:mairie:9 w:maitre:14 w:mal:-8 w:man:-5 w:mandando:11 w:mandanten:9 w:mandataire:5 w:mantiene:6
w:mardi:-6 w:mari:12 w:marz:11 w:marzo:14 w:mas:-21 w:massa:6 w:mate:7 w:matin:7 w:matricula:-6 w:matriz:6
w:mauvais:15 w:may:7 w:meer:5 w:mehr:10 w:mei:12 w:meine:15 w:mensagens:5 w:mensaje:-8 w:mensen:7 w:mes:5
w:message:-7 w:messaggio:-5 w:met:-12 w:mi:-6 w:mia:5 w:mich:-10 w:mid:12 w:mill:14 w:minha:-13 w:minore:5 w:mio:16
w:mir:-5 w:mis:5 w:mismo:-6 w:mit:7 w:mme:10 w:moca:7 w:moet:31 w:mogen:-5 w:moi:15 w:mon:5 w:monsieur:-6
w:monteur:6 w:more:7 w:moved:6 w:ms:7 w:mt:8 w:mw:6 w:na:-17 w:naam:-5 w:nach:-6 w:nachsten:-5 w:nada:22 w:nadie:-7
w:namaste:7 w:nao:12 w:nathalie:9 w:ne:7 w:need:-7 w:nehmen:8 w:nem:-9 w:nenhum:-10 w:neri:5 w:nessun:-7 w:nessuno:5
w:nicht:11 w:nichts:6 w:nie:-12 w:niente:25 w:niets:13 w:ninguem:17 w:nix:8 w:no:14 w:nobody:16 w:nochmal:-5
w:nog:-7 w:noi:6 w:nom:-8 w:nome:7 w:nomeado:5 w:non:8 w:nooit:-8 w:nos:-16 w:nossa:5 w:nosso:-6 w:nossos:-7
w:nostra:5 w:nostro:-5 w:nota:-16 w:notaire:19 w:nous:7 w:november:7 w:novembro:-5 w:novo:-8 w:nowt:8 w:nu:-6
w:nuestro:-10 w:nuevo:10 w:numero:10 w:nummer:9 w:nunes:10 w:nuovo:11 w:nutzung:-8 w:object:5 w:obrigado:10
w:occupe:6 w:octubre:-5 w:of:-7 w:offen:5 w:office:22 w:oggi:-7 w:ok:-5 w:okafor:7 w:oltre:6 w:om:-5 w:one:-20
w:only:23 w:ons:5 w:ontvangt:5 w:opa:-5 w:or:-17 w:ora:5 w:orden:-7 w:ordini:-16 w:organization:6 w:os:-19
w:ottobre:-6 w:ou:-16 w:oui:-6 w:our:-13 w:ours:-11 w:outro:11 w:outside:6 w:ouvert:6 w:over:10 w:overgedragen:9
w:pagamenti:11 w:pagamentos:8 w:pagar:-14 w:pagata:-5 w:pago:-13 w:pagos:16 w:paiement:-7 w:pand:9 w:parce:5
w:parte:11 w:partita:5 w:pas:-7 w:paso:8 w:passata:7 w:passato:13 w:passer:-7 w:passt:6 w:patient:11 w:payables:8
w:paye:-7 w:payer:-8 w:paying:-8 w:payment:-7 w:pdf:-9 w:pendant:-5 w:pensioen:7 w:per:9 w:pero:-7 w:perso:-12
w:person:12 w:persona:7 w:personal:-14 w:personale:9 w:pessoal:-6 w:phone:-5 w:pilar:9 w:piu:28 w:placed:5
w:plantilla:6 w:plazo:6 w:please:7 w:plus:-13 w:plutot:5 w:po:-5 w:poco:8 w:poi:-5 w:pons:-5 w:por:-10 w:portal:5
w:portaria:10 w:portes:6 w:post:-12 w:posta:5 w:pouvez:-6 w:praxis:7 w:prego:15 w:presente:-5 w:presidente:7
w:preso:-5 w:prezados:-5 w:pris:6 w:private:5 w:pro:10 w:probeer:7 w:prochain:-5 w:procure:11 w:proof:11
w:protecao:5 w:proveedores:7 w:proxima:-6 w:pu:-6 w:pub:7 w:pudo:-5 w:puede:-5 w:quadro:7 w:qualquer:-8
w:qualunque:-5 w:quarta:8 w:que:6 w:queda:-5 w:quello:-10 w:quem:8 w:querem:8 w:queries:9 w:quero:-8 w:quest:-17
w:queste:6 w:questions:-6 w:questo:8 w:qui:26 w:quick:5 w:quien:5 w:quiero:-5 w:quitenme:6 w:quitte:10 w:raus:16
w:reached:-5 w:ready:6 w:recapito:11 w:receba:8 w:recebi:-6 w:recebo:7 w:receptie:7 w:recevoir:-16 w:rechnungen:12
w:recibos:5 w:reclamacion:-7 w:reclamo:7 w:recognise:6 w:record:7 w:records:-7 w:regressando:-5 w:reicht:-6
w:rekeningen:6 w:relacion:8 w:relief:7 w:remesa:-7 w:reminder:6 w:remis:-5 w:repare:6 w:reprend:11 w:repris:16
w:requerimientos:6 w:responder:-8 w:respondo:9 w:ressources:16 w:restaurant:14 w:retired:8 w:retirez:6 w:retour:-6
w:retraite:7 w:revient:-10 w:rgpd:-6 w:rh:9 w:ricevo:-17 w:ricezione:7 w:richtig:9 w:rien:13 w:rientro:-10 w:ring:10
w:riserva:7 w:rispondere:7 w:riva:6 w:rivolgersi:-14 w:rn:15 w:rol:10 w:rosa:10 w:roux:8 w:run:5 w:sa:6 w:sai:-15
w:sandra:6 w:sans:-5 w:sao:9 w:saprei:5 w:say:-6 w:sbagliato:5 w:scaduta:8 w:schreiben:10 w:schrijven:-5 w:scp:15
w:scriva:-5 w:scrivere:5 w:scrivermi:9 w:scrivetemi:-12 w:se:22 w:segue:10 w:seguo:7 w:sehr:-6 w:seine:7 w:seit:27
w:sem:-5 w:semana:-6 w:send:-5 w:senhor:9 w:senores:-5 w:sept:5 w:september:8 w:serai:-5 w:serieus:5 w:services:5
w:servico:-5 w:servidor:-5 w:setor:7 w:seus:-7 w:sexta:8 w:should:-6 w:shows:5 w:si:-8 w:siamo:-6 w:side:12 w:sie:13
w:sig:12 w:signor:6 w:sim:-5 w:sin:-10 w:since:-5 w:sindica:10 w:sinds:10 w:sir:7 w:sistema:-7 w:site:6 w:six:12
w:smettetela:-6 w:so:31 w:social:-6 w:sold:5 w:solicita:6 w:solicitamos:5 w:solicito:-7 w:solicitud:-5 w:soll:12
w:solo:16 w:soltanto:5 w:somos:30 w:son:11 w:sono:19 w:sonst:-5 w:sont:-6 w:sorge:6 w:sorry:8 w:sou:39 w:souhaite:-9
w:sous:-5 w:soy:18 w:spett:6 w:spoed:-10 w:sta:-6 w:state:-6 w:station:7 w:stato:-8 w:steeds:9 w:steht:7
w:stichting:5 w:streichen:-10 w:studio:6 w:sturen:-8 w:stuur:13 w:su:-6 w:sua:-12 w:suas:6 w:suis:33 w:sulle:8
w:summer:5 w:suppliers:6 w:supprimer:5 w:sur:-12 w:sus:19 w:system:18 w:ta:-9 w:take:12 w:taken:12 w:tal:7 w:tale:7
w:talk:-5 w:tao:8 w:tatig:8 w:team:7 w:tegen:-6 w:telefone:8 w:telephone:-5 w:tem:-9 w:tenho:11 w:ter:5 w:tercera:-5
w:terug:-7 w:terwijl:6 w:th:-8 w:thank:6 w:the:11 w:their:5 w:them:-6 w:thema:8 w:there:-8 w:they:6 w:thies:8
w:thing:5 w:third:9 w:this:21 w:three:-5 w:tira:13 w:titolare:12 w:to:10 w:todas:7 w:today:-6 w:todos:10
w:togliete:9 w:toglietemi:7 w:told:5 w:tomar:7 w:tout:-8 w:toute:-6 w:toutes:-6 w:trabajo:6 w:trabalha:15
w:tramita:21 w:transferred:8 w:trata:-6 w:treasurer:9 w:trenta:7 w:tres:-11 w:trinta:5 w:trompez:10 w:trouwens:6
w:try:17 w:tu:-5 w:tudo:-8 w:tun:19 w:turn:7 w:tut:7 w:twice:13 w:two:-6 w:ubermorgen:7 w:uit:6 w:um:-9 w:umgehend:9
w:umschreiben:7 w:un:-19 w:una:-8 w:und:-11 w:une:-14 w:uniquement:-8 w:unit:14 w:unless:5 w:uno:6 w:unserem:5
w:unserer:-5 w:unter:-7 w:unternehmen:8 w:until:-5 w:up:-6 w:ur:9 w:urgenze:-8 w:use:18 w:uw:-5 w:va:-6 w:vai:-5
w:van:20 w:vcs:-8 w:vendi:24 w:vennootschap:7 w:ventas:12 w:ver:-5 w:verder:-6 w:verkeerde:18 w:verlassen:15
w:vermoedelijk:8 w:verso:7 w:vertretung:-6 w:veux:-6 w:vez:-6 w:vi:9 w:vielen:-8 w:vise:6 w:voces:8 w:voi:10
w:voldoen:8 w:voluntary:5 w:vom:11 w:von:-10 w:vostri:12 w:vou:-15 w:voulez:8 w:voyez:13 w:vrijdag:-9 w:want:20
w:ware:8 w:waren:-8 w:was:-10 w:wat:-8 w:way:5 w:we:-21 w:website:12 w:weet:8 w:wegens:6 w:weighbridge:5 w:weil:-5
w:weiss:10 w:weiter:-9 w:weiteren:-7 w:wenden:15 w:werden:-6 w:werk:12 w:weten:5 w:what:-9 w:whatever:-5 w:when:-7
w:who:18 w:why:-5 w:wi:8 w:wie:-7 w:wij:15 w:wil:-6 w:will:-23 w:wissen:9 w:with:9 w:wochen:8 w:woher:10 w:wollen:-6
w:work:8 w:wrong:17 w:ya:26 w:years:5 w:yo:32 w:you:8 w:your:5 w:zahle:6 w:zahlen:-8 w:zahlungen:13 w:zentrale:16
w:zich:7 w:ziet:9 w:zij:12 w:zijn:25 w:zo:-5 w:zoon:-5 w:zu:7 w:zullen:9 w:zum:10 w:zur:-5 w:zustandig:11 w:zwar:8
w:zwolle:12
"""
