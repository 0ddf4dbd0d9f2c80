"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -5.18
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-24 ?ack:5 ?all:-5 ?back:6 ?copy:-5 ?gone:-6 ?mine:13 ?not:-13 ?pay:-7 ?plan:-11 ?question:-23 ?redirect:-14
?statement:-6 ?stop:8 b:00000_approved:6 b:0000_!:-6 b:0000_0000:5 b:0000_la:6 b:0000_und:6 b:000_0:-11 b:000_est:-6
b:000_of:6 b:00_%:-5 b:00_and:5 b:00_anos:-5 b:00_are:5 b:00_do:5 b:00_dsgvo:10 b:00_en:6 b:00_nous:15
b:00_november:5 b:00_october:5 b:00_oktober:-10 b:00_ottobre:-6 b:00_to:8 b:00_zijn:9 b:0_000:-13 b:0_0:-23
b:0_de:-8 b:0_esta:-7 b:0_nao:-9 b:0_november:6 b:0_novembre:7 b:0_oktober:13 b:?_?:-6 b:@_nao:-7 b:aan_de:9
b:about_the:8 b:abstengan_de:5 b:access_to:9 b:address_and:-5 b:address_for:7 b:address_from:-6
b:administration_on:5 b:adresse_de:7 b:adresser_vos:8 b:agora_ee:7 b:agosto_nao:12 b:ainda_nao:16 b:al_00:-5
b:al_garante:6 b:al_mio:-5 b:am_00:-5 b:am_only:9 b:an_@:7 b:and_00:6 b:and_am:6 b:and_do:-5 b:and_have:11
b:and_never:-5 b:any_more:16 b:ao_abrigo:5 b:apaguem_meu:16 b:aqui_ee:53 b:are_not:8 b:are_two:-6 b:art_00:7
b:article_00:-5 b:assuntos_de:8 b:ate_sexta:10 b:au_00:14 b:auch_nicht:7 b:aun_no:-7 b:aus_dem:10 b:aus_ihrem:-7
b:avec_la:11 b:avec_les:5 b:avec_vos:-5 b:avons_pas:5 b:baja_de:8 b:bande_de:-5 b:been_put:6 b:behalf_of:7
b:bei_ihnen:-7 b:bei_uns:8 b:ben_de:15 b:bin_bis:-7 b:bin_seit:8 b:binnen_een:5 b:bis_einschliesslich:-6
b:bitte_rechnung:8 b:bitte_streichen:-7 b:bitte_wenden:6 b:bom_dia:-8 b:bonjour_la:6 b:borren_este:6 b:by_the:-6
b:by_this:6 b:caixa_de:-5 b:can_tell:9 b:cantiere_di:7 b:ce_est:8 b:cessou_funcoes:14 b:cette_adresse:-5
b:cette_boite:7 b:cette_facture:-7 b:che_io:13 b:che_non:-7 b:chiediamo_di:6 b:com_os:-6 b:comercio_de:6
b:company_went:5 b:con_el:-10 b:con_ellos:-5 b:con_la:6 b:con_noi:9 b:con_riserva:6 b:contacte_@:17 b:correo_@:-8
b:correo_de:7 b:creditors_voluntary:6 b:da_empresa:9 b:da_massa:6 b:da_minha:-5 b:da_oggi:-6 b:da_questa:8
b:da_war:6 b:dai_vostri:14 b:dank_fur:-7 b:darf_ich:10 b:das_nicht:-5 b:dat_je:5 b:de_00:-7 b:de_cobranca:-5
b:de_cobranza:9 b:de_correio:-6 b:de_curator:8 b:de_dados:15 b:de_deux:5 b:de_dezembro:7 b:de_escribirme:5
b:de_factuur:-5 b:de_ferias:-8 b:de_insolvencia:6 b:de_la:-8 b:de_me:-9 b:de_messages:-8 b:de_nao:-6 b:de_ne:-9
b:de_novembro:-5 b:de_novos:6 b:de_pagos:7 b:de_paiement:-5 b:de_paz:5 b:de_pedido:7 b:de_que:-10 b:de_retour:-5
b:de_su:-5 b:de_sus:19 b:de_verkeerde:18 b:de_voces:-9 b:de_vos:8 b:de_votre:11 b:deal_with:7 b:dear_all:-5
b:decede_le:14 b:deixem_de:-5 b:dem_verteiler:8 b:desde_dia:6 b:desde_junio:10 b:dessa_lista:10 b:di_fatture:8
b:di_mia:7 b:di_scrivere:-6 b:di_solleciti:5 b:dia_00:-6 b:die_firma:7 b:die_zentrale:5 b:diese_adresse:5
b:dinsdag_00:-5 b:dirijanse_@:9 b:dit_adres:9 b:dit_que:5 b:do_not:-6 b:do_quadro:9 b:do_rgpd:5 b:do_the:10
b:do_with:11 b:dom_00:-5 b:door_onze:8 b:dott_ssa:5 b:ecrire_@:13 b:ee_andata:11 b:ee_cambiato:13 b:ee_com:24
b:ee_da:-10 b:ee_mai:7 b:ee_minha:-12 b:ee_quello:-16 b:ee_uma:7 b:ee_un:5 b:een_van:5 b:einschliesslich_freitag:-6
b:either_of:5 b:el_administrador:-5 b:el_asunto:9 b:el_cif:-5 b:el_correo:-5 b:el_de:5 b:el_del:14 b:el_numero:6
b:el_plazo:5 b:el_que:5 b:em_0000:-9 b:em_agosto:12 b:em_nome:8 b:em_processo:6 b:em_setembro:5 b:emailing_me:11
b:en_0000:7 b:en_cours:7 b:en_een:5 b:en_el:8 b:en_er:8 b:en_ik:-5 b:en_la:-15 b:en_marzo:16 b:en_met:-5 b:en_mij:7
b:en_niets:7 b:en_stuur:5 b:encontra_se:5 b:encontro_me:-5 b:enviem_mais:-8 b:er_een:-6 b:es_el:-6 b:es_la:5
b:es_para:10 b:es_reicht:-7 b:es_un:-10 b:escriba_@:5 b:escriban_mas:-14 b:est_au:18 b:est_decede:14 b:est_la:11
b:est_lui:8 b:est_mon:7 b:est_pas:6 b:esta_en:-10 b:este_buzon:11 b:este_endereco:11 b:este_mail:-8 b:esto_era:10
b:esto_es:-8 b:estoy_de:-7 b:estoy_en:9 b:et_de:-7 b:et_la:7 b:eu_so:14 b:even_serieus:5 b:factura_?:-6
b:facturen_@:5 b:fatture_non:8 b:fin_de:-5 b:fino_al:-5 b:for_the:15 b:fui_nomeado:6 b:fur_ihre:-7 b:gar_nicht:13
b:geben_?:15 b:geen_betalingen:6 b:geen_enkele:5 b:gleich_mit:5 b:got_is:5 b:guardi_che:8 b:ha_dado:-5 b:haal_me:-5
b:haal_mij:6 b:hab_mit:12 b:haben_mit:9 b:haben_sie:-7 b:haben_wir:-5 b:has_been:6 b:has_not:8 b:hat_uns:6
b:have_asked:7 b:have_no:11 b:have_not:-6 b:have_nothing:7 b:he_is:8 b:heb_je:-5 b:hebben_wij:7 b:heeft_bij:5
b:heeft_de:10 b:heeft_geen:-5 b:het_volgende:5 b:ho_chiuso:6 b:ich_bin:-5 b:ich_hab:11 b:ich_habe:-7 b:ich_ihnen:13
b:ich_nicht:-6 b:ich_nichts:-7 b:ich_will:-6 b:if_you:-7 b:ihnen_die:15 b:ihre_firma:14 b:ihrem_verteiler:-7
b:ik_ben:31 b:ik_ga:9 b:ik_heb:-6 b:ik_kan:-5 b:ik_krijg:5 b:ik_met:9 b:ik_mijn:6 b:ik_werk:5 b:ik_wil:-5 b:il_00:-6
b:il_concordato:5 b:il_mio:13 b:il_nuovo:11 b:il_presidente:8 b:il_sig:7 b:il_signor:7 b:im_haus:-5
b:in_amministrazione:5 b:in_de:-9 b:in_may:9 b:in_mei:9 b:in_september:7 b:in_your:10 b:in_zwolle:5
b:insolvencia_no:6 b:into_creditors:6 b:invoice_has:6 b:io_di:5 b:io_non:9 b:io_sono:23 b:is_er:-6 b:is_geen:-5
b:is_my:9 b:is_not:11 b:is_on:-5 b:is_per:7 b:is_that:5 b:ist_eine:7 b:ist_fur:5 b:ist_nicht:7 b:ist_noch:6
b:it_again:-5 b:it_is:-8 b:ja_falei:9 b:ja_nao:8 b:je_ai:13 b:je_demande:7 b:je_ne:8 b:je_serai:-5 b:je_suis:33
b:je_vous:-13 b:juizo_de:6 b:june_and:7 b:kann_ich:-6 b:kantoor_is:8 b:keine_mahnungen:-8 b:know_who:13 b:la_0000:-9
b:la_0:-10 b:la_compta:12 b:la_contabile:12 b:la_contabilita:-13 b:la_data:-9 b:la_de:5 b:la_derniere:6
b:la_ditta:19 b:la_dott:5 b:la_empresa:14 b:la_factura:-13 b:la_fattura:-8 b:la_gestoria:7 b:la_liquidation:5
b:la_partita:6 b:la_persona:6 b:la_plantilla:6 b:la_posta:5 b:la_que:14 b:la_remesa:-7 b:la_scp:15 b:le_0:13
b:le_aviso:8 b:le_cabinet:7 b:le_ha:8 b:left_in:-6 b:left_the:9 b:les_factures:6 b:les_he:10 b:les_ruego:5
b:liquidation_on:5 b:lista_por:11 b:liste_de:19 b:lo_paso:8 b:lo_que:-5 b:loschen_sie:6 b:lui_qui:10 b:maak_ik:8
b:maar_ik:5 b:mailadresse_aus:14 b:mailbox_is:10 b:mais_nada:9 b:mandar_mensagem:5 b:mandataire_judiciaire:5
b:mas_por:-10 b:me_about:9 b:me_de:-6 b:me_ha:6 b:me_llegan:16 b:mehr_an:5 b:mehr_erhalten:-6 b:mehr_zu:13
b:meine_mailadresse:14 b:meine_vertretung:-6 b:merci_adresser:12 b:merci_arreter:-11 b:met_het:7 b:met_pensioen:5
b:meu_contacto:11 b:mi_correo:5 b:mi_hermano:13 b:mio_avvocato:-5 b:mio_indirizzo:10 b:mio_padre:8 b:mir_nicht:7
b:mis_datos:11 b:mit_dem:7 b:moi_de:17 b:moin_herr:5 b:mon_absence:-6 b:mon_mari:10 b:moved_to:9 b:my_brother:8
b:my_email:6 b:naar_@:7 b:name_and:8 b:nao_consta:-6 b:nao_ee:-19 b:nao_foi:-6 b:nao_me:-6 b:nao_sao:12 b:nao_sou:18
b:nao_tenho:14 b:nao_vou:-10 b:ne_la:10 b:ne_occupe:7 b:ne_plus:-6 b:ne_souhaite:-7 b:nehmen_sie:8 b:nicht_die:6
b:nicht_mehr:14 b:nicht_weitergeleitet:5 b:nichts_sagen:-6 b:nichts_zu:13 b:niet_bij:6 b:niet_langer:6 b:niet_over:6
b:nix_mehr:10 b:no_access:9 b:no_dia:-6 b:no_escriban:-6 b:no_juizo:6 b:no_llevo:12 b:no_lo:9 b:no_longer:9
b:no_me:9 b:no_more:-5 b:no_no:-7 b:no_nos:-5 b:no_quiero:-5 b:no_somos:8 b:no_tenemos:5 b:nobody_here:5
b:noi_non:-9 b:noi_siamo:-5 b:nome_de:8 b:non_capisco:6 b:non_disturbarmi:6 b:non_ee:-9 b:non_mi:-15 b:non_posso:6
b:non_saprei:5 b:non_scrivetemi:-9 b:non_so:9 b:non_sono:7 b:nos_ha:-5 b:nos_por:-5 b:not_be:-9 b:not_deal:8
b:not_know:13 b:not_me:6 b:not_mine:5 b:not_on:8 b:not_pay:6 b:not_taken:5 b:not_the:11 b:nothing_about:8
b:nothing_in:-5 b:nothing_to:7 b:notre_comptable:7 b:nutzung_meiner:-6 b:of_000:6 b:of_the:-8 b:of_them:-5
b:of_these:-5 b:of_this:-5 b:of_your:9 b:off_your:18 b:oggi_non:-5 b:on_00:21 b:on_behalf:7 b:on_file:-6 b:on_hold:5
b:one_of:-5 b:only_the:11 b:ons_kantoor:7 b:op_@:9 b:op_de:-5 b:op_een:7 b:orden_de:-5 b:ottobre_compreso:-6
b:outro_cnpj:14 b:pago_que:5 b:par_la:7 b:par_le:-6 b:par_mon:-7 b:para_este:-9 b:para_que:-5 b:pas_ce:5 b:pas_en:-5
b:pas_les:6 b:pas_repondre:5 b:pedido_00000:9 b:people_have:6 b:per_0:16 b:per_favore:9 b:per_la:-16
b:per_pagamenti:5 b:per_qualunque:-5 b:per_the:6 b:per_urgenze:-6 b:per_week:5 b:perche_non:5 b:personal_address:-7
b:piu_con:9 b:please_and:12 b:please_do:-6 b:please_note:9 b:please_remove:-8 b:plus_de:5 b:plus_recevoir:-8
b:por_esta:-5 b:por_gentileza:12 b:posta_elettronica:8 b:pour_les:11 b:pour_rien:6 b:prego_di:14 b:processo_de:6
b:proof_of:5 b:put_on:6 b:qu_il:7 b:que_cualquier:-5 b:que_dejen:6 b:que_ee:-5 b:que_el:22 b:que_es:5 b:que_este:7
b:que_je:9 b:que_la:-5 b:que_le:7 b:que_lo:-6 b:que_me:-10 b:que_no:-17 b:que_nos:-5 b:que_retirem:7 b:que_se:5
b:que_tem:-7 b:que_ustedes:10 b:quello_di:8 b:queries_to:6 b:questa_mail:-10 b:qui_gere:-8 b:quitenme_de:5
b:quitte_la:8 b:recevoir_de:-7 b:rechnung_auf:7 b:rechnung_nicht:10 b:remove_me:10 b:rien_et:6 b:ring_the:15
b:riserva_di:6 b:rn_0:15 b:ruego_que:6 b:sais_pas:5 b:schreiben_sie:6 b:scrivere_@:8 b:scrivete_@:5
b:scrivetemi_piu:-8 b:se_abstengan:5 b:se_catar:5 b:se_de:-6 b:se_em:6 b:se_jubilo:7 b:se_la:5 b:se_nada:12
b:se_no:12 b:seit_0:5 b:seit_marz:13 b:send_you:9 b:service_comptable:10 b:si_chiama:5 b:si_no:7 b:sich_an:7
b:sie_auf:-5 b:sie_bitte:7 b:sie_diese:12 b:sie_haben:8 b:sie_meine:9 b:sie_mich:-9 b:sie_sind:7 b:sie_unsere:7
b:since_june:5 b:sinds_0:7 b:six_mois:9 b:smettetela_di:-6 b:so_00:5 b:solicitamos_que:5 b:solleciti_automatici:6
b:somos_la:15 b:sono_assente:-13 b:sono_il:18 b:sono_la:7 b:sorry_wrong:14 b:souhaite_plus:-7 b:soy_el:12
b:soy_la:10 b:spett_le:6 b:spoed_?:-8 b:stop_emailing:11 b:streichen_sie:-8 b:su_correo:13 b:su_mensaje:-5
b:summer_and:6 b:sus_correos:13 b:tag_herr:-7 b:tag_wir:8 b:take_us:10 b:thank_you:7 b:that_you:-5 b:the_0:-5
b:the_block:-5 b:the_business:7 b:the_buyer:5 b:the_council:7 b:the_money:8 b:the_new:-6 b:the_signed:-6
b:the_site:9 b:the_summer:5 b:the_system:5 b:there_is:-8 b:third_time:10 b:this_account:-6 b:this_email:5
b:this_inbox:11 b:this_invoice:-6 b:this_is:17 b:this_mailbox:13 b:this_message:7 b:tira_meu:5 b:tirem_me:5 b:to_@:7
b:to_be:-5 b:to_do:17 b:to_send:8 b:to_take:12 b:to_the:6 b:to_you:-5 b:todas_las:8 b:todos_los:10
b:toglietemi_dai:5 b:told_you:6 b:tot_en:-5 b:trata_se:-5 b:trenta_giorni:6 b:tribunal_ouvert:5 b:try_@:14
b:tut_mir:7 b:uit_uw:7 b:un_altra:6 b:un_correo:-11 b:und_0000:6 b:und_an:7 b:und_die:6 b:und_schreiben:5
b:under_article:8 b:unless_you:5 b:uns_aus:-6 b:unternehmen_tatig:8 b:uw_mail:-5 b:van_dam:13 b:van_de:11
b:van_deze:10 b:van_een:7 b:van_jou:5 b:vao_se:5 b:verzoek_ik:7 b:vi_chiediamo:5 b:vi_prego:10 b:vielen_dank:-7
b:voi_?:12 b:voir_avec:6 b:voluntary_liquidation:6 b:voor_de:-5 b:vos_envois:-5 b:vos_factures:7 b:votre_liste:18
b:votre_message:-7 b:vous_faire:-7 b:vous_trompez:10 b:vous_voulez:7 b:vous_vous:10 b:we_are:-6 b:we_do:5
b:we_have:-14 b:we_need:-5 b:wenden_sie:5 b:which_has:5 b:wij_hebben:-6 b:wij_in:9 b:wij_niet:-7 b:wij_zijn:20
b:wij_zullen:9 b:will_write:5 b:wir_haben:-6 b:wird_nicht:5 b:with_everything:-5 b:with_us:-6 b:wordt_niet:-5
b:work_for:10 b:would_be:6 b:ya_no:30 b:yo_no:10 b:yo_soy:9 b:you_have:-7 b:you_keep:5 b:you_twice:20 b:you_want:34
b:your_list:24 b:your_records:-7 b:your_reminder:6 b:your_system:18 b:zahle_ich:6 b:zijn_door:8 b:zijn_een:12
b:zu_tun:19 b:zum_00:6 c:<a>:30 c:<aa:-6 c:<aan:-6 c:<ab:-16 c:<ac:-9 c:<act:-7 c:<ad:15 c:<af:14 c:<aga:-6
c:<agai:-6 c:<ago:9 c:<ah:7 c:<ai:15 c:<al:-10 c:<all:-9 c:<alm:7 c:<an:-11 c:<anna:6 c:<ao:-7 c:<ao>:-6 c:<ap:-15
c:<app:-8 c:<apr:-6 c:<aq:20 c:<aqu:20 c:<aqui:20 c:<assi:-7 c:<assu:10 c:<at:-9 c:<at>:-7 c:<ate:6 c:<au:-7
c:<auc:11 c:<auf:-11 c:<auf>:-8 c:<aus:-15 c:<aux:9 c:<aux>:9 c:<av:-9 c:<ava:-6 c:<avv:-6 c:<ba:-9 c:<ban:-10
c:<banc:-7 c:<bar:9 c:<be:19 c:<be>:-6 c:<bea:6 c:<beau:6 c:<beh:7 c:<bei:-10 c:<ben:18 c:<ben>:14 c:<ber:7
c:<best:-6 c:<bet:9 c:<betr:10 c:<beza:6 c:<bis:-7 c:<bl:-14 c:<bo:6 c:<boo:7 c:<book:7 c:<borr:6 c:<bot:-6 c:<bu:20
c:<buc:6 c:<buch:6 c:<bus:9 c:<busc:9 c:<by:-7 c:<by>:-7 c:<ca:-15 c:<ca>:7 c:<cab:7 c:<cabi:8 c:<can:-6 c:<cari:6
c:<cas:-8 c:<cate:-6 c:<cert:-6 c:<cess:8 c:<ch:-19 c:<che:-10 c:<chi>:7 c:<ci:-14 c:<cli:-6 c:<clie:-6 c:<clos:6
c:<cn:6 c:<cnp:7 c:<co:-9 c:<comm:-11 c:<comu:6 c:<con:9 c:<con>:6 c:<cont:-6 c:<cor:-6 c:<cord:8 c:<corr:-9
c:<cos:-6 c:<cr:-13 c:<cre:-9 c:<cu:-7 c:<cua:-11 c:<d>:8 c:<da:12 c:<daa:7 c:<daar:8 c:<dai:9 c:<dai>:9 c:<dam:12
c:<dami:6 c:<dan:-11 c:<dar:8 c:<dat:-14 c:<data:-9 c:<date:-6 c:<de:10 c:<de>:-9 c:<dece:8 c:<del>:-6 c:<dem>:6
c:<den>:6 c:<des:8 c:<desa:6 c:<desd:8 c:<desi:-6 c:<dess:7 c:<dest:-7 c:<deud:7 c:<dev:7 c:<deve:6 c:<di:10
c:<dia:-9 c:<dia>:-10 c:<die:7 c:<dien:7 c:<dig:-6 c:<dire:-8 c:<dis:8 c:<dit:17 c:<dit>:8 c:<ditt:10 c:<do:10
c:<do>:10 c:<doe:8 c:<dom:-7 c:<don:7 c:<dona:7 c:<dov:-10 c:<dove:-9 c:<dr:-10 c:<dri:-7 c:<du:-29 c:<dur:-6
c:<ec:11 c:<ecr:16 c:<ecri:15 c:<ee:18 c:<ee>:17 c:<ei:-6 c:<ein:-14 c:<eit:8 c:<eith:8 c:<el:-6 c:<elim:6 c:<ell:-9
c:<elle:-9 c:<em:20 c:<em>:7 c:<ema:9 c:<emai:8 c:<emp:11 c:<empr:8 c:<enca:6 c:<entr:9 c:<er:-10 c:<era:8 c:<era>:8
c:<ers:-6 c:<es:21 c:<es>:-8 c:<est:32 c:<est>:13 c:<esta:-11 c:<este:6 c:<esto:16 c:<et>:-7 c:<eta:7 c:<eu:-7
c:<eur:-7 c:<ex:-7 c:<exc:6 c:<excl:8 c:<exi:-8 c:<exis:-6 c:<fai:-10 c:<fatt:-6 c:<fe:-16 c:<fern:6 c:<figl:7
c:<fin:-6 c:<fina:10 c:<firm:9 c:<fl:7 c:<flo:9 c:<flor:6 c:<fo:6 c:<for:6 c:<forw:8 c:<fra:10 c:<frag:8 c:<frei:-7
c:<fri:-7 c:<fu:9 c:<fun:13 c:<func:6 c:<ga:7 c:<ge:6 c:<geen:6 c:<geg:9 c:<gege:7 c:<gent:6 c:<geom:6 c:<ger:6
c:<gere:7 c:<gesc:8 c:<get:-6 c:<go:9 c:<goi:10 c:<graz:-6 c:<grou:6 c:<gu:6 c:<ha:40 c:<haa:14 c:<haal:7 c:<hab:11
c:<habe:8 c:<hal:14 c:<hall:11 c:<hand:6 c:<hav:6 c:<have:6 c:<he>:6 c:<hebb:7 c:<her:14 c:<here:6 c:<herr:9
c:<het:-12 c:<het>:-11 c:<hie:12 c:<hier:12 c:<ho:-12 c:<hol:11 c:<hor:-7 c:<hu:9 c:<hum:7 c:<huma:7 c:<i>:20
c:<ic:19 c:<ich:13 c:<ich>:13 c:<if:-6 c:<ih:-8 c:<ihr:-6 c:<il:6 c:<il>:10 c:<in>:15 c:<inb:9 c:<inbo:9 c:<inc:-9
c:<incl:-6 c:<inm:7 c:<ins:-13 c:<inve:7 c:<io:24 c:<io>:24 c:<is:19 c:<ist:11 c:<ist>:10 c:<it:-14 c:<it>:-14
c:<iv:7 c:<je>:7 c:<ju:10 c:<jun:10 c:<juni:9 c:<kant:6 c:<kei:-7 c:<kein:-7 c:<ken:10 c:<kenn:10 c:<kle:6 c:<klei:7
c:<ko:-15 c:<kra:-6 c:<kun:-6 c:<l>:15 c:<la:15 c:<la>:19 c:<laa:-7 c:<laat:-7 c:<le:11 c:<lef:11 c:<left:11
c:<li:-19 c:<lie:-11 c:<liq:-6 c:<liqu:-6 c:<lis:14 c:<list:14 c:<ll:25 c:<lle:26 c:<lleg:10 c:<llev:17 c:<lo:26
c:<log:8 c:<logo:6 c:<lon:8 c:<long:9 c:<loo:8 c:<lop:7 c:<lu:8 c:<lui>:6 c:<ma:11 c:<ma>:-8 c:<maak:6 c:<mac:12
c:<mach:12 c:<mai:-11 c:<mai>:6 c:<mail:-25 c:<mait:7 c:<mal:-8 c:<mana:6 c:<mand:-8 c:<mar:24 c:<marz:14 c:<mas:-6
c:<mas>:-7 c:<mau:7 c:<me:-22 c:<mei:17 c:<mei>:6 c:<mein:13 c:<men:-7 c:<mes:-8 c:<mess:-9 c:<met:-7 c:<met>:-6
c:<mi:9 c:<mid:6 c:<mill:6 c:<min:-6 c:<minh:-8 c:<mio:8 c:<mio>:9 c:<mo:7 c:<moe:11 c:<moet:12 c:<moi:8 c:<moi>:6
c:<mut:6 c:<na>:-8 c:<nad:9 c:<nada:10 c:<nao:6 c:<nao>:6 c:<ne:-24 c:<nem:-6 c:<nen:-7 c:<nenh:-7 c:<ni:25 c:<nic:7
c:<nich:8 c:<nie:14 c:<nie>:-6 c:<nien:13 c:<nin:6 c:<ning:7 c:<no:6 c:<no>:6 c:<nob:8 c:<nobo:8 c:<nor:6 c:<nort:6
c:<nos:-10 c:<nos>:-7 c:<not:-7 c:<nues:-7 c:<num:8 c:<nume:6 c:<o>:23 c:<occ:7 c:<od:6 c:<odi:8 c:<off:8 c:<offi:7
c:<omo:6 c:<on:-12 c:<one:-8 c:<one>:-8 c:<onl:12 c:<only:12 c:<op:-13 c:<or:-16 c:<or>:-8 c:<ord:-17 c:<orde:-7
c:<ordi:-9 c:<os:-12 c:<os>:-9 c:<ou:-10 c:<ou>:-7 c:<our:-10 c:<out:9 c:<ov:8 c:<ove:8 c:<over:8 c:<pa:-27
c:<pag:-6 c:<pai:-8 c:<paie:-6 c:<para:6 c:<part:10 c:<pass:6 c:<pay:-11 c:<paye:-8 c:<pen:14 c:<pens:20 c:<pes:-6
c:<ph:11 c:<pid:-6 c:<pil:6 c:<piu:11 c:<piu>:11 c:<pla:9 c:<plus:-6 c:<po:-11 c:<por:8 c:<port:14 c:<pre:-9
c:<preg:6 c:<pro:8 c:<prov:7 c:<pu:-7 c:<pue:-7 c:<pued:-6 c:<purc:6 c:<qual:-7 c:<que:-8 c:<quel:-12 c:<qui:11
c:<qui>:11 c:<rau:7 c:<raus:8 c:<ray:7 c:<re:-18 c:<read:6 c:<rece:7 c:<reci:-6 c:<ref:-6 c:<reg:-15 c:<rem:-10
c:<reme:-7 c:<rep:11 c:<repr:12 c:<res:19 c:<resi:6 c:<ress:9 c:<reti:7 c:<rev:-8 c:<revi:-6 c:<rh:6 c:<ri:-12
c:<ric:-9 c:<rice:-7 c:<rin:6 c:<ring:6 c:<rivo:-7 c:<ro:18 c:<rou:6 c:<sa:-13 c:<sai>:-7 c:<sc:10 c:<schu:8
c:<scp:7 c:<scp>:7 c:<se>:9 c:<sei:12 c:<seit:12 c:<sem:-6 c:<ser:-7 c:<side:6 c:<sie>:7 c:<sind:10 c:<six:6
c:<six>:6 c:<sm:-6 c:<so:45 c:<so>:14 c:<sob:-7 c:<sol:7 c:<solo:8 c:<som:6 c:<somo:11 c:<son:7 c:<sono:12 c:<sou:13
c:<sou>:21 c:<soy:11 c:<soy>:11 c:<spe:6 c:<spo:-7 c:<stan:6 c:<stat:-6 c:<ste:6 c:<stee:6 c:<str:-6 c:<su:18
c:<sua>:-6 c:<subs:7 c:<sui:15 c:<suis:17 c:<sup:8 c:<supp:8 c:<sur:-9 c:<sus:8 c:<sus>:12 c:<sy:6 c:<sys:8
c:<syst:8 c:<tag:-6 c:<tak:11 c:<take:11 c:<th:11 c:<thi:16 c:<this:10 c:<ti:12 c:<tir:10 c:<tira:9 c:<tit:10
c:<tito:7 c:<tog:7 c:<togl:9 c:<tou:-9 c:<tout:-7 c:<tr:17 c:<tra:11 c:<trab:12 c:<tram:7 c:<tran:-9 c:<try:9
c:<try>:9 c:<tu:7 c:<tun:9 c:<tun>:9 c:<tw:6 c:<twi:8 c:<twic:8 c:<u>:12 c:<uffi:6 c:<un:-21 c:<un>:-12 c:<une:-7
c:<une>:-7 c:<uns:7 c:<up:-6 c:<ur:-12 c:<urg:-7 c:<urge:-7 c:<use:6 c:<use>:8 c:<val:-10 c:<van:8 c:<van>:12
c:<var:6 c:<ve:-9 c:<ven:7 c:<ver:-10 c:<verk:6 c:<vet:7 c:<vi:13 c:<vic:6 c:<vie:-7 c:<vil:6 c:<vill:7 c:<vis:6
c:<visa:7 c:<vo:-6 c:<voi:6 c:<voo:-6 c:<voor:-6 c:<vor:-10 c:<vos:6 c:<vou:-6 c:<vou>:-8 c:<vr:-9 c:<vu:-8
c:<vue:-6 c:<wan:11 c:<want:12 c:<war:-7 c:<we:11 c:<we>:-12 c:<web:7 c:<webs:8 c:<weit:-6 c:<wend:6 c:<wer:8
c:<werk:15 c:<whe:-6 c:<who:15 c:<who>:9 c:<whol:7 c:<wij:7 c:<wij>:8 c:<wil:-10 c:<will:-12 c:<wo:10 c:<woh:8
c:<wr:9 c:<wro:9 c:<wron:10 c:<y>:10 c:<ya:17 c:<ya>:15 c:<yo:21 c:<yo>:17 c:<zen:7 c:<zent:7 c:<zi:24 c:<zij:17
c:<zij>:6 c:<zijn:11 c:<zu:13 c:<zum:7 c:<zum>:7 c:<zus:7 c:aan:-7 c:aar:11 c:aar>:15 c:aat:-13 c:aat>:-10 c:aba:15
c:aba>:8 c:abal:7 c:abalh:7 c:abe:9 c:aben:6 c:aben>:6 c:abi:9 c:abin:6 c:abl:7 c:aca:-6 c:acc:9 c:achf:6 c:achfo:6
c:acht:7 c:acht>:6 c:aci:-6 c:acio:-6 c:acion:-6 c:act:-9 c:act>:-8 c:acte>:6 c:acti:-6 c:acto>:7 c:ada:12 c:ada>:9
c:ade:8 c:ade>:7 c:admin:6 c:adr:14 c:adre:11 c:adres:9 c:aff:6 c:aft:8 c:ag>:-21 c:aga:-11 c:agai:-6 c:again:-6
c:agam:8 c:agame:6 c:agar:-8 c:agar>:-8 c:agg:-7 c:ago:9 c:agos:12 c:agos>:8 c:aguem:6 c:aie:-8 c:aig:6 c:ail:-23
c:ail>:-23 c:ails:-8 c:ails>:-8 c:ailt:7 c:ailt>:8 c:ain>:-6 c:aind:6 c:aines:8 c:air:6 c:aire>:6 c:ait:12 c:ait>:9
c:aitr:7 c:aitre:7 c:ake:8 c:ake>:8 c:akt:8 c:akti:7 c:al>:-20 c:ala:-8 c:ale:15 c:ale>:11 c:aleme:6 c:alh:7
c:alha:6 c:alha>:7 c:ali:8 c:all:-14 c:alle:-18 c:alls:8 c:alls>:8 c:alm:8 c:alq:-8 c:alqu:-8 c:alt:-15 c:alte:-8
c:ama:-7 c:amac:-6 c:ame:12 c:amen:12 c:ament:11 c:ami:15 c:amit:13 c:amit>:6 c:amita:7 c:amp:-7 c:amt>:8 c:ana:11
c:anc:-11 c:anca>:-6 c:ance:-7 c:anda:-6 c:ande:-15 c:ander:-7 c:andi:9 c:andig:10 c:andl:10 c:andle:10 c:ando:7
c:ando>:9 c:ang:-8 c:ani:7 c:ank:-11 c:anm:8 c:anmo:8 c:anmor:8 c:ann:-22 c:ann>:-9 c:anno:-9 c:ano:-9 c:ans>:6
c:ant:8 c:ant>:12 c:antoo:6 c:anza:9 c:ao>:11 c:ap>:10 c:apa:8 c:apagu:6 c:api:10 c:app:-15 c:appe:-6 c:aqu:27
c:aque:6 c:aqui:21 c:aqui>:19 c:ar>:-18 c:ara:7 c:aram:9 c:aram>:9 c:arch:6 c:are:7 c:aren:-7 c:ares:10 c:ari:18
c:ari>:8 c:aria:12 c:aria>:12 c:ario:-6 c:arma:7 c:arro:6 c:art:24 c:arta:10 c:arta>:6 c:arti:15 c:artin:6 c:artn:6
c:artne:6 c:arz:20 c:arz>:9 c:arzo:8 c:arzo>:8 c:as>:7 c:asa:-7 c:ass:13 c:ass>:-6 c:assa:11 c:assat:9 c:assel:9
c:assi:-9 c:asso:6 c:assu:10 c:assun:7 c:astic:6 c:asu:7 c:at>:-18 c:ata:-14 c:ata>:-10 c:atari:-7 c:ate:-17
c:ater:-11 c:ato:10 c:atr:-8 c:att:-24 c:atte:-6 c:auc:8 c:auf:-14 c:auf>:-10 c:aur:11 c:aur>:6 c:aura:7 c:aus:-9
c:aus>:9 c:auv:6 c:aux:7 c:aux>:7 c:ava:-9 c:avan:-6 c:ave:11 c:ave>:6 c:avo:6 c:avor:8 c:avv:-6 c:ay>:-7 c:ayez:10
c:ayez>:10 c:az>:13 c:azi:-6 c:azie>:-6 c:ba>:13 c:balh:7 c:balha:7 c:ban:-21 c:ban>:-7 c:banc:-7 c:bar:9 c:bbe:7
c:bben:7 c:bben>:7 c:be>:-12 c:bea:6 c:beau:6 c:bed:-6 c:beh:8 c:behe:8 c:behee:8 c:bei:-7 c:ben:43 c:ben>:37
c:bert:6 c:bet:7 c:betr:10 c:betri:8 c:bezah:6 c:biat:6 c:biato:6 c:bie:7 c:bij>:7 c:bilid:6 c:bilit:-10 c:bills:8
c:bles:6 c:bles>:7 c:body:6 c:body>:7 c:boo:7 c:book:7 c:bor:7 c:borr:6 c:borre:7 c:bou:11 c:box:16 c:box>:16
c:bra:-15 c:bre:-11 c:bre>:-9 c:brig:7 c:bsi:8 c:bsit:8 c:bsite:8 c:bst:8 c:bsti:6 c:bstit:7 c:bt>:-8 c:buch:6
c:bus:9 c:busc:9 c:busca:9 c:by>:-8 c:cabi:8 c:cabin:8 c:can>:10 c:cap:8 c:capi:6 c:car:-7 c:cas:-7 c:cat:-8
c:cate:-6 c:cater:-6 c:cces:6 c:ccess:6 c:ccion:-6 c:ccu:8 c:ceb:8 c:ced:12 c:cede>:7 c:cedo:6 c:cedor:6 c:cel:-9
c:cen:10 c:cen>:9 c:cer:-11 c:cert:-6 c:ces:15 c:ces>:6 c:cess:11 c:cesso:8 c:cev:-17 c:cevo:-14 c:cevoi:-6 c:cha:6
c:chaf:9 c:chap:6 c:chap>:7 c:che:-23 c:chfo:6 c:chi:15 c:chi>:9 c:chil:6 c:chl:-10 c:chli:-6 c:chnu:6 c:chnun:6
c:cho:-6 c:chr:-9 c:chri:-10 c:cht:-6 c:chul:7 c:ci>:7 c:cia:-11 c:cia>:-6 c:cial:-9 c:cial>:-10 c:cil>:6 c:cio>:8
c:cion:-7 c:cion>:-7 c:cit:-6 c:cito:-6 c:cke:-7 c:cla:-6 c:cli:-6 c:clie:-6 c:clien:-6 c:clo:6 c:clos:6 c:clui:6
c:cnp:7 c:co>:-7 c:colo:6 c:comm:-12 c:compt:12 c:comu:6 c:comun:6 c:con>:9 c:condo:7 c:confe:6 c:conse:-7
c:consu:10 c:cont:-8 c:cord:8 c:corr:-10 c:corre:-10 c:cos:-10 c:coun:10 c:counc:6 c:cp>:7 c:cre:-10 c:cri:7
c:criv:11 c:crive:14 c:cte>:8 c:cto>:7 c:ctu:-7 c:cua:-11 c:cun:9 c:cun>:7 c:cura:7 c:cy>:6 c:daar:8 c:daar>:10
c:dad:6 c:dados:8 c:dag:-6 c:dag>:-9 c:dai:8 c:dai>:9 c:dam:15 c:damit:6 c:dan:-10 c:dar>:-6 c:das:19 c:das>:19
c:dat:-14 c:date:-11 c:date>:-7 c:day:-11 c:day>:-9 c:daz:-6 c:del>:-7 c:deli:6 c:della:-7 c:dels:8 c:dem:-6
c:den:-18 c:den>:-10 c:der:-15 c:der>:8 c:des:11 c:desa:6 c:desat:9 c:desd:8 c:desde:8 c:desi:-6 c:dess:7 c:dessa:8
c:dest:-8 c:deud:7 c:deuda:7 c:dev:6 c:deve:6 c:dez:6 c:dia>:-10 c:dial:6 c:diale:6 c:dic:-8 c:dicho:6 c:die:12
c:die>:-6 c:dier:6 c:dig>:9 c:dil:7 c:dile:7 c:din:-13 c:dis:7 c:dit:9 c:ditt:10 c:ditta:10 c:dle:8 c:dmin:6
c:dmini:6 c:doe:10 c:domin:6 c:don:9 c:dona:10 c:dona>:9 c:dor>:-7 c:dore:6 c:dores:6 c:dos:8 c:dov:-10 c:dove:-9
c:dre:14 c:dres:11 c:dress:7 c:dri:-8 c:dro>:6 c:ds>:9 c:du>:-7 c:dul:-6 c:dur:-6 c:dvo:-7 c:dy>:9 c:ea>:7 c:ean:-11
c:eb>:-7 c:ebb:11 c:ebbe:8 c:ebben:7 c:eben:6 c:eben>:8 c:ebr:-7 c:ebs:13 c:ebsi:8 c:ebsit:8 c:ecc:-6 c:eceb:9
c:eced:12 c:ecede:7 c:ecedo:6 c:eces:-7 c:ecev:-7 c:ecevo:-6 c:ech:-14 c:eche:-6 c:echnu:6 c:echt:-7 c:ecl:-7
c:ecla:-7 c:ecr:15 c:ecri:15 c:ecriv:10 c:ecu:-6 c:ed>:-14 c:eda:-11 c:eden:-6 c:edi:-13 c:edo:7 c:edor:8 c:edore:7
c:ee>:8 c:een>:7 c:eer>:-6 c:eerd:13 c:eerde:14 c:efe:-12 c:efon:6 c:efor:-6 c:eft:12 c:eft>:12 c:ega:7 c:egad:7
c:egado:8 c:egan:9 c:egan>:8 c:egar:-7 c:egen>:-9 c:egens:8 c:egge:6 c:egge>:6 c:egl:-6 c:ego>:8 c:ehe:13 c:ehee:8
c:eheer:8 c:ehm:6 c:ehme:7 c:ehmen:7 c:eic:-7 c:eich:-9 c:eid:-6 c:eid>:-6 c:ein:-7 c:eine>:11 c:eing:-6 c:eint:7
c:eio:-7 c:eio>:-6 c:eit>:13 c:eitar:6 c:eite:-6 c:eiter:-7 c:eith:7 c:eithe:8 c:eke:-8 c:eken:-6 c:eld:-10
c:eld>:-6 c:ele:-12 c:eli:13 c:elim:6 c:elimi:6 c:ell:-19 c:ella>:-8 c:elle:-8 c:elp:6 c:els:7 c:email:7 c:emb:9
c:eme:-24 c:emen:-11 c:ement:-9 c:emi:-9 c:emo:-10 c:emp:10 c:empr:7 c:empre:7 c:enc:-8 c:enca:8 c:ence:-8
c:ence>:-6 c:enci:-6 c:encia:-6 c:enda:8 c:enda>:7 c:ende:7 c:ende>:6 c:endi:6 c:endi>:11 c:endo:-8 c:endo>:-6
c:ene:-6 c:enho:7 c:enhu:-7 c:enhum:-7 c:eni:-8 c:enm:9 c:enme:10 c:enme>:10 c:enn:13 c:enne:14 c:enne>:7 c:ennen:9
c:ens:18 c:ensat:6 c:ensi:12 c:ensio:13 c:ent:-13 c:ent>:-19 c:ente:-11 c:entos:6 c:entr:13 c:entra:6 c:entro:6
c:env:-8 c:envi:-6 c:enz:-12 c:enza:-7 c:eom:6 c:epr:25 c:epri:15 c:epris:15 c:era:-9 c:erd:-8 c:erd>:-6 c:erde>:6
c:ere:8 c:ere>:15 c:erem>:7 c:erf:-6 c:erg:10 c:erge:6 c:eri:-18 c:erin:-6 c:ering:-9 c:erio:-7 c:erk:23 c:erk>:9
c:erke:9 c:erkee:9 c:erkz:6 c:erkza:6 c:erm:25 c:erme:6 c:ermi>:6 c:ermo:9 c:ernan:7 c:ero:-10 c:ero>:-10 c:err:10
c:err>:7 c:erreu:6 c:ers:-18 c:ersi:-7 c:erso:6 c:ert:-7 c:erv:6 c:erw:-7 c:es>:19 c:esa:21 c:esa>:10 c:esat:8
c:esati:9 c:esc:9 c:esch:10 c:escha:7 c:esd:8 c:esde:8 c:esde>:8 c:esen:-11 c:esid:9 c:eside:9 c:esl:6 c:esli:7
c:eso:-11 c:eso>:-11 c:esp:-11 c:ess:10 c:ess>:17 c:essag:-7 c:esso:8 c:essou:14 c:esta:-8 c:esta>:-11 c:estel:-7
c:esto:18 c:esto>:8 c:estos:6 c:estr:-8 c:estro:-6 c:ete>:-6 c:eters:6 c:etir:8 c:etire:8 c:eto:-10 c:etra:7
c:etrac:6 c:etri:7 c:ets:11 c:ets>:11 c:ett:-19 c:ette:-9 c:euda:7 c:eurs:10 c:eurs>:10 c:eux:-6 c:eux>:-6 c:eva:14
c:evab:7 c:eve:-12 c:even:-7 c:even>:-8 c:ever:-10 c:eves:6 c:evi:-11 c:evo:-6 c:evoi:-6 c:evoir:-6 c:exc:6 c:excl:8
c:exclu:8 c:exi:-8 c:exis:-7 c:exist:-7 c:ez>:17 c:eza:6 c:fai:-11 c:fatt:-6 c:fe>:-12 c:fech:-6 c:feri:-9 c:ferm:7
c:ferna:7 c:ffi:13 c:ffic:14 c:ffice:11 c:fica:-10 c:fice:11 c:fice>:11 c:figl:7 c:figli:7 c:fina:10 c:finan:12
c:firm:9 c:firma:11 c:flo:11 c:flor:6 c:fon:8 c:for:-10 c:for>:7 c:fore:-6 c:form:-14 c:forma:-6 c:forne:6 c:forw:8
c:forwa:8 c:fra:11 c:frag:8 c:fre:-6 c:frei:-7 c:frer:6 c:frere:6 c:fri:-9 c:ft>:13 c:fun:12 c:func:6 c:fus:7
c:fusi:6 c:ga>:8 c:gad:14 c:gada:6 c:gada>:6 c:gado:8 c:gado>:11 c:gai:-6 c:gain:-6 c:gam:9 c:game:6 c:gamen:6
c:gan:22 c:gan>:18 c:gar:-10 c:gat:-6 c:gaz:6 c:ge>:9 c:geen:6 c:geen>:6 c:geg:10 c:gege:8 c:geh:10 c:gehe:8
c:gehen:6 c:gem:-6 c:gens:7 c:geom:6 c:ger>:10 c:gers:-6 c:ges:-7 c:gesc:11 c:gesch:11 c:gest:-9 c:get:-11 c:gge>:6
c:ggi:-10 c:gio:-11 c:gli:20 c:glie:15 c:glie>:6 c:gliet:7 c:gno:7 c:goi:10 c:gos:13 c:gos>:10 c:gra:-8 c:graz:-6
c:grazi:-6 c:gre:-10 c:gro:6 c:grou:6 c:group:6 c:gt>:-13 c:gue:7 c:guem:13 c:guem>:13 c:gui:6 c:gun:-6 c:ha>:-11
c:haa:13 c:haal:7 c:haal>:7 c:hab:10 c:habe:7 c:haben:6 c:haf:9 c:hai:-7 c:hal:16 c:hale:7 c:hall:10 c:han:-6
c:handl:9 c:hap>:7 c:har:9 c:harm:7 c:hats>:6 c:hav:6 c:have:6 c:have>:8 c:he>:14 c:hebb:7 c:hebbe:7 c:heer:6
c:hei:-6 c:hel:7 c:hem>:-6 c:hen>:-9 c:her:30 c:her>:11 c:herm:7 c:herr:9 c:herr>:7 c:het:-15 c:het>:-11 c:hfo:6
c:hfol:6 c:hi>:12 c:hie:19 c:hier:20 c:hier>:16 c:hig:6 c:hin:-8 c:his:8 c:his>:10 c:hmen:6 c:hmen>:7 c:hne:-6
c:ho>:7 c:hohe>:6 c:hol:17 c:hole:7 c:hon:-6 c:hor:6 c:hore:-6 c:hort:8 c:hre:-6 c:hri:-10 c:hul:10 c:iale:7
c:iam:-8 c:iamo:-6 c:iamo>:-6 c:ian:12 c:iar:-7 c:iat:8 c:iato:7 c:iato>:8 c:iban>:-7 c:ibi:-9 c:ic>:-10 c:ica>:10
c:icat:-6 c:ice:17 c:ice>:13 c:icen:7 c:icev:-10 c:ich:8 c:ich>:7 c:iche:-6 c:ichen:-9 c:ichi:6 c:icho:6 c:icho>:6
c:ici>:8 c:ico:-18 c:ico>:-16 c:ida>:-6 c:idad:7 c:idad>:7 c:iden:8 c:ident:9 c:ider:-6 c:ido>:-8 c:ied:-6 c:iem:-13
c:iem>:-6 c:ien:7 c:ientr:-7 c:ier:16 c:ier>:6 c:iere:8 c:iere>:9 c:iers>:6 c:iess:-6 c:iet:15 c:iete:11 c:ieter:6
c:iets:6 c:iets>:6 c:if>:-9 c:ifi:-11 c:ific:-8 c:ifica:-6 c:ig>:8 c:iga:17 c:igad:11 c:igada:6 c:ige:-15 c:ige>:-8
c:igl:7 c:igli:7 c:ign:-6 c:igo>:-6 c:igui:8 c:ihr:-6 c:ii>:8 c:ij>:21 c:ijd:-9 c:ijn:6 c:ijn>:11 c:il>:-21 c:ile:14
c:ile>:9 c:ilid:6 c:ilida:6 c:ilip:7 c:ilit:-10 c:ilita:-8 c:ill:7 c:ill>:-6 c:illa:9 c:ille>:6 c:illi:-6 c:ills:7
c:ills>:8 c:ils:-12 c:ils>:-10 c:ilt>:7 c:imin:6 c:imina:6 c:ina:7 c:inan:11 c:inanc:6 c:inata:-8 c:inb:8 c:inbo:9
c:inbox:9 c:inc:-11 c:incl:-6 c:inclu:-6 c:ind:6 c:iner:-6 c:ines:10 c:ing:-11 c:ingu:6 c:ingue:9 c:inh:-11
c:inha:-11 c:inha>:-8 c:ini:10 c:inio:6 c:inio>:7 c:inis:7 c:inist:7 c:inm:6 c:ins:-24 c:insc:-10 c:inscr:-6
c:inter:7 c:inve:6 c:io>:26 c:ion:10 c:ioni:9 c:ior:-6 c:iqu:-9 c:iqui:-6 c:iquid:-6 c:ir>:-10 c:iri:7 c:irm:11
c:irma:11 c:irma>:10 c:is>:29 c:isa:6 c:isao:7 c:isao>:7 c:isc:6 c:isch:7 c:ische:6 c:ise>:8 c:isi:-6 c:ispo:6
c:iss:18 c:isse:7 c:isso:9 c:ist:16 c:ist>:16 c:isti:-6 c:istr:6 c:it>:16 c:itar:6 c:itari:11 c:ite:-10 c:ite>:-7
c:iter:-9 c:iter>:-7 c:ith:11 c:ith>:6 c:ithe:7 c:ither:7 c:ito>:-11 c:itol:7 c:itr:6 c:itre:7 c:itre>:7 c:its:-9
c:itt:7 c:itta:10 c:itta>:10 c:itui:6 c:iu>:7 c:ivad:8 c:ive>:-7 c:ivez:9 c:ivez>:9 c:ivo:-8 c:ivo>:-9 c:ivol:-7
c:ivolg:-7 c:ix>:6 c:izi:-6 c:jn>:11 c:jou:6 c:jun:7 c:juni:9 c:junio:10 c:junt:-6 c:kad:6 c:kann:-6 c:kant:7
c:kanto:7 c:kass:6 c:kasse:7 c:kee:12 c:keerd:9 c:kei:-7 c:kein:-7 c:keine:-6 c:ken>:-8 c:kenn:10 c:kenne:11
c:khe:-6 c:kla:-7 c:kle:6 c:klei:7 c:klein:7 c:kra:-6 c:kti:7 c:kun:-8 c:kza:6 c:kzaa:6 c:kzaam:6 c:laa:-9 c:laat:-8
c:laat>:-6 c:lab:7 c:lage>:6 c:lam:11 c:lama:-9 c:lame:8 c:lamen:8 c:lar:10 c:las>:-8 c:lat:-11 c:late:-7 c:lato:6
c:lau:-7 c:lder>:7 c:le>:11 c:lec:-6 c:lef:14 c:lefon:6 c:left:11 c:left>:11 c:leg:10 c:lega:13 c:legan:8 c:lem:6
c:leme:7 c:lemen:7 c:len:-9 c:len>:-11 c:ler:8 c:les:11 c:les>:6 c:let:-11 c:lev:12 c:leva:12 c:lez:6 c:leza:6
c:leza>:6 c:lha>:6 c:lia:6 c:lic:-16 c:lich:-10 c:lid:9 c:lida:10 c:lie:-10 c:lien:-9 c:lient:-6 c:lies:-6 c:liete:7
c:lim:10 c:limin:6 c:lin:9 c:ling:6 c:liq:-6 c:liqu:-6 c:liqui:-6 c:lis:15 c:list:15 c:liste:10 c:lit:-18 c:lita:-9
c:lita>:-7 c:lk>:8 c:ll>:6 c:lla>:-11 c:llag:8 c:llame:6 c:lle:11 c:lleg:10 c:llega:15 c:llen:-7 c:llen>:-6
c:llev:17 c:lleva:13 c:lli:-10 c:llie:-7 c:lls:14 c:lls>:16 c:lo>:20 c:log:12 c:logo:12 c:lon:8 c:long:13 c:longe:6
c:loo:8 c:lood:6 c:lori:6 c:lqu:-8 c:lte:-10 c:lten:-6 c:lten>:-6 c:lter:-6 c:lui:8 c:lui>:11 c:lunge:7 c:lus:-10
c:lus>:-7 c:lve:-6 c:mac:18 c:mach:10 c:mach>:6 c:macht:7 c:mai>:7 c:mail:-17 c:mail>:-22 c:mails:-7 c:mailt:7
c:maine:6 c:mait:7 c:maitr:7 c:mal:-10 c:mal>:-9 c:man:-6 c:mand:-17 c:mande:-6 c:mano>:6 c:mar:27 c:mari:8
c:marz:14 c:marz>:6 c:marzo:8 c:mas>:-6 c:mat:-14 c:mau:7 c:mbiat:6 c:me>:14 c:mei:21 c:mei>:6 c:mein:13 c:meine:6
c:meiro:6 c:mel:-6 c:men>:6 c:ment:-7 c:ment>:-12 c:mero:6 c:mero>:6 c:mes:-18 c:mess:-11 c:messa:-8 c:met:-14
c:met>:-6 c:mid:6 c:min:16 c:minha:-9 c:mini:14 c:minio:7 c:minis:7 c:mio:9 c:mio>:9 c:mis:-11 c:mma:-6 c:mme:-6
c:mo>:-9 c:moe:13 c:moet:12 c:moet>:13 c:moi:8 c:moi>:6 c:moni:6 c:mor:11 c:more:14 c:more>:14 c:mpan:-6 c:mpar:7
c:mpart:6 c:mple:-8 c:mpra:7 c:mpras:7 c:mpt:14 c:mpta:12 c:mpta>:6 c:mptab:6 c:ms>:8 c:mune:6 c:mune>:6 c:mut:6
c:na>:-6 c:nachf:6 c:nad:10 c:nada:11 c:nada>:9 c:nait:7 c:nait>:7 c:nan:15 c:nanci:7 c:nando:6 c:nanz:6 c:nao:6
c:nao>:6 c:nar:7 c:nara:8 c:nata:-10 c:nau:6 c:naus:7 c:nbo:8 c:nbox:9 c:nbox>:9 c:nca>:-8 c:nce:-20 c:nce>:-13
c:ncia:-6 c:ncil>:6 c:ncl:-6 c:nclu:-6 c:nco:6 c:ncoe:7 c:ncoes:7 c:nct:6 c:ncti:6 c:nctio:6 c:nd>:-12 c:ndata:7
c:nde:-15 c:nder:-8 c:ndi>:7 c:ndig:8 c:ndig>:10 c:ndl:11 c:ndle:10 c:ndo:9 c:ndo>:6 c:ndom:6 c:ndomi:6 c:nds:8
c:ne>:9 c:neced:6 c:nee:-7 c:neh:6 c:nehm:6 c:nehme:7 c:nem:-7 c:nen:-10 c:nenh:-7 c:nenhu:-7 c:neri:7 c:nes:8
c:ness>:7 c:nfe:11 c:nferm:9 c:nfo:-8 c:nfor:-9 c:nform:-9 c:ngan:7 c:ngan>:6 c:nge:6 c:ngen:7 c:ngen>:11 c:nger>:7
c:ngs:-9 c:ngu:6 c:ngue:9 c:nguem:9 c:nha:-14 c:nha>:-9 c:nhu:-7 c:nhum:-7 c:nich:7 c:nicht:9 c:nico:-7 c:nico>:-6
c:nidad:6 c:nie:14 c:nie>:-6 c:nien:13 c:nient:13 c:nier:8 c:niert:7 c:niets:7 c:nim:6 c:nimo:7 c:ning>:-9 c:ningu:7
c:nio:14 c:nio>:15 c:nis:13 c:nist:6 c:nistr:8 c:nly:12 c:nly>:12 c:nme:9 c:nme>:10 c:nmo:9 c:nmor:7 c:nn>:-12
c:nne:14 c:nne>:6 c:nnen:7 c:nnen>:8 c:nni:-6 c:nnu:-7 c:nob:8 c:nobo:8 c:nobod:8 c:nom:10 c:nome:6 c:nomo:6
c:nomo>:6 c:nort:6 c:nos:-13 c:nos>:-10 c:nosso:-6 c:not:-11 c:nota>:-8 c:notai:9 c:nqu:-9 c:nque:-7 c:nque>:-6
c:nsa:7 c:nsat:6 c:nsc:-13 c:nsch:-7 c:nscr:-6 c:nscri:-6 c:nsio:13 c:nsion:10 c:nso:-6 c:nsu:7 c:nsul:12 c:nsult:9
c:nt>:-9 c:nta:-13 c:ntat:-9 c:nte:-23 c:ntes:-12 c:ntes>:-8 c:nto>:-13 c:ntoo:6 c:ntoor:6 c:ntos:14 c:ntos>:14
c:ntral:7 c:ntrep:7 c:nts:9 c:nts>:10 c:nuar:-6 c:nues:-7 c:nuest:-7 c:nul:-6 c:nume:6 c:numer:6 c:nut:-6 c:nve:9
c:nven:6 c:nvent:7 c:nvi:-8 c:nvia:-7 c:nviar:-6 c:obe:7 c:obo:9 c:obod:8 c:obody:8 c:obr:-11 c:obre:-8 c:obre>:-7
c:occ:8 c:och:-8 c:ocur:6 c:ocura:6 c:ode:-8 c:odg:6 c:ody:7 c:ody>:8 c:oed>:-8 c:oen:6 c:oen>:7 c:oes:7 c:oet:15
c:oet>:16 c:off:8 c:offi:7 c:offic:7 c:ogl:12 c:ogli:12 c:oglie:15 c:ogo:12 c:ohe:10 c:ohe>:6 c:oi>:16 c:oit:-8
c:old:9 c:ole:-7 c:oles:6 c:olic:-6 c:oll:7 c:oll>:8 c:olo:13 c:olo>:9 c:olv:-8 c:olve:-8 c:omin:7 c:omini:7
c:omm:-19 c:omme:-10 c:omo:19 c:omos:12 c:omos>:12 c:ompan:-6 c:ompar:6 c:ompra:7 c:ompre:-6 c:ompt:12 c:ompta:12
c:omu:6 c:omun:6 c:omune:6 c:on>:-12 c:ona:18 c:ona>:10 c:onct:6 c:oncti:6 c:onda:-6 c:onde:-7 c:onder:-7 c:ondo:10
c:ondom:7 c:one:-14 c:one>:-10 c:onfe:6 c:ong:22 c:ong>:15 c:onger:6 c:oni:12 c:onie:7 c:onier:8 c:onl:10 c:only:12
c:only>:12 c:onn:-7 c:ono:8 c:ono>:6 c:onom:6 c:onomo:6 c:onsa:6 c:onse:-10 c:onsi:-7 c:onsu:10 c:onsul:12 c:ont:-19
c:ont>:-6 c:ontat:-8 c:ood:9 c:oof:6 c:ook:7 c:oor:12 c:oor>:9 c:ope:8 c:or>:-8 c:ora:9 c:ora>:10 c:ord:-15
c:orde:-12 c:orden:-7 c:order:-7 c:ordia:6 c:ordin:-10 c:ore>:8 c:ores>:6 c:org:7 c:orga:6 c:organ:6 c:oria:8
c:orist:6 c:orm:-14 c:orn:-8 c:ornec:6 c:oro>:6 c:orr:-6 c:orres:-7 c:ort:17 c:ort>:6 c:orta:6 c:orth:9 c:orth>:7
c:orw:8 c:orwa:8 c:orwar:8 c:osc:8 c:osco:6 c:osco>:6 c:osi:8 c:osit:9 c:oss:-8 c:osso:-7 c:ost:-9 c:ost>:-8
c:otai:9 c:otair:9 c:othe:7 c:other:7 c:oto:-9 c:otto:-7 c:ou>:13 c:oule:6 c:oun:7 c:ounc:6 c:ounci:6 c:ounts:7
c:ourc:8 c:ource:9 c:ous:-7 c:outro:7 c:ouw:6 c:ove:9 c:ove>:-7 c:over:7 c:over>:6 c:ow>:6 c:owt:6 c:ox>:16 c:oy>:13
c:oye:7 c:paga:-6 c:pagam:8 c:pagar:-8 c:pago>:-7 c:pagos:8 c:paie:-6 c:par:17 c:part:20 c:parti:10 c:partn:6
c:passa:10 c:passe:-8 c:pat:-7 c:pay:-12 c:paye:-8 c:ped:10 c:ped>:7 c:pedie:6 c:pel:6 c:pell:7 c:pen>:-7 c:pens:16
c:pensi:14 c:per:-8 c:per>:6 c:pes:-6 c:pha:7 c:pin:-6 c:piu:11 c:piu>:11 c:pla:6 c:ple:-7 c:poi:-8 c:ponde:-6
c:ponsa:6 c:posi:6 c:posit:9 c:pou:-7 c:ppo:-10 c:ppr:9 c:pra:18 c:prak:9 c:pras:7 c:pras>:7 c:pre:-11 c:preg:6
c:prego:7 c:presa:8 c:preso:-6 c:pri:23 c:print:6 c:pris:13 c:pris>:7 c:prise:7 c:procu:6 c:prov:6 c:pta:11 c:pta>:6
c:ptab:6 c:ptabl:7 c:pued:-6 c:puest:7 c:purc:6 c:purch:6 c:qual:-7 c:quart:7 c:que:-17 c:quel:-12 c:quell:-10
c:quem:-7 c:quen:7 c:quer:7 c:queri:6 c:ques:-6 c:qui:23 c:qui>:30 c:quid:-6 c:quie:-9 c:quier:-8 c:rab:8 c:raba:11
c:rabal:7 c:rach:6 c:racht:6 c:radi:7 c:rage:8 c:ragen:7 c:rai:-6 c:rak:9 c:rale:6 c:rale>:6 c:ram:8 c:rami:6
c:ramit:7 c:ran:-9 c:ranc:-7 c:rank:-6 c:rans:-7 c:rant:10 c:rante:6 c:rar:-6 c:rar>:-8 c:ras>:6 c:rat:7 c:rata:8
c:ratar:7 c:rativ:-6 c:ray:7 c:raz:-6 c:razie:-6 c:rbe:6 c:rch:9 c:rchas:6 c:rde:-14 c:rden:-10 c:rden>:-9 c:rdial:6
c:rdo:6 c:re>:9 c:rec:-11 c:receb:9 c:recev:-7 c:red:-10 c:ree:-13 c:ref:-12 c:reg:-8 c:rego:6 c:rego>:7 c:rei:-13
c:reic:-9 c:reich:-9 c:reit:-7 c:rela:6 c:rem:-10 c:rem>:6 c:reme:-10 c:remo:-7 c:rend>:6 c:rep:17 c:repr:19
c:repri:15 c:rere>:6 c:res:21 c:resa:7 c:resa>:9 c:rese:6 c:rese>:6 c:resi:7 c:resid:10 c:reso:-7 c:reso>:-6
c:ress:12 c:ress>:8 c:resso:8 c:ret:-15 c:reti:6 c:retir:8 c:retu:-6 c:reur:8 c:reur>:8 c:rev:-12 c:revi:-7 c:rew:6
c:rga:8 c:rge:-6 c:ri>:14 c:ria:16 c:ria>:17 c:ric:-17 c:rice:-6 c:ricev:-10 c:rich:-8 c:richt:-7 c:rieb:8 c:rien>:7
c:rient:-6 c:rig:10 c:riga:11 c:rij:-8 c:ring:-7 c:ringe:-7 c:rint:8 c:rinte:6 c:rio:-13 c:rio>:-6 c:ris:7 c:rise:7
c:rise>:6 c:rist:6 c:riv:6 c:rive:15 c:rivez:9 c:rivo:-9 c:rivol:-7 c:rk>:9 c:rke:9 c:rkee:9 c:rkeer:9 c:rkz:6
c:rkza:6 c:rkzaa:6 c:rle:-6 c:rma:18 c:rma>:10 c:rmac:9 c:rmano:6 c:rmo:7 c:rn>:10 c:rnan:6 c:rnand:7 c:rne:6
c:rnec:6 c:rnece:6 c:ro>:6 c:rocu:6 c:rocur:6 c:rol:6 c:ron:6 c:rong:10 c:rong>:10 c:rou:10 c:roup:6 c:rov:7
c:rove:7 c:row:7 c:row>:8 c:rr>:7 c:rre:-6 c:rrei:-7 c:rren>:7 c:rres:-7 c:rresp:-7 c:rreu:6 c:rreur:6 c:rri:-10
c:rro:6 c:rrow:8 c:rrow>:8 c:rsa:-6 c:rst:-9 c:rst>:-7 c:rta:13 c:rtal:6 c:rte:-8 c:rth:13 c:rth>:8 c:rti:15
c:rtie:8 c:rtier:6 c:rtini:6 c:rtne:6 c:rtner:6 c:rto:-8 c:rto>:-6 c:rug:-6 c:rupo>:6 c:rus:-8 c:rwa:7 c:rwar:8
c:rward:8 c:ry>:12 c:rz>:11 c:rzo:9 c:rzo>:7 c:sa>:8 c:sad:-6 c:sag:-12 c:sage:-7 c:sai:-7 c:sai>:-7 c:sale:8
c:sale>:6 c:san:-8 c:sao:9 c:sao>:9 c:sat:20 c:sate:6 c:sate>:6 c:sati:8 c:sativ:9 c:sca:15 c:scan:7 c:scan>:8
c:scha:10 c:schaf:9 c:schen:6 c:schil:8 c:schl:-9 c:schli:-6 c:scho:-6 c:schri:-6 c:schu:7 c:schul:7 c:sco:11
c:sco>:11 c:scp:7 c:scp>:7 c:scri:-6 c:sde:7 c:sde>:8 c:se>:11 c:seit:12 c:seit>:13 c:sen:-18 c:sen>:10 c:senc:-6
c:send>:-7 c:sende:7 c:sent:-19 c:sente:-12 c:ser:-7 c:ser>:-11 c:serve:6 c:ses:6 c:ses>:6 c:si>:-19 c:sia:-7
c:sid:12 c:side:15 c:side>:8 c:siden:10 c:sie>:7 c:sim:-8 c:sin:10 c:sind:10 c:sing:6 c:sing>:7 c:sio:26 c:sion:17
c:sioni:7 c:sis:-10 c:sist:-9 c:siste:-6 c:sit:15 c:site:10 c:site>:9 c:six:6 c:six>:6 c:sma:-6 c:soll>:6 c:solo:8
c:solo>:8 c:solv:-6 c:solve:-7 c:somo:11 c:somos:12 c:son:6 c:sono:11 c:sono>:11 c:sos:-6 c:sou:31 c:sou>:31
c:sour:8 c:sourc:9 c:soy:11 c:soy>:11 c:spe:-7 c:spo:-9 c:spond:-6 c:spons:6 c:squ:-9 c:sque:-6 c:ss>:11 c:ssa:7
c:ssag:-7 c:ssas:8 c:ssas>:8 c:ssat:7 c:ssel:8 c:ssen>:9 c:ssent:-8 c:ssi:-15 c:sso:14 c:ssos:-6 c:ssos>:-6
c:ssou:16 c:ssou>:8 c:ssu:10 c:ssun:7 c:ssunt:7 c:sta:-12 c:sta>:-9 c:stan:16 c:stand:13 c:stat:-9 c:state:-7
c:stau:7 c:ste:9 c:stee:8 c:stel:-13 c:stell:-8 c:stem>:6 c:ster:6 c:ster>:8 c:stes:6 c:stes>:8 c:stic:6 c:stin:-8
c:sto:24 c:sto>:13 c:stori:6 c:stro:-7 c:sua>:-6 c:subs:8 c:subst:7 c:sui:13 c:suis:16 c:suis>:16 c:sul:13 c:sult:7
c:sun:7 c:sunt:9 c:sunto:9 c:sup:8 c:supp:7 c:suppr:10 c:sure:6 c:sus:9 c:sus>:13 c:sys:7 c:syst:7 c:syste:7
c:ta>:-14 c:tab:11 c:tabi:7 c:tabil:7 c:tabl:8 c:table:6 c:tacte:6 c:tag:-11 c:tag>:-10 c:tai:8 c:tair:10 c:taire:10
c:tak:12 c:take:11 c:take>:6 c:tali:6 c:tan:10 c:tand:12 c:tandi:10 c:tao:8 c:tao>:8 c:tare:-6 c:tari:7 c:taria:10
c:tat:-17 c:tate:-8 c:tato:-7 c:tato>:-7 c:te>:-12 c:tec:9 c:ted>:-7 c:tee:8 c:teg:-6 c:teil:7 c:tel:-17 c:tela:-6
c:tela>:-6 c:ten:-15 c:ten>:-19 c:tenc:6 c:tent:-8 c:ter:-23 c:ter>:-13 c:tere:-8 c:ters:8 c:ters>:10 c:tes:-18
c:tes>:-6 c:test:-6 c:the:11 c:thi:18 c:thie:11 c:thin:-6 c:this:10 c:this>:10 c:ti>:-10 c:tia:-8 c:tia>:-6 c:tie:10
c:tif:-6 c:tifi:-6 c:tific:-6 c:tij:7 c:til>:-6 c:tinat:-8 c:tini:6 c:tini>:6 c:tir:11 c:tira:7 c:tire:9 c:tis:6
c:tit:15 c:tito:7 c:titol:7 c:titu:7 c:titui:6 c:tiv:-11 c:tivad:9 c:tive:-7 c:tive>:-6 c:to>:-26 c:tobr:-6
c:tobre:-6 c:tog:6 c:togl:9 c:togli:9 c:tol:10 c:tolar:6 c:too:7 c:toor:6 c:toor>:6 c:tor:-9 c:toria:8 c:torn:-7
c:tos:12 c:tos>:13 c:tou:-12 c:tour:-6 c:tout:-8 c:tra:9 c:tra>:9 c:trab:12 c:traba:12 c:trag:-8 c:tral:7 c:trale:6
c:trami:7 c:tran:-7 c:trans:-7 c:tras:-8 c:tras>:-6 c:trat:6 c:trata:7 c:tre:-11 c:tre>:-7 c:trep:7 c:trepr:7
c:tres>:-7 c:tri:10 c:try:7 c:try>:7 c:ts>:22 c:tt>:6 c:tta>:8 c:tte:-14 c:tti:-10 c:tto:-16 c:tto>:-7 c:tui:7
c:tun>:9 c:tur:-7 c:tura:-6 c:tura>:-15 c:turas:6 c:ture>:-8 c:twi:6 c:twic:8 c:twice:8 c:ual:-16 c:ualq:-8
c:ualqu:-8 c:uan:-7 c:uarta:6 c:ubs:7 c:ubst:7 c:ubsti:7 c:udas:7 c:udas>:7 c:ude:6 c:udi:-6 c:udo:-8 c:udo>:-6
c:ue>:-12 c:ued>:6 c:uel:-13 c:uem:7 c:uem>:11 c:uent:-6 c:ueri:6 c:ues:-7 c:uest>:-9 c:uesto:9 c:uestr:-9 c:uf>:-11
c:uffic:6 c:uha:-6 c:ui>:43 c:uie:-9 c:uier:-8 c:uier>:-6 c:uil:12 c:uill:10 c:uir>:7 c:uis:12 c:uis>:16 c:ula:11
c:ule:10 c:ulle:6 c:um>:-11 c:uma:7 c:umero:6 c:ump:7 c:un>:-8 c:una:-6 c:unc:9 c:uncil:6 c:und:-14 c:und>:-7
c:undi:-7 c:une:13 c:une>:6 c:unes:9 c:unes>:9 c:ung:-10 c:ung>:-10 c:unge:8 c:ungen:9 c:ungs:-7 c:uni:11 c:unic:-7
c:unid:9 c:unida:7 c:unio:9 c:unio>:10 c:uns:6 c:unto>:-6 c:untos:9 c:unts:7 c:unts>:7 c:upo:6 c:upo>:7 c:upp:6
c:uppr:10 c:ura>:-17 c:uran:9 c:uras:6 c:uras>:6 c:urc:11 c:urce:9 c:urd>:-7 c:ure>:-6 c:uren:9 c:uren>:8 c:urg:-9
c:urge:-8 c:urgen:-7 c:uro:-9 c:urse:6 c:urt:-9 c:urth:-6 c:us>:7 c:usa:-6 c:usca:9 c:usi:12 c:usio:6 c:usion:6
c:usq:-6 c:usqu:-6 c:uss:-18 c:ust>:-6 c:usta:7 c:ustan:8 c:ute:-7 c:ute>:-9 c:uth:-6 c:utro:7 c:utro>:7 c:utu:6
c:uurd>:-6 c:vab:6 c:vad:7 c:vado:6 c:vado>:6 c:vai:6 c:vais:7 c:vais>:7 c:val:-9 c:van>:9 c:vant:-6 c:vare:6
c:vate>:6 c:ve>:-9 c:vee:8 c:ven>:-11 c:vendi:6 c:vent:7 c:venta:9 c:ver:-12 c:verd:-7 c:verke:9 c:verm:7 c:ves:8
c:via:-7 c:viar:-7 c:vic:8 c:vice:7 c:vie:-13 c:vier:-7 c:vill:6 c:visao:7 c:vocat:-6 c:voi>:8 c:vol:-9 c:vos:7
c:vou:-7 c:vou>:-8 c:vue:-7 c:vuel:-6 c:wan:10 c:want:12 c:want>:13 c:ward:8 c:ware:-6 c:was:-6 c:was>:-6 c:we>:-14
c:web:7 c:webs:8 c:websi:8 c:weit:-6 c:weite:-7 c:wen:9 c:wend:6 c:wende:7 c:wer:10 c:werk:18 c:werk>:6 c:werkz:6
c:wha:-6 c:whe:-7 c:who:15 c:who>:9 c:whol:7 c:whole:7 c:wic:8 c:wice:8 c:wice>:8 c:wij>:8 c:wil:-12 c:will:-13
c:will>:-11 c:wis:8 c:wisc:6 c:wisch:6 c:with>:6 c:woh:8 c:wro:8 c:wron:10 c:wrong:10 c:wt>:6 c:xcl:8 c:xclu:8
c:xist:-7 c:ya>:15 c:ye>:-6 c:yez:12 c:yez>:12 c:yo>:16 c:you:6 c:ys>:6 c:yst:6 c:yste:7 c:zaam:6 c:zado:-6
c:zei:-10 c:zent:7 c:zentr:7 c:zie>:-7 c:zij:16 c:zij>:6 c:zijn:11 c:zijn>:11 c:zio:-7 c:zum:6 c:zum>:6 c:zus:7
c:zust:7 c:zusta:8 c:zwi:6 c:zwis:6 c:zwisc:6 d:0.1:-17 d:0.25:-11 d:0.4:-17 d:0.55:-20 d:0.7:-17 d:0.85:-13
e:paid=day:-17 e:paid=none:12 e:run=none:-13 f:_amount:-29 f:_day:-33 f:_invoice:-63 f:admin:-24 f:all:-25
f:back:-29 f:bounce:-25 f:copy:-28 f:d.CANCELLED:-8 f:d.CONTRACT_TERMS:-7 f:d.DUPLICATE_BILLING:-6
f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:-21 f:d.MISSING_DOCS:-5 f:d.NOT_OURS:12 f:d.NO_PO:-7
f:d.STALE_INVOICE:6 f:d.TAX:8 f:demand:51 f:difference:-24 f:dispute:-16 f:firm:-29 f:fix:-5 f:formal:-28 f:gone:113
f:goods:-26 f:greeting:-16 f:hardship:-17 f:hold:-20 f:hope:13 f:hostile:-31 f:inclusive:-32 f:insolvency:-27
f:joke:-8 f:lawyer:-45 f:legal:-35 f:mine:14 f:moved:30 f:moves:-35 f:n.QUANTITY_SHORT:5 f:not:47 f:not_gone:-11
f:not_hope:-5 f:not_legal:-39 f:not_ooo:-11 f:not_paid:-13 f:not_stop:16 f:once_funds:-5 f:once_us:-10 f:ooo:-53
f:others:-5 f:paid:-25 f:pay:-17 f:plan:-12 f:proof:5 f:propose:-8 f:question:9 f:r.CANCELLED:-5 f:r.DAMAGED:-6
f:r.LATE_DELIVERY:-5 f:r.LATE_FEE_CONTESTED:-8 f:r.NOT_OURS:5 f:r.QUALITY:16 f:r.RETURN:-5 f:redirect:31
f:refuse:-22 f:remittance:-5 f:rest:-8 f:run:-13 f:soon:-12 f:statement:-15 f:unable:-13 f:until:-33 f:wait:-7
f:willpay:-39 i:acknowledgement:-30 i:acknowledgement=2:-30 i:already_paid:-6 i:already_paid=3:-6 i:bounce:-36
i:bounce=3:-36 i:copy_invoice_request:-22 i:copy_invoice_request=3:-20 i:dispute=1:15 i:dispute=3:-20 i:hardship:-18
i:hardship=3:-16 i:hostile:-31 i:hostile=2:-16 i:hostile=3:-15 i:in_payment_run:-12 i:in_payment_run=3:-12
i:insolvency:-30 i:insolvency=3:-31 i:invoice_admin:-19 i:invoice_admin=3:-18 i:legal:-29 i:legal=3:-34 i:nothing:29
i:out_of_office:-6 i:out_of_office=2:27 i:out_of_office=3:-33 i:partial_payment:-5 i:payment_plan_request:-12
i:payment_plan_request=3:-13 i:promise_to_pay:-7 i:promise_to_pay=3:-5 i:question:16 i:question=1:28
i:question=3:-14 i:remittance_advice:-7 i:statement_request:-14 i:statement_request=3:-12 i:unsubscribe=2:-8
i:unsubscribe=3:9 i:wrong_contact:195 i:wrong_contact=1:60 i:wrong_contact=2:27 i:wrong_contact=3:109 l:de:-5 l:es:7
l:it:-5 l:nl:5 n:1:-23 n:2:35 n:3:15 n:5:-6 n:6:-14 p:absenc:-7 p:absten:6 p:accoun:9 p:addres:6 p:adjunt:-5
p:advoga:-7 p:afdeli:6 p:agrade:-5 p:akkoor:5 p:almace:10 p:ammini:5 p:angesc:8 p:anteri:-5 p:antigu:5 p:apague:13
p:applic:-5 p:articl:-5 p:assemb:6 p:assent:-15 p:associ:6 p:assunt:15 p:atenci:5 p:atendi:6 p:august:6 p:aushil:-6
p:autono:12 p:autori:-8 p:avvoca:-7 p:aziend:7 p:beheer:8 p:bekomm:5 p:bereik:6 p:bestel:-13 p:bestuu:7 p:betale:-8
p:betali:7 p:betrac:12 p:betrie:9 p:betrif:6 p:bezahl:12 p:bloque:-8 p:bonjou:9 p:bookke:6 p:brothe:8 p:busine:10
p:cabine:7 p:cambia:9 p:cancel:-5 p:capisc:6 p:cateri:-6 p:cautio:6 p:certif:-5 p:chaudi:6 p:chiama:-9 p:chiedi:5
p:client:-13 p:closin:6 p:cobran:6 p:colleg:7 p:comerc:7 p:comman:-8 p:compan:-11 p:compar:12 p:compra:17
p:compre:-12 p:compta:13 p:concur:-6 p:condom:13 p:confor:-8 p:consen:-5 p:consid:-5 p:consig:-5 p:constr:7
p:consul:25 p:contab:10 p:contac:7 p:contat:-13 p:contes:-5 p:contin:10 p:conven:6 p:cordia:11 p:correi:-9
p:corren:-5 p:correo:8 p:corres:-11 p:cortes:-5 p:counci:12 p:creanc:-5 p:cualqu:-9 p:cumpli:5 p:debito:6
p:decidm:11 p:declar:-8 p:deposi:9 p:dernie:5 p:derzei:-6 p:desati:17 p:descad:6 p:descul:-5 p:desins:-6 p:deslig:11
p:despac:-5 p:destin:-8 p:differ:-6 p:dinsda:-5 p:direcc:-6 p:dirija:10 p:dispos:5 p:distur:6 p:doorge:-7 p:dossie:6
p:dringe:-5 p:dunnin:-5 p:durant:-5 p:ecrive:19 p:einkau:7 p:einsch:-7 p:eletro:-5 p:elettr:8 p:elimin:13 p:emaili:9
p:employ:5 p:empres:17 p:encami:6 p:encome:7 p:endere:5 p:engana:12 p:entreg:-10 p:entrep:14 p:equivo:9 p:erhalt:-8
p:erinne:6 p:erreic:-5 p:essaye:5 p:estagi:5 p:estima:9 p:etabli:5 p:everyt:-6 p:exampl:-6 p:exclus:5 p:factur:9
p:factuu:-10 p:failli:-8 p:fattur:-6 p:fatura:5 p:fernan:14 p:financ:13 p:finanz:11 p:floris:12 p:foncti:12
p:fornec:11 p:fornit:-5 p:forwar:16 p:fourni:8 p:fratel:5 p:freita:-7 p:funcoe:14 p:fundac:6 p:furthe:-10
p:geehrt:-5 p:gegens:11 p:geland:9 p:gentil:6 p:geomet:7 p:gerenc:5 p:gescha:15 p:geschi:5 p:gradir:8 p:handel:7
p:handle:19 p:helpde:6 p:henriq:5 p:herinn:-7 p:herman:10 p:hierbi:6 p:hiermi:-6 p:holdin:7 p:immedi:7 p:inform:-8
p:inmidd:5 p:inscri:-6 p:instea:-5 p:intend:5 p:intere:-7 p:interi:5 p:interp:6 p:invent:7 p:jacque:6 p:januar:-6
p:judici:-6 p:juridi:-5 p:jurist:8 p:kantoo:12 p:krankh:-10 p:kreisk:5 p:lament:6 p:lascia:5 p:liquid:-14
p:llevab:16 p:llevam:5 p:locali:6 p:losche:6 p:maanda:-5 p:mahnun:-5 p:mahnve:7 p:mailad:6 p:mailbo:6 p:mailin:-7
p:mainte:-7 p:malatt:-9 p:mancat:9 p:mandan:7 p:mandar:-6 p:mandat:-5 p:mantie:5 p:marque:8 p:martin:10 p:matric:-6
p:mauvai:15 p:mensaj:-7 p:messag:-12 p:monteu:6 p:nachfo:11 p:nachst:-5 p:namast:7 p:nathal:9 p:nessun:7 p:ningue:18
p:notair:18 p:notifi:-5 p:novemb:8 p:nuestr:-12 p:nutzun:-10 p:obriga:10 p:offici:-7 p:organi:10 p:ottobr:-7
p:outsid:6 p:overge:10 p:pagame:17 p:paieme:-8 p:papela:8 p:partit:5 p:passat:20 p:payabl:7 p:paymen:-8 p:pendan:-5
p:pensio:28 p:perdon:5 p:person:7 p:pessoa:-8 p:pignor:5 p:planti:6 p:plasti:11 p:presid:6 p:prezad:-6 p:printe:6
p:probee:8 p:procha:-6 p:procur:13 p:profes:5 p:progra:-5 p:provat:7 p:provee:9 p:proxim:-7 p:purcha:11 p:qualqu:-6
p:qualun:-5 p:querie:9 p:quiebr:-5 p:quiten:5 p:recapi:7 p:recebi:7 p:recepc:6 p:recevo:-12 p:rechnu:16 p:rechts:-5
p:recibi:-10 p:recibo:5 p:recipi:-5 p:reclam:-6 p:recogn:5 p:record:-10 p:regist:-8 p:regres:-5 p:relaci:7
p:remind:6 p:remiti:8 p:repren:11 p:reserv:8 p:reside:14 p:resolv:-5 p:respon:7 p:ressou:15 p:restau:14 p:retire:17
p:revien:-8 p:ricezi:6 p:rientr:-11 p:riserv:5 p:risped:-5 p:rispon:6 p:rivolg:-14 p:sbagli:7 p:scadut:8 p:schild:11
p:schrei:10 p:schrij:-8 p:scrive:10 p:septem:5 p:serveu:6 p:servic:6 p:sicher:9 p:sindic:8 p:sistem:-8 p:smette:-6
p:solici:-10 p:soltan:6 p:souhai:-9 p:statio:8 p:substi:14 p:succes:8 p:suppri:11 p:suspen:-5 p:systee:6 p:telefo:5
p:terwij:5 p:titola:11 p:titula:10 p:toglie:18 p:trabaj:9 p:trabal:15 p:tramit:14 p:transm:-6 p:tratam:9 p:treasu:8
p:tribun:-7 p:trompe:10 p:trouwe:6 p:ubermo:6 p:uffici:8 p:umgehe:8 p:umschr:6 p:unique:-7 p:unterl:-5 p:untern:8
p:urgenc:-5 p:urgenz:-6 p:utilic:5 p:utilis:-5 p:vennoo:7 p:verkee:18 p:verlas:10 p:vermoe:8 p:vertre:-7 p:verwij:-8
p:vireme:-5 p:voldoe:7 p:volunt:5 p:vrijda:-8 p:vuelva:-5 p:websit:16 p:weighb:5 p:werkza:12 p:whatev:-6 p:zahlun:7
p:zentra:14 p:zugest:-6 p:zusamm:6 p:zustan:12 s:!:10 s:00000:-17 s:000:-11 s:00:-10 s:0:-16 s:?:-6 s:aanmaning:-5
s:abwesenheit:-9 s:abwesenheitsnotiz:-6 s:ac:-5 s:accounts:16 s:apagamento:9 s:assenza:-10 s:automatica:8
s:automatico:7 s:avisos:-6 s:aw:17 s:be:-5 s:bericht:-5 s:betalingsherinnering:5 s:betreff:8 s:bf:6 s:boleto:9
s:cc:-8 s:ch:7 s:cl:10 s:cobranca:6 s:di:7 s:divida:-7 s:dm:-9 s:do:9 s:due:-8 s:email:7 s:en:-6 s:entrega:-6
s:entregar:-6 s:ex:6 s:factura:6 s:facture:6 s:factuur:-5 s:fattura:-6 s:fc:6 s:final:-5 s:fr:11 s:fra:6 s:fs:11
s:ft:5 s:fw:27 s:fwd:46 s:ga:11 s:geen:8 s:grupo:7 s:hc:-5 s:inv:-5 s:invoice:-9 s:invoices:8 s:lembrete:-11
s:letter:8 s:luci:12 s:mahnung:-5 s:mail:-7 s:mensagem:11 s:mm:8 s:nb:15 s:nf:8 s:no:-7 s:non:-6 s:notice:-7 s:nv:6
s:objection:7 s:offene:5 s:oi:-5 s:outstanding:-6 s:overdue:10 s:pagamento:14 s:pago:-5 s:palco:8 s:past:-8 s:pc:16
s:pedido:6 s:por:6 s:pre:5 s:previo:-5 s:rappel:-9 s:re:-18 s:rechnung:-12 s:rechnungen:9 s:reclamacion:9
s:recordatorio:-9 s:relance:19 s:reminder:12 s:request:-6 s:res:18 s:retail:6 s:richiesta:-10 s:risposta:-8 s:rm:7
s:rn:14 s:ruckfrage:-7 s:saldo:-13 s:secondo:6 s:segundo:16 s:sl:-8 s:solicitacao:8 s:solicitud:13 s:sollecito:14
s:som:14 s:sono:8 s:statement:-7 s:sv:5 s:terriccio:-5 s:to:-9 s:tweede:8 s:ultimo:-9 s:unsubscribe:-5 s:urgent:6
s:us:-6 s:uw:-6 s:van:11 s:vc:8 s:vencida:8 s:vencido:-7 s:wg:8 s:your:10 s:zg:9 w:%:-7 w:00000:-14 w:0000:-31
w:000:-60 w:00:-58 w:0:-61 w:?:-24 w:@:229 w:aber:-6 w:about:7 w:abrigo:5 w:absence:-7 w:abstengan:5 w:access:6
w:accounts:15 w:achats:8 w:acuse:5 w:address:7 w:administrador:-6 w:administrator:6 w:administro:12 w:adres:9
w:adresser:5 w:advogados:-5 w:af:7 w:afdeling:6 w:after:8 w:again:-10 w:ago:8 w:agosto:8 w:ahora:10 w:ai:8
w:ainda:10 w:akkoord:5 w:al:-5 w:alcun:8 w:alle:-7 w:almacen:10 w:along:5 w:altra:6 w:amministrazione:6 w:and:-9
w:andata:15 w:angeschrieben:8 w:anna:11 w:antes:-7 w:any:9 w:ao:-12 w:apaguem:13 w:aqui:40 w:are:-5 w:area:9
w:arreter:-11 w:article:-5 w:asi:-5 w:assemblea:8 w:assente:-15 w:associazione:8 w:assuntos:18 w:at:-15 w:atencion:5
w:atendimento:6 w:aub:8 w:auch:10 w:aucun:6 w:aucune:5 w:auf:-15 w:augustus:6 w:aun:-7 w:automatici:5
w:automatische:6 w:autonomo:12 w:aux:19 w:avant:-5 w:avec:7 w:avvocato:-7 w:azienda:7 w:banco:-7 w:bande:-6 w:bas:5
w:bases:-7 w:be:-13 w:before:-9 w:behalf:7 w:beide:-5 w:being:-5 w:ben:27 w:bent:6 w:beste:10 w:besteld:-7
w:bestuurder:7 w:betalen:-8 w:betalingen:10 w:betrachten:12 w:betrifft:6 w:bezahlen:9 w:bf:6 w:bien:-7 w:bij:8
w:bill:-6 w:bills:16 w:bis:-11 w:blijft:-5 w:bloccato:5 w:boleto:-5 w:bom:-9 w:bonjour:9 w:bookkeeper:8 w:books:9
w:borren:16 w:bought:11 w:box:10 w:brother:8 w:bruder:6 w:bucher:6 w:buondi:6 w:bureau:-6 w:buscan:16 w:business:10
w:buyer:5 w:buzon:6 w:by:-14 w:ca:14 w:cabinet:7 w:cambiato:11 w:cannot:-8 w:capisco:6 w:caro:-5 w:carta:5 w:catar:5
w:catering:-6 w:caution:6 w:ce:6 w:centre:-6 w:centro:14 w:cesser:-8 w:cessou:13 w:cet:8 w:che:5 w:chi:15 w:chiama:5
w:chiede:-5 w:chiediamo:5 w:cif:-5 w:claims:6 w:cliente:-11 w:closed:9 w:closing:6 w:cnpj:9 w:cobranza:9
w:cobrar:-10 w:coisa:7 w:collega:7 w:com:6 w:company:-11 w:compras:15 w:compreso:-7 w:compta:12 w:comptable:13
w:comptes:5 w:comune:12 w:comunicacoes:6 w:comunidad:8 w:con:13 w:concursal:-5 w:condominio:13 w:conferma:6
w:confirmacao:5 w:consegnato:5 w:consulente:6 w:consulte:10 w:conta:-7 w:contabile:8 w:contabilidad:10
w:contabilita:-13 w:contact:-11 w:contactar:8 w:contacte:12 w:contacto:14 w:contactos:-8 w:contato:-8
w:contattarmi:-5 w:contesto:-5 w:continua:5 w:continued:8 w:controller:8 w:cordialement:13 w:correio:-9 w:correos:8
w:cosa:-7 w:could:-6 w:council:12 w:cours:6 w:crediteuren:7 w:cualquier:-9 w:daar:20 w:dado:-5 w:dados:16 w:dagli:9
w:dai:18 w:dal:-5 w:dam:13 w:damit:12 w:dan:-9 w:dank:-9 w:dann:-5 w:darf:10 w:dass:-9 w:data:-13 w:date:-8
w:datos:5 w:days:-6 w:dazu:-6 w:de:-18 w:deal:7 w:debitore:7 w:decede:14 w:decide:-5 w:decidme:11 w:deixei:7
w:deixem:-6 w:deje:10 w:del:-11 w:dela:10 w:dell:5 w:della:-15 w:dem:12 w:demanda:-5 w:demandas:5 w:den:13
w:dental:-9 w:depuis:6 w:der:9 w:derniere:6 w:derzeit:-6 w:des:5 w:desativado:15 w:desde:17 w:despacho:-5 w:dessa:15
w:deudas:16 w:deve:7 w:devo:9 w:deze:11 w:dezember:-5 w:dezembro:7 w:di:9 w:dia:-21 w:dice:-5 w:dicho:13 w:die:-8
w:dient:13 w:dieses:11 w:different:-5 w:dinsdag:-5 w:direccion:-6 w:directrice:5 w:dirijanse:7 w:disposition:7
w:disso:5 w:disturbarmi:6 w:dit:16 w:ditta:20 w:divida:-6 w:do:21 w:does:6 w:doet:7 w:dom:-5 w:dona:15 w:donc:-5
w:donde:6 w:door:6 w:doorgestuurd:-7 w:dossiers:9 w:dott:11 w:dove:-11 w:dovete:-5 w:down:7 w:dra:6 w:dsgvo:10
w:du:-9 w:due:-11 w:dunning:-5 w:durante:-5 w:ecrire:10 w:ecrivez:19 w:ee:35 w:een:7 w:effect:8 w:ein:-5 w:einen:-5
w:einer:-5 w:einschliesslich:-6 w:either:17 w:elena:6 w:eletronico:-5 w:elettronica:8 w:elk:8 w:elle:-17 w:ellos:-6
w:em:14 w:email:12 w:emailing:9 w:emails:-6 w:emite:-5 w:empresa:18 w:empty:5 w:encarregado:6 w:encontra:5
w:encontro:-5 w:endereco:5 w:engano:-6 w:enkele:5 w:entra:5 w:entre:-5 w:entregar:-5 w:entreprise:15 w:entro:13
w:enviar:-7 w:enviem:-9 w:envoi:6 w:envois:-5 w:er:-10 w:era:16 w:erhalten:-8 w:erinnerung:11 w:errado:7
w:erreichen:-5 w:erreur:12 w:erst:-5 w:es:-15 w:esa:9 w:escriba:7 w:escriban:-10 w:escrita:6 w:escritorio:-5
w:eso:-5 w:essa:-11 w:essayez:5 w:esse:-8 w:essere:6 w:est:26 w:esta:-20 w:estao:11 w:este:5 w:estimados:7 w:esto:17
w:estos:5 w:estou:8 w:et:-13 w:etablissement:5 w:etant:8 w:etre:-7 w:etude:7 w:euro:-9 w:ever:6 w:everything:-6
w:ex:10 w:example:-6 w:exclusivamente:6 w:existe:-10 w:faccio:10 w:factura:-15 w:facturas:11 w:facture:-15
w:facturen:17 w:factures:9 w:factuur:-9 w:faire:-9 w:falei:9 w:falls:10 w:fattura:-10 w:favore:9 w:faz:9 w:fecha:-9
w:feira:-5 w:ferias:-9 w:fernando:14 w:fica:-5 w:fiel:6 w:figlia:7 w:fin:-8 w:fino:-9 w:firma:21 w:for:8 w:form:-5
w:former:7 w:fornecedores:9 w:forward:10 w:forwarding:8 w:fournisseurs:9 w:fragen:12 w:frau:6 w:freitag:-7
w:frere:14 w:friday:-5 w:fue:-5 w:fui:6 w:funcoes:14 w:fuori:7 w:fur:7 w:further:-10 w:ga:11 w:gar:8 w:garante:6
w:gebe:-8 w:geben:13 w:geen:12 w:gegenstandslos:11 w:gehen:5 w:gehort:10 w:gelandet:9 w:gente:8 w:gentileza:12
w:geometra:7 w:gere:7 w:gerencia:5 w:geschil:7 w:gestoria:6 w:get:-10 w:geval:9 w:gia:9 w:giugno:6 w:gli:-7 w:gmbh:7
w:going:5 w:good:8 w:graag:8 w:grazie:-11 w:group:10 w:grupo:12 w:guardi:7 w:gut:5 w:ha:-5 w:haal:14 w:haar:11
w:hab:9 w:habe:-7 w:haben:13 w:hale:7 w:hall:5 w:hallo:9 w:han:-5 w:handled:11 w:handles:8 w:hanno:-5 w:hat:5
w:have:16 w:hay:-6 w:he:13 w:heb:-9 w:hebben:15 w:helpdesk:6 w:hem:-7 w:her:8 w:heraus:-6 w:here:13
w:herinneringen:-7 w:hermano:13 w:herr:15 w:herrn:7 w:het:-22 w:hier:18 w:hierbij:6 w:hiermit:-6 w:hoofd:5
w:horen:-8 w:hr:6 w:hull:6 w:ich:26 w:ici:10 w:ict:5 w:if:-11 w:ihre:9 w:ihrem:-7 w:ihrer:-6 w:ii:10 w:ik:6 w:il:19
w:im:10 w:immediate:8 w:in:29 w:inbox:17 w:inclusive:-6 w:indica:-5 w:indirizzo:-6 w:inkoop:5 w:inmiddels:5
w:instead:-5 w:interim:5 w:into:5 w:invii:6 w:invoice:-7 w:io:48 w:is:7 w:isso:7 w:ist:19 w:isto:5 w:it:-28 w:iva:6
w:ive:8 w:je:14 w:jeden:-6 w:jo:6 w:job:5 w:jou:5 w:jubilo:7 w:judicial:-7 w:juizo:5 w:jullie:-9 w:june:10
w:junio:20 w:junto:-6 w:jusqu:-5 w:just:-6 w:kan:-11 w:kann:-10 w:kantoor:11 w:kassel:11 w:keer:-6 w:kees:8
w:keine:-10 w:kennen:8 w:kleine:11 w:know:6 w:konnen:-5 w:kontakt:5 w:kreiskasse:5 w:kurz:6 w:la:37 w:laat:-12
w:laden:10 w:langer:5 w:las:-9 w:lasciato:7 w:lassen:5 w:lavoro:5 w:leave:-5 w:ledger:7 w:left:22 w:legge:12 w:les:7
w:lic:-5 w:liegt:-5 w:lien:-5 w:like:-8 w:liquidators:5 w:liquidazione:-5 w:list:6 w:lista:5 w:liste:14 w:llamen:11
w:llegan:16 w:lleva:5 w:llevaba:16 w:llevamos:5 w:llevo:8 w:lo:-7 w:longer:12 w:lopes:6 w:loro:8 w:los:-6
w:loschen:6 w:loue:6 w:lt:-6 w:ltd:11 w:luca:-5 w:lugar:9 w:lui:12 w:lundi:-11 w:lunes:9 w:ma:-15 w:maak:7 w:maakt:5
w:maandag:-5 w:mach:12 w:macht:18 w:mae:-5 w:mahnverteiler:7 w:mai:11 w:mail:-59 w:mailadres:-5 w:mailadresse:11
w:mailbox:6 w:mailing:-6 w:mails:-7 w:mailt:17 w:maintenance:-5 w:mairie:9 w:maitre:14 w:mal:-8 w:man:-5
w:mandando:10 w:mandataire:5 w:mantiene:5 w:maquinas:5 w:marcos:5 w:mardi:-6 w:mari:12 w:marz:12 w:marzo:17
w:mas:-14 w:massa:6 w:mate:7 w:matricula:-6 w:mauvais:15 w:may:7 w:me:5 w:mehr:9 w:mei:12 w:meine:18 w:mensaje:-8
w:mensen:7 w:mes:5 w:message:-6 w:messaggio:-5 w:met:-11 w:meu:5 w:mia:6 w:mich:-9 w:mid:12 w:mill:14 w:minha:-14
w:mio:17 w:mis:7 w:mise:5 w:mismo:-6 w:mit:8 w:mme:8 w:moet:26 w:moi:12 w:mois:5 w:monday:-5 w:monteur:6 w:more:9
w:moved:5 w:mr:-8 w:ms:9 w:na:-16 w:naam:-6 w:nach:-5 w:nada:20 w:namaste:7 w:nao:12 w:nathalie:9 w:ne:9 w:need:-7
w:nehmen:7 w:nem:-10 w:nenhum:-9 w:neri:7 w:nessun:-7 w:nessuno:5 w:nicht:19 w:nie:-13 w:niente:27 w:niets:14
w:ninguem:18 w:nix:7 w:no:12 w:nobody:16 w:nog:-5 w:noi:9 w:nome:7 w:non:6 w:nooit:-6 w:nos:-14 w:nossa:5 w:nosso:-5
w:nossos:-7 w:nostra:5 w:nostro:-5 w:nota:-16 w:notaire:18 w:notre:-5 w:nous:5 w:november:8 w:novembre:5
w:novembro:-6 w:novo:-7 w:novos:5 w:nowt:8 w:nu:-7 w:nuestro:-8 w:nuevo:10 w:numero:12 w:nummer:10 w:nunes:9
w:nuovo:11 w:nutzung:-10 w:object:5 w:obrigado:8 w:occupe:7 w:of:-5 w:office:22 w:oggi:-7 w:ok:-5 w:okafor:6
w:oltre:6 w:om:-5 w:one:-17 w:only:24 w:ons:-6 w:onze:5 w:ook:-5 w:op:-7 w:opa:-5 w:or:-17 w:ora:5 w:orden:-8
w:organization:6 w:os:-18 w:ottobre:-7 w:ou:-15 w:oui:-6 w:our:-10 w:ours:-8 w:outro:13 w:outside:6 w:ouvert:5
w:over:11 w:overgedragen:9 w:padre:6 w:paga:-5 w:pagamenti:12 w:pagamentos:10 w:pagar:-16 w:pago:-13 w:pagos:16
w:paiement:-7 w:pand:9 w:para:6 w:parce:5 w:parte:8 w:partita:6 w:paso:7 w:passata:9 w:passato:12 w:passer:-7
w:passt:5 w:paul:5 w:payables:8 w:paye:-6 w:payer:-8 w:paying:-8 w:payment:-7 w:pdf:-9 w:peco:-5 w:pena:-5
w:pendant:-5 w:pensioen:7 w:per:10 w:pero:-7 w:perso:-9 w:persona:6 w:personal:-14 w:personale:8 w:pessoal:-5
w:phone:-5 w:pilar:10 w:piu:21 w:placed:5 w:plantilla:6 w:plazo:5 w:please:5 w:pls:-8 w:plus:-11 w:po:-5 w:poco:8
w:pons:-6 w:por:-8 w:portal:6 w:portes:5 w:post:-10 w:posta:6 w:pouvez:-5 w:pra:5 w:praxis:6 w:prego:14
w:presente:-5 w:presidente:7 w:preso:-5 w:presupuesto:5 w:prezados:-5 w:private:5 w:pro:10 w:probeer:8 w:proof:10
w:protecao:6 w:proveedores:7 w:proxima:-5 w:pu:-5 w:pub:6 w:puede:-5 w:puedo:-5 w:quadro:9 w:qualquer:-6
w:qualunque:-5 w:quarta:8 w:que:6 w:quedo:5 w:quelli:-5 w:quello:-10 w:querem:9 w:queries:9 w:quero:-6 w:quest:-15
w:queste:6 w:questions:-6 w:questo:7 w:qui:22 w:quick:5 w:quien:6 w:quiero:-5 w:quitenme:5 w:quitte:9 w:raus:16
w:ready:6 w:recapito:10 w:recebi:-7 w:recebo:8 w:recepcion:5 w:recevoir:-12 w:rechnung:6 w:rechnungen:13 w:recibos:5
w:reclamacion:-7 w:reclamo:6 w:recognise:6 w:record:7 w:records:-8 w:regressando:-5 w:reicht:-7 w:rekeningen:5
w:relacion:8 w:relief:6 w:remesa:-8 w:reminder:5 w:repare:6 w:reprend:11 w:repris:16 w:requerimientos:5
w:responder:-7 w:respondo:9 w:respuesta:5 w:ressources:15 w:restaurant:14 w:retired:8 w:retirez:5 w:retour:-6
w:revient:-9 w:rgpd:-6 w:rh:9 w:ricevo:-15 w:ricezione:6 w:rien:13 w:rientro:-11 w:ring:12 w:riserva:6
w:rispondere:7 w:rivolgersi:-9 w:rn:15 w:rosa:10 w:roux:8 w:run:5 w:sai:-14 w:sao:8 w:saprei:5 w:say:-6
w:sbagliato:5 w:scaduta:8 w:schreiben:10 w:schrijven:-5 w:scp:15 w:scriva:-5 w:scrivermi:8 w:scrivetemi:-9
w:scrivo:-5 w:se:17 w:segue:10 w:seguo:8 w:sehr:-5 w:seit:25 w:semana:-6 w:semanas:5 w:send:-5 w:senhor:10 w:sept:5
w:september:7 w:serai:-5 w:services:5 w:servico:-5 w:seus:-7 w:sexta:7 w:she:5 w:should:-5 w:shows:5 w:si:-5
w:siamo:-7 w:sich:-5 w:side:11 w:sido:-5 w:sie:14 w:sig:5 w:signor:6 w:sim:-5 w:sin:-7 w:since:-5 w:sinds:11
w:sistema:-6 w:site:8 w:six:12 w:smettetela:-6 w:so:28 w:socia:5 w:social:-6 w:solicita:5 w:solicito:-5 w:soll:12
w:solo:17 w:soltanto:6 w:somos:25 w:sono:23 w:sont:-7 w:sorge:5 w:sorry:9 w:sou:42 w:souhaite:-9 w:sous:-6 w:soy:23
w:spett:6 w:spoed:-10 w:ssa:5 w:sta:-5 w:staat:-5 w:state:-6 w:station:8 w:stato:-5 w:steeds:10 w:steht:7
w:streichen:-10 w:sturen:-5 w:stuur:11 w:su:-9 w:sua:-11 w:suas:6 w:suis:34 w:sulle:8 w:summer:5 w:suppliers:6
w:supprimer:9 w:sur:-10 w:sus:23 w:svp:-6 w:systeem:6 w:system:11 w:ta:-9 w:tag:-5 w:take:12 w:taken:11 w:tal:8
w:tale:6 w:tao:9 w:tatig:8 w:team:8 w:tegen:-5 w:telefone:10 w:telephone:-5 w:tem:-8 w:tenho:6 w:ter:6 w:terug:-7
w:terwijl:5 w:th:-8 w:thank:7 w:the:11 w:their:6 w:them:-6 w:thema:8 w:there:-8 w:they:6 w:thies:8 w:thing:5
w:third:8 w:this:20 w:three:-6 w:tient:5 w:tira:12 w:titolare:11 w:todas:9 w:today:-6 w:todos:8 w:togliete:8
w:toglietemi:9 w:top:-5 w:tout:-8 w:toute:-6 w:trabajo:7 w:trabalha:15 w:tramita:14 w:trata:-7 w:treasurer:8
w:trenta:6 w:tres:-9 w:trinta:6 w:trompez:10 w:trouwens:6 w:try:18 w:tu:-5 w:tudo:-8 w:tun:18 w:turn:6 w:tut:6
w:twice:16 w:two:-7 w:ubermorgen:6 w:ufficio:8 w:uit:5 w:um:-10 w:umgehend:8 w:umschreiben:6 w:un:-24 w:una:-7
w:und:-9 w:une:-14 w:uniquement:-7 w:unit:6 w:unless:5 w:unserem:5 w:unter:-6 w:unternehmen:8 w:up:-8 w:urgenze:-6
w:use:16 w:va:-5 w:van:24 w:vcs:-8 w:vendi:22 w:vennootschap:7 w:ventas:11 w:ver:-5 w:verder:-6 w:verkeerde:20
w:verlassen:10 w:vermoedelijk:8 w:verso:6 w:vertretung:-6 w:vez:-6 w:vi:9 w:vielen:-7 w:vise:5 w:voces:9 w:voi:10
w:voir:5 w:voldoen:8 w:volgende:5 w:voluntary:5 w:vom:11 w:von:-8 w:voor:-9 w:vos:7 w:vossas:5 w:vostri:12
w:vostro:-5 w:vou:-15 w:voulez:7 w:voyez:9 w:vrijdag:-8 w:want:25 w:waren:-7 w:was:-10 w:wat:-6 w:way:5 w:we:-25
w:website:12 w:weet:8 w:wegen:-6 w:wegens:6 w:weighbridge:5 w:weiss:11 w:weiter:-10 w:weiteren:-5 w:weitergeleitet:5
w:wenden:14 w:werk:13 w:weten:6 w:what:-8 w:whatever:-6 w:whats:5 w:when:-8 w:who:17 w:wi:8 w:wie:-5 w:wij:16
w:wil:-6 w:will:-23 w:wir:-6 w:wissen:10 w:with:12 w:wochen:8 w:woher:10 w:wollen:-6 w:work:8 w:wrong:19 w:ya:29
w:years:5 w:yo:33 w:you:5 w:your:8 w:zahle:5 w:zahlen:-7 w:zahlungen:13 w:ze:-5 w:zentrale:13 w:zich:7 w:ziet:9
w:zij:11 w:zijn:23 w:zo:-5 w:zoon:-5 w:zu:7 w:zullen:9 w:zum:13 w:zur:-5 w:zustandig:12 w:zwolle:5
"""
