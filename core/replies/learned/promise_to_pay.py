"""What speaks for and against `promise_to_pay`: written by `make reply-weights`, never by hand."""

BIAS = -3.38
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:-54 ?all:-12 ?copy:38 ?d.TAX:-10 ?dispute:-29 ?formal:10 ?joke:-21 ?lawyer:34 ?legal:34 ?moves:13 ?not:25
?not_duplicate:20 ?once_us:13 ?others:52 ?part:14 ?pay:15 ?plan:-25 ?propose:-23 ?question:-16
?r.LATE_FEE_CONTESTED:12 ?redirect:25 ?refuse:34 ?rest:60 ?statement:-12 ?unable:33 ?until:12 ?wait:20 ?willpay:-31
b:!_!:17 b:%_0:-12 b:%_que:-15 b:00000_000:-17 b:00000_00:-44 b:00000_0:-40 b:00000_foi:18 b:00000_in:20
b:00000_is:14 b:00000_will:16 b:0000_00:-10 b:0000_?:32 b:0000_est:-11 b:0000_haben:10 b:000_0000:17 b:000_000:16
b:000_00:-72 b:000_am:-10 b:000_de:12 b:000_el:-21 b:000_euro:21 b:000_euros:17 b:000_in:40 b:000_is:-19
b:000_la:-17 b:000_le:41 b:000_op:16 b:000_que:45 b:000_the:11 b:000_vendredi:28 b:000_was:16 b:00_%:-28
b:00_0000:-42 b:00_000:-31 b:00_00:-10 b:00_0:-38 b:00_and:11 b:00_anos:20 b:00_april:12 b:00_dagen:12 b:00_days:-21
b:00_de:24 b:00_december:35 b:00_decembre:10 b:00_dicembre:32 b:00_die:15 b:00_em:-15 b:00_esta:12 b:00_et:15
b:00_eur:-34 b:00_euros:-11 b:00_gennaio:18 b:00_heb:-11 b:00_il:11 b:00_in:11 b:00_is:-26 b:00_ist:-27
b:00_januari:-10 b:00_january:13 b:00_la:25 b:00_ni:-10 b:00_nov:11 b:00_november:24 b:00_novembre:46
b:00_oktober:18 b:00_op:13 b:00_ottobre:-17 b:00_per:14 b:00_por:-61 b:00_pour:10 b:00_raus:10 b:00_se:-13
b:00_septembre:-14 b:00_sur:-11 b:00_th:54 b:00_the:12 b:00_total:16 b:00_was:14 b:00_we:-12 b:0_%:-17 b:0_000:-16
b:0_00:-14 b:0_0:-33 b:0_de:-55 b:0_december:15 b:0_decembre:12 b:0_du:32 b:0_ee:17 b:0_el:13 b:0_et:-11 b:0_heb:27
b:0_il:12 b:0_is:33 b:0_ist:-10 b:0_juli:12 b:0_la:51 b:0_november:-11 b:0_octobre:13 b:0_paga:10 b:0_payee:25
b:0_th:-16 b:0_und:-19 b:0_via:21 b:?_?:-13 b:aan_de:-15 b:abbiamo_versato:-10 b:ac_0:24 b:accord_pour:18
b:acusamos_rececao:25 b:against_00000:10 b:agencia_de:-20 b:al_0:-12 b:al_pagamento:18 b:all_invoices:-21
b:all_the:16 b:already_paid:17 b:als_bezahlt:19 b:am_00:22 b:am_0:-10 b:am_freitag:-10 b:am_not:13 b:am_telefon:-15
b:amount_of:10 b:an_die:-26 b:and_00000:-10 b:and_00:20 b:and_not:11 b:and_the:20 b:and_will:27 b:antes_de:14
b:ao_final:29 b:ao_vosso:20 b:are_in:12 b:are_not:-13 b:as_cobrancas:14 b:as_duas:10 b:assim_que:49 b:at_it:-14
b:at_present:-13 b:at_the:24 b:ate_ao:34 b:ate_sexta:-12 b:au_greffe:-30 b:au_lieu:11 b:au_plus:10 b:au_tribunal:12
b:auf_die:15 b:aus_dem:13 b:avec_notre:-10 b:avec_votre:11 b:avis_de:-22 b:aviso_de:-19 b:avons_pas:27 b:bacs_run:11
b:be_with:14 b:bedrag_0:11 b:been_through:10 b:bei_ihnen:-14 b:betaald_op:-10 b:betaaldatum_00:-12
b:betaalrun_van:10 b:betalen_?:-13 b:betalen_we:14 b:bij_de:-11 b:bij_ons:17 b:bis_00:54 b:bitte_um:-30
b:boa_tarde:-38 b:bonifico_di:-16 b:bonjour_madame:11 b:by_close:15 b:can_you:-11 b:ce_00:-18 b:ce_est:33
b:ce_que:13 b:ce_sera:18 b:che_ee:35 b:che_il:-11 b:che_non:-14 b:ci_ha:-10 b:close_of:15 b:cnpj_da:18 b:co_kg:20
b:com_vossa:20 b:come_da:19 b:comme_prevu:12 b:company_has:-12 b:con_fecha:-26 b:con_il:10 b:con_valuta:-24
b:connection_with:-16 b:copia_de:14 b:copie_du:-25 b:copies_of:-19 b:could_you:-22 b:cr_00:22 b:credito_nc:20
b:cro_00000:-25 b:cs_0:-26 b:cuando_me:-11 b:da_carta:-12 b:da_fatura:-22 b:da_lista:10 b:da_proxima:26 b:da_voi:-15
b:dan_betaal:-21 b:dank_fur:13 b:dans_les:11 b:das_bitte:10 b:das_geld:16 b:dass_ich:-15 b:dat_het:-11
b:data_valuta:-16 b:de_0000:-18 b:de_000:39 b:de_bank:12 b:de_betaalrun:10 b:de_boeken:11 b:de_cargo:-10
b:de_correcao:-11 b:de_credito:10 b:de_dezembro:53 b:de_diciembre:22 b:de_eerstvolgende:-20 b:de_empresa:25
b:de_enero:29 b:de_factuur:-16 b:de_hoje:-28 b:de_hoofdsom:11 b:de_horas:21 b:de_hoy:16 b:de_la:-56 b:de_los:-10
b:de_me:-17 b:de_noviembre:36 b:de_octubre:20 b:de_outubro:24 b:de_pagamento:-16 b:de_pagamentos:-18 b:de_pagos:-11
b:de_payer:26 b:de_procedure:11 b:de_que:27 b:de_reglement:-22 b:de_rekening:-15 b:de_rest:40 b:de_sauvegarde:11
b:de_septiembre:-10 b:de_sus:14 b:de_titularidad:11 b:de_transporte:19 b:de_um:12 b:de_verkeerde:14
b:de_virement:-23 b:de_voces:-12 b:dear_sirs:-17 b:debito_direto:35 b:december_en:21 b:demanda_por:11
b:den_nachsten:15 b:den_rest:-12 b:depose_le:-28 b:des_reception:25 b:desconto_de:-27 b:deze_week:23
b:dezer_dagen:37 b:di_0:-12 b:di_ieri:13 b:di_pagare:18 b:di_riuscire:-16 b:dia_!:24 b:dia_00:66 b:dia_0:17
b:dia_de:22 b:die_000:-41 b:die_00:-16 b:die_is:19 b:die_rechnung:17 b:die_uberweisung:21 b:diese_nachricht:21
b:diese_woche:-10 b:dit_is:10 b:dit_moment:10 b:do_meu:-23 b:doe_ik:36 b:dott_ssa:25 b:drie_keer:24 b:du_0:15
b:du_mois:41 b:ee_il:-11 b:ee_in:14 b:ee_que:-15 b:ee_stata:-18 b:een_ander:10 b:een_dezer:37 b:een_keer:10
b:eerst_die:-15 b:eerstvolgende_betaalronde:-22 b:el_dia:20 b:el_lunes:-23 b:el_pago:-11 b:el_resto:25
b:el_sistema:11 b:el_viernes:16 b:em_00:-13 b:em_0:12 b:em_anexo:-11 b:en_0:21 b:en_cuanto:22 b:en_dan:-10
b:en_de:-11 b:en_die:16 b:en_el:-15 b:en_piece:-17 b:en_vf:10 b:encontro_de:11 b:ende_nachster:13 b:enquanto_nao:-12
b:entra_no:-29 b:er_niet:10 b:erst_am:24 b:ese_mismo:14 b:est_ce:19 b:est_en:16 b:est_la:33 b:est_pas:40
b:esta_manana:20 b:esta_semana:-31 b:estou_de:17 b:et_je:14 b:eu_pago:29 b:eur_000:-11 b:eur_0:-29 b:euro_di:-10
b:euro_per:14 b:even_serieus:-23 b:factura_00:29 b:facture_est:12 b:falei_com:-15 b:fattura_non:-11 b:fatura_esta:10
b:fine_mese:33 b:fino_al:-16 b:first_week:14 b:for_00000:25 b:for_it:-12 b:for_our:-12 b:for_the:25 b:for_you:-10
b:forderung_wird:22 b:frau_ahlers:13 b:fridays_run:22 b:from_our:40 b:fur_den:47 b:fur_die:-12 b:gaat_mee:-22
b:geehrte_frau:31 b:geehrter_herr:22 b:gente_paga:27 b:gentile_dott:11 b:gentile_signora:-11
b:geregistreerd_onder:-10 b:get_the:-21 b:giovedi_00:12 b:give_us:-21 b:gmbh_co:20 b:goes_out:15 b:graag_een:15
b:grussen_aus:13 b:guten_morgen:-14 b:ha_chiuso:-12 b:habe_ich:24 b:haben_wir:-22 b:has_been:-21 b:hasta_el:-14
b:hasta_que:-13 b:have_it:18 b:have_no:22 b:have_put:-20 b:have_the:-10 b:hb_00:27 b:heb_ik:20 b:heb_je:71
b:heeft_een:11 b:hi_tom:60 b:ho_gia:11 b:hoi_!:15 b:hp_00:-11 b:ich_am:-18 b:ich_hab:-13 b:ich_noch:32
b:ieri_sera:-12 b:ihre_nachricht:-14 b:ik_ben:-29 b:ik_betaal:-12 b:ik_doe:-10 b:ik_heb:-44 b:ik_maak:-15 b:il_00:21
b:il_bonifico:19 b:il_codice:14 b:il_comune:-10 b:il_mandato:37 b:il_nostro:13 b:il_titolare:17 b:il_vostro:15
b:im_buro:10 b:im_dezember:-31 b:in_acconto:13 b:in_allegato:-15 b:in_connection:-16 b:in_den:-17 b:in_mijn:22
b:in_ordnung:16 b:in_plaats:-11 b:in_ruhe:10 b:in_week:56 b:informamos_de:-12 b:informamos_que:13 b:invoice_and:16
b:invoice_is:12 b:invoices_are:14 b:is_approved:22 b:is_being:22 b:is_due:11 b:is_er:12 b:is_fine:14 b:is_for:12
b:is_geen:35 b:is_geregistreerd:-10 b:is_gisteren:-14 b:is_het:24 b:is_just:14 b:is_no:-11 b:is_not:-13
b:is_that:-11 b:is_wrong:-10 b:ist_fur:18 b:ist_in:-17 b:ist_seit:-31 b:it_goes:20 b:it_is:32 b:it_on:-12
b:ja_falei:-15 b:je_ai:-12 b:je_de:19 b:je_een:-17 b:je_la:13 b:je_ne:-15 b:je_suis:-16 b:je_vous:-11
b:jullie_rekening:13 b:keer_?:14 b:keine_zahlung:-13 b:keinen_cent:-12 b:kommt_am:10 b:komt_goed:-20 b:konnt_ihr:-13
b:krijg_je:23 b:la_0000:24 b:la_00:66 b:la_0:15 b:la_banca:33 b:la_camara:-12 b:la_data:18 b:la_date:-10
b:la_empresa:13 b:la_facture:-18 b:la_fattura:12 b:la_firma:-11 b:la_ligne:28 b:la_mia:10 b:la_nota:-13
b:la_pago:100 b:la_proxima:-12 b:la_semana:20 b:la_stagione:19 b:la_sua:-10 b:la_transferencia:11 b:las_tres:-11
b:last_week:-21 b:late_payment:-10 b:le_00:45 b:le_0:28 b:le_bilan:-30 b:le_bon:-10 b:le_fatture:16 b:les_deux:40
b:let_me:18 b:let_us:-16 b:ligt_bij:-11 b:lista_de:16 b:lo_demas:29 b:lo_que:33 b:look_at:-15 b:los_000:21
b:los_00:15 b:los_partes:22 b:ltd_in:-16 b:lundi_prochain:18 b:maak_ik:29 b:maandag_00:-10 b:mag_ik:-10
b:mail_anterior:21 b:mail_da:-10 b:mal_mit:-37 b:mars_?:15 b:may_be:-10 b:me_have:25 b:me_mandar:29 b:me_ne:29
b:mediados_de:22 b:mee_in:-19 b:merci_de:13 b:met_de:12 b:met_je:-31 b:met_valutadatum:-16 b:meu_mail:26 b:mf_0:-33
b:mi_scuso:23 b:mijn_mail:23 b:minha_mulher:10 b:mismo_dia:12 b:mismo_no:11 b:mit_dem:33 b:mit_der:-17
b:mitte_dezember:16 b:mon_avocat:-15 b:montag_00:17 b:morgen_frau:12 b:my_personal:14 b:na_fatura:35 b:na_quinta:25
b:naar_@:-11 b:naar_de:14 b:nach_00:-10 b:nachster_woche:13 b:nao_ee:37 b:nao_foi:17 b:nao_me:-15 b:nao_sera:15
b:nao_temos:-24 b:nc_0:10 b:nei_prossimi:52 b:nf_0000:-13 b:nicht_an:-12 b:nicht_mehr:20 b:no_00000:-12
b:no_banco:16 b:no_dia:38 b:no_le:-34 b:no_proximo:-26 b:noch_auf:13 b:nog_een:25 b:nog_steeds:-24 b:noi_la:23
b:nome_da:16 b:non_ee:-21 b:non_ho:29 b:non_siamo:18 b:not_be:-18 b:not_paying:12 b:nothing_in:-16
b:nous_attendons:-10 b:nous_aurez:15 b:nous_avons:10 b:nous_contestons:20 b:nous_payons:25 b:nous_refusons:29
b:november_0000:-19 b:now_on:-11 b:nu_echt:28 b:of_february:-10 b:of_it:25 b:of_our:-11 b:of_the:24 b:of_this:22
b:of_your:11 b:off_your:24 b:ok_?:13 b:ok_pour:14 b:on_00:31 b:on_est:30 b:on_friday:-17 b:on_it:-10 b:on_monday:-16
b:on_that:22 b:onder_nummer:-10 b:ook_niet:-12 b:op_00000:-10 b:op_00:26 b:op_0:33 b:op_de:-20 b:op_een:26
b:op_en:-10 b:op_jullie:13 b:ordre_de:-16 b:os_000:20 b:our_bank:11 b:our_clients:-16 b:our_next:-13 b:over_0:23
b:paga_el:14 b:paga_em:10 b:pagada_el:-11 b:pagamento_00:25 b:pagamento_em:18 b:pagamos_el:-18 b:pagare_la:17
b:pagas_no:-10 b:pago_00:-39 b:pago_de:21 b:pago_el:-37 b:pago_na:21 b:paid_00:12 b:paid_by:11 b:paid_this:-13
b:par_cheque:-12 b:para_00:27 b:para_@:33 b:para_el:12 b:parte_il:13 b:partes_de:22 b:pas_de:-15 b:pas_en:11
b:pas_encore:15 b:pas_la:-33 b:pas_payer:-11 b:pas_un:39 b:pay_it:28 b:pay_on:-36 b:pay_the:13 b:payee_le:36
b:payer_pour:-10 b:peco_que:18 b:per_il:-16 b:per_le:18 b:perche_la:20 b:pero_no:-37 b:piece_jointe:-18
b:plaats_van:-11 b:please_note:-16 b:plus_tard:10 b:por_0:-13 b:por_correo:-32 b:por_escrito:11 b:por_favor:21
b:por_la:-10 b:por_transferencia:12 b:porque_no:-12 b:position_0:10 b:pour_les:11 b:procedure_de:10 b:proof_of:22
b:prossimi_giorni:52 b:proxima_semana:23 b:put_in:-21 b:qualquer_reclamacao:-19 b:que_es:18 b:que_esta:-26
b:que_faltan:19 b:que_la:-26 b:que_nao:10 b:que_nos:-11 b:que_nunca:-13 b:que_vem:17 b:que_viene:27 b:que_voces:-16
b:que_vous:-11 b:rechnung_ist:-18 b:rechnung_wurde:-14 b:rest_is:10 b:resta_ferma:-13 b:run_on:14 b:said_would:-24
b:same_day:28 b:sb_00:13 b:sc_0:24 b:scrivete_@:-10 b:se_le:-14 b:se_mi:31 b:se_paga:31 b:se_pago:-41 b:se_que:-15
b:see_you:-10 b:segue_comprovante:-26 b:segunda_via:-10 b:sehen_sie:-10 b:sehr_geehrte:31 b:sehr_geehrter:18
b:sem_falta:38 b:semana_que:36 b:sera_payee:16 b:seriez_vous:18 b:seu_pedido:17 b:sexta_feira:14 b:should_be:-12
b:should_you:13 b:si_ee:-12 b:si_vous:-18 b:siamo_in:17 b:sie_an:21 b:sie_da:10 b:sie_das:-12 b:sie_den:-16
b:sie_die:26 b:sie_von:-11 b:sin_falta:55 b:so_ein:28 b:so_this:10 b:sobald_sie:37 b:solange_die:-12
b:sollten_sie:21 b:sommes_pas:11 b:sono_000:12 b:sono_stati:12 b:spass_beiseite:28 b:speriamo_di:-14
b:steeds_niet:-24 b:sus_facturas:15 b:tarde_!:-10 b:te_dije:12 b:te_la:34 b:telefon_gesagt:-12 b:temos_qualquer:-23
b:th_december:12 b:that_date:24 b:that_you:14 b:the_000:12 b:the_00:11 b:the_above:-17 b:the_amount:10
b:the_balance:11 b:the_bank:-15 b:the_company:-13 b:the_end:-12 b:the_file:17 b:the_first:22 b:the_money:-11
b:the_month:18 b:the_office:-10 b:the_other:21 b:the_remaining:11 b:the_rest:11 b:the_run:21 b:the_third:15
b:there_is:-11 b:third_time:15 b:this_afternoon:-19 b:this_friday:26 b:this_mail:-10 b:this_morning:-13
b:this_one:22 b:through_the:13 b:to_pay:-33 b:to_the:-12 b:to_you:-10 b:todas_as:12 b:totaal_eur:-18 b:total_0:-20
b:total_de:18 b:tribunal_pour:12 b:trois_semaines:-23 b:um_0:13 b:uma_carta:17 b:un_acompte:-18 b:un_avoir:10
b:under_the:-10 b:uns_ist:14 b:unsere_mandantin:18 b:until_the:-10 b:us_till:20 b:usted_el:28 b:uw_bericht:-11
b:valor_00:-11 b:valor_de:-17 b:valuta_00:-26 b:valutadatum_00:-16 b:van_00:18 b:ver_si:-16 b:vergessen_sie:-21
b:vi_informiamo:-14 b:vi_mando:-15 b:via_pix:10 b:vielen_dank:10 b:viernes_00:16 b:viernes_0:-25 b:virement_du:-20
b:von_0:10 b:von_den:-12 b:voor_de:12 b:vossa_nota:20 b:votre_facture:14 b:votre_part:-16 b:vous_accord:18
b:vous_me:-19 b:vous_nous:19 b:vous_vire:14 b:wacht_op:13 b:wachten_op:-11 b:was_sent:12 b:wat_ik:-11 b:we_are:-31
b:we_do:17 b:we_hebben:-15 b:we_maandag:10 b:we_told:14 b:we_would:12 b:week_00:47 b:week_of:14 b:weil_der:-10
b:weisen_wir:19 b:wer_hat:10 b:wertstellung_00:15 b:what_is:-10 b:wij_hebben:-16 b:wij_op:16 b:wij_zijn:-14
b:will_be:18 b:will_do:36 b:will_get:-23 b:will_go:14 b:will_have:16 b:will_look:12 b:will_not:-12 b:will_pay:42
b:wir_gehen:-11 b:wir_haben:-19 b:wir_ihnen:14 b:wir_um:17 b:wir_zahlen:18 b:wird_in:13 b:within_00:-16
b:wordt_op:16 b:working_days:26 b:would_ask:-11 b:would_be:-12 b:wurde_am:-29 b:ya_esta:-42 b:you_?:-14 b:you_can:12
b:you_take:17 b:you_will:-14 b:your_account:-11 b:your_driver:11 b:your_invoices:14 b:your_reminder:11
b:your_three:10 b:zahlen_wir:-10 b:zahlung_erfolgt:37 b:zijn_jullie:-16 b:zijn_op:10 b:zit_in:-10 b:zit_op:43
b:zum_monatsende:14 e:paid=day:-53 e:paid=none:-14 e:promise=day:165 e:promise=none:87 e:run=none:11 f:_amount:15
f:_day:184 f:_invoice:75 f:ack:15 f:admin:-24 f:all:40 f:back:-29 f:bounce:-17 f:closed:-48 f:contest:24
f:d.ADVERTISING_PROMO:18 f:d.CANCELLED:-29 f:d.CONTRACT_TERMS:11 f:d.DAMAGED:-20 f:d.DUPLICATE_BILLING:-11
f:d.EXTENSION_MATH:16 f:d.FREIGHT:10 f:d.MISSING_DOCS:18 f:d.QUANTITY_SHORT:30 f:d.RETURN:-13 f:d.TAX:11
f:d.TERMS_DISPUTE:-26 f:d.WRONG_PRODUCT:-15 f:difference:-43 f:dispute:19 f:firm:22 f:fix:110 f:formal:-31
f:gone:-12 f:goods:-22 f:greeting:-87 f:hardship:-30 f:hold:-27 f:hope:-78 f:hostile:-47 f:insolvency:-61 f:joke:-17
f:lawyer:-30 f:legal:-32 f:mine:-22 f:moved:-61 f:moves:21 f:n.QUANTITY_SHORT:-15 f:not:-69 f:not_admin:16
f:not_duplicate:-17 f:not_gone:-16 f:not_hope:39 f:not_legal:-61 f:not_paid:-35 f:not_quality:-10
f:not_statement:-11 f:not_stop:16 f:once_funds:13 f:once_us:74 f:ooo:-29 f:order:-30 f:others:68 f:paid:-29
f:part:48 f:pay:15 f:plan:-55 f:proof:-82 f:propose:-40 f:question:-10 f:r.ADVERTISING_PROMO:11 f:r.BANK_CHARGE:-23
f:r.CANCELLED:-42 f:r.DAMAGED:-26 f:r.DESCRIPTION:-35 f:r.DUPLICATE_BILLING:-57 f:r.LOST:-58 f:r.MISSING_DOCS:11
f:r.NOT_OURS:22 f:r.PALLET_CONTAINER:13 f:r.PRICE_ERROR:-24 f:r.QUALITY:-67 f:r.RETURN:-13 f:r.SERVICE_INCORRECT:-48
f:redirect:28 f:refuse:-47 f:remittance:-96 f:rest:56 f:run:-48 f:soon:96 f:statement:-55 f:stop:-16 f:unable:-26
f:until:23 f:wait:28 f:willpay:120 i:already_paid:-16 i:already_paid=2:-29 i:already_paid=3:13 i:bounce:-14
i:bounce=3:-14 i:dispute:-12 i:dispute=1:10 i:dispute=2:-26 i:hardship:-19 i:hardship=3:-12 i:hostile:-48
i:hostile=2:-20 i:hostile=3:-27 i:in_payment_run:-20 i:in_payment_run=3:-20 i:insolvency:-33 i:insolvency=2:12
i:insolvency=3:-45 i:invoice_admin=2:24 i:invoice_admin=3:-21 i:legal:-26 i:legal=1:36 i:legal=3:-54 i:nothing:112
i:out_of_office:-53 i:out_of_office=2:11 i:out_of_office=3:-64 i:partial_payment:12 i:partial_payment=2:25
i:partial_payment=3:-13 i:payment_plan_request:-16 i:payment_plan_request=2:-11 i:promise_to_pay:213
i:promise_to_pay=1:69 i:promise_to_pay=3:144 i:question:20 i:question=1:-17 i:question=2:55 i:question=3:-18
i:remittance_advice:-133 i:remittance_advice=2:-52 i:remittance_advice=3:-81 i:statement_request:-54
i:statement_request=2:-27 i:statement_request=3:-27 i:unsubscribe:-20 i:unsubscribe=2:28 i:unsubscribe=3:-49
i:wrong_contact:13 i:wrong_contact=1:-12 i:wrong_contact=2:46 i:wrong_contact=3:-21 l:de:-43 l:en:-59 l:es:-60
l:fr:-65 l:it:-28 l:nl:-40 l:pt:-43 n:0:-36 n:1:-88 n:2:-92 n:3:-73 n:4:-57 n:5:-20 n:6:28 p:aanman:-29 p:aanspr:28
p:abogad:12 p:accont:12 p:accord:14 p:accoun:-13 p:aceita:-38 p:acompt:-16 p:acorda:16 p:acusam:21 p:addebi:-10
p:adjunt:-13 p:admini:-20 p:adress:-14 p:advoca:26 p:aftern:-16 p:agains:10 p:agenci:-20 p:agenda:33 p:aggior:18
p:aguard:-15 p:allega:-20 p:alread:11 p:angeor:12 p:annull:-18 p:anteri:11 p:antici:12 p:antwor:32 p:apolog:22
p:applic:-10 p:approv:21 p:aprese:-18 p:aproba:20 p:arregl:-12 p:arriva:-13 p:assemb:-18 p:assina:-36 p:assist:-27
p:attach:-14 p:atuali:26 p:auftra:-32 p:august:12 p:ausdru:12 p:ausgef:-35 p:automa:-21 p:avvenu:-13 p:balanc:15
p:bancar:19 p:beauft:-11 p:becaus:21 p:behand:-19 p:beisei:28 p:belast:14 p:benefi:-23 p:beschl:-11 p:bestat:27
p:betaal:-25 p:betale:-21 p:bezahl:12 p:bloque:15 p:bonifi:-21 p:bonjou:21 p:buongi:38 p:calend:22 p:cambia:20
p:campan:13 p:cancel:-11 p:causal:-24 p:centra:21 p:chasin:-10 p:cheque:15 p:circui:15 p:claudi:-14 p:client:-23
p:combin:34 p:compan:-25 p:compen:-21 p:comple:-21 p:compra:25 p:compre:-11 p:compri:10 p:compro:-32 p:condiz:26
p:confor:18 p:connai:27 p:connec:-16 p:conseg:24 p:consig:-10 p:consor:15 p:consta:-35 p:consul:-25 p:contab:-10
p:contac:-23 p:contad:-28 p:contat:-14 p:conten:20 p:contes:21 p:contra:21 p:conver:-17 p:correc:48 p:corres:-21
p:corrig:22 p:corrij:29 p:counte:-33 p:curato:-14 p:custom:-21 p:decemb:45 p:declar:-11 p:dedica:28 p:deduzi:-11
p:defini:13 p:delibe:-15 p:deposi:39 p:derech:11 p:descon:-21 p:descul:18 p:detrac:-10 p:dezemb:62 p:dicemb:54
p:diciem:18 p:dienst:14 p:differ:17 p:dipend:-24 p:direct:-11 p:diritt:-10 p:docume:-12 p:domici:29 p:dossie:-10
p:duplic:-37 p:echelo:15 p:ecrive:-13 p:eerstv:-23 p:elettr:-11 p:empres:26 p:encome:-15 p:endlic:24 p:energi:-26
p:enquan:-10 p:entreg:-17 p:entsch:-27 p:enviam:21 p:enviar:17 p:envoye:18 p:equivo:-17 p:ersuch:15 p:esecuz:-14
p:esegui:-12 p:etabli:10 p:etaien:-10 p:excuse:14 p:execut:-16 p:factur:-20 p:faltar:22 p:februa:14 p:firmad:-10
p:folgen:-15 p:formal:17 p:freiga:-11 p:freige:11 p:freita:13 p:freund:14 p:friday:39 p:fristg:22 p:geehrt:25
p:gekund:23 p:gemach:-18 p:genera:-12 p:gennai:17 p:gentil:21 p:geregi:-10 p:gerenc:25 p:gesamt:10 p:geschr:14
p:gesend:-15 p:gioved:13 p:gister:-15 p:gutach:24 p:gutsch:-20 p:hierbi:-10 p:hinwei:23 p:holida:-12 p:hoofds:11
p:ignori:-10 p:immobi:-19 p:imposs:-13 p:incass:14 p:incide:14 p:inclus:-15 p:incluy:14 p:indevi:-12 p:indiri:11
p:inform:-13 p:inhoud:-10 p:inizia:-12 p:insolv:22 p:instal:-11 p:instru:-25 p:intent:-40 p:intere:-20 p:inviar:-11
p:jahres:-18 p:januar:-18 p:justic:16 p:kolleg:16 p:kontoa:-24 p:korrek:17 p:kortin:-13 p:kranke:11 p:levera:-27
p:levere:-19 p:licenc:27 p:liefer:-21 p:mahnun:-24 p:mailtj:10 p:mandam:-28 p:mandat:24 p:mangel:22 p:mediad:22
p:messag:-16 p:migrat:13 p:monats:14 p:monito:-12 p:nachri:11 p:nachst:17 p:naturl:-39 p:nemmen:11 p:nergen:20
p:nieman:15 p:nochma:-19 p:nosotr:15 p:nothin:-16 p:notifi:-11 p:nouvea:11 p:novemb:14 p:noviem:42 p:obriga:-11
p:octobe:-11 p:octubr:20 p:oggett:17 p:oktobe:16 p:ontbre:-11 p:openst:-10 p:operat:26 p:ordena:15 p:ordina:-25
p:ordnun:13 p:outubr:18 p:overge:-35 p:pacien:27 p:padari:14 p:pagamo:21 p:pagarl:-19 p:paieme:12 p:palavr:26
p:partir:-12 p:partne:-11 p:patien:13 p:paymen:-20 p:pazien:-13 p:perdim:15 p:perdon:26 p:period:-11 p:perman:34
p:person:23 p:positi:-28 p:pratic:23 p:precis:29 p:preven:-21 p:prezad:21 p:primei:-27 p:proble:14 p:procee:-11
p:proces:-27 p:procha:59 p:produc:-16 p:projec:15 p:promet:-23 p:propos:33 p:propri:19 p:prossi:49 p:protes:21
p:provis:23 p:provve:31 p:rappel:-30 p:realiz:-14 p:recebi:-13 p:receca:20 p:recept:14 p:rechaz:-11 p:rechnu:68
p:rechts:23 p:recibi:-25 p:reclam:-15 p:recove:-10 p:reestr:17 p:refere:-12 p:refuse:-13 p:refuso:29 p:reglem:37
p:regola:-14 p:rekeni:37 p:remain:28 p:repons:-13 p:respon:10 p:respos:24 p:restit:-14 p:retire:20 p:rettif:20
p:ricevu:38 p:richte:24 p:richti:11 p:rimand:26 p:ripart:-11 p:riserv:12 p:risult:-21 p:riusci:-18 p:sachli:13
p:satisf:20 p:sauveg:10 p:scaden:39 p:schalt:25 p:schick:25 p:schlic:11 p:schrei:10 p:scrive:-14 p:semain:-23
p:septem:-25 p:septie:-11 p:serieu:-23 p:servir:10 p:settem:-10 p:settim:-15 p:signor:-13 p:siguie:-27 p:socied:-15
p:societ:-11 p:softwa:-16 p:solang:-14 p:sollec:11 p:sollte:21 p:somebo:-13 p:sospes:-23 p:spedit:-16 p:stagio:19
p:statut:26 p:steurb:-11 p:subjec:-10 p:suppli:-23 p:suppor:-12 p:teilbe:22 p:termij:13 p:textil:-16 p:throug:38
p:titola:13 p:titula:11 p:tranqu:48 p:transf:-10 p:transp:27 p:trouve:-18 p:trovat:21 p:tuesda:25 p:uberse:-11
p:uberwe:21 p:uiterl:-13 p:umgehe:27 p:untern:-10 p:valuta:-16 p:vandaa:-17 p:vencim:45 p:vended:21 p:vendre:32
p:venerd:32 p:verarb:27 p:verges:-21 p:verkee:24 p:verrec:-25 p:versat:-11 p:versuc:-19 p:vertra:-11 p:verzoe:-10
p:vierne:-17 p:voorlo:-10 p:vorder:-10 p:vorgan:10 p:vrijda:32 p:vuestr:19 p:wannee:-14 p:wednes:14 p:weiter:-12
p:werkda:24 p:werkta:35 p:wertst:15 p:whatev:21 p:woensd:48 p:workin:26 p:zahlbe:-10 p:zahlla:-19 p:zahlun:16
p:zuruck:19 s:!:-46 s:00000:57 s:000:65 s:00:54 s:0:47 s:?:11 s:aanmaning:-25 s:account:12 s:afwezig:-10 s:al:-11
s:am:23 s:automatic:-12 s:automatica:-29 s:avant:13 s:avis:16 s:aviso:-38 s:avviso:-55 s:aw:31
s:betaalspecificatie:-16 s:betaling:14 s:betalingsherinnering:-24 s:bl:-24 s:boleto:30 s:bonifico:-42 s:cc:-18
s:ce:-16 s:cf:-20 s:cg:11 s:cm:-32 s:comprovante:-48 s:contentieux:-11 s:dc:16 s:de:-42 s:debito:-10 s:detalle:15
s:df:-16 s:di:-32 s:erinnerung:-15 s:es:31 s:et:15 s:factura:-39 s:facture:-37 s:facturen:15 s:factures:15
s:factuur:12 s:fattura:-17 s:fatture:-11 s:fatura:-12 s:fb:-10 s:fe:-16 s:for:11 s:fp:35 s:fv:28 s:ga:-25 s:gm:-28
s:gr:34 s:hb:15 s:herinnering:48 s:hp:-12 s:ihre:-21 s:in:-23 s:intereses:-11 s:inv:14 s:invoice:-49 s:invoices:-20
s:kg:-35 s:kontoauszug:-16 s:letzte:45 s:lf:54 s:lm:11 s:lp:-19 s:mf:-13 s:nb:-15 s:nf:17 s:notice:-20
s:notification:-13 s:offene:24 s:offener:-10 s:overdue:13 s:pagamento:-18 s:pago:-10 s:paiement:-17 s:pb:-11
s:pedido:14 s:pi:25 s:po:18 s:post:13 s:posten:-11 s:proposal:10 s:proposta:15 s:ps:10 s:rappel:-21 s:re:39
s:rechnung:14 s:reclamacion:-32 s:ref:-15 s:relance:-45 s:reminder:30 s:remittance:-17 s:reply:-17 s:res:22
s:resposta:-21 s:retard:20 s:rj:-12 s:rm:-24 s:saldo:13 s:sb:15 s:scadute:-15 s:second:15 s:secondo:-11 s:segundo:13
s:sg:-17 s:si:10 s:sl:-27 s:sollecito:-17 s:st:16 s:tg:-18 s:tm:68 s:tr:-25 s:tweede:-22 s:ultimo:18 s:vc:31
s:vencido:43 s:vm:10 s:your:-15 s:zahlungserinnerung:-32 w:!:12 w:%:-50 w:00000:-56 w:0000:-27 w:000:26 w:00:43
w:0:-34 w:?:-54 w:@:-60 w:aan:-22 w:aanmaning:-26 w:aberto:-11 w:abogados:15 w:about:16 w:above:-19 w:ac:18
w:acconto:13 w:accord:36 w:aceitamos:10 w:acompte:-16 w:act:-14 w:acusamos:21 w:adjunto:-21 w:admite:23
w:adresse:-12 w:advocaat:24 w:after:42 w:afternoon:-16 w:ag:-18 w:against:10 w:agencia:-20 w:agora:85 w:agreed:13
w:ah:33 w:ahlers:10 w:ai:-36 w:ainda:-29 w:al:-38 w:all:-12 w:alla:-14 w:alle:-34 w:alleen:-17 w:allegato:-15
w:aller:12 w:alles:-15 w:allez:25 w:already:11 w:als:-12 w:alte:17 w:altro:11 w:am:37 w:amanha:-13 w:ambas:-10
w:amigo:18 w:amount:24 w:anche:-14 w:ancien:25 w:and:11 w:andere:-13 w:anexo:-10 w:angeordnet:12 w:annullato:-16
w:anos:17 w:anterior:18 w:antes:12 w:antworten:33 w:anzi:-13 w:ao:39 w:apenas:-35 w:aperta:13 w:apologies:22
w:appena:60 w:approved:19 w:april:22 w:aprobado:23 w:aprovacao:13 w:are:-21 w:arrivano:-10 w:arrived:13 w:as:-15
w:asdf:-10 w:ask:12 w:assembleia:-15 w:assim:41 w:assinatura:-47 w:assistant:-16 w:at:-14 w:ate:-31 w:attached:-27
w:attendons:-10 w:atualizado:26 w:auf:-11 w:auftraggeber:-27 w:august:-13 w:augustus:12 w:aurez:15 w:aus:-38
w:ausdrucklich:11 w:avais:14 w:avant:-23 w:avec:-12 w:avete:-23 w:avis:-17 w:aviso:-30 w:avoir:-12 w:avvenuto:-13
w:away:23 w:ayer:11 w:back:-12 w:bacs:-14 w:banca:41 w:bancaria:27 w:banco:25 w:bank:12 w:be:-22 w:beauftragt:-11
w:because:21 w:before:-14 w:beide:51 w:beim:-32 w:being:25 w:beiseite:28 w:bekend:13 w:below:43 w:ben:-38 w:bene:-15
w:beneficiario:-15 w:bericht:-14 w:beste:19 w:besteld:-13 w:bestellung:-10 w:besten:-11 w:betaald:20
w:betaaldatum:-12 w:betaalronde:-23 w:betaalspecificatie:-14 w:betalen:-21 w:bezahlt:14 w:bien:-35 w:bij:-23
w:bilan:-30 w:binnen:23 w:bis:30 w:bitte:-79 w:bizum:15 w:bleibt:12 w:bloque:13 w:bloqueado:11 w:boas:11 w:boeken:16
w:boh:-12 w:boleto:43 w:bon:14 w:bonifichiamo:14 w:bonifico:-16 w:bonjour:21 w:bs:24 w:btw:-14 w:buenas:-13
w:buongiorno:38 w:bureau:-18 w:but:-14 w:by:-17 w:bzw:27 w:ca:56 w:call:-13 w:camara:-13 w:cambiato:22 w:cambio:12
w:campana:13 w:cancelar:-26 w:cannot:-16 w:canone:-15 w:car:16 w:cargo:-16 w:carla:-12 w:causale:-24 w:ce:11
w:cent:-13 w:central:26 w:centro:-12 w:certo:-15 w:cette:-17 w:chasing:-10 w:che:-14 w:chegar:26 w:cheque:27
w:cheques:15 w:chez:-12 w:chiuso:-17 w:circuito:15 w:cl:13 w:claim:-25 w:claro:-28 w:client:10 w:clients:-17
w:cn:-11 w:cnpj:15 w:cobrando:-11 w:cobro:15 w:collegue:11 w:com:-25 w:combinado:34 w:come:17 w:comme:-11 w:como:-56
w:company:-21 w:comprovante:-26 w:compte:-19 w:comune:-10 w:comunicazione:10 w:con:-48 w:concurso:-17 w:concursos:17
w:confirmation:-27 w:confirming:17 w:conforme:29 w:connection:-16 w:consorzio:15 w:constam:-10 w:constancia:-24
w:conta:31 w:contador:-26 w:contas:19 w:contentieux:-12 w:contestons:18 w:contract:26 w:copia:32 w:copie:-27
w:copies:-19 w:correction:11 w:correo:-28 w:corrijam:17 w:could:-28 w:counterclaim:-15 w:course:-19 w:court:-24
w:cr:21 w:credit:-27 w:creditnota:34 w:creditors:-14 w:cro:-29 w:cs:-26 w:cuando:11 w:cuanto:21 w:cuatro:15
w:customer:-20 w:da:-22 w:daarna:-25 w:dag:22 w:dagen:37 w:dai:27 w:dan:15 w:danach:-11 w:danke:-21 w:dann:-26
w:das:18 w:dass:-13 w:data:-38 w:date:-23 w:davon:-10 w:day:45 w:de:-10 w:debito:39 w:debt:-16 w:dec:24
w:december:28 w:decembre:17 w:decide:20 w:deel:21 w:dei:22 w:deja:-11 w:del:-22 w:deliberou:-14 w:delivery:18
w:dell:-14 w:della:11 w:demain:-11 w:demande:-12 w:demas:31 w:den:-11 w:depois:-31 w:depose:-29 w:deposito:35
w:depuis:-44 w:der:-51 w:derecho:10 w:des:62 w:descontada:12 w:desconto:-28 w:desculpa:17 w:desde:-28 w:desole:10
w:detraccion:-10 w:deux:27 w:deve:26 w:devem:-11 w:deze:-11 w:dezember:-14 w:dezembro:52 w:dezer:37 w:di:-42
w:dia:110 w:dias:28 w:dice:-13 w:dicembre:54 w:dicht:27 w:diciembre:18 w:die:17 w:diferencia:11 w:dije:10
w:direto:35 w:direttore:10 w:disputa:17 w:ditta:-10 w:diz:-47 w:do:-27 w:doch:22 w:documento:-11 w:doe:60 w:doen:-13
w:does:-11 w:door:-15 w:dopo:12 w:dos:-20 w:dossier:-10 w:dott:19 w:dovuto:-15 w:down:12 w:dr:21 w:drei:19 w:drie:31
w:driver:10 w:drohen:-21 w:due:15 w:duplicado:-31 w:dus:27 w:echelonnement:15 w:echt:37 w:ecrivez:-13 w:ee:38
w:een:51 w:eens:-19 w:eerst:-25 w:eerstvolgende:-23 w:eh:14 w:ein:34 w:eind:-10 w:eine:-11 w:einen:26 w:einer:26
w:el:-14 w:em:-39 w:email:-17 w:emesso:18 w:empresa:28 w:en:-21 w:encore:15 w:end:-10 w:ende:62 w:endlich:24
w:energie:-16 w:enero:29 w:enquanto:-10 w:entra:-29 w:entrar:16 w:entro:-11 w:entrou:-15 w:enviamos:21 w:envoye:12
w:envoyer:19 w:envoyez:15 w:equivocado:-19 w:er:-18 w:era:-13 w:erfolgt:21 w:ernst:-13 w:erop:14 w:erp:-12
w:errado:24 w:erst:21 w:es:21 w:escrito:13 w:ese:12 w:esecuzione:-14 w:eseguito:-11 w:eso:14 w:essa:11 w:esta:-11
w:estado:18 w:estao:13 w:este:-13 w:estou:18 w:et:-17 w:etaient:-10 w:ete:-31 w:eu:63 w:eur:-70 w:euro:14 w:even:-23
w:ex:12 w:excuses:11 w:execute:-23 w:faccio:31 w:faco:14 w:factura:19 w:facture:-12 w:factures:-19 w:fahrer:-10
w:failliet:10 w:fais:16 w:falei:-15 w:falls:-13 w:falta:104 w:faltam:-11 w:faltan:19 w:fatta:-12 w:fatture:12
w:favor:-14 w:favore:-15 w:fazer:10 w:fb:-12 w:february:11 w:fecha:-37 w:fee:-10 w:feira:16 w:ferma:-10 w:fica:-21
w:fim:10 w:final:31 w:finance:12 w:fine:45 w:fino:-23 w:firma:37 w:firmato:-10 w:first:18 w:fois:-10 w:folgende:12
w:follow:15 w:for:24 w:forderung:11 w:frage:11 w:freigabe:-10 w:freitag:13 w:friday:52 w:fridays:39
w:fristgerecht:22 w:from:66 w:fue:-18 w:funds:-14 w:gaan:-14 w:gaat:-14 w:garantie:-13 w:geehrte:31 w:geehrter:18
w:geen:23 w:gefactureerd:-10 w:gegen:-21 w:geht:-26 w:gekundigt:23 w:gennaio:17 w:gente:18 w:gentilissima:21
w:geregistreerd:-10 w:gerencia:25 w:gerust:22 w:gesagt:-13 w:geschrieben:15 w:gesendet:-14 w:get:-37 w:gibt:16
w:ging:14 w:giorni:48 w:giovedi:13 w:giro:10 w:giusto:15 w:give:-25 w:gli:-20 w:gm:-28 w:go:29 w:goed:-28 w:goes:35
w:grad:-10 w:grazie:-27 w:greffe:-30 w:grupo:12 w:ha:-39 w:haal:-22 w:hab:-28 w:habe:24 w:haben:-17 w:hadden:28
w:hago:24 w:half:23 w:hallo:18 w:han:13 w:happen:-23 w:has:-46 w:hat:-19 w:hatte:14 w:hatten:29 w:have:-31
w:havera:21 w:having:20 w:hb:18 w:hebt:33 w:hem:16 w:hemos:-12 w:here:10 w:herinneringen:-10 w:herr:18 w:het:24
w:heute:-16 w:hi:41 w:hierbij:-10 w:hij:-25 w:hinweis:23 w:ho:31 w:hoi:58 w:hoje:-39 w:hoofdsom:11 w:hoor:-48
w:hoort:15 w:horas:16 w:hou:11 w:hoy:20 w:hp:-11 w:iban:-12 w:ich:-34 w:id:-22 w:ieri:-18 w:if:-24 w:ignora:11
w:ihr:22 w:ihre:-38 w:ihren:-32 w:im:-70 w:immer:32 w:importe:10 w:importo:-10 w:impossibile:-12 w:in:-36
w:inclusive:-15 w:incluye:15 w:indirizzo:11 w:informa:-12 w:information:17 w:informiamo:-14 w:iniziare:-11
w:inoltre:10 w:insolvencia:-26 w:insolvencias:24 w:insolvente:27 w:instructed:-16 w:interest:-11 w:into:-12
w:inviare:-10 w:is:-11 w:isso:-20 w:ist:-46 w:it:30 w:iva:11 w:ja:-11 w:jamais:18 w:januar:15 w:januari:-18 w:je:-18
w:jetzt:12 w:joint:-13 w:jointe:-40 w:jours:12 w:jullie:-11 w:jusqu:-12 w:just:-10 w:juste:13 w:kam:12 w:kan:-31
w:kann:-22 w:kb:-19 w:keer:24 w:keinen:-12 w:kisten:-12 w:klaar:36 w:klage:-21 w:know:-15 w:komme:16 w:kommt:32
w:komt:-19 w:konnen:-30 w:konnt:-13 w:kontoauszug:-24 w:korrektur:16 w:korting:-13 w:krank:13 w:krankenhaus:11
w:krijg:22 w:krijgt:-26 w:kunnen:-22 w:kunt:-10 w:la:14 w:land:11 w:las:-48 w:last:-12 w:later:-11 w:le:32
w:legale:16 w:lei:-27 w:letter:-14 w:leverancier:-16 w:leveren:-19 w:lg:26 w:liegt:13 w:ligne:28 w:liguem:-14
w:liquida:15 w:liquidation:13 w:liquidiamo:12 w:liquido:-15 w:lire:-16 w:litige:25 w:llamar:-49 w:llego:-23 w:lo:45
w:logo:-17 w:los:46 w:lost:-30 w:lot:-13 w:ltd:-22 w:luglio:-11 w:lukt:-10 w:lundi:-18 w:lunes:-12 w:ma:-10
w:maak:29 w:maar:-21 w:maart:14 w:madame:50 w:mahnung:-17 w:mailed:13 w:mails:-13 w:maior:-10 w:mais:29 w:make:15
w:mal:17 w:manda:64 w:mandame:-27 w:mandantin:15 w:mandar:27 w:mandare:10 w:mandat:37 w:mandato:35 w:mandem:39
w:mando:-39 w:manque:-10 w:mardi:30 w:mario:-10 w:marketing:11 w:mars:10 w:marta:14 w:may:-13 w:md:58 w:me:-39
w:mediados:22 w:mee:-10 w:mehr:35 w:meinen:24 w:melde:-13 w:merce:-13 w:merito:29 w:merry:-21 w:mes:19 w:mese:22
w:mesi:-14 w:message:-20 w:met:-57 w:meta:15 w:metto:15 w:meu:11 w:mf:-32 w:mi:28 w:mid:-19 w:migration:17 w:mij:-11
w:mio:-14 w:mir:-19 w:mismo:20 w:mitte:16 w:mochte:14 w:modulo:-22 w:moet:14 w:moi:17 w:mois:32 w:monats:49
w:monatsende:12 w:monday:-19 w:money:-44 w:montag:-10 w:morgen:-36 w:moved:26 w:mr:-17 w:mt:-26 w:mulher:10
w:musste:-12 w:na:80 w:nach:35 w:nachricht:11 w:nachster:16 w:nao:-65 w:nas:-32 w:naturlich:-39 w:nd:16 w:ne:-26
w:ned:18 w:nee:-12 w:needed:15 w:neem:13 w:nehme:-11 w:nei:49 w:nein:17 w:nel:34 w:nem:-12 w:nemmeno:11 w:nergens:20
w:net:26 w:neu:-19 w:never:-14 w:next:-20 w:nf:-31 w:nichts:-25 w:niemand:15 w:niente:-13 w:niet:-41 w:nif:33
w:niks:-31 w:noch:12 w:nochmals:-16 w:nodig:34 w:nog:18 w:nombre:12 w:non:-22 w:nooit:10 w:nosotros:15 w:nostro:16
w:not:-33 w:nota:-22 w:note:-49 w:nothing:-16 w:notre:24 w:nou:-31 w:nouveau:11 w:nov:14 w:novembre:27
w:noviembre:42 w:now:-18 w:nu:42 w:nul:-10 w:number:11 w:numero:-31 w:nummer:-23 w:nunca:-17 w:nur:-13 w:obra:14
w:oct:25 w:october:-11 w:octubre:20 w:of:64 w:off:11 w:offen:-11 w:offene:17 w:office:-14 w:oggetto:17 w:oggi:-15
w:ok:66 w:oktober:16 w:om:-24 w:on:15 w:onde:31 w:onder:-10 w:one:10 w:online:-15 w:only:18 w:ontem:-11
w:ontvangen:23 w:ontvangt:-14 w:ook:-16 w:open:-14 w:or:-16 w:ordine:12 w:ordnung:16 w:ordre:-12 w:os:-44 w:other:21
w:ou:-16 w:oude:12 w:our:18 w:outubro:18 w:over:58 w:overgemaakt:-41 w:paciencia:27 w:padaria:14 w:paga:37
w:pagada:-48 w:pagado:-12 w:pagamenti:27 w:pagamento:10 w:pagamentos:-33 w:pagamos:21 w:pagar:-44 w:pagata:42
w:pagati:-13 w:pagato:-15 w:pago:92 w:paguei:-23 w:palavra:26 w:papers:-20 w:par:-13 w:para:38 w:parada:31
w:parola:12 w:parte:30 w:partes:22 w:partie:12 w:partire:-10 w:partner:-11 w:pasado:-10 w:paso:51 w:passa:16
w:passer:-12 w:patience:11 w:paulo:10 w:paye:-35 w:payee:18 w:payment:-18 w:payons:24 w:pazienza:-13 w:pdf:-12
w:peco:25 w:pedido:19 w:pelo:-20 w:pena:11 w:peppol:21 w:per:-40 w:perche:33 w:perdimos:15 w:personal:13
w:personne:15 w:pf:-12 w:photos:-13 w:piece:-18 w:piu:-13 w:pix:99 w:plaats:-11 w:place:14 w:plan:10 w:please:-26
w:pls:18 w:plus:-17 w:po:-29 w:poi:-18 w:por:-52 w:porque:-10 w:portal:-13 w:position:-28 w:potrei:-14 w:pour:39
w:pratica:22 w:pre:25 w:preciso:27 w:prego:-10 w:present:-14 w:prevu:15 w:prezado:32 w:prezados:-10 w:prima:-22
w:primeiro:-24 w:prix:12 w:pro:-11 w:proceedings:-11 w:processamento:-19 w:prochain:49 w:projectleider:-14
w:proof:22 w:proprio:19 w:prossimi:50 w:protesto:17 w:proxima:12 w:proximo:-16 w:ps:10 w:puede:-10 w:puo:13
w:put:-19 w:qu:31 w:quand:-16 w:quando:14 w:quanto:16 w:quarta:17 w:que:-22 w:queda:19 w:quedo:-24 w:quella:11
w:quello:17 w:quem:-11 w:qui:-17 w:quinta:21 w:rather:12 w:raus:-10 w:re:17 w:rececao:20 w:reception:14
w:rechnungen:25 w:rechnungskopie:38 w:recibido:-20 w:reclamacao:-21 w:recu:-28 w:reden:13 w:ref:-34 w:refuse:14
w:refused:-14 w:refusons:29 w:registro:13 w:reglee:12 w:reglement:37 w:regler:-30 w:reicht:-11 w:rekening:45
w:release:11 w:remaining:11 w:remittance:-10 w:rente:10 w:renvoyer:14 w:reponse:-13 w:respond:-14 w:resposta:24
w:resta:-15 w:restant:15 w:restante:-25 w:restantes:11 w:resto:16 w:retida:22 w:retour:-11 w:rettifico:25 w:rfc:-26
w:rib:10 w:riba:13 w:ricevuta:16 w:ricevuto:18 w:richten:24 w:rien:-10 w:risponde:-13 w:rispondo:18 w:risulta:-14
w:riuscire:-16 w:robo:13 w:ruhe:10 w:run:46 w:said:-22 w:saldo:-31 w:sale:19 w:same:30 w:sans:21 w:sapere:-14
w:sara:19 w:sauvegarde:10 w:sc:20 w:scadenza:38 w:schalte:25 w:schickts:17 w:schlicht:11 w:schon:-22 w:schone:-20
w:scorso:-14 w:scp:-10 w:scrivete:-11 w:scusi:-19 w:scuso:23 w:se:-43 w:segue:-23 w:segun:36 w:sehen:-12 w:sehr:24
w:seit:-33 w:sem:33 w:semaines:-23 w:semana:-30 w:senden:-17 w:sent:34 w:senza:36 w:septembre:-24 w:septiembre:-11
w:sera:30 w:serieus:-23 w:seriez:18 w:serio:14 w:servicio:14 w:servus:-14 w:set:14 w:settembre:-10 w:settimane:-15
w:seu:29 w:sexta:-20 w:sg:-29 w:sheet:13 w:short:11 w:si:-17 w:siamo:48 w:sich:-30 w:sie:-35 w:signe:40 w:signed:11
w:signora:-10 w:siguiente:-25 w:sim:-17 w:sin:54 w:sind:-17 w:sinds:-11 w:sinon:42 w:sirs:-17 w:skonto:-12 w:so:30
w:sobald:59 w:social:-12 w:sociedade:-15 w:sofort:-37 w:software:-16 w:solange:-14 w:sollecito:20 w:sollten:21
w:solo:20 w:somebody:-13 w:sont:18 w:sorry:56 w:sospesa:-14 w:sr:20 w:srl:-18 w:ssa:25 w:sta:25 w:staat:28
w:stagione:19 w:stata:-18 w:steeds:-31 w:stelletje:-15 w:stond:21 w:stuur:-21 w:su:-25 w:sua:16 w:subito:26
w:subject:-10 w:suis:-16 w:sul:-16 w:sulla:-12 w:supplier:-26 w:support:-12 w:sur:-24 w:svp:16 w:swift:-28 w:tag:11
w:tagen:28 w:take:23 w:tambem:-25 w:tard:10 w:tarde:-29 w:tc:-12 w:te:34 w:tecnico:-10 w:ted:-14 w:tegen:30
w:telefon:-15 w:temos:-24 w:tengo:10 w:tentar:-11 w:terms:-22 w:terug:12 w:textiles:-16 w:th:26 w:thanks:-12
w:that:13 w:the:-16 w:third:13 w:this:10 w:through:38 w:ti:16 w:till:17 w:time:18 w:titolare:13 w:titularidad:11
w:titulo:17 w:tm:17 w:tn:12 w:to:-85 w:todas:11 w:todo:-15 w:told:-25 w:tom:45 w:tot:-20 w:totaal:-32 w:total:-24
w:totale:-17 w:tout:-14 w:traite:15 w:transporte:18 w:tre:-17 w:tres:-10 w:tu:-18 w:tuesday:25 w:tva:23 w:twee:-22
w:uberweisung:17 w:uiterlijk:-13 w:ultima:16 w:ultimo:55 w:uma:16 w:un:-30 w:una:12 w:und:-54 w:under:-20 w:uno:16
w:uns:-12 w:unser:-39 w:unsere:20 w:unserem:15 w:up:27 w:use:56 w:usted:38 w:uw:-13 w:va:-38 w:valeur:-24
w:valor:-39 w:valuta:-28 w:valutadatum:-16 w:vamos:-10 w:vanaf:14 w:vandaag:-18 w:vc:14 w:ve:-12 w:vedo:41
w:veio:-15 w:vem:16 w:vencimiento:19 w:vendedor:21 w:vendredi:32 w:venerdi:32 w:ver:-19 w:vergessen:-21
w:verkeerde:17 w:verra:-13 w:verrechnen:-29 w:versato:-10 w:versuchen:-11 w:via:47 w:vielen:10 w:viene:27 w:vier:-29
w:viernes:-17 w:voces:-41 w:volgende:-12 w:volver:-26 w:voor:25 w:vor:17 w:vorher:-15 w:vos:-21 w:vossa:46 w:vou:-10
w:voulez:-10 w:vous:-40 w:vraag:-13 w:vrijdag:32 w:vs:-16 w:vuestra:18 w:wacht:13 w:wanneer:-14 w:war:19 w:ward:-10
w:wat:-39 w:we:-52 w:weder:-10 w:wednesday:14 w:week:25 w:weer:-17 w:weet:18 w:wegen:10 w:weil:-11 w:weisen:17
w:wenn:-23 w:werd:-11 w:were:-19 w:werkdagen:24 w:wertstellung:15 w:weten:-12 w:what:-13 w:whatever:21 w:when:-39
w:which:-11 w:wieder:-19 w:wij:-19 w:will:115 w:winter:15 w:wir:10 w:wird:49 w:wire:-29 w:wochen:-16 w:woensdag:48
w:word:11 w:worden:-21 w:wordt:14 w:working:26 w:would:-27 w:wrong:-12 w:wurde:-40 w:yard:11 w:years:12 w:your:-28
w:zahl:21 w:zahle:-34 w:zahlen:-15 w:zahllauf:-19 w:zahlung:27 w:zahlungsavis:-12 w:zahlungslauf:11 w:zeg:-12
w:zegt:13 w:zijn:11 w:zin:-17 w:zit:15 w:zodra:40 w:zu:-25 w:zum:51 w:zur:13 w:zuruck:-35 w:zuruckgewiesen:23
w:zwei:-31
"""
