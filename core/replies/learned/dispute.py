"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -5.52
THRESHOLD = 0.05
#: clue:hundredths
WEIGHTS = """
?:-62 ?copy:-23 ?d.CONTRACT_TERMS:-14 ?d.DAMAGED:10 ?d.PALLET_CONTAINER:-9 ?d.TAX:-24 ?d.TERMS_DISPUTE:-11
?difference:-25 ?dispute:-26 ?goods:-9 ?hope:11 ?hostile:28 ?insolvency:10 ?lawyer:-13 ?legal:-24 ?mine:-21
?moved:29 ?not:-60 ?not_dispute:9 ?not_legal:9 ?paid:-14 ?pay:20 ?plan:-31 ?propose:-31 ?question:-35
?r.PRICE_ERROR:-10 ?redirect:22 ?refuse:-34 ?until:-10 b:!_!:13 b:%_?:-11 b:00000_no:11 b:0000_!:14 b:0000_00000:-13
b:0000_00:-19 b:0000_est:9 b:0000_et:-9 b:0000_is:-13 b:0000_la:19 b:0000_no:9 b:0000_so:-9 b:0000_the:12
b:000_0000:-18 b:000_000:13 b:000_00:-30 b:000_?:11 b:000_de:15 b:000_dia:11 b:000_ee:-18 b:000_el:-21 b:000_en:24
b:000_est:23 b:000_et:12 b:000_euro:-21 b:000_euros:9 b:000_is:29 b:000_la:-9 b:000_le:12 b:000_no:17 b:000_par:-9
b:000_por:-10 b:000_que:-9 b:000_restants:12 b:000_se:18 b:000_te:10 b:000_vendredi:13 b:000_you:11 b:00_%:27
b:00_00000:-11 b:00_0000:-30 b:00_000:9 b:00_0:-14 b:00_al:9 b:00_alors:23 b:00_and:-18 b:00_anos:9 b:00_betaal:9
b:00_betaald:12 b:00_bezahlt:-17 b:00_by:-9 b:00_con:-12 b:00_dagen:13 b:00_days:11 b:00_de:-13 b:00_der:11
b:00_dias:-14 b:00_el:-9 b:00_est:15 b:00_ete:-10 b:00_februari:11 b:00_gekundigt:11 b:00_gg:-16 b:00_giorni:23
b:00_il:27 b:00_in:-9 b:00_je:13 b:00_jours:9 b:00_kg:35 b:00_mars:11 b:00_may:-9 b:00_no:9 b:00_non:20
b:00_novembre:18 b:00_ok:16 b:00_op:16 b:00_pagamos:9 b:00_sacos:10 b:00_segue:9 b:00_september:-11 b:00_sono:11
b:00_st:-21 b:00_staat:9 b:00_tage:22 b:00_uberwiesen:10 b:00_will:-9 b:00_wordt:19 b:0_%:46 b:0_000:-34 b:0_00:35
b:0_0:-14 b:0_as:-9 b:0_bezahlt:-12 b:0_con:9 b:0_decembre:-10 b:0_es:24 b:0_est:-12 b:0_factures:-10 b:0_fica:-16
b:0_ja:-17 b:0_januari:14 b:0_mm:17 b:0_ni:16 b:0_no:27 b:0_november:20 b:0_novembre:-9 b:0_octobre:11 b:0_op:9
b:0_per:-15 b:0_por:-9 b:0_sera:-12 b:0_ta:10 b:0_th:-10 b:0_the:13 b:0_und:12 b:0_weken:14 b:0_will:16 b:?_?:28
b:abono_ab:-9 b:abstengan_de:9 b:address_from:11 b:af_en:10 b:against_your:-25 b:ahora_mismo:-10 b:ai_bien:-11
b:ai_demande:12 b:al_00:11 b:alle_drie:-11 b:alors_que:25 b:als_de:14 b:als_het:11 b:am_00:11 b:an_mich:11
b:and_000:-12 b:and_00:-11 b:and_0:10 b:and_counterclaim:10 b:and_not:20 b:and_now:13 b:and_the:-11 b:and_we:-9
b:and_will:-17 b:and_you:11 b:apres_verification:-11 b:aqui_ee:-12 b:ar_0:-11 b:are_bunch:11 b:art_00:-9 b:as_0:16
b:asi_que:-12 b:at_0:-9 b:ate_00:-10 b:au_contrat:10 b:au_nom:-9 b:avant_que:9 b:avec_le:-23 b:avete_mandato:11
b:avete_messo:13 b:avete_rotto:-20 b:avis_de:-9 b:back_on:9 b:bande_de:-10 b:been_on:12 b:before_anything:19
b:bei_ihnen:10 b:bei_uns:-25 b:beste_meneer:-9 b:betaal_ik:18 b:betaaldatum_00:-9 b:bij_de:-14 b:bitte_keine:9
b:bitte_nicht:-10 b:bom_dia:9 b:bonjour_je:-15 b:bonjour_madame:18 b:bonne_fin:-10 b:both_of:-9 b:buenas_tardes:-11
b:buenos_dias:-10 b:burofax_les:-9 b:but_we:9 b:by_the:-25 b:by_your:16 b:cambio_de:13 b:came_in:12 b:can_you:-11
b:cannot_be:9 b:cannot_pay:-10 b:ce_sera:12 b:cette_facture:17 b:che_avete:14 b:che_ci:-9 b:che_io:-13 b:che_ne:10
b:chere_madame:-16 b:chez_nous:-12 b:chez_vous:20 b:ci_0:-17 b:claro_que:10 b:cliente_niet:14 b:cliente_sig:-9
b:cnpj_da:-13 b:codice_univoco:-9 b:codigo_dir:-11 b:com_cnpj:-13 b:com_meu:15 b:com_pedido:-11 b:com_vencimento:-12
b:come_da:-15 b:como_pagar:-16 b:como_siempre:10 b:compromisso_0000:-13 b:comunque_il:10 b:con_el:-25 b:con_il:13
b:con_riserva:9 b:contestons_formellement:17 b:contract_on:12 b:contrat_de:9 b:contratto_quadro:11 b:copia_del:10
b:correo_de:13 b:counterclaim_for:10 b:cr_000:-11 b:credito_ee:10 b:cuando_me:12 b:cv_00:9 b:da_00:10 b:da_0:-10
b:da_die:9 b:da_fare:-9 b:da_filial:-18 b:da_ist:-12 b:da_lista:17 b:da_minha:-9 b:da_parte:9 b:dal_giudice:20
b:dalla_0000:9 b:damit_ist:13 b:dans_le:-15 b:dans_les:-10 b:das_ab:10 b:das_geld:-21 b:das_tor:15 b:dat_heb:9
b:date_00:-9 b:dc_00:12 b:de_000:12 b:de_abono:10 b:de_bank:-14 b:de_compra:10 b:de_compromisso:-18
b:de_conformidad:11 b:de_debit:10 b:de_dezembro:-12 b:de_fin:11 b:de_helft:13 b:de_las:11 b:de_me:-12
b:de_medicao:10 b:de_ne:-11 b:de_novembro:-11 b:de_novo:-10 b:de_pago:-20 b:de_portes:18 b:de_que:-13
b:de_semaine:-11 b:de_septiembre:14 b:de_su:34 b:de_verdad:-10 b:de_vous:-13 b:dear_all:18 b:debit_nd:10
b:december_and:-9 b:del_00:-15 b:del_contrato:9 b:del_juzgado:-10 b:del_mio:9 b:del_vostro:14 b:delete_my:12
b:della_000:15 b:depois_que:16 b:depot_direct:-9 b:der_0000:-11 b:der_rechnung:9 b:des_que:-11 b:desconto_de:9
b:detalle_de:-9 b:detto_di:-9 b:deux_factures:9 b:deux_fois:-11 b:deze_week:18 b:di_citazione:9 b:di_pace:17
b:di_variazione:12 b:dia_00:-21 b:dia_0:-10 b:dia_que:9 b:dias_de:20 b:dias_me:19 b:diciembre_por:13 b:did_not:12
b:die_0000:-22 b:die_er:9 b:die_forderung:14 b:die_gutschrift:-9 b:die_is:-10 b:die_leistung:10 b:die_vier:9
b:diese_adresse:-9 b:dije_que:-12 b:dimos_de:12 b:dir_0:-13 b:dit_is:-14 b:do_ano:-9 b:do_not:-12 b:do_pedido:-9
b:does_the:-9 b:does_your:-9 b:donc_pas:11 b:door_jullie:10 b:dos_cosas:-9 b:du_00:11 b:du_mois:-9 b:due_until:-11
b:due_volte:10 b:dus_die:10 b:dus_op:11 b:dw_0:12 b:ea_0:10 b:ee_00:9 b:ee_al:11 b:ee_ancora:-12 b:ee_nella:10
b:ee_que:9 b:ee_rimasta:13 b:ee_stato:-10 b:ee_un:13 b:een_keer:12 b:eerst_die:12 b:el_00:-10 b:el_asunto:-9
b:el_lunes:16 b:el_pedido:26 b:el_proximo:-12 b:em_00:-16 b:em_aberto:-10 b:em_dois:14 b:em_duplicado:11
b:em_novembro:13 b:email_address:13 b:en_0000:18 b:en_000:32 b:en_0:-15 b:en_cuanto:-16 b:en_dat:-10 b:en_el:-10
b:en_geen:10 b:en_marzo:-10 b:en_nombre:14 b:en_serio:-9 b:entro_com:9 b:er_niet:11 b:er_staat:-10 b:era_00:10
b:erst_am:14 b:es_la:14 b:est_au:-13 b:est_de:15 b:est_donc:13 b:est_en:9 b:est_jamais:-9 b:est_pas:32
b:est_passe:-11 b:esta_en:-9 b:este_mail:9 b:et_000:16 b:et_est:9 b:et_la:-15 b:et_le:-25 b:et_mon:9 b:et_on:11
b:et_vous:22 b:etait_pas:-9 b:ete_payee:-11 b:euro_lo:9 b:expert_comptable:11 b:factura_de:9 b:facture_de:11
b:facture_est:10 b:facture_ete:-9 b:facturen_worden:-9 b:factuur_niet:9 b:falta_de:-10 b:faltam_os:12
b:fattura_0000:10 b:fattura_000:-12 b:fatura_esta:9 b:fatura_fica:17 b:favor_emitir:-10 b:favor_no:11 b:fe_ap:-9
b:fica_por:19 b:fine_mese:18 b:fino_al:-10 b:for_it:-13 b:for_the:24 b:for_this:18 b:foto_del:9 b:friday_the:10
b:from_your:24 b:fur_den:-9 b:fur_die:-10 b:further_to:-9 b:gar_nicht:11 b:geen_geld:17 b:gepruft_und:-16
b:get_it:12 b:gia_saldata:11 b:giudice_di:17 b:got_it:-11 b:gs_00:-15 b:gs_0:14 b:gutschrift_uber:12 b:habe_ich:14
b:had_to:-9 b:half_of:15 b:hallo_herr:31 b:has_been:-9 b:has_not:-10 b:has_the:11 b:hasta_que:16 b:hat_uns:9
b:have_had:-12 b:have_never:12 b:have_the:13 b:have_told:22 b:hay_dinero:10 b:hebben_we:10 b:het_is:-15 b:het_op:-11
b:het_tweede:12 b:ho_detto:11 b:hoy_no:-10 b:ich_fur:11 b:ich_hab:-11 b:ich_kann:-11 b:ich_mach:12 b:ich_nicht:16
b:ich_noch:-9 b:ich_zahle:11 b:ici_la:12 b:if_your:9 b:ihnen_nichts:17 b:ihr_aussendienst:12 b:ihren_fragen:28
b:ik_0:14 b:ik_ben:-19 b:ik_betaal:14 b:ik_het:-9 b:ik_kan:-19 b:ik_maak:9 b:ik_naar:11 b:ik_niet:9 b:ik_uw:-10
b:ik_verzoek:12 b:il_00:22 b:il_bonifico:-10 b:il_codice:-11 b:il_credito:11 b:il_manquait:12 b:il_mio:-12
b:il_nostro:-16 b:il_numero:13 b:il_resto:-11 b:il_ritardo:-9 b:im_system:-10 b:in_banca:15 b:in_court:9
b:in_data:-10 b:in_de:13 b:in_fattura:9 b:in_march:19 b:in_mijn:-11 b:in_october:13 b:in_ons:-14 b:in_the:-14
b:in_writing:13 b:instead_of:12 b:intereses_de:9 b:into_liquidation:11 b:invoice_was:9 b:io_non:11 b:io_sono:-9
b:is_de:12 b:is_die:-9 b:is_due:9 b:is_for:9 b:is_gisteren:-11 b:is_niets:11 b:is_on:-16 b:is_op:-13 b:is_paid:-11
b:is_sitting:11 b:is_that:9 b:is_van:19 b:issue_proceedings:10 b:ist_die:14 b:ist_nichts:-14 b:ist_noch:-9
b:it_in:-14 b:it_is:12 b:it_on:15 b:it_we:12 b:it_will:-11 b:ja_esta:-11 b:ja_nao:-9 b:je_paye:22 b:je_peux:-9
b:je_refuse:9 b:je_verse:-9 b:je_vous:13 b:jours_fin:11 b:jullie_eigen:12 b:june_and:12 b:kann_ich:-13
b:keine_sorge:-11 b:keine_weiteren:12 b:kopie_van:11 b:kriegt_ihr:-10 b:la_0000:20 b:la_000:13 b:la_00:28 b:la_0:-13
b:la_banca:-14 b:la_banque:-10 b:la_caldaia:-10 b:la_chaudiere:16 b:la_contestazione:-9 b:la_de:10 b:la_deuda:9
b:la_differenza:9 b:la_empresa:-16 b:la_factura:18 b:la_livraison:9 b:la_misma:21 b:la_mitad:11 b:la_moitie:10
b:la_nota:14 b:la_pago:12 b:la_pose:9 b:la_remise:10 b:la_semana:-9 b:la_societe:-10 b:la_tiene:25
b:la_transferencia:-9 b:la_vostra:-14 b:laden_sie:-9 b:lb_0:-10 b:le_00:12 b:le_0:-14 b:le_faccio:-10 b:le_pago:13
b:le_reste:-9 b:le_solde:13 b:le_tribunal:-13 b:le_vostre:11 b:les_0:-9 b:less_notice:9 b:letter_before:-9
b:like_to:17 b:lista_de:23 b:lo_de:28 b:lo_dije:12 b:lo_pago:-12 b:lo_teneis:12 b:los_avisos:-11 b:los_dos:11
b:los_intereses:9 b:los_tribunales:9 b:lp_0:-11 b:lunes_te:17 b:ma_do:-10 b:maar_ik:-13 b:mag_ik:9 b:mails_over:17
b:mal_mit:14 b:manana_sin:10 b:mas_por:10 b:mas_que:11 b:md_0:18 b:me_deis:11 b:me_ha:-9 b:me_han:9 b:me_la:10
b:me_renvoyer:-10 b:me_tira:20 b:medicao_assinados:10 b:merci_de:-11 b:met_de:-17 b:met_die:14 b:met_een:12
b:mi_ha:10 b:mi_mandante:9 b:mi_mandate:11 b:mij_nog:-9 b:minha_filha:12 b:mio_avvocato:9 b:mio_cliente:-10
b:misma_que:10 b:mit_der:-19 b:month_so:-11 b:mr_0:13 b:muss_ich:-11 b:my_email:12 b:na_fatura:-17 b:na_proposta:13
b:naar_de:18 b:nao_consta:12 b:nao_me:-12 b:nao_nos:9 b:nao_pago:19 b:nao_sai:14 b:nao_tenho:-17 b:nao_vamos:16
b:ne_la:9 b:ne_paie:11 b:ne_pas:-14 b:ne_suis:-9 b:nei_prossimi:-9 b:nella_prossima:10 b:never_had:14 b:next_week:13
b:nicht_an:9 b:nichts_mehr:-9 b:niente_pagamento:17 b:niet_bij:-10 b:niet_door:11 b:niet_meer:-10 b:niet_van:30
b:niet_voor:-12 b:niks_meer:-14 b:no_dia:-12 b:no_es:25 b:no_la:19 b:no_me:-42 b:no_nos:23 b:no_pay:16
b:no_pienso:10 b:no_po:14 b:no_procede:13 b:no_te:-9 b:no_teneis:-9 b:no_tenemos:-16 b:no_tengo:-11 b:no_viene:10
b:noch_per:13 b:nog_niet:-17 b:nog_steeds:9 b:noi_non:9 b:nombre_de:13 b:non_00:12 b:non_autorizza:13
b:non_capisco:-19 b:non_ce:-10 b:non_ci:11 b:non_ee:11 b:non_era:-13 b:non_ho:-9 b:non_la:14 b:non_so:-19
b:non_vi:12 b:nos_la:-10 b:not_even:9 b:not_going:-12 b:not_in:-11 b:not_penny:9 b:not_take:9 b:not_the:10
b:nota_di:20 b:nothing_left:-10 b:nothing_wrong:-14 b:notre_avocat:-9 b:notre_compte:14 b:notre_note:10
b:nous_contestons:12 b:nous_la:-13 b:nunca_foi:12 b:nur_die:-11 b:nur_eine:9 b:of_our:-10 b:of_the:18 b:of_these:-10
b:off_against:-15 b:off_by:11 b:oktober_en:9 b:on_0:13 b:on_account:-13 b:on_en:9 b:on_me:9 b:on_my:-9 b:on_our:14
b:on_that:-10 b:on_the:36 b:on_thursday:-10 b:on_your:11 b:ons_een:12 b:ons_niet:-16 b:op_de:-14 b:op_die:-11
b:op_een:9 b:op_en:14 b:op_met:10 b:op_wit:-11 b:ordine_acquisto:16 b:os_000:11 b:os_dois:-9 b:otra_fecha:9
b:ou_quoi:17 b:our_counsel:10 b:over_voor:10 b:pagamos_0:9 b:pagamos_dia:10 b:pagar_ate:18 b:pagata_il:12
b:pago_000:-11 b:pago_00:11 b:pago_de:-12 b:pago_el:-21 b:pago_in:13 b:paid_00:10 b:paie_pas:11 b:para_que:18
b:partira_le:15 b:pas_moi:17 b:pay_for:13 b:pay_the:14 b:pedido_00000:-11 b:pedido_de:-9 b:pedido_que:13 b:per_0:16
b:per_il:-35 b:per_maand:-12 b:per_post:9 b:per_una:31 b:peux_pas:-9 b:please_remove:11 b:pm_0:10 b:po_no:16
b:po_number:-9 b:por_danos:-11 b:por_este:9 b:por_falta:-17 b:por_la:13 b:por_pagar:22 b:por_semana:14
b:por_telefono:12 b:por_um:9 b:porque_ee:11 b:porque_el:-9 b:porque_la:16 b:pour_rien:14 b:pourriez_vous:-9
b:prossimi_giorni:-9 b:ps_0:12 b:qu_elle:-9 b:que_ai:16 b:que_el:12 b:que_es:-18 b:que_eu:-9 b:que_faltan:9
b:que_foi:-12 b:que_hemos:-9 b:que_la:15 b:que_lo:30 b:que_mi:11 b:que_mon:12 b:que_nao:33 b:que_no:17 b:que_nos:-11
b:que_ustedes:9 b:ra_0:21 b:ral_0000:13 b:rechnen_wir:9 b:rechnung_mit:-9 b:rechnung_nicht:14 b:rechtsanwalt_dr:9
b:recibo_de:14 b:records_and:9 b:reenvio_lo:35 b:reglement_de:-9 b:remise_de:10 b:rest_is:9 b:resta_sospesa:10
b:retencao_de:-11 b:reverse_charge:12 b:ricevuto_la:-10 b:rimasta_in:12 b:rn_0:-9 b:saldata_il:16 b:sans_rancune:-14
b:sao_uns:14 b:sc_0:-12 b:schicken_sie:-11 b:se_abstengan:9 b:se_me:-20 b:se_ne:15 b:se_paga:11 b:sea_el:10
b:sehen_uns:9 b:sem_um:-11 b:sera_viree:-9 b:shall_not:9 b:si_chiede:-11 b:siamo_in:-9 b:sie_das:12 b:sie_die:-17
b:sie_haben:-10 b:sie_mir:-11 b:sie_von:13 b:siete_dei:14 b:signed_for:-13 b:sin_falta:10 b:since_0000:16 b:so_0:-12
b:so_pago:31 b:so_steht:16 b:so_we:17 b:so_you:-10 b:so_your:-9 b:solde_de:16 b:somos_la:-11 b:sono_00:12 b:sp_0:10
b:speak_to:9 b:staat_dus:11 b:statt_0:10 b:steht_eine:-11 b:stop_emailing:9 b:su_base:12 b:su_burofax:17
b:su_reclamacion:-14 b:suis_pas:-10 b:sur_chorus:-9 b:sur_un:13 b:tag_wir:-9 b:tage_netto:13 b:tant_que:12
b:te_0:-10 b:te_doen:-12 b:te_lo:11 b:te_pago:11 b:te_paso:16 b:te_reenvio:36 b:telefono_con:18 b:thanks_for:-12
b:that_you:-10 b:the_000:13 b:the_credit:19 b:the_file:12 b:the_former:10 b:the_invoice:-9 b:the_liquidator:10
b:the_lost:-9 b:the_next:-14 b:the_one:13 b:the_rest:17 b:the_two:11 b:the_weekend:-9 b:there_is:14
b:this_address:-13 b:this_friday:-12 b:this_invoice:20 b:this_morning:-13 b:this_one:16 b:to_know:-9 b:to_our:12
b:to_sem:-9 b:to_the:-14 b:tot_de:-11 b:toujours_pas:11 b:tres_faturas:-9 b:trois_semaines:9 b:try_@:-10
b:turned_up:12 b:two_days:12 b:two_of:19 b:uber_0:-9 b:uit_uw:-11 b:um_extrato:-11 b:um_gutschrift:9 b:un_altra:-10
b:un_avoir:10 b:un_poco:10 b:un_reglement:9 b:und_0:10 b:und_am:-24 b:und_nicht:9 b:und_wird:15 b:uns_vor:21
b:until_the:-15 b:va_0:10 b:van_00:18 b:van_der:-11 b:van_het:11 b:van_mij:19 b:van_mijn:20 b:van_ons:10
b:van_tafel:10 b:ve_ho:11 b:ve_la:11 b:ve_le:14 b:veio_com:11 b:vendredi_apres:14 b:vergessen_sie:17
b:verrechnen_sie:11 b:vezes_no:15 b:vi_pago:13 b:viene_pagata:-14 b:viernes_pasado:11 b:voces_sao:10
b:voi_vostri:-12 b:vom_0:13 b:von_uns:21 b:voor_00:9 b:voor_mij:-16 b:vor_dem:9 b:vorige_maand:-11
b:vostra_fattura:-9 b:vostri_solleciti:-12 b:votre_avoir:-9 b:votre_relance:10 b:votre_rib:-9 b:votre_technicien:10
b:vou_pagar:16 b:vous_avez:10 b:vous_est:10 b:vous_faire:11 b:vous_nous:9 b:vous_regle:-9 b:vous_trompez:14
b:vous_vous:15 b:voy_poder:-13 b:was_00:10 b:was_not:11 b:was_the:10 b:we_are:10 b:we_did:11 b:we_hebben:-9
b:we_shall:9 b:we_will:19 b:we_would:24 b:weitere_0:-10 b:wenn_ihr:-12 b:went_back:18 b:went_into:12 b:when_we:12
b:where_is:12 b:why_does:-9 b:widerspruch_eingelegt:9 b:wij_betalen:12 b:wij_hebben:17 b:wij_niet:14 b:will_be:15
b:will_get:-13 b:will_go:-11 b:will_have:10 b:will_pay:16 b:wir_auf:10 b:wir_haben:-13 b:wir_nicht:18 b:wir_seit:-9
b:wir_sind:13 b:wir_uns:10 b:wir_wunschen:14 b:wir_zahlen:20 b:wird_am:11 b:with_no:9 b:with_the:-22 b:with_you:9
b:wordt_op:14 b:would_like:19 b:write_to:11 b:wrong_with:-14 b:wunschen_keine:13 b:ya_no:-10 b:ya_se:14 b:you_are:12
b:you_for:11 b:you_friday:10 b:you_have:9 b:you_issue:9 b:you_sent:11 b:you_will:18 b:you_would:-11
b:your_credit:-27 b:your_letter:-16 b:your_own:13 b:your_records:23 b:zijn_jullie:-17 b:zur_0000:9
b:zuruckgeschickt_dhl:10 b:zwart_op:-11 c:<ab:12 c:<abe:-10 c:<aber:-12 c:<abl:-10 c:<ac:-11 c:<acc:-11 c:<acco:-15
c:<ach>:-10 c:<acor:14 c:<acti:-10 c:<acu:11 c:<adv:-11 c:<ag:-17 c:<all:-18 c:<alle:-25 c:<alm:11 c:<alma:11
c:<am>:-10 c:<anci:10 c:<anco:-12 c:<ano:-13 c:<ano>:-11 c:<anu:12 c:<anul:10 c:<ap:-21 c:<ar:27 c:<are:14
c:<are>:14 c:<arr:15 c:<as>:14 c:<at:-15 c:<att:-10 c:<au:-21 c:<aus:18 c:<aut:-19 c:<av:-25 c:<avi:-12 c:<avis:-14
c:<ba:17 c:<bac:12 c:<ban:-25 c:<bank:-15 c:<bar:12 c:<bec:-11 c:<bed:-15 c:<bedr:-10 c:<begi:-10 c:<ben:-22
c:<ben>:-12 c:<best:16 c:<bet:28 c:<betw:14 c:<bi:-12 c:<bill:10 c:<bis:-12 c:<bl:16 c:<bli:14 c:<blij:12 c:<blo:-17
c:<bloc:-17 c:<boa:-10 c:<bon:-15 c:<bou:11 c:<boug:10 c:<box:10 c:<br:14 c:<bri:-12 c:<bro:26 c:<bue:-11
c:<buen:-11 c:<bur:13 c:<c>:13 c:<ca:31 c:<cad:-18 c:<cai:10 c:<came:12 c:<cant:10 c:<capi:-12 c:<cat:14 c:<cate:18
c:<ce>:-15 c:<ces:10 c:<ces>:13 c:<cett:10 c:<ch:30 c:<cha:32 c:<char:13 c:<chau:13 c:<cher:-12 c:<ci:21 c:<cia:12
c:<cin:16 c:<cla:12 c:<clar:12 c:<cn:-13 c:<co:-24 c:<co>:-13 c:<cob:18 c:<cobr:20 c:<cod:-23 c:<codi:-20 c:<col:26
c:<com>:12 c:<con:-10 c:<cost:12 c:<cr:14 c:<cu:-14 c:<cue:-10 c:<dag:12 c:<dal>:12 c:<dall:-12 c:<dann:12
c:<dat>:14 c:<day:15 c:<de:36 c:<de>:-16 c:<deb:14 c:<debi:11 c:<ded:15 c:<dedu:19 c:<dee:10 c:<deja:12 c:<dem:17
c:<dep:-11 c:<desa:-11 c:<desc:15 c:<dess:18 c:<det:-12 c:<dev:24 c:<devo:16 c:<di:26 c:<di>:18 c:<dia:-15
c:<dic:-15 c:<did:10 c:<did>:10 c:<die>:12 c:<dif:17 c:<diff:11 c:<disp:-10 c:<dit:-15 c:<diz:19 c:<diz>:18
c:<do>:-12 c:<doe:-22 c:<donc:12 c:<dop:23 c:<dopp:17 c:<doss:-10 c:<dr:13 c:<du:28 c:<due:14 c:<ec:-17 c:<ee:16
c:<eers:10 c:<eige:10 c:<ein>:-10 c:<elle:10 c:<em:11 c:<ema:13 c:<emi:-13 c:<emit:-12 c:<en:-31 c:<engi:10
c:<ent:-19 c:<entr:-19 c:<env:-15 c:<er:-13 c:<era:17 c:<erh:-11 c:<erha:-11 c:<ers:11 c:<esc:-12 c:<escr:-16
c:<essa:11 c:<esta:-11 c:<etai:11 c:<eu:-29 c:<eu>:-14 c:<eur:-11 c:<facc:-12 c:<fact:13 c:<fait:11 c:<fals:14
c:<fec:-14 c:<fech:-14 c:<feh:10 c:<fehl:10 c:<fer:17 c:<ferr:16 c:<fili:-10 c:<fio:10 c:<firm:10 c:<fo:43 c:<for:22
c:<for>:17 c:<forn:-11 c:<fot:14 c:<foto:14 c:<fr:10 c:<fra:11 c:<frau:-10 c:<fu:22 c:<g>:-18 c:<ga:10 c:<gek:26
c:<geld:-10 c:<gen:-17 c:<ges:-21 c:<gest:-10 c:<get:10 c:<gia>:11 c:<gib:13 c:<gibt:13 c:<gir:-10 c:<gis:-12
c:<gist:-12 c:<gra:-13 c:<h>:-10 c:<ha:-12 c:<habe:13 c:<hac:-14 c:<hace:-10 c:<hal:11 c:<heb:13 c:<hebb:12
c:<herr:10 c:<heut:-10 c:<hi>:-13 c:<hin:13 c:<hint:12 c:<hir:11 c:<hire:11 c:<ho:-26 c:<ho>:-19 c:<hol:-19
c:<hou:15 c:<houd:14 c:<ic:10 c:<indi:-15 c:<info:-11 c:<inso:-10 c:<inv:21 c:<io:12 c:<io>:11 c:<ir:17 c:<is:19
c:<iss:15 c:<issu:15 c:<ist:-10 c:<ja:15 c:<jam:12 c:<jama:12 c:<je:-27 c:<jetz:-12 c:<jeu:-13 c:<jeud:-14 c:<jo:11
c:<jun:10 c:<junt:11 c:<kam:10 c:<kan:-22 c:<kann:-13 c:<kas:13 c:<ke:20 c:<kg:14 c:<kg>:14 c:<ki:10 c:<kl:27
c:<kla:18 c:<klag:15 c:<klar:10 c:<ko:-24 c:<kom:-18 c:<komm:-10 c:<kon:-11 c:<ku:-17 c:<kur:-15 c:<kurz:-12
c:<l>:21 c:<laa:-12 c:<laat:-12 c:<lan:-15 c:<lau:22 c:<laut:11 c:<lav:10 c:<lava:15 c:<le:-12 c:<lee:-10 c:<leg:-11
c:<lek:11 c:<lev:-10 c:<li:18 c:<lie:-20 c:<lieg:-11 c:<lit:12 c:<lleg:11 c:<lo:10 c:<lo>:13 c:<loo:-10 c:<lun:-11
c:<ma:-17 c:<mac:14 c:<mach:14 c:<mag:12 c:<mai:-32 c:<mail:-16 c:<mais:-12 c:<man:13 c:<mand:15 c:<manq:13
c:<mar:-15 c:<marc:10 c:<mark:-10 c:<mart:-10 c:<md:13 c:<md>:13 c:<me:-16 c:<mee:-13 c:<men:-15 c:<mens:-10
c:<mesm:12 c:<mess:-11 c:<met:14 c:<mete:11 c:<min:10 c:<minh:12 c:<mir:-25 c:<mir>:-21 c:<mis:22 c:<mita:10
c:<mm:10 c:<mm>:12 c:<mo:-12 c:<moe:-10 c:<mom:-12 c:<mome:-10 c:<mor:-11 c:<n>:-10 c:<na>:10 c:<nac:-15 c:<nach:-15
c:<ne:-16 c:<ned>:10 c:<nee:-10 c:<nem>:13 c:<nes:-12 c:<no>:11 c:<nog:10 c:<nos:11 c:<noss:12 c:<not>:12 c:<nu:-16
c:<nu>:-12 c:<nun:14 c:<nunc:16 c:<ob:-14 c:<obr:-12 c:<obra:-11 c:<oh:16 c:<ohn:10 c:<ohne:10 c:<oi:-10 c:<ok:11
c:<ok>:12 c:<om:-13 c:<on:-25 c:<one>:12 c:<or:-12 c:<or>:-12 c:<ord:13 c:<ow:12 c:<own:12 c:<pa:57 c:<pag:39
c:<paga:13 c:<pago:11 c:<pai:14 c:<paie:19 c:<pan:13 c:<par:-14 c:<para:-18 c:<parl:15 c:<pas>:16 c:<pass:-14
c:<pat:13 c:<pau:-14 c:<paul:-10 c:<payi:11 c:<pd:-19 c:<pdf:-19 c:<pdf>:-19 c:<ped:15 c:<pedi:13 c:<pen:23
c:<pet:-16 c:<ph:11 c:<pho:14 c:<phot:13 c:<pi:17 c:<pic:11 c:<pie:10 c:<pla:15 c:<plu:-11 c:<plus:-11 c:<po:10
c:<pod>:12 c:<por>:-12 c:<pos:-13 c:<poss:-13 c:<pr:-13 c:<pra:-20 c:<preg:-15 c:<pres:22 c:<prev:-10 c:<prez:10
c:<pro:-14 c:<prod:10 c:<prot:-11 c:<prov:-10 c:<pun:11 c:<punt:15 c:<put:-10 c:<qu:28 c:<qua:20 c:<que>:12
c:<qued:-13 c:<quel:10 c:<rad:-13 c:<ran:-12 c:<rap:10 c:<rapp:13 c:<rece:-11 c:<rech:14 c:<recl:-13 c:<reco:17
c:<ren:-24 c:<renv:-10 c:<rep:35 c:<repa:15 c:<res:14 c:<reso:18 c:<resp:-13 c:<ri:14 c:<rie:-10 c:<rig:19 c:<rip:10
c:<ris:21 c:<risp:13 c:<rub:10 c:<s>:18 c:<sa:-20 c:<sab:-10 c:<sal:-25 c:<sald:-10 c:<sale:-12 c:<sam:10 c:<sape:11
c:<sch:14 c:<sche:11 c:<schi:15 c:<scr:-10 c:<se:-17 c:<see:11 c:<see>:12 c:<sei:-16 c:<sept:10 c:<ser:-15 c:<sh:14
c:<sig:-10 c:<sin>:12 c:<so:-33 c:<soit:10 c:<sol:-18 c:<som:12 c:<somm:12 c:<somo:-11 c:<sot:12 c:<sott:12 c:<sp:12
c:<spar:-10 c:<spe:11 c:<st:14 c:<sta:19 c:<stan:10 c:<steh:16 c:<su:-11 c:<sua:-10 c:<sur:10 c:<sur>:12 c:<sy:-17
c:<sys:-15 c:<syst:-15 c:<ta:17 c:<tag:10 c:<tage:10 c:<tal:13 c:<tard:-15 c:<ten:-26 c:<teng:-14 c:<term:11
c:<thes:-11 c:<this:-11 c:<to:-11 c:<to>:-15 c:<tol:16 c:<told:12 c:<tot:-18 c:<tota:-12 c:<tou:-18 c:<tout:-16
c:<tro:11 c:<troc:10 c:<tu:11 c:<turn:11 c:<tw:14 c:<two:14 c:<two>:14 c:<ub:-11 c:<uns>:10 c:<us:21 c:<us>:15
c:<va:17 c:<val:-11 c:<vcs:12 c:<vcs>:12 c:<ve:39 c:<ve>:28 c:<vei:16 c:<veio:16 c:<vers:-19 c:<verw:-14 c:<vi:-11
c:<vi>:12 c:<via:-18 c:<via>:-10 c:<vie:11 c:<vien:-10 c:<vier:18 c:<vir:-10 c:<vo:17 c:<voc:10 c:<voi:16 c:<vois:12
c:<vor:-10 c:<vr:17 c:<vu:-14 c:<vuel:-10 c:<wa:17 c:<was:19 c:<was>:19 c:<we:34 c:<we>:22 c:<wee:-13 c:<wegg:-11
c:<wek:12 c:<weke:12 c:<wen:18 c:<went:12 c:<wij:11 c:<wij>:11 c:<wir:15 c:<wit:-18 c:<with:-11 c:<woll:12 c:<wr:23
c:<wri:10 c:<writ:10 c:<wro:10 c:<za:12 c:<zer:11 c:<zie:11 c:<zieh:10 c:<zon:15 c:<zond:11 c:<zur>:-10 c:<zwe:12
c:<zwei:13 c:aal>:13 c:aan:-12 c:aand:-15 c:aar>:-13 c:aard:12 c:aber:-14 c:abi:-25 c:abin:-10 c:abo:12 c:acc:-24
c:accio:-10 c:acco:-17 c:accou:-11 c:ace:14 c:acen:13 c:acen>:12 c:ache>:10 c:achst:-11 c:acht:11 c:aci:-27
c:acio:-15 c:acion:-13 c:ack:11 c:acoe:-10 c:acoes:-10 c:acor:14 c:acord:13 c:act:26 c:actad:10 c:actu:11 c:actur:22
c:ad>:24 c:ada>:17 c:add:-11 c:ade:15 c:ades>:10 c:ado>:-12 c:ados:11 c:ados>:11 c:adre:-12 c:adu:-13 c:adv:-12
c:agam:10 c:agamo:13 c:age>:-11 c:agen:12 c:agg:-13 c:aggi:-12 c:aggio:-10 c:agn:10 c:ago>:16 c:agt>:12 c:ahl:19
c:ahl>:17 c:aie:26 c:aie>:17 c:aien:10 c:ail:-19 c:ain:-13 c:air:11 c:ais:16 c:ais>:14 c:aiss:10 c:aisse:11 c:ak>:11
c:ald:-13 c:ale>:10 c:alk>:11 c:alla:23 c:alle:-19 c:alm:19 c:almac:12 c:alme:11 c:almen:11 c:als:10 c:alta>:-14
c:alten:-12 c:am>:32 c:amac:-19 c:amai:11 c:amais:11 c:amb:16 c:amen>:14 c:ament:-16 c:amo:11 c:amo>:12 c:ana:-11
c:ancal:14 c:ancor:-12 c:ande:-18 c:andem:-15 c:ando:21 c:ando>:12 c:ang:-10 c:ani:11 c:ank:-28 c:ank>:-17
c:annul:10 c:ans>:-11 c:ansf:-10 c:ansm:11 c:ansmi:12 c:ansp:10 c:anspo:11 c:ant>:-14 c:anta:13 c:anu:11 c:anul:10
c:anz:-20 c:ao>:26 c:aos:-10 c:aos>:-10 c:ap>:-13 c:apel:-10 c:apis:-11 c:apisc:-12 c:appel:10 c:ar>:-17 c:ara>:-15
c:aram:22 c:aram>:22 c:arch:11 c:ardi:-10 c:ardi>:-10 c:arem>:10 c:ares:-10 c:arg:19 c:arga:10 c:arge:14 c:ari>:13
c:aria>:-12 c:arie:11 c:ario:-10 c:ark:-16 c:ark>:-11 c:arl:-14 c:arla:-10 c:arlo:-15 c:aro:14 c:aro>:12 c:arr:19
c:arra>:10 c:arreg:12 c:arv:-10 c:arvi:-10 c:ary:-15 c:ary>:-12 c:asa:21 c:ase:-10 c:ass:-13 c:assa:-14 c:asse>:-11
c:assen:12 c:assi:10 c:assig:11 c:assu:-11 c:asu:-12 c:ata:-23 c:ata>:-14 c:ate:30 c:ate>:14 c:atem:-10 c:atemi:-11
c:ateri:14 c:ati>:21 c:ato:22 c:atr:-12 c:ats:-10 c:att:29 c:att>:11 c:attu:12 c:au>:-14 c:auch>:-10 c:aud:12
c:auf>:-10 c:auft>:10 c:aur:-13 c:aut>:17 c:auto:-12 c:ava:17 c:avis:-14 c:avo:-11 c:avol:12 c:avor:-12 c:ay>:-14
c:ban:-26 c:banca:12 c:banco:-14 c:bank:-11 c:bank>:-11 c:bar:20 c:barr:11 c:bbe:11 c:bben:12 c:bben>:12 c:bec:-13
c:bed:-15 c:bedr:-12 c:begi:-11 c:begin:-11 c:bel:21 c:bel>:15 c:bep:10 c:ber:-15 c:ber>:-14 c:berec:13 c:berei:-12
c:best:10 c:beste:16 c:bet:26 c:betw:14 c:betwi:14 c:bia:15 c:bill:10 c:bin:-23 c:bitt:-12 c:bitte:-12 c:bli:30
c:blij:12 c:blijf:11 c:blo:-24 c:bloc:-20 c:blocc:-12 c:bloq:-13 c:bloqu:-13 c:boa:-10 c:bon>:11 c:boug:10
c:bough:10 c:bra:27 c:brac:11 c:brar:16 c:brar>:12 c:bre:-23 c:bro:20 c:bt>:19 c:bts:13 c:bts>:13 c:buc:15 c:buch:17
c:bue:-13 c:buen:-11 c:bur:11 c:bus:-10 c:cab:-14 c:cabi:-10 c:cad:-16 c:cade>:10 c:cadu:-14 c:cai:12 c:cale>:10
c:came:10 c:came>:10 c:can:15 c:cap:-12 c:capi:-13 c:capis:-12 c:care:11 c:carg:11 c:carga:10 c:carte:-10 c:cat:10
c:cate:16 c:cca:-10 c:cco:-13 c:ccou:-11 c:ccoun:-11 c:ced>:13 c:cel>:11 c:cella:-10 c:celle:10 c:cen:15 c:cen>:11
c:certi:-10 c:certo:10 c:ces:-12 c:cev:-11 c:ch>:19 c:cha:47 c:chade:11 c:chal:14 c:charg:10 c:chau:13 c:chem:19
c:cher:-12 c:chi:15 c:chl:-12 c:chn:15 c:chne:14 c:chnen:11 c:cho:17 c:chr:-17 c:chri:-16 c:chs:-13 c:ci>:-12
c:cia>:-19 c:cid:-11 c:cien>:10 c:cim:19 c:cima:11 c:cima>:11 c:cin:11 c:cio:-12 c:cion:-12 c:ck>:11 c:ckt:12
c:clam:-13 c:clama:-15 c:claro:14 c:clea:-10 c:clear:-12 c:cli:12 c:cob:17 c:cobr:20 c:cobra:30 c:cod:-28 c:code:-11
c:code>:-11 c:codi:-20 c:codic:-11 c:coe:-17 c:col:15 c:com>:12 c:come:10 c:cond:12 c:confi:-12 c:cong:10 c:cono:-14
c:contr:13 c:cor:10 c:cora:-11 c:cora>:-12 c:cord:18 c:corda:11 c:cords:12 c:cos:16 c:cos>:23 c:cosa:-10 c:cost:10
c:cou:-21 c:count:-12 c:cra:11 c:crit:10 c:ct>:12 c:cta:17 c:ctad:10 c:ctor:-11 c:ctur:22 c:ctura:17 c:cuci:10
c:cup:-13 c:cur:-10 c:cus:-15 c:cusa:-10 c:da>:31 c:dact:11 c:dade:13 c:dall:-12 c:dann:15 c:dans:-10 c:dans>:-10
c:dara:13 c:daram:15 c:de>:12 c:deb:11 c:ded:10 c:dedu:19 c:dedui:13 c:dei>:11 c:deja:13 c:deja>:11 c:del:-19
c:dela:-11 c:dem:-12 c:dem>:-14 c:dep:-15 c:dered:10 c:desa:-12 c:desc:15 c:desco:14 c:dess:15 c:desso:13 c:det:-16
c:deud:10 c:deuda:10 c:dev:28 c:devi:10 c:devo:16 c:df>:-18 c:di>:-38 c:dia:-16 c:diam:12 c:diamo:12 c:diat:-10
c:dic:-14 c:dico:-10 c:did:13 c:did>:10 c:die>:15 c:dif:18 c:diff:11 c:diffe:12 c:dig:-21 c:dig>:-11 c:dim:10
c:ding>:-12 c:direc:-12 c:direk:13 c:dis:-12 c:disp:-11 c:dito>:13 c:diz:11 c:diz>:16 c:doe:-21 c:doen:-10
c:doen>:-11 c:don:-11 c:dona>:-12 c:donc:11 c:donc>:12 c:dop:19 c:dopp:15 c:doppi:11 c:dor:-16 c:dor>:-23 c:doubl:10
c:dre:-10 c:dred:10 c:dredi:10 c:dres:-13 c:drohe:10 c:dt>:13 c:duc:11 c:due:19 c:due>:11 c:dui:16 c:dus:11
c:dus>:11 c:ead:10 c:ean:-21 c:ear:-11 c:eas:-12 c:ebben:12 c:eben>:-12 c:ebi:10 c:ebito:11 c:ebt:11 c:eca:-12
c:ece:-17 c:eced:-11 c:echn:20 c:echne:17 c:eci:-19 c:ecid:-10 c:eciti:-10 c:ecl:-11 c:ecla:-14 c:eclam:-13
c:ecord:10 c:ect:10 c:ecto:-11 c:ecu:-10 c:ed>:44 c:edac:11 c:edact:11 c:ede>:20 c:ediat:-10 c:edit:15 c:edit>:11
c:edite:13 c:edo:-34 c:edo>:-18 c:edor:-16 c:edu:20 c:educ:13 c:edui:13 c:eel:12 c:eel>:10 c:eem:-19 c:eem>:-11
c:eer:27 c:eerd:13 c:eerd>:15 c:eers:11 c:eerst:10 c:ees:15 c:ees>:13 c:ef>:13 c:efa:11 c:efere:-14 c:efo:17
c:efor:14 c:efore:13 c:eg>:-24 c:ega:-12 c:egal:-11 c:ege:12 c:ege>:14 c:egg:-17 c:egge:-11 c:egi:-13 c:egin:-17
c:egl:15 c:egla:10 c:egle:11 c:ego:16 c:ego>:12 c:egu:-12 c:ehl:11 c:eho:10 c:ehr:-10 c:eht:10 c:eib:13 c:eid>:-11
c:eie:14 c:eier:12 c:eigen:10 c:eiger:-10 c:eim:14 c:ein:11 c:eio:11 c:eio>:11 c:eis:19 c:eis>:25 c:eit:-34
c:eit>:-15 c:eja:13 c:ek>:-15 c:eke:25 c:eken:18 c:eken>:14 c:ekk:12 c:ekke:11 c:eko:14 c:ekt:10 c:ekt>:10 c:el>:30
c:ela:-22 c:elb:10 c:ele:15 c:elev:14 c:eleve:15 c:ell:-26 c:elle:13 c:ello:-21 c:ello>:-16 c:ellt>:11 c:elo>:-10
c:elon:10 c:ema:22 c:ema>:13 c:emai:16 c:eman:-10 c:emb:-10 c:emen:-17 c:ement:-11 c:emi:-28 c:emit:-18 c:empe:14
c:emu:12 c:en>:20 c:enas:-10 c:enas>:-10 c:enc:-13 c:enca:-15 c:encim:11 c:end:-11 c:enda:-12 c:ende>:-13 c:ene:-18
c:ener:-11 c:engan:13 c:engo:-16 c:engo>:-16 c:enn:14 c:ens:11 c:ent:-32 c:enta:22 c:entar:-11 c:entat:10
c:enti>:-11 c:ento:-15 c:entor:-10 c:entr:-17 c:env:-10 c:envia:-11 c:envio:15 c:envo:-17 c:envoy:-12 c:ep>:-12
c:epare:15 c:epi:11 c:epons:11 c:equ:-10 c:er>:-26 c:era:24 c:era>:15 c:eram:21 c:eram>:23 c:erc:-20 c:erce>:10
c:erch:-12 c:erche:-12 c:erci>:-10 c:erd:22 c:erd>:30 c:erde>:11 c:erdon:-10 c:ere:41 c:erec:17 c:erech:18 c:ered:14
c:ered>:14 c:erer:11 c:erer>:10 c:erg:-11 c:erge:-13 c:eri:-24 c:erif:-11 c:erifi:-10 c:erio:-13 c:erj:13 c:erja:13
c:erke:10 c:erkla:-12 c:ermin:14 c:ern:-38 c:erne:-10 c:erno:-15 c:ero:15 c:eron:13 c:erons:10 c:erou:10 c:erp:-11
c:ers:18 c:ersc:14 c:ersch:17 c:ersp:-13 c:erst:12 c:erst>:23 c:ert:33 c:erte:11 c:ertra:14 c:erv:13 c:erve>:-11
c:ervi:15 c:ervic:16 c:erza:10 c:es>:29 c:esa:-18 c:esc:14 c:eschi:10 c:esco:10 c:escon:13 c:ese:-17 c:ese>:-12
c:esi:-11 c:esm:11 c:esmo:10 c:esol:13 c:espa:-11 c:espo:-10 c:essa>:14 c:essag:-15 c:essen:14 c:esso:16 c:essou:12
c:esta:-12 c:esta>:15 c:estam:-14 c:estan:-13 c:estaz:-10 c:este>:-18 c:estel:18 c:esto>:15 c:eston:11 c:estr:13
c:et>:-30 c:eta:18 c:eta>:13 c:etade:-11 c:etaie:10 c:ete:25 c:ete>:29 c:eten>:-11 c:eth:-13 c:eti:14 c:etira:11
c:eto>:-10 c:etrad:10 c:etre:13 c:ette>:13 c:etu:-10 c:etwi:14 c:etwis:14 c:etzt:-13 c:etzt>:-10 c:eu>:-14 c:euda:10
c:eudi:-14 c:eudi>:-14 c:eur:-14 c:eus:-12 c:eut:-12 c:euw:-12 c:eva:-10 c:eva>:-11 c:eve:14 c:even:-11 c:even>:-15
c:ever:17 c:everd:16 c:evi:10 c:evid:13 c:ewe:-12 c:ext:-15 c:ezz:15 c:fac:-11 c:facc:-14 c:facci:-14 c:fact:14
c:factu:15 c:fals:14 c:fe>:-15 c:fec:-19 c:fech:-16 c:fecha:-13 c:feh:10 c:fehl:10 c:fen:10 c:fer:21 c:feri:11
c:ferr:17 c:ferra:13 c:ff>:-16 c:ffa:12 c:ffe:18 c:ffer:15 c:ffere:14 c:ffi:-15 c:ffic:-12 c:fic:-27 c:fie:-11
c:fili:-10 c:fio:10 c:firma:16 c:flo:-12 c:fon:10 c:for:14 c:for>:18 c:fore:10 c:fore>:13 c:form:-11 c:forma:-11
c:forn:-12 c:forni:-10 c:fot:12 c:foto:12 c:fou:10 c:four>:10 c:frag:-10 c:franc:10 c:frau:-10 c:frau>:-12 c:ga>:-10
c:gaa:11 c:gado:-11 c:gal:-13 c:gam:12 c:gamo:15 c:gamos:15 c:garde:10 c:gd>:13 c:gebe:-11 c:geh:12 c:geho:14
c:gek:27 c:geko:12 c:geld:-12 c:geld>:-10 c:gele:15 c:gelev:16 c:gem:10 c:gen:-28 c:gend:-16 c:gende:-12 c:gere:10
c:gest:-16 c:gev:-14 c:geve:-10 c:gew:-13 c:gge:-13 c:ggi:-14 c:ggio:-13 c:ggio>:-13 c:ght>:10 c:gia>:12 c:gib:12
c:gibt:13 c:gin:-11 c:gio>:-15 c:gis:-12 c:gist:-13 c:giste:-11 c:gle:20 c:gli:-22 c:gne:30 c:gner:11 c:gno:-11
c:gnor:-10 c:gnori:-10 c:go>:14 c:grac:-10 c:gron:10 c:gru:12 c:gue>:12 c:guei:-12 c:gues>:11 c:gun:-11 c:gut:11
c:gut>:10 c:habe:15 c:hace:-10 c:had:15 c:had>:13 c:hade:11 c:haha:10 c:hal:28 c:hall:15 c:harg:10 c:harge:10
c:hau:10 c:he>:15 c:heb:14 c:hebb:12 c:hebbe:12 c:hee:16 c:heet:14 c:hem:18 c:hema:20 c:hema>:20 c:her:-14
c:her>:-17 c:herr:10 c:hes:-14 c:hese:-11 c:hese>:-11 c:heut:-10 c:heute:-10 c:hi>:-17 c:hic:13 c:hick:12 c:hickt:13
c:hing:-11 c:hint:12 c:hinte:12 c:hir:12 c:hire:13 c:hire>:10 c:hl>:26 c:hle:15 c:hne:23 c:hnen:15 c:hnen>:15
c:ho>:-20 c:holt:11 c:hot:20 c:hoto:15 c:hotos:13 c:houd:10 c:hri:-16 c:ht>:11 c:hts>:-10 c:ial:-15 c:iale:-13
c:iamo:13 c:iamo>:13 c:ias>:-11 c:ibe:15 c:ibl:-10 c:ibt:20 c:ibt>:10 c:ica:-11 c:ica>:-14 c:iced:10 c:iced>:10
c:ices:-10 c:ich:-10 c:ich>:17 c:iche:-17 c:icht:-11 c:icht>:-17 c:ichte:12 c:ici:18 c:ici>:13 c:icio:13 c:ick:12
c:ickt:13 c:ico:15 c:ico>:18 c:ida:22 c:idad:19 c:idad>:12 c:idade:15 c:idas:10 c:idas>:10 c:iden:11 c:ie>:23
c:ieb:-11 c:ief:21 c:ief>:14 c:ien:-17 c:iend:-14 c:iene:-12 c:iens:14 c:iente:-11 c:ier>:22 c:iera:12 c:ieram:13
c:iern:-10 c:ies:-11 c:ies>:-10 c:iet:13 c:iete:10 c:iets:-11 c:iets>:-12 c:ieuw:-11 c:iff:11 c:iffe:12 c:iffer:12
c:ifi:-18 c:ific:-10 c:ig>:-12 c:igl:-11 c:igli:-11 c:igna:-12 c:igne:26 c:igne>:13 c:igno:-10 c:ignor:-10
c:igo>:-13 c:ij>:16 c:ija:-11 c:ijd:-11 c:ijf:11 c:ike:14 c:ike>:10 c:il>:-12 c:ile:19 c:ilh:10 c:ilia:-12 c:ilie:10
c:ill:15 c:illa>:12 c:ille:10 c:illed:10 c:im>:-12 c:ima:18 c:ima>:14 c:ime:16 c:imes:14 c:imo>:-17 c:imos:17
c:imos>:18 c:in>:-22 c:ina:-14 c:ina>:-11 c:inch:14 c:ind:15 c:inde:21 c:indi:-16 c:indo:13 c:indo>:13 c:info:-10
c:ing:-20 c:inis:-11 c:inist:-10 c:ink:10 c:inn:-13 c:ins:-10 c:inso:-10 c:int:30 c:int>:11 c:inte:15 c:intei:12
c:inter:11 c:inu:11 c:inut:10 c:inv:21 c:ione:-10 c:ior:10 c:ior>:11 c:ir>:-14 c:ira:16 c:ira>:15 c:irec:-12
c:irek:13 c:irekt:13 c:iren:10 c:irma:19 c:iro:-15 c:irt:10 c:is>:37 c:isa>:11 c:isc:-13 c:isco:-16 c:isco>:-13
c:ise>:14 c:ispon:10 c:iss:13 c:iss>:-10 c:issa:10 c:isso>:-10 c:issu:12 c:issue:10 c:ist:16 c:ist>:-12 c:isten:23
c:isti:17 c:istr:-15 c:istu:10 c:itaz:11 c:ite:11 c:ith:-11 c:itir>:-10 c:ito:-19 c:itor:-11 c:itors:-11 c:itre:-11
c:itt:-18 c:itte:-14 c:itte>:-14 c:itz:-10 c:iu>:-25 c:ius:-14 c:ivre:11 c:ix>:22 c:iz>:12 c:izi:-11 c:jama:12
c:jamai:11 c:jei:-10 c:jet:-13 c:jetz:-12 c:jetzt:-10 c:jeu:-13 c:jeud:-14 c:jeudi:-14 c:jo>:13 c:just>:-11
c:kan:-23 c:kann:-12 c:kann>:-13 c:ke>:25 c:kee:12 c:keer:11 c:keine:11 c:ken:17 c:ken>:14 c:kg>:14 c:klag:12
c:klage:11 c:komm:-10 c:komme:-10 c:kri:12 c:kt>:13 c:kur:-14 c:kurz:-10 c:kurze:-10 c:laat:-11 c:laat>:-11
c:lad:-15 c:lade:-12 c:laden:-14 c:lag:10 c:lage:10 c:lah:11 c:lai:-12 c:lam:-10 c:lama:-17 c:lamac:-18 c:lan>:-11
c:laro:14 c:laro>:14 c:lau:20 c:laut:11 c:laut>:12 c:lava:16 c:lde:-10 c:le>:14 c:lea:-21 c:lear:-12 c:leci:-10
c:ledi:-11 c:lee:-12 c:lege:10 c:lei:14 c:len:12 c:lena:13 c:lena>:11 c:ler:32 c:ler>:11 c:les:14 c:less:14
c:less>:14 c:let:20 c:lete:10 c:leto:-10 c:lett:12 c:leve:13 c:lever:14 c:lgend:-11 c:li>:-21 c:licad:17 c:liegt:-12
c:lij:14 c:lijf:11 c:lijft:10 c:lim:-10 c:lin:14 c:ling:12 c:lini:10 c:lk>:11 c:ll>:11 c:lla:14 c:lla>:17 c:lle:14
c:lle>:-11 c:lleci:-10 c:lled>:13 c:llem:10 c:ller:11 c:lles:10 c:lles>:11 c:llez:-11 c:llez>:-11 c:llo:-24
c:llo>:-23 c:lmac:10 c:lmace:12 c:lme:11 c:lmen:11 c:lment:10 c:loc:-15 c:locc:-12 c:locca:-13 c:lock:-10 c:loo:-12
c:loq:-13 c:loqu:-13 c:loque:-13 c:lor:13 c:low:-13 c:lt>:20 c:lta>:-12 c:lter:-10 c:lti:-11 c:ltr:13 c:lun:-22
c:luned:-10 c:lung:-11 c:lungs:-12 c:lus:-12 c:lus>:-19 c:lvi:12 c:ly>:-14 c:ma>:18 c:mac:18 c:mace:12 c:macen:12
c:mach:18 c:mag:10 c:man:11 c:mand:13 c:manda:12 c:mang:10 c:mann:-10 c:manq:13 c:manqu:13 c:mar:-19 c:march:11
c:mark:-11 c:mart:-10 c:mati:-13 c:matio:-10 c:mato:10 c:mbre:14 c:mbre>:16 c:md>:13 c:medi:12 c:mee:-18 c:mei:14
c:mel:11 c:men:-33 c:men>:-10 c:mend:10 c:ment:-29 c:menti:-13 c:mer:-11 c:mer>:-13 c:mes:32 c:mes>:13 c:mesm:12
c:mess:-10 c:messa:-16 c:metad:-11 c:mett:-10 c:min:-16 c:mini:-11 c:minis:-12 c:mir:-19 c:mir>:-20 c:mis:30
c:mise>:10 c:missa:12 c:misso:-14 c:mit:-20 c:mm>:20 c:mma:19 c:mmand:10 c:mmen>:-13 c:mment:10 c:mo>:-20 c:moe:-13
c:mom:-12 c:mome:-10 c:momen:-10 c:mor:-12 c:mos:20 c:mos>:12 c:mou:10 c:mov:10 c:move:13 c:mpe:33 c:mper:10
c:mpl:-16 c:mpo:-22 c:mpo>:-11 c:mpre>:11 c:mprom:-12 c:mpu:10 c:muni:-10 c:munic:-10 c:nachs:-10 c:nal>:-12
c:nas:-10 c:nca>:10 c:ncal:14 c:ncas:-11 c:nch:22 c:ncia:-11 c:ncim:11 c:ncor:-12 c:ncora:-12 c:ncu:-14 c:nd>:-13
c:ndara:13 c:ndem:-19 c:ndem>:-19 c:nden:11 c:ndg:10 c:ndi:-11 c:ndi>:-20 c:ndo:34 c:ndo>:29 c:ndred:11 c:ne>:23
c:nedi:-10 c:nedi>:-10 c:nem>:12 c:ner>:-10 c:nero:14 c:nes:-15 c:ness:-13 c:net:12 c:nette:-10 c:netto:11 c:nfo:-11
c:ngan:10 c:ngel:16 c:ngele:13 c:ngen:-11 c:ngi:11 c:ngin:10 c:ngl:12 c:ngo:-16 c:ngo>:-12 c:ngs:-15 c:ngs>:10
c:ni>:20 c:nid:11 c:nida:10 c:niets:-10 c:nieu:-11 c:nieuw:-11 c:ning>:10 c:nio:-17 c:nio>:-13 c:nis:-22 c:nist:-10
c:nna:-11 c:nnt>:10 c:nnul:10 c:nnule:12 c:no>:12 c:noc:-13 c:noch:-10 c:nog:10 c:nom:-11 c:non:-10 c:non>:-11
c:nor:-12 c:nori:-12 c:noss:12 c:now:-14 c:now>:-13 c:nqua:11 c:nsei:10 c:nser:-12 c:nser>:-12 c:nsf:-10 c:nsi:-12
c:nsig:-10 c:nsm:11 c:nsmi:12 c:nsmis:11 c:nsp:16 c:nspo:11 c:nsu:-12 c:nta:17 c:ntat:14 c:ntato:10 c:nte:12
c:ntei:17 c:nteir:12 c:nter>:14 c:ntere:11 c:nterp:-12 c:nth>:-10 c:nti>:-16 c:ntim:10 c:ntor:-12 c:ntor>:-11
c:ntra:16 c:ntra>:-12 c:ntrat:31 c:nul:20 c:nule:13 c:num:-17 c:nunc:11 c:nunca:16 c:nung:-11 c:nur:-11 c:nut:12
c:nve:17 c:nven:10 c:nvia:-10 c:nviar:-10 c:nvio:19 c:nvio>:19 c:nvo:-13 c:nvoy:-12 c:nvoye:-12 c:oa>:-10 c:obr:10
c:obra:28 c:obrar:19 c:obre:-16 c:obre>:-15 c:ocar:11 c:occ:-13 c:occa:-13 c:och:-23 c:och>:-10 c:ocu:-10 c:od>:10
c:ode:-16 c:ode>:-10 c:oder>:-11 c:odi:-31 c:odic:-13 c:odice:-11 c:odig:-12 c:odo>:-10 c:oer:14 c:oer>:13 c:oes:-18
c:oes>:-15 c:og>:16 c:ogli:-10 c:ogo:10 c:ogo>:11 c:ohe:15 c:ohe>:15 c:oi>:-16 c:oiced:10 c:ois:18 c:oit:14
c:oit>:14 c:oke:10 c:ole>:11 c:oleto:-11 c:oll:14 c:oll>:14 c:olle:10 c:ollen:16 c:olo>:11 c:olt:22 c:oment:-13
c:omes>:10 c:omet:-11 c:omi:-24 c:omin:-11 c:omis:-11 c:omiss:-11 c:omm:29 c:omma:15 c:omman:10 c:omme:19 c:omme>:12
c:omo:-28 c:omo>:-10 c:omos:-11 c:omos>:-11 c:on>:13 c:onc>:12 c:ond:12 c:onden:13 c:one:-18 c:ong:18 c:onse:14
c:ontr:15 c:ontra:21 c:onven:11 c:oor:-14 c:oord:-12 c:open:-11 c:opp:20 c:oppi:11 c:oqu:-16 c:oque:-16 c:or>:-10
c:ora:-16 c:orch:13 c:ord:19 c:ord>:-13 c:order:17 c:ordo:10 c:ords:11 c:ords>:11 c:org:-26 c:orge:-15 c:oris:-11
c:ork:14 c:ork>:13 c:orm:-16 c:orm>:-10 c:orma:-15 c:orr:-13 c:orres:10 c:orro:10 c:ort:16 c:ort>:17 c:orta:-15
c:ortal:-18 c:orte:11 c:os>:12 c:osa:-11 c:oss:-24 c:ossi:-17 c:ost:29 c:osto:10 c:osto>:10 c:ota>:12 c:oto:33
c:otor:13 c:otor>:16 c:otos:21 c:otos>:21 c:otr:-13 c:otre:-15 c:otre>:-11 c:ott:18 c:otte:14 c:otte>:11 c:otto>:12
c:oun:-14 c:ount:-17 c:oup:-12 c:ours:12 c:ours>:13 c:ous:21 c:ous>:22 c:out:-17 c:ouv:-12 c:ove:-14 c:over:-14
c:ow>:-20 c:own:10 c:oy>:-12 c:pa>:-10 c:pag:32 c:paga:12 c:pagam:10 c:pago:11 c:pago>:14 c:pai:23 c:paie:19
c:paie>:16 c:pan:18 c:par:-17 c:para:-14 c:pare:16 c:parl:17 c:pas>:14 c:pasa:11 c:pass:-20 c:passe:-10 c:pat:15
c:pau:-13 c:paul:-10 c:payi:11 c:payin:11 c:pdf:-19 c:pdf>:-19 c:ped:16 c:pedi:13 c:pedi>:11 c:pel:11 c:pel>:19
c:pen:-20 c:pen>:-14 c:pend:-12 c:pende:-13 c:perdi:11 c:perdo:-11 c:pero>:-10 c:perr:-15 c:pers:11 c:pert:17
c:pet:18 c:pete>:11 c:pho:15 c:phot:13 c:photo:13 c:pie:17 c:pir:-14 c:pire:-11 c:pisco:-13 c:pj>:-10 c:pla:22
c:ple:-19 c:plus:-10 c:plus>:-12 c:pod>:12 c:poi:13 c:pois:10 c:pond:12 c:pondo:13 c:por>:-10 c:porta:-13 c:pos:-22
c:poss:-16 c:pp>:-13 c:ppara:11 c:ppe:21 c:ppel:14 c:ppen:-11 c:ppi:11 c:pra:-21 c:pre:11 c:preco:10 c:preg:-20
c:pren:10 c:pres:22 c:presc:14 c:prest:15 c:prev:-10 c:prez:11 c:pri:13 c:pro:-19 c:prod:11 c:prom:-14 c:promi:-13
c:prov:-12 c:pun:10 c:punt:14 c:punto:16 c:qua:29 c:que:-31 c:qued:-13 c:queda:-10 c:quer>:-12 c:ques:-10
c:quest:-14 c:quo:10 c:ra>:12 c:raci:-12 c:ragen:12 c:rai:-23 c:ral:12 c:ram:33 c:ram>:37 c:ranco:17 c:rand:11
c:rans:12 c:ransf:-10 c:ransm:11 c:ransp:11 c:rant:-11 c:rapp:14 c:ras:-11 c:ratio:12 c:rato:10 c:rato>:11 c:rau:-12
c:rau>:-12 c:rca:-12 c:rch>:15 c:rche:-13 c:rche>:-12 c:rci>:-12 c:rd>:19 c:rde>:11 c:rder:10 c:rdi>:-16 c:rdon:-10
c:re>:-20 c:reb:-11 c:rece:-13 c:rech:25 c:rechn:17 c:recht:10 c:recl:-13 c:recla:-13 c:reco:22 c:recor:10
c:recto:-12 c:red:24 c:red>:16 c:redac:11 c:redi:10 c:redit:12 c:reen:10 c:ref:-11 c:refe:-10 c:regl:20 c:regla:10
c:regle:13 c:reis>:11 c:rek:23 c:rekt:11 c:rekt>:14 c:rel:-14 c:rela:-10 c:rem:12 c:rem>:16 c:ren>:10 c:renv:-10
c:renvo:-10 c:reo:-11 c:rep:29 c:repa:10 c:repar:11 c:repon:10 c:res>:-15 c:resa:-14 c:resa>:-12 c:resc:20
c:rescr:14 c:resol:14 c:rest:22 c:rest>:13 c:resta:27 c:ret:-23 c:rett:-13 c:reu:-13 c:rev:-12 c:rez:18 c:rgen:-11
c:rhalt:-11 c:ri>:32 c:ria:19 c:riam:-10 c:rib:-18 c:rica:13 c:rie:-33 c:rie>:-11 c:rieb:-10 c:rief>:10 c:rifi:-13
c:rig:21 c:rij:-12 c:rin:-17 c:ring:-18 c:ring>:-16 c:rio:-15 c:risp:14 c:rispo:15 c:rit:14 c:rit>:10 c:riv:12
c:rja:13 c:rkl:-10 c:rkla:-12 c:rklar:-10 c:rla:-10 c:rli:14 c:rma>:-15 c:rmad:10 c:rmado:10 c:rmel:12 c:rmin:12
c:rna:-10 c:rni:-11 c:rnit:-11 c:rnito:-10 c:rno:-12 c:ro>:16 c:rob:-13 c:roc:10 c:roca:13 c:rocar:10 c:rod:13
c:roe:17 c:rohe:11 c:roi:13 c:romi:-13 c:romis:-13 c:ron:21 c:ron>:11 c:rov:-15 c:rove:-10 c:rpa:10 c:rra:14
c:rrag:10 c:rreg:15 c:rregl:13 c:rres:12 c:rresp:10 c:rret:-14 c:rro:14 c:rro>:23 c:rsc:16 c:rsch:18 c:rse:12
c:rse>:19 c:rsp:-14 c:rst:14 c:rst>:24 c:rt>:27 c:rta:-19 c:rtal:-19 c:rtal>:-20 c:rte:10 c:rte>:-10 c:rten:14
c:rten>:12 c:rtes>:13 c:rti:14 c:rto:13 c:rtra:14 c:rtrag:14 c:rua:18 c:rua>:13 c:ruc:18 c:ruh:-11 c:rus:-14
c:rva:10 c:rve:-10 c:rve>:-11 c:rvic:16 c:rvici:10 c:ry>:-29 c:rze:-10 c:rzo:-10 c:sa>:18 c:sab:-14 c:sad:-12
c:sada:-11 c:sada>:-11 c:sag:-19 c:sage:-19 c:sagt:14 c:sagt>:13 c:sais>:12 c:sal:-20 c:sald:-10 c:sape:11
c:sati:-10 c:scade:12 c:sch:24 c:sche:15 c:schi:26 c:schil:10 c:sco>:-13 c:scont:14 c:scor:12 c:scord:11 c:see:10
c:see>:15 c:segu:-13 c:sei:-13 c:sen:18 c:sen>:10 c:sept:10 c:ser:-20 c:ser>:-12 c:seri:-13 c:serve:-10 c:servi:10
c:ses:-11 c:seu:-10 c:she:16 c:shee:15 c:sheet:15 c:sib:-11 c:sic:-18 c:signa:-14 c:signe:27 c:sin>:17 c:sit:-12
c:sito:-13 c:sito>:-11 c:sma>:11 c:smi:12 c:smis:11 c:so>:-10 c:soit:10 c:soit>:10 c:solu:11 c:som:13 c:somm:12
c:somme:12 c:somo:-11 c:somos:-10 c:sor:-14 c:sos:-13 c:sot:15 c:sott:12 c:sotto:12 c:sous:13 c:sous>:13 c:sperr:-13
c:spond:16 c:spons:-13 c:ssa:-17 c:ssag:-14 c:ssao:11 c:ssao>:11 c:sse>:-16 c:ssen:28 c:ssen>:11 c:ssi:-15 c:ssig:11
c:sso>:-16 c:ssou:10 c:ssue:10 c:ssun:-10 c:sta:12 c:sta>:22 c:stam:-12 c:stamo:-15 c:stan:-17 c:stat:10 c:state:11
c:statt:14 c:staz:-10 c:stazi:-10 c:ste:11 c:ste>:-16 c:steh:14 c:stel:10 c:steld:10 c:stem:-15 c:sten:25 c:sten>:11
c:stim:-14 c:sto>:13 c:ston:15 c:strat:-17 c:stu:14 c:stun:10 c:stung:12 c:sua:-16 c:sub:-11 c:sue:14 c:sue>:11
c:sun:-16 c:sur>:12 c:sys:-12 c:syst:-12 c:syste:-12 c:tad:23 c:tada:12 c:tada>:15 c:tade:-13 c:tade>:-13 c:tado:17
c:tados:13 c:taie:10 c:taien:10 c:tal>:-19 c:tam:11 c:tan:-11 c:tao:13 c:tar:-31 c:tar>:-15 c:tard:-17 c:tat:11
c:tate>:10 c:tatt:10 c:tatt>:11 c:te>:12 c:tea:11 c:tead:13 c:teh:12 c:tei:11 c:teir:13 c:tel:11 c:teld:12
c:teld>:10 c:tem:-22 c:tem>:-11 c:ten:31 c:ten>:17 c:tende:10 c:tene:-11 c:tengo:-14 c:teni:10 c:tera>:10 c:teri:19
c:teria:10 c:terin:11 c:term:10 c:termi:12 c:tern:-10 c:terp:-11 c:tes>:11 c:testa:-18 c:testo:15 c:th>:-17
c:ther>:-13 c:thes:-10 c:these:-11 c:thi:-10 c:thing:-10 c:this:-11 c:this>:-11 c:tic:22 c:tica:-10 c:tico:24
c:tico>:19 c:time:16 c:times:12 c:tin:25 c:ting:12 c:ting>:15 c:tio>:-10 c:tion:13 c:tir>:-11 c:tira:29 c:tira>:11
c:tiro:-13 c:to>:31 c:tod:-12 c:togr:10 c:tol:22 c:told:12 c:ton:20 c:tor>:12 c:tore:-10 c:tors:-16 c:tors>:-14
c:tot:-19 c:tota:-14 c:tou:-16 c:tout:-17 c:tout>:-14 c:tra:20 c:tra>:-10 c:trag:10 c:trag>:14 c:trai:-11 c:trans:11
c:trat:19 c:trato:12 c:tre:-25 c:tre>:-12 c:tres:-15 c:tri:-11 c:trie:-11 c:troca:11 c:ts>:23 c:tte>:10 c:tti>:-13
c:ttin:12 c:tto:12 c:tto>:20 c:ttu:12 c:tung:15 c:tung>:11 c:tur:20 c:tura:11 c:turee:10 c:tus:-10 c:tus>:-10
c:tuurl:13 c:twi:14 c:twis:14 c:twist:14 c:two:17 c:two>:14 c:ty>:-10 c:tzt:-16 c:tzt>:-13 c:uai:11 c:ual>:10
c:uan:11 c:uand:10 c:uando:13 c:uar:-11 c:uard:-11 c:uari:11 c:uari>:12 c:ub>:-13 c:ubb:13 c:uber:-10 c:uber>:-10
c:ubi:16 c:uch>:-13 c:uci:10 c:uda:11 c:udi:-12 c:udi>:-14 c:udic:18 c:udo>:13 c:ue>:18 c:ued:-12 c:uer>:-11
c:ues>:11 c:uestr:10 c:uf>:-11 c:ufe:-14 c:uge:11 c:ugesa:10 c:ui>:-15 c:ule:12 c:ulo:16 c:ulo>:19 c:ulti:-12
c:um>:15 c:uma:-10 c:uma>:-10 c:ume:-10 c:umi:12 c:umm:-10 c:umme:-12 c:ump:16 c:ums:10 c:unb:11 c:unc:16 c:unca:16
c:unca>:16 c:une:-11 c:uned:-10 c:unedi:-10 c:ung:-11 c:ungs:-17 c:uni:-15 c:unic:-10 c:unica:-10 c:unio:-12
c:unk:10 c:uno>:-10 c:unto:16 c:unto>:16 c:upe:-17 c:uras>:-10 c:urc:-13 c:ure>:11 c:url:15 c:urli:14 c:uro>:-12
c:urr:10 c:urze:-10 c:us>:-10 c:ust:-17 c:ust>:-10 c:uste:-12 c:uta:-13 c:uta>:-11 c:ute:-16 c:utto:-10 c:uur:14
c:uurl:13 c:uw>:-13 c:val:-11 c:vam:12 c:vamo:11 c:van:-14 c:vari:13 c:varia:11 c:vati:10 c:vcs:12 c:vcs>:12
c:ve>:12 c:veio:16 c:veio>:16 c:vemo:10 c:vemos:10 c:vend:10 c:vent:13 c:vera:-15 c:verd:24 c:verd>:17 c:verde:11
c:vere>:-11 c:verif:-10 c:verl:11 c:verra:-10 c:vers:-14 c:verw:-16 c:ves:19 c:ves>:16 c:vi>:23 c:via:-30 c:viar:-11
c:vic:18 c:vici:12 c:vicio:12 c:vien:-14 c:viene:-10 c:vier:15 c:viera:13 c:vio:14 c:vio>:17 c:vir:-14 c:vis:-11
c:visa:-10 c:vo>:-12 c:voca:-13 c:vocat:-10 c:voi:18 c:vois:12 c:voll:-12 c:volu:-11 c:vor:-18 c:vora:-10 c:voy:-12
c:voyer:-10 c:vre:15 c:was:14 c:was>:12 c:way:-15 c:way>:-10 c:we>:22 c:wee:-14 c:wegg:-11 c:wek:15 c:weke:15
c:weken:10 c:wen:18 c:wen>:10 c:went:12 c:went>:12 c:wie:14 c:wij>:11 c:wir:18 c:wirt:10 c:wis:11 c:wist:14
c:wit:-17 c:with:-11 c:wo>:15 c:woll:10 c:wolle:12 c:wor:10 c:wri:10 c:writ:10 c:wro:10 c:xim:-10 c:yer:-14
c:yer>:-14 c:yst:-12 c:yste:-12 c:za>:16 c:zaa:12 c:zados:10 c:zah:18 c:zahl:18 c:zahl>:17 c:zer:14 c:zion:12
c:zo>:-10 c:zon:14 c:zond:13 c:zonde:14 c:zt>:-15 c:zur>:-10 c:zus:-12 c:zwe:12 c:zwei:13 c:zza>:10 d:0.4:-17
d:0.55:-27 d:0.7:-30 e:paid=none:16 e:promise=day:27 e:promise=none:-22 e:run=none:-14 f:_amount:47 f:_day:-39
f:_invoice:131 f:ack:13 f:admin:-77 f:all:-14 f:bounce:-19 f:closed:-19 f:contest:-55 f:copy:-31
f:d.ADVERTISING_PROMO:15 f:d.ALLOWANCE_CHARGE:18 f:d.BALANCE_DECLINED:13 f:d.BANK_CHARGE:9 f:d.CANCELLED:79
f:d.CONTRACT_TERMS:42 f:d.DAMAGED:61 f:d.DUPLICATE_BILLING:85 f:d.FREIGHT:43 f:d.LATE_FEE_CONTESTED:29
f:d.MISSING_DOCS:96 f:d.NOT_OURS:62 f:d.NO_PO:36 f:d.PALLET_CONTAINER:15 f:d.PRICE_ERROR:47 f:d.PRIOR_OVERPAYMENT:14
f:d.QUALITY:45 f:d.QUANTITY_SHORT:18 f:d.RETURN:42 f:d.SERVICE_INCORRECT:18 f:d.STALE_INVOICE:37
f:d.VOLUME_REBATE:28 f:d.WRONG_PRODUCT:13 f:difference:81 f:dispute:32 f:formal:-24 f:gone:-12 f:goods:102
f:greeting:-10 f:hardship:-40 f:hold:-31 f:hope:-51 f:hostile:-9 f:inclusive:-13 f:inject:-13 f:insolvency:-70
f:joke:37 f:legal:-28 f:mine:28 f:moved:34 f:moves:13 f:n.QUANTITY_SHORT:96 f:netted:-25 f:not:76 f:not_dispute:-61
f:not_duplicate:-20 f:not_gone:15 f:not_hope:-14 f:not_paid:44 f:not_quality:9 f:not_stop:-21 f:ooo:-10 f:order:-19
f:others:19 f:paid:-22 f:part:-13 f:pay:27 f:plan:-45 f:proof:-12 f:propose:-15 f:question:-31 f:r.BANK_CHARGE:12
f:r.CANCELLED:64 f:r.DAMAGED:12 f:r.DESCRIPTION:15 f:r.DUPLICATE_BILLING:36 f:r.FREIGHT:24 f:r.LATE_DELIVERY:21
f:r.LATE_FEE_CONTESTED:24 f:r.MISSING_DOCS:55 f:r.NOT_OURS:57 f:r.NO_PO:32 f:r.PALLET_CONTAINER:17
f:r.PRICE_ERROR:78 f:r.PRIOR_OVERPAYMENT:14 f:r.QUALITY:31 f:r.QUANTITY_SHORT:28 f:r.RETURN:32
f:r.SERVICE_INCORRECT:56 f:r.TAX:23 f:r.TERMS_DISPUTE:11 f:r.VOLUME_REBATE:22 f:r.WITHHOLDING:-12
f:r.WRONG_PRODUCT:69 f:redirect:-18 f:refuse:110 f:remittance:-18 f:rest:12 f:run:-35 f:setoff:25 f:soon:-47
f:statement:-44 f:unable:-30 f:until:70 f:wait:-25 f:willpay:28 i:acknowledgement:-27 i:acknowledgement=2:-27
i:bounce:-22 i:bounce=3:-22 i:copy_invoice_request:-10 i:copy_invoice_request=2:-12 i:dispute:250 i:dispute=1:31
i:dispute=2:59 i:dispute=3:161 i:hardship:-45 i:hardship=3:-37 i:hostile:-14 i:hostile=3:-10 i:in_payment_run:-13
i:in_payment_run=3:-13 i:insolvency:-60 i:insolvency=2:13 i:insolvency=3:-73 i:invoice_admin:-61
i:invoice_admin=3:-55 i:legal:34 i:legal=1:-36 i:legal=2:15 i:legal=3:56 i:nothing:76 i:out_of_office:-35
i:out_of_office=2:-27 i:partial_payment:-30 i:partial_payment=2:-11 i:partial_payment=3:-19
i:payment_plan_request:-39 i:payment_plan_request=3:-43 i:promise_to_pay:-20 i:promise_to_pay=3:-16 i:question:-13
i:question=1:10 i:question=2:9 i:question=3:-32 i:remittance_advice:-40 i:remittance_advice=2:-23
i:remittance_advice=3:-18 i:statement_request:-41 i:statement_request=3:-34 i:unsubscribe=2:14 i:unsubscribe=3:-15
i:wrong_contact:-12 i:wrong_contact=3:-11 l:de:10 l:en:-26 l:fr:32 n:0:44 n:1:-59 n:2:-34 n:3:9 n:4:26 n:5:25 n:6:10
p:aanman:10 p:aanvaa:9 p:abgebu:9 p:ablehn:-9 p:abonar:10 p:absten:11 p:accoun:-21 p:acorda:15 p:acquis:17
p:actual:-15 p:adjudi:14 p:admini:-10 p:advoca:-15 p:afdeli:-11 p:afgeke:9 p:afgesp:14 p:afspra:-11 p:ajuiza:-9
p:aldrab:9 p:almace:23 p:ammini:-9 p:andere:11 p:angebo:10 p:angeku:-11 p:angesc:-9 p:annule:15 p:antwor:16
p:aparec:-13 p:aplica:9 p:appara:23 p:arregl:26 p:arriva:11 p:assign:9 p:assina:10 p:assist:-9 p:attend:14
p:ausgem:11 p:auskun:10 p:aussen:13 p:automa:-11 p:autono:-9 p:bancal:27 p:becaus:-15 p:beginn:-14 p:berech:23
p:bereit:-16 p:bestel:42 p:betaal:-20 p:betrei:9 p:betrie:-9 p:betwis:28 p:bezahl:-9 p:blocca:-18 p:bloque:-14
p:boekho:-9 p:boleto:-11 p:busine:-12 p:caminh:-9 p:camion:-13 p:capisc:-23 p:catego:18 p:cateri:15 p:certif:-17
p:charge:12 p:charlo:-9 p:chaudi:13 p:chegar:11 p:cherch:-9 p:cialtr:10 p:citazi:9 p:cobrad:9 p:cobrar:12
p:comerc:19 p:comman:19 p:commun:-11 p:compen:-9 p:compro:-12 p:comuni:-11 p:confer:9 p:confir:-17 p:congel:9
p:consei:19 p:consid:12 p:consig:-15 p:contab:-11 p:contes:17 p:contra:59 p:conven:9 p:conver:-9 p:correc:12
p:corres:19 p:courri:-12 p:couver:9 p:credor:-9 p:dagvaa:9 p:dealin:16 p:debite:-14 p:debloq:-9 p:deduis:12
p:demand:-14 p:depart:-10 p:depend:-11 p:desacc:-12 p:descon:26 p:descri:12 p:despac:-13 p:dessou:30 p:detall:-9
p:devend:11 p:dezemb:-9 p:differ:24 p:diffic:-11 p:dirett:-11 p:divers:14 p:domand:-11 p:dommag:13 p:dossie:-19
p:doublo:9 p:durchg:-9 p:econom:-10 p:efface:11 p:embarg:-9 p:emitid:-9 p:emitir:18 p:encime:14 p:encome:10
p:encont:-10 p:engine:14 p:entsch:-10 p:erhalt:-20 p:erkenn:9 p:erklar:-13 p:escrib:-17 p:espera:11 p:esquec:-13
p:estamo:-28 p:estima:-15 p:estrat:-9 p:etaien:20 p:eviden:11 p:factur:19 p:falsch:16 p:fattur:9 p:februa:9
p:fehlte:12 p:ferran:11 p:financ:-9 p:firmad:12 p:firmat:16 p:floris:-11 p:formel:18 p:fornit:-18 p:gebete:-9
p:gefact:15 p:gekrie:14 p:gekund:15 p:geleve:24 p:gelief:12 p:gennai:-13 p:gesper:-10 p:geteke:9 p:geweig:-9
p:gezahl:9 p:giorna:9 p:gister:-21 p:giudic:17 p:giudiz:-16 p:govern:-15 p:gracia:-11 p:hacemo:-10 p:haremo:-10
p:helema:-9 p:herste:12 p:hiermi:-14 p:hochla:-9 p:holdin:-12 p:immedi:-11 p:import:-9 p:imposi:-9 p:incari:9
p:incass:-16 p:incide:12 p:indica:-9 p:indiri:-11 p:inexis:9 p:inform:-10 p:innerh:9 p:insolv:-18 p:instal:9
p:instea:11 p:inteir:27 p:intent:9 p:intere:26 p:interl:-11 p:interp:-24 p:interv:12 p:inutil:15 p:invoic:20
p:iscrit:11 p:janeir:-11 p:juizad:13 p:juzgad:-14 p:kessle:10 p:labora:13 p:lavora:-9 p:leavin:-10 p:leistu:13
p:letrad:20 p:letter:13 p:lettre:-9 p:levera:-9 p:liabil:-10 p:liefer:-10 p:liquid:-22 p:llegar:11 p:logist:10
p:manage:-9 p:mancat:-9 p:mandar:14 p:mandas:10 p:mandat:12 p:manqua:15 p:marque:11 p:medica:13 p:meerwe:12
p:mensaj:-11 p:messag:-29 p:mierco:-9 p:moment:-11 p:monteu:9 p:muppet:15 p:nachst:-19 p:naturl:11 p:nosotr:11
p:nuestr:19 p:octobe:12 p:octubr:-11 p:offene:14 p:openst:-10 p:opgeze:10 p:oppost:13 p:orcame:-14 p:ordere:20
p:ordina:15 p:ottobr:-9 p:oublie:12 p:overig:9 p:pagame:-9 p:pagamo:26 p:pagare:11 p:pagher:13 p:paiera:11
p:palett:15 p:papele:-10 p:partid:17 p:passad:-16 p:patent:20 p:patric:-9 p:penali:11 p:pendin:11 p:perdon:-9
p:persis:14 p:person:-10 p:planil:10 p:planti:14 p:plaque:14 p:possib:-9 p:pourri:11 p:preced:-10 p:premat:9
p:prepar:-9 p:prescr:28 p:presta:23 p:previs:-11 p:primei:11 p:primer:-9 p:princi:11 p:proced:-10 p:procee:11
p:profes:-10 p:promet:-12 p:propri:12 p:protec:-9 p:protoc:-11 p:provee:-9 p:proxim:-16 p:prutse:9 p:pubbli:9
p:qualor:-10 p:quaran:9 p:quattr:9 p:quebra:-11 p:rahmen:17 p:rancun:-14 p:rappor:11 p:recebe:10 p:recevo:-11
p:rechts:17 p:reclam:-26 p:record:19 p:redact:22 p:reenvi:10 p:refere:-17 p:regist:-9 p:reject:19 p:rekene:9
p:relaci:-9 p:relati:-11 p:renvoy:-14 p:repare:24 p:repeti:10 p:repons:22 p:reques:-10 p:resolu:9 p:resolv:10
p:respin:-9 p:respon:-23 p:respue:14 p:retenc:-11 p:retenu:10 p:retira:22 p:retire:-11 p:revers:14 p:richte:13
p:ricono:12 p:ricord:-10 p:riemet:-10 p:rifiut:-9 p:riserv:9 p:rispon:20 p:rispos:9 p:ritard:-9 p:ritira:12
p:saisir:-10 p:saldat:13 p:salden:-13 p:saludo:-9 p:scadut:-15 p:scarta:-10 p:schade:9 p:scherz:12 p:schick:-17
p:schild:12 p:schrif:9 p:scorda:11 p:scritt:-16 p:secret:-9 p:semana:9 p:sentad:9 p:septie:12 p:servic:29
p:serviz:-10 p:signat:-17 p:siguie:-10 p:sistem:-18 p:sittin:11 p:societ:11 p:solici:-16 p:sollec:-15 p:someth:-9
p:sparit:-11 p:starte:12 p:statio:-11 p:steige:-10 p:stelle:-10 p:steurb:-11 p:storni:12 p:streit:10 p:subven:-11
p:systee:-16 p:taller:14 p:techni:9 p:temper:12 p:tenemo:-11 p:tercer:-11 p:termin:32 p:terugg:9 p:threat:10
p:thursd:10 p:timesh:10 p:tramit:-11 p:transf:-17 p:transm:22 p:transp:22 p:tratte:10 p:tresor:-14 p:trocar:16
p:trompe:13 p:trotzd:-11 p:tuurli:13 p:uberwe:-14 p:uberwi:13 p:univoc:-9 p:utilis:-10 p:variaz:12 p:vastge:-12
p:vedrem:13 p:vencid:-11 p:vender:13 p:vendre:19 p:venerd:-12 p:verein:12 p:verges:12 p:verifi:-20 p:verjah:13
p:verkee:11 p:vernic:13 p:versch:15 p:versic:-9 p:verspr:-11 p:vertra:9 p:verwij:-10 p:verzoe:-9 p:verzug:9
p:viaggi:-10 p:vierne:-14 p:vireme:-10 p:volled:-10 p:vuelva:-15 p:warene:9 p:warran:-10 p:weeken:-9 p:wegges:-15
p:werkta:-11 p:whoeve:11 p:writin:9 p:writte:13 p:wunsch:14 p:zahlun:-11 p:zugesa:19 s:00000:-26 s:0000:25 s:000:-22
s:00:-13 s:0:21 s:?:-14 s:ac:-10 s:account:-12 s:action:-11 s:ae:12 s:al:-15 s:application:14 s:ar:-19 s:at:-9
s:avant:-10 s:avis:-15 s:aviso:22 s:az:10 s:betalingsherinnering:14 s:bg:-16 s:boleto:-14 s:boletos:-9 s:burofax:16
s:caldaia:15 s:carta:11 s:chasing:11 s:cliente:-9 s:cm:11 s:cobranca:23 s:cobrar:20 s:cobro:-12 s:conto:32
s:cortinados:16 s:de:-30 s:demand:9 s:demeure:32 s:deuda:14 s:di:16 s:diffida:23 s:du:12 s:due:13 s:en:17 s:enc:9
s:factura:-12 s:factures:19 s:factuur:-24 s:fattura:-16 s:fatture:18 s:fatura:-24 s:final:14 s:fl:-11 s:fs:13
s:fwd:39 s:gp:-17 s:ha:-9 s:hi:10 s:hotel:12 s:ihr:-9 s:ihre:13 s:in:-11 s:inv:16 s:ku:10 s:laser:35 s:lda:9
s:limpeza:14 s:lo:-11 s:lp:-11 s:mahnung:-9 s:mdf:15 s:me:10 s:messa:-11 s:mise:31 s:mr:18 s:nb:11 s:nf:11
s:notice:26 s:notifica:-10 s:nov:19 s:of:20 s:offene:-9 s:openstaande:22 s:overdue:11 s:pa:10 s:payment:-13
s:pendiente:-13 s:pi:-15 s:pl:17 s:por:18 s:posten:17 s:poursuites:-9 s:rappel:48 s:rb:-14 s:re:35 s:rechnung:12
s:rechnungen:15 s:rejet:-9 s:reminder:-19 s:rv:23 s:sa:-19 s:sb:16 s:sc:-9 s:scadenze:11 s:scarto:-9 s:segundo:-11
s:soa:14 s:status:-18 s:ta:12 s:ticket:-9 s:tinta:9 s:ultimo:16 s:unsubscribe:10 s:vencido:-13 s:vencidos:-13
s:vencimento:15 s:vos:-9 s:vs:25 s:your:11 s:zahlungserinnerung:11 s:zu:24 w:!:-24 w:%:60 w:00000:-12 w:0000:34
w:000:38 w:00:34 w:0:28 w:?:-62 w:@:-85 w:aanmaning:12 w:aber:-15 w:aberto:-11 w:abgebucht:9 w:abstengan:9
w:account:-12 w:aceitamos:9 w:ach:-21 w:acordo:11 w:acquisto:18 w:action:-13 w:acto:11 w:adam:10 w:address:-12
w:adeuda:10 w:adjudication:13 w:administrador:-10 w:administradora:13 w:adresse:-14 w:adresser:11 w:advocaten:-9
w:af:12 w:afgekeurd:9 w:afgesproken:14 w:afspraak:-11 w:after:12 w:agora:-17 w:agosto:9 w:ah:-11 w:ahi:12 w:ai:-10
w:aint:11 w:aldraboes:9 w:algum:10 w:all:-12 w:alla:22 w:alle:-11 w:alleen:-9 w:allegato:-10 w:allez:-15 w:allora:17
w:almacen:23 w:am:-21 w:ancien:17 w:ancora:-23 w:anderen:9 w:angebot:10 w:angeschrieben:-9 w:annuler:13 w:ano:-21
w:antworten:18 w:aout:12 w:ap:-17 w:apenas:-9 w:aperti:9 w:app:-12 w:ar:-12 w:arbitration:13 w:are:28 w:arrivati:10
w:artigo:9 w:as:29 w:assinados:10 w:asunto:-11 w:ate:14 w:attached:-11 w:attend:-11 w:auch:-17 w:ausgeglichen:9
w:ausgemacht:11 w:aussendienst:13 w:auto:-9 w:automatici:15 w:autonomo:-9 w:autorizza:13 w:autorizzato:-11 w:av:-11
w:avec:-19 w:avere:-10 w:avete:10 w:avevo:-9 w:avez:12 w:avis:-14 w:avisos:-13 w:back:16 w:baja:-9 w:banca:-9
w:bancale:27 w:banco:-18 w:bande:-15 w:bank:-31 w:banque:-16 w:because:-15 w:bedrag:-11 w:before:18 w:bel:11
w:beleg:-9 w:ben:-25 w:berechnet:22 w:bereits:-14 w:bericht:-10 w:best:-11 w:beste:-19 w:bestelbon:12 w:besteld:13
w:bestellnummer:-9 w:bestellt:36 w:betaal:29 w:betaaldatum:-9 w:betwist:11 w:betwisten:17 w:bevestigd:10 w:billed:20
w:bills:-11 w:bis:-16 w:bitte:-18 w:bl:12 w:bleibt:9 w:blijft:20 w:bloccato:-11 w:boa:-15 w:boeken:12 w:boh:-12
w:boleto:-12 w:boletos:-11 w:bons:-11 w:booked:11 w:bought:20 w:box:9 w:boxes:11 w:brief:-10 w:bro:26 w:bucher:15
w:budget:9 w:buenas:-10 w:buenos:-10 w:business:-12 w:button:-9 w:by:-12 w:ca:18 w:cabeza:-9 w:cais:11 w:cambiar:14
w:cambio:12 w:came:20 w:camion:13 w:campo:-13 w:can:-12 w:cancel:10 w:cancellatemi:-12 w:cancelled:13 w:cannot:-9
w:capisco:-27 w:carte:-15 w:catering:15 w:causa:11 w:cavolo:14 w:ce:-30 w:certificado:-14 w:certo:23 w:ces:26
w:cet:-11 w:cette:20 w:chance:12 w:change:-10 w:charge:14 w:charged:9 w:chaudiere:16 w:chauffeur:9 w:check:12
w:chegaram:11 w:chere:-9 w:chiede:-9 w:chorus:-9 w:ci:-18 w:cialtroni:10 w:ciao:17 w:cima:16 w:cinco:11 w:cioe:9
w:citazione:9 w:claim:-10 w:claro:29 w:closed:-9 w:cnpj:-18 w:co:-26 w:cobrar:25 w:cobre:-13 w:code:-11 w:codice:-22
w:codigo:-16 w:col:14 w:colis:12 w:com:23 w:comercial:13 w:commande:12 w:comment:10 w:como:-9 w:compensazione:13
w:compressor:12 w:compromisso:-26 w:con:-14 w:concorrente:13 w:confere:11 w:confirmacao:13 w:confirme:-9
w:conforme:-10 w:conformidad:11 w:consegna:13 w:conseil:10 w:consigo:-12 w:contas:-13 w:contestation:-12
w:contestazione:-11 w:contesto:25 w:contestons:18 w:conto:-21 w:contra:-11 w:contract:11 w:contrat:15
w:contratado:12 w:contrato:29 w:convenu:10 w:conversation:-12 w:correcao:14 w:cosas:-11 w:cost:17 w:counsel:9
w:coup:-12 w:courrier:-11 w:credit:24 w:creditfactuur:-9 w:credito:13 w:creditors:-15 w:cs:-10 w:cuando:13
w:cuanto:-18 w:cv:10 w:dados:-9 w:dal:23 w:dall:-18 w:dalla:-9 w:dan:10 w:dann:16 w:danos:-10 w:dans:-16 w:das:-14
w:dass:-10 w:dat:28 w:date:-33 w:days:12 w:dc:10 w:de:-32 w:debit:13 w:debito:18 w:deduisons:12 w:deduit:9 w:deel:14
w:defend:10 w:deis:11 w:deja:21 w:del:-10 w:delete:9 w:delivered:12 w:delivery:-9 w:dem:16 w:demain:11 w:demande:9
w:denn:9 w:dental:9 w:depende:-9 w:depois:14 w:der:-9 w:desaccord:-12 w:desconto:15 w:desde:-13 w:dessous:30
w:detalle:-9 w:deuren:10 w:devendo:11 w:devis:11 w:devo:10 w:devolvi:10 w:deze:16 w:dezembro:-10 w:dhl:11 w:di:35
w:dia:-18 w:did:20 w:die:24 w:diese:-12 w:diesem:11 w:differenza:10 w:dimos:12 w:dinero:15 w:direct:-12
w:director:-9 w:direkt:29 w:direttore:-10 w:dirigirse:9 w:dirle:-10 w:disputed:15 w:disse:-10 w:dit:-18 w:diverse:14
w:divida:14 w:diz:36 w:do:-24 w:doe:-9 w:doen:-21 w:does:-16 w:domanda:-11 w:domicilio:11 w:dommages:13 w:dona:-17
w:donc:23 w:doppelt:10 w:doppia:13 w:doppio:12 w:dossier:-11 w:dott:-10 w:doublon:9 w:down:-12 w:dran:-10 w:drin:-11
w:driver:18 w:drohen:10 w:drum:14 w:dubbel:10 w:due:14 w:duplicada:15 w:duplicado:10 w:duplicata:-12 w:duplicato:-17
w:dus:17 w:dw:13 w:ea:10 w:echt:-11 w:ecrit:11 w:ee:10 w:een:9 w:eens:11 w:eerst:19 w:effacez:12 w:eh:-11 w:eigen:15
w:ein:-21 w:einde:17 w:einen:-9 w:eles:12 w:elles:17 w:em:17 w:email:11 w:emargement:11 w:emessa:13 w:emitir:-19
w:en:-11 w:encargado:9 w:encomenda:9 w:engagement:-10 w:engano:15 w:engineer:11 w:entre:-16 w:er:10 w:era:11
w:erano:15 w:erhalten:-20 w:erkennen:9 w:ero:-10 w:erst:28 w:esa:11 w:esito:-12 w:esos:10 w:esperando:14 w:essa:25
w:est:16 w:esta:9 w:estaba:10 w:estamos:-28 w:estas:12 w:esto:29 w:etaient:20 w:ete:-12 w:etwas:-13 w:eu:-29
w:eur:-10 w:euro:-9 w:even:-9 w:eventual:11 w:ex:9 w:excuus:-9 w:exijo:9 w:exmo:-13 w:faccio:-23 w:face:-12
w:factura:11 w:facturation:10 w:facture:9 w:factures:-10 w:fahrer:11 w:faites:9 w:fala:-9 w:fallig:12 w:falsa:17
w:falta:-29 w:faltam:9 w:fare:-11 w:farm:11 w:fattura:12 w:fatura:9 w:faturas:-17 w:faut:-9 w:februari:14
w:fecha:-15 w:feira:-9 w:fermo:9 w:few:-9 w:file:12 w:filha:11 w:filial:-18 w:fio:11 w:fiona:9 w:firma:-11
w:firmado:10 w:foi:-10 w:for:35 w:forderung:9 w:formellement:18 w:former:10 w:fornecedor:-12 w:fornitore:-19
w:forse:10 w:forward:9 w:foto:9 w:fotos:15 w:four:20 w:fragen:12 w:franco:21 w:frau:-24 w:friday:-10 w:ft:-10
w:funds:-11 w:fuori:10 w:gaat:11 w:garantia:10 w:garde:9 w:gate:11 w:geben:-9 w:gebeten:-9 w:gefactureerd:12
w:gekriegt:14 w:gekundigt:15 w:geld:-17 w:geleverd:26 w:gemeld:11 w:gennaio:-13 w:gesperrt:-9 w:geweigerd:-9
w:gezahlt:9 w:gezien:-9 w:gg:-11 w:gia:21 w:gibts:19 w:ging:16 w:giornata:9 w:giro:-14 w:gisteren:-21 w:giudice:17
w:giusto:-13 w:good:10 w:gp:-11 w:gracias:-11 w:grad:-9 w:grua:14 w:gruppo:10 w:guia:11 w:guten:-12 w:ha:-11
w:haal:11 w:hab:-15 w:habe:18 w:hacemos:-10 w:had:17 w:halve:10 w:hangt:-10 w:haremos:-10 w:hasta:-10 w:hat:-12
w:have:-11 w:having:13 w:heb:-10 w:hebben:23 w:hebt:16 w:helemaal:-9 w:helft:10 w:hello:-14 w:hereby:-9 w:herr:13
w:hersteld:12 w:heute:-20 w:hg:-9 w:hi:-27 w:hier:10 w:hiermit:-14 w:him:-10 w:hire:14 w:ho:-38 w:hochladen:-9
w:hoe:-12 w:hoeft:-9 w:hola:-16 w:horas:11 w:horen:-9 w:houd:12 w:houden:11 w:hs:-9 w:ici:13 w:ihnen:9 w:ihr:16
w:ihre:-16 w:ihren:18 w:ik:-16 w:im:-16 w:importo:-13 w:imposible:-9 w:indirizzo:-10 w:informo:10 w:inkoop:-10
w:innerhalb:9 w:insolvent:-11 w:instead:11 w:integralmente:10 w:inteiro:16 w:intereses:10 w:interets:13
w:intervento:11 w:invece:11 w:invoiced:20 w:io:22 w:iss:-13 w:isso:11 w:issue:22 w:isto:-12 w:ive:18 w:jai:10
w:jajaja:9 w:jamais:22 w:janeiro:-11 w:januari:9 w:january:-11 w:javi:18 w:jens:-9 w:jetzt:-20 w:jeudi:-28 w:job:10
w:jours:10 w:jueves:-10 w:juizado:13 w:jullie:11 w:junio:-17 w:junto:23 w:juros:9 w:just:-22 w:juzgado:-14 w:kam:9
w:kamen:9 w:kan:-9 w:kann:-26 w:kassel:11 w:keer:18 w:keine:16 w:keinen:9 w:kenavo:-10 w:kern:-9 w:kessler:10
w:kg:28 w:kind:10 w:kisten:10 w:klacht:-12 w:klage:17 w:klar:16 w:klopt:11 w:know:-14 w:kollege:12 w:kollegin:-12
w:kom:-9 w:kommen:-12 w:komplett:9 w:kopie:11 w:kunnen:-9 w:kurze:-18 w:laat:-22 w:laboratorio:11 w:laden:-10
w:lands:-9 w:las:14 w:last:-14 w:laudo:15 w:laufen:-9 w:lauft:15 w:laut:24 w:lb:-9 w:le:-13 w:leaving:-10
w:legal:-11 w:lei:14 w:leistung:22 w:les:-14 w:less:11 w:letrado:17 w:letter:-10 w:lettera:13 w:lettres:-9
w:levante:-9 w:lg:-10 w:lhe:-11 w:liefersperre:-9 w:lieferung:16 w:liegt:-23 w:like:13 w:list:-10 w:liste:-12
w:litige:15 w:lixo:10 w:llegaron:13 w:llego:13 w:llegue:9 w:lo:25 w:los:14 w:lot:14 w:lp:-12 w:ltd:-13 w:lunedi:-20
w:maak:10 w:maand:-12 w:mach:19 w:mag:15 w:mai:17 w:mail:-12 w:mails:16 w:mailt:-15 w:mais:-23 w:maitre:-14
w:man:-14 w:mancano:9 w:manda:32 w:mandando:-10 w:mandante:15 w:mandaram:27 w:mandat:-11 w:mandei:14 w:mandem:-32
w:mandi:-13 w:mano:-15 w:manquait:19 w:march:18 w:mardi:-10 w:mark:-19 w:mars:9 w:marzo:-10 w:mate:-13 w:may:-9
w:md:27 w:medicao:11 w:meer:-17 w:meerwerk:12 w:meme:11 w:meneer:-11 w:merce:18 w:merci:-18 w:mesmo:14 w:messa:-9
w:message:-16 w:messaggio:-12 w:messo:19 w:metade:-22 w:meter:26 w:mi:-11 w:mich:12 w:miercoles:-9 w:mijn:-13
w:minha:26 w:mio:-13 w:mir:-42 w:miro:9 w:mis:-14 w:misma:17 w:misure:11 w:mitad:9 w:mm:23 w:moet:-9 w:mois:-13
w:moitie:10 w:moment:-9 w:momento:-10 w:monday:-11 w:monteur:9 w:month:-13 w:morgen:-9 w:motor:22 w:moves:17 w:mr:12
w:ms:-9 w:muppets:15 w:muss:-9 w:na:20 w:nachsten:-12 w:nada:-16 w:name:-9 w:nao:13 w:naturlich:11 w:nb:14 w:ned:19
w:negativacao:9 w:nel:-14 w:nem:26 w:nenhum:16 w:nessuna:-10 w:netted:-15 w:netto:22 w:never:19 w:new:-10 w:next:-9
w:nicht:12 w:nichts:-9 w:nie:17 w:niega:10 w:niente:-11 w:niet:16 w:niets:-21 w:nieuwe:-10 w:ningun:-11 w:nix:14
w:no:22 w:nog:16 w:nom:-9 w:nombre:14 w:non:-11 w:normal:-10 w:nosotros:14 w:nosso:16 w:nostro:-14 w:not:24
w:nota:17 w:notice:18 w:nous:11 w:novo:-9 w:now:-12 w:nu:-24 w:nuestra:16 w:numero:-9 w:nunca:33 w:nur:-15
w:october:12 w:octubre:-11 w:oder:-9 w:of:-9 w:offen:-12 w:oh:9 w:ohne:20 w:oi:-19 w:ok:23 w:one:23 w:only:-12
w:ons:-14 w:opdrachtgever:-11 w:openstaande:-12 w:opgezegd:10 w:opposto:13 w:or:-23 w:orcamento:-14 w:ordered:20
w:ordinato:10 w:os:11 w:otra:18 w:otro:-11 w:ottobre:-9 w:ou:-12 w:oui:-10 w:ours:13 w:ouvert:9 w:own:15 w:pace:13
w:pagada:14 w:pagamenti:-16 w:pagamento:15 w:pagamos:26 w:pagar:15 w:pagaremos:11 w:pagarla:9 w:pagarle:-11
w:paghero:20 w:pago:28 w:pague:23 w:paguei:-15 w:paid:-9 w:paie:31 w:paiements:-11 w:paierai:12 w:pale:-9
w:palettes:9 w:panne:14 w:par:-17 w:para:-11 w:parada:-11 w:parado:10 w:pari:11 w:parla:19 w:parte:-21 w:partes:12
w:partida:11 w:pas:31 w:pasado:16 w:paso:10 w:passada:-11 w:passe:-10 w:patentati:20 w:pattuito:12 w:paul:-12
w:pay:14 w:paye:18 w:payer:-9 w:paying:23 w:paz:-9 w:pdf:-38 w:pec:13 w:pedi:23 w:pedido:12 w:pending:11 w:penny:13
w:perche:-16 w:perdon:-12 w:pero:-18 w:perso:15 w:pesos:-10 w:peter:-10 w:peux:-14 w:photos:26 w:pido:-13
w:pienso:12 w:piu:-18 w:planilla:10 w:plantilla:14 w:plus:-26 w:po:17 w:poco:10 w:pod:23 w:poder:-12 w:point:10
w:policy:11 w:pongo:9 w:por:-24 w:portal:-31 w:porte:-11 w:portes:20 w:porto:18 w:posso:-11 w:posten:-12
w:pourriez:-9 w:pr:9 w:pra:-18 w:pre:-11 w:precio:12 w:preco:20 w:present:-12 w:presentarla:-11 w:presente:11
w:presso:-9 w:prestado:14 w:prestation:11 w:previsao:-11 w:prezado:-11 w:prezados:19 w:prezzo:14 w:prijs:-11
w:primeiro:10 w:primera:-10 w:primo:-14 w:principal:15 w:procede:14 w:proceedings:11 w:processa:9 w:processo:-9
w:proposta:10 w:proprio:12 w:prossima:14 w:prossimi:-9 w:protestarem:9 w:protesto:-14 w:proximo:-13 w:prutsers:9
w:ps:12 w:punto:30 w:puo:-10 w:pure:14 w:put:-12 w:qp:10 w:quadro:11 w:quale:10 w:qualora:-10 w:quando:9
w:quaranta:10 w:quattro:9 w:que:24 w:queda:-14 w:queja:-9 w:quel:17 w:querela:-11 w:querella:15 w:quero:14
w:quick:-10 w:quiero:-11 w:quiten:12 w:ra:13 w:radio:-14 w:ragione:-9 w:rahmenvertrag:16 w:raised:11 w:ral:13
w:rancune:-14 w:rappel:17 w:rc:10 w:rd:11 w:recevoir:-11 w:rechnen:9 w:rechnung:10 w:rechnungen:-14
w:rechtstreeks:11 w:reclamacao:-10 w:reclamacion:-18 w:reclamamos:9 w:reclamation:-13 w:reclamo:-9 w:reconhece:-11
w:records:25 w:recuperacao:-9 w:reenvio:35 w:refus:-10 w:refuse:9 w:regler:11 w:rekenen:9 w:rekening:15
w:rekeningen:-9 w:relacion:-9 w:remise:11 w:renvoyer:-14 w:reponse:18 w:resilie:12 w:responsabile:-9 w:respuesta:14
w:rest:23 w:resta:9 w:restants:12 w:reste:-10 w:resto:-14 w:retencao:-11 w:retenue:10 w:retour:9 w:reverse:13
w:rib:-13 w:richten:11 w:rifatta:9 w:right:13 w:rimasta:13 w:riserva:11 w:rispetto:-9 w:rispondi:-10 w:rispondo:25
w:risulta:9 w:rita:21 w:ritardo:-11 w:ritiro:-9 w:rn:-9 w:roto:-13 w:rotto:-9 w:sa:-12 w:sabado:-14 w:sacos:12
w:sagt:13 w:said:-9 w:saldata:13 w:saldo:-9 w:sale:-9 w:salen:-10 w:saludos:-9 w:samedi:15 w:san:10 w:sao:15
w:sapete:27 w:says:12 w:sc:-11 w:scade:18 w:scaduta:-11 w:schaam:-11 w:schaden:9 w:schicken:-18 w:schon:11 w:sdi:-10
w:second:9 w:see:24 w:segun:9 w:segunda:-10 w:seguro:-10 w:sehen:13 w:sei:-14 w:seit:-15 w:semaine:-13 w:semaines:19
w:semana:-15 w:sempre:16 w:senhor:-9 w:sepa:-10 w:septiembre:12 w:sera:-10 w:serve:-12 w:servicio:11 w:servicios:10
w:servico:12 w:servizio:-11 w:set:-10 w:seus:-12 w:sexta:-16 w:sheet:15 w:siete:10 w:sig:-14 w:signature:-17
w:signe:22 w:signore:12 w:signori:-12 w:sim:16 w:sin:25 w:sind:-11 w:sinon:-9 w:sistema:-18 w:site:-11 w:sitting:11
w:six:14 w:sms:-12 w:sobra:19 w:sobre:-12 w:social:-14 w:soit:19 w:solicitor:9 w:solleciti:-20 w:solo:-16 w:some:13
w:something:-9 w:somme:10 w:sommer:14 w:somos:-20 w:sont:-9 w:sorge:-11 w:sorry:-11 w:sospesa:11 w:sotto:23 w:soy:-9
w:sparite:-10 w:spese:13 w:sr:-10 w:sta:10 w:stand:9 w:stands:12 w:started:11 w:state:15 w:station:-11 w:stato:-10
w:statt:19 w:status:-14 w:stays:9 w:steel:9 w:stehen:10 w:steurberater:-14 w:sto:-11 w:strike:12 w:stuur:12 w:su:10
w:sua:-16 w:suis:-10 w:sul:14 w:sulla:-12 w:sums:11 w:suo:-9 w:sur:25 w:sv:9 w:systeem:-17 w:system:-12 w:ta:-10
w:tafel:12 w:tage:16 w:talk:15 w:talleres:14 w:tardes:-11 w:taxa:-10 w:team:-9 w:technicien:10 w:tecnico:-9
w:tegen:-12 w:telefono:18 w:tenemos:-11 w:tengo:-25 w:ter:-13 w:teresa:-16 w:termini:11 w:thanks:-13 w:that:15
w:the:18 w:there:11 w:these:-22 w:thick:9 w:things:-13 w:think:11 w:this:-23 w:though:-10 w:ti:9 w:ticket:11
w:tiene:19 w:tijd:-13 w:times:14 w:timesheets:9 w:tio:-20 w:tira:19 w:titulo:12 w:to:-29 w:todo:-13 w:told:13
w:tor:15 w:tot:-13 w:totaal:-11 w:tout:-26 w:tra:-10 w:transfer:-15 w:tre:9 w:tresorerie:-10 w:tribunal:-10
w:tribunales:10 w:trocarem:16 w:trompez:14 w:trotzdem:-11 w:try:-11 w:tu:9 w:turned:12 w:tutti:-9 w:tutto:-9
w:tuurlijk:13 w:twee:-9 w:tweede:9 w:two:27 w:uber:-15 w:uberweisung:-10 w:uberwiesen:13 w:uit:-15 w:uma:-9
w:und:-11 w:under:11 w:unit:13 w:univoco:-9 w:uno:-9 w:uns:19 w:unser:-25 w:unserer:10 w:ur:12 w:us:30 w:uscita:13
w:uw:-9 w:vai:9 w:vale:11 w:valuta:-9 w:vamos:12 w:van:16 w:variazione:12 w:vcs:23 w:ve:56 w:vedo:-14 w:vedremo:13
w:veio:32 w:ven:10 w:venderam:14 w:vendi:-10 w:vendredi:19 w:venerdi:-12 w:verde:21 w:vereinbart:12 w:vergessen:15
w:verification:-9 w:verjahrt:13 w:verkeerd:12 w:verrechnen:12 w:verrechnet:-11 w:verschuldigd:11 w:vertrag:13
w:vezes:14 w:vi:24 w:via:-20 w:vidal:-9 w:viene:-20 w:vier:13 w:vieram:26 w:viernes:-14 w:vijf:11 w:vinha:-15
w:virement:-9 w:vo:10 w:voci:11 w:voi:16 w:vois:19 w:vol:9 w:volgende:-16 w:volgens:14 w:volledig:-9 w:volta:10
w:vor:13 w:vorige:-9 w:vossa:-16 w:vostre:15 w:vostri:-13 w:vostro:19 w:votre:-15 w:vous:15 w:voy:-10 w:vragen:10
w:vs:12 w:vuelvan:-14 w:vuestro:9 w:war:18 w:wareneingang:9 w:was:38 w:wat:-17 w:way:-15 w:we:45 w:website:10
w:weder:16 w:weekend:-9 w:weer:-9 w:weet:-10 w:weggestreept:-15 w:weken:16 w:wel:13 w:wen:18 w:went:24 w:wer:11
w:werd:12 w:werden:-12 w:werktage:-9 w:which:12 w:who:-10 w:whoever:11 w:wij:21 w:wil:-11 w:will:10 w:wir:15
w:wit:-12 w:with:-14 w:woher:-9 w:wollen:27 w:worden:-10 w:work:17 w:writing:9 w:written:13 w:wrote:16 w:wunschen:14
w:xml:-14 w:ya:-15 w:your:-9 w:zaak:15 w:zahl:24 w:zahle:12 w:zahlen:10 w:zahlung:12 w:zap:-11 w:zeg:-9 w:zero:14
w:zich:9 w:zit:-9 w:zodra:-9 w:zonder:22 w:zugesagt:19 w:zur:-20 w:zuruck:19 w:zuruckgeschickt:18 w:zusammen:-10
w:zwart:-12 w:zwei:18
"""
