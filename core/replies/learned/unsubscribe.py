"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -2.21
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:-63 ?all:14 ?back:7 ?copy:-10 ?d.FREIGHT:-6 ?difference:-11 ?lawyer:-9 ?legal:-9 ?mine:-31 ?moves:-17 ?not:-53
?question:-21 ?redirect:-11 ?stop:12 b:00000_00:18 b:00000_will:7 b:0000_0000:-6 b:0000_and:-15 b:0000_foi:13
b:0000_is:7 b:0000_la:-7 b:0000_que:-7 b:0000_schriftlich:-6 b:0000_wurde:-29 b:000_00:-37 b:000_0:-9 b:000_euro:9
b:000_euros:26 b:00_%:-8 b:00_00000:-11 b:00_0000:21 b:00_000:-8 b:00_00:-20 b:00_de:-20 b:00_decembre:24
b:00_est:-9 b:00_et:-14 b:00_january:-6 b:00_november:-11 b:00_novembre:24 b:00_octobre:10 b:00_of:13
b:00_oktober:15 b:00_on:-9 b:00_op:8 b:00_september:32 b:0_%:-15 b:0_000:-33 b:0_00:-14 b:0_0:-20 b:0_de:-6
b:0_december:-15 b:0_el:-20 b:0_is:32 b:0_lo:22 b:0_oktober:-13 b:0_staat:28 b:0_und:29 b:0_van:31
b:aan_concurrente:-15 b:aan_de:10 b:abogado_de:17 b:about_it:17 b:act_for:-7 b:address_and:-12 b:address_from:9
b:administrador_da:9 b:administrador_judicial:-7 b:ai_fait:21 b:al_00:-6 b:al_passivo:20 b:all_amministrazione:12
b:all_further:-6 b:alla_societa:14 b:alle_00:-6 b:als_curator:8 b:als_xrechnung:-10 b:am_00:10 b:am_the:-9
b:ammessa_all:12 b:amministrazione_straordinaria:8 b:ammissione_al:9 b:an_die:-8 b:an_interim:12 b:and_do:40
b:and_not:-6 b:and_our:-8 b:and_stop:-9 b:and_the:-13 b:and_we:8 b:antes_de:-10 b:any_more:17 b:apertura_della:10
b:appoint_administrators:12 b:aqui_ee:-9 b:are_not:16 b:are_paid:-8 b:art_000:-8 b:at_present:-9 b:at_this:6
b:au_00:19 b:au_prochain:19 b:aujourd_hui:8 b:automatic_stay:-11 b:avec_le:-11 b:avec_notre:21 b:avis_de:-7
b:avisos_automaticos:41 b:azioni_esecutive:-6 b:baja_de:-9 b:bande_de:6 b:bando_de:28 b:be_defended:-8 b:bei_uns:-9
b:beim_insolvenzgericht:31 b:beschluss_des:-6 b:betaling_van:14 b:bij_de:22 b:bis_00:-6 b:bis_zum:-6 b:bitte_an:-6
b:bitte_die:-10 b:bitte_loschen:-19 b:bom_dia:9 b:buenos_dias:-11 b:by_the:-11 b:carta_de:-6 b:case_no:-8
b:ce_matin:21 b:ce_message:-9 b:che_il:-8 b:chiedo_la:6 b:chorus_pro:-11 b:cleared_by:-6 b:client_denies:-7
b:close_the:-7 b:collect_prepetition:13 b:com_minha:7 b:com_os:23 b:comercio_de:-9 b:comunico_que:-10
b:con_decreto:11 b:con_el:-11 b:con_la:-15 b:con_mi:23 b:conducteur_de:-9 b:contact_met:21 b:correio_eletronico:36
b:correspondence_to:-8 b:court_for:14 b:credit_control:59 b:creditors_are:14 b:creditors_voluntary:-10
b:creditos_ee:17 b:cualquier_comunicacion:-9 b:da_insolvencia:9 b:da_lista:-18 b:da_vossa:24 b:dai_vostri:8
b:dal_tribunale:13 b:damen_und:8 b:dank_fur:-9 b:darauf_hin:7 b:das_insolvenzverfahren:-6 b:dass_ich:12 b:dat_er:-11
b:date_de:-6 b:de_00:48 b:de_0:-19 b:de_baja:-18 b:de_betaling:-19 b:de_bijlage:-8 b:de_cesser:8 b:de_cobranca:23
b:de_comercio:-9 b:de_creditos:7 b:de_ecrire:20 b:de_empresa:-36 b:de_enero:6 b:de_factuur:-13 b:de_garantie:-8
b:de_la:-15 b:de_los:-9 b:de_mi:12 b:de_ne:15 b:de_nous:-7 b:de_octubre:-11 b:de_ondernemingsrechtbank:10
b:de_opschorting:14 b:de_pago:16 b:de_politie:8 b:de_proveedores:-12 b:de_que:6 b:de_rechter:-6 b:de_su:11
b:de_sus:22 b:de_toute:21 b:de_travaux:-9 b:de_verificacion:-12 b:de_virement:-6 b:de_voces:29 b:de_vos:27
b:de_votre:22 b:de_vous:-6 b:dear_creditor:13 b:dear_sirs:-8 b:declarada_insolvencia:6 b:defended_and:-7
b:dejen_de:13 b:del_00:6 b:del_vostro:-6 b:dem_nachsten:23 b:den_antrag:-20 b:denies_that:-7 b:depuis_le:13
b:derzeit_nicht:25 b:des_amtsgerichts:-6 b:deux_factures:17 b:devant_le:-7 b:devem_ser:17 b:di_000:6
b:di_ammissione:9 b:di_non:12 b:die_rechnung:-8 b:die_rechnungen:-6 b:direccion_de:21 b:direct_all:-6
b:dirijanse_@:-9 b:district_of:14 b:do_0:-8 b:do_grupo:-6 b:do_not:37 b:domanda_di:23 b:door_de:-6 b:drie_keer:-14
b:du_tout:19 b:ecrivez_plus:10 b:ee_de:11 b:ee_dovuto:18 b:ee_in:-8 b:ee_quello:23 b:ee_stata:-6 b:ee_stato:-7
b:een_keer:6 b:een_procedure:17 b:een_rekeningoverzicht:-7 b:el_00:-7 b:el_0:-16 b:el_correo:7 b:el_juzgado:9
b:el_martes:9 b:el_pedido:19 b:el_precio:21 b:el_que:15 b:el_viernes:-10 b:em_nome:25 b:em_tribunal:-10
b:emailing_me:7 b:en_0:-10 b:en_la:16 b:en_liquidation:12 b:en_manos:-9 b:en_nombre:15 b:en_su:-26 b:entro_fine:6
b:es_que:-6 b:es_reicht:14 b:est_la:7 b:esta_direccion:17 b:esta_pagado:7 b:este_correo:12 b:este_despacho:-15
b:este_mes:-11 b:et_le:-12 b:ete_payee:-20 b:faillissement_van:-14 b:faillissement_verklaard:9 b:fait_le:23
b:falem_com:-10 b:fattura_non:-6 b:favor_cancelar:-6 b:fecha_de:-9 b:fehlt_uns:-9 b:fine_mese:6 b:first_week:-6
b:foi_declarada:8 b:fois_que:7 b:for_0:-9 b:for_the:22 b:for_these:11 b:for_this:-7 b:fordern_sie:6
b:forderungen_sind:-6 b:freigegeben_und:25 b:from_your:16 b:fs_00:8 b:fur_ihre:-9 b:further_correspondence:-8
b:garantie_de:-8 b:geachte_crediteur:-9 b:geehrte_damen:8 b:geehrter_herr:12 b:geen_herinneringen:-12 b:geen_mails:6
b:gerechtelijke_reorganisatie:14 b:graag_een:-9 b:gracias_por:-9 b:guten_morgen:6 b:guten_tag:-6 b:ha_gia:10
b:has_been:-17 b:hasta_que:14 b:hat_mir:-20 b:have_asked:13 b:have_nothing:-6 b:heeft_de:-7 b:heer_mevrouw:16
b:hemos_presentado:-6 b:herren_wir:7 b:het_faillissement:-14 b:high_court:13 b:hin_dass:7 b:horen_sie:7
b:ich_muss:-21 b:ich_nicht:10 b:ich_noch:32 b:ihre_mail:-10 b:ik_ben:-15 b:ik_heb:-25 b:ik_kan:-6 b:ik_krijg:29
b:ik_stel:21 b:ik_werk:23 b:il_est:13 b:il_liquidatore:10 b:il_vostro:-16 b:in_amministrazione:-7 b:in_creditors:-9
b:in_de:-17 b:in_difetto:8 b:in_het:-11 b:in_ruhe:8 b:in_staat:7 b:in_the:-14 b:indienen_via:10 b:informamos_de:-6
b:informamos_que:20 b:insolvencia_da:-6 b:insolvencia_de:9 b:insolvenzverfahren_eroffnet:-6 b:intention_to:12
b:interim_moratorium:12 b:invoice_and:18 b:is_er:-26 b:is_in:12 b:is_niet:15 b:is_not:-9 b:is_op:30 b:ist_bei:-8
b:ist_freigegeben:-9 b:ist_nichts:23 b:ja_falei:16 b:jaar_niet:29 b:je_ne:-10 b:je_vous:29 b:judiciaire_depuis:13
b:juizo_de:-9 b:juzgado_de:16 b:keine_mails:12 b:konnen_wir:-12 b:konnt_ihr:-18 b:kort_geding:17 b:kunt_mij:-7
b:kunt_uw:19 b:la_0000:-6 b:la_cancellazione:6 b:la_carta:26 b:la_compta:-20 b:la_contabilita:21 b:la_deuda:15
b:la_factura:-10 b:la_fattura:-9 b:la_liquidazione:-8 b:la_lista:8 b:la_pago:7 b:la_paix:9 b:la_proxima:28
b:la_reclamacion:-6 b:la_sarl:12 b:la_societe:-9 b:la_sua:-8 b:la_vs:6 b:las_dos:11 b:le_00:8 b:le_aviso:15
b:le_juge:15 b:le_numero:-11 b:le_service:6 b:le_tribunal:-13 b:le_virement:22 b:leitweg_id:-9 b:les_deux:21
b:les_informamos:-6 b:liquidation_judiciaire:13 b:liquidatore_nominato:13 b:liquidazione_giudiziale:-7
b:lista_de:-16 b:los_avisos:20 b:loschen_sie:-17 b:madame_monsieur:-11 b:mag_ik:16 b:mail_da:28 b:mail_de:22
b:mailen_?:-7 b:mails_meer:6 b:mails_mehr:18 b:maken_we:-6 b:me_de:-6 b:me_escrevam:23 b:me_escribais:24
b:me_escriban:18 b:me_ha:-12 b:me_off:7 b:meer_mailen:6 b:meer_te:-11 b:meer_van:19 b:merci_de:8 b:met_die:8
b:met_een:15 b:met_mailen:8 b:meu_advogado:-14 b:meu_email:30 b:meu_nome:-30 b:mi_cliente:13 b:mia_assistita:18
b:mich_aus:7 b:mij_de:-8 b:mij_uit:7 b:mij_van:25 b:mijn_advocaat:12 b:mijn_cliente:-9 b:minha_cliente:7
b:minha_constituinte:-7 b:mir_die:-18 b:mit_beschluss:-6 b:mit_dem:27 b:moi_la:9 b:mon_avocat:14 b:mon_mail:25
b:my_solicitor:-6 b:naar_@:-7 b:nachsten_lauf:22 b:nao_ee:-9 b:nao_ha:-7 b:nao_quero:11 b:nao_reconhecemos:19
b:nao_sou:18 b:nao_temos:-8 b:nao_tenho:-12 b:nao_vou:9 b:ne_ecrivez:8 b:ne_plus:19 b:nehmen_sie:8 b:never_signed:7
b:nf_0000:-6 b:nicht_mehr:-23 b:nicht_weiter:18 b:nicht_zahlen:20 b:niet_meer:64 b:niet_worden:-6 b:no_00:-9
b:no_es:-7 b:no_llevo:-7 b:no_me:13 b:no_mesmo:28 b:no_nos:28 b:no_quiero:22 b:no_se:7 b:nog_een:10 b:nombre_de:20
b:nomeado_administrador:10 b:non_ee:-8 b:non_mi:22 b:non_ne:8 b:non_scrivetemi:6 b:non_so:-6 b:nos_autos:18
b:not_be:-6 b:not_the:16 b:not_to:-8 b:nota_de:-8 b:notice_of:12 b:notice_that:12 b:nous_est:23 b:nous_ne:-18
b:nous_vous:-6 b:novembre_0000:16 b:nu_echt:-13 b:nulla_ee:19 b:numero_engagement:-11 b:nutzung_meiner:14
b:of_intention:12 b:of_them:7 b:of_title:13 b:off_this:7 b:oktober_0000:10 b:on_0:11 b:on_file:-12 b:on_ne:9
b:on_the:8 b:on_your:-8 b:ondergetekende_tot:-11 b:one_more:-9 b:only_the:-6 b:ook_op:29 b:op_00:33 b:op_0:-24
b:op_de:-11 b:op_met:6 b:op_mijn:25 b:orden_de:31 b:over_de:17 b:overijssel_van:13 b:pagamento_di:6 b:pago_de:8
b:pago_el:9 b:paid_in:-13 b:paid_on:6 b:par_contre:20 b:par_mail:-8 b:para_@:-9 b:para_el:-20 b:para_este:26
b:para_reclamacao:8 b:pas_les:-18 b:pay_you:9 b:pedido_de:25 b:pedimos_que:24 b:per_il:-6 b:per_la:17 b:per_le:10
b:per_mail:21 b:petition_under:-9 b:piu_ricevere:9 b:please_remove:6 b:please_stop:19 b:please_take:14
b:please_write:-7 b:plus_adresser:6 b:por_correo:23 b:por_favor:36 b:por_la:-7 b:prazo_para:8 b:prega_di:16
b:prego_di:16 b:prepetition_claim:13 b:prijs_op:21 b:pro_avec:-10 b:procedure_de:-7 b:procedure_van:14
b:proferida_em:10 b:qu_il:12 b:qu_un:-8 b:qualquer_contato:22 b:que_cualquier:-10 b:que_haya:18 b:que_hemos:-6
b:que_je:-10 b:que_le:-6 b:que_les:9 b:que_me:13 b:que_nao:34 b:que_no:-9 b:que_nos:-8 b:que_se:-6 b:que_tem:-6
b:que_ustedes:-7 b:quero_receber:10 b:queste_mail:6 b:quitenme_de:6 b:rechnung_ist:12 b:rechtbank_overijssel:13
b:reclamacao_de:8 b:representacion_de:-6 b:retenue_de:-8 b:saisi_le:16 b:sale_el:9 b:saranno_pagate:17
b:schriftlich_zur:-6 b:scrivete_@:-7 b:scrivetemi_piu:6 b:se_que:33 b:section_000:13 b:seit_dem:-19 b:send_us:17
b:sentenca_de:-7 b:sentenca_proferida:10 b:set_to:-6 b:should_you:-8 b:si_insisten:14 b:si_prega:16
b:sido_nomeado:12 b:sie_auf:6 b:sie_bitte:34 b:sie_das:22 b:sie_konnen:27 b:sie_meine:8 b:sie_mir:-20 b:sie_sich:-6
b:sind_bis:-6 b:sind_wir:-21 b:sono_000:20 b:sono_il:9 b:staat_er:7 b:staat_van:7 b:stata_ammessa:12
b:statement_of:-7 b:status_cleared:-23 b:stellen_sie:30 b:stop_emailing:7 b:stop_sending:-7 b:sur_chorus:-11
b:tabelle_anzumelden:-6 b:take_notice:12 b:take_us:-13 b:tc_0:28 b:tendo_sido:10 b:tenho_como:-12 b:terecht_bij:-7
b:thank_you:-8 b:that_is:-8 b:that_on:13 b:that_the:-10 b:the_automatic:-10 b:the_bankruptcy:13 b:the_business:6
b:the_case:-6 b:the_debtor:13 b:the_district:14 b:the_high:13 b:the_liquidator:-8 b:the_minute:-17 b:the_new:-14
b:the_signed:-12 b:they_will:-8 b:this_address:8 b:this_invoice:14 b:this_is:-7 b:this_office:-6 b:three_times:13
b:to_@:-24 b:to_appoint:12 b:to_our:-14 b:to_pay:8 b:to_the:27 b:toglietemi_dai:7 b:tot_00:-6 b:tot_curator:-13
b:tot_het:19 b:tous_les:8 b:transferencia_de:6 b:tribunal_de:-14 b:tribunale_di:8 b:uit_uw:6 b:uitkering_aan:-15
b:ultima_vez:-23 b:un_delai:21 b:un_saludo:-6 b:und_herren:8 b:und_jetzt:-18 b:und_wird:-9 b:une_procedure:-7
b:unipessoal_lda:17 b:unser_mandant:6 b:update_your:-8 b:uw_bericht:-6 b:uw_factuur:-6 b:uw_vordering:8 b:van_00:13
b:van_0:-14 b:van_alle:17 b:van_de:7 b:van_die:16 b:van_faillissement:7 b:van_gerechtelijke:14
b:van_ondergetekende:12 b:van_uw:24 b:van_voor:16 b:verificacion_de:-12 b:verklaard_met:11 b:veux_plus:22
b:vf_00000:-9 b:vi_prego:14 b:via_@:18 b:vielen_dank:-9 b:virement_ce:24 b:voglio_piu:6 b:voluntary_liquidation:-11
b:voor_de:8 b:vos_messages:25 b:vos_rappels:21 b:vos_relances:17 b:vossa_parte:26 b:votre_facture:-14
b:vous_etes:-21 b:was_ich:13 b:we_act:-9 b:we_are:7 b:we_have:-9 b:we_maandag:-6 b:we_need:-12 b:we_will:9
b:week_of:-6 b:which_we:13 b:wij_hebben:-7 b:will_be:-15 b:will_pay:-18 b:wir_alles:6 b:wir_fordern:6 b:with_the:-11
b:wordt_niet:-6 b:would_you:8 b:write_to:-6 b:writing_to:14 b:ya_esta:18 b:ya_no:9 b:yo_no:13 b:you_by:-6
b:you_issue:-8 b:you_know:-6 b:you_lot:21 b:you_take:-16 b:you_will:22 b:your_claim:-9 b:your_reminder:-9
b:your_reminders:10 b:your_system:7 b:zu_unterlassen:9 b:zum_00:-8 b:zum_insolvenzverwalter:-6 b:zur_tabelle:-6
e:paid=day:39 e:paid=none:-40 e:promise=day:-12 e:promise=none:-21 f:_amount:-22 f:_day:-72 f:_invoice:-78 f:ack:-38
f:admin:-71 f:all:21 f:bounce:-40 f:closed:-6 f:copy:-61 f:d.CANCELLED:11 f:d.CONTRACT_TERMS:-22 f:d.DAMAGED:30
f:d.DUPLICATE_BILLING:-16 f:d.FREIGHT:-8 f:d.MISSING_DOCS:-21 f:d.NOT_OURS:8 f:d.PRICE_ERROR:25 f:d.QUALITY:-15
f:d.SERVICE_INCORRECT:16 f:d.STALE_INVOICE:-10 f:d.TAX:-11 f:demand:-28 f:difference:16 f:dispute:7 f:firm:-8
f:fix:-24 f:formal:-21 f:goods:-21 f:greeting:-30 f:hardship:-24 f:hold:-16 f:hope:-41 f:hostile:10 f:inclusive:-6
f:inject:-17 f:insolvency:-38 f:joke:-11 f:lawyer:-10 f:mine:44 f:moved:-53 f:n.QUANTITY_SHORT:-9 f:not:7
f:not_admin:-6 f:not_dispute:-11 f:not_gone:-17 f:not_hope:7 f:not_insolvency:-24 f:not_legal:6 f:not_ooo:-7
f:not_quality:14 f:not_stop:-26 f:once_funds:-15 f:ooo:-35 f:order:-40 f:others:7 f:paid:-30 f:part:-20 f:pay:-67
f:plan:-9 f:proof:-7 f:propose:-42 f:question:-14 f:r.DAMAGED:-14 f:r.FREIGHT:-37 f:r.LATE_FEE_CONTESTED:-8
f:r.LOST:-6 f:r.NOT_OURS:14 f:r.PRICE_ERROR:25 f:r.QUALITY:-21 f:r.WITHHOLDING:-10 f:redirect:63 f:refuse:-8
f:remittance:-24 f:rest:-13 f:run:-25 f:soon:-15 f:statement:-52 f:stop:168 f:unable:-11 f:until:-28 f:wait:-12
f:willpay:-59 i:acknowledgement:-30 i:acknowledgement=2:-30 i:bounce:-38 i:bounce=3:-38 i:copy_invoice_request:-45
i:copy_invoice_request=2:-6 i:copy_invoice_request=3:-39 i:dispute:-20 i:dispute=1:-7 i:dispute=2:12 i:dispute=3:-25
i:hardship:-15 i:hardship=3:-11 i:hostile:10 i:hostile=2:-9 i:hostile=3:18 i:insolvency:-32 i:insolvency=2:-27
i:insolvency=3:-6 i:invoice_admin:-50 i:invoice_admin=2:-6 i:invoice_admin=3:-44 i:legal:-58 i:legal=1:18
i:legal=2:-31 i:legal=3:-45 i:out_of_office:-32 i:out_of_office=3:-37 i:partial_payment:-6 i:payment_plan_request:-8
i:payment_plan_request=2:7 i:payment_plan_request=3:-15 i:promise_to_pay:-32 i:promise_to_pay=3:-31 i:question=2:10
i:question=3:-14 i:remittance_advice:-24 i:remittance_advice=3:-23 i:statement_request:-51 i:statement_request=2:-24
i:statement_request=3:-27 i:unsubscribe:287 i:unsubscribe=2:10 i:unsubscribe=3:276 i:wrong_contact:13
i:wrong_contact=1:17 i:wrong_contact=2:34 i:wrong_contact=3:-38 l:de:-52 l:en:60 l:es:-22 l:fr:-35 l:it:-75 l:nl:-59
l:pt:-39 n:0:-30 n:1:-86 n:2:-68 n:3:-16 n:4:-6 n:5:-6 n:6:-9 p:aanman:40 p:abbiam:-11 p:abmeld:6 p:abogad:6
p:absten:28 p:accoun:7 p:acepta:21 p:acusam:13 p:admini:-16 p:adress:27 p:advoga:-32 p:affair:-10 p:agrade:27
p:aktenz:32 p:aktull:-11 p:allega:-25 p:alsjeb:9 p:ammess:10 p:ammini:13 p:ammiss:9 p:amtsge:-7 p:analis:-24
p:angesc:17 p:anteri:-19 p:anweis:-6 p:anzume:-6 p:apertu:6 p:applic:-6 p:appoin:11 p:arbitr:-6 p:arregl:-6
p:asiste:-14 p:assist:9 p:assunt:12 p:attach:-8 p:audien:15 p:aufsch:-6 p:august:28 p:aujour:8 p:ausgeg:-23
p:ausser:-10 p:automa:40 p:autori:-10 p:avvoca:12 p:bankru:11 p:beantr:33 p:bearbe:-8 p:benoem:-6 p:berich:-8
p:beschl:-6 p:bestel:-6 p:betaal:25 p:betale:-7 p:betali:6 p:bijlag:14 p:bloque:8 p:bonifi:-17 p:bonjou:-24
p:buonas:-6 p:buongi:-7 p:caminh:28 p:cancel:6 p:centra:-17 p:cerrad:-12 p:chasin:-8 p:chauff:-6 p:chiama:8
p:claime:-8 p:cleare:-30 p:client:17 p:cobran:23 p:colleg:-7 p:comerc:10 p:commen:-7 p:commer:-11 p:commis:-7
p:commun:22 p:compen:-18 p:comple:-6 p:compre:-7 p:compro:-7 p:comuni:35 p:concer:7 p:concil:-18 p:concor:-7
p:concur:-32 p:condom:-6 p:conduc:-13 p:confer:-8 p:confor:-10 p:conoci:21 p:consen:22 p:consig:-6 p:consti:40
p:consum:-7 p:contab:-7 p:contac:34 p:contat:68 p:conten:7 p:contes:-6 p:contin:14 p:contra:-19 p:contro:44
p:correc:-9 p:correi:34 p:correo:17 p:corres:9 p:corrij:-6 p:cortes:40 p:counse:17 p:counte:-10 p:courri:13
p:credit:-28 p:cualqu:13 p:curato:-20 p:custom:-11 p:damage:14 p:declar:32 p:defend:-10 p:defens:-9 p:defini:14
p:delive:-9 p:demand:20 p:depose:-6 p:deposi:-9 p:dernie:6 p:derzei:15 p:desins:6 p:despac:9 p:destin:-6
p:devedo:-28 p:dezelf:28 p:difett:8 p:diffid:8 p:direct:15 p:dirett:17 p:dirigi:11 p:dissol:10 p:distri:11
p:divide:-9 p:docume:-11 p:domand:21 p:dunnin:-7 p:duplic:-7 p:ecrive:7 p:effett:21 p:eingeg:-9 p:electr:19
p:eletro:27 p:emaili:7 p:empres:-33 p:encarg:-9 p:encont:13 p:endere:-6 p:endlic:9 p:engage:-9 p:entreg:-14
p:enviar:-6 p:erinne:7 p:eroffn:-7 p:escrev:20 p:escrib:38 p:escrit:-10 p:esecut:-6 p:esegui:14 p:estamo:-10
p:exampl:-10 p:exclus:-9 p:execut:17 p:exoner:20 p:expres:23 p:extrac:-20 p:extraj:-7 p:extrat:-7 p:factur:-58
p:failli:-14 p:fattur:-13 p:fatura:-6 p:fiduci:21 p:follow:9 p:fornit:6 p:freige:18 p:freist:-9 p:furthe:10
p:geacht:-12 p:geehrt:8 p:gelief:6 p:geliev:-10 p:gentil:-12 p:gerant:14 p:gerech:13 p:gerich:-7 p:gescha:9
p:gesper:-10 p:gestio:-8 p:gestop:41 p:giudiz:-11 p:gracia:16 p:harass:10 p:helema:16 p:herinn:35 p:hierbi:40
p:hiermi:18 p:holdin:-6 p:hoogac:-9 p:huissi:15 p:immedi:15 p:includ:14 p:inclui:-7 p:inclus:-7 p:incluy:-6
p:indien:9 p:indiri:23 p:indivi:16 p:inform:-34 p:ingepl:-21 p:inizia:-6 p:injunc:-7 p:insinu:10 p:insist:37
p:insolv:21 p:instan:15 p:instru:-12 p:intent:10 p:interi:9 p:interp:11 p:interr:16 p:interv:12 p:invoic:-12
p:jahres:-8 p:januar:-8 p:kontak:14 p:kunfti:-6 p:labora:-25 p:leitwe:-9 p:letter:11 p:levere:-7 p:leveri:22
p:libera:-8 p:liefer:-8 p:limite:-19 p:liquid:-7 p:llevab:16 p:losche:-16 p:machin:22 p:mahnsc:9 p:mahnsp:-23
p:mailbo:-9 p:mailin:7 p:mainte:-14 p:mandan:27 p:mandar:8 p:mandat:-13 p:marque:15 p:materi:11 p:mattin:26
p:medewe:21 p:mensaj:-16 p:mercan:-10 p:messag:-9 p:mevrou:13 p:mitarb:-9 p:mogeli:14 p:moment:16 p:monito:-11
p:morato:12 p:mornin:-19 p:nachri:-7 p:nachst:12 p:namast:20 p:necesi:-8 p:necess:16 p:negoci:-7 p:nessun:-8
p:newsle:-23 p:nochma:-18 p:nomina:11 p:nosotr:21 p:notice:14 p:novemb:-9 p:nuestr:12 p:nutzun:17 p:obriga:10
p:octobr:8 p:octubr:-11 p:onderg:11 p:ondern:10 p:ontvan:-20 p:operat:12 p:opheff:25 p:oposic:-12 p:opscho:14
p:ordina:-11 p:overij:13 p:pagame:-9 p:paieme:-11 p:parasi:-6 p:parten:19 p:passiv:40 p:patien:6 p:paymen:-17
p:pedimo:14 p:person:18 p:pessoa:18 p:politi:7 p:poursu:14 p:prefer:24 p:pregre:15 p:prende:-7 p:prepet:13
p:prescr:-8 p:presen:-14 p:preten:21 p:prezad:-12 p:primer:27 p:privat:32 p:proced:6 p:procee:-8 p:proces:-32
p:procha:11 p:procur:16 p:produc:-14 p:profer:8 p:progra:-10 p:prohib:12 p:propos:11 p:proseg:23 p:protes:-19
p:provee:-22 p:proxim:24 p:qualit:7 p:qualqu:13 p:querel:-62 p:questi:-7 p:quiten:38 p:quotid:23 p:raadsm:-14
p:ragion:32 p:rappel:36 p:recebe:9 p:recebi:13 p:receca:-6 p:receiv:-7 p:rechaz:-6 p:rechnu:-25 p:rechte:-10
p:rechts:17 p:recibi:-6 p:recipi:26 p:reclam:32 p:reconh:19 p:record:-15 p:refere:-9 p:regist:-13 p:regola:15
p:rekeni:-13 p:relanc:21 p:releas:-18 p:remete:27 p:remove:7 p:reorga:13 p:repond:-8 p:repres:-11 p:requet:6
p:resolv:-6 p:respon:24 p:retenu:-8 p:riceve:13 p:richie:13 p:ripart:12 p:rispon:-10 p:risult:-6 p:rivolg:11
p:saldat:-6 p:sarann:16 p:schick:-25 p:schnel:-8 p:schrei:60 p:schrif:-8 p:schrij:12 p:schuld:-30 p:scritt:9
p:scrive:15 p:sectio:13 p:segund:-11 p:semain:6 p:sendin:-7 p:senhor:22 p:senten:16 p:septem:7 p:septie:-10
p:servic:-10 p:serviz:-7 p:setemb:-6 p:seulem:-20 p:siempr:31 p:signat:10 p:signor:-8 p:simple:-6 p:sistem:-21
p:smette:6 p:socied:-7 p:softwa:24 p:solang:-9 p:solici:32 p:sollec:36 p:sollic:6 p:sospen:30 p:souhai:20
p:staffi:15 p:statem:-11 p:statut:13 p:stelle:57 p:steurb:-7 p:straor:7 p:streic:8 p:succes:16 p:suppli:-13
p:suppri:6 p:system:-23 p:tabell:-6 p:telefo:32 p:telemo:6 p:teleph:23 p:tenemo:-7 p:terech:-7 p:toglie:14
p:trabal:-18 p:transf:-12 p:trasme:9 p:travau:-10 p:ubersc:-20 p:uiterl:7 p:uitker:-15 p:uitsch:-28 p:ulteri:17
p:unipes:17 p:unsere:14 p:unsubs:-6 p:unterl:14 p:unters:16 p:ustede:-12 p:vandaa:-16 p:vendre:-21 p:venerd:-16
p:vennoo:19 p:verder:43 p:verifi:-15 p:versch:-7 p:vertei:6 p:verwac:-17 p:verwij:35 p:verzoe:20 p:verzog:-8
p:veuill:20 p:vierne:-10 p:vireme:28 p:volgen:-10 p:volunt:-8 p:voorbe:14 p:voorta:13 p:vuelva:7 p:vuestr:20
p:websit:-10 p:weiter:12 p:woensd:-19 p:writin:13 p:wunsch:6 p:xrechn:-10 p:zahlun:-19 p:zustan:-6 s:00000:-17
s:0000:-56 s:000:-9 s:00:-24 s:0:-11 s:aanmaning:-10 s:aberto:14 s:account:-20 s:action:-8 s:afmelden:8 s:al:35
s:amministrazione:11 s:antw:-7 s:antwoord:-12 s:antwort:-16 s:assunto:-9 s:atraso:10 s:automatic:-7 s:automatica:-36
s:automatique:-13 s:automatisch:-12 s:av:29 s:avviso:-7 s:aw:-30 s:baja:12 s:balance:-6 s:boleto:-6 s:bv:-13
s:case:12 s:charges:17 s:client:-8 s:cliente:-6 s:conta:-6 s:da:-7 s:delivery:-7 s:deuda:-7 s:diffida:22
s:divida:-10 s:do:-6 s:dossier:-7 s:due:-8 s:erinnerung:-11 s:estado:-13 s:extrajudicial:-7 s:factura:6
s:facturas:-6 s:facture:-14 s:faillissement:6 s:fallimento:14 s:fattura:-9 s:fatura:19 s:fw:-10 s:fwd:-13
s:giudiziale:12 s:hb:8 s:herinnering:-33 s:hotel:27 s:in:-17 s:inc:14 s:insolvencia:7 s:insolvenzverfahren:-6
s:invoice:-30 s:invoices:-18 s:laatste:-8 s:lda:-15 s:lembrete:30 s:letzte:34 s:lf:-15 s:liquidazione:25 s:ltda:6
s:lv:-7 s:mahnung:18 s:mail:17 s:mails:38 s:me:7 s:newsletter:-12 s:notificacao:15 s:of:-23 s:oficina:25 s:oi:12
s:on:-19 s:op:-10 s:openstaande:-30 s:opposizione:6 s:our:-8 s:partite:-8 s:past:-9 s:pc:-13 s:posten:-29
s:processo:12 s:rappel:-21 s:re:-80 s:rechnung:-7 s:reclamacion:-7 s:relance:11 s:reminder:31 s:reply:-7
s:reponse:-13 s:resposta:-6 s:respuesta:-20 s:richiesta:24 s:risposta:-9 s:rm:14 s:sa:22 s:saldo:-18 s:sarl:12
s:sb:-15 s:scadute:-8 s:sender:-6 s:solleciti:36 s:sollecito:-51 s:sommatie:-6 s:statement:-8 s:straordinaria:11
s:system:-8 s:tc:29 s:tischlerei:-6 s:to:-7 s:transportes:-6 s:unsubscribe:35 s:uw:-15 s:vale:30 s:vencida:-12
s:vencido:-6 s:vos:13 s:votre:-8 s:vs:-7 s:wg:-6 s:your:-8 s:zahlungserinnerung:-14 w:!:-26 w:%:-23 w:00000:-36
w:0000:-68 w:000:-26 w:00:-45 w:0:-41 w:?:-63 w:@:-67 w:aanmaningen:39 w:ab:26 w:abbiamo:-11 w:aberto:18
w:abmelden:6 w:abogado:13 w:abogados:-6 w:about:15 w:acao:-6 w:access:-7 w:accounts:12 w:acepto:22 w:acusamos:13
w:ademas:9 w:administracion:-6 w:administrador:-9 w:administrators:12 w:adresse:17 w:advogada:-26 w:advogados:-7
w:affairs:-9 w:again:35 w:agents:-6 w:agora:-9 w:ai:16 w:aktenzeichen:32 w:aktull:-6 w:aktullen:-10 w:al:24 w:all:14
w:alla:27 w:alle:32 w:als:17 w:alsjeblieft:9 w:also:23 w:am:-11 w:amanha:-7 w:ammessa:12 w:amministratore:12
w:ammissione:9 w:amtsgerichts:-6 w:an:-28 w:ancora:-63 w:and:10 w:anrufe:9 w:anterior:-10 w:anteriores:-7
w:antes:-12 w:antrag:-21 w:any:35 w:anzumelden:-6 w:ao:-17 w:aos:7 w:apenas:20 w:apertura:6 w:appena:-27
w:appoint:12 w:approved:-7 w:apres:-6 w:april:-6 w:aqui:-14 w:art:-6 w:as:-13 w:asdf:-9 w:asistente:-14 w:asked:10
w:assistita:18 w:assunto:19 w:assuntos:-7 w:asunto:18 w:at:-22 w:ate:-11 w:attached:-8 w:atto:24 w:au:24 w:aub:11
w:audience:17 w:augustus:28 w:aujourd:8 w:aus:7 w:ausgeglichen:-23 w:automatic:-10 w:automatici:11 w:automatico:-13
w:automaticos:41 w:automatische:-23 w:autos:18 w:avant:-11 w:avis:-7 w:aviso:14 w:avisos:35 w:avocat:8 w:avv:10
w:avvocato:12 w:away:7 w:azioni:-6 w:baja:6 w:banca:-7 w:banco:-9 w:bande:7 w:bando:28 w:bank:-7 w:bankruptcy:13
w:basta:9 w:be:-12 w:been:-24 w:before:-14 w:bei:-14 w:beide:28 w:beim:21 w:being:14 w:beleg:6 w:bellen:-10
w:below:-6 w:ben:-18 w:bene:-6 w:bericht:-14 w:berichten:6 w:beschluss:-6 w:betaald:35 w:betalen:-7 w:betaling:-10
w:betalingsherinneringen:21 w:bien:-20 w:bij:22 w:bijlage:-9 w:bin:-9 w:binnen:-7 w:bis:-17 w:bitte:51 w:bleibt:-10
w:block:-12 w:boa:-11 w:bom:8 w:bonifico:-13 w:bonjour:-24 w:buenos:-11 w:buonasera:-6 w:buongiorno:-7 w:buro:-6
w:bv:-14 w:by:22 w:calls:15 w:camila:-7 w:caminhao:29 w:camion:-7 w:can:-9 w:cancel:18 w:cancellatemi:7
w:cancellazione:9 w:car:-20 w:card:-17 w:carico:8 w:carta:15 w:case:-16 w:caso:-7 w:cassa:-7 w:catar:35 w:ce:16
w:cease:30 w:celle:14 w:central:-9 w:centro:-7 w:certo:-26 w:cessar:22 w:cessem:11 w:cesser:10 w:cessez:7 w:cet:-17
w:chasing:-8 w:che:-20 w:chez:19 w:chorus:-11 w:claimed:-8 w:cleared:-30 w:client:-7 w:cliente:20 w:close:-8
w:closed:6 w:cnpj:12 w:co:8 w:cobranca:19 w:collega:-7 w:com:-46 w:comercial:19 w:comercio:-9 w:communication:25
w:como:-32 w:companies:7 w:compensada:-13 w:compta:-20 w:comunicacion:-8 w:comunicazioni:21 w:comunidad:-7 w:con:21
w:concerne:8 w:concurrente:-15 w:concurso:-9 w:concursos:-6 w:condominio:-6 w:conducteur:-9 w:conocimiento:21
w:consta:-10 w:constituinte:-7 w:consumo:-6 w:conta:-10 w:contabilita:21 w:contabilizada:-13 w:contact:24
w:contacte:-8 w:contas:-6 w:contato:36 w:contatos:6 w:contatti:8 w:contesto:22 w:contra:-6 w:contrat:-6
w:contrato:-12 w:contre:19 w:contro:20 w:control:59 w:correcao:-6 w:correio:34 w:correo:15 w:correos:17
w:correspondentie:15 w:cortesemente:16 w:cortesia:24 w:cosa:-6 w:could:-6 w:counsel:17 w:counterclaim:-8
w:courriels:8 w:course:-9 w:court:33 w:credit:55 w:crediteur:-9 w:crediti:-8 w:credito:-13 w:creditor:12
w:creditori:-10 w:cualquier:13 w:cuando:-6 w:curator:-23 w:customer:-9 w:da:42 w:dag:-7 w:dagen:-6 w:dagvaarden:-6
w:dagvaarding:7 w:dai:33 w:dal:10 w:damages:14 w:damen:8 w:dan:-12 w:dank:-47 w:dann:-7 w:dans:7 w:darauf:7 w:das:15
w:dass:-10 w:dat:-17 w:data:-8 w:date:-16 w:days:-12 w:dear:57 w:debito:21 w:debo:22 w:debt:-9 w:debtor:13
w:december:-26 w:decembre:22 w:decreto:6 w:deel:-15 w:defended:-8 w:deixem:28 w:dejen:13 w:delai:20 w:della:-7
w:dem:12 w:demand:13 w:demanda:25 w:den:-28 w:denies:-7 w:deposee:-11 w:depuis:8 w:der:-39 w:derzeit:15 w:des:-23
w:despacho:9 w:dessa:20 w:dessus:-8 w:deux:17 w:devant:-9 w:deve:17 w:devem:19 w:dez:32 w:deze:-6 w:dezelfde:28
w:di:33 w:dia:-7 w:dias:-14 w:dice:-8 w:did:-6 w:die:-13 w:diese:24 w:difetto:8 w:direct:-6 w:dirigidas:20
w:dirigirse:-8 w:district:13 w:dit:26 w:dividend:-9 w:do:29 w:doit:-11 w:domanda:23 w:don:-6 w:done:6 w:dono:42
w:door:-11 w:dos:11 w:dovuto:18 w:down:-7 w:drie:-17 w:due:-16 w:dunning:-7 w:dus:-33 w:echt:-16 w:ecrire:32
w:ecrivez:7 w:een:-10 w:eens:-8 w:eh:6 w:ein:17 w:eine:6 w:einem:-8 w:einer:13 w:eingegangen:-8 w:either:22 w:el:-10
w:eletronico:35 w:ellos:23 w:em:-8 w:email:52 w:emailing:7 w:emails:31 w:empresa:-32 w:encontra:19 w:endereco:-6
w:endlich:9 w:enero:-13 w:engagement:-11 w:entao:-11 w:entra:-7 w:entrega:-8 w:entro:8 w:enviar:-13 w:envio:-20
w:envios:24 w:er:-38 w:erbij:-9 w:eruit:30 w:es:-54 w:esa:-8 w:escrevam:23 w:escriba:-16 w:escribais:24
w:escriban:18 w:escrito:-6 w:esecutive:-6 w:eseguito:14 w:essere:-15 w:est:-15 w:esta:-19 w:estado:-13 w:estamos:-10
w:estan:-11 w:estao:19 w:este:29 w:esto:8 w:estoy:-7 w:etait:-18 w:ete:-22 w:etes:-21 w:etre:-13 w:eu:-11 w:euch:-13
w:eur:-9 w:euros:25 w:ex:15 w:example:-10 w:execution:18 w:existe:-12 w:exmos:29 w:extracto:-20 w:extrajudicial:-7
w:extrato:-7 w:factura:-24 w:facturas:-28 w:facture:-10 w:facturen:-8 w:factures:13 w:factuur:-25 w:faillissement:-6
w:fait:22 w:falei:16 w:falem:-10 w:fattura:-15 w:fatture:-18 w:fatura:-13 w:favor:32 w:faz:6 w:fecha:-11 w:fehlt:-10
w:ficam:19 w:fiduciario:22 w:figura:-13 w:file:-17 w:filed:16 w:fin:-15 w:firma:-6 w:first:-7 w:five:-10 w:foi:-15
w:fois:9 w:following:9 w:foram:-7 w:force:11 w:fordern:6 w:form:-13 w:forma:-10 w:fornitore:-6 w:foutez:7 w:fr:-10
w:frau:-15 w:freigegeben:18 w:freistellungsbescheinigung:-9 w:friday:-7 w:from:12 w:fs:8 w:fue:22 w:fui:-7
w:fuori:13 w:further:10 w:gaat:-11 w:garantie:-8 w:gdpr:7 w:ge:10 w:geachte:-12 w:gedaan:11 w:geding:17 w:geen:-8
w:geht:-8 w:geldt:-8 w:gelieve:-10 w:gent:-6 w:gentile:-7 w:gerante:14 w:gerechtelijke:14 w:gericht:-8 w:gesagt:-20
w:gesperrt:-10 w:gestopt:41 w:get:18 w:gia:16 w:giorni:-6 w:giudiziale:-8 w:glaubiger:-6 w:gli:24 w:gmbh:-6 w:go:-6
w:going:-7 w:graag:26 w:gracias:16 w:group:18 w:groupe:20 w:ha:-43 w:haal:31 w:haar:18 w:habe:-15 w:had:-6
w:hadden:-14 w:halen:25 w:hallo:-6 w:harassment:10 w:has:-17 w:hat:-23 w:have:14 w:hay:-9 w:haya:18 w:heb:-24
w:hebben:-8 w:hebt:-6 w:heeft:18 w:helemaal:16 w:hem:-21 w:hemos:-12 w:here:-7 w:hereby:8 w:herinnering:26
w:herinneringen:10 w:herren:6 w:herrn:9 w:het:25 w:heute:-23 w:hi:-19 w:hier:-55 w:hierbij:40 w:hiermit:18 w:high:13
w:hij:-6 w:hin:7 w:ho:13 w:hoe:-9 w:hoeft:-21 w:hoi:-24 w:hola:-7 w:holding:-6 w:hoor:-25 w:horas:23 w:horen:33
w:hotel:23 w:house:8 w:hr:-7 w:hui:8 w:huissier:15 w:ich:-6 w:id:-9 w:iedere:31 w:ignore:-9 w:ihnen:18 w:ihr:-42
w:ihre:-27 w:ihrem:9 w:ihrer:14 w:ii:-7 w:ik:22 w:ils:8 w:im:-43 w:in:-13 w:including:14 w:incluye:-6 w:indienen:9
w:indirizzo:23 w:informamos:15 w:information:-18 w:informo:-6 w:ingepland:-21 w:injuncao:-6 w:insisten:14
w:insolvent:6 w:insolvente:43 w:insolvenzgericht:13 w:insolvenzverfahren:-6 w:insolvenzverwalter:-7 w:intention:12
w:interim:12 w:invii:13 w:invito:31 w:invoice:8 w:invoices:-20 w:io:-9 w:is:-17 w:issue:-9 w:ist:-33 w:it:14
w:items:-10 w:ja:28 w:jaar:33 w:january:-10 w:je:-10 w:jede:6 w:jeden:37 w:jefe:6 w:jetzt:-17 w:joint:-6
w:judiciaire:9 w:judicial:-8 w:juge:15 w:juizo:-9 w:juli:-8 w:jullie:-20 w:june:10 w:junio:-9 w:junta:26 w:jusqu:16
w:just:-10 w:justificante:6 w:kan:-10 w:kann:18 w:karin:17 w:keer:-6 w:keine:-11 w:keinen:-18 w:kindly:22 w:klacht:9
w:know:-8 w:kommen:26 w:kommt:-10 w:konnen:13 w:konnt:-32 w:kontaktaufnahme:7 w:kort:16 w:kr:-16 w:krijg:27
w:kunde:-11 w:kunnen:-7 w:la:-23 w:laat:10 w:lang:29 w:langer:7 w:lassen:22 w:lasst:7 w:lauf:22 w:laura:-12
w:lavoro:-6 w:le:25 w:ledger:-8 w:leeg:17 w:lei:26 w:leitweg:-9 w:les:-15 w:letters:11 w:lettre:-16 w:leveren:-7
w:lic:25 w:liebes:-15 w:liegt:-8 w:lien:-13 w:liguem:23 w:limited:-19 w:liquidation:8 w:liquidator:-8
w:liquidatore:10 w:liquidazione:-14 w:list:16 w:llego:-6 w:llevo:-9 w:llp:14 w:load:-17 w:look:-6 w:loschen:-16
w:lot:15 w:lui:10 w:lunedi:-7 w:ma:-6 w:maar:-25 w:machine:25 w:mag:12 w:mahnschreiben:9 w:mahnungen:6 w:mail:-16
w:mailbox:-9 w:mailen:16 w:mails:65 w:maintenance:-12 w:mais:64 w:maitre:-6 w:maken:-9 w:mandant:6 w:mandante:20
w:mandanten:6 w:mandantin:6 w:mandar:9 w:mandarmi:6 w:manos:-9 w:marta:-6 w:martes:9 w:marzo:-6 w:mas:-7 w:mate:16
w:material:-6 w:matin:20 w:mayor:-11 w:md:-6 w:me:58 w:medio:-9 w:meer:13 w:mehr:-7 w:mein:-16 w:meine:12
w:meiner:20 w:mensaje:-20 w:mensen:19 w:merci:7 w:mes:-13 w:mesmo:23 w:message:-17 w:messages:7 w:met:31 w:meu:26
w:mevrouw:13 w:mezzo:26 w:mi:29 w:mia:16 w:mij:26 w:mijn:21 w:mimit:12 w:mine:9 w:minha:-31 w:minute:-17 w:mire:-7
w:mismo:-6 w:mitarbeiter:-9 w:mo:23 w:moet:-6 w:moeten:-10 w:mogelijk:14 w:moi:14 w:mois:-7 w:momento:19 w:mon:40
w:money:8 w:montag:16 w:moratorium:12 w:more:6 w:morgen:-16 w:morning:-19 w:motivo:-8 w:moved:-6 w:mr:-19 w:ms:17
w:muss:-21 w:must:8 w:my:41 w:na:-40 w:naar:-25 w:nachricht:-7 w:nachsten:15 w:nada:21 w:namaste:20 w:namens:15
w:nao:19 w:necesitamos:-7 w:need:-14 w:nehmen:11 w:nei:28 w:nem:15 w:nessun:23 w:net:-14 w:never:11 w:new:-17
w:newsletter:-23 w:nf:-12 w:ni:31 w:nicht:8 w:nichts:14 w:niet:25 w:niets:-16 w:niks:-8 w:nix:-15 w:no:-6 w:noch:28
w:nochmal:-18 w:nog:-12 w:noite:-8 w:nombre:14 w:nome:-13 w:nomeado:8 w:nominato:10 w:non:43 w:nos:15 w:nosotros:21
w:nosso:15 w:nostro:-6 w:not:-10 w:nota:-14 w:note:-23 w:noted:-11 w:notice:15 w:notificacao:13 w:nous:-12 w:nova:-9
w:november:-26 w:novembre:20 w:now:-9 w:nu:7 w:nuestra:-8 w:nuestro:18 w:nuevo:-7 w:nulla:18 w:numero:-6 w:nunca:20
w:nutzung:17 w:obrigada:12 w:occupe:19 w:octobre:8 w:octubre:-11 w:off:-31 w:office:-7 w:ogni:21 w:oi:-7 w:ok:-9
w:om:16 w:on:-15 w:onder:-11 w:ondergetekende:11 w:ondernemingsrechtbank:10 w:one:-11 w:only:-9 w:ons:22
w:ontvangen:-13 w:onze:17 w:ook:36 w:op:25 w:opheffing:25 w:oposicion:-10 w:opschorting:14 w:or:24 w:ora:6
w:orden:30 w:ore:16 w:os:22 w:ou:-30 w:our:-26 w:outra:-6 w:outro:20 w:overijssel:13 w:own:19 w:pa:-7 w:pace:-7
w:paga:-6 w:pagare:-7 w:pagata:6 w:pagate:13 w:pago:-9 w:paguei:6 w:paid:-9 w:paiement:-8 w:paix:9 w:par:-18
w:para:25 w:parada:-11 w:parasites:-6 w:parem:7 w:parte:8 w:partent:19 w:pas:-45 w:passivo:40 w:pay:-16 w:payee:-22
w:payment:-17 w:pdf:-23 w:pedido:33 w:pedimos:14 w:pela:19 w:pelo:-11 w:per:51 w:personal:9 w:pessoal:17 w:peut:17
w:pg:-8 w:piu:30 w:please:12 w:pls:-16 w:plus:26 w:politie:8 w:por:17 w:portal:-15 w:post:23 w:posten:-29 w:pour:15
w:poursuites:10 w:practice:7 w:pre:-11 w:precio:21 w:prega:16 w:prego:18 w:prepetition:13 w:presa:-6 w:present:-9
w:presentado:-7 w:presso:16 w:prezados:-9 w:prijs:53 w:prima:-6 w:primera:17 w:privatinsolvenz:31 w:pro:-19
w:proc:20 w:procedura:9 w:proceedings:-8 w:processo:-33 w:prochain:15 w:proferida:8 w:profit:-7 w:prohibits:-9
w:propria:-8 w:proseguire:24 w:protesto:-6 w:proveedor:-7 w:proveedores:-15 w:proxima:30 w:puede:-17 w:qual:23
w:quale:18 w:qualquer:13 w:quando:-9 w:que:12 w:queda:-9 w:queja:-8 w:quello:21 w:querem:-6 w:quero:13 w:quest:22
w:questo:30 w:qui:-8 w:quiero:22 w:quindi:13 w:quitenme:6 w:quitte:-8 w:quota:6 w:raadsman:-14 w:rappels:25 w:raus:6
w:receber:10 w:recebimento:16 w:rececao:-6 w:received:-6 w:rechnung:-12 w:rechnungen:-13 w:rechter:-6
w:rechtstreeks:27 w:recibido:-6 w:recipient:30 w:reclamacion:-7 w:reconhecemos:19 w:recordatorios:-11 w:reference:-8
w:reicht:13 w:rekeningoverzicht:-8 w:relances:26 w:release:-17 w:remesa:-7 w:remeter:28 w:reminders:10 w:remove:14
w:reorganisatie:14 w:reply:-6 w:representacion:-6 w:requete:6 w:responder:9 w:retenue:-8 w:retour:-7 w:ricevere:13
w:richieste:13 w:rien:-6 w:ring:27 w:ritiro:8 w:robo:29 w:rosa:-6 w:ruego:17 w:ruhe:9 w:run:-13 w:sa:14 w:sache:14
w:sair:85 w:saisi:16 w:sala:14 w:sale:6 w:saludo:-6 w:sao:-42 w:sara:12 w:saranno:16 w:sarl:12 w:schicken:-25
w:schon:-23 w:schreiben:52 w:schriftlich:-6 w:schuldeisers:-17 w:scritto:9 w:scriva:23 w:scrivere:-9 w:scrivete:-10
w:scrivetemi:6 w:se:16 w:section:13 w:see:-10 w:seek:14 w:segnalazione:-6 w:segunda:-6 w:sehr:8 w:sei:27 w:seit:-21
w:sem:-21 w:semana:-9 w:sending:-7 w:senhores:23 w:sent:7 w:sentencia:18 w:september:15 w:septembre:-7
w:septiembre:-10 w:sera:15 w:service:-8 w:set:-11 w:setembro:-6 w:seu:-12 w:seulement:-20 w:sg:22 w:shop:8
w:should:-9 w:si:16 w:siamo:-8 w:sich:-12 w:sido:6 w:sie:12 w:siempre:31 w:siete:-9 w:sig:10 w:signed:-7 w:simon:7
w:sin:-10 w:since:-6 w:sind:9 w:sinds:6 w:sirs:-8 w:sistema:-21 w:sms:22 w:so:-12 w:sociedade:-7 w:societa:10
w:societe:-10 w:socio:13 w:socios:6 w:software:23 w:soit:-7 w:sol:-7 w:solange:-9 w:solicita:36 w:solleciti:21
w:sollecito:20 w:solo:-9 w:sommer:-16 w:sono:7 w:sont:15 w:sorry:-15 w:sou:11 w:souhaite:19 w:spa:21 w:staan:-9
w:staat:34 w:staffing:15 w:stata:-6 w:statement:-11 w:stato:-9 w:status:-34 w:statutory:14 w:stay:-11 w:stel:17
w:stellen:59 w:steurberater:-20 w:stop:15 w:straordinaria:8 w:streichen:6 w:studio:12 w:stuur:-9 w:stuurt:10 w:su:-9
w:sua:-16 w:suis:-7 w:sujet:6 w:sums:-8 w:supplied:-8 w:supprimez:6 w:sur:-16 w:sus:18 w:svp:10 w:swear:21 w:ta:-16
w:tabelle:-6 w:tag:19 w:taken:-6 w:tc:27 w:team:-16 w:tegen:19 w:telemovel:6 w:telephone:22 w:tem:24 w:temos:-11
w:tendo:10 w:teneis:-9 w:tenemos:-7 w:tenho:-13 w:ter:-10 w:terecht:-7 w:terug:-7 w:text:9 w:thank:-8 w:thanks:-7
w:that:-8 w:the:-52 w:their:17 w:them:7 w:then:-6 w:there:6 w:they:-8 w:third:6 w:this:-14 w:tiene:-9 w:time:14
w:times:10 w:tirem:35 w:title:13 w:titulo:20 w:to:-6 w:toda:27 w:todo:8 w:todos:-7 w:toglietemi:11 w:tot:12
w:total:-6 w:tous:7 w:tout:13 w:toute:18 w:trasmettere:11 w:trata:23 w:travaux:-10 w:tribunale:8 w:tudo:-30
w:tutte:-6 w:twee:25 w:uber:-8 w:uit:30 w:uiterlijk:7 w:uitkering:-15 w:ulteriori:17 w:ultima:-25 w:um:-61 w:un:-19
w:una:-57 w:unipessoal:17 w:uns:-12 w:unsere:-6 w:unseres:13 w:unsubscribe:-6 w:unterlassen:12 w:until:-8 w:up:27
w:update:-9 w:us:6 w:ustedes:-12 w:uw:9 w:va:-6 w:vai:-10 w:van:59 w:vandaag:-16 w:vanno:-8 w:vao:26 w:vcs:-25
w:ve:6 w:veio:20 w:vendor:-12 w:vendredi:-21 w:venerdi:-16 w:vennootschap:19 w:verdere:43 w:verificacion:-12
w:verteiler:6 w:verwijder:30 w:very:9 w:verzoek:21 w:veuillez:20 w:veux:22 w:vez:-10 w:vf:-10 w:vi:-20 w:vidal:-14
w:vielen:-9 w:viernes:-10 w:virement:32 w:voces:13 w:voglio:6 w:volgende:-9 w:volgt:-15 w:voluntary:-7 w:vom:-9
w:von:6 w:vonnis:26 w:voor:-8 w:voortaan:13 w:vor:-6 w:vordering:6 w:vorderingen:13 w:vos:65 w:vossa:25 w:vostri:9
w:vostro:-23 w:votre:27 w:vragen:11 w:vuestro:17 w:want:7 w:war:32 w:waren:8 w:was:15 w:we:10 w:website:-10 w:week:8
w:weg:-17 w:weiter:14 w:weitere:8 w:weiteren:6 w:went:9 w:werde:13 w:werden:-8 w:werk:22 w:what:-8 w:which:9
w:who:20 w:wie:-9 w:wij:-6 w:will:-32 w:wilt:15 w:wir:-22 w:wird:-14 w:with:-33 w:woche:10 w:woensdag:-19 w:wordt:21
w:works:-10 w:writing:13 w:wurde:-27 w:xrechnung:-10 w:ya:31 w:yo:22 w:you:-31 w:your:-25 w:zahlen:14 w:zahlung:-6
w:zaken:-6 w:zal:-8 w:zap:50 w:zich:-12 w:zie:-7 w:zijn:-17 w:zit:-6 w:zonder:-12 w:zum:-28 w:zur:-12
"""
