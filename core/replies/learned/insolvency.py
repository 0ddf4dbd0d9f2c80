"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -5.73
THRESHOLD = 0.2
#: clue:hundredths
WEIGHTS = """
?:-35 ?difference:8 ?formal:-6 ?insolvency:-8 ?moves:9 ?plan:-14 ?propose:-11 ?rest:-7 ?wait:-8 b:00000_ete:-8
b:0000_00:-11 b:0000_is:-6 b:000_00:-11 b:000_dias:18 b:000_euro:-14 b:000_inso:27 b:00_%:-6 b:00_0000:6
b:00_000:-23 b:00_00:-9 b:00_0:13 b:00_and:-13 b:00_april:7 b:00_de:-14 b:00_del:-6 b:00_dicembre:-8 b:00_in:16
b:00_nao:6 b:00_novembre:-6 b:00_octobre:6 b:00_pour:-8 b:00_the:6 b:0_%:37 b:0_000:-35 b:0_0:17 b:0_december:13
b:0_decembre:-7 b:0_dezember:-6 b:0_ee:-6 b:0_en:-7 b:0_haben:-7 b:0_il:12 b:0_ist:-7 b:0_of:6 b:0_september:-6
b:abstenganse_de:7 b:ac_00:-7 b:acao_de:18 b:acao_declaratoria:-9 b:acreedores_el:9 b:act_as:6
b:administrador_concursal:10 b:administrador_judicial:6 b:afkoelingsperiode_van:6 b:after_the:-6
b:agence_comptable:-8 b:ai_plus:11 b:ainsi_que:-12 b:al_concordato:-6 b:alles_weitere:6 b:als_curator:-7
b:alte_rechnungen:7 b:am_00:-12 b:am_0:-6 b:am_asking:-7 b:am_montag:20 b:amministrazione_straordinaria:8
b:an_application:-7 b:an_injunction:-13 b:an_insolvency:7 b:and_am:-15 b:and_no:-6 b:and_the:-7 b:and_there:-6
b:and_would:-7 b:antes_de:-6 b:antrag_auf:13 b:ao_juizo:13 b:ao_vosso:-22 b:apply_to:-11 b:approved_and:-6
b:aqui_ee:-9 b:are_in:-8 b:are_not:-18 b:are_still:6 b:art_000:-8 b:art_00:11 b:as_to:-7 b:asi_que:17
b:assembleia_de:12 b:assets_of:6 b:at_it:-6 b:ate_sexta:10 b:au_greffe:25 b:auch_nicht:-7 b:auf_die:-9
b:auf_eroffnung:12 b:auf_ihre:6 b:aupres_de:6 b:aus_dem:6 b:aus_der:14 b:automatic_stay:7 b:aux_lettres:-14
b:avis_est:6 b:avons_pas:-12 b:bank_heeft:9 b:be_paid:12 b:bear_with:12 b:been_told:-6 b:befindet_sich:14
b:behalf_of:6 b:beim_amtsgericht:17 b:ben_de:-14 b:ben_niet:-7 b:betaling_is:9 b:bewindvoerder_is:6 b:bij_de:-14
b:bij_mij:6 b:bij_ons:9 b:bij_vonnis:9 b:bin_seit:10 b:binnen_twee:-11 b:bis_dahin:20 b:bis_ende:-11 b:bitte_keine:9
b:boa_tarde:-6 b:boite_aux:-14 b:bom_dia:9 b:bonne_journee:-13 b:bp_0:-9 b:buzon_no:11 b:by_the:-7 b:ca_0:-16
b:ce_jour:-11 b:ce_message:-14 b:ce_que:-12 b:ce_soit:6 b:cesado_su:12 b:cession_de:6 b:chapter_00:10 b:chapter_0:7
b:che_in:12 b:chiediamo_di:-8 b:chiuso_il:6 b:com_meu:-6 b:com_pedido:-14 b:com_um:6 b:comme_prevu:-12
b:como_pagar:7 b:company_has:6 b:company_was:10 b:composizione_negoziata:10 b:con_la:24 b:con_mi:6 b:con_un:25
b:concordato_preventivo:8 b:concurso_sin:6 b:consecuencia_no:11 b:contra_empresa:19 b:court_of:23
b:crediti_anteriori:7 b:credito_?:6 b:credito_ee:13 b:cuenta_esta:11 b:da_lista:-8 b:da_nossa:14 b:dank_fur:-9
b:dank_voor:-6 b:danke_fur:10 b:dans_le:9 b:dans_les:-11 b:das_amtsgericht:11 b:das_geld:-13 b:das_ist:-9
b:das_konto:-6 b:das_vermogen:8 b:dat_er:12 b:dat_uw:-10 b:de_0000:8 b:de_accountant:7 b:de_acreedores:-23
b:de_andere:7 b:de_bank:8 b:de_bewindvoerder:10 b:de_boeken:18 b:de_ce:-11 b:de_cobranca:23 b:de_concurso:6
b:de_creditos:8 b:de_dagvaarding:-11 b:de_deuda:14 b:de_deux:-15 b:de_eerstvolgende:-10 b:de_empresa:-7
b:de_enero:-18 b:de_heer:33 b:de_herinnering:-7 b:de_hoje:7 b:de_insolvencia:7 b:de_kantonrechter:9 b:de_krant:6
b:de_la:16 b:de_liquidacion:9 b:de_liquidation:-18 b:de_maand:-8 b:de_me:-12 b:de_meeste:-11 b:de_mi:10 b:de_nos:-13
b:de_ondernemingsrechtbank:-21 b:de_opschorting:9 b:de_paiement:-7 b:de_que:-11 b:de_quoi:6 b:de_recuperacao:6
b:de_reestructuracion:8 b:de_sauvegarde:-20 b:de_surendettement:6 b:de_verkeerde:-14 b:de_voces:-8 b:de_votre:-19
b:de_wsnp:10 b:de_zaak:-8 b:dear_all:14 b:debt_is:-6 b:declaration_de:9 b:decreto_ingiuntivo:-6 b:della_crisi:18
b:demande_de:-8 b:den_antrag:9 b:den_betrieb:6 b:den_rest:-8 b:depose_le:31 b:der_antrag:14 b:desole_pour:8
b:deze_maand:-11 b:di_aspettare:-8 b:di_concordato:7 b:dia_!:7 b:dice_que:9 b:die_firma:7 b:die_nog:7
b:disputed_on:-11 b:do_juizo:-9 b:domanda_di:8 b:domande_di:7 b:donne_que:6 b:donneur_ordre:-7 b:drei_wochen:7
b:droit_de:6 b:du_00:12 b:du_0:10 b:durfen_wir:12 b:dus_niet:9 b:echt_niet:-7 b:ee_anterior:6 b:ee_com:-9 b:ee_da:-6
b:ee_dunque:-7 b:ee_isso:9 b:ee_minha:-6 b:ee_sparito:21 b:ee_stato:-10 b:een_afkoelingsperiode:8 b:eine_quote:7
b:el_0:7 b:el_abogado:-8 b:el_banco:7 b:el_concurso:15 b:el_dia:-8 b:el_juez:13 b:el_juzgado:27 b:el_miercoles:-16
b:el_pedido:10 b:el_plazo:-11 b:el_viernes:8 b:em_@:9 b:empresa_insolvencia:10 b:en_consecuencia:11 b:en_de:6
b:en_el:16 b:en_etat:-11 b:en_insolvabilite:6 b:en_nombre:10 b:en_nuestro:-11 b:en_quiebra:7 b:en_we:-10
b:encuentra_en:14 b:entered_into:14 b:er_een:9 b:er_niet:6 b:erbitten_wir:-7 b:es_nicht:14 b:es_von:13 b:est_au:6
b:est_en:33 b:est_le:-13 b:est_par:6 b:esta_en:8 b:esta_semana:11 b:este_buzon:11 b:este_despacho:6
b:este_endereco:7 b:este_mail:-7 b:estimados_senores:-7 b:estou_de:-22 b:estoy_en:7 b:et_le:-14 b:et_pour:8
b:et_sera:-8 b:etat_de:-7 b:eu_ca:-22 b:euro_auf:-6 b:ex_art:10 b:failliet_verklaard:11 b:faillissement_aan:9
b:faillissement_van:7 b:fait_le:-9 b:fase_de:8 b:finale_kwijting:37 b:fino_ad:-9 b:following_the:6 b:for_an:-12
b:for_the:-19 b:for_your:-10 b:from_the:-6 b:fur_ihr:-8 b:gaat_mee:-10 b:gar_nicht:9 b:geachte_heer:-6
b:geachte_mevrouw:-7 b:geachte_schuldeiser:9 b:geben_sie:-11 b:geehrte_damen:-7 b:geehrte_frau:43 b:geehrter_herr:12
b:geen_mails:7 b:gemass_000:6 b:generado_automaticamente:-11 b:gentile_utente:-19 b:gerechtelijke_reorganisatie:12
b:gibt_es:12 b:give_you:-6 b:gmbh_hat:7 b:graag_uw:-8 b:gruss_gott:-8 b:gu_00:-6 b:guten_morgen:-9 b:ha_chiuso:6
b:haal_je:6 b:habe_ich:-7 b:habe_ihnen:-11 b:haben_sie:-8 b:has_been:-8 b:has_entered:14 b:has_gone:-6 b:hat_die:7
b:hat_uns:9 b:have_to:6 b:heb_ik:6 b:heeft_de:10 b:heeft_mij:-12 b:hemos_presentado:8 b:herren_wir:8
b:het_faillissement:17 b:het_krediet:6 b:high_court:15 b:hizo_el:11 b:horen_sie:-7 b:ich_auch:10 b:ich_bin:-9
b:ich_darf:13 b:ich_habe:-10 b:ich_kann:-7 b:ich_nicht:6 b:ich_so:-6 b:if_you:18 b:ihr_aussendienst:-7 b:ik_ben:-7
b:ik_betaal:-14 b:ik_je:6 b:ik_krijg:-7 b:ik_mag:6 b:ik_verwacht:-7 b:il_commercialista:9 b:il_concordato:10
b:il_durc:-10 b:il_mandato:-10 b:il_mio:16 b:il_nostro:-17 b:il_piano:13 b:il_tribunale:7 b:il_vostro:15
b:im_moment:-6 b:im_sommer:6 b:in_000:6 b:in_amministrazione:7 b:in_an:-11 b:in_corso:-14 b:in_data:11 b:in_de:24
b:in_dem:10 b:in_het:8 b:in_liquidazione:6 b:in_on:13 b:in_scadenza:-10 b:in_sede:6 b:in_tribunale:-6 b:in_zes:-8
b:indemnity_costs:-9 b:informa_se:12 b:insolvencia_na:6 b:insolvency_practitioner:10 b:insolvenz_angemeldet:-9
b:insolvenzverfahren_uber:6 b:into_cva:13 b:invoice_has:-6 b:invoices_are:-6 b:is_de:8 b:is_een:7 b:is_er:9
b:is_in:6 b:is_just:-6 b:is_nog:9 b:is_nothing:-7 b:is_your:10 b:ist_am:6 b:ist_ein:-7 b:ist_eine:-11 b:ist_nicht:-7
b:ist_seit:-8 b:it_in:-7 b:it_over:-7 b:je_ai:8 b:je_depose:29 b:je_ne:-8 b:je_suis:-12 b:je_vous:9 b:jugement_du:7
b:juridico_que:18 b:kann_ich:6 b:kein_geld:-6 b:know_what:-6 b:la_boite:29 b:la_ca:-16 b:la_cassa:20 b:la_cuenta:9
b:la_declaration:7 b:la_demande:-8 b:la_exoneracion:10 b:la_fattura:-6 b:la_ley:15 b:la_liquidation:7
b:la_liquidazione:12 b:la_otra:10 b:la_parola:-6 b:la_peine:17 b:la_presente:13 b:la_procedure:-13 b:la_protection:7
b:la_semaine:32 b:la_solicitud:8 b:la_vs:-17 b:las_00:-6 b:las_cuentas:8 b:le_0:-14 b:le_bilan:31 b:le_domande:7
b:le_dossier:-8 b:le_droit:6 b:le_juge:-8 b:le_liquidateur:-13 b:le_nom:-13 b:le_tribunal:7 b:le_virement:-12
b:leider_nicht:9 b:les_factures:-7 b:les_jours:-11 b:let_me:-7 b:letrado_de:19 b:lieber_herr:7
b:liquidacion_concursal:12 b:liquidazione_controllata:10 b:liquidazione_giudiziale:10 b:lista_de:-7
b:lo_scioglimento:13 b:ma_non:-6 b:maar_de:-8 b:madame_monsieur:10 b:mag_de:-11 b:mail_da:-7 b:mails_meer:7
b:mais_nada:8 b:mandataire_judiciaire:-15 b:mas_que:10 b:me_faire:-12 b:me_ha:-7 b:me_know:-6 b:me_mandes:19
b:me_to:-7 b:meeste_hoogachting:-11 b:mehr_an:7 b:mein_mann:6 b:mes_que:7 b:met_00:-10 b:met_de:-8 b:met_die:6
b:met_het:-16 b:met_mijn:6 b:mir_das:-6 b:mir_nicht:8 b:mir_nichts:-6 b:mis_en:-7 b:misure_protettive:6
b:mit_unserer:8 b:mitte_dezember:-6 b:moi_je:6 b:monsieur_nous:11 b:morgen_herr:-8 b:na_proxima:9 b:na_quinta:-22
b:naar_de:-11 b:nach_000:10 b:nao_conseguimos:8 b:nao_ee:-8 b:nao_havera:15 b:nao_quero:-7 b:nao_tem:7 b:nao_tenho:6
b:nao_voltem:-6 b:ne_peuvent:6 b:ne_sommes:-11 b:neem_contact:8 b:negoziata_della:10 b:nicht_auf:9 b:nicht_aus:21
b:nicht_ihr:-9 b:nicht_mehr:15 b:nichts_mehr:9 b:nichts_zu:-7 b:niet_bij:9 b:niet_uit:6 b:niet_van:6 b:niets_meer:12
b:niks_meer:9 b:no_hay:6 b:no_me:17 b:no_podemos:10 b:no_processo:21 b:noch_nicht:7 b:nom_de:-13 b:nombre_de:10
b:non_mi:19 b:non_so:21 b:not_in:-6 b:not_me:13 b:not_the:-10 b:nothing_in:-7 b:notifica_che:13 b:nous_la:29
b:nous_ne:-13 b:november_00:11 b:novembre_0000:7 b:nu_echt:-7 b:of_000:-6 b:of_any:-6 b:of_creditors:6 b:of_pre:11
b:of_title:8 b:oktober_in:6 b:on_00:10 b:on_0:12 b:on_behalf:6 b:on_est:23 b:on_hold:-6 b:on_it:-14 b:on_monday:7
b:on_november:11 b:on_substantial:-11 b:on_the:15 b:ondernemingsrechtbank_te:-19 b:onze_administratie:-7
b:ook_niet:-6 b:op_de:-8 b:os_credores:6 b:our_counsel:9 b:our_solicitors:-11 b:ouverture_une:6 b:over_de:6
b:owing_us:-6 b:paga_00:-8 b:pagar_la:8 b:pagare_nessuno:8 b:paid_on:10 b:paiement_00000:-8 b:par_de:-6
b:para_este:8 b:parlato_con:21 b:pas_de:-14 b:pas_en:-12 b:pas_la:15 b:pas_le:6 b:pas_les:-14 b:pas_payer:-8
b:pasado_manana:-18 b:patienter_jusqu:-7 b:pay_anyone:6 b:pay_you:6 b:payee_le:-8 b:peco_que:-8 b:pedido_de:11
b:peine_de:16 b:pelo_tribunal:11 b:per_0:-6 b:per_le:6 b:peuvent_etre:6 b:peux_pas:-8 b:plan_de:8 b:plano_de:11
b:plazo_de:-11 b:please_do:-11 b:plus_de:10 b:podemos_pagar:11 b:por_000:19 b:por_el:-6 b:por_isso:7 b:por_la:-16
b:pour_instant:-8 b:pour_les:21 b:pour_nous:29 b:pour_vous:8 b:prejudice_save:-6 b:presentation_of:-24
b:president_du:14 b:prie_de:-11 b:procedura_di:16 b:procedure_collective:-8 b:procedure_de:-10 b:procedure_van:12
b:proxima_semana:9 b:put_it:-6 b:put_on:-6 b:que_ainda:9 b:que_ce:6 b:que_el:12 b:que_hemos:12 b:que_les:-15
b:que_mes:-7 b:que_no:7 b:que_nos:22 b:que_se:-10 b:que_vem:9 b:que_vous:-11 b:que_yo:11 b:quero_receber:-7
b:quote_von:7 b:rechnung_00:6 b:reclamacion_en:-8 b:redressement_judiciaire:7 b:reglement_de:-11 b:releve_de:-11
b:reply_to:-9 b:run_on:-9 b:same_day:-6 b:save_as:-6 b:sb_00:-7 b:se_encuentra:14 b:se_paga:-23 b:se_posso:21
b:se_que:11 b:seek_indemnity:-9 b:sehr_geehrte:38 b:sehr_geehrter:12 b:seit_0:6 b:semaine_prochaine:9
b:semana_passada:9 b:sera_feito:15 b:sera_payee:-11 b:seu_credito:14 b:sexta_feira:13 b:should_you:-11
b:si_notifica:13 b:siamo_in:7 b:sie_das:-6 b:sie_mich:-7 b:sie_sich:-8 b:sie_uns:-6 b:sin_masa:6 b:sind_alle:9
b:so_please:-10 b:societe_est:8 b:solicitado_el:12 b:solicitud_de:9 b:sommes_pas:-11 b:sorry_to:6
b:statutory_demand:-24 b:su_actividad:12 b:su_requerimiento:6 b:substantial_grounds:-11 b:suis_en:6
b:sur_ensemble:-11 b:surseance_van:8 b:tag_frau:-7 b:tag_wir:-7 b:take_it:-6 b:te_staan:9 b:tegen_finale:37
b:tenho_como:7 b:thank_you:-7 b:thanks_for:-10 b:that_is:-12 b:the_automatic:7 b:the_company:6 b:the_council:-9
b:the_debt:-6 b:the_directors:7 b:the_insolvency:7 b:the_invoice:-8 b:the_monitor:13 b:the_petition:-9
b:the_post:-14 b:the_queue:13 b:they_are:-6 b:they_have:6 b:they_will:-11 b:this_email:-6 b:this_message:-6
b:this_morning:7 b:to_costs:-6 b:to_creditors:14 b:to_restrain:-15 b:to_the:-8 b:to_them:8 b:tot_00:8 b:tout_est:23
b:transferencia_el:-16 b:tribunal_de:9 b:twee_weken:-11 b:uber_das:7 b:uber_den:7 b:uit_de:6 b:um_die:-7
b:un_cordial:-6 b:un_releve:-11 b:una_data:-8 b:und_das:-6 b:und_die:-10 b:und_nicht:14 b:under_part:6 b:under_the:8
b:une_procedure:9 b:uns_am:11 b:uns_im:-8 b:uns_nicht:7 b:unser_betrieb:9 b:unterlassen_sie:-6 b:us_00:-6
b:uw_vordering:9 b:valoir_sur:-11 b:van_0:28 b:van_betaling:7 b:van_gerechtelijke:12 b:van_vier:9 b:verklaard_met:8
b:vermogen_der:8 b:verwacht_dat:-7 b:vi_chiediamo:-8 b:vielen_dank:-9 b:vier_maanden:9 b:virement_dans:-11
b:von_0:-9 b:von_mir:10 b:vonnis_van:9 b:voor_de:-25 b:voor_het:-8 b:voor_ons:7 b:voorlopige_surseance:9 b:vous_au:9
b:vous_avez:-8 b:vous_pourriez:-9 b:vous_prie:-11 b:vous_reclamez:-11 b:vous_serez:14 b:war_nicht:-6 b:was_never:-7
b:we_de:19 b:we_note:-6 b:we_shall:-6 b:we_zijn:9 b:were_appointed:9 b:wie_sie:-15 b:wij_nemen:-15 b:wij_zijn:6
b:will_apply:-12 b:will_have:-7 b:will_not:6 b:will_write:14 b:wir_haben:-7 b:wir_um:-6 b:with_our:-14 b:with_us:12
b:without_prejudice:-6 b:would_rather:-6 b:write_to:10 b:you_are:16 b:you_for:-6 b:you_may:6 b:you_the:8
b:your_boss:-6 b:your_claim:12 b:your_demand:-9 b:your_letter:-9 b:your_message:-6 b:zahlungen_auf:6 b:zelf_niks:9
b:zit_in:6 b:zum_00:-9 b:zum_vorlaufigen:6 b:zur_kenntnis:-7 e:paid=day:-27 e:paid=none:13 e:run=none:-22
f:_amount:-77 f:_day:74 f:_invoice:-121 f:ack:-27 f:admin:-32 f:all:36 f:back:-9 f:bounce:-7 f:closed:-10
f:contest:-29 f:copy:-13 f:d.CONTRACT_TERMS:13 f:d.DAMAGED:-16 f:d.LATE_DELIVERY:-7 f:d.LOST:-8 f:d.MISSING_DOCS:-6
f:d.NOT_OURS:-7 f:d.PALLET_CONTAINER:-13 f:d.QUANTITY_SHORT:-10 f:d.SERVICE_INCORRECT:12 f:d.STALE_INVOICE:-6
f:demand:-42 f:difference:-23 f:dispute:-37 f:firm:-23 f:fix:-32 f:formal:204 f:gone:7 f:goods:20 f:greeting:-14
f:hold:41 f:hope:-58 f:hostile:-29 f:insolvency:233 f:joke:-11 f:lawyer:51 f:legal:15 f:mine:-34 f:moved:7
f:moves:-31 f:n.QUANTITY_SHORT:-10 f:not:-19 f:not_dispute:-12 f:not_gone:28 f:not_hope:-20 f:not_insolvency:-41
f:not_legal:33 f:not_ooo:7 f:not_paid:10 f:not_stop:15 f:once_us:19 f:ooo:-23 f:paid:-10 f:part:-19 f:pay:-11
f:plan:-12 f:propose:-24 f:question:11 f:r.CANCELLED:-7 f:r.LATE_FEE_CONTESTED:-13 f:r.LOST:17 f:r.NOT_OURS:-33
f:redirect:-8 f:refuse:28 f:remittance:-7 f:rest:-30 f:run:-30 f:statement:-17 f:stop:-9 f:until:-22 f:wait:-35
f:willpay:-34 i:acknowledgement:-17 i:acknowledgement=2:-17 i:already_paid:-9 i:already_paid=3:-9
i:copy_invoice_request:-9 i:dispute:-27 i:dispute=2:-15 i:dispute=3:-10 i:hardship:6 i:hardship=2:-20
i:hardship=3:26 i:hostile:-29 i:hostile=2:-13 i:hostile=3:-16 i:in_payment_run:-10 i:in_payment_run=3:-10
i:insolvency:254 i:insolvency=2:40 i:insolvency=3:214 i:invoice_admin:-22 i:invoice_admin=2:-9 i:invoice_admin=3:-13
i:legal:21 i:legal=1:93 i:legal=3:-67 i:out_of_office:-27 i:out_of_office=2:-11 i:out_of_office=3:-17
i:partial_payment:-15 i:partial_payment=3:-13 i:payment_plan_request:8 i:payment_plan_request=2:6 i:question:6
i:question=2:12 i:remittance_advice:-7 i:remittance_advice=3:-7 i:statement_request:-14 i:statement_request=3:-10
i:unsubscribe:-13 i:unsubscribe=2:-22 i:unsubscribe=3:9 i:wrong_contact:-29 i:wrong_contact=2:-11
i:wrong_contact=3:-15 l:de:-11 l:en:-12 l:es:-35 l:fr:26 l:it:21 l:nl:11 n:1:24 n:2:-18 n:4:6 n:5:-29 n:6:15
p:aanges:12 p:aangev:7 p:abogad:-24 p:accoun:8 p:acreed:-14 p:activi:21 p:admini:6 p:afgeko:6 p:afkoel:8 p:aftern:6
p:aggior:-10 p:aguard:-7 p:ajuiza:-10 p:algeme:-11 p:alsjeb:6 p:ammiss:6 p:amtsge:33 p:andere:-7 p:anerka:-7
p:anfrag:14 p:angeko:-11 p:anmeld:8 p:anteri:25 p:antwoo:-11 p:antwor:-7 p:anwalt:-10 p:apague:-6 p:apertu:7
p:appell:11 p:applie:6 p:appoin:17 p:approv:-9 p:aprese:38 p:arrive:-6 p:asocia:-34 p:aspett:-9 p:assemb:21
p:associ:-8 p:atiend:11 p:aussen:-7 p:automa:-13 p:autori:18 p:avvoca:16 p:balanc:6 p:bauman:6 p:beantr:11
p:bedien:11 p:bedrij:7 p:befind:14 p:beginn:-11 p:beglei:-15 p:behand:37 p:belast:-7 p:benefi:9 p:besche:9
p:beschl:12 p:beslis:10 p:bestel:7 p:betaal:-12 p:betali:14 p:betref:-6 p:betrie:8 p:bewind:23 p:bezahl:-10
p:blijve:-10 p:boekho:-8 p:burofa:-6 p:calend:-8 p:camion:29 p:cancel:-9 p:carica:-10 p:carret:6 p:cautio:-6
p:cessar:9 p:cessio:6 p:chapte:17 p:cheque:-15 p:chiedi:-8 p:chiest:16 p:claudi:6 p:client:-17 p:closin:-11
p:cobran:18 p:commer:11 p:commis:23 p:commit:-9 p:commun:-6 p:compan:31 p:compen:-6 p:comple:-7 p:compos:8
p:compre:9 p:compri:-13 p:compte:-16 p:comuni:19 p:concil:10 p:conclu:-9 p:concor:19 p:concur:44 p:confia:11
p:consec:11 p:conseg:7 p:consum:-9 p:contab:7 p:contad:12 p:contat:-13 p:conten:-17 p:contro:30 p:conver:8
p:cordia:-8 p:corris:9 p:counci:-10 p:counse:11 p:couran:7 p:creanc:28 p:credit:94 p:credor:13 p:cuenta:7
p:curate:-12 p:curato:13 p:curatr:-6 p:daarme:6 p:dagvaa:-17 p:decemb:8 p:decisa:-9 p:decisi:6 p:declar:24
p:decret:9 p:dedica:-18 p:deferi:14 p:delibe:12 p:demand:-11 p:demeur:-6 p:deposi:14 p:derech:-7 p:descul:8
p:design:21 p:destin:-6 p:devera:8 p:dezemb:-18 p:diagno:-6 p:dicemb:-8 p:dienst:-12 p:diffid:-8 p:direct:22
p:diritt:-8 p:discul:11 p:disput:-11 p:distri:7 p:divida:24 p:domand:20 p:dringe:6 p:duidel:-7 p:eenman:6
p:eerstv:-10 p:eigena:-7 p:eigenv:20 p:einges:13 p:einzel:10 p:ejecuc:21 p:electr:12 p:embarg:12 p:empres:37
p:encerr:7 p:encome:11 p:encuen:14 p:ensemb:-9 p:entere:17 p:entire:-8 p:entrep:6 p:erbitt:-7 p:erfahr:11
p:eroffn:33 p:ersuch:-6 p:escrit:13 p:especi:11 p:espert:6 p:essaye:-16 p:estamo:7 p:estima:9 p:estudi:20
p:etabli:-15 p:eventu:11 p:excuse:-13 p:execut:-12 p:exoner:14 p:factur:-27 p:factuu:-10 p:failli:21 p:falenc:18
p:fallit:-16 p:famili:-6 p:fattur:-17 p:fevrie:-9 p:fiduci:6 p:finali:-11 p:finish:16 p:follow:6 p:forder:10
p:fornit:8 p:fourni:70 p:france:10 p:friday:9 p:furthe:-6 p:geehrt:50 p:gegebe:-6 p:gegeve:-11 p:gelijk:-8
p:gemeen:6 p:genera:-9 p:gennai:7 p:gentil:-25 p:geopen:9 p:gerate:6 p:gerech:12 p:gerent:9 p:gerich:-7 p:gescha:14
p:gesell:15 p:gesetz:7 p:gestel:20 p:gester:8 p:gestop:12 p:gestor:7 p:gezahl:-8 p:giudic:-6 p:giudiz:14 p:glaubi:10
p:goedem:-11 p:goeder:10 p:grante:10 p:ground:-11 p:hambur:7 p:handel:6 p:hausba:9 p:heraus:8 p:histor:6 p:homolo:14
p:hoogac:-11 p:imposs:-18 p:incass:-6 p:incide:-6 p:includ:6 p:indemn:-10 p:indien:6 p:indivi:7 p:inform:21
p:ingiun:-6 p:initia:10 p:injunc:-14 p:insinu:9 p:insist:-11 p:insolv:13 p:instan:-9 p:instem:-7 p:instru:-8
p:intend:-27 p:intere:-26 p:interr:-7 p:interv:21 p:invita:6 p:invoic:-19 p:januar:-8 p:journe:-14 p:judici:14
p:jugeme:9 p:juridi:9 p:juzgad:29 p:kanton:10 p:kenntn:-7 p:konnte:8 p:kranke:6 p:kredie:10 p:kredit:8 p:kwijti:37
p:ledigl:-7 p:lemoin:-12 p:letrad:9 p:lettre:-14 p:levera:8 p:ligaca:13 p:limina:-6 p:liquid:34 p:maande:6
p:mailtj:-14 p:mandan:-11 p:mandat:-27 p:market:-6 p:masseu:9 p:median:14 p:meetin:12 p:mensag:8 p:mensaj:-19
p:messag:-35 p:metall:-6 p:mevrou:-7 p:mierco:-17 p:mitarb:-6 p:monito:9 p:morato:22 p:nachla:8 p:nachst:-11
p:negati:-6 p:negoci:31 p:negozi:10 p:nessun:6 p:ningue:19 p:nomead:8 p:nosotr:-11 p:notifi:7 p:novemb:-6 p:obriga:6
p:octobr:10 p:oferta:-11 p:offici:11 p:olivie:6 p:ondern:-22 p:ontbon:-9 p:ontvan:-13 p:opdrac:-18 p:opposi:-11
p:opscho:12 p:ordonn:12 p:organi:-8 p:origin:-7 p:ouvert:13 p:pacien:-22 p:pagame:10 p:pagarl:8 p:pagart:-7
p:papele:18 p:paragr:9 p:parlat:19 p:partic:7 p:parven:-11 p:passad:8 p:passiv:16 p:patien:-7 p:patric:12 p:paymen:8
p:perdon:6 p:period:10 p:petiti:-16 p:peuven:6 p:pignor:-7 p:podemo:9 p:politi:-6 p:pourri:-9 p:poursu:8
p:precis:-11 p:prejud:-6 p:premie:7 p:prende:6 p:prepar:6 p:prescr:-6 p:presen:6 p:presid:13 p:preven:20 p:privat:21
p:proced:-27 p:procee:7 p:proces:26 p:procha:7 p:produc:6 p:produi:7 p:prohib:7 p:proibi:10 p:propos:6 p:prossi:-7
p:protet:6 p:protoc:16 p:provee:15 p:provis:19 p:proxim:8 p:public:7 p:qualqu:30 p:quatsc:-13 p:quiebr:10
p:raadsm:-27 p:rappel:14 p:rappor:-10 p:raymon:6 p:recebe:-8 p:receiv:9 p:receva:6 p:rechnu:-6 p:recono:19
p:recupe:26 p:redres:6 p:reestr:-10 p:reglem:-20 p:remove:-7 p:reorga:16 p:reside:-16 p:resist:9 p:restra:-19
p:reviso:9 p:riscon:-11 p:salari:6 p:sanier:12 p:sarann:7 p:sauveg:-15 p:scaden:-12 p:schade:-10 p:scherz:-6
p:schlic:-11 p:schuld:45 p:schutz:21 p:sciogl:13 p:scrive:6 p:scusat:-16 p:semain:29 p:senhor:13 p:senten:6
p:separa:13 p:serveu:-16 p:servic:-14 p:signat:8 p:signor:23 p:simple:-12 p:sindic:-18 p:sistem:-14 p:situac:11
p:socied:16 p:societ:12 p:soddis:8 p:softwa:-10 p:sollec:-6 p:sollic:-14 p:sommat:-6 p:sonder:-9 p:souhai:28
p:sovrai:8 p:sparit:21 p:starti:-6 p:startv:6 p:statut:-24 p:straor:15 p:substa:-11 p:succes:-10 p:suppli:18
p:surend:6 p:sursea:6 p:suspen:23 p:taglic:-7 p:talkin:-9 p:temera:-6 p:tenemo:6 p:tentat:-20 p:termij:-8
p:throug:-9 p:toujou:6 p:tradin:13 p:tranqu:-25 p:transf:-20 p:transm:10 p:transp:8 p:tresor:-11 p:treuha:26
p:tribun:27 p:truste:7 p:ubrige:-18 p:udienz:8 p:uitges:7 p:umgehe:-6 p:unsubs:-6 p:unterl:-6 p:unters:8
p:ustede:-11 p:valide:-8 p:vandaa:-24 p:vastst:-11 p:vended:-22 p:vendre:7 p:vereff:11 p:verfug:-6 p:verifi:13
p:verkee:-14 p:verkla:23 p:verlan:9 p:verlee:10 p:versch:-6 p:versic:-7 p:versta:7 p:versto:6 p:verwac:-15
p:verwal:15 p:verwer:7 p:vierne:8 p:vireme:-15 p:vision:6 p:voldaa:-7 p:volunt:13 p:voorlo:12 p:voorwa:-11
p:vorder:15 p:vorkas:12 p:vorlau:15 p:vorlie:6 p:vosotr:-8 p:vrijda:-12 p:vuestr:-20 p:wareho:10 p:websit:-9
p:weeken:-6 p:weiter:-6 p:whethe:-6 p:windin:-16 p:withou:-6 p:woensd:33 p:workin:-8 p:yester:6 p:zahlun:-17
p:zusamm:12 p:zwanzi:11 s:00000:-24 s:0000:-35 s:000:-8 s:00:-40 s:0:-47 s:?:-20 s:action:-7 s:amministrazione:8
s:automatic:-8 s:automatica:11 s:automatische:-8 s:aw:10 s:before:6 s:betalingsherinnering:27 s:cafe:25
s:cobranza:16 s:concurso:-6 s:cp:-6 s:dagvaarding:-28 s:de:14 s:demand:-8 s:deuxieme:28 s:dhr:9 s:dossier:-10
s:due:-14 s:encerramento:15 s:erinnerung:-33 s:factura:-31 s:facture:8 s:factuur:-6 s:faillissement:10 s:faillite:9
s:fallig:-11 s:fallimento:6 s:fb:-7 s:final:6 s:for:-6 s:fornitura:-11 s:fur:-7 s:fw:-6 s:gruppo:6 s:hb:7
s:herinnering:-21 s:hosting:-18 s:ihre:-7 s:in:8 s:invoice:-20 s:invoices:12 s:klant:-9 s:klussen:10 s:laatste:-13
s:liquidazione:7 s:luci:-8 s:masseunzulanglichkeit:8 s:mora:-6 s:nos:47 s:office:-6 s:openstaand:-7 s:openstaande:10
s:overdue:22 s:pagamento:12 s:pec:84 s:posten:14 s:re:-85 s:rechnung:-7 s:reclamacion:-9 s:reminder:-10 s:reply:-8
s:respuesta:7 s:retail:-7 s:rg:-7 s:ri:-18 s:riscontro:-7 s:saldo:21 s:sas:6 s:sauvegarde:-12 s:secondo:-9 s:sept:13
s:si:-7 s:soa:13 s:sollecito:-10 s:straordinaria:8 s:su:-8 s:toner:6 s:tr:6 s:transportes:7 s:tv:12 s:tweede:-7
s:urgent:-6 s:vs:-6 s:whoa:7 s:zahlungserinnerung:-9 w:!:-85 w:%:31 w:00000:-33 w:000:-46 w:00:-40 w:0:-32 w:?:-35
w:@:-11 w:aan:20 w:aangesteld:11 w:aangevraagd:7 w:ab:-6 w:abogada:-7 w:abogados:-22 w:about:-10 w:abrir:9
w:abstenganse:7 w:accountant:12 w:acht:-7 w:acreedores:-15 w:act:8 w:actividad:12 w:activite:7 w:ad:-8
w:administrador:23 w:administradores:-14 w:administrateur:8 w:administratie:-6 w:administrator:-14
w:administrators:7 w:advogado:8 w:advogados:-9 w:afgekondigd:6 w:afkoelingsperiode:8 w:after:-6 w:afternoon:6 w:ag:9
w:agence:-8 w:aggiornato:-10 w:agora:16 w:ahah:-6 w:ai:36 w:ainda:11 w:ainsi:-13 w:al:-9 w:algemene:-11 w:all:26
w:alle:8 w:alles:12 w:als:-7 w:alsjeblieft:6 w:alte:7 w:am:14 w:ammesso:-6 w:ammissione:6 w:amtsgericht:31
w:anche:-6 w:and:-9 w:anderen:-7 w:andert:-7 w:anfragen:14 w:angekommen:-11 w:anos:14 w:ante:13 w:anterieures:7
w:anteriores:6 w:anteriori:8 w:antes:10 w:antrag:24 w:antwoorden:-11 w:antworten:-7 w:anwalt:-9 w:anyone:7 w:ao:6
w:apaguem:-6 w:apertura:7 w:apply:-22 w:appointed:13 w:appointment:8 w:approved:-9 w:aprile:-8 w:aqui:-12 w:are:8
w:arena:6 w:as:-6 w:asi:17 w:ask:-10 w:asking:-7 w:asociados:-34 w:aspettare:-8 w:assembleia:14 w:assets:22
w:assignation:-6 w:at:-13 w:atiende:11 w:au:30 w:aucune:-29 w:auf:12 w:auguro:-8 w:aunque:-18 w:aupres:9 w:aus:23
w:aussendienst:-7 w:automatic:7 w:automaticamente:-11 w:autorizzato:12 w:aux:-13 w:avant:32 w:avez:-8 w:avis:6
w:avisar:14 w:aviso:20 w:avocat:-11 w:avvocati:11 w:avvocato:8 w:az:8 w:back:-8 w:banco:7 w:bank:15 w:basis:9
w:bau:-8 w:baumann:6 w:be:-9 w:beantragt:13 w:bear:12 w:bedienen:10 w:bedrijf:7 w:befindet:14 w:begleichen:-8
w:behind:15 w:bei:-25 w:beide:-6 w:beim:19 w:belong:-9 w:ben:-16 w:beslist:10 w:beste:12 w:betaal:-15
w:betaalbatch:-10 w:betaling:17 w:betalingen:10 w:betreff:-6 w:betrieb:15 w:bewindvoerder:23 w:bezahlt:-8 w:bien:-17
w:biens:6 w:bilan:31 w:bills:-12 w:bin:-49 w:binnen:-11 w:bis:6 w:blijven:-10 w:boa:-26 w:bodacc:6 w:boeken:19
w:boekhouder:-8 w:boite:20 w:bom:8 w:bon:31 w:bona:-7 w:bonne:-16 w:books:13 w:boss:-6 w:bp:-9 w:buena:-18
w:buenas:-16 w:burofax:-6 w:buscar:9 w:but:-14 w:buzon:11 w:bv:17 w:ca:-41 w:cadre:10 w:cais:-7 w:calendrier:-8
w:called:8 w:canal:12 w:casa:-11 w:case:14 w:cassa:21 w:caution:-6 w:ce:-27 w:cease:7 w:celle:-13 w:cent:9
w:certo:-7 w:cesado:13 w:cessem:14 w:cession:6 w:chapter:17 w:charge:-10 w:che:25 w:chef:-12 w:cheque:-11
w:cheques:-15 w:chers:48 w:chiediamo:-8 w:chiesto:12 w:chiudo:7 w:chiuso:-12 w:ci:-9 w:claim:17 w:claudia:6
w:client:-29 w:cliente:-14 w:clientes:-6 w:closing:-11 w:cobranca:15 w:coisa:-9 w:collective:-8 w:coming:9
w:comme:-14 w:commercialista:11 w:commissari:7 w:commissario:14 w:committente:-8 w:como:24 w:companies:7
w:company:16 w:companys:16 w:complet:-9 w:composizione:10 w:compreso:11 w:comptes:-15 w:comunicamos:15 w:con:22
w:conciliation:12 w:concordato:11 w:concursal:36 w:concurso:9 w:consecuencia:11 w:conseguimos:8 w:consumo:-9
w:contabilidade:8 w:contactar:7 w:contacte:10 w:contactos:-7 w:contador:12 w:contatos:-10 w:contencioso:-8
w:contentieux:-6 w:conto:-11 w:contra:22 w:controllata:10 w:copia:-6 w:corresponde:-7 w:correspondence:7 w:corso:-14
w:corte:12 w:cosa:21 w:costs:-10 w:council:-9 w:counsel:11 w:coup:6 w:courant:7 w:court:23 w:cp:-6 w:crates:6
w:creances:7 w:creanciers:19 w:crediti:7 w:credito:19 w:creditori:7 w:creditors:44 w:creditos:16 w:credores:14
w:crisi:18 w:cuenta:7 w:cuentas:7 w:curateur:-12 w:curator:14 w:curatore:6 w:curatrice:-6 w:cv:-6 w:cva:17 w:da:-8
w:daarmee:6 w:dag:-7 w:dagen:-6 w:dagvaarding:-12 w:dahin:20 w:dai:16 w:dalla:-6 w:dan:-8 w:dank:-15 w:danke:9
w:dans:-12 w:daran:-7 w:darauf:9 w:darf:18 w:das:-13 w:dato:-8 w:datum:-8 w:day:-10 w:de:-12 w:dear:9 w:debts:10
w:december:17 w:decembre:-9 w:decisao:-9 w:declarada:7 w:declaration:10 w:declaratoria:-9 w:dei:-9 w:del:-14
w:dele:-6 w:deliberou:12 w:dem:17 w:demand:-22 w:demande:-9 w:demeure:-6 w:den:21 w:dentro:-7 w:depose:31
w:depuis:34 w:der:22 w:derecho:-6 w:desculpa:6 w:desde:19 w:desole:9 w:deuda:16 w:deux:-6 w:deverao:8 w:devo:7
w:deze:-13 w:dezember:-13 w:di:-40 w:dias:18 w:dice:14 w:dicembre:-8 w:dicho:-9 w:die:-9 w:dienstag:-12 w:diffida:-8
w:dirijanse:6 w:diritto:-7 w:dirle:22 w:disputed:-11 w:ditta:9 w:divida:-7 w:dividas:24 w:do:13 w:doen:40
w:domanda:12 w:domande:7 w:donneur:-7 w:dono:8 w:dos:-7 w:dott:10 w:down:-20 w:dra:8 w:dran:-7 w:drauf:-11 w:drin:-6
w:droit:6 w:du:-10 w:due:-7 w:dunque:-7 w:durc:-10 w:durfen:8 w:dus:9 w:echt:-10 w:ee:-16 w:een:31 w:eenmanszaak:6
w:eens:-7 w:eerste:-7 w:eerstvolgende:-10 w:eigen:11 w:eigenverwaltung:11 w:ein:7 w:eind:-11 w:eine:-12 w:einen:9
w:eingesetzt:8 w:eingestellt:6 w:ejecuciones:21 w:email:-6 w:empresa:27 w:empresas:7 w:encerrado:9 w:encuentra:14
w:end:-6 w:ende:-12 w:enero:-18 w:enough:-15 w:ensemble:-9 w:entered:17 w:entreprise:6 w:entro:-7 w:entrou:6
w:envoye:-12 w:er:16 w:era:-10 w:erbitten:-7 w:erfahren:11 w:eroffnet:10 w:eroffnung:16 w:erreur:-14 w:es:15
w:escritorio:15 w:especial:11 w:esperto:6 w:est:15 w:esta:-13 w:estamos:7 w:estan:10 w:estao:7 w:estimado:8 w:esto:8
w:estos:10 w:estou:-17 w:estoy:11 w:estudio:19 w:et:-21 w:etablissement:-16 w:etant:-11 w:etat:-9 w:eu:-18
w:euro:-12 w:eventuali:13 w:excuses:-13 w:existe:-8 w:exmos:8 w:exoneracion:10 w:factura:-10 w:facture:-7
w:factuur:-10 w:faillissement:18 w:fair:-14 w:faire:-8 w:fait:-8 w:faite:7 w:falencia:18 w:fallito:-21 w:fase:8
w:fattura:-17 w:favor:-13 w:fehlt:-13 w:feira:10 w:feito:14 w:fevrier:-9 w:fica:24 w:filed:9 w:filing:19 w:fin:-7
w:finale:37 w:finde:-6 w:fine:-15 w:fini:34 w:fino:-7 w:firm:6 w:firma:-6 w:fl:-8 w:foi:8 w:following:7 w:for:-14
w:forderung:7 w:fournisseurs:71 w:fragen:-6 w:frau:19 w:friday:9 w:fridays:9 w:frigo:12 w:from:8 w:fundo:10
w:fur:-14 w:further:-6 w:gaan:-6 w:gaat:-11 w:gang:10 w:gar:14 w:gas:21 w:ge:20 w:geben:-10 w:gedaan:16 w:geef:-10
w:geehrte:38 w:geehrter:12 w:geen:7 w:gegaan:9 w:gegeben:-6 w:gegen:9 w:gegeven:-10 w:geht:7 w:geld:-26 w:gemeente:6
w:generado:-11 w:gennaio:7 w:gent:-8 w:gente:7 w:gentile:-21 w:gentilissimi:-8 w:geopend:9 w:gerade:-10 w:geraten:6
w:gere:-16 w:gerechtelijke:12 w:gerente:9 w:gerne:7 w:gerust:19 w:geschaftsbetrieb:6 w:geschaftsfuhrer:9 w:gesteld:8
w:gestellt:12 w:gestern:8 w:gestore:7 w:get:6 w:gezahlt:-8 w:gibt:11 w:ging:-24 w:giudice:-6 w:giudiziale:15
w:gmbh:13 w:go:-6 w:goedemiddag:-8 w:goederen:10 w:goes:-8 w:good:-6 w:gott:-8 w:graag:-9 w:granted:10 w:greffe:27
w:gros:6 w:grounds:-11 w:gruss:-8 w:gu:-6 w:gutachter:7 w:guten:-11 w:ha:29 w:hab:-6 w:had:-6 w:hamburg:7
w:handled:-6 w:has:35 w:hasta:-15 w:hat:7 w:hatten:-7 w:hausbank:9 w:havera:15 w:having:-11 w:hay:28 w:he:-11
w:heeft:-10 w:heer:26 w:hein:-8 w:hello:14 w:hem:17 w:hemos:18 w:herinnering:-7 w:herr:14 w:het:-7 w:high:15
w:hoje:7 w:holen:-6 w:homologado:12 w:honest:8 w:hoogachting:-11 w:house:7 w:how:10 w:ich:7 w:iets:-8 w:if:18
w:ihr:-11 w:ihrem:-9 w:ik:-22 w:il:-21 w:im:-7 w:impossibile:-20 w:in:38 w:inc:20 w:indemnity:-9 w:indienen:6
w:informa:12 w:information:-7 w:informo:6 w:ingiuntivo:-6 w:injunction:-13 w:insinuazione:7 w:inso:28
w:insolvabilite:7 w:insolvencia:49 w:insolvencias:-30 w:insolvency:8 w:insolvente:-19 w:insolvenz:-24
w:insolvenzantrag:8 w:insolvenzverfahren:10 w:insolvenzverwalter:9 w:instant:-8 w:interes:-12 w:interets:-7
w:into:22 w:invoice:-6 w:invoices:-13 w:ip:13 w:is:33 w:isso:13 w:ist:-19 w:isto:7 w:it:-32 w:ja:-6 w:jaar:7
w:janner:8 w:januari:-6 w:je:22 w:jeden:-6 w:jetzt:8 w:jeudi:29 w:job:-7 w:joint:12 w:jose:6 w:jour:-12
w:journee:-14 w:jours:-12 w:judicial:23 w:juez:12 w:juge:-7 w:jugement:9 w:juiz:6 w:jullie:-6 w:juridico:16
w:jusqu:-9 w:juzgado:29 w:kantonrechter:8 w:keiner:9 w:kenntnis:-7 w:komen:10 w:kommt:-10 w:konnen:-6 w:konnten:8
w:krant:6 w:krediet:6 w:krijg:-9 w:kunnen:8 w:kunt:6 w:kwijting:37 w:la:9 w:lad:-14 w:laden:-6 w:lads:8 w:lage:8
w:laisse:-7 w:last:11 w:laten:-10 w:lavoro:20 w:lediglich:-7 w:legale:-6 w:leggen:26 w:leid:11 w:leider:10
w:lemoine:-12 w:les:16 w:let:-7 w:letrado:16 w:lettres:-14 w:leverancier:6 w:ley:15 w:lhe:11 w:lieber:7 w:liebes:8
w:lieferungen:6 w:ligacao:13 w:liminar:-6 w:limit:-6 w:liquidacao:13 w:liquidacion:26 w:liquidation:7 w:liquidator:6
w:liquidatore:6 w:liquidators:9 w:liquidazione:11 w:liquidita:-9 w:list:8 w:lite:-7 w:litige:-12 w:lj:29 w:lleva:-7
w:llp:6 w:lo:10 w:look:-6 w:los:6 w:lot:-6 w:ltd:37 w:luis:9 w:lundi:21 w:lv:19 w:ma:-20 w:maand:-16 w:maanden:6
w:maar:13 w:maart:-11 w:madame:-10 w:mail:-22 w:mails:15 w:mais:18 w:maitre:-8 w:make:6 w:mal:-9 w:man:14
w:management:9 w:manana:-14 w:mandant:-7 w:mandanten:-8 w:mandataire:-12 w:mandato:-11 w:mandes:19 w:mandou:13
w:mann:6 w:marz:-13 w:mas:24 w:masa:7 w:masseunzulanglichkeit:9 w:may:6 w:me:-19 w:means:-10 w:mediante:14 w:meer:46
w:meeste:-11 w:meet:-14 w:mehr:46 w:meine:-11 w:melde:-6 w:mensagem:9 w:mensaje:-19 w:message:-29 w:messrs:-11
w:meu:-11 w:meus:-7 w:mevrouw:-7 w:mexer:6 w:mi:14 w:mia:11 w:miercoles:-17 w:mijn:-13 w:minha:-7 w:mio:6 w:mis:15
w:misure:6 w:mit:11 w:mitarbeiter:-6 w:mitte:-6 w:mn:-7 w:moet:8 w:moeten:6 w:moi:20 w:mois:6 w:moment:-8 w:mon:-11
w:monday:6 w:monitor:14 w:montag:17 w:months:-6 w:moratoria:19 w:morgen:-6 w:much:10 w:mussen:10 w:must:-6
w:naar:-15 w:nach:17 w:nachsten:-9 w:nadie:33 w:namens:30 w:nao:17 w:nas:-15 w:ne:-21 w:neem:12 w:neer:21
w:negociacoes:20 w:negoziata:10 w:nein:-7 w:nem:24 w:nemen:-16 w:nenhum:7 w:nessuno:7 w:never:-7 w:new:6 w:ni:-13
w:nichts:7 w:niente:19 w:niets:15 w:night:6 w:ninguem:19 w:no:24 w:noch:11 w:nog:14 w:nom:-14 w:nombre:9 w:nome:-6
w:nomeado:7 w:nos:21 w:nosotros:-10 w:nossa:13 w:nossos:7 w:nostri:8 w:nostro:-19 w:not:-9 w:notice:7 w:notifica:12
w:notre:-7 w:nous:15 w:november:7 w:novembro:-7 w:novo:-8 w:nu:-15 w:nuestro:-13 w:nuestros:11 w:numero:-6 w:nur:7
w:nv:11 w:ob:19 w:obrigado:8 w:oct:14 w:octobre:10 w:ofertas:-11 w:off:-17 w:offene:-6 w:office:12 w:officine:8
w:ogni:-13 w:olivier:6 w:on:35 w:onder:10 w:ondernemingsrechtbank:-21 w:one:-13 w:only:-14 w:ons:14 w:ontbonden:-9
w:ontem:22 w:ontvangen:-14 w:onze:-42 w:opposizione:-9 w:ops:-19 w:opschorting:12 w:orders:10 w:ordonnance:12
w:ore:24 w:organization:-6 w:otra:9 w:ou:6 w:our:-17 w:out:-9 w:ouvert:-8 w:ouverture:10 w:over:11 w:owed:13
w:owing:-6 w:paciencia:-22 w:paga:-34 w:pagamento:-9 w:pagamentos:15 w:pagar:26 w:pagare:-8 w:pagarle:9 w:pagarti:-6
w:pago:-11 w:paid:12 w:paie:-7 w:paiement:-8 w:papeles:18 w:para:22 w:paragraph:9 w:pardon:-17 w:parlato:21
w:parola:-6 w:part:-13 w:parte:-10 w:partie:-11 w:parvenir:-11 w:pas:-42 w:pasado:-14 w:passada:9 w:passe:11
w:passee:23 w:passivo:16 w:patienter:-7 w:payee:-8 w:payments:6 w:pedido:-7 w:pedir:10 w:peine:16 w:pelo:21
w:people:-9 w:per:7 w:pero:-26 w:petition:-12 w:peuvent:6 w:peux:-7 w:pg:-7 w:piano:16 w:pido:9 w:piu:-7 w:placed:14
w:placee:8 w:plan:10 w:plano:19 w:plazo:-13 w:pleite:-48 w:pls:12 w:plus:16 w:plutot:-16 w:podemos:9 w:poi:-6
w:posso:21 w:post:-15 w:posta:-8 w:pour:52 w:pourriez:-9 w:pra:6 w:practitioner:11 w:pre:18 w:prejudice:-6
w:premiere:7 w:prendere:6 w:presentado:7 w:presentara:7 w:presentation:-24 w:presente:6 w:president:14
w:preventivo:12 w:prevu:-10 w:prie:-11 w:principal:-7 w:pris:12 w:privatinsolvenz:22 w:procedimiento:12
w:procedure:-23 w:proceedings:7 w:processo:26 w:prochaine:9 w:proof:6 w:protection:7 w:protettive:6 w:protocole:7
w:proveedores:14 w:provisional:6 w:proxima:8 w:prufen:6 w:puesto:-8 w:pure:-10 w:qual:10 w:qualquer:30 w:quatsch:-13
w:que:20 w:queda:7 w:quedo:26 w:quero:-7 w:queue:13 w:qui:-6 w:quiebra:15 w:quinta:-22 w:quote:8 w:raadsman:-27
w:rappeler:17 w:rapporto:-8 w:rather:-6 w:raus:8 w:raymond:6 w:read:-9 w:receber:-8 w:received:-6 w:receivers:9
w:recevable:6 w:rechnung:-11 w:rechnungen:8 w:reclamacion:-11 w:reclamez:-11 w:reclamo:12 w:recuperacao:12
w:redressement:6 w:reestructuracion:8 w:regelt:8 w:reglement:-20 w:regsol:9 w:releve:-7 w:rendu:29
w:reorganisatie:12 w:reply:-9 w:responde:7 w:rest:-9 w:resta:20 w:restrain:-15 w:revisor:9 w:rj:18 w:rl:-7 w:run:-15
w:sa:8 w:sagen:11 w:salaries:6 w:saludo:-6 w:samen:-7 w:sander:10 w:saranno:7 w:sauf:-11 w:sauvegarde:-15 w:save:-6
w:savez:18 w:savoir:-11 w:say:-7 w:sb:-7 w:scadenza:-10 w:schlicht:-11 w:schreibe:-6 w:schreiben:10 w:schrijf:-7
w:schuldeiser:10 w:schuldeisers:6 w:schuldner:-8 w:schutzschirmverfahren:14 w:scioglimento:13 w:scusate:-19 w:se:-10
w:seek:-9 w:sehr:50 w:sei:-8 w:seit:9 w:selbst:6 w:selon:-8 w:semaine:29 w:semana:29 w:sempre:7 w:senhor:-8
w:senhora:6 w:senhores:7 w:sentenca:6 w:senza:-9 w:september:-6 w:sera:24 w:serez:14 w:serve:-9 w:served:-6
w:serveur:-15 w:servico:-8 w:seu:11 w:sexta:10 w:should:-16 w:si:51 w:siamo:7 w:siano:12 w:sich:7 w:sie:-39
w:signatario:9 w:signed:-7 w:signora:20 w:simplement:-11 w:sind:11 w:sinds:19 w:sistema:-6 w:situacion:7
w:sociedad:7 w:sociedade:8 w:societe:12 w:socio:15 w:socios:24 w:soddisfatti:6 w:software:-10 w:solicitado:11
w:solicitors:-14 w:solicitud:8 w:soll:7 w:sollen:7 w:sommes:-10 w:son:-8 w:sondern:-9 w:sono:14 w:sonst:-6 w:sont:13
w:sorry:20 w:sotto:85 w:souhaite:28 w:sous:24 w:sovraindebitamento:8 w:soy:7 w:sparito:21 w:speak:-6 w:spesa:-10
w:st:-6 w:staan:8 w:stahl:-6 w:starting:-6 w:startverklaring:6 w:state:-9 w:status:-8 w:statutory:-24 w:stay:10
w:stop:10 w:straordinaria:8 w:stuurt:7 w:su:-17 w:sua:-8 w:substantial:-11 w:suis:-12 w:suite:8 w:supplier:6
w:supplies:6 w:supply:9 w:surendettement:6 w:surseance:16 w:sursis:6 w:sus:9 w:suspensa:19 w:taglich:-7 w:talking:-9
w:tanto:-6 w:tarde:7 w:tardi:-20 w:tc:12 w:te:-19 w:tegen:31 w:tem:14 w:tenemos:6 w:tengo:-6 w:ter:10 w:teresa:7
w:termijnen:-8 w:terms:-8 w:thank:-7 w:thanks:-11 w:that:-18 w:their:-8 w:them:15 w:these:-6 w:they:-12 w:this:-11
w:through:-9 w:title:8 w:to:9 w:toujours:6 w:tout:36 w:trading:13 w:transferencia:-18 w:transportes:6
w:tresorerie:-11 w:treuhander:17 w:tribunal:30 w:trois:-16 w:trustee:7 w:tut:11 w:tutto:-6 w:twee:-14 w:two:-6
w:uber:16 w:ubrigen:-7 w:ubrigens:-11 w:udienza:8 w:uitgesproken:7 w:um:-11 w:uma:-6 w:una:-17 w:und:-18 w:under:27
w:une:-6 w:unico:18 w:unit:-6 w:unless:-6 w:uno:-8 w:uns:9 w:unserer:7 w:unseres:-6 w:unsubscribe:-6
w:unterlassen:-7 w:unterschrieben:10 w:urssaf:6 w:us:10 w:usted:-7 w:ustedes:-11 w:utente:-19 w:uw:-30 w:va:-7
w:vai:8 w:vale:-6 w:validee:-8 w:valoir:-11 w:van:26 w:vandaag:-24 w:vara:15 w:vast:9 w:vat:13 w:vedere:21 w:vem:9
w:vendedor:-22 w:vendredi:7 w:vereffenaar:9 w:verkeerde:-14 w:verklaard:18 w:verleend:10 w:vermogen:9 w:verstorben:6
w:verwacht:-7 w:verwalter:10 w:vez:-9 w:vi:-10 w:via:7 w:viejo:13 w:vielen:-9 w:vient:-7 w:vier:9 w:viernes:8
w:virement:-13 w:vise:-16 w:visione:6 w:voces:-10 w:voila:17 w:voldaan:-7 w:volta:-7 w:voltem:-6 w:voluntary:11
w:von:-11 w:vonnis:8 w:voor:-16 w:voorlopige:9 w:voorwaarden:-11 w:vordering:9 w:vorige:6 w:vorkasse:12
w:vorlaufigen:6 w:vorlaufiger:7 w:vorliegt:6 w:vosotros:-8 w:vossa:-24 w:vosso:-21 w:vostro:13 w:votre:-25 w:vous:16
w:vraag:6 w:vrijdag:-12 w:vs:-16 w:vuestra:-18 w:walked:6 w:warehouse:10 w:was:-10 w:we:21 w:website:-9 w:week:7
w:weekend:-6 w:weet:-8 w:weiter:-6 w:weken:-15 w:wel:7 w:went:6 w:were:8 w:weten:21 w:what:-12 w:whether:-6 w:why:-6
w:wie:-42 w:wij:27 w:will:-9 w:winding:-16 w:wir:-12 w:wissen:-9 w:with:-22 w:without:-6 w:woensdag:33 w:wollen:-7
w:working:-8 w:would:-14 w:write:6 w:wsnp:10 w:wurde:14 w:yo:13 w:you:15 w:your:-33 w:yours:8 w:zaak:-7 w:zeige:8
w:zeit:-11 w:zelf:26 w:zero:-7 w:zes:-10 w:zijn:15 w:zit:9 w:zitten:-8 w:zur:-10 w:zusammen:8 w:zwanzig:12
w:zwart:33
"""
