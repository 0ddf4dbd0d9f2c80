"""What speaks for and against `wrong_contact`: written by `make reply-weights`, never by hand."""

BIAS = -5.12
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
?:-24 ?all:-5 ?back:6 ?copy:-5 ?gone:-6 ?mine:13 ?not:-13 ?pay:-7 ?plan:-11 ?question:-23 ?redirect:-14
?statement:-6 ?stop:7 b:00000_approved:6 b:0000_!:-7 b:0000_0000:5 b:0000_la:6 b:0000_und:6 b:000_0:-12 b:000_est:-6
b:000_of:6 b:00_%:-5 b:00_and:5 b:00_anos:-5 b:00_are:5 b:00_do:5 b:00_dsgvo:11 b:00_du:-5 b:00_en:6 b:00_nous:15
b:00_november:5 b:00_oktober:-10 b:00_ottobre:-6 b:00_to:8 b:00_zijn:9 b:0_000:-14 b:0_0:-24 b:0_de:-8 b:0_esta:-7
b:0_nao:-9 b:0_november:6 b:0_novembre:7 b:0_oktober:13 b:?_?:-6 b:@_nao:-8 b:aan_de:9 b:about_the:8 b:access_to:9
b:address_for:6 b:address_from:-5 b:adresse_de:6 b:adresser_vos:8 b:agora_ee:7 b:agosto_nao:12 b:agradeco_que:5
b:ai_jamais:5 b:ainda_nao:16 b:al_00:-5 b:al_garante:6 b:al_mio:-5 b:am_00:-5 b:am_not:-5 b:am_only:9 b:an_@:8
b:and_00:6 b:and_am:6 b:and_do:-6 b:and_have:11 b:and_never:-5 b:any_more:17 b:aqui_ee:53 b:are_not:8 b:are_two:-6
b:art_00:8 b:assuntos_de:8 b:at_this:-5 b:ate_sexta:10 b:au_00:14 b:auch_nicht:7 b:aun_no:-7 b:aus_dem:11
b:aus_ihrem:-10 b:avec_la:11 b:avons_pas:5 b:baja_de:8 b:bande_de:-5 b:bando_de:5 b:been_put:6 b:behalf_of:7
b:bei_ihnen:-6 b:bei_uns:8 b:ben_de:15 b:ben_geen:5 b:bin_bis:-6 b:bin_seit:10 b:binnen_een:5
b:bis_einschliesslich:-6 b:bitte_rechnung:7 b:bitte_streichen:-7 b:bitte_wenden:7 b:bom_dia:-8 b:bonjour_la:6
b:borren_este:6 b:by_the:-6 b:by_this:6 b:caixa_de:-5 b:can_tell:9 b:cantiere_di:6 b:ce_est:8 b:cessou_funcoes:13
b:cette_adresse:-6 b:cette_boite:6 b:cette_facture:-6 b:che_io:12 b:che_non:-7 b:chiediamo_di:6 b:com_os:-6
b:comercio_de:6 b:company_went:5 b:con_@:5 b:con_el:-10 b:con_ellos:-5 b:con_la:7 b:con_noi:9 b:con_riserva:6
b:contacte_@:17 b:correo_@:-8 b:correo_de:7 b:creditors_voluntary:6 b:da_empresa:8 b:da_massa:6 b:da_minha:-6
b:da_oggi:-6 b:da_questa:8 b:da_war:6 b:dai_vostri:13 b:dank_fur:-7 b:darf_ich:10 b:das_nicht:-5 b:dat_je:5
b:de_00:-6 b:de_alv:5 b:de_cesser:-5 b:de_cobranca:-5 b:de_cobranza:9 b:de_correio:-5 b:de_curator:8 b:de_dados:14
b:de_deux:5 b:de_dezembro:6 b:de_factuur:-5 b:de_ferias:-8 b:de_insolvencia:6 b:de_la:-11 b:de_me:-9
b:de_messages:-8 b:de_nao:-6 b:de_ne:-9 b:de_novembro:-5 b:de_novos:6 b:de_pago:5 b:de_paiement:-5 b:de_paz:5
b:de_pedido:7 b:de_que:-10 b:de_su:-5 b:de_sus:20 b:de_verkeerde:18 b:de_voces:-9 b:de_vos:8 b:de_votre:11
b:deal_with:9 b:dear_all:-5 b:decede_le:14 b:deixem_de:-5 b:dem_verteiler:9 b:desde_dia:6 b:desde_junio:10
b:dessa_lista:10 b:di_fatture:7 b:di_mia:5 b:di_scrivere:-6 b:dia_00:-7 b:dirijanse_@:8 b:dit_adres:10 b:do_not:-5
b:do_quadro:9 b:do_the:10 b:do_with:9 b:dom_00:-5 b:door_onze:8 b:dott_ssa:5 b:du_rgpd:-5 b:ecrire_@:14
b:ee_andata:11 b:ee_cambiato:13 b:ee_com:24 b:ee_da:-10 b:ee_mai:6 b:ee_minha:-11 b:ee_quello:-15 b:ee_uma:7
b:ee_un:5 b:een_van:5 b:einschliesslich_freitag:-6 b:either_of:5 b:el_administrador:-5 b:el_asunto:9 b:el_cif:-5
b:el_correo:-5 b:el_del:14 b:el_numero:6 b:el_plazo:5 b:el_que:6 b:em_0000:-9 b:em_agosto:12 b:em_nome:8
b:em_processo:6 b:em_setembro:5 b:emailing_me:11 b:en_0000:6 b:en_charge:-5 b:en_cours:7 b:en_een:5 b:en_el:8
b:en_er:8 b:en_ik:-5 b:en_la:-15 b:en_marzo:16 b:en_met:-5 b:en_mij:6 b:en_niets:7 b:en_stuur:5 b:encontra_se:5
b:encontro_me:-5 b:er_een:-7 b:es_el:-5 b:es_la:5 b:es_para:10 b:es_reicht:-7 b:es_un:-11 b:escriba_@:5
b:escriban_mas:-14 b:est_au:18 b:est_decede:14 b:est_la:12 b:est_lui:8 b:est_mon:13 b:est_pas:5 b:esta_en:-10
b:este_buzon:10 b:este_endereco:10 b:esto_era:11 b:esto_es:-9 b:estoy_de:-6 b:estoy_en:9 b:et_de:-7 b:et_la:7
b:eu_so:13 b:even_serieus:5 b:factura_?:-5 b:facturen_@:5 b:fatture_non:7 b:fin_de:-5 b:fino_al:-5 b:fois_que:6
b:for_the:15 b:fui_nomeado:7 b:fur_ihre:-7 b:gar_nicht:13 b:geben_?:15 b:geen_betalingen:6 b:geen_enkele:5
b:got_is:5 b:guardi_che:8 b:ha_dado:-5 b:ha_depositato:5 b:haal_me:-5 b:haal_mij:5 b:haben_mit:9 b:haben_sie:-6
b:haben_wir:-5 b:has_been:5 b:has_not:7 b:hat_uns:5 b:have_asked:8 b:have_no:11 b:have_not:-6 b:have_nothing:8
b:he_is:8 b:heb_je:-5 b:hebben_wij:8 b:heeft_bij:5 b:heeft_de:10 b:heeft_geen:-5 b:het_volgende:5 b:ho_chiuso:6
b:ich_bin:-5 b:ich_habe:-6 b:ich_ihnen:13 b:ich_nicht:-5 b:ich_nichts:-7 b:ich_will:-6 b:if_you:-7 b:ihnen_die:15
b:ihre_firma:14 b:ihrem_verteiler:-7 b:ik_ben:31 b:ik_ga:8 b:ik_heb:-7 b:ik_kan:-5 b:ik_krijg:5 b:ik_met:9
b:ik_mijn:6 b:ik_werk:5 b:ik_wil:-5 b:il_00:-6 b:il_concordato:5 b:il_mio:13 b:il_nuovo:11 b:il_presidente:8
b:il_sig:6 b:im_haus:-5 b:in_amministrazione:5 b:in_de:-9 b:in_may:9 b:in_mei:9 b:in_september:7 b:in_your:10
b:in_zwolle:5 b:insolvencia_no:7 b:into_creditors:6 b:invoice_has:6 b:io_di:5 b:io_non:9 b:io_sono:23 b:is_er:-7
b:is_my:9 b:is_no:5 b:is_not:13 b:is_per:7 b:is_sinds:5 b:is_that:5 b:ist_eine:7 b:ist_fur:5 b:ist_nicht:7
b:ist_noch:5 b:it_again:-5 b:it_is:-5 b:ja_falei:9 b:ja_nao:7 b:je_ai:13 b:je_demande:7 b:je_le:5 b:je_ne:7
b:je_serai:-5 b:je_suis:33 b:je_vous:-14 b:juizo_de:6 b:june_and:7 b:kann_ich:-5 b:kantoor_is:8 b:keine_mahnungen:-7
b:know_who:13 b:la_0000:-9 b:la_0:-8 b:la_compta:13 b:la_contabile:12 b:la_contabilita:-13 b:la_data:-9 b:la_de:5
b:la_derniere:6 b:la_ditta:20 b:la_dott:5 b:la_empresa:14 b:la_factura:-12 b:la_fattura:-8 b:la_gestoria:6
b:la_liquidation:5 b:la_partita:6 b:la_persona:5 b:la_plantilla:6 b:la_que:15 b:la_remesa:-7 b:la_scp:15
b:la_societe:-5 b:le_0:13 b:le_aviso:8 b:le_cabinet:8 b:le_ha:7 b:left_in:-6 b:left_the:8 b:les_deux:-5
b:les_factures:6 b:les_he:10 b:les_ruego:5 b:liquidation_on:5 b:lista_por:11 b:liste_de:16 b:lo_paso:8 b:lo_que:-5
b:lui_qui:10 b:maak_ik:8 b:maar_ik:5 b:mailadresse_aus:14 b:mailbox_is:5 b:mais_nada:9 b:mandataire_judiciaire:5
b:mas_por:-10 b:me_about:9 b:me_de:-6 b:me_ha:6 b:me_llegan:16 b:meer_bij:5 b:mehr_an:5 b:mehr_erhalten:-5
b:meine_mailadresse:14 b:meine_vertretung:-6 b:merci_adresser:12 b:merci_arreter:-11 b:met_de:-5 b:met_het:7
b:met_pensioen:5 b:meu_contacto:12 b:mi_correo:5 b:mi_hermano:13 b:mio_avvocato:-5 b:mio_indirizzo:10 b:mio_padre:7
b:mir_nicht:8 b:mis_datos:10 b:moi_de:18 b:moin_herr:6 b:mon_absence:-6 b:mon_mari:9 b:moved_to:9 b:my_brother:8
b:naar_@:6 b:nao_consta:-5 b:nao_ee:-19 b:nao_foi:-7 b:nao_me:-7 b:nao_sao:11 b:nao_sou:18 b:nao_tenho:14
b:nao_vou:-9 b:ne_la:10 b:ne_occupe:7 b:ne_plus:-6 b:ne_souhaite:-7 b:nehmen_sie:9 b:nicht_mehr:17
b:nicht_weitergeleitet:5 b:nichts_sagen:-6 b:nichts_zu:15 b:niet_bij:7 b:niet_langer:5 b:niet_over:6 b:no_access:10
b:no_dia:-6 b:no_escriban:-6 b:no_juizo:6 b:no_llevo:12 b:no_lo:9 b:no_longer:9 b:no_me:9 b:no_more:-5 b:no_no:-7
b:no_nos:-5 b:no_quiero:-5 b:no_somos:9 b:no_tenemos:5 b:nobody_here:5 b:noi_non:-9 b:nome_de:8 b:non_capisco:5
b:non_disturbarmi:6 b:non_ee:-9 b:non_mi:-15 b:non_posso:6 b:non_saprei:5 b:non_so:9 b:non_sono:7 b:nos_ha:-5
b:nos_por:-6 b:not_be:-8 b:not_deal:8 b:not_know:13 b:not_me:6 b:not_mine:5 b:not_on:8 b:not_pay:7 b:not_paying:-5
b:not_taken:5 b:not_the:10 b:nothing_about:8 b:nothing_in:-5 b:nothing_to:5 b:notre_comptable:7 b:nutzung_meiner:-6
b:of_000:5 b:of_the:-8 b:of_your:9 b:off_your:18 b:oggi_non:-5 b:on_00:16 b:on_behalf:7 b:on_file:-5 b:on_hold:5
b:only_the:10 b:ons_kantoor:8 b:op_@:9 b:op_de:-5 b:op_een:7 b:orden_de:-5 b:ottobre_compreso:-6 b:outro_cnpj:14
b:pago_que:5 b:par_la:7 b:par_le:-6 b:par_mon:-7 b:para_que:-5 b:pas_ce:5 b:pas_en:-5 b:pas_les:6 b:pedido_00000:8
b:people_have:5 b:per_0:16 b:per_favore:8 b:per_la:-16 b:per_pagamenti:5 b:per_qualunque:-5 b:per_the:6
b:per_urgenze:-5 b:per_week:5 b:perche_non:5 b:piu_con:9 b:please_and:12 b:please_direct:5 b:please_do:-5
b:please_note:8 b:please_remove:-8 b:plus_de:5 b:plus_recevoir:-8 b:por_esta:-5 b:por_gentileza:12
b:posta_elettronica:8 b:pour_les:11 b:pour_rien:5 b:prego_di:14 b:processo_de:6 b:proof_of:5 b:put_on:6 b:qu_il:7
b:que_cualquier:-5 b:que_dejen:6 b:que_ee:-5 b:que_el:22 b:que_este:6 b:que_je:11 b:que_le:6 b:que_lo:-7
b:que_me:-11 b:que_no:-17 b:que_nos:-5 b:que_retirem:6 b:que_se:5 b:que_tem:-7 b:que_ustedes:10 b:quello_di:7
b:queries_to:7 b:quero_mais:-5 b:quitenme_de:6 b:quitte_la:8 b:recevoir_de:-7 b:rechnung_auf:7 b:rechnung_nicht:10
b:remove_me:11 b:rien_et:6 b:ring_the:16 b:riserva_di:6 b:rn_0:15 b:ruego_que:5 b:sais_pas:5 b:schreiben_sie:6
b:scrivere_@:8 b:scrivete_@:5 b:se_catar:5 b:se_de:-6 b:se_em:6 b:se_jubilo:7 b:se_nada:8 b:se_no:13 b:seit_0:6
b:send_you:9 b:service_comptable:10 b:si_chiama:6 b:si_no:7 b:sich_an:8 b:sie_bitte:7 b:sie_diese:7 b:sie_haben:8
b:sie_meine:10 b:sie_mich:-8 b:sie_sich:5 b:sie_sind:8 b:sie_unsere:7 b:sinds_0:7 b:six_mois:9 b:smettetela_di:-6
b:solicitamos_que:5 b:solleciti_automatici:6 b:somos_la:16 b:sono_assente:-13 b:sono_il:18 b:sono_la:7
b:sorry_wrong:14 b:souhaite_plus:-7 b:soy_el:8 b:soy_la:10 b:spett_le:6 b:spoed_?:-8 b:stop_emailing:11
b:streichen_sie:-7 b:su_correo:13 b:su_mensaje:-5 b:summer_and:6 b:supprimez_mon:5 b:sus_correos:13 b:tag_herr:-8
b:tag_wir:8 b:take_us:10 b:thank_you:7 b:that_you:-5 b:the_0:-5 b:the_books:5 b:the_business:6 b:the_buyer:5
b:the_council:7 b:the_money:8 b:the_new:-5 b:the_signed:-5 b:the_site:9 b:the_summer:6 b:the_system:5 b:there_is:-8
b:third_time:10 b:this_account:-5 b:this_email:5 b:this_invoice:-6 b:this_is:16 b:this_mailbox:8 b:this_message:7
b:tira_meu:5 b:tirem_me:5 b:to_@:8 b:to_be:-5 b:to_do:16 b:to_send:9 b:to_take:12 b:to_the:6 b:to_you:-5
b:todas_las:9 b:todos_los:10 b:told_you:6 b:tot_en:-5 b:trata_se:-5 b:trenta_giorni:6 b:tribunal_ouvert:5 b:try_@:14
b:tut_mir:7 b:uit_uw:7 b:un_altra:6 b:un_correo:-12 b:und_0000:6 b:und_an:7 b:und_die:6 b:und_schreiben:6
b:under_article:8 b:unless_you:5 b:uns_aus:-6 b:unternehmen_tatig:8 b:use_@:-5 b:uw_mail:-5 b:van_dam:14 b:van_de:11
b:van_deze:10 b:van_een:7 b:van_jou:5 b:vao_se:5 b:verzoek_ik:7 b:vez_que:-5 b:vi_chiediamo:5 b:vi_prego:9
b:vielen_dank:-7 b:voi_?:12 b:voir_avec:7 b:voluntary_liquidation:6 b:voor_de:-5 b:vos_envois:-5 b:vos_factures:7
b:votre_liste:19 b:votre_message:-6 b:vous_faire:-6 b:vous_trompez:10 b:vous_voulez:7 b:vous_vous:10 b:we_are:-7
b:we_do:6 b:we_have:-14 b:wenden_sie:6 b:wij_hebben:-6 b:wij_in:9 b:wij_niet:-6 b:wij_zijn:21 b:wij_zullen:9
b:wir_haben:-6 b:wir_sind:5 b:wird_nicht:5 b:with_us:-5 b:wordt_niet:-5 b:work_for:9 b:would_be:6 b:ya_no:31
b:yo_no:11 b:yo_soy:10 b:you_and:5 b:you_have:-7 b:you_keep:5 b:you_the:5 b:you_twice:20 b:you_want:34
b:your_list:24 b:your_records:-8 b:your_reminder:6 b:your_system:19 b:zahle_ich:6 b:zijn_door:8 b:zijn_een:13
b:zu_tun:10 b:zum_00:6 c:<a>:30 c:<aa:-6 c:<aan:-6 c:<ab:-16 c:<ac:-8 c:<act:-6 c:<ad:15 c:<adm:6 c:<af:13 c:<aga:-6
c:<agai:-6 c:<ago:9 c:<ah:7 c:<ai:15 c:<al:-10 c:<all:-10 c:<alm:7 c:<an:-8 c:<anna:6 c:<any:6 c:<ao:-7 c:<ao>:-6
c:<ap:-14 c:<app:-9 c:<apr:-6 c:<aq:20 c:<aqu:21 c:<aqui:20 c:<assi:-7 c:<assu:11 c:<at:-7 c:<at>:-6 c:<ate:6
c:<au:-11 c:<auc:6 c:<auf:-10 c:<auf>:-7 c:<aus:-16 c:<aux:10 c:<aux>:10 c:<av:-11 c:<ava:-6 c:<avv:-6 c:<ba:-9
c:<ban:-10 c:<banc:-7 c:<bar:9 c:<be:18 c:<be>:-6 c:<beh:7 c:<bei:-9 c:<ben:19 c:<ben>:14 c:<ber:6 c:<best:-6
c:<bet:8 c:<betr:10 c:<beza:6 c:<bis:-6 c:<bl:-13 c:<boo:7 c:<book:7 c:<bor:6 c:<borr:6 c:<bot:-6 c:<bu:21 c:<buc:6
c:<buch:6 c:<bus:9 c:<busc:9 c:<by:-8 c:<by>:-8 c:<ca:-14 c:<ca>:6 c:<cab:7 c:<cabi:8 c:<can:-7 c:<cari:6 c:<cas:-8
c:<cate:-6 c:<cess:8 c:<ch:-20 c:<che:-10 c:<chi>:8 c:<ci:-14 c:<cli:-6 c:<clie:-6 c:<cn:7 c:<cnp:8 c:<co:-9
c:<comm:-11 c:<comu:6 c:<con:8 c:<con>:7 c:<cont:-6 c:<cor:-6 c:<cord:8 c:<corr:-9 c:<cos:-6 c:<cr:-12 c:<cre:-8
c:<cu:-7 c:<cua:-11 c:<cui:6 c:<d>:9 c:<da:13 c:<daa:7 c:<daar:8 c:<dai:8 c:<dai>:9 c:<dam:13 c:<dami:6 c:<dan:-11
c:<dar:8 c:<dat:-13 c:<data:-9 c:<date:-6 c:<de:9 c:<de>:-9 c:<dece:7 c:<del>:-6 c:<den>:7 c:<des:7 c:<desa:6
c:<desd:8 c:<desi:-6 c:<dess:7 c:<dest:-7 c:<deud:7 c:<dev:7 c:<deve:6 c:<di:8 c:<dia:-9 c:<dia>:-10 c:<dich:6
c:<dien:7 c:<dig:-6 c:<dire:-8 c:<dis:8 c:<dit:18 c:<dit>:8 c:<ditt:10 c:<do:8 c:<do>:10 c:<doe:8 c:<dom:-8 c:<don:6
c:<dona:7 c:<dov:-9 c:<dove:-9 c:<dr:-10 c:<dri:-7 c:<ds:6 c:<dsg:6 c:<du:-28 c:<ec:11 c:<ecr:16 c:<ecri:14 c:<ee:17
c:<ee>:17 c:<ei:-6 c:<ein:-14 c:<eit:8 c:<eith:8 c:<elim:6 c:<ell:-6 c:<em:19 c:<em>:7 c:<ema:7 c:<emai:6 c:<emp:11
c:<empr:8 c:<en:6 c:<enca:6 c:<entr:8 c:<er:-9 c:<era:9 c:<era>:8 c:<ers:-6 c:<es:23 c:<es>:-8 c:<est:34 c:<est>:14
c:<esta:-12 c:<este:9 c:<esto:16 c:<et>:-7 c:<eta:7 c:<eu:-6 c:<eur:-7 c:<ex:-8 c:<exc:6 c:<excl:8 c:<exi:-8
c:<exis:-6 c:<fai:-11 c:<fatt:-6 c:<fe:-15 c:<feri:-6 c:<fern:7 c:<figl:6 c:<fin:-6 c:<fina:11 c:<firm:8 c:<fl:7
c:<flo:9 c:<flor:6 c:<fra:10 c:<frag:8 c:<frei:-6 c:<fri:-7 c:<fu:10 c:<fun:13 c:<func:6 c:<ga:8 c:<ge:10 c:<geen:7
c:<geg:9 c:<gege:6 c:<geom:6 c:<ger:9 c:<gere:11 c:<gesc:9 c:<get:-6 c:<gm:6 c:<go:6 c:<goi:6 c:<grou:6 c:<gu:6
c:<ha:36 c:<haa:14 c:<haal:7 c:<hab:8 c:<habe:9 c:<hal:13 c:<hall:11 c:<hav:7 c:<have:7 c:<he>:6 c:<hebb:8 c:<her:14
c:<herr:9 c:<het:-11 c:<het>:-11 c:<hie:11 c:<hier:11 c:<ho:-12 c:<hol:11 c:<hor:-7 c:<hu:9 c:<hum:7 c:<huma:7
c:<i>:20 c:<ic:16 c:<ich:10 c:<ich>:11 c:<ih:-7 c:<ihr:-7 c:<il>:9 c:<in>:14 c:<inb:10 c:<inbo:10 c:<inc:-9
c:<incl:-6 c:<inm:7 c:<ins:-13 c:<inve:7 c:<io:24 c:<io>:24 c:<is:19 c:<ist:12 c:<ist>:11 c:<it:-12 c:<it>:-12
c:<iv:7 c:<je>:7 c:<ju:11 c:<jun:10 c:<juni:9 c:<kant:6 c:<ken:10 c:<kenn:10 c:<kle:6 c:<klei:6 c:<ko:-13 c:<kra:-6
c:<kun:-6 c:<l>:13 c:<la:10 c:<la>:19 c:<laa:-6 c:<laat:-6 c:<le:11 c:<lef:12 c:<left:12 c:<li:-21 c:<lie:-11
c:<liq:-6 c:<liqu:-6 c:<lis:13 c:<list:13 c:<ll:26 c:<lle:26 c:<lleg:10 c:<llev:17 c:<lo:26 c:<log:8 c:<logo:6
c:<lon:8 c:<long:9 c:<loo:8 c:<lop:7 c:<ltd:6 c:<ltd>:6 c:<lu:11 c:<lui>:6 c:<ma:9 c:<ma>:-8 c:<maak:6 c:<mac:12
c:<mach:12 c:<mai:-7 c:<mail:-22 c:<mait:7 c:<mal:-8 c:<mana:6 c:<mand:-8 c:<mar:17 c:<marz:10 c:<mas:-6 c:<mas>:-7
c:<mau:7 c:<me:-22 c:<mei:18 c:<mei>:6 c:<mein:14 c:<mer:-6 c:<mes:-8 c:<mess:-9 c:<met:-7 c:<mi:7 c:<mid:6
c:<mill:6 c:<min:-6 c:<minh:-8 c:<mio:8 c:<mio>:8 c:<mo:8 c:<moe:9 c:<moet:10 c:<moi:8 c:<moi>:6 c:<mut:6 c:<na>:-8
c:<nad:8 c:<nada:9 c:<nao:6 c:<nao>:6 c:<ne:-25 c:<nem:-6 c:<nen:-7 c:<nenh:-7 c:<ni:23 c:<nic:8 c:<nich:9 c:<nie:14
c:<nien:12 c:<niet:6 c:<nin:6 c:<ning:7 c:<no:7 c:<nob:8 c:<nobo:8 c:<nor:6 c:<nort:6 c:<nos:-10 c:<nos>:-7
c:<not:-6 c:<nues:-7 c:<nuev:6 c:<num:7 c:<nume:6 c:<o>:21 c:<occ:7 c:<oct:-6 c:<od:6 c:<odi:8 c:<off:8 c:<offi:7
c:<omo:6 c:<on:-14 c:<one:-8 c:<one>:-7 c:<onl:12 c:<only:12 c:<op:-12 c:<or:-16 c:<or>:-9 c:<ord:-16 c:<orde:-7
c:<ordi:-8 c:<os:-12 c:<os>:-9 c:<ou:-11 c:<ou>:-8 c:<our:-10 c:<out:9 c:<ov:8 c:<ove:9 c:<over:9 c:<pa:-27
c:<pag:-7 c:<pai:-8 c:<paie:-6 c:<par:6 c:<para:8 c:<part:10 c:<pass:6 c:<pay:-11 c:<paye:-8 c:<pen:14 c:<pens:19
c:<pes:-6 c:<ph:11 c:<pid:-6 c:<pil:6 c:<piu:11 c:<piu>:11 c:<pla:9 c:<plus:-6 c:<po:-12 c:<por:7 c:<port:14
c:<pre:-10 c:<preg:6 c:<pro:7 c:<prov:7 c:<pu:-6 c:<pue:-7 c:<pued:-6 c:<pur:6 c:<purc:6 c:<qu:6 c:<qual:-7
c:<quel:-12 c:<qui:13 c:<qui>:12 c:<rau:7 c:<raus:8 c:<ray:7 c:<re:-16 c:<read:6 c:<rece:6 c:<reci:-6 c:<ref:-7
c:<reg:-13 c:<rem:-10 c:<reme:-7 c:<rep:9 c:<repr:10 c:<res:18 c:<resi:7 c:<ress:9 c:<reti:6 c:<rh:6 c:<ri:-13
c:<ric:-9 c:<rice:-7 c:<rin:6 c:<ring:6 c:<rivo:-7 c:<ro:19 c:<rou:6 c:<sa:-13 c:<sai>:-7 c:<sc:13 c:<schu:8
c:<scp:7 c:<scp>:7 c:<se:-7 c:<se>:8 c:<sei:9 c:<seit:9 c:<sem:-6 c:<ser:-7 c:<si:6 c:<side:6 c:<sie>:7 c:<sind:10
c:<six:6 c:<six>:6 c:<sm:-7 c:<so:42 c:<so>:14 c:<sob:-7 c:<sol:6 c:<solo:7 c:<som:7 c:<somo:12 c:<son:7 c:<sono:11
c:<sou:12 c:<sou>:21 c:<soy:10 c:<soy>:10 c:<spe:6 c:<spo:-7 c:<stan:6 c:<stee:6 c:<sto:6 c:<su:17 c:<sua>:-6
c:<subs:6 c:<sui:14 c:<suis:17 c:<sup:9 c:<supp:9 c:<sur:-9 c:<sus:8 c:<sus>:12 c:<sys:7 c:<syst:7 c:<tag:-6
c:<tak:10 c:<take:11 c:<th:11 c:<thi:14 c:<this:9 c:<ti:10 c:<tir:9 c:<tira:8 c:<tit:10 c:<tito:7 c:<tod:6 c:<tog:7
c:<togl:8 c:<tou:-9 c:<tout:-7 c:<tr:16 c:<tra:10 c:<trab:12 c:<tram:7 c:<tran:-9 c:<try:9 c:<try>:9 c:<tw:7
c:<twi:9 c:<twic:9 c:<u>:10 c:<uffi:6 c:<un:-20 c:<un>:-12 c:<une:-7 c:<une>:-7 c:<uns:8 c:<up:-6 c:<ur:-11
c:<urg:-7 c:<urge:-7 c:<val:-10 c:<van:8 c:<van>:12 c:<var:6 c:<ve:-8 c:<ven:6 c:<ver:-8 c:<verk:7 c:<vet:7 c:<vi:13
c:<vic:6 c:<vie:-8 c:<vil:6 c:<vill:7 c:<vis:6 c:<visa:7 c:<vo:-7 c:<voi:6 c:<voo:-6 c:<voor:-6 c:<vor:-10 c:<vou:-6
c:<vou>:-7 c:<vr:-9 c:<vu:-8 c:<wan:11 c:<want:12 c:<war:-6 c:<we:11 c:<we>:-12 c:<web:7 c:<webs:8 c:<weit:-7
c:<wend:6 c:<wer:8 c:<werk:15 c:<wha:-7 c:<what:-7 c:<whe:-7 c:<who:14 c:<who>:8 c:<whol:7 c:<wij:7 c:<wij>:8
c:<wil:-10 c:<will:-12 c:<wo:10 c:<woh:9 c:<wr:9 c:<wro:9 c:<wron:10 c:<y>:10 c:<ya:17 c:<ya>:15 c:<yo:21 c:<yo>:15
c:<you:6 c:<zen:8 c:<zi:23 c:<zij:16 c:<zij>:6 c:<zijn:10 c:<zu:10 c:<zum:7 c:<zum>:7 c:<zus:8 c:aan:-6 c:aar:10
c:aar>:15 c:aat:-12 c:aat>:-10 c:aba:15 c:aba>:9 c:abal:7 c:abalh:7 c:abe:11 c:aben:6 c:abi:9 c:abin:7 c:abl:6
c:aca:-7 c:acc:9 c:ach:6 c:achf:6 c:achfo:6 c:acht:7 c:acht>:6 c:aci:-6 c:acio:-6 c:acion:-6 c:act:-8 c:act>:-8
c:acte>:6 c:acti:-6 c:acto>:7 c:ada:11 c:ada>:8 c:ade>:8 c:admin:6 c:adr:14 c:adre:11 c:adres:9 c:adv:-6 c:aff:6
c:aft:9 c:ag>:-20 c:aga:-11 c:agai:-6 c:again:-6 c:agam:8 c:agame:6 c:agar:-8 c:agar>:-8 c:agg:-7 c:ago:7 c:agos:11
c:agos>:7 c:aie:-8 c:aig:6 c:ail:-22 c:ail>:-20 c:ails:-8 c:ails>:-7 c:ailt:7 c:ailt>:8 c:ain>:-8 c:aind:6 c:aines:7
c:air:6 c:aire>:6 c:ait:11 c:ait>:8 c:aitr:7 c:aitre:7 c:ake:7 c:ake>:8 c:akt:9 c:akti:8 c:al>:-19 c:ala:-8 c:ale:14
c:ale>:11 c:aleme:6 c:alh:7 c:alha:6 c:ali:7 c:all:-12 c:alle:-16 c:alls:8 c:alls>:8 c:alm:8 c:alq:-8 c:alqu:-8
c:alt:-15 c:alte:-8 c:ama:-7 c:amac:-6 c:ame:12 c:amen:12 c:ament:12 c:ami:16 c:amit:13 c:amit>:6 c:amita:7 c:amp:-7
c:amt>:8 c:ana:11 c:anc:-12 c:anca>:-6 c:ance:-8 c:ande:-18 c:ander:-6 c:andi:9 c:andig:10 c:andl:11 c:andle:10
c:ando:7 c:ando>:9 c:ang:-8 c:ani:7 c:ank:-11 c:anm:8 c:anmo:8 c:anmor:8 c:ann:-21 c:ann>:-8 c:anno:-9 c:ano:-9
c:ant:8 c:ant>:12 c:antoo:6 c:anza:8 c:ao>:10 c:ap>:11 c:apa:8 c:api:10 c:app:-15 c:appe:-6 c:aqu:27 c:aque:6
c:aqui:21 c:aqui>:20 c:ar>:-18 c:ara:9 c:ara>:6 c:aram:9 c:aram>:9 c:arde:-6 c:are:6 c:aren:-7 c:ares:10 c:ari:18
c:ari>:8 c:aria:12 c:aria>:12 c:ario:-6 c:arl:-6 c:arma:7 c:arro:6 c:art:26 c:arta:9 c:arta>:6 c:arti:16 c:artin:6
c:artn:6 c:artne:6 c:arz:15 c:arzo:8 c:arzo>:8 c:as>:7 c:asa:-7 c:ass:12 c:ass>:-6 c:assa:11 c:assat:9 c:assel:9
c:assi:-9 c:assu:10 c:assun:7 c:astic:6 c:asu:6 c:at>:-18 c:ata:-13 c:ata>:-10 c:atari:-7 c:ate:-18 c:ater:-11
c:ato:11 c:atr:-8 c:att:-24 c:atte:-6 c:auf:-12 c:auf>:-9 c:aur:10 c:aur>:6 c:aura:6 c:aus:-9 c:aus>:9 c:auv:6
c:aux:7 c:aux>:7 c:ava:-10 c:avan:-6 c:ave:11 c:ave>:7 c:avor:8 c:avv:-6 c:ayez:9 c:ayez>:9 c:az>:13 c:ba>:14
c:balh:7 c:balha:7 c:ban:-21 c:ban>:-7 c:banc:-7 c:bar:9 c:bbe:8 c:bben:8 c:bben>:8 c:be>:-11 c:bed:-6 c:beh:8
c:behe:8 c:behee:8 c:ben:44 c:ben>:37 c:bert:6 c:bet:7 c:betr:10 c:betri:8 c:beza:6 c:bezah:6 c:biat:6 c:biato:6
c:bie:7 c:bilid:6 c:bilit:-10 c:bills:8 c:bles:6 c:bles>:7 c:bod:6 c:body:7 c:body>:8 c:boo:7 c:book:7 c:bor:7
c:borr:6 c:borre:7 c:bot:-6 c:bou:9 c:box:15 c:box>:15 c:bra:-14 c:bre:-11 c:bre>:-9 c:brig:6 c:bsi:7 c:bsit:8
c:bsite:8 c:bst:8 c:bsti:6 c:bstit:7 c:bt>:-8 c:buch:6 c:bus:8 c:busc:9 c:busca:9 c:by>:-9 c:cab:6 c:cabi:8
c:cabin:8 c:can>:10 c:canc:-6 c:cap:8 c:capi:6 c:car:-7 c:cas:-6 c:cat:-8 c:cate:-6 c:cater:-6 c:cces:6 c:ccess:6
c:ccion:-6 c:ccu:7 c:ceb:8 c:ced:12 c:cede>:7 c:cedo:6 c:cedor:6 c:cel:-10 c:cen:11 c:cen>:9 c:cer:-10 c:cert:-6
c:ces:14 c:ces>:6 c:cess:11 c:cesso:8 c:cev:-17 c:cevo:-14 c:cevoi:-6 c:cha:7 c:chaf:10 c:chap:6 c:chap>:7 c:che:-22
c:chf:6 c:chfo:6 c:chi:15 c:chi>:10 c:chil:6 c:chl:-10 c:chli:-6 c:chnu:7 c:chnun:7 c:chr:-9 c:chri:-10 c:chu:6
c:chul:8 c:ci>:6 c:cia:-11 c:cial:-10 c:cial>:-11 c:cil>:6 c:cio>:8 c:cion:-7 c:cion>:-7 c:cit:-6 c:cito:-6 c:cke:-6
c:cla:-6 c:cli:-6 c:clie:-6 c:clien:-6 c:clui:6 c:cnp:8 c:colo:6 c:comm:-12 c:compt:12 c:comu:6 c:comun:6 c:con>:9
c:condo:7 c:conse:-6 c:consu:10 c:cont:-8 c:cord:8 c:corr:-10 c:corre:-10 c:cos:-10 c:coun:10 c:counc:6 c:cp>:7
c:cre:-10 c:cri:7 c:criv:12 c:crive:15 c:cte:6 c:cte>:9 c:cto>:7 c:ctu:-7 c:cua:-11 c:cun:9 c:cun>:7 c:cura:6
c:cy>:6 c:daar:8 c:daar>:9 c:dad:7 c:dados:7 c:dag:-7 c:dag>:-9 c:dai:8 c:dai>:9 c:dam:16 c:dam>:6 c:dami:6
c:damit:6 c:dan:-10 c:dar>:-6 c:das:18 c:das>:18 c:dat:-13 c:date:-11 c:date>:-8 c:day:-9 c:day>:-7 c:daz:-6
c:del>:-7 c:deli:7 c:delij:6 c:della:-7 c:dem:-9 c:den:-20 c:den>:-13 c:der:-16 c:der>:7 c:des:10 c:desa:6 c:desat:8
c:desd:8 c:desde:8 c:desi:-6 c:dess:8 c:dessa:8 c:dest:-8 c:deud:7 c:deuda:7 c:dev:7 c:deve:6 c:dia>:-10 c:dial:6
c:diale:6 c:dic:-9 c:dich:6 c:dicho:6 c:die:11 c:die>:-6 c:dier:6 c:dig>:9 c:dil:7 c:dile:7 c:din:-12 c:dis:7
c:dit:10 c:dit>:6 c:ditt:10 c:ditta:10 c:dle:8 c:dmin:6 c:dmini:6 c:doe:10 c:domin:6 c:don:8 c:dona:10 c:dona>:9
c:dor>:-6 c:dore:6 c:dores:6 c:dos:8 c:dov:-9 c:dove:-9 c:dre:13 c:dres:11 c:dress:6 c:dri:-9 c:dro>:6 c:ds>:9
c:dsg:6 c:du>:-8 c:dul:-6 c:dvo:-7 c:dy>:11 c:ea>:7 c:ean:-11 c:eb>:-6 c:ebb:11 c:ebbe:8 c:ebben:8 c:eben:7
c:eben>:8 c:ebr:-7 c:ebs:13 c:ebsi:8 c:ebsit:8 c:ecc:-6 c:eceb:8 c:eced:12 c:ecede:6 c:ecedo:6 c:eces:-7 c:ecev:-7
c:ecevo:-6 c:ech:-12 c:eche:-6 c:echnu:7 c:echt:-7 c:ecl:-7 c:ecla:-7 c:ecr:15 c:ecri:14 c:ecriv:9 c:ecu:-6
c:ed>:-13 c:eda:-11 c:eden:-6 c:edi:-13 c:edo:7 c:edor:8 c:edore:7 c:ee>:7 c:een>:8 c:eerd:13 c:eerde:14 c:efe:-12
c:efor:-6 c:eft:13 c:eft>:13 c:eg>:-6 c:ega:7 c:egad:7 c:egado:8 c:egan:9 c:egan>:8 c:egar:-7 c:egen>:-9 c:egens:8
c:egge:6 c:egge>:6 c:egl:-6 c:ego>:8 c:ehe:13 c:ehee:8 c:eheer:8 c:ehm:7 c:ehme:7 c:ehmen:8 c:eic:-6 c:eich:-9
c:eine>:13 c:eing:-6 c:eint:7 c:eio:-6 c:eio>:-6 c:eit>:10 c:eitar:6 c:eite:-6 c:eiter:-8 c:eith:8 c:eithe:8
c:eke:-8 c:eken:-6 c:el>:-6 c:eld:-10 c:eld>:-6 c:ele:-12 c:eli:13 c:elim:6 c:elimi:6 c:ell:-16 c:ell>:6 c:ella:-6
c:ella>:-8 c:elp:6 c:email:6 c:emb:9 c:eme:-24 c:emen:-12 c:ement:-10 c:emi:-6 c:emo:-11 c:emp:10 c:empr:7 c:empre:7
c:enc:-8 c:enca:8 c:ence:-8 c:ence>:-6 c:enci:-6 c:encia:-6 c:enda:6 c:ende:7 c:ende>:7 c:endi:6 c:endi>:11
c:endo:-8 c:endo>:-6 c:enho:7 c:enhu:-7 c:enhum:-7 c:eni:-8 c:enm:9 c:enme:10 c:enme>:10 c:enn:13 c:enne:13
c:enne>:7 c:ennen:8 c:ens:20 c:ensat:7 c:ensi:11 c:ensio:12 c:ent:-10 c:ent>:-16 c:ente:-11 c:entos:6 c:entr:14
c:entra:6 c:entro:6 c:envia:-6 c:enz:-12 c:enza:-7 c:epr:24 c:epri:14 c:epris:14 c:era:-8 c:erd:-8 c:erde>:6 c:ere:8
c:ere>:16 c:erem>:7 c:erf:-6 c:erg:10 c:erge:6 c:eri:-18 c:erin:-6 c:ering:-9 c:erio:-6 c:erk:23 c:erk>:9 c:erke:9
c:erkee:9 c:erkz:6 c:erkza:6 c:erm:25 c:erme:6 c:ermi>:6 c:ermo:9 c:ernan:6 c:ero:-10 c:ero>:-10 c:err:10 c:err>:7
c:erreu:6 c:ers:-18 c:ersi:-6 c:ert:-6 c:erw:-7 c:es>:18 c:esa:20 c:esa>:10 c:esat:8 c:esati:8 c:esc:9 c:esch:11
c:escha:8 c:esd:8 c:esde:8 c:esde>:8 c:esen:-11 c:esid:10 c:eside:10 c:esl:6 c:esli:7 c:eso:-11 c:eso>:-10 c:esp:-12
c:ess:9 c:ess>:16 c:essag:-7 c:esso:8 c:essou:14 c:est>:6 c:esta:-8 c:esta>:-9 c:este>:7 c:estel:-7 c:esto:17
c:esto>:7 c:estos:6 c:estr:-9 c:estro:-6 c:ete>:-7 c:etel:-6 c:eters:6 c:etir:7 c:etire:7 c:eto:-10 c:etr:6 c:etra:7
c:etri:8 c:ets:11 c:ets>:11 c:ett:-18 c:ette:-9 c:euda:7 c:eurs:10 c:eurs>:10 c:eux:-6 c:eux>:-6 c:eva:15 c:evab:8
c:eve:-12 c:even:-7 c:even>:-8 c:ever:-10 c:eves:6 c:evi:-9 c:evo:-6 c:evoi:-6 c:evoir:-6 c:exc:6 c:excl:8 c:exclu:8
c:exi:-7 c:exis:-7 c:exist:-7 c:ez>:16 c:eza:6 c:fai:-12 c:fatt:-6 c:fe>:-11 c:fech:-6 c:feren:-6 c:feri:-9 c:ferm:7
c:fern:6 c:ferna:7 c:ffi:13 c:ffic:14 c:ffice:11 c:fica:-10 c:fice:11 c:fice>:11 c:figl:6 c:figli:6 c:fina:11
c:finan:12 c:firm:9 c:firma:10 c:flo:11 c:flor:6 c:fon:8 c:for:-11 c:for>:8 c:fore:-6 c:form:-14 c:forma:-6
c:forne:6 c:fra:11 c:frag:8 c:frage:6 c:fre:-6 c:frei:-6 c:fri:-9 c:ft>:15 c:fun:12 c:func:6 c:fus:7 c:ga>:8
c:gad:13 c:gada:6 c:gada>:6 c:gado:8 c:gado>:11 c:gai:-6 c:gain:-6 c:gam:9 c:game:6 c:gamen:6 c:gan:22 c:gan>:18
c:gana:6 c:gar:-9 c:gat:-6 c:gaz:6 c:ge>:8 c:geben:6 c:geen:7 c:geen>:7 c:geg:10 c:gege:8 c:geh:10 c:gehe:8
c:gehen:6 c:gem:-7 c:gens:9 c:geom:6 c:ger:6 c:ger>:10 c:gere:7 c:gere>:6 c:gers:-6 c:ges:-7 c:gesc:12 c:gesch:12
c:gest:-9 c:get:-11 c:get>:-6 c:gge>:6 c:ggi:-10 c:gio:-11 c:gist:-6 c:gli:18 c:glie:15 c:glie>:6 c:gliet:6 c:gno:6
c:goi:6 c:gos:12 c:gos>:8 c:gre:-8 c:grou:6 c:group:6 c:gt>:-13 c:gue:7 c:guem:14 c:guem>:14 c:gui:6 c:gun:-6
c:ha>:-11 c:haa:13 c:haal:6 c:haal>:6 c:hab:7 c:habe:8 c:haf:10 c:hai:-7 c:hal:16 c:hale:7 c:hall:10 c:han:-10
c:handl:9 c:hap>:7 c:har:9 c:harm:7 c:hate:-6 c:hats>:6 c:hav:7 c:have:7 c:have>:8 c:he>:15 c:heb>:-6 c:hebb:8
c:hebbe:8 c:hel:7 c:hem>:-6 c:hen>:-10 c:her:32 c:her>:13 c:herm:7 c:herr:9 c:herr>:7 c:het:-15 c:het>:-11 c:hfo:6
c:hfol:6 c:hi>:12 c:hie:19 c:hier:19 c:hier>:17 c:hig:6 c:hin:-8 c:his:6 c:his>:8 c:hmen:7 c:hmen>:8 c:hnu:6
c:hnun:6 c:hnung:6 c:ho>:7 c:hol:18 c:hole:7 c:hon:-6 c:hor:6 c:hore:-6 c:hort:8 c:hou:-8 c:hre:-7 c:hri:-10
c:hul:10 c:iale:7 c:iam:-8 c:iamo:-7 c:iamo>:-6 c:ian:12 c:iar:-8 c:iat:7 c:iato:7 c:iato>:8 c:iban>:-7 c:ibi:-9
c:ic>:-10 c:ica>:10 c:icat:-6 c:ice:19 c:ice>:15 c:icen:7 c:ices:6 c:icev:-11 c:ich:10 c:ich>:6 c:ichen:-8 c:ichi:6
c:icho:6 c:icho>:6 c:ici>:7 c:ico:-18 c:ico>:-16 c:ida>:-6 c:idad:8 c:idad>:8 c:iden:8 c:ident:9 c:ider:-6 c:ido>:-8
c:ied:-6 c:iem:-10 c:ien:8 c:ient>:7 c:ientr:-7 c:ier:14 c:ier>:6 c:iere:8 c:iere>:9 c:iers>:6 c:iess:-6 c:iet:14
c:iete:10 c:ieter:6 c:iets:6 c:iets>:6 c:if>:-9 c:ifi:-11 c:ific:-8 c:ifica:-6 c:ig>:8 c:iga:17 c:igad:10 c:igada:6
c:ige:-15 c:ige>:-8 c:igl:6 c:igli:6 c:ign:-6 c:igo>:-6 c:igui:8 c:ihr:-7 c:ii>:8 c:ij>:20 c:ijd:-9 c:ijn>:10
c:il>:-18 c:ile:15 c:ile>:9 c:ilid:6 c:ilida:6 c:ilip:7 c:ilit:-10 c:ilita:-8 c:ill:6 c:ill>:-6 c:illa:9 c:illi:-6
c:ills:7 c:ills>:8 c:ils:-11 c:ils>:-9 c:ilt>:7 c:imin:6 c:imina:6 c:ina:6 c:inan:11 c:inanc:7 c:inata:-8 c:inb:9
c:inbo:10 c:inbox:10 c:inc:-10 c:incl:-6 c:inclu:-6 c:ind:7 c:iner:-6 c:ines:10 c:ing:-14 c:ing>:-6 c:ingu:6
c:ingue:8 c:inh:-10 c:inha:-11 c:inha>:-8 c:ini:10 c:inio:6 c:inio>:6 c:inis:7 c:inist:7 c:inm:6 c:ins:-23 c:insc:-9
c:inscr:-6 c:inter:7 c:inve:6 c:io>:26 c:ion:9 c:ioni:9 c:ior:-6 c:iqu:-9 c:iqui:-6 c:iquid:-6 c:ir>:-9 c:iri:6
c:irm:10 c:irma:10 c:irma>:8 c:is>:28 c:isa:6 c:isao:7 c:isao>:7 c:isc:6 c:isch:7 c:ische:6 c:ise>:7 c:isi:-6
c:ispo:6 c:iss:18 c:isse:7 c:isso:9 c:ist:12 c:ist>:16 c:isti:-6 c:istr:7 c:it>:14 c:itar:6 c:itari:11 c:ite:-10
c:ite>:-7 c:iter:-9 c:iter>:-7 c:ith:11 c:ith>:6 c:ithe:8 c:ither:8 c:ito>:-11 c:itol:7 c:itore:6 c:itr:6 c:itre:7
c:itre>:7 c:its:-8 c:itt:6 c:itta:10 c:itta>:10 c:iu>:8 c:ivad:8 c:ive:7 c:ive>:-7 c:ivez:9 c:ivez>:9 c:ivo:-8
c:ivo>:-9 c:ivol:-7 c:ivolg:-7 c:izi:-6 c:jn>:10 c:jun:7 c:juni:9 c:junio:10 c:junt:-6 c:kad:6 c:kant:7 c:kanto:7
c:kass:6 c:kasse:7 c:kau:6 c:kee:12 c:keerd:9 c:ken>:-7 c:kenn:10 c:kenne:11 c:khe:-6 c:kla:-7 c:kle:6 c:klei:6
c:klein:6 c:kra:-6 c:kti:8 c:kun:-7 c:kza:6 c:kzaa:6 c:kzaam:6 c:laa:-9 c:laat:-8 c:laat>:-6 c:lab:7 c:lage>:6
c:lam:10 c:lama:-8 c:lame:8 c:lamen:8 c:lar:10 c:las>:-7 c:lat:-11 c:late:-7 c:lato:6 c:lau:-6 c:lder>:6 c:le>:13
c:lec:-6 c:lef:14 c:left:12 c:left>:12 c:leg:11 c:lega:13 c:legan:8 c:lem:6 c:leme:7 c:lemen:7 c:len:-9 c:len>:-10
c:ler:8 c:les:10 c:les>:6 c:let:-11 c:lev:12 c:leva:13 c:lez:6 c:leza:6 c:leza>:6 c:lha>:6 c:lic:-15 c:lich:-9
c:lid:9 c:lida:9 c:lie:-9 c:lien:-9 c:lient:-6 c:lies:-6 c:liete:6 c:lim:10 c:limin:6 c:lin:9 c:ling:6 c:liq:-6
c:liqu:-6 c:liqui:-6 c:lis:14 c:list:14 c:liste:10 c:lit:-18 c:lita:-9 c:lita>:-7 c:lk>:8 c:ll>:7 c:lla>:-11
c:llag:8 c:lle:15 c:lleg:10 c:llega:14 c:llen:-7 c:llen>:-6 c:llev:17 c:lleva:13 c:lli:-10 c:llie:-7 c:lls:13
c:lls>:15 c:lo>:19 c:log:11 c:logo:12 c:lon:8 c:long:12 c:longe:6 c:loo:8 c:lood:7 c:lori:6 c:lqu:-8 c:ltd:6
c:ltd>:6 c:lte:-10 c:lten:-6 c:lui:8 c:lui>:11 c:lunge:7 c:lus:-10 c:lus>:-7 c:lve:-6 c:mac:17 c:mach:10 c:mach>:6
c:macht:7 c:mai:6 c:mai>:6 c:mail:-15 c:mail>:-19 c:mails:-7 c:mailt:7 c:mait:7 c:maitr:7 c:mal:-10 c:mal>:-9
c:mana>:-6 c:mand:-17 c:mano>:6 c:mar:21 c:mari:8 c:marz:10 c:marzo:8 c:mas>:-7 c:mat:-14 c:mau:7 c:mbi:6 c:mbiat:6
c:me>:13 c:mei:22 c:mei>:6 c:mein:14 c:meine:6 c:meiro:6 c:men>:7 c:ment:-8 c:ment>:-14 c:mero>:6 c:mes:-18
c:mess:-11 c:messa:-8 c:met:-14 c:met>:-6 c:mid:7 c:mill:6 c:min:16 c:minha:-9 c:mini:14 c:minio:6 c:minis:7 c:mio:9
c:mio>:8 c:mis:-11 c:mma:-6 c:mo>:-9 c:moe:11 c:moet:10 c:moet>:11 c:moi:8 c:moi>:6 c:mon:6 c:moni:6 c:mor:11
c:more:14 c:more>:15 c:mpan:-7 c:mpar:7 c:mpart:6 c:mple:-8 c:mpra:7 c:mpras:7 c:mpt:13 c:mpta:12 c:mpta>:6
c:mptab:6 c:ms>:8 c:mune:6 c:mune>:6 c:mut:6 c:na>:-6 c:nachf:6 c:nad:9 c:nada:10 c:nada>:8 c:nait:7 c:nait>:7
c:nan:16 c:nanci:7 c:nand:6 c:nando:6 c:nanz:6 c:nao:6 c:nao>:6 c:nar:7 c:nara:8 c:nata:-10 c:nau:6 c:naus:7 c:nbo:9
c:nbox:10 c:nbox>:10 c:nca>:-9 c:nce:-21 c:nce>:-13 c:ncia:-6 c:ncil>:6 c:ncl:-6 c:nclu:-6 c:ncoe:6 c:ncoes:7
c:nct:6 c:ncti:6 c:nctio:6 c:nd>:-11 c:ndar:-6 c:ndata:7 c:nde:-17 c:nder:-7 c:ndi:8 c:ndi>:10 c:ndig:8 c:ndig>:10
c:ndl:12 c:ndle:10 c:ndo:9 c:ndom:6 c:ndomi:7 c:nds:8 c:ne>:8 c:neced:6 c:nee:-6 c:neh:7 c:nehm:7 c:nehme:7 c:nem:-7
c:nen:-10 c:nenh:-7 c:nenhu:-7 c:neri:7 c:nes:7 c:ness>:6 c:nfe:11 c:nfer:6 c:nferm:9 c:nfo:-8 c:nfor:-9 c:nform:-9
c:ng>:-6 c:ngan:7 c:nge:6 c:ngen:8 c:ngen>:12 c:nger>:7 c:ngs:-9 c:ngu:6 c:ngue:9 c:nguem:9 c:nha:-14 c:nha>:-9
c:nhu:-7 c:nhum:-7 c:nich:9 c:nicht:10 c:nico:-7 c:nico>:-7 c:nid:6 c:nidad:6 c:nie:14 c:nien:12 c:nient:12 c:nier:8
c:niert:8 c:niets:7 c:nim:6 c:nimo:7 c:ning>:-9 c:ningu:7 c:nio:14 c:nio>:15 c:nis:13 c:nist:7 c:nistr:8 c:nly:12
c:nly>:12 c:nme:10 c:nme>:10 c:nmo:9 c:nmor:7 c:nn>:-10 c:nne:13 c:nne>:6 c:nnen:7 c:nnen>:7 c:nni:-6 c:nnu:-7
c:nob:8 c:nobo:8 c:nobod:8 c:nom:10 c:nome:6 c:nomo:6 c:nomo>:6 c:nort:6 c:nos:-13 c:nos>:-10 c:nosso:-6 c:not:-10
c:nota>:-8 c:notai:9 c:now:6 c:nqu:-9 c:nque:-8 c:nque>:-6 c:ns>:7 c:nsa:9 c:nsat:7 c:nsc:-13 c:nsch:-7 c:nscr:-6
c:nscri:-6 c:nsio:12 c:nsion:9 c:nso:-6 c:nsu:6 c:nsul:12 c:nsult:9 c:nt>:-7 c:nta:-13 c:ntat:-9 c:nte:-23
c:ntes:-12 c:ntes>:-8 c:nto>:-13 c:ntoo:6 c:ntoor:6 c:ntos:14 c:ntos>:14 c:ntr:7 c:ntral:7 c:ntrep:7 c:nts:8
c:nts>:10 c:nuar:-6 c:nues:-7 c:nuest:-7 c:nuev:6 c:nul:-6 c:nume:6 c:numer:6 c:nunge:6 c:nuovo:6 c:nve:10 c:nven:6
c:nvent:7 c:nvi:-7 c:nvia:-8 c:nviar:-7 c:nze:-6 c:obo:9 c:obod:8 c:obody:8 c:obr:-11 c:obre:-8 c:obre>:-7 c:occ:8
c:och:-8 c:oct:-6 c:ocur:6 c:ocura:7 c:ode:-7 c:odg:6 c:ody:8 c:ody>:9 c:oed>:-8 c:oen>:7 c:oes:7 c:oet:13 c:oet>:14
c:off:7 c:offi:7 c:offic:7 c:ogl:11 c:ogli:11 c:oglie:14 c:ogo:12 c:ohe:10 c:oi>:17 c:oin:-6 c:oit:-8 c:old:9
c:ole:-7 c:oles:6 c:olic:-6 c:oll:9 c:oll>:8 c:olo:11 c:olo>:8 c:olv:-8 c:olve:-8 c:oma:-6 c:omin:6 c:omini:6
c:omm:-18 c:omme:-10 c:omo:19 c:omos:12 c:omos>:12 c:ompan:-7 c:ompar:6 c:ompra:7 c:ompre:-6 c:ompt:12 c:ompta:12
c:omu:6 c:omun:6 c:omune:6 c:on>:-10 c:ona:18 c:ona>:10 c:onct:6 c:oncti:6 c:onde:-6 c:onder:-6 c:ondo:10 c:ondom:7
c:one:-15 c:one>:-11 c:ong:21 c:ong>:15 c:onger:6 c:oni:12 c:onie:7 c:onier:8 c:onl:10 c:only:12 c:only>:12 c:onn:-7
c:ono:7 c:ono>:6 c:onom:6 c:onomo:6 c:onsa:6 c:onse:-10 c:onsi:-7 c:onsu:10 c:onsul:12 c:ont:-21 c:ont>:-6
c:ontat:-8 c:ood:10 c:oof:6 c:ook:7 c:oor:11 c:oor>:8 c:ope:8 c:or>:-10 c:ora:9 c:ora>:10 c:ord:-14 c:orde:-12
c:orden:-6 c:order:-7 c:ordia:6 c:ordin:-10 c:ore>:8 c:ores>:6 c:org:6 c:oria:8 c:orist:6 c:orm:-14 c:orn:-8
c:ornec:6 c:orres:-7 c:ort:17 c:ort>:6 c:orta:6 c:orth:10 c:orth>:7 c:osc:6 c:osit:10 c:oss:-9 c:osso:-7 c:ost:-10
c:ost>:-8 c:otai:9 c:otair:9 c:othe:7 c:other:7 c:oto:-9 c:otto:-7 c:ou>:13 c:oun:7 c:ounc:6 c:ounci:6 c:ounts:7
c:ourc:8 c:ource:9 c:ours>:-6 c:outro:7 c:ouw:6 c:ove:10 c:ove>:-6 c:over:7 c:over>:6 c:ow>:6 c:ox>:15 c:oy>:12
c:oye:7 c:pa>:-6 c:pac:-6 c:paga:-6 c:pagam:8 c:pagar:-8 c:pago>:-7 c:pagos:7 c:paie:-6 c:pany>:-6 c:par:17
c:part:20 c:parti:10 c:partn:6 c:passa:10 c:passe:-8 c:pat:-7 c:pay:-12 c:paye:-8 c:ped:10 c:ped>:7 c:pedie:6
c:pell:7 c:pen>:-7 c:pens:15 c:pensi:13 c:per:-7 c:per>:6 c:pes:-6 c:pha:7 c:piu:11 c:piu>:11 c:pla:6 c:ple:-7
c:plus:-6 c:plus>:-6 c:poi:-8 c:ponde:-6 c:ponsa:6 c:posi:6 c:posit:10 c:ppo:-10 c:ppr:9 c:pra:19 c:prak:10 c:pras:7
c:pras>:7 c:pre:-12 c:preg:6 c:prego:7 c:presa:8 c:preso:-6 c:pri:22 c:prin:6 c:print:6 c:pris:12 c:pris>:7
c:prise:6 c:procu:6 c:prov:6 c:pta:11 c:pta>:6 c:ptab:6 c:ptabl:6 c:pued:-6 c:puest:7 c:pur:6 c:purc:6 c:purch:6
c:qual:-7 c:quart:6 c:que:-15 c:quel:-13 c:quell:-10 c:quem:-7 c:quen:7 c:quer:6 c:queri:7 c:qui:24 c:qui>:32
c:quid:-6 c:quie:-9 c:quier:-8 c:rab:8 c:raba:11 c:rabal:7 c:rach:6 c:racht:6 c:radi:7 c:rage:8 c:ragen:7 c:rai:-6
c:rak:10 c:rale:6 c:rale>:6 c:ram:8 c:rami:6 c:ramit:7 c:ran:-10 c:ranc:-7 c:rank:-6 c:rans:-7 c:rant:9 c:rante:6
c:rar:-6 c:rar>:-8 c:ras>:6 c:rat:7 c:rata:8 c:ratar:7 c:rativ:-6 c:ray:7 c:rbe:6 c:rch:8 c:rcha:6 c:rchas:6
c:rde:-15 c:rden:-10 c:rden>:-9 c:rdial:6 c:rdo:6 c:re>:11 c:rec:-10 c:receb:8 c:recev:-7 c:red:-11 c:ree:-13
c:ref:-12 c:reg:-12 c:rego:6 c:rego>:7 c:rei:-12 c:reic:-8 c:reich:-8 c:reit:-7 c:rem:-12 c:reme:-10 c:remo:-7
c:rep:15 c:repr:17 c:repri:14 c:rere>:6 c:res:21 c:resa:7 c:resa>:9 c:rese:6 c:rese>:6 c:resi:8 c:resid:11 c:reso:-7
c:reso>:-6 c:ress:12 c:ress>:7 c:resso:8 c:ret:-15 c:retir:7 c:retu:-6 c:reur:7 c:reur>:7 c:rev:-10 c:rew:6 c:rg>:6
c:rga:8 c:rge:-6 c:ri>:14 c:ria:16 c:ria>:17 c:ric:-18 c:rice:-6 c:ricev:-11 c:rich:-8 c:richt:-7 c:rieb:8 c:rien>:6
c:rient:-6 c:rig:10 c:riga:10 c:rij:-8 c:ringe:-6 c:rint:8 c:rinte:6 c:rio:-13 c:rio>:-6 c:ris:7 c:rise:7 c:rise>:6
c:rist:6 c:riv:6 c:rive:16 c:rivez:9 c:rivo:-9 c:rivol:-7 c:riz:-6 c:rk>:9 c:rke:9 c:rkee:9 c:rkeer:9 c:rkz:6
c:rkza:6 c:rkzaa:6 c:rle:-6 c:rma:16 c:rma>:9 c:rmac:9 c:rmano:6 c:rmo:7 c:rn>:10 c:rnan:6 c:rnand:7 c:rne:6
c:rnec:6 c:rnece:6 c:ro>:6 c:rocu:6 c:rocur:6 c:rol:7 c:ron:6 c:rong:10 c:rong>:10 c:rou:10 c:roup:6 c:rov:7
c:rove:7 c:row:7 c:row>:7 c:rr>:7 c:rra:-6 c:rre:-6 c:rrei:-7 c:rren>:7 c:rres:-7 c:rresp:-7 c:rreu:6 c:rreur:6
c:rri:-9 c:rro:6 c:rrow:7 c:rrow>:7 c:rst:-9 c:rst>:-7 c:rta:12 c:rtal:6 c:rte:-7 c:rth:13 c:rth>:8 c:rti:15
c:rtie:8 c:rtier:6 c:rtini:6 c:rtne:6 c:rtner:6 c:rto:-8 c:rto>:-6 c:rug:-6 c:rupo>:6 c:rus:-8 c:ry>:13 c:rz>:7
c:rzo:9 c:rzo>:8 c:sa>:8 c:sad:-6 c:sag:-10 c:sai:-6 c:sai>:-7 c:sale:8 c:sale>:7 c:san:-8 c:sao:9 c:sao>:9 c:sat:20
c:sate:6 c:sate>:7 c:sati:8 c:sativ:8 c:sca:15 c:scan:7 c:scha:12 c:schaf:10 c:schil:8 c:schl:-9 c:schli:-6
c:schri:-6 c:schu:8 c:schul:8 c:sco:10 c:sco>:11 c:scp:7 c:scp>:7 c:sde:7 c:sde>:8 c:se>:10 c:seit:8 c:seit>:9
c:sen:-17 c:sen>:10 c:senc:-6 c:send>:-7 c:sende:7 c:sent:-18 c:sente:-11 c:ser:-7 c:ser>:-11 c:ses:7 c:ses>:6
c:si>:-19 c:sia:-7 c:sid:13 c:side:15 c:side>:8 c:siden:11 c:sie>:7 c:sim:-8 c:sin:8 c:sind:10 c:sio:25 c:sion:16
c:sioni:7 c:sis:-10 c:sist:-9 c:siste:-6 c:sit:15 c:site:9 c:site>:9 c:six:6 c:six>:6 c:sma:-6 c:soli:-6 c:soll>:6
c:solo:7 c:solo>:7 c:solv:-6 c:solve:-7 c:somo:12 c:somos:13 c:son:7 c:sono:11 c:sono>:11 c:sos:-6 c:sou:30
c:sou>:30 c:sour:8 c:sourc:9 c:soy:10 c:soy>:10 c:spe:-7 c:spo:-10 c:spond:-6 c:spons:6 c:squ:-8 c:sque:-6 c:ss>:10
c:ssa:7 c:ssag:-7 c:ssas:7 c:ssas>:7 c:ssat:7 c:ssel:8 c:ssen>:9 c:ssent:-8 c:ssi:-15 c:sso:13 c:ssos:-6 c:ssos>:-6
c:ssou:15 c:ssou>:7 c:ssu:9 c:ssun:7 c:ssunt:8 c:sta:-11 c:sta>:-7 c:stan:15 c:stand:12 c:stat:-8 c:state:-7
c:stau:6 c:ste>:8 c:stee:7 c:stel:-13 c:stell:-8 c:stes:6 c:stes>:8 c:stic:6 c:stin:-8 c:sto:23 c:sto>:12 c:stori:6
c:stro:-7 c:sua>:-6 c:subs:7 c:subst:7 c:sui:13 c:suis:16 c:suis>:16 c:sul:13 c:sult:7 c:sun:6 c:sunt:9 c:sunto:9
c:sup:9 c:supp:7 c:suppr:10 c:sure:6 c:sus:9 c:sus>:14 c:sys:6 c:syst:6 c:syste:6 c:ta>:-13 c:tab:11 c:tabi:7
c:tabil:7 c:tabl:7 c:tacte:6 c:tag:-11 c:tag>:-10 c:tai:7 c:tair:9 c:taire:9 c:tak:11 c:take:11 c:taken:6 c:tali:6
c:tan:10 c:tand:11 c:tandi:10 c:tao:8 c:tao>:8 c:tare:-6 c:tari:7 c:taria:10 c:tat:-16 c:tate:-9 c:tato:-7
c:tato>:-7 c:td>:6 c:te>:-13 c:tec:8 c:ted>:-7 c:tee:8 c:teg:-6 c:tei:6 c:teil:8 c:tel:-17 c:tela:-6 c:tela>:-6
c:ten:-13 c:ten>:-19 c:tenc:6 c:tent:-8 c:ter:-25 c:ter>:-16 c:tere:-7 c:ters:9 c:ters>:10 c:tes:-18 c:tes>:-6
c:test:-6 c:tev:-6 c:the:13 c:thi:17 c:thie:11 c:thin:-6 c:this:9 c:this>:9 c:ti>:-10 c:tia:-8 c:tia>:-6 c:tie:9
c:tif:-6 c:tifi:-6 c:tific:-6 c:tij:7 c:tinat:-8 c:tini:6 c:tini>:6 c:tir:9 c:tira:7 c:tire:8 c:tis:6 c:tit:15
c:tito:7 c:titol:7 c:titu:7 c:tiv:-11 c:tivad:8 c:tive:-7 c:tive>:-7 c:tner:6 c:to>:-26 c:tob:-6 c:tobr:-6
c:tobre:-6 c:tod:6 c:tog:6 c:togl:8 c:togli:8 c:tol:10 c:too:7 c:toor:6 c:toor>:6 c:tor:-8 c:toria:8 c:torn:-7
c:tos:11 c:tos>:12 c:tou:-12 c:tout:-8 c:tra:9 c:tra>:9 c:trab:12 c:traba:12 c:trag:-7 c:tral:7 c:trale:6 c:trami:7
c:tran:-7 c:trans:-6 c:tras:-8 c:tras>:-6 c:trat:6 c:trata:7 c:tre:-8 c:tre>:-6 c:trep:7 c:trepr:7 c:tres>:-6
c:tri:9 c:trieb:6 c:try:7 c:try>:7 c:ts>:23 c:tta>:8 c:tte:-14 c:tti:-10 c:tto:-16 c:tto>:-8 c:tui:7 c:tur:-6
c:tura:-6 c:tura>:-15 c:turas:6 c:ture>:-8 c:turen:6 c:twi:7 c:twic:9 c:twice:9 c:ual:-16 c:ualq:-8 c:ualqu:-8
c:uan:-6 c:uarta:6 c:ubs:7 c:ubst:7 c:ubsti:7 c:uda:6 c:udas:7 c:udas>:7 c:udi:-6 c:udo:-8 c:udo>:-6 c:ue>:-12
c:ued>:6 c:uel:-14 c:uell:-6 c:uem:7 c:uem>:11 c:uent:-6 c:ueri:7 c:uest>:-9 c:uesto:8 c:uestr:-9 c:uf>:-10
c:uffic:6 c:uha:-6 c:ui>:44 c:uie:-9 c:uier:-8 c:uier>:-6 c:uil:12 c:uill:10 c:uir>:7 c:uis:12 c:uis>:16 c:ula:11
c:ule:10 c:ulle:6 c:um>:-11 c:uma:7 c:umero:6 c:ump:6 c:un>:-12 c:una:-6 c:unc:9 c:uncil:6 c:und:-10 c:und>:-7
c:une:12 c:une>:6 c:unes:8 c:unes>:8 c:ung:-8 c:ung>:-9 c:unge:9 c:ungen:10 c:ungs:-7 c:uni:11 c:unic:-7 c:unid:10
c:unida:7 c:unio:9 c:unio>:10 c:uns:6 c:unto>:-6 c:untos:9 c:unts:7 c:unts>:7 c:uovo:6 c:uovo>:6 c:upo>:7 c:upp:6
c:uppr:10 c:ura>:-17 c:uran:8 c:uras:6 c:uras>:6 c:urc:12 c:urce:9 c:urcha:6 c:urd>:-7 c:ure>:-6 c:uren:9 c:uren>:8
c:urg:-8 c:urge:-7 c:urgen:-7 c:uro:-8 c:urse:6 c:urt:-9 c:urth:-6 c:usa:-6 c:usca:9 c:use>:6 c:usi:11 c:usio:6
c:usion:6 c:uss:-18 c:ust>:-6 c:usta:7 c:ustan:8 c:ute:-7 c:ute>:-9 c:uth:-6 c:utro:7 c:utro>:7 c:utu:6 c:uurd>:-6
c:vab:6 c:vad:6 c:vado:6 c:vado>:6 c:vai:6 c:vais:7 c:vais>:7 c:val:-9 c:van>:9 c:vant:-6 c:vare:6 c:vate:6
c:vate>:6 c:ve>:-8 c:vee:8 c:ven:-6 c:ven>:-11 c:vendi:6 c:vent:6 c:venta:9 c:ver:-12 c:verd:-7 c:verke:9 c:verm:6
c:ves:8 c:vet:7 c:via:-8 c:viar:-7 c:vic:8 c:vice:7 c:vie:-7 c:vier:-7 c:vill:6 c:visao:7 c:vocat:-6 c:vog:-6
c:voi>:9 c:vol:-10 c:vos:6 c:vou:-7 c:vou>:-8 c:vue:-7 c:wan:10 c:want:12 c:want>:12 c:ware:-6 c:we>:-14 c:web:7
c:webs:8 c:websi:8 c:wei:-6 c:weiss:6 c:weit:-6 c:weite:-7 c:wen:9 c:wend:7 c:wende:7 c:wer:9 c:werk:19 c:werk>:6
c:werkz:6 c:wha:-7 c:what:-7 c:whe:-7 c:who:14 c:who>:8 c:whol:7 c:whole:7 c:wic:9 c:wice:9 c:wice>:9 c:wij>:8
c:wil:-12 c:will:-13 c:will>:-11 c:wis:8 c:with>:7 c:woh:9 c:wro:9 c:wron:10 c:wrong:10 c:xcl:8 c:xclu:8 c:xist:-7
c:ya>:15 c:yez:12 c:yez>:12 c:yo>:14 c:you:7 c:ys>:6 c:yste:6 c:zaam:6 c:zado:-6 c:zei:-10 c:zent:7 c:zentr:7
c:zij:15 c:zij>:6 c:zijn:9 c:zijn>:10 c:zio:-7 c:zum:6 c:zum>:6 c:zus:7 c:zust:7 c:zusta:8 c:zwis:6 c:zwisc:6
d:0.1:6 d:0.25:-19 d:0.4:-17 d:0.55:-22 d:0.7:-20 d:0.85:-14 e:paid=day:-16 e:paid=none:12 e:run=none:-12
f:_amount:-28 f:_day:-35 f:_invoice:-64 f:admin:-24 f:all:-27 f:back:-27 f:bounce:-24 f:contest:-5 f:copy:-26
f:d.CANCELLED:-9 f:d.CONTRACT_TERMS:-7 f:d.DUPLICATE_BILLING:-6 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-8
f:d.LOST:-21 f:d.NOT_OURS:14 f:d.NO_PO:-6 f:d.STALE_INVOICE:6 f:d.TAX:8 f:demand:51 f:difference:-24 f:dispute:-16
f:firm:-29 f:fix:-5 f:formal:-26 f:gone:114 f:goods:-25 f:greeting:-17 f:hardship:-17 f:hold:-19 f:hope:13
f:hostile:-31 f:inclusive:-31 f:insolvency:-25 f:joke:-8 f:lawyer:-46 f:legal:-35 f:mine:14 f:moved:32 f:moves:-39
f:n.QUANTITY_SHORT:5 f:not:47 f:not_duplicate:-5 f:not_gone:-10 f:not_hope:-5 f:not_legal:-39 f:not_ooo:-11
f:not_paid:-12 f:not_stop:12 f:once_funds:-5 f:once_us:-8 f:ooo:-52 f:others:-5 f:paid:-25 f:pay:-18 f:plan:-11
f:proof:5 f:propose:-8 f:question:6 f:r.DAMAGED:-6 f:r.LATE_DELIVERY:-5 f:r.LATE_FEE_CONTESTED:-8 f:r.QUALITY:15
f:r.RETURN:-5 f:redirect:30 f:refuse:-26 f:remittance:-5 f:rest:-8 f:run:-13 f:soon:-13 f:statement:-15 f:stop:6
f:unable:-12 f:until:-33 f:wait:-7 f:willpay:-38 i:acknowledgement:-30 i:acknowledgement=2:-30 i:already_paid:-6
i:already_paid=3:-6 i:bounce:-35 i:bounce=3:-35 i:copy_invoice_request:-22 i:copy_invoice_request=3:-20
i:dispute=1:14 i:dispute=3:-20 i:hardship:-17 i:hardship=3:-16 i:hostile:-31 i:hostile=2:-16 i:hostile=3:-15
i:in_payment_run:-12 i:in_payment_run=3:-12 i:insolvency:-28 i:insolvency=3:-29 i:invoice_admin:-18
i:invoice_admin=3:-17 i:legal:-28 i:legal=3:-33 i:nothing:24 i:out_of_office:-5 i:out_of_office=2:28
i:out_of_office=3:-33 i:partial_payment:-5 i:payment_plan_request:-11 i:payment_plan_request=3:-12
i:promise_to_pay:-6 i:question:17 i:question=1:27 i:question=3:-14 i:remittance_advice:-7 i:statement_request:-14
i:statement_request=3:-12 i:unsubscribe=2:-7 i:unsubscribe=3:10 i:wrong_contact:191 i:wrong_contact=1:57
i:wrong_contact=2:16 i:wrong_contact=3:117 l:de:-7 l:es:7 l:fr:7 n:1:-20 n:2:33 n:3:16 n:5:-6 n:6:-14 p:absenc:-6
p:absten:7 p:accoun:11 p:addres:5 p:adjunt:-5 p:advoga:-8 p:afdeli:6 p:akkoor:5 p:almace:10 p:angesc:8 p:anteri:-5
p:antigu:5 p:apague:14 p:applic:-5 p:appoin:-5 p:assemb:6 p:assent:-15 p:associ:6 p:assunt:15 p:atenci:5 p:atendi:6
p:august:6 p:aushil:-6 p:autono:12 p:autori:-8 p:avvoca:-7 p:aziend:8 p:beheer:8 p:bekomm:5 p:bereik:6 p:bestan:-5
p:bestel:-13 p:bestuu:6 p:betale:-8 p:betali:7 p:betrac:11 p:betrie:9 p:betrif:6 p:bezahl:12 p:bloque:-8 p:bonjou:8
p:bookke:6 p:brothe:8 p:busine:10 p:cabine:7 p:cambia:10 p:cancel:-5 p:capisc:5 p:cateri:-6 p:cautio:6 p:certif:-5
p:chaudi:6 p:chiama:-9 p:chiedi:5 p:client:-13 p:cobran:6 p:colleg:7 p:comerc:7 p:comman:-8 p:compan:-13 p:compar:12
p:compra:17 p:compre:-12 p:compta:12 p:concur:-6 p:condom:13 p:confor:-8 p:consid:-5 p:consig:-5 p:constr:7
p:consul:24 p:contab:10 p:contac:7 p:contat:-13 p:contes:-5 p:contin:10 p:conven:6 p:cordia:11 p:correi:-9
p:corren:-5 p:correo:8 p:corres:-11 p:cortes:-5 p:counci:12 p:creanc:-5 p:cualqu:-9 p:cumpli:5 p:debito:7
p:decidm:11 p:declar:-8 p:deposi:9 p:derzei:-6 p:desati:17 p:descad:6 p:descul:-6 p:desins:-6 p:deslig:10
p:despac:-5 p:destin:-8 p:differ:-6 p:dinsda:-5 p:direcc:-6 p:dirija:10 p:dispos:5 p:distur:6 p:doorge:-7 p:dossie:6
p:dringe:-5 p:dunnin:-5 p:durant:-5 p:ecrive:19 p:einkau:7 p:einsch:-7 p:eletro:-5 p:elettr:8 p:elimin:12 p:emaili:9
p:employ:6 p:empres:17 p:encami:6 p:encome:7 p:engana:12 p:entreg:-11 p:entrep:14 p:equivo:10 p:erhalt:-8 p:erinne:6
p:erreic:-5 p:essaye:5 p:estagi:5 p:estima:8 p:etabli:5 p:everyt:-6 p:exampl:-6 p:exclus:5 p:factur:10 p:factuu:-10
p:failli:-8 p:fattur:-7 p:fatura:5 p:fernan:13 p:financ:13 p:finanz:11 p:floris:12 p:foncti:12 p:fornec:12
p:fornit:-5 p:forwar:11 p:fourni:9 p:fratel:5 p:freita:-7 p:funcoe:13 p:fundac:6 p:furthe:-10 p:geehrt:-5
p:gegens:10 p:geland:9 p:gentil:6 p:geomet:7 p:gerenc:5 p:gescha:16 p:geschi:5 p:gradir:8 p:handle:19 p:helpde:6
p:henriq:5 p:herinn:-7 p:herman:10 p:hierbi:6 p:hiermi:-5 p:holdin:7 p:imedia:-5 p:immedi:7 p:inform:-9 p:inmidd:5
p:inscri:-6 p:insolv:-5 p:instea:-5 p:intend:5 p:intere:-7 p:interi:5 p:interp:5 p:invent:7 p:jacque:6 p:januar:-6
p:judici:-6 p:juridi:-5 p:jurist:8 p:kantoo:12 p:krankh:-9 p:kreisk:5 p:lament:6 p:lascia:5 p:liquid:-14 p:llevab:16
p:llevam:5 p:locali:6 p:maanda:-5 p:mahnve:7 p:mailad:7 p:mailin:-7 p:mainte:-6 p:malatt:-9 p:mancat:9 p:mandan:7
p:mandar:-6 p:mandat:-5 p:mantie:5 p:marque:8 p:martin:10 p:matric:-6 p:mauvai:15 p:mensag:5 p:mensaj:-7
p:messag:-12 p:monsie:-5 p:monteu:6 p:nachfo:11 p:nachst:-5 p:namast:7 p:nathal:9 p:nenhum:-5 p:nessun:7 p:ningue:17
p:notair:17 p:notifi:-5 p:novemb:8 p:nuestr:-12 p:nutzun:-9 p:obriga:10 p:offici:-7 p:organi:9 p:ottobr:-7
p:outsid:6 p:overge:10 p:pagame:17 p:paieme:-8 p:papela:8 p:partit:5 p:passat:20 p:payabl:7 p:paymen:-8 p:pensio:26
p:perdon:6 p:person:7 p:pessoa:-9 p:pignor:5 p:planti:6 p:plasti:11 p:presid:7 p:presup:5 p:prezad:-6 p:printe:6
p:probee:8 p:procha:-6 p:procur:13 p:profes:5 p:progra:-5 p:provat:6 p:provee:9 p:proxim:-7 p:purcha:12 p:qualqu:-6
p:qualun:-5 p:querie:10 p:quiten:6 p:recapi:7 p:recebi:7 p:recepc:6 p:recevo:-12 p:rechnu:18 p:rechts:-6 p:recibi:-9
p:recibo:5 p:recipi:-5 p:reclam:-6 p:recogn:5 p:record:-10 p:regist:-7 p:regres:-5 p:relaci:7 p:remind:5 p:remiti:8
p:repren:10 p:reserv:8 p:reside:14 p:resolv:-5 p:respon:6 p:ressou:15 p:restau:12 p:retire:15 p:ricezi:6
p:rientr:-11 p:riserv:6 p:risped:-5 p:rispon:7 p:rivolg:-14 p:sbagli:6 p:scadut:8 p:schild:11 p:schrei:10
p:schrij:-8 p:scrive:13 p:semain:-5 p:septem:6 p:serveu:5 p:servic:6 p:sicher:8 p:sindic:8 p:sistem:-8 p:smette:-6
p:solici:-10 p:soltan:6 p:souhai:-9 p:statio:9 p:sticht:5 p:substi:13 p:succes:7 p:suppri:11 p:suspen:-5 p:systee:6
p:telefo:5 p:terwij:5 p:titola:11 p:titula:9 p:toglie:17 p:trabaj:9 p:trabal:14 p:tramit:14 p:transm:-6 p:tratam:9
p:treasu:8 p:tribun:-7 p:trompe:10 p:trouwe:6 p:ubermo:7 p:uffici:8 p:umgehe:7 p:umschr:6 p:unique:-8 p:unterl:-5
p:untern:8 p:urgenz:-5 p:utilic:5 p:utilis:-5 p:vendre:-5 p:vennoo:7 p:verkee:18 p:verlas:9 p:vermoe:8 p:vertre:-6
p:verwij:-7 p:vireme:-6 p:voldoe:7 p:volunt:5 p:vrijda:-8 p:vuelva:-6 p:websit:15 p:weighb:5 p:werkza:12 p:whatev:-9
p:zahlun:8 p:zentra:15 p:zugest:-5 p:zusamm:6 p:zustan:12 s:!:9 s:00000:-16 s:000:-10 s:00:-10 s:0:-16 s:?:-6
s:aanmaning:-5 s:abwesenheit:-9 s:abwesenheitsnotiz:-5 s:ac:-5 s:accounts:16 s:apagamento:9 s:assenza:-10
s:automatica:7 s:automatico:7 s:avisos:-7 s:aw:11 s:betreff:8 s:bf:6 s:bl:-6 s:boleto:8 s:cc:-8 s:cl:5 s:cobranca:7
s:divida:-7 s:do:10 s:droit:-5 s:due:-9 s:email:7 s:en:-7 s:entrega:-6 s:entregar:-7 s:ex:6 s:factura:7 s:fattura:-6
s:fc:6 s:final:-5 s:fra:5 s:fs:10 s:ft:5 s:fw:28 s:fwd:45 s:ga:10 s:geen:8 s:grupo:8 s:hc:-5 s:inv:-5 s:invoice:-9
s:invoices:7 s:letter:8 s:luci:12 s:mail:-7 s:mensagem:11 s:mm:8 s:nb:15 s:nf:7 s:no:-6 s:notice:-8 s:nv:6
s:offene:6 s:oi:-5 s:opposition:-5 s:overdue:11 s:pagamento:11 s:pago:-6 s:palco:8 s:past:-8 s:pc:15 s:pedido:6
s:por:6 s:pre:5 s:previo:-5 s:rappel:-10 s:re:-16 s:rechnung:-12 s:rechnungen:9 s:reclamacion:9 s:recordatorio:-10
s:relance:17 s:reminder:11 s:request:-6 s:res:18 s:retail:5 s:richiesta:-9 s:risposta:-8 s:rm:8 s:rn:11
s:ruckfrage:-8 s:saldo:-14 s:secondo:7 s:segundo:17 s:sl:-9 s:solicitacao:7 s:solicitud:13 s:sollecito:16 s:som:13
s:sono:7 s:statement:-6 s:sv:6 s:terriccio:-5 s:to:-7 s:tweede:7 s:ultimo:-9 s:unsubscribe:-5 s:urgent:6 s:us:-6
s:uw:-6 s:van:12 s:vc:8 s:vencida:8 s:vencido:-8 s:wg:8 s:your:11 s:zg:9 w:%:-7 w:00000:-14 w:0000:-31 w:000:-60
w:00:-60 w:0:-59 w:?:-24 w:@:226 w:aber:-6 w:about:6 w:absence:-6 w:access:6 w:accounts:15 w:achats:8 w:acuse:5
w:ad:5 w:address:7 w:administrador:-7 w:administrator:5 w:administro:12 w:adres:10 w:adresser:5 w:advogados:-5
w:af:8 w:afdeling:6 w:after:9 w:again:-10 w:ago:7 w:agosto:8 w:agradeco:5 w:ahora:10 w:ai:9 w:ainda:10 w:akkoord:5
w:al:-6 w:alcun:8 w:alle:-7 w:almacen:10 w:along:5 w:altra:5 w:alv:5 w:amministrazione:6 w:and:-8 w:andata:15
w:angeschrieben:8 w:anna:11 w:antes:-7 w:any:9 w:ao:-13 w:apaguem:14 w:aqui:41 w:are:-7 w:area:9 w:arreter:-11
w:art:5 w:as:-5 w:asi:-5 w:ask:-5 w:asked:5 w:assemblea:8 w:assente:-15 w:associazione:8 w:assuntos:18 w:at:-12
w:atencion:5 w:atendimento:7 w:aub:8 w:aucun:6 w:aucune:5 w:auf:-14 w:augustus:6 w:aun:-7 w:automatische:6
w:autonomo:12 w:aux:19 w:avant:-5 w:avec:6 w:avvocato:-7 w:azienda:8 w:banco:-7 w:bande:-6 w:bando:5 w:bas:5
w:bases:-6 w:be:-13 w:before:-9 w:behalf:7 w:beide:-5 w:being:-5 w:ben:28 w:bent:6 w:beste:10 w:besteld:-6
w:bestuurder:7 w:betalen:-8 w:betalingen:10 w:betrachten:11 w:betrifft:6 w:bezahlen:9 w:bf:6 w:bien:-7 w:bij:5
w:bill:-6 w:bills:16 w:bis:-10 w:blijft:-5 w:bloccato:5 w:boleto:-5 w:bom:-8 w:bonjour:8 w:bookkeeper:8 w:books:10
w:borren:16 w:bought:8 w:box:10 w:brother:8 w:bruder:6 w:bucher:6 w:buondi:6 w:bureau:-6 w:buro:5 w:business:10
w:buyer:5 w:buzon:5 w:by:-16 w:ca:13 w:cabinet:7 w:cambiato:12 w:cannot:-8 w:capisco:5 w:caro:-5 w:catar:5
w:catering:-6 w:caution:6 w:ce:6 w:centro:14 w:cesser:-8 w:cessou:13 w:cet:7 w:che:5 w:chi:15 w:chiama:6 w:chiede:-5
w:chiediamo:5 w:cif:-5 w:claims:6 w:cliente:-11 w:closed:9 w:cnpj:10 w:cobranca:-5 w:cobranza:9 w:cobrar:-10
w:coisa:7 w:collega:7 w:com:6 w:commande:-5 w:company:-12 w:compras:15 w:compreso:-7 w:compta:13 w:comptable:13
w:comptes:5 w:comune:12 w:comunicacoes:6 w:comunidad:8 w:con:13 w:concursal:-5 w:condominio:13 w:conferma:6
w:confirmacao:5 w:consegnato:5 w:consta:5 w:consulente:6 w:consulte:10 w:conta:-7 w:contabile:8 w:contabilidad:10
w:contabilita:-13 w:contact:-11 w:contactar:7 w:contacte:13 w:contacto:14 w:contactos:-8 w:contato:-8
w:contattarmi:-5 w:contesto:-5 w:continua:5 w:continued:8 w:controller:8 w:cordialement:13 w:correio:-9 w:correos:8
w:cortesia:-5 w:cosa:-7 w:could:-6 w:council:12 w:cours:6 w:crediteuren:6 w:cualquier:-9 w:daar:19 w:dado:-5
w:dados:15 w:dagli:9 w:dai:17 w:dal:-5 w:dam:14 w:damit:13 w:dan:-9 w:dank:-9 w:danke:5 w:darf:10 w:dass:-9
w:data:-13 w:date:-8 w:datos:5 w:days:-6 w:dazu:-6 w:de:-19 w:deal:9 w:debitore:7 w:decede:14 w:decide:-5
w:decidme:11 w:deixei:7 w:deixem:-6 w:deje:10 w:del:-11 w:dela:10 w:dell:5 w:della:-15 w:dem:5 w:demanda:-5
w:demandas:5 w:den:13 w:dental:-9 w:depuis:6 w:der:10 w:derniere:6 w:derzeit:-6 w:desativado:14 w:desde:17
w:despacho:-5 w:dessa:16 w:deudas:16 w:deve:7 w:devo:9 w:deze:11 w:dezember:-5 w:dezembro:6 w:di:7 w:dia:-21
w:dice:-5 w:dicho:12 w:die:-8 w:dient:13 w:dieses:10 w:different:-5 w:dinsdag:-5 w:direccion:-6 w:directrice:5
w:dirijanse:7 w:disposition:7 w:disso:5 w:disturbarmi:6 w:dit:17 w:ditta:21 w:divida:-7 w:do:20 w:does:6 w:doet:7
w:dom:-5 w:dona:15 w:donc:-5 w:donde:6 w:door:6 w:doorgestuurd:-7 w:dossiers:9 w:dott:9 w:dove:-11 w:dovete:-5
w:down:7 w:dra:5 w:dsgvo:11 w:du:-10 w:due:-11 w:dunning:-5 w:durante:-5 w:ecrire:11 w:ecrivez:19 w:ee:33 w:een:7
w:effect:8 w:ein:-6 w:einschliesslich:-6 w:either:16 w:elena:6 w:eletronico:-5 w:elettronica:8 w:elk:8 w:elle:-10
w:ellos:-6 w:em:14 w:email:9 w:emailing:9 w:emails:-6 w:emite:-5 w:empresa:18 w:empty:5 w:en:-5 w:encarregado:6
w:encontra:5 w:encontro:-5 w:engano:-6 w:enkele:5 w:entra:5 w:entregar:-5 w:entreprise:15 w:entro:13 w:enviar:-8
w:envoi:9 w:envois:-5 w:er:-9 w:era:16 w:erhalten:-8 w:erinnerung:10 w:errado:7 w:erreichen:-5 w:erreur:12 w:es:-15
w:esa:9 w:escriba:7 w:escriban:-10 w:escrita:6 w:escritorio:-5 w:eso:-5 w:essa:-11 w:essayez:5 w:esse:-7 w:essere:6
w:est:29 w:esta:-21 w:estao:11 w:este:10 w:estimados:6 w:esto:17 w:estos:5 w:estou:8 w:et:-15 w:etablissement:5
w:etant:7 w:etre:-6 w:etude:7 w:euro:-9 w:ever:6 w:everything:-6 w:ex:10 w:example:-6 w:exclusivamente:7
w:existe:-10 w:faccio:10 w:factura:-15 w:facturas:11 w:facture:-14 w:facturen:17 w:factures:8 w:factuur:-8
w:faire:-9 w:falei:9 w:falls:10 w:falta:-5 w:fattura:-9 w:favore:8 w:faz:9 w:fecha:-9 w:feira:-5 w:ferias:-9
w:fernando:13 w:fica:-6 w:fiel:7 w:figlia:5 w:fin:-9 w:fino:-9 w:firma:18 w:for:9 w:form:-5 w:former:7
w:fornecedores:9 w:forwarding:8 w:fournisseurs:9 w:fragen:12 w:frau:7 w:freitag:-7 w:frere:12 w:friday:-5 w:fui:6
w:funcoes:13 w:fuori:8 w:fur:6 w:further:-10 w:ga:10 w:gar:9 w:garante:6 w:gebe:-8 w:geben:13 w:geen:13
w:gegenstandslos:10 w:gehen:5 w:gehort:11 w:gelandet:9 w:gente:8 w:gentileza:12 w:geometra:7 w:gere:14 w:gerencia:5
w:geschaftsfuhrer:5 w:geschil:7 w:gestoria:6 w:get:-10 w:geval:9 w:gia:8 w:giugno:6 w:gleich:5 w:gli:-6 w:gmbh:8
w:good:8 w:graag:8 w:grazie:-5 w:group:10 w:grupo:11 w:guardi:7 w:gut:5 w:haal:13 w:haar:10 w:habe:-5 w:haben:12
w:hale:7 w:hallo:9 w:han:-5 w:handled:10 w:handles:9 w:hanno:-5 w:has:7 w:hat:5 w:have:17 w:hay:-5 w:he:12 w:heb:-10
w:hebben:15 w:helpdesk:6 w:hem:-7 w:her:8 w:heraus:-6 w:here:12 w:herinneringen:-6 w:hermano:13 w:herr:14 w:herrn:7
w:het:-21 w:hier:20 w:hierbij:6 w:hiermit:-5 w:hoofd:5 w:horen:-7 w:hr:6 w:hull:6 w:ich:21 w:ici:9 w:ict:5 w:if:-11
w:ihre:10 w:ihrem:-11 w:ihrer:-5 w:ii:10 w:ik:5 w:il:18 w:immediate:8 w:in:29 w:inbox:20 w:inclusive:-6 w:indica:-5
w:indirizzo:-7 w:inmiddels:5 w:instead:-5 w:interim:5 w:into:5 w:invii:6 w:invoice:-6 w:io:48 w:is:5 w:isso:7
w:ist:22 w:isto:5 w:it:-24 w:iva:6 w:ive:8 w:je:15 w:jeden:-6 w:jo:6 w:jou:5 w:jubilo:7 w:judicial:-8 w:juizo:5
w:jullie:-9 w:june:9 w:junio:20 w:junto:-6 w:jusqu:-5 w:just:-6 w:kan:-11 w:kann:-9 w:kantoor:11 w:kassel:11
w:keer:-6 w:kees:8 w:keine:-7 w:kennen:8 w:kleine:11 w:know:6 w:kreiskasse:5 w:kurz:6 w:la:37 w:laat:-11 w:langer:5
w:las:-8 w:lasciato:8 w:lassen:5 w:leave:-5 w:ledger:7 w:left:24 w:legge:12 w:les:6 w:liegt:-5 w:lien:-5 w:like:-8
w:liquidators:5 w:liquidazione:-5 w:lista:5 w:liste:14 w:llamen:11 w:llegan:16 w:lleva:5 w:llevaba:16 w:llevamos:5
w:llevo:7 w:lo:-7 w:longer:13 w:lopes:7 w:loro:8 w:los:-5 w:loue:6 w:lt:-6 w:ltd:11 w:luca:-5 w:lugar:8 w:lui:11
w:lunes:8 w:ma:-15 w:maak:7 w:maakt:5 w:maandag:-5 w:mach:11 w:macht:17 w:mae:-5 w:mahnverteiler:7 w:mai:10
w:mail:-50 w:mailadres:-5 w:mailadresse:12 w:mailing:-6 w:mails:-6 w:mailt:17 w:mairie:9 w:mais:6 w:maitre:14
w:mal:-7 w:man:-5 w:mandando:10 w:mantiene:5 w:maquinas:5 w:marcos:5 w:mardi:-6 w:mari:11 w:marzo:16 w:mas:-14
w:massa:6 w:mate:7 w:matricula:-6 w:mauvais:15 w:may:7 w:mei:11 w:meine:19 w:mensagens:8 w:mensaje:-8 w:mensen:7
w:mes:6 w:message:-5 w:messaggio:-5 w:met:-11 w:meu:6 w:mich:-8 w:mid:12 w:mill:14 w:minha:-14 w:mio:17 w:mis:7
w:mise:5 w:mismo:-6 w:mme:8 w:moet:22 w:moi:13 w:mon:6 w:monsieur:-5 w:monteur:6 w:more:10 w:moved:5 w:mr:-5 w:ms:9
w:na:-15 w:naam:-6 w:nada:18 w:namaste:7 w:nao:13 w:nathalie:9 w:ne:8 w:need:-6 w:nehmen:8 w:nem:-9 w:nenhum:-9
w:nenhuma:-5 w:neri:7 w:nessun:-7 w:nessuno:5 w:new:-6 w:next:-5 w:nicht:18 w:nie:-11 w:niente:25 w:niets:14
w:ninguem:17 w:no:10 w:nobody:16 w:noi:8 w:nome:7 w:non:7 w:nooit:-6 w:nos:-14 w:nosso:-5 w:nossos:-7 w:nostra:5
w:nostro:-5 w:not:5 w:nota:-16 w:notaire:17 w:notre:-5 w:nous:5 w:november:9 w:novembre:5 w:novembro:-6 w:novo:-8
w:novos:5 w:nowt:8 w:nu:-7 w:nuestro:-8 w:nuevo:10 w:numero:12 w:nummer:10 w:nunes:8 w:nuovo:11 w:nutzung:-9
w:object:7 w:obrigado:8 w:occupe:7 w:office:22 w:oggi:-7 w:ok:-5 w:okafor:6 w:oltre:6 w:om:-5 w:on:-7 w:one:-15
w:only:24 w:ons:-5 w:ook:-5 w:op:-8 w:opa:-5 w:or:-17 w:ora:5 w:orden:-7 w:organization:6 w:os:-18 w:ottobre:-7
w:ou:-16 w:oui:-7 w:our:-10 w:ours:-8 w:outro:13 w:outside:6 w:ouvert:5 w:over:12 w:overgedragen:9 w:padre:5
w:paga:-5 w:pagamenti:12 w:pagamentos:9 w:pagar:-16 w:pago:-12 w:pagos:13 w:paiement:-6 w:pand:8 w:para:11 w:parce:5
w:parte:8 w:partie:5 w:partita:6 w:paso:7 w:passata:8 w:passato:12 w:passer:-7 w:passt:5 w:paul:5 w:payables:8
w:paye:-6 w:payer:-8 w:paying:-9 w:payment:-7 w:pdf:-9 w:peco:-6 w:pena:-5 w:pensioen:7 w:per:10 w:pero:-6
w:perso:-9 w:persona:5 w:personal:-14 w:personale:8 w:pessoal:-5 w:peut:-5 w:phone:-5 w:pilar:10 w:piu:23 w:placed:5
w:plantilla:6 w:plazo:5 w:please:5 w:pls:-7 w:plus:-12 w:po:-5 w:poco:8 w:pons:-6 w:por:-9 w:portal:6 w:portes:5
w:post:-10 w:posta:6 w:pouvez:-5 w:pra:5 w:praxis:6 w:prego:14 w:presente:-5 w:presidente:7 w:preso:-5
w:presupuesto:5 w:prezados:-5 w:private:6 w:pro:10 w:probeer:8 w:proof:10 w:protecao:6 w:proveedores:8 w:proxima:-5
w:pu:-5 w:pub:6 w:puede:-5 w:puedo:-5 w:quadro:9 w:qualquer:-6 w:qualunque:-5 w:quarta:8 w:que:9 w:quedo:5
w:quello:-10 w:querem:9 w:queries:10 w:quero:-7 w:quest:-15 w:questa:6 w:queste:5 w:questions:-5 w:questo:6 w:qui:24
w:quick:5 w:quien:6 w:quiero:-5 w:quitenme:6 w:quitte:9 w:raus:16 w:ready:6 w:recapito:10 w:recebi:-7 w:recebo:8
w:recepcion:5 w:recevoir:-12 w:rechnung:6 w:rechnungen:13 w:recibos:5 w:reclamacion:-7 w:reclamo:6 w:recognise:5
w:record:7 w:records:-8 w:regressando:-5 w:reicht:-7 w:rekeningen:6 w:relacion:8 w:relief:6 w:remesa:-8 w:reminder:5
w:repare:6 w:reprend:11 w:repris:14 w:requerimientos:5 w:responder:-7 w:respondo:9 w:ressources:15 w:restaurant:12
w:retirez:6 w:retour:-6 w:rgpd:-6 w:rh:9 w:ricevo:-15 w:ricezione:6 w:rien:13 w:rientro:-11 w:ring:13 w:riserva:6
w:rispondere:7 w:riva:5 w:rivolgersi:-9 w:rn:15 w:rosa:10 w:roux:7 w:run:5 w:sai:-13 w:sao:7 w:saprei:5 w:say:-6
w:scaduta:8 w:schreiben:10 w:schrijven:-5 w:scp:15 w:scriva:-5 w:scrivermi:7 w:se:16 w:segue:11 w:seguo:7 w:sehr:-5
w:seit:18 w:semana:-7 w:semanas:5 w:senhor:10 w:sept:5 w:september:8 w:serai:-5 w:services:5 w:servico:-5 w:seus:-7
w:sexta:7 w:she:6 w:should:-5 w:shows:5 w:si:-5 w:siamo:-7 w:side:11 w:sido:-5 w:sie:15 w:sig:5 w:signor:5 w:sim:-5
w:sin:-7 w:sinds:10 w:sistema:-5 w:site:8 w:six:12 w:smettetela:-6 w:so:28 w:socia:5 w:social:-7 w:solicita:5
w:solicito:-5 w:soll:12 w:solo:14 w:soltanto:6 w:somos:25 w:sono:22 w:sont:-7 w:sorry:8 w:sou:41 w:souhaite:-9
w:sous:-6 w:soy:20 w:spett:6 w:spoed:-10 w:ssa:5 w:sta:-5 w:staat:-5 w:state:-6 w:station:9 w:stato:-5 w:steeds:10
w:stichting:5 w:stop:5 w:streichen:-9 w:stuur:11 w:su:-8 w:sua:-12 w:suas:6 w:suis:33 w:sulle:8 w:summer:6
w:suppliers:6 w:supprimer:9 w:sur:-11 w:sus:24 w:svp:-5 w:systeem:6 w:system:9 w:ta:-10 w:tag:-5 w:take:10
w:taken:12 w:tal:8 w:tale:6 w:tao:9 w:tatig:9 w:te:-6 w:team:7 w:tegen:-5 w:telefone:10 w:telephone:-5 w:tem:-9
w:tenho:6 w:ter:6 w:terug:-7 w:terwijl:5 w:th:-7 w:thank:7 w:the:10 w:their:5 w:them:-5 w:thema:8 w:there:-7
w:they:6 w:thies:8 w:thing:5 w:third:8 w:this:17 w:three:-6 w:tient:5 w:tira:12 w:titolare:11 w:to:5 w:todas:9
w:todos:9 w:togliete:8 w:toglietemi:9 w:top:-5 w:tout:-8 w:toute:-6 w:trabajo:7 w:trabalha:14 w:tramita:14
w:trata:-7 w:tratar:5 w:treasurer:8 w:trenta:6 w:tres:-9 w:trinta:5 w:trompez:10 w:trouwens:6 w:try:18 w:tu:-5
w:tudo:-8 w:tun:9 w:turn:6 w:tut:6 w:twice:18 w:two:-7 w:ubermorgen:7 w:ufficio:8 w:uit:6 w:um:-10 w:umgehend:8
w:umschreiben:6 w:un:-24 w:una:-7 w:und:-9 w:une:-14 w:uniquement:-8 w:unit:6 w:unserem:5 w:unter:-6 w:unternehmen:9
w:up:-7 w:urgenze:-5 w:use:11 w:va:-5 w:van:24 w:vcs:-8 w:vendi:22 w:vendredi:-5 w:vennootschap:7 w:ventas:11
w:verder:-6 w:verkeerde:20 w:verlassen:9 w:verso:6 w:vertretung:-6 w:vez:-6 w:vi:9 w:vielen:-7 w:vise:5 w:voces:9
w:voi:10 w:voir:6 w:voldoen:7 w:volgende:5 w:voluntary:5 w:vom:11 w:von:-7 w:voor:-9 w:vos:7 w:vossa:-5 w:vossas:5
w:vostri:11 w:vostro:-5 w:vou:-15 w:voulez:7 w:voyez:9 w:vrijdag:-8 w:vuelvan:-5 w:want:25 w:waren:-7 w:was:-9
w:wat:-5 w:way:5 w:we:-23 w:website:12 w:weet:8 w:wegen:-6 w:wegens:6 w:weighbridge:5 w:weiss:11 w:weiter:-10
w:weiteren:-5 w:wenden:14 w:werk:13 w:weten:6 w:what:-8 w:whatever:-9 w:whats:5 w:when:-8 w:who:17 w:wi:8 w:wie:-6
w:wij:17 w:wil:-7 w:will:-22 w:wissen:10 w:with:13 w:wochen:8 w:woher:10 w:wollen:-6 w:work:8 w:wrong:20 w:ya:29
w:yo:31 w:you:6 w:your:10 w:zahle:5 w:zahlen:-7 w:zahlungen:13 w:zentrale:13 w:zich:7 w:ziet:9 w:zij:11 w:zijn:20
w:zo:-5 w:zullen:9 w:zum:13 w:zur:-6 w:zustandig:12 w:zwolle:5
"""
