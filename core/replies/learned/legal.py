"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -5.81
THRESHOLD = 0.04
#: clue:hundredths
WEIGHTS = """
?:-44 ?ack:-5 ?d.CONTRACT_TERMS:-5 ?difference:-8 ?hardship:11 ?lawyer:-5 ?legal:-12 ?mine:-9 ?moves:-8 ?not_legal:8
?paid:-5 ?plan:-7 ?propose:-6 ?question:-14 ?redirect:-7 ?refuse:-5 ?willpay:7 b:!_!:-7 b:00000_00:6 b:0000_el:5
b:0000_is:-7 b:0000_sera:5 b:0000_wird:6 b:000_00:-7 b:000_0:-5 b:000_dia:9 b:000_dias:5 b:000_ete:-5 b:000_euro:-6
b:000_per:5 b:00_00000:5 b:00_0000:10 b:00_000:13 b:00_00:-23 b:00_0:6 b:00_and:-5 b:00_das:-5 b:00_days:9 b:00_ee:8
b:00_es:5 b:00_ete:8 b:00_eur:-6 b:00_februari:6 b:00_on:13 b:00_para:-7 b:00_rgpd:-5 b:00_sacos:9 b:00_si:5
b:00_statt:-5 b:00_wird:9 b:0_000:9 b:0_00:-9 b:0_0:-15 b:0_de:6 b:0_decembre:10 b:0_dezember:7 b:0_dicembre:-8
b:0_ee:-11 b:0_is:6 b:0_la:-6 b:0_maart:5 b:0_na:-5 b:0_niet:10 b:0_no:-7 b:0_novembre:-6 b:0_octobre:5 b:0_per:-10
b:aa_0:-7 b:aan_@:7 b:abogado_que:-6 b:acao_declaratoria:6 b:account_of:5 b:act_for:6 b:act_to:-6
b:acusamos_recebimento:10 b:address_for:-5 b:addressed_to:6 b:advised_that:6 b:affaire_devant:6 b:ai_honneur:6
b:ainsi_que:6 b:al_00:7 b:al_0:-11 b:al_cliente:-9 b:al_garante:-7 b:al_juzgado:5 b:al_mio:13 b:al_monitorio:5
b:all_avv:5 b:all_contact:6 b:all_further:13 b:all_invoices:5 b:allez_vous:-5 b:am_00:9 b:am_0:10 b:am_montag:-11
b:and_am:-6 b:and_he:6 b:and_will:-7 b:and_you:5 b:and_your:5 b:ante_la:9 b:any_act:-6 b:any_claim:10
b:any_further:5 b:are_bunch:5 b:are_due:6 b:are_instructed:11 b:arriva_il:5 b:art_000:16 b:art_00:-6 b:artikel_0:6
b:as_0:9 b:associes_avocats:-5 b:at_it:-8 b:attends_votre:-5 b:au_commandement:7 b:aucun_litige:-5 b:auf_ihr:6
b:automatic_stay:8 b:avant_noel:5 b:avec_nos:5 b:avec_votre:6 b:avocate_me:5 b:avoir_av:6 b:bar_date:5
b:barreau_de:7 b:bas_de:-5 b:bc_0:-9 b:be_addressed:6 b:be_advised:5 b:be_met:5 b:be_served:6 b:beantwortet_unser:7
b:before_action:-5 b:behalf_of:-7 b:beim_gericht:-5 b:ben_ik:-8 b:bereits_im:5 b:bericht_van:-7 b:betaling_van:12
b:bien_ete:-8 b:bij_de:13 b:bij_ons:-5 b:bom_dia:-7 b:bon_entendeur:5 b:bonifico_di:5 b:bons_de:6 b:brother_in:7
b:buenas_tardes:-12 b:buenos_dias:-6 b:by_email:-9 b:by_phone:-5 b:by_the:-5 b:ca_0:-9 b:cannot_pay:-7 b:caso_di:10
b:ce_est:-6 b:ce_ho:7 b:chapter_0:5 b:che_ho:-8 b:che_mi:8 b:cliente_niet:5 b:clients_position:6
b:collection_activity:10 b:com_os:8 b:com_processo:6 b:commandement_de:12 b:comme_prevu:5 b:como_me:6
b:compensee_avec:6 b:con_ellos:7 b:con_la:-14 b:con_las:-5 b:con_mi:7 b:con_riserva:5 b:con_ustedes:-5
b:connection_with:6 b:conta_corrente:-8 b:contact_met:8 b:contact_op:-5 b:contact_with:5 b:copies_of:5
b:correo_de:-6 b:credito_ee:10 b:cualquier_gestion:8 b:cuenta_de:-7 b:da_notificacao:10 b:da_oggi:11 b:dal_giudice:6
b:dal_proseguire:-5 b:damen_und:5 b:dank_fur:-5 b:dann_reden:-5 b:danos_morais:10 b:dans_le:-8 b:dans_les:-9
b:dans_nos:5 b:das_nicht:-5 b:dat_heeft:13 b:de_0000:9 b:de_000:-6 b:de_0:-7 b:de_abogados:-7 b:de_baja:-6
b:de_bilan:5 b:de_conta:-5 b:de_credito:5 b:de_dezembro:7 b:de_entrada:-7 b:de_este:-5 b:de_lille:-5
b:de_livraison:6 b:de_lo:6 b:de_ma:-5 b:de_mantenimiento:-7 b:de_nao:8 b:de_notre:5 b:de_nuestro:-10
b:de_ondernemingsrechtbank:8 b:de_oviedo:5 b:de_payer:15 b:de_politie:6 b:de_que:5 b:de_raamovereenkomst:6
b:de_rechtbank:-14 b:de_reestructuracion:6 b:de_schade:5 b:de_setembro:-7 b:de_toda:-8 b:de_verkeerde:-5
b:de_virements:-6 b:de_voces:5 b:de_vos:-7 b:de_vous:7 b:deal_with:7 b:dear_sirs:10 b:decreto_ingiuntivo:8
b:del_00:-9 b:del_vostro:-7 b:demanda_por:5 b:despacho_de:-6 b:detto_che:-9 b:devant_le:7 b:di_00:6 b:di_pagare:-5
b:di_scrivere:-13 b:dia_!:-6 b:dia_00:-8 b:dia_0:-6 b:dias_la:-5 b:die_000:-5 b:die_ich:8 b:die_klage:5
b:diffido_dal:6 b:dire_que:-5 b:direct_all:7 b:dispone_de:-5 b:do_extrato:-5 b:do_nosso:-7 b:do_not:-11
b:do_tribunal:-10 b:doch_nicht:-5 b:dus_niet:-7 b:ed_ee:6 b:ee_da:11 b:ee_estinto:7 b:ee_il:-5 b:ee_in:-11
b:ee_la:-6 b:ee_mai:6 b:ee_nella:-7 b:ee_sparito:-5 b:ee_stata:5 b:ee_stato:-9 b:een_kort:5 b:een_procedure:12
b:een_tegenvordering:11 b:ein_inkassoburo:5 b:el_00:11 b:el_certificado:6 b:el_correo:-5 b:el_dia:-9 b:el_juicio:7
b:el_juzgado:-5 b:el_pago:-6 b:el_plazo:-7 b:el_ultimo:-5 b:elle_ne:-6 b:em_00:8 b:em_cima:18 b:empresa_por:7
b:en_attendant:7 b:en_bas:-5 b:en_concurso:-6 b:en_copia:-6 b:en_cours:6 b:en_demeure:7 b:en_een:10 b:en_enero:5
b:en_la:10 b:en_los:7 b:en_met:-6 b:en_niet:5 b:en_refere:8 b:en_wordt:6 b:encima_de:-5 b:encore_un:6
b:enquanto_nao:5 b:entro_com:14 b:er_is:-8 b:er_wordt:5 b:erop_terug:7 b:ervan_uit:5 b:es_la:-6 b:est_en:8
b:est_pas:-12 b:est_valide:-6 b:esta_en:6 b:estamos_en:-5 b:este_despacho:7 b:et_de:-5 b:et_je:13 b:et_ne:-6
b:et_non:-5 b:ete_compensee:6 b:ete_livree:-5 b:euro_per:6 b:ex_art:13 b:expertise_judiciaire:10 b:extracto_de:-7
b:extrato_de:-5 b:fa_00:6 b:faire_voir:-5 b:falem_com:8 b:fallig_und:13 b:fim_de:5 b:fine_mese:5 b:for_00:-5
b:for_harassment:-7 b:for_this:-6 b:forderung_aus:7 b:forderung_ist:-10 b:frau_kunze:-5 b:from_you:-5 b:from_your:-6
b:fur_den:-5 b:fur_ihre:-5 b:further_communications:6 b:further_correspondence:5 b:further_to:5 b:ganz_dicht:-5
b:geehrte_damen:5 b:geehrte_frau:-5 b:geehrter_herr:-9 b:geen_enkele:-5 b:gegen_ihre:7 b:gegen_ihren:5 b:gent_le:-7
b:get_your:-6 b:got_your:6 b:gre_de:6 b:ha_entrado:-5 b:ha_sido:-11 b:hable_con:11 b:hallo_ich:-7 b:has_no:-5
b:hat_den:-5 b:hat_ihre:-5 b:have_nothing:-6 b:hd_00:7 b:he_reckons:7 b:he_will:7 b:heb_een:7 b:heb_ik:-12
b:heeft_de:-8 b:heeft_mij:9 b:heeft_onze:-5 b:heer_mevrouw:5 b:heute_beim:-5 b:ho_00:-13 b:ho_detto:-6 b:ho_la:-6
b:ho_letto:14 b:honneur_de:6 b:ich_am:7 b:ich_an:-5 b:ich_fur:8 b:ich_habe:5 b:ich_nicht:-5 b:if_you:13
b:ihr_seid:-5 b:ihre_mail:-8 b:ihre_nachricht:-5 b:ihrem_herrn:8 b:ik_als:-8 b:ik_ben:-10 b:ik_heb:5 b:ik_in:7
b:ik_met:11 b:il_00:8 b:il_0:-10 b:il_credito:9 b:il_suo:-7 b:im_juli:5 b:in_caso:10 b:in_connection:6 b:in_court:5
b:in_dem:6 b:in_difetto:-7 b:in_giudizio:9 b:in_june:-5 b:in_law:7 b:in_mora:6 b:in_nome:6 b:in_ospedale:-6
b:in_the:-6 b:in_your:-13 b:informamos_que:10 b:insisten_en:10 b:instructed_by:10 b:is_an:8 b:is_een:11 b:is_in:-11
b:is_the:-7 b:it_when:-8 b:ja_la:8 b:january_00:5 b:je_depose:8 b:je_hebt:-5 b:je_porte:7 b:je_vous:16
b:judiciaire_simplifiee:5 b:jullie_hebben:5 b:juridico_que:6 b:kann_ich:-8 b:kantoor_is:-5 b:keine_sorge:-6
b:kom_erop:7 b:kort_geding:8 b:la_0000:6 b:la_as:6 b:la_audiencia:5 b:la_cassa:-10 b:la_chaudiere:7
b:la_comptabilite:5 b:la_cooperativa:5 b:la_cuenta:-12 b:la_defensa:8 b:la_demanda:6 b:la_mesa:-5 b:la_mia:7
b:la_pompa:6 b:la_pratica:7 b:la_presente:-9 b:la_que:-5 b:la_reclamacion:8 b:la_segnalazione:6 b:la_societe:11
b:la_sua:-5 b:la_suite:6 b:la_via:8 b:la_vida:-8 b:langer_rechtstreeks:5 b:law_is:7 b:le_0:12 b:le_compte:-5
b:le_consegne:5 b:le_contrat:9 b:le_directeur:6 b:le_juge:5 b:le_mediateur:7 b:le_numero:-8 b:le_prochain:-6
b:le_rapport:10 b:le_societa:5 b:le_virement:-6 b:les_000:-5 b:les_meilleurs:-9 b:les_ruego:5 b:let_us:6 b:lo_de:-5
b:lo_que:11 b:look_at:-9 b:los_tribunales:6 b:lot_are:6 b:ltd_in:6 b:lundi_00:-7 b:ma_cliente:5 b:ma_il:-8
b:ma_part:-5 b:madame_monsieur:-9 b:mail_address:-5 b:mail_en:8 b:me_by:7 b:me_ha:7 b:me_to:7 b:meilleurs_delais:-8
b:mein_anwalt:5 b:mesmo_dia:11 b:messa_in:6 b:met_de:-5 b:met_een:8 b:meu_nome:7 b:meu_sobrinho:8 b:mi_abogada:30
b:mi_hermano:-5 b:mi_mandi:-6 b:mia_cliente:5 b:mij_wendde:7 b:mijn_advocaat:6 b:mio_avvocato:16 b:mio_figlio:-13
b:mir_leid:-6 b:mise_en:8 b:mit_ihnen:5 b:mon_avocat:10 b:mon_conseil:8 b:monsieur_le:5 b:monsieur_votre:5
b:montag_den:-6 b:ms_0:5 b:must_be:7 b:my_brother:6 b:my_solicitor:17 b:na_sexta:-6 b:naar_de:5 b:nao_ee:-10
b:nao_forem:6 b:nao_pagamos:5 b:nao_pagar:9 b:nao_pagaremos:-8 b:nao_pago:5 b:nao_tenho:-6 b:nao_vou:7 b:ne_vous:-5
b:nem_para:-7 b:nicht_bestellt:-5 b:nicht_vor:-5 b:nichts_sagen:-5 b:niet_aansprakelijk:-9 b:niet_meer:5
b:niet_verschuldigd:9 b:no_dia:-7 b:no_es:-6 b:no_juizado:5 b:no_la:-6 b:no_me:5 b:no_mesmo:12 b:no_nos:8
b:no_pagamos:5 b:no_procede:-6 b:no_proximo:-9 b:noch_ein:8 b:nome_per:5 b:non_era:-8 b:non_so:-6 b:nos_autos:5
b:nos_comptes:5 b:nos_veremos:7 b:nosotros_ya:8 b:nosso_cliente:-9 b:nosso_departamento:5 b:nostro_legale:8
b:not_due:-5 b:not_owe:-6 b:not_pay:5 b:not_paying:11 b:nothing_else:5 b:nothing_left:-6 b:notre_avocate:5
b:notre_part:5 b:notre_service:-6 b:nous_ne:5 b:nuestro_cliente:-11 b:nuestro_despacho:7 b:nuestro_letrado:6
b:numero_00000:-8 b:nur_die:-5 b:object_to:-5 b:of_business:6 b:of_january:5 b:of_the:10 b:office_represents:5
b:oggi_non:10 b:on_account:5 b:on_behalf:-7 b:on_december:7 b:on_ne:5 b:on_wednesday:-6
b:ondernemingsrechtbank_te:10 b:one_more:12 b:ontvangt_de:7 b:op_00:6 b:op_de:14 b:op_dit:-5 b:opdracht_gegeven:7
b:opposition_totale:7 b:orden_de:-7 b:os_denuncio:5 b:our_client:7 b:our_clients:7 b:our_insurers:6
b:our_solicitors:9 b:over_het:12 b:owe_you:-7 b:pagamento_00:5 b:pago_no:15 b:pago_que:6 b:par_le:9 b:par_notre:5
b:para_tribunal:16 b:parlato_con:-8 b:parte_il:5 b:pas_cette:5 b:pas_en:-5 b:pas_une:-5 b:pas_votre:-5 b:pay_it:-6
b:per_conto:6 b:per_danni:9 b:per_il:6 b:per_intero:-9 b:per_le:-6 b:per_mail:6 b:per_qualunque:10
b:petition_under:7 b:plainte_pour:7 b:por_000:6 b:por_causa:5 b:por_danos:7 b:por_el:-5 b:por_incumplimiento:7
b:por_la:7 b:por_lo:9 b:por_los:5 b:por_tanto:-6 b:porque_la:5 b:porte_plainte:7 b:pour_harcelement:10
b:prezado_sr:5 b:procedure_de:-6 b:procedures_collectives:-6 b:processing_of:-5 b:prochain_train:-6
b:prohibits_any:5 b:proof_of:-5 b:proximo_lote:-9 b:qualquer_contato:6 b:que_ee:7 b:que_el:7 b:que_este:7 b:que_la:7
b:que_le:6 b:que_les:5 b:que_me:-10 b:que_no:17 b:que_nos:5 b:que_por:-7 b:recebimento_da:9 b:rechnung_0000:6
b:rechtstreeks_te:5 b:rechtsvorschlag_erhoben:6 b:recibido_su:-9 b:reden_wir:-5 b:reglement_de:6 b:repris_par:5
b:requete_de:9 b:respetados_senores:9 b:riscontro_la:6 b:riserva_di:6 b:rl_00:7 b:sa_0:-5 b:sa_place:-6 b:saisi_le:5
b:saurais_gre:6 b:says_do:6 b:scade_il:5 b:se_encontra:5 b:se_lo:-9 b:se_me:11 b:se_mi:5 b:se_posso:-6
b:se_protestarem:7 b:see_you:17 b:sehen_wir:5 b:sehr_geehrter:-8 b:seid_doch:-5 b:serve_la:-6 b:seu_credito:5
b:she_can:-8 b:should_be:-6 b:should_you:6 b:shove_your:-7 b:si_comunica:-10 b:si_insisten:7 b:si_me:7 b:si_vous:18
b:sie_das:5 b:sie_erhalten:-5 b:sie_mich:7 b:sie_sind:9 b:sie_uns:10 b:sie_von:5 b:siete_peggio:-6 b:signora_mia:-6
b:simple_as:-6 b:simplifiee_depuis:6 b:sin_el:5 b:since_0000:-5 b:so_am:5 b:so_pago:8 b:sollten_sie:8 b:sono_in:-7
b:sou_eu:5 b:sous_le:-9 b:spett_le:5 b:sprake_van:-5 b:statt_00:-5 b:statutory_demand:6 b:stay_prohibits:6
b:studio_legale:-5 b:su_empresa:6 b:su_mensaje:-7 b:supprimez_mon:5 b:sv_0:9 b:tag_wir:-6 b:talk_to:8 b:tanto_la:-6
b:te_benaderen:8 b:tell_you:-5 b:terms_of:6 b:thank_you:-7 b:thanks_for:-6 b:that_any:5 b:that_on:-5 b:the_above:5
b:the_automatic:9 b:the_bar:6 b:the_court:-7 b:the_invoice:-6 b:the_new:-8 b:the_next:-5 b:the_processing:-5
b:the_rest:5 b:the_way:-8 b:the_weekend:5 b:they_are:-6 b:they_will:6 b:this_firm:6 b:this_morning:-6
b:this_office:15 b:to_be:-7 b:to_collect:-6 b:to_court:6 b:to_deal:7 b:to_him:13 b:to_our:6 b:to_say:7 b:to_stop:-7
b:to_this:12 b:toda_comunicacion:8 b:toda_la:-8 b:todos_os:-5 b:took_the:-8 b:tot_de:-5 b:tot_mij:7
b:tout_paiement:6 b:toute_correspondance:8 b:train_de:-6 b:transmis_votre:6 b:tribunal_judiciaire:-5 b:tut_mir:-6
b:ufficio_crediti:-7 b:ufficio_legale:7 b:uit_dat:5 b:um_processo:18 b:uma_acao:10 b:un_altra:8 b:un_mail:6
b:und_am:9 b:und_herren:5 b:under_clause:5 b:une_procedure:-6 b:uns_nicht:14 b:vai_no:-8 b:van_0:7 b:van_de:-5
b:van_mijn:-5 b:veio_com:8 b:veremos_en:7 b:vf_00000:11 b:vi_querelo:19 b:vielen_dank:-5 b:virement_partira:-5
b:voces_por:6 b:voici_la:7 b:voir_avec:6 b:volgens_artikel:6 b:von_ihrem:7 b:von_unserem:-5 b:voor_de:5
b:voor_het:-5 b:vordering_op:7 b:vos_fichiers:-5 b:vos_uma:11 b:vostro_sollecito:-7 b:votre_avoir:6
b:votre_demande:-7 b:votre_dossier:6 b:votre_mise:6 b:votre_part:7 b:vous_avez:9 b:vous_demandons:-6 b:vous_faire:-5
b:vous_informe:5 b:vous_informer:6 b:vous_repondra:-7 b:vous_repondre:5 b:vous_saurais:6 b:we_act:6 b:we_are:5
b:we_shall:5 b:we_will:8 b:weitere_mahnungen:5 b:wendde_zich:7 b:werden_wir:10 b:who_will:-6 b:wij_niet:-6
b:wij_zijn:-6 b:will_be:12 b:will_get:-6 b:will_look:-8 b:will_pay:-6 b:with_everything:6 b:with_our:10
b:within_00:5 b:wordt_deze:5 b:wordt_niet:6 b:would_not:6 b:wurde_von:8 b:ya_no:5 b:you_anything:-11 b:you_for:-7
b:you_have:-6 b:you_in:8 b:you_say:5 b:you_will:5 b:your_bill:-5 b:your_demand:6 b:your_invoice:6 b:your_letter:-5
b:zum_amtsgericht:-6 b:zum_anwalt:8 b:zur_zahlung:-5 c:<aan:8 c:<aan>:10 c:<aang:6 c:<abi:-6 c:<abo:7 c:<abog:12
c:<ac:23 c:<aca:9 c:<acao:14 c:<acu:8 c:<ad:8 c:<adm:-7 c:<admi:-7 c:<adv:10 c:<advi:6 c:<af:-10 c:<agi:8 c:<agir:7
c:<ai>:6 c:<al:18 c:<all>:6 c:<alle:-9 c:<alm:9 c:<am:7 c:<amt:-7 c:<amts:-6 c:<anc:8 c:<anch:7 c:<and:-6 c:<ann:-8
c:<anni:-7 c:<ano:-6 c:<antr:-6 c:<anw:8 c:<anwa:8 c:<any>:6 c:<ap:8 c:<appe:-6 c:<ar:6 c:<arb:8 c:<arbi:9 c:<as:20
c:<as>:11 c:<assi:6 c:<at:-15 c:<at>:-8 c:<ate:-11 c:<aten:-9 c:<att:8 c:<atto:9 c:<auc:-6 c:<auch:-6 c:<aus:-7
c:<av:12 c:<avo:9 c:<avoc:7 c:<avv:11 c:<avv>:6 c:<avvo:6 c:<ban:-9 c:<bank:-7 c:<bar:8 c:<be:-25 c:<bego:6
c:<ben:-12 c:<ben>:-10 c:<bes:-9 c:<besc:-7 c:<best:-6 c:<bet:9 c:<beta:-10 c:<betr:12 c:<bi:-12 c:<bit:-8
c:<bitt:-7 c:<bo:-11 c:<bon:-7 c:<br:9 c:<bri:9 c:<bu:-7 c:<bue:-10 c:<buen:-10 c:<ca:-11 c:<ca>:-7 c:<cab:-6
c:<cabi:-7 c:<can:-13 c:<can>:-8 c:<car:6 c:<cart:9 c:<caso:14 c:<cau:7 c:<caus:6 c:<ce:18 c:<cen:7 c:<cent:7
c:<chi>:6 c:<ci:15 c:<cim:9 c:<cl:6 c:<cla:7 c:<clai:7 c:<cod:-8 c:<col:-9 c:<com:17 c:<com>:11 c:<comm:18 c:<como:6
c:<comp:-17 c:<conc:-6 c:<cond:7 c:<conf:-6 c:<cor:-7 c:<cos:8 c:<cr:-19 c:<cre:-10 c:<cred:-7 c:<cu:-16 c:<cua:8
c:<cual:7 c:<cue:-8 c:<cuen:-8 c:<cuo:-10 c:<cur:-6 c:<da:29 c:<dad:-7 c:<dag:7 c:<dagv:7 c:<dan:10 c:<dan>:7
c:<dank:-9 c:<dann:11 c:<dano:9 c:<dans:-6 c:<de:6 c:<dec:7 c:<dece:7 c:<def:15 c:<defe:14 c:<del>:-6 c:<den>:-8
c:<denu:6 c:<dep:6 c:<depo:8 c:<der:-8 c:<der>:-9 c:<des:-9 c:<desc:-6 c:<desp:6 c:<det:-7 c:<di:-19 c:<dia:-17
c:<dia>:-8 c:<dias:-6 c:<dien:7 c:<dir:6 c:<diri:8 c:<dite:-7 c:<do:-10 c:<do>:-11 c:<don:-8 c:<dos:6 c:<dos>:-7
c:<doss:12 c:<dov:7 c:<dr:9 c:<draf:6 c:<dre:8 c:<drei:9 c:<du:-6 c:<ec:9 c:<ee>:-9 c:<een:8 c:<een>:8 c:<ef:-9
c:<eff:-6 c:<ei:7 c:<ein:7 c:<el:-7 c:<el>:-7 c:<ello:6 c:<em>:6 c:<en:-6 c:<en>:7 c:<end:-7 c:<env:-9 c:<envi:-7
c:<er>:-8 c:<es:-11 c:<es>:-8 c:<esc:7 c:<escr:6 c:<esta:-9 c:<estu:6 c:<et:-9 c:<fa:-6 c:<fa>:8 c:<faca:11
c:<fact:-9 c:<fai:-11 c:<fair:-7 c:<fal:6 c:<fatu:-8 c:<fel:6 c:<fer:7 c:<ferm:7 c:<fi:-11 c:<fig:-11 c:<figl:-10
c:<file:8 c:<fin:-7 c:<fina:-11 c:<fo:-9 c:<foi:-7 c:<form:10 c:<fun:-6 c:<furt:7 c:<ga:-10 c:<gar:-6 c:<ge:-20
c:<ged:6 c:<gee:-10 c:<geen:-6 c:<geg:10 c:<gege:11 c:<geh:6 c:<gel:-10 c:<gen:-15 c:<gent:-12 c:<ges:-14
c:<gest:-11 c:<gev:7 c:<gi:9 c:<goe:-7 c:<gr:12 c:<gruz:7 c:<ha>:-9 c:<hab:18 c:<habl:12 c:<had:-6 c:<hal:-8
c:<hall:-9 c:<hang:6 c:<harc:6 c:<he:20 c:<he>:7 c:<hee:12 c:<heef:7 c:<herr:10 c:<hi:-6 c:<hijo:-6 c:<him:6
c:<him>:6 c:<ho:6 c:<hor:7 c:<hora:8 c:<i>:-7 c:<if:6 c:<if>:6 c:<im:-7 c:<in:45 c:<indi:-7 c:<ine:8 c:<inf:6
c:<info:7 c:<ini:7 c:<inj:8 c:<inju:7 c:<ins:6 c:<insi:7 c:<inso:-11 c:<inst:8 c:<io:6 c:<is:-7 c:<it:-6 c:<it>:-6
c:<je:-10 c:<je>:-10 c:<jo:-14 c:<jui:9 c:<jus:-7 c:<ka:-19 c:<kan:-8 c:<kann:-7 c:<kei:-8 c:<kein:-8 c:<ki:7
c:<kij:6 c:<kijk:6 c:<kla:6 c:<klag:8 c:<kom:-11 c:<komm:-11 c:<ku:-12 c:<kun:-9 c:<kunt:-6 c:<la:-11 c:<lan:-7
c:<lar:-9 c:<laud:6 c:<law:9 c:<law>:6 c:<le>:-6 c:<lei:-8 c:<lek:8 c:<lekk:7 c:<let:18 c:<letr:7 c:<lett:10
c:<li:-10 c:<lig:10 c:<liga:12 c:<lim:7 c:<limi:9 c:<liq:-8 c:<liqu:-8 c:<lis:-6 c:<list:-7 c:<ll:9 c:<llc:6
c:<llc>:6 c:<lo:-11 c:<lo>:-7 c:<loo:-9 c:<los:8 c:<lund:-6 c:<ma:-10 c:<ma>:-7 c:<mah:12 c:<mahn:12 c:<main:7
c:<mais:-6 c:<mala:-7 c:<mand:10 c:<mant:-6 c:<mar:-6 c:<me>:18 c:<med:7 c:<meil:-6 c:<mein:6 c:<men:-22 c:<mens:-7
c:<ment:-7 c:<mes:-8 c:<mess:-7 c:<met:14 c:<mi:39 c:<mi>:21 c:<mie:7 c:<mien:6 c:<mij:9 c:<mij>:7 c:<mio:7
c:<mio>:7 c:<moe:-6 c:<mom:-6 c:<mome:-6 c:<mont:-6 c:<mor:11 c:<mora:8 c:<more:6 c:<mr:19 c:<mr>:22 c:<my:6
c:<my>:6 c:<n>:8 c:<na:-17 c:<nao:-6 c:<nao>:-6 c:<ne:-13 c:<neg:6 c:<nem:-6 c:<nem>:-6 c:<new:-6 c:<ni:-16 c:<no:-9
c:<nos:11 c:<nos>:11 c:<nu:-9 c:<num:-8 c:<nume:-6 c:<ob:-7 c:<on:-6 c:<on>:-8 c:<ont:12 c:<op:22 c:<op>:7 c:<ope:-7
c:<opo:7 c:<opp:8 c:<oppo:8 c:<or:-20 c:<ord:-9 c:<orde:-6 c:<os:6 c:<os>:11 c:<ou>:-6 c:<our:12 c:<our>:6 c:<ove:-6
c:<over:-7 c:<pa:-13 c:<pag:-16 c:<paga:-13 c:<part:-6 c:<per:9 c:<per>:-6 c:<perd:11 c:<pi:7 c:<pl:-6 c:<pla:-7
c:<plai:6 c:<po:11 c:<poi>:7 c:<pon:10 c:<pons:6 c:<por:9 c:<por>:7 c:<pos:-9 c:<post:-9 c:<pr:11 c:<pra:6 c:<pres:6
c:<prim:6 c:<proc:13 c:<prov:-8 c:<pu:8 c:<pue:7 c:<pues:7 c:<pui:7 c:<puis:7 c:<qu:24 c:<qual:8 c:<que:15
c:<quel:-7 c:<quem:7 c:<quer:8 c:<qui:7 c:<r>:7 c:<ra:6 c:<raa:11 c:<raad:7 c:<re:-6 c:<rech:8 c:<reci:-6 c:<rek:-6
c:<rep:12 c:<repr:13 c:<res:7 c:<resp:6 c:<ret:-7 c:<rg:-6 c:<rgp:-6 c:<rgpd:-6 c:<rid:7 c:<rie:-7 c:<rien:-10
c:<ris:16 c:<risc:7 c:<ro:16 c:<rog:-6 c:<roga:-6 c:<row:26 c:<ru:12 c:<s>:10 c:<sa:13 c:<sab:11 c:<saba:9 c:<sai:7
c:<sais:8 c:<sal:-7 c:<sch:12 c:<scha:12 c:<scho:6 c:<se:12 c:<se>:7 c:<see:10 c:<see>:6 c:<sehe:6 c:<sema:-6
c:<sen:13 c:<seno:11 c:<set:-6 c:<seu:10 c:<si:6 c:<si>:14 c:<sid:-6 c:<sido:-6 c:<sie:7 c:<sie>:9 c:<sim:-6
c:<sm:-7 c:<sme:-7 c:<smet:-7 c:<sobr:6 c:<sol:8 c:<sons:9 c:<st:-14 c:<stu:-8 c:<su:19 c:<su>:12 c:<sui:8 c:<sum:6
c:<sys:-6 c:<syst:-6 c:<t>:-6 c:<ta:-13 c:<tag:-8 c:<tal:8 c:<tar:-12 c:<tard:-12 c:<tel:-12 c:<tell:-6 c:<ten:6
c:<ter:6 c:<tes:-6 c:<tha:-11 c:<than:-8 c:<the:8 c:<ti:-10 c:<to:-8 c:<tor:-7 c:<tr:-9 c:<tra:-11 c:<tu>:-7
c:<tus:6 c:<tw:-7 c:<u>:20 c:<um:12 c:<un>:-10 c:<una:6 c:<und>:6 c:<up:-8 c:<up>:-7 c:<uw:6 c:<uw>:6 c:<van:-7
c:<ve:7 c:<vedi:6 c:<ver:7 c:<verj:-6 c:<verk:-9 c:<vers:7 c:<verz:8 c:<vi>:21 c:<vid:-7 c:<vida:-6 c:<vie:-11
c:<vier:-7 c:<vir:-8 c:<vire:-8 c:<vo:42 c:<vol:14 c:<volt:12 c:<voo:-11 c:<voor:-11 c:<vos:10 c:<vos>:12 c:<vou:18
c:<vous:11 c:<wa:-27 c:<waar:-6 c:<war:-7 c:<ware:-8 c:<wed:-8 c:<wee:-6 c:<weg:9 c:<wege:10 c:<wh:-13 c:<whe:-10
c:<when:-10 c:<wi:16 c:<wil:6 c:<will:8 c:<wir:9 c:<wird:7 c:<y>:7 c:<ya>:6 c:<ye:-7 c:<yo:8 c:<you:7 c:<your:9
c:<za:14 c:<zaa:7 c:<zaak:7 c:<zah:8 c:<zahl:8 c:<zij:-8 c:<zijn:-14 c:<zu:-11 c:<zu>:-6 c:<zuru:6 c:aad:6 c:aads:6
c:aadsm:6 c:aag:10 c:aagd:6 c:aagd>:6 c:aan:14 c:aan>:15 c:aang:6 c:aange:7 c:aard:7 c:aat:-6 c:aba:11 c:abad:9
c:abado:8 c:abe>:11 c:abl:13 c:abo:6 c:abog:12 c:aboga:12 c:aca:22 c:acao:10 c:acao>:10 c:ace:-11 c:acer:-6 c:ach:12
c:acho>:7 c:acht:10 c:achte:6 c:aci:-9 c:acoe:-6 c:acoes:-6 c:act>:6 c:acta:6 c:activ:6 c:actu:-9 c:actur:-7 c:acu:7
c:ada:6 c:adas>:7 c:add:-7 c:ade:16 c:ade>:13 c:adm:-11 c:admi:-8 c:admin:-6 c:ads:6 c:adsm:6 c:adsma:6 c:adv:13
c:advi:6 c:advo:7 c:aft:11 c:aga:-22 c:agar:-7 c:agare:-6 c:agat:-6 c:agata:-6 c:agd:6 c:agd>:6 c:agem:-6 c:agi:11
c:agir:7 c:ago:-8 c:ags:7 c:agv:11 c:agva:11 c:agvaa:11 c:ahl:7 c:ahn:12 c:ahnb:6 c:ahnbe:6 c:ahr:-8 c:ai>:11
c:aid:-6 c:ail:-6 c:aim:11 c:aim>:12 c:ain:8 c:ainte:6 c:air:-10 c:ais:12 c:aisi:10 c:aisi>:7 c:ait:-8 c:aju:10
c:ak>:10 c:alc:-7 c:alcos:-7 c:ald:-7 c:alem:9 c:alem>:8 c:alen:-8 c:alen>:-6 c:ales:7 c:ales>:7 c:ali:-14 c:alit:-8
c:alla:6 c:alla>:6 c:alm:7 c:almo:9 c:alq:8 c:alqu:8 c:alqui:7 c:alt>:7 c:alte:-10 c:alter:-7 c:ama:11 c:amat:7
c:ame:7 c:ame>:-10 c:amen:14 c:amia:6 c:amm:-10 c:amo:-6 c:amo>:-14 c:amt:-7 c:amts:-6 c:amtsg:-6 c:an>:16 c:ana:-13
c:ana>:-7 c:anc:-11 c:ance:-11 c:ancie:-7 c:anda:13 c:anda>:9 c:andan:6 c:andas:-8 c:ande:-11 c:andem:6 c:ander:-6
c:ang:9 c:ang>:-6 c:ange:14 c:angel:9 c:angen:9 c:ani:-16 c:ani>:-10 c:ank:-28 c:ank>:-16 c:anks:-9 c:anks>:-7
c:ano:-6 c:ano>:-9 c:anos:6 c:anos>:6 c:ant:13 c:ante>:6 c:anti:12 c:antw:8 c:anw:8 c:anwa:9 c:anwal:9 c:ao>:10
c:apers:6 c:appo:6 c:aqui:6 c:ar>:25 c:ara:17 c:ara>:19 c:arad:7 c:arb:7 c:arbei:-6 c:arbi:9 c:arbit:9 c:arc:7
c:arco:6 c:ard:-6 c:ard>:-9 c:ardes:-6 c:are:6 c:are>:-19 c:arec:6 c:arece:6 c:arem:18 c:arem>:8 c:aremo:11 c:ari:-8
c:ario:-6 c:ario>:-9 c:arla>:6 c:arme:6 c:aro:-13 c:aro>:-7 c:arr:8 c:art>:10 c:arta:10 c:arta>:9 c:arti:-10
c:artn:-6 c:artne:-6 c:as>:-17 c:ase:-8 c:ase>:-6 c:aso>:7 c:ass:6 c:asse:8 c:assig:13 c:assin:-9 c:assu:8 c:assun:8
c:ast:-8 c:ast>:-7 c:asu:6 c:at>:8 c:ata:9 c:ate>:11 c:atem:6 c:atemi:6 c:ater:7 c:ater>:10 c:ati:-19 c:atie:-12
c:atie>:-9 c:ativ:6 c:ato:-10 c:ats:-9 c:ats>:-13 c:att:19 c:atta:6 c:attar:7 c:atte:6 c:atto:10 c:attor:7 c:atu:-8
c:atur:-7 c:atura:-6 c:au>:7 c:auc:-6 c:auch:-7 c:auch>:-7 c:aud:12 c:audo:7 c:audo>:7 c:ausa:8 c:ausa>:7 c:autom:-6
c:avoc:7 c:avoca:7 c:avor:-7 c:avv:11 c:avv>:6 c:avvo:6 c:avvoc:6 c:aw>:6 c:ay>:-9 c:aza:8 c:azio:6 c:azion:6
c:azo:-6 c:azo>:-8 c:bad:8 c:bado:8 c:bado>:8 c:ban:-12 c:bank:-9 c:bank>:-7 c:bar:17 c:bar>:9 c:bat:6 c:bater:6
c:be>:17 c:bego:6 c:begon:6 c:bem:-6 c:ber:-14 c:ber>:-8 c:berei:8 c:berse:6 c:best:-7 c:beste:-8 c:bet:12 c:beta:-8
c:betal:-8 c:bete:6 c:betr:11 c:betre:10 c:betru:6 c:bid:-11 c:bido:-11 c:bido>:-11 c:bie:-8 c:bien>:-6 c:bij:6
c:bim:6 c:bitr:6 c:bitra:9 c:bitt:-8 c:bitte:-8 c:ble:7 c:bog:12 c:boga:12 c:bogad:12 c:bon:-7 c:brig:-7 c:bril:8
c:bru:9 c:bue:-10 c:buen:-10 c:buena:-7 c:bun:8 c:bung:6 c:buona:7 c:but:-7 c:caa:6 c:caat:6 c:caat>:6 c:cab:-7
c:cabi:-6 c:can:-16 c:can>:-9 c:cao:11 c:cao>:11 c:car:16 c:care:6 c:cart:9 c:carta:11 c:cas:8 c:cas>:10 c:caso:10
c:caso>:10 c:cat:20 c:cat>:13 c:cate:6 c:cate>:8 c:cats:-7 c:cats>:-7 c:cau:6 c:caus:6 c:causa:8 c:cebe:-6 c:cebi:8
c:ced:-8 c:cen:7 c:cess:11 c:cessa:6 c:cesso:7 c:ch>:15 c:cha:18 c:chad:17 c:chade:14 c:che>:7 c:cheid:6 c:chi:-9
c:chi>:7 c:chla:7 c:chlag:8 c:chn:-10 c:chnu:-8 c:chnun:-7 c:cho:10 c:chon>:6 c:cht:15 c:cht>:-11 c:chte:12
c:chter:8 c:chts:11 c:chtsv:8 c:ciad:6 c:cias:-7 c:cias>:-7 c:cib:-7 c:cibi:-6 c:cibid:-10 c:cie:-9 c:cier:-6
c:cim:6 c:cima:6 c:cima>:6 c:cio>:9 c:citor:6 c:ck>:-6 c:cla:11 c:clai:13 c:claim:11 c:clud:6 c:cludi:6 c:co>:13
c:cod:-8 c:coe:-6 c:coes:-6 c:coes>:-6 c:col:-12 c:coll:-6 c:com:12 c:com>:11 c:comm:19 c:comme:8 c:commu:7 c:como:6
c:como>:6 c:comp:-16 c:con:11 c:conc:-7 c:concu:-7 c:conf:-9 c:confi:-8 c:confo:-6 c:confr:8 c:cont:8 c:contr:13
c:corr:-7 c:corre:-9 c:cre:-11 c:cred:-8 c:credi:-7 c:cri:9 c:crit:12 c:crito:6 c:cta:6 c:cti:12 c:ctio:13
c:ction:13 c:ctivi:6 c:ctu:-11 c:cua:7 c:cual:7 c:cue:-8 c:cuen:-8 c:cuent:-8 c:cul:-11 c:culp:-8 c:culpa:-6
c:cuo:-10 c:cur:-11 c:curs:-9 c:curso:-8 c:cusam:6 c:cut:6 c:da>:-9 c:daa:6 c:dagv:11 c:dagva:11 c:dal:-8 c:dam:-13
c:damo:-6 c:damos:-6 c:dan:24 c:dan>:6 c:dank:-11 c:dann:15 c:danni:9 c:dano:9 c:danos:7 c:dans:-6 c:dans>:-6
c:dant:11 c:dant>:6 c:dar:7 c:day>:-7 c:de>:-6 c:dec:8 c:decem:7 c:def:15 c:defe:14 c:defen:13 c:del:-7 c:del>:-6
c:delai:-6 c:dem:16 c:dema:6 c:deme:10 c:demen:7 c:den>:-18 c:denu:6 c:denun:6 c:depo:6 c:der>:-7 c:des:-16
c:desc:-6 c:desd:-7 c:desp:6 c:deur:7 c:dezem:6 c:di>:-9 c:dia:-7 c:dia>:-8 c:dic:6 c:dice>:10 c:din:10 c:ding:15
c:ding>:19 c:diq:-6 c:diqu:-6 c:dire>:-9 c:direc:10 c:dirig:6 c:dit:-11 c:dite:-9 c:dite>:-7 c:diti>:-6 c:dito>:11
c:ditor:-9 c:dmi:-8 c:dmin:-6 c:dmini:-6 c:do>:-13 c:doma:-6 c:don:-15 c:donn:-6 c:dor:-10 c:dor>:-6 c:dore:-6
c:dores:-7 c:dos>:-12 c:doss:12 c:dossi:12 c:dov:6 c:draf:6 c:draft:6 c:dre:11 c:drei:10 c:dreig:10 c:dres:-6
c:dress:-8 c:dri:6 c:ds>:-8 c:dsm:6 c:dsma:6 c:dt>:12 c:due:-6 c:dun:6 c:duz:6 c:dvi:6 c:eanc:-6 c:ear:-7 c:ebe:7
c:ebe>:6 c:ebr:6 c:ebt:-7 c:ebt>:-6 c:eca:8 c:eca>:9 c:ecebi:8 c:ecem:6 c:ecemb:8 c:ech:14 c:echn:-8 c:echnu:-6
c:echt:19 c:echts:16 c:eci:-14 c:ecib:-7 c:ecibi:-7 c:eck:6 c:eco:-12 c:econ:6 c:ectio:7 c:eda:-7 c:ede:-11
c:edera:-7 c:edi:8 c:edia:11 c:ediam:6 c:edin:11 c:eding:11 c:edit:-7 c:edor:-9 c:edore:-6 c:ee>:-10 c:eed:-7
c:eedo:-6 c:eedor:-6 c:eef:12 c:eeft:7 c:eeft>:7 c:eer:6 c:eer>:9 c:efe:9 c:efen:13 c:efens:6 c:effe:-7 c:effi:7
c:efor:6 c:ege:22 c:egen:26 c:egen>:19 c:ego:7 c:egon:6 c:ehe:6 c:ehen>:6 c:ehmen:6 c:ehr:-9 c:ehr>:-6 c:ei>:6
c:eib:12 c:eibu:7 c:eibun:7 c:eige>:8 c:eil:6 c:eil>:8 c:ein>:12 c:eine:-10 c:eit>:-8 c:eite:6 c:eja:8 c:ek>:-6
c:ekk:7 c:ekke:8 c:ekken:8 c:eks:6 c:el>:-10 c:elan:6 c:elde:-6 c:eleg:11 c:elij:-7 c:elijk:-7 c:elin:6 c:ell:-6
c:ella:-10 c:ella>:-12 c:elle>:8 c:ellos:6 c:emb:6 c:emo:7 c:emos:13 c:emos>:13 c:ena:-6 c:ence:6 c:ence>:7
c:enci:-11 c:end:11 c:end>:6 c:ende:6 c:endun:7 c:enh:7 c:enho:7 c:eni:-10 c:enko:8 c:enkom:8 c:enn:6 c:enne:-6
c:enor:11 c:enore:8 c:ens:-9 c:ens>:-11 c:ent:-23 c:enta:9 c:entat:6 c:enti:-14 c:entit:-9 c:ento:-7 c:entro:6
c:enunc:6 c:env:-7 c:envi:-10 c:enz:-10 c:enza:-6 c:enza>:-6 c:eo>:-6 c:eor:-6 c:epr:9 c:epre:10 c:epres:11 c:equ:-7
c:er>:-20 c:era:13 c:era>:13 c:erac:-8 c:eraca:-6 c:erc:8 c:erce:6 c:erd:9 c:erde:10 c:erder:7 c:ere:28 c:erei:13
c:ereit:6 c:erel:12 c:eren>:7 c:erh:7 c:eri:-20 c:eri>:7 c:eria:-14 c:erich:-6 c:erin:-6 c:erj:-6 c:erja:-6
c:erk:-10 c:erme:6 c:ern:6 c:ero:-13 c:ero>:-13 c:erp:8 c:err:8 c:erre:6 c:errn:7 c:errn>:7 c:ers>:-10 c:ersa:6
c:erse:7 c:erst:-6 c:erst>:-6 c:ert:12 c:ert>:7 c:ertr:10 c:erw:-7 c:erwa:-10 c:erwal:-8 c:erz:7 c:erzu:8 c:erzug:7
c:es>:-50 c:esa:-11 c:esc:12 c:esche:6 c:escr:12 c:escri:11 c:esd:-9 c:ese:13 c:ese>:6 c:esen:7 c:esent:10 c:esp:14
c:espon:6 c:ess:-6 c:ess>:-8 c:essa>:11 c:essag:-14 c:esse:-7 c:esse>:-9 c:esso>:9 c:est:12 c:est>:-11 c:estar:18
c:estat:-10 c:esto:-6 c:estr:10 c:estu:10 c:estud:6 c:et>:-11 c:eta:-14 c:etal:-12 c:etale:-6 c:eten:7 c:eten>:8
c:eto:13 c:eto>:13 c:etr:15 c:etrad:7 c:etre:8 c:etrei:10 c:etrug:6 c:ets:-6 c:ets>:-7 c:ette:-8 c:ettet:-7
c:etti:-6 c:eun:-8 c:eves:-6 c:evi:-7 c:evo:-13 c:evr:8 c:evra:7 c:evraa:6 c:ext:-8 c:ey>:25 c:ez>:10 c:ezado:6
c:ezem:6 c:ezemb:6 c:fa>:9 c:faca:11 c:face:-6 c:fact:-8 c:factu:-8 c:fai:-11 c:fatu:-8 c:fatur:-8 c:fe>:-6
c:fec:-10 c:fen:13 c:fens:9 c:feren:-6 c:feri:-8 c:ferm:10 c:fic:-6 c:fici:-7 c:fig:-15 c:figl:-10 c:figli:-10
c:fil:6 c:file:8 c:fina:-12 c:final:-7 c:fir:-6 c:firm:-7 c:firma:-8 c:fis:-6 c:foi:-7 c:fon:-6 c:for:11 c:for>:-6
c:form:13 c:forma:10 c:freig:-8 c:ft>:8 c:furt:7 c:furth:7 c:gada:18 c:gada>:18 c:gado:-11 c:gado>:-7 c:gan:-8
c:gar>:13 c:gare:-6 c:gas:-6 c:gat:-8 c:gata:-6 c:gata>:-6 c:gd>:11 c:ge>:7 c:ged:11 c:gedi:8 c:gedin:10 c:gee:-8
c:geen:-6 c:geen>:-6 c:geg:6 c:gege:8 c:gegen:10 c:gel:-8 c:geleg:7 c:geli:-6 c:gem:-6 c:gema:7 c:geme:-9 c:gen>:6
c:gens>:-6 c:gent:-14 c:genti:-6 c:geo:-6 c:ger>:-8 c:ges>:7 c:gev:7 c:gevr:6 c:gevra:6 c:gge:6 c:gger:6 c:ggi:-7
c:gio:-7 c:gir:13 c:gire:7 c:girem:7 c:giu:9 c:gli:-16 c:gno:-8 c:gnor:-9 c:gnora:-7 c:goe:-7 c:goed:-6 c:gor:-9
c:gpd:-6 c:gpd>:-6 c:gra:-8 c:gri:7 c:gruz:7 c:gruzi:7 c:gsk:8 c:gsv:6 c:gsve:7 c:gsver:7 c:gua:10 c:guar:6
c:guard:6 c:gue:9 c:gun:8 c:gung:12 c:gung>:11 c:gva:11 c:gvaa:11 c:gvaar:11 c:ha>:-16 c:hab:21 c:habe:7 c:habe>:8
c:habl:13 c:hable:7 c:had:8 c:hade:14 c:hade>:7 c:hal:-13 c:hall:-7 c:hallo:-7 c:halte:-7 c:hang:6 c:hank:-10
c:hanks:-7 c:harc:6 c:he>:14 c:hebe:6 c:hee:9 c:heef:7 c:heeft:7 c:heid>:6 c:her:10 c:her>:7 c:herm:-6 c:herr:10
c:herrn:7 c:hi>:6 c:hier:-8 c:hijo:-6 c:him>:6 c:hla:7 c:hlag:8 c:hlag>:8 c:hlu:-8 c:hme:9 c:hmen:7 c:hnbe:6
c:hnbes:6 c:ho>:16 c:hon>:6 c:hone:-6 c:hor:7 c:hr>:-7 c:hre:8 c:hrea:6 c:hreat:6 c:hren:7 c:hrt:-9 c:ht>:-10
c:hte:12 c:hter:8 c:hter>:9 c:hts:11 c:htsv:8 c:htsvo:8 c:hui:6 c:iabl:6 c:iable:6 c:iad:6 c:ial:-6 c:iale:-6
c:iam:-10 c:iamo:-11 c:iamo>:-10 c:ias:-9 c:ias>:-11 c:iat:-6 c:ibi:-7 c:ibid:-11 c:ibido:-11 c:ibu:7 c:ibun:7
c:ibung:7 c:ic>:6 c:ica>:-8 c:icac:7 c:icat:7 c:ice>:9 c:iche>:6 c:icht:-6 c:icht>:-7 c:ici:8 c:icio:8 c:icio>:7
c:ico:7 c:ico>:6 c:ida:-8 c:ido:-19 c:ido>:-17 c:ie>:6 c:ied:12 c:iede:10 c:ieder:6 c:ien:-14 c:ien>:-7 c:ient>:9
c:iere:12 c:iere>:6 c:iers:-7 c:iers>:-7 c:iet:-6 c:if>:6 c:ig>:9 c:igar:11 c:igar>:12 c:igd:6 c:ige>:9 c:igl:-10
c:igli:-10 c:iglio:-6 c:igna:6 c:igno:-6 c:ignor:-9 c:igo:-13 c:igo>:-7 c:igu:8 c:igun:8 c:igung:8 c:ij>:12
c:ijn:-12 c:ijn>:-9 c:il>:10 c:ile>:-7 c:ill:12 c:ille:9 c:im>:19 c:ima:7 c:ima>:12 c:ime:6 c:imm:-6 c:imp:-9
c:ina:-11 c:ina>:7 c:inal:-11 c:inar>:6 c:inat:-8 c:ind:-11 c:ine>:-6 c:inf:7 c:info:7 c:infor:7 c:ing:9 c:ing>:9
c:ingen:-8 c:inges:7 c:inh:10 c:inho:11 c:inho>:7 c:ini:8 c:inj:8 c:inju:7 c:injun:6 c:inl:7 c:insi:10 c:insis:10
c:inso:-11 c:insol:-11 c:inst:8 c:int:15 c:inu:6 c:io>:11 c:ion:23 c:ion>:8 c:ione:10 c:ione>:11 c:iqu:-22
c:ique:-14 c:ique>:-14 c:iqui:-7 c:iquid:-8 c:ir>:-7 c:ira:9 c:ird:7 c:ird>:7 c:ire:-11 c:ire>:-19 c:irec:10
c:irect:12 c:iremo:9 c:irig:6 c:irigi:6 c:irm:-7 c:irma:-8 c:irmad:-6 c:iro:-11 c:iro>:-9 c:ise:7 c:ise>:6 c:isi:9
c:isp:6 c:ist:-7 c:isto:-9 c:isto>:-8 c:it>:-25 c:ita:-23 c:ita>:-6 c:ite:-17 c:ite>:-15 c:ites:-9 c:ites>:-8
c:itio:8 c:ition:8 c:ito:-6 c:itor>:6 c:itori:8 c:itors:-7 c:itr:6 c:itra:8 c:its>:8 c:itt:16 c:itti:13 c:ittin:6
c:ity:6 c:ity>:6 c:iva:9 c:iva>:6 c:ivere:-7 c:ivi:7 c:ivr:11 c:ivra:8 c:izi:10 c:izio:8 c:jah:-11 c:jahr:-11
c:je>:-9 c:jn>:-9 c:jou:-9 c:jud:6 c:jui:16 c:juiz:8 c:juiza:6 c:junc:6 c:jus:-7 c:juste:-7 c:kan:-11 c:kann:-8
c:kann>:-7 c:kei:-11 c:kein:-8 c:keine:-10 c:kend:7 c:ker:6 c:ker>:6 c:kij:6 c:kijk:6 c:kin:-6 c:kla:8 c:klag:16
c:klage:15 c:komm:-14 c:komme:-10 c:koms:8 c:komst:8 c:konta:6 c:kor:9 c:kort:10 c:kos:7 c:kost:7 c:koste:7 c:ks>:-6
c:kunt:-6 c:kunt>:-6 c:la>:7 c:laa:-8 c:lac:-6 c:lado:-6 c:lado>:-6 c:lag:27 c:lag>:14 c:lage:14 c:lage>:10 c:lai:13
c:laim:11 c:laim>:12 c:lain:7 c:lam:7 c:lan:-11 c:land:-12 c:lar:-19 c:lari:-6 c:lass:10 c:lasse:9 c:lat:9 c:latio:9
c:laud:6 c:laudo:6 c:law:8 c:law>:6 c:lazo>:-7 c:lba:6 c:lc>:8 c:lcos:-7 c:lcosa:-7 c:lde:-10 c:lden:-6 c:le>:-14
c:leg:12 c:lei:-14 c:lek:6 c:lekk:7 c:lekke:7 c:lem:11 c:lem>:7 c:len:-11 c:len>:-7 c:les:15 c:les>:13 c:let:14
c:letr:7 c:letra:7 c:lett:10 c:letto:7 c:leu:-6 c:leur:-7 c:leurs:-7 c:ley:24 c:ley>:24 c:lf>:-6 c:lia:-8 c:lich>:-9
c:liche:8 c:lie:-8 c:lieg:-6 c:lig:17 c:liga:13 c:ligar:12 c:lij:-13 c:lijk:-8 c:lim:9 c:limi:10 c:lin:-6 c:ling:-7
c:liq:-9 c:liqu:-9 c:liqui:-8 c:list:-9 c:lit:-12 c:lita:-8 c:liv:6 c:liza:-6 c:llc:6 c:llc>:6 c:lle>:11 c:llo>:-8
c:llos:6 c:llos>:6 c:lmo:9 c:lo>:-12 c:log:-6 c:loo:-8 c:los>:6 c:lpa:-6 c:lqu:8 c:lqui:7 c:lt>:9 c:ltam:12
c:ltam>:12 c:lte:-8 c:lter>:-7 c:ludi:6 c:ludin:6 c:lund:-6 c:lundi:-6 c:lung>:-7 c:lve:-12 c:lven:-9 c:mac:7
c:mach:8 c:macht:7 c:mados:7 c:mah:12 c:mahn:12 c:mahnb:6 c:mala:-7 c:mana:-10 c:mand:16 c:manda:19 c:mando:-6
c:mani:-6 c:mant:-6 c:mati:-8 c:matiq:-6 c:matt:6 c:me>:25 c:med:6 c:meil:-6 c:meill:-6 c:mein:6 c:men:-19 c:mend:-8
c:menda:-6 c:mensa:-7 c:ment:-8 c:mera:6 c:mero:-6 c:mero>:-6 c:mes:-11 c:mes>:-8 c:mess:-7 c:messa:-10 c:meto:9
c:meto>:9 c:mett:-8 c:mette:-6 c:mi>:25 c:mia:6 c:mij:10 c:mij>:7 c:min:-6 c:mio:6 c:mio>:7 c:mita:-6 c:mma:12
c:mme:-8 c:mmer:-6 c:mmer>:-6 c:mmt:-8 c:mmt>:-8 c:mmu:6 c:mmun:6 c:mmuni:7 c:moc:9 c:moe:-8 c:mom:-6 c:mome:-6
c:momen:-6 c:mon:13 c:mond:6 c:mone:-6 c:moni:7 c:monit:7 c:mora:6 c:mpl:-9 c:mple:-10 c:mpo:-7 c:mpt:-6 c:mr>:22
c:mst:8 c:mst>:8 c:mts:-6 c:mtsg:-6 c:mtsge:-6 c:my>:7 c:nada:-6 c:nada>:-6 c:nah:6 c:nahm:6 c:nahme:6 c:nal:-19
c:nal>:-7 c:nale:-10 c:nale>:-9 c:nali:-7 c:nalit:-8 c:nao:-6 c:nao>:-6 c:nar>:6 c:nare:-8 c:nare>:-7 c:nbesc:6
c:nce:-11 c:nce>:-6 c:nch>:6 c:nci:-8 c:ncie:-9 c:ncier:-6 c:nclud:6 c:ncti:6 c:nctio:6 c:ncur:-6 c:ncurs:-7
c:nd>:13 c:nda:10 c:ndam:-10 c:ndamo:-7 c:ndan:17 c:ndant:11 c:ndas:-8 c:ndas>:-8 c:ndata:7 c:ndem:8 c:ndeme:6
c:nder:-8 c:ndere:-9 c:ndl:-8 c:ndo:-6 c:nds:-6 c:ndu:6 c:ndun:6 c:ndung:6 c:ne>:-14 c:nem:-7 c:nem>:-8 c:ner:-16
c:nera:-6 c:net:-12 c:net>:-12 c:new:-6 c:nfi:-7 c:nfir:-8 c:nfirm:-8 c:nfr:6 c:nge:11 c:ngel:10 c:ngele:9
c:ngen>:-9 c:nges:9 c:ngest:8 c:ngs:12 c:ngsk:8 c:ngsv:6 c:ngsve:7 c:nho:20 c:nho>:14 c:ni>:-8 c:nic:6 c:nica>:-9
c:nici:6 c:nico:7 c:nico>:6 c:nin:-6 c:ning:-8 c:nis:-9 c:nist:-7 c:njun:6 c:njunc:6 c:nk>:-17 c:nke:-6 c:nko:12
c:nkom:8 c:nkoms:8 c:nks:-8 c:nks>:-7 c:nner:-6 c:nno:-6 c:nns:10 c:no>:-26 c:nom:-9 c:nora:-8 c:nore:6 c:nores:8
c:nos:20 c:nos>:20 c:nossa:-7 c:not:-7 c:nou:-6 c:nse:9 c:nsei:10 c:nseil:11 c:nsen:-9 c:nsi:9 c:nsis:10 c:nsist:10
c:nso:-9 c:nsol:-11 c:nsolv:-10 c:nst:23 c:nst>:17 c:nstru:6 c:nt>:-10 c:nta:9 c:ntak:6 c:ntakt:6 c:ntat:15
c:ntato:7 c:nte>:9 c:nten:-6 c:nter>:-6 c:ntere:9 c:nterl:8 c:ntes:6 c:ntile:-7 c:ntin:6 c:ntit:-9 c:ntiv:7
c:ntivo:6 c:ntos:-7 c:ntos>:-7 c:ntr:16 c:ntra>:6 c:ntro:11 c:ntro>:14 c:nts:-7 c:ntw:7 c:num:-7 c:nume:-6
c:numer:-6 c:nunc:9 c:nunci:9 c:nung:-9 c:nung>:-8 c:nvi:-11 c:nwa:10 c:nwal:9 c:nwalt:9 c:ober:-6 c:obr:8 c:obre>:7
c:oca:26 c:ocaa:6 c:ocaat:6 c:ocat:14 c:ocat>:10 c:ocats:-7 c:oce:9 c:oces:12 c:ocess:10 c:och:-7 c:oci:-9 c:ocia:-8
c:oco:8 c:oco>:7 c:ocu:8 c:oda:-6 c:odi:-7 c:oed:-9 c:oede:-6 c:oen:-7 c:oes:-11 c:oes>:-7 c:oga:8 c:ogad:13
c:ogada:20 c:ogado:-7 c:oge:-7 c:ohe:6 c:ois:-18 c:ois>:-15 c:oit:-9 c:oit>:-8 c:ok>:-10 c:ole:-8 c:olle:-6 c:olt:12
c:olta:13 c:olv:-15 c:olve:-14 c:olven:-10 c:oma:-17 c:omat:-6 c:omati:-7 c:ome:-8 c:omen:-10 c:omm:18 c:omma:11
c:ommu:7 c:ommun:7 c:omp:-11 c:oms:8 c:omst:8 c:omst>:8 c:onare:-7 c:onat:7 c:onc:-13 c:once>:-6 c:oncu:-7
c:oncur:-7 c:ond:20 c:ondan:7 c:ondr:8 c:ondre:6 c:one:-10 c:oner:-6 c:onf:-9 c:onfi:-8 c:onfir:-8 c:onfo:-6
c:onfor:-6 c:onfr:8 c:onit:6 c:onito:7 c:onj:-6 c:onne:8 c:onnen:7 c:ono:-9 c:ono>:-7 c:ons:24 c:ons>:11 c:onse:6
c:onsei:11 c:onsen:-7 c:onso:6 c:onst:6 c:onst>:9 c:ont:14 c:ontak:6 c:ontat:8 c:onto:-6 c:onto>:-6 c:ontr:13
c:ontra:8 c:ook:-14 c:ook>:-9 c:oor:-15 c:oord:-6 c:ope:-8 c:opi:-6 c:opo:13 c:opon:7 c:oppo:8 c:ord:-11 c:ord>:-9
c:orden:-6 c:order:10 c:ordn:-6 c:ordt:10 c:ordt>:10 c:org:-11 c:oria:9 c:oria>:9 c:orio:6 c:orio>:7 c:oris:-6
c:orm:14 c:orma:11 c:orney:7 c:orno:-6 c:orno>:-7 c:orr:-9 c:ors>:-6 c:orsc:8 c:orsch:8 c:ort:22 c:orta:-6 c:orte:15
c:os>:24 c:osa:-6 c:osi:9 c:osit:8 c:ositi:8 c:ossa:-9 c:ossi:11 c:ossie:12 c:osso>:-9 c:ossos:6 c:ost:9 c:oste:6
c:osten:7 c:ota:-7 c:ota>:-6 c:ote>:-6 c:otes:13 c:otest:11 c:otif:6 c:oto:-7 c:otoc:-7 c:otoco:-7 c:ou>:-15
c:ounts:-6 c:our:8 c:ours:6 c:ouv:-6 c:ove:-10 c:ow>:-10 c:owl:27 c:owle:27 c:pac:6 c:pach:7 c:pacho:6 c:pag:-16
c:paga:-14 c:pagar:-7 c:pagat:-6 c:para:6 c:parad:7 c:part:-10 c:parti:-8 c:partn:-6 c:pas:-10 c:pas>:-6 c:passe:8
c:pd>:-6 c:pen>:8 c:pena:-9 c:pena>:-7 c:per>:-8 c:perd:11 c:perde:7 c:pers:6 c:pet:6 c:pia:-6 c:pla:-9 c:plai:6
c:plain:7 c:ple:-8 c:poi:6 c:poi>:7 c:pon:20 c:pond:12 c:pons>:6 c:por:15 c:por>:7 c:porta:-7 c:posi:12 c:posit:8
c:poss:-6 c:ppena:-7 c:ppo:11 c:ppor:7 c:ppre:-7 c:ppres:-6 c:pre:13 c:prefe:-6 c:pres:12 c:presc:6 c:prese:11
c:prim:7 c:proc:14 c:proce:8 c:propo:6 c:prote:8 c:prov:-7 c:prove:-6 c:pue:9 c:pues:8 c:pui:7 c:puis:7 c:qual:8
c:qualc:-7 c:quale:6 c:que:6 c:quel:-7 c:quem>:6 c:quer:8 c:quere:10 c:quet:6 c:qui:8 c:quid:-7 c:quida:-6 c:quie:9
c:quin:6 c:ra>:22 c:raa:14 c:raad:6 c:raads:6 c:raagd:6 c:rab:7 c:rac:-12 c:racao:-6 c:rado:8 c:rado>:8 c:raf:8
c:rag>:-8 c:rage:6 c:rags:7 c:rai:10 c:rais:10 c:rais>:8 c:raj:6 c:ram:-10 c:ranc:-9 c:rans:7 c:rappo:6 c:rar:7
c:ras>:6 c:rat>:6 c:rato:-6 c:rato>:-7 c:rbe:-6 c:rbei:-6 c:rbi:7 c:rbit:7 c:rbitr:9 c:rce:9 c:rcei:6 c:rceir:6
c:rd>:-12 c:rde:6 c:rder:18 c:rdere:6 c:rderi:7 c:rdes:-6 c:rdes>:-6 c:rdt:10 c:rdt>:10 c:re>:-11 c:rea:18 c:reau:6
c:reau>:6 c:rec:8 c:rech:13 c:rechn:-8 c:recht:20 c:reci:-11 c:recib:-7 c:reco:-7 c:rect:8 c:red:-8 c:redi:-8
c:redit:-7 c:ree>:-10 c:reg:-7 c:rei:27 c:reib:12 c:reibu:7 c:rel:14 c:relo:9 c:relo>:9 c:rem:20 c:rem>:6 c:reme:-7
c:remen:-6 c:remo:24 c:remos:23 c:ren:6 c:ren>:7 c:rena:6 c:renci:-6 c:rend:7 c:reo:-7 c:rep:7 c:repr:11 c:repre:10
c:rer:7 c:res>:-13 c:resa:-7 c:resc:8 c:rescr:6 c:rese:13 c:resen:9 c:resp:12 c:respe:6 c:ress:-8 c:ress>:-7
c:reta:-6 c:reu:-7 c:rgo:-6 c:rgp:-6 c:rgpd:-6 c:rgpd>:-6 c:ri>:8 c:ria>:7 c:ric:-16 c:rice:-10 c:rice>:-6 c:rid:7
c:rie:-13 c:rien:-10 c:rien>:-6 c:rier:-8 c:rier>:-6 c:rig:-9 c:rigo:-6 c:rij:7 c:ril:8 c:ring:-8 c:rir:-7 c:ris:16
c:risc:7 c:riva>:6 c:river:-6 c:rja:-7 c:rl>:6 c:rla:6 c:rla>:7 c:rle:-6 c:rlo:-7 c:rm>:-8 c:rmat:-7 c:rme:17
c:rme>:12 c:rmer:7 c:rmo:6 c:rmo>:8 c:rnes:-6 c:rnes>:-6 c:rney:7 c:rno>:-7 c:roc:17 c:roce:8 c:roces:9 c:roe:7
c:rof:-8 c:rog:-8 c:roga:-6 c:roi:-13 c:rop:6 c:ropo:6 c:ros:-6 c:rot:8 c:rote:8 c:rotes:11 c:rov:-7 c:row:24
c:roz:-7 c:rresp:6 c:rrn:7 c:rrn>:7 c:rs>:-15 c:rsc:12 c:rsch:11 c:rschl:8 c:rse:10 c:rso:-12 c:rso>:-7 c:rst:-7
c:rst>:-7 c:rt>:11 c:rta>:8 c:rte:6 c:rth:6 c:rthe:7 c:rther:7 c:rti:-6 c:rtn:-6 c:rtne:-6 c:rtner:-6 c:rto:-7
c:rto>:-6 c:rtr:9 c:ruc:14 c:ruct:8 c:ructe:6 c:ruf:9 c:rug:14 c:rugg:6 c:rugge:6 c:run:-8 c:ruz:7 c:ruzi:7
c:ruzi>:7 c:rwa:-8 c:rwal:-8 c:rwalt:-8 c:rzu:8 c:rzug:6 c:sa>:7 c:sab:9 c:saba:9 c:sabad:8 c:sag:-17 c:sage:-18
c:sage>:-9 c:sai:12 c:sais:8 c:saisi:10 c:sam:6 c:samo:7 c:samos:7 c:sati:-6 c:sca:-11 c:sch:17 c:scha:16 c:schad:18
c:schla:8 c:scr:8 c:scri:9 c:scrit:10 c:scu:-6 c:scul:-7 c:sculp:-8 c:sda:-12 c:se>:9 c:see:13 c:see>:10 c:sei:16
c:sei>:8 c:seil:11 c:seil>:6 c:sel:6 c:sem:-7 c:sema:-6 c:sen:13 c:sen>:-9 c:send:8 c:sendu:7 c:seno:11 c:senor:11
c:senta:7 c:sera:10 c:set:-7 c:seu:12 c:seu>:6 c:sger:-6 c:sgeri:-6 c:si>:25 c:sid:-16 c:side:-6 c:sido:-6
c:sido>:-6 c:sie:19 c:sie>:10 c:sier:11 c:sier>:10 c:sig:10 c:sign:6 c:signa:7 c:sim:-9 c:sin:-9 c:sis:18 c:sist:16
c:siste:6 c:sisti:7 c:siti:9 c:sitio:8 c:sla:7 c:sma:6 c:sme:-11 c:smet:-6 c:smett:-6 c:so>:-10 c:sob:8 c:sobr:6
c:soc:-9 c:soci:-10 c:socia:-6 c:solv:-12 c:solve:-11 c:somm:6 c:sons:11 c:sonst:8 c:sou:-14 c:sper:-8 c:spet:7
c:spo:15 c:spon:6 c:spond:10 c:sque>:6 c:ss>:-10 c:ssa:-19 c:ssag:-15 c:ssage:-14 c:sse>:-12 c:sser:6 c:ssi:13
c:ssi>:6 c:ssie:13 c:ssier:10 c:ssig:13 c:ssign:13 c:ssin:-13 c:ssing:-6 c:sso>:8 c:ssos:6 c:ssos>:6 c:ssu:8
c:ssun:10 c:st>:-12 c:sta:9 c:staat:-6 c:stam:-7 c:star:15 c:stara:12 c:stare:7 c:stat:-7 c:stati:-13 c:stel:11
c:sten:10 c:ster:-8 c:stere:-6 c:sti:13 c:stim:-6 c:sto:-13 c:stop>:-6 c:struc:8 c:su>:12 c:sui:10 c:suiv:6
c:suivr:6 c:sul:-7 c:sum:14 c:sun:19 c:sunt:12 c:sunto:6 c:sup:-6 c:sus:-6 c:sve:8 c:sver:8 c:sverf:6 c:svo:7
c:svor:7 c:svors:8 c:sys:-6 c:syst:-6 c:syste:-6 c:ta>:-9 c:taa:-6 c:taat:-6 c:taat>:-6 c:tac:6 c:tact>:6 c:tag:-15
c:tag>:-9 c:tak:6 c:takt:6 c:tale>:7 c:talen:-6 c:tam>:12 c:tamo:-8 c:tamos:-7 c:tar:6 c:tara:14 c:tara>:15
c:tard:-14 c:tarde:-9 c:tarem:9 c:tas:-8 c:tas>:-6 c:tat:11 c:tati:-6 c:tatio:-8 c:tatt:6 c:tatta:8 c:te>:7 c:ted:9
c:ted>:9 c:teli:6 c:tell>:-6 c:telle:9 c:tem>:-10 c:temb:-7 c:teme:6 c:temi:6 c:ten:12 c:ten>:12 c:tenc:-8 c:tene:7
c:ter:12 c:terc:7 c:teren:-6 c:teres:7 c:teri:-8 c:teria:-6 c:terl:8 c:terla:8 c:ters:-8 c:test:11 c:testa:12
c:tete:-7 c:tete>:-7 c:teu:-9 c:teur:-6 c:tge:10 c:tha:-9 c:than:-6 c:thank:-11 c:the:8 c:ther:6 c:ther>:6 c:thi:9
c:threa:6 c:ti>:-15 c:tid:-7 c:tida:-6 c:tien:-8 c:tier:12 c:tiere:8 c:tif:7 c:tile>:-6 c:tim:-6 c:tin:6 c:tio:15
c:tion:17 c:tion>:14 c:tit:-7 c:tito:-6 c:tiv:22 c:tiva:8 c:tivi:6 c:tli:6 c:tlic:6 c:tlich:6 c:tne:-7 c:tner:-6
c:tner>:-6 c:toco:-6 c:tom:-6 c:toma:-7 c:tomat:-6 c:top:-8 c:top>:-8 c:tor:6 c:tor>:7 c:tore:-9 c:tores:-7
c:tori:11 c:torio:7 c:torne:7 c:tors:-7 c:tors>:-7 c:tos:-7 c:tos>:-10 c:trac:-9 c:trado:7 c:trag>:-7 c:trags:7
c:traj:6 c:trans:7 c:trat:-8 c:trato:-7 c:tre:13 c:trei:8 c:treib:10 c:trek:6 c:tres:-6 c:tri:-8 c:tric:-7 c:tro:13
c:tro>:13 c:tru:11 c:truc:9 c:truct:8 c:trug:6 c:ts>:-16 c:tsc:-8 c:tsch:-8 c:tsg:-6 c:tsge:-6 c:tsger:-6 c:tsv:8
c:tsvo:8 c:tsvor:8 c:tta:12 c:tta>:7 c:ttar:6 c:tte:-6 c:ttete:-7 c:tti:6 c:tti>:-6 c:ttin:7 c:tto:17 c:tto>:8
c:ttorn:7 c:tu>:-6 c:tud:8 c:tur:-6 c:twer:6 c:tz>:7 c:ual:16 c:ualc:-7 c:ualco:-7 c:uale:9 c:uale>:7 c:ualq:6
c:ualqu:6 c:uar:8 c:uard:7 c:ubl:-10 c:ubli:-8 c:ubr:-9 c:ubri:-7 c:uct:11 c:ucte:6 c:ucted:6 c:udi:19 c:udic:6
c:udice:6 c:udin:6 c:uding:6 c:udo>:6 c:uel:-14 c:uell:-7 c:uem>:6 c:uen:-14 c:uena:-7 c:uenas:-6 c:uent:-7
c:uenta:-8 c:uer:11 c:uere:10 c:uerel:12 c:ues:10 c:uet:6 c:uev:-6 c:ueve:-6 c:uez:7 c:uez>:7 c:ug>:9 c:uge:6
c:ugg:6 c:ui>:10 c:uie:9 c:uin:9 c:uis:11 c:uivr:6 c:uiz:8 c:uiza:6 c:ula:-6 c:ulp:-9 c:ulpa:-6 c:umer:-6 c:umero:-6
c:umi:8 c:un>:-14 c:unc:18 c:unci:9 c:undi>:-6 c:ung:12 c:ungs:13 c:unq:6 c:unqu:6 c:unque:6 c:unte:7 c:unto>:6
c:unts:-6 c:unts>:-6 c:uona:7 c:uor:-9 c:uot:-6 c:up>:-9 c:ure:9 c:ure>:12 c:uro>:7 c:urs:-12 c:urso:-8 c:urth:7
c:urthe:7 c:uruc:6 c:uruck:6 c:us>:-8 c:usa:11 c:usa>:7 c:usamo:6 c:use:-6 c:ute:6 c:utom:-6 c:utoma:-6 c:uzi:13
c:uzi>:7 c:va>:10 c:vaa:6 c:vaar:6 c:vaard:10 c:ve>:11 c:vedi:6 c:vedia:6 c:vei:-6 c:vem:-8 c:ven:-8 c:ver:8
c:vere>:-8 c:verf:7 c:verj:-6 c:verja:-6 c:verk:-10 c:vers:6 c:vert:9 c:vertr:10 c:verw:-7 c:verwa:-9 c:verz:9
c:verzu:8 c:ves:-8 c:ves>:-7 c:vet:7 c:vi>:19 c:vid:-7 c:vida:-7 c:vida>:-6 c:vie:-9 c:vin:6 c:ving:6 c:vir:-9
c:vire:-9 c:voc:21 c:voca:15 c:vocaa:6 c:vocat:13 c:vol:8 c:volt:13 c:volta:13 c:von:-7 c:voo:-13 c:voor:-13
c:voor>:-6 c:vor:12 c:vord:9 c:vorde:9 c:vors:9 c:vorsc:8 c:vos:10 c:vos>:13 c:vou:17 c:vous:11 c:vous>:11 c:vra:16
c:vraa:6 c:vraag:6 c:vve:6 c:vvo:6 c:vvoc:6 c:vvoca:6 c:waa:-7 c:waar:-7 c:walt>:6 c:walte:-8 c:war:-7 c:ware:-10
c:way:-9 c:way>:-8 c:wed:-8 c:weg:8 c:wege:10 c:wegen:10 c:whe:-10 c:when:-10 c:when>:-10 c:wil:7 c:will:9 c:will>:7
c:win:-8 c:wir:12 c:wird:7 c:wird>:7 c:wle:27 c:wordt:10 c:yer:7 c:yer>:6 c:you:7 c:your:9 c:yst:-6 c:yste:-6
c:ystem:-6 c:zado:6 c:zah:8 c:zahl:8 c:zei:10 c:zeig:7 c:zeige:7 c:zem:9 c:zemb:6 c:zi>:6 c:zia:6 c:zij:-9
c:zijn:-13 c:zijn>:-13 c:zio:16 c:zion:13 c:zione:9 c:zu>:-6 c:zug:9 c:zui:6 c:zuruc:6 d:0.1:-30 d:0.25:-22
d:0.4:-35 d:0.55:-41 d:0.7:-33 d:0.85:-37 e:paid=day:-26 e:promise=day:-15 e:promise=none:-12 e:run=none:-23
f:_amount:-18 f:_day:-30 f:_invoice:8 f:ack:-15 f:admin:-39 f:all:8 f:back:-18 f:bounce:-10 f:closed:-12 f:contest:8
f:copy:-15 f:d.BALANCE_DECLINED:-7 f:d.CANCELLED:-6 f:d.CONTRACT_TERMS:11 f:d.DAMAGED:26 f:d.DUPLICATE_BILLING:-5
f:d.LATE_DELIVERY:-9 f:d.LATE_FEE_CONTESTED:6 f:d.LOST:8 f:d.MISSING_DOCS:-7 f:d.NOT_OURS:-18 f:d.PRICE_ERROR:-6
f:d.QUALITY:18 f:d.QUANTITY_SHORT:-10 f:d.STALE_INVOICE:6 f:d.TAX:-10 f:d.TERMS_DISPUTE:5 f:demand:13 f:difference:5
f:dispute:29 f:firm:52 f:fix:-16 f:goods:8 f:greeting:-15 f:hardship:6 f:hold:-5 f:hope:-9 f:insolvency:-54
f:lawyer:88 f:legal:222 f:mine:63 f:moves:20 f:not:-40 f:not_dispute:-22 f:not_gone:5 f:not_insolvency:-6
f:not_legal:29 f:not_paid:6 f:not_statement:-15 f:once_us:20 f:ooo:-31 f:order:-11 f:others:-7 f:paid:-20 f:plan:-10
f:proof:-6 f:question:-29 f:r.DAMAGED:13 f:r.LATE_DELIVERY:-6 f:r.LATE_FEE_CONTESTED:22 f:r.MISSING_DOCS:-6
f:r.NOT_OURS:-5 f:r.QUALITY:22 f:r.RETURN:-6 f:r.TAX:-5 f:r.WITHHOLDING:-6 f:redirect:-8 f:remittance:-7 f:rest:-7
f:run:-48 f:setoff:-5 f:soon:-10 f:statement:-25 f:unable:-18 f:until:-13 f:wait:-7 f:willpay:-18
i:acknowledgement:-6 i:acknowledgement=2:-6 i:already_paid:-24 i:already_paid=3:-23 i:bounce:-9 i:bounce=3:-9
i:copy_invoice_request:-8 i:copy_invoice_request=3:-10 i:dispute:21 i:dispute=1:5 i:dispute=2:18 i:hardship:-12
i:hardship=3:-15 i:in_payment_run:-24 i:in_payment_run=3:-24 i:insolvency:-31 i:insolvency=2:22 i:insolvency=3:-53
i:invoice_admin:-22 i:invoice_admin=2:-11 i:invoice_admin=3:-11 i:legal:252 i:legal=1:-7 i:legal=2:50 i:legal=3:209
i:out_of_office:-37 i:out_of_office=2:-23 i:out_of_office=3:-14 i:partial_payment=3:-6 i:payment_plan_request=2:10
i:payment_plan_request=3:-13 i:promise_to_pay:-36 i:promise_to_pay=3:-33 i:question:-20 i:question=1:-12
i:question=3:-7 i:remittance_advice:-8 i:remittance_advice=3:-6 i:statement_request:-27 i:statement_request=3:-25
i:unsubscribe:-16 i:unsubscribe=2:-16 i:wrong_contact=2:14 i:wrong_contact=3:-15 l:de:-6 l:en:15 l:es:-12 l:fr:-8
l:it:-19 l:nl:11 l:pt:16 n:1:12 n:2:13 n:5:-14 n:6:-13 p:aangel:13 p:abgele:-5 p:abiert:-8 p:abogad:24 p:abzock:5
p:accoun:-7 p:activi:13 p:acusam:10 p:adjudi:5 p:admini:-11 p:adress:-8 p:advise:8 p:affair:5 p:afgeme:-5 p:afgewe:5
p:agirem:14 p:agrade:-7 p:aguard:7 p:ajuiza:6 p:amiabl:13 p:amtsge:-12 p:anrufe:6 p:anteri:-7 p:antwer:9 p:antwor:-7
p:anwalt:5 p:anythi:-7 p:anzeig:7 p:aparec:9 p:apoder:7 p:appell:6 p:arbitr:17 p:artike:5 p:ascens:5 p:assign:25
p:assina:-5 p:assino:-8 p:associ:-8 p:assunt:10 p:assust:-6 p:atenci:-9 p:atende:-5 p:atraso:-5 p:attach:-5
p:attorn:14 p:ausdru:-8 p:ausser:5 p:author:-6 p:automa:-13 p:avocat:-7 p:avvoca:12 p:batail:6 p:beantw:6 p:belang:6
p:bellec:-5 p:bemuhe:-6 p:benade:5 p:berech:-5 p:bereit:7 p:berich:-6 p:beschw:-5 p:betale:-12 p:beteke:6
p:betrei:16 p:betrug:11 p:betwis:6 p:bijgaa:6 p:blocca:-6 p:bollet:7 p:bonifi:-7 p:bonjou:-10 p:bonsoi:6 p:brothe:6
p:buongi:-11 p:burofa:-5 p:cabine:-8 p:calida:6 p:cantie:5 p:carabi:5 p:carret:6 p:casell:-5 p:centra:8 p:chapte:7
p:chaudi:7 p:chiede:5 p:colleg:-7 p:comerc:8 p:comman:8 p:commen:7 p:commun:14 p:compan:-6 p:comple:-5 p:comuni:-8
p:concep:8 p:concor:-5 p:concur:-10 p:conduc:6 p:confir:-17 p:confor:-10 p:confra:7 p:confre:6 p:connec:6 p:conseg:7
p:consei:17 p:consen:-13 p:consul:-8 p:consum:7 p:contab:-5 p:contac:8 p:contat:15 p:contes:6 p:contin:6 p:contro:-5
p:corren:-7 p:corres:8 p:counse:5 p:couran:5 p:courri:-6 p:creanc:-6 p:credit:-16 p:cualqu:11 p:dagvaa:14
p:decemb:17 p:decisi:-7 p:decorr:-8 p:decret:6 p:dedica:-6 p:deduzi:5 p:defenc:7 p:defend:5 p:defens:13 p:delant:9
p:delega:6 p:demand:-6 p:demeur:8 p:denunc:10 p:descul:-10 p:deshal:-5 p:despac:11 p:destin:-6 p:devolv:-7
p:dezemb:11 p:dicemb:-10 p:dictam:5 p:differ:-5 p:dinsda:-7 p:direct:14 p:dirigi:10 p:discul:-5 p:discus:5
p:distin:-5 p:dommag:5 p:donder:5 p:dopodo:-5 p:dossie:25 p:dreige:11 p:efectu:-6 p:efface:-10 p:einstw:6
p:einzel:-5 p:emarge:5 p:endere:-8 p:enregi:-8 p:entend:9 p:entrad:-11 p:entreg:5 p:erhalt:-7 p:erhebe:5 p:erhobe:6
p:eroffn:-6 p:erwirk:6 p:escrit:7 p:estamo:-12 p:estint:7 p:estudi:9 p:everyt:7 p:exoner:-5 p:expert:9 p:extrac:-7
p:extraj:9 p:extrat:-9 p:factur:-18 p:failli:-9 p:falenc:-6 p:fallig:-5 p:fatura:-8 p:federa:-6 p:festst:5
p:finali:-11 p:financ:-9 p:firmad:-7 p:firmat:-6 p:floris:-5 p:freiga:-5 p:freige:-10 p:friede:8 p:funera:-5
p:furthe:13 p:garant:-7 p:geacht:9 p:gebete:6 p:geehrt:-9 p:gelese:-8 p:geliev:-5 p:gemach:7 p:gentil:-12
p:gerenc:-5 p:gescha:-5 p:geschi:-7 p:geschr:7 p:gestel:-9 p:gestor:-10 p:gevraa:11 p:giorna:5 p:gister:-8
p:giudiz:7 p:groete:11 p:gutsch:-6 p:habitu:6 p:hablar:9 p:hacerl:-5 p:harass:-9 p:harcel:8 p:haremo:8 p:herman:-6
p:herrsc:8 p:honneu:6 p:horari:-7 p:immedi:-5 p:includ:12 p:incump:5 p:indiqu:-6 p:indiri:-6 p:inform:15 p:ingiun:9
p:inicia:5 p:injunc:12 p:inkass:11 p:insist:20 p:insolv:-20 p:instal:5 p:instan:5 p:instru:14 p:insure:6 p:intere:19
p:intrek:6 p:journe:-5 p:judici:-15 p:juizad:5 p:justic:8 p:kommen:-5 p:kontak:12 p:kundig:5 p:landge:7 p:lavrad:7
p:letrad:14 p:levera:-6 p:limina:11 p:liquid:-17 p:livrai:11 p:mahnbe:11 p:mahnun:6 p:manage:-6 p:mandan:11
p:mandat:22 p:manten:-7 p:mantie:-5 p:maquin:7 p:materi:-7 p:mediat:7 p:meille:-11 p:mensaj:-9 p:mentio:-10
p:messag:-28 p:messie:7 p:mevrou:5 p:mientr:7 p:moment:-10 p:monito:12 p:mornin:-7 p:nachge:-5 p:nachri:-6
p:negati:5 p:nessun:-7 p:nosotr:6 p:notifi:10 p:nuestr:7 p:ocorre:6 p:octobe:-5 p:ontbin:7 p:ontbon:5 p:opdrac:6
p:operat:-9 p:opheff:11 p:oposic:5 p:opposi:9 p:origin:-8 p:ospeda:-6 p:ottobr:5 p:packag:6 p:pagamo:8 p:pagare:-7
p:paperw:-5 p:parlat:-7 p:partid:-7 p:partir:-5 p:partne:-10 p:passer:6 p:penali:-5 p:perder:6 p:pessoa:-5
p:petiti:5 p:plaint:10 p:politi:6 p:positi:6 p:prefer:-12 p:prepet:-5 p:prescr:12 p:presid:-8 p:presup:-5
p:prezad:10 p:proces:18 p:procha:-6 p:procur:8 p:propon:7 p:protes:22 p:protoc:-8 p:provee:-10 p:proxim:-10
p:public:-7 p:puisqu:10 p:purpos:-5 p:qualco:-13 p:qualun:10 p:querel:25 p:quitti:7 p:raadsm:12 p:raamov:6
p:rappel:-5 p:rappor:11 p:rappre:-8 p:recebe:-10 p:recebi:8 p:receiv:-6 p:recept:-5 p:rechaz:6 p:rechnu:-10
p:rechtb:-15 p:rechts:32 p:recibi:-16 p:reckon:7 p:reconn:5 p:reconv:6 p:recupe:-6 p:redact:8 p:reenvi:-5 p:reestr:5
p:reform:9 p:regist:9 p:reglem:7 p:rekeni:-9 p:remiti:5 p:reorga:-5 p:repara:6 p:repres:21 p:requer:-5 p:requet:9
p:resist:5 p:respec:5 p:respet:8 p:restra:8 p:retenc:-5 p:retent:9 p:retira:6 p:revisi:6 p:ricevi:-6 p:richie:6
p:richti:-8 p:rientr:-8 p:riferi:-5 p:ringin:-6 p:riscon:10 p:riserv:7 p:rispon:7 p:rogamo:-10 p:saturd:-5
p:saurai:6 p:schade:14 p:schort:13 p:scrive:-11 p:sectio:-5 p:sendun:8 p:senore:17 p:septem:-5 p:setemb:-8
p:signor:-7 p:simpli:5 p:sindic:6 p:smette:-13 p:sobrin:8 p:sollec:-7 p:sollte:8 p:somebo:-5 p:soment:5 p:sommat:5
p:sospen:6 p:sparit:-5 p:stamat:5 p:stattg:5 p:statut:6 p:stelle:5 p:suppli:-6 p:suppri:6 p:syndic:7 p:tatsac:6
p:tecnic:5 p:tegenv:11 p:temera:10 p:tercei:10 p:tesour:-7 p:testim:-5 p:textil:6 p:threat:9 p:titola:-6 p:tradin:-6
p:tramit:-7 p:transm:5 p:transp:8 p:trotzd:6 p:trover:5 p:tussen:11 p:uberse:11 p:ubrige:-7 p:udienz:-6 p:unterl:5
p:untern:7 p:unvers:-5 p:vandaa:9 p:vediam:12 p:vencid:6 p:ventil:6 p:verder:5 p:veremo:7 p:verfug:5 p:verget:5
p:vergog:-7 p:verhal:7 p:verjah:-5 p:verkee:-5 p:verkla:-6 p:verkoc:-8 p:versch:8 p:vertra:9 p:vertre:9 p:verwal:-11
p:verwee:9 p:verzoe:5 p:viaggi:-5 p:vierne:-10 p:violat:6 p:vireme:-10 p:vorder:7 p:vorgan:5 p:weddin:-5 p:wednes:-6
p:weeken:6 p:weiter:5 p:werkza:-6 p:widers:6 p:zahlba:8 p:zahlun:-7 p:zittin:5 p:zuruck:8 s:00000:-13 s:000:-5
s:00:-7 s:0:-19 s:aanmaning:-5 s:account:10 s:aff:8 s:am:12 s:automatica:-6 s:automatico:-9 s:av:-5 s:aviso:14
s:aw:-20 s:ba:9 s:baja:-5 s:betreibung:6 s:burofax:24 s:ca:-8 s:carta:13 s:case:5 s:cc:-8 s:chiusura:-7
s:circularizacao:-7 s:client:5 s:cobranca:6 s:cobranza:6 s:court:6 s:dagvaarding:23 s:data:-5 s:de:14 s:decreto:6
s:demand:9 s:demande:-9 s:dernier:5 s:di:10 s:diffida:19 s:divida:-7 s:dossier:15 s:droit:-5 s:due:6
s:eingangsbestatigung:-5 s:em:-6 s:en:17 s:erinnerung:-5 s:extrajudicial:6 s:factura:-16 s:facture:-10 s:factuur:-7
s:fb:6 s:fk:5 s:forniture:5 s:fournitures:-6 s:fuori:-7 s:fw:-5 s:gd:-6 s:gdpr:-5 s:geen:-5 s:gt:8 s:hc:6
s:herinnering:-5 s:hotel:5 s:in:14 s:ingiuntivo:5 s:invoice:-6 s:js:6 s:judicial:-8 s:legale:-8 s:les:8 s:letter:-5
s:lettera:-9 s:li:-6 s:llc:11 s:mail:-5 s:mandant:-5 s:mise:6 s:mora:10 s:no:5 s:notificacao:11 s:objection:-8
s:october:51 s:our:5 s:outstanding:-5 s:packaging:9 s:pagamento:8 s:pago:13 s:past:6 s:preavviso:8 s:previo:9
s:protesto:5 s:rechnung:-5 s:rechnungen:7 s:reclamacion:10 s:recordatorio:6 s:ref:9 s:relance:-14 s:reminder:-16
s:reponse:-5 s:requerimiento:6 s:res:10 s:respuesta:6 s:rgpd:-5 s:riscontro:8 s:rl:5 s:rm:5 s:rv:-5 s:saldo:-6
s:sede:-7 s:sf:-8 s:societe:6 s:solicitud:-5 s:sollecito:16 s:sommatie:6 s:sommation:5 s:srl:7 s:statement:49 s:su:5
s:ticket:-8 s:toner:-15 s:transportes:7 s:trattamento:-5 s:ultimo:7 s:uw:6 s:va:5 s:vencido:5 s:via:-6
s:vordering:-7 s:vous:7 s:vs:20 s:vve:13 s:wg:6 s:your:6 s:zahlungsaufforderung:7 s:zahlungserinnerung:10 w:!:-26
w:00000:-9 w:0000:-17 w:000:-17 w:00:-39 w:0:-33 w:?:-44 w:@:23 w:aa:-7 w:aan:20 w:aansprakelijk:-6 w:aber:-6
w:abogada:41 w:abogados:-20 w:about:-6 w:above:5 w:abril:8 w:acao:27 w:account:6 w:accounts:-12 w:actividad:5
w:activity:10 w:acusamos:10 w:ad:8 w:address:-10 w:addressed:6 w:adesso:8 w:adresse:-8 w:advised:8 w:advocaat:5
w:advocaten:-5 w:advogados:7 w:af:-5 w:affaire:7 w:afgemeld:-5 w:afgewezen:5 w:after:-6 w:agiremo:14 w:agora:-8
w:ai:12 w:aide:-9 w:ainda:-5 w:all:13 w:alla:9 w:alles:-5 w:allez:-8 w:als:9 w:also:-6 w:altra:8 w:altro:-5 w:ami:6
w:amiable:13 w:amministratore:5 w:amtsgericht:-10 w:an:6 w:anche:6 w:ancora:6 w:and:-5 w:andere:-5 w:anita:5
w:anni:-14 w:ano:-6 w:anrufen:6 w:answer:-5 w:ante:14 w:antrag:-5 w:antwerpen:9 w:antwort:-5 w:antworten:-6
w:anwalt:11 w:any:12 w:anything:-7 w:anzeige:11 w:appelle:6 w:appena:-15 w:apply:6 w:appointed:5 w:arbitration:7
w:are:5 w:arriva:10 w:art:10 w:artikel:5 w:as:22 w:ask:-5 w:asnef:5 w:assignation:9 w:assignerons:6 w:assim:-5
w:assinou:-8 w:association:-5 w:associes:-5 w:assunto:13 w:at:-16 w:atencion:-9 w:atenderemos:-6 w:atrasou:-5
w:attached:-5 w:attendant:7 w:atto:5 w:attorney:8 w:attorneys:6 w:au:6 w:auch:-13 w:audiencia:6 w:auf:5 w:aus:-7
w:ausdrucklich:-8 w:authorised:-7 w:automatic:7 w:automatique:-9 w:autos:7 w:avete:-6 w:avez:7 w:avocat:20
w:avocate:7 w:avocats:-14 w:avoir:9 w:avv:11 w:avvocato:8 w:away:-6 w:baja:-7 w:bank:-10 w:bar:5 w:barco:8 w:bas:-6
w:base:-5 w:basta:-5 w:bc:-8 w:be:7 w:beantwortet:7 w:behalf:-7 w:belangen:6 w:bellecour:-5 w:bemuhen:-6 w:ben:-19
w:benaderen:8 w:berechnet:-5 w:bereits:7 w:beslag:11 w:beste:-9 w:betalen:-12 w:betalingen:-6 w:betekend:6
w:betrag:-8 w:betreibung:7 w:betwist:5 w:bien:-10 w:bijgaand:6 w:bilan:5 w:bill:-6 w:bitte:-10 w:bom:-8
w:bonifici:-8 w:bonjour:-10 w:bonne:-8 w:bonsoir:6 w:brandt:5 w:brother:6 w:buenas:-13 w:buenos:-6 w:buona:10
w:buongiorno:-11 w:bureau:9 w:burofax:-5 w:ca:-14 w:cabinet:-8 w:cadre:6 w:cae:-5 w:cafe:-8 w:calidad:6 w:can:-16
w:cancelar:-5 w:cannot:-8 w:cantiere:5 w:carabinieri:5 w:caro:-6 w:carta:19 w:cartas:5 w:casella:-5 w:caso:27
w:cassa:-10 w:causa:15 w:cause:-7 w:ceci:5 w:cela:5 w:cent:6 w:cessar:6 w:cessez:5 w:change:-5 w:chapter:7
w:chaudiere:7 w:chers:6 w:chi:12 w:ci:-7 w:cia:11 w:cima:18 w:civil:5 w:claim:10 w:clause:7 w:clerk:6 w:client:7
w:cobros:-5 w:coda:-7 w:colin:-7 w:collection:8 w:collectives:-6 w:collega:-5 w:com:23 w:comercial:6
w:commandement:12 w:comme:8 w:communications:5 w:communiquer:6 w:como:11 w:compensee:6 w:comptabilite:5
w:comptable:-5 w:compte:-7 w:compter:-5 w:comunica:-13 w:comunicacion:9 w:comunicazione:-5 w:con:-7 w:concursos:-8
w:conducto:5 w:conferito:5 w:confirm:-5 w:conformement:-6 w:confrere:6 w:connection:6 w:consegne:5 w:conseil:12
w:conta:-12 w:contact:12 w:contacting:-5 w:contato:5 w:contattarmi:9 w:contatti:-9 w:contenzioso:-5 w:contestacao:-6
w:contestara:25 w:contestation:-13 w:contester:-8 w:contesto:6 w:conti:-7 w:continuez:5 w:contra:16 w:contrat:6
w:contrato:-5 w:contro:5 w:copies:5 w:corrente:-6 w:correo:-9 w:correspondance:8 w:correspondence:6 w:cosa:5
w:costs:5 w:could:-5 w:counsel:7 w:courrier:-6 w:cours:6 w:court:-5 w:crediti:-12 w:credito:21 w:creditors:-11
w:creditos:-6 w:cualquier:11 w:cuenta:-11 w:cui:5 w:cuore:-13 w:da:-7 w:dados:-5 w:dagvaarden:9 w:dagvaarding:5
w:dak:13 w:dal:-8 w:damen:5 w:dan:14 w:dank:-10 w:danke:-8 w:dann:6 w:danni:17 w:danos:13 w:dans:-11 w:daqui:10
w:dat:7 w:date:-5 w:dato:7 w:datos:-5 w:days:8 w:deal:7 w:debt:-7 w:december:6 w:decembre:10 w:decision:-7
w:declaratoria:6 w:decreto:8 w:defaut:5 w:defence:6 w:defensa:9 w:degli:-6 w:deixem:5 w:del:-13 w:delais:-8
w:delante:9 w:delay:-5 w:dell:7 w:della:-6 w:demand:10 w:demanda:19 w:demandas:-15 w:demande:-9 w:demandons:-10
w:demeure:8 w:demora:-6 w:den:-16 w:denuncia:5 w:denunciado:6 w:denuncio:9 w:depose:9 w:der:-19 w:des:7 w:desde:-10
w:deshalb:-5 w:despacho:13 w:dette:5 w:detto:-5 w:devant:5 w:deve:5 w:devolvemos:-6 w:deze:-5 w:dezembro:7 w:dia:-17
w:dias:-12 w:dice:6 w:dicembre:-10 w:dicho:5 w:dicht:-6 w:dient:11 w:diese:-5 w:difetto:-7 w:diffida:-7 w:diffido:8
w:digo:-5 w:dinsdag:-7 w:dire:-19 w:direccion:-5 w:direct:11 w:directeur:5 w:dirigir:6 w:dirigirse:5 w:dirle:-6
w:dispone:-5 w:dite:-13 w:do:-23 w:dommages:5 w:donderdag:5 w:done:-5 w:dopodomani:-5 w:dos:-13 w:dossier:26
w:dovete:10 w:down:-5 w:drin:-5 w:droit:-8 w:dus:-9 w:echoue:5 w:ed:5 w:ee:-18 w:een:17 w:effacer:-5 w:eh:9
w:eigen:-6 w:ein:8 w:einen:-5 w:einer:7 w:eingereicht:5 w:el:-14 w:ele:8 w:eles:6 w:elk:-8 w:elkaar:5 w:ellos:12
w:else:6 w:em:11 w:employees:6 w:en:13 w:encima:-5 w:encore:11 w:endereco:-8 w:enkele:-6 w:enregistree:-8
w:entendeur:5 w:entite:-7 w:entrada:-5 w:entrado:-5 w:entregues:5 w:entreprise:-5 w:entro:19 w:envien:-7 w:envio:-6
w:equipe:-5 w:er:-15 w:era:-5 w:erano:6 w:erhalten:-7 w:erheben:5 w:erhoben:6 w:ernaar:5 w:erop:6 w:erst:-6
w:ervan:6 w:es:-16 w:escritorio:8 w:esito:-6 w:est:-8 w:esta:-5 w:estado:-5 w:estamos:-12 w:este:7 w:estimado:-6
w:estimados:7 w:estinto:7 w:etant:5 w:ete:-5 w:etude:-6 w:eu:5 w:euch:5 w:eur:-7 w:evento:-6 w:everything:7 w:ex:7
w:expertise:10 w:extra:-5 w:extracto:-7 w:extrajudicial:9 w:extrato:-9 w:fa:16 w:facture:-5 w:fair:-6 w:faire:-9
w:fala:10 w:falem:7 w:falencia:-6 w:fallig:12 w:falls:5 w:falsa:5 w:falta:-6 w:fatemi:6 w:fatura:-7 w:faturas:-6
w:februari:6 w:fecha:-5 w:fee:-11 w:feira:-6 w:ferme:5 w:fermo:10 w:feststellungsklage:5 w:fichiers:-5 w:figlia:-6
w:figlio:-13 w:file:7 w:filed:9 w:fim:6 w:finances:-6 w:fine:8 w:firmata:-6 w:fiscal:-5 w:fiz:9 w:foi:-9 w:fois:-5
w:for:-11 w:foram:5 w:forem:6 w:formal:10 w:fornitore:-5 w:forum:-6 w:frage:8 w:frei:7 w:freigegeben:-10 w:frente:11
w:friedensrichter:8 w:from:-7 w:fui:6 w:full:-5 w:fur:-6 w:further:13 w:gang:-7 w:ganz:-5 w:garante:-7 w:gas:-5
w:gdpr:-5 w:geachte:9 w:gebeten:6 w:geding:8 w:geehrter:-9 w:geen:-12 w:gegen:20 w:gegeven:8 w:gegevens:-5 w:gehen:5
w:gelesen:-8 w:gelieve:-5 w:gent:-7 w:gentile:-12 w:gerencia:-5 w:geschrieben:8 w:gestellt:-5 w:gestion:8
w:gevraagd:11 w:gia:6 w:giornata:5 w:gisteren:-8 w:giudiziale:-7 w:giudizio:9 w:go:6 w:grazie:-5 w:gre:6
w:groeten:11 w:gruzi:14 w:gutschrift:-5 w:ha:-18 w:haal:-6 w:haar:10 w:hab:-7 w:habe:17 w:haben:-5 w:habitude:6
w:hablaremos:9 w:hable:11 w:hacerlo:-5 w:had:-8 w:hallo:-13 w:harassment:-9 w:harcelement:8 w:haremos:8 w:has:-7
w:haver:5 w:hd:6 w:he:14 w:hear:7 w:hebt:-5 w:heeft:14 w:heer:11 w:her:-5 w:hermano:-5 w:herrn:13 w:hier:-7
w:hijos:-7 w:him:12 w:hmrc:-7 w:hohe:6 w:honneur:6 w:hora:16 w:horario:-7 w:horas:7 w:ieder:8 w:if:12 w:ihnen:6
w:ihre:-8 w:ihren:6 w:ik:8 w:immer:-7 w:in:-9 w:inbox:-6 w:including:13 w:incumplimiento:7 w:indien:7 w:indiquer:-6
w:indirizzato:-5 w:informamos:9 w:informe:5 w:informer:6 w:ingiuntivo:8 w:ingresado:-5 w:inhoudelijk:5 w:injuncao:9
w:inkasso:5 w:inkassoburo:6 w:insisten:7 w:insolvencia:-9 w:instructed:12 w:insurers:6 w:intereses:5 w:interessi:5
w:interest:5 w:intero:-9 w:io:8 w:is:-11 w:issue:-9 w:ist:-9 w:it:-12 w:ive:6 w:ja:6 w:january:5 w:je:-19
w:journee:-5 w:jouw:-6 w:judicial:-15 w:jueves:-9 w:juez:8 w:juge:5 w:juicio:10 w:juin:6 w:juizado:5 w:juli:6
w:jullie:7 w:july:-5 w:june:-5 w:jurist:6 w:just:-7 w:juste:-10 w:justice:7 w:kann:-14 w:keer:6 w:kein:5 w:keine:-8
w:kijk:6 w:kijken:5 w:kindly:-6 w:klage:13 w:kom:6 w:komme:-5 w:kommen:-5 w:kommt:-7 w:komt:-5 w:kontaktieren:10
w:kort:9 w:kosten:5 w:kunnen:-6 w:kunt:-11 w:kunze:-5 w:kurze:-5 w:lado:-9 w:landgericht:7 w:langst:-8 w:las:-5
w:lasse:5 w:lassen:6 w:last:-6 w:laudo:12 w:lavoro:-6 w:lavrado:7 w:law:12 w:lawyer:6 w:le:-12 w:left:-6 w:legal:-7
w:legale:5 w:lei:-6 w:leid:-8 w:les:-6 w:letrado:13 w:letto:14 w:leverancier:-5 w:lg:-7 w:li:-9 w:lic:6 w:liegt:-6
w:ligar:24 w:lille:-6 w:liminar:11 w:liquidiamo:-6 w:lista:-5 w:litigio:-7 w:livraison:6 w:livraisons:5 w:llc:12
w:lo:-14 w:local:5 w:look:-7 w:los:6 w:lote:-8 w:lundi:-11 w:ma:-14 w:maart:5 w:machen:5 w:madame:-5
w:mahnbescheid:11 w:mai:8 w:mail:7 w:main:5 w:mais:-11 w:manda:-5 w:mandant:5 w:mandante:6 w:mandantin:8 w:mandar:-5
w:mandataire:9 w:mandate:6 w:mandi:-5 w:mando:-6 w:mantenimiento:-5 w:mantiene:-5 w:maquinas:6 w:mars:5 w:martes:-11
w:marz:-6 w:material:-5 w:matin:-6 w:matter:6 w:me:36 w:mediateur:7 w:meer:-6 w:meilleurs:-9 w:mein:10 w:meld:7
w:mensaje:-9 w:mention:-10 w:menudo:-5 w:merci:-10 w:mes:-10 w:mesa:-6 w:mese:5 w:mesmo:5 w:messa:6 w:message:-15
w:messages:-11 w:messieurs:7 w:met:7 w:meter:7 w:meto:18 w:mets:-5 w:mevrouw:5 w:mi:42 w:mich:8 w:mien:6
w:mientras:7 w:mij:15 w:mijn:7 w:mine:-7 w:mio:14 w:mir:-6 w:mise:7 w:modo:9 w:moet:-5 w:mois:-8 w:momento:-7
w:mon:7 w:money:-5 w:monitorio:5 w:montag:-8 w:mora:5 w:morais:10 w:more:9 w:morgen:5 w:morning:-6 w:motor:8 w:mr:45
w:mrs:-8 w:mucho:-6 w:mundo:-5 w:mussen:-9 w:my:13 w:nach:-5 w:nachricht:-6 w:nada:-8 w:nadie:5 w:name:-8 w:nao:-12
w:nas:-7 w:neef:11 w:nei:-5 w:nella:-9 w:nem:-13 w:nessun:11 w:new:-9 w:ni:-9 w:nichts:-6 w:nie:8 w:nodig:-6
w:noel:5 w:nog:-6 w:nom:-5 w:nome:10 w:nos:22 w:nosotros:6 w:nossa:-5 w:nossas:-8 w:nosso:-6 w:nossos:13
w:notificacao:12 w:notificaciones:-7 w:notificato:6 w:nous:-8 w:nuestro:6 w:numero:-13 w:nur:-5 w:oab:10 w:ob:-5
w:object:-8 w:october:-5 w:oder:-6 w:of:10 w:off:-5 w:ogni:7 w:ok:-5 w:om:-6 w:on:-16 w:once:-8 w:onderneming:-8
w:ondernemingsrechtbank:8 w:ons:-8 w:ont:5 w:ontbinden:6 w:ontvangt:5 w:onze:5 w:op:13 w:opdracht:7 w:opposition:6
w:or:-11 w:orden:-5 w:original:-6 w:ortega:6 w:os:22 w:ospedale:-6 w:ottobre:5 w:ou:-12 w:oubli:-5 w:our:13
w:oviedo:5 w:owe:-8 w:packaging:9 w:pagado:-8 w:pagamento:7 w:pagamos:8 w:pagata:-12 w:page:-5 w:pagheremo:-9
w:paghero:5 w:pago:5 w:pagos:-6 w:paiement:7 w:papers:12 w:parla:10 w:parlato:-8 w:part:5 w:parte:5 w:parti:6
w:partidas:-7 w:partij:-5 w:partir:-5 w:partira:-5 w:partner:-10 w:pas:-10 w:paso:-5 w:passe:-9 w:passou:-5
w:paulo:5 w:pay:-5 w:payer:8 w:paying:10 w:pdf:-5 w:peggio:-6 w:pelo:-9 w:penale:-5 w:per:-13 w:perdre:6
w:personne:5 w:petition:5 w:peut:-7 w:pico:8 w:piu:9 w:place:-5 w:plainte:10 w:plano:-5 w:plazo:-13 w:poi:14
w:politie:6 w:pompa:6 w:pons:11 w:por:15 w:porfa:-5 w:porque:6 w:porte:7 w:portee:-5 w:position:6 w:posso:-6
w:post:-8 w:poursuites:-6 w:pra:6 w:pratica:7 w:prepetition:-5 w:presidente:-9 w:presupuesto:-5 w:prezado:6
w:prezados:6 w:prima:9 w:pro:7 w:proc:6 w:procedure:6 w:procedures:-6 w:processa:8 w:processing:-5 w:processo:16
w:prochain:-6 w:proof:-5 w:propone:6 w:proposta:5 w:protestarem:16 w:protesto:7 w:proveedores:-7 w:proximo:-9
w:pues:6 w:puesto:9 w:puisque:10 w:put:7 w:qual:6 w:qualcosa:-13 w:quale:11 w:qualunque:10 w:que:9 w:queixa:8
w:quelle:-5 w:quem:13 w:querelo:19 w:quien:7 w:quittiert:7 w:raadsman:12 w:raamovereenkomst:6 w:rahmenvertrag:-5
w:rapport:11 w:rappresentante:-8 w:razao:6 w:receber:-5 w:recebi:9 w:recebimento:9 w:received:-6 w:rechazamos:5
w:rechnung:-6 w:rechtbank:-15 w:rechtsstreit:-7 w:rechtstreeks:6 w:rechtsvorschlag:17 w:recibido:-18 w:reckons:7
w:reclamacion:6 w:reclamer:5 w:reclamo:-6 w:recuperacao:-5 w:reden:-7 w:reestructuracion:5 w:reglement:7
w:rekening:-9 w:relancer:5 w:relatie:-8 w:repondra:-7 w:repondre:6 w:represents:8 w:repris:6 w:requete:9
w:respecto:6 w:respetados:9 w:reste:5 w:retention:6 w:revert:6 w:rgpd:-11 w:rien:-11 w:right:5 w:ringing:-6
w:riscontro:9 w:riserva:5 w:rispondera:6 w:ritiro:-13 w:rl:6 w:rochat:5 w:rogamos:-10 w:ruego:9 w:run:-9 w:sa:-8
w:sabado:17 w:sacos:9 w:sagen:-5 w:sagt:5 w:saisi:14 w:sale:-6 w:saturday:-5 w:saurais:6 w:say:9 w:schade:11
w:schadeclaim:10 w:schon:8 w:schorten:13 w:schuldeiser:-5 w:schuldner:9 w:scrivere:-14 w:scrivete:6 w:scusi:-7
w:se:15 w:section:-5 w:see:12 w:seek:6 w:segnalazione:6 w:sehen:11 w:sehr:-9 w:seid:-5 w:selbst:-5 w:sem:-6
w:semana:-6 w:semble:6 w:senhores:5 w:senor:6 w:senores:17 w:september:-7 w:sera:-6 w:served:7 w:setembro:-8
w:seu:11 w:seus:9 w:sexta:-9 w:shall:5 w:she:-7 w:should:5 w:shove:-7 w:si:29 w:siamo:-6 w:sich:5 w:sido:-11
w:sie:17 w:siete:-10 w:signora:-8 w:simple:-7 w:simplifiee:5 w:sin:5 w:sirs:10 w:sites:-5 w:smettete:-13 w:so:-8
w:sobre:7 w:sobrinho:8 w:societa:-7 w:societe:8 w:socio:-9 w:sofort:6 w:solicitor:15 w:soll:7 w:sollecito:-7
w:sollten:8 w:somebody:-5 w:somente:5 w:somos:-7 w:sono:-10 w:sonst:18 w:sorge:-6 w:sorry:-5 w:sous:-6 w:sparito:-5
w:spett:5 w:sr:5 w:srl:5 w:staat:-13 w:stamattina:5 w:standard:-5 w:stap:5 w:stata:10 w:stato:-8 w:statt:-6
w:stattgefunden:5 w:statutory:6 w:stay:11 w:stellen:7 w:stop:-12 w:stuk:-5 w:su:24 w:sue:5 w:suite:6 w:suivra:5
w:sums:6 w:suo:-6 w:supplier:-6 w:supprimez:7 w:sur:6 w:sus:-7 w:suspend:6 w:sv:9 w:system:-10 w:tag:-9 w:talk:10
w:tarde:-5 w:tardes:-12 w:tardi:-7 w:tatsachlich:6 w:tecnico:5 w:tegen:-5 w:tegenvordering:11 w:telefoon:5
w:tell:-12 w:tempestivamente:8 w:ten:5 w:tenho:9 w:terug:6 w:textiles:6 w:thank:-7 w:thanks:-15 w:thats:-6 w:the:-5
w:then:8 w:these:10 w:thoma:-5 w:ti:-8 w:tienes:-5 w:titolare:-6 w:todos:-5 w:took:-8 w:totale:6 w:tout:9
w:trading:-6 w:train:-6 w:tramita:-5 w:transmis:11 w:transportes:7 w:tribunale:-11 w:tribunales:8 w:trois:-8
w:trotzdem:6 w:trovera:5 w:tu:-14 w:tudo:8 w:tut:-8 w:twee:-8 w:two:-5 w:uber:-6 w:ubrigens:-7 w:udienza:-6
w:ultimo:-6 w:um:9 w:uma:8 w:un:-21 w:una:10 w:und:11 w:under:7 w:uns:6 w:unseren:5 w:unseres:-5 w:unter:-11
w:until:-8 w:up:-13 w:use:-5 w:uso:-5 w:usted:5 w:uw:13 w:va:7 w:valide:-6 w:vamos:8 w:vandaag:9 w:vedere:-5
w:vediamo:12 w:verdere:5 w:veremos:7 w:verfugung:6 w:vergeten:5 w:vergognatevi:-6 w:verhalen:7 w:verjahrt:-9
w:verkeerde:-5 w:verklaard:-7 w:verkocht:-8 w:verschuldigd:10 w:vertrete:5 w:verwalter:-8 w:verweer:9 w:vez:7
w:vf:11 w:vi:42 w:via:7 w:vida:-10 w:vielen:-5 w:viernes:-10 w:vingt:6 w:vino:5 w:violation:5 w:vire:-5
w:virements:-6 w:visto:-8 w:vm:-5 w:voces:7 w:voici:6 w:voie:6 w:vollstreckungsmassnahmen:5 w:vom:-5 w:vonnis:-5
w:voor:-12 w:vor:8 w:vordering:5 w:vorgang:5 w:vos:24 w:votre:5 w:vou:8 w:vous:23 w:voy:7 w:want:-6 w:ware:-5
w:waren:-9 w:wat:-7 w:way:-9 w:we:10 w:wedding:-5 w:wednesday:-6 w:week:-5 w:weekend:6 w:wegen:25 w:weitere:5
w:wel:-5 w:wendde:7 w:went:-5 w:werden:6 w:when:-20 w:who:-5 w:widerspruch:8 w:wie:-5 w:will:15 w:wird:14 w:within:7
w:woche:-5 w:word:-6 w:wordt:20 w:ya:11 w:years:-5 w:yet:-5 w:your:10 w:yours:7 w:zaak:14 w:zahlbar:8 w:zahlen:5
w:zahlt:8 w:zahlung:-10 w:zal:8 w:zelf:-5 w:zich:5 w:zij:10 w:zijn:-27 w:zitting:5 w:zo:5 w:zu:-12 w:zum:-6
w:zur:-10 w:zuruckgeschickt:7
"""
