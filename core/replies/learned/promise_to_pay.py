"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -5.7
THRESHOLD = 0.6
#: clue:hundredths
WEIGHTS = """
?:-50 ?ack:-28 ?all:-26 ?back:28 ?copy:19 ?d.TAX:-24 ?dispute:-20 ?firm:19 ?goods:-26 ?joke:-21 ?lawyer:21 ?mine:-26
?moved:-20 ?others:59 ?paid:-23 ?plan:-49 ?proof:22 ?propose:-67 ?question:-22 ?refuse:36 ?rest:71 ?statement:-24
?unable:28 ?until:39 ?wait:23 ?willpay:-67 b:%_de:-20 b:%_on:27 b:00000_00:-34 b:00000_0:-19 b:00000_foi:23
b:00000_pago:27 b:00000_will:19 b:0000_?:27 b:0000_se:19 b:0000_the:20 b:000_0000:20 b:000_000:19 b:000_00:-80
b:000_de:34 b:000_el:33 b:000_euro:22 b:000_euros:-25 b:000_for:20 b:000_in:53 b:000_is:-21 b:000_la:-31 b:000_le:50
b:000_no:37 b:000_op:24 b:000_per:22 b:000_por:-33 b:000_que:33 b:000_vendredi:19 b:00_%:-57 b:00_0000:-45
b:00_000:-21 b:00_0:-74 b:00_abbiamo:35 b:00_ach:-21 b:00_als:19 b:00_and:26 b:00_con:-19 b:00_days:-35 b:00_de:32
b:00_december:38 b:00_dias:21 b:00_dicembre:56 b:00_die:38 b:00_do:-27 b:00_en:29 b:00_esta:33 b:00_et:19
b:00_eur:-67 b:00_gennaio:41 b:00_is:-20 b:00_ist:-20 b:00_january:32 b:00_je:39 b:00_kg:-34 b:00_la:27 b:00_les:25
b:00_lo:52 b:00_na:-20 b:00_no:-44 b:00_november:26 b:00_novembre:43 b:00_op:33 b:00_ou:-19 b:00_por:-42
b:00_pour:31 b:00_segue:-23 b:00_septembre:-20 b:00_th:76 b:00_ya:-34 b:0_00:-36 b:0_0:-26 b:0_betaald:20 b:0_de:-37
b:0_die:20 b:0_du:33 b:0_ee:62 b:0_em:-30 b:0_et:-29 b:0_is:29 b:0_je:22 b:0_la:89 b:0_mil:25 b:0_niet:-22
b:0_ottobre:26 b:0_paga:19 b:0_pagada:-26 b:0_payee:22 b:0_th:-43 b:0_van:20 b:0_zum:22 b:?_?:-29
b:aansprakelijk_voor:24 b:accord_sur:21 b:acusamos_rececao:25 b:administrador_judicial:23 b:after_the:-21
b:agencia_de:-23 b:agradeco_que:-28 b:ai_demande:-25 b:al_0:-32 b:al_in:26 b:alleen_een:23 b:allez_vous:21
b:alors_que:-21 b:als_ik:-50 b:am_00:19 b:am_freitag:-21 b:and_00:21 b:and_have:-20 b:and_that:22 b:and_the:60
b:and_will:33 b:and_you:38 b:any_chance:-28 b:ao_final:24 b:ao_vosso:21 b:apres_la:-21 b:are_in:26 b:are_on:30
b:as_0:-52 b:as_am:24 b:as_duas:27 b:as_we:19 b:assim_que:48 b:at_it:-24 b:at_the:29 b:ate_dia:-39 b:ate_sexta:-25
b:au_greffe:-26 b:au_nom:26 b:aun_no:-20 b:automatische_incasso:19 b:aux_lettres:25 b:avis_de:-26 b:aviso_de:-19
b:avons_pas:28 b:ba_0:-33 b:banca_ha:33 b:bank_details:24 b:be_paying:19 b:bei_ihnen:-23 b:beide_in:41
b:beneficiario_00:-25 b:bezahlt_wird:23 b:bij_de:-36 b:bij_jullie:37 b:bis_00:58 b:bitte_die:23 b:bitte_um:-26
b:boa_tarde:-35 b:boite_aux:25 b:bonifico_di:-30 b:bonjour_madame:20 b:bonjour_monsieur:-24 b:but_have:25
b:ca_je:-26 b:cash_is:-26 b:cc_0:33 b:ce_00:-22 b:ce_est:23 b:ce_jour:-28 b:ce_que:35 b:ce_sera:24 b:ce_soir:37
b:ce_soit:-22 b:chance_of:-28 b:che_ci:51 b:che_ee:27 b:check_for:21 b:cheque_de:-33 b:chez_nous:-19 b:chez_vous:19
b:ci_ha:-29 b:ci_joint:-21 b:ci_sono:26 b:claro_que:-23 b:cobraram_000:26 b:com_as:22 b:comme_prevu:22
b:con_ellos:19 b:conforme_combinado:21 b:copies_of:-19 b:cos_the:21 b:could_you:-22 b:cr_00:29 b:cro_00000:-24
b:cs_0:-29 b:cuando_me:-24 b:da_000:-24 b:da_noi:-20 b:da_proxima:20 b:dan_betaal:-22 b:dan_maak:27 b:dans_les:38
b:dans_votre:25 b:das_00:-40 b:das_ab:52 b:das_geld:25 b:dat_bedrag:28 b:dat_is:30 b:days_and:-21 b:de_0000:-41
b:de_batch:-23 b:de_contas:25 b:de_dezembro:55 b:de_dia:32 b:de_diciembre:29 b:de_eerstvolgende:-22 b:de_enero:32
b:de_factuur:-22 b:de_febrero:19 b:de_hoje:-29 b:de_horas:31 b:de_janeiro:23 b:de_la:-64 b:de_las:-33
b:de_liquidation:53 b:de_me:-23 b:de_novembro:34 b:de_noviembre:61 b:de_outubro:41 b:de_pagamentos:-26 b:de_que:27
b:de_reglement:-35 b:de_rest:54 b:de_transporte:24 b:de_verkeerde:25 b:de_virement:-23 b:de_voces:-28 b:de_votre:-20
b:debito_direto:42 b:december_en:27 b:del_viernes:-47 b:del_vostro:33 b:den_rest:-24 b:depose_le:-46 b:der_ist:-29
b:der_nachsten:-25 b:der_rechnung:-27 b:der_rest:-21 b:des_monats:47 b:des_reception:21 b:desconto_de:-30
b:dezer_dagen:32 b:di_0:-21 b:dia_!:28 b:dia_00:62 b:dia_de:20 b:dias_habiles:19 b:did_not:-21 b:die_000:-57
b:die_0:23 b:die_alte:31 b:die_drei:20 b:die_is:48 b:die_rechnung:30 b:diese_nachricht:22 b:do_000:-23 b:do_mes:31
b:doe_ik:22 b:door_onze:19 b:down_for:37 b:drie_keer:21 b:du_mois:36 b:ee_gia:-33 b:ee_preciso:36 b:ee_stata:-38
b:een_advocaat:24 b:een_dezer:32 b:eerstvolgende_betaalronde:-25 b:eind_volgende:24 b:el_banco:-25 b:el_jueves:37
b:el_miercoles:20 b:el_mismo:-32 b:el_pago:-21 b:el_recibo:19 b:el_rut:32 b:el_viernes:28 b:en_charge:24
b:en_cuanto:43 b:en_die:19 b:en_huit:24 b:en_nu:24 b:en_piece:-22 b:en_revanche:20 b:en_su:-25 b:en_un:45
b:enquanto_isso:23 b:entra_no:-34 b:entrou_na:-20 b:er_zo:65 b:erst_am:28 b:ese_mismo:27 b:est_ce:23 b:est_le:52
b:est_un:-24 b:esta_certa:-35 b:esta_com:-22 b:esta_factura:24 b:esta_semana:-31 b:estimados_el:-25 b:estou_de:22
b:et_0000:19 b:et_000:21 b:et_je:57 b:et_les:48 b:et_on:21 b:et_vous:25 b:eu_ca:25 b:eu_pago:91 b:euro_0:-39
b:euro_di:-26 b:euros_de:26 b:even_serieus:-23 b:factura_00:35 b:factura_esta:-23 b:facture_au:24 b:faire_un:-34
b:fais_le:31 b:fait_le:22 b:falta_de:24 b:fattura_non:-22 b:fecha_00:30 b:fin_du:-21 b:fine_mese:29 b:fino_al:-25
b:for_00:28 b:for_the:34 b:forderung_wird:19 b:frau_dr:20 b:from_our:25 b:fur_den:50 b:fur_ein:-26 b:fur_ihr:29
b:gaat_mee:-21 b:geehrte_frau:24 b:geehrter_herr:26 b:geen_00:46 b:geen_sprake:20 b:geld_fur:27 b:geld_ist:-30
b:gente_paga:43 b:gentile_dott:20 b:get_the:-23 b:gia_scritto:-33 b:give_us:-21 b:gm_00:-22 b:go_out:21
b:got_the:-31 b:graag_een:19 b:gruss_gott:23 b:ha_dado:22 b:ha_fatto:-22 b:haben_wir:-45 b:hago_bizum:39
b:hallo_frau:19 b:hallo_herr:27 b:has_been:-20 b:hasta_que:-33 b:hat_die:23 b:hatten_wir:22 b:have_got:-31
b:have_it:69 b:hb_00:33 b:heb_ik:27 b:heb_je:45 b:het_erop:20 b:hi_tom:62 b:hier_ist:19 b:ho_due:31 b:ho_mai:23
b:ho_mandato:-28 b:ho_pagata:-19 b:houden_we:-36 b:ich_am:-20 b:ich_auch:-20 b:ich_die:-25 b:ich_hab:-34
b:ich_noch:29 b:ich_zahle:-25 b:if_thats:24 b:ihnen_die:19 b:ihr_mir:23 b:ihre_nachricht:-22 b:ik_ben:-38
b:ik_betaal:-27 b:ik_heb:-77 b:ik_niet:19 b:ik_van:31 b:ik_weer:-19 b:il_00:50 b:il_bonifico:35 b:il_cliente:-33
b:il_comune:-35 b:il_conto:24 b:il_mandato:30 b:il_nuovo:25 b:il_sal:-25 b:im_dezember:-31 b:in_allegato:-29
b:in_behandeling:19 b:in_contanti:20 b:in_de:-20 b:in_den:-24 b:in_ogni:20 b:in_this:20 b:in_week:26
b:is_approved:25 b:is_betaald:21 b:is_dat:33 b:is_er:20 b:is_geen:39 b:is_het:44 b:is_van:27 b:is_what:20
b:ist_am:-21 b:ist_in:-22 b:it_on:32 b:it_over:-21 b:it_straight:26 b:it_that:35 b:it_will:40 b:ja_ja:39
b:ja_nao:-23 b:ja_paguei:-19 b:january_00:37 b:janvier_et:48 b:je_aanmaning:-27 b:je_de:19 b:je_depose:-43
b:je_een:-23 b:je_en:31 b:je_hebt:37 b:je_het:44 b:je_la:50 b:je_ne:-20 b:je_paye:41 b:je_peux:-34 b:je_vous:19
b:judicial_provisorio:20 b:jullie_eigen:-21 b:juridische_zaken:21 b:ken_ik:28 b:kom_ik:29 b:komt_goed:-29
b:konnt_ihr:-19 b:krijg_je:24 b:kw_00:44 b:la_00:55 b:la_0:23 b:la_caja:23 b:la_camara:-24 b:la_del:23
b:la_demora:26 b:la_fattura:21 b:la_fin:-22 b:la_firma:-37 b:la_foulee:26 b:la_ligne:26 b:la_mitad:40 b:la_otra:-30
b:la_pago:39 b:la_pague:24 b:la_paie:38 b:la_saldiamo:30 b:la_saldo:19 b:la_semaine:-24 b:la_societe:30
b:la_stagione:22 b:la_transferencia:27 b:la_web:27 b:las_00:39 b:las_0:-49 b:las_tres:-25 b:last_week:-32 b:le_00:59
b:le_0:56 b:le_bilan:-42 b:le_cheque:22 b:le_code:27 b:le_prochain:-20 b:le_ruego:-21 b:le_solde:19
b:le_tribunal:-20 b:le_virement:41 b:leg_ik:-19 b:les_00:20 b:les_deux:44 b:les_jours:38 b:let_me:38
b:lieber_herr:-19 b:lo_demas:49 b:lo_faccio:60 b:lo_pago:39 b:look_at:-24 b:los_000:46 b:los_00:21 b:los_partes:32
b:lunes_0:20 b:ma_boutique:19 b:maak_ik:42 b:maar_ik:-20 b:mais_00:-27 b:mais_nada:27 b:maken_we:19 b:mal_mit:-33
b:march_?:-28 b:mas_que:-27 b:me_ha:37 b:me_han:30 b:me_have:23 b:me_lo:58 b:me_mandar:21 b:mediados_de:22
b:mee_in:-21 b:mesmo_dia:34 b:met_de:54 b:met_je:-32 b:met_jullie:-20 b:mf_0:-26 b:mi_scuso:28 b:mi_servirebbe:24
b:mit_dem:51 b:moi_la:28 b:monsieur_je:19 b:monsieur_le:20 b:monsieur_nous:23 b:mp_00:-35 b:mt_000:-30 b:mt_0:26
b:na_conta:23 b:na_fatura:43 b:na_quinta:24 b:nach_00:-21 b:nao_da:-42 b:nao_ee:56 b:nao_pago:-25 b:nao_temos:-37
b:nc_0:33 b:ne_pas:22 b:nei_prossimi:53 b:next_bacs:-19 b:next_month:24 b:niet_aansprakelijk:24 b:niet_en:-27
b:no_ha:-23 b:no_hay:-19 b:no_idea:-31 b:no_la:-20 b:no_le:-30 b:no_me:27 b:no_more:20 b:no_pix:-33 b:no_proximo:-38
b:noch_die:20 b:nog_steeds:-28 b:noi_la:19 b:nom_de:28 b:non_la:-35 b:non_so:-26 b:nos_proximos:39 b:nothing_in:-26
b:nous_payons:24 b:nous_refusons:20 b:nous_sommes:22 b:november_0000:-19 b:november_is:37 b:nu_echt:25
b:nuestros_abogados:20 b:of_next:25 b:off_your:19 b:ogni_caso:20 b:ok_pour:19 b:on_00:26 b:on_est:33 b:on_fridays:27
b:on_your:21 b:ontem_no:-20 b:op_00:31 b:op_0:26 b:op_de:20 b:op_een:26 b:op_het:24 b:op_uw:37 b:os_credores:21
b:other_half:19 b:over_0:20 b:paga_el:34 b:pagada_el:-23 b:pagamento_00:26 b:pagamento_em:20 b:pagamos_el:-22
b:pago_000:30 b:pago_00:-30 b:pago_el:-41 b:par_de:22 b:para_00:36 b:para_@:39 b:para_el:20 b:para_que:27
b:partes_de:34 b:pas_avant:23 b:pas_un:23 b:pasado_manana:35 b:pay_it:46 b:pay_on:-40 b:pay_the:19 b:payee_le:45
b:payee_vendredi:25 b:pedido_00000:22 b:per_0:-28 b:perche_la:27 b:pero_no:-34 b:piece_jointe:-24 b:pk_0:43
b:por_0:-25 b:por_correo:-21 b:por_el:-31 b:por_falta:20 b:por_la:-37 b:por_semana:-31 b:pour_les:21 b:prego_di:-24
b:prie_de:23 b:primo_gennaio:-20 b:proof_of:19 b:prossimi_giorni:55 b:proximos_dias:39 b:qualquer_reclamacao:-30
b:que_ce:-24 b:que_era:-20 b:que_es:32 b:que_est:38 b:que_esta:-32 b:que_ja:-37 b:que_le:-55 b:que_me:21
b:que_nos:-36 b:que_se:19 b:que_te:21 b:que_vem:19 b:quel_est:27 b:quelque_chose:-21 b:ra_0:34 b:reception_de:23
b:rechnung_mit:42 b:reclamacao_nem:31 b:rekening_staat:-21 b:resend_the:23 b:ro_0:-26 b:sa_0:31 b:said_would:-26
b:same_day:27 b:se_les:-22 b:se_me:32 b:se_no:33 b:se_paga:61 b:se_pagan:26 b:se_pago:-45 b:see_attached:-25
b:see_below:36 b:segue_comprovante:-33 b:sehr_geehrter:19 b:seit_montag:-31 b:sem_falta:55 b:sent_from:51
b:sera_payee:28 b:seu_pedido:20 b:sexta_0:-39 b:sexta_feira:20 b:should_be:-22 b:si_es:19 b:si_paga:21 b:si_vous:-24
b:sie_bitte:25 b:sie_das:-23 b:sin_falta:63 b:sobald_sie:38 b:solange_die:-26 b:sollten_sie:22 b:son_0:25
b:sorry_!:58 b:spass_beiseite:23 b:sprake_van:21 b:staat_het:47 b:steeds_niet:-29 b:stelletje_aasgieren:-21
b:straight_away:26 b:sur_la:-20 b:sur_le:24 b:ta_pago:-31 b:tag_herr:-27 b:tc_00:-36 b:te_hago:50 b:te_la:35
b:te_los:19 b:te_paso:21 b:te_voy:-31 b:temos_qualquer:-34 b:th_and:19 b:th_so:-27 b:that_came:23 b:that_date:23
b:the_000:23 b:the_above:-23 b:the_first:37 b:the_month:21 b:the_new:24 b:the_other:31 b:the_run:22 b:the_second:20
b:the_system:-20 b:there_will:33 b:this_afternoon:-19 b:this_friday:22 b:this_one:47 b:this_will:19 b:through_and:25
b:ti_faccio:28 b:till_00:22 b:to_pay:-43 b:to_te:21 b:to_you:-26 b:to_your:31 b:tot_het:-31 b:total_0:-23
b:toujours_pas:-26 b:tre_settimane:-19 b:trois_semaines:-22 b:tutte_tre:37 b:uiterlijk_0:25 b:un_abrazo:22
b:un_acompte:-26 b:un_cheque:-19 b:un_refus:29 b:una_data:27 b:und_0:81 b:und_die:20 b:until_the:-23 b:us_till:23
b:usted_el:28 b:uw_rekening:23 b:valor_de:-26 b:valuta_00:-30 b:valuta_beneficiario:-25 b:van_de:34
b:vendredi_dernier:28 b:venerdi_0:21 b:ver_si:-23 b:vergessen_sie:-20 b:versprechen_kann:-21 b:vi_do:-30 b:vi_ho:-20
b:vi_informiamo:-21 b:vi_mando:-24 b:vi_pago:23 b:vi_prego:-28 b:viernes_0:-22 b:virement_dans:61 b:virement_du:-24
b:von_den:-31 b:von_der:37 b:voor_00:-25 b:voor_aan:-19 b:votre_part:-28 b:votre_rappel:19 b:vous_avez:-20
b:vous_confirme:24 b:vous_faire:37 b:vous_fais:23 b:vous_nous:21 b:vous_prie:21 b:we_are:-51 b:we_de:-20 b:we_een:29
b:we_have:-50 b:we_hebben:-19 b:we_maandag:20 b:what_the:39 b:wij_zijn:-19 b:will_be:24 b:will_do:45 b:will_get:-25
b:will_have:40 b:will_pay:52 b:wir_um:24 b:wird_am:26 b:with_our:20 b:woensdag_op:24 b:wordt_op:23 b:working_days:23
b:wurde_am:-31 b:ya_esta:-41 b:ya_te:21 b:you_can:30 b:your_bill:26 b:zahl_ich:45 b:zahllauf_am:-24
b:zahlung_erfolgt:37 b:zijn_jullie:-24 b:zit_op:37 b:zodra_ik:23 e:paid=day:-103 e:promise=day:114
e:promise=none:101 e:run=none:20 f:_amount:-28 f:_day:196 f:_invoice:50 f:admin:-21 f:all:45 f:back:-34 f:bounce:-30
f:closed:-29 f:contest:21 f:d.CANCELLED:-62 f:d.NOT_OURS:-24 f:d.NO_PO:-22 f:d.PALLET_CONTAINER:28
f:d.PRICE_ERROR:20 f:d.PRIOR_OVERPAYMENT:-25 f:d.RETURN:-40 f:d.TAX:23 f:d.WITHHOLDING:-24 f:difference:-34
f:firm:31 f:fix:122 f:formal:-34 f:gone:-32 f:goods:-33 f:greeting:-81 f:hardship:-45 f:hold:-35 f:hope:-106
f:hostile:-40 f:insolvency:-63 f:legal:-51 f:mine:21 f:moved:-52 f:moves:73 f:netted:-24 f:not:-30
f:not_duplicate:-21 f:not_gone:-28 f:not_hope:33 f:not_insolvency:40 f:not_legal:-99 f:not_ooo:-33 f:not_paid:-32
f:not_quality:-26 f:once_funds:41 f:once_us:33 f:order:-30 f:others:64 f:part:56 f:pay:46 f:plan:-58 f:proof:-59
f:propose:-57 f:r.CANCELLED:-67 f:r.DAMAGED:-30 f:r.DESCRIPTION:-58 f:r.DUPLICATE_BILLING:-48 f:r.LOST:-44
f:r.PRICE_ERROR:39 f:r.PRIOR_OVERPAYMENT:-20 f:r.QUALITY:-84 f:r.QUANTITY_SHORT:-40 f:r.RETURN:21
f:r.SERVICE_INCORRECT:-72 f:r.TAX:20 f:r.WITHHOLDING:-21 f:r.WRONG_PRODUCT:-31 f:refuse:-70 f:remittance:-94
f:rest:80 f:run:-40 f:soon:114 f:statement:-47 f:unable:-39 f:willpay:114 i:already_paid=2:-41 i:already_paid=3:26
i:hardship:-27 i:hardship=2:23 i:hardship=3:-50 i:hostile:-39 i:hostile=3:-38 i:in_payment_run:-31
i:in_payment_run=3:-31 i:insolvency=2:32 i:insolvency=3:-40 i:invoice_admin=2:28 i:legal:-33 i:legal=1:60
i:legal=2:-25 i:legal=3:-68 i:nothing:158 i:out_of_office:-60 i:out_of_office=2:41 i:out_of_office=3:-102
i:partial_payment=3:28 i:promise_to_pay:209 i:promise_to_pay=1:53 i:promise_to_pay=3:156 i:question:63
i:question=1:34 i:question=2:58 i:question=3:-29 i:remittance_advice:-138 i:remittance_advice=2:-75
i:remittance_advice=3:-63 i:statement_request:-46 i:statement_request=3:-33 i:unsubscribe=2:36 i:unsubscribe=3:-48
i:wrong_contact:19 i:wrong_contact=2:70 i:wrong_contact=3:-36 l:de:46 l:en:-31 l:es:-46 l:fr:-36 l:it:49 n:0:-22
n:2:-25 n:3:-30 n:4:-22 n:5:30 n:6:53 p:aanman:-35 p:aanspr:28 p:aasgie:-21 p:abogad:26 p:absolu:23 p:accred:21
p:aceita:-28 p:acompt:-33 p:advoca:21 p:afgeme:-25 p:agenci:-23 p:agenda:52 p:aguard:-19 p:albert:-20 p:allega:-32
p:androi:31 p:anerke:19 p:annull:-34 p:antwer:-26 p:antwor:46 p:apolog:26 p:appell:-22 p:approv:19 p:aprese:-25
p:aprova:24 p:arbitr:-25 p:arregl:28 p:asegur:-24 p:asocia:25 p:assegn:33 p:assina:-34 p:assist:-42 p:atende:21
p:attach:-23 p:auftra:-31 p:ausgef:-39 p:automa:-39 p:bankin:26 p:beisei:23 p:benefi:-38 p:bestat:25 p:bestel:23
p:betaal:-23 p:betale:-23 p:bezahl:25 p:bloque:22 p:bonifi:-23 p:bonjou:27 p:boutiq:19 p:buongi:38 p:campan:22
p:cancel:-62 p:carrar:29 p:casset:24 p:certez:25 p:chegar:-51 p:cheque:24 p:christ:-21 p:combin:48 p:comiss:21
p:commer:-23 p:commis:-23 p:compar:-22 p:compen:-41 p:compre:-34 p:compri:22 p:compro:-23 p:comuni:-58 p:condiz:22
p:connai:19 p:connos:-28 p:conosc:67 p:conser:38 p:consid:-33 p:consta:-26 p:consul:-44 p:contab:-22 p:contac:-39
p:contad:-38 p:contan:24 p:conten:30 p:conver:-21 p:correc:33 p:corrig:24 p:corrij:25 p:counte:-27 p:creanc:-22
p:credit:-38 p:custom:-24 p:debloq:22 p:decemb:42 p:decidi:24 p:declar:-20 p:decret:-19 p:dedica:40 p:delive:-23
p:depose:41 p:deposi:21 p:descon:-28 p:descul:36 p:despue:32 p:detail:19 p:detrac:-26 p:dettag:-24 p:devolv:42
p:dezemb:63 p:dicemb:66 p:dienst:45 p:dinhei:-27 p:dipend:-23 p:direct:-24 p:direto:-40 p:dirett:-19 p:divers:-22
p:domand:-22 p:domici:26 p:dossie:-21 p:doublo:24 p:dritte:25 p:duplic:-36 p:echean:25 p:eerstv:-24 p:embarg:-20
p:encais:-29 p:encerr:-30 p:endlic:25 p:entend:-35 p:entsch:-25 p:enviam:24 p:enviar:26 p:escrev:-22 p:espece:46
p:espera:-23 p:estare:-19 p:faccia:36 p:factur:-23 p:falsch:-25 p:faltar:21 p:februa:34 p:fermet:23 p:fevrie:24
p:finalm:23 p:freeze:-27 p:freiga:-29 p:freita:33 p:friday:52 p:furthe:-20 p:gebeur:21 p:gebuch:22 p:gegeve:-19
p:gekrie:19 p:gentil:63 p:gerege:21 p:gerenc:19 p:gerent:-19 p:gesamt:19 p:geschr:31 p:gesend:-23 p:gester:-29
p:gewees:29 p:gister:-25 p:gutach:29 p:habile:19 p:hablam:-19 p:hearin:23 p:hinwei:21 p:identi:-26 p:ignori:-19
p:imposs:-20 p:incass:25 p:inizia:-19 p:inmedi:-47 p:insolu:23 p:insolv:31 p:instal:-25 p:intent:-36 p:intere:-33
p:istant:61 p:jahres:22 p:janeir:21 p:janvie:20 p:kolleg:21 p:kontoa:-27 p:lavora:-33 p:lemoin:19 p:lettre:33
p:levera:-19 p:levere:-20 p:liefer:-21 p:liquid:-22 p:livreu:-21 p:llegar:-30 p:maanda:21 p:maande:-30 p:mahnun:-30
p:mailtj:21 p:mandam:-30 p:mandat:23 p:manqua:24 p:martin:19 p:matche:20 p:materi:20 p:mediad:22 p:mensag:-22
p:mercre:20 p:monito:-24 p:monsie:22 p:monteu:19 p:naturl:-49 p:nergen:23 p:nieman:26 p:nothin:-29 p:notifi:-20
p:nouvel:20 p:novemb:36 p:noviem:58 p:octobe:-19 p:octobr:32 p:octubr:22 p:onvoll:24 p:ordina:-22 p:outloo:22
p:outubr:21 p:overge:-35 p:overmo:19 p:pagarl:-34 p:paiero:19 p:palabr:22 p:palavr:29 p:partit:-23 p:paymen:-42
p:pedido:28 p:pedimo:-20 p:pergun:-26 p:perman:43 p:person:24 p:planil:21 p:plaque:-32 p:pomeri:55 p:positi:-29
p:possib:25 p:pratic:20 p:precis:22 p:preven:-31 p:prezad:39 p:prijsv:20 p:proced:31 p:procee:-22 p:proces:-24
p:procha:32 p:promet:-28 p:propos:24 p:prossi:55 p:provis:34 p:provve:34 p:quelqu:-30 p:querem:-25 p:rappel:-25
p:receca:23 p:recept:38 p:rechnu:42 p:recibi:-21 p:refuso:20 p:reglem:24 p:remain:20 p:renvoi:33 p:repare:-20
p:repond:31 p:reside:19 p:respos:33 p:restit:-22 p:restli:24 p:retenc:-23 p:retene:-19 p:revanc:20 p:revent:-21
p:revisi:-25 p:ricevu:19 p:richte:21 p:richti:24 p:ricord:30 p:ringin:21 p:rispos:-21 p:risult:-38 p:ritira:-22
p:saldia:30 p:satisf:20 p:scaden:44 p:schalt:29 p:scherz:-19 p:schick:50 p:schuld:23 p:scritt:-38 p:scrive:64
p:scusat:29 p:seguri:27 p:semain:-39 p:semana:-19 p:septem:-46 p:servir:32 p:settem:-24 p:settim:21 p:siguie:-34
p:simple:37 p:sinter:19 p:sistem:21 p:softwa:-21 p:solang:-22 p:sollte:24 p:somebo:-20 p:sospes:-25 p:spedit:-21
p:stagio:22 p:stelle:-21 p:straig:22 p:streit:-25 p:subjec:-20 p:sujeit:22 p:suppli:-36 p:teilbe:33 p:telefo:-40
p:teleph:22 p:throug:31 p:thursd:29 p:timbra:-20 p:tranqu:92 p:transf:63 p:transp:24 p:treint:25 p:tresor:29
p:trouve:-25 p:trovat:37 p:umgehe:37 p:unsere:-24 p:unters:-23 p:unterw:-29 p:valida:20 p:vanavo:54 p:vandaa:-20
p:vanmor:-20 p:vautou:22 p:vencim:47 p:vendre:39 p:venerd:22 p:verarb:24 p:vergee:19 p:verges:-20 p:verget:27
p:verkee:35 p:verlen:25 p:verrec:-31 p:versam:-23 p:versch:-21 p:verspr:62 p:versuc:-33 p:verzoe:-24 p:vindim:-28
p:vireme:25 p:voorda:-26 p:vrijda:59 p:vuelva:19 p:wachte:25 p:wannee:-22 p:wegges:30 p:werkta:36 p:whatev:22
p:withhe:27 p:woensd:20 p:workin:29 p:zaterd:22 p:zentra:-30 p:zuruck:19 s:!:-45 s:00000:23 s:0000:-23 s:?:35
s:aanmaning:-22 s:acct:-21 s:adubos:-41 s:al:-23 s:automatica:-39 s:aviso:-38 s:avviso:-42 s:aw:87 s:bc:35
s:betaalspecificatie:-23 s:betalingsherinnering:-32 s:betreff:25 s:bl:-26 s:bonifico:-40 s:cc:-22 s:cf:-19 s:cg:20
s:cm:-30 s:comprovante:-59 s:conta:19 s:conto:51 s:cs:-23 s:cuenta:26 s:de:-25 s:df:-23 s:en:25 s:erinnerung:19
s:es:28 s:et:26 s:factura:-33 s:facturas:24 s:facture:33 s:facturen:21 s:failed:26 s:farine:-38 s:fatura:-22 s:fp:43
s:ft:-25 s:fv:32 s:fw:21 s:ga:-23 s:gasolio:49 s:gm:-23 s:gr:30 s:gv:-26 s:herinnering:43 s:hotel:23 s:ihre:-31
s:impaye:-20 s:in:-21 s:invoices:-28 s:kg:-32 s:legal:22 s:letzte:49 s:lf:40 s:lg:33 s:lp:-20 s:meel:20 s:mt:21
s:noleggio:-25 s:notice:-35 s:octubre:19 s:offener:19 s:openstaand:22 s:pagamento:-54 s:pago:-24 s:paiement:-19
s:papel:-41 s:payment:46 s:pedido:27 s:pi:22 s:posten:61 s:poursuites:23 s:proposta:27 s:re:111 s:rechnung:-35
s:recordatorio:-46 s:relance:-54 s:reply:-19 s:res:45 s:richiesta:-19 s:rm:-28 s:rv:-26 s:saldo:58 s:san:21
s:scadute:-19 s:sept:26 s:si:27 s:sl:-23 s:sollecito:-23 s:terriccio:19 s:tf:33 s:tinta:-40 s:tm:59 s:tr:-38
s:tweede:-23 s:va:-20 s:vc:41 s:vencida:-34 s:vencido:24 s:vernici:28 s:zahlungserinnerung:-24 s:zu:24 w:%:-67
w:00000:-54 w:000:44 w:00:54 w:0:19 w:?:-50 w:@:-72 w:aan:-23 w:aanmaning:-27 w:aansprakelijk:24 w:aasgieren:-21
w:ab:29 w:abogados:29 w:abono:-21 w:above:-22 w:abrazo:23 w:acao:-19 w:acconto:20 w:accord:75 w:achter:-24
w:acompte:-33 w:actualizado:31 w:adjunto:-19 w:administration:21 w:admite:22 w:advocaat:21 w:advogados:24
w:afgemeld:-25 w:ag:-32 w:again:-23 w:agencia:-23 w:agenda:26 w:agora:91 w:agreed:36 w:ah:27 w:ahah:33 w:ai:-24
w:ainda:23 w:al:-38 w:alberto:-20 w:algo:-32 w:alguna:33 w:alle:-24 w:allegato:-29 w:aller:30 w:allez:40 w:also:43
w:alte:29 w:altra:39 w:am:62 w:amanha:43 w:amor:27 w:an:-39 w:anche:-25 w:ancien:20 w:ancora:-19 w:andere:-32
w:android:31 w:anerkennung:19 w:anni:61 w:anterior:26 w:antes:29 w:antwerpen:-26 w:antworten:50 w:any:-29 w:ao:28
w:aos:-27 w:aperta:48 w:apologies:26 w:app:65 w:appelle:-20 w:appena:68 w:aprobado:25 w:aqui:30 w:ar:36 w:are:-21
w:asociados:25 w:assegno:51 w:assim:87 w:assinatura:-46 w:assistant:-19 w:ata:25 w:atenderemos:24 w:attached:-25
w:atualizado:19 w:auch:-23 w:auf:-26 w:auftraggeber:-22 w:aun:-23 w:aurez:20 w:aus:-44 w:avait:-27 w:avance:-20
w:avete:-33 w:avis:-60 w:aviso:-31 w:avoir:-30 w:away:36 w:ay:39 w:balles:21 w:banca:-23 w:bancaria:23 w:banco:28
w:bank:23 w:banking:26 w:batch:-24 w:bedrag:24 w:beide:72 w:beider:34 w:beim:-32 w:beiseite:23 w:below:36 w:bene:-19
w:beneficiario:-25 w:beste:42 w:bestellt:26 w:betaalronde:-26 w:betalen:-23 w:bezahlt:24 w:bien:-24 w:bilan:-45
w:billed:20 w:binnen:22 w:bisous:63 w:bitte:-69 w:bizum:62 w:bl:-21 w:boh:-40 w:boleto:45 w:bon:33 w:bonjour:27
w:boutique:19 w:bro:27 w:bt:-28 w:buen:33 w:buondi:20 w:buongiorno:38 w:bureau:-26 w:bzw:20 w:ca:88 w:cai:54
w:caja:21 w:call:-20 w:camara:-25 w:cambiato:20 w:campana:24 w:can:29 w:cancelada:-31 w:cancelar:-22 w:canone:-20
w:cara:20 w:card:25 w:cassetto:25 w:catar:-29 w:cc:28 w:ce:20 w:celle:37 w:central:20 w:centro:-19 w:certeza:24
w:chance:-27 w:chaps:23 w:che:48 w:chef:-26 w:chefe:21 w:chegaram:-51 w:cheques:24 w:cher:-20 w:chiusa:-19
w:chiuso:-29 w:chose:-21 w:ciao:38 w:cierra:29 w:cinque:-31 w:cl:26 w:claim:-27 w:claro:-27 w:cliente:23
w:clientes:-24 w:cobraram:26 w:cobro:59 w:col:-44 w:com:-27 w:combinado:42 w:como:-69 w:comprobante:19
w:comprovante:-34 w:comune:-26 w:comunicacoes:-27 w:con:19 w:concurso:-21 w:confirmation:-28 w:confirme:24
w:connosco:-28 w:consegue:19 w:consignes:-19 w:conta:19 w:contact:-29 w:contador:-35 w:contanti:20 w:conto:39
w:contratto:-21 w:conversa:-20 w:copia:32 w:copies:-19 w:correctie:20 w:correo:-24 w:corrijam:21 w:cosi:44
w:could:-32 w:counsel:-23 w:course:-20 w:court:-45 w:cr:32 w:credit:-30 w:creditnota:34 w:credito:-26
w:creditors:-33 w:cro:-29 w:cs:-30 w:cuanto:41 w:customer:-21 w:cut:33 w:daarna:-36 w:dado:31 w:dag:28 w:dagen:38
w:dak:33 w:dan:43 w:dans:30 w:daqui:-23 w:das:43 w:dass:-21 w:dat:64 w:day:50 w:days:19 w:db:19 w:debite:-19
w:debito:31 w:dec:49 w:decembre:29 w:decide:20 w:deel:22 w:defaut:-20 w:dell:-30 w:demain:-20 w:demande:-44
w:demandez:20 w:demas:50 w:demora:21 w:den:-21 w:depois:-24 w:depose:-49 w:depuis:-57 w:der:-22 w:desconto:-31
w:desculpa:21 w:desculpas:21 w:desde:-28 w:despues:32 w:details:19 w:detraccion:-26 w:detto:21 w:deu:21 w:devo:21
w:devolvi:22 w:devolvio:25 w:dezembro:53 w:dezer:32 w:di:-72 w:dia:109 w:dias:22 w:dice:-20 w:dicembre:66 w:dicht:23
w:dico:21 w:did:-25 w:dienstag:38 w:diese:19 w:dinheiro:-27 w:direct:24 w:direkt:28 w:direto:42 w:diretor:-44
w:disso:29 w:distinta:-22 w:dite:35 w:diverse:-36 w:diz:-59 w:doe:35 w:doen:-26 w:does:-22 w:domanda:-19 w:done:19
w:dos:-37 w:dott:23 w:doublon:24 w:down:35 w:doy:20 w:dr:38 w:drei:22 w:drie:23 w:driver:36 w:drohen:-22 w:drum:-37
w:duas:20 w:dubbel:20 w:due:80 w:duplicado:-28 w:echeance:30 w:echt:80 w:een:30 w:eens:-23 w:eerst:-36
w:eerstvolgende:-24 w:eigen:-25 w:eine:-35 w:einem:22 w:einer:21 w:el:50 w:elke:-39 w:elle:29 w:em:-58 w:email:-27
w:emitir:-19 w:encontro:28 w:encore:30 w:end:26 w:ende:46 w:endlich:25 w:enero:29 w:eng:40 w:enkel:-21 w:entra:-32
w:entrar:20 w:entre:-23 w:entrou:-21 w:entscheidet:-29 w:enviamos:23 w:envie:-25 w:enviem:19 w:envoye:24 w:equipe:19
w:equivocado:-21 w:er:31 w:erop:36 w:errado:29 w:erro:22 w:error:22 w:erst:-29 w:especes:46 w:essa:-21 w:estao:21
w:estimado:35 w:estimados:-32 w:estos:19 w:et:35 w:ete:-73 w:eu:77 w:eur:-77 w:even:-32 w:execute:-25 w:facciamo:36
w:faccio:75 w:faco:42 w:factura:20 w:factures:-38 w:fahrer:-19 w:failliet:27 w:fais:76 w:falls:-33 w:falta:97
w:fatto:-42 w:favore:-24 w:faz:25 w:february:29 w:fehlen:-20 w:feira:32 w:fevrier:24 w:fica:20 w:fim:19 w:fin:36
w:final:47 w:finalmente:23 w:fine:28 w:fini:-20 w:fino:-26 w:first:44 w:fondos:-24 w:for:34 w:foto:-32 w:foulee:26
w:fragen:26 w:frau:20 w:freigabe:-27 w:freitag:33 w:frere:-24 w:friday:58 w:fridays:52 w:from:55 w:fuchs:21 w:fur:34
w:further:-20 w:gaan:-24 w:gaat:-37 w:ganz:22 w:gebeurd:22 w:gebucht:22 w:gedaan:-39 w:geduld:60 w:geehrter:19
w:geen:27 w:gegen:-21 w:geht:19 w:gekriegt:19 w:geld:65 w:gelijk:42 w:general:24 w:gentile:41 w:gerade:20
w:gerencia:19 w:gerente:-19 w:geschreven:23 w:gesendet:-23 w:gestern:-29 w:get:-69 w:geweest:29 w:gia:31 w:ging:26
w:giorni:26 w:giuro:37 w:giusto:62 w:give:-32 w:gm:-23 w:go:26 w:goed:-21 w:goedemorgen:25 w:goes:36 w:got:-39
w:gott:23 w:grazie:-21 w:greffe:-26 w:gruss:23 w:grusse:33 w:gutschrift:19 w:gv:-34 w:ha:-29 w:haal:-26 w:haben:-20
w:habiles:19 w:hablamos:-19 w:hadden:41 w:hago:78 w:half:25 w:hallo:34 w:halt:-24 w:han:28 w:hand:-20 w:hanno:-31
w:happen:-31 w:has:-31 w:hatten:39 w:have:-30 w:havera:43 w:having:25 w:hay:-40 w:hb:25 w:hearing:24 w:hebt:59
w:hecho:-45 w:heeft:-43 w:hein:61 w:hemos:-34 w:here:26 w:herr:40 w:het:-25 w:hi:52 w:hier:40 w:hinweis:21 w:hj:35
w:hoi:69 w:hola:-43 w:hoop:-20 w:hoor:-29 w:hora:32 w:houden:-38 w:hoy:-40 w:hull:19 w:huur:-31 w:iban:78 w:ich:-31
w:ici:52 w:id:-33 w:idea:-31 w:ideal:23 w:ieri:-38 w:igual:21 w:ihr:46 w:ik:56 w:im:-41 w:immer:46 w:in:27 w:inc:-19
w:incasso:28 w:informiamo:-21 w:insolvencia:-33 w:insolvencias:26 w:insolvente:33 w:instant:-21 w:intentare:-35
w:into:-19 w:io:48 w:is:-25 w:ist:-58 w:istantaneo:38 w:isto:26 w:it:50 w:ja:38 w:jahresabschluss:43
w:jahresende:-29 w:jai:30 w:jan:25 w:janeiro:21 w:janvier:20 w:jede:-19 w:jeudi:27 w:jij:21 w:jl:-19 w:joint:-28
w:jours:49 w:jueves:72 w:juli:45 w:junio:-24 w:juridische:20 w:just:-19 w:kan:-41 w:kein:20 w:ken:28 w:kenavo:38
w:kennen:-19 w:kg:-31 w:klaar:75 w:klage:-20 w:klar:-49 w:kom:22 w:kommen:22 w:kommt:33 w:komt:-22 w:konnen:-25
w:konnt:-20 w:kontoauszug:-27 w:kopie:41 w:krijgt:-31 w:kunnen:-21 w:kw:42 w:la:29 w:lag:21 w:lange:21 w:las:-42
w:lauf:29 w:le:19 w:left:-28 w:leg:-28 w:legale:34 w:leggen:-26 w:lemoine:19 w:les:24 w:let:29 w:lettres:40
w:leute:23 w:leveren:-20 w:ley:22 w:lg:25 w:lhe:32 w:li:-23 w:liebe:25 w:lieber:-19 w:ligne:24 w:line:-20
w:liquidamos:-30 w:liquidation:54 w:liquido:-25 w:litige:45 w:livreur:-21 w:llamar:-57 w:llegaron:-29 w:llego:-24
w:llevo:25 w:lo:71 w:look:-29 w:los:37 w:lost:-28 w:lr:20 w:ltd:-37 w:lundi:19 w:lunedi:53 w:lv:-29 w:maak:29
w:maandag:21 w:maanden:-24 w:madame:42 w:madre:26 w:mahnung:-21 w:mails:-22 w:mailt:23 w:mais:-25 w:man:-25
w:manana:63 w:manda:51 w:mandame:-29 w:mandar:19 w:mandat:33 w:mandatemi:21 w:mandem:31 w:mandi:22 w:mani:61
w:mano:34 w:manque:-37 w:marc:27 w:marca:22 w:march:-27 w:mardi:49 w:mario:-20 w:martes:29 w:martin:24 w:mas:-19
w:mate:21 w:material:24 w:md:39 w:mediados:22 w:mee:-28 w:mehr:65 w:meme:23 w:menos:-23 w:mensagem:-19 w:merci:49
w:mercredi:20 w:merito:21 w:mes:40 w:meses:-29 w:mesmo:21 w:met:-39 w:meu:34 w:mf:-25 w:mi:31 w:mij:-30 w:mil:62
w:mille:29 w:mismo:27 w:mitad:40 w:mitte:23 w:modulo:-28 w:moin:34 w:mois:26 w:mon:-44 w:monat:27 w:monats:47
w:money:-38 w:monsieur:22 w:monteur:19 w:moved:48 w:mp:-38 w:multa:20 w:na:43 w:nach:31 w:nachste:20 w:namens:19
w:nao:-67 w:nas:-52 w:naturlich:-49 w:nc:23 w:nee:28 w:neer:-29 w:nei:46 w:nelle:44 w:nem:-29 w:nen:21 w:nergens:23
w:nesse:21 w:net:41 w:never:-27 w:next:40 w:nf:-26 w:ni:-24 w:nich:44 w:nichts:-28 w:niemand:27 w:niente:-23
w:niet:-75 w:niets:-37 w:nieuwe:30 w:nif:35 w:niks:-30 w:nn:21 w:no:19 w:noch:20 w:nodig:26 w:noite:36 w:nom:19
w:normal:-38 w:nos:23 w:not:-43 w:note:-35 w:nothing:-29 w:nouvelle:19 w:novembro:20 w:noviembre:58 w:novo:38
w:now:29 w:ns:-31 w:nu:52 w:nuestra:-26 w:nul:-26 w:numero:-29 w:nummer:-28 w:nur:-23 w:october:-19 w:octobre:32
w:octubre:22 w:of:34 w:office:-19 w:oggi:-26 w:oh:-23 w:ohne:23 w:ok:64 w:old:23 w:om:-45 w:omdat:30 w:on:24
w:onde:26 w:ones:29 w:only:44 w:ontem:-40 w:ontvangen:27 w:ook:-30 w:open:-29 w:or:-36 w:ora:-20 w:os:-37 w:other:30
w:otra:-25 w:otro:-36 w:otros:21 w:ou:-26 w:outlook:22 w:outubro:21 w:over:41 w:overgemaakt:-32 w:overmorgen:19
w:pa:32 w:padre:31 w:paga:98 w:pagada:-67 w:pagado:-26 w:pagamento:28 w:pagamentos:-40 w:pagan:26 w:pagar:-29
w:pagarle:-24 w:pagato:-29 w:pago:126 w:paguei:-48 w:paid:-27 w:paie:34 w:paierons:19 w:palabra:22 w:palavra:29
w:para:41 w:parada:58 w:parece:26 w:parlo:-19 w:part:-20 w:parte:31 w:partes:34 w:pasas:34 w:paso:63 w:passe:31
w:passo:31 w:pay:-22 w:payee:61 w:paying:34 w:payment:-25 w:pdf:-22 w:pedidos:28 w:pedimos:-20 w:penny:23
w:perche:26 w:perdona:20 w:peter:36 w:peux:-43 w:photos:-20 w:piano:30 w:pico:-23 w:pie:22 w:piece:-32 w:piu:-22
w:pix:52 w:pk:43 w:planilla:21 w:please:-28 w:pls:29 w:plus:-22 w:po:-21 w:poi:-53 w:point:27 w:pomeriggio:55
w:por:-58 w:porque:-37 w:porta:22 w:position:-27 w:posta:30 w:poste:-24 w:posto:22 w:pra:23 w:pratica:20
w:preciso:29 w:prego:-28 w:presentate:24 w:prevu:20 w:prezado:40 w:prie:21 w:prima:-31 w:primeiro:-29 w:primo:-28
w:problema:-22 w:proceedings:-22 w:proces:-24 w:processamento:-21 w:prochain:58 w:prochaine:-32 w:propose:24
w:proposition:23 w:prossimi:46 w:provisorio:19 w:proximo:-31 w:proximos:39 w:pt:27 w:punto:89 w:put:-19 w:puts:21
w:qu:25 w:quale:30 w:quando:-56 w:quanto:34 w:que:-28 w:quedo:-36 w:quel:45 w:quelque:-30 w:quem:-27 w:queremos:-25
w:question:25 w:quinze:20 w:quita:19 w:ra:43 w:raad:-23 w:rappel:36 w:re:23 w:rececao:23 w:reception:44
w:rechnungen:20 w:rechnungskopie:40 w:reclamer:22 w:ref:-23 w:refus:26 w:refuse:20 w:refusons:20 w:reglement:34
w:regler:-32 w:rekening:27 w:renvoie:33 w:resposta:33 w:restante:-31 w:restantes:28 w:reste:-20 w:retenemos:-19
w:retida:28 w:reto:39 w:retour:-26 w:revanche:20 w:rfc:-22 w:richten:21 w:rien:-27 w:right:30 w:ringing:21
w:rispondo:55 w:risulta:-32 w:riva:37 w:ro:-28 w:rood:-23 w:ruego:-26 w:rut:32 w:sabado:64 w:sabato:21 w:sal:-25
w:saldiamo:30 w:sale:20 w:sali:59 w:salio:-19 w:salut:-25 w:same:32 w:sara:19 w:sauf:33 w:scadenza:44 w:schalte:22
w:scherzo:-19 w:schicken:20 w:schickt:30 w:scho:-22 w:schon:-62 w:schone:-25 w:schuldsanering:19 w:scritto:-35
w:scrivermi:55 w:scusate:29 w:scusi:-23 w:scuso:28 w:sdd:23 w:se:-56 w:sea:28 w:segue:-48 w:segun:30 w:seguridad:27
w:sem:45 w:semaines:-22 w:semana:-46 w:semanas:-23 w:sempre:22 w:senao:-65 w:senhor:-46 w:sent:59 w:senza:29
w:sepa:-21 w:septembre:-31 w:ser:-34 w:serao:19 w:serieus:-25 w:service:-29 w:servicio:25 w:servirebbe:33
w:settembre:-24 w:settimana:51 w:settimane:-29 w:sexta:44 w:si:-39 w:sia:21 w:sich:-40 w:sicuro:73 w:sido:-19
w:sie:-32 w:siete:-36 w:signe:45 w:siguiente:-33 w:sim:-22 w:simples:33 w:sin:45 w:since:-20 w:sind:-24 w:sinds:-32
w:sinon:55 w:sinterklaas:19 w:sistema:-20 w:sobald:69 w:societa:-26 w:societe:20 w:socio:25 w:sofort:-29
w:software:-21 w:soir:29 w:soit:28 w:solange:-22 w:solleciti:-21 w:sollten:24 w:solo:-34 w:somebody:-21 w:sommes:27
w:somos:-24 w:son:23 w:sorry:96 w:sort:25 w:sotto:57 w:sous:-20 w:sprake:20 w:sra:19 w:srl:-21 w:st:29 w:stagione:22
w:stata:-37 w:steeds:-34 w:stelletje:-22 w:stessi:-23 w:stesso:22 w:straight:21 w:studio:23 w:su:27 w:subject:-20
w:sue:19 w:sul:-20 w:supplier:-30 w:sur:31 w:system:-31 w:tag:-28 w:tage:41 w:tambem:-27 w:tarde:-37 w:taxa:24
w:tc:-38 w:te:60 w:teilbetrag:34 w:telefon:-33 w:tell:-27 w:temos:-37 w:temps:20 w:tengo:20 w:tens:31 w:tentar:-19
w:teresa:27 w:terms:-43 w:testa:-21 w:teu:-21 w:tf:39 w:th:28 w:that:23 w:thats:30 w:they:21 w:this:38 w:through:31
w:thursday:28 w:ti:50 w:tienes:60 w:tiers:26 w:tight:-20 w:tio:28 w:tirem:20 w:tm:20 w:to:-23 w:toch:46 w:todo:-26
w:toen:22 w:told:-28 w:tom:50 w:tot:-66 w:totaal:-40 w:totale:-22 w:trae:-27 w:transfer:41 w:transferencia:-28
w:transferida:26 w:transporte:24 w:treinta:25 w:tu:-67 w:tudo:21 w:tva:28 w:twee:-38 w:uber:-34 w:uberweise:26
w:ultimo:95 w:um:43 w:umgehend:24 w:un:-25 w:und:-29 w:under:-28 w:une:30 w:unser:-34 w:unsere:28 w:unseren:-22
w:unserer:-29 w:unter:-20 w:unterwegs:-29 w:until:-22 w:up:40 w:ur:41 w:use:47 w:usted:25 w:va:-29 w:vale:22
w:valeur:-32 w:validada:32 w:validee:22 w:valor:-49 w:valuta:-41 w:vanavond:54 w:vandaag:-22 w:vanmorgen:-20 w:vd:28
w:vecchio:21 w:vedo:54 w:vem:21 w:vencimento:22 w:vencimiento:28 w:vendredi:39 w:venerdi:22 w:vergessen:-20
w:vergeten:27 w:verkeerde:26 w:vero:21 w:verra:-19 w:verrechnen:-30 w:versprechen:-28 w:versprochen:26
w:versuche:-19 w:vf:19 w:via:21 w:viene:30 w:vier:-31 w:vino:23 w:virement:21 w:visto:-24 w:voltar:-24 w:volver:-23
w:voor:-20 w:voordat:-26 w:vos:-46 w:vossa:25 w:vous:-29 w:voy:-30 w:vrijdag:59 w:vs:28 w:vuelvan:19 w:vuelvo:25
w:wachten:25 w:wanneer:-22 w:wanted:23 w:wants:36 w:was:20 w:wat:-27 w:we:-45 w:web:27 w:wednesday:19 w:weer:-26
w:weggestreept:30 w:weiter:-23 w:weken:-33 w:wen:35 w:wenn:-34 w:werktage:34 w:weten:-37 w:whatever:22 w:when:-41
w:which:-28 w:wi:33 w:wie:41 w:wieder:-20 w:wil:-22 w:will:129 w:wird:31 w:wire:-29 w:withheld:27 w:wk:70 w:woche:30
w:wochen:-30 w:woensdag:20 w:woord:27 w:working:29 w:would:-32 w:wurde:-36 w:wurden:-22 w:xmas:-21 w:yet:25
w:you:-47 w:your:-40 w:zahl:51 w:zahle:34 w:zahlen:-35 w:zahllauf:-20 w:zahlt:-54 w:zaken:19 w:zaterdag:22 w:ze:-23
w:zeggen:-26 w:zelfde:35 w:zie:-50 w:zijn:-23 w:zin:-25 w:zit:21 w:zo:37 w:zodra:47 w:zondag:23 w:zu:-45 w:zum:36
w:zuruck:-38 w:zuruckgewiesen:20
"""
