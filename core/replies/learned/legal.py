"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -5.7
THRESHOLD = 0.075
#: clue:hundredths
WEIGHTS = """
?:-43 ?ack:-5 ?d.CONTRACT_TERMS:-5 ?difference:-7 ?hardship:11 ?legal:-11 ?mine:-8 ?moves:-7 ?not_legal:8 ?paid:-5
?plan:-7 ?propose:-6 ?question:-14 ?redirect:-6 ?refuse:-5 ?willpay:7 b:!_!:-7 b:00000_00:6 b:0000_is:-7
b:0000_sera:5 b:0000_wird:6 b:000_0000:-5 b:000_00:-10 b:000_dia:16 b:000_dias:5 b:000_ete:-5 b:000_euro:-6
b:00_00000:5 b:00_0000:9 b:00_000:10 b:00_00:-14 b:00_0:5 b:00_and:-5 b:00_days:9 b:00_ee:8 b:00_es:5 b:00_ete:8
b:00_eur:-7 b:00_februari:5 b:00_on:13 b:00_para:-7 b:00_rgpd:-5 b:00_sacos:16 b:00_si:5 b:00_wird:9 b:0_%:10
b:0_000:12 b:0_00:-10 b:0_0:-14 b:0_de:6 b:0_decembre:10 b:0_dezember:7 b:0_dicembre:-8 b:0_ee:-11 b:0_is:7
b:0_la:-7 b:0_na:-5 b:0_niet:10 b:0_no:-7 b:0_novembre:-6 b:0_octobre:5 b:0_per:-10 b:aa_0:-6 b:aan_@:7
b:acao_declaratoria:6 b:account_of:6 b:act_to:-6 b:acusamos_recebimento:10 b:advised_that:7 b:affaire_devant:6
b:ai_honneur:6 b:ainsi_que:5 b:al_00:5 b:al_0:-11 b:al_cliente:-9 b:al_decreto:5 b:al_garante:-6 b:al_juzgado:5
b:al_mio:13 b:al_monitorio:5 b:all_contact:6 b:all_further:11 b:all_invoices:5 b:allez_vous:-5 b:am_00:8 b:am_0:10
b:am_montag:-12 b:and_am:-6 b:and_he:6 b:and_will:-6 b:and_you:5 b:and_your:5 b:ante_el:5 b:ante_la:6 b:any_act:-6
b:any_claim:10 b:any_further:7 b:are_bunch:5 b:are_due:6 b:are_instructed:11 b:art_000:15 b:art_00:-6 b:artikel_0:6
b:as_0:9 b:associes_avocats:-5 b:at_it:-8 b:attends_votre:-5 b:au_commandement:7 b:aucun_litige:-5 b:auf_ihr:6
b:automatic_stay:8 b:avant_noel:5 b:avec_nos:5 b:avec_votre:6 b:avocate_me:6 b:avoir_av:7 b:bar_date:5
b:barreau_de:7 b:bas_de:-5 b:bc_0:-8 b:be_advised:5 b:be_met:5 b:be_served:6 b:beantwortet_unser:7
b:before_action:-5 b:behalf_of:-6 b:bei_uns:-5 b:beim_gericht:-5 b:ben_ik:-8 b:bereits_im:5 b:bericht_van:-7
b:betaling_van:12 b:bien_ete:-8 b:bij_de:15 b:bij_ons:-5 b:bitte_sehen:5 b:bom_dia:-7 b:bon_entendeur:5
b:bonifico_di:5 b:bons_de:6 b:brother_in:7 b:buenas_tardes:-12 b:bunch_of:5 b:by_email:-10 b:by_the:-5 b:ca_0:-9
b:cannot_pay:-6 b:caso_di:10 b:ce_est:-6 b:ce_ho:6 b:chapter_0:5 b:che_ho:-7 b:cliente_niet:5 b:cliente_sig:5
b:clients_position:6 b:collection_activity:10 b:com_os:9 b:commandement_de:12 b:comme_prevu:5 b:como_me:6
b:compensee_avec:7 b:comunicacion_debera:6 b:con_ellos:7 b:con_la:-13 b:con_mi:7 b:con_riserva:5 b:con_un:-5
b:con_ustedes:-5 b:connection_with:6 b:conta_corrente:-8 b:contact_met:8 b:contact_with:5 b:contra_ustedes:5
b:copies_of:5 b:correo_de:-6 b:correo_no:-5 b:court_before:5 b:court_for:-5 b:credito_ee:11 b:cualquier_gestion:9
b:cuenta_de:-7 b:da_notificacao:10 b:da_oggi:11 b:dal_giudice:7 b:dal_proseguire:-5 b:damen_und:5 b:dank_fur:-5
b:dann_reden:-5 b:danos_morais:8 b:dans_le:-8 b:dans_les:-9 b:dans_nos:5 b:das_geld:-5 b:das_nicht:-5 b:dat_heeft:13
b:de_0000:9 b:de_000:-5 b:de_00:-5 b:de_0:-7 b:de_abogados:-6 b:de_baja:-6 b:de_bilan:5 b:de_credito:5
b:de_dezembro:7 b:de_entrada:-7 b:de_insistir:5 b:de_livraison:6 b:de_lo:6 b:de_ma:-5 b:de_mantenimiento:-7
b:de_nao:9 b:de_notre:5 b:de_nuestro:-10 b:de_ondernemingsrechtbank:8 b:de_payer:14 b:de_politie:7 b:de_que:5
b:de_raamovereenkomst:6 b:de_rechtbank:-14 b:de_reestructuracion:6 b:de_schade:5 b:de_setembro:-7 b:de_toda:-7
b:de_verkeerde:-5 b:de_virements:-6 b:de_vos:-8 b:de_vous:8 b:deal_with:7 b:dear_sirs:10 b:debera_dirigirse:5
b:decreto_ingiuntivo:8 b:del_00:-10 b:del_vostro:-7 b:demanda_por:5 b:despacho_de:-6 b:detto_che:-9 b:devant_le:8
b:di_00:5 b:di_pagare:-5 b:di_scrivere:-13 b:dia_!:-6 b:dia_00:-6 b:dia_0:-6 b:die_000:-5 b:die_ich:8
b:diffido_dal:6 b:dire_que:-5 b:direct_all:8 b:dirigir_se:5 b:dispone_de:-5 b:do_extrato:-5 b:do_nosso:-7
b:do_not:-11 b:do_tribunal:-10 b:dus_niet:-6 b:ed_ee:7 b:ee_da:12 b:ee_estinto:6 b:ee_il:-5 b:ee_in:-11 b:ee_la:-6
b:ee_mai:7 b:ee_nella:-6 b:ee_para:-5 b:ee_sparito:-5 b:ee_stata:5 b:ee_stato:-7 b:een_advocaat:-6
b:een_deurwaarder:5 b:een_kort:5 b:een_procedure:12 b:een_tegenvordering:11 b:ein_inkassoburo:5 b:el_00:11
b:el_certificado:6 b:el_correo:-5 b:el_dia:-10 b:el_juicio:7 b:el_juzgado:-5 b:el_pago:-8 b:el_plazo:-7
b:el_ultimo:-5 b:el_viernes:-5 b:elle_ne:-7 b:em_00:6 b:em_cima:17 b:empresa_por:7 b:en_attendant:7 b:en_bas:-5
b:en_concurso:-6 b:en_copia:-7 b:en_cours:6 b:en_de:-5 b:en_demeure:8 b:en_een:10 b:en_la:10 b:en_los:7 b:en_met:-6
b:en_niet:6 b:en_refere:7 b:en_wordt:6 b:encima_de:-5 b:enquanto_nao:5 b:entro_com:21 b:er_is:-7 b:erop_terug:7
b:ervan_uit:5 b:es_la:-5 b:est_en:7 b:est_pas:-13 b:est_valide:-6 b:esta_en:6 b:estamos_en:-6 b:este_despacho:6
b:et_de:-5 b:et_je:13 b:et_ne:-5 b:et_non:-5 b:ete_compensee:7 b:ete_livree:-5 b:euro_per:6 b:ex_art:12
b:expertise_judiciaire:10 b:extracto_de:-6 b:extrato_de:-5 b:fa_00:6 b:faire_voir:-5 b:falem_com:9 b:fallig_und:12
b:fine_mese:6 b:for_00:-5 b:for_harassment:-7 b:for_this:-6 b:forderung_aus:7 b:forderung_ist:-9 b:frau_kunze:-5
b:from_your:-5 b:fur_den:-6 b:fur_ihre:-5 b:further_communications:7 b:further_to:5 b:geehrte_damen:5
b:geehrter_herr:-9 b:gegen_ihre:7 b:gegen_ihren:5 b:get_your:-6 b:got_your:7 b:gre_de:5 b:ha_entrado:-5
b:ha_sido:-11 b:hable_con:12 b:hallo_ich:-5 b:has_no:-6 b:hat_den:-6 b:hat_ihre:-5 b:have_nothing:-6 b:hd_00:7
b:he_reckons:6 b:he_will:6 b:heb_ik:-11 b:heeft_de:-8 b:heeft_mij:9 b:heer_mevrouw:5 b:het_wordt:5 b:heute_beim:-5
b:ho_00:-13 b:ho_chiuso:5 b:ho_detto:-6 b:ho_la:-6 b:ho_letto:14 b:honneur_de:6 b:ich_am:7 b:ich_an:-5 b:ich_fur:8
b:ich_habe:5 b:ich_nicht:-5 b:if_you:10 b:ihr_seid:-5 b:ihre_mail:-8 b:ihre_nachricht:-5 b:ihrem_herrn:8 b:ik_als:-8
b:ik_ben:-10 b:ik_in:7 b:ik_met:11 b:il_00:8 b:il_0:-10 b:il_credito:9 b:il_suo:-7 b:im_juli:5 b:in_caso:10
b:in_connection:6 b:in_court:5 b:in_dem:6 b:in_difetto:-7 b:in_giudizio:8 b:in_law:7 b:in_mora:6 b:in_nome:6
b:in_the:-9 b:in_your:-12 b:informamos_que:8 b:insisten_en:10 b:instructed_by:9 b:is_an:7 b:is_een:11 b:is_in:-11
b:is_the:-7 b:it_to:5 b:it_when:-8 b:ja_la:8 b:january_00:5 b:je_depose:8 b:je_porte:6 b:je_vous:13
b:judiciaire_simplifiee:5 b:jullie_hebben:5 b:juridico_que:6 b:kann_ich:-6 b:keine_sorge:-6 b:kom_erop:7
b:kort_geding:8 b:la_0000:5 b:la_as:6 b:la_audiencia:5 b:la_cassa:-9 b:la_chaudiere:7 b:la_comptabilite:5
b:la_cuenta:-11 b:la_demanda:7 b:la_diffida:-5 b:la_mesa:-5 b:la_mia:7 b:la_pratica:7 b:la_presente:-5 b:la_que:-5
b:la_reclamacion:8 b:la_societe:11 b:la_sua:-5 b:la_suite:6 b:la_via:8 b:la_vida:-8 b:langer_rechtstreeks:5
b:law_is:7 b:le_0:12 b:le_compte:-5 b:le_contrat:9 b:le_directeur:6 b:le_juge:5 b:le_mediateur:7 b:le_numero:-8
b:le_prochain:-6 b:le_rapport:10 b:le_virement:-6 b:les_000:-6 b:les_meilleurs:-9 b:les_ruego:5 b:let_us:6
b:lo_de:-5 b:lo_que:11 b:look_at:-8 b:los_tribunales:6 b:lot_are:6 b:ltd_in:6 b:lundi_00:-7 b:ma_il:-8 b:ma_part:-5
b:madame_monsieur:-8 b:mail_en:9 b:may_be:-6 b:me_by:6 b:me_escribais:5 b:me_ha:7 b:me_to:7 b:meilleurs_delais:-8
b:mein_anwalt:5 b:mercantil_de:5 b:mesmo_dia:17 b:messa_in:6 b:met_de:-5 b:met_een:8 b:meu_nome:5 b:meu_sobrinho:8
b:mi_abogada:30 b:mi_hermano:-6 b:mi_mandi:-6 b:mia_cliente:5 b:mij_wendde:7 b:mijn_advocaat:7 b:mio_avvocato:18
b:mio_figlio:-13 b:mir_leid:-6 b:mise_en:8 b:mit_ihnen:5 b:mon_avocat:9 b:mon_conseil:8 b:monsieur_le:5
b:monsieur_votre:5 b:montag_den:-6 b:ms_0:6 b:must_be:8 b:my_brother:6 b:my_solicitor:16 b:na_sexta:-6 b:naar_de:5
b:nao_ee:-10 b:nao_forem:7 b:nao_pagamos:5 b:nao_pagar:10 b:nao_pagaremos:-8 b:nao_pago:5 b:nao_tenho:-7 b:nao_vou:7
b:ne_vous:-5 b:nem_para:-6 b:nicht_mehr:5 b:nichts_sagen:-5 b:niet_aansprakelijk:-8 b:niet_meer:5
b:niet_verschuldigd:9 b:no_dia:-7 b:no_es:-6 b:no_issue:-5 b:no_la:-5 b:no_me:5 b:no_mesmo:17 b:no_nos:8
b:no_pagamos:5 b:no_procede:-6 b:no_proximo:-9 b:noch_ein:8 b:non_ee:5 b:non_era:-8 b:non_so:-6 b:nos_autos:5
b:nos_comptes:5 b:nos_veremos:6 b:nosotros_ya:9 b:nosso_cliente:-8 b:nostro_legale:8 b:not_due:-5 b:not_owe:-6
b:not_pay:6 b:not_paying:9 b:nothing_else:5 b:nothing_left:-6 b:notre_avocate:5 b:notre_part:6 b:notre_service:-6
b:nous_ne:5 b:nuestro_cliente:-10 b:nuestro_despacho:7 b:nuestro_letrado:6 b:numero_00000:-8 b:of_business:6
b:of_january:5 b:of_the:10 b:of_your:5 b:office_represents:6 b:oggi_non:11 b:on_account:6 b:on_behalf:-6
b:on_december:7 b:on_wednesday:-6 b:ondernemingsrechtbank_te:10 b:one_more:13 b:ontvangt_de:7 b:op_00:6 b:op_0:-5
b:op_de:13 b:opdracht_gegeven:7 b:oposicao_injuncao:5 b:opposition_totale:7 b:orden_de:-7 b:os_denuncio:5
b:our_client:5 b:our_clients:8 b:our_insurers:7 b:our_solicitors:8 b:over_het:12 b:owe_you:-7 b:pagamento_00:5
b:pago_no:13 b:pago_que:14 b:par_le:9 b:par_notre:5 b:para_tribunal:17 b:parlato_con:-8 b:parte_il:5 b:pas_cette:5
b:pas_en:-5 b:pas_une:-6 b:pas_votre:-5 b:pay_it:-6 b:per_conto:5 b:per_danni:8 b:per_il:6 b:per_intero:-8
b:per_le:-6 b:per_mail:8 b:per_qualunque:10 b:petition_under:7 b:plainte_pour:6 b:please_be:5 b:por_000:5
b:por_danos:6 b:por_el:-5 b:por_incumplimiento:8 b:por_la:7 b:por_lo:9 b:por_tanto:-6 b:porque_la:5
b:porte_plainte:7 b:pour_harcelement:10 b:prezado_sr:5 b:procedure_de:-6 b:procedures_collectives:-6
b:prochain_train:-6 b:prohibits_any:6 b:proof_of:-5 b:proximo_lote:-9 b:qualquer_contato:6 b:que_ee:8 b:que_el:8
b:que_es:5 b:que_este:7 b:que_la:8 b:que_le:5 b:que_les:5 b:que_me:-10 b:que_no:17 b:que_nos:5 b:que_por:-6
b:recebimento_da:9 b:rechnung_0000:6 b:rechtstreeks_te:5 b:rechtsvorschlag_erhoben:6 b:recibido_su:-10
b:reden_wir:-5 b:reglement_de:6 b:repris_par:5 b:requete_de:9 b:respetados_senores:6 b:riscontro_la:6 b:riserva_di:6
b:sa_0:-5 b:sa_place:-6 b:saisi_le:5 b:saurais_gre:5 b:says_do:7 b:scade_il:6 b:se_ee:-7 b:se_encontra:5 b:se_lo:-9
b:se_me:10 b:se_mi:5 b:se_nos:-5 b:se_posso:-6 b:section_000:-5 b:see_you:15 b:sehen_sie:5 b:sehen_wir:5
b:sehr_geehrter:-8 b:seid_doch:-5 b:serve_la:-6 b:seu_credito:5 b:she_can:-8 b:should_be:-5 b:should_you:5
b:shove_your:-6 b:si_comunica:-11 b:si_insisten:7 b:si_me:7 b:si_vous:19 b:sie_erhalten:-5 b:sie_mich:6 b:sie_sind:8
b:sie_uns:7 b:sie_von:5 b:siete_peggio:-6 b:signora_mia:-6 b:simple_as:-6 b:sin_el:5 b:since_0000:-5 b:so_am:5
b:so_pago:16 b:sollten_sie:8 b:somos_un:-5 b:sono_in:-7 b:sou_eu:6 b:sous_le:-9 b:spett_le:5 b:statutory_demand:6
b:stay_prohibits:6 b:su_carta:5 b:su_empresa:6 b:su_mensaje:-8 b:supprimez_mon:6 b:sv_0:9 b:talk_to:7 b:tanto_la:-6
b:te_benaderen:8 b:tell_you:-5 b:terms_of:5 b:thank_you:-8 b:thanks_for:-6 b:that_any:5 b:that_on:-5 b:the_above:5
b:the_automatic:9 b:the_bar:6 b:the_court:-7 b:the_invoice:-6 b:the_new:-9 b:the_next:-6 b:the_rest:5 b:the_way:-8
b:the_weekend:5 b:these_and:5 b:they_are:-6 b:they_will:6 b:this_firm:6 b:this_morning:-6 b:this_office:13
b:to_be:-6 b:to_collect:-6 b:to_court:6 b:to_deal:8 b:to_him:11 b:to_say:7 b:to_stop:-7 b:to_this:10
b:toda_comunicacion:5 b:toda_la:-7 b:todos_os:-5 b:took_the:-7 b:tot_en:-5 b:tot_mij:7 b:tout_paiement:6
b:toute_correspondance:8 b:train_de:-6 b:transmis_votre:6 b:tribunal_judiciaire:-5 b:tut_mir:-6 b:ufficio_crediti:-7
b:ufficio_legale:7 b:uit_dat:5 b:um_processo:17 b:uma_acao:10 b:un_altra:8 b:und_am:9 b:und_herren:5
b:under_chapter:5 b:under_clause:5 b:une_procedure:-6 b:uns_nicht:12 b:vai_no:-9 b:van_de:-6 b:veio_com:15
b:veremos_en:6 b:vf_00000:10 b:vi_querelo:20 b:vielen_dank:-5 b:virement_partira:-5 b:voici_la:8 b:voir_avec:6
b:volgens_artikel:6 b:von_ihrem:7 b:von_unserem:-5 b:voor_het:-5 b:vordering_op:7 b:vos_fichiers:-5
b:vostro_sollecito:-7 b:votre_avoir:6 b:votre_demande:-7 b:votre_dossier:6 b:votre_mise:6 b:votre_part:7
b:vous_avez:9 b:vous_demandons:-5 b:vous_faire:-5 b:vous_informer:6 b:vous_repondra:-8 b:vous_repondre:6
b:vous_saurais:5 b:we_are:6 b:we_shall:7 b:we_will:9 b:weitere_mahnungen:5 b:wendde_zich:7 b:werden_wir:11
b:who_will:-6 b:wij_niet:-6 b:wij_zijn:-6 b:will_be:14 b:will_get:-6 b:will_look:-8 b:will_pay:-6
b:with_everything:6 b:with_our:10 b:within_00:5 b:wordt_deze:7 b:wordt_niet:6 b:would_not:6 b:wurde_von:8 b:ya_no:5
b:you_anything:-10 b:you_for:-8 b:you_have:-5 b:you_in:5 b:you_say:5 b:you_will:5 b:your_bill:-5 b:your_demand:6
b:your_driver:5 b:your_invoice:6 b:your_letter:-7 b:zum_amtsgericht:-6 c:<a>:-6 c:<aa:6 c:<aan:9 c:<aan>:11
c:<abi:-6 c:<abo:7 c:<abog:12 c:<ac:23 c:<aca:9 c:<acao:14 c:<acu:8 c:<ad:6 c:<adm:-6 c:<admi:-6 c:<adv:7 c:<advi:6
c:<af:-9 c:<agi:8 c:<agir:7 c:<ai>:6 c:<al:20 c:<all>:6 c:<alle:-8 c:<alm:8 c:<am:6 c:<ame:6 c:<ami:6 c:<amt:-7
c:<amts:-6 c:<anc:8 c:<anch:6 c:<and:-8 c:<ann:-7 c:<anni:-6 c:<antr:-6 c:<anw:8 c:<anwa:8 c:<any>:7 c:<ap:6 c:<ar:6
c:<arb:7 c:<arbi:8 c:<as:18 c:<as>:11 c:<at:-14 c:<at>:-7 c:<ate:-12 c:<aten:-9 c:<att:8 c:<atto:9 c:<auc:-7
c:<auch:-6 c:<aus:-7 c:<av:10 c:<avo:9 c:<avoc:7 c:<avv:10 c:<avv>:6 c:<ban:-9 c:<bank:-7 c:<bar:8 c:<be:-27
c:<beg:6 c:<bego:6 c:<ben:-11 c:<ben>:-9 c:<ber:-7 c:<bes:-9 c:<besc:-7 c:<best:-6 c:<bet:9 c:<beta:-11 c:<betr:13
c:<bi:-13 c:<bit:-9 c:<bitt:-8 c:<bo:-12 c:<bon:-7 c:<br:11 c:<bri:9 c:<bu:-6 c:<bue:-10 c:<buen:-10 c:<ca:-11
c:<ca>:-7 c:<cab:-6 c:<cabi:-6 c:<can:-13 c:<can>:-8 c:<cart:9 c:<caso:14 c:<cau:6 c:<caus:6 c:<ce:18 c:<cen:6
c:<ces:6 c:<chi>:6 c:<ci:15 c:<cim:8 c:<cla:6 c:<clai:6 c:<cod:-8 c:<col:-8 c:<coll:-6 c:<com:20 c:<com>:13
c:<comm:19 c:<como:6 c:<comp:-16 c:<conc:-7 c:<cond:7 c:<conf:-7 c:<cont:6 c:<cor:-9 c:<corr:-6 c:<cos:7 c:<cr:-19
c:<cre:-10 c:<cred:-7 c:<cu:-14 c:<cua:8 c:<cual:7 c:<cue:-8 c:<cuen:-8 c:<cuo:-10 c:<da:28 c:<dad:-7 c:<dag:7
c:<dagv:7 c:<dan:10 c:<dan>:7 c:<dank:-9 c:<dann:11 c:<dano:8 c:<dans:-6 c:<de:6 c:<dec:6 c:<dece:6 c:<def:15
c:<defe:13 c:<del>:-6 c:<den>:-7 c:<denu:6 c:<dep:8 c:<depo:8 c:<der:-9 c:<der>:-11 c:<des:-8 c:<desc:-6 c:<desp:6
c:<det:-8 c:<deta:-6 c:<di:-22 c:<dia:-16 c:<dia>:-9 c:<dien:6 c:<diri:7 c:<dite:-6 c:<do:-10 c:<do>:-11 c:<don:-8
c:<dos:6 c:<dos>:-7 c:<doss:13 c:<dov:7 c:<dr:9 c:<dra:6 c:<draf:6 c:<dre:8 c:<drei:10 c:<du:-7 c:<ec:9 c:<ee>:-9
c:<een:7 c:<een>:7 c:<ef:-9 c:<eff:-6 c:<eh:6 c:<el:-7 c:<el>:-8 c:<ello:6 c:<en>:6 c:<end:-6 c:<ent:6 c:<env:-10
c:<envi:-8 c:<er>:-9 c:<erhe:6 c:<es:-11 c:<es>:-8 c:<esc:6 c:<escr:6 c:<esta:-10 c:<estu:6 c:<et:-8 c:<eur:-6
c:<ex:-6 c:<fa:-6 c:<fa>:8 c:<faca:10 c:<fact:-8 c:<fai:-8 c:<fair:-7 c:<fatu:-8 c:<fer:7 c:<ferm:7 c:<fi:-10
c:<fig:-11 c:<figl:-9 c:<file:8 c:<fin:-6 c:<fina:-11 c:<fo:-8 c:<foi:-7 c:<for>:-6 c:<form:12 c:<fun:-6 c:<furt:7
c:<ga:-9 c:<gar:-6 c:<ge:-23 c:<gee:-10 c:<geg:10 c:<gege:11 c:<geh:6 c:<gel:-10 c:<gen:-13 c:<gent:-11 c:<ges:-14
c:<gest:-11 c:<goe:-7 c:<goed:-6 c:<gr:11 c:<gruz:7 c:<ha>:-8 c:<hab:18 c:<habl:12 c:<had:-6 c:<hal:-8 c:<hall:-8
c:<hang:6 c:<harc:6 c:<he:20 c:<he>:7 c:<hee:13 c:<heef:7 c:<heer:6 c:<herr:9 c:<hi:-8 c:<hijo:-6 c:<ho:6 c:<hor:7
c:<hora:8 c:<i>:-8 c:<ih:6 c:<im:-6 c:<imme:-6 c:<in:45 c:<inc:6 c:<indi:-6 c:<ine:8 c:<inf:6 c:<info:6 c:<ini:7
c:<inj:8 c:<inju:6 c:<inka:6 c:<insi:7 c:<inso:-11 c:<inst:8 c:<io:6 c:<it:-8 c:<it>:-7 c:<je:-10 c:<je>:-9
c:<jo:-15 c:<jou:-7 c:<jui:9 c:<jus:-6 c:<ka:-19 c:<kan:-8 c:<kann:-7 c:<kei:-8 c:<kein:-8 c:<klag:8 c:<kom:-12
c:<komm:-11 c:<ku:-13 c:<kun:-10 c:<kunt:-6 c:<la:-7 c:<lan:-7 c:<lar:-9 c:<lau:8 c:<laud:10 c:<law:10 c:<law>:7
c:<le>:-7 c:<lei:-8 c:<lek:8 c:<lekk:7 c:<let:18 c:<letr:7 c:<lett:9 c:<li:-6 c:<lig:10 c:<liga:12 c:<lim:12
c:<limi:13 c:<liq:-8 c:<liqu:-8 c:<list:-6 c:<ll:10 c:<llc:7 c:<llc>:7 c:<lo:-9 c:<lo>:-7 c:<loo:-8 c:<los:8 c:<m>:6
c:<ma:-13 c:<ma>:-7 c:<mah:12 c:<mahn:12 c:<main:8 c:<mais:-7 c:<mala:-7 c:<mand:10 c:<mant:-6 c:<mat:-6 c:<me:7
c:<me>:18 c:<med:7 c:<meil:-6 c:<mein:6 c:<men:-23 c:<mens:-8 c:<ment:-7 c:<mes:-6 c:<mess:-7 c:<met:14 c:<mi:39
c:<mi>:19 c:<mie:7 c:<mien:6 c:<mij:9 c:<mij>:7 c:<mio:6 c:<mio>:6 c:<moe:-6 c:<moi:-6 c:<mom:-6 c:<mont:-7 c:<mor:9
c:<mora:8 c:<more:6 c:<mr:19 c:<mr>:23 c:<my:6 c:<my>:7 c:<n>:9 c:<na:-17 c:<nao:-7 c:<nao>:-7 c:<ne:-15 c:<neg:6
c:<nem:-8 c:<nem>:-8 c:<new:-6 c:<ni:-16 c:<no:-9 c:<nos:11 c:<nos>:11 c:<nu:-9 c:<num:-7 c:<nume:-6 c:<ob:-7
c:<on>:-7 c:<ont:12 c:<op:20 c:<op>:6 c:<ope:-7 c:<opo:7 c:<opp:8 c:<oppo:8 c:<or:-20 c:<ord:-9 c:<os:6 c:<os>:11
c:<ou>:-6 c:<our:11 c:<pa:-13 c:<pag:-14 c:<paga:-13 c:<part:-6 c:<pas:-6 c:<per:6 c:<perd:7 c:<pi:7 c:<pl:-6
c:<pla:-8 c:<plai:6 c:<po:9 c:<poi>:7 c:<poli:6 c:<pon:10 c:<pons:6 c:<por:9 c:<por>:7 c:<pos:-9 c:<post:-9 c:<pr:10
c:<pra:6 c:<pre:7 c:<pres:10 c:<prim:6 c:<proc:12 c:<prot:6 c:<prov:-8 c:<pu:9 c:<pue:7 c:<pues:7 c:<pui:7 c:<puis:7
c:<qu:22 c:<qual:8 c:<que:16 c:<que>:6 c:<quel:-7 c:<quem:7 c:<quer:8 c:<r>:10 c:<raa:11 c:<raad:7 c:<re:-6
c:<rech:8 c:<reci:-6 c:<rek:-6 c:<rem:-6 c:<rep:11 c:<repr:13 c:<res:6 c:<ret:-7 c:<rg:-6 c:<rgp:-6 c:<rgpd:-6
c:<rid:7 c:<rie:-6 c:<rien:-9 c:<ris:14 c:<risc:7 c:<rit:-6 c:<ro:15 c:<rog:-6 c:<roga:-6 c:<row:26 c:<ru:13
c:<s>:10 c:<sa:17 c:<sab:10 c:<saba:8 c:<saco:7 c:<sai:8 c:<sais:9 c:<sal:-7 c:<say:6 c:<sch:14 c:<scha:13 c:<scho:6
c:<se:9 c:<se>:8 c:<see:9 c:<sehe:6 c:<sen:10 c:<seno:9 c:<set:-6 c:<seu:10 c:<si>:14 c:<sid:-6 c:<sido:-6 c:<sie>:8
c:<sm:-7 c:<sme:-6 c:<smet:-6 c:<sobr:6 c:<sons:8 c:<sor:-6 c:<st:-13 c:<staa:-6 c:<stu:-7 c:<su:17 c:<su>:10
c:<sui:7 c:<sum:7 c:<sus:-6 c:<sys:-6 c:<syst:-6 c:<t>:-6 c:<ta:-12 c:<tag:-6 c:<tal:8 c:<tar:-13 c:<tard:-12
c:<tel:-11 c:<tell:-6 c:<ten:9 c:<tenh:8 c:<ter:6 c:<tes:-6 c:<tha:-11 c:<than:-8 c:<the:8 c:<ti:-11 c:<tor:-7
c:<tr:-12 c:<tra:-9 c:<tu>:-7 c:<tw:-7 c:<u>:18 c:<um:14 c:<un:-6 c:<un>:-11 c:<up:-7 c:<up>:-7 c:<uw:6 c:<uw>:6
c:<v>:6 c:<van:-6 c:<ve:9 c:<vedi:6 c:<ver:6 c:<verj:-6 c:<verk:-9 c:<vers:9 c:<verz:7 c:<vi>:23 c:<vid:-7
c:<vida:-6 c:<vie:-11 c:<vier:-7 c:<vir:-8 c:<vire:-8 c:<vo:43 c:<vol:14 c:<volt:12 c:<voo:-10 c:<voor:-10 c:<vor:7
c:<vos:7 c:<vos>:10 c:<vou:18 c:<vous:11 c:<wa:-28 c:<war:-8 c:<ware:-8 c:<we:7 c:<wed:-8 c:<weg:8 c:<wege:10
c:<wh:-12 c:<whe:-10 c:<when:-10 c:<wi:17 c:<wil:7 c:<will:8 c:<wir:8 c:<wird:7 c:<y>:8 c:<ya>:6 c:<ye:-7 c:<yo:8
c:<you:7 c:<your:8 c:<za:14 c:<zaa:7 c:<zaak:7 c:<zah:9 c:<zahl:9 c:<zij:-9 c:<zijn:-13 c:<zu:-10 c:<zuru:6 c:aad:6
c:aads:6 c:aadsm:6 c:aag:8 c:aan:16 c:aan>:16 c:aange:7 c:aard:7 c:aat:-7 c:aat>:-6 c:aba:12 c:abad:8 c:abado:8
c:abe>:10 c:abl:12 c:able:6 c:abog:12 c:aboga:12 c:aca:22 c:acao:9 c:acao>:9 c:acar:6 c:ace:-11 c:acer:-6 c:ach:14
c:acho>:6 c:acht:12 c:achte:7 c:aci:-10 c:aco:6 c:acos:9 c:acos>:8 c:act>:6 c:acta:6 c:activ:6 c:actu:-8 c:actur:-6
c:acu:8 c:ada:6 c:adas>:7 c:add:-7 c:ade:20 c:ade>:16 c:adi:6 c:adm:-10 c:admi:-7 c:admin:-6 c:ads:6 c:adsm:6
c:adsma:6 c:adv:11 c:aft:11 c:aga:-23 c:agar:-7 c:agi:10 c:agir:7 c:ago:-6 c:ags:7 c:agv:11 c:agva:11 c:agvaa:11
c:ahl:9 c:ahlt:6 c:ahlt>:6 c:ahm:6 c:ahme:6 c:ahn:12 c:ahr:-8 c:ai>:12 c:ail:-6 c:aim:10 c:aim>:12 c:ain:8 c:ainte:6
c:air:-10 c:ais:11 c:aisi:10 c:aisi>:7 c:ait:-6 c:aju:10 c:ak>:10 c:al>:-6 c:alc:-7 c:alcos:-6 c:ald:-10 c:alem:9
c:alem>:8 c:alen:-7 c:ales:7 c:ales>:7 c:ali:-12 c:alit:-8 c:alla:7 c:alla>:7 c:alm:7 c:almo:9 c:alq:8 c:alqu:8
c:alqui:7 c:alte:-6 c:alte>:7 c:alter:-8 c:ama:12 c:amat:7 c:ame:7 c:ame>:-10 c:amen:14 c:amen>:6 c:amia:6 c:amm:-11
c:amo:-8 c:amo>:-15 c:amt:-7 c:amts:-6 c:amtsg:-6 c:an>:14 c:ana:-13 c:ana>:-7 c:anc:-10 c:ance:-10 c:ancie:-7
c:anda:14 c:anda>:8 c:andan:6 c:andas:-7 c:andat:6 c:ande:-11 c:andem:6 c:ander:-6 c:ang:8 c:ang>:-7 c:ange:14
c:angel:9 c:angen:9 c:ani:-17 c:ani>:-10 c:ank:-28 c:ank>:-16 c:anks:-9 c:anks>:-8 c:ano>:-9 c:anos:6 c:anos>:6
c:ant:15 c:ante>:6 c:anti:13 c:antw:8 c:anw:8 c:anwa:8 c:anwal:8 c:ao>:7 c:apers:6 c:appen:-6 c:appo:6 c:aqui:6
c:ar>:26 c:ara:14 c:ara>:17 c:arad:7 c:arb:6 c:arbi:8 c:arbit:8 c:arc:7 c:arco:6 c:ard:-6 c:ard>:-9 c:ardes:-6
c:are:9 c:are>:-20 c:arec:7 c:arece:6 c:arem:21 c:arem>:10 c:aremo:10 c:ari:-7 c:ario:-6 c:ario>:-8 c:arla>:7
c:arme:6 c:aro:-12 c:aro>:-6 c:arr:7 c:art:-6 c:art>:8 c:arta:10 c:arta>:10 c:arti:-12 c:as>:-16 c:ase:-8 c:ase>:-6
c:aso>:8 c:asse:8 c:assig:12 c:assin:-10 c:assu:7 c:assun:7 c:ast:-9 c:ast>:-7 c:asu:6 c:at>:8 c:ata:11 c:ate:6
c:ate>:8 c:atem:6 c:atemi:6 c:ater:7 c:ater>:11 c:ati:-20 c:atie:-11 c:atie>:-8 c:ativ:6 c:ato:-11 c:ato>:-6
c:ats:-9 c:ats>:-12 c:att:16 c:atta:6 c:attar:7 c:atte:6 c:atto:7 c:attor:6 c:atu:-7 c:atur:-7 c:atura:-6 c:au>:6
c:auc:-7 c:auch:-8 c:auch>:-7 c:aud:16 c:audo:11 c:audo>:11 c:ausa:7 c:ausa>:6 c:autom:-6 c:avoc:7 c:avoca:7
c:avoi:6 c:avor:-6 c:avv:10 c:avv>:6 c:aw>:8 c:ay>:-8 c:aza:8 c:azo:-6 c:azo>:-8 c:bad:7 c:bado:7 c:bado>:7
c:ban:-11 c:bank:-9 c:bank>:-7 c:bar:15 c:bar>:7 c:bat:6 c:bater:6 c:be>:14 c:bego:6 c:begon:6 c:bell:-6 c:bem:-6
c:ber:-17 c:ber>:-10 c:berei:6 c:berse:6 c:best:-7 c:beste:-8 c:bet:12 c:beta:-9 c:betal:-7 c:bete:6 c:betr:12
c:betre:9 c:bid:-12 c:bido:-11 c:bido>:-11 c:bie:-8 c:bien>:-6 c:bitra:8 c:bitt:-9 c:bitte:-9 c:ble:8 c:blo:-6
c:boe:-6 c:bog:12 c:boga:12 c:bogad:12 c:bon:-7 c:brig:-7 c:bril:8 c:bru:7 c:bue:-10 c:buen:-10 c:buena:-7 c:bun:7
c:bung:6 c:buona:7 c:but:-7 c:cab:-6 c:cabi:-6 c:can:-15 c:can>:-8 c:cao:10 c:cao>:10 c:car:15 c:care:6 c:cart:8
c:carta:10 c:cas:8 c:cas>:9 c:caso:11 c:caso>:11 c:cass:-6 c:cat:21 c:cat>:13 c:cate:7 c:cate>:9 c:cats:-7
c:cats>:-7 c:cau:6 c:causa:7 c:cebe:-6 c:cebi:8 c:ced:-8 c:cen:6 c:cep:6 c:cept:6 c:cess:12 c:cessa:6 c:cesso:6
c:ch>:15 c:cha:18 c:chad:17 c:chade:14 c:che>:7 c:cheid:6 c:chi:-8 c:chi>:6 c:chla:6 c:chlag:7 c:chn:-9 c:chnu:-8
c:chnun:-7 c:cho:10 c:chon>:6 c:cht:14 c:cht>:-12 c:chte:12 c:chter:8 c:chts:11 c:chtsv:8 c:ciad:6 c:cias:-7
c:cias>:-7 c:cib:-7 c:cibi:-7 c:cibid:-10 c:cie:-9 c:cier:-6 c:ciete:6 c:cim:6 c:cio>:8 c:cion:-6 c:citor:6 c:ck>:-9
c:cla:11 c:clai:12 c:claim:10 c:clud:6 c:cludi:7 c:co>:12 c:cod:-9 c:coe:-6 c:coes:-6 c:coes>:-6 c:col:-11 c:coll:-7
c:com:15 c:com>:13 c:comen:-6 c:comm:20 c:comme:9 c:commu:7 c:como:6 c:como>:6 c:comp:-15 c:con:9 c:conc:-7
c:concu:-7 c:conf:-10 c:confi:-8 c:confo:-6 c:confr:7 c:cont:9 c:contr:13 c:core:6 c:core>:6 c:corr:-9 c:corre:-9
c:cos:7 c:cos>:6 c:cou:-7 c:cre:-12 c:cred:-8 c:credi:-8 c:cri:10 c:crit:13 c:crito:7 c:cta:7 c:cti:11 c:ctio:12
c:ction:12 c:ctivi:6 c:ctu:-10 c:cua:8 c:cual:7 c:cualq:6 c:cue:-7 c:cuen:-7 c:cuent:-7 c:cul:-11 c:culp:-9
c:culpa:-6 c:cuo:-10 c:cur:-10 c:curs:-9 c:curso:-8 c:cusam:7 c:da>:-14 c:daa:8 c:dade>:7 c:dag:6 c:dagv:11
c:dagva:11 c:dal:-7 c:dam:-10 c:dan:23 c:dan>:6 c:dank:-11 c:dann:14 c:danni:9 c:dano:8 c:danos:6 c:dans:-6
c:dans>:-6 c:dant:11 c:dant>:6 c:data:6 c:dato:-7 c:day>:-7 c:de>:-8 c:dec:8 c:decem:7 c:def:15 c:defe:13 c:defen:13
c:del:-6 c:del>:-6 c:delai:-6 c:dem:15 c:deme:10 c:demen:6 c:demo:-6 c:den>:-17 c:denu:6 c:denun:6 c:dep:7 c:depo:7
c:depos:6 c:der:-6 c:der>:-8 c:des:-15 c:desc:-6 c:desd:-6 c:desp:6 c:deta:-6 c:deur:7 c:di>:-14 c:dia:-6 c:dia>:-8
c:dic:6 c:dice>:8 c:din:9 c:ding:13 c:ding>:17 c:dio>:6 c:dire>:-8 c:direc:9 c:dit:-10 c:dite:-9 c:dite>:-6
c:diti>:-6 c:dito>:11 c:ditor:-9 c:div:-7 c:dmi:-7 c:dmin:-6 c:dmini:-6 c:do>:-10 c:don:-15 c:donn:-6 c:dor:-10
c:dor>:-6 c:dore:-6 c:dores:-7 c:dos>:-13 c:doss:13 c:dossi:13 c:dov:7 c:dra:6 c:draf:6 c:draft:6 c:dre:11 c:drei:11
c:dreig:11 c:dres:-7 c:dress:-9 c:dri:7 c:ds>:-8 c:dsm:6 c:dsma:6 c:dt>:10 c:due:-6 c:duz:6 c:eac:6 c:eanc:-6
c:ear:-7 c:eb>:-6 c:ebe:7 c:eben>:7 c:ebt:-7 c:ebt>:-6 c:eca:8 c:eca>:9 c:ecebi:8 c:ecem:6 c:ecemb:8 c:ech:15
c:echn:-7 c:echnu:-6 c:echt:18 c:echts:16 c:eci:-13 c:ecib:-7 c:ecibi:-6 c:ecl:6 c:eco:-11 c:econ:7 c:ectio:6
c:ed>:6 c:eda:-8 c:ede:-13 c:ede>:-6 c:edera:-6 c:edi:8 c:edia:12 c:ediam:6 c:edin:12 c:eding:11 c:edit:-7 c:edor:-9
c:edore:-6 c:ee>:-11 c:eed:-7 c:eedo:-6 c:eedor:-6 c:eef:12 c:eeft:7 c:eeft>:7 c:eer:6 c:eer>:10 c:eest:6 c:efe:9
c:efen:13 c:efens:6 c:effe:-7 c:effi:7 c:efor:6 c:ege:23 c:egen:27 c:egen>:19 c:ego:8 c:egon:6 c:ehr:-8 c:ei>:6
c:eib:12 c:eibu:7 c:eibun:7 c:eig:7 c:eige:6 c:eige>:8 c:eil:6 c:eil>:8 c:ein>:13 c:eine:-11 c:eit>:-7 c:eite:6
c:eja:8 c:ekk:7 c:ekke:8 c:ekken:8 c:eks:6 c:el>:-10 c:elan:7 c:eld:-6 c:elde:-6 c:ele:-6 c:eleg:11 c:elij:-7
c:elijk:-7 c:elin:6 c:ella:-10 c:ella>:-12 c:elle>:7 c:ellos:6 c:elo:6 c:emb:6 c:eme:-6 c:emo:6 c:emos:13 c:emos>:13
c:ena:-6 c:ence:7 c:ence>:6 c:enci:-11 c:encia:-6 c:encor:6 c:end:12 c:end>:8 c:ende:7 c:endun:6 c:enh:10 c:enho:10
c:enho>:6 c:eni:-10 c:enko:8 c:enkom:8 c:enn:6 c:enne:-6 c:enor:9 c:enore:7 c:ens:-10 c:ens>:-11 c:enso>:-6
c:ent:-21 c:ent>:-6 c:enta:10 c:entat:6 c:enti:-16 c:entit:-8 c:ento:-7 c:entro:9 c:enunc:6 c:env:-8 c:envi:-11
c:enz:-11 c:enza:-6 c:enza>:-7 c:eo>:-6 c:eor:-6 c:epos:6 c:epr:9 c:epre:10 c:epres:11 c:equ:-6 c:er>:-16 c:era:11
c:era>:12 c:erac:-8 c:eraca:-6 c:erc:9 c:erca:6 c:erce:7 c:ere:25 c:erei:10 c:erel:12 c:eren>:8 c:erh:8 c:erheb:6
c:eri:-16 c:eri>:8 c:eria:-12 c:erich:-7 c:erja:-6 c:erk:-10 c:ero:-14 c:ero>:-13 c:erp:8 c:err:8 c:erre:6 c:errn:7
c:errn>:7 c:ers>:-8 c:ersa:7 c:erse:8 c:erst:-7 c:erst>:-6 c:ert:11 c:ert>:7 c:erti:6 c:ertr:8 c:erw:-7 c:erwa:-10
c:erwal:-9 c:erz:7 c:erzu:7 c:erzug:6 c:es>:-49 c:esa:-11 c:esc:12 c:escr:12 c:escri:11 c:esd:-9 c:ese:13 c:esen:8
c:esent:12 c:esp:13 c:espo:6 c:espon:6 c:ess:-7 c:ess>:-7 c:essa>:11 c:essag:-14 c:esse:-8 c:esse>:-9 c:esso>:9
c:est:14 c:est>:-9 c:estam:-6 c:estar:20 c:estat:-10 c:ester:-6 c:esto:-7 c:estr:9 c:estre:6 c:estu:10 c:estud:6
c:et>:-10 c:eta:-16 c:etal:-11 c:etale:-6 c:eten>:6 c:eto:10 c:eto>:10 c:etr:18 c:etrad:8 c:etre:8 c:etrei:10
c:ets:-7 c:ets>:-8 c:ette:-8 c:ettet:-6 c:etti:-6 c:eun:-8 c:eur>:6 c:eves:-6 c:evi:-7 c:evo:-14 c:ew>:-6 c:ext:-9
c:ey>:26 c:ez>:11 c:ezado:6 c:fa>:8 c:faca:10 c:face:-6 c:fact:-7 c:factu:-8 c:fai:-8 c:fatu:-8 c:fatur:-8 c:fec:-10
c:fect:-6 c:fen:13 c:fens:8 c:feren:-6 c:feri:-7 c:ferm:9 c:ffe:-6 c:fic:-8 c:fici:-7 c:fig:-15 c:figl:-9 c:figli:-9
c:fil:6 c:file:8 c:fina:-11 c:final:-7 c:fir:-7 c:firm:-8 c:firma:-9 c:foi:-7 c:for:11 c:for>:-6 c:form:14
c:forma:10 c:freig:-6 c:ft>:9 c:furt:7 c:furth:7 c:gada:18 c:gada>:18 c:gado:-11 c:gado>:-8 c:gan:-8 c:gar>:13
c:gas:-6 c:gat:-7 c:gd>:9 c:ge>:6 c:ged:8 c:gedi:9 c:gedin:10 c:gee:-7 c:geg:8 c:gege:10 c:gegen:10 c:gel:-7
c:geleg:7 c:geli:-6 c:gema:8 c:geme:-9 c:gens>:-7 c:gent:-13 c:genti:-6 c:geo:-6 c:ger>:-7 c:ges>:7 c:gesc:6
c:gesch:6 c:gez:-6 c:gge:6 c:gger:6 c:ggi:-7 c:gio:-8 c:gio>:-6 c:gir:13 c:gire:7 c:girem:7 c:giu:9 c:gli:-16
c:gno:-8 c:gnor:-9 c:gnora:-7 c:goe:-8 c:goed:-7 c:gor:-10 c:gpd:-6 c:gpd>:-6 c:gra:-8 c:gri:7 c:gruz:7 c:gruzi:7
c:gsk:9 c:gsv:6 c:gsve:7 c:gsver:7 c:gua:10 c:guar:6 c:gue:9 c:gun:8 c:gung:12 c:gung>:10 c:gva:11 c:gvaa:11
c:gvaar:11 c:ha>:-14 c:hab:22 c:habe:7 c:habe>:8 c:habl:13 c:hable:7 c:had:9 c:hade:14 c:hade>:7 c:hal:-10 c:hall:-6
c:halte:-6 c:hank:-11 c:hanks:-7 c:har:7 c:harc:6 c:he>:15 c:hebe:6 c:hee:10 c:heef:7 c:heeft:7 c:heid>:6 c:hen:-6
c:her:11 c:her>:8 c:herm:-6 c:herr:10 c:herrn:7 c:hi>:6 c:hic:6 c:hier:-9 c:hijo:-6 c:hla:6 c:hlag:7 c:hlag>:8
c:hlu:-6 c:hme:8 c:hmen:7 c:ho>:20 c:hon>:6 c:hone:-8 c:hor:6 c:hre:9 c:hrea:6 c:hreat:6 c:hren:6 c:hrt:-9 c:ht>:-10
c:hte:12 c:hter:8 c:hter>:9 c:hts:12 c:htsv:8 c:htsvo:8 c:hui:6 c:iabl:6 c:iable:6 c:ial:-6 c:iale:-6 c:iam:-11
c:iamo:-11 c:iamo>:-11 c:ias:-9 c:ias>:-10 c:ibi:-8 c:ibid:-12 c:ibido:-10 c:ibu:6 c:ibun:7 c:ibung:7 c:ica>:-9
c:icac:6 c:icat:7 c:ice>:7 c:iche:7 c:iche>:8 c:icht:-8 c:icht>:-8 c:ici:8 c:icio:8 c:icio>:7 c:ico:6 c:ida>:-6
c:idad:6 c:ido:-18 c:ido>:-17 c:ie>:6 c:ied:12 c:iede:9 c:ieder:6 c:ieg:-6 c:ien:-16 c:ien>:-6 c:ient>:8 c:iere:12
c:iere>:6 c:ieren:6 c:iers:-7 c:iers>:-7 c:iets>:-6 c:ig>:7 c:iga:6 c:igar:11 c:igar>:12 c:igd:7 c:ige>:10 c:igen:-6
c:igl:-11 c:igli:-11 c:iglio:-7 c:igna:6 c:igno:-6 c:ignor:-9 c:igo:-13 c:igo>:-7 c:igu:8 c:igun:8 c:igung:8
c:ij>:11 c:ijn:-10 c:ijn>:-8 c:il>:8 c:ile>:-7 c:ill:12 c:ille:10 c:im>:18 c:ima:6 c:ima>:12 c:ime:7 c:imin:6
c:imina:7 c:imm:-7 c:imme:-6 c:imp:-8 c:ina:-10 c:inal:-11 c:inar:8 c:inar>:9 c:inat:-8 c:ind:-10 c:inf:6 c:info:6
c:infor:6 c:ing:9 c:ing>:7 c:ingen:-8 c:inges:7 c:inh:10 c:inho:11 c:inho>:7 c:ini:7 c:inj:8 c:inju:6 c:injun:6
c:inkas:6 c:inl:7 c:insi:10 c:insis:10 c:inso:-12 c:insol:-11 c:inst:8 c:int:13 c:inu:6 c:io>:14 c:ion:23 c:ion>:8
c:ione:10 c:ione>:11 c:iqu:-20 c:ique:-12 c:ique>:-13 c:iqui:-7 c:iquid:-8 c:ira:9 c:ird:7 c:ird>:7 c:ire:-10
c:ire>:-19 c:irec:9 c:irect:11 c:iremo:9 c:irm:-8 c:irma:-9 c:irmad:-6 c:irmat:-6 c:iro:-12 c:iro>:-11 c:is>:-6
c:ise:7 c:ise>:6 c:isi:9 c:ist:-6 c:isto:-8 c:isto>:-8 c:it>:-25 c:ita:-25 c:ita>:-9 c:ite:-16 c:ite>:-14 c:iten:6
c:ites:-9 c:ites>:-8 c:itio:9 c:ition:9 c:itori:8 c:itors:-7 c:itra:7 c:its>:6 c:itt:15 c:itti:13 c:ity:7 c:ity>:7
c:iu>:6 c:iva:8 c:ivere:-6 c:ivi:6 c:ivr:11 c:ivra:8 c:izi:10 c:izio:7 c:jah:-11 c:jahr:-11 c:je>:-8 c:ject:-6
c:jn>:-8 c:jou:-10 c:jour:-7 c:jour>:-6 c:jud:6 c:jui:16 c:juiz:8 c:juiza:6 c:junc:6 c:jus:-6 c:juste:-7 c:justi:6
c:kan:-10 c:kann:-7 c:kann>:-6 c:kasso:6 c:kei:-11 c:kein:-8 c:keine:-10 c:kend:7 c:ker:7 c:ker>:6 c:kin:-7
c:king:-7 c:king>:-6 c:kke:6 c:kla:7 c:klag:15 c:klage:15 c:kom:-6 c:komm:-14 c:komme:-11 c:koms:8 c:komst:8
c:konta:6 c:kor:9 c:kort:10 c:kos:7 c:kost:7 c:koste:7 c:kunt:-6 c:kunt>:-6 c:la>:7 c:laa:-8 c:lac:-6 c:lado:-6
c:lado>:-6 c:lag:28 c:lag>:14 c:lage:14 c:lage>:10 c:lai:12 c:laim:10 c:laim>:12 c:lain:7 c:lam:6 c:lan:-9
c:land:-11 c:lar:-18 c:lass:10 c:lasse:9 c:lat:8 c:latio:9 c:laud:10 c:laudo:10 c:law:9 c:law>:7 c:lazo>:-7 c:lba:6
c:lc>:8 c:lcos:-6 c:lde:-10 c:le>:-14 c:leg:10 c:lei:-14 c:lek:6 c:lekk:7 c:lekke:7 c:lem:11 c:lem>:7 c:len:-11
c:len>:-7 c:les:14 c:les>:13 c:let:14 c:letr:7 c:letra:7 c:lett:9 c:letto:7 c:leu:-6 c:leur:-7 c:leurs:-7 c:ley:24
c:ley>:25 c:lia:-8 c:lich>:-8 c:liche:9 c:lie:-7 c:lig:17 c:liga:13 c:ligar:12 c:lij:-12 c:lijk:-8 c:lijk>:-6
c:lim:13 c:limi:14 c:limin:7 c:lin:-6 c:ling:-7 c:liq:-10 c:liqu:-10 c:liqui:-8 c:list:-9 c:lit:-12 c:lita:-8
c:liv:6 c:llc:7 c:llc>:7 c:lle:6 c:lle>:12 c:llo>:-7 c:llos:6 c:llos>:6 c:lmo:9 c:lo>:-12 c:log:-6 c:loo:-8 c:los>:6
c:lote:-6 c:lpa:-7 c:lqu:8 c:lqui:7 c:lquie:6 c:lt>:9 c:ltam:11 c:ltam>:12 c:lte>:8 c:lter:-6 c:lter>:-7 c:ltra:6
c:ludi:7 c:ludin:7 c:lve:-12 c:lven:-9 c:ly>:-6 c:mac:7 c:mach:8 c:macht:7 c:mados:6 c:mah:12 c:mahn:12 c:mail:-6
c:main:6 c:mala:-7 c:mana:-10 c:mand:15 c:manda:18 c:mando:-6 c:mat:-9 c:mati:-10 c:matiq:-6 c:matt:6 c:me>:24
c:med:6 c:meil:-6 c:meill:-6 c:mein:6 c:mel:-6 c:men:-21 c:mend:-8 c:menda:-7 c:mensa:-7 c:ment:-8 c:mera:6
c:mero:-6 c:mero>:-6 c:mes:-9 c:mes>:-8 c:mess:-8 c:messa:-10 c:met:6 c:meto:8 c:meto>:8 c:mett:-7 c:mette:-6
c:mi>:24 c:mia:7 c:mida:6 c:midad:6 c:mij:11 c:mij>:7 c:mijn>:6 c:minar:9 c:mio>:6 c:mita:-6 c:mma:12 c:mme:-8
c:mmer:-6 c:mmer>:-6 c:mmt:-8 c:mmt>:-8 c:mmu:7 c:mmun:7 c:mmuni:7 c:moc:8 c:moe:-8 c:mom:-6 c:mon:14 c:mond:6
c:moni:6 c:monit:7 c:mora:6 c:mpl:-8 c:mple:-9 c:mpo:-6 c:mpt:-6 c:mr>:22 c:mst:9 c:mst>:8 c:mt>:-6 c:mts:-6
c:mtsg:-6 c:mtsge:-6 c:my>:7 c:nah:7 c:nahm:7 c:nahme:7 c:nal:-21 c:nal>:-8 c:nale:-10 c:nale>:-10 c:nali:-7
c:nalit:-8 c:name:-6 c:nao:-7 c:nao>:-7 c:nar>:9 c:nare:-7 c:nare>:-7 c:nce:-9 c:nch>:7 c:nci:-9 c:nciad:6 c:ncie:-9
c:ncier:-6 c:nclud:6 c:ncor:6 c:ncore:6 c:ncti:6 c:nctio:6 c:ncur:-6 c:ncurs:-7 c:nd>:12 c:nda:10 c:ndam:-8
c:ndamo:-6 c:ndan:16 c:ndant:11 c:ndas:-8 c:ndas>:-7 c:ndata:7 c:ndem:8 c:ndeme:6 c:nder:-7 c:ndere:-9 c:ndi>:-7
c:ndl:-8 c:ndo:-6 c:nds:-6 c:ndu:6 c:ndun:6 c:ndung:6 c:ne>:-15 c:neg:6 c:nem:-7 c:nem>:-9 c:ner:-16 c:nera:-6
c:net:-12 c:net>:-13 c:new:-6 c:nfi:-7 c:nfir:-9 c:nfirm:-9 c:nge:12 c:ngel:10 c:ngele:9 c:ngen>:-9 c:nges:9
c:ngest:8 c:ngs:13 c:ngsk:9 c:ngsv:6 c:ngsve:7 c:nho:24 c:nho>:17 c:ni>:-8 c:nica>:-9 c:nici:6 c:nico>:6 c:ning:-7
c:nis:-11 c:nist:-8 c:njun:6 c:njunc:6 c:nk>:-17 c:nke:-6 c:nko:12 c:nkom:8 c:nkoms:8 c:nks:-8 c:nks>:-8 c:nner:-6
c:nno:-6 c:nns:9 c:no>:-22 c:nom:-10 c:nora:-8 c:nores:7 c:nos:20 c:nos>:20 c:nossa:-6 c:not:-9 c:not>:-6 c:nou:-6
c:ns>:6 c:nsa:-6 c:nse:10 c:nsei:10 c:nseil:11 c:nsen:-9 c:nsi:8 c:nsis:10 c:nsist:10 c:nso:-9 c:nsol:-11
c:nsolv:-11 c:nst:22 c:nst>:16 c:nstru:7 c:nt>:-13 c:nta:10 c:ntag:-7 c:ntak:6 c:ntakt:6 c:ntat:15 c:ntato:7
c:nte>:11 c:nten:-6 c:nter>:-6 c:ntere:8 c:nterl:8 c:ntes:6 c:ntile:-7 c:ntin:6 c:ntit:-9 c:ntiv:7 c:ntivo:6
c:ntos:-7 c:ntos>:-7 c:ntr:17 c:ntra>:6 c:ntro:12 c:ntro>:16 c:nts:-8 c:ntw:7 c:num:-7 c:nume:-6 c:numer:-6
c:nunc:10 c:nunci:10 c:nung:-9 c:nung>:-7 c:nvi:-13 c:nwa:10 c:nwal:8 c:nwalt:8 c:ny>:6 c:ober:-6 c:obr:6 c:obre>:6
c:oca:24 c:ocat:13 c:ocat>:10 c:ocats:-7 c:oce:11 c:oces:13 c:ocess:10 c:och:-10 c:oci:-9 c:ocia:-8 c:oco>:7 c:ocu:8
c:oda:-7 c:oda>:-6 c:ode:-6 c:odi:-7 c:oed:-10 c:oede:-7 c:oen:-7 c:oes:-9 c:oes>:-6 c:off:-6 c:oga:8 c:ogad:13
c:ogada:20 c:ogado:-7 c:ogam:-6 c:ogamo:-6 c:oge:-7 c:ois:-18 c:ois>:-14 c:oit:-10 c:oit>:-8 c:ok>:-10 c:ole:-8
c:oll:6 c:olle:-6 c:olt:12 c:olta:13 c:olv:-15 c:olve:-14 c:olven:-11 c:oma:-16 c:omat:-6 c:omati:-7 c:omb:-6
c:ome:-11 c:omen:-10 c:omend:-6 c:omm:20 c:omma:11 c:ommu:7 c:ommun:7 c:omp:-12 c:oms:8 c:omst:8 c:omst>:8
c:onare:-7 c:onat:7 c:onc:-12 c:oncu:-7 c:oncur:-7 c:ond:19 c:ondan:7 c:ondr:7 c:ondre:6 c:one:-9 c:onf:-10
c:onfi:-9 c:onfir:-9 c:onfo:-6 c:onfr:7 c:onit:6 c:onito:7 c:onj:-6 c:onne:8 c:onnen:7 c:ono:-7 c:ons:25 c:ons>:12
c:onse:7 c:onsei:11 c:onsen:-7 c:onso:6 c:onst:6 c:onst>:8 c:ont:14 c:ontak:6 c:ontat:9 c:onto:-6 c:onto>:-7
c:ontr:13 c:ontra:8 c:ook:-13 c:ook>:-8 c:oor:-13 c:oord:-6 c:ope:-8 c:oph:6 c:opi:-6 c:opo:13 c:opon:8 c:opp:6
c:oppo:8 c:ord:-13 c:ord>:-9 c:orden:-6 c:order:10 c:ordn:-6 c:ordt:9 c:ordt>:9 c:ores:-7 c:ores>:-6 c:org:-14
c:orge:-7 c:oria:9 c:oria>:9 c:orio:6 c:orio>:7 c:oris:-7 c:orm:15 c:orma:10 c:orn:-7 c:orney:6 c:orno>:-6 c:orr:-10
c:ors>:-6 c:orsc:8 c:orsch:8 c:ort:22 c:orte:15 c:os>:25 c:osa:-6 c:osi:10 c:osit:9 c:ositi:8 c:ossa:-9 c:ossi:11
c:ossie:13 c:osso>:-8 c:ossos:6 c:ost:9 c:oste:6 c:osten:7 c:ota:-8 c:ota>:-7 c:ote>:-7 c:otes:15 c:otest:13 c:oti:6
c:otif:7 c:oto:-6 c:otoc:-7 c:otoco:-7 c:ou>:-16 c:ounts:-6 c:our:7 c:ours:7 c:out:6 c:ouv:-6 c:ove:-10 c:overe:6
c:ow>:-9 c:owl:27 c:owle:27 c:pach:6 c:pag:-13 c:paga:-14 c:pagar:-7 c:para:6 c:parad:8 c:part:-9 c:parti:-10
c:pas:-11 c:passe:6 c:pd>:-6 c:pen>:8 c:pena:-9 c:pena>:-7 c:per>:-6 c:pera:-6 c:perd:7 c:pers:6 c:pho:-7 c:phon:-6
c:pia:-6 c:pla:-10 c:plai:6 c:plain:7 c:pod:-6 c:poi:6 c:poi>:7 c:poli:6 c:pon:21 c:pond:11 c:pons>:6 c:por:16
c:por>:7 c:porta:-7 c:posi:12 c:posit:9 c:poss:-6 c:ppena:-7 c:ppo:11 c:ppor:7 c:ppre:-6 c:pre:16 c:prefe:-6
c:pres:17 c:presc:6 c:prese:13 c:prest:6 c:prim:7 c:proc:12 c:proce:7 c:propo:6 c:prot:6 c:prote:11 c:prov:-8
c:prove:-6 c:pue:8 c:pues:7 c:pui:7 c:puis:7 c:qual:9 c:qualc:-6 c:quale:6 c:que:9 c:quel:-8 c:quem>:7 c:quer:9
c:quere:10 c:quet:6 c:qui:6 c:quid:-7 c:quida:-6 c:quie:9 c:quier:6 c:ra>:20 c:raa:12 c:raad:6 c:raads:6 c:rab:8
c:rac:-11 c:rado:8 c:rado>:8 c:raf:7 c:rag>:-6 c:rage:6 c:rags:7 c:rai:11 c:rais:9 c:rais>:7 c:raj:6 c:ram:-10
c:ranc:-8 c:rans:7 c:rappo:6 c:rar:6 c:ras>:6 c:rat>:6 c:rato:-6 c:rato>:-7 c:rbe:-6 c:rbit:6 c:rbitr:8 c:rce:10
c:rcei:6 c:rceir:6 c:rd>:-12 c:rde>:-7 c:rder:16 c:rderi:7 c:rdes:-6 c:rdes>:-6 c:rdn:-6 c:rdt:9 c:rdt>:9 c:re>:-12
c:rea:19 c:reau:6 c:reau>:6 c:rec:8 c:rech:13 c:rechn:-7 c:recht:18 c:reci:-10 c:recib:-7 c:reco:-6 c:rect:7
c:redi:-9 c:redit:-8 c:ree>:-10 c:reg:-6 c:rei:27 c:reib:12 c:reibu:7 c:rel:16 c:relo:9 c:relo>:10 c:rem:21 c:rem>:9
c:reme:-7 c:remen:-6 c:remo:24 c:remos:23 c:ren:6 c:ren>:8 c:rena:6 c:renci:-6 c:rend:7 c:reo:-6 c:repr:11
c:repre:10 c:rer:6 c:res:7 c:res>:-13 c:resa:-7 c:resc:7 c:rescr:6 c:rese:14 c:resen:11 c:resp:10 c:ress:-8
c:ress>:-6 c:rest:8 c:reta:-6 c:reu:-8 c:rge:-6 c:rgo:-7 c:rgp:-6 c:rgpd:-6 c:rgpd>:-6 c:rheb:6 c:rhebe:6 c:ri>:6
c:ria>:9 c:ric:-16 c:rice:-10 c:rice>:-6 c:richt:-6 c:rid:8 c:rie:-12 c:rien:-9 c:rier:-7 c:rig:-10 c:rigo:-6
c:rij:6 c:ril:7 c:rime:6 c:ring:-7 c:rir:-7 c:ris:15 c:risc:6 c:rja:-6 c:rl>:7 c:rla:6 c:rla>:7 c:rle:-6 c:rlo:-7
c:rm>:-7 c:rmat:-7 c:rme:16 c:rme>:11 c:rmer:7 c:rmo:7 c:rmo>:8 c:rnes:-6 c:rnes>:-6 c:rney:6 c:rno>:-6 c:ro>:-7
c:roc:13 c:roce:7 c:roces:8 c:roe:7 c:rof:-8 c:rog:-9 c:roga:-7 c:rogam:-6 c:roi:-12 c:rop:7 c:ropo:6 c:ros:-6
c:rot:9 c:rote:10 c:rotes:13 c:rov:-9 c:rove:-7 c:row:24 c:roz:-7 c:rri:-7 c:rrn:7 c:rrn>:7 c:rs>:-14 c:rsc:12
c:rsch:11 c:rschl:8 c:rse:8 c:rso:-12 c:rso>:-7 c:rst:-7 c:rst>:-7 c:rt>:9 c:rta>:9 c:rte:6 c:rth:6 c:rthe:7
c:rther:7 c:rti:-7 c:rto:-7 c:rto>:-6 c:rtr:7 c:ruc:15 c:ruct:9 c:ructe:6 c:ruf:9 c:rug:14 c:rugg:6 c:rugge:6
c:run:-9 c:ruz:7 c:ruzi:7 c:ruzi>:7 c:rwa:-9 c:rwal:-9 c:rwalt:-9 c:rzu:8 c:rzug:6 c:sa>:6 c:sab:8 c:saba:8
c:sabad:8 c:sac:7 c:saco:7 c:sag:-17 c:sage:-18 c:sage>:-9 c:sai:13 c:sais:9 c:saisi:10 c:sam:6 c:samo:7 c:samos:7
c:sat:-6 c:sati:-6 c:say:6 c:sca:-11 c:sch:19 c:scha:16 c:schad:19 c:schei:6 c:schla:7 c:scr:8 c:scri:10 c:scrit:11
c:scu:-6 c:scul:-8 c:sculp:-8 c:sda:-12 c:se>:9 c:see:11 c:see>:9 c:sei:17 c:sei>:8 c:seil:11 c:seil>:6 c:sem:-6
c:sen:12 c:sen>:-8 c:send:7 c:sendu:7 c:seno:9 c:senor:9 c:senta:7 c:sera:9 c:set:-6 c:seu:11 c:sger:-7 c:sgeri:-6
c:sho:-6 c:si>:25 c:sid:-15 c:side:-6 c:sido:-6 c:sido>:-6 c:sie:18 c:sie>:9 c:sier:12 c:sier>:11 c:sig:9 c:sign:6
c:signa:7 c:sim:-8 c:sin:-10 c:sing:-6 c:sis:19 c:sist:17 c:siste:6 c:sisti:7 c:siti:9 c:sitio:8 c:sla:8 c:sma:6
c:sme:-9 c:smett:-6 c:so>:-7 c:sob:7 c:sobr:6 c:soc:-9 c:soci:-9 c:socia:-6 c:solv:-12 c:solve:-11 c:somm:7
c:sons:10 c:sonst:7 c:sou:-14 c:sper:-7 c:spo:15 c:spon:6 c:spond:9 c:sque>:6 c:ss>:-11 c:ssa:-19 c:ssag:-16
c:ssage:-14 c:sse>:-12 c:sser:6 c:ssi:13 c:ssie:14 c:ssier:11 c:ssig:12 c:ssign:12 c:ssin:-14 c:ssing:-6 c:sso>:7
c:ssos:6 c:ssos>:6 c:ssu:8 c:ssun:9 c:ssun>:6 c:st>:-9 c:sta:11 c:staat:-6 c:stam:-7 c:stamo:-6 c:star:18 c:stara:12
c:stare:10 c:stat:-8 c:stati:-13 c:stel:11 c:sten:8 c:ster:-9 c:stere:-7 c:sti:13 c:stim:-6 c:sto:-13 c:stru:6
c:struc:9 c:stud:7 c:su>:11 c:sui:9 c:suiv:6 c:suivr:6 c:sul:-7 c:sum:14 c:sun:18 c:sun>:6 c:sunt:12 c:sup:-6
c:sus:-7 c:sve:9 c:sver:9 c:sverf:6 c:svo:7 c:svor:7 c:svors:8 c:ta>:-8 c:taa:-8 c:taat:-6 c:taat>:-6 c:tac:6
c:tact>:6 c:tag:-16 c:tag>:-8 c:tak:7 c:takt:6 c:tale>:7 c:tam>:11 c:tamo:-8 c:tamos:-7 c:tar:9 c:tara:14 c:tara>:15
c:tard:-14 c:tarde:-8 c:tare:7 c:tarem:12 c:tas:-9 c:tas>:-7 c:tat:11 c:tati:-6 c:tatio:-8 c:tatt:6 c:tatta:8
c:ted:11 c:ted>:12 c:tee:-6 c:teli:6 c:tell>:-6 c:telle:10 c:tem:-6 c:tem>:-9 c:temb:-6 c:temi:6 c:ten:14 c:ten>:12
c:tenc:-8 c:tene:6 c:tenh:7 c:tenho:8 c:ter:15 c:terc:7 c:teren:-7 c:teres:6 c:teri:-6 c:terl:9 c:terla:8 c:ters:-7
c:tes:6 c:test:12 c:testa:14 c:tete:-7 c:tete>:-7 c:teu:-8 c:tge:9 c:tha:-10 c:than:-7 c:thank:-11 c:the:9 c:ther:6
c:ther>:6 c:thi:8 c:thin:6 c:threa:6 c:ti>:-17 c:tid:-7 c:tida:-6 c:tien:-8 c:tier:11 c:tiere:8 c:tif:7 c:tile>:-6
c:tim:-8 c:tin:7 c:tio:15 c:tion:16 c:tion>:13 c:tit:-7 c:tito:-6 c:tiv:23 c:tiva:8 c:tivi:6 c:tli:8 c:tlic:8
c:tlich:8 c:toco:-6 c:toma:-6 c:tomat:-6 c:top:-7 c:top>:-7 c:tor>:7 c:tore:-9 c:tores:-7 c:tori:11 c:torio:7
c:torne:6 c:tors:-7 c:tors>:-7 c:tos:-7 c:tos>:-9 c:trac:-9 c:trado:7 c:trags:7 c:traj:6 c:trans:7 c:trat:-7
c:trato:-7 c:tre:15 c:trei:7 c:treib:10 c:trek:6 c:tri:-9 c:tric:-6 c:tro:10 c:tro>:15 c:tru:13 c:truc:10 c:truct:9
c:ts>:-18 c:tsc:-9 c:tsch:-9 c:tsg:-6 c:tsge:-6 c:tsger:-6 c:tsv:8 c:tsvo:8 c:tsvor:8 c:tta:13 c:tta>:8 c:ttar:7
c:tte:-9 c:ttete:-6 c:tti:6 c:ttin:7 c:tto:16 c:tto>:7 c:ttorn:6 c:tu>:-6 c:tud:10 c:ture>:6 c:twer:6 c:ty>:6
c:tz>:6 c:ual:17 c:ualc:-6 c:ualco:-6 c:uale:9 c:uale>:6 c:ualq:7 c:ualqu:7 c:uar:7 c:uard:6 c:ubl:-10 c:ubli:-8
c:ubr:-9 c:ubri:-7 c:uct:12 c:ucte:6 c:ucted:6 c:udi:20 c:udic:6 c:udice:6 c:udin:6 c:uding:6 c:udo:9 c:udo>:10
c:uel:-15 c:uell:-8 c:uem>:6 c:uen:-13 c:uena:-7 c:uenas:-7 c:uent:-6 c:uenta:-7 c:uer:12 c:uere:11 c:uerel:13
c:ues:7 c:uet:6 c:uev:-6 c:ueve:-6 c:uez:7 c:uez>:7 c:ug>:9 c:ugg:6 c:ui>:9 c:uie:9 c:uier:6 c:uier>:6 c:uin:9
c:uis:10 c:uivr:6 c:uiz:8 c:uiza:6 c:ula:-6 c:ulp:-9 c:ulpa:-6 c:umer:-6 c:umero:-6 c:umi:12 c:un>:-15 c:unc:18
c:unci:10 c:und:-7 c:ung:13 c:ungs:12 c:unq:6 c:unqu:6 c:unque:6 c:unte:8 c:unts:-6 c:unts>:-6 c:uona:7 c:uor:-9
c:up>:-9 c:ure:10 c:ure>:13 c:uro>:7 c:urs:-12 c:urso:-8 c:urth:7 c:urthe:7 c:uruc:6 c:uruck:6 c:us>:-11 c:usa:10
c:usa>:6 c:usamo:6 c:use:-7 c:usta:-6 c:ute:8 c:utom:-6 c:utoma:-6 c:uzi:12 c:uzi>:7 c:va>:7 c:vaa:6 c:vaar:7
c:vaard:10 c:ve>:13 c:vedi:7 c:vedia:6 c:vem:-7 c:ven:-7 c:ven>:6 c:ver:8 c:vere>:-7 c:verf:7 c:verj:-6 c:verja:-6
c:verk:-10 c:vers:8 c:vert:7 c:vertr:8 c:verw:-6 c:verwa:-10 c:verz:8 c:verzu:7 c:ves:-8 c:ves>:-7 c:vet:6 c:vez:6
c:vez>:6 c:vi>:21 c:vid:-8 c:vida:-7 c:vida>:-6 c:vie:-10 c:vin:6 c:ving:6 c:vir:-8 c:vire:-8 c:viso:-6 c:voc:19
c:voca:13 c:vocat:12 c:voi:6 c:vol:6 c:volt:13 c:volta:13 c:von:-9 c:voo:-12 c:voor:-12 c:voor>:-6 c:vor:14 c:vord:9
c:vorde:9 c:vors:9 c:vorsc:8 c:vos:7 c:vos>:11 c:vou:17 c:vous:11 c:vous>:11 c:vra:13 c:vve:6 c:waa:-6 c:waar:-6
c:walte:-9 c:wan:-6 c:war:-8 c:ware:-10 c:waren:-6 c:way:-9 c:way>:-8 c:wed:-8 c:weg:8 c:wege:9 c:wegen:10 c:whe:-10
c:when:-10 c:when>:-10 c:wil:7 c:will:8 c:will>:8 c:win:-8 c:wir:11 c:wird:7 c:wird>:7 c:wle:27 c:wordt:9 c:ya>:6
c:yer:7 c:yer>:6 c:you:7 c:your:8 c:zado:6 c:zah:10 c:zahl:10 c:zahlt:6 c:zei:9 c:zeig:7 c:zeige:7 c:zem:9 c:zi>:6
c:zia:7 c:zij:-9 c:zijn:-13 c:zijn>:-13 c:zio:14 c:zion:12 c:zione:9 c:zug:8 c:zui:6 c:zuruc:6 d:0.1:-23 d:0.25:-20
d:0.4:-35 d:0.55:-36 d:0.7:-33 d:0.85:-36 e:paid=day:-24 e:promise=day:-10 e:promise=none:-9 e:run=none:-24
f:_amount:-15 f:_day:-31 f:_invoice:9 f:ack:-12 f:admin:-39 f:back:-14 f:bounce:-9 f:closed:-9 f:contest:7
f:copy:-15 f:d.BALANCE_DECLINED:-6 f:d.CANCELLED:-5 f:d.CONTRACT_TERMS:11 f:d.DAMAGED:27 f:d.DUPLICATE_BILLING:-6
f:d.LATE_DELIVERY:-10 f:d.LATE_FEE_CONTESTED:5 f:d.LOST:7 f:d.MISSING_DOCS:-7 f:d.NOT_OURS:-16 f:d.PRICE_ERROR:-6
f:d.QUALITY:18 f:d.QUANTITY_SHORT:-10 f:d.STALE_INVOICE:6 f:d.TAX:-9 f:d.TERMS_DISPUTE:5 f:demand:13 f:dispute:29
f:firm:51 f:fix:-15 f:goods:8 f:greeting:-15 f:hardship:6 f:hope:-8 f:insolvency:-50 f:joke:-5 f:lawyer:86
f:legal:220 f:mine:65 f:moves:17 f:not:-42 f:not_dispute:-23 f:not_gone:5 f:not_insolvency:-8 f:not_legal:22
f:not_paid:7 f:not_statement:-14 f:once_funds:-5 f:once_us:23 f:ooo:-30 f:order:-11 f:others:-6 f:paid:-21 f:plan:-9
f:proof:-6 f:question:-27 f:r.DAMAGED:14 f:r.LATE_DELIVERY:-6 f:r.LATE_FEE_CONTESTED:21 f:r.MISSING_DOCS:-6
f:r.PRIOR_OVERPAYMENT:5 f:r.QUALITY:18 f:r.RETURN:-6 f:r.WITHHOLDING:-7 f:redirect:-9 f:remittance:-7 f:rest:-8
f:run:-45 f:setoff:-5 f:soon:-9 f:statement:-24 f:stop:-6 f:unable:-18 f:until:-13 f:wait:-5 f:willpay:-19
i:acknowledgement:-7 i:acknowledgement=2:-7 i:already_paid:-26 i:already_paid=3:-25 i:bounce:-9 i:bounce=3:-9
i:copy_invoice_request:-8 i:copy_invoice_request=3:-10 i:dispute:19 i:dispute=1:5 i:dispute=2:18 i:hardship:-12
i:hardship=3:-15 i:in_payment_run:-24 i:in_payment_run=3:-24 i:insolvency:-28 i:insolvency=2:21 i:insolvency=3:-49
i:invoice_admin:-21 i:invoice_admin=2:-11 i:invoice_admin=3:-11 i:legal:248 i:legal=1:-12 i:legal=2:49 i:legal=3:211
i:out_of_office:-36 i:out_of_office=2:-22 i:out_of_office=3:-14 i:partial_payment=3:-5 i:payment_plan_request=2:10
i:payment_plan_request=3:-12 i:promise_to_pay:-35 i:promise_to_pay=3:-31 i:question:-19 i:question=1:-13
i:question=3:-8 i:remittance_advice:-8 i:remittance_advice=3:-7 i:statement_request:-26 i:statement_request=3:-24
i:unsubscribe:-19 i:unsubscribe=2:-14 i:unsubscribe=3:-5 i:wrong_contact=2:12 i:wrong_contact=3:-16 l:de:-6 l:en:16
l:es:-13 l:fr:-8 l:it:-17 l:nl:10 l:pt:16 n:1:11 n:2:12 n:5:-11 n:6:-15 p:aangel:13 p:abgele:-5 p:abiert:-7
p:abogad:25 p:abzock:5 p:accoun:-9 p:activi:14 p:acusam:10 p:addres:-5 p:adjudi:5 p:admini:-11 p:adress:-9
p:advise:9 p:affair:5 p:afgeme:-5 p:afgewe:5 p:agirem:14 p:agrade:-5 p:aguard:7 p:ajuiza:6 p:amiabl:13 p:amtsge:-11
p:anrufe:7 p:anteri:-6 p:antwer:9 p:antwor:-7 p:anwalt:5 p:anythi:-6 p:anzeig:8 p:aparec:10 p:appell:6 p:arbitr:16
p:artike:6 p:ascens:5 p:assign:23 p:assina:-5 p:assino:-9 p:assist:5 p:associ:-9 p:assunt:7 p:assust:-7 p:atenci:-9
p:atende:-6 p:atraso:-5 p:attach:-5 p:attorn:12 p:ausdru:-8 p:ausser:6 p:author:-6 p:automa:-12 p:avocat:-6
p:avvoca:10 p:batail:6 p:beantw:6 p:belang:7 p:bellec:-5 p:bemuhe:-6 p:benade:5 p:berech:-5 p:bereit:6 p:berich:-8
p:beschw:-5 p:betaal:-9 p:betale:-11 p:beteke:6 p:betrei:16 p:betrug:11 p:betwis:5 p:bijgaa:6 p:blocca:-6 p:bollet:7
p:bonifi:-7 p:bonjou:-10 p:bonsoi:6 p:brothe:6 p:buongi:-9 p:burofa:-6 p:cabine:-7 p:calida:5 p:cancel:-5 p:cantie:5
p:carabi:5 p:carret:6 p:casell:-5 p:centra:7 p:chapte:8 p:chaudi:7 p:chiede:5 p:colleg:-6 p:comerc:8 p:comman:7
p:commen:8 p:commun:14 p:compan:-6 p:comple:-6 p:comuni:-9 p:concep:8 p:concor:-5 p:concur:-11 p:conduc:6 p:confid:5
p:confir:-17 p:confor:-10 p:confra:7 p:connec:6 p:conseg:7 p:consei:17 p:consen:-13 p:consul:-8 p:contab:-5
p:contac:9 p:contat:16 p:contes:6 p:contin:7 p:contro:-5 p:corren:-7 p:corres:7 p:counse:6 p:couran:5 p:creanc:-6
p:credit:-16 p:cualqu:12 p:dagvaa:15 p:decemb:16 p:decisi:-7 p:decorr:-8 p:decret:6 p:dedica:-6 p:deduzi:5
p:defenc:7 p:defend:6 p:defens:11 p:delant:8 p:delega:6 p:demand:-7 p:demeur:8 p:denunc:11 p:descul:-10 p:deshal:-5
p:despac:10 p:destin:-6 p:devolv:-7 p:dezemb:10 p:dicemb:-9 p:dictam:5 p:dinsda:-7 p:direct:13 p:dirigi:9
p:discul:-6 p:distin:-5 p:divulg:-5 p:docume:5 p:dommag:5 p:donder:5 p:dopodo:-5 p:dossie:26 p:dreige:12 p:efectu:-7
p:efface:-10 p:einstw:5 p:einzel:-5 p:elimin:-5 p:emarge:5 p:empfan:-7 p:employ:5 p:encome:-5 p:endere:-8
p:enregi:-8 p:entend:8 p:entrad:-10 p:entreg:6 p:erhalt:-7 p:erhebe:5 p:erhobe:6 p:eroffn:-5 p:erwirk:7 p:escrib:5
p:escrit:7 p:estamo:-13 p:estint:6 p:estudi:9 p:everyt:6 p:exoner:-5 p:expert:9 p:extrac:-7 p:extraj:9 p:extrat:-8
p:factur:-16 p:failli:-5 p:falenc:-6 p:fatura:-8 p:federa:-6 p:festst:5 p:finali:-12 p:financ:-9 p:firmad:-7
p:firmat:-8 p:floris:-5 p:freiga:-5 p:freige:-7 p:friede:8 p:funera:-5 p:furthe:14 p:garant:-7 p:geacht:9 p:gebete:6
p:geehrt:-9 p:gegeve:5 p:gelese:-8 p:geliev:-5 p:gemach:7 p:gentil:-11 p:gerenc:-5 p:gescha:-5 p:geschi:-7
p:geschr:7 p:gestel:-9 p:gestor:-10 p:gister:-8 p:giudiz:7 p:groete:11 p:gutsch:-6 p:habitu:6 p:hablar:8 p:hacerl:-5
p:harass:-9 p:harcel:8 p:haremo:8 p:herman:-6 p:herrsc:8 p:honneu:6 p:immedi:-5 p:includ:11 p:incump:5 p:indiqu:-5
p:indiri:-7 p:inform:14 p:ingiun:9 p:inhoud:5 p:inizia:5 p:injunc:12 p:inkass:11 p:insist:20 p:insolv:-21 p:instal:5
p:instan:5 p:instru:14 p:insure:6 p:intere:18 p:intrek:6 p:journe:-5 p:judici:-14 p:juizad:5 p:justic:8 p:kommen:-5
p:kontak:13 p:landge:7 p:lavrad:6 p:letrad:15 p:levera:-5 p:limina:19 p:limite:5 p:liquid:-17 p:livrai:11
p:mahnbe:11 p:mahnun:7 p:manage:-5 p:mandan:11 p:mandat:22 p:manten:-7 p:mantie:-5 p:maquin:6 p:materi:-6 p:mediat:7
p:meille:-11 p:mensag:-5 p:mensaj:-10 p:mentio:-9 p:messag:-29 p:messie:7 p:mevrou:5 p:mientr:6 p:moment:-10
p:monito:12 p:mornin:-7 p:nachri:-6 p:negati:6 p:nessun:-7 p:nosotr:6 p:notifi:10 p:nuestr:5 p:ocorre:6 p:octobe:-5
p:ontbin:8 p:ontbon:5 p:opdrac:6 p:operat:-9 p:opheff:11 p:oposic:5 p:opposi:8 p:origin:-8 p:ospeda:-6 p:packag:6
p:pagamo:8 p:pagare:-6 p:paperw:-5 p:parlat:-7 p:partid:-7 p:partir:-5 p:partne:-7 p:passer:6 p:pessoa:-5 p:petiti:6
p:plaint:9 p:politi:6 p:positi:6 p:prefer:-11 p:prepet:-5 p:prescr:11 p:presen:5 p:presid:-8 p:presup:-5 p:prezad:10
p:proces:17 p:procha:-7 p:procur:8 p:propon:8 p:protes:25 p:protoc:-8 p:provee:-10 p:proxim:-10 p:public:-7
p:puisqu:10 p:qualco:-13 p:qualun:10 p:querel:25 p:quitti:7 p:raadsm:12 p:raamov:6 p:rappel:-5 p:rappor:11
p:rappre:-6 p:recebe:-11 p:recebi:8 p:receiv:-6 p:recept:-5 p:rechaz:6 p:rechnu:-11 p:rechtb:-14 p:rechts:32
p:recibi:-15 p:reckon:6 p:reclam:5 p:reconn:5 p:reconv:6 p:recupe:-6 p:redact:8 p:reenvi:-5 p:reestr:5 p:reform:9
p:regist:10 p:reglem:7 p:rekeni:-9 p:reorga:-5 p:repara:6 p:repres:21 p:requet:9 p:resist:5 p:respec:6 p:respet:5
p:restra:7 p:retenc:-6 p:retent:9 p:retira:5 p:revisi:6 p:ricevi:-6 p:richie:8 p:richti:-7 p:rientr:-8 p:ringin:-6
p:riscon:10 p:riserv:6 p:rispon:5 p:rogamo:-12 p:saturd:-5 p:saurai:5 p:schade:14 p:schort:13 p:scrive:-10
p:sectio:-5 p:sendun:8 p:senore:13 p:septem:-5 p:setemb:-9 p:signor:-8 p:simpli:5 p:sindic:6 p:smette:-13 p:sobrin:8
p:sollec:-6 p:sollte:8 p:somebo:-5 p:soment:5 p:someth:5 p:sommat:6 p:sospen:5 p:sparit:-5 p:stamat:5 p:statut:6
p:sumini:5 p:suppli:-6 p:suppri:7 p:syndic:6 p:tatsac:6 p:tecnic:6 p:tegenv:11 p:temera:10 p:tercei:10 p:tesour:-7
p:testim:-5 p:textil:5 p:threat:10 p:titola:-6 p:tramit:-7 p:transp:8 p:trotzd:7 p:tussen:10 p:uberse:11 p:ubrige:-7
p:udienz:-6 p:ulteri:5 p:unterl:6 p:untern:7 p:unvers:-5 p:vandaa:9 p:vediam:13 p:vencid:6 p:ventil:6 p:verder:5
p:veremo:6 p:vergog:-7 p:verhal:7 p:verjah:-5 p:verkee:-5 p:verkla:-6 p:verkoc:-7 p:versch:8 p:vertra:7 p:vertre:9
p:verwal:-11 p:verwee:9 p:verzoe:5 p:viaggi:-5 p:vierne:-10 p:violat:6 p:vireme:-9 p:vorder:8 p:weddin:-5
p:wednes:-6 p:weeken:6 p:weiter:5 p:werkza:-6 p:widers:7 p:zahlba:8 p:zahlun:-5 p:zittin:5 p:zuruck:8 s:00000:-12
s:000:-6 s:00:-5 s:0:-21 s:aanmaning:-6 s:account:12 s:aff:7 s:am:12 s:automatica:-6 s:automatico:-10 s:av:-5
s:aviso:16 s:aw:-19 s:ba:8 s:baja:-5 s:betreibung:6 s:burofax:23 s:ca:-9 s:carta:11 s:case:6 s:cc:-8 s:chiusura:-7
s:circularizacao:-6 s:client:6 s:cobranca:6 s:cobranza:7 s:court:7 s:dagvaarding:20 s:de:14 s:decreto:7 s:demand:5
s:demande:-9 s:dernier:5 s:di:10 s:diffida:15 s:divida:-6 s:dossier:13 s:droit:-5 s:eingangsbestatigung:-5 s:em:-5
s:en:16 s:erinnerung:-5 s:extrajudicial:6 s:factura:-16 s:facture:-7 s:factuur:-6 s:fb:7 s:fk:5 s:fuori:-6 s:fw:-7
s:gd:-6 s:gt:8 s:hc:6 s:herinnering:-8 s:hotel:5 s:in:14 s:ingiuntivo:6 s:invoice:-7 s:js:6 s:judicial:-8
s:legale:-8 s:les:8 s:letter:-5 s:lettera:-9 s:li:-5 s:llc:12 s:mandant:-5 s:mise:5 s:mora:9 s:no:6 s:notificacao:11
s:objection:-7 s:october:51 s:our:6 s:outstanding:-5 s:packaging:9 s:pagamento:8 s:pago:14 s:preavviso:9 s:previo:9
s:rechnung:-5 s:rechnungen:7 s:recibo:5 s:reclamacion:8 s:recordatorio:6 s:ref:8 s:relance:-16 s:reminder:-14
s:reponse:-5 s:res:15 s:rgpd:-5 s:riscontro:8 s:rl:5 s:rv:-6 s:saldo:-6 s:sede:-6 s:sf:-7 s:societe:5 s:solicitud:-5
s:sollecito:14 s:sommatie:7 s:sommation:6 s:srl:5 s:statement:49 s:su:5 s:ticket:-8 s:toner:-11 s:transportes:8
s:trattamento:-5 s:ultimo:8 s:va:5 s:vencido:5 s:via:-5 s:vordering:-6 s:vous:7 s:vs:19 s:vve:13 s:wg:6 s:your:5
s:zahlungsaufforderung:7 s:zahlungserinnerung:11 w:!:-25 w:%:10 w:00000:-11 w:0000:-16 w:000:-17 w:00:-35 w:0:-37
w:?:-43 w:@:23 w:aa:-6 w:aan:21 w:aansprakelijk:-5 w:abogada:41 w:abogados:-19 w:about:-7 w:abril:8 w:acao:27
w:accounts:-12 w:actividad:5 w:activity:10 w:acusamos:10 w:ad:6 w:address:-8 w:adesso:8 w:adresse:-9 w:advised:9
w:advocaten:-5 w:advogados:8 w:af:-5 w:affaire:6 w:afgemeld:-5 w:afgewezen:5 w:again:-5 w:agiremo:14 w:agora:-9
w:ai:12 w:ainda:-5 w:all:12 w:alla:10 w:allez:-9 w:als:8 w:also:-6 w:altra:9 w:altro:-5 w:ami:6 w:amiable:13
w:amtsgericht:-10 w:an:7 w:anche:6 w:ancora:7 w:and:-8 w:andere:-5 w:anni:-13 w:ano:-6 w:anrufen:7 w:answer:-6
w:ante:11 w:antrag:-5 w:antwerpen:9 w:antwort:-5 w:antworten:-6 w:anwalt:10 w:any:14 w:anything:-6 w:anzeige:12
w:appelle:6 w:appena:-14 w:apply:7 w:appointed:5 w:arbitration:8 w:are:5 w:arriva:6 w:art:10 w:artikel:6 w:as:23
w:ask:-7 w:asnef:5 w:assignation:7 w:assignerons:6 w:assim:-5 w:assinou:-9 w:associes:-5 w:assunto:11 w:at:-14
w:atencion:-9 w:atenderemos:-6 w:atrasou:-5 w:attached:-5 w:attendant:7 w:atto:5 w:attorney:7 w:attorneys:5 w:au:5
w:auch:-12 w:audiencia:6 w:auf:6 w:aus:-6 w:ausdrucklich:-8 w:authorised:-7 w:automatic:8 w:automatique:-9 w:autos:7
w:avete:-10 w:avez:7 w:avisos:-5 w:avocat:19 w:avocate:7 w:avocats:-13 w:avoir:9 w:avons:-5 w:avv:11 w:avvocato:6
w:away:-6 w:baja:-7 w:bank:-10 w:bar:5 w:barco:8 w:bas:-5 w:basta:-5 w:bc:-8 w:beantwortet:7 w:behalf:-6
w:belangen:7 w:bellecour:-5 w:bemuhen:-6 w:ben:-18 w:benaderen:8 w:bent:-5 w:berechnet:-5 w:bereits:5 w:bericht:-6
w:beslag:11 w:beste:-9 w:betaald:-7 w:betalen:-11 w:betalingen:-6 w:betekend:6 w:betreibung:7 w:betwist:5 w:bien:-10
w:bijgaand:6 w:bilan:5 w:bill:-6 w:bin:-5 w:bitte:-11 w:bom:-8 w:bonifici:-8 w:bonjour:-10 w:bonne:-8 w:bonsoir:6
w:brandt:5 w:brother:6 w:buenas:-13 w:bunch:5 w:buona:11 w:buongiorno:-9 w:bureau:9 w:burofax:-6 w:ca:-14
w:cabinet:-7 w:cadre:5 w:cae:-5 w:cafe:-7 w:calidad:5 w:can:-15 w:cancelar:-5 w:cancellatemi:5 w:cannot:-8
w:cantiere:6 w:carabinieri:5 w:caro:-6 w:carta:21 w:casella:-5 w:caso:28 w:cassa:-10 w:causa:12 w:cause:-6 w:ceci:5
w:cela:5 w:cessar:6 w:cessez:5 w:change:-5 w:chapter:8 w:chaudiere:7 w:chers:5 w:chi:12 w:ci:-8 w:cia:11 w:cima:17
w:civil:5 w:claim:10 w:clause:7 w:clerk:6 w:client:6 w:cobros:-5 w:coda:-6 w:colin:-6 w:collection:8
w:collectives:-6 w:collega:-5 w:com:26 w:come:-5 w:comercial:6 w:commandement:12 w:comme:9 w:commissario:-5
w:communications:6 w:communiquer:6 w:como:12 w:compensee:7 w:comptabilite:5 w:comptable:-5 w:compte:-7 w:compter:-5
w:comunica:-14 w:comunicacion:6 w:comunicazione:-5 w:con:-6 w:concursos:-7 w:conducto:6 w:conferito:5
w:conformement:-6 w:connection:6 w:conseil:12 w:conta:-12 w:contact:12 w:contato:5 w:contattarmi:10 w:contatti:-9
w:contenzioso:-5 w:contestacao:-5 w:contestara:25 w:contestation:-13 w:contester:-8 w:contesto:6 w:conti:-7
w:continuez:6 w:contra:16 w:contrat:6 w:contrato:-5 w:contro:6 w:copia:-5 w:copies:5 w:corrente:-6 w:correo:-9
w:correspondance:8 w:cosa:5 w:costs:5 w:counsel:8 w:courrier:-5 w:cours:6 w:court:-5 w:crediti:-12 w:credito:22
w:creditors:-11 w:creditos:-6 w:cualquier:12 w:cuenta:-11 w:cui:5 w:cuore:-12 w:da:-8 w:dados:-5 w:dagvaarden:10
w:dagvaarding:6 w:dak:13 w:dal:-8 w:damen:5 w:dan:15 w:dank:-10 w:danke:-9 w:dann:5 w:danni:17 w:danos:12 w:dans:-11
w:daqui:10 w:dat:7 w:date:-6 w:datos:-5 w:days:9 w:de:-5 w:deal:7 w:debera:6 w:debt:-7 w:december:6 w:decembre:10
w:decision:-7 w:declaratoria:6 w:decreto:8 w:defaut:5 w:defence:7 w:defensa:8 w:degli:-6 w:deixem:5 w:del:-13
w:delais:-8 w:delante:8 w:dell:7 w:demand:10 w:demanda:17 w:demandas:-14 w:demande:-9 w:demandons:-9 w:demeure:8
w:demora:-5 w:den:-15 w:denuncia:5 w:denunciado:6 w:denuncio:9 w:depose:9 w:der:-22 w:des:8 w:desde:-9 w:deshalb:-5
w:despacho:12 w:dette:5 w:detto:-5 w:deux:-5 w:devant:5 w:deve:5 w:devolvemos:-6 w:dezembro:7 w:dia:-17 w:dias:-11
w:dicembre:-9 w:dicho:5 w:dicht:-5 w:dient:10 w:difetto:-7 w:diffida:-7 w:diffido:7 w:digo:-5 w:dinsdag:-7
w:dire:-17 w:direct:10 w:directeur:5 w:dirigir:6 w:dirle:-6 w:dispone:-5 w:dite:-13 w:do:-22 w:dommages:5
w:donderdag:5 w:done:-5 w:dopodomani:-5 w:dos:-13 w:dossier:27 w:dott:-5 w:dovete:11 w:down:-5 w:drin:-5 w:driver:6
w:droit:-8 w:dus:-9 w:echoue:5 w:ed:6 w:ee:-18 w:een:15 w:effacer:-5 w:eh:9 w:eigen:-6 w:ein:9 w:einen:-5 w:einer:6
w:el:-16 w:ele:8 w:eles:6 w:elk:-8 w:elkaar:5 w:elle:-5 w:ellos:12 w:else:6 w:em:9 w:employees:6 w:en:12 w:encima:-5
w:encore:11 w:endereco:-8 w:enkele:-5 w:enregistree:-8 w:entendeur:5 w:entite:-7 w:entrada:-5 w:entrado:-5
w:entregues:5 w:entreprise:-5 w:entro:25 w:envien:-6 w:envio:-5 w:equipe:-5 w:er:-19 w:era:-5 w:erano:6
w:erhalten:-7 w:erheben:5 w:erhoben:6 w:erop:6 w:erst:-6 w:ervan:7 w:es:-16 w:escribais:5 w:escritorio:9 w:esito:-6
w:est:-5 w:esta:-6 w:estado:-5 w:estamos:-13 w:este:7 w:estimado:-6 w:estimados:6 w:estinto:6 w:etant:5 w:etude:-6
w:euch:6 w:eur:-8 w:evento:-6 w:everything:6 w:ex:6 w:excuus:-5 w:expertise:10 w:extracto:-7 w:extrajudicial:9
w:extrato:-8 w:fa:16 w:fair:-6 w:faire:-9 w:fala:10 w:falem:7 w:falencia:-6 w:fallig:12 w:falls:6 w:falsa:5
w:falta:-6 w:fatemi:6 w:fatura:-7 w:faturas:-6 w:februari:5 w:fee:-11 w:feira:-6 w:fermo:10 w:feststellungsklage:5
w:fichiers:-5 w:figlia:-6 w:figlio:-12 w:file:5 w:filed:10 w:fim:5 w:finances:-6 w:fine:8 w:firmata:-6 w:fiz:9
w:foi:-9 w:fois:-5 w:for:-13 w:foram:5 w:forem:6 w:formal:10 w:fornitore:-5 w:forum:-6 w:frage:8 w:frei:7
w:freigegeben:-6 w:frente:11 w:friedensrichter:8 w:from:-6 w:fui:7 w:full:-5 w:fur:-6 w:further:14 w:gang:-7
w:ganz:-5 w:garante:-7 w:gas:-5 w:gdpr:-5 w:geachte:9 w:gebeten:6 w:geding:8 w:geehrter:-8 w:geen:-11 w:gegen:20
w:gegeven:9 w:gelesen:-8 w:gelieve:-5 w:gent:-6 w:gente:-5 w:gentile:-12 w:gerencia:-5 w:geschrieben:8 w:gestellt:-5
w:gestion:9 w:get:-6 w:gisteren:-8 w:giudiziale:-6 w:giudizio:8 w:go:5 w:gre:5 w:groeten:11 w:gruzi:13
w:gutschrift:-5 w:ha:-16 w:haal:-6 w:haar:9 w:hab:-5 w:habe:17 w:habitude:6 w:hablaremos:9 w:hable:12 w:hacerlo:-5
w:had:-7 w:hallo:-11 w:harassment:-9 w:harcelement:8 w:haremos:8 w:has:-7 w:haver:5 w:hd:7 w:he:14 w:hear:7 w:heb:-5
w:heeft:15 w:heer:12 w:hermano:-6 w:herr:-5 w:herrn:13 w:hier:-9 w:hijos:-7 w:him:10 w:hmrc:-7 w:hohe:7 w:honneur:6
w:hora:15 w:horas:7 w:hotel:5 w:ieder:7 w:if:10 w:ihnen:6 w:ihre:-7 w:ihren:6 w:ik:7 w:il:-5 w:immer:-7 w:in:-10
w:inbox:-6 w:including:13 w:incumplimiento:8 w:indien:7 w:indiquer:-5 w:indirizzato:-5 w:informamos:7 w:informer:6
w:ingiuntivo:8 w:ingresado:-5 w:inhoudelijk:6 w:injuncao:9 w:inkasso:5 w:inkassoburo:6 w:insisten:7 w:insistir:5
w:insolvencia:-9 w:instructed:12 w:insurers:6 w:interessi:5 w:interest:5 w:intero:-8 w:io:8 w:is:-10 w:issue:-9
w:ist:-9 w:it:-14 w:ive:5 w:ja:6 w:january:6 w:je:-19 w:journee:-5 w:jouw:-6 w:judicial:-14 w:jueves:-10 w:juez:8
w:juge:6 w:juicio:10 w:juin:6 w:juizado:5 w:juli:7 w:julian:-6 w:jullie:7 w:july:-5 w:june:-5 w:jurist:6 w:just:-7
w:juste:-10 w:justice:7 w:kann:-13 w:keer:5 w:keine:-7 w:kijk:7 w:kindly:-5 w:klage:13 w:kom:6 w:komme:-5
w:kommen:-5 w:kommt:-7 w:kontaktieren:11 w:konto:-5 w:kort:9 w:kosten:6 w:kunnen:-6 w:kunt:-12 w:kunze:-5 w:kurze:-5
w:lado:-9 w:landgericht:7 w:langst:-8 w:lasse:5 w:lassen:7 w:last:-6 w:laudo:19 w:lavoro:-6 w:lavrado:6 w:law:13
w:lawyer:6 w:le:-13 w:left:-5 w:legal:-7 w:legale:8 w:lei:-6 w:leid:-8 w:les:-5 w:letrado:14 w:letto:14 w:lg:-5
w:li:-10 w:lic:6 w:liegt:-7 w:ligar:23 w:lille:-5 w:liminar:19 w:limited:5 w:liquidiamo:-6 w:litigio:-7
w:livraison:6 w:livraisons:5 w:llc:13 w:llegar:5 w:lo:-13 w:local:5 w:look:-7 w:los:7 w:lote:-8 w:lundi:-11 w:ma:-15
w:machen:5 w:madame:-5 w:mahnbescheid:11 w:mai:8 w:main:6 w:mais:-12 w:manda:-5 w:mandant:6 w:mandante:6
w:mandantin:8 w:mandar:-5 w:mandataire:9 w:mandate:5 w:mandato:5 w:mandi:-5 w:mando:-6 w:mantenimiento:-5
w:mantiene:-5 w:maquinas:7 w:mars:5 w:martes:-11 w:marz:-6 w:material:-6 w:matin:-6 w:matter:5 w:me:37 w:mediateur:7
w:meer:-5 w:meilleurs:-9 w:mein:9 w:meld:7 w:mensaje:-9 w:mention:-9 w:menudo:-5 w:mercantil:5 w:merci:-9 w:mes:-11
w:mesa:-5 w:mese:5 w:meses:5 w:mesmo:10 w:messa:6 w:message:-15 w:messages:-10 w:messieurs:7 w:met:9 w:meter:7
w:meto:17 w:mets:-5 w:mevrouw:5 w:mi:39 w:mich:9 w:mien:6 w:mientras:6 w:mij:14 w:mijn:9 w:mine:-6 w:mio:12 w:mir:-5
w:mise:7 w:modo:10 w:moet:-5 w:moi:-5 w:mois:-7 w:momento:-7 w:mon:8 w:money:-5 w:monitorio:6 w:montag:-9 w:mora:5
w:morais:8 w:more:9 w:morning:-6 w:motor:8 w:movil:-5 w:mr:45 w:mrs:-8 w:mucho:-7 w:mussen:-9 w:must:5 w:my:13
w:nachricht:-6 w:nada:-7 w:nadie:6 w:name:-8 w:nao:-14 w:nas:-7 w:neef:11 w:nei:-5 w:nella:-9 w:nem:-16 w:nessun:11
w:new:-10 w:ni:-10 w:nichts:-6 w:nie:7 w:niets:-8 w:nodig:-5 w:noel:5 w:nog:-5 w:nom:-5 w:nombre:-5 w:nome:9
w:nos:21 w:nosotros:6 w:nossa:-5 w:nossas:-8 w:nosso:-6 w:nossos:13 w:notificacao:11 w:notificaciones:-7
w:notificato:6 w:nous:-6 w:nuestra:-5 w:nuestro:7 w:numero:-12 w:nur:-7 w:nv:5 w:oab:10 w:ob:-5 w:object:-7
w:october:-5 w:oder:-6 w:of:10 w:off:-5 w:ogni:7 w:ok:-6 w:om:-7 w:on:-15 w:once:-7 w:ondernemingsrechtbank:8
w:one:5 w:ons:-8 w:ontbinden:6 w:ontvangt:5 w:onze:5 w:op:12 w:opdracht:7 w:opposition:6 w:or:-10 w:orden:-5
w:ore:-5 w:original:-6 w:ortega:7 w:os:22 w:ospedale:-6 w:ou:-13 w:oubli:-5 w:our:11 w:owe:-8 w:packaging:9
w:pagado:-8 w:pagamento:7 w:pagamos:8 w:pagata:-10 w:page:-5 w:pagheremo:-9 w:paghero:6 w:pago:7 w:pagos:-6
w:paiement:5 w:papers:12 w:parla:10 w:parlato:-9 w:part:6 w:parte:5 w:partidas:-7 w:partira:-5 w:partner:-6 w:pas:-7
w:paso:-6 w:passe:-8 w:paulo:5 w:payer:8 w:paying:7 w:pdf:-6 w:peggio:-6 w:pelo:-8 w:penale:-5 w:per:-10 w:perdre:6
w:personne:5 w:petition:6 w:peut:-5 w:phone:-7 w:pico:9 w:piu:10 w:place:-5 w:plainte:9 w:plazo:-13 w:plus:5
w:poi:13 w:politie:7 w:pons:12 w:por:14 w:porfa:-5 w:porque:5 w:porte:7 w:portee:-5 w:position:6 w:posso:-6
w:post:-8 w:poursuites:-6 w:pra:5 w:pratica:7 w:prepetition:-5 w:presidente:-9 w:prezado:6 w:prezados:6 w:prima:9
w:pro:7 w:proc:6 w:procede:-6 w:procedera:-5 w:procedure:7 w:procedures:-6 w:processa:9 w:processing:-5
w:processo:14 w:prochain:-6 w:prohibits:5 w:proof:-5 w:propone:6 w:proposta:5 w:protestarem:22 w:protesto:6
w:proveedores:-8 w:proximo:-9 w:pues:6 w:puesto:9 w:puisque:10 w:put:7 w:qual:7 w:qualcosa:-13 w:quale:11
w:qualunque:10 w:que:12 w:queixa:8 w:quelle:-5 w:quem:14 w:querelo:20 w:quien:5 w:quittiert:7 w:raadsman:12
w:raamovereenkomst:6 w:rahmenvertrag:-6 w:rapport:11 w:receber:-6 w:recebi:9 w:recebimento:9 w:received:-7
w:rechnung:-7 w:rechtbank:-14 w:rechtsstreit:-8 w:rechtstreeks:6 w:rechtsvorschlag:16 w:recibido:-17 w:reckons:6
w:reclamacion:7 w:reclamer:5 w:reclamo:-6 w:recuperacao:-5 w:reden:-7 w:reestructuracion:5 w:reglement:7
w:rekening:-8 w:relancer:5 w:relatie:-8 w:repondra:-8 w:repondre:6 w:represents:8 w:repris:6 w:requete:9
w:respecto:6 w:respetados:6 w:reste:5 w:retention:6 w:revert:6 w:rgpd:-11 w:rien:-9 w:right:5 w:ringing:-6
w:riscontro:9 w:riserva:5 w:rispondera:6 w:ritiro:-13 w:rl:7 w:rochat:5 w:rogamos:-12 w:ruego:10 w:run:-9 w:sa:-7
w:sabado:15 w:sacos:16 w:sagen:-5 w:sagt:6 w:saisi:14 w:sale:-6 w:sara:5 w:saturday:-5 w:saurais:5 w:say:10
w:schade:11 w:schadeclaim:10 w:schon:8 w:schorten:13 w:schreiben:5 w:schuldner:9 w:scrivere:-14 w:scrivete:6
w:scusi:-7 w:se:15 w:section:-5 w:see:10 w:seek:6 w:segue:5 w:sehen:11 w:sehr:-9 w:seid:-5 w:seis:5 w:selbst:-5
w:sem:-6 w:semana:-7 w:semble:6 w:senhores:5 w:senor:6 w:senores:13 w:september:-6 w:sera:-7 w:serve:-5 w:served:6
w:setembro:-9 w:setze:5 w:seu:10 w:seus:9 w:sexta:-9 w:shall:7 w:she:-7 w:shove:-6 w:si:28 w:siamo:-6 w:sido:-11
w:sie:16 w:siete:-10 w:signora:-9 w:simple:-7 w:simplifiee:5 w:sin:5 w:sirs:10 w:sites:-5 w:smettete:-12 w:sobre:7
w:sobrinho:8 w:societa:-6 w:societe:10 w:socio:-9 w:sofort:6 w:solicitor:15 w:soll:7 w:sollecito:-6 w:sollten:8
w:somebody:-5 w:somente:5 w:something:5 w:somos:-7 w:sono:-8 w:sonst:16 w:sorge:-6 w:sorry:-5 w:sous:-6 w:sparito:-5
w:spett:5 w:sr:6 w:srl:6 w:staat:-13 w:stamattina:5 w:standard:-5 w:stap:5 w:stata:10 w:stato:-6 w:statt:-6
w:statutory:6 w:stay:11 w:stellen:6 w:stop:-10 w:stuk:-5 w:su:21 w:subito:5 w:sue:5 w:suite:5 w:suivra:5 w:sums:7
w:suo:-6 w:supplier:-7 w:supprimez:8 w:sur:6 w:sus:-9 w:suspend:6 w:sv:9 w:system:-10 w:tag:-6 w:talk:9 w:tarde:-5
w:tardes:-12 w:tardi:-7 w:tatsachlich:6 w:tecnico:5 w:tegen:-6 w:tegenvordering:11 w:telefoon:5 w:tell:-12
w:tempestivamente:8 w:ten:5 w:tengo:-5 w:tenho:15 w:terug:6 w:textiles:5 w:thank:-8 w:thanks:-15 w:thats:-6 w:the:-5
w:then:7 w:these:9 w:thoma:-5 w:ti:-8 w:tienes:-5 w:tirem:-5 w:titolare:-6 w:todos:-5 w:took:-7 w:totale:6 w:tout:9
w:train:-6 w:tramita:-5 w:transmis:9 w:transportes:8 w:tribunale:-11 w:tribunales:9 w:trois:-7 w:trotzdem:7 w:tu:-14
w:tudo:8 w:tut:-8 w:twee:-8 w:uber:-7 w:ubrigens:-7 w:udienza:-6 w:ultimo:-6 w:um:8 w:uma:8 w:un:-21 w:una:8 w:und:9
w:under:9 w:uns:5 w:unseres:-5 w:unter:-11 w:until:-8 w:up:-13 w:uso:-5 w:usted:5 w:uw:13 w:va:6 w:valide:-6
w:vamos:8 w:van:-5 w:vandaag:9 w:vedere:-5 w:vediamo:13 w:veio:10 w:verdere:5 w:veremos:6 w:verfugung:5
w:vergognatevi:-6 w:verhalen:7 w:verjahrt:-9 w:verkeerde:-5 w:verklaard:-7 w:verkocht:-7 w:verschuldigd:10
w:vertrete:5 w:verwalter:-8 w:verweer:9 w:vez:8 w:vf:9 w:vi:46 w:via:6 w:vida:-10 w:vielen:-5 w:viernes:-10
w:vingt:6 w:vino:5 w:violation:5 w:vire:-6 w:virements:-6 w:visto:-8 w:voces:10 w:voici:7 w:voie:6 w:vois:-5
w:vollstreckungsmassnahmen:5 w:vonnis:-6 w:voor:-11 w:vor:10 w:vordering:6 w:vos:21 w:vostro:-5 w:vou:8 w:vous:23
w:voy:7 w:want:-5 w:ware:-5 w:waren:-10 w:wat:-6 w:way:-9 w:we:10 w:wedding:-5 w:wednesday:-6 w:weekend:6 w:wegen:24
w:weitere:5 w:wel:-5 w:wendde:7 w:went:-5 w:werden:7 w:when:-19 w:who:-5 w:widerspruch:8 w:wie:-5 w:will:16
w:wird:14 w:within:6 w:woche:-5 w:word:-6 w:worden:-5 w:wordt:17 w:ya:12 w:years:-5 w:yet:-5 w:your:9 w:yours:6
w:zaak:14 w:zahlbar:8 w:zahlen:5 w:zahlt:8 w:zahlung:-7 w:zal:7 w:zij:9 w:zijn:-27 w:zitting:5 w:zo:6 w:zu:-10
w:zum:-8 w:zur:-7 w:zuruckgeschickt:7
"""
