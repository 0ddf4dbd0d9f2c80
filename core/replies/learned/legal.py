"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -5.74
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-38 ?ack:-5 ?d.CONTRACT_TERMS:-5 ?difference:-8 ?hardship:10 ?legal:-8 ?mine:-8 ?moves:-8 ?not:-5 ?not_legal:8
?paid:-5 ?plan:-5 ?propose:-5 ?question:-14 ?redirect:-7 ?refuse:-6 ?willpay:9 b:!_!:-9 b:00000_00:7 b:0000_is:-7
b:0000_sera:5 b:0000_wird:6 b:000_00:-9 b:000_0:-5 b:000_dia:18 b:000_ete:-5 b:000_euro:-5 b:00_00000:6 b:00_0000:6
b:00_000:11 b:00_00:-14 b:00_0:5 b:00_and:-5 b:00_days:8 b:00_de:6 b:00_ee:6 b:00_ete:7 b:00_februari:5 b:00_non:5
b:00_on:6 b:00_para:-7 b:00_rgpd:-5 b:00_si:5 b:00_wird:8 b:0_%:11 b:0_000:10 b:0_00:-8 b:0_0:-14 b:0_de:7
b:0_decembre:8 b:0_dicembre:-8 b:0_ee:-11 b:0_is:6 b:0_la:-9 b:0_niet:11 b:0_no:-8 b:0_novembre:-6 b:0_octobre:5
b:0_per:-9 b:aa_0:-5 b:aan_@:6 b:acao_declaratoria:7 b:acciones_legales:-5 b:acusamos_recebimento:10
b:affaire_devant:5 b:ai_honneur:5 b:ainsi_que:5 b:al_00:5 b:al_0:-10 b:al_garante:-5 b:al_juzgado:6 b:al_mio:14
b:all_further:7 b:allez_vous:-5 b:am_00:9 b:am_montag:-8 b:an_dass:5 b:and_am:-6 b:and_he:5 b:and_will:-7
b:angelegenheit_zeigen:5 b:ante_el:5 b:ante_la:7 b:any_claim:5 b:are_due:6 b:are_instructed:11 b:art_000:15
b:art_00:-7 b:artikel_0:7 b:as_0:9 b:at_it:-8 b:aucun_litige:-5 b:auf_ihr:6 b:automatic_stay:5 b:avant_noel:5
b:avec_votre:6 b:avocate_me:5 b:avoir_av:6 b:bankruptcy_code:6 b:barreau_de:8 b:bas_de:-5 b:be_met:7
b:beantwortet_unser:7 b:beauftragt_hat:5 b:behalf_of:-5 b:bei_uns:-5 b:beim_gericht:-5 b:ben_ik:-8 b:bereits_im:5
b:bericht_van:-6 b:betaling_van:12 b:bevollmachtigung_wird:5 b:bien_ete:-8 b:bij_de:14 b:bij_ons:-5 b:bonifico_di:5
b:bons_de:5 b:borrenme_de:5 b:buenas_tardes:-11 b:by_email:-9 b:by_the:-8 b:ca_0:-9 b:cannot_pay:-6 b:caso_di:10
b:cc_0:-5 b:ce_est:-6 b:ce_ho:7 b:ce_que:-5 b:charge_de:5 b:che_ho:-8 b:che_mi:5 b:chez_un:5 b:cliente_sig:5
b:clients_position:5 b:com_os:7 b:com_pedido:5 b:commandement_de:11 b:comme_prevu:5 b:como_me:5 b:compensee_avec:6
b:con_ellos:8 b:con_la:-14 b:con_un:-5 b:con_ustedes:-5 b:conforme_la:-5 b:connection_with:5 b:conta_corrente:-5
b:contact_met:6 b:contrato_de:-6 b:copies_of:5 b:correo_de:-6 b:counsel_for:5 b:court_for:-5 b:credito_ee:10
b:cualquier_gestion:8 b:da_notificacao:9 b:da_oggi:11 b:dal_giudice:7 b:dann_reden:-5 b:danos_morais:5 b:dans_le:-7
b:dans_les:-9 b:dans_nos:5 b:das_geld:-5 b:das_nicht:-5 b:dass_uns:5 b:de_0000:10 b:de_000:-5 b:de_0:-5 b:de_baja:-6
b:de_credito:5 b:de_danos:5 b:de_dezembro:7 b:de_entrada:-6 b:de_insistir:5 b:de_la:8 b:de_livraison:6 b:de_lo:5
b:de_mantenimiento:-8 b:de_nao:8 b:de_ondernemingsrechtbank:8 b:de_pagamento:-5 b:de_payer:12 b:de_politie:5
b:de_raamovereenkomst:7 b:de_rechtbank:-14 b:de_reestructuracion:7 b:de_relance:-5 b:de_septiembre:-5 b:de_toda:-8
b:de_virements:-6 b:de_vos:-8 b:de_vous:7 b:deal_with:7 b:dear_sirs:8 b:december_0:5 b:decreto_ingiuntivo:9
b:del_00:-10 b:del_0:-6 b:del_vostro:-6 b:demanda_por:5 b:der_wahrnehmung:5 b:devant_le:8 b:di_00:5 b:di_cui:5
b:di_non:5 b:di_scrivere:-12 b:dia_0:-6 b:die_rechnung:-6 b:diffido_dal:6 b:dispone_de:-5 b:do_not:-11
b:do_tribunal:-10 b:dus_niet:-6 b:ed_ee:7 b:ee_da:13 b:ee_estinto:6 b:ee_il:-6 b:ee_in:-11 b:ee_la:-6 b:ee_mai:5
b:ee_nella:-6 b:ee_sparito:-5 b:ee_stato:-7 b:een_advocaat:-6 b:een_kort:5 b:een_procedure:12 b:ein_inkassoburo:6
b:el_00:13 b:el_inicio:5 b:el_juzgado:-8 b:el_pago:-8 b:el_plazo:-6 b:el_ultimo:-6 b:el_viernes:-5 b:elle_ne:-6
b:em_00:5 b:em_cima:17 b:empresa_por:8 b:en_attendant:8 b:en_bas:-5 b:en_copia:-6 b:en_cours:6 b:en_de:-5
b:en_demeure:7 b:en_een:10 b:en_el:-11 b:en_ese:5 b:en_la:7 b:en_los:7 b:en_met:-6 b:en_niet:6 b:en_refere:5
b:en_wordt:6 b:encima_de:-5 b:enquanto_nao:5 b:er_is:-7 b:ervan_uit:5 b:es_la:-6 b:est_en:8 b:est_partie:5
b:est_pas:-12 b:est_valide:-6 b:estamos_en:-5 b:este_despacho:6 b:et_de:-5 b:et_demandons:-5 b:et_je:6 b:et_non:-5
b:ete_compensee:6 b:euro_per:6 b:ex_art:12 b:expertise_judiciaire:10 b:fa_00:5 b:faire_voir:-5 b:falem_com:9
b:fallig_und:12 b:fine_mese:5 b:for_harassment:-7 b:for_this:-5 b:forderung_aus:8 b:forderung_ist:-9 b:freut_sich:5
b:from_you:-5 b:fur_den:-5 b:further_to:6 b:geehrter_herr:-9 b:geen_enkele:-5 b:gegen_ihre:7 b:get_your:-6
b:gmbh_mit:5 b:gre_de:5 b:ha_entrado:-5 b:ha_sido:-11 b:habe_ich:7 b:hallo_ich:-5 b:has_no:-5 b:hat_den:-6
b:have_nothing:-6 b:hd_00:7 b:he_reckons:6 b:he_will:6 b:heb_ik:-11 b:heeft_de:-7 b:heeft_mij:9 b:heer_mevrouw:6
b:heute_beim:-5 b:ho_00:-12 b:ho_chiuso:5 b:ho_detto:-6 b:ho_la:-6 b:ho_letto:14 b:honneur_de:5 b:ich_an:-5
b:ich_habe:5 b:ich_nicht:-5 b:ieder_contact:5 b:if_you:10 b:ihre_mail:-5 b:ihre_nachricht:-6 b:ihrer_interessen:5
b:ik_als:-7 b:ik_ben:-8 b:ik_graag:5 b:ik_in:7 b:ik_met:10 b:il_00:8 b:il_0:-10 b:il_credito:11 b:il_suo:-6
b:il_tribunale:-5 b:im_juli:6 b:in_caso:10 b:in_connection:5 b:in_court:5 b:in_dem:6 b:in_difetto:-5 b:in_giudizio:7
b:in_mora:7 b:in_nome:6 b:in_the:-9 b:in_vorbezeichneter:5 b:in_your:-12 b:informamos_que:7 b:inicio_de:5
b:instructed_by:9 b:interessen_beauftragt:5 b:inviare_ulteriori:-5 b:is_an:6 b:is_een:11 b:is_in:-10 b:is_the:-6
b:it_to:5 b:ja_la:8 b:je_sais:-5 b:je_vous:14 b:judiciaire_simplifiee:5 b:jullie_hebben:5 b:kann_ich:-6
b:keine_sorge:-6 b:kort_geding:8 b:la_as:6 b:la_audiencia:5 b:la_cassa:-9 b:la_comptabilite:5 b:la_cuenta:-6
b:la_demanda:6 b:la_lista:5 b:la_mesa:-5 b:la_mia:7 b:la_pratica:8 b:la_presente:-5 b:la_que:-5 b:la_reclamacion:7
b:la_saldiamo:-5 b:la_societe:11 b:la_sua:-5 b:la_suite:6 b:la_via:8 b:le_00:-5 b:le_0:11 b:le_compte:-5
b:le_contrat:9 b:le_directeur:5 b:le_juge:5 b:le_litige:5 b:le_mediateur:7 b:le_numero:-7 b:le_prochain:-6
b:le_rapport:11 b:le_societa:5 b:le_virement:-6 b:les_000:-5 b:les_deux:-5 b:les_meilleurs:-9 b:let_us:5 b:lo_de:-5
b:lo_que:7 b:look_at:-8 b:los_tribunales:6 b:ltd_in:5 b:lundi_00:-6 b:ma_il:-6 b:ma_part:-5 b:madame_monsieur:-10
b:mail_en:10 b:may_be:-5 b:me_by:6 b:me_ha:9 b:me_to:5 b:meilleurs_delais:-8 b:mein_anwalt:5 b:mercantil_de:5
b:mesmo_dia:14 b:messa_in:6 b:met_de:-5 b:met_een:7 b:met_with:6 b:meu_advogado:6 b:meu_sobrinho:8 b:mi_hermano:-5
b:mi_mandi:-6 b:mijn_advocaat:7 b:mio_avvocato:17 b:mio_figlio:-12 b:mise_en:7 b:mit_ihnen:5 b:mon_avocat:8
b:mon_conseil:9 b:monsieur_le:5 b:monsieur_votre:5 b:more_of:5 b:ms_0:5 b:my_brother:5 b:my_solicitor:15 b:nao_ee:-9
b:nao_forem:7 b:nao_pagamos:6 b:nao_pagar:10 b:nao_pagaremos:-6 b:nao_tenho:-7 b:nao_vou:8 b:nem_para:-5 b:ni_la:5
b:nicht_der:-5 b:nicht_vor:-5 b:nichts_sagen:-5 b:niet_aansprakelijk:-7 b:niet_verschuldigd:9 b:no_dia:-8 b:no_es:-7
b:no_issue:-5 b:no_la:-5 b:no_me:7 b:no_mesmo:18 b:no_nos:9 b:no_procede:-7 b:no_procon:5 b:no_proximo:-9
b:no_viene:5 b:noch_ein:7 b:non_era:-7 b:non_so:-6 b:nos_autos:5 b:nos_comptes:5 b:nostro_legale:8 b:not_due:-5
b:not_owe:-5 b:not_pay:6 b:not_paying:8 b:nothing_else:5 b:nothing_left:-6 b:notice_that:5 b:notre_avocate:5
b:notre_part:5 b:nous_avons:-5 b:numero_00000:-7 b:nur_die:-5 b:of_all:5 b:of_the:11 b:oggi_non:10 b:on_behalf:-5
b:on_december:9 b:on_ne:5 b:on_wednesday:-6 b:ondernemingsrechtbank_te:10 b:one_more:11 b:op_00:7 b:op_0:-7
b:op_de:14 b:op_een:-5 b:opposition_totale:5 b:orden_de:-7 b:ordnungsgemasse_bevollmachtigung:5 b:our_clients:5
b:our_insurers:6 b:our_solicitors:8 b:over_het:12 b:owe_you:-7 b:pagamento_00:5 b:pago_no:12 b:pago_que:16
b:par_le:9 b:par_notre:5 b:para_tribunal:18 b:parlato_con:-8 b:parte_il:5 b:pas_cette:5 b:pas_en:-5 b:pas_une:-5
b:pas_votre:-5 b:pay_it:-5 b:per_conto:5 b:per_danni:9 b:per_intero:-9 b:per_le:-6 b:per_mail:9 b:per_qualunque:10
b:per_un:-6 b:plainte_pour:5 b:plan_de:5 b:por_000:7 b:por_incumplimiento:7 b:por_la:8 b:por_los:5 b:por_tanto:-7
b:porte_plainte:5 b:pour_harcelement:10 b:prezado_sr:5 b:procedure_de:-7 b:procedures_collectives:-6
b:prochain_train:-6 b:proximo_lote:-9 b:qualquer_contato:6 b:que_ee:8 b:que_este:6 b:que_les:5 b:que_me:-9
b:que_no:15 b:que_por:-5 b:recebimento_da:9 b:rechnung_0000:6 b:rechtsvorschlag_erhoben:6 b:recibido_su:-9
b:reden_wir:-5 b:reglement_de:6 b:repris_par:5 b:requete_de:8 b:respetados_senores:5 b:riscontro_la:6 b:riserva_di:5
b:sa_place:-5 b:saisi_le:5 b:saurais_gre:5 b:says_do:6 b:scade_il:6 b:se_ee:-6 b:se_encontra:5 b:se_lo:-6 b:se_me:10
b:se_posso:-6 b:see_you:16 b:sehr_geehrter:-9 b:serve_la:-6 b:seu_credito:5 b:shove_your:-6 b:si_comunica:-10
b:si_insisten:7 b:si_me:12 b:si_vous:18 b:sich_schon:5 b:sie_mich:8 b:sie_sind:8 b:sie_uns:6 b:siete_peggio:-6
b:simple_as:-6 b:since_0000:-5 b:so_am:5 b:sollten_sie:9 b:sono_in:-6 b:sou_eu:7 b:sous_le:-8 b:statutory_demand:6
b:studio_legale:-5 b:su_carta:5 b:su_empresa:7 b:su_mensaje:-7 b:sv_0:9 b:talk_to:8 b:tanto_la:-7 b:tell_you:-5
b:thank_you:-8 b:thanks_for:-6 b:that_it:-5 b:the_above:6 b:the_automatic:6 b:the_invoice:-6 b:the_new:-9
b:the_next:-6 b:the_way:-8 b:they_are:-6 b:they_will:6 b:this_firm:8 b:this_morning:-5 b:to_be:-5 b:to_court:5
b:to_deal:7 b:to_him:8 b:to_say:7 b:to_stop:-7 b:toda_la:-7 b:took_the:-7 b:tout_paiement:6 b:toute_correspondance:8
b:train_de:-6 b:transmis_votre:6 b:ufficio_legale:7 b:uit_dat:5 b:um_processo:17 b:uma_acao:10 b:und_am:8
b:under_clause:5 b:une_procedure:-6 b:uns_die:5 b:uns_nicht:11 b:uns_vor:5 b:unser_anwalt:-5 b:until_the:-5
b:vai_no:-9 b:van_de:-5 b:veio_com:17 b:vf_00000:10 b:vi_querelo:16 b:voici_la:7 b:voir_avec:6 b:volgens_artikel:7
b:voor_het:-5 b:vorbezeichneter_angelegenheit:5 b:vordering_op:7 b:vos_fichiers:-5 b:vostro_sollecito:-7
b:votre_avoir:6 b:votre_demande:-7 b:votre_dossier:7 b:votre_mise:5 b:votre_part:7 b:vous_avez:9 b:vous_demandons:-6
b:vous_faire:-5 b:vous_informe:5 b:vous_informer:5 b:vous_repondra:-6 b:vous_saurais:5 b:wahrnehmung_ihrer:5
b:we_are:8 b:we_shall:7 b:we_will:12 b:weitere_mahnungen:5 b:werden_wir:9 b:who_will:-6 b:wij_niet:-6 b:will_be:15
b:will_get:-6 b:will_look:-8 b:will_pay:-5 b:wir_an:5 b:with_everything:6 b:with_our:10 b:within_00:6
b:worden_ontleend:5 b:wordt_niet:6 b:would_not:5 b:you_anything:-10 b:you_for:-8 b:you_have:-6 b:you_in:6
b:you_say:5 b:you_will:6 b:your_demand:6 b:your_driver:5 b:your_letter:-8 b:zeigen_wir:5 b:zum_00:-6 c:<aan:8
c:<aan>:11 c:<abog:6 c:<ac:18 c:<aca:9 c:<acao:13 c:<acco:-7 c:<acu:8 c:<acus:6 c:<adr:-7 c:<adre:-7 c:<adv:7
c:<af:-10 c:<agi:8 c:<agir:7 c:<ai>:6 c:<al:12 c:<alla:6 c:<alle:-8 c:<alm:8 c:<am:7 c:<ame:7 c:<ami:6 c:<amt:-6
c:<an:7 c:<anc:10 c:<anch:7 c:<and:-7 c:<ann:-7 c:<anni:-6 c:<ano:-6 c:<ant:6 c:<anw:7 c:<anwa:7 c:<appe:-6 c:<arb:7
c:<arbi:8 c:<as:19 c:<as>:10 c:<asu:6 c:<at:-10 c:<at>:-7 c:<ate:-9 c:<aten:-7 c:<att:10 c:<atto:9 c:<au:-7
c:<auc:-7 c:<auch:-7 c:<aus:-6 c:<av:8 c:<ave:-6 c:<avet:-6 c:<avi:-6 c:<avo:8 c:<avoc:6 c:<avv:10 c:<ban:-10
c:<bank:-7 c:<bat:6 c:<be:-28 c:<bego:6 c:<ben:-13 c:<ben>:-8 c:<ber:-6 c:<bes:-8 c:<besc:-6 c:<bet:9 c:<beta:-10
c:<betr:14 c:<bi:-10 c:<bit:-8 c:<bitt:-7 c:<bl:-6 c:<bo:-9 c:<bon:-7 c:<br:8 c:<bue:-9 c:<buen:-9 c:<ca:-19
c:<ca>:-8 c:<cabi:-6 c:<can:-16 c:<can>:-7 c:<cart:8 c:<caso:14 c:<ce:14 c:<ces:7 c:<cess:6 c:<ci:14 c:<cim:8
c:<cla:6 c:<clai:6 c:<co:-7 c:<cod:-7 c:<col:-9 c:<coll:-8 c:<com:15 c:<com>:13 c:<comm:16 c:<comp:-15 c:<cond:6
c:<conf:-6 c:<cor:-8 c:<cos:7 c:<cr:-16 c:<cre:-8 c:<cu:-12 c:<cua:7 c:<cual:6 c:<cuen:-6 c:<cuo:-11 c:<da:22
c:<dad:-6 c:<dag:6 c:<dagv:7 c:<dan:6 c:<dan>:7 c:<dank:-9 c:<dann:8 c:<dano:7 c:<de:11 c:<deb:-6 c:<dec:6 c:<dece:6
c:<def:15 c:<defe:14 c:<den>:-6 c:<denu:10 c:<dep:6 c:<depo:6 c:<der:-10 c:<der>:-12 c:<des:-7 c:<desp:8 c:<dest:-7
c:<det:-9 c:<deta:-6 c:<di:-20 c:<dia:-11 c:<dia>:-6 c:<dien:7 c:<dite:-6 c:<do:-9 c:<do>:-11 c:<don:-8 c:<dos>:-7
c:<doss:12 c:<dov:6 c:<dr:13 c:<dre:8 c:<drei:9 c:<ec:10 c:<ech:6 c:<ee>:-8 c:<een:7 c:<een>:7 c:<ef:-6 c:<eh:7
c:<eh>:6 c:<ein>:6 c:<el>:-7 c:<ello:6 c:<entr:6 c:<er>:-11 c:<erh:6 c:<erhe:6 c:<es>:-9 c:<esc:8 c:<escr:8
c:<esta:-8 c:<este:6 c:<esto:-6 c:<et:-9 c:<eu:-6 c:<fa>:8 c:<faca:10 c:<fact:-8 c:<fal:8 c:<fatu:-7 c:<fi:-7
c:<fig:-11 c:<figl:-9 c:<file:6 c:<fina:-10 c:<fo:-11 c:<foi:-8 c:<foi>:-6 c:<for>:-8 c:<form:9 c:<frei:-6 c:<fren:6
c:<furt:6 c:<gar:-6 c:<ge:-25 c:<gee:-10 c:<geg:10 c:<gege:11 c:<gel:-11 c:<gen:-13 c:<gent:-12 c:<ges:-10
c:<gest:-8 c:<goe:-7 c:<goed:-6 c:<gr:7 c:<ha>:-7 c:<hab:17 c:<habl:10 c:<hal:-8 c:<hall:-8 c:<hang:6 c:<har:6
c:<harc:6 c:<he:12 c:<hee:14 c:<heef:8 c:<heer:6 c:<hi:-9 c:<ho:8 c:<hor:8 c:<hora:8 c:<i>:-8 c:<ih:7 c:<in:44
c:<ine:7 c:<inf:6 c:<info:7 c:<ing:6 c:<ini:7 c:<inj:7 c:<inju:6 c:<insi:6 c:<inso:-12 c:<inst:8 c:<it:-7 c:<it>:-8
c:<jah:-6 c:<jahr:-6 c:<je:-12 c:<je>:-11 c:<jo:-15 c:<jou:-7 c:<jui:6 c:<ka:-16 c:<kan:-7 c:<kann:-7 c:<ke:-10
c:<kei:-9 c:<kein:-9 c:<klag:6 c:<kom:-9 c:<komm:-9 c:<ku:-10 c:<kun:-7 c:<lan:-7 c:<lar:-8 c:<lau:9 c:<laud:11
c:<law:10 c:<law>:7 c:<le>:-6 c:<lega:-6 c:<lei:-6 c:<lek:9 c:<lekk:7 c:<let:15 c:<letr:6 c:<lett:9 c:<lig:9
c:<liga:13 c:<lim:13 c:<limi:14 c:<liq:-9 c:<liqu:-9 c:<ll:7 c:<loo:-8 c:<los:9 c:<m>:6 c:<ma:-17 c:<ma>:-6
c:<mah:13 c:<mahn:13 c:<mais:-8 c:<mala:-6 c:<mand:13 c:<mant:-7 c:<mar:-7 c:<mas:-6 c:<mat:-6 c:<may:-7 c:<me:9
c:<me>:19 c:<med:7 c:<mein:6 c:<men:-22 c:<mens:-8 c:<ment:-7 c:<mess:-7 c:<met:14 c:<mi:32 c:<mi>:10 c:<mie:8
c:<mien:6 c:<mij:9 c:<mij>:6 c:<mio:7 c:<mio>:6 c:<moe:-7 c:<moet:-6 c:<mon:8 c:<mor:8 c:<mora:7 c:<mr:19 c:<mr>:23
c:<n>:10 c:<na:-11 c:<nao:-7 c:<nao>:-7 c:<ne:-18 c:<neg:6 c:<nem:-8 c:<nem>:-9 c:<ni:-16 c:<ni>:-6 c:<nom:-6
c:<nos:15 c:<nos>:13 c:<noti:6 c:<nu:-6 c:<num:-6 c:<ob:-6 c:<of>:7 c:<on:-8 c:<on>:-9 c:<ont:12 c:<ontb:6 c:<op:19
c:<op>:6 c:<ope:-7 c:<opp:8 c:<oppo:8 c:<or:-16 c:<our:11 c:<pa:-8 c:<pag:-15 c:<paga:-13 c:<per:6 c:<per>:-6
c:<perd:6 c:<pi:8 c:<pl:-7 c:<pla:-7 c:<plai:6 c:<po:7 c:<pon:10 c:<por:8 c:<por>:6 c:<pos:-8 c:<post:-8 c:<pr:11
c:<pre:8 c:<pres:11 c:<proc:12 c:<prot:8 c:<prov:-8 c:<pu:10 c:<pue:6 c:<pues:6 c:<pui:7 c:<puis:7 c:<qu:18
c:<qual:9 c:<que:14 c:<quel:-6 c:<quem:8 c:<quer:7 c:<r>:11 c:<ra:6 c:<raa:11 c:<raad:8 c:<rech:8 c:<ref:6 c:<rem:-7
c:<rep:11 c:<repr:11 c:<res:6 c:<ret:-7 c:<rg:-6 c:<rgp:-6 c:<rgpd:-6 c:<rid:7 c:<rien:-8 c:<ris:15 c:<risc:7
c:<ro:14 c:<row:25 c:<ru:13 c:<s>:11 c:<sa:23 c:<sab:11 c:<saba:8 c:<sach:-6 c:<saco:8 c:<sai:6 c:<sais:8 c:<sal:-8
c:<sald:-8 c:<say:7 c:<sch:9 c:<scha:10 c:<schr:6 c:<se:9 c:<se>:7 c:<see:10 c:<see>:6 c:<sen:8 c:<seno:10 c:<ser:-7
c:<seu:10 c:<si>:16 c:<sid:-6 c:<sie:6 c:<sie>:10 c:<sm:-7 c:<sme:-6 c:<smet:-6 c:<somm:6 c:<sons:8 c:<sor:-6
c:<st:-16 c:<stu:-7 c:<su:8 c:<su>:9 c:<sui:6 c:<sup:-6 c:<t>:-7 c:<ta:-10 c:<tal:8 c:<talk:6 c:<tar:-12 c:<tard:-11
c:<tel:-9 c:<tell:-6 c:<ten:9 c:<tenh:9 c:<ter:6 c:<terc:6 c:<tha:-12 c:<than:-8 c:<the:6 c:<ti:-13 c:<to:-8
c:<tor:-6 c:<tr:-9 c:<tra:-6 c:<tu>:-7 c:<u>:16 c:<um:14 c:<un:-6 c:<un>:-15 c:<una:7 c:<una>:7 c:<up:-7 c:<up>:-7
c:<uw:6 c:<uw>:6 c:<ve:8 c:<veio:6 c:<ver:10 c:<verk:-7 c:<vers:8 c:<verz:7 c:<vi>:22 c:<vid:-6 c:<vida:-6 c:<vie:-9
c:<vier:-7 c:<vir:-8 c:<vire:-8 c:<vo:44 c:<vol:11 c:<volt:14 c:<von:-6 c:<voo:-12 c:<voor:-12 c:<vor:9 c:<vor>:6
c:<vos:10 c:<vos>:11 c:<vou:23 c:<vou>:6 c:<vous:13 c:<wa:-23 c:<we>:8 c:<wed:-8 c:<weg:8 c:<wege:9 c:<wh:-13
c:<whe:-9 c:<when:-9 c:<wi:25 c:<wil:9 c:<will:10 c:<wir:12 c:<wird:11 c:<wit:7 c:<with:7 c:<wo:-7 c:<y>:10 c:<ye:-6
c:<yo:10 c:<you:7 c:<your:7 c:<za:12 c:<zaa:7 c:<zaak:7 c:<zah:6 c:<zahl:6 c:<zij:-8 c:<zijn:-12 c:<zu:-12 c:aad:6
c:aads:6 c:aadsm:6 c:aag:7 c:aal:-7 c:aan:17 c:aan>:17 c:aange:7 c:aard:7 c:aat:-6 c:aba:13 c:abad:9 c:abado:8
c:abe>:8 c:abl:10 c:abog:6 c:aboga:6 c:aca:24 c:acao:10 c:acao>:10 c:acar:7 c:accou:-6 c:ace:-7 c:ach:17 c:ach>:6
c:acho:7 c:acho>:8 c:acht:13 c:achte:6 c:achti:7 c:aci:-8 c:acio:-6 c:acos:9 c:acos>:9 c:acta:7 c:actu:-7 c:acu:8
c:adas>:7 c:add:-6 c:ade:19 c:ade>:17 c:adi:6 c:adm:-10 c:admi:-6 c:adres:-8 c:ads:6 c:adsm:6 c:adsma:6 c:adv:10
c:advo:7 c:advoc:6 c:aft:9 c:aga:-20 c:agar:-7 c:age:-6 c:agi:9 c:agir:7 c:ago:-6 c:ags:6 c:agv:10 c:agva:10
c:agvaa:10 c:ahl:6 c:ahm:6 c:ahme:6 c:ahn:12 c:ahr:-8 c:ai>:13 c:aim:10 c:aim>:10 c:ain:6 c:air:-7 c:ais:8 c:aisi:9
c:aisi>:7 c:aison:6 c:ait:-6 c:aju:10 c:ak>:10 c:alc:-7 c:alcos:-6 c:ald:-12 c:alem:9 c:alem>:8 c:alen:-7 c:ales:6
c:ales>:6 c:ali:-13 c:alit:-8 c:alk:6 c:alla:9 c:alla>:8 c:alm:6 c:almo:9 c:alq:8 c:alqu:8 c:alqui:6 c:alte>:8
c:ama:16 c:amat:7 c:ame:8 c:ame>:-10 c:amen:14 c:ament:6 c:amia:6 c:amm:-13 c:amme:-6 c:amo:-9 c:amo>:-18 c:an>:19
c:ana:-13 c:ana>:-8 c:anc:-10 c:ance:-11 c:ancie:-7 c:anda:16 c:anda>:9 c:andan:7 c:andas:-6 c:andat:6 c:ande:-10
c:ander:-6 c:ang:10 c:ange:14 c:angel:10 c:angen:9 c:ani:-16 c:ani>:-10 c:ank:-28 c:ank>:-16 c:anks:-9 c:anks>:-8
c:ano:-8 c:ano>:-10 c:ant:16 c:ante>:6 c:anti:11 c:antw:8 c:anw:6 c:anwa:7 c:anwal:7 c:ao>:8 c:appo:7 c:aqui:6
c:ar>:27 c:ara:9 c:ara>:9 c:arad:8 c:arbi:8 c:arbit:8 c:arc:7 c:arco:6 c:ard:-7 c:ard>:-8 c:are:12 c:are>:-18
c:arec:6 c:arece:6 c:arem:22 c:arem>:10 c:aremo:12 c:ari:-11 c:ario>:-7 c:arla>:6 c:arme:6 c:aro:-13 c:aro>:-7
c:art>:9 c:arta:9 c:arta>:9 c:arti:-9 c:as>:-11 c:ase:-9 c:ase>:-7 c:aso>:11 c:ass:6 c:asse:11 c:assig:11 c:assin:-9
c:assu:7 c:assun:7 c:ast:-7 c:ast>:-6 c:asu:7 c:at>:8 c:ata:9 c:ate>:9 c:ater:7 c:ater>:11 c:ati:-21 c:atie:-11
c:atie>:-8 c:ativ:7 c:ativa:6 c:ato:-11 c:ats:-8 c:ats>:-12 c:att:22 c:atta:9 c:attar:7 c:atte:6 c:atto:9 c:attor:7
c:atu:-6 c:atur:-6 c:au>:6 c:auc:-7 c:auch:-8 c:auch>:-8 c:aud:17 c:audo:12 c:audo>:12 c:autom:-7 c:ava:6 c:avet:-6
c:avete:-6 c:avis:-6 c:avoc:6 c:avoca:6 c:avoi:6 c:avor:-6 c:avv:10 c:aw>:9 c:ay>:-10 c:aza:7 c:azio:6 c:azo>:-7
c:bad:8 c:bado:8 c:bado>:8 c:ban:-13 c:bank:-9 c:bank>:-7 c:bar:12 c:bat:7 c:bater:7 c:be>:10 c:bego:6 c:begon:6
c:bem:-7 c:ber:-17 c:ber>:-10 c:best:-7 c:beste:-8 c:bet:10 c:beta:-10 c:betal:-7 c:bete:7 c:betr:12 c:betre:10
c:betru:6 c:bid:-9 c:bido:-10 c:bido>:-10 c:bij:6 c:bitra:8 c:bitt:-8 c:bitte:-8 c:ble:6 c:blo:-6 c:bog:6 c:boga:6
c:bogad:6 c:bon:-6 c:brig:-6 c:bru:6 c:bue:-9 c:buen:-9 c:buena:-6 c:bun:9 c:bung:6 c:buona:7 c:buong:-7 c:but:-7
c:ca>:-7 c:cabi:-6 c:can:-17 c:can>:-7 c:canc:-6 c:cao:9 c:cao>:9 c:car:9 c:cart:8 c:carta:10 c:cas:9 c:cas>:9
c:caso:11 c:caso>:11 c:cass:-7 c:cat:21 c:cat>:13 c:cate:7 c:cate>:9 c:cats:-6 c:cats>:-6 c:ccou:-6 c:ccoun:-6
c:cebe:-6 c:cebi:8 c:ced:-6 c:cei:7 c:cen:6 c:cep:7 c:cept:7 c:ces:6 c:cess:11 c:cessa:6 c:ch>:15 c:cha:16 c:chad:15
c:chade:13 c:che>:9 c:chi:-15 c:chla:6 c:chlag:8 c:chn:-7 c:chnu:-9 c:chnun:-8 c:cho:11 c:cho>:9 c:cht:17 c:cht>:-11
c:chte:11 c:chter:7 c:chti:6 c:chts:13 c:chtsb:6 c:chtsv:8 c:cias:-6 c:cias>:-6 c:cib:-6 c:cibi:-6 c:cibid:-8
c:cie:-9 c:cier:-7 c:ciete:7 c:cio>:9 c:cion:-8 c:ck>:-8 c:cla:11 c:clai:12 c:claim:10 c:co>:13 c:cod:-7 c:col:-11
c:coll:-9 c:com:13 c:com>:12 c:comm:17 c:comme:7 c:commu:6 c:comp:-14 c:compt:-6 c:con:12 c:conc:-6 c:conf:-9
c:confi:-9 c:confr:7 c:conte:-9 c:contr:14 c:corr:-8 c:corre:-9 c:cos:7 c:cos>:6 c:cou:-10 c:count:-6 c:cour:-6
c:cre:-12 c:cred:-6 c:cri:11 c:crit:12 c:crito:7 c:cta:7 c:cti:9 c:ctio:12 c:ction:12 c:ctu:-9 c:cua:7 c:cuen:-6
c:cuent:-6 c:cul:-8 c:cuo:-11 c:cur:-6 c:curs:-7 c:curso:-6 c:cusa:6 c:cusam:7 c:da>:-17 c:daa:7 c:dade>:9 c:dagv:10
c:dagva:10 c:dal:-6 c:dam:-10 c:dan:21 c:dan>:6 c:dank:-11 c:dann:12 c:danni:6 c:dano:7 c:dant:12 c:dant>:6
c:dato:-10 c:dato>:-6 c:day>:-7 c:dec:8 c:decem:6 c:def:15 c:defe:14 c:defen:13 c:delai:-6 c:dem:13 c:deme:9
c:demen:6 c:den>:-13 c:denu:10 c:denun:10 c:der:-8 c:der>:-9 c:des:-15 c:desd:-6 c:desp:8 c:despa:7 c:dest:-7
c:deta:-6 c:deur:7 c:di>:-11 c:dia>:-6 c:dic:8 c:dice>:8 c:din:8 c:ding:13 c:ding>:15 c:dire>:-8 c:direc:7 c:dit:-10
c:dite:-9 c:dite>:-6 c:diti>:-7 c:dito>:13 c:ditor:-9 c:div:-6 c:dmi:-7 c:do>:-8 c:don:-13 c:dor:-8 c:dor>:-7
c:dos>:-13 c:doss:12 c:dossi:12 c:dov:6 c:dra:6 c:dre:7 c:drei:11 c:dreig:11 c:dres:-11 c:dress:-10 c:dri:6 c:ds>:-6
c:dsm:6 c:dsma:6 c:dsman:6 c:dt>:11 c:dvoc:6 c:dvoca:6 c:eac:6 c:eanc:-6 c:ear:-9 c:eau:6 c:eb>:-6 c:eben>:7
c:eber:-6 c:eca:7 c:eca>:9 c:ecebi:8 c:ecemb:7 c:ech:14 c:echn:-8 c:echnu:-7 c:echt:18 c:echts:16 c:eci:-11
c:ecib:-6 c:ecl:6 c:eco:-8 c:econ:6 c:ectio:6 c:ed>:10 c:eda:-7 c:ede:-10 c:edera:-6 c:edi:9 c:edia:10 c:edin:12
c:eding:12 c:edo:-6 c:edor:-8 c:ee>:-10 c:eed:-7 c:eedo:-6 c:eedor:-6 c:eef:13 c:eeft:9 c:eeft>:8 c:eer>:9 c:eest:6
c:efe:8 c:efen:13 c:effe:-6 c:effi:7 c:eft:6 c:eft>:6 c:ege:25 c:egen:27 c:egen>:17 c:egi:6 c:egl:-6 c:ego:8
c:egon:6 c:eh>:7 c:ehr:-9 c:ehr>:-6 c:eib:12 c:eibu:7 c:eibun:7 c:eig:9 c:eige:7 c:eige>:8 c:eil>:8 c:ein>:13
c:eine:-11 c:eis:7 c:eis>:6 c:eja:8 c:ekk:8 c:ekke:8 c:ekken:8 c:eks:6 c:el>:-16 c:ela:8 c:elan:8 c:elde:-6
c:eleg:12 c:elege:6 c:elij:-7 c:elijk:-7 c:elin:6 c:ell:-7 c:ella:-10 c:ella>:-10 c:ellos:6 c:eme:-6 c:emi:-6
c:emo:7 c:emos:11 c:emos>:11 c:en>:6 c:enc:-6 c:ence:8 c:ence>:7 c:enci:-12 c:encia:-6 c:end:10 c:end>:9 c:ende:6
c:endi:6 c:enh:12 c:enho:10 c:enho>:7 c:eni:-9 c:enko:8 c:enkom:8 c:enn:7 c:enor:10 c:enore:7 c:ens:-10 c:ens>:-11
c:ent:-18 c:enta:9 c:entat:6 c:enti:-14 c:entit:-8 c:ento:-6 c:entr:6 c:entro:7 c:enun:9 c:enunc:10 c:envi:-6
c:enz:-11 c:enza:-6 c:enza>:-7 c:eo>:-6 c:eor:-6 c:epr:9 c:epre:8 c:epres:9 c:er>:-20 c:era:6 c:era>:8 c:erac:-7
c:erc:11 c:erca:6 c:erce:7 c:ere:23 c:erei:9 c:erel:10 c:eren>:7 c:erh:8 c:erhe:6 c:erheb:6 c:eri:-15 c:eri>:8
c:eria:-13 c:erich:-6 c:erk:-11 c:erme:6 c:ernes:-6 c:ero:-14 c:ero>:-13 c:erp:8 c:ers:11 c:ersa:7 c:erse:6
c:erst:-6 c:ert:8 c:ert>:6 c:ertr:6 c:erwa:-7 c:erwal:-6 c:erz:6 c:erzu:7 c:erzug:6 c:es>:-47 c:esa:-11 c:esc:13
c:escr:14 c:escri:12 c:esd:-9 c:ese:10 c:esen:9 c:esent:11 c:esp:14 c:espa:6 c:espac:7 c:espo:6 c:espon:7 c:ess:-7
c:ess>:-6 c:essa>:11 c:essag:-14 c:esse:-6 c:esse>:-12 c:esso>:6 c:est>:-8 c:esta>:6 c:estar:9 c:estat:-9 c:estr:8
c:estu:10 c:et>:-16 c:eta:-18 c:etal:-11 c:eten>:7 c:eto:8 c:eto>:9 c:etr:13 c:etrad:6 c:etre:8 c:etrei:10 c:etrug:6
c:ets:-6 c:ets>:-7 c:etta:6 c:ette:-8 c:ettet:-6 c:etti:-6 c:eun:-9 c:eur>:7 c:eurs:-6 c:eves:-6 c:evi:-8 c:evo:-12
c:ew>:-6 c:ey>:27 c:ez>:8 c:fa>:8 c:faca:10 c:fact:-6 c:factu:-7 c:fat:-6 c:fatu:-7 c:fatur:-7 c:fe>:-7 c:fec:-10
c:fech:-6 c:fect:-6 c:fen:13 c:fens:7 c:fere:-6 c:feren:-6 c:feri:-8 c:ferm:7 c:ffe:-7 c:fic:-13 c:fice>:-6
c:fici:-6 c:fig:-15 c:figl:-9 c:figli:-9 c:fil:6 c:file:6 c:fina:-11 c:final:-7 c:firma:-7 c:foi:-8 c:foi>:-6
c:fon:-6 c:fond:-6 c:for:11 c:for>:-8 c:form:13 c:forma:9 c:fra:-6 c:frei:-7 c:freig:-6 c:fren:6 c:frent:6 c:ft>:9
c:furt:6 c:furth:6 c:gado:-6 c:gar>:13 c:gas:-6 c:gat:-6 c:gd>:9 c:ged:7 c:gedi:8 c:gedin:9 c:gee:-7 c:geen:-6
c:geen>:-6 c:geg:7 c:gege:10 c:gegen:9 c:gel:-6 c:geleg:9 c:geli:-7 c:gema:9 c:geme:-9 c:gens>:-7 c:gent:-13
c:geo:-6 c:ger>:-8 c:ges>:7 c:gez:-6 c:gge:6 c:ggi:-6 c:gio:-10 c:gior:-6 c:giorn:-6 c:gir:10 c:gire:7 c:girem:7
c:giu:9 c:gli:-15 c:gno:-8 c:gnor:-8 c:gnora:-7 c:goe:-8 c:goed:-7 c:gor:-9 c:gpd:-6 c:gpd>:-6 c:gra:-9 c:gri:7
c:gsk:9 c:gsv:6 c:gsve:7 c:gsver:7 c:gua:9 c:gue:8 c:gun:7 c:gung:12 c:gung>:10 c:gva:10 c:gvaa:10 c:gvaar:10
c:ha>:-14 c:hab:20 c:habe:6 c:habe>:6 c:habl:11 c:had:8 c:hade:13 c:hade>:6 c:hal:-12 c:hallo:-6 c:hank:-11
c:hanks:-7 c:har:8 c:harc:6 c:he>:13 c:hebe:7 c:hee:12 c:heef:8 c:heeft:8 c:hen:-6 c:her:9 c:her>:8 c:here:-6
c:hier:-9 c:hla:6 c:hlag:8 c:hlag>:8 c:hlu:-6 c:hme:9 c:hmen:8 c:ho>:28 c:hone:-6 c:hou:7 c:hre:7 c:hrea:6 c:hreat:6
c:hrt:-8 c:ht>:-11 c:hte:11 c:hter:8 c:hter>:9 c:hti:6 c:hts:13 c:htsb:6 c:htsv:8 c:htsvo:8 c:hui:7 c:iabl:6
c:iable:6 c:ial:-6 c:iam:-13 c:iamo:-14 c:iamo>:-14 c:ias:-7 c:ias>:-9 c:ibi:-8 c:ibid:-11 c:ibido:-9 c:ibu:6
c:ibun:8 c:ibung:7 c:ica:-6 c:ica>:-11 c:icat:8 c:ice:-6 c:iche>:8 c:icht:-6 c:icht>:-7 c:ici:9 c:icio:7 c:ico:7
c:ico>:6 c:idad:6 c:ido:-19 c:ido>:-18 c:ie>:7 c:ied:11 c:iede:10 c:ieder:6 c:iem:-7 c:ien:-10 c:ient>:8 c:iere:10
c:ieren:6 c:iers:-7 c:iers>:-7 c:iets>:-6 c:ig>:7 c:iga:7 c:igar:12 c:igd:7 c:ige>:9 c:igl:-11 c:igli:-11 c:iglio:-7
c:igno:-6 c:ignor:-8 c:igo:-13 c:igo>:-7 c:igu:8 c:igun:8 c:igung:8 c:ij>:12 c:ijk:-6 c:ijn:-10 c:ijn>:-6 c:il>:7
c:ile>:-6 c:ill:11 c:ille:7 c:im>:15 c:ima:6 c:ima>:13 c:imi:6 c:imin:7 c:imina:8 c:imp:-9 c:ina:-10 c:inal:-11
c:inar:8 c:inar>:10 c:inat:-8 c:ind:-9 c:ine>:-6 c:inf:7 c:info:7 c:infor:6 c:ing:10 c:ing>:7 c:ingen:-7 c:inges:7
c:inh:11 c:inho:12 c:inho>:7 c:inj:7 c:inju:6 c:injun:6 c:inl:7 c:insi:9 c:insis:9 c:inso:-12 c:insol:-11 c:inst:9
c:int:11 c:inu:7 c:io>:18 c:ion:23 c:ion>:10 c:ione:11 c:ione>:12 c:ior:-7 c:iorn:-6 c:iorno:-6 c:iqu:-21 c:ique:-11
c:ique>:-12 c:iqui:-8 c:iquid:-9 c:ira:10 c:ird:11 c:ird>:11 c:ire:-9 c:ire>:-17 c:irec:7 c:irect:9 c:iremo:9
c:irm:-6 c:irma:-7 c:iro:-14 c:iro>:-11 c:is>:-7 c:ise>:6 c:isi:9 c:isti:6 c:isto:-7 c:isto>:-6 c:it>:-19 c:ita:-23
c:ita>:-9 c:ite:-19 c:ite>:-14 c:ites:-9 c:ites>:-8 c:ith:7 c:itio:9 c:ition:9 c:ito:-7 c:itori:9 c:itors:-7
c:itra:7 c:itt:11 c:itti:8 c:iva:8 c:ivere:-6 c:ivr:10 c:ivra:8 c:ivrai:6 c:izi:11 c:izio:8 c:jah:-12 c:jahr:-12
c:je>:-9 c:jn>:-6 c:jou:-9 c:jour:-6 c:jud:6 c:jui:13 c:juiz:7 c:junc:6 c:juste:-6 c:justi:6 c:kan:-10 c:kann:-7
c:kann>:-7 c:kei:-10 c:kein:-9 c:keine:-11 c:kend:7 c:ker:8 c:ker>:7 c:kke:7 c:kken:6 c:kla:6 c:klag:13 c:klage:12
c:komm:-13 c:komme:-8 c:koms:8 c:komst:8 c:konta:7 c:kor:9 c:kort:9 c:kos:7 c:kost:7 c:koste:7 c:ks>:-8 c:la>:8
c:laa:-7 c:lac:-6 c:lada:6 c:lag:26 c:lag>:14 c:lage:12 c:lage>:8 c:lai:12 c:laim:10 c:laim>:10 c:lain:7 c:lam:7
c:lama:8 c:lamar:6 c:lan:-8 c:land:-11 c:lar:-18 c:lar>:-6 c:lari:-6 c:lass:9 c:lasse:9 c:lat:7 c:lati:6 c:latio:10
c:laud:10 c:laudo:11 c:law:9 c:law>:7 c:lazo>:-6 c:lba:6 c:lcos:-6 c:lde:-10 c:lden:-6 c:le>:-17 c:leg:12 c:legal:-6
c:legen:7 c:lei:-10 c:lek:7 c:lekk:7 c:lekke:7 c:lem:11 c:lem>:7 c:len:-17 c:len>:-9 c:les:16 c:les>:14 c:let:12
c:letr:6 c:letra:6 c:lett:9 c:letto:7 c:leu:-6 c:leur:-6 c:leurs:-7 c:ley:24 c:ley>:24 c:lia:-9 c:lich>:-8 c:liche:8
c:lig:17 c:liga:14 c:lij:-14 c:lijk:-9 c:lijk>:-6 c:lim:14 c:limi:15 c:limin:8 c:lin:-6 c:ling:-6 c:liq:-11
c:liqu:-11 c:liqui:-9 c:list:-8 c:lit:-11 c:lita:-6 c:liv:6 c:lle>:10 c:llec:-6 c:llm:7 c:llma:7 c:llo>:-6 c:llos:6
c:llos>:6 c:lmo:9 c:lo>:-10 c:loo:-7 c:lqu:8 c:lqui:6 c:lt>:10 c:lta:6 c:ltam:12 c:ltam>:12 c:lte>:9 c:lung>:-6
c:lve:-10 c:lven:-8 c:mac:7 c:mach:9 c:macht:9 c:mados:6 c:mage:6 c:mah:13 c:mahn:13 c:mai:-7 c:mail:-6 c:mal:9
c:mala:-6 c:man>:6 c:mana:-11 c:mana>:-7 c:mand:18 c:manda:20 c:mando:-6 c:mant:-6 c:mass:6 c:mat:-9 c:mati:-11
c:matiq:-6 c:matt:7 c:may:-7 c:me>:21 c:med:6 c:mein:6 c:men:-15 c:menda:-6 c:mensa:-8 c:ment:-6 c:mera:6 c:mes:-7
c:mess:-8 c:messa:-9 c:meto:8 c:meto>:8 c:mett:-7 c:mi>:11 c:mia:6 c:mida:7 c:midad:7 c:mij:10 c:mij>:6 c:mijn>:7
c:minar:10 c:mio:6 c:mio>:6 c:mita:-6 c:mma:12 c:mmt:-9 c:mmt>:-9 c:mmuni:6 c:moc:8 c:moe:-9 c:moet:-6 c:mon:17
c:moni:6 c:monit:6 c:mora:7 c:mpl:-11 c:mple:-10 c:mpo:-6 c:mpt:-6 c:mr>:23 c:mst:9 c:mst>:8 c:mt>:-10 c:nah:8
c:nahm:7 c:nahme:7 c:nal:-19 c:nal>:-8 c:nale:-9 c:nale>:-8 c:nali:-7 c:nalit:-8 c:name:-6 c:nao:-7 c:nao>:-7
c:nar>:10 c:nare:-7 c:nare>:-7 c:nata:-6 c:nce:-8 c:nch:6 c:nch>:7 c:nci:-8 c:nciad:6 c:ncie:-9 c:ncier:-6 c:ncio>:6
c:ncti:6 c:nctio:6 c:nd>:12 c:nda:11 c:ndam:-7 c:ndamo:-6 c:ndan:18 c:ndant:12 c:ndas:-7 c:ndas>:-6 c:ndata:6
c:ndem:7 c:nder:-6 c:ndere:-9 c:ndi>:-6 c:ndl:-7 c:ndo:-7 c:ne>:-13 c:neg:6 c:nem:-8 c:nem>:-10 c:ner:-15 c:ner>:-7
c:nera:-6 c:nes:-6 c:net:-8 c:net>:-12 c:nfi:-7 c:nfir:-9 c:nfirm:-8 c:nge:9 c:ngel:11 c:ngele:11 c:ngen>:-7
c:ngio:-7 c:ngior:-7 c:ngs:14 c:ngsk:9 c:ngsv:6 c:ngsve:7 c:nho:24 c:nho>:18 c:ni>:-11 c:nica:-8 c:nica>:-9 c:nici:6
c:nico:7 c:nico>:7 c:ning:-6 c:nis:-12 c:nist:-8 c:njun:6 c:njunc:6 c:nk>:-18 c:nke:-7 c:nko:11 c:nkom:8 c:nkoms:8
c:nks:-8 c:nks>:-8 c:nns:9 c:no>:-23 c:nom:-12 c:nora:-8 c:nores:7 c:nos:21 c:nos>:19 c:nossa:-6 c:noti:6 c:nou:-8
c:nsa:-6 c:nse:11 c:nsei:10 c:nseil:11 c:nsen:-8 c:nsi:10 c:nsis:9 c:nsist:9 c:nso:-9 c:nsol:-11 c:nsolv:-11
c:nst:23 c:nst>:16 c:nstru:6 c:nt>:-12 c:nta:12 c:ntak:7 c:ntakt:7 c:ntat:17 c:ntato:7 c:ntatt:7 c:ntb:6 c:nte>:15
c:nten:-8 c:nter>:-6 c:ntere:8 c:nterl:9 c:ntile:-7 c:ntin:8 c:ntit:-9 c:ntiv:7 c:ntivo:6 c:ntos:-6 c:ntos>:-6
c:ntr:22 c:ntra>:6 c:ntre:6 c:ntro:12 c:ntro>:16 c:nts:-10 c:nts>:-7 c:ntw:7 c:num:-6 c:nunc:13 c:nunci:13 c:nung:-7
c:nung>:-7 c:nvi:-9 c:nwa:8 c:nwal:7 c:nwalt:7 c:obr:6 c:obre>:6 c:oca:26 c:ocat:12 c:ocat>:9 c:ocats:-6 c:oce:10
c:oces:12 c:oces>:6 c:ocess:9 c:och:-8 c:oci:-10 c:ocia:-9 c:ocio>:-6 c:oco:8 c:oco>:7 c:ocu:8 c:oda:-9 c:oda>:-8
c:odi:-7 c:oed:-10 c:oede:-7 c:oen:-6 c:oes:-8 c:oes>:-6 c:of>:6 c:off:-11 c:ogad:7 c:ogada:7 c:oge:-8 c:ohe:6
c:ois:-18 c:ois>:-14 c:oit:-8 c:ok>:-10 c:olat:6 c:ole:-9 c:olle:-6 c:ollm:7 c:ollma:7 c:olt:13 c:olta:14 c:olv:-14
c:olve:-13 c:olven:-10 c:oma:-16 c:omat:-7 c:omati:-7 c:ome:-11 c:omen:-10 c:omm:18 c:omma:11 c:omme:6 c:ommu:6
c:ommun:6 c:omp:-11 c:ompt:-6 c:oms:8 c:omst:8 c:omst>:8 c:omuni:-6 c:onat:6 c:onc:-10 c:ond:18 c:ondan:7 c:ondr:7
c:one:-7 c:onf:-9 c:onfi:-9 c:onfir:-9 c:onfr:7 c:ongi:-7 c:ongio:-7 c:onit:6 c:onito:6 c:onne:10 c:onnen:7 c:ono:-6
c:ons:22 c:ons>:8 c:onse:6 c:onsei:11 c:onsen:-6 c:onst:6 c:onst>:8 c:ont:14 c:onta:6 c:ontak:7 c:ontat:11 c:ontb:6
c:onte:-10 c:ontr:14 c:ontra:8 c:ook:-12 c:ook>:-8 c:oor:-16 c:oor>:-6 c:ope:-8 c:oph:6 c:opi:-7 c:opo:11 c:opon:7
c:opp:6 c:oppo:8 c:or>:-6 c:ord:-6 c:ord>:-8 c:orden:-6 c:order:10 c:ordt:9 c:ordt>:9 c:ore:-10 c:ore>:-6 c:org:-15
c:orge:-8 c:oria:9 c:oria>:8 c:orio:6 c:orio>:8 c:oris:-6 c:orm:14 c:orma:10 c:ormal:6 c:orn:-6 c:orney:7 c:orno:-7
c:orno>:-8 c:orr:-8 c:ors>:-8 c:orsc:8 c:orsch:8 c:ort:24 c:orte:15 c:os>:24 c:osa:-6 c:osi:8 c:osit:9 c:ositi:9
c:ossa:-8 c:ossi:11 c:ossie:12 c:osso>:-7 c:ossos:6 c:ost:9 c:oste:6 c:osten:6 c:ota:-11 c:ota>:-9 c:ote>:-6
c:otes:13 c:otest:13 c:oti:10 c:otif:7 c:otro:6 c:ou>:-15 c:oud:6 c:ounts:-6 c:ours:8 c:ours>:6 c:ova:-6 c:ove:-8
c:overe:6 c:ow>:-7 c:owl:26 c:pac:7 c:pach:8 c:pacho:7 c:pag:-16 c:paga:-14 c:pagar:-7 c:para:7 c:parad:7 c:parti:-7
c:pas:-8 c:passe:6 c:pd>:-6 c:pen>:9 c:pena:-8 c:pena>:-7 c:per>:-7 c:perd:6 c:pers:7 c:pers>:6 c:pia:-7 c:pin:6
c:pla:-9 c:plai:6 c:plain:7 c:ple:-8 c:pod:-6 c:pon:21 c:pond:11 c:por:15 c:por>:6 c:posi:12 c:posit:9 c:poss:-6
c:ppena:-7 c:ppo:13 c:ppor:6 c:ppre:-6 c:pre:15 c:prefe:-6 c:pres:17 c:presc:6 c:prese:11 c:prest:7 c:proc:12
c:proce:6 c:propo:6 c:prot:8 c:prote:11 c:prov:-8 c:prove:-6 c:pue:6 c:pui:7 c:puis:7 c:qua:6 c:qual:9 c:qualc:-6
c:quale:6 c:que:11 c:quel:-8 c:quem>:7 c:quer:10 c:quere:9 c:quet:6 c:quid:-7 c:quida:-6 c:quie:8 c:ra>:12 c:raa:13
c:raad:6 c:raads:6 c:rab:7 c:rac:-6 c:rado:6 c:rado>:8 c:raf:6 c:rags:6 c:rai:12 c:rais:8 c:rais>:6 c:raj:7 c:ram:-9
c:ran:-6 c:ranc:-9 c:rans:7 c:rappo:6 c:rato:-7 c:rato>:-6 c:rbi:6 c:rbit:6 c:rbitr:8 c:rce:10 c:rcei:6 c:rceir:6
c:rd>:-7 c:rde>:-10 c:rder:15 c:rderi:6 c:rdes:-6 c:rdes>:-6 c:rdt:9 c:rdt>:9 c:re>:-11 c:rea:17 c:reau:6 c:reau>:6
c:rece:6 c:rech:11 c:rechn:-9 c:recht:18 c:reci:-10 c:recib:-6 c:recon:6 c:redi:-7 c:ree>:-9 c:rei:20 c:reib:12
c:reibu:7 c:rel:10 c:relo:7 c:rem:19 c:rem>:7 c:reme:-8 c:remen:-6 c:remo:23 c:remos:22 c:ren:8 c:ren>:8 c:rena:6
c:renci:-6 c:rend:7 c:reo:-7 c:reo>:-6 c:rep:7 c:repr:10 c:repre:8 c:rer:8 c:res>:-14 c:resa:-6 c:resc:8 c:rescr:6
c:rese:13 c:resen:10 c:resp:10 c:ress:-11 c:ress>:-6 c:resse:-6 c:rest:7 c:reu:-6 c:rga:-6 c:rgo:-7 c:rgp:-6
c:rgpd:-6 c:rgpd>:-6 c:rheb:6 c:rhebe:6 c:ria>:8 c:rial:-6 c:ric:-13 c:rice:-9 c:rice>:-6 c:rie:-12 c:rien:-8
c:rier:-7 c:rig:-11 c:rigo:-6 c:rij:7 c:ring:-9 c:rir:-7 c:ris:15 c:risc:7 c:risco:6 c:rl>:6 c:rla:6 c:rla>:7
c:rle:-8 c:rlo:-8 c:rmal:6 c:rmat:-7 c:rme:14 c:rme>:9 c:rmo:6 c:rmo>:6 c:rna:-6 c:rnes:-6 c:rnes>:-6 c:rney:7
c:rno>:-7 c:rnos:6 c:rnos>:6 c:roc:14 c:roce:6 c:roces:7 c:roe:7 c:rof:-8 c:rog:-6 c:roi:-10 c:rop:6 c:ropo:6
c:rot:8 c:rote:10 c:rotes:13 c:rov:-9 c:rove:-7 c:row:23 c:roz:-7 c:rreo>:-6 c:rri:-7 c:rs>:-12 c:rsa:6 c:rsc:13
c:rsch:12 c:rschl:8 c:rse:6 c:rso:-9 c:rso>:-6 c:rst:-9 c:rst>:-6 c:rt>:10 c:rta:6 c:rta>:8 c:rth:6 c:rthe:6
c:rther:6 c:rti:-6 c:rto:-7 c:rto>:-6 c:rtr:6 c:ruc:10 c:ruct:8 c:ruf:8 c:rug:14 c:rugg:6 c:rugge:6 c:run:-8
c:rwa:-6 c:rwal:-6 c:rwalt:-6 c:rzu:8 c:rzug:6 c:sa>:7 c:sab:9 c:saba:8 c:sabad:8 c:sac:8 c:saco:8 c:sag:-16
c:sage:-17 c:sage>:-9 c:sai:10 c:sais:8 c:saisi:9 c:sal:-6 c:sald:-8 c:sam:6 c:samo:7 c:samos:7 c:sat:-6 c:sati:-7
c:say:7 c:sca:-11 c:sch:15 c:scha:15 c:schad:17 c:schi:-7 c:schla:8 c:scr:10 c:scri:11 c:scrit:11 c:sda:-12
c:sed>:-6 c:see:12 c:see>:9 c:sei:17 c:sei>:7 c:seil:11 c:seil>:6 c:sel:6 c:sen:10 c:sen>:-7 c:seno:10 c:senor:10
c:senta:7 c:sera:9 c:sett:-6 c:seu:11 c:si>:23 c:sid:-14 c:side:-6 c:sie:18 c:sie>:11 c:sier:12 c:sier>:11 c:sig:10
c:sign:6 c:signa:6 c:sim:-8 c:sin:-12 c:sis:20 c:sist:18 c:sisti:8 c:siti:10 c:sitio:9 c:sla:9 c:sma:7 c:sman>:6
c:sme:-9 c:smett:-6 c:sob:7 c:soc:-10 c:soci:-10 c:socia:-7 c:solv:-11 c:solve:-10 c:somm:7 c:sons:10 c:sonst:7
c:sotro:6 c:sou:-14 c:spac:6 c:spach:7 c:spec:6 c:sper:-7 c:spo:16 c:spon:7 c:spond:10 c:sque>:6 c:ss>:-9 c:ssa:-18
c:ssag:-16 c:ssage:-14 c:sse:7 c:sse>:-12 c:sser:6 c:ssi:11 c:ssie:13 c:ssier:11 c:ssig:11 c:ssign:11 c:ssin:-14
c:ssing:-6 c:ssu:8 c:ssun:8 c:st>:-11 c:stam:-6 c:star:6 c:stare:10 c:stat:-8 c:stati:-13 c:stel:9 c:sten:7
c:ster:-9 c:stere:-6 c:sti:14 c:stim:-6 c:sto:-9 c:stru:6 c:struc:9 c:su>:10 c:sui:9 c:suiv:6 c:suivr:6 c:sul:-6
c:sum:13 c:sun:16 c:sunt:13 c:sunto:6 c:sup:-8 c:sus:-6 c:sve:8 c:sver:8 c:sverf:6 c:svo:7 c:svor:8 c:svors:8
c:ta>:-8 c:taa:-9 c:taat>:-6 c:tac:6 c:tag:-13 c:tag>:-7 c:tak:9 c:takt:7 c:tam>:12 c:tamo:-6 c:tard:-14 c:tarde:-8
c:tare:6 c:tarem:11 c:tas:-6 c:tat:15 c:tati:-7 c:tatio:-8 c:tatt:8 c:tatta:10 c:te>:9 c:ted:13 c:ted>:14 c:tee:-7
c:teli:6 c:tell>:-6 c:tem:-8 c:tem>:-9 c:ten:13 c:ten>:12 c:tenc:-8 c:tenh:8 c:tenho:9 c:ter:15 c:terc:8 c:terce:6
c:teren:-6 c:teres:6 c:teri:-7 c:terl:9 c:terla:9 c:tet:-7 c:tete:-7 c:tete>:-7 c:teu:-8 c:tge:8 c:tha:-10 c:than:-6
c:thank:-11 c:the:8 c:thi:7 c:thin:6 c:threa:6 c:ti>:-15 c:tice>:6 c:tie:-8 c:tien:-9 c:tier:6 c:tiere:6 c:tile>:-6
c:tim:-9 c:tin:8 c:tio:15 c:tion:17 c:tion>:15 c:tit:-6 c:tito:-6 c:tiv:21 c:tiva:8 c:tli:7 c:tlic:7 c:tlich:7
c:to>:7 c:tom:-6 c:toma:-7 c:tomat:-7 c:top:-6 c:top>:-6 c:tor>:9 c:tore:-9 c:tores:-6 c:tori:11 c:torio:7 c:torne:7
c:tors:-8 c:tors>:-8 c:tos:-10 c:tos>:-9 c:tot>:-6 c:tou>:-6 c:tra:6 c:trac:-6 c:trags:6 c:traj:7 c:trans:7
c:trat:-7 c:trato:-8 c:tre:17 c:trei:8 c:treib:10 c:trek:6 c:tri:-11 c:tric:-6 c:tro:12 c:tro>:15 c:tros:6 c:tros>:6
c:tru:10 c:truc:9 c:truct:8 c:trug:6 c:ts>:-16 c:tsc:-7 c:tsch:-7 c:tsv:8 c:tsvo:8 c:tsvor:8 c:tt>:-6 c:tta:15
c:tta>:7 c:ttar:7 c:tte:-8 c:ttet:-6 c:ttete:-6 c:ttin:6 c:tto:12 c:tto>:6 c:ttorn:7 c:tu>:-6 c:tud:9 c:ture>:7
c:tz>:6 c:ual:16 c:ualc:-6 c:ualco:-6 c:uale:9 c:uale>:6 c:ualq:6 c:ualqu:6 c:ubl:-10 c:ubli:-7 c:ubr:-9 c:ubri:-7
c:uct:11 c:udi:15 c:udic:7 c:udice:6 c:udo:11 c:udo>:12 c:uel:-12 c:uell:-7 c:uem>:6 c:uen:-12 c:uena:-6 c:uenas:-6
c:uer:13 c:uere:9 c:uerel:11 c:ues:7 c:uet:6 c:uev:-6 c:ueve:-6 c:uez:6 c:uez>:6 c:ug>:8 c:ugg:6 c:ui>:8 c:uie:8
c:uin:10 c:uis:10 c:uivr:6 c:uiz:6 c:ula:-6 c:ult:-6 c:um>:-7 c:umer:-6 c:umi:12 c:un>:-20 c:unc:20 c:unci:12
c:uncia:6 c:und:-11 c:ung:12 c:ungs:14 c:uni:-7 c:unq:6 c:unqu:6 c:unque:6 c:unte:9 c:unto>:6 c:unts:-6 c:unts>:-6
c:uona:7 c:uong:-7 c:uongi:-7 c:uor:-8 c:uot:-7 c:uota:-6 c:up>:-8 c:urd:-6 c:ure:11 c:ure>:14 c:urn:-7 c:uro>:7
c:urs:-9 c:urso:-6 c:urth:6 c:urthe:6 c:us>:-11 c:usa:7 c:usamo:6 c:usta:-6 c:ute:9 c:uti:-6 c:utom:-7 c:utoma:-7
c:uw>:6 c:uzi:7 c:vaa:6 c:vaar:7 c:vaard:10 c:ve>:12 c:veed:-6 c:veedo:-6 c:veio:6 c:veio>:6 c:vem:-7 c:ven>:7
c:ver:11 c:vera:-6 c:vere>:-7 c:verf:6 c:verk:-9 c:vers:9 c:vert:7 c:vertr:6 c:verwa:-7 c:verz:8 c:verzu:7 c:ves:-8
c:ves>:-7 c:vez:6 c:vez>:6 c:vi>:22 c:vid:-7 c:vida:-6 c:vie:-8 c:viern:-6 c:ving:6 c:vir:-8 c:vire:-8 c:vis:-8
c:viso:-6 c:voc:20 c:voca:15 c:vocat:11 c:vol:7 c:volt:14 c:volta:14 c:von:-13 c:voo:-14 c:voor:-14 c:voor>:-6
c:vor:16 c:vord:8 c:vorde:8 c:vors:9 c:vorsc:8 c:vos:10 c:vos>:11 c:vou:20 c:vous:12 c:vous>:12 c:vra:13 c:vrais:6
c:vve:6 c:walte:-6 c:wan:-6 c:way:-9 c:way>:-8 c:wed:-8 c:weg:7 c:wege:9 c:wegen:9 c:whe:-9 c:when:-9 c:when>:-9
c:wil:8 c:will:10 c:will>:8 c:win:-8 c:wir:15 c:wird:11 c:wird>:11 c:wit:7 c:with:7 c:wordt:9 c:you:7 c:your:7
c:zah:7 c:zahl:7 c:zei:11 c:zeig:9 c:zeige:9 c:zia:7 c:zij:-8 c:zijn:-12 c:zijn>:-12 c:zio:16 c:zion:14 c:zione:10
c:zug:9 c:zui:6 d:0.1:-19 d:0.25:-18 d:0.4:-30 d:0.55:-31 d:0.7:-34 d:0.85:-31 e:paid=day:-23 e:promise=day:-5
e:promise=none:-21 e:run=none:-24 f:_amount:-14 f:_day:-34 f:_invoice:11 f:admin:-42 f:back:-12 f:bounce:-9
f:closed:-10 f:contest:-7 f:copy:-16 f:d.BALANCE_DECLINED:-6 f:d.CONTRACT_TERMS:10 f:d.DAMAGED:21
f:d.LATE_DELIVERY:-8 f:d.LATE_FEE_CONTESTED:6 f:d.NOT_OURS:-13 f:d.PRICE_ERROR:-5 f:d.QUALITY:13
f:d.QUANTITY_SHORT:-10 f:d.STALE_INVOICE:7 f:d.TAX:-9 f:d.TERMS_DISPUTE:5 f:demand:11 f:dispute:23 f:firm:55
f:fix:-8 f:goods:9 f:greeting:-13 f:hardship:6 f:hope:-15 f:insolvency:-45 f:lawyer:87 f:legal:215 f:mine:68
f:moves:18 f:not:-35 f:not_dispute:-24 f:not_gone:7 f:not_legal:21 f:not_paid:6 f:not_quality:5 f:not_statement:-11
f:once_funds:-5 f:once_us:16 f:ooo:-30 f:order:-10 f:others:-8 f:paid:-22 f:part:-5 f:plan:-13 f:proof:-7
f:question:-30 f:r.DAMAGED:14 f:r.LATE_DELIVERY:-9 f:r.LATE_FEE_CONTESTED:18 f:r.MISSING_DOCS:-5
f:r.PRIOR_OVERPAYMENT:5 f:r.QUALITY:18 f:r.RETURN:-6 f:r.WITHHOLDING:-6 f:redirect:-14 f:refuse:5 f:remittance:-7
f:rest:-9 f:run:-47 f:setoff:-5 f:soon:-12 f:statement:-17 f:stop:-10 f:unable:-17 f:until:-12 f:wait:-6
f:willpay:-26 i:already_paid:-25 i:already_paid=3:-24 i:bounce:-9 i:bounce=3:-9 i:copy_invoice_request:-9
i:copy_invoice_request=3:-10 i:dispute:9 i:dispute=2:12 i:hardship:-11 i:hardship=3:-14 i:in_payment_run:-24
i:in_payment_run=3:-24 i:insolvency:-36 i:insolvency=2:15 i:insolvency=3:-51 i:invoice_admin:-21
i:invoice_admin=2:-10 i:invoice_admin=3:-11 i:legal:234 i:legal=1:-14 i:legal=2:48 i:legal=3:200 i:out_of_office:-34
i:out_of_office=2:-21 i:out_of_office=3:-13 i:partial_payment=3:-6 i:payment_plan_request:-5
i:payment_plan_request=2:6 i:payment_plan_request=3:-11 i:promise_to_pay:-26 i:promise_to_pay=3:-22 i:question:-19
i:question=1:-14 i:question=3:-8 i:remittance_advice:-8 i:remittance_advice=3:-7 i:statement_request:-19
i:statement_request=3:-17 i:unsubscribe:-22 i:unsubscribe=2:-18 i:wrong_contact=2:12 i:wrong_contact=3:-15 l:en:24
l:es:-7 l:fr:-8 l:it:-18 l:nl:8 l:pt:7 n:1:20 n:2:12 n:3:-5 n:4:5 n:5:-12 n:6:-17 p:aangel:12 p:aanspr:-5
p:abogad:11 p:abzock:6 p:accoun:-13 p:activi:10 p:acusam:10 p:admini:-10 p:adress:-13 p:agirem:13 p:agrade:-5
p:aguard:5 p:ajuiza:7 p:amiabl:12 p:amtsge:-8 p:angele:8 p:angeno:5 p:anrufe:6 p:anteri:-7 p:antwer:9 p:antwor:-7
p:anwalt:6 p:anythi:-6 p:anzeig:8 p:aparec:10 p:appell:6 p:applic:5 p:arbitr:16 p:artike:6 p:ascens:5 p:assign:22
p:assina:-5 p:assino:-9 p:assist:6 p:associ:-9 p:assunt:7 p:assust:-7 p:atenci:-9 p:atraso:-5 p:attorn:14
p:audito:-5 p:ausdru:-8 p:ausser:5 p:author:-6 p:automa:-13 p:avocat:-6 p:avvoca:11 p:batail:5 p:beantw:7 p:beauft:5
p:belang:7 p:bemuhe:-6 p:bereit:6 p:berich:-6 p:betaal:-9 p:betale:-10 p:beteke:6 p:betrei:17 p:betrug:11 p:bevoll:5
p:bezahl:5 p:bijgaa:6 p:blocca:-5 p:bollet:7 p:bonifi:-6 p:bonjou:-8 p:bonsoi:5 p:borren:5 p:brauch:-5 p:brothe:5
p:buongi:-14 p:cabine:-6 p:calida:5 p:cancel:-7 p:carrar:-5 p:casell:-5 p:centra:7 p:certif:-5 p:chaudi:7 p:chiede:5
p:client:5 p:collec:-5 p:colleg:-6 p:comerc:8 p:comman:8 p:commen:7 p:commun:11 p:comple:-6 p:comuni:-11 p:concep:8
p:concor:-5 p:concur:-8 p:conduc:5 p:confir:-17 p:confor:-6 p:confra:7 p:confre:5 p:connec:5 p:conseg:7 p:consei:17
p:consen:-12 p:consul:-7 p:consum:6 p:contab:-5 p:contat:20 p:contes:-10 p:contin:9 p:contro:-5 p:corres:7
p:counse:8 p:creanc:-7 p:credit:-11 p:cualqu:9 p:cuenta:-5 p:dagvaa:13 p:decemb:14 p:decisi:-6 p:decorr:-7
p:dedica:-6 p:defenc:9 p:defend:6 p:defens:10 p:delant:8 p:delega:6 p:demand:-8 p:demeur:7 p:denunc:18 p:descul:-6
p:deshal:-5 p:despac:13 p:destin:-5 p:detall:-5 p:devolv:-7 p:dicemb:-10 p:diffid:6 p:dinsda:-8 p:direct:15
p:divulg:-5 p:docume:5 p:dommag:5 p:donder:5 p:dopodo:-5 p:dossie:24 p:dreige:11 p:efectu:-7 p:efface:-5 p:einstw:5
p:einzel:-6 p:elimin:-5 p:emarge:5 p:empfan:-6 p:endere:-8 p:enregi:-7 p:entend:8 p:entrad:-10 p:entreg:6
p:erhalt:-7 p:erhebe:5 p:erhobe:6 p:eroffn:-6 p:erwirk:7 p:escrit:10 p:estamo:-10 p:estint:6 p:estudi:6 p:everyt:6
p:execuc:5 p:exoner:-5 p:expert:9 p:explic:-5 p:extraj:10 p:extrat:-6 p:factur:-14 p:falenc:-6 p:fatura:-8
p:federa:-5 p:festst:5 p:finali:-11 p:financ:-9 p:firmad:-5 p:firmat:-7 p:floris:-5 p:freiga:-5 p:freige:-7
p:friede:8 p:funera:-5 p:furthe:12 p:garant:-6 p:geacht:9 p:gebete:6 p:geehrt:-9 p:gegeve:6 p:gelese:-5 p:geliev:-7
p:gemach:7 p:gentil:-10 p:gerenc:-5 p:gescha:-5 p:geschi:-5 p:geschr:7 p:gestor:-8 p:gister:-7 p:giudic:5 p:giudiz:5
p:groete:10 p:gutsch:-5 p:habitu:6 p:hablar:8 p:hacerl:-5 p:harass:-9 p:harcel:7 p:haremo:8 p:herman:-5 p:herrsc:8
p:honneu:5 p:immedi:-5 p:includ:7 p:incump:5 p:indebi:5 p:indiqu:-5 p:indiri:-5 p:inform:14 p:ingiun:10 p:inhoud:5
p:inicia:5 p:inizia:5 p:injunc:12 p:inkass:10 p:insist:18 p:insolv:-20 p:instal:7 p:instan:5 p:instru:12 p:insure:6
p:intere:18 p:intern:-5 p:journe:-6 p:judici:-13 p:justic:8 p:kontak:13 p:landge:6 p:lavrad:6 p:legale:-5
p:letrad:12 p:letter:5 p:levera:-5 p:limina:21 p:limite:5 p:liquid:-17 p:litigi:-5 p:livrai:11 p:mahnbe:11
p:mahnun:8 p:manage:-5 p:mandan:13 p:mandat:19 p:manten:-8 p:mantie:-6 p:maquin:6 p:materi:-8 p:mediat:7
p:meille:-10 p:mensag:-6 p:mensaj:-9 p:mentio:-9 p:messag:-28 p:messie:5 p:mevrou:6 p:mientr:7 p:moment:-10
p:monito:11 p:mornin:-6 p:nachge:-5 p:nachri:-6 p:negati:7 p:nessun:-9 p:nosotr:5 p:notifi:10 p:nuestr:9 p:ocorre:6
p:ontbin:8 p:ontbon:5 p:ontlee:5 p:opdrac:7 p:operat:-9 p:opheff:10 p:opposi:11 p:origin:-8 p:ottobr:5 p:packag:6
p:pagamo:5 p:pagare:-5 p:parlat:-7 p:partir:-5 p:partne:-6 p:passer:6 p:pessoa:-5 p:plaint:9 p:positi:5 p:prefer:-12
p:prescr:12 p:presid:-8 p:presup:-5 p:preven:5 p:prezad:9 p:princi:5 p:proces:13 p:procha:-7 p:procur:7 p:prohib:-5
p:propon:8 p:protes:25 p:protoc:-6 p:provee:-10 p:proxim:-10 p:public:-7 p:puisqu:10 p:qualco:-12 p:qualun:10
p:querel:21 p:raadsm:13 p:raamov:7 p:rappor:11 p:rappre:-6 p:recapi:-5 p:recebe:-10 p:recebi:8 p:rechaz:5
p:rechnu:-11 p:rechtb:-15 p:rechts:33 p:recibi:-13 p:reckon:6 p:reconn:5 p:reconv:6 p:recupe:-6 p:redact:8
p:reestr:6 p:reform:8 p:regist:11 p:reglem:6 p:rekeni:-9 p:reorga:-5 p:repara:6 p:repres:18 p:requet:9 p:resist:5
p:respec:6 p:restra:7 p:retenc:-6 p:retent:8 p:retira:6 p:revisi:6 p:ricevi:-6 p:richie:7 p:richti:-6 p:rientr:-9
p:riferi:-5 p:ringin:-6 p:riscon:11 p:riserv:5 p:rispon:6 p:rogamo:-6 p:saldia:-5 p:saturd:-5 p:saurai:5 p:schade:13
p:schort:12 p:scrive:-9 p:secret:-5 p:sectio:-5 p:segund:-5 p:senore:14 p:septie:-5 p:setemb:-5 p:settim:-6
p:signor:-7 p:simpli:5 p:sindic:8 p:smette:-12 p:sobrin:8 p:societ:5 p:solici:5 p:sollec:-5 p:sollte:9 p:somebo:-5
p:sommat:6 p:sospen:5 p:sparit:-5 p:stamat:6 p:statut:6 p:suppli:-6 p:syndic:7 p:tatsac:5 p:tecnic:6 p:tegenv:12
p:temera:10 p:tempes:5 p:tercei:10 p:tesour:-6 p:threat:10 p:titola:-6 p:tramit:-7 p:transp:8 p:trotzd:6 p:tussen:10
p:uberse:11 p:ubrige:-7 p:udienz:-7 p:unterl:6 p:untern:7 p:vandaa:8 p:vediam:10 p:vencid:5 p:ventil:6 p:verder:5
p:vergog:-7 p:verhal:7 p:verkee:-5 p:verkla:-5 p:verkoc:-6 p:versch:7 p:versic:5 p:vertra:6 p:vertre:7 p:verwal:-7
p:verwee:9 p:viaggi:-5 p:vierne:-11 p:violat:8 p:vireme:-9 p:vorbez:5 p:vorder:6 p:vosotr:6 p:wahrne:5 p:weddin:-5
p:wednes:-6 p:weeken:5 p:werkza:-6 p:widers:8 p:zahlba:8 p:zahlun:-5 p:zittin:5 s:00000:-14 s:00:-6 s:0:-18
s:account:13 s:aff:6 s:am:12 s:ar:-8 s:automatica:-6 s:automatico:-9 s:av:-5 s:aviso:20 s:aw:-16 s:ba:10 s:baja:-5
s:betreibung:6 s:ca:-9 s:carta:10 s:cc:-7 s:chiusura:-7 s:client:5 s:cobranca:7 s:cobranza:7 s:court:7
s:dagvaarding:20 s:de:17 s:demand:7 s:demande:-8 s:di:11 s:diffida:16 s:dossier:13 s:droit:-6 s:em:-5 s:en:15
s:erinnerung:-5 s:extracto:-5 s:extrajudicial:7 s:factura:-13 s:facture:-5 s:factuur:-6 s:final:7 s:firma:5
s:forderung:7 s:fuori:-6 s:fw:-5 s:gt:7 s:hc:7 s:herinnering:-7 s:hotel:5 s:ihre:5 s:in:13 s:invoice:-5
s:judicial:-8 s:legale:-8 s:les:8 s:letter:-5 s:lettera:-9 s:mandant:-5 s:mise:5 s:mora:10 s:mt:-5 s:notice:5
s:notificacao:11 s:october:51 s:opposition:-6 s:our:5 s:packaging:9 s:pagamento:11 s:pago:16 s:preavviso:9
s:previo:9 s:re:-11 s:rechnung:-7 s:rechnungen:7 s:reclamacion:10 s:recordatorio:10 s:ref:7 s:relance:-16
s:reminder:-13 s:res:16 s:retard:8 s:rgpd:-6 s:riscontro:8 s:rl:5 s:rv:-5 s:sede:-6 s:sf:-8 s:societe:5
s:solicitud:-5 s:sollecito:15 s:sommatie:9 s:sommation:6 s:srl:6 s:statement:48 s:su:6 s:tc:5 s:ticket:-8 s:toner:-6
s:transportes:7 s:trattamento:-5 s:ultimo:9 s:vencido:5 s:via:-6 s:vordering:-6 s:vous:6 s:vs:19 s:vve:12 s:wg:6
s:zahlungsaufforderung:7 s:zahlungserinnerung:5 w:!:-31 w:%:11 w:00000:-8 w:0000:-16 w:000:-8 w:00:-32 w:0:-40
w:?:-38 w:@:23 w:aa:-5 w:aan:22 w:aansprakelijk:-7 w:abogada:14 w:abogado:9 w:abogados:-12 w:about:-5 w:above:6
w:acaba:5 w:acao:26 w:accounts:-11 w:actividad:5 w:acusamos:10 w:ad:5 w:address:-7 w:adesso:7 w:adresse:-14
w:advocaten:-6 w:advogados:5 w:affaire:6 w:again:-5 w:agiremo:13 w:agora:-9 w:ai:11 w:ainda:-5 w:al:-5 w:all:7
w:alla:12 w:allez:-8 w:als:5 w:altro:-5 w:am:-5 w:ami:6 w:amiable:12 w:amtsgericht:-7 w:an:10 w:anche:6 w:ancora:8
w:andere:-5 w:angelegenheit:8 w:angenommen:5 w:anni:-12 w:ano:-5 w:anrufen:6 w:answer:-6 w:ante:12 w:antwerpen:9
w:antworten:-5 w:anwalt:8 w:any:7 w:anything:-6 w:anzeige:12 w:appelle:5 w:appena:-14 w:apply:6 w:appointed:6
w:arbitration:8 w:are:8 w:art:10 w:artikel:6 w:as:19 w:ascensor:5 w:ask:-6 w:assignation:7 w:assignerons:6
w:assim:-6 w:assinou:-9 w:assunto:10 w:asunto:5 w:at:-15 w:atencion:-9 w:atenderemos:-5 w:atrasou:-5 w:attend:5
w:attendant:8 w:atto:5 w:attorney:8 w:auch:-13 w:audiencia:7 w:auf:6 w:aus:-6 w:ausdrucklich:-8 w:authorised:-7
w:automatic:5 w:automatique:-8 w:autos:8 w:avete:-12 w:avez:6 w:avisos:-5 w:avocat:19 w:avocate:7 w:avocats:-13
w:avoir:9 w:avons:-6 w:avv:11 w:avvocato:7 w:away:-6 w:baja:-6 w:bank:-10 w:barco:8 w:bas:-5 w:bc:-9 w:beantwortet:7
w:beauftragt:5 w:behalf:-5 w:belangen:7 w:bemuhen:-6 w:ben:-16 w:benaderen:5 w:bereits:5 w:bericht:-5 w:beslag:10
w:beste:-8 w:betaald:-7 w:betalen:-10 w:betalingen:-6 w:betekend:6 w:betreibung:8 w:bevollmachtigung:5 w:bien:-9
w:bij:5 w:bijgaand:6 w:bilan:5 w:bill:-5 w:bin:-5 w:binnen:-5 w:bitte:-11 w:bom:-5 w:bonifici:-7 w:bonjour:-8
w:bonne:-8 w:bonsoir:5 w:borrenme:5 w:brandt:6 w:brother:5 w:buenas:-12 w:buona:10 w:buongiorno:-14 w:bureau:9
w:ca:-15 w:cabinet:-6 w:cadre:5 w:cae:-5 w:cafe:-7 w:calidad:5 w:can:-14 w:cancelar:-5 w:cannot:-8 w:caro:-5
w:carta:19 w:casella:-5 w:caso:28 w:cassa:-10 w:causa:7 w:cause:-6 w:cc:-5 w:cela:5 w:cent:5 w:ces:5 w:cessar:5
w:cessez:5 w:change:-5 w:chers:5 w:chi:6 w:ci:-5 w:cia:11 w:cima:17 w:civil:5 w:claim:7 w:clause:6 w:cliente:7
w:cobros:-5 w:coda:-6 w:colin:-6 w:collection:5 w:collectives:-6 w:collega:-6 w:com:25 w:comercial:6
w:commandement:11 w:comme:7 w:communiquer:5 w:como:10 w:compensee:6 w:comptabilite:5 w:comptable:-5 w:compte:-8
w:compter:-5 w:comptes:5 w:comunica:-13 w:concursos:-5 w:conferito:5 w:confrere:5 w:connection:5 w:conseil:11
w:conta:-9 w:contact:9 w:contacting:-5 w:contato:5 w:contattarmi:9 w:contatti:-8 w:contenzioso:-5 w:contestacao:-5
w:contestation:-12 w:contesto:6 w:conti:-7 w:contra:15 w:contrat:6 w:contrato:-7 w:contro:6 w:copia:-5 w:copies:5
w:correo:-11 w:correspondance:8 w:cosa:5 w:counsel:10 w:cours:6 w:court:-6 w:credit:5 w:crediti:-13 w:credito:25
w:creditors:-9 w:creditos:-6 w:cualquier:9 w:cuenta:-6 w:cuentas:-5 w:cui:6 w:cuore:-12 w:dados:-5 w:dagvaarden:8
w:dagvaarding:5 w:daher:5 w:dak:12 w:dal:-5 w:dan:15 w:dank:-9 w:danke:-9 w:dann:6 w:danni:11 w:danos:10 w:dans:-10
w:daqui:10 w:dat:7 w:date:-11 w:day:-5 w:days:8 w:de:7 w:deal:7 w:debt:-5 w:december:6 w:decembre:9 w:decision:-6
w:declaratoria:7 w:decreto:5 w:defaut:5 w:defence:8 w:defensa:6 w:degli:-6 w:deixem:6 w:deje:5 w:del:-11 w:delais:-8
w:delante:8 w:dell:10 w:demand:11 w:demanda:17 w:demandas:-12 w:demande:-9 w:demandons:-10 w:demeure:7 w:den:-12
w:denen:5 w:denuncia:6 w:denunciado:5 w:denuncio:13 w:der:-23 w:des:7 w:desculpa:-5 w:desde:-10 w:deshalb:-5
w:despacho:16 w:dette:6 w:detto:-5 w:devant:6 w:deve:6 w:devolvemos:-7 w:dezembro:7 w:dia:-13 w:dias:-7 w:dice:5
w:dicembre:-10 w:dicho:7 w:die:-6 w:dient:11 w:difetto:-5 w:diffida:-7 w:diffido:8 w:digo:-5 w:dinsdag:-8 w:dire:-16
w:dirigir:5 w:dirle:-6 w:dispone:-5 w:dite:-12 w:do:-22 w:dommages:5 w:donderdag:5 w:done:-5 w:dopodomani:-5
w:dos:-14 w:dossier:26 w:dovete:10 w:dr:5 w:drin:-5 w:driver:7 w:dus:-8 w:echoue:5 w:ed:6 w:ee:-15 w:een:14 w:eh:11
w:eigen:-6 w:ein:12 w:einen:-6 w:einer:5 w:el:-15 w:ele:8 w:eles:5 w:elk:-6 w:ellos:12 w:else:7 w:em:10
w:empresas:-5 w:en:7 w:encima:-5 w:encore:6 w:endereco:-8 w:enkele:-6 w:enregistree:-7 w:entite:-6 w:entrada:-5
w:entrado:-5 w:entregues:5 w:entreprise:-5 w:entro:24 w:enviem:-5 w:er:-21 w:erhalten:-7 w:erheben:5 w:erhoben:6
w:erop:7 w:ervan:6 w:es:-17 w:escribir:6 w:escritorio:12 w:ese:5 w:esito:-6 w:esta:-5 w:estado:-5 w:estamos:-10
w:este:9 w:estimado:-7 w:estimados:5 w:estinto:6 w:et:-8 w:etude:-6 w:euch:6 w:evento:-5 w:everything:6 w:ex:5
w:excuus:-5 w:expertise:10 w:extra:-5 w:extrajudicial:10 w:extrato:-6 w:fa:17 w:faire:-7 w:fala:10 w:falem:8
w:falencia:-6 w:fallig:11 w:falls:6 w:falsa:6 w:falta:-5 w:fatura:-6 w:faturas:-7 w:februari:5 w:fee:-10 w:feira:-6
w:ferme:5 w:fermo:5 w:feststellungsklage:5 w:fica:-5 w:fichiers:-5 w:figlia:-7 w:figlio:-12 w:file:6 w:fim:5
w:finances:-6 w:fine:8 w:firmata:-6 w:fiz:10 w:foi:-11 w:fois:-5 w:for:-15 w:foram:5 w:forem:6 w:formal:10
w:fornitore:-5 w:freigegeben:-6 w:frente:12 w:freut:5 w:friedensrichter:8 w:fui:7 w:fur:-11 w:further:12
w:garante:-5 w:gas:-5 w:geachte:9 w:gebeten:6 w:geding:8 w:geehrter:-9 w:geen:-11 w:gegen:19 w:gegeven:9
w:gelesen:-5 w:gelieve:-7 w:gent:-6 w:gente:-7 w:gentile:-12 w:gerencia:-5 w:geschrieben:8 w:gestion:7 w:get:-6
w:gisteren:-7 w:giudice:5 w:giudiziale:-7 w:giudizio:7 w:go:6 w:gre:5 w:groeten:10 w:gruzi:6 w:ha:-15 w:haal:-6
w:haar:8 w:hab:-5 w:habe:13 w:habitude:6 w:hablaremos:8 w:hacerlo:-5 w:had:-6 w:hallo:-12 w:harassment:-9
w:harcelement:7 w:haremos:8 w:has:-6 w:haver:5 w:havera:-5 w:hd:7 w:he:10 w:heeft:17 w:heer:12 w:her:-5 w:hermano:-5
w:herr:-6 w:herrn:5 w:hier:-9 w:hija:5 w:him:7 w:hmrc:-6 w:hohe:7 w:hola:-7 w:honneur:5 w:hora:16 w:horas:7
w:hotel:5 w:ieder:8 w:if:10 w:ihnen:5 w:ihrer:6 w:ik:6 w:il:-7 w:in:-5 w:including:8 w:incumplimiento:7 w:indien:7
w:indirizzato:-5 w:informamos:7 w:informe:5 w:informer:5 w:informo:5 w:ingiuntivo:9 w:ingresado:-5 w:inhoudelijk:6
w:injuncao:8 w:inkassoburo:6 w:insisten:7 w:insistir:5 w:insolvencia:-8 w:instructed:11 w:insurers:6 w:interessen:5
w:interessi:5 w:intero:-9 w:inviare:-5 w:is:-9 w:issue:-8 w:it:-16 w:ive:6 w:ja:7 w:jamais:5 w:je:-23 w:journee:-5
w:jouw:-6 w:judicial:-14 w:jueves:-9 w:juez:8 w:juge:7 w:juicio:6 w:juin:6 w:juiz:-5 w:juli:7 w:julian:-6 w:jullie:9
w:july:-5 w:just:-5 w:juste:-9 w:justice:6 w:kann:-13 w:keine:-8 w:kijk:7 w:klage:7 w:kom:6 w:komme:-6 w:kommt:-9
w:komt:-5 w:kontaktieren:11 w:kort:9 w:kosten:6 w:kunnen:-7 w:kunt:-10 w:lado:-9 w:landgericht:6 w:langst:-8
w:lasse:5 w:lassen:7 w:last:-5 w:laudo:21 w:lavoro:-6 w:lavrado:6 w:law:14 w:le:-12 w:legal:-7 w:legale:7
w:legales:-5 w:lei:-5 w:letrado:13 w:letto:14 w:lg:-6 w:li:-8 w:lic:7 w:liegt:-5 w:ligar:24 w:like:-6 w:liminar:21
w:limited:5 w:liquidiamo:-6 w:litigio:-8 w:livraison:7 w:llamar:8 w:llegar:5 w:lo:-9 w:local:5 w:look:-7 w:los:7
w:lote:-9 w:lundi:-10 w:ma:-12 w:maar:-5 w:machen:5 w:madame:-6 w:mahnbescheid:11 w:mai:7 w:mail:5 w:mais:-14
w:mandant:5 w:mandante:7 w:mandantin:8 w:mandar:-5 w:mandat:5 w:mandataire:7 w:mandatario:5 w:mandate:6 w:mandi:-6
w:mando:-5 w:mantenimiento:-7 w:mantiene:-6 w:maquinas:7 w:mars:5 w:martes:-10 w:marz:-6 w:material:-8 w:matin:-6
w:matter:5 w:may:-8 w:me:38 w:mediateur:7 w:meer:-6 w:meilleurs:-9 w:mein:8 w:meld:7 w:mensaje:-9 w:mention:-9
w:mercantil:6 w:mes:-6 w:mesa:-6 w:mese:5 w:meses:5 w:mesmo:7 w:messa:6 w:message:-15 w:messages:-10 w:messieurs:5
w:met:7 w:meter:7 w:meto:17 w:mevrouw:6 w:mi:20 w:mien:5 w:mientras:7 w:mij:13 w:mijn:11 w:mine:-6 w:mio:12 w:mise:6
w:modo:10 w:moet:-7 w:moeten:-5 w:moi:-5 w:mois:-7 w:momento:-6 w:mon:7 w:mora:6 w:morais:5 w:more:8 w:morning:-5
w:motor:9 w:mr:46 w:mrs:-8 w:mt:-7 w:mundo:-5 w:mussen:-10 w:musste:5 w:my:10 w:nachricht:-6 w:nada:-6 w:nadia:-5
w:nadie:7 w:name:-8 w:nao:-13 w:nas:-6 w:necesario:-5 w:neef:10 w:nei:-6 w:nella:-8 w:nem:-18 w:nesse:-6 w:nessun:11
w:nessuno:-6 w:new:-9 w:ni:-11 w:nie:8 w:niets:-8 w:noel:5 w:nom:-5 w:nome:5 w:nos:26 w:nosotros:5 w:nossa:-5
w:nossas:-7 w:nossos:12 w:notice:5 w:notificacao:11 w:notificaciones:-6 w:notificato:5 w:nous:-8 w:nuestra:-5
w:nuestro:11 w:numero:-10 w:nuovo:5 w:nur:-7 w:oab:10 w:ob:-6 w:object:-7 w:oder:-6 w:of:14 w:office:-11 w:ogni:7
w:ok:-6 w:om:-6 w:on:-19 w:once:-6 w:ondernemingsrechtbank:8 w:ons:-6 w:ont:5 w:ontbinden:7 w:ontleend:5
w:ontvangt:5 w:op:11 w:opdracht:7 w:opposition:8 w:or:-8 w:orden:-5 w:ordnungsgemasse:5 w:ore:-6 w:original:-6
w:ortega:7 w:os:10 w:ottobre:5 w:ou:-11 w:our:11 w:owe:-7 w:packaging:9 w:pagado:-8 w:pagamento:7 w:pagamos:5
w:pagata:-9 w:page:-5 w:pagheremo:-9 w:paghero:6 w:pago:6 w:pagos:-6 w:papers:13 w:parla:10 w:parlato:-8 w:part:6
w:parte:5 w:partir:-5 w:partira:-5 w:partner:-6 w:pas:-7 w:passe:-8 w:payer:5 w:paying:6 w:pdf:-5 w:peggio:-6
w:pela:5 w:pelo:-8 w:penalites:-5 w:per:-12 w:perdre:7 w:personal:-5 w:peut:-6 w:phone:-6 w:pico:8 w:piu:10
w:place:-5 w:plainte:9 w:plano:-5 w:plazo:-12 w:plutot:-5 w:poi:8 w:poli:5 w:politie:5 w:pons:11 w:por:12 w:porfa:-5
w:porque:7 w:porte:6 w:position:5 w:posso:-6 w:post:-7 w:poursuites:-7 w:pra:6 w:pratica:5 w:presidente:-9
w:prevenu:5 w:prezado:6 w:prima:9 w:pro:8 w:proc:5 w:procede:-7 w:procederemos:5 w:procedure:6 w:procedures:-6
w:processo:10 w:prochain:-6 w:procon:6 w:propone:6 w:proposta:6 w:protesto:6 w:proveedores:-7 w:proximo:-10
w:puesto:10 w:puisque:10 w:put:8 w:qual:6 w:qualcosa:-12 w:quale:10 w:qualunque:10 w:que:9 w:queixa:6 w:quelle:-5
w:quem:16 w:querela:5 w:querelo:16 w:quien:6 w:raadsman:13 w:raamovereenkomst:7 w:rahmenvertrag:-6 w:rapport:11
w:recapito:-5 w:receber:-7 w:recebi:9 w:recebimento:9 w:received:-6 w:rechnung:-6 w:rechtbank:-15 w:rechtsstreit:-8
w:rechtstreeks:6 w:rechtsvorschlag:17 w:recibido:-14 w:reckons:6 w:reclamacao:-5 w:reclamacion:8 w:reclamer:5
w:reclamo:-6 w:reden:-7 w:reestructuracion:6 w:reglement:7 w:rekening:-7 w:relancer:5 w:relatie:-7 w:repondra:-6
w:repondre:5 w:repris:6 w:requete:9 w:respecto:6 w:respetados:5 w:retard:-5 w:retention:5 w:rgpd:-11 w:rien:-7
w:right:5 w:ringing:-6 w:riscontro:10 w:ritiro:-12 w:rl:6 w:rochat:5 w:rogamos:-6 w:ruego:9 w:run:-9 w:sabado:16
w:sacos:18 w:sagen:-6 w:sagt:5 w:saisi:14 w:saldiamo:-5 w:sale:-5 w:sara:5 w:saturday:-5 w:saurais:5 w:say:11
w:schade:9 w:schadeclaim:9 w:schorten:12 w:schreib:5 w:schreiben:5 w:schuldner:8 w:scrivere:-14 w:scrivete:6
w:scusi:-7 w:se:15 w:section:-5 w:see:12 w:seek:6 w:segnalazione:5 w:segue:5 w:segunda:-7 w:sehen:8 w:sehr:-9
w:seis:5 w:selbst:-5 w:sem:-7 w:semana:-7 w:semble:7 w:senor:6 w:senores:14 w:september:-5 w:septiembre:-5 w:sera:-6
w:seront:-5 w:served:6 w:setembro:-5 w:settimana:-6 w:setze:5 w:seu:10 w:seus:11 w:sexta:-6 w:shall:7 w:she:-7
w:shove:-6 w:si:32 w:siamo:-5 w:sido:-11 w:sie:20 w:siete:-10 w:signora:-8 w:simple:-7 w:simplifiee:5 w:since:-6
w:sirs:8 w:smettete:-12 w:sobre:7 w:sobrinho:8 w:societa:-7 w:societe:11 w:socio:-11 w:sofort:6 w:solicitor:14
w:sollecito:-6 w:sollten:9 w:somebody:-5 w:sono:-7 w:sonst:16 w:sorge:-6 w:sorry:-5 w:sous:-5 w:sparito:-5 w:sr:6
w:sra:-6 w:srl:6 w:staat:-13 w:stamattina:6 w:stata:9 w:stato:-7 w:statt:-6 w:statutory:6 w:stay:8 w:stop:-10
w:stuk:-5 w:su:19 w:suite:5 w:suivra:5 w:sums:7 w:suo:-5 w:supplier:-7 w:sur:6 w:sus:-9 w:suspend:6 w:sv:9
w:system:-9 w:tag:-6 w:take:5 w:talk:11 w:tardes:-11 w:tardi:-7 w:tatsachlich:5 w:tecnico:6 w:tegen:-5 w:telefoon:6
w:tell:-12 w:tempestivamente:8 w:tenho:18 w:terug:7 w:thank:-8 w:thanks:-15 w:thans:5 w:thats:-5 w:the:-5 w:then:6
w:ti:-8 w:tienes:-5 w:titolare:-6 w:toda:-7 w:tono:5 w:took:-7 w:tot:-5 w:tout:9 w:train:-6 w:tramita:-5
w:transmis:10 w:transportes:7 w:trata:-5 w:tribunale:-10 w:tribunales:9 w:trois:-7 w:trotzdem:6 w:tu:-14 w:tudo:9
w:twee:-6 w:uber:-7 w:ubrigens:-7 w:udienza:-7 w:ultimo:-6 w:uma:9 w:un:-30 w:una:14 w:und:8 w:under:7 w:unless:6
w:uns:7 w:unser:-6 w:unseren:5 w:unseres:-6 w:unter:-11 w:until:-7 w:up:-13 w:uso:-5 w:usted:6 w:uw:12 w:va:5
w:valide:-6 w:vamos:8 w:van:-5 w:vandaag:8 w:vedere:-5 w:vediamo:10 w:veio:13 w:ver:5 w:verdere:6 w:verfugung:5
w:vergognatevi:-7 w:verhalen:7 w:verjahrt:-8 w:verkeerde:-5 w:verklaard:-5 w:verkocht:-6 w:verschuldigd:10
w:versichert:5 w:verweer:9 w:vez:7 w:vf:10 w:vi:45 w:via:7 w:vida:-10 w:viernes:-11 w:vire:-5 w:virements:-6
w:visto:-6 w:voces:10 w:voici:6 w:voie:6 w:vois:-5 w:von:-6 w:vonnis:-6 w:voor:-12 w:vor:13 w:vorbezeichneter:5
w:vos:21 w:vosotros:6 w:vostro:-6 w:vou:12 w:vous:26 w:voy:5 w:wahrnehmung:5 w:wat:-6 w:way:-9 w:we:17 w:wedding:-5
w:wednesday:-6 w:weekend:5 w:wegen:23 w:wel:-5 w:went:-5 w:werden:6 w:when:-19 w:widerspruch:8 w:wie:-5 w:will:17
w:wird:21 w:with:5 w:within:7 w:woche:-7 w:word:-6 w:worden:-5 w:wordt:17 w:ya:8 w:yet:-5 w:yo:5 w:your:8 w:yours:7
w:zaak:13 w:zahlbar:8 w:zahlt:8 w:zahlung:-6 w:zal:8 w:zeigen:5 w:zij:9 w:zijn:-24 w:zitting:5 w:zo:5 w:zu:-5
w:zum:-8 w:zur:-10
"""
