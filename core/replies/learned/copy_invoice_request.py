"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -7.04
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:29 ?admin:23 ?all:-13 ?contest:-8 ?copy:106 ?d.DUPLICATE_BILLING:-14 ?d.MISSING_DOCS:16 ?difference:19 ?dispute:-8
?goods:-8 ?greeting:-17 ?hope:-8 ?moved:13 ?moves:22 ?not:50 ?not_duplicate:7 ?once_us:37 ?part:-15 ?pay:-42
?plan:-18 ?proof:-16 ?propose:-12 ?r.FREIGHT:12 ?r.LOST:17 ?redirect:-7 ?rest:-8 ?statement:-12 ?wait:26 ?willpay:20
b:!_!:-27 b:00000_is:-11 b:00000_nao:18 b:00000_pago:18 b:00000_und:-11 b:0000_0000:-11 b:0000_0:14 b:0000_?:-11
b:0000_and:14 b:0000_are:12 b:0000_el:10 b:0000_in:17 b:0000_is:15 b:0000_no:25 b:0000_not:29 b:0000_sind:-7
b:0000_the:15 b:0000_we:29 b:000_0000:-7 b:000_000:-13 b:000_00:44 b:000_0:-19 b:000_?:39 b:000_de:7 b:000_die:7
b:000_est:16 b:000_et:14 b:000_euro:-28 b:000_euros:-10 b:000_foi:29 b:000_hab:12 b:000_is:-8 b:000_la:-7
b:000_le:13 b:000_no:-19 b:000_op:10 b:000_por:-10 b:000_que:-7 b:000_you:11 b:00_%:-19 b:00_00:17 b:00_0:15
b:00_abbiamo:28 b:00_am:-9 b:00_are:7 b:00_com:16 b:00_da:11 b:00_days:12 b:00_di:17 b:00_ee:37 b:00_el:7 b:00_en:13
b:00_gezahlt:22 b:00_heb:-10 b:00_ho:22 b:00_la:25 b:00_me:-16 b:00_nao:35 b:00_nicht:-9 b:00_no:7 b:00_november:-19
b:00_novembre:-8 b:00_of:-20 b:00_on:9 b:00_paga:16 b:00_que:12 b:00_september:7 b:00_septembre:13 b:00_so:-7
b:00_tage:11 b:00_th:10 b:00_the:24 b:00_to:7 b:00_via:28 b:0_000:12 b:0_00:-18 b:0_0:14 b:0_?:29 b:0_al:17
b:0_and:8 b:0_con:9 b:0_da:-7 b:0_december:14 b:0_decembre:-9 b:0_dias:-9 b:0_ee:-11 b:0_er:-14 b:0_ete:11
b:0_fica:-13 b:0_foram:11 b:0_hab:-9 b:0_in:8 b:0_is:-17 b:0_januar:8 b:0_la:-14 b:0_mi:19 b:0_niet:11 b:0_non:-7
b:0_ok:-8 b:0_ottobre:22 b:0_que:26 b:0_sind:8 b:0_staat:-11 b:0_tot:-9 b:0_und:30 b:0_via:29 b:0_wird:8 b:?_!:-7
b:?_?:-11 b:@_with:17 b:ab_januar:-8 b:abbiamo_gia:27 b:acconto_di:17 b:accountant_is:-7 b:adjunto_justificante:-11
b:af_000:8 b:again_?:-10 b:agosto_nao:16 b:ai_que:7 b:ainsi_que:32 b:al_00:30 b:al_in:12 b:alle_openstaande:-11
b:already_paid:-9 b:als_pdf:59 b:als_ubl:9 b:am_00:13 b:am_donnerstag:37 b:am_mittwoch:-7 b:an_die:-18 b:an_sie:8
b:an_up:8 b:and_0000:8 b:and_000:10 b:and_it:9 b:and_resend:-7 b:and_the:-7 b:and_we:-11 b:and_will:30 b:anda_que:11
b:are_00:7 b:are_at:-7 b:are_instructed:7 b:arriva_la:7 b:as_0:-7 b:as_duas:-7 b:as_it:21 b:as_soon:18 b:as_to:7
b:as_tres:14 b:at_0:-7 b:at_all:8 b:au_00:13 b:au_lieu:24 b:au_nom:-12 b:auf_der:-16 b:aus_dem:-9
b:automatisch_erzeugte:10 b:avete_sbagliato:-7 b:banco_?:14 b:banco_por:11 b:bank_details:-12 b:bei_der:-13
b:bei_ihnen:-10 b:bei_uns:7 b:bem_?:11 b:bericht_ik:11 b:betaal_ik:14 b:betalen_wij:-14 b:bij_de:17 b:bij_ons:-12
b:bitte_einen:-25 b:bitte_kopie:12 b:bitte_noch:8 b:bitte_um:7 b:bl_0:12 b:bom_dia:39 b:bonjour_le:7
b:bonjour_nous:-9 b:bp_0:26 b:brief_van:12 b:btw_nummer:-8 b:buen_dia:-10 b:buongiorno_per:-10 b:bv_00:-10
b:bv_0:-13 b:by_post:21 b:cai_na:21 b:can_get:11 b:can_you:9 b:cannot_find:18 b:carece_de:7 b:cash_to:-8
b:cassetto_fiscale:15 b:ce_courriel:8 b:ce_jour:20 b:ce_la:-7 b:ce_message:7 b:ce_que:8 b:che_il:12 b:che_non:-7
b:chiedo_la:7 b:ci_0:-23 b:ci_hanno:12 b:ci_joint:-11 b:classify_as:-9 b:clients_position:7 b:codice_univoco:9
b:col_prossimo:13 b:com_meu:15 b:compte_complet:9 b:con_el:23 b:con_la:-7 b:connection_with:7 b:copia_de:8
b:copia_di:12 b:copie_de:12 b:copie_du:-13 b:copies_of:22 b:copy_of:24 b:copy_please:28 b:cortesia_della:10
b:cos_the:8 b:credito_nc:-7 b:cs_00:13 b:cuenta_el:16 b:da_fatura:18 b:da_minha:7 b:dans_ce:8 b:dans_la:29
b:dans_le:-7 b:das_ist:8 b:das_sind:8 b:date_statement:8 b:de_0000:25 b:de_000:31 b:de_00:-11 b:de_0:-8 b:de_bank:10
b:de_banque:-10 b:de_blokkade:-8 b:de_ce:27 b:de_cuenta:16 b:de_enero:-7 b:de_entrada:-7 b:de_factuur:27 b:de_hoy:-9
b:de_las:17 b:de_me:17 b:de_meme:12 b:de_messagerie:8 b:de_mi:-7 b:de_nao:-8 b:de_noviembre:7 b:de_octubre:9
b:de_pagamento:19 b:de_pago:-13 b:de_pdf:23 b:de_port:7 b:de_um:20 b:de_voces:-7 b:de_votre:-9 b:dear_sirs:7
b:december_en:12 b:declaracao_de:-8 b:del_0:25 b:dem_lauf:8 b:den_00:-11 b:den_beleg:38 b:depends_on:7
b:depuis_le:-21 b:der_anhang:7 b:der_bank:18 b:der_buchhaltung:17 b:der_rechnung:-8 b:des_factures:-10
b:desde_junio:10 b:detalle_de:-9 b:deu_entrada:8 b:deux_factures:-11 b:di_000:14 b:di_cortesia:25 b:di_un:-13
b:dia_!:21 b:dia_00:-10 b:dia_dra:10 b:did_you:-7 b:die_0000:23 b:die_0:-7 b:die_factuur:7 b:die_is:15 b:die_nog:12
b:dies_ist:9 b:divida_seguranca:-8 b:do_mes:14 b:do_not:-9 b:do_vosso:9 b:doe_ik:-7 b:does_the:-7 b:dos_facturas:18
b:dr_0:9 b:duas_faturas:12 b:een_datum:-10 b:een_keer:32 b:een_kopie:27 b:een_nieuwe:58 b:een_overzicht:-12
b:eine_automatisch:10 b:einen_kontoauszug:-23 b:el_adjunto:20 b:el_banco:-9 b:el_buzon:7 b:el_detalle:8
b:el_estado:19 b:el_mismo:17 b:el_movil:9 b:el_pdf:9 b:el_viernes:-13 b:el_xml:21 b:em_agosto:15 b:em_duplicado:10
b:email_will:21 b:en_0:9 b:en_arret:-8 b:en_cas:8 b:en_charge:12 b:en_cuanto:23 b:en_dan:9 b:en_die:10 b:en_el:23
b:en_janvier:7 b:en_jullie:-9 b:en_la:-14 b:en_opnieuw:-12 b:en_piece:11 b:en_retard:21 b:en_staat:-10 b:en_tout:12
b:en_wordt:9 b:encore_le:11 b:er_janvier:-12 b:er_staat:-13 b:eroffnung_des:9 b:erzeugte_nachricht:10 b:es_la:10
b:est_du:10 b:est_pas:-11 b:est_plus:-12 b:est_un:34 b:est_votre:21 b:esta_semana:-7 b:estado_de:19 b:et_000:10
b:et_de:-9 b:et_je:27 b:et_la:10 b:et_le:-10 b:et_mon:35 b:et_vous:-17 b:euro_in:-11 b:extrait_de:12
b:factura_esta:-7 b:factura_no:-8 b:facture_?:34 b:facture_est:12 b:factuur_nog:34 b:fais_le:34 b:fattura_non:-11
b:fatura_fica:-10 b:favor_?:18 b:favor_cancelar:-11 b:favor_de:15 b:favor_que:-7 b:faz_favor:15 b:fehlt_uns:-10
b:fim_do:15 b:firmada_por:7 b:fm_0:11 b:foi_paga:11 b:for_?:7 b:for_the:-12 b:for_us:11 b:fur_den:-10 b:gar_nicht:16
b:geachte_mevrouw:11 b:geehrte_frau:9 b:giovedi_scorso:17 b:gl_0:16 b:got_it:12 b:gr_0:-8 b:graag_een:23
b:guten_tag:-7 b:ha_detto:-9 b:hab_ich:-12 b:hab_mit:-8 b:habe_ich:26 b:haben_sie:32 b:haben_wir:18 b:hace_falta:10
b:had_it:-7 b:had_no:12 b:has_been:-18 b:has_not:9 b:hat_die:15 b:have_got:-12 b:have_had:17 b:have_no:7 b:hb_00:16
b:heb_ik:-7 b:heb_je:14 b:hebben_wij:10 b:here_is:-7 b:het_niet:-12 b:het_nieuwe:-11 b:ho_mai:9 b:ho_pagata:27
b:ho_passato:7 b:hoi_!:-7 b:hola_!:16 b:home_banking:10 b:ich_bitte:7 b:ich_brauchte:20 b:ich_erst:-9 b:ich_habe:-7
b:ich_nicht:11 b:ich_noch:21 b:ich_will:-7 b:ici_la:7 b:ihr_habt:17 b:ik_als:12 b:ik_betaal:-7 b:ik_de:41
b:ik_het:-12 b:ik_niet:43 b:ik_nog:-13 b:ik_zie:-7 b:il_00:29 b:il_bonifico:-10 b:il_codice:14 b:il_corriere:-9
b:il_est:7 b:il_mandato:-9 b:il_me:9 b:il_mio:15 b:il_resto:17 b:il_rimanente:-9 b:il_vous:13 b:im_haus:15
b:im_spam:10 b:in_april:24 b:in_connection:7 b:in_mijn:12 b:in_our:9 b:in_pdf:26 b:in_september:9 b:in_this:15
b:in_ufficio:-10 b:instructed_by:7 b:inv_00000:-17 b:invoice_is:20 b:is_00:-13 b:is_been:7 b:is_betaald:16
b:is_door:15 b:is_for:-7 b:is_here:23 b:is_not:11 b:is_on:-9 b:is_there:-7 b:is_therefore:-10 b:is_uitgevoerd:12
b:ist_das:-7 b:ist_eine:8 b:ist_im:10 b:ist_sachlich:7 b:it_as:20 b:it_in:-10 b:it_is:9 b:it_over:23
b:it_straight:-7 b:it_that:10 b:it_with:-11 b:janela_de:22 b:janvier_et:8 b:je_ai:10 b:je_de:21 b:je_die:12
b:je_fais:31 b:je_la:-9 b:je_ne:-11 b:je_niet:-10 b:je_paie:-9 b:je_reprends:9 b:je_vous:23 b:jour_et:-7
b:jullie_zijn:12 b:kan_ik:-8 b:kc_0:7 b:keer_?:13 b:ken_ik:21 b:kommt_am:22 b:kon_niet:-12 b:konnten_sie:-10
b:kopie_van:18 b:krijg_je:-11 b:kun_je:24 b:kunnen_we:-7 b:kunnen_wij:11 b:kunt_mij:7 b:la_000:7 b:la_00:7 b:la_0:18
b:la_anterior:8 b:la_contabile:20 b:la_copie:-9 b:la_cortesia:7 b:la_direzione:-10 b:la_factura:21 b:la_facture:36
b:la_fattura:27 b:la_fecha:-10 b:la_foulee:31 b:la_la:7 b:la_marchandise:-13 b:la_meme:8 b:la_nota:-8 b:la_nueva:20
b:la_orden:-7 b:la_paga:7 b:la_pago:37 b:la_prossima:-9 b:la_proxima:-9 b:la_regle:8 b:la_renvoyer:33 b:la_scheda:-9
b:la_stagione:-9 b:la_subvencion:14 b:la_tenemos:-8 b:la_transferencia:-10 b:la_vs:-7 b:las_dos:11 b:las_tres:14
b:lauf_am:7 b:le_0:-24 b:le_certificat:11 b:le_chiedo:10 b:le_fatture:10 b:le_releve:19 b:le_reste:-11 b:le_ruego:7
b:le_virement:33 b:les_deux:-9 b:les_factures:17 b:les_relances:20 b:let_us:7 b:lieu_de:24 b:list_of:23
b:lista_de:-7 b:lm_0:9 b:lo_que:-16 b:look_at:10 b:looks_like:-11 b:lp_0:7 b:ltd_in:7 b:lunedi_00:-10 b:ma_la:27
b:maar_op:-11 b:mag_ik:26 b:mas_nao:-10 b:me_again:-8 b:me_dice:-7 b:me_faire:19 b:me_faudrait:10 b:me_la:29
b:me_lo:12 b:me_renvoyer:10 b:merci_arreter:21 b:merci_de:-18 b:met_de:-7 b:mi_jefe:-9 b:mi_mandi:16 b:mi_rimandi:14
b:mi_serve:9 b:mij_de:14 b:mir_die:12 b:mit_allen:-7 b:morgen_frau:-8 b:na_proxima:25 b:nao_divida:-8 b:nao_ee:-9
b:nao_esta:13 b:nao_sao:-11 b:nao_sei:24 b:nao_tenho:-13 b:nao_vamos:14 b:nc_0:-7 b:ne_les:21 b:need_to:-12
b:nel_cassetto:12 b:nel_giro:-10 b:nergens_op:-10 b:next_one:-7 b:next_run:8 b:nf_0000:-7 b:nicht_an:-15
b:nicht_da:-9 b:nicht_im:15 b:nicht_vor:8 b:niet_is:11 b:niet_meer:-10 b:niet_van:-13 b:niet_voor:22
b:niet_worden:-12 b:no_es:-12 b:no_fim:16 b:no_la:9 b:no_money:7 b:no_puede:-7 b:no_se:-13 b:no_soy:-8
b:noch_einmal:13 b:nog_een:38 b:nog_eens:23 b:nog_even:13 b:noi_non:-10 b:noi_siamo:-7 b:nom_de:-12 b:non_ee:-7
b:non_esiste:-10 b:non_ho:9 b:non_la:-7 b:non_riesco:10 b:not_00:16 b:not_ask:21 b:not_been:8 b:not_email:-8
b:not_for:11 b:not_have:-7 b:not_in:22 b:not_on:16 b:not_payable:-8 b:not_paying:-7 b:not_release:-10
b:nota_credito:-12 b:nothing_has:-7 b:nothing_on:7 b:nous_avons:-23 b:nous_en:11 b:nous_un:12 b:nous_vous:-8
b:novembre_il:8 b:numero_de:-17 b:of_account:-8 b:of_everything:23 b:of_it:24 b:of_our:10 b:of_the:-13 b:of_this:11
b:offen_ist:-7 b:oktober_voldaan:11 b:ola_!:-8 b:on_0000:-10 b:on_file:-16 b:on_it:-7 b:on_ne:22 b:on_our:16
b:on_thursday:-8 b:one_of:10 b:ons_in:-8 b:ont_ete:-12 b:op_00:15 b:op_0:14 b:op_de:-16 b:openstaande_posten:-11
b:or_email:21 b:orden_de:-8 b:os_0:10 b:otra_vez:10 b:our_clients:7 b:our_ledger:10 b:our_terms:7 b:out_of:12
b:overzicht_van:-12 b:pa_0:19 b:paga_em:15 b:paga_se:12 b:pagamento_il:7 b:pagata_il:21 b:pago_el:10 b:pago_em:14
b:paid_it:-8 b:para_00:13 b:para_la:8 b:para_que:-7 b:pas_au:-12 b:pas_de:-7 b:pas_en:20 b:pas_encore:-9 b:pas_la:29
b:paye_le:-8 b:pdf_?:-7 b:pelo_que:17 b:per_direct:-12 b:per_la:-8 b:per_mail:28 b:per_week:-12 b:piece_jointe:14
b:pieces_jointes:11 b:pix_0:13 b:please_and:30 b:please_do:-9 b:please_note:9 b:please_see:14 b:please_send:11
b:pm_0:-7 b:por_favor:32 b:por_que:-7 b:por_um:10 b:poste_le:-7 b:pour_la:-10 b:pour_le:-10 b:pour_vous:11
b:pourriez_vous:16 b:prie_de:19 b:procedure_collective:19 b:programado_para:14 b:prossima_settimana:-7
b:proxima_remesa:-8 b:qu_en:7 b:qu_un:11 b:que_ee:9 b:que_en:11 b:que_esta:-8 b:que_fatura:-8 b:que_je:-7
b:que_le:12 b:que_les:18 b:que_me:-21 b:que_nada:7 b:que_nao:17 b:que_no:-29 b:que_nunca:7 b:que_tal:16 b:que_vos:10
b:que_vous:13 b:quelle_facture:33 b:ra_0:11 b:rechnung_00000:-7 b:rechnung_ist:-18 b:rechnung_mit:-8
b:rechnung_nicht:-14 b:record_of:25 b:recu_la:-13 b:reenvio_lo:-23 b:reglement_de:19 b:release_it:-15 b:releve_de:13
b:renvoyer_la:11 b:resta_li:-12 b:retrouve_pas:37 b:ricevuto_la:8 b:rimandi_la:14 b:ring_the:-8 b:rs_0:8 b:run_00:16
b:run_but:8 b:sa_00:11 b:sa_0:10 b:sachlich_und:7 b:saldata_con:10 b:sc_0:11 b:scheda_contabile:-9 b:se_encuentra:-8
b:se_faz:15 b:se_ha:22 b:se_me:7 b:se_no:12 b:se_pago:12 b:se_puede:-8 b:see_below:14 b:segunda_via:25
b:seguranca_social:-8 b:send_it:24 b:send_me:13 b:send_the:-10 b:sent_this:12 b:serve_la:-14 b:servicio_no:-7
b:shoot_me:11 b:short_paid:17 b:si_tu:-7 b:sie_den:30 b:sie_die:-13 b:sie_mir:-8 b:sie_uns:10 b:since_0000:-10
b:so_can:-9 b:so_steht:23 b:soon_as:18 b:soy_la:22 b:sp_0:-10 b:st_0:8 b:staat_geen:-11 b:statement_of:-7
b:statement_please:9 b:statt_0:10 b:straight_away:-7 b:stuur_het:-11 b:stuur_mij:7 b:su_factura:-8 b:sur_la:-7
b:tag_wir:7 b:tant_qu:9 b:taxa_de:25 b:tc_00:-7 b:te_dije:7 b:te_sturen:8 b:terms_are:7 b:terms_of:7 b:thank_you:-10
b:that_is:7 b:the_auditors:9 b:the_bank:-9 b:the_invoice:10 b:the_signed:12 b:the_system:7 b:this_is:-7 b:this_one:9
b:this_to:12 b:this_week:11 b:to_@:9 b:to_all:-7 b:to_date:8 b:to_pay:10 b:to_send:-10 b:toesturen_?:14
b:together_with:8 b:transferencia_de:-9 b:trouver_ci:-11 b:tudo_bem:11 b:um_extrato:-12 b:um_zusendung:8
b:un_abrazo:-7 b:un_duplicata:19 b:un_extracto:15 b:un_extrait:11 b:un_mese:-10 b:un_releve:18 b:una_parte:-8
b:und_0:-10 b:und_ihr:17 b:und_jetzt:10 b:und_rechnerisch:7 b:uns_der:-12 b:uns_die:-11 b:until_the:7 b:up_to:8
b:vamos_pagar:16 b:van_00:7 b:van_0:-12 b:van_alle:-13 b:van_mij:-11 b:van_uw:11 b:veio_com:-7
b:veuillez_trouver:-11 b:via_da:23 b:via_peppol:-8 b:via_pix:14 b:virement_dans:36 b:volgende_week:22 b:von_der:15
b:voordat_de:-7 b:vor_bitte:10 b:vos_trois:10 b:votre_banque:-8 b:votre_chauffeur:21 b:votre_facture:-14
b:votre_relance:-7 b:votre_tableau:8 b:vou_tentar:-8 b:vous_avez:-12 b:vous_facturez:8 b:vous_le:10 b:vous_les:10
b:vous_plait:14 b:vous_prie:18 b:vous_reclamez:19 b:vous_voulez:-11 b:was_00:15 b:we_are:9 b:we_have:-15
b:we_zijn:-11 b:week_donderdag:20 b:wenn_ich:9 b:wertstellung_00:-7 b:what_have:-7 b:when_have:12 b:while_you:-7
b:wij_in:12 b:will_be:-8 b:will_go:16 b:will_look:10 b:will_not:-13 b:will_settle:21 b:wir_die:7 b:wir_haben:-10
b:wird_mit:8 b:with_that:-10 b:with_the:16 b:within_00:7 b:wordt_op:9 b:yo_soy:21 b:you_also:-7 b:you_at:10
b:you_can:-8 b:you_have:7 b:you_know:-7 b:you_resend:11 b:you_send:9 b:you_sent:11 b:your_colleague:-7
b:your_driver:-10 b:your_request:-7 b:zahl_ich:-9 b:zahlen_wir:-9 b:zahlung_00:9 b:zahlung_erfolgt:20 b:zegt_dat:12
b:zijn_een:12 b:zodra_ik:21 b:zukommen_lassen:-7 e:paid=day:16 e:paid=none:-15 e:promise=day:-15 e:promise=none:27
e:run=none:-11 f:_amount:-40 f:_day:-34 f:_invoice:112 f:admin:-42 f:all:21 f:back:-18 f:bounce:-13 f:closed:-35
f:copy:254 f:d.ADVERTISING_PROMO:-7 f:d.ALLOWANCE_CHARGE:21 f:d.CANCELLED:-26 f:d.DAMAGED:20
f:d.DUPLICATE_BILLING:30 f:d.FREIGHT:-18 f:d.FX_INCORRECT:7 f:d.LATE_DELIVERY:8 f:d.LATE_FEE_CONTESTED:-10
f:d.LOST:34 f:d.MISSING_DOCS:-30 f:d.NO_PO:-17 f:d.PRICE_ERROR:12 f:d.QUANTITY_SHORT:8 f:d.RETURN:-17
f:d.SERVICE_INCORRECT:9 f:d.TAX:-31 f:demand:31 f:difference:-22 f:dispute:-20 f:firm:-17 f:fix:23 f:formal:-23
f:gone:-36 f:goods:-52 f:greeting:37 f:hardship:-19 f:hold:17 f:hostile:-23 f:inject:-14 f:insolvency:-26 f:joke:-15
f:lawyer:-37 f:legal:-26 f:moved:8 f:n.QUANTITY_SHORT:-15 f:not:26 f:not_dispute:-34 f:not_duplicate:92
f:not_hope:-9 f:not_insolvency:-12 f:not_legal:-18 f:not_stop:-27 f:once_funds:-9 f:once_us:24 f:ooo:-8 f:order:-16
f:others:-30 f:paid:17 f:part:-25 f:pay:-13 f:proof:-10 f:propose:-32 f:question:-22 f:r.BANK_CHARGE:10
f:r.CANCELLED:-19 f:r.DAMAGED:-14 f:r.DUPLICATE_BILLING:34 f:r.LATE_DELIVERY:12 f:r.LATE_FEE_CONTESTED:-9
f:r.LOST:40 f:r.PRIOR_OVERPAYMENT:-10 f:r.QUANTITY_SHORT:-10 f:r.SERVICE_INCORRECT:-8 f:r.TERMS_DISPUTE:11
f:r.WITHHOLDING:-7 f:r.WRONG_PRODUCT:-8 f:redirect:71 f:refuse:-42 f:remittance:-15 f:rest:11 f:run:-23 f:soon:-16
f:statement:66 f:stop:-43 f:unable:-11 f:wait:20 f:willpay:12 i:acknowledgement:10 i:acknowledgement=2:10
i:already_paid:-10 i:bounce:-10 i:bounce=3:-10 i:copy_invoice_request:138 i:copy_invoice_request=2:10
i:copy_invoice_request=3:128 i:dispute=2:27 i:dispute=3:-26 i:hardship:-17 i:hardship=3:-14 i:hostile:-22
i:hostile=2:-10 i:hostile=3:-12 i:insolvency:-21 i:insolvency=3:-17 i:invoice_admin:-44 i:invoice_admin=2:13
i:invoice_admin=3:-57 i:legal:-36 i:legal=1:8 i:legal=3:-39 i:nothing:32 i:out_of_office:-22 i:out_of_office=2:-15
i:out_of_office=3:-7 i:partial_payment:19 i:partial_payment=3:14 i:payment_plan_request=3:-7 i:promise_to_pay:18
i:promise_to_pay=1:25 i:promise_to_pay=3:-7 i:question:53 i:question=1:36 i:question=2:12 i:remittance_advice:-20
i:remittance_advice=2:-8 i:remittance_advice=3:-12 i:statement_request:46 i:statement_request=2:55
i:statement_request=3:-8 i:unsubscribe:-42 i:unsubscribe=3:-37 i:wrong_contact=2:17 i:wrong_contact=3:-18 l:de:41
l:en:-14 l:es:-45 l:fr:-7 l:it:9 l:nl:17 n:1:-16 n:3:-13 n:6:38 p:abbiam:17 p:accept:-17 p:accont:12 p:accoun:-13
p:achter:10 p:acquit:11 p:actual:8 p:addebi:-7 p:adjunt:-23 p:admini:-11 p:adress:-41 p:afdeli:-11 p:afschr:8
p:aggior:-9 p:ajoute:9 p:aktull:9 p:alread:-16 p:altera:7 p:altrim:-9 p:annull:-11 p:anothe:21 p:anteri:7
p:antivi:42 p:antoni:12 p:anythi:9 p:anzahl:-9 p:appara:-13 p:appell:26 p:appliq:7 p:approv:-15 p:aprese:10
p:aprove:25 p:archiv:32 p:arrete:19 p:arriva:-13 p:aspett:-15 p:assenz:-10 p:assist:-15 p:atenca:-7 p:audito:16
p:automa:8 p:autori:8 p:bancal:-7 p:bancar:-11 p:bankin:9 p:bankpa:-8 p:bankve:-13 p:becaus:-11 p:beglic:7
p:berech:8 p:bereit:9 p:bernar:7 p:bescho:-12 p:bestaa:-9 p:bestel:-20 p:betaal:-10 p:betale:-34 p:betrie:-8
p:bezahl:-11 p:bijgaa:11 p:bijgev:-12 p:blocca:7 p:blokka:-8 p:bloque:33 p:boekho:15 p:bonifi:36 p:bonjou:-9
p:bonnet:60 p:brauch:40 p:buchha:19 p:buonas:21 p:buongi:-18 p:caduco:-8 p:cancel:-23 p:canhot:20 p:carton:9
p:casset:47 p:certif:-15 p:change:-12 p:chauff:19 p:christ:-7 p:classi:-9 p:client:-9 p:collec:30 p:comerc:-9
p:comman:-7 p:compan:-10 p:compar:-8 p:compet:-7 p:compil:-7 p:compla:-7 p:comple:21 p:compre:-8 p:compta:11
p:comput:14 p:confer:-8 p:connec:7 p:conseg:-7 p:consta:21 p:consul:-8 p:contab:14 p:contac:-20 p:contes:-13
p:contra:-18 p:contro:-24 p:correc:-12 p:corrie:-11 p:cortes:26 p:courri:11 p:couver:8 p:cumpri:20 p:custom:-10
p:debaix:25 p:decemb:-7 p:decisa:7 p:declar:-9 p:declin:8 p:delive:-10 p:demand:-11 p:deposi:-7 p:descon:-22
p:despes:11 p:detail:-13 p:detall:-7 p:devolu:-7 p:dezelf:-8 p:dicemb:-7 p:digita:11 p:direct:15 p:direzi:-11
p:diritt:19 p:disdet:10 p:dispos:14 p:disput:29 p:distri:-8 p:divers:-7 p:doctor:-8 p:dokume:8 p:donder:18
p:donner:52 p:doppel:18 p:dritte:-7 p:duplic:85 p:eingeg:7 p:einkau:-9 p:einzel:14 p:encais:7 p:encont:7 p:encuen:14
p:energi:-16 p:enquan:-9 p:ensemb:7 p:entreg:-9 p:enviad:-7 p:enviam:20 p:enviar:12 p:envoye:19 p:erfolg:14
p:erinne:-8 p:eroffn:9 p:erzeug:10 p:escrib:-9 p:estamo:-7 p:estrat:7 p:everyt:13 p:extrac:25 p:extrai:11
p:factur:41 p:factuu:25 p:faktur:-8 p:falsch:-8 p:fattur:19 p:fatura:10 p:faudra:10 p:feiert:34 p:fermet:-10
p:fernan:13 p:fichie:10 p:financ:15 p:fiscal:14 p:folgen:10 p:fornit:7 p:freita:-10 p:funera:-9 p:garant:-11
p:gebuch:9 p:gegang:7 p:geland:10 p:gennai:-13 p:gentil:34 p:gesper:-8 p:gewees:12 p:geword:26 p:gezahl:34
p:gezoge:27 p:goedke:11 p:govern:-13 p:gracia:10 p:herste:11 p:hierbi:-13 p:hinter:8 p:hoekst:12 p:immobi:-14
p:incass:-10 p:incomp:11 p:ingepl:-13 p:inkoop:-16 p:insert:10 p:insolv:-12 p:intent:18 p:intere:-8 p:intern:16
p:inviar:16 p:invoic:19 p:irgend:41 p:istant:31 p:janeir:-8 p:janvie:-8 p:jointe:11 p:justif:-14 p:klarun:11
p:konnte:-13 p:kontoa:17 p:krijge:7 p:kurzun:11 p:lancad:21 p:levera:-13 p:liefer:-19 p:livrai:-9 p:llevab:20
p:locali:41 p:mahnun:-11 p:mailbo:10 p:mainte:-17 p:mandam:30 p:mandas:-8 p:mandat:44 p:mangue:-14 p:marcha:-13
p:marted:-7 p:mevrou:8 p:mittwo:-11 p:monsie:7 p:montag:26 p:montan:-8 p:nachst:-7 p:necesi:15 p:nergen:-11
p:nochma:26 p:normal:-14 p:novemb:-14 p:obriga:7 p:occasi:13 p:occorr:8 p:octobe:-9 p:octubr:9 p:offene:-16
p:ontvan:-7 p:openst:-14 p:opnieu:-16 p:ordena:7 p:ordere:-8 p:ottobr:18 p:overge:-7 p:overzi:-14 p:pagame:20
p:pagamo:-7 p:paieme:9 p:pallet:28 p:papele:10 p:partne:14 p:parven:28 p:passat:8 p:pausch:10 p:paymen:-24
p:pazien:18 p:perdim:13 p:person:-23 p:posica:19 p:possib:-7 p:pourri:15 p:prefer:8 p:prelev:12 p:prendr:20
p:preocu:-9 p:presen:-12 p:previs:-11 p:primei:-7 p:proced:16 p:proces:-13 p:procha:-13 p:promis:-7 p:protes:-8
p:protoc:22 p:proxim:14 p:qualqu:-9 p:quotid:20 p:raccom:10 p:radica:-8 p:rahmen:25 p:receve:8 p:rechnu:49
p:recibi:-9 p:reconc:8 p:record:-7 p:rectif:-9 p:redepo:10 p:reenvi:85 p:refair:-14 p:reform:-10 p:region:-10
p:reglem:8 p:rekeni:-31 p:reklam:10 p:relanc:8 p:releas:-21 p:remete:8 p:remett:34 p:remove:26 p:rempla:10
p:renvoi:31 p:renvoy:68 p:reques:-8 p:respon:-11 p:retira:-7 p:retrou:39 p:revisi:33 p:ricono:13 p:riepil:11
p:rimand:49 p:rimane:-9 p:risped:21 p:saludo:-13 p:sbagli:-10 p:scanne:14 p:schick:68 p:scusat:30 p:segret:47
p:segund:15 p:segura:-8 p:seguri:12 p:septem:20 p:servic:-7 p:servid:11 p:setemb:-13 p:settle:-13 p:signor:-10
p:sistem:-12 p:smarri:7 p:solici:7 p:stagio:-9 p:standa:10 p:storni:-8 p:straig:-8 p:subjec:15 p:subven:13
p:succes:16 p:supple:7 p:suppli:-11 p:tablea:8 p:tecnic:20 p:telefo:26 p:textil:7 p:theref:-10 p:throug:8
p:toestu:14 p:toujou:-9 p:trabaj:7 p:tranqu:-7 p:transa:7 p:transf:-10 p:transm:-16 p:tribun:-11 p:trimes:-9
p:trotzd:-9 p:trouve:-11 p:trovat:9 p:uberha:21 p:ubersi:10 p:uberwe:-8 p:uberwi:-8 p:ubrige:16 p:uitgev:8
p:uittre:-8 p:unbeka:29 p:univoc:9 p:unsere:21 p:unters:-8 p:ustede:-10 p:usuari:-7 p:valide:15 p:vastge:11
p:vendre:-7 p:venerd:-10 p:ventan:-8 p:verifi:-13 p:versat:16 p:versch:-7 p:volgen:21 p:voorda:-8 p:vorgan:8
p:vriend:10 p:vrijda:-14 p:vuestr:7 p:warene:17 p:wartun:7 p:weiter:-8 p:werkta:22 p:wertst:-9 p:wochen:15
p:zahlun:16 p:zukomm:-10 p:zusend:29 p:zweite:12 s:00000:-18 s:0000:9 s:0:19 s:aberto:30 s:al:15 s:auto:-11
s:aviso:-18 s:aw:38 s:balance:15 s:bar:28 s:boleto:25 s:cg:28 s:cliente:35 s:cobranca:-14 s:cobro:8 s:compte:10
s:conciliacion:-8 s:cs:13 s:cuenta:23 s:de:9 s:debiteur:11 s:di:-15 s:do:24 s:du:-17 s:due:38 s:ec:-8 s:echeances:17
s:em:30 s:estado:20 s:estratto:-11 s:et:14 s:extrato:9 s:factura:-16 s:facture:12 s:facturen:13 s:factures:-11
s:fallige:22 s:fattura:-12 s:fatura:-7 s:fe:-7 s:ff:11 s:fornitura:7 s:fw:15 s:fwd:-10 s:gr:-8 s:hb:9 s:hi:-12
s:hm:-12 s:ihre:12 s:impayes:7 s:invoice:-27 s:items:11 s:kontoauszug:35 s:lg:8 s:lp:8 s:luci:7 s:mahnung:28
s:message:-15 s:mi:21 s:mora:7 s:ms:-9 s:nf:8 s:nota:-8 s:november:9 s:offene:-10 s:offener:19 s:open:10
s:openstaand:13 s:openstaande:7 s:outstanding:14 s:overdue:-25 s:pago:-10 s:palco:20 s:past:37 s:pedido:22 s:pm:-7
s:posten:8 s:questions:-10 s:rc:7 s:re:65 s:rechnung:-31 s:rechnungen:19 s:reclamacion:7 s:recordatorio:-11
s:rekening:36 s:reminder:-20 s:request:-7 s:res:10 s:retard:-9 s:richiesta:-9 s:rs:9 s:ruckstand:-8
s:saldenbestatigung:18 s:saldo:36 s:sc:12 s:scadute:8 s:segundo:13 s:si:21 s:sm:-8 s:sollecito:-10 s:su:11 s:tc:-9
s:terriccio:-7 s:titulos:8 s:votre:-16 w:!:49 w:%:-19 w:00000:-36 w:0000:-17 w:000:23 w:00:-22 w:0:-15 w:?:29
w:@:-44 w:aan:-21 w:abbiamo:17 w:aber:-10 w:about:-14 w:abrazo:-7 w:abre:25 w:accepte:-13 w:acconto:14
w:accountant:-7 w:aceitamos:-7 w:ach:14 w:achats:-14 w:across:7 w:actually:7 w:adjunto:-22 w:administrativa:-8
w:adresse:-15 w:af:-8 w:afschrift:9 w:after:-8 w:ag:-16 w:again:-10 w:aggiornato:-7 w:ago:17 w:agreed:12 w:ai:-12
w:ainda:-8 w:ainsi:32 w:all:14 w:alla:-14 w:alle:-30 w:alleen:11 w:allen:-8 w:aller:-14 w:alles:11 w:already:-16
w:als:51 w:also:20 w:altrimenti:-9 w:an:-22 w:anda:12 w:ander:-13 w:andern:-15 w:anexo:22 w:anhang:7 w:anja:23
w:another:21 w:anterior:8 w:antes:-11 w:antigo:-8 w:antivirus:42 w:antonio:12 w:any:-16 w:anything:9 w:anzahlung:-9
w:aperte:10 w:appena:14 w:approve:-10 w:apres:-14 w:april:22 w:aqui:33 w:archivio:21 w:archivo:11 w:are:17
w:argent:-11 w:arret:-8 w:arreter:21 w:arrivati:-7 w:as:-9 w:ask:24 w:assenza:-10 w:assinado:10 w:at:-19 w:ate:10
w:atencao:-7 w:aucune:15 w:auditors:8 w:auf:-55 w:aus:9 w:auszug:19 w:automatiques:21 w:automatisch:7
w:autorizzata:27 w:autre:-7 w:avant:-11 w:avete:-9 w:avez:-15 w:avoir:-8 w:avons:-15 w:away:-8 w:ayer:-9 w:ba:-7
w:back:-7 w:banca:-11 w:bancale:-7 w:banco:33 w:banking:9 w:bankpas:-8 w:bankverklaring:-7 w:banque:-22 w:bar:22
w:bb:-8 w:be:-21 w:because:-11 w:been:-11 w:before:-15 w:beglichen:7 w:begona:13 w:bei:-33 w:beiden:8 w:beider:8
w:beim:7 w:bekend:11 w:beleg:34 w:below:12 w:bem:15 w:berechnet:10 w:bericht:7 w:bernard:7 w:beschouwen:-12
w:bestaat:-9 w:beste:-14 w:bestellnummer:-10 w:bestellt:-10 w:betaal:22 w:betalen:-34 w:beth:12 w:bezahlt:-14
w:bij:-11 w:bijgevoegd:-12 w:bin:-10 w:bis:-15 w:bisous:32 w:bitte:86 w:bk:12 w:bl:8 w:bleibt:21 w:bloccato:7
w:blokkade:-8 w:bloqueado:27 w:bloquee:16 w:boekhoudster:18 w:boleto:19 w:bom:38 w:bon:-15 w:bonifici:10
w:bonifico:27 w:bonjour:-9 w:bonnetje:60 w:bonus:8 w:both:24 w:bp:26 w:brauchte:28 w:brief:15 w:bruno:26 w:bt:-8
w:btw:-12 w:buchhaltung:19 w:buen:-11 w:buenas:16 w:buonasera:21 w:buongiorno:-18 w:bureau:34 w:but:8 w:bv:-24
w:caducou:-8 w:cai:20 w:cancelar:-15 w:canhoto:20 w:cannot:8 w:canone:9 w:car:-11 w:carece:7 w:carta:-16 w:casco:-7
w:cash:-10 w:cassetto:47 w:ce:-22 w:certificado:-10 w:certificat:11 w:certificate:-11 w:ces:-8 w:change:-19
w:changed:-8 w:charge:50 w:chauffeur:19 w:che:-10 w:check:-7 w:chef:-7 w:chegou:18 w:cheque:11 w:chez:-9 w:chf:-7
w:chiedo:9 w:christmas:-7 w:ci:-37 w:ciao:19 w:classify:-9 w:cliente:-8 w:clientes:-8 w:cmr:10 w:cnpj:-7 w:codice:12
w:col:37 w:colleague:-7 w:collective:19 w:com:-32 w:come:-8 w:comercial:-8 w:comme:-10 w:como:10 w:company:-8
w:compensata:-7 w:complaint:-7 w:complet:9 w:completa:19 w:comptable:7 w:compte:-8 w:computer:13 w:con:-23
w:conforme:12 w:conformes:-7 w:connection:7 w:constam:-7 w:constancia:12 w:conta:-15 w:contabile:7 w:contact:-9
w:contas:-9 w:conto:-12 w:contra:-24 w:contrato:-21 w:copia:63 w:copies:40 w:copy:90 w:correo:7 w:corriere:-11
w:cortesia:28 w:cos:7 w:cosa:24 w:cose:-7 w:courriel:12 w:credit:-9 w:credited:22 w:credito:-18 w:cs:13 w:ct:-7
w:cual:16 w:cuanto:22 w:cumprimentos:20 w:customer:-10 w:cycle:7 w:da:-13 w:daar:21 w:dag:16 w:dagen:-14 w:dal:-14
w:dall:17 w:dalla:-13 w:damit:-8 w:dan:-8 w:danfe:48 w:danke:31 w:dans:22 w:das:-21 w:dat:-20 w:date:-10 w:datum:-14
w:davon:-9 w:dazu:21 w:ddt:-8 w:debaixo:25 w:debito:-9 w:debt:11 w:december:7 w:decembre:-14 w:decisao:7
w:declaracao:-8 w:decline:8 w:dei:8 w:deja:-13 w:del:-13 w:delivery:-8 w:dell:-11 w:della:9 w:dem:-15 w:demande:-10
w:den:-16 w:depends:7 w:depot:-15 w:depuis:-25 w:der:-39 w:des:7 w:desconto:-9 w:desde:7 w:dessus:8 w:details:-13
w:detalle:-7 w:detto:-15 w:deux:-19 w:devo:-7 w:deze:-8 w:dezelfde:-8 w:dg:8 w:dia:16 w:dias:-27 w:dicembre:-7
w:did:-8 w:dies:8 w:diese:-8 w:diesen:7 w:dijon:8 w:dile:-8 w:direct:-19 w:direzione:-11 w:dis:-7 w:disdetto:11
w:disposizione:25 w:dispute:-8 w:disputed:15 w:disputing:25 w:divida:-9 w:doch:11 w:doctora:-8 w:document:-10
w:donc:-8 w:donderdag:18 w:donnerstag:35 w:door:24 w:dopo:-9 w:dos:-14 w:double:25 w:down:-9 w:dr:9 w:dra:16
w:drie:14 w:drin:33 w:drittel:-7 w:driver:-10 w:du:-24 w:dubbel:11 w:due:-14 w:dunque:8 w:duplicado:26
w:duplicata:24 w:duplicate:9 w:duplicato:28 w:dus:-24 w:easter:22 w:ed:9 w:edi:-10 w:een:88 w:eens:42 w:ein:9
w:eingegangen:7 w:einmal:11 w:el:7 w:else:-7 w:email:23 w:encaissement:7 w:encuentra:-8 w:encuentro:23 w:energie:-15
w:enero:-10 w:enquanto:-9 w:ensemble:7 w:enviar:54 w:enviem:-9 w:envoyer:9 w:envoyez:9 w:er:-57 w:eraf:-9
w:erfolgt:16 w:erinnerung:-7 w:eroffnung:9 w:ervan:-9 w:erzeugte:10 w:es:-18 w:esiste:-11 w:eso:-19 w:esos:-7
w:espera:-7 w:essa:23 w:esse:16 w:est:14 w:esta:-33 w:estado:18 w:estamos:-7 w:estan:-9 w:esto:10 w:estou:-7
w:estratto:7 w:et:36 w:etage:-8 w:etait:15 w:etant:23 w:ete:-13 w:eu:-18 w:euch:-10 w:euro:-45 w:everything:13
w:ex:-7 w:exempt:-11 w:extracto:25 w:extrait:11 w:fa:12 w:faccio:-12 w:faco:24 w:factura:29 w:facturas:17
w:facture:26 w:facturen:-8 w:factures:-13 w:facturez:7 w:factuur:28 w:faire:27 w:fais:31 w:faites:7 w:fala:35
w:falls:-7 w:fare:13 w:farm:14 w:fatture:7 w:fatura:9 w:faturas:14 w:faudrait:10 w:faut:-14 w:favor:72 w:favore:8
w:faz:15 w:fecha:-18 w:fehlt:-15 w:feliz:8 w:femme:10 w:ff:72 w:fg:-7 w:fica:-25 w:fichier:11 w:fijne:-9 w:file:-17
w:fim:13 w:financeira:23 w:find:46 w:finden:12 w:fino:10 w:firma:-10 w:firmata:-9 w:firmati:7 w:first:7 w:fiscale:14
w:fm:10 w:foi:7 w:fois:-7 w:folgende:10 w:follow:-9 w:for:-14 w:foram:8 w:format:-12 w:forward:9 w:forwarding:-7
w:foto:8 w:foulee:31 w:fragen:-9 w:frau:12 w:frei:-29 w:freitag:-10 w:fresh:12 w:friday:-11 w:from:-12 w:full:-11
w:fur:9 w:gar:13 w:gebucht:9 w:geen:-35 w:gegangen:7 w:geht:18 w:gelandet:10 w:genau:-7 w:gennaio:-13
w:gentilissimi:7 w:gern:27 w:gerust:-10 w:gesperrt:-8 w:gestionale:8 w:get:9 w:geweest:12 w:gewoon:-7 w:geworden:26
w:gezahlt:34 w:gezogen:27 w:gia:33 w:gibt:-14 w:giorni:-8 w:giorno:-7 w:giro:12 w:gl:16 w:gleich:17 w:gli:-8
w:gmbh:-8 w:go:7 w:god:10 w:goods:-10 w:gr:-10 w:graag:22 w:gracias:10 w:grad:-13 w:grand:-7 w:groet:20 w:grund:-8
w:grusse:15 w:gut:-7 w:gutschrift:-8 w:hab:-28 w:habe:24 w:haben:28 w:habt:15 w:hace:10 w:hai:8 w:halt:25
w:hangt:-15 w:has:-27 w:hat:9 w:haus:14 w:hay:-9 w:hb:17 w:he:-29 w:hebben:-8 w:heeft:31 w:hello:8 w:hem:7
w:hemos:-9 w:here:11 w:herr:-17 w:hes:-9 w:het:-48 w:heur:13 w:heute:17 w:hey:14 w:hi:10 w:hier:29 w:hierbij:-13
w:hin:12 w:hiya:8 w:ho:7 w:hoekstra:12 w:hoi:21 w:hola:24 w:home:10 w:honest:10 w:hoor:-15 w:hoy:-11 w:hr:16
w:iban:-13 w:ich:26 w:idem:10 w:ie:-12 w:iets:-8 w:if:-10 w:ignore:-11 w:ihnen:-25 w:ihre:-28 w:ihrer:-12 w:ik:30
w:il:15 w:ilse:11 w:im:58 w:immer:18 w:informations:8 w:ingepland:-13 w:inkoopordernummer:-15 w:instructed:7
w:interest:7 w:inv:-17 w:inviare:11 w:invoice:12 w:invoices:7 w:io:-15 w:irmao:12 w:is:-9 w:isso:-18 w:ist:-35
w:istantaneo:32 w:it:27 w:janeiro:-8 w:janela:22 w:janner:15 w:januari:-7 w:janvier:-8 w:je:8 w:jl:12 w:joint:-13
w:jointe:7 w:jointes:11 w:jour:17 w:jullie:-30 w:junho:12 w:junio:9 w:just:-7 w:justificante:-12 w:kan:-18 w:kc:7
w:keer:22 w:ken:21 w:know:-12 w:kommt:20 w:kon:-13 w:konnen:-7 w:konnten:-11 w:kontoauszug:17 w:kopie:73 w:kp:8
w:krijg:-14 w:krijgen:7 w:kun:24 w:kunnen:9 w:kunt:8 w:kurzung:11 w:kvk:-8 w:la:22 w:lado:8 w:lager:-8 w:laisse:11
w:lancada:21 w:las:19 w:lassen:-13 w:late:11 w:laufen:-10 w:lavora:-7 w:le:-26 w:ledger:10 w:left:7 w:lei:-8
w:leider:20 w:les:44 w:let:7 w:lettre:-9 w:leute:16 w:lg:7 w:li:10 w:libero:17 w:lic:20 w:liebe:23
w:lieferschein:-11 w:liegt:9 w:lien:21 w:lieu:24 w:like:-9 w:link:7 w:liquidata:14 w:liquidez:-9 w:liquidiamo:7
w:list:20 w:liste:-12 w:litige:20 w:llegue:-7 w:llevaba:20 w:lm:9 w:lo:-12 w:logo:15 w:look:8 w:looks:-11 w:love:8
w:lp:11 w:lt:9 w:lu:8 w:luca:-7 w:lui:-11 w:lundi:-7 w:lunedi:-12 w:ma:53 w:maak:-7 w:maar:-14 w:mag:15
w:mahnung:-10 w:mai:-11 w:mail:25 w:mailbox:10 w:mailen:11 w:mails:-7 w:mailt:18 w:main:-8 w:maintenant:-17
w:mais:13 w:maitre:14 w:mal:12 w:manca:23 w:mancano:7 w:manda:23 w:mandame:29 w:mandate:-13 w:mandatemi:8 w:mandi:23
w:mando:-10 w:marchandise:-13 w:martedi:-7 w:martin:16 w:mas:-7 w:me:49 w:mee:14 w:meer:41 w:mehr:-7 w:meme:12
w:memes:12 w:mer:35 w:merece:12 w:mes:7 w:mese:-18 w:mesmo:-10 w:messagerie:8 w:met:-37 w:mevrouw:8 w:mh:9 w:mi:16
w:mich:-13 w:mir:25 w:miro:8 w:mismo:14 w:mist:-8 w:mit:-17 w:mittwoch:-11 w:mn:28 w:moin:-24 w:momento:-9 w:mon:16
w:monica:-7 w:monsieur:7 w:montag:-8 w:montant:-8 w:movil:9 w:my:-17 w:na:-9 w:naar:7 w:nach:48 w:nachsten:-9
w:nada:-17 w:nao:58 w:nas:-9 w:nc:-8 w:ne:-7 w:ned:23 w:need:-21 w:needed:-9 w:needs:10 w:nergens:-11 w:neri:12
w:netto:10 w:neu:-13 w:never:40 w:nf:7 w:ni:-21 w:nich:-12 w:nie:53 w:niente:-7 w:niets:-7 w:nieuwe:45 w:nimmer:44
w:nimmt:-9 w:nix:11 w:nl:-9 w:nn:39 w:noch:38 w:nochmal:38 w:nochmals:-12 w:nodig:-11 w:noel:34 w:nog:57 w:noi:-24
w:nom:-13 w:nome:-7 w:non:-60 w:nos:-23 w:nostre:11 w:not:-12 w:nota:-25 w:notre:12 w:nous:12 w:nov:14 w:nova:-10
w:november:-22 w:now:-8 w:nuestro:7 w:nueva:35 w:number:-17 w:numero:-21 w:nummer:-13 w:nun:11 w:nuovo:7 w:nur:-15
w:obrigada:8 w:oc:-8 w:occorre:8 w:october:-9 w:octubre:9 w:oder:-10 w:of:11 w:off:-11 w:offenen:-15 w:oggi:-10
w:ok:-10 w:ola:14 w:omdat:18 w:on:-10 w:once:-9 w:onde:24 w:one:31 w:ons:-23 w:onze:26 w:ook:-14 w:op:-57
w:openstaande:-14 w:opnieuw:-16 w:ora:-7 w:orden:-9 w:ordenador:7 w:ordered:-8 w:os:-30 w:other:17 w:otra:7
w:ottobre:18 w:ou:-25 w:our:52 w:out:12 w:outra:21 w:overzicht:-14 w:pa:48 w:pagada:-12 w:pagamento:27 w:pagamos:-7
w:pagar:-22 w:pagata:41 w:page:11 w:pago:15 w:paguei:9 w:paid:18 w:paie:-18 w:paiement:12 w:pallets:28 w:papier:11
w:par:-18 w:para:-20 w:pardon:19 w:parte:-19 w:parvenir:28 w:pas:-11 w:pasas:7 w:pay:9 w:paye:-18 w:payee:-7
w:payees:-8 w:payer:-10 w:paying:-10 w:payment:-10 w:payments:-13 w:pazienza:18 w:pdf:155 w:pdfs:9 w:pe:31
w:pedido:-8 w:pelo:36 w:peppol:-8 w:per:34 w:perche:-11 w:perdimos:13 w:personne:-9 w:pf:11 w:pi:-7 w:piece:15
w:pieces:10 w:piero:27 w:pix:8 w:plait:14 w:please:100 w:pls:10 w:plutot:10 w:pm:-13 w:pn:24 w:pode:15 w:podem:-9
w:podido:-8 w:podria:13 w:porfa:16 w:port:7 w:portal:-11 w:porto:18 w:posicao:19 w:posso:-8 w:post:24 w:poste:-7
w:posten:-21 w:pour:-19 w:pourriez:15 w:pra:-8 w:preciso:9 w:preis:11 w:prendra:20 w:preso:-7 w:preuve:-25
w:prevista:-8 w:prie:18 w:prima:-14 w:prix:16 w:pro:-9 w:procedure:17 w:prochain:-9 w:programada:-9 w:programado:14
w:propre:-17 w:proprio:-7 w:prossima:-11 w:prossimo:8 w:protesto:-14 w:proxima:15 w:proxy:11 w:pt:15 w:puede:-9
w:pues:-9 w:puo:26 w:qu:12 w:quai:20 w:qualquer:-9 w:quand:-7 w:quando:11 w:que:-36 w:queira:11 w:quelle:29
w:quelli:-16 w:quello:-7 w:quem:-9 w:questa:-13 w:quien:17 w:quindi:-8 w:ra:7 w:raccomandata:10 w:radio:-13
w:rahmenvertrag:21 w:raise:-8 w:ramon:21 w:rapport:7 w:rate:13 w:raus:-20 w:rc:7 w:re:-9 w:recevez:8 w:rechnung:13
w:rechnungen:-17 w:rechnungskopie:59 w:reclamez:19 w:record:24 w:recu:-13 w:recue:23 w:redeposer:10 w:reenvie:9
w:reenviem:15 w:reenvio:-23 w:ref:-9 w:refaire:-14 w:regel:12 w:regione:-9 w:reglement:8 w:rekeningnummer:-20
w:reklamiert:11 w:relance:-10 w:relances:19 w:release:-19 w:releve:31 w:remesa:-12 w:remeter:8 w:remise:10
w:removed:26 w:remplace:10 w:renvoie:31 w:renvoyer:60 w:renvoyez:8 w:reprends:9 w:request:-7 w:reserva:8
w:respond:-7 w:responda:-7 w:responsabilite:8 w:resta:-21 w:reste:-7 w:resto:36 w:retard:16 w:retirez:8 w:reto:37
w:retour:-13 w:retrouve:40 w:return:17 w:revision:34 w:richtig:10 w:rien:-11 w:riepilogo:13 w:riesco:10 w:right:-8
w:rimandi:15 w:rimanente:-9 w:ring:-8 w:ro:-9 w:rs:7 w:ruego:11 w:run:33 w:runs:-7 w:rv:-10 w:sagt:-12 w:sai:-10
w:sair:-9 w:saldenliste:-12 w:saldo:-17 w:sale:-8 w:sales:-10 w:sali:35 w:saludos:-13 w:same:-17 w:sander:-8
w:sans:-10 w:sas:-11 w:sbagliato:-7 w:sc:10 w:scade:-7 w:scheda:-9 w:schick:23 w:schicken:-7 w:schickts:15 w:scho:17
w:schon:-11 w:schone:32 w:scorso:16 w:scuola:-7 w:scusate:30 w:sdd:-7 w:sdi:17 w:se:9 w:see:9 w:seen:21
w:segreteria:20 w:segunda:16 w:seguranca:-8 w:seguridad:12 w:sei:22 w:sejam:11 w:sem:13 w:semana:-15 w:sempre:-9
w:send:51 w:senden:-15 w:sept:15 w:september:9 w:septembre:11 w:sera:-17 w:serve:8 w:servidor:11 w:servus:36
w:setembro:-13 w:settimana:-15 w:settimane:12 w:settle:21 w:settled:-12 w:seu:-7 w:sexta:7 w:sheets:7 w:shoot:23
w:short:13 w:show:-7 w:si:11 w:siamo:-18 w:sich:-16 w:sie:-33 w:signed:14 w:signora:-7 w:siguen:15 w:sin:-11
w:since:12 w:sinds:-10 w:siret:-11 w:sirs:7 w:site:-10 w:skonto:31 w:snap:11 w:social:-9 w:soit:-9 w:solicito:15
w:solo:-16 w:son:-7 w:sono:-12 w:sont:-9 w:soon:18 w:sorry:-7 w:sospesa:7 w:sou:-7 w:sous:33 w:soy:9 w:sp:-11
w:spam:10 w:sr:-14 w:staat:-26 w:stagione:-9 w:statt:14 w:status:10 w:stesso:-9 w:straight:-8 w:stuurt:59 w:sua:-13
w:subito:-9 w:subject:15 w:subvencion:14 w:sul:33 w:sulla:7 w:suo:11 w:supplier:-10 w:sur:-31 w:sure:-7 w:svp:36
w:swift:-13 w:system:14 w:ta:-11 w:tableau:8 w:tag:-12 w:tage:10 w:tal:11 w:tant:8 w:tax:-10 w:taxa:22 w:tc:-9
w:te:-34 w:team:9 w:tecnico:14 w:ted:11 w:tel:11 w:telefoon:27 w:tem:-11 w:temos:-7 w:ten:-7 w:tenga:13 w:tenho:-14
w:tentar:-8 w:terms:13 w:testa:20 w:textiles:7 w:th:8 w:than:-7 w:thank:-10 w:there:-10 w:therefore:-10 w:this:-8
w:three:-8 w:through:8 w:ti:22 w:ticket:26 w:tiene:-16 w:tiers:-9 w:till:-8 w:time:-11 w:tm:18 w:to:-9 w:toch:10
w:today:-15 w:todos:-7 w:toesturen:14 w:told:12 w:took:15 w:tot:-12 w:total:-15 w:toujours:-9 w:tout:11 w:trabajo:7
w:trace:7 w:traite:-9 w:transferencia:-15 w:tres:26 w:trimestre:-8 w:trotzdem:-9 w:trouver:-11 w:trovo:12 w:tu:26
w:tudo:8 w:tutte:-9 w:twee:-16 w:uber:-15 w:uberwiesen:-8 w:ubl:9 w:ubrigens:16 w:uitgevoerd:10 w:uittreksel:-8
w:ultima:14 w:ultimo:-15 w:um:14 w:un:75 w:una:-26 w:unbekannt:29 w:under:-12 w:une:-15 w:univoco:9 w:uns:-11
w:unser:8 w:unsere:-13 w:unserem:18 w:until:12 w:us:8 w:ustedes:-10 w:usuario:-7 w:validee:15 w:valor:-10 w:vamos:12
w:van:-37 w:vc:-9 w:ve:-9 w:vedo:40 w:vem:-7 w:vendredi:-7 w:venerdi:-10 w:venian:7 w:venir:10 w:ventanilla:-8
w:ver:-7 w:verder:-8 w:verifier:-7 w:versato:16 w:vez:30 w:vf:8 w:via:69 w:vm:23 w:voces:-16 w:voi:-13 w:voila:11
w:volgende:21 w:volgt:7 w:vom:-15 w:von:18 w:voor:-22 w:voordat:-8 w:vor:17 w:vossa:-24 w:vostro:-8 w:votre:-8
w:vou:-16 w:voulez:-12 w:vous:-12 w:voy:-7 w:vraag:-8 w:vriendelijk:10 w:vrijdag:-14 w:vs:-11 w:vuestro:9 w:waar:-15
w:want:-12 w:war:-20 w:waren:-12 w:wareneingang:17 w:wartung:7 w:was:-7 w:wat:-22 w:way:-10 w:we:-39 w:week:-11
w:weeks:25 w:wegen:-7 w:weil:-7 w:wer:-10 w:werden:-8 w:were:15 w:werkt:12 w:werktage:22 w:wertstellung:-9 w:what:-8
w:when:8 w:while:-7 w:who:-7 w:wie:-14 w:wieder:-13 w:wij:-13 w:will:27 w:willen:15 w:wird:7 w:wire:-8 w:with:26
w:woche:-8 w:worden:-20 w:wurde:-14 w:xml:93 w:ya:-33 w:years:-7 w:yes:-14 w:yo:8 w:you:-18 w:your:-38 w:zahl:-12
w:zahle:-7 w:zahlen:-13 w:zahlung:28 w:ze:15 w:zeg:-15 w:zegt:35 w:zelfde:14 w:zie:-20 w:zin:-11 w:zodra:19
w:zolang:10 w:zonder:14 w:zou:13 w:zukommen:-10 w:zum:-8 w:zusenden:21 w:zusendung:8 w:zwei:-13
"""
