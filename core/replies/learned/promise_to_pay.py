"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -6.61
THRESHOLD = 0.65
#: clue:hundredths
WEIGHTS = """
?:-33 ?demand:-9 ?dispute:-18 ?goods:-8 ?joke:-11 ?moved:-9 ?moves:11 ?not_stop:8 ?others:24 ?plan:-21 ?proof:8
?propose:-24 ?question:-12 ?refuse:12 ?rest:27 ?until:17 ?willpay:-31 b:!_!:-28 b:%_on:13 b:%_que:-11 b:00000_foi:11
b:00000_por:-10 b:00000_wurde:-8 b:0000_000:-20 b:0000_con:-12 b:0000_ee:-13 b:0000_en:8 b:0000_is:-13 b:0000_por:13
b:0000_und:9 b:000_0000:12 b:000_am:11 b:000_en:-8 b:000_euros:-17 b:000_in:15 b:000_la:-12 b:000_le:9 b:000_no:9
b:000_not:8 b:000_on:-14 b:000_por:-9 b:000_que:17 b:000_te:9 b:000_went:13 b:00_%:-23 b:00_0000:-16 b:00_0:-43
b:00_abbiamo:13 b:00_al:9 b:00_and:12 b:00_anos:9 b:00_april:9 b:00_au:-8 b:00_caixas:11 b:00_ce:-17 b:00_come:8
b:00_con:-18 b:00_days:-16 b:00_de:-11 b:00_dias:25 b:00_dicembre:11 b:00_die:11 b:00_do:-8 b:00_ee:-9 b:00_en:11
b:00_esta:10 b:00_eur:-36 b:00_im:8 b:00_is:-8 b:00_january:11 b:00_je:15 b:00_kg:-20 b:00_la:11 b:00_les:11
b:00_lo:22 b:00_mais:10 b:00_march:8 b:00_marzo:-13 b:00_na:9 b:00_no:-23 b:00_novembre:12 b:00_octobre:10
b:00_op:12 b:00_ou:-13 b:00_por:-13 b:00_pour:10 b:00_se:-10 b:00_sept:9 b:00_ste:25 b:00_te:14 b:00_th:18
b:00_wordt:-10 b:00_ya:-9 b:00_years:8 b:0_000:-35 b:0_?:-14 b:0_and:12 b:0_betaald:13 b:0_de:-38 b:0_december:10
b:0_ee:40 b:0_em:-13 b:0_feb:-13 b:0_is:21 b:0_jan:-14 b:0_la:31 b:0_march:-14 b:0_mil:16 b:0_novembre:-8
b:0_october:-11 b:0_oktober:8 b:0_ottobre:12 b:0_paga:8 b:0_pagamos:9 b:0_paid:11 b:0_raten:8 b:0_way:9 b:0_will:19
b:0_ya:16 b:abbiamo_gia:10 b:able_to:-9 b:accord_pour:9 b:account_of:10 b:adjunto_justificante:-10
b:administrador_judicial:12 b:agencia_de:-15 b:agradeco_que:-10 b:ai_fait:-11 b:all_invoices:-9 b:allez_vous:9
b:alors_que:-11 b:als_bezahlt:8 b:als_ik:-19 b:am_donnerstag:-16 b:am_freitag:-14 b:am_kommenden:8 b:and_000:-19
b:and_00:14 b:and_have:-8 b:and_not:8 b:and_the:13 b:and_was:-14 b:and_we:14 b:and_will:10 b:and_you:16
b:and_your:-10 b:antes_da:18 b:any_chance:-8 b:ao_vosso:16 b:app_000:20 b:appena_mi:9 b:are_in:13
b:are_instructed:-9 b:are_not:-8 b:are_on:13 b:art_00:-8 b:as_0:-21 b:as_duas:26 b:as_we:15 b:assim_que:18
b:ate_dia:-20 b:ate_la:-9 b:au_nom:14 b:aus_dem:-11 b:aux_lettres:10 b:aviso_de:-11 b:ba_0:-9 b:banca_ha:15
b:banco_nos:13 b:bei_uns:8 b:beste_leverancier:11 b:betaald_00:11 b:betalen_?:-8 b:betalen_we:14 b:bien_recu:-8
b:bij_jullie:15 b:bis_00:8 b:bjr_je:-17 b:boite_aux:10 b:bom_dia:10 b:bonifico_di:-17 b:bonjour_monsieur:-8
b:bonne_fin:-16 b:buen_dia:12 b:buenos_dias:-10 b:buzon_no:-8 b:ca_je:-13 b:cash_is:-8 b:ce_00:-19 b:ce_ho:13
b:ce_que:17 b:ce_sera:8 b:ce_soir:10 b:chance_of:-8 b:che_ci:12 b:che_ne:11 b:che_non:-11 b:check_for:12
b:cheque_de:-8 b:chere_madame:13 b:chez_vous:8 b:ci_sono:14 b:claro_que:-15 b:clients_position:-9 b:com_os:11
b:come_da:10 b:como_me:-20 b:compensata_con:8 b:con_el:10 b:con_ellos:12 b:con_fecha:13 b:con_la:13 b:con_valuta:-16
b:connection_with:-8 b:conta_da:12 b:copie_du:-14 b:copies_of:-10 b:copy_of:8 b:cos_the:12 b:could_do:-15
b:could_you:-11 b:couple_of:23 b:credito_em:-20 b:cro_00000:-12 b:cuenta_de:-9 b:cuenta_del:8 b:cv_00:11
b:da_accordi:8 b:da_empresa:10 b:da_fatura:-12 b:dan_betaal:-12 b:dan_is:10 b:dan_maak:14 b:dans_les:19
b:dans_votre:10 b:das_00:-20 b:das_geld:23 b:das_war:11 b:dat_bedrag:11 b:dat_ik:-9 b:de_0000:-17 b:de_000:-17
b:de_app:22 b:de_bewindvoerder:9 b:de_boeken:-8 b:de_esta:-8 b:de_factuur:-10 b:de_hoofdsom:9 b:de_hoy:9
b:de_imediato:9 b:de_janvier:8 b:de_las:-10 b:de_ley:9 b:de_liquidation:21 b:de_marco:-8 b:de_notre:-11
b:de_novembro:10 b:de_noviembre:25 b:de_octubre:-8 b:de_paso:-16 b:de_pdf:9 b:de_reglement:-14 b:de_rest:18
b:de_semaine:-8 b:de_um:8 b:de_vcs:10 b:de_verkeerde:12 b:de_virement:-17 b:dear_sirs:-8 b:del_pago:-8
b:del_viernes:-23 b:del_vostro:20 b:della_0000:-12 b:den_nachsten:19 b:depose_le:-20 b:der_ist:-9 b:der_nachsten:-10
b:der_rechnung:-11 b:des_reception:11 b:desconto_de:-18 b:dezer_dagen:20 b:di_0:-15 b:dia_!:17 b:dia_do:8
b:dias_habiles:10 b:dias_me:-9 b:dias_por:-8 b:dias_te:8 b:die_0:8 b:die_alte:16 b:die_halfte:12 b:die_is:22
b:die_neu:8 b:die_zahlung:-8 b:die_zentrale:-8 b:diz_00:-9 b:do_000:-11 b:do_not:-11 b:doe_ik:12 b:does_not:-8
b:donc_je:-11 b:dott_ssa:10 b:down_for:11 b:drie_keer:10 b:du_0:9 b:ea_0:11 b:ee_anterior:11 b:ee_de:-12
b:ee_gia:-19 b:ee_il:-13 b:ee_la:8 b:ee_solo:8 b:ee_stata:-11 b:ee_un:-20 b:een_creditnota:8 b:een_dezer:20
b:eerstvolgende_betaalronde:-8 b:el_aviso:-8 b:el_banco:9 b:el_comprobante:9 b:el_consejo:10 b:el_dia:-8
b:el_jueves:14 b:el_martes:11 b:el_miercoles:8 b:el_mismo:-20 b:el_pago:-13 b:el_pedido:-11 b:el_recibo:13
b:el_recordatorio:-12 b:el_resto:10 b:el_rut:10 b:el_viernes:17 b:em_00:-22 b:em_falta:-20 b:em_que:13
b:empresa_no:10 b:en_00000:8 b:en_charge:9 b:en_copia:12 b:en_cuanto:11 b:en_el:11 b:en_geen:9 b:en_junio:-8
b:en_nu:11 b:en_retard:-12 b:en_su:-15 b:en_un:13 b:en_virement:10 b:en_zet:-10 b:envoyez_moi:11 b:er_is:-10
b:er_zo:25 b:es_00:-10 b:es_del:-11 b:es_el:-10 b:ese_mismo:10 b:est_ce:10 b:est_en:9 b:est_le:26 b:esta_certa:-15
b:esta_pagada:-29 b:esta_semana:-9 b:este_buzon:-8 b:estou_de:18 b:estoy_en:-8 b:et_0000:9 b:et_je:22 b:et_les:15
b:et_pas:12 b:et_vous:9 b:eu_ca:20 b:eu_pago:27 b:euro_000:-9 b:euro_0:-17 b:euros_de:15 b:euros_el:9
b:even_serieus:-9 b:fa_00:-9 b:faccio_000:8 b:factura_es:-11 b:factura_la:-8 b:facture_au:14 b:facture_elle:9
b:factuur_is:-8 b:fais_le:9 b:falta_de:14 b:fattura_?:10 b:fatura_ee:-9 b:favor_de:-11 b:feb_and:-21 b:february_00:8
b:fecha_00:14 b:fecha_0:-11 b:fine_mese:12 b:for_approval:-13 b:for_the:10 b:for_this:10 b:frais_de:9 b:frau_dr:8
b:from_our:22 b:from_you:-8 b:fur_den:14 b:fur_die:8 b:geehrte_frau:11 b:geen_00:26 b:geen_onwil:8 b:geld_fur:12
b:gente_paga:8 b:get_out:12 b:get_something:-8 b:gia_in:-13 b:give_us:-11 b:gm_00:-12 b:got_the:-8 b:gp_0:10
b:grusse_aus:-9 b:habe_ich:12 b:haben_das:9 b:haben_wir:-15 b:hago_bizum:21 b:hallo_herr:17 b:has_been:-20
b:has_frozen:-11 b:hasta_el:-8 b:have_got:-15 b:have_it:14 b:heb_hem:-8 b:heb_je:11 b:heeft_de:9 b:het_op:11
b:hi_tom:26 b:hier_ist:8 b:ho_due:11 b:ho_mandato:-9 b:houden_we:-16 b:hoy_por:11 b:ich_auch:-9 b:ich_fur:-8
b:ich_noch:14 b:if_that:-15 b:if_thats:16 b:if_you:-17 b:ihr_mir:8 b:ihren_fragen:18 b:ik_0:-12 b:ik_ben:-16
b:ik_heb:-36 b:ik_ook:-16 b:ik_van:15 b:ik_zie:8 b:il_00:19 b:il_bonifico:18 b:il_comune:-16 b:il_conto:8
b:il_mandato:11 b:il_nuovo:9 b:il_resto:-14 b:il_sal:-14 b:in_0:-9 b:in_allegato:-12 b:in_connection:-8
b:in_contanti:9 b:in_het:-8 b:in_my:10 b:in_the:12 b:instructed_by:-9 b:is_already:-11 b:is_coming:12 b:is_dat:9
b:is_de:-10 b:is_er:12 b:is_for:9 b:is_geen:8 b:is_het:45 b:is_no:-10 b:is_on:8 b:is_what:10 b:isto_ee:9 b:it_as:9
b:it_in:-8 b:it_is:-8 b:it_on:16 b:it_that:10 b:it_to:11 b:it_will:22 b:it_would:-11 b:ja_ja:31 b:ja_nao:-11
b:ja_tem:8 b:january_00:11 b:je_aanmaning:-12 b:je_de:10 b:je_depose:-19 b:je_fais:10 b:je_hebt:14 b:je_het:8
b:je_la:23 b:je_ne:-9 b:je_paye:19 b:je_peux:-8 b:je_regarde:-9 b:je_serai:8 b:je_suis:-9 b:judicial_provisorio:11
b:kan_het:-9 b:kan_ik:-9 b:kann_ich:8 b:ken_ik:10 b:la_0000:10 b:la_00:29 b:la_banque:11 b:la_caja:8 b:la_demora:11
b:la_factura:-9 b:la_firma:-13 b:la_journee:11 b:la_mitad:12 b:la_otra:-9 b:la_pago:33 b:la_pague:8 b:la_paie:17
b:la_semaine:-10 b:la_situation:9 b:la_societe:15 b:la_transferencia:15 b:la_vuestra:-10 b:la_web:9 b:las_00:16
b:las_0:-20 b:las_dos:-10 b:late_fee:-9 b:le_00:31 b:le_0:8 b:le_bilan:-19 b:le_camion:-11 b:le_chef:-9 b:le_code:10
b:le_reglement:8 b:le_reste:-8 b:le_ruego:-11 b:le_virement:20 b:les_deux:8 b:les_jours:12 b:let_me:8
b:lieber_herr:-9 b:lo_demas:13 b:lo_faccio:28 b:lo_pago:12 b:lo_que:21 b:los_000:26 b:los_00:8 b:los_dos:-8
b:los_pago:8 b:ltd_in:-8 b:lunes_0:11 b:ma_boutique:9 b:maak_ik:17 b:maandag_00:-11 b:mais_je:-9 b:maken_we:9
b:mal_mit:-11 b:mars_?:9 b:me_00:-10 b:me_da:10 b:me_han:8 b:me_lo:22 b:me_mandar:9 b:mediados_de:18 b:met_de:23
b:met_je:-12 b:meu_filho:9 b:meu_irmao:-12 b:mf_0:-8 b:mi_dica:9 b:mi_mandate:-8 b:mi_rimandi:9 b:mi_scuso:8
b:mi_servirebbe:8 b:mismo_dia:-15 b:mit_dem:16 b:moi_la:14 b:mon_client:-10 b:monday_00:-32 b:monsieur_je:9
b:monsieur_nous:10 b:mt_000:-19 b:na_fatura:13 b:na_quinta:21 b:na_sequencia:10 b:nachsten_tagen:19 b:nao_00:8
b:nao_da:-15 b:nao_ee:12 b:nao_ha:-11 b:nao_pago:-8 b:nao_sao:-8 b:nao_temos:-15 b:nc_0:17 b:ne_comptez:9 b:ne_ho:8
b:nei_prossimi:26 b:nessuna_contestazione:10 b:nicht_in:9 b:nicht_zu:13 b:no_00000:-11 b:no_?:12 b:no_la:-15
b:no_me:12 b:no_nosso:9 b:no_pix:-10 b:no_proximo:-10 b:noch_am:8 b:noch_die:10 b:nog_steeds:-15 b:nom_de:14
b:non_00:-11 b:non_ee:-10 b:non_il:17 b:non_la:-16 b:non_so:-19 b:non_sono:-9 b:nos_proximos:22 b:not_000:8
b:not_be:-10 b:not_penny:8 b:not_to:-11 b:not_what:8 b:nota_credito:9 b:nota_de:-8 b:nothing_further:-8
b:notre_part:-9 b:nous_contestons:13 b:nous_payons:15 b:nous_refusons:11 b:nu_echt:9 b:octobre_et:13 b:of_days:23
b:of_february:-11 b:of_your:17 b:off_the:-13 b:ok_pour:10 b:on_00:20 b:on_0:-18 b:on_account:8 b:on_monday:11
b:on_your:9 b:op_00:22 b:op_de:16 b:op_een:13 b:op_het:8 b:op_maandag:-10 b:op_uw:15 b:orden_de:-10 b:ordre_de:-13
b:os_credores:12 b:os_la:21 b:os_pago:12 b:os_parece:-8 b:our_clients:-9 b:our_md:27 b:out_in:13 b:out_on:-11
b:out_to:16 b:over_mijn:10 b:paga_el:8 b:pagamento_00:13 b:pagamento_programado:-17 b:pago_el:-14 b:pago_es:-11
b:pago_in:11 b:paid_on:-8 b:paid_the:-10 b:paie_pas:-8 b:para_00:11 b:para_@:13 b:para_el:10 b:para_que:16
b:pas_avant:14 b:pasado_manana:14 b:pay_it:15 b:pay_on:-9 b:pay_the:13 b:payee_le:8 b:pedido_00000:10 b:per_un:-9
b:pero_no:-9 b:pix_de:8 b:please_see:9 b:po_0000:-8 b:po_00:8 b:por_0:-10 b:por_falta:14 b:por_las:10 b:por_los:12
b:por_semana:-15 b:porque_la:-8 b:poste_lundi:-8 b:pour_le:11 b:pour_les:15 b:pour_moi:-19 b:prego_di:-12
b:prie_de:8 b:prima_di:10 b:primo_gennaio:-10 b:programado_para:-17 b:prossimi_giorni:28 b:proximos_dias:22
b:qu_elle:-11 b:qu_en:-11 b:quale_iban:19 b:qualquer_reclamacao:-13 b:que_el:11 b:que_es:12 b:que_est:9
b:que_esta:-12 b:que_eu:10 b:que_ja:-16 b:que_le:-27 b:que_lo:10 b:que_nos:-13 b:que_se:19 b:que_tem:11
b:que_viene:9 b:quel_est:10 b:quella_non:-8 b:ra_0:14 b:reception_de:13 b:rechnung_mit:15 b:recibo_por:14
b:reenvio_lo:17 b:ref_00000:10 b:remesa_de:-8 b:resta_li:9 b:rib_jour:9 b:rien_ne:-8 b:rimandi_la:9
b:rucksprache_mit:9 b:sa_0:16 b:said_would:-16 b:se_for:8 b:se_les:-8 b:se_me:9 b:se_nao:-11 b:se_no:13 b:se_paga:21
b:se_pago:-22 b:se_va:9 b:sea_el:9 b:see_below:26 b:segun_el:-10 b:segunda_00:8 b:seguridad_social:9
b:semaine_prochaine:-12 b:senao_nao:-26 b:sent_from:18 b:sera_payee:9 b:seriez_vous:9 b:serve_la:15 b:seu_pedido:9
b:sexta_0:-14 b:si_00000:8 b:si_es:9 b:si_si:9 b:si_vous:-11 b:sie_auf:-8 b:sie_das:-11 b:sie_die:15 b:sie_konnen:9
b:so_0:8 b:sobald_sie:14 b:solange_die:-9 b:son_0:16 b:sono_in:-17 b:sorry_!:28 b:spass_beiseite:9 b:staat_het:16
b:steeds_niet:-16 b:stuur_een:10 b:su_quale:23 b:suite_notre:12 b:sure_will:-11 b:ta_pago:-10 b:tanto_no:-8
b:tardes_contador:-11 b:tc_00:-15 b:te_hago:25 b:te_la:13 b:te_li:-10 b:te_lo:-10 b:te_los:12 b:te_reenvio:24
b:te_voy:-10 b:temos_qualquer:-13 b:tengo_la:8 b:terms_of:-10 b:th_and:10 b:that_is:-13 b:the_000:12 b:the_above:-9
b:the_council:-12 b:the_first:27 b:the_mail:11 b:the_new:13 b:the_next:16 b:the_other:8 b:the_payment:-13
b:the_run:13 b:the_system:-13 b:there_is:-10 b:there_will:12 b:this_friday:10 b:this_one:14 b:through_and:10
b:to_any:9 b:to_get:-8 b:to_give:-11 b:to_pay:-17 b:to_te:14 b:to_them:12 b:toch_?:25 b:told_me:-8 b:tot_het:-19
b:total_0:-27 b:tous_les:8 b:transferencia_de:-10 b:tu_as:-11 b:tutte_tre:18 b:uberweise_ich:11 b:un_abrazo:10
b:un_altro:-20 b:un_pago:-11 b:una_data:13 b:und_0000:8 b:und_00:11 b:und_0:14 b:uns_vor:-8 b:uw_rekening:15
b:valt_in:9 b:valuta_00:-12 b:van_de:12 b:vanaf_de:8 b:vence_el:-10 b:ver_si:-10 b:verrechnen_sie:-10 b:vf_00000:11
b:vi_informiamo:-13 b:vi_pago:9 b:vi_prego:-17 b:viernes_0:-12 b:virement_dans:15 b:vom_0:9 b:von_der:18
b:voor_de:11 b:votre_mail:-8 b:votre_rib:12 b:vous_?:-9 b:vous_accord:9 b:vous_ai:-10 b:vous_avez:-13 b:vous_faire:9
b:vous_fais:11 b:vous_le:12 b:vous_nous:8 b:vous_prie:8 b:vous_regle:8 b:war_das:-8 b:we_are:-19 b:we_een:14
b:we_have:-20 b:we_maandag:10 b:we_moved:12 b:we_will:10 b:we_zijn:-8 b:weise_ich:8 b:weisen_wir:8 b:what_have:10
b:whatever_you:10 b:when_the:-9 b:wij_niet:8 b:will_do:21 b:will_go:9 b:will_not:-15 b:will_pay:34
b:wir_uberweisen:-12 b:wir_um:8 b:wir_uns:-13 b:wird_in:10 b:with_you:14 b:would_be:-12 b:wurde_die:-9 b:ya_esta:-26
b:ya_lo:15 b:you_at:9 b:you_can:10 b:you_have:14 b:you_in:16 b:you_lot:-9 b:you_to:-8 b:you_up:10 b:you_will:-14
b:your_own:-8 b:zahlung_erfolgt:16 b:zijn_niet:-8 b:zit_er:9 b:zit_op:12 b:zodra_de:8 b:zodra_ik:15 c:<a>:11
c:<ab:-17 c:<abra:10 c:<ac:15 c:<aca:9 c:<acab:11 c:<acce:-11 c:<acco:12 c:<ad:9 c:<aft:9 c:<afte:9 c:<agg:9
c:<agi:-18 c:<ago:12 c:<agor:15 c:<agr:-12 c:<ah:11 c:<alt:9 c:<am:19 c:<an:-18 c:<andr:11 c:<annu:-9 c:<ant:9
c:<ante:16 c:<any:-12 c:<ao>:9 c:<ap:15 c:<app>:13 c:<as:15 c:<ass:15 c:<asse:9 c:<att:-13 c:<av:-32 c:<ave:-12
c:<avi:-16 c:<avis:-15 c:<bal:9 c:<ban:12 c:<bank:-9 c:<banq:10 c:<bat:-9 c:<batc:-9 c:<be:15 c:<bed:9 c:<bee:-13
c:<been:-11 c:<beid:9 c:<belo:9 c:<bene:-12 c:<bi:-14 c:<bie:-9 c:<bit:-9 c:<bitt:-9 c:<biz:12 c:<bizu:12 c:<bo:11
c:<bou:13 c:<bu:10 c:<c>:-10 c:<ca:20 c:<ca>:23 c:<cada:10 c:<cai:18 c:<cal:-14 c:<canc:-12 c:<car:10 c:<cas:-11
c:<cat:-18 c:<cata:-17 c:<ces:-14 c:<cess:-10 c:<cha:16 c:<che:13 c:<cheg:10 c:<chi:-14 c:<chu:-11 c:<ci:9 c:<cie:10
c:<cier:11 c:<cit:-9 c:<cl:-15 c:<cla:-14 c:<clar:-10 c:<cm:-11 c:<co:-19 c:<col:10 c:<com:-21 c:<comu:-12
c:<conc:-15 c:<cono:9 c:<cons:-12 c:<cont:19 c:<cos:15 c:<cost:9 c:<cou:-16 c:<coul:-11 c:<coun:-10 c:<cour:-9
c:<cu:14 c:<cuan:9 c:<cus:-10 c:<cust:-10 c:<cut:12 c:<cut>:12 c:<da:10 c:<dag:16 c:<dage:11 c:<dans:10 c:<date:-14
c:<de:-15 c:<deb:-9 c:<dec:-9 c:<del:-11 c:<dell:-10 c:<demo:9 c:<des>:9 c:<desa:-10 c:<desp:9 c:<deu:9 c:<dez:12
c:<deze:12 c:<di>:-16 c:<dia:17 c:<dia>:9 c:<dias:9 c:<dic:22 c:<dice:14 c:<die:11 c:<dit>:-9 c:<dite:9 c:<diz:-11
c:<diz>:-13 c:<do:17 c:<doo:12 c:<door:12 c:<dos:-13 c:<dr:16 c:<dri:12 c:<du:14 c:<dua:11 c:<duas:11 c:<due>:9
c:<e>:31 c:<ec:20 c:<ech:19 c:<echt:18 c:<ee:-15 c:<ee>:-9 c:<een>:9 c:<ef:16 c:<eff:11 c:<effe:11 c:<el:-11
c:<em:-23 c:<em>:-15 c:<en:-15 c:<ence:-9 c:<env:14 c:<er:20 c:<er>:10 c:<err:16 c:<erro:9 c:<es:-10 c:<et>:13
c:<ete:-15 c:<ete>:-14 c:<eu>:17 c:<eur:-14 c:<eur>:-15 c:<fa:25 c:<fab:11 c:<fac:18 c:<facc:21 c:<fai:14 c:<fal:-13
c:<fall:-10 c:<fe:13 c:<fee:-9 c:<fei:10 c:<fi:14 c:<fina:15 c:<fini:-12 c:<fir:12 c:<firs:10 c:<for:9 c:<forg:11
c:<fot:-10 c:<foto:-10 c:<fou:9 c:<fr:27 c:<frag:11 c:<fri:18 c:<frit:9 c:<from:14 c:<g>:-14 c:<ga:12 c:<ge:17
c:<gedu:9 c:<gee:12 c:<gel:13 c:<geld:15 c:<gen:11 c:<gene:10 c:<ges:-10 c:<gesc:9 c:<get:-15 c:<gi:26 c:<gia>:9
c:<gir:11 c:<gira:9 c:<giu:15 c:<giur:12 c:<giv:-12 c:<give:-12 c:<gl:13 c:<go:34 c:<goo:11 c:<got>:-9 c:<gv:-10
c:<gv>:-10 c:<ha>:-15 c:<had:14 c:<hadd:9 c:<hag:20 c:<hago:19 c:<hal:10 c:<half:11 c:<hall:9 c:<han:-17 c:<hand:-9
c:<has:-9 c:<hatt:9 c:<he:21 c:<heb:10 c:<hebt:13 c:<heu:13 c:<heut:13 c:<hi:9 c:<hij>:-9 c:<hin:17 c:<hint:9
c:<ho:16 c:<hoi:15 c:<hoi>:15 c:<hoj:9 c:<hoje:9 c:<hol:-16 c:<hola:-16 c:<hon:11 c:<hor:14 c:<houd:-10 c:<i>:10
c:<ib:13 c:<iba:18 c:<iban:18 c:<ic:10 c:<ie:-10 c:<if:-9 c:<if>:-9 c:<ih:9 c:<ik:17 c:<ik>:18 c:<im:12 c:<in:-11
c:<inc:10 c:<indi:-9 c:<inso:9 c:<int:-10 c:<ist:9 c:<ist>:-12 c:<ista:14 c:<ja:12 c:<ja>:9 c:<jl:-14 c:<jl>:-14
c:<joi:-9 c:<join:-10 c:<kan>:-11 c:<kis:-9 c:<kist:-9 c:<klaa:13 c:<kn:18 c:<kon:-9 c:<l>:-19 c:<la:9 c:<la>:11
c:<lat:-10 c:<late:-9 c:<lav:-11 c:<lavo:-10 c:<lee:-10 c:<leg:-10 c:<let:9 c:<ll:-17 c:<lla:-9 c:<llam:-9 c:<lo>:31
c:<lu:22 c:<lun:12 c:<lund:10 c:<m>:9 c:<ma:35 c:<mai:-10 c:<man:18 c:<mand:17 c:<marz:-11 c:<mat:9 c:<md:14
c:<md>:16 c:<me:-10 c:<mei:19 c:<mens:-9 c:<mer:-19 c:<merr:-22 c:<mes:-10 c:<mes>:9 c:<mesa:-12 c:<mi:-9 c:<mi>:11
c:<mil:21 c:<mil>:13 c:<mir:-33 c:<mira:-15 c:<mire:-16 c:<mo:-9 c:<mon>:-9 c:<na>:14 c:<nao:-11 c:<nao>:-11
c:<nas>:-10 c:<nc:11 c:<nc>:11 c:<nei:13 c:<nei>:12 c:<nell:11 c:<nf:-9 c:<nf>:-9 c:<ni:14 c:<niet:-11 c:<nieu:11
c:<noc:9 c:<noch:9 c:<nos>:11 c:<not:-19 c:<note:-10 c:<nou>:-9 c:<nous:9 c:<nov:12 c:<novi:12 c:<nu>:9 c:<o>:21
c:<of>:15 c:<off:-9 c:<ok:14 c:<ol:-11 c:<on:29 c:<one:11 c:<one>:10 c:<op:-11 c:<op>:11 c:<ope:-10 c:<open:-11
c:<ot:9 c:<ou:-11 c:<ove:12 c:<over:12 c:<pa:24 c:<paci:9 c:<pago:20 c:<pagu:-9 c:<paie:14 c:<par:13 c:<part:13
c:<payi:10 c:<ped:-11 c:<pedi:-11 c:<per:12 c:<pi:14 c:<pin:9 c:<pix:14 c:<pix>:14 c:<pl:9 c:<pls:9 c:<po:-18
c:<poi>:-10 c:<pom:12 c:<por:-9 c:<pri:-15 c:<pro:10 c:<pros:12 c:<pun:12 c:<punt:13 c:<q>:13 c:<qui:10 c:<quit:12
c:<ra:46 c:<ra>:10 c:<rau:9 c:<re:30 c:<ree:9 c:<ref:12 c:<refu:11 c:<reg:-16 c:<rega:-9 c:<rek:9 c:<rep:-11
c:<repa:-10 c:<reti:12 c:<rev:-9 c:<ri:21 c:<rib:10 c:<ric:17 c:<rico:9 c:<riva:10 c:<ru:12 c:<rue:-9 c:<rut:13
c:<s>:-21 c:<sa:30 c:<sab:26 c:<saba:18 c:<sald:-9 c:<sale:12 c:<same:10 c:<san:-10 c:<sat:18 c:<sat>:11 c:<sau:16
c:<sc:-22 c:<sch:-18 c:<scho:-16 c:<se>:-17 c:<sea:10 c:<sea>:9 c:<sem:-11 c:<sema:-17 c:<semp:11 c:<sen:12
c:<sena:-15 c:<sent:19 c:<ser>:-9 c:<seu:-12 c:<seu>:-10 c:<si:-20 c:<si>:-15 c:<sie:-9 c:<so:19 c:<sob:15
c:<soba:13 c:<sol:-14 c:<som:-11 c:<some:-10 c:<sor:13 c:<sorr:16 c:<sot:11 c:<sott:11 c:<sp:26 c:<spa:10 c:<spi:10
c:<spie:13 c:<spo:10 c:<ss:9 c:<st:13 c:<stan:-9 c:<ste>:12 c:<stee:-10 c:<sto:9 c:<su:-20 c:<su>:9 c:<sub:-20
c:<t>:14 c:<ta:9 c:<tag>:-11 c:<tage:12 c:<te>:18 c:<temo:-9 c:<ten:9 c:<test:-9 c:<th:34 c:<ti:19 c:<ti>:10
c:<tie:19 c:<tien:11 c:<tim:-10 c:<tm:11 c:<toc:10 c:<toch:11 c:<tom:10 c:<tom>:12 c:<tot:-18 c:<tot>:-11 c:<tran:11
c:<tro:-12 c:<troc:-10 c:<tu>:-11 c:<tut:9 c:<tutt:10 c:<tw:-9 c:<ul:12 c:<ult:12 c:<ulti:10 c:<um:17 c:<un:-26
c:<un>:-15 c:<und:-9 c:<uni:9 c:<unic:10 c:<unt:-15 c:<unte:-11 c:<ur>:-9 c:<us:9 c:<vai:-10 c:<vai>:-10 c:<vana:11
c:<ve:-19 c:<vedo:9 c:<vedr:-11 c:<ver:-19 c:<verk:9 c:<verr:-12 c:<vien:12 c:<vier:-15 c:<vo:-19 c:<vol:-19
c:<volv:-23 c:<voss:9 c:<wa:21 c:<war:13 c:<war>:11 c:<we:-13 c:<wh:-19 c:<wha:9 c:<what:9 c:<whe:-13 c:<when:-9
c:<wi:24 c:<wil:20 c:<will:27 c:<wou:-11 c:<woul:-10 c:<wri:-9 c:<wu:-10 c:<wur:-9 c:<wurd:-9 c:<x>:-11 c:<xm:-25
c:<y>:11 c:<ya:-9 c:<yo:-11 c:<you:-10 c:<za:25 c:<zel:10 c:<zelf:10 c:<zi:-14 c:<zo:18 c:<zod:18 c:<zodr:18
c:<zou:-10 c:<zou>:-10 c:aak:-9 c:aakt:-10 c:aakt>:-11 c:aal>:-10 c:aald>:10 c:ab>:12 c:aba:24 c:abad:15 c:abado:16
c:aben:9 c:aber:-11 c:aber>:-9 c:abi:11 c:abl:-12 c:able:-10 c:able>:-13 c:abr:12 c:abra:16 c:abra>:11 c:acab:11
c:acaba:11 c:acc:12 c:acce:-11 c:acci:15 c:accio:11 c:accor:9 c:ach:12 c:ach>:10 c:acho:9 c:acho>:11 c:acht:-9
c:aci:9 c:aco:10 c:aco>:10 c:ada:12 c:adas:12 c:adast:9 c:add:9 c:adde:14 c:adden:9 c:adm:12 c:admi:12 c:admin:9
c:ado:10 c:ado>:14 c:ador:-11 c:adr:-9 c:ag>:24 c:aga>:14 c:agad:-22 c:agada:-11 c:agado:-11 c:age:17 c:agen:11
c:agen>:22 c:agi:-9 c:agl:-12 c:agli:-12 c:ago:53 c:ago>:44 c:agor:15 c:agora:15 c:agr:-12 c:ague:-10 c:ahl:15
c:ahle>:9 c:aie:14 c:aie>:10 c:aig:9 c:ain>:11 c:aire:-9 c:ais>:11 c:akt:-18 c:akt>:-12 c:al>:11 c:ald>:19
c:alda:-12 c:ale>:9 c:aleu:-10 c:aleur:-10 c:alf:10 c:allez:11 c:alo:-10 c:als:-13 c:als>:-10 c:alte>:10 c:alut:-10
c:amado:-9 c:amar:-9 c:amar>:-9 c:ame:10 c:ame>:27 c:amen:-22 c:ament:-23 c:ami:-13 c:amm:15 c:amme:10 c:amo:14
c:amo>:10 c:an>:25 c:anc:-20 c:ance:-19 c:ancel:-12 c:ances:-9 c:and>:-9 c:andr:10 c:ane:11 c:aner:9 c:ang:-22
c:angu:-10 c:ank>:-9 c:anm:-10 c:ann:-11 c:annu:-9 c:annul:-9 c:ano>:-9 c:anq:17 c:anqu:17 c:anqui:12 c:ans:11
c:ans>:14 c:ant:31 c:antan:11 c:antar:-9 c:ante:18 c:antes:14 c:ants:10 c:ants>:10 c:any:-12 c:ao>:-15 c:ap>:13
c:apa:-9 c:apar:-12 c:apare:-10 c:app:16 c:app>:18 c:appe:10 c:appen:12 c:apu:9 c:ar>:-29 c:arad:9 c:aram:-11
c:aram>:-11 c:arch:-10 c:ard:11 c:ardi:9 c:are:-22 c:are>:-18 c:arec:-10 c:aren:10 c:ario:-12 c:ario>:-11 c:arn:-14
c:aro:-20 c:aro>:-13 c:aron:-10 c:aron>:-10 c:arr:-9 c:arran:-9 c:art>:-9 c:arz:-15 c:arzo:-11 c:arzo>:-11 c:as>:-22
c:asc:9 c:ass:13 c:asseg:11 c:assim:18 c:asso>:12 c:ast:-9 c:ata>:15 c:atar:-21 c:atar>:-17 c:ate:13 c:atev:10
c:ativ:-9 c:ato:-23 c:ato>:-13 c:ator:-12 c:att:-12 c:attin:9 c:atto:-11 c:atto>:-12 c:atu:-12 c:atur:-11 c:auf:12
c:aus:-16 c:aus>:-10 c:aut:11 c:avi:-16 c:avis:-18 c:avis>:-11 c:avon:15 c:avond:14 c:avor:-11 c:avora:-9 c:ayee:9
c:ayee>:9 c:ayi:11 c:ayin:11 c:aying:11 c:ayo:9 c:ays:11 c:ays>:11 c:az>:12 c:azi:-12 c:bad:20 c:bado:16 c:bado>:16
c:bal:26 c:bald:16 c:bald>:13 c:ban:32 c:ban>:20 c:banco:9 c:bank>:-9 c:banq:10 c:banqu:10 c:batc:-9 c:batch:-9
c:bed:9 c:bee:-13 c:been:-11 c:been>:-11 c:beid:9 c:beide:9 c:belo:9 c:bene:-12 c:ber>:-12 c:beste:9 c:bie:-9
c:bien>:-10 c:bil:-9 c:bio:10 c:bio>:11 c:bit:-15 c:bitt:-10 c:biz:12 c:bizu:12 c:bizum:12 c:blo:19 c:bloq:9
c:bloqu:9 c:bor:-10 c:bord:-13 c:bou:10 c:brar:-9 c:bre>:15 c:bro:14 c:bro>:17 c:brua:9 c:bruar:9 c:buen>:12
c:ca>:24 c:cab:15 c:caba:11 c:cada:11 c:cadas:9 c:cado:-14 c:cado>:-11 c:cai:19 c:cal:-17 c:canc:-10 c:cance:-13
c:cao>:-10 c:capi:-9 c:cat:-21 c:cata:-13 c:catar:-17 c:cce:-11 c:cci:20 c:ccio:16 c:ccio>:17 c:ccor:9 c:ccord:10
c:ce>:-18 c:cel:-10 c:cela:-13 c:cem:17 c:cemb:11 c:cerr:-10 c:ces:-20 c:cess:-19 c:cessa:-9 c:cev:9 c:cha:18
c:che:34 c:che>:27 c:ched:-10 c:cheg:10 c:chi:15 c:chic:11 c:chick:9 c:chius:-10 c:chm:13 c:chnu:9 c:cho:-14
c:chon:-18 c:chone:-11 c:chr:16 c:chrev:11 c:chri:9 c:cht>:12 c:chu:-10 c:chw:-15 c:cia:16 c:ciam:10 c:cie:14
c:cien:12 c:cierr:11 c:cilia:9 c:cim:10 c:cio:11 c:cio>:19 c:cion:-10 c:cit:-20 c:ck>:-23 c:cke:11 c:cken>:11
c:cks:11 c:ckt:10 c:clar:-14 c:co>:-25 c:com:-28 c:comp:-11 c:compr:-9 c:comu:-12 c:comun:-12 c:conc:-10 c:cono:11
c:conos:10 c:cons:-13 c:cont:9 c:conv:-9 c:copia:12 c:copie:-13 c:cor:19 c:cord:12 c:corr:9 c:cos:13 c:cost:9
c:coul:-11 c:could:-14 c:coun:-11 c:cour:-14 c:cours:-9 c:cred:9 c:criv:10 c:crive:9 c:cto>:-9 c:cture:-9 c:cuan:9
c:cul:12 c:culp:14 c:culpe:10 c:cus:-10 c:cust:-10 c:custo:-9 c:cut>:12 c:cute:-10 c:cute>:-10 c:dag:23 c:dag>:10
c:dage:11 c:dagen:12 c:dam:-10 c:dar>:11 c:das:16 c:das>:9 c:dastr:9 c:datem:9 c:dati:9 c:datio:12 c:dato:-11
c:dator:-9 c:dd>:12 c:dde:13 c:dec:-11 c:del:-14 c:demo:17 c:demor:11 c:dent:-9 c:der:-15 c:dera:-11 c:dere:14
c:derem:17 c:des>:14 c:desa:-10 c:desp:9 c:det:-14 c:det>:-9 c:deu:12 c:deze:12 c:dezer:9 c:dia:30 c:diad:9
c:diado:9 c:dic:16 c:dicem:9 c:diens:11 c:dim:-10 c:din:-13 c:dir:-11 c:direk:9 c:diret:-14 c:dito:-9 c:diz:-14
c:diz>:-12 c:dmi:12 c:dmin:9 c:dmini:10 c:dne:9 c:do>:30 c:doman:-12 c:doo:14 c:door:14 c:dor:-10 c:dos:-10 c:dra:14
c:dri:9 c:droi:9 c:dt>:10 c:duas:11 c:duas>:11 c:duld:9 c:ea>:13 c:ead:-9 c:ebrua:9 c:ebt:11 c:ebt>:12 c:ecep:9
c:eces>:9 c:echt>:23 c:eco:-14 c:eco>:-15 c:ecte:9 c:ected:10 c:ecu:-11 c:ecute:-9 c:ed>:9 c:eda:-14 c:ediad:9
c:edit>:9 c:edo:10 c:eduld:9 c:ee>:-14 c:eedo:-9 c:eedor:-9 c:eel:-11 c:een:18 c:een>:13 c:eer:-21 c:eer>:-15
c:efa:-15 c:efe:16 c:eff:13 c:effe:10 c:effe>:12 c:efi:-9 c:efu:9 c:efus:13 c:ega:-25 c:egar:-15 c:egara:-10
c:egard:-11 c:egato:-9 c:egel:10 c:egel>:12 c:egg:-9 c:egn:11 c:egno:11 c:egno>:11 c:ego:-12 c:ego>:-15 c:egt:12
c:egt>:12 c:egu:11 c:ehr:19 c:ehr>:10 c:eia:14 c:eia>:12 c:eib:-10 c:eiden:-13 c:eie:16 c:eier:14 c:eing>:-9
c:eir:-11 c:eir>:-14 c:eiro>:-11 c:eis:16 c:eise:9 c:eise>:9 c:eita>:9 c:eke:-11 c:el>:13 c:ela:-18 c:eld:18
c:eld>:18 c:ele:-20 c:elh:11 c:elk:-11 c:elke:-10 c:ell:-21 c:ell>:-13 c:elle>:9 c:elo:-10 c:elo>:-16 c:em>:-13
c:ema:-17 c:emaa:-10 c:emaak:-9 c:eman:-14 c:emana:-15 c:emb:14 c:embr:12 c:emo:18 c:emor:9 c:empr:10 c:empre:9
c:ena:11 c:ena>:25 c:enav:9 c:ence:-11 c:ence>:-10 c:encer:-9 c:encim:12 c:enco:9 c:endo:-11 c:endo>:-11 c:enh:-16
c:enho:-9 c:eni:11 c:enin:10 c:ening:11 c:enk:-10 c:eno:-12 c:enst:9 c:ent>:18 c:ente:-13 c:entes:-10 c:env:25
c:envo:13 c:eo>:12 c:epa:-10 c:epar:-15 c:ept:9 c:er>:-13 c:eran:-9 c:ere:-9 c:ereco:-9 c:eremo:10 c:eren:-13
c:erg:-16 c:ergem:-9 c:erio:9 c:erk:17 c:erke:10 c:erl:-16 c:erm:9 c:erme:10 c:ermi:9 c:ern>:-12 c:erni:10 c:erra:14
c:erre:-9 c:erre>:9 c:erro:9 c:erry:-21 c:erry>:-21 c:ersp:13 c:erspr:11 c:erst:-11 c:ert:-17 c:ert>:-10 c:erzo:-9
c:esa:-13 c:esas:-11 c:esas>:-11 c:eschr:11 c:esper:-11 c:espon:-9 c:ess:-22 c:essi:-13 c:esso:9 c:esso>:14
c:est>:11 c:esta:-21 c:estar:-9 c:esto:9 c:esu:-11 c:ete:-24 c:eten:-9 c:eti:16 c:eto:-10 c:eto>:12 c:etor:-13
c:etor>:-10 c:etr:-12 c:ets:-13 c:ets>:-13 c:ett:-9 c:etta:-10 c:eur:-24 c:eur>:-21 c:eut:16 c:eute:11 c:eute>:9
c:euw:9 c:eve:-16 c:ever:-12 c:evo:16 c:evo>:12 c:eza:9 c:fab:11 c:fac:16 c:facc:21 c:facci:21 c:fai:10 c:fais>:9
c:fal:-16 c:fall:-14 c:fang:-9 c:faz>:10 c:fe>:13 c:febru:9 c:fee:-9 c:fen:18 c:fen>:12 c:fer:9 c:fer>:9 c:ffe:15
c:ffi:-10 c:ffic:-11 c:fic:-12 c:fica:-9 c:fici:-11 c:fico:14 c:fif:12 c:fin:9 c:fina:15 c:final:11 c:fini:-13
c:fir:18 c:firs:10 c:first:10 c:forg:11 c:fot:-10 c:foto:-10 c:fou:11 c:frage:9 c:fri:15 c:frit:9 c:from:14
c:from>:12 c:ft>:-11 c:fte:16 c:fus:18 c:gad:-23 c:gada:-11 c:gada>:-12 c:gado:-13 c:gado>:-19 c:gal:9 c:gale:9
c:garam:-10 c:gat:-16 c:gato:-11 c:gato>:-13 c:ge>:23 c:ged:15 c:gedu:9 c:gedul:9 c:gee:21 c:gel:24 c:gel>:9
c:geld:21 c:geld>:17 c:gem:-9 c:gemaa:-9 c:gen:-13 c:gene:13 c:ges:-15 c:get:-16 c:gez:-9 c:geze:-10 c:ghe:10
c:ght:12 c:ght>:13 c:gira:9 c:giu:21 c:giur:12 c:giuro:12 c:gius:9 c:giust:9 c:giv:-12 c:give:-12 c:give>:-11
c:gli:-13 c:gli>:-9 c:glo:11 c:go>:18 c:goo:12 c:gor:14 c:gora:15 c:gora>:15 c:gui:-10 c:gv>:-13 c:hac:10 c:had:11
c:hadd:9 c:hadde:9 c:hag:20 c:hago:19 c:hago>:19 c:half:11 c:hall:15 c:hallo:10 c:halt:-13 c:han:-24 c:hand:-13
c:hand>:-9 c:hat:19 c:hats:11 c:hats>:11 c:he>:37 c:hebt:13 c:hebt>:13 c:hed:-12 c:hed>:-9 c:heg:9 c:heid:-10
c:hein:10 c:hein>:10 c:hes:13 c:hes>:12 c:heu:14 c:heut:13 c:hick:9 c:hie:10 c:hij>:-9 c:hin:9 c:hing>:-10 c:hint:9
c:hinte:9 c:hius:-10 c:hl>:12 c:hle:10 c:hle>:14 c:hli:10 c:hmi:9 c:hob:-9 c:hoi:14 c:hoi>:14 c:hoj:9 c:hoje:9
c:hoje>:9 c:hol:-11 c:hola:-16 c:hola>:-16 c:hone>:-10 c:hou:-10 c:houd:-13 c:houde:-12 c:hr>:15 c:hrev:11
c:hreve:11 c:hri:9 c:ht>:42 c:hul:11 c:hun:9 c:ia>:31 c:iac:-10 c:iad:17 c:iado:19 c:iado>:10 c:iados:9 c:iag:-12
c:iam:17 c:iamo:18 c:iamo>:13 c:ias:13 c:ias>:19 c:iba:21 c:iban:16 c:iban>:19 c:iber:12 c:ica>:11 c:icem:9
c:icemb:9 c:iche:10 c:iche>:11 c:icht>:-13 c:ichte:10 c:ici:-9 c:icor:9 c:id>:-14 c:ida:10 c:idat:10 c:idati:12
c:ide:-10 c:ide>:9 c:iden:-10 c:iden>:-14 c:ie>:11 c:ieg:18 c:iege:13 c:iem:12 c:iemb:10 c:iembr:10 c:ien>:-17
c:ienc:10 c:iens:12 c:ienst:11 c:ient:-11 c:iente:-10 c:iera:10 c:iere:-15 c:ierr:12 c:iert:-10 c:ies>:-16 c:iet:-9
c:ieu:14 c:ieuw:9 c:ifica:-10 c:ig>:15 c:iga:-10 c:ige:15 c:ige>:14 c:igg:10 c:igh:10 c:ight:14 c:ight>:15 c:igu:-14
c:ij>:-11 c:ik>:15 c:ilan:-10 c:ilan>:-9 c:ilen:12 c:ill:35 c:ill>:19 c:ilt:13 c:ime:10 c:imen:13 c:iment:12
c:imi:16 c:imi>:16 c:imo:-9 c:imp:12 c:in>:13 c:ina:13 c:ina>:10 c:inad:11 c:inar:-13 c:ind:-22 c:indi:-14 c:ine:-17
c:ine>:-16 c:inge:-13 c:inh:-12 c:inha:9 c:inho:-16 c:inho>:-16 c:ini:-17 c:ini>:-14 c:inis:9 c:inist:9 c:inso:9
c:insol:10 c:inst:-11 c:int:-15 c:inta:-12 c:inter:10 c:io>:31 c:ion:-21 c:ior:11 c:ior>:13 c:iot:-17 c:ir>:-21
c:irad:-9 c:ire:11 c:irek:9 c:irekt:9 c:irel:-14 c:irem:9 c:iret:-15 c:ireto:-9 c:irst:13 c:irst>:10 c:is>:-12
c:ise:11 c:isi:-14 c:ispon:13 c:iss:11 c:ist:-11 c:ist>:-12 c:istan:11 c:itad:12 c:itas:-9 c:itas>:-9 c:ite>:14
c:iti:10 c:itig:30 c:itig>:23 c:ito:12 c:ito>:9 c:its:9 c:itt:-15 c:iu>:10 c:iud:9 c:iur:15 c:iuro:12 c:iuro>:12
c:iust:9 c:iva>:14 c:ive>:-18 c:iver:9 c:ivi:-11 c:ivo:-9 c:iz>:-16 c:iza:13 c:izad:12 c:izu:12 c:izum:12 c:izum>:12
c:je>:13 c:jes:-12 c:jes>:-9 c:jl>:-14 c:joi:-9 c:join:-10 c:joint:-9 c:jou:13 c:jour:13 c:jours:9 c:jun:-10
c:kan>:-11 c:ke>:-16 c:kee:13 c:keer:14 c:keerd:12 c:king:9 c:king>:10 c:kis:-9 c:kist:-9 c:klaa:10 c:klaar:11
c:kon:-12 c:kop:10 c:kopi:10 c:kopie:10 c:kto:9 c:laa:9 c:laar:10 c:laar>:12 c:lam:-12 c:lama:-10 c:lan>:-10
c:lar:-24 c:lar>:-16 c:las:-15 c:las>:-12 c:lavo:-10 c:lavor:-9 c:ld>:15 c:ldi:11 c:le>:16 c:lec:-13 c:lee:-18
c:lef:-9 c:leg:-17 c:lega:-9 c:lei:11 c:les:14 c:les>:9 c:leur:-10 c:leur>:-10 c:lever:-14 c:levo>:10 c:lho:12
c:lho>:9 c:li>:11 c:lib:12 c:libe:11 c:liber:12 c:lig:13 c:lig>:10 c:lis:-14 c:liti:9 c:liv:-12 c:lke:-10 c:lla:-25
c:llam:-10 c:llama:-12 c:llega:-9 c:ller:11 c:ller>:11 c:lls:-13 c:lls>:-10 c:lo>:18 c:loq:9 c:loqu:9 c:loque:9
c:lor:-13 c:low>:9 c:lqu:-10 c:ls>:-20 c:lso:9 c:lter>:9 c:ltim:10 c:lun:10 c:lund:10 c:lundi:10 c:lvent:13
c:maakt:-11 c:mac:-9 c:mada:9 c:mai:-15 c:mais:-9 c:mais>:-9 c:mana:-10 c:mand:17 c:manda:9 c:mar:-15 c:march:-11
c:marz:-11 c:marzo:-11 c:mas:-32 c:mas>:-26 c:mat:16 c:mata:15 c:mata>:15 c:matt:9 c:matti:9 c:md>:15 c:me>:17
c:mei:23 c:mem:10 c:men:-18 c:men>:-9 c:mend:11 c:mende:9 c:ment:-11 c:mer:-10 c:merr:-22 c:merry:-22 c:mes:-18
c:mes>:11 c:mesa:-13 c:mess:-9 c:messa:-12 c:met:-12 c:mi>:33 c:mia:-9 c:mil:19 c:mil>:13 c:minis:9 c:mio:-10
c:mir:-33 c:mira:-14 c:mire:-16 c:mitt:10 c:mme:13 c:mme>:9 c:mo>:12 c:mond:-9 c:mor:16 c:mot:-10 c:mp>:-10 c:mpa:9
c:mr>:-10 c:ms>:-12 c:mt>:-15 c:mun:-10 c:na>:58 c:nan:24 c:nao:-24 c:nao>:-24 c:nar:-15 c:nas:-17 c:nas>:-20
c:nat:-15 c:natu:-14 c:natur:-12 c:nav:18 c:navo:19 c:navon:10 c:nc>:10 c:nca:-13 c:nce:-25 c:nce>:-10 c:ncel:-11
c:ncela:-11 c:ncer:-10 c:ncerr:-9 c:ncim:12 c:ncon:11 c:nd>:-12 c:nda:21 c:nda>:13 c:ndag:10 c:ndag>:10 c:ndate:9
c:nde:-21 c:nder:-17 c:ndere:9 c:ndim:-10 c:ndr:16 c:ndro:9 c:ne>:-23 c:neer:-11 c:neer>:-11 c:nei:10 c:nei>:12
c:nell:10 c:nen:-30 c:nen>:-28 c:nent:12 c:ner:17 c:net:9 c:net>:11 c:nf>:-9 c:ng>:11 c:nge:-11 c:ngen:-14
c:ngen>:-12 c:nger:-9 c:nger>:-9 c:ngu:-14 c:ngui:-12 c:nha:9 c:nhe:-9 c:nho:-27 c:nho>:-18 c:nic:-9 c:nico:-10
c:nico>:-9 c:niet:-11 c:niet>:-10 c:nieu:9 c:nieuw:9 c:nig:12 c:nigh:13 c:night:13 c:ning>:10 c:nist:9 c:nistr:10
c:nite:15 c:nite>:11 c:nne:-22 c:nnen:-16 c:nnen>:-20 c:nno:-9 c:nnul:-9 c:nnull:-9 c:nny:9 c:nny>:9 c:noch:9
c:norm:-11 c:nos>:10 c:nosci:10 c:nota:11 c:note:-11 c:nou>:-10 c:nous:9 c:nous>:9 c:nov:10 c:novi:12 c:novie:12
c:now:13 c:now>:13 c:nqu:17 c:nqui:14 c:nquil:12 c:nse:12 c:nser:13 c:nsert:12 c:nsi:9 c:nsu:-10 c:nt>:9 c:nta:-24
c:ntado:-9 c:ntan:10 c:ntane:11 c:ntar:-18 c:ntar>:-12 c:ntes:9 c:ntie:-10 c:ntin:10 c:nto:12 c:nto>:14 c:ntrac:10
c:ntrat:-10 c:nul:-16 c:null:-12 c:nulla:-9 c:nung:10 c:nvo:12 c:nvoi:10 c:oa>:12 c:oba:20 c:obal:18 c:obald:13
c:obr:11 c:obre:10 c:obre>:11 c:oca:-14 c:ocad:-10 c:ocado:-10 c:och:38 c:och>:16 c:oche:17 c:oche>:13 c:ock:12
c:od>:11 c:oda:-10 c:odr:20 c:odra:18 c:odra>:18 c:oe>:10 c:oes:-12 c:oes>:-9 c:of>:24 c:off:-11 c:oge:-9 c:oh>:-9
c:ohe:-11 c:ohe>:-9 c:ohl:11 c:oid>:9 c:oie:9 c:oie>:9 c:oint:-9 c:oit:12 c:oite:12 c:oite>:9 c:oje:11 c:oje>:9
c:okt:9 c:okto:9 c:ola:-12 c:ola>:-13 c:old>:-11 c:oll:-17 c:olv:-9 c:olva:-12 c:olvi:10 c:om>:26 c:oma:-15
c:oman:-15 c:omani:-10 c:omet:-13 c:omo:-23 c:ompr:-9 c:ompre:-10 c:omu:-12 c:omun:-12 c:onan:13 c:ond:18 c:onde:-11
c:onder:-10 c:ondo:12 c:ondo>:14 c:one:-15 c:one>:-12 c:onf:11 c:oni:-9 c:onn:-16 c:onne:-12 c:ono:23 c:onos:10
c:onosc:10 c:ons:9 c:ons>:15 c:onse:10 c:onser:9 c:onta>:9 c:oof:12 c:ook:-13 c:ook>:-11 c:oop:-11 c:op>:13
c:ope:-17 c:open:-10 c:opia:12 c:opia>:11 c:oque:13 c:ora>:16 c:ord>:9 c:org:13 c:orgo:10 c:orh:11 c:orhe:11
c:ori:13 c:oriz:9 c:oriza:9 c:orm:-9 c:orme:-9 c:orrec:10 c:orry:15 c:orry>:15 c:ors:-12 c:ort:10 c:ort>:12 c:osci:9
c:osco:-10 c:osco>:-10 c:ose>:-12 c:ositi:-10 c:oss:12 c:osse:10 c:ossim:13 c:ost:12 c:ot>:-9 c:ota:-17 c:ota>:-12
c:ote:-17 c:ote>:-11 c:oth:10 c:oto:-15 c:oto>:-9 c:ott:22 c:otto:21 c:otto>:13 c:ou>:-17 c:ouc:10 c:oud:-17
c:oude:-14 c:oul:-22 c:ould:-25 c:ould>:-25 c:our>:17 c:ous:11 c:ous>:13 c:out:16 c:out>:10 c:ove>:-10 c:oved:16
c:oved>:10 c:over>:11 c:ovi:17 c:ovie:15 c:oviem:12 c:ovve:9 c:ovved:9 c:ow>:26 c:oz>:13 c:pacie:9 c:pag:11
c:paga>:16 c:pagad:-22 c:pago:20 c:pago>:23 c:pagu:-9 c:pague:-9 c:paie:14 c:paie>:11 c:par:-14 c:parad:9 c:pare:-13
c:parec:-9 c:pari:-9 c:pas:9 c:pas>:11 c:passe:-9 c:payee:9 c:payi:10 c:payin:10 c:pece:10 c:ped:-18 c:pedi:-16
c:pel:-11 c:pen>:-12 c:pena>:14 c:pent:12 c:pera:-12 c:pet:-9 c:pia>:11 c:pie:12 c:pie>:11 c:pieg:13 c:pix:14
c:pix>:14 c:ple:14 c:pli:-11 c:pls:9 c:poi>:-10 c:pom:12 c:pondo:9 c:pp>:18 c:ppe:11 c:ppen:14 c:ppena:14 c:ppl:-10
c:pra:18 c:prach:10 c:prego:-9 c:prend:-9 c:pri:-10 c:pro:18 c:proc:12 c:proch:15 c:pros:11 c:pross:13 c:ps>:12
c:pti:9 c:ptio:10 c:ption:10 c:pul:-9 c:pun:12 c:punt:13 c:punto:12 c:quale:11 c:que:10 c:quel>:12 c:quil:10
c:quin:-21 c:quis:11 c:ra>:25 c:rac:23 c:raci:15 c:racio:15 c:rad>:-10 c:rada:9 c:rada>:9 c:ral>:11 c:ran>:9
c:ranq:9 c:ranqu:9 c:ras>:11 c:rat:-18 c:rau:15 c:rca:11 c:rca>:10 c:rd>:18 c:rde:-15 c:rder>:9 c:rdi>:10 c:rdo:15
c:re>:20 c:rea:-21 c:recep:9 c:rech:-10 c:recht:-14 c:reco:-10 c:rect:15 c:rect>:11 c:red:23 c:refu:11 c:refus:13
c:reg:-15 c:rega:-12 c:rego:-10 c:rego>:-9 c:rei:-23 c:reib:-9 c:reir:-9 c:relo:-14 c:relo>:-14 c:remo:13 c:rend:-14
c:rent:13 c:rent>:9 c:repar:-15 c:rer:-22 c:rer>:-12 c:res>:-12 c:resa:12 c:resa>:11 c:resi:10 c:reti:13 c:reto>:11
c:retor:-13 c:rf>:-9 c:rgema:-9 c:rgu:-9 c:ri>:-16 c:ria:-9 c:ric:12 c:ricor:9 c:rida:10 c:rien>:-10 c:rij:12
c:rin:-16 c:rior>:9 c:rita:15 c:rita>:12 c:riv:20 c:riva>:11 c:rive:10 c:river:12 c:riza:10 c:rk>:-11 c:rkt:12
c:rman:9 c:rms:-9 c:rms>:-9 c:rn>:-19 c:rne:-16 c:rni:15 c:rni>:10 c:ro>:-18 c:rob:-10 c:roca:-10 c:roch:13
c:roche:13 c:rohe:-10 c:roi:14 c:rom:15 c:rom>:13 c:rond:-10 c:ros:15 c:ross:12 c:rossi:14 c:rov:9 c:rovve:9 c:rr>:9
c:rre>:9 c:rrect:10 c:rres:-10 c:rros:-9 c:rros>:-11 c:rschi:9 c:rse:-18 c:rse>:-11 c:rsp:14 c:rspr:11 c:rspro:14
c:rta>:11 c:rua:11 c:ruar:9 c:rue:-13 c:run>:9 c:rut:16 c:rve:9 c:rzo:-20 c:rzo>:-15 c:sab:36 c:saba:18 c:sabad:15
c:sage:-11 c:sald:-9 c:sale:10 c:sale>:11 c:same>:14 c:samen:-11 c:sang:-12 c:sare:-9 c:sas>:-10 c:sat:19 c:sat>:10
c:sau:16 c:sbl:9 c:sch:-15 c:sche:-10 c:schi:18 c:schic:11 c:schie:10 c:scho:-20 c:schon:-20 c:schr:11 c:sco:-19
c:sco>:-9 c:scon:-10 c:scont:-11 c:scriv:10 c:scul:13 c:sculp:13 c:se>:-23 c:seg:11 c:segn:12 c:segno:11 c:sei:10
c:sel:-10 c:sem:-16 c:sema:-17 c:seman:-15 c:sena:-14 c:sent:10 c:sent>:14 c:ser:28 c:sert:9 c:ses:21 c:ses>:19
c:seu>:-10 c:si>:-24 c:sie:-14 c:sig:-11 c:sim:27 c:sim>:11 c:simi:15 c:simi>:16 c:sit:12 c:siti:-11 c:sitio:-10
c:sito:18 c:sito>:11 c:so>:21 c:sob:13 c:soba:13 c:sobal:13 c:some:-11 c:sor:17 c:sori:12 c:sorr:16 c:sorry:16
c:sott:11 c:sotto:11 c:spe:-9 c:spece:10 c:sper:-10 c:spie:13 c:spieg:13 c:spo:12 c:spr:18 c:spra:9 c:sprac:10
c:spro:16 c:sproc:16 c:ss>:-20 c:ssa:9 c:ssa>:10 c:sse:13 c:sseg:11 c:ssegn:11 c:ssen>:11 c:sser>:9 c:ssim:32
c:ssim>:18 c:ssimi:15 c:ssin:-12 c:sso:9 c:sso>:20 c:st>:-15 c:sta:-11 c:sta>:-16 c:stag:11 c:stand:-12 c:stant:14
c:stare:-9 c:ste:-16 c:stee:-9 c:sti:-9 c:sto:17 c:stom:-9 c:stome:-9 c:ston:9 c:stra>:-15 c:strac:16 c:stro:14
c:stro>:9 c:sub:-21 c:suc:-13 c:sul:-15 c:sult:-11 c:taald:9 c:tac:-9 c:tada>:10 c:tag:19 c:tage:21 c:tage>:12
c:tagen:10 c:tal:-14 c:tam:-14 c:tand:-16 c:tane:11 c:tant:20 c:tanta:12 c:tante:14 c:tar:-26 c:tar>:-34 c:tard:10
c:tas>:-15 c:tda:10 c:tdat:11 c:te>:27 c:tec:-9 c:tel>:14 c:tema:9 c:temo:-9 c:ten>:20 c:tende:9 c:teni:10 c:tent:-9
c:teri:11 c:tern>:-11 c:tess:9 c:tesso:9 c:testa:-9 c:testo:10 c:teu:-18 c:tev:9 c:th>:18 c:ti>:17 c:tie:12
c:tien:10 c:tig:19 c:tig>:15 c:tige:9 c:tina:13 c:tina>:15 c:ting:-15 c:ting>:-13 c:tion>:15 c:tire:12 c:tit:-13
c:tiv:-11 c:tje:-11 c:tjes:-9 c:tjes>:-9 c:to>:11 c:tob:12 c:tobr:13 c:tobre:13 c:toc:16 c:toch:11 c:toch>:11
c:tom>:12 c:tomer:-9 c:ton:15 c:tons:13 c:tons>:13 c:tor:-22 c:tor>:-13 c:toriz:10 c:tot:-9 c:tou:11 c:tra:-20
c:tra>:-22 c:trac:21 c:traci:16 c:tran:19 c:tranq:12 c:trar:10 c:trar>:11 c:trat:-19 c:trati:-9 c:trei:-11 c:tres:11
c:troc:-10 c:troca:-10 c:tru:-10 c:tta:-18 c:ttina:9 c:tu>:-11 c:tur:-24 c:tut:16 c:tutt:10 c:twe:-10 c:twer:-9
c:twi:-10 c:two:11 c:twor:9 c:ty>:-9 c:uad:-9 c:uadr:-9 c:uale:10 c:uale>:11 c:uant:10 c:uanto:9 c:uas:12 c:uas>:12
c:uch>:-9 c:uden:-9 c:udo>:9 c:ued:-12 c:uedo:-9 c:uedo>:-9 c:uel>:10 c:uen:11 c:uen>:11 c:uf>:9 c:uffe:9 c:uil:13
c:uin:-20 c:uis>:-12 c:uit>:-9 c:uiv:-9 c:uld:-10 c:uld>:-16 c:ulp:13 c:ulpe:10 c:ultim:10 c:um>:21 c:una:17
c:una>:10 c:und>:-11 c:undi:10 c:unt:-15 c:unta:-15 c:unter:-10 c:unto:12 c:unto>:10 c:ur>:-18 c:ure:-16 c:uro:14
c:uro>:14 c:urr:-9 c:urro:-12 c:urs>:15 c:usat:9 c:use:19 c:usi:-12 c:usi>:-12 c:ustom:-9 c:ut>:23 c:ute:11 c:uto:19
c:utor:9 c:utr:-9 c:utt:12 c:uur:12 c:uwe:11 c:va>:10 c:vai:-16 c:vai>:-10 c:vale:-10 c:valeu:-10 c:valt:9 c:valt>:9
c:vana:11 c:ve>:-17 c:ved:11 c:vedo:18 c:vedo>:17 c:vedr:-11 c:vee:-11 c:vel:11 c:ven:10 c:vent:11 c:vente:12
c:ver:-22 c:verd:-11 c:verm:11 c:versi:9 c:versp:12 c:vi>:-9 c:viare:10 c:vie>:-10 c:viem:14 c:viemb:12 c:vien:14
c:vier:-9 c:vin:9 c:ving>:9 c:vio:11 c:vio>:10 c:vir:11 c:vire:10 c:vis:-20 c:vis>:-12 c:viu:14 c:vo>:23 c:voi:10
c:voie:9 c:voie>:9 c:vol:-25 c:volv:-15 c:volve:-14 c:volvi:9 c:von:17 c:vond:15 c:vond>:14 c:vor:-21 c:vora:-9
c:voss:9 c:vved:9 c:wal:-9 c:war>:11 c:weis:14 c:wen>:10 c:wer:-10 c:wha:9 c:what:9 c:whe:-13 c:when:-9 c:whi:-9
c:wil:20 c:will:24 c:will>:25 c:woc:9 c:woch:9 c:wort:11 c:wou:-11 c:woul:-10 c:would:-10 c:wri:-9 c:wur:-10
c:wurd:-9 c:wurde:-9 c:ximos:11 c:xma:-21 c:ye>:17 c:yed:-17 c:yed>:-17 c:yin:9 c:ying:9 c:ying>:9 c:you:-10
c:ys>:10 c:zad:14 c:zado>:9 c:zah:14 c:zahl:14 c:zame:9 c:zei:-9 c:zem:9 c:zen:-18 c:zen>:-10 c:zie:-10 c:zie>:-13
c:zin:-10 c:zod:18 c:zodr:18 c:zodra:18 c:zond:9 c:zou:-10 c:zou>:-10 c:zum:13 c:zum>:14 c:zwa:-9 d:0.1:207
d:0.25:117 d:0.4:53 d:0.55:142 d:0.7:87 d:0.85:151 e:paid=day:-8 e:paid=none:-20 e:promise=day:-42
e:promise=none:156 e:run=none:-15 f:_amount:-28 f:_day:-12 f:_invoice:51 f:ack:14 f:all:26 f:back:-10 f:bounce:-12
f:copy:8 f:d.CANCELLED:-14 f:d.DAMAGED:-15 f:d.EXTENSION_MATH:12 f:d.FREIGHT:-10 f:d.MISSING_DOCS:-29
f:d.NOT_OURS:-10 f:d.PRICE_ERROR:11 f:d.QUANTITY_SHORT:-11 f:d.RETURN:-13 f:d.TAX:9 f:d.TERMS_DISPUTE:10
f:d.WITHHOLDING:-16 f:demand:-9 f:difference:-14 f:dispute:26 f:firm:15 f:fix:47 f:formal:-8 f:gone:-20 f:goods:-14
f:greeting:-48 f:hardship:-22 f:hold:-26 f:hope:-45 f:hostile:-18 f:insolvency:-10 f:joke:-27 f:lawyer:-26
f:legal:-22 f:mine:13 f:moved:-18 f:moves:47 f:n.QUANTITY_SHORT:-16 f:not:-41 f:not_dispute:10 f:not_gone:-11
f:not_hope:16 f:not_insolvency:15 f:not_legal:-30 f:not_not:18 f:not_paid:-17 f:not_part:-8 f:not_quality:-9
f:not_stop:8 f:once_us:108 f:ooo:13 f:order:8 f:others:37 f:paid:16 f:part:42 f:pay:38 f:proof:-37 f:propose:-36
f:question:-11 f:r.CANCELLED:-24 f:r.DAMAGED:-13 f:r.DESCRIPTION:-13 f:r.DUPLICATE_BILLING:-22 f:r.FREIGHT:-10
f:r.LATE_DELIVERY:-16 f:r.LOST:-13 f:r.PRICE_ERROR:8 f:r.QUALITY:-35 f:r.QUANTITY_SHORT:-16
f:r.SERVICE_INCORRECT:-21 f:r.WRONG_PRODUCT:-13 f:redirect:26 f:refuse:-61 f:remittance:-28 f:rest:19 f:run:-22
f:soon:134 f:statement:-26 f:stop:-19 f:unable:-22 f:until:-8 f:wait:-14 f:willpay:70 i:acknowledgement:-13
i:acknowledgement=2:-13 i:already_paid=2:-12 i:already_paid=3:8 i:bounce:-13 i:bounce=3:-13
i:copy_invoice_request=2:8 i:dispute:-21 i:dispute=1:-16 i:hardship:-31 i:hardship=2:9 i:hardship=3:-39
i:hostile:-19 i:hostile=2:-10 i:hostile=3:-9 i:in_payment_run:-33 i:in_payment_run=3:-33 i:insolvency=2:9
i:insolvency=3:-14 i:invoice_admin=2:17 i:invoice_admin=3:-10 i:legal:-32 i:legal=1:11 i:legal=3:-48 i:nothing:142
i:out_of_office:-8 i:out_of_office=2:27 i:out_of_office=3:-35 i:partial_payment:25 i:partial_payment=2:18
i:promise_to_pay:114 i:promise_to_pay=1:20 i:promise_to_pay=3:94 i:question:28 i:question=1:20 i:question=2:14
i:remittance_advice:-39 i:remittance_advice=2:-24 i:remittance_advice=3:-15 i:statement_request:-23
i:statement_request=3:-20 i:unsubscribe:-18 i:unsubscribe=2:16 i:unsubscribe=3:-34 i:wrong_contact=2:24
i:wrong_contact=3:-24 l:de:24 l:en:-30 l:es:-15 l:fr:-20 l:it:36 l:pt:21 n:1:49 n:2:-9 n:3:-11 n:4:-18 n:6:19
p:aanger:-8 p:aanman:-13 p:abbina:-9 p:abogad:8 p:accept:-15 p:accord:9 p:accred:10 p:aceita:-11 p:acredi:-9
p:adjunt:-14 p:admini:17 p:advoca:15 p:advoga:-12 p:afspra:-9 p:agenci:-15 p:agnies:9 p:agrade:-8 p:ahorit:10
p:allega:-13 p:androi:15 p:annull:-18 p:anteri:12 p:antwor:17 p:appell:-10 p:appliq:-11 p:aprova:11 p:arregl:9
p:assegn:22 p:assign:-8 p:assina:-8 p:assist:-9 p:atende:14 p:attach:-8 p:ausgef:-11 p:automa:-14 p:autori:14
p:avvenu:-12 p:balanc:-8 p:bankin:10 p:beisei:9 p:beloof:8 p:benefi:-9 p:berich:-10 p:betwis:-9 p:bevest:-10
p:bezahl:16 p:boekho:-8 p:boutiq:9 p:brauch:-8 p:cadast:8 p:caldai:-8 p:calend:-9 p:cancel:-22 p:casset:9
p:cautio:10 p:certez:8 p:certif:9 p:chegar:-18 p:christ:-15 p:compra:12 p:compre:-19 p:compro:-14 p:compte:9
p:comuni:-12 p:concil:-9 p:connai:15 p:connec:-8 p:connos:-11 p:conosc:19 p:conser:17 p:consid:-8 p:consul:-12
p:contac:-9 p:contad:-13 p:contam:8 p:contan:12 p:conten:8 p:contes:11 p:contra:-9 p:contro:9 p:correc:17
p:corres:-11 p:counci:-11 p:credit:-17 p:credor:9 p:cuadra:-8 p:custom:-18 p:daurau:9 p:decret:-8 p:delive:-8
p:demand:-8 p:depend:-8 p:depose:17 p:deposi:16 p:desblo:8 p:descon:-13 p:descul:16 p:despue:10 p:dettag:-11
p:devolv:14 p:dezemb:13 p:dicemb:19 p:dienst:18 p:diment:8 p:dinhei:-8 p:direto:-19 p:discul:11 p:discut:-14
p:dispos:-8 p:domici:10 p:donder:-10 p:donner:-8 p:earlie:-11 p:eerstv:-8 p:encerr:-17 p:encime:9 p:endlic:12
p:entend:-8 p:entien:-12 p:enviar:12 p:envoye:8 p:erfolg:9 p:erinne:11 p:espece:20 p:espera:-14 p:esquec:9
p:estima:9 p:excuse:9 p:factur:-13 p:factuu:10 p:falsch:-9 p:febrer:-9 p:februa:17 p:fermet:10 p:fiftee:13
p:figura:-13 p:financ:12 p:follow:-8 p:forwar:-9 p:freige:8 p:furthe:-12 p:geblok:8 p:gemail:11 p:gentil:12
p:geschr:25 p:gettin:-10 p:habile:10 p:hacemo:8 p:hinwei:8 p:holdin:8 p:hoofds:9 p:imedia:8 p:incluy:13 p:insolv:12
p:intere:-12 p:intern:10 p:istant:28 p:justif:-11 p:kontoa:-8 p:korrek:-8 p:lavora:-11 p:levere:-12 p:leveri:-10
p:livreu:-8 p:maanda:14 p:mahnun:-10 p:mailbo:-9 p:mailtj:9 p:mandam:-11 p:manqua:11 p:mediad:18 p:mercan:10
p:mittwo:11 p:monsie:14 p:mornin:9 p:naturl:-10 p:nieuws:8 p:nochma:10 p:noviem:24 p:octobe:-13 p:octobr:13
p:oktobe:13 p:ontbre:-8 p:ordina:-9 p:ottobr:14 p:outloo:11 p:overdu:-8 p:overge:-18 p:pacien:17 p:pagamo:16
p:partir:9 p:partit:-9 p:paymen:-13 p:pedimo:-13 p:pergun:-15 p:person:10 p:planil:8 p:pomeri:12 p:positi:-11
p:pratic:8 p:prendr:11 p:prezad:8 p:prijsv:11 p:proced:10 p:promis:8 p:prossi:26 p:provee:-15 p:provve:18
p:querem:-10 p:ragion:10 p:recept:15 p:rechnu:15 p:recibi:8 p:reconc:9 p:record:-15 p:reenvi:16 p:refuse:8
p:refuso:11 p:regard:-18 p:regist:-8 p:regola:-10 p:rekeni:17 p:releas:12 p:renvoi:15 p:repare:-14 p:repass:11
p:replac:9 p:repons:9 p:repren:-12 p:requir:-9 p:reside:11 p:respos:14 p:retenc:-15 p:rettif:8 p:revisi:-8
p:richte:8 p:ricord:13 p:rientr:8 p:rimand:14 p:rispon:18 p:rispos:-8 p:risult:-10 p:ritira:-10 p:rucksp:9
p:sarebb:-9 p:satisf:11 p:sblocc:9 p:schalt:9 p:scherz:-8 p:schick:21 p:scritt:-9 p:scrive:20 p:scusat:11 p:seguri:9
p:seizoe:10 p:semana:-12 p:sempli:8 p:sendin:9 p:septan:9 p:septem:-11 p:sequen:10 p:serieu:-9 p:servir:10
p:siguie:-8 p:simple:15 p:situat:8 p:sollec:-15 p:sollte:8 p:someth:-9 p:sospes:-11 p:streit:-9 p:subjec:-9
p:sujeit:12 p:telefo:-8 p:textil:-9 p:throug:9 p:thursd:10 p:timbra:-14 p:tranqu:24 p:transa:-8 p:transf:17
p:tresor:8 p:trovat:14 p:uberha:-9 p:uberno:-8 p:uberwe:21 p:umgehe:10 p:unterw:-8 p:vanavo:20 p:vautou:10
p:veerti:-8 p:vencim:17 p:vended:8 p:veranl:-9 p:verarb:8 p:verkee:15 p:verrec:-9 p:versam:-12 p:verspr:24
p:versuc:-12 p:vervol:-9 p:verzon:-8 p:viaggi:-15 p:vindim:-15 p:vireme:11 p:voldaa:12 p:volvai:-22 p:vrijge:10
p:vuelva:12 p:weihna:-14 p:werkta:17 p:whatev:9 p:workin:8 p:writin:-8 p:zaterd:8 p:zentra:-8 s:0000:-11 s:000:28
s:0:8 s:?:21 s:ac:-9 s:adubos:-16 s:afwezig:-11 s:agosto:8 s:ausencia:-10 s:auto:-8 s:automatica:-19 s:avant:16
s:avis:12 s:aviso:-17 s:avviso:-13 s:aw:27 s:bb:-15 s:betalingsherinnering:-8 s:betreff:9 s:bonifico:-18 s:ce:-19
s:cg:11 s:cm:-11 s:comprovante:-25 s:conto:22 s:cs:-23 s:cv:-10 s:de:-47 s:dernier:15 s:di:-24 s:due:11
s:erinnerung:19 s:et:11 s:facturas:11 s:facturen:13 s:failed:11 s:farine:-8 s:foin:-8 s:fp:13 s:fw:18 s:ga:-8
s:gm:-12 s:gr:12 s:gu:8 s:gv:-18 s:herinnering:13 s:hm:9 s:hp:8 s:ihre:-11 s:ld:-9 s:letzte:16 s:lf:11 s:lg:10
s:lr:13 s:mahnung:9 s:meel:10 s:noleggio:-12 s:notice:-15 s:notificacion:10 s:nov:9 s:openstaand:8 s:overdue:-10
s:pagamento:-40 s:pago:-11 s:paiement:-11 s:papel:-15 s:partite:-11 s:past:11 s:payment:26 s:pedido:10
s:pendientes:9 s:po:9 s:posten:22 s:poursuites:15 s:rappel:17 s:re:74 s:rechnung:-13 s:ref:-12 s:relance:-22
s:remesa:-11 s:reminder:-12 s:rente:10 s:res:32 s:rientro:-11 s:risposta:-10 s:rm:-17 s:rn:-9 s:ro:-15 s:rv:22
s:sa:8 s:saldo:28 s:scadute:-19 s:scaduto:-10 s:sd:11 s:second:10 s:sept:9 s:si:17 s:sm:33 s:souffrance:-11
s:statement:12 s:te:-8 s:tf:13 s:tg:-42 s:tinta:-35 s:tm:23 s:tn:11 s:tp:31 s:ts:11 s:vc:14 s:vencida:-34
s:vencidas:15 s:vencido:15 s:vervallen:9 s:vi:-15 s:vm:10 s:vs:-11 s:your:-18 s:zahlungserinnerung:-20 s:zu:17
w:%:-23 w:00000:-24 w:0000:-29 w:00:27 w:0:13 w:?:-33 w:@:-40 w:aanmaning:-10 w:aber:-14 w:able:-9 w:abogados:11
w:abord:-12 w:above:-9 w:abrazo:10 w:acceptable:-19 w:accord:12 w:accordi:8 w:ach:12 w:acordo:12 w:actualizado:10
w:addebitate:9 w:adjuntamos:-8 w:adjunto:-9 w:administracion:34 w:advocaat:8 w:afspraak:-9 w:after:17 w:ag:-10
w:again:11 w:agencia:-15 w:agnieszka:9 w:agora:31 w:ah:9 w:ahah:8 w:ahora:-10 w:ahorita:10 w:ai:-14 w:al:-10
w:algo:-11 w:alguna:14 w:alle:-12 w:allegato:-12 w:aller:13 w:alles:-11 w:allez:22 w:allora:-9 w:als:-11 w:also:10
w:alte:16 w:altro:-12 w:am:15 w:amanha:9 w:amor:19 w:and:-14 w:android:15 w:anfang:-11 w:anni:16 w:annullare:-8
w:annullato:-8 w:ano:-15 w:ante:-10 w:anterior:17 w:antes:33 w:antworten:20 w:any:-17 w:ao:18 w:ap:8 w:app:27
w:appelle:-9 w:appena:28 w:approval:-12 w:approved:9 w:april:9 w:aprovado:11 w:ar:10 w:arrive:-11 w:art:-9
w:assegno:27 w:assim:37 w:assinatura:-11 w:ata:10 w:atenderemos:14 w:attached:-8 w:au:15 w:aurez:10 w:aus:-16
w:autorizada:14 w:aux:8 w:avais:12 w:avance:-8 w:avant:13 w:avevo:-10 w:avez:-8 w:avis:-17 w:aviso:-14 w:avoir:-8
w:avvenuto:-12 w:ay:10 w:bacs:-11 w:bad:11 w:balles:10 w:banca:-16 w:banco:22 w:bank:-22 w:banking:10 w:banque:21
w:batch:-18 w:be:-14 w:been:-22 w:bei:8 w:beide:10 w:beider:12 w:beim:-14 w:being:-14 w:beiseite:9 w:bekomme:-8
w:beloofd:8 w:below:13 w:bene:-8 w:beste:22 w:betaald:22 w:betaalronde:-8 w:betwist:-9 w:bezahlt:17 w:bien:-18
w:big:-10 w:bij:-8 w:bilan:-18 w:bin:8 w:bisous:10 w:bitte:-10 w:bizum:23 w:blijft:-9 w:boa:15 w:boas:-10 w:boh:-12
w:bom:10 w:bonificati:-13 w:bonne:-8 w:both:10 w:boutique:9 w:bt:-10 w:buen:25 w:buenos:-10 w:buhne:9 w:bureau:-10
w:bus:9 w:buzon:-8 w:by:-14 w:ca:46 w:cadastro:9 w:cae:10 w:cai:16 w:caixas:9 w:caldaia:-8 w:calendario:-8
w:cambiar:-9 w:camion:-8 w:can:10 w:cancelar:-11 w:card:11 w:caro:-8 w:cassetto:9 w:catar:-32 w:caution:9
w:cavolo:-8 w:cdt:13 w:ce:13 w:celle:9 w:cena:10 w:central:9 w:certa:-9 w:certeza:8 w:certificado:8 w:ces:-9
w:chaps:9 w:chave:15 w:check:-15 w:checks:8 w:chef:-10 w:chefe:16 w:chegar:8 w:chegaram:-18 w:cheque:-8 w:chere:14
w:chiudo:10 w:chiuso:-10 w:ciao:16 w:cierra:11 w:cierre:10 w:cinq:9 w:cinque:-10 w:cl:11 w:claro:-16 w:client:-9
w:cliente:12 w:clientes:-10 w:cmr:-15 w:cnpj:9 w:cobro:10 w:codice:-9 w:coleta:8 w:com:-9 w:combinado:8 w:coming:10
w:comme:17 w:como:-11 w:compensata:8 w:comprobante:9 w:comptez:9 w:comune:-13 w:comunicacoes:-10 w:con:9
w:conferencia:8 w:confermo:8 w:connection:-8 w:connosco:-11 w:consideracion:-8 w:conta:14 w:contact:-8
w:contador:-13 w:contamos:8 w:contanti:9 w:contestazione:11 w:contestons:11 w:conto:17 w:contract:13 w:contratto:-10
w:conversa:-14 w:copia:22 w:copie:-19 w:copies:-10 w:corrected:18 w:corrige:10 w:cosi:15 w:could:-27 w:council:-11
w:couple:23 w:court:-10 w:cr:14 w:creditnota:15 w:credito:-13 w:credores:9 w:cro:-12 w:cuando:11 w:cuanto:9
w:customer:-18 w:cut:25 w:daar:14 w:daarna:-11 w:dabei:-8 w:dag:9 w:dagen:23 w:dan:13 w:dana:-11 w:dann:-16
w:dans:20 w:das:16 w:dat:13 w:date:-11 w:days:8 w:december:8 w:decide:9 w:definitely:8 w:dejo:8 w:dell:-16 w:dem:-8
w:demande:-12 w:demas:13 w:demora:17 w:den:15 w:depose:-21 w:deposer:9 w:deposito:12 w:depuis:-10 w:der:9 w:des:17
w:desconto:-18 w:desde:-12 w:desole:8 w:despues:10 w:deus:10 w:deux:11 w:devolvio:14 w:dezer:20 w:di:-32 w:dia:18
w:dias:18 w:dica:9 w:dice:11 w:dicembre:19 w:die:10 w:dienstag:16 w:dient:-8 w:diese:8 w:dinheiro:-8 w:direct:15
w:direkt:18 w:diretor:-20 w:disculpe:13 w:discutimos:-8 w:disse:-10 w:dit:-18 w:dite:15 w:diverse:-10 w:diz:-26
w:doe:16 w:does:-10 w:domani:-14 w:domiciliado:17 w:domicilio:-8 w:donderdag:-10 w:done:10 w:donnerstag:-12
w:dos:-17 w:double:10 w:down:11 w:doy:11 w:dr:12 w:drie:9 w:driver:9 w:drum:-14 w:du:-9 w:duas:21 w:due:19
w:duplicado:-9 w:duplicata:11 w:ea:11 w:earlier:-11 w:echeance:15 w:echeances:-9 w:echt:41 w:ee:-19 w:een:19
w:eerstvolgende:-8 w:eh:14 w:eind:9 w:eine:-12 w:eingerichtet:8 w:electronico:-9 w:elena:-8 w:ellos:10 w:em:-31
w:emitir:-9 w:empresa:9 w:encontro:8 w:endlich:12 w:eng:8 w:enkel:-12 w:entran:11 w:entrar:12 w:entre:-9
w:entscheidet:-8 w:entschuldigen:8 w:enviarem:12 w:envie:-13 w:envoyez:12 w:equivocado:-10 w:er:19 w:era:-9
w:erfolgt:11 w:erinnerung:10 w:errata:10 w:error:11 w:ersten:9 w:ese:10 w:especes:20 w:esqueci:8 w:estare:-8
w:este:-11 w:estimado:14 w:esto:-14 w:estos:14 w:estou:11 w:estoy:-9 w:et:27 w:ete:-28 w:eu:34 w:eur:-31 w:even:-16
w:excuses:8 w:execute:-19 w:fa:-10 w:fabio:22 w:facam:-10 w:faccio:35 w:faco:17 w:factures:-10 w:factuur:10
w:failliet:13 w:fais:17 w:falls:-14 w:falta:10 w:fattura:10 w:favor:9 w:favore:-11 w:faz:12 w:fazer:-12 w:feb:-10
w:febrero:-9 w:feira:11 w:ferme:8 w:fest:9 w:feste:-9 w:ficou:15 w:filho:9 w:fim:8 w:final:12 w:fine:15 w:fini:-18
w:first:19 w:following:-11 w:fondos:-8 w:for:13 w:foto:-8 w:fragen:16 w:fred:8 w:freir:-24 w:frere:-8 w:from:25
w:frozen:-11 w:furs:15 w:further:-12 w:gaat:-15 w:ganz:8 w:garantia:8 w:gbp:-11 w:geblokkeerd:8 w:gedaan:-10
w:geduld:18 w:geen:11 w:geld:25 w:gelijk:19 w:gemaild:11 w:general:9 w:gentile:17 w:geschreven:25 w:get:-14
w:getting:-10 w:gg:-10 w:gia:18 w:giorni:12 w:giorno:-18 w:giuro:23 w:giusta:-9 w:giusto:8 w:give:-22 w:global:10
w:gm:-11 w:gmbh:8 w:good:9 w:got:-19 w:gp:9 w:grazie:-14 w:gv:-20 w:ha:-31 w:haal:-10 w:hab:13 w:habiles:10
w:hacemos:8 w:had:11 w:hadden:17 w:hago:38 w:half:13 w:halfte:10 w:hallo:21 w:halt:-15 w:hand:-9 w:hangen:-8
w:hangt:-9 w:has:-14 w:hasta:-8 w:hatten:12 w:have:-20 w:having:8 w:hb:8 w:hear:-8 w:heb:-8 w:hebt:26 w:hecho:-9
w:heeft:-11 w:hein:17 w:hem:10 w:here:10 w:herr:14 w:heute:14 w:hi:11 w:hier:13 w:hij:-18 w:hijo:9 w:hinweis:8
w:hizo:-13 w:hj:12 w:hoi:29 w:hoje:19 w:hola:-32 w:holding:8 w:homem:10 w:hoofdsom:9 w:hoor:-15 w:hora:8 w:horen:9
w:hort:8 w:houden:-18 w:hull:8 w:ib:-8 w:iban:35 w:ich:12 w:ici:12 w:ideal:10 w:ieri:-12 w:if:-17 w:ihr:15 w:ihre:10
w:iibb:-8 w:ik:35 w:imediato:8 w:immer:13 w:importo:-10 w:incasso:8 w:incluye:13 w:informiamo:-13 w:ins:-9
w:insolvencia:-14 w:insolvente:25 w:instructed:-9 w:irmao:-11 w:is:-13 w:ist:-23 w:istantaneo:16 w:isto:15 w:ja:18
w:januari:-11 w:january:11 w:jede:-9 w:jl:-28 w:job:-9 w:jointe:-14 w:jours:14 w:judicial:9 w:jueves:17 w:juli:10
w:justificante:-9 w:kan:-22 w:keer:9 w:keinen:-15 w:ken:10 w:kenavo:18 w:kennen:-8 w:kg:-13 w:kim:9 w:klaar:26
w:klar:-18 w:knapp:10 w:knock:-8 w:know:12 w:kohle:9 w:kommenden:8 w:kontoauszug:-8 w:kopie:11 w:korrektur:-8
w:kosten:8 w:kostenplaats:-8 w:krakow:9 w:krank:11 w:krijgt:-8 w:la:23 w:lassen:8 w:later:-10 w:le:-9 w:left:-9
w:leggen:-8 w:lettres:12 w:leveren:-12 w:lg:10 w:lhe:11 w:li:-10 w:liebe:11 w:lieber:-9 w:liefersperre:8
w:liquidamos:-10 w:liquidation:23 w:litige:11 w:livreur:-8 w:llamar:-22 w:lo:62 w:look:-18 w:los:11 w:lot:-8
w:ltd:-15 w:lundi:12 w:lv:-8 w:maak:14 w:maandag:14 w:macht:-9 w:madame:9 w:madre:10 w:mahnung:-9 w:mailbox:-9
w:mais:-12 w:mal:9 w:man:-13 w:manda:12 w:mandame:-10 w:mandando:12 w:mandante:-8 w:mandem:14 w:mani:20 w:mano:15
w:manque:-15 w:mar:9 w:marca:9 w:march:-14 w:marco:-14 w:mardi:12 w:martes:8 w:marzo:-21 w:max:8 w:md:32 w:me:-17
w:mediados:18 w:meets:-10 w:mehr:16 w:mein:-10 w:merci:10 w:merry:-43 w:mes:18 w:meta:-9 w:metam:8 w:mexer:11
w:mf:-8 w:mi:22 w:mich:-10 w:mid:-10 w:mij:-8 w:mijn:14 w:mil:25 w:mira:-10 w:mis:-9 w:mismo:10 w:mitad:12
w:mittwoch:11 w:modulo:-8 w:moi:9 w:moin:14 w:mon:-18 w:monat:9 w:monats:-8 w:monday:-8 w:monsieur:14 w:month:-14
w:moogt:-8 w:moved:13 w:mp:-11 w:mt:-13 w:na:28 w:naam:10 w:nach:10 w:nachste:9 w:namens:9 w:nao:-21 w:nas:-20
w:natal:8 w:naturlich:-10 w:nc:21 w:neer:-8 w:nei:25 w:nel:-10 w:nelle:18 w:nem:-11 w:nennen:-13 w:net:15 w:nf:-17
w:nich:11 w:niente:-8 w:niet:-20 w:nieuwe:13 w:nieuwsbrief:8 w:nif:9 w:niks:-11 w:nn:8 w:no:13 w:nochmal:13
w:noi:-11 w:noite:15 w:nom:11 w:nooit:-8 w:normal:-10 w:nos:22 w:nossa:-10 w:note:-17 w:notre:-9 w:nou:-18 w:nous:17
w:novembre:-10 w:novembro:8 w:noviembre:24 w:now:14 w:ns:-13 w:nu:17 w:numero:-9 w:nunca:-10 w:nuovo:8 w:october:-13
w:octobre:13 w:of:31 w:office:-8 w:oh:-11 w:ok:14 w:oktober:13 w:om:-16 w:on:8 w:onde:11 w:one:19 w:onwil:8 w:op:22
w:or:-9 w:ordini:-8 w:ordre:-14 w:other:8 w:otra:-11 w:ottobre:14 w:ou:-13 w:oui:-14 w:our:10 w:out:11 w:outlook:11
w:outra:-10 w:over:21 w:overdue:-8 w:overgemaakt:-18 w:own:-11 w:owner:10 w:pa:12 w:paciencia:17 w:paga:32
w:pagada:-22 w:pagado:-22 w:pagamento:10 w:pagamos:16 w:pagare:11 w:pago:46 w:pagos:-9 w:paguei:-16 w:paid:-12
w:paie:22 w:parada:17 w:parte:15 w:partire:8 w:pas:13 w:passo:10 w:passt:8 w:payee:18 w:paying:19 w:payments:-10
w:payons:13 w:pe:-8 w:pedimos:-13 w:penny:12 w:perche:8 w:perdona:8 w:peter:8 w:peux:-8 w:pie:11 w:piu:-10 w:pix:28
w:planilla:8 w:please:-8 w:pls:16 w:poi:-19 w:pomeriggio:12 w:por:-12 w:porta:8 w:position:-11 w:poste:-13 w:pour:10
w:pra:8 w:prego:-17 w:prendre:9 w:present:9 w:prezado:8 w:prie:8 w:primeiro:-15 w:primo:-12 w:procederemo:9
w:prochain:8 w:prochaine:-10 w:programado:-14 w:propose:9 w:prossimi:27 w:protesto:10 w:proveedores:-9
w:provisorio:10 w:proximo:-11 w:proximos:22 w:pt:12 w:punto:25 w:put:10 w:quadro:-8 w:quale:22 w:quando:-23 w:que:8
w:quedo:-14 w:quel:24 w:queremos:-10 w:question:8 w:qui:-12 w:quindi:10 w:quinta:-16 w:quito:23 w:ra:19 w:rappel:11
w:rate:-8 w:raus:10 w:recebo:11 w:reception:16 w:rechnungen:11 w:rechnungskopie:14 w:recibo:9 w:reclamer:10
w:recordatorio:-12 w:reenvio:16 w:refusons:11 w:regarde:-9 w:regle:9 w:reglement:9 w:regler:-10 w:rejete:9
w:rekening:22 w:release:8 w:renvoie:15 w:required:-9 w:respecto:-8 w:resposta:14 w:rest:14 w:restante:-8
w:restantes:8 w:reste:-12 w:reto:18 w:revert:-8 w:rfc:-12 w:rib:12 w:ricevo:9 w:richten:8 w:rien:-20 w:rimandi:9
w:rispondo:19 w:risulta:-9 w:riva:20 w:rond:-9 w:roof:9 w:rosa:9 w:rucksprache:9 w:ruego:-12 w:run:12 w:rut:10
w:sabado:32 w:sag:9 w:sal:-15 w:saldos:-8 w:sale:26 w:sali:16 w:salut:-15 w:same:28 w:sao:-8 w:sarebbe:-9 w:sat:22
w:sauf:11 w:schalte:8 w:schedule:-11 w:scherzo:-8 w:schicken:13 w:schickt:10 w:schon:-10 w:schone:-19 w:schrijf:-8
w:schuldsanering:9 w:scritto:-8 w:scrivermi:15 w:scusate:11 w:scusi:-14 w:scuso:8 w:sdd:14 w:se:-35 w:sea:18
w:secretaria:11 w:see:8 w:segue:-13 w:seguridad:9 w:sehen:-10 w:seizoen:10 w:semana:-19 w:semanas:-12 w:sempre:14
w:senao:-27 w:send:10 w:sending:9 w:senhor:-17 w:sent:34 w:sepa:-12 w:septante:9 w:septembre:-10 w:sequencia:10
w:ser:-18 w:serai:8 w:serieus:-10 w:seriez:9 w:serve:8 w:service:-9 w:servirebbe:10 w:seu:-20 w:sexta:9 w:si:-31
w:sia:8 w:sich:-10 w:sicuro:9 w:signed:9 w:siguiente:-8 w:sim:-14 w:simoes:-8 w:simples:15 w:sin:9 w:sinon:15
w:sirs:-8 w:sistema:-11 w:situation:9 w:sobald:26 w:socia:-9 w:social:10 w:societa:-9 w:societe:11 w:soit:13
w:sollten:8 w:solo:-12 w:something:-9 w:sommes:8 w:somos:-11 w:son:14 w:sorry:31 w:sospesa:-8 w:sotto:21 w:soy:-8
w:ssa:10 w:ssc:9 w:st:9 w:standard:-9 w:stata:-12 w:ste:24 w:steeds:-15 w:stessi:-8 w:stesso:17 w:stood:9 w:su:17
w:subject:-9 w:suis:-14 w:sujeita:12 w:suyo:12 w:swift:-9 w:tag:-22 w:tage:8 w:tagen:16 w:tambem:-16 w:tardar:11
w:tc:-15 w:te:37 w:tel:13 w:telefon:-11 w:tema:9 w:temos:-14 w:temps:11 w:tens:16 w:ter:-9 w:teresa:14 w:terms:-16
w:testa:-10 w:teu:-10 w:textiles:-9 w:tf:9 w:th:11 w:thats:15 w:the:16 w:thing:-8 w:things:10 w:through:9 w:ti:19
w:tienes:13 w:tiers:9 w:toch:21 w:today:-13 w:told:-13 w:tom:25 w:tot:-22 w:total:-8 w:tout:11 w:tra:12 w:trae:-12
w:tranquille:10 w:transfer:14 w:transferencia:-20 w:transferida:8 w:transmets:-8 w:tre:8 w:trocar:-8 w:ts:13
w:tu:-23 w:tutte:12 w:tva:9 w:twice:-11 w:uber:-10 w:ubernommen:-8 w:uberweise:21 w:uberweisen:-9 w:ultimo:15
w:um:15 w:uma:10 w:un:-30 w:und:-9 w:une:13 w:uns:-13 w:unsere:15 w:unserer:-8 w:unterwegs:-8 w:until:-8 w:up:14
w:ur:-17 w:us:-10 w:use:16 w:vai:-19 w:vale:10 w:valeur:-20 w:validada:10 w:valt:9 w:vanavond:20 w:vaut:-9
w:vecchio:9 w:vedo:19 w:vence:-19 w:vencimiento:12 w:vendedor:8 w:verkeerde:11 w:verra:-12 w:versamento:-12
w:versprochen:9 w:vf:11 w:vi:-9 w:via:8 w:viene:14 w:vier:-12 w:vino:13 w:virement:11 w:vise:-8 w:visto:-9 w:viu:26
w:voldaan:12 w:voltar:-9 w:volvais:-22 w:volved:-12 w:volver:-12 w:vom:9 w:vos:-11 w:vossa:14 w:vostro:8 w:votre:11
w:voy:-9 w:vragen:-11 w:vrijgegeven:10 w:vu:-9 w:vuelvan:12 w:vuestra:-8 w:wants:13 w:war:21 w:waren:9 w:wb:8
w:web:9 w:weihnachten:-14 w:weise:8 w:weisen:8 w:weken:-9 w:well:-12 w:wen:15 w:wenn:-10 w:werktage:15 w:weten:-9
w:whatever:10 w:whats:9 w:when:-17 w:where:-9 w:which:-15 w:wi:10 w:wil:-10 w:will:54 w:wird:8 w:wire:-10 w:wk:12
w:woord:16 w:work:-9 w:working:8 w:would:-21 w:writing:-8 w:wurde:-14 w:xmas:-45 w:ya:-16 w:years:8 w:yet:10
w:you:-12 w:zahl:11 w:zahle:16 w:zahlen:-9 w:zahlt:-13 w:zame:18 w:zaterdag:8 w:zeggen:-10 w:zegt:9 w:zelfde:14
w:zentrale:-8 w:zie:-16 w:zijn:-17 w:zit:13 w:zo:17 w:zodra:36 w:zondag:9 w:zou:-20 w:zu:-9
"""
