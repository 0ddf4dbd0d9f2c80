"""What speaks for and against `dispute`: written by `make reply-weights`, never by hand."""

BIAS = -5.5
THRESHOLD = 0.05
#: clue:hundredths
WEIGHTS = """
?:-62 ?ack:-14 ?all:-13 ?copy:-20 ?d.CONTRACT_TERMS:-13 ?d.DAMAGED:10 ?d.PALLET_CONTAINER:-9 ?d.TAX:-23
?d.TERMS_DISPUTE:-10 ?difference:-25 ?dispute:-25 ?hostile:30 ?insolvency:10 ?lawyer:-11 ?legal:-20 ?mine:-25
?moved:29 ?not:-63 ?not_dispute:9 ?not_legal:10 ?paid:-13 ?pay:14 ?plan:-28 ?propose:-27 ?question:-32
?r.PRICE_ERROR:-10 ?r.RETURN:11 ?redirect:15 ?refuse:-41 ?until:-17 b:!_!:24 b:%_?:-10 b:00000_no:16 b:0000_!:16
b:0000_00000:-19 b:0000_00:-21 b:0000_el:-9 b:0000_est:10 b:0000_is:-9 b:0000_la:19 b:0000_no:10 b:0000_the:10
b:000_0000:-20 b:000_000:11 b:000_00:-25 b:000_?:12 b:000_betaald:9 b:000_de:15 b:000_dia:9 b:000_ee:-17
b:000_el:-26 b:000_en:26 b:000_est:19 b:000_et:12 b:000_euro:-16 b:000_is:31 b:000_le:15 b:000_no:19 b:000_not:9
b:000_per:-9 b:000_por:-10 b:000_que:-11 b:000_restants:11 b:000_se:18 b:000_vendredi:12 b:000_you:11 b:00_%:21
b:00_0000:-26 b:00_000:19 b:00_0:-16 b:00_al:10 b:00_alors:22 b:00_and:-9 b:00_betaald:12 b:00_bezahlt:-24
b:00_con:-10 b:00_dagen:13 b:00_de:-18 b:00_dias:-11 b:00_el:-10 b:00_est:16 b:00_gg:-15 b:00_giorni:28 b:00_il:28
b:00_je:11 b:00_kg:34 b:00_la:10 b:00_no:12 b:00_non:18 b:00_nov:10 b:00_novembre:17 b:00_ok:16 b:00_op:16
b:00_quindi:10 b:00_september:-13 b:00_sono:11 b:00_st:-13 b:00_tage:23 b:00_uberwiesen:9 b:00_wordt:17 b:0_%:42
b:0_000:-16 b:0_00:44 b:0_0:-12 b:0_and:-9 b:0_as:-9 b:0_bezahlt:-11 b:0_con:10 b:0_de:11 b:0_decembre:-10 b:0_es:21
b:0_est:-11 b:0_esta:9 b:0_factures:-12 b:0_fica:-17 b:0_ja:-15 b:0_le:-11 b:0_mm:17 b:0_ni:15 b:0_no:30
b:0_november:16 b:0_octobre:9 b:0_per:-10 b:0_por:-11 b:0_sera:-12 b:0_ta:9 b:0_und:9 b:?_?:35 b:about_the:11
b:address_from:12 b:af_en:10 b:against_your:-27 b:ahora_mismo:-10 b:ai_demande:11 b:al_00:11 b:alle_drie:-11
b:alors_que:21 b:already_paid:-9 b:als_de:15 b:am_telefon:9 b:and_000:-12 b:and_counterclaim:10 b:and_if:10
b:and_not:17 b:and_now:12 b:and_the:-11 b:and_then:9 b:and_will:-23 b:and_you:12 b:apres_verification:-9
b:aqui_ee:-11 b:ar_0:-9 b:are_still:-9 b:as_0:15 b:as_we:-9 b:ate_00:-11 b:atto_di:10 b:au_contrat:12 b:au_nom:-10
b:avant_que:13 b:avec_le:-18 b:avete_messo:13 b:avete_rotto:-16 b:avis_de:-9 b:bande_de:-10 b:be_paid:-9
b:been_on:13 b:before_anything:20 b:bei_uns:-25 b:beide_facturen:10 b:beste_meneer:-9 b:betaal_ik:18 b:betaald_00:9
b:bij_de:-11 b:bonjour_je:-11 b:bonjour_madame:15 b:bonne_fin:-11 b:buenos_dias:-15 b:but_we:10 b:by_friday:9
b:by_the:-20 b:by_your:16 b:cambio_de:13 b:came_in:10 b:cannot_pay:-9 b:ce_sera:14 b:ce_soir:-9 b:cette_facture:21
b:che_avete:13 b:che_io:-13 b:chere_madame:-12 b:chez_nous:-9 b:chez_vous:20 b:ci_0:-16 b:claro_que:10
b:cliente_niet:11 b:cliente_sig:-10 b:cnpj_da:-12 b:com_cnpj:-13 b:com_meu:13 b:come_da:-10 b:como_pagar:-16
b:compromisso_0000:-11 b:comunque_il:11 b:con_el:-23 b:con_il:9 b:contestons_formellement:18 b:contract_on:13
b:contrat_de:10 b:correo_de:13 b:counterclaim_for:11 b:cr_000:-12 b:credit_for:13 b:credito_ee:10 b:cuando_me:12
b:da_00:10 b:da_die:9 b:da_fare:-11 b:da_filial:-17 b:da_ist:-10 b:da_lista:17 b:da_minha:-9 b:da_parte:9
b:dal_giudice:18 b:damit_ist:15 b:dans_le:-15 b:dans_les:-9 b:das_geld:-9 b:das_ist:-9 b:date_du:-9 b:dc_00:11
b:de_000:11 b:de_00:15 b:de_abono:10 b:de_baja:-12 b:de_bank:-13 b:de_compra:11 b:de_compromisso:-17
b:de_conformidad:9 b:de_debit:10 b:de_dezembro:-12 b:de_fin:10 b:de_helft:11 b:de_livraison:-9 b:de_me:-11
b:de_medicao:11 b:de_pagamento:-9 b:de_pago:-16 b:de_portes:18 b:de_que:-14 b:de_rest:10 b:de_semaine:-11
b:de_septiembre:11 b:de_su:35 b:de_verdad:-10 b:de_vous:-14 b:dear_all:18 b:debit_nd:10 b:december_and:-9
b:del_00:-13 b:del_contrato:9 b:del_juzgado:-9 b:del_mio:10 b:delete_my:12 b:della_000:13 b:demanda_por:-10
b:depot_direct:-9 b:der_0000:-12 b:des_que:-11 b:desconto_de:10 b:deux_factures:11 b:deux_fois:-11 b:deze_week:21
b:di_citazione:10 b:di_dicembre:10 b:di_pace:15 b:di_variazione:12 b:dia_00:-15 b:dia_0:-10 b:dias_me:20
b:did_not:12 b:die_0000:-15 b:die_000:10 b:die_er:9 b:die_forderung:14 b:die_gutschrift:-11 b:die_sache:9
b:die_tijd:-9 b:die_van:-9 b:die_vier:9 b:dije_que:-10 b:dir_0:-10 b:dit_is:-14 b:do_ano:-11 b:do_the:10
b:does_the:-9 b:donc_pas:12 b:dos_cosas:-9 b:ds_0:-9 b:du_00:16 b:due_until:-9 b:due_volte:11 b:dus_op:10 b:ea_0:10
b:ee_al:11 b:ee_ancora:-10 b:ee_minha:9 b:ee_que:10 b:ee_rimasta:13 b:ee_stato:-10 b:ee_un:12 b:eerst_die:13
b:el_00:-13 b:el_lunes:12 b:el_pedido:23 b:el_proximo:-10 b:el_viernes:-9 b:elle_est:-10 b:em_00:-13 b:em_aberto:-10
b:em_duplicado:12 b:email_address:13 b:en_0000:18 b:en_000:32 b:en_0:-11 b:en_cuanto:-18 b:en_el:-9 b:en_huit:-9
b:en_jullie:9 b:en_nombre:13 b:en_serio:-9 b:end_of:-10 b:er_niet:12 b:er_staat:-10 b:erst_am:14 b:est_au:-12
b:est_de:17 b:est_en:9 b:est_jamais:-10 b:est_pas:29 b:est_passe:-9 b:esta_en:-9 b:et_000:16 b:et_est:9 b:et_la:-16
b:et_le:-25 b:et_mon:9 b:et_on:10 b:et_vous:19 b:ete_payee:-11 b:expert_comptable:10 b:factura_de:10 b:facture_de:12
b:facture_ete:-9 b:facturen_worden:-9 b:factuur_is:-10 b:falta_de:-11 b:fattura_000:-11 b:fattura_ee:-9
b:fatura_fica:17 b:favor_emitir:-12 b:fe_ap:-10 b:fg_0:-9 b:fica_por:17 b:fin_de:-10 b:fine_mese:22 b:fino_al:-10
b:foi_devolvida:-10 b:for_it:-12 b:for_the:21 b:for_this:19 b:foto_del:9 b:from_your:19 b:gar_nicht:9 b:geen_geld:16
b:gehen_am:-9 b:gepruft_und:-15 b:get_it:11 b:giudice_di:15 b:got_it:-12 b:gs_00:-15 b:gs_0:12 b:gutschrift_uber:11
b:habe_ich:10 b:hace_falta:-9 b:had_to:-11 b:half_of:15 b:hallo_herr:29 b:has_not:-9 b:has_the:11 b:hasta_que:15
b:hat_uns:9 b:have_had:-13 b:have_never:13 b:have_told:22 b:hay_dinero:10 b:het_is:-16 b:het_op:-9 b:het_tweede:11
b:ho_detto:9 b:ich_fur:9 b:ich_kann:-11 b:ich_nicht:15 b:ich_noch:-11 b:ich_zahle:13 b:ici_la:12 b:identisch_mit:9
b:ihnen_nichts:16 b:ihren_fragen:26 b:ik_ben:-19 b:ik_betaal:12 b:ik_kan:-20 b:ik_maak:9 b:ik_niet:10 b:ik_uw:-10
b:ik_verzoek:12 b:il_00:22 b:il_credito:11 b:il_manquait:11 b:il_nostro:-15 b:il_numero:12 b:il_resto:-15
b:il_suo:-9 b:il_vostro:9 b:im_system:-10 b:in_banca:13 b:in_data:-10 b:in_de:11 b:in_march:9 b:in_mijn:-10
b:in_october:12 b:in_the:-25 b:in_writing:14 b:intereses_de:9 b:into_liquidation:11 b:invoice_was:9 b:io_non:9
b:is_000:9 b:is_die:-9 b:is_for:9 b:is_gisteren:-11 b:is_niets:11 b:is_not:-12 b:is_op:-12 b:is_that:9 b:is_van:15
b:issue_proceedings:11 b:ist_die:16 b:ist_nicht:-13 b:ist_nichts:-13 b:it_in:-9 b:it_we:14 b:it_will:-12
b:ja_esta:-14 b:ja_nao:-9 b:je_paye:20 b:je_refuse:9 b:je_verse:-9 b:je_vous:10 b:jullie_eigen:11 b:june_and:13
b:kann_ich:-13 b:keine_sorge:-11 b:keine_weiteren:12 b:kopie_van:10 b:kriegt_ihr:-9 b:la_0000:13 b:la_000:13
b:la_00:31 b:la_0:-14 b:la_banca:-16 b:la_chaudiere:12 b:la_contestazione:-9 b:la_de:10 b:la_empresa:-16
b:la_factura:20 b:la_livraison:9 b:la_misma:17 b:la_mitad:10 b:la_otra:10 b:la_pago:18 b:la_remise:9
b:la_societe:-12 b:la_sua:-9 b:la_tiene:25 b:la_vostra:-14 b:laden_sie:-9 b:le_0:-12 b:le_faccio:-10 b:le_fatture:-9
b:le_pago:9 b:le_reste:-10 b:le_solde:11 b:le_tribunal:-12 b:le_vostre:11 b:less_notice:9 b:letter_before:-9
b:like_to:18 b:lista_de:23 b:lo_de:31 b:lo_dije:11 b:lo_pago:-11 b:los_avisos:-12 b:los_dos:12 b:los_intereses:9
b:los_tribunales:10 b:lp_0:-11 b:lunedi_00:-10 b:lunes_te:16 b:maar_ik:-11 b:mails_over:17 b:mal_mit:11
b:manana_sin:9 b:mas_que:9 b:md_0:17 b:me_deis:10 b:me_han:9 b:me_la:9 b:me_tira:19 b:medicao_assinados:11
b:merci_de:-10 b:met_de:-16 b:met_die:16 b:mi_ha:12 b:mi_mandante:9 b:mi_scuso:-9 b:minha_filha:11 b:mio_avvocato:10
b:mio_cliente:-10 b:mit_der:-19 b:mois_la:9 b:momento_non:-9 b:mon_avocat:11 b:my_email:13 b:na_fatura:-16
b:na_proposta:13 b:naar_de:13 b:nada_se:9 b:nao_consta:12 b:nao_me:-11 b:nao_nos:9 b:nao_pago:15 b:nao_sai:17
b:nao_tenho:-17 b:nao_vamos:16 b:ne_la:9 b:ne_paie:10 b:ne_pas:-12 b:nei_prossimi:-10 b:nella_prossima:9
b:never_had:13 b:next_week:9 b:niente_pagamento:17 b:niet_meer:-9 b:niet_op:9 b:niet_van:31 b:niet_voor:-11
b:niks_meer:-11 b:no_es:21 b:no_la:17 b:no_me:-43 b:no_nos:16 b:no_pay:16 b:no_pienso:10 b:no_po:14 b:no_tenemos:-15
b:no_tengo:-11 b:no_viene:10 b:nog_steeds:9 b:nombre_de:15 b:non_capisco:-19 b:non_ce:-9 b:non_ci:10 b:non_ee:14
b:non_era:-12 b:non_ho:-10 b:non_la:12 b:non_so:-17 b:non_vi:13 b:not_000:9 b:not_even:9 b:not_going:-13
b:not_paying:9 b:not_take:10 b:nota_di:12 b:nothing_left:-10 b:nothing_wrong:-12 b:notre_compte:12 b:notre_note:10
b:nous_contestons:13 b:nous_la:-12 b:nous_sommes:10 b:numero_de:-10 b:nur_die:-10 b:of_the:10 b:of_these:-9
b:of_your:11 b:off_against:-16 b:off_by:10 b:on_0:16 b:on_account:-9 b:on_friday:-9 b:on_my:-9 b:on_our:15
b:on_peut:-9 b:on_the:22 b:on_thursday:-10 b:ons_een:11 b:ons_niet:-14 b:op_de:-9 b:op_die:-12 b:op_en:15
b:op_met:11 b:op_wit:-11 b:ordine_acquisto:15 b:os_0:10 b:otra_fecha:9 b:ou_quoi:17 b:over_the:-10 b:over_voor:10
b:paga_em:10 b:pagada_el:11 b:pagamos_dia:9 b:pagar_ate:18 b:pago_000:-11 b:pago_00:9 b:pago_de:-11 b:pago_el:-16
b:pago_en:10 b:paie_pas:10 b:par_carte:-9 b:para_que:15 b:parte_il:-10 b:partira_le:14 b:pas_moi:16 b:pay_the:18
b:pay_you:9 b:pedido_00000:-9 b:pedido_que:10 b:per_0:9 b:per_il:-29 b:per_maand:-11 b:per_una:29 b:plainte_pour:9
b:please_remove:11 b:pm_0:10 b:po_no:16 b:por_danos:-11 b:por_falta:-13 b:por_la:10 b:por_pagar:20 b:por_telefono:11
b:por_um:10 b:porque_ee:11 b:porque_el:-10 b:porque_la:16 b:pour_rien:11 b:pourriez_vous:-9 b:prossimi_giorni:-10
b:ps_0:10 b:qu_elle:-10 b:que_ai:15 b:que_el:20 b:que_es:-17 b:que_faltan:9 b:que_ja:-10 b:que_la:17 b:que_lo:28
b:que_mi:11 b:que_mon:11 b:que_nao:25 b:que_no:12 b:que_nos:-11 b:que_ustedes:10 b:ra_0:16 b:ral_0000:12 b:rd_0:9
b:rechnen_wir:10 b:rechnung_nicht:15 b:rechtsanwalt_dr:9 b:recibo_de:13 b:records_and:9 b:reenvio_lo:35
b:remise_de:9 b:rest_is:10 b:rest_of:9 b:retencao_de:-10 b:reverse_charge:12 b:ricevuto_la:-9 b:rimasta_in:12
b:rn_0:-9 b:sans_rancune:-13 b:sao_uns:16 b:sc_0:-12 b:se_me:-28 b:se_ne:14 b:se_paga:15 b:sehen_uns:10 b:sem_um:-10
b:shoot_me:-9 b:si_chiede:-10 b:si_no:10 b:siamo_in:-9 b:sie_das:10 b:sie_die:-13 b:sie_mir:-12 b:sie_von:15
b:siete_dei:14 b:signed_for:-15 b:sin_falta:9 b:since_0000:12 b:so_0:-12 b:so_steht:18 b:so_we:16 b:so_you:-10
b:solde_de:15 b:somos_la:-10 b:sono_00:12 b:staat_dus:9 b:statt_0:10 b:steht_eine:-9 b:su_base:13 b:su_burofax:18
b:su_reclamacion:-13 b:suis_pas:-9 b:suite_votre:9 b:sur_un:13 b:tag_wir:-10 b:tage_netto:14 b:tant_que:11
b:te_0:-11 b:te_doen:-11 b:te_lo:9 b:te_pago:10 b:te_paso:15 b:telefono_con:17 b:that_you:-9 b:the_000:18
b:the_balance:-10 b:the_credit:17 b:the_file:11 b:the_former:10 b:the_goods:9 b:the_liquidator:10 b:the_next:-14
b:the_rest:10 b:the_two:11 b:the_weekend:-9 b:there_is:15 b:this_address:-12 b:this_friday:-12 b:this_invoice:22
b:this_one:17 b:to_the:-10 b:tot_de:-10 b:toujours_pas:10 b:trois_semaines:9 b:try_@:-9 b:turned_up:13 b:two_days:14
b:two_of:17 b:uber_0:-11 b:uit_uw:-11 b:um_extrato:-11 b:un_avoir:9 b:un_duplicata:-10 b:un_refus:-9
b:un_reglement:10 b:und_am:-22 b:und_nicht:9 b:und_wird:11 b:uns_im:9 b:uns_vor:14 b:until_the:-13 b:va_0:11
b:valor_de:-9 b:van_00:16 b:van_der:-9 b:van_het:10 b:van_jullie:11 b:van_mij:19 b:van_mijn:20 b:van_ons:11
b:ve_ho:11 b:ve_la:10 b:ve_le:15 b:veio_com:11 b:vergessen_sie:19 b:viene_pagata:-14 b:viernes_pasado:11
b:voces_sao:10 b:voi_?:10 b:voi_vostri:-12 b:vom_0:16 b:von_uns:24 b:voor_een:9 b:voor_mij:-14 b:vor_gericht:10
b:vorige_maand:-10 b:vostri_solleciti:-13 b:votre_part:11 b:votre_relance:10 b:vou_pagar:15 b:vous_est:10
b:vous_faire:10 b:vous_regle:-9 b:vous_trompez:14 b:vous_vous:15 b:waiting_for:-9 b:was_00:9 b:was_not:9 b:we_are:17
b:we_did:11 b:we_will:16 b:we_would:25 b:wenn_sie:-10 b:went_back:19 b:went_into:12 b:who_signed:-9 b:wij_betalen:11
b:wij_hebben:17 b:wij_niet:13 b:will_be:18 b:will_get:-12 b:will_go:-12 b:will_pay:12 b:wir_nicht:16 b:wir_sehen:10
b:wir_sind:14 b:wir_wunschen:13 b:wir_zahlen:21 b:with_the:-25 b:with_you:9 b:wordt_op:14 b:would_like:21
b:write_to:11 b:wrong_with:-12 b:wunschen_keine:12 b:ya_no:-9 b:ya_se:14 b:you_are:11 b:you_friday:11 b:you_have:17
b:you_issue:10 b:you_sent:11 b:you_will:19 b:your_credit:-30 b:your_letter:-15 b:your_own:13 b:your_records:24
b:zijn_00:10 b:zijn_jullie:-17 b:zu_viel:9 b:zum_00:9 b:zur_0000:9 b:zwart_op:-11 c:<abe:-13 c:<aber:-10 c:<abo:11
c:<abon:10 c:<ac:-16 c:<acc:-12 c:<acco:-14 c:<ach:-14 c:<ach>:-11 c:<acor:12 c:<act:-10 c:<acti:-10 c:<acu:10
c:<af:-10 c:<ag:-13 c:<all:-17 c:<alle:-23 c:<alm:10 c:<alma:10 c:<am:-12 c:<am>:-14 c:<anci:10 c:<anco:-11
c:<ano:-11 c:<ano>:-10 c:<anu:12 c:<anul:10 c:<ap:-21 c:<ar:27 c:<are:16 c:<are>:16 c:<arr:17 c:<as>:14 c:<att:-10
c:<au:-18 c:<aus:14 c:<aut:-18 c:<auto:-12 c:<av:-20 c:<avi:-10 c:<avis:-14 c:<ban:-25 c:<bank:-14 c:<bar:10
c:<be:10 c:<bec:-10 c:<bef:10 c:<befo:10 c:<ben:-18 c:<ben>:-11 c:<bes:10 c:<best:16 c:<bet:31 c:<betw:13 c:<bi:-13
c:<bis:-11 c:<bitt:-10 c:<bl:13 c:<bli:11 c:<blij:10 c:<blo:-16 c:<bloc:-16 c:<bon:-18 c:<bou:12 c:<boug:10 c:<br:20
c:<bro:25 c:<bue:-13 c:<buen:-13 c:<bur:12 c:<c>:13 c:<ca:29 c:<cad:-14 c:<cam:10 c:<came:10 c:<can:11 c:<capi:-12
c:<cat:14 c:<cate:17 c:<ce>:-15 c:<ces>:12 c:<cett:10 c:<ch:36 c:<cha:32 c:<char:15 c:<che:12 c:<cher:-10 c:<chi:-10
c:<ci:23 c:<cia:11 c:<cin:10 c:<cla:14 c:<clar:13 c:<cn:-11 c:<co:-20 c:<co>:-13 c:<cob:16 c:<cobr:16 c:<cod:-20
c:<codi:-17 c:<col:23 c:<com>:15 c:<cost:13 c:<cr:15 c:<cue:-10 c:<d>:10 c:<dag:14 c:<dal>:11 c:<dann:10 c:<dat>:10
c:<de:38 c:<de>:-15 c:<deb:17 c:<debi:13 c:<deci:-10 c:<ded:15 c:<dedu:20 c:<dee:10 c:<deja:13 c:<dem:17 c:<dep:-17
c:<der:-11 c:<desa:-11 c:<desc:17 c:<dess:17 c:<det:-13 c:<dev:22 c:<devo:17 c:<di:26 c:<di>:14 c:<dia:-18
c:<dic:-17 c:<die>:14 c:<dif:15 c:<diff:12 c:<dit:-16 c:<dit>:-10 c:<diz:18 c:<diz>:16 c:<do:-10 c:<doe:-17
c:<donc:11 c:<dop:19 c:<dopp:13 c:<doss:-10 c:<doub:10 c:<du:24 c:<due:14 c:<ec:-11 c:<eco:-10 c:<ee:17 c:<eige:10
c:<ein>:-11 c:<ema:11 c:<emi:-15 c:<emit:-15 c:<en:-32 c:<ent:-22 c:<entr:-20 c:<env:-12 c:<era:17 c:<erh:-10
c:<ers:13 c:<erst:10 c:<esc:-15 c:<escr:-18 c:<essa:11 c:<esta:-10 c:<etai:11 c:<eu:-27 c:<eu>:-13 c:<eur:-13
c:<facc:-11 c:<fact:12 c:<fals:14 c:<fec:-13 c:<fech:-13 c:<feh:11 c:<fehl:11 c:<fer:15 c:<ferr:15 c:<fo:36
c:<for:19 c:<for>:17 c:<fr:12 c:<fra:10 c:<frau:-11 c:<fu:20 c:<g>:-15 c:<ga:11 c:<gek:18 c:<gen:-18 c:<ges:-19
c:<gib:10 c:<gibt:10 c:<gio:13 c:<gior:12 c:<gir:-12 c:<gra:-16 c:<habe:12 c:<heb:11 c:<here:-10 c:<herr:11
c:<heut:-10 c:<hin:12 c:<hint:12 c:<ho:-21 c:<ho>:-18 c:<hol:-14 c:<hou:14 c:<houd:12 c:<ie:10 c:<im:-10 c:<indi:-14
c:<info:-13 c:<inso:-10 c:<inst:12 c:<inv:18 c:<io:10 c:<io>:10 c:<ir:10 c:<is:21 c:<iss:15 c:<issu:14 c:<ist:-12
c:<ive:10 c:<ive>:10 c:<ja:15 c:<jam:12 c:<jama:12 c:<je:-28 c:<jetz:-12 c:<jeu:-13 c:<jeud:-14 c:<jun:11 c:<junt:12
c:<jus:-10 c:<just:-10 c:<ka:-13 c:<kan:-25 c:<kann:-13 c:<kas:11 c:<ke:16 c:<kg:18 c:<kg>:18 c:<ki:12 c:<kl:25
c:<kla:15 c:<klag:12 c:<klar:10 c:<ko:-22 c:<kom:-17 c:<kr:10 c:<ku:-12 c:<kur:-12 c:<l>:24 c:<la:12 c:<laa:-12
c:<laat:-12 c:<lan:-15 c:<lau:19 c:<laut:10 c:<lava:13 c:<le:-10 c:<le>:-10 c:<li:24 c:<lie:-19 c:<lit:12 c:<lleg:10
c:<lo:21 c:<lun:-11 c:<ma:-10 c:<mac:14 c:<mach:14 c:<mag:12 c:<mai:-31 c:<mail:-13 c:<mais:-13 c:<man:17 c:<mand:16
c:<manq:14 c:<mar:-18 c:<marc:11 c:<mart:-12 c:<md:12 c:<md>:12 c:<me:-18 c:<mee:-13 c:<mei:12 c:<men:-21
c:<mens:-12 c:<mes:11 c:<mesm:10 c:<mess:-10 c:<minh:10 c:<mir:-20 c:<mir>:-18 c:<mis:20 c:<mita:11 c:<mm:10
c:<mm>:12 c:<mo:-17 c:<moe:-11 c:<mom:-10 c:<nac:-14 c:<nach:-13 c:<ne:-20 c:<ned>:10 c:<nem:11 c:<nem>:15
c:<nes:-12 c:<ni:12 c:<nie>:10 c:<nog:10 c:<nos:12 c:<noss:10 c:<nu:-15 c:<nu>:-10 c:<nun:11 c:<nunc:14 c:<nur:-12
c:<nur>:-10 c:<ob:-17 c:<obr:-14 c:<obra:-12 c:<oh:13 c:<ok:12 c:<ok>:11 c:<om:-10 c:<on:-16 c:<one>:10 c:<or:-11
c:<ord:13 c:<os:12 c:<ow:14 c:<own:12 c:<pa:56 c:<pac:10 c:<pag:31 c:<paga:11 c:<pai:17 c:<paie:21 c:<pal:11
c:<pan:10 c:<par:-17 c:<para:-14 c:<parl:14 c:<pas>:15 c:<pass:-12 c:<pat:13 c:<patt:10 c:<pau:-13 c:<paul:-10
c:<payi:13 c:<pd:-18 c:<pdf:-18 c:<pdf>:-17 c:<ped:15 c:<pedi:13 c:<pen:24 c:<per:-10 c:<pero:-10 c:<pet:-13
c:<peu:-11 c:<pho:12 c:<phot:14 c:<pi:22 c:<pie:12 c:<pla:16 c:<po:11 c:<pod>:12 c:<por>:-11 c:<pos:-11 c:<poss:-11
c:<pra:-14 c:<pre:11 c:<preg:-13 c:<pres:23 c:<prev:-10 c:<pro:-15 c:<prod:11 c:<prot:-11 c:<prov:-11 c:<pun:11
c:<punt:15 c:<put:-11 c:<qu:22 c:<qua:21 c:<que>:11 c:<qued:-13 c:<quel:10 c:<quer:12 c:<r>:10 c:<rad:-13 c:<ran:-10
c:<rapp:13 c:<re:10 c:<rece:-10 c:<rech:11 c:<recl:-13 c:<reco:15 c:<recu:-10 c:<rel:-11 c:<ren:-20 c:<rep:36
c:<repa:13 c:<res:14 c:<reso:19 c:<resp:-11 c:<ri:17 c:<rie:-10 c:<rig:17 c:<ris:21 c:<risp:16 c:<ru:10 c:<rub:10
c:<s>:21 c:<sa:-17 c:<sagt:10 c:<sal:-25 c:<sald:-14 c:<sale:-12 c:<sape:12 c:<sch:22 c:<schi:17 c:<scr:-10
c:<se:-18 c:<see:11 c:<see>:13 c:<sei:-13 c:<sept:10 c:<ser:-17 c:<sera:-10 c:<sh:13 c:<shee:10 c:<sin>:12
c:<sis:-10 c:<sist:-10 c:<so:-35 c:<sol:-25 c:<soli:-11 c:<som:11 c:<somm:12 c:<sot:11 c:<sott:11 c:<sp:17 c:<spe:11
c:<sta:11 c:<stor:10 c:<su:-11 c:<sub:-11 c:<sur>:12 c:<sy:-12 c:<sys:-10 c:<syst:-10 c:<ta:10 c:<tag:11 c:<tage:13
c:<tard:-12 c:<te:-10 c:<ten:-23 c:<teng:-10 c:<th:15 c:<thes:-10 c:<this:-13 c:<to:-16 c:<to>:-11 c:<tol:17
c:<told:14 c:<tot:-20 c:<tota:-13 c:<tou:-20 c:<tout:-18 c:<turn:11 c:<tw:16 c:<two:13 c:<two>:13 c:<uit>:-10
c:<ul:12 c:<us:16 c:<us>:16 c:<va:21 c:<val:-11 c:<vcs:12 c:<vcs>:12 c:<ve:30 c:<ve>:24 c:<vei:15 c:<veio:16
c:<ver:-10 c:<vers:-16 c:<verw:-15 c:<vi>:11 c:<via:-17 c:<via>:-10 c:<vie:10 c:<vier:12 c:<vir:-10 c:<vo:18
c:<voi:20 c:<vois:14 c:<vou:10 c:<vr:17 c:<vu:-15 c:<vuel:-10 c:<wa:30 c:<was:20 c:<was>:19 c:<we:33 c:<we>:21
c:<wee:-12 c:<wegg:-10 c:<wen:18 c:<went:13 c:<wer:-12 c:<wh:-11 c:<wij:12 c:<wij>:12 c:<wir:15 c:<wir>:11
c:<wit:-17 c:<with:-11 c:<woc:-10 c:<woch:-10 c:<wr:21 c:<wri:11 c:<writ:11 c:<za:11 c:<zer:11 c:<zon:14 c:<zond:10
c:<zur>:-10 c:<zuru:10 c:<zus:-10 c:aal>:13 c:aand:-13 c:aar>:-14 c:aard:12 c:abe:-11 c:aber:-12 c:abi:-23
c:abin:-10 c:abo:16 c:acc:-19 c:acco:-15 c:ace:19 c:acen:11 c:acen>:10 c:achst:-10 c:acht:10 c:aci:-27 c:acio:-15
c:acion:-13 c:acor:12 c:acord:11 c:act:28 c:actad:10 c:actu:11 c:actur:21 c:ad>:19 c:ada:16 c:ada>:20 c:ade:12
c:ado>:-12 c:ador:11 c:adora:10 c:adre:-14 c:adri:10 c:adu:-12 c:agg:-12 c:aggi:-11 c:aggio:-10 c:agn:12 c:ago>:16
c:agt>:13 c:ague>:11 c:ahl:14 c:ahl>:11 c:ahrer:10 c:aie:29 c:aie>:16 c:aien:10 c:aient:10 c:ail:-13 c:ain:-13
c:ais:14 c:ais>:12 c:aiss:11 c:aisse:11 c:ald:-15 c:ald>:-12 c:ale>:11 c:ali:-16 c:alin:10 c:alk>:10 c:alla:24
c:alle:-18 c:allor:10 c:alm:18 c:almac:11 c:alme:11 c:almen:10 c:als:12 c:alt:12 c:alta>:-12 c:alten:-11 c:am>:27
c:amac:-18 c:amaci:-10 c:amai:10 c:amais:10 c:amb:20 c:amen>:12 c:ament:-16 c:ami:10 c:amo>:12 c:ana:-15 c:ana>:-13
c:ancal:12 c:ancor:-11 c:and>:14 c:ande:-22 c:andem:-12 c:ander:-15 c:ando:22 c:ando>:13 c:ang:-10 c:ani:10
c:ank:-26 c:ank>:-19 c:ann>:-10 c:anqua:10 c:ans>:-12 c:ansf:-10 c:ansm:11 c:ansmi:12 c:ansp:12 c:anspo:12
c:ant>:-13 c:anta:15 c:anu:10 c:anul:10 c:anz:-20 c:ao>:26 c:aos:-10 c:aos>:-10 c:ap>:-16 c:api:-10 c:appel:10
c:appen:-10 c:ar>:-13 c:ara>:-13 c:aram:22 c:aram>:22 c:arch:11 c:arch>:11 c:ardi:-10 c:are:-13 c:are>:-10
c:aremo:-10 c:arg:21 c:arga:11 c:arge:15 c:aria>:-10 c:arie:12 c:ario:-11 c:arl:-13 c:arla:-10 c:arlo:-12 c:aro:18
c:aro>:13 c:aron:10 c:aron>:10 c:arr:21 c:arreg:11 c:arri:10 c:arriv:11 c:arv:-11 c:as>:-10 c:asa:18 c:ase:-13
c:assa:-14 c:asse:12 c:assen:13 c:assi:11 c:assig:10 c:ast:10 c:asu:-11 c:ata:-23 c:ata>:-11 c:ate:36 c:ate>:13
c:ated:11 c:ated>:11 c:atem:-11 c:atemi:-10 c:ater:15 c:ateri:13 c:ati>:20 c:ato:22 c:atr:-10 c:ats:-10 c:att:22
c:attu:13 c:au>:-16 c:aud:15 c:auf:-11 c:auf>:-11 c:auft:10 c:aur:-10 c:aut:-10 c:aut>:15 c:auto:-16 c:ava:14
c:avis:-13 c:avis>:-10 c:avo:-16 c:avor:-14 c:ay>:-10 c:ban:-29 c:banco:-14 c:bank:-12 c:bank>:-13 c:bar:17
c:barr:12 c:bbia:10 c:be>:-10 c:bec:-12 c:bed:-10 c:bef:10 c:befo:10 c:befor:10 c:bel:13 c:bel>:11 c:bep:10
c:ber:-12 c:ber>:-13 c:berec:10 c:berei:-10 c:best:10 c:beste:17 c:bet:25 c:beta:11 c:betw:13 c:betwi:13 c:bez:-10
c:bia:15 c:bin:-21 c:bito:12 c:bitt:-13 c:bitte:-13 c:bje:-10 c:bli:27 c:blo:-22 c:bloc:-19 c:blocc:-12 c:bloq:-10
c:bloqu:-10 c:boe:11 c:bou:10 c:boug:10 c:bough:10 c:bra:22 c:brac:11 c:brar:11 c:bre:-20 c:bre>:-10 c:bro:14
c:bt>:19 c:bts:11 c:bts>:11 c:buc:18 c:buch:18 c:bue:-14 c:buen:-13 c:bur:11 c:bus:-11 c:ca>:-19 c:cab:-13 c:cad:-13
c:cadu:-13 c:cai:12 c:cale>:10 c:can:17 c:cap:-13 c:capi:-13 c:carg:12 c:carga:10 c:cate:11 c:cco:-12 c:ced>:13
c:cel>:11 c:cen:14 c:cen>:10 c:certi:-10 c:certo:12 c:ces:-22 c:ch>:21 c:cha:38 c:chal:14 c:charg:10 c:chem:18
c:chi:12 c:chl:-10 c:chn:12 c:chne:13 c:chnen:10 c:cho:18 c:chr:-14 c:chri:-15 c:chs:-13 c:chts>:-10 c:ci>:-12
c:cia>:-19 c:cid:-13 c:cim:18 c:cima:10 c:cima>:10 c:cio:-15 c:cion:-13 c:clam:-13 c:clama:-14 c:claro:15 c:cli:11
c:cob:15 c:cobr:16 c:cobra:25 c:cod:-26 c:code:-11 c:code>:-11 c:codi:-17 c:coe:-15 c:col:11 c:com>:15 c:cono:-12
c:conte:10 c:cora:-11 c:cora>:-11 c:cord:15 c:cords:13 c:cos:19 c:cos>:24 c:cosa:-10 c:cost:13 c:cou:-21 c:ct>:12
c:cta:16 c:ctad:11 c:ctor:-12 c:ctur:22 c:ctura:16 c:cul:-10 c:cur:-11 c:cus:-18 c:da>:36 c:dact:11 c:dade:13
c:dag>:-11 c:dann:13 c:dara:12 c:daram:15 c:dat:-10 c:dda:-10 c:de>:13 c:deb:16 c:debi:12 c:debit:11 c:dec:-10
c:deci:-11 c:ded:10 c:dedu:19 c:dedui:12 c:dei>:13 c:dej:10 c:deja:14 c:deja>:11 c:del:-17 c:dem:-11 c:dem>:-14
c:dep:-19 c:dered:10 c:desa:-12 c:desc:17 c:desco:13 c:dess:14 c:desso:13 c:det:-16 c:deu:10 c:deud:11 c:deuda:11
c:dev:25 c:devo:17 c:df>:-16 c:di>:-35 c:dia:-18 c:diam:10 c:diamo:10 c:dic:-14 c:dico:-12 c:did:10 c:die>:17
c:dif:16 c:diff:12 c:diffe:10 c:dig:-20 c:dig>:-11 c:direc:-10 c:direk:12 c:ditor:-10 c:diz:11 c:diz>:14 c:doe:-18
c:doen:-10 c:doen>:-10 c:dona>:-12 c:donc:10 c:donc>:11 c:dop:16 c:dopp:11 c:dor>:-19 c:doub:10 c:doubl:10 c:dre:-12
c:dres:-14 c:dt>:13 c:due:17 c:due>:10 c:dui:15 c:dy>:10 c:ead:12 c:ean:-17 c:eas:-16 c:ebi:12 c:ebit:11 c:ebito:11
c:ebr:-14 c:ebt:11 c:eca:-12 c:ece:-15 c:eced:-10 c:echn:14 c:echne:14 c:eci:-24 c:ecid:-12 c:ecl:-10 c:ecla:-13
c:eclam:-13 c:ecord:11 c:ecto:-11 c:ecu:-14 c:ecusa:-10 c:ed>:42 c:edac:11 c:edact:11 c:ede>:18 c:edem:-10
c:eden:-10 c:eder:10 c:edi:12 c:edig:-10 c:edit:13 c:edite:13 c:edo:-33 c:edo>:-18 c:edor:-15 c:edu:17 c:educ:11
c:edui:12 c:eem:-14 c:eep:-11 c:eer:19 c:eerd:14 c:eerd>:15 c:eers:10 c:ees:13 c:ees>:15 c:ef>:17 c:efa:13
c:efere:-13 c:efo:19 c:efor:16 c:efore:14 c:eg>:-26 c:ege:16 c:ege>:15 c:egg:-17 c:egge:-10 c:egin:-15 c:egl:14
c:egle:11 c:ego:16 c:ego>:11 c:ehl:12 c:ehr:-12 c:eib:15 c:eie:13 c:eier:11 c:eigen:10 c:ein:11 c:eio:12 c:eio>:12
c:eis:22 c:eis>:24 c:eit:-29 c:eit>:-13 c:eke:21 c:eken:12 c:ekk:12 c:ekke:12 c:el>:23 c:ela:-16 c:ele:15 c:elev:13
c:eleve:14 c:ell:-22 c:elle:10 c:ello:-20 c:ello>:-14 c:ellt>:11 c:ema:15 c:ema>:11 c:emai:16 c:emain:11 c:eman:-10
c:emb:-13 c:emen:-11 c:emi:-30 c:emit:-20 c:emiti:-11 c:empe:16 c:emu:11 c:en>:24 c:ena>:10 c:enas:-10 c:enas>:-10
c:enc:-15 c:enca:-14 c:encim:11 c:end:-13 c:enda:-15 c:ene:-22 c:ener:-12 c:engan:13 c:engo:-12 c:engo>:-13
c:enho:-10 c:enn:12 c:eno>:10 c:ens:10 c:ent:-29 c:enta:16 c:entar:-10 c:entat:10 c:ento:-21 c:ento>:-11 c:entr:-14
c:envio:15 c:envo:-14 c:envoy:-10 c:ep>:-13 c:epare:15 c:epi:12 c:epons:11 c:er>:-21 c:era:22 c:era>:11 c:eram:16
c:eram>:18 c:erc:-13 c:erce>:10 c:erch:-11 c:erche:-11 c:erd:20 c:erd>:27 c:erde>:13 c:ere:42 c:ere>:-16 c:erec:15
c:erech:16 c:ered:14 c:ered>:14 c:erer:13 c:erer>:12 c:erge:-11 c:eri:-29 c:erio:-12 c:erj:13 c:erja:13 c:erke:10
c:erkla:-11 c:ermin:14 c:ern:-29 c:erne:-11 c:erno:-13 c:ero:16 c:eron:12 c:erons:10 c:erou:10 c:erp:-13 c:err:12
c:ers:26 c:ersc:11 c:ersch:13 c:ersp:-11 c:erst:15 c:erst>:24 c:ert:33 c:erte:12 c:ertra:12 c:erve>:-11 c:ervi:13
c:ervic:15 c:erw:-10 c:erza:10 c:es>:26 c:esa:-19 c:escon:12 c:esd:-10 c:esi:-12 c:esmo:10 c:esol:14 c:espa:-12
c:espo:-10 c:essa>:13 c:essag:-16 c:essen:14 c:esso:19 c:essou:12 c:esta>:10 c:estam:-13 c:estan:-12 c:estaz:-11
c:este>:-21 c:estel:19 c:esti:-11 c:esto:12 c:esto>:17 c:eston:10 c:et>:-29 c:eta:18 c:etaie:11 c:ete:15 c:ete>:30
c:eten>:-10 c:eth:-16 c:eti:11 c:etira:11 c:eto>:-10 c:etre:14 c:ette>:14 c:etwi:13 c:etwis:13 c:etzt:-14
c:etzt>:-11 c:eu>:-15 c:euda:11 c:eudi:-14 c:eudi>:-14 c:eur:-10 c:eur>:-13 c:eus:-14 c:eut:-12 c:euw:-12 c:eve:13
c:even>:-11 c:ever:16 c:everd:14 c:evid:10 c:ewe:-10 c:ewi:-10 c:ext:-14 c:ezz:10 c:facc:-11 c:facci:-11 c:fact:15
c:factu:15 c:fah:11 c:fals:14 c:fe>:-14 c:fec:-17 c:fech:-14 c:fecha:-12 c:feh:11 c:fehl:11 c:fen:12 c:fer:21
c:ferr:16 c:ferra:13 c:ff>:-16 c:ffa:12 c:ffe:14 c:ffer:12 c:ffere:12 c:ffi:-11 c:ffic:-12 c:fic:-24 c:firma:11
c:flo:-12 c:fon:10 c:for:13 c:for>:17 c:fore:11 c:fore>:14 c:form:-11 c:forma:-11 c:fou:11 c:frag:-10 c:frau:-11
c:frau>:-14 c:ft>:10 c:fur:10 c:gaa:10 c:gado:-14 c:gam:12 c:gamo:12 c:gamos:12 c:gar:13 c:garde:10 c:gd>:13
c:ge>:11 c:gebe:-13 c:gek:25 c:geko:10 c:gel:10 c:gele:14 c:gelev:14 c:gen:-35 c:gen>:-13 c:gend:-17 c:gende:-10
c:gere:13 c:gest:-14 c:gev:-11 c:geve:-11 c:gew:-15 c:gez:12 c:gge:-15 c:ggi:-11 c:ggio:-12 c:ggio>:-13 c:ght:10
c:ght>:15 c:gib:10 c:gibt:10 c:gin:-12 c:gio>:-15 c:gis:-11 c:gist:-12 c:giste:-10 c:gle:23 c:gle>:11 c:gli:-24
c:gli>:-10 c:gne:24 c:gner:10 c:go>:12 c:gos:-10 c:gos>:-11 c:gra:-10 c:gron:10 c:gru:13 c:gue>:11 c:guei:-10
c:gues>:10 c:gun:-17 c:gung:-12 c:gung>:-12 c:habe:14 c:had:15 c:had>:13 c:haha:11 c:hal:24 c:hall:11 c:hang:-12
c:harg:10 c:harge:10 c:heb:12 c:hee:20 c:heet:15 c:hem:17 c:hema:19 c:hema>:19 c:hen>:10 c:her:-12 c:her>:-12
c:herr:11 c:hes:-13 c:hese:-10 c:hese>:-10 c:heut:-10 c:heute:-10 c:hi>:-13 c:hicke:-11 c:hint:12 c:hinte:12
c:hire:10 c:his>:-11 c:hl>:20 c:hle:10 c:hlt:12 c:hne:26 c:hnen:15 c:hnen>:15 c:ho>:-17 c:hot:21 c:hoto:16
c:hotos:14 c:houd:10 c:hri:-15 c:ht>:20 c:hts>:-10 c:hui:-10 c:ial:-14 c:iale:-13 c:iamo:11 c:iamo>:12 c:ian:-11
c:ias>:-14 c:iba:-10 c:ibe:15 c:iben>:10 c:ibl:-10 c:ibt:16 c:ica:-13 c:ica>:-14 c:ices:-10 c:ich:-11 c:iche:-13
c:icht>:-15 c:ichte:12 c:ici:16 c:ici>:11 c:icio:13 c:icken:-10 c:ico:18 c:ico>:19 c:ida:19 c:ida>:15 c:idad:15
c:idad>:11 c:idade:12 c:iden:11 c:ie>:29 c:ieb:-12 c:ief:24 c:ief>:14 c:ien:-11 c:iend:-14 c:iens:11 c:ier:10
c:ier>:20 c:iera:11 c:iern:-10 c:ies:-13 c:iets:-10 c:iets>:-11 c:ieuw:-11 c:iff:11 c:iffe:11 c:iffer:10 c:ifi:-16
c:ig>:-11 c:igna:-10 c:igne:21 c:igo>:-11 c:igun:-10 c:igung:-10 c:ij>:13 c:ijd:-10 c:ike:15 c:ike>:11 c:ile:15
c:ilh:10 c:ili:-10 c:ilia:-12 c:ill:13 c:illa>:11 c:ille:10 c:ima:13 c:ima>:12 c:ime:14 c:imes:14 c:imo>:-12
c:imos:13 c:imos>:14 c:in>:-14 c:inch:13 c:inde:18 c:indi:-14 c:indo:12 c:indo>:11 c:iner:10 c:info:-12 c:ing:-16
c:inh:11 c:inis:-11 c:inist:-10 c:ink:11 c:inn:-13 c:inso:-10 c:int:29 c:int>:10 c:inte:10 c:inter:10 c:inu:10
c:inv:19 c:ior:11 c:ior>:11 c:ira:14 c:ira>:18 c:irec:-10 c:irek:12 c:irekt:12 c:irma:13 c:iro:-21 c:iro>:-15
c:is>:35 c:isa>:11 c:isc:-12 c:isco:-14 c:isco>:-10 c:ise:10 c:ise>:17 c:ispon:12 c:iss:14 c:iss>:-10 c:issa:11
c:issu:12 c:ist:12 c:ist>:-13 c:ista:11 c:istem:-11 c:isten:23 c:isti:14 c:isto:-10 c:istr:-14 c:ita:14 c:itaz:12
c:ith:-12 c:itir>:-11 c:ito:-14 c:itors:-10 c:itre:-10 c:itt:-24 c:itte:-13 c:itte>:-13 c:iu>:-20 c:ius:-17 c:ive:13
c:ivo:-11 c:ivre:11 c:ix>:25 c:iz>:11 c:jama:12 c:jamai:10 c:jet:-12 c:jetz:-12 c:jetzt:-10 c:jeu:-13 c:jeud:-14
c:jeudi:-14 c:jo>:12 c:junto:10 c:kan:-25 c:kann:-12 c:kann>:-13 c:kas:11 c:ke>:15 c:ked:11 c:ked>:11 c:ken:15
c:ker:11 c:kg>:18 c:kom:-12 c:kri:13 c:kur:-10 c:la>:10 c:laat:-12 c:laat>:-12 c:lad:-13 c:lade:-11 c:laden:-13
c:lah:12 c:lai:-10 c:lama:-16 c:lamac:-18 c:laro:15 c:laro>:15 c:lau:19 c:laut:10 c:laut>:10 c:lava:14 c:lda:10
c:lea:-19 c:lec:-12 c:leci:-10 c:ledi:-13 c:ledig:-10 c:lege:11 c:lege>:10 c:lei:15 c:lena:15 c:lena>:13 c:ler:33
c:ler>:12 c:les:17 c:less:14 c:less>:13 c:let:19 c:lete:12 c:lete>:10 c:leto:-10 c:lett:10 c:leve:15 c:lever:16
c:li>:-11 c:lia:-11 c:lia>:10 c:licad:15 c:lief:10 c:lij:13 c:lin:12 c:lini:11 c:lis>:11 c:lk>:10 c:lla:21 c:lla>:21
c:lle:11 c:lleci:-10 c:lleg:10 c:llem:11 c:lles>:10 c:llez:-12 c:llez>:-12 c:llo:-20 c:llo>:-22 c:llora:10
c:lmace:11 c:lme:10 c:lmen:10 c:lment:10 c:loc:-14 c:locc:-12 c:locca:-11 c:loo:-13 c:loq:-10 c:loqu:-10 c:loque:-10
c:lor:18 c:lot>:10 c:low:-10 c:lt>:29 c:lta>:-14 c:ltr:12 c:lun:-20 c:lungs:-11 c:lus>:-15 c:lvi:10 c:lzi:10
c:ma>:16 c:mac:14 c:mace:11 c:macen:11 c:mach:15 c:mach>:10 c:man:14 c:mana:-12 c:mand:16 c:manda:12 c:manq:14
c:manqu:14 c:mar:-24 c:march:13 c:mart:-12 c:mati:-11 c:matio:-10 c:mbe:-10 c:mbre:12 c:mbre>:13 c:md>:12 c:me>:12
c:medi:12 c:mee:-19 c:mee>:-11 c:mei:19 c:men:-34 c:men>:-10 c:mend:10 c:ment:-28 c:menti:-10 c:mer:-13 c:mer>:-13
c:merce:10 c:mes:31 c:mesm:10 c:messa:-14 c:met:-10 c:mi>:-10 c:min:-14 c:mini:-12 c:minis:-12 c:mir:-14 c:mir>:-17
c:mis:35 c:missa:11 c:misso:-12 c:mit:-23 c:mm>:13 c:mma:18 c:mme>:10 c:mmt:11 c:mmt>:10 c:moe:-14 c:mom:-10
c:mor:-13 c:mos:17 c:mos>:12 c:move:11 c:mpe:36 c:mpl:-19 c:mpo:-19 c:mpo>:-10 c:mpre>:12 c:mprom:-11 c:mr>:10
c:na>:-13 c:nas:-10 c:nba:12 c:ncal:12 c:nch:23 c:ncim:11 c:ncor:-12 c:ncora:-11 c:ncu:-13 c:nd>:-13 c:nda:-12
c:ndem:-17 c:ndem>:-18 c:nden:10 c:ndi:-11 c:ndi>:-17 c:ndo:36 c:ndo>:30 c:ne>:14 c:ned>:12 c:nem>:10 c:nen>:11
c:nero:15 c:nes:-18 c:ness:-12 c:net:13 c:nette:-10 c:netto:11 c:nfo:-12 c:ngan:11 c:ngel:15 c:ngele:12 c:ngen:-13
c:ngen>:-11 c:ngl:12 c:ngo:-13 c:ngs:-17 c:ni>:19 c:nica:-10 c:nid:11 c:nida:10 c:nie>:12 c:nier:11 c:nieu:-11
c:nieuw:-11 c:ning>:10 c:nio:-12 c:nis:-23 c:nist:-10 c:nn>:-10 c:nna:-12 c:nnai:-10 c:nnt>:11 c:nnule:12 c:no>:19
c:noc:-12 c:noch:-10 c:nog:10 c:nom:-11 c:non:-11 c:non>:-12 c:nos>:-12 c:noss:10 c:now:-12 c:now>:-11 c:nqua:13
c:nsei:10 c:nser>:-11 c:nsf:-10 c:nsi:-14 c:nsig:-10 c:nsm:11 c:nsmi:12 c:nsmis:10 c:nsp:17 c:nspo:12 c:nste:10
c:nta:17 c:ntat:12 c:ntato:10 c:nte:17 c:nter>:16 c:ntere:11 c:nterp:-13 c:nti>:-16 c:ntim:11 c:ntor:-13 c:ntor>:-12
c:ntr:-11 c:ntra:16 c:ntra>:-11 c:ntrat:27 c:ntre:-11 c:nul:22 c:nule:13 c:num:-14 c:nunc:11 c:nunca:14 c:nung:-14
c:nunge:-11 c:nur:-14 c:nur>:-10 c:nut:11 c:nve:19 c:nven:11 c:nvio:14 c:nvio>:14 c:nvo:-13 c:nvoy:-10 c:nvoye:-10
c:ny>:10 c:obra:22 c:obrar:13 c:obre:-15 c:obre>:-14 c:occa:-11 c:och:-31 c:och>:-10 c:oche:-12 c:ocia:-10 c:od>:10
c:ode:-15 c:ode>:-10 c:oder>:-10 c:odi:-28 c:odic:-11 c:odig:-11 c:odo>:-10 c:odu:10 c:oer:14 c:oer>:13 c:oes:-15
c:oes>:-11 c:og>:12 c:ogl:-10 c:ogli:-11 c:ogo:10 c:ogo>:11 c:ohe:14 c:ohe>:14 c:oi>:-12 c:ois:12 c:oit:12 c:oit>:12
c:ok>:10 c:oleto:-12 c:olg:-13 c:olici:-10 c:oll:11 c:ollen:12 c:olt:18 c:olte:10 c:om>:11 c:oma:-12 c:oment:-11
c:omi:-18 c:omin:-13 c:omm:23 c:omma:13 c:omme:17 c:omme>:13 c:omo:-22 c:omos:-10 c:omos>:-10 c:ompl:-10 c:on>:12
c:ona>:-11 c:onc>:11 c:onden:10 c:one:-21 c:ong:11 c:ons:12 c:onse:12 c:onte:12 c:ontra:18 c:onven:11 c:oor:-16
c:open:-11 c:opo:10 c:opp:17 c:oqu:-14 c:oque:-13 c:or>:-13 c:orc:11 c:orch:14 c:ord:20 c:order:17 c:ordo:10
c:ords:12 c:ords>:12 c:ore:-19 c:ores:-11 c:ores>:-12 c:org:-26 c:orge:-14 c:ori>:10 c:oris:-11 c:ork:15 c:ork>:14
c:orm:-14 c:orma:-15 c:orro:12 c:ort:19 c:ort>:15 c:orta:-13 c:ortal:-17 c:orte:12 c:os>:14 c:osa:-11 c:oss:-25
c:ossi:-19 c:ost:26 c:osto:10 c:osto>:10 c:ota>:12 c:ote:-15 c:oth:-11 c:oto:18 c:otos:16 c:otos>:16 c:otre:-16
c:otre>:-13 c:ott:16 c:otte:12 c:otte>:11 c:otto>:12 c:oubl:10 c:ought:10 c:oun:-11 c:ount:-12 c:oup:-10 c:ours:12
c:ours>:10 c:ous:22 c:ous>:22 c:out:-15 c:ouv:-14 c:ove:-20 c:over:-22 c:ow>:-14 c:own:12 c:oy>:-11 c:pag:30
c:paga:10 c:pago>:11 c:pai:27 c:paie:21 c:paie>:15 c:pal:11 c:pan:14 c:par:-20 c:para:-11 c:pare:15 c:parl:13
c:part:-11 c:parte:-11 c:pas>:13 c:pass:-18 c:pat:17 c:patt:10 c:pau:-12 c:paul:-10 c:payi:13 c:payin:13 c:pdf:-18
c:pdf>:-17 c:ped:18 c:pedi:14 c:pel:10 c:pel>:18 c:pen:-18 c:pen>:-12 c:pend:-10 c:pende:-13 c:per:13 c:perdi:11
c:pero:-11 c:pero>:-12 c:perr:-10 c:pers:11 c:pert:16 c:pet:18 c:pete:13 c:pete>:11 c:pez:10 c:pho:13 c:phot:14
c:photo:14 c:pia>:10 c:pie:16 c:pir:-12 c:pla:22 c:ple:-18 c:pod>:12 c:pon:12 c:pond:13 c:pondo:13 c:porta:-13
c:pos:-16 c:poss:-14 c:pp>:-13 c:ppara:11 c:ppe:19 c:ppel:14 c:ppen:-11 c:pra:-20 c:pre:14 c:preco:10 c:preg:-17
c:pren:11 c:pres:25 c:presc:13 c:prest:16 c:prev:-10 c:pri:14 c:pro:-17 c:prod:11 c:prom:-10 c:prov:-12 c:pul:10
c:punt:13 c:punto:15 c:qua:33 c:quan:10 c:quant:10 c:que:-29 c:qued:-13 c:queda:-11 c:quer>:-10 c:quest:-13
c:quin:10 c:ra>:19 c:raci:-14 c:rado:11 c:ragen:15 c:rai:-19 c:ral:10 c:ram:26 c:ram>:33 c:ranco:18 c:rand:10
c:rans:12 c:ransf:-10 c:ransm:11 c:ransp:12 c:rant:-12 c:rapp:12 c:rappe:10 c:ras:-12 c:rat:16 c:ratio:14 c:rato:13
c:rato>:10 c:rau>:-13 c:rca:-11 c:rce>:10 c:rch>:17 c:rche:-12 c:rche>:-12 c:rci:-11 c:rd>:19 c:rde>:12 c:rder:11
c:rdi>:-13 c:re>:-19 c:reb:-11 c:rece:-11 c:rech:22 c:rechn:13 c:recht:10 c:recl:-13 c:recla:-13 c:reco:20
c:recor:11 c:recto:-12 c:recu:-10 c:red:20 c:redac:11 c:redi:11 c:redit:10 c:reen:10 c:regl:21 c:regle:15 c:reis>:13
c:rek:22 c:rekt:10 c:rekt>:13 c:rel:-13 c:rela:-13 c:rem>:12 c:rep:30 c:rer>:10 c:res>:-17 c:resa:-14 c:resa>:-11
c:resc:19 c:rescr:13 c:resol:13 c:rest:24 c:rest>:14 c:resta:26 c:ret:-24 c:rete:-10 c:rett:-13 c:reu:-13 c:rev:-11
c:revi:-10 c:rgen:-12 c:rhalt:-10 c:ri>:24 c:ria:16 c:rib:-19 c:rica:13 c:rich:-10 c:rie:-29 c:rie>:-11 c:rief>:11
c:rifi:-10 c:rig:24 c:rij:-10 c:rin:-10 c:ring:-13 c:ring>:-15 c:rio:-14 c:risp:17 c:rispo:17 c:rit>:11 c:riv:13
c:riva:12 c:rja:13 c:rkl:-10 c:rkla:-11 c:rklar:-10 c:rla:-11 c:rli:13 c:rma>:-17 c:rmad:10 c:rmado:10 c:rmel:12
c:rmin:14 c:rmo:10 c:rno:-11 c:ro>:12 c:rob:-13 c:rod:14 c:roe:17 c:roi:15 c:ron:20 c:ron>:14 c:ront:10 c:rov:-15
c:rove:-10 c:rpa:10 c:rra:17 c:rrag:10 c:rreg:15 c:rregl:12 c:rres:11 c:rresp:10 c:rret:-13 c:rri:14 c:rriv:11
c:rriva:10 c:rro:16 c:rro>:22 c:rsc:14 c:rsch:15 c:rse:10 c:rse>:15 c:rsp:-12 c:rst:13 c:rst>:21 c:rt>:24 c:rta:-16
c:rtal:-18 c:rtal>:-18 c:rte:13 c:rten:13 c:rten>:12 c:rtes>:12 c:rti:18 c:rtra:12 c:rtrag:12 c:rtu:-11 c:rua>:12
c:ruc:18 c:ruck:10 c:rus:-10 c:rve:-13 c:rve>:-11 c:rvic:15 c:ry>:-22 c:sa>:19 c:sad:-12 c:sada:-10 c:sada>:-10
c:sag:-20 c:sage:-21 c:sage>:-11 c:sagt:14 c:sagt>:13 c:sais>:12 c:sal:-23 c:sald:-14 c:sape:12 c:sati:-10 c:sch:31
c:sche:14 c:schi:22 c:schil:10 c:sco>:-12 c:scont:13 c:se>:11 c:see:11 c:see>:16 c:sei:-11 c:sen:25 c:sen>:19
c:sept:10 c:ser:-19 c:ser>:-10 c:sera>:-10 c:seri:-10 c:seu:-11 c:she:17 c:shee:15 c:sheet:16 c:sib:-12 c:sibl:-10
c:sible:-10 c:sic:-19 c:sich:-10 c:sier:-10 c:signa:-12 c:signe:21 c:sin>:16 c:sit:-13 c:sito:-11 c:sito>:-11
c:smi:12 c:smis:11 c:so>:-12 c:soli:-11 c:solic:-10 c:solu:11 c:som:12 c:somm:12 c:somme:10 c:sor:-14 c:sos:-11
c:sot:18 c:sott:11 c:sotto:11 c:sous:16 c:sous>:17 c:spe:10 c:spond:17 c:spons:-12 c:spu:10 c:ssa:-16 c:ssag:-16
c:ssao:10 c:ssao>:10 c:sse>:-16 c:ssen:27 c:ssen>:14 c:ssi:-13 c:ssig:10 c:sso>:-12 c:ssou:10 c:sta:10 c:sta>:21
c:stam:-11 c:stamo:-14 c:stan:-16 c:state:10 c:statt:12 c:staz:-11 c:stazi:-11 c:ste>:-18 c:stel:10 c:steld:10
c:stem:-17 c:stema:-11 c:sten:23 c:stim:-14 c:ston:12 c:stra:-12 c:strat:-15 c:stu:14 c:stung:10 c:sua:-15 c:sub:-16
c:sue:13 c:sun:-13 c:sur>:12 c:tad:26 c:tada:14 c:tada>:17 c:tade:-11 c:tade>:-11 c:tado:16 c:tados:11 c:taie:11
c:taien:11 c:tal:-11 c:tal>:-17 c:tan:-11 c:tao:10 c:tar:-23 c:tar>:-11 c:tard:-12 c:tarem:10 c:tarie:10 c:tat:12
c:tate:11 c:tate>:14 c:te>:11 c:tea:13 c:tead:14 c:tel:13 c:teld:12 c:teld>:10 c:tem:-26 c:tem>:-12 c:tema:-11
c:ten:30 c:ten>:17 c:tende:11 c:tene:-12 c:tengo:-11 c:tera:12 c:tera>:12 c:teri:11 c:termi:13 c:terp:-12
c:testa:-13 c:testo:14 c:th>:-19 c:ther>:-14 c:these:-10 c:this:-13 c:this>:-13 c:tic:20 c:tico:24 c:tico>:18
c:till:11 c:tim:11 c:time:16 c:times:12 c:tin:24 c:ting:10 c:ting>:11 c:tio>:-11 c:tion:10 c:tir>:-11 c:tira:26
c:tira>:11 c:tiro:-15 c:tiro>:-12 c:to>:26 c:tod:-11 c:tol:24 c:told:14 c:ton:11 c:tors:-15 c:tors>:-13 c:tot:-22
c:tota:-15 c:tou:-20 c:tout:-19 c:tout>:-16 c:tra:20 c:trag>:12 c:trans:11 c:trat:16 c:trato:14 c:tre:-24 c:tre>:-14
c:tres:-12 c:treso:-10 c:tri:-10 c:trie:-11 c:tru:10 c:ts>:10 c:tti>:-11 c:tto:13 c:tto>:21 c:ttu:12 c:tud:-13
c:tung:15 c:tung>:11 c:tur:18 c:turas:-11 c:turn:11 c:tus:-10 c:tus>:-11 c:tuu:10 c:tuur:10 c:tuurl:12 c:twi:13
c:twis:13 c:twist:13 c:two:15 c:two>:13 c:tzt:-17 c:tzt>:-13 c:uai:11 c:ual>:10 c:uan:12 c:uand:10 c:uando:15
c:uar:-17 c:ub>:-11 c:ubb:12 c:ubi:16 c:uch>:-11 c:ud>:11 c:uda:11 c:udi:-10 c:udi>:-14 c:udic:15 c:ue>:16 c:ued:-12
c:uei:-12 c:uer>:-10 c:ues:13 c:ues>:14 c:uf>:-12 c:ufe:-12 c:ught>:10 c:ui>:-12 c:uin:15 c:uit:13 c:uit>:-11
c:ule:14 c:ulo:16 c:ulo>:19 c:um>:12 c:umi:13 c:umm:-10 c:umme:-10 c:ump:13 c:unb:10 c:unc:14 c:unca:14 c:unca>:14
c:ung:-15 c:ungs:-16 c:uni:-13 c:unta:-11 c:unto:17 c:unto>:17 c:upe:-10 c:uras:-11 c:uras>:-11 c:urc:-12 c:ure>:13
c:url:17 c:urli:14 c:uro>:-10 c:urr:11 c:uruc:10 c:uruck:10 c:us>:-10 c:ust:-30 c:uste:-14 c:usto:-15 c:usto>:-10
c:ute:-18 c:uto:-12 c:uur:18 c:uurl:12 c:uw>:-15 c:vaa:10 c:vaar:10 c:vai:10 c:val:-10 c:vam:10 c:vamo:10 c:van:-15
c:vari:12 c:varia:11 c:vcs:12 c:vcs>:12 c:ve>:21 c:vei:10 c:veio:16 c:veio>:16 c:venc:-10 c:vend:12 c:vera:-16
c:verd:21 c:verd>:14 c:verde:13 c:vere>:-10 c:verl:10 c:vers:-11 c:verw:-18 c:ves:18 c:ves>:18 c:vi>:23 c:via:-27
c:vic:16 c:vici:11 c:vicio:11 c:vier:10 c:vio>:12 c:vir:-14 c:vis:-11 c:vo>:-15 c:voca:-10 c:voi:18 c:vois:13
c:vois>:10 c:voll:-10 c:volu:-11 c:vor:-22 c:vre:11 c:war>:10 c:was:15 c:was>:13 c:way:-14 c:we>:20 c:wee:-10
c:wegg:-10 c:wen:19 c:wen>:11 c:went:13 c:went>:13 c:wij>:12 c:wir:19 c:wir>:11 c:wis:10 c:wist:13 c:wit:-17
c:with:-10 c:wo>:15 c:woc:-12 c:woch:-12 c:woche:-11 c:wolle:10 c:wor:11 c:wri:11 c:writ:11 c:xim:-10 c:yer:-11
c:yer>:-15 c:za>:12 c:zaa:10 c:zado>:-10 c:zah:14 c:zahl:14 c:zahl>:12 c:zei:-10 c:zer:13 c:zion:10 c:zo>:-11
c:zon:13 c:zond:11 c:zonde:12 c:zt>:-14 c:zur>:-10 c:zuruc:10 c:zus:-14 d:0.55:-14 d:0.7:-28 d:0.85:-16
e:paid=none:9 e:promise=day:23 e:promise=none:-31 e:run=none:-13 f:_amount:53 f:_day:-53 f:_invoice:139 f:ack:9
f:admin:-78 f:all:-23 f:bounce:-18 f:closed:-16 f:contest:-59 f:copy:-30 f:d.ADVERTISING_PROMO:15
f:d.ALLOWANCE_CHARGE:17 f:d.BALANCE_DECLINED:13 f:d.CANCELLED:59 f:d.CONTRACT_TERMS:32 f:d.DAMAGED:61
f:d.DUPLICATE_BILLING:86 f:d.FREIGHT:43 f:d.LATE_FEE_CONTESTED:23 f:d.MISSING_DOCS:83 f:d.NOT_OURS:46 f:d.NO_PO:32
f:d.PALLET_CONTAINER:10 f:d.PRICE_ERROR:45 f:d.PRIOR_OVERPAYMENT:18 f:d.QUALITY:38 f:d.QUANTITY_SHORT:32
f:d.RETURN:44 f:d.SERVICE_INCORRECT:17 f:d.STALE_INVOICE:37 f:d.TERMS_DISPUTE:-14 f:d.VOLUME_REBATE:26
f:d.WRONG_PRODUCT:19 f:demand:-17 f:difference:75 f:dispute:34 f:formal:-28 f:goods:100 f:greeting:-11
f:hardship:-41 f:hold:-27 f:hope:-53 f:inclusive:-15 f:inject:-14 f:insolvency:-66 f:joke:39 f:lawyer:-15
f:legal:-24 f:mine:24 f:moved:34 f:moves:12 f:n.QUANTITY_SHORT:88 f:netted:-18 f:not:74 f:not_dispute:-60
f:not_duplicate:-17 f:not_gone:12 f:not_hope:-14 f:not_insolvency:-17 f:not_paid:50 f:not_stop:-23 f:once_us:-12
f:order:-20 f:others:15 f:paid:-27 f:part:-13 f:pay:28 f:plan:-49 f:proof:-13 f:propose:-12 f:question:-23
f:r.BANK_CHARGE:13 f:r.CANCELLED:57 f:r.DAMAGED:18 f:r.DESCRIPTION:17 f:r.DUPLICATE_BILLING:29 f:r.FREIGHT:24
f:r.LATE_DELIVERY:17 f:r.LATE_FEE_CONTESTED:21 f:r.MISSING_DOCS:51 f:r.NOT_OURS:50 f:r.NO_PO:28
f:r.PALLET_CONTAINER:20 f:r.PRICE_ERROR:74 f:r.PRIOR_OVERPAYMENT:17 f:r.QUALITY:37 f:r.QUANTITY_SHORT:32
f:r.RETURN:28 f:r.SERVICE_INCORRECT:52 f:r.TAX:24 f:r.TERMS_DISPUTE:13 f:r.VOLUME_REBATE:20 f:r.WITHHOLDING:-11
f:r.WRONG_PRODUCT:67 f:redirect:-22 f:refuse:114 f:remittance:-18 f:run:-29 f:setoff:22 f:soon:-32 f:statement:-39
f:unable:-39 f:until:69 f:wait:-25 f:willpay:28 i:acknowledgement:-32 i:acknowledgement=2:-32 i:already_paid:-13
i:already_paid=3:-13 i:bounce:-23 i:bounce=3:-23 i:copy_invoice_request=2:-11 i:dispute:245 i:dispute=1:28
i:dispute=2:60 i:dispute=3:157 i:hardship:-44 i:hardship=3:-37 i:in_payment_run:-12 i:in_payment_run=3:-12
i:insolvency:-61 i:insolvency=3:-68 i:invoice_admin:-58 i:invoice_admin=3:-53 i:legal:33 i:legal=1:-35 i:legal=2:22
i:legal=3:46 i:nothing:76 i:out_of_office:-28 i:out_of_office=2:-20 i:partial_payment:-27 i:partial_payment=2:-11
i:partial_payment=3:-16 i:payment_plan_request:-43 i:payment_plan_request=3:-36 i:promise_to_pay:-11
i:promise_to_pay=3:-11 i:question:-24 i:question=3:-33 i:remittance_advice:-42 i:remittance_advice=2:-25
i:remittance_advice=3:-17 i:statement_request:-37 i:statement_request=3:-33 i:unsubscribe=2:12 i:unsubscribe=3:-20
i:wrong_contact:-9 l:en:-23 l:fr:37 l:it:10 l:pt:-12 n:0:44 n:1:-47 n:2:-36 n:4:22 n:5:22 n:6:11 p:aanman:9
p:aanvaa:9 p:abgebu:10 p:ablehn:-9 p:abonar:11 p:absten:13 p:accoun:-18 p:acorda:12 p:acquis:16 p:actual:-13
p:admini:-9 p:advoca:-14 p:afdeli:-11 p:afgesp:15 p:afspra:-11 p:ajuiza:-9 p:aldrab:10 p:almace:21 p:angeko:11
p:annule:12 p:antwor:16 p:aparec:-12 p:aplica:9 p:appara:21 p:arregl:24 p:arriva:13 p:arrive:9 p:assina:11
p:assist:-11 p:attend:13 p:ausbuc:9 p:auskun:10 p:automa:-13 p:autono:-9 p:autori:-10 p:bancal:24 p:bateri:9
p:becaus:-14 p:beginn:-12 p:berech:17 p:bereit:-15 p:bestel:44 p:betaal:-21 p:betale:10 p:betrei:12 p:betwis:27
p:blocca:-17 p:bloque:-14 p:boleto:-11 p:buchha:9 p:buildi:11 p:buongi:-9 p:busine:-12 p:caldai:14 p:camion:-13
p:capisc:-19 p:catego:16 p:cateri:14 p:certif:-17 p:charge:13 p:chaudi:10 p:chegar:10 p:cherch:-9 p:chiede:15
p:citazi:10 p:cleare:-9 p:cobrad:10 p:cobrar:15 p:comerc:16 p:comman:22 p:commit:-9 p:commun:-10 p:compro:-12
p:compte:11 p:comuni:-11 p:comunq:9 p:concur:-9 p:condit:9 p:confer:13 p:congel:9 p:conoce:-9 p:consei:17
p:consid:14 p:consig:-17 p:contes:21 p:contra:51 p:conven:10 p:corres:19 p:courri:-9 p:dagvaa:11 p:dealin:16
p:debite:-14 p:debloq:-9 p:deduis:12 p:demand:-15 p:depart:-9 p:depend:-10 p:desacc:-11 p:descon:24 p:descri:11
p:despac:-15 p:detall:-9 p:devend:10 p:devolv:10 p:dezemb:-12 p:differ:21 p:diffic:-12 p:diffid:9 p:dirett:-9
p:divers:16 p:domand:-9 p:doppel:9 p:dossie:-19 p:durchg:-9 p:econom:-11 p:efface:10 p:embarg:-9 p:empres:-11
p:encime:12 p:encome:9 p:encont:-10 p:engine:10 p:entsch:-10 p:erhalt:-17 p:erklar:-11 p:escrib:-20 p:espera:11
p:esquec:-11 p:estamo:-28 p:estima:-18 p:etaien:21 p:eviden:11 p:factur:19 p:falsch:17 p:ferran:10 p:financ:-9
p:firmad:11 p:firmat:13 p:floris:-10 p:formel:18 p:fornit:-14 p:gebete:-9 p:gefact:14 p:gekrie:11 p:gekund:10
p:geleve:18 p:gelief:10 p:gennai:-15 p:gestio:-9 p:geteke:10 p:gezahl:12 p:giorna:10 p:gister:-18 p:giudic:18
p:giudiz:-10 p:goedem:-12 p:govern:-15 p:gracia:-12 p:haremo:-10 p:herste:12 p:hiermi:-10 p:hochla:-9 p:holdin:-10
p:ignori:-9 p:immedi:-11 p:imposi:-9 p:incari:9 p:incass:-12 p:incide:12 p:indica:-11 p:inform:-12 p:ingres:-10
p:innerh:10 p:insolv:-19 p:instal:10 p:instea:13 p:inteir:14 p:intere:26 p:interl:-10 p:interp:-27 p:inutil:14
p:invoic:17 p:iscrit:10 p:janeir:-10 p:juzgad:-13 p:kessle:10 p:labora:13 p:leavin:-11 p:leistu:12 p:letrad:18
p:letter:14 p:liabil:-9 p:liquid:-18 p:llegar:10 p:manage:-10 p:mancat:-11 p:mandar:13 p:mandas:9 p:manqua:19
p:maquin:11 p:marque:13 p:medica:14 p:meerwe:10 p:mensaj:-11 p:messag:-31 p:monteu:9 p:muppet:14 p:nachst:-17
p:naturl:12 p:nosotr:16 p:nuestr:19 p:octobe:10 p:octubr:-13 p:offene:16 p:openst:-10 p:opnieu:-9 p:oppost:13
p:orcame:-13 p:ordere:19 p:ordina:14 p:ottobr:-9 p:pactad:9 p:pagamo:17 p:pagare:9 p:pagher:10 p:paiera:12
p:palett:14 p:parlat:-9 p:partid:16 p:passad:-13 p:patent:18 p:pattui:11 p:pendin:11 p:persis:12 p:planil:9
p:planti:13 p:plaque:15 p:possib:-10 p:pourri:10 p:preced:-9 p:prepar:-9 p:prescr:27 p:presta:23 p:primei:14
p:primer:-10 p:princi:10 p:profes:-10 p:propos:9 p:propri:12 p:protoc:-14 p:provee:-9 p:proxim:-17 p:prutse:10
p:quaran:9 p:quebra:-11 p:queira:-9 p:rahmen:19 p:rancun:-13 p:rappor:9 p:recebe:12 p:recevo:-11 p:rechts:20
p:reclam:-26 p:record:19 p:recupe:-10 p:redact:21 p:reenvi:13 p:refere:-17 p:regist:-10 p:reject:19 p:rekene:10
p:relati:-13 p:renvoy:-11 p:repare:25 p:repeti:10 p:repons:21 p:reques:-10 p:resolu:9 p:resolv:10 p:respon:-24
p:respue:14 p:retenc:-10 p:retenu:10 p:retira:22 p:retire:-9 p:revers:14 p:richte:14 p:ricono:12 p:rispon:24
p:rispos:9 p:risult:-13 p:ritira:12 p:saisir:-10 p:salden:-13 p:scadut:-13 p:scarta:-10 p:schade:11 p:scherz:12
p:schick:-18 p:schild:13 p:scritt:-16 p:semana:11 p:sentad:9 p:septie:10 p:servic:27 p:serviz:-9 p:signat:-13
p:signor:9 p:siguie:-11 p:sistem:-22 p:solang:9 p:solici:-19 p:sollec:-16 p:sparit:-13 p:statio:-11 p:statut:9
p:storni:14 p:streit:9 p:subven:-11 p:taller:13 p:temper:11 p:tenemo:-11 p:tercer:-10 p:termin:32 p:terugg:9
p:threat:10 p:timesh:10 p:tramit:-9 p:transf:-17 p:transm:22 p:transp:25 p:tratte:9 p:tresor:-14 p:trompe:14
p:trotzd:-9 p:tuurli:13 p:uberwe:-15 p:uberwi:12 p:utilis:-11 p:variaz:12 p:vedrem:11 p:vencid:-12 p:vender:14
p:vendre:18 p:venerd:-9 p:verein:11 p:verges:14 p:verifi:-14 p:verjah:13 p:verkee:12 p:vernic:12 p:versch:14
p:verspr:-10 p:verwij:-10 p:verzug:9 p:viaggi:-9 p:vierne:-16 p:vireme:-9 p:vuelva:-14 p:weeken:-9 p:wegges:-15
p:werkta:-11 p:writin:10 p:writte:13 p:wunsch:13 p:zugesa:14 s:!:-12 s:00000:-28 s:000:-26 s:00:-19 s:0:26 s:?:-23
s:aberto:9 s:ac:-10 s:ae:11 s:al:-12 s:ar:-18 s:at:-9 s:avis:-16 s:aviso:26 s:aw:10 s:az:9 s:betalingsherinnering:14
s:bg:-11 s:boleto:-16 s:burofax:19 s:caldaia:14 s:carta:11 s:ch:-9 s:chasing:12 s:cliente:-10 s:cobranca:21
s:cobrar:18 s:cobro:-11 s:conto:30 s:cortinados:15 s:de:-35 s:demeure:35 s:deuda:11 s:diffida:21 s:dossier:9 s:du:10
s:due:13 s:en:24 s:enc:10 s:factura:-12 s:factures:19 s:factuur:-17 s:fattura:-20 s:fatture:21 s:fatura:-20
s:final:14 s:fl:-10 s:fs:13 s:fw:9 s:fwd:36 s:gp:-17 s:ha:-9 s:herinnering:-9 s:hi:11 s:hotel:13 s:ihre:13 s:inv:12
s:ku:12 s:laser:34 s:lda:9 s:lo:-10 s:lp:-10 s:mahnung:-12 s:mdf:16 s:me:10 s:mise:34 s:mr:19 s:nb:10 s:notice:30
s:nov:18 s:of:12 s:openstaande:24 s:pa:9 s:pago:10 s:past:13 s:payment:-15 s:pi:-17 s:pl:16 s:po:9 s:por:16
s:posten:14 s:poursuites:-9 s:rappel:53 s:rb:-14 s:re:26 s:rechnung:12 s:rechnungen:16 s:rs:-9 s:rv:18 s:sa:-20
s:sb:17 s:sc:-10 s:segundo:-12 s:sm:9 s:soa:13 s:status:-21 s:ta:12 s:ticket:-11 s:tinta:11 s:ultimo:19
s:unsubscribe:11 s:vencida:-9 s:vencido:-14 s:vencidos:-11 s:vencimento:15 s:vos:-11 s:vs:21 s:your:9
s:zahlungsavis:-9 s:zu:24 w:!:-18 w:%:55 w:00000:-10 w:0000:32 w:000:42 w:00:43 w:0:21 w:?:-62 w:@:-86
w:aanmaning:12 w:aber:-12 w:aberto:-11 w:abgebucht:10 w:acao:10 w:account:-9 w:acepta:-9 w:ach:-21 w:acordo:10
w:acquisto:17 w:action:-14 w:acto:11 w:ad:9 w:adam:15 w:address:-10 w:adeuda:11 w:administrador:-9
w:administradora:14 w:adresse:-11 w:adresser:12 w:advocaten:-9 w:af:10 w:afgesproken:15 w:afspraak:-11 w:agora:-18
w:agosto:9 w:ah:-11 w:ahi:10 w:ai:-11 w:aint:12 w:aldraboes:11 w:algum:10 w:all:-10 w:alla:19 w:alle:-11 w:alleen:-9
w:alles:10 w:allez:-16 w:allora:19 w:almacen:21 w:always:-10 w:am:-28 w:ancien:15 w:ancora:-22 w:and:13 w:andere:-9
w:angekommen:11 w:ano:-20 w:antworten:17 w:aout:12 w:ap:-17 w:apenas:-9 w:app:-11 w:appena:-9 w:april:9 w:ar:-9
w:arbitration:13 w:are:32 w:arrivati:9 w:as:28 w:assets:-9 w:assinados:11 w:ate:11 w:attached:-9 w:attend:-11
w:auch:-17 w:aucune:12 w:ausbuchen:9 w:ausgeglichen:9 w:automatici:9 w:autonomo:-9 w:autorizzato:-10 w:av:-11
w:avec:-14 w:avere:-10 w:avete:12 w:avevo:-11 w:avis:-17 w:avisos:-13 w:back:11 w:baja:-13 w:banca:-13 w:bancale:24
w:banco:-19 w:bande:-15 w:bank:-30 w:banque:-13 w:bcp:-9 w:because:-14 w:before:20 w:beleg:-9 w:belong:9 w:ben:-23
w:berechnet:16 w:bereits:-13 w:beste:-16 w:besteld:14 w:bestellnummer:-10 w:bestellt:33 w:betaal:23 w:betaald:-10
w:betalen:10 w:betwist:9 w:betwisten:17 w:billed:19 w:bills:-10 w:binnen:-9 w:bis:-15 w:bitte:-19 w:bl:14
w:blijft:14 w:bloccato:-9 w:boa:-12 w:boeken:11 w:boh:-11 w:boleto:-12 w:boletos:-11 w:bon:-11 w:bons:-10 w:both:-15
w:bought:20 w:boxes:11 w:brief:-9 w:bro:25 w:bucher:9 w:buchhaltung:10 w:budget:9 w:buenas:-11 w:buenos:-15
w:building:11 w:buona:9 w:buondi:-10 w:buongiorno:-9 w:business:-12 w:ca:10 w:cabeza:-10 w:caldaia:13 w:cambiar:14
w:cambio:13 w:came:17 w:camion:19 w:campo:-14 w:can:-9 w:cancel:10 w:capisco:-23 w:carte:-15 w:catering:14
w:cavolo:16 w:ce:-30 w:certificado:-14 w:certo:24 w:ces:23 w:cet:-11 w:cette:19 w:cg:-9 w:chance:12 w:change:-11
w:charge:14 w:charged:9 w:chaudiere:12 w:check:10 w:chef:9 w:chegaram:10 w:chi:-10 w:chiede:-10 w:ci:-10 w:ciao:18
w:cima:14 w:cioe:9 w:citazione:10 w:claro:29 w:cleared:-9 w:cnpj:-17 w:co:-26 w:cobrar:11 w:cobre:-12 w:code:-11
w:codice:-18 w:codigo:-15 w:col:16 w:colis:12 w:com:31 w:comercial:11 w:commande:14 w:committente:-9
w:compensazione:11 w:compra:9 w:compressor:10 w:compromisso:-21 w:compte:-10 w:comunque:9 w:con:-13 w:confirmacao:12
w:conforme:-12 w:conformidad:10 w:consegna:11 w:consigo:-12 w:contas:-9 w:contestation:-11 w:contestazione:-13
w:contesto:22 w:contestons:18 w:conto:-24 w:contra:-10 w:contract:16 w:contrat:17 w:contrato:27 w:convenu:10
w:conversation:-10 w:correcao:12 w:corriere:9 w:cosas:-11 w:cost:9 w:coup:-10 w:credit:18 w:creditors:-15 w:cs:-9
w:cuando:16 w:cuanto:-20 w:cuenta:-11 w:cv:12 w:dafur:9 w:dagvaarden:9 w:dai:-12 w:dal:21 w:dall:-16 w:dan:10
w:dann:9 w:danos:-10 w:dans:-12 w:das:-9 w:dass:-12 w:dat:21 w:date:-29 w:dc:11 w:de:-30 w:debit:15 w:debito:21
w:debts:9 w:december:10 w:decembre:-11 w:deduisons:12 w:deduit:9 w:deel:14 w:defend:11 w:dei:9 w:deis:10 w:deja:21
w:del:-14 w:delete:12 w:delivered:11 w:delivery:-10 w:dem:12 w:demain:13 w:dental:10 w:der:-14 w:desaccord:-11
w:desconto:17 w:desde:-16 w:detalle:-9 w:deuren:9 w:devendo:10 w:devis:10 w:devo:11 w:devolvi:11 w:deze:16
w:dezembro:-11 w:di:28 w:dia:-15 w:dias:-13 w:did:16 w:die:28 w:diese:-9 w:diesem:12 w:different:10 w:dinero:15
w:director:-10 w:direkt:28 w:dirigirse:9 w:dirle:-10 w:disputed:14 w:dit:-20 w:diverse:15 w:divida:12 w:diz:32
w:doen:-18 w:does:-13 w:domanda:-9 w:domicilio:11 w:dona:-17 w:donc:21 w:door:-10 w:doppelt:10 w:doppia:15
w:dossier:-11 w:dott:-9 w:double:9 w:dran:-11 w:drin:-11 w:driver:15 w:drum:13 w:ds:-9 w:dubbel:10 w:due:12
w:duplicada:13 w:duplicado:9 w:duplicata:-11 w:duplicato:-13 w:dus:13 w:ea:10 w:echt:-10 w:ecrit:13 w:ee:12
w:eens:13 w:eerst:17 w:effacez:11 w:eigen:14 w:eigenen:9 w:ein:-21 w:einde:16 w:eles:14 w:elles:16 w:em:13
w:email:12 w:emargement:11 w:emessa:16 w:emitir:-21 w:en:-10 w:encargado:9 w:engano:14 w:entre:-17 w:era:11
w:erano:13 w:erhalten:-17 w:errado:10 w:erst:32 w:esa:11 w:esito:-12 w:esperando:14 w:essa:23 w:est:17 w:estaba:9
w:estamos:-28 w:estas:11 w:esto:29 w:etaient:21 w:etwas:-13 w:eu:-25 w:eur:-17 w:euro:-11 w:exmo:-13 w:faccio:-20
w:face:-9 w:factura:13 w:facturas:-9 w:facturation:11 w:factures:-10 w:fahrer:12 w:fala:-10 w:fallig:14 w:falsa:17
w:falta:-24 w:faltam:11 w:fare:-11 w:farm:11 w:fattura:12 w:faturas:-14 w:faut:-9 w:favore:-9 w:fe:-9 w:fecha:-11
w:feira:-9 w:few:-10 w:fg:-9 w:file:12 w:filha:9 w:filial:-17 w:financeiro:10 w:fio:10 w:firma:-15 w:firmado:9
w:firme:11 w:first:-9 w:foi:-9 w:for:34 w:formellement:18 w:former:10 w:fornecedor:-10 w:fornitore:-15 w:forward:9
w:foto:10 w:four:16 w:fragen:14 w:franco:23 w:frau:-28 w:friday:-9 w:funds:-11 w:fuori:9 w:fur:11 w:ganz:-9
w:garantia:10 w:garde:9 w:gate:11 w:gebeten:-9 w:gefactureerd:11 w:gekriegt:11 w:gekundigt:10 w:geleverd:18
w:gelijk:-9 w:gennaio:-15 w:gezahlt:12 w:gg:-15 w:gia:15 w:gibts:13 w:giornata:10 w:giorni:9 w:giro:-11
w:gisteren:-19 w:giudice:18 w:giusto:-12 w:go:-10 w:gp:-12 w:graag:-10 w:gracias:-12 w:grua:13 w:gruppo:10 w:guia:12
w:guten:-12 w:gutschrift:9 w:ha:-9 w:haal:12 w:hab:-10 w:habe:16 w:had:18 w:hale:9 w:hangt:-11 w:haremos:-10
w:have:-12 w:having:11 w:heb:-14 w:hebben:18 w:hebt:16 w:helft:11 w:hello:-10 w:here:-14 w:hereby:-9 w:herr:15
w:hersteld:12 w:het:-10 w:heute:-20 w:hi:-16 w:hiermit:-10 w:him:-11 w:hire:10 w:ho:-36 w:hochladen:-9 w:hoe:-11
w:hoeft:-9 w:hoje:9 w:hola:-15 w:horas:11 w:houd:13 w:huur:9 w:ici:15 w:identisch:9 w:ieri:9 w:ignore:-9 w:ihnen:12
w:ihr:11 w:ihren:14 w:ii:-9 w:ik:-14 w:im:-12 w:importo:-9 w:imposible:-9 w:inc:-9 w:informo:11 w:ingreso:-9
w:inkoop:-9 w:innerhalb:10 w:insolvent:-11 w:instead:13 w:intereses:10 w:interets:12 w:invece:10 w:invoiced:19
w:invoices:-10 w:io:19 w:iss:-12 w:isso:14 w:issue:22 w:isto:-12 w:ive:19 w:jai:9 w:jajaja:9 w:jamais:20
w:janeiro:-10 w:javi:18 w:jede:9 w:jens:-10 w:jetzt:-20 w:jeudi:-27 w:jours:10 w:jueves:-9 w:junio:-10 w:junto:23
w:just:-13 w:juzgado:-13 w:kam:9 w:kan:-15 w:kann:-26 w:kassel:12 w:keep:-11 w:keer:10 w:kees:9 w:keine:9
w:keinen:10 w:kenavo:-10 w:kessler:10 w:kg:35 w:kind:9 w:kisten:10 w:klacht:-12 w:klage:15 w:klar:16 w:klopt:12
w:know:-13 w:kollege:11 w:kollegin:-12 w:komme:-9 w:kopie:10 w:kurze:-16 w:laat:-23 w:laboratorio:11 w:laden:-9
w:ladri:10 w:laudo:14 w:laufen:-9 w:lauft:14 w:laut:21 w:law:-9 w:le:-21 w:leaving:-11 w:legal:-9 w:lei:15
w:leistung:20 w:les:-11 w:less:11 w:letrado:16 w:lettera:14 w:levante:-9 w:lieferung:13 w:liegt:-16 w:like:13
w:linea:-9 w:liquidator:9 w:lire:9 w:lista:9 w:liste:-10 w:litige:15 w:lixo:12 w:llegaron:12 w:llego:11 w:lo:19
w:los:15 w:lot:18 w:lp:-12 w:ltd:-13 w:lunedi:-18 w:maak:11 w:mach:21 w:mag:11 w:mai:19 w:mail:-9 w:mails:17
w:mailt:-10 w:mais:-26 w:maitre:-15 w:maken:-9 w:mal:13 w:man:-9 w:manager:-9 w:mancano:10 w:manda:33 w:mandando:-9
w:mandante:13 w:mandaram:26 w:mandei:15 w:mandem:-30 w:mandi:-10 w:mano:-13 w:manquait:18 w:maquina:9 w:march:22
w:mardi:-11 w:mark:-9 w:martes:-9 w:marzo:-10 w:mate:-13 w:md:24 w:medicao:12 w:meer:-17 w:meerwerk:10 w:mehr:-11
w:meme:10 w:meneer:-10 w:merce:20 w:merci:-12 w:mese:13 w:mesmo:13 w:message:-18 w:messaggio:-11 w:messo:18
w:metade:-18 w:mi:-11 w:migration:9 w:mijn:-17 w:minha:22 w:mio:-12 w:mir:-36 w:miro:9 w:mis:-9 w:misma:14
w:misure:12 w:mit:-10 w:mitad:10 w:mm:24 w:moet:-10 w:mois:-13 w:moment:-9 w:mon:13 w:monday:-9 w:month:-14
w:motivo:-9 w:moves:18 w:mr:15 w:ms:-11 w:muppets:14 w:my:-9 w:na:13 w:nachsten:-13 w:nada:-18 w:name:-9 w:nao:16
w:naturlich:12 w:nb:14 w:ned:20 w:nem:29 w:nenhum:10 w:nessuna:-9 w:nesta:-9 w:netted:-15 w:netto:22 w:never:18
w:new:-11 w:next:-12 w:nicht:14 w:nichts:-9 w:nie:20 w:niega:11 w:niente:-10 w:niet:13 w:niets:-18 w:nieuwe:-9
w:nix:18 w:no:15 w:nog:15 w:nom:-10 w:nombre:11 w:non:-14 w:normal:-9 w:nosotros:18 w:nossa:11 w:nosso:9
w:nostro:-13 w:not:18 w:nota:18 w:notice:12 w:notre:-10 w:nov:9 w:nu:-20 w:nuestra:15 w:nunca:27 w:nur:-20 w:ob:-9
w:obra:-10 w:october:10 w:octubre:-13 w:oder:-9 w:of:-11 w:ohne:16 w:oi:-12 w:ok:22 w:om:9 w:one:20 w:op:9
w:opdrachtgever:-12 w:openstaande:-12 w:opnieuw:-9 w:opposto:12 w:or:-17 w:orcamento:-13 w:ordered:19 w:os:18
w:otra:19 w:otro:-10 w:ottobre:-9 w:ou:-11 w:our:9 w:ouvert:10 w:owing:12 w:own:16 w:pace:14 w:pagada:16
w:pagamenti:-16 w:pagamento:15 w:pagamos:17 w:pagar:15 w:pagaremos:9 w:pagarla:9 w:pagarle:-11 w:pagata:-12
w:pagheremo:-9 w:paghero:19 w:pago:23 w:pagos:-10 w:pague:25 w:paguei:-13 w:paie:30 w:paiements:-11 w:paierai:11
w:palettes:10 w:panne:14 w:par:-15 w:para:-9 w:parado:10 w:parla:17 w:parle:9 w:parte:-22 w:partes:13 w:partida:11
w:pas:30 w:pasado:16 w:paso:11 w:passar:9 w:patentati:18 w:pattuito:11 w:paul:-12 w:paye:16 w:paying:26 w:pdf:-35
w:pec:10 w:pedi:19 w:pedido:12 w:pelo:-9 w:pending:11 w:penny:12 w:perche:-14 w:perdon:-10 w:pero:-20 w:perso:14
w:peux:-12 w:photos:28 w:pido:-10 w:pienso:12 w:piu:-10 w:planilla:9 w:plantilla:13 w:plus:-20 w:po:18 w:pod:24
w:poder:-10 w:point:10 w:policy:12 w:por:-21 w:portal:-27 w:porte:-10 w:portes:18 w:porto:17 w:possible:-9
w:posso:-13 w:posten:-14 w:pourriez:-10 w:pr:9 w:pra:-13 w:pre:-11 w:precio:9 w:preco:20 w:preis:9 w:present:-12
w:presentarla:-10 w:presente:9 w:prestado:18 w:prestation:9 w:prezados:12 w:prezzo:9 w:prijs:-11 w:primeiro:10
w:primera:-9 w:primo:-13 w:principal:13 w:proposta:12 w:proprio:12 w:prossima:13 w:prossimi:-10 w:protesto:-12
w:proximo:-13 w:prutsers:10 w:ps:18 w:punto:28 w:pure:18 w:put:-14 w:qp:9 w:quale:9 w:quand:-9 w:quando:10
w:quaranta:10 w:que:23 w:queda:-16 w:queiram:-9 w:queja:-15 w:quel:13 w:querela:-10 w:querella:13 w:quero:16
w:quick:-9 w:quiero:-10 w:quiten:12 w:ra:9 w:radio:-14 w:ragione:-10 w:rahmenvertrag:18 w:raised:10 w:ral:12
w:rancune:-13 w:rappel:16 w:rapport:10 w:rc:10 w:rd:12 w:real:9 w:recevoir:-11 w:rechnen:9 w:rechnung:11
w:rechnungen:-20 w:rechtstreeks:10 w:rechtsvorschlag:9 w:reclamacion:-21 w:reclamamos:9 w:reclamation:-11
w:reconhece:-11 w:records:26 w:recu:10 w:reenvio:35 w:refus:-11 w:refuse:11 w:regler:12 w:rekenen:10 w:rekening:11
w:remise:10 w:renvoyer:-11 w:reponse:18 w:represente:-9 w:resilie:9 w:reso:10 w:responsabile:-9 w:respuesta:14
w:rest:23 w:restants:11 w:reste:-11 w:resto:-13 w:retencao:-10 w:retenue:9 w:reverse:14 w:rib:-10 w:richten:12
w:rien:-10 w:rifatta:9 w:right:11 w:rimasta:12 w:riserva:10 w:rispondo:26 w:rita:19 w:ritiro:-10 w:riva:10 w:rn:-9
w:sa:-11 w:sabado:-13 w:sacos:11 w:sagt:19 w:said:-11 w:saldo:-11 w:salen:-9 w:samedi:14 w:san:9 w:sao:13
w:sapete:26 w:saying:-11 w:says:12 w:sc:-11 w:scade:10 w:scaduta:-9 w:schaam:-10 w:schaden:10 w:schicken:-20
w:schickts:9 w:scuso:-9 w:sdi:-13 w:see:26 w:sehen:13 w:sei:-11 w:seit:-12 w:semaine:-12 w:semaines:20 w:semana:-20
w:semanas:10 w:sempre:18 w:sepa:-11 w:septiembre:10 w:sera:-17 w:serve:-11 w:service:-14 w:servicio:15 w:servico:16
w:servizio:-11 w:set:-10 w:seus:-11 w:sexta:-13 w:sheet:16 w:shoot:-9 w:si:18 w:sie:-10 w:siete:13 w:sig:-13
w:signature:-13 w:signore:11 w:sim:16 w:sin:24 w:sind:-16 w:sinon:-10 w:sistema:-18 w:six:15 w:sms:-10 w:sobald:-11
w:sobra:18 w:sobre:-10 w:social:-10 w:soit:18 w:solange:9 w:solicitor:10 w:solleciti:-18 w:solo:-17 w:some:13
w:somme:9 w:somos:-18 w:sont:-9 w:sorge:-11 w:sorry:-10 w:sospesa:9 w:sotto:21 w:sp:11 w:sparite:-12 w:spese:12
w:sta:9 w:stand:10 w:stands:14 w:state:15 w:station:-11 w:stato:-10 w:statt:14 w:status:-14 w:steurberater:-10
w:storniert:9 w:strike:12 w:studio:-10 w:stuur:13 w:su:11 w:sua:-15 w:suis:-10 w:sul:13 w:sulla:-10 w:sums:11
w:suo:-10 w:sur:24 w:system:-11 w:ta:-10 w:tage:21 w:talk:12 w:talleres:13 w:tarde:-10 w:taxa:-10 w:te:9 w:tegen:-12
w:telefono:18 w:tem:-11 w:tempo:-9 w:tenemos:-11 w:tengo:-19 w:ter:-13 w:teresa:-15 w:termini:11 w:terms:-12
w:that:15 w:the:15 w:then:10 w:these:-19 w:thick:10 w:things:-14 w:think:12 w:this:-26 w:though:-10 w:ti:11
w:tiene:18 w:tijd:-14 w:till:11 w:times:14 w:timesheets:9 w:tio:-20 w:tira:19 w:titulo:13 w:to:-22 w:todo:-15
w:told:16 w:tot:-16 w:totaal:-11 w:tout:-28 w:transfer:-16 w:tresorerie:-11 w:tribunal:-11 w:tribunales:11
w:trompez:14 w:trotzdem:-9 w:try:-10 w:turned:13 w:tuurlijk:13 w:tweede:11 w:two:27 w:uber:-12 w:uberweisung:-9
w:uberwiesen:12 w:uit:-19 w:um:-10 w:und:-16 w:under:14 w:uns:15 w:unser:-22 w:unserer:14 w:us:32 w:uscita:12
w:uw:-14 w:vale:14 w:vamos:10 w:van:9 w:variazione:12 w:vcs:23 w:ve:49 w:vedo:-14 w:vedremo:11 w:veio:31 w:ven:10
w:vencimiento:10 w:venderam:16 w:vendi:-9 w:vendredi:18 w:venerdi:-9 w:verdad:-11 w:verde:21 w:vereinbart:10
w:vergessen:17 w:vergogna:-9 w:verjahrt:13 w:verrechnen:10 w:verrechnet:-10 w:verschuldigd:10 w:vi:22 w:via:-20
w:vidal:-9 w:viel:9 w:viene:-12 w:vier:14 w:vieram:12 w:viernes:-16 w:vijf:11 w:vinha:-16 w:vino:10 w:voces:10
w:voi:18 w:vois:21 w:volgende:-12 w:volta:9 w:vor:12 w:vossa:-17 w:vostre:16 w:vostri:-11 w:vostro:16 w:votre:-16
w:vou:9 w:vous:12 w:voy:-10 w:vragen:10 w:vs:13 w:vuelvan:-13 w:vuestro:10 w:want:10 w:war:19 w:was:39 w:wat:-16
w:way:-11 w:we:43 w:website:11 w:weder:15 w:weekend:-10 w:weet:-9 w:wegen:11 w:weggestreept:-15 w:wel:13 w:wen:19
w:went:25 w:werden:-15 w:who:-9 w:why:-9 w:wij:24 w:wil:-9 w:wir:21 w:wit:-12 w:with:-12 w:woche:-14 w:wollen:21
w:worden:-9 w:wordt:9 w:work:18 w:would:10 w:writing:10 w:written:13 w:wrote:13 w:wunschen:13 w:xml:-12 w:xped:-9
w:zaak:16 w:zahl:16 w:zahle:13 w:zahlung:11 w:zap:-11 w:zeg:-10 w:zero:13 w:zij:-9 w:zit:-11 w:zonder:20
w:zugesagt:13 w:zur:-20 w:zuruck:16 w:zuruckgeschickt:14 w:zwart:-12 w:zwei:10
"""
