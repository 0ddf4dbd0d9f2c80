"""What speaks for and against `statement_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.58
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:17 ?ack:-11 ?admin:-9 ?all:28 ?copy:5 ?d.DUPLICATE_BILLING:-5 ?d.LATE_FEE_CONTESTED:-5 ?d.TERMS_DISPUTE:-6
?difference:-6 ?dispute:-6 ?formal:13 ?greeting:5 ?hope:-6 ?mine:36 ?moves:25 ?n.QUANTITY_SHORT:31 ?not:-18 ?part:-5
?pay:-6 ?plan:-17 ?propose:23 ?question:-25 ?redirect:56 ?refuse:-8 ?statement:54 ?willpay:15 b:!_!:-9
b:00000_00000:-6 b:00000_paid:-9 b:0000_0000:19 b:0000_?:35 b:0000_el:10 b:0000_is:-8 b:0000_ist:-5 b:0000_la:-5
b:0000_no:-6 b:0000_que:23 b:000_00:-15 b:000_?:5 b:000_de:-6 b:000_di:7 b:000_le:5 b:000_no:7 b:000_por:-18
b:00_%:-7 b:00_000:6 b:00_00:37 b:00_0:-6 b:00_?:14 b:00_abbiamo:16 b:00_ach:8 b:00_au:5 b:00_august:5
b:00_bezahlt:-9 b:00_come:16 b:00_decembre:10 b:00_del:-11 b:00_dias:-5 b:00_en:-10 b:00_euro:-9 b:00_is:5
b:00_kg:-5 b:00_mit:-5 b:00_nel:27 b:00_ni:-5 b:00_non:16 b:00_nov:-6 b:00_november:8 b:00_october:6
b:00_oktober:-14 b:00_que:11 b:00_saranno:-9 b:00_septembre:10 b:00_th:-7 b:00_und:-9 b:0_%:24 b:0_000:-17 b:0_00:-7
b:0_0:-21 b:0_abbiamo:15 b:0_december:-8 b:0_dicembre:-5 b:0_die:5 b:0_el:16 b:0_es:5 b:0_il:5 b:0_januar:11
b:0_mm:12 b:0_no:-7 b:0_novembre:-5 b:0_que:20 b:0_und:14 b:0_viene:13 b:0_wurde:-6 b:?_?:-25 b:abbiamo_dovuto:-5
b:abbiamo_pagata:15 b:aber_nicht:-9 b:acompte_de:-5 b:ai_pas:-5 b:ainsi_que:14 b:aktullen_kontoauszug:7 b:al_00:10
b:al_onze:7 b:al_pagamento:5 b:am_00:-5 b:am_0:11 b:am_dienstag:-10 b:am_selben:-8 b:an_@:-5 b:an_up:14
b:and_have:-5 b:and_it:5 b:and_on:11 b:and_you:5 b:as_at:21 b:as_well:-12 b:asi_que:-7 b:at_00:22 b:at_it:8
b:at_my:-5 b:at_present:21 b:at_your:-5 b:au_00:18 b:au_lieu:9 b:auch_nicht:-7 b:auch_nichts:7 b:auf_dem:-5
b:av_0:15 b:avec_le:10 b:avez_pris:6 b:be_honest:-5 b:bei_der:-6 b:bei_euch:19 b:bei_ihnen:14 b:bei_uns:13
b:betaald_0:7 b:betalen_we:5 b:bin_ich:-5 b:bitte_einen:6 b:bitte_senden:7 b:bl_0:8 b:bom_dia:14 b:bonjour_le:5
b:bonjour_madame:-6 b:bonjour_paul:-5 b:bons_de:5 b:bp_0:17 b:buenas_tardes:-9 b:buenos_dias:27 b:can_get:5
b:can_see:8 b:can_you:-9 b:ce_jour:10 b:ce_que:6 b:certificado_de:14 b:che_il:-6 b:check_run:5 b:chere_madame:15
b:ci_hanno:5 b:come_da:-5 b:compte_jour:11 b:con_eso:22 b:con_nuestro:-5 b:con_un:-6 b:con_ustedes:11
b:conforme_la:13 b:conta_corrente:16 b:copie_du:-9 b:cuenta_actualizado:6 b:current_statement:5 b:da_conta:8
b:dal_primo:8 b:dank_voor:-6 b:das_geld:-9 b:das_ist:10 b:das_mit:7 b:das_sind:12 b:dat_het:-7 b:date_statement:15
b:de_0000:20 b:de_000:-15 b:de_0:6 b:de_adresser:16 b:de_bien:-5 b:de_boeken:19 b:de_ce:10 b:de_compte:25
b:de_conta:12 b:de_contas:7 b:de_credito:5 b:de_cuenta:13 b:de_deuda:13 b:de_enero:-5 b:de_equivalencia:13
b:de_facturas:-9 b:de_factuur:-6 b:de_hoy:-5 b:de_la:10 b:de_las:11 b:de_lo:18 b:de_mars:-5 b:de_mas:-5 b:de_me:8
b:de_notre:5 b:de_nuestro:13 b:de_paso:18 b:de_pedido:5 b:de_septiembre:11 b:de_setembro:10 b:de_tudo:11 b:de_um:10
b:de_vertraging:-5 b:de_votre:-7 b:december_is:-6 b:decembre_le:16 b:del_00:-5 b:del_mese:-5 b:del_nostro:7
b:della_nota:-5 b:desde_junio:10 b:deux_factures:-15 b:deux_mois:6 b:di_000:-6 b:di_credito:-9 b:di_mio:7
b:di_ritardo:-5 b:dia_00:-7 b:dia_de:-5 b:dice_0:-5 b:die_000:14 b:die_00:-5 b:die_ich:20 b:die_uberweisung:-8
b:dit_bericht:9 b:dites_moi:16 b:do_with:5 b:does_the:-14 b:donc_pas:16 b:door_een:-5 b:dott_ssa:5 b:duas_faturas:5
b:due_until:-5 b:echt_niet:11 b:een_creditnota:-6 b:een_kopie:19 b:een_overzicht:17 b:een_rekeningoverzicht:9
b:een_saldobevestiging:6 b:een_week:-5 b:eine_gutschrift:19 b:einen_aktullen:7 b:einen_kontoauszug:15 b:el_00:-10
b:el_0:19 b:el_abono:-6 b:el_estado:11 b:el_mayor:25 b:el_mismo:5 b:el_que:22 b:em_aberto:25 b:em_anexo:-20
b:email_and:11 b:en_cuanto:9 b:en_die:6 b:en_een:18 b:en_el:-23 b:en_enero:16 b:en_juin:-6 b:en_julio:23 b:en_la:-5
b:en_main:6 b:en_ons:9 b:en_pdf:-7 b:en_su:10 b:encargo_de:12 b:envio_de:8 b:er_een:-6 b:erbitten_wir:6
b:erst_nach:11 b:es_00:-8 b:es_?:-18 b:es_la:6 b:es_necesario:13 b:est_donc:-6 b:est_le:-5 b:est_programme:-7
b:estado_de:13 b:estoy_en:15 b:estratto_conto:21 b:et_ce:-7 b:et_de:-5 b:et_le:-6 b:et_pour:6 b:extracto_de:12
b:extrait_de:6 b:extrato_completo:15 b:extrato_da:11 b:extrato_de:24 b:faire_un:16 b:fattura_in:-5 b:figura_en:-9
b:for_the:12 b:friday_00:6 b:fridays_run:-5 b:from_you:5 b:fs_00:27 b:full_statement:21 b:fur_die:11 b:ga_ik:15
b:gar_nicht:5 b:gegen_die:7 b:gegen_ihre:7 b:geld_fur:-8 b:gentile_dott:5 b:gentile_dottoressa:-5 b:gp_0:19
b:graag_een:15 b:guten_tag:9 b:ha_entrado:-5 b:habe_ich:9 b:hace_falta:10 b:had_no:6 b:happy_new:20 b:has_been:-6
b:hasta_que:8 b:hat_das:20 b:have_an:9 b:have_got:7 b:have_no:8 b:heb_een:10 b:heb_ik:-6 b:here_is:5 b:het_bedrag:-7
b:het_bestuur:10 b:het_laatste:7 b:het_overzicht:-8 b:hierbij_de:-5 b:home_banking:5 b:hs_00:-5 b:ich_am:-10
b:ich_bin:-5 b:ich_brauchte:10 b:ich_die:11 b:ich_euch:22 b:ich_hatte:-9 b:ich_nicht:-11 b:ich_wieder:10
b:ihre_firma:7 b:ihre_mahnung:5 b:ik_ben:-5 b:ik_doe:19 b:ik_een:21 b:il_00:-5 b:il_mandato:5 b:il_me:8 b:il_nous:-5
b:il_saldo:26 b:il_tesoriere:6 b:im_nachsten:18 b:in_attesa:-6 b:in_dem:6 b:in_kw:10 b:in_the:-8 b:ingepland_voor:-5
b:is_het:-5 b:is_in:-8 b:is_it:-6 b:is_on:-6 b:is_op:7 b:is_vorige:7 b:ist_am:-5 b:ist_das:-11 b:ist_nur:5
b:it_is:-9 b:je_ai:-7 b:je_een:9 b:je_le:11 b:je_me:25 b:je_mij:16 b:je_ne:17 b:je_souhaite:13 b:jour_et:-10
b:kom_ik:6 b:kopie_van:18 b:kun_je:21 b:kw_00:8 b:la_0000:6 b:la_00:-8 b:la_campana:15 b:la_copie:-8 b:la_cuenta:18
b:la_differenza:-8 b:la_factura:-6 b:la_fattura:-8 b:la_fin:15 b:la_meme:7 b:la_nota:-8 b:la_nueva:6 b:la_parola:5
b:la_pe:14 b:la_ringrazio:-5 b:la_saison:12 b:la_scheda:11 b:la_situazione:5 b:la_transferencia:-6 b:las_tres:12
b:le_0:-8 b:le_bilan:16 b:le_bon:-5 b:le_chiedo:-6 b:le_digo:12 b:le_ha:-5 b:le_note:5 b:le_releve:17 b:le_ruego:13
b:les_comunicamos:-9 b:les_factures:11 b:liebe_frau:12 b:liegt_bei:-9 b:lieu_de:9 b:list_of:5 b:lo_digo:-6
b:lo_que:8 b:los_papeles:13 b:lunedi_00:26 b:mailen_?:20 b:mandeis_el:-5 b:me_faire:28 b:me_faudrait:9 b:me_ha:-6
b:me_one:12 b:merci_de:28 b:mi_mandate:29 b:mi_mandi:5 b:mij_een:20 b:mio_padre:-5 b:mir_bitte:20 b:mir_die:-5
b:mit_allen:22 b:mit_den:7 b:moin_frau:-9 b:my_answers:6 b:nach_der:5 b:nachsten_lauf:18 b:nao_sai:10 b:nao_se:5
b:ne_la:21 b:need_your:9 b:nei_prossimi:5 b:nero_su:-5 b:new_year:20 b:next_check:5 b:ni_la:-5 b:ni_por:-5
b:nicht_gelesen:-7 b:nicht_mehr:-5 b:niet_betalen:10 b:no_es:13 b:no_la:20 b:no_las:5 b:no_me:-10 b:no_nos:-6
b:no_quarrel:7 b:no_vamos:-5 b:noch_ein:10 b:nog_openstaat:13 b:non_abbiamo:5 b:non_la:-8 b:non_riesco:5 b:non_ve:17
b:nos_ha:-7 b:nostro_conto:7 b:not_due:-6 b:not_on:-6 b:nota_di:-6 b:nothing_else:21 b:notre_compte:7 b:nous_avez:-6
b:nous_faut:-5 b:nous_ne:-9 b:nous_vous:-5 b:november_en:10 b:number_on:-14 b:oder_so:23 b:of_account:8
b:of_everything:5 b:of_our:28 b:of_the:-6 b:offen_ist:-6 b:omdat_het:7 b:on_file:-15 b:on_fridays:-5 b:on_it:15
b:on_monday:-5 b:on_our:-7 b:on_paie:6 b:on_sunday:12 b:on_the:9 b:ont_ete:-5 b:op_0:-9 b:op_de:-7
b:openstaande_posten:6 b:os_debo:15 b:ottobre_la:-5 b:our_account:19 b:our_bank:9 b:our_ledger:-5 b:overzicht_van:17
b:pagar_la:-5 b:pagata_venerdi:16 b:pago_en:12 b:pago_hasta:15 b:paid_00:-5 b:paid_and:8 b:paid_on:-6 b:paie_la:5
b:par_la:7 b:para_el:15 b:parce_que:9 b:parlato_con:-5 b:parte_lunedi:27 b:pas_de:14 b:pas_et:-5 b:payee_la:-9
b:payment_of:-5 b:pe_0:14 b:per_00:5 b:per_favore:34 b:per_il:7 b:per_mail:-5 b:please_and:6 b:please_can:-10
b:please_send:5 b:por_correo:-7 b:por_el:-5 b:por_encargo:12 b:por_favor:8 b:por_la:-9 b:por_los:-9 b:pour_la:10
b:pour_le:14 b:presente_les:-9 b:preuve_de:6 b:prie_de:11 b:prima_dell:16 b:prima_di:6 b:primo_gennaio:8
b:procedure_collective:11 b:prossimi_giorni:5 b:qu_un:5 b:quarrel_with:7 b:que_con:14 b:que_el:20 b:que_es:-20
b:que_la:8 b:que_les:9 b:que_lo:9 b:que_me:16 b:que_nao:26 b:que_no:-7 b:que_nos:9 b:que_os:10 b:que_queda:-5
b:que_tal:5 b:que_vous:10 b:rather_than:-14 b:recargo_de:13 b:reconocimiento_de:12 b:reglement_de:11 b:releve_de:26
b:rien_de:12 b:ring_the:-15 b:ro_0:-9 b:run_00:-5 b:saldobevestiging_per:6 b:sc_0:8 b:scheda_contabile:11
b:schicken_sie:18 b:se_trata:5 b:sehr_geehrte:-5 b:sehr_geehrter:-5 b:selben_tag:-8 b:send_me:27 b:senden_sie:7
b:sent_this:6 b:serve_la:7 b:shoot_me:5 b:si_la:15 b:sie_den:9 b:sie_es:-9 b:sie_mir:18 b:simplement_votre:-6
b:sin_el:15 b:since_january:11 b:sind_0:6 b:sind_nicht:-7 b:so_can:16 b:son_000:-5 b:sorry_for:5
b:specificatie_van:7 b:statement_of:6 b:statement_please:8 b:statement_to:10 b:steht_eine:19 b:stuur_mij:9
b:su_bianco:-5 b:suite_votre:-5 b:sur_les:5 b:surseance_verleend:9 b:tag_herr:9 b:temps_que:17 b:thanks_for:-11
b:that_is:-5 b:the_email:12 b:the_office:-5 b:the_post:12 b:the_statement:-26 b:this_one:-9 b:this_to:5
b:tiens_votre:11 b:to_00:11 b:to_date:14 b:to_make:6 b:to_you:-7 b:trata_de:5 b:uber_0:6 b:uber_das:7 b:um_0:5
b:um_extrato:21 b:um_zusendung:8 b:un_acompte:-5 b:un_autre:11 b:un_estratto:9 b:un_extracto:18 b:un_mese:-5
b:un_releve:30 b:und_0:5 b:und_dann:21 b:und_den:-6 b:und_es:-8 b:und_meine:6 b:uns_eine:8 b:unsubscribe_from:-5
b:up_to:18 b:valoir_sur:6 b:vamos_pagar:-6 b:van_alle:34 b:van_en:5 b:van_het:9 b:van_jullie:11 b:van_uw:7
b:van_wat:19 b:ve_li:16 b:vendredi_00:-9 b:venerdi_0:11 b:volgende_week:5 b:von_0:10 b:von_der:18 b:von_euch:10
b:voor_00:-6 b:voor_het:-8 b:voorlopige_surseance:9 b:vorige_week:7 b:votre_creance:-7 b:votre_disposition:11
b:votre_relance:-5 b:votre_rib:-7 b:votre_technicien:-9 b:vous_en:5 b:vous_fais:5 b:vous_me:-8 b:vous_nous:-7
b:vous_pourriez:17 b:vous_prie:11 b:vous_reclamez:11 b:wat_er:19 b:we_have:13 b:we_hebben:-7 b:we_op:5 b:we_will:-5
b:week_donderdag:7 b:when_have:5 b:where_we:8 b:why_does:-14 b:why_is:-6 b:wij_zijn:5 b:will_be:-6 b:wir_eine:5
b:wir_haben:-15 b:wir_nach:6 b:wir_nicht:29 b:wir_zahlen:9 b:with_my:12 b:with_the:-7 b:wurde_am:5 b:you_also:6
b:you_are:5 b:you_have:5 b:you_sent:5 b:your_statement:-8 b:zahlung_am:5 b:zit_er:-5 b:zou_je:27 b:zukommen_lassen:5
b:zum_00:20 b:zur_zahlung:5 e:paid=day:-10 e:paid=none:-6 e:promise=day:7 e:promise=none:-14 e:run=none:5
f:_amount:-44 f:_invoice:18 f:ack:13 f:admin:-29 f:all:49 f:bounce:-15 f:contest:-6 f:copy:17
f:d.BALANCE_DECLINED:36 f:d.CANCELLED:-7 f:d.DAMAGED:-17 f:d.DUPLICATE_BILLING:6 f:d.FREIGHT:-11
f:d.LATE_DELIVERY:-12 f:d.LATE_FEE_CONTESTED:7 f:d.MISSING_DOCS:-5 f:d.NO_OPEN_ITEM:10 f:d.PRIOR_OVERPAYMENT:5
f:d.QUALITY:-5 f:d.RETURN:-6 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-9 f:d.TERMS_DISPUTE:-10 f:d.VOLUME_REBATE:30
f:dispute:23 f:firm:-20 f:fix:-11 f:gone:-22 f:goods:-35 f:greeting:20 f:hardship:-16 f:hold:-20 f:hostile:-7
f:inclusive:21 f:inject:-12 f:insolvency:-31 f:joke:-11 f:lawyer:-43 f:legal:-31 f:moved:-24 f:moves:-13
f:n.QUANTITY_SHORT:20 f:netted:-7 f:not:15 f:not_admin:-10 f:not_gone:-6 f:not_hope:-15 f:not_insolvency:-7
f:not_legal:-8 f:not_statement:8 f:not_stop:-8 f:once_us:-16 f:ooo:-10 f:others:7 f:pay:-12 f:plan:-22 f:proof:9
f:propose:9 f:question:-36 f:r.CANCELLED:-5 f:r.DAMAGED:-7 f:r.DESCRIPTION:17 f:r.DUPLICATE_BILLING:22 f:r.FREIGHT:7
f:r.LATE_FEE_CONTESTED:-6 f:r.LOST:12 f:r.NOT_OURS:9 f:r.PRICE_ERROR:-12 f:r.QUALITY:-7 f:r.RETURN:-6 f:r.TAX:11
f:r.WITHHOLDING:15 f:r.WRONG_PRODUCT:-5 f:redirect:112 f:refuse:-27 f:remittance:-10 f:rest:15 f:run:-17 f:setoff:-5
f:soon:-21 f:statement:261 f:stop:-49 f:unable:-19 f:until:-14 i:acknowledgement:-23 i:acknowledgement=2:-23
i:already_paid:-7 i:already_paid=3:-6 i:bounce:-10 i:bounce=3:-10 i:copy_invoice_request=2:-9
i:copy_invoice_request=3:8 i:dispute:-19 i:dispute=1:-6 i:dispute=2:-5 i:dispute=3:-8 i:hardship:-26
i:hardship=3:-24 i:hostile:-7 i:hostile=2:5 i:hostile=3:-12 i:in_payment_run:-10 i:in_payment_run=3:-10
i:insolvency:-23 i:insolvency=2:-6 i:insolvency=3:-17 i:invoice_admin:-22 i:invoice_admin=3:-18 i:legal:-26
i:legal=3:-24 i:nothing:56 i:out_of_office:-19 i:out_of_office=2:-6 i:out_of_office=3:-14 i:partial_payment=2:-8
i:partial_payment=3:6 i:payment_plan_request=2:14 i:payment_plan_request=3:-16 i:promise_to_pay:-6
i:promise_to_pay=1:11 i:promise_to_pay=3:-18 i:question:13 i:question=1:24 i:question=2:-11 i:remittance_advice:-20
i:remittance_advice=2:-16 i:statement_request:242 i:statement_request=2:56 i:statement_request=3:185
i:unsubscribe:-50 i:unsubscribe=2:-12 i:unsubscribe=3:-38 i:wrong_contact:-24 i:wrong_contact=3:-20 l:de:-16 l:en:39
l:fr:-21 l:it:19 l:nl:-13 l:pt:-10 n:1:27 n:4:-7 n:5:-17 n:6:-7 p:abbiam:29 p:abgeme:-10 p:abstim:10 p:accoun:74
p:acompt:-5 p:acuerd:-7 p:adjunt:-22 p:afgesc:-7 p:agains:-7 p:aggior:28 p:agrade:6 p:akkoor:-7 p:aktull:29
p:ammini:-6 p:angewi:-8 p:answer:6 p:antwor:7 p:anythi:8 p:applic:-7 p:archiv:-5 p:arriva:-7 p:asocia:13 p:atuali:5
p:audito:30 p:automa:-15 p:avvoca:-5 p:baixad:25 p:bancar:-19 p:bankin:8 p:beglic:-6 p:berich:6 p:besteh:-8
p:bestel:-13 p:bestuu:9 p:betale:11 p:bewind:8 p:bezahl:5 p:bijzon:5 p:binnen:-6 p:blocch:-5 p:bodega:41 p:bonifi:-7
p:bonjou:13 p:brauch:34 p:buchha:-7 p:campan:14 p:campin:11 p:certif:9 p:chiude:5 p:circul:14 p:cleare:10
p:client:39 p:clotur:12 p:cobran:-5 p:coinci:43 p:collec:13 p:colleg:-5 p:comman:-7 p:commun:12 p:compan:-5
p:comple:99 p:compra:-7 p:compri:27 p:comuni:-22 p:concil:63 p:concor:-6 p:concur:-7 p:condom:16 p:confia:11
p:confir:-6 p:confor:6 p:conser:12 p:consti:11 p:contab:14 p:contac:-13 p:contat:-5 p:contra:-7 p:corren:10
p:creanc:-8 p:cuadra:16 p:cuenta:13 p:curren:5 p:daurha:-7 p:debemo:-5 p:declar:-5 p:demand:-8 p:dernie:10
p:detall:-5 p:dezemb:-6 p:dicemb:-5 p:dienst:-12 p:differ:-5 p:direcc:13 p:direct:-5 p:dirett:-5 p:dispos:7
p:distri:-6 p:dobbia:16 p:dottor:-6 p:drukke:12 p:duplic:15 p:echean:-6 p:einzel:9 p:empfan:-7 p:empres:-6
p:encarg:11 p:enthal:6 p:enviam:8 p:equiva:13 p:erbitt:6 p:erinne:-10 p:ersuch:5 p:escrib:-9 p:esprim:5 p:estamo:10
p:estrat:27 p:etabli:5 p:everyt:18 p:extrac:31 p:extrai:-6 p:extrat:65 p:factur:6 p:factuu:-10 p:failli:-5
p:faktur:6 p:fattur:-12 p:fatura:11 p:faudra:9 p:feiert:8 p:feuill:-9 p:finalm:-5 p:financ:39 p:formul:-8
p:fornit:-6 p:freige:-6 p:freita:-5 p:friday:-5 p:furnis:21 p:furthe:-6 p:geehrt:-9 p:gefact:-5 p:gelese:-7
p:gennai:11 p:geregi:-6 p:gesetz:-7 p:gestio:-9 p:geword:6 p:gezahl:10 p:gracia:9 p:gutsch:36 p:herinn:-5
p:hierbi:-8 p:hinwei:-7 p:histor:15 p:identi:5 p:incass:-5 p:indiri:-5 p:ingepl:-5 p:inhoud:5 p:inoltr:16
p:inscri:12 p:insolv:-8 p:inteir:10 p:intere:-6 p:intern:-6 p:inutil:-5 p:invent:8 p:irgend:20 p:jacque:5 p:jahres:9
p:janeir:5 p:januar:8 p:kassen:21 p:komple:31 p:konnte:6 p:kontoa:11 p:korrek:11 p:krijge:18 p:laatst:5 p:laufen:7
p:levera:15 p:liquid:-9 p:listad:14 p:listin:-6 p:litigi:12 p:locali:23 p:magist:6 p:mailin:-5 p:mandam:42
p:mandar:15 p:mandat:45 p:mandei:-6 p:mantie:13 p:market:-5 p:matric:5 p:mechan:12 p:mensil:-5 p:mentio:-5
p:messag:-14 p:mevrou:-5 p:mittei:6 p:moglic:-7 p:moment:-5 p:movime:28 p:nachst:11 p:navida:-6 p:necesa:13
p:necesi:66 p:nemmen:-9 p:newsle:-9 p:ningun:-7 p:nochma:27 p:nothin:21 p:notifi:-8 p:nouvea:5 p:numero:6 p:occasi:7
p:occorr:-5 p:oggett:5 p:oktobe:-17 p:onderg:9 p:ondert:7 p:ongelu:10 p:ontvan:11 p:openst:75 p:operat:16 p:opnieu:5
p:ordonn:16 p:ottobr:-8 p:overdu:-5 p:overna:7 p:overzi:23 p:pagame:7 p:paghia:-5 p:paieme:-10 p:papele:12
p:papier:-9 p:parlat:-5 p:parten:16 p:partit:42 p:parven:11 p:paymen:-7 p:pazien:5 p:person:-5 p:posica:43
p:postfa:-7 p:pourri:19 p:premie:13 p:presen:18 p:preven:-5 p:proced:8 p:procha:-5 p:progra:-8 p:promes:-6
p:prossi:-12 p:provve:5 p:proxim:-8 p:prufun:-6 p:quarre:7 p:recapi:15 p:recarg:13 p:reclam:23 p:recono:11
p:rectif:17 p:reenvi:5 p:reglem:21 p:regola:-6 p:rekeni:12 p:relanc:-8 p:remess:-15 p:remita:11 p:remite:-5
p:renvoy:-6 p:repons:-10 p:repres:-5 p:respec:12 p:respon:-7 p:respue:10 p:reteni:-5 p:retrou:-6 p:revien:-5
p:riceve:-7 p:richti:-5 p:riepil:10 p:riferi:-5 p:riguar:-5 p:ringra:-6 p:ritard:-5 p:ritenu:16 p:rogamo:12
p:ruckfr:-6 p:salden:42 p:saldob:6 p:saludo:-9 p:sarann:-9 p:scaden:-8 p:schick:32 p:schlie:-7 p:schrei:-8
p:schrij:-6 p:schuld:-5 p:screen:-5 p:scrive:-5 p:segnal:16 p:segund:-7 p:semain:11 p:semest:15 p:septie:10
p:servic:-8 p:servir:8 p:setemb:9 p:simple:-7 p:sistem:-6 p:situaz:5 p:societ:-8 p:solici:11 p:sollec:-8 p:soltan:-5
p:souhai:12 p:specif:7 p:starte:12 p:statem:36 p:stefan:-5 p:steurb:10 p:succes:10 p:sursea:8 p:system:-7
p:techni:-10 p:tesori:6 p:titulo:24 p:toestu:6 p:transf:-6 p:tribun:-6 p:trotzd:17 p:uberha:7 p:uberse:-9
p:ubersi:14 p:uberwe:-15 p:uiterl:5 p:unbeka:13 p:unsere:9 p:unsubs:-5 p:unters:-11 p:ustede:7 p:vandaa:17
p:vencim:-5 p:vender:10 p:vendre:-12 p:verbra:22 p:verein:10 p:verifi:-6 p:verlee:9 p:versem:-7 p:vertra:-7
p:verzoe:7 p:vierne:-5 p:vireme:-7 p:volont:5 p:voorlo:8 p:vorgan:-5 p:vosotr:-6 p:vrijda:-7 p:weiter:-6 p:werbun:-9
p:whatsa:11 p:wirkli:-9 p:wirtsc:-5 p:woensd:7 p:zahlun:-11 p:zarago:5 p:zukomm:11 p:zusend:42 s:00000:-16
s:0000:-36 s:000:-18 s:0:-34 s:?:-5 s:aanmaning:-5 s:and:87 s:anual:23 s:au:6 s:automatica:-6 s:aviso:-16 s:aw:22
s:bar:20 s:betalingsherinnering:-7 s:cafe:6 s:cliente:31 s:cobranca:5 s:compte:13 s:conciliacion:5 s:courrier:-6
s:cuenta:5 s:di:-7 s:do:18 s:en:-6 s:enc:10 s:erinnerung:30 s:es:-8 s:estado:9 s:estratto:9 s:extracto:36
s:extrato:11 s:factura:-25 s:facture:-6 s:factuur:-7 s:fatture:-7 s:fs:27 s:fwd:-6 s:gasolio:7 s:hs:6 s:ihre:-6
s:invoice:-11 s:items:6 s:kk:-14 s:klant:20 s:kontoauszug:15 s:lavanderia:-5 s:letter:94 s:mail:-5 s:newsletter:-9
s:october:-6 s:of:-6 s:oktober:6 s:open:8 s:overdue:-10 s:overzicht:11 s:pagamento:-12 s:pago:-19 s:payment:-5
s:pendiente:-21 s:per:6 s:posizione:-5 s:questions:8 s:rappel:-5 s:rechnung:-11 s:reclamacion:7 s:recordatorio:-13
s:relance:-31 s:releve:21 s:reminder:57 s:res:-8 s:retail:-5 s:richiesta:16 s:saldenbestatigung:14 s:saldo:46
s:saldos:8 s:sc:5 s:segundo:8 s:sept:-5 s:solicitud:12 s:sollecito:-7 s:statement:66 s:su:-7 s:three:6 s:um:5
s:votre:-9 s:vs:-6 s:year:20 s:your:10 s:zahlung:-10 s:zahlungserinnerung:13 w:!:-38 w:%:17 w:00000:-39 w:0000:12
w:000:-30 w:00:-31 w:0:-17 w:?:17 w:@:-36 w:aan:-9 w:ab:10 w:abbiamo:29 w:aber:-21 w:aberto:25 w:abgemeldet:-10
w:abono:-7 w:account:27 w:accountant:23 w:accounts:-5 w:ach:5 w:acompte:-6 w:actualizado:6 w:acuerdo:-7
w:adjunto:-20 w:administratie:9 w:adresse:-8 w:adresser:15 w:afgeschreven:-7 w:against:-7 w:aggiornata:10
w:aggiornato:19 w:ai:-9 w:ainsi:15 w:akkoord:-7 w:aktulle:7 w:aktullen:7 w:al:26 w:algo:12 w:alle:26 w:alleen:-6
w:allem:22 w:allen:21 w:aller:7 w:alte:20 w:alvast:9 w:am:-22 w:amministrazione:-5 w:anbei:-9 w:ancora:10 w:and:-5
w:andere:8 w:anders:15 w:anexo:-22 w:angewiesen:-8 w:anhang:-5 w:anne:16 w:annee:16 w:anno:5 w:ano:51 w:answers:6
w:any:-8 w:anything:8 w:aperte:9 w:appena:-6 w:april:35 w:aqui:-6 w:ar:-7 w:archivio:5 w:archivo:-9 w:arrete:17
w:arrivato:-5 w:arrive:5 w:as:-14 w:asociados:13 w:at:10 w:attendre:6 w:attesa:-6 w:atualizado:5 w:aub:7 w:aucune:9
w:auditores:12 w:auditoria:5 w:auf:-14 w:aus:-8 w:auszug:70 w:automatique:-5 w:autre:9 w:av:15 w:avant:12 w:avec:8
w:aver:-5 w:avere:17 w:avoir:-5 w:avoirs:29 w:avril:-5 w:avvocato:-5 w:ayer:-12 w:back:-10 w:bancaria:-18 w:bank:-5
w:banking:8 w:banque:-5 w:bar:18 w:be:-17 w:bedrag:-7 w:been:11 w:before:-8 w:begint:10 w:beglichen:-6 w:beiden:12
w:belege:11 w:ben:-15 w:bericht:5 w:beste:-8 w:besteht:-8 w:besteld:-6 w:bestuur:9 w:betaal:-5 w:betaald:8
w:betalen:11 w:bewindvoerder:8 w:bezahlt:7 w:bianco:-5 w:bij:-8 w:bilan:16 w:bin:-9 w:binnen:-5 w:bis:-7 w:bitte:82
w:bl:8 w:blijft:-7 w:bodegas:41 w:boek:9 w:boeken:18 w:boekhouder:7 w:boleto:-5 w:bom:14 w:bon:-8 w:bonifico:-7
w:bonjour:13 w:bonne:19 w:bons:5 w:bonus:15 w:both:9 w:bp:17 w:brauchte:22 w:buenas:-13 w:buenos:27 w:but:-8 w:by:-9
w:ca:-10 w:cafe:5 w:campana:14 w:camping:12 w:can:19 w:cannot:-9 w:cargo:-23 w:caro:-5 w:cela:10 w:certificado:12
w:cet:-5 w:cette:-6 w:change:6 w:charge:11 w:che:19 w:check:6 w:cheque:-10 w:chere:15 w:chiedo:-5 w:ci:12 w:ciao:12
w:cierra:16 w:cleared:10 w:client:14 w:cliente:41 w:coincide:26 w:collective:11 w:commande:-6 w:como:8 w:completa:45
w:completo:43 w:compris:28 w:compte:31 w:comunicamos:-10 w:conciliacao:23 w:concordato:-5 w:concurso:-5
w:condominio:16 w:conforme:14 w:conformes:-5 w:conta:20 w:contabile:16 w:contact:-8 w:contas:7 w:contenzioso:6
w:conti:15 w:conto:22 w:contrato:-5 w:copie:-12 w:copy:-6 w:corrente:11 w:correo:-18 w:cosi:28 w:could:9
w:creance:-7 w:credit:12 w:crediteren:11 w:credito:-8 w:cuanto:9 w:cuenta:33 w:cuentas:13 w:current:5 w:daarna:5
w:dan:-14 w:danfe:17 w:dann:23 w:dans:-8 w:dare:15 w:das:-7 w:dass:-5 w:dat:-11 w:date:10 w:day:-6 w:days:-7
w:dazu:36 w:debemos:-5 w:debo:14 w:december:-20 w:decembre:24 w:del:16 w:dell:16 w:della:-9 w:dem:-6 w:den:14
w:depuis:-5 w:der:-17 w:dernier:10 w:des:-9 w:desde:17 w:detalle:-5 w:deuda:10 w:deze:-5 w:di:-17 w:dia:-5 w:dias:18
w:dice:-8 w:dicembre:-5 w:die:-23 w:dienstag:-11 w:diese:-5 w:diesem:-7 w:diesen:11 w:dieses:-7 w:difference:5
w:differenza:-9 w:digo:29 w:direccion:13 w:direttore:-5 w:disposition:10 w:dites:16 w:do:6 w:dobbiamo:16 w:doe:18
w:does:-13 w:doktor:7 w:domani:15 w:donc:7 w:donne:11 w:dopo:-5 w:dos:-6 w:dott:6 w:dottoressa:-5 w:dovuto:-5
w:down:-7 w:dr:9 w:drie:-5 w:dubbio:27 w:due:-10 w:duplicado:22 w:dus:-6 w:easter:5 w:ecart:8 w:echt:10 w:edi:-5
w:ee:-32 w:een:76 w:ein:-6 w:eine:35 w:einen:68 w:el:9 w:eles:10 w:elle:-5 w:else:20 w:em:5 w:emesso:5 w:empresa:-5
w:en:5 w:encargo:12 w:end:-6 w:enero:14 w:entera:5 w:enthalten:6 w:entrado:-5 w:entre:-11 w:entro:-5 w:enviar:41
w:envie:11 w:envio:24 w:equivalencia:13 w:erbitten:6 w:erinnerung:-9 w:erreur:11 w:erst:5 w:es:-33 w:escrito:5
w:est:-33 w:estado:11 w:estamos:10 w:estate:15 w:este:-11 w:estoy:11 w:estratto:27 w:et:-7 w:etablir:6 w:etait:-10
w:etant:11 w:etat:20 w:eu:-9 w:euch:27 w:eur:-5 w:even:7 w:every:12 w:everything:18 w:excel:8 w:exige:13
w:extracto:31 w:extrait:-6 w:extrato:65 w:factor:-6 w:factura:-10 w:facturas:7 w:factures:6 w:factuur:-10 w:faire:34
w:fait:-5 w:falls:-11 w:falta:5 w:fatto:-6 w:fattura:-11 w:fatura:-6 w:faturas:6 w:faudrait:9 w:faut:-6 w:favor:49
w:favore:34 w:feliz:11 w:figura:-10 w:file:-15 w:fin:11 w:finalmente:-5 w:financeira:43 w:finden:36 w:five:-5
w:floor:7 w:fonds:-6 w:for:11 w:formular:-8 w:fornitori:-5 w:frau:11 w:freitag:-5 w:friday:-6 w:fridays:-5
w:from:-10 w:fs:27 w:full:19 w:fur:11 w:further:-6 w:ga:13 w:gaat:5 w:ganze:7 w:garage:20 w:geehrte:-5 w:geehrter:-5
w:gefactureerd:-5 w:gegen:6 w:geht:-14 w:geld:-16 w:gelesen:-7 w:genau:-10 w:gennaio:11 w:gente:-5 w:gentilissima:7
w:gerda:8 w:geregistreerd:-6 w:gerne:7 w:gesetzt:-7 w:gestion:-18 w:gestionale:10 w:get:5 w:geven:28 w:geworden:6
w:gezahlt:10 w:gleich:47 w:go:-8 w:got:22 w:gp:19 w:graag:7 w:gracias:9 w:grazie:15 w:guia:5 w:guten:8
w:gutschrift:14 w:gutschriften:23 w:ha:-21 w:haal:-5 w:haben:-19 w:hace:10 w:hallo:27 w:hangt:19 w:happy:19 w:has:-7
w:hat:20 w:he:-14 w:heb:-5 w:hebben:-13 w:heeft:-10 w:hem:-5 w:here:6 w:herinneringen:-5 w:herr:10 w:het:-9
w:heur:15 w:heute:6 w:hi:71 w:hierbij:-8 w:hij:-5 w:hinweis:-7 w:ho:-10 w:hoi:5 w:hola:-5 w:home:5 w:honest:-5
w:hoor:-6 w:horas:5 w:hoy:-10 w:hs:-5 w:ich:10 w:identica:5 w:if:-8 w:ihnen:8 w:ihre:8 w:ihren:10 w:ik:20 w:il:7
w:ilaria:8 w:im:23 w:in:-41 w:included:6 w:information:11 w:ing:-7 w:ingepland:-5 w:inhoudelijk:6 w:inoltre:17
w:invoice:-5 w:irgendwie:22 w:is:7 w:ist:-19 w:it:-15 w:items:14 w:jahr:7 w:jahresabschluss:6 w:janeiro:5 w:januar:9
w:january:7 w:je:31 w:jetzt:6 w:jointe:-9 w:jour:15 w:juin:-6 w:julio:22 w:jullie:-10 w:junho:5 w:junio:8 w:just:6
w:juste:7 w:kaixo:-5 w:kan:-8 w:kann:-5 w:kb:7 w:kbis:-7 w:keer:-6 w:kein:-10 w:keine:-9 w:kg:-6 w:kindly:20
w:klant:6 w:klopt:7 w:know:-10 w:konnen:-8 w:kontoauszug:11 w:kopie:23 w:korrektur:11 w:koster:5 w:kr:-5
w:krijgen:18 w:kun:21 w:kunde:-9 w:kunnen:44 w:kurz:-9 w:kw:12 w:la:-10 w:laatste:5 w:lage:-8 w:lassen:8 w:lasst:7
w:last:-18 w:late:5 w:lauf:16 w:lavori:-5 w:le:-10 w:ledger:15 w:leverancier:9 w:leveranciers:7 w:li:11 w:lic:5
w:liebe:12 w:liegt:-28 w:lien:7 w:lieu:9 w:liggen:-5 w:ligt:11 w:liste:16 w:listino:-6 w:litigio:12 w:llegue:15
w:lo:-5 w:look:13 w:lunedi:23 w:lv:-5 w:ma:-9 w:maar:-10 w:madame:17 w:mahnen:-9 w:mail:-37 w:mailen:17 w:mails:-6
w:main:5 w:mairie:-7 w:maitre:9 w:make:8 w:mal:30 w:mandame:12 w:mandanten:6 w:mandare:17 w:mandate:43 w:mandatemi:5
w:mandeis:-6 w:mando:-8 w:mantiene:13 w:marco:-6 w:marketing:-5 w:mars:-6 w:mas:-11 w:matricula:5 w:mayor:61 w:me:69
w:meer:-11 w:mehr:-11 w:memes:-6 w:merci:27 w:mes:-5 w:mese:-11 w:message:-5 w:messaggio:-7 w:met:8 w:meter:8
w:metto:-7 w:meu:-7 w:mevrouw:-5 w:mi:11 w:mia:-5 w:mich:-14 w:migration:6 w:mij:32 w:mijn:-9 w:mir:6 w:mis:9
w:mit:12 w:mm:12 w:mme:15 w:moglich:-6 w:moi:12 w:moin:9 w:moins:5 w:mois:13 w:mon:-7 w:monday:-7 w:mr:10 w:ms:18
w:my:7 w:na:-13 w:naar:-10 w:nach:10 w:nachsten:16 w:nada:-8 w:nao:10 w:navidad:-6 w:nd:-7 w:ne:29 w:necesario:13
w:necesitamos:41 w:necesito:26 w:nei:5 w:nel:22 w:nemmeno:-9 w:nen:22 w:nero:-5 w:new:19 w:newsletter:-9 w:nicht:17
w:nie:-5 w:niet:-8 w:niets:-6 w:nieuwe:-6 w:ninguna:-6 w:no:-20 w:nochmal:31 w:noi:16 w:non:13 w:nos:18 w:nostra:-5
w:nostro:8 w:not:-5 w:nota:-12 w:nothing:21 w:notre:30 w:nouveau:5 w:nov:-7 w:november:15 w:novembre:-12 w:now:-6
w:nu:22 w:nuestro:5 w:nueva:9 w:nul:10 w:nulle:15 w:number:-16 w:numero:-9 w:numeros:6 w:nur:-11 w:occorre:-5
w:oder:8 w:of:14 w:off:-14 w:offen:20 w:offene:-5 w:office:-5 w:oggetto:5 w:ohne:-10 w:ok:-10 w:oktober:-17 w:om:-5
w:omdat:14 w:on:-22 w:ondergetekende:9 w:ongeluk:10 w:ont:-7 w:ontvangt:8 w:onze:29 w:ook:-6 w:op:29 w:open:12
w:openstaande:23 w:openstaat:21 w:opnieuw:5 w:ora:-5 w:ordine:6 w:ordonnance:17 w:ottobre:-8 w:ou:-5 w:our:19
w:over:-13 w:overdue:-5 w:overzicht:11 w:padre:-5 w:pagamento:10 w:pagar:-12 w:pagare:-6 w:pagata:15 w:paghiamo:-5
w:pago:-12 w:paid:8 w:paie:20 w:paiement:-9 w:papa:-5 w:papel:5 w:papeles:12 w:papier:20 w:para:39 w:parce:9
w:pardon:11 w:parlato:-5 w:parola:5 w:part:13 w:parte:17 w:partent:16 w:parvenir:11 w:pas:22 w:paso:16 w:passe:-9
w:paul:-5 w:payee:-12 w:payees:-5 w:payer:-5 w:payment:-6 w:pazienza:5 w:pdf:-12 w:pdfs:7 w:pe:13 w:per:39 w:perdu:6
w:perito:5 w:pero:8 w:pesee:6 w:piu:-6 w:please:-10 w:pls:10 w:plus:10 w:poi:32 w:por:7 w:porque:-8 w:porter:6
w:portes:-5 w:porto:18 w:posicao:43 w:possibile:-6 w:possible:6 w:post:8 w:postfach:-7 w:potete:16 w:pour:13
w:pourriez:19 w:preciso:5 w:premier:15 w:present:21 w:presto:-5 w:preuve:6 w:preventivo:-5 w:prie:10 w:prima:17
w:primo:5 w:pris:6 w:procedure:9 w:produccion:-5 w:programme:-7 w:promesso:-5 w:prossimi:5 w:prossimo:-15
w:prufung:-6 w:quadro:27 w:quale:-11 w:quando:-9 w:quarrel:7 w:que:32 w:queda:-8 w:quei:15 w:quella:22 w:quelle:-6
w:quero:9 w:qui:-10 w:quindi:14 w:rather:-15 w:raus:-13 w:reach:-6 w:recargo:13 w:recebemos:5 w:rechnung:22
w:rechnungen:-14 w:reclamacion:10 w:reclamez:11 w:reconocimiento:12 w:recu:8 w:reenviem:5 w:ref:-28 w:reglement:9
w:rekeningoverzicht:11 w:relance:-6 w:releve:44 w:remessa:-15 w:remeter:5 w:remitan:11 w:remittance:-6 w:renvoyer:-5
w:resi:10 w:respecto:13 w:respuesta:10 w:retenida:-5 w:revision:5 w:reyes:-5 w:ria:29 w:rib:-11 w:ricevere:-6
w:rien:6 w:riepilogo:15 w:riesco:5 w:riguarda:-5 w:ring:-16 w:ringrazio:-5 w:ritardo:-5 w:ritenuta:16 w:ro:-9
w:rogamos:12 w:ruckfragen:-6 w:ruego:10 w:sa:-5 w:sai:9 w:saison:12 w:saldenliste:16 w:saldo:36 w:saldobevestiging:6
w:saldos:27 w:sale:-18 w:saludos:-9 w:saranno:-9 w:sc:8 w:scadenzario:-7 w:scheda:11 w:schicken:35 w:schon:18
w:schone:8 w:schreiben:-6 w:schrijf:-5 w:screenshot:-5 w:se:-10 w:sea:13 w:segunda:-5 w:sehe:18 w:sehr:-9
w:selben:-8 w:semaine:13 w:semana:-6 w:semestre:15 w:send:21 w:senden:5 w:sent:-5 w:september:-6 w:septembre:8
w:septiembre:10 w:sera:-8 w:serve:14 w:servirebbe:7 w:setembro:9 w:settimane:5 w:sheet:10 w:shoot:8 w:show:-6
w:si:28 w:sich:-8 w:sicher:-9 w:sie:-7 w:sieht:7 w:signed:-6 w:simplement:-7 w:sin:5 w:since:26 w:sind:5 w:sinds:35
w:sit:12 w:site:-5 w:situazione:5 w:slecht:7 w:slot:-5 w:so:26 w:sobald:-9 w:societa:-6 w:solicitamos:6 w:solicito:8
w:solo:-7 w:soltanto:-5 w:son:-10 w:sono:-13 w:sont:-5 w:souci:17 w:souhaite:12 w:specificatie:7 w:sr:-6 w:ssa:5
w:staan:-7 w:staat:-12 w:statement:36 w:stefano:-5 w:steht:14 w:stimmt:5 w:sto:5 w:stond:-5 w:stuur:16 w:stuurt:8
w:su:32 w:sua:-6 w:suite:-6 w:sulla:-5 w:sunday:12 w:sur:-5 w:surseance:8 w:svp:10 w:system:-10 w:ta:5 w:tardes:-9
w:te:-16 w:technicien:-9 w:temps:16 w:tenga:11 w:tengo:-5 w:terms:-7 w:terug:6 w:tesoriere:6 w:th:-5 w:than:-16
w:thanks:-10 w:thans:9 w:that:-9 w:the:-21 w:them:5 w:thing:12 w:think:7 w:this:-19 w:thru:12 w:ti:-9 w:tienes:-5
w:tiens:11 w:tiers:-10 w:times:-5 w:titulos:24 w:todas:-5 w:today:6 w:todo:-5 w:toesturen:6 w:told:-6 w:tom:5
w:tot:-17 w:tres:15 w:trimestre:5 w:trotzdem:17 w:tu:-5 w:tudo:6 w:twee:-7 w:two:-5 w:uber:10 w:uberhaupt:8
w:uberweisung:-8 w:ubrigens:5 w:uit:-6 w:uiterlijk:5 w:ultimo:8 w:um:27 w:un:53 w:una:-6 w:unbekannt:13 w:und:33
w:une:-6 w:unica:-5 w:unpaid:5 w:unser:-12 w:unseren:11 w:unseres:5 w:unsubscribe:-5 w:unter:10 w:unterschrieben:-8
w:unterschrift:-8 w:until:-9 w:up:16 w:ustedes:7 w:va:-6 w:vais:-5 w:valoir:6 w:vamos:-8 w:van:45 w:vandaag:17
w:ve:13 w:vencimiento:-6 w:venderam:10 w:vendredi:-12 w:verder:16 w:verleend:9 w:vers:-5 w:verse:-6 w:versement:-6
w:vertraging:-5 w:verzoek:8 w:vi:11 w:via:-10 w:viene:9 w:vier:-6 w:viernes:-5 w:vijf:-6 w:virement:-6 w:voir:-10
w:vois:22 w:vom:-17 w:von:19 w:voor:-8 w:voorlopige:9 w:vor:-6 w:vorbei:8 w:vorgang:-7 w:vorgesehen:6 w:vorher:11
w:vorige:6 w:vos:-6 w:vosotros:-6 w:vostre:-5 w:vous:-6 w:voy:18 w:vrijdag:-7 w:vuole:-5 w:waarop:-5 w:war:-7
w:was:-9 w:wat:17 w:way:7 w:we:-5 w:week:-9 w:weeks:-5 w:weg:-5 w:weil:6 w:wel:7 w:welche:7 w:well:-12 w:wenn:-5
w:went:-5 w:werbung:-9 w:werden:-10 w:what:7 w:whats:12 w:whatsapp:11 w:where:9 w:who:-7 w:why:-16 w:wie:22
w:wieder:7 w:wij:-6 w:wil:6 w:will:-13 w:wir:22 w:wird:-16 w:wirklich:-9 w:wirtschaftsprufer:-5 w:with:16
w:woensdag:7 w:wollen:-9 w:worden:-7 w:would:-10 w:wurde:-11 w:xml:6 w:ya:-14 w:year:22 w:years:-15 w:yes:5
w:you:-25 w:your:-16 w:yours:11 w:zahlt:5 w:zaragoza:5 w:ze:-6 w:zeit:10 w:zes:-6 w:zijn:-8 w:zit:-8 w:zo:9 w:zou:44
w:zu:-7 w:zukommen:11 w:zum:17 w:zur:-7 w:zusenden:34 w:zusendung:8
"""
