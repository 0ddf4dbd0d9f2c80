"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -4.5
THRESHOLD = 0.075
#: clue:hundredths
WEIGHTS = """
?:-44 ?ack:-8 ?copy:-6 ?difference:-8 ?goods:-5 ?hostile:-6 ?mine:-16 ?moves:-9 ?not:-21 ?not_stop:-11 ?plan:-7
?propose:-6 ?question:-12 ?redirect:-8 ?stop:21 b:!_!:-12 b:00000_00:9 b:0000_and:-9 b:0000_foi:5
b:0000_schriftlich:7 b:0000_wurde:-9 b:0000_zur:-9 b:000_00:-15 b:000_0:-12 b:000_euro:7 b:000_euros:8 b:00_00000:-7
b:00_0:7 b:00_august:-5 b:00_by:-6 b:00_come:-6 b:00_de:-19 b:00_decembre:7 b:00_dicembre:-7 b:00_est:-5 b:00_et:-6
b:00_gekundigt:5 b:00_gennaio:-7 b:00_is:11 b:00_mille:-6 b:00_novembre:12 b:00_octobre:5 b:00_on:-6 b:00_op:7
b:00_september:16 b:00_was:6 b:0_%:-5 b:0_00000:-8 b:0_000:-15 b:0_00:-8 b:0_0:-18 b:0_december:-6 b:0_el:-9
b:0_ete:-5 b:0_foi:7 b:0_in:6 b:0_is:13 b:0_lo:10 b:0_novembre:6 b:0_sind:8 b:0_th:-5 b:0_und:7 b:0_van:13
b:0_veio:9 b:0_vezes:12 b:aan_concurrente:-6 b:ab_heute:11 b:ab_sofort:6 b:abogado_de:7 b:about_it:11
b:acusamos_recebimento:5 b:administrador_unico:7 b:adresser_desormais:-6 b:af_en:8 b:agradeco_que:6 b:ai_dit:-6
b:ai_fait:7 b:ai_plus:-6 b:ai_pris:6 b:al_00:-6 b:al_garante:5 b:al_passivo:9 b:al_sottoscritto:9 b:al_twee:11
b:all_amministrazione:5 b:all_uso:8 b:alla_societa:8 b:alle_correspondentie:6 b:alles_wat:6 b:als_je:-9 b:am_00:12
b:am_the:-6 b:ammessa_all:5 b:an_@:-11 b:an_die:-7 b:an_interim:6 b:an_mich:5 b:and_do:18 b:and_have:5 b:and_stop:-6
b:and_that:-5 b:and_the:-10 b:and_we:8 b:any_further:9 b:any_more:15 b:aos_ex:6 b:appoint_administrators:6
b:are_not:12 b:are_paid:-5 b:art_000:-5 b:article_00:7 b:at_0:8 b:at_the:6 b:au_00:8 b:au_prochain:6 b:auf_mir:5
b:avec_notre:6 b:avisos_automaticos:20 b:avisos_de:6 b:baja_de:-7 b:bande_incapables:5 b:bando_de:7 b:be_defended:-5
b:bei_uns:-6 b:beim_insolvenzgericht:13 b:ben_ik:7 b:betaal_ik:-5 b:betaling_van:5 b:bij_de:16 b:bij_deze:8
b:bij_jullie:-6 b:bin_bis:-5 b:bis_00:-9 b:bitte_ich:-6 b:bitte_loschen:-6 b:bitte_sehen:-5 b:bloqueado_no:16
b:boa_tarde:8 b:borren_este:7 b:breach_of:-7 b:by_card:-6 b:car_vous:-7 b:case_no:-6 b:caso_contrario:6
b:ce_message:-6 b:ce_sujet:5 b:cerrado_por:-6 b:cesado_su:5 b:cessez_de:6 b:che_ci:-13 b:che_il:-5 b:chere_madame:-5
b:chiedo_la:8 b:chorus_pro:-5 b:claim_for:-7 b:cliente_niet:-8 b:code_in:5 b:code_service:-5 b:collect_prepetition:5
b:com_um:-9 b:company_was:5 b:comunicacion_debera:-5 b:comunico_que:-8 b:con_el:-5 b:con_ellos:7 b:con_la:-6
b:con_mi:11 b:concurrente_schuldeisers:-6 b:conocimiento_de:10 b:consent_to:5 b:contact_op:-6 b:contacto_con:7
b:conto_del:5 b:correio_eletronico:12 b:correo_es:-6 b:correo_mi:6 b:court_for:5 b:credit_control:28
b:credit_file:-7 b:creditors_are:5 b:creditos_ee:6 b:crime_por:-7 b:cualquier_comunicacion:-6 b:da_empresa:-5
b:da_lista:-7 b:da_notificacao:5 b:da_questo:15 b:da_vossa:16 b:dai_vostri:5 b:dal_0:7 b:damen_und:8 b:dank_fur:-5
b:das_mandat:-10 b:das_mit:7 b:das_verfahren:8 b:das_vermogen:5 b:dass_sie:-13 b:dat_er:-5 b:dat_ik:9 b:date_de:-8
b:de_00:11 b:de_0:-8 b:de_avisos:9 b:de_baja:-8 b:de_betaling:-9 b:de_cesser:6 b:de_charognards:-5 b:de_cobranca:19
b:de_deuda:-7 b:de_deurwaarder:7 b:de_dirigirse:7 b:de_ecrire:8 b:de_empresa:-7 b:de_entrega:-5 b:de_factuur:-5
b:de_insistir:6 b:de_krant:8 b:de_les:5 b:de_lijst:7 b:de_llamar:8 b:de_los:-5 b:de_me:11 b:de_ne:9
b:de_opschorting:7 b:de_pago:14 b:de_payer:-5 b:de_politie:6 b:de_rapaces:-13 b:de_relance:14 b:de_setembro:-6
b:de_su:6 b:de_sus:16 b:de_toute:6 b:de_tudo:-9 b:de_voces:6 b:de_vos:18 b:de_votre:7 b:de_vous:-5 b:dear_credit:28
b:dear_creditor:6 b:debera_dirigirse:-6 b:debo_nada:10 b:deel_ik:-6 b:deixem_de:15 b:dejen_de:10 b:del_contrato:-5
b:del_mio:6 b:della_procedura:5 b:dem_nachsten:7 b:demanda_por:5 b:den_antrag:-6 b:den_de:8 b:der_schuldnerin:8
b:derzeit_nicht:12 b:des_dettes:6 b:detto_di:-6 b:devolvida_por:7 b:di_000:6 b:di_00:5 b:di_non:6 b:di_scrivere:-5
b:di_solleciti:8 b:die_firma:6 b:die_we:-6 b:direccion_de:8 b:direct_all:-5 b:directors_of:6 b:dit_is:7
b:dit_mailadres:7 b:dit_que:-12 b:dl_0:8 b:do_not:16 b:do_passivo:6 b:do_with:5 b:doit_etre:-5 b:domanda_di:13
b:drie_keer:-6 b:du_harcelement:6 b:du_tout:7 b:ecrivez_plus:6 b:ee_devido:6 b:ee_estinto:-7 b:ee_mai:5
b:ee_quello:7 b:een_bericht:7 b:een_kort:7 b:een_procedure:8 b:el_0:-6 b:el_banco:-5 b:el_de:5 b:el_horno:10
b:el_medio:7 b:el_pedido:8 b:el_precio:6 b:el_que:7 b:em_00:7 b:em_nome:9 b:em_tribunal:-6 b:email_address:-5
b:email_from:9 b:en_abril:-6 b:en_conocimiento:10 b:en_enero:-7 b:en_ik:-6 b:en_la:5 b:en_met:8 b:en_mij:5
b:en_mijn:9 b:en_nombre:-6 b:en_over:11 b:en_su:-6 b:en_una:16 b:en_veux:12 b:entro_fine:5 b:entro_il:7 b:er_een:-6
b:er_staat:6 b:erhalten_sie:-5 b:erhalten_und:-6 b:es_el:14 b:es_ist:-6 b:es_que:-8 b:es_reicht:5 b:escriba_@:-6
b:est_dans:5 b:est_pas:7 b:esta_direccion:10 b:esta_todo:8 b:este_assunto:5 b:este_buzon:6 b:este_correo:6
b:este_despacho:-5 b:este_mes:-5 b:esto_era:6 b:et_de:7 b:et_des:5 b:et_je:5 b:et_votre:6 b:ete_payee:-5 b:euch_im:7
b:exijo_que:6 b:exoneracao_do:6 b:factura_0000:-6 b:factura_la:6 b:facture_est:6 b:faillissement_van:-6 b:fait_le:9
b:falei_que:8 b:fase_de:5 b:fattura_ee:5 b:faz_se:5 b:filed_notice:6 b:foi_declarada:7 b:foi_devolvida:6
b:fois_que:5 b:following_the:5 b:for_relief:5 b:for_the:9 b:fordern_sie:8 b:freigegeben_und:7 b:from_now:8
b:from_you:-6 b:from_your:13 b:fur_alle:10 b:fur_ihre:-5 b:gar_nichts:13 b:gebruik_van:12 b:geehrte_damen:9
b:geen_herinneringen:-5 b:geen_mail:14 b:geen_verdere:7 b:gerechtelijke_reorganisatie:7 b:gmbh_wurde:8 b:goes_to:10
b:gracias_por:-6 b:guten_morgen:6 b:ha_detto:-6 b:ha_incaricato:-10 b:ha_tenido:7 b:halen_?:11 b:hasta_el:-5
b:hasta_que:5 b:hat_die:6 b:hat_mir:-7 b:have_asked:6 b:have_taken:-7 b:have_to:5 b:hay_que:7 b:heb_al:9
b:heeft_bij:9 b:het_faillissement:-6 b:het_is:5 b:het_mailadres:-5 b:het_niet:6 b:het_op:13 b:het_van:6
b:het_vonnis:8 b:heute_noch:-10 b:high_court:6 b:ho_chiuso:6 b:ich_bitte:9 b:ich_habe:-12 b:ich_ihnen:9
b:ich_muss:-7 b:ich_noch:13 b:ich_von:10 b:ich_wurde:-7 b:ici_la:7 b:ihnen_die:8 b:ihnen_hiermit:7 b:ihr_konnt:-5
b:ihr_schreiben:-7 b:ihre_mail:-7 b:ik_ben:-9 b:ik_betaal:5 b:ik_dat:7 b:ik_hem:5 b:ik_kom:-6 b:ik_krijg:5
b:ik_maak:11 b:ik_mede:-6 b:ik_mijn:9 b:ik_niet:-8 b:ik_verwacht:8 b:ik_verzoek:-6 b:ik_wens:11 b:ik_werk:6
b:il_00:-6 b:il_debito:-8 b:il_me:7 b:il_messaggio:-5 b:il_ne:6 b:im_spam:-10 b:in_de:-17 b:in_difetto:5
b:in_force:6 b:in_juli:6 b:in_june:12 b:in_mano:5 b:in_qualita:5 b:in_ruhe:7 b:in_uw:7 b:informamos_que:11
b:insolvenzverwalter_bestellt:-7 b:intention_to:5 b:interim_moratorium:6 b:inviare_ulteriori:5 b:invii_automatici:7
b:invito_non:14 b:invoice_and:12 b:is_die:5 b:is_er:-15 b:is_leeg:5 b:is_niet:11 b:is_niets:-10 b:is_not:-5
b:is_op:24 b:is_van:7 b:is_with:6 b:ist_keine:-8 b:ist_nichts:8 b:it_from:11 b:it_on:-6 b:ja_falei:7 b:jaar_niet:10
b:je_ai:-5 b:je_en:12 b:je_souhaite:7 b:je_vais:7 b:je_vous:20 b:jede_weitere:5 b:jullie_eigen:6 b:june_and:9
b:juzgado_de:6 b:kan_het:7 b:keine_mahnungen:5 b:keine_mails:10 b:kom_ik:5 b:konnt_ihr:-8 b:konnt_mich:-5
b:kort_geding:6 b:kunt_de:-5 b:kunt_uw:5 b:la_00:-5 b:la_carta:6 b:la_compta:-6 b:la_contabilita:7 b:la_deuda:6
b:la_ditta:-6 b:la_factura:-5 b:la_fase:5 b:la_invito:5 b:la_lista:8 b:la_mia:7 b:la_paix:7 b:la_persona:-6
b:la_proxima:12 b:la_quale:9 b:la_societe:-8 b:la_vs:6 b:lachez_moi:-5 b:langer_rechtstreeks:-13 b:las_dos:7
b:lassen_sie:9 b:lasst_mich:7 b:le_aviso:6 b:le_camion:6 b:le_code:-5 b:le_comunico:-6 b:le_forniture:6 b:le_juge:7
b:le_numero:-5 b:le_tribunal:-8 b:le_virement:7 b:leeg_en:5 b:left_us:10 b:les_deux:7 b:les_poursuites:5 b:lh_0:-5
b:liebes_team:-6 b:lieve_mensen:9 b:liquidacion_de:5 b:liste_de:14 b:lo_0:-6 b:los_avisos:8 b:loschen_sie:-5
b:mahnungen_mehr:5 b:mail_da:11 b:mail_de:12 b:mails_mehr:5 b:mails_werden:-5 b:mais_comunicacoes:6 b:me_contacter:5
b:me_da:11 b:me_escrevam:10 b:me_escribais:10 b:me_escriban:7 b:me_ha:-6 b:me_lo:8 b:me_off:5 b:mede_dat:-6
b:meer_bij:8 b:meer_te:-12 b:meer_van:17 b:mehr_von:13 b:mehr_zu:8 b:melden_sie:8 b:member_of:11 b:merci_adresser:-5
b:merci_de:5 b:mes_coordonnees:6 b:met_de:6 b:met_die:6 b:met_het:6 b:met_mailen:5 b:met_ons:6 b:met_op:-5
b:met_uw:-6 b:meu_advogado:-6 b:meu_email:9 b:meu_nome:-11 b:meu_zap:18 b:mi_avete:-5 b:mi_cliente:15 b:mi_ha:-12
b:mi_jefe:6 b:mia_assistita:7 b:mich_mal:-5 b:mij_niet:6 b:mij_uit:11 b:mij_van:9 b:mijn_advocaat:5
b:minha_advogada:-9 b:mio_indirizzo:6 b:mir_heute:-6 b:mir_nichts:7 b:mit_beschluss:-5 b:mit_ihrem:8 b:mo_0:14
b:moi_de:15 b:moi_la:6 b:mon_avocat:5 b:mon_mail:18 b:mon_numero:9 b:moratorium_is:6 b:my_credit:-7 b:my_wife:12
b:na_te:-8 b:naar_@:-6 b:nachsten_lauf:7 b:nada_adeuda:7 b:nada_no:5 b:nada_que:-5 b:nao_ee:-6 b:nao_ha:-5
b:nao_quero:5 b:nao_reconhecemos:8 b:nao_sou:8 b:nao_tem:14 b:nao_vou:6 b:ne_pas:-5 b:ne_plus:14 b:nehmen_sie:6
b:ni_la:9 b:ni_que:8 b:nicht_mehr:-8 b:nicht_weiter:8 b:nicht_zahlen:7 b:nichts_mehr:9 b:niet_en:7 b:niet_in:6
b:niet_meer:21 b:niet_toegestaan:5 b:niet_worden:-6 b:niets_meer:-6 b:nix_mehr:-8 b:no_00:-6 b:no_debo:10
b:no_es:-11 b:no_me:27 b:no_mesmo:9 b:no_nos:11 b:no_procede:-6 b:no_puedo:7 b:no_quiero:9 b:noch_ein:-6 b:non_ci:5
b:non_disturbarmi:5 b:non_ee:-5 b:non_mi:6 b:non_sono:-6 b:nooit_meer:25 b:nos_autos:5 b:nosotros_ya:7
b:not_email:10 b:not_send:9 b:not_the:8 b:not_write:9 b:notice_of:5 b:nous_est:8 b:nous_ne:-7 b:nous_nous:5
b:novembre_0000:5 b:novembre_che:6 b:now_on:8 b:nuestro_despacho:8 b:numero_engagement:-5 b:nutzung_meiner:6
b:october_00:5 b:of_intention:6 b:of_my:7 b:of_section:5 b:of_the:-7 b:of_title:5 b:off_stop:-10 b:off_your:5
b:ogni_comunicazione:6 b:oktober_voldaan:10 b:on_00:-5 b:on_october:5 b:on_peut:5 b:on_september:-6 b:on_the:-5
b:ondergetekende_tot:-5 b:ons_kantoor:6 b:ons_niet:14 b:ook_op:5 b:op_00:16 b:op_de:8 b:op_en:-7 b:op_met:-5
b:op_uw:11 b:opt_out:6 b:orden_de:13 b:our_solicitors:5 b:out_of:8 b:outro_cnpj:8 b:over_de:6 b:over_uw:10
b:pagamento_di:5 b:pagar_el:9 b:pago_el:8 b:pago_il:-6 b:pago_por:8 b:paid_in:-5 b:panda_de:5 b:par_contre:7
b:par_de:-10 b:para_@:-7 b:para_el:-8 b:para_este:7 b:pas_vous:6 b:pay_you:5 b:payee_vendredi:-5 b:payer_les:6
b:paying_it:-5 b:pedido_de:8 b:pedimos_que:9 b:per_cortesia:10 b:per_la:8 b:per_le:5 b:per_molestie:-6 b:per_non:-5
b:per_qualunque:11 b:petition_for:5 b:peut_pas:5 b:piu_ricevere:5 b:plainte_pour:11 b:please_stop:10 b:por_correo:10
b:por_danos:6 b:por_favor:27 b:por_gentileza:11 b:por_la:-8 b:por_si:7 b:por_via:7 b:portal_de:-5 b:pour_le:-6
b:pour_payer:6 b:prazo_de:-5 b:prega_di:5 b:prego_di:6 b:prepetition_claim:5 b:presentare_domanda:5 b:pro_avec:-5
b:procedure_van:7 b:proferida_em:5 b:propuesta_de:-5 b:puedo_pagar:9 b:qu_il:5 b:qualita_di:5 b:qualquer_contato:8
b:que_cualquier:-11 b:que_dejen:6 b:que_des:6 b:que_ee:5 b:que_el:5 b:que_eu:-9 b:que_haya:7 b:que_la:6 b:que_me:11
b:que_nao:20 b:que_no:-10 b:que_nos:-10 b:que_os:-5 b:que_pagar:7 b:que_se:-8 b:que_vous:-5 b:quero_receber:5
b:questo_momento:15 b:quitte_la:-5 b:rappels_quotidiens:8 b:recebimento_da:5 b:rechtbank_overijssel:9
b:rechtstreeks_te:-13 b:regua_de:13 b:relief_under:5 b:saisi_le:7 b:saranno_pagate:6 b:schreiben_an:5 b:se_catar:17
b:se_encontra:6 b:se_na:5 b:se_nada:6 b:se_no:5 b:se_que:10 b:section_000:5 b:see_it:-5 b:sehen_sie:-5
b:sehr_geehrte:5 b:seit_dem:-6 b:sem_pedido:6 b:send_us:8 b:sentenca_proferida:5 b:sera_contestada:-5 b:si_hay:7
b:si_insisten:6 b:si_no:-8 b:si_prega:5 b:sido_nomeado:5 b:sie_auf:7 b:sie_bitte:14 b:sie_das:9 b:sie_ihre:-5
b:sie_konnen:12 b:sie_mich:13 b:sie_mir:-11 b:sie_von:-9 b:sie_zu:-7 b:siete_dei:8 b:sind_wir:-7 b:so_your:8
b:sold_the:8 b:sono_000:9 b:sp_00:7 b:sp_0:6 b:staat_dus:6 b:staat_er:7 b:status_cleared:-8 b:stay_prohibits:-5
b:stellen_sie:10 b:stop_and:-9 b:stop_sending:-6 b:su_administrador:8 b:sur_chorus:-5 b:take_us:-6 b:tc_0:5
b:te_0:15 b:te_bellen:-9 b:te_benaderen:-10 b:te_doen:-10 b:te_li:-6 b:te_schrijven:7 b:te_worden:10
b:telephone_calls:5 b:tengo_el:-6 b:that_on:5 b:the_0:-6 b:the_bankruptcy:5 b:the_debtor:7 b:the_high:6
b:the_minute:-6 b:the_new:-5 b:the_ordinary:-5 b:the_third:5 b:the_time:9 b:third_time:5 b:this_address:8
b:this_email:6 b:this_invoice:8 b:this_office:-6 b:this_to:-5 b:three_times:6 b:ticket_00000:-6 b:tira_meu:24
b:to_any:7 b:to_appoint:6 b:to_her:5 b:to_our:-9 b:to_the:9 b:tot_curator:-5 b:tot_het:8 b:toute_communication:11
b:transferencia_de:5 b:tribunal_de:-6 b:twee_jaar:10 b:uber_das:5 b:uit_uw:11 b:uitkering_aan:-6
b:ulteriori_solleciti:-7 b:ultima_vez:-8 b:um_processo:-8 b:un_delai:6 b:una_demanda:8 b:und_an:-5 b:und_herren:8
b:und_wird:-5 b:und_zwar:8 b:under_the:11 b:unipessoal_lda:6 b:unsubscribe_from:-7 b:update_your:-6 b:us_in:10
b:us_off:-9 b:use_@:-6 b:uw_bericht:-5 b:uw_bestanden:9 b:uw_rekening:7 b:van_0:-6 b:van_de:17 b:van_en:14
b:van_gerechtelijke:7 b:van_jullie:9 b:van_mijn:11 b:van_uw:7 b:van_voor:5 b:van_vorderingen:5 b:vao_se:17
b:ver_com:-5 b:vermogen_der:5 b:verwijder_mijn:6 b:veux_plus:12 b:vez_que:5 b:vi_diffido:7 b:vi_pago:-7 b:vi_prego:5
b:vi_querelo:-26 b:vielen_dank:-5 b:virement_ce:9 b:virez_mon:10 b:voces_sao:-5 b:voi_vostri:-5 b:vom_00:-6
b:von_der:-6 b:von_euch:12 b:von_ihrem:7 b:voor_de:-6 b:vos_messages:12 b:vos_rappels:8 b:vos_relances:5
b:vossa_parte:6 b:votre_huissier:8 b:vous_etes:-11 b:vous_faire:-5 b:vous_payer:5 b:vuestro_comercial:9 b:was_ich:5
b:we_act:-6 b:we_do:5 b:we_have:-5 b:weitere_kontaktaufnahme:5 b:wenden_sie:-6 b:wenn_ich:13 b:wil_je:8
b:will_pay:-7 b:wilt_mij:8 b:wir_alles:6 b:wir_bitten:-7 b:wir_fordern:9 b:wir_haben:-5 b:wir_schon:-6 b:with_no:-5
b:with_our:8 b:with_that:-8 b:with_the:-5 b:would_be:8 b:write_to:11 b:writing_to:5 b:wurde_am:7 b:ya_esta:7
b:you_are:8 b:you_have:10 b:you_lot:11 b:you_must:5 b:you_will:12 b:your_distribution:11 b:your_message:-5
b:zaak_is:-6 b:zijn_jullie:7 b:zu_schicken:9 b:zu_schreiben:5 b:zum_00:8 b:zum_insolvenzverwalter:-10 c:<a>:-15
c:<aa:9 c:<aan:9 c:<aans:8 c:<ab:18 c:<ab>:11 c:<abo:12 c:<abr:-8 c:<ac:-10 c:<acep:7 c:<advo:-7 c:<af:7 c:<aff:9
c:<ag:13 c:<aga:10 c:<agai:10 c:<agr:9 c:<al:11 c:<al>:13 c:<alor:-7 c:<als:13 c:<an:-12 c:<anc:-7 c:<anco:-7
c:<and:8 c:<ant:-14 c:<ante:-7 c:<any:16 c:<any>:17 c:<ar:-12 c:<as:-8 c:<as>:-7 c:<asi:-8 c:<at:-10 c:<aub:9
c:<aub>:9 c:<auto:9 c:<ava:-7 c:<avan:-7 c:<ave:-8 c:<avi:10 c:<avis:10 c:<az:-8 c:<azi:-7 c:<azio:-7 c:<baj:10
c:<baja:9 c:<ban:-11 c:<banc:-7 c:<bar:8 c:<barr:7 c:<be:-12 c:<bef:-8 c:<bi:-12 c:<bin:-7 c:<bis:-8 c:<bis>:-7
c:<bit:8 c:<bitt:8 c:<bl:14 c:<blo:10 c:<bloq:7 c:<bon:-8 c:<bor:7 c:<borr:7 c:<br:-9 c:<bro:-7 c:<bu:-9 c:<bur:-7
c:<bus:8 c:<bv:-8 c:<bv>:-8 c:<c>:16 c:<caf:7 c:<canc:10 c:<cat:7 c:<cata:7 c:<ce:17 c:<cea:9 c:<ceas:9 c:<cer:-9
c:<ces:26 c:<cess:16 c:<ch:-24 c:<char:-7 c:<che:-18 c:<che>:-10 c:<ci:-10 c:<ci>:-7 c:<cia:7 c:<cl:-14 c:<cla:-9
c:<clai:-8 c:<cle:-7 c:<co:-7 c:<com:-18 c:<com>:-9 c:<como:-7 c:<comp:-10 c:<con:8 c:<conc:-9 c:<conf:-8 c:<cons:7
c:<cont:14 c:<cort:8 c:<cr:-9 c:<cu:-17 c:<cura:-7 c:<dai:8 c:<dai>:8 c:<dat:-9 c:<date:-7 c:<de:17 c:<dea:10
c:<dear:14 c:<deb:12 c:<def:-9 c:<dei:8 c:<dej:9 c:<den:-8 c:<dep:-15 c:<depo:-10 c:<der>:-10 c:<des:14 c:<dess:15
c:<dest:-8 c:<dez:7 c:<dic:-15 c:<die:7 c:<die>:-7 c:<dies:13 c:<dir:8 c:<dis:11 c:<disp:9 c:<don:8 c:<dono:8
c:<dove:7 c:<dri:-8 c:<dro:7 c:<du:-22 c:<een>:-10 c:<eff:7 c:<el:11 c:<em:11 c:<ema:19 c:<emai:19 c:<en:-11
c:<entr:-7 c:<er:-14 c:<er>:-9 c:<esc:17 c:<escr:17 c:<esp:-11 c:<espe:-10 c:<ess:7 c:<est:-10 c:<esta:-7 c:<et>:11
c:<ete:-7 c:<ev:15 c:<eve:15 c:<ever:9 c:<ex:10 c:<ex>:7 c:<exc:7 c:<excl:7 c:<ext:-8 c:<extr:-7 c:<fac:-19
c:<fact:-14 c:<fav:13 c:<favo:13 c:<fe:-13 c:<fi:-25 c:<fin:-10 c:<for:9 c:<from:8 c:<fu:9 c:<ga:-14 c:<ge:-18
c:<ged:7 c:<gel:-15 c:<ges:-11 c:<get:8 c:<gli:7 c:<go:-11 c:<gra:11 c:<gru:-8 c:<ha>:-13 c:<haa:10 c:<haal:9
c:<hab:-17 c:<habe:-10 c:<hal:10 c:<hall:7 c:<har:11 c:<hat:7 c:<hatt:8 c:<he:-12 c:<heb:-7 c:<hem:-7 c:<her:14
c:<hi:8 c:<hie:7 c:<hier:7 c:<hoe:-12 c:<hoef:-10 c:<hor:21 c:<hore:10 c:<i>:-10 c:<ie:13 c:<ied:7 c:<iede:7
c:<ihn:11 c:<ihne:11 c:<ihr:-8 c:<ihr>:-12 c:<ik:7 c:<ik>:7 c:<in:20 c:<inc:-7 c:<indi:8 c:<inf:-8 c:<info:-7
c:<insi:7 c:<int:16 c:<inte:7 c:<inti:7 c:<inv:12 c:<invi:15 c:<is:-14 c:<ist:-12 c:<ist>:-9 c:<j>:10 c:<ja:-7
c:<je:7 c:<jed:10 c:<jede:10 c:<ka:-8 c:<ko:7 c:<kont:8 c:<kor:7 c:<kri:13 c:<krie:7 c:<ku:-13 c:<kun:-9 c:<la:-7
c:<la>:-8 c:<lan:7 c:<lang:7 c:<lass:7 c:<lau:-9 c:<laur:-8 c:<le:-12 c:<let:-8 c:<lie:-7 c:<lieb:-8 c:<liev:7
c:<lig:7 c:<lis:15 c:<list:15 c:<ll:13 c:<lla:8 c:<llam:8 c:<llp:7 c:<llp>:7 c:<lo:-9 c:<lu:14 c:<lui:9 c:<ma:16
c:<ma>:-8 c:<maar:-7 c:<mah:11 c:<mahn:11 c:<mai:28 c:<mail:17 c:<mais:18 c:<man:-15 c:<mand:-14 c:<mar:-10 c:<mat:7
c:<me:39 c:<me>:24 c:<mee:15 c:<meer:17 c:<mer:-7 c:<mess:-7 c:<meu:10 c:<meu>:8 c:<mi:32 c:<mia:8 c:<mia>:8
c:<mic:7 c:<mich:7 c:<mij:28 c:<mij>:18 c:<mijn:11 c:<mil:-8 c:<min:-9 c:<mo:11 c:<moe:-8 c:<moet:-7 c:<moi>:9
c:<mon:10 c:<mon>:11 c:<muss:-8 c:<my:10 c:<my>:10 c:<na:-14 c:<na>:-8 c:<nada:8 c:<nam:7 c:<ne:-7 c:<nem>:8
c:<new:-12 c:<news:-7 c:<ni:7 c:<ni>:12 c:<nic:9 c:<nieu:-7 c:<noo:10 c:<nooi:11 c:<note:-8 c:<noti:10 c:<nu:8
c:<nun:8 c:<nunc:8 c:<o>:-15 c:<off:-10 c:<on>:-9 c:<opg:7 c:<opge:7 c:<opn:-7 c:<opni:-7 c:<or:11 c:<or>:11
c:<ou:-9 c:<pa:-14 c:<par:32 c:<pare:25 c:<part:7 c:<pas:-14 c:<pas>:-8 c:<pay:-14 c:<pd:-7 c:<pe:12 c:<ped:7
c:<pedi:8 c:<pers:9 c:<pes:13 c:<pesa:9 c:<pess:7 c:<pi:20 c:<piu:16 c:<piu>:16 c:<pl:15 c:<plai:7 c:<plu:8
c:<plus:9 c:<po:7 c:<por:10 c:<por>:10 c:<post:8 c:<pr:11 c:<preg:8 c:<pri:36 c:<prij:11 c:<priv:19 c:<pro:-24
c:<prom:-7 c:<prov:-9 c:<pu:-13 c:<pun:-7 c:<punt:-7 c:<q>:8 c:<qu:20 c:<qua:18 c:<qual:20 c:<quan:-7 c:<que:-16
c:<quer:-12 c:<ques:9 c:<qui:9 c:<quit:11 c:<quo:8 c:<quot:8 c:<rapa:-7 c:<rel:10 c:<rela:11 c:<rem:7 c:<ren:-7
c:<resp:8 c:<ri:-11 c:<ris:-17 c:<risp:-10 c:<ro:9 c:<robo:7 c:<rol:7 c:<ru:7 c:<saf:-7 c:<sai:23 c:<sair:24
c:<sal:-8 c:<sc:-11 c:<sch:-13 c:<schr:8 c:<se:-22 c:<sehr:8 c:<sent:9 c:<ser:-9 c:<set:-9 c:<sh:-7 c:<si:-11
c:<sie:14 c:<sie>:9 c:<siem:7 c:<sin:-9 c:<sis:-8 c:<sist:-8 c:<so:10 c:<sol:9 c:<soli:8 c:<soll:8 c:<sorr:-8
c:<sou:7 c:<spa:-7 c:<spam:-8 c:<staa:9 c:<stat:-8 c:<stel:9 c:<stop:15 c:<su:9 c:<sub:10 c:<sus:8 c:<sus>:8 c:<t>:7
c:<ta:-14 c:<tel:12 c:<tele:14 c:<tem:9 c:<ten:-11 c:<th:-25 c:<tha:-10 c:<the>:-13 c:<ti:25 c:<tir:17 c:<tira:12
c:<tom:-8 c:<tou:7 c:<tout:7 c:<tr:-28 c:<tre:-7 c:<tren:-7 c:<tro:-9 c:<tu:-14 c:<u>:14 c:<ub:-7 c:<uit>:12
c:<um:-13 c:<um>:-12 c:<und:8 c:<uni:9 c:<uns:-11 c:<unt:11 c:<unte:14 c:<up:11 c:<up>:11 c:<ur:8 c:<us:12 c:<uw:13
c:<uw>:11 c:<va:8 c:<vai>:-9 c:<van:15 c:<van>:17 c:<ven:-12 c:<vend:-8 c:<verw:7 c:<veu:10 c:<vez:8 c:<vi:-10
c:<via:-9 c:<vire:7 c:<vo:9 c:<volt:7 c:<vos:14 c:<vos>:12 c:<vu:13 c:<vue:12 c:<vues:9 c:<we:17 c:<wen:17
c:<wens:14 c:<werf:7 c:<wi:-24 c:<wij:-7 c:<wij>:-7 c:<will:-7 c:<wir:-12 c:<wo:10 c:<woe:-7 c:<woen:-7 c:<word:8
c:<zah:-8 c:<zahl:-8 c:<zap:8 c:<zap>:8 c:<zi:-16 c:<zijn:-7 c:<zw:7 c:aal:15 c:aal>:14 c:aan:17 c:aans:8 c:aar:-17
c:ab>:7 c:abe:-14 c:abe>:-8 c:abo:9 c:abste:7 c:acci:-7 c:acep:7 c:acept:7 c:aces:-8 c:aces>:-7 c:ach:13 c:ach>:14
c:ache>:8 c:acoe:7 c:acoes:7 c:acti:11 c:actu:-15 c:actur:-10 c:ad>:-7 c:ada:-10 c:ade:-11 c:ado:-11 c:ado>:-11
c:adr:11 c:adre:7 c:adres:8 c:advo:-7 c:advog:-9 c:aff:15 c:ag>:-18 c:agai:10 c:again:10 c:agat:7 c:age>:-10
c:aggio:-8 c:agr:8 c:ahl:-9 c:ahl>:-9 c:ahme>:7 c:ahn:11 c:aid:-7 c:aid>:-7 c:aie:-10 c:aier:-7 c:ail:42 c:ail>:13
c:ails:21 c:ails>:22 c:aim:-11 c:aim>:-8 c:ain:14 c:ain>:18 c:ains:-8 c:aio:-7 c:air:18 c:air>:22 c:ais:9 c:ais>:8
c:aja>:9 c:akta:7 c:aktau:7 c:al>:18 c:alen:9 c:alle>:8 c:alo:-9 c:alors:-7 c:alq:13 c:alqu:13 c:alque:10 c:als:15
c:alt:-18 c:alte:-7 c:alun:7 c:alunq:7 c:am>:-20 c:amas:8 c:ame:17 c:amen:16 c:amen>:7 c:ami:12 c:amin:7 c:amo:-12
c:amo>:-12 c:an>:-7 c:ana:-10 c:ance:13 c:ancel:10 c:anco:-10 c:ancor:-7 c:and:-13 c:anda:8 c:anda>:13 c:ande:-8
c:ando:-12 c:ando>:-8 c:ane:-8 c:ang:-15 c:ange:-13 c:angen:-7 c:ani:13 c:ank:-19 c:ank>:-10 c:ann:-13 c:anne:-7
c:ano:-10 c:ano>:-10 c:ans:15 c:ansch:7 c:ant:-17 c:ante>:7 c:anti:-7 c:any:15 c:any>:15 c:ap>:8 c:apac:-7 c:appel:7
c:ar>:22 c:ara>:-7 c:aras:8 c:arass:11 c:ard:-9 c:ard>:-7 c:are>:17 c:ari:-9 c:armi:13 c:armi>:13 c:arto:7 c:arto>:8
c:ary:-7 c:ary>:-8 c:as>:-29 c:ase:17 c:aser:7 c:asi:-8 c:ass:10 c:assiv:7 c:at>:-19 c:atar:13 c:atar>:11 c:ate:8
c:ate>:-9 c:ater:-13 c:atev:7 c:atic:7 c:atin:7 c:ator>:-8 c:atte:7 c:atti:-8 c:attin:-7 c:atu:-7 c:atus:-7
c:atus>:-7 c:aub>:10 c:aud:7 c:aufn:7 c:aufna:7 c:aura:-7 c:aus>:9 c:auto:9 c:autom:8 c:ava:-11 c:avan:-8 c:ave:-8
c:avi:10 c:avis:9 c:aviso:12 c:avo:15 c:avor:11 c:avor>:12 c:ay>:-7 c:baj:9 c:baja:9 c:baja>:9 c:banc:-7 c:bar:7
c:be>:-11 c:bef:-8 c:bel:-8 c:ben:8 c:ben>:7 c:ber:-11 c:bera:-7 c:berei:7 c:bes:-8 c:bie:-7 c:bien>:-7 c:bij>:7
c:bin:-7 c:bis:-9 c:bis>:-8 c:bit:11 c:bitt:10 c:bitte:10 c:bli:10 c:blie:13 c:blief:9 c:blo:8 c:bloq:7 c:bloqu:7
c:bo>:17 c:bon:-12 c:bor:9 c:borr:7 c:bou:7 c:bra:-7 c:bran:7 c:branc:7 c:brar:-8 c:bri:-7 c:bro:-12 c:bru:7
c:bste:7 c:bus:7 c:bv>:-8 c:caca:8 c:cacao:8 c:caf:7 c:canc:9 c:cance:9 c:cas:-10 c:cat:13 c:catar:8 c:catio:9
c:ce>:-8 c:cea:9 c:ceas:9 c:cease:9 c:cel:18 c:cele:9 c:cella:7 c:ces:14 c:cess:10 c:cessa:7 c:cesse:9 c:cevo:7
c:ch>:14 c:chap:8 c:che:-15 c:chei:-7 c:chin:7 c:chn:-10 c:chnu:-7 c:chnun:-7 c:chr:9 c:chri:9 c:chrij:9 c:cht>:-7
c:chts:8 c:chts>:7 c:chu:-14 c:chul:-11 c:chuld:-13 c:cia:8 c:cia>:9 c:ciam:-9 c:ciamo:-9 c:cie:-12 c:cio:9 c:cio>:8
c:cion:-8 c:cion>:-10 c:cios:8 c:cip:9 c:cipi:9 c:cipie:9 c:cit:11 c:ck>:-7 c:clai:-11 c:claim:-10 c:clus:-7 c:cob:7
c:com:-19 c:com>:-9 c:commu:7 c:como:-7 c:comp:-12 c:conc:-10 c:conf:-8 c:confi:-7 c:cono:-7 c:conos:-7 c:cont:16
c:conta:14 c:conte:-7 c:contr:10 c:cor:7 c:cora>:-7 c:corre:11 c:cort:8 c:corte:8 c:cri:19 c:crib:16 c:criba:14
c:crire:7 c:ctu:-18 c:ctur:-11 c:ctura:-8 c:daa:7 c:daan:7 c:daan>:7 c:dag:-9 c:dag>:-15 c:dai:8 c:dai>:8 c:dal>:7
c:dan:-9 c:dank>:-9 c:das:-14 c:das>:-7 c:dat:-12 c:date:-7 c:date>:-10 c:de>:-12 c:dea:7 c:dear:14 c:dear>:14
c:deb:11 c:ded:-7 c:dee:-8 c:def:-9 c:defen:-7 c:dej:8 c:del:-10 c:deli:-9 c:dema:8 c:deman:7 c:den:13 c:den>:17
c:dep:-15 c:depo:-10 c:der:22 c:der>:-8 c:dera:11 c:dera>:7 c:dere:7 c:dere>:8 c:des:8 c:dess:12 c:dessa:7 c:desse:9
c:dest:-7 c:det:-8 c:dew:7 c:dewe:7 c:df>:-8 c:dic:-19 c:dico>:-7 c:die:16 c:die>:-10 c:dien:15 c:diens:9 c:dies:13
c:diese:12 c:dige:10 c:dil:8 c:dir:17 c:dire:8 c:diret:7 c:diri:11 c:dis:16 c:disp:9 c:dit>:9 c:dite:-7 c:dli:9
c:don:11 c:dono:9 c:dono>:9 c:dor:-13 c:dor>:-8 c:dore:-7 c:dores:-7 c:dove:7 c:dra:-8 c:dre:8 c:drei:8 c:dreig:9
c:dres:10 c:dres>:7 c:ds>:-13 c:dus:-7 c:dus>:-7 c:dvo:-10 c:dvog:-9 c:dvoga:-9 c:ead:7 c:eado:9 c:eado>:9 c:eant:7
c:ear>:13 c:eca:-9 c:ece:-13 c:ece>:-8 c:echn:-8 c:eci:11 c:ecip:9 c:ecipi:9 c:ecit:7 c:eck:-7 c:ecl:9 c:ecla:9
c:ect:-8 c:ed>:-19 c:eden:10 c:eden>:7 c:edi>:-9 c:edido:7 c:edit>:8 c:edo:-9 c:edor:-9 c:edore:-7 c:ee>:-10
c:een:-20 c:een>:-18 c:eer:16 c:ef>:-10 c:efe:-11 c:efen:-7 c:eff:8 c:efo:10 c:efon:13 c:efoni:10 c:eft:11 c:eft>:11
c:eg>:10 c:ega:-7 c:ego>:7 c:egu:7 c:egui:7 c:eguir:8 c:eha:-7 c:ehe:-14 c:ehen:-12 c:ehen>:-12 c:ehr:12 c:ehr>:12
c:ei>:14 c:eibe:10 c:eiben:10 c:eig:14 c:ein>:7 c:eis:-11 c:eis>:-11 c:eit:-8 c:eite:-7 c:el>:-10 c:ela:12 c:elan:9
c:elanc:13 c:eld>:-12 c:elde:13 c:elden:15 c:ele:14 c:elef:16 c:elefo:16 c:elet:10 c:ell:11 c:ella:10 c:ellen:10
c:elo:-19 c:elo>:-20 c:elos>:7 c:em>:24 c:ema:20 c:ema>:-8 c:emai:19 c:email:20 c:eman:7 c:emand:7 c:embe:-9
c:embre:10 c:eme:-12 c:emen:-8 c:ement:-10 c:emi:8 c:emi>:11 c:emos:-11 c:emos>:-11 c:emov:7 c:en>:7 c:enc:-8
c:ence:9 c:end:-8 c:end>:-8 c:ender:8 c:ene:-16 c:ener:-7 c:enm:14 c:enme:10 c:ens:16 c:ens>:23 c:ensd:-7 c:ensda:-7
c:enta:-16 c:enti:16 c:entir:7 c:ento:7 c:ento>:15 c:entr:-13 c:entra:-7 c:entre:-9 c:enz>:9 c:ep>:8 c:epa:-8
c:epe:7 c:epl:-8 c:epo:-12 c:era:-11 c:erai:-10 c:erai>:-7 c:erd:12 c:erde:9 c:erder:10 c:ere:-25 c:ere>:12
c:erel:-14 c:eres:-12 c:erg:-9 c:eri:21 c:erin:12 c:erinn:9 c:ermit:8 c:ern>:8 c:ernem:7 c:err:-9 c:erra:-10
c:erro:8 c:ersa:9 c:ersag:10 c:ersc:-8 c:ersch:-7 c:ert:13 c:erte:7 c:erti:8 c:erun:-7 c:erung:-7 c:erv:-9 c:erve:-8
c:erwi:8 c:erwij:8 c:es>:11 c:esa>:-9 c:esad:11 c:esche:-7 c:escr:15 c:escri:11 c:ese:8 c:ese>:10 c:esem:14
c:esem>:8 c:esen:-10 c:esent:-9 c:eso:-16 c:eso>:-8 c:espe:-12 c:espec:-8 c:espo:12 c:espon:16 c:ess:32 c:essa:8
c:esse:19 c:esses:7 c:esso>:-7 c:essoa:10 c:esta:-13 c:estan:7 c:estat:-7 c:esti:-7 c:estin:-7 c:esto:17 c:esto>:19
c:estr:7 c:etro:9 c:ets:-8 c:ets>:-8 c:etti:10 c:ettr:-8 c:etz:-9 c:etze:-8 c:eu>:-10 c:eur:-16 c:eur>:-11 c:eurs:-7
c:eurs>:-7 c:eut:7 c:euw:-14 c:euw>:-7 c:eve:16 c:even:7 c:ever:11 c:ever>:11 c:ews:-7 c:ewsl:-7 c:ewsle:-7 c:excl:7
c:exclu:7 c:extr:-7 c:extra:-7 c:ey>:-8 c:ez>:25 c:eze:9 c:fach:20 c:fach>:13 c:fact:-13 c:factu:-12 c:fav:13
c:favo:13 c:favor:13 c:fe>:10 c:fen:-12 c:fere:-8 c:fert:8 c:fet:7 c:fett:8 c:ffa:8 c:ffet:7 c:ffett:7 c:ffi:7
c:fil:-10 c:fir:-7 c:fna:7 c:fnah:7 c:fnahm:7 c:fon:17 c:foni:16 c:form:-8 c:fra:-11 c:frag:-7 c:frage:-7 c:from:8
c:from>:8 c:ft>:18 c:gai:9 c:gain:10 c:gain>:14 c:gara:-7 c:ge>:-11 c:ged:7 c:gel:-19 c:geld:-7 c:gem:-9 c:geme:-8
c:gen>:14 c:ges:-9 c:get:7 c:ggio:-8 c:ggio>:-7 c:gli:12 c:gra:10 c:grad:7 c:gua:11 c:guir:8 c:ha>:-20 c:haal>:8
c:hab:-19 c:habe:-13 c:had:-11 c:han:-16 c:hat>:-10 c:hatt:8 c:hatte:8 c:heb:-9 c:hei:-7 c:hen:-20 c:hen>:-17
c:her:33 c:her>:11 c:heri:9 c:hez:7 c:hie:12 c:hier>:-12 c:hierm:8 c:hl>:-10 c:hme:10 c:hme>:7 c:hne:7 c:hnen:9
c:hnen>:9 c:ho>:-7 c:hoe:-13 c:hoef:-10 c:holt:-8 c:hon:8 c:hone:12 c:hone>:13 c:hor:20 c:hore:15 c:horen:9
c:hre>:-7 c:hrem:9 c:hrem>:9 c:hri:9 c:hrij:9 c:hrijf:8 c:ht>:-11 c:hter>:-7 c:hts:7 c:hul:-12 c:huld:-13 c:hulde:-8
c:ia>:15 c:ial:-8 c:ial>:-9 c:iam:-13 c:iamo:-13 c:iamo>:-13 c:ias:-7 c:iba:13 c:iben:10 c:iben>:12 c:ic>:11
c:ica:11 c:icaca:7 c:icati:8 c:icato:-7 c:ice:10 c:ich:7 c:icht>:-13 c:ichts:7 c:ici:30 c:ici>:9 c:icio:8 c:icios:7
c:icit:10 c:icita:8 c:ico:11 c:icos:8 c:icos>:8 c:ida:-12 c:ida>:-10 c:iden:-10 c:ider:7 c:ido:8 c:ido>:8 c:ie>:-24
c:ieb:-7 c:ied:15 c:iede:7 c:ieder:7 c:ieft:9 c:ieft>:9 c:ieg:10 c:iempr:7 c:ien:10 c:ien>:-14 c:iens:8 c:ient:12
c:ient>:15 c:ier>:-8 c:iera:-8 c:ierm:8 c:iermi:8 c:iero:8 c:ies:18 c:iese:11 c:iesem:8 c:iet:11 c:ieu:-18
c:ieuw:-14 c:ieuw>:-7 c:ife:9 c:iga:7 c:ige:11 c:igi:7 c:ign:-8 c:igno:-7 c:ihn:10 c:ihne:11 c:ihnen:11 c:ihr:-8
c:ihr>:-12 c:ihre>:-8 c:ihrem:9 c:ij>:12 c:ijde:8 c:ijder:8 c:ijs:26 c:ijs>:10 c:ijst:11 c:ijst>:11 c:ik>:11
c:ile>:-17 c:ill:9 c:ill>:-7 c:illa:7 c:illa>:7 c:ils:19 c:ils>:21 c:ilt>:7 c:im>:-11 c:ime:7 c:in>:12 c:ina:-13
c:ina>:-8 c:inc:-12 c:ind:11 c:indi:11 c:ine:13 c:iner:10 c:info:-7 c:ingen:7 c:ink:-9 c:inner:8 c:ino:-9 c:insis:7
c:inti:7 c:intim:7 c:into:-8 c:into>:-8 c:inv:11 c:invi:15 c:ior:-7 c:ios:20 c:ios>:15 c:ipi:9 c:ipie:9 c:ipien:9
c:ir>:33 c:ira>:9 c:ire:33 c:irem:7 c:iret:7 c:iri:7 c:ise:-10 c:ise>:-8 c:iser:-7 c:isi:11 c:isos:12 c:isos>:12
c:ispo:-13 c:ispon:-10 c:iss:-7 c:isse:-7 c:issi:7 c:ist:7 c:istem:-8 c:it>:33 c:ita:8 c:ita>:10 c:ite>:-7 c:itenm:9
c:ito:-12 c:itor:-9 c:itori:-10 c:itt:7 c:iu>:20 c:ive:7 c:iver:-12 c:ivo:8 c:ixo:-9 c:ixo>:-9 c:izzo:8 c:izzo>:8
c:ja>:13 c:jan:-8 c:jde:8 c:jder:8 c:je>:-16 c:jed:10 c:jede:10 c:jeden:7 c:jes:7 c:jes>:7 c:js>:10 c:jst:11
c:jst>:11 c:kee:10 c:ken:-18 c:ken>:-11 c:ket:-10 c:kin:10 c:kkk:-8 c:konnt:-8 c:kont:9 c:konta:10 c:kri:11
c:krieg:7 c:ks>:-8 c:kt>:-7 c:kta:7 c:ktau:7 c:ktauf:7 c:kun:-9 c:la>:-9 c:lac:9 c:laim:-10 c:laim>:-7 c:lain:7
c:laint:7 c:lam:14 c:lama:9 c:lanc:15 c:lance:12 c:land:-7 c:lar:7 c:las:8 c:lass:11 c:lat:11 c:lau:-11 c:laur:-8
c:lde:8 c:lden:20 c:lden>:20 c:ldi:-10 c:le>:-10 c:lec:8 c:lecit:7 c:led:-10 c:lef:21 c:lefo:16 c:lefon:13 c:leg:-21
c:lei>:7 c:leit:-8 c:len:22 c:len>:12 c:les:-12 c:les>:-8 c:let:-12 c:lett:-15 c:lettr:-8 c:leu:12 c:lez:7 c:lf>:-7
c:lich:-7 c:liche:-7 c:lici:16 c:licit:10 c:lie:11 c:lieb:-8 c:liebe:-8 c:lief:8 c:lieft:9 c:lij:12 c:lijs:12
c:lijst:12 c:lin:9 c:ling:8 c:lis:10 c:list:16 c:liste:8 c:lit:8 c:lita:8 c:lita>:8 c:liv:-9 c:lix:-9 c:liz:-9
c:liza:-7 c:lla:23 c:llam:11 c:lle:7 c:llec:7 c:lleci:7 c:lleg:-12 c:llo:10 c:llp>:7 c:lo>:-16 c:loo:-10 c:loq:7
c:loqu:7 c:loque:7 c:lor:-8 c:lors:-7 c:lors>:-7 c:lqu:15 c:lque:12 c:lquer:10 c:ls>:30 c:lta:-10 c:lta>:-12
c:lte:-14 c:lten:-11 c:lten>:-11 c:lui:10 c:lunq:7 c:lunqu:7 c:lvent:9 c:ma>:-16 c:maar:-7 c:maar>:-7 c:mah:12
c:mahn:12 c:mai:43 c:mail:39 c:mail>:15 c:mails:21 c:main:-7 c:mais:13 c:mais>:13 c:manda:8 c:mani:7 c:mar:-20
c:mas:10 c:matio:-9 c:matti:-7 c:mbe:-12 c:mbre:11 c:mbre>:9 c:me>:22 c:mee:14 c:meer:18 c:meer>:16 c:mel:14
c:meld:8 c:melde:13 c:melo:7 c:men:8 c:ment>:-14 c:mente:15 c:mento:7 c:mer:-19 c:mer>:-9 c:mers:-8 c:mers>:-7
c:mes:-9 c:mess:-8 c:meu:9 c:meu>:8 c:mi>:23 c:mia>:8 c:mic:8 c:mich:7 c:mij:27 c:mij>:18 c:mijn:10 c:mijn>:7
c:min:10 c:mit>:9 c:mme:-15 c:mmer:-14 c:mmi:8 c:mmin:7 c:mmuni:7 c:mo>:-10 c:moe:-8 c:moet:-7 c:moi>:9 c:mon:9
c:mon>:11 c:moni:-7 c:more:7 c:mos:-7 c:mos>:-8 c:mpani:7 c:mpl:-13 c:mple:-9 c:mpo:-8 c:mun:13 c:muni:15 c:munic:17
c:muss:-8 c:my>:10 c:na>:-29 c:nal:7 c:nale:12 c:nan:-11 c:nbo:8 c:nca>:12 c:nce:16 c:ncel:10 c:nch:-7 c:nci:-7
c:nco:-11 c:ncora:-7 c:nd>:-22 c:nda>:11 c:ndat:-8 c:nde:-12 c:ndi:30 c:ndig:14 c:ndige:7 c:ndl:13 c:ndli:9 c:ndr:-9
c:ne>:17 c:nel:-11 c:ner:10 c:neri:8 c:nerin:8 c:new:-12 c:news:-7 c:newsl:-7 c:nfi:-8 c:ng>:-10 c:nga:-7 c:nge:-10
c:ngen>:10 c:ngo:-7 c:ngo>:-9 c:nhe:7 c:nho:-7 c:nho>:-8 c:ni>:13 c:nic:44 c:nica:23 c:nicat:8 c:nico:11 c:nico>:12
c:nie:-11 c:nieu:-14 c:nieuw:-14 c:ning>:-11 c:nis:7 c:nisc:8 c:nisch:8 c:nit:-10 c:nito:-8 c:nitor:-7 c:nk>:-11
c:nma:10 c:nme:10 c:nner:8 c:nneri:7 c:nnt:-9 c:no>:-15 c:noo:13 c:nooi:11 c:nooit:11 c:nor>:7 c:nosci:-7 c:note:-7
c:noti:9 c:notic:7 c:nsc:13 c:nsch:12 c:nschr:9 c:nsd:-9 c:nsda:-9 c:nsdag:-9 c:nse:12 c:nsi:10 c:nsis:7 c:nsist:7
c:nso:7 c:nt>:-13 c:nta>:-7 c:ntac:12 c:ntact:13 c:ntak:10 c:ntakt:10 c:ntan:-7 c:ntat:15 c:ntato:8 c:ntatt:7
c:nte:9 c:nte>:10 c:nter:15 c:nterd:7 c:nterl:7 c:nters:9 c:ntes:-7 c:nti:17 c:ntim:8 c:ntin:8 c:ntire:7 c:nto:-16
c:ntos:-7 c:ntos>:-7 c:ntra:-9 c:ntro:13 c:ntrol:9 c:nunc:9 c:nunca:8 c:nung:-7 c:nung>:-8 c:nvi:13 c:ny>:14 c:nz>:8
c:nzei:7 c:oad:-7 c:oal:8 c:oal>:9 c:obo:11 c:obo>:7 c:obran:9 c:obrar:-8 c:ocat:7 c:ocess:-7 c:oche>:7 c:oef:-10
c:oen:-9 c:oens:-7 c:oensd:-7 c:oes:9 c:oet:-7 c:of>:7 c:off:-9 c:ofi:11 c:oin:-8 c:oit:10 c:oit>:12 c:ol>:19
c:old:11 c:ole:-8 c:olg:-7 c:oli:9 c:olic:9 c:olici:9 c:ollec:7 c:ollo:7 c:olt:-7 c:oman:9 c:omand:9 c:omati:7
c:omb:-8 c:ome:-11 c:ommu:7 c:ommun:7 c:omo:-13 c:omp:-8 c:omuni:8 c:onc:-11 c:onden:7 c:ondi:10 c:one>:8 c:onf:-8
c:onfi:-7 c:onic:9 c:onis:8 c:onisc:8 c:onit:-7 c:onne:9 c:onnee:7 c:onnt:-8 c:onnt>:-7 c:onos:-7 c:onosc:-7
c:onta:22 c:ontac:13 c:ontak:10 c:ontat:16 c:onte:-12 c:ontr:10 c:ontro:7 c:onz:7 c:ood:-9 c:ooi:10 c:ooit:11
c:ooit>:11 c:oon:8 c:oop:-9 c:oor>:-8 c:op>:20 c:opg:7 c:opge:7 c:opn:-12 c:opni:-7 c:opnie:-7 c:or>:7 c:ora>:-12
c:oras:7 c:oras>:7 c:orb:9 c:orbe:8 c:orden:8 c:order:-10 c:ore:11 c:oren:14 c:oren>:11 c:ori:-13 c:orio:-7
c:orio>:-8 c:orm:-12 c:ormat:-8 c:orr:10 c:orre:20 c:orreo:12 c:orry:-8 c:orry>:-8 c:ort:9 c:ort>:-8 c:orte:17
c:ortes:7 c:os>:39 c:osc:7 c:osci:-7 c:ose:9 c:osi:-11 c:osit:-8 c:oste:-9 c:osten:-7 c:ota:-7 c:ote:-15 c:ote>:-12
c:oti:14 c:otic:7 c:otice:7 c:ou>:-13 c:our>:-8 c:ous:-13 c:ous>:-14 c:out:11 c:out>:10 c:ove:9 c:ove>:8 c:oved:-7
c:over:7 c:over>:12 c:overi:7 c:ovi:-8 c:oxi:7 c:oxim:7 c:oxima:8 c:oy>:-9 c:pac:-10 c:pace:-8 c:paces:-7 c:pag:-8
c:pai:-10 c:paie:-10 c:paier:-7 c:pani:11 c:par:37 c:pare:25 c:pare>:24 c:pas:-15 c:pas>:-7 c:pay:-14 c:pd>:7
c:pec:-8 c:pedid:7 c:pend:7 c:per>:8 c:pers:7 c:pes:16 c:pess:10 c:pesso:10 c:pge:7 c:pho:8 c:phon:7 c:phone:7
c:pie:13 c:pien:7 c:pient:9 c:piu:16 c:piu>:16 c:plai:7 c:plain:7 c:ple:-12 c:ple>:-8 c:pli:-10 c:plu:8 c:plus:9
c:plus>:9 c:pni:-7 c:pnie:-7 c:pnieu:-7 c:po>:-12 c:pondi:7 c:pone:-7 c:por>:10 c:porte:7 c:posi:-9 c:posit:-8
c:post:9 c:post>:8 c:poste:-7 c:pot:-7 c:ppel:7 c:preg:8 c:pres:-12 c:prese:-8 c:pri:40 c:prij:10 c:prijs:10
c:prime:7 c:priv:19 c:pro:-18 c:prom:-9 c:prov:-9 c:proxi:7 c:pun:-10 c:punt:-9 c:qua:16 c:qual:20 c:qualq:10
c:qualu:7 c:quan:-8 c:quand:-7 c:que:16 c:quer>:15 c:quere:-13 c:ques:10 c:quest:12 c:qui>:-8 c:quit:11 c:quite:10
c:quo:8 c:quot:8 c:quoti:8 c:ra>:-32 c:rad:9 c:rai:-23 c:rai>:-7 c:rant:8 c:rapa:-7 c:rar:-16 c:ras:9 c:rass:10
c:rata:8 c:rato:-8 c:rato>:-8 c:rbi:7 c:rbij:8 c:rbij>:8 c:rci:7 c:rd>:-10 c:rdere:7 c:rdi:7 c:rding:7 c:re>:23
c:rea:-14 c:reca:-8 c:rech:7 c:rechn:-7 c:recht:10 c:recip:7 c:red:-16 c:red>:-11 c:rei:17 c:reig:11 c:rela:11
c:relan:13 c:relo:-12 c:relo>:-13 c:rem:19 c:rem>:11 c:remov:7 c:ren:8 c:ren>:14 c:rent:-11 c:rente:-7 c:reo:18
c:reo>:7 c:repe:7 c:res:-9 c:rese:-10 c:resen:-8 c:reso:-7 c:resp:13 c:respo:17 c:reu:-9 c:rge:-11 c:ria:-11
c:rib:18 c:riba:14 c:rid:-8 c:rie:-8 c:rie>:-7 c:rieg:7 c:rij:17 c:rijf:9 c:rijs:15 c:rijs>:10 c:rimer:8 c:rinn:8
c:rinne:9 c:rio>:-10 c:rire:7 c:rire>:7 c:ris:-10 c:risp:-12 c:rispo:-9 c:rite:9 c:riv:28 c:rive:19 c:rizz:8
c:rizzo:8 c:rla:7 c:rlas:9 c:rma:-12 c:rmat:-8 c:rmati:-9 c:rme:-14 c:rmi:12 c:rmi>:10 c:rmit:7 c:rmit>:8 c:rn>:11
c:rnem:7 c:rni:-9 c:robo:7 c:roces:-8 c:rol:15 c:rol>:14 c:roni:9 c:ronic:7 c:rott:7 c:rou:-10 c:roxi:7 c:roxim:7
c:rpo:7 c:rre:17 c:rreo:12 c:rreo>:7 c:rri:-8 c:rro:8 c:rry:-8 c:rry>:-8 c:rsag:10 c:rsage:9 c:rsc:-8 c:rsch:-8
c:rschu:-8 c:rst:-8 c:rst>:-7 c:rt>:-8 c:rte:23 c:rtes:7 c:rti:9 c:rui:12 c:run:-8 c:rve:-9 c:rwi:8 c:rwij:8
c:rwijd:8 c:ry>:-13 c:sa>:11 c:saf:-7 c:sai:24 c:sair:27 c:sair>:24 c:sal:-8 c:sam:11 c:samo:7 c:samos:7 c:sao:-8
c:sao>:-9 c:sca:7 c:sch:-13 c:schei:-8 c:schi:-7 c:schr:12 c:schri:12 c:schu:-12 c:schul:-11 c:scia:-7 c:sciam:-7
c:scr:23 c:scri:19 c:scrib:16 c:sdag:-9 c:sdag>:-9 c:se>:13 c:sed>:7 c:segui:7 c:sehe:-10 c:sehen:-10 c:sehr:8
c:sehr>:8 c:sem:11 c:sem>:7 c:senti:9 c:ser:-7 c:ses:9 c:ses>:7 c:set:-9 c:setz:-7 c:setze:-7 c:sge:-8 c:sie:24
c:sie>:8 c:siem:7 c:siemp:7 c:sier:7 c:sin:-7 c:sion>:7 c:siste:-7 c:sisti:7 c:sit:-11 c:sivo:10 c:sivo>:7 c:sle:-9
c:slet:-7 c:slett:-7 c:sma:-7 c:so>:-11 c:soa:9 c:soal:9 c:soal>:9 c:sol:11 c:soli:8 c:solic:9 c:soll:8 c:sonal:7
c:sorr:-8 c:sorry:-8 c:sos:11 c:sos>:8 c:spam:-8 c:spar:9 c:spe:-11 c:spec:-8 c:spen:12 c:spend:8 c:sper:-7 c:spo:-9
c:spor:-7 c:sport:-7 c:sposi:-7 c:squ:11 c:sque:8 c:ss>:-17 c:ssa:10 c:ssa>:10 c:ssas:7 c:sse:12 c:ssi:15 c:ssiv:8
c:ssivo:7 c:sso>:-9 c:ssoa:10 c:ssoal:9 c:ssun:7 c:sta:-10 c:staa:9 c:stand:11 c:stat:-14 c:stati:-7 c:ste>:8
c:stema:-8 c:stin:-13 c:sto:14 c:sto>:9 c:stop:22 c:stop>:16 c:sub:7 c:sus:9 c:ta>:-12 c:taa:17 c:taal:7 c:tact:13
c:tado:-7 c:tado>:-8 c:tag:7 c:tak:10 c:takt:10 c:takta:7 c:tal:-20 c:tal>:-9 c:tale:-7 c:tam:-9 c:tand:10
c:tant:-16 c:tant>:-7 c:tar:13 c:tar>:13 c:tare:-7 c:tarm:10 c:tarmi:8 c:tas:-10 c:tas>:-11 c:tati:-9 c:tato:8
c:tato>:7 c:tatt:9 c:tatus:-7 c:tau:8 c:tauf:7 c:taufn:7 c:te>:7 c:teg:7 c:tel:26 c:tele:17 c:telef:16 c:teli:7
c:telle:9 c:tem:8 c:tema:-8 c:tema>:-7 c:temb:-7 c:temi:11 c:temi>:11 c:ten:-7 c:ten>:-15 c:tenm:9 c:tenme:9
c:ter:-7 c:ter>:-15 c:terdi:7 c:teres:-9 c:terl:9 c:terla:7 c:tersa:10 c:tes:-8 c:test:-8 c:testa:-8 c:teu:-8
c:teur:-7 c:tev:8 c:th>:-10 c:tha:-9 c:the>:-13 c:ther:9 c:ti>:-9 c:tic:20 c:tice:9 c:ticos:9 c:tid:12 c:tile>:-10
c:tim:8 c:tina:-14 c:tina>:-10 c:tio:13 c:tio>:9 c:tir:28 c:tira:12 c:tira>:12 c:tire:13 c:tod:7 c:tomat:8 c:ton:-14
c:top:22 c:top>:16 c:tor:-9 c:tor>:-7 c:tori:-10 c:torio:-7 c:tout:7 c:tra:-30 c:trac:-8 c:trata:10 c:tre:-18
c:trent:-7 c:tro:12 c:trol:9 c:trol>:13 c:tron:10 c:troni:9 c:trou:-7 c:tru:-8 c:tte:18 c:tte>:14 c:ttina:-10
c:ttr:-8 c:ttre:-7 c:tua:-8 c:tud:-8 c:turas:-8 c:turat:8 c:two:-8 c:tze:-8 c:ual:17 c:ualq:14 c:ualqu:14 c:ualu:7
c:ualun:7 c:uan:-11 c:uand:-9 c:uando:-8 c:ub>:11 c:ubl:10 c:ubli:8 c:ublie:8 c:udo:-9 c:udo>:-8 c:ue>:-8 c:ueado:7
c:uel:7 c:uell:9 c:uer:10 c:uer>:16 c:uere:-13 c:uerel:-13 c:ues:9 c:uest:12 c:uesto:7 c:uestr:9 c:ufn:7 c:ufna:7
c:ufnah:7 c:ui>:-10 c:uind:7 c:uit:12 c:uit>:15 c:uite:12 c:uiten:10 c:uld:-13 c:um>:-10 c:una:-11 c:unc:12 c:unca:8
c:unca>:8 c:und:-8 c:ung:-12 c:ung>:-9 c:uni:17 c:unic:22 c:unica:17 c:uns:-8 c:uns>:-7 c:unte:10 c:unter:12 c:uot:7
c:uoti:7 c:up>:12 c:upe>:7 c:ur>:-25 c:ura:-17 c:ura>:-9 c:uras:-8 c:uras>:-8 c:ure>:-8 c:urs:-14 c:urt:9 c:uso>:7
c:uss:-9 c:ute>:-9 c:uti:9 c:utio:11 c:ution:11 c:uto>:-7 c:utom:8 c:utoma:8 c:va>:-10 c:vai>:-9 c:van>:21 c:vand:-9
c:ve>:10 c:vea:7 c:ved:-15 c:venc:-7 c:ver:-7 c:ver>:15 c:vere:-10 c:veri:7 c:vers:-9 c:verwi:8 c:veu:10 c:via:-13
c:vice:7 c:vire:7 c:viso:11 c:visos:13 c:voc:7 c:voca:7 c:vocat:8 c:voga:-9 c:vogad:-9 c:vol:9 c:vor:7 c:vor>:11
c:vos:19 c:vos>:14 c:vossa:7 c:vou:-12 c:vous:-11 c:vous>:-11 c:vue:11 c:vues:9 c:vuest:9 c:wal:-7 c:war:14 c:war>:9
c:ware:7 c:ware>:9 c:wege:7 c:wege>:8 c:wen:20 c:wens:14 c:wens>:13 c:werf:7 c:wij>:-7 c:wijd:8 c:wijde:8 c:will>:-7
c:win:-7 c:wir:-11 c:woe:-7 c:woen:-7 c:woens:-7 c:word:8 c:wsl:-7 c:wsle:-7 c:wslet:-7 c:xcl:7 c:xclu:7 c:xima:8
c:xima>:8 c:xo>:-10 c:xtr:-7 c:xtra:-7 c:ya>:9 c:yan:7 c:zaa:-7 c:zah:-7 c:zahl:-7 c:zahl>:-7 c:zap:8 c:zap>:8
c:zeg:7 c:zet:7 c:zijn:-7 c:zion:-7 c:zo>:9 c:zust:7 c:zzo:7 c:zzo>:8 d:0.1:-38 d:0.25:-14 d:0.4:-17 d:0.55:-22
d:0.7:-20 d:0.85:-18 e:paid=day:33 e:paid=none:-34 e:promise=day:-5 e:promise=none:-18 f:_amount:-16 f:_day:-45
f:_invoice:-63 f:ack:-37 f:admin:-43 f:back:19 f:bounce:-25 f:closed:-6 f:copy:-36 f:d.CANCELLED:7 f:d.DAMAGED:11
f:d.DUPLICATE_BILLING:-11 f:d.FREIGHT:-6 f:d.LATE_DELIVERY:-6 f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:-5
f:d.MISSING_DOCS:-16 f:d.NOT_OURS:9 f:d.PRICE_ERROR:8 f:d.QUANTITY_SHORT:-5 f:d.RETURN:7 f:d.TAX:-7 f:difference:-24
f:dispute:-13 f:fix:-6 f:formal:-15 f:goods:-16 f:greeting:-17 f:hardship:-23 f:hold:13 f:hope:-38 f:hostile:8
f:inject:-8 f:insolvency:-32 f:joke:-7 f:lawyer:-15 f:legal:-16 f:mine:22 f:moved:-27 f:moves:-22
f:n.QUANTITY_SHORT:-8 f:netted:-5 f:not:24 f:not_dispute:-5 f:not_gone:-12 f:not_legal:7 f:not_statement:18
f:not_stop:-9 f:once_us:-18 f:ooo:-31 f:order:-21 f:others:-5 f:paid:-17 f:part:-15 f:pay:-36 f:plan:-18 f:proof:-10
f:propose:-10 f:question:-24 f:r.DAMAGED:-6 f:r.DESCRIPTION:-7 f:r.DUPLICATE_BILLING:6 f:r.FREIGHT:-17
f:r.LATE_FEE_CONTESTED:-8 f:r.LOST:-7 f:r.NOT_OURS:10 f:r.PRICE_ERROR:6 f:r.QUALITY:-5 f:redirect:36 f:refuse:-11
f:remittance:-11 f:rest:-8 f:run:-13 f:statement:-36 f:stop:141 f:unable:-7 f:until:-35 f:wait:-6 f:willpay:-42
i:acknowledgement:-10 i:acknowledgement=2:-10 i:bounce:-34 i:bounce=3:-34 i:copy_invoice_request:-27
i:copy_invoice_request=3:-23 i:dispute=1:11 i:dispute=3:-12 i:hardship:-8 i:hardship=2:-6 i:hostile:8 i:hostile=3:8
i:insolvency:-30 i:insolvency=2:-17 i:insolvency=3:-12 i:invoice_admin:-32 i:invoice_admin=2:-6
i:invoice_admin=3:-26 i:legal:-32 i:legal=2:-13 i:legal=3:-20 i:nothing:43 i:out_of_office:-35 i:out_of_office=2:-11
i:out_of_office=3:-24 i:partial_payment:-10 i:partial_payment=2:-6 i:payment_plan_request:-18
i:payment_plan_request=2:-8 i:payment_plan_request=3:-10 i:promise_to_pay:-22 i:promise_to_pay=3:-21 i:question=2:9
i:question=3:-10 i:remittance_advice:-11 i:remittance_advice=3:-10 i:statement_request:-31 i:statement_request=2:-13
i:statement_request=3:-19 i:unsubscribe:282 i:unsubscribe=2:21 i:unsubscribe=3:261 i:wrong_contact:-11
i:wrong_contact=2:11 i:wrong_contact=3:-21 l:de:-26 l:en:57 l:es:6 l:fr:23 l:it:-29 l:nl:-34 l:pt:10 n:0:35 n:2:-17
n:4:14 n:5:-9 n:6:-13 p:aanger:6 p:aanman:9 p:abmeld:10 p:abogad:7 p:absten:13 p:abzuse:-9 p:accoun:5 p:acepta:5
p:achter:8 p:addres:8 p:advert:6 p:advoga:-17 p:affair:12 p:afmeld:8 p:agains:-9 p:agrade:8 p:aktenz:11 p:aktull:-8
p:allega:-7 p:alsjeb:9 p:alstub:9 p:amassa:9 p:amtsge:-5 p:analis:-6 p:angeno:-10 p:angesc:8 p:anteri:-7 p:anymor:5
p:apertu:5 p:aporta:7 p:archiv:-8 p:arrete:9 p:arriva:-7 p:articl:6 p:asesor:6 p:asiste:-5 p:assegn:-7 p:assemb:6
p:astene:-5 p:attach:-5 p:audien:6 p:august:6 p:ausgeg:-8 p:aussen:8 p:ausser:-7 p:automa:15 p:bankbe:-7 p:bankru:5
p:beantr:11 p:bearbe:-6 p:bedien:5 p:beeind:5 p:benade:11 p:berich:6 p:besche:-6 p:bestan:11 p:bestel:-7 p:betaal:10
p:bezahl:5 p:bleibe:9 p:blijve:5 p:bloque:17 p:bonifi:-5 p:bonjou:-7 p:bookin:9 p:borrad:5 p:buiten:5 p:caminh:8
p:cancel:14 p:celula:6 p:centra:-8 p:cerrad:-8 p:charog:-5 p:cleare:-10 p:cobran:19 p:cobrar:-8 p:collau:5
p:comerc:7 p:commun:14 p:compen:-9 p:compro:-7 p:comuni:22 p:concil:-5 p:concur:-7 p:confir:-6 p:conmig:5 p:conoci:9
p:conosc:-13 p:consen:8 p:consid:5 p:consig:-6 p:consti:7 p:contab:-8 p:contac:26 p:contat:32 p:contes:-9 p:contin:8
p:contra:-13 p:contro:16 p:convos:5 p:cooper:-5 p:coordo:5 p:correc:-7 p:correi:7 p:corren:-6 p:correo:11
p:cortes:18 p:counse:5 p:courri:6 p:cualqu:7 p:curato:-13 p:curtai:7 p:custom:-7 p:daarme:-9 p:daurha:8 p:debite:6
p:declar:9 p:defend:-5 p:defens:-8 p:delive:-6 p:demand:13 p:denunc:7 p:derzei:7 p:deside:5 p:design:-5 p:desorm:-5
p:destin:-6 p:deurwa:6 p:devedo:-9 p:dicemb:-7 p:diffid:5 p:direcc:11 p:dirett:9 p:dirigi:7 p:discut:-5 p:disisc:5
p:dispar:13 p:dispen:12 p:dispos:-5 p:distin:-6 p:distri:13 p:distur:5 p:docume:-6 p:domand:14 p:domeni:7 p:domici:5
p:dringe:-5 p:duplic:-5 p:ecrive:5 p:efface:5 p:effett:10 p:egregi:7 p:einfac:12 p:eingan:-5 p:eingeg:-5 p:einger:5
p:ejecuc:-5 p:electr:6 p:eletro:11 p:empres:-7 p:encerr:6 p:endlic:5 p:engage:-7 p:entgeg:5 p:entida:11 p:entreg:-11
p:erford:-8 p:erinne:6 p:escrev:10 p:escrib:30 p:escrit:-6 p:esposi:-10 p:estamo:-7 p:estint:-7 p:estudi:-6
p:examin:6 p:exampl:-11 p:exclus:-5 p:execut:7 p:exoner:5 p:expres:7 p:extrac:-8 p:extrat:-5 p:faccia:-5
p:factur:-23 p:failli:-8 p:fallim:-5 p:famili:8 p:fiduci:6 p:formal:6 p:fornec:8 p:forwar:7 p:franco:6 p:freige:5
p:funcio:5 p:furthe:6 p:gebrui:10 p:gegebe:-7 p:geliev:-5 p:gennai:-8 p:gentil:-9 p:gerech:6 p:gerich:-5 p:gestop:8
p:gettin:8 p:gister:6 p:gracia:6 p:gradir:6 p:granit:-5 p:gratef:8 p:guarda:7 p:harass:12 p:harcel:7 p:hierbi:10
p:hiermi:16 p:hierov:12 p:huissi:8 p:immedi:8 p:impian:5 p:incari:-8 p:incide:-5 p:inclui:8 p:incorp:9 p:indiri:13
p:inesis:5 p:inform:-8 p:ingele:7 p:ingepl:-9 p:inheri:11 p:inicia:7 p:inkoop:-8 p:inoltr:-6 p:insist:13 p:instan:11
p:interd:14 p:intere:-10 p:interi:5 p:interp:6 p:interr:10 p:interv:-5 p:intima:6 p:inutil:5 p:inviar:7 p:invoic:-7
p:januar:-5 p:judici:-13 p:juridi:-8 p:jurist:7 p:kolleg:-5 p:kontak:20 p:korres:10 p:lawyer:-6 p:letter:-5
p:levant:5 p:liefer:-6 p:ligaco:6 p:liquid:7 p:llevab:6 p:macchi:9 p:machin:8 p:mahnsc:5 p:mahnsp:-8 p:mahnun:6
p:mailbo:-8 p:mailin:5 p:mainte:-5 p:mandan:7 p:mandat:-13 p:manife:7 p:manten:8 p:marque:6 p:medewe:7 p:mensaj:-5
p:mercan:-5 p:messag:-6 p:mitarb:6 p:mittwo:-5 p:molest:-6 p:moment:10 p:monito:-8 p:mornin:-10 p:nachri:-6
p:namast:7 p:necess:5 p:negati:6 p:negoci:-5 p:nessun:-5 p:newsle:-14 p:nieuws:-12 p:nochma:-6 p:nomead:6 p:nomina:6
p:nosotr:6 p:nothin:5 p:notice:7 p:notifi:6 p:nuestr:-5 p:nutzun:6 p:occorr:5 p:ocorre:5 p:octubr:-5 p:ontvan:-8
p:opheff:7 p:opnieu:-15 p:oportu:-5 p:opscho:7 p:ordina:-11 p:oublie:8 p:overig:5 p:overij:9 p:pagarl:7 p:paieme:-8
p:papele:-5 p:parasi:-5 p:parass:9 p:parten:8 p:passiv:14 p:patien:7 p:paymen:-7 p:perjui:8 p:persis:6 p:person:9
p:pessoa:11 p:plaint:14 p:politi:5 p:postfa:12 p:pregre:5 p:prepet:5 p:presid:-6 p:preten:7 p:prezad:-5 p:primer:14
p:privat:10 p:procee:-5 p:proces:-15 p:procur:6 p:produc:-7 p:prohib:7 p:promes:-5 p:promoz:-5 p:propue:-5
p:proseg:7 p:protes:-6 p:proxim:13 p:purpos:9 p:quaisq:9 p:qualqu:20 p:qualun:14 p:querel:-26 p:querem:5 p:questi:-6
p:quiene:6 p:quiten:18 p:quotid:12 p:raadsm:-5 p:raccom:5 p:ragion:8 p:rapace:-13 p:rappel:13 p:recept:-5
p:receve:-8 p:rechaz:5 p:rechnu:-9 p:rechte:-5 p:recipi:18 p:reclam:12 p:reconh:5 p:recono:-7 p:recuer:10
p:refere:-6 p:regist:-6 p:relanc:26 p:releas:-7 p:remete:10 p:remind:5 p:remove:8 p:reorga:6 p:repres:-11
p:respon:21 p:revoca:5 p:richie:8 p:richte:-6 p:riscon:-5 p:riserv:-6 p:rispon:-18 p:rivolg:8 p:sarann:7 p:scadut:6
p:schrei:10 p:schrif:10 p:schuld:-9 p:scrive:-8 p:segret:-5 p:sendin:-5 p:senhor:11 p:sentir:14 p:septie:6
p:servic:-6 p:setemb:-7 p:seulem:-5 p:siempr:13 p:signat:5 p:signor:-6 p:silenc:8 p:sistem:-16 p:softwa:6
p:solici:17 p:sollec:13 p:sospen:9 p:sottos:7 p:souhai:10 p:staffi:5 p:stalki:6 p:stamat:-5 p:stelle:24 p:subcon:12
p:suppli:-5 p:suppri:5 p:system:-9 p:taglic:6 p:telefo:28 p:teleph:9 p:tempes:9 p:tenemo:-5 p:threat:-6 p:toeges:5
p:toglie:6 p:trabal:-7 p:ubersc:-7 p:uiterl:5 p:uitges:-7 p:uitker:-6 p:uitslu:-5 p:ulteri:9 p:unicam:5 p:unipes:6
p:unsubs:-5 p:unterl:14 p:unters:21 p:ustede:-5 p:vanweg:6 p:vanzel:-9 p:vendre:-5 p:vennoo:7 p:verder:16 p:verfah:7
p:vermog:5 p:versch:-6 p:versto:8 p:verwij:15 p:verzoe:-6 p:veuill:8 p:vireme:6 p:voldaa:10 p:volgen:-5 p:voorbi:8
p:vorber:5 p:vorers:-9 p:vosotr:-5 p:voulai:-5 p:vuelva:8 p:vuestr:9 p:woensd:-13 s:00000:-13 s:0000:-30 s:0:-6
s:?:-11 s:account:-11 s:afmelden:8 s:al:14 s:amministrazione:5 s:an:-10 s:antwort:-10 s:ar:-5 s:atraso:6
s:automatic:-6 s:automatica:-17 s:automatico:13 s:automatique:-9 s:automatisch:-5 s:av:10 s:aviso:23 s:avviso:10
s:aw:-8 s:ba:12 s:baja:20 s:bc:5 s:bitte:6 s:bl:-5 s:burofax:7 s:bv:-5 s:carta:6 s:charges:9 s:cl:9 s:cliente:-6
s:cobranza:-5 s:cobrar:-7 s:condominio:5 s:constituinte:-6 s:contestacion:8 s:de:-17 s:delivery:-8 s:dernier:5
s:deuda:-7 s:diffida:5 s:ditta:-10 s:divida:-5 s:do:-6 s:documento:8 s:dossier:-7 s:erinnerung:-5 s:estado:-6
s:extrajudicial:-5 s:failed:-5 s:fallimento:6 s:final:6 s:fra:6 s:fw:-6 s:fwd:-19 s:ga:-7 s:giudiziale:5 s:gmbh:8
s:group:6 s:hb:5 s:hc:8 s:herinnering:-18 s:hi:8 s:hosting:-6 s:hotel:7 s:impaye:-15 s:in:-9 s:inc:8 s:insolvencia:7
s:insolvenzverfahren:7 s:invoice:-13 s:invoices:-10 s:inzake:8 s:ki:9 s:la:-7 s:lda:-8 s:lembrete:21 s:letter:-5
s:letzte:8 s:level:28 s:liquidacion:5 s:liquidazione:9 s:ltd:5 s:mahnlauf:7 s:mail:9 s:mails:18 s:me:11 s:message:-5
s:mm:6 s:muebles:-7 s:nd:7 s:notice:7 s:nw:6 s:of:-11 s:offene:-9 s:oi:7 s:on:-7 s:op:-16 s:openstaande:-15 s:our:-5
s:overdue:10 s:pagamento:-8 s:palco:12 s:posten:-17 s:pretesa:7 s:rappel:38 s:re:-16 s:rechnung:-8 s:rekening:6
s:relance:6 s:reminder:26 s:reply:-6 s:reponse:-9 s:resposta:-5 s:respuesta:-8 s:rg:-7 s:richiesta:11 s:rm:6 s:rv:6
s:sa:6 s:saldo:-8 s:sb:-6 s:sender:-5 s:sl:5 s:solleciti:15 s:sollecito:-13 s:srl:-7 s:stop:16 s:straordinaria:5
s:studio:5 s:sur:5 s:tc:6 s:to:-5 s:ultimo:58 s:unsubscribe:26 s:uw:-6 s:vale:12 s:vencida:-5 s:vom:-11
s:vordering:-14 s:vos:5 s:votre:-5 s:wi:8 s:your:-11 w:!:-11 w:%:-9 w:00000:-30 w:0000:-33 w:000:-45 w:00:-27
w:0:-27 w:?:-44 w:@:-52 w:aan:-11 w:aanmaningen:8 w:ab:23 w:abmelden:10 w:abogado:12 w:about:9 w:abril:-7
w:abzusehen:-9 w:access:-6 w:accion:-7 w:account:-5 w:aceptado:7 w:acepto:10 w:achter:-6 w:ad:-8 w:address:5
w:ademas:5 w:adesso:-5 w:adeuda:7 w:adresse:10 w:adresser:-8 w:advice:-8 w:advogada:-11 w:af:7 w:affaire:11
w:afmelden:8 w:again:28 w:against:-9 w:agradeco:6 w:ai:5 w:aktenzeichen:11 w:aktullen:-5 w:al:26 w:alcun:6 w:all:7
w:alle:10 w:allein:5 w:alles:8 w:alors:-13 w:alsjeblieft:9 w:also:10 w:alstublieft:9 w:amtsgericht:-6 w:an:-11
w:ancora:-13 w:and:6 w:andate:11 w:andere:7 w:angenommen:-10 w:angeschrieben:8 w:anni:-10 w:anrufe:10 w:anterior:-6
w:antes:-7 w:any:34 w:anymore:5 w:ao:-7 w:aos:5 w:apenas:6 w:apertura:5 w:app:6 w:appena:-8 w:application:5
w:appoint:6 w:aqui:-10 w:arretez:7 w:arrivano:-6 w:article:6 w:as:-15 w:asi:-8 w:asistente:-5 w:asked:6
w:assemblea:8 w:assistita:6 w:associazione:6 w:assunto:5 w:astenervi:-5 w:asunto:5 w:ate:-12 w:atendera:7
w:attached:-6 w:au:-7 w:aub:19 w:auch:-10 w:aucun:5 w:audience:7 w:augustus:6 w:aus:5 w:ausgeglichen:-8
w:aussendienst:8 w:automaticamente:-5 w:automatici:9 w:automatico:-8 w:automaticos:20 w:automatisch:-5
w:automatische:-8 w:automatischen:10 w:avec:-6 w:avisos:25 w:avocat:5 w:azione:-11 w:baja:19 w:banco:-6 w:bando:7
w:basta:11 w:baten:-6 w:beantragt:10 w:beeindigen:6 w:before:-11 w:bei:-10 w:beide:6 w:beim:6 w:being:7 w:beleg:5
w:bellen:-7 w:belt:6 w:bem:-5 w:ben:-5 w:benaderd:12 w:bent:-5 w:bescheid:-6 w:bestanden:9 w:bestatigung:6
w:bestellt:-7 w:betaald:13 w:betalingsherinneringen:9 w:bien:-13 w:bills:7 w:bin:-7 w:binnen:-7 w:bis:-14 w:bitte:21
w:bitten:-5 w:bl:-5 w:bleiben:9 w:blijven:6 w:bloqueado:14 w:bois:5 w:bonjour:-7 w:booking:9 w:borradme:5 w:borren:8
w:breach:-6 w:brief:5 w:bring:-7 w:btw:-5 w:buzon:5 w:bv:-15 w:by:7 w:ca:-5 w:cada:9 w:calls:5 w:caminhao:8
w:can:-11 w:cancel:9 w:cancellami:6 w:cancellatemi:7 w:cancelled:-5 w:cannot:-7 w:capo:-6 w:car:-8 w:card:-7
w:case:-6 w:caso:5 w:catar:15 w:cease:15 w:ceci:-5 w:celle:5 w:celular:6 w:cerrado:-6 w:certo:-5 w:cesado:5
w:cessar:10 w:cesser:11 w:cessez:8 w:cet:-7 w:charognards:-5 w:che:-19 w:chere:-6 w:chez:8 w:chiamare:-6 w:chiuso:7
w:chorus:-5 w:ci:-13 w:cia:7 w:ciao:10 w:cic:9 w:cierra:-8 w:claim:-9 w:cleared:-10 w:cliente:-10 w:clientes:10
w:cnpj:5 w:co:6 w:cobranca:16 w:cobrar:-8 w:cobro:10 w:com:-17 w:come:-7 w:comercial:12 w:communication:9
w:communications:6 w:como:-12 w:compania:9 w:companies:5 w:compensada:-6 w:compta:-6 w:comunicacao:7
w:comunicacion:-8 w:comunicacoes:8 w:comunicazioni:6 w:con:5 w:concurrente:-6 w:conformement:5 w:conmigo:5
w:conocimiento:9 w:constituinte:-7 w:conta:-9 w:contabile:-5 w:contabilita:7 w:contabilizada:-7 w:contact:11
w:contacto:7 w:contato:14 w:contattare:-5 w:contattarmi:14 w:contestada:-5 w:contesto:9 w:conto:-5 w:contra:-5
w:contrato:-9 w:contre:12 w:contro:8 w:control:27 w:convosco:5 w:cooperativa:-5 w:coordonnees:5 w:correio:7
w:corrente:-5 w:correo:13 w:correos:11 w:correspondence:6 w:cortesemente:11 w:cortesia:8 w:counsel:5 w:courriel:5
w:course:-6 w:court:12 w:credit:17 w:creditor:6 w:crime:-8 w:cualquier:7 w:curator:-16 w:customers:-5 w:daar:9
w:daarmee:-9 w:daarna:7 w:dagli:6 w:dai:15 w:dal:11 w:damen:8 w:dank:-17 w:danke:10 w:dann:-7 w:danos:7 w:darf:-5
w:dass:-11 w:dat:-5 w:date:-20 w:davon:8 w:de:10 w:deal:-5 w:dear:28 w:debe:10 w:debera:-5 w:debo:9 w:debtor:7
w:december:-9 w:decembre:7 w:declarada:5 w:deel:-6 w:defended:-5 w:dei:13 w:deixem:11 w:dejen:10 w:del:-7 w:delai:6
w:delete:12 w:delivery:-5 w:dem:-5 w:demanda:13 w:den:-5 w:denen:-10 w:deposee:-5 w:der:-20 w:derzeit:7 w:desde:6
w:desidero:5 w:desormais:-5 w:dessa:14 w:desse:6 w:destinataire:-5 w:dettes:6 w:detto:-5 w:deurwaarder:6 w:devem:8
w:devido:6 w:devolvida:5 w:dez:11 w:di:9 w:dia:-6 w:dias:-8 w:dice:-6 w:dicembre:-7 w:dico:-9 w:die:-14 w:diese:8
w:diesem:16 w:difetto:5 w:diffido:6 w:dinero:7 w:direccion:11 w:direct:-5 w:dirigidas:6 w:distribution:11
w:disturbarmi:5 w:dl:8 w:doit:-6 w:domanda:13 w:domenica:7 w:domicilio:6 w:dono:17 w:dort:-6 w:dove:10 w:down:-5
w:dr:9 w:dreigt:8 w:drie:-7 w:drop:11 w:due:-6 w:dus:-13 w:ecrire:11 w:ecrivez:5 w:ee:5 w:een:-19 w:eens:5
w:egregio:7 w:einfach:12 w:eingang:-5 w:either:8 w:ejecuciones:-5 w:ele:-7 w:eletronico:12 w:elk:10 w:ellos:5
w:email:23 w:emails:10 w:empresa:-6 w:en:6 w:encontra:6 w:endlich:5 w:enero:-8 w:engagement:-5 w:entao:-5
w:entgegen:5 w:entrega:-9 w:entro:12 w:envio:-8 w:envios:9 w:envoyer:5 w:equipe:-6 w:er:-18 w:era:5
w:erforderlich:-8 w:erinnerungen:8 w:eruit:10 w:ervan:5 w:escrevam:7 w:escriba:-11 w:escribais:10 w:escriban:8
w:escritorio:-5 w:esposito:-10 w:esse:-5 w:essere:8 w:estado:-6 w:estamos:-7 w:estao:7 w:este:11 w:estimados:7
w:estinto:-7 w:esto:12 w:estoy:-6 w:estudio:-6 w:et:21 w:ete:-6 w:etes:-11 w:etre:-5 w:eu:-8 w:euros:7 w:even:8
w:ever:10 w:every:12 w:ex:14 w:examiner:6 w:example:-11 w:exas:8 w:excuus:9 w:execution:9 w:exijo:7 w:exmos:11
w:exoneracao:6 w:extracto:-8 w:extrato:-5 w:facciamo:-5 w:factura:-10 w:facturas:-13 w:facturation:7 w:facture:-5
w:facturen:-5 w:factuur:-8 w:faillissement:-7 w:faire:-8 w:falei:6 w:fallimento:-5 w:falsa:10 w:familia:9 w:fatti:-6
w:fatura:-6 w:faturado:7 w:favor:24 w:fazer:-5 w:fertig:5 w:fica:-6 w:ficam:6 w:fiduciario:6 w:file:-7 w:fin:-5
w:fino:-8 w:firma:5 w:fiscal:-5 w:fois:5 w:for:8 w:force:5 w:fordern:8 w:formalmente:6 w:fornecimento:8
w:fornitori:-5 w:forniture:6 w:forwarding:11 w:frau:-7 w:freigegeben:5 w:freir:6 w:friday:-5 w:from:16 w:fue:8
w:fui:-5 w:full:-5 w:funcionarios:6 w:fur:6 w:further:6 w:futura:5 w:ga:-8 w:gaat:-6 w:gar:12 w:gdpr:5 w:ge:-7
w:gebruik:11 w:geding:6 w:geehrte:5 w:geld:-8 w:gelieve:-5 w:gennaio:-8 w:genoeg:5 w:gentile:-19 w:gentileza:11
w:gerda:6 w:gerechtelijke:7 w:gesagt:-7 w:gestopt:8 w:get:10 w:getting:8 w:geven:6 w:gewoon:5 w:gezegd:9
w:gisteren:6 w:giugno:8 w:gli:10 w:god:9 w:goes:5 w:going:-8 w:graag:5 w:gracias:6 w:grateful:8 w:groupe:6
w:grupo:-6 w:guten:5 w:ha:-25 w:haal:18 w:hab:-7 w:habe:-13 w:haben:-5 w:had:-6 w:hadden:-5 w:halen:11 w:hallo:6
w:hanno:-5 w:harassment:12 w:harcelement:7 w:has:-6 w:hatte:11 w:hatten:5 w:have:5 w:haya:6 w:hear:-6 w:heb:-6
w:hebt:-6 w:heeft:6 w:hem:-8 w:hemos:-6 w:heren:9 w:herren:8 w:heute:-8 w:hi:-7 w:hier:-23 w:hierbij:10 w:hiermit:16
w:hierover:12 w:high:6 w:hij:-5 w:him:-5 w:his:13 w:hoef:-8 w:hoeft:-11 w:hoi:-11 w:honor:8 w:hoor:-11 w:hoort:7
w:horas:12 w:horen:19 w:horno:10 w:hotel:5 w:hou:5 w:house:6 w:huissier:8 w:hz:11 w:iban:-5 w:ieder:5 w:iedere:8
w:ieri:5 w:iets:9 w:if:-5 w:ignore:-7 w:ihnen:21 w:ihr:-23 w:ihre:-15 w:ihrem:18 w:ihren:7 w:ik:13 w:im:-5
w:immediately:5 w:impianto:5 w:in:-8 w:inbox:9 w:incaricato:-10 w:indirizzo:15 w:inesistente:5 w:informamos:12
w:information:-6 w:informativo:-6 w:ingepland:-9 w:inherited:11 w:insisten:6 w:insistir:6 w:insolvencia:-5
w:insolvente:16 w:insolvenzgericht:6 w:insolvenzverwalter:-6 w:instancia:7 w:integralmente:6 w:interim:5 w:intimo:9
w:inutiles:6 w:inviare:5 w:inviata:5 w:invii:9 w:invito:7 w:invoices:-9 w:io:-5 w:is:6 w:ist:-19 w:its:8 w:ja:13
w:jaar:11 w:jamais:-5 w:january:-6 w:je:-7 w:jede:6 w:jeden:14 w:jour:-5 w:judicial:-8 w:juge:6 w:juin:-5 w:juli:5
w:jullie:8 w:july:-6 w:june:11 w:junio:-6 w:junta:6 w:junto:-6 w:juridico:-5 w:jusqu:5 w:jvous:-12 w:kan:-7 w:keep:9
w:keine:6 w:keinen:-5 w:kindly:11 w:klant:-5 w:kollegin:-5 w:kommen:7 w:kommt:-5 w:konnen:7 w:konnt:-13
w:kontaktaufnahme:14 w:korrespondenz:12 w:kort:5 w:kr:-7 w:krant:8 w:krijgt:7 w:kunde:-5 w:kwamen:6 w:la:-17
w:lache:12 w:lachez:-5 w:ladri:8 w:lads:-5 w:lang:5 w:langer:6 w:lassen:6 w:lasst:7 w:lauf:7 w:laura:-10
w:lawyers:-6 w:le:7 w:leeg:5 w:left:10 w:lei:5 w:les:-7 w:letter:6 w:lettera:-10 w:lettre:-8 w:levante:6 w:lh:-5
w:li:-9 w:lic:8 w:liebe:-11 w:liebes:-5 w:lien:-5 w:lieve:9 w:ligacoes:6 w:liguem:10 w:lijst:6 w:liquidacion:6
w:list:11 w:lista:8 w:liste:13 w:little:8 w:lixo:-16 w:llamar:7 w:llevaba:6 w:llp:13 w:load:-6 w:logo:-5 w:lot:11
w:ltda:-6 w:lui:7 w:lundi:-5 w:lunes:8 w:lurdes:6 w:ma:-16 w:maak:11 w:maar:-13 w:machine:8 w:madame:-6
w:mahnschreiben:5 w:mahnungen:9 w:mai:5 w:mailbox:-8 w:mailing:5 w:mails:27 w:mailt:6 w:mais:36 w:mandante:6
w:mandar:7 w:mandat:-11 w:mando:-10 w:mann:6 w:materia:6 w:matin:6 w:matter:7 w:me:49 w:mede:-6 w:medio:5 w:meer:30
w:mehr:9 w:mein:7 w:meiner:7 w:melden:13 w:member:11 w:meme:-5 w:mensagens:5 w:mensaje:-9 w:mensen:9 w:mes:-8
w:mese:5 w:mesmo:12 w:message:-14 w:messages:12 w:messaggi:7 w:messaggio:-13 w:metam:-6 w:meu:16 w:mi:8 w:mia:17
w:mich:12 w:mij:35 w:mijn:17 w:mijne:8 w:mille:-7 w:mimit:5 w:mine:6 w:minha:-7 w:minute:-6 w:mir:8 w:mira:5
w:mismo:-5 w:mittwoch:-5 w:mme:-7 w:mo:10 w:modo:12 w:moeten:-11 w:mogelijk:5 w:mogen:-8 w:moi:18 w:molestie:-6
w:moment:-6 w:momento:11 w:mon:21 w:monday:8 w:monitorio:-6 w:montag:5 w:month:-5 w:moratorium:6 w:more:8
w:morning:-10 w:mr:-11 w:muss:-8 w:must:5 w:my:20 w:na:-15 w:naar:-10 w:nachricht:-6 w:nachsten:5 w:nada:10
w:namaste:7 w:namens:8 w:natale:-6 w:ne:6 w:necessaire:7 w:neem:-6 w:negativacao:5 w:nehmen:12 w:nei:11 w:nem:15
w:nessun:9 w:nessuno:-5 w:net:-10 w:new:-9 w:newsletter:-14 w:nf:-8 w:ni:23 w:nich:12 w:nicht:-13 w:nichts:13
w:niets:-5 w:nieuwsbrief:-12 w:ningun:9 w:nipote:-5 w:nix:-10 w:nochmal:-5 w:nombre:-6 w:non:10 w:nooit:22 w:nos:-6
w:nosotros:6 w:note:-12 w:nothing:5 w:notice:7 w:notices:8 w:notificacao:9 w:notre:-9 w:nous:-6 w:nova:-5
w:november:-8 w:novembre:13 w:nu:8 w:nunca:15 w:nur:-6 w:nutzung:6 w:objeto:-5 w:obrigada:5 w:occorre:5 w:occupe:8
w:octubre:-5 w:off:-10 w:office:-8 w:oficio:14 w:ogni:13 w:oh:5 w:ok:-6 w:om:9 w:on:-18 w:only:7 w:ons:12 w:onze:12
w:ook:7 w:opheffing:7 w:opnieuw:-15 w:oposicao:10 w:oposicion:-6 w:opschorting:7 w:opt:6 w:or:22 w:orden:13
w:orders:-11 w:ordinary:-5 w:ordini:10 w:ore:7 w:ortega:11 w:ou:-8 w:our:-5 w:out:5 w:outro:8 w:over:6
w:overijssel:9 w:own:6 w:paga:-6 w:pagara:-8 w:pagarles:5 w:pagata:7 w:pagate:5 w:pagos:-7 w:paid:-6 w:paiement:-5
w:paix:7 w:panda:5 w:papeles:-5 w:papier:6 w:parada:-5 w:pare:49 w:parle:8 w:partent:7 w:particular:6 w:pas:-15
w:passivo:14 w:patient:7 w:pay:-7 w:paying:-7 w:payment:-6 w:pdf:-12 w:pedi:-7 w:pedido:14 w:pelo:-7 w:per:13
w:pero:-10 w:personal:9 w:personale:5 w:pessoal:11 w:petit:-7 w:peut:12 w:pg:-8 w:pico:8 w:pido:6 w:piu:32
w:plainte:14 w:plus:19 w:politie:6 w:por:20 w:porque:-5 w:portal:-8 w:porter:8 w:post:16 w:posten:-11 w:postfach:12
w:pot:-5 w:pour:9 w:poursuites:5 w:precio:6 w:prega:5 w:prego:8 w:prendo:7 w:prepetition:5 w:presentare:6
w:presidente:-5 w:presso:6 w:prijs:22 w:primera:7 w:primero:7 w:pris:6 w:privatinsolvenz:9 w:pro:-5 w:proc:6
w:procede:-6 w:proceedings:-5 w:processo:-12 w:propuesta:-5 w:proseguire:8 w:proxima:16 w:publicidad:6 w:puedo:6
w:punto:-12 w:pure:-7 w:quaisquer:9 w:qual:6 w:qualita:5 w:qualquer:20 w:qualunque:14 w:quando:-12 w:que:-7
w:quedo:-5 w:quella:5 w:quello:5 w:quem:-8 w:querelo:-26 w:queremos:5 w:quero:5 w:quest:8 w:questo:18 w:qui:-6
w:quienes:6 w:quiero:8 w:quitte:-6 w:quotidiens:8 w:raadsman:-5 w:raccomandata:5 w:ragione:7 w:rapaces:-13
w:rappels:11 w:receive:5 w:recevez:-8 w:rechazo:9 w:rechnung:-6 w:recht:12 w:recipient:21 w:reclamada:11
w:reclamar:-6 w:reconhecemos:8 w:recu:-6 w:recus:-5 w:rede:6 w:register:-7 w:regolarmente:6 w:regret:9 w:regua:13
w:relance:10 w:relancer:5 w:relances:13 w:relativo:5 w:release:-6 w:remeter:11 w:reminders:8 w:remover:8
w:reorganisatie:7 w:repete:8 w:reply:-7 w:responder:6 w:respondera:6 w:revocato:6 w:reyes:5 w:rgpd:6 w:ricevo:10
w:richiesta:5 w:richten:-6 w:right:-5 w:ring:8 w:riscontro:-5 w:rispondere:-16 w:robo:15 w:round:-8 w:ruhe:7
w:run:-5 w:sa:10 w:sache:5 w:sair:48 w:saisi:7 w:saldo:-6 w:sao:-12 w:saranno:7 w:scaduta:6 w:schon:-10 w:schone:13
w:schreib:-11 w:schreiben:11 w:schriftelijk:6 w:schriftlich:5 w:schuldeisers:-11 w:schuldnerin:7 w:scriva:10
w:scrivere:-8 w:scrivermi:-6 w:se:-10 w:sea:8 w:see:-10 w:segreteria:-5 w:seguir:9 w:sehen:-7 w:sehr:15 w:sei:7
w:seit:-7 w:sem:-8 w:sending:-5 w:senhor:-7 w:senhores:11 w:sentencia:7 w:septiembre:6 w:sera:-6 w:setembro:-7
w:setze:-9 w:seu:-7 w:seulement:-5 w:sg:10 w:shop:5 w:should:-6 w:si:-6 w:sie:19 w:siehe:-8 w:siempre:13 w:siete:5
w:signatario:6 w:signor:6 w:silence:8 w:sinds:-5 w:sir:5 w:sistema:-15 w:sms:5 w:so:-10 w:societa:9 w:societe:-8
w:software:6 w:sold:5 w:solicita:12 w:solicitamos:7 w:solleciti:8 w:sollecito:7 w:solo:-10 w:sorry:-16 w:sors:12
w:sort:-5 w:sottoscritto:7 w:souhaite:9 w:soy:-7 w:sp:6 w:spa:11 w:spam:-12 w:spring:10 w:sr:5 w:sres:6 w:sta:-12
w:staat:12 w:staff:5 w:staffing:5 w:staken:5 w:stalking:6 w:stamattina:-5 w:status:-13 w:stellen:26
w:steurberater:-7 w:stond:-5 w:stop:24 w:studio:8 w:stuurt:9 w:suivre:8 w:sulle:6 w:sums:-5 w:sus:15 w:suspend:10
w:svp:10 w:swear:9 w:system:6 w:ta:7 w:tag:9 w:tage:-5 w:taglich:6 w:taken:-9 w:tal:-5 w:tambem:-5 w:tanto:-5
w:tarde:6 w:tc:8 w:team:-8 w:tegen:5 w:telephone:9 w:tem:11 w:tendo:8 w:teneis:-6 w:tenemos:-5 w:tengo:-11
w:tenho:-9 w:tenido:7 w:terca:5 w:th:-6 w:that:-13 w:the:-26 w:their:6 w:then:-7 w:these:8 w:they:-5 w:third:7
w:thx:-10 w:ti:-7 w:tiene:-7 w:tienen:9 w:time:8 w:tio:16 w:tira:24 w:tirem:11 w:title:5 w:to:-8 w:toda:10
w:toegestaan:5 w:toglietemi:8 w:told:5 w:tomara:-7 w:tout:12 w:trata:5 w:tratar:7 w:tribunal:-8 w:tribunale:7
w:tua:-7 w:tudo:-10 w:turno:6 w:tutti:-6 w:twice:6 w:uit:23 w:uiterlijk:5 w:uitkering:-6 w:uitsluitend:-5
w:ultima:-6 w:um:-25 w:un:-6 w:una:-8 w:under:7 w:undici:6 w:une:-7 w:unicamente:5 w:unico:8 w:unipessoal:6 w:uno:5
w:uns:-11 w:unserer:-6 w:unterlassen:6 w:untersage:19 w:until:-7 w:up:21 w:update:-6 w:ur:9 w:us:8 w:uso:7 w:usted:5
w:ustedes:-5 w:uw:22 w:va:-5 w:vader:-7 w:vai:-17 w:vais:7 w:van:35 w:vanwege:6 w:vanzelf:-9 w:vao:13 w:vendor:-5
w:vendredi:-5 w:vennootschap:7 w:verde:-8 w:verdere:16 w:verfahren:8 w:vermogen:5 w:verschuldigd:-12 w:verwacht:8
w:verwijder:6 w:verzoek:-6 w:veuillez:9 w:veux:13 w:vezes:11 w:vi:-10 w:via:-8 w:vide:6 w:vielen:-5 w:virement:8
w:virez:10 w:vo:-7 w:voir:-8 w:voldaan:10 w:volgt:-5 w:voltar:7 w:vom:-10 w:vonnis:8 w:voorbij:8 w:vorbereitet:5
w:vorerst:-9 w:vos:24 w:vosotros:-5 w:vossa:12 w:vostro:-6 w:votre:8 w:voulais:-5 w:vous:-10 w:vs:-5 w:vuestra:6
w:vuestras:7 w:vuestro:5 w:vuole:7 w:wagon:-6 w:want:9 w:war:11 w:ware:8 w:was:9 w:weg:-5 w:wegens:-5 w:weiter:5
w:weitere:9 w:weitergeleitet:-8 w:wenden:-5 w:wenn:10 w:wens:26 w:werden:-7 w:who:8 w:wi:-10 w:wie:-7 w:wife:12
w:wij:-13 w:wil:9 w:will:-14 w:wilt:9 w:wir:-6 w:wird:-10 w:wissen:5 w:with:-14 w:wo:9 w:woche:15 w:woensdag:-13
w:wordt:12 w:works:-7 w:would:9 w:write:11 w:wurde:-9 w:ya:12 w:zaak:-8 w:zahl:-8 w:zaken:8 w:zap:17 w:zat:-5
w:zeg:8 w:zeit:-6 w:zet:11 w:zie:-5 w:zijn:-8 w:zo:6 w:zonder:-5 w:zu:6 w:zum:-6 w:zur:-7 w:zustandig:5 w:zwar:8
"""
