"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -7.08
THRESHOLD = 0.45
#: clue:hundredths
WEIGHTS = """
?:37 ?admin:5 ?copy:78 ?d.DUPLICATE_BILLING:-5 ?d.LATE_FEE_CONTESTED:-5 ?d.MISSING_DOCS:9 ?dispute:-7 ?greeting:-6
?moved:5 ?moves:16 ?not:29 ?not_duplicate:7 ?once_us:20 ?paid:6 ?part:-6 ?pay:-16 ?plan:-14 ?proof:-7 ?r.FREIGHT:5
?r.LATE_FEE_CONTESTED:-6 ?r.LOST:7 ?redirect:6 ?wait:7 ?willpay:10 b:!_!:-10 b:00000_00:-5 b:00000_0:9 b:00000_is:-7
b:00000_nao:8 b:00000_paid:10 b:00000_und:-6 b:0000_0000:-5 b:0000_and:7 b:0000_are:6 b:0000_ee:-8 b:0000_el:8
b:0000_hebben:5 b:0000_in:7 b:0000_no:10 b:0000_not:13 b:0000_pdf:-8 b:0000_the:8 b:0000_we:12 b:0000_which:5
b:000_0000:-5 b:000_00:20 b:000_0:-11 b:000_?:18 b:000_est:7 b:000_euro:-10 b:000_foi:12 b:000_hab:6 b:000_no:-7
b:000_que:-5 b:00_%:-11 b:00_00:15 b:00_0:19 b:00_?:5 b:00_abbiamo:12 b:00_and:8 b:00_com:6 b:00_da:6 b:00_days:5
b:00_de:-8 b:00_di:9 b:00_ee:12 b:00_en:6 b:00_februari:-7 b:00_gezahlt:8 b:00_ho:8 b:00_la:10 b:00_me:-6 b:00_mi:20
b:00_nao:14 b:00_no:8 b:00_november:-7 b:00_of:-9 b:00_on:5 b:00_paga:6 b:00_pagada:-6 b:00_que:5 b:00_sera:5
b:00_statt:5 b:00_the:10 b:00_via:6 b:00_virement:6 b:0_000:12 b:0_0:21 b:0_?:14 b:0_al:9 b:0_and:6 b:0_betaald:13
b:0_dagen:10 b:0_dias:-5 b:0_er:-12 b:0_fica:-6 b:0_for:5 b:0_foram:6 b:0_gaat:11 b:0_graag:10 b:0_hebben:-7
b:0_is:-9 b:0_mi:11 b:0_nao:5 b:0_niet:5 b:0_no:-7 b:0_ottobre:10 b:0_paid:5 b:0_que:10 b:0_te:-8 b:0_und:8
b:0_van:7 b:0_via:15 b:@_with:6 b:ab_0:6 b:abbiamo_gia:11 b:acaba_en:-8 b:acconto_di:9 b:ach_trace:9 b:adresser_un:7
b:af_000:5 b:agosto_nao:6 b:ai_jamais:14 b:ainsi_que:14 b:al_00:14 b:al_pagamento:-5 b:albaranes_firmados:17
b:aller_offenen:-5 b:als_pdf:21 b:als_xrechnung:-6 b:am_00:7 b:am_donnerstag:12 b:an_die:-6 b:an_up:7 b:and_0000:6
b:and_00:8 b:and_the:-6 b:and_we:-5 b:and_will:17 b:another_one:10 b:aqui_no:19 b:are_on:9 b:are_withholding:9
b:as_it:11 b:as_soon:10 b:as_to:5 b:as_tres:5 b:at_all:6 b:at_your:8 b:au_00:9 b:au_lieu:7 b:au_nom:-5 b:au_quai:9
b:auf_der:-7 b:avete_mandato:6 b:banco_?:10 b:banco_por:6 b:bank_details:-5 b:bei_uns:5 b:beide_rechnungen:7
b:bericht_ik:5 b:besoin_de:-8 b:betaal_ik:5 b:betaald_000:-7 b:betaald_00:14 b:betalen_wij:-6 b:bij_de:5
b:binnen_de:10 b:bitte_einen:-11 b:bitte_nochmal:9 b:boleto_da:5 b:bom_dia:18 b:bonjour_madame:6
b:bonjour_monsieur:-8 b:bp_0:9 b:buenos_dias:-6 b:bv_00:-5 b:bv_0:-6 b:by_ach:10 b:by_post:11 b:cai_na:8 b:can_get:7
b:can_you:11 b:cannot_do:5 b:cannot_find:7 b:cassetto_fiscale:7 b:ce_ho:7 b:ce_jour:9 b:ce_la:-5 b:ce_qu:-8
b:cette_facture:11 b:che_il:7 b:ci_0:-10 b:ci_joint:-9 b:col_prossimo:6 b:com_meu:6 b:compte_depuis:-8 b:con_el:6
b:con_il:-5 b:copia_de:5 b:copia_della:9 b:copia_di:5 b:copie_de:6 b:copie_du:-8 b:copies_of:9 b:copy_of:14
b:copy_please:15 b:cos_the:5 b:cs_00:6 b:cuando_puedas:7 b:cuanto_la:-5 b:cuenta_el:11 b:current_statement:-5
b:da_fatura:13 b:da_nossa:-6 b:dagen_na:9 b:dall_ufficio:6 b:dans_la:10 b:das_ist:6 b:date_statement:7 b:de_000:10
b:de_00:-9 b:de_0:17 b:de_ce:10 b:de_compte:-6 b:de_cuenta:10 b:de_factuur:16 b:de_la:11 b:de_las:9 b:de_me:7
b:de_mi:-5 b:de_novo:19 b:de_pagamento:6 b:de_pdf:11 b:del_0:10 b:del_ddt:5 b:della_fattura:9 b:den_beleg:17
b:depends_on:5 b:depuis_le:-16 b:des_factures:-5 b:desde_junio:8 b:di_000:7 b:di_cortesia:8 b:dia_!:9 b:dia_dra:6
b:die_0000:6 b:die_nog:6 b:die_rechnung:7 b:do_mes:5 b:do_not:-11 b:do_vosso:5 b:doe_ik:-5 b:dos_facturas:8 b:dr_0:8
b:duas_faturas:5 b:dw_0:-7 b:ee_00:6 b:ee_un:-6 b:een_keer:15 b:een_kopie:17 b:een_nieuwe:19 b:een_overzicht:-5
b:einen_kontoauszug:-7 b:el_adjunto:11 b:el_cif:-8 b:el_estado:12 b:el_mismo:10 b:el_pago:-10 b:el_pdf:5 b:el_xml:15
b:em_agosto:6 b:em_duplicado:5 b:email_copy:9 b:email_me:-6 b:email_will:8 b:en_0:-5 b:en_charge:5 b:en_dan:5
b:en_el:10 b:en_la:-10 b:en_piece:5 b:en_retard:9 b:en_wordt:5 b:entre_les:15 b:envoyez_moi:-8 b:er_janvier:-11
b:er_staat:-5 b:es_la:7 b:est_un:12 b:est_votre:9 b:esta_factura:7 b:estado_de:12 b:esto_era:8 b:et_je:10
b:et_merci:7 b:et_mon:12 b:et_vous:-7 b:etait_en:9 b:factura_con:-9 b:factura_la:8 b:facture_?:11 b:factuur_nog:14
b:factuur_opnieuw:9 b:faire_parvenir:9 b:fais_le:13 b:fatura_000:8 b:faz_favor:6 b:fim_do:6 b:fm_0:6 b:foi_lancada:9
b:foi_paga:5 b:for_the:-5 b:for_us:7 b:gar_nicht:9 b:geachte_mevrouw:5 b:gelieve_ons:10 b:get_an:7
b:giovedi_scorso:9 b:got_it:7 b:graag_een:7 b:habe_ich:8 b:haben_sie:15 b:haben_wir:5 b:hace_falta:9 b:had_no:6
b:has_been:-9 b:has_no:9 b:have_had:12 b:hb_00:6 b:heb_je:7 b:hebben_we:-7 b:het_niet:-5 b:hier_haben:11
b:ho_pagata:10 b:hoi_!:-5 b:hola_!:8 b:hola_sergio:-8 b:ich_brauchte:9 b:ich_die:6 b:ik_als:5 b:ik_de:15
b:ik_niet:17 b:il_mandato:-6 b:il_me:-5 b:il_mio:8 b:il_pdf:14 b:il_resto:9 b:il_vous:5 b:im_haus:6 b:im_spam:5
b:in_april:9 b:in_mijn:12 b:in_our:5 b:in_pdf:9 b:in_this:7 b:inv_00000:-8 b:invoice_is:10 b:invoices_to:-6
b:is_00:-5 b:is_betaald:5 b:is_door:8 b:is_here:12 b:is_not:6 b:is_therefore:-5 b:is_uitgevoerd:5 b:ist_im:5
b:it_as:11 b:it_in:-5 b:it_is:6 b:it_over:9 b:it_that:7 b:it_with:-5 b:jamais_recue:6 b:janela_de:9 b:je_ai:16
b:je_de:10 b:je_die:5 b:je_een:6 b:je_fais:11 b:je_paie:-6 b:je_vous:6 b:jullie_zijn:6 b:kc_0:6 b:keer_?:10
b:ken_ik:6 b:kommt_am:8 b:kontoauszug_per:10 b:kopie_van:14 b:krijg_je:-5 b:kun_je:14 b:la_000:9 b:la_0:9
b:la_contabile:8 b:la_copie:-7 b:la_et:14 b:la_facture:9 b:la_fattura:11 b:la_foulee:11 b:la_marchandise:-6
b:la_nueva:7 b:la_pago:16 b:la_piece:15 b:la_renvoyer:13 b:la_subvencion:8 b:la_transferencia:-6 b:las_dos:6
b:las_tres:7 b:le_0:-15 b:le_releve:8 b:le_virement:13 b:leitweg_id:-6 b:les_mains:14 b:les_relances:8 b:lieu_de:7
b:list_of:7 b:lm_0:6 b:lo_de:-5 b:lo_miro:8 b:lo_que:-16 b:look_at:5 b:looks_like:-5 b:los_albaranes:17 b:ma_la:10
b:mag_ik:10 b:mal_bitte:7 b:me_again:-6 b:me_faire:9 b:me_ha:-5 b:me_la:20 b:me_llega:5 b:me_lo:7 b:me_manda:6
b:me_mandas:-7 b:me_renvoyer:6 b:merci_arreter:9 b:mi_mandi:8 b:mi_rimandi:7 b:mij_de:6 b:mir_die:10
b:mit_leitweg:-6 b:na_ontvangst:9 b:na_proxima:9 b:nao_consta:8 b:nao_ee:-8 b:nao_localizamos:13 b:nao_sei:8
b:nao_vamos:6 b:nc_0:-5 b:ne_les:9 b:need_to:-5 b:nel_cassetto:7 b:nem_que:6 b:never_received:15 b:never_seen:6
b:nf_0000:-5 b:nf_000:5 b:nicht_an:-6 b:nicht_im:6 b:nicht_vor:6 b:niet_in:10 b:niet_is:5 b:niet_meer:-6
b:niet_van:-5 b:niet_voor:9 b:no_es:-10 b:no_fim:6 b:no_me:10 b:no_record:19 b:no_se:9 b:noch_einmal:7 b:nog_een:15
b:nog_eens:12 b:nog_even:6 b:nom_de:-5 b:nombre_de:-5 b:non_ho:7 b:not_00:7 b:not_ask:11 b:not_email:-6 b:not_for:7
b:not_have:-6 b:not_in:10 b:not_on:7 b:not_pay:5 b:not_release:-5 b:not_send:-6 b:nota_credito:-5 b:nota_de:5
b:nous_avons:-10 b:nous_en:9 b:nous_est:-5 b:nous_transmettre:6 b:nous_un:5 b:numero_de:-9 b:of_delivery:9
b:of_everything:7 b:of_it:10 b:of_the:-6 b:of_these:9 b:oktober_voldaan:5 b:on_0000:-5 b:on_file:-7 b:on_ne:11
b:on_our:8 b:ons_een:5 b:op_00:5 b:op_de:-5 b:opnieuw_sturen:-5 b:or_email:12 b:os_0:6 b:our_ledger:5 b:our_mail:5
b:our_system:7 b:our_warehouse:10 b:outra_vez:12 b:overzicht_van:-5 b:pa_0:6 b:paga_em:9 b:pagata_il:6 b:paid_0:10
b:paiement_au:5 b:para_la:6 b:pas_besoin:-8 b:pas_en:9 b:pas_la:13 b:paye_le:-5 b:pelo_que:9 b:per_mail:15
b:per_the:10 b:per_week:-5 b:piece_jointe:6 b:please_and:12 b:please_do:-7 b:please_email:11 b:please_see:6
b:por_favor:8 b:por_que:-5 b:por_um:6 b:posicao_financeira:7 b:pourriez_vous:6 b:pra_00:-5 b:prie_de:8
b:procedure_collective:8 b:proof_of:9 b:pt_00:5 b:qu_il:-7 b:qu_un:7 b:que_ee:5 b:que_esta:-5 b:que_le:6 b:que_les:7
b:que_me:-16 b:que_nao:6 b:que_no:-16 b:que_nunca:5 b:que_tal:11 b:que_vos:5 b:que_vous:6 b:quelle_facture:12
b:rechnung_ist:-7 b:rechnung_nicht:-7 b:rechnung_nochmal:6 b:record_of:19 b:recu_la:-6 b:reenvio_lo:-18
b:reglee_le:5 b:reglement_de:7 b:relances_automatiques:9 b:release_it:-9 b:remesa_del:-6 b:renvoyer_la:6
b:resta_li:-7 b:retrouve_pas:16 b:rimandi_la:7 b:rma_0000:6 b:run_00:8 b:rv_0:-5 b:sa_00:5 b:saldata_con:5
b:se_faz:6 b:se_ha:8 b:se_no:6 b:se_paga:10 b:se_pago:5 b:se_puede:-5 b:see_below:7 b:segunda_via:18 b:semana_que:-5
b:send_it:9 b:send_me:9 b:send_the:-5 b:sent_this:6 b:sera_payee:5 b:serve_la:-9 b:shoot_me:7 b:short_paid:6
b:si_me:-8 b:sie_den:16 b:sie_die:-10 b:sie_uns:8 b:so_steht:8 b:soon_as:10 b:soy_la:8 b:statement_please:7
b:statt_00:5 b:sturen_?:7 b:stuur_even:-6 b:stuur_het:-5 b:subject_line:7 b:taxa_de:9 b:te_hago:-8 b:te_reenvio:-12
b:the_auditors:6 b:the_end:-5 b:the_invoice:8 b:the_portal:-5 b:the_run:-5 b:the_signed:7 b:the_ticket:10
b:this_to:6 b:ti_giro:10 b:to_@:9 b:to_date:7 b:to_pay:6 b:to_send:-5 b:to_your:-5 b:toch_?:5 b:toesturen_?:6
b:together_with:5 b:trace_00000:9 b:trouver_ci:-9 b:uberweise_ich:5 b:um_extrato:-5 b:un_duplicata:16 b:un_extrait:7
b:un_releve:8 b:una_copia:6 b:und_jetzt:5 b:uns_die:-5 b:up_to:6 b:vamos_pagar:5 b:van_0:6 b:van_alle:-6 b:van_de:6
b:van_uw:5 b:veuillez_trouver:-9 b:via_da:18 b:via_de:-5 b:virement_dans:14 b:volgende_week:9 b:von_0:7 b:von_der:6
b:votre_chauffeur:9 b:votre_facture:-8 b:vous_plait:6 b:vous_prie:8 b:vous_reclamez:8 b:was_00:7 b:we_are:9
b:we_have:-5 b:week_donderdag:8 b:weeks_run:7 b:when_have:6 b:wij_betalen:10 b:will_be:-11 b:will_go:10
b:will_look:6 b:will_not:-9 b:will_settle:11 b:wir_00:8 b:wir_die:5 b:with_po:6 b:with_that:-5 b:with_the:5
b:wordt_op:5 b:yo_soy:8 b:you_at:6 b:you_resend:10 b:you_send:8 b:you_sent:9 b:zijn_een:6 b:zodra_ik:10 c:<a>:12
c:<aa:-10 c:<aan:-8 c:<abb:6 c:<abbi:5 c:<abo:-5 c:<abr:6 c:<abre:5 c:<ac:5 c:<aca:-5 c:<ach:12 c:<ach>:8 c:<ache:6
c:<ad:-19 c:<adr:-9 c:<adre:-9 c:<af:-9 c:<ai:5 c:<ain:6 c:<ains:8 c:<al:8 c:<alb:6 c:<alba:8 c:<all:-8 c:<alle:-7
c:<als:11 c:<als>:9 c:<alt:-6 c:<altr:-5 c:<an>:-5 c:<and:-10 c:<ande:-6 c:<ane:6 c:<anex:5 c:<ano:5 c:<ant:8
c:<anti:7 c:<ap:14 c:<apo:6 c:<appe:6 c:<apr:7 c:<apri:5 c:<aq:13 c:<aqu:13 c:<aqui:13 c:<ar:8 c:<arc:7 c:<arch:7
c:<are:7 c:<are>:6 c:<ask:6 c:<ask>:6 c:<ass:-5 c:<ate:6 c:<au:-8 c:<auf:-8 c:<auf>:-9 c:<av:-20 c:<ave:-5 c:<avo:-7
c:<b>:5 c:<ba:-8 c:<ban:-6 c:<bank:-5 c:<bat:5 c:<be:-6 c:<be>:-8 c:<bef:-6 c:<befo:-5 c:<bei>:-7 c:<beid:7
c:<bel:11 c:<bele:11 c:<ber:6 c:<bes:-11 c:<bezo:5 c:<bi:10 c:<bie:-5 c:<bien:-5 c:<biso:6 c:<bit:19 c:<bitt:19
c:<bl:9 c:<ble:5 c:<blo:5 c:<bloq:5 c:<bo:30 c:<bol:7 c:<bom:9 c:<bom>:9 c:<bon:11 c:<boni:8 c:<bonn:9 c:<bot:6
c:<both:5 c:<bp:5 c:<br:13 c:<bra:11 c:<brau:9 c:<brun:5 c:<bu:6 c:<bure:6 c:<bv:-5 c:<bv>:-5 c:<by:5 c:<by>:5
c:<c>:-5 c:<can:5 c:<canc:-6 c:<cass:9 c:<ce:-20 c:<ce>:-7 c:<cer:-6 c:<cert:-7 c:<ch:6 c:<cha:19 c:<cham:6
c:<chan:-5 c:<char:9 c:<chas:5 c:<che:-10 c:<ci:-13 c:<ci>:-10 c:<cia:5 c:<ciao:5 c:<co:18 c:<col:9 c:<col>:6
c:<com:-15 c:<com>:-5 c:<comp:-11 c:<con:-17 c:<con>:-7 c:<cont:-17 c:<cop:44 c:<copi:24 c:<copy:22 c:<corr:-7
c:<cort:7 c:<cu:7 c:<cua:8 c:<cual:5 c:<cum:5 c:<cump:5 c:<d>:14 c:<da>:5 c:<dan:13 c:<dat:-10 c:<de:-33 c:<deba:5
c:<del:10 c:<dell:7 c:<dep:-9 c:<depu:-8 c:<der:-7 c:<der>:-5 c:<desc:-8 c:<det:-6 c:<dev:-9 c:<devo:-5 c:<di:-21
c:<dia:-6 c:<dias:-7 c:<dic:-5 c:<disp:5 c:<doe:-5 c:<don:6 c:<donn:8 c:<doo:9 c:<door:9 c:<du:10 c:<du>:-6
c:<dup:18 c:<dupl:18 c:<dus:-6 c:<dus>:-6 c:<e>:6 c:<ea:8 c:<ear:5 c:<earl:5 c:<ee:21 c:<ee>:-6 c:<een:28 c:<een>:19
c:<eens:10 c:<ei:6 c:<ein:8 c:<einm:5 c:<el:5 c:<ell:11 c:<ello:9 c:<em:5 c:<ema:8 c:<enc:9 c:<encu:5 c:<end:-5
c:<ene:-5 c:<ener:-5 c:<env:11 c:<envi:12 c:<er:-13 c:<er>:-12 c:<es:-13 c:<es>:-5 c:<ess:6 c:<et:5 c:<et>:11
c:<etan:5 c:<ete:-5 c:<eu:-7 c:<eur:-9 c:<euro:-8 c:<exc:-5 c:<ext:6 c:<fa:33 c:<fac:12 c:<faco:6 c:<fact:11
c:<fai:10 c:<fair:6 c:<fais:5 c:<fal:-5 c:<fat:7 c:<fatu:6 c:<fau:-5 c:<fav:11 c:<favo:11 c:<fe:-10 c:<fec:-5
c:<fech:-5 c:<feie:5 c:<ff:12 c:<ff>:12 c:<fi:14 c:<fica:-6 c:<fin:11 c:<find:12 c:<fo:7 c:<fou:7 c:<fr:-11
c:<fre:-5 c:<frei:-8 c:<fu:-6 c:<gaa:5 c:<ge:5 c:<gee:-9 c:<geen:-8 c:<gent:6 c:<ger:8 c:<gern:8 c:<ges:-8 c:<gez:12
c:<geza:7 c:<gia:7 c:<gr:10 c:<gra:9 c:<graa:10 c:<hab:6 c:<habe:12 c:<hac:6 c:<hag:-6 c:<hago:-5 c:<has:-6
c:<he>:-6 c:<heef:6 c:<het:-6 c:<het>:-8 c:<heu:5 c:<hi:7 c:<ho:-6 c:<hoo:-7 c:<hor:-5 c:<hu:6 c:<i>:8 c:<ic:8
c:<ich:8 c:<ich>:8 c:<ie:-5 c:<ih:-10 c:<ihr:-6 c:<ihre:-5 c:<ik:8 c:<ik>:8 c:<im>:12 c:<in:-14 c:<in>:5 c:<inc:-8
c:<ing:-7 c:<ir:9 c:<irg:7 c:<irge:7 c:<is:-8 c:<is>:-5 c:<isc:5 c:<iss:-6 c:<ist>:-8 c:<ista:5 c:<it>:5 c:<ja:6
c:<jam:6 c:<jama:6 c:<jar:6 c:<je:7 c:<je>:10 c:<ju:-17 c:<jul:-10 c:<kan:-6 c:<ke:16 c:<kee:9 c:<keer:9 c:<ken:6
c:<kind:5 c:<kl:-6 c:<ko:30 c:<kont:6 c:<kop:32 c:<kopi:33 c:<ku:8 c:<kun:9 c:<kun>:7 c:<l>:7 c:<las>:6 c:<le>:-9
c:<les:9 c:<les>:10 c:<li:10 c:<lic:5 c:<lic>:6 c:<lie:8 c:<lien:5 c:<lo:13 c:<lo>:-7 c:<loc:7 c:<loca:7 c:<los:8
c:<los>:6 c:<lov:5 c:<love:5 c:<ma:7 c:<ma>:12 c:<maa:-6 c:<mai:7 c:<mail:7 c:<man:11 c:<mand:20 c:<manq:-6
c:<mar:-8 c:<me:5 c:<me>:15 c:<mee:8 c:<mer:5 c:<met:-10 c:<met>:-8 c:<mi:12 c:<mi>:5 c:<mir:5 c:<mir>:6 c:<mn:6
c:<mn>:6 c:<mo:-12 c:<my:-8 c:<my>:-7 c:<na:22 c:<nao:15 c:<nao>:15 c:<nec:5 c:<nece:5 c:<nev:11 c:<neve:11 c:<ni:20
c:<ni>:-6 c:<nie:17 c:<nie>:13 c:<nieu:8 c:<nim:8 c:<nimm:8 c:<nn:7 c:<nn>:7 c:<no:14 c:<noc:17 c:<noch:17 c:<noe:5
c:<noel:6 c:<nog:14 c:<nog>:12 c:<noi:-5 c:<non:-11 c:<non>:-10 c:<nos>:-5 c:<not:-6 c:<not>:-7 c:<nov:9 c:<novo:8
c:<nu:-9 c:<nue:12 c:<nuev:10 c:<num:-16 c:<numb:-5 c:<nume:-8 c:<o>:-7 c:<of>:7 c:<off:-7 c:<ok>:-5 c:<on:7
c:<op:-15 c:<op>:-14 c:<os:-9 c:<os>:-7 c:<ot:6 c:<ou:13 c:<ou>:-7 c:<our:14 c:<our>:14 c:<out:7 c:<outr:7 c:<pa>:9
c:<pal:5 c:<pall:6 c:<par:-12 c:<para:-5 c:<pas:-5 c:<pay:-7 c:<paye:-5 c:<paym:-5 c:<pd:37 c:<pdf:37 c:<pdf>:33
c:<pe:-6 c:<pe>:6 c:<ped:-6 c:<pedi:-6 c:<pelo:6 c:<per>:7 c:<pers:-9 c:<pf:11 c:<pie:11 c:<piec:6 c:<pier:5
c:<pl:20 c:<ple:18 c:<plea:19 c:<pls>:5 c:<po>:-5 c:<pod:9 c:<pod>:6 c:<por>:-5 c:<porf:6 c:<port:-5 c:<pou:-5
c:<pour:-5 c:<pr:-13 c:<pra:-7 c:<pren:5 c:<preu:-5 c:<prim:-5 c:<prox:5 c:<pue:-7 c:<pues:-6 c:<pun:5 c:<puo:5
c:<puo>:5 c:<qu:-9 c:<que:-11 c:<rac:6 c:<rad:-6 c:<radi:-5 c:<ram:5 c:<re:21 c:<rech:8 c:<ree:12 c:<reen:13
c:<ref:-9 c:<rek:-5 c:<reke:-6 c:<rem:6 c:<ren:15 c:<renv:19 c:<rep:-7 c:<res:-5 c:<rese:6 c:<ret:16 c:<retr:7
c:<ri:13 c:<ric:5 c:<rice:5 c:<rim:11 c:<rima:11 c:<ru:9 c:<run>:5 c:<sa:-25 c:<sai:-5 c:<sali:6 c:<sam:-8
c:<same:-7 c:<san:-5 c:<sc:12 c:<sch:9 c:<schi:12 c:<scor:5 c:<se:17 c:<seg:10 c:<segr:11 c:<sem:-9 c:<sema:-6
c:<sen:10 c:<send:8 c:<serv:10 c:<sh:11 c:<sho:9 c:<shoo:6 c:<si:-5 c:<sie:-6 c:<sie>:-5 c:<sig:5 c:<sigu:5 c:<sin:8
c:<sin>:8 c:<soc:-5 c:<soci:-5 c:<son:-8 c:<soo:5 c:<soon:5 c:<soy:9 c:<st:-6 c:<sta:-7 c:<staa:-6 c:<sto:-8
c:<stor:-6 c:<stu:8 c:<stuu:11 c:<su:-9 c:<sul:8 c:<sul>:5 c:<sur:-5 c:<sur>:-8 c:<sv:11 c:<svp:10 c:<svp>:10
c:<sw:-6 c:<swi:-6 c:<swif:-6 c:<t>:8 c:<ta:-5 c:<tal>:5 c:<te:-9 c:<te>:-7 c:<tem:-5 c:<th:-8 c:<ti:-12 c:<tie:-5
c:<tm:5 c:<tm>:5 c:<to:-13 c:<tod:-5 c:<tot:-7 c:<tota:-5 c:<tr:-7 c:<tre:5 c:<tres:7 c:<trou:-5 c:<trov:6 c:<tu>:5
c:<u>:10 c:<un:11 c:<un>:20 c:<una:-5 c:<una>:-5 c:<unb:5 c:<unbe:5 c:<us>:5 c:<ve:-12 c:<ved:5 c:<vedo:6 c:<vend:-5
c:<veni:5 c:<ver:-15 c:<vez:6 c:<vez>:7 c:<vi:9 c:<via:16 c:<via>:17 c:<vie:-8 c:<vo:-18 c:<von:6 c:<von>:6
c:<vor>:5 c:<vou:-10 c:<vr:-6 c:<vra:-5 c:<wa:-17 c:<waa:-5 c:<waar:-5 c:<wan:-5 c:<we:-21 c:<we>:-6 c:<wei:-7
c:<wh:-5 c:<when:5 c:<who:-5 c:<wie:-5 c:<will:5 c:<wit:5 c:<with:6 c:<wor:-6 c:<xm:22 c:<xml:22 c:<xml>:22 c:<y>:6
c:<ya:-9 c:<ya>:-8 c:<yes:-5 c:<yo:-8 c:<you:-9 c:<your:-7 c:<ze:9 c:<zegt:7 c:<zi:-10 c:<zie:-6 c:<zie>:-5 c:<zo:18
c:<zod:5 c:<zodr:5 c:<zus:6 c:<zuse:7 c:aag:7 c:aag>:9 c:aal:5 c:aan:-15 c:aan>:-7 c:aar:-8 c:aar>:-5 c:aba:-5
c:abb:6 c:abbi:5 c:abbia:5 c:abe:12 c:abe>:10 c:aben:5 c:aben>:5 c:abil:6 c:abili:5 c:abo:-7 c:abr:6 c:abre:5
c:abre>:5 c:aca:-12 c:acc:-8 c:ace:12 c:ace>:9 c:ach:17 c:ach>:12 c:acha:-5 c:ache:6 c:aco>:5 c:act:10 c:acto>:5
c:actu:13 c:actuu:8 c:ade:-10 c:ade>:-6 c:adm:8 c:adme:9 c:adme>:9 c:ado:12 c:ado>:9 c:ador:-5 c:ados:5 c:ados>:5
c:adr:-10 c:adre:-10 c:adres:-9 c:ag>:9 c:aga>:5 c:agat:7 c:agata:7 c:age:14 c:age>:12 c:ago:-7 c:ago>:-6 c:agt:-5
c:agt>:-5 c:ahn:-6 c:aie:-5 c:aie>:-6 c:ail:15 c:ail>:10 c:aill:5 c:aille:6 c:ails:-7 c:ails>:-7 c:ain>:-8 c:ains:13
c:ains>:6 c:ainsi:8 c:ait:5 c:aixo:5 c:aixo>:5 c:alb:7 c:alba:6 c:albar:8 c:aldo>:-6 c:ale:-10 c:alen:-5 c:alen>:-6
c:ali:8 c:all>:7 c:alla:-5 c:alla>:-5 c:alle>:-6 c:allet:6 c:alo:-6 c:als:8 c:als>:9 c:altr:-5 c:amai:6 c:amais:6
c:ame:5 c:amo>:-6 c:amp:6 c:amp>:6 c:an>:-19 c:ana:-13 c:ana>:-5 c:anc:6 c:ancel:-6 c:anco:10 c:anco>:11 c:and:6
c:and>:-15 c:anda:27 c:anda>:10 c:andad:6 c:andam:8 c:andar:7 c:ande:-9 c:ander:-7 c:andi>:9 c:ane:19 c:anes:8
c:anes>:8 c:anex:5 c:anexo:6 c:anf:8 c:anfe:9 c:ange:-5 c:ann:9 c:anne:5 c:anno:5 c:annt:6 c:annt>:6 c:anoth:5
c:anq:-10 c:anqu:-10 c:anque:-8 c:ant:-12 c:ant>:-9 c:ante:-10 c:ante>:-7 c:anti:5 c:antiv:8 c:anue:5 c:anuel:5
c:anv:-7 c:any>:-5 c:anz:-5 c:ao>:13 c:apr:7 c:apri:5 c:april:5 c:aqu:9 c:aqui:12 c:aqui>:11 c:ar>:-22 c:ara:-9
c:aran:5 c:arane:8 c:archi:7 c:ard>:5 c:ardo:6 c:are:18 c:are>:13 c:areh:5 c:arge:6 c:arge>:9 c:ari>:-6 c:ario:-6
c:ario>:-6 c:arlie:5 c:ars:-5 c:art:-5 c:art>:-6 c:arta:-5 c:arto:5 c:as>:-8 c:ase:16 c:ase>:11 c:asi:5 c:ask>:6
c:ass:-10 c:asset:9 c:assi:-8 c:asso:-5 c:at>:-9 c:ata:5 c:ata>:7 c:atai:6 c:atas:-5 c:ate:7 c:atec:6 c:atem:10
c:ateme:7 c:ater:-5 c:atg:5 c:ati:-9 c:ato:-6 c:atte:-6 c:attu:5 c:attur:5 c:atur:5 c:auc:12 c:auch:9 c:aucht:7
c:aud:6 c:auf:-6 c:aut:-5 c:avi:-5 c:avon:-5 c:avor:8 c:avor>:11 c:ay>:-10 c:aye:-6 c:aym:-5 c:ayme:-5 c:aymen:-5
c:baixo:5 c:ban:-9 c:banca:-5 c:banco:9 c:bank:-6 c:bar:12 c:bara:8 c:baran:8 c:bbia:5 c:bef:-6 c:befo:-5 c:befor:-5
c:bei>:-9 c:beid:7 c:beide:7 c:bek:8 c:bel:9 c:bele:8 c:beleg:5 c:ber:-7 c:ber>:-15 c:bes:-13 c:bezo:5 c:bezor:5
c:bie:-6 c:bien:-5 c:bien>:-7 c:bil:6 c:biso:6 c:bit:12 c:bitt:19 c:bitte:16 c:ble:15 c:ble>:11 c:bli:-7 c:bol:7
c:bom:9 c:bom>:9 c:bon:13 c:boni:8 c:bonif:5 c:bonn:8 c:bonne:8 c:both:5 c:both>:5 c:bou:-5 c:brau:9 c:brauc:9
c:bre>:6 c:bri:7 c:brig:6 c:bro:-5 c:brun:6 c:bure:6 c:burea:6 c:bv>:-5 c:ca>:-5 c:cab:-7 c:cado:9 c:cado>:7
c:cali:6 c:caliz:6 c:can:5 c:canc:-6 c:cance:-6 c:cann:6 c:cao:-5 c:cao>:-5 c:car>:-5 c:carta:-5 c:carto:5 c:cass:6
c:casse:9 c:cata:6 c:cata>:6 c:cato:5 c:cato>:5 c:cau:-5 c:ce>:12 c:cei:5 c:cel:-10 c:cen:-5 c:cent:-6 c:cer:-7
c:cert:-7 c:ces:6 c:cesi:5 c:cesit:5 c:cev:5 c:cevo:5 c:ch>:20 c:cham:5 c:chan:-9 c:char:6 c:charg:8 c:chas:5
c:chau:5 c:che:-5 c:chei:5 c:chei>:6 c:chem:-5 c:chen>:-5 c:chi:18 c:chic:17 c:chick:15 c:chiv:7 c:chm:13 c:chma:8
c:chmal:8 c:chn:13 c:chni:5 c:chnu:7 c:chnun:7 c:cho:7 c:chon:7 c:chr:-5 c:chre:-5 c:chs:5 c:cht:-7 c:cht>:-9
c:chte:7 c:chte>:9 c:cia:-8 c:cia>:-12 c:cial:-5 c:cial>:-5 c:ciao:5 c:ciao>:5 c:cif:-5 c:cio:-6 c:ck>:-12 c:cke:12
c:clu:-7 c:co>:11 c:col:11 c:col>:6 c:coll:8 c:colle:5 c:com:-10 c:com>:-5 c:como:6 c:como>:6 c:comp:-9 c:con:-19
c:con>:-7 c:conse:-5 c:const:11 c:cont:-17 c:conta:-8 c:contr:-13 c:cop:44 c:copi:24 c:copia:20 c:copy:22 c:copy>:22
c:cor:8 c:cord>:8 c:corr:-7 c:corri:-7 c:cort:7 c:corte:6 c:ct>:-6 c:cto:5 c:cto>:5 c:ctor:5 c:ctora:5 c:ctu:14
c:ctuu:8 c:ctuur:8 c:cua:8 c:cual:5 c:cual>:5 c:cue:12 c:cue>:6 c:cuen:6 c:cuent:6 c:cumpr:5 c:cur:-5 c:cusa:5
c:cusat:5 c:da>:8 c:daar>:5 c:dad:6 c:dado:-6 c:dado>:-5 c:dam:6 c:dame:6 c:dame>:6 c:dan:10 c:dar:5 c:dare>:7
c:dat:-6 c:date>:-11 c:datem:9 c:day:-7 c:day>:-7 c:daz:5 c:de>:-10 c:deba:5 c:del:9 c:dell:7 c:della:10 c:dem:-5
c:den:-6 c:dep:-7 c:depu:-8 c:depui:-8 c:der:-21 c:der>:-7 c:dere:-8 c:dern:-7 c:des:-8 c:desc:-8 c:desco:-6
c:det:-6 c:deu:-5 c:dev:-9 c:devo:-5 c:df>:33 c:dia:-12 c:dias:-7 c:dias>:-7 c:dic:-11 c:did:-11 c:dido:-8
c:dido>:-8 c:dig>:-6 c:disp:5 c:dispu:5 c:dit:6 c:dite:6 c:dited:5 c:dito>:-5 c:dly:5 c:dly>:5 c:dme:9 c:dme>:9
c:doe:-6 c:don:9 c:donn:7 c:donne:8 c:doo:9 c:door:9 c:door>:6 c:dos:7 c:dra:13 c:dra>:15 c:dre:-15 c:dres:-10
c:dress:-8 c:drin>:5 c:du>:-6 c:dun:5 c:dup:18 c:dupl:18 c:dupli:18 c:dus:-6 c:dus>:-6 c:eado:6 c:eado>:6 c:earl:5
c:earli:5 c:eas:12 c:ease:12 c:ease>:13 c:eau>:5 c:eb>:13 c:eba:7 c:eca:-7 c:ece:21 c:ece>:12 c:eces:8 c:ecesi:5
c:echa:-5 c:eche:5 c:echn:9 c:echnu:7 c:echt:-6 c:eck:-6 c:eck>:-5 c:ecor:6 c:ecord:7 c:ecto:8 c:ector:8 c:ecue:5
c:ecue>:6 c:ed>:-7 c:ede:-8 c:edi:-13 c:edi>:-6 c:edid:-5 c:edis:5 c:edito:-5 c:edo:5 c:edo>:5 c:edu:6 c:eef:5
c:eeft:6 c:eeft>:6 c:eek>:-5 c:eeks:5 c:eeks>:5 c:een:42 c:een>:23 c:eens:7 c:eens>:8 c:eenv:13 c:eenvi:13 c:eer:6
c:eer>:6 c:eert:5 c:ees>:-9 c:eest:5 c:efe:-8 c:efo:-7 c:efor:-9 c:efore:-8 c:eft:5 c:eft>:5 c:egen>:-6 c:ego:6
c:egr:8 c:egre:10 c:egret:7 c:egt:10 c:egt>:10 c:egu:-6 c:egue:-9 c:egue>:-7 c:egund:5 c:eh>:5 c:ehe:-6 c:ehen:-5
c:ehou:5 c:ei>:-11 c:eic:-8 c:eich:-5 c:eiche:-5 c:eid:10 c:eide:8 c:eier:5 c:eiert:5 c:ein:15 c:eing:5 c:einm:5
c:einma:5 c:eis:-14 c:eis>:-7 c:eits:5 c:eived:5 c:eja>:-5 c:eje:-5 c:ek>:-7 c:eka:5 c:ekan:5 c:eke:-8 c:eken:-7
c:ekeni:-6 c:eks:6 c:eks>:5 c:el>:6 c:ela:12 c:ela>:12 c:elan:6 c:eld:-6 c:eld>:-5 c:ele:15 c:ele>:5 c:elea:-6
c:eleas:-6 c:eleg:7 c:eleg>:5 c:elev:7 c:eleve:7 c:elie:5 c:ell:6 c:ella:7 c:ella>:8 c:elle:-6 c:ello:12 c:ellos:9
c:ema:-10 c:emana:-5 c:eme:7 c:emel:6 c:emet:7 c:emett:6 c:emit:-5 c:emo>:-5 c:emov:5 c:emove:5 c:en>:-30 c:enc:5
c:ence:5 c:enci:-7 c:encia:-8 c:encu:5 c:encue:5 c:end:21 c:end>:15 c:endin:5 c:ends:5 c:ends>:5 c:endw:7 c:ene:-10
c:ener:-8 c:eni:10 c:enin:-5 c:ening:-5 c:enir:11 c:enir>:8 c:enn:6 c:enn>:5 c:enne:5 c:ens:-11 c:ensa:-7 c:enst:-5
c:ent:-14 c:ent>:-10 c:entil:5 c:ento:-6 c:ento>:-8 c:entr:7 c:entro:5 c:ents:-5 c:env:48 c:envi:25 c:envia:26
c:envie:7 c:envio:-8 c:envo:19 c:envoy:16 c:eo>:6 c:epu:-8 c:epui:-8 c:epuis:-8 c:era:-15 c:era>:-6 c:eran:-8
c:erb:-8 c:erde:-7 c:ere:-7 c:ere>:-11 c:ereit:5 c:eren:-9 c:erenc:-7 c:eres:8 c:erg:-15 c:erge:-7 c:ergi:-7
c:erha:5 c:eri:-6 c:erk:7 c:erkt:7 c:erl:6 c:erla:7 c:erm:-9 c:ero:-7 c:err:-17 c:erre:-6 c:ers:-10 c:ers>:-6
c:erso:-10 c:erson:-8 c:erst:8 c:ersta:6 c:ertag:5 c:erto:-5 c:erto>:-5 c:eru:-8 c:erv:10 c:ervu:5 c:ervus:5
c:erzi:-5 c:esc:-17 c:esch:-7 c:escon:-6 c:eset:7 c:esi:7 c:esia:6 c:esia>:6 c:esit:6 c:eso:-18 c:eso>:-8 c:esp:-7
c:est>:6 c:esta:-8 c:esta>:-12 c:et>:-6 c:eta:6 c:etan:5 c:etant:5 c:etar:9 c:etari:6 c:ete:-8 c:ete>:-6 c:eter:6
c:etj:12 c:etje:12 c:etje>:12 c:eto>:7 c:etro:8 c:etrou:8 c:ett:7 c:ette:7 c:ettez:6 c:eur:-6 c:euro:-8 c:euro>:-9
c:euv:-6 c:euve:-5 c:euve>:-5 c:euw:8 c:euwe:8 c:euwe>:8 c:eva:8 c:eva>:9 c:eve:14 c:eve>:9 c:ever:5 c:ever>:10
c:evisi:5 c:evo>:7 c:exc:-5 c:exo:6 c:exo>:6 c:ext:6 c:ez>:21 c:eza:6 c:ezo:9 c:ezor:5 c:ezorg:5 c:fa>:5 c:fac:8
c:faco:6 c:faco>:6 c:fact:8 c:factu:10 c:fai:9 c:fair:5 c:faire:5 c:fais:5 c:fais>:5 c:fala>:5 c:fat:7 c:fattu:5
c:fatu:6 c:fatur:6 c:fau:-5 c:fav:11 c:favo:11 c:favor:11 c:fe>:5 c:fec:-7 c:fech:-5 c:feie:5 c:feier:5 c:fen:-10
c:fen>:-7 c:fer:-11 c:fer>:6 c:fere:-6 c:feren:-5 c:ferm:-5 c:ff>:12 c:fic:-8 c:fica:-12 c:fica>:-5 c:fin:9
c:find:12 c:find>:9 c:for:-8 c:fore:-7 c:fore>:-8 c:fou:6 c:frei:-8 c:frei>:-5 c:fres:5 c:fun:-5 c:fv>:9 c:ga>:6
c:gaa:6 c:gan:6 c:gang:12 c:gange:5 c:gar:-10 c:gat:8 c:gata:7 c:gata>:7 c:ge>:20 c:gee:-8 c:geen:-5 c:geen>:-5
c:geli:5 c:gelie:6 c:gend:16 c:gendw:7 c:genti:6 c:ger:10 c:gere:7 c:gern:8 c:gern>:6 c:ges:-10 c:gez:11 c:geza:7
c:gezah:7 c:gge:-5 c:ght:-5 c:ght>:-5 c:gia:6 c:gie:-5 c:gio:-10 c:gio>:-7 c:gned:5 c:gned>:5 c:graa:10 c:graag:10
c:gre:8 c:gret:7 c:gri:5 c:gsk:9 c:gsko:9 c:gskop:9 c:gsl:5 c:gsla:5 c:gslau:5 c:gue>:-10 c:guen:5 c:guen>:5
c:gund:5 c:gunda:5 c:ha>:-6 c:hab:5 c:habe:11 c:haben:5 c:hag:-6 c:hago:-5 c:hago>:-5 c:hal:8 c:halt:6 c:han:-16
c:hand:-7 c:hang:-7 c:har:6 c:harg:8 c:harge:8 c:hat>:5 c:hau:11 c:haus:5 c:haus>:5 c:he>:-5 c:heb:10 c:heb>:14
c:hec:-5 c:heck:-5 c:heef:6 c:heeft:6 c:hei>:6 c:hel:-6 c:hem:-6 c:hen>:-6 c:her:6 c:her>:12 c:het:-7 c:het>:-8
c:hic:16 c:hick:15 c:hicke:9 c:hier:6 c:hier>:8 c:hiv:7 c:hli:5 c:hma:8 c:hmal:8 c:hmal>:9 c:hmen:6 c:hni:5 c:hnu:5
c:hnun:5 c:hnung:5 c:hon:9 c:hone:6 c:hoot:6 c:hoot>:6 c:hor:-7 c:hot:6 c:hoto:8 c:hoto>:10 c:hou:5 c:hre:-12
c:hste>:5 c:ht>:-15 c:hte:7 c:hte>:9 c:ia>:39 c:ial:-8 c:ial>:-6 c:iame:7 c:iamo:-5 c:iamo>:-5 c:iao:5 c:iao>:5
c:iar:10 c:iar>:5 c:iare:5 c:iarem:5 c:iate:6 c:icado:7 c:icat:5 c:icata:6 c:icev:5 c:ich:-6 c:ick:16 c:icke:11
c:ida>:-6 c:ide:6 c:idi:5 c:ie>:26 c:iec:7 c:iece:7 c:iece>:5 c:iem:5 c:ienc:5 c:ience:5 c:iene:-6 c:iene>:-6
c:ienn:6 c:ienne:6 c:ient:-6 c:ier:-14 c:iero>:5 c:ierta:5 c:ies:10 c:ies>:9 c:iese:-5 c:iest>:5 c:ieu:8 c:ieuw:8
c:ieuwe:8 c:if>:-9 c:ifi:-5 c:ifica:-6 c:ig>:-6 c:igh:-6 c:ight:-5 c:igned:5 c:igs:5 c:igue:5 c:iguen:5 c:ihn:-5
c:ihr:-6 c:ihre:-5 c:ij>:-10 c:ik>:8 c:ike:-5 c:il>:16 c:ile:7 c:ilis:5 c:ille:5 c:im>:14 c:ima:9 c:iman:10
c:imand:12 c:ime:-8 c:imm:8 c:imme:10 c:immer:10 c:imp:-6 c:inc:-8 c:ind>:11 c:indi:-9 c:indl:5 c:indly:5 c:ine:-5
c:ing:-18 c:inge:-5 c:ings:-6 c:ini:-9 c:inm:5 c:inma:5 c:inmal:5 c:ino>:5 c:ins:12 c:insi:7 c:insi>:8 c:int>:-5
c:inte:5 c:io>:-18 c:iona:5 c:ione:-5 c:ios:5 c:ip>:5 c:ir>:8 c:ira>:5 c:irg:7 c:irge:7 c:irgen:7 c:iri:5 c:irmad:8
c:irmat:-6 c:iru:9 c:irus:9 c:irus>:9 c:is>:-29 c:isc:11 c:isch:6 c:isch>:6 c:ise:-7 c:ise>:-6 c:isp:9 c:ispu:5
c:isput:6 c:iss:-14 c:isso:-6 c:isso>:-5 c:ist:-8 c:ist>:-7 c:isto:-5 c:ita>:6 c:itan:5 c:ite:-11 c:ite>:-7 c:ited:5
c:ited>:5 c:iter:-5 c:ith:7 c:itig:6 c:ito:-5 c:ito>:-7 c:its:6 c:itsc:6 c:itsch:6 c:itt:13 c:itte:14 c:itte>:17
c:iva:-11 c:iva>:-5 c:ived:5 c:ived>:5 c:ivi:12 c:ivir:8 c:iviru:8 c:ixo:5 c:ixo>:5 c:iza:5 c:izam:7 c:izamo:7
c:izi:6 c:izio:6 c:izion:6 c:ja>:-6 c:jam:8 c:jama:6 c:jamai:6 c:jar:5 c:je>:29 c:jou:-5 c:jour:-6 c:jours:-6
c:jul:-10 c:kann:6 c:kannt:7 c:kee:9 c:keer:9 c:keni:-6 c:kenin:-6 c:khe:10 c:kin:5 c:kind:5 c:kindl:5 c:kon:7
c:kont:11 c:konto:12 c:kop:41 c:kopi:42 c:kopie:42 c:kum:5 c:kun:8 c:kun>:7 c:la>:20 c:lado:5 c:lado>:5 c:lam:-5
c:lar:-5 c:las>:5 c:lauf>:8 c:lba:6 c:lbar:7 c:lbara:8 c:lbo:5 c:ld>:-13 c:ldo>:-6 c:lea:11 c:leas:12 c:lease:13
c:lec:9 c:lect:6 c:lee:6 c:lee>:6 c:leg:6 c:leid:6 c:len:-10 c:len>:-8 c:les:10 c:les>:9 c:let:6 c:lets:5 c:lets>:5
c:lett:-5 c:lev:5 c:leve>:6 c:lever:-5 c:lgend:5 c:lia:-5 c:lic:19 c:lic>:5 c:lica:16 c:licad:8 c:licat:9 c:liche:5
c:lid:5 c:lie>:-7 c:lies:5 c:lin:-7 c:ling:-7 c:lis:11 c:liz:5 c:lla:-5 c:lle>:-5 c:llec:6 c:llect:7 c:llen:-6
c:ller:-5 c:ller>:-5 c:llets:5 c:lli:-5 c:llie:-6 c:llie>:-6 c:llis:6 c:llo:10 c:llo>:5 c:llos:9 c:llos>:9 c:loc:5
c:loca:6 c:local:6 c:los:13 c:los>:12 c:lov:5 c:love:5 c:love>:5 c:ls>:10 c:ltr:-5 c:lui:-7 c:lun:-5 c:lus:-7
c:lve:-5 c:ly>:7 c:ma>:6 c:maa:-7 c:mac:-6 c:mad:8 c:mado:6 c:mados:7 c:mah:-6 c:mai:13 c:mail:10 c:mail>:10
c:mails:-5 c:mains:7 c:mais:5 c:mais>:5 c:mal:10 c:mal>:15 c:man:17 c:mana:-11 c:mana>:-7 c:mand:29 c:manda:24
c:mandi:8 c:manq:-6 c:manqu:-6 c:manu:5 c:manue:5 c:mar:-7 c:mas:-6 c:mat:-9 c:mata:-7 c:mata>:-5 c:mbe:-6 c:mber:-5
c:mbr:-5 c:me>:16 c:mee:8 c:meer>:5 c:mel:13 c:mela:16 c:mela>:16 c:men:-8 c:men>:-7 c:menti:-6 c:mer:-12 c:meri:-5
c:mero:-6 c:mero>:-5 c:mes:-9 c:met:-5 c:met>:-8 c:mett:8 c:mette:5 c:mi>:10 c:min:-6 c:mir:8 c:mir>:7 c:mit:-10
c:mitt:-5 c:ml>:23 c:mme:-10 c:mn>:5 c:moi>:11 c:mon>:8 c:mos:-6 c:mos>:-5 c:moved:5 c:mp>:7 c:mplet:5 c:mpri:5
c:mprim:5 c:mpte>:-5 c:my>:-7 c:na>:-12 c:nach>:6 c:nad:5 c:nada:5 c:nada>:5 c:nao:15 c:nao>:15 c:nas:5 c:nat:-5
c:nata:-5 c:nbek:5 c:nc>:-5 c:ncel:-6 c:nci:-11 c:ncia:-9 c:ncia>:-8 c:nco:15 c:nco>:10 c:ncue:5 c:ncuen:5 c:nd>:11
c:nda:24 c:nda>:12 c:ndad:7 c:ndam:7 c:ndame:7 c:ndar:6 c:ndare:6 c:ndate:5 c:nde:-7 c:nder:-7 c:ndi:-5 c:ndin:5
c:nding:5 c:ndly:5 c:ndly>:5 c:ndw:7 c:nec:11 c:nece:9 c:neces:6 c:ned:5 c:ned>:7 c:nee:-10 c:need>:-5 c:nen:-9
c:nen>:-6 c:neo:5 c:neo>:5 c:nerg:-5 c:nero:-5 c:nero>:-5 c:ners:9 c:nerst:7 c:nes:6 c:nest:5 c:net:8 c:netj:10
c:netje:10 c:neu:-5 c:nev:13 c:neve:13 c:never:13 c:nexo:6 c:nexo>:6 c:nfe:7 c:nge:-20 c:ngen:-7 c:ngsk:9 c:ngsko:9
c:ngt:-5 c:ni>:-10 c:nic:-5 c:nie:17 c:nie>:13 c:nieu:8 c:nieuw:8 c:nifi:5 c:nific:5 c:nig>:5 c:nim:7 c:nimm:8
c:nin:-6 c:ning:-6 c:nir:11 c:nir>:8 c:nma:5 c:nmal:5 c:nmal>:5 c:nn>:9 c:nne:29 c:nner:13 c:nner>:5 c:nners:7
c:nnes:5 c:nnes>:5 c:nnet:11 c:nno:6 c:nnt:6 c:nnt>:8 c:noc:16 c:noch:17 c:nochm:8 c:noe:5 c:noel:6 c:noel>:6
c:nog:14 c:nog>:12 c:noi:-5 c:nomo:5 c:non:-10 c:non>:-11 c:nos>:-5 c:noth:5 c:nothe:5 c:nov:7 c:novo:7 c:novo>:8
c:now:-7 c:now>:-7 c:nqu:-11 c:nque:-7 c:nque>:-5 c:ns>:9 c:nsa:-5 c:nseg:-5 c:nser:6 c:nsi:6 c:nsi>:8 c:nsta>:5
c:nt>:-17 c:nta:-9 c:ntad:-5 c:ntage:5 c:ntane:5 c:nte:-11 c:nte>:-6 c:nti:10 c:ntil:7 c:ntiv:7 c:ntivi:8 c:ntj:5
c:ntje:5 c:ntje>:5 c:nto>:-5 c:ntos:5 c:ntos>:5 c:ntra:-10 c:ntra>:-5 c:ntrat:-5 c:ntre>:8 c:ntro>:5 c:ntrou:5
c:nts:-5 c:nts>:-5 c:nue:16 c:nuel:5 c:nuev:10 c:nueva:9 c:nul:-7 c:num:-26 c:numb:-5 c:numbe:-5 c:nume:-8
c:numer:-8 c:numm:-12 c:numme:-12 c:nun:6 c:nung:6 c:nungs:7 c:nve:5 c:nvi:25 c:nvia:31 c:nviam:9 c:nviar:13
c:nvio:-9 c:nvio>:-9 c:nvo:23 c:nvoi:7 c:nvoy:16 c:nvoye:16 c:ny>:-8 c:nze:5 c:oak:6 c:obra:-6 c:ocal:6 c:oces:-5
c:och:13 c:ochm:8 c:ochma:8 c:oci:-7 c:octo:-5 c:od>:9 c:odr:7 c:odra:5 c:odra>:5 c:oel:10 c:oel>:11 c:oes>:-5
c:of>:10 c:og>:14 c:oga:-6 c:oge:5 c:ogg:-5 c:oic:5 c:oice>:5 c:oie:5 c:oie>:5 c:oin:-12 c:oin>:-8 c:oir:-7
c:oir>:-5 c:ol>:7 c:oll:-7 c:ollec:6 c:omb:-5 c:ome:-8 c:omm:-5 c:omme:-5 c:omo:13 c:omo>:6 c:omp:-7 c:ompte:-5
c:on>:-11 c:onde:7 c:onde>:5 c:onder:5 c:ong:-5 c:oni:5 c:onif:5 c:onifi:5 c:onn:11 c:onne:14 c:onner:9 c:onnet:10
c:onse:-6 c:onseg:-5 c:onst:10 c:onsta:11 c:onta:-7 c:onto:12 c:onto>:6 c:ontr:-13 c:ontra:-8 c:oon:8 c:oop:-5
c:oorst:5 c:oot:6 c:oot>:6 c:op>:-22 c:opi:66 c:opia:20 c:opia>:18 c:opie:46 c:opie>:33 c:opies:7 c:opo:-7 c:opy:22
c:opy>:22 c:ora:-6 c:ora>:-6 c:ord>:8 c:order:-5 c:ore:-10 c:ore>:-9 c:orf:7 c:orfa:7 c:orfa>:6 c:ori:-6 c:orm:-7
c:orma:-8 c:orn:-14 c:orni:-5 c:orno:-5 c:orno>:-5 c:orr:-11 c:orri:-6 c:orrig:-5 c:ors:5 c:orst:5 c:ort:10 c:ort>:5
c:ortal:-5 c:orto:8 c:orto>:8 c:os>:-5 c:osi:6 c:osiz:5 c:osizi:5 c:oso:6 c:oso>:6 c:ossa:-9 c:ossa>:-9 c:ost:-10
c:oste:-5 c:ota:-5 c:oth:12 c:oth>:5 c:othe:6 c:other:6 c:oto:8 c:oto>:10 c:ott:8 c:ott>:5 c:ou>:-10 c:oule:5
c:our:-12 c:ours:-8 c:ours>:-7 c:ous:12 c:ous>:8 c:outr:7 c:outra:7 c:ouv:12 c:ouve:5 c:ouve>:8 c:ouvr:6 c:ouvri:6
c:over:-8 c:ovo:13 c:ovo>:13 c:ow>:-5 c:oye:21 c:oyer:11 c:oyer>:11 c:oyez:11 c:oyez>:11 c:pa>:9 c:paga>:5
c:pagar:-5 c:pagat:6 c:paie>:-6 c:pall:6 c:palle:6 c:par:-18 c:para:-9 c:part:-5 c:pas:-7 c:pas>:-5 c:pay:-7
c:paye:-5 c:paym:-5 c:payme:-5 c:pdf:37 c:pdf>:33 c:pedid:-5 c:pel:8 c:pelo:6 c:pelo>:6 c:pend:5 c:pens:-7
c:pensa:-5 c:per:-6 c:per>:10 c:pers:-9 c:perso:-9 c:pet:-6 c:pia:18 c:pia>:17 c:pie:53 c:pie>:33 c:piec:7 c:piece:7
c:pier:5 c:pies:7 c:pies>:7 c:plan:-5 c:ple:18 c:plea:19 c:pleas:19 c:plet:5 c:pli:12 c:plic:14 c:plica:16 c:pls>:5
c:po>:-9 c:pod:9 c:pod>:6 c:pon:-7 c:por>:-6 c:porf:6 c:porfa:6 c:porte:-6 c:posi:5 c:posiz:5 c:post>:5 c:pou:-5
c:pour:-5 c:pour>:-6 c:ppe:5 c:ppell:5 c:ppo:8 c:ppor:5 c:pport:6 c:pprov:-9 c:pra:-8 c:pra>:-5 c:pre:-8 c:prend:5
c:pres:-7 c:preu:-5 c:preuv:-5 c:pri:10 c:pril:5 c:pro:-6 c:prox:5 c:pta:5 c:pte>:-6 c:pue:-9 c:pues:-8 c:puest:-6
c:pui:-8 c:puis:-8 c:puis>:-8 c:puo:5 c:puo>:5 c:put:6 c:pute:5 c:puti:5 c:putin:5 c:py>:22 c:que:-17 c:que>:-9
c:qui:5 c:qui>:12 c:quin:-5 c:raa:9 c:raag:8 c:raag>:9 c:rac:17 c:race:5 c:race>:5 c:rach:7 c:ract:6 c:racto:5
c:rad:-15 c:radi:-5 c:rage>:7 c:rai:-14 c:rait:-5 c:rand:-8 c:rand>:-5 c:rane:8 c:ranes:8 c:rans:5 c:rar:-8 c:rat:-5
c:rato:-7 c:rato>:-6 c:rauc:9 c:rauch:9 c:rbe:-6 c:rce:-6 c:rchi:7 c:rchiv:7 c:rd>:8 c:rde:-19 c:rde>:-8 c:rder:-7
c:rece>:5 c:rechn:6 c:recor:7 c:recue:5 c:red:-8 c:red>:-8 c:ree>:-8 c:reen:12 c:reenv:13 c:ref:-11 c:rege:6 c:reh:5
c:rei:-13 c:rei>:-7 c:rek:-8 c:reke:-7 c:reken:-7 c:relea:-6 c:relev:8 c:rem:11 c:rem>:6 c:reme:5 c:remes:-5
c:remet:7 c:remov:5 c:ren:19 c:renc:-7 c:renci:-5 c:rendr:5 c:rent:-6 c:renv:19 c:renvo:19 c:rep:-8 c:rer:-8
c:rer>:-6 c:rese:9 c:reso:-5 c:ress:-8 c:rest:6 c:resto:8 c:ret:21 c:reta:8 c:retar:9 c:rete:8 c:reter:7 c:reto>:5
c:retr:7 c:retro:8 c:reu:-6 c:reuv:-5 c:reuve:-5 c:rez:6 c:rfa:6 c:rfa>:6 c:rge:7 c:rge>:11 c:rgen:5 c:rgend:7
c:rgi:-6 c:ri>:-8 c:rib:-6 c:ric:6 c:rica>:6 c:rice:5 c:ricev:5 c:rie:7 c:rie>:6 c:ries:5 c:rij:-6 c:rim:7 c:rima:9
c:riman:11 c:rime:-5 c:rin:-7 c:rin>:5 c:ring:-8 c:ring>:-6 c:rio>:-8 c:rios:5 c:rip:7 c:rir:5 c:rir>:5 c:riva:-5
c:rkt:6 c:rlie:6 c:rma:-7 c:rmad:7 c:rmado:7 c:rmat:-9 c:rmata:-5 c:rmo:-5 c:rn>:6 c:rno:-7 c:rno>:-7 c:ro>:-20
c:rob:-6 c:roe:7 c:ron:-8 c:ros:-6 c:rou:7 c:rouv:7 c:rox:5 c:rre:-9 c:rrec:-5 c:rrig:-5 c:rro:-5 c:rs>:-14 c:rse:-6
c:rso:-10 c:rson:-8 c:rsona:-5 c:rst:13 c:rsta:6 c:rstag:7 c:rstu:5 c:rta:-5 c:rta>:-6 c:rtal:-5 c:rtal>:-7 c:rte:-5
c:rte>:-5 c:rtes:7 c:rtesi:6 c:rto:7 c:run:10 c:run>:9 c:rus:8 c:rus>:9 c:rva:5 c:rve:7 c:rven:6 c:rveni:6 c:rvu:5
c:rvus:5 c:rvus>:5 c:rzi:-5 c:sag:-8 c:sage:-5 c:sai:-10 c:sais:-6 c:sais>:-6 c:sali:6 c:sam:-11 c:same:-8
c:same>:-7 c:san:-7 c:sat:10 c:sate:5 c:sate>:5 c:sato:6 c:sato>:5 c:sch:16 c:sch>:10 c:schi:13 c:schic:17 c:scho:5
c:schon:6 c:scon:-6 c:scont:-6 c:scor:5 c:scors:5 c:scus:5 c:scusa:6 c:se>:-12 c:see:5 c:seg:8 c:segr:11 c:segre:11
c:segue:-6 c:sem:-9 c:sema:-6 c:seman:-5 c:sen:16 c:send:17 c:send>:16 c:serv:10 c:servu:5 c:set:11 c:sett:11
c:setto:9 c:sfer>:5 c:sfere:-5 c:sho:9 c:shoo:6 c:shoot:6 c:sia:6 c:sia>:6 c:sie:-9 c:sie>:-5 c:sigu:5 c:sigue:5
c:sin:9 c:sin>:8 c:sio:7 c:sion:7 c:sion>:7 c:sis:-6 c:sist:-5 c:sita>:5 c:siz:5 c:sizi:5 c:sizio:5 c:sk>:6 c:sko:13
c:skop:9 c:skopi:9 c:slau:5 c:slauf:5 c:so>:-12 c:soa:5 c:soc:-6 c:soci:-6 c:sol:-8 c:son:-22 c:son>:-5 c:sona:-5
c:soon>:5 c:sor:-5 c:sou:6 c:sous:10 c:sous>:10 c:soy:9 c:spon:-5 c:sput:6 c:sputi:5 c:ssa:-12 c:ssa>:-7 c:sse>:-6
c:sset:9 c:ssett:10 c:ssi:-8 c:sso:-10 c:sso>:-6 c:st>:-6 c:sta:-8 c:sta>:-10 c:staa:-10 c:staat:-7 c:stad:6
c:stado:6 c:stell:-8 c:stem>:5 c:ster:6 c:ster>:7 c:sto:-14 c:stor:-10 c:storn:-5 c:stu:12 c:stur:7 c:sture:8
c:stuu:10 c:stuur:10 c:sua:-6 c:sul:6 c:sul>:5 c:sun:-5 c:sur:-7 c:sur>:-8 c:svp:10 c:svp>:10 c:swi:-6 c:swif:-6
c:swift:-6 c:szug:5 c:szug>:5 c:ta>:-7 c:taa:-8 c:taal>:5 c:taat:-7 c:taat>:-7 c:tab:9 c:tabi:6 c:tabil:6 c:table:5
c:tag:10 c:tage:10 c:tage>:5 c:tal:-9 c:tal>:-5 c:tan:14 c:tand:5 c:tando:7 c:tane:5 c:tant:7 c:tanta:5 c:tari:5
c:tas:-6 c:tat:-9 c:te>:-12 c:tec:8 c:teen:6 c:teen>:6 c:tei:-6 c:tell:-8 c:tem:5 c:teme:7 c:ten:-10 c:teri:6
c:terio:5 c:tes:7 c:tes>:5 c:tesi:6 c:tesia:6 c:tez>:5 c:tge:12 c:tger:5 c:tgere:5 c:th>:7 c:the:5 c:ther>:8 c:tid:5
c:tie:-11 c:tif:-9 c:tifi:-7 c:tific:-6 c:til:6 c:till:-5 c:tin:7 c:ting:5 c:tion>:-6 c:tiona:5 c:tir:-5 c:tis:-5
c:tivi:7 c:tivir:8 c:tje:21 c:tje>:22 c:tle>:5 c:tm>:5 c:tod:-5 c:top:-5 c:tor:-9 c:torn:-8 c:tota:-5 c:tou:-6
c:trac:8 c:trace:5 c:tract:6 c:trat:-5 c:trato:-7 c:tres:7 c:tres>:8 c:tri:-13 c:tro:13 c:tro>:9 c:trou:8 c:trouv:7
c:trov:5 c:ts>:7 c:tsc:10 c:tsch:10 c:tt>:7 c:tta:-7 c:tte:13 c:tte>:14 c:ttez:6 c:ttez>:6 c:ttle>:5 c:tto:7
c:ttur:5 c:tu>:5 c:tum:-5 c:tur:18 c:tura:7 c:tura>:6 c:turas:6 c:ture:6 c:ture>:8 c:turen:6 c:tuu:17 c:tuur:17
c:tuur>:12 c:tuurt:10 c:ua>:-5 c:uar:-9 c:uari:-6 c:uari>:-5 c:uber>:-5 c:uch:12 c:ucht:6 c:uchte:8 c:ude:-6
c:ue>:-14 c:ueado:5 c:uel:6 c:uele:5 c:uele>:5 c:uem:-5 c:uen:9 c:uent:5 c:uentr:5 c:ues:-5 c:uest:-6 c:uev:10
c:ueva:9 c:ueva>:9 c:ug>:7 c:ui>:5 c:uin:-5 c:uis:-12 c:uis>:-10 c:uit:-5 c:uite:-5 c:ula:-6 c:ule:7 c:ulee:5
c:ulee>:5 c:ull:-9 c:ulli:-5 c:um>:-9 c:umb:-5 c:umbe:-5 c:umber:-5 c:ume:-9 c:umer:-8 c:umero:-6 c:umm:-10
c:umme:-14 c:ummer:-13 c:ump:7 c:umpr:5 c:un>:30 c:una:-6 c:unb:5 c:unbe:5 c:unda:5 c:unda>:5 c:unge:-5 c:ungen:-5
c:ungsk:9 c:uo>:8 c:upl:18 c:upli:18 c:uplic:18 c:ura>:5 c:uras:6 c:uras>:7 c:urd:-6 c:ure:17 c:ure>:7 c:urea:6
c:ureau:6 c:uren:7 c:uren>:7 c:ures>:-5 c:uro:-13 c:uro>:-11 c:urs:-7 c:urs>:-6 c:urt:7 c:urt>:9 c:us>:28 c:usat:5
c:usate:5 c:usen:6 c:usend:6 c:uss:-5 c:ust:-13 c:uste:-6 c:uszug:5 c:ut>:-8 c:ute:12 c:ute>:8 c:utin:5 c:uting:5
c:utr:5 c:utra:7 c:utra>:7 c:uur:17 c:uur>:12 c:uurt:9 c:uurt>:10 c:uvr:6 c:uvri:6 c:uwe:5 c:uwe>:8 c:vab:7 c:vat:-5
c:ve>:15 c:ved:13 c:ved>:6 c:vedo:6 c:vedo>:6 c:vem:-6 c:venc:5 c:vend:-6 c:veni:15 c:venir:10 c:vent:-7 c:ver:-23
c:vert:5 c:vez:6 c:vez>:7 c:via:45 c:via>:22 c:viam:9 c:viar:13 c:viar>:7 c:viare:5 c:vie:-6 c:vier:-7 c:vier>:-5
c:vio:-7 c:vio>:-5 c:vir:11 c:viru:9 c:virus:9 c:visi:5 c:visio:5 c:vo>:17 c:voc:-5 c:voi>:-5 c:voic:5 c:voie:5
c:voie>:5 c:voir:-5 c:vol:-7 c:von>:5 c:vons:-5 c:vons>:-5 c:vor:9 c:vor>:15 c:vossa:-5 c:vou:-9 c:voy:13 c:voye:15
c:voyer:11 c:voyez:5 c:vp>:10 c:vra:-8 c:vus:5 c:vus>:5 c:waa:-5 c:waar:-5 c:wan:-5 c:ward>:5 c:wareh:5 c:week>:-5
c:weeks:6 c:wei:-6 c:wel:-5 c:werk:5 c:werkt:6 c:when:5 c:who:-5 c:wie:-7 c:wies:-6 c:wiese:-5 c:wif:-7 c:wift:-6
c:wift>:-6 c:will:5 c:wit:5 c:with:6 c:wo>:6 c:woo:-6 c:word:5 c:xml:22 c:xml>:22 c:xo>:11 c:xtrac:6 c:ye>:-6
c:yer:6 c:yer>:6 c:yeu:6 c:yez:11 c:yez>:11 c:yme:-5 c:ymen:-5 c:yment:-5 c:you:-9 c:your:-7 c:your>:-6 c:zam:6
c:zamo:6 c:zamos:6 c:zata:5 c:zata>:5 c:ze>:8 c:zegt:7 c:zegt>:7 c:zel:5 c:zen:-5 c:zic:-5 c:zich:-5 c:zie>:-5
c:zod:5 c:zodr:5 c:zodra:5 c:zoon:5 c:zug:10 c:zug>:9 c:zuse:7 c:zusen:7 c:zweit:5 c:zzata:5 d:0.1:14 d:0.25:20
e:paid=day:30 e:paid=none:-16 e:promise=day:-15 e:promise=none:22 e:run=none:-8 f:_amount:-27 f:_day:-48
f:_invoice:84 f:admin:-24 f:all:19 f:back:-7 f:bounce:-8 f:closed:-15 f:contest:10 f:copy:199 f:d.CANCELLED:-13
f:d.DAMAGED:9 f:d.DUPLICATE_BILLING:6 f:d.FREIGHT:-10 f:d.LATE_DELIVERY:5 f:d.LATE_FEE_CONTESTED:-10 f:d.LOST:24
f:d.MISSING_DOCS:18 f:d.NO_PO:-11 f:d.RETURN:-8 f:d.TAX:-16 f:demand:6 f:difference:-12 f:dispute:-21 f:firm:-11
f:fix:8 f:formal:-5 f:gone:-23 f:goods:-25 f:greeting:25 f:hardship:-7 f:hold:9 f:hostile:-16 f:inject:-6
f:insolvency:-13 f:joke:-6 f:lawyer:-23 f:legal:-26 f:moved:14 f:n.QUANTITY_SHORT:-6 f:not:32 f:not_dispute:-17
f:not_duplicate:52 f:not_legal:-8 f:not_stop:-8 f:once_us:35 f:order:-5 f:others:-13 f:paid:17 f:part:-7 f:proof:-15
f:propose:-9 f:question:-6 f:r.CANCELLED:-9 f:r.DAMAGED:-7 f:r.DUPLICATE_BILLING:8 f:r.LATE_DELIVERY:5
f:r.LATE_FEE_CONTESTED:-12 f:r.LOST:29 f:r.MISSING_DOCS:10 f:r.QUANTITY_SHORT:-6 f:r.TERMS_DISPUTE:6
f:r.WRONG_PRODUCT:-5 f:redirect:63 f:refuse:-21 f:remittance:-7 f:setoff:-5 f:statement:37 f:stop:-37 f:unable:-5
f:until:-10 f:wait:6 i:acknowledgement:-7 i:acknowledgement=2:-7 i:already_paid=3:5 i:bounce:-7 i:bounce=3:-7
i:copy_invoice_request:128 i:copy_invoice_request=3:125 i:dispute:7 i:dispute=2:21 i:dispute=3:-10 i:hardship:-5
i:hostile:-16 i:hostile=2:-7 i:hostile=3:-8 i:in_payment_run:-5 i:in_payment_run=3:-5 i:insolvency:-13
i:insolvency=2:-6 i:insolvency=3:-8 i:invoice_admin:-25 i:invoice_admin=2:18 i:invoice_admin=3:-43 i:legal:-30
i:legal=3:-28 i:nothing:16 i:out_of_office:-5 i:partial_payment:6 i:payment_plan_request:-6
i:payment_plan_request=3:-5 i:promise_to_pay:11 i:promise_to_pay=1:12 i:question:36 i:question=1:33
i:remittance_advice:-10 i:remittance_advice=2:-5 i:remittance_advice=3:-5 i:statement_request:29
i:statement_request=2:31 i:unsubscribe:-36 i:unsubscribe=3:-32 i:wrong_contact:-11 i:wrong_contact=2:6
i:wrong_contact=3:-16 l:de:7 l:en:-6 l:es:-14 l:fr:-13 l:nl:13 n:1:-14 n:2:-6 n:3:-11 n:4:-17 n:5:7 n:6:30
p:abbiam:5 p:accont:7 p:adress:-13 p:albara:15 p:alread:-7 p:altrim:-6 p:anothe:10 p:anteri:5 p:antivi:16 p:antoni:5
p:appara:-5 p:appell:10 p:approv:-14 p:aprese:5 p:aprove:10 p:archiv:14 p:arrete:7 p:arriva:-7 p:aspett:-5
p:atuali:-5 p:audito:7 p:autori:5 p:batail:12 p:becaus:-7 p:bereit:9 p:bescho:-5 p:betale:-6 p:betwis:6 p:bezahl:-7
p:bezorg:10 p:bijgaa:5 p:bloque:8 p:boekho:5 p:bonifi:11 p:bonjou:-7 p:bonnet:20 p:brauch:19 p:buchha:6 p:buonas:7
p:cancel:-7 p:canhot:8 p:carton:12 p:casset:19 p:certif:-5 p:chauff:8 p:chiedi:-5 p:collec:13 p:compan:-5 p:compta:6
p:comput:8 p:confer:-5 p:confor:6 p:conseg:-9 p:consta:12 p:contab:7 p:contac:-5 p:contra:-7 p:contro:-11 p:conven:8
p:correc:-6 p:corret:-5 p:cortes:12 p:cumpri:9 p:curren:-6 p:debaix:9 p:demand:-6 p:descon:-11 p:despes:6
p:detail:-6 p:direct:10 p:diritt:7 p:dispos:8 p:disput:11 p:donder:6 p:donner:14 p:doorst:10 p:duplic:36 p:earlie:10
p:echean:6 p:encont:7 p:encuen:9 p:energi:-5 p:entreg:-7 p:enviam:6 p:envoye:7 p:escrit:5 p:exclus:-5 p:extrac:11
p:factur:8 p:factuu:17 p:fattur:10 p:fatura:6 p:februa:-7 p:feiert:9 p:fichie:5 p:firmad:16 p:firmat:-5 p:fiscal:7
p:forwar:9 p:freita:-5 p:geacht:7 p:geland:5 p:geliev:9 p:gentil:11 p:gestor:-5 p:gewees:6 p:geword:11 p:gezahl:15
p:gezoge:9 p:gioved:5 p:goedke:5 p:govern:-6 p:gracia:8 p:herste:5 p:hierbi:-6 p:histor:-6 p:hoekst:5 p:immobi:-6
p:incass:-5 p:ingepl:-5 p:inkoop:-7 p:insert:7 p:insupp:9 p:intent:7 p:intern:5 p:introu:7 p:invoic:13 p:irgend:14
p:istant:11 p:janvie:-9 p:lancad:8 p:leitwe:-6 p:liefer:-5 p:livrai:-5 p:llevab:8 p:locali:12 p:lucian:9 p:mandad:13
p:mandam:13 p:mandar:-5 p:mandat:12 p:mangue:-6 p:marcha:-6 p:montag:10 p:necesi:10 p:nochma:16 p:normal:-5
p:obriga:7 p:occasi:5 p:octobe:-5 p:offene:-5 p:ontvan:7 p:ordere:-7 p:ottobr:6 p:overzi:-6 p:pagamo:-5 p:paieme:6
p:pallet:10 p:papele:5 p:parven:8 p:passat:5 p:passwo:5 p:paymen:-9 p:pazien:6 p:pendin:9 p:perdim:5 p:person:-15
p:posica:7 p:pourri:5 p:prendr:11 p:presen:-9 p:prezad:7 p:proced:6 p:proces:-6 p:procha:-8 p:prorro:-5 p:protoc:8
p:proxim:5 p:quotid:9 p:rahmen:7 p:receiv:8 p:recept:-6 p:rechnu:20 p:reconc:5 p:rectif:-5 p:reenvi:26 p:reject:-5
p:rekeni:-10 p:releas:-13 p:remett:12 p:remove:10 p:renvoi:12 p:renvoy:27 p:respon:-5 p:retrou:17 p:revisi:11
p:rimand:25 p:risped:9 p:scanne:5 p:schedu:6 p:schick:17 p:scusat:11 p:segret:16 p:segund:10 p:seguri:6 p:septem:7
p:servic:-5 p:servid:5 p:servir:5 p:setemb:-5 p:settle:-7 p:soltan:5 p:straig:-5 p:subjec:6 p:subven:8 p:succes:8
p:suppli:-5 p:tecnic:7 p:telefo:5 p:theref:-5 p:throug:5 p:toestu:6 p:toujou:-5 p:transf:-7 p:trouve:-9 p:ubrige:5
p:unbeka:11 p:unsere:8 p:ustede:-6 p:versat:8 p:voorri:5 p:vrijda:-5 p:wareho:10 p:warene:7 p:werkta:8 p:withho:9
p:xrechn:-6 p:zahlun:6 p:zusend:13 s:00000:-9 s:0000:-8 s:000:22 s:00:6 s:0:26 s:aberto:10 s:ae:7 s:al:5 s:au:7
s:auto:-8 s:aviso:-9 s:aw:7 s:balance:7 s:bar:10 s:bb:12 s:be:13 s:bitte:10 s:boleto:16 s:cg:12 s:cliente:12
s:copy:13 s:cs:6 s:cuenta:14 s:de:10 s:debiteur:5 s:depassees:5 s:di:-6 s:do:9 s:du:-5 s:due:15 s:echeances:5
s:em:10 s:estado:12 s:et:5 s:extrato:5 s:factura:-8 s:facturen:6 s:factures:-7 s:fallige:7 s:fattura:-5 s:fe:-6
s:gf:-5 s:he:-5 s:herinnering:-11 s:hi:-5 s:hire:-5 s:invoice:-16 s:invoices:12 s:kontoauszug:10 s:message:-8 s:mi:8
s:nota:-5 s:notice:-5 s:offener:7 s:openstaand:15 s:openstaande:5 s:outstanding:15 s:overdue:-12 s:palco:7 s:past:14
s:pedido:9 s:posten:6 s:re:41 s:rechnung:-15 s:rechnungen:8 s:recordatorio:-6 s:rekening:15 s:relance:-11
s:reminder:-11 s:res:-5 s:saldenbestatigung:8 s:saldo:15 s:sc:6 s:segundo:10 s:si:12 s:sollecito:-7 s:unpaid:10
s:votre:-5 w:!:27 w:%:-11 w:00000:-24 w:0000:-18 w:000:12 w:00:-12 w:?:37 w:@:-19 w:aan:-8 w:ab:6 w:abbiamo:5
w:about:-7 w:abre:10 w:abriu:7 w:acaba:-8 w:acconto:8 w:ach:15 w:achei:13 w:achterwege:5 w:addebito:6
w:administratie:6 w:adres:-5 w:adresse:-11 w:adresser:5 w:ag:-6 w:agreed:5 w:ainsi:15 w:albaranes:16 w:all:5
w:alla:-6 w:alle:-11 w:aller:-5 w:already:-7 w:als:17 w:also:6 w:altrimenti:-6 w:an:-9 w:and:-5 w:andern:-6
w:anexo:12 w:anja:8 w:another:10 w:anterior:5 w:antivirus:16 w:antonio:5 w:any:-7 w:approve:-5 w:approved:-6
w:apres:-7 w:april:8 w:aqui:24 w:archivio:7 w:archivo:6 w:are:13 w:arreter:9 w:ask:13 w:at:5 w:ate:9 w:attachment:5
w:aub:-5 w:aucune:9 w:auditors:5 w:auf:-18 w:auszug:9 w:automatiques:9 w:autorizzata:10 w:avec:-5 w:avoir:-5
w:avons:-7 w:ayer:-6 w:banca:-5 w:banco:15 w:banque:-5 w:bar:8 w:be:-15 w:because:-7 w:been:-5 w:before:-11
w:bei:-14 w:beiden:7 w:bekend:5 w:beleg:15 w:bem:5 w:bereits:5 w:beschouwen:-5 w:besoin:-7 w:bestelbon:7
w:bestellnummer:-8 w:betaal:10 w:betalen:-6 w:beth:7 w:betwisten:6 w:bezahlt:-7 w:bien:-12 w:binnen:7 w:bis:-8
w:bisous:12 w:bitte:32 w:bk:6 w:bleibt:8 w:bloqueado:11 w:boekhoudster:6 w:boleto:9 w:bom:18 w:bon:-8 w:bonifico:5
w:bonjour:-7 w:bonnetje:20 w:both:11 w:bp:9 w:brauchte:13 w:bruno:10 w:btw:-5 w:buchhaltung:6 w:buen:-5 w:buenas:8
w:buenos:-6 w:buonasera:7 w:bureau:12 w:but:5 w:bv:-11 w:by:9 w:cai:8 w:can:8 w:canhoto:8 w:cannot:7 w:carece:6
w:carta:-7 w:cartons:9 w:cash:-5 w:cassetto:19 w:ce:-14 w:certificate:-5 w:cette:7 w:change:-5 w:charge:19
w:chauffeur:8 w:check:-8 w:chegou:5 w:cheque:8 w:chiediamo:-5 w:ci:-21 w:ciao:10 w:cif:-8 w:cmr:5 w:col:11
w:collective:8 w:collector:6 w:com:-11 w:como:6 w:completa:6 w:completo:-5 w:compte:-8 w:computer:8 w:con:-14
w:conforme:5 w:consta:10 w:constancia:5 w:contestiamo:5 w:contra:-11 w:contrato:-7 w:copia:36 w:copies:14 w:copy:45
w:correo:5 w:corso:-5 w:cortesia:13 w:cosa:7 w:cosi:-5 w:credited:11 w:credito:-11 w:cs:6 w:cual:11 w:cumprimentos:9
w:current:-6 w:da:9 w:daar:9 w:dag:7 w:dal:-6 w:dall:7 w:dalla:-5 w:danfe:19 w:danke:5 w:dans:7 w:das:-5 w:dat:-8
w:datum:-6 w:dazu:8 w:de:7 w:debaixo:9 w:debito:-5 w:debt:5 w:decembre:-5 w:deja:-7 w:delivery:5 w:della:21
w:depends:5 w:depuis:-15 w:der:-10 w:desde:6 w:despesas:6 w:details:-6 w:detto:-5 w:deux:-6 w:dezember:5 w:dia:5
w:dias:-13 w:die:-5 w:direct:-8 w:disposizione:11 w:disputed:7 w:disputing:9 w:dit:6 w:do:-6 w:document:-5
w:donderdag:6 w:donnerstag:10 w:door:12 w:doorsturen:10 w:double:9 w:dr:7 w:dra:6 w:drie:5 w:drin:10 w:driver:-6
w:du:-13 w:duplicado:18 w:duplicata:11 w:duplicato:10 w:dus:-12 w:dw:-7 w:easter:7 w:echeance:7 w:ed:5 w:ee:-13
w:een:37 w:eens:19 w:ein:6 w:einmal:10 w:ela:-5 w:ellos:19 w:email:13 w:emails:-6 w:encuentro:12 w:end:-7
w:energie:-5 w:enero:-5 w:entre:16 w:entrega:-5 w:enviar:15 w:envoyez:8 w:er:-25 w:ervan:5 w:es:-10 w:eso:-7
w:essa:7 w:esse:6 w:est:-5 w:esta:-13 w:estado:12 w:et:22 w:etait:6 w:etant:10 w:ete:-8 w:euch:-6 w:euro:-17
w:even:6 w:ex:-5 w:extracto:11 w:faccio:-5 w:faco:11 w:factura:5 w:facturas:7 w:facture:16 w:factures:-5
w:factuur:18 w:faire:13 w:fais:11 w:fala:9 w:fare:5 w:fattura:7 w:fatura:6 w:faturas:7 w:favor:21 w:faz:6
w:februari:-7 w:fecha:-6 w:fehlt:-8 w:feira:-6 w:ff:23 w:fica:-10 w:fichier:5 w:file:-7 w:fim:5 w:financeira:7
w:find:18 w:finden:5 w:firmados:16 w:firmata:-6 w:fiscale:7 w:fm:5 w:foi:5 w:for:-5 w:foram:5 w:format:-6
w:forward:11 w:foulee:11 w:frei:-10 w:fresh:8 w:friday:-5 w:full:-5 w:fur:7 w:gaarne:5 w:gaat:8 w:gar:7 w:geachte:7
w:geen:-15 w:geht:5 w:gelandet:5 w:gelieve:9 w:gentile:-5 w:gentilissimi:5 w:gern:13 w:gestor:5 w:get:6 w:geweest:6
w:gewoon:-8 w:geworden:11 w:gezahlt:15 w:gezogen:9 w:gf:-5 w:gia:7 w:giovedi:5 w:giro:6 w:gleich:8 w:go:6 w:god:7
w:goods:-6 w:got:5 w:graag:20 w:gracias:8 w:grad:-5 w:groet:8 w:gt:6 w:hab:-7 w:habe:8 w:haben:12 w:hace:8 w:had:8
w:hago:-11 w:halt:6 w:hangt:-7 w:has:-6 w:hat:5 w:haus:6 w:hay:-6 w:hb:5 w:he:-12 w:heb:7 w:hebben:-6 w:heeft:12
w:heer:-5 w:here:7 w:herr:-5 w:hersteld:5 w:het:-16 w:heur:6 w:hey:6 w:hi:5 w:hier:11 w:hierbij:-6 w:hiya:5 w:ho:7
w:hoekstra:5 w:honest:7 w:hoor:-6 w:hora:-6 w:hr:7 w:iban:-5 w:ich:17 w:ie:-5 w:ihnen:-8 w:ihre:-8 w:ihrer:-6
w:ik:16 w:ilse:5 w:im:23 w:in:11 w:ingepland:-5 w:inkoopordernummer:-6 w:introuvable:7 w:inv:-8 w:inviateci:5
w:invoice:11 w:is:-11 w:isso:-9 w:ist:-16 w:istantaneo:11 w:it:10 w:jamais:12 w:janela:9 w:janner:6 w:janvier:-9
w:je:21 w:jl:5 w:joint:-9 w:jour:8 w:jours:-7 w:jullie:-9 w:junho:5 w:junio:5 w:juros:-6 w:kan:-6 w:karim:5 w:kc:6
w:keer:9 w:keine:7 w:ken:6 w:kindly:10 w:know:-6 w:kommt:6 w:kopie:49 w:kp:5 w:krijg:-6 w:kun:14 w:la:7 w:lancada:8
w:las:12 w:late:7 w:laudo:5 w:lauft:-5 w:le:-18 w:leider:5 w:leitweg:-6 w:les:19 w:libero:6 w:lic:12 w:liebe:6
w:lien:9 w:lieu:7 w:linha:5 w:link:7 w:list:5 w:litige:6 w:llega:5 w:llevaba:8 w:lm:6 w:lo:-14 w:localizamos:13
w:logo:8 w:looks:-7 w:los:13 w:losse:6 w:love:10 w:lp:8 w:ma:24 w:maar:-6 w:mag:6 w:mai:-5 w:mail:7 w:mailen:5
w:mails:-5 w:mains:14 w:maior:-5 w:maitre:6 w:manana:-5 w:manca:7 w:manda:20 w:mandame:13 w:mandate:-10 w:mandi:9
w:mando:-6 w:manque:-9 w:marchandise:-6 w:martin:7 w:me:30 w:mee:5 w:meer:10 w:mehr:-6 w:mer:10 w:merci:6 w:merece:5
w:mese:-6 w:met:-16 w:mi:11 w:mich:-6 w:mij:-9 w:mijn:5 w:mir:11 w:mismo:6 w:mn:12 w:moi:8 w:moin:-8 w:mon:6
w:monica:-5 w:my:-13 w:nach:14 w:nada:8 w:nao:30 w:nas:-6 w:nc:-5 w:ned:6 w:need:-10 w:nem:6 w:neu:-7 w:never:23
w:next:-6 w:nf:5 w:ni:-13 w:nia:7 w:nie:26 w:nieuwe:16 w:nimmer:19 w:nn:14 w:no:9 w:noch:7 w:nochmal:18 w:noel:12
w:nog:25 w:noi:-9 w:nom:-5 w:nombre:-5 w:non:-21 w:nos:-9 w:nossa:-5 w:not:-14 w:nota:5 w:nous:6 w:nov:5
w:november:-8 w:novembre:5 w:novo:16 w:now:-8 w:nueva:18 w:number:-10 w:numero:-11 w:nur:-6 w:obrigada:8
w:october:-5 w:of:14 w:off:-6 w:offenen:-5 w:oggi:-6 w:ok:-10 w:ola:7 w:old:-6 w:omdat:7 w:on:-5 w:onde:10 w:one:5
w:ons:8 w:ontvangst:9 w:onze:8 w:op:-28 w:openstaande:-5 w:ordered:-7 w:os:-14 w:ottobre:6 w:ou:-13 w:our:29
w:outra:15 w:overzicht:-6 w:pa:18 w:paga:10 w:pagamos:-5 w:pagar:-9 w:pagata:14 w:page:5 w:pago:-5 w:paguei:7
w:paid:8 w:paie:-11 w:paiement:7 w:pallets:10 w:para:-8 w:pardon:8 w:parte:-7 w:parvenir:11 w:pas:-8 w:password:5
w:pay:8 w:paye:-9 w:payee:6 w:payer:-5 w:payment:-5 w:pazienza:6 w:pdf:67 w:pdfs:8 w:pe:12 w:pedido:-7 w:pelo:13
w:pending:9 w:people:-5 w:per:14 w:perdi:5 w:perdimos:5 w:permanece:5 w:piece:8 w:piero:10 w:plait:6 w:please:38
w:pls:11 w:plutot:5 w:pm:-6 w:pn:8 w:po:-9 w:pod:12 w:podria:5 w:por:-11 w:porfa:12 w:portal:-13 w:porto:6
w:posicao:7 w:post:11 w:posten:-7 w:pour:-11 w:pourriez:5 w:pra:-8 w:prazo:-5 w:prendra:9 w:preuve:-11 w:prie:8
w:pro:-6 w:procedure:7 w:prochain:-6 w:proof:9 w:propre:-5 w:prorrogar:-5 w:prossima:-5 w:protesto:-6 w:proxima:5
w:proxy:5 w:puedas:7 w:puede:-6 w:puedo:-5 w:puesto:-8 w:puo:9 w:quai:9 w:quando:6 w:que:-8 w:quelle:9 w:quem:-5
w:quien:6 w:quindi:-5 w:quote:-5 w:radio:-6 w:rahmenvertrag:7 w:ramon:8 w:rate:6 w:raus:-5 w:re:-6 w:received:10
w:reception:-5 w:rechnung:9 w:rechnungskopie:18 w:reclamez:8 w:reconcile:6 w:record:19 w:recu:-6 w:recue:11
w:reenvia:16 w:reenviamela:7 w:reenviem:7 w:reenvio:-18 w:ref:-5 w:regel:5 w:rejected:-5 w:rekeningnummer:-6
w:relance:-5 w:relances:8 w:release:-11 w:releve:13 w:remesa:-7 w:remise:5 w:removed:11 w:renvoie:12 w:renvoyer:23
w:resend:10 w:resta:-9 w:resto:15 w:retard:7 w:reto:12 w:retour:-6 w:retrouve:17 w:return:5 w:revision:11
w:ricevo:12 w:rien:-5 w:rimandate:-6 w:rimandi:8 w:rma:6 w:ruego:6 w:run:11 w:rute:8 w:rv:-5 w:saldo:-11 w:saldra:6
w:sali:11 w:same:-13 w:scheduled:6 w:schick:8 w:schicken:-6 w:schickts:6 w:scho:5 w:schon:-6 w:schone:9 w:scorso:11
w:scusate:11 w:sdd:-5 w:se:6 w:seen:6 w:segreteria:6 w:segue:-10 w:segunda:10 w:seguridad:6 w:sei:7 w:sein:6
w:sejam:6 w:semana:-8 w:send:23 w:september:5 w:sera:-6 w:sergio:-8 w:servidor:5 w:servus:10 w:set:-5 w:setembro:-5
w:settimana:-5 w:settle:11 w:settled:-6 w:shoot:12 w:siamo:-7 w:sich:-5 w:sie:-9 w:signed:14 w:siguen:10 w:sin:16
w:since:5 w:sinds:-6 w:skonto:8 w:snap:5 w:so:-5 w:socia:-5 w:solicito:5 w:solo:-5 w:sono:-5 w:sont:-8 w:soon:10
w:sous:7 w:sowie:7 w:soy:6 w:spam:6 w:sr:-7 w:staat:-11 w:statt:6 w:storno:-5 w:straight:-5 w:stuur:7 w:stuurt:20
w:su:-5 w:sua:-8 w:subito:-6 w:subject:6 w:subvencion:8 w:sul:10 w:sulla:6 w:supplier:-5 w:sur:-16 w:svp:20
w:swift:-11 w:system:10 w:tal:9 w:tax:-5 w:taxa:8 w:te:-14 w:tecnico:5 w:telefoon:9 w:tenho:-5 w:testa:6
w:therefore:-5 w:these:6 w:three:-8 w:through:5 w:ti:8 w:ticket:8 w:tiene:-7 w:till:-6 w:tm:11 w:toesturen:6
w:took:5 w:total:-6 w:toujours:-5 w:trace:10 w:transferencia:-9 w:transmettre:6 w:tres:17 w:trouver:-9 w:trovo:8
w:tu:11 w:uber:-9 w:ubrigens:5 w:uitgevoerd:5 w:ultima:5 w:ultimo:-5 w:un:39 w:una:-9 w:unbekannt:11 w:une:-5
w:unserem:7 w:us:10 w:use:-6 w:ustedes:-6 w:validee:5 w:vedo:13 w:venceu:6 w:versato:8 w:vez:14 w:via:34 w:viene:-5
w:vinha:5 w:virement:5 w:vm:10 w:voi:-6 w:volgende:9 w:volgens:-7 w:von:13 w:voor:-5 w:vor:10 w:vossa:-10 w:votre:-5
w:vou:-5 w:vous:-8 w:vrijdag:-5 w:vs:-6 w:waar:-8 w:want:-7 w:war:-7 w:warehouse:10 w:wareneingang:7 w:wat:-7
w:way:-5 w:we:-12 w:week:-10 w:weeks:11 w:werktage:5 w:when:6 w:where:-5 w:who:-6 w:willen:6 w:wir:7 w:with:5
w:withholding:9 w:worden:-8 w:wurde:-5 w:xml:45 w:xrechnung:-6 w:ya:-16 w:yes:-7 w:your:-13 w:zahlung:13 w:ze:6
w:zeg:-6 w:zegt:13 w:zie:-10 w:zin:-5 w:zodra:9 w:zonder:6 w:zou:9 w:zusenden:10
"""
