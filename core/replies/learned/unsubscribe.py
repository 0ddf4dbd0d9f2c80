"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -4.51
THRESHOLD = 0.075
#: clue:hundredths
WEIGHTS = """
?:-43 ?ack:-8 ?copy:-5 ?difference:-8 ?hostile:-6 ?lawyer:-5 ?legal:-5 ?mine:-16 ?moves:-10 ?not:-21 ?not_stop:-11
?plan:-7 ?propose:-6 ?question:-13 ?redirect:-8 ?stop:20 b:!_!:-20 b:00000_00:12 b:0000_and:-8 b:0000_schriftlich:6
b:0000_wurde:-9 b:0000_zur:-9 b:000_00:-19 b:000_0:-11 b:000_euro:7 b:000_euros:8 b:00_00000:-6 b:00_0000:-5
b:00_00:-9 b:00_0:7 b:00_by:-6 b:00_come:-6 b:00_de:-18 b:00_decembre:8 b:00_dicembre:-8 b:00_et:-5 b:00_gekundigt:6
b:00_gennaio:-6 b:00_is:11 b:00_mille:-6 b:00_novembre:10 b:00_octobre:5 b:00_on:-5 b:00_op:7 b:00_september:14
b:00_was:6 b:0_%:-5 b:0_00000:-8 b:0_000:-14 b:0_00:-6 b:0_0:-17 b:0_december:-5 b:0_el:-10 b:0_ete:-6 b:0_foi:7
b:0_in:5 b:0_is:13 b:0_lo:9 b:0_novembre:6 b:0_op:-10 b:0_sind:8 b:0_th:-5 b:0_und:8 b:0_van:13 b:0_veio:9
b:0_vezes:12 b:aan_concurrente:-5 b:ab_heute:11 b:ab_sofort:5 b:abogado_de:8 b:about_it:10 b:abstengan_de:-6
b:acusamos_recebimento:5 b:administrador_unico:7 b:adresser_desormais:-6 b:af_en:9 b:agradeco_que:6 b:ai_dit:-6
b:ai_fait:7 b:ai_plus:-6 b:ai_pris:7 b:al_00:-7 b:al_garante:5 b:al_passivo:8 b:al_sottoscritto:8 b:al_twee:12
b:all_amministrazione:5 b:all_uso:8 b:alla_societa:9 b:alla_vs:-10 b:alle_correspondentie:6 b:alle_eerdere:-9
b:alles_wat:7 b:als_ik:5 b:als_je:-8 b:am_00:7 b:am_the:-6 b:ammessa_all:5 b:amministrazione_straordinaria:5
b:an_@:-10 b:an_die:-7 b:an_interim:6 b:an_mich:6 b:and_do:22 b:and_stop:-5 b:and_that:-5 b:and_the:-10 b:and_we:8
b:any_further:9 b:any_more:14 b:aos_ex:5 b:appoint_administrators:6 b:are_not:12 b:are_paid:-5 b:art_000:-5
b:article_00:7 b:at_0:8 b:at_the:7 b:au_00:8 b:au_prochain:5 b:auf_mir:5 b:auf_weiteres:-5 b:avec_notre:7
b:avec_vous:-16 b:avete_sbagliato:5 b:avisos_automaticos:20 b:avisos_de:5 b:baja_de:-6 b:bande_incapables:5
b:bando_de:7 b:bb_0:-10 b:bei_uns:-6 b:beim_insolvenzgericht:13 b:ben_ik:7 b:betaal_ik:-5 b:betalen_doe:-6
b:betaling_van:6 b:bien_note:-7 b:bij_de:18 b:bij_deze:8 b:bij_jullie:-5 b:bij_mij:-7 b:bin_bis:-5 b:bis_00:-9
b:bis_auf:-5 b:bitte_ich:-5 b:bitte_loschen:-5 b:bitte_nehmen:5 b:bitte_sehen:-5 b:bitte_sie:8 b:bloqueado_no:16
b:boa_tarde:8 b:borren_este:6 b:breach_of:-7 b:buenas_tardes:-5 b:by_card:-6 b:ca_suffit:5 b:car_vous:-7
b:case_no:-5 b:caso_contrario:6 b:ce_message:-6 b:ce_sujet:5 b:celle_ci:5 b:cerrado_por:-6 b:cesado_su:5
b:cessez_de:6 b:che_ci:-13 b:che_il:-5 b:chere_madame:-5 b:chiedo_la:9 b:chorus_pro:-5 b:claim_for:-7
b:cliente_niet:-9 b:code_service:-5 b:collect_prepetition:5 b:com_um:-10 b:company_was:5 b:comunico_que:-9
b:con_el:-5 b:con_ellos:6 b:con_la:-5 b:con_mi:12 b:concurrente_schuldeisers:-5 b:conocimiento_de:10
b:contact_avec:-15 b:contact_met:5 b:contacto_con:8 b:contesto_integralmente:5 b:conto_del:6 b:correio_eletronico:12
b:correo_mi:6 b:credit_control:28 b:credit_file:-7 b:creditos_ee:6 b:crime_por:-8 b:cualquier_comunicacion:-5
b:da_empresa:-6 b:da_lista:-8 b:da_notificacao:5 b:da_questo:15 b:da_regua:11 b:da_vossa:16 b:dai_vostri:5 b:dal_0:8
b:damen_und:8 b:dans_intervalle:5 b:das_mandat:-10 b:das_mit:7 b:das_verfahren:8 b:das_vermogen:5 b:dass_sie:-13
b:dat_ik:10 b:date_de:-8 b:de_00:11 b:de_0:-7 b:de_avisos:9 b:de_baja:-6 b:de_betaling:-8 b:de_cesser:6
b:de_charognards:-5 b:de_cobranca:18 b:de_deuda:-8 b:de_deurwaarder:9 b:de_ecrire:10 b:de_empresa:-7 b:de_entrega:-6
b:de_escribirme:5 b:de_insistir:6 b:de_krant:9 b:de_les:5 b:de_lijst:8 b:de_lo:-5 b:de_los:-10 b:de_me:11 b:de_ne:11
b:de_ondernemingsrechtbank:5 b:de_opschorting:6 b:de_pago:15 b:de_politie:5 b:de_primera:8 b:de_rapaces:-12
b:de_rechter:-14 b:de_relance:14 b:de_setembro:-6 b:de_su:5 b:de_sus:18 b:de_toute:7 b:de_tudo:-9 b:de_una:5
b:de_voces:5 b:de_vos:19 b:de_votre:8 b:de_vous:-5 b:de_werf:5 b:deal_with:-5 b:dear_credit:28 b:dear_creditor:6
b:debera_dirigirse:-6 b:debo_nada:9 b:deel_ik:-6 b:dei_ladri:13 b:deixem_de:15 b:dejen_de:9 b:del_contrato:-5
b:del_mio:7 b:dem_nachsten:8 b:den_antrag:-6 b:den_de:10 b:dentro_de:5 b:der_schuldnerin:9 b:derzeit_nicht:12
b:des_dettes:6 b:detto_di:-6 b:devolvida_por:7 b:di_000:6 b:di_00:5 b:di_non:7 b:di_scrivere:-5 b:di_solleciti:8
b:die_firma:6 b:die_we:-6 b:direccion_de:7 b:direct_all:-5 b:directors_of:6 b:dit_is:10 b:dit_mailadres:6
b:dit_que:-12 b:dl_0:8 b:do_not:18 b:do_passivo:5 b:doit_etre:-5 b:domanda_di:13 b:drie_keer:-5 b:du_harcelement:6
b:du_tout:7 b:ecrivez_plus:6 b:ee_devido:7 b:ee_estinto:-7 b:ee_mai:6 b:een_advocaat:-6 b:een_bericht:8
b:een_deurwaarder:-6 b:een_kort:7 b:een_maand:7 b:een_procedure:7 b:eerdere_instructies:-9 b:eine_mahnung:-10
b:el_00:-5 b:el_0:-7 b:el_horno:10 b:el_medio:8 b:el_pedido:7 b:el_precio:6 b:el_que:6 b:em_00:9 b:em_nome:9
b:em_tribunal:-6 b:email_address:-5 b:email_from:7 b:en_abril:-6 b:en_conocimiento:10 b:en_een:-6 b:en_el:-6
b:en_enero:-8 b:en_ik:-8 b:en_la:5 b:en_met:9 b:en_mij:5 b:en_mijn:9 b:en_over:11 b:en_una:13 b:en_veux:11
b:en_zet:-9 b:entro_fine:5 b:entro_il:7 b:er_een:-5 b:er_staat:5 b:erhalten_sie:-5 b:erhalten_und:-6 b:es_el:14
b:es_ist:-5 b:es_que:-8 b:escriba_@:-7 b:est_dans:5 b:est_pas:7 b:esta_direccion:10 b:esta_todo:8 b:este_assunto:6
b:este_buzon:7 b:este_correo:6 b:este_mes:-6 b:esto_era:6 b:et_de:7 b:et_des:5 b:et_je:5 b:et_que:5 b:et_votre:6
b:ete_payee:-6 b:euch_im:7 b:exijo_que:6 b:exoneracao_do:5 b:factura_0000:-5 b:factura_la:6 b:facture_est:6
b:faillissement_van:-5 b:fait_le:8 b:falei_que:8 b:fattura_ee:5 b:faz_se:5 b:filed_notice:6 b:foi_declarada:7
b:foi_devolvida:6 b:fois_que:5 b:following_the:5 b:for_relief:5 b:for_the:9 b:fordern_sie:8 b:freigegeben_und:8
b:from_now:8 b:from_you:-6 b:from_your:12 b:fur_alle:10 b:gar_nichts:13 b:geachte_heer:5 b:gebruik_van:12
b:geehrte_damen:8 b:geen_herinneringen:-11 b:geen_mail:14 b:geen_verdere:8 b:gerechtelijke_reorganisatie:6
b:gmbh_wurde:8 b:goes_to:9 b:gracias_por:-7 b:guten_morgen:6 b:ha_detto:-7 b:ha_incaricato:-9 b:ha_sido:-5
b:halen_?:12 b:hasta_el:-5 b:hasta_que:6 b:hat_die:6 b:hat_mir:-6 b:have_asked:6 b:have_taken:-7 b:have_to:5
b:heb_al:10 b:heb_er:-6 b:heb_mijn:-6 b:heeft_bij:9 b:heeft_de:-6 b:heer_mevrouw:5 b:herinneringen_meer:-7
b:het_faillissement:-5 b:het_is:5 b:het_niet:6 b:het_op:13 b:het_van:6 b:het_vonnis:8 b:heute_noch:-10
b:high_court:6 b:ho_chiuso:7 b:ich_bitte:8 b:ich_habe:-13 b:ich_ihnen:8 b:ich_muss:-7 b:ich_noch:14 b:ich_von:10
b:ich_wurde:-7 b:ici_la:7 b:ihnen_die:8 b:ihnen_hiermit:7 b:ihr_konnt:-5 b:ihr_schreiben:-7 b:ihre_mail:-6
b:ihrem_aussendienst:8 b:ik_ben:-7 b:ik_betaal:6 b:ik_dat:7 b:ik_heb:-6 b:ik_hem:6 b:ik_kom:-5 b:ik_krijg:5
b:ik_maak:12 b:ik_mede:-6 b:ik_mijn:8 b:ik_niet:-12 b:ik_nog:5 b:ik_stel:5 b:ik_verwacht:9 b:ik_verzoek:-6
b:ik_wens:11 b:ik_werk:8 b:il_00:-6 b:il_debito:-8 b:il_me:7 b:il_ne:9 b:im_spam:-10 b:in_de:-19 b:in_force:6
b:in_juli:6 b:in_june:12 b:in_mano:5 b:in_qualita:5 b:in_ruhe:8 b:in_uw:8 b:informamos_que:12 b:ingeschakeld_en:-6
b:insolvenzverwalter_bestellt:-5 b:intention_to:5 b:intereses_de:-9 b:interim_moratorium:6 b:inviare_ulteriori:6
b:invii_automatici:6 b:invito_non:15 b:invoice_and:12 b:is_die:7 b:is_er:-14 b:is_leeg:5 b:is_niet:9 b:is_niets:-11
b:is_not:-5 b:is_op:25 b:is_van:5 b:is_with:6 b:ist_keine:-8 b:ist_nichts:8 b:it_from:11 b:it_on:-6 b:ja_falei:8
b:jaar_niet:11 b:je_ai:-5 b:je_en:12 b:je_souhaite:7 b:je_vais:8 b:je_vous:22 b:jede_weitere:5 b:jullie_eigen:5
b:june_and:9 b:juzgado_de:6 b:kan_het:8 b:keine_mahnungen:6 b:keine_mails:9 b:kom_ik:5 b:konnt_ihr:-7
b:konnt_mich:-5 b:kort_geding:6 b:la_00:-6 b:la_carta:6 b:la_compta:-6 b:la_deuda:14 b:la_ditta:-5 b:la_factura:-5
b:la_invito:5 b:la_lista:7 b:la_mia:5 b:la_paix:7 b:la_persona:-7 b:la_proxima:12 b:la_quale:9 b:la_societe:-8
b:la_tienda:7 b:la_vs:7 b:laat_me:6 b:lachez_moi:-5 b:langer_rechtstreeks:-14 b:las_dos:7 b:lassen_sie:8
b:lasst_mich:8 b:le_aviso:6 b:le_camion:6 b:le_code:-5 b:le_comunico:-6 b:le_forniture:5 b:le_juge:8 b:le_numero:-5
b:le_tribunal:-6 b:le_virement:7 b:leeg_en:5 b:left_us:11 b:les_deux:6 b:les_poursuites:5 b:lh_0:-5 b:liebes_team:-6
b:lieve_mensen:10 b:liquidacion_de:5 b:liste_de:15 b:lo_0:-6 b:los_avisos:9 b:los_intereses:-9 b:mahnungen_mehr:6
b:mail_da:11 b:mail_de:12 b:mail_en:-12 b:mailadres_is:6 b:mails_mehr:5 b:mails_werden:-5 b:mais_comunicacoes:6
b:mann_hat:6 b:me_again:7 b:me_contacter:6 b:me_da:10 b:me_escrevam:10 b:me_escribais:11 b:me_escriban:6 b:me_ha:-6
b:me_lo:10 b:mede_dat:-6 b:meer_bij:9 b:meer_te:-9 b:meer_van:17 b:mehr_an:5 b:mehr_von:13 b:mehr_zu:7
b:meine_adresse:5 b:meine_mails:-5 b:melden_sie:8 b:member_of:11 b:merci_adresser:-5 b:merci_de:7
b:mes_coordonnees:6 b:met_de:7 b:met_die:7 b:met_een:-6 b:met_het:7 b:met_je:-5 b:met_mailen:5 b:met_ons:6
b:met_rust:7 b:met_uw:-5 b:meu_advogado:-6 b:meu_contato:7 b:meu_email:9 b:meu_nome:-12 b:meu_zap:18 b:mi_cliente:15
b:mi_ha:-13 b:mi_jefe:6 b:mi_mandante:-7 b:mi_socio:6 b:mia_assistita:7 b:mich_in:5 b:mich_mal:-5 b:mij_niet:8
b:mij_uit:13 b:mij_van:10 b:mijn_advocaat:10 b:minha_advogada:-9 b:mio_indirizzo:8 b:mir_heute:-6 b:mir_nichts:7
b:mit_beschluss:-5 b:mit_dem:5 b:mit_ihrem:8 b:mo_0:14 b:moi_de:16 b:moi_la:6 b:mon_avocat:-5 b:mon_mail:18
b:mon_numero:9 b:moratorium_is:6 b:my_credit:-7 b:my_wife:11 b:na_proxima:5 b:na_te:-8 b:naar_de:-14
b:nachsten_lauf:7 b:nada_adeuda:7 b:nada_que:-5 b:nao_ee:-5 b:nao_enviem:5 b:nao_ha:-5 b:nao_quero:5
b:nao_reconhecemos:7 b:nao_sou:8 b:nao_tem:13 b:nao_tenho:-5 b:nao_vou:6 b:ne_pas:-5 b:ne_plus:17 b:negeer_alle:-9
b:nehmen_sie:8 b:next_month:-5 b:ni_la:9 b:ni_me:6 b:ni_que:9 b:nicht_mehr:-8 b:nicht_weiter:8 b:nicht_zahlen:6
b:nichts_mehr:9 b:niet_bij:-7 b:niet_en:8 b:niet_in:7 b:niet_meer:19 b:niet_voor:-8 b:niet_worden:-6 b:niets_meer:-6
b:nix_mehr:-8 b:no_00:-6 b:no_debo:9 b:no_es:-11 b:no_me:25 b:no_mesmo:8 b:no_nos:10 b:no_procede:-6 b:no_puedo:7
b:no_quiero:10 b:noch_ein:-5 b:noch_eine:-9 b:nog_0:-11 b:nomeado_administrador:6 b:non_ci:6 b:non_disturbarmi:5
b:non_sono:-7 b:nooit_meer:27 b:nos_autos:5 b:nos_termos:5 b:nosotros_ya:7 b:not_email:14 b:not_send:8 b:not_the:8
b:not_write:9 b:notice_of:5 b:nous_est:9 b:nous_ne:-6 b:nous_nous:7 b:novembre_che:7 b:now_on:8 b:nuestro_despacho:7
b:numero_engagement:-5 b:nutzung_meiner:6 b:of_intention:6 b:of_month:-5 b:of_my:7 b:of_section:5 b:of_the:-7
b:off_stop:-10 b:off_your:5 b:oggi_non:5 b:ogni_azione:-10 b:ogni_comunicazione:6 b:ogni_sollecito:9
b:oktober_voldaan:11 b:on_october:5 b:on_peut:5 b:on_september:-5 b:on_the:-5 b:ondergetekende_tot:-7
b:ons_kantoor:6 b:ons_niet:14 b:ook_op:5 b:op_00:18 b:op_de:7 b:op_en:-7 b:op_het:-6 b:op_uw:12 b:opt_out:6
b:orden_de:13 b:ordinary_course:-5 b:our_solicitors:5 b:out_of:8 b:outro_cnpj:8 b:over_de:7 b:over_uw:11
b:overijssel_van:5 b:pagar_el:8 b:pago_el:7 b:pago_il:-6 b:pago_por:8 b:paid_in:-5 b:panda_de:6 b:par_contre:7
b:par_de:-10 b:para_@:-7 b:para_el:-9 b:para_este:7 b:pas_les:-5 b:pas_vous:6 b:pay_you:5 b:payee_vendredi:-5
b:payer_les:6 b:paying_it:-5 b:pedido_de:8 b:pedimos_que:9 b:per_le:5 b:per_molestie:-6 b:per_non:-5
b:per_qualunque:11 b:petition_for:5 b:piu_ricevere:5 b:plainte_pour:11 b:please_stop:11 b:por_000:-5 b:por_correo:9
b:por_danos:6 b:por_favor:26 b:por_gentileza:11 b:por_la:-7 b:por_via:6 b:portal_de:-5 b:pour_le:-6 b:pour_payer:6
b:prazo_de:-5 b:prega_di:6 b:prego_di:6 b:prendra_contact:-16 b:prepetition_claim:5 b:presentare_domanda:5
b:presso_la:9 b:prijs_op:5 b:primera_instancia:8 b:pro_avec:-5 b:procedure_van:6 b:proferida_em:5 b:puedo_pagar:9
b:qu_il:6 b:qualita_di:5 b:qualquer_contato:8 b:que_cualquier:-11 b:que_dejen:5 b:que_des:6 b:que_ee:5 b:que_el:5
b:que_eu:-9 b:que_haya:8 b:que_la:6 b:que_me:11 b:que_nao:21 b:que_no:-7 b:que_nos:-11 b:que_os:-5 b:que_pagar:7
b:que_quiera:-7 b:que_se:-11 b:que_vous:-5 b:quero_receber:6 b:questo_momento:15 b:quitte_la:-5
b:rappels_quotidiens:8 b:recebimento_da:5 b:rechtbank_overijssel:12 b:rechtstreeks_te:-14 b:regua_de:13
b:relief_under:5 b:ring_me:5 b:saisi_le:9 b:saranno_pagate:5 b:schreiben_an:5 b:se_abstengan:-6 b:se_catar:17
b:se_encontra:6 b:se_na:6 b:se_nada:6 b:se_opone:-5 b:se_que:10 b:section_000:5 b:see_it:-5 b:sehen_sie:-5
b:sehr_geehrte:5 b:seit_dem:-7 b:sem_pedido:6 b:send_us:8 b:sentenca_proferida:5 b:sera_contestada:-5
b:si_insisten:7 b:si_no:-8 b:si_prega:6 b:si_siguen:8 b:sido_nomeado:7 b:sie_auf:7 b:sie_bitte:14 b:sie_das:9
b:sie_konnen:12 b:sie_meine:5 b:sie_mich:13 b:sie_mir:-11 b:sie_sich:-5 b:sie_uns:6 b:sie_von:-8 b:sie_zu:-6
b:siete_dei:8 b:sind_wir:-7 b:so_your:8 b:sold_the:8 b:sono_000:9 b:sp_00:7 b:sp_0:7 b:staat_dus:6 b:staat_er:7
b:status_cleared:-7 b:stay_prohibits:-5 b:stellen_sie:11 b:stop_and:-9 b:stop_sending:-6 b:su_administrador:7
b:su_reclamacion:-5 b:sur_chorus:-5 b:take_my:5 b:take_us:-6 b:tc_0:5 b:te_0:15 b:te_bellen:-12 b:te_benaderen:-10
b:te_doen:-9 b:te_li:-6 b:te_schrijven:8 b:te_worden:10 b:tem_que:8 b:tendo_sido:7 b:tengo_el:-7 b:that_on:5
b:the_0:-5 b:the_bankruptcy:5 b:the_debtor:7 b:the_high:6 b:the_minute:-6 b:the_new:-5 b:the_ordinary:-5
b:the_spring:11 b:the_third:5 b:the_time:10 b:the_wagon:-6 b:third_time:6 b:this_address:8 b:this_email:6
b:this_invoice:7 b:this_office:-6 b:this_one:-5 b:three_times:5 b:ticket_00000:-6 b:tira_meu:24 b:to_any:7
b:to_appoint:6 b:to_her:5 b:to_our:-9 b:to_the:8 b:tot_curator:-7 b:tot_het:8 b:toute_communication:12
b:transferencia_de:6 b:twee_jaar:11 b:uber_das:5 b:uit_uw:13 b:uitkering_aan:-5 b:ulteriori_solleciti:-6
b:ultima_vez:-9 b:um_processo:-9 b:un_avocat:5 b:un_delai:7 b:und_an:-5 b:und_herren:8 b:und_ich:-7 b:und_zwar:8
b:under_the:12 b:unipessoal_lda:6 b:uns_nicht:5 b:unser_mandant:5 b:unsubscribe_from:-7 b:update_your:-5 b:us_in:10
b:us_off:-9 b:use_@:-6 b:uw_bericht:-5 b:uw_bestanden:9 b:uw_rekening:8 b:van_0:-5 b:van_de:12 b:van_en:14
b:van_gerechtelijke:6 b:van_jullie:9 b:van_mijn:10 b:van_uw:8 b:van_voor:6 b:van_vorderingen:6 b:vao_se:17
b:ver_com:-5 b:vermogen_der:6 b:verwijder_mijn:6 b:veux_plus:12 b:vez_que:5 b:vi_diffido:8 b:vi_pago:-7 b:vi_prego:5
b:vi_querelo:-26 b:via_@:5 b:virement_ce:9 b:virez_mon:10 b:voces_sao:-5 b:voglio_piu:5 b:voi_vostri:-5 b:vom_00:-5
b:von_der:-7 b:von_euch:13 b:von_ihrem:7 b:voor_dat:-6 b:vordering_indienen:-5 b:vos_messages:12 b:vos_rappels:8
b:vos_relances:5 b:vossa_parte:6 b:votre_huissier:10 b:vou_ver:-5 b:vous_etes:-10 b:vous_faire:-5 b:vous_payer:5
b:vuestro_comercial:9 b:was_ich:5 b:we_act:-6 b:we_do:6 b:we_have:-5 b:weitere_kontaktaufnahme:5 b:wenden_sie:-7
b:wenn_ich:13 b:wil_je:8 b:will_be:-5 b:will_pay:-7 b:wilt_mij:8 b:wir_alles:6 b:wir_bitten:-7 b:wir_fordern:9
b:wir_haben:-10 b:wir_schon:-6 b:with_no:-5 b:with_our:8 b:with_that:-8 b:with_the:-5 b:would_be:8 b:write_to:10
b:wurde_am:6 b:ya_esta:7 b:you_are:8 b:you_have:9 b:you_lot:9 b:you_must:5 b:you_will:11 b:your_distribution:11
b:zaak_is:-6 b:zijn_jullie:7 b:zu_schicken:8 b:zu_schreiben:6 b:zum_00:9 b:zum_anwalt:-7
b:zum_insolvenzverwalter:-10 c:<a>:-15 c:<aa:11 c:<aan:11 c:<aans:10 c:<ab:13 c:<ab>:11 c:<abo:11 c:<abr:-9
c:<ac:-14 c:<acti:7 c:<aff:8 c:<ag:13 c:<aga:11 c:<agai:11 c:<agr:9 c:<al>:13 c:<alg:-8 c:<algu:-7 c:<als:14
c:<an:-14 c:<anc:-8 c:<and:10 c:<ant:-13 c:<ante:-7 c:<any:16 c:<any>:17 c:<app:8 c:<ar:-11 c:<as:-12 c:<at:-12
c:<aub:10 c:<aub>:10 c:<ausg:-7 c:<auto:9 c:<av:-8 c:<ave:-12 c:<avec:-7 c:<avi:9 c:<avis:10 c:<az:-8 c:<azi:-7
c:<azio:-7 c:<b>:7 c:<baj:11 c:<baja:10 c:<ban:-11 c:<bar:8 c:<be:-10 c:<bef:-8 c:<bena:7 c:<bi:-12 c:<bis:-7
c:<bis>:-7 c:<bit:8 c:<bitt:8 c:<bl:13 c:<blo:10 c:<blok:7 c:<bloq:7 c:<bo:7 c:<bon:-8 c:<bor:11 c:<borr:10 c:<br:-8
c:<bro:-7 c:<bu:-16 c:<bur:-9 c:<bus:8 c:<bv:-8 c:<bv>:-8 c:<c>:13 c:<caf:7 c:<canc:10 c:<cat:7 c:<cata:7 c:<ce:17
c:<cea:8 c:<ceas:8 c:<cer:-9 c:<ces:26 c:<cess:17 c:<ch:-23 c:<chat:-7 c:<che:-18 c:<che>:-10 c:<ci:-9 c:<cia:7
c:<cl:-10 c:<cla:-8 c:<clai:-8 c:<cle:-7 c:<co:-8 c:<com:-20 c:<com>:-8 c:<como:-7 c:<comp:-10 c:<con:8 c:<conc:-9
c:<conf:-8 c:<cons:7 c:<cont:14 c:<cr:-12 c:<cu:-18 c:<cura:-9 c:<d>:-8 c:<dai:8 c:<dai>:8 c:<dat:-10 c:<de:19
c:<dea:10 c:<dear:14 c:<deb:10 c:<def:-10 c:<defe:-7 c:<dei:8 c:<dej:9 c:<dep:-15 c:<depo:-10 c:<der>:-8 c:<des:9
c:<dess:15 c:<dest:-8 c:<dez:8 c:<di>:7 c:<dic:-15 c:<die:8 c:<dies:14 c:<dir:8 c:<dis:10 c:<disp:8 c:<don:9
c:<dono:9 c:<dri:-9 c:<dro:8 c:<du:-19 c:<ee:-10 c:<een>:-9 c:<eer:-8 c:<ef:7 c:<eff:8 c:<el:9 c:<ele:7 c:<em:14
c:<ema:20 c:<emai:20 c:<er:-14 c:<er>:-10 c:<es:7 c:<esc:17 c:<escr:17 c:<esp:-9 c:<espe:-9 c:<ess:7 c:<est:-7
c:<esta:-8 c:<este:8 c:<et>:12 c:<ete:-8 c:<ev:16 c:<eve:16 c:<even:7 c:<ever:10 c:<ex:10 c:<ex>:7 c:<exc:7
c:<excl:7 c:<ext:-9 c:<extr:-8 c:<fac:-19 c:<fact:-14 c:<fav:15 c:<favo:15 c:<fe:-11 c:<fi:-23 c:<fin:-11 c:<form:-9
c:<fro:7 c:<from:8 c:<fu:10 c:<ga:-14 c:<ge:-23 c:<ged:7 c:<gel:-16 c:<geld:-7 c:<ges:-9 c:<go:-13 c:<gra:10
c:<ha>:-12 c:<haa:8 c:<haal:10 c:<hab:-14 c:<habe:-13 c:<hal:9 c:<hall:7 c:<har:12 c:<hat:7 c:<hatt:8 c:<he:-13
c:<heb:-7 c:<her:12 c:<here:7 c:<hi:12 c:<hie:8 c:<hier:8 c:<hoe:-12 c:<hoef:-9 c:<hor:21 c:<hore:10 c:<i>:-10
c:<ie:12 c:<ihn:11 c:<ihne:11 c:<ihr:-7 c:<ihr>:-11 c:<ik:11 c:<ik>:11 c:<in:7 c:<inf:-7 c:<int:13 c:<inte:8
c:<inti:7 c:<inv:13 c:<invi:16 c:<is:-14 c:<ist:-11 c:<ist>:-9 c:<j>:9 c:<je:8 c:<jed:10 c:<jede:10 c:<k>:-11
c:<ka:-8 c:<ko:8 c:<kont:7 c:<kor:7 c:<kr:8 c:<kri:14 c:<krie:8 c:<krij:7 c:<ku:-12 c:<kun:-8 c:<la>:-8 c:<lan:8
c:<lang:8 c:<lass:7 c:<lau:-10 c:<laur:-8 c:<le:-12 c:<let:-9 c:<lett:-7 c:<lie:-8 c:<lieb:-8 c:<liev:7 c:<lig:7
c:<lis:16 c:<list:16 c:<ll:15 c:<lla:10 c:<llam:10 c:<llp:7 c:<llp>:7 c:<lo:-8 c:<lu:14 c:<lui:11 c:<m>:7 c:<ma:13
c:<maar:-8 c:<mac:7 c:<mai:28 c:<mail:18 c:<mais:17 c:<man:-17 c:<mand:-16 c:<mar:-9 c:<mas:7 c:<mat:7 c:<me:40
c:<me>:27 c:<mee:11 c:<meer:15 c:<mer:-7 c:<mess:-8 c:<meu:10 c:<meu>:8 c:<mi:27 c:<mia:9 c:<mia>:9 c:<mic:8
c:<mich:8 c:<mij:27 c:<mij>:17 c:<mijn:10 c:<mil:-8 c:<min:-8 c:<mo:11 c:<moe:-7 c:<moet:-7 c:<moi>:9 c:<mon:9
c:<mon>:7 c:<muss:-7 c:<my:11 c:<my>:11 c:<na:-15 c:<na>:-7 c:<naa:-8 c:<naar:-8 c:<nada:8 c:<nam:7 c:<ne:-8
c:<neh:7 c:<nehm:7 c:<nem>:7 c:<new:-11 c:<ni>:12 c:<nic:10 c:<nich:8 c:<nie:-7 c:<nieu:-7 c:<nog>:-7 c:<noo:12
c:<nooi:12 c:<note:-8 c:<nov:-7 c:<nu:13 c:<nun:7 c:<nunc:7 c:<o>:-17 c:<off:-11 c:<og:8 c:<ogn:8 c:<ogni:8
c:<on>:-9 c:<ons:7 c:<ons>:7 c:<onz:7 c:<onze:7 c:<opg:7 c:<opge:7 c:<opn:-7 c:<opni:-7 c:<or:7 c:<or>:11 c:<ou:-13
c:<ov:7 c:<ove:7 c:<over:8 c:<pa:-10 c:<par:34 c:<pare:25 c:<part:7 c:<pas:-12 c:<pas>:-7 c:<pay:-16 c:<pe:8
c:<ped:7 c:<pedi:7 c:<pers:10 c:<pes:13 c:<pesa:8 c:<pess:7 c:<peut:7 c:<pi:22 c:<piu:17 c:<piu>:17 c:<pl:14
c:<plai:8 c:<plu:9 c:<plus:9 c:<po:10 c:<por:12 c:<por>:11 c:<post:9 c:<pr:9 c:<preg:9 c:<pri:36 c:<prij:10
c:<priv:20 c:<pro:-23 c:<prom:-7 c:<prov:-8 c:<pu:-12 c:<pun:-8 c:<punt:-7 c:<q>:7 c:<qu:15 c:<qua:17 c:<qual:20
c:<quan:-7 c:<que:-20 c:<quer:-8 c:<qui:7 c:<quit:11 c:<quo:9 c:<quot:8 c:<rapa:-7 c:<re:-8 c:<rel:11 c:<rela:12
c:<rem:7 c:<resp:7 c:<ri:-13 c:<ris:-17 c:<risp:-10 c:<ro:7 c:<robo:7 c:<ru:7 c:<saf:-7 c:<sai:24 c:<sair:24
c:<sal:-7 c:<sc:-13 c:<sch:-12 c:<scha:-7 c:<scho:-7 c:<schr:9 c:<se:-23 c:<sehr:8 c:<sent:8 c:<ser:-8 c:<set:-10
c:<sh:-8 c:<sie:15 c:<sie>:11 c:<siem:7 c:<sin:-10 c:<sis:-8 c:<sist:-8 c:<so:12 c:<sol:11 c:<soli:9 c:<soll:9
c:<sorr:-8 c:<sou:8 c:<spa:-7 c:<spam:-8 c:<sta:-8 c:<staa:8 c:<stat:-7 c:<stel:9 c:<stop:15 c:<su:11 c:<sub:9
c:<sus:8 c:<sus>:8 c:<t>:7 c:<ta:-14 c:<tel:14 c:<tele:16 c:<tem:8 c:<ten:-11 c:<th:-23 c:<tha:-11 c:<that:-7
c:<the>:-13 c:<ti:25 c:<tir:17 c:<tira:12 c:<tom:-7 c:<tou:8 c:<tout:9 c:<tr:-28 c:<tre:-7 c:<tren:-7 c:<tro:-9
c:<tu:-16 c:<u>:14 c:<ub:-7 c:<um:-14 c:<um>:-13 c:<uni:8 c:<uns:-10 c:<unt:11 c:<unte:14 c:<up:11 c:<up>:10 c:<ur:7
c:<us:12 c:<uw:12 c:<uw>:11 c:<va:8 c:<vai>:-9 c:<van:15 c:<van>:18 c:<ven:-12 c:<vend:-8 c:<ver:7 c:<verw:8
c:<veu:11 c:<vez:7 c:<vi:-11 c:<via:-8 c:<vire:7 c:<volt:7 c:<vos:14 c:<vos>:13 c:<vou:-9 c:<vous:-8 c:<vu:13
c:<vue:12 c:<vues:9 c:<we:17 c:<wen:16 c:<wens:14 c:<werf:7 c:<wi:-22 c:<will:-7 c:<wir:-12 c:<wo:13 c:<word:10
c:<y>:12 c:<zah:-8 c:<zahl:-8 c:<zap:8 c:<zap>:8 c:<zi:-17 c:aal:17 c:aal>:15 c:aan:15 c:aans:10 c:aar:-23 c:aar>:-9
c:ab>:7 c:abe:-16 c:abe>:-8 c:abi:-7 c:abo:8 c:abr:-8 c:acc:-7 c:acci:-7 c:aces:-8 c:aces>:-7 c:ach:15 c:ach>:15
c:ache>:7 c:acoe:8 c:acoes:8 c:acti:12 c:actu:-20 c:actur:-9 c:ad>:-8 c:ada:-10 c:ade:-13 c:ado:-8 c:ado>:-10
c:adr:13 c:adre:10 c:adres:10 c:advo:-7 c:advog:-8 c:aff:14 c:ag>:-17 c:agai:11 c:again:11 c:agat:7 c:age>:-10
c:aggio:-8 c:agr:9 c:ahl:-8 c:ahl>:-9 c:ahme>:7 c:aid:-7 c:aie:-9 c:ail:43 c:ail>:13 c:ails:22 c:ails>:24 c:aim:-11
c:aim>:-8 c:ain:16 c:ain>:18 c:ains:-8 c:air:20 c:air>:22 c:ais:9 c:ais>:7 c:aja:7 c:aja>:10 c:akta:7 c:aktau:7
c:al>:18 c:alen:7 c:alg:-8 c:algu:-7 c:algun:-7 c:alo:-10 c:alq:13 c:alqu:13 c:alque:10 c:als:17 c:alt:-20 c:am>:-22
c:amas:8 c:ame:14 c:amen:12 c:amen>:7 c:ami:12 c:amin:7 c:amo:-14 c:amo>:-12 c:amt:-8 c:an>:-9 c:ana:-11 c:ance:13
c:ancel:10 c:anco:-9 c:and:-13 c:anda>:11 c:ande:-7 c:ando:-9 c:ane:-7 c:ang:-13 c:ange:-14 c:angen:-7 c:ani:13
c:ank:-19 c:ank>:-9 c:ann:-14 c:anne:-7 c:ano:-10 c:ano>:-10 c:ans:14 c:ans>:-7 c:ansc:7 c:ansch:7 c:ant:-18
c:anti:-8 c:any:14 c:any>:14 c:apac:-7 c:app:9 c:appel:8 c:ar>:15 c:aras:8 c:arass:11 c:ard:-12 c:ard>:-7 c:are>:18
c:ari:-8 c:arl:7 c:arle:9 c:armi:13 c:armi>:13 c:arto:7 c:arto>:8 c:ary:-7 c:ary>:-7 c:as>:-29 c:ase:16 c:aser:7
c:asi:-7 c:ass:9 c:assiv:7 c:at>:-21 c:atar:13 c:atar>:11 c:ater:-12 c:atev:7 c:atin:7 c:ator>:-9 c:atte:7 c:atte>:7
c:atti:-7 c:atu:-7 c:atus:-7 c:atus>:-7 c:aub:7 c:aub>:11 c:aud:8 c:aufn:7 c:aufna:7 c:aura:-7 c:aus>:9 c:ausg:-7
c:ausge:-7 c:auto:8 c:autom:8 c:ava:-11 c:avan:-7 c:ave:-12 c:avec:-7 c:avec>:-7 c:avi:11 c:avis:9 c:aviso:11
c:avo:12 c:avor:12 c:avor>:13 c:ay>:-9 c:baj:9 c:baja:9 c:baja>:9 c:bar:9 c:basta:7 c:be>:-11 c:bef:-8 c:bei:7
c:bel:-9 c:bena:7 c:benad:7 c:ber:-9 c:besta:7 c:bie:-8 c:bien>:-7 c:bis:-9 c:bis>:-8 c:bit:12 c:bitt:11 c:bitte:11
c:bli:11 c:blie:13 c:blief:10 c:blo:8 c:bloq:7 c:bloqu:7 c:bo>:17 c:bon:-12 c:bor:13 c:borr:10 c:borre:8 c:bou:7
c:bra:-8 c:bran:9 c:branc:8 c:brar:-9 c:bro:-11 c:bru:7 c:bus:7 c:bv>:-8 c:caca:8 c:cacao:8 c:caf:7 c:can:-7
c:canc:9 c:cance:10 c:cant:-7 c:canti:-8 c:cas:-9 c:cat:12 c:catar:7 c:cati:7 c:catio:10 c:cea:8 c:ceas:8 c:cease:8
c:cel:19 c:cele:9 c:cell:7 c:cella:7 c:ces:17 c:cess:13 c:cessa:7 c:cesse:9 c:ch>:14 c:cha:-9 c:chad:-8 c:chap:8
c:che:-16 c:chei:-7 c:chie:7 c:chin:7 c:chn:-8 c:chr:10 c:chri:10 c:chrij:10 c:chter:-8 c:chts:7 c:chts>:7 c:chu:-13
c:chul:-10 c:chuld:-11 c:cia:8 c:cia>:9 c:ciam:-9 c:ciamo:-9 c:cie:-14 c:cier:-7 c:cio:9 c:cio>:8 c:cion:-7
c:cion>:-9 c:cios:8 c:cip:9 c:cipi:9 c:cipie:9 c:cit:14 c:cito:8 c:ck>:-8 c:cks:-7 c:clai:-11 c:claim:-9 c:com:-19
c:com>:-8 c:commu:8 c:como:-7 c:comp:-13 c:conc:-9 c:conf:-9 c:confi:-7 c:cono:-7 c:conos:-7 c:cont:17 c:conta:12
c:contr:10 c:corre:10 c:cri:18 c:crib:17 c:criba:14 c:ctu:-22 c:ctur:-10 c:ctura:-7 c:cun>:7 c:cura:-7 c:dag:-8
c:dag>:-14 c:dai:8 c:dai>:8 c:dal>:8 c:dan:-9 c:dank>:-9 c:das:-15 c:das>:-8 c:dat:-11 c:dat>:-7 c:date>:-9
c:de>:-10 c:dea:7 c:dear:14 c:dear>:14 c:ded:-7 c:dee:-8 c:def:-11 c:defe:-7 c:defen:-9 c:dej:8 c:del:-9 c:deli:-9
c:den:15 c:den>:17 c:dep:-15 c:depo:-10 c:der:18 c:der>:-9 c:dera:9 c:dern:7 c:des>:-7 c:dess:13 c:dessa:7 c:desse:9
c:dest:-7 c:det:-8 c:dew:7 c:dewe:7 c:df>:-8 c:dic:-17 c:dico>:-7 c:die:18 c:die>:-8 c:dien:15 c:diens:9 c:dies:14
c:diese:13 c:dige:9 c:dil:8 c:dir:15 c:dire:8 c:diret:8 c:diri:9 c:dis:16 c:dis>:7 c:disp:8 c:dit:-7 c:dit>:8
c:dite:-8 c:dli:9 c:don:12 c:dono:9 c:dono>:9 c:dor:-14 c:dor>:-8 c:dore:-8 c:dores:-8 c:dra:-15 c:dre:8 c:dreig:8
c:dres:12 c:dres>:8 c:ds>:-11 c:dus:-7 c:dus>:-7 c:dvo:-8 c:dvog:-8 c:dvoga:-8 c:ead:10 c:eado:9 c:eado>:9 c:eant:8
c:ear>:12 c:ease:7 c:ebe:-9 c:ec>:-9 c:eca:-8 c:ece:-11 c:ece>:-9 c:eci:12 c:ecip:9 c:ecipi:9 c:ecit:7 c:eck:-9
c:ecl:7 c:ecla:7 c:ect:-10 c:ed>:-17 c:ede:9 c:eden:10 c:eden>:7 c:edi>:-9 c:edido:7 c:edit>:9 c:edo:-10 c:edor:-10
c:edore:-7 c:ee>:-12 c:eel:-8 c:eel>:-8 c:eem:-8 c:eem>:-7 c:een:-20 c:een>:-19 c:ef>:-9 c:efe:-12 c:efen:-9 c:eff:9
c:efo:12 c:efon:14 c:efoni:10 c:efor:-7 c:eft:10 c:eft>:9 c:eg>:8 c:ega:-12 c:egl:-8 c:ego>:8 c:egu:7 c:egui:7
c:eguir:9 c:eha:-7 c:ehe:-11 c:ehen:-10 c:ehen>:-10 c:ehr:14 c:ehr>:13 c:ei>:14 c:eibe:10 c:eiben:10 c:eig:12
c:ein>:7 c:eir>:7 c:eis:-9 c:eis>:-8 c:eit:-7 c:eite:-9 c:eith:7 c:eithe:7 c:eke:-7 c:eker:-7 c:el>:-8 c:ela:13
c:elan:11 c:elanc:14 c:eld:-9 c:eld>:-16 c:elde:12 c:elden:16 c:ele:18 c:elef:17 c:elefo:18 c:elet:11 c:eletr:7
c:ell:12 c:ella:11 c:ellen:8 c:elo:-20 c:elo>:-20 c:em>:24 c:ema:22 c:ema>:-8 c:emai:21 c:email:21 c:embe:-9
c:embre:9 c:eme:-8 c:ement:-7 c:emi:8 c:emi>:11 c:emos:-11 c:emos>:-11 c:emov:7 c:en>:11 c:enad:8 c:enade:7 c:enc:-7
c:ence:9 c:ence>:7 c:end:-8 c:end>:-7 c:endo>:7 c:endr:-11 c:endra:-8 c:ene:-16 c:ener:-7 c:enm:15 c:enme:10
c:eno:-8 c:ens:21 c:ens>:24 c:enta:-16 c:enti:17 c:ento:7 c:ento>:15 c:entr:-12 c:entre:-9 c:enz:7 c:enz>:8 c:ep>:7
c:epa:-7 c:epe:7 c:epl:-9 c:epo:-13 c:era:-11 c:erai:-9 c:erai>:-7 c:erb:7 c:erd:11 c:ere:-23 c:ere>:9 c:erel:-11
c:eres:-13 c:eres>:-7 c:erg:-14 c:erge:-11 c:eri:18 c:erie:-7 c:erin:10 c:erinn:7 c:erlij:7 c:ermit:8 c:ern:8
c:ern>:9 c:ernem:8 c:err:-9 c:erra:-10 c:erro:9 c:ersa:8 c:ersag:10 c:ersc:-8 c:ersch:-8 c:ert:10 c:erv:-11
c:erve:-8 c:es>:13 c:esa>:-8 c:esad:11 c:esch:-8 c:esche:-7 c:escr:15 c:escri:11 c:ese:7 c:ese>:10 c:esem:14
c:esem>:8 c:esen:-10 c:esent:-8 c:eso:-17 c:eso>:-7 c:espe:-12 c:espec:-7 c:espo:12 c:espon:15 c:ess:34 c:essa:9
c:esse:21 c:esse>:7 c:essoa:10 c:est>:-7 c:esta:-12 c:estan:9 c:este:7 c:este>:7 c:estin:-8 c:esto:19 c:esto>:20
c:estr:9 c:estu:-8 c:et>:-7 c:etemi:7 c:etro:10 c:ets:-7 c:etti:10 c:ettr:-8 c:ettre:-7 c:etz:-9 c:etze:-8 c:eu>:-8
c:eur:-20 c:eur>:-13 c:eurs:-7 c:eurs>:-7 c:eut:8 c:eut>:7 c:euw:-14 c:euw>:-7 c:eve:15 c:ever:12 c:ever>:10
c:excl:7 c:exclu:7 c:extr:-8 c:extra:-7 c:ey>:-7 c:ez>:26 c:eze:8 c:fach:18 c:fach>:13 c:fact:-14 c:factu:-14
c:fama:-8 c:fav:15 c:favo:15 c:favor:15 c:fe>:9 c:fen:-14 c:fere:-7 c:fert:7 c:ferti:7 c:fett:7 c:ffa:8 c:ffi:9
c:fil:-8 c:fir:-7 c:firm:-7 c:fna:7 c:fnah:7 c:fnahm:7 c:fon:19 c:foni:16 c:form:-10 c:fra:-12 c:frag:-7 c:frage:-7
c:fro:7 c:from:8 c:from>:8 c:ft>:16 c:ga>:-11 c:gai:11 c:gain:11 c:gain>:16 c:gar:-7 c:gar>:7 c:gara:-7 c:gas:-7
c:ge>:-10 c:gebr:7 c:ged:7 c:gee:-8 c:gel:-20 c:geld:-8 c:gem:-7 c:gen>:15 c:ges:-13 c:ggio:-8 c:ggio>:-7 c:gli:8
c:gra:10 c:grad:7 c:gua:10 c:gua>:7 c:guir:9 c:gun:-9 c:ha>:-19 c:haal:7 c:haal>:9 c:hab:-15 c:habe:-15 c:habe>:-7
c:had:-13 c:han:-16 c:hap:7 c:hat>:-10 c:hatt:8 c:hatte:8 c:he>:-7 c:heb:-9 c:hei:-7 c:hen:-18 c:hen>:-15 c:her:33
c:her>:12 c:here:7 c:heri:8 c:hez:8 c:hie:14 c:hier:7 c:hier>:-13 c:hierm:8 c:hiero:7 c:hl>:-10 c:hme:11 c:hme>:7
c:hne:7 c:hnen:9 c:hnen>:9 c:hnu:-7 c:hnun:-7 c:hnung:-7 c:hoe:-12 c:hoef:-9 c:hol:-7 c:holt:-9 c:hone:12 c:hone>:13
c:hor:20 c:hore:15 c:horen:10 c:hre>:-7 c:hrem:9 c:hrem>:9 c:hri:10 c:hrij:10 c:hrijf:9 c:ht>:-9 c:hter:-7
c:hter>:-12 c:hts:7 c:hul:-11 c:huld:-11 c:hulde:-8 c:ia>:14 c:ial>:-7 c:iam:-13 c:iamo:-13 c:iamo>:-13 c:ias:-9
c:ias>:-8 c:iba:14 c:iben:10 c:iben>:12 c:ic>:11 c:ica:11 c:icaca:7 c:icati:9 c:icato:-7 c:icht>:-12 c:ichts:7
c:ici:32 c:ici>:8 c:icio:8 c:icios:7 c:icit:11 c:icita:7 c:ico:12 c:ico>:7 c:icos:7 c:icos>:7 c:id>:-7 c:ida:-14
c:ida>:-9 c:iden:-11 c:ider:8 c:ie>:-21 c:ieb:-7 c:ied:14 c:ieft:10 c:ieft>:10 c:iempr:7 c:ien:15 c:ien>:-13
c:iens:9 c:ient:15 c:ient>:14 c:ier>:-7 c:iera:-9 c:ierm:8 c:iermi:8 c:iero:9 c:ies:16 c:iese:12 c:iesem:8 c:iet:13
c:ieu:-19 c:ieuw:-14 c:ieuw>:-7 c:ife:7 c:iga:8 c:ige:10 c:igi:7 c:ign:-10 c:igue:7 c:ihn:10 c:ihne:11 c:ihnen:11
c:ihr:-7 c:ihr>:-11 c:ihre>:-7 c:ihrem:9 c:ij>:12 c:ijde:8 c:ijder:9 c:ijs:25 c:ijs>:10 c:ijst:10 c:ijst>:12
c:ik>:16 c:ile>:-24 c:ilen:7 c:ill>:-8 c:illa>:7 c:ils:20 c:ils>:22 c:ilt>:8 c:im>:-8 c:imer:7 c:in>:16 c:ina:-13
c:ina>:-10 c:inc:-12 c:ind:10 c:indi:9 c:ine:12 c:iner:10 c:iner>:7 c:info:-7 c:ink:-7 c:inner:7 c:ino:-7 c:inso:7
c:insol:7 c:inte:7 c:inti:7 c:intim:7 c:into:-8 c:into>:-7 c:inut:-8 c:inv:12 c:invi:16 c:ios:18 c:ios>:14 c:ipi:9
c:ipie:9 c:ipien:9 c:ir>:36 c:ira>:9 c:ire:33 c:irem:7 c:iret:8 c:ise:-10 c:ise>:-7 c:iser:-8 c:isi:11 c:isos:12
c:isos>:12 c:ispo:-13 c:ispon:-10 c:iss:-7 c:issi:8 c:istem:-8 c:it>:33 c:ita>:8 c:ite>:-7 c:iten:7 c:itenm:9
c:ithe:7 c:ither:7 c:ito:-10 c:itori:-10 c:itte>:7 c:iu>:22 c:ive:10 c:iver:-12 c:ivete:7 c:ixo:-9 c:ixo>:-9
c:ja>:13 c:jde:8 c:jder:9 c:je>:-14 c:jed:10 c:jede:10 c:jeden:7 c:jes>:7 c:js>:10 c:jst:10 c:jst>:12 c:kee:12
c:keer:9 c:ken:-17 c:ken>:-11 c:ker:-7 c:ket:-10 c:kin:11 c:king:7 c:king>:7 c:kkk:-8 c:konnt:-8 c:kont:8 c:konta:10
c:kri:12 c:krieg:7 c:krij:7 c:krijg:7 c:ks>:-8 c:kt>:-7 c:kta:7 c:ktau:7 c:ktauf:7 c:kun:-7 c:la>:-9 c:lac:11
c:laim:-9 c:laim>:-7 c:lain:7 c:laint:7 c:lam:16 c:lama:10 c:lanc:15 c:lance:13 c:land:-8 c:land>:-7 c:lar:11
c:lass:12 c:lat:11 c:late:7 c:lau:-11 c:laur:-8 c:laura:-8 c:ld>:-8 c:lden:20 c:lden>:21 c:ldi:-10 c:le>:-14 c:lec:8
c:lecit:7 c:led:-11 c:lef:22 c:lefo:18 c:lefon:14 c:leg:-20 c:lega:-7 c:lei>:7 c:leit:-9 c:len:22 c:len>:11
c:let:-10 c:letro:7 c:lett:-15 c:lettr:-9 c:leu:12 c:lez:7 c:lf>:-7 c:lgu:-7 c:lgun:-7 c:lich:-8 c:liche:-8
c:lici:17 c:licit:11 c:lie:14 c:lieb:-8 c:liebe:-8 c:lief:9 c:lieft:10 c:lij:15 c:lijs:13 c:lijst:13 c:lin:11
c:ling:9 c:lis:11 c:list:16 c:liste:8 c:liv:-9 c:lix:-9 c:liz:-7 c:ll>:-7 c:lla:26 c:lla>:7 c:llam:13 c:lle:8
c:llec:7 c:lleci:7 c:lleg:-11 c:llo:7 c:llp>:7 c:lo>:-21 c:loa:-7 c:load:-7 c:loo:-9 c:loq:7 c:loqu:7 c:loque:7
c:lor:-8 c:lors:-7 c:lors>:-7 c:lqu:15 c:lque:12 c:lquer:10 c:ls>:33 c:lta:-10 c:lta>:-11 c:lte:-13 c:lten:-11
c:lten>:-11 c:lui:12 c:lvent:8 c:ma>:-15 c:maar:-8 c:maar>:-8 c:mai:46 c:mail:42 c:mail>:14 c:mails:23 c:main:-7
c:mais:12 c:mais>:13 c:man:-7 c:man>:-7 c:mani:7 c:mar:-22 c:mas:12 c:matio:-9 c:mbe:-12 c:mbre:12 c:mbre>:10
c:me>:22 c:mee:10 c:meer:16 c:meer>:16 c:mel:15 c:meld:8 c:melde:13 c:melo:7 c:men:7 c:men>:7 c:mens:7 c:ment>:-11
c:mente:8 c:mento:7 c:mer:-17 c:mer>:-7 c:mers:-8 c:mers>:-7 c:mes:-8 c:mess:-8 c:meu:9 c:meu>:8 c:mi>:18 c:mia:7
c:mia>:8 c:mic:9 c:mich:8 c:mich>:7 c:mij:26 c:mij>:17 c:mijn:9 c:mijn>:9 c:min:11 c:mit>:10 c:mme:-13 c:mmer:-14
c:mmi:8 c:mmin:7 c:mmu:7 c:mmun:7 c:mmuni:8 c:mo>:-9 c:moe:-8 c:moet:-7 c:moi>:9 c:mon:7 c:mon>:8 c:moni:-7 c:more:7
c:mos:-8 c:mos>:-9 c:mpani:7 c:mpl:-12 c:mple:-9 c:mple>:-7 c:mpo:-8 c:mun:13 c:muni:15 c:munic:17 c:muss:-7
c:my>:11 c:na>:-33 c:naa:-11 c:naar:-11 c:naar>:-8 c:nale:12 c:nam:7 c:nan:-11 c:nbo:8 c:nca>:11 c:nce:15 c:ncel:10
c:nch:-7 c:nci:-10 c:nco:-9 c:nd>:-24 c:nda>:10 c:ndat:-7 c:nde:-13 c:ndi:29 c:ndig:14 c:ndige:7 c:ndl:12 c:ndli:9
c:ndo>:8 c:ndr:-15 c:ndra:-7 c:nds:-7 c:ne>:17 c:nel:-10 c:ner:10 c:ner>:8 c:neri:7 c:nerin:7 c:net>:-7 c:new:-11
c:nfa:7 c:nfi:-8 c:ng>:-12 c:nga:-10 c:nge:-12 c:ngen>:12 c:ngo>:-8 c:nho:-7 c:nho>:-7 c:ni>:11 c:nic:45 c:nica:23
c:nicat:8 c:nich:7 c:nico:11 c:nico>:13 c:nie:-14 c:nieu:-14 c:nieuw:-14 c:ning>:-8 c:ninge:7 c:nisc:8 c:nisch:8
c:nit:-10 c:nito:-8 c:nitor:-7 c:nk>:-11 c:nma:12 c:nme:10 c:nner:7 c:nnt:-9 c:no>:-12 c:nog>:-7 c:noo:15 c:nooi:12
c:nooit:12 c:nosci:-7 c:not:-10 c:note:-7 c:notic:7 c:nov:-8 c:nsc:14 c:nsch:13 c:nschr:10 c:nsd:-9 c:nsda:-9
c:nsdag:-9 c:nse:17 c:nse>:8 c:nsi:7 c:nso:8 c:nsol:7 c:nsolv:7 c:nt>:-12 c:nta>:-7 c:ntab:-7 c:ntabi:-7 c:ntac:12
c:ntact:13 c:ntak:10 c:ntakt:10 c:ntan:-7 c:ntat:16 c:ntato:8 c:ntatt:8 c:nte:10 c:nter:20 c:nterd:8 c:nterl:7
c:nters:9 c:nti:17 c:ntim:8 c:ntin:10 c:ntire:7 c:nto:-15 c:ntos:-8 c:ntos>:-8 c:ntro:12 c:ntrol:9 c:nunc:9
c:nunca:7 c:nung:-9 c:nung>:-11 c:nvi:15 c:ny>:13 c:nz>:7 c:nzei:7 c:oad:-7 c:oal:8 c:oal>:8 c:obo:11 c:obo>:7
c:obran:9 c:obrar:-8 c:oche>:8 c:oef:-9 c:oen:-8 c:oes:10 c:oet:-7 c:of>:8 c:off:-11 c:ofi:11 c:og>:-9 c:oga:-8
c:ogni:7 c:ogni>:7 c:oin:-7 c:oit:12 c:oit>:13 c:ol>:19 c:oli:11 c:olic:10 c:olici:10 c:ollec:8 c:olt:-7 c:olte:-7
c:oman:9 c:omand:9 c:omati:7 c:ome:-10 c:ome>:-7 c:ommu:8 c:ommun:8 c:omo:-15 c:omo>:-7 c:omp:-8 c:omuni:8 c:onc:-11
c:ondi:10 c:onf:-9 c:onfi:-7 c:onic:9 c:onis:8 c:onisc:8 c:onne:10 c:onnee:8 c:onnt:-8 c:onosc:-7 c:ons:8 c:onta:20
c:ontab:-7 c:ontac:13 c:ontak:10 c:ontat:17 c:onte:-11 c:ontr:10 c:ontro:8 c:onz:9 c:onze:7 c:onze>:7 c:ood:-8
c:ooi:9 c:ooit:12 c:ooit>:12 c:oon:9 c:oop:-9 c:oor>:-7 c:op>:18 c:opg:7 c:opge:7 c:opn:-11 c:opni:-7 c:opnie:-7
c:opp:-7 c:or>:11 c:ora>:-11 c:oras:7 c:oras>:7 c:orb:10 c:orbe:8 c:orden:8 c:order:-9 c:ordt:7 c:ordt>:7 c:ore:11
c:oren:15 c:oren>:13 c:ori:-11 c:orio:-7 c:orio>:-8 c:orm:-14 c:ormam:7 c:ormat:-7 c:orr:13 c:orre:23 c:orreo:13
c:orry:-9 c:orry>:-9 c:ort:8 c:orte:15 c:os>:41 c:osca:7 c:osci:-7 c:ose:9 c:osi:-11 c:osit:-8 c:ost>:7 c:oste:-9
c:osten:-7 c:ote:-13 c:ote>:-12 c:oti:10 c:otic:7 c:otice:7 c:ou>:-13 c:oud:-7 c:our>:-7 c:ous:-16 c:ous>:-16
c:out:13 c:out>:10 c:oved:-8 c:over:11 c:over>:14 c:overi:8 c:ovi:-7 c:oxim:7 c:oxima:8 c:oy>:-8 c:pac:-9 c:pace:-8
c:pag:-8 c:pai:-9 c:paie:-9 c:pani:11 c:par:40 c:pare:25 c:pare>:24 c:pas:-12 c:pas>:-7 c:pay:-16 c:pd>:8 c:pec:-7
c:pedid:7 c:pel:7 c:pend:7 c:per:-9 c:per>:8 c:pers:8 c:perso:7 c:pes:15 c:pess:10 c:pesso:10 c:peut:7 c:peut>:7
c:pge:7 c:pho:8 c:phon:7 c:phone:7 c:pie:13 c:pien:7 c:pient:9 c:piu:17 c:piu>:17 c:plai:7 c:plain:8 c:ple:-11
c:ple>:-8 c:pli:-9 c:plu:8 c:plus:9 c:plus>:9 c:pni:-7 c:pnie:-7 c:pnieu:-7 c:po>:-11 c:pondi:7 c:pone:-7 c:por>:11
c:porte:8 c:posi:-8 c:posit:-8 c:post:10 c:post>:9 c:poste:-7 c:ppel:7 c:ppen:-8 c:preg:9 c:pres:-10 c:prese:-7
c:pri:42 c:prij:9 c:prijs:10 c:prime:7 c:priv:20 c:pro:-17 c:prom:-10 c:prov:-9 c:proxi:7 c:pun:-10 c:punt:-10
c:qua:16 c:qual:20 c:qualq:10 c:quan:-8 c:quand:-7 c:que:9 c:quer>:14 c:quere:-10 c:ques:7 c:quest:8 c:quit:10
c:quite:10 c:quo:8 c:quot:8 c:quoti:8 c:ra>:-36 c:raa:-7 c:rad:12 c:rade:7 c:rai:-24 c:rai>:-7 c:ranca:7 c:rant:7
c:rapa:-7 c:rappe:7 c:rar:-15 c:rass:9 c:rata:8 c:rato:-9 c:rato>:-8 c:rbi:8 c:rbij:8 c:rbij>:8 c:rbo:-8 c:rci:8
c:rd>:-7 c:rding:7 c:rdt:7 c:rdt>:7 c:re>:25 c:rea:-13 c:reca:-8 c:reci:8 c:recip:7 c:red:-15 c:red>:-9 c:rei:15
c:reig:10 c:rela:11 c:relan:14 c:relo:-12 c:relo>:-13 c:rem:18 c:rem>:10 c:remov:7 c:ren>:19 c:rend:-7 c:rendr:-7
c:rent:-11 c:rente:-7 c:reo:18 c:reo>:7 c:res:-11 c:rese:-12 c:resen:-7 c:resp:12 c:respo:16 c:reu:-8 c:rge:-14
c:ria:-11 c:rib:19 c:riba:14 c:rid:-10 c:rie:-9 c:rie>:-9 c:rieg:7 c:rij:19 c:rijf:9 c:rijs:15 c:rijs>:9 c:rimer:8
c:rinn:7 c:rinne:7 c:rio>:-11 c:rire:7 c:rire>:7 c:ris:-8 c:risp:-11 c:rispo:-9 c:rite:9 c:riv:26 c:rive:20
c:rivet:7 c:rizz:7 c:rlas:8 c:rle:7 c:rma:-17 c:rmam:7 c:rmamo:7 c:rmat:-7 c:rmati:-8 c:rme:-13 c:rmi:12 c:rmi>:11
c:rmit:7 c:rmit>:8 c:rn>:11 c:rnem:8 c:rni:-9 c:robo:7 c:roces:-7 c:rol:14 c:rol>:14 c:rom>:7 c:roni:9 c:ronic:7
c:ros:7 c:ros>:8 c:rott:7 c:rou:-11 c:roxi:7 c:roxim:7 c:rre:20 c:rren>:8 c:rrent:-7 c:rreo:13 c:rreo>:7 c:rri:-8
c:rro:8 c:rry:-8 c:rry>:-8 c:rsag:10 c:rsage:9 c:rsc:-8 c:rsch:-8 c:rschu:-8 c:rse:-7 c:rst:-7 c:rte:20 c:rti:7
c:rui:13 c:run:-7 c:rve:-8 c:rwijd:9 c:ry>:-11 c:sa>:9 c:saf:-8 c:sai:25 c:sair:27 c:sair>:24 c:sal:-8 c:sam:10
c:samo:8 c:samos:8 c:san:-7 c:sao:-8 c:sao>:-9 c:sat:-7 c:sca:8 c:sch:-13 c:schei:-8 c:schi:-7 c:schr:14 c:schri:14
c:schu:-10 c:schul:-10 c:scia:-7 c:sciam:-7 c:scr:22 c:scri:19 c:scrib:17 c:sdag:-9 c:sdag>:-9 c:se>:13 c:sed:8
c:sed>:9 c:segui:7 c:sehe:-9 c:sehen:-9 c:sehr:8 c:sehr>:8 c:sel>:7 c:sem:11 c:senti:7 c:ser:-8 c:ses:7 c:ses>:7
c:set:-9 c:setz:-7 c:setze:-7 c:seu:-8 c:sge:-9 c:sie:26 c:sie>:10 c:siem:7 c:siemp:7 c:sier:8 c:sin:-8 c:sist:-7
c:siste:-17 c:sisti:8 c:sit:-11 c:sivo:10 c:sivo>:7 c:sle:-8 c:so>:-9 c:soa:9 c:soal:8 c:soal>:8 c:sol:11 c:soli:8
c:solic:9 c:soll:9 c:solle:7 c:sorr:-8 c:sorry:-8 c:sos:12 c:sos>:8 c:spam:-8 c:spar:10 c:spe:-11 c:spec:-8
c:spen:12 c:spend:8 c:spo:-9 c:spor:-7 c:sport:-7 c:sposi:-7 c:squ:11 c:sque:8 c:ss>:-17 c:ssa:10 c:ssa>:9 c:ssas:7
c:sse:12 c:ssi:13 c:ssiv:8 c:ssivo:7 c:sso>:-8 c:ssoa:10 c:ssoal:8 c:ssun:7 c:sta:-11 c:stan:8 c:stand:9 c:stat:-12
c:ste>:10 c:stema:-8 c:stig:7 c:stin:-13 c:stit:8 c:sto:15 c:sto>:10 c:stop:22 c:stop>:18 c:stra:7 c:stru:-7 c:sub:7
c:sus:8 c:sus>:7 c:ta>:-11 c:taa:14 c:taald:7 c:tab:-9 c:tact:13 c:tado:-7 c:tado>:-7 c:tag:7 c:tai:-7 c:tak:9
c:takt:10 c:takta:7 c:tal:-15 c:tal>:-9 c:tale:-8 c:talk:7 c:tam:-15 c:tand:8 c:tant:-16 c:tant>:-7 c:tar:14
c:tar>:14 c:tare:-8 c:tarm:10 c:tarmi:9 c:tas:-10 c:tas>:-11 c:tati:-8 c:tato:9 c:tato>:8 c:tatt:9 c:tatus:-7
c:tau:8 c:tauf:7 c:taufn:7 c:tee:-7 c:tel:29 c:tele:18 c:telef:18 c:teli:7 c:telle:8 c:tem:11 c:tem>:7 c:tema:-8
c:tema>:-7 c:temb:-7 c:temi:11 c:temi>:11 c:ten:-14 c:ten>:-13 c:tenm:9 c:tenme:9 c:ter:-8 c:ter>:-22 c:terdi:8
c:teres:-11 c:terl:9 c:terla:7 c:tersa:10 c:tes:-9 c:test:-7 c:testa:-7 c:teu:-10 c:teur:-9 c:teur>:-7 c:tev:8
c:th>:-10 c:tha:-10 c:that:-7 c:the>:-13 c:ther:11 c:ther>:7 c:ti>:-7 c:tic:19 c:tice:9 c:tico:7 c:ticos:9 c:tid:8
c:tie>:-7 c:til:-13 c:tile:-8 c:tile>:-18 c:tim:9 c:tina:-14 c:tina>:-10 c:tio:16 c:tio>:8 c:tion:8 c:tion>:7
c:tir:28 c:tira:12 c:tira>:12 c:tire:13 c:tomat:8 c:ton:-14 c:top:22 c:top>:18 c:tor:-7 c:tori:-10 c:torio:-7
c:tors:7 c:tors>:7 c:tou:7 c:tout:8 c:tra:-27 c:trac:-8 c:trata:10 c:tre:-19 c:trent:-7 c:tro:14 c:tro>:7 c:trol:9
c:trol>:14 c:tron:11 c:troni:9 c:trou:-8 c:tru:-10 c:tte:19 c:tte>:14 c:ttina:-10 c:ttr:-8 c:ttre:-7 c:ttre>:-7
c:tua:-7 c:tud:-8 c:tui:-7 c:turas:-8 c:turat:8 c:tuu:-10 c:tuur:-10 c:tuur>:-12 c:tze:-8 c:ual:17 c:ualq:13
c:ualqu:13 c:uan:-11 c:uand:-9 c:uando:-8 c:ub>:11 c:ubl:10 c:ubli:8 c:ublie:9 c:uct:-8 c:ucti:-8 c:uctie:-7
c:udo:-10 c:udo>:-8 c:ue>:-8 c:ueado:7 c:uer:12 c:uer>:16 c:uere:-10 c:uerel:-9 c:ues:8 c:uest:11 c:uesto:8
c:uestr:11 c:ufn:7 c:ufna:7 c:ufnah:7 c:ui>:-7 c:uind:7 c:uit:12 c:uit>:13 c:uite:13 c:uiten:10 c:uld:-12 c:um>:-10
c:un>:8 c:una:-15 c:una>:-10 c:unc:11 c:unca:7 c:unca>:7 c:und:-8 c:und>:-7 c:ung:-16 c:ung>:-15 c:uni:17 c:unic:22
c:unica:16 c:unico:7 c:uns:-8 c:uns>:-8 c:unte:10 c:unter:12 c:uot:8 c:uoti:7 c:up>:11 c:upe>:7 c:ur>:-31 c:ura:-18
c:ura>:-8 c:uras:-8 c:uras>:-8 c:ure>:-8 c:urs:-14 c:urt:9 c:usg:-7 c:usge:-7 c:uso:7 c:uso>:7 c:usq:7 c:usqu:7
c:uss:-12 c:ut>:8 c:ute>:-8 c:utio:11 c:ution:11 c:utom:8 c:utoma:8 c:uur:-10 c:uur>:-11 c:uw>:7 c:va>:-16 c:vai>:-9
c:van>:22 c:vand:-9 c:ve>:8 c:vea:7 c:vec:-8 c:vec>:-7 c:ved:-15 c:venc:-7 c:ver>:16 c:vere:-10 c:veri:8 c:vers:-9
c:verwi:8 c:vete:7 c:veu:10 c:via:-11 c:vice:7 c:viso:11 c:visos:13 c:vo>:-9 c:voga:-8 c:vogad:-8 c:voi:-7 c:vor:10
c:vor>:12 c:vos:19 c:vos>:15 c:vou:-15 c:vous:-14 c:vous>:-14 c:vue:12 c:vues:9 c:vuest:9 c:wal:-9 c:walt:-8
c:war:15 c:war>:10 c:ware:7 c:ware>:9 c:wege:7 c:wege>:8 c:wen:19 c:wens:14 c:wens>:13 c:werf:7 c:wijd:9 c:wijde:9
c:wir:-11 c:word:10 c:wordt:7 c:xcl:7 c:xclu:7 c:xima:8 c:xima>:8 c:xo>:-10 c:xtr:-8 c:xtra:-7 c:ya>:7 c:yan:7
c:zahl>:-7 c:zap:8 c:zap>:8 c:zeg:9 c:zek:-7 c:zeke:-7 c:zeker:-7 c:zo>:8 c:zust:7 d:0.1:-39 d:0.25:-20 d:0.4:-13
d:0.55:-20 d:0.7:-21 d:0.85:-13 e:paid=day:32 e:paid=none:-29 e:promise=none:-17 f:_amount:-16 f:_day:-48
f:_invoice:-64 f:ack:-34 f:admin:-42 f:back:19 f:bounce:-22 f:closed:-7 f:copy:-35 f:d.CANCELLED:9 f:d.DAMAGED:12
f:d.DUPLICATE_BILLING:-9 f:d.FREIGHT:-6 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-6 f:d.LOST:-7
f:d.MISSING_DOCS:-16 f:d.NOT_OURS:11 f:d.NO_OPEN_ITEM:5 f:d.PRICE_ERROR:8 f:d.QUALITY:-5 f:d.QUANTITY_SHORT:-6
f:d.RETURN:7 f:d.SERVICE_INCORRECT:6 f:d.TAX:-7 f:demand:-6 f:difference:-28 f:dispute:-10 f:firm:-6 f:fix:-11
f:formal:-11 f:gone:-8 f:goods:-19 f:greeting:-18 f:hardship:-20 f:hold:12 f:hope:-39 f:hostile:7 f:inject:-15
f:insolvency:-28 f:joke:-6 f:lawyer:-25 f:legal:-16 f:mine:19 f:moved:-28 f:moves:-14 f:n.QUANTITY_SHORT:-10
f:netted:-5 f:not:29 f:not_dispute:-5 f:not_gone:-12 f:not_legal:8 f:not_statement:21 f:not_stop:-12 f:once_us:-17
f:ooo:-31 f:order:-27 f:others:-5 f:paid:-21 f:part:-13 f:pay:-38 f:plan:-19 f:proof:-10 f:propose:-11
f:question:-22 f:r.DAMAGED:-6 f:r.DESCRIPTION:-7 f:r.DUPLICATE_BILLING:6 f:r.FREIGHT:-17 f:r.LATE_FEE_CONTESTED:-13
f:r.LOST:-7 f:r.NOT_OURS:6 f:r.PRICE_ERROR:7 f:redirect:34 f:refuse:-11 f:remittance:-11 f:rest:-8 f:run:-13
f:statement:-35 f:stop:140 f:unable:-9 f:until:-32 f:wait:-7 f:willpay:-41 i:acknowledgement:-9
i:acknowledgement=2:-9 i:already_paid:6 i:already_paid=3:6 i:bounce:-35 i:bounce=3:-35 i:copy_invoice_request:-26
i:copy_invoice_request=2:-5 i:copy_invoice_request=3:-21 i:dispute=1:12 i:dispute=2:5 i:dispute=3:-14 i:hardship:-6
i:hostile:7 i:hostile=3:9 i:insolvency:-26 i:insolvency=2:-18 i:insolvency=3:-8 i:invoice_admin:-32
i:invoice_admin=2:-6 i:invoice_admin=3:-26 i:legal:-33 i:legal=2:-10 i:legal=3:-27 i:nothing:46 i:out_of_office:-36
i:out_of_office=2:-12 i:out_of_office=3:-24 i:partial_payment:-9 i:partial_payment=2:-6 i:payment_plan_request:-17
i:payment_plan_request=2:-8 i:payment_plan_request=3:-10 i:promise_to_pay:-22 i:promise_to_pay=3:-21 i:question:-9
i:question=3:-10 i:remittance_advice:-11 i:remittance_advice=3:-10 i:statement_request:-30 i:statement_request=2:-11
i:statement_request=3:-19 i:unsubscribe:282 i:unsubscribe=2:24 i:unsubscribe=3:258 i:wrong_contact:-14
i:wrong_contact=3:-18 l:de:-30 l:en:61 l:es:8 l:fr:19 l:it:-25 l:nl:-35 l:pt:10 n:0:34 n:1:-5 n:2:-15 n:4:13 n:5:-7
n:6:-15 p:aanger:8 p:aanman:10 p:aansch:17 p:abmeld:11 p:abogad:6 p:absten:7 p:abzuse:-7 p:accion:5 p:accoun:5
p:achter:9 p:addres:7 p:adress:7 p:advert:6 p:advoga:-16 p:affair:12 p:afmeld:8 p:agains:-9 p:agrade:9 p:aktenz:10
p:aktull:-7 p:allega:-7 p:alsjeb:9 p:alstub:10 p:amassa:8 p:ammini:5 p:amtsge:-5 p:analis:-6 p:angeno:-10 p:angesc:8
p:anteri:-7 p:anymor:5 p:appoin:6 p:archiv:-7 p:arrete:11 p:arriva:-7 p:articl:7 p:assegn:-6 p:assemb:6 p:assist:-6
p:astene:-6 p:attach:-5 p:audien:8 p:august:6 p:ausgeg:-12 p:aussen:8 p:ausser:-6 p:automa:15 p:avvoca:7 p:bankbe:-7
p:bankru:5 p:bauste:-5 p:beantr:12 p:bearbe:-5 p:bedien:6 p:beeind:5 p:benade:14 p:berich:6 p:besche:-6 p:bestan:13
p:bestel:-6 p:betaal:11 p:betale:-8 p:bevest:5 p:bezahl:6 p:bleibe:9 p:bloque:16 p:bonifi:-5 p:bonjou:-7 p:bookin:9
p:buiten:5 p:buurma:-7 p:caminh:8 p:cancel:14 p:cantid:-9 p:celula:6 p:centra:-8 p:cerrad:-9 p:charog:-5 p:chatea:-5
p:cleare:-9 p:client:9 p:cobran:20 p:cobrar:-8 p:collau:6 p:comerc:6 p:commun:16 p:compan:5 p:compen:-9 p:compro:-8
p:comuni:21 p:concil:-5 p:confir:-6 p:conoci:9 p:conosc:-13 p:consen:8 p:consid:6 p:consig:-5 p:consti:8
p:contab:-14 p:contac:26 p:contat:33 p:contes:-7 p:contin:10 p:contra:-14 p:contro:16 p:convos:5 p:cooper:-5
p:coordo:5 p:correc:-7 p:correi:7 p:corren:-6 p:correo:11 p:cortes:11 p:counse:5 p:courri:6 p:cualqu:6 p:curato:-14
p:curtai:6 p:custom:-7 p:daarme:-8 p:daurha:8 p:debite:7 p:declar:6 p:defend:-5 p:defens:-12 p:delive:-6 p:demand:8
p:denunc:7 p:derzei:7 p:deside:6 p:design:-8 p:desins:5 p:desorm:-5 p:destin:-6 p:devedo:-10 p:dezelf:5 p:dicemb:-7
p:diffid:6 p:direcc:11 p:dirett:7 p:disisc:5 p:dispar:12 p:dispen:13 p:dispos:-5 p:distin:-5 p:distri:12 p:distur:5
p:docume:-6 p:domand:13 p:domeni:7 p:domici:5 p:dringe:-6 p:duplic:-6 p:durchg:-5 p:ecrive:5 p:eerder:-9 p:efface:5
p:effett:10 p:egregi:8 p:einfac:13 p:eingan:-5 p:ejecuc:-5 p:electr:5 p:eletro:11 p:empres:-6 p:encerr:5 p:endlic:5
p:engage:-7 p:entera:8 p:entgeg:5 p:entida:10 p:entrad:5 p:entreg:-13 p:erford:-7 p:erinne:6 p:escrev:10 p:escrib:31
p:escrit:-6 p:esposi:-9 p:estamo:-7 p:estint:-7 p:estudi:-6 p:examin:7 p:exampl:-11 p:exclus:-5 p:execut:8
p:exoner:5 p:expres:7 p:extrac:-9 p:extrat:-5 p:faccia:-5 p:factur:-19 p:factuu:-8 p:failli:-10 p:fallim:-5
p:famili:8 p:februa:-7 p:fevrie:5 p:fiduci:5 p:financ:-5 p:fornec:7 p:forwar:7 p:franco:6 p:freige:5 p:funcio:5
p:furthe:6 p:gebrui:11 p:gegebe:-7 p:gekund:5 p:geliev:-7 p:gennai:-8 p:gentil:-10 p:gerant:5 p:gerech:6 p:gerich:-5
p:gestop:7 p:gestor:5 p:gettin:8 p:gister:8 p:gracia:6 p:gradir:6 p:granit:-5 p:gratef:8 p:hablar:8 p:harass:13
p:harcel:8 p:hierbi:11 p:hiermi:16 p:hierov:14 p:huissi:9 p:immedi:8 p:impian:6 p:incari:-8 p:incide:-5 p:inclui:8
p:incorp:8 p:indiri:10 p:inesis:6 p:inform:-6 p:ingele:7 p:ingepl:-9 p:ingesc:-6 p:inheri:11 p:inicia:8 p:inkoop:-8
p:inoltr:-6 p:insist:5 p:instan:11 p:instru:-10 p:interd:16 p:intere:-12 p:interp:9 p:interr:11 p:interv:-5
p:intima:5 p:intuss:-5 p:inutil:-9 p:inviar:8 p:invoic:-6 p:judici:-10 p:juridi:-7 p:jurist:7 p:kolleg:-5
p:kontak:19 p:korres:10 p:labora:-5 p:lawyer:-5 p:letter:-5 p:leveri:5 p:liefer:-6 p:ligaco:7 p:liquid:8 p:llevab:6
p:macchi:9 p:machin:7 p:mahnsc:5 p:mahnsp:-8 p:mailbo:-8 p:mailin:5 p:mainte:-5 p:manage:-5 p:mandat:-12 p:manife:7
p:manten:9 p:marque:6 p:mattin:5 p:medewe:7 p:mensag:6 p:mensaj:-5 p:mercan:-6 p:messag:-6 p:mijnhe:-7 p:mitarb:6
p:molest:-6 p:moment:10 p:monito:-8 p:mornin:-7 p:nachri:-7 p:namast:7 p:necess:6 p:negati:6 p:negoci:-5 p:nessun:-6
p:newsle:-13 p:nieuws:-12 p:nochma:-5 p:nomead:8 p:nomina:6 p:nosotr:5 p:nothin:5 p:notice:7 p:notifi:7 p:nutzun:6
p:obriga:5 p:occorr:5 p:ocorre:5 p:octubr:-5 p:oktobe:7 p:ondern:5 p:ontvan:-6 p:opheff:7 p:opnieu:-14 p:oportu:-5
p:opscho:6 p:ordina:-10 p:oublie:8 p:overig:5 p:overij:12 p:pagarl:6 p:paieme:-7 p:papele:-5 p:parasi:-5 p:parass:8
p:parten:8 p:passiv:14 p:patien:7 p:paymen:-7 p:perjui:8 p:persis:7 p:person:11 p:pessoa:10 p:plaint:15 p:politi:5
p:postfa:12 p:prefer:5 p:pregre:5 p:prendr:-14 p:presid:-6 p:preten:8 p:prezad:-6 p:primer:13 p:privat:10
p:proces:-12 p:procur:7 p:produc:-6 p:prohib:7 p:promes:-5 p:promoz:-5 p:proseg:8 p:protes:-6 p:proxim:13 p:purpos:9
p:quaisq:9 p:qualqu:19 p:qualun:13 p:quebre:-8 p:quelqu:5 p:querel:-19 p:questi:-5 p:quiten:18 p:quotid:12
p:raccom:5 p:ragion:8 p:rapace:-12 p:rappel:13 p:recept:-6 p:receve:-8 p:rechaz:5 p:rechnu:-7 p:rechte:-15
p:recipi:18 p:reclam:12 p:reconh:5 p:recono:-7 p:recuer:10 p:refere:-6 p:regist:-5 p:rekeni:5 p:relanc:28
p:relati:-5 p:releas:-7 p:remete:10 p:remind:8 p:remove:8 p:reorga:5 p:repond:-5 p:repres:-12 p:respon:20 p:revoca:6
p:richie:9 p:richte:-6 p:riserv:-6 p:rispon:-17 p:rivolg:7 p:sarann:7 p:scadut:5 p:schade:-9 p:schrei:10 p:schrif:11
p:schrij:6 p:schuld:-6 p:scrive:-6 p:segret:-5 p:sendin:-5 p:senhor:10 p:sentir:14 p:septie:5 p:servic:-7
p:setemb:-7 p:seulem:-5 p:siempr:13 p:signat:5 p:signor:-5 p:silenc:8 p:sincer:-5 p:sistem:-15 p:softwa:6
p:solici:19 p:sollec:15 p:sommat:5 p:sospen:9 p:sottos:6 p:souhai:10 p:staffi:5 p:stalki:11 p:stamat:-5 p:stelle:23
p:stoppe:-6 p:straor:5 p:subcon:11 p:succes:5 p:suppli:-5 p:suppri:6 p:systee:-10 p:system:-7 p:taglic:5 p:telefo:31
p:teleph:8 p:tempes:7 p:tenemo:-6 p:terugb:5 p:threat:-6 p:toglie:7 p:trabal:-7 p:treuha:-5 p:ubersc:-6 p:uiterl:6
p:uitges:-6 p:uitker:-5 p:ulteri:11 p:unicam:6 p:unipes:6 p:unterl:15 p:unters:21 p:vandaa:-5 p:vanweg:6 p:vanzel:-8
p:veerti:-6 p:vendre:-6 p:vennoo:7 p:verder:17 p:verfah:7 p:vermog:5 p:versch:-7 p:versto:7 p:verwij:17 p:verzen:5
p:verzoe:-5 p:veuill:9 p:vireme:6 p:voorbe:5 p:voorbi:9 p:voorta:6 p:vorber:5 p:vorers:-9 p:vosotr:-6 p:voulai:-6
p:vuelva:8 p:vuestr:9 p:wochen:-5 p:woensd:-13 s:00000:-14 s:0000:-26 s:000:-5 s:0:-7 s:?:-10 s:acc:5 s:account:-11
s:afmelden:8 s:al:14 s:amministrazione:5 s:an:-9 s:antwort:-13 s:ar:-5 s:atraso:5 s:automatic:-6 s:automatica:-18
s:automatico:12 s:automatique:-9 s:av:11 s:aviso:20 s:avviso:10 s:aw:-12 s:ba:7 s:baja:20 s:bc:6 s:bitte:6 s:bl:-5
s:burofax:6 s:cancellazione:7 s:carta:5 s:charges:9 s:cl:9 s:cliente:-6 s:cobranza:-5 s:cobrar:-7 s:condominio:6
s:constituinte:-5 s:contestacion:7 s:de:-16 s:delivery:-8 s:deuda:-7 s:diffida:5 s:ditta:-10 s:divida:-5 s:do:-7
s:documento:8 s:erinnerung:-5 s:estado:-5 s:extrajudicial:-5 s:failed:-5 s:fallimento:5 s:final:6 s:fo:-15 s:fra:6
s:fw:-6 s:fwd:-19 s:ga:-7 s:giudiziale:5 s:gmbh:10 s:group:5 s:hb:5 s:hc:7 s:herinnering:-26 s:hi:8 s:hire:9
s:hosting:-6 s:hotel:9 s:impaye:-13 s:in:-8 s:inc:8 s:insolvencia:7 s:insolvenzverfahren:7 s:invoice:-13
s:invoices:-12 s:inzake:9 s:ki:9 s:la:-6 s:lda:-7 s:le:5 s:lembrete:20 s:letter:-5 s:letzte:9 s:level:28
s:liquidacion:6 s:liquidazione:8 s:mahnlauf:7 s:mahnung:-5 s:mail:10 s:mails:16 s:me:11 s:message:-5 s:mm:6 s:nd:7
s:notice:7 s:nw:6 s:of:-9 s:offene:-10 s:oi:7 s:on:-6 s:op:-17 s:openstaande:-15 s:our:-5 s:overdue:16
s:pagamento:-8 s:palco:12 s:posten:-17 s:pretesa:6 s:ps:5 s:rappel:37 s:re:-17 s:rechnung:-8 s:rekening:6
s:relance:9 s:reminder:26 s:reply:-5 s:reponse:-9 s:requerimiento:7 s:resposta:-5 s:respuesta:-10 s:rg:-7 s:rm:5
s:rv:7 s:sa:6 s:saldo:-8 s:sb:-6 s:sender:-5 s:sl:5 s:solleciti:15 s:sollecito:-8 s:srl:-5 s:stop:17
s:straordinaria:5 s:studio:6 s:sur:5 s:tc:6 s:textil:-8 s:to:-5 s:ultimo:54 s:unsubscribe:26 s:uw:-8 s:vale:11
s:van:-5 s:vencida:-7 s:verwerkt:-10 s:vom:-11 s:vordering:-15 s:vos:5 s:votre:-7 s:wi:7 s:your:-11 w:!:-14 w:%:-8
w:00000:-27 w:0000:-33 w:000:-47 w:00:-28 w:0:-36 w:?:-43 w:@:-53 w:aan:-10 w:aangesteld:-5 w:aanmaningen:9 w:ab:21
w:abmelden:11 w:abogado:11 w:about:8 w:abril:-7 w:abstengan:-6 w:abzusehen:-7 w:access:-6 w:accion:-7 w:acciones:5
w:aceptado:7 w:acepto:9 w:achter:-6 w:ad:-9 w:ademas:5 w:adesso:-5 w:adeuda:7 w:adresse:12 w:adresser:-8 w:advice:-7
w:advogada:-11 w:af:8 w:affaire:11 w:afmelden:8 w:again:31 w:against:-9 w:agradeco:5 w:ai:6 w:aktenzeichen:10
w:aktullen:-5 w:al:26 w:alcun:6 w:alguna:-9 w:all:6 w:allein:5 w:alles:9 w:alors:-13 w:alsjeblieft:9 w:also:10
w:alstublieft:10 w:am:-5 w:amtsgericht:-6 w:an:-11 w:ancora:-12 w:and:8 w:andate:10 w:andere:7 w:andra:5
w:angenommen:-10 w:angeschrieben:8 w:anni:-10 w:anrufe:10 w:anterior:-5 w:antes:-7 w:anwalt:-10 w:any:33 w:anymore:5
w:ao:-7 w:apenas:6 w:app:6 w:appena:-8 w:application:5 w:appoint:6 w:aqui:-8 w:arretez:8 w:arrivano:-6 w:article:7
w:as:-10 w:asdf:-5 w:asi:-5 w:asked:5 w:assemblea:7 w:assistent:-9 w:assistita:7 w:associazione:5 w:assunto:6
w:astenervi:-6 w:asunto:5 w:ate:-11 w:attached:-7 w:au:-5 w:aub:20 w:auch:-10 w:aucun:8 w:audience:9 w:augustus:6
w:ausgeglichen:-12 w:aussendienst:8 w:automaticamente:-5 w:automatici:9 w:automatico:-9 w:automaticos:20
w:automatisch:-5 w:automatische:-7 w:automatischen:10 w:avec:-15 w:avisos:25 w:avv:5 w:avvocato:7 w:azione:-11
w:baja:20 w:bando:7 w:bankbeleg:-7 w:basta:13 w:baten:-6 w:bb:-10 w:beantragt:11 w:beeindigen:6 w:been:-5
w:before:-12 w:bei:-9 w:beide:6 w:beim:7 w:being:6 w:beleg:5 w:bellen:-10 w:belt:7 w:bem:-5 w:benaderd:12
w:bericht:-5 w:bescheid:-6 w:bestanden:9 w:bestatigung:7 w:bestellt:-6 w:betaald:14 w:betalen:-8
w:betalingsherinneringen:9 w:bien:-13 w:bij:-5 w:bills:7 w:bin:-5 w:binnen:-5 w:bis:-14 w:bitte:21 w:bitten:-5
w:bleiben:9 w:blijven:6 w:bloqueado:14 w:boa:5 w:bois:5 w:bonjour:-7 w:booking:9 w:borren:15 w:breach:-6 w:brief:6
w:bring:-7 w:btw:-5 w:buenas:-5 w:buona:-5 w:buurman:-7 w:buzon:6 w:bv:-16 w:by:7 w:cada:9 w:calls:5 w:caminhao:8
w:can:-10 w:cancel:9 w:cancellami:6 w:cancellatemi:7 w:cancelled:-5 w:cannot:-8 w:cantidad:-9 w:capo:-6 w:car:-8
w:card:-6 w:case:-6 w:caso:6 w:catar:15 w:cease:15 w:ceci:-7 w:celle:6 w:celular:6 w:cerrado:-6 w:certo:-6
w:cesado:5 w:cessar:10 w:cesser:12 w:cessez:8 w:cet:-7 w:charognards:-5 w:che:-20 w:chegou:-5 w:chere:-7 w:chez:10
w:chiamare:-6 w:chiedo:5 w:chiuso:7 w:chorus:-5 w:ci:-13 w:cia:7 w:ciao:9 w:cic:9 w:cierra:-9 w:claim:-9
w:cleared:-9 w:cliente:-7 w:clientes:13 w:cnpj:5 w:co:7 w:cobranca:16 w:cobrar:-8 w:cobro:10 w:com:-16 w:come:-7
w:comercial:12 w:communication:10 w:communications:7 w:como:-13 w:compania:10 w:companies:5 w:compensada:-6
w:compta:-6 w:comunicacao:7 w:comunicacion:-7 w:comunicacoes:8 w:comunicazione:5 w:comunicazioni:6 w:comunico:6
w:con:6 w:concurrente:-5 w:conformement:5 w:conocimiento:9 w:constituinte:-7 w:conta:-9 w:contabile:-5
w:contabilizada:-7 w:contacter:6 w:contacto:9 w:contato:14 w:contattare:-6 w:contattarmi:15 w:contestada:-5
w:contesto:10 w:conto:-5 w:contra:-5 w:contrato:-9 w:contre:12 w:contro:8 w:control:27 w:convosco:5 w:cooperativa:-5
w:coordonnees:5 w:correio:7 w:corrente:-6 w:correo:15 w:correos:11 w:correspondence:6 w:cortesemente:12 w:counsel:5
w:courriel:5 w:course:-5 w:court:12 w:creance:-5 w:credit:18 w:creditor:6 w:creditors:5 w:crime:-9 w:cualquier:6
w:cuenta:-5 w:curator:-17 w:customers:-5 w:daar:11 w:daarmee:-8 w:daarna:9 w:dagli:6 w:dai:16 w:dal:12 w:damen:8
w:dank:-17 w:danke:11 w:dann:-7 w:danos:7 w:darf:-5 w:dass:-11 w:dat:-7 w:date:-18 w:davon:7 w:day:-5 w:de:11
w:deal:-5 w:dear:28 w:debe:8 w:debo:9 w:debtor:7 w:december:-8 w:decembre:7 w:declarada:5 w:deel:-6 w:defended:-5
w:defensa:-7 w:dei:12 w:deixem:11 w:dejen:9 w:del:-5 w:dela:-5 w:delai:6 w:delete:11 w:delivery:-5 w:demanda:8
w:den:-10 w:denen:-10 w:deposee:-5 w:der:-16 w:derzeit:7 w:des:-8 w:desde:5 w:desidero:6 w:desormais:-5 w:dessa:15
w:desse:6 w:destinataire:-5 w:dettes:5 w:detto:-6 w:deuda:6 w:devem:7 w:devido:7 w:devolvida:5 w:dez:12 w:dezelfde:5
w:di:13 w:dia:-6 w:dias:-11 w:dicembre:-7 w:dico:-9 w:die:-10 w:diese:9 w:diesem:16 w:diffido:6 w:dinero:7
w:direccion:11 w:direct:-5 w:dirigidas:5 w:disparos:12 w:distribution:11 w:disturbarmi:5 w:dl:8 w:doit:-6
w:domanda:13 w:domenica:7 w:domicilio:5 w:dono:17 w:dort:-6 w:dovete:5 w:down:-5 w:dr:12 w:drie:-7 w:dringende:-5
w:drop:11 w:due:-6 w:durchgesehen:-5 w:dus:-13 w:ecrire:11 w:ecrivez:5 w:een:-17 w:eerdere:-9 w:egregio:8 w:eine:-6
w:einfach:13 w:eingang:-5 w:either:12 w:ejecuciones:-5 w:ele:-7 w:eletronico:12 w:elk:9 w:ella:-11 w:ellos:5
w:email:26 w:emails:11 w:empfang:6 w:empresa:-5 w:encontra:6 w:end:-5 w:endlich:5 w:enero:-9 w:engagement:-5
w:entao:-5 w:entgegen:5 w:entrega:-11 w:entro:11 w:envio:-9 w:envios:8 w:equipe:-5 w:er:-20 w:era:5
w:erforderlich:-7 w:erinnerungen:8 w:eruit:11 w:ervan:5 w:escrevam:7 w:escriba:-11 w:escribais:11 w:escriban:8
w:escribirme:5 w:escritorio:-5 w:esposito:-9 w:esse:-5 w:essere:7 w:estado:-5 w:estamos:-7 w:estao:6 w:este:16
w:estimados:10 w:estinto:-7 w:esto:11 w:estoy:-7 w:estudio:-6 w:et:25 w:ete:-8 w:etes:-10 w:etre:-6 w:eu:-7 w:euch:5
w:eur:-7 w:euros:7 w:even:8 w:ever:10 w:every:14 w:ex:13 w:examiner:7 w:example:-11 w:exas:7 w:excuus:9
w:execution:10 w:exijo:7 w:exmos:11 w:exoneracao:5 w:extracto:-9 w:extrato:-5 w:facciamo:-5 w:factura:-9
w:facturas:-12 w:facturation:7 w:facture:-5 w:factuur:-13 w:faillissement:-7 w:faire:-8 w:falei:7 w:fallimento:-5
w:falsa:10 w:familia:8 w:fatti:-6 w:fatura:-6 w:faturado:7 w:favor:26 w:fazer:-6 w:fertig:6 w:fevrier:5 w:fica:-6
w:ficam:6 w:fiduciario:5 w:file:-6 w:fin:-5 w:fino:-8 w:firma:5 w:five:-5 w:fois:6 w:fomos:-5 w:for:8 w:force:6
w:fordern:8 w:fornecimento:8 w:forniture:5 w:forwarding:11 w:frau:-8 w:freigegeben:5 w:freir:8 w:friday:-5 w:from:17
w:fue:8 w:fui:-5 w:full:-6 w:funcionarios:6 w:fur:5 w:further:6 w:futura:6 w:ga:-7 w:gaat:-6 w:gar:12 w:gdpr:5
w:ge:-6 w:gebruik:12 w:gedaan:5 w:geding:6 w:geehrte:5 w:geen:-7 w:geh:-10 w:gekundigt:5 w:geld:-7 w:gelieve:-7
w:gennaio:-8 w:genoeg:5 w:gentile:-20 w:gentileza:11 w:gerante:5 w:gerda:6 w:gerechtelijke:6 w:gesagt:-7 w:gestopt:8
w:get:9 w:getting:8 w:geven:6 w:gewoon:6 w:gezegd:9 w:gezet:-7 w:gisteren:8 w:giugno:7 w:gmbh:5 w:god:8 w:goes:5
w:going:-9 w:graag:7 w:gracias:6 w:grateful:8 w:groupe:6 w:grupo:-5 w:ha:-24 w:haag:-6 w:haal:20 w:hab:-6 w:habe:-13
w:haben:-9 w:had:-6 w:hadden:-5 w:halen:8 w:hallo:6 w:hanno:-6 w:harassment:13 w:harcelement:8 w:has:-8 w:hatte:11
w:hatten:5 w:hay:-5 w:haya:7 w:hear:-6 w:heb:-7 w:hebt:-5 w:hem:-6 w:hemos:-6 w:here:5 w:heren:8 w:herinneringen:-7
w:herren:8 w:heute:-7 w:hi:-6 w:hier:-23 w:hierbij:11 w:hiermit:16 w:hierover:14 w:high:6 w:his:13 w:ho:5 w:hoe:-5
w:hoef:-7 w:hoeft:-10 w:hoi:-11 w:hoor:-11 w:hoort:7 w:horas:11 w:horen:20 w:horno:10 w:hotel:6 w:hou:6 w:house:5
w:huissier:9 w:hz:11 w:iedere:8 w:ieri:5 w:iets:10 w:if:-5 w:ignore:-7 w:ihnen:22 w:ihr:-22 w:ihre:-15 w:ihrem:18
w:ihren:7 w:ik:22 w:im:-5 w:immediately:5 w:impianto:6 w:in:-5 w:inbox:10 w:incaricato:-10 w:indirizzo:11
w:individuelles:5 w:inesistente:6 w:informamos:14 w:information:-6 w:informativo:-5 w:informe:-5 w:ingepland:-9
w:ingeschakeld:-6 w:inherited:11 w:insisten:7 w:insistir:6 w:insolvencia:-5 w:insolvente:15 w:insolvenzgericht:7
w:insolvenzverwalter:-5 w:instancia:8 w:instructies:-9 w:integralmente:5 w:intereses:-7 w:interim:5
w:interpelacoes:10 w:intervalle:5 w:intimo:9 w:intussen:-5 w:inutile:-16 w:inutiles:8 w:inviare:6 w:inviata:6
w:invii:9 w:invito:6 w:invoices:-8 w:is:5 w:ist:-18 w:its:7 w:ja:12 w:jaar:11 w:jamais:-5 w:je:-5 w:jede:6
w:jeden:14 w:judicial:-6 w:juge:7 w:juli:5 w:jullie:8 w:july:-6 w:june:11 w:junio:-6 w:junta:6 w:junto:-6
w:juridico:-5 w:jusqu:6 w:jvous:-12 w:kan:-7 w:keep:9 w:keer:6 w:keine:7 w:keinen:-5 w:kindly:11 w:klant:-5
w:kollegin:-5 w:kommen:7 w:konnen:7 w:konnt:-12 w:kontaktaufnahme:14 w:korrespondenz:11 w:kort:6 w:kr:-6 w:krant:9
w:krijgt:7 w:kwamen:6 w:la:-16 w:lache:12 w:lachez:-5 w:ladri:8 w:lads:-5 w:lang:5 w:langer:7 w:lassen:6 w:lasst:8
w:lauf:7 w:lauft:-5 w:laura:-10 w:lawyers:-5 w:le:11 w:leeg:5 w:left:10 w:lei:6 w:les:-7 w:letter:6 w:lettera:-10
w:lettre:-9 w:levante:6 w:lh:-5 w:li:-9 w:lic:7 w:liebe:-11 w:liebes:-5 w:lien:-5 w:lieve:10 w:ligacoes:7 w:liguem:9
w:lijst:6 w:liquidacion:8 w:list:11 w:lista:9 w:liste:13 w:little:8 w:lixo:-17 w:llevaba:6 w:llp:13 w:load:-6
w:logo:-6 w:los:-6 w:lot:9 w:lui:9 w:lundi:-5 w:lunes:7 w:lurdes:6 w:luz:9 w:ma:-11 w:maak:11 w:maand:5 w:maar:-15
w:machine:8 w:madame:-6 w:maes:6 w:mag:6 w:mahnschreiben:5 w:mahnung:-11 w:mahnungen:10 w:mai:5 w:mailbox:-8
w:mailen:6 w:mailing:5 w:mails:29 w:mailt:7 w:mais:36 w:mandar:7 w:mandat:-11 w:mando:-12 w:mann:6 w:materia:5
w:matin:6 w:matter:8 w:me:54 w:mede:-6 w:medio:5 w:meer:30 w:mehr:10 w:mein:7 w:meiner:9 w:melden:14 w:member:11
w:meme:-5 w:mensagens:8 w:mensaje:-10 w:mensen:9 w:mercantil:-5 w:mes:-9 w:mese:5 w:mesmo:11 w:message:-15
w:messages:12 w:messaggi:7 w:messaggio:-12 w:met:5 w:metam:-6 w:meter:-9 w:meu:16 w:mia:18 w:mich:14 w:mij:34
w:mijn:20 w:mijne:8 w:mijnheer:-7 w:mille:-6 w:mimit:5 w:mine:6 w:minha:-6 w:minute:-6 w:mio:5 w:mir:9 w:mismo:-5
w:mme:-8 w:mo:10 w:mobile:5 w:modo:12 w:moeten:-11 w:mogelijk:5 w:mogen:-8 w:moi:18 w:molestie:-6 w:moment:-6
w:momento:11 w:mon:14 w:monday:8 w:monitorio:-5 w:montag:5 w:month:-5 w:mooi:-6 w:moratorium:6 w:more:7 w:morning:-7
w:mr:-7 w:muss:-8 w:must:5 w:my:23 w:na:-14 w:naar:-16 w:nachricht:-7 w:nachsten:5 w:nada:11 w:namaste:7 w:namens:8
w:natale:-6 w:ne:8 w:necessaire:7 w:neem:-5 w:negativacao:6 w:negeer:-9 w:nehmen:14 w:nei:12 w:nel:-5 w:nem:14
w:nessun:10 w:nessuno:-5 w:net:-10 w:new:-9 w:newsletter:-13 w:nf:-9 w:nfs:9 w:ni:23 w:nich:13 w:nicht:-10
w:nichts:13 w:niega:-9 w:niet:5 w:niets:-5 w:nieuwsbrief:-12 w:ningun:10 w:nipote:-5 w:nix:-11 w:nochmal:-5
w:nog:-14 w:nomeado:6 w:non:8 w:nooit:24 w:nosotros:5 w:nota:-5 w:note:-11 w:nothing:5 w:notice:8 w:notices:7
w:notificacao:10 w:notre:-7 w:nous:-5 w:nova:-12 w:november:-8 w:novembre:12 w:nu:10 w:nuestros:5 w:nunca:14
w:nutzung:6 w:obrigada:6 w:occorre:5 w:occupe:9 w:octubre:-5 w:off:-10 w:office:-9 w:oficio:13 w:oggi:5 w:ogni:15
w:ok:-6 w:oktober:7 w:om:7 w:on:-19 w:ondernemingsrechtbank:5 w:one:-5 w:only:6 w:ons:14 w:onze:15 w:ook:7
w:operation:5 w:opheffing:7 w:opnieuw:-14 w:opone:-5 w:oposicao:10 w:oposicion:-6 w:opschorting:6 w:opt:6 w:or:21
w:orden:13 w:orders:-10 w:ordinary:-5 w:ore:8 w:ortega:10 w:oscar:5 w:ou:-8 w:oui:-5 w:our:-6 w:out:5 w:outro:7
w:over:8 w:overijssel:12 w:own:5 w:paga:-7 w:pagara:-8 w:pagare:-5 w:pagarles:5 w:pagata:7 w:pagate:5 w:pagos:-6
w:paid:-6 w:paiements:-5 w:paix:7 w:panda:6 w:papeles:-5 w:papier:6 w:para:6 w:parada:-5 w:pare:49 w:parle:7
w:partent:7 w:particular:5 w:pas:-14 w:passed:6 w:passivo:14 w:patient:7 w:paul:-5 w:pay:-7 w:payee:-5 w:paying:-7
w:payment:-7 w:pdf:-12 w:pedi:-6 w:pedido:14 w:pelo:-8 w:per:10 w:pero:-11 w:personal:9 w:personale:6 w:pessoal:11
w:petit:-7 w:peut:13 w:pg:-8 w:phone:5 w:pico:8 w:pido:6 w:piu:35 w:plainte:15 w:please:5 w:ploeg:-6 w:plus:19
w:poli:5 w:politie:5 w:por:23 w:porque:-6 w:portal:-8 w:porter:8 w:post:18 w:posten:-10 w:postfach:12 w:pour:10
w:poursuites:5 w:precio:6 w:prega:6 w:prego:8 w:prendo:7 w:prendra:-14 w:presentare:6 w:presidente:-5 w:presso:6
w:prezados:-5 w:prijs:20 w:primera:7 w:primero:6 w:pris:6 w:privatinsolvenz:9 w:pro:-5 w:proc:6 w:procedura:5
w:processo:-10 w:procurador:-5 w:proseguire:8 w:proxima:16 w:prufen:-5 w:publicidad:5 w:puedo:6 w:punto:-12
w:pure:-5 w:quaisquer:9 w:qual:6 w:quale:5 w:qualita:5 w:qualquer:19 w:qualunque:13 w:quando:-12 w:que:-9 w:quedo:-5
w:quella:6 w:quelque:5 w:quem:-8 w:querella:8 w:querelo:-26 w:quero:6 w:questo:18 w:qui:-6 w:quiera:-7 w:quiero:9
w:quitte:-7 w:quotidiens:8 w:raccomandata:5 w:ragione:7 w:rapaces:-12 w:rappels:10 w:raus:5 w:razao:6 w:receber:6
w:recevez:-8 w:rechazo:9 w:rechnung:-5 w:recht:8 w:rechter:-15 w:rechtsbijstandsverzekeraar:-6 w:recipient:21
w:reclamada:11 w:reclamar:-6 w:reconhecemos:7 w:recu:-6 w:recus:-5 w:rede:6 w:regel:-5 w:register:-7
w:regolarmente:5 w:regret:7 w:regsol:-5 w:regua:13 w:rekeningen:5 w:relance:11 w:relancer:6 w:relances:13
w:relativo:5 w:release:-6 w:remeter:11 w:reminders:10 w:remove:5 w:remover:8 w:reorganisatie:6 w:repete:8 w:reply:-7
w:responder:5 w:respondera:7 w:revocato:5 w:rgpd:6 w:richiesta:6 w:richten:-6 w:right:-5 w:ring:11 w:rispondere:-16
w:robo:15 w:round:-7 w:ruhe:8 w:run:-5 w:rust:7 w:sa:11 w:sache:5 w:sair:48 w:saisi:9 w:saldo:-5 w:sans:-5 w:sao:-12
w:saranno:7 w:scaduta:6 w:schon:-10 w:schone:13 w:schreib:-11 w:schreiben:11 w:schriftelijk:6 w:schriftlich:5
w:schuldeisers:-10 w:schuldnerin:8 w:scrivere:-7 w:scrivermi:-6 w:se:-13 w:sea:9 w:see:-9 w:segreteria:-5 w:seguir:8
w:sehen:-7 w:sehr:17 w:sei:6 w:seit:-7 w:sem:-10 w:sending:-5 w:senhor:-6 w:senhores:10 w:sentencia:8 w:septiembre:5
w:setembro:-7 w:setze:-9 w:seu:-8 w:seulement:-5 w:sg:9 w:should:-7 w:si:-5 w:sie:22 w:siehe:-8 w:siempre:13
w:signatario:6 w:signor:6 w:siguen:7 w:silence:8 w:sir:5 w:sistema:-15 w:sms:5 w:so:-11 w:societa:9 w:societe:-8
w:sofort:5 w:software:5 w:sold:5 w:solicita:12 w:solicitamos:6 w:solleciti:9 w:sollecito:8 w:solo:-9 w:sorry:-17
w:sors:12 w:sort:-5 w:sottoscritto:6 w:sou:5 w:souhaite:9 w:soy:-6 w:sp:7 w:spa:10 w:spam:-12 w:spring:10 w:sr:5
w:sres:5 w:sta:-12 w:staat:13 w:staff:5 w:staffing:5 w:staken:5 w:stalking:11 w:stamattina:-5 w:stap:-13
w:status:-12 w:stellen:24 w:steurberater:-7 w:stop:28 w:stoppen:-6 w:straordinaria:5 w:studio:9 w:stuur:-9
w:stuurt:9 w:suffit:5 w:suivre:8 w:sulle:6 w:sums:-5 w:sus:17 w:suspend:10 w:svp:11 w:swear:8 w:systeem:-10
w:system:7 w:ta:7 w:tag:8 w:taglich:5 w:taken:-8 w:tambem:-5 w:tanto:-5 w:tarde:7 w:tardes:-5 w:tc:6 w:team:-8
w:telephone:8 w:tem:10 w:tendo:10 w:teneis:-5 w:tenemos:-6 w:tengo:-10 w:tenho:-9 w:terca:5 w:textil:-8 w:th:-6
w:that:-13 w:the:-26 w:their:5 w:them:6 w:then:-7 w:there:5 w:these:7 w:they:-5 w:third:7 w:thx:-9 w:ti:-6
w:tienda:7 w:tiene:-6 w:tienen:10 w:time:8 w:tio:16 w:tira:25 w:tirem:11 w:to:-8 w:toda:10 w:toglietemi:9 w:told:6
w:tomara:-7 w:tout:13 w:trabalhar:-5 w:trata:5 w:tratar:7 w:tribunal:-6 w:tribunale:7 w:tua:-7 w:tudo:-11 w:turno:5
w:tutti:-6 w:twice:6 w:uit:13 w:uiterlijk:6 w:uitkering:-5 w:ulteriormente:5 w:ultima:-7 w:um:-26 w:un:-5 w:una:-10
w:under:8 w:undici:5 w:unicamente:6 w:unico:7 w:unipessoal:6 w:uno:5 w:uns:-12 w:unterlassen:7 w:untersage:19
w:until:-6 w:up:20 w:update:-6 w:upon:5 w:ur:8 w:us:7 w:uso:7 w:uw:22 w:va:-5 w:vader:-6 w:vai:-18 w:vais:7 w:van:36
w:vandaag:-5 w:vanwege:6 w:vanzelf:-8 w:vao:12 w:vendor:-5 w:vendredi:-6 w:vennootschap:7 w:verde:-8 w:verdere:17
w:verfahren:7 w:vermogen:5 w:verschuldigd:-12 w:vertreten:5 w:verwacht:9 w:verwijder:7 w:verzoek:-5 w:veuillez:9
w:veux:12 w:vezes:10 w:vi:-10 w:via:-7 w:vide:6 w:virement:8 w:virez:10 w:vo:-7 w:voglio:5 w:voir:-7 w:voltar:7
w:vom:-10 w:vonnis:6 w:voorbij:9 w:voortaan:6 w:vorbereitet:5 w:vorerst:-9 w:vos:27 w:vosotros:-6 w:vossa:9
w:vostro:-6 w:votre:8 w:voulais:-6 w:vous:-17 w:vs:-5 w:vuestra:7 w:vuestras:7 w:vuole:7 w:wagon:-6 w:want:9
w:war:12 w:ware:9 w:was:9 w:weg:-5 w:wege:9 w:wegens:-5 w:weiter:5 w:weitere:8 w:weiteres:-5 w:weitergeleitet:-11
w:wenden:-5 w:wenn:10 w:wens:27 w:werden:-8 w:werf:5 w:who:7 w:wi:-10 w:wie:-7 w:wife:11 w:wij:-12 w:wil:5
w:will:-13 w:wilt:9 w:wir:-8 w:wird:-11 w:wissen:6 w:with:-13 w:within:5 w:wo:9 w:woche:16 w:woensdag:-13 w:wordt:14
w:works:-6 w:would:9 w:write:11 w:wurde:-8 w:ya:9 w:zaak:-8 w:zahl:-8 w:zaken:8 w:zap:17 w:zat:-5 w:ze:-7 w:zeg:8
w:zeit:-6 w:zeker:-6 w:zich:-6 w:zijn:-8 w:zo:8 w:zonder:-9 w:zu:7 w:zum:-10 w:zur:-6 w:zwar:8
"""
