"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -4.4
THRESHOLD = 0.15
#: clue:hundredths
WEIGHTS = """
?:-45 ?ack:-7 ?copy:-5 ?difference:-9 ?goods:-5 ?mine:-19 ?moves:-8 ?not:-18 ?not_stop:-10 ?plan:-7 ?propose:-6
?question:-14 ?redirect:-8 ?stop:14 b:!_!:-8 b:00000_00:9 b:0000_and:-9 b:0000_schriftlich:5 b:0000_wurde:-10
b:000_00:-18 b:000_0:-12 b:000_euro:9 b:000_euros:9 b:00_00000:-7 b:00_0:9 b:00_august:-5 b:00_by:-7 b:00_come:-6
b:00_de:-20 b:00_decembre:7 b:00_dicembre:-7 b:00_est:-5 b:00_et:-6 b:00_gennaio:-7 b:00_is:9 b:00_mille:-7
b:00_november:-5 b:00_novembre:10 b:00_octobre:5 b:00_on:-6 b:00_op:7 b:00_september:15 b:00_was:5 b:0_%:-5
b:0_00000:-8 b:0_000:-13 b:0_00:-8 b:0_0:-18 b:0_december:-6 b:0_el:-10 b:0_ete:-5 b:0_foi:7 b:0_in:5 b:0_is:12
b:0_lo:10 b:0_novembre:6 b:0_sind:8 b:0_th:-5 b:0_und:8 b:0_van:13 b:aan_concurrente:-5 b:ab_heute:11 b:ab_sofort:6
b:ab_und:5 b:abogado_de:7 b:about_it:10 b:acusamos_recebimento:5 b:administrador_unico:7 b:adresser_desormais:-6
b:af_en:8 b:ai_dit:-9 b:ai_fait:8 b:ai_plus:-5 b:ai_pris:6 b:al_00:-6 b:al_passivo:9 b:al_twee:11
b:all_amministrazione:5 b:all_uso:7 b:alla_societa:7 b:alle_correspondentie:6 b:alles_wat:5 b:als_je:-9 b:am_00:12
b:am_the:-5 b:ammessa_all:5 b:an_@:-9 b:an_die:-7 b:an_interim:5 b:and_do:19 b:and_have:5 b:and_stop:-5
b:and_that:-6 b:and_the:-8 b:and_we:7 b:any_further:8 b:any_more:15 b:aos_ex:5 b:appoint_administrators:5
b:are_not:12 b:are_paid:-5 b:art_000:-5 b:article_00:6 b:at_0:8 b:at_the:5 b:au_prochain:7 b:avec_notre:6
b:avisos_automaticos:20 b:avisos_de:6 b:baja_de:-7 b:baja_por:5 b:bando_de:8 b:be_defended:-5 b:bei_uns:-6
b:beim_insolvenzgericht:12 b:ben_de:-5 b:ben_ik:6 b:betaal_ik:-5 b:bij_de:14 b:bij_deze:8 b:bij_jullie:-5
b:bin_bis:-5 b:bitte_loschen:-6 b:bloqueado_no:15 b:boa_tarde:6 b:borren_este:7 b:by_the:-5 b:car_vous:-7
b:case_no:-6 b:ce_matin:5 b:ce_message:-5 b:ce_soit:5 b:ce_sujet:5 b:cerrado_por:-5 b:cesado_su:5 b:cessez_de:5
b:che_ci:-13 b:che_il:-5 b:chiedo_la:9 b:chorus_pro:-5 b:code_service:-5 b:com_um:-9 b:company_was:5
b:comunico_que:-10 b:con_el:-6 b:con_ellos:7 b:con_la:-5 b:con_mi:10 b:concurrente_schuldeisers:-5
b:conocimiento_de:9 b:contact_op:-5 b:contacto_con:7 b:correio_eletronico:13 b:correo_mi:5 b:credit_control:27
b:creditos_ee:6 b:crime_por:-7 b:cualquier_comunicacion:-6 b:da_lista:-6 b:da_notificacao:5 b:da_questo:14
b:da_vossa:15 b:dai_vostri:5 b:dal_0:7 b:damen_und:7 b:dank_fur:-5 b:das_insolvenzverfahren:-5 b:dass_sie:-13
b:dat_er:-5 b:dat_ik:10 b:date_de:-7 b:de_00:12 b:de_0:-8 b:de_avisos:6 b:de_baja:-8 b:de_betaling:-8
b:de_charognards:-6 b:de_cobranca:16 b:de_deuda:-7 b:de_deurwaarder:7 b:de_ecrire:9 b:de_empresa:-8 b:de_entrega:-5
b:de_factuur:-5 b:de_insistir:7 b:de_krant:8 b:de_lijst:8 b:de_liquidacion:5 b:de_llamar:7 b:de_me:9 b:de_mi:-5
b:de_ne:9 b:de_octubre:-5 b:de_opschorting:7 b:de_pago:14 b:de_payer:-5 b:de_politie:5 b:de_rapaces:-12
b:de_relance:15 b:de_ses:7 b:de_setembro:-6 b:de_su:5 b:de_sus:18 b:de_toute:6 b:de_tudo:-8 b:de_voces:7 b:de_vos:14
b:de_votre:7 b:de_vous:-7 b:dear_credit:27 b:dear_creditor:5 b:debo_nada:9 b:deel_ik:-6 b:deixem_de:14 b:dejen_de:9
b:del_mio:7 b:della_procedura:5 b:dem_nachsten:8 b:den_antrag:-7 b:den_de:8 b:der_schuldnerin:7 b:derzeit_nicht:12
b:detto_di:-6 b:deux_factures:5 b:devolvida_por:6 b:di_000:5 b:di_non:7 b:di_scrivere:-5 b:di_solleciti:8
b:die_firma:7 b:die_we:-6 b:direccion_de:9 b:direct_all:-6 b:directors_of:6 b:dit_is:6 b:dit_mailadres:7
b:dit_que:-12 b:dl_0:9 b:do_not:16 b:do_passivo:5 b:do_with:5 b:doit_etre:-5 b:domanda_di:12 b:drie_keer:-6
b:du_harcelement:5 b:du_tout:8 b:ecrivez_plus:6 b:ee_devido:6 b:ee_dovuto:5 b:ee_estinto:-7 b:ee_quello:7
b:een_bericht:7 b:een_kort:6 b:een_procedure:7 b:el_0:-5 b:el_banco:-5 b:el_de:5 b:el_horno:10 b:el_medio:8
b:el_pedido:8 b:el_precio:5 b:el_que:7 b:em_00:6 b:em_nome:9 b:em_tribunal:-6 b:email_address:-5 b:en_conocimiento:9
b:en_enero:-8 b:en_ik:-6 b:en_met:8 b:en_mijn:9 b:en_over:10 b:en_una:16 b:entro_fine:5 b:entro_il:7 b:er_een:-7
b:er_staat:5 b:erhalten_sie:-5 b:erhalten_und:-7 b:es_el:14 b:es_ist:-7 b:es_que:-9 b:es_reicht:5 b:escriba_@:-6
b:est_dans:5 b:est_pas:8 b:esta_direccion:11 b:esta_en:-5 b:esta_todo:7 b:este_buzon:5 b:este_correo:5
b:este_despacho:-6 b:este_mes:-5 b:esto_era:6 b:et_de:7 b:et_des:6 b:et_votre:6 b:ete_payee:-5 b:euch_im:8
b:exijo_que:5 b:exoneracao_do:5 b:factura_0000:-6 b:faillissement_van:-5 b:fait_le:9 b:fase_de:5 b:fattura_ee:5
b:filed_notice:6 b:fine_mese:5 b:foi_declarada:6 b:foi_devolvida:5 b:fois_que:5 b:following_the:5 b:for_the:7
b:for_these:5 b:for_your:-5 b:fordern_sie:7 b:freigegeben_und:8 b:from_now:9 b:from_you:-5 b:from_your:13
b:fur_alle:10 b:fur_ihre:-5 b:gar_nichts:13 b:gebruik_van:10 b:geehrte_damen:8 b:geen_mail:14 b:geen_verdere:6
b:gerechtelijke_reorganisatie:7 b:gmbh_wurde:7 b:goes_to:9 b:gracias_por:-6 b:guten_morgen:5 b:ha_detto:-6
b:ha_tenido:6 b:has_been:-5 b:hasta_el:-5 b:hasta_que:5 b:hat_die:6 b:hat_mir:-7 b:have_asked:6 b:have_to:5
b:hay_que:6 b:heeft_bij:9 b:heeft_mij:5 b:het_faillissement:-6 b:het_is:5 b:het_niet:5 b:het_op:13 b:het_van:5
b:het_vonnis:8 b:heute_noch:-10 b:high_court:5 b:ho_chiuso:5 b:ich_bitte:9 b:ich_habe:-13 b:ich_muss:-8
b:ich_noch:13 b:ich_von:8 b:ici_la:8 b:ihnen_hiermit:9 b:ihr_schreiben:-8 b:ihre_mail:-6 b:ik_ben:-9 b:ik_betaal:5
b:ik_dat:7 b:ik_hem:5 b:ik_kom:-6 b:ik_krijg:5 b:ik_maak:9 b:ik_mede:-6 b:ik_mijn:9 b:ik_niet:-7 b:ik_verwacht:8
b:ik_verzoek:6 b:ik_wens:11 b:ik_werk:5 b:il_00:-7 b:il_debito:-8 b:il_me:7 b:il_pagamento:5 b:im_spam:-10
b:in_de:-14 b:in_difetto:5 b:in_force:6 b:in_juli:5 b:in_june:12 b:in_mano:5 b:in_ruhe:6 b:in_uw:7
b:informamos_que:11 b:insolvenzverfahren_eroffnet:-5 b:intention_to:5 b:interim_moratorium:5 b:invii_automatici:7
b:invoice_and:11 b:is_die:5 b:is_er:-15 b:is_leeg:5 b:is_niet:9 b:is_op:24 b:is_van:7 b:is_with:6 b:ist_keine:-8
b:ist_nichts:8 b:it_from:10 b:it_on:-6 b:ja_falei:8 b:jaar_niet:9 b:je_en:9 b:je_ne:-5 b:je_souhaite:9 b:je_vais:8
b:je_vous:19 b:jede_weitere:8 b:jullie_eigen:5 b:june_and:9 b:juzgado_de:6 b:kan_het:7 b:keine_mails:9
b:konnt_ihr:-7 b:kort_geding:5 b:kunt_de:-5 b:kunt_uw:6 b:la_00:-6 b:la_carta:6 b:la_compta:-6 b:la_contabilita:8
b:la_deuda:5 b:la_lista:6 b:la_mia:7 b:la_paix:8 b:la_persona:-6 b:la_proxima:13 b:la_quale:7 b:la_societe:-9
b:las_dos:7 b:lassen_sie:9 b:lasst_mich:6 b:le_aviso:6 b:le_camion:6 b:le_code:-5 b:le_comunico:-7 b:le_forniture:5
b:le_juge:7 b:le_numero:-5 b:le_tribunal:-9 b:le_virement:8 b:leeg_en:5 b:left_us:10 b:les_deux:8 b:les_poursuites:5
b:lh_0:-5 b:lieve_mensen:9 b:limited_in:-5 b:liquidacion_de:5 b:liste_de:15 b:lo_0:-5 b:lo_faccio:5 b:los_avisos:8
b:loschen_sie:-5 b:mail_da:9 b:mail_de:12 b:mails_mehr:5 b:mails_werden:-5 b:me_contacter:5 b:me_da:11
b:me_escrevam:11 b:me_escribais:9 b:me_escriban:7 b:me_ha:-7 b:me_lo:8 b:mede_dat:-6 b:meer_bij:7 b:meer_te:-14
b:meer_van:18 b:member_of:10 b:met_de:6 b:met_die:5 b:met_het:6 b:met_ons:5 b:met_rust:5 b:met_uw:-5
b:meu_advogado:-5 b:meu_email:10 b:meu_nome:-9 b:meu_zap:18 b:mi_cliente:12 b:mi_jefe:5 b:mij_niet:6 b:mij_uit:11
b:mij_van:10 b:mijn_advocaat:7 b:mio_indirizzo:6 b:mir_heute:-7 b:mir_nichts:7 b:mit_beschluss:-5 b:mit_dem:7
b:mo_0:15 b:moi_de:16 b:moi_la:7 b:mon_mail:19 b:mon_numero:9 b:my_wife:13 b:na_te:-8 b:naar_@:-6 b:nachsten_lauf:8
b:nada_adeuda:6 b:nada_que:-5 b:nao_ee:-5 b:nao_ha:-7 b:nao_quero:5 b:nao_reconhecemos:7 b:nao_sou:8 b:nao_tem:14
b:nao_vou:5 b:ne_pas:-5 b:ne_plus:15 b:nehmen_sie:6 b:next_month:-5 b:ni_la:9 b:nicht_mehr:-8 b:nicht_weiter:9
b:nicht_zahlen:7 b:nichts_mehr:10 b:niet_en:7 b:niet_in:6 b:niet_langer:9 b:niet_meer:20 b:niet_worden:-6
b:niets_meer:-8 b:nix_mehr:-7 b:no_00:-6 b:no_debo:9 b:no_es:-10 b:no_me:28 b:no_mesmo:9 b:no_nos:11 b:no_procede:-6
b:no_puedo:7 b:no_quiero:8 b:noch_ein:-8 b:non_ee:-9 b:non_mi:5 b:non_sono:-6 b:nooit_meer:24 b:not_email:11
b:not_the:9 b:not_write:9 b:nothing_to:5 b:nous_est:9 b:nous_ne:-7 b:nous_nous:5 b:novembre_0000:5 b:novembre_che:6
b:now_on:8 b:nulla_ee:5 b:numero_engagement:-5 b:nutzung_meiner:7 b:of_intention:5 b:of_month:-5 b:of_my:6
b:of_next:-5 b:oggi_non:5 b:oktober_voldaan:10 b:on_00:-5 b:on_ne:5 b:on_peut:5 b:ons_kantoor:5 b:ons_niet:14
b:ook_op:5 b:op_00:15 b:op_de:6 b:op_en:-7 b:op_uw:10 b:orden_de:14 b:out_of:7 b:outro_cnpj:9 b:over_de:7
b:over_uw:10 b:pagamento_di:5 b:pagar_el:9 b:pago_el:7 b:pago_il:-6 b:paid_in:-5 b:panda_de:5 b:par_contre:8
b:par_de:-9 b:para_@:-7 b:para_el:-8 b:para_este:8 b:para_que:6 b:pas_vous:6 b:pay_you:5 b:payee_vendredi:-5
b:payer_les:6 b:paying_it:-5 b:pedido_de:8 b:pedimos_que:9 b:per_cortesia:10 b:per_la:9 b:per_le:5 b:per_mail:6
b:per_non:-5 b:per_qualunque:11 b:peut_pas:5 b:piu_ricevere:5 b:plainte_pour:9 b:please_contact:-5 b:please_stop:10
b:por_correo:9 b:por_danos:6 b:por_favor:28 b:por_la:-7 b:por_si:6 b:por_via:5 b:portal_de:-5 b:pour_payer:6
b:prega_di:5 b:prego_di:5 b:prijs_op:5 b:pro_avec:-5 b:procedure_van:7 b:propuesta_de:-5 b:puedo_pagar:9 b:qu_il:5
b:qualquer_contato:8 b:que_ce:5 b:que_cualquier:-12 b:que_dejen:6 b:que_des:6 b:que_ee:6 b:que_el:5 b:que_eu:-9
b:que_foi:-5 b:que_haya:7 b:que_la:7 b:que_me:11 b:que_nao:20 b:que_no:-9 b:que_nos:-10 b:que_os:-5 b:que_pagar:8
b:que_se:-6 b:que_vous:-5 b:quero_receber:5 b:questo_momento:14 b:quitte_la:-5 b:recebimento_da:5 b:rechnung_ist:5
b:rechtbank_overijssel:10 b:saisi_le:8 b:saranno_pagate:5 b:se_catar:17 b:se_encontra:6 b:se_na:5 b:se_nada:7
b:se_no:5 b:se_que:11 b:see_it:-5 b:seit_dem:-7 b:sem_pedido:6 b:send_us:9 b:si_hay:6 b:si_insisten:5 b:si_no:-7
b:si_prega:5 b:sie_auf:7 b:sie_bitte:16 b:sie_das:9 b:sie_konnen:12 b:sie_mich:5 b:sie_mir:-10 b:sie_sich:-5
b:sie_von:-6 b:sind_wir:-7 b:so_your:8 b:sono_000:7 b:sp_00:7 b:sp_0:6 b:staat_dus:6 b:staat_er:7
b:status_cleared:-8 b:stay_prohibits:-6 b:stellen_sie:11 b:stop_sending:-6 b:stop_writing:5 b:streichen_sie:5
b:su_administrador:7 b:sur_chorus:-5 b:tc_0:5 b:te_0:15 b:te_bellen:-9 b:te_doen:-10 b:te_li:-6 b:te_schrijven:7
b:te_worden:8 b:tengo_el:-5 b:the_0:-5 b:the_bankruptcy:6 b:the_debtor:6 b:the_high:5 b:the_minute:-7 b:the_new:-5
b:the_ordinary:-5 b:the_signed:-5 b:the_time:8 b:third_time:5 b:this_address:6 b:this_invoice:8 b:this_is:-9
b:this_to:-5 b:three_times:6 b:ticket_00000:-6 b:tira_meu:24 b:to_any:6 b:to_appoint:5 b:to_me:6 b:to_our:-9
b:to_the:9 b:tot_het:8 b:toute_communication:11 b:transferencia_de:5 b:tribunal_de:-7 b:twee_jaar:9 b:uit_uw:11
b:uitkering_aan:-5 b:ultima_vez:-7 b:um_processo:-8 b:un_delai:6 b:una_demanda:8 b:und_an:-5 b:und_herren:7
b:und_wird:-5 b:und_zwar:9 b:under_the:11 b:unipessoal_lda:5 b:unsubscribe_from:-6 b:update_your:-5 b:us_in:10
b:us_off:-6 b:use_@:-5 b:uw_bericht:-5 b:uw_rekening:7 b:van_0:-5 b:van_de:18 b:van_en:14 b:van_gerechtelijke:7
b:van_jullie:9 b:van_mijn:8 b:van_uw:6 b:vao_se:17 b:veux_plus:10 b:vez_que:5 b:vi_diffido:8 b:vi_invito:9
b:vi_pago:-6 b:vi_querelo:-25 b:via_@:5 b:vielen_dank:-5 b:virement_ce:10 b:virez_mon:10 b:voglio_piu:5 b:vom_00:-7
b:von_der:-6 b:von_euch:12 b:von_ihrem:5 b:voor_de:-7 b:vos_messages:12 b:vos_rappels:9 b:vossa_parte:6
b:votre_facture:-6 b:votre_huissier:9 b:vous_etes:-10 b:vous_faire:-5 b:vous_payer:6 b:vuestro_comercial:9
b:was_ich:5 b:we_act:-6 b:we_do:6 b:we_have:-6 b:weitere_kontaktaufnahme:8 b:wenn_ich:13 b:wil_je:7 b:will_be:-5
b:will_pay:-8 b:wilt_mij:8 b:wir_alles:5 b:wir_bitten:-6 b:wir_fordern:8 b:wir_haben:-5 b:wir_schon:-7 b:with_our:8
b:with_that:-9 b:would_be:8 b:would_you:5 b:write_to:7 b:writing_to:6 b:wurde_am:6 b:ya_esta:7 b:yo_no:5 b:you_are:7
b:you_have:8 b:you_lot:9 b:you_take:-5 b:you_will:12 b:your_distribution:10 b:zijn_jullie:7 b:zu_schicken:9
b:zum_00:6 b:zum_0:-5 c:<a>:-14 c:<aa:9 c:<aan:9 c:<aans:8 c:<ab:18 c:<ab>:9 c:<abm:6 c:<abme:6 c:<abo:12 c:<abr:-7
c:<abst:7 c:<ac:-9 c:<acep:6 c:<advo:-8 c:<af:8 c:<aff:9 c:<affa:6 c:<ag:16 c:<aga:11 c:<agai:11 c:<agr:9 c:<al:14
c:<al>:8 c:<all:6 c:<alo:-6 c:<alor:-7 c:<als:13 c:<ama:6 c:<amm:6 c:<an:-17 c:<an>:-6 c:<anc:-10 c:<anco:-9
c:<anna:6 c:<anr:7 c:<anru:7 c:<ans:7 c:<ant:-14 c:<ante:-7 c:<any:16 c:<any>:17 c:<app:6 c:<ar:-11 c:<as>:-6
c:<asi:-7 c:<at:-10 c:<aub:6 c:<aub>:6 c:<auto:8 c:<av:-6 c:<ava:-7 c:<avan:-6 c:<ave:-8 c:<avi:9 c:<avis:9
c:<baj:10 c:<baja:10 c:<ban:-11 c:<banc:-7 c:<bar:9 c:<barr:6 c:<be:-10 c:<bef:-7 c:<bena:9 c:<bi:-6 c:<bin:-6
c:<bis:-7 c:<bis>:-6 c:<bit:8 c:<bitt:8 c:<bl:11 c:<blo:8 c:<bloq:7 c:<bon:-8 c:<bor:8 c:<borr:8 c:<bro:-7 c:<bu:-11
c:<bur:-6 c:<bus:8 c:<c>:17 c:<canc:9 c:<cat:8 c:<cata:7 c:<ce:19 c:<cea:9 c:<ceas:9 c:<cent:-6 c:<cer:-7 c:<ces:24
c:<cess:16 c:<ch:-23 c:<char:-7 c:<che:-17 c:<che>:-11 c:<ci:-11 c:<ci>:-7 c:<cia:7 c:<cl:-7 c:<cle:-6 c:<clea:-6
c:<co:-10 c:<com:-18 c:<com>:-8 c:<como:-7 c:<comp:-9 c:<comu:6 c:<con:7 c:<conc:-8 c:<conf:-7 c:<cons:7 c:<cont:13
c:<cor:7 c:<cort:8 c:<cu:-16 c:<cura:-8 c:<dai:8 c:<dai>:8 c:<dal>:6 c:<date:-7 c:<de:11 c:<dea:9 c:<dear:12
c:<deb:14 c:<dej:8 c:<deje:6 c:<dema:6 c:<den:-8 c:<dep:-15 c:<depo:-10 c:<der:-7 c:<der>:-10 c:<des:8 c:<dess:9
c:<dest:-7 c:<dez:6 c:<di:-12 c:<di>:7 c:<dia:-6 c:<dic:-15 c:<dice:-6 c:<dico:-6 c:<die>:-7 c:<dies:6 c:<dir:8
c:<dire:6 c:<dis:6 c:<don:7 c:<dono:8 c:<dov:9 c:<dove:7 c:<dra:-7 c:<drei:6 c:<dri:-7 c:<du:-23 c:<dur:-6 c:<dus:-7
c:<dus>:-7 c:<ecr:7 c:<ecri:7 c:<ee:-6 c:<een>:-11 c:<ei:6 c:<einf:6 c:<el:11 c:<ele:8 c:<em:10 c:<ema:15 c:<emai:15
c:<en:-10 c:<entr:-6 c:<envo:6 c:<er:-17 c:<er>:-11 c:<erf:-6 c:<es:7 c:<esc:17 c:<escr:15 c:<esp:-6 c:<espe:-10
c:<est:-9 c:<esta:-6 c:<este:6 c:<et>:9 c:<ev:12 c:<eve:13 c:<even:6 c:<ever:8 c:<ex>:6 c:<ext:-8 c:<extr:-8
c:<fa:-8 c:<fac:-18 c:<fact:-13 c:<fav:12 c:<favo:12 c:<fe:-10 c:<fi:-22 c:<fin:-11 c:<fl:-6 c:<fo:8 c:<for:12
c:<from:6 c:<fu:12 c:<fur:7 c:<ga:-13 c:<gar>:6 c:<ge:-26 c:<ged:7 c:<gel:-12 c:<gen:-10 c:<ges:-10 c:<gli:7
c:<go:-9 c:<gra:12 c:<gru:-8 c:<ha>:-11 c:<haa:9 c:<haal:9 c:<hab:-17 c:<habe:-10 c:<had:-6 c:<hal:7 c:<hall:6
c:<har:9 c:<hat:8 c:<hatt:8 c:<he:-13 c:<heb:-7 c:<hem:-7 c:<her:14 c:<here:6 c:<herr:7 c:<hi:6 c:<his:6 c:<his>:6
c:<ho:-6 c:<hoe:-12 c:<hoef:-10 c:<hoi:-6 c:<hoi>:-6 c:<hor:20 c:<hora:6 c:<hore:9 c:<i>:-6 c:<ib:-6 c:<ie:13
c:<ied:7 c:<iede:7 c:<ihn:9 c:<ihne:9 c:<ihr:-10 c:<ihr>:-10 c:<ik:9 c:<ik>:9 c:<in:20 c:<in>:-6 c:<ind:6 c:<indi:7
c:<inf:-8 c:<info:-7 c:<insi:7 c:<int:15 c:<inte:6 c:<inti:7 c:<inv:12 c:<invi:15 c:<is:-11 c:<ist:-10 c:<ist>:-9
c:<j>:10 c:<ja:-10 c:<jan:-6 c:<je:6 c:<jed:11 c:<jede:11 c:<jo:-8 c:<jp:-6 c:<june:6 c:<ka:-9 c:<kr:7 c:<kri:13
c:<krie:7 c:<krij:6 c:<ku:-14 c:<kun:-10 c:<la>:-7 c:<lac:6 c:<lan:11 c:<lang:11 c:<las:7 c:<lass:7 c:<lau:-7
c:<laur:-7 c:<le:-7 c:<leu:6 c:<li:-6 c:<lie:-7 c:<lieb:-9 c:<liev:7 c:<lig:6 c:<lis:12 c:<list:13 c:<ll:12 c:<lla:7
c:<llam:8 c:<llp:6 c:<llp>:6 c:<lo:-8 c:<loo:-6 c:<lu:11 c:<lui:8 c:<ma:12 c:<ma>:-8 c:<maa:-7 c:<maar:-7 c:<mah:7
c:<mahn:7 c:<mai:28 c:<mail:16 c:<mais:18 c:<man:-13 c:<mand:-12 c:<mar:-8 c:<mat:8 c:<me:34 c:<me>:22 c:<mee:11
c:<meer:13 c:<mer:-7 c:<mesm:6 c:<mess:-6 c:<meu:10 c:<meu>:8 c:<mi:26 c:<mi>:7 c:<mia:7 c:<mia>:7 c:<mij:24
c:<mij>:15 c:<mijn:9 c:<mil:-8 c:<min:-10 c:<mo:13 c:<modo:6 c:<moe:-8 c:<moet:-7 c:<moi>:10 c:<mon:10 c:<mon>:10
c:<mr:-6 c:<mr>:-6 c:<muss:-8 c:<my:11 c:<my>:11 c:<na:-11 c:<na>:-7 c:<nada:8 c:<nam:6 c:<neh:6 c:<nehm:6 c:<nei:6
c:<nem>:7 c:<new:-11 c:<news:-7 c:<ni:15 c:<ni>:12 c:<nic:12 c:<nich:9 c:<nieu:-6 c:<noo:10 c:<nooi:11 c:<note:-8
c:<noti:10 c:<nov:-6 c:<nu:17 c:<nun:9 c:<nunc:9 c:<o>:-15 c:<occ:6 c:<off:-8 c:<ofi:6 c:<ofic:6 c:<og:9 c:<ogn:8
c:<ogni:8 c:<on:-8 c:<on>:-9 c:<onz:7 c:<onze:7 c:<opg:6 c:<opge:6 c:<opn:-6 c:<opni:-6 c:<or:11 c:<or>:10 c:<ot:-6
c:<ou:-10 c:<pa:-13 c:<par:34 c:<pare:25 c:<part:8 c:<pas:-14 c:<pas>:-8 c:<pay:-17 c:<pd:-6 c:<pdf:-6 c:<pe:15
c:<ped:6 c:<pedi:8 c:<per>:7 c:<pers:8 c:<pes:13 c:<pesa:8 c:<pess:7 c:<peut:6 c:<pi:18 c:<piu:13 c:<piu>:13 c:<pl:9
c:<plai:6 c:<plu:7 c:<plus:8 c:<po:6 c:<por:7 c:<por>:9 c:<post:9 c:<pour:7 c:<pr:9 c:<preg:8 c:<pri:36 c:<prij:11
c:<priv:19 c:<pro:-24 c:<prom:-6 c:<prov:-9 c:<prox:6 c:<pu:-11 c:<pun:-8 c:<punt:-8 c:<q>:8 c:<qu:19 c:<qua:16
c:<qual:18 c:<quan:-8 c:<que:-14 c:<quel:6 c:<quer:-12 c:<ques:9 c:<qui:7 c:<quit:11 c:<quo:9 c:<quot:8 c:<rapa:-7
c:<rea:-6 c:<rec:7 c:<rech:6 c:<reci:7 c:<rel:9 c:<rela:11 c:<rem:6 c:<ren:-7 c:<ret:-6 c:<ris:-10 c:<risp:-6
c:<riv:6 c:<ro:7 c:<robo:7 c:<rol:7 c:<rou:-6 c:<ru:7 c:<saf:-6 c:<sai:23 c:<sair:23 c:<sal:-7 c:<sao:-6 c:<sao>:-6
c:<sc:-11 c:<sch:-10 c:<se:-23 c:<sehr:8 c:<ser:-8 c:<set:-9 c:<setz:-6 c:<seu:-6 c:<sh:-7 c:<si:-14 c:<sie:12
c:<sie>:10 c:<siem:7 c:<sin:-8 c:<sis:-8 c:<sist:-8 c:<so:13 c:<sof:6 c:<sol:10 c:<soli:7 c:<soll:10 c:<sorr:-6
c:<sou:7 c:<spa:-6 c:<spam:-6 c:<staa:9 c:<stat:-10 c:<stel:10 c:<sto:7 c:<stop:13 c:<su:8 c:<sub:7 c:<sus:9
c:<sus>:8 c:<svp:6 c:<svp>:6 c:<sy:-6 c:<sys:-6 c:<syst:-6 c:<t>:6 c:<ta:-10 c:<tag:6 c:<tel:13 c:<tele:15 c:<tem:8
c:<ten:-11 c:<tene:-6 c:<th:-23 c:<tha:-10 c:<that:-6 c:<the>:-10 c:<ti:24 c:<tir:17 c:<tira:12 c:<tom:-7 c:<tou:7
c:<tout:8 c:<tr:-26 c:<tre:-9 c:<tren:-7 c:<tro:-8 c:<tu:-13 c:<u>:17 c:<ub:-7 c:<ube:-7 c:<uber:-7 c:<uit>:11
c:<uitg:-6 c:<ulte:7 c:<um:-13 c:<um>:-12 c:<und:8 c:<uni:6 c:<uns:-10 c:<unt:9 c:<unte:11 c:<up:11 c:<up>:10
c:<ur:6 c:<us:14 c:<us>:6 c:<usa:6 c:<uw:12 c:<uw>:10 c:<va:6 c:<vai>:-8 c:<van:13 c:<van>:17 c:<vao:7 c:<vao>:7
c:<ven:-12 c:<vend:-8 c:<ver:11 c:<vern:6 c:<veu:9 c:<vi:-6 c:<via:-8 c:<vir:7 c:<vire:8 c:<vo:7 c:<volg:-6
c:<voll:-6 c:<volt:7 c:<vos:16 c:<vos>:11 c:<voss:7 c:<vu:13 c:<vue:12 c:<vues:9 c:<wa:-8 c:<we:11 c:<wen:16
c:<wens:14 c:<wi:-24 c:<wie:-6 c:<wif:6 c:<wife:6 c:<wij:-8 c:<wij>:-7 c:<will:-7 c:<wir:-13 c:<wird:-6 c:<wo:8
c:<woc:6 c:<woch:6 c:<woe:-7 c:<woen:-7 c:<ya:6 c:<ya>:6 c:<zah:-7 c:<zahl:-7 c:<zap:9 c:<zap>:9 c:<zi:-16
c:<zijn:-6 c:<zw:7 c:aal:15 c:aal>:13 c:aan:16 c:aans:8 c:aar:-19 c:aar>:-6 c:abe:-10 c:abe>:-7 c:abi:-6 c:abil:-6
c:abm:6 c:abme:6 c:abmel:6 c:abo:8 c:abr:-6 c:abst:7 c:abste:8 c:acc:-6 c:acep:6 c:acept:6 c:aces:-8 c:aces>:-7
c:ach:15 c:ach>:16 c:ache>:9 c:acht:-6 c:acoe:7 c:acoes:7 c:act>:6 c:acti:10 c:actu:-14 c:actur:-9 c:ada:-12
c:ada>:-7 c:ade:-8 c:ades:-6 c:adi:6 c:adme:6 c:adme>:6 c:ado:-10 c:ado>:-11 c:adre:8 c:adres:9 c:advo:-8 c:advog:-9
c:aff:15 c:affa:6 c:affai:6 c:ag>:-16 c:agai:11 c:again:11 c:agat:7 c:age>:-11 c:aggio:-7 c:agr:8 c:ahl:-8 c:ahl>:-9
c:ahn:7 c:aid:-7 c:aid>:-6 c:aie:-10 c:aier:-6 c:ail:37 c:ail>:9 c:ails:20 c:ails>:22 c:aim:-7 c:ain:18 c:ain>:19
c:aio:-6 c:air:20 c:air>:22 c:ais:14 c:ais>:12 c:aja:7 c:aja>:10 c:al>:13 c:alen:9 c:alle>:8 c:alo:-8 c:alor:-7
c:alors:-7 c:alq:13 c:alqu:13 c:alque:10 c:als:13 c:alt:-16 c:alta:-6 c:alte:-7 c:alun:7 c:alunq:7 c:am>:-17 c:ama:8
c:amas:8 c:ame:15 c:amen:13 c:amen>:6 c:ami:11 c:amin:7 c:amo:-12 c:amo>:-12 c:amp:-7 c:amt:-7 c:an>:-8 c:ana:-11
c:ance:12 c:ancel:10 c:anco:-13 c:ancor:-9 c:and:-13 c:anda>:12 c:andan:6 c:andat:-7 c:ande:-7 c:andi:6 c:andig:6
c:ando:-8 c:ando>:-9 c:ane:-8 c:ang:-10 c:ange:-9 c:angen:-7 c:anger:6 c:ani:13 c:ank:-18 c:ank>:-10 c:ann:-11
c:anna:6 c:anno:-6 c:ano:-10 c:ano>:-10 c:anr:7 c:anru:7 c:anruf:7 c:ans:15 c:ansc:6 c:ansch:7 c:ansi:6 c:ant:-17
c:ante:7 c:ante>:9 c:anto:-8 c:anto>:-8 c:any:15 c:any>:15 c:ao>:8 c:ap>:8 c:apac:-6 c:app:8 c:appel:8 c:aqui:-6
c:ar>:22 c:ara>:-7 c:aras:8 c:arass:10 c:arc:-6 c:ard:-11 c:ard>:-7 c:are>:14 c:ared:-6 c:ared>:-6 c:arl:6 c:armi:12
c:armi>:12 c:arn>:6 c:aro:-7 c:art>:-7 c:arto:7 c:arto>:7 c:ary:-7 c:ary>:-7 c:as>:-25 c:ase:16 c:ase>:6 c:aser:6
c:asi:-7 c:ass:10 c:ass>:-6 c:assem:6 c:assiv:7 c:assm:6 c:assme:6 c:aste:6 c:at>:-18 c:atai:-6 c:atar:13 c:atar>:11
c:ate>:-11 c:atel:6 c:ater:-13 c:ater>:-7 c:atico:6 c:atin:8 c:ator>:-7 c:atte:7 c:atte>:7 c:atti:-7 c:attin:-7
c:atu:-10 c:atus:-7 c:atus>:-7 c:aub>:7 c:aura:-7 c:aus>:10 c:auto:8 c:autom:7 c:ava:-10 c:avan:-8 c:ave:-6 c:ave>:7
c:avi:8 c:avis:9 c:aviso:11 c:avo:6 c:avor:10 c:avor>:11 c:ax>:-6 c:ay>:-7 c:baj:10 c:baja:9 c:baja>:9 c:ban:-6
c:banc:-7 c:bar:8 c:barr:6 c:bas>:6 c:be>:-11 c:bef:-7 c:bei:7 c:ben:12 c:ben>:8 c:bena:9 c:benad:9 c:ber:-11
c:bera:-7 c:berei:6 c:bes:-11 c:besc:-6 c:besch:-6 c:beste:-7 c:bie:-7 c:bien:-6 c:bien>:-7 c:bij:9 c:bij>:11
c:bil:-7 c:bili:-6 c:biliz:-6 c:bin:-8 c:bis:-8 c:bis>:-8 c:bit:8 c:bitt:10 c:bitte:10 c:bli:11 c:blie:13 c:blief:9
c:blo:6 c:bloq:7 c:bloqu:7 c:bmel:6 c:bmeld:6 c:bo>:17 c:bon:-12 c:bor:9 c:borr:8 c:bou:6 c:bra:-6 c:bran:8
c:branc:7 c:brar:-7 c:bro:-13 c:bru:7 c:bste:8 c:bsten:7 c:bt>:-7 c:bus:7 c:cac:6 c:caca:8 c:cacao:8 c:caci:-6
c:can>:-6 c:canc:9 c:cance:9 c:cap:-6 c:cas:-8 c:cat:16 c:cata:6 c:catar:8 c:catio:8 c:cea:9 c:ceas:9 c:cease:9
c:cel:17 c:cele:8 c:cella:6 c:ces:12 c:cess:12 c:cessa:8 c:cesse:9 c:cesso:-6 c:cevo:6 c:ch>:9 c:chap:8 c:char:-6
c:che:-10 c:chei:-7 c:chie:6 c:chin:6 c:chn:-11 c:chnu:-7 c:chnun:-7 c:chon>:-6 c:chone:6 c:chr:7 c:chri:9 c:chrij:9
c:cht>:-6 c:chten:-6 c:chts:10 c:chts>:6 c:chtst:7 c:chu:-10 c:chul:-7 c:chuld:-8 c:cia:9 c:cia>:9 c:ciam:-9
c:ciamo:-9 c:cie:-12 c:cier:-7 c:cio:7 c:cio>:8 c:cion:-8 c:cion>:-12 c:cios:7 c:cip:10 c:cipi:9 c:cipie:9 c:cit:13
c:cita>:6 c:citi>:6 c:ck>:-8 c:cke:-6 c:clai:-6 c:claim:-6 c:clea:-6 c:clus:-6 c:cob:8 c:col:-6 c:com:-20 c:com>:-9
c:commu:6 c:como:-7 c:como>:-6 c:comp:-11 c:compe:-6 c:comu:6 c:comun:6 c:conc:-8 c:conf:-7 c:cono:-7 c:conos:-7
c:cons:6 c:cont:17 c:conta:14 c:conte:-7 c:contr:13 c:cor:8 c:cora:-9 c:cora>:-9 c:corr:8 c:corre:13 c:cort:8
c:corte:9 c:cos>:7 c:cri:15 c:crib:15 c:criba:13 c:crir:7 c:crire:7 c:crit:-7 c:ctu:-17 c:ctur:-10 c:ctura:-7
c:cura:-6 c:da>:6 c:daa:6 c:daan:7 c:daan>:7 c:dag:-9 c:dag>:-14 c:dai:8 c:dai>:8 c:dal>:7 c:dan:-8 c:dank>:-8
c:danke:6 c:das:-15 c:das>:-9 c:dat:-13 c:date:-10 c:date>:-13 c:de>:-10 c:dea:6 c:dear:12 c:dear>:13 c:deb:13
c:ded:-7 c:ded>:-6 c:dee:-7 c:dei:-6 c:deis:-7 c:deise:-6 c:dej:7 c:deje:6 c:del:-11 c:deli:-7 c:dema:8 c:deman:7
c:den:8 c:den>:15 c:dep:-15 c:depo:-11 c:der:21 c:der>:-12 c:dera:11 c:dera>:7 c:dere:11 c:dere>:11 c:dess:6
c:dessa:7 c:dest:-7 c:dew:6 c:dewe:6 c:df>:-7 c:di>:-6 c:dia>:-6 c:dic:-15 c:dice:-6 c:dico>:-7 c:dido:6 c:die:7
c:die>:-10 c:dien:12 c:dies:6 c:dige:9 c:digen:6 c:dil:8 c:dir:17 c:dire:9 c:diret:6 c:diri:11 c:diriz:6 c:dis:11
c:dis>:7 c:distr:6 c:dit>:10 c:dite:-7 c:dli:9 c:dme:6 c:dme>:6 c:doc:-6 c:don:8 c:dono:9 c:dono>:9 c:dor:-10
c:dores:-6 c:dov:8 c:dove:7 c:dra:-11 c:dre:6 c:dre>:-6 c:drei:7 c:dreig:9 c:dres:11 c:dres>:7 c:dri:-9 c:ds>:-12
c:dul:6 c:dus:-7 c:dus>:-7 c:dvo:-10 c:dvog:-9 c:dvoga:-9 c:ea>:6 c:ead:6 c:eado:8 c:eado>:8 c:eant:7 c:ear>:13
c:eas:6 c:ease:7 c:ease>:6 c:ebt>:-6 c:eca:-9 c:ecci:7 c:eccio:7 c:ece:-11 c:ece>:-8 c:echn:-7 c:echnu:-6 c:echt:8
c:eci:15 c:ecip:10 c:ecipi:9 c:ecit:9 c:eciti:6 c:eck:-8 c:ecl:9 c:ecla:9 c:ecr:6 c:ecri:7 c:ecrir:6 c:ect:-6
c:ed>:-21 c:eden:9 c:eden>:7 c:edi>:-8 c:edido:6 c:edit>:11 c:edo:-7 c:edor:-8 c:edu:6 c:ee>:-10 c:eek:6 c:eeks:6
c:eeks>:6 c:eel:-6 c:een:-20 c:een>:-19 c:eer:8 c:ef>:-12 c:efe:-10 c:efo:12 c:efon:14 c:efoni:9 c:eft:10 c:eft>:10
c:eg>:9 c:egl:-6 c:ego>:7 c:egui:7 c:eguir:8 c:eha:-6 c:ehe:-11 c:ehen:-11 c:ehen>:-10 c:ehr:11 c:ehr>:11 c:ei>:13
c:eibe:8 c:eiben:8 c:eiche:6 c:eig:12 c:ein:8 c:einf:6 c:eir>:6 c:eis:-9 c:eis>:-9 c:eks:6 c:eks>:6 c:el>:-8
c:ela:11 c:elan:7 c:elanc:12 c:eld>:-11 c:elde:11 c:elden:12 c:ele:12 c:elef:17 c:elefo:17 c:eleg:-7 c:eles:-6
c:elet:6 c:eletr:6 c:eli:-6 c:ell:14 c:ella:9 c:elle:6 c:ellen:9 c:elo:-17 c:elo>:-18 c:elos:7 c:elos>:7 c:els>:7
c:em>:15 c:ema:15 c:ema>:-8 c:emai:16 c:email:16 c:eman:6 c:emand:6 c:emb:-7 c:embe:-11 c:ember:-7 c:embre:8
c:eme:-9 c:emen:-6 c:ement:-8 c:emi:6 c:emi>:8 c:emos:-10 c:emos>:-10 c:emov:6 c:emove:6 c:emp:7 c:en>:11 c:enad:10
c:enade:9 c:enan:-6 c:enc:-6 c:ence:9 c:ence>:7 c:enci:-6 c:end:-10 c:end>:-8 c:enda:-6 c:endl:7 c:endli:6 c:endo>:7
c:ene:-16 c:enm:13 c:enme:10 c:ens:14 c:ens>:23 c:ensd:-7 c:ensda:-7 c:ent:-10 c:enta:-15 c:enti:7 c:ento:9
c:ento>:15 c:entr:-13 c:entra:-8 c:entre:-8 c:enz>:7 c:epa:-8 c:epe:7 c:epet:6 c:epl:-8 c:epo:-14 c:epon:-6
c:erai:-9 c:erai>:-6 c:erb:6 c:ercia:6 c:erd:10 c:erde:10 c:erder:10 c:ere:-17 c:ere>:16 c:erel:-14 c:erenc:-6
c:eres:-10 c:eres>:-6 c:erfo:-6 c:erg:-8 c:erge:-6 c:eri:21 c:erin:10 c:erinn:9 c:erla:6 c:erlas:7 c:erle:-6
c:erm:-10 c:ern:6 c:ern>:8 c:ernem:6 c:err:-9 c:erra:-12 c:erro:8 c:ersag:6 c:erst:-7 c:erst>:-6 c:ert:13 c:erte:7
c:erti:6 c:erve:-7 c:erw:6 c:erwi:7 c:erwij:7 c:erz:6 c:esa>:-8 c:esad:11 c:esch:-7 c:esche:-7 c:escr:14 c:escri:9
c:ese>:10 c:esem:6 c:eseme:6 c:esen:-11 c:esent:-8 c:esm:6 c:esmo:6 c:esmo>:6 c:eso:-17 c:eso>:-8 c:espe:-12
c:espec:-8 c:espo:11 c:espon:10 c:ess:27 c:essa:10 c:esse:14 c:esse>:7 c:esso>:-8 c:essoa:10 c:esta:-14 c:esta>:-6
c:estan:7 c:estat:-7 c:estel:-6 c:esti:-8 c:estin:-7 c:esto:16 c:esto>:18 c:estr:7 c:etro:8 c:etron:6 c:ett>:6
c:ette:6 c:ettes:6 c:ettr:-7 c:ettre:-6 c:etz:-8 c:etze:-7 c:eu>:-6 c:eur:-17 c:eur>:-12 c:eurs:-6 c:eurs>:-6
c:eut:7 c:eut>:6 c:euw:-12 c:euw>:-6 c:eve:11 c:ever:9 c:ever>:9 c:evi:-6 c:ew>:-6 c:ews:-7 c:ewsl:-7 c:ewsle:-7
c:ex>:6 c:exmos:6 c:extr:-8 c:extra:-7 c:ey>:-8 c:ez>:26 c:ezi:-6 c:fach:20 c:fach>:13 c:fact:-12 c:factu:-11
c:fat:-6 c:fav:12 c:favo:12 c:favor:12 c:fe>:8 c:fen:-7 c:fere:-7 c:fert:7 c:fet:7 c:fett:8 c:ffa:7 c:ffai:6
c:ffair:6 c:ffet:6 c:ffett:6 c:fich:7 c:fici:6 c:fil:-7 c:fin:-6 c:fir:-8 c:firm:-8 c:firme:-6 c:fon:13 c:foni:9
c:form:-8 c:fra:-10 c:frag:-7 c:frage:-7 c:from:6 c:from>:6 c:ft>:18 c:gaa:-6 c:gada:-6 c:gada>:-6 c:gai:10
c:gain:11 c:gain>:13 c:gar:-6 c:gara:-7 c:gas:-7 c:ge>:-15 c:ged:7 c:gel:-18 c:geld:-6 c:gele:-7 c:gem:-8 c:geme:-7
c:gen:-10 c:gen>:11 c:gend:-6 c:genom:-6 c:gent:-6 c:ger:7 c:geri:-7 c:ges:-7 c:ggi>:6 c:ggio:-7 c:ggio>:-6 c:gi>:6
c:gin:-6 c:gio:-6 c:gla:-6 c:gli:12 c:gno:-6 c:gon:-6 c:gra:10 c:grad:6 c:gt>:-7 c:gua:10 c:gua>:6 c:guar:6 c:guir:8
c:gur:-6 c:ha>:-19 c:haa:6 c:haal:6 c:haal>:8 c:hab:-19 c:habe:-12 c:habe>:-6 c:had:-11 c:haf:6 c:haft>:6 c:han:-14
c:hap:7 c:haras:6 c:hat>:-9 c:hatt:8 c:hatte:8 c:haus:6 c:heb:-8 c:hed:-6 c:hei:-7 c:heid:-6 c:hen:-15 c:hen>:-12
c:her:35 c:her>:12 c:here:6 c:heri:9 c:herr:7 c:heu:-6 c:hez:6 c:hi>:-8 c:hie:11 c:hier>:-10 c:hiero:6 c:hl>:-9
c:hme:7 c:hnen:7 c:hnen>:7 c:hnu:-6 c:hnun:-6 c:hnung:-6 c:ho>:-6 c:hoe:-13 c:hoef:-10 c:hoeft:-6 c:hoi:-6 c:hoi>:-6
c:hon:7 c:hon>:-6 c:hone:12 c:hone>:13 c:hoor>:-6 c:hor:19 c:horas:6 c:hore:14 c:horen:9 c:hou:-7 c:hre:-9 c:hre>:-6
c:hri:9 c:hrij:9 c:hrijf:8 c:ht>:-9 c:hten:-6 c:hter>:-9 c:hts:9 c:htst:7 c:htstr:7 c:hul:-8 c:huld:-8 c:hulde:-9
c:ia>:12 c:ial:-9 c:ial>:-10 c:iam:-12 c:iamo:-13 c:iamo>:-13 c:ias:-6 c:ib>:-6 c:iba:14 c:iben:8 c:iben>:10
c:ic>:11 c:ica:13 c:icac:6 c:icaca:6 c:icati:8 c:ice:10 c:icen:6 c:icht>:-10 c:ichts:6 c:ici:27 c:ici>:7 c:icio:9
c:icios:6 c:icit:9 c:icita:8 c:ico:11 c:icos:9 c:icos>:9 c:id>:-6 c:ida:-10 c:ida>:-7 c:ide:-6 c:iden:-9 c:ider:8
c:idie:6 c:ido:7 c:ido>:6 c:ie>:-23 c:ieb:-7 c:iebe>:-6 c:ied:15 c:ief>:-6 c:ieft:9 c:ieft>:9 c:ieg:10 c:iemp:6
c:iempr:7 c:ien:11 c:ien>:-12 c:iene>:-6 c:ient:13 c:ient>:12 c:ier>:-7 c:iera:-8 c:iermi:6 c:iero:7 c:ierr:-6
c:iers>:6 c:ies:10 c:iet:12 c:iete>:-6 c:iets:6 c:iets>:6 c:ieu:-15 c:ieuw:-12 c:ieuw>:-6 c:ife:9 c:ife>:6 c:ig>:6
c:ige:10 c:igi:7 c:ign:-9 c:igno:-6 c:ihn:8 c:ihne:9 c:ihnen:9 c:ihr:-10 c:ihr>:-10 c:ihre>:-7 c:ij>:13 c:ijde:7
c:ijder:7 c:ijf:6 c:ijft:6 c:ijft>:6 c:ijs:26 c:ijs>:10 c:ijst:11 c:ijst>:10 c:ik>:12 c:ile>:-16 c:ilen:6 c:iliz:-6
c:ill:8 c:ill>:-7 c:illa:7 c:illa>:7 c:ils:19 c:ils>:21 c:ilt>:7 c:im>:-7 c:ime:8 c:imer:6 c:imo:7 c:in>:13
c:ina:-13 c:ina>:-9 c:inc:-7 c:ind:12 c:indi:10 c:indir:6 c:indo>:6 c:ine:14 c:iner:11 c:iner>:7 c:infa:6 c:info:-7
c:ingen:6 c:ink:-8 c:inner:9 c:ino:-10 c:ins:6 c:insi:6 c:insis:7 c:inso:6 c:insol:6 c:inten:-6 c:inter:7 c:inti:6
c:intim:7 c:into:-8 c:into>:-7 c:inv:11 c:invi:15 c:invit:8 c:ios:20 c:ios>:16 c:ipi:9 c:ipie:9 c:ipien:9 c:ir>:32
c:ira:6 c:ira>:10 c:ire:30 c:irecc:6 c:irem:9 c:iri:7 c:iriz:6 c:irizz:6 c:irm:-7 c:is>:12 c:ise:-6 c:ise>:-10
c:isi:10 c:isi>:7 c:isos:11 c:isos>:11 c:ispo:-9 c:ispon:-6 c:iss:-6 c:isse:-6 c:issi:7 c:ist:7 c:ist>:-6 c:iste>:6
c:istem:-8 c:istri:6 c:it>:31 c:ita:6 c:ita>:10 c:ite>:-6 c:iten:6 c:itg:-6 c:itge:-6 c:iti:6 c:ito:-7 c:ito>:7
c:itor:-9 c:itori:-9 c:itt:9 c:itte>:7 c:iu>:18 c:ivat:6 c:ive:7 c:iver:-12 c:ivez:7 c:ivez>:7 c:ivi:-6 c:ivo:7
c:ixo:-8 c:ixo>:-8 c:iza:-7 c:izz:6 c:izzo:7 c:izzo>:7 c:ja>:9 c:jan:-8 c:jde:7 c:jder:7 c:je>:-17 c:jec:-6 c:jed:11
c:jede:11 c:jeden:7 c:jes:7 c:jes>:8 c:jft:6 c:jft>:6 c:jou:-7 c:jour:-6 c:jour>:-6 c:js>:10 c:jst:11 c:jst>:10
c:june:6 c:june>:6 c:kee:6 c:ken:-16 c:ken>:-10 c:ket:-10 c:kets:-6 c:kets>:-6 c:kin:9 c:kkk:-8 c:konnt:-7 c:kont:6
c:konta:8 c:koo:-6 c:kri:11 c:krieg:6 c:krij:6 c:krijg:6 c:kt>:-7 c:kun:-12 c:lac:11 c:lach:7 c:laim:-6 c:lain:6
c:laint:6 c:lam:12 c:lama:8 c:lanc:13 c:lance:11 c:land:-8 c:land>:-6 c:lang:7 c:las:10 c:lass:12 c:lasse:6 c:lat:10
c:lato:7 c:lau:-13 c:laur:-7 c:ldei:-6 c:ldeis:-6 c:lden:17 c:lden>:18 c:le>:-12 c:lec:9 c:leci:7 c:lecit:9 c:led:-9
c:lef:21 c:lefo:17 c:lefon:14 c:leg:-21 c:lei>:7 c:leit:-8 c:len:21 c:len>:11 c:les:-10 c:les>:-6 c:let:-11
c:letro:6 c:lett:-11 c:lettr:-8 c:leu:11 c:lf>:-7 c:lica:-6 c:liche:-7 c:lici:14 c:licit:9 c:lid:-7 c:lie:11
c:lieb:-9 c:liebe:-9 c:lief:8 c:lieft:9 c:lig:6 c:ligu:6 c:ligue:6 c:lij:10 c:lijs:12 c:lijst:12 c:ling:7 c:lis:10
c:list:13 c:liste:8 c:lit:8 c:lita:8 c:lita>:9 c:liv:-9 c:lix:-8 c:liz:-9 c:liza:-7 c:lla:26 c:lla>:13 c:llam:11
c:lle:6 c:llec:9 c:lleci:9 c:lleg:-12 c:lli:7 c:llo:10 c:llp:6 c:llp>:6 c:lo>:-21 c:loa:-8 c:load:-8 c:loo:-10
c:loq:7 c:loqu:7 c:loque:7 c:lor:-9 c:lors:-7 c:lors>:-7 c:los:7 c:los>:7 c:lqu:15 c:lque:12 c:lquer:10 c:ls>:27
c:lta:-12 c:lta>:-13 c:lteri:7 c:lui:9 c:lun:8 c:lunq:7 c:lunqu:7 c:lvent:9 c:ma>:-19 c:maar:-7 c:maar>:-7 c:mah:8
c:mahn:8 c:mai:42 c:mail:35 c:mail>:10 c:mails:21 c:mais:14 c:mais>:15 c:man:-6 c:manda:8 c:mani:6 c:mar:-18
c:mara:-6 c:mas:9 c:massa:6 c:matio:-6 c:matti:-7 c:mbe:-13 c:mber:-6 c:mbre:10 c:mbre>:8 c:me>:18 c:mee:8 c:meer:13
c:meer>:11 c:mei:6 c:mel:13 c:meld:7 c:melde:11 c:melo:8 c:ment>:-14 c:mente:11 c:mento:8 c:mer:-17 c:mer>:-7
c:mere:-6 c:mers:-8 c:mers>:-7 c:mes:-7 c:mesm:6 c:mesmo:6 c:mess:-7 c:meu:10 c:meu>:8 c:mi>:26 c:mia>:6 c:mij:23
c:mij>:15 c:mijn:8 c:mijn>:6 c:mil:-6 c:min:7 c:ming:6 c:mme:-16 c:mmer:-15 c:mmer>:-6 c:mmi:8 c:mmin:7 c:mmuni:6
c:mo>:-10 c:moe:-8 c:moet:-7 c:moi>:10 c:mon:9 c:mon>:11 c:moni:-7 c:more:7 c:more>:6 c:mos:-7 c:mos>:-8 c:mpani:7
c:mpl:-8 c:mple:-7 c:mpo:-7 c:mpre>:7 c:mr>:-6 c:mun:12 c:muni:12 c:munic:15 c:muss:-8 c:my>:11 c:na>:-29 c:naa:-6
c:nac:-6 c:nad:8 c:nade:7 c:nader:8 c:nai:-6 c:nal:6 c:nale:10 c:nan:-10 c:nbo:7 c:nca:7 c:nca>:12 c:nce:16
c:ncel:10 c:nch:-9 c:nche:-6 c:nci:-8 c:nco:-11 c:ncor:-7 c:ncora:-9 c:nd>:-17 c:nda>:11 c:ndat:-9 c:nde:-9
c:nde>:-6 c:nder:7 c:ndera:6 c:ndi:20 c:ndig:14 c:ndig>:6 c:ndige:7 c:ndir:6 c:ndiri:6 c:ndl:13 c:ndli:9 c:ndr:-12
c:nds:-7 c:ne>:11 c:nel:-10 c:ner:16 c:ner>:7 c:neri:7 c:nerin:7 c:net>:-6 c:new:-11 c:news:-7 c:newsl:-7 c:nfa:6
c:nfac:6 c:nfi:-7 c:nfo:-7 c:ng>:-11 c:nge:-10 c:ngen>:7 c:nger:7 c:ngo:-6 c:ngo>:-8 c:nhe:6 c:nho:-8 c:nho>:-7
c:ni>:7 c:nic:41 c:nica:19 c:nicat:7 c:nich:8 c:nich>:6 c:nico:11 c:nico>:11 c:nie:-7 c:nieu:-12 c:nieuw:-12
c:ning>:-11 c:ninge:6 c:nio>:-6 c:nis:6 c:nisc:9 c:nisch:9 c:nit:-10 c:nito:-7 c:nitor:-6 c:nk>:-11 c:nli:-6
c:nma:10 c:nme:11 c:nnai:-6 c:nnen:-7 c:nnen>:-6 c:nner:9 c:nneri:6 c:nnt:-8 c:no>:-16 c:noo:13 c:nooi:11 c:nooit:11
c:nor>:7 c:nos:-6 c:nosci:-7 c:not:-7 c:not>:-6 c:note:-7 c:note>:-6 c:noti:10 c:notic:6 c:nou:-6 c:nov:-7 c:nru:7
c:nruf:7 c:nrufe:6 c:ns>:7 c:nsc:14 c:nsch:12 c:nschr:9 c:nsd:-7 c:nsda:-7 c:nsdag:-7 c:nse:9 c:nsen:7 c:nsi:11
c:nsis:7 c:nsist:7 c:nso:7 c:nsol:6 c:nsolv:6 c:nt>:-11 c:nta>:-7 c:ntac:11 c:ntact:13 c:ntado:-6 c:ntak:8 c:ntakt:8
c:ntan:-6 c:ntat:15 c:ntato:7 c:ntatt:8 c:nte:8 c:nte>:12 c:nter:12 c:nterd:7 c:nterl:8 c:ntes:-7 c:ntil:-6
c:ntile:-9 c:ntim:8 c:nto:-20 c:nto>:-9 c:ntos:-6 c:ntos>:-6 c:ntra:-6 c:ntro:12 c:ntrol:9 c:nunc:9 c:nunca:9
c:nung:-9 c:nung>:-7 c:nvi:11 c:nvit:8 c:nvito:7 c:ny>:14 c:nz>:7 c:nze:6 c:nzei:8 c:oad:-8 c:oal:8 c:oal>:9
c:obo:11 c:obo>:8 c:obr:6 c:obran:9 c:obrar:-7 c:ocat:6 c:oce:-6 c:ocess:-6 c:oche:6 c:oche>:8 c:ock:-6 c:odo:6
c:odo>:6 c:oef:-10 c:oeft:-6 c:oeft>:-6 c:oen:-9 c:oens:-7 c:oensd:-7 c:oes:9 c:oet:-7 c:oete:-6 c:oeten:-6 c:of>:7
c:off:-9 c:ofi:11 c:ofic:6 c:ofici:6 c:oga:-6 c:ogad:-6 c:ogada:-7 c:ogni:7 c:ogni>:7 c:oin:-8 c:oir:-6 c:oit:10
c:oit>:12 c:ol>:19 c:old:11 c:old>:6 c:ole:-8 c:olg:-7 c:oli:7 c:olic:7 c:olici:8 c:ollec:9 c:ollo:6 c:olo:-10
c:olo>:-7 c:olv:6 c:om>:-6 c:oman:8 c:omand:8 c:omati:6 c:omb:-7 c:ome:-11 c:omme:-6 c:ommu:6 c:ommun:6 c:omo:-14
c:omo>:-7 c:omp:-7 c:omu:6 c:omun:6 c:omuni:7 c:onc:-12 c:ond:-6 c:one>:7 c:onf:-7 c:ong:-6 c:oni>:-6 c:onic:9
c:onis:8 c:onisc:8 c:onit:-6 c:onne:6 c:onnee:6 c:onnt:-7 c:onos:-7 c:onosc:-7 c:onse:6 c:ont:6 c:onta:20 c:onta>:-6
c:ontac:13 c:ontak:8 c:ontat:16 c:onte:-12 c:onto:-6 c:onto>:-6 c:ontr:13 c:ontre:6 c:ontro:6 c:onz:8 c:onze:7
c:onze>:7 c:ood:-7 c:ooi:10 c:ooit:10 c:ooit>:10 c:ool>:6 c:oon:8 c:oop:-10 c:oor:-9 c:oor>:-11 c:op>:17 c:opg:6
c:opge:6 c:opn:-10 c:opni:-6 c:opnie:-6 c:oque:6 c:or>:6 c:ora:-9 c:ora>:-15 c:oras:7 c:oras>:7 c:orb:8 c:orbe:6
c:orber:6 c:orden:8 c:order:-11 c:ore:9 c:oren:13 c:oren>:11 c:org:-7 c:ori:-9 c:orio:-8 c:orio>:-9 c:orm:-15
c:orma:-6 c:ormat:-7 c:orn:-6 c:orr:13 c:orre:21 c:orreo:11 c:orry:-7 c:orry>:-7 c:ort:8 c:ort>:-7 c:orte:17
c:orter:6 c:ortes:7 c:os>:37 c:osci:-7 c:oscia:-6 c:ose:8 c:oses:6 c:oses>:6 c:osi:-6 c:ost>:6 c:oste:-10 c:osten:-8
c:ostf:7 c:ostfa:7 c:ot>:-9 c:ote:-14 c:ote>:-13 c:oti:14 c:otic:6 c:otice:7 c:otid:6 c:otidi:6 c:ou>:-14 c:ound:-6
c:ound>:-6 c:our>:-6 c:ous:-13 c:ous>:-13 c:out:10 c:out>:8 c:ove:7 c:ove>:8 c:oved:-7 c:over:7 c:over>:11 c:overi:8
c:ovi:-9 c:oxi:7 c:oxim:7 c:oxima:7 c:oy>:-8 c:pac:-9 c:pace:-7 c:paces:-6 c:pag:-8 c:pagat:6 c:pai:-9 c:paie:-9
c:paier:-6 c:pani:11 c:panie:6 c:par:31 c:pare:24 c:pare>:24 c:part:6 c:parte:7 c:pas:-16 c:pas>:-7 c:passi:6
c:pay:-17 c:pd>:7 c:pdf:-6 c:pec:-8 c:pece:-6 c:pedid:6 c:pels:6 c:pels>:6 c:pend:7 c:pende:6 c:per:-8 c:per>:8
c:pero:-6 c:pero>:-6 c:pers:7 c:perso:6 c:pes:16 c:pesa:6 c:pess:10 c:pesso:10 c:pete>:6 c:peut:6 c:peut>:6 c:pge:6
c:pho:7 c:phon:6 c:phone:7 c:pie:14 c:pien:8 c:pient:9 c:piu:13 c:piu>:13 c:plai:7 c:plain:7 c:plan:-6 c:ple:-10
c:ple>:-6 c:pli:-9 c:plu:6 c:plus:7 c:plus>:7 c:pni:-6 c:pnie:-6 c:pnieu:-6 c:po>:-10 c:pon:-6 c:ponde:8 c:pone:-7
c:por>:9 c:port:-7 c:porte:6 c:post:9 c:post>:8 c:poste:-7 c:postf:7 c:pot:-6 c:pour:7 c:ppel:8 c:ppels:6 c:preg:8
c:pres:-11 c:prese:-7 c:pri:41 c:prij:10 c:prijs:11 c:prime:7 c:priv:19 c:pro:-17 c:proce:-6 c:prom:-8 c:prop:-7
c:prov:-9 c:prox:6 c:proxi:7 c:pun:-10 c:punt:-10 c:punto:-6 c:qua:14 c:qual:18 c:qualq:10 c:qualu:7 c:quan:-9
c:quand:-7 c:que:20 c:quel:6 c:quer>:14 c:quere:-13 c:ques:10 c:quest:12 c:qui>:-8 c:quit:11 c:quite:9 c:quo:9
c:quot:8 c:quoti:8 c:ra>:-30 c:rad:10 c:rador:6 c:rag>:-7 c:rai:-20 c:rai>:-6 c:ram:-7 c:ranc:7 c:ranca:6 c:rant:8
c:rapa:-7 c:rappe:7 c:rar:-14 c:ras:7 c:rass:10 c:rassm:6 c:rata:8 c:rater:-6 c:rato:-7 c:rato>:-6 c:rbi:7 c:rbij:7
c:rbij>:7 c:rci:8 c:rco:-6 c:rd>:-13 c:rda:6 c:rder>:6 c:rdere:6 c:rdi:7 c:rding:7 c:re>:21 c:rea:-11 c:reca:-8
c:recc:6 c:recci:6 c:rech:9 c:rechn:-7 c:recht:12 c:reci:6 c:recip:9 c:reck:-6 c:red:-15 c:red>:-11 c:reek:6
c:reeks:7 c:ref:-6 c:regr:6 c:regre:6 c:rei:17 c:reig:11 c:rel:-7 c:rela:11 c:relan:12 c:rele:-6 c:relo:-12 c:rem:16
c:rem>:8 c:reme:6 c:remet:6 c:remov:6 c:ren:7 c:ren>:14 c:rent:-12 c:rente:-7 c:reo:16 c:reo>:6 c:repe:6 c:repet:6
c:res:-12 c:rese:-9 c:resen:-7 c:reso:-6 c:resp:8 c:respo:11 c:reu:-7 c:rfo:-6 c:rge:-10 c:ria:-12 c:rib:18
c:riba:14 c:ric:6 c:rica>:6 c:richt:-6 c:rid:-9 c:rie:-6 c:rie>:-7 c:rief>:-6 c:rieg:6 c:rij:17 c:rijf:8 c:rijs:15
c:rijs>:10 c:rimer:8 c:rin:8 c:rin>:6 c:rinn:9 c:rinne:9 c:rio>:-10 c:rir:6 c:rire:8 c:rire>:8 c:risp:-8 c:rite:9
c:rito:-6 c:riv:28 c:riva:6 c:rive:16 c:rizz:8 c:rizzo:7 c:rla:7 c:rlas:10 c:rlass:7 c:rma:-15 c:rmat:-8 c:rmati:-8
c:rme:-13 c:rme>:-6 c:rmi:7 c:rmi>:8 c:rmit>:6 c:rn>:11 c:rnem:6 c:rni:-9 c:ro>:-7 c:robo:7 c:roce:-6 c:roces:-7
c:rol:15 c:rol>:13 c:roni:10 c:ronic:7 c:rott:6 c:rou:-10 c:rox:6 c:roxi:7 c:roxim:7 c:rpo:7 c:rra:-7 c:rra>:-6
c:rre:18 c:rrent:-6 c:rreo:11 c:rreo>:6 c:rro:8 c:rry:-6 c:rry>:-6 c:rsag:6 c:rsage:6 c:rst:-9 c:rst>:-7 c:rt>:-7
c:rte:24 c:rtes:8 c:rti:7 c:ruf:7 c:rufe:7 c:rui:10 c:run:-8 c:rve:-8 c:rwi:7 c:rwij:7 c:rwijd:7 c:ry>:-10 c:sa>:11
c:sad:7 c:saf:-6 c:sages:7 c:sai:24 c:sair:26 c:sair>:23 c:sal:-9 c:sam:12 c:samo:7 c:samos:7 c:san:-7 c:sao:-8
c:sao>:-8 c:sat:-6 c:sato:-6 c:sato>:-6 c:sbr:-6 c:sca:6 c:sch:-6 c:schei:-8 c:schi:-6 c:scho:8 c:schr:10 c:schri:11
c:schu:-7 c:schul:-7 c:sci:-6 c:scia:-7 c:sciam:-7 c:scr:18 c:scri:14 c:scrib:15 c:sdag:-7 c:sdag>:-7 c:se>:13
c:sed:6 c:sed>:7 c:segui:7 c:sehe:-9 c:sehen:-8 c:sehr:8 c:sehr>:8 c:sel>:6 c:send:-6 c:ser:-6 c:ses:6 c:set:-9
c:setz:-6 c:setze:-7 c:seu:-10 c:sge:-9 c:sie:20 c:sie>:9 c:siem:7 c:siemp:7 c:sig:-7 c:sin:-6 c:sion:6 c:sion>:6
c:siste:-8 c:sisti:6 c:sit:-6 c:siv:8 c:sivo:11 c:sivo>:7 c:sle:-9 c:slet:-7 c:slett:-7 c:sma:-8 c:so>:-11 c:soa:9
c:soal:9 c:soal>:9 c:sof:6 c:sol:12 c:soli:6 c:solic:7 c:soll:10 c:solle:9 c:sorr:-6 c:sorry:-6 c:sos:10 c:sos>:7
c:spam:-6 c:spe:-11 c:spec:-8 c:spece:-6 c:spen:11 c:spend:8 c:sper:-6 c:spo:-6 c:spor:-7 c:sport:-7 c:spri:6
c:squ:11 c:sque:8 c:sre:6 c:ss>:-15 c:ssa:10 c:ssa>:8 c:ssas:6 c:sse:7 c:ssem:6 c:ssi:12 c:ssiv:8 c:ssivo:7 c:ssme:6
c:ssmen:6 c:sso>:-9 c:ssoa:10 c:ssoal:9 c:ssun:7 c:st>:-6 c:sta:-10 c:staa:8 c:stan:6 c:stand:10 c:stat:-15
c:stati:-7 c:statu:-6 c:ste:8 c:ste>:8 c:stem:-9 c:stema:-8 c:sten:10 c:ster>:7 c:stf:7 c:stfa:7 c:stfac:7
c:stin:-12 c:stint:-6 c:sto:15 c:sto>:9 c:stop:21 c:stop>:14 c:str:6 c:stree:6 c:sun:7 c:sus:10 c:sus>:7 c:svp:6
c:svp>:6 c:ta>:-7 c:taa:16 c:taal:6 c:taald:6 c:taca:-7 c:tact:13 c:tact>:6 c:tad:-6 c:tado:-7 c:tado>:-7 c:tag:9
c:tak:9 c:takt:8 c:tal:-17 c:tal>:-8 c:tale:-6 c:tam:-9 c:tan:-7 c:tand:10 c:tandi:6 c:tant:-15 c:tant>:-6 c:tar:13
c:tar>:12 c:tare:-6 c:tarm:9 c:tarmi:8 c:tas:-8 c:tas>:-10 c:tati:-10 c:tatt:11 c:tatta:6 c:tatu:-6 c:tatus:-7
c:tau:6 c:teg:6 c:tega:6 c:tel:25 c:tela>:6 c:tele:18 c:telef:17 c:teli:6 c:telle:7 c:tema:-8 c:tema>:-8 c:temb:-7
c:temi:8 c:temi>:8 c:ten>:-13 c:tener:7 c:tenz:6 c:ter>:-12 c:terdi:7 c:tere>:6 c:teres:-8 c:terl:9 c:terla:8
c:tersa:6 c:tes:-6 c:tesem:6 c:test:-8 c:testa:-7 c:teu:-8 c:teur:-7 c:teur>:-6 c:tez:6 c:tez>:7 c:tfa:7 c:tfac:7
c:tfach:7 c:th>:-9 c:tha:-9 c:that:-6 c:that>:-6 c:the>:-10 c:ther:8 c:ti>:-6 c:tic:18 c:tica:-6 c:tice:9 c:tico:6
c:ticos:10 c:tid:12 c:tidi:6 c:til:-6 c:tile:-7 c:tile>:-10 c:tim:7 c:time:6 c:tin:-6 c:tina:-14 c:tina>:-10
c:tint:-6 c:tio:15 c:tio>:9 c:tion:6 c:tion>:7 c:tir:23 c:tira:13 c:tira>:13 c:tire:7 c:tirem:6 c:tod:7 c:tomat:7
c:ton:-11 c:top:20 c:top>:13 c:tor:-8 c:tor>:-7 c:tore>:6 c:tori:-9 c:torio:-7 c:tors:6 c:tos:-8 c:tos>:-6 c:tou:6
c:tout:7 c:tra:-27 c:trac:-8 c:trag>:-6 c:trata:10 c:tre:-14 c:tree:6 c:treek:7 c:tren:-6 c:trent:-7 c:tro:14
c:tro>:6 c:trol:9 c:trol>:13 c:tron:12 c:troni:11 c:trou:-6 c:tru:-7 c:tstr:6 c:tstre:7 c:tte:18 c:tte>:14 c:ttes>:6
c:ttina:-10 c:ttr:-7 c:ttre:-6 c:ttre>:-6 c:tua:-8 c:tud:-7 c:turas:-9 c:turat:7 c:tuur>:-6 c:two:-6 c:tze:-7
c:ual:16 c:ualq:14 c:ualqu:14 c:ualu:7 c:ualun:7 c:uan:-12 c:uand:-9 c:uando:-8 c:uar:7 c:ub>:8 c:ube:-6 c:uber:-6
c:ubi:-7 c:ubl:10 c:ubli:9 c:ublie:9 c:uct:-6 c:udo:-9 c:udo>:-8 c:ue>:-6 c:ueado:7 c:uel:8 c:uell:8 c:uer:11
c:uer>:16 c:uere:-13 c:uerel:-13 c:ues:11 c:uest:13 c:uesto:7 c:uestr:10 c:ufe:6 c:ui>:-10 c:uid:-6 c:uind:6 c:uir:6
c:uit:10 c:uit>:14 c:uite:12 c:uiten:9 c:uitg:-6 c:uitge:-6 c:ular>:6 c:uld:-8 c:ulde:-6 c:uldei:-6 c:ulte:7
c:ulter:7 c:um>:-10 c:umen:-6 c:una:-9 c:una>:-6 c:unc:10 c:unca:9 c:unca>:9 c:und:-7 c:ung:-13 c:ung>:-8 c:ungs:-6
c:uni:12 c:unic:17 c:unica:13 c:unq:6 c:unqu:6 c:unque:6 c:uns:-6 c:unte:7 c:unter:9 c:unto:-6 c:uot:8 c:uoti:7
c:uotid:6 c:up>:12 c:upa:6 c:upe:6 c:upe>:8 c:ur>:-27 c:ura:-16 c:ura>:-7 c:uras:-9 c:uras>:-9 c:ure>:-6 c:uren>:-6
c:uros:6 c:uros>:6 c:urs:-15 c:urs>:-6 c:urt:8 c:uru:7 c:usa:6 c:use:-6 c:uso:6 c:uso>:6 c:usq:7 c:usqu:7 c:uss:-13
c:uss>:-6 c:usse:-6 c:ut>:6 c:ute>:-8 c:uti:9 c:utio:10 c:ution:10 c:utom:7 c:utoma:7 c:utt:-6 c:uur>:-6 c:uw>:6
c:va>:-8 c:vai>:-8 c:van>:20 c:vao:7 c:vao>:7 c:ve>:11 c:vea:6 c:ved:-15 c:vem:6 c:venc:-7 c:vente:6 c:ver>:13
c:vere:-9 c:veri:7 c:verte:6 c:verwi:7 c:veu:8 c:via:-16 c:vice:6 c:vir:6 c:vire:8 c:viso:10 c:visos:12 c:vit:6
c:vito:8 c:vito>:7 c:voc:6 c:voca:6 c:vocat:7 c:vog:-7 c:voga:-9 c:vogad:-9 c:voir:-6 c:voir>:-6 c:voll:-6 c:vor>:10
c:vos:22 c:vos>:14 c:voss:7 c:vossa:7 c:vou:-11 c:vous:-10 c:vous>:-10 c:vp>:6 c:vue:11 c:vues:9 c:vuest:9 c:wal:-6
c:war:14 c:war>:9 c:ware:7 c:ware>:9 c:wen:19 c:wens:14 c:wens>:13 c:wie:-7 c:wife:6 c:wife>:6 c:wij>:-7 c:wijd:7
c:wijde:7 c:will>:-7 c:win:-6 c:wir:-12 c:wird:-6 c:wird>:-6 c:woche:6 c:woe:-7 c:woen:-7 c:woens:-7 c:wsl:-7
c:wsle:-7 c:wslet:-7 c:xima:7 c:xima>:8 c:xmos:6 c:xmos>:6 c:xo>:-9 c:xtr:-8 c:xtra:-7 c:ya>:8 c:yan:8 c:zaa:-7
c:zad:-6 c:zah:-6 c:zahl:-6 c:zahl>:-7 c:zap:9 c:zap>:9 c:zeg:7 c:zet:6 c:zia:-6 c:zijn:-6 c:zion:-6 c:zo>:9
c:zust:7 c:zzo:7 c:zzo>:7 d:0.1:-43 d:0.25:-19 d:0.4:-11 d:0.55:-12 d:0.7:-20 d:0.85:-18 e:paid=day:30
e:paid=none:-33 e:promise=day:-7 e:promise=none:-12 f:_amount:-16 f:_day:-36 f:_invoice:-63 f:ack:-35 f:admin:-42
f:back:10 f:bounce:-24 f:closed:-10 f:contest:-9 f:copy:-34 f:d.CANCELLED:5 f:d.DAMAGED:11 f:d.DUPLICATE_BILLING:-8
f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:-6 f:d.MISSING_DOCS:-16 f:d.NOT_OURS:13 f:d.PRICE_ERROR:8
f:d.QUANTITY_SHORT:-5 f:d.RETURN:7 f:d.TAX:-7 f:difference:-16 f:dispute:-15 f:firm:-10 f:formal:-13 f:goods:-13
f:greeting:-15 f:hardship:-22 f:hold:12 f:hope:-38 f:inject:-6 f:insolvency:-28 f:joke:-8 f:lawyer:-17 f:legal:-9
f:mine:25 f:moved:-24 f:moves:-16 f:n.QUANTITY_SHORT:-10 f:netted:-5 f:not:29 f:not_dispute:-7 f:not_gone:-11
f:not_insolvency:-9 f:not_legal:8 f:not_statement:17 f:not_stop:-14 f:once_funds:-6 f:once_us:-16 f:ooo:-27
f:order:-17 f:paid:-18 f:part:-13 f:pay:-33 f:plan:-18 f:proof:-11 f:propose:-11 f:question:-26 f:r.DAMAGED:-6
f:r.DESCRIPTION:-5 f:r.DUPLICATE_BILLING:6 f:r.FREIGHT:-15 f:r.LATE_FEE_CONTESTED:-7 f:r.LOST:-5 f:r.NOT_OURS:8
f:r.PRICE_ERROR:7 f:redirect:30 f:remittance:-12 f:rest:-7 f:run:-13 f:statement:-34 f:stop:142 f:unable:-5
f:until:-37 f:wait:-6 f:willpay:-41 i:acknowledgement:-13 i:acknowledgement=2:-13 i:bounce:-33 i:bounce=3:-33
i:copy_invoice_request:-25 i:copy_invoice_request=3:-21 i:dispute=1:12 i:dispute=3:-10 i:hardship:-9 i:hostile=2:6
i:insolvency:-26 i:insolvency=2:-19 i:insolvency=3:-8 i:invoice_admin:-32 i:invoice_admin=2:-7 i:invoice_admin=3:-26
i:legal:-24 i:legal=2:-12 i:legal=3:-13 i:nothing:33 i:out_of_office:-32 i:out_of_office=2:-10 i:out_of_office=3:-22
i:partial_payment:-7 i:payment_plan_request:-18 i:payment_plan_request=2:-8 i:payment_plan_request=3:-10
i:promise_to_pay:-19 i:promise_to_pay=3:-18 i:question=2:9 i:question=3:-10 i:remittance_advice:-12
i:remittance_advice=3:-11 i:statement_request:-31 i:statement_request=2:-13 i:statement_request=3:-18
i:unsubscribe:270 i:unsubscribe=2:10 i:unsubscribe=3:260 i:wrong_contact:-7 i:wrong_contact=2:13
i:wrong_contact=3:-22 l:de:-30 l:en:60 l:es:9 l:fr:18 l:it:-29 l:nl:-27 l:pt:9 n:0:35 n:2:-17 n:4:11 n:5:-7 n:6:-13
p:aanman:8 p:abmeld:11 p:abogad:6 p:absten:15 p:abzuse:-8 p:accion:6 p:achter:9 p:addres:7 p:adress:8 p:advert:6
p:advoga:-18 p:affair:12 p:afmeld:8 p:agrade:7 p:aktenz:10 p:aktull:-8 p:allega:-7 p:alsjeb:9 p:alstub:10
p:amassa:10 p:amtsge:-8 p:analis:-6 p:angeno:-10 p:angesc:8 p:anteri:-8 p:anymor:5 p:anzeig:5 p:apertu:5 p:aporta:6
p:archiv:-8 p:arrete:10 p:arriva:-7 p:articl:6 p:asesor:5 p:asiste:-5 p:assegn:-7 p:assemb:6 p:associ:5 p:audien:7
p:august:6 p:ausgeg:-8 p:ausser:-6 p:automa:13 p:avvoca:5 p:bankbe:-6 p:bankru:6 p:beantr:10 p:bearbe:-5 p:bedien:5
p:beeind:6 p:benade:18 p:berich:6 p:besche:-6 p:beschl:-6 p:bestan:11 p:bestel:-6 p:betaal:10 p:betale:-5 p:bleibe:9
p:bloque:17 p:bonifi:-7 p:bonjou:-6 p:bookin:9 p:borrad:5 p:buiten:5 p:caminh:9 p:cancel:14 p:celula:6 p:centra:-8
p:cerrad:-8 p:charog:-6 p:cleare:-10 p:client:8 p:cobran:20 p:cobrar:-6 p:comerc:7 p:commun:12 p:compen:-10
p:compro:-7 p:comuni:20 p:concur:-8 p:confir:-6 p:conmig:5 p:conoci:8 p:conosc:-13 p:consen:8 p:consid:5 p:consig:-5
p:consti:8 p:contab:-9 p:contac:27 p:contat:32 p:contes:-9 p:contin:6 p:contra:-7 p:contro:15 p:convos:7 p:cooper:-5
p:correc:-7 p:correi:9 p:corren:-6 p:correo:9 p:cortes:19 p:counte:-5 p:courri:7 p:credit:-5 p:cualqu:7 p:curato:-13
p:curtai:7 p:custom:-7 p:daarme:-9 p:daurha:9 p:debite:7 p:declar:11 p:defend:-6 p:delive:-5 p:demand:13 p:denunc:5
p:derzei:7 p:deside:6 p:design:-5 p:desins:5 p:desorm:-7 p:destin:-5 p:deurwa:6 p:devedo:-9 p:dezelf:5 p:dezemb:-5
p:dicemb:-7 p:difett:5 p:diffid:5 p:direcc:12 p:dirett:7 p:dirigi:8 p:discut:-5 p:dispen:11 p:dispos:-5 p:distri:12
p:docume:-7 p:domand:12 p:domeni:7 p:domici:5 p:dringe:-5 p:duplic:-5 p:ecrive:5 p:effett:8 p:egregi:7 p:einfac:13
p:eingan:-5 p:einger:5 p:electr:5 p:elektr:6 p:eletro:12 p:elimin:5 p:emaili:5 p:employ:5 p:empres:-6 p:encont:5
p:endlic:6 p:engage:-8 p:entida:11 p:entreg:-11 p:envoye:6 p:erford:-8 p:erinne:6 p:erledi:-7 p:escrev:11
p:escrib:28 p:escrit:-8 p:estamo:-7 p:estint:-7 p:estudi:-5 p:examin:6 p:exampl:-10 p:execut:8 p:expres:6
p:extrac:-8 p:extrat:-5 p:faccia:-5 p:factur:-21 p:failli:-7 p:famili:8 p:fattur:5 p:fiduci:5 p:financ:-5 p:formal:5
p:fornec:7 p:forwar:6 p:franco:6 p:freige:5 p:friend:5 p:funcio:5 p:furthe:5 p:gebrui:8 p:gegebe:-7 p:geliev:-6
p:gennai:-7 p:gentil:-18 p:gerech:5 p:gerenc:-5 p:gestop:8 p:gister:5 p:gracia:7 p:gradir:6 p:granit:-5 p:harass:11
p:harcel:5 p:helema:6 p:hierbi:10 p:hiermi:11 p:hierov:12 p:huissi:8 p:immedi:8 p:incide:-5 p:inclui:8 p:incorp:8
p:indiri:12 p:inesis:5 p:inform:-9 p:ingele:7 p:ingepl:-9 p:inheri:10 p:inicia:7 p:inkoop:-9 p:inoltr:-6 p:insist:12
p:instan:10 p:instru:-5 p:interd:14 p:intere:-6 p:interp:5 p:interr:9 p:interv:-5 p:intima:5 p:inutil:5 p:inviar:5
p:invoic:-5 p:jahres:-5 p:judici:-11 p:juridi:-8 p:jurist:7 p:kolleg:-5 p:kontak:15 p:korres:7 p:labora:-5
p:lawyer:-5 p:levant:5 p:liefer:-6 p:ligaco:6 p:limite:-5 p:liquid:8 p:llevab:6 p:macchi:7 p:machin:9 p:mahnsc:6
p:mahnsp:-8 p:mailad:5 p:mailbo:-7 p:mainte:-5 p:manage:-5 p:mandan:7 p:mandat:-9 p:manife:7 p:manten:9 p:marque:6
p:mattin:5 p:medewe:5 p:mensaj:-5 p:messag:-5 p:mitarb:5 p:moment:9 p:monito:-7 p:mornin:-11 p:nachri:-6 p:namast:7
p:negati:7 p:negoci:-5 p:nessun:-5 p:newsle:-13 p:nieuws:-12 p:nochma:-6 p:nomead:5 p:nomina:6 p:nosotr:7 p:nothin:5
p:notice:7 p:notifi:8 p:nutzun:7 p:occorr:5 p:ocorre:9 p:octubr:-5 p:ontvan:-7 p:opheff:6 p:opnieu:-12 p:oposic:5
p:opscho:7 p:ordina:-10 p:overig:5 p:overij:10 p:pagarl:6 p:paieme:-8 p:parass:9 p:parten:10 p:passiv:14 p:paymen:-7
p:perjui:7 p:persis:5 p:person:7 p:pessoa:11 p:plaint:12 p:postal:5 p:postfa:13 p:pregre:5 p:presid:-6 p:preten:7
p:prezad:-7 p:primer:13 p:privat:11 p:procee:-5 p:proces:-13 p:procur:7 p:produc:-6 p:prohib:6 p:promoz:-5
p:propue:-5 p:proseg:7 p:protes:-7 p:proxim:13 p:purpos:8 p:quaisq:9 p:qualqu:20 p:qualun:15 p:querel:-26 p:querem:5
p:questi:-7 p:quiene:6 p:quiten:18 p:quotid:12 p:raadsm:-5 p:raccom:5 p:ragion:7 p:rapace:-12 p:rappel:13
p:receve:-8 p:rechnu:-9 p:rechte:-6 p:rechts:11 p:recipi:19 p:reclam:10 p:reconh:5 p:recono:-6 p:recuer:10
p:refere:-6 p:relanc:24 p:releas:-8 p:remete:10 p:remind:6 p:remove:7 p:reorga:6 p:repond:-5 p:repres:-8 p:respon:10
p:revoca:5 p:richte:-6 p:riscon:-6 p:rispon:-9 p:rivolg:8 p:sarann:7 p:scadut:6 p:schrei:6 p:schrif:8 p:schuld:-11
p:scrive:-8 p:segret:-5 p:sendin:-5 p:senhor:9 p:septie:6 p:servic:-5 p:setemb:-7 p:seulem:-5 p:siempr:14 p:signat:5
p:signor:-6 p:silenc:8 p:sistem:-16 p:softwa:7 p:solici:15 p:sollec:17 p:sospen:8 p:souhai:10 p:stalki:7 p:stamat:-5
p:stelle:26 p:streic:5 p:subcon:11 p:suppli:-5 p:suppri:5 p:system:-9 p:taglic:6 p:telefo:29 p:teleph:8 p:tempes:8
p:tenemo:-6 p:threat:-6 p:toglie:5 p:trabal:-7 p:ubersc:-7 p:uiterl:5 p:uitges:-7 p:uitker:-5 p:uitslu:-5
p:ulteri:14 p:unipes:5 p:unterl:16 p:unters:13 p:vandaa:-5 p:vanweg:6 p:vanzel:-9 p:vendre:-5 p:vennoo:6 p:verder:15
p:verfah:6 p:versch:5 p:versto:8 p:verwij:13 p:verzen:5 p:veuill:8 p:vireme:8 p:voldaa:9 p:volgen:-5 p:vollst:-6
p:voorbi:8 p:voorta:5 p:vorers:-9 p:vosotr:-5 p:voulai:-5 p:vuelva:7 p:vuestr:8 p:widers:5 p:woensd:-14 p:zustan:5
s:00000:-13 s:0000:-27 s:000:-6 s:?:-7 s:account:-10 s:afmelden:7 s:al:14 s:amministrazione:5 s:an:-7 s:antwort:-9
s:atraso:6 s:automatic:-6 s:automatica:-16 s:automatique:-8 s:automatisch:-5 s:av:9 s:aviso:21 s:aw:-14 s:ba:12
s:baja:20 s:bl:-5 s:burofax:6 s:bv:-6 s:carta:7 s:charges:9 s:cliente:-8 s:cobranza:-5 s:cobrar:-7 s:conta:-5
s:contestacion:6 s:de:-19 s:delivery:-7 s:der:-5 s:deuda:-7 s:divida:-5 s:do:-8 s:documento:7 s:dossier:-6 s:em:5
s:erinnerung:-7 s:estado:-6 s:factuur:-5 s:failed:-5 s:fallimento:6 s:fra:6 s:fw:-6 s:fwd:-19 s:ga:-7 s:giudiziale:5
s:gmbh:5 s:group:5 s:hc:8 s:herinnering:-20 s:hi:8 s:hosting:-5 s:hotel:6 s:ihre:7 s:impaye:-14 s:inc:8
s:insolvencia:7 s:invoice:-12 s:invoices:-10 s:inzake:6 s:ki:9 s:la:-6 s:lda:-8 s:lembrete:9 s:letzte:10 s:level:27
s:liquidazione:8 s:mahnlauf:7 s:mail:10 s:mails:18 s:message:-5 s:mm:6 s:muebles:-7 s:nd:6 s:nw:5 s:of:-11
s:offene:-8 s:oficina:5 s:oi:7 s:on:-8 s:openstaande:-17 s:our:-6 s:overdue:8 s:pagamento:-7 s:palco:12 s:payment:-5
s:posten:-17 s:rappel:37 s:re:-11 s:rechnung:-5 s:reclamacion:-5 s:rekening:7 s:relance:7 s:reminder:22 s:reply:-5
s:reponse:-8 s:resposta:-5 s:respuesta:-8 s:rg:-6 s:richiesta:11 s:rm:5 s:rt:5 s:rv:6 s:sa:7 s:saldo:-9 s:sb:-5
s:sender:-5 s:sl:5 s:solleciti:15 s:sollecito:-12 s:srl:-5 s:stop:7 s:straordinaria:5 s:studio:5 s:sur:5 s:tc:6
s:to:-6 s:ultimo:48 s:unsubscribe:25 s:uw:5 s:vale:12 s:vencida:-5 s:vom:-11 s:vos:6 s:vs:-6 s:your:-5 w:!:-20
w:%:-8 w:00000:-32 w:0000:-31 w:000:-44 w:00:-26 w:0:-33 w:?:-45 w:@:-48 w:aan:-11 w:aanmaningen:7 w:ab:18
w:abmelden:11 w:abogado:12 w:about:8 w:abril:-6 w:abzusehen:-8 w:access:-6 w:accion:-7 w:acciones:6 w:aceptado:6
w:acepto:9 w:achter:-6 w:ademas:5 w:adesso:-5 w:adeuda:5 w:adresse:12 w:adresser:-5 w:advogada:-12 w:af:7
w:affaire:12 w:afmelden:8 w:again:25 w:aktenzeichen:10 w:aktullen:-5 w:al:17 w:alcun:6 w:all:6 w:alla:10 w:alle:10
w:allein:5 w:alles:8 w:alors:-13 w:alsjeblieft:9 w:also:9 w:alstublieft:10 w:amministratore:5 w:amtsgericht:-6
w:an:-13 w:ancora:-19 w:and:9 w:andere:7 w:angenommen:-10 w:angeschrieben:8 w:anni:-11 w:anrufe:10 w:anterior:-6
w:antes:-7 w:any:34 w:anymore:5 w:anzeige:5 w:ao:-7 w:aos:5 w:apenas:6 w:apertura:5 w:app:7 w:appena:-8 w:appoint:5
w:aqui:-10 w:arretez:7 w:arrivano:-6 w:article:6 w:as:-13 w:asi:-7 w:asistente:-5 w:asked:6 w:assemblea:8
w:associazione:6 w:asunto:6 w:ate:-11 w:atendera:6 w:attached:-6 w:au:-5 w:aub:12 w:auch:-8 w:audience:8
w:augustus:6 w:aus:5 w:ausgeglichen:-8 w:automaticamente:-5 w:automatici:7 w:automatico:-8 w:automaticos:20
w:automatiques:5 w:automatisch:-5 w:automatische:-8 w:automatischen:11 w:avete:-5 w:avisos:23 w:avons:-5
w:avvocato:5 w:baja:19 w:banco:-7 w:bando:8 w:bank:-5 w:bankruptcy:6 w:basta:10 w:baten:-6 w:beantragt:9
w:beeindigen:6 w:been:-5 w:before:-10 w:bei:-7 w:beim:6 w:being:7 w:bellen:-7 w:belt:6 w:ben:-6 w:benaderen:7
w:bescheid:-6 w:beschluss:-6 w:betaald:13 w:betalen:-5 w:betaling:-5 w:betalingsherinneringen:9 w:bien:-14 w:bij:8
w:bills:7 w:binnen:-7 w:bis:-12 w:bitte:22 w:bitten:-7 w:bleiben:9 w:blijven:5 w:bloqueado:14 w:bois:5 w:bonifico:-5
w:bonjour:-6 w:booking:9 w:borradme:5 w:borren:8 w:btw:-5 w:buzon:5 w:by:5 w:ca:-9 w:cada:8 w:caminhao:9 w:can:-10
w:cancel:9 w:cancellami:6 w:cancellatemi:5 w:cannot:-8 w:capo:-6 w:car:-8 w:card:-7 w:case:-6 w:caso:7 w:catar:16
w:cease:16 w:ceci:-5 w:celular:6 w:cerrado:-6 w:certo:-5 w:cesado:6 w:cessar:10 w:cesser:8 w:cessez:7 w:cet:-7
w:charognards:-6 w:che:-21 w:chega:5 w:chere:-5 w:chez:7 w:chiamare:-6 w:chiedo:5 w:chiuso:6 w:chorus:-5 w:ci:-14
w:cia:8 w:ciao:9 w:cic:9 w:cierra:-9 w:cleared:-10 w:clientes:9 w:cnpj:6 w:co:6 w:cobranca:14 w:cobrar:-7 w:cobro:10
w:com:-17 w:come:-5 w:comercial:12 w:communication:9 w:communications:5 w:como:-12 w:compania:9 w:compensada:-6
w:compta:-6 w:comunicacao:7 w:comunicacion:-6 w:comunicacoes:9 w:comunicazioni:7 w:concurrente:-5 w:conmigo:5
w:conocimiento:8 w:conseil:-5 w:constituinte:-7 w:conta:-9 w:contabile:-5 w:contabilita:8 w:contabilizada:-7
w:contact:12 w:contacto:6 w:contar:-5 w:contato:14 w:contattare:-6 w:contattarmi:14 w:contesto:6 w:conto:-8
w:contra:-8 w:contrario:5 w:contrato:-7 w:contre:13 w:contro:6 w:control:26 w:convosco:7 w:cooperativa:-5
w:correio:9 w:corrente:-6 w:correo:13 w:correos:9 w:correspondence:5 w:cortesemente:12 w:cortesia:8 w:courriel:6
w:course:-5 w:court:12 w:credit:22 w:creditor:5 w:crime:-8 w:cualquier:7 w:curator:-15 w:customers:-5 w:da:7
w:daar:10 w:daarmee:-9 w:daarna:7 w:dagli:6 w:daher:5 w:dai:15 w:dal:11 w:damen:7 w:dank:-16 w:danke:12 w:dann:-7
w:danos:8 w:dass:-9 w:date:-17 w:davon:8 w:de:9 w:dear:25 w:debe:9 w:debera:-5 w:debo:9 w:debtor:6 w:december:-10
w:decembre:6 w:declarada:5 w:deel:-6 w:defended:-5 w:deixem:11 w:dejen:9 w:del:-7 w:delai:6 w:dell:5 w:demanda:14
w:denen:-10 w:deposee:-5 w:der:-20 w:derzeit:7 w:desde:7 w:desidero:6 w:desormais:-7 w:dessa:14 w:desse:6 w:dettes:6
w:deurwaarder:6 w:devem:7 w:devido:6 w:devolvida:5 w:dez:10 w:dezelfde:5 w:di:14 w:dia:-7 w:dias:-7 w:dice:-6
w:dicembre:-7 w:dico:-9 w:die:-15 w:diese:10 w:difetto:5 w:diffido:6 w:dinero:8 w:direccion:12 w:direct:-5
w:dirigidas:5 w:distribution:10 w:ditta:5 w:dl:9 w:doit:-5 w:domanda:11 w:domenica:7 w:domicilio:6 w:dono:17
w:dort:-6 w:dove:10 w:down:-6 w:dr:5 w:dreigt:8 w:drie:-7 w:drop:10 w:due:-6 w:dus:-14 w:ecrire:12 w:ecrivez:5
w:ee:5 w:een:-21 w:eens:6 w:egregio:7 w:einfach:13 w:either:8 w:ele:-7 w:eletronico:13 w:elk:10 w:ellos:6 w:email:17
w:emailing:5 w:emails:9 w:employees:5 w:encontra:9 w:end:-5 w:endlich:6 w:enero:-8 w:engagement:-5 w:entrega:-7
w:entro:11 w:envio:-8 w:envios:11 w:equipe:-5 w:er:-21 w:era:6 w:erforderlich:-8 w:erinnerungen:7 w:erledigt:-7
w:eruit:9 w:escrevam:8 w:escriba:-10 w:escribais:9 w:escriban:8 w:escritorio:-6 w:esse:-6 w:essere:8 w:estado:-6
w:estamos:-7 w:estao:7 w:este:12 w:estimados:5 w:estinto:-7 w:esto:12 w:estoy:-6 w:estudio:-5 w:et:19 w:etes:-10
w:etre:-7 w:eu:-5 w:euros:7 w:even:8 w:ever:8 w:every:11 w:ex:12 w:examiner:6 w:example:-10 w:exas:8 w:excuus:8
w:execution:9 w:exijo:6 w:existe:-5 w:exmos:11 w:exoneracao:5 w:extracto:-8 w:extrato:-5 w:facciamo:-5 w:factura:-8
w:facturas:-14 w:facturation:8 w:facture:-5 w:facturen:-5 w:factures:5 w:factuur:-9 w:faillissement:-5 w:faire:-8
w:falei:8 w:falsa:9 w:familia:9 w:fatti:-6 w:fatura:-6 w:faturado:7 w:favor:22 w:fazer:-6 w:fee:-5 w:fica:-6
w:ficam:6 w:fiduciario:5 w:filed:5 w:fin:-8 w:fino:-8 w:fiscal:-5 w:fois:6 w:for:10 w:force:5 w:fordern:7 w:form:-5
w:fornecimento:8 w:forniture:5 w:forwarding:10 w:foutez:5 w:frau:-5 w:freigegeben:5 w:freir:7 w:friday:-6 w:from:11
w:fue:9 w:fui:-5 w:funcionarios:6 w:fur:8 w:further:5 w:futura:5 w:ga:-6 w:gaan:-5 w:gaat:-5 w:gar:13 w:gdpr:6
w:ge:-5 w:gebruik:10 w:gedaan:5 w:geding:5 w:geld:-8 w:gelieve:-6 w:gennaio:-7 w:genoeg:5 w:gentile:-18 w:gerda:7
w:gerechtelijke:7 w:gerencia:-5 w:gesagt:-8 w:gestopt:9 w:get:9 w:geven:6 w:gewoon:5 w:gezegd:9 w:gisteren:6
w:giugno:8 w:glaubiger:-5 w:gli:10 w:god:9 w:goes:8 w:going:-8 w:graag:5 w:gracias:7 w:groupe:8 w:ha:-22 w:haal:18
w:hab:-8 w:habe:-12 w:haben:-5 w:had:-6 w:hadden:-5 w:halen:10 w:hallo:5 w:harassment:11 w:harcelement:5 w:has:-6
w:hatte:11 w:have:10 w:haya:6 w:heb:-5 w:hebt:-6 w:helemaal:6 w:hem:-9 w:her:5 w:heren:9 w:herren:7 w:heute:-8
w:hey:-5 w:hi:-7 w:hier:-21 w:hierbij:10 w:hiermit:11 w:hierover:12 w:high:5 w:hij:-5 w:him:-5 w:his:13 w:hoef:-8
w:hoeft:-11 w:hoi:-11 w:honor:7 w:hoor:-11 w:hoort:7 w:horas:12 w:horen:19 w:horno:10 w:hou:5 w:house:5 w:huissier:8
w:hz:11 w:iban:-5 w:ich:-6 w:ieder:5 w:iedere:8 w:ieri:5 w:iets:9 w:ignore:-7 w:ihnen:18 w:ihr:-20 w:ihre:-14
w:ihrem:8 w:ihren:7 w:ik:17 w:il:-5 w:in:-13 w:inbox:9 w:indirizzo:15 w:inesistente:5 w:informamos:10
w:information:-6 w:informativo:-6 w:ingepland:-9 w:inherited:10 w:insisten:5 w:insistir:7 w:insolvencia:-6
w:insolvente:15 w:insolvenzgericht:5 w:insolvenzverfahren:-5 w:interim:5 w:intimo:9 w:inutiles:6 w:invii:9
w:invito:13 w:invoices:-9 w:io:-5 w:is:6 w:ist:-17 w:its:9 w:jaar:10 w:je:-10 w:jede:9 w:jeden:14 w:jour:-6
w:judicial:-10 w:juge:6 w:jullie:7 w:july:-6 w:june:12 w:junio:-6 w:junta:6 w:junto:-5 w:juridico:-5 w:jusqu:6
w:just:-6 w:jvous:-12 w:kan:-7 w:keinen:-5 w:kindly:10 w:kollegin:-5 w:kommen:9 w:kommt:-5 w:konnen:5 w:konnt:-11
w:kontaktaufnahme:9 w:korrespondenz:9 w:kr:-6 w:krant:8 w:krijgt:6 w:kunde:-5 w:kunnen:-5 w:kunt:-5 w:kwamen:5
w:la:-14 w:lager:5 w:lang:5 w:langer:14 w:lassen:6 w:lasst:6 w:lauf:7 w:laura:-9 w:lawyers:-5 w:leeg:5 w:left:9
w:lei:5 w:letter:6 w:lettre:-8 w:levante:6 w:lh:-5 w:li:-8 w:lic:8 w:liebe:-11 w:liebes:-6 w:lien:-6 w:lieve:9
w:ligacoes:6 w:liguem:11 w:lijst:7 w:limited:-5 w:line:-6 w:list:9 w:lista:5 w:liste:13 w:little:8 w:lixo:-16
w:llamar:6 w:llego:-5 w:llevaba:7 w:llevo:-5 w:llp:12 w:load:-7 w:logo:-5 w:look:-5 w:lot:9 w:lunes:8 w:ma:-15
w:maak:9 w:maar:-14 w:machine:9 w:madame:-6 w:mahnschreiben:6 w:mahnungen:5 w:mailbox:-7 w:mails:27 w:mailt:5
w:mais:38 w:mal:5 w:manda:-5 w:mandante:7 w:mandar:5 w:mandat:-10 w:mando:-10 w:mann:7 w:mate:5 w:materia:6
w:matin:7 w:matter:6 w:me:43 w:mede:-6 w:medio:5 w:meer:22 w:mehr:8 w:mein:5 w:meiner:8 w:melden:5 w:member:10
w:meme:-5 w:mensagens:5 w:mensaje:-9 w:mensajes:5 w:mensen:9 w:mes:-10 w:mese:6 w:mesmo:12 w:message:-14
w:messages:13 w:messaggi:6 w:messaggio:-13 w:metam:-5 w:meu:17 w:mi:14 w:mia:14 w:mich:5 w:mij:30 w:mijn:13
w:mijne:8 w:mille:-7 w:mimit:5 w:mine:5 w:minha:-7 w:minute:-7 w:mio:5 w:mir:9 w:mira:5 w:mismo:-5 w:mit:-5 w:mme:-7
w:mo:10 w:modo:13 w:moeten:-11 w:mogen:-5 w:moi:19 w:mois:-6 w:moment:-5 w:momento:11 w:mon:19 w:monday:8
w:monitorio:-5 w:montag:5 w:month:-5 w:moratorium:5 w:more:8 w:morgen:-5 w:morning:-11 w:mr:-12 w:muss:-8 w:must:7
w:my:23 w:na:-14 w:naar:-10 w:nachricht:-5 w:nachsten:5 w:nada:11 w:namaste:7 w:namens:6 w:nao:5 w:natale:-6 w:ne:8
w:need:-5 w:neem:-5 w:nehmen:12 w:nei:10 w:nem:14 w:nessun:10 w:net:-10 w:new:-9 w:newsletter:-13 w:ni:23 w:nich:12
w:nicht:-8 w:nichts:14 w:niet:6 w:nieuwsbrief:-12 w:ningun:10 w:nipote:-5 w:nix:-9 w:nochmal:-5 w:nombre:-5 w:non:5
w:nooit:21 w:nos:-5 w:nosotros:7 w:note:-11 w:nothing:5 w:notice:6 w:notices:8 w:notificacao:9 w:notre:-5 w:nous:-7
w:november:-9 w:novembre:11 w:nu:9 w:nulla:6 w:nunca:18 w:nur:-5 w:nutzung:7 w:objeto:-5 w:obrigada:5 w:occorre:5
w:occupe:8 w:octubre:-5 w:off:-9 w:office:-7 w:oficio:13 w:oggi:5 w:ogni:15 w:ok:-5 w:om:8 w:on:-19 w:one:-6
w:only:5 w:ons:11 w:onze:14 w:ook:7 w:opheffing:6 w:opnieuw:-12 w:oposicao:10 w:oposicion:-5 w:opschorting:7 w:or:21
w:orden:13 w:orders:-10 w:ordinary:-5 w:ore:5 w:ortega:12 w:ou:-7 w:our:-6 w:outro:8 w:over:6 w:overijssel:10
w:own:6 w:pa:-5 w:paga:-5 w:pagara:-8 w:pagarles:5 w:pagata:8 w:pagate:5 w:pagos:-6 w:paid:-6 w:paiement:-6 w:paix:8
w:panda:5 w:papier:5 w:para:6 w:pare:48 w:parem:5 w:parle:8 w:partent:8 w:particular:6 w:pas:-15 w:passivo:14
w:pay:-8 w:payee:-6 w:paying:-6 w:payment:-6 w:pc:-5 w:pdf:-11 w:pedido:13 w:pelo:-8 w:per:13 w:pero:-11
w:personal:8 w:pessoal:12 w:petit:-5 w:peut:12 w:pg:-6 w:phone:5 w:pico:7 w:pido:6 w:piu:27 w:plainte:12 w:pls:-5
w:plus:15 w:politie:5 w:por:18 w:portal:-8 w:porter:8 w:post:17 w:posten:-11 w:postfach:13 w:pot:-5 w:pour:11
w:pre:-5 w:precio:6 w:prega:5 w:prego:8 w:prendo:8 w:presentare:6 w:prezados:-5 w:prijs:22 w:primera:7 w:primero:6
w:pris:6 w:privatinsolvenz:10 w:pro:-6 w:proc:6 w:procede:-6 w:proceedings:-5 w:processo:-12 w:propuesta:-5
w:proseguire:7 w:proxima:15 w:publicidad:6 w:puedo:6 w:punto:-13 w:pure:-5 w:quaisquer:9 w:qual:6 w:qualquer:20
w:qualunque:15 w:quando:-12 w:que:-8 w:quedo:-5 w:quella:5 w:quello:6 w:quem:-8 w:querelo:-25 w:queremos:5 w:quero:5
w:quest:8 w:questo:17 w:qui:-6 w:quienes:6 w:quiero:8 w:quitte:-6 w:quotidiens:9 w:ra:-5 w:raadsman:-5
w:raccomandata:5 w:ragione:7 w:rapaces:-12 w:rappels:11 w:receive:5 w:recevez:-8 w:rechazo:8 w:rechnung:-5
w:rechnungen:-6 w:recht:10 w:rechter:-5 w:rechtstreeks:13 w:recipient:22 w:reclamacion:-5 w:reclamada:10
w:reconhecemos:7 w:recu:-7 w:recus:-5 w:rede:6 w:regolarmente:5 w:rekeningen:5 w:relance:11 w:relancer:5
w:relances:8 w:release:-8 w:remeter:12 w:reminders:9 w:remove:5 w:reorganisatie:7 w:repete:8 w:reply:-6
w:responder:6 w:respondera:7 w:revocato:5 w:rgpd:5 w:ricevo:10 w:richten:-6 w:right:-5 w:ring:9 w:riscontro:-5
w:rispondere:-6 w:robo:16 w:round:-8 w:ruego:5 w:ruhe:6 w:run:-5 w:rust:5 w:sa:10 w:sache:6 w:sair:47 w:saisi:8
w:sans:-5 w:sao:-13 w:saranno:7 w:scaduta:6 w:schon:-11 w:schone:13 w:schreib:-11 w:schreiben:7 w:schriftelijk:5
w:schuldeisers:-10 w:schuldnerin:6 w:scriva:10 w:scrivere:-7 w:scrivermi:-6 w:se:-7 w:sea:9 w:see:-10
w:segreteria:-5 w:seguir:9 w:sehen:-5 w:sehr:16 w:sei:6 w:seit:-6 w:sem:-8 w:sending:-5 w:senhor:-7 w:senhores:10
w:sentencia:7 w:septiembre:6 w:ses:6 w:setembro:-7 w:setze:-9 w:seu:-7 w:seulement:-5 w:sg:9 w:shop:5 w:should:-6
w:si:-6 w:sich:-7 w:sie:19 w:siehe:-7 w:siempre:14 w:signatario:6 w:signor:6 w:silence:8 w:since:-5 w:sind:5
w:sinds:-5 w:sir:5 w:sistema:-16 w:sl:5 w:sms:5 w:so:-10 w:societa:9 w:societe:-8 w:sofort:5 w:software:6 w:sold:6
w:solicita:13 w:solicitamos:5 w:solleciti:13 w:sollecito:7 w:solo:-10 w:sorry:-12 w:sors:13 w:sort:-5 w:souhaite:10
w:soy:-6 w:sp:6 w:spa:10 w:spam:-8 w:spring:10 w:sr:5 w:sres:6 w:staat:12 w:staff:5 w:stalking:7 w:stamattina:-5
w:status:-13 w:stellen:26 w:steurberater:-7 w:stop:21 w:streichen:5 w:studio:7 w:stuurt:9 w:suivre:8 w:sujet:5
w:sulle:6 w:sums:-5 w:sus:17 w:suspend:10 w:svp:12 w:swear:9 w:ta:8 w:tag:10 w:taglich:6 w:tanto:-6 w:tarde:5 w:tc:8
w:te:7 w:team:-9 w:telephone:8 w:tem:11 w:tendo:7 w:teneis:-6 w:tenemos:-6 w:tengo:-9 w:tenho:-8 w:tenido:6 w:th:-6
w:that:-13 w:the:-20 w:their:6 w:them:5 w:then:-7 w:third:6 w:this:-5 w:thx:-10 w:ti:-7 w:ticket:-5 w:tiene:-8
w:tienen:9 w:time:7 w:times:5 w:tio:16 w:tira:25 w:tirem:11 w:to:-11 w:toda:11 w:toglietemi:5 w:told:5 w:tomara:-7
w:tout:11 w:trata:5 w:tratar:7 w:tribunal:-5 w:tribunale:6 w:tua:-7 w:tudo:-10 w:turno:6 w:tutti:-6 w:twice:6
w:uit:22 w:uiterlijk:5 w:uitkering:-5 w:uitsluitend:-5 w:ulteriori:8 w:ultima:-6 w:um:-24 w:un:-9 w:una:-9 w:und:6
w:under:6 w:undici:6 w:une:-6 w:unico:8 w:unipessoal:5 w:uns:-9 w:unseres:5 w:unterlassen:8 w:untersage:13
w:until:-6 w:up:21 w:update:-6 w:us:12 w:uso:6 w:uw:20 w:vader:-6 w:vai:-16 w:vais:7 w:van:34 w:vandaag:-5
w:vanwege:6 w:vanzelf:-9 w:vao:13 w:veio:6 w:vendi:6 w:vendor:-6 w:vendredi:-5 w:vennootschap:6 w:verde:-7
w:verdere:15 w:verfahren:7 w:vertreten:5 w:verwacht:8 w:verwijder:6 w:veuillez:8 w:veux:10 w:via:-6 w:vide:6
w:vielen:-5 w:virement:10 w:virez:10 w:vo:-7 w:voglio:5 w:voir:-7 w:voldaan:9 w:volgt:-5 w:voltar:7 w:vom:-10
w:vonnis:7 w:voorbij:8 w:voortaan:5 w:vorerst:-9 w:vos:22 w:vosotros:-5 w:vossa:12 w:vostro:-5 w:votre:6
w:voulais:-5 w:vous:-7 w:vuestra:6 w:vuestras:7 w:vuole:7 w:wagon:-7 w:want:9 w:wants:-5 w:war:10 w:ware:8 w:was:6
w:we:-9 w:weg:-5 w:weiter:6 w:weitere:11 w:weitergeleitet:-8 w:wenn:9 w:wens:26 w:werden:-7 w:who:9 w:wi:-10
w:wie:-7 w:wife:13 w:wij:-15 w:wil:9 w:will:-13 w:wilt:9 w:wir:-8 w:wird:-11 w:wissen:6 w:with:-10 w:wo:9 w:woche:16
w:woensdag:-14 w:wordt:9 w:works:-7 w:would:9 w:write:9 w:wurde:-5 w:ya:12 w:zaak:-8 w:zahl:-8 w:zaken:7 w:zap:17
w:zeg:8 w:zeit:-6 w:zet:10 w:zie:-5 w:zijn:-7 w:zo:5 w:zonder:-6 w:zu:8 w:zum:-6 w:zustandig:5 w:zwar:9
"""
