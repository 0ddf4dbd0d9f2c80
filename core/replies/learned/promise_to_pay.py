"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -6.26
THRESHOLD = 0.675
#: clue:hundredths
WEIGHTS = """
?:-42 ?ack:-9 ?all:-7 ?back:8 ?demand:-10 ?dispute:-18 ?goods:-10 ?joke:-18 ?mine:-7 ?moved:-10 ?not_stop:7
?once_us:9 ?others:18 ?paid:-9 ?plan:-24 ?proof:9 ?propose:-34 ?question:-11 ?refuse:14 ?rest:22 ?until:21 ?wait:10
?willpay:-35 b:%_0:-7 b:%_on:14 b:%_que:-10 b:00000_foi:11 b:00000_is:7 b:00000_pago:10 b:00000_por:-8
b:0000_0000:-8 b:0000_000:-11 b:0000_and:-7 b:0000_con:-15 b:0000_ee:-13 b:0000_is:-11 b:0000_no:-8 b:0000_not:7
b:0000_por:12 b:0000_und:12 b:000_0000:12 b:000_00:-25 b:000_en:-12 b:000_euros:-12 b:000_in:16 b:000_la:-14
b:000_no:8 b:000_not:12 b:000_on:-21 b:000_que:14 b:000_te:10 b:000_went:9 b:00_%:-25 b:00_0000:-14 b:00_000:-21
b:00_0:-47 b:00_?:-7 b:00_abbiamo:14 b:00_al:7 b:00_and:13 b:00_anos:7 b:00_april:9 b:00_au:-9 b:00_caixas:12
b:00_ce:-15 b:00_come:7 b:00_con:-14 b:00_days:-14 b:00_de:-7 b:00_dias:20 b:00_dicembre:12 b:00_die:12 b:00_do:-8
b:00_ee:-10 b:00_en:18 b:00_est:8 b:00_esta:12 b:00_eur:-37 b:00_euro:10 b:00_gennaio:17 b:00_ist:-8 b:00_january:10
b:00_je:14 b:00_jours:8 b:00_kg:-19 b:00_la:12 b:00_les:9 b:00_lo:24 b:00_no:-23 b:00_non:-7 b:00_november:12
b:00_novembre:7 b:00_octobre:7 b:00_op:10 b:00_ottobre:-11 b:00_ou:-10 b:00_pagata:7 b:00_per:-11 b:00_por:-15
b:00_pour:11 b:00_que:13 b:00_te:10 b:00_th:18 b:00_wordt:-10 b:00_ya:-12 b:00_years:8 b:0_000:-33 b:0_00:-16
b:0_0:-20 b:0_?:-16 b:0_and:13 b:0_betaald:10 b:0_days:7 b:0_de:-22 b:0_dicembre:10 b:0_do:12 b:0_ee:32 b:0_em:-18
b:0_era:7 b:0_et:-9 b:0_foi:-9 b:0_gennaio:-7 b:0_heb:9 b:0_il:11 b:0_is:20 b:0_ist:-7 b:0_ja:-7 b:0_la:37 b:0_mil:9
b:0_novembre:-12 b:0_ottobre:15 b:0_paga:8 b:0_paid:8 b:0_th:-7 b:0_to:-7 b:0_way:8 b:0_will:14 b:0_ya:15
b:abbiamo_gia:9 b:about_the:7 b:account_of:9 b:administrador_judicial:15 b:agencia_de:-15 b:agradeco_que:-12
b:ai_donne:-7 b:ai_fait:-12 b:ai_recu:8 b:al_0:-8 b:all_invoices:-10 b:allez_vous:10 b:als_ik:-18
b:am_donnerstag:-12 b:am_freitag:-14 b:am_samstag:-7 b:and_000:-19 b:and_00:15 b:and_have:-9 b:and_he:8 b:and_is:7
b:and_it:-9 b:and_not:10 b:and_the:19 b:and_we:19 b:and_will:22 b:and_you:12 b:and_your:-12 b:antes_da:16
b:antes_de:8 b:any_chance:-10 b:ao_vosso:12 b:are_in:14 b:are_instructed:-8 b:are_not:-12 b:are_on:15 b:art_00:-8
b:as_0:-25 b:as_am:7 b:as_we:12 b:assim_que:18 b:at_it:-8 b:at_present:-7 b:at_the:10 b:ate_dia:-20 b:au_greffe:-7
b:au_nom:13 b:aux_lettres:9 b:avec_un:7 b:avis_de:-7 b:ba_0:-8 b:bacs_on:-10 b:banca_ha:18 b:banco_nos:12
b:bank_details:9 b:been_through:7 b:before_we:7 b:beide_in:9 b:besteld_en:7 b:betaald_00:7 b:betalen_?:-7
b:betalen_we:17 b:bien_recu:-9 b:bij_jullie:11 b:bitte_nochmal:8 b:boa_tarde:-14 b:boite_aux:9 b:bom_dia:9
b:bonifico_di:-14 b:bonne_fin:-11 b:buen_dia:13 b:buenos_dias:-8 b:buongiorno_il:7 b:buzon_no:-8 b:by_bacs:-9
b:ca_00:8 b:ca_je:-10 b:can_pay:-7 b:cash_is:-10 b:cc_0:11 b:ce_00:-19 b:ce_que:15 b:ce_sera:7 b:ce_soir:8
b:certificado_de:-9 b:chance_of:-10 b:che_ci:17 b:check_for:7 b:check_goes:8 b:cheque_de:-9 b:chere_madame:10
b:chez_vous:9 b:chiuso_il:-7 b:ci_ha:-9 b:ci_sono:10 b:claro_que:-15 b:clients_position:-8 b:co_kg:7 b:com_as:7
b:com_os:9 b:come_da:7 b:como_me:-21 b:compte_?:7 b:con_ellos:11 b:con_fecha:12 b:con_le:7 b:con_valuta:-16
b:confirmado_por:11 b:connection_with:-7 b:conta_da:12 b:copie_du:-15 b:copies_of:-10 b:cos_the:11 b:could_do:-15
b:could_you:-18 b:couple_of:20 b:cr_00:8 b:credito_em:-16 b:credito_nc:12 b:cro_00000:-11 b:cuenta_del:8 b:cv_00:9
b:da_empresa:9 b:da_fatura:-14 b:da_noi:-7 b:da_voi:-8 b:dal_0:-9 b:dan_betaal:-9 b:dan_is:8 b:dan_maak:14
b:dans_la:9 b:dans_les:18 b:dans_votre:9 b:das_00:-24 b:das_ab:18 b:das_geld:14 b:das_mit:-7 b:das_war:11
b:dass_wir:-8 b:dat_bedrag:14 b:day_rate:9 b:days_and:-7 b:de_0000:-17 b:de_00:-16 b:de_0:8 b:de_administracion:7
b:de_app:25 b:de_bewindvoerder:9 b:de_boeken:-8 b:de_contas:7 b:de_correcao:-8 b:de_dezembro:13 b:de_dia:12
b:de_diciembre:11 b:de_frais:9 b:de_hoofdsom:7 b:de_horas:15 b:de_hoy:9 b:de_la:-16 b:de_las:-16 b:de_ley:9
b:de_liquidation:21 b:de_los:-8 b:de_mois:7 b:de_notre:-9 b:de_novembro:7 b:de_noviembre:13 b:de_pdf:9
b:de_reglement:-12 b:de_rest:17 b:de_um:8 b:de_verkeerde:10 b:de_virement:-16 b:dear_sirs:-7 b:debito_direto:14
b:del_viernes:-16 b:del_vostro:15 b:della_0000:-12 b:della_banca:-9 b:den_nachsten:14 b:depose_le:-19 b:der_ist:-12
b:der_nachsten:-9 b:der_rechnung:-11 b:des_monats:15 b:des_que:11 b:des_reception:11 b:desconto_de:-17
b:dezer_dagen:19 b:di_0:-11 b:dia_!:16 b:dias_habiles:10 b:dias_me:-7 b:dias_por:-7 b:die_000:-18 b:die_alte:14
b:die_halfte:11 b:die_is:25 b:die_rechnung:12 b:do_000:-18 b:do_mes:16 b:do_not:-14 b:do_you:-7 b:doe_ik:12
b:does_not:-10 b:donc_je:-11 b:down_for:9 b:drie_keer:11 b:ea_0:9 b:ee_anterior:11 b:ee_gia:-20 b:ee_il:-7
b:ee_preciso:15 b:ee_solo:8 b:ee_stata:-10 b:ee_un:-8 b:een_creditnota:7 b:een_dezer:19
b:eerstvolgende_betaalronde:-7 b:el_banco:7 b:el_calendario:-7 b:el_consejo:7 b:el_dia:-9 b:el_jueves:10
b:el_lunes:-8 b:el_martes:7 b:el_miercoles:13 b:el_mismo:-7 b:el_recibo:11 b:el_rut:9 b:el_viernes:14 b:em_00:-15
b:em_que:14 b:empresa_no:9 b:en_charge:7 b:en_copia:10 b:en_cuanto:17 b:en_el:8 b:en_geen:8 b:en_junio:-7 b:en_la:10
b:en_nu:11 b:en_revanche:7 b:en_su:-13 b:en_un:16 b:end_of:7 b:entonces_no:7 b:entra_no:-7 b:er_is:-7 b:er_zo:28
b:erst_am:7 b:ese_mismo:11 b:est_ce:8 b:est_le:26 b:est_un:-9 b:esta_certa:-16 b:esta_factura:8 b:esta_pagada:-18
b:esta_semana:-8 b:este_buzon:-9 b:estou_de:13 b:estoy_en:-10 b:et_0000:7 b:et_je:28 b:et_les:17 b:et_non:7
b:et_pas:9 b:et_pour:-8 b:et_sur:-8 b:et_vous:7 b:eu_ca:15 b:eu_pago:39 b:euro_0:-19 b:euros_de:13 b:even_serieus:-7
b:fa_00:-7 b:facture_?:-8 b:facture_au:12 b:facture_elle:8 b:factuur_nog:-7 b:faire_un:-9 b:fais_le:20 b:falta_de:13
b:feb_and:-25 b:february_?:-8 b:fecha_00:13 b:fim_do:7 b:fin_du:-7 b:fine_mese:12 b:fino_al:-7 b:for_000:7
b:for_the:18 b:forderung_wird:8 b:found_it:-7 b:frais_de:9 b:frau_dr:8 b:from_our:18 b:from_you:-9 b:fur_den:13
b:geehrte_frau:7 b:geehrter_herr:9 b:geen_00:20 b:geen_onwil:7 b:geld_fur:10 b:geld_ist:-7 b:gente_paga:9
b:gia_in:-14 b:gia_scritto:-11 b:give_us:-18 b:gm_00:-11 b:gmbh_co:7 b:go_out:11 b:goes_out:13 b:got_the:-10
b:gp_0:11 b:ha_dado:7 b:haben_wir:-11 b:hago_bizum:17 b:hago_la:9 b:hallo_herr:14 b:has_been:-13 b:hasta_el:-8
b:hasta_que:-12 b:hat_mir:-7 b:hatten_wir:7 b:have_got:-11 b:have_it:14 b:have_the:-7 b:hb_00:8 b:heb_je:11
b:herr_kollege:8 b:het_in:-9 b:het_voor:-7 b:hi_tom:23 b:hier_ist:8 b:ho_due:9 b:ho_fatta:-7 b:ho_mandato:-9
b:ho_pagata:-7 b:houden_we:-17 b:hoy_por:10 b:ich_auch:-9 b:ich_fur:-7 b:ich_hab:-12 b:ich_noch:13 b:if_that:-15
b:if_thats:18 b:if_you:-14 b:ihr_mir:10 b:ihren_fragen:15 b:ik_ben:-11 b:ik_heb:-32 b:ik_niet:7 b:ik_uw:-8
b:ik_van:14 b:ik_werk:-8 b:ik_wil:-7 b:il_00:10 b:il_0:11 b:il_bonifico:13 b:il_cliente:-8 b:il_comune:-14
b:il_conto:9 b:il_mandato:10 b:il_mio:10 b:il_nuovo:9 b:il_resto:-14 b:il_sal:-12 b:il_titolare:7 b:in_0:-13
b:in_allegato:-15 b:in_connection:-7 b:in_contanti:9 b:in_mano:-8 b:in_my:8 b:in_position:-7 b:in_the:10 b:in_week:7
b:instructed_by:-8 b:invoice_and:7 b:is_000:12 b:is_betaald:9 b:is_dat:10 b:is_er:10 b:is_geen:9 b:is_het:20
b:is_in:-9 b:is_no:-12 b:is_per:7 b:is_that:-8 b:is_van:12 b:is_what:13 b:ist_in:-10 b:isto_ee:7 b:it_and:12
b:it_as:7 b:it_in:-11 b:it_is:-7 b:it_on:11 b:it_over:-9 b:it_straight:9 b:it_that:14 b:it_will:17 b:ja_ja:30
b:ja_lhe:10 b:ja_nao:-13 b:ja_ta:-8 b:ja_tem:9 b:january_00:15 b:je_aanmaning:-10 b:je_de:10 b:je_depose:-18
b:je_fais:15 b:je_hebt:11 b:je_la:21 b:je_ne:-11 b:je_paye:15 b:je_peux:-10 b:je_reprends:-7 b:je_serai:8
b:je_suis:-7 b:je_transmets:-8 b:judicial_provisorio:11 b:kan_het:-12 b:kan_ik:-9 b:kann_ich:7 b:ken_ik:12
b:know_if:7 b:kom_ik:8 b:komt_goed:-7 b:konnt_ihr:-7 b:krijg_je:7 b:la_00:25 b:la_ca:7 b:la_caja:7 b:la_copia:8
b:la_demora:10 b:la_fattura:10 b:la_firma:-13 b:la_foulee:16 b:la_journee:8 b:la_mia:8 b:la_mitad:9 b:la_otra:-10
b:la_pago:20 b:la_paie:15 b:la_parola:9 b:la_posta:-13 b:la_prochaine:-7 b:la_remise:7 b:la_saldiamo:8 b:la_saldo:9
b:la_semana:7 b:la_situation:9 b:la_societe:12 b:la_stagione:7 b:la_transferencia:17 b:la_vs:7 b:las_00:19
b:las_0:-18 b:las_facturas:-12 b:las_tres:-9 b:late_fee:-8 b:le_00:41 b:le_bilan:-17 b:le_code:12 b:le_depot:-7
b:le_digo:-7 b:le_ruego:-8 b:le_virement:28 b:lees_ik:-8 b:leggero_la:-8 b:les_00:7 b:les_deux:12 b:les_jours:11
b:let_me:14 b:lieber_herr:-10 b:liegt_vor:8 b:lo_demas:9 b:lo_faccio:27 b:lo_pago:12 b:look_at:-8 b:los_000:20
b:los_00:7 b:los_dias:-9 b:los_pago:13 b:los_pagos:-8 b:los_partes:16 b:los_socios:7 b:ltd_in:-7 b:lunedi_00:-9
b:lunes_0:7 b:ma_boutique:9 b:maak_ik:18 b:maandag_00:-10 b:mais_00:-8 b:mais_de:8 b:mais_je:-11 b:mais_nada:14
b:mal_mit:-10 b:march_?:-13 b:mas_nao:8 b:mas_que:-7 b:me_escribais:8 b:me_ha:10 b:me_han:15 b:me_have:7 b:me_know:7
b:me_lo:17 b:me_mandar:8 b:mediados_de:12 b:medica_sin:-9 b:mesmo_dia:18 b:met_de:27 b:met_je:-10
b:met_valutadatum:-7 b:mf_0:-11 b:mi_dica:9 b:mi_mandate:-7 b:mi_scuso:9 b:mi_servirebbe:9 b:mio_marito:-9
b:mit_dem:15 b:moi_la:13 b:monsieur_je:9 b:monsieur_nous:12 b:mt_000:-17 b:mt_0:12 b:na_fatura:14 b:na_quinta:17
b:na_sequencia:9 b:na_sexta:-10 b:naar_@:-8 b:naar_de:8 b:nachste_woche:-12 b:nachsten_tagen:14 b:nachster_woche:8
b:nao_00:9 b:nao_da:-22 b:nao_ee:21 b:nao_ha:-8 b:nao_pago:-9 b:nao_temos:-18 b:nao_vamos:7 b:nc_0:18 b:need_your:7
b:nei_prossimi:22 b:nessuna_contestazione:8 b:never_turned:8 b:nicht_in:8 b:nicht_zu:11 b:no_00000:-8 b:no_dia:-17
b:no_hay:-11 b:no_la:-15 b:no_los:15 b:no_me:8 b:no_mesmo:7 b:no_nosso:8 b:no_pix:-10 b:no_proximo:-10 b:no_se:-8
b:noch_die:10 b:nog_steeds:-13 b:nom_de:14 b:non_ci:-7 b:non_ee:-10 b:non_il:11 b:non_la:-23 b:non_lo:-7 b:non_si:8
b:non_so:-19 b:non_sono:-8 b:nos_proximos:21 b:not_000:12 b:not_be:-8 b:not_due:7 b:not_what:11 b:nota_credito:8
b:nothing_further:-11 b:notre_part:-8 b:nous_contestons:9 b:nous_payons:12 b:nous_refusons:8 b:nous_sommes:7
b:nu_echt:10 b:of_00:7 b:of_all:-7 b:of_days:20 b:of_february:-16 b:of_month:13 b:of_your:8 b:off_the:-12
b:off_your:7 b:ok_?:-7 b:ok_pour:10 b:on_00:24 b:on_0:-14 b:on_est:8 b:on_friday:-15 b:on_wednesday:7 b:on_your:7
b:once_the:8 b:op_00:12 b:op_de:23 b:op_een:10 b:op_het:7 b:op_uw:15 b:orden_de:-10 b:ordre_de:-12 b:os_credores:12
b:os_hago:8 b:os_pago:9 b:our_clients:-8 b:out_in:10 b:out_to:12 b:outra_vez:7 b:pagamento_00:14
b:pagamento_programado:-13 b:pago_00:-18 b:pago_el:-18 b:pagos_proveedores:-9 b:paie_pas:-10 b:paiement_le:8
b:par_de:7 b:para_00:10 b:para_@:14 b:para_el:8 b:para_que:18 b:partes_de:16 b:pas_avant:12 b:pas_payer:-7
b:pasado_manana:9 b:pay_it:21 b:pay_on:-12 b:pay_the:25 b:pay_you:-9 b:payee_le:10 b:pedido_00000:11 b:pedido_de:-11
b:per_0:-8 b:per_le:-7 b:per_mail:8 b:pero_no:-9 b:piece_jointe:-7 b:please_see:14 b:por_00:-7 b:por_0:-10
b:por_el:-8 b:por_falta:11 b:por_la:-8 b:por_las:10 b:por_semana:-22 b:pour_les:16 b:pour_vous:-7 b:prego_di:-14
b:prie_de:9 b:prima_di:9 b:primo_gennaio:-12 b:programado_para:-13 b:promise_to:-8 b:prossimi_giorni:24
b:proximo_lote:-7 b:proximos_dias:22 b:pt_00:9 b:qu_elle:-11 b:qu_en:-7 b:quale_iban:18 b:qualquer_reclamacao:-15
b:que_con:7 b:que_el:17 b:que_era:-11 b:que_es:18 b:que_est:11 b:que_esta:-20 b:que_eu:11 b:que_ja:-15 b:que_le:-26
b:que_lo:12 b:que_no:-7 b:que_nos:-20 b:que_se:15 b:que_te:9 b:que_tem:9 b:que_vos:7 b:que_vous:13 b:quel_est:12
b:quel_giorno:7 b:quella_non:-7 b:quelque_chose:-8 b:ra_0:13 b:reception_de:13 b:rechnung_mit:13 b:reclamacao_nem:11
b:recu_je:-8 b:recu_votre:7 b:ref_00000:8 b:rekening_staat:-7 b:reprends_votre:-7 b:resend_the:8 b:resta_li:10
b:riba_al:9 b:rien_et:-9 b:sa_0:11 b:said_would:-7 b:same_day:17 b:se_for:9 b:se_me:8 b:se_no:14 b:se_paga:16
b:se_pagan:7 b:se_pago:-22 b:see_attached:-9 b:see_below:23 b:see_you:-7 b:segundo_dia:-7 b:seguridad_social:9
b:sehr_geehrter:7 b:seit_montag:-9 b:sem_falta:16 b:sent_from:20 b:sera_payee:9 b:serve_la:16 b:seu_pedido:10
b:sexta_0:-21 b:si_00000:8 b:si_paga:9 b:si_vous:-8 b:sie_an:7 b:sie_auf:-8 b:sie_das:-8 b:sie_die:7
b:sie_schreiben:-7 b:sig_ra:7 b:sin_falta:16 b:sobald_sie:16 b:solange_die:-14 b:solo_il:8 b:solo_se:-7 b:son_0:11
b:sono_in:-19 b:sorry_!:22 b:sous_huitaine:12 b:sp_0:11 b:spass_beiseite:7 b:staat_het:14 b:steeds_niet:-13
b:straight_away:9 b:studio_legale:11 b:stuur_een:10 b:su_factura:-9 b:su_quale:22 b:suite_notre:8 b:sure_will:-9
b:ta_pago:-11 b:tag_herr:-7 b:tanto_no:-7 b:tc_00:-16 b:te_0:7 b:te_hago:24 b:te_la:18 b:te_laat:12 b:te_li:-8
b:te_lo:-11 b:te_los:9 b:te_voy:-8 b:temos_qualquer:-16 b:terms_of:-9 b:th_and:14 b:th_so:-10 b:that_is:-13
b:the_000:12 b:the_above:-11 b:the_check:10 b:the_end:-14 b:the_first:26 b:the_full:10 b:the_invoice:10
b:the_late:-7 b:the_mail:9 b:the_new:10 b:the_next:13 b:the_other:12 b:the_portal:-7 b:the_same:7 b:the_system:-17
b:the_time:7 b:there_is:-9 b:there_will:12 b:this_one:9 b:through_and:9 b:till_00:7 b:to_any:7 b:to_pay:-27
b:to_te:15 b:to_the:7 b:tot_het:-17 b:total_0:-21 b:total_de:8 b:turned_up:8 b:tutte_tre:20 b:uberweise_ich:9
b:un_abrazo:7 b:un_altro:-8 b:una_data:12 b:und_0000:11 b:und_0:22 b:und_es:-8 b:uns_vor:-8 b:unsere_mandantin:8
b:until_the:-13 b:us_till:7 b:uw_bericht:-10 b:uw_rekening:13 b:va_el:9 b:valt_in:9 b:valuta_00:-14
b:valutadatum_00:-7 b:van_de:11 b:vanaf_de:7 b:vem_eu:10 b:ver_si:-8 b:verrechnen_sie:-9 b:vf_00000:9
b:vi_informiamo:-12 b:vi_pago:7 b:vi_prego:-18 b:vie_legali:-7 b:viernes_0:-11 b:virement_dans:24 b:von_der:19
b:voor_aan:-7 b:voor_de:10 b:vos_deux:8 b:votre_mail:-10 b:votre_part:-10 b:votre_rappel:11 b:vous_ai:-7
b:vous_faire:9 b:vous_fais:11 b:vous_le:8 b:vous_nous:11 b:vous_prie:8 b:vous_regle:10 b:vous_sera:7 b:voy_pagar:-7
b:vrijdag_de:-8 b:war_das:-8 b:was_00:7 b:was_not:-7 b:we_are:-24 b:we_de:-7 b:we_een:12 b:we_have:-19
b:we_maandag:8 b:we_told:9 b:we_will:7 b:weet_je:-7 b:weisen_wir:7 b:what_have:12 b:what_is:-7 b:will_do:19
b:will_go:8 b:will_have:9 b:will_not:-9 b:will_pay:39 b:will_release:8 b:wir_gehen:-9 b:wir_sie:7 b:wir_um:8
b:wir_uns:-12 b:wird_am:7 b:with_you:10 b:within_00:-11 b:within_the:8 b:would_be:-7 b:ya_esta:-19 b:ya_lo:16
b:you_can:10 b:you_have:12 b:you_in:14 b:you_lot:-11 b:you_take:8 b:you_the:-7 b:you_to:-7 b:you_up:10 b:you_will:-7
b:zahl_ich:16 b:zahllauf_am:-8 b:zahlung_erfolgt:15 b:zit_er:8 b:zit_op:10 b:zodra_ik:15 c:<a>:-9 c:<ab:-10 c:<aca:8
c:<acab:11 c:<acce:-11 c:<acco:8 c:<acei:-10 c:<agen:-11 c:<agg:9 c:<agi:-10 c:<ago:9 c:<agor:10 c:<ah:9 c:<aj:8
c:<al:8 c:<al>:-11 c:<ale:8 c:<alt:13 c:<altr:10 c:<am:31 c:<ama:13 c:<aman:11 c:<andr:11 c:<anni:9 c:<ante:11
c:<ap:23 c:<aper:8 c:<app:12 c:<app>:13 c:<ass:14 c:<at:-11 c:<att:-18 c:<atta:-8 c:<au:-14 c:<aus:-13 c:<aus>:-8
c:<av:-20 c:<avi:-15 c:<avis:-14 c:<aw:11 c:<awa:10 c:<ay:8 c:<ba:9 c:<bacs:-9 c:<bal:9 c:<ban:22 c:<bank:10
c:<bas:-8 c:<be:21 c:<bed:8 c:<bee:-9 c:<been:-8 c:<beg:8 c:<bei:9 c:<beid:12 c:<beim:-8 c:<bel:8 c:<belo:13
c:<bene:-13 c:<bi:-11 c:<bie:-13 c:<bien:-11 c:<big:-9 c:<bila:-9 c:<bin:8 c:<bis:8 c:<bit:-10 c:<bitt:-9 c:<biz:13
c:<bizu:13 c:<bre:-11 c:<bt:-8 c:<by:-10 c:<by>:-10 c:<c>:-9 c:<ca:21 c:<ca>:20 c:<cai:17 c:<canc:-12 c:<car:15
c:<cart:9 c:<cas:-13 c:<cat:-12 c:<cata:-10 c:<cc:8 c:<che:20 c:<chec:8 c:<cheg:9 c:<chi:-12 c:<chu:-11 c:<ci:19
c:<ciao:8 c:<cie:10 c:<cier:10 c:<cl:-17 c:<cla:-19 c:<clar:-11 c:<cm:-9 c:<co:-25 c:<colo:8 c:<com:-26 c:<como:-9
c:<comu:-9 c:<conc:-12 c:<cono:11 c:<cons:-9 c:<cont:13 c:<conv:-9 c:<cos:12 c:<cost:8 c:<cou:-13 c:<couc:9
c:<coul:-16 c:<cu:15 c:<cuan:11 c:<cus:-12 c:<cust:-12 c:<cut:13 c:<cut>:13 c:<da:24 c:<dag:14 c:<dage:10 c:<dal:-8
c:<dan:12 c:<dan>:9 c:<dans:12 c:<dat>:10 c:<day:18 c:<day>:15 c:<dd:8 c:<de:-8 c:<dec>:9 c:<dema:-9 c:<dep:-10
c:<des>:11 c:<desa:-10 c:<desp:8 c:<deu:9 c:<dev:10 c:<dez:9 c:<deze:10 c:<di>:-19 c:<dia:23 c:<dia>:19 c:<dic:12
c:<dite:8 c:<diz:-9 c:<diz>:-12 c:<do:11 c:<doe>:10 c:<dom:8 c:<doo:15 c:<door:15 c:<dos:-14 c:<dos>:-10 c:<dr:15
c:<dri:10 c:<dru:-8 c:<drum:-8 c:<du>:-9 c:<due:11 c:<due>:12 c:<e>:20 c:<ec:20 c:<ech:21 c:<echt:19 c:<een>:10
c:<ef:15 c:<eff:13 c:<effe:13 c:<em:-27 c:<em>:-15 c:<ema:-10 c:<en:-19 c:<enc:-10 c:<enca:-8 c:<ence:-9 c:<end:11
c:<ent:-10 c:<env:8 c:<er:9 c:<er>:12 c:<err:12 c:<erro:11 c:<es:-11 c:<esq:8 c:<esqu:8 c:<et>:12 c:<ete:-13
c:<ete>:-11 c:<eu>:21 c:<eur:-16 c:<eur>:-18 c:<ex:-10 c:<extr:-8 c:<fa:47 c:<fab:10 c:<fac:25 c:<facc:20 c:<faco:9
c:<fai:16 c:<fais:13 c:<fal:-11 c:<fall:-11 c:<fe:10 c:<feb>:-8 c:<fei:11 c:<fi:11 c:<fie:-8 c:<fina:10 c:<fini:-9
c:<fir:13 c:<firs:11 c:<fle:8 c:<for:12 c:<for>:8 c:<forg:11 c:<fot:-8 c:<foto:-8 c:<fou:14 c:<fr:30 c:<fra:9
c:<frag:9 c:<fre:-12 c:<frei:-9 c:<fri:17 c:<frit:11 c:<fro:14 c:<from:13 c:<g>:-10 c:<gaa:-9 c:<gaat:-9 c:<gb:-12
c:<ge:27 c:<gedu:9 c:<gee:9 c:<geg:-8 c:<gel:8 c:<geld:11 c:<geli:9 c:<gem:9 c:<gema:8 c:<gen:18 c:<gene:11
c:<geo:-9 c:<geom:-8 c:<ges:-9 c:<gesc:8 c:<gest:-8 c:<gi:39 c:<gir:8 c:<gira:9 c:<giu:27 c:<giur:11 c:<gius:15
c:<giv:-10 c:<give:-10 c:<go:35 c:<goes:9 c:<goo:10 c:<got>:-9 c:<gua:-8 c:<guar:-8 c:<gv:-9 c:<gv>:-9 c:<ha>:-10
c:<had:10 c:<hadd:9 c:<hag:19 c:<hago:20 c:<hal:8 c:<half:8 c:<hall:8 c:<halt:-8 c:<han:-11 c:<hand:-11 c:<he:12
c:<hebt:11 c:<hei:10 c:<hein:9 c:<hem>:9 c:<het:-9 c:<het>:-10 c:<heu:12 c:<heut:11 c:<hi:19 c:<hie:10 c:<hier:10
c:<hin:12 c:<hint:8 c:<ho:10 c:<hoi:14 c:<hoi>:14 c:<hoj:8 c:<hoje:8 c:<hol:-13 c:<hola:-10 c:<hor:18 c:<hora:10
c:<hou:-10 c:<houd:-10 c:<hu:11 c:<hui:8 c:<i>:22 c:<ib:15 c:<iba:19 c:<iban:19 c:<ic:10 c:<ie:-11 c:<ier:-9
c:<ihr:8 c:<ik:19 c:<ik>:20 c:<in:-22 c:<inc:9 c:<int:-14 c:<ist>:-11 c:<ista:12 c:<ja:18 c:<joi:-9 c:<join:-10
c:<jue:13 c:<juev:13 c:<jug:-8 c:<juge:-8 c:<kan:-12 c:<kan>:-13 c:<kg:-8 c:<kg>:-8 c:<kis:-8 c:<kist:-8 c:<klaa:12
c:<kn:13 c:<kon:-13 c:<konn:-11 c:<kuh:-8 c:<kun:-8 c:<kur:8 c:<l>:-18 c:<la>:12 c:<lat:-14 c:<late:-12 c:<lau:8
c:<lav:-9 c:<le:-11 c:<lee:-12 c:<leg:-9 c:<legg:-11 c:<let:10 c:<lg:8 c:<lg>:9 c:<lh:8 c:<lhe:9 c:<lhe>:10
c:<li:-13 c:<ll:-15 c:<lla:-11 c:<llam:-11 c:<lleg:-8 c:<lo>:22 c:<lt:-8 c:<lu:13 c:<lun:11 c:<lund:8 c:<m>:8
c:<ma:31 c:<mah:-8 c:<mahn:-8 c:<man:24 c:<manc:-8 c:<mand:24 c:<mani:10 c:<mari:-8 c:<md:11 c:<md>:12 c:<meh:8
c:<mehr:8 c:<mei:11 c:<mein:-8 c:<men:-10 c:<mens:-8 c:<merr:-8 c:<mes>:11 c:<mesa:-15 c:<mi>:8 c:<mil:18 c:<mil>:9
c:<minu:8 c:<mir:-26 c:<mira:-15 c:<mire:-8 c:<mism:11 c:<mon:9 c:<mona:10 c:<n>:-8 c:<na:8 c:<na>:9 c:<nac:10
c:<nach:11 c:<nas>:-11 c:<nc:8 c:<nc>:8 c:<ne:17 c:<nei:11 c:<nei>:11 c:<nell:8 c:<niet:-13 c:<nieu:10 c:<nin:-10
c:<nine:-8 c:<noc:11 c:<noch:11 c:<noit:8 c:<nom:-8 c:<nor:-8 c:<nos>:10 c:<not:-17 c:<note:-9 c:<nov:10 c:<now:9
c:<now>:8 c:<ns:-8 c:<ns>:-8 c:<nu:-11 c:<o>:17 c:<oc:11 c:<of>:12 c:<off:-10 c:<ok:18 c:<ok>:11 c:<ol:-9 c:<om>:-9
c:<on:29 c:<one:13 c:<one>:8 c:<op:-9 c:<op>:11 c:<open:-10 c:<orde:8 c:<oui:-8 c:<oui>:-8 c:<out:9 c:<out>:8
c:<ov:14 c:<ove:14 c:<over:14 c:<pa:31 c:<pago:21 c:<pagu:-10 c:<paie:11 c:<pape:-10 c:<par:12 c:<para:12 c:<peu:-8
c:<pfa:10 c:<ph:-8 c:<pho:-8 c:<pi:8 c:<pin:14 c:<pix:10 c:<pix>:10 c:<pls:9 c:<poi>:-9 c:<pom:20 c:<pome:15
c:<por:-13 c:<porq:-8 c:<posi:-8 c:<post:14 c:<prec:10 c:<pri:-17 c:<prim:-8 c:<prin:-8 c:<pro:12 c:<pros:11
c:<prov:10 c:<pt>:8 c:<pu:15 c:<pun:14 c:<punt:14 c:<q>:10 c:<quan:-8 c:<ra:47 c:<ra>:9 c:<rapp:8 c:<re:25 c:<rece:8
c:<ref:8 c:<refu:10 c:<reg:-15 c:<rega:-8 c:<rel:8 c:<rele:8 c:<rema:8 c:<renv:10 c:<rep:-13 c:<repa:-10 c:<res:9
c:<reti:10 c:<ri:10 c:<ric:18 c:<rico:9 c:<rie:-8 c:<ro:-13 c:<ru:11 c:<rue:-8 c:<rum:10 c:<rut:11 c:<s>:-20
c:<sa:15 c:<sab:24 c:<saba:14 c:<sale:8 c:<same:10 c:<san:-10 c:<sau:14 c:<sc:-11 c:<sch:-10 c:<scho:-12 c:<se:-15
c:<se>:-17 c:<sem:-8 c:<sema:-19 c:<semp:9 c:<senh:-8 c:<sent:11 c:<ser>:-11 c:<serv:10 c:<si>:-14 c:<sic:8
c:<sich:-8 c:<sie:-13 c:<sigu:-8 c:<sim>:-8 c:<sin:10 c:<sino:9 c:<so:14 c:<sob:17 c:<soba:15 c:<soc:8 c:<soci:8
c:<sol:-16 c:<som:-12 c:<some:-10 c:<sor:10 c:<sorr:14 c:<sos:-8 c:<sot:11 c:<sott:11 c:<sp:23 c:<spa:8 c:<spi:11
c:<spie:12 c:<st:10 c:<stan:-9 c:<stee:-9 c:<steh:8 c:<sto:9 c:<su:-13 c:<sub:-10 c:<sup:-9 c:<t>:23 c:<ta:13
c:<tage:10 c:<tam:-11 c:<tamb:-8 c:<tc:-9 c:<tc>:-9 c:<te>:20 c:<tel:-13 c:<temo:-11 c:<ten:11 c:<test:-10 c:<th:19
c:<the>:8 c:<ti:19 c:<ti>:8 c:<tie:17 c:<tien:12 c:<tim:-10 c:<to:-15 c:<to>:-8 c:<toc:11 c:<toch:11 c:<tom:10
c:<tom>:11 c:<tot:-17 c:<tot>:-12 c:<tra:8 c:<tran:14 c:<tro:-8 c:<tu>:-11 c:<tut:8 c:<tutt:9 c:<tw:-8 c:<u>:-10
c:<ube:-8 c:<uber:-8 c:<ul:14 c:<ult:12 c:<ulti:12 c:<um:11 c:<un:-27 c:<un>:-9 c:<und:-11 c:<une:8 c:<une>:8
c:<uni:8 c:<unic:9 c:<unt:-17 c:<unte:-11 c:<us:12 c:<use:9 c:<use>:9 c:<vad:14 c:<vana:14 c:<vedo:10 c:<ven:12
c:<ver:-11 c:<verr:-10 c:<vi:-13 c:<vie:-11 c:<vien:10 c:<vier:-15 c:<vind:-8 c:<vir:12 c:<vo:-31 c:<vol:-20
c:<volt:-8 c:<volv:-17 c:<vor:-9 c:<wa:9 c:<war>:9 c:<we:-13 c:<wh:-8 c:<wha:12 c:<what:12 c:<whi:-10 c:<whic:-9
c:<wi:20 c:<wil:18 c:<wil>:-8 c:<will:27 c:<wri:-8 c:<wu:-8 c:<wur:-8 c:<wurd:-8 c:<xm:-11 c:<y>:12 c:<ya:-9
c:<ya>:-8 c:<yo:-8 c:<you:-12 c:<za:27 c:<zel:10 c:<zelf:10 c:<zet:9 c:<zie>:-9 c:<zo:23 c:<zo>:9 c:<zod:17
c:<zodr:17 c:aag:-9 c:aakt:-8 c:aakt>:-9 c:ab>:13 c:aba:19 c:abad:11 c:abado:11 c:abi:9 c:abl:-15 c:able:-12
c:able>:-13 c:abo:-8 c:abr:12 c:abra:14 c:abra>:10 c:acab:11 c:acaba:11 c:acao:-8 c:acao>:-8 c:acc:8 c:acce:-11
c:acci:18 c:accio:12 c:acei:-10 c:aceit:-10 c:ach:11 c:ach>:10 c:achm:11 c:acht:-12 c:aco:9 c:aco>:12 c:acs:-9
c:acs>:-9 c:actur:-10 c:ada:14 c:adas:16 c:adas>:8 c:adast:8 c:add:11 c:adde:15 c:adden:9 c:ado:17 c:ado>:19
c:ador:-9 c:ag>:16 c:aga>:13 c:agad:-19 c:agada:-8 c:agado:-11 c:agare:8 c:age:14 c:age>:8 c:agen:8 c:agen>:21
c:aggio:-9 c:agl:-9 c:agli:-9 c:agli>:-8 c:agn:-8 c:ago:52 c:ago>:48 c:agor:10 c:agora:10 c:agr:-8 c:agu:-9
c:ague:-10 c:aguei:-8 c:ahl:14 c:ahl>:8 c:ahle>:9 c:ahlen:-8 c:ai>:10 c:aid>:-8 c:aie:10 c:aig:10 c:ain:14 c:ais>:12
c:aite:-9 c:aix:10 c:ak>:9 c:akt:-16 c:akt>:-10 c:alb:-8 c:ald:13 c:ald>:15 c:alda:-9 c:ale>:8 c:aleu:-9 c:aleur:-9
c:alf:9 c:alle>:-8 c:allez:10 c:allo:8 c:allo>:8 c:alo:-8 c:alor:-9 c:als:-12 c:als>:-9 c:alt:14 c:alta:12 c:alta>:9
c:alte>:8 c:altr:9 c:alut:-8 c:am>:-11 c:amado:-8 c:aman:11 c:amanh:9 c:amar:-12 c:amar>:-12 c:ambem:-8 c:ame:10
c:ame>:26 c:amen:-17 c:ament:-18 c:ami:-9 c:amic:9 c:amm:11 c:amo:26 c:amo>:16 c:an>:13 c:anc:-26 c:ance:-22
c:ancel:-12 c:and>:-10 c:ande>:-8 c:andg:9 c:ando:-9 c:ando>:-10 c:andr:10 c:ane:11 c:aner:10 c:ang:-11 c:angu:-10
c:anha>:8 c:ani:8 c:ani>:15 c:anm:-10 c:anni:8 c:anni>:9 c:ano>:-12 c:anq:15 c:anqu:15 c:anqui:13 c:ans:19 c:ans>:18
c:ant:24 c:antan:9 c:antar:-8 c:ante:18 c:antes:10 c:ants:8 c:ants>:8 c:ap>:14 c:apa:-8 c:apar:-11 c:apare:-10
c:app:21 c:app>:20 c:appe:12 c:appen:12 c:apr:-8 c:apre:-10 c:ar>:-23 c:arad:9 c:arada:9 c:aram:-8 c:arch:-13
c:arch>:-10 c:ard>:9 c:ardo>:-8 c:are:-23 c:are>:-22 c:arec:-11 c:arem:11 c:arem>:8 c:ari:-10 c:ario:-13 c:ario>:-16
c:arlo>:8 c:arn:-15 c:arne:-8 c:aro:-15 c:aro>:-9 c:aron:-12 c:aron>:-12 c:arreg:9 c:art>:-12 c:artes:8 c:arto:9
c:as>:-16 c:asc:9 c:ass:15 c:ass>:-9 c:asse:9 c:asseg:8 c:assim:18 c:asso:9 c:asso>:10 c:ast:-8 c:asten:9 c:at>:-12
c:atar:-13 c:atar>:-9 c:ate:14 c:ate>:13 c:atev:12 c:ato:-21 c:ato>:-16 c:ator:-8 c:ats:23 c:ats>:20 c:att:-10
c:atta:-9 c:attin:12 c:atto:-8 c:atto>:-9 c:atu:-12 c:atur:-11 c:auf:10 c:aus:-16 c:aus>:-11 c:aut:16 c:aut>:-10
c:aute:9 c:ave>:-8 c:avera:11 c:avi:-14 c:avis:-16 c:avis>:-10 c:avon:13 c:avond:17 c:awa:10 c:ay>:14 c:ayi:8
c:ayin:8 c:aying:8 c:ays:16 c:ays>:16 c:az>:12 c:azi:-14 c:azie:-9 c:bacs:-9 c:bacs>:-9 c:bad:14 c:bado:11
c:bado>:11 c:bal:26 c:bald:15 c:bald>:15 c:ban:39 c:ban>:21 c:banca:-8 c:banco:10 c:bank:11 c:bbi:-9 c:bed:9
c:bee:-9 c:been:-8 c:been>:-8 c:beg:8 c:bei>:-8 c:beid:12 c:beide:12 c:beim:-8 c:beim>:-8 c:bel:9 c:belo:13
c:below:10 c:bem:-8 c:bem>:-8 c:bene:-14 c:ber:-11 c:beri:-8 c:beza:8 c:bie:-12 c:bien:-12 c:bien>:-14 c:big:-11
c:bila:-8 c:bilan:-8 c:bio>:8 c:bit:-14 c:bitt:-11 c:biz:13 c:bizu:13 c:bizum:13 c:bor:-12 c:bord:-11 c:borde:-9
c:bp>:-8 c:bra:14 c:bra>:11 c:brar>:-8 c:bre>:13 c:bro:15 c:bro>:21 c:buen>:10 c:by>:-10 c:ca>:15 c:cab:14 c:caba:11
c:cadas:8 c:cado:-8 c:cai:14 c:cal:-12 c:cam:-8 c:canc:-13 c:cance:-13 c:cao:-8 c:cao>:-11 c:car:9 c:cart:9 c:cas:-8
c:cat:-16 c:cata:-11 c:catar:-10 c:cce:-11 c:cci:24 c:ccio:18 c:ccio>:18 c:ce>:-14 c:cei:-13 c:ceit:-10 c:ceita:-9
c:cel:-17 c:cela:-13 c:celar:-8 c:cem:17 c:cemb:12 c:cembr:12 c:cep:8 c:cept:8 c:cepti:9 c:cerr:-11 c:certi:9
c:ces:-10 c:cess:-16 c:cev:8 c:cha:8 c:chal:10 c:che:29 c:che>:22 c:check:8 c:cheg:9 c:cher:-8 c:ches>:8 c:chiud:8
c:chius:-11 c:chm:13 c:chnu:10 c:chnun:9 c:cho:-17 c:chon:-15 c:chon>:-8 c:chr:13 c:chre:8 c:chrev:10 c:chs:10
c:cht>:12 c:chten:8 c:chu:-14 c:chw:-8 c:ci>:13 c:cia:23 c:cial:9 c:cial>:10 c:ciam:13 c:ciamo:10 c:ciao:8 c:ciao>:8
c:cie:15 c:cier:9 c:cierr:10 c:cilia:10 c:cio:10 c:cio>:25 c:cion:-17 c:cion>:-11 c:cit:-14 c:ck>:-12 c:cke:9
c:cken>:10 c:cks:10 c:ckt:10 c:cla:-13 c:clar:-14 c:claro:-8 c:cluye:8 c:co>:-16 c:cobro:11 c:com:-34 c:come:-10
c:como:-9 c:como>:-9 c:compr:-9 c:comu:-9 c:comun:-9 c:conco:-9 c:cond:8 c:cono:13 c:conos:13 c:cons:-10 c:conv:-9
c:copia:11 c:copie:-13 c:cor:18 c:cord:10 c:cos:10 c:cost:8 c:cou:-9 c:couc:9 c:coul:-16 c:could:-17 c:coun:-9
c:cour:-12 c:cours:-9 c:cred:8 c:criv:9 c:crive:9 c:cs>:-11 c:ct>:11 c:ctur:-10 c:cture:-10 c:cuan:11 c:cul:10
c:culp:12 c:cur:14 c:curo:14 c:curo>:14 c:cus:-9 c:cusi>:-8 c:cust:-12 c:custo:-11 c:cut>:13 c:cute:-9 c:cute>:-9
c:da>:-13 c:daa:-8 c:dad:8 c:dag:17 c:dage:13 c:dagen:14 c:dal:-9 c:dam:-10 c:dan:11 c:dan>:9 c:dank:-9 c:dans:11
c:dans>:11 c:dar>:8 c:das:10 c:das>:10 c:dastr:8 c:dat:15 c:data>:-9 c:datem:8 c:dati:8 c:datio:11 c:day:15
c:day>:11 c:dd>:11 c:dde:14 c:dec:-8 c:dec>:9 c:dema:-9 c:demo:15 c:demor:9 c:den>:-11 c:dep:-9 c:der:-18 c:dera:-11
c:dere:11 c:derem:16 c:des>:13 c:desa:-10 c:descu:9 c:desp:8 c:det:-8 c:det>:-8 c:dett:-8 c:deu:11 c:dev:9 c:deze:10
c:dezem:10 c:dezer:9 c:dgu:9 c:dia:28 c:dia>:14 c:diam:11 c:diamo:11 c:dic:9 c:dice>:-11 c:dicem:12 c:diens:10
c:dig:11 c:dim:-9 c:dima:-9 c:din:-14 c:dir:-10 c:direc:8 c:direk:8 c:diret:-11 c:dit:8 c:dito:-9 c:diz:-9
c:diz>:-12 c:do>:34 c:doe>:10 c:doo:16 c:door:16 c:dor:-11 c:dos:-14 c:dos>:-13 c:dra:16 c:dra>:11 c:dro:12
c:drum:-8 c:dt>:8 c:du>:-11 c:due:13 c:due>:13 c:duld:8 c:ea>:11 c:ead:-10 c:eb>:-11 c:ebt:9 c:ebt>:10 c:ec>:12
c:ece:8 c:ece>:8 c:ecep:8 c:ecept:9 c:eces>:8 c:ech:8 c:echnu:9 c:echt:9 c:echt>:21 c:eci:10 c:eco:-20 c:eco>:-20
c:ect>:10 c:ecute:-9 c:eda:-14 c:edemo:9 c:edi>:8 c:edit>:9 c:edito:-10 c:edo>:9 c:edul:9 c:eed>:12 c:eedo:-10
c:eedor:-10 c:eel:-9 c:een:19 c:een>:18 c:eer:-19 c:eer>:-13 c:ees>:-12 c:efa:-19 c:efe:12 c:efe>:9 c:eff:12
c:effe:11 c:effe>:13 c:efi:-9 c:eft:-8 c:efu:8 c:efus:10 c:ega:-20 c:egale:8 c:egar:-12 c:egara:-11 c:egat:-9
c:egato:-12 c:egel:12 c:egel>:12 c:egg:-11 c:egge:-8 c:eggen:-8 c:egl:9 c:egn:8 c:egno:8 c:egno>:8 c:ego:-18
c:ego>:-18 c:egt:9 c:egt>:9 c:egu:12 c:ehn:9 c:ehr:16 c:eht:9 c:eht>:8 c:ei>:-10 c:eia:18 c:eia>:14 c:eib:-8
c:eich:-8 c:eide>:8 c:eiden:-11 c:eie:13 c:eier:13 c:eim:-9 c:eim>:-8 c:ein:9 c:eine>:-9 c:eir:-12 c:eir>:-13
c:eira:9 c:eira>:8 c:eiro:-8 c:eiro>:-13 c:eis:13 c:eise:11 c:eise>:9 c:eita>:8 c:el>:14 c:ela:-18 c:ela>:8
c:elar:-9 c:elas:-8 c:elas>:-10 c:eld:16 c:eld>:16 c:ele:-22 c:elh:14 c:elha:9 c:elij:10 c:elijk:10 c:elk:-11
c:elke:-10 c:ell:-14 c:ell>:-8 c:elle>:9 c:elo>:-13 c:elow:10 c:elow>:10 c:elv:9 c:ema:-18 c:emaak:-8 c:eman:-18
c:emana:-19 c:emb:15 c:embr:16 c:embre:9 c:embro:9 c:emo:13 c:emor:8 c:emp:8 c:empr:9 c:empre:8 c:en>:-13 c:ena>:28
c:enas:-9 c:enas>:-9 c:enca:-10 c:encer:-9 c:enco:9 c:end>:19 c:ende>:8 c:endi:-11 c:endl:8 c:endli:8 c:ene:12
c:enes:8 c:enes>:8 c:eng:12 c:enh:-14 c:enhor:-8 c:eni:9 c:enin:8 c:ening:9 c:eno:-16 c:enos:-8 c:enos>:-8 c:enst:8
c:ent>:12 c:enta:-8 c:ente:-10 c:entes:-9 c:enti:13 c:env:14 c:envo:13 c:envoi:10 c:eo>:9 c:epa:-11 c:epar:-15
c:epas:8 c:eposi:8 c:ept:8 c:eptio:9 c:equ:-11 c:er>:-9 c:eran:-10 c:erci>:8 c:erd>:-8 c:ere:-16 c:erea:-8
c:ereco:-10 c:eree:8 c:erem>:-9 c:eremo:8 c:erg:-14 c:ergem:-8 c:erh:-9 c:erha:-9 c:eric:-8 c:erich:-11 c:erig:16
c:erigg:15 c:erk:20 c:erke:9 c:erl:-14 c:erm:11 c:erme:10 c:ermi:13 c:ermi>:8 c:erms:-8 c:erms>:-8 c:ern:-8
c:ero>:-14 c:eron:9 c:err:14 c:err>:8 c:erra:11 c:erre:-14 c:erri:8 c:erro:10 c:erry:-8 c:erry>:-8 c:ersc:8
c:ersch:9 c:erspr:9 c:erst:-11 c:ert>:-10 c:erta:10 c:erta>:12 c:erti:10 c:erv:9 c:es>:12 c:esa:-12 c:esas:-13
c:esas>:-13 c:eschr:10 c:escul:9 c:esd:-9 c:ese:-10 c:espec:9 c:esper:-10 c:ess:-24 c:esse:-12 c:essi:-11 c:est:-10
c:est>:12 c:esta:-21 c:estar:-9 c:esto>:-10 c:esu:-10 c:et>:-12 c:etam:11 c:ete:-16 c:eti:15 c:eto:-12 c:eto>:14
c:etor:-17 c:etor>:-12 c:ets:-13 c:ets>:-12 c:etta:-11 c:eu>:15 c:eur:-25 c:eur>:-26 c:eut:15 c:eute:10 c:euw:8
c:eve:-8 c:even:-8 c:ever:-10 c:evo:19 c:evo>:15 c:evolv:8 c:extr:-8 c:extra:-8 c:eza:10 c:ezem:10 c:ezemb:10
c:ezet>:-8 c:fab:10 c:fac:21 c:facc:20 c:facci:20 c:faco:9 c:faco>:9 c:fai:11 c:fais:13 c:fais>:14 c:fal:-16
c:fall:-15 c:falle:-8 c:fan:9 c:fand:11 c:fass:8 c:faute:9 c:faz:11 c:faz>:11 c:fe>:11 c:feb>:-8 c:fei:8 c:fen:17
c:fen>:12 c:fer>:8 c:fere:-8 c:ferma:-8 c:ferme:9 c:ffe:18 c:ffe>:8 c:ffi:-11 c:ffic:-12 c:fic:-14 c:fici:-11
c:fico:12 c:fico>:9 c:fina:10 c:final:10 c:fini:-10 c:fir:23 c:firs:11 c:first:11 c:fle:8 c:fon:-11 c:for:13
c:for>:8 c:forg:11 c:fot:-8 c:foto:-8 c:fou:15 c:fra:8 c:fre:-11 c:frei:-9 c:fri:13 c:frit:11 c:fro:13 c:from:13
c:from>:11 c:ft>:-12 c:fte:10 c:fus:14 c:gad:-15 c:gado:-13 c:gado>:-20 c:gal:12 c:gale:13 c:gale>:8 c:gam:-10
c:gara:-9 c:garam:-11 c:gat:-14 c:gato:-17 c:gato>:-18 c:ge>:15 c:ged:10 c:gedu:9 c:gee:18 c:gef:-9 c:geh:15
c:geho:9 c:gel:19 c:gel>:10 c:geld:18 c:geld>:14 c:gele:-11 c:gelij:8 c:gemaa:-8 c:gen:-9 c:genc:-9 c:genci:-8
c:gene:12 c:gener:8 c:geo:-8 c:geom:-8 c:gere:9 c:ges:-20 c:ges>:-8 c:gez:-10 c:geze:-12 c:gge:-12 c:ggen:-10
c:ggen>:-10 c:ghe:8 c:ght:15 c:ght>:15 c:ging:11 c:ging>:9 c:gio:10 c:gir:8 c:gira:9 c:giu:30 c:giur:11 c:gius:21
c:giust:21 c:giv:-10 c:give:-10 c:give>:-10 c:gli:-14 c:gli>:-10 c:glo:11 c:go>:20 c:goes:9 c:goes>:9 c:gon:11
c:gono:9 c:gono>:9 c:goo:12 c:gor:8 c:gora:10 c:gora>:10 c:grad:-8 c:guar:-8 c:guei>:-8 c:gui:-15 c:gut:13 c:gut>:8
c:gv>:-11 c:haa:-9 c:had:8 c:hadd:9 c:hadde:9 c:hag:19 c:hago:20 c:hago>:20 c:hal:12 c:half:9 c:hall:17 c:hallo:9
c:halt:-8 c:halt>:-9 c:ham:-10 c:han:-26 c:hand:-16 c:hand>:-9 c:hat:23 c:hats:15 c:hats>:12 c:hau:-8 c:have>:-9
c:haver:11 c:he>:41 c:hebt:11 c:hebt>:11 c:heck:8 c:hed:-8 c:hed>:-8 c:hee:12 c:heg:8 c:heid:-11 c:hein:11
c:hein>:11 c:hen:-9 c:hen>:-14 c:her:-11 c:hes:14 c:hes>:13 c:het:-10 c:het>:-10 c:heu:12 c:heut:11 c:hich:-8
c:hich>:-9 c:hickt:8 c:hie:12 c:hier:9 c:hier>:8 c:hing>:-8 c:hint:8 c:hinte:8 c:hiud:8 c:hius:-11 c:hl>:15
c:hle>:12 c:hlen>:-9 c:hli:9 c:hme:-8 c:hmi:10 c:hnen:-8 c:hnen>:-8 c:hob:-9 c:hoi:14 c:hoi>:14 c:hoj:8 c:hoje:8
c:hoje>:8 c:hola:-10 c:hola>:-10 c:holt:9 c:hom:9 c:hon:-12 c:hon>:-8 c:hone>:-8 c:hor:11 c:hou:-11 c:houd:-13
c:houde:-11 c:hr>:9 c:hrev:10 c:hreve:10 c:hri:8 c:hrist:-9 c:ht>:50 c:hten:8 c:hun:8 c:ia>:40 c:iac:-10 c:iad:13
c:iado:14 c:iag:-14 c:ial>:11 c:iam:22 c:iamo:22 c:iamo>:18 c:iao:9 c:iao>:9 c:iar:-8 c:ias:13 c:ias>:19 c:iba:24
c:iban:18 c:iban>:20 c:ice>:-15 c:icem:12 c:icemb:12 c:iche>:13 c:icht>:-10 c:ickt:8 c:ico:9 c:icor:8 c:icu:14
c:icur:17 c:icuro:15 c:id>:-20 c:idat:9 c:idati:11 c:ide>:11 c:iden:-10 c:iden>:-12 c:ieg:16 c:iege:12 c:ieht:9
c:ieht>:9 c:iem:17 c:iemb:9 c:iembr:9 c:ien>:-23 c:iene:11 c:ienes:8 c:iens:10 c:ienst:10 c:ient:-11 c:iente:-13
c:iera:10 c:iere:-15 c:ieri:-9 c:ieri>:-8 c:ierr:10 c:iert:-10 c:iert>:-8 c:ies>:-10 c:iet:-15 c:ieu:8 c:ieuw:8
c:ifica:-9 c:ifico:8 c:ig>:10 c:ige:14 c:ige>:8 c:igg:17 c:iggi:15 c:iggio:15 c:igh:15 c:ight:18 c:ight>:19 c:igo:-8
c:igo>:-8 c:igu:-12 c:ihr:8 c:ik>:17 c:ilan:-10 c:ilan>:-9 c:ilen:13 c:ilia:9 c:iliad:8 c:ill:33 c:ill>:19 c:ils:-9
c:ils>:-8 c:ilt:13 c:iman:9 c:imana:9 c:imas:-8 c:ime:10 c:imen:16 c:iment:15 c:imi:15 c:imi>:14 c:immer:8 c:imp:9
c:in>:12 c:ina>:10 c:inad:12 c:inar:-13 c:inco:8 c:ind:-16 c:ind>:-12 c:inda:10 c:inda>:10 c:indi:-12 c:ine>:-11
c:ing:-12 c:inge:-17 c:inh:-9 c:inho:-9 c:inho>:-8 c:ini:-20 c:ini>:-10 c:inst:-8 c:int:-10 c:inta:-9 c:inter:13
c:io>:23 c:ion:-22 c:ior:12 c:ior>:9 c:ios:9 c:iot:-9 c:ir>:-23 c:irad:-9 c:ire:20 c:irec:8 c:irek:8 c:irekt:8
c:irel:-9 c:irem:11 c:iret:-9 c:iro>:-10 c:irs:9 c:irst:15 c:irst>:11 c:is>:-18 c:isa:10 c:isao:9 c:isao>:9
c:iscut:-8 c:ise:14 c:ise>:9 c:isi:-16 c:ism:10 c:ismo:8 c:ismo>:8 c:iso:10 c:ispon:13 c:ispos:-9 c:iss:9 c:ist:-28
c:ist>:-14 c:istan:9 c:it>:14 c:itad:12 c:itas:-14 c:itas>:-14 c:ite:-9 c:itig:28 c:itig>:21 c:itio:-13 c:ition:-9
c:itor>:-8 c:its:9 c:itt:-19 c:itten:-8 c:iu>:8 c:iud:10 c:iudi:8 c:iur:10 c:iust:21 c:iusto:13 c:iva>:8 c:ive>:-16
c:iver:9 c:ivo:-12 c:iz>:-14 c:iza:9 c:izad:10 c:izu:13 c:izum:13 c:izum>:13 c:je>:10 c:jes:-12 c:joi:-9 c:join:-10
c:joint:-9 c:jou:12 c:jour:13 c:jours:11 c:juev:13 c:jueve:13 c:jug:-8 c:juge:-8 c:ka>:17 c:kan:-12 c:kan>:-13
c:kast:9 c:ke>:-13 c:kee:11 c:keer:12 c:keerd:9 c:kens:-9 c:kens>:-9 c:kg>:-8 c:kind>:-9 c:kis:-8 c:kist:-8
c:kke:-14 c:kken:-8 c:kken>:-8 c:kla:8 c:klaa:13 c:klaar:10 c:kol:8 c:kome:8 c:komen:8 c:kon:-16 c:konn:-11 c:kop:10
c:kopi:11 c:kopie:11 c:kuh:-8 c:kun:-9 c:kur:8 c:laa:12 c:laar:8 c:laar>:12 c:lam:-17 c:lama:-14 c:lamar:-10
c:lamen:-10 c:lan:-9 c:lan>:-11 c:lar:-16 c:lar>:-16 c:laro:-8 c:laro>:-8 c:las:-17 c:las>:-12 c:lat:-10 c:late:-9
c:later:-8 c:ld>:17 c:ldi:9 c:ldo>:8 c:le>:15 c:lec:-14 c:lee:-14 c:lef:-11 c:leg:-22 c:legat:-8 c:legg:-12
c:legge:-9 c:len>:-9 c:lett:-8 c:leur:-8 c:leur>:-9 c:lever:-10 c:levo:13 c:levo>:14 c:ley:9 c:lg>:8 c:lhe:10
c:lhe>:9 c:lho:8 c:li>:8 c:lia:9 c:liad:8 c:liado:8 c:lich:12 c:lig:12 c:lig>:8 c:lit:-12 c:liv:-13 c:lke:-11
c:lla:-24 c:llam:-12 c:llama:-13 c:llega:-11 c:llet:-9 c:llo:12 c:lls:-11 c:lls>:-9 c:lo>:17 c:lor:-18 c:lor>:-8
c:los:9 c:los>:11 c:lot:-9 c:low:12 c:low>:10 c:lqu:-10 c:lque:-9 c:ls>:-21 c:lsc:-9 c:lsch:-8 c:ltim:12 c:ltimo:10
c:ltr:11 c:lun:8 c:lund:8 c:lundi:8 c:lus:-9 c:luye:8 c:luye>:8 c:lvent:11 c:lvi:8 c:ly>:11 c:maakt:-9 c:macht:-8
c:mad:8 c:mada:8 c:mah:-8 c:mahn:-8 c:mai:-14 c:man:12 c:mana:-13 c:mand:21 c:manda:15 c:manh:9 c:manha:8 c:mani>:11
c:mante:8 c:mar:-13 c:march:-13 c:mas:-19 c:mas>:-17 c:mata:15 c:mata>:15 c:mati:-14 c:matt:12 c:matti:12 c:mbem:-8
c:mbem>:-8 c:mbr:9 c:mbra:-9 c:mbre:8 c:mbro:9 c:mbro>:9 c:md>:11 c:me>:22 c:mec:-9 c:med:-13 c:medi:-9 c:meh:8
c:mehr:8 c:mehr>:8 c:mei:16 c:mel:8 c:mela:8 c:mem:10 c:men:-22 c:mento:-9 c:merci:8 c:meri:14 c:merig:15 c:mero:-8
c:merr:-8 c:merry:-8 c:mes:-9 c:mes>:12 c:mesa:-16 c:met:-8 c:mi>:28 c:mia:-8 c:mic:16 c:mico:10 c:mico>:10 c:mid:-9
c:mijn:8 c:mil:17 c:mil>:9 c:min:-11 c:mina:-8 c:minu:8 c:minut:8 c:mio:-8 c:mir:-25 c:mira:-14 c:mire:-9 c:mis:9
c:mism:11 c:mismo:9 c:mo>:19 c:mon:10 c:mona:11 c:monat:10 c:mor:13 c:more:-9 c:more>:-9 c:mp>:-11 c:mpe:-9 c:mpr:9
c:ms>:-11 c:na>:53 c:nad:13 c:nado:8 c:nale:-9 c:nale>:-8 c:nan:12 c:nao:-26 c:nao>:-26 c:nar:-17 c:nare:-9
c:nare>:-8 c:nas:-19 c:nas>:-19 c:nats:9 c:nats>:8 c:natu:-14 c:natur:-13 c:nav:20 c:navo:21 c:nc>:8 c:nca:-18
c:nca>:-8 c:nce:-24 c:ncel:-11 c:ncela:-11 c:ncer:-10 c:ncerr:-9 c:nco:10 c:ncon:13 c:nda:15 c:nda>:12 c:ndag:8
c:ndag>:8 c:nde:-17 c:nder:-15 c:ndere:8 c:ndg:8 c:ndgu:9 c:ndi>:14 c:ndim:-10 c:ndl:8 c:ndo:-9 c:ndo>:-9 c:ndr:16
c:ndro:10 c:ne>:-26 c:ned:10 c:neer:-13 c:neer>:-13 c:nei:11 c:nei>:11 c:nell:8 c:nen>:-10 c:nent:10 c:ner:23
c:nerk:8 c:net>:9 c:nfi:10 c:ng>:15 c:nge:-12 c:ngen:-10 c:ngu:-14 c:ngui:-11 c:nha:8 c:nha>:10 c:nho:-18 c:nhor:-8
c:nhor>:-11 c:nico:-8 c:niet:-13 c:niet>:-8 c:nieu:8 c:nieuw:8 c:nig:11 c:nigh:14 c:night:13 c:nine:-8 c:ning>:9
c:nka:9 c:nme:-10 c:nne:-8 c:nni>:9 c:no>:-9 c:noc:10 c:noch:12 c:noit:8 c:noite:8 c:nom:-12 c:nomm:-8 c:nomme:-8
c:nor:-9 c:norm:-13 c:nosci:12 c:nota:10 c:note:-9 c:nou>:-8 c:nov:9 c:now:12 c:now>:10 c:nqu:12 c:nqui:12
c:nquil:13 c:nsert:10 c:nstag:8 c:nta:-28 c:ntado:-10 c:ntane:9 c:ntar:-17 c:ntar>:-8 c:nte:-11 c:nted:-8 c:nten:-9
c:ntin:8 c:nto:17 c:nto>:17 c:ntr:-10 c:ntrac:10 c:ntwor:8 c:nul:-13 c:null:-8 c:nung:11 c:nvo:14 c:nvoi:11 c:oba:19
c:obal:19 c:obald:15 c:obr:13 c:obro:11 c:obro>:9 c:oca:-10 c:och:36 c:och>:18 c:oche:12 c:oche>:8 c:ock:12
c:oda:-11 c:oday:-8 c:oday>:-8 c:odr:18 c:odra:17 c:odra>:17 c:oe>:12 c:of>:23 c:ofd:10 c:off:-9 c:oh>:-9 c:ohl:10
c:oic:8 c:oid:8 c:oid>:9 c:oie:10 c:oie>:10 c:oint:-9 c:ointe:-9 c:oit:8 c:oite:9 c:oite>:9 c:oje:10 c:oje>:8
c:ola:-14 c:ola>:-8 c:old>:-8 c:ole>:-9 c:oll:-17 c:olt>:8 c:olva:-11 c:olvi:10 c:om>:28 c:oman:-9 c:omand:-8
c:omati:-8 c:omer:8 c:omeri:15 c:omet:-10 c:omo:-30 c:omo>:-14 c:omos:-8 c:omos>:-8 c:ompr:-9 c:omu:-9 c:omun:-9
c:ona:15 c:onan:9 c:onat:9 c:onats:9 c:once:8 c:onco:-9 c:ond:28 c:ond>:8 c:onda:8 c:onde:-13 c:onder:-13 c:ondi:14
c:ondo:8 c:ondo>:10 c:one:-12 c:one>:-14 c:onn:-19 c:onne:-13 c:ono:20 c:onos:13 c:onosc:13 c:ons>:13 c:ont:-15
c:onta>:8 c:oof:16 c:oofd:10 c:ooi:13 c:ook:-9 c:ook>:-8 c:oop:-10 c:op>:17 c:ope:-14 c:open:-8 c:opia:11 c:opia>:11
c:or>:-17 c:ora:8 c:ora>:12 c:ord>:8 c:ordo:8 c:ore>:-12 c:org:8 c:orgo:11 c:orh:11 c:orhe:11 c:ori:13 c:orig:-8
c:oriz:8 c:orm:-11 c:orme:-8 c:orq:-8 c:orqu:-8 c:orque:-8 c:orry:14 c:orry>:14 c:ors:-15 c:ort:13 c:ort>:12
c:orten:9 c:osci:12 c:oscia:9 c:osco:-9 c:osco>:-9 c:ose>:-8 c:ositi:-11 c:osito:8 c:osse:8 c:ossim:12 c:ost:16
c:ost>:-11 c:osta:14 c:osta>:8 c:ot>:-18 c:ota:-11 c:ota>:-8 c:ote:-12 c:ote>:-9 c:oth:8 c:othe:8 c:other:8
c:oto:-15 c:oto>:-9 c:otr:-8 c:ott:14 c:otto:14 c:otto>:11 c:ou>:-10 c:ouc:8 c:oud:-15 c:oude:-13 c:ouden:-8
c:oui>:-8 c:oul:-14 c:ould:-20 c:ould>:-19 c:oun:-10 c:ous:8 c:ous>:11 c:out:13 c:ova:12 c:ove:-8 c:ove>:-13
c:oved:12 c:ovee:-9 c:oveed:-9 c:over:9 c:ovi:18 c:ovie:10 c:ovis:10 c:ovve:9 c:ovved:9 c:ow>:25 c:oz>:14 c:paga>:15
c:pagad:-19 c:pago:21 c:pago>:24 c:pagu:-10 c:pague:-10 c:paie:11 c:paie>:8 c:pape:-10 c:par:-10 c:para:9 c:parad:10
c:pare:-12 c:pari:-10 c:parte:9 c:pas:15 c:pas>:8 c:pec:10 c:pece:10 c:ped:-13 c:pedi:-13 c:pel:-13 c:pen>:-16
c:pena:8 c:pena>:16 c:pendi:-8 c:pent:11 c:per:-9 c:perta:10 c:pet:-9 c:pfa:11 c:pfan:10 c:pfand:11 c:pia>:11
c:pie:12 c:pie>:9 c:pieg:13 c:pin:10 c:pix:10 c:pix>:10 c:ple:14 c:plei:8 c:pli:-12 c:pls:9 c:po>:-8 c:poi:-8
c:poi>:-9 c:pom:20 c:pome:15 c:pomer:15 c:pon:14 c:pondo:8 c:por:-10 c:porq:-8 c:porqu:-8 c:post:11 c:pot:-10
c:pp>:20 c:ppe:14 c:ppen:13 c:ppena:16 c:ppl:-8 c:pra:14 c:prac:8 c:prach:9 c:preci:11 c:preg:-8 c:prego:-9
c:pri:-14 c:prin:-10 c:pro:21 c:proc:10 c:proch:14 c:pros:11 c:pross:12 c:prov:12 c:provi:9 c:ps>:12 c:pt>:9
c:ptabl:-9 c:pti:9 c:ptio:11 c:ption:11 c:pui:-8 c:puis:-8 c:pun:15 c:punt:15 c:punto:13 c:quale:10 c:quand:-9
c:que:-8 c:que>:-18 c:quec:8 c:quel:8 c:quel>:12 c:quil:12 c:quin:-12 c:quis:8 c:ra>:29 c:rac:9 c:rad>:-11 c:rada:9
c:rada>:9 c:rag>:8 c:rai:15 c:ral>:12 c:ran:10 c:ranq:11 c:ranqu:11 c:rapp:8 c:rar:9 c:rarl:8 c:ras>:11 c:rat:-10
c:rate:-10 c:rativ:-8 c:rato>:8 c:rau:12 c:raz:-10 c:razi:-9 c:rbi:-10 c:rca:8 c:rca>:8 c:rch:-11 c:rch>:-10
c:rd>:16 c:rde:-19 c:rde>:-10 c:rder>:8 c:rdo:8 c:re>:11 c:rea:-21 c:reau:-10 c:reau>:-9 c:recep:8 c:rech:-11
c:rechn:8 c:recht:-13 c:reci:11 c:reco:-9 c:rect:12 c:rect>:13 c:red:16 c:redi:9 c:redo:8 c:reed:10 c:reed>:11
c:refu:10 c:refus:10 c:regl:10 c:rego:-12 c:rego>:-10 c:rei:-23 c:rei>:-10 c:reir:-9 c:reis>:8 c:rele:8 c:relo:-9
c:rem:12 c:rema:8 c:remo:13 c:remos:9 c:ren:10 c:renc:8 c:rend:-11 c:rent:14 c:rent>:11 c:renv:10 c:renvo:10
c:rep:-10 c:repar:-15 c:rer:-20 c:rer>:-11 c:res>:-15 c:resa:15 c:resa>:13 c:resi:11 c:resse:-10 c:rest>:8 c:reti:12
c:reto:-11 c:reto>:13 c:retor:-16 c:rgem:-8 c:rgema:-8 c:rgu:-9 c:rha:-10 c:rhe:11 c:ri>:-13 c:ria:-9 c:rib:8
c:ric:9 c:ricor:8 c:rie>:9 c:rigg:14 c:riggi:15 c:rij:13 c:rimo:-8 c:rin:-16 c:rio>:-10 c:rita:11 c:rita>:8
c:rito:-8 c:ritt:-9 c:riv:16 c:river:12 c:rkt:13 c:rman:8 c:rmi:9 c:rms>:-8 c:rn>:-12 c:rna:-8 c:rne:-12 c:rob:-12
c:roch:12 c:roche:11 c:roi:10 c:roid:8 c:roid>:8 c:rom:17 c:rom>:13 c:rond:-9 c:rond>:-8 c:rop:11 c:rop>:8 c:ros:13
c:ross:9 c:rossi:12 c:rov:14 c:rovee:-9 c:rovi:9 c:rovis:10 c:rovve:9 c:rque>:-9 c:rr>:9 c:rre:-10 c:rreg:10
c:rres:-8 c:rros:-10 c:rros>:-11 c:rschi:8 c:rse:-16 c:rse>:-11 c:rspr:9 c:rspro:13 c:rt>:-10 c:rta:13 c:rta>:12
c:rte:8 c:rtu:-8 c:ruc:8 c:rue:-11 c:rut:13 c:rve:8 c:rzo:-8 c:sab:34 c:saba:14 c:sabad:11 c:sage:-9 c:sal>:-9
c:salda:-8 c:same>:11 c:samen:-9 c:sang:-12 c:sao:17 c:sao>:13 c:sat:9 c:sate:8 c:sati:8 c:sau:13 c:sch:-17
c:schal:8 c:sche:-10 c:schi:9 c:schie:8 c:scho:-19 c:schon:-14 c:schr:10 c:sco:-16 c:sco>:-10 c:scon:-10 c:scont:-12
c:scriv:11 c:scul:11 c:sculp:11 c:scut:-8 c:scuti:-8 c:se>:-15 c:sed:-8 c:segn:9 c:segno:8 c:sei:11 c:sel>:-9
c:sem:-9 c:sema:-19 c:seman:-19 c:semp:9 c:sen:-11 c:sen>:8 c:sena:-18 c:senh:-8 c:senho:-8 c:ser:25 c:ses:13
c:ses>:10 c:sett:13 c:si>:-29 c:sic:13 c:sicu:17 c:sicur:17 c:sie:-18 c:sier:-8 c:sig:-10 c:sigu:-8 c:sim:27
c:sim>:10 c:simi:14 c:simi>:15 c:sino:8 c:siti:-11 c:sitio:-11 c:sito:13 c:sito>:10 c:smo:9 c:smo>:15 c:so>:16
c:sob:16 c:soba:15 c:sobal:15 c:sol:-12 c:som:-12 c:some:-10 c:somo:-9 c:sor:10 c:sori:9 c:sorr:14 c:sorry:14
c:sott:11 c:sotto:11 c:spa:8 c:spe:-12 c:spec:9 c:spece:10 c:sper:-10 c:spie:13 c:spieg:12 c:spo:11 c:spr:22
c:spra:12 c:sprac:9 c:spro:16 c:sproc:15 c:squec:8 c:ss>:-23 c:ssa:9 c:sse:11 c:sseg:8 c:ssegn:8 c:ssen>:10
c:sser>:13 c:ssim:29 c:ssim>:18 c:ssimi:14 c:ssin:-10 c:sso>:13 c:st>:-26 c:stag:12 c:stand:-11 c:stant:11
c:stare:-9 c:ste:-15 c:stee:-9 c:steh:8 c:sten>:9 c:sto:21 c:sto>:10 c:stom:-10 c:stome:-11 c:ston:8 c:stra>:-9
c:stre:-10 c:stro:11 c:sub:-11 c:sul:-15 c:sult:-9 c:sulta:-9 c:sup:-10 c:ta>:12 c:tab:-12 c:tabl:-9 c:table:-10
c:tag:21 c:tage:18 c:tage>:13 c:tam:-9 c:tamb:-8 c:tambe:-8 c:tand:-16 c:tane:9 c:tant:13 c:tant>:-10 c:tanta:9
c:tante:13 c:tao:10 c:tar:-24 c:tar>:-21 c:tare:-8 c:tare>:-12 c:tas:-11 c:tas>:-21 c:tate:9 c:tc>:-9 c:tda:8
c:tdat:9 c:te>:20 c:ted:-9 c:teh:8 c:tel:-13 c:tel>:10 c:tell:-8 c:tema:9 c:temo:-11 c:temos:-9 c:ten>:21 c:tenc:-8
c:tende:8 c:tent:-13 c:tente:-10 c:ter:13 c:teri:9 c:terms:-8 c:tes>:8 c:testa:-9 c:teu:-14 c:tev:12 c:th>:17
c:thats:9 c:the>:9 c:thi:-11 c:thin:-9 c:tho:8 c:ti>:13 c:tic:-10 c:tie:13 c:tien:15 c:tig:25 c:tig>:19 c:tige:10
c:tige>:8 c:til:-11 c:tim:8 c:tima:10 c:timo>:10 c:tina:14 c:tina>:16 c:ting:-14 c:ting>:-14 c:tion:9 c:tion>:15
c:tire:13 c:tit:-8 c:tiv:-16 c:tob:9 c:toc:15 c:toch:11 c:toch>:11 c:today:-8 c:tol:10 c:tom>:10 c:tomat:-9
c:tome:-10 c:tomer:-11 c:ton:15 c:tons:10 c:tons>:10 c:tor:-24 c:tor>:-19 c:toriz:8 c:tot:-9 c:tou>:9 c:tra:-13
c:tra>:-18 c:trac:10 c:tran:21 c:tranq:13 c:trar>:9 c:tre>:9 c:trei:-10 c:trent:8 c:tri:-10 c:ts>:10 c:tta:-19
c:ttina:12 c:tu>:-11 c:tue:9 c:tur:-23 c:tut:13 c:tutt:9 c:tuu:8 c:tuur:8 c:tuur>:10 c:twe:-12 c:twer:-9 c:twor:9
c:twort:8 c:ty>:-9 c:uale:9 c:uale>:10 c:uando:-8 c:uant:13 c:uanto:11 c:uard:-11 c:ube:-9 c:uch>:-8 c:ude:-10
c:uden:-10 c:uden>:-8 c:udi:11 c:udo:8 c:udo>:12 c:ued:-11 c:uedo:-8 c:uedo>:-8 c:uei:-8 c:uei>:-8 c:uel>:10
c:uelv:8 c:uen:9 c:uen>:8 c:uev:10 c:ueve:13 c:ueves:13 c:ui>:-10 c:uil:12 c:uin:-15 c:uis>:-11 c:uld:-8 c:uld>:-11
c:ulee>:8 c:ulp:11 c:ulti:10 c:ultim:12 c:um>:25 c:un>:-8 c:una:18 c:una>:8 c:und:-10 c:und>:-11 c:unic:8 c:uns:-8
c:unt:-17 c:unta:-11 c:unte:-9 c:unter:-9 c:unti:-9 c:unto:15 c:unto>:14 c:upp:-8 c:ur>:-13 c:ura:-9 c:ura>:-9
c:ure:-14 c:url:-8 c:uro:25 c:uro>:22 c:urro:-12 c:urs>:15 c:urse:-8 c:usat:11 c:usate:9 c:usc:-10 c:use:21
c:use>:12 c:usi:-14 c:usi>:-13 c:ust>:-14 c:usto>:14 c:ustom:-11 c:ut>:24 c:ute:12 c:uto:20 c:utor:8 c:utt:12
c:utte:9 c:uur:12 c:uur>:8 c:uwe:11 c:uye>:8 c:va>:12 c:vad:15 c:vado:17 c:vado>:17 c:vai:-11 c:val:-12 c:vale:-10
c:valeu:-9 c:valt:8 c:valt>:8 c:vana:15 c:vand:-8 c:vant>:9 c:ve>:-24 c:ved:19 c:vedo:19 c:vedo>:17 c:vee:-9
c:veed:-9 c:veedo:-9 c:vel:8 c:vente:9 c:vera>:8 c:vere:-9 c:verm:12 c:vermi:9 c:versi:8 c:versp:10 c:ves:8
c:ves>:10 c:viare:8 c:vie>:-9 c:viem:11 c:vien:10 c:vier:-11 c:vind:-8 c:ving>:8 c:vir:15 c:vire:9 c:vis:-14
c:vis>:-10 c:visa:8 c:vo>:27 c:voi:8 c:voie:10 c:voie>:11 c:vol:-22 c:volt:-8 c:volv:-8 c:volvi:10 c:von:15
c:vond:17 c:vond>:17 c:vor:-22 c:vora:-8 c:vuelv:9 c:vved:9 c:war>:10 c:weis:12 c:weise:9 c:wer:-8 c:wha:12
c:what:12 c:whi:-10 c:whic:-9 c:which:-9 c:wil:18 c:will:24 c:will>:24 c:wort:9 c:wri:-8 c:wur:-8 c:wurd:-8
c:wurde:-8 c:ximos:11 c:xtr:-8 c:xtra:-8 c:ye>:13 c:yo>:11 c:you:-13 c:your:-8 c:ys>:15 c:za>:8 c:zad:12 c:zado:8
c:zah:13 c:zahl:13 c:zam:8 c:zame:8 c:ze>:-9 c:zei:-10 c:zelf:8 c:zem:10 c:zemb:10 c:zen:-16 c:zent:-10 c:zer:8
c:zer>:10 c:zia:-8 c:zie:-12 c:zie>:-15 c:zieh:8 c:zieht:8 c:zin:-9 c:zod:17 c:zodr:17 c:zodra:17 c:zond:9 c:zum:15
c:zum>:15 c:zus:-9 d:0.1:217 d:0.25:113 d:0.4:51 d:0.55:102 d:0.7:151 d:0.85:99 e:paid=day:-25 e:promise=day:-21
e:promise=none:135 e:run=none:-17 f:_invoice:41 f:admin:10 f:all:15 f:bounce:-19 f:closed:-10 f:copy:9
f:d.CANCELLED:-15 f:d.DAMAGED:-14 f:d.DUPLICATE_BILLING:-8 f:d.EXTENSION_MATH:10 f:d.FREIGHT:-9 f:d.LATE_DELIVERY:10
f:d.LOST:9 f:d.NOT_OURS:-10 f:d.NO_PO:-9 f:d.PALLET_CONTAINER:12 f:d.PRICE_ERROR:13 f:d.QUANTITY_SHORT:-17
f:d.RETURN:-16 f:d.TAX:9 f:d.TERMS_DISPUTE:15 f:d.WITHHOLDING:-13 f:demand:-9 f:difference:-17 f:dispute:16
f:firm:21 f:fix:47 f:gone:-19 f:goods:-14 f:greeting:-43 f:hardship:-22 f:hold:-23 f:hope:-45 f:hostile:-23
f:insolvency:-18 f:joke:-21 f:lawyer:-27 f:legal:-18 f:mine:11 f:moved:-33 f:moves:50 f:not:-32 f:not_gone:-12
f:not_hope:17 f:not_legal:-33 f:not_paid:-17 f:not_quality:-7 f:not_stop:7 f:once_us:72 f:ooo:7 f:others:29
f:paid:17 f:part:32 f:pay:35 f:plan:-22 f:proof:-30 f:propose:-39 f:r.CANCELLED:-23 f:r.DAMAGED:-16
f:r.DESCRIPTION:-9 f:r.DUPLICATE_BILLING:-26 f:r.EXTENSION_MATH:10 f:r.LATE_DELIVERY:-12 f:r.LOST:-16
f:r.PRICE_ERROR:21 f:r.QUALITY:-41 f:r.QUANTITY_SHORT:-16 f:r.RETURN:10 f:r.SERVICE_INCORRECT:-20
f:r.WRONG_PRODUCT:-11 f:redirect:21 f:refuse:-69 f:remittance:-31 f:rest:23 f:run:-45 f:soon:112 f:statement:-26
f:stop:-16 f:unable:-30 f:wait:-12 f:willpay:81 i:acknowledgement:-10 i:acknowledgement=2:-10 i:already_paid=2:-7
i:already_paid=3:9 i:bounce:-13 i:bounce=3:-13 i:copy_invoice_request=3:-9 i:dispute=1:7 i:hardship:-39
i:hardship=2:7 i:hardship=3:-45 i:hostile:-23 i:hostile=2:-10 i:hostile=3:-13 i:in_payment_run:-31
i:in_payment_run=3:-31 i:insolvency=2:12 i:insolvency=3:-16 i:invoice_admin:21 i:invoice_admin=2:23 i:legal:-25
i:legal=1:18 i:legal=3:-49 i:nothing:137 i:out_of_office:-12 i:out_of_office=2:28 i:out_of_office=3:-41
i:partial_payment:16 i:partial_payment=2:18 i:payment_plan_request:-14 i:payment_plan_request=2:-15
i:promise_to_pay:114 i:promise_to_pay=1:28 i:promise_to_pay=3:87 i:question:34 i:question=1:25 i:question=2:16
i:question=3:-7 i:remittance_advice:-39 i:remittance_advice=2:-22 i:remittance_advice=3:-16 i:statement_request:-23
i:statement_request=3:-19 i:unsubscribe:-16 i:unsubscribe=2:13 i:unsubscribe=3:-30 i:wrong_contact=2:26
i:wrong_contact=3:-23 l:de:32 l:en:-26 l:es:-25 l:it:28 l:pt:13 n:1:46 n:2:-9 n:3:-15 n:4:-35 n:6:35 p:aanman:-12
p:aanspr:7 p:abbina:-10 p:abogad:9 p:absolu:7 p:accept:-14 p:accont:9 p:aceita:-19 p:acredi:-8 p:addebi:7 p:advoca:8
p:advoga:-7 p:agenci:-15 p:agenzi:-7 p:agnies:8 p:agrade:-7 p:albara:-8 p:allega:-16 p:androi:14 p:anerke:7
p:annull:-11 p:anotad:8 p:ansons:-7 p:anteri:9 p:antwer:-9 p:antwor:17 p:appell:-11 p:appliq:-9 p:aprese:-8
p:aprova:10 p:arbitr:-8 p:arregl:14 p:assegn:16 p:assign:-9 p:assina:-8 p:assist:-8 p:atende:12 p:atiend:-8
p:attach:-10 p:attend:-12 p:ausgef:-13 p:ausges:7 p:automa:-17 p:autori:13 p:avvenu:-11 p:balanc:-7 p:beisei:7
p:bekomm:8 p:belast:7 p:benefi:-10 p:berich:-12 p:betaal:-8 p:betali:-8 p:betwis:-8 p:bezahl:14 p:bonjou:7
p:border:-8 p:boutiq:9 p:buonas:-9 p:buongi:11 p:cadast:7 p:calend:-7 p:cancel:-21 p:carrar:10 p:casset:11
p:cautio:10 p:centra:9 p:certez:7 p:certif:7 p:chegar:-20 p:christ:-18 p:cobran:-8 p:cobrar:9 p:combin:9
p:compre:-13 p:compro:-9 p:compte:8 p:comuni:-8 p:concor:-7 p:connai:10 p:connec:-7 p:connos:-12 p:conosc:24
p:conser:14 p:consid:-7 p:consul:-11 p:contab:-9 p:contac:-11 p:contad:-16 p:contam:9 p:conten:8 p:contes:9
p:conver:-7 p:correc:8 p:corres:-8 p:credit:-15 p:credor:10 p:cuadra:-7 p:custom:-21 p:decidm:-7 p:decret:-10
p:delibe:8 p:delive:-9 p:depend:-8 p:depose:16 p:deposi:17 p:descon:-14 p:descul:17 p:despue:7 p:detail:7
p:dettag:-14 p:devolv:17 p:dezemb:20 p:dicemb:24 p:diciem:9 p:dienst:16 p:dinhei:-9 p:direto:-23 p:dirett:-7
p:discut:-17 p:domand:-9 p:domici:10 p:donder:-13 p:dopodo:-7 p:dossie:-7 p:dritte:7 p:einzel:-7 p:empres:7
p:encais:-9 p:encerr:-18 p:encont:9 p:endlic:14 p:energi:-7 p:engine:-9 p:entreg:-8 p:entsch:-10 p:enviar:9
p:equivo:-7 p:erfolg:7 p:espece:19 p:espera:-11 p:esquec:15 p:excuse:8 p:faccia:11 p:factur:-17 p:factuu:11
p:falsch:-11 p:fattur:7 p:febbra:8 p:februa:8 p:fermet:9 p:folgen:-8 p:freeze:-8 p:furthe:-14 p:genera:9 p:gentil:7
p:geomet:-7 p:gerenc:8 p:geschr:23 p:gewees:9 p:gioved:8 p:gutach:7 p:habile:10 p:hoevee:-7 p:hoofds:7 p:huitai:12
p:identi:-8 p:impres:7 p:incass:9 p:inclus:-7 p:incluy:15 p:indiri:-8 p:inform:-12 p:inmedi:-9 p:insolv:8
p:intant:-7 p:intent:-7 p:intere:-9 p:istant:26 p:italia:-7 p:januar:7 p:judici:10 p:knocke:7 p:kolleg:10
p:kontoa:-7 p:lavora:-8 p:legger:-8 p:levere:-11 p:livreu:-10 p:maanda:8 p:mahnun:-9 p:mailtj:8 p:mandam:-8
p:mandan:9 p:mandar:-7 p:mandat:8 p:manqua:12 p:mediad:12 p:mensag:-7 p:mitten:-7 p:mittwo:7 p:moment:8 p:monsie:11
p:mornin:8 p:nachst:8 p:naturl:-11 p:nessun:9 p:nieman:8 p:nieuws:7 p:nochma:9 p:nothin:-11 p:nouvel:8 p:noviem:15
p:octobr:10 p:oktobe:9 p:ordina:-7 p:origin:-10 p:outloo:10 p:overdu:9 p:overge:-14 p:pacien:11 p:pagamo:7
p:pagarl:-7 p:paiero:7 p:partit:-12 p:paymen:-11 p:pedido:7 p:pedimo:-9 p:pergun:-13 p:person:9 p:planil:7
p:pomeri:29 p:positi:-18 p:pratic:7 p:precis:12 p:prendr:12 p:preven:-7 p:prezad:7 p:prijsv:9 p:prossi:24
p:provee:-18 p:provis:21 p:provve:17 p:proxim:9 p:qualqu:-8 p:quelqu:-9 p:querem:-11 p:quitad:8 p:ragion:8
p:recept:17 p:rechaz:-7 p:rechnu:17 p:reconc:8 p:refuso:8 p:regard:-16 p:regist:-7 p:regola:-12 p:rekeni:14
p:releas:15 p:remane:8 p:remind:-8 p:renvoi:18 p:repara:-7 p:repare:-12 p:repass:11 p:replac:7 p:repren:-12
p:requet:-8 p:requir:-12 p:reside:10 p:respos:14 p:restit:-8 p:restli:9 p:retenc:-13 p:retire:7 p:retorn:-9
p:rettif:11 p:revanc:7 p:revisi:-8 p:richte:9 p:ricord:11 p:rimand:8 p:rispon:19 p:rispos:-11 p:risult:-10
p:ritira:-8 p:riusci:-9 p:saldia:9 p:samsta:-7 p:sarebb:-7 p:satisf:14 p:scaden:8 p:schalt:7 p:scherz:-7 p:schick:16
p:schuld:9 p:scritt:-12 p:scrive:23 p:scusat:13 p:seguri:9 p:seizoe:9 p:semana:-8 p:senhor:7 p:septan:8 p:septem:-11
p:sequen:9 p:serieu:-8 p:servir:12 p:settim:13 p:siguie:-10 p:simple:13 p:sinter:7 p:sistem:11 p:situat:8
p:softwa:-7 p:solang:-10 p:sollec:-11 p:someth:-7 p:sospes:-12 p:spedit:-9 p:straig:14 p:streit:-7 p:sujeit:13
p:teilbe:9 p:telefo:-10 p:textil:-8 p:throug:7 p:timbra:-16 p:tranqu:26 p:transa:-8 p:transf:18 p:trouve:-8
p:trovat:10 p:tuesda:-8 p:uberha:-8 p:uberno:-11 p:uberwe:21 p:umgehe:11 p:unsere:-11 p:unterw:-10 p:valuta:-7
p:vanavo:28 p:vandaa:-12 p:vautou:10 p:vencim:12 p:vendre:12 p:verarb:7 p:verein:-7 p:verget:10 p:verkee:12
p:verrec:-9 p:versam:-14 p:verspr:20 p:versuc:-11 p:viaggi:-20 p:vindim:-17 p:vireme:10 p:voldaa:10 p:vrijda:9
p:vrijge:7 p:vuelva:11 p:wegges:7 p:werkta:14 p:whatev:13 p:withhe:9 p:workin:7 p:zentra:-11 s:!:-15 s:00000:9
s:0000:-12 s:000:11 s:0:10 s:?:24 s:ac:-9 s:account:-16 s:adubos:-19 s:afwezig:-10 s:ar:14 s:assenza:-8
s:ausencia:-12 s:automatica:-18 s:autos:8 s:avant:8 s:avis:9 s:aviso:-21 s:avviso:-11 s:aw:45 s:bb:-15 s:bc:15
s:be:11 s:betalingsherinnering:-12 s:betreff:7 s:bonifico:-14 s:bottiglie:-7 s:carta:7 s:cc:-7 s:ce:-18 s:cf:-7
s:cg:13 s:cm:-9 s:cobro:9 s:comprovante:-20 s:conto:17 s:cs:-23 s:ct:8 s:cv:-11 s:de:-32 s:dernier:35 s:deuxieme:-7
s:df:-8 s:di:-18 s:erinnerung:21 s:et:12 s:etiquetas:11 s:factura:-20 s:facturas:8 s:facturen:12 s:factuur:8
s:failed:10 s:farine:-10 s:fattura:7 s:fatura:-20 s:final:-9 s:fl:-8 s:fp:15 s:ft:-8 s:fw:11 s:ga:-9 s:gasolio:20
s:gm:-12 s:gr:10 s:gv:-15 s:ihre:-12 s:impaye:-8 s:invoices:-18 s:kb:7 s:kg:-8 s:la:8 s:ld:-9 s:letzte:15 s:lf:11
s:lg:10 s:linge:8 s:lp:-8 s:mahnung:11 s:mb:-7 s:meel:10 s:mt:8 s:noleggio:-11 s:notice:-17 s:notificacion:10
s:nov:7 s:octubre:10 s:or:9 s:overdue:-7 s:pagamento:-37 s:pago:-10 s:paiement:-7 s:papel:-19 s:partite:-16
s:payment:19 s:pedido:13 s:pendiente:9 s:please:-7 s:po:8 s:posten:20 s:poursuites:12 s:pranchas:10 s:rappel:31
s:re:76 s:rechnung:-27 s:recordatorio:-10 s:ref:-12 s:relance:-35 s:reminder:-8 s:rente:7 s:reply:-7 s:res:20 s:rh:9
s:risposta:-7 s:rm:-17 s:saldo:26 s:scadute:-21 s:second:7 s:sept:9 s:si:23 s:sl:-7 s:statement:7 s:terriccio:8
s:tf:14 s:tg:-15 s:ticket:-8 s:tinta:-22 s:tm:24 s:tr:-7 s:ts:10 s:tweede:-9 s:vc:12 s:vencida:-14 s:vencidas:18
s:vencido:10 s:vervallen:7 s:vm:9 s:vs:-7 s:your:-11 s:zahlungserinnerung:-16 s:zu:15 w:!:18 w:%:-25 w:00000:-27
w:0000:-32 w:000:-19 w:00:13 w:0:11 w:?:-42 w:@:-46 w:aan:-8 w:aanmaning:-9 w:ab:11 w:abogados:11 w:abord:-9
w:above:-10 w:abrazo:7 w:acceptable:-19 w:acconto:9 w:accord:10 w:ach:11 w:acordo:13 w:acto:7 w:actualizado:9
w:administracion:7 w:administrador:11 w:advogado:-7 w:ag:-11 w:agencia:-15 w:agenzia:-7 w:agnieszka:8 w:agora:20
w:agradeco:-7 w:agreed:15 w:ah:8 w:ahah:11 w:ahora:-14 w:ai:-9 w:ainda:11 w:al:-22 w:algo:-10 w:alguna:14 w:alle:-15
w:allegato:-15 w:aller:11 w:alles:-13 w:allez:20 w:als:-10 w:also:10 w:alte:14 w:altra:7 w:am:8 w:amanha:16
w:amigo:-8 w:amministrativo:-7 w:amor:20 w:an:-10 w:and:-10 w:android:14 w:anerkennung:7 w:anfang:7 w:anni:20
w:annullato:-8 w:ano:-12 w:anotado:8 w:ansonsten:-7 w:ante:-8 w:anterior:12 w:antes:24 w:antwerpen:-9 w:antworten:17
w:any:-8 w:ao:15 w:aos:-8 w:ap:9 w:apenas:-10 w:aperta:22 w:app:27 w:appelle:-8 w:appena:31 w:april:8 w:ar:9
w:are:-7 w:area:-7 w:arrive:-13 w:arrived:7 w:art:-8 w:ask:10 w:assegno:22 w:assim:36 w:assinatura:-11
w:atenderemos:13 w:atiende:-8 w:attached:-10 w:auch:-11 w:auditores:8 w:aurez:12 w:aus:-16 w:autorizada:14 w:aux:9
w:avais:12 w:avait:-8 w:avance:-7 w:avant:14 w:avevo:-7 w:avis:-16 w:aviso:-11 w:avuto:7 w:avvenuto:-10 w:away:14
w:ay:14 w:bacs:-18 w:balles:10 w:banca:-17 w:banco:24 w:banque:14 w:batch:-12 w:be:-12 w:bedrag:7 w:been:-15
w:beide:16 w:beider:10 w:beim:-16 w:beiseite:7 w:bekommen:8 w:below:20 w:bene:-9 w:bericht:-10 w:besoin:-7 w:best:-9
w:beste:17 w:besteld:7 w:betaling:-8 w:betwist:-8 w:bezahlt:13 w:bien:-25 w:big:-17 w:bij:-9 w:bilan:-18 w:billed:8
w:bin:13 w:bisous:13 w:bitte:-13 w:bizum:25 w:boh:-14 w:boleto:10 w:bom:10 w:bonificati:-13 w:bonjour:7
w:bordereau:-8 w:both:7 w:boutique:9 w:bt:-10 w:buen:21 w:buenas:-7 w:buenos:-8 w:buhne:10 w:buonasera:-9 w:buondi:8
w:buongiorno:11 w:bureau:-11 w:bus:9 w:buzon:-9 w:by:-21 w:bzw:8 w:ca:41 w:cadastro:8 w:cai:15 w:caixas:12
w:calendario:-7 w:calma:-7 w:cambiar:-7 w:can:12 w:cancelar:-11 w:canone:-7 w:card:8 w:caro:-10 w:cartao:9
w:cassetto:11 w:catar:-18 w:causa:13 w:caution:9 w:cavolo:-9 w:cc:8 w:cdt:11 w:ce:13 w:celle:8 w:cena:9 w:central:10
w:centro:-7 w:certa:-10 w:certeza:7 w:certificado:12 w:chance:-9 w:chaps:12 w:che:12 w:check:7 w:checks:8 w:chef:-14
w:chefe:10 w:chegaram:-20 w:cheque:-12 w:chere:12 w:chi:-8 w:chiudo:10 w:chiusa:-7 w:chiuso:-12 w:chose:-8
w:christmas:-8 w:ciao:17 w:cierra:14 w:cinq:8 w:cinque:-8 w:cl:9 w:claro:-16 w:cliente:15 w:clientes:-11 w:cmr:-11
w:cnpj:9 w:cobro:18 w:col:-10 w:combinado:11 w:comme:10 w:como:-19 w:compensata:10 w:comptez:10 w:comune:-11
w:comunicacoes:-12 w:con:11 w:confirmado:12 w:confirmation:-13 w:connection:-7 w:connosco:-12 w:consideracion:-7
w:conta:13 w:contact:-7 w:contador:-15 w:contamos:9 w:contanti:9 w:contestamos:-7 w:contestazione:8 w:contestons:8
w:conto:19 w:contract:10 w:conversa:-14 w:copia:22 w:copie:-17 w:copies:-10 w:correct:10 w:cos:7 w:cosa:-7 w:cosi:10
w:could:-33 w:counsel:-7 w:couple:20 w:court:-11 w:cr:11 w:creditnota:12 w:credito:-12 w:creditors:-8 w:credores:10
w:cro:-11 w:cuando:7 w:cuanto:17 w:curso:-9 w:customer:-20 w:cut:26 w:cv:8 w:da:-15 w:daar:12 w:daarna:-12
w:dabei:-8 w:dado:9 w:dagen:24 w:dak:8 w:dal:-8 w:dan:19 w:dans:25 w:dass:-11 w:dat:20 w:dates:7 w:day:31
w:debito:10 w:dec:19 w:decide:12 w:decidme:-7 w:del:8 w:dell:-13 w:demain:-7 w:demande:-10 w:demas:10 w:demora:10
w:depose:-20 w:deposer:9 w:deposito:13 w:depot:-9 w:depuis:-14 w:des:22 w:desconto:-18 w:desculpa:9 w:desde:-12
w:despues:7 w:details:7 w:deux:10 w:devant:7 w:deve:7 w:devolvi:9 w:devolvio:13 w:deze:-14 w:dezembro:13 w:dezer:19
w:di:-38 w:dia:37 w:dias:12 w:dica:9 w:dice:-14 w:dicembre:24 w:diciembre:9 w:dienstag:15 w:dinheiro:-9 w:dir:-7
w:direct:16 w:direkt:15 w:direto:14 w:diretor:-23 w:direttore:-7 w:disse:-12 w:disso:10 w:dit:-9 w:dite:12
w:diverse:-13 w:dix:-7 w:diz:-25 w:doch:-9 w:doe:20 w:doen:-9 w:does:-12 w:domanda:-9 w:domiciliado:17
w:domicilio:-8 w:donderdag:-13 w:done:8 w:donnerstag:-8 w:dopodomani:-7 w:dos:-20 w:double:7 w:down:9 w:doy:9 w:dr:9
w:drie:8 w:drum:-16 w:du:-18 w:dubbel:10 w:due:24 w:duplicado:-7 w:ea:9 w:echeance:12 w:echt:41 w:ecrire:-7 w:ee:-9
w:een:20 w:eens:-7 w:eh:8 w:eine:-15 w:einer:7 w:el:12 w:electronico:-8 w:elena:-8 w:elke:-7 w:ellos:10 w:em:-31
w:emails:-8 w:emitir:-8 w:empresa:10 w:en:10 w:encontro:13 w:encore:7 w:end:8 w:ende:12 w:endlich:14 w:eng:10
w:engineer:-9 w:enkel:-11 w:entrar:9 w:entrega:-7 w:entscheidet:-10 w:enviado:7 w:enviarem:10 w:envie:-14 w:enviem:7
w:envoye:8 w:equivocado:-10 w:er:24 w:era:-9 w:erfolgt:9 w:erop:10 w:error:10 w:erst:-7 w:escribais:8 w:ese:8
w:esos:7 w:especes:19 w:espere:-8 w:esqueci:15 w:essa:-8 w:esta:8 w:estare:-10 w:este:-7 w:estimado:11 w:esto:-12
w:estos:11 w:estou:10 w:estoy:-9 w:et:23 w:ete:-22 w:eu:41 w:eur:-36 w:even:-12 w:ever:-7 w:execute:-17 w:fa:-9
w:fabio:17 w:facciamo:11 w:faccio:30 w:faco:19 w:factures:-10 w:factuur:11 w:failliet:11 w:fais:28 w:falls:-13
w:falsche:-7 w:falta:16 w:faltan:-7 w:fatto:-8 w:fattura:12 w:faute:14 w:favor:11 w:favore:-11 w:faz:13 w:feb:-17
w:febbraio:8 w:feira:10 w:ferme:9 w:feste:-7 w:fica:10 w:fim:7 w:fin:8 w:final:12 w:fine:10 w:fini:-14 w:fino:-7
w:firma:11 w:first:22 w:flor:-7 w:foi:-7 w:fondos:-9 w:for:16 w:forderung:8 w:form:9 w:foulee:16 w:fragen:13
w:franco:-7 w:freir:-24 w:frere:-7 w:frigo:-8 w:from:22 w:fuchs:8 w:funds:7 w:further:-14 w:gaat:-18 w:ganz:9
w:gbp:-13 w:gedaan:-11 w:geduld:17 w:geehrter:7 w:geen:7 w:gegen:-7 w:geld:17 w:gelijk:21 w:general:11 w:gentile:14
w:geom:-8 w:geometra:-7 w:gerencia:8 w:geschreven:22 w:get:-9 w:geweest:9 w:gewoon:-10 w:gia:15 w:ging:10 w:giorni:7
w:giovedi:8 w:giuro:23 w:giusto:27 w:give:-19 w:global:9 w:gm:-11 w:gmbh:8 w:go:12 w:god:7 w:goedemiddag:-8
w:goedemorgen:8 w:goes:19 w:got:-18 w:gp:11 w:grazie:-15 w:greffe:-7 w:grusse:13 w:gv:-19 w:ha:-20 w:haal:-9
w:habiles:10 w:hadden:17 w:hago:40 w:half:9 w:halfte:9 w:hallo:18 w:halt:-15 w:han:13 w:hand:-9 w:has:-13
w:hatten:11 w:have:-22 w:havera:22 w:having:8 w:hay:-10 w:hb:10 w:he:-7 w:hear:-9 w:heb:-9 w:hebt:23 w:hecho:-9
w:heeft:-7 w:hein:18 w:hem:19 w:hemos:-8 w:here:7 w:herr:13 w:het:-20 w:heute:11 w:hi:13 w:hier:19 w:hijo:7 w:hj:10
w:hoe:-7 w:hoi:29 w:hoje:16 w:hola:-21 w:holding:8 w:hoofdsom:7 w:hoor:-12 w:hora:8 w:horas:11 w:houden:-18
w:huitaine:12 w:hun:7 w:iban:38 w:ich:12 w:ici:10 w:id:-7 w:ideal:11 w:ieri:-14 w:if:-12 w:ihr:12 w:iibb:-7 w:ik:39
w:im:-9 w:immer:15 w:importo:-8 w:incasso:8 w:incluye:15 w:indirizzato:-7 w:ineens:8 w:informiamo:-12 w:ins:-9
w:insolvencia:-14 w:insolvente:20 w:instructed:-8 w:intanto:-7 w:invoice:9 w:io:11 w:irmao:-11 w:is:-12 w:ist:-23
w:istantaneo:15 w:isto:12 w:it:8 w:italiano:-7 w:ja:11 w:jahresabschluss:7 w:jan:9 w:january:8 w:jede:-8 w:jefe:7
w:jl:-14 w:job:-7 w:jointe:-16 w:jours:21 w:judicial:13 w:jueves:27 w:juin:-7 w:juli:11 w:kan:-27 w:keer:11 w:ken:12
w:kenavo:15 w:kennen:-8 w:kg:-16 w:kim:7 w:kindly:9 w:klaar:26 w:klar:-19 w:knapp:9 w:knock:-8 w:knocked:7
w:kollege:9 w:komt:-13 w:konnen:-9 w:konnt:-7 w:kontoauszug:-7 w:kopie:12 w:krakow:7 w:krank:9 w:krijgt:-9 w:kwam:-9
w:la:24 w:laat:14 w:lag:8 w:later:-15 w:lauf:7 w:lees:-8 w:left:-11 w:legale:15 w:legali:-7 w:leggen:-9 w:leggero:-8
w:let:15 w:lettera:7 w:lettres:9 w:leveren:-11 w:ley:8 w:lg:18 w:lhe:19 w:liebe:9 w:lieber:-10 w:linea:13
w:liquidamos:-12 w:liquidation:23 w:lista:-7 w:litige:10 w:livreur:-10 w:llamar:-22 w:llego:-7 w:llevo:13 w:lo:43
w:look:-13 w:los:14 w:lot:-12 w:ltd:-14 w:lundi:10 w:lunedi:15 w:lunes:-8 w:lv:-8 w:maak:13 w:maand:-7 w:maandag:8
w:maar:-7 w:machines:7 w:macht:-11 w:madame:9 w:madre:9 w:mahnung:-8 w:mai:-8 w:mailt:7 w:mais:-7 w:man:-11
w:manco:-7 w:manda:22 w:mandame:-8 w:mandando:12 w:mandante:-7 w:mandem:14 w:mani:23 w:mano:13 w:manque:-18
w:marca:10 w:march:-21 w:mardi:8 w:marito:-9 w:mas:10 w:max:7 w:md:24 w:me:-7 w:mediados:12 w:medica:-9 w:meer:-9
w:mehr:15 w:mein:-8 w:merci:16 w:merry:-16 w:mes:22 w:mesmo:15 w:messo:7 w:met:-9 w:meta:-10 w:mexer:11 w:mf:-11
w:mi:16 w:mid:-17 w:mij:-9 w:mijn:12 w:mil:18 w:mira:-11 w:mis:-7 w:mismo:19 w:mit:-7 w:mitad:9 w:mittwoch:7
w:modulo:-8 w:moin:13 w:mon:-12 w:monats:15 w:monsieur:11 w:montag:-8 w:month:-10 w:moogt:-9 w:more:-10 w:moved:11
w:mp:-11 w:multa:9 w:my:9 w:na:18 w:naam:11 w:nach:10 w:nachster:7 w:namens:7 w:nao:-15 w:nas:-22 w:natal:9
w:naturlich:-11 w:nc:16 w:nee:7 w:neem:7 w:neer:-9 w:negato:-8 w:nehmen:-8 w:nei:21 w:nel:-7 w:nelle:15 w:nem:-10
w:net:14 w:next:12 w:nf:-14 w:ni:-7 w:nich:11 w:niemand:8 w:niente:-9 w:niet:-15 w:niets:-11 w:nieuwe:14
w:nieuwsbrief:7 w:nif:14 w:night:7 w:niks:-9 w:nine:-8 w:nn:10 w:no:7 w:noch:14 w:nochmal:12 w:nog:7 w:noi:-10
w:noite:15 w:nom:11 w:normal:-12 w:nos:19 w:nossa:-8 w:note:-13 w:nothing:-11 w:notre:-9 w:nou:-15 w:nous:8
w:nouvelle:7 w:nova:7 w:novembre:-14 w:noviembre:15 w:novo:10 w:now:15 w:ns:-15 w:nu:14 w:number:12 w:numero:-14
w:nummer:-10 w:nunca:-8 w:nuovo:7 w:nur:-7 w:ob:7 w:octobre:10 w:of:25 w:office:-12 w:oggi:-7 w:oh:-9 w:oi:-8
w:oii:11 w:ok:23 w:oktober:9 w:om:-19 w:on:8 w:once:7 w:onde:12 w:one:16 w:ones:8 w:only:12 w:ons:-7 w:ontem:-9
w:onwil:7 w:op:21 w:or:-8 w:order:7 w:ordre:-12 w:original:-9 w:os:-13 w:other:12 w:otra:-12 w:otro:-9 w:ou:-8
w:oui:-17 w:our:13 w:out:15 w:outlook:10 w:outro:-7 w:over:8 w:overdue:9 w:overgemaakt:-15 w:owner:7 w:pa:10
w:paciencia:11 w:padre:9 w:paga:31 w:pagada:-18 w:pagado:-21 w:pagamos:7 w:pagan:7 w:pagare:11 w:pagaremos:8
w:pagarle:-8 w:pagata:11 w:pagato:-9 w:pago:48 w:pagos:-9 w:paguei:-16 w:paid:-11 w:paie:15 w:paiement:7
w:paierons:7 w:papeles:-7 w:parada:18 w:parola:8 w:part:-11 w:parte:9 w:partes:16 w:parti:-7 w:pas:8 w:pasas:15
w:passt:11 w:payee:8 w:paying:14 w:payment:-9 w:payons:8 w:pe:-7 w:pedidos:7 w:pedimos:-9 w:penny:10 w:peter:8
w:peux:-10 w:phone:-10 w:photos:-9 w:pido:-8 w:pie:9 w:piu:-10 w:pix:20 w:planilla:7 w:plant:7 w:please:-8 w:pls:10
w:po:-9 w:poi:-18 w:pomeriggio:29 w:por:-9 w:porque:-16 w:porta:7 w:position:-17 w:posso:-7 w:post:-11 w:posta:14
w:posto:8 w:preciso:12 w:prego:-19 w:prendre:9 w:prezado:7 w:prie:8 w:primeiro:-16 w:primo:-15 w:pro:-7
w:programado:-13 w:proposal:-9 w:propose:14 w:prossimi:23 w:proveedores:-13 w:provisorio:10 w:proximo:-12
w:proximos:22 w:pt:16 w:punto:28 w:puo:8 w:quale:19 w:qualquer:-8 w:quando:-23 w:quanto:7 w:quedo:-12 w:quel:23
w:quelque:-9 w:quem:-12 w:queremos:-11 w:question:7 w:qui:-8 w:quindi:10 w:quinta:-8 w:ra:19 w:rappel:17 w:raus:8
w:re:8 w:read:-7 w:recebo:9 w:reception:19 w:rechnungen:8 w:rechnungskopie:13 w:recibido:8 w:recibo:9 w:reclamer:10
w:recue:7 w:refuse:8 w:refusons:8 w:regle:10 w:regler:-9 w:rekening:18 w:release:11 w:remit:13 w:renvoie:18
w:reprends:-7 w:requete:-8 w:required:-11 w:respecto:-7 w:resposta:14 w:rest:15 w:restante:-8 w:restantes:7
w:reste:-10 w:restituite:-8 w:resto:-9 w:reto:15 w:retorno:-8 w:retour:-8 w:rettifico:11 w:revanche:7 w:rfc:-12
w:riba:8 w:ricevo:11 w:richten:9 w:rien:-15 w:rispondo:21 w:risposta:-9 w:risulta:-9 w:riva:12 w:rond:-12 w:rood:-8
w:roof:8 w:ruego:-10 w:rut:9 w:sa:-8 w:sabado:23 w:sabe:8 w:sag:8 w:sal:-13 w:saldiamo:9 w:saldo:8 w:saldos:-7
w:sale:18 w:sali:16 w:salon:-7 w:salut:-10 w:same:24 w:samstag:-7 w:san:-8 w:sans:7 w:sarebbe:-7 w:sauf:11 w:says:7
w:scadenza:7 w:scherzo:-7 w:schicken:7 w:schickt:12 w:scho:-9 w:schon:-9 w:schone:-7 w:schuldsanering:10 w:scorso:8
w:scritto:-11 w:scrivermi:19 w:scusate:13 w:scusi:-16 w:scuso:9 w:sdd:15 w:se:-35 w:sea:13 w:secretaria:9 w:see:9
w:segue:-16 w:segun:10 w:seguridad:9 w:sehen:-9 w:seizoen:9 w:sem:7 w:semana:-30 w:semanas:-9 w:sempre:13
w:senao:-37 w:send:9 w:senhor:-22 w:sent:18 w:sepa:-15 w:sept:8 w:septante:8 w:septembre:-11 w:sequencia:9 w:ser:-22
w:serai:8 w:serieus:-8 w:serve:7 w:services:9 w:servirebbe:12 w:servus:7 w:settimana:18 w:seu:-7 w:she:7 w:si:-28
w:sia:8 w:sich:-13 w:sicuro:32 w:side:-7 w:sie:-10 w:signe:7 w:siguiente:-10 w:sim:-16 w:simples:12 w:sin:12
w:sinon:14 w:sinterklaas:7 w:sirs:-7 w:situation:9 w:sobald:29 w:social:10 w:societa:-8 w:societe:8 w:socio:7
w:socios:7 w:software:-7 w:soit:12 w:solange:-10 w:soldes:7 w:solicitors:8 w:solleciti:-7 w:solo:-14 w:something:-7
w:sommes:8 w:somos:-13 w:son:7 w:sono:-8 w:sorry:28 w:sospesa:-8 w:sotto:21 w:sp:9 w:ssc:7 w:st:10 w:stagione:7
w:stand:-8 w:stata:-11 w:steeds:-14 w:stessi:-8 w:stesso:12 w:stood:7 w:straight:14 w:stuck:-10 w:studio:9
w:stuur:10 w:su:11 w:suis:-8 w:system:-8 w:tag:-12 w:tage:10 w:tagen:11 w:tajo:9 w:tambem:-16 w:tarde:-11 w:tc:-17
w:te:41 w:team:-8 w:teilbetrag:9 w:tel:8 w:telefon:-11 w:tem:15 w:temos:-18 w:temps:12 w:tens:15 w:teresa:11
w:terms:-16 w:testa:-13 w:teu:-11 w:textiles:-7 w:tf:12 w:th:10 w:that:-8 w:thats:19 w:the:16 w:things:8 w:through:7
w:ti:15 w:ticket:-7 w:tienes:17 w:tiers:7 w:to:-17 w:toch:23 w:today:-16 w:todo:10 w:told:-10 w:tom:21 w:ton:-7
w:torna:-8 w:tot:-24 w:total:-7 w:tra:11 w:trae:-13 w:tranquille:9 w:transfer:12 w:transmets:-9 w:trato:13 w:tre:7
w:trocar:-8 w:ts:12 w:tu:-21 w:tudo:7 w:tuesday:-7 w:turned:8 w:tutte:14 w:tva:10 w:twee:-8 w:uber:-15
w:ubernommen:-11 w:uberweise:21 w:ultimo:20 w:um:9 w:umgehend:10 w:un:-18 w:und:-10 w:une:16 w:uno:-7 w:uns:-10
w:unsere:13 w:unserer:-9 w:unterwegs:-10 w:until:-13 w:up:12 w:ur:12 w:use:17 w:va:-8 w:vale:9 w:valeur:-18
w:validada:12 w:valor:-8 w:valt:9 w:valutadatum:-7 w:van:-7 w:vanavond:28 w:vandaag:-12 w:varios:10 w:vaut:-10
w:vecchio:9 w:vedo:20 w:veio:-9 w:vem:8 w:ven:9 w:vencimento:7 w:vencimiento:7 w:vendredi:12 w:verde:-7
w:vergeten:10 w:verkeerde:9 w:verklaring:7 w:verra:-7 w:verrechnen:-9 w:versprochen:8 w:vf:8 w:vi:-12 w:via:11
w:vie:-7 w:viene:11 w:vier:-13 w:vino:9 w:vir:8 w:virement:13 w:vise:-7 w:visser:7 w:visto:-9 w:voldaan:10
w:voltar:-10 w:volte:-7 w:volver:-11 w:vom:13 w:von:7 w:vorbei:-8 w:vos:-7 w:vossa:12 w:vostro:8 w:votre:13
w:vous:-7 w:voy:-7 w:vrijdag:9 w:vrijgegeven:7 w:vuelvan:11 w:vuelvo:7 w:wants:12 w:war:18 w:weggestreept:7
w:weisen:7 w:weken:-9 w:wen:10 w:wenn:-8 w:werd:-7 w:werk:-9 w:werktage:13 w:weten:-10 w:whatever:13 w:whats:7
w:when:-9 w:which:-17 w:wi:7 w:wil:-15 w:will:51 w:wird:8 w:wire:-13 w:withheld:9 w:within:-7 w:wk:13 w:wochen:-7
w:woord:14 w:working:7 w:wurde:-11 w:xmas:-16 w:ya:-17 w:yeah:-9 w:years:7 w:yet:12 w:you:-10 w:your:-11 w:zahl:18
w:zahle:14 w:zahlen:-15 w:zahllauf:-8 w:zahlt:-12 w:zame:17 w:zeggen:-9 w:zelfde:14 w:zentrale:-11 w:zet:9 w:zie:-18
w:zijn:-8 w:zit:12 w:zo:18 w:zodra:35 w:zondag:9 w:zou:-14 w:zu:-14 w:zuruckgewiesen:8
"""
