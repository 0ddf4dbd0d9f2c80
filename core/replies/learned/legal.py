"""What speaks for and against `legal`: written by `make reply-weights`, never by hand."""

BIAS = -5.7
THRESHOLD = 0.075
#: clue:hundredths
WEIGHTS = """
?:-40 ?d.CONTRACT_TERMS:-5 ?difference:-8 ?hardship:10 ?lawyer:-5 ?legal:-10 ?mine:-9 ?moves:-8 ?not:-5 ?not_legal:8
?paid:-5 ?plan:-6 ?propose:-6 ?question:-14 ?redirect:-7 ?refuse:-6 ?willpay:9 b:!_!:-9 b:00000_00:6 b:0000_is:-6
b:0000_sera:5 b:0000_wird:6 b:000_00:-8 b:000_0:-5 b:000_dia:19 b:000_dias:5 b:000_ete:-5 b:000_euro:-5 b:00_00000:6
b:00_0000:6 b:00_000:10 b:00_00:-13 b:00_and:-5 b:00_days:8 b:00_de:7 b:00_ee:5 b:00_ete:8 b:00_februari:5
b:00_non:5 b:00_on:6 b:00_para:-7 b:00_rgpd:-5 b:00_si:5 b:00_wird:8 b:0_%:12 b:0_000:10 b:0_00:-7 b:0_0:-14
b:0_de:8 b:0_decembre:10 b:0_dicembre:-9 b:0_ee:-11 b:0_is:6 b:0_la:-10 b:0_niet:11 b:0_no:-8 b:0_novembre:-6
b:0_octobre:5 b:0_per:-9 b:aa_0:-6 b:aan_@:7 b:acao_declaratoria:7 b:acusamos_recebimento:10 b:affaire_devant:5
b:ai_honneur:6 b:ainsi_que:5 b:al_00:6 b:al_0:-10 b:al_garante:-6 b:al_juzgado:6 b:al_mio:14 b:all_further:7
b:allez_vous:-5 b:am_00:9 b:am_montag:-8 b:an_dass:5 b:and_am:-6 b:and_he:6 b:and_will:-6 b:and_your:5
b:angelegenheit_zeigen:5 b:ante_el:5 b:ante_la:6 b:any_claim:5 b:are_due:6 b:are_instructed:11 b:art_000:15
b:art_00:-7 b:artikel_0:7 b:as_0:9 b:associes_avocats:-5 b:at_it:-8 b:attends_votre:-5 b:aucun_litige:-5 b:auf_ihr:6
b:automatic_stay:6 b:avant_noel:5 b:avec_votre:6 b:avocate_me:5 b:avoir_av:7 b:bankruptcy_code:6 b:barreau_de:8
b:be_met:7 b:be_served:6 b:beantwortet_unser:7 b:beauftragt_hat:5 b:before_action:-5 b:behalf_of:-5 b:bei_uns:-5
b:beim_gericht:-6 b:ben_ik:-8 b:bereits_im:5 b:bericht_van:-6 b:betaling_van:13 b:bevollmachtigung_wird:5
b:bien_ete:-8 b:bij_de:14 b:bij_ons:-5 b:bonjour_madame:5 b:bons_de:6 b:buenas_tardes:-11 b:bunch_of:5 b:by_email:-9
b:by_the:-9 b:ca_0:-9 b:cannot_pay:-6 b:caso_di:10 b:cc_0:-6 b:ce_est:-7 b:ce_ho:8 b:ce_que:-5 b:charge_de:5
b:che_ho:-8 b:che_mi:5 b:cliente_sig:5 b:clients_position:5 b:com_os:7 b:com_pedido:5 b:commandement_de:11
b:comme_prevu:5 b:como_me:9 b:compensee_avec:7 b:con_ellos:8 b:con_la:-13 b:con_riserva:5 b:con_un:-5
b:con_ustedes:-5 b:conforme_la:-5 b:connection_with:5 b:conta_corrente:-5 b:contact_met:9 b:contrato_de:-6
b:copies_of:5 b:correo_de:-6 b:counsel_for:5 b:court_for:-5 b:credito_ee:11 b:cualquier_gestion:8
b:da_notificacao:10 b:da_oggi:11 b:dal_giudice:7 b:dal_proseguire:-5 b:dal_tribunale:-5 b:dank_fur:-5
b:dann_reden:-5 b:danos_morais:5 b:dans_le:-7 b:dans_les:-9 b:dans_nos:6 b:das_nicht:-5 b:dass_uns:5 b:de_0000:10
b:de_000:-5 b:de_baja:-5 b:de_danos:5 b:de_dezembro:7 b:de_entrada:-7 b:de_este:-5 b:de_insistir:5 b:de_la:6
b:de_livraison:7 b:de_lo:5 b:de_ma:-5 b:de_mantenimiento:-8 b:de_nao:9 b:de_ondernemingsrechtbank:8
b:de_pagamento:-5 b:de_payer:13 b:de_politie:7 b:de_raamovereenkomst:7 b:de_rechtbank:-14 b:de_reestructuracion:7
b:de_relance:-5 b:de_toda:-8 b:de_virements:-6 b:de_vos:-10 b:de_vous:9 b:deal_with:7 b:dear_sirs:8 b:december_0:5
b:decreto_ingiuntivo:9 b:del_00:-11 b:del_0:-6 b:del_vostro:-7 b:demanda_por:5 b:der_wahrnehmung:5 b:devant_le:9
b:di_00:5 b:di_cui:5 b:di_scrivere:-13 b:dia_0:-7 b:die_rechnung:-6 b:diffido_dal:6 b:dispone_de:-5 b:do_not:-11
b:do_tribunal:-11 b:door_de:-6 b:dus_niet:-6 b:ed_ee:7 b:ee_da:13 b:ee_estinto:7 b:ee_il:-6 b:ee_in:-11 b:ee_la:-6
b:ee_mai:5 b:ee_nella:-6 b:ee_sparito:-5 b:ee_stato:-7 b:een_advocaat:-6 b:een_kort:6 b:een_procedure:12
b:ein_inkassoburo:6 b:el_00:14 b:el_inicio:5 b:el_juzgado:-9 b:el_pago:-8 b:el_plazo:-7 b:el_ultimo:-5
b:el_viernes:-5 b:elle_ne:-5 b:em_00:5 b:em_cima:17 b:empresa_por:7 b:en_attendant:7 b:en_copia:-5 b:en_cours:6
b:en_de:-5 b:en_demeure:7 b:en_een:10 b:en_el:-12 b:en_la:8 b:en_los:7 b:en_met:-6 b:en_niet:5 b:en_refere:5
b:en_wordt:6 b:encima_de:-5 b:enquanto_nao:5 b:er_is:-7 b:erop_terug:7 b:ervan_uit:5 b:es_la:-6 b:est_en:8
b:est_pas:-14 b:est_valide:-6 b:estamos_en:-5 b:este_despacho:6 b:este_endereco:-5 b:et_de:-5 b:et_je:24 b:et_ne:-6
b:et_non:-6 b:ete_compensee:7 b:ete_livree:-5 b:euro_per:6 b:ex_art:12 b:expertise_judiciaire:10 b:fa_00:6
b:factura_esta:5 b:failliet_verklaard:-5 b:faillissement_aangevraagd:5 b:faire_voir:-5 b:falem_com:8 b:fallig_und:12
b:fim_de:5 b:fine_mese:5 b:for_an:5 b:for_harassment:-7 b:for_this:-5 b:forderung_aus:8 b:forderung_ist:-9
b:freut_sich:5 b:from_you:-5 b:fur_den:-5 b:fur_ihre:-5 b:further_to:6 b:geehrte_damen:5 b:geehrter_herr:-9
b:geen_enkele:-5 b:gegen_ihre:6 b:gegen_ihren:5 b:get_your:-6 b:gmbh_mit:5 b:gre_de:6 b:ha_entrado:-6 b:ha_sido:-11
b:habe_ich:8 b:hallo_ich:-5 b:has_no:-5 b:hat_den:-6 b:have_nothing:-6 b:hd_00:7 b:he_reckons:6 b:he_will:6
b:heb_ik:-11 b:heeft_de:-7 b:heeft_mij:9 b:heer_mevrouw:6 b:heute_beim:-6 b:ho_00:-13 b:ho_chiuso:5 b:ho_detto:-7
b:ho_la:-6 b:ho_letto:14 b:honneur_de:6 b:ich_an:-5 b:ich_habe:5 b:ich_nicht:-5 b:ich_noch:-5 b:if_you:10
b:ihr_seid:-5 b:ihre_mail:-5 b:ihre_nachricht:-6 b:ihrer_interessen:5 b:ik_als:-7 b:ik_ben:-8 b:ik_graag:5 b:ik_in:7
b:ik_met:10 b:il_00:8 b:il_0:-10 b:il_credito:11 b:il_suo:-6 b:im_juli:5 b:in_caso:10 b:in_connection:5 b:in_court:5
b:in_dem:5 b:in_difetto:-6 b:in_giudizio:8 b:in_june:-5 b:in_mora:6 b:in_nome:6 b:in_the:-9 b:in_vorbezeichneter:5
b:in_your:-11 b:informamos_que:7 b:inicio_de:5 b:instructed_by:9 b:interessen_beauftragt:5 b:is_an:6 b:is_een:11
b:is_in:-11 b:is_the:-6 b:it_to:5 b:it_when:-8 b:ja_la:8 b:je_depose:23 b:je_hebt:-5 b:je_sais:-5 b:je_vous:11
b:judiciaire_simplifiee:6 b:jullie_hebben:5 b:juzgado_la:-5 b:kann_ich:-6 b:keine_sorge:-6 b:kort_geding:9
b:la_0000:5 b:la_as:6 b:la_audiencia:5 b:la_cassa:-9 b:la_chaudiere:6 b:la_comptabilite:6 b:la_cuenta:-5
b:la_demanda:6 b:la_ditta:5 b:la_mesa:-5 b:la_mia:7 b:la_pratica:8 b:la_presente:-5 b:la_que:-5 b:la_reclamacion:7
b:la_saldiamo:-6 b:la_societe:12 b:la_sua:-5 b:la_suite:7 b:la_via:8 b:langer_rechtstreeks:5 b:le_0:12
b:le_cheque:-5 b:le_compte:-5 b:le_contrat:9 b:le_directeur:5 b:le_juge:5 b:le_mediateur:7 b:le_numero:-7
b:le_prochain:-6 b:le_rapport:11 b:le_societa:5 b:le_virement:-6 b:les_000:-5 b:les_deux:-5 b:les_meilleurs:-9
b:les_ruego:5 b:let_us:5 b:lo_de:-5 b:lo_que:7 b:look_at:-8 b:los_tribunales:6 b:ltd_in:5 b:lundi_00:-6 b:ma_il:-7
b:ma_part:-5 b:madame_monsieur:-9 b:mail_en:9 b:may_be:-5 b:me_by:6 b:me_escribais:7 b:me_ha:9 b:me_to:6
b:meilleurs_delais:-8 b:mein_anwalt:5 b:mercantil_de:5 b:mesmo_dia:16 b:messa_in:6 b:met_de:-5 b:met_een:7
b:met_with:6 b:meu_advogado:6 b:meu_sobrinho:8 b:mi_hermano:-5 b:mi_mandi:-6 b:mi_sono:5 b:mijn_advocaat:6
b:mio_avvocato:17 b:mio_figlio:-13 b:mise_en:8 b:mit_ihnen:5 b:mon_adresse:15 b:mon_avocat:7 b:mon_conseil:7
b:monsieur_le:5 b:monsieur_votre:6 b:ms_0:5 b:my_brother:5 b:my_solicitor:15 b:nao_ee:-9 b:nao_forem:7
b:nao_pagamos:6 b:nao_pagar:10 b:nao_pagaremos:-7 b:nao_tenho:-7 b:nao_vou:8 b:nem_para:-6 b:ni_la:5 b:nicht_vor:-5
b:nichts_sagen:-6 b:niet_aansprakelijk:-8 b:niet_verschuldigd:9 b:no_dia:-8 b:no_es:-7 b:no_issue:-5 b:no_la:-5
b:no_me:6 b:no_mesmo:17 b:no_nos:8 b:no_procede:-7 b:no_procon:5 b:no_proximo:-10 b:no_viene:5 b:noch_ein:7
b:non_era:-7 b:non_so:-6 b:nos_autos:5 b:nos_comptes:5 b:nostro_legale:11 b:not_due:-5 b:not_owe:-5 b:not_pay:5
b:not_paying:8 b:nothing_else:5 b:nothing_left:-6 b:notice_that:5 b:notre_avocate:5 b:notre_part:5 b:nous_avons:-6
b:nous_ne:5 b:numero_00000:-7 b:nur_die:-5 b:ob_die:-5 b:of_all:5 b:of_the:10 b:oggi_non:11 b:on_behalf:-5
b:on_december:9 b:on_wednesday:-6 b:ondernemingsrechtbank_te:10 b:one_more:11 b:op_00:7 b:op_0:-6 b:op_de:14
b:opposition_totale:5 b:orden_de:-7 b:ordnungsgemasse_bevollmachtigung:5 b:our_clients:5 b:our_insurers:6
b:our_solicitors:7 b:over_het:12 b:owe_you:-7 b:pagamento_00:5 b:pago_no:12 b:pago_que:16 b:par_le:10
b:para_tribunal:18 b:parlato_con:-8 b:parte_il:5 b:pas_cette:6 b:pas_en:-5 b:pas_une:-6 b:pas_votre:-5 b:pay_it:-5
b:per_conto:5 b:per_danni:10 b:per_intero:-9 b:per_le:-6 b:per_mail:7 b:per_qualunque:10 b:per_un:-7 b:plan_de:5
b:por_000:7 b:por_favor:-5 b:por_incumplimiento:7 b:por_la:7 b:por_los:5 b:por_tanto:-7 b:porte_plainte:5
b:pour_harcelement:8 b:prezado_sr:5 b:procedure_de:-6 b:procedures_collectives:-6 b:prochain_train:-5
b:proximo_lote:-9 b:qualquer_contato:6 b:que_ee:8 b:que_el:5 b:que_este:6 b:que_les:6 b:que_me:-9 b:que_no:16
b:que_por:-6 b:recebimento_da:9 b:rechnung_0000:6 b:rechtstreeks_te:5 b:rechtsvorschlag_erhoben:6 b:recibido_su:-10
b:reden_wir:-5 b:reglement_de:6 b:repris_par:6 b:requete_de:9 b:respetados_senores:5 b:riscontro_la:6 b:riserva_di:6
b:sa_place:-5 b:saisi_le:5 b:saurais_gre:6 b:says_do:6 b:scade_il:6 b:se_ee:-6 b:se_encontra:5 b:se_lo:-7 b:se_me:9
b:se_posso:-6 b:see_you:16 b:sehr_geehrter:-9 b:seid_doch:-5 b:serve_la:-6 b:seu_credito:5 b:shove_your:-6
b:si_comunica:-10 b:si_insisten:7 b:si_me:11 b:si_vous:18 b:sich_schon:5 b:sie_mich:7 b:sie_sind:8 b:sie_uns:6
b:siete_peggio:-6 b:simple_as:-6 b:since_0000:-5 b:so_am:5 b:sollten_sie:8 b:sono_in:-7 b:sou_eu:7 b:sous_le:-9
b:statutory_demand:6 b:studio_legale:-6 b:su_carta:5 b:su_empresa:7 b:su_mensaje:-7 b:supprimez_mon:18 b:sv_0:9
b:talk_to:8 b:tanto_la:-7 b:te_benaderen:5 b:tell_you:-5 b:terms_of:5 b:thank_you:-7 b:thanks_for:-6 b:that_it:-5
b:the_above:6 b:the_automatic:7 b:the_court:-6 b:the_invoice:-6 b:the_new:-9 b:the_next:-6 b:the_way:-7
b:the_weekend:5 b:they_are:-5 b:they_will:6 b:this_firm:8 b:this_morning:-6 b:to_be:-5 b:to_court:6 b:to_deal:7
b:to_him:8 b:to_say:7 b:to_stop:-7 b:toda_la:-7 b:took_the:-7 b:tout_paiement:7 b:toute_correspondance:8
b:train_de:-5 b:transmis_votre:6 b:ufficio_legale:7 b:uit_dat:5 b:um_processo:17 b:uma_acao:10 b:und_am:8
b:under_clause:5 b:une_procedure:-6 b:uns_die:5 b:uns_nicht:11 b:until_the:-5 b:vai_no:-9 b:van_de:-5 b:veio_com:17
b:vf_00000:10 b:vi_querelo:13 b:vielen_dank:-5 b:virement_partira:-5 b:voici_la:7 b:voir_avec:6 b:volgens_artikel:7
b:voor_het:-5 b:vorbezeichneter_angelegenheit:5 b:vordering_op:7 b:vos_fichiers:-7 b:vostro_sollecito:-7
b:votre_avoir:6 b:votre_demande:-7 b:votre_dossier:7 b:votre_mise:6 b:votre_part:7 b:vous_avez:10
b:vous_demandons:-6 b:vous_etes:-5 b:vous_faire:-6 b:vous_informer:6 b:vous_repondra:-7 b:vous_repondre:5
b:vous_saurais:6 b:wahrnehmung_ihrer:5 b:we_are:9 b:we_shall:7 b:we_will:12 b:weitere_mahnungen:5 b:werden_wir:9
b:who_will:-6 b:wij_niet:-6 b:wij_zijn:-6 b:will_be:16 b:will_get:-6 b:will_look:-8 b:wir_an:5 b:with_everything:6
b:with_our:10 b:within_00:6 b:wordt_niet:6 b:would_not:6 b:you_anything:-10 b:you_for:-8 b:you_have:-6 b:you_in:6
b:you_say:6 b:you_will:7 b:your_bill:-5 b:your_demand:6 b:your_driver:5 b:your_letter:-8 b:zeigen_wir:5 b:zum_00:-6
c:<a>:-7 c:<aa:6 c:<aan:9 c:<aan>:11 c:<ac:20 c:<aca:9 c:<acao:13 c:<acco:-7 c:<acu:8 c:<ad:8 c:<adv:7 c:<af:-10
c:<agi:8 c:<agir:7 c:<al:12 c:<ale:6 c:<alla:6 c:<alle:-8 c:<alm:8 c:<am:7 c:<ame:7 c:<ami:6 c:<amt:-6 c:<anc:10
c:<anch:7 c:<and:-8 c:<ann:-7 c:<anni:-6 c:<ano:-6 c:<anw:6 c:<anwa:7 c:<ap:7 c:<appe:-7 c:<arb:7 c:<arbi:8 c:<as:20
c:<as>:11 c:<asu:6 c:<at:-10 c:<at>:-7 c:<ate:-9 c:<aten:-7 c:<att:9 c:<atto:9 c:<au:-9 c:<auc:-6 c:<auch:-6
c:<aus:-7 c:<av:6 c:<ave:-6 c:<avet:-6 c:<avi:-6 c:<avo:7 c:<avoc:6 c:<avv:10 c:<ban:-10 c:<bank:-7 c:<bat:6
c:<be:-28 c:<bego:6 c:<ben:-13 c:<ben>:-8 c:<ber:-6 c:<bes:-7 c:<besc:-6 c:<bet:8 c:<beta:-10 c:<betr:13 c:<bi:-12
c:<bit:-8 c:<bitt:-7 c:<bl:-6 c:<bo:-9 c:<bon:-7 c:<br:8 c:<bue:-9 c:<buen:-9 c:<ca:-18 c:<ca>:-8 c:<cab:-6
c:<cabi:-6 c:<can:-16 c:<can>:-7 c:<cart:8 c:<caso:14 c:<ce:12 c:<ces:6 c:<ci:15 c:<cim:8 c:<cla:6 c:<clai:6
c:<cod:-7 c:<col:-9 c:<coll:-8 c:<com:17 c:<com>:12 c:<comm:16 c:<como:7 c:<comp:-15 c:<conc:-7 c:<cond:6 c:<conf:-7
c:<cor:-10 c:<corr:-6 c:<cos:7 c:<cr:-17 c:<cre:-8 c:<cu:-12 c:<cua:8 c:<cual:7 c:<cuen:-6 c:<cuo:-11 c:<d>:-7
c:<da:24 c:<dad:-7 c:<dag:6 c:<dagv:7 c:<dan:7 c:<dan>:8 c:<dank:-9 c:<dann:9 c:<dano:7 c:<de:12 c:<deb:-6 c:<dec:6
c:<dece:6 c:<def:15 c:<defe:13 c:<del>:-6 c:<den>:-6 c:<denu:10 c:<dep:12 c:<depo:13 c:<der:-9 c:<der>:-11 c:<des:-6
c:<desp:8 c:<det:-9 c:<deta:-7 c:<di:-21 c:<dia:-10 c:<dia>:-6 c:<dien:6 c:<dite:-6 c:<do:-9 c:<do>:-11 c:<don:-9
c:<dos>:-7 c:<doss:12 c:<dov:7 c:<dr:10 c:<draf:6 c:<dre:9 c:<drei:9 c:<du:-6 c:<ec:10 c:<ech:7 c:<ee>:-8 c:<een:7
c:<een>:7 c:<ef:-9 c:<eff:-6 c:<eh:7 c:<eh>:6 c:<ein>:6 c:<el>:-8 c:<ello:6 c:<enc:7 c:<enco:10 c:<end:-6 c:<er>:-10
c:<erhe:6 c:<es:-7 c:<es>:-9 c:<esc:8 c:<escr:9 c:<esta:-9 c:<esto:-6 c:<eu:-6 c:<ex:-6 c:<fa>:8 c:<faca:10
c:<fact:-9 c:<fal:7 c:<fatu:-7 c:<fi:-10 c:<fig:-11 c:<figl:-10 c:<file:6 c:<fina:-10 c:<fo:-11 c:<foi:-10
c:<foi>:-7 c:<for>:-7 c:<form:9 c:<frei:-6 c:<fun:-7 c:<furt:6 c:<gar:-6 c:<ge:-23 c:<gee:-10 c:<geen:-6 c:<geg:10
c:<gege:11 c:<gel:-9 c:<gen:-14 c:<gent:-12 c:<ges:-11 c:<gest:-9 c:<gl:-6 c:<goe:-7 c:<goed:-6 c:<gr:7 c:<gro:6
c:<ha>:-7 c:<hab:17 c:<habl:10 c:<hal:-8 c:<hall:-8 c:<hang:6 c:<he:11 c:<hee:14 c:<heef:9 c:<heer:6 c:<hi:-10
c:<hie:-6 c:<hier:-6 c:<ho:6 c:<hor:7 c:<hora:8 c:<i>:-7 c:<ih:6 c:<in:45 c:<indi:-6 c:<ine:7 c:<inf:6 c:<info:7
c:<ing:6 c:<ini:7 c:<inj:7 c:<inju:6 c:<insi:7 c:<inso:-11 c:<inst:8 c:<it:-8 c:<it>:-8 c:<je:-8 c:<je>:-7 c:<jo:-15
c:<jou:-7 c:<jui:6 c:<ka:-18 c:<kan:-8 c:<kann:-7 c:<ke:-9 c:<kei:-9 c:<kein:-9 c:<klag:7 c:<kom:-9 c:<komm:-9
c:<ku:-11 c:<kun:-8 c:<kunt:-6 c:<lan:-6 c:<lar:-9 c:<lau:9 c:<laud:11 c:<law:10 c:<law>:7 c:<le:7 c:<le>:-6
c:<lei:-6 c:<lek:9 c:<lekk:7 c:<let:17 c:<letr:7 c:<lett:10 c:<lig:9 c:<liga:13 c:<lim:13 c:<limi:14 c:<liq:-9
c:<liqu:-9 c:<list:-6 c:<ll:6 c:<lo:-6 c:<loo:-8 c:<los:8 c:<ma:-11 c:<ma>:-7 c:<mah:12 c:<mahn:12 c:<mai:9
c:<main:14 c:<mais:-7 c:<mala:-7 c:<mand:13 c:<mant:-7 c:<mar:-7 c:<mas:-6 c:<mat:-7 c:<may:-7 c:<me:6 c:<me>:21
c:<med:7 c:<medi:6 c:<mein:6 c:<men:-23 c:<mens:-8 c:<ment:-7 c:<mes:-6 c:<mes>:-6 c:<mess:-8 c:<met:14 c:<mi:32
c:<mi>:10 c:<mie:8 c:<mien:7 c:<mij:9 c:<mij>:6 c:<mio:7 c:<mio>:6 c:<moe:-7 c:<moet:-6 c:<moi:-6 c:<mon:11
c:<mon>:7 c:<mor:7 c:<mora:7 c:<mr:19 c:<mr>:23 c:<n>:8 c:<na:-13 c:<nao:-7 c:<nao>:-7 c:<ne:-16 c:<neg:6 c:<nem:-7
c:<nem>:-8 c:<new:-6 c:<ni:-16 c:<ni>:-6 c:<nom:-6 c:<nos:15 c:<nos>:12 c:<noti:6 c:<nu:-8 c:<num:-7 c:<nume:-6
c:<ob:-6 c:<of>:7 c:<on:-7 c:<on>:-10 c:<ont:12 c:<ontb:6 c:<op:18 c:<op>:7 c:<ope:-7 c:<opp:7 c:<oppo:7 c:<or:-17
c:<ord:-6 c:<ou>:-6 c:<our:11 c:<pa:-10 c:<pag:-14 c:<paga:-14 c:<per>:-7 c:<perd:6 c:<pi:7 c:<pl:-9 c:<pla:-8
c:<po:6 c:<pol:7 c:<poli:8 c:<pon:10 c:<pons:6 c:<por:8 c:<por>:6 c:<pos:-9 c:<post:-9 c:<pr:9 c:<pre:8 c:<pres:11
c:<proc:11 c:<prot:7 c:<prov:-8 c:<pu:10 c:<pue:6 c:<pues:6 c:<pui:6 c:<puis:6 c:<qu:17 c:<qual:8 c:<que:14
c:<quel:-6 c:<quem:8 c:<quer:6 c:<r>:11 c:<raa:11 c:<raad:8 c:<rech:7 c:<rek:-6 c:<rem:-7 c:<rep:11 c:<repr:11
c:<res:6 c:<ret:-7 c:<rg:-6 c:<rgp:-6 c:<rgpd:-6 c:<rid:7 c:<rie:-7 c:<rien:-9 c:<ris:17 c:<risc:7 c:<rit:-6
c:<ro:14 c:<row:25 c:<ru:14 c:<s>:11 c:<sa:23 c:<sab:11 c:<saba:8 c:<sach:-6 c:<saco:8 c:<sai:6 c:<sais:8 c:<sal:-8
c:<sald:-8 c:<say:6 c:<sch:10 c:<scha:12 c:<se:8 c:<se>:6 c:<see:10 c:<see>:6 c:<sen:8 c:<seno:10 c:<ser:-6
c:<seu:11 c:<si>:15 c:<sid:-6 c:<sido:-6 c:<sie:6 c:<sie>:10 c:<sm:-7 c:<sme:-6 c:<smet:-6 c:<somm:6 c:<sons:8
c:<sor:-6 c:<st:-17 c:<stu:-8 c:<su:13 c:<su>:9 c:<sui:6 c:<sum:6 c:<t>:-7 c:<ta:-11 c:<tag:-7 c:<tal:8 c:<talk:6
c:<tar:-12 c:<tard:-11 c:<tel:-10 c:<ten:9 c:<tenh:9 c:<ter:6 c:<terc:6 c:<tha:-12 c:<than:-8 c:<the:7 c:<ti:-13
c:<to:-8 c:<tor:-6 c:<tr:-12 c:<tra:-8 c:<tu>:-7 c:<u>:17 c:<um:14 c:<un>:-10 c:<una:6 c:<up:-7 c:<up>:-7 c:<uw:6
c:<uw>:6 c:<ve:9 c:<veio:6 c:<ver:11 c:<verj:-6 c:<verk:-8 c:<vers:9 c:<verz:7 c:<vi>:22 c:<vid:-6 c:<vie:-10
c:<vier:-7 c:<vir:-7 c:<vire:-7 c:<vo:44 c:<vol:12 c:<volt:13 c:<von:-6 c:<voo:-12 c:<voor:-12 c:<vor:9 c:<vor>:7
c:<vos:9 c:<vos>:9 c:<vou:19 c:<vou>:6 c:<vous:10 c:<wa:-22 c:<we>:8 c:<wed:-8 c:<weg:8 c:<wege:9 c:<wh:-13
c:<whe:-9 c:<when:-9 c:<wi:24 c:<wil:9 c:<will:10 c:<wir:12 c:<wird:10 c:<wit:7 c:<with:7 c:<wo:-7 c:<y>:9 c:<ye:-6
c:<yo:10 c:<you:8 c:<your:7 c:<za:12 c:<zaa:7 c:<zaak:7 c:<zah:6 c:<zahl:6 c:<zij:-9 c:<zijn:-13 c:<zu:-13 c:aad:6
c:aads:6 c:aadsm:6 c:aag:8 c:aal:-7 c:aan:17 c:aan>:17 c:aange:7 c:aar>:-6 c:aard:6 c:aat:-7 c:aba:12 c:abad:8
c:abado:8 c:abe>:9 c:abl:10 c:aca:25 c:acao:11 c:acao>:11 c:acar:7 c:accou:-6 c:ace:-10 c:acer:-6 c:ach:16 c:acho:7
c:acho>:8 c:acht:13 c:achte:6 c:achti:7 c:aci:-8 c:acio:-6 c:aco:7 c:acos:10 c:acos>:9 c:act>:6 c:acta:6 c:actu:-8
c:actur:-6 c:acu:8 c:adas>:7 c:add:-7 c:ade:19 c:ade>:16 c:adi:6 c:adm:-10 c:admi:-6 c:ads:6 c:adsm:6 c:adsma:6
c:adv:10 c:advo:7 c:aft:9 c:aga:-22 c:agar:-7 c:age:-6 c:agi:9 c:agir:7 c:ags:6 c:agv:10 c:agva:10 c:agvaa:10
c:ahl:6 c:ahm:6 c:ahme:6 c:ahn:12 c:ahr:-8 c:ai>:10 c:aim:9 c:aim>:10 c:ain:12 c:air:-8 c:ais:10 c:aisi:9 c:aisi>:7
c:ait:-6 c:aju:10 c:ak>:10 c:alc:-7 c:alcos:-6 c:ald:-12 c:alem:9 c:alem>:8 c:alen:-7 c:ales:6 c:ales>:6 c:ali:-13
c:alit:-8 c:alla:9 c:alla>:8 c:alm:6 c:almo:9 c:alq:8 c:alqu:8 c:alqui:7 c:alte>:8 c:ama:15 c:amat:7 c:ame:8
c:ame>:-10 c:amen:14 c:amia:6 c:amm:-13 c:amme:-6 c:amo:-10 c:amo>:-18 c:amt:-6 c:an>:17 c:ana:-13 c:ana>:-8
c:anc:-10 c:ance:-11 c:ancie:-7 c:anda:16 c:anda>:9 c:andan:7 c:andas:-7 c:andat:6 c:ande:-12 c:andem:6 c:ander:-6
c:ang:10 c:ange:14 c:angel:10 c:angen:9 c:ani:-16 c:ani>:-10 c:ank:-28 c:ank>:-15 c:anks:-9 c:anks>:-8 c:ano:-8
c:ano>:-10 c:ant:21 c:ante>:13 c:anti:11 c:antw:7 c:anw:6 c:anwa:7 c:anwal:7 c:ao>:7 c:appo:7 c:aqui:7 c:ar>:27
c:ara:10 c:ara>:9 c:arad:8 c:arb:6 c:arbi:8 c:arbit:8 c:arc:6 c:arco:6 c:ard:-8 c:ard>:-9 c:ardes:-6 c:are:12
c:are>:-17 c:arec:6 c:arece:6 c:arem:21 c:arem>:10 c:aremo:11 c:ari:-10 c:ario>:-7 c:arla>:6 c:arme:6 c:aro:-14
c:aro>:-8 c:art>:8 c:arta:9 c:arta>:9 c:arti:-9 c:as>:-11 c:ase:-10 c:ase>:-8 c:aso>:11 c:ass:6 c:asse:10 c:assig:11
c:assin:-10 c:assu:7 c:assun:7 c:ast:-7 c:ast>:-7 c:asu:7 c:at>:7 c:ata:9 c:ate:6 c:ate>:9 c:ater:8 c:ater>:11
c:ati:-20 c:atie:-11 c:atie>:-8 c:ativ:7 c:ativa:6 c:ato:-12 c:ato>:-6 c:ats:-9 c:ats>:-13 c:att:21 c:atta:8
c:attar:7 c:atte:6 c:atto:9 c:attor:7 c:atu:-6 c:atur:-7 c:atura:-6 c:au>:6 c:auc:-6 c:auch:-8 c:auch>:-7 c:aud:16
c:audo:12 c:audo>:12 c:aus>:-6 c:autom:-6 c:ava:6 c:avet:-6 c:avete:-6 c:avis:-6 c:avoc:6 c:avoca:6 c:avor:-6
c:avv:10 c:aw>:9 c:ay>:-11 c:aza:7 c:azio:6 c:azo:-6 c:azo>:-8 c:bad:7 c:bado:8 c:bado>:8 c:ban:-13 c:bank:-8
c:bank>:-6 c:bar:12 c:bat:8 c:bater:7 c:be>:9 c:bego:6 c:begon:6 c:bem:-6 c:ber:-16 c:ber>:-9 c:berei:6 c:best:-6
c:beste:-7 c:bet:10 c:beta:-10 c:betal:-7 c:bete:6 c:betr:12 c:betre:10 c:bid:-10 c:bido:-10 c:bido>:-10 c:bitra:8
c:bitt:-9 c:bitte:-9 c:bli:-6 c:blo:-6 c:boe:-6 c:bon:-6 c:brig:-6 c:bru:6 c:bue:-9 c:buen:-9 c:buena:-6 c:bun:9
c:bung:6 c:buona:7 c:buong:-7 c:but:-7 c:ca>:-7 c:cab:-6 c:cabi:-6 c:can:-17 c:can>:-7 c:canc:-6 c:cao:9 c:cao>:9
c:car:9 c:cart:8 c:carta:10 c:cas:8 c:cas>:9 c:caso:11 c:caso>:11 c:cass:-6 c:cat:20 c:cat>:12 c:cate:7 c:cate>:9
c:cato>:6 c:cats:-7 c:cats>:-7 c:ccou:-6 c:ccoun:-6 c:cebe:-6 c:cebi:8 c:ced:-6 c:cei:7 c:cen:6 c:cep:7 c:cept:7
c:cess:10 c:cessa:6 c:ch>:13 c:cha:15 c:chad:16 c:chade:13 c:che:7 c:che>:9 c:cheid:6 c:chi:-15 c:chla:7 c:chlag:8
c:chn:-8 c:chnu:-9 c:chnun:-8 c:cho:10 c:cho>:8 c:cht:16 c:cht>:-12 c:chte:10 c:chter:6 c:chti:7 c:chts:12 c:chtsv:8
c:ciad:6 c:cias:-6 c:cias>:-6 c:cib:-6 c:cibi:-6 c:cibid:-8 c:cie:-10 c:cier:-7 c:cim:6 c:cio>:9 c:cion:-8 c:ck>:-8
c:cla:11 c:clai:12 c:claim:10 c:co>:13 c:cod:-7 c:coes:-6 c:coes>:-6 c:col:-12 c:coll:-9 c:com:13 c:com>:12
c:comen:-6 c:comm:17 c:comme:7 c:commu:6 c:como:7 c:como>:7 c:comp:-14 c:con:10 c:conc:-8 c:concu:-6 c:conf:-10
c:confi:-8 c:confo:-6 c:confr:7 c:conte:-8 c:contr:13 c:core:12 c:core>:12 c:corr:-9 c:corre:-10 c:cos:8 c:cos>:6
c:count:-7 c:coura:10 c:cre:-12 c:cred:-6 c:credi:-6 c:cri:11 c:crit:13 c:crito:7 c:cta:7 c:cti:10 c:ctio:12
c:ction:12 c:cto>:6 c:ctu:-10 c:cua:8 c:cual:6 c:cuen:-6 c:cuent:-6 c:cul:-9 c:cuo:-11 c:cur:-6 c:curs:-7 c:curso:-6
c:cusam:7 c:da>:-17 c:daa:7 c:dade>:9 c:dagv:10 c:dagva:10 c:dal:-6 c:dam:-10 c:damo:-6 c:damos:-6 c:dan:21 c:dan>:6
c:dank:-11 c:dann:12 c:danni:6 c:dano:7 c:dant:11 c:dato:-10 c:dato>:-6 c:day>:-6 c:de>:-7 c:dec:8 c:decem:7
c:def:15 c:defe:13 c:defen:13 c:delai:-6 c:dem:13 c:deme:9 c:demen:6 c:den>:-14 c:denu:10 c:denun:10 c:dep:11
c:depo:12 c:depos:11 c:der:-6 c:der>:-9 c:des:-14 c:desc:-6 c:desd:-6 c:desp:8 c:despa:7 c:deta:-7 c:deur:6
c:di>:-12 c:dic:6 c:dice>:9 c:din:8 c:ding:12 c:ding>:16 c:dire>:-8 c:direc:7 c:dit:-10 c:dite:-9 c:dite>:-6
c:diti>:-7 c:dito>:12 c:ditor:-9 c:div:-6 c:dmi:-7 c:do>:-8 c:don:-16 c:donn:-7 c:dor:-7 c:dor>:-6 c:dos>:-12
c:doss:12 c:dossi:12 c:dov:6 c:dre:12 c:drei:11 c:dreig:10 c:dres:-6 c:dress:-6 c:dri:6 c:ds>:-6 c:dsm:6 c:dsma:6
c:dsman:6 c:dt>:12 c:due:-6 c:eac:6 c:eanc:-6 c:ear:-9 c:eb>:-6 c:eben>:7 c:eber:-6 c:ebi:6 c:ebt:-7 c:eca:7
c:eca>:9 c:ecebi:8 c:ecem:6 c:ecemb:8 c:eces:-6 c:ech:14 c:echn:-9 c:echnu:-7 c:echt:18 c:echts:16 c:eci:-11
c:ecib:-6 c:ecl:7 c:ecla:6 c:eco:-10 c:econ:7 c:ectio:6 c:ed>:11 c:eda:-8 c:ede:-12 c:edera:-6 c:edi:9 c:edia:10
c:edin:12 c:eding:12 c:editi:-6 c:edo:-6 c:edor:-8 c:ee>:-12 c:eed:-7 c:eedo:-6 c:eedor:-6 c:eef:13 c:eeft:9
c:eeft>:9 c:eer>:9 c:ees>:-7 c:eest:6 c:efe:8 c:efen:13 c:effe:-6 c:effi:7 c:eft>:6 c:ege:24 c:egen:28 c:egen>:17
c:egi:6 c:ego:7 c:egon:6 c:eh>:7 c:ehr:-8 c:ehr>:-6 c:eib:12 c:eibu:7 c:eibun:7 c:eig:9 c:eige:7 c:eige>:8 c:eil>:7
c:ein>:14 c:eine:-12 c:eis:6 c:eis>:6 c:eit>:-6 c:eja:7 c:ekk:8 c:ekke:9 c:ekken:8 c:eks:6 c:el>:-15 c:ela:8
c:elan:8 c:eld:-6 c:elde:-7 c:eleg:12 c:elege:6 c:elij:-7 c:elijk:-7 c:elin:6 c:ell:-8 c:ella:-10 c:ella>:-10
c:ellos:6 c:eme:-8 c:emi:-6 c:emo:8 c:emos:12 c:emos>:12 c:en>:6 c:ena:-7 c:ence:7 c:ence>:7 c:enci:-12 c:encia:-6
c:enco:9 c:encor:12 c:end:9 c:end>:10 c:endi:6 c:enh:12 c:enho:10 c:enho>:7 c:eni:-9 c:enko:8 c:enkom:8 c:enn:7
c:enor:10 c:enore:7 c:ens:-9 c:ens>:-11 c:ent:-21 c:enta:9 c:entat:6 c:enti:-14 c:entit:-9 c:ento:-7 c:entro:8
c:enun:9 c:enunc:10 c:enz:-11 c:enza:-6 c:enza>:-7 c:eo>:-7 c:eor:-7 c:epo:10 c:epos:11 c:epose:11 c:epr:8 c:epre:8
c:epres:9 c:er>:-22 c:era:6 c:era>:10 c:erac:-7 c:erc:9 c:erca:7 c:erce:7 c:ere:22 c:erei:10 c:erel:9 c:eren>:6
c:eres:6 c:erh:8 c:erhe:6 c:erheb:6 c:eri:-15 c:eri>:9 c:eria:-12 c:erich:-7 c:erir:-6 c:erja:-6 c:erk:-12 c:erme:6
c:erme>:6 c:ero:-15 c:ero>:-13 c:erp:8 c:ers:9 c:ersa:8 c:erse:6 c:erst:-6 c:ert:10 c:ert>:6 c:ertr:7 c:erwa:-7
c:erwal:-6 c:erz:7 c:erzu:7 c:erzug:6 c:es>:-50 c:esa:-11 c:esc:13 c:escr:14 c:escri:14 c:esd:-9 c:ese:10 c:esen:8
c:esent:10 c:esp:12 c:espa:6 c:espac:7 c:ess>:-6 c:essa>:11 c:essag:-15 c:esse>:-6 c:esso>:6 c:est:6 c:est>:-9
c:estar:9 c:estat:-9 c:esto:-6 c:estr:7 c:estu:10 c:et>:-10 c:eta:-17 c:etal:-11 c:eten>:7 c:eto:9 c:eto>:9 c:etr:14
c:etrad:7 c:etre:8 c:etrei:10 c:ets>:-6 c:ette:-8 c:ettet:-6 c:etti:-6 c:eun:-9 c:eur>:7 c:eurs:-6 c:eurs>:-6
c:eves:-6 c:evi:-9 c:evo:-12 c:evr:6 c:ew>:-6 c:ey>:27 c:ez>:13 c:fa>:8 c:faca:10 c:face:-6 c:fact:-7 c:factu:-8
c:fat:-6 c:fatu:-7 c:fatur:-7 c:fe>:-6 c:fec:-10 c:fect:-6 c:fen:13 c:fens:8 c:fere:-6 c:feren:-6 c:feri:-8
c:ferir:-6 c:ferm:7 c:fic:-14 c:fice>:-6 c:fich:-6 c:fici:-7 c:fig:-15 c:figl:-10 c:figli:-10 c:file:6 c:fina:-11
c:final:-7 c:firma:-7 c:foi:-10 c:foi>:-7 c:fon:-6 c:for:11 c:for>:-7 c:form:12 c:forma:10 c:fra:-6 c:frei:-7
c:freig:-6 c:ft>:10 c:furt:6 c:furth:6 c:gado:-7 c:gado>:-6 c:gan:-7 c:gar>:13 c:gas:-7 c:gat:-6 c:gd>:10 c:ged:8
c:gedi:9 c:gedin:10 c:gee:-7 c:geen:-6 c:geen>:-6 c:geg:8 c:gege:10 c:gegen:9 c:geleg:9 c:geli:-7 c:gema:9 c:geme:-9
c:gens>:-7 c:gent:-13 c:geo:-6 c:ger>:-7 c:ges>:7 c:gez:-6 c:gge:6 c:ggi:-6 c:gio:-10 c:gior:-6 c:giorn:-6 c:gir:11
c:gire:7 c:girem:7 c:giu:9 c:gli:-15 c:gno:-8 c:gnor:-9 c:gnora:-7 c:goe:-8 c:goed:-7 c:gor:-9 c:gpd:-6 c:gpd>:-6
c:gra:-10 c:gri:7 c:gro:6 c:gsk:8 c:gsv:6 c:gsve:7 c:gsver:7 c:gua:9 c:gue:10 c:gun:7 c:gung:11 c:gung>:10 c:gva:10
c:gvaa:10 c:gvaar:10 c:ha>:-13 c:hab:20 c:habe>:7 c:habl:11 c:had:9 c:hade:13 c:hade>:6 c:hal:-13 c:hallo:-6
c:halte:-6 c:hank:-11 c:hanks:-7 c:har:7 c:he>:13 c:hebe:7 c:hee:12 c:heef:8 c:heeft:9 c:heid>:6 c:hen:-6 c:her:9
c:her>:7 c:hier:-11 c:hla:7 c:hlag:8 c:hlag>:8 c:hme:8 c:hmen:7 c:hnu:-6 c:ho>:27 c:hom:-6 c:hone:-6 c:hora>:6
c:hou:6 c:hre:7 c:hrea:6 c:hreat:6 c:hrt:-8 c:ht>:-11 c:hte:10 c:hter:6 c:hter>:8 c:hti:7 c:hts:13 c:htsv:8
c:htsvo:8 c:hui:6 c:iabl:6 c:iable:6 c:iale:-6 c:iam:-14 c:iamo:-15 c:iamo>:-15 c:ias:-7 c:ias>:-9 c:ibi:-9
c:ibid:-11 c:ibido:-9 c:ibun:8 c:ibung:7 c:ica>:-11 c:icat:8 c:iche:6 c:iche>:8 c:icht:-7 c:icht>:-8 c:ici:9
c:icio:6 c:ico:6 c:ico>:6 c:idad:6 c:ido:-20 c:ido>:-18 c:ie>:6 c:ied:11 c:iede:10 c:ieder:6 c:iem:-6 c:ien:-10
c:ient>:8 c:iere:10 c:iers:-9 c:iers>:-9 c:iese:-6 c:iet:-6 c:iets>:-6 c:ig>:7 c:iga:6 c:igar:12 c:igd:7 c:ige>:10
c:igl:-11 c:igli:-11 c:iglio:-7 c:igno:-6 c:ignor:-9 c:igo:-13 c:igo>:-7 c:igu:8 c:igun:8 c:igung:8 c:ij>:11
c:ijn:-11 c:ijn>:-7 c:il>:10 c:ile>:-6 c:ill:10 c:ille:7 c:im>:14 c:ima:6 c:ima>:12 c:ime:10 c:imez:10 c:imez>:10
c:imi:6 c:imin:7 c:imina:8 c:imo:-6 c:imp:-8 c:in>:9 c:ina:-9 c:inal:-12 c:inar:9 c:inar>:11 c:inat:-8 c:ind:-9
c:ine>:-9 c:inf:7 c:info:7 c:infor:7 c:ing:9 c:ing>:6 c:ingen:-7 c:inges:7 c:inh:11 c:inho:12 c:inho>:7 c:inj:7
c:inju:6 c:injun:6 c:inl:7 c:insi:9 c:insis:9 c:inso:-12 c:insol:-11 c:inst:8 c:int:11 c:inu:7 c:io>:20 c:ion:22
c:ion>:9 c:ione:10 c:ione>:12 c:ior:-8 c:iorn:-6 c:iorno:-6 c:iqu:-21 c:ique:-11 c:ique>:-12 c:iqui:-8 c:iquid:-9
c:ira:10 c:ird:10 c:ird>:10 c:ire:-10 c:ire>:-18 c:irec:7 c:irect:9 c:iremo:9 c:irma:-7 c:iro:-13 c:iro>:-12
c:is>:-9 c:ise>:6 c:isi:9 c:isp:7 c:isto:-7 c:isto>:-6 c:it>:-27 c:ita:-24 c:ita>:-9 c:ite:-18 c:ite>:-15 c:ites:-9
c:ites>:-8 c:ith:7 c:itio:7 c:ition:8 c:ito:-7 c:itori:9 c:itors:-7 c:itr:6 c:itra:7 c:itt:11 c:itti:8 c:iva:9
c:ivere:-6 c:ivr:10 c:ivra:8 c:izi:11 c:izio:8 c:jah:-11 c:jahr:-11 c:jn>:-7 c:jou:-10 c:jour:-7 c:jud:6 c:jui:13
c:juiz:7 c:junc:6 c:juste:-7 c:justi:6 c:kan:-10 c:kann:-7 c:kann>:-7 c:kei:-12 c:kein:-9 c:keine:-11 c:kend:7
c:ker:9 c:ker>:7 c:kin:-6 c:king:-6 c:kke:7 c:kken:6 c:kla:7 c:klag:15 c:klage:14 c:komm:-12 c:komme:-8 c:koms:8
c:komst:8 c:konta:6 c:kor:9 c:kort:10 c:kos:7 c:kost:7 c:koste:7 c:ks>:-7 c:kunt:-6 c:kunt>:-6 c:la>:7 c:laa:-8
c:lac:-6 c:lada:6 c:lag:27 c:lag>:14 c:lage:13 c:lage>:9 c:lai:11 c:laim:10 c:laim>:10 c:lain:6 c:lam:7 c:lama:8
c:lan:-8 c:land:-10 c:lar:-19 c:lar>:-6 c:lari:-6 c:lass:9 c:lasse:9 c:lat:7 c:lati:7 c:latio:10 c:laud:10
c:laudo:11 c:law:9 c:law>:7 c:lazo>:-7 c:lba:6 c:lcos:-6 c:lde:-9 c:le>:-17 c:leg:12 c:legen:6 c:lei:-12 c:lek:7
c:lekk:7 c:lekke:7 c:lem:10 c:lem>:7 c:len:-18 c:len>:-10 c:les:16 c:les>:13 c:let:13 c:letr:7 c:letra:7 c:lett:10
c:letto:7 c:leu:-7 c:leur:-7 c:leurs:-7 c:ley:24 c:ley>:25 c:lia:-8 c:lich>:-8 c:liche:8 c:lig:15 c:liga:14
c:lij:-14 c:lijk:-9 c:lijk>:-6 c:lim:14 c:limi:15 c:limin:8 c:lin:-6 c:liq:-11 c:liqu:-11 c:liqui:-9 c:list:-9
c:lit:-10 c:lita:-6 c:lle>:10 c:llec:-6 c:llm:6 c:llma:7 c:llo>:-6 c:llos:6 c:llos>:6 c:lmo:9 c:lo>:-11 c:loo:-7
c:los>:6 c:lote:-6 c:lqu:8 c:lqui:7 c:lt>:10 c:lta:6 c:ltam:12 c:ltam>:12 c:lte>:9 c:lve:-11 c:lven:-8 c:mac:9
c:mach:9 c:macht:8 c:mados:6 c:mage:6 c:mah:12 c:mahn:12 c:main:10 c:main>:9 c:mal:9 c:mala:-7 c:man>:6 c:mana:-11
c:mana>:-6 c:mand:17 c:manda:19 c:mando:-6 c:mant:-6 c:mass:6 c:mat:-8 c:mati:-10 c:matiq:-6 c:matt:6 c:may:-7
c:me>:19 c:med:6 c:mein:6 c:mel:-6 c:men:-18 c:mend:-6 c:menda:-7 c:mensa:-8 c:ment:-8 c:mera:6 c:mero:-6 c:mero>:-6
c:mes:-10 c:mes>:-8 c:mess:-9 c:messa:-10 c:meto:8 c:meto>:8 c:mett:-8 c:mette:-6 c:mez:7 c:mez>:9 c:mi>:12 c:mia:6
c:mida:7 c:midad:7 c:mij:10 c:mij>:6 c:mijn>:6 c:minar:10 c:mio:6 c:mio>:6 c:mita:-6 c:mma:12 c:mmt:-8 c:mmt>:-8
c:mmu:6 c:mmun:6 c:mmuni:6 c:moc:9 c:moe:-9 c:moet:-6 c:mon:19 c:mon>:8 c:mond:6 c:monit:6 c:mora:7 c:mpl:-10
c:mple:-10 c:mpo:-7 c:mpt:-6 c:mr>:22 c:mst:9 c:mst>:8 c:mt>:-6 c:mun:6 c:nah:7 c:nahm:7 c:nahme:7 c:nal:-19
c:nal>:-8 c:nale:-10 c:nale>:-9 c:nali:-7 c:nalit:-8 c:nao:-7 c:nao>:-7 c:nar>:10 c:nare:-7 c:nare>:-7 c:nata:-6
c:nce:-10 c:nch:6 c:nch>:7 c:nci:-8 c:nciad:6 c:ncie:-9 c:ncier:-6 c:ncio>:6 c:ncor:13 c:ncore:12 c:ncti:6 c:nctio:6
c:ncurs:-6 c:nd>:13 c:nda:10 c:ndam:-7 c:ndamo:-6 c:ndan:17 c:ndant:11 c:ndas:-7 c:ndas>:-7 c:ndata:7 c:ndem:7
c:ndera:7 c:ndere:-8 c:ndi>:-6 c:ndic:6 c:ndl:-7 c:ndo:-6 c:ne>:-11 c:nem:-6 c:nem>:-8 c:ner:-16 c:ner>:-6 c:nera:-6
c:net:-9 c:net>:-12 c:new:-6 c:nfi:-7 c:nfir:-8 c:nfirm:-8 c:nge:9 c:ngel:11 c:ngele:11 c:ngen>:-8 c:nges:6
c:ngio:-7 c:ngior:-7 c:ngs:14 c:ngsk:8 c:ngsv:6 c:ngsve:7 c:nho:24 c:nho>:18 c:ni>:-11 c:nica:-8 c:nica>:-9 c:nici:6
c:nico:7 c:nico>:7 c:ning:-6 c:nis:-12 c:nist:-9 c:njun:6 c:njunc:6 c:nk>:-18 c:nke:-7 c:nko:11 c:nkom:8 c:nkoms:8
c:nks:-8 c:nks>:-8 c:nns:9 c:no>:-25 c:nom:-12 c:nome:-6 c:nora:-8 c:nores:7 c:nos:20 c:nos>:18 c:nossa:-6 c:nota:-6
c:noti:6 c:nou:-8 c:ns>:6 c:nsa:-6 c:nsd:-6 c:nsda:-6 c:nsdag:-6 c:nse:10 c:nsei:9 c:nseil:10 c:nsen:-8 c:nsi:9
c:nsis:9 c:nsist:9 c:nso:-9 c:nsol:-11 c:nsolv:-10 c:nst:23 c:nst>:16 c:nstru:6 c:nt>:-14 c:nta:12 c:ntak:6
c:ntakt:6 c:ntat:16 c:ntato:7 c:ntatt:6 c:ntb:6 c:nte>:19 c:nten:-8 c:nter>:-6 c:ntere:10 c:nterl:8 c:ntile:-7
c:ntin:8 c:ntit:-9 c:ntiv:7 c:ntivo:6 c:ntos:-6 c:ntos>:-6 c:ntr:20 c:ntra>:6 c:ntro:12 c:ntro>:15 c:nts:-10
c:nts>:-7 c:ntw:7 c:num:-7 c:nume:-6 c:numer:-6 c:nunc:13 c:nunci:13 c:nung:-8 c:nung>:-8 c:nvi:-8 c:nwa:8 c:nwal:7
c:nwalt:7 c:obr:6 c:obre>:6 c:oca:25 c:ocat:11 c:ocat>:9 c:ocats:-7 c:oce:10 c:oces:12 c:oces>:6 c:ocess:8 c:och:-9
c:oci:-10 c:ocia:-9 c:oco:7 c:oco>:7 c:ocu:8 c:oda:-9 c:oda>:-8 c:odi:-7 c:oed:-10 c:oede:-7 c:oen:-6 c:oes:-7
c:of>:6 c:off:-11 c:ogad:7 c:ogada:7 c:oge:-8 c:ois:-19 c:ois>:-15 c:oit:-10 c:oit>:-8 c:ok>:-10 c:olat:6 c:ole:-9
c:olle:-6 c:ollm:6 c:ollma:7 c:olt:14 c:olta:14 c:olv:-14 c:olve:-12 c:olven:-10 c:oma:-16 c:omat:-7 c:omati:-7
c:ome:-11 c:omen:-10 c:omend:-6 c:omm:19 c:omma:12 c:ommu:6 c:ommun:6 c:omp:-12 c:oms:8 c:omst:8 c:omst>:8
c:omuni:-6 c:onare:-7 c:onat:6 c:onc:-11 c:oncu:-6 c:oncur:-6 c:ond:20 c:ondan:7 c:ondr:7 c:ondre:6 c:one:-8
c:onf:-10 c:onfi:-8 c:onfir:-8 c:onfo:-6 c:onfor:-6 c:onfr:7 c:ongi:-7 c:ongio:-7 c:onit:6 c:onito:6 c:onne:8
c:onnen:8 c:ono:-7 c:ons:23 c:ons>:10 c:onsei:10 c:onsen:-6 c:onso:6 c:onst:6 c:onst>:8 c:ont:12 c:ontak:6
c:ontat:10 c:ontb:6 c:onte:-10 c:onto:-6 c:ontr:13 c:ontra:8 c:ook:-12 c:ook>:-8 c:oor:-18 c:oor>:-8 c:ope:-7
c:oph:6 c:opi:-7 c:opo:11 c:opon:7 c:oppo:7 c:or>:-8 c:ord:-9 c:ord>:-8 c:orden:-6 c:order:10 c:ordt:9 c:ordt>:9
c:org:-15 c:orge:-8 c:oria:8 c:oria>:8 c:orio:7 c:orio>:8 c:oris:-6 c:orm:12 c:orma:10 c:ormal:6 c:orn:-6 c:orney:7
c:orno:-7 c:orno>:-8 c:orr:-9 c:ors>:-7 c:orsc:8 c:orsch:8 c:ort:24 c:orte:14 c:os>:22 c:osa:-6 c:ose>:12 c:osi:6
c:osit:7 c:ositi:7 c:osot:6 c:osotr:6 c:ossa:-8 c:ossi:11 c:ossie:12 c:osso>:-7 c:ost:9 c:oste:6 c:osten:7 c:ota:-11
c:ota>:-9 c:ote>:-7 c:otes:13 c:otest:13 c:oti:10 c:otif:7 c:otoc:-6 c:otoco:-6 c:otr:7 c:otro:6 c:otros:6 c:ou>:-15
c:ounts:-6 c:our:10 c:oura:10 c:ouran:10 c:ours:6 c:ova:-6 c:ove:-7 c:overe:6 c:ow>:-8 c:owl:26 c:owle:26 c:pac:7
c:pach:8 c:pacho:7 c:pag:-13 c:paga:-14 c:pagar:-7 c:para:7 c:parad:8 c:part:-6 c:parti:-8 c:pas:-9 c:pas>:-6
c:passe:6 c:pd>:-6 c:pen>:9 c:pena:-9 c:pena>:-7 c:per>:-8 c:perd:6 c:pers:7 c:pers>:6 c:pia:-7 c:pla:-10 c:plain:6
c:ple:-8 c:pod:-6 c:pol:6 c:poli:7 c:pon:21 c:pond:12 c:pons>:6 c:por:14 c:por>:6 c:pos:6 c:pose:7 c:pose>:12
c:posi:10 c:posit:7 c:poss:-6 c:ppena:-7 c:ppo:11 c:ppre:-6 c:ppri:9 c:pprim:9 c:pre:16 c:prefe:-6 c:pres:15
c:presc:6 c:prese:11 c:prest:7 c:prim:11 c:prime:8 c:proc:12 c:proce:6 c:propo:6 c:prot:7 c:prote:11 c:prov:-8
c:prove:-6 c:pue:6 c:qual:9 c:qualc:-6 c:quale:6 c:que:11 c:quel:-7 c:quem>:7 c:quer:8 c:quere:8 c:quid:-7
c:quida:-6 c:quie:8 c:ra>:13 c:raa:13 c:raad:6 c:raads:6 c:rab:8 c:rac:-7 c:rado:6 c:rado>:7 c:raf:6 c:rags:6
c:rai:9 c:rais:8 c:rais>:6 c:raj:6 c:ram:-9 c:ranc:-8 c:rans:6 c:rant:7 c:rante:7 c:rappo:6 c:ras>:6 c:rato:-6
c:rato>:-6 c:rbi:6 c:rbit:6 c:rbitr:8 c:rce:8 c:rcei:6 c:rceir:6 c:rd>:-9 c:rde>:-10 c:rder:15 c:rderi:6 c:rdes:-6
c:rdes>:-6 c:rdt:9 c:rdt>:9 c:re>:-8 c:rea:17 c:reau:6 c:reau>:6 c:rec:8 c:rece:6 c:rech:11 c:rechn:-9 c:recht:18
c:reci:-9 c:recib:-6 c:recon:6 c:rect:6 c:redi:-7 c:redit:-6 c:ree>:-9 c:rei:20 c:reib:12 c:reibu:7 c:rel:10
c:relo:6 c:rem:19 c:rem>:7 c:reme:-8 c:remen:-6 c:remo:24 c:remos:23 c:ren:9 c:ren>:8 c:rena:6 c:renci:-6 c:rend:8
c:reo:-8 c:reo>:-6 c:rep:6 c:repr:9 c:repre:8 c:rer:7 c:res:7 c:res>:-14 c:resa:-6 c:resc:8 c:rescr:6 c:rese:13
c:resen:9 c:resp:9 c:ress:-7 c:ress>:-6 c:rest:7 c:reu:-6 c:rga:-7 c:rgo:-7 c:rgp:-6 c:rgpd:-6 c:rgpd>:-6 c:rheb:6
c:rhebe:6 c:ri>:6 c:ria>:8 c:ric:-13 c:rice:-9 c:rice>:-6 c:rie:-14 c:rien:-10 c:rier:-8 c:rig:-11 c:rigo:-6 c:rij:6
c:rim:6 c:rime:10 c:rimez:10 c:ring:-8 c:rir:-8 c:ris:17 c:risc:7 c:risp:7 c:rja:-6 c:rl>:7 c:rla:6 c:rla>:7
c:rle:-8 c:rlo:-8 c:rmal:6 c:rmat:-7 c:rme:13 c:rme>:9 c:rmo:6 c:rmo>:6 c:rna:-6 c:rnes:-6 c:rnes>:-6 c:rney:7
c:rno>:-8 c:rnos:6 c:rnos>:6 c:roc:13 c:roce:6 c:roces:7 c:roe:7 c:rof:-7 c:roi:-13 c:rop:7 c:ropo:6 c:rot:8
c:rote:10 c:rotes:13 c:rov:-9 c:rove:-7 c:row:23 c:roz:-7 c:rreo>:-6 c:rri:-7 c:rs>:-14 c:rsa:6 c:rsc:12 c:rsch:10
c:rschl:8 c:rso:-10 c:rso>:-6 c:rst:-8 c:rst>:-6 c:rt>:9 c:rta>:8 c:rte:6 c:rthe:6 c:rther:6 c:rti:-6 c:rto:-7
c:rto>:-6 c:rtr:6 c:ruc:10 c:ruct:9 c:ructe:6 c:ruf:9 c:rug:13 c:rugg:6 c:rugge:6 c:run:-7 c:rwa:-6 c:rwal:-6
c:rwalt:-6 c:rzu:8 c:rzug:6 c:sab:8 c:saba:8 c:sabad:8 c:sac:8 c:saco:8 c:sag:-16 c:sage:-18 c:sage>:-9 c:sai:11
c:sais:8 c:saisi:9 c:sal:-6 c:sald:-8 c:sam:7 c:samo:7 c:samos:7 c:sas>:-6 c:sati:-6 c:say:6 c:sca:-11 c:sch:15
c:scha:15 c:schad:17 c:schi:-7 c:schla:8 c:scr:11 c:scri:12 c:scrit:11 c:sda:-13 c:sdag:-6 c:sdag>:-6 c:se>:12
c:sed>:-6 c:see:12 c:see>:9 c:sei:15 c:sei>:7 c:seil:10 c:sem:-6 c:sen:9 c:sen>:-6 c:seno:10 c:senor:10 c:senta:7
c:ser>:-6 c:sera:9 c:sett:-6 c:seu:12 c:seu>:6 c:si>:22 c:sid:-15 c:side:-6 c:sido:-6 c:sido>:-6 c:sie:18 c:sie>:11
c:sier:12 c:sier>:11 c:sig:9 c:sign:6 c:signa:6 c:sim:-8 c:sin:-11 c:sis:19 c:sist:17 c:sisti:7 c:siti:9 c:sitio:7
c:sla:9 c:sma:7 c:sman>:6 c:sme:-9 c:smet:-6 c:smett:-6 c:sob:7 c:soc:-10 c:soci:-10 c:socia:-7 c:solv:-11
c:solve:-10 c:somm:7 c:sons:11 c:sonst:7 c:sotr:6 c:sotro:6 c:sou:-14 c:sous:-6 c:spac:6 c:spach:7 c:sper:-6
c:spo:16 c:spon:7 c:spond:10 c:sque>:6 c:ss>:-9 c:ssa:-18 c:ssag:-16 c:ssage:-15 c:sse:11 c:sse>:-8 c:ssi:10
c:ssie:13 c:ssier:11 c:ssig:11 c:ssign:11 c:ssin:-14 c:ssing:-6 c:ssu:6 c:ssun:8 c:ssun>:6 c:st>:-11 c:stam:-6
c:star:6 c:stare:10 c:stat:-7 c:stati:-13 c:stel:8 c:sten:8 c:ster:-7 c:stere:-6 c:sti:13 c:stim:-6 c:sto:-10
c:stop>:-6 c:stru:6 c:struc:9 c:su>:10 c:sui:8 c:suiv:6 c:suivr:6 c:sul:-6 c:sum:13 c:sun:16 c:sun>:6 c:sunt:13
c:sunto:6 c:suppr:7 c:sus:-7 c:sve:8 c:sver:8 c:svo:7 c:svor:8 c:svors:8 c:ta>:-9 c:taa:-8 c:tac:7 c:tag:-15
c:tag>:-7 c:tak:9 c:takt:6 c:tale>:6 c:tam>:12 c:tamo:-6 c:tard:-14 c:tarde:-8 c:tare:6 c:tarem:11 c:tas:-7 c:tat:14
c:tati:-7 c:tatio:-8 c:tatt:7 c:tatta:9 c:te>:9 c:ted:13 c:ted>:14 c:tee:-7 c:teli:7 c:tell>:-6 c:tem:-9 c:tem>:-10
c:ten:14 c:ten>:13 c:tenc:-8 c:tenh:8 c:tenho:9 c:ter:17 c:terc:8 c:terce:6 c:teren:-7 c:teres:7 c:teri:-7 c:terl:8
c:terla:8 c:test:6 c:tet:-7 c:tete:-7 c:tete>:-7 c:teu:-7 c:tge:9 c:tha:-10 c:than:-6 c:thank:-11 c:the:6 c:thi:6
c:thin:7 c:threa:6 c:ti>:-14 c:tice>:6 c:tie:-7 c:tien:-9 c:tiere:6 c:tile>:-6 c:tim:-10 c:tin:8 c:tio:14 c:tion:16
c:tion>:14 c:tit:-6 c:tito:-6 c:tiv:21 c:tiva:9 c:tli:7 c:tlic:7 c:tlich:7 c:to>:7 c:tom:-6 c:toma:-7 c:tomat:-7
c:top:-7 c:top>:-7 c:tor>:8 c:tore:-10 c:tores:-6 c:tori:11 c:torio:7 c:torne:8 c:tors:-8 c:tors>:-8 c:tos:-10
c:tos>:-9 c:tra:6 c:trac:-6 c:trado:6 c:trags:6 c:traj:6 c:trans:6 c:trat:-7 c:trato:-8 c:tre:16 c:trei:7 c:treib:10
c:trek:6 c:tri:-12 c:tric:-6 c:tro:12 c:tro>:16 c:tros:6 c:tros>:6 c:tru:10 c:truc:9 c:truct:9 c:ts>:-17 c:tsc:-7
c:tsch:-7 c:tsv:8 c:tsvo:8 c:tsvor:8 c:tt>:-6 c:tta:14 c:tta>:8 c:ttar:7 c:tte:-8 c:ttet:-6 c:ttete:-6 c:ttin:6
c:tto:12 c:tto>:6 c:ttorn:7 c:tu>:-7 c:tud:8 c:ture>:6 c:tz>:6 c:ual:16 c:ualc:-6 c:ualco:-6 c:uale:9 c:uale>:6
c:ualq:7 c:ualqu:7 c:ubl:-10 c:ubli:-8 c:ubr:-9 c:ubri:-7 c:uct:11 c:ucte:6 c:ucted:6 c:udi:14 c:udic:7 c:udice:6
c:udo:11 c:udo>:12 c:uel:-12 c:uell:-7 c:uelle:-6 c:uem:6 c:uem>:7 c:uen:-11 c:uena:-7 c:uenas:-6 c:uer:11 c:uere:8
c:uerel:10 c:ues:7 c:uev:-6 c:ueve:-6 c:uez:6 c:uez>:6 c:ug>:8 c:ugg:6 c:ui>:8 c:uie:8 c:uin:10 c:uis:8 c:uivr:6
c:uiz:6 c:ula:-7 c:ult:-6 c:um>:-6 c:ume:-6 c:umer:-6 c:umero:-6 c:umi:12 c:un>:-14 c:unc:20 c:unci:12 c:uncia:6
c:und:-10 c:une:6 c:ung:11 c:ungs:14 c:uni:-6 c:unq:6 c:unqu:6 c:unque:6 c:unte:8 c:unto>:6 c:unts:-6 c:unts>:-6
c:uona:7 c:uong:-7 c:uongi:-7 c:uor:-9 c:uot:-7 c:uota:-6 c:up>:-8 c:uppr:7 c:uppri:9 c:ur>:-7 c:ura:13 c:uran:11
c:urant:10 c:urd:-6 c:ure:10 c:ure>:13 c:uris:6 c:urn:-7 c:uro>:7 c:urs:-11 c:urso:-6 c:urth:6 c:urthe:6 c:us>:-15
c:usa:8 c:usamo:6 c:use:-6 c:usta:-6 c:usti:6 c:ute:9 c:utom:-6 c:utoma:-6 c:uw>:6 c:uzi:7 c:va>:6 c:vaa:6 c:vaar:6
c:vaard:10 c:ve>:12 c:veio:6 c:veio>:6 c:vem:-7 c:ven>:7 c:ver:10 c:vera:-6 c:vere>:-7 c:verf:6 c:verj:-6 c:verja:-6
c:verk:-9 c:vers:7 c:vert:7 c:vertr:7 c:verwa:-7 c:verz:8 c:verzu:7 c:ves:-8 c:ves>:-7 c:vez:8 c:vez>:8 c:vi>:22
c:vid:-7 c:vida:-6 c:vie:-7 c:ving:6 c:vir:-8 c:vire:-8 c:vis:-7 c:viso:-6 c:voc:19 c:voca:13 c:vocat:10 c:vol:8
c:volt:14 c:volta:14 c:von:-13 c:voo:-13 c:voor:-13 c:voor>:-6 c:vor:17 c:vord:8 c:vorde:8 c:vors:9 c:vorsc:8
c:vos:9 c:vos>:10 c:vou:17 c:vous:10 c:vous>:10 c:vra:13 c:vve:6 c:walte:-6 c:wan:-6 c:way:-9 c:way>:-8 c:wed:-8
c:weg:7 c:wege:9 c:wegen:10 c:werk:-6 c:whe:-9 c:when:-9 c:when>:-9 c:wil:9 c:will:10 c:will>:9 c:win:-8 c:wir:15
c:wird:10 c:wird>:10 c:wit:7 c:with:7 c:wle:26 c:wordt:9 c:you:8 c:your:7 c:zah:7 c:zahl:7 c:zei:12 c:zeig:9
c:zeige:9 c:zia:6 c:zij:-9 c:zijn:-13 c:zijn>:-13 c:zio:16 c:zion:14 c:zione:10 c:zug:9 c:zui:6 d:0.1:-19 d:0.25:-16
d:0.4:-31 d:0.55:-34 d:0.7:-35 d:0.85:-27 e:paid=day:-23 e:promise=day:-6 e:promise=none:-24 e:run=none:-24
f:_amount:-13 f:_day:-36 f:_invoice:13 f:ack:-11 f:admin:-43 f:back:-13 f:bounce:-9 f:closed:-10 f:contest:-5
f:copy:-17 f:d.BALANCE_DECLINED:-6 f:d.CONTRACT_TERMS:10 f:d.DAMAGED:20 f:d.LATE_DELIVERY:-7
f:d.LATE_FEE_CONTESTED:5 f:d.LOST:5 f:d.NOT_OURS:-15 f:d.PRICE_ERROR:-5 f:d.QUALITY:14 f:d.QUANTITY_SHORT:-10
f:d.STALE_INVOICE:7 f:d.TAX:-9 f:d.TERMS_DISPUTE:5 f:demand:12 f:dispute:23 f:firm:55 f:fix:-13 f:formal:5
f:goods:10 f:greeting:-14 f:hardship:6 f:hold:-6 f:hope:-14 f:insolvency:-48 f:lawyer:86 f:legal:216 f:mine:72
f:moved:7 f:moves:17 f:not:-41 f:not_dispute:-22 f:not_gone:7 f:not_legal:21 f:not_paid:6 f:not_statement:-11
f:not_stop:5 f:once_funds:-5 f:once_us:13 f:ooo:-31 f:order:-10 f:others:-8 f:paid:-23 f:part:-5 f:plan:-11
f:proof:-7 f:question:-31 f:r.DAMAGED:15 f:r.LATE_DELIVERY:-9 f:r.LATE_FEE_CONTESTED:19 f:r.MISSING_DOCS:-5
f:r.PRIOR_OVERPAYMENT:5 f:r.QUALITY:18 f:r.RETURN:-6 f:r.WITHHOLDING:-7 f:redirect:-9 f:remittance:-7 f:rest:-8
f:run:-47 f:setoff:-5 f:soon:-12 f:statement:-18 f:stop:-9 f:unable:-17 f:until:-13 f:wait:-6 f:willpay:-25
i:already_paid:-26 i:already_paid=3:-25 i:bounce:-10 i:bounce=3:-10 i:copy_invoice_request:-10
i:copy_invoice_request=3:-12 i:dispute:7 i:dispute=2:10 i:dispute=3:-5 i:hardship:-11 i:hardship=3:-14
i:in_payment_run:-24 i:in_payment_run=3:-24 i:insolvency:-40 i:insolvency=2:13 i:insolvency=3:-52
i:invoice_admin:-21 i:invoice_admin=2:-10 i:invoice_admin=3:-11 i:legal:240 i:legal=1:-15 i:legal=2:52 i:legal=3:204
i:out_of_office:-35 i:out_of_office=2:-22 i:out_of_office=3:-14 i:partial_payment=3:-6 i:payment_plan_request=2:8
i:payment_plan_request=3:-11 i:promise_to_pay:-30 i:promise_to_pay=3:-27 i:question:-20 i:question=1:-14
i:question=3:-8 i:remittance_advice:-8 i:remittance_advice=3:-6 i:statement_request:-20 i:statement_request=3:-17
i:unsubscribe:-22 i:unsubscribe=2:-19 i:wrong_contact=2:12 i:wrong_contact=3:-16 l:de:-6 l:en:20 l:es:-5 l:it:-21
l:nl:8 l:pt:6 n:1:14 n:2:17 n:3:-6 n:4:5 n:5:-11 n:6:-18 p:aangel:13 p:aanspr:-5 p:abgele:-5 p:abogad:11 p:abzock:6
p:accoun:-13 p:activi:10 p:acusam:10 p:admini:-9 p:afgeme:-5 p:afgewe:5 p:agirem:13 p:agrade:-5 p:aguard:5
p:ajuiza:7 p:amiabl:13 p:amtsge:-8 p:angele:8 p:anrufe:7 p:anteri:-7 p:antwer:9 p:antwor:-7 p:anwalt:6 p:anythi:-6
p:anzeig:8 p:aparec:10 p:apertu:-5 p:appell:6 p:arbitr:16 p:artike:6 p:ascens:5 p:assign:22 p:assino:-9 p:assist:6
p:associ:-9 p:assunt:7 p:assust:-7 p:atenci:-9 p:atende:-5 p:atraso:-6 p:attach:-5 p:attorn:14 p:audito:-5
p:ausdru:-8 p:ausser:5 p:author:-7 p:automa:-13 p:avocat:-7 p:avvoca:11 p:batail:6 p:beantw:6 p:beauft:5 p:bekomm:-5
p:belang:8 p:bemuhe:-6 p:bereit:5 p:berich:-7 p:beschw:-5 p:betaal:-9 p:betale:-10 p:beteke:6 p:betrei:17
p:betrug:11 p:bevoll:5 p:bezahl:5 p:bijgaa:6 p:blocca:-6 p:bollet:7 p:bonifi:-6 p:bonjou:-9 p:bonsoi:5 p:brauch:-5
p:brothe:5 p:buongi:-14 p:cabine:-6 p:calida:5 p:cancel:-7 p:carabi:5 p:carrar:-6 p:casell:-5 p:centra:7 p:chaudi:6
p:chiede:6 p:colleg:-7 p:comerc:8 p:comman:6 p:commen:8 p:commun:12 p:comple:-6 p:comuni:-10 p:concep:8 p:concor:-6
p:concur:-9 p:conduc:5 p:confir:-16 p:confor:-10 p:confra:7 p:confre:5 p:connec:5 p:conseg:6 p:consei:16
p:consen:-12 p:consul:-7 p:consum:6 p:contab:-6 p:contac:6 p:contat:19 p:contes:-8 p:contin:9 p:contro:-5 p:corres:5
p:counse:8 p:couran:20 p:courri:-5 p:creanc:-6 p:credit:-13 p:cualqu:11 p:cuenta:-5 p:dagvaa:13 p:decemb:15
p:decisi:-6 p:decorr:-7 p:dedica:-6 p:defenc:8 p:defend:6 p:defens:10 p:delant:7 p:delega:6 p:demand:-9 p:demeur:7
p:denunc:18 p:descul:-6 p:deshal:-5 p:despac:13 p:destin:-6 p:detall:-5 p:devolv:-7 p:dicemb:-10 p:diffid:5
p:dinsda:-7 p:direct:15 p:dirigi:5 p:divulg:-6 p:docume:5 p:dommag:6 p:donder:5 p:dopodo:-5 p:dossie:25 p:dreige:11
p:efectu:-7 p:efface:-10 p:einstw:5 p:einzel:-6 p:elimin:-5 p:emarge:5 p:empfan:-7 p:encome:-5 p:endere:-8
p:enregi:-7 p:entend:7 p:entrad:-11 p:entreg:6 p:erhalt:-7 p:erhebe:5 p:erhobe:6 p:eroffn:-6 p:erwirk:7 p:escrib:7
p:escrit:10 p:estamo:-10 p:estint:7 p:estudi:6 p:everyt:6 p:exoner:-5 p:expert:9 p:explic:-5 p:extraj:10 p:extrat:-6
p:faccia:-5 p:factur:-16 p:failli:-5 p:falenc:-6 p:fatura:-8 p:federa:-5 p:festst:5 p:fichie:-7 p:finali:-11
p:financ:-9 p:firmad:-5 p:firmat:-8 p:floris:-5 p:freiga:-5 p:freige:-7 p:friede:8 p:funera:-5 p:furthe:12
p:garant:-6 p:geacht:9 p:gebete:6 p:geehrt:-8 p:gegeve:5 p:gelese:-5 p:geliev:-8 p:gemach:7 p:gentil:-10 p:gerenc:-5
p:gescha:-5 p:geschi:-5 p:geschr:7 p:gestor:-8 p:gister:-8 p:giudic:5 p:giudiz:6 p:groete:10 p:gutsch:-5 p:habitu:7
p:hablar:7 p:hacerl:-5 p:harass:-8 p:harcel:5 p:haremo:8 p:herman:-5 p:herrsc:8 p:honneu:6 p:immedi:-5 p:includ:7
p:incump:5 p:indebi:5 p:indiqu:-5 p:indiri:-6 p:inform:14 p:ingiun:10 p:inhoud:5 p:injunc:12 p:inkass:11 p:insist:18
p:insolv:-20 p:instal:6 p:instan:5 p:instru:13 p:insure:6 p:intere:20 p:intern:-5 p:journe:-5 p:judici:-13
p:justic:9 p:kontak:12 p:landge:7 p:lavrad:6 p:letrad:14 p:letter:6 p:levera:-5 p:limina:21 p:limite:5 p:liquid:-17
p:livrai:11 p:mahnbe:11 p:mahnun:7 p:manage:-5 p:mandan:13 p:mandat:20 p:manten:-8 p:mantie:-6 p:maquin:6
p:materi:-7 p:mediat:7 p:meille:-10 p:mensag:-6 p:mensaj:-10 p:mentio:-9 p:messag:-29 p:messie:5 p:mevrou:7
p:mientr:7 p:moment:-10 p:monito:11 p:mornin:-6 p:nachge:-5 p:nachri:-6 p:negati:8 p:nessun:-9 p:nosotr:5
p:notifi:10 p:nuestr:8 p:ocorre:6 p:ontbin:8 p:ontbon:5 p:opdrac:7 p:operat:-9 p:opheff:10 p:opposi:8 p:origin:-8
p:ottobr:5 p:packag:6 p:pagamo:5 p:pagare:-5 p:parlat:-7 p:partir:-5 p:partne:-7 p:passer:6 p:pendin:5 p:pessoa:-5
p:plaint:7 p:politi:6 p:positi:6 p:precis:-5 p:prefer:-12 p:prescr:12 p:presen:5 p:presid:-8 p:presup:-5 p:preven:5
p:prezad:9 p:princi:6 p:proces:13 p:procha:-8 p:procur:8 p:prohib:-5 p:propon:7 p:protes:25 p:protoc:-6 p:provee:-10
p:proxim:-10 p:public:-7 p:puisqu:10 p:qualco:-13 p:qualun:10 p:querel:20 p:raadsm:13 p:raamov:7 p:rappel:-5
p:rappor:11 p:rappre:-6 p:recapi:-5 p:recebe:-10 p:recebi:8 p:rechaz:5 p:rechnu:-12 p:rechtb:-14 p:rechts:32
p:recibi:-13 p:reckon:6 p:reclam:5 p:reconn:6 p:reconv:7 p:recupe:-6 p:redact:8 p:reestr:6 p:reform:9 p:regist:11
p:reglem:6 p:rekeni:-9 p:reorga:-5 p:repara:6 p:repres:17 p:requet:8 p:resist:5 p:respec:7 p:restra:7 p:retenc:-6
p:retent:8 p:retira:6 p:revisi:6 p:ricevi:-6 p:richie:7 p:richti:-6 p:rientr:-9 p:riferi:-5 p:ringin:-6 p:riscon:11
p:riserv:6 p:rispon:9 p:rogamo:-6 p:saldia:-6 p:saturd:-5 p:saurai:6 p:schade:14 p:schort:13 p:scrive:-9 p:secret:-5
p:segund:-5 p:senore:14 p:septie:-5 p:setemb:-5 p:settim:-6 p:signor:-7 p:simpli:5 p:sindic:9 p:smette:-13
p:sobrin:8 p:sollec:-5 p:sollte:8 p:somebo:-5 p:sommat:7 p:sospen:5 p:sparit:-5 p:stamat:6 p:statut:6 p:suppli:-7
p:suppor:-5 p:suppri:17 p:syndic:6 p:tatsac:5 p:tecnic:6 p:tegenv:12 p:temera:10 p:tempes:5 p:tercei:10 p:tesour:-6
p:threat:10 p:titola:-6 p:tramit:-7 p:transp:8 p:trotzd:7 p:tussen:10 p:uberse:11 p:ubrige:-7 p:udienz:-7 p:unterl:5
p:untern:6 p:unvers:-5 p:vandaa:9 p:vediam:10 p:vencid:6 p:ventil:6 p:verder:5 p:vergog:-7 p:verhal:7 p:verjah:-5
p:verkee:-5 p:verkla:-6 p:verkoc:-7 p:versch:9 p:versic:5 p:vertra:6 p:vertre:8 p:verwal:-7 p:verwee:9 p:verzoe:5
p:viaggi:-5 p:vierne:-11 p:violat:8 p:vireme:-9 p:vorder:6 p:vosotr:7 p:wahrne:5 p:weddin:-5 p:wednes:-6 p:weeken:5
p:werkza:-6 p:widers:7 p:zahlba:7 p:zittin:5 s:00000:-14 s:00:-5 s:0:-5 s:account:12 s:aff:7 s:am:12 s:automatica:-6
s:automatico:-9 s:av:-5 s:aviso:20 s:aw:-19 s:ba:7 s:baja:-5 s:betreibung:6 s:ca:-9 s:carta:11 s:cc:-8 s:chiusura:-7
s:client:5 s:cobranca:7 s:cobranza:7 s:courrier:5 s:court:7 s:dagvaarding:20 s:de:15 s:demand:7 s:demande:-9 s:di:12
s:diffida:16 s:divida:-5 s:dossier:14 s:droit:-5 s:eingangsbestatigung:-5 s:em:-5 s:en:16 s:erinnerung:-5
s:extrajudicial:7 s:factura:-14 s:facture:-6 s:factuur:-6 s:fb:21 s:final:7 s:firma:5 s:fk:5 s:forderung:7
s:fuori:-6 s:fw:-6 s:gd:-6 s:gt:7 s:ha:-5 s:hc:7 s:herinnering:-8 s:ihre:5 s:in:13 s:invoice:-5 s:js:5 s:judicial:-8
s:legale:-8 s:les:8 s:letter:-6 s:lettera:-9 s:li:-5 s:ma:-5 s:mandant:-5 s:mise:5 s:mora:10 s:notice:5
s:notificacao:11 s:objection:-7 s:october:51 s:opposition:-5 s:packaging:9 s:pagamento:11 s:pago:15 s:preavviso:9
s:previo:9 s:re:-8 s:rechnung:-7 s:rechnungen:7 s:reclamacion:10 s:recordatorio:9 s:ref:8 s:relance:-19
s:reminder:-13 s:reponse:-5 s:res:16 s:retard:8 s:rgpd:-6 s:riscontro:8 s:rl:6 s:rv:-5 s:sede:-6 s:sf:-8
s:solicitud:-5 s:sollecito:13 s:sommatie:8 s:sommation:6 s:srl:6 s:statement:48 s:stationery:-5 s:su:6 s:tc:5
s:ticket:-8 s:toner:-6 s:transportes:7 s:ultimo:9 s:va:7 s:via:-5 s:vordering:-5 s:vous:7 s:vs:19 s:vve:13 s:wg:6
s:your:5 s:zahlungsaufforderung:7 s:zahlungserinnerung:5 w:!:-32 w:%:11 w:00000:-7 w:0000:-15 w:000:-7 w:00:-33
w:0:-40 w:?:-40 w:@:19 w:aa:-6 w:aan:22 w:aansprakelijk:-7 w:abogada:14 w:abogado:9 w:abogados:-12 w:about:-5
w:above:6 w:abzocker:5 w:acao:26 w:accounts:-12 w:actividad:5 w:acusamos:10 w:ad:6 w:address:-8 w:adesso:7
w:advocaten:-6 w:advogados:7 w:af:-5 w:affaire:6 w:afgemeld:-5 w:afgewezen:5 w:again:-5 w:agiremo:13 w:agora:-9
w:ai:9 w:ainda:-5 w:al:-6 w:all:6 w:alla:12 w:alles:-5 w:allez:-9 w:als:6 w:also:-5 w:altro:-5 w:ami:6 w:amiable:13
w:amtsgericht:-7 w:an:7 w:anche:7 w:ancora:8 w:and:-5 w:andere:-5 w:angelegenheit:8 w:anni:-13 w:ano:-5 w:anrufen:7
w:answer:-6 w:ante:11 w:antwerpen:9 w:antworten:-6 w:anwalt:7 w:any:7 w:anything:-6 w:anzeige:12 w:apertura:-5
w:appelle:6 w:appena:-14 w:apply:6 w:appointed:6 w:arbitration:8 w:are:8 w:art:10 w:artikel:6 w:as:23 w:ascensor:5
w:ask:-6 w:assignation:7 w:assignerons:6 w:assim:-5 w:assinou:-9 w:associes:-5 w:assunto:10 w:asunto:5 w:at:-14
w:atencion:-9 w:atenderemos:-5 w:atrasou:-6 w:attend:5 w:attendant:7 w:atto:5 w:attorney:8 w:attorneys:6 w:auch:-12
w:audience:-5 w:audiencia:7 w:auf:5 w:aus:-7 w:ausdrucklich:-8 w:authorised:-7 w:automatic:5 w:automatique:-8
w:autos:8 w:avete:-13 w:avez:7 w:avisos:-5 w:avocat:18 w:avocate:7 w:avocats:-14 w:avoir:9 w:avons:-7 w:avv:10
w:avvocato:7 w:away:-6 w:baja:-6 w:bank:-9 w:barco:8 w:bas:-5 w:base:-5 w:basta:-5 w:bc:-9 w:beantwortet:7
w:beauftragt:5 w:behalf:-5 w:belangen:8 w:bemuhen:-6 w:ben:-17 w:benaderen:6 w:bereits:5 w:bericht:-5 w:beslag:10
w:beste:-8 w:betaald:-6 w:betalen:-10 w:betalingen:-6 w:betekend:6 w:betreibung:8 w:bevollmachtigung:5 w:bezahlt:5
w:bien:-9 w:bijgaand:6 w:bill:-5 w:bin:-5 w:binnen:-5 w:bitte:-10 w:bom:-5 w:bonifici:-7 w:bonjour:-9 w:bonne:-8
w:bonsoir:5 w:brandt:6 w:brother:5 w:buenas:-13 w:bunch:5 w:buona:10 w:buongiorno:-14 w:bureau:9 w:ca:-17
w:cabinet:-6 w:cadre:6 w:cae:-5 w:cafe:-7 w:calidad:5 w:can:-14 w:cancelar:-5 w:cannot:-8 w:carabinieri:5 w:caro:-6
w:carta:19 w:casella:-5 w:caso:28 w:cassa:-10 w:causa:6 w:cause:-6 w:cc:-6 w:ceci:5 w:cent:5 w:cessar:5 w:cessez:5
w:chaudiere:6 w:chers:6 w:chi:8 w:ci:-6 w:cia:11 w:cima:17 w:civil:5 w:claim:7 w:clause:6 w:client:5 w:cliente:6
w:cobros:-5 w:coda:-6 w:colin:-6 w:collection:5 w:collectives:-6 w:collega:-6 w:com:25 w:come:-5 w:comercial:6
w:commandement:11 w:comme:6 w:commissario:-5 w:communiquer:6 w:como:13 w:compensee:7 w:comptabilite:6 w:comptable:-6
w:compte:-8 w:compter:-5 w:comptes:5 w:comunica:-13 w:comunicazione:-5 w:concursos:-5 w:conferito:5
w:conformement:-6 w:confrere:5 w:connection:5 w:conseil:11 w:constat:5 w:conta:-9 w:contact:11 w:contacting:-5
w:contato:5 w:contattarmi:10 w:contatti:-9 w:contenzioso:-5 w:contestacao:-5 w:contestation:-12 w:contester:-7
w:contesto:6 w:conti:-7 w:contra:16 w:contrat:5 w:contrato:-7 w:contro:6 w:copia:-5 w:copies:5 w:correo:-12
w:correspondance:8 w:cosa:5 w:counsel:10 w:courrier:-5 w:cours:5 w:court:-9 w:credit:5 w:crediti:-13 w:credito:25
w:creditors:-9 w:creditos:-6 w:cualquier:11 w:cuenta:-6 w:cuentas:-5 w:cui:6 w:cuore:-13 w:dados:-5 w:dagvaarden:8
w:dagvaarding:5 w:daher:5 w:dak:13 w:dal:-7 w:dan:15 w:dank:-9 w:danke:-9 w:dann:6 w:danni:13 w:danos:9 w:dans:-9
w:daqui:10 w:dat:7 w:date:-11 w:datos:-5 w:day:-5 w:days:7 w:deal:7 w:debt:-5 w:december:6 w:decembre:10
w:decision:-6 w:declaratoria:7 w:decreto:5 w:defaut:5 w:defence:7 w:defensa:6 w:degli:-6 w:deixem:6 w:del:-12
w:delais:-8 w:delante:7 w:dell:10 w:demand:11 w:demanda:17 w:demandas:-13 w:demande:-9 w:demandons:-10 w:demeure:7
w:den:-11 w:denen:5 w:denuncia:6 w:denunciado:5 w:denuncio:13 w:depose:23 w:der:-23 w:des:8 w:desde:-10 w:deshalb:-5
w:despacho:15 w:dette:6 w:detto:-6 w:deux:-5 w:devant:6 w:deve:6 w:devolvemos:-7 w:dezembro:7 w:dia:-11 w:dias:-6
w:dice:5 w:dicembre:-10 w:dicho:7 w:dicht:-6 w:die:-6 w:dient:10 w:diese:-5 w:difetto:-5 w:diffida:-6 w:diffido:7
w:digo:-5 w:dinsdag:-7 w:dire:-18 w:dirigir:6 w:dirle:-6 w:dispone:-5 w:dite:-13 w:do:-21 w:dommages:6 w:donderdag:5
w:done:-5 w:dopodomani:-5 w:dos:-14 w:dossier:27 w:dovete:11 w:dr:5 w:drin:-5 w:driver:7 w:droit:-8 w:dus:-8
w:echoue:5 w:ed:6 w:ee:-16 w:een:14 w:effacer:-5 w:eh:11 w:eigen:-6 w:ein:13 w:einen:-6 w:einer:6 w:el:-16 w:ele:8
w:eles:5 w:elk:-7 w:ellos:12 w:else:7 w:em:9 w:empresas:-5 w:en:6 w:encima:-5 w:encore:25 w:endereco:-8 w:enkele:-6
w:enregistree:-7 w:entite:-7 w:entrada:-5 w:entrado:-6 w:entregues:5 w:entreprise:-6 w:entro:24 w:er:-21
w:erhalten:-7 w:erheben:5 w:erhoben:6 w:erop:7 w:ervan:6 w:es:-17 w:escribais:7 w:escribir:5 w:escritorio:12 w:ese:5
w:esito:-6 w:est:-6 w:esta:-6 w:estado:-5 w:estamos:-10 w:este:7 w:estimado:-6 w:estimados:5 w:estinto:7 w:esto:-5
w:etant:5 w:etes:-5 w:etude:-6 w:euch:6 w:eur:-5 w:evento:-5 w:everything:6 w:ex:5 w:excuus:-5 w:expertise:10
w:extra:-5 w:extrajudicial:10 w:extrato:-6 w:fa:17 w:facciamo:-5 w:failliet:-5 w:faire:-7 w:fala:10 w:falem:8
w:falencia:-6 w:fallig:12 w:falls:6 w:falsa:6 w:falta:-5 w:fatura:-7 w:faturas:-6 w:favor:-5 w:februari:5 w:fee:-11
w:feira:-6 w:ferme:5 w:fermo:5 w:feststellungsklage:5 w:fica:-5 w:fichiers:-7 w:figlia:-7 w:figlio:-13 w:file:6
w:fim:5 w:finances:-6 w:fine:8 w:firmata:-6 w:fiz:10 w:foi:-13 w:fois:-6 w:for:-14 w:foram:5 w:forem:6 w:formal:10
w:fornitore:-5 w:freigegeben:-6 w:frente:10 w:freut:5 w:friedensrichter:8 w:fui:7 w:fur:-10 w:further:12 w:ganz:-5
w:garante:-6 w:gas:-5 w:geachte:9 w:gebeten:6 w:geding:9 w:geehrter:-9 w:geen:-11 w:gegen:19 w:gegeven:9
w:gegevens:-5 w:gelesen:-5 w:gelieve:-8 w:gent:-6 w:gente:-7 w:gentile:-12 w:gerencia:-5 w:geschrieben:8 w:gestion:7
w:get:-6 w:gisteren:-8 w:giudice:5 w:giudiziale:-7 w:giudizio:8 w:go:5 w:gre:6 w:groeten:10 w:gruzi:6 w:ha:-13
w:haal:-6 w:haar:8 w:hab:-5 w:habe:13 w:habitude:6 w:hablaremos:7 w:hacerlo:-5 w:had:-5 w:hallo:-12 w:harassment:-8
w:harcelement:5 w:haremos:8 w:has:-6 w:haver:5 w:hd:6 w:he:10 w:heb:-5 w:hebt:-5 w:heeft:17 w:heer:12 w:her:-5
w:hermano:-5 w:herr:-6 w:herrn:5 w:hier:-10 w:hijos:-5 w:him:7 w:hmrc:-6 w:hohe:7 w:hola:-7 w:honneur:6 w:hora:16
w:horas:6 w:hotel:5 w:ich:5 w:ieder:7 w:if:10 w:ihnen:5 w:ihren:5 w:ihrer:6 w:ik:8 w:il:-7 w:in:-8 w:inbox:-5
w:including:8 w:incumplimiento:7 w:indien:7 w:indiquer:-5 w:indirizzato:-5 w:informamos:7 w:informer:6 w:informo:5
w:ingiuntivo:9 w:ingresado:-5 w:inhoudelijk:6 w:injuncao:8 w:inkassoburo:6 w:insisten:7 w:insistir:5
w:insolvencia:-8 w:instructed:11 w:insurers:6 w:interessen:7 w:interessi:5 w:intero:-9 w:inviare:-5 w:is:-9
w:issue:-8 w:it:-16 w:ive:5 w:ja:8 w:je:-14 w:journee:-5 w:jouw:-6 w:judicial:-14 w:jueves:-9 w:juez:8 w:juge:6
w:juicio:6 w:juin:5 w:juli:7 w:julian:-6 w:jullie:9 w:july:-5 w:june:-5 w:jurist:6 w:just:-5 w:juste:-10 w:justice:7
w:kann:-13 w:keine:-8 w:kijk:7 w:kindly:-5 w:klage:10 w:kom:6 w:komme:-6 w:kommt:-8 w:komt:-5 w:kontaktieren:10
w:kort:10 w:kosten:6 w:kunnen:-6 w:kunt:-12 w:kurze:-5 w:lado:-10 w:landgericht:7 w:langst:-8 w:lasse:5 w:lassen:7
w:last:-5 w:laudo:21 w:lavoro:-6 w:lavrado:6 w:law:14 w:le:-12 w:legal:-7 w:legale:8 w:lei:-5 w:letrado:12
w:letto:14 w:lg:-5 w:li:-9 w:lic:7 w:liegt:-5 w:ligar:24 w:like:-6 w:liminar:21 w:limited:5 w:liquidiamo:-6
w:litigio:-8 w:livraison:6 w:livraisons:5 w:llamar:7 w:llegar:6 w:lo:-9 w:local:5 w:look:-7 w:los:7 w:lote:-9
w:lundi:-10 w:ma:-14 w:maar:-5 w:machen:5 w:madame:-5 w:mahnbescheid:11 w:mai:7 w:mail:10 w:mails:-5 w:main:20
w:mais:-12 w:mandant:5 w:mandante:7 w:mandantin:8 w:mandar:-5 w:mandat:5 w:mandataire:8 w:mandatario:5 w:mandate:6
w:mandi:-6 w:mando:-5 w:mantenimiento:-7 w:mantiene:-6 w:maquinas:6 w:mars:5 w:martes:-10 w:marz:-6 w:material:-6
w:matin:-7 w:matter:5 w:may:-9 w:mayo:-5 w:me:41 w:mediateur:7 w:meer:-7 w:meilleurs:-9 w:mein:8 w:meld:7
w:mensaje:-9 w:mention:-9 w:mercantil:6 w:merci:-9 w:mes:-11 w:mesa:-6 w:mese:5 w:meses:5 w:mesmo:10 w:messa:6
w:message:-16 w:messages:-10 w:messieurs:5 w:met:9 w:meter:7 w:meto:17 w:mets:-5 w:mevrouw:7 w:mi:21 w:mien:6
w:mientras:7 w:mij:13 w:mijn:10 w:mine:-6 w:mio:12 w:mise:7 w:modo:10 w:moet:-7 w:moeten:-5 w:moi:-6 w:mois:-7
w:momento:-6 w:mon:14 w:money:-5 w:montag:-5 w:mora:6 w:morais:5 w:more:8 w:morning:-5 w:motor:9 w:mr:45 w:mrs:-8
w:mt:-5 w:mussen:-10 w:my:9 w:nachricht:-6 w:nada:-6 w:nadia:-5 w:nadie:7 w:name:-8 w:nao:-13 w:nas:-6
w:necesario:-5 w:neef:10 w:nei:-6 w:nella:-8 w:nem:-16 w:nessun:11 w:nessuno:-6 w:new:-9 w:next:-5 w:ni:-12 w:nie:8
w:niets:-8 w:nodig:-5 w:noel:5 w:nom:-6 w:nome:5 w:nos:24 w:nosotros:5 w:nossa:-5 w:nossas:-8 w:nossos:12 w:notice:6
w:notificacao:11 w:notificaciones:-7 w:notificato:5 w:nous:-7 w:nuestra:-5 w:nuestro:11 w:numero:-12 w:nuovo:5
w:nur:-6 w:oab:10 w:ob:-6 w:object:-7 w:oder:-6 w:of:13 w:off:-5 w:office:-11 w:ogni:7 w:ok:-7 w:om:-6 w:on:-20
w:once:-5 w:ondernemingsrechtbank:8 w:ons:-7 w:ontbinden:7 w:onze:6 w:op:13 w:opdracht:7 w:or:-8 w:orden:-5
w:ordnungsgemasse:5 w:ore:-6 w:original:-6 w:ortega:7 w:os:9 w:ottobre:5 w:ou:-12 w:oubli:-5 w:our:10 w:owe:-8
w:packaging:9 w:pagado:-8 w:pagamento:7 w:pagamos:5 w:pagata:-9 w:page:-5 w:pagheremo:-9 w:paghero:6 w:pago:7
w:pagos:-6 w:papers:12 w:parla:10 w:parlato:-8 w:part:6 w:parte:5 w:partira:-5 w:partner:-6 w:pas:-9 w:passe:-9
w:payer:6 w:paying:6 w:pdf:-5 w:peggio:-6 w:pela:5 w:pelo:-8 w:penalites:-5 w:pending:5 w:per:-13 w:perdre:7
w:period:5 w:personal:-5 w:personne:5 w:peut:-5 w:phone:-6 w:pico:8 w:piu:9 w:place:-5 w:plainte:7 w:plano:-5
w:plazo:-13 w:poi:8 w:poli:5 w:politie:7 w:pons:11 w:por:12 w:porfa:-5 w:porque:7 w:porte:6 w:position:6 w:posso:-6
w:post:-7 w:poursuites:-7 w:pra:6 w:pratica:5 w:presidente:-10 w:prevenu:5 w:prezado:6 w:prima:9 w:pro:8 w:proc:5
w:procede:-7 w:procederemos:5 w:procedure:6 w:procedures:-6 w:processo:9 w:prochain:-6 w:procon:6 w:propone:5
w:proposta:6 w:protesto:6 w:proveedores:-7 w:proximo:-10 w:puesto:11 w:puisque:10 w:put:7 w:qual:6 w:qualcosa:-13
w:quale:11 w:qualunque:10 w:que:9 w:queixa:9 w:quelle:-5 w:quem:16 w:querelo:13 w:qui:-5 w:quien:6 w:raadsman:13
w:raamovereenkomst:7 w:rahmenvertrag:-6 w:rapport:11 w:recapito:-5 w:receber:-6 w:recebi:9 w:recebimento:9
w:received:-6 w:rechnung:-7 w:rechtbank:-14 w:rechtsstreit:-8 w:rechtstreeks:7 w:rechtsvorschlag:17 w:recibido:-15
w:reckons:6 w:reclamacion:8 w:reclamer:5 w:reclamo:-6 w:reden:-8 w:reestructuracion:6 w:reglement:6 w:rekening:-8
w:relancer:6 w:relatie:-7 w:repondra:-7 w:repondre:6 w:repris:7 w:requete:8 w:respecto:6 w:respetados:5
w:responsable:-5 w:reste:5 w:retention:5 w:rgpd:-11 w:rien:-10 w:right:5 w:ringing:-6 w:riscontro:10 w:riserva:5
w:rispondera:8 w:ritiro:-12 w:rl:7 w:rochat:6 w:rogamos:-6 w:ruego:9 w:run:-9 w:sabado:16 w:sacos:18 w:sagen:-6
w:sagt:6 w:saisi:14 w:saldiamo:-6 w:sale:-5 w:sara:5 w:saurais:6 w:say:10 w:schade:9 w:schadeclaim:9 w:schorten:13
w:schreib:5 w:schuldner:8 w:scrivere:-14 w:scrivete:7 w:scusi:-7 w:se:12 w:see:12 w:seek:7 w:segnalazione:5
w:segue:5 w:segunda:-6 w:sehen:9 w:sehr:-8 w:seid:-5 w:seis:5 w:selbst:-6 w:sem:-6 w:semana:-7 w:semble:7 w:senor:7
w:senores:14 w:september:-5 w:septiembre:-5 w:sera:-6 w:seront:-5 w:serve:-5 w:served:7 w:setembro:-5 w:settimana:-6
w:seu:11 w:seus:11 w:sexta:-6 w:shall:7 w:she:-7 w:shove:-6 w:si:31 w:siamo:-5 w:sido:-11 w:sie:21 w:siete:-10
w:signora:-9 w:simple:-7 w:simplifiee:5 w:since:-6 w:sirs:8 w:sites:-5 w:smettete:-13 w:sobre:7 w:sobrinho:8
w:societa:-6 w:societe:10 w:socio:-9 w:sofort:6 w:solicitor:14 w:sollecito:-6 w:sollten:8 w:somebody:-5 w:sono:-8
w:sonst:16 w:sorge:-6 w:sorry:-5 w:sous:-5 w:sparito:-5 w:sr:6 w:sra:-6 w:srl:6 w:staat:-12 w:stamattina:6
w:standard:-6 w:stata:9 w:stato:-7 w:statt:-6 w:statutory:7 w:stay:9 w:stop:-11 w:stuk:-5 w:su:19 w:sue:5 w:suite:5
w:suivra:5 w:sums:7 w:suo:-5 w:supplier:-7 w:supprimez:19 w:sus:-10 w:suspend:6 w:sv:9 w:system:-10 w:tag:-6
w:take:6 w:talk:11 w:tardes:-11 w:tardi:-7 w:tatsachlich:5 w:tecnico:6 w:tegen:-5 w:telefoon:5 w:tell:-11
w:tempestivamente:8 w:tenho:17 w:terug:6 w:thank:-7 w:thanks:-15 w:thans:5 w:thats:-6 w:the:-6 w:then:8 w:they:5
w:ti:-8 w:tienes:-5 w:titolare:-6 w:toda:-7 w:tono:5 w:took:-7 w:tot:-6 w:tout:8 w:train:-6 w:tramita:-5
w:transmis:9 w:transportes:7 w:tribunal:5 w:tribunale:-11 w:tribunales:9 w:trois:-7 w:trotzdem:7 w:tu:-14 w:tudo:9
w:twee:-7 w:uber:-7 w:ubrigens:-7 w:udienza:-7 w:ultimo:-6 w:um:5 w:uma:9 w:un:-19 w:una:11 w:und:8 w:under:7
w:une:11 w:unless:6 w:uns:7 w:unser:-5 w:unseres:-6 w:unter:-11 w:until:-7 w:up:-13 w:uso:-5 w:usted:6 w:uw:12
w:va:5 w:valide:-6 w:valor:-5 w:vamos:8 w:van:-5 w:vandaag:9 w:vedere:-5 w:vediamo:10 w:veio:13 w:ver:5 w:verdere:6
w:verfugung:5 w:vergognatevi:-7 w:verhalen:7 w:verjahrt:-8 w:verklaard:-7 w:verkocht:-7 w:verschuldigd:11
w:versichert:5 w:vertrete:5 w:verweer:9 w:vez:10 w:vf:10 w:vi:44 w:via:7 w:vida:-10 w:vielen:-5 w:viernes:-11
w:vire:-5 w:virements:-6 w:visto:-6 w:vm:-5 w:voces:10 w:voici:6 w:voie:6 w:vois:-6 w:von:-6 w:vonnis:-6 w:voor:-12
w:vor:13 w:vorbezeichneter:5 w:vos:19 w:vosotros:7 w:vostro:-5 w:vou:12 w:vous:21 w:voy:9 w:wahrnehmung:5 w:wat:-6
w:way:-9 w:we:17 w:wedding:-5 w:wednesday:-6 w:weekend:5 w:wegen:22 w:wel:-5 w:went:-5 w:werden:5 w:when:-19
w:widerspruch:8 w:wie:-5 w:will:17 w:wird:21 w:with:5 w:within:8 w:woche:-5 w:word:-6 w:worden:-5 w:wordt:18 w:ya:8
w:yet:-5 w:yo:5 w:your:8 w:yours:7 w:zaak:14 w:zahlbar:7 w:zahlt:8 w:zahlung:-6 w:zal:8 w:zeigen:5 w:zij:10
w:zijn:-26 w:zitting:5 w:zo:5 w:zu:-6 w:zum:-9 w:zur:-10
"""
