"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -6.62
THRESHOLD = 0.625
#: clue:hundredths
WEIGHTS = """
?:-31 ?all:-8 ?demand:-10 ?dispute:-19 ?goods:-9 ?joke:-14 ?moves:10 ?not_stop:8 ?others:23 ?plan:-19 ?proof:9
?propose:-27 ?question:-13 ?refuse:11 ?rest:26 ?statement:-8 ?until:21 ?wait:9 ?willpay:-31 b:!_!:-26 b:%_0:-9
b:%_on:13 b:%_que:-10 b:00000_00:-8 b:00000_foi:9 b:00000_por:-9 b:0000_000:-19 b:0000_con:-9 b:0000_ee:-14
b:0000_foi:-8 b:0000_is:-13 b:0000_por:14 b:0000_und:10 b:000_0000:11 b:000_00:-8 b:000_all:9 b:000_am:12
b:000_el:-9 b:000_en:-10 b:000_euros:-17 b:000_in:15 b:000_la:-12 b:000_on:-14 b:000_por:-9 b:000_que:15 b:000_te:10
b:000_went:13 b:00_%:-26 b:00_0000:-15 b:00_0:-41 b:00_?:-8 b:00_abbiamo:12 b:00_al:8 b:00_and:12 b:00_anos:8
b:00_april:11 b:00_au:-8 b:00_caixas:10 b:00_ce:-16 b:00_come:9 b:00_con:-18 b:00_days:-16 b:00_dias:26
b:00_dicembre:12 b:00_die:10 b:00_do:-8 b:00_ee:-8 b:00_en:11 b:00_esta:10 b:00_eur:-37 b:00_february:9 b:00_im:8
b:00_januari:-8 b:00_january:13 b:00_je:17 b:00_kg:-19 b:00_la:10 b:00_les:11 b:00_lo:23 b:00_mais:8 b:00_march:10
b:00_marzo:-15 b:00_na:11 b:00_no:-21 b:00_non:-14 b:00_novembre:14 b:00_octobre:10 b:00_op:11 b:00_ou:-11
b:00_por:-15 b:00_pour:9 b:00_sept:10 b:00_ste:26 b:00_te:15 b:00_th:23 b:00_wordt:-9 b:00_ya:-9 b:0_000:-36
b:0_?:-12 b:0_and:13 b:0_betaald:14 b:0_com:-9 b:0_de:-37 b:0_december:12 b:0_ee:40 b:0_em:-13 b:0_feb:-12 b:0_heb:8
b:0_is:20 b:0_jan:-14 b:0_la:32 b:0_march:-14 b:0_mil:17 b:0_novembre:-12 b:0_october:-10 b:0_oktober:8
b:0_ottobre:12 b:0_paga:8 b:0_pagamos:9 b:0_paid:12 b:0_raten:9 b:0_way:9 b:0_will:20 b:0_ya:17 b:abbiamo_gia:8
b:able_to:-9 b:accord_pour:8 b:account_of:10 b:adjunto_justificante:-10 b:administrador_judicial:13 b:agencia_de:-14
b:agradeco_que:-11 b:ai_fait:-10 b:al_00:-8 b:all_invoices:-10 b:allez_vous:9 b:alors_que:-11 b:als_bezahlt:8
b:als_ik:-16 b:am_donnerstag:-16 b:am_freitag:-14 b:am_kommenden:8 b:an_das:8 b:and_000:-18 b:and_00:15 b:and_the:15
b:and_was:-14 b:and_we:12 b:and_will:12 b:and_you:16 b:and_your:-10 b:antes_da:19 b:any_chance:-9 b:ao_vosso:17
b:app_000:20 b:appena_mi:8 b:are_in:12 b:are_instructed:-9 b:are_on:11 b:art_00:-8 b:as_0:-21 b:as_duas:26
b:as_we:15 b:assim_que:18 b:ate_dia:-20 b:au_00:10 b:au_nom:14 b:aus_dem:-12 b:aux_lettres:10 b:aviso_de:-11
b:ba_0:-8 b:bacs_on:-9 b:banca_ha:15 b:banco_nos:13 b:bei_uns:8 b:beste_leverancier:10 b:betaald_00:10
b:betalen_?:-10 b:betalen_we:15 b:bezahlt_wird:8 b:bien_recu:-9 b:bij_jullie:15 b:bis_00:8 b:bjr_je:-17
b:boite_aux:10 b:bom_dia:11 b:bonifico_di:-17 b:bonne_fin:-15 b:buen_dia:11 b:buenos_dias:-10 b:buzon_no:-8
b:by_bacs:-9 b:by_the:8 b:ca_je:-11 b:cash_is:-9 b:ce_00:-18 b:ce_que:15 b:ce_sera:8 b:ce_soir:10
b:certificado_de:-8 b:cette_facture:-8 b:chance_of:-9 b:che_ci:12 b:che_in:-8 b:che_ne:13 b:che_non:-11
b:check_for:9 b:chere_madame:15 b:chez_vous:8 b:ci_sono:14 b:claro_que:-14 b:clients_position:-9 b:com_os:12
b:come_da:9 b:comercial_me:8 b:como_me:-20 b:compensata_con:8 b:con_el:11 b:con_ellos:11 b:con_fecha:13 b:con_la:14
b:con_valuta:-15 b:connection_with:-8 b:conta_da:13 b:contratto_quadro:-9 b:copie_du:-13 b:copies_of:-10 b:copy_of:8
b:cos_the:12 b:could_do:-15 b:could_you:-14 b:couple_of:21 b:credito_em:-21 b:credito_nc:8 b:cro_00000:-13 b:cs_0:-9
b:cuenta_de:-8 b:cuenta_del:8 b:cv_00:11 b:da_contratto:-9 b:da_empresa:10 b:da_fatura:-11 b:dan_betaal:-12
b:dan_is:10 b:dan_maak:13 b:dans_les:22 b:dans_votre:10 b:das_00:-20 b:das_geld:24 b:das_war:11 b:dat_bedrag:11
b:dat_ik:-11 b:dat_jullie:10 b:de_0000:-18 b:de_000:-18 b:de_00:10 b:de_app:22 b:de_bewindvoerder:10 b:de_boeken:-8
b:de_factuur:-10 b:de_hoofdsom:9 b:de_hoy:9 b:de_imediato:9 b:de_insolvencia:-9 b:de_janvier:8 b:de_la:-11
b:de_las:-10 b:de_ley:9 b:de_liquidation:22 b:de_marco:-10 b:de_notre:-12 b:de_novembro:9 b:de_noviembre:24
b:de_octubre:-9 b:de_paso:-17 b:de_pdf:9 b:de_reglement:-15 b:de_rest:19 b:de_saldo:14 b:de_semaine:-8 b:de_um:8
b:de_vcs:10 b:de_verkeerde:11 b:de_virement:-17 b:dear_sirs:-10 b:del_pago:-8 b:del_viernes:-24 b:del_vostro:20
b:della_0000:-12 b:den_nachsten:19 b:depose_le:-21 b:der_ist:-10 b:der_nachsten:-11 b:der_rechnung:-10
b:des_reception:12 b:desconto_de:-17 b:dezer_dagen:20 b:di_0:-16 b:dia_!:17 b:dias_habiles:9 b:dias_me:-8
b:dias_por:-12 b:dias_te:8 b:die_000:-8 b:die_0:8 b:die_alte:16 b:die_halfte:12 b:die_is:25 b:die_klage:-11
b:die_neu:9 b:die_zentrale:-9 b:diz_00:-10 b:do_000:-11 b:do_not:-11 b:doe_ik:13 b:donc_je:-9 b:dott_ssa:9
b:down_for:11 b:drie_keer:10 b:ea_0:9 b:ee_anterior:11 b:ee_de:-8 b:ee_gia:-18 b:ee_il:-16 b:ee_solo:9
b:ee_sparito:-11 b:ee_stata:-10 b:ee_un:-20 b:een_dezer:20 b:el_00:9 b:el_aviso:-8 b:el_banco:9 b:el_comprobante:9
b:el_consejo:10 b:el_jueves:15 b:el_lunes:-10 b:el_martes:10 b:el_mismo:-19 b:el_pago:-13 b:el_pedido:-11
b:el_recibo:14 b:el_recordatorio:-12 b:el_resto:8 b:el_rut:10 b:el_viernes:21 b:elle_meme:10 b:em_00:-23
b:em_falta:-20 b:em_que:19 b:empresa_no:9 b:en_00000:8 b:en_abril:-8 b:en_copia:10 b:en_cuanto:12 b:en_el:12
b:en_geen:8 b:en_junio:-8 b:en_nu:10 b:en_retard:-12 b:en_su:-16 b:en_un:13 b:en_virement:11 b:en_zet:-9
b:envoyez_moi:11 b:er_is:-9 b:er_zo:25 b:es_00:-10 b:es_del:-12 b:es_el:-10 b:escribais_mas:8 b:ese_mismo:11
b:est_ce:9 b:est_en:8 b:est_le:27 b:esta_certa:-15 b:esta_pagada:-29 b:esta_semana:-9 b:este_buzon:-8 b:estou_de:18
b:estoy_en:-8 b:et_0000:10 b:et_000:8 b:et_est:-8 b:et_je:20 b:et_les:13 b:et_non:8 b:et_pas:12 b:et_vous:12
b:eu_ca:20 b:eu_pago:25 b:euro_000:-10 b:euro_0:-18 b:euro_di:-13 b:euros_de:15 b:euros_el:9 b:euros_et:9 b:fa_00:-9
b:factura_es:-12 b:factura_la:-9 b:facture_au:13 b:facture_elle:10 b:fais_ca:10 b:fais_le:9 b:falta_de:14
b:fattura_?:11 b:fatura_ee:-11 b:favor_de:-11 b:feb_and:-23 b:february_00:9 b:fecha_00:14 b:fecha_0:-10 b:fin_du:-8
b:fine_mese:10 b:fino_alla:-8 b:foi_pago:-9 b:for_approval:-12 b:for_the:10 b:for_this:8 b:found_it:-8 b:frais_de:9
b:frau_dr:8 b:from_our:22 b:from_you:-9 b:fur_den:14 b:fur_die:11 b:geachte_heer:8 b:geehrte_frau:14
b:geehrter_herr:8 b:geen_00:25 b:geen_onwil:8 b:geld_fur:13 b:geld_ist:-10 b:gente_paga:8 b:get_out:12
b:get_something:-8 b:gia_in:-13 b:give_us:-14 b:gm_00:-12 b:got_the:-8 b:gp_0:9 b:grusse_aus:-8 b:guten_morgen:-10
b:habe_ich:12 b:haben_das:9 b:haben_wir:-17 b:hago_bizum:22 b:hallo_herr:16 b:has_been:-20 b:has_frozen:-10
b:hasta_el:-12 b:hat_uns:-8 b:hatten_wir:8 b:have_done:12 b:have_got:-16 b:have_it:13 b:heb_je:10 b:heeft_de:9
b:het_op:12 b:het_voor:-8 b:hi_tom:26 b:hier_ist:8 b:ho_00:-11 b:ho_due:12 b:ho_fatta:-14 b:ho_mandato:-11
b:houden_we:-16 b:hoy_por:13 b:ich_auch:-10 b:ich_fur:-8 b:ich_noch:14 b:ici_la:9 b:if_that:-15 b:if_thats:16
b:if_you:-17 b:ihr_mir:9 b:ihren_fragen:18 b:ik_0:-11 b:ik_ben:-19 b:ik_heb:-39 b:ik_meteen:10 b:ik_ook:-17
b:ik_van:15 b:il_00:13 b:il_bonifico:16 b:il_comune:-14 b:il_conto:9 b:il_mandato:12 b:il_nuovo:10 b:il_resto:-15
b:il_sal:-12 b:in_0:-9 b:in_allegato:-10 b:in_connection:-8 b:in_contanti:9 b:in_my:10 b:in_the:12
b:instructed_by:-9 b:is_already:-11 b:is_betaald:8 b:is_coming:9 b:is_dat:9 b:is_de:-12 b:is_er:12 b:is_for:8
b:is_geen:10 b:is_goed:10 b:is_het:44 b:is_no:-9 b:is_on:10 b:is_what:11 b:isto_ee:9 b:it_as:9 b:it_in:-11
b:it_is:-8 b:it_on:16 b:it_over:-9 b:it_that:10 b:it_to:8 b:it_will:22 b:it_would:-11 b:ja_ja:32 b:ja_nao:-11
b:ja_vai:19 b:january_00:11 b:je_aanmaning:-12 b:je_de:10 b:je_depose:-20 b:je_fais:10 b:je_hebt:14 b:je_la:24
b:je_ne:-10 b:je_paye:18 b:je_peux:-8 b:je_regarde:-9 b:je_serai:8 b:je_suis:-8 b:judicial_provisorio:11
b:kan_het:-8 b:kann_ich:9 b:ken_ik:11 b:konnt_ihr:-9 b:kontoauszug_per:-10 b:la_0000:12 b:la_00:29 b:la_banque:10
b:la_caja:8 b:la_demora:11 b:la_factura:-12 b:la_facture:8 b:la_firma:-13 b:la_journee:13 b:la_mitad:12 b:la_otra:-9
b:la_pago:32 b:la_pague:8 b:la_paie:18 b:la_pompa:12 b:la_scadenza:-11 b:la_semaine:-10 b:la_semana:10
b:la_situation:9 b:la_societe:14 b:la_transferencia:16 b:la_vs:8 b:la_vuestra:-8 b:la_web:11 b:las_00:19 b:las_0:-21
b:las_dos:-13 b:late_fee:-9 b:le_00:30 b:le_0:8 b:le_bilan:-20 b:le_camion:-12 b:le_chef:-10 b:le_code:10
b:le_digo:-8 b:le_hago:10 b:le_mando:8 b:le_ruego:-11 b:le_virement:20 b:les_deux:9 b:les_jours:12 b:let_me:8
b:lieber_herr:-9 b:lo_demas:14 b:lo_faccio:29 b:lo_pago:12 b:lo_que:22 b:lo_so:-10 b:los_000:24 b:los_0:8
b:los_dias:-8 b:los_pago:9 b:ltd_in:-8 b:lunes_0:12 b:ma_boutique:9 b:maak_ik:18 b:maandag_00:-13 b:mail_the:13
b:maken_we:11 b:mal_mit:-11 b:march_?:-8 b:mars_?:8 b:me_00:-9 b:me_da:10 b:me_ha:8 b:me_han:10 b:me_lo:14
b:me_mandar:8 b:me_the:8 b:mediados_de:19 b:medica_sin:-8 b:meets_on:-11 b:met_de:22 b:met_je:-12 b:meta_novembre:-8
b:meu_advogado:-8 b:meu_filho:9 b:meu_irmao:-11 b:mf_0:-9 b:mi_dica:8 b:mi_rimandi:10 b:mi_scuso:8
b:mi_servirebbe:10 b:mismo_dia:-14 b:mit_dem:15 b:moi_la:14 b:mon_client:-10 b:monday_00:-26 b:monsieur_je:9
b:monsieur_nous:10 b:mp_00:-10 b:mt_000:-18 b:muy_senor:-8 b:na_fatura:13 b:na_quinta:21 b:na_sequencia:10
b:nachsten_tagen:19 b:nao_00:12 b:nao_da:-19 b:nao_ee:13 b:nao_foi:8 b:nao_ha:-10 b:nao_pago:-8 b:nao_temos:-15
b:nc_0:18 b:ne_comptez:8 b:ne_ho:9 b:ne_reglerons:-8 b:nei_prossimi:26 b:nessuna_contestazione:12 b:nicht_in:9
b:nicht_wir:-8 b:nicht_zu:11 b:no_00000:-10 b:no_?:12 b:no_ha:-8 b:no_la:-13 b:no_me:14 b:no_nosso:10 b:no_os:8
b:no_pix:-10 b:no_proximo:-10 b:noch_am:8 b:noch_die:10 b:nog_steeds:-16 b:nom_de:14 b:non_00:-13 b:non_ce:-15
b:non_ee:-12 b:non_il:17 b:non_la:-20 b:non_posso:-12 b:non_so:-23 b:non_sono:-8 b:nos_proximos:19 b:not_be:-11
b:not_to:-11 b:not_what:8 b:nota_credito:9 b:nothing_further:-10 b:notre_part:-9 b:nous_contestons:13
b:nous_payons:15 b:nous_refusons:11 b:nous_sommes:9 b:nu_echt:9 b:octobre_et:13 b:octubre_por:-10 b:of_all:-8
b:of_days:21 b:of_february:-13 b:of_your:16 b:off_the:-12 b:ok_pour:11 b:on_00:18 b:on_0:-17 b:on_account:8
b:on_friday:-9 b:on_monday:10 b:on_wednesday:8 b:on_your:9 b:op_00:21 b:op_de:16 b:op_een:12 b:op_maandag:-12
b:op_uw:15 b:orden_de:-11 b:ordre_de:-13 b:os_credores:12 b:os_la:22 b:os_pago:17 b:os_parece:-12 b:our_clients:-9
b:our_md:26 b:out_in:12 b:out_on:-11 b:out_to:16 b:over_mijn:9 b:pagamento_00:12 b:pagamento_programado:-18
b:pago_00:-9 b:pago_de:8 b:pago_el:-14 b:pago_es:-11 b:pago_in:12 b:pagos_proveedores:-8 b:paid_on:-8 b:paid_the:-9
b:para_00:12 b:para_@:13 b:para_el:10 b:para_que:15 b:pas_avant:15 b:pasado_manana:17 b:pay_it:16 b:pay_on:-9
b:pay_the:12 b:paying_it:8 b:pedido_00000:8 b:pedido_que:-8 b:per_00:10 b:per_un:-9 b:pero_no:-8 b:pix_de:9
b:please_see:9 b:por_0:-9 b:por_el:-8 b:por_falta:13 b:por_la:-12 b:por_las:12 b:por_los:12 b:por_semana:-19
b:porque_la:-8 b:pour_le:10 b:pour_les:15 b:pour_moi:-20 b:prego_di:-11 b:prie_de:8 b:prima_di:9 b:primo_gennaio:-8
b:programado_para:-17 b:prossimi_giorni:28 b:proximos_dias:24 b:qu_elle:-11 b:qu_en:-8 b:quale_iban:20
b:qualquer_reclamacao:-14 b:que_ca:8 b:que_el:15 b:que_es:14 b:que_est:9 b:que_esta:-14 b:que_eu:12 b:que_ja:-17
b:que_le:-30 b:que_lo:9 b:que_nos:-12 b:que_nunca:-8 b:que_se:17 b:que_tem:11 b:que_viene:11 b:quel_est:10
b:quella_non:-8 b:ra_0:14 b:reception_de:12 b:rechnung_mit:14 b:recibo_por:14 b:reenvio_lo:16 b:ref_00000:10
b:regarde_ca:-9 b:remesa_de:-9 b:resta_li:8 b:rib_jour:8 b:rien_ne:-8 b:rimandi_la:10 b:rucksprache_mit:8
b:run_is:10 b:sa_0:16 b:said_would:-15 b:se_for:8 b:se_me:10 b:se_mi:-9 b:se_nao:-9 b:se_no:14 b:se_paga:23
b:se_pago:-21 b:se_va:8 b:see_below:26 b:segue_comprovante:-9 b:segun_el:-10 b:segunda_00:8 b:seguridad_social:9
b:sehen_wir:-8 b:seit_montag:-11 b:semaine_prochaine:-11 b:senao_nao:-30 b:senor_mio:-8 b:sent_from:18 b:sera_paga:9
b:sera_payee:10 b:seriez_vous:8 b:serve_la:14 b:sexta_0:-18 b:si_es:9 b:si_vous:-10 b:sie_auf:-8 b:sie_das:-12
b:sie_die:15 b:sie_konnen:9 b:signed_for:8 b:sin_fecha:-8 b:so_0:10 b:sobald_sie:14 b:solange_die:-8 b:solo_il:9
b:son_0:18 b:sono_in:-15 b:sorry_!:29 b:spass_beiseite:10 b:staat_het:17 b:steeds_niet:-16 b:stuur_een:9
b:su_quale:24 b:suite_notre:11 b:sure_will:-11 b:ta_pago:-9 b:tanto_no:-8 b:tardes_contador:-10 b:tc_00:-15
b:te_hago:25 b:te_la:17 b:te_li:-19 b:te_lo:-8 b:te_los:13 b:te_reenvio:24 b:te_voy:-8 b:temos_qualquer:-14
b:tengo_la:9 b:terms_of:-10 b:th_and:9 b:th_of:8 b:th_so:-9 b:that_is:-13 b:the_000:12 b:the_00:9 b:the_above:-9
b:the_council:-11 b:the_end:-9 b:the_first:29 b:the_mail:11 b:the_new:13 b:the_next:17 b:the_other:8
b:the_payment:-12 b:the_run:14 b:the_system:-15 b:there_is:-8 b:there_will:12 b:this_friday:11 b:this_one:11
b:through_and:8 b:to_any:9 b:to_get:-8 b:to_give:-10 b:to_pay:-17 b:to_te:12 b:to_them:9 b:toch_?:24 b:told_me:-8
b:told_not:-11 b:tot_het:-18 b:total_0:-27 b:tous_les:8 b:transferencia_de:-9 b:tres_semanas:-15 b:tu_as:-12
b:tutte_tre:18 b:uberweise_ich:11 b:un_abrazo:10 b:un_altro:-20 b:un_pago:-10 b:una_data:15 b:und_0000:9 b:und_00:12
b:und_0:15 b:uns_vor:-8 b:until_the:-10 b:uw_rekening:15 b:valor_de:-10 b:valt_in:10 b:valuta_00:-11 b:van_de:10
b:vanaf_de:8 b:vence_el:-9 b:ver_si:-9 b:verrechnen_sie:-11 b:vf_00000:14 b:vi_informiamo:-14 b:vi_pago:9
b:vi_prego:-19 b:viernes_0:-12 b:virement_dans:15 b:vom_0:8 b:von_der:17 b:voor_aan:-8 b:voor_de:9 b:votre_mail:-9
b:votre_rib:11 b:vous_accord:8 b:vous_avez:-11 b:vous_faire:9 b:vous_fais:10 b:vous_fait:8 b:vous_le:12
b:vous_nous:8 b:vous_paye:-9 b:vous_regle:10 b:we_are:-18 b:we_een:17 b:we_have:-25 b:we_maandag:13 b:we_moved:12
b:we_told:8 b:we_will:10 b:weise_ich:8 b:weisen_wir:8 b:what_have:9 b:whatever_you:11 b:when_the:-9 b:wij_niet:8
b:will_do:22 b:will_go:9 b:will_not:-16 b:will_pay:30 b:wir_uberweisen:-15 b:wir_uns:-12 b:wird_in:9 b:with_you:14
b:working_days:9 b:would_be:-12 b:ya_esta:-26 b:ya_lo:15 b:you_at:10 b:you_can:10 b:you_have:15 b:you_in:17
b:you_to:-8 b:you_up:10 b:you_will:-14 b:your_own:-9 b:zahlung_erfolgt:16 b:zit_er:9 b:zit_op:11 b:zodra_de:8
b:zodra_ik:15 c:<a>:12 c:<ab:-15 c:<aber:-9 c:<abra:9 c:<ac:14 c:<aca:10 c:<acab:12 c:<acce:-11 c:<acco:12 c:<afte:9
c:<agen:-9 c:<agg:9 c:<agi:-17 c:<ago:13 c:<agor:16 c:<agr:-11 c:<ah:9 c:<am:17 c:<an:-19 c:<andr:11 c:<annu:-10
c:<ant:11 c:<ante:16 c:<any:-13 c:<any>:-9 c:<ao>:10 c:<ap:14 c:<app>:14 c:<as:14 c:<ass:15 c:<asse:10 c:<att:-14
c:<au>:10 c:<aus:-10 c:<aus>:-9 c:<av:-34 c:<ave:-15 c:<avi:-17 c:<avis:-17 c:<bal:9 c:<ban:14 c:<banq:9 c:<bat:-10
c:<batc:-10 c:<be:13 c:<bee:-12 c:<been:-10 c:<beid:9 c:<bene:-13 c:<beza:9 c:<bi:-16 c:<bil:-10 c:<bila:-9
c:<bit:-12 c:<bitt:-12 c:<biz:12 c:<bizu:12 c:<bo:14 c:<bou:13 c:<by:-9 c:<by>:-9 c:<ca:23 c:<ca>:24 c:<cada:9
c:<cai:18 c:<cal:-13 c:<canc:-12 c:<car:12 c:<cari:9 c:<cas:-11 c:<cat:-18 c:<cata:-17 c:<ces:-13 c:<cess:-10
c:<cha:14 c:<che:13 c:<cheg:10 c:<chi:-12 c:<chu:-10 c:<ci:10 c:<cie:11 c:<cier:11 c:<cl:-16 c:<cla:-13 c:<clar:-10
c:<cm:-11 c:<co:-21 c:<col:9 c:<com:-23 c:<comu:-12 c:<conc:-14 c:<cono:9 c:<cons:-11 c:<cont:18 c:<cos:12 c:<cost:9
c:<cou:-17 c:<coul:-12 c:<coun:-10 c:<cour:-11 c:<cu:10 c:<cus:-11 c:<cust:-11 c:<cut:11 c:<cut>:11 c:<dag:15
c:<dage:10 c:<dans:10 c:<date:-15 c:<de:-15 c:<del:-11 c:<dell:-9 c:<den>:9 c:<desa:-10 c:<desp:9 c:<dez:12
c:<deze:13 c:<di>:-16 c:<dia:19 c:<dia>:9 c:<dias:10 c:<dic:20 c:<dice:11 c:<die:10 c:<digi:9 c:<dit>:-10 c:<dite:11
c:<diz:-13 c:<diz>:-15 c:<do:19 c:<doo:12 c:<door:13 c:<dos:-13 c:<dos>:-9 c:<dr:15 c:<dri:12 c:<du:12 c:<dua:12
c:<duas:11 c:<due>:10 c:<e>:31 c:<ec:20 c:<ech:18 c:<echt:17 c:<ee:-15 c:<ee>:-11 c:<een>:10 c:<ef:16 c:<eff:11
c:<effe:11 c:<eh:10 c:<el:-15 c:<ele:-10 c:<em:-19 c:<em>:-14 c:<en:-15 c:<ence:-9 c:<enk:-9 c:<ent:-10 c:<env:15
c:<er:21 c:<err:16 c:<erra:9 c:<erro:9 c:<es:-9 c:<esti:9 c:<et>:15 c:<ete:-14 c:<ete>:-13 c:<eu>:18 c:<eur:-13
c:<eur>:-15 c:<fa:25 c:<fab:11 c:<fac:19 c:<facc:21 c:<faco:9 c:<fai:16 c:<fais:10 c:<fal:-12 c:<fall:-10 c:<fe:13
c:<fee:-9 c:<fi:14 c:<fina:15 c:<fini:-12 c:<fir:14 c:<firs:11 c:<for:11 c:<forg:10 c:<fot:-10 c:<foto:-10 c:<fou:9
c:<fr:20 c:<frag:11 c:<fri:11 c:<from:14 c:<g>:-15 c:<ga:14 c:<gb:-11 c:<ge:17 c:<gee:12 c:<geg:-9 c:<gel:13
c:<geld:13 c:<geli:9 c:<gen:10 c:<gene:9 c:<gesc:9 c:<get:-15 c:<gi:28 c:<gia:9 c:<gir:11 c:<gira:9 c:<giu:15
c:<giur:12 c:<giv:-13 c:<give:-13 c:<gl:14 c:<go:35 c:<goo:10 c:<got>:-10 c:<gv:-10 c:<gv>:-10 c:<h>:9 c:<ha>:-14
c:<had:15 c:<hag:19 c:<hago:19 c:<half:11 c:<han:-17 c:<hand:-9 c:<has:-11 c:<hatt:9 c:<he:20 c:<heb:11 c:<hebt:14
c:<heu:11 c:<heut:11 c:<hi:9 c:<hin:17 c:<hint:9 c:<ho:14 c:<hoi:13 c:<hoi>:15 c:<hol:-16 c:<hola:-16 c:<hon:11
c:<hor:13 c:<houd:-9 c:<hu:10 c:<i>:9 c:<ib:14 c:<iba:19 c:<iban:19 c:<ic:12 c:<ie:-10 c:<if:-9 c:<if>:-9 c:<ik:14
c:<ik>:15 c:<im:10 c:<in:-11 c:<inc:10 c:<indi:-9 c:<inso:9 c:<int:-10 c:<ist:9 c:<ist>:-11 c:<ista:14 c:<ja:16
c:<ja>:10 c:<jl:-13 c:<jl>:-13 c:<joi:-9 c:<join:-9 c:<jou:9 c:<jour:9 c:<juev:9 c:<kan>:-11 c:<kar:-9 c:<kis:-9
c:<kist:-9 c:<klaa:13 c:<kn:18 c:<kon:-12 c:<konn:-10 c:<l>:-26 c:<la:11 c:<la>:12 c:<lav:-10 c:<lavo:-9 c:<lee:-11
c:<leg:-11 c:<li>:-11 c:<liti:9 c:<ll:-19 c:<lla:-10 c:<llam:-10 c:<lle:-9 c:<lo>:29 c:<lu:18 c:<lun:9 c:<ma:37
c:<maa:9 c:<mah:-9 c:<mahn:-9 c:<mai:-13 c:<man:19 c:<mand:16 c:<marz:-11 c:<mat:9 c:<md:14 c:<md>:16 c:<me:-11
c:<mee:-9 c:<mei:20 c:<mer:-24 c:<merr:-21 c:<mes>:11 c:<mesa:-12 c:<mi>:11 c:<mil:21 c:<mil>:13 c:<mir:-32
c:<mira:-15 c:<mire:-16 c:<mo:-11 c:<na>:17 c:<nao:-9 c:<nao>:-9 c:<nas>:-10 c:<nc:11 c:<nc>:12 c:<nei:14 c:<nei>:12
c:<nel:9 c:<nell:10 c:<ni:17 c:<niet:-11 c:<nieu:11 c:<noc:9 c:<noch:9 c:<noit:9 c:<nor:-9 c:<nos>:11 c:<not:-21
c:<note:-9 c:<nou>:-9 c:<nous:10 c:<nov:10 c:<novi:11 c:<now:9 c:<o>:22 c:<of>:14 c:<off:-10 c:<ok:16 c:<ok>:10
c:<ol:-10 c:<on:27 c:<one:10 c:<one>:9 c:<op:-15 c:<op>:10 c:<ope:-11 c:<open:-10 c:<orde:9 c:<ot:9 c:<ov:9
c:<ove:13 c:<over:13 c:<pa:27 c:<pago:19 c:<pagu:-9 c:<paie:16 c:<par:13 c:<part:14 c:<payi:9 c:<ped:-11 c:<pedi:-13
c:<per:13 c:<pi:15 c:<pin:9 c:<pix:14 c:<pix>:14 c:<pl:9 c:<po:-19 c:<poi>:-9 c:<pom:10 c:<por:-9 c:<pri:-16
c:<prin:-9 c:<pro:13 c:<pros:12 c:<prox:9 c:<pun:12 c:<punt:14 c:<q>:13 c:<qua:-10 c:<qui:12 c:<quit:12 c:<ra:45
c:<ra>:10 c:<re:30 c:<ree:10 c:<ref:11 c:<refu:12 c:<reg:-15 c:<rega:-9 c:<rel:9 c:<rele:9 c:<rep:-11 c:<repa:-9
c:<res:9 c:<reti:13 c:<rev:-9 c:<ri:17 c:<rib:9 c:<ric:20 c:<rico:10 c:<rie:-9 c:<riva:9 c:<ru:9 c:<rue:-9 c:<rut:12
c:<s>:-19 c:<sa:25 c:<sab:25 c:<saba:17 c:<sal:-11 c:<sale:12 c:<same:11 c:<san:-11 c:<sare:-9 c:<sat:17 c:<sat>:11
c:<sau:16 c:<sc:-20 c:<sch:-19 c:<schi:9 c:<scho:-18 c:<se:-9 c:<se>:-21 c:<sea:9 c:<sea>:9 c:<sem:-11 c:<sema:-19
c:<semp:11 c:<sen:9 c:<sena:-16 c:<send:10 c:<sent:19 c:<ser:9 c:<seu:-13 c:<seu>:-10 c:<si:-22 c:<si>:-15 c:<so:18
c:<sob:15 c:<soba:13 c:<sol:-15 c:<soll:-9 c:<som:-13 c:<some:-11 c:<sor:14 c:<sorr:16 c:<sot:11 c:<sott:11 c:<sp:15
c:<spi:11 c:<spie:13 c:<ss:9 c:<st:16 c:<stan:-9 c:<ste>:12 c:<stee:-10 c:<sto:11 c:<su:-20 c:<sub:-21 c:<t>:15
c:<ta:11 c:<tag>:-11 c:<tage:15 c:<te>:17 c:<temo:-10 c:<ten:9 c:<th:36 c:<ti:17 c:<ti>:9 c:<tie:20 c:<tien:12
c:<tim:-11 c:<tm:9 c:<toc:12 c:<toch:10 c:<tom:10 c:<tom>:12 c:<tot:-17 c:<tot>:-10 c:<tran:13 c:<tro:-14
c:<troc:-11 c:<tu>:-10 c:<tut:9 c:<tutt:10 c:<tw:-9 c:<ul:16 c:<ult:15 c:<ulti:13 c:<um:15 c:<un:-28 c:<un>:-14
c:<und:-9 c:<uni:9 c:<unic:10 c:<unt:-17 c:<unte:-13 c:<vai:-10 c:<vai>:-10 c:<vana:11 c:<ve:-24 c:<vedo:9
c:<vedr:-11 c:<ver:-26 c:<verr:-14 c:<vers:-14 c:<vien:13 c:<vier:-13 c:<vo:-19 c:<vol:-19 c:<volv:-23 c:<wa:23
c:<want:10 c:<war:12 c:<war>:10 c:<we:-14 c:<wh:-19 c:<whe:-13 c:<whi:-9 c:<wi:25 c:<wil:20 c:<will:27 c:<wou:-9
c:<woul:-9 c:<wri:-9 c:<wu:-10 c:<wur:-10 c:<wurd:-10 c:<x>:-10 c:<xm:-25 c:<y>:10 c:<yo:-12 c:<you:-12 c:<za:13
c:<zel:10 c:<zelf:10 c:<zi:-12 c:<zo:19 c:<zod:18 c:<zodr:18 c:<zou:-10 c:<zou>:-9 c:<zu:-10 c:aakt:-9 c:aakt>:-9
c:aal>:-10 c:aald>:9 c:ab>:14 c:aba:23 c:abad:15 c:abado:16 c:aben:10 c:aber:-12 c:aber>:-10 c:abi:10 c:abl:-12
c:able:-11 c:able>:-13 c:abr:13 c:abra:14 c:abra>:10 c:acab:12 c:acaba:11 c:acc:14 c:acce:-11 c:acci:16 c:accio:12
c:accor:9 c:ach:13 c:ach>:11 c:achm:9 c:acho:9 c:acho>:10 c:aci:9 c:aco:12 c:aco>:11 c:acr:-9 c:ada:14 c:adas:12
c:adast:9 c:adde:15 c:adm:11 c:admi:11 c:ado>:16 c:ador:-11 c:adr:-10 c:ag>:28 c:aga>:17 c:agad:-21 c:agada:-11
c:agado:-10 c:age:19 c:agen:12 c:agen>:24 c:agl:-11 c:agli:-11 c:ago:52 c:ago>:44 c:agor:16 c:agora:16 c:agr:-11
c:ague:-11 c:aguei:-9 c:ahl:15 c:aie:16 c:aie>:10 c:ain>:13 c:aine:-9 c:aire:-9 c:aire>:-9 c:ais>:11 c:akt:-18
c:akt>:-11 c:al>:11 c:ald>:18 c:alda:-11 c:ale>:9 c:alf:10 c:ali:-9 c:allez:11 c:alo:-11 c:als:-14 c:alte>:11
c:alter:-10 c:alut:-12 c:am>:-9 c:amado:-9 c:amar>:-9 c:ame>:21 c:amen:-21 c:ament:-22 c:ami:-12 c:amm:15 c:amme:9
c:amo:13 c:amo>:9 c:an>:24 c:anc:-18 c:ance:-19 c:ancel:-11 c:andr:10 c:ane:11 c:ang:-26 c:angu:-10 c:ank>:-9
c:anm:-10 c:anni>:9 c:annu:-10 c:annul:-10 c:anq:18 c:anqu:18 c:anqui:14 c:ans:11 c:ans>:14 c:ant:31 c:antan:11
c:ante:16 c:antes:14 c:ants:11 c:ants>:11 c:any:-12 c:ao>:-16 c:ap>:12 c:apar:-12 c:apare:-9 c:app:15 c:app>:17
c:appe:11 c:appen:13 c:apre:-9 c:ar>:-30 c:ara:-9 c:arad:9 c:aram:-11 c:aram>:-11 c:arch:-10 c:ard:13 c:ardi:9
c:are:-26 c:are>:-17 c:areb:-9 c:arebb:-9 c:arec:-11 c:aren:11 c:ario:-11 c:ario>:-11 c:arn:-15 c:arne:-10 c:aro:-18
c:aro>:-12 c:arr:-10 c:art>:-9 c:arvi>:-9 c:arz:-15 c:arzo:-11 c:arzo>:-11 c:as>:-24 c:asc:9 c:asi:-11 c:ass:13
c:asse:11 c:asseg:13 c:assim:17 c:asso>:12 c:ata>:12 c:atar:-20 c:atar>:-17 c:ate:14 c:atev:11 c:ativ:-9 c:ato:-23
c:ato>:-11 c:ator:-14 c:atori:-9 c:att:-15 c:atta:-11 c:attin:9 c:atto:-12 c:atto>:-13 c:atu:-13 c:atur:-11 c:auf:10
c:aus:-19 c:aus>:-10 c:auszu:-10 c:aut:10 c:avevo:-9 c:avi:-16 c:avis:-19 c:avis>:-12 c:avon:17 c:avond:15
c:avor:-10 c:ayee:9 c:ayi:11 c:ayin:11 c:aying:11 c:ayo:9 c:ays:11 c:ays>:11 c:az>:13 c:azi:-10 c:bad:19 c:bado:16
c:bado>:16 c:bal:26 c:bald:15 c:bald>:13 c:ban:35 c:ban>:21 c:bank>:-9 c:banq:9 c:banqu:9 c:bar:-14 c:bara:-9
c:bat:-9 c:batc:-10 c:batch:-10 c:bbi:-9 c:bee:-12 c:been:-10 c:been>:-10 c:beid:9 c:beide:9 c:bem:-9 c:bend:9
c:bene:-13 c:ber:-11 c:ber>:-15 c:beste:9 c:bezah:9 c:big:-10 c:bil:-11 c:bila:-9 c:bilan:-9 c:bio:11 c:bio>:12
c:bit:-17 c:bitt:-13 c:bitte:-9 c:biz:12 c:bizu:12 c:bizum:12 c:blo:20 c:bloq:11 c:bloqu:11 c:bord:-10 c:bp>:-10
c:brar:-9 c:bre>:14 c:bro:16 c:bro>:19 c:buen>:12 c:by>:-10 c:ca>:24 c:cab:15 c:caba:11 c:cada:11 c:cadas:9
c:cado:-14 c:cado>:-11 c:cai:19 c:cal:-16 c:canc:-10 c:cance:-12 c:cao>:-10 c:capi:-9 c:car:10 c:cat:-19 c:cata:-14
c:catar:-17 c:cce:-10 c:cci:21 c:ccio:17 c:ccio>:17 c:ccord:9 c:ce>:-19 c:cela:-13 c:cem:18 c:cemb:12 c:cerr:-10
c:ces:-19 c:cess:-21 c:cessa:-9 c:cha:16 c:chal:9 c:che:30 c:che>:21 c:ched:-9 c:cheg:10 c:chen>:10 c:chere:9
c:chi:19 c:chic:12 c:chick:10 c:chius:-11 c:chm:12 c:chnu:9 c:cho:-17 c:chon:-20 c:chone:-13 c:chr:19 c:chrev:11
c:chri:12 c:cht>:11 c:chu:-10 c:chw:-15 c:chwa:-9 c:cia:13 c:cial>:9 c:ciam:10 c:cie:13 c:cien:12 c:cierr:11
c:cilia:10 c:cim:10 c:cio:11 c:cio>:19 c:cion:-10 c:cit:-21 c:ck>:-24 c:cke:12 c:cken>:12 c:cks:12 c:ckt:10
c:clar:-14 c:co>:-21 c:com:-29 c:comp:-9 c:compr:-12 c:comu:-12 c:comun:-12 c:conc:-10 c:conf:9 c:cono:11 c:conos:10
c:cons:-12 c:cont:9 c:conv:-9 c:copia:12 c:copie:-11 c:cor:19 c:cord:10 c:corr:11 c:cos:10 c:cosa:-9 c:cosa>:-9
c:cosi>:9 c:cost:9 c:coul:-12 c:could:-15 c:coun:-10 c:cour:-15 c:cred:10 c:criv:10 c:crive:9 c:cs>:-9 c:ct>:9
c:cture:-9 c:cul:12 c:culp:14 c:culpe:11 c:cus:-10 c:cust:-11 c:custo:-10 c:cut>:11 c:cute:-10 c:cute>:-10 c:dag:24
c:dag>:12 c:dage:11 c:dagen:12 c:dam:-11 c:dar>:10 c:das:15 c:das>:10 c:dastr:9 c:datem:10 c:dati:9 c:datio:12
c:dato:-11 c:dator:-9 c:day:10 c:dd>:12 c:dde:14 c:dec:-11 c:del:-13 c:demo:16 c:demor:10 c:den>:-10 c:der:-12
c:der>:12 c:dera:-9 c:dere:11 c:derem:15 c:des:9 c:des>:13 c:desa:-10 c:desp:9 c:det:-14 c:det>:-9 c:deu:11
c:deze:12 c:dezer:10 c:dia:33 c:diad:10 c:diado:10 c:dias:9 c:dias>:9 c:dic:15 c:dicem:10 c:diens:11 c:digi:9
c:digit:9 c:dim:-11 c:din:-13 c:dir:-10 c:direk:9 c:diret:-13 c:diz:-15 c:diz>:-14 c:dmi:11 c:dmini:9 c:dne:10
c:do>:31 c:doman:-14 c:doo:13 c:door:14 c:dor:-10 c:dore:-10 c:dores:-10 c:dos:-11 c:dou:9 c:dra:15 c:droi:10
c:dt>:11 c:duas:11 c:duas>:11 c:ea>:15 c:eben:10 c:eben>:11 c:eblo:9 c:ebt:11 c:ebt>:12 c:ec>:9 c:ecep:9 c:echt>:21
c:ecit:-9 c:eco:-16 c:eco>:-16 c:ecte:9 c:ected:11 c:ecu:-11 c:ecute:-9 c:eda:-16 c:ediad:10 c:edim:-9 c:edimo:-9
c:edit>:10 c:edo:14 c:ee>:-16 c:eedo:-9 c:eedor:-9 c:eel:-10 c:een:18 c:een>:13 c:eer:-21 c:eer>:-16 c:efa:-16
c:efe:17 c:efe>:9 c:eff:14 c:effe:10 c:effe>:13 c:efi:-9 c:efu:9 c:efus:13 c:ega:-26 c:egar:-16 c:egara:-10
c:egard:-11 c:egel:10 c:egel>:11 c:egn:13 c:egno:12 c:egno>:12 c:ego:-11 c:ego>:-15 c:egt:12 c:egt>:12 c:ehr:20
c:ehr>:9 c:eia:13 c:eia>:12 c:eib:-10 c:eiden:-12 c:eie:13 c:eier:12 c:eing>:-9 c:eir:-9 c:eir>:-14 c:eira:9
c:eiro>:-10 c:eis:14 c:eise>:10 c:eita>:9 c:eke:-11 c:el>:12 c:ela:-17 c:eld:16 c:eld>:16 c:ele:-21 c:elh:12
c:elk:-12 c:elke:-11 c:ell:-19 c:ell>:-12 c:elo:-10 c:elo>:-15 c:em>:-12 c:ema:-15 c:eman:-17 c:emana:-18 c:emb:13
c:embr:12 c:emo:18 c:emp:9 c:empr:10 c:empre:10 c:ena:10 c:ena>:29 c:ence:-9 c:encer:-9 c:encim:11 c:endo:-13
c:endo>:-11 c:eng:10 c:enh:-15 c:enho:-9 c:enin:9 c:ening:10 c:enk:-10 c:eno:-12 c:enst:9 c:ent>:16 c:ente:-11
c:entes:-11 c:enti:9 c:ents:-9 c:env:25 c:envi:9 c:envo:12 c:eo>:12 c:epar:-14 c:epla:9 c:eposi:9 c:er>:-11
c:eran:-9 c:ereco:-9 c:eremo:10 c:eren:-12 c:erg:-15 c:erk:18 c:erke:10 c:erl:-18 c:erm:10 c:erme:9 c:ern:-11
c:ern>:-14 c:erni:9 c:ero>:-9 c:err:9 c:err>:9 c:erra:14 c:erre:-9 c:erre>:10 c:erro:9 c:erry:-21 c:erry>:-21
c:erst:-9 c:ert:-21 c:ert>:-13 c:eru:9 c:erve:9 c:erzo:-9 c:esa:-12 c:esas:-11 c:esas>:-11 c:eschr:11 c:esper:-11
c:espon:-10 c:ess:-28 c:esse:-9 c:essi:-16 c:essi>:-11 c:esso>:13 c:est>:12 c:esta:-20 c:estar:-11 c:esu:-11 c:eta:9
c:ete:-26 c:eten:-12 c:eti:17 c:eto:-10 c:eto>:13 c:etor:-14 c:etor>:-10 c:etr:-13 c:ets:-13 c:ets>:-13 c:eur:-24
c:eur>:-21 c:eut:15 c:eute:11 c:eve:-13 c:ever:-10 c:evo:12 c:evr:-9 c:eza:12 c:fab:11 c:fac:17 c:facc:22 c:facci:22
c:faco:9 c:faco>:9 c:fai:12 c:fais:10 c:fais>:10 c:fal:-16 c:fall:-15 c:fang:-11 c:faz>:10 c:fe>:13 c:fee:-9
c:fen:19 c:fen>:13 c:fer:9 c:fer>:9 c:ffe:18 c:ffi:-11 c:ffic:-12 c:fic:-11 c:fici:-12 c:fico:14 c:fif:12 c:fina:15
c:final:11 c:fini:-13 c:fir:20 c:firs:11 c:first:11 c:for:10 c:forg:10 c:fot:-10 c:foto:-10 c:fou:12 c:frage:9
c:from:14 c:from>:13 c:ft>:-13 c:fte:15 c:fus:18 c:gad:-24 c:gada:-11 c:gada>:-13 c:gado:-12 c:gado>:-17 c:gal:9
c:gar:-10 c:gara:-9 c:garam:-10 c:gat:-17 c:gato:-12 c:gato>:-13 c:ge>:20 c:gee:22 c:gef:-9 c:geh:9 c:gel:24
c:gel>:9 c:geld:20 c:geld>:16 c:gen:-15 c:gene:12 c:ger>:-9 c:ges:-14 c:get:-17 c:gez:-10 c:geze:-10 c:ghe:11
c:ght:10 c:ght>:10 c:gira:10 c:giu:21 c:giur:12 c:giuro:12 c:giv:-13 c:give:-13 c:give>:-12 c:gli:-12 c:glo:11
c:go>:23 c:gon:9 c:goo:12 c:gor:14 c:gora:16 c:gora>:16 c:grad:-9 c:guei>:-9 c:gui:-12 c:gv>:-13 c:hac:11 c:had:12
c:had>:9 c:hag:19 c:hago:19 c:hago>:19 c:half:11 c:hall:14 c:hallo:9 c:halt:-12 c:han:-27 c:hand:-14 c:has:-9
c:hat:20 c:hats:10 c:hats>:11 c:hatt:9 c:he>:33 c:heb:9 c:hebt:14 c:hebt>:14 c:hed:-11 c:hed>:-9 c:heg:9 c:heid:-9
c:hein:10 c:hein>:10 c:here>:9 c:hes:12 c:hes>:12 c:heu:11 c:heut:11 c:hick:10 c:hie:12 c:hin:10 c:hing>:-9 c:hint:9
c:hinte:9 c:hius:-11 c:hl>:12 c:hli:12 c:hne>:9 c:hob:-9 c:hoi:13 c:hoi>:15 c:hol:-11 c:hola:-16 c:hola>:-16
c:hone:-9 c:hone>:-12 c:hou:-10 c:houd:-14 c:houde:-12 c:hr>:13 c:hrev:11 c:hreve:11 c:hri:12 c:ht>:42 c:hul:10
c:hun:10 c:hwa:-9 c:ia>:25 c:iac:-9 c:iad:18 c:iado:19 c:iado>:10 c:iados:9 c:iag:-11 c:ial>:9 c:iam:18 c:iamo:19
c:iamo>:13 c:ias:13 c:ias>:22 c:iato:9 c:iato>:9 c:iba:22 c:iban:17 c:iban>:19 c:iber:11 c:ica>:9 c:icem:10
c:icemb:10 c:ich:10 c:iche:11 c:iche>:14 c:icht>:-12 c:ichte:10 c:ico:14 c:icor:9 c:id>:-14 c:ida:9 c:idat:11
c:idati:12 c:ide>:10 c:iden:-9 c:iden>:-13 c:ido>:-10 c:ie>:12 c:ieg:20 c:iege:14 c:iem:12 c:iemb:10 c:iembr:10
c:ien:9 c:ien>:-15 c:ienc:9 c:iene:9 c:iens:12 c:ienst:11 c:ient:-13 c:iente:-11 c:iera:10 c:iere:-15 c:ierr:12
c:iert:-11 c:ies>:-17 c:ieu:14 c:ieuw:9 c:ifica:-9 c:ig>:10 c:iga:-12 c:ige:14 c:ige>:14 c:ight:12 c:ight>:12
c:igit:9 c:igu:-14 c:ij>:-10 c:ik>:11 c:ilan:-10 c:ilan>:-10 c:ild:9 c:ilen:13 c:ill:36 c:ill>:19 c:ille:9 c:ilt:12
c:imen:14 c:iment:13 c:imi:16 c:imi>:16 c:imp:14 c:impl:9 c:imple:9 c:in>:16 c:ina:13 c:ina>:9 c:inad:11 c:inal:9
c:inar:-12 c:ind:-16 c:indi:-13 c:ine:-17 c:ine>:-15 c:inge:-15 c:inh:-12 c:inha:10 c:inho:-17 c:inho>:-17 c:ini:-15
c:ini>:-15 c:inis:10 c:inist:11 c:insol:9 c:inst:-11 c:int:-14 c:inta:-12 c:inter:9 c:io>:31 c:ion:-20 c:ions:-9
c:ior:12 c:ior>:12 c:iot:-17 c:ir>:-18 c:irad:-9 c:ire:12 c:irek:9 c:irekt:9 c:irel:-15 c:irem:9 c:iret:-13
c:ireto:-9 c:irst:14 c:irst>:11 c:is>:-12 c:ise:10 c:ise>:9 c:isen:-9 c:isi:-13 c:ispon:12 c:iss:11 c:ist:-12
c:ist>:-12 c:istan:11 c:itad:12 c:itas:-11 c:itas>:-11 c:ite>:14 c:itig:23 c:itig>:14 c:itt:-13 c:iu>:12 c:iud:11
c:iur:15 c:iuro:12 c:iuro>:12 c:iva>:15 c:ivat:-9 c:ive>:-19 c:iver:11 c:ivi:-10 c:iz>:-18 c:iza:13 c:izad:11
c:izu:12 c:izum:12 c:izum>:12 c:je>:15 c:jes:-12 c:jes>:-10 c:jl>:-14 c:jo>:9 c:joi:-9 c:join:-9 c:joint:-9 c:jou:16
c:jour:15 c:jours:10 c:juev:9 c:jueve:9 c:jun:-9 c:kan>:-10 c:kar:-9 c:ke>:-16 c:kee:14 c:keer:14 c:keerd:11
c:ken>:12 c:kens:-9 c:kens>:-9 c:king:11 c:king>:11 c:kis:-9 c:kist:-9 c:klaa:10 c:klaar:11 c:kol:9 c:kon:-14
c:konn:-10 c:kto:9 c:laa:9 c:laar:10 c:laar>:11 c:lag:-10 c:lam:-11 c:lama:-10 c:lan>:-12 c:lar:-22 c:lar>:-15
c:las:-14 c:las>:-15 c:lavo:-9 c:ldi:11 c:le>:16 c:lea:9 c:lec:-15 c:lecit:-9 c:lee:-19 c:lef:-10 c:leg:-18
c:lega:-9 c:lei:9 c:les:13 c:leur>:-9 c:lever:-14 c:levo:9 c:levo>:10 c:lhe:9 c:lho:13 c:lho>:9 c:lib:11 c:libe:10
c:liber:11 c:lich:10 c:liche:9 c:lig:12 c:lig>:11 c:lis:-14 c:lit:-10 c:liti:11 c:litig:9 c:liv:-11 c:lke:-11
c:lla:-26 c:llam:-11 c:llama:-12 c:lleci:-9 c:llega:-9 c:ller:12 c:ller>:12 c:lls:-13 c:lls>:-10 c:lme:9 c:lo>:16
c:loq:11 c:loqu:11 c:loque:11 c:lor:-14 c:los>:10 c:low>:9 c:lpe>:10 c:lqu:-10 c:ls>:-18 c:lso:9 c:lter>:9 c:ltim:13
c:ltimo:9 c:lut>:-9 c:lve:-9 c:lvent:13 c:maakt:-10 c:mac:-9 c:mad:9 c:mada:9 c:mah:-9 c:mahn:-9 c:mai:-16
c:mais:-10 c:mais>:-9 c:mana:-12 c:mand:17 c:mani:-10 c:mar:-14 c:march:-11 c:marz:-11 c:marzo:-11 c:mas:-32
c:mas>:-27 c:mat:15 c:mata:15 c:mata>:15 c:matt:10 c:matti:9 c:md>:15 c:me>:13 c:mei:25 c:mem:10 c:men:-17
c:men>:-10 c:mend:10 c:mende:9 c:ment:-12 c:mer:-15 c:merr:-21 c:merry:-21 c:mes:-17 c:mes>:13 c:mesa:-13 c:mess:-11
c:messa:-10 c:met:-10 c:mi>:29 c:mia:-10 c:mil:19 c:mil>:13 c:minis:10 c:mio:-11 c:mir:-32 c:mira:-14 c:mire:-17
c:mitt:11 c:mme:13 c:mme>:10 c:mo>:13 c:mons:9 c:mor:16 c:mor>:10 c:mos:-9 c:mp>:-12 c:mpli:9 c:mr>:-10 c:ms>:-9
c:mt>:-13 c:mun:-10 c:na>:61 c:nan:26 c:nao:-25 c:nao>:-25 c:nar:-16 c:nas:-20 c:nas>:-23 c:nat:-19 c:natu:-14
c:natur:-13 c:nav:17 c:navo:19 c:navon:11 c:nc>:10 c:nca:-11 c:nce:-22 c:ncel:-11 c:ncela:-10 c:ncer:-10 c:ncerr:-9
c:ncim:11 c:ncon:11 c:nd>:-9 c:nda:19 c:nda>:10 c:ndag:11 c:ndag>:11 c:ndate:9 c:nde:-20 c:nder:-16 c:ndi>:9
c:ndim:-10 c:ndr:18 c:ndro:10 c:ne>:-20 c:neer:-12 c:neer>:-12 c:nei:10 c:nei>:12 c:nell:10 c:nen:-31 c:nen>:-28
c:nent:13 c:ner:15 c:net:10 c:net>:10 c:ng>:12 c:nge:-13 c:ngen:-15 c:ngen>:-13 c:nger:-9 c:nger>:-9 c:ngu:-15
c:ngui:-12 c:nha:9 c:nha>:9 c:nhe:-9 c:nho:-27 c:nho>:-17 c:nica:-10 c:nico:-10 c:niet:-11 c:niet>:-10 c:nieu:9
c:nieuw:9 c:nig:11 c:nigh:12 c:night:12 c:ning>:10 c:nist:11 c:nistr:11 c:nite:16 c:nite>:12 c:nne:-19 c:nnen:-14
c:nnen>:-19 c:nni>:10 c:nnul:-10 c:nnull:-10 c:nny:9 c:nny>:9 c:noch:9 c:noit:9 c:noite:9 c:nor:-10 c:norm:-11
c:nos:10 c:nos>:11 c:nosci:10 c:not:-11 c:nota:11 c:note:-9 c:nou>:-10 c:nous:10 c:nous>:10 c:novi:11 c:novie:11
c:now:13 c:now>:13 c:nqu:18 c:nqui:15 c:nquil:14 c:nse:12 c:nser:13 c:nsert:12 c:nsi:9 c:nsu:-10 c:nt>:9 c:nta:-27
c:ntado:-10 c:ntane:11 c:ntar:-19 c:ntar>:-12 c:ntie:-11 c:ntin:11 c:nto:12 c:nto>:15 c:ntrac:10 c:ntrat:-10
c:ntwor:9 c:nul:-17 c:null:-13 c:nulla:-10 c:nung:11 c:nvo:12 c:nvoi:10 c:oa>:13 c:oba:20 c:obal:18 c:obald:13
c:obr:12 c:obre:9 c:obre>:9 c:oca:-11 c:och:34 c:och>:15 c:oche:13 c:ochen:9 c:ock:13 c:od>:10 c:oda:-9 c:odr:20
c:odra:18 c:odra>:18 c:oe>:11 c:oes:-11 c:of>:23 c:off:-11 c:oge:-9 c:oh>:-9 c:ohe:-14 c:ohe>:-10 c:ohl:10 c:oid>:9
c:oint:-9 c:oit:10 c:oite:12 c:oite>:10 c:oje:9 c:ola:-10 c:ola>:-13 c:old>:-11 c:oli>:9 c:oll:-15 c:olv:-11
c:olva:-12 c:olvi:10 c:om>:24 c:oma:-15 c:oman:-16 c:omani:-11 c:ome:-15 c:omet:-12 c:omo:-25 c:omos:-9 c:omos>:-9
c:ompr:-12 c:ompre:-11 c:omu:-12 c:omun:-12 c:onan:13 c:ond:20 c:onde:-10 c:onder:-10 c:ondo:12 c:ondo>:14 c:one:-14
c:one>:-10 c:onf:11 c:oni:-11 c:onn:-18 c:onne:-14 c:ono:24 c:onos:10 c:onosc:10 c:ons:11 c:ons>:15 c:onse:10
c:onser:9 c:ont:-10 c:onta>:9 c:ontro:9 c:oof:12 c:ooi>:11 c:ook:-13 c:ook>:-12 c:oop:-11 c:op>:10 c:ope:-17
c:open:-9 c:opia:12 c:opia>:11 c:oque:14 c:or>:-11 c:ora>:17 c:ord>:10 c:org:13 c:orgo:10 c:orh:14 c:orhe:13
c:ori:13 c:oriz:10 c:oriza:10 c:orm:-9 c:orno>:-9 c:orr:11 c:orrec:11 c:orry:16 c:orry>:16 c:ors:-12 c:ort:11
c:ort>:15 c:osci:9 c:osco:-10 c:osco>:-10 c:ose>:-13 c:ositi:-9 c:oss:11 c:osse:10 c:ossi:10 c:ossim:14 c:ost:11
c:ot>:-10 c:ota:-17 c:ota>:-11 c:ote:-15 c:ote>:-9 c:oto:-16 c:oto>:-10 c:ott:25 c:otto:20 c:otto>:13 c:ou>:-19
c:ouc:11 c:oud:-18 c:oude:-15 c:oul:-22 c:ould:-25 c:ould>:-25 c:our>:16 c:ous:13 c:ous>:16 c:out:17 c:ove>:-10
c:oved:16 c:oved>:10 c:ovee:-9 c:over>:11 c:ovi:17 c:ovie:14 c:oviem:11 c:ovve:9 c:ovved:9 c:ow>:27 c:oz>:13 c:pag:9
c:paga>:19 c:pagad:-21 c:pago:19 c:pago>:23 c:pagu:-10 c:pague:-10 c:paie:16 c:paie>:11 c:par:-14 c:parad:10
c:pare:-13 c:parec:-10 c:pari:-13 c:passo:9 c:payee:9 c:payi:9 c:payin:9 c:pe>:9 c:pece:10 c:ped:-20 c:pedi:-18
c:pedim:-9 c:pen>:-9 c:pena>:16 c:pent:12 c:pera:-13 c:pet:-10 c:pia>:11 c:pie:11 c:pie>:13 c:pieg:12 c:pix:14
c:pix>:14 c:pla:9 c:ple:16 c:pli:-11 c:poi>:-9 c:pom:10 c:pondo:9 c:pos:-13 c:pp>:17 c:ppe:13 c:ppen:16 c:ppena:14
c:ppl:-9 c:pra:21 c:prach:10 c:prego:-10 c:prend:-9 c:pri:-12 c:prin:-9 c:pro:15 c:proch:9 c:pros:12 c:pross:14
c:prox:9 c:ps>:13 c:ptio:9 c:ption:9 c:pui:-9 c:puis:-9 c:pun:10 c:punt:11 c:punto:13 c:quale:11 c:que:11 c:quel>:11
c:quil:12 c:quin:-20 c:quis:11 c:ra>:25 c:rac:26 c:raci:16 c:racio:17 c:rad>:-9 c:rada:9 c:rada>:9 c:raf:10
c:ral>:10 c:ran:11 c:ran>:10 c:ranq:11 c:ranqu:11 c:ras:11 c:ras>:13 c:rat:-18 c:rau:17 c:rca:11 c:rca>:10 c:rd>:17
c:rde:-15 c:rder>:9 c:rdi>:9 c:rdo:17 c:re>:19 c:rea:-17 c:recep:9 c:recht:-12 c:reci:9 c:reco:-10 c:rect:16
c:rect>:10 c:red:21 c:redo:9 c:refu:12 c:refus:13 c:reg:-17 c:rega:-12 c:regar:-9 c:rego:-10 c:rego>:-11 c:rei:-21
c:reib:-9 c:rele:9 c:relo:-15 c:relo>:-15 c:rem:9 c:remo:15 c:remos:10 c:rend:-13 c:rent:13 c:rent>:10 c:repar:-14
c:rer:-23 c:rer>:-14 c:res>:-14 c:resa:13 c:resa>:12 c:resi:10 c:resse:-9 c:rest>:9 c:rete:-9 c:reti:13 c:reto>:12
c:retor:-14 c:rf>:-9 c:rhe:10 c:ri>:-16 c:ria:-10 c:ric:20 c:rice:9 c:ricor:9 c:rida:10 c:rien>:-10 c:rij:10
c:rin:-12 c:rio>:-9 c:rita:15 c:rita>:12 c:rito:-9 c:riv:20 c:riva>:11 c:rive:9 c:river:12 c:riza:10 c:rk>:-9
c:rkt:12 c:rli:-9 c:rman:9 c:rn>:-20 c:rne:-17 c:rni:14 c:rni>:9 c:rno>:-9 c:ro>:-19 c:rob:-9 c:roca:-11 c:rohe:-12
c:roi:13 c:rom:16 c:rom>:12 c:ron:-9 c:rond:-9 c:ros:20 c:ross:12 c:rossi:14 c:rovve:9 c:rox:9 c:rr>:9 c:rre>:10
c:rrect:11 c:rres:-10 c:rros:-10 c:rros>:-11 c:rs>:14 c:rsa:-9 c:rschi:9 c:rse:-16 c:rse>:-10 c:rta>:11 c:rtu:-11
c:rua:10 c:rue:-13 c:run>:10 c:rut:15 c:rve:9 c:rvi>:-10 c:rzo:-20 c:rzo>:-16 c:sab:35 c:saba:17 c:sabad:16
c:sage:-9 c:sal:-11 c:sale>:11 c:sam:10 c:same>:14 c:samen:-10 c:sang:-12 c:sare:-13 c:sareb:-9 c:sas:-9 c:sas>:-10
c:sat:16 c:sat>:10 c:sau:15 c:sch:-16 c:sche:-10 c:schi:19 c:schic:12 c:schie:10 c:scho:-22 c:schon:-21 c:schr:13
c:sco:-18 c:sco>:-10 c:scon:-9 c:scont:-10 c:scri:9 c:scriv:11 c:scul:14 c:sculp:14 c:se>:-25 c:seg:9 c:segn:13
c:segno:13 c:sem:-16 c:sema:-19 c:seman:-18 c:sena:-16 c:sent:11 c:sent>:15 c:ser:28 c:sert:9 c:ses:21 c:ses>:19
c:sett:9 c:seu>:-10 c:sfere:-9 c:si>:-26 c:sie:-12 c:sig:-11 c:sim:26 c:sim>:11 c:simi:16 c:simi>:16 c:sin:-10
c:sit:13 c:siti:-9 c:sitio:-9 c:sito:19 c:sito>:12 c:so>:12 c:sob:13 c:soba:13 c:sobal:13 c:soi:9 c:soll:-9
c:solle:-9 c:som:-10 c:some:-11 c:sor:16 c:sori:11 c:sorr:16 c:sorry:16 c:sot:9 c:sott:11 c:sotto:11 c:spe:-9
c:spece:10 c:sper:-9 c:spi:9 c:spie:13 c:spieg:12 c:spr:13 c:spra:10 c:sprac:10 c:spro:10 c:sproc:10 c:ss>:-21
c:sse:17 c:sseg:13 c:ssegn:13 c:ssen>:11 c:sser>:9 c:ssim:28 c:ssim>:18 c:ssimi:16 c:ssin:-13 c:sso>:17 c:st>:-13
c:sta:-10 c:sta>:-18 c:stag:12 c:stand:-12 c:stant:13 c:stare:-11 c:ste:-18 c:stee:-9 c:sti:-9 c:sto:18 c:stom:-10
c:stome:-10 c:stra>:-14 c:strac:17 c:stro:16 c:stro>:10 c:sub:-22 c:suc:-11 c:sul:-14 c:sult:-10 c:sup:-9 c:szu:-10
c:tada>:10 c:tag:20 c:tage:21 c:tage>:9 c:tagen:12 c:tal:-13 c:tam:-13 c:tand:-17 c:tane:11 c:tant:16 c:tanta:11
c:tante:12 c:tar:-29 c:tar>:-36 c:tard:10 c:tare:-9 c:tare>:-10 c:tas:-11 c:tas>:-18 c:tat:9 c:tda:10 c:tdat:11
c:te>:28 c:tec:-10 c:tel>:15 c:tema:9 c:temo:-10 c:ten>:18 c:tende:9 c:teni:9 c:tent:-12 c:tente:-9 c:ter:10
c:teri:11 c:terio:9 c:tern>:-12 c:tess:9 c:testo:10 c:teu:-18 c:teur:-9 c:tev:10 c:th>:21 c:ti>:21 c:tie:11
c:tien:12 c:tig:12 c:tige:9 c:tige>:9 c:tima:10 c:timo>:10 c:tina:12 c:tina>:14 c:ting:-14 c:ting>:-12 c:tion>:13
c:tire:12 c:tit:-11 c:tiv:-12 c:tje:-11 c:tjes:-9 c:tjes>:-9 c:to>:12 c:tob:10 c:tobr:12 c:tobre:12 c:toc:18
c:toch:10 c:toch>:10 c:tom>:12 c:tome:-9 c:tomer:-10 c:ton:13 c:tons:12 c:tons>:12 c:tor:-24 c:tor>:-13 c:toriz:10
c:tot:-9 c:tra:-16 c:tra>:-18 c:trac:22 c:traci:17 c:tran:21 c:tranq:14 c:trar:11 c:trar>:11 c:trat:-20 c:trati:-9
c:trei:-11 c:tres:9 c:troc:-10 c:troca:-11 c:tru:-9 c:tt>:9 c:tta:-17 c:ttina:9 c:tu>:-10 c:tur:-23 c:tura>:-10
c:tut:15 c:tutt:10 c:twe:-10 c:twer:-9 c:twi:-10 c:two:10 c:twor:9 c:twort:9 c:ty>:-9 c:uad:-9 c:uadr:-10 c:uale:10
c:uale>:11 c:uant:11 c:uanto:10 c:uas:13 c:uas>:12 c:uch>:-10 c:uden:-9 c:ued:-12 c:uedo:-9 c:uedo>:-9 c:uel>:10
c:uen:10 c:uen>:9 c:ueves:9 c:uffe:9 c:uil:15 c:uin:-18 c:uis>:-13 c:uld:-18 c:uld>:-25 c:ulp:14 c:ulpe:11
c:ulpe>:10 c:ulti:11 c:ultim:13 c:um>:18 c:un>:-9 c:una:11 c:und>:-11 c:ung>:9 c:unt:-18 c:unta:-17 c:unte:-10
c:unter:-12 c:unto:12 c:unto>:10 c:ur>:-16 c:ure:-17 c:uro:14 c:uro>:11 c:urr:-10 c:urro:-12 c:urs>:19 c:usat:9
c:use:20 c:use>:9 c:usi:-12 c:usi>:-12 c:ustom:-10 c:uszu:-10 c:ut>:19 c:ute:10 c:uto:16 c:utor:9 c:utt:13 c:uur:10
c:uwe:11 c:vai:-17 c:vai>:-10 c:val:-11 c:val>:-9 c:valt:9 c:valt>:10 c:vana:11 c:ve>:-18 c:ved:9 c:vedo:19
c:vedo>:17 c:vedr:-11 c:vee:-12 c:vel:11 c:ven:17 c:vent:16 c:vente:12 c:ver:-26 c:verd:-11 c:verm:11 c:verr:-10
c:versi:9 c:ves>:9 c:vi>:-12 c:viare:10 c:vie>:-9 c:viem:13 c:viemb:11 c:vien:14 c:vin:9 c:vio:10 c:vio>:10 c:vir:11
c:vire:9 c:vis:-20 c:vis>:-11 c:viu:13 c:vo>:21 c:voi:11 c:voie:9 c:voie>:9 c:vol:-25 c:volv:-16 c:volve:-14
c:volvi:10 c:von:16 c:vond:16 c:vond>:15 c:vor:-16 c:vora:-9 c:vved:9 c:wal:-11 c:want:10 c:war>:10 c:weis:13
c:wen>:10 c:wer:-11 c:whe:-13 c:whi:-9 c:wil:20 c:will:23 c:will>:24 c:wort:11 c:wou:-9 c:woul:-9 c:would:-9
c:wri:-9 c:wur:-10 c:wurd:-10 c:wurde:-10 c:ximos:12 c:xma:-20 c:ye>:17 c:yed:-14 c:yed>:-14 c:yin:9 c:ying:9
c:ying>:9 c:you:-12 c:ys>:11 c:zad:15 c:zado:9 c:zado>:10 c:zah:13 c:zahl:13 c:zen:-16 c:zie>:-13 c:zod:18 c:zodr:18
c:zodra:18 c:zond:9 c:zou:-10 c:zou>:-10 c:zug>:-10 c:zum:14 c:zum>:14 c:zus:-10 c:zwa:-10 d:0.1:211 d:0.25:98
d:0.4:75 d:0.55:122 d:0.7:118 d:0.85:136 e:paid=none:-18 e:promise=day:-43 e:promise=none:159 e:run=none:-17
f:_amount:-27 f:_day:-11 f:_invoice:47 f:ack:11 f:all:24 f:back:-11 f:bounce:-14 f:copy:8 f:d.CANCELLED:-15
f:d.DAMAGED:-16 f:d.EXTENSION_MATH:10 f:d.MISSING_DOCS:-27 f:d.NO_PO:-8 f:d.PRICE_ERROR:12 f:d.QUANTITY_SHORT:-12
f:d.RETURN:-11 f:d.TAX:8 f:d.WITHHOLDING:-15 f:demand:-14 f:difference:-12 f:dispute:26 f:firm:10 f:fix:48
f:formal:-12 f:gone:-19 f:goods:-15 f:greeting:-45 f:hardship:-20 f:hold:-23 f:hope:-44 f:hostile:-16 f:inclusive:-8
f:insolvency:-11 f:joke:-26 f:lawyer:-29 f:legal:-20 f:mine:14 f:moved:-25 f:moves:48 f:n.QUANTITY_SHORT:-11
f:not:-43 f:not_dispute:14 f:not_duplicate:-8 f:not_gone:-12 f:not_hope:17 f:not_insolvency:16 f:not_legal:-30
f:not_not:26 f:not_paid:-16 f:not_part:-9 f:not_quality:-9 f:not_stop:8 f:once_us:108 f:ooo:11 f:order:10
f:others:32 f:paid:15 f:part:43 f:pay:32 f:plan:-15 f:proof:-40 f:propose:-38 f:question:-12 f:r.BANK_CHARGE:-8
f:r.CANCELLED:-23 f:r.DAMAGED:-14 f:r.DESCRIPTION:-13 f:r.DUPLICATE_BILLING:-24 f:r.FREIGHT:-11
f:r.LATE_DELIVERY:-15 f:r.LOST:-21 f:r.PRICE_ERROR:11 f:r.QUALITY:-38 f:r.QUANTITY_SHORT:-17
f:r.SERVICE_INCORRECT:-22 f:r.WRONG_PRODUCT:-14 f:redirect:28 f:refuse:-64 f:remittance:-31 f:rest:23 f:run:-24
f:soon:139 f:statement:-28 f:stop:-19 f:unable:-22 f:until:-10 f:willpay:70 i:acknowledgement:-10
i:acknowledgement=2:-10 i:already_paid=2:-11 i:already_paid=3:9 i:bounce:-14 i:bounce=3:-14 i:dispute:-19
i:dispute=1:-14 i:hardship:-27 i:hardship=2:10 i:hardship=3:-37 i:hostile:-17 i:hostile=2:-8 i:hostile=3:-9
i:in_payment_run:-35 i:in_payment_run=3:-35 i:insolvency=3:-12 i:invoice_admin:8 i:invoice_admin=2:18
i:invoice_admin=3:-10 i:legal:-27 i:legal=1:12 i:legal=2:9 i:legal=3:-48 i:nothing:145 i:out_of_office:-11
i:out_of_office=2:23 i:out_of_office=3:-35 i:partial_payment:30 i:partial_payment=2:23 i:payment_plan_request:-10
i:payment_plan_request=2:-16 i:promise_to_pay:116 i:promise_to_pay=1:21 i:promise_to_pay=3:95 i:question:27
i:question=1:20 i:question=2:13 i:remittance_advice:-39 i:remittance_advice=2:-24 i:remittance_advice=3:-15
i:statement_request:-26 i:statement_request=3:-20 i:unsubscribe:-18 i:unsubscribe=2:16 i:unsubscribe=3:-35
i:wrong_contact=2:23 i:wrong_contact=3:-23 l:de:14 l:en:-27 l:es:-13 l:fr:-18 l:it:37 l:pt:19 n:1:50 n:2:-10 n:3:-10
n:4:-24 n:6:18 p:aanman:-14 p:abbina:-9 p:accept:-14 p:accord:8 p:accred:10 p:aceita:-15 p:acredi:-9 p:adjunt:-14
p:admini:12 p:advoca:14 p:advoga:-12 p:afspra:-9 p:agenci:-15 p:agnies:9 p:agrade:-8 p:ahorit:10 p:albert:-9
p:allega:-11 p:androi:15 p:annull:-20 p:anteri:10 p:antwor:18 p:appell:-11 p:appliq:-11 p:aprese:-8 p:aprova:10
p:arregl:10 p:assegn:23 p:assign:-8 p:assina:-9 p:assist:-10 p:atende:13 p:attach:-10 p:auftra:-9 p:ausgef:-12
p:automa:-14 p:autori:15 p:avvenu:-10 p:balanc:-8 p:bankin:11 p:beisei:10 p:beloof:8 p:benefi:-9 p:beniss:-11
p:berich:-9 p:betwis:-9 p:bevest:-10 p:bezahl:17 p:boekho:-10 p:boutiq:9 p:buurma:12 p:calend:-8 p:cancel:-22
p:casset:8 p:cautio:10 p:certez:9 p:certif:9 p:chegar:-18 p:christ:-15 p:comerc:8 p:compra:11 p:compre:-22
p:compro:-15 p:compta:8 p:compte:10 p:comuni:-13 p:connai:15 p:connec:-8 p:connos:-11 p:conosc:19 p:conser:17
p:consid:-8 p:consul:-12 p:contac:-9 p:contad:-13 p:contan:13 p:conten:9 p:contes:9 p:contro:11 p:correc:19
p:corres:-12 p:counci:-11 p:credit:-18 p:credor:10 p:cuadra:-8 p:custom:-20 p:daurau:10 p:debloq:8 p:declar:-8
p:demand:-9 p:depend:-9 p:depose:17 p:deposi:18 p:desblo:8 p:descon:-14 p:descul:17 p:despue:11 p:dettag:-11
p:devolv:15 p:dezemb:11 p:dicemb:20 p:dienst:18 p:diment:8 p:dinhei:-8 p:direto:-19 p:discul:11 p:discut:-14
p:domici:9 p:donder:-12 p:donner:-8 p:earlie:-9 p:einzel:-9 p:empres:8 p:encerr:-18 p:encime:8 p:endlic:12
p:engine:-8 p:entien:-12 p:enviam:8 p:enviar:12 p:erfolg:8 p:erinne:12 p:espece:20 p:espera:-13 p:esquec:9
p:estima:10 p:excuse:9 p:factur:-12 p:factuu:9 p:falsch:-8 p:fattur:9 p:februa:14 p:feiert:-8 p:fermet:10
p:fiftee:13 p:figura:-13 p:financ:11 p:forwar:-9 p:freiga:-8 p:freige:12 p:furthe:-13 p:geblok:8 p:gemail:11
p:gentil:14 p:geschr:25 p:gettin:-9 p:gioved:8 p:habile:9 p:hinwei:9 p:holdin:8 p:hoofds:9 p:imedia:8 p:inclus:-8
p:incluy:14 p:inform:-8 p:insolv:9 p:instan:9 p:instru:-9 p:intant:-8 p:intere:-13 p:intern:10 p:istant:29
p:jessic:8 p:justif:-10 p:kolleg:8 p:kommen:8 p:kontoa:-12 p:korrek:-8 p:lavora:-11 p:lettre:8 p:levere:-9
p:leveri:-9 p:livreu:-10 p:maanda:15 p:mahnun:-11 p:mailbo:-10 p:mailtj:9 p:mandam:-15 p:manqua:11 p:mediad:19
p:mercan:10 p:mittwo:10 p:monsie:16 p:mornin:9 p:naturl:-11 p:nergen:8 p:nieuws:8 p:nochma:10 p:noviem:22
p:octobe:-13 p:octobr:11 p:oktobe:11 p:ontbre:-8 p:ottobr:12 p:outloo:11 p:overdu:-8 p:overge:-15 p:overmo:8
p:pacien:17 p:pagamo:16 p:pagher:8 p:paghia:-9 p:papier:8 p:partir:9 p:partit:-9 p:paymen:-14 p:pedimo:-17
p:pergun:-12 p:person:10 p:planil:8 p:pomeri:10 p:positi:-11 p:pratic:10 p:precis:8 p:prendr:14 p:prezad:11
p:prijsv:11 p:proced:8 p:promes:-11 p:promis:11 p:prossi:27 p:provee:-16 p:provve:19 p:proxim:10 p:qualqu:-8
p:querem:-10 p:ragion:11 p:recept:15 p:rechnu:15 p:recibi:9 p:reconc:9 p:record:-15 p:reenvi:15 p:refuse:9
p:refuso:11 p:regard:-18 p:regist:-8 p:rekeni:15 p:releas:12 p:renvoi:15 p:repare:-12 p:repass:12 p:replac:9
p:repons:8 p:repren:-11 p:requir:-11 p:reside:11 p:respos:13 p:restli:8 p:retenc:-14 p:retorn:-8 p:rettif:8
p:richte:8 p:ricord:13 p:rimand:15 p:rispon:17 p:rispos:-8 p:risult:-9 p:ritira:-10 p:riusci:-8 p:rucksp:8
p:saludo:8 p:sarebb:-17 p:satisf:9 p:sblocc:8 p:schalt:10 p:scherz:-8 p:schick:22 p:scrive:20 p:scusat:10 p:seguri:9
p:seizoe:10 p:semana:-16 p:sempli:8 p:sendin:8 p:septan:9 p:septem:-11 p:sequen:10 p:servir:12 p:siguie:-9
p:simple:14 p:situat:8 p:sollec:-17 p:someth:-9 p:sospes:-9 p:sparit:-12 p:stoppe:8 p:streit:-10 p:subjec:-9
p:substi:-9 p:sujeit:12 p:telken:-14 p:textil:-9 p:timbra:-15 p:tranqu:28 p:transa:-9 p:transf:17 p:trovat:14
p:uberha:-9 p:uberno:-9 p:uberwe:17 p:umgehe:9 p:unterw:-11 p:valuta:-8 p:vanavo:21 p:vautou:10 p:vencim:17
p:vended:10 p:verarb:9 p:verkee:15 p:verrec:-13 p:versam:-11 p:verspr:10 p:versuc:-11 p:vervol:-8 p:viaggi:-15
p:vindim:-16 p:vireme:11 p:voldaa:12 p:volvai:-22 p:vrijge:10 p:vuelva:12 p:weihna:-14 p:werkta:18 p:whatev:10
p:workin:10 p:zaterd:9 p:zentra:-9 p:zuruck:8 s:!:-11 s:0000:-12 s:000:26 s:?:21 s:adubos:-16 s:afwezig:-13
s:agosto:8 s:al:-8 s:ausencia:-11 s:auto:-9 s:automatica:-19 s:avant:18 s:avis:11 s:aviso:-17 s:avviso:-15 s:aw:31
s:bb:-15 s:betreff:9 s:bitte:-10 s:bonifico:-16 s:bottiglie:-10 s:caixas:9 s:ce:-18 s:cg:11 s:cm:-12
s:comprovante:-29 s:conto:22 s:cs:-24 s:cv:-9 s:de:-43 s:dernier:16 s:deuxieme:-8 s:di:-24 s:due:10 s:ef:22 s:em:9
s:encerramento:-8 s:erinnerung:20 s:et:12 s:factura:-8 s:facturas:10 s:facturen:12 s:failed:11 s:farine:-8 s:fp:14
s:fw:16 s:gm:-12 s:gr:13 s:gu:8 s:gv:-18 s:herinnering:9 s:hm:9 s:ihre:-13 s:in:-8 s:kaffeemaschine:9 s:kg:-11
s:kontoauszug:-10 s:ld:-8 s:letzte:14 s:lf:11 s:lg:11 s:lr:13 s:mahnung:12 s:meel:10 s:noleggio:-11 s:notice:-13
s:notificacion:9 s:nov:9 s:offene:8 s:openstaand:9 s:overdue:-9 s:pagamento:-36 s:pago:-10 s:paiement:-12
s:papel:-15 s:partite:-12 s:past:11 s:payment:25 s:pedido:10 s:pendientes:10 s:po:11 s:posten:25 s:poursuites:15
s:rappel:17 s:re:69 s:reclamacion:-10 s:ref:-11 s:relance:-25 s:remesa:-11 s:reminder:-15 s:rente:10 s:reply:-8
s:res:34 s:rientro:-11 s:risposta:-9 s:rm:-17 s:ro:-19 s:rv:22 s:saldo:30 s:scadute:-20 s:scaduto:-12 s:second:8
s:sept:9 s:si:17 s:sm:33 s:sollecito:-12 s:som:8 s:souffrance:-10 s:statement:13 s:tf:13 s:tg:-42 s:tinta:-35
s:tm:24 s:tn:11 s:tp:32 s:ts:11 s:vc:13 s:vencida:-35 s:vencidas:15 s:vencido:17 s:vervallen:8 s:vh:-14 s:vi:-15
s:vm:9 s:vs:-12 s:your:-20 s:zahlungserinnerung:-14 s:zu:18 w:%:-25 w:00000:-27 w:0000:-24 w:00:31 w:0:11 w:?:-31
w:@:-41 w:aanmaning:-10 w:aber:-16 w:able:-9 w:abogados:8 w:abord:-10 w:above:-9 w:abrazo:10 w:acaba:8
w:acceptable:-17 w:accord:12 w:ach:12 w:acordo:11 w:actualizado:9 w:addebitate:8 w:adjuntamos:-8 w:adjunto:-8
w:administracion:36 w:administrador:8 w:administradores:-12 w:advocaat:8 w:advogado:-8 w:afspraak:-9 w:after:17
w:ag:-11 w:again:12 w:agencia:-15 w:agnieszka:9 w:agora:31 w:ah:8 w:ahora:-11 w:ahorita:10 w:ai:-12 w:al:-11
w:alberto:-9 w:algo:-11 w:alguna:14 w:alle:-12 w:allegato:-10 w:aller:12 w:alles:-9 w:allez:22 w:allora:-8 w:also:11
w:alte:17 w:altro:-12 w:am:11 w:amanha:8 w:amor:17 w:and:-14 w:android:15 w:anfang:-14 w:anni:16 w:annullare:-11
w:ano:-12 w:anos:8 w:ante:-9 w:anterior:15 w:antes:32 w:antworten:21 w:any:-18 w:ao:21 w:ap:9 w:app:28 w:appelle:-10
w:appena:29 w:approval:-11 w:approved:9 w:april:11 w:aprovado:11 w:ar:9 w:arrive:-11 w:art:-9 w:ask:9 w:assegno:27
w:assim:36 w:assinatura:-11 w:ata:9 w:atenderemos:14 w:attached:-8 w:au:20 w:auditores:8 w:aurez:9 w:aus:-18
w:autorizada:15 w:aux:8 w:avais:13 w:avance:-8 w:avant:14 w:avevo:-17 w:avis:-19 w:aviso:-14 w:avoir:-10 w:avond:10
w:avvenuto:-13 w:ay:10 w:bacs:-14 w:bad:10 w:balles:10 w:banca:-11 w:banco:21 w:bank:-21 w:banking:11 w:banque:18
w:batch:-20 w:be:-12 w:been:-20 w:bei:10 w:beide:10 w:beider:12 w:beim:-12 w:being:-15 w:beiseite:10 w:beloofd:8
w:below:13 w:bene:-9 w:benissimo:-11 w:beste:25 w:betaald:21 w:betwist:-8 w:bezahlt:17 w:bien:-15 w:big:-13
w:bilan:-20 w:bin:9 w:bisous:14 w:bitte:-16 w:bizum:23 w:blijft:-8 w:boa:15 w:boas:-9 w:boh:-11 w:bom:11
w:bonificati:-13 w:both:10 w:boutique:9 w:bt:-10 w:buen:24 w:buenas:-8 w:buenos:-10 w:buhne:8 w:bureau:-10 w:bus:9
w:buurman:12 w:buzon:-8 w:by:-17 w:ca:48 w:cadastro:8 w:cae:11 w:cai:17 w:caixas:8 w:caja:8 w:calendario:-8
w:cambiar:-8 w:camion:-10 w:can:12 w:cancelar:-11 w:card:11 w:cassa:-12 w:cassetto:8 w:catar:-33 w:caution:8
w:cdt:13 w:celle:10 w:cena:9 w:central:8 w:certa:-8 w:certeza:8 w:certificado:9 w:chance:-8 w:chaps:10 w:chave:15
w:check:-12 w:checks:8 w:chef:-12 w:chefe:16 w:chegaram:-18 w:cheque:-10 w:chere:17 w:chiudo:9 w:chiuso:-14
w:ciao:11 w:cierra:12 w:cierre:11 w:cinq:8 w:cinque:-11 w:cl:9 w:claro:-15 w:client:-9 w:cliente:12 w:clientes:-11
w:cmr:-16 w:cnpj:9 w:co:8 w:cobro:15 w:codice:-9 w:coleta:8 w:com:-11 w:combinado:8 w:comercial:8 w:comme:16
w:como:-8 w:compensata:8 w:comprobante:10 w:comprovante:-9 w:comptez:9 w:comune:-13 w:comunicacoes:-11 w:con:8
w:conferencia:8 w:confermo:8 w:confirmation:-9 w:connection:-8 w:connosco:-11 w:consideracion:-8 w:conta:13
w:contact:-8 w:contador:-13 w:contanti:9 w:contestazione:12 w:contestons:11 w:conto:13 w:contract:14 w:contratto:-11
w:controller:8 w:conversa:-13 w:copia:23 w:copie:-18 w:copies:-10 w:corrected:21 w:corrige:11 w:cos:9 w:cosa:-16
w:cosi:17 w:could:-29 w:council:-11 w:couple:21 w:court:-12 w:cr:14 w:creditnota:14 w:credito:-12 w:creditors:-8
w:credores:10 w:cro:-13 w:cs:-9 w:cuando:8 w:cuanto:11 w:curso:-8 w:customer:-20 w:cut:22 w:daar:16 w:daarna:-9
w:dado:8 w:dag:8 w:dagen:21 w:dan:13 w:dana:-10 w:dann:-15 w:dans:20 w:das:11 w:dat:11 w:date:-14 w:days:10 w:dec:9
w:decide:9 w:definitely:8 w:deja:-9 w:dell:-18 w:dem:-8 w:demande:-12 w:demas:14 w:demora:16 w:den:17 w:depose:-22
w:deposer:9 w:deposito:14 w:depuis:-13 w:der:9 w:des:13 w:desconto:-17 w:desde:-11 w:despues:11 w:deus:8 w:deux:10
w:devolvio:14 w:dezer:20 w:di:-33 w:dia:19 w:dias:20 w:dica:8 w:dice:13 w:dicembre:20 w:die:11 w:dienstag:16
w:dient:-9 w:diese:8 w:dinheiro:-8 w:direct:14 w:direkt:18 w:diretor:-20 w:disculpe:12 w:disse:-9 w:dit:-20
w:dite:16 w:diverse:-11 w:diz:-31 w:do:8 w:doe:16 w:does:-9 w:domani:-18 w:domiciliado:17 w:domicilio:-8
w:donderdag:-12 w:done:10 w:donnerstag:-12 w:dos:-18 w:double:10 w:down:11 w:doy:12 w:dr:13 w:drie:10 w:driver:9
w:drohen:-9 w:drum:-16 w:du:-10 w:duas:22 w:dubbel:8 w:due:19 w:duplicado:-12 w:duplicata:11 w:ea:9 w:earlier:-9
w:echeance:15 w:echt:38 w:ee:-23 w:een:19 w:eh:14 w:eind:9 w:eine:-12 w:eingerichtet:8 w:electronico:-8 w:elena:-8
w:ellos:9 w:em:-27 w:emitir:-9 w:empresa:10 w:encontro:9 w:endlich:12 w:eng:9 w:engineer:-8 w:enkel:-13 w:entran:11
w:entrar:12 w:entre:-9 w:entscheidet:-9 w:enviamos:8 w:enviarem:13 w:envie:-13 w:envoyez:11 w:equivocado:-10 w:er:17
w:erfolgt:10 w:erinnerung:10 w:errado:8 w:errata:11 w:error:11 w:ersten:9 w:ese:10 w:especes:20 w:esqueci:9
w:estare:-9 w:este:-9 w:estimado:17 w:esto:-12 w:estos:12 w:estou:12 w:estoy:-10 w:et:30 w:ete:-25 w:eu:35 w:eur:-30
w:even:-15 w:excuses:8 w:execute:-18 w:fa:-10 w:fabio:21 w:facam:-11 w:faccio:35 w:faco:18 w:factures:-9 w:factuur:9
w:failliet:13 w:fais:21 w:fait:9 w:falls:-14 w:falta:10 w:fatta:-14 w:fattura:13 w:favor:9 w:favore:-12 w:faz:13
w:fazer:-12 w:feb:-10 w:feira:11 w:fest:9 w:feste:-9 w:fica:8 w:ficou:15 w:filho:8 w:fim:8 w:final:13 w:fine:14
w:fini:-18 w:first:21 w:following:-10 w:fondos:-9 w:for:11 w:foto:-10 w:fragen:16 w:freigabe:-8 w:freir:-24
w:frere:-8 w:from:25 w:frozen:-11 w:funds:8 w:fur:-9 w:furs:15 w:further:-13 w:gaat:-13 w:ganz:9 w:garantia:8
w:gbp:-14 w:geblokkeerd:8 w:gedaan:-9 w:geen:11 w:geht:9 w:geld:22 w:gelijk:20 w:gemaild:11 w:general:10
w:gentile:17 w:gerade:8 w:geschreven:25 w:get:-14 w:getting:-9 w:gg:-12 w:gia:17 w:giorni:12 w:giorno:-18
w:giovedi:8 w:giuro:24 w:giusta:-11 w:giusto:8 w:give:-25 w:global:10 w:gm:-11 w:go:8 w:goes:9 w:got:-19 w:gp:9
w:grazie:-12 w:grusse:8 w:gv:-20 w:ha:-28 w:haal:-11 w:hab:15 w:habiles:9 w:had:13 w:hadden:17 w:hago:38 w:half:13
w:halfte:9 w:hallo:18 w:halt:-15 w:han:8 w:hand:-8 w:hangt:-10 w:has:-14 w:hasta:-11 w:hatten:13 w:have:-19 w:hb:8
w:hear:-8 w:hebt:27 w:hecho:-10 w:heeft:-10 w:hein:17 w:hem:11 w:here:10 w:herr:16 w:heute:11 w:hi:14 w:hier:11
w:hij:-16 w:hijo:9 w:hinweis:9 w:hizo:-16 w:hj:13 w:hoi:29 w:hoje:16 w:hola:-33 w:holding:9 w:homem:9 w:hoofdsom:9
w:hoor:-13 w:hora:8 w:horen:9 w:houden:-18 w:hull:8 w:ib:-9 w:iban:38 w:ich:13 w:ici:16 w:ideal:10 w:ieri:-10
w:if:-18 w:ihr:14 w:ihre:9 w:iibb:-8 w:ik:30 w:imediato:8 w:immer:13 w:importo:-8 w:in:-8 w:incasso:8 w:incluye:14
w:informiamo:-14 w:ins:-8 w:insolvencia:-18 w:insolvente:24 w:instructed:-9 w:intanto:-8 w:irmao:-10 w:is:-10
w:ist:-22 w:istantaneo:16 w:isto:15 w:its:-8 w:ja:19 w:januari:-13 w:january:13 w:je:11 w:jede:-9 w:jessica:8
w:jl:-27 w:job:-8 w:jointe:-14 w:jour:8 w:jours:17 w:judicial:9 w:jueves:17 w:juli:9 w:justificante:-9 w:kan:-22
w:keer:10 w:keine:9 w:keinen:-19 w:ken:11 w:kenavo:17 w:kg:-12 w:kim:9 w:klaar:26 w:klage:-9 w:klar:-17 w:knapp:9
w:knock:-8 w:know:10 w:kollege:8 w:kommenden:8 w:konnt:-9 w:kontoauszug:-12 w:kopie:13 w:korrektur:-8
w:kostenplaats:-8 w:krakow:9 w:krank:11 w:krijgt:-8 w:la:24 w:las:-10 w:lassen:8 w:late:-8 w:le:-8 w:leal:9
w:left:-11 w:leg:-8 w:lekker:8 w:lettres:14 w:leveren:-9 w:lg:11 w:lhe:15 w:li:-22 w:liebe:10 w:lieber:-9
w:liefersperre:9 w:liquidamos:-11 w:liquidation:24 w:litige:12 w:livreur:-10 w:llamar:-22 w:lo:58 w:look:-17
w:los:11 w:lot:-8 w:ltd:-15 w:lunedi:8 w:maak:14 w:maandag:15 w:macht:-9 w:madame:9 w:madre:11 w:mahnung:-10
w:mailbox:-10 w:mais:-13 w:maken:8 w:mal:8 w:man:-13 w:manda:12 w:mandame:-14 w:mandando:11 w:mandem:14 w:mando:8
w:mani:20 w:mano:14 w:manque:-16 w:mar:8 w:marca:9 w:march:-13 w:marco:-13 w:mardi:11 w:marta:8 w:marzo:-22 w:max:12
w:md:31 w:me:-12 w:mediados:19 w:medica:-8 w:meets:-10 w:mehr:15 w:mein:-11 w:merry:-43 w:mes:23 w:messo:8 w:meta:-8
w:metam:8 w:mexer:11 w:mf:-9 w:mi:22 w:mich:-10 w:mid:-13 w:mij:-8 w:mijn:12 w:mil:25 w:mio:-8 w:mira:-9 w:mis:-9
w:mismo:11 w:mitad:12 w:mittwoch:10 w:modulo:-10 w:moi:8 w:moin:14 w:mon:-16 w:monat:9 w:monats:-14 w:monsieur:16
w:month:-11 w:moogt:-8 w:moved:13 w:mp:-14 w:mt:-12 w:musste:-8 w:muy:-8 w:na:34 w:naam:11 w:nachste:11
w:nachsten:-9 w:namens:8 w:nao:-19 w:nas:-19 w:natal:8 w:naturlich:-11 w:nc:23 w:nd:8 w:nei:24 w:nelle:18 w:nem:-13
w:nennen:-16 w:nergens:8 w:net:12 w:next:12 w:nf:-15 w:nich:13 w:niente:-8 w:niet:-19 w:nieuwe:13 w:nieuwsbrief:8
w:nif:9 w:niks:-13 w:nn:8 w:no:13 w:nochmal:14 w:noi:-10 w:noite:17 w:nom:11 w:nooit:-8 w:normal:-11 w:nos:21
w:nossa:-9 w:note:-15 w:notre:-11 w:nou:-19 w:nous:19 w:novembre:-12 w:novembro:9 w:noviembre:22 w:now:16 w:ns:-11
w:nu:15 w:numero:-9 w:nummer:-8 w:nunca:-10 w:nuovo:9 w:october:-13 w:octobre:11 w:of:28 w:office:-9 w:oh:-12
w:ohne:9 w:ok:19 w:oktober:11 w:om:-17 w:onde:10 w:one:18 w:onwil:8 w:ook:-9 w:op:21 w:or:-12 w:ordini:-11
w:ordre:-14 w:original:-8 w:other:8 w:otra:-9 w:otro:-8 w:otros:8 w:ottobre:12 w:ou:-11 w:oui:-9 w:our:9 w:out:13
w:outlook:11 w:outra:-8 w:over:22 w:overdue:-8 w:overgemaakt:-15 w:overmorgen:8 w:own:-11 w:owner:10 w:pa:12
w:paciencia:17 w:padre:8 w:paga:38 w:pagada:-22 w:pagado:-20 w:pagamento:9 w:pagamos:16 w:pagare:11 w:paghiamo:-9
w:pago:46 w:pagos:-11 w:paguei:-17 w:paid:-14 w:paie:23 w:papeles:-8 w:parada:18 w:parte:14 w:partire:8 w:passo:12
w:passt:9 w:payee:17 w:paying:18 w:payments:-10 w:payons:13 w:pe:-9 w:pedimos:-17 w:penny:11 w:peppol:8 w:perdio:-9
w:perdoa:8 w:perdona:9 w:peter:8 w:peux:-9 w:pie:11 w:pix:29 w:planilla:8 w:plein:9 w:pls:14 w:poi:-18
w:pomeriggio:10 w:pompa:12 w:por:-14 w:porta:9 w:position:-11 w:posso:-9 w:poste:-16 w:pour:10 w:prego:-19
w:prendre:10 w:present:9 w:prezado:12 w:primeiro:-15 w:primo:-10 w:prochain:8 w:prochaine:-11 w:programado:-14
w:promesso:-9 w:promis:8 w:promise:10 w:propose:10 w:prossimi:27 w:protesto:10 w:proveedores:-11 w:provisorio:11
w:proximo:-9 w:proximos:24 w:ps:8 w:pt:12 w:punto:27 w:quadro:-10 w:quale:22 w:qualquer:-8 w:quando:-20 w:que:11
w:quedo:-14 w:quel:22 w:queremos:-10 w:qui:-10 w:quindi:12 w:quinta:-14 w:quito:22 w:ra:20 w:rappel:10 w:raten:8
w:raus:10 w:recebo:10 w:reception:17 w:rechnungen:11 w:rechnungskopie:14 w:recibo:10 w:reclamer:9 w:recordatorio:-12
w:reenvio:15 w:refusons:11 w:regarde:-9 w:regardez:-8 w:regle:12 w:reglement:9 w:regler:-11 w:rejete:8 w:rekening:20
w:release:9 w:renvoie:15 w:required:-10 w:resposta:13 w:rest:20 w:restante:-10 w:restantes:8 w:reste:-11 w:reto:21
w:revert:-8 w:rfc:-12 w:rib:11 w:ricevo:9 w:richten:8 w:rien:-20 w:rimandi:10 w:rispondo:19 w:risulta:-9 w:riva:18
w:rond:-10 w:roof:9 w:rosa:10 w:rucksprache:8 w:ruego:-12 w:run:14 w:rut:10 w:sabado:32 w:sag:9 w:sal:-14
w:saldos:-8 w:sale:25 w:salio:-9 w:saludos:8 w:salut:-17 w:same:29 w:san:-8 w:sao:-8 w:sarebbe:-17 w:sat:22
w:sauf:12 w:schalte:8 w:schedule:-10 w:scheduled:9 w:scherzo:-8 w:schicken:14 w:schickt:11 w:schon:-9 w:schone:-24
w:schrijf:-8 w:schuldsanering:9 w:scrivermi:15 w:scusate:10 w:scusi:-15 w:scuso:9 w:sdd:15 w:se:-42 w:sea:18
w:secretaria:10 w:segue:-15 w:seguridad:9 w:sehen:-10 w:sein:-8 w:seit:-10 w:seizoen:10 w:semana:-20 w:semanas:-16
w:sempre:14 w:senao:-31 w:send:12 w:sending:8 w:senhor:-17 w:sent:35 w:sepa:-10 w:septante:9 w:septembre:-10
w:sequencia:10 w:ser:-16 w:sera:9 w:serai:8 w:serieus:-8 w:seriez:8 w:serve:10 w:service:-10 w:services:8
w:servirebbe:12 w:settimana:8 w:seu:-21 w:sexta:8 w:si:-30 w:sich:-8 w:signed:11 w:siguiente:-9 w:sim:-14
w:simples:15 w:sin:8 w:sinon:16 w:sirs:-10 w:sistema:-11 w:situation:9 w:sobald:26 w:socia:-8 w:social:11
w:societa:-10 w:societe:12 w:soit:13 w:sollecito:-10 w:solo:-11 w:something:-9 w:sommes:10 w:somos:-16 w:son:14
w:sorry:32 w:sospesa:-8 w:sotto:21 w:soy:-10 w:sparito:-11 w:ssa:9 w:ssc:9 w:st:9 w:standard:-9 w:stata:-11 w:ste:25
w:steeds:-16 w:stessi:-8 w:stesso:16 w:stood:9 w:su:15 w:subject:-9 w:suis:-12 w:sujeita:13 w:suyo:12 w:swift:-9
w:tag:-22 w:tage:8 w:tagen:21 w:tambem:-16 w:tanto:-8 w:tardar:11 w:tc:-15 w:te:34 w:tel:13 w:telkens:-14 w:tema:10
w:temos:-15 w:temps:11 w:tengo:9 w:tens:15 w:ter:-10 w:teresa:13 w:terms:-13 w:testa:-10 w:teu:-9 w:textiles:-9
w:tf:9 w:th:16 w:thats:15 w:the:16 w:things:10 w:ti:18 w:tied:10 w:tienes:14 w:tiers:8 w:toch:20 w:today:-12
w:told:-13 w:tom:24 w:tot:-20 w:tra:11 w:trae:-13 w:tranquille:10 w:transfer:14 w:transferencia:-22 w:transferida:8
w:transmets:-8 w:tre:8 w:ts:13 w:tu:-20 w:tutte:10 w:tva:9 w:twice:-11 w:uber:-8 w:ubernommen:-9 w:uberweise:22
w:uberweisen:-14 w:ultima:8 w:ultimo:19 w:um:13 w:uma:10 w:un:-28 w:une:13 w:uns:-9 w:unser:-8 w:unsere:16
w:unserer:-9 w:unterwegs:-11 w:until:-9 w:up:15 w:ur:-11 w:us:-12 w:use:16 w:vai:-20 w:vale:9 w:valeur:-17
w:validada:8 w:valt:9 w:vanavond:21 w:vaut:-9 w:vd:9 w:vecchio:10 w:vedo:19 w:vence:-14 w:vencimiento:12
w:vendedor:10 w:verkeerde:11 w:verra:-13 w:verrechnen:-9 w:versamento:-11 w:versprochen:12 w:vf:14 w:vh:-9 w:vi:-10
w:via:9 w:viene:16 w:vier:-11 w:vino:12 w:virement:11 w:vise:-8 w:visser:8 w:visto:-11 w:viu:25 w:voldaan:12
w:voltar:-9 w:volvais:-22 w:volved:-12 w:volver:-12 w:vom:10 w:vos:-10 w:vossa:14 w:votre:10 w:voy:-8 w:vragen:-11
w:vrijgegeven:10 w:vuelvan:12 w:wants:15 w:war:20 w:waren:9 w:wb:8 w:web:10 w:wed:10 w:weihnachten:-14 w:weise:8
w:weisen:8 w:weken:-9 w:well:-12 w:wen:14 w:wenn:-9 w:werktage:15 w:weten:-8 w:whatever:11 w:whats:9 w:when:-17
w:where:-8 w:which:-15 w:wi:10 w:wil:-9 w:will:53 w:wir:9 w:wire:-10 w:wk:14 w:woord:17 w:work:-9 w:working:10
w:would:-18 w:wurde:-14 w:xmas:-43 w:ya:-16 w:yeah:-8 w:yet:11 w:you:-15 w:zahl:12 w:zahlen:-8 w:zahllauf:-8
w:zahlt:-12 w:zaterdag:9 w:zeggen:-8 w:zegt:10 w:zelfde:15 w:zentrale:-9 w:zie:-17 w:zijn:-15 w:zit:15 w:zo:16
w:zodra:37 w:zondag:10 w:zou:-19 w:zu:-15
"""
