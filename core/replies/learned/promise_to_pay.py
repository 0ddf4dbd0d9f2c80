"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -6.57
THRESHOLD = 0.65
#: clue:hundredths
WEIGHTS = """
?:-40 ?ack:-9 ?all:-8 ?demand:-12 ?dispute:-17 ?goods:-7 ?joke:-14 ?mine:-13 ?moved:-11 ?not:11 ?not_stop:7
?once_us:8 ?others:26 ?paid:-10 ?plan:-21 ?proof:7 ?propose:-26 ?question:-11 ?refuse:15 ?rest:27 ?statement:-8
?unable:7 ?until:21 ?wait:10 ?willpay:-36 b:!_!:-34 b:%_on:14 b:%_que:-11 b:00000_foi:9 b:00000_is:9 b:00000_por:-8
b:0000_000:-11 b:0000_and:-8 b:0000_con:-15 b:0000_ee:-14 b:0000_is:-11 b:0000_pdf:-8 b:0000_por:13 b:0000_und:11
b:000_0000:10 b:000_00:-28 b:000_en:-10 b:000_euros:-18 b:000_in:17 b:000_la:-17 b:000_le:7 b:000_no:7 b:000_on:-18
b:000_que:13 b:000_te:9 b:000_und:8 b:000_went:11 b:00_%:-22 b:00_0000:-14 b:00_000:-9 b:00_0:-39 b:00_?:-7
b:00_abbiamo:15 b:00_al:8 b:00_and:12 b:00_anos:9 b:00_april:8 b:00_au:-9 b:00_caixas:12 b:00_ce:-12 b:00_come:8
b:00_con:-10 b:00_days:-17 b:00_dias:19 b:00_dicembre:13 b:00_die:11 b:00_do:-7 b:00_ee:-9 b:00_en:19 b:00_esta:11
b:00_eur:-32 b:00_gennaio:15 b:00_january:9 b:00_je:16 b:00_jours:7 b:00_kg:-19 b:00_la:11 b:00_les:9 b:00_lo:20
b:00_no:-26 b:00_non:-8 b:00_november:13 b:00_novembre:10 b:00_octobre:8 b:00_op:12 b:00_ottobre:-12 b:00_ou:-11
b:00_pagata:7 b:00_per:-9 b:00_por:-11 b:00_pour:9 b:00_septembre:-7 b:00_ste:30 b:00_te:12 b:00_th:25
b:00_wordt:-10 b:00_ya:-13 b:00_years:9 b:0_%:-7 b:0_000:-28 b:0_00:-10 b:0_?:-15 b:0_al:-7 b:0_and:16
b:0_betaald:14 b:0_com:-9 b:0_de:-23 b:0_december:7 b:0_dicembre:10 b:0_ee:31 b:0_em:-17 b:0_era:7 b:0_et:-10
b:0_foi:-7 b:0_heb:7 b:0_il:12 b:0_is:23 b:0_ja:-9 b:0_jan:-13 b:0_la:40 b:0_mil:9 b:0_novembre:-8 b:0_october:-12
b:0_oktober:7 b:0_ottobre:16 b:0_paga:9 b:0_pagamos:10 b:0_paid:10 b:0_th:-7 b:0_to:-9 b:0_way:8 b:0_will:15
b:0_ya:16 b:abbiamo_gia:7 b:accord_pour:9 b:account_of:10 b:administrador_judicial:15 b:after_the:-8
b:agencia_de:-15 b:agradeco_que:-12 b:ai_fait:-14 b:ai_recu:7 b:al_0:-7 b:all_invoices:-11 b:allez_vous:10
b:alors_que:-7 b:als_ik:-18 b:am_back:7 b:am_donnerstag:-12 b:am_freitag:-15 b:am_samstag:-8 b:an_die:-7
b:and_000:-18 b:and_00:15 b:and_have:-9 b:and_he:7 b:and_is:7 b:and_it:-7 b:and_not:10 b:and_the:22 b:and_we:8
b:and_will:14 b:and_you:15 b:and_your:-12 b:antes_da:16 b:antes_de:8 b:any_chance:-11 b:ao_vosso:16 b:are_in:15
b:are_instructed:-9 b:are_not:-11 b:are_on:12 b:art_00:-9 b:as_0:-23 b:as_am:9 b:as_duas:9 b:as_we:14 b:assim_que:17
b:at_present:-7 b:at_the:9 b:ate_dia:-17 b:ate_la:-7 b:au_greffe:-7 b:au_nom:14 b:aus_dem:-9 b:aux_lettres:9
b:aviso_de:-12 b:ba_0:-8 b:bacs_on:-7 b:banca_ha:17 b:banco_nos:12 b:before_we:9 b:bei_uns:7 b:beneficiario_00:-8
b:beste_leverancier:8 b:besteld_en:7 b:betaal_geen:-7 b:betaal_ik:7 b:betaald_00:12 b:betalen_?:-7 b:betalen_we:15
b:bezahlt_wird:7 b:bien_recu:-8 b:bij_jullie:14 b:binnen_een:8 b:bitte_nochmal:7 b:boa_tarde:-14 b:boite_aux:9
b:bonifico_di:-12 b:bonne_fin:-9 b:buen_dia:13 b:buenos_dias:-7 b:buongiorno_il:11 b:but_have:7 b:but_the:-7
b:buzon_no:-8 b:by_bacs:-7 b:by_the:9 b:ca_je:-13 b:can_you:-8 b:carta_de:8 b:cash_is:-11 b:cc_0:10 b:ce_00:-17
b:ce_est:7 b:ce_ho:7 b:ce_que:18 b:ce_soir:9 b:certificado_de:-9 b:cette_facture:-7 b:chance_of:-11 b:che_ci:17
b:che_non:-8 b:check_for:9 b:check_goes:10 b:cheque_de:-10 b:chere_madame:10 b:chez_vous:8 b:ci_ha:-9 b:ci_sono:10
b:claro_que:-15 b:clients_position:-9 b:cm_0:-7 b:co_kg:7 b:com_os:11 b:como_me:-21 b:compensata_con:11 b:compte_?:7
b:con_ellos:11 b:con_fecha:11 b:con_la:11 b:con_le:7 b:con_valuta:-13 b:connection_with:-8 b:conta_da:11
b:copie_du:-12 b:copies_of:-11 b:cos_the:11 b:could_do:-14 b:could_you:-13 b:couple_of:24 b:cr_00:8 b:credito_em:-17
b:credito_nc:11 b:cro_00000:-8 b:cuenta_del:8 b:cv_00:11 b:da_empresa:9 b:da_fatura:-14 b:da_noi:-9 b:da_voi:-7
b:dan_betaal:-9 b:dan_is:9 b:dan_maak:12 b:dans_la:8 b:dans_le:-7 b:dans_les:19 b:dans_votre:9 b:das_00:-22
b:das_ab:15 b:das_geld:15 b:das_mit:-8 b:das_war:11 b:dat_bedrag:11 b:date_de:-7 b:days_and:-8 b:ddt_firmato:-7
b:de_0000:-16 b:de_app:24 b:de_batch:-7 b:de_bewindvoerder:9 b:de_boeken:-10 b:de_dezembro:12 b:de_dia:14
b:de_frais:9 b:de_hoofdsom:9 b:de_hoy:7 b:de_janvier:7 b:de_la:-13 b:de_las:-17 b:de_ley:9 b:de_liquidation:21
b:de_los:-7 b:de_notre:-10 b:de_noviembre:13 b:de_pdf:9 b:de_que:7 b:de_reglement:-16 b:de_rest:18 b:de_um:8
b:de_verkeerde:10 b:de_virement:-14 b:de_virements:-7 b:dear_sirs:-8 b:debito_direto:14 b:del_messaggio:-7
b:del_viernes:-15 b:del_vostro:18 b:della_0000:-12 b:den_nachsten:15 b:depose_le:-17 b:der_ist:-10 b:der_nachsten:-9
b:der_rechnung:-10 b:des_que:9 b:des_reception:13 b:desconto_de:-18 b:dezer_dagen:19 b:di_0:-9 b:dia_!:12
b:dias_habiles:8 b:dias_me:-8 b:dias_por:-7 b:die_000:-17 b:die_0:7 b:die_alte:14 b:die_bank:7 b:die_halfte:13
b:die_is:21 b:die_neu:7 b:die_rechnung:7 b:die_zentrale:-9 b:diese_woche:8 b:do_000:-16 b:do_mes:10 b:do_not:-17
b:doe_ik:13 b:does_not:-8 b:donc_je:-13 b:down_for:12 b:drie_keer:10 b:du_0:7 b:ea_0:8 b:ee_anterior:11 b:ee_gia:-20
b:ee_preciso:15 b:ee_solo:9 b:ee_stata:-12 b:ee_un:-23 b:een_creditnota:7 b:een_dezer:19
b:eerstvolgende_betaalronde:-7 b:el_aviso:-10 b:el_comprobante:7 b:el_consejo:9 b:el_jueves:17 b:el_martes:8
b:el_miercoles:9 b:el_mismo:-8 b:el_recibo:11 b:el_rut:10 b:el_viernes:16 b:em_00:-20 b:em_que:13 b:empresa_no:9
b:en_charge:8 b:en_copia:10 b:en_cuanto:17 b:en_de:-8 b:en_geen:9 b:en_huit:7 b:en_junio:-7 b:en_la:14 b:en_nu:10
b:en_retard:-12 b:en_revanche:7 b:en_su:-12 b:en_un:18 b:entonces_no:7 b:er_zo:28 b:erst_am:9 b:es_gibt:8
b:ese_mismo:10 b:est_ce:9 b:est_la:7 b:est_le:25 b:est_un:-8 b:esta_certa:-14 b:esta_factura:8 b:esta_pagada:-17
b:esta_semana:-14 b:este_buzon:-9 b:estou_de:17 b:estoy_en:-9 b:et_0000:10 b:et_0:-7 b:et_je:34 b:et_les:16
b:et_pas:10 b:et_sur:-7 b:et_vous:8 b:eu_ca:19 b:eu_pago:33 b:euro_000:-9 b:euro_0:-19 b:euro_di:-7 b:euros_de:14
b:even_serieus:-7 b:fa_00:-8 b:facture_au:13 b:facture_elle:8 b:factuur_nog:-7 b:faire_un:-10 b:fais_le:20
b:falta_de:13 b:fattura_?:8 b:feb_and:-24 b:fecha_00:12 b:fim_do:7 b:fine_mese:15 b:for_approval:-12 b:for_the:22
b:for_this:7 b:for_your:7 b:forderung_wird:7 b:found_it:-9 b:frais_de:9 b:frau_dr:8 b:from_our:17 b:from_you:-9
b:fur_den:15 b:geehrter_herr:9 b:geen_00:24 b:geen_onwil:7 b:geld_fur:11 b:gente_paga:10 b:get_out:11 b:gia_in:-14
b:gia_scritto:-12 b:give_us:-14 b:gm_00:-12 b:gmbh_co:7 b:go_out:11 b:goes_out:15 b:got_the:-11 b:gp_0:11
b:grazie_del:-7 b:grusse_aus:-7 b:ha_dado:7 b:haben_wir:-11 b:hago_bizum:18 b:hallo_herr:15 b:has_been:-16
b:hasta_entonces:7 b:hasta_que:-7 b:hat_mir:-8 b:hatten_wir:8 b:have_got:-13 b:have_it:18 b:have_the:-9 b:hb_00:10
b:hear_it:-7 b:heb_je:11 b:herr_kollege:7 b:het_voor:-8 b:hi_tom:24 b:hier_ist:7 b:ho_due:10 b:ho_mandato:-10
b:houden_we:-17 b:hoy_por:12 b:ich_auch:-8 b:ich_fur:-7 b:ich_hab:-11 b:ich_noch:14 b:if_that:-14 b:if_thats:18
b:if_you:-19 b:ihr_mir:9 b:ihren_fragen:16 b:ik_ben:-12 b:ik_heb:-32 b:ik_van:14 b:ik_wil:-7 b:il_00:9 b:il_0:10
b:il_bonifico:16 b:il_cliente:-8 b:il_comune:-16 b:il_conto:8 b:il_mandato:10 b:il_nuovo:10 b:il_resto:-16
b:il_sal:-13 b:il_titolare:10 b:importo_000:7 b:in_0:-11 b:in_allegato:-15 b:in_connection:-8 b:in_contanti:9
b:in_mano:-7 b:in_my:9 b:in_position:-7 b:in_the:14 b:instructed_by:-9 b:is_betaald:7 b:is_dat:9 b:is_die:7
b:is_er:10 b:is_for:8 b:is_geen:10 b:is_het:43 b:is_in:-9 b:is_no:-10 b:is_per:7 b:is_that:-9 b:is_van:12
b:is_what:13 b:ist_in:-8 b:isto_ee:10 b:it_as:10 b:it_in:-9 b:it_on:14 b:it_over:-9 b:it_that:15 b:it_to:8
b:it_will:23 b:it_would:-12 b:ja_ja:30 b:ja_nao:-12 b:ja_ta:-9 b:ja_tem:9 b:january_00:13 b:je_aanmaning:-12
b:je_de:10 b:je_depose:-16 b:je_fais:16 b:je_hebt:14 b:je_het:8 b:je_la:21 b:je_ne:-11 b:je_paye:19 b:je_peux:-12
b:je_serai:7 b:je_suis:-11 b:je_transmets:-7 b:judicial_provisorio:11 b:kan_het:-10 b:kan_ik:-9 b:kann_ich:7
b:keine_reklamation:7 b:ken_ik:10 b:la_00:31 b:la_caja:8 b:la_carta:8 b:la_copia:10 b:la_demora:12
b:la_differenza:-8 b:la_fattura:8 b:la_firma:-13 b:la_foulee:15 b:la_journee:10 b:la_mia:7 b:la_mitad:12
b:la_otra:-10 b:la_pago:17 b:la_pague:7 b:la_paie:16 b:la_parola:7 b:la_posta:-8 b:la_prochaine:-8 b:la_remise:8
b:la_saldiamo:7 b:la_saldo:9 b:la_semana:7 b:la_situation:10 b:la_societe:14 b:la_stagione:7 b:la_tiene:-7
b:la_transferencia:10 b:la_vs:9 b:la_web:9 b:las_00:21 b:las_0:-19 b:las_dos:-8 b:las_facturas:-11 b:las_tres:-7
b:late_fee:-8 b:le_00:38 b:le_bilan:-15 b:le_camion:-11 b:le_code:11 b:le_digo:-7 b:le_dossier:-7 b:le_note:-7
b:le_prochain:-7 b:le_reste:-10 b:le_ruego:-9 b:le_virement:28 b:les_0:-8 b:les_deux:12 b:les_jours:11 b:let_me:15
b:lieber_herr:-11 b:liegt_vor:8 b:lm_0:7 b:lo_demas:13 b:lo_faccio:27 b:lo_pago:12 b:los_000:22 b:los_dias:-10
b:los_dos:-7 b:los_pago:9 b:los_pagos:-9 b:los_papeles:-7 b:los_socios:7 b:ltd_in:-8 b:ma_boutique:9 b:maak_ik:17
b:maandag_00:-11 b:mais_00:-7 b:mais_de:8 b:mais_je:-14 b:mais_nada:14 b:maken_we:8 b:mal_mit:-9 b:march_?:-11
b:mars_?:9 b:mas_nao:8 b:mas_que:-7 b:me_escribais:8 b:me_ha:7 b:me_han:10 b:me_have:8 b:me_know:7 b:me_lo:22
b:me_mandar:10 b:medica_sin:-10 b:mesmo_dia:13 b:met_de:26 b:met_je:-12 b:met_valutadatum:-9 b:mf_0:-8 b:mi_avete:7
b:mi_dica:9 b:mi_mandate:-8 b:mi_scuso:9 b:mi_serve:7 b:mi_servirebbe:9 b:mit_dem:21 b:moi_la:14 b:mon_client:-10
b:monday_00:-36 b:monsieur_je:9 b:monsieur_nous:11 b:mt_000:-15 b:mt_0:7 b:na_fatura:12 b:na_quinta:21
b:na_sequencia:9 b:na_sexta:-9 b:naar_@:-8 b:naar_de:8 b:nachsten_tagen:15 b:nao_00:9 b:nao_da:-17 b:nao_ee:22
b:nao_ha:-13 b:nao_pago:-8 b:nao_temos:-16 b:nao_vamos:7 b:nc_0:21 b:ne_comptez:9 b:ne_reglerons:-7 b:need_your:9
b:nei_prossimi:23 b:nessuna_contestazione:10 b:nicht_da:7 b:nicht_in:10 b:nicht_wir:-8 b:nicht_zu:10 b:no_00000:-7
b:no_dia:-17 b:no_hay:-8 b:no_la:-12 b:no_los:8 b:no_me:8 b:no_mesmo:9 b:no_nosso:8 b:no_os:7 b:no_pix:-10
b:no_proximo:-9 b:no_se:-8 b:noch_die:12 b:nog_steeds:-13 b:nom_de:15 b:non_ee:-7 b:non_il:10 b:non_la:-21
b:non_lo:-7 b:non_si:9 b:non_so:-18 b:non_sono:-9 b:none_of:-7 b:nos_proximos:22 b:not_be:-10 b:not_what:11
b:nota_credito:10 b:nota_de:-7 b:note_di:-7 b:nothing_further:-10 b:notre_part:-8 b:nous_contestons:13
b:nous_payons:16 b:nous_refusons:12 b:nu_echt:9 b:nuestros_abogados:7 b:octobre_et:11 b:of_all:-8 b:of_days:24
b:of_february:-13 b:of_this:8 b:of_your:8 b:off_the:-12 b:off_your:8 b:ok_pour:12 b:on_00:22 b:on_0:-25
b:on_account:9 b:on_est:8 b:on_friday:-10 b:on_monday:14 b:on_wednesday:12 b:on_your:8 b:once_the:8 b:op_00:13
b:op_de:20 b:op_een:12 b:op_het:8 b:op_maandag:-9 b:op_uw:12 b:orden_de:-9 b:ordre_de:-9 b:os_credores:12
b:os_pago:9 b:our_clients:-9 b:our_next:-7 b:out_in:10 b:out_to:12 b:outra_vez:7 b:paga_el:7 b:pagamento_00:14
b:pagamento_programado:-13 b:pago_00:-12 b:pago_el:-18 b:pago_no:7 b:pagos_proveedores:-10 b:paie_pas:-8
b:paiement_le:7 b:par_de:7 b:para_00:11 b:para_@:12 b:para_el:9 b:para_que:20 b:pas_avant:13 b:pas_echue:-7
b:pasado_manana:9 b:pay_it:20 b:pay_on:-10 b:pay_the:14 b:payee_le:11 b:paying_it:7 b:pedido_00000:9 b:pedido_de:-9
b:per_0:-7 b:pero_no:-7 b:please_see:17 b:por_0:-10 b:por_falta:12 b:por_la:-7 b:por_las:11 b:por_los:7
b:por_semana:-17 b:porque_la:-7 b:position_to:-7 b:pour_le:8 b:pour_les:16 b:prego_di:-13 b:prie_de:9 b:prima_di:9
b:primo_gennaio:-11 b:programado_para:-14 b:promise_to:-8 b:proof_of:7 b:prossimi_giorni:25 b:proximos_dias:23
b:pt_00:7 b:qu_elle:-9 b:qu_en:-11 b:quale_iban:18 b:qualquer_reclamacao:-13 b:que_ca:8 b:que_el:7 b:que_era:-8
b:que_es:11 b:que_est:11 b:que_esta:-17 b:que_eu:13 b:que_ja:-14 b:que_le:-27 b:que_lo:10 b:que_me:7 b:que_nos:-17
b:que_se:17 b:que_tem:9 b:que_tenho:7 b:que_viene:9 b:quel_est:11 b:quel_giorno:8 b:quella_non:-8 b:ra_0:15
b:reception_de:13 b:rechnung_mit:13 b:recu_je:-7 b:ref_00000:9 b:remesa_de:-10 b:resta_li:11 b:riba_al:7
b:rien_et:-8 b:run_00:8 b:sa_0:11 b:same_day:20 b:se_for:9 b:se_me:7 b:se_no:16 b:se_paga:17 b:se_pagan:7
b:se_pago:-20 b:see_attached:-8 b:see_below:23 b:see_you:-7 b:seguridad_social:9 b:sehr_geehrter:7 b:sem_falta:11
b:semaine_prochaine:-8 b:sent_from:18 b:sera_payee:10 b:seriez_vous:9 b:serve_la:16 b:seu_pedido:9 b:sexta_0:-16
b:sexta_feira:8 b:si_00000:8 b:si_paga:9 b:si_si:9 b:si_vous:-12 b:sie_an:7 b:sie_auf:-9 b:sie_das:-8 b:sie_die:10
b:sie_schreiben:-7 b:sig_ra:7 b:sin_falta:10 b:so_am:12 b:sobald_sie:17 b:solange_die:-13 b:sollten_sie:7
b:solo_il:8 b:solo_se:-7 b:son_0:10 b:sono_in:-18 b:soon_as:7 b:sorry_!:27 b:sp_0:7 b:spass_beiseite:7
b:staat_het:14 b:steeds_niet:-13 b:studio_legale:10 b:stuur_een:9 b:su_factura:-8 b:su_quale:22 b:suite_notre:7
b:sure_will:-9 b:ta_pago:-12 b:tag_herr:-7 b:tanto_no:-7 b:tc_00:-16 b:te_0:7 b:te_hago:26 b:te_la:12 b:te_laat:12
b:te_li:-7 b:te_lo:-10 b:te_los:12 b:te_voy:-8 b:temos_qualquer:-13 b:terms_of:-10 b:th_and:14 b:th_of:8 b:th_so:-10
b:that_date:9 b:that_is:-9 b:the_000:13 b:the_00:7 b:the_0:9 b:the_above:-10 b:the_check:13 b:the_council:-12
b:the_first:26 b:the_following:-10 b:the_invoice:8 b:the_late:-7 b:the_mail:9 b:the_new:11 b:the_next:16
b:the_other:7 b:the_payment:-13 b:the_portal:-8 b:the_right:7 b:the_run:7 b:the_system:-16 b:the_week:7
b:there_is:-8 b:there_will:12 b:they_are:7 b:they_will:-8 b:this_one:14 b:through_and:10 b:till_00:7 b:to_any:8
b:to_pay:-24 b:to_te:14 b:to_the:7 b:to_them:9 b:to_write:-7 b:tot_het:-17 b:total_0:-20 b:total_de:8 b:tous_les:9
b:tu_as:-11 b:tutte_tre:19 b:uber_die:-7 b:uberweise_ich:11 b:un_abrazo:9 b:un_altro:-23 b:un_refus:7 b:una_data:14
b:und_0000:10 b:und_00:14 b:und_0:20 b:und_es:-8 b:uns_vor:-7 b:unsere_mandantin:7 b:until_the:-10 b:us_till:9
b:uw_bericht:-7 b:uw_rekening:12 b:va_el:9 b:valt_in:10 b:valuta_00:-10 b:valuta_beneficiario:-8 b:valutadatum_00:-9
b:van_de:10 b:vanaf_de:7 b:ver_si:-8 b:verrechnen_sie:-8 b:vf_00000:10 b:vi_informiamo:-8 b:vi_pago:7 b:vi_prego:-19
b:viernes_00:7 b:viernes_0:-12 b:virement_dans:25 b:vom_00:-7 b:von_der:20 b:voor_aan:-9 b:voor_de:8 b:vos_deux:8
b:votre_mail:-9 b:votre_part:-10 b:votre_rappel:10 b:vous_?:-11 b:vous_accord:9 b:vous_ai:-7 b:vous_faire:11
b:vous_fais:15 b:vous_le:8 b:vous_nous:9 b:vous_prie:9 b:vous_regle:8 b:voy_pagar:-7 b:vrijdag_de:-7 b:war_das:-9
b:was_00:7 b:was_never:-7 b:was_not:-8 b:we_are:-24 b:we_de:-9 b:we_een:12 b:we_have:-19 b:we_maandag:9 b:we_told:8
b:weet_je:-7 b:weise_ich:8 b:weisen_wir:7 b:what_have:12 b:what_is:-8 b:whatever_you:13 b:when_the:-12 b:wij_niet:7
b:will_be:7 b:will_do:23 b:will_have:11 b:will_not:-12 b:will_pay:29 b:will_release:7 b:wir_sie:7
b:wir_uberweisen:-8 b:wir_um:8 b:wir_uns:-13 b:with_you:11 b:within_00:-11 b:within_the:7 b:working_days:9
b:would_be:-20 b:ya_esta:-20 b:ya_lo:16 b:you_can:11 b:you_have:12 b:you_in:13 b:you_lot:-11 b:you_the:-7
b:you_to:-8 b:you_up:10 b:you_will:-7 b:your_own:-7 b:zahl_ich:12 b:zahllauf_am:-7 b:zahlung_erfolgt:16 b:zit_er:9
b:zit_op:10 b:zodra_ik:14 c:<ab:-14 c:<abbi:-8 c:<abra:8 c:<aca:11 c:<acab:13 c:<acce:-12 c:<acco:10 c:<ach>:8
c:<aft:11 c:<afte:11 c:<agen:-10 c:<agg:9 c:<agi:-17 c:<ago:11 c:<agor:12 c:<agr:-12 c:<ah:11 c:<al>:-11 c:<ale:8
c:<am:22 c:<ama:12 c:<aman:11 c:<ami:-9 c:<andr:11 c:<anni:8 c:<ant:8 c:<ante:14 c:<ao>:9 c:<ap:16 c:<app:10
c:<app>:14 c:<ass:16 c:<asse:9 c:<att:-18 c:<au:-11 c:<aus:-10 c:<aus>:-8 c:<av:-23 c:<ave:-10 c:<avi:-18
c:<avis:-17 c:<aw:10 c:<awa:8 c:<ay:9 c:<bacs:-8 c:<bal:9 c:<ban:11 c:<banc:8 c:<bank:-8 c:<bas:-8 c:<be:19
c:<bee:-11 c:<been:-10 c:<beid:10 c:<beim:-8 c:<bel:12 c:<belo:16 c:<bene:-14 c:<bi:-9 c:<bie:-8 c:<bit:-11
c:<bitt:-10 c:<biz:14 c:<bizu:14 c:<boh:-8 c:<bot:8 c:<both:8 c:<bou:8 c:<bre:-9 c:<bu:11 c:<by:-8 c:<by>:-8
c:<c>:-8 c:<ca:25 c:<ca>:23 c:<cada:9 c:<cai:18 c:<caix:8 c:<cam:-8 c:<cami:-8 c:<canc:-12 c:<car:18 c:<card:9
c:<cart:11 c:<cas:-12 c:<cat:-18 c:<cata:-16 c:<cc:9 c:<ce>:8 c:<cha:10 c:<che:9 c:<chi:-12 c:<chu:-10 c:<ciao:9
c:<cie:8 c:<cier:8 c:<cit:-11 c:<cl:-17 c:<cla:-18 c:<clar:-10 c:<cm:-10 c:<co:-25 c:<col:9 c:<colo:10 c:<com:-23
c:<como:-9 c:<comu:-10 c:<conc:-14 c:<cono:11 c:<cont:14 c:<cos:15 c:<cosi:8 c:<cost:10 c:<cou:-16 c:<couc:8
c:<coul:-13 c:<coun:-13 c:<cour:-8 c:<cu:21 c:<cuan:12 c:<cus:-10 c:<cust:-10 c:<cut:16 c:<cut>:16 c:<da:23
c:<dag:15 c:<dage:11 c:<dan>:8 c:<dans:11 c:<dat>:10 c:<day:11 c:<dd:8 c:<de:-11 c:<debo:-8 c:<dec:-9 c:<dem:-9
c:<desa:-10 c:<deu:10 c:<dev:9 c:<dez:12 c:<deze:13 c:<di>:-16 c:<dia:21 c:<dia>:16 c:<dic:12 c:<die:9 c:<dire:9
c:<dite:8 c:<diz>:-10 c:<do:9 c:<doo:14 c:<door:14 c:<dos:-14 c:<dos>:-10 c:<dr:13 c:<dri:13 c:<driv:9 c:<dru:-8
c:<drum:-9 c:<due:12 c:<due>:13 c:<e>:19 c:<ec:19 c:<ech:18 c:<echt:19 c:<ee:-9 c:<ee>:-8 c:<een>:10 c:<ef:14
c:<eff:12 c:<effe:12 c:<eh:11 c:<eh>:9 c:<em:-28 c:<em>:-17 c:<ema:-8 c:<en:-18 c:<enc:-8 c:<ence:-8 c:<enk:-8
c:<env:8 c:<eq:-8 c:<equ:-8 c:<er:15 c:<er>:11 c:<err:12 c:<erro:11 c:<esq:8 c:<esqu:8 c:<et>:12 c:<ete:-13
c:<ete>:-11 c:<eu>:17 c:<eur:-14 c:<eur>:-16 c:<ex:-8 c:<fa:38 c:<fab:10 c:<fac:26 c:<facc:22 c:<faco:10 c:<fai:14
c:<fais:12 c:<fal:-10 c:<fall:-12 c:<fe:16 c:<fei:13 c:<fi:14 c:<fin:9 c:<fin>:9 c:<fina:12 c:<fini:-10 c:<fir:12
c:<firs:11 c:<fle:8 c:<for:11 c:<forg:10 c:<fot:-9 c:<foto:-9 c:<fou:12 c:<fr:33 c:<fra:11 c:<frag:11 c:<fri:15
c:<frit:8 c:<fro:9 c:<from:13 c:<g>:-12 c:<gaa:-9 c:<gaat:-9 c:<gb:-11 c:<ge:18 c:<gedu:8 c:<gee:11 c:<gel:8
c:<geld:12 c:<geli:8 c:<gem:9 c:<gema:8 c:<gen:20 c:<gene:13 c:<geo:-8 c:<ges:-8 c:<gesc:8 c:<gi:33 c:<gir:8
c:<gira:8 c:<giu:19 c:<giur:12 c:<giv:-8 c:<give:-8 c:<gl:10 c:<go:32 c:<goo:11 c:<got>:-10 c:<grac:9 c:<graz:-8
c:<gv:-9 c:<gv>:-9 c:<h>:9 c:<ha>:-12 c:<had:9 c:<hadd:8 c:<hag:18 c:<hago:19 c:<hal:9 c:<half:10 c:<hall:8
c:<han:-14 c:<hand:-11 c:<hat:9 c:<hatt:10 c:<he:18 c:<heb:10 c:<hebt:12 c:<hei:8 c:<hein:9 c:<hem>:9 c:<heu:11
c:<heut:10 c:<hi:21 c:<hie:8 c:<hier:8 c:<hin:14 c:<hint:8 c:<ho:18 c:<hoi:16 c:<hoi>:16 c:<hoj:8 c:<hoje:9
c:<hol:-13 c:<hola:-11 c:<hom:8 c:<hon:8 c:<hor:19 c:<hou:-11 c:<houd:-10 c:<hu:10 c:<i>:10 c:<ib:14 c:<iba:19
c:<iban:19 c:<ic:9 c:<ie:-9 c:<ihr:9 c:<ihr>:8 c:<ik:17 c:<ik>:17 c:<imme:8 c:<in:-18 c:<inc:12 c:<inso:8 c:<int:-15
c:<ist:10 c:<ist>:-8 c:<ista:11 c:<isto:8 c:<ja:13 c:<jl:-14 c:<jl>:-14 c:<join:-8 c:<jue:9 c:<juev:9 c:<jug:-9
c:<juge:-9 c:<kan:-9 c:<kan>:-11 c:<ken:8 c:<kg:-8 c:<kg>:-8 c:<kis:-8 c:<kist:-8 c:<klaa:14 c:<klar:-8 c:<kn:17
c:<kon:-15 c:<konn:-12 c:<kuh:-8 c:<kur:8 c:<l>:-19 c:<la:8 c:<la>:13 c:<lat:-11 c:<late:-8 c:<lav:-11 c:<lavo:-9
c:<lee:-10 c:<leg:-10 c:<legg:-10 c:<let:11 c:<levo:8 c:<li:-10 c:<ll:-20 c:<lla:-11 c:<llam:-11 c:<lle:-9 c:<lo>:24
c:<lt:-9 c:<ltd:-8 c:<ltd>:-8 c:<lu:15 c:<lun:10 c:<lund:10 c:<ma:42 c:<maa:8 c:<mah:-8 c:<mahn:-8 c:<mai:-10
c:<man:25 c:<mand:19 c:<mani:12 c:<md:11 c:<md>:12 c:<me:-15 c:<med:-9 c:<medi:-8 c:<mee:-11 c:<mei:13 c:<men:-10
c:<mens:-8 c:<mer:-12 c:<merc:8 c:<merr:-20 c:<mes>:11 c:<mesa:-13 c:<mi>:9 c:<mil:19 c:<mil>:10 c:<mir:-25
c:<mira:-13 c:<mire:-9 c:<mism:13 c:<mo:-8 c:<mon>:-8 c:<na:11 c:<na>:12 c:<nas>:-9 c:<nc:9 c:<nc>:9 c:<ne:11
c:<nei:12 c:<nei>:11 c:<nel:8 c:<nell:10 c:<nem:-8 c:<ni:9 c:<niet:-13 c:<nieu:10 c:<nin:-8 c:<noc:10 c:<noch:10
c:<noit:8 c:<nor:-9 c:<nos>:9 c:<not:-15 c:<note:-9 c:<nov:9 c:<now:8 c:<ns:-8 c:<ns>:-8 c:<nu:-9 c:<o>:19 c:<of>:13
c:<off:-9 c:<ok:16 c:<ok>:8 c:<ol:-10 c:<om>:-9 c:<on:25 c:<on>:8 c:<one:10 c:<one>:8 c:<ont:-9 c:<op:-13 c:<op>:9
c:<open:-10 c:<ord:10 c:<orde:9 c:<os>:-9 c:<out:11 c:<out>:10 c:<ov:12 c:<ove:12 c:<over:12 c:<pa:24 c:<paci:8
c:<pag:9 c:<pago:21 c:<pagu:-10 c:<paie:12 c:<pape:-10 c:<par:11 c:<para:8 c:<paye:-9 c:<payi:8 c:<peu:-8 c:<pfa:9
c:<pi:9 c:<pin:11 c:<pix:12 c:<pix>:13 c:<pls:8 c:<poi>:-10 c:<pom:12 c:<por:-9 c:<posi:-8 c:<post:11 c:<pri:-15
c:<prim:-8 c:<pro:10 c:<pros:11 c:<prov:11 c:<pu:13 c:<pun:14 c:<punt:14 c:<q>:10 c:<quan:-8 c:<que:8 c:<quel:10
c:<ra:52 c:<ra>:10 c:<rad:9 c:<rau:8 c:<re:22 c:<ref:10 c:<refu:12 c:<reg:-13 c:<rek:9 c:<rele:8 c:<renv:11
c:<rep:-14 c:<repa:-13 c:<res:9 c:<reti:11 c:<ri:16 c:<ric:17 c:<rico:9 c:<ru:15 c:<rue:-8 c:<rum:9 c:<rut:13
c:<s>:-26 c:<sa:32 c:<sab:25 c:<saba:17 c:<sale:9 c:<sam:11 c:<same:16 c:<san:-13 c:<sat:14 c:<sat>:9 c:<sau:15
c:<sc:-15 c:<sch:-14 c:<scho:-15 c:<se:-8 c:<se>:-15 c:<sea:8 c:<sem:-9 c:<sema:-19 c:<semp:10 c:<senh:-8 c:<sent:17
c:<senz:8 c:<ser>:-10 c:<serv:8 c:<seu:-11 c:<seu>:-9 c:<si:-11 c:<si>:-15 c:<sie:-9 c:<sign:8 c:<sigu:-8 c:<sino:10
c:<so:18 c:<sob:15 c:<soba:14 c:<sol:-13 c:<som:-10 c:<some:-9 c:<sor:11 c:<sorr:15 c:<sos:-8 c:<sot:12 c:<sott:12
c:<sp:22 c:<spa:8 c:<spi:11 c:<spie:12 c:<spra:8 c:<st:11 c:<stan:-10 c:<ste:9 c:<stee:-10 c:<sto:8 c:<su:-10
c:<sub:-8 c:<sup:-10 c:<sy:-8 c:<t>:16 c:<ta:8 c:<tag>:-10 c:<tage:13 c:<tam:-11 c:<tamb:-9 c:<tc:-9 c:<tc>:-9
c:<te>:15 c:<tel:-10 c:<temo:-10 c:<ten:10 c:<test:-8 c:<th:29 c:<th>:8 c:<the>:8 c:<thu:8 c:<thur:8 c:<ti:20
c:<ti>:11 c:<tie:15 c:<tien:9 c:<tim:-9 c:<tm:13 c:<toc:10 c:<toch:11 c:<tom:10 c:<tom>:11 c:<tot:-15 c:<tot>:-11
c:<tra:8 c:<tran:17 c:<tu:-10 c:<tu>:-14 c:<tut:8 c:<tutt:9 c:<tw:-8 c:<ul:12 c:<ult:10 c:<ulti:10 c:<um:14
c:<un:-25 c:<un>:-12 c:<una:9 c:<und:-8 c:<uni:9 c:<unic:10 c:<unt:-15 c:<unte:-10 c:<up>:8 c:<ur:-11 c:<ur>:-11
c:<us:13 c:<use:8 c:<use>:8 c:<vai:-8 c:<vai>:-8 c:<vana:10 c:<ved:-10 c:<vedo:8 c:<vedr:-13 c:<ven:12 c:<venc:8
c:<ver:-11 c:<verr:-10 c:<vers:-10 c:<vien:10 c:<vier:-12 c:<vind:-8 c:<vir:11 c:<vo:-27 c:<vol:-17 c:<volv:-17
c:<vor:-12 c:<voss:11 c:<vt:8 c:<w>:8 c:<wa:14 c:<war>:11 c:<we:-14 c:<wel:-8 c:<wh:-11 c:<wha:12 c:<what:12
c:<whe:-12 c:<when:-10 c:<whi:-10 c:<whic:-10 c:<wi:20 c:<wil:18 c:<wil>:-8 c:<will:29 c:<wou:-9 c:<woul:-8
c:<wri:-11 c:<writ:-9 c:<wu:-8 c:<x>:-11 c:<xm:-23 c:<y>:8 c:<you:-8 c:<za:25 c:<zah:9 c:<zahl:9 c:<zel:9 c:<zelf:9
c:<zet:8 c:<zi:-11 c:<zie>:-8 c:<zo:24 c:<zo>:9 c:<zod:18 c:<zodr:18 c:<zu:-8 c:aakt:-9 c:aakt>:-9 c:aald>:8
c:aan>:-8 c:aas:-8 c:ab>:18 c:aba:22 c:abad:13 c:abado:14 c:aben:10 c:aber:-9 c:aber>:-8 c:abi:9 c:abl:-12
c:able:-11 c:able>:-14 c:abr:12 c:abra:14 c:abra>:10 c:acab:13 c:acaba:11 c:acao:-9 c:acao>:-9 c:acc:11 c:acce:-12
c:acci:19 c:accio:14 c:accor:8 c:ach:12 c:ach>:12 c:achm:8 c:acho>:9 c:acht:-13 c:ack:12 c:acke:9 c:aco:9 c:aco>:12
c:acs:-8 c:acs>:-8 c:actur:-8 c:ada:12 c:adas:15 c:adast:8 c:add:12 c:adde:17 c:adden:8 c:admi:8 c:ado:13 c:ado>:19
c:ador:-8 c:afte:9 c:after:10 c:ag>:24 c:aga>:8 c:agad:-17 c:agado:-9 c:agai:8 c:agare:8 c:agata:8 c:age:18
c:age>:10 c:agen:9 c:agen>:22 c:agi:-9 c:agion:8 c:agl:-9 c:agli:-9 c:agli>:-8 c:ago:53 c:ago>:47 c:agor:12
c:agora:12 c:agr:-12 c:agu:-8 c:ague:-10 c:aguei:-9 c:ah>:8 c:ahl:17 c:ahl>:9 c:ahle>:8 c:ai>:8 c:aie:9 c:ail:-8
c:ain:10 c:ain>:10 c:aine:-8 c:aire:-8 c:ais>:13 c:aite:-8 c:aix:11 c:aixa:8 c:akt:-17 c:akt>:-11 c:alb:-8 c:ald:17
c:ald>:19 c:alda:-9 c:ale>:10 c:aleu:-8 c:aleur:-8 c:alf:10 c:allez:12 c:allo:8 c:alls:-8 c:alls>:-8 c:alo:-14
c:als:-15 c:als>:-11 c:alta:9 c:alte>:10 c:alter:-9 c:altro:-8 c:alut:-11 c:alut>:-8 c:ama:-10 c:amado:-8 c:aman:10
c:amanh:8 c:amar:-13 c:amar>:-12 c:ambem:-8 c:ame:15 c:ame>:32 c:amen:-19 c:ament:-19 c:ami:-19 c:amm:13 c:amme:9
c:amo:28 c:amo>:18 c:an>:16 c:anc:-23 c:ance:-23 c:ancel:-11 c:ances:-9 c:and>:-10 c:ando:-8 c:ando>:-9 c:andr:11
c:ane:12 c:aner:10 c:ang:-19 c:angu:-10 c:anha>:8 c:ank>:-11 c:anm:-10 c:anni>:9 c:ano>:-12 c:anq:15 c:anqu:15
c:anqui:14 c:ans:16 c:ans>:14 c:ant:30 c:antan:9 c:antar:-9 c:ante:19 c:antes:12 c:ants:10 c:ants>:10 c:ap>:14
c:apar:-10 c:apare:-10 c:ape:-11 c:app:21 c:app>:21 c:appe:13 c:appen:11 c:apre:-9 c:apu:8 c:ar>:-26 c:aram:-8
c:arch:-12 c:arch>:-9 c:ard:8 c:are:-20 c:are>:-20 c:arec:-9 c:arem:10 c:arem>:9 c:ari:-8 c:ario:-15 c:ario>:-15
c:arlo>:8 c:arm:-8 c:arn:-14 c:aro:-15 c:aro>:-9 c:aron:-11 c:aron>:-11 c:art:-8 c:art>:-14 c:arto:11 c:as>:-28
c:asc:9 c:ass:18 c:asse:8 c:asseg:11 c:assim:18 c:asso:10 c:asso>:11 c:ast:-8 c:ata>:8 c:atar:-20 c:atar>:-15
c:ate:18 c:ate>:9 c:atev:11 c:atio:8 c:ation:8 c:ato:-20 c:ato>:-14 c:ator:-8 c:ats:14 c:ats>:11 c:atta:-9
c:attin:12 c:atto:-8 c:atto>:-8 c:atu:-12 c:atur:-10 c:auf:16 c:aus:-13 c:aus>:-10 c:aut:8 c:aut>:-9 c:auto:8
c:avera:8 c:avi:-18 c:avis:-20 c:avis>:-11 c:aviso:-8 c:avo>:9 c:avon:11 c:avond:12 c:avor:-8 c:avora:-8 c:awa:8
c:aye:-8 c:ayee:8 c:ayee>:8 c:ayi:10 c:ayin:10 c:aying:10 c:ayo:8 c:ays:14 c:ays>:14 c:az>:10 c:azi:-15 c:azie:-10
c:azie>:-8 c:bacs:-8 c:bacs>:-8 c:bad:18 c:bado:14 c:bado>:14 c:bal:26 c:bald:14 c:bald>:14 c:ban:30 c:ban>:21
c:banco:11 c:bank>:-8 c:bbi:-9 c:bed:8 c:bee:-11 c:been:-10 c:been>:-10 c:beid:10 c:beide:10 c:beim:-8 c:beim>:-8
c:bel:8 c:belo:16 c:below:10 c:bem:-9 c:bem>:-8 c:bend:8 c:bene:-14 c:ber:-14 c:ber>:-13 c:beste:9 c:beza:9 c:bie:-9
c:bien:-8 c:bien>:-9 c:big:-8 c:bio:10 c:bio>:12 c:bit:-14 c:bitt:-11 c:bitte:-8 c:biz:14 c:bizu:14 c:bizum:14
c:ble>:-8 c:blo:10 c:boh:-8 c:bor:-14 c:bord:-14 c:borde:-10 c:both:8 c:bp>:-8 c:bra:12 c:bra>:10 c:bre>:12 c:bro:19
c:bro>:21 c:buen>:10 c:by>:-8 c:ca>:20 c:cab:17 c:caba:11 c:cadas:8 c:cado:-9 c:cai:17 c:caix:8 c:caixa:8 c:cal:-9
c:cam:-10 c:cami:-8 c:canc:-12 c:cance:-13 c:cao>:-11 c:car:13 c:card:9 c:card>:8 c:cart:10 c:cat:-25 c:cata:-16
c:catar:-16 c:cce:-12 c:cci:27 c:ccio:22 c:ccio>:20 c:ccor:8 c:ccord:9 c:ce>:-12 c:cei:-12 c:cel:-16 c:cela:-13
c:celar:-8 c:cem:18 c:cemb:14 c:cembr:13 c:cep:8 c:cept:8 c:cepti:9 c:cerr:-9 c:ces:-11 c:cess:-17 c:cha:13
c:chal:11 c:che:26 c:che>:27 c:ched:-9 c:cher:-9 c:ches:8 c:ches>:9 c:chi:12 c:chic:9 c:chick:8 c:chiud:8
c:chius:-10 c:chm:12 c:chnu:9 c:chnun:8 c:cho:-18 c:chon:-18 c:chone:-10 c:chr:14 c:chre:8 c:chrev:10 c:chri:9
c:cht>:13 c:chu:-13 c:chw:-13 c:ci>:15 c:cia:24 c:cial:10 c:cial>:11 c:ciam:13 c:ciamo:10 c:ciao:9 c:ciao>:9
c:cie:13 c:cien:11 c:cienc:8 c:cierr:8 c:cilia:10 c:cim:9 c:cio:12 c:cio>:25 c:cion:-15 c:cion>:-10 c:cit:-21
c:ck>:-21 c:cke:11 c:cken>:9 c:cks:12 c:ckt:10 c:cla:-13 c:clar:-13 c:claro:-8 c:co>:-20 c:cobro:9 c:cole>:-8
c:colo:9 c:com:-33 c:como:-9 c:como>:-9 c:compr:-10 c:comu:-10 c:comun:-10 c:conc:-9 c:conco:-10 c:cond:9 c:cono:13
c:conos:13 c:cons:-8 c:conse:8 c:conv:-8 c:copia:11 c:copie:-13 c:cor:18 c:cord:14 c:cord>:8 c:cos:12 c:cosi>:8
c:cost:10 c:cou:-11 c:couc:8 c:coul:-13 c:could:-13 c:coun:-14 c:cour:-14 c:cours:-10 c:cred:8 c:criv:10 c:crive:10
c:cs>:-10 c:ct>:12 c:cto>:-8 c:ctur:-9 c:cture:-10 c:cua:8 c:cuan:12 c:cul:12 c:culp:14 c:cus:-10 c:cusi>:-8
c:cust:-10 c:custo:-8 c:cut>:16 c:cute:-8 c:cute>:-8 c:dad:8 c:dag:17 c:dage:11 c:dagen:12 c:dam:-11 c:dan>:8
c:dans:10 c:dans>:10 c:dar:8 c:dar>:11 c:das:14 c:das>:14 c:dastr:8 c:dat:11 c:data>:-10 c:dati:8 c:datio:12
c:dd>:13 c:dde:17 c:debo:-8 c:dec:-11 c:demi:-10 c:demo:14 c:demor:8 c:den>:-10 c:dent:-8 c:der:-13 c:dera:-11
c:dere:12 c:derem:17 c:des>:10 c:desa:-10 c:descu:9 c:det:-12 c:det>:-8 c:dett:-8 c:deu:12 c:dev:8 c:deze:12
c:dezem:8 c:dezer:9 c:di>:9 c:dia:28 c:dia>:12 c:diam:11 c:diamo:11 c:dic:10 c:dice>:-10 c:dicem:13 c:diens:9
c:dig:10 c:dim:-9 c:dima:-8 c:din:-14 c:dire:10 c:direc:8 c:direk:8 c:diret:-10 c:dit:8 c:ditn:8 c:ditno:8 c:dito:-9
c:diz:-8 c:diz>:-10 c:dmi:8 c:dne:9 c:do>:31 c:doman:-15 c:doo:15 c:door:15 c:dor:-9 c:dos:-16 c:dos>:-15 c:dra:8
c:dri:8 c:driv:9 c:dro:10 c:droid:8 c:drum:-9 c:dt>:8 c:due:9 c:due>:10 c:duld:8 c:ea>:10 c:ebt:10 c:ebt>:11
c:ecept:9 c:eces>:8 c:ech:9 c:echnu:8 c:echt:10 c:echt>:24 c:eci:10 c:eco:-15 c:eco>:-17 c:ect>:10 c:ecu:-8
c:ecute:-8 c:eda:-14 c:edi:-12 c:edit>:8 c:editn:8 c:edito:-9 c:edo:8 c:edr:-8 c:edra:-9 c:eduld:8 c:eed>:10
c:eedo:-10 c:eedor:-10 c:eel:-10 c:een:20 c:een>:19 c:eer:-17 c:eer>:-14 c:ees:-11 c:ees>:-11 c:eet:-8 c:efa:-18
c:efe:10 c:eff:13 c:effe:11 c:effe>:14 c:efi:-10 c:eft:-9 c:eft>:-8 c:efu:9 c:efus:12 c:ega:-19 c:egar:-10
c:egara:-10 c:egat:-9 c:egato:-12 c:egel:11 c:egel>:12 c:egg:-10 c:eggen:-9 c:egn:13 c:egno:12 c:egno>:12 c:ego:-17
c:ego>:-17 c:egu:8 c:eh>:8 c:ehn:8 c:ehr:15 c:ei>:-10 c:eia:15 c:eia>:14 c:eib:-8 c:eich:-8 c:eiden:-11 c:eie:15
c:eier:15 c:eim:-8 c:eim>:-8 c:eing>:-8 c:eir:-9 c:eir>:-14 c:eira:11 c:eira>:9 c:eiro>:-12 c:eis:8 c:eise:9
c:eise>:11 c:eja:-8 c:eke:-8 c:ekeni:8 c:el>:12 c:ela:-18 c:ela>:8 c:elar:-8 c:elas:-9 c:elas>:-10 c:eld:20
c:eld>:20 c:ele:-16 c:elh:11 c:eli:8 c:elij:8 c:elijk:8 c:elk:-11 c:elke:-10 c:ell:-20 c:ell>:-12 c:elle>:9
c:elo>:-13 c:elow:10 c:elow>:10 c:em>:-11 c:ema:-20 c:emaa:-10 c:emaak:-10 c:eman:-17 c:emana:-18 c:emb:15 c:embr:16
c:embre:9 c:embro:8 c:emi:-11 c:emm:-8 c:emo:14 c:empr:9 c:empre:8 c:en>:-12 c:ena:11 c:ena>:28 c:enav:8 c:enca:-9
c:encer:-8 c:encim:10 c:enco:9 c:end>:11 c:endi:-10 c:endl:8 c:endli:8 c:endu:-8 c:ene:13 c:eng:12 c:enh:-13
c:enhor:-8 c:enin:10 c:ening:10 c:eno:-13 c:enos:-8 c:enos>:-8 c:ent>:14 c:enta:-8 c:ente:-8 c:entes:-10 c:enti:14
c:env:18 c:envo:14 c:envoi:11 c:eo>:10 c:epa:-13 c:epar:-17 c:epla:9 c:eplac:8 c:eposi:8 c:ept:9 c:epti:8 c:eptio:9
c:er>:-12 c:eran:-9 c:erci>:8 c:ere:-12 c:erea:-8 c:ereco:-9 c:eree:8 c:eremo:10 c:eren:-12 c:erg:-20 c:ergem:-9
c:ergu:-9 c:erh:-8 c:erha:-9 c:eri:-10 c:erig:8 c:erk:16 c:erke:11 c:erl:-15 c:erm:10 c:erme:9 c:ermi:11 c:ermi>:8
c:erms:-9 c:erms>:-9 c:ern:-15 c:ern>:-11 c:ero>:-10 c:eron:8 c:err>:9 c:erra:12 c:erre:-13 c:erri:8 c:erro:10
c:erry:-20 c:erry>:-20 c:ersc:8 c:ersch:8 c:ersp:9 c:erspr:10 c:ert>:-8 c:erti:8 c:erv:9 c:erve:9 c:erve>:8
c:erzo:-8 c:esa:-11 c:esas:-12 c:esas>:-12 c:eschr:11 c:escu:8 c:escul:9 c:ese:-9 c:espec:8 c:esper:-10 c:ess:-29
c:esse:-14 c:essi:-16 c:esso>:11 c:est>:9 c:esta:-16 c:estar:-9 c:esto>:-9 c:estou:8 c:esu:-11 c:etam:11 c:ete:-22
c:eten:-9 c:eti:16 c:eto:-8 c:eto>:16 c:etor:-16 c:etor>:-11 c:ets:-18 c:ets>:-17 c:etta:-9 c:eur:-22 c:eur>:-22
c:eut:14 c:eute:10 c:eve:-13 c:even:-10 c:ever:-11 c:evo:17 c:evo>:12 c:eza:13 c:ezem:8 c:ezemb:8 c:ezet>:-8
c:fab:10 c:fac:22 c:facc:22 c:facci:22 c:faco:10 c:faco>:10 c:fai:10 c:fais:12 c:fais>:13 c:fal:-14 c:fall:-16
c:falle:-8 c:fand:10 c:fang:-8 c:faz:10 c:faz>:9 c:fe>:10 c:fei:10 c:fen:17 c:fen>:11 c:fer>:9 c:fere:-11 c:ferme:8
c:ffe:17 c:ffe>:9 c:ffi:-8 c:ffic:-9 c:fic:-10 c:ficat:-8 c:fici:-10 c:fico:12 c:fico>:9 c:fin:10 c:fin>:10
c:fina:11 c:final:11 c:fine:8 c:fine>:8 c:fini:-11 c:fir:21 c:firs:11 c:first:11 c:flo:-9 c:fon:-10 c:for:12
c:for>:8 c:forg:10 c:fot:-9 c:foto:-9 c:fou:12 c:fra:9 c:frag:8 c:frage:9 c:fri:12 c:frit:8 c:fro:9 c:from:13
c:from>:11 c:ft>:-9 c:fte:18 c:fter:10 c:fter>:10 c:fus:16 c:ga>:-10 c:gad:-15 c:gado:-11 c:gado>:-17 c:gai:10
c:gain>:8 c:gal:11 c:gale:12 c:gara:-10 c:garam:-10 c:gat:-13 c:gata:8 c:gata>:8 c:gato:-16 c:gato>:-17 c:ge>:16
c:ged:11 c:gedu:8 c:gedul:8 c:gee:21 c:gef:-9 c:geg:-8 c:geh:12 c:gel:19 c:gel>:9 c:geld:19 c:geld>:15 c:gele:-10
c:gemaa:-10 c:genci:-8 c:gene:14 c:gener:8 c:ges:-18 c:ges>:-8 c:get:-11 c:gez:-10 c:geze:-12 c:gge:-8 c:ggen:-9
c:ggen>:-9 c:gh>:8 c:ghe:9 c:ght:12 c:ght>:13 c:ging:12 c:ging>:11 c:gir:8 c:gira:8 c:giu:23 c:giur:12 c:gius:12
c:giust:12 c:giv:-8 c:give:-8 c:gli:-15 c:gli>:-9 c:glo:11 c:gno:9 c:gno>:8 c:go>:22 c:gon:10 c:gono:10 c:gono>:10
c:goo:13 c:gor:10 c:gora:12 c:gora>:12 c:grac:9 c:grad:-9 c:graz:-8 c:grazi:-8 c:gue:-10 c:guei:-8 c:guei>:-9
c:gui:-16 c:gunta:-8 c:gut:12 c:gv>:-11 c:haa:-8 c:hac:9 c:had:8 c:hadd:8 c:hadde:8 c:hag:18 c:hago:19 c:hago>:19
c:hal:9 c:half:10 c:hall:18 c:hallo:8 c:halt:-12 c:halt>:-8 c:han:-28 c:hand:-15 c:hand>:-10 c:hat:25 c:hats:15
c:hats>:13 c:hatt:10 c:hatte:10 c:haver:8 c:he>:37 c:heb:9 c:hebt:12 c:hebt>:12 c:hed:-10 c:hee:10 c:heid:-10
c:hein:12 c:hein>:11 c:hen>:-13 c:her:-11 c:her>:-9 c:here:9 c:here>:11 c:hes:14 c:hes>:15 c:heu:10 c:heut:10
c:hich:-8 c:hich>:-9 c:hick:8 c:hickt:9 c:hie:13 c:hier:9 c:hier>:8 c:hin:9 c:hint:8 c:hinte:8 c:hiud:8 c:hius:-10
c:hl>:15 c:hle:10 c:hle>:12 c:hli:10 c:hlt:-8 c:hmi:9 c:hne>:8 c:hob:-8 c:hoi:15 c:hoi>:15 c:hoj:8 c:hoje:9
c:hoje>:9 c:hola:-11 c:hola>:-11 c:hom:10 c:hon:-11 c:hone:-8 c:hone>:-9 c:hor:9 c:hor>:-8 c:hou:-14 c:houd:-14
c:houde:-11 c:hr>:12 c:hrev:10 c:hreve:10 c:hri:9 c:hrist:-8 c:ht>:48 c:hul:8 c:hun:9 c:hurs:8 c:ia>:39 c:iac:-9
c:iad:12 c:iado:12 c:iado>:10 c:iag:-13 c:ial>:10 c:iam:23 c:iamo:24 c:iamo>:20 c:ian:-9 c:iao:8 c:iao>:8 c:iar:-9
c:ias:12 c:ias>:18 c:iba:23 c:iban:18 c:iban>:20 c:ica>:8 c:ice>:-14 c:icem:13 c:icemb:13 c:iche>:12 c:icht>:-12
c:ichte:13 c:ickt:9 c:icol:-8 c:icor:9 c:icur:8 c:id>:-14 c:idat:9 c:idati:12 c:ide>:9 c:iden:-10 c:iden>:-12
c:ido>:-10 c:ie>:12 c:ieg:14 c:iege:12 c:ieht:8 c:ieht>:8 c:iem:11 c:iemb:8 c:iembr:8 c:ien:8 c:ien>:-19 c:iene:8
c:iens:10 c:ienst:10 c:ient:-12 c:iente:-11 c:iep:-8 c:iera:11 c:iere:-15 c:ieri:-8 c:iert:-8 c:ies>:-13 c:iese:10
c:iet:-13 c:ifica:-8 c:ifico:8 c:ig>:15 c:ige:11 c:igg:9 c:igh:13 c:ight:16 c:ight>:16 c:igo:-9 c:igo>:-9 c:igu:-11
c:ihr:9 c:ihr>:8 c:ij>:-8 c:ik>:14 c:ilan:-9 c:ilan>:-8 c:ilen:13 c:ilia:9 c:iliad:9 c:ill:36 c:ill>:20 c:ils:-9
c:ils>:-9 c:ilt:10 c:iman:9 c:imana:8 c:ime:13 c:imen:19 c:iment:17 c:imi:16 c:imi>:15 c:imp:10 c:impl:8 c:imple:8
c:in>:14 c:ina:12 c:ina>:14 c:inad:12 c:inar:-13 c:ind:-18 c:ind>:-10 c:inda:9 c:inda>:9 c:indi:-12 c:ine:-12
c:ine>:-15 c:inge:-15 c:inh:-14 c:inho:-14 c:inho>:-13 c:ini:-20 c:ini>:-11 c:ink:9 c:inon:9 c:inon>:9 c:inso:8
c:insol:8 c:inst:-9 c:int:-19 c:inta:-11 c:inter:9 c:io>:17 c:ion:-23 c:ion>:-8 c:ior:11 c:ior>:11 c:iot:-16
c:ir>:-23 c:ire:21 c:irec:8 c:irek:8 c:irekt:8 c:irel:-9 c:irem:10 c:iret:-8 c:iro>:-8 c:irs:8 c:irst:14 c:irst>:11
c:is>:-16 c:isa:8 c:isao:8 c:isao>:8 c:iscut:-8 c:ise:13 c:ise>:10 c:isi:-17 c:ism:12 c:ismo:10 c:ismo>:10
c:ispon:12 c:ispos:-9 c:iss:10 c:issa:8 c:ist:-24 c:ist>:-12 c:istan:9 c:iste:-8 c:itad:12 c:itas:-11 c:itas>:-11
c:ite>:8 c:itig:28 c:itig>:21 c:itio:-13 c:ition:-10 c:itn:8 c:itno:8 c:itnot:8 c:its:10 c:itt:-19 c:itti:-8 c:iu>:9
c:iud:10 c:iudi:8 c:iur:11 c:iust:12 c:ive>:-15 c:iver:9 c:ivo:-12 c:iz>:-12 c:iza:10 c:izad:11 c:izu:14 c:izum:14
c:izum>:14 c:je>:9 c:jes:-13 c:jes>:-8 c:jl>:-13 c:join:-8 c:joint:-8 c:jou:10 c:jour:12 c:jours:12 c:juev:9
c:jueve:9 c:jug:-9 c:juge:-9 c:jun:-9 c:kan:-8 c:kan>:-10 c:ke>:-15 c:kee:12 c:keer:13 c:keerd:11 c:keni:8 c:kenin:8
c:kg>:-8 c:kind>:-9 c:king:9 c:king>:9 c:kis:-8 c:kist:-8 c:kke:-14 c:kken:-8 c:kken>:-8 c:klaa:10 c:klaar:12
c:kol:8 c:kome:8 c:komen:8 c:kon:-17 c:konn:-12 c:kop:11 c:kopi:13 c:kopie:13 c:kto:9 c:kuh:-8 c:laa:12 c:laar:11
c:laar>:14 c:lac:10 c:lam:-16 c:lama:-15 c:lamar:-10 c:lamen:-10 c:lan>:-9 c:lar:-19 c:lar>:-16 c:laro:-8 c:laro>:-8
c:las:-11 c:las>:-11 c:lat:-10 c:lav:-8 c:lavo:-9 c:lavor:-9 c:lay:8 c:ld>:20 c:ldi:10 c:le>:12 c:lec:-13 c:lee:-12
c:leen:-8 c:lef:-12 c:leg:-22 c:lega:-8 c:legat:-8 c:legg:-12 c:legge:-8 c:les:9 c:les>:8 c:let:9 c:leur>:-8
c:leve:-8 c:lever:-13 c:levo:9 c:levo>:9 c:ley:9 c:lho:8 c:li>:9 c:lia:9 c:liad:8 c:liado:8 c:lib:9 c:lich:11
c:lie:-8 c:lig:14 c:lig>:9 c:ling:-8 c:lit:-13 c:liti:8 c:liv:-11 c:lke:-10 c:lla:-25 c:llam:-12 c:llama:-13
c:llega:-11 c:ller:10 c:ller>:10 c:llet:-8 c:llez:10 c:llez>:10 c:llo:8 c:lls:-13 c:lls>:-10 c:llt:8 c:lo>:22
c:lom:-8 c:lor:-16 c:lor>:-8 c:lot:-9 c:low>:13 c:lpa:8 c:lqu:-9 c:ls>:-21 c:lsc:-9 c:lsch:-8 c:ltd:-8 c:ltd>:-8
c:ltim:10 c:lund:10 c:lundi:10 c:lut>:-9 c:lvent:12 c:lvi:8 c:ly>:8 c:maakt:-10 c:mad:8 c:mada:9 c:mah:-8 c:mahn:-8
c:mai:-19 c:mana:-10 c:mand:18 c:manda:14 c:manh:8 c:manha:8 c:mar:-10 c:march:-12 c:mas:-26 c:mas>:-23 c:mat:10
c:mata:15 c:mata>:15 c:mati:-10 c:matt:12 c:matti:12 c:mbem:-8 c:mbem>:-8 c:mbr:10 c:mbra:-8 c:mbre:8 c:mbro:10
c:mbro>:10 c:md>:11 c:me>:24 c:mec:-8 c:med:-13 c:medi:-8 c:mee:-8 c:mei:18 c:mem:10 c:men:-19 c:mento:-10 c:mer:-8
c:merci:9 c:merr:-20 c:merry:-20 c:mes:-13 c:mes>:12 c:mesa:-18 c:mi>:27 c:mijn:8 c:mil:17 c:mil>:10 c:mina:-8
c:mio:-11 c:mir:-24 c:mira:-12 c:mire:-9 c:mis:12 c:mism:12 c:mismo:11 c:mitt:8 c:mme:8 c:mo>:22 c:mond:-11 c:mor:16
c:more:-10 c:more>:-9 c:mot:-9 c:mp>:-10 c:mpe:-10 c:mr>:-8 c:ms>:-14 c:mt>:-9 c:mun:-8 c:na>:58 c:nad:13 c:nait:8
c:nait>:8 c:nale:-8 c:nan:15 c:nao:-23 c:nao>:-23 c:nar:-13 c:nare:-9 c:nare>:-8 c:nas:-16 c:nas>:-17 c:nat:-12
c:natu:-13 c:natur:-12 c:nav:16 c:navo:18 c:nc>:11 c:nca:-14 c:nce:-23 c:ncel:-10 c:ncela:-10 c:ncer:-9 c:ncerr:-8
c:ncim:10 c:nco:8 c:ncon:12 c:nda:11 c:nda>:14 c:ndag:9 c:ndag>:9 c:nde:-18 c:nder:-14 c:ndere:8 c:ndi>:14 c:ndim:-9
c:ndr:16 c:ndro:10 c:ne>:-27 c:neer:-14 c:neer>:-13 c:nei:14 c:nei>:11 c:nell:9 c:nelle:8 c:nen:-20 c:nen>:-23
c:nent:11 c:ner:22 c:nes:8 c:net>:8 c:ng>:11 c:nge:-12 c:ngen:-12 c:ngen>:-10 c:nger>:-10 c:ngu:-13 c:ngui:-11
c:nha:9 c:nha>:11 c:nho:-22 c:nho>:-11 c:nhor:-8 c:nhor>:-10 c:nie:-11 c:niet:-13 c:niet>:-8 c:nig:11 c:nigh:14
c:night:13 c:nim:8 c:ning>:10 c:nite:17 c:nite>:11 c:nne:-18 c:nnen:-13 c:nnen>:-17 c:nni>:9 c:noc:8 c:noch:11
c:noit:8 c:noite:8 c:nom:-9 c:non>:11 c:norm:-13 c:nosci:13 c:nosco:-8 c:nota:13 c:nota>:9 c:note:-10 c:nou>:-8
c:now:11 c:now>:10 c:nqu:14 c:nqui:15 c:nquil:14 c:nsert:12 c:nt>:9 c:nta:-31 c:nta>:-8 c:ntado:-10 c:ntane:9
c:ntar:-18 c:ntar>:-10 c:nte:-8 c:nted:-8 c:nten:-8 c:ntin:9 c:nto:15 c:nto>:15 c:ntr:-8 c:ntrac:9 c:ntre:-8
c:ntwor:8 c:nul:-14 c:null:-9 c:nung:9 c:nvo:16 c:nvoi:13 c:oba:21 c:obal:19 c:obald:14 c:obr:9 c:obro:9 c:oca:-11
c:och:40 c:och>:18 c:oche:18 c:oche>:13 c:ock:12 c:od>:10 c:oda:-9 c:odr:18 c:odra:18 c:odra>:18 c:oe>:9 c:oes:-10
c:of>:24 c:ofd:11 c:ofer:-8 c:off:-9 c:oh>:-8 c:ohe:-8 c:ohl:10 c:oid>:9 c:oie:11 c:oie>:11 c:oit:9 c:oite:10
c:oite>:10 c:oje:10 c:oje>:9 c:okt:9 c:okto:9 c:ola:-10 c:ola>:-10 c:old>:-11 c:ole>:-10 c:olg:8 c:oll:-19
c:olva:-11 c:olvi:10 c:om>:21 c:oma:-14 c:oman:-17 c:omani:-10 c:ome:-12 c:omet:-9 c:omi:10 c:omic:9 c:omo:-24
c:omo>:-12 c:ompr:-10 c:ompre:-9 c:omu:-10 c:omun:-10 c:ona:10 c:onan:9 c:once:8 c:onco:-11 c:ond:23 c:onde:-12
c:onder:-12 c:ondi:14 c:ondo:11 c:ondo>:12 c:one:-18 c:one>:-17 c:onn:-14 c:onne:-10 c:ono:22 c:onos:13 c:onosc:13
c:ons>:13 c:onse:9 c:onser:8 c:ont:-16 c:ontro:9 c:oof:18 c:oofd:11 c:ooi:12 c:ook:-10 c:ook>:-9 c:oop:-10 c:op>:13
c:ope:-15 c:opia:11 c:opia>:11 c:oqu:-9 c:oque:8 c:or>:-12 c:ora>:14 c:ord>:9 c:orde:-8 c:ore>:-8 c:org:11 c:orgo:10
c:orh:10 c:orhe:9 c:ori:13 c:orig:-8 c:oriz:8 c:orm:-9 c:ormal:-8 c:orme:-8 c:orre:-9 c:orry:15 c:orry>:15 c:ors:-14
c:ort:12 c:ort>:14 c:orten:10 c:os>:-12 c:osci:13 c:oscia:9 c:osco:-10 c:osco>:-10 c:ositi:-13 c:oss:11 c:oss>:-8
c:osse:10 c:ossim:12 c:ost:21 c:ost>:-9 c:osta:9 c:ot>:-14 c:ota:-12 c:ota>:-11 c:ote:-12 c:ote>:-11 c:oth:9
c:oto:-17 c:oto>:-10 c:ott:15 c:otto:15 c:otto>:11 c:ou>:-10 c:ouc:8 c:oud:-17 c:oude:-14 c:ouden:-8 c:oul:-18
c:ould:-22 c:ould>:-21 c:oun:-12 c:our>:11 c:ous:10 c:ous>:14 c:out:16 c:out>:10 c:ove>:-12 c:oved:17 c:oved>:10
c:ovee:-9 c:oveed:-9 c:overg:-8 c:ovi:17 c:ovie:10 c:ovis:10 c:ovve:9 c:ovved:9 c:ow>:28 c:oz>:13 c:pacie:8 c:pag:12
c:paga>:10 c:pagad:-17 c:pago:21 c:pago>:25 c:pagu:-10 c:pague:-10 c:paie:12 c:paie>:9 c:pape:-10 c:par:-15
c:pare:-12 c:pari:-11 c:pas:15 c:pas>:9 c:passe:-8 c:paye:-9 c:payee:8 c:payi:8 c:payin:8 c:pec:10 c:pece:10
c:ped:-13 c:pedi:-12 c:pel:-10 c:pen>:-15 c:pena:8 c:pena>:15 c:pendi:-8 c:pent:12 c:per:-14 c:pet:-9 c:pfand:10
c:pia>:11 c:pie:15 c:pie>:11 c:pieg:12 c:pix:12 c:pix>:13 c:pla:9 c:ple:18 c:plei:8 c:pli:-12 c:pls:8 c:poi>:-10
c:pom:12 c:pon:10 c:ponde:-8 c:pondo:8 c:port:8 c:post:10 c:pp>:21 c:ppe:14 c:ppen:13 c:ppena:14 c:ppl:-9 c:pra:18
c:prac:9 c:prach:10 c:prego:-9 c:pri:-14 c:pro:20 c:proc:12 c:proch:15 c:pros:10 c:pross:12 c:prov:10 c:provi:10
c:ps>:12 c:ptabl:-9 c:pti:10 c:ptio:11 c:ption:11 c:pun:16 c:punt:16 c:punto:14 c:quale:10 c:quand:-9 c:que>:-15
c:quec:8 c:quel:10 c:quel>:12 c:qui:-8 c:quil:13 c:quill:8 c:quin:-20 c:quis:9 c:quo:-8 c:ra>:30 c:rac:12 c:rad>:-9
c:rag>:9 c:rai:13 c:rai>:8 c:rais:8 c:rak:8 c:ral>:11 c:ran:10 c:ranq:12 c:ranqu:12 c:ras>:8 c:rat:-10 c:rate:-8
c:rato>:8 c:rau:21 c:rauf:10 c:raz:-10 c:razi:-10 c:razie:-8 c:rbi:-9 c:rch:-10 c:rch>:-9 c:rd>:16 c:rde:-18
c:rde>:-11 c:rdo:12 c:re>:10 c:rea:-20 c:reau:-8 c:rech:-10 c:rechn:8 c:recht:-12 c:reci:10 c:rect:12 c:rect>:11
c:red:22 c:redo:8 c:reed>:8 c:refu:12 c:refus:12 c:reg:-8 c:rego:-12 c:rego>:-10 c:rei:-21 c:rei>:-9 c:reir:-8
c:rekt>:8 c:relo:-9 c:rem:9 c:remo:14 c:remos:9 c:ren:10 c:rend:-12 c:rent:13 c:rent>:11 c:renv:11 c:renvo:11
c:rep:-9 c:repa:-8 c:repar:-17 c:rer:-20 c:rer>:-12 c:res>:-15 c:resa:15 c:resa>:15 c:resi:9 c:resse:-9 c:rest>:9
c:reta:-9 c:reti:12 c:reto:-8 c:reto>:14 c:retor:-15 c:rgem:-9 c:rgema:-9 c:rgu:-11 c:rgun:-8 c:rha:-9 c:rhe:8
c:ri>:-11 c:ria:-8 c:ric:15 c:ricor:9 c:rij:12 c:rin:-14 c:rio:-9 c:rio>:-9 c:rita:13 c:rita>:10 c:ritt:-10 c:riv:19
c:rive:8 c:river:12 c:riza:8 c:rke:8 c:rkt:9 c:rmal:-8 c:rman:8 c:rmi:10 c:rms:-9 c:rms>:-9 c:rn>:-19 c:rna:-11
c:rna>:-8 c:rne:-13 c:rni:8 c:ro>:-8 c:rob:-13 c:roch:13 c:roche:13 c:roi:11 c:roid:8 c:roid>:8 c:rom:19 c:rom>:14
c:rona:8 c:rond:-8 c:rop>:8 c:ros:18 c:ross:9 c:rossi:12 c:rov:12 c:rovee:-9 c:rovi:9 c:rovis:10 c:rovve:9 c:rr>:9
c:rre:-12 c:rres:-8 c:rri:8 c:rros:-10 c:rros>:-11 c:rsa:-8 c:rschi:8 c:rse:-16 c:rse>:-11 c:rsp:10 c:rspr:10
c:rspro:13 c:rt>:-8 c:rta>:9 c:rua:8 c:ruc:8 c:rue:-11 c:rut:16 c:rve:10 c:rve>:8 c:rzo:-8 c:sab:35 c:saba:17
c:sabad:14 c:sage:-8 c:sal>:-9 c:salda:-8 c:sale>:9 c:salut:-8 c:sam:12 c:same:8 c:same>:18 c:samen:-10 c:san:-10
c:sang:-12 c:sao:17 c:sao>:12 c:sare:-8 c:sas:-8 c:sas>:-10 c:sat:16 c:sat>:8 c:sau:15 c:sch:-17 c:schal:8 c:sche:-9
c:schi:12 c:schic:9 c:schie:9 c:scho:-19 c:schon:-17 c:schr:11 c:sciam:8 c:sco:-19 c:sco>:-11 c:scon:-9 c:scont:-11
c:scriv:11 c:scul:14 c:sculp:14 c:scut:-8 c:se>:-15 c:sed:-8 c:seg:11 c:segn:14 c:segno:12 c:sei:9 c:sel:-8
c:sel>:-8 c:sem:-14 c:sema:-19 c:seman:-18 c:sen:-8 c:sena:-16 c:senh:-8 c:senho:-8 c:sent>:9 c:ser:26 c:sert:8
c:ses:14 c:ses>:12 c:sett:11 c:seu>:-9 c:sfer>:8 c:si>:-27 c:sicu:8 c:sicur:8 c:sie:-14 c:sier:-8 c:sig:-9 c:sigu:-8
c:sim:26 c:sim>:11 c:simi:14 c:simi>:15 c:sin:-12 c:sino:9 c:sinon:9 c:sit:8 c:siti:-13 c:sitio:-13 c:sito:16
c:sito>:11 c:smo:8 c:smo>:15 c:so>:23 c:sob:15 c:soba:14 c:sobal:14 c:som:-8 c:some:-10 c:sor:12 c:sori:10 c:sorr:15
c:sorry:15 c:sot:8 c:sott:12 c:sotto:12 c:spe:-11 c:spece:10 c:sper:-10 c:spi:8 c:spie:12 c:spieg:12 c:spo:9
c:spr:24 c:spra:14 c:sprac:10 c:spro:16 c:sproc:16 c:squec:8 c:ss>:-23 c:ssa:12 c:ssa>:8 c:sseg:11 c:ssegn:11
c:ssen>:10 c:sser>:12 c:ssim:28 c:ssim>:18 c:ssimi:14 c:ssin:-12 c:sso:12 c:sso>:20 c:st>:-21 c:stag:12 c:stand:-12
c:stant:11 c:stare:-9 c:ste:-8 c:ste>:9 c:stee:-10 c:sten>:8 c:ster>:-8 c:sto:21 c:stom:-8 c:stome:-8 c:ston:9
c:stou:8 c:str:-9 c:stra>:-8 c:stro:10 c:sub:-10 c:suc:-13 c:sul:-15 c:sult:-9 c:sulta:-9 c:sup:-11 c:taald:8
c:tab:-11 c:tabl:-9 c:table:-10 c:tag:24 c:tage:22 c:tage>:15 c:tagen:8 c:tal:-12 c:tam:-12 c:tamb:-9 c:tambe:-8
c:tamo:-8 c:tand:-16 c:tane:9 c:tant:16 c:tant>:-8 c:tanta:9 c:tante:12 c:tao:9 c:tar:-32 c:tar>:-32 c:tare>:-11
c:tas:-10 c:tas>:-18 c:tate:9 c:tc>:-9 c:td>:-8 c:tda:10 c:tdat:11 c:te>:31 c:ted:-10 c:tel>:11 c:tell:-8 c:tema:9
c:temo:-10 c:temos:-8 c:ten>:20 c:tenc:-9 c:tent:-10 c:teri:9 c:term:-8 c:terms:-9 c:tern>:-9 c:testa:-8 c:testo:9
c:teu:-17 c:teu>:-8 c:teur:-8 c:tev:12 c:th>:20 c:thats:9 c:the>:8 c:thu:8 c:thur:8 c:thurs:8 c:ti>:15 c:tic:-11
c:tie:12 c:tien:14 c:tig:22 c:tig>:18 c:tige:9 c:tige>:8 c:til:-8 c:tima:11 c:tina:16 c:tina>:19 c:ting:-15
c:ting>:-15 c:tion:9 c:tion>:17 c:tire:11 c:tito:8 c:tiv:-16 c:tje:-10 c:tno:8 c:tnot:8 c:tnota:8 c:tobr:8 c:tobre:8
c:toc:16 c:toch:11 c:toch>:11 c:tol:12 c:tom>:10 c:tomat:-8 c:tome:-9 c:tomer:-8 c:ton:18 c:tons:10 c:tons>:11
c:tor:-23 c:tor>:-17 c:toriz:8 c:tou:10 c:tou>:8 c:tra:-11 c:tra>:-16 c:trac:8 c:tran:23 c:tranq:14 c:trar:8
c:trar>:9 c:trei:-10 c:trent:8 c:tri:-8 c:tro>:-8 c:tros:8 c:tros>:8 c:tru:-8 c:tta:-17 c:ttina:13 c:tu>:-14 c:tue:8
c:tur:-23 c:tut:14 c:tutt:9 c:twe:-11 c:twer:-9 c:twi:-9 c:two:10 c:twor:9 c:twort:8 c:ty>:-9 c:uale:10 c:uale>:10
c:uan:8 c:uant:12 c:uanto:11 c:uar:9 c:uard:-8 c:uary:8 c:uary>:8 c:ube:-8 c:uber>:-8 c:uch>:-12 c:uck>:-8 c:ude>:8
c:uden:-9 c:uden>:-8 c:udi:11 c:udo:8 c:udo>:11 c:ued:-11 c:uedo:-8 c:uedo>:-8 c:uei:-8 c:uei>:-9 c:uel:8 c:uel>:10
c:uen:9 c:ueve:8 c:ueves:9 c:uf>:8 c:uff:8 c:ui>:-8 c:uil:15 c:uin:-23 c:uis>:-12 c:uit:-10 c:uld:-10 c:uld>:-13
c:ule>:-8 c:ulp:13 c:ulti:8 c:ultim:10 c:um>:23 c:una:21 c:una>:10 c:undi:10 c:ung>:8 c:unic:8 c:unt:-16 c:unta:-16
c:unter:-8 c:unto:16 c:unto>:15 c:up>:8 c:upp:-8 c:ur>:-21 c:ure:-14 c:uren:-8 c:urn:-10 c:uro:15 c:uro>:14
c:urro:-12 c:urs>:16 c:urse:-8 c:usat:9 c:usate:8 c:usc:-10 c:use:19 c:use>:11 c:usi:-12 c:usi>:-11 c:ust>:-11
c:ustom:-8 c:ut>:27 c:uto:23 c:utor:10 c:utt:11 c:utte:8 c:uur:11 c:uwe:10 c:vado:8 c:vado>:8 c:vai:-17 c:vai>:-8
c:val:-12 c:val>:-10 c:vale:-8 c:valeu:-8 c:valt:9 c:valt>:9 c:vana:11 c:vant>:10 c:ve>:-14 c:ved:12 c:vedo:17
c:vedo>:15 c:vedr:-13 c:vee:-9 c:veed:-9 c:veedo:-9 c:vel:8 c:ven:8 c:vente:11 c:ver:-9 c:verm:12 c:vermi:9
c:versi:8 c:versp:11 c:versu:-8 c:viare:8 c:vie>:-9 c:viem:8 c:vien:10 c:vin:9 c:ving>:12 c:vir:15 c:vire:11
c:vis:-15 c:vis>:-10 c:visa:8 c:viso>:-9 c:vo>:26 c:voi:12 c:voie:11 c:voie>:11 c:vol:-20 c:volv:-10 c:volve:-8
c:volvi:8 c:von:13 c:vond:12 c:vond>:12 c:vor:-24 c:vor>:8 c:vora:-9 c:vos>:-8 c:voss:11 c:vossa:8 c:vved:9 c:wal:-9
c:war:-8 c:war>:11 c:we>:8 c:weis:12 c:wel:-8 c:well>:-8 c:wen>:8 c:wer:-11 c:wha:12 c:what:12 c:whe:-12 c:when:-10
c:when>:-10 c:whi:-10 c:whic:-10 c:which:-10 c:wie:8 c:wies:8 c:wil:18 c:will:26 c:will>:25 c:win:-8 c:woc:10
c:woch:10 c:wort:11 c:wou:-9 c:woul:-8 c:would:-8 c:wri:-11 c:writ:-9 c:wur:-8 c:ximos:12 c:xma:-20 c:ye>:15
c:yed:-19 c:yed>:-19 c:yo>:8 c:you:-9 c:ys>:13 c:zad:13 c:zado:9 c:zado>:9 c:zah:15 c:zahl:15 c:zam:9 c:zame:8
c:zei:-11 c:zem:9 c:zemb:8 c:zen:-14 c:zent:-9 c:zer:9 c:zer>:11 c:zia:-8 c:zie:-14 c:zie>:-15 c:zin:-9 c:zod:18
c:zodr:18 c:zodra:18 c:zond:9 c:zum:16 c:zum>:17 d:0.1:212 d:0.25:83 d:0.4:76 d:0.55:117 d:0.7:117 d:0.85:124
e:paid=day:-9 e:paid=none:-25 e:promise=day:-34 e:promise=none:144 e:run=none:-19 f:_amount:-19 f:_invoice:40
f:ack:9 f:all:16 f:bounce:-19 f:d.CANCELLED:-14 f:d.DAMAGED:-9 f:d.DUPLICATE_BILLING:-9 f:d.EXTENSION_MATH:11
f:d.FREIGHT:-8 f:d.MISSING_DOCS:-15 f:d.NOT_OURS:-9 f:d.NO_PO:-8 f:d.PALLET_CONTAINER:9 f:d.QUANTITY_SHORT:-15
f:d.RETURN:-16 f:d.TERMS_DISPUTE:13 f:d.WITHHOLDING:-13 f:demand:-12 f:difference:-19 f:dispute:20 f:firm:20
f:fix:43 f:gone:-14 f:goods:-14 f:greeting:-36 f:hardship:-20 f:hold:-22 f:hope:-51 f:hostile:-19 f:insolvency:-17
f:joke:-21 f:lawyer:-25 f:legal:-23 f:mine:12 f:moved:-23 f:moves:56 f:not:-43 f:not_dispute:7 f:not_gone:-13
f:not_hope:20 f:not_insolvency:8 f:not_legal:-33 f:not_not:28 f:not_ooo:-7 f:not_paid:-13 f:not_quality:-7
f:not_statement:-9 f:once_us:100 f:ooo:10 f:others:28 f:paid:17 f:part:39 f:pay:33 f:plan:-17 f:proof:-28
f:propose:-32 f:question:-8 f:r.CANCELLED:-23 f:r.DAMAGED:-16 f:r.DESCRIPTION:-13 f:r.DUPLICATE_BILLING:-24
f:r.FREIGHT:-8 f:r.LATE_DELIVERY:-18 f:r.LOST:-17 f:r.PRICE_ERROR:17 f:r.PRIOR_OVERPAYMENT:-7 f:r.QUALITY:-39
f:r.QUANTITY_SHORT:-15 f:r.RETURN:10 f:r.SERVICE_INCORRECT:-23 f:r.WRONG_PRODUCT:-7 f:redirect:24 f:refuse:-67
f:remittance:-31 f:rest:25 f:run:-32 f:soon:121 f:statement:-28 f:stop:-14 f:unable:-24 f:until:-13 f:wait:-10
f:willpay:70 i:acknowledgement:-9 i:acknowledgement=2:-9 i:already_paid=2:-7 i:bounce:-13 i:bounce=3:-13
i:copy_invoice_request=3:-10 i:dispute:-10 i:dispute=2:-8 i:hardship:-35 i:hardship=2:9 i:hardship=3:-43
i:hostile:-19 i:hostile=2:-7 i:hostile=3:-12 i:in_payment_run:-34 i:in_payment_run=3:-34 i:insolvency=2:16
i:insolvency=3:-18 i:invoice_admin:13 i:invoice_admin=2:19 i:legal:-34 i:legal=1:15 i:legal=3:-44 i:nothing:130
i:out_of_office:-11 i:out_of_office=2:26 i:out_of_office=3:-37 i:partial_payment:21 i:partial_payment=2:21
i:payment_plan_request:-10 i:promise_to_pay:110 i:promise_to_pay=1:24 i:promise_to_pay=3:86 i:question:30
i:question=1:20 i:question=2:17 i:question=3:-8 i:remittance_advice:-36 i:remittance_advice=2:-22
i:remittance_advice=3:-14 i:statement_request:-25 i:statement_request=3:-22 i:unsubscribe:-12 i:unsubscribe=2:15
i:unsubscribe=3:-27 i:wrong_contact=2:24 i:wrong_contact=3:-21 l:de:29 l:en:-29 l:es:-21 l:fr:-15 l:it:38 l:pt:13
n:1:38 n:3:-13 n:4:-29 n:6:26 p:aanman:-12 p:abbina:-10 p:abogad:9 p:absolu:8 p:accept:-14 p:accred:7 p:aceita:-14
p:acredi:-9 p:addebi:8 p:addres:-7 p:advoca:10 p:advoga:-9 p:agenci:-16 p:agnies:8 p:agrade:-8 p:albara:-7
p:allega:-16 p:altrim:8 p:androi:15 p:anerke:7 p:annull:-12 p:anotad:8 p:anteri:10 p:antwer:-10 p:antwor:18
p:appell:-10 p:appliq:-10 p:aprese:-8 p:aprova:12 p:arbitr:-8 p:arregl:8 p:assegn:23 p:assign:-9 p:assist:-8
p:atende:13 p:atiend:-7 p:attach:-9 p:attend:-9 p:ausgef:-11 p:ausges:7 p:automa:-15 p:autori:14 p:avvenu:-8
p:bankin:8 p:beisei:7 p:belast:7 p:beloof:14 p:benefi:-10 p:berich:-10 p:bestel:8 p:betali:-8 p:betwis:-10
p:bezahl:15 p:boekho:-7 p:bonjou:9 p:border:-7 p:bounce:7 p:boutiq:9 p:brauch:-7 p:buonas:-9 p:buongi:15 p:calend:-7
p:cambia:-7 p:cancel:-20 p:carrar:10 p:casset:8 p:cautio:10 p:certez:9 p:chegar:-19 p:christ:-16 p:combin:9
p:compor:7 p:compre:-17 p:compro:-8 p:compte:7 p:comuni:-9 p:concil:-7 p:concor:-8 p:confer:-7 p:connai:14
p:connec:-8 p:connos:-12 p:conosc:23 p:conser:17 p:consid:-8 p:consul:-11 p:contab:-9 p:contac:-9 p:contad:-16
p:contam:9 p:contan:9 p:contes:13 p:contro:8 p:corres:-8 p:counci:-12 p:credit:-11 p:credor:10 p:cuadra:-7
p:custom:-17 p:debloq:7 p:decidm:-8 p:decret:-9 p:delibe:8 p:depose:15 p:deposi:17 p:descon:-15 p:descul:19
p:dettag:-13 p:devolv:13 p:dezemb:17 p:dicemb:26 p:dienst:15 p:diment:7 p:dinhei:-11 p:direto:-21 p:dirett:-7
p:discul:9 p:discut:-17 p:dispos:-7 p:domand:-9 p:domeni:-8 p:domici:11 p:donder:-11 p:dossie:-7 p:dritte:8
p:eerstv:-7 p:einger:11 p:empres:7 p:encerr:-16 p:encime:7 p:endlic:13 p:engine:-9 p:entonc:7 p:entreg:-8 p:enviar:8
p:equivo:-8 p:erfolg:8 p:espece:20 p:espera:-13 p:esquec:16 p:excuse:7 p:faccia:10 p:factur:-13 p:factuu:10
p:falsch:-10 p:febbra:8 p:febrer:-8 p:februa:10 p:fermet:8 p:follow:-11 p:forwar:-9 p:freeze:-7 p:freige:8
p:fristg:7 p:furthe:-13 p:geblok:8 p:genera:7 p:gentil:8 p:geomet:-7 p:geschr:24 p:gioved:10 p:habile:8 p:hoevee:-7
p:holdin:8 p:hoofds:9 p:identi:-7 p:imposs:-8 p:impres:7 p:incass:7 p:incluy:14 p:indiri:-8 p:inform:-8 p:insolv:10
p:instan:7 p:intere:-9 p:istant:23 p:italia:-7 p:januar:9 p:journe:-9 p:judici:8 p:kolleg:9 p:konnte:-7 p:kontoa:-8
p:lavora:-10 p:levant:-7 p:levere:-10 p:livreu:-9 p:maanda:12 p:machin:12 p:mahnun:-11 p:mailbo:-8 p:mailtj:8
p:mandam:-8 p:mandan:8 p:mandar:-7 p:manqua:10 p:mercan:7 p:mittwo:11 p:mobili:7 p:monsie:11 p:montag:7 p:monteu:7
p:mornin:9 p:naturl:-11 p:nergen:7 p:nessun:10 p:nieman:7 p:nieuws:8 p:nochma:8 p:nothin:-9 p:noviem:15 p:octobe:-12
p:octobr:12 p:oktobe:12 p:opnieu:-7 p:origin:-9 p:outloo:10 p:overge:-17 p:pacien:16 p:pagamo:15 p:pagarl:-8
p:partit:-10 p:paymen:-8 p:pedido:7 p:pedimo:-11 p:pergun:-16 p:person:9 p:peters:-7 p:planil:7 p:pomeri:14
p:positi:-17 p:precis:11 p:prendr:13 p:preven:-8 p:prezad:8 p:prijsv:10 p:primei:7 p:proced:10 p:promes:-8
p:promis:7 p:prossi:23 p:provee:-18 p:provis:20 p:provve:18 p:proxim:9 p:qualqu:-7 p:quelqu:-7 p:querem:-11
p:ragion:9 p:recept:17 p:rechaz:-7 p:rechnu:12 p:reconc:8 p:refuso:11 p:regard:-14 p:regist:-7 p:regola:-12
p:rekeni:17 p:reklam:8 p:releas:12 p:renvoi:20 p:repare:-14 p:repass:10 p:replac:11 p:repren:-11 p:repres:7
p:requet:-7 p:requir:-11 p:reside:10 p:respos:14 p:restit:-8 p:restli:9 p:retenc:-14 p:retorn:-9 p:rettif:10
p:revanc:7 p:revisi:-8 p:richte:9 p:ricord:12 p:rimand:9 p:rispon:16 p:rispos:-8 p:risult:-10 p:ritira:-10
p:riusci:-12 p:saldia:7 p:samsta:-8 p:sarebb:-7 p:satisf:10 p:scaden:7 p:schalt:10 p:scherz:-9 p:schick:19
p:schuld:8 p:scritt:-13 p:scrive:22 p:scusat:12 p:seguri:9 p:seizoe:9 p:semana:-10 p:sempli:7 p:septan:8
p:septem:-11 p:sequen:9 p:serieu:-7 p:servir:12 p:settim:10 p:siguie:-9 p:simple:16 p:sistem:10 p:situat:9
p:softwa:-7 p:solang:-9 p:sollec:-10 p:sollte:7 p:someth:-7 p:sospes:-11 p:spedit:-9 p:standa:-8 p:streit:-7
p:sujeit:13 p:teilbe:9 p:telefo:-11 p:termij:8 p:textil:-8 p:throug:9 p:thursd:7 p:timbra:-15 p:tranqu:29
p:transa:-7 p:transf:21 p:trouve:-7 p:trovat:13 p:tuesda:-7 p:uberha:-7 p:uberno:-9 p:uberwe:18 p:umgehe:12
p:unsere:-12 p:unterw:-7 p:valuta:-9 p:vanavo:19 p:vandaa:-7 p:vautou:11 p:vencim:16 p:vended:7 p:verarb:7
p:verein:-7 p:verkee:14 p:verrec:-8 p:versam:-13 p:verspr:22 p:versuc:-15 p:viaggi:-17 p:vindim:-15 p:vireme:14
p:voldaa:11 p:voorda:-7 p:vrijge:7 p:vuelva:11 p:wachte:7 p:wednes:8 p:wegges:10 p:weihna:-11 p:werkta:15
p:whatev:11 p:withdr:-7 p:withhe:10 p:workin:11 p:writin:-8 p:zaterd:7 p:zentra:-9 p:zuruck:7 s:!:-8 s:00000:15
s:0000:-9 s:000:20 s:00:9 s:0:11 s:?:28 s:ac:-7 s:account:-8 s:adubos:-16 s:afwezig:-10 s:al:-8 s:ausencia:-12
s:automatica:-20 s:autos:9 s:avant:11 s:avis:13 s:aviso:-24 s:avviso:-9 s:aw:34 s:balance:7 s:bb:-15 s:bc:16
s:betalingsherinnering:-7 s:betreff:7 s:bonifico:-9 s:bottiglie:-8 s:carta:7 s:ce:-16 s:cg:14 s:cm:-9 s:cobro:8
s:comprovante:-20 s:compte:7 s:conto:18 s:cs:-25 s:cv:-12 s:de:-41 s:dernier:15 s:detail:-7 s:di:-19 s:due:10
s:erinnerung:21 s:es:7 s:et:14 s:factura:-24 s:facturas:7 s:facture:12 s:facturen:12 s:failed:12 s:farine:-11
s:fattura:8 s:fatura:-16 s:final:-8 s:fp:12 s:ft:-8 s:fw:14 s:ga:-8 s:gm:-12 s:gr:13 s:gu:10 s:gv:-16
s:herinnering:10 s:hp:9 s:ihre:-10 s:in:-7 s:invoice:7 s:invoices:-8 s:kaffeemaschine:7 s:la:8 s:ld:-9 s:letzte:18
s:lf:10 s:lg:10 s:linge:8 s:lp:-8 s:mahnung:19 s:meel:10 s:noleggio:-11 s:notice:-21 s:notificacion:9 s:nov:8
s:octubre:7 s:openstaand:7 s:or:7 s:pagamento:-32 s:pago:-8 s:paiement:-10 s:papel:-17 s:partite:-14 s:past:9
s:payment:28 s:pedido:12 s:please:-7 s:po:8 s:posten:20 s:poursuites:16 s:pranchas:10 s:rappel:16 s:re:81
s:rechnung:-24 s:ref:-12 s:relance:-28 s:remesa:-13 s:reminder:-15 s:remittance:-7 s:rente:9 s:reply:-7 s:res:24
s:rientro:-7 s:risposta:-9 s:rm:-17 s:rn:-10 s:ro:-12 s:saldo:29 s:scadute:-20 s:sd:12 s:second:7 s:sept:9 s:si:22
s:sm:30 s:statement:9 s:terriccio:8 s:tf:15 s:tg:-40 s:ticket:-8 s:tinta:-32 s:tm:23 s:tp:21 s:ts:9 s:tweede:-7
s:va:-7 s:vc:16 s:vencida:-12 s:vencidas:19 s:vencido:10 s:vervallen:7 s:vi:-10 s:vm:9 s:wa:10 s:your:-13
s:zahlungserinnerung:-10 s:zu:16 w:%:-25 w:00000:-25 w:0000:-25 w:000:9 w:00:27 w:0:17 w:?:-40 w:@:-48
w:aanmaning:-11 w:ab:12 w:aber:-13 w:abogados:12 w:abord:-11 w:above:-9 w:abrazo:10 w:acceptable:-19 w:accord:15
w:ach:16 w:acordo:11 w:actualizado:9 w:adjuntamos:-10 w:administrador:9 w:advocaat:9 w:after:23 w:ag:-11 w:again:16
w:agencia:-16 w:agnieszka:8 w:agora:23 w:agradeco:-7 w:agreed:7 w:ah:8 w:ahah:13 w:ahora:-14 w:ai:-9 w:ainda:10
w:al:-22 w:algo:-10 w:alguna:14 w:alle:-13 w:alleen:-7 w:allegato:-15 w:aller:12 w:alles:-13 w:allez:25 w:als:-14
w:also:10 w:alte:15 w:altra:8 w:altrimenti:8 w:altro:-16 w:am:13 w:amanha:16 w:amigo:-7 w:amor:20 w:and:-11
w:android:15 w:anerkennung:7 w:anfang:-8 w:anni:20 w:annullato:-9 w:ano:-11 w:anos:8 w:anotado:8 w:ante:-9
w:anterior:13 w:antes:29 w:antwerpen:-10 w:antworten:19 w:any:-9 w:ao:18 w:aos:-7 w:apenas:-7 w:app:28 w:appelle:-8
w:appena:29 w:approval:-12 w:approved:7 w:april:8 w:ar:10 w:arrive:-12 w:art:-9 w:as:-13 w:ask:9 w:assegno:29
w:assim:36 w:assinatura:-8 w:atenderemos:13 w:atiende:-7 w:attached:-9 w:au:10 w:auch:-12 w:auditores:7 w:aurez:8
w:aus:-16 w:autorizada:13 w:aux:8 w:avais:9 w:avait:-8 w:avance:-7 w:avant:16 w:avevo:-7 w:avis:-16 w:aviso:-16
w:avuto:7 w:avvenuto:-7 w:away:10 w:ay:14 w:bacs:-15 w:balles:11 w:banca:-13 w:banco:27 w:bank:-19 w:banking:8
w:banque:13 w:batch:-13 w:be:-13 w:been:-19 w:bei:10 w:beide:12 w:beider:11 w:beim:-15 w:being:-12 w:beiseite:7
w:bekomme:-9 w:bekommen:8 w:beloofd:14 w:below:20 w:bene:-10 w:beneficiario:-8 w:bericht:-8 w:besoin:-7 w:best:-7
w:beste:15 w:besteld:9 w:bestellt:7 w:betaald:18 w:betaalronde:-7 w:betaling:-9 w:betwist:-9 w:bezahlt:14 w:bien:-17
w:big:-12 w:bij:-9 w:bilan:-16 w:billed:8 w:bin:9 w:bisous:13 w:bitte:-14 w:bizum:27 w:boa:7 w:boh:-13 w:boleto:11
w:bom:8 w:bonificati:-13 w:bonifico:7 w:bonjour:9 w:bordereau:-7 w:both:11 w:bounced:7 w:boutique:9 w:bt:-9
w:buen:19 w:buenos:-7 w:buhne:9 w:buonasera:-9 w:buondi:8 w:buongiorno:15 w:bureau:-9 w:bus:10 w:buzon:-9 w:by:-16
w:bzw:8 w:ca:47 w:cadastro:7 w:cai:15 w:caixas:11 w:caja:7 w:cambiar:-8 w:cambio:7 w:camion:-9 w:can:14
w:cancelar:-11 w:canone:-7 w:card:15 w:caro:-10 w:cassetto:8 w:catar:-31 w:causa:11 w:caution:8 w:cavolo:-9 w:cc:7
w:cdt:11 w:ce:15 w:celle:8 w:cena:10 w:central:8 w:certa:-8 w:certeza:9 w:certificado:7 w:certo:-7 w:cette:-7
w:chance:-9 w:chaps:10 w:check:-14 w:checks:9 w:chef:-12 w:chefe:8 w:chegar:7 w:chegaram:-19 w:chere:12 w:chi:-8
w:chiudo:10 w:chiusa:-7 w:chiuso:-11 w:ciao:17 w:cierra:10 w:cinq:8 w:cinque:-9 w:cl:11 w:claro:-16 w:cliente:14
w:clientes:-10 w:cm:-7 w:cmr:-12 w:cnpj:9 w:cobro:14 w:codice:-7 w:com:-8 w:combinado:10 w:coming:8 w:comme:14
w:como:-18 w:compensata:11 w:comporte:7 w:comprobante:7 w:comptez:10 w:comune:-13 w:comunicacoes:-11
w:confirmation:-10 w:connection:-8 w:connosco:-12 w:conta:11 w:contact:-7 w:contador:-15 w:contamos:9 w:contanti:9
w:contestazione:11 w:contestons:12 w:conto:16 w:contract:11 w:conversa:-14 w:copia:22 w:copie:-16 w:copies:-11
w:cos:7 w:cosa:-8 w:cosi:15 w:coucou:7 w:could:-27 w:council:-12 w:counsel:-7 w:couple:24 w:court:-12 w:cr:13
w:creditnota:17 w:credito:-10 w:creditors:-9 w:credores:10 w:cro:-8 w:cuando:10 w:cuanto:16 w:curso:-10
w:customer:-16 w:cut:32 w:cv:9 w:da:-13 w:daar:11 w:daarna:-13 w:dabei:-9 w:dado:10 w:dagen:25 w:dai:7 w:dan:16
w:dann:-9 w:dans:22 w:das:11 w:dass:-9 w:dat:21 w:data:-8 w:dates:9 w:day:15 w:days:7 w:debito:11 w:dec:11
w:decide:11 w:decidme:-8 w:definitely:11 w:deja:-11 w:del:7 w:dell:-11 w:demande:-13 w:demandez:7 w:demas:14
w:demora:12 w:den:10 w:depose:-18 w:deposer:9 w:deposito:12 w:depot:-7 w:depuis:-12 w:der:10 w:des:14 w:desconto:-18
w:desculpa:9 w:desculpas:8 w:desde:-12 w:deus:9 w:deux:11 w:devolvio:13 w:dezembro:13 w:dezer:19 w:di:-33 w:dia:32
w:dias:12 w:dica:9 w:dice:-13 w:dicembre:26 w:dienstag:14 w:diese:9 w:diferencia:7 w:differenza:-8 w:dinheiro:-11
w:direct:16 w:direkt:16 w:direto:14 w:diretor:-21 w:direttore:-7 w:disposizione:-7 w:disse:-9 w:disso:10 w:dit:-13
w:dite:14 w:diverse:-13 w:diz:-21 w:doch:-8 w:doe:15 w:doen:-10 w:does:-10 w:domanda:-8 w:domani:-15 w:domenica:-8
w:domiciliado:18 w:domicilio:-7 w:donderdag:-11 w:done:10 w:donnerstag:-8 w:dos:-21 w:dossier:-7 w:down:12 w:doy:10
w:drie:8 w:drum:-17 w:du:-11 w:duas:7 w:dubbel:8 w:due:26 w:duplicado:-7 w:ea:8 w:echeance:12 w:echeances:-9
w:echt:41 w:echue:-7 w:ecrire:-7 w:ee:-16 w:een:20 w:eens:-8 w:eerstvolgende:-7 w:eh:18 w:eigen:-7 w:eine:-16
w:eingerichtet:12 w:el:7 w:electronico:-8 w:elena:-7 w:elke:-9 w:ellos:10 w:em:-34 w:emitir:-7 w:empresa:10 w:en:9
w:encontro:11 w:encore:9 w:end:9 w:endlich:13 w:eng:9 w:engineer:-9 w:enkel:-14 w:entonces:7 w:entrar:10
w:entrega:-9 w:entscheidet:-8 w:enviado:8 w:enviarem:10 w:envie:-13 w:equivocado:-10 w:er:22 w:erfolgt:10 w:erop:9
w:erro:7 w:error:9 w:ersten:8 w:es:-7 w:escribais:8 w:ese:7 w:especes:20 w:esperando:-7 w:espere:-7 w:esqueci:15
w:essa:-7 w:esta:7 w:estare:-11 w:este:-10 w:estimado:12 w:esto:-10 w:estos:11 w:estou:14 w:estoy:-10 w:et:25
w:ete:-22 w:eu:33 w:eur:-31 w:even:-16 w:execute:-15 w:exige:-7 w:fa:-10 w:fabio:20 w:facciamo:10 w:faccio:34
w:faco:20 w:factures:-8 w:factuur:10 w:failliet:11 w:fais:26 w:falls:-14 w:falta:12 w:fatto:-9 w:fattura:10
w:favor:11 w:favore:-11 w:faz:11 w:feb:-14 w:febbraio:8 w:febrero:-8 w:feira:12 w:ferme:9 w:fest:7 w:fica:11
w:fim:10 w:fin:18 w:final:13 w:fine:15 w:fini:-15 w:fino:-9 w:firma:9 w:firmato:-7 w:first:21 w:flor:-9
w:following:-13 w:fondos:-8 w:for:14 w:form:12 w:foto:-9 w:foulee:15 w:frage:8 w:fragen:14 w:franco:-7 w:frau:9
w:fred:7 w:freir:-23 w:freitag:9 w:frigo:-8 w:fristgerecht:7 w:from:23 w:fuchs:8 w:funds:8 w:further:-13 w:gaat:-17
w:ganz:9 w:gave:8 w:gbp:-13 w:geblokkeerd:8 w:gedaan:-11 w:geduld:16 w:geehrter:7 w:geen:12 w:geld:20 w:gelijk:17
w:general:9 w:gentile:13 w:geom:-8 w:geometra:-7 w:geschreven:22 w:get:-8 w:gewoon:-9 w:gia:15 w:gibt:7 w:ging:10
w:giorni:12 w:giorno:-19 w:giovedi:10 w:giuro:23 w:giusto:9 w:give:-15 w:global:10 w:gm:-12 w:gmbh:7 w:go:14
w:goedemiddag:-8 w:goeiemorgen:-7 w:goes:10 w:good:7 w:got:-19 w:gp:11 w:gr:7 w:grazie:-16 w:greffe:-7 w:grusse:8
w:gv:-18 w:ha:-24 w:haal:-9 w:hab:12 w:habiles:8 w:hadden:16 w:hago:37 w:half:11 w:halfte:11 w:hallo:17 w:halt:-14
w:han:8 w:hand:-10 w:hangt:-7 w:has:-13 w:hatte:7 w:hatten:12 w:have:-20 w:havera:16 w:having:9 w:hay:-12 w:hb:11
w:he:-7 w:hear:-11 w:hebt:25 w:hecho:-8 w:hein:19 w:hem:17 w:hemos:-8 w:here:9 w:herr:13 w:heute:9 w:hi:14 w:hier:17
w:hijo:7 w:hj:9 w:hoe:-7 w:hoi:31 w:hoje:17 w:hola:-22 w:holding:8 w:hoofdsom:9 w:hoor:-9 w:hora:11 w:horen:8
w:houden:-18 w:hull:7 w:ib:-7 w:iban:38 w:ich:8 w:ici:12 w:ideal:10 w:ieri:-11 w:if:-13 w:ihr:15 w:iibb:-7 w:ik:35
w:im:-7 w:immer:14 w:incasso:7 w:incluye:14 w:ineens:8 w:informiamo:-8 w:ins:-9 w:insolvencia:-11 w:insolvente:24
w:instructed:-9 w:invoice:8 w:invoices:-7 w:irmao:-8 w:is:-7 w:ist:-17 w:istantaneo:12 w:isto:16 w:italiano:-7
w:ja:9 w:january:11 w:je:7 w:jede:-8 w:jl:-27 w:job:-8 w:jointe:-12 w:journee:-9 w:jours:21 w:judicial:13
w:jueves:18 w:juin:-7 w:kan:-21 w:karim:7 w:keer:10 w:keine:9 w:keinen:-13 w:ken:10 w:kenavo:18 w:kennen:-8 w:kg:-16
w:kim:9 w:klaar:29 w:klar:-20 w:knapp:9 w:knock:-8 w:know:7 w:kohle:8 w:kollege:8 w:komt:-9 w:konnen:-12
w:konnten:-7 w:kontoauszug:-8 w:kopie:14 w:krakow:8 w:krank:12 w:krijgt:-10 w:kwam:-8 w:la:25 w:laat:12 w:lag:7
w:lassen:7 w:later:-9 w:left:-13 w:leg:-8 w:legale:12 w:leggen:-10 w:lekker:8 w:let:14 w:lettres:9 w:leveren:-10
w:ley:8 w:lg:10 w:lhe:10 w:liebe:9 w:lieber:-11 w:linea:8 w:liquidamos:-11 w:liquidation:24 w:lista:-7 w:litige:10
w:livreur:-9 w:llamar:-22 w:lm:7 w:lo:48 w:look:-12 w:los:7 w:lot:-13 w:ltd:-16 w:lundi:11 w:lv:-10 w:maak:13
w:maandag:12 w:machines:13 w:macht:-11 w:madame:8 w:madre:8 w:mahnung:-10 w:mai:-9 w:mail:8 w:mailbox:-8 w:mais:-7
w:maken:8 w:man:-12 w:manda:24 w:mandame:-8 w:mandando:13 w:mandante:-8 w:mandem:12 w:mani:27 w:mano:13 w:manque:-18
w:mar:7 w:marc:7 w:marca:8 w:march:-18 w:mardi:11 w:mas:11 w:max:8 w:md:24 w:me:-9 w:medica:-10 w:meer:-7 w:mehr:14
w:mein:-12 w:merci:17 w:merry:-41 w:mes:22 w:mesmo:11 w:messo:7 w:met:-10 w:meta:-10 w:metam:8 w:meu:7 w:mexer:11
w:mf:-8 w:mi:18 w:mich:-8 w:mid:-12 w:mij:-10 w:mijn:13 w:mil:20 w:mio:-7 w:mira:-11 w:mismo:21 w:mitad:12
w:mittwoch:11 w:moi:7 w:moin:14 w:mon:-16 w:monat:8 w:monats:-7 w:monday:-13 w:money:-7 w:monsieur:11 w:montage:7
w:monteur:7 w:month:-15 w:moogt:-10 w:more:-9 w:morgen:9 w:moved:14 w:mp:-9 w:mt:-8 w:multa:11 w:my:14 w:na:24
w:naam:11 w:nach:11 w:nachste:8 w:namens:8 w:nao:-14 w:nas:-19 w:natal:11 w:naturlich:-11 w:nc:19 w:neer:-10
w:negato:-8 w:nehmen:-8 w:nei:22 w:nel:-7 w:nelle:17 w:nem:-13 w:nennen:-10 w:nergens:7 w:net:11 w:nf:-14 w:nich:13
w:nie:7 w:niemand:7 w:niente:-11 w:niet:-16 w:niets:-11 w:nieuwe:13 w:nieuwsbrief:8 w:nif:11 w:niks:-8 w:nimmt:9
w:nine:-7 w:nn:8 w:no:12 w:noch:10 w:nochmal:11 w:noi:-15 w:noite:16 w:nom:12 w:normal:-13 w:nos:18 w:nossa:-9
w:note:-14 w:nothing:-9 w:notre:-9 w:nou:-15 w:nous:13 w:novembre:-13 w:noviembre:15 w:novo:11 w:now:14 w:ns:-15
w:nu:15 w:nuestra:-7 w:number:11 w:numero:-10 w:nummer:-9 w:nunca:-7 w:nuovo:7 w:october:-12 w:octobre:12 w:of:26
w:office:-8 w:oggi:-7 w:oh:-10 w:ohne:8 w:oi:-8 w:ok:15 w:oktober:12 w:om:-17 w:on:17 w:once:7 w:onde:14 w:one:15
w:only:10 w:ons:-11 w:ontem:-9 w:onwil:7 w:op:19 w:opnieuw:-7 w:or:-10 w:order:7 w:ordre:-10 w:original:-7 w:os:-18
w:other:7 w:otra:-11 w:otro:-8 w:otros:7 w:ou:-8 w:oui:-14 w:our:12 w:out:20 w:outlook:10 w:outro:-7 w:over:12
w:overgemaakt:-18 w:owner:9 w:pa:10 w:paciencia:16 w:paga:20 w:pagada:-16 w:pagado:-19 w:pagamos:15 w:pagan:7
w:pagare:11 w:pagarle:-8 w:pagata:12 w:pagato:-7 w:pago:49 w:pagos:-10 w:paguei:-18 w:paid:-11 w:paie:17
w:paiement:8 w:papeles:-7 w:parada:9 w:parola:7 w:part:-9 w:parte:12 w:pas:7 w:passa:10 w:passo:9 w:passt:9
w:payee:15 w:paying:17 w:payment:-7 w:payons:14 w:pdf:-8 w:pedidos:7 w:pedimos:-11 w:penny:10 w:perdona:10 w:peter:8
w:petersen:-7 w:peux:-12 w:photos:-10 w:pido:-7 w:pie:9 w:piu:-11 w:pix:25 w:planilla:7 w:pls:13 w:pod:7 w:poi:-21
w:pomeriggio:14 w:porque:-13 w:porta:8 w:position:-17 w:post:-7 w:posto:7 w:pour:11 w:preciso:10 w:prego:-19
w:prendre:9 w:prezado:8 w:prie:9 w:primeiro:-16 w:primo:-13 w:pro:-7 w:procederemo:10 w:prochain:8 w:prochaine:-11
w:programado:-12 w:programme:8 w:promise:7 w:proof:7 w:proposal:-7 w:propose:12 w:prossimi:25 w:proveedores:-12
w:provisorio:10 w:proximo:-9 w:proximos:23 w:pt:12 w:punto:28 w:puo:9 w:quale:20 w:qualquer:-7 w:quando:-21
w:quanto:7 w:quedo:-12 w:quel:23 w:quelque:-7 w:quem:-9 w:queremos:-11 w:questa:-7 w:question:9 w:qui:-9 w:quindi:11
w:quinta:-14 w:ra:21 w:rappel:16 w:rate:-10 w:raten:9 w:raus:11 w:re:10 w:recebo:11 w:reception:19 w:rechnungen:8
w:rechnungskopie:14 w:recibido:10 w:recibo:8 w:reclamer:11 w:recue:7 w:refuse:8 w:refusons:11 w:regle:11
w:reglement:7 w:regler:-8 w:rekening:21 w:release:8 w:remesa:-9 w:renvoie:20 w:reply:-7 w:requete:-7 w:required:-10
w:respecto:-8 w:responder:-8 w:resposta:14 w:rest:14 w:reste:-14 w:restituite:-8 w:resto:-10 w:retida:7 w:reto:18
w:retorno:-9 w:retour:-8 w:rettifico:10 w:revanche:7 w:rfc:-12 w:riba:9 w:ricevo:11 w:richten:9 w:rien:-14 w:ring:-7
w:rispondo:19 w:risulta:-10 w:riva:12 w:rond:-10 w:roof:8 w:rosa:8 w:ruego:-9 w:run:9 w:rut:10 w:sa:-8 w:sabado:28
w:sabato:8 w:sag:7 w:sal:-14 w:saldiamo:7 w:saldo:10 w:saldos:-7 w:sale:21 w:sali:14 w:salut:-17 w:same:39
w:samstag:-8 w:san:-7 w:sarebbe:-7 w:sat:19 w:sauf:11 w:scadenza:7 w:schalte:8 w:schedule:-12 w:scheduled:7
w:scherzo:-9 w:schicken:9 w:schickt:11 w:scho:-7 w:schon:-10 w:schone:-16 w:schrijf:-7 w:schuldsanering:10
w:scritto:-12 w:scrivermi:19 w:scusate:11 w:scusi:-15 w:scuso:9 w:sdd:16 w:se:-30 w:sea:15 w:secretaria:9 w:see:12
w:segue:-14 w:segun:8 w:seguridad:9 w:sehen:-8 w:seit:-7 w:seizoen:10 w:semana:-25 w:semanas:-10 w:sempre:12
w:senao:-32 w:send:8 w:senhor:-21 w:sent:33 w:senza:8 w:sepa:-14 w:septante:8 w:septembre:-12 w:sequencia:9
w:ser:-21 w:serai:7 w:serieus:-8 w:seriez:9 w:serve:8 w:service:-7 w:services:10 w:servirebbe:12 w:settimana:16
w:seu:-19 w:sexta:9 w:shall:7 w:si:-29 w:sia:8 w:sich:-10 w:sicuro:13 w:side:-8 w:signe:7 w:signed:9 w:siguiente:-9
w:sim:-15 w:simples:15 w:sin:7 w:since:-8 w:sinds:-7 w:sinon:18 w:sirs:-8 w:situation:10 w:sobald:29 w:social:10
w:societa:-9 w:societe:10 w:socios:7 w:sofort:7 w:software:-7 w:soit:13 w:solange:-9 w:soldes:8 w:solicitors:7
w:solleciti:-7 w:sollten:7 w:solo:-13 w:something:-7 w:sommes:7 w:somos:-10 w:son:7 w:sono:-10 w:sorry:30
w:sospesa:-8 w:sotto:23 w:ssc:8 w:st:11 w:stagione:7 w:stand:-8 w:standard:-9 w:stata:-12 w:ste:28 w:steeds:-14
w:stessi:-9 w:stesso:14 w:stimmt:-7 w:stuck:-8 w:studio:9 w:su:11 w:suis:-12 w:tag:-20 w:tage:12 w:tagen:13
w:tambem:-16 w:tarde:-11 w:tc:-17 w:te:31 w:team:-8 w:teilbetrag:9 w:tel:8 w:telefon:-11 w:tem:15 w:tema:7
w:temos:-16 w:temps:12 w:tens:16 w:ter:-8 w:teresa:13 w:terms:-18 w:testa:-11 w:teu:-13 w:textiles:-8 w:tf:10
w:th:16 w:that:-7 w:thats:19 w:the:16 w:them:-7 w:things:8 w:through:9 w:ti:21 w:ticket:-7 w:tiene:-7 w:tienes:12
w:tiers:7 w:to:-13 w:toch:23 w:today:-11 w:todo:8 w:told:-9 w:tom:22 w:torna:-8 w:tot:-22 w:tra:11 w:trae:-12
w:tranquille:8 w:tranquillo:8 w:transfer:15 w:transferencia:-12 w:transmets:-8 w:trato:12 w:trocar:-10 w:ts:11
w:tu:-28 w:tudo:7 w:tutte:12 w:tva:9 w:twee:-8 w:uber:-15 w:ubernommen:-9 w:uberweise:22 w:uberweisen:-9
w:uitschrijven:7 w:ultima:7 w:ultimo:13 w:um:13 w:umgehend:9 w:un:-23 w:under:-8 w:une:11 w:uns:-7 w:unsere:11
w:unserer:-11 w:unterwegs:-7 w:until:-10 w:up:17 w:ur:-21 w:use:16 w:uw:10 w:va:-13 w:vai:-16 w:vale:10 w:valeur:-16
w:validada:9 w:valor:-7 w:valt:9 w:valutadatum:-9 w:vanavond:19 w:vandaag:-7 w:vaut:-10 w:ve:7 w:vecchio:10
w:vedo:16 w:vencimento:7 w:vencimiento:10 w:vendedor:7 w:vendor:7 w:verkeerde:10 w:verra:-9 w:verrechnen:-8
w:versprochen:9 w:vf:10 w:vi:-9 w:via:12 w:viene:13 w:vier:-12 w:vino:13 w:vir:7 w:virement:19 w:vise:-7 w:visser:8
w:visto:-9 w:voldaan:11 w:voltar:-10 w:volver:-12 w:vom:9 w:von:7 w:voordat:-7 w:vorbei:-8 w:vorher:-7 w:vos:-11
w:vossa:16 w:vostro:8 w:votre:15 w:voy:-7 w:vragen:-8 w:vrijgegeven:7 w:vuelvan:11 w:wachten:7 w:wants:14 w:war:22
w:wat:-8 w:wb:8 w:web:9 w:wednesday:9 w:weggestreept:10 w:weihnachten:-11 w:weise:8 w:weisen:7 w:weken:-7 w:well:-15
w:wen:12 w:wenn:-12 w:werd:-8 w:were:-7 w:werk:-7 w:werktage:14 w:weten:-11 w:whatever:11 w:whats:9 w:when:-20
w:which:-18 w:wi:17 w:wil:-17 w:will:54 w:wird:7 w:wire:-10 w:withdraw:-7 w:withheld:10 w:wk:19 w:woche:9
w:wochen:-8 w:woord:14 w:work:-7 w:working:11 w:would:-15 w:writing:-8 w:wurde:-11 w:xmas:-42 w:ya:-14 w:yeah:-9
w:years:9 w:yet:9 w:you:-11 w:zahl:17 w:zahle:11 w:zahlen:-9 w:zahllauf:-8 w:zahlt:-12 w:zame:16 w:zaterdag:7
w:zeggen:-9 w:zegt:7 w:zelfde:12 w:zentrale:-9 w:zet:7 w:zie:-16 w:zijn:-13 w:zin:-7 w:zit:11 w:zo:19 w:zodra:36
w:zondag:9 w:zou:-12 w:zu:-14 w:zuruckgewiesen:7
"""
