"""What speaks for and against `unsubscribe`: written by `make reply-weights`, never by hand."""

BIAS = -3.96
THRESHOLD = 0.2
#: clue:hundredths
WEIGHTS = """
?:-59 ?ack:-20 ?difference:-16 ?mine:-43 ?moves:-16 ?not:-38 ?not_stop:-20 ?question:-19 ?redirect:-14 ?stop:22
b:!_!:-21 b:00000_00:26 b:0000_00:12 b:0000_and:-16 b:0000_schriftlich:14 b:0000_wurde:-27 b:000_00:-36 b:000_0:-13
b:000_dias:-12 b:000_euro:15 b:000_euros:22 b:000_pecas:12 b:00_00000:-13 b:00_0000:18 b:00_00:-21 b:00_0:28
b:00_come:-20 b:00_de:-41 b:00_decembre:25 b:00_dicembre:-21 b:00_est:-16 b:00_et:-15 b:00_foi:12 b:00_gennaio:-18
b:00_is:19 b:00_mille:-18 b:00_november:-15 b:00_novembre:19 b:00_octobre:15 b:00_op:13 b:00_september:31
b:00_uhr:11 b:00_was:11 b:0_%:-11 b:0_00000:-18 b:0_000:-27 b:0_00:-12 b:0_0:-21 b:0_de:13 b:0_december:-16
b:0_el:-22 b:0_ete:-16 b:0_foi:17 b:0_in:19 b:0_is:27 b:0_lo:22 b:0_sind:23 b:0_staat:21 b:0_th:-12 b:0_und:23
b:0_van:25 b:abogado_de:17 b:about_it:19 b:acusamos_recebimento:16 b:administrador_unico:18 b:af_en:20 b:ai_dit:-26
b:ai_fait:18 b:al_00:-12 b:al_passivo:19 b:all_amministrazione:11 b:all_avvocato:-14 b:alla_societa:12
b:alle_correspondentie:12 b:alles_wat:15 b:als_ik:11 b:als_je:-20 b:am_00:24 b:am_the:-15 b:ammessa_all:11
b:an_@:-19 b:an_die:-17 b:an_interim:13 b:an_sie:11 b:and_do:38 b:and_that:-16 b:and_the:-14 b:any_further:18
b:any_more:15 b:aos_ex:16 b:appoint_administrators:12 b:art_000:-14 b:article_00:14 b:au_00:18 b:au_prochain:22
b:avec_le:-12 b:avec_notre:22 b:avisos_automaticos:44 b:baja_de:-12 b:baja_por:12 b:bande_de:-19 b:bando_de:12
b:bei_uns:-13 b:beim_insolvenzgericht:36 b:ben_de:-14 b:ben_ik:11 b:bij_de:30 b:bij_deze:17 b:bij_jullie:-12
b:bitte_loschen:-17 b:bitte_sehen:-17 b:bloqueado_no:39 b:boa_tarde:18 b:by_the:-11 b:car_vous:-16 b:ce_matin:18
b:ce_message:-11 b:ce_sujet:11 b:celle_ci:11 b:cerrado_por:-14 b:cesado_su:13 b:cessez_de:12 b:che_ci:-47
b:chorus_pro:-12 b:code_service:-12 b:com_os:13 b:com_um:-20 b:comunico_que:-16 b:con_el:-13 b:con_ellos:17
b:con_la:-17 b:con_mi:25 b:conocimiento_de:20 b:contact_met:16 b:contacto_con:14 b:correio_eletronico:38
b:credit_control:56 b:creditos_ee:13 b:crime_por:-17 b:cualquier_comunicacion:-13 b:da_lista:-13 b:da_notificacao:16
b:da_questo:46 b:da_voi:11 b:da_vossa:46 b:dai_vostri:14 b:dal_0:13 b:damen_und:18 b:dans_intervalle:13
b:das_insolvenzverfahren:-13 b:dass_sie:-29 b:dat_ik:20 b:date_de:-16 b:de_00:33 b:de_0:-19 b:de_betaling:-20
b:de_cesser:11 b:de_cobranca:44 b:de_deuda:-20 b:de_deurwaarder:12 b:de_ecrire:25 b:de_empresa:-17 b:de_factuur:-14
b:de_imediato:14 b:de_insistir:22 b:de_krant:14 b:de_les:13 b:de_lijst:17 b:de_liquidacion:12 b:de_llamar:18
b:de_me:13 b:de_ne:11 b:de_ondernemingsrechtbank:12 b:de_opschorting:17 b:de_pago:34 b:de_payer:-14 b:de_politie:13
b:de_proveedores:-13 b:de_rapaces:-30 b:de_rechter:-11 b:de_relance:31 b:de_ses:18 b:de_setembro:-17 b:de_su:13
b:de_sus:26 b:de_toute:20 b:de_tudo:-20 b:de_voces:15 b:de_vos:36 b:de_votre:13 b:de_vous:-11 b:dear_credit:56
b:dear_creditor:13 b:debo_nada:20 b:deel_ik:-11 b:deixem_de:40 b:dejen_de:23 b:della_mia:18 b:dem_nachsten:21
b:demanda_por:16 b:den_antrag:-19 b:den_de:24 b:depuis_le:11 b:der_schuldnerin:22 b:derzeit_nicht:29
b:desde_junio:-13 b:detto_di:-20 b:deux_factures:13 b:devant_le:-12 b:devolvida_por:16 b:di_non:20 b:di_solleciti:14
b:die_firma:15 b:die_we:-22 b:direccion_de:20 b:directors_of:14 b:dit_is:12 b:dit_mailadres:18 b:dit_que:-34
b:dl_0:23 b:do_not:40 b:do_passivo:19 b:do_tribunal:11 b:domanda_di:22 b:drie_keer:-12 b:du_tout:22
b:ecrivez_plus:11 b:ee_devido:18 b:ee_dovuto:16 b:ee_quello:23 b:een_kort:21 b:een_procedure:19
b:eine_einstweilige:12 b:einer_woche:16 b:einstweilige_verfugung:12 b:el_00:-15 b:el_banco:-16 b:el_horno:22
b:el_medio:14 b:el_pedido:21 b:el_precio:12 b:el_que:14 b:em_00:17 b:em_nome:19 b:em_tribunal:-17
b:en_conocimiento:20 b:en_el:-16 b:en_enero:-18 b:en_ik:-14 b:en_met:14 b:en_mij:13 b:en_mijn:29 b:en_over:23
b:en_una:41 b:end_of:-12 b:entro_il:15 b:er_staat:17 b:erhalten_und:-16 b:es_el:21 b:es_ist:-11 b:es_que:-21
b:es_reicht:19 b:est_dans:11 b:est_pas:12 b:esta_direccion:26 b:esta_en:-17 b:esta_todo:20 b:este_correo:16
b:este_despacho:-15 b:este_mes:-11 b:estimados_senores:-14 b:et_de:12 b:et_des:14 b:ete_payee:-16 b:exijo_que:14
b:exoneracao_do:19 b:factura_0000:-12 b:fait_le:21 b:fase_de:13 b:filed_notice:13 b:foi_declarada:12
b:foi_devolvida:11 b:for_the:15 b:for_these:13 b:fordern_sie:24 b:frei_haus:11 b:freigegeben_und:22 b:from_your:30
b:fur_alle:24 b:gebruik_van:25 b:geehrte_damen:20 b:geen_mail:32 b:geen_verdere:18 b:gerechtelijke_reorganisatie:17
b:gracias_por:-11 b:ha_detto:-20 b:ha_tenido:16 b:has_been:-11 b:hasta_el:-12 b:hasta_que:13 b:hat_am:-14
b:hat_den:11 b:hat_die:13 b:hat_mir:-19 b:have_asked:16 b:hay_que:17 b:heeft_bij:19 b:heeft_de:-11 b:heeft_mij:12
b:heer_mevrouw:11 b:het_faillissement:-11 b:het_niet:16 b:het_op:29 b:het_van:12 b:heute_noch:-27 b:high_court:13
b:ho_chiuso:13 b:ho_passato:-14 b:horen_sie:13 b:ich_bin:13 b:ich_bitte:21 b:ich_habe:-28 b:ich_muss:-19
b:ich_noch:38 b:ich_von:15 b:ici_la:22 b:ihnen_hiermit:24 b:ihr_schreiben:-21 b:ik_ben:-23 b:ik_dat:12 b:ik_hem:15
b:ik_krijg:25 b:ik_maak:23 b:ik_mede:-11 b:ik_mijn:20 b:ik_niet:-18 b:ik_nog:12 b:ik_stel:11 b:ik_verwacht:15
b:ik_verzoek:15 b:ik_werk:12 b:il_00:-20 b:il_me:21 b:im_spam:-26 b:in_de:-34 b:in_der:-11 b:in_difetto:13
b:in_einer:16 b:in_force:13 b:in_het:-17 b:in_juli:18 b:in_the:13 b:in_uw:17 b:informamos_que:31 b:informo_que:12
b:insolvenzverfahren_eroffnet:-12 b:intention_to:12 b:interim_moratorium:13 b:invii_automatici:14 b:invoice_and:20
b:is_die:16 b:is_er:-24 b:is_niet:23 b:is_not:-11 b:is_op:56 b:is_to:11 b:is_van:16 b:ist_keine:-20 b:ist_nichts:22
b:it_from:26 b:it_on:-13 b:ja_falei:12 b:jaar_niet:25 b:je_en:26 b:je_ne:-12 b:je_souhaite:21 b:je_vais:23
b:je_vous:33 b:jede_weitere:24 b:judiciaire_depuis:11 b:jullie_eigen:19 b:juzgado_de:17 b:kan_het:21 b:kan_ik:-11
b:keine_mails:16 b:kom_ik:12 b:konnt_ihr:-19 b:kontaktaufnahme_per:13 b:kort_geding:19 b:kunt_uw:15 b:la_00:-18
b:la_carta:19 b:la_compta:-17 b:la_contabilita:27 b:la_deuda:11 b:la_fase:11 b:la_lista:14 b:la_loi:12 b:la_mia:24
b:la_proxima:27 b:la_quale:19 b:la_societe:-15 b:lachez_moi:-17 b:las_dos:14 b:lassen_sie:22 b:lasst_mich:11
b:le_aviso:11 b:le_camion:14 b:le_code:-12 b:le_forniture:13 b:le_juge:18 b:le_numero:-13 b:le_tribunal:-18
b:le_virement:19 b:les_deux:21 b:les_poursuites:12 b:lieve_mensen:24 b:liquidacion_de:12 b:liquidation_judiciaire:12
b:liquidatore_nominato:11 b:liste_de:32 b:lo_0:-13 b:los_avisos:18 b:loschen_sie:-13 b:mail_da:21 b:mail_de:23
b:mails_mehr:21 b:mando_la:-11 b:me_da:24 b:me_escrevam:27 b:me_escribais:24 b:me_escriban:13 b:me_ha:-17 b:me_lo:18
b:me_mandes:-11 b:me_off:12 b:me_to:-11 b:mede_dat:-11 b:meer_bij:17 b:meer_te:-28 b:meer_van:35 b:met_die:12
b:met_ons:12 b:meu_advogado:-15 b:meu_cliente:12 b:meu_email:20 b:meu_nome:-25 b:meu_zap:35 b:mi_cliente:25
b:mia_assistita:18 b:mich_aus:11 b:mij_niet:18 b:mij_uit:19 b:mij_van:22 b:mijn_advocaat:17 b:mir_heute:-18
b:mir_keine:11 b:mir_nichts:17 b:mit_beschluss:-15 b:mit_dem:20 b:mit_der:17 b:mo_0:33 b:moi_de:33 b:moi_la:12
b:mon_avocat:14 b:mon_mail:48 b:mon_numero:25 b:my_wife:29 b:na_te:-19 b:naar_@:-19 b:nachsten_lauf:20
b:nada_adeuda:15 b:nada_que:-11 b:nao_ee:-11 b:nao_ha:-16 b:nao_reconhecemos:13 b:nao_sou:13 b:nao_tem:36
b:nao_temos:-12 b:nao_tenho:-14 b:ne_pas:-12 b:ne_plus:25 b:nehmen_sie:14 b:next_month:-13 b:ni_la:21
b:nicht_mehr:-12 b:nicht_weiter:16 b:nicht_zahlen:20 b:niet_betalen:13 b:niet_en:19 b:niet_in:16 b:niet_langer:23
b:niet_meer:40 b:no_debo:20 b:no_es:-24 b:no_me:51 b:no_mesmo:18 b:no_nos:23 b:no_procede:-15 b:no_puedo:11
b:no_quiero:17 b:noch_ein:-22 b:nog_0:12 b:non_disturbarmi:15 b:non_ee:-16 b:non_mi:16 b:non_ne:11 b:nooit_meer:57
b:nos_autos:15 b:not_email:21 b:not_the:17 b:not_to:-12 b:not_write:25 b:nota_00:11 b:notice_of:11 b:nous_est:21
b:nous_ne:-20 b:nous_nous:18 b:nous_sommes:-11 b:novembre_0000:13 b:nulla_ee:15 b:numero_engagement:-12
b:nutzung_meiner:13 b:of_intention:12 b:of_next:-13 b:oktober_voldaan:23 b:on_peut:13 b:ons_kantoor:11 b:ook_op:25
b:op_00:28 b:op_@:17 b:op_de:15 b:op_en:-20 b:op_mijn:16 b:op_uw:14 b:orden_de:28 b:out_of:18 b:outro_cnpj:17
b:over_de:21 b:over_uw:23 b:pagar_el:19 b:pago_il:-20 b:paid_in:-13 b:panda_de:22 b:par_contre:23 b:par_de:-21
b:par_mail:-11 b:para_@:-20 b:para_el:-19 b:para_este:21 b:para_que:12 b:pas_le:-14 b:pas_les:-16 b:pas_vous:13
b:payee_vendredi:-16 b:payer_les:14 b:paying_it:-11 b:pedido_de:18 b:pedimos_que:19 b:per_cortesia:27 b:per_la:24
b:peut_pas:12 b:piu_ricevere:11 b:plainte_pour:22 b:please_stop:18 b:por_000:-12 b:por_correo:22 b:por_danos:20
b:por_favor:47 b:por_la:-20 b:por_si:17 b:por_via:11 b:portal_de:-12 b:prega_di:13 b:prego_di:15 b:prijs_op:14
b:pro_avec:-12 b:procedure_van:17 b:puedo_pagar:19 b:qu_il:15 b:qualquer_contato:21 b:que_cualquier:-12
b:que_dejen:15 b:que_des:14 b:que_ee:12 b:que_em:12 b:que_foi:-13 b:que_haya:19 b:que_la:16 b:que_le:-12 b:que_me:21
b:que_nao:41 b:que_no:-22 b:que_nos:-27 b:que_pagar:14 b:questo_momento:46 b:recebimento_da:16
b:rechtbank_overijssel:27 b:saisi_le:21 b:saranno_pagate:13 b:se_que:33 b:see_it:-11 b:sehen_sie:-17
b:sehr_geehrte:13 b:seit_dem:-18 b:sem_pedido:17 b:send_us:18 b:senden_sie:-14 b:si_hay:17 b:si_no:-15 b:si_prega:14
b:sie_auf:26 b:sie_bitte:32 b:sie_das:24 b:sie_ihre:-14 b:sie_konnen:27 b:sie_meine:11 b:sie_mir:-18 b:sie_von:-22
b:sind_wir:-19 b:solicitamos_que:14 b:sono_000:19 b:sp_00:16 b:sp_0:13 b:staat_er:12 b:status_cleared:-20
b:stellen_sie:25 b:stop_sending:-15 b:su_administrador:18 b:sur_chorus:-12 b:take_us:-11 b:tc_0:25 b:te_0:32
b:te_bellen:-22 b:te_doen:-20 b:te_li:-17 b:te_schrijven:18 b:te_worden:22 b:tengo_el:-14 b:the_0:-12
b:the_bankruptcy:14 b:the_debtor:14 b:the_high:13 b:the_minute:-15 b:the_new:-12 b:the_time:14 b:this_address:13
b:this_invoice:17 b:this_to:-12 b:three_times:16 b:ticket_00000:-14 b:tira_meu:52 b:to_@:-16 b:to_appoint:12
b:to_her:11 b:to_me:17 b:to_our:-16 b:to_the:21 b:tot_curator:-11 b:tot_het:22 b:toute_communication:32
b:tribunal_de:-18 b:twee_jaar:26 b:uit_uw:19 b:ultima_vez:-18 b:um_processo:-20 b:un_delai:21 b:una_demanda:17
b:und_herren:18 b:und_zwar:23 b:under_the:27 b:unipessoal_lda:13 b:unser_mandant:11 b:us_in:26 b:us_off:-15
b:use_@:-11 b:uw_bericht:-11 b:uw_rekening:11 b:van_0:-13 b:van_alle:13 b:van_de:29 b:van_en:31
b:van_gerechtelijke:17 b:van_jullie:17 b:van_mijn:14 b:van_uw:23 b:van_voor:11 b:van_vorderingen:11
b:vermogen_der:11 b:veux_plus:24 b:vi_diffido:17 b:vi_invito:26 b:vi_pago:-20 b:vi_prego:14 b:via_@:12 b:via_de:-11
b:virement_ce:22 b:voglio_piu:14 b:vom_00:-19 b:von_ihrem:12 b:voor_de:-11 b:voor_het:-13 b:vos_messages:28
b:vos_rappels:23 b:vos_relances:12 b:vossa_parte:21 b:votre_facture:-13 b:votre_huissier:22 b:vous_etes:-21
b:vuestro_comercial:17 b:was_ich:11 b:we_act:-11 b:we_do:14 b:weitere_kontaktaufnahme:23 b:wil_je:22 b:will_pay:-16
b:will_seek:11 b:wilt_mij:17 b:wir_bitten:-16 b:wir_fordern:24 b:wir_schon:-18 b:with_that:-13 b:would_you:12
b:writing_to:16 b:wurde_am:22 b:ya_esta:19 b:you_lot:17 b:you_take:-14 b:you_will:23 b:zijn_jullie:14 b:zu_nehmen:17
b:zu_schicken:17 b:zum_insolvenzverwalter:-12 e:paid=day:63 e:paid=none:-52 e:promise=day:-15 e:promise=none:-19
f:_amount:-21 f:_day:-77 f:_invoice:-88 f:ack:-48 f:admin:-75 f:bounce:-37 f:closed:-21 f:contest:-13 f:copy:-53
f:d.DAMAGED:31 f:d.DUPLICATE_BILLING:-18 f:d.LATE_DELIVERY:-17 f:d.MISSING_DOCS:-27 f:d.NOT_OURS:25
f:d.NO_OPEN_ITEM:16 f:d.NO_PO:12 f:d.PRICE_ERROR:27 f:d.QUALITY:-13 f:d.QUANTITY_SHORT:-12 f:d.RETURN:28 f:d.TAX:-15
f:demand:-18 f:difference:-19 f:dispute:-23 f:firm:-34 f:gone:22 f:goods:-31 f:greeting:-21 f:hardship:-38 f:hold:20
f:hope:-58 f:inject:-14 f:insolvency:-35 f:joke:-23 f:lawyer:-24 f:mine:54 f:moved:-34 f:n.QUANTITY_SHORT:-12
f:not:31 f:not_gone:-40 f:not_insolvency:-14 f:not_quality:16 f:not_statement:14 f:once_funds:-14 f:once_us:-28
f:ooo:-41 f:order:-28 f:paid:-37 f:part:-21 f:pay:-52 f:plan:-24 f:proof:-22 f:propose:-22 f:question:-25
f:r.DAMAGED:-20 f:r.DESCRIPTION:-11 f:r.DUPLICATE_BILLING:13 f:r.FREIGHT:-30 f:r.NO_PO:12 f:r.PRICE_ERROR:20
f:redirect:58 f:refuse:13 f:remittance:-17 f:rest:-11 f:run:-24 f:statement:-59 f:stop:121 f:until:-60 f:wait:-13
f:willpay:-64 i:acknowledgement:-23 i:acknowledgement=2:-23 i:bounce:-42 i:bounce=3:-42 i:copy_invoice_request:-38
i:copy_invoice_request=3:-31 i:dispute=1:27 i:dispute=3:-19 i:insolvency:-32 i:insolvency=2:-35 i:invoice_admin:-51
i:invoice_admin=3:-41 i:legal:-29 i:legal=1:11 i:legal=2:-27 i:legal=3:-13 i:nothing:27 i:out_of_office:-42
i:out_of_office=2:-11 i:out_of_office=3:-32 i:partial_payment:-12 i:payment_plan_request:-25
i:payment_plan_request=3:-16 i:promise_to_pay:-34 i:promise_to_pay=3:-32 i:question:18 i:question=2:22
i:question=3:-14 i:remittance_advice:-18 i:remittance_advice=3:-16 i:statement_request:-47 i:statement_request=2:-22
i:statement_request=3:-25 i:unsubscribe:297 i:unsubscribe=3:289 i:wrong_contact=2:27 i:wrong_contact=3:-32 l:de:-41
l:en:75 l:es:17 l:fr:32 l:it:-52 l:nl:-25 n:0:53 n:1:-29 n:2:-30 n:4:25 n:6:-18 p:aanman:27 p:abiert:11 p:abmeld:22
p:absten:38 p:abzuse:-25 p:accion:14 p:achter:18 p:acusam:13 p:addres:20 p:adress:25 p:advert:14 p:advoga:-41
p:affair:27 p:afmeld:14 p:agrade:23 p:aktenz:28 p:aktull:-11 p:allega:-11 p:alsjeb:28 p:alstub:26 p:amtsge:-26
p:angeno:-27 p:angesc:15 p:anteri:-20 p:anythi:-12 p:anzeig:12 p:archiv:-22 p:arrete:20 p:arriva:-18 p:articl:12
p:asesor:13 p:assegn:-18 p:assemb:19 p:assina:11 p:associ:18 p:astene:11 p:atende:13 p:audien:17 p:august:26
p:ausgeg:-20 p:ausser:-21 p:automa:41 p:autori:17 p:bankbe:-17 p:bankru:12 p:beantr:28 p:bearbe:-11 p:bedien:13
p:beeind:12 p:bekomm:13 p:belege:-12 p:benade:42 p:berich:20 p:besche:-16 p:beschl:-16 p:bestan:18 p:bestel:-17
p:betaal:20 p:bijlag:12 p:bleibe:22 p:blijve:18 p:bloque:41 p:bonifi:-14 p:bonjou:-19 p:bookin:19 p:borrad:15
p:caminh:19 p:cancel:39 p:centra:-21 p:cerrad:-21 p:cleare:-24 p:client:22 p:cobran:51 p:cobrar:-11 p:colleg:-14
p:comerc:15 p:commun:44 p:compen:-19 p:compra:11 p:compro:-18 p:comuni:68 p:concil:-13 p:concur:-25 p:conduc:-11
p:confir:-17 p:conmig:11 p:conoci:19 p:conosc:-45 p:consei:15 p:consen:19 p:consid:24 p:consig:-11 p:consti:27
p:contab:-13 p:contac:67 p:contat:53 p:contro:45 p:convos:16 p:cooper:-11 p:correc:-11 p:correi:29 p:correo:26
p:corres:22 p:cortes:47 p:counse:12 p:counte:-13 p:courri:18 p:credit:-23 p:cualqu:30 p:curato:-27 p:curtai:12
p:custom:-16 p:daarme:-20 p:damage:11 p:daurha:23 p:debite:16 p:declar:42 p:defend:-13 p:demand:33 p:denunc:13
p:depose:-11 p:deposi:-20 p:derzei:19 p:design:-13 p:desins:14 p:destin:-13 p:devedo:-21 p:dezelf:23 p:dicemb:-19
p:difett:12 p:diffid:15 p:digita:16 p:direcc:31 p:direct:11 p:direto:12 p:dirett:24 p:dirigi:20 p:dispen:24
p:distin:-11 p:distri:27 p:distur:15 p:docume:-14 p:domand:21 p:domeni:21 p:domici:17 p:effett:20 p:egregi:22
p:eigena:-13 p:eingan:-11 p:einger:16 p:ejecuc:-14 p:electr:21 p:elektr:19 p:eletro:33 p:empfan:12 p:employ:16
p:empres:-17 p:encont:17 p:endlic:12 p:engage:-19 p:entida:28 p:entien:-18 p:entreg:-15 p:envoye:15 p:erfolg:-11
p:erford:-20 p:erinne:12 p:erledi:-18 p:erstat:11 p:escrev:23 p:escrib:73 p:esegui:11 p:estima:-13 p:estudi:-16
p:examin:21 p:exampl:-23 p:exclus:-14 p:execut:20 p:exoner:15 p:expres:17 p:extrac:-19 p:fabric:11 p:factur:-55
p:falenc:14 p:famili:19 p:fiduci:20 p:financ:-15 p:formal:13 p:fornec:24 p:forwar:20 p:franco:21 p:freige:17
p:friend:15 p:funcio:16 p:fundac:-11 p:furthe:23 p:geacht:-14 p:gebrui:21 p:geehrt:11 p:gegebe:-16 p:geliev:-11
p:gennai:-21 p:gentil:-63 p:gerant:11 p:gerech:14 p:gerenc:-16 p:gestel:-14 p:gestop:15 p:giudic:-12 p:glaubi:-12
p:gracia:15 p:gradir:21 p:harass:25 p:herinn:30 p:hierbi:34 p:hiermi:22 p:hierov:27 p:huissi:19 p:immedi:20
p:incide:-13 p:inclui:25 p:incorp:19 p:indiri:31 p:indivi:11 p:inesis:20 p:inform:-19 p:ingele:19 p:ingepl:-21
p:inheri:26 p:inhoud:-11 p:inicia:18 p:inkoop:-19 p:inoltr:-18 p:insist:37 p:insolv:28 p:instan:24 p:interd:23
p:intere:-12 p:interp:18 p:interr:34 p:intima:16 p:inutil:25 p:januar:-11 p:juridi:-18 p:jurist:19 p:kontak:42
p:korres:27 p:kredit:-11 p:labora:-11 p:letter:13 p:levant:14 p:leveri:17 p:liefer:-16 p:ligaco:18 p:livrai:-11
p:llevab:11 p:machin:21 p:mahnsc:15 p:mahnsp:-20 p:mailad:20 p:mailbo:-12 p:mailin:13 p:mainte:-11 p:manage:-12
p:mandan:18 p:mandat:-18 p:manife:26 p:manten:20 p:mattin:13 p:medewe:17 p:meerwe:11 p:mensag:15 p:messag:-17
p:mitarb:17 p:molest:-14 p:moment:27 p:monito:-19 p:mornin:-22 p:namast:26 p:necess:15 p:negati:18 p:negoci:-12
p:newsle:-30 p:nieuws:-25 p:nochma:-12 p:nomina:14 p:nosotr:18 p:notice:13 p:notifi:36 p:nutzun:14 p:occorr:14
p:ocorre:27 p:octobr:12 p:oktobe:11 p:ontvan:-19 p:opheff:23 p:opnieu:-26 p:oposic:16 p:opscho:17 p:ordina:-21
p:overig:25 p:overij:27 p:pagarl:15 p:paieme:-17 p:parass:36 p:parten:27 p:partic:15 p:passat:-15 p:passiv:36
p:paymen:-14 p:percen:12 p:perjui:20 p:persis:19 p:person:22 p:persoo:24 p:pessoa:34 p:plaint:20 p:politi:12
p:postal:13 p:poursu:11 p:practi:12 p:prefer:17 p:pregre:13 p:presid:-11 p:preten:26 p:prezad:-17 p:primer:30
p:privat:43 p:proced:-13 p:proces:-32 p:procur:25 p:produc:-12 p:prohib:18 p:propue:-12 p:proseg:26 p:protes:-19
p:provee:-20 p:proxim:25 p:purpos:21 p:quaisq:27 p:qualqu:62 p:qualun:33 p:querel:-79 p:quiten:40 p:quotid:38
p:raadsm:-15 p:ragion:22 p:rapace:-30 p:rappel:35 p:recebi:12 p:receve:-20 p:rechaz:14 p:rechnu:-24 p:rechte:-17
p:rechts:26 p:recibi:-11 p:recipi:37 p:reclam:23 p:recono:-16 p:recuer:22 p:refere:-19 p:regola:13 p:relanc:48
p:releas:-16 p:remete:31 p:remove:11 p:reorga:15 p:repres:-11 p:requer:14 p:respon:21 p:retire:15 p:revoca:18
p:riceve:15 p:richie:11 p:rivolg:17 p:salvat:-14 p:sarann:16 p:scadut:20 p:schrei:19 p:schrif:22 p:schrij:16
p:schuld:-34 p:scrive:-36 p:sendin:-14 p:senhor:28 p:senten:18 p:septie:17 p:servic:-14 p:setemb:-21 p:settem:16
p:seulem:-16 p:siempr:30 p:signor:-13 p:sistem:-35 p:softwa:20 p:solici:45 p:sollec:54 p:sospen:22 p:souhai:24
p:stalki:12 p:stelle:61 p:subcon:31 p:succes:12 p:suppri:11 p:system:-21 p:taglic:20 p:telefo:106 p:teleph:13
p:tempes:20 p:tenemo:-11 p:terugb:11 p:threat:-12 p:throug:-13 p:toglie:13 p:trabal:-14 p:ubersc:-19 p:uitges:-26
p:uitslu:-17 p:ulteri:35 p:unipes:13 p:unsubs:-13 p:unterl:26 p:unters:42 p:vandaa:-13 p:vanweg:20 p:vanzel:-19
p:vendre:-19 p:vennoo:17 p:verder:51 p:verfah:20 p:vermog:11 p:versch:14 p:versto:15 p:verwij:44 p:verzoe:13
p:verzog:14 p:veuill:31 p:vireme:26 p:voldaa:21 p:volgen:-14 p:vollst:-23 p:voorbe:13 p:voorbi:15 p:vorers:-25
p:voulai:-17 p:vrijwi:11 p:vuelva:13 p:vuestr:26 p:weiter:30 p:whatsa:13 p:woensd:-26 p:zuruck:12 p:zustan:17
s:00000:-23 s:0000:-65 s:00:-12 s:account:-25 s:acct:11 s:afmelden:15 s:al:34 s:amministrazione:11 s:an:-19
s:antwoord:-11 s:antwort:-18 s:atraso:14 s:automatica:-28 s:automatique:-15 s:automatisch:-11 s:av:26 s:aw:-11
s:ba:16 s:baja:17 s:bc:14 s:burofax:15 s:bv:-17 s:carta:18 s:charges:19 s:cobranza:-16 s:contestacion:16 s:de:-22
s:deuda:-21 s:divida:-12 s:do:-21 s:documento:20 s:em:17 s:estado:-12 s:fa:-13 s:factuur:-12 s:fallimento:13
s:final:13 s:fw:-12 s:fwd:-42 s:giudiziale:11 s:gmbh:18 s:group:14 s:herinnering:-39 s:hi:17 s:hosting:-14
s:hotel:17 s:ihre:14 s:impaye:-35 s:inc:19 s:insolvencia:14 s:invoice:-37 s:invoices:-16 s:inzake:21 s:ki:21
s:lda:-15 s:lembrete:19 s:letzte:30 s:lf:-11 s:liquidacion:11 s:liquidazione:21 s:mahnlauf:21 s:mahnung:-12
s:mail:29 s:mails:41 s:no:11 s:of:-21 s:offene:-20 s:oficina:23 s:on:-16 s:openstaande:-34 s:overdue:17 s:palco:35
s:posten:-30 s:rappel:58 s:re:-34 s:reclamacion:-17 s:ref:13 s:rekening:14 s:relance:12 s:reminder:12 s:reponse:-16
s:respuesta:-17 s:rg:-17 s:richiesta:27 s:sa:24 s:saldo:-16 s:sb:-11 s:sl:13 s:solleciti:37 s:sollecito:-24
s:straordinaria:11 s:sur:13 s:tc:24 s:tischlerei:-12 s:unsubscribe:48 s:vale:28 s:vencida:-15 s:vom:-27 s:vos:18
s:vostra:12 w:!:-47 w:%:-22 w:00000:-47 w:0000:-37 w:000:-60 w:00:-28 w:0:-35 w:?:-59 w:@:-53 w:aanmaningen:27
w:aberto:11 w:abmelden:22 w:abogado:15 w:about:16 w:abril:-14 w:abzusehen:-25 w:acciones:14 w:accounts:11
w:aceptado:14 w:acepto:22 w:achter:-24 w:act:12 w:acusamos:13 w:ademas:13 w:adeuda:14 w:administracao:-11
w:administrators:11 w:adresse:24 w:advogada:-31 w:af:15 w:affaire:27 w:afmelden:14 w:again:50 w:aktenzeichen:28
w:al:25 w:alcun:21 w:all:21 w:alla:29 w:alle:29 w:allein:14 w:alles:23 w:allora:-15 w:alors:-35 w:als:12
w:alsjeblieft:28 w:also:19 w:alstublieft:26 w:amount:13 w:amtsgericht:-18 w:an:-29 w:ancora:-57 w:andere:24
w:angenommen:-27 w:angeschrieben:15 w:anhang:-11 w:anni:-41 w:anrufe:14 w:anterior:-12 w:antes:-18 w:antrag:-15
w:any:55 w:anything:-12 w:ao:-16 w:aos:15 w:apenas:15 w:app:17 w:appena:-17 w:application:12 w:appoint:12 w:aqui:-23
w:are:-14 w:arretez:17 w:arrivano:-17 w:article:12 w:as:-26 w:asi:-17 w:asked:15 w:assemblea:22 w:assistita:15
w:assunto:13 w:astenervi:11 w:asunto:14 w:at:-18 w:ate:-22 w:atendera:17 w:attached:-12 w:atto:12 w:aub:23
w:auch:-16 w:audience:20 w:auf:13 w:augustus:26 w:aus:16 w:ausgeglichen:-20 w:automatici:15 w:automatico:-15
w:automaticos:44 w:automatisch:-11 w:automatische:-22 w:automatischen:26 w:autos:14 w:avec:-12 w:avisos:43 w:avv:11
w:baja:23 w:banco:-19 w:bande:-17 w:bando:12 w:bank:-13 w:bankruptcy:14 w:bar:11 w:basta:18 w:baten:-22
w:beantragt:30 w:beeindigen:12 w:been:-19 w:before:-19 w:beim:15 w:being:17 w:belegen:-12 w:bellen:-16 w:belt:17
w:ben:-21 w:benaderen:17 w:bent:-12 w:bescheid:-15 w:beschluss:-16 w:bestellt:-14 w:betaald:31 w:betaling:-12
w:betalingsherinneringen:24 w:bien:-28 w:bij:27 w:binnen:-26 w:bis:-16 w:bitte:63 w:bitten:-21 w:bleiben:22
w:blijven:20 w:bloqueado:36 w:bon:11 w:bonjour:-19 w:booking:19 w:borradme:15 w:btw:-13 w:by:21 w:ca:-21 w:cada:17
w:calls:13 w:caminhao:19 w:can:-24 w:cancel:20 w:cancellatemi:14 w:cancellazione:13 w:capo:-18 w:car:-17 w:card:-15
w:carta:13 w:caso:19 w:catar:37 w:cease:31 w:celle:11 w:cerrado:-14 w:cesado:15 w:cessar:30 w:cesser:24 w:cessez:21
w:cet:-17 w:che:-57 w:chez:14 w:chiamare:-16 w:chiuso:15 w:chorus:-12 w:ci:-43 w:cia:21 w:ciao:19 w:cic:19
w:cierra:-21 w:civil:-11 w:cleared:-24 w:clientes:22 w:cnpj:13 w:co:15 w:cobranca:41 w:cobrar:-20 w:cobro:22
w:codigo:-11 w:com:-29 w:come:-23 w:comercial:27 w:communication:34 w:communications:15 w:como:-51 w:compensada:-12
w:compras:13 w:compta:-17 w:comunicacao:17 w:comunicacion:-17 w:comunicacoes:25 w:comunicazioni:23 w:con:31
w:concurrente:-11 w:concursos:-15 w:conmigo:11 w:conocimiento:19 w:consent:11 w:constituinte:-20 w:conta:-15
w:contabile:-12 w:contabilita:26 w:contabilizada:-17 w:contact:45 w:contacto:14 w:contato:32 w:contattare:-19
w:contesto:15 w:conto:-15 w:contra:-24 w:contrario:14 w:contrato:-19 w:contre:21 w:contro:17 w:control:56
w:convosco:16 w:cooperativa:-11 w:correio:29 w:correo:43 w:correos:26 w:correspondence:14 w:cortesemente:28
w:cortesia:21 w:counsel:12 w:counterclaim:-11 w:courriel:12 w:court:29 w:credit:50 w:creditor:12 w:crime:-17
w:cualquier:30 w:cuando:-11 w:cuenta:-13 w:curator:-27 w:customers:-11 w:da:31 w:daar:27 w:daarmee:-20 w:daarna:13
w:dag:-11 w:dagli:11 w:daher:19 w:dai:36 w:dal:33 w:damages:11 w:damen:18 w:dank:-37 w:dann:-17 w:danos:22
w:dass:-20 w:date:-36 w:davon:19 w:de:18 w:dear:53 w:debe:11 w:debo:19 w:debtor:14 w:december:-29 w:decembre:27
w:deel:-12 w:dei:15 w:deixem:32 w:dejen:23 w:del:-17 w:delai:20 w:dell:16 w:della:16 w:demanda:33 w:denen:-27
w:deposee:-14 w:der:-48 w:derzeit:19 w:desde:16 w:dessa:26 w:desse:18 w:destinataire:-11 w:dettes:14 w:detto:-20
w:devant:-14 w:deve:11 w:devem:21 w:devido:18 w:dez:34 w:dezelfde:23 w:dhl:11 w:di:41 w:dia:-18 w:dias:-25
w:dicembre:-19 w:dico:-30 w:die:-37 w:diese:13 w:difetto:12 w:diffido:18 w:dinero:19 w:direccion:32 w:dirigidas:13
w:distribution:26 w:disturbarmi:15 w:dl:23 w:doit:-12 w:domanda:20 w:domenica:21 w:domicilio:17 w:dono:31 w:door:-14
w:dort:-15 w:dossier:-11 w:dovuto:14 w:down:-14 w:dr:11 w:dreigt:16 w:drie:-18 w:drop:26 w:du:-16 w:due:-13
w:durfen:-12 w:dus:-44 w:echt:-18 w:ecrire:36 w:ee:14 w:een:-43 w:eens:14 w:egregio:22 w:eigen:15 w:einer:15
w:eingang:-11 w:einstweilige:12 w:either:18 w:ejecuciones:-13 w:el:-11 w:eletronico:38 w:elk:21 w:ellos:14
w:email:59 w:emails:32 w:empfang:11 w:employees:11 w:empresa:-15 w:en:18 w:encontra:22 w:end:-14 w:endlich:12
w:enero:-18 w:engagement:-12 w:entao:-11 w:entra:-13 w:entro:17 w:envio:-18 w:envios:25 w:equipe:-11 w:er:-46
w:erforderlich:-20 w:erinnerungen:12 w:erledigt:-18 w:eruit:27 w:ervan:11 w:escrevam:17 w:escriba:-18 w:escribais:24
w:escriban:17 w:eseguito:11 w:essa:11 w:essere:21 w:est:-11 w:estado:-13 w:estais:11 w:estao:13 w:este:29 w:esto:27
w:estudio:-16 w:et:33 w:etait:-14 w:ete:-13 w:etes:-21 w:etre:-13 w:euch:-15 w:euros:19 w:even:18 w:ex:35
w:examiner:21 w:example:-23 w:exas:21 w:excuus:16 w:execution:23 w:exijo:14 w:existe:-13 w:exmos:30 w:exoneracao:19
w:extracto:-19 w:fabrica:12 w:factura:-23 w:facturas:-36 w:facturation:23 w:facture:-12 w:facturen:-15 w:factures:11
w:factuur:-27 w:fait:12 w:falei:12 w:falencia:14 w:falsa:30 w:falta:-14 w:familia:21 w:fase:12 w:fatti:-17
w:fatura:-18 w:faturado:17 w:faturas:-13 w:favor:34 w:fecha:-11 w:ficam:14 w:fiduciario:20 w:figura:-11 w:filato:14
w:file:-11 w:filed:16 w:fils:-12 w:fin:-21 w:fino:-25 w:firme:-14 w:fois:14 w:for:20 w:force:11 w:fordern:24
w:form:-12 w:fornecimento:26 w:fornitori:-12 w:forniture:12 w:forno:11 w:forwarding:26 w:frei:11 w:freigegeben:18
w:from:20 w:fue:20 w:fui:-20 w:fuori:14 w:fur:23 w:further:23 w:futura:13 w:ga:-14 w:gaan:-13 w:garantie:-12
w:geachte:-14 w:gebruik:25 w:gedaan:11 w:geding:19 w:geehrte:13 w:geen:-24 w:geld:-16 w:gelieve:-11 w:gennaio:-21
w:genoeg:26 w:gentile:-63 w:gerante:11 w:gerechtelijke:17 w:gerencia:-16 w:gesagt:-20 w:gestopt:16 w:get:21
w:geven:17 w:gezegd:21 w:gisteren:11 w:giudice:-12 w:giugno:24 w:glaubiger:-12 w:gli:29 w:god:18 w:goed:-12
w:going:-18 w:graag:15 w:gracias:15 w:group:11 w:groupe:23 w:ha:-38 w:haal:44 w:haar:12 w:hab:-11 w:habe:-30
w:haben:-17 w:had:-12 w:hadden:-14 w:halen:21 w:harassment:25 w:has:-16 w:hat:-20 w:hay:-11 w:haya:18 w:heb:-22
w:hebt:-13 w:hecho:-12 w:heeft:30 w:hem:-12 w:hemos:-12 w:her:13 w:here:-12 w:heren:23 w:herinnering:22 w:herren:18
w:heute:-50 w:hi:-17 w:hier:-39 w:hierbij:34 w:hiermit:22 w:hierover:27 w:high:13 w:hij:-12 w:him:-12 w:his:31
w:hoef:-16 w:hoeft:-27 w:hoi:-26 w:honor:19 w:hoor:-26 w:hoort:16 w:horas:24 w:horen:59 w:horno:22 w:huissier:19
w:hz:25 w:iban:-11 w:ici:13 w:ieder:11 w:iedere:32 w:ieri:15 w:iets:23 w:ihnen:46 w:ihr:-48 w:ihre:-35 w:ihrem:17
w:ihren:24 w:ik:49 w:il:-13 w:im:-24 w:imediato:14 w:inbox:25 w:inc:11 w:indirizzo:34 w:individuelles:11
w:inesistente:20 w:informamos:27 w:information:-16 w:informativo:-12 w:ingepland:-21 w:inherited:26
w:inhoudelijk:-11 w:insistir:22 w:insolvente:46 w:insolvenzgericht:17 w:insolvenzverfahren:-14
w:insolvenzverwalter:-13 w:interim:12 w:interpelacao:-11 w:intervalle:13 w:intimo:20 w:inutiles:24 w:invii:17
w:invito:36 w:invoices:-15 w:is:11 w:issue:-11 w:ist:-40 w:it:11 w:jaar:29 w:jamais:13 w:je:-31 w:jede:28 w:jeden:37
w:jour:-15 w:judicial:-11 w:juge:15 w:juli:19 w:jullie:11 w:july:-18 w:junio:-26 w:junta:21 w:junto:-13
w:juridico:-11 w:jusqu:19 w:just:-14 w:jvous:-32 w:kan:-20 w:kann:21 w:kasse:-11 w:keer:11 w:kein:13 w:keinen:-16
w:kindly:21 w:klant:-12 w:kommen:18 w:kommt:-13 w:konnt:-26 w:kontaktaufnahme:27 w:korrespondenz:29 w:kort:17
w:kr:-11 w:krant:14 w:krijg:25 w:krijgt:13 w:kunnen:-13 w:kwamen:12 w:la:-18 w:laboratorio:-11 w:lachez:-17
w:lager:15 w:lang:25 w:langer:32 w:lassen:19 w:lasst:11 w:lauf:19 w:laura:-23 w:le:11 w:left:27 w:lei:16 w:les:-19
w:letter:12 w:lettre:-21 w:levante:17 w:li:-22 w:lic:21 w:liebe:-29 w:liebes:-15 w:lien:-16 w:lieve:23 w:ligacoes:18
w:ligt:-16 w:liguem:27 w:lijst:16 w:liquidacion:11 w:liquidazione:-11 w:list:21 w:lista:15 w:liste:31
w:livraison:-11 w:lixo:-38 w:llamar:15 w:llego:-12 w:llevaba:11 w:llp:18 w:load:-15 w:loi:12 w:look:-11 w:lot:11
w:lui:16 w:lunes:20 w:ma:-14 w:maak:20 w:maar:-25 w:machine:20 w:madame:-22 w:mahnschreiben:15 w:mai:12 w:mail:42
w:mailadres:12 w:mailbox:-12 w:mailen:15 w:mailing:11 w:mails:104 w:mailt:17 w:mais:102 w:mal:23 w:manager:-11
w:mandante:19 w:mandanten:11 w:mandar:14 w:mandat:-28 w:mandato:12 w:mandes:-11 w:mando:-21 w:mann:15 w:mas:-15
w:materia:13 w:matin:24 w:me:80 w:mede:-11 w:meer:50 w:meerwerk:11 w:mehr:14 w:meiner:23 w:melden:15 w:mensagens:17
w:mensaje:-18 w:mensajes:11 w:mensen:23 w:mes:-21 w:mesmo:25 w:message:-23 w:messages:16 w:messaggi:12
w:messaggio:-25 w:met:19 w:meu:38 w:mi:39 w:mia:56 w:mich:15 w:mij:74 w:mijn:53 w:mijne:22 w:mille:-19 w:mimit:12
w:minha:-18 w:minute:-15 w:mio:-11 w:mir:29 w:mira:15 w:mme:-11 w:mo:21 w:modo:27 w:moeten:-31 w:mogelijk:11
w:moi:31 w:mois:-11 w:moment:-12 w:momento:31 w:mon:49 w:monitorio:-11 w:montag:16 w:month:-11 w:moratoria:-11
w:moratorium:13 w:morgen:-16 w:morning:-22 w:mr:-21 w:muss:-20 w:must:17 w:my:40 w:na:-26 w:naar:-23 w:nachsten:11
w:nada:28 w:namaste:26 w:namens:18 w:natale:-18 w:nebst:-12 w:nehmen:36 w:nei:25 w:nem:39 w:nessun:20 w:net:-33
w:never:12 w:new:-21 w:newsletter:-30 w:ni:41 w:nich:35 w:nichts:24 w:niet:26 w:niets:16 w:nieuwsbrief:-25
w:niks:-13 w:ningun:19 w:nipote:-16 w:no:-17 w:nochmal:-12 w:noemt:11 w:nome:-11 w:nominato:11 w:nooit:51 w:nos:-12
w:nosotros:18 w:not:-14 w:note:-23 w:notice:18 w:notices:15 w:notificacao:26 w:notre:-14 w:nous:-27 w:nova:-12
w:november:-26 w:novembre:24 w:nu:28 w:nuestro:11 w:nulla:22 w:numero:14 w:nunca:45 w:nur:-11 w:nutzung:14
w:objeto:-15 w:occorre:14 w:occupe:23 w:octobre:12 w:oder:14 w:off:-24 w:office:-20 w:ogni:45 w:oktober:11
w:oltre:14 w:om:26 w:on:-43 w:onder:-12 w:ondernemingsrechtbank:12 w:only:16 w:ons:24 w:onze:33 w:ook:23 w:open:17
w:opheffing:23 w:opnieuw:-26 w:oposicao:30 w:oposicion:-14 w:opschorting:17 w:or:37 w:orden:26 w:orders:-20 w:ore:16
w:organo:-13 w:ortega:32 w:os:16 w:oui:-12 w:our:-27 w:outro:16 w:over:22 w:overijssel:27 w:own:12 w:pa:-12
w:paga:-11 w:pagara:-18 w:pagarles:13 w:pagata:16 w:pagate:12 w:pagos:-13 w:paiement:-16 w:panda:22 w:papier:20
w:para:22 w:parada:-12 w:parem:11 w:parle:23 w:parte:18 w:partent:23 w:particular:15 w:pas:-50 w:passato:-14
w:passivo:36 w:pay:-17 w:payee:-18 w:paying:-19 w:payment:-12 w:pdf:-25 w:pecas:12 w:pedido:38 w:pelo:-22 w:per:47
w:pero:-31 w:persoonlijk:13 w:pessoal:34 w:petit:-12 w:peut:33 w:phone:13 w:pico:19 w:piu:53 w:plainte:20
w:please:29 w:pls:-12 w:plus:33 w:politie:13 w:por:41 w:portal:-14 w:porter:23 w:post:47 w:posten:-24 w:pour:30
w:pra:15 w:practice:14 w:precio:14 w:prega:13 w:prego:20 w:present:-11 w:presentare:11 w:presso:11 w:prezados:-13
w:prijs:58 w:primera:19 w:primero:11 w:privatinsolvenz:34 w:pro:-15 w:proc:16 w:procede:-15 w:processo:-31
w:propuesta:-12 w:proseguire:27 w:proveedores:-11 w:proxima:30 w:punto:-46 w:quaisquer:27 w:qual:15 w:quale:11
w:qualquer:62 w:qualunque:33 w:quando:-25 w:quedo:-15 w:quello:21 w:quero:14 w:quest:27 w:questo:52 w:quiero:17
w:quindi:12 w:quotidiens:26 w:raadsman:-15 w:ragione:21 w:rapaces:-30 w:rappels:27 w:recebimento:14 w:recevez:-20
w:rechazo:23 w:rechnungen:-19 w:recht:24 w:rechter:-13 w:rechtstreeks:38 w:recipient:40 w:reclamada:19
w:reclamado:-11 w:reconhecemos:13 w:recu:-12 w:rede:16 w:regolarmente:14 w:reicht:18 w:relance:19 w:relances:22
w:release:-15 w:remeter:33 w:reminders:16 w:remove:11 w:reorganisatie:17 w:repete:20 w:reply:-12 w:retour:-11
w:revocato:19 w:ricevere:16 w:richieste:11 w:right:-15 w:rimane:-11 w:ring:21 w:robo:37 w:round:-21 w:ruhe:11
w:sa:27 w:sair:92 w:saisi:21 w:sao:-30 w:saranno:16 w:scaduta:20 w:schade:-11 w:schon:-23 w:schreib:-28
w:schreiben:20 w:schriftelijk:12 w:schrijf:15 w:schuldeisers:-33 w:schuldnerin:15 w:scriva:27 w:scrivere:-21
w:scrivermi:-25 w:sea:16 w:sechs:16 w:see:-22 w:seguir:19 w:sehen:-19 w:sehr:11 w:sei:26 w:seit:-15 w:sem:-14
w:semana:11 w:senden:-15 w:sending:-14 w:senhores:31 w:sentencia:19 w:sepa:-11 w:septiembre:17 w:seront:-11
w:servicos:-11 w:ses:18 w:setembro:-21 w:settembre:16 w:setze:-25 w:seu:-25 w:seulement:-16 w:sg:20 w:shop:14
w:should:-18 w:sich:-18 w:sie:34 w:siehe:-18 w:siempre:30 w:signor:20 w:sind:12 w:sir:14 w:sistema:-36 w:sl:13
w:sms:22 w:so:-32 w:societa:18 w:societe:-16 w:software:18 w:solicita:39 w:solicitamos:22 w:solleciti:33
w:sollecito:23 w:sommes:-11 w:son:13 w:sorry:-32 w:sors:26 w:sort:-14 w:souhaite:22 w:soy:-14 w:sp:13 w:spa:18
w:spam:-26 w:spring:26 w:sr:16 w:sres:14 w:staat:31 w:stalking:12 w:status:-31 w:stellen:65 w:steurberater:-18
w:stop:24 w:studio:29 w:stuur:-16 w:stuurt:20 w:su:13 w:suivre:23 w:sujet:11 w:sulle:20 w:sus:24 w:suspend:24
w:svp:26 w:swear:18 w:ta:13 w:tag:22 w:tage:-11 w:taglich:19 w:tal:-16 w:tanto:-16 w:tarde:15 w:tc:33 w:te:14
w:team:-18 w:tegen:12 w:telefonisch:18 w:telephone:12 w:tem:29 w:tendo:15 w:tenemos:-11 w:tengo:-30 w:tenho:-17
w:tenido:16 w:teresa:-13 w:terza:15 w:text:12 w:th:-13 w:that:-28 w:the:-47 w:their:17 w:then:-21 w:they:-17
w:this:-11 w:through:-13 w:thx:-19 w:ti:-15 w:ticket:-11 w:tienen:25 w:time:12 w:times:13 w:tio:41 w:tira:53
w:tirem:29 w:titolo:15 w:titulo:15 w:to:-22 w:toda:21 w:todo:12 w:toglietemi:15 w:tomara:-18 w:tout:31 w:toute:20
w:trata:22 w:tratar:18 w:tribunale:12 w:tua:-18 w:tudo:-22 w:tutti:-21 w:twice:12 w:uhr:11 w:uit:46
w:uitsluitend:-17 w:ulteriori:15 w:ultima:-16 w:um:-53 w:un:-11 w:una:-36 w:under:23 w:undici:16 w:unico:23
w:unipessoal:13 w:uns:-12 w:unseres:11 w:unterlassen:17 w:untersage:35 w:until:-12 w:up:29 w:upon:12 w:us:28
w:uso:18 w:usted:11 w:uw:62 w:vader:-23 w:vai:-37 w:vais:22 w:van:78 w:vandaag:-13 w:vanwege:20 w:vanzelf:-19
w:vao:29 w:vcs:-12 w:veio:14 w:vendi:13 w:vendor:-13 w:vendredi:-19 w:vennootschap:17 w:verde:-14 w:verdere:52
w:verfahren:20 w:vertreten:11 w:verwacht:14 w:verwijder:27 w:verzoek:14 w:veuillez:31 w:veux:27 w:vi:-22 w:via:-35
w:vide:14 w:virement:30 w:vo:-18 w:voglio:14 w:voldaan:21 w:volgende:-11 w:volgt:-14 w:voltar:15 w:vom:-21 w:von:-33
w:vonnis:21 w:voorbij:15 w:vorerst:-25 w:vos:62 w:vossa:44 w:vostri:12 w:votre:17 w:voulais:-17 w:vous:-11
w:vuestra:16 w:vuestras:18 w:vuestro:12 w:vuole:21 w:want:15 w:wants:-13 w:war:39 w:waren:-14 w:was:19 w:we:-17
w:weg:-12 w:wegen:18 w:wegens:-11 w:weitere:31 w:weitergeleitet:-17 w:wens:65 w:whatsapp:13 w:who:21 w:wi:-22
w:wie:-17 w:wife:30 w:wij:-16 w:wil:17 w:will:-14 w:wilt:22 w:wird:-24 w:wissen:12 w:with:-36 w:wo:22 w:woensdag:-26
w:worden:17 w:wordt:23 w:works:-12 w:wurde:-17 w:ya:29 w:you:-16 w:zaak:-26 w:zahl:-20 w:zahlen:16 w:zaken:12
w:zap:33 w:zeg:17 w:zeit:-15 w:zet:23 w:zie:-13 w:zijn:-23 w:zo:20 w:zonder:-18 w:zu:20 w:zudem:11 w:zum:-14
w:zwar:23
"""
