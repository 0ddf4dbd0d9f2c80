"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -4.51
THRESHOLD = 0.075
#: clue:hundredths
WEIGHTS = """
?:-45 ?ack:-8 ?copy:-6 ?difference:-8 ?goods:-5 ?mine:-20 ?moves:-8 ?not:-18 ?not_stop:-10 ?plan:-7 ?propose:-6
?question:-15 ?redirect:-8 ?stop:14 b:!_!:-9 b:00000_00:8 b:0000_and:-9 b:0000_foi:5 b:0000_schriftlich:6
b:0000_wurde:-9 b:0000_zur:-7 b:000_00:-19 b:000_0:-12 b:000_euro:8 b:000_euros:9 b:00_00000:-6 b:00_00:-5 b:00_0:8
b:00_by:-7 b:00_come:-6 b:00_de:-21 b:00_decembre:7 b:00_dicembre:-7 b:00_est:-5 b:00_et:-5 b:00_gennaio:-7
b:00_is:11 b:00_mille:-7 b:00_november:-6 b:00_novembre:10 b:00_octobre:5 b:00_on:-6 b:00_op:6 b:00_september:16
b:00_was:5 b:0_%:-5 b:0_00000:-8 b:0_000:-13 b:0_00:-8 b:0_0:-18 b:0_december:-6 b:0_el:-9 b:0_ete:-5 b:0_foi:7
b:0_in:6 b:0_is:13 b:0_lo:10 b:0_novembre:7 b:0_sind:7 b:0_th:-5 b:0_und:7 b:0_van:13 b:aan_concurrente:-5
b:ab_heute:11 b:ab_sofort:6 b:abogado_de:6 b:about_it:10 b:acusamos_recebimento:5 b:administrador_unico:7
b:adresser_desormais:-6 b:af_en:9 b:ai_dit:-9 b:ai_fait:8 b:ai_pris:6 b:al_00:-6 b:al_garante:5 b:al_passivo:9
b:al_twee:12 b:all_amministrazione:5 b:all_uso:8 b:alla_societa:8 b:alle_correspondentie:6 b:alles_wat:5 b:als_je:-9
b:am_00:12 b:am_the:-6 b:ammessa_all:5 b:ammissione_al:5 b:an_@:-10 b:an_die:-7 b:an_interim:5 b:and_do:19
b:and_stop:-6 b:and_that:-6 b:and_the:-7 b:and_we:7 b:any_further:8 b:any_more:15 b:aos_ex:5
b:appoint_administrators:5 b:are_not:12 b:are_paid:-5 b:art_000:-5 b:article_00:7 b:at_0:7 b:at_the:6
b:au_prochain:7 b:auf_weiteres:-5 b:avec_notre:7 b:avisos_automaticos:20 b:avisos_de:6 b:baja_de:-7 b:baja_por:6
b:bando_de:9 b:be_defended:-5 b:bei_uns:-7 b:beim_insolvenzgericht:12 b:ben_de:-5 b:ben_ik:7 b:betaal_ik:-5
b:betaling_van:5 b:bij_de:15 b:bij_deze:8 b:bij_jullie:-5 b:bin_bis:-5 b:bis_00:-8 b:bis_auf:-5 b:bitte_auf:15
b:bitte_ich:-7 b:bitte_loschen:-6 b:bitte_sehen:-5 b:bloqueado_no:14 b:boa_tarde:6 b:borren_este:8 b:breach_of:-7
b:by_phone:5 b:by_the:-5 b:car_vous:-7 b:case_no:-6 b:ce_message:-5 b:ce_soit:5 b:ce_sujet:6 b:cerrado_por:-5
b:cesado_su:5 b:cessez_de:6 b:che_ci:-12 b:che_il:-5 b:chere_madame:-5 b:chiedo_la:9 b:claim_for:-7
b:cliente_niet:-9 b:com_um:-9 b:como_me:14 b:company_was:5 b:comunico_que:-9 b:con_el:-6 b:con_ellos:7 b:con_la:-5
b:con_mi:12 b:con_riserva:5 b:concurrente_schuldeisers:-5 b:conocimiento_de:9 b:consent_to:5 b:contact_op:-5
b:contacto_con:7 b:correio_eletronico:13 b:correo_mi:5 b:credit_control:26 b:credit_file:-7 b:creditos_ee:6
b:crime_por:-7 b:cualquier_comunicacion:-6 b:da_lista:-6 b:da_notificacao:5 b:da_questo:15 b:da_vossa:16 b:dal_0:7
b:damen_und:8 b:dank_fur:-5 b:das_mit:6 b:das_vermogen:5 b:dass_sie:-12 b:dat_er:-5 b:dat_ik:9 b:date_de:-7
b:de_00:13 b:de_0:-8 b:de_avisos:7 b:de_baja:-8 b:de_betaling:-8 b:de_charognards:-5 b:de_cobranca:16 b:de_deuda:-8
b:de_deurwaarder:8 b:de_dirigirse:6 b:de_ecrire:8 b:de_empresa:-7 b:de_entrega:-5 b:de_factuur:-5 b:de_insistir:7
b:de_krant:8 b:de_lijst:8 b:de_liquidacion:5 b:de_llamar:8 b:de_los:-6 b:de_me:8 b:de_ne:9 b:de_octubre:-5
b:de_ondernemingsrechtbank:5 b:de_opschorting:7 b:de_pago:14 b:de_payer:-5 b:de_politie:5 b:de_rapaces:-12
b:de_relance:15 b:de_ses:7 b:de_setembro:-6 b:de_su:7 b:de_sus:18 b:de_toute:6 b:de_tudo:-8 b:de_voces:7 b:de_vos:15
b:de_votre:7 b:de_vous:-8 b:deal_with:-5 b:dear_credit:26 b:dear_creditor:6 b:debo_nada:10 b:deel_ik:-6
b:deixem_de:14 b:dejen_de:9 b:del_mio:7 b:della_procedura:5 b:dem_nachsten:7 b:demanda_por:5 b:den_antrag:-6
b:den_de:8 b:der_schuldnerin:8 b:derzeit_nicht:12 b:detto_di:-6 b:devolvida_por:7 b:di_000:5 b:di_00:5 b:di_non:7
b:di_scrivere:-5 b:di_solleciti:9 b:die_firma:7 b:die_we:-6 b:direccion_de:9 b:direct_all:-5 b:directors_of:6
b:dit_is:7 b:dit_mailadres:7 b:dit_que:-12 b:dl_0:8 b:do_not:17 b:do_passivo:5 b:doit_etre:-5 b:domanda_di:13
b:drie_keer:-6 b:du_harcelement:5 b:du_tout:8 b:ecrivez_plus:6 b:ee_devido:6 b:ee_estinto:-7 b:ee_quello:7
b:een_bericht:7 b:een_kort:7 b:een_procedure:8 b:el_00:-5 b:el_banco:-5 b:el_de:5 b:el_horno:11 b:el_medio:7
b:el_pedido:8 b:el_precio:6 b:el_que:6 b:em_00:7 b:em_nome:10 b:em_tribunal:-6 b:en_conocimiento:9 b:en_enero:-7
b:en_ik:-6 b:en_met:8 b:en_mij:5 b:en_mijn:8 b:en_over:10 b:en_su:-5 b:en_una:16 b:entro_fine:5 b:entro_il:8
b:er_een:-6 b:er_staat:6 b:erhalten_sie:-5 b:erhalten_und:-6 b:es_el:13 b:es_ist:-6 b:es_que:-9 b:escriba_@:-7
b:est_dans:5 b:est_pas:8 b:esta_direccion:11 b:esta_en:-5 b:esta_todo:7 b:este_assunto:6 b:este_buzon:5
b:este_correo:6 b:este_despacho:-5 b:este_mes:-6 b:esto_era:6 b:et_de:7 b:et_des:6 b:et_votre:5 b:ete_payee:-5
b:euch_im:8 b:exijo_que:6 b:exoneracao_do:5 b:factura_0000:-6 b:factura_la:5 b:faillissement_van:-5 b:fait_le:9
b:fase_de:5 b:fattura_ee:6 b:faz_se:5 b:filed_notice:6 b:foi_declarada:7 b:foi_devolvida:6 b:fois_que:5
b:following_the:5 b:for_an:5 b:for_the:8 b:for_these:5 b:for_your:-5 b:fordern_sie:8 b:freigegeben_und:7
b:from_now:8 b:from_you:-5 b:from_your:13 b:fur_alle:10 b:fur_ihre:-5 b:gar_nichts:13 b:gebruik_van:12
b:geehrte_damen:8 b:geen_herinneringen:-5 b:geen_mail:14 b:geen_verdere:7 b:gerechtelijke_reorganisatie:7
b:gmbh_wurde:7 b:goes_to:10 b:gracias_por:-7 b:guten_morgen:6 b:ha_detto:-6 b:ha_incaricato:-10 b:ha_tenido:7
b:has_been:-5 b:hasta_el:-6 b:hasta_que:5 b:hat_die:6 b:hat_mir:-7 b:have_asked:7 b:have_taken:-7 b:have_to:5
b:hay_que:7 b:heeft_bij:9 b:heer_mevrouw:5 b:het_faillissement:-6 b:het_is:5 b:het_niet:6 b:het_op:13 b:het_van:5
b:het_vonnis:8 b:heute_noch:-10 b:high_court:6 b:ho_chiuso:5 b:ich_bitte:9 b:ich_habe:-13 b:ich_ihnen:8
b:ich_muss:-7 b:ich_noch:13 b:ich_von:7 b:ici_la:8 b:ihnen_die:8 b:ihnen_hiermit:7 b:ihr_schreiben:-7 b:ihre_mail:-7
b:ik_ben:-8 b:ik_betaal:5 b:ik_dat:7 b:ik_hem:5 b:ik_kom:-5 b:ik_krijg:5 b:ik_maak:12 b:ik_mede:-6 b:ik_mijn:9
b:ik_niet:-7 b:ik_verwacht:8 b:ik_verzoek:-7 b:ik_wens:11 b:ik_werk:6 b:il_00:-6 b:il_debito:-8 b:il_me:7 b:il_mio:5
b:im_spam:-10 b:in_de:-14 b:in_difetto:6 b:in_force:6 b:in_juli:6 b:in_june:12 b:in_mano:5 b:in_qualita:5
b:in_ruhe:6 b:in_uw:7 b:informamos_que:11 b:insolvenzverwalter_bestellt:-7 b:intention_to:5 b:interim_moratorium:6
b:inviare_ulteriori:5 b:invii_automatici:7 b:invoice_and:11 b:is_die:5 b:is_er:-14 b:is_leeg:5 b:is_niet:11
b:is_niets:-9 b:is_op:24 b:is_van:7 b:is_with:6 b:ist_keine:-8 b:ist_nichts:8 b:it_from:10 b:it_on:-5 b:ja_falei:8
b:jaar_niet:10 b:je_en:9 b:je_ne:-5 b:je_souhaite:8 b:je_vais:8 b:je_vous:19 b:jede_weitere:5 b:jullie_eigen:6
b:june_and:9 b:juzgado_de:5 b:kan_het:7 b:keine_mails:10 b:kom_ik:5 b:konnt_ihr:-8 b:kort_geding:7 b:kunt_de:-5
b:kunt_uw:6 b:la_00:-6 b:la_carta:5 b:la_compta:-6 b:la_contabilita:8 b:la_deuda:5 b:la_ditta:-6 b:la_fase:5
b:la_lista:5 b:la_mia:7 b:la_paix:9 b:la_persona:-6 b:la_proxima:12 b:la_quale:8 b:la_societe:-9
b:langer_rechtstreeks:-13 b:las_dos:7 b:lassen_sie:8 b:lasst_mich:6 b:le_aviso:6 b:le_camion:6 b:le_comunico:-6
b:le_forniture:5 b:le_juge:7 b:le_tribunal:-9 b:le_virement:8 b:leeg_en:5 b:left_us:10 b:les_deux:8
b:les_poursuites:5 b:lh_0:-5 b:lieve_mensen:10 b:liquidacion_de:5 b:liste_de:16 b:lo_0:-5 b:lo_faccio:5
b:los_avisos:8 b:loschen_sie:-5 b:mail_an:11 b:mail_da:10 b:mail_de:12 b:mails_mehr:5 b:mails_werden:-5
b:me_contacter:5 b:me_da:12 b:me_escrevam:10 b:me_escribais:21 b:me_escriban:7 b:me_ha:-7 b:me_lo:8 b:me_to:-5
b:me_uit:25 b:mede_dat:-6 b:meer_bij:8 b:meer_te:-14 b:meer_van:18 b:mehr_von:13 b:mehr_zu:7 b:melden_sie:7
b:member_of:10 b:merci_adresser:-5 b:mes_coordonnees:5 b:met_de:5 b:met_het:6 b:met_ons:5 b:met_op:-5 b:met_rust:5
b:met_uw:-5 b:meu_advogado:-6 b:meu_email:9 b:meu_nome:-10 b:meu_zap:18 b:mi_cliente:15 b:mi_ha:-12 b:mi_jefe:5
b:mia_assistita:6 b:mij_niet:6 b:mij_uit:11 b:mij_van:10 b:mijn_advocaat:7 b:minha_advogada:-8 b:mio_indirizzo:7
b:mir_heute:-6 b:mir_nichts:7 b:mit_ihrem:7 b:mo_0:15 b:moi_de:17 b:moi_la:8 b:mon_mail:19 b:mon_numero:9
b:my_credit:-7 b:my_wife:13 b:na_te:-8 b:naar_@:-6 b:nachsten_lauf:7 b:nada_adeuda:7 b:nada_que:-5 b:nao_ee:-5
b:nao_ha:-6 b:nao_quero:5 b:nao_reconhecemos:8 b:nao_sou:8 b:nao_tem:14 b:nao_vou:7 b:ne_pas:-5 b:ne_plus:15
b:nehmen_sie:5 b:next_month:-5 b:ni_la:9 b:nicht_mehr:-8 b:nicht_weiter:8 b:nicht_zahlen:7 b:nichts_mehr:10
b:niet_en:7 b:niet_in:6 b:niet_meer:21 b:niet_toegestaan:5 b:niet_worden:-6 b:niets_meer:-6 b:nix_mehr:-7 b:no_00:-6
b:no_debo:10 b:no_es:-11 b:no_me:25 b:no_mesmo:9 b:no_nos:11 b:no_procede:-6 b:no_puedo:7 b:no_quiero:7
b:noch_ein:-8 b:nog_0:5 b:non_ci:5 b:non_disturbarmi:5 b:non_ee:-9 b:non_mi:5 b:non_sono:-6 b:nooit_meer:25
b:not_email:11 b:not_send:9 b:not_the:9 b:not_write:9 b:notice_of:5 b:nous_avons:-5 b:nous_est:9 b:nous_ne:-7
b:nous_nous:6 b:novembre_0000:5 b:novembre_che:7 b:now_on:8 b:nutzung_meiner:6 b:of_intention:5 b:of_month:-5
b:of_my:7 b:of_next:-5 b:of_the:-5 b:of_this:5 b:oktober_voldaan:10 b:on_00:-5 b:on_ne:5 b:on_peut:6
b:on_september:-6 b:ons_kantoor:5 b:ons_niet:13 b:ook_op:5 b:op_00:17 b:op_de:7 b:op_en:-7 b:op_uw:12 b:opt_out:7
b:orden_de:13 b:otra_vez:12 b:our_solicitors:5 b:out_of:8 b:outro_cnpj:9 b:over_de:6 b:over_uw:10 b:pagamento_di:5
b:pagar_el:9 b:pago_el:7 b:pago_il:-6 b:paid_in:-6 b:panda_de:5 b:par_contre:8 b:par_de:-9 b:para_@:-6 b:para_el:-8
b:para_este:8 b:para_que:6 b:pas_vous:6 b:pay_you:5 b:payee_vendredi:-5 b:payer_les:6 b:paying_it:-5 b:pedido_de:8
b:pedimos_que:10 b:per_cortesia:10 b:per_la:9 b:per_le:5 b:per_mail:14 b:per_qualunque:11 b:peut_pas:5
b:piu_ricevere:6 b:plainte_pour:9 b:please_stop:11 b:por_correo:10 b:por_danos:6 b:por_favor:29 b:por_la:-8
b:por_si:7 b:por_via:6 b:portal_de:-6 b:pour_payer:6 b:prega_di:5 b:prego_di:5 b:procedure_van:7 b:propuesta_de:-6
b:puedo_pagar:9 b:qu_il:5 b:qualita_di:5 b:qualquer_contato:7 b:que_ce:5 b:que_cualquier:-11 b:que_dejen:6
b:que_des:6 b:que_ee:6 b:que_el:5 b:que_eu:-9 b:que_haya:6 b:que_la:6 b:que_le:-5 b:que_me:9 b:que_nao:20
b:que_no:-9 b:que_nos:-10 b:que_os:-5 b:que_pagar:8 b:que_se:-6 b:que_vous:-6 b:quero_receber:5 b:questo_momento:15
b:quitte_la:-5 b:recebimento_da:5 b:rechtbank_overijssel:10 b:rechtstreeks_te:-13 b:saisi_le:8 b:saranno_pagate:6
b:se_catar:17 b:se_encontra:6 b:se_na:6 b:se_nada:6 b:se_no:5 b:se_que:11 b:see_it:-5 b:sehen_sie:-5
b:sehr_geehrte:5 b:seit_dem:-6 b:sem_pedido:6 b:send_us:8 b:si_hay:7 b:si_insisten:6 b:si_no:-7 b:si_prega:5
b:sie_auf:7 b:sie_bitte:25 b:sie_das:9 b:sie_konnen:12 b:sie_mich:11 b:sie_mir:-10 b:sie_sich:-6 b:sie_von:-8
b:sie_zu:-7 b:sind_wir:-7 b:so_your:8 b:sono_000:8 b:sp_00:7 b:sp_0:6 b:staat_dus:6 b:staat_er:7 b:status_cleared:-8
b:stay_prohibits:-6 b:stellen_sie:10 b:stop_sending:-6 b:stop_writing:5 b:su_administrador:8 b:tc_0:5 b:te_0:14
b:te_bellen:-9 b:te_benaderen:-12 b:te_doen:-9 b:te_li:-7 b:te_schrijven:7 b:te_worden:11 b:tengo_el:-5 b:the_0:-5
b:the_bankruptcy:6 b:the_debtor:6 b:the_high:6 b:the_minute:-7 b:the_new:-5 b:the_ordinary:-5 b:the_third:5
b:the_time:8 b:third_time:5 b:this_address:6 b:this_invoice:8 b:this_is:-8 b:this_to:-5 b:three_times:7
b:ticket_00000:-5 b:tira_meu:25 b:to_any:7 b:to_appoint:5 b:to_her:5 b:to_me:5 b:to_our:-8 b:to_the:9 b:tot_het:8
b:toute_communication:11 b:transferencia_de:5 b:tribunal_de:-7 b:twee_jaar:10 b:uber_das:5 b:uit_uw:11
b:uitkering_aan:-5 b:ulteriori_solleciti:-7 b:ultima_vez:-8 b:um_processo:-8 b:un_delai:6 b:una_demanda:8
b:und_an:-5 b:und_herren:8 b:und_wird:-5 b:und_zwar:8 b:under_the:11 b:unipessoal_lda:6 b:unser_mandant:5
b:unsubscribe_from:-6 b:update_your:-6 b:us_in:10 b:us_off:-6 b:use_@:-5 b:uw_bericht:-5 b:uw_rekening:7 b:van_00:5
b:van_0:-6 b:van_de:18 b:van_en:14 b:van_gerechtelijke:7 b:van_jullie:9 b:van_mijn:11 b:van_uw:7 b:van_voor:5
b:vao_se:17 b:vermogen_der:5 b:verwijder_mijn:6 b:veux_plus:9 b:vi_diffido:9 b:vi_pago:-7 b:vi_querelo:-26 b:via_@:5
b:vielen_dank:-5 b:virement_ce:10 b:virez_mon:10 b:voces_sao:-5 b:voglio_piu:5 b:vom_00:-5 b:von_der:-6
b:von_euch:12 b:voor_de:-6 b:vos_messages:12 b:vos_rappels:9 b:vossa_parte:6 b:votre_facture:-6 b:votre_huissier:9
b:vou_ver:-5 b:vous_etes:-10 b:vous_faire:-5 b:vous_payer:6 b:vuestro_comercial:9 b:we_act:-6 b:we_do:6 b:we_have:-5
b:weitere_kontaktaufnahme:5 b:wenden_sie:-5 b:wenn_ich:13 b:wil_je:7 b:will_be:-5 b:will_pay:-7 b:wilt_mij:8
b:wir_alles:6 b:wir_bitten:-6 b:wir_fordern:9 b:wir_schon:-6 b:with_our:8 b:with_that:-8 b:would_be:8 b:would_you:5
b:write_to:8 b:writing_to:6 b:wurde_am:7 b:ya_esta:6 b:you_are:8 b:you_have:9 b:you_lot:9 b:you_must:5 b:you_will:12
b:your_distribution:10 b:your_message:-5 b:zijn_jullie:7 b:zu_schicken:9 b:zum_00:6 b:zum_insolvenzverwalter:-8
c:<a>:-11 c:<aa:8 c:<aan:8 c:<aans:8 c:<ab:18 c:<ab>:11 c:<abm:6 c:<abme:6 c:<abo:12 c:<abr:-7 c:<abst:7 c:<abz:-6
c:<ac:-11 c:<acep:7 c:<acti:6 c:<advo:-8 c:<af:9 c:<aff:10 c:<affa:6 c:<ag:13 c:<aga:9 c:<agai:9 c:<agr:8 c:<al:12
c:<al>:9 c:<alo:-6 c:<alor:-7 c:<als:14 c:<ama:6 c:<amm:6 c:<an:-16 c:<anc:-8 c:<anco:-8 c:<ange:-6 c:<anna:6
c:<ans:7 c:<ant:-13 c:<ante:-7 c:<any:17 c:<any>:18 c:<app:6 c:<ar:-10 c:<as:-6 c:<as>:-6 c:<asi:-7 c:<at:-10
c:<ate>:-6 c:<att:-6 c:<aub>:6 c:<auto:9 c:<ava:-7 c:<avan:-7 c:<ave:-8 c:<avi:9 c:<avis:9 c:<az:-7 c:<azi:-6
c:<azio:-7 c:<b>:7 c:<baj:11 c:<baja:10 c:<ban:-10 c:<banc:-7 c:<bar:8 c:<barr:7 c:<bat:-6 c:<be:-13 c:<bef:-7
c:<beg:-6 c:<bi:-9 c:<bie:-6 c:<bin:-6 c:<bis:-8 c:<bis>:-8 c:<bit:10 c:<bitt:10 c:<bl:14 c:<blo:10 c:<blok:7
c:<bloq:7 c:<bon:-8 c:<bor:7 c:<borr:7 c:<br:-10 c:<bro:-7 c:<bu:-11 c:<bur:-6 c:<bus:8 c:<bv:-7 c:<bv>:-7 c:<c>:19
c:<canc:10 c:<cat:8 c:<cata:7 c:<ce:18 c:<cea:10 c:<ceas:10 c:<cent:-6 c:<cer:-9 c:<ces:25 c:<cess:16 c:<ch:-22
c:<chap:6 c:<char:-7 c:<che:-17 c:<che>:-9 c:<ci:-10 c:<ci>:-7 c:<cia:7 c:<cl:-10 c:<cla:-8 c:<clai:-6 c:<cle:-6
c:<com:-15 c:<com>:-9 c:<comp:-11 c:<comu:6 c:<con:9 c:<conc:-8 c:<conf:-7 c:<cons:7 c:<cont:13 c:<cor:7 c:<cort:8
c:<cr:-8 c:<cri:-6 c:<cu:-16 c:<cura:-7 c:<dai:8 c:<dai>:7 c:<dal>:6 c:<dan:-6 c:<dat:-8 c:<date:-7 c:<de:11
c:<dea:9 c:<dear:13 c:<deb:14 c:<def:-6 c:<dej:8 c:<deje:6 c:<dema:7 c:<den:-8 c:<dep:-15 c:<depo:-10 c:<der:-8
c:<der>:-11 c:<des:9 c:<dess:9 c:<dest:-7 c:<dez:7 c:<di:-7 c:<di>:6 c:<dia:-6 c:<dic:-16 c:<dice:-6 c:<dico:-6
c:<die:10 c:<die>:-8 c:<dies:17 c:<dir:8 c:<dire:6 c:<dis:7 c:<dist:6 c:<don:7 c:<dono:9 c:<dov:6 c:<dove:7
c:<dra:-7 c:<drei:6 c:<dri:-8 c:<dro:6 c:<du:-24 c:<dur:-6 c:<dus:-6 c:<dus>:-6 c:<ecr:6 c:<ecri:6 c:<ee:-7
c:<een>:-9 c:<ef:6 c:<eff:7 c:<ei:6 c:<einf:6 c:<el:9 c:<ele:7 c:<em:11 c:<ema:16 c:<emai:17 c:<en:-10 c:<entr:-6
c:<er:-16 c:<er>:-10 c:<erf:-6 c:<esc:20 c:<escr:18 c:<esp:-10 c:<espe:-10 c:<ess:7 c:<est:-9 c:<esta:-6 c:<et>:9
c:<ete:-6 c:<ev:12 c:<eve:14 c:<even:6 c:<ever:7 c:<ex:6 c:<ex>:7 c:<exm:6 c:<exmo:6 c:<ext:-8 c:<extr:-8 c:<fa:-8
c:<fac:-18 c:<fact:-13 c:<fav:12 c:<favo:12 c:<fe:-11 c:<fi:-24 c:<fin:-11 c:<fl:-6 c:<fo:7 c:<for:10 c:<forn:6
c:<fr:-7 c:<fra:-6 c:<from:6 c:<fu:12 c:<fur:6 c:<ga:-13 c:<gar>:6 c:<ge:-24 c:<ged:7 c:<gel:-12 c:<geld:-6
c:<gen:-11 c:<ges:-10 c:<gli:7 c:<go:-9 c:<gra:11 c:<gru:-8 c:<ha:-6 c:<ha>:-13 c:<haa:9 c:<haal:8 c:<hab:-19
c:<habe:-11 c:<hal:7 c:<hall:6 c:<har:9 c:<hat:8 c:<hatt:8 c:<he:-11 c:<heb:-6 c:<hem:-6 c:<her:13 c:<here:6
c:<herr:7 c:<hi:7 c:<hie:7 c:<hier:7 c:<his:6 c:<his>:7 c:<ho:-7 c:<hoe:-12 c:<hoef:-9 c:<hoi:-6 c:<hoi>:-6
c:<hor:19 c:<hora:6 c:<hore:9 c:<i>:-7 c:<ib:-6 c:<ie:14 c:<ied:7 c:<iede:7 c:<ihn:10 c:<ihne:10 c:<ihr:-9
c:<ihr>:-11 c:<ik:6 c:<ik>:6 c:<in:18 c:<ind:6 c:<indi:7 c:<inf:-8 c:<info:-7 c:<ink:-6 c:<insi:7 c:<int:15
c:<inte:6 c:<inti:7 c:<inv:11 c:<invi:13 c:<is:-15 c:<ist:-11 c:<ist>:-10 c:<j>:9 c:<ja:-10 c:<jed:9 c:<jede:9
c:<jo:-9 c:<jp:-6 c:<june:6 c:<ka:-9 c:<ko:10 c:<kon:7 c:<kont:12 c:<kor:6 c:<kr:8 c:<kri:14 c:<krie:7 c:<krij:6
c:<ku:-13 c:<kun:-9 c:<lac:6 c:<lan:7 c:<lang:7 c:<las:6 c:<lass:6 c:<lau:-7 c:<laur:-7 c:<lav:-6 c:<le:-10
c:<let:-7 c:<leu:6 c:<lie:-7 c:<lieb:-8 c:<liev:7 c:<lig:6 c:<lis:15 c:<list:15 c:<ll:12 c:<lla:7 c:<llam:7 c:<llp:6
c:<llp>:6 c:<lo:-8 c:<loo:-7 c:<lu:11 c:<lui:8 c:<ma:14 c:<ma>:-8 c:<maa:-6 c:<maak:6 c:<maar:-7 c:<mah:10
c:<mahn:10 c:<mai:28 c:<mail:17 c:<mais:18 c:<man:-15 c:<mand:-14 c:<mar:-9 c:<mat:8 c:<me:42 c:<me>:27 c:<mee:12
c:<meer:15 c:<mer:-7 c:<mesm:6 c:<mess:-7 c:<meu:11 c:<meu>:9 c:<mi:30 c:<mia:8 c:<mia>:8 c:<mic:6 c:<mich:6
c:<mij:27 c:<mij>:16 c:<mijn:11 c:<mil:-9 c:<min:-9 c:<mo:12 c:<modo:6 c:<moe:-8 c:<moet:-7 c:<moi>:9 c:<mon:10
c:<mon>:10 c:<mr:-6 c:<mr>:-6 c:<muss:-7 c:<my:11 c:<my>:11 c:<na:-10 c:<na>:-7 c:<naa:-6 c:<nada:9 c:<nam:7
c:<neh:6 c:<nehm:6 c:<nei:6 c:<nem>:7 c:<nett:6 c:<new:-11 c:<news:-7 c:<ni:9 c:<ni>:12 c:<nic:10 c:<nich:7
c:<nieu:-6 c:<noo:11 c:<nooi:11 c:<note:-8 c:<noti:11 c:<nov:-7 c:<nu:12 c:<nun:9 c:<nunc:8 c:<o>:-15 c:<occ:6
c:<off:-8 c:<ofi:6 c:<ofic:6 c:<on:-7 c:<on>:-9 c:<ons>:6 c:<ont:-6 c:<onz:6 c:<onze:6 c:<opg:7 c:<opge:7 c:<opn:-6
c:<opni:-6 c:<or:12 c:<or>:11 c:<ou:-8 c:<pa:-14 c:<par:33 c:<pare:25 c:<part:8 c:<pas:-14 c:<pas>:-8 c:<pay:-16
c:<pd:-6 c:<pdf:-6 c:<pe:17 c:<ped:6 c:<pedi:8 c:<per>:9 c:<pero:-6 c:<pers:8 c:<pes:12 c:<pesa:8 c:<pess:7
c:<peut:6 c:<pi:20 c:<piu:14 c:<piu>:14 c:<pl:10 c:<plai:6 c:<plu:7 c:<plus:8 c:<po:10 c:<pol:10 c:<poli:11 c:<por:7
c:<por>:9 c:<post:8 c:<pour:7 c:<pr:9 c:<preg:8 c:<pri:35 c:<prij:9 c:<priv:20 c:<pro:-24 c:<prom:-6 c:<prot:-7
c:<prov:-9 c:<prox:7 c:<pu:-10 c:<pun:-7 c:<punt:-7 c:<q>:6 c:<qu:20 c:<qua:17 c:<qual:19 c:<quan:-8 c:<que:-15
c:<quel:6 c:<quer:-12 c:<ques:9 c:<qui:7 c:<quit:10 c:<quo:10 c:<quot:9 c:<rapa:-6 c:<reci:7 c:<rel:10 c:<rela:11
c:<rem:7 c:<ren:-7 c:<ret:-6 c:<ri:-11 c:<rice:6 c:<ris:-16 c:<risp:-10 c:<riv:6 c:<ro:6 c:<robo:7 c:<rol:7
c:<rou:-6 c:<ru:7 c:<saf:-6 c:<sai:23 c:<sair:24 c:<sal:-7 c:<sao:-6 c:<sao>:-6 c:<sc:-7 c:<sch:-6 c:<scho:-6
c:<schr:14 c:<se:-26 c:<sehr:8 c:<sem:-6 c:<ser:-8 c:<set:-9 c:<setz:-6 c:<seu:-6 c:<sh:-6 c:<si:-12 c:<sie:14
c:<sie>:13 c:<siem:7 c:<sin:-9 c:<sis:-8 c:<sist:-8 c:<so:12 c:<so>:-6 c:<sof:6 c:<sol:9 c:<soli:7 c:<soll:8
c:<sorr:-6 c:<sou:7 c:<spam:-6 c:<sta:-6 c:<sta>:-6 c:<staa:10 c:<stat:-9 c:<stel:8 c:<sto:8 c:<stop:15 c:<su:9
c:<sub:7 c:<sus:9 c:<sus>:8 c:<sy:-6 c:<sys:-6 c:<syst:-6 c:<t>:7 c:<ta:-13 c:<tag:6 c:<tel:13 c:<tele:15 c:<tem:9
c:<ten:-10 c:<th:-24 c:<tha:-10 c:<the>:-11 c:<ti:24 c:<tir:18 c:<tira:12 c:<tire:6 c:<tom:-8 c:<toma:-6 c:<tou:7
c:<tout:7 c:<tr:-26 c:<tre:-8 c:<tren:-7 c:<tro:-8 c:<tu:-13 c:<tw:6 c:<u>:11 c:<ub:-7 c:<ube:-6 c:<uber:-6 c:<ui:8
c:<uit:8 c:<uit>:20 c:<uitg:-6 c:<um:-14 c:<um>:-13 c:<una:-6 c:<und:8 c:<uni:7 c:<uns:-11 c:<unt:10 c:<unte:13
c:<up:11 c:<up>:11 c:<us:14 c:<us>:6 c:<usa:7 c:<uw:13 c:<uw>:11 c:<va:8 c:<vai>:-8 c:<van:14 c:<van>:17 c:<vao:7
c:<vao>:7 c:<ven:-11 c:<vend:-8 c:<ver:7 c:<verw:7 c:<veu:9 c:<vez:7 c:<vez>:8 c:<vi:-8 c:<via:-8 c:<vic:6 c:<vir:6
c:<vire:8 c:<vo:15 c:<vold:6 c:<volg:-6 c:<voll:-6 c:<volt:7 c:<vos:16 c:<vos>:11 c:<voss:7 c:<vou:-6 c:<voy>:6
c:<vu:12 c:<vue:11 c:<vues:9 c:<wa:-7 c:<we:16 c:<wen:17 c:<wens:14 c:<wi:-24 c:<wie:-6 c:<wif:6 c:<wife:6 c:<wij:-8
c:<wij>:-7 c:<will:-8 c:<win:-6 c:<wir:-13 c:<wird:-6 c:<wo:9 c:<woe:-7 c:<woen:-7 c:<word:8 c:<ya:6 c:<ya>:6
c:<yo:6 c:<zah:-8 c:<zahl:-8 c:<zap:9 c:<zap>:9 c:<zet>:6 c:<zi:-15 c:<zijn:-6 c:<zus:8 c:<zw:8 c:aal:15 c:aal>:14
c:aan:17 c:aans:8 c:aar:-17 c:aar>:-6 c:ab>:6 c:abe:-14 c:abe>:-7 c:abil:-6 c:abm:6 c:abme:6 c:abmel:6 c:abo:7
c:abr:-6 c:abst:7 c:abste:8 c:abz:-6 c:acci:-6 c:acep:7 c:acept:7 c:aces:-8 c:aces>:-7 c:ach:13 c:ach>:13 c:ache>:8
c:acht:-6 c:acoe:7 c:acoes:7 c:acti:11 c:actu:-15 c:actur:-10 c:ad>:-8 c:ada:-13 c:ada>:-7 c:ade:-12 c:ades:-6
c:adme:6 c:adme>:6 c:ado:-11 c:ado>:-12 c:adr:6 c:adre:8 c:adres:9 c:advo:-8 c:advog:-9 c:aff:15 c:affa:6 c:affai:6
c:ag>:-17 c:agai:9 c:again:9 c:agat:7 c:age>:-10 c:aggio:-8 c:agr:8 c:ahl:-8 c:ahl>:-9 c:ahme>:7 c:ahn:10 c:aid:-7
c:aid>:-7 c:aie:-9 c:aier:-6 c:ail:39 c:ail>:11 c:ails:20 c:ails>:22 c:aim:-10 c:aim>:-7 c:ain:13 c:ain>:18
c:ains:-8 c:aio:-6 c:air:20 c:air>:22 c:ais:17 c:ais>:15 c:aja:8 c:aja>:10 c:akta:7 c:aktau:7 c:akte:6 c:al>:15
c:alen:9 c:alle>:8 c:alleg:-6 c:alo:-9 c:alor:-7 c:alors:-7 c:alq:13 c:alqu:13 c:alque:10 c:als:14 c:alt:-17
c:alta:-6 c:alte:-8 c:alun:7 c:alunq:7 c:am>:-18 c:amas:8 c:ame:15 c:amen:14 c:amen>:6 c:ami:12 c:amin:7 c:amo:-12
c:amo>:-11 c:amp:-6 c:ampl:-6 c:ample:-6 c:amt:-6 c:ana:-10 c:ance:12 c:ancel:10 c:anco:-11 c:ancor:-8 c:and:-17
c:anda>:13 c:andat:-7 c:ande:-7 c:andi:6 c:andig:6 c:ando:-12 c:ando>:-9 c:ane:-8 c:ang:-15 c:ange:-14 c:angen:-7
c:ani:13 c:ank:-18 c:ank>:-10 c:ann:-10 c:anna:6 c:ano:-10 c:ano>:-10 c:ans:15 c:ansc:6 c:ansch:6 c:ansi:6 c:ant:-16
c:ante:7 c:ante>:8 c:anti:-6 c:anto:-7 c:anto>:-7 c:any:15 c:any>:15 c:ao>:8 c:ap>:8 c:apac:-6 c:app:8 c:appel:8
c:aqui:-6 c:ar>:20 c:ara>:-7 c:aras:8 c:arass:10 c:arc:-7 c:ard:-10 c:ard>:-7 c:are>:18 c:ared:-6 c:ared>:-6 c:arl:6
c:armi:13 c:armi>:13 c:aro:-6 c:art>:-6 c:arto:7 c:arto>:7 c:ary:-7 c:ary>:-7 c:as>:-25 c:ase:18 c:ase>:7 c:aser:6
c:asi:-7 c:ass:10 c:ass>:-6 c:assiv:7 c:assm:6 c:assme:6 c:at>:-17 c:ata>:-6 c:atai:-6 c:atar:13 c:atar>:11
c:ate>:-10 c:atel:6 c:ater:-12 c:ater>:-6 c:atic:6 c:atico:6 c:atin:8 c:ator>:-7 c:atore:6 c:atte:7 c:atte>:7
c:atti:-8 c:attin:-7 c:atu:-10 c:atus:-7 c:atus>:-7 c:au>:-6 c:aub>:7 c:auf>:7 c:aufn:7 c:aufna:7 c:aur:-6 c:aura:-7
c:aus>:9 c:auto:8 c:autom:7 c:ava:-10 c:avan:-8 c:ave:-6 c:avi:8 c:avis:8 c:aviso:11 c:avo:6 c:avor:9 c:avor>:11
c:ax>:-6 c:ay>:-7 c:bac:6 c:bai:9 c:bais:10 c:bais>:11 c:baj:10 c:baja:10 c:baja>:10 c:banc:-7 c:bar:8 c:barr:6
c:basta:6 c:be>:-11 c:bef:-7 c:bei>:-6 c:bel:-6 c:ben:8 c:ben>:7 c:ber:-11 c:bera:-7 c:bere:6 c:berei:6 c:bes:-11
c:besc:-6 c:besch:-6 c:beste:-7 c:betr:-6 c:bie:-7 c:bien:-6 c:bien>:-7 c:bij>:6 c:bil:-7 c:bili:-6 c:biliz:-6
c:bin:-6 c:bis:-10 c:bis>:-9 c:bit:10 c:bitt:12 c:bitte:12 c:bli:11 c:blie:13 c:blief:9 c:blo:8 c:blok:6 c:blokk:6
c:bloq:7 c:bloqu:7 c:bmel:6 c:bmeld:6 c:bo>:16 c:bon:-13 c:bor:8 c:borr:7 c:bou:6 c:bra:-7 c:bran:8 c:branc:7
c:brar:-7 c:bri:-7 c:brin:-6 c:bro:-13 c:bru:9 c:bste:8 c:bsten:7 c:bt>:-6 c:bus:7 c:bv>:-7 c:caca:8 c:cacao:8
c:caci:-6 c:cacio:-6 c:can>:-6 c:canc:9 c:cance:10 c:cap:-6 c:cas:-7 c:cat:13 c:cata:6 c:catar:8 c:catio:9 c:cea:10
c:ceas:10 c:cease:10 c:cel:17 c:cele:8 c:cella:7 c:ces:11 c:ces>:-6 c:cess:12 c:cessa:7 c:cesse:9 c:cesso:-6
c:cevo:6 c:ch>:7 c:chad:-6 c:chap:9 c:char:-6 c:che:-12 c:chei:-7 c:chie:6 c:chin:7 c:chn:-12 c:chnu:-7 c:chnun:-7
c:cho:-6 c:chone:6 c:chr:13 c:chri:15 c:chrij:16 c:cht>:-7 c:chts:6 c:chts>:6 c:chu:-14 c:chul:-11 c:chuld:-13
c:cia:13 c:cia>:14 c:ciam:-9 c:ciamo:-9 c:cie:-11 c:cier:-6 c:cio:9 c:cio>:8 c:cion:-8 c:cion>:-12 c:cios:8 c:cip:10
c:cipi:9 c:cipie:9 c:cit:11 c:cita>:6 c:ck>:-6 c:cke:-6 c:clai:-9 c:claim:-9 c:clea:-6 c:clus:-6 c:cob:8 c:col:-6
c:com:-17 c:com>:-9 c:commu:6 c:comp:-12 c:compe:-7 c:comu:6 c:comun:6 c:con:6 c:conc:-9 c:conf:-7 c:cono:-7
c:conos:-7 c:cons:6 c:cont:16 c:conta:13 c:conte:-7 c:contr:13 c:cor:9 c:cora:-8 c:cora>:-8 c:corr:7 c:corre:12
c:cort:8 c:corte:8 c:cos>:7 c:cri:19 c:crib:18 c:criba:17 c:crir:7 c:crire:7 c:crit:-7 c:ctie>:-6 c:ctu:-18
c:ctur:-10 c:ctura:-7 c:da>:6 c:daa:7 c:daan:7 c:daan>:7 c:dag:-9 c:dag>:-14 c:dai:8 c:dai>:7 c:dal>:7 c:dan:-10
c:dank>:-9 c:das:-13 c:das>:-7 c:dat:-15 c:dat>:-6 c:date:-11 c:date>:-13 c:de>:-12 c:dea:6 c:dear:13 c:dear>:13
c:deb:12 c:ded:-8 c:ded>:-6 c:dee:-8 c:def:-6 c:defen:-6 c:dei:-6 c:deis:-7 c:deise:-6 c:dej:7 c:deje:6 c:del:-10
c:deli:-8 c:dema:9 c:deman:8 c:den:11 c:den>:15 c:dep:-15 c:depo:-10 c:der:16 c:der>:-11 c:dera:12 c:dera>:8
c:derd>:6 c:dere>:7 c:dern:6 c:dess:6 c:dessa:7 c:dest:-7 c:det:-6 c:dew:6 c:dewe:6 c:df>:-7 c:di>:-7 c:dia>:-6
c:dic:-16 c:dice:-6 c:dico>:-7 c:dido:6 c:die:20 c:die>:-11 c:dien:16 c:diens:9 c:dies:17 c:diese:16 c:digd:-6
c:digd>:-6 c:dige:10 c:digen:7 c:dil:7 c:dina:-6 c:dir:17 c:dire:9 c:diret:7 c:diri:11 c:diriz:6 c:dis:12 c:dis>:7
c:dist:6 c:distr:6 c:dit:-8 c:dit>:7 c:dite:-8 c:dli:9 c:dly:6 c:dly>:6 c:dme:6 c:dme>:6 c:doc:-6 c:doman:6 c:don:9
c:dono:9 c:dono>:9 c:dor:-10 c:dor>:-6 c:dores:-6 c:dove:7 c:dra:-11 c:dre:8 c:dre>:-6 c:drei:8 c:dreig:9 c:dres:11
c:dres>:7 c:dri:-10 c:ds>:-12 c:dus:-7 c:dus>:-7 c:dvo:-10 c:dvog:-9 c:dvoga:-9 c:ea>:6 c:eac:-6 c:each:-6 c:ead:7
c:eado:8 c:eado>:7 c:eant:7 c:ear>:13 c:eas:7 c:ease:8 c:ease>:7 c:ebt>:-6 c:eca:-9 c:ecci:6 c:eccio:6 c:ece:-10
c:ece>:-7 c:echn:-8 c:echnu:-6 c:echt:6 c:eci:13 c:ecip:11 c:ecipi:9 c:ecit:7 c:eck:-8 c:ecl:9 c:ecla:9 c:ecri:6
c:ecrir:6 c:ect:-8 c:ed>:-19 c:eden:9 c:eden>:6 c:edi>:-8 c:edido:6 c:edit>:8 c:edite:-6 c:edo:-7 c:edor:-8
c:ee>:-11 c:eel:-6 c:eem:-6 c:een:-21 c:een>:-19 c:eer:13 c:ef>:-11 c:efe:-11 c:efen:-6 c:eff:7 c:effet:6 c:efo:11
c:efon:14 c:efoni:10 c:eft:10 c:eft>:10 c:eg>:10 c:ege:6 c:egi:-7 c:ego>:8 c:egu:6 c:egui:8 c:eguir:9 c:eha:-6
c:ehe:-13 c:ehen:-13 c:ehen>:-12 c:ehr:11 c:ehr>:11 c:ei>:12 c:eibe:8 c:eiben:8 c:eiche:6 c:eig:13 c:ein:6 c:ein>:6
c:einf:6 c:eir>:6 c:eis:-10 c:eis>:-11 c:eith:6 c:eithe:6 c:ek>:-6 c:el>:-10 c:ela:12 c:elan:8 c:elanc:12 c:eld>:-11
c:elde:13 c:elden:14 c:ele:14 c:elef:16 c:elefo:17 c:eleg:-6 c:eles:-6 c:elet:7 c:eletr:6 c:eli:-6 c:ell:12
c:ella:11 c:ellen:8 c:elo:-17 c:elo>:-18 c:elos:6 c:elos>:6 c:els>:7 c:em>:21 c:ema:18 c:ema>:-8 c:emai:17
c:email:17 c:eman:7 c:emand:8 c:embe:-10 c:ember:-6 c:embre:9 c:eme:-9 c:emen:-6 c:ement:-7 c:emi:6 c:emi>:9
c:emos:-9 c:emos>:-9 c:emov:7 c:emove:6 c:emp:6 c:enad:7 c:enan:-6 c:enc:-7 c:ence:9 c:ence>:7 c:enci:-7 c:end>:-8
c:enda:-6 c:endan:-6 c:ender:6 c:endl:6 c:endli:6 c:endo>:7 c:endu:6 c:ene:-20 c:ener:-6 c:enm:13 c:enme:10 c:ens:17
c:ens>:23 c:ensd:-7 c:ensda:-7 c:enst>:6 c:ent:-11 c:enta:-15 c:enti:9 c:ento:8 c:ento>:15 c:entr:-13 c:entra:-8
c:entre:-8 c:enz:6 c:enz>:8 c:epa:-8 c:epe:7 c:epet:6 c:epl:-8 c:epo:-13 c:epon:-6 c:ept:6 c:era:-9 c:erai:-9
c:erai>:-7 c:erci:6 c:ercia:6 c:erd:11 c:erde:10 c:erder:9 c:ere:-21 c:ere>:16 c:erel:-15 c:eren:-6 c:eres:-12
c:eres>:-6 c:erg:-8 c:erge:-6 c:eri:22 c:eria:-6 c:erin:12 c:erinn:9 c:erlas:6 c:erle:-6 c:erlij:6 c:erm:-7
c:ermit:8 c:ern:7 c:ern>:8 c:ernem:7 c:err:-8 c:erra:-11 c:erro:8 c:ersa:7 c:ersag:8 c:ersc:-8 c:ersch:-7 c:erso:6
c:erst:-8 c:erst>:-7 c:ert:12 c:erte:7 c:erti:6 c:erun:-7 c:erung:-7 c:erv:-9 c:erve:-7 c:erwal:-6 c:erwi:7
c:erwij:8 c:erz:7 c:es>:7 c:esa>:-7 c:esad:10 c:esc:7 c:esch:-7 c:esche:-7 c:escr:16 c:escri:12 c:ese:9 c:ese>:8
c:esem:13 c:esem>:7 c:eseme:6 c:esen:-11 c:esent:-8 c:esmo:6 c:esmo>:6 c:eso:-16 c:eso>:-8 c:espe:-12 c:espec:-8
c:espo:9 c:espon:12 c:ess:29 c:essa:9 c:esse:15 c:esse>:7 c:esser:6 c:essi:6 c:esso>:-7 c:essoa:10 c:esta:-13
c:estan:7 c:estat:-7 c:estel:-6 c:esti:-8 c:estin:-7 c:esto:16 c:esto>:18 c:estr:7 c:estu:-6 c:eto:-6 c:etro:9
c:etron:6 c:ets:-7 c:ets>:-6 c:ett>:6 c:etter:-6 c:ettes:6 c:etti:6 c:ettr:-7 c:ettre:-6 c:etz:-8 c:etze:-8 c:eu>:-7
c:eur:-17 c:eur>:-12 c:eurs:-7 c:eurs>:-6 c:eut:8 c:eut>:6 c:euw:-12 c:euw>:-6 c:eve:14 c:even:6 c:ever:11
c:ever>:10 c:evi:-7 c:ew>:-6 c:ews:-7 c:ewsl:-7 c:ewsle:-7 c:ex>:6 c:exmo:6 c:exmos:6 c:extr:-8 c:extra:-7 c:ey>:-7
c:ez>:30 c:fac:6 c:fach:21 c:fach>:13 c:fact:-12 c:factu:-11 c:fav:12 c:favo:12 c:favor:12 c:fe>:8 c:fen:-10
c:fer:-6 c:fere:-7 c:fert:7 c:fet:9 c:fett:9 c:ffa:9 c:ffai:6 c:ffair:6 c:ffet:8 c:ffett:7 c:ffi:7 c:ffin:6
c:ffing:6 c:fich:7 c:fici:6 c:fil:-9 c:fing:6 c:fing>:6 c:fir:-8 c:firm:-7 c:firme:-6 c:fna:7 c:fnah:7 c:fnahm:7
c:fon:12 c:foni:9 c:form:-6 c:forn:6 c:fra:-10 c:frag:-7 c:frage:-6 c:from:6 c:from>:6 c:ft>:16 c:gaa:-7 c:gada:-6
c:gada>:-6 c:gai:8 c:gain:9 c:gain>:13 c:gar:-6 c:gara:-7 c:gas:-6 c:ge>:-11 c:gebr:6 c:ged:8 c:gel:-18 c:geld:-7
c:gele:-6 c:gem:-8 c:geme:-8 c:gen:-8 c:gen>:17 c:gend:-7 c:geno:-6 c:genom:-6 c:gent:-6 c:geri:-6 c:ges:-8 c:get>:6
c:ggi>:6 c:ggio:-8 c:ggio>:-7 c:gi>:6 c:gin:-6 c:gio:-6 c:gli:13 c:gno:-6 c:gon:-6 c:gra:8 c:grad:6 c:gt>:-6
c:gua:11 c:gua>:6 c:guar:6 c:guir:9 c:gur:-6 c:ha>:-21 c:haa:6 c:haal>:7 c:hab:-20 c:habe:-13 c:habe>:-6 c:had:-10
c:haf:6 c:han:-14 c:hap:7 c:haras:6 c:hat>:-8 c:hatt:8 c:hatte:8 c:haus:6 c:heb:-8 c:hed:-6 c:hei:-8 c:heid:-6
c:hen:-19 c:hen>:-16 c:her:34 c:her>:12 c:heri:8 c:herr:6 c:heu:-6 c:hez:7 c:hi>:-6 c:hie:12 c:hier:7 c:hier>:-11
c:hierm:8 c:hiero:6 c:hir:6 c:hl>:-10 c:hme:9 c:hme>:7 c:hnen:8 c:hnen>:8 c:hnu:-6 c:hnun:-6 c:hnung:-6 c:ho>:-6
c:hoe:-12 c:hoef:-9 c:hoi:-6 c:hoi>:-6 c:hol:-7 c:holt:-8 c:hon:8 c:hone:13 c:hone>:14 c:hoor>:-6 c:hor:18 c:horas:6
c:hore:14 c:horen:9 c:hou:-7 c:hre:-6 c:hre>:-7 c:hrem:7 c:hrem>:7 c:hri:15 c:hrij:16 c:hrijf:18 c:ht>:-11
c:hter>:-8 c:hts:6 c:hul:-12 c:huld:-13 c:hulde:-8 c:huldi:-6 c:ia>:19 c:ial:-9 c:ial>:-10 c:iam:-11 c:iamo:-12
c:iamo>:-12 c:ias:-8 c:ias>:-7 c:ib>:-6 c:iba:18 c:ibai:11 c:ibais:11 c:iben:8 c:iben>:10 c:ic>:11 c:ica:11 c:icac:6
c:icaca:7 c:icati:8 c:icato:-7 c:ice:11 c:icen:6 c:ich:9 c:icht>:-12 c:ichte:6 c:ichts:6 c:ici:33 c:ici>:7 c:icia:6
c:icia>:7 c:icio:9 c:icios:7 c:icit:8 c:icita:7 c:ico:12 c:icos:9 c:icos>:9 c:ida:-11 c:ida>:-7 c:ide:-6 c:iden:-10
c:ider:7 c:idie:6 c:ido:8 c:ido>:8 c:ie>:-20 c:ieb:-8 c:iebe:-6 c:ied:15 c:iede:6 c:ieder:6 c:ieft:9 c:ieft>:9
c:ieg:10 c:iemp:6 c:iempr:7 c:ien:11 c:ien>:-13 c:iens:8 c:ient:11 c:ient>:12 c:ier>:-9 c:iera:-8 c:ierm:8 c:iermi:8
c:iero:7 c:iers:6 c:iers>:6 c:ies:20 c:iese:14 c:iesem:7 c:iet:9 c:iete>:-6 c:ieu:-15 c:ieuw:-12 c:ieuw>:-6 c:ife:9
c:ife>:6 c:ig>:6 c:iga:6 c:igd:-6 c:ige:11 c:iger:6 c:igers:6 c:igi:8 c:ign:-10 c:igno:-7 c:ihn:10 c:ihne:10
c:ihnen:10 c:ihr:-9 c:ihr>:-11 c:ihre>:-8 c:ihrem:7 c:ij>:9 c:ijd:6 c:ijde:8 c:ijder:8 c:ijf:15 c:ijf>:9 c:ijs:26
c:ijs>:9 c:ijst:12 c:ijst>:11 c:ik>:10 c:ile>:-18 c:iliz:-6 c:ill:7 c:ill>:-8 c:illa:6 c:illa>:6 c:ils:19 c:ils>:21
c:ilt>:8 c:im>:-9 c:ime:8 c:imer:6 c:imo:7 c:in>:14 c:ina:-13 c:ina>:-8 c:inc:-11 c:ind:12 c:indi:10 c:indir:6
c:indly:6 c:indo>:6 c:ine:14 c:iner:10 c:iner>:6 c:infa:6 c:info:-7 c:inho:-6 c:ink:-9 c:inner:8 c:ino:-10 c:insi:6
c:insis:7 c:inso:6 c:insol:6 c:inst:-6 c:inten:-6 c:inter:6 c:inti:7 c:intim:7 c:into:-8 c:into>:-8 c:inv:10
c:invi:13 c:ior:-7 c:ios:20 c:ios>:15 c:ipi:9 c:ipie:9 c:ipien:9 c:ir>:32 c:ira>:10 c:ire:31 c:irecc:6 c:irem:8
c:irem>:6 c:iret:6 c:iri:7 c:iriz:6 c:irizz:6 c:irm:-7 c:is>:8 c:ise:-9 c:ise>:-10 c:iser:-6 c:isi:11 c:isi>:7
c:isos:12 c:isos>:12 c:isp:-9 c:ispo:-13 c:ispon:-10 c:iss:-7 c:isse:-8 c:issi:7 c:issio:6 c:ist:7 c:ist>:-8
c:iste>:6 c:istem:-8 c:istri:6 c:it>:41 c:ita:7 c:ita>:11 c:ite>:-6 c:iten:6 c:itenm:9 c:itg:-6 c:itge:-6 c:ith:6
c:ithe:6 c:ither:6 c:iti:6 c:ito:-11 c:itor:-9 c:itori:-10 c:itt:6 c:itte>:9 c:iu>:18 c:ivat:6 c:ive:10 c:iver:-12
c:ivez:6 c:ivez>:6 c:ivi:-6 c:ivo:8 c:ixa:-6 c:ixo:-8 c:ixo>:-8 c:iza:-8 c:izz:6 c:izzo:7 c:izzo>:7 c:ja>:9 c:jan:-8
c:jde:8 c:jder:8 c:je>:-18 c:jec:-6 c:jed:9 c:jede:9 c:jeden:6 c:jes:7 c:jes>:8 c:jf>:9 c:jou:-7 c:jour:-6
c:jour>:-6 c:js>:9 c:jst:12 c:jst>:11 c:june:6 c:june>:6 c:kee:7 c:keer:7 c:ken:-18 c:ken>:-11 c:ket:-10 c:kets:-6
c:kets>:-6 c:kin:10 c:kindl:6 c:king:6 c:king>:6 c:kkee:6 c:kkeer:6 c:kkk:-8 c:kom:-6 c:kon:8 c:konnt:-8 c:kont:13
c:konta:10 c:koo:-6 c:koop:-6 c:kri:11 c:krieg:7 c:krij:6 c:krijg:6 c:ks>:-8 c:kt>:-8 c:kta:7 c:ktau:7 c:ktauf:7
c:kun:-11 c:lac:11 c:lach:7 c:lad:-6 c:laim:-9 c:laim>:-6 c:lain:6 c:laint:6 c:lam:14 c:lama:8 c:lanc:13 c:lance:11
c:land:-7 c:land>:-6 c:lar:7 c:las:9 c:lass:11 c:lat:12 c:lato:7 c:lau:-12 c:laur:-7 c:lav:-6 c:lde:7 c:ldei:-6
c:ldeis:-6 c:lden:19 c:lden>:20 c:ldi:-9 c:ldig:-6 c:ldigd:-6 c:le>:-12 c:lec:8 c:leci:6 c:lecit:7 c:led:-10
c:lef:21 c:lefo:17 c:lefon:14 c:leg:-20 c:lei>:7 c:leit:-8 c:len:21 c:len>:11 c:les:-10 c:let:-13 c:letro:6
c:lett:-14 c:lettr:-8 c:leu:11 c:lf>:-7 c:lic:11 c:lich:-6 c:liche:-6 c:lici:21 c:licit:9 c:lid:-6 c:lie:11
c:lieb:-8 c:liebe:-8 c:lief:8 c:lieft:9 c:ligu:6 c:ligue:6 c:lij:10 c:lijs:13 c:lijst:13 c:lin:6 c:ling:8 c:lis:11
c:list:15 c:liste:8 c:lit:7 c:lita:8 c:lita>:9 c:liv:-9 c:lix:-8 c:liz:-9 c:liza:-7 c:lla:21 c:lla>:8 c:llam:11
c:llec:7 c:lleci:7 c:lleg:-12 c:lli:8 c:llie>:6 c:llo:10 c:llp:6 c:llp>:6 c:llt:-6 c:lo>:-21 c:loa:-7 c:load:-7
c:lok:6 c:lokk:6 c:lokke:6 c:loo:-11 c:loq:7 c:loqu:7 c:loque:7 c:lor:-9 c:lors:-7 c:lors>:-7 c:los:7 c:los>:7
c:lqu:15 c:lque:12 c:lquer:10 c:ls>:27 c:lta:-11 c:lta>:-13 c:lte:-12 c:lten:-10 c:lten>:-11 c:lter>:-6 c:lui:9
c:lun:7 c:lunq:7 c:lunqu:7 c:lvent:9 c:ma>:-19 c:maar:-7 c:maar>:-7 c:mah:11 c:mahn:11 c:mai:42 c:mail:36 c:mail>:12
c:mails:21 c:main:-6 c:mais:13 c:mais>:14 c:man:-7 c:manda:8 c:mar:-19 c:mare:-6 c:mas:9 c:massa:6 c:matio:-9
c:matti:-7 c:mbe:-12 c:mber:-6 c:mbre:12 c:mbre>:9 c:me>:24 c:mee:11 c:meer:16 c:meer>:14 c:mel:14 c:meld:8
c:melde:13 c:melo:8 c:men:6 c:ment>:-13 c:mente:11 c:mento:8 c:mer:-16 c:mer>:-7 c:mere:-6 c:mers:-8 c:mers>:-7
c:mes:-8 c:mesm:6 c:mesmo:6 c:mess:-8 c:meu:10 c:meu>:9 c:mi>:22 c:mia:6 c:mia>:8 c:mic:7 c:mich:6 c:mij:26
c:mij>:16 c:mijn:10 c:mijn>:8 c:mil:-6 c:min:8 c:ming:6 c:mit>:9 c:mme:-16 c:mmer:-14 c:mmi:9 c:mmin:7 c:mmu:6
c:mmun:6 c:mmuni:6 c:moe:-8 c:moet:-7 c:moete:-6 c:moi>:9 c:mon:10 c:mon>:11 c:moni:-6 c:more:7 c:more>:6 c:mos:-6
c:mos>:-7 c:mpani:7 c:mpl:-8 c:mple:-8 c:mpo:-7 c:mpre>:6 c:mr>:-6 c:mun:13 c:muni:13 c:munic:16 c:muss:-7 c:my>:11
c:na>:-28 c:naa:-7 c:naar:-6 c:naar>:-6 c:nac:-6 c:nada:6 c:nai:-6 c:nal:6 c:nale:9 c:nam:6 c:nan:-10 c:nbo:8
c:nca>:12 c:nce:16 c:ncel:10 c:nch:-8 c:nche:-6 c:nci:-8 c:nco:-10 c:ncor:-6 c:ncora:-8 c:nd>:-21 c:nda:-6 c:nda>:12
c:ndat:-9 c:nde:-10 c:nde>:-6 c:nder:6 c:ndera:7 c:ndi:23 c:ndien:6 c:ndig:13 c:ndig>:6 c:ndige:7 c:ndir:6 c:ndiri:6
c:ndl:13 c:ndli:9 c:ndly:6 c:ndly>:6 c:ndom:-7 c:ndomi:-6 c:ndr:-11 c:nds:-6 c:ne>:12 c:nel:-10 c:ner:12 c:ner>:7
c:neri:7 c:nerin:7 c:net>:-6 c:new:-12 c:news:-7 c:newsl:-7 c:nfa:6 c:nfac:6 c:nfi:-7 c:nfo:-6 c:ng>:-14 c:nga:-6
c:nge:-11 c:ngen>:10 c:ngo:-6 c:ngo>:-7 c:nhe:6 c:nho:-8 c:nho>:-7 c:nic:41 c:nica:20 c:nicat:7 c:nich:6 c:nich>:6
c:nico:11 c:nico>:12 c:nie:-9 c:nieu:-12 c:nieuw:-12 c:ning>:-10 c:nio>:-6 c:nis:7 c:nisc:8 c:nisch:8 c:nit:-9
c:nito:-6 c:nitor:-6 c:nk>:-11 c:nli:-6 c:nma:8 c:nme:11 c:nnai:-6 c:nnee:6 c:nnen:-7 c:nnen>:-6 c:nner:9 c:nneri:6
c:nnt:-8 c:nnt>:-6 c:no>:-15 c:noo:14 c:nooi:11 c:nooit:11 c:nor>:7 c:nosci:-7 c:not:-7 c:note:-8 c:note>:-6
c:noti:10 c:notic:6 c:nov:-8 c:ns>:6 c:nsc:14 c:nsch:12 c:nschr:9 c:nsd:-7 c:nsda:-7 c:nsdag:-7 c:nse:12 c:nsen:7
c:nsi:11 c:nsis:7 c:nsist:7 c:nso:7 c:nsol:6 c:nsolv:6 c:nt>:-11 c:nta>:-7 c:ntac:12 c:ntact:13 c:ntado:-6 c:ntak:10
c:ntakt:10 c:ntan:-6 c:ntat:16 c:ntato:8 c:ntatt:8 c:nte:8 c:nte>:11 c:nten:-6 c:nter:14 c:nterd:7 c:nterl:7
c:nters:7 c:ntes:-7 c:ntil:-6 c:ntile:-9 c:ntim:8 c:nto:-14 c:ntos:-7 c:ntos>:-7 c:ntra:-6 c:ntro:12 c:ntrol:8
c:nunc:10 c:nunca:8 c:nung:-10 c:nung>:-8 c:nvi:10 c:ny>:14 c:nz>:8 c:nzei:7 c:oad:-7 c:oal:8 c:oal>:8 c:obo:10
c:obo>:8 c:obr:6 c:obran:9 c:obrar:-6 c:ocat:7 c:oce:-7 c:oces:-7 c:ocess:-7 c:oche>:6 c:odo>:6 c:oef:-9 c:oen:-8
c:oens:-7 c:oensd:-7 c:oes:9 c:oet:-7 c:oete:-6 c:oeten:-6 c:of>:6 c:off:-8 c:ofi:10 c:ofic:6 c:ofici:6 c:oga:-7
c:ogada:-7 c:oin:-8 c:oir:-7 c:oir>:-6 c:oit:12 c:oit>:13 c:okk:6 c:okke:6 c:okkee:6 c:ol>:18 c:ola>:-6 c:old:13
c:old>:6 c:ole:-7 c:olg:-6 c:oli:12 c:olic:13 c:olici:14 c:ollec:7 c:ollo:6 c:olo:-10 c:olo>:-6 c:olt:-7 c:olte:-6
c:olv:7 c:oman:9 c:omand:9 c:omati:6 c:omb:-7 c:ome:-11 c:omme:-6 c:ommu:6 c:ommun:6 c:omo:-8 c:omp:-8 c:omu:6
c:omun:6 c:omuni:7 c:onal>:6 c:onc:-12 c:ond:-6 c:onden:6 c:one:6 c:one>:8 c:onf:-7 c:onic:9 c:onis:8 c:onisc:8
c:onit:-6 c:onne:7 c:onnee:7 c:onnt:-8 c:onnt>:-6 c:onos:-6 c:onosc:-7 c:onse:6 c:ont:10 c:onta:21 c:onta>:-6
c:ontac:13 c:ontak:10 c:ontat:16 c:onte:-12 c:ontr:13 c:ontre:6 c:ontro:7 c:onz:7 c:onze:6 c:onze>:6 c:ood:-7
c:ooi:11 c:ooit:11 c:ooit>:11 c:ool:6 c:ool>:6 c:oon:8 c:oop:-10 c:oor:-7 c:oor>:-9 c:oorb:6 c:op>:18 c:opg:7
c:opge:7 c:opn:-10 c:opni:-6 c:opnie:-6 c:oque:6 c:or>:7 c:ora:-7 c:ora>:-13 c:oras:7 c:oras>:7 c:orb:9 c:orbe:7
c:orber:6 c:orden:8 c:order:-11 c:ordt:6 c:ordt>:6 c:ore:12 c:ore>:7 c:oren:13 c:oren>:10 c:org:-6 c:ori:-13
c:orio:-8 c:orio>:-9 c:orm:-12 c:ormat:-7 c:orr:13 c:orre:21 c:orreo:11 c:orres:6 c:orry:-7 c:orry>:-7 c:ort:8
c:ort>:-8 c:orte:16 c:orter:6 c:ortes:7 c:os>:36 c:osc:6 c:osci:-7 c:oscia:-6 c:osco:6 c:osco>:6 c:ose:9 c:oses:6
c:oses>:6 c:osi:-8 c:osit:-7 c:ossi:-6 c:ost>:7 c:oste:-10 c:osten:-8 c:ostf:6 c:ostfa:6 c:ot>:-8 c:ote:-16
c:ote>:-13 c:oti:15 c:otic:6 c:otice:7 c:otid:6 c:otidi:6 c:otra>:6 c:ou>:-14 c:ound:-6 c:ound>:-6 c:ous:-13
c:ous>:-13 c:out:11 c:out>:9 c:ove:8 c:ove>:8 c:oved:-7 c:over:8 c:over>:12 c:overi:8 c:ovi:-8 c:oxi:7 c:oxim:7
c:oxima:8 c:pac:-9 c:pace:-7 c:paces:-6 c:pag:-8 c:pagat:7 c:pai:-9 c:paie:-9 c:paier:-6 c:pani:11 c:panie:6
c:par:31 c:pare:24 c:pare>:24 c:part:6 c:parte:7 c:pas:-16 c:pas>:-7 c:passi:6 c:pay:-16 c:pd>:7 c:pdf:-6 c:pec:-8
c:pece:-6 c:pedid:6 c:pels:6 c:pels>:6 c:pend:7 c:pende:6 c:per>:11 c:pero:-6 c:pero>:-6 c:pers:7 c:perso:6 c:pes:15
c:pess:10 c:pesso:10 c:pete>:7 c:peut:6 c:peut>:6 c:pge:7 c:pho:8 c:phon:7 c:phone:7 c:pie:15 c:pien:8 c:pient:9
c:piu:14 c:piu>:14 c:plai:6 c:plain:7 c:plan:-6 c:ple:-10 c:ple>:-6 c:pli:-9 c:plu:6 c:plus:7 c:plus>:8 c:pni:-6
c:pnie:-6 c:pnieu:-6 c:po>:-10 c:pol:9 c:poli:11 c:polic:6 c:pon:-8 c:ponde:6 c:pone:-7 c:por>:9 c:port:-6 c:porte:6
c:posi:-7 c:posit:-7 c:poss:-6 c:post:9 c:post>:8 c:poste:-7 c:postf:6 c:pot:-6 c:pour:6 c:pour>:6 c:ppel:7
c:ppels:6 c:preg:8 c:pres:-10 c:prese:-7 c:pri:40 c:prij:9 c:prijs:9 c:prime:7 c:priv:20 c:priva:6 c:pro:-17
c:proce:-6 c:prom:-9 c:prop:-6 c:prov:-9 c:prox:7 c:proxi:7 c:puest:-6 c:pun:-9 c:punt:-9 c:punto:-6 c:qua:15
c:qual:19 c:qualq:10 c:qualu:7 c:quan:-9 c:quand:-7 c:que:18 c:quer>:14 c:quere:-13 c:ques:10 c:quest:12 c:qui>:-8
c:quit:10 c:quite:10 c:quo:9 c:quot:9 c:quoti:8 c:ra>:-28 c:rad:8 c:rador:6 c:rag>:-7 c:rai:-21 c:rai>:-7 c:ram:-8
c:ranc:6 c:ranca:6 c:rant:9 c:rapa:-6 c:rapp:6 c:rappe:6 c:rar:-13 c:ras:8 c:rass:10 c:rassm:6 c:rata:8 c:rato:-7
c:rato>:-7 c:rbi:6 c:rbij:6 c:rbij>:6 c:rci:8 c:rcial:6 c:rco:-6 c:rd>:-13 c:rda:6 c:rder>:7 c:rdere:6 c:rdi:7
c:rdina:-6 c:rding:7 c:rdt:6 c:rdt>:6 c:re>:25 c:rea:-13 c:reca:-8 c:recc:6 c:recci:6 c:rech:8 c:rechn:-7 c:recht:10
c:reci:7 c:recip:9 c:reck:-6 c:red:-15 c:red>:-10 c:ref:-6 c:rego:6 c:regr:6 c:regre:6 c:rei:17 c:reig:11 c:rel:-7
c:rela:11 c:relan:12 c:relo:-12 c:rem:18 c:rem>:9 c:reme:6 c:remet:6 c:remov:6 c:ren>:11 c:rent:-11 c:rente:-7
c:reo:16 c:reo>:6 c:repe:6 c:repet:6 c:res:-8 c:rese:-10 c:resen:-7 c:reso:-6 c:resp:10 c:respo:13 c:ress:6 c:ret:6
c:reu:-7 c:rge:-11 c:rgel:-6 c:ria:-12 c:rib:21 c:riba:18 c:riba>:-6 c:ribai:11 c:rica>:6 c:richt:-7 c:rid:-8
c:rie:-9 c:rie>:-7 c:rief>:-6 c:rieg:7 c:rij:23 c:rijf:17 c:rijf>:11 c:rijg:6 c:rijs:14 c:rijs>:9 c:rimer:7 c:rin:6
c:rin>:6 c:rinn:8 c:rinne:9 c:rio>:-9 c:rios>:6 c:rir:6 c:rire:7 c:rire>:7 c:ris:-10 c:risp:-11 c:rispo:-9 c:rite:8
c:riv:29 c:riva:6 c:rivat:6 c:rive:17 c:rizz:8 c:rizzo:7 c:rla:6 c:rlas:9 c:rlass:6 c:rma:-15 c:rmat:-8 c:rmati:-9
c:rme:-12 c:rme>:-7 c:rmi:10 c:rmi>:9 c:rmit:7 c:rmit>:8 c:rn>:11 c:rnem:7 c:rni:-9 c:ro>:-6 c:robo:7 c:roce:-6
c:roces:-7 c:rol:14 c:rol>:13 c:roni:9 c:ronic:7 c:rott:7 c:rou:-9 c:rover:6 c:rox:7 c:roxi:7 c:roxim:7 c:rpo:7
c:rra:-6 c:rre:18 c:rrent:-6 c:rreo:11 c:rreo>:6 c:rres:6 c:rro:8 c:rry:-6 c:rry>:-6 c:rsag:8 c:rsage:8 c:rsc:-8
c:rsch:-7 c:rschu:-8 c:rst:-9 c:rst>:-8 c:rt>:-7 c:rte:24 c:rtes:7 c:rti:7 c:rui:12 c:ruik>:6 c:run:-10 c:rve:-8
c:rwal:-6 c:rwalt:-6 c:rwi:7 c:rwij:8 c:rwijd:8 c:ry>:-10 c:sa>:12 c:saf:-7 c:sages:6 c:sai:23 c:sair:26 c:sair>:24
c:sal:-9 c:sam:13 c:samo:7 c:samos:7 c:sao:-8 c:sao>:-8 c:sbr:-6 c:sca:7 c:sch:-9 c:schei:-7 c:schi:-7 c:schr:17
c:schri:19 c:schu:-11 c:schul:-11 c:sci:-6 c:scia:-7 c:sciam:-6 c:scr:22 c:scri:18 c:scrib:18 c:sdag:-7 c:sdag>:-7
c:se>:12 c:sed:6 c:sed>:7 c:segui:8 c:sehe:-11 c:sehen:-10 c:sehr:8 c:sehr>:8 c:sel>:6 c:sem:12 c:sem>:8 c:sen:6
c:ser:-7 c:ses:10 c:ses>:8 c:set:-9 c:setz:-6 c:setze:-7 c:seu:-10 c:sge:-8 c:sider:6 c:sie:22 c:sie>:11 c:siem:7
c:siemp:7 c:sier:6 c:sig:-7 c:sin:-6 c:sion:6 c:sion>:6 c:siste:-7 c:sisti:7 c:sit:-9 c:sito:-6 c:siv:7 c:sivo:11
c:sivo>:7 c:sle:-8 c:slet:-7 c:slett:-7 c:sma:-9 c:so>:-11 c:soa:9 c:soal:8 c:soal>:8 c:sof:6 c:sol:11 c:soli:6
c:solic:7 c:soll:8 c:solle:7 c:sorr:-6 c:sorry:-6 c:sos:11 c:sos>:7 c:spam:-6 c:spe:-10 c:spec:-8 c:spece:-6
c:spen:12 c:spend:8 c:sper:-6 c:spo:-12 c:spor:-7 c:sport:-7 c:spos:-6 c:sposi:-7 c:spri:6 c:squ:11 c:sque:8 c:sre:6
c:ss>:-14 c:ssa:11 c:ssa>:9 c:ssag:-6 c:ssas:7 c:sse:9 c:ssi:12 c:ssiv:7 c:ssivo:7 c:ssm:6 c:ssme:6 c:ssmen:6
c:sso>:-8 c:ssoa:10 c:ssoal:8 c:ssun:7 c:st>:-6 c:sta:-11 c:staa:9 c:stac:-6 c:stan:6 c:stand:11 c:stat:-16
c:stati:-7 c:statu:-6 c:ste>:8 c:stem:-9 c:stema:-8 c:sten:7 c:stf:6 c:stfa:6 c:stfac:6 c:stig:6 c:stin:-12
c:stint:-6 c:stit:6 c:sto:18 c:sto>:9 c:stop:23 c:stop>:16 c:stri:6 c:sue:-6 c:sun:7 c:sus:10 c:sus>:7 c:ta>:-12
c:taa:18 c:taal:7 c:taald:7 c:tab:-6 c:taca:-7 c:tact:13 c:tact>:6 c:tado:-7 c:tado>:-7 c:tag:8 c:tai:-6 c:tak:10
c:takt:10 c:takta:7 c:tal:-17 c:tal>:-9 c:tale:-6 c:tam:-10 c:tan:-6 c:tand:11 c:tandi:6 c:tant:-15 c:tant>:-7
c:tar:12 c:tar>:12 c:tare:-6 c:tarm:9 c:tarmi:8 c:tas:-9 c:tas>:-10 c:tati:-9 c:tato:6 c:tatt:10 c:tatta:6 c:tatu:-6
c:tatus:-7 c:tau:8 c:tauf:7 c:taufn:7 c:tba:6 c:teg:7 c:tega:6 c:tel:26 c:tela:6 c:tela>:6 c:tele:18 c:telef:17
c:teli:7 c:telle:7 c:tema:-8 c:tema>:-8 c:temb:-6 c:temi:9 c:temi>:9 c:ten>:-11 c:tenm:9 c:tenme:9 c:tenz:6
c:ter>:-14 c:tera:-6 c:terdi:7 c:tere>:9 c:teres:-9 c:terl:9 c:terla:7 c:tersa:8 c:tes:-6 c:tesem:6 c:test:-8
c:testa:-7 c:teu:-8 c:teur:-7 c:teur>:-6 c:tez:6 c:tez>:7 c:tfa:6 c:tfac:6 c:tfach:6 c:th>:-10 c:tha:-8 c:the>:-11
c:ther:10 c:ther>:7 c:ti>:-7 c:tic:20 c:tice:9 c:tico:6 c:ticos:10 c:tid:12 c:tidi:6 c:til:-7 c:tile:-7 c:tile>:-10
c:tim:8 c:time:6 c:tin:-7 c:tina:-14 c:tina>:-10 c:tint:-6 c:tio:13 c:tio>:8 c:tion:6 c:tion>:6 c:tir:22 c:tira:12
c:tira>:12 c:tire:7 c:tirem:6 c:tit:7 c:tjes:6 c:tjes>:6 c:tod:6 c:toda>:6 c:tomat:7 c:ton:-10 c:top:22 c:top>:16
c:tor:-7 c:tor>:-6 c:tore>:7 c:tori:-10 c:torio:-8 c:tors:6 c:tos:-8 c:tos>:-6 c:tou:6 c:tout:6 c:tra:-22 c:trac:-7
c:trag>:-6 c:trata:10 c:tre:-18 c:tren:-6 c:trent:-7 c:tro:13 c:tro>:7 c:trol:8 c:trol>:13 c:tron:11 c:troni:10
c:trou:-7 c:tru:-7 c:tte:18 c:tte>:15 c:ttes>:6 c:ttina:-10 c:ttr:-7 c:ttre:-6 c:ttre>:-6 c:tua:-7 c:tud:-8
c:turas:-9 c:turat:8 c:two:-8 c:tze:-8 c:ual:16 c:ualq:13 c:ualqu:13 c:ualu:7 c:ualun:7 c:uan:-11 c:uand:-9
c:uando:-8 c:uar:8 c:ub>:7 c:ube:-6 c:uber:-6 c:ubi:-6 c:ubl:10 c:ubli:9 c:ublie:9 c:uch:-6 c:uct:-6 c:udo:-9
c:udo>:-8 c:ue>:-7 c:ueado:6 c:uel:6 c:uell:9 c:uer:11 c:uer>:15 c:uere:-13 c:uerel:-13 c:ues:11 c:uest:13 c:uesto:7
c:uestr:10 c:uf>:8 c:ufn:7 c:ufna:7 c:ufnah:7 c:ui>:-11 c:uik>:6 c:uind:7 c:uir:6 c:uit:18 c:uit>:23 c:uite:12
c:uiten:9 c:uitg:-6 c:uitge:-6 c:ular>:6 c:uld:-13 c:ulde:-6 c:uldei:-6 c:uldi:-6 c:uldig:-6 c:um>:-12 c:umen:-6
c:una:-10 c:una>:-7 c:unc:11 c:unca:8 c:unca>:8 c:und:-8 c:ung:-11 c:ung>:-11 c:unge:6 c:ungs:-6 c:uni:13 c:unic:18
c:unica:14 c:unq:7 c:unqu:7 c:unque:7 c:uns:-7 c:unte:9 c:unter:11 c:unto:-6 c:uot:8 c:uoti:8 c:uotid:6 c:up>:12
c:upa:6 c:upe>:8 c:ur>:-27 c:ura:-14 c:ura>:-7 c:uras:-9 c:uras>:-9 c:urat:6 c:ure>:-7 c:uros:6 c:uros>:6 c:urs:-15
c:urs>:-6 c:urt:9 c:uso:6 c:uso>:7 c:usq:7 c:usqu:7 c:uss:-9 c:ut>:7 c:uta>:6 c:ute>:-8 c:uti:8 c:utio:10 c:ution:10
c:uto>:-7 c:utom:7 c:utoma:7 c:utt:-6 c:uw>:8 c:va>:-9 c:vai>:-8 c:van>:21 c:vand:-9 c:vao:7 c:vao>:7 c:ve>:11
c:vea:7 c:ved:-15 c:vem:6 c:venc:-7 c:vente:6 c:ver>:14 c:vere:-8 c:veri:8 c:vers:-9 c:verwi:7 c:veu:8 c:vez>:6
c:via:-14 c:vice:7 c:vir:6 c:vire:8 c:viso:10 c:visos:12 c:voc:6 c:voca:7 c:vocat:7 c:vog:-7 c:voga:-9 c:vogad:-9
c:voir:-6 c:voir>:-6 c:vold:6 c:voll:-6 c:voorb:6 c:vor>:10 c:vos:22 c:vos>:14 c:voss:7 c:vossa:7 c:vou:-12
c:vous:-10 c:vous>:-10 c:voy>:6 c:vue:10 c:vues:9 c:vuest:9 c:wal:-8 c:walt:-7 c:war:13 c:war>:9 c:ware:7 c:ware>:8
c:wege:7 c:wege>:7 c:wen:20 c:wens:14 c:wens>:13 c:wie:-7 c:wife:6 c:wife>:6 c:wij>:-7 c:wijd:8 c:wijde:8 c:will:-7
c:will>:-8 c:win:-7 c:wir:-12 c:wird:-6 c:wird>:-6 c:woe:-7 c:woen:-7 c:woens:-7 c:word:8 c:wordt:6 c:wsl:-7
c:wsle:-7 c:wslet:-7 c:xim:6 c:xima:8 c:xima>:8 c:xmo:6 c:xmos:6 c:xmos>:6 c:xo>:-9 c:xtr:-8 c:xtra:-7 c:ya>:7
c:yan:8 c:zaa:-7 c:zad:-6 c:zah:-6 c:zahl:-6 c:zahl>:-7 c:zap:9 c:zap>:9 c:zeg:7 c:zet:7 c:zijn:-6 c:zion:-8 c:zo>:9
c:zum:-6 c:zus:7 c:zust:7 c:zzo:7 c:zzo>:7 d:0.1:-29 d:0.25:-18 d:0.4:-15 d:0.55:-20 d:0.7:-19 d:0.85:-16
e:paid=day:29 e:paid=none:-33 e:promise=day:-9 e:promise=none:-13 f:_amount:-17 f:_day:-38 f:_invoice:-57 f:ack:-34
f:admin:-43 f:back:13 f:bounce:-24 f:closed:-9 f:contest:-6 f:copy:-37 f:d.CANCELLED:5 f:d.DAMAGED:11
f:d.DUPLICATE_BILLING:-10 f:d.FREIGHT:-6 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:-6
f:d.MISSING_DOCS:-16 f:d.NOT_OURS:13 f:d.PRICE_ERROR:8 f:d.QUANTITY_SHORT:-5 f:d.RETURN:6 f:d.TAX:-7 f:demand:-11
f:difference:-21 f:dispute:-15 f:firm:-8 f:fix:-5 f:formal:-13 f:goods:-15 f:greeting:-16 f:hardship:-23 f:hold:12
f:hope:-39 f:inject:-7 f:insolvency:-30 f:joke:-9 f:lawyer:-14 f:legal:-10 f:mine:18 f:moved:-25 f:moves:-17
f:n.QUANTITY_SHORT:-9 f:netted:-5 f:not:20 f:not_dispute:-5 f:not_gone:-10 f:not_insolvency:-8 f:not_legal:7
f:not_quality:5 f:not_statement:20 f:not_stop:-16 f:once_funds:-6 f:once_us:-22 f:ooo:-29 f:order:-17 f:paid:-20
f:part:-12 f:pay:-33 f:plan:-19 f:proof:-10 f:propose:-10 f:question:-24 f:r.DAMAGED:-6 f:r.DUPLICATE_BILLING:6
f:r.FREIGHT:-16 f:r.LATE_FEE_CONTESTED:-8 f:r.LOST:-5 f:r.NOT_OURS:8 f:r.PRICE_ERROR:6 f:redirect:39 f:refuse:-9
f:remittance:-11 f:rest:-6 f:run:-14 f:statement:-36 f:stop:139 f:until:-37 f:wait:-6 f:willpay:-38
i:acknowledgement:-6 i:acknowledgement=2:-6 i:bounce:-33 i:bounce=3:-33 i:copy_invoice_request:-28
i:copy_invoice_request=3:-23 i:dispute=1:13 i:dispute=3:-10 i:hardship:-7 i:hostile=2:7 i:insolvency:-28
i:insolvency=2:-19 i:insolvency=3:-8 i:invoice_admin:-33 i:invoice_admin=2:-6 i:invoice_admin=3:-26 i:legal:-27
i:legal=2:-5 i:legal=3:-24 i:nothing:43 i:out_of_office:-33 i:out_of_office=2:-11 i:out_of_office=3:-23
i:partial_payment:-7 i:payment_plan_request:-18 i:payment_plan_request=2:-8 i:payment_plan_request=3:-10
i:promise_to_pay:-22 i:promise_to_pay=3:-21 i:question=2:8 i:question=3:-10 i:remittance_advice:-11
i:remittance_advice=3:-10 i:statement_request:-32 i:statement_request=2:-13 i:statement_request=3:-19
i:unsubscribe:269 i:unsubscribe=2:12 i:unsubscribe=3:257 i:wrong_contact:-9 i:wrong_contact=2:12
i:wrong_contact=3:-22 l:de:-26 l:en:57 l:es:10 l:fr:14 l:it:-30 l:nl:-19 n:0:35 n:1:6 n:2:-20 n:4:10 n:5:-5 n:6:-12
p:aanman:7 p:abmeld:11 p:abogad:7 p:absten:14 p:abzuse:-11 p:accion:6 p:acepta:5 p:achter:9 p:addres:8 p:adress:6
p:advert:6 p:advoga:-18 p:affair:13 p:afmeld:8 p:agains:-8 p:agrade:6 p:aktenz:11 p:aktull:-8 p:allega:-7 p:alsjeb:9
p:alstub:10 p:amassa:9 p:amtsge:-7 p:analis:-6 p:angeno:-10 p:angesc:7 p:anteri:-6 p:anymor:5 p:apertu:5 p:aporta:7
p:aprese:-5 p:archiv:-8 p:arrete:10 p:arriva:-7 p:articl:7 p:asesor:5 p:asiste:-5 p:assegn:-7 p:assemb:6 p:associ:6
p:attach:-5 p:audien:7 p:august:6 p:ausgeg:-8 p:aussen:7 p:ausser:-6 p:automa:14 p:autori:5 p:avvoca:5 p:bankbe:-6
p:bankru:6 p:bauste:-5 p:beantr:11 p:bearbe:-6 p:bedien:5 p:beeind:5 p:benade:11 p:berich:6 p:besche:-6 p:bestan:11
p:bestel:-7 p:betaal:10 p:bezahl:5 p:bleibe:9 p:bloque:16 p:bonifi:-7 p:bonjou:-5 p:bookin:9 p:borrad:5 p:buiten:5
p:caminh:9 p:cancel:14 p:celula:6 p:centra:-8 p:cerrad:-8 p:charog:-5 p:cleare:-10 p:cobran:19 p:cobrar:-6
p:comerc:6 p:commun:13 p:compen:-10 p:compro:-7 p:comuni:20 p:concur:-8 p:confir:-5 p:conmig:5 p:conoci:8
p:conosc:-12 p:consen:8 p:consid:5 p:consig:-5 p:consti:8 p:contab:-10 p:contac:27 p:contat:33 p:contes:-9
p:contin:6 p:contra:-8 p:contro:15 p:convos:7 p:cooper:-5 p:coordo:5 p:correc:-7 p:correi:8 p:corren:-6 p:correo:10
p:cortes:18 p:counse:5 p:courri:7 p:cualqu:7 p:curato:-12 p:curtai:7 p:custom:-7 p:daarme:-9 p:daurha:8 p:debite:6
p:declar:10 p:defend:-6 p:defens:-5 p:delive:-6 p:demand:15 p:denunc:7 p:derzei:7 p:deside:6 p:design:-5 p:desins:5
p:desorm:-7 p:destin:-6 p:deurwa:7 p:devedo:-9 p:dicemb:-7 p:difett:5 p:diffid:6 p:digita:5 p:direcc:12 p:dirett:9
p:dirigi:7 p:dispen:13 p:dispos:-5 p:distin:-5 p:distri:12 p:distur:5 p:docume:-7 p:domand:14 p:domeni:6 p:domici:6
p:dringe:-5 p:duplic:-6 p:durchg:-5 p:efface:5 p:effett:10 p:egregi:7 p:einfac:13 p:eingeg:-5 p:einger:5 p:electr:5
p:elektr:5 p:eletro:11 p:elimin:5 p:emaili:5 p:employ:5 p:empres:-5 p:endlic:5 p:engage:-7 p:entgeg:6 p:entida:11
p:entreg:-10 p:erford:-8 p:erinne:6 p:erledi:-7 p:escrev:10 p:escrib:35 p:escrit:-8 p:esposi:-10 p:estamo:-7
p:estint:-7 p:estudi:-6 p:examin:6 p:exampl:-10 p:execut:8 p:expres:7 p:extrac:-7 p:extrat:-5 p:faccia:-5
p:factur:-22 p:failli:-7 p:fallim:-5 p:famili:9 p:fattur:6 p:fiduci:5 p:financ:-5 p:forder:-5 p:formal:6 p:fornec:8
p:forwar:6 p:franco:5 p:funcio:5 p:furthe:6 p:gebrui:10 p:gegebe:-7 p:geliev:-6 p:gennai:-8 p:gentil:-18 p:gerech:6
p:gestop:9 p:gister:6 p:gracia:5 p:gradir:6 p:granit:-5 p:gratef:8 p:guaran:5 p:harass:12 p:harcel:5 p:helema:5
p:hierbi:8 p:hiermi:16 p:hierov:12 p:huissi:8 p:immedi:8 p:incari:-8 p:incide:-5 p:inclui:8 p:incorp:9 p:indiri:12
p:inesis:5 p:inform:-8 p:ingele:7 p:ingepl:-9 p:inheri:10 p:inhoud:-5 p:inicia:7 p:inkoop:-8 p:inoltr:-6 p:insist:13
p:instan:10 p:interd:14 p:intere:-8 p:interp:5 p:interr:10 p:interv:-5 p:intima:6 p:inutil:5 p:inviar:7 p:invoic:-5
p:jahres:-6 p:januar:-5 p:judici:-11 p:juridi:-7 p:jurist:7 p:kolleg:-5 p:kontak:20 p:korres:8 p:labora:-5
p:lawyer:-5 p:letter:-5 p:levant:5 p:liefer:-6 p:ligaco:6 p:liquid:9 p:llevab:6 p:macchi:8 p:machin:8 p:mahnsc:6
p:mahnsp:-8 p:mailad:5 p:mailbo:-7 p:mainte:-5 p:manage:-5 p:mandan:5 p:mandat:-9 p:manife:7 p:manten:8 p:marque:6
p:medewe:6 p:mensaj:-5 p:messag:-5 p:mitarb:5 p:mittwo:-5 p:moment:9 p:monito:-6 p:mornin:-10 p:nachri:-7 p:namast:8
p:necess:5 p:negati:6 p:negoci:-5 p:newsle:-13 p:nieuws:-11 p:nochma:-6 p:nomead:6 p:nomina:6 p:nosotr:7 p:nothin:6
p:notice:7 p:notifi:8 p:nutzun:6 p:obriga:5 p:occorr:5 p:ocorre:8 p:octubr:-5 p:ontvan:-8 p:opheff:7 p:opnieu:-12
p:oposic:5 p:opscho:7 p:ordina:-11 p:overig:5 p:overij:10 p:pagarl:7 p:paieme:-8 p:parass:8 p:parten:10 p:partic:5
p:passiv:14 p:paymen:-7 p:perjui:8 p:persis:5 p:person:7 p:persoo:5 p:pessoa:11 p:plaint:13 p:polici:14 p:postfa:12
p:pregre:5 p:presid:-6 p:preten:7 p:prezad:-6 p:primer:12 p:privat:12 p:proces:-14 p:procur:9 p:produc:-6 p:prohib:7
p:promes:-5 p:propue:-6 p:proseg:8 p:protes:-7 p:proxim:14 p:purpos:9 p:quaisq:9 p:qualqu:19 p:qualun:15
p:querel:-27 p:querem:5 p:questi:-7 p:quiene:6 p:quiten:18 p:quotid:13 p:raadsm:-5 p:raccom:5 p:ragion:7
p:rapace:-12 p:rappel:13 p:receve:-8 p:rechaz:5 p:rechnu:-10 p:rechte:-6 p:recipi:19 p:reclam:11 p:reconh:5
p:recono:-6 p:recuer:11 p:refere:-6 p:regist:-6 p:relanc:24 p:releas:-7 p:remete:10 p:remind:6 p:remove:7 p:reorga:6
p:repond:-5 p:repres:-9 p:requer:5 p:respon:13 p:retire:5 p:revoca:6 p:richte:-7 p:riscon:-5 p:riserv:-5
p:rispon:-17 p:rivolg:9 p:sarann:7 p:scadut:6 p:schrei:6 p:schrif:9 p:schrij:21 p:schuld:-9 p:scrive:-9 p:segret:-5
p:sendin:-5 p:senhor:10 p:septie:6 p:servic:-6 p:setemb:-7 p:seulem:-5 p:siempr:13 p:signat:5 p:signor:-6 p:silenc:8
p:sistem:-16 p:softwa:6 p:solici:14 p:sollec:13 p:sospen:9 p:souhai:10 p:stalki:7 p:stamat:-5 p:stelle:25
p:subcon:12 p:suppli:-5 p:suppri:5 p:system:-9 p:taglic:6 p:telefo:29 p:teleph:9 p:tempes:9 p:tenemo:-6 p:terugb:5
p:threat:-6 p:toeges:5 p:toglie:7 p:trabal:-7 p:ubersc:-7 p:uiterl:5 p:uitges:-7 p:uitker:-5 p:uitslu:-6 p:ulteri:10
p:unipes:6 p:unterl:15 p:unters:17 p:ustede:-5 p:vandaa:-5 p:vanweg:6 p:vanzel:-8 p:vendre:-5 p:vennoo:7 p:verder:14
p:verfah:7 p:vermog:5 p:versch:-6 p:versto:8 p:verwij:15 p:verzen:5 p:verzoe:-6 p:veuill:9 p:vireme:8 p:voldaa:10
p:volgen:-5 p:vollst:-6 p:voorbi:8 p:voorta:5 p:vorber:5 p:vorers:-9 p:vosotr:-5 p:voulai:-5 p:vuelva:7 p:vuestr:8
p:weiter:8 p:widers:5 p:wochen:-5 p:woensd:-13 p:zusend:10 p:zustan:5 s:00000:-13 s:0000:-28 s:000:-8 s:0:6 s:?:-7
s:account:-9 s:afmelden:7 s:al:14 s:amministrazione:5 s:an:-10 s:antwort:-10 s:ar:-5 s:atraso:6 s:automatic:-6
s:automatica:-16 s:automatique:-8 s:automatisch:-5 s:av:10 s:aviso:24 s:ba:12 s:baja:21 s:bl:-5 s:burofax:7 s:bv:-6
s:carta:8 s:charges:9 s:cl:8 s:cliente:-9 s:cobranza:-5 s:cobrar:-7 s:contestacion:7 s:de:-18 s:delivery:-8
s:deuda:-7 s:diffida:5 s:ditta:-10 s:divida:-6 s:do:-6 s:documento:8 s:dossier:-6 s:em:5 s:erinnerung:-7 s:estado:-6
s:failed:-5 s:fallimento:6 s:final:5 s:fra:7 s:fw:-6 s:fwd:-18 s:ga:-7 s:giudiziale:5 s:gmbh:7 s:group:6 s:hb:5
s:hc:8 s:herinnering:-20 s:hi:8 s:hosting:-5 s:hotel:8 s:ihre:6 s:impaye:-14 s:in:-7 s:inc:8 s:insolvencia:7
s:insolvenzverfahren:5 s:invoice:-13 s:invoices:-10 s:inzake:9 s:ki:10 s:la:-7 s:lda:-7 s:lembrete:9 s:letzte:8
s:level:26 s:liquidacion:5 s:liquidazione:9 s:ltd:5 s:mahnlauf:6 s:mail:7 s:mails:18 s:me:5 s:message:-5 s:mm:6
s:muebles:-7 s:nd:7 s:no:14 s:notice:6 s:nw:5 s:of:-10 s:offene:-9 s:oi:8 s:on:-7 s:op:-16 s:openstaande:-16
s:our:-5 s:overdue:11 s:pagamento:-7 s:palco:13 s:payment:-5 s:pc:-5 s:posten:-18 s:rappel:39 s:re:-9 s:rechnung:-5
s:reclamacion:-6 s:rekening:7 s:relance:7 s:reminder:22 s:reply:-5 s:reponse:-8 s:resposta:-5 s:respuesta:-8 s:rg:-6
s:richiesta:11 s:rm:5 s:rv:6 s:sa:7 s:saldo:-9 s:sb:-5 s:segundo:-5 s:sender:-5 s:sl:6 s:solleciti:15
s:sollecito:-11 s:srl:-5 s:stop:8 s:straordinaria:5 s:studio:5 s:sur:6 s:tc:6 s:to:-5 s:ultimo:48 s:unsubscribe:26
s:uw:-5 s:vale:12 s:vencida:-5 s:vm:24 s:vom:-11 s:vordering:-14 s:vos:6 s:vs:-6 s:wi:7 s:your:-10
s:zahlungserinnerung:-7 w:!:-5 w:%:-9 w:00000:-31 w:0000:-31 w:000:-43 w:00:-24 w:0:-33 w:?:-45 w:@:-50 w:aan:-11
w:aanmaningen:5 w:ab:23 w:abmelden:11 w:abogado:11 w:about:8 w:abre:-5 w:abril:-6 w:abzusehen:-11 w:access:-6
w:accion:-7 w:acciones:6 w:accounts:5 w:aceptado:7 w:acepto:10 w:achter:-6 w:ad:-7 w:address:5 w:ademas:6
w:adesso:-5 w:adeuda:6 w:adresse:10 w:adresser:-5 w:advice:-8 w:advogada:-12 w:af:8 w:affaire:12 w:afmelden:8
w:again:27 w:against:-8 w:ai:6 w:aktenzeichen:11 w:aktullen:-6 w:al:18 w:alcun:7 w:all:8 w:alla:5 w:alle:11
w:allein:6 w:alles:9 w:alors:-13 w:alsjeblieft:9 w:also:9 w:alstublieft:10 w:amministratore:5 w:amtsgericht:-5
w:an:-6 w:ancora:-16 w:and:8 w:andere:7 w:angenommen:-10 w:angeschrieben:7 w:anni:-10 w:anrufe:10 w:anterior:-6
w:antes:-7 w:any:35 w:anymore:5 w:ao:-7 w:aos:5 w:apenas:5 w:apertura:5 w:app:6 w:appena:-8 w:appoint:5 w:aqui:-9
w:arretez:7 w:arrivano:-6 w:article:7 w:as:-12 w:asi:-7 w:asistente:-5 w:asked:7 w:assemblea:8 w:assistita:6
w:associazione:6 w:asunto:6 w:ate:-11 w:atendera:7 w:attached:-6 w:au:-6 w:aub:12 w:auch:-9 w:audience:8 w:auf:8
w:augustus:6 w:ausgeglichen:-8 w:aussendienst:7 w:automaticamente:-5 w:automatici:7 w:automatico:-8 w:automaticos:20
w:automatisch:-5 w:automatische:-8 w:automatischen:10 w:avisos:24 w:avons:-5 w:avvocato:5 w:azione:-11 w:baja:20
w:banco:-7 w:bando:9 w:bank:-5 w:bankruptcy:6 w:barco:-5 w:basta:12 w:baten:-6 w:be:5 w:beantragt:10 w:beeindigen:6
w:been:-5 w:before:-10 w:bei:-9 w:beim:7 w:being:7 w:beleg:5 w:bellen:-7 w:belt:6 w:bescheid:-6 w:bestellt:-7
w:betaald:13 w:betaling:-5 w:betalingsherinneringen:9 w:bien:-14 w:bills:7 w:bin:-5 w:binnen:-7 w:bis:-15 w:bitte:26
w:bitten:-6 w:bleiben:9 w:blijven:6 w:bloqueado:12 w:bois:5 w:bonifico:-5 w:bonjour:-5 w:booking:9 w:borradme:5
w:borren:8 w:breach:-6 w:bring:-7 w:btw:-5 w:buzon:5 w:bv:-15 w:by:6 w:ca:-10 w:cada:8 w:calls:5 w:caminhao:9
w:can:-11 w:cancel:9 w:cancellami:7 w:cancellatemi:5 w:cancellazione:5 w:cannot:-7 w:capo:-6 w:car:-8 w:card:-7
w:case:-6 w:caso:7 w:catar:16 w:cease:17 w:ceci:-5 w:celular:6 w:cerrado:-5 w:certo:-5 w:cesado:6 w:cessar:9
w:cesser:9 w:cessez:8 w:cet:-7 w:charognards:-5 w:che:-19 w:chega:5 w:chere:-6 w:chez:7 w:chiamare:-6 w:chiuso:6
w:ci:-14 w:cia:8 w:ciao:9 w:cic:9 w:cierra:-8 w:claim:-7 w:cleared:-10 w:cliente:-9 w:clientes:10 w:cnpj:5 w:co:6
w:cobranca:14 w:cobrar:-7 w:cobro:11 w:com:-19 w:come:-6 w:comercial:12 w:communication:9 w:communications:5
w:compania:9 w:companies:5 w:compensada:-7 w:compta:-6 w:comunicacao:7 w:comunicacion:-7 w:comunicacoes:8
w:comunicazioni:7 w:concurrente:-5 w:conmigo:5 w:conocimiento:8 w:conseil:-5 w:consent:5 w:constituinte:-7
w:conta:-9 w:contabile:-5 w:contabilita:8 w:contabilizada:-8 w:contact:13 w:contacte:-5 w:contacto:6 w:contar:-5
w:contato:14 w:contattare:-6 w:contattarmi:14 w:contesto:6 w:conto:-8 w:contra:-9 w:contrario:5 w:contrato:-7
w:contre:12 w:contro:8 w:control:25 w:convosco:7 w:cooperativa:-5 w:coordonnees:5 w:correio:8 w:corrente:-6
w:correo:13 w:correos:10 w:correspondence:6 w:cortesemente:12 w:cortesia:8 w:counsel:5 w:courriel:6 w:course:-6
w:court:12 w:credit:16 w:creditor:5 w:crime:-8 w:cualquier:7 w:curator:-15 w:customers:-5 w:daar:10 w:daarmee:-9
w:daarna:7 w:dagli:6 w:dai:15 w:dal:12 w:damen:8 w:dank:-17 w:danke:10 w:dann:-6 w:danos:7 w:dass:-9 w:date:-16
w:davon:8 w:de:10 w:deal:-5 w:dear:26 w:debe:10 w:debo:9 w:debtor:6 w:december:-10 w:decembre:6 w:declarada:6
w:deel:-6 w:defended:-5 w:deixem:10 w:dejen:9 w:del:-6 w:delai:6 w:dell:5 w:dem:-7 w:demanda:15 w:den:-5 w:denen:-10
w:deposee:-5 w:der:-21 w:derzeit:7 w:desde:8 w:desidero:6 w:desormais:-7 w:dessa:14 w:desse:6 w:destinataire:-5
w:dettes:6 w:detto:-5 w:deurwaarder:7 w:devem:8 w:devido:6 w:devolvida:5 w:dez:11 w:di:12 w:dia:-8 w:dias:-7
w:dice:-6 w:dicembre:-7 w:dico:-9 w:die:-15 w:diese:7 w:diesem:15 w:dieses:11 w:difetto:6 w:diffido:7 w:dinero:7
w:direccion:12 w:dirigidas:5 w:distribution:10 w:disturbarmi:5 w:dl:8 w:doit:-5 w:domanda:13 w:domenica:6
w:domicilio:6 w:dono:17 w:dort:-6 w:dossier:-5 w:dove:10 w:down:-5 w:dr:5 w:dreigt:9 w:drie:-7 w:dringende:-5
w:drop:10 w:due:-6 w:dus:-12 w:ecrire:11 w:een:-19 w:eens:6 w:egregio:7 w:einem:-5 w:einfach:13 w:either:9 w:ele:-7
w:eletronico:13 w:elk:10 w:ellos:6 w:email:17 w:emailing:5 w:emails:11 w:employees:5 w:encontra:9 w:endlich:5
w:enero:-7 w:entao:-5 w:entgegen:6 w:entrega:-6 w:entro:12 w:envio:-8 w:envios:10 w:equipe:-5 w:er:-19 w:era:7
w:erforderlich:-8 w:erinnerungen:8 w:erledigt:-7 w:eruit:10 w:escrevam:7 w:escriba:-12 w:escribais:21 w:escriban:7
w:escritorio:-6 w:ese:-5 w:esposito:-10 w:esse:-5 w:essere:9 w:estado:-6 w:estamos:-7 w:estao:7 w:este:11
w:estimados:5 w:estinto:-7 w:esto:12 w:estoy:-6 w:estudio:-6 w:et:17 w:etes:-10 w:etre:-7 w:eu:-6 w:euros:7 w:even:9
w:ever:7 w:every:11 w:ex:13 w:examiner:6 w:example:-10 w:exas:8 w:excuus:9 w:execution:9 w:exijo:7 w:existe:-5
w:exmos:12 w:exoneracao:5 w:extracto:-7 w:extrato:-5 w:facciamo:-5 w:factura:-9 w:facturas:-13 w:facturation:8
w:facture:-7 w:factuur:-8 w:faillissement:-6 w:faire:-8 w:falei:8 w:falsa:10 w:familia:9 w:fase:5 w:fatti:-6
w:fatura:-6 w:faturado:7 w:favor:22 w:fazer:-6 w:fica:-6 w:ficam:6 w:fiduciario:5 w:figura:-5 w:filato:5 w:file:-8
w:filed:6 w:fin:-8 w:fino:-8 w:fois:7 w:for:7 w:force:5 w:fordern:8 w:fornecimento:8 w:forniture:5 w:forwarding:10
w:foutez:5 w:frau:-7 w:freigegeben:5 w:freir:7 w:friday:-6 w:from:12 w:fue:9 w:fui:-6 w:funcionarios:6 w:fur:6
w:further:6 w:futura:5 w:ga:-6 w:gaat:-6 w:gar:13 w:gdpr:6 w:ge:-6 w:gebruik:12 w:gedaan:5 w:geding:7 w:geehrte:5
w:geld:-9 w:gelieve:-6 w:gennaio:-8 w:genoeg:5 w:gentile:-18 w:gerda:7 w:gerechtelijke:7 w:gesagt:-7 w:gestopt:9
w:get:10 w:geven:7 w:gewoon:6 w:gezegd:10 w:gisteren:7 w:giugno:8 w:gli:10 w:gmbh:5 w:god:10 w:goes:9 w:going:-8
w:gracias:5 w:grateful:8 w:groupe:8 w:guten:5 w:ha:-25 w:haal:17 w:hab:-9 w:habe:-13 w:haben:-6 w:had:-6 w:hadden:-5
w:halen:9 w:hallo:5 w:hanno:-5 w:harassment:12 w:harcelement:5 w:has:-6 w:hatte:11 w:have:7 w:haya:5 w:hear:-5
w:heb:-5 w:hebt:-6 w:helemaal:5 w:hem:-8 w:her:5 w:heren:9 w:herren:7 w:heute:-7 w:hi:-8 w:hier:-21 w:hierbij:8
w:hiermit:16 w:hierover:12 w:high:6 w:hij:-5 w:him:-5 w:his:13 w:hoef:-8 w:hoeft:-11 w:hoi:-12 w:honor:8 w:hoor:-11
w:hoort:7 w:horas:12 w:horen:17 w:horno:11 w:hotel:5 w:hou:5 w:house:5 w:hoy:-5 w:huissier:8 w:hz:11 w:iban:-5
w:ieder:5 w:iedere:9 w:ieri:5 w:iets:9 w:ignore:-7 w:ihnen:20 w:ihr:-22 w:ihre:-16 w:ihrem:15 w:ihren:7 w:ik:12
w:in:-9 w:inbox:9 w:incaricato:-10 w:indirizzo:14 w:inesistente:5 w:informamos:10 w:information:-6 w:informativo:-6
w:ingepland:-9 w:inherited:10 w:inhoudelijk:-5 w:insisten:6 w:insistir:7 w:insolvencia:-6 w:insolvente:15
w:insolvenzgericht:6 w:insolvenzverwalter:-6 w:interim:5 w:intimo:9 w:inutiles:6 w:inviare:5 w:invii:9 w:invito:6
w:invoices:-9 w:io:-6 w:ist:-20 w:its:8 w:jaar:11 w:je:-11 w:jede:7 w:jeden:13 w:jour:-6 w:judicial:-10 w:juge:6
w:juli:5 w:jullie:8 w:july:-6 w:june:12 w:junio:-6 w:junta:6 w:junto:-6 w:juridico:-5 w:jusqu:6 w:jvous:-12 w:kan:-7
w:keinen:-5 w:kindly:11 w:kollegin:-5 w:kommen:7 w:kommt:-5 w:kon:-5 w:konnen:5 w:konnt:-12 w:kontaktaufnahme:14
w:konto:8 w:korrespondenz:9 w:kort:6 w:kr:-6 w:krant:8 w:krijgt:7 w:kunde:-5 w:kunnen:-5 w:kunt:-5 w:kwamen:5
w:la:-10 w:lang:5 w:langer:6 w:lassen:6 w:lasst:6 w:lauf:7 w:laura:-9 w:lawyers:-5 w:leeg:5 w:left:9 w:lei:5
w:letter:7 w:lettera:-10 w:lettre:-8 w:levante:6 w:lh:-5 w:li:-9 w:lic:8 w:liebe:-11 w:liebes:-5 w:lien:-5 w:lieve:9
w:ligacoes:6 w:liguem:10 w:lijst:7 w:line:-5 w:list:9 w:lista:7 w:liste:13 w:little:7 w:lixo:-15 w:llamar:5
w:llevaba:6 w:llevo:-5 w:llp:13 w:load:-7 w:logo:-5 w:look:-5 w:lot:9 w:lunes:8 w:ma:-15 w:maak:11 w:maar:-14
w:machine:9 w:madame:-7 w:mahnschreiben:6 w:mahnungen:5 w:mail:6 w:mailbox:-7 w:mails:26 w:mailt:5 w:mais:37
w:manda:-5 w:mandante:5 w:mandanten:5 w:mandar:5 w:mandat:-11 w:mando:-10 w:mann:6 w:mas:-5 w:mate:5 w:materia:5
w:matin:7 w:matter:7 w:me:55 w:mede:-6 w:medio:5 w:meer:26 w:mehr:8 w:mein:5 w:meiner:8 w:melden:12 w:member:10
w:meme:-5 w:mensagens:5 w:mensaje:-10 w:mensajes:5 w:mensen:9 w:mes:-9 w:mese:6 w:mesmo:11 w:message:-15
w:messages:13 w:messaggi:7 w:messaggio:-12 w:metam:-6 w:meu:17 w:mi:11 w:mia:17 w:mich:9 w:mij:32 w:mijn:17
w:mijne:8 w:mille:-7 w:mimit:5 w:mine:5 w:minha:-7 w:minute:-7 w:mio:5 w:mir:7 w:mira:6 w:mismo:-5 w:mitarbeiter:-5
w:mittwoch:-5 w:mme:-7 w:mo:10 w:modo:13 w:moeten:-12 w:mogen:-5 w:moi:18 w:mois:-6 w:moment:-5 w:momento:11
w:mon:20 w:monday:8 w:month:-5 w:moratorium:6 w:more:8 w:morning:-10 w:mother:5 w:mr:-12 w:muss:-8 w:must:7 w:my:22
w:na:-15 w:naar:-11 w:nachricht:-7 w:nachsten:5 w:nada:12 w:namaste:8 w:namens:8 w:nao:7 w:natale:-7 w:ne:9
w:neem:-5 w:nehmen:12 w:nei:11 w:nel:-5 w:nem:14 w:nessun:10 w:net:-10 w:new:-9 w:newsletter:-13 w:nf:-5 w:ni:23
w:nich:12 w:nicht:-11 w:nichts:14 w:nieuwsbrief:-11 w:ningun:9 w:nipote:-6 w:nix:-9 w:nochmal:-5 w:non:9 w:nooit:22
w:nos:-5 w:nosotros:7 w:note:-11 w:nothing:6 w:notice:6 w:notices:8 w:notificacao:9 w:notre:-7 w:nous:-7 w:nova:-5
w:november:-9 w:novembre:12 w:nu:8 w:nunca:17 w:nur:-6 w:nutzung:6 w:objeto:-5 w:obrigada:6 w:occorre:5 w:occupe:8
w:octubre:-5 w:off:-8 w:office:-7 w:oficio:13 w:ogni:10 w:ok:-7 w:om:10 w:on:-19 w:ondernemingsrechtbank:5 w:only:6
w:ons:11 w:onze:12 w:ook:8 w:op:-5 w:opheffing:7 w:opnieuw:-12 w:oposicao:10 w:oposicion:-5 w:opschorting:7 w:opt:7
w:or:22 w:orden:13 w:orders:-10 w:ordinary:-5 w:ore:7 w:ortega:12 w:otra:11 w:ou:-7 w:our:-5 w:out:6 w:outro:8
w:over:6 w:overijssel:10 w:own:6 w:pa:-5 w:paga:-5 w:pagara:-8 w:pagarles:6 w:pagata:7 w:pagate:5 w:pagos:-7
w:paid:-6 w:paiement:-5 w:paix:9 w:panda:5 w:papier:6 w:para:6 w:parada:-5 w:pare:48 w:parem:5 w:parle:8 w:partent:8
w:particular:6 w:pas:-16 w:passivo:14 w:pay:-7 w:payee:-6 w:paying:-6 w:payment:-6 w:pc:-5 w:pdf:-11 w:pedi:-5
w:pedido:13 w:pelo:-8 w:per:19 w:pero:-11 w:personal:9 w:pessoal:11 w:petit:-6 w:peut:12 w:pg:-6 w:phone:5 w:pico:8
w:pido:6 w:piu:28 w:plainte:13 w:pls:-5 w:plus:16 w:policia:14 w:politie:5 w:por:18 w:portal:-8 w:porter:8 w:post:17
w:posten:-11 w:postfach:12 w:pot:-5 w:pour:11 w:practice:5 w:pre:-5 w:precio:7 w:prega:5 w:prego:8 w:prendo:7
w:presentare:6 w:presso:5 w:prezados:-5 w:prijs:19 w:primera:6 w:primero:6 w:pris:6 w:privatinsolvenz:10 w:pro:-6
w:proc:6 w:procede:-6 w:processo:-12 w:propuesta:-6 w:proseguire:8 w:proxima:16 w:publicidad:6 w:puedo:6 w:punto:-12
w:pure:-6 w:quaisquer:9 w:qual:6 w:qualita:5 w:qualquer:19 w:qualunque:15 w:quando:-12 w:que:-8 w:quedo:-5
w:quella:5 w:quello:5 w:quem:-8 w:querelo:-26 w:queremos:5 w:quero:6 w:quest:8 w:questo:17 w:qui:-6 w:quienes:6
w:quiero:7 w:quitte:-6 w:quotidiens:9 w:ra:-5 w:raadsman:-5 w:raccomandata:5 w:ragione:6 w:rapaces:-12 w:rappels:11
w:receive:5 w:recevez:-8 w:rechazo:9 w:rechnung:-6 w:rechnungen:-5 w:recht:12 w:recipient:22 w:reclamacion:-5
w:reclamada:11 w:reconhecemos:8 w:recu:-7 w:rede:6 w:regel:-5 w:register:-7 w:regolarmente:6 w:regret:10
w:relance:11 w:relancer:6 w:relances:8 w:release:-7 w:remeter:11 w:reminders:9 w:remove:5 w:reorganisatie:7
w:repete:9 w:reply:-6 w:responder:7 w:respondera:7 w:revocato:6 w:rgpd:6 w:ricevo:10 w:richten:-7 w:right:-5
w:ring:10 w:riscontro:-5 w:rispondere:-15 w:robo:15 w:round:-8 w:ruego:5 w:ruhe:6 w:run:-5 w:rust:5 w:sa:11
w:sache:5 w:sair:47 w:saisi:8 w:sans:-5 w:sao:-13 w:saranno:7 w:scaduta:6 w:schon:-10 w:schone:13 w:schreib:-11
w:schreiben:7 w:schriftelijk:6 w:schriftlich:5 w:schrijf:23 w:schuldeisers:-10 w:schuldnerin:6 w:scriva:9
w:scrivere:-7 w:scrivermi:-6 w:se:-9 w:sea:8 w:see:-10 w:segreteria:-5 w:seguir:9 w:sehen:-5 w:sehr:15 w:sei:6
w:seit:-6 w:sem:-8 w:sending:-5 w:senhor:-7 w:senhores:10 w:sentencia:7 w:septiembre:6 w:ses:6 w:setembro:-7
w:setze:-9 w:seu:-8 w:seulement:-5 w:sg:9 w:shop:5 w:should:-6 w:sich:-8 w:sie:25 w:siehe:-7 w:siempre:13
w:signatario:6 w:signor:6 w:silence:8 w:since:-5 w:sinds:-5 w:sir:5 w:sistema:-16 w:sl:5 w:sms:5 w:so:-11
w:societa:10 w:societe:-8 w:software:5 w:sold:6 w:solicita:13 w:solicitamos:5 w:solleciti:7 w:sollecito:8 w:solo:-10
w:sorry:-12 w:sors:13 w:sort:-5 w:souhaite:9 w:soy:-6 w:sp:6 w:spa:11 w:spam:-7 w:spring:10 w:sr:5 w:sres:6
w:sta:-12 w:staat:12 w:staff:5 w:staken:6 w:stalking:7 w:stamattina:-5 w:status:-13 w:stellen:26 w:steurberater:-6
w:stop:25 w:studio:7 w:stuur:-5 w:stuurt:10 w:suivre:8 w:sujet:5 w:sulle:6 w:sus:17 w:suspend:10 w:svp:10 w:swear:10
w:ta:8 w:tag:10 w:taglich:6 w:taken:-9 w:tal:-5 w:tanto:-6 w:tarde:5 w:tc:8 w:team:-8 w:tegen:5 w:telephone:9
w:tem:10 w:tendo:8 w:teneis:-6 w:tenemos:-6 w:tengo:-9 w:tenho:-8 w:tenido:6 w:terca:5 w:text:5 w:th:-6 w:that:-11
w:the:-22 w:their:6 w:them:5 w:then:-8 w:third:7 w:this:-7 w:thx:-10 w:ti:-7 w:tiene:-7 w:tienen:9 w:time:7 w:tio:14
w:tira:25 w:tirem:11 w:titolo:5 w:to:-9 w:toda:11 w:toegestaan:5 w:toglietemi:7 w:told:6 w:tomara:-7 w:tout:10
w:trata:5 w:tratar:7 w:tribunal:-6 w:tribunale:6 w:tua:-6 w:tudo:-10 w:turno:6 w:tutti:-6 w:twice:7 w:uit:40
w:uiterlijk:5 w:uitkering:-5 w:uitsluitend:-6 w:ultima:-6 w:um:-25 w:un:-9 w:una:-9 w:und:5 w:under:8 w:undici:5
w:une:-6 w:unico:9 w:unipessoal:6 w:uns:-10 w:unterlassen:7 w:untersage:18 w:until:-6 w:up:21 w:update:-6 w:us:11
w:uso:7 w:ustedes:-5 w:uw:22 w:va:-5 w:vader:-7 w:vai:-16 w:vais:7 w:van:35 w:vandaag:-5 w:vanwege:6 w:vanzelf:-8
w:vao:13 w:veio:6 w:vendi:5 w:vendor:-5 w:vendredi:-5 w:vennootschap:7 w:verde:-8 w:verdere:14 w:verfahren:7
w:verschuldigd:-12 w:vertreten:5 w:verwacht:8 w:verwijder:6 w:verzoek:-6 w:veuillez:9 w:veux:10 w:vez:15 w:vi:-7
w:via:-6 w:vide:6 w:vielen:-5 w:virement:10 w:virez:10 w:vo:-6 w:voglio:5 w:voir:-7 w:voldaan:10 w:voltar:7 w:vom:-8
w:vonnis:8 w:voorbij:8 w:voortaan:5 w:vorbereitet:5 w:vorerst:-9 w:vos:21 w:vosotros:-5 w:vossa:12 w:vostro:-5
w:votre:6 w:voulais:-5 w:vous:-8 w:voy:12 w:vs:-9 w:vuestra:6 w:vuestras:8 w:vuole:6 w:wagon:-7 w:want:10 w:wants:-5
w:war:9 w:ware:8 w:was:7 w:we:-8 w:weg:-5 w:wegens:-5 w:weitere:18 w:weiteres:-5 w:weitergeleitet:-8 w:wenn:9
w:wens:27 w:werden:-7 w:who:9 w:wi:-10 w:wie:-7 w:wife:13 w:wij:-14 w:wil:9 w:will:-16 w:wilt:9 w:wir:-6 w:wird:-12
w:with:-10 w:wo:9 w:woche:13 w:woensdag:-13 w:wordt:13 w:works:-7 w:would:9 w:write:9 w:wurde:-9 w:ya:11 w:zaak:-9
w:zahl:-8 w:zaken:8 w:zap:18 w:zeg:8 w:zeit:-6 w:zet:12 w:zie:-5 w:zijn:-7 w:zo:6 w:zonder:-5 w:zu:6 w:zum:-9
w:zwar:8
"""
