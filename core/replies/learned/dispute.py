"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -5.52
THRESHOLD = 0.275
#: clue:hundredths
WEIGHTS = """
?:-59 ?ack:-13 ?all:-14 ?copy:-20 ?d.CONTRACT_TERMS:-13 ?d.DAMAGED:10 ?d.PALLET_CONTAINER:-9 ?d.TAX:-22
?d.TERMS_DISPUTE:-11 ?difference:-25 ?dispute:-21 ?hostile:27 ?insolvency:10 ?lawyer:-12 ?legal:-22 ?mine:-25
?moved:29 ?not:-57 ?not_dispute:9 ?not_legal:10 ?paid:-14 ?pay:16 ?plan:-30 ?propose:-29 ?question:-31
?r.PRICE_ERROR:-10 ?r.RETURN:11 ?redirect:14 ?refuse:-42 ?until:-16 b:!_!:21 b:%_?:-9 b:%_que:8 b:00000_no:16
b:0000_!:17 b:0000_00000:-18 b:0000_00:-20 b:0000_el:-9 b:0000_est:10 b:0000_is:-10 b:0000_la:18 b:0000_no:11
b:0000_so:-8 b:0000_the:10 b:000_0000:-19 b:000_000:10 b:000_00:-25 b:000_?:13 b:000_and:-13 b:000_betaald:9
b:000_che:8 b:000_de:14 b:000_dia:9 b:000_ee:-17 b:000_el:-27 b:000_en:27 b:000_est:18 b:000_et:13 b:000_euro:-17
b:000_euros:9 b:000_is:33 b:000_le:14 b:000_no:18 b:000_not:10 b:000_per:-9 b:000_por:-11 b:000_que:-9
b:000_restants:12 b:000_se:18 b:000_sera:-8 b:000_vendredi:12 b:000_you:11 b:00_%:21 b:00_0000:-26 b:00_000:16
b:00_0:-9 b:00_al:10 b:00_alors:21 b:00_and:-9 b:00_angekommen:9 b:00_anos:8 b:00_avec:-9 b:00_betaal:9
b:00_betaald:11 b:00_bezahlt:-19 b:00_com:-9 b:00_con:-10 b:00_dagen:13 b:00_de:-18 b:00_dias:-12 b:00_el:-10
b:00_erkennen:8 b:00_est:15 b:00_gg:-15 b:00_giorni:28 b:00_il:23 b:00_is:8 b:00_je:11 b:00_kg:33 b:00_la:11
b:00_no:13 b:00_non:19 b:00_nov:9 b:00_novembre:17 b:00_octobre:-8 b:00_ok:15 b:00_op:15 b:00_paga:8 b:00_pour:8
b:00_quindi:11 b:00_september:-10 b:00_settembre:-10 b:00_so:9 b:00_sono:11 b:00_st:-13 b:00_staat:8 b:00_tage:23
b:00_uberwiesen:10 b:00_wird:-10 b:00_wordt:17 b:0_%:38 b:0_000:-14 b:0_00:40 b:0_0:-13 b:0_?:-8 b:0_as:-9
b:0_con:11 b:0_de:9 b:0_decembre:-10 b:0_die:8 b:0_es:21 b:0_est:-11 b:0_esta:9 b:0_factures:-11 b:0_fica:-16
b:0_ja:-14 b:0_le:-10 b:0_meses:9 b:0_mm:16 b:0_nd:-8 b:0_ni:15 b:0_no:31 b:0_november:16 b:0_octobre:10 b:0_op:8
b:0_per:-12 b:0_por:-11 b:0_sera:-11 b:0_ta:8 b:0_will:8 b:?_!:9 b:?_?:32 b:able_to:-9 b:abono_ab:-8 b:about_the:11
b:address_from:12 b:af_en:10 b:against_your:-19 b:ahora_mismo:-9 b:ai_demande:10 b:ainda_nao:-8 b:al_00:10
b:alle_drie:-12 b:alors_que:21 b:already_paid:-8 b:als_de:8 b:als_het:8 b:am_telefon:10 b:and_000:-12 b:and_am:-10
b:and_counterclaim:10 b:and_has:8 b:and_if:10 b:and_not:18 b:and_now:12 b:and_the:-11 b:and_then:9 b:and_will:-23
b:antes_de:9 b:aqui_ee:-9 b:ar_0:-9 b:are_still:-9 b:art_00:-8 b:as_0:15 b:as_we:-10 b:ate_00:-11 b:ate_0:-8
b:atto_di:10 b:au_contrat:11 b:au_nom:-10 b:aucune_somme:8 b:avec_le:-17 b:avete_messo:13 b:avete_rotto:-16
b:avis_de:-9 b:back_on:8 b:bande_de:-11 b:be_paid:-10 b:before_anything:19 b:bei_uns:-21 b:beide_facturen:12
b:beste_meneer:-8 b:betaal_ik:20 b:betaald_00:9 b:betalen_wij:8 b:bij_de:-10 b:boa_tarde:-8 b:bonifico_di:-8
b:bonjour_je:-11 b:bonjour_madame:15 b:bonne_fin:-11 b:both_of:-8 b:buenos_dias:-14 b:but_we:10 b:bv_0:-8
b:by_friday:8 b:by_the:-20 b:by_your:15 b:cambio_de:12 b:came_in:11 b:cannot_pay:-9 b:ce_est:-8 b:ce_sera:15
b:ce_soir:-8 b:cette_facture:21 b:cf_00:-8 b:che_avete:14 b:che_ci:-9 b:che_ho:-8 b:che_il:8 b:che_io:-13
b:che_non:-8 b:chere_madame:-10 b:chez_nous:-10 b:chez_vous:20 b:ci_0:-17 b:claro_que:9 b:cliente_sig:-9 b:cn_00:8
b:cnpj_da:-12 b:com_cnpj:-13 b:com_meu:13 b:come_da:-9 b:como_pagar:-15 b:como_siempre:9 b:compromisso_0000:-11
b:comunque_il:11 b:con_el:-23 b:con_fecha:-8 b:con_il:10 b:con_lo:9 b:con_riferimento:-8 b:con_riserva:9
b:contato_com:8 b:contrat_de:9 b:correo_de:13 b:counsel_has:8 b:counterclaim_for:11 b:credit_for:12 b:credit_note:-9
b:credito_ee:10 b:cuando_me:12 b:cv_00:8 b:da_00:11 b:da_contratto:-8 b:da_fare:-10 b:da_fatura:8 b:da_filial:-17
b:da_ist:-15 b:da_lista:18 b:da_minha:-9 b:da_parte:9 b:dal_giudice:18 b:dalla_0000:8 b:damit_ist:15 b:dans_le:-15
b:dans_les:-10 b:das_geld:-10 b:das_ist:-9 b:date_00:-8 b:date_du:-8 b:dc_00:10 b:de_000:11 b:de_00:14
b:de_abogados:-8 b:de_abono:11 b:de_baja:-11 b:de_bank:-13 b:de_btw:8 b:de_compra:11 b:de_compromisso:-17
b:de_conformidad:9 b:de_dezembro:-11 b:de_fin:11 b:de_helft:11 b:de_la:-11 b:de_livraison:-8 b:de_me:-10
b:de_novos:8 b:de_pagamento:-9 b:de_pago:-15 b:de_portes:18 b:de_que:-14 b:de_rest:9 b:de_semaine:-11
b:de_septiembre:10 b:de_su:34 b:de_verdad:-9 b:de_vous:-15 b:dear_all:18 b:debt_is:8 b:december_and:-9
b:december_is:8 b:del_00:-12 b:del_contrato:10 b:del_juzgado:-8 b:del_mio:10 b:delete_my:12 b:della_000:13
b:demanda_por:-11 b:depende_de:-8 b:depot_direct:-8 b:der_0000:-13 b:des_que:-11 b:desconto_de:10 b:detalle_de:-8
b:deux_factures:12 b:deux_fois:-12 b:deze_week:21 b:di_citazione:11 b:di_dicembre:10 b:di_pace:16 b:di_variazione:12
b:dia_00:-14 b:dia_0:-12 b:dia_que:9 b:dias_me:19 b:dice_0:9 b:did_not:12 b:die_0000:-16 b:die_000:9 b:die_er:8
b:die_forderung:11 b:die_gutschrift:-13 b:die_leistung:9 b:die_sache:9 b:die_tijd:-9 b:die_vier:9 b:diese_woche:-8
b:dije_que:-10 b:dir_0:-10 b:dit_is:-12 b:do_ano:-11 b:do_the:10 b:does_the:-9 b:does_your:-8 b:donc_pas:13
b:dos_cosas:-8 b:ds_0:-9 b:du_00:16 b:dubbel_gefactureerd:8 b:due_until:-10 b:due_volte:12 b:dus_op:9 b:ea_0:10
b:ecrit_le:8 b:ee_al:11 b:ee_ancora:-10 b:ee_minha:9 b:ee_nella:8 b:ee_que:10 b:ee_rimasta:13 b:ee_stato:-9
b:ee_un:12 b:eerst_die:13 b:el_00:-13 b:el_0:-8 b:el_banco:-9 b:el_lunes:11 b:el_martes:-8 b:el_pedido:22
b:el_proximo:-9 b:el_viernes:-8 b:elle_est:-8 b:em_00:-13 b:em_aberto:-10 b:em_duplicado:12 b:email_address:13
b:en_0000:18 b:en_000:33 b:en_0:-11 b:en_consecuencia:8 b:en_cours:9 b:en_cuanto:-18 b:en_el:-10 b:en_huit:-8
b:en_jullie:8 b:en_niet:9 b:en_nombre:12 b:en_serio:-9 b:en_we:-8 b:end_of:-11 b:er_niet:12 b:er_staat:-9
b:erkennen_wir:8 b:erst_am:14 b:es_de:8 b:es_la:10 b:est_au:-12 b:est_de:16 b:est_en:9 b:est_jamais:-10 b:est_le:-8
b:est_pas:30 b:est_passe:-10 b:esta_manana:-8 b:estimados_el:-8 b:et_000:15 b:et_est:9 b:et_la:-14 b:et_le:-27
b:et_mon:8 b:et_ne:8 b:et_on:10 b:et_vous:19 b:ete_payee:-11 b:eu_sou:-8 b:expert_comptable:9 b:factura_de:10
b:facture_de:12 b:facturen_worden:-9 b:factuur_niet:8 b:fait_ce:8 b:falta_de:-11 b:fattura_0000:8 b:fattura_000:-11
b:fatura_em:8 b:fatura_fica:17 b:favor_emitir:-11 b:favor_que:8 b:fe_ap:-9 b:fg_0:-9 b:fica_por:17 b:fin_de:-10
b:fine_mese:23 b:fino_al:-11 b:foi_devolvida:-12 b:fois_la:8 b:for_it:-9 b:for_the:20 b:for_this:17 b:foto_del:9
b:friday_and:-8 b:from_your:18 b:further_to:-8 b:gaat_de:9 b:gar_nicht:8 b:geachte_heer:9 b:geen_geld:16
b:gehen_am:-8 b:gepruft_und:-15 b:get_it:10 b:giudice_di:16 b:go_through:8 b:got_it:-11 b:gs_00:-15 b:gs_0:13
b:habe_ich:9 b:hace_falta:-9 b:half_of:15 b:hallo_herr:29 b:has_been:-13 b:has_the:11 b:hasta_que:16 b:hat_uns:9
b:have_asked:-8 b:have_never:12 b:have_not:-10 b:have_the:8 b:have_told:15 b:hay_dinero:11 b:heb_ik:-8 b:het_goed:9
b:het_op:-9 b:het_tweede:10 b:ho_detto:9 b:ho_gia:-8 b:ich_fur:10 b:ich_kann:-10 b:ich_nicht:14 b:ich_noch:-11
b:ich_zahle:13 b:ici_la:11 b:identisch_mit:8 b:if_you:8 b:ignore_all:-9 b:ihnen_am:-8 b:ihnen_nichts:17
b:ihren_fragen:26 b:ik_ben:-19 b:ik_betaal:12 b:ik_het:-8 b:ik_kan:-19 b:ik_maak:9 b:ik_niet:11 b:ik_uw:-10
b:ik_van:8 b:il_00:18 b:il_credito:12 b:il_en:8 b:il_magazzino:-8 b:il_mandato:-8 b:il_manquait:11 b:il_nostro:-13
b:il_numero:12 b:il_resto:-15 b:il_suo:-8 b:im_system:-10 b:immer_noch:8 b:in_an:-9 b:in_banca:12 b:in_contanti:-8
b:in_data:-11 b:in_de:10 b:in_fattura:8 b:in_march:9 b:in_mijn:-10 b:in_october:11 b:in_ogni:-8 b:in_the:-24
b:in_writing:15 b:into_liquidation:11 b:invoice_was:8 b:io_non:9 b:is_000:10 b:is_been:8 b:is_betaald:8 b:is_die:-8
b:is_for:8 b:is_gisteren:-11 b:is_not:-13 b:is_on:-8 b:is_op:-11 b:is_sinds:9 b:is_that:9 b:is_van:16 b:is_wrong:-8
b:issue_proceedings:11 b:ist_die:16 b:ist_nicht:-12 b:ist_nichts:-13 b:ist_noch:-8 b:it_is:16 b:it_we:14
b:it_will:-12 b:ja_esta:-13 b:ja_nao:-9 b:je_garde:8 b:je_ne:10 b:je_paye:20 b:je_peux:-8 b:je_refuse:8
b:je_verse:-8 b:je_vous:9 b:jullie_eigen:11 b:jullie_rekenen:8 b:june_and:13 b:kann_ich:-13 b:keine_sorge:-11
b:keine_weiteren:11 b:keine_zahlung:8 b:kriegt_ihr:-10 b:la_0000:15 b:la_000:13 b:la_00:32 b:la_0:-13 b:la_banca:-15
b:la_contestazione:-10 b:la_copia:8 b:la_de:10 b:la_deuda:8 b:la_ditta:-9 b:la_empresa:-15 b:la_factura:25
b:la_livraison:8 b:la_maquina:8 b:la_misma:15 b:la_mitad:11 b:la_moitie:9 b:la_nota:10 b:la_otra:10 b:la_pago:18
b:la_pague:8 b:la_remise:9 b:la_societe:-11 b:la_sua:-8 b:la_tiene:24 b:la_vostra:-13 b:laden_sie:-9 b:lb_0:-8
b:le_0:-12 b:le_cheque:-8 b:le_consegne:-8 b:le_faccio:-9 b:le_fatture:-9 b:le_pago:8 b:le_paiement:-8 b:le_reste:-9
b:le_solde:11 b:le_tribunal:-12 b:le_vostre:11 b:les_000:9 b:les_deux:-9 b:less_notice:9 b:letter_before:-9
b:letto_la:8 b:lie_to:-8 b:like_to:18 b:lista_de:24 b:lo_de:32 b:lo_dije:11 b:lo_pago:-10 b:los_avisos:-12
b:los_dos:11 b:los_tribunales:10 b:lp_0:-11 b:lunedi_00:-10 b:lunes_te:17 b:maar_ik:-10 b:mach_ich:8 b:mag_ik:9
b:mails_over:17 b:mal_mit:11 b:manana_sin:9 b:mas_que:9 b:md_0:16 b:me_deis:11 b:me_la:9 b:me_tira:20 b:merci_de:-10
b:met_die:16 b:mi_0:8 b:mi_date:8 b:mi_ha:9 b:mi_scuso:-9 b:mij_nog:-8 b:mijn_man:-9 b:minha_filha:10
b:mio_avvocato:10 b:mio_cliente:-9 b:misma_que:9 b:mit_der:-19 b:mois_la:9 b:momento_non:-8 b:mon_avocat:10
b:monsieur_je:9 b:month_from:-8 b:my_email:12 b:my_solicitor:8 b:na_fatura:-16 b:na_proposta:13 b:naar_de:13
b:nada_de:-8 b:nada_se:9 b:nao_consta:12 b:nao_me:-10 b:nao_nos:9 b:nao_pago:14 b:nao_sai:17 b:nao_sera:8
b:nao_tenho:-17 b:nao_vamos:16 b:ne_la:9 b:ne_paie:10 b:ne_pas:-12 b:ne_sais:9 b:need_to:-8 b:nehmen_sie:-8
b:nei_prossimi:-9 b:nella_prossima:8 b:never_had:12 b:next_week:9 b:nicht_an:8 b:nicht_bezahlen:-8 b:nichts_mehr:-8
b:nichts_zu:-8 b:niente_pagamento:16 b:niet_bij:-9 b:niet_op:9 b:niet_van:33 b:niet_voor:-9 b:niks_meer:-11
b:no_es:17 b:no_habia:8 b:no_la:17 b:no_los:9 b:no_me:-40 b:no_nos:15 b:no_pay:15 b:no_pienso:10 b:no_po:14
b:no_teneis:-8 b:no_tenemos:-14 b:no_tengo:-10 b:no_viene:10 b:nog_niet:-8 b:nog_steeds:9 b:noi_non:8 b:nombre_de:14
b:nome_da:-8 b:non_capisco:-19 b:non_ce:-10 b:non_ci:11 b:non_ee:13 b:non_era:-12 b:non_ho:-9 b:non_la:12
b:non_posso:-8 b:non_so:-17 b:non_vi:14 b:nos_la:-8 b:not_000:10 b:not_even:9 b:not_go:8 b:not_going:-9 b:not_got:-9
b:not_pay:-8 b:not_paying:8 b:not_take:10 b:nota_com:-8 b:nota_de:9 b:nota_di:9 b:note_cn:-8 b:nothing_left:-13
b:notre_avocat:-8 b:notre_compte:12 b:nous_avions:8 b:nous_contestons:13 b:nous_la:-12 b:nous_payons:-8
b:nous_sommes:9 b:nous_vous:8 b:numero_de:-10 b:nur_die:-10 b:of_the:10 b:of_these:-10 b:of_your:11 b:off_by:10
b:ok_pour:8 b:on_0:14 b:on_account:-8 b:on_friday:-9 b:on_my:-9 b:on_our:15 b:on_peut:-9 b:on_that:-9 b:on_the:15
b:on_thursday:-10 b:ons_niet:-13 b:op_0000:8 b:op_de:-11 b:op_die:-11 b:op_en:14 b:op_met:11 b:op_wit:-11
b:ordine_acquisto:15 b:os_000:9 b:os_0:9 b:otra_fecha:10 b:ou_quoi:16 b:out_of:-8 b:over_the:-10 b:over_voor:10
b:paga_em:10 b:pagada_el:11 b:pagamos_dia:10 b:pagar_ate:18 b:pago_000:-11 b:pago_00:9 b:pago_de:-11 b:pago_el:-16
b:pago_no:-8 b:paid_00:8 b:paie_pas:10 b:par_carte:-8 b:para_que:15 b:parlato_con:-8 b:parte_il:-10 b:partira_le:13
b:pas_de:10 b:pas_moi:16 b:pas_payer:-8 b:pay_the:10 b:pay_you:10 b:pedido_00000:-9 b:per_favore:-8 b:per_il:-29
b:per_maand:-11 b:per_una:28 b:per_week:-8 b:peux_pas:-8 b:plainte_pour:8 b:please_remove:11 b:pm_0:10 b:po_no:15
b:po_number:-8 b:por_falta:-13 b:por_incumplimiento:-8 b:por_la:13 b:por_pagar:20 b:por_telefono:10 b:por_um:9
b:porque_ee:11 b:porque_la:16 b:pour_la:8 b:pour_rien:11 b:pour_vos:-8 b:pourriez_vous:-9 b:prossimi_giorni:-10
b:ps_0:10 b:qu_elle:-10 b:que_ai:15 b:que_el:17 b:que_es:-17 b:que_faltan:9 b:que_hemos:-8 b:que_ja:-10 b:que_lo:29
b:que_mi:13 b:que_mon:10 b:que_nao:26 b:que_no:10 b:que_nos:-10 b:que_os:-9 b:que_ustedes:10 b:ra_0:16 b:ral_0000:13
b:rd_0:9 b:rechnen_wir:9 b:rechnung_nicht:15 b:rechtsanwalt_dr:9 b:recibo_de:13 b:records_and:9 b:reenvio_lo:37
b:remise_de:10 b:remove_me:-8 b:rest_of:9 b:retencao_de:-10 b:reverse_charge:12 b:ricevuto_la:-8 b:rimasta_in:12
b:rn_0:-8 b:sache_ist:8 b:sans_rancune:-13 b:sao_uns:15 b:sc_0:-12 b:schicken_sie:-8 b:se_me:-27 b:se_ne:15
b:se_paga:15 b:se_transfiere:-8 b:sehen_uns:9 b:sem_falta:-9 b:sem_um:-10 b:send_us:8 b:servicio_no:8 b:shoot_me:-9
b:si_chiede:-10 b:si_no:10 b:siamo_in:-8 b:sie_bitte:9 b:sie_das:10 b:sie_die:-13 b:sie_erhalten:-8 b:sie_mir:-12
b:sie_uns:-9 b:sie_von:15 b:siete_dei:13 b:signed_for:-12 b:since_0000:11 b:so_0:-12 b:so_steht:18 b:so_we:15
b:so_you:-11 b:solde_de:14 b:somos_la:-10 b:sono_00:12 b:soon_as:-9 b:sp_0:8 b:st_0:-8 b:staat_dus:10
b:staat_geen:-8 b:statt_0:10 b:steht_eine:-8 b:su_base:12 b:su_burofax:19 b:su_reclamacion:-12 b:sua_conta:-8
b:suis_pas:-8 b:suite_votre:10 b:tag_wir:-9 b:tage_netto:14 b:tant_que:11 b:te_0:-10 b:te_doen:-11 b:te_lo:9
b:te_pago:8 b:te_paso:15 b:te_weinig:8 b:telefono_con:16 b:tell_them:8 b:tengo_dos:-8 b:tenho_como:-8 b:th_and:8
b:that_you:-9 b:the_000:17 b:the_balance:-10 b:the_credit:17 b:the_debt:8 b:the_file:11 b:the_former:10
b:the_liquidator:10 b:the_next:-14 b:the_po:-8 b:the_rest:11 b:the_signed:8 b:the_site:-8 b:the_two:10
b:the_weekend:-9 b:there_is:12 b:this_address:-13 b:this_friday:-13 b:this_invoice:20 b:this_morning:-9
b:this_one:17 b:this_time:-8 b:to_know:-8 b:to_take:-9 b:to_the:-8 b:toujours_pas:10 b:trois_semaines:9 b:try_@:-10
b:turned_up:13 b:two_days:14 b:two_of:17 b:uber_0:-8 b:uit_uw:-10 b:um_extrato:-11 b:un_avoir:10 b:un_duplicata:-9
b:un_duro:9 b:un_refus:-9 b:una_demanda:8 b:und_am:-11 b:und_wird:12 b:uns_im:9 b:uns_nicht:-8 b:uns_vor:15
b:unser_anwalt:-8 b:unterlassen_sie:9 b:va_0:11 b:valor_de:-9 b:van_00:15 b:van_de:-8 b:van_der:-9 b:van_het:11
b:van_jullie:12 b:van_mij:19 b:van_mijn:21 b:van_ons:11 b:ve_ho:11 b:ve_la:10 b:ve_le:15 b:veio_com:11
b:venerdi_0:-8 b:vergessen_sie:18 b:verrechnen_sie:9 b:vf_00000:8 b:viene_pagata:-13 b:viernes_pasado:11
b:voces_sao:9 b:voi_?:10 b:voi_vostri:-12 b:voici_la:-8 b:vom_0:17 b:von_0:-8 b:von_uns:23 b:voor_0:8 b:voor_aan:-8
b:voor_een:9 b:voor_mij:-13 b:vor_dem:8 b:vor_gericht:11 b:vorige_maand:-10 b:vostri_solleciti:-12 b:votre_part:10
b:votre_relance:10 b:votre_technicien:9 b:vou_pagar:15 b:vous_est:9 b:vous_faire:10 b:vous_regle:-9
b:vous_trompez:14 b:vous_vous:15 b:vrijdag_00:-8 b:waiting_for:-9 b:was_00:10 b:was_not:10 b:we_are:15 b:we_did:11
b:we_will:15 b:we_would:25 b:we_zijn:-8 b:wenn_sie:-10 b:went_back:19 b:went_into:12 b:when_we:8 b:why_does:-8
b:wij_betwisten:12 b:wij_hebben:16 b:wij_niet:15 b:will_be:21 b:will_get:-10 b:will_go:-12 b:will_pay:14
b:wir_mit:-9 b:wir_nicht:17 b:wir_sehen:10 b:wir_seit:-9 b:wir_sind:12 b:wir_wunschen:13 b:wir_zahlen:15 b:with_no:8
b:with_the:-18 b:with_you:8 b:with_your:-8 b:within_the:-8 b:woche_noch:-8 b:wordt_op:13 b:would_like:20
b:write_to:11 b:wunschen_keine:11 b:ya_no:-9 b:ya_se:15 b:you_are:12 b:you_at:-8 b:you_friday:11 b:you_have:12
b:you_issue:10 b:you_sent:11 b:you_twice:-9 b:you_will:18 b:you_would:-9 b:your_credit:-22 b:your_letter:-17
b:your_list:-8 b:your_own:13 b:your_records:23 b:zijn_00:10 b:zijn_jullie:-16 b:zu_viel:9 b:zur_0000:9
b:zwart_op:-11 c:<abe:-13 c:<aber:-10 c:<abl:-9 c:<abo:10 c:<ac:-17 c:<acc:-11 c:<acco:-13 c:<ach:-13 c:<ach>:-9
c:<aco:10 c:<acor:13 c:<act:-16 c:<acti:-10 c:<acu:10 c:<ad:-9 c:<af:-14 c:<ag:-13 c:<all:-15 c:<alle:-20 c:<alm:10
c:<alma:10 c:<am:-11 c:<am>:-14 c:<anci:9 c:<anco:-11 c:<ano:-12 c:<ano>:-10 c:<anu:11 c:<anul:9 c:<ap:-19 c:<ap>:-9
c:<app:-9 c:<ar:24 c:<are:15 c:<are>:15 c:<arr:16 c:<as>:16 c:<att:-9 c:<au:-13 c:<auch:-9 c:<aus:15 c:<aut:-19
c:<auto:-13 c:<av:-21 c:<avi:-10 c:<avis:-14 c:<ba:10 c:<ban:-21 c:<bank:-13 c:<bar:10 c:<barr:10 c:<be:10
c:<bec:-11 c:<bed:-10 c:<bef:10 c:<befo:10 c:<beh:9 c:<ben:-20 c:<ben>:-11 c:<best:12 c:<bet:27 c:<beta:10
c:<betw:11 c:<bi:-16 c:<bis:-10 c:<bitt:-9 c:<bl:14 c:<bli:11 c:<blij:9 c:<blo:-14 c:<bloc:-13 c:<bon:-17 c:<bou:12
c:<boug:10 c:<br:21 c:<bri:-9 c:<bro:25 c:<bue:-13 c:<buen:-13 c:<bur:12 c:<bus:-9 c:<c>:15 c:<ca:26 c:<cabi:-9
c:<cad:-15 c:<cam:11 c:<came:11 c:<cap:-9 c:<capi:-12 c:<care:9 c:<cat:14 c:<cate:16 c:<ce>:-16 c:<cen:13 c:<cent:12
c:<ces>:13 c:<cett:10 c:<ch:34 c:<cha:25 c:<char:13 c:<che:13 c:<cher:-10 c:<chi:-9 c:<ci:22 c:<cia:10 c:<ciao:9
c:<cin:10 c:<cl:10 c:<cla:14 c:<clar:13 c:<cn:-10 c:<co:-20 c:<co>:-13 c:<cob:18 c:<cobr:18 c:<cod:-18 c:<codi:-15
c:<col:22 c:<col>:9 c:<com>:14 c:<conc:-9 c:<cosa:-9 c:<cost:13 c:<cr:19 c:<cue:-10 c:<d>:14 c:<dag:14 c:<dal>:10
c:<dall:-9 c:<dann:10 c:<dat>:10 c:<de:38 c:<de>:-13 c:<deb:15 c:<debi:13 c:<deci:-9 c:<ded:13 c:<dedu:18 c:<dee:10
c:<dej:9 c:<deja:13 c:<dem:16 c:<dep:-19 c:<der:-11 c:<desa:-10 c:<desc:17 c:<dess:17 c:<det:-13 c:<dev:24
c:<devo:17 c:<di:23 c:<di>:13 c:<dia:-15 c:<dic:-16 c:<die:12 c:<die>:15 c:<dif:16 c:<diff:13 c:<dit:-22 c:<dit>:-15
c:<diz:18 c:<diz>:16 c:<do:-10 c:<doe:-19 c:<donc:11 c:<dop:19 c:<dopp:13 c:<doss:-9 c:<doub:10 c:<dr:10 c:<du:23
c:<due:14 c:<ec:-9 c:<eco:-10 c:<ee:14 c:<eers:10 c:<eige:10 c:<ein:-9 c:<ein>:-11 c:<el:-11 c:<ema:11 c:<eme:10
c:<emes:9 c:<emi:-15 c:<emit:-14 c:<en:-30 c:<eng:10 c:<ent:-23 c:<entr:-19 c:<env:-13 c:<era:17 c:<eran:9
c:<erro:-10 c:<ers:12 c:<erst:9 c:<esc:-13 c:<escr:-16 c:<ess:10 c:<essa:11 c:<est>:11 c:<esta:-11 c:<esti:-9
c:<etai:11 c:<eu:-25 c:<eu>:-12 c:<eur:-12 c:<facc:-11 c:<fact:13 c:<fala:-9 c:<fals:14 c:<fav:-9 c:<favo:-9
c:<fec:-13 c:<fech:-13 c:<fer:14 c:<ferr:15 c:<fig:-10 c:<fili:-9 c:<flo:-9 c:<fo:31 c:<for:20 c:<for>:18 c:<fr:12
c:<fra:9 c:<frau:-12 c:<fu:23 c:<g>:-14 c:<gaa:9 c:<gek:14 c:<gen:-17 c:<ges:-19 c:<gesc:-9 c:<gia>:9 c:<gib:10
c:<gibt:10 c:<gio:13 c:<gior:12 c:<gir:-11 c:<gis:-9 c:<gist:-9 c:<goe:-9 c:<goed:-9 c:<gra:-16 c:<habe:14 c:<hac:-9
c:<had:11 c:<had>:12 c:<heb:11 c:<hebb:9 c:<here:-11 c:<herr:11 c:<heut:-10 c:<hin:12 c:<hint:12 c:<ho:-25
c:<ho>:-17 c:<hol:-15 c:<hou:12 c:<houd:11 c:<ie:11 c:<igu:9 c:<igua:9 c:<ik:-9 c:<im:-11 c:<imme:-9 c:<impo:-10
c:<indi:-13 c:<info:-12 c:<inso:-10 c:<inst:14 c:<inv:16 c:<io:10 c:<io>:9 c:<ir:10 c:<is:17 c:<iss:16 c:<issu:13
c:<ist:-14 c:<ive:10 c:<ive>:10 c:<ja:13 c:<jah:-9 c:<jahr:-9 c:<jam:11 c:<jama:11 c:<je:-28 c:<jetz:-11 c:<jeu:-13
c:<jeud:-13 c:<jun:12 c:<junt:11 c:<jus:-10 c:<just:-9 c:<ka:-11 c:<kan:-23 c:<kann:-12 c:<kas:11 c:<ke:16 c:<kg:18
c:<kg>:18 c:<ki:13 c:<kis:9 c:<kist:9 c:<kl:17 c:<kla:12 c:<klag:11 c:<klar:10 c:<ko:-21 c:<kom:-16 c:<ku:-12
c:<kur:-12 c:<kurz:-9 c:<l>:19 c:<la:13 c:<laa:-12 c:<laat:-13 c:<lam:10 c:<lan:-16 c:<land:-9 c:<lau:18 c:<laut:10
c:<lav:10 c:<lava:14 c:<le:-11 c:<lee:-9 c:<lek:9 c:<lev:-13 c:<li:21 c:<lie:-19 c:<lit:11 c:<lleg:10 c:<lo:21
c:<lo>:9 c:<loc:9 c:<lot>:9 c:<lun:-11 c:<lune:-10 c:<maa:9 c:<mac:12 c:<mach:13 c:<mag:14 c:<mai:-28 c:<mai>:10
c:<mail:-14 c:<mais:-13 c:<man:14 c:<mand:14 c:<manq:13 c:<mar:-19 c:<marc:11 c:<mart:-11 c:<mas:-10 c:<md:11
c:<md>:11 c:<me:-18 c:<medi:9 c:<mee:-11 c:<meh:-9 c:<mehr:-9 c:<mei:11 c:<men:-22 c:<mens:-11 c:<mes:9 c:<mess:-10
c:<met:9 c:<mijn:-10 c:<minh:10 c:<mir:-17 c:<mir>:-18 c:<mis:21 c:<mita:11 c:<mm:10 c:<mm>:12 c:<mo:-19 c:<moe:-11
c:<mom:-10 c:<mus:-9 c:<na>:10 c:<nac:-16 c:<nach:-15 c:<ne:-17 c:<ned:9 c:<ned>:9 c:<nee:-9 c:<nem:11 c:<nem>:15
c:<nes:-12 c:<net:10 c:<new:-9 c:<ni:9 c:<nie>:12 c:<nog:10 c:<nos:13 c:<noss:10 c:<not>:9 c:<nova:-9 c:<nu:-21
c:<nu>:-11 c:<nun:9 c:<nunc:11 c:<nur:-13 c:<nur>:-11 c:<ob:-15 c:<obr:-12 c:<obra:-9 c:<off:10 c:<oh:15 c:<ok:10
c:<ok>:11 c:<om:-13 c:<on:-16 c:<one>:10 c:<open:-9 c:<or:-11 c:<or>:-9 c:<ord:12 c:<os:12 c:<os>:9 c:<otra:9
c:<ow:14 c:<own:12 c:<pa:56 c:<pac:10 c:<pag:31 c:<paga:11 c:<pai:18 c:<paie:21 c:<pal:11 c:<pan:10 c:<par:-16
c:<para:-16 c:<parl:14 c:<pas>:11 c:<pass:-12 c:<pat:13 c:<patt:10 c:<pau:-10 c:<payi:12 c:<pd:-17 c:<pdf:-17
c:<pdf>:-17 c:<ped:12 c:<pedi:10 c:<pen:22 c:<per:-10 c:<pero:-10 c:<pers:9 c:<peu:-11 c:<ph:9 c:<pho:12 c:<phot:14
c:<pi:23 c:<pie:11 c:<pla:18 c:<po:13 c:<pod>:12 c:<por>:-9 c:<pos:-10 c:<poss:-11 c:<pra:-14 c:<pre:10 c:<prec:9
c:<preg:-13 c:<pres:21 c:<prev:-10 c:<pro:-15 c:<prod:9 c:<prop:9 c:<prot:-10 c:<prov:-11 c:<ps>:9 c:<pun:11
c:<punt:15 c:<put:-12 c:<q>:10 c:<qu:22 c:<qua:21 c:<que>:9 c:<qued:-13 c:<quel:10 c:<quer:12 c:<r>:10 c:<rad:-13
c:<rah:9 c:<rahm:9 c:<ran:-10 c:<rap:9 c:<rapp:12 c:<rece:-11 c:<rech:9 c:<recl:-11 c:<reco:15 c:<recu:-9 c:<rel:-11
c:<ren:-19 c:<renv:-9 c:<rep:31 c:<repe:9 c:<res:14 c:<reso:20 c:<resp:-11 c:<ri:16 c:<rig:15 c:<ris:18 c:<risp:15
c:<ru:9 c:<rub:10 c:<s>:18 c:<sa:-18 c:<sab:-9 c:<sagt:10 c:<sal:-23 c:<sald:-13 c:<sale:-12 c:<sam:9 c:<sap:12
c:<sape:12 c:<sc:9 c:<sch:23 c:<sche:10 c:<schi:17 c:<scr:-10 c:<sd:-9 c:<se:-21 c:<see:11 c:<see>:13 c:<sei:-12
c:<semp:9 c:<sept:10 c:<ser:-19 c:<sera:-9 c:<seu:-9 c:<sh:10 c:<shee:9 c:<sin>:10 c:<sis:-9 c:<sist:-9 c:<so:-39
c:<sol:-23 c:<soli:-10 c:<soll:-9 c:<som:10 c:<somm:12 c:<somo:-9 c:<sot:11 c:<sott:11 c:<sp:18 c:<spe:12 c:<stor:10
c:<su:-11 c:<sua:-9 c:<sub:-11 c:<sur>:10 c:<sy:-12 c:<sys:-10 c:<syst:-10 c:<ta:11 c:<tag:14 c:<tage:13 c:<tal:9
c:<tard:-13 c:<te:-13 c:<tel:10 c:<ten:-24 c:<teng:-10 c:<term:10 c:<th:15 c:<thes:-10 c:<this:-10 c:<to:-12
c:<to>:-11 c:<tol:13 c:<told:10 c:<tom:10 c:<tot:-17 c:<tota:-14 c:<tou:-20 c:<tout:-17 c:<tres:-9 c:<tur:9
c:<turn:11 c:<tw:14 c:<two:13 c:<two>:13 c:<ub:-9 c:<ube:-9 c:<uber:-9 c:<uit>:-9 c:<ul:11 c:<und>:-9 c:<us:20
c:<us>:18 c:<v>:11 c:<va:22 c:<val:-10 c:<vari:9 c:<vcs:11 c:<vcs>:11 c:<ve:28 c:<ve>:25 c:<vei:16 c:<veio:16
c:<ver:-13 c:<verj:9 c:<vers:-18 c:<verw:-14 c:<vi:-9 c:<vi>:11 c:<via:-17 c:<via>:-10 c:<vie:12 c:<vier:13
c:<vir:-10 c:<vo:22 c:<voi:20 c:<voi>:9 c:<vois:14 c:<volt:9 c:<vor:-11 c:<vou:12 c:<vr:18 c:<vra:9 c:<vu:-15
c:<vuel:-9 c:<wa:32 c:<war:11 c:<was:18 c:<was>:17 c:<we:36 c:<we>:20 c:<wee:-12 c:<wegg:-10 c:<wel:10 c:<wen:19
c:<went:12 c:<wer:-10 c:<wh:-11 c:<wij:13 c:<wij>:13 c:<wir:13 c:<wir>:10 c:<wit:-16 c:<with:-9 c:<woll:9 c:<wr:22
c:<wri:10 c:<writ:10 c:<za:10 c:<zer:10 c:<zie:9 c:<zon:14 c:<zond:10 c:<zur>:-10 c:<zuru:9 c:<zus:-10 c:<zwei:9
c:aal>:13 c:aand:-13 c:aar>:-13 c:aard:11 c:aber:-12 c:abi:-22 c:abin:-10 c:abo:15 c:aca:9 c:acc:-18 c:accio:-9
c:acco:-13 c:accou:-9 c:ace:20 c:acen:11 c:acen>:10 c:achst:-10 c:acht:12 c:aci:-27 c:acio:-15 c:acion:-13 c:acor:13
c:acord:12 c:act:25 c:acta:9 c:actad:10 c:actu:9 c:actur:22 c:ad>:18 c:ada:18 c:ada>:21 c:add:-11 c:ado>:-14
c:ador:12 c:adora:10 c:adre:-13 c:adri:10 c:adu:-11 c:adv:-9 c:aga:10 c:agamo:9 c:age>:-9 c:agg:-11 c:aggi:-10
c:aggio:-9 c:agn:13 c:ago>:15 c:agt>:12 c:ague>:10 c:aha:9 c:ahl:16 c:ahl>:12 c:ahm:9 c:ahmen:9 c:ahrer:10 c:aie:28
c:aie>:16 c:aien:10 c:aient:10 c:ail:-12 c:ain:-9 c:aio>:-9 c:ais:15 c:ais>:13 c:aiss:11 c:aisse:11 c:ait>:9 c:ak>:9
c:ald:-11 c:ald>:-9 c:ale>:11 c:alet:9 c:ali:-18 c:alk>:10 c:alla:23 c:alle:-14 c:allor:9 c:alm:18 c:alma:9
c:almac:11 c:alme:11 c:almen:10 c:als:12 c:als>:-9 c:alsa:9 c:alt:12 c:alta>:-16 c:altr:9 c:alz:9 c:am>:28
c:amac:-18 c:amaci:-10 c:amai:9 c:amais:9 c:amb:20 c:amen>:11 c:ament:-18 c:ami:12 c:amo>:11 c:ana:-14 c:ana>:-12
c:anca>:-10 c:ancal:13 c:ancor:-11 c:and>:14 c:ande:-21 c:andem:-11 c:anden:-10 c:ander:-16 c:ando:22 c:ando>:16
c:ang:-9 c:ani:9 c:ank:-28 c:ank>:-19 c:ann>:-10 c:annul:9 c:ans>:-12 c:ansf:-9 c:ansm:10 c:ansmi:12 c:ansp:11
c:anspo:10 c:ant>:-12 c:anta:12 c:anu:10 c:anul:9 c:anz:-21 c:anzi:-9 c:ao>:26 c:ap>:-13 c:api:-10 c:apisc:-10
c:app>:-9 c:ar>:-17 c:ara>:-15 c:aram:18 c:aram>:18 c:arch:11 c:arch>:11 c:ardi:-10 c:ardi>:-9 c:are:-15 c:are>:-9
c:aremo:-9 c:aren:9 c:ares:-9 c:arg:22 c:arga:12 c:arge:15 c:arge>:9 c:aria>:-10 c:ario:-10 c:arit:-9 c:arl:-12
c:arlo:-12 c:arn:-9 c:aro:18 c:aro>:14 c:aron:10 c:aron>:10 c:arr:20 c:arra>:9 c:arreg:11 c:arri:10 c:arriv:10
c:arv:-11 c:arvi:-9 c:ary:-9 c:ary>:-9 c:as>:-10 c:asa:16 c:ase:-13 c:ase>:-10 c:assa:-13 c:asse:11 c:assel:9
c:assen:11 c:assi:11 c:assig:9 c:ast:12 c:asu:-11 c:ata:-18 c:ata>:-10 c:ate:34 c:ate>:16 c:ated:10 c:ated>:10
c:atem:-12 c:atemi:-10 c:atent:9 c:ater:14 c:ateri:12 c:ati>:20 c:atis:-9 c:ato:22 c:ator:9 c:atr:-10 c:ats:-10
c:att:21 c:attu:13 c:au>:-19 c:auch>:-9 c:aud:10 c:auf:-11 c:auf>:-9 c:aut:-9 c:aut>:16 c:auto:-17 c:ava:12 c:avi>:9
c:avis:-13 c:avis>:-10 c:avo:-17 c:avor:-14 c:aye>:9 c:bac:9 c:ban:-27 c:banca:10 c:banco:-14 c:bank:-11 c:bank>:-12
c:bar:13 c:barr:12 c:bben:9 c:bben>:9 c:bbia:11 c:be>:-12 c:bec:-13 c:bed:-12 c:bedr:-11 c:bef:10 c:befo:10
c:befor:10 c:bel:13 c:bel>:11 c:bep:10 c:ber:-10 c:ber>:-14 c:berec:9 c:beste:14 c:bet:22 c:beta:11 c:betw:11
c:betwi:11 c:bia:15 c:bin:-21 c:bin>:-9 c:bito:12 c:bito>:9 c:bitt:-12 c:bitte:-12 c:bje:-10 c:bli:27 c:blie:9
c:blij:9 c:blo:-20 c:bloc:-16 c:blocc:-12 c:bloq:-10 c:bloqu:-10 c:boe:11 c:bou:9 c:boug:10 c:bough:10 c:bra:22
c:brac:9 c:brar:11 c:bre:-16 c:bro:13 c:bt>:18 c:bts:11 c:bts>:11 c:buc:17 c:buch:17 c:bue:-14 c:buen:-13 c:bur:10
c:bus:-11 c:ca>:-26 c:cab:-12 c:cabi:-10 c:cad:-10 c:cado:-9 c:cadu:-13 c:cai:12 c:cale>:10 c:came>:9 c:can:14
c:cap:-14 c:capi:-13 c:capis:-10 c:carg:12 c:carga:11 c:cart:-9 c:cate:11 c:cater:9 c:cav:10 c:cca:-9 c:cco:-10
c:ccou:-9 c:ccoun:-9 c:ced>:10 c:cel>:10 c:cem:9 c:cen:19 c:cen>:10 c:cent:9 c:certi:-10 c:certo:11 c:ces:-21
c:cev:-9 c:ch>:27 c:cha:34 c:chal:14 c:charg:10 c:chem:18 c:chi:13 c:chil:9 c:chl:-10 c:chn:13 c:chne:12 c:chnen:10
c:cho:15 c:chr:-15 c:chri:-15 c:chs:-11 c:chst:-9 c:ci>:-13 c:cia>:-17 c:ciao:9 c:ciao>:9 c:cid:-13 c:cien>:9
c:cim:19 c:cima:10 c:cima>:10 c:cio:-14 c:cion:-13 c:cion>:-9 c:clam:-11 c:clama:-13 c:claro:15 c:cli:10 c:cob:17
c:cobr:18 c:cobra:25 c:cod:-24 c:code:-11 c:code>:-11 c:codi:-15 c:codic:-9 c:coe:-15 c:col:11 c:com>:14 c:compl:-9
c:cond:10 c:cong:10 c:cono:-12 c:conte:11 c:conto:-9 c:contr:9 c:cora:-11 c:cora>:-11 c:cord:14 c:cords:13 c:cos:19
c:cos>:24 c:cosa:-10 c:cost:13 c:cou:-19 c:cra:9 c:crib:-9 c:crit:9 c:cs>:10 c:cta:13 c:ctad:11 c:cte:10 c:cti:11
c:ctor:-10 c:ctur:23 c:ctura:16 c:cuand:9 c:cuci:9 c:cul:-9 c:cup:-9 c:cur:-11 c:cus:-19 c:cusa:-9 c:da>:37
c:dact:10 c:dade:13 c:dade>:10 c:dag>:-10 c:dall:-9 c:dann:13 c:daram:11 c:dat:-9 c:dda:-10 c:de>:18 c:deb:13
c:debi:11 c:debit:9 c:dec:-9 c:deci:-10 c:dedu:18 c:dedui:11 c:dei>:13 c:dej:11 c:deja:14 c:deja>:12 c:del:-18
c:dem:-11 c:dem>:-15 c:dep:-21 c:dered:10 c:dert>:-9 c:desa:-12 c:desc:17 c:desco:13 c:desd:-9 c:dess:14 c:desso:13
c:det:-16 c:dev:26 c:devo:17 c:deze>:9 c:df>:-15 c:di>:-33 c:dia:-15 c:diam:9 c:diamo:9 c:dic:-13 c:dico:-12
c:did:10 c:die>:17 c:dif:16 c:diff:13 c:diffe:10 c:dig:-26 c:dig>:-11 c:direc:-11 c:direk:12 c:dispo:-9 c:dite:10
c:ditor:-10 c:diz:11 c:diz>:15 c:doe:-20 c:doen:-9 c:doen>:-9 c:don:-9 c:dona>:-12 c:donc:10 c:donc>:11 c:dop:16
c:dopp:11 c:dor>:-18 c:dora:9 c:dora>:9 c:doub:10 c:doubl:11 c:dre:-11 c:dred:9 c:dredi:9 c:dres:-13 c:drin:-9
c:dt>:12 c:due:17 c:due>:10 c:dui:13 c:dvo:-9 c:ead:11 c:ean:-16 c:eas:-17 c:ebben:9 c:ebe:-14 c:ebi:11 c:ebit:9
c:ebito:11 c:ebr:-14 c:ebt:12 c:eca:-12 c:ece:-13 c:eced:-9 c:echn:15 c:echne:12 c:eci:-26 c:ecid:-11 c:ecit:-9
c:eciti:-10 c:ecl:-9 c:ecla:-12 c:eclam:-11 c:eco:10 c:ecord:10 c:ecti:10 c:ecto:-11 c:ecu:-14 c:ecusa:-9 c:ed>:40
c:edac:11 c:edact:10 c:ede>:17 c:edem:-10 c:eden:-9 c:eder:10 c:edi:10 c:edig:-10 c:edit:13 c:edit>:9 c:edite:13
c:edo:-32 c:edo>:-18 c:edor:-15 c:edu:16 c:educ:10 c:edui:11 c:eek:-9 c:eem:-13 c:eep:-9 c:eer:19 c:eerd:12
c:eerd>:10 c:eers:11 c:eerst:10 c:ees:12 c:ees>:15 c:ef>:12 c:efa:14 c:efac:9 c:efact:9 c:efere:-13 c:efo:20
c:efor:16 c:efore:14 c:eg>:-27 c:ega:-12 c:ege:18 c:ege>:15 c:egg:-16 c:egge:-9 c:egin:-15 c:egl:10 c:egle:9
c:egler:9 c:ego:15 c:ego>:11 c:eha:10 c:ehl:10 c:ehr:-13 c:ehr>:-9 c:eib:14 c:eiben:9 c:eid>:-9 c:eie:13 c:eier:10
c:eigen:10 c:ein:11 c:eio:12 c:eio>:12 c:eis:19 c:eis>:24 c:eit:-21 c:eit>:-11 c:eja:10 c:ejec:9 c:eject:10
c:ek>:-10 c:eke:23 c:eken:12 c:ekk:12 c:ekke:11 c:eko:10 c:ekt:9 c:ekt>:9 c:el>:24 c:ela:-11 c:ele:15 c:elev:12
c:eleve:13 c:elf:9 c:ell:-25 c:elle:11 c:ello:-20 c:ello>:-14 c:ellt:10 c:ellt>:11 c:elo>:-10 c:ema:18 c:ema>:12
c:emai:15 c:emain:10 c:eman:-10 c:emb:-14 c:emen:-14 c:ement:-10 c:emess:9 c:emi:-29 c:emit:-19 c:emiti:-10
c:empe:16 c:emu:9 c:en>:27 c:ena>:10 c:enas:-10 c:enas>:-10 c:enc:-16 c:enca:-15 c:encim:11 c:end:-14 c:enda:-14
c:ene:-22 c:ener:-13 c:engan:10 c:engo:-12 c:engo>:-13 c:enho:-9 c:enn:13 c:enna:-9 c:enne:9 c:eno>:10 c:ens:11
c:ent:-27 c:enta:18 c:entar:-9 c:entat:10 c:enti>:-9 c:ento:-21 c:ento>:-10 c:entr:-13 c:envio:16 c:envo:-13
c:envoy:-9 c:ep>:-13 c:epare:9 c:epi:13 c:epon:9 c:epons:11 c:er>:-20 c:era:25 c:era>:10 c:eram:17 c:eram>:18
c:erc:-13 c:erce>:9 c:erch:-11 c:erche:-11 c:erd:18 c:erd>:22 c:erda:-9 c:erde>:16 c:erdon:-9 c:ere:40 c:ere>:-20
c:erec:16 c:erech:16 c:ered:13 c:ered>:13 c:erer:14 c:erer>:13 c:eret:9 c:erge:-11 c:eri:-29 c:erif:-9 c:erio:-13
c:erj:13 c:erja:13 c:erk:-10 c:erkla:-10 c:ermin:15 c:ern:-27 c:erne:-11 c:erno:-13 c:ero:14 c:eron:11 c:erons:10
c:erou:10 c:erp:-14 c:erpr:-9 c:err:11 c:ers:28 c:ersc:10 c:ersch:12 c:erse:9 c:erse>:10 c:ersp:-12 c:erspr:-9
c:erst:15 c:erst>:24 c:ert:30 c:ert>:9 c:erte:11 c:ertif:-9 c:ertra:10 c:erve>:-10 c:ervi:9 c:ervic:12 c:erw:-9
c:erza:9 c:es>:27 c:esa:-20 c:esc:11 c:esco:9 c:escon:12 c:esd:-11 c:esi:-11 c:esito:-9 c:esmo:10 c:eso:9 c:esol:14
c:espa:-11 c:espo:-10 c:espu:9 c:espue:9 c:essa>:13 c:essag:-16 c:essen:14 c:esso:19 c:essou:12 c:essu:-9 c:esta:-9
c:estam:-11 c:estan:-11 c:estaz:-11 c:este>:-23 c:estel:17 c:esti:-12 c:estim:-9 c:esto:14 c:esto>:19 c:eston:11
c:et>:-20 c:eta:19 c:etade:-9 c:ete:14 c:ete>:27 c:eten>:-9 c:eth:-14 c:eti:12 c:etira:11 c:eto>:-10 c:etrad:9
c:etre:13 c:ette>:15 c:etwi:11 c:etwis:11 c:etzt:-14 c:etzt>:-10 c:eu>:-12 c:euda>:9 c:eudi:-13 c:eudi>:-13
c:eur:-10 c:eur>:-14 c:eus:-14 c:eut:-12 c:eute:-9 c:eute>:-9 c:euw:-11 c:eve:14 c:even>:-12 c:ever:14 c:everd:12
c:evid:10 c:ew>:-10 c:ewe:-9 c:ewi:-9 c:exi:9 c:exmo:-9 c:ext:-17 c:eza:10 c:ezah:10 c:ezahl:10 c:eze>:9 c:ezz:10
c:facc:-11 c:facci:-11 c:fact:15 c:factu:16 c:fah:11 c:fahr:10 c:fahre:9 c:fala:-9 c:fals:14 c:fatt:9 c:fav:-10
c:favo:-9 c:favor:-9 c:fe>:-15 c:fec:-14 c:fech:-12 c:fecha:-12 c:fer:20 c:ferr:17 c:ferra:13 c:ff>:-9 c:ffa:12
c:ffe:14 c:ffer:12 c:ffere:12 c:ffi:-9 c:ffic:-11 c:fges:9 c:fic:-22 c:fie:-11 c:fig:-11 c:fili:-9 c:firma:12
c:flo:-13 c:fon:11 c:for:14 c:for>:17 c:fore:11 c:fore>:14 c:form:-10 c:forma:-10 c:frag:-9 c:franc:9 c:frau:-12
c:frau>:-14 c:ft>:10 c:fur:12 c:fur>:9 c:ga>:-10 c:gaa:10 c:gado:-13 c:gam:9 c:gamo:9 c:gamos:9 c:gan:-9 c:gar:13
c:garde:10 c:gata:-9 c:gata>:-9 c:ge>:13 c:gebe:-13 c:geben:-9 c:geho:9 c:gek:21 c:geko:10 c:gel:9 c:gele:12
c:gelev:12 c:gem:10 c:gen:-33 c:gen>:-10 c:gend:-18 c:gende:-11 c:ger>:-9 c:gere:13 c:gerec:9 c:gest:-13 c:gew:-13
c:gez:11 c:gge:-12 c:gges:-9 c:ggi:-11 c:ggio:-12 c:ggio>:-13 c:ghe:9 c:ght>:13 c:gia>:9 c:gib:10 c:gibt:10
c:gin:-12 c:gio>:-15 c:giorn:9 c:gis:-10 c:gist:-12 c:giste:-9 c:gle:20 c:gle>:11 c:gler:9 c:gli:-22 c:gli>:-10
c:gne:27 c:gner:11 c:go>:9 c:gos:-10 c:gos>:-11 c:gra:-9 c:grac:-9 c:gron:10 c:gru:12 c:gua:10 c:gual:9 c:gue>:11
c:guei:-10 c:gues>:10 c:gun:-19 c:gung:-10 c:gung>:-10 c:gus:-9 c:gust:-9 c:habe:16 c:had:18 c:had>:16 c:hah:9
c:haha:11 c:hal:23 c:hall:11 c:hame:-9 c:hang:-10 c:harg:10 c:harge:10 c:heb:11 c:hebb:9 c:hebbe:9 c:hee:18
c:heet:14 c:hem:18 c:hema:20 c:hema>:20 c:her:-14 c:her>:-14 c:hero:9 c:hero>:9 c:herr:11 c:hes:-14 c:hese:-10
c:hese>:-10 c:heut:-10 c:heute:-10 c:hi>:-13 c:hicke:-10 c:hickt:9 c:hil:9 c:hin:9 c:hint:12 c:hinte:12 c:hir:9
c:hire:10 c:hl>:17 c:hlt:14 c:hmenv:9 c:hne:22 c:hnen:12 c:hnen>:12 c:ho>:-17 c:hol:-10 c:hora:10 c:hot:22 c:hoto:16
c:hotos:14 c:houd:9 c:hri:-15 c:hst:-9 c:ht>:14 c:hts>:-11 c:ial:-15 c:iale:-13 c:iale>:-9 c:iamo:10 c:iamo>:11
c:ian:-11 c:ias>:-15 c:iba:-11 c:ibe:14 c:iben:9 c:iben>:9 c:ibl:-9 c:ible:-9 c:ibt:15 c:ibt>:9 c:ica:-14 c:ica>:-14
c:ices:-10 c:ich:-9 c:ich>:11 c:iche:-15 c:icht>:-15 c:ichte:12 c:ici:19 c:ici>:12 c:icio:13 c:icken:-10 c:ickt:9
c:ico:15 c:ico>:16 c:icol:-9 c:ida:19 c:ida>:17 c:idad:13 c:idade:13 c:idat:9 c:iden:11 c:ie>:28 c:ieb:-12 c:iede:9
c:ieder:10 c:ief:15 c:ief>:9 c:iend:-15 c:iens:12 c:iente:-9 c:ier>:20 c:iera:11 c:iern:-10 c:ies:-14 c:iets:-13
c:iets>:-14 c:ieuw:-11 c:iff:12 c:iffe:10 c:iffer:10 c:ifi:-15 c:ig>:-9 c:igl:-9 c:igli:-9 c:igna:-9 c:igne:22
c:igo>:-13 c:igu:-11 c:igua:11 c:igual:9 c:ij>:13 c:ijd:-9 c:ijf:9 c:ijo:9 c:ike:16 c:ike>:12 c:ile:22 c:ilen:12
c:ilh:10 c:ili:-9 c:ilia:-12 c:ill:11 c:illa>:11 c:ille:9 c:illed:9 c:ima:12 c:ima>:12 c:ime:14 c:imes:14 c:imo>:-10
c:imos:11 c:imos>:11 c:impo:-10 c:in>:-11 c:inan:-9 c:inch:13 c:ind:11 c:ind>:-9 c:inde:17 c:indi:-12 c:indo:11
c:indo>:11 c:iner:9 c:info:-11 c:ing:-11 c:inh:10 c:inis:-11 c:inist:-10 c:ink:13 c:inn:-14 c:innen:-9 c:inso:-10
c:insol:-9 c:int:27 c:int>:9 c:inte:10 c:inu:11 c:inut:9 c:inv:17 c:inz:9 c:ior:9 c:ior>:10 c:iorn:9 c:ira:17
c:ira>:22 c:irec:-11 c:irek:12 c:irekt:12 c:irma:13 c:iro:-20 c:iro>:-14 c:irt:9 c:is>:33 c:isa>:10 c:isc:-11
c:ische:-9 c:isco:-13 c:isco>:-10 c:ise:9 c:ise>:16 c:ispon:10 c:iss:15 c:iss>:-10 c:issa:11 c:issu:11 c:ist:12
c:ist>:-13 c:ista:12 c:istem:-10 c:isten:17 c:isti:15 c:isto:-10 c:istr:-15 c:istra:-10 c:ita:15 c:ita>:9 c:itaz:12
c:ith:-10 c:itio:9 c:ition:10 c:itir>:-10 c:ito:-17 c:itors:-10 c:itre:-9 c:itt:-26 c:itte:-14 c:itte>:-15 c:itz:-9
c:iu>:-20 c:iudic:9 c:ius:-16 c:iva>:10 c:ive:14 c:iver:11 c:iver>:9 c:ivo:-10 c:ivre:10 c:ix>:24 c:iz>:12 c:ize:11
c:jama:11 c:jamai:9 c:jet:-11 c:jetz:-11 c:jetzt:-10 c:jeu:-13 c:jeud:-13 c:jeudi:-13 c:jo>:12 c:junto:10 c:kan:-24
c:kann:-11 c:kann>:-12 c:kas:11 c:kass:10 c:ke>:16 c:ked:12 c:ked>:12 c:kei:9 c:keine:9 c:ken:20 c:ken>:16 c:ker:13
c:kg>:18 c:kis:9 c:kist:9 c:kke:9 c:know:-9 c:kom:-10 c:kri:12 c:kt>:10 c:kur:-10 c:kurze:-9 c:la>:9 c:laat:-13
c:laat>:-12 c:lad:-14 c:lade:-11 c:laden:-13 c:lah:12 c:lai:-11 c:lama:-16 c:lamac:-18 c:lare:-9 c:lari:-9 c:laro:15
c:laro>:15 c:lau:22 c:laudo:9 c:laut:10 c:laut>:11 c:lava:15 c:lda:9 c:le>:9 c:lea:-15 c:lec:-12 c:leci:-11
c:lecit:-9 c:ledi:-13 c:ledig:-10 c:lee:-10 c:leg:9 c:lege:11 c:lege>:9 c:lei:12 c:lei>:9 c:lena:15 c:lena>:12
c:ler:32 c:ler>:12 c:les:18 c:les>:9 c:less:14 c:less>:13 c:let:19 c:lete:13 c:lete>:10 c:leto:-10 c:leve:12
c:lever:12 c:lgend:-10 c:li>:-12 c:lia:-9 c:lia>:10 c:licad:15 c:lief:10 c:lij:13 c:lim:-9 c:lin:11 c:lini:12
c:lis>:9 c:list:-10 c:lk>:10 c:lla:19 c:lla>:15 c:lle:13 c:lleci:-11 c:lleg:10 c:llem:11 c:lles:9 c:lles>:9
c:llez:-9 c:llez>:-9 c:llo:-21 c:llo>:-22 c:llor:9 c:llora:9 c:llt>:9 c:lmac:9 c:lmace:11 c:lme:11 c:lmen:10
c:lment:10 c:lo>:-13 c:loc:-10 c:locc:-12 c:locca:-12 c:loo:-13 c:loq:-10 c:loqu:-10 c:loque:-10 c:lor:17 c:lora:9
c:lora>:9 c:lot>:11 c:lote:-10 c:low:-11 c:lsa:9 c:lsa>:9 c:lt>:32 c:lta>:-15 c:lter:-9 c:ltr:11 c:lun:-22
c:lune:-10 c:luned:-9 c:lung:-10 c:lungs:-11 c:lus>:-14 c:lva:-9 c:lvi:10 c:lvi>:9 c:ly>:-11 c:lzi:10 c:ma>:14
c:mac:13 c:mace:11 c:macen:11 c:mach:14 c:mach>:11 c:maci:-9 c:macio:-9 c:mag:10 c:mai>:10 c:man:12 c:mana:-12
c:mana>:-9 c:mand:15 c:manda:10 c:mang:9 c:manq:13 c:manqu:13 c:mar:-24 c:march:12 c:mare:-9 c:marg:9 c:mart:-11
c:mati:-11 c:matio:-10 c:mbe:-9 c:mbre:10 c:mbre>:12 c:md>:11 c:me>:13 c:medi:11 c:mee:-17 c:mee>:-11 c:meh:-9
c:mehr:-9 c:mei:19 c:melle:9 c:men:-35 c:men>:-9 c:mend:11 c:ment:-32 c:ment>:-10 c:menti:-10 c:menv:9 c:menve:9
c:mer:-12 c:mer>:-11 c:merce:9 c:mes:30 c:messa:-14 c:metad:-9 c:mi>:-13 c:mida:10 c:midad:10 c:mijn:-10 c:mijn>:-9
c:min:-12 c:mini:-12 c:minis:-13 c:mion>:10 c:mir:-11 c:mir>:-17 c:mis:36 c:missa:11 c:misso:-12 c:mit:-21
c:mitt:-10 c:mm>:12 c:mma:17 c:mme>:9 c:mmer:-9 c:mmi:-9 c:mmt:13 c:mmt>:12 c:moe:-14 c:mom:-10 c:mor:-11 c:mos:14
c:mos>:9 c:move:10 c:mpe:38 c:mper:10 c:mpl:-19 c:mpo:-22 c:mpo>:-10 c:mpr:9 c:mpre>:12 c:mprom:-11 c:mpu:9 c:mr>:10
c:mt>:10 c:mus:-9 c:na>:-12 c:nachs:-9 c:nas:-9 c:nba:9 c:ncal:13 c:nces:-9 c:nch:23 c:ncia:-9 c:ncia>:-9 c:ncim:11
c:ncom:9 c:ncor:-14 c:ncora:-11 c:ncu:-12 c:nd>:-15 c:nda:-11 c:nde:9 c:nde>:11 c:ndei:9 c:ndem:-15 c:ndem>:-17
c:ndez:-9 c:ndez>:-9 c:ndi:-13 c:ndi>:-16 c:ndo:34 c:ndo>:30 c:ndon:9 c:ndred:9 c:ne>:13 c:ned>:13 c:nedi:-9
c:nedi>:-9 c:nem>:11 c:ner>:-9 c:nero:14 c:nes:-18 c:ness:-12 c:net:16 c:nette:-11 c:netto:11 c:new:-9 c:nfe:9
c:nfo:-12 c:nfor:-10 c:nform:-10 c:ngel:15 c:ngele:13 c:ngen:-14 c:ngen>:-11 c:ngl:12 c:ngo:-12 c:ngo>:-9 c:ngs:-16
c:ni>:16 c:nica:-10 c:nid:11 c:nida:10 c:nie>:14 c:nier:10 c:niets:-12 c:nieu:-11 c:nieuw:-11 c:nio:-12 c:nis:-22
c:nist:-11 c:nn>:-10 c:nna:-11 c:nnai:-10 c:nnee:9 c:nnen:-9 c:nnt>:10 c:nnul:9 c:nnule:12 c:no>:19 c:noc:-13
c:noch:-12 c:nog:10 c:nom:-10 c:non:-10 c:non>:-11 c:nos:9 c:nos>:-10 c:noss:10 c:nota>:9 c:now:-12 c:now>:-11
c:nqua:11 c:nse:9 c:nsei:10 c:nseil:9 c:nser>:-11 c:nsf:-9 c:nsi:-14 c:nsig:-10 c:nsm:10 c:nsmi:12 c:nsmis:10
c:nsolv:-9 c:nsp:17 c:nspo:10 c:nspor:10 c:nste:9 c:nsu:-9 c:nta:15 c:ntar:-10 c:ntat:14 c:ntato:10 c:nte:17
c:ntei:9 c:nter>:16 c:nterp:-15 c:nti>:-15 c:ntim:11 c:ntor:-13 c:ntor>:-12 c:ntr:-10 c:ntra:15 c:ntra>:-11
c:ntrat:26 c:ntre:-10 c:nu>:-9 c:nul:20 c:nule:13 c:num:-12 c:nunc:9 c:nunca:11 c:nung:-13 c:nunge:-12 c:nur:-15
c:nur>:-11 c:nut:12 c:nve:19 c:nven:11 c:nvert:9 c:nvio:15 c:nvio>:15 c:nvo:-11 c:nvoy:-9 c:nvoye:-9 c:ober:9
c:obra:24 c:obrar:13 c:obre:-12 c:obre>:-11 c:occ:-9 c:occa:-11 c:och:-31 c:och>:-12 c:oche:-10 c:ocia:-9 c:od>:9
c:ode:-17 c:ode>:-10 c:oder>:-10 c:odi:-26 c:odic:-11 c:odice:-9 c:odig:-10 c:odo>:-11 c:oer:14 c:oer>:13 c:oes:-15
c:oes>:-13 c:og>:12 c:ogl:-10 c:ogli:-11 c:ogo:10 c:ogo>:11 c:ohe:12 c:ohe>:11 c:ohn:9 c:oi>:-14 c:ois:11 c:ok>:10
c:ola>:-9 c:olan:9 c:ole>:9 c:oleto:-12 c:olg:-13 c:olici:-9 c:oll:11 c:oll>:10 c:ollen:12 c:olo>:9 c:olt:16
c:olvi>:9 c:oma:-11 c:oment:-11 c:omi:-19 c:omin:-12 c:omm:24 c:omma:13 c:omme:19 c:omme>:13 c:omo:-20 c:omos:-10
c:omos>:-10 c:ompl:-10 c:ona>:-12 c:onc>:11 c:ond:11 c:onden:11 c:one:-23 c:oner:-9 c:ong:12 c:ons:9 c:onse:12
c:onsei:9 c:onsig:-9 c:onte:12 c:ontr:9 c:ontra:18 c:onven:11 c:oor:-13 c:oord:-9 c:open:-11 c:opo:11 c:opp:17
c:oppos:9 c:oqu:-14 c:oque:-13 c:or>:-9 c:orc:9 c:orch:14 c:ord:19 c:order:16 c:ordo:10 c:ords:12 c:ords>:12
c:ore:-18 c:ore>:9 c:ores:-10 c:ores>:-11 c:org:-24 c:orge:-13 c:orh:-9 c:ori>:9 c:oris:-11 c:ork:15 c:ork>:15
c:orm:-12 c:orm>:-9 c:orma:-14 c:orres:10 c:orro:12 c:ort:17 c:ort>:15 c:orta:-12 c:ortal:-17 c:orte:11 c:os>:15
c:osa:-11 c:oss:-22 c:ossi:-18 c:ossie:-9 c:ost:28 c:osto:10 c:osto>:10 c:ot>:11 c:ota>:12 c:otaa:-9 c:otaal:-9
c:ote:-16 c:oto:19 c:otos:17 c:otos>:17 c:otra>:9 c:otre:-16 c:otre>:-12 c:ott:15 c:otte:12 c:otte>:11 c:otto>:12
c:oub:9 c:oubl:10 c:ought:11 c:oun:-10 c:ount:-11 c:oup:-10 c:our>:10 c:ours:11 c:ours>:9 c:ourt:-9 c:ous:25
c:ous>:22 c:out:-18 c:oute:-12 c:ouv:-15 c:ove:-18 c:over:-21 c:ow>:-14 c:own:10 c:oy>:-11 c:pa>:-9 c:pag:31
c:paga:10 c:pago>:12 c:pagu:9 c:pague:9 c:pai:26 c:paie:20 c:paie>:15 c:pal:12 c:pan:14 c:par:-24 c:para:-12
c:pare:10 c:parl:14 c:parle:9 c:part:-9 c:parte:-11 c:pas>:10 c:pasa:9 c:pass:-18 c:pat:17 c:patt:10 c:pau:-10
c:paye>:9 c:payi:12 c:payin:12 c:pdf:-17 c:pdf>:-17 c:ped:16 c:pedi:11 c:pedi>:9 c:pel:12 c:pel>:18 c:pen:-16
c:pen>:-11 c:pend:-11 c:pende:-13 c:pensa:9 c:per:18 c:perdi:10 c:perdo:-10 c:pero:-11 c:pero>:-12 c:perr:-9
c:pers:12 c:pert:17 c:perti:10 c:pese:9 c:pet:24 c:pete:15 c:pete>:12 c:pez:10 c:pho:13 c:phot:14 c:photo:14 c:pi>:9
c:pie:13 c:pir:-13 c:pire:-10 c:pla:24 c:ple:-19 c:plic:10 c:pod>:12 c:pon:12 c:pond:12 c:pondo:13 c:port>:9
c:porta:-12 c:pos:-17 c:poss:-14 c:pp>:-13 c:ppara:11 c:ppe:19 c:ppel:12 c:ppen:-9 c:ppo:10 c:pra:-20 c:pre:13
c:preco:10 c:preg:-17 c:pren:10 c:prend:9 c:pres:24 c:presc:14 c:prest:13 c:prev:-10 c:pri:13 c:pro:-16 c:prod:9
c:prom:-11 c:prov:-12 c:pul:10 c:pun:9 c:punt:13 c:punto:15 c:qua:31 c:quan:9 c:quant:9 c:que:-26 c:qued:-13
c:queda:-11 c:quel:10 c:quer>:-11 c:quest:-12 c:quin:10 c:ra>:22 c:rac:9 c:rach:10 c:raci:-14 c:ract:9 c:rado:10
c:ragen:15 c:rah:9 c:rahm:9 c:rahme:9 c:rai:-17 c:rais:9 c:ral:11 c:ram:25 c:ram>:31 c:ranco:17 c:rand:11 c:rando:9
c:rans:9 c:ransf:-9 c:ransm:10 c:ransp:10 c:rant:-10 c:rante:-9 c:rapp:13 c:rappe:10 c:ras:-10 c:rat:13 c:ratio:13
c:rato:11 c:rato>:9 c:rau>:-13 c:rca:-12 c:rce>:9 c:rch>:18 c:rche:-14 c:rche>:-12 c:rci>:-9 c:rd>:15 c:rde>:14
c:rder:11 c:rdi>:-13 c:rds:9 c:rds>:9 c:re>:-21 c:reb:-10 c:rece:-10 c:rech:19 c:rechn:13 c:recl:-11 c:recla:-11
c:reco:22 c:reco>:9 c:recor:10 c:recto:-12 c:recu:-9 c:red:21 c:redac:10 c:redi:12 c:redit:10 c:reen:10 c:ref:-10
c:regel:-9 c:regl:18 c:regle:13 c:reis>:14 c:rejec:10 c:rek:24 c:rekt:10 c:rekt>:12 c:rel:-14 c:rela:-13 c:rem>:11
c:renv:-9 c:renvo:-9 c:rep:25 c:repon:10 c:rer>:10 c:res>:-14 c:resa:-17 c:resa>:-13 c:resc:19 c:rescr:14 c:reso:10
c:resol:13 c:ress:-9 c:rest:22 c:rest>:13 c:resta:24 c:ret:-22 c:rete:-11 c:rett:-12 c:reu:-13 c:rev:-11 c:revi:-10
c:rez:9 c:rgen:-11 c:ri>:24 c:ria:15 c:riam:-9 c:rib:-21 c:rica:11 c:rich:-9 c:rie:-33 c:rie>:-11 c:rieb:-9
c:rifi:-9 c:rig:20 c:rijg:10 c:ring:-10 c:ring>:-13 c:rio:-16 c:risp:16 c:rispo:15 c:rit:10 c:rit>:11 c:rita:9
c:riv:13 c:riva:12 c:riva>:9 c:rja:13 c:rk>:9 c:rkla:-10 c:rli:13 c:rma>:-16 c:rmad:9 c:rmado:10 c:rmel:11 c:rmin:14
c:rmo:10 c:rna>:-9 c:rno:-11 c:ro>:14 c:rob:-10 c:rod:12 c:roe:17 c:roi:14 c:ron:22 c:ron>:14 c:ront:9 c:rov:-15
c:rove:-10 c:rpa:10 c:rque:9 c:rra:13 c:rrag:10 c:rreg:14 c:rregl:11 c:rres:12 c:rresp:10 c:rret:-12 c:rri:16
c:rriv:10 c:rriva:10 c:rro:18 c:rro>:22 c:rsc:12 c:rsch:13 c:rse>:12 c:rsp:-13 c:rspr:-10 c:rst:13 c:rst>:21
c:rt>:24 c:rta:-19 c:rtal:-18 c:rtal>:-17 c:rte:12 c:rten:11 c:rten>:12 c:rtes:9 c:rtes>:12 c:rti:15 c:rtif:-9
c:rtifi:-9 c:rtra:10 c:rtrag:10 c:rtu:-12 c:rua:9 c:rua>:12 c:ruc:20 c:ruck:10 c:rus:-10 c:rve:-12 c:rve>:-10
c:rvic:12 c:rvici:10 c:ry>:-22 c:rzo:-12 c:sa>:15 c:sab:-10 c:sad:-11 c:sada:-9 c:sada>:-9 c:sag:-22 c:sage:-19
c:sage>:-11 c:sagg:-9 c:saggi:-9 c:sagt:14 c:sagt>:13 c:sais>:12 c:sal:-21 c:sald:-13 c:sap:11 c:sape:12 c:sati:-10
c:satz:10 c:sch:33 c:sche:17 c:schi:22 c:schil:11 c:schr:-9 c:sco>:-11 c:scont:13 c:scrib:-9 c:se>:10 c:see:11
c:see>:16 c:sei:-10 c:seil:9 c:seme:-9 c:sen:23 c:sen>:17 c:senta:9 c:sept:10 c:ser:-16 c:ser>:-9 c:sera>:-10
c:seri:-11 c:seu:-11 c:sferi:9 c:she:16 c:shee:15 c:sheet:15 c:sib:-12 c:sibl:-10 c:sible:-10 c:sic:-17 c:sie:-9
c:sier:-10 c:sig:-9 c:sign:9 c:signa:-12 c:signe:22 c:simpl:-9 c:sin>:14 c:sit:-15 c:sito:-12 c:sito>:-12 c:sku:9
c:smi:11 c:smis:11 c:smo:9 c:so>:-9 c:soli:-10 c:solic:-9 c:soll:-9 c:solu:11 c:som:11 c:somm:12 c:somme:10
c:somo:-9 c:somos:-9 c:sor:-11 c:sort:9 c:sos:-10 c:sot:18 c:sott:11 c:sotto:11 c:sous:16 c:sous>:17 c:spe:10
c:spes:9 c:spond:17 c:spons:-13 c:spu:11 c:spue:9 c:spues:9 c:ss>:-9 c:ssa:-11 c:ssag:-16 c:ssagg:-9 c:ssao:11
c:ssao>:11 c:ssat:-9 c:sse>:-15 c:ssen:27 c:ssen>:14 c:ssi:-14 c:ssig:9 c:sso>:-10 c:ssou:10 c:ssun:-9 c:st>:9
c:sta>:19 c:stamo:-12 c:stan:-15 c:stat:10 c:state:10 c:statt:13 c:staz:-11 c:stazi:-11 c:ste>:-19 c:steld:11
c:stem:-16 c:stema:-10 c:sten:15 c:stim:-12 c:stima:-10 c:sto>:9 c:ston:14 c:stons:9 c:storn:9 c:stra:-11
c:strat:-15 c:stu:11 c:stung:9 c:sua:-14 c:sub:-16 c:sue:12 c:sue>:9 c:sun:-12 c:sur>:10 c:tac:9 c:tad:23 c:tada:14
c:tada>:17 c:tade:-11 c:tade>:-11 c:tado:12 c:tados:11 c:tal:-11 c:tal>:-17 c:tam>:10 c:tao:10 c:tar:-27 c:tar>:-10
c:tard:-12 c:tarde:-9 c:tat:15 c:tate:10 c:tate>:15 c:tatt:10 c:tea:13 c:tead:14 c:tel:10 c:teld:13 c:teld>:11
c:tellt:10 c:tem:-24 c:tem>:-11 c:tema:-10 c:tempe:9 c:ten:23 c:ten>:16 c:tende:11 c:tene:-15 c:teng:-9 c:tengo:-10
c:tera:10 c:tera>:10 c:teri:9 c:terin:9 c:term:9 c:termi:14 c:terp:-14 c:testa:-13 c:testo:14 c:tez>:-9 c:tge:11
c:th>:-14 c:ther>:-12 c:thes:-9 c:these:-10 c:this:-10 c:this>:-10 c:tho:-10 c:tic:19 c:tica:-9 c:tico:24 c:tico>:18
c:till:11 c:tim:12 c:timad:-9 c:time:14 c:times:11 c:tin:25 c:ting:9 c:ting>:9 c:tion:9 c:tir>:-10 c:tira:26
c:tira>:11 c:tiro:-15 c:tiro>:-12 c:to>:27 c:tod:-10 c:tol:20 c:told:10 c:ton:11 c:tor:-9 c:tors:-14 c:tors>:-12
c:tot:-18 c:tota:-16 c:totaa:-9 c:tou:-19 c:tout:-19 c:tout>:-15 c:tra:19 c:trag>:10 c:trat:15 c:trato:15 c:tre:-25
c:tre>:-12 c:tres:-13 c:treso:-9 c:tri:-9 c:trie:-11 c:tru:11 c:ts>:11 c:tte>:9 c:ttent:-9 c:tti:-10 c:tti>:-11
c:tto:13 c:tto>:21 c:ttu:12 c:tud:-13 c:tum:9 c:tung:15 c:tung>:10 c:tur:21 c:turas:-11 c:turn:11 c:tus:-11
c:tus>:-11 c:tuurl:13 c:twi:10 c:twis:11 c:twist:11 c:two:16 c:two>:13 c:tzt:-16 c:tzt>:-12 c:uai:11 c:ual:9
c:ual>:10 c:uan:13 c:uand:10 c:uando:15 c:uar:-16 c:uas:-9 c:ub>:-11 c:ubb:12 c:uber:-9 c:uber>:-9 c:ubi:15 c:uch:9
c:ucht:9 c:ucht>:9 c:ud>:11 c:udi:-15 c:udi>:-14 c:udic:15 c:ue>:15 c:ued:-12 c:uee>:9 c:uei:-11 c:uen:-10
c:uer>:-11 c:ues:13 c:ues>:14 c:uestr:9 c:uf>:-11 c:ufe:-11 c:ught:10 c:ught>:11 c:ui>:-13 c:uin:15 c:uit:11
c:uit>:-12 c:uiten:9 c:ule:14 c:ulo:15 c:ulo>:18 c:um>:13 c:umi:13 c:umm:-11 c:umme:-10 c:ump:14 c:ums:10 c:un>:-9
c:unb:10 c:unc:12 c:unca:12 c:unca>:11 c:und>:-9 c:uned:-9 c:unedi:-9 c:ung:-15 c:ungen:-9 c:ungs:-13 c:uni:-14
c:unica:-9 c:unida:9 c:unk:10 c:unta:-11 c:unto:18 c:unto>:17 c:upe:-10 c:uras:-11 c:uras>:-11 c:urc:-9 c:ure:9
c:ure>:10 c:ureer:9 c:url:17 c:urli:14 c:urn:9 c:urned:9 c:uro>:-9 c:urr:11 c:urt:-11 c:uruc:9 c:uruck:9 c:urze:-9
c:uss:-9 c:ust:-30 c:ust>:-9 c:uste:-14 c:usto:-15 c:usto>:-10 c:ute:-18 c:ute>:-9 c:uto:-15 c:utto:-10 c:uur:11
c:uurl:13 c:uw>:-12 c:vaa:10 c:vaar:10 c:vaard:9 c:vai:10 c:val:-9 c:vam:11 c:vamo:10 c:van:-20 c:vari:12 c:varia:11
c:vati:9 c:vcs:11 c:vcs>:11 c:ve>:21 c:vei:10 c:veio:16 c:veio>:16 c:vemo:9 c:vemos:9 c:venc:-9 c:vend:12 c:vendr:9
c:vent:11 c:vente:9 c:ver>:12 c:vera:-16 c:verd:20 c:verd>:12 c:verde:14 c:vere>:-10 c:verj:9 c:verja:9 c:verl:10
c:verra:-9 c:vers:-12 c:verse:10 c:verw:-17 c:ves:17 c:ves>:17 c:vi>:21 c:via:-27 c:vic:14 c:vici:12 c:vicio:12
c:vier:11 c:viern:-9 c:vio:9 c:vio>:12 c:vir:-15 c:vire:-9 c:vis:-11 c:viso:-9 c:vo>:-13 c:voca:-11 c:vocat:-9
c:voi:19 c:voi>:9 c:vois:13 c:vois>:10 c:voll:-9 c:volu:-10 c:von>:10 c:vor:-25 c:vora:-9 c:voyer:-9 c:vre:11
c:was:14 c:was>:12 c:way:-11 c:we>:18 c:wee:-10 c:wegg:-10 c:wek:9 c:weke:9 c:wen:19 c:wen>:12 c:went:12 c:went>:12
c:wij>:13 c:wir:17 c:wir>:10 c:wirt:9 c:wist:11 c:wit:-16 c:with:-9 c:wo>:14 c:woc:-10 c:woch:-10 c:woche:-9
c:woll:9 c:wolle:10 c:wor:11 c:worte:9 c:wri:10 c:writ:10 c:xa>:-9 c:xim:-10 c:xmo:-9 c:ye>:9 c:yer:-10 c:yer>:-14
c:za>:12 c:zaa:10 c:zado>:-9 c:zah:16 c:zahl:15 c:zahl>:12 c:zei:-9 c:zem:-10 c:zer:12 c:zion:11 c:zo>:-11 c:zoe:-10
c:zoek:-9 c:zon:13 c:zond:11 c:zonde:12 c:zt>:-13 c:zur>:-10 c:zuru:9 c:zuruc:9 c:zus:-13 d:0.1:-21 d:0.55:-18
d:0.7:-30 d:0.85:-12 e:paid=none:10 e:promise=day:30 e:promise=none:-37 e:run=none:-17 f:_amount:49 f:_day:-48
f:_invoice:142 f:ack:9 f:admin:-75 f:all:-22 f:bounce:-15 f:closed:-14 f:contest:-67 f:copy:-32
f:d.ADVERTISING_PROMO:16 f:d.ALLOWANCE_CHARGE:25 f:d.BALANCE_DECLINED:17 f:d.BANK_CHARGE:8 f:d.CANCELLED:47
f:d.CONTRACT_TERMS:30 f:d.DAMAGED:66 f:d.DUPLICATE_BILLING:83 f:d.FREIGHT:44 f:d.LATE_FEE_CONTESTED:23
f:d.MISSING_DOCS:79 f:d.NOT_OURS:43 f:d.NO_PO:33 f:d.PALLET_CONTAINER:11 f:d.PRICE_ERROR:49 f:d.PRIOR_OVERPAYMENT:15
f:d.QUALITY:37 f:d.QUANTITY_SHORT:28 f:d.RETURN:42 f:d.SERVICE_INCORRECT:18 f:d.STALE_INVOICE:37
f:d.TERMS_DISPUTE:-13 f:d.VOLUME_REBATE:22 f:demand:-19 f:difference:78 f:dispute:30 f:fix:10 f:formal:-29
f:goods:98 f:greeting:-12 f:hardship:-40 f:hold:-23 f:hope:-53 f:inclusive:-16 f:inject:-14 f:insolvency:-66
f:joke:40 f:lawyer:-8 f:legal:-26 f:mine:28 f:moved:33 f:moves:13 f:n.QUANTITY_SHORT:82 f:netted:-19 f:not:71
f:not_dispute:-54 f:not_duplicate:-18 f:not_gone:11 f:not_hope:-15 f:not_insolvency:-19 f:not_paid:54
f:not_quality:8 f:not_stop:-23 f:once_us:-18 f:ooo:-9 f:order:-21 f:others:16 f:paid:-27 f:part:-13 f:pay:27
f:plan:-50 f:proof:-15 f:propose:-14 f:question:-22 f:r.ALLOWANCE_CHARGE:13 f:r.BANK_CHARGE:13 f:r.CANCELLED:51
f:r.DAMAGED:20 f:r.DESCRIPTION:17 f:r.DUPLICATE_BILLING:30 f:r.FREIGHT:23 f:r.LATE_DELIVERY:18
f:r.LATE_FEE_CONTESTED:21 f:r.MISSING_DOCS:49 f:r.NOT_OURS:54 f:r.NO_PO:29 f:r.PALLET_CONTAINER:21
f:r.PRICE_ERROR:67 f:r.PRIOR_OVERPAYMENT:12 f:r.QUALITY:33 f:r.QUANTITY_SHORT:36 f:r.RETURN:30
f:r.SERVICE_INCORRECT:53 f:r.TAX:23 f:r.TERMS_DISPUTE:13 f:r.VOLUME_REBATE:22 f:r.WITHHOLDING:-9
f:r.WRONG_PRODUCT:64 f:redirect:-29 f:refuse:121 f:remittance:-19 f:run:-24 f:setoff:19 f:soon:-31 f:statement:-37
f:unable:-36 f:until:63 f:wait:-28 f:willpay:25 i:acknowledgement:-29 i:acknowledgement=2:-29 i:already_paid:-14
i:already_paid=3:-15 i:bounce:-23 i:bounce=3:-23 i:copy_invoice_request=2:-9 i:dispute:238 i:dispute=1:22
i:dispute=2:62 i:dispute=3:154 i:hardship:-44 i:hardship=2:-8 i:hardship=3:-36 i:in_payment_run:-16
i:in_payment_run=3:-16 i:insolvency:-60 i:insolvency=3:-68 i:invoice_admin:-60 i:invoice_admin=2:-12
i:invoice_admin=3:-49 i:legal:31 i:legal=1:-34 i:legal=2:19 i:legal=3:46 i:nothing:75 i:out_of_office:-29
i:out_of_office=2:-19 i:out_of_office=3:-9 i:partial_payment:-21 i:partial_payment=2:-13 i:partial_payment=3:-8
i:payment_plan_request:-39 i:payment_plan_request=3:-36 i:promise_to_pay:-10 i:question:-27 i:question=3:-33
i:remittance_advice:-44 i:remittance_advice=2:-26 i:remittance_advice=3:-18 i:statement_request:-35
i:statement_request=3:-32 i:unsubscribe:-8 i:unsubscribe=2:13 i:unsubscribe=3:-21 i:wrong_contact:-8 l:en:-14
l:fr:35 l:it:11 l:pt:-16 n:0:44 n:1:-43 n:2:-36 n:4:21 n:5:22 n:6:9 p:aanman:9 p:aanvaa:9 p:abgebu:10 p:ablehn:-8
p:abonar:11 p:absten:8 p:accoun:-17 p:acorda:14 p:acquis:15 p:actual:-12 p:acuerd:8 p:adjunt:-8 p:admini:-10
p:advoca:-15 p:afdeli:-11 p:afgeke:8 p:afgesp:15 p:afspra:-11 p:ajuiza:-8 p:aldrab:11 p:almace:21 p:alsjeb:8
p:angeko:11 p:angesc:-8 p:annule:13 p:antwor:16 p:aparec:-11 p:aplica:10 p:appara:21 p:applic:8 p:appliq:9
p:appoin:-8 p:arregl:23 p:arriva:13 p:arrive:9 p:assina:10 p:assist:-10 p:attend:11 p:attest:-8 p:ausbuc:8
p:auskun:10 p:author:-8 p:automa:-13 p:autono:-8 p:autori:-10 p:bancai:8 p:bancal:25 p:bateri:9 p:becaus:-16
p:beginn:-11 p:berech:15 p:bestan:-8 p:bestel:38 p:betaal:-21 p:betale:10 p:betrei:11 p:betwis:22 p:blocca:-18
p:bloque:-14 p:boleti:9 p:boleto:-11 p:brucia:8 p:buchha:8 p:buildi:10 p:buongi:-8 p:burofa:8 p:busine:-11
p:cabine:-8 p:caldai:13 p:calend:-8 p:camion:-13 p:capisc:-19 p:catego:16 p:cateri:14 p:certif:-18 p:charge:10
p:charlo:-9 p:chegar:11 p:cherch:-10 p:chiede:15 p:chiedi:8 p:cialtr:8 p:citazi:11 p:cobrad:10 p:cobrar:15
p:comerc:16 p:comman:22 p:commit:-9 p:commun:-10 p:compre:8 p:compro:-12 p:comuni:-10 p:comunq:9 p:concur:-8
p:condit:9 p:confer:13 p:confir:-8 p:confor:-8 p:congel:9 p:conoce:-9 p:consei:17 p:consen:-8 p:consid:15
p:consig:-18 p:contab:-9 p:contes:22 p:contra:50 p:conven:8 p:conver:-8 p:corres:19 p:courri:-10 p:couver:9
p:credor:-8 p:dagvaa:11 p:dealin:16 p:debite:-12 p:debloq:-9 p:deduis:11 p:demand:-15 p:denunc:9 p:depart:-9
p:depend:-10 p:desacc:-10 p:descon:24 p:descri:11 p:despac:-15 p:detall:-10 p:devend:10 p:devolv:9 p:devuel:9
p:dezemb:-15 p:differ:20 p:diffic:-11 p:diffid:10 p:dispia:-8 p:dispos:-8 p:divers:16 p:domand:-9 p:doppel:8
p:dossie:-19 p:doublo:8 p:durchg:-8 p:econom:-11 p:efface:10 p:eigene:8 p:electr:-8 p:emarge:8 p:embarg:-9
p:emitid:-9 p:empres:-11 p:encime:12 p:encome:11 p:encont:-10 p:engine:10 p:enquan:8 p:entsch:-8 p:enviar:-8
p:erhalt:-11 p:erkenn:9 p:erklar:-9 p:erstel:-8 p:escrib:-20 p:escrit:-9 p:espera:11 p:esquec:-11 p:estamo:-24
p:estima:-18 p:estrat:-8 p:etaien:22 p:eviden:11 p:excuse:-8 p:expert:8 p:factur:21 p:failli:-8 p:falsch:17
p:fattur:8 p:ferran:10 p:feuill:8 p:firmad:11 p:firmat:12 p:floris:-11 p:formel:18 p:fornit:-14 p:fourni:-8
p:gebete:-9 p:gefact:16 p:gekrie:12 p:geleve:14 p:gelief:8 p:genera:-8 p:gennai:-16 p:geschr:-9 p:gester:8
p:gestio:-9 p:gestor:-8 p:gezahl:11 p:giorna:10 p:gister:-18 p:giudic:18 p:giudiz:-10 p:goedem:-12 p:govern:-14
p:gracia:-12 p:haremo:-10 p:helema:-8 p:herste:11 p:hiermi:-9 p:hochla:-9 p:holdin:-10 p:immedi:-15 p:import:-11
p:imposi:-8 p:incass:-12 p:incide:12 p:incomp:8 p:indica:-10 p:inexis:8 p:inform:-12 p:ingele:8 p:ingres:-11
p:innanz:-8 p:innerh:8 p:insolv:-18 p:instal:10 p:instea:13 p:inteir:14 p:intent:9 p:intere:20 p:interl:-9
p:interp:-30 p:interv:9 p:inutil:14 p:invoic:16 p:iscrit:10 p:janeir:-9 p:juizad:8 p:juzgad:-13 p:kessle:10
p:kontak:-8 p:labora:12 p:leistu:9 p:letrad:18 p:letter:10 p:levant:-8 p:liabil:-9 p:liquid:-19 p:llegar:10
p:logist:9 p:manage:-10 p:mancan:8 p:mancat:-10 p:mandas:9 p:mandat:9 p:manqua:16 p:maquin:11 p:marque:13
p:maschi:-8 p:medica:11 p:meerwe:10 p:mensaj:-12 p:messag:-31 p:moment:-9 p:monteu:9 p:mornin:-8 p:muppet:13
p:nachri:-9 p:nachst:-15 p:naturl:12 p:nochma:-8 p:nosotr:16 p:nuestr:19 p:octobe:10 p:octubr:-13 p:offene:15
p:openst:-10 p:oportu:-8 p:oppost:13 p:ordere:19 p:ordina:13 p:ottobr:-10 p:pactad:9 p:pagamo:17 p:pagare:9
p:pagher:11 p:paiera:12 p:palett:14 p:parlat:-9 p:partid:17 p:parven:-8 p:passad:-13 p:patent:18 p:patric:-8
p:pattui:11 p:pendin:11 p:perdon:-9 p:persis:12 p:planil:10 p:planti:13 p:plaque:14 p:possib:-9 p:pourri:10
p:preced:-9 p:prepar:-8 p:prescr:27 p:presta:16 p:primei:13 p:primer:-9 p:princi:11 p:proble:-8 p:profes:-10
p:propos:10 p:propri:11 p:protoc:-13 p:provee:-10 p:proxim:-16 p:prutse:10 p:pubbli:8 p:quaran:8 p:quattr:9
p:quebra:-11 p:querei:8 p:rahmen:18 p:rancun:-13 p:rappor:10 p:realiz:-8 p:recebe:11 p:recevo:-12 p:rechne:8
p:rechts:15 p:reclam:-24 p:record:18 p:rectif:12 p:recupe:-9 p:redact:21 p:reenvi:14 p:refere:-17 p:regist:-9
p:reject:20 p:rekene:10 p:relaci:-8 p:relati:-13 p:remerc:-8 p:renvoy:-12 p:repare:11 p:repeti:10 p:repons:22
p:reques:-10 p:resist:-8 p:resolu:9 p:resolv:11 p:respon:-22 p:respue:14 p:retenc:-11 p:retenu:10 p:retira:22
p:retire:-9 p:revers:15 p:richte:14 p:ricono:11 p:ricord:-8 p:rifatt:8 p:riport:8 p:rispon:21 p:rispos:9
p:risult:-13 p:ritira:11 p:saisir:-10 p:salden:-12 p:scadut:-13 p:scarta:-9 p:scatol:9 p:schade:12 p:scherz:12
p:schick:-17 p:schild:13 p:school:8 p:schrif:8 p:scritt:-15 p:semana:10 p:sentad:9 p:septie:9 p:servic:22
p:serviz:-9 p:signat:-12 p:signor:8 p:siguie:-11 p:simple:-8 p:sinver:8 p:sistem:-21 p:societ:8 p:solang:10
p:solici:-17 p:sollec:-18 p:sospen:-8 p:sparit:-13 p:statio:-11 p:statut:10 p:stecke:8 p:steige:-8 p:stelle:-8
p:storni:11 p:straig:-8 p:streit:9 p:stritt:-8 p:subven:-11 p:taller:13 p:techni:8 p:temper:12 p:tenemo:-10
p:tentat:-8 p:tercer:-10 p:termin:32 p:theref:8 p:threat:10 p:timesh:10 p:titola:-8 p:tramit:-8 p:transf:-15
p:transm:20 p:transp:21 p:tratte:9 p:tresor:-14 p:trompe:14 p:trotzd:-9 p:tuurli:12 p:uberwe:-14 p:uberwi:8
p:utilis:-11 p:valida:-8 p:variaz:12 p:vedrem:11 p:vencid:-12 p:vender:15 p:vendre:19 p:venerd:-9 p:verein:10
p:verges:16 p:verifi:-14 p:verjah:13 p:vernic:12 p:versch:8 p:verspr:-10 p:verste:-8 p:verwij:-9 p:verzoe:-12
p:verzug:9 p:veuill:-9 p:viaggi:-9 p:vierne:-16 p:vireme:-8 p:voldaa:8 p:vrijge:8 p:vuelva:-11 p:waitin:-9
p:warene:8 p:weeken:-9 p:wegges:-13 p:werkta:-10 p:widers:-9 p:winter:9 p:writin:10 p:writte:12 p:wunsch:13
p:zahlun:-9 p:zugesa:14 s:!:-12 s:00000:-26 s:000:-26 s:00:-25 s:0:21 s:?:-24 s:aberto:9 s:account:-9 s:action:-9
s:advice:-8 s:al:-11 s:antwort:-8 s:ar:-15 s:at:-9 s:avis:-16 s:aviso:27 s:aw:14 s:betalingsherinnering:18
s:boleto:-15 s:boletos:-8 s:burofax:20 s:caldaia:13 s:carta:11 s:ce:-9 s:chasing:12 s:cliente:-10 s:cobranca:21
s:cobrar:18 s:cobro:-10 s:conto:29 s:corchos:8 s:cortinados:15 s:cuenta:8 s:de:-33 s:demeure:35 s:deuda:12
s:diffida:21 s:dossier:13 s:du:9 s:due:13 s:en:24 s:enc:10 s:et:9 s:factura:-12 s:factures:20 s:factuur:-16
s:fattura:-20 s:fatture:21 s:fatura:-19 s:final:14 s:fl:-9 s:fs:14 s:fwd:38 s:gp:-17 s:ha:-8 s:hotel:14 s:ihre:15
s:impayes:-8 s:inv:12 s:invoice:-8 s:laser:34 s:lda:9 s:lo:-11 s:lp:-10 s:mdf:16 s:me:13 s:mi:8 s:mise:34 s:mp:9
s:mr:14 s:nb:10 s:notice:29 s:notifica:-9 s:nov:17 s:of:11 s:op:-9 s:openstaande:21 s:pa:11 s:pagamento:11 s:pago:10
s:past:13 s:payment:-14 s:pec:8 s:pendiente:-9 s:pi:-15 s:pl:15 s:por:16 s:posten:19 s:poursuites:-9 s:ps:9
s:rappel:52 s:re:28 s:rechnung:11 s:rechnungen:15 s:reminder:-9 s:rn:-8 s:rs:-8 s:ruckstand:9 s:rv:18 s:sa:-19
s:sc:-11 s:segundo:-12 s:soa:13 s:status:-21 s:su:8 s:ta:11 s:th:8 s:ticket:-9 s:tinta:11 s:toner:-8 s:ultimo:18
s:unsubscribe:11 s:uw:-9 s:vencida:-8 s:vencido:-13 s:vencidos:-11 s:vencimento:15 s:vos:-11 s:vs:22 s:wg:-12
s:your:8 s:zahlungsavis:-10 s:zahlungserinnerung:8 s:zu:23 w:!:-16 w:%:52 w:00000:-8 w:0000:32 w:000:47 w:00:44
w:0:19 w:?:-59 w:@:-83 w:aanmaning:12 w:aber:-12 w:aberto:-11 w:abgebucht:10 w:able:-9 w:abogado:8 w:abogados:-8
w:acao:9 w:account:-10 w:acepta:-9 w:ach:-18 w:acordado:8 w:acordo:10 w:acquisto:16 w:action:-15 w:acto:9
w:acuerdo:8 w:adam:15 w:address:-10 w:adeuda:11 w:administrador:-9 w:administradora:14 w:adresse:-12 w:adresser:13
w:advocaten:-9 w:af:10 w:afgekeurd:8 w:afgesproken:15 w:afspraak:-11 w:agenda:-8 w:agora:-17 w:agosto:8 w:ah:-11
w:ahi:10 w:ai:-9 w:aint:12 w:algum:10 w:all:-9 w:alla:16 w:alle:-11 w:alleen:-9 w:allegato:-8 w:alles:9 w:allez:-9
w:allora:19 w:almacen:21 w:alsjeblieft:8 w:always:-10 w:am:-28 w:ancien:14 w:ancora:-22 w:and:10 w:andate:8
w:andere:-10 w:andert:-8 w:angekommen:11 w:angeschrieben:-8 w:annule:8 w:ano:-19 w:antworten:18 w:aout:9 w:ap:-17
w:apenas:-8 w:app:-11 w:appena:-9 w:april:9 w:ar:-9 w:arbitration:12 w:are:29 w:arrivati:9 w:as:31 w:assets:-9
w:asunto:-8 w:ate:10 w:attached:-9 w:attend:-9 w:attestation:-8 w:atto:9 w:auch:-17 w:aucune:10 w:ausbuchen:8
w:ausgeglichen:8 w:authorised:-8 w:automatici:9 w:autonomo:-8 w:autorizzato:-10 w:av:-12 w:avec:-14 w:avere:-10
w:avete:12 w:avevo:-10 w:avions:8 w:avis:-17 w:aviso:-8 w:avisos:-12 w:back:10 w:baja:-12 w:banca:-12 w:bancale:24
w:banco:-20 w:bande:-9 w:bank:-28 w:banque:-13 w:bcp:-9 w:because:-16 w:bedrag:-11 w:before:19 w:bei:9 w:beleg:-8
w:belong:9 w:ben:-22 w:berechnet:14 w:bericht:-8 w:beste:-14 w:besteld:16 w:bestellnummer:-9 w:bestellt:33
w:betaal:25 w:betaald:-8 w:betalen:10 w:betwist:12 w:betwisten:10 w:bezahlen:-9 w:billed:18 w:bills:-11 w:bin:-9
w:binnen:-13 w:bis:-12 w:bitte:-17 w:bl:15 w:blijft:13 w:bloccato:-10 w:boa:-12 w:boeken:9 w:boh:-11 w:boleto:-13
w:boletos:-11 w:bon:-10 w:bons:-10 w:both:-14 w:bought:20 w:boxes:12 w:brief:-9 w:bro:26 w:btw:9 w:bucher:9
w:buchhaltung:9 w:budget:8 w:buenas:-11 w:buenos:-14 w:building:10 w:buona:9 w:buondi:-11 w:buongiorno:-8
w:burofax:8 w:business:-11 w:button:-9 w:bv:-9 w:by:-8 w:cabeza:-9 w:cabinet:-8 w:cais:8 w:caldaia:12 w:cambiar:13
w:cambio:12 w:came:18 w:camion:19 w:campo:-13 w:can:-8 w:cancel:10 w:capisco:-23 w:care:8 w:carta:8 w:carte:-14
w:catering:14 w:cavolo:16 w:ce:-32 w:cent:10 w:certificado:-14 w:certo:22 w:ces:25 w:cet:-11 w:cette:20 w:cg:-8
w:chance:12 w:change:-11 w:charge:15 w:charged:8 w:check:8 w:chef:9 w:chegaram:11 w:chez:9 w:chi:-10 w:chiede:-10
w:chiediamo:8 w:ci:-10 w:cialtroni:8 w:ciao:17 w:cima:14 w:cioe:9 w:citazione:11 w:claim:-9 w:claro:30 w:cnpj:-15
w:co:-27 w:cobrar:11 w:code:-11 w:codice:-17 w:codigo:-12 w:col:17 w:colis:8 w:com:29 w:comercial:12 w:commande:13
w:committente:-9 w:communication:-8 w:compensazione:12 w:compra:9 w:compressor:11 w:compromisso:-20 w:compte:-8
w:comunica:-8 w:comunque:9 w:con:-11 w:concerne:8 w:concurso:-8 w:confirmacao:12 w:conforme:-11 w:conformidad:10
w:consecuencia:8 w:consegna:11 w:consegne:-8 w:conseil:8 w:consigo:-13 w:contanti:-8 w:contas:-11 w:contestation:-12
w:contestazione:-12 w:contesto:23 w:contestons:19 w:conto:-24 w:contra:-10 w:contract:12 w:contrat:15 w:contrato:28
w:convenu:10 w:conversation:-10 w:correcao:12 w:corresponde:8 w:corriere:10 w:cosas:-11 w:cost:9 w:counterclaim:9
w:coup:-10 w:courrier:-8 w:cours:8 w:court:-8 w:cr:8 w:credit:20 w:creditfactuur:-8 w:creditors:-15 w:creditos:-8
w:cs:-9 w:ct:8 w:cuando:17 w:cuanto:-19 w:cuenta:-11 w:cv:11 w:dafur:9 w:dagen:8 w:dagvaarden:9 w:dai:-13 w:dal:20
w:dall:-16 w:dan:12 w:dann:9 w:dans:-12 w:das:-8 w:dass:-12 w:dat:21 w:date:-29 w:day:9 w:dc:10 w:de:-25 w:debit:11
w:debito:23 w:debitore:8 w:debts:9 w:december:10 w:decembre:-11 w:deduisons:11 w:deel:13 w:defend:11 w:dei:8
w:deis:11 w:deja:22 w:dejar:8 w:del:-13 w:delete:13 w:delivered:10 w:dem:8 w:demain:13 w:demande:8 w:dental:10
w:depende:-8 w:der:-17 w:desaccord:-10 w:desconto:16 w:desde:-16 w:detalle:-10 w:deuda:8 w:devendo:10 w:devis:10
w:devo:11 w:devolvi:11 w:deze:18 w:dezembro:-10 w:dhl:8 w:di:26 w:dia:-15 w:dias:-13 w:dice:8 w:did:16 w:die:30
w:diese:-10 w:diesem:13 w:diferencia:8 w:different:10 w:dinero:13 w:director:-10 w:direkt:27 w:dirle:-10
w:dispiace:-8 w:dispute:-8 w:disputed:15 w:disse:-8 w:dit:-30 w:ditta:-9 w:diverse:15 w:divida:13 w:diz:32
w:doen:-17 w:does:-16 w:domanda:-9 w:domicilio:11 w:dona:-18 w:donc:21 w:door:-8 w:dopo:8 w:doppelt:9 w:doppia:15
w:dossier:-11 w:dossiers:-8 w:dott:-9 w:double:9 w:doublon:8 w:down:-8 w:dozen:8 w:dran:-11 w:drin:-12 w:driver:16
w:drohen:8 w:drum:12 w:ds:-9 w:dt:8 w:dubbel:12 w:due:13 w:duplicada:14 w:duplicado:9 w:duplicata:-11
w:duplicato:-13 w:duro:9 w:dus:11 w:ea:10 w:echt:-9 w:ecrit:13 w:ee:12 w:eens:13 w:eerst:18 w:effacez:10 w:eigen:13
w:eigenen:8 w:ein:-22 w:einde:16 w:einen:-9 w:eles:14 w:elles:16 w:em:14 w:email:11 w:emargement:12 w:emessa:17
w:emitida:-8 w:emitir:-18 w:empresa:-8 w:en:-12 w:encargado:9 w:encomenda:9 w:ended:8 w:ending:-8 w:engano:14
w:enquanto:8 w:entre:-16 w:er:9 w:era:11 w:erano:13 w:erhalten:-11 w:erkennen:9 w:erst:31 w:esa:12 w:esito:-12
w:esperando:15 w:essa:24 w:est:21 w:estaba:9 w:estamos:-24 w:estas:12 w:este:-8 w:esto:31 w:etaient:22 w:ete:-10
w:etwas:-11 w:eu:-23 w:eur:-16 w:euro:-11 w:excuus:-8 w:exijo:8 w:existe:8 w:exmo:-14 w:expertise:9 w:faccio:-20
w:face:-9 w:factura:15 w:facturas:-9 w:facturation:10 w:factures:-10 w:fahrer:13 w:failed:9 w:fala:-10 w:falem:-8
w:fallig:15 w:falsa:17 w:falsche:8 w:falschen:9 w:falta:-33 w:faltam:13 w:fare:-11 w:farm:11 w:fatto:8 w:fattura:13
w:faturas:-14 w:faut:-9 w:favor:-8 w:favore:-9 w:fe:-9 w:fecha:-10 w:feira:-9 w:few:-10 w:fg:-8 w:file:13 w:filha:9
w:filial:-17 w:financeiro:11 w:fio:11 w:firma:-14 w:firmado:9 w:firme:12 w:first:-9 w:foi:-13 w:fond:8 w:for:35
w:formellement:18 w:former:10 w:fornecedor:-9 w:fornitore:-15 w:forward:8 w:foto:10 w:four:16 w:fout:8 w:fragen:13
w:franco:22 w:frau:-28 w:frere:-8 w:friday:-9 w:funds:-12 w:fuori:8 w:fur:10 w:gaat:10 w:ganz:-8 w:garantia:10
w:garde:9 w:gate:9 w:geben:-8 w:gebeten:-9 w:gefactureerd:13 w:gehort:8 w:gekriegt:12 w:geleverd:13 w:gelijk:-9
w:gennaio:-16 w:geschrieben:-8 w:gestern:8 w:gezahlt:11 w:gg:-15 w:gia:18 w:gibts:13 w:giornata:10 w:giorni:10
w:giorno:8 w:giro:-10 w:gisteren:-19 w:giudice:18 w:giusto:-12 w:go:-10 w:gp:-11 w:graag:-8 w:gracias:-12 w:grua:13
w:gruppo:9 w:guess:-8 w:guten:-8 w:ha:-9 w:haal:13 w:hab:-9 w:habe:14 w:hace:-8 w:had:24 w:hale:8 w:hangt:-10
w:haremos:-10 w:have:-11 w:having:10 w:hay:9 w:hc:8 w:heb:-13 w:hebben:18 w:hebt:15 w:hein:8 w:helemaal:-8
w:helft:11 w:hello:-10 w:here:-14 w:hereby:-9 w:herr:15 w:herrn:8 w:hersteld:11 w:het:-11 w:heute:-19 w:hi:-16
w:hiermit:-9 w:him:-11 w:hire:11 w:ho:-34 w:hoch:-10 w:hochladen:-9 w:hoe:-11 w:hoeft:-8 w:hoje:10 w:hola:-14
w:horas:11 w:horen:-9 w:houd:13 w:huur:10 w:ici:14 w:identisch:8 w:ie:8 w:ieri:9 w:ignore:-9 w:ihr:11 w:ihren:13
w:ik:-16 w:im:-8 w:importo:-11 w:imposible:-8 w:inc:-9 w:incumplimiento:-8 w:informo:11 w:ingreso:-9 w:innerhalb:8
w:insolvent:-9 w:instead:13 w:instructed:10 w:integralmente:8 w:interets:14 w:interpondremos:-10 w:invece:10
w:invoice:11 w:invoiced:13 w:invoices:-9 w:io:19 w:iss:-13 w:isso:16 w:issue:21 w:ist:-9 w:isto:-13 w:ive:19 w:jai:9
w:jajaja:9 w:jamais:18 w:janeiro:-9 w:javi:16 w:jede:8 w:jens:-10 w:jetzt:-19 w:jeudi:-26 w:jours:9 w:jueves:-8
w:juizado:8 w:jullie:9 w:june:8 w:junio:-10 w:junto:23 w:juros:8 w:just:-11 w:juzgado:-13 w:kam:10 w:kan:-16
w:kann:-25 w:kassel:12 w:keep:-12 w:keer:11 w:kees:9 w:keine:11 w:keinen:9 w:kenavo:-9 w:kern:-8 w:kessler:10
w:kg:35 w:kind:9 w:kisten:10 w:klacht:-11 w:klage:13 w:klar:16 w:klopt:8 w:know:-13 w:kollege:11 w:kollegin:-12
w:komme:-9 w:kommen:-8 w:krank:-8 w:krijg:8 w:kunnen:-8 w:kurze:-16 w:kurzen:8 w:la:10 w:laat:-24 w:laboratorio:11
w:laden:-9 w:ladri:10 w:lands:-8 w:las:9 w:laudo:14 w:laufen:-9 w:lauft:14 w:laut:21 w:law:-9 w:lda:8 w:le:-17
w:leeg:-8 w:legal:-9 w:lei:15 w:leistung:16 w:les:-10 w:less:12 w:letrado:17 w:letter:-8 w:lettera:10 w:letzte:-8
w:levante:-8 w:levou:-8 w:lg:-8 w:lie:-8 w:lieferung:10 w:liegt:-15 w:like:13 w:linea:-9 w:liquidator:9 w:lire:8
w:list:-8 w:lista:11 w:liste:-8 w:litige:13 w:lixo:12 w:llegaron:12 w:llego:12 w:llegue:8 w:lo:17 w:los:11 w:lot:18
w:lp:-13 w:ltd:-14 w:lunedi:-19 w:maak:11 w:mach:21 w:mag:15 w:mai:20 w:mail:-10 w:mails:16 w:mailt:-9 w:mais:-25
w:maitre:-14 w:maken:-10 w:mal:14 w:man:-10 w:manager:-9 w:mancano:10 w:manda:35 w:mandando:-8 w:mandaram:18
w:mande:9 w:mandei:16 w:mandem:-28 w:mandi:-9 w:mano:-14 w:manquait:18 w:maquina:9 w:march:22 w:mardi:-10 w:mark:-9
w:martes:-9 w:marzo:-10 w:match:8 w:mate:-8 w:md:22 w:medicao:9 w:medio:8 w:meer:-15 w:meerwerk:10 w:mehr:-13
w:meme:11 w:meneer:-9 w:merce:18 w:merci:-11 w:mese:13 w:mesmo:13 w:message:-19 w:messaggio:-11 w:messo:19
w:metade:-18 w:meter:8 w:mi:-15 w:migration:8 w:mijn:-18 w:minha:22 w:mio:-10 w:mir:-36 w:miro:9 w:mis:-8 w:misma:12
w:misure:11 w:mitad:11 w:mitte:-8 w:mm:23 w:moet:-9 w:mois:-12 w:moitie:9 w:moment:-8 w:momento:-8 w:mon:15
w:monday:-10 w:monteur:8 w:month:-10 w:morning:-8 w:motivo:-9 w:moves:17 w:mr:14 w:ms:-11 w:muppets:13 w:my:-10
w:na:19 w:nachricht:-8 w:nachsten:-12 w:nada:-18 w:name:-9 w:namens:9 w:nao:14 w:naturlich:12 w:nb:14 w:ne:-9
w:ned:19 w:nel:-9 w:nem:29 w:nenhum:11 w:nessuna:-9 w:nesta:-8 w:net:8 w:netted:-18 w:netto:23 w:never:16 w:new:-12
w:next:-12 w:nf:-9 w:nicht:12 w:nie:24 w:niente:-8 w:niet:15 w:niets:-23 w:nieuwe:-9 w:ningun:-8 w:nix:15 w:no:13
w:nog:14 w:nom:-10 w:nombre:11 w:non:-11 w:normal:-8 w:nosotros:18 w:nossa:11 w:nosso:8 w:nostro:-12 w:not:19
w:nota:16 w:notice:9 w:notre:-11 w:nous:8 w:nov:10 w:nova:-12 w:now:-8 w:nu:-21 w:nuestra:16 w:numero:-8 w:nunca:22
w:nur:-23 w:ob:-8 w:october:10 w:octubre:-13 w:oder:-9 w:of:-13 w:offerte:8 w:oh:9 w:ohne:17 w:oi:-12 w:ok:22
w:ola:-8 w:one:20 w:only:-8 w:op:12 w:open:-10 w:openstaande:-12 w:opposto:12 w:or:-19 w:ordered:19 w:ordinati:9
w:os:17 w:otra:19 w:otro:-9 w:ottobre:-10 w:ou:-10 w:our:8 w:ours:8 w:ouvert:9 w:owing:11 w:own:15 w:pace:14
w:pactado:9 w:pagada:15 w:pagamenti:-16 w:pagamento:16 w:pagamos:17 w:pagar:14 w:pagaremos:9 w:pagarla:9
w:pagarle:-12 w:pagata:-12 w:pagheremo:-9 w:paghero:19 w:pago:23 w:pagos:-10 w:pague:24 w:paguei:-13 w:paie:30
w:paiements:-10 w:paierai:11 w:palettes:11 w:panne:14 w:papier:8 w:par:-13 w:para:-14 w:parado:11 w:parla:17
w:parlato:-8 w:parle:8 w:parte:-23 w:partes:14 w:partida:12 w:pas:22 w:pasado:16 w:paso:12 w:passada:-8 w:passar:9
w:patentati:18 w:pattuito:11 w:paulo:-8 w:pay:10 w:paye:18 w:paying:23 w:paz:-8 w:pdf:-33 w:pec:11 w:pedi:19
w:pedido:11 w:pending:11 w:penny:11 w:per:-8 w:perche:-13 w:perdon:-10 w:period:-8 w:pero:-21 w:perso:15 w:peux:-13
w:photos:28 w:pido:-9 w:pienso:12 w:piu:-10 w:plan:-8 w:planilla:10 w:plantilla:13 w:please:-10 w:plus:-19 w:pm:8
w:po:10 w:pod:23 w:poder:-10 w:point:9 w:policy:12 w:pongo:8 w:por:-18 w:porque:9 w:portal:-26 w:porte:-10
w:portes:18 w:porto:17 w:possible:-8 w:posso:-13 w:posten:-14 w:pourriez:-10 w:pr:10 w:pra:-13 w:pre:-11 w:precio:9
w:preco:21 w:preis:9 w:present:-12 w:presentarla:-10 w:presente:9 w:prestado:9 w:prestation:10 w:previsao:-8
w:prezado:-8 w:prezados:12 w:prezzo:10 w:prijs:-10 w:primeiro:10 w:primera:-9 w:primo:-13 w:principal:14 w:prix:8
w:procede:8 w:proposta:13 w:proprio:12 w:prossima:12 w:prossimi:-10 w:protesto:-13 w:proveedor:-8 w:proximo:-12
w:prutsers:10 w:ps:18 w:punto:28 w:puo:-8 w:pure:17 w:put:-15 w:qp:9 w:qr:-8 w:quale:10 w:quand:-9 w:quando:10
w:quaranta:10 w:quattro:9 w:que:17 w:queda:-16 w:queja:-14 w:quel:13 w:quereis:8 w:querela:-10 w:querella:11
w:quero:16 w:qui:-8 w:quick:-9 w:quien:9 w:quiero:-11 w:quiten:12 w:quoted:-8 w:ra:9 w:radio:-13 w:ragione:-10
w:rahmenvertrag:18 w:raised:11 w:ral:13 w:rancune:-13 w:rappel:16 w:rapport:10 w:rc:9 w:rd:12 w:read:-8 w:real:9
w:recevoir:-12 w:rechnen:9 w:rechnung:12 w:rechnungen:-21 w:rechtsvorschlag:8 w:recibo:8 w:reclamacao:-8
w:reclamacion:-21 w:reclamamos:11 w:reclamation:-11 w:reconhece:-11 w:records:25 w:recu:10 w:recuperacao:-8
w:reenvio:36 w:refer:8 w:refus:-11 w:refuse:10 w:regler:12 w:rejected:8 w:rekenen:10 w:rekening:9 w:rekeningen:-8
w:relacion:-8 w:remise:10 w:renvoyer:-11 w:reponse:17 w:represente:-9 w:request:-8 w:resilie:8 w:reso:11
w:resolution:8 w:responsabile:-9 w:respuesta:14 w:rest:20 w:resta:8 w:restants:12 w:reste:-10 w:resto:-13 w:retard:8
w:retencao:-10 w:retenue:9 w:reverse:14 w:rib:-10 w:riba:-8 w:richten:12 w:rifatta:9 w:rimasta:12 w:riserva:10
w:rispondi:-8 w:rispondo:26 w:rita:18 w:ritiro:-11 w:riva:10 w:rn:-8 w:sa:-11 w:sabado:-12 w:sacos:12 w:sagt:19
w:said:-10 w:salen:-9 w:samedi:14 w:san:8 w:sao:11 w:sapete:26 w:sat:8 w:saying:-12 w:says:9 w:sc:-11 w:scade:10
w:scaduta:-9 w:schaam:-11 w:schaden:10 w:schaut:8 w:schicken:-19 w:schickts:9 w:scuso:-9 w:sdi:-12 w:sea:8
w:second:8 w:see:26 w:segunda:-9 w:sehen:11 w:sei:-10 w:seit:-10 w:semaine:-12 w:semaines:19 w:semana:-19
w:semanas:10 w:sempre:18 w:senhor:-8 w:sepa:-11 w:septiembre:9 w:sera:-16 w:serve:-10 w:served:9 w:service:-12
w:servicio:17 w:servizio:-10 w:set:-10 w:seus:-11 w:sexta:-12 w:sheet:14 w:shoot:-9 w:should:-8 w:si:17 w:sie:-11
w:siete:12 w:sig:-13 w:signature:-13 w:signe:9 w:signore:11 w:sim:16 w:sin:21 w:sind:-16 w:sinon:-9 w:sistema:-17
w:site:-8 w:six:14 w:skonto:13 w:sms:-9 w:so:-10 w:sobald:-10 w:sobra:17 w:sobre:-11 w:social:-10 w:solange:10
w:solde:-8 w:solicitor:9 w:solleciti:-20 w:solo:-17 w:some:12 w:somme:9 w:sommer:8 w:somos:-18 w:sont:-10 w:soon:-9
w:sorge:-11 w:sorry:-10 w:sospesa:9 w:sotto:22 w:sp:12 w:sparite:-12 w:spese:12 w:stand:10 w:stands:14 w:state:14
w:station:-11 w:stato:-10 w:statt:15 w:status:-15 w:steurberater:-9 w:storniert:10 w:strike:12 w:strittig:-8
w:studio:-10 w:su:13 w:sua:-15 w:suis:-10 w:sul:13 w:sulla:-10 w:sums:11 w:suo:-9 w:sur:19 w:sv:8 w:system:-11
w:ta:-10 w:tage:21 w:talk:12 w:talleres:13 w:tarde:-11 w:tarief:8 w:taxa:-10 w:te:11 w:team:-9 w:technicien:9
w:tegen:-9 w:telefono:17 w:tem:-11 w:tempo:-9 w:teneis:-10 w:tenemos:-10 w:tengo:-19 w:tentativo:-8 w:ter:-13
w:teresa:-14 w:termini:10 w:terms:-12 w:thanks:-8 w:that:14 w:the:13 w:then:10 w:therefore:8 w:these:-20 w:thick:9
w:things:-15 w:think:11 w:this:-19 w:though:-11 w:ti:10 w:tiene:18 w:tijd:-14 w:till:12 w:time:-9 w:times:13
w:timesheets:9 w:tio:-13 w:tira:19 w:titolare:-8 w:titulo:13 w:to:-22 w:todo:-15 w:told:11 w:top:8 w:totaal:-13
w:total:-9 w:tout:-27 w:tramite:-8 w:transfer:-16 w:transferencia:-9 w:transfiere:-8 w:transport:8 w:tresorerie:-10
w:tribunal:-11 w:tribunales:11 w:trois:8 w:trompez:14 w:trotzdem:-9 w:try:-11 w:turned:13 w:tutto:-8 w:tuurlijk:12
w:tweede:9 w:two:26 w:uber:-14 w:uberweisung:-9 w:uberwiesen:8 w:uit:-17 w:um:-10 w:und:-17 w:under:13 w:unit:8
w:uns:14 w:unser:-22 w:unserer:14 w:unterlassen:9 w:up:8 w:ur:9 w:us:35 w:usate:8 w:uscita:12 w:uw:-10 w:vai:8
w:vale:14 w:vamos:10 w:van:8 w:variazione:12 w:vcs:23 w:ve:49 w:vedo:-13 w:vedremo:11 w:veio:32 w:ven:8
w:vencimiento:10 w:venderam:16 w:vendi:-8 w:vendredi:19 w:venerdi:-9 w:venho:-8 w:verdad:-10 w:verde:20
w:vereinbart:10 w:vergessen:18 w:vergogna:-9 w:verjahrt:13 w:verrechnen:11 w:verrechnet:-11 w:veuillez:-8 w:vi:22
w:via:-20 w:vida:8 w:vidal:-10 w:viel:9 w:viene:-12 w:vier:13 w:vieram:13 w:viernes:-16 w:vijf:10 w:vinha:-17
w:vino:10 w:voces:14 w:voi:19 w:vois:22 w:voldaan:8 w:volgende:-12 w:volledig:-8 w:volta:9 w:volte:9 w:vom:8 w:von:8
w:vor:15 w:vorher:-10 w:vos:8 w:vossa:-17 w:vostre:15 w:vostri:-10 w:vostro:14 w:votre:-14 w:vou:13 w:vous:13
w:voy:-10 w:vragen:10 w:vs:10 w:vuelvan:-10 w:vuestro:9 w:waar:8 w:wagner:8 w:waiting:-9 w:want:10 w:war:14
w:waren:8 w:wareneingang:8 w:was:35 w:wat:-16 w:we:40 w:website:10 w:weder:14 w:weekend:-10 w:weer:-8 w:weet:-11
w:wegen:11 w:weggestreept:-13 w:weinig:8 w:wel:13 w:wen:20 w:went:25 w:wer:8 w:werden:-11 w:werktage:-8 w:where:9
w:who:-12 w:why:-10 w:wij:26 w:wil:-9 w:wir:20 w:wird:-11 w:wit:-11 w:with:-10 w:woche:-13 w:wollen:21 w:worden:-11
w:wordt:10 w:work:19 w:would:9 w:writing:10 w:written:12 w:wrote:11 w:wunschen:13 w:xml:-13 w:xped:-9 w:ya:-10
w:zaak:16 w:zahl:17 w:zahle:13 w:zahlung:8 w:zap:-12 w:zeg:-10 w:zelfde:9 w:zero:11 w:zich:8 w:zij:-8 w:zit:-12
w:zonder:20 w:zugesagt:13 w:zur:-20 w:zuruck:16 w:zuruckgeschickt:14 w:zwart:-12 w:zwei:10
"""
