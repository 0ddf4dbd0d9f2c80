"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -7.03
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:37 ?admin:5 ?copy:75 ?d.DUPLICATE_BILLING:-5 ?d.LATE_FEE_CONTESTED:-5 ?d.MISSING_DOCS:9 ?dispute:-7 ?greeting:-6
?moves:15 ?not:29 ?not_duplicate:6 ?once_us:20 ?part:-7 ?pay:-14 ?plan:-14 ?proof:-6 ?r.FREIGHT:5
?r.LATE_FEE_CONTESTED:-6 ?r.LOST:7 ?redirect:8 ?wait:7 ?willpay:9 b:!_!:-11 b:00000_00:-5 b:00000_0:9 b:00000_is:-7
b:00000_nao:8 b:00000_paid:10 b:00000_und:-6 b:0000_and:8 b:0000_are:7 b:0000_el:8 b:0000_hebben:5 b:0000_in:6
b:0000_no:9 b:0000_not:13 b:0000_pdf:-8 b:0000_the:8 b:0000_we:12 b:0000_which:5 b:000_0000:-5 b:000_00:19
b:000_0:-11 b:000_?:18 b:000_est:7 b:000_euro:-10 b:000_foi:12 b:000_hab:5 b:000_no:-8 b:000_que:-5 b:00_%:-11
b:00_000:-6 b:00_00:14 b:00_0:19 b:00_abbiamo:12 b:00_and:8 b:00_com:6 b:00_da:5 b:00_days:5 b:00_de:-7 b:00_di:8
b:00_ee:12 b:00_en:6 b:00_februari:-7 b:00_gezahlt:8 b:00_ho:8 b:00_la:10 b:00_me:-6 b:00_mi:20 b:00_nao:14
b:00_no:8 b:00_november:-7 b:00_of:-9 b:00_on:5 b:00_paga:6 b:00_pagada:-6 b:00_que:5 b:00_sera:5 b:00_statt:5
b:00_the:9 b:00_via:7 b:00_virement:5 b:0_000:12 b:0_0:21 b:0_?:13 b:0_al:8 b:0_and:5 b:0_betaald:13 b:0_dagen:10
b:0_dias:-5 b:0_er:-12 b:0_fica:-6 b:0_for:5 b:0_foram:6 b:0_gaat:11 b:0_graag:11 b:0_hebben:-7 b:0_is:-9 b:0_me:5
b:0_mi:10 b:0_nao:5 b:0_niet:6 b:0_no:-7 b:0_ottobre:9 b:0_paid:5 b:0_que:10 b:0_te:-8 b:0_und:8 b:0_van:7
b:0_via:15 b:@_with:6 b:ab_0:6 b:abbiamo_gia:12 b:acaba_en:-8 b:acconto_di:8 b:account_this:5 b:ach_trace:8
b:adresser_un:6 b:again_?:-5 b:agosto_nao:6 b:ai_jamais:14 b:ainsi_que:13 b:al_00:14 b:albaranes_firmados:17
b:aller_offenen:-5 b:als_pdf:21 b:als_xrechnung:-6 b:am_00:7 b:am_donnerstag:11 b:an_die:-6 b:an_up:7 b:and_0000:6
b:and_00:9 b:and_can:5 b:and_the:-6 b:and_we:-5 b:and_will:18 b:another_one:10 b:aqui_no:19 b:are_on:8 b:as_it:11
b:as_soon:10 b:as_to:5 b:as_tres:5 b:at_all:5 b:at_your:9 b:au_00:9 b:au_lieu:7 b:au_nom:-5 b:au_quai:8 b:auf_der:-8
b:avete_mandato:5 b:banco_?:10 b:banco_por:6 b:bank_details:-6 b:been_on:-5 b:beide_rechnungen:6 b:bericht_ik:5
b:besoin_de:-8 b:betaald_000:-7 b:betaald_00:12 b:betalen_wij:-6 b:bij_de:5 b:binnen_de:10 b:bitte_einen:-9
b:bitte_noch:5 b:bitte_nochmal:9 b:boleto_da:5 b:bom_dia:17 b:bonjour_madame:5 b:bonjour_monsieur:-8 b:bp_0:9
b:buen_dia:-5 b:buenos_dias:-7 b:bv_0:-6 b:by_ach:10 b:by_post:11 b:cai_na:8 b:can_do:5 b:can_get:6 b:can_you:11
b:cannot_do:5 b:cannot_find:8 b:cassetto_fiscale:7 b:ce_ho:7 b:ce_jour:9 b:ce_la:-5 b:ce_qu:-8 b:cette_facture:11
b:che_il:7 b:ci_0:-10 b:ci_joint:-9 b:col_prossimo:6 b:com_meu:6 b:compte_depuis:-8 b:con_el:6 b:copia_de:5
b:copia_della:9 b:copia_di:5 b:copie_de:6 b:copie_du:-8 b:copies_of:8 b:copy_of:14 b:copy_please:14 b:cos_the:5
b:cs_00:6 b:cuando_puedas:7 b:cuanto_la:-5 b:cuenta_el:10 b:da_fatura:14 b:da_nossa:-6 b:dagen_na:9 b:dans_la:10
b:das_ist:6 b:date_statement:7 b:de_0000:5 b:de_000:10 b:de_00:-10 b:de_0:17 b:de_ce:10 b:de_compte:-5
b:de_cuenta:10 b:de_factuur:16 b:de_la:10 b:de_las:9 b:de_me:7 b:de_mi:-5 b:de_novo:19 b:de_pagamento:5 b:de_pdf:11
b:del_0:10 b:del_ddt:5 b:della_fattura:10 b:den_beleg:17 b:depends_on:5 b:depuis_le:-16 b:des_factures:-5
b:desde_junio:8 b:di_000:7 b:di_cortesia:8 b:dia_!:8 b:dia_dra:6 b:die_0000:6 b:die_is:5 b:die_nog:6
b:die_rechnung:7 b:do_mes:5 b:do_not:-13 b:do_the:5 b:do_vosso:5 b:doe_ik:-5 b:dos_facturas:8 b:dr_0:8
b:duas_faturas:5 b:dw_0:-7 b:ee_00:6 b:een_keer:14 b:een_kopie:17 b:een_nieuwe:19 b:einen_kontoauszug:-8
b:el_adjunto:11 b:el_cif:-8 b:el_estado:12 b:el_mismo:9 b:el_pago:-10 b:el_pdf:5 b:el_viernes:-5 b:el_xml:14
b:em_agosto:6 b:em_duplicado:5 b:email_copy:9 b:email_me:-7 b:email_will:11 b:en_charge:5 b:en_dan:6 b:en_el:10
b:en_la:-10 b:en_piece:5 b:en_retard:8 b:en_wordt:5 b:entre_les:15 b:envoyez_moi:-8 b:er_janvier:-11 b:er_staat:-5
b:es_la:7 b:est_pas:-5 b:est_un:12 b:est_votre:9 b:esta_factura:7 b:estado_de:12 b:esto_era:8 b:et_je:10
b:et_merci:6 b:et_mon:12 b:et_vous:-7 b:etait_en:8 b:factura_con:-9 b:factura_la:8 b:facture_?:11 b:factuur_nog:15
b:factuur_opnieuw:9 b:faire_parvenir:9 b:fais_le:13 b:fattura_?:5 b:faz_favor:6 b:fim_do:5 b:fm_0:6 b:foi_lancada:9
b:foi_paga:5 b:for_the:-6 b:for_us:7 b:gar_nicht:8 b:geachte_mevrouw:5 b:gelieve_ons:10 b:get_an:6
b:giovedi_scorso:8 b:got_it:6 b:graag_een:7 b:habe_ich:8 b:haben_sie:14 b:haben_wir:6 b:hace_falta:8 b:had_no:6
b:has_been:-9 b:has_no:9 b:have_had:12 b:hb_00:6 b:heb_je:7 b:hebben_we:-7 b:het_niet:-5 b:hier_haben:11
b:ho_pagata:10 b:hoi_!:-5 b:hola_!:8 b:hola_sergio:-8 b:ich_brauchte:9 b:ich_die:6 b:ik_als:5 b:ik_de:16
b:ik_niet:18 b:il_mandato:-6 b:il_me:-5 b:il_mio:7 b:il_pagamento:-5 b:il_pdf:14 b:il_resto:9 b:il_vous:5
b:im_haus:6 b:im_spam:5 b:in_april:9 b:in_mijn:12 b:in_pdf:9 b:in_september:5 b:in_this:7 b:inv_00000:-8
b:invoice_is:10 b:invoices_to:-7 b:is_00:-5 b:is_betaald:5 b:is_door:8 b:is_here:12 b:is_not:5 b:is_therefore:-5
b:is_uitgevoerd:5 b:ist_im:5 b:it_again:5 b:it_as:11 b:it_in:-5 b:it_is:6 b:it_over:9 b:it_that:6 b:it_with:-5
b:jamais_recue:6 b:janela_de:8 b:je_ai:16 b:je_de:11 b:je_die:5 b:je_een:6 b:je_fais:12 b:je_paie:-5 b:je_vous:6
b:jullie_zijn:6 b:kc_0:6 b:keer_?:7 b:ken_ik:6 b:kommt_am:8 b:kontoauszug_per:10 b:kopie_van:14 b:krijg_je:-5
b:kun_je:14 b:la_000:9 b:la_0:9 b:la_contabile:8 b:la_copie:-7 b:la_et:15 b:la_facture:9 b:la_fattura:11
b:la_foulee:11 b:la_marchandise:-6 b:la_nueva:7 b:la_pago:17 b:la_piece:15 b:la_renvoyer:13 b:la_subvencion:8
b:la_transferencia:-6 b:las_dos:6 b:las_tres:7 b:le_00:5 b:le_0:-15 b:le_releve:7 b:le_virement:13 b:leitweg_id:-6
b:les_mains:14 b:les_relances:8 b:lieu_de:7 b:list_of:8 b:lm_0:6 b:lo_de:-5 b:lo_miro:8 b:lo_que:-13 b:look_at:5
b:looks_like:-5 b:los_albaranes:17 b:ma_la:10 b:mag_ik:10 b:mal_bitte:7 b:me_again:-7 b:me_faire:8 b:me_la:21
b:me_llega:5 b:me_lo:7 b:me_manda:6 b:me_mandas:-7 b:me_renvoyer:5 b:merci_arreter:9 b:mi_mandi:7 b:mi_rimandi:8
b:mij_de:6 b:mir_die:9 b:mit_leitweg:-6 b:na_ontvangst:9 b:na_proxima:9 b:nao_consta:8 b:nao_ee:-8
b:nao_localizamos:14 b:nao_me:-5 b:nao_sei:8 b:nao_vamos:6 b:nc_0:-5 b:ne_les:9 b:need_to:-5 b:nel_cassetto:6
b:nem_que:6 b:never_received:15 b:never_seen:6 b:next_week:-5 b:nf_0000:-5 b:nf_000:5 b:nicht_an:-6 b:nicht_im:6
b:nicht_vor:6 b:niet_in:10 b:niet_is:5 b:niet_meer:-6 b:niet_van:-5 b:niet_voor:9 b:no_es:-10 b:no_fim:5 b:no_me:10
b:no_record:19 b:no_se:9 b:noch_einmal:7 b:nog_een:14 b:nog_eens:13 b:nog_even:7 b:noi_non:-5 b:nom_de:-5
b:nombre_de:-5 b:non_ho:7 b:not_00:7 b:not_ask:11 b:not_email:-7 b:not_for:7 b:not_have:-6 b:not_in:9 b:not_on:8
b:not_pay:5 b:not_release:-5 b:not_send:-6 b:nota_credito:-5 b:nota_de:5 b:nous_avons:-11 b:nous_en:9 b:nous_est:-5
b:nous_transmettre:6 b:nous_un:5 b:numero_de:-9 b:of_delivery:9 b:of_everything:8 b:of_it:9 b:of_the:-6 b:of_these:9
b:oktober_voldaan:5 b:on_0000:-5 b:on_file:-7 b:on_ne:10 b:on_our:9 b:ons_een:5 b:op_00:6 b:op_de:-5
b:opnieuw_sturen:-5 b:or_email:11 b:os_0:6 b:our_ledger:5 b:our_system:6 b:our_warehouse:10 b:outra_vez:11 b:pa_0:6
b:paga_em:9 b:pagata_il:6 b:paid_0:10 b:paid_it:-5 b:paiement_au:5 b:para_la:6 b:pas_besoin:-8 b:pas_en:8
b:pas_la:14 b:pay_it:5 b:paye_le:-5 b:pelo_que:9 b:per_mail:15 b:per_the:9 b:per_week:-5 b:piece_jointe:5
b:please_and:12 b:please_do:-7 b:please_email:11 b:please_see:6 b:por_favor:9 b:por_que:-5 b:por_um:6
b:posicao_financeira:7 b:pour_la:-5 b:pourriez_vous:8 b:pra_00:-5 b:prie_de:8 b:procedure_collective:8 b:proof_of:9
b:pt_00:5 b:qu_il:-7 b:qu_un:6 b:que_ee:5 b:que_esta:-5 b:que_le:6 b:que_les:7 b:que_me:-14 b:que_nao:6 b:que_no:-16
b:que_nunca:5 b:que_tal:11 b:que_vos:5 b:que_vous:6 b:quelle_facture:11 b:rechnung_ist:-7 b:rechnung_nicht:-7
b:rechnung_nochmal:6 b:record_of:19 b:recu_la:-6 b:reenvio_lo:-19 b:reglee_le:5 b:reglement_de:7
b:relances_automatiques:9 b:release_it:-9 b:releve_de:6 b:remesa_del:-6 b:renvoyer_la:5 b:resta_li:-7
b:retrouve_pas:17 b:rimandi_la:8 b:rma_0000:6 b:run_00:8 b:rv_0:-5 b:sa_00:5 b:saldata_con:5 b:se_faz:6 b:se_ha:8
b:se_no:5 b:se_paga:13 b:se_pago:5 b:se_puede:-5 b:see_below:7 b:segue_no:-5 b:segunda_via:17 b:semana_que:-5
b:send_it:10 b:send_me:11 b:send_the:-5 b:sent_this:6 b:sera_payee:5 b:serve_la:-9 b:shoot_me:6 b:short_paid:6
b:si_me:-8 b:sie_den:16 b:sie_die:-10 b:sie_uns:7 b:so_steht:8 b:soon_as:10 b:soy_la:8 b:staat_geen:-5
b:statement_please:7 b:sturen_?:7 b:stuur_even:-6 b:stuur_het:-5 b:subject_line:7 b:taxa_de:9 b:te_hago:-8
b:te_reenvio:-12 b:the_auditors:6 b:the_end:-5 b:the_invoice:8 b:the_lot:5 b:the_portal:-5 b:the_run:-5
b:the_signed:6 b:the_ticket:10 b:this_to:6 b:ti_giro:10 b:to_@:8 b:to_date:6 b:to_me:-5 b:to_pay:5 b:to_send:-5
b:toch_?:5 b:toesturen_?:6 b:together_with:5 b:trace_00000:9 b:trouver_ci:-9 b:uberweise_ich:5 b:um_extrato:-5
b:un_duplicata:15 b:un_extrait:6 b:un_releve:9 b:una_copia:6 b:und_jetzt:5 b:uns_die:-6 b:up_to:6 b:vamos_pagar:5
b:van_0:7 b:van_alle:-6 b:van_de:7 b:van_uw:5 b:veuillez_trouver:-9 b:via_da:18 b:via_de:-5 b:virement_dans:14
b:volgende_week:9 b:von_0:7 b:von_der:6 b:votre_chauffeur:9 b:votre_facture:-8 b:vous_plait:6 b:vous_prie:7
b:vous_reclamez:8 b:was_00:7 b:we_are:9 b:we_have:-6 b:week_donderdag:8 b:when_have:6 b:wij_betalen:10 b:will_be:-12
b:will_go:9 b:will_look:5 b:will_not:-7 b:will_pay:6 b:will_settle:11 b:wir_die:5 b:with_po:6 b:with_that:-5
b:wordt_op:5 b:yo_soy:8 b:you_at:6 b:you_resend:10 b:you_send:7 b:you_sent:9 b:your_driver:-5 b:zijn_een:6
b:zodra_ik:11 c:<a>:12 c:<aa:-10 c:<aan:-8 c:<abb:6 c:<abbi:5 c:<abo:-5 c:<abr:6 c:<abre:5 c:<aca:-5 c:<ach:11
c:<ach>:7 c:<ache:6 c:<ad:-18 c:<adr:-9 c:<adre:-9 c:<af:-8 c:<ai:5 c:<ain:5 c:<ains:7 c:<al:9 c:<alb:6 c:<alba:7
c:<all:-9 c:<alle:-8 c:<als:11 c:<als>:8 c:<alt:-6 c:<altr:-5 c:<an>:-5 c:<and:-9 c:<ande:-6 c:<ane:6 c:<ano:5
c:<ant:8 c:<anti:6 c:<ap:12 c:<apo:6 c:<appe:6 c:<apr:6 c:<aq:12 c:<aqu:12 c:<aqui:12 c:<ar:8 c:<arc:7 c:<arch:7
c:<are:7 c:<are>:6 c:<ask:6 c:<ask>:6 c:<ass:-5 c:<ate:6 c:<au:-8 c:<auf:-8 c:<auf>:-8 c:<av:-18 c:<avo:-6 c:<b>:5
c:<ba:-6 c:<ban:-5 c:<bat:5 c:<be:-6 c:<be>:-8 c:<bef:-6 c:<befo:-6 c:<bei>:-5 c:<beid:7 c:<bel:12 c:<bele:12
c:<ber:6 c:<bes:-11 c:<bezo:5 c:<bi:9 c:<bie:-5 c:<bien:-5 c:<biso:6 c:<bit:19 c:<bitt:19 c:<bl:9 c:<ble:5 c:<blo:5
c:<bloq:5 c:<bo:31 c:<bol:7 c:<bom:8 c:<bom>:9 c:<bon:11 c:<boni:8 c:<bonn:9 c:<bot:6 c:<both:5 c:<bp:5 c:<br:13
c:<bra:11 c:<brau:9 c:<brun:5 c:<bu:5 c:<bure:6 c:<bv:-5 c:<bv>:-5 c:<c>:-5 c:<ca:-5 c:<cal:-5 c:<canc:-6 c:<cass:8
c:<ce:-20 c:<ce>:-7 c:<cer:-7 c:<cert:-7 c:<ch:7 c:<cha:18 c:<cham:6 c:<chan:-5 c:<char:9 c:<chas:5 c:<che:-9
c:<ci:-13 c:<ci>:-10 c:<cia:5 c:<ciao:5 c:<co:18 c:<col:8 c:<col>:6 c:<com:-14 c:<com>:-5 c:<comp:-9 c:<con:-17
c:<con>:-7 c:<cont:-17 c:<cop:43 c:<copi:23 c:<copy:22 c:<corr:-7 c:<cort:7 c:<cu:9 c:<cua:8 c:<cual:5 c:<cum:5
c:<cump:5 c:<d>:14 c:<dan:12 c:<dat:-10 c:<de:-33 c:<deba:5 c:<del:10 c:<dell:6 c:<dep:-9 c:<depu:-8 c:<der:-6
c:<der>:-5 c:<desc:-8 c:<det:-6 c:<dev:-9 c:<devo:-5 c:<di:-21 c:<dia:-6 c:<dias:-7 c:<dic:-5 c:<doe:-5 c:<don:6
c:<donn:8 c:<doo:9 c:<door:10 c:<dr:5 c:<du:11 c:<du>:-6 c:<dup:19 c:<dupl:19 c:<dus:-6 c:<dus>:-6 c:<e>:6 c:<ea:8
c:<ear:5 c:<earl:5 c:<ee:22 c:<ee>:-6 c:<een:28 c:<een>:19 c:<eens:10 c:<ei:6 c:<ein:9 c:<einm:5 c:<el:5 c:<ell:11
c:<ello:9 c:<em:6 c:<ema:10 c:<emai:5 c:<enc:8 c:<encu:5 c:<ene:-5 c:<ener:-5 c:<entr:5 c:<env:11 c:<envi:11
c:<er:-13 c:<er>:-12 c:<es:-14 c:<es>:-5 c:<eso:-5 c:<ess:6 c:<et:5 c:<et>:10 c:<etan:5 c:<ete:-5 c:<eu:-7 c:<eur:-9
c:<euro:-8 c:<exc:-5 c:<ext:6 c:<fa:32 c:<fac:11 c:<faco:5 c:<fact:11 c:<fai:10 c:<fair:6 c:<fais:5 c:<fal:-5
c:<fat:8 c:<fatu:6 c:<fau:-5 c:<fav:11 c:<favo:11 c:<fe:-10 c:<feie:5 c:<ff:12 c:<ff>:12 c:<fi:13 c:<fica:-6
c:<fin:11 c:<find:12 c:<fo:10 c:<fou:8 c:<fr:-10 c:<fre:-5 c:<frei:-7 c:<fu:-6 c:<gaa:5 c:<ge:7 c:<gee:-9 c:<geen:-8
c:<gent:7 c:<ger:8 c:<gere:5 c:<gern:8 c:<ges:-9 c:<gez:12 c:<geza:7 c:<gi:6 c:<gia:9 c:<gia>:6 c:<gr:9 c:<gra:9
c:<graa:10 c:<gs:5 c:<hab:6 c:<habe:12 c:<hac:6 c:<hag:-6 c:<hago:-5 c:<has:-6 c:<he>:-6 c:<heef:6 c:<het:-6
c:<het>:-8 c:<hi:7 c:<ho:-7 c:<hoo:-7 c:<hor:-5 c:<hu:6 c:<i>:9 c:<ic:7 c:<ich:8 c:<ich>:8 c:<ie:-5 c:<ih:-9
c:<ihr:-5 c:<ik:8 c:<ik>:8 c:<im>:11 c:<in:-16 c:<in>:5 c:<inc:-8 c:<ing:-6 c:<ir:9 c:<irg:7 c:<irge:7 c:<is:-9
c:<is>:-6 c:<isc:5 c:<iss:-5 c:<ist>:-8 c:<ista:5 c:<it>:5 c:<ja:6 c:<jam:6 c:<jama:6 c:<jar:6 c:<je:6 c:<je>:10
c:<ju:-16 c:<jul:-9 c:<kan:-6 c:<ke:16 c:<kee:8 c:<keer:9 c:<ken:6 c:<kind:5 c:<kl:-6 c:<ko:30 c:<kont:5 c:<kop:32
c:<kopi:33 c:<ku:8 c:<kun:9 c:<kun>:7 c:<l>:6 c:<las>:6 c:<le>:-10 c:<les:10 c:<les>:11 c:<li:10 c:<lic:5 c:<lic>:6
c:<lie:9 c:<lo:14 c:<lo>:-7 c:<loc:7 c:<loca:7 c:<los:8 c:<los>:6 c:<lov:5 c:<love:5 c:<ma:7 c:<ma>:12 c:<maa:-6
c:<mai:6 c:<mail:7 c:<man:11 c:<mand:21 c:<manq:-6 c:<mar:-7 c:<me>:15 c:<mee:8 c:<mer:5 c:<met:-11 c:<met>:-8
c:<mi:11 c:<mi>:5 c:<mijn:5 c:<mir:6 c:<mir>:6 c:<mn:5 c:<mn>:5 c:<mo:-12 c:<moin:-5 c:<my:-7 c:<my>:-6 c:<na:21
c:<nao:15 c:<nao>:15 c:<nec:5 c:<nece:5 c:<neu:-5 c:<nev:12 c:<neve:12 c:<ni:20 c:<ni>:-6 c:<nie:17 c:<nie>:13
c:<nieu:8 c:<nim:8 c:<nimm:8 c:<nn:7 c:<nn>:7 c:<no:12 c:<noc:17 c:<noch:17 c:<noe:5 c:<noel:6 c:<nog:13 c:<nog>:12
c:<noi:-5 c:<noi>:-5 c:<non:-10 c:<non>:-10 c:<nos>:-5 c:<not:-7 c:<not>:-7 c:<nov:9 c:<novo:7 c:<nu:-10 c:<nue:12
c:<nuev:10 c:<num:-16 c:<numb:-5 c:<nume:-8 c:<o>:-7 c:<of>:6 c:<off:-7 c:<ok>:-5 c:<on:8 c:<op:-14 c:<op>:-14
c:<os:-9 c:<os>:-7 c:<ot:6 c:<ou:13 c:<ou>:-7 c:<our:14 c:<our>:15 c:<out:6 c:<outr:7 c:<pa>:9 c:<pall:6 c:<par:-12
c:<para:-6 c:<pay:-7 c:<paye:-5 c:<paym:-5 c:<pd:37 c:<pdf:38 c:<pdf>:34 c:<pe:-6 c:<pe>:6 c:<ped:-5 c:<pedi:-5
c:<pelo:6 c:<per>:7 c:<pers:-9 c:<pf:11 c:<pie:11 c:<piec:6 c:<pier:5 c:<pl:20 c:<ple:18 c:<plea:19 c:<pls>:5
c:<pod:9 c:<pod>:6 c:<por>:-6 c:<porf:6 c:<port:-5 c:<pr:-15 c:<pra:-7 c:<preu:-5 c:<prim:-5 c:<proc:-5 c:<prox:5
c:<pue:-6 c:<pues:-6 c:<qu:-9 c:<que:-11 c:<rac:6 c:<rad:-5 c:<radi:-5 c:<ram:5 c:<re:20 c:<rech:8 c:<ree:12
c:<reen:13 c:<ref:-10 c:<rek:-5 c:<reke:-6 c:<rem:7 c:<ren:15 c:<renv:19 c:<rep:-7 c:<res:-6 c:<rese:6 c:<ret:17
c:<retr:7 c:<ri:12 c:<rim:11 c:<rima:11 c:<ru:10 c:<run>:6 c:<sa:-24 c:<sai:-5 c:<sali:6 c:<sam:-7 c:<same:-6
c:<san:-5 c:<sb:-5 c:<sc:11 c:<sch:9 c:<schi:12 c:<scor:5 c:<se:17 c:<seg:10 c:<segr:11 c:<sem:-8 c:<sema:-5
c:<sen:10 c:<send:8 c:<serv:10 c:<sh:10 c:<sho:9 c:<shoo:6 c:<si:-7 c:<sie:-6 c:<sie>:-5 c:<sig:5 c:<sin:8 c:<sin>:8
c:<soc:-5 c:<soci:-5 c:<son:-8 c:<soo:5 c:<soon:5 c:<soy:9 c:<st:-6 c:<sta:-8 c:<staa:-7 c:<sto:-6 c:<stu:7
c:<stuu:10 c:<su:-10 c:<sul:8 c:<sul>:5 c:<sur:-6 c:<sur>:-8 c:<sv:10 c:<svp:9 c:<svp>:9 c:<sw:-6 c:<swi:-6
c:<swif:-6 c:<t>:8 c:<ta:-6 c:<tal>:5 c:<te:-9 c:<te>:-7 c:<tem:-5 c:<th:-8 c:<ti:-13 c:<tie:-5 c:<tm:5 c:<tm>:5
c:<to:-13 c:<tod:-5 c:<tot:-6 c:<tota:-5 c:<tr:-7 c:<tre:5 c:<tres:7 c:<trou:-5 c:<trov:6 c:<tu:5 c:<tu>:6 c:<u>:9
c:<un:12 c:<un>:21 c:<una:-5 c:<una>:-5 c:<unb:5 c:<unbe:5 c:<us:-5 c:<ve:-13 c:<ved:5 c:<vedo:6 c:<vend:-6
c:<veni:5 c:<ver:-15 c:<vez:6 c:<vez>:7 c:<vi:8 c:<via:16 c:<via>:17 c:<vie:-8 c:<vo:-19 c:<von:6 c:<von>:6
c:<vor>:5 c:<vou:-9 c:<vr:-6 c:<vra:-5 c:<wa:-18 c:<waa:-5 c:<wan:-5 c:<we:-21 c:<we>:-6 c:<wei:-8 c:<who:-5
c:<wie:-5 c:<wil:5 c:<will:7 c:<wit:5 c:<with:6 c:<wor:-6 c:<xm:22 c:<xml:22 c:<xml>:22 c:<y>:5 c:<ya:-7 c:<ya>:-8
c:<yes:-6 c:<yo:-8 c:<you:-9 c:<your:-6 c:<ze:9 c:<zegt:7 c:<zi:-10 c:<zie:-6 c:<zie>:-5 c:<zo:18 c:<zod:5 c:<zodr:5
c:<zoo:5 c:<zus:6 c:<zuse:6 c:<zwe:5 c:<zwei:5 c:aag:7 c:aag>:9 c:aan:-14 c:aan>:-7 c:aar:-8 c:aar>:-5 c:aba:-5
c:abb:6 c:abbi:5 c:abbia:5 c:abe:12 c:abe>:10 c:aben:5 c:aben>:5 c:abil:5 c:abo:-7 c:abr:5 c:abre:5 c:abre>:5
c:aca:-12 c:acc:-8 c:ace:11 c:ace>:9 c:ach:17 c:ach>:12 c:acha:-5 c:ache:7 c:aco>:5 c:act:11 c:acto>:6 c:actu:13
c:actuu:8 c:ade:-10 c:ade>:-6 c:adm:8 c:adme:9 c:adme>:9 c:ado:13 c:ado>:10 c:ador:-5 c:ados:5 c:ados>:5 c:adr:-9
c:adre:-10 c:adres:-10 c:ag>:10 c:aga>:6 c:agat:7 c:agata:7 c:age:13 c:age>:12 c:ago:-7 c:ago>:-6 c:agt:-5 c:agt>:-5
c:ahn:-6 c:aie:-5 c:aie>:-6 c:ail:16 c:ail>:10 c:aill:5 c:aille:6 c:ails:-7 c:ails>:-7 c:ain>:-7 c:ains:13 c:ains>:6
c:ainsi:7 c:ait:5 c:aixo:5 c:aixo>:5 c:alb:7 c:alba:6 c:albar:8 c:aldo>:-6 c:ale:-9 c:alen:-5 c:alen>:-6 c:ali:8
c:all>:7 c:alla:-5 c:alla>:-6 c:alle>:-6 c:allet:6 c:alo:-6 c:als:8 c:als>:8 c:altr:-5 c:amai:6 c:amais:6 c:ame:6
c:amo>:-5 c:amp:6 c:an>:-21 c:ana:-13 c:ana>:-5 c:anc:6 c:ancel:-6 c:anco:11 c:anco>:11 c:and:5 c:and>:-15 c:anda:28
c:anda>:10 c:andad:7 c:andam:8 c:andar:6 c:ande:-9 c:ander:-8 c:andi>:9 c:ane:20 c:anes:8 c:anes>:8 c:anexo:6
c:anf:9 c:anfe:10 c:ang>:6 c:ange:-6 c:ann:9 c:anne:5 c:anno:5 c:annt:6 c:annt>:6 c:anoth:5 c:anq:-10 c:anqu:-10
c:anque:-8 c:ant:-12 c:ant>:-9 c:ante:-8 c:ante>:-6 c:antiv:8 c:anue:5 c:anuel:5 c:anv:-7 c:any>:-5 c:anz:-5
c:ao>:13 c:apr:7 c:apri:5 c:aqu:9 c:aqui:12 c:aqui>:11 c:ar>:-22 c:ara:-9 c:ara>:-5 c:arane:8 c:archi:7 c:ard>:6
c:ardo:6 c:are:19 c:are>:12 c:areh:5 c:arge:5 c:arge>:9 c:ari>:-5 c:ario:-7 c:ario>:-6 c:ars:-5 c:art:-5 c:art>:-6
c:arta:-5 c:arto:5 c:as>:-9 c:ase:16 c:ase>:11 c:asi:5 c:ask>:6 c:ass:-11 c:asset:9 c:assi:-8 c:asso:-5 c:at>:-10
c:ata:6 c:ata>:9 c:atai:5 c:atas:-5 c:ate:6 c:atec:6 c:atem:10 c:ateme:8 c:ater:-5 c:ati:-9 c:ati>:-5 c:ato:-5
c:atte:-6 c:attu:5 c:attur:5 c:auc:12 c:auch:8 c:aucht:7 c:aud:6 c:auf:-6 c:aut:-5 c:ava:-5 c:avi:-5 c:avon:-5
c:avor:8 c:avor>:11 c:ay>:-10 c:aye:-7 c:aye>:-5 c:aym:-5 c:ayme:-5 c:aymen:-5 c:ban:-7 c:banca:-5 c:banco:10
c:bar:12 c:bara:8 c:baran:8 c:bbia:5 c:bef:-6 c:befo:-6 c:befor:-6 c:bei>:-7 c:beid:7 c:beide:7 c:bek:7 c:bel:12
c:bele:10 c:beleg:8 c:ber:-8 c:ber>:-15 c:bes:-13 c:beza:-5 c:bezo:5 c:bezor:5 c:bie:-6 c:bien:-5 c:bien>:-7
c:bij>:-5 c:bil:6 c:bis>:-5 c:biso:6 c:bit:12 c:bitt:19 c:bitte:16 c:ble:15 c:ble>:11 c:bli:-7 c:bloq:5 c:bloqu:5
c:bol:7 c:bom:8 c:bom>:9 c:bon:14 c:boni:8 c:bonif:5 c:bonn:8 c:bonne:8 c:both:5 c:both>:5 c:bou:-5 c:brau:9
c:brauc:9 c:bre>:6 c:bri:7 c:brig:6 c:bro:-5 c:brun:6 c:bure:6 c:burea:6 c:bv>:-5 c:ca>:-5 c:cab:-6 c:cado:8
c:cado>:7 c:cali:6 c:caliz:6 c:canc:-7 c:cance:-6 c:cann:6 c:cao:-6 c:cao>:-6 c:car>:-5 c:carta:-5 c:carto:5
c:cass:6 c:casse:8 c:cata:5 c:cata>:5 c:cato:6 c:cato>:6 c:cau:-5 c:caus:-5 c:ce>:12 c:cei:5 c:cel:-10 c:cen:-5
c:cent:-6 c:cer:-8 c:cert:-7 c:ces:5 c:cesi:5 c:cesit:5 c:cev:5 c:cevo:5 c:ch>:19 c:cham:5 c:chan:-9 c:chang:-5
c:char:5 c:charg:7 c:chas:5 c:chau:5 c:che:-5 c:chei:5 c:chei>:6 c:chem:-5 c:chi:19 c:chic:17 c:chick:15 c:chiv:7
c:chm:12 c:chma:8 c:chmal:8 c:chn:13 c:chni:5 c:chnu:7 c:chnun:7 c:cho:7 c:chon:7 c:chr:-5 c:chre:-5 c:cht:-7
c:cht>:-8 c:chte:7 c:chte>:9 c:cia:-8 c:cia>:-11 c:cial:-6 c:cial>:-5 c:ciao:5 c:ciao>:5 c:cie:-5 c:cif:-5 c:cio:-6
c:ck>:-10 c:cke:12 c:clu:-7 c:co>:11 c:col:10 c:col>:6 c:coll:8 c:colle:5 c:com:-10 c:com>:-5 c:como:6 c:como>:6
c:comp:-7 c:con:-19 c:con>:-7 c:conse:-5 c:const:11 c:cont:-18 c:conta:-8 c:contr:-13 c:cop:43 c:copi:23 c:copia:20
c:copy:22 c:copy>:22 c:cor:9 c:cord>:8 c:corr:-8 c:corri:-7 c:cors:5 c:corso:5 c:cort:7 c:corte:6 c:ct>:-6 c:cto:6
c:cto>:6 c:ctor:5 c:ctu:14 c:ctuu:8 c:ctuur:8 c:cua:8 c:cual:5 c:cual>:5 c:cue:11 c:cue>:5 c:cuen:6 c:cuent:6
c:cumpr:5 c:cur:-5 c:cusa:5 c:cusat:5 c:da>:7 c:daar>:5 c:dad:6 c:dado:-5 c:dam:5 c:dame:6 c:dame>:6 c:dan:9 c:dar:7
c:dare:5 c:dare>:6 c:data:5 c:data>:6 c:date>:-11 c:datem:9 c:day:-8 c:day>:-8 c:daz:5 c:de>:-9 c:deba:5 c:del:8
c:dell:6 c:della:10 c:dem:-5 c:den:-7 c:dep:-7 c:depu:-8 c:depui:-8 c:der:-20 c:der>:-7 c:dere:-7 c:dern:-7 c:des:-9
c:desc:-8 c:desco:-6 c:det:-6 c:deu:-5 c:dev:-9 c:devo:-5 c:df>:34 c:dia:-10 c:dias:-7 c:dias>:-7 c:dic:-11
c:did:-11 c:dido:-8 c:dido>:-8 c:dig>:-6 c:dispu:5 c:dit:5 c:dite:5 c:dited:5 c:dito>:-5 c:dly:5 c:dly>:5 c:dme:9
c:dme>:9 c:do>:6 c:doe:-6 c:don:9 c:donn:7 c:donne:7 c:doo:9 c:door:10 c:door>:6 c:dos:6 c:dra:14 c:dra>:15
c:dre:-14 c:dres:-10 c:dress:-8 c:dri:5 c:drin>:5 c:du>:-6 c:dun:5 c:dup:19 c:dupl:19 c:dupli:19 c:dus:-6 c:dus>:-6
c:eado:6 c:eado>:6 c:earl:5 c:eas:12 c:ease:12 c:ease>:13 c:eau>:5 c:eb>:13 c:eba:7 c:eca:-8 c:ece:21 c:ece>:12
c:eces:9 c:ecesi:5 c:echa:-5 c:eche:5 c:echn:8 c:echnu:7 c:echt:-6 c:eck:-5 c:ecor:6 c:ecord:7 c:ecto:8 c:ector:8
c:ecue:5 c:ecue>:5 c:ed>:-7 c:ede:-8 c:edi:-10 c:edi>:-6 c:edid:-5 c:edis:5 c:edito:-5 c:edo:6 c:edo>:6 c:edu:6
c:eef:6 c:eeft:6 c:eeft>:6 c:eek>:-5 c:eeks:5 c:eeks>:5 c:een:41 c:een>:22 c:eens:8 c:eens>:8 c:eenv:13 c:eenvi:13
c:eer:5 c:eer>:5 c:eert:5 c:ees>:-9 c:eest:5 c:efe:-8 c:efer:-5 c:efo:-8 c:efor:-9 c:efore:-8 c:eft:5 c:eft>:5
c:egen>:-6 c:ego:5 c:egr:8 c:egre:10 c:egret:8 c:egt:11 c:egt>:11 c:egu:-7 c:egue:-9 c:egue>:-8 c:egund:5 c:eh>:5
c:ehe:-5 c:ehou:5 c:ei>:-9 c:eic:-8 c:eiche:-5 c:eid:10 c:eide:7 c:eier:5 c:ein:15 c:eing:5 c:einm:5 c:einma:5
c:eir:-5 c:eis:-14 c:eis>:-8 c:eits:5 c:eived:5 c:eja>:-5 c:eje:-6 c:ek>:-6 c:eka:5 c:ekan:5 c:eke:-9 c:eken:-8
c:ekeni:-6 c:eks:6 c:eks>:5 c:el>:5 c:ela:11 c:ela>:12 c:elan:6 c:eld:-6 c:eld>:-5 c:ele:17 c:ele>:5 c:elea:-7
c:eleas:-7 c:eleg:10 c:eleg>:6 c:elev:7 c:eleve:7 c:eli:5 c:elie:5 c:ell:6 c:ella:7 c:ella>:8 c:elle:-6 c:ello:12
c:ellos:9 c:ema:-8 c:ema>:-5 c:emana:-5 c:eme:7 c:emel:6 c:emet:7 c:emett:6 c:emit:-5 c:empla:5 c:en>:-29 c:enc:5
c:ence:5 c:enci:-7 c:encia:-7 c:encu:5 c:encue:5 c:end:20 c:end>:17 c:endin:5 c:endw:7 c:ene:-11 c:ener:-8 c:eng:-5
c:eni:11 c:enin:-5 c:ening:-5 c:enir:11 c:enir>:8 c:enn:6 c:enn>:5 c:enne:5 c:ens:-11 c:ens>:5 c:ensa:-7 c:enst:-5
c:ent:-13 c:ent>:-9 c:enti>:-5 c:entil:7 c:ento:-6 c:ento>:-8 c:entr:8 c:entre:5 c:ents:-5 c:env:48 c:envi:24
c:envia:26 c:envie:7 c:envio:-9 c:envo:19 c:envoy:16 c:eo>:6 c:epu:-8 c:epui:-8 c:epuis:-8 c:era:-14 c:era>:-6
c:eran:-8 c:erb:-9 c:erde:-7 c:ere>:-9 c:ereit:5 c:eren:-9 c:erenc:-6 c:eres:8 c:erese:5 c:erg:-15 c:erge:-7
c:ergi:-7 c:eri:-7 c:erk:6 c:erkt:7 c:erl:6 c:erla:6 c:erm:-8 c:ero:-7 c:err:-18 c:erre:-6 c:ers:-10 c:ers>:-7
c:erso:-10 c:erson:-9 c:erst:8 c:ersta:6 c:ertag:5 c:erto:-6 c:erto>:-5 c:eru:-8 c:erv:10 c:ervu:5 c:ervus:5 c:ery:5
c:erzi:-5 c:esc:-17 c:esch:-7 c:esco:-5 c:escon:-6 c:eset:7 c:esi:7 c:esia:6 c:esia>:6 c:esit:6 c:eso:-18 c:eso>:-8
c:esp:-8 c:est>:5 c:esta:-8 c:esta>:-11 c:et>:-6 c:etan:5 c:etant:5 c:etar:9 c:etari:6 c:ete:-9 c:ete>:-6 c:eter:6
c:etj:12 c:etje:12 c:etje>:12 c:eto>:8 c:etro:8 c:etrou:8 c:ett:6 c:ette:7 c:ettez:6 c:eur:-6 c:euro:-8 c:euro>:-8
c:euv:-6 c:euve:-5 c:euve>:-5 c:euw:8 c:euwe:8 c:euwe>:8 c:eva:8 c:eva>:9 c:eve:14 c:eve>:10 c:ever:5 c:ever>:10
c:evisi:5 c:evo>:7 c:exc:-5 c:exo:6 c:exo>:6 c:ext:6 c:ez>:21 c:eza:6 c:ezo:9 c:ezor:5 c:ezorg:5 c:fa>:5 c:fac:8
c:faco:5 c:faco>:5 c:fact:8 c:factu:10 c:fai:9 c:fair:5 c:faire:5 c:fais:5 c:fais>:5 c:fala>:5 c:fat:7 c:fattu:5
c:fatu:6 c:fatur:6 c:fau:-5 c:fav:11 c:favo:11 c:favor:11 c:fe>:5 c:fec:-7 c:feie:5 c:feier:5 c:fen:-10 c:fen>:-7
c:fer:-11 c:fer>:5 c:fere:-6 c:feren:-5 c:ferm:-5 c:ff>:11 c:ffe:-5 c:ffen:-5 c:fic:-8 c:fica:-11 c:fica>:-5 c:fin:9
c:find:12 c:find>:9 c:foo:5 c:for:-7 c:fore:-7 c:fore>:-8 c:fou:7 c:frei:-7 c:frei>:-5 c:fres:5 c:fun:-5 c:fv>:8
c:ga>:7 c:gaa:7 c:gan:6 c:gang:12 c:gange:5 c:gar:-10 c:gat:8 c:gata:7 c:gata>:7 c:ge>:20 c:gee:-8 c:geen:-5
c:geen>:-5 c:geli:5 c:gelie:6 c:gend:16 c:gendw:7 c:gent:5 c:genti:7 c:ger:10 c:gere:7 c:gern:8 c:gern>:6 c:ges:-10
c:gez:11 c:geza:7 c:gezah:7 c:gge:-5 c:ght:-5 c:gia:8 c:gia>:5 c:gie:-5 c:gio:-11 c:gio>:-6 c:gned:5 c:gned>:5
c:graa:10 c:graag:10 c:gre:8 c:gret:8 c:gri:5 c:gsk:9 c:gsko:9 c:gskop:9 c:gsl:5 c:gsla:5 c:gslau:5 c:gue:-5
c:gue>:-10 c:guen:5 c:guen>:5 c:gund:5 c:gunda:5 c:hab:5 c:habe:11 c:haben:5 c:hag:-6 c:hago:-5 c:hago>:-5 c:hal:9
c:halt:6 c:han:-15 c:hand:-7 c:hang:-6 c:hange:-5 c:har:6 c:harg:7 c:harge:7 c:hau:11 c:haus:5 c:haus>:5 c:he>:-6
c:heb:11 c:heb>:14 c:heef:6 c:heeft:6 c:hei>:5 c:hel:-6 c:hem:-5 c:hen>:-5 c:her:7 c:her>:12 c:het:-7 c:het>:-8
c:hic:16 c:hick:15 c:hicke:10 c:hie:6 c:hier:6 c:hier>:8 c:hiv:7 c:hli:5 c:hma:8 c:hmal:8 c:hmal>:9 c:hmen:6 c:hni:5
c:hnung:5 c:hon:9 c:hone:6 c:hoot:6 c:hoot>:6 c:hor:-7 c:hot:6 c:hoto:8 c:hoto>:10 c:hou:6 c:house:5 c:hre:-11
c:hste>:5 c:ht>:-13 c:hte:6 c:hte>:9 c:ia>:42 c:ial:-8 c:ial>:-6 c:iam:5 c:iame:7 c:iao:5 c:iao>:5 c:iar:10 c:iar>:5
c:iare:5 c:iate:7 c:icado:7 c:icat:6 c:icata:5 c:icate:-5 c:icato:6 c:ich:-6 c:ick:16 c:icke:11 c:ida>:-6 c:ide:6
c:ie>:25 c:iec:7 c:iece:7 c:ief:-5 c:ienc:5 c:ience:6 c:iene:-6 c:iene>:-6 c:ienn:6 c:ienne:6 c:ient:-7 c:ier:-14
c:iero>:5 c:ierta:5 c:ies:10 c:ies>:10 c:iese:-5 c:iest>:5 c:ieu:7 c:ieuw:8 c:ieuwe:8 c:if>:-9 c:ifi:-5 c:ifica:-6
c:ig>:-6 c:igh:-5 c:igned:5 c:igs:5 c:igue:5 c:iguen:5 c:ihn:-6 c:ihr:-5 c:ij>:-10 c:ik>:8 c:ike:-5 c:il>:15 c:ile:7
c:ilis:5 c:im>:13 c:ima:8 c:iman:9 c:imand:12 c:ime:-8 c:imm:7 c:imme:10 c:immer:10 c:imp:-6 c:inc:-8 c:ind>:11
c:indi:-9 c:indl:5 c:indly:5 c:ine:-5 c:ing:-18 c:inge:-5 c:ings:-6 c:ini:-9 c:inma:5 c:inmal:5 c:ino>:5 c:ins:12
c:insi:7 c:insi>:7 c:int>:-5 c:inte:5 c:io>:-20 c:iona:5 c:ione:-5 c:ios:5 c:ir>:8 c:ira>:5 c:irg:6 c:irge:7
c:irgen:7 c:iri:5 c:irmad:8 c:irmat:-7 c:iru:9 c:irus:9 c:irus>:9 c:is>:-30 c:isc:11 c:isch:7 c:isch>:6 c:ise:-6
c:ise>:-6 c:isp:8 c:ispu:5 c:isput:5 c:iss:-13 c:isso:-5 c:ist:-8 c:ist>:-8 c:isto:-5 c:ita>:6 c:itan:5 c:ite:-11
c:ite>:-7 c:ited:5 c:ited>:5 c:iter:-5 c:ith:7 c:itig:6 c:ito>:-8 c:its:6 c:itsc:6 c:itsch:6 c:itt:13 c:itte:14
c:itte>:17 c:iva:-12 c:iva>:-5 c:ivi:12 c:ivir:8 c:iviru:8 c:ixo:5 c:ixo>:5 c:izam:7 c:izamo:7 c:izi:6 c:izio:6
c:izion:6 c:izzat:5 c:ja>:-6 c:jam:8 c:jama:6 c:jamai:6 c:jar:5 c:je>:28 c:jour:-6 c:jours:-5 c:jul:-9 c:kann:6
c:kannt:6 c:kee:9 c:keer:8 c:keni:-6 c:kenin:-6 c:khe:10 c:kind:5 c:kindl:5 c:kon:7 c:kont:11 c:konto:12 c:kop:41
c:kopi:42 c:kopie:42 c:kum:5 c:kun:8 c:kun>:7 c:la>:19 c:lado>:5 c:lam:-5 c:lar:-5 c:las>:5 c:lauf>:8 c:lba:6
c:lbar:7 c:lbara:8 c:lbo:5 c:ld>:-14 c:ldo>:-6 c:lea:11 c:leas:12 c:lease:12 c:lec:8 c:lect:6 c:lee:6 c:lee>:6
c:leg:8 c:leg>:5 c:leid:6 c:len:-9 c:len>:-8 c:les:11 c:les>:10 c:let:5 c:lets:5 c:lets>:5 c:lett:-5 c:lev:6
c:leve>:7 c:lever:-5 c:lez>:-5 c:lgend:5 c:lia:-5 c:lic:19 c:lic>:5 c:lica:16 c:licad:8 c:licat:10 c:liche:5
c:lie>:-7 c:lief:-5 c:lies:5 c:lin:-7 c:ling:-8 c:lis:10 c:liz:5 c:lla:-6 c:lle>:-6 c:llec:6 c:llect:6 c:llen:-5
c:ller:-5 c:ller>:-5 c:llets:5 c:lli:-5 c:llie:-6 c:llie>:-6 c:llis:6 c:llo:11 c:llo>:5 c:llos:9 c:llos>:9 c:loc:5
c:loca:6 c:local:6 c:loq:5 c:loqu:5 c:loque:5 c:los:13 c:los>:12 c:lov:6 c:love:6 c:love>:5 c:ls>:9 c:ltr:-5
c:lui:-7 c:lun:-6 c:lus:-7 c:lve:-5 c:ly>:6 c:ma>:5 c:maa:-6 c:mac:-6 c:mad:8 c:mado:6 c:mados:7 c:mai:13 c:mail:11
c:mail>:10 c:mails:-5 c:mains:7 c:mais:5 c:mais>:5 c:mal:10 c:mal>:15 c:man:17 c:mana:-11 c:mana>:-7 c:mand:29
c:manda:24 c:mandi:9 c:manq:-6 c:manqu:-6 c:manu:5 c:manue:5 c:mar:-7 c:mas:-7 c:mat:-10 c:mata:-7 c:mata>:-5
c:mbe:-6 c:mber:-5 c:mbr:-5 c:me>:16 c:mee:8 c:meer>:5 c:mel:14 c:mela:16 c:mela>:16 c:men:-9 c:men>:-7 c:menti:-6
c:mer:-11 c:meri:-5 c:mero:-6 c:mero>:-5 c:mes:-10 c:met:-6 c:met>:-8 c:mett:8 c:mette:5 c:mi>:9 c:min:-6 c:mir:8
c:mir>:7 c:mit:-10 c:mitt:-5 c:ml>:23 c:mme:-10 c:moi>:11 c:moin:-5 c:mon>:7 c:mos:-5 c:moved:5 c:mp>:7 c:mplet:5
c:mpri:5 c:mprim:6 c:my>:-6 c:na>:-12 c:nach>:6 c:nad:6 c:nada>:5 c:nao:15 c:nao>:15 c:nas:5 c:nat:-5 c:nata:-5
c:nbe:5 c:nbek:5 c:nc>:-5 c:ncel:-6 c:nci:-10 c:ncia:-8 c:ncia>:-7 c:nco:15 c:nco>:11 c:ncue:5 c:ncuen:5 c:nd>:12
c:nda:24 c:nda>:11 c:ndad:8 c:ndam:7 c:ndame:7 c:ndar:6 c:ndare:6 c:ndate:5 c:nde:-7 c:nder:-7 c:ndi:-5 c:ndly:5
c:ndly>:5 c:ndw:7 c:nec:11 c:nece:10 c:neces:7 c:ned:5 c:ned>:7 c:nee:-10 c:need>:-5 c:nen:-9 c:nen>:-6 c:neo:5
c:neo>:5 c:nerg:-5 c:ners:9 c:nerst:7 c:nes:5 c:nest:5 c:net:7 c:netj:10 c:netje:10 c:neu:-5 c:nev:13 c:neve:13
c:never:13 c:nexo:6 c:nexo>:6 c:nfe:7 c:nge:-20 c:ngen:-7 c:ngsk:9 c:ngsko:9 c:ngt:-5 c:ni>:-11 c:nic:-5 c:nie:16
c:nie>:12 c:nieu:8 c:nieuw:8 c:nifi:5 c:nific:5 c:nig>:5 c:nim:7 c:nimm:8 c:nin:-6 c:ning:-5 c:nir:11 c:nir>:8
c:nmal:5 c:nmal>:5 c:nn>:9 c:nne:30 c:nner:13 c:nner>:5 c:nners:7 c:nnes:5 c:nnes>:5 c:nnet:11 c:nno:7 c:nnt:6
c:nnt>:8 c:nnu:-5 c:noc:16 c:noch:17 c:nochm:8 c:noe:5 c:noel:6 c:noel>:6 c:nog:13 c:nog>:12 c:noi:-5 c:noi>:-5
c:nomo:5 c:non:-9 c:non>:-10 c:nos>:-5 c:noth:5 c:nothe:5 c:nov:8 c:novo:7 c:novo>:7 c:now:-7 c:now>:-7 c:nqu:-11
c:nque:-7 c:nque>:-5 c:ns>:9 c:nsa:-5 c:nseg:-5 c:nser:5 c:nsi:6 c:nsi>:7 c:nsta>:5 c:nt>:-16 c:nta:-10 c:ntad:-5
c:ntage:5 c:ntane:5 c:nte:-10 c:nte>:-5 c:nti:10 c:ntil:8 c:ntiv:7 c:ntivi:8 c:ntj:5 c:ntje:5 c:ntje>:5 c:nto>:-6
c:ntos:5 c:ntos>:5 c:ntra:-10 c:ntrat:-5 c:ntre>:8 c:ntro>:5 c:nts:-5 c:nts>:-5 c:nue:16 c:nuel:5 c:nuev:10
c:nueva:9 c:nul:-7 c:num:-26 c:numb:-5 c:numbe:-5 c:nume:-8 c:numer:-8 c:numm:-12 c:numme:-12 c:nun:5 c:nung:6
c:nungs:7 c:nve:5 c:nvi:24 c:nvia:30 c:nviam:9 c:nviar:13 c:nvio:-9 c:nvio>:-9 c:nvo:23 c:nvoi:7 c:nvoy:16
c:nvoye:16 c:ny>:-9 c:nze:5 c:oak:6 c:obra:-6 c:ocal:6 c:oces:-5 c:och:13 c:ochm:8 c:ochma:8 c:oci:-7 c:octo:-5
c:od>:9 c:odr:7 c:odra:5 c:odra>:5 c:oel:10 c:oel>:11 c:oes>:-5 c:of>:9 c:off:-5 c:offe:-5 c:og>:14 c:oga:-6 c:oge:5
c:ogg:-5 c:oic:5 c:oice>:5 c:oie:5 c:oie>:5 c:oin:-13 c:oin>:-8 c:oir:-6 c:oir>:-5 c:ol>:7 c:oll:-8 c:ollec:6
c:om>:-5 c:omb:-5 c:ome:-9 c:omm:-5 c:omme:-6 c:omo:12 c:omo>:6 c:omp:-6 c:ompte:-5 c:on>:-10 c:onde:7 c:onder:5
c:ong:-5 c:onif:5 c:onifi:5 c:onn:11 c:onne:15 c:onner:8 c:onnet:10 c:onse:-6 c:onst:10 c:onsta:11 c:ont:-5
c:onta:-7 c:onto:11 c:onto>:5 c:ontr:-14 c:ontra:-9 c:oon:8 c:oop:-5 c:oorst:5 c:oot:5 c:oot>:5 c:op>:-22 c:opi:65
c:opia:20 c:opia>:17 c:opie:45 c:opie>:33 c:opies:7 c:opo:-7 c:opy:22 c:opy>:22 c:oque:5 c:ora:-7 c:ora>:-6 c:ord>:7
c:ore:-9 c:ore>:-8 c:orf:7 c:orfa:7 c:orfa>:6 c:ori:-6 c:orm:-7 c:orma:-8 c:orn:-11 c:orr:-11 c:orri:-6 c:orrig:-5
c:ors:7 c:orst:5 c:ort:10 c:ort>:5 c:ortal:-5 c:orto:7 c:orto>:7 c:os>:-6 c:osi:6 c:osiz:5 c:osizi:5 c:oso:6
c:oso>:6 c:oss:-5 c:ossa:-9 c:ossa>:-9 c:ost:-10 c:oste:-5 c:ota:-6 c:oth:11 c:oth>:5 c:othe:6 c:other:6 c:oto:8
c:oto>:9 c:ott:8 c:ou>:-10 c:oule:5 c:our:-9 c:ourri:5 c:ours:-8 c:ours>:-7 c:ous:12 c:ous>:8 c:ouse>:5 c:outr:7
c:outra:7 c:ouv:12 c:ouve:5 c:ouve>:8 c:ouvr:6 c:ouvri:6 c:over:-9 c:ovo:13 c:ovo>:13 c:ow>:-5 c:oye:21 c:oyer:12
c:oyer>:12 c:oyez:11 c:oyez>:11 c:pa>:9 c:paga>:6 c:pagar:-5 c:pagat:6 c:paie>:-5 c:pall:6 c:palle:6 c:par:-19
c:para:-9 c:part:-5 c:pas:-6 c:pas>:-5 c:pay:-8 c:paye:-5 c:paym:-5 c:payme:-5 c:pdf:38 c:pdf>:34 c:pedid:-5 c:pel:8
c:pelo:6 c:pelo>:6 c:pend:5 c:pens:-8 c:pensa:-6 c:per:-7 c:per>:10 c:pers:-9 c:perso:-9 c:pet:-6 c:pia:17 c:pia>:17
c:pie:53 c:pie>:32 c:piec:7 c:piece:7 c:pier:5 c:pies:7 c:pies>:7 c:plan:-5 c:ple:19 c:plea:19 c:pleas:19 c:plet:5
c:pli:12 c:plic:14 c:plica:16 c:pls>:5 c:po>:-8 c:pod:8 c:pod>:6 c:pon:-8 c:por>:-6 c:porf:6 c:porfa:6 c:porte:-6
c:posi:5 c:posiz:5 c:post>:5 c:pour>:-6 c:ppell:5 c:ppo:7 c:ppor:5 c:pport:5 c:pprov:-9 c:pra:-8 c:pra>:-5 c:pre:-9
c:pres:-7 c:preu:-5 c:preuv:-5 c:pri:9 c:pro:-6 c:prox:5 c:pte>:-6 c:pue:-8 c:pues:-8 c:puest:-6 c:pui:-8 c:puis:-8
c:puis>:-8 c:put:6 c:pute:5 c:py>:22 c:que:-17 c:que>:-9 c:qui:6 c:qui>:12 c:quin:-5 c:raa:9 c:raag:8 c:raag>:9
c:rac:17 c:race:5 c:race>:5 c:rach:7 c:ract:7 c:racto:5 c:rad:-15 c:radi:-5 c:rage>:7 c:rai:-14 c:rait:-5 c:rand:-8
c:rand>:-5 c:rane:8 c:ranes:8 c:rans:5 c:rar:-6 c:rat:-6 c:rato:-8 c:rato>:-6 c:rauc:9 c:rauch:9 c:rbe:-6 c:rce:-6
c:rchi:7 c:rchiv:7 c:rd>:9 c:rde:-18 c:rde>:-7 c:rder:-6 c:rece>:5 c:rechn:6 c:recor:7 c:recue:5 c:red:-8 c:red>:-8
c:ree>:-8 c:reen:12 c:reenv:13 c:ref:-11 c:rege:6 c:reh:5 c:rei:-11 c:rei>:-6 c:rek:-8 c:reke:-7 c:reken:-7
c:relea:-7 c:relev:9 c:rem:12 c:rem>:6 c:reme:5 c:remes:-5 c:remet:7 c:remov:5 c:ren:20 c:renc:-6 c:rendr:5
c:rent:-5 c:renv:19 c:renvo:19 c:rep:-8 c:rer:-7 c:rer>:-5 c:rese:9 c:reso:-5 c:ress:-8 c:rest:5 c:resto:8 c:ret:21
c:reta:8 c:retar:9 c:rete:8 c:reter:7 c:reto>:5 c:retr:7 c:retro:8 c:reu:-6 c:reuv:-5 c:reuve:-5 c:rez:6 c:rfa:6
c:rfa>:6 c:rge:6 c:rge>:11 c:rgen:5 c:rgend:7 c:rgi:-6 c:ri>:-8 c:rib:-6 c:ric:6 c:rica>:6 c:rie:7 c:rie>:6 c:ries:5
c:rij:-5 c:rim:7 c:rima:9 c:riman:10 c:rime:-5 c:rin:-7 c:rin>:5 c:ring:-8 c:ring>:-5 c:rio>:-8 c:rip:6 c:rir:5
c:rir>:5 c:riva:-5 c:rkt:6 c:rla:5 c:rlie:6 c:rma:-7 c:rmad:7 c:rmado:7 c:rmat:-9 c:rmata:-5 c:rmo:-5 c:rn>:6
c:rno:-5 c:rno>:-6 c:ro>:-19 c:rob:-6 c:roe:8 c:ron:-7 c:ros:-6 c:rou:7 c:rouv:7 c:rov:5 c:rox:5 c:rre:-9 c:rrec:-5
c:rrig:-5 c:rro:-5 c:rs>:-13 c:rse:-6 c:rso:-8 c:rson:-9 c:rsona:-5 c:rst:14 c:rsta:6 c:rstag:7 c:rstu:5 c:rta:-6
c:rta>:-7 c:rtal:-5 c:rtal>:-7 c:rte:-5 c:rte>:-5 c:rtes:7 c:rtesi:6 c:rto:6 c:run:10 c:run>:8 c:rus:8 c:rus>:9
c:rva:5 c:rve:6 c:rven:5 c:rveni:6 c:rvu:5 c:rvus:5 c:rvus>:5 c:rzi:-6 c:sag:-9 c:sage:-5 c:sai:-11 c:sais:-7
c:sais>:-6 c:sali:6 c:sam:-11 c:same:-7 c:same>:-6 c:san:-7 c:sat:10 c:sate:5 c:sate>:5 c:sato:6 c:sato>:5 c:sch:16
c:sch>:10 c:schi:13 c:schic:17 c:scho:5 c:schon:6 c:sco:-5 c:scon:-6 c:scont:-6 c:scor:5 c:scors:5 c:scus:5
c:scusa:6 c:se>:-12 c:see:5 c:seg:8 c:segr:11 c:segre:11 c:segue:-7 c:sem:-8 c:sema:-5 c:seman:-5 c:sen:16 c:send:18
c:send>:17 c:serv:10 c:servu:5 c:set:11 c:sett:11 c:setto:9 c:sho:8 c:shoo:6 c:shoot:6 c:sia:5 c:sia>:6 c:sie:-9
c:sie>:-5 c:sigu:5 c:sigue:5 c:sin:9 c:sin>:8 c:sio:7 c:sion:7 c:sion>:7 c:sis:-6 c:sist:-5 c:sita>:5 c:siz:5
c:sizi:5 c:sizio:5 c:sk>:6 c:sko:13 c:skop:9 c:skopi:9 c:sla:5 c:slau:5 c:slauf:5 c:so>:-9 c:soa:5 c:soc:-6
c:soci:-6 c:sol:-8 c:son:-22 c:son>:-5 c:sona:-5 c:soon>:5 c:sor:-5 c:sou:6 c:sous:10 c:sous>:10 c:soy:9 c:sper:-5
c:spon:-5 c:sposi:5 c:sput:5 c:ssa:-12 c:ssa>:-7 c:sse>:-6 c:sset:9 c:ssett:10 c:ssi:-8 c:sso:-10 c:sso>:-6 c:st>:-7
c:sta:-8 c:sta>:-10 c:staa:-10 c:staat:-7 c:stad:6 c:stado:5 c:stell:-8 c:stem>:5 c:ster:6 c:ster>:7 c:sto:-13
c:stor:-8 c:stu:10 c:stur:7 c:sture:8 c:stuu:9 c:stuur:9 c:sua:-6 c:sul:5 c:sul>:5 c:sur:-7 c:sur>:-8 c:svp:9
c:svp>:9 c:swi:-6 c:swif:-6 c:swift:-6 c:szug:5 c:szug>:6 c:ta>:-7 c:taa:-9 c:taal>:5 c:taat:-7 c:taat>:-7 c:tab:9
c:tabi:6 c:tabil:6 c:table:5 c:tad:-5 c:tag:10 c:tage:10 c:tage>:5 c:tal:-9 c:tal>:-5 c:tan:14 c:tando:7 c:tane:5
c:tant:7 c:tanta:5 c:tari:5 c:tas:-6 c:tat:-9 c:te>:-12 c:tec:8 c:teen:5 c:teen>:5 c:tei:-6 c:tell:-8 c:tem:5
c:teme:8 c:ten:-9 c:teri:6 c:terio:5 c:tes:7 c:tes>:5 c:tesi:6 c:tesia:6 c:tez>:5 c:tge:12 c:tger:5 c:tgere:5
c:th>:6 c:the:5 c:ther>:8 c:ti>:-5 c:tid:5 c:tie:-11 c:tif:-8 c:tifi:-7 c:tific:-6 c:til:9 c:tim:-5 c:tin:7 c:ting:5
c:tion>:-6 c:tiona:5 c:tir:-5 c:tis:-5 c:tiv:5 c:tivi:7 c:tivir:8 c:tje:21 c:tje>:22 c:tle>:5 c:tm>:5 c:tod:-5
c:top:-5 c:top>:-5 c:tor:-6 c:torn:-7 c:tota:-5 c:tou:-6 c:trac:8 c:trace:5 c:tract:7 c:trat:-6 c:trato:-7 c:tres:7
c:tres>:8 c:tri:-14 c:tro:13 c:tro>:9 c:trou:8 c:trouv:7 c:trov:5 c:ts>:7 c:tsc:10 c:tsch:10 c:tt>:7 c:tta:-6
c:tte:12 c:tte>:14 c:ttez:6 c:ttez>:6 c:ttle>:5 c:tto:7 c:ttur:5 c:tu>:6 c:tum:-5 c:tur:18 c:tura:7 c:tura>:7
c:turas:6 c:ture:6 c:ture>:8 c:turen:6 c:tures:-5 c:tuu:16 c:tuur:16 c:tuur>:10 c:tuurt:10 c:ua>:-5 c:uar:-9
c:uari:-6 c:uari>:-5 c:uber>:-5 c:uch:12 c:ucht:6 c:uchte:8 c:ude:-6 c:ue>:-15 c:ueado:5 c:uel:6 c:uele:5 c:uele>:5
c:uem:-5 c:uem>:-5 c:uen:8 c:uent:5 c:uentr:5 c:ues:-6 c:uest:-7 c:uev:10 c:ueva:9 c:ueva>:9 c:ug>:7 c:ui>:5
c:uin:-5 c:uis:-12 c:uis>:-10 c:uit:-6 c:uite:-5 c:ula:-6 c:ule:7 c:ulee:5 c:ulee>:5 c:ull:-9 c:um>:-9 c:umb:-5
c:umbe:-5 c:umber:-5 c:ume:-9 c:umer:-8 c:umero:-6 c:umm:-10 c:umme:-13 c:ummer:-12 c:ump:7 c:umpr:5 c:un>:31
c:una:-6 c:unb:5 c:unbe:5 c:unda>:5 c:unge:-5 c:ungen:-5 c:ungsk:9 c:uo>:8 c:upl:18 c:upli:19 c:uplic:18 c:ura>:5
c:uras:6 c:uras>:7 c:urd:-6 c:ure:16 c:ure>:7 c:urea:6 c:ureau:6 c:uren:7 c:uren>:7 c:ures>:-5 c:uro:-13 c:uro>:-11
c:urr:5 c:urri:5 c:urrie:5 c:urs:-8 c:urs>:-6 c:urt:7 c:urt>:9 c:us>:27 c:usat:5 c:usate:5 c:usen:6 c:usend:6
c:uss:-5 c:ust:-13 c:uste:-6 c:uszug:5 c:ut>:-6 c:uta:-5 c:ute:12 c:ute>:9 c:utra:7 c:utra>:7 c:uur:16 c:uur>:10
c:uurt:10 c:uurt>:10 c:uvr:6 c:uvri:6 c:uwe:5 c:uwe>:8 c:vab:7 c:ve>:15 c:ved:13 c:ved>:6 c:vedo:6 c:vedo>:6
c:vem:-6 c:venc:5 c:vend:-6 c:veni:15 c:venir:10 c:vent:-7 c:ver:-22 c:vert:5 c:verzi:-5 c:vez:5 c:vez>:6 c:via:44
c:via>:22 c:viam:9 c:viar:13 c:viar>:7 c:viare:5 c:vie:-6 c:vier:-7 c:vio:-7 c:vio>:-5 c:vir:11 c:viru:9 c:virus:9
c:visi:5 c:visio:5 c:vo>:18 c:voc:-6 c:voi>:-5 c:voic:5 c:voie:5 c:voie>:5 c:vol:-7 c:vons:-5 c:vons>:-5 c:vor:9
c:vor>:15 c:vossa:-5 c:vou:-8 c:voy:14 c:voye:16 c:voyer:12 c:voyez:5 c:vp>:9 c:vra:-8 c:vus:5 c:vus>:5 c:wan:-5
c:ward>:5 c:wareh:5 c:week>:-5 c:weeks:6 c:wei:-6 c:werk:5 c:werkt:6 c:who:-5 c:wie:-7 c:wies:-6 c:wif:-7 c:wift:-6
c:wift>:-6 c:wil:5 c:will:7 c:wit:5 c:with:5 c:wo>:6 c:woo:-6 c:word:5 c:xml:22 c:xml>:22 c:xo>:11 c:xtrac:6
c:ye>:-6 c:yer:7 c:yer>:7 c:yes:-5 c:yeu:6 c:yez:11 c:yez>:11 c:yme:-5 c:ymen:-5 c:yment:-5 c:you:-9 c:your:-6
c:your>:-5 c:zam:6 c:zamo:7 c:zamos:7 c:ze>:8 c:zegt:7 c:zegt>:7 c:zel:6 c:zen:-5 c:zic:-5 c:zich:-5 c:zicht:-5
c:zie>:-5 c:zod:5 c:zodr:5 c:zodra:5 c:zoo:5 c:zoon:5 c:zug:11 c:zug>:9 c:zuse:6 c:zusen:6 c:zwei:5 c:zweit:5
c:zzat:5 d:0.1:9 d:0.25:22 d:0.4:5 d:0.55:5 d:0.7:-6 e:paid=day:26 e:paid=none:-13 e:promise=day:-15
e:promise=none:21 e:run=none:-8 f:_amount:-26 f:_day:-46 f:_invoice:83 f:admin:-25 f:all:18 f:back:-8 f:bounce:-8
f:closed:-15 f:contest:9 f:copy:199 f:d.CANCELLED:-14 f:d.DAMAGED:8 f:d.DUPLICATE_BILLING:5 f:d.FREIGHT:-8
f:d.LATE_DELIVERY:5 f:d.LATE_FEE_CONTESTED:-9 f:d.LOST:24 f:d.MISSING_DOCS:18 f:d.NOT_OURS:5 f:d.NO_PO:-11
f:d.RETURN:-8 f:d.TAX:-17 f:demand:8 f:difference:-14 f:dispute:-19 f:firm:-11 f:fix:7 f:formal:-5 f:gone:-23
f:goods:-24 f:greeting:24 f:hardship:-8 f:hold:9 f:hostile:-16 f:inject:-5 f:insolvency:-13 f:joke:-6 f:lawyer:-23
f:legal:-27 f:moved:11 f:not:33 f:not_dispute:-18 f:not_duplicate:54 f:not_hope:-5 f:not_legal:-8 f:not_stop:-8
f:once_funds:-5 f:once_us:31 f:order:-5 f:others:-13 f:paid:13 f:part:-7 f:proof:-9 f:propose:-10 f:r.CANCELLED:-9
f:r.DAMAGED:-7 f:r.DUPLICATE_BILLING:9 f:r.LATE_DELIVERY:5 f:r.LATE_FEE_CONTESTED:-11 f:r.LOST:29 f:r.MISSING_DOCS:9
f:r.PRIOR_OVERPAYMENT:-5 f:r.TERMS_DISPUTE:6 f:redirect:62 f:refuse:-20 f:remittance:-7 f:setoff:-5 f:soon:-6
f:statement:37 f:stop:-36 f:unable:-5 f:until:-9 f:wait:6 i:acknowledgement:-8 i:acknowledgement=2:-8
i:already_paid:6 i:already_paid=3:8 i:bounce:-7 i:bounce=3:-7 i:copy_invoice_request:129 i:copy_invoice_request=2:8
i:copy_invoice_request=3:122 i:dispute:8 i:dispute=2:22 i:dispute=3:-11 i:hardship:-5 i:hardship=3:-5 i:hostile:-16
i:hostile=2:-8 i:hostile=3:-8 i:in_payment_run:-5 i:in_payment_run=3:-5 i:insolvency:-14 i:insolvency=2:-6
i:insolvency=3:-8 i:invoice_admin:-26 i:invoice_admin=2:17 i:invoice_admin=3:-43 i:legal:-31 i:legal=3:-28
i:nothing:15 i:out_of_office:-5 i:partial_payment:5 i:partial_payment=3:5 i:payment_plan_request:-6
i:payment_plan_request=3:-5 i:promise_to_pay:10 i:promise_to_pay=1:9 i:question:33 i:question=1:30
i:remittance_advice:-10 i:remittance_advice=2:-5 i:remittance_advice=3:-5 i:statement_request:30
i:statement_request=2:31 i:unsubscribe:-35 i:unsubscribe=3:-31 i:wrong_contact:-11 i:wrong_contact=2:6
i:wrong_contact=3:-16 l:de:8 l:en:-9 l:es:-13 l:fr:-13 l:nl:13 n:1:-17 n:2:-7 n:3:-7 n:4:-18 n:5:7 n:6:30 p:abbiam:5
p:accont:6 p:adress:-13 p:afdeli:-5 p:albara:15 p:alread:-7 p:altrim:-7 p:anothe:9 p:anteri:5 p:antivi:15
p:appara:-5 p:appell:10 p:approv:-15 p:aprese:5 p:aprove:10 p:archiv:14 p:arrete:7 p:arriva:-7 p:aspett:-5
p:atuali:-5 p:audito:7 p:autori:5 p:batail:12 p:becaus:-7 p:bereit:9 p:bescho:-5 p:betale:-6 p:betwis:7 p:bezahl:-7
p:bezorg:10 p:bijgaa:5 p:bloque:9 p:boekho:5 p:bonifi:11 p:bonjou:-8 p:bonnet:20 p:brauch:19 p:buchha:7 p:buonas:8
p:cancel:-7 p:canhot:7 p:carton:12 p:casset:19 p:certif:-6 p:chauff:8 p:collec:13 p:compta:6 p:comput:8 p:confer:-5
p:confor:6 p:conseg:-9 p:consta:13 p:contab:7 p:contac:-5 p:contra:-8 p:contro:-11 p:conven:8 p:correc:-6
p:corret:-5 p:cortes:12 p:cumpri:9 p:debaix:9 p:delive:5 p:demand:-6 p:descon:-12 p:despes:6 p:detail:-7 p:dezemb:5
p:direct:10 p:diritt:7 p:dispos:8 p:disput:11 p:donder:6 p:donner:14 p:doorst:10 p:duplic:37 p:earlie:10 p:echean:5
p:einzel:5 p:encont:7 p:encuen:9 p:energi:-5 p:entreg:-5 p:enviam:6 p:envoye:8 p:exclus:-5 p:extrac:12 p:factur:7
p:factuu:17 p:fattur:10 p:fatura:6 p:februa:-6 p:feiert:9 p:fichie:5 p:firmad:16 p:firmat:-5 p:fiscal:7 p:forwar:9
p:freita:-5 p:geacht:7 p:geland:5 p:geliev:8 p:gentil:14 p:gestor:-5 p:gewees:6 p:geword:11 p:gezahl:15 p:gezoge:9
p:gioved:5 p:govern:-6 p:gracia:7 p:hierbi:-6 p:histor:-7 p:hoekst:5 p:immobi:-6 p:incass:-5 p:ingepl:-5 p:inkoop:-7
p:insert:6 p:insupp:8 p:intent:7 p:introu:7 p:invoic:13 p:irgend:14 p:istant:11 p:janvie:-9 p:lancad:8 p:leitwe:-6
p:liefer:-5 p:livrai:-5 p:llevab:8 p:locali:12 p:mandam:13 p:mandat:12 p:mangue:-6 p:marcha:-6 p:montag:9
p:nachst:-5 p:necesi:10 p:nochma:16 p:normal:-5 p:obriga:7 p:occasi:5 p:octobe:-5 p:offene:-5 p:ontvan:7 p:ordere:-5
p:ottobr:6 p:overzi:-6 p:pagamo:-6 p:paieme:6 p:pallet:10 p:papele:5 p:parven:8 p:passat:5 p:passwo:5 p:paymen:-9
p:pazien:6 p:pendin:10 p:person:-15 p:posica:7 p:pourri:7 p:prendr:11 p:presen:-9 p:prezad:7 p:proced:6 p:proces:-6
p:procha:-8 p:prorro:-5 p:protoc:8 p:proxim:5 p:quotid:8 p:rahmen:8 p:receiv:8 p:recept:-5 p:rechnu:20 p:reconc:5
p:rectif:-5 p:reenvi:26 p:reject:-5 p:rekeni:-10 p:releas:-14 p:remett:12 p:remove:10 p:renvoi:12 p:renvoy:26
p:respon:-5 p:retrou:17 p:revisi:11 p:rimand:24 p:risped:9 p:scanne:5 p:schedu:6 p:schick:18 p:scusat:11 p:segret:17
p:segund:9 p:seguri:6 p:septem:7 p:servic:-5 p:servid:5 p:servir:5 p:setemb:-5 p:settle:-7 p:soltan:5 p:straig:-5
p:subjec:6 p:subven:8 p:succes:8 p:suppli:-5 p:tecnic:6 p:telefo:5 p:theref:-5 p:throug:5 p:toestu:6 p:toujou:-5
p:transf:-6 p:trouve:-9 p:ubrige:5 p:unbeka:10 p:unsere:8 p:ustede:-5 p:valide:5 p:versat:7 p:vierne:-5 p:voorri:6
p:vrijda:-5 p:wareho:10 p:warene:7 p:werkta:8 p:xrechn:-6 p:zahlun:6 p:zusend:13 s:00000:-7 s:0000:-5 s:000:24
s:00:6 s:0:24 s:aanmaning:5 s:aberto:10 s:ae:7 s:al:5 s:au:7 s:auto:-8 s:aviso:-9 s:aw:9 s:balance:7 s:bar:10
s:bb:12 s:be:13 s:bitte:10 s:boleto:16 s:cg:12 s:cliente:12 s:cs:5 s:cuenta:14 s:de:8 s:debiteur:5 s:depassees:5
s:di:-6 s:do:9 s:du:-5 s:due:14 s:echeances:5 s:em:10 s:estado:11 s:et:5 s:extrato:5 s:factura:-8 s:facturen:6
s:factures:-7 s:fallige:8 s:fattura:-5 s:fe:-6 s:he:-5 s:herinnering:-10 s:hi:-5 s:invoice:-17 s:invoices:11
s:kontoauszug:9 s:mahnung:7 s:message:-8 s:mi:8 s:nota:-5 s:offener:7 s:openstaand:15 s:outstanding:15 s:overdue:-12
s:pago:-5 s:palco:7 s:past:14 s:pedido:9 s:posten:6 s:re:44 s:rechnung:-15 s:rechnungen:8 s:recordatorio:-6
s:rekening:15 s:relance:-10 s:reminder:-10 s:res:-6 s:saldenbestatigung:8 s:saldo:15 s:sc:6 s:segundo:10 s:si:12
s:sollecito:-8 s:statement:6 s:unpaid:10 s:vl:5 w:!:27 w:%:-12 w:00000:-24 w:0000:-17 w:000:14 w:00:-13 w:0:-6
w:?:37 w:@:-19 w:aan:-8 w:ab:6 w:abbiamo:5 w:about:-7 w:abre:10 w:abriu:6 w:acaba:-8 w:acconto:8 w:ach:15 w:achei:12
w:addebito:6 w:administratie:6 w:adresse:-11 w:ag:-6 w:agreed:5 w:ainsi:15 w:albaranes:16 w:alla:-7 w:alle:-11
w:aller:-5 w:already:-7 w:als:16 w:also:8 w:altrimenti:-7 w:an:-10 w:andern:-6 w:anexo:11 w:anja:8 w:another:9
w:anterior:5 w:antes:-5 w:antivirus:15 w:any:-7 w:approve:-5 w:approved:-6 w:apres:-6 w:april:8 w:aqui:23
w:archivio:7 w:archivo:6 w:are:13 w:arreter:9 w:ask:13 w:assinado:5 w:at:5 w:ate:9 w:aub:-5 w:aucune:9 w:auditors:6
w:auf:-16 w:auszug:9 w:automatiques:8 w:autorizzata:10 w:avoir:-5 w:avons:-7 w:ayer:-6 w:banca:-5 w:banco:17
w:banque:-5 w:bar:8 w:be:-16 w:because:-7 w:been:-5 w:before:-11 w:bei:-11 w:beiden:7 w:beleg:15 w:bem:6 w:bereits:5
w:beschouwen:-5 w:besoin:-7 w:bestelbon:7 w:bestellnummer:-8 w:betaal:9 w:betalen:-6 w:beth:7 w:betwisten:6
w:bezahlt:-7 w:bien:-11 w:bij:-5 w:binnen:7 w:bis:-9 w:bisous:13 w:bitte:32 w:bk:6 w:bleibt:8 w:bloqueado:10
w:boekhoudster:6 w:boleto:9 w:bom:17 w:bon:-6 w:bonifico:5 w:bonjour:-8 w:bonnetje:20 w:both:11 w:bp:9 w:brauchte:13
w:bruno:9 w:btw:-5 w:buchhaltung:7 w:buen:-5 w:buenas:8 w:buenos:-7 w:buonasera:8 w:bureau:12 w:but:5 w:bv:-10
w:by:8 w:cai:7 w:can:7 w:canhoto:7 w:cannot:8 w:car:-5 w:carece:6 w:carta:-8 w:cartons:9 w:cash:-5 w:cassetto:19
w:ce:-14 w:certificate:-5 w:cette:8 w:change:-6 w:charge:19 w:chauffeur:8 w:check:-5 w:chegou:5 w:cheque:7 w:ci:-21
w:ciao:10 w:cif:-8 w:cmr:5 w:col:11 w:collective:8 w:collector:6 w:com:-11 w:como:6 w:completa:6 w:compte:-7
w:computer:7 w:con:-13 w:consta:10 w:constancia:5 w:contestiamo:5 w:contra:-11 w:contrato:-7 w:copia:35 w:copies:14
w:copy:44 w:correo:5 w:cortesia:12 w:cos:5 w:cosa:7 w:cosi:-5 w:credited:10 w:credito:-11 w:cs:5 w:cual:10
w:cumprimentos:9 w:da:9 w:daar:10 w:dag:7 w:dagen:5 w:dal:-6 w:dall:7 w:danfe:19 w:danke:5 w:dans:7 w:das:-5
w:dat:-8 w:datum:-6 w:dazu:8 w:de:9 w:debaixo:9 w:debito:-5 w:debt:5 w:decembre:-5 w:deja:-7 w:delivery:7 w:della:20
w:depends:5 w:depuis:-15 w:der:-9 w:desde:6 w:despesas:6 w:details:-6 w:detto:-5 w:deux:-6 w:dezember:5 w:dia:6
w:dias:-14 w:die:-5 w:direct:-8 w:disposizione:11 w:disputed:7 w:disputing:9 w:dit:6 w:do:-5 w:document:-5
w:donderdag:6 w:donnerstag:10 w:door:13 w:doorsturen:10 w:double:8 w:dr:7 w:dra:7 w:drie:5 w:drin:9 w:driver:-6
w:du:-12 w:duplicado:18 w:duplicata:10 w:duplicato:13 w:dus:-11 w:dw:-7 w:easter:8 w:echeance:7 w:ed:5 w:ee:-11
w:een:37 w:eens:20 w:ein:5 w:einmal:9 w:ela:-5 w:ellos:18 w:em:-5 w:email:14 w:emails:-5 w:encuentro:12 w:energie:-5
w:enero:-5 w:entre:16 w:enviar:14 w:envoyez:8 w:er:-25 w:ervan:5 w:es:-10 w:eso:-7 w:essa:7 w:esse:6 w:est:-5
w:esta:-11 w:estado:12 w:et:21 w:etait:6 w:etant:10 w:ete:-8 w:euch:-6 w:euro:-16 w:even:7 w:ex:-5 w:exempt:-5
w:extracto:12 w:faccio:-5 w:faco:11 w:factura:5 w:facturas:6 w:facture:16 w:factures:-6 w:factuur:18 w:faire:12
w:fais:11 w:fala:9 w:fare:5 w:fattura:7 w:fatura:6 w:faturas:7 w:favor:21 w:faz:5 w:februari:-7 w:fecha:-7
w:fehlt:-8 w:feira:-6 w:ff:23 w:fica:-10 w:fichier:5 w:file:-7 w:fim:5 w:financeira:7 w:find:19 w:finden:5
w:firmados:17 w:firmata:-6 w:fiscale:7 w:fm:5 w:for:-7 w:foram:5 w:format:-5 w:forward:11 w:foulee:11 w:frei:-11
w:fresh:7 w:friday:-5 w:from:-5 w:front:5 w:full:-5 w:fur:6 w:gaarne:5 w:gaat:8 w:gar:6 w:geachte:7 w:geen:-15
w:geht:5 w:gelandet:5 w:gelieve:8 w:gentilissimi:6 w:gern:12 w:gestor:5 w:get:7 w:geweest:6 w:gewoon:-8
w:geworden:11 w:gezahlt:15 w:gezogen:9 w:gia:11 w:gibt:-5 w:giovedi:5 w:giro:6 w:gleich:9 w:go:6 w:god:6 w:goods:-6
w:got:5 w:graag:21 w:gracias:7 w:grad:-5 w:groet:8 w:gt:6 w:hab:-7 w:habe:8 w:haben:12 w:hace:8 w:had:8 w:hago:-11
w:hallo:5 w:halt:6 w:hangt:-7 w:has:-6 w:hat:5 w:haus:6 w:hay:-6 w:hb:5 w:he:-12 w:heb:8 w:hebben:-6 w:heeft:12
w:heer:-5 w:here:8 w:herr:-6 w:hersteld:5 w:het:-16 w:heur:6 w:hey:6 w:hi:5 w:hier:11 w:hierbij:-6 w:hiya:5 w:ho:7
w:hoekstra:5 w:hola:5 w:honest:6 w:hoor:-7 w:hora:-6 w:hr:7 w:iban:-6 w:ich:16 w:ie:-5 w:if:-5 w:ihnen:-9 w:ihre:-8
w:ihrer:-5 w:ik:16 w:ilse:5 w:im:23 w:in:10 w:ingepland:-5 w:inkoopordernummer:-6 w:introuvable:7 w:inv:-8
w:inviateci:5 w:invoice:10 w:io:-5 w:is:-12 w:isso:-6 w:ist:-16 w:istantaneo:11 w:it:10 w:jamais:12 w:janela:8
w:janner:6 w:janvier:-9 w:je:19 w:jl:5 w:joint:-9 w:jour:9 w:jours:-6 w:jullie:-9 w:junho:5 w:junio:5 w:juros:-6
w:kan:-6 w:karim:5 w:kc:6 w:keer:8 w:keine:6 w:ken:6 w:kindly:10 w:know:-6 w:kommt:6 w:kopie:48 w:kp:5 w:krijg:-6
w:kun:14 w:la:5 w:lancada:8 w:las:12 w:late:6 w:laudo:5 w:lauft:-5 w:le:-20 w:leider:5 w:leitweg:-6 w:les:21
w:libero:6 w:lic:11 w:liebe:6 w:liegt:5 w:lien:9 w:lieu:6 w:linha:5 w:link:6 w:liquidata:6 w:litige:6 w:llega:5
w:llevaba:8 w:lm:6 w:lo:-13 w:localizamos:14 w:logo:8 w:looks:-7 w:los:13 w:losse:6 w:love:10 w:lp:8 w:ma:24
w:maar:-6 w:mag:7 w:mai:-5 w:mail:7 w:mailen:5 w:mails:-5 w:mains:14 w:maior:-5 w:maitre:5 w:manana:-5 w:manca:7
w:manda:19 w:mandame:13 w:mandate:-10 w:mandi:9 w:mando:-6 w:manque:-9 w:marchandise:-6 w:martin:8 w:me:30 w:mee:5
w:meer:10 w:mehr:-6 w:mer:10 w:merci:7 w:merece:5 w:mese:-6 w:met:-15 w:mi:9 w:mich:-5 w:mij:-9 w:mijn:6 w:mir:12
w:mismo:6 w:mn:9 w:moi:7 w:moin:-8 w:mon:6 w:monica:-5 w:my:-12 w:nach:14 w:nada:8 w:nao:30 w:nas:-6 w:nc:-5 w:ned:6
w:need:-11 w:nem:6 w:neu:-8 w:never:24 w:next:-7 w:nf:6 w:ni:-13 w:nia:7 w:nicht:5 w:nie:25 w:nieuwe:16 w:nimmer:19
w:nn:15 w:no:8 w:noch:8 w:nochmal:18 w:noel:12 w:nog:24 w:noi:-9 w:nom:-5 w:nombre:-5 w:non:-20 w:nos:-10 w:nossa:-5
w:not:-14 w:nota:5 w:nous:5 w:nov:5 w:november:-8 w:novembre:5 w:novo:15 w:now:-8 w:nueva:17 w:number:-10
w:numero:-10 w:nur:-6 w:obrigada:7 w:october:-5 w:of:11 w:off:-6 w:offenen:-5 w:oggi:-6 w:ok:-10 w:ola:7 w:old:-6
w:omdat:8 w:onde:10 w:one:7 w:ons:7 w:ontvangst:9 w:onze:8 w:op:-28 w:open:5 w:openstaande:-5 w:ordered:-5 w:os:-15
w:ottobre:6 w:ou:-13 w:our:29 w:outra:14 w:overzicht:-6 w:pa:17 w:paga:11 w:pagamento:6 w:pagamos:-6 w:pagar:-9
w:pagata:14 w:page:5 w:paguei:7 w:paid:7 w:paie:-11 w:paiement:7 w:pallets:10 w:para:-9 w:pardon:8 w:parte:-7
w:parvenir:11 w:pas:-8 w:password:5 w:pay:8 w:paye:-9 w:payee:6 w:payer:-5 w:payment:-5 w:pazienza:6 w:pdf:68
w:pdfs:8 w:pe:12 w:pedido:-8 w:pela:-5 w:pelo:13 w:pending:10 w:per:13 w:perdi:5 w:permanece:5 w:piece:8 w:pieces:5
w:piero:11 w:plait:6 w:please:39 w:pls:11 w:plutot:5 w:pm:-7 w:pn:8 w:po:-7 w:pod:12 w:podria:5 w:por:-12 w:porfa:12
w:portal:-13 w:porto:7 w:posicao:7 w:post:11 w:posten:-8 w:pour:-12 w:pourriez:7 w:pra:-9 w:prazo:-5 w:prendra:9
w:preuve:-11 w:prie:7 w:pro:-7 w:procedure:7 w:prochain:-5 w:proof:9 w:propre:-5 w:prorrogar:-5 w:prossima:-5
w:protesto:-6 w:proxy:5 w:puedas:7 w:puede:-6 w:puesto:-8 w:puo:9 w:quai:8 w:quando:6 w:que:-7 w:quelle:8 w:quem:-5
w:quien:6 w:quindi:-5 w:radio:-6 w:rahmenvertrag:7 w:ramon:8 w:rate:6 w:raus:-5 w:re:-6 w:received:9 w:reception:-5
w:rechnung:8 w:rechnungskopie:18 w:reclamez:8 w:reconcile:5 w:record:18 w:recu:-6 w:recue:11 w:reenvia:16
w:reenviamela:7 w:reenviem:7 w:reenvio:-19 w:ref:-5 w:regel:5 w:rejected:-5 w:rekeningnummer:-6 w:relance:-5
w:relances:8 w:release:-12 w:releve:14 w:remesa:-7 w:remise:5 w:removed:10 w:renvoie:12 w:renvoyer:23 w:resend:10
w:resta:-9 w:resto:15 w:retard:7 w:reto:12 w:retour:-6 w:retrouve:17 w:return:5 w:revision:11 w:ricevo:12 w:rien:-5
w:rimandate:-6 w:rimandi:9 w:rma:6 w:ruego:6 w:run:11 w:rv:-6 w:saldo:-11 w:saldra:6 w:sali:10 w:same:-12
w:scheduled:7 w:schick:8 w:schicken:-6 w:schickts:6 w:scho:5 w:schon:-6 w:schone:9 w:scorso:10 w:scusate:11 w:sdd:-5
w:se:7 w:seen:6 w:segreteria:6 w:segue:-10 w:segunda:10 w:seguridad:6 w:sei:7 w:sein:5 w:sejam:6 w:semana:-8
w:send:24 w:september:6 w:sera:-6 w:sergio:-8 w:server:5 w:servidor:5 w:servus:10 w:set:-5 w:setembro:-5
w:settimana:-5 w:settle:11 w:settled:-7 w:shoot:11 w:siamo:-7 w:sich:-5 w:sie:-9 w:signed:13 w:siguen:10 w:sin:16
w:since:5 w:sinds:-6 w:skonto:8 w:snap:5 w:socia:-5 w:solicito:5 w:solo:-5 w:sono:-5 w:sont:-8 w:soon:9 w:sous:7
w:sowie:7 w:soy:6 w:spam:6 w:sr:-7 w:staat:-12 w:statt:6 w:straight:-5 w:stuurt:20 w:su:-5 w:sua:-8 w:subito:-6
w:subject:6 w:subvencion:8 w:sul:11 w:sulla:6 w:supplier:-5 w:sur:-16 w:svp:19 w:swift:-11 w:system:9 w:take:-5
w:tal:9 w:tax:-5 w:taxa:8 w:te:-14 w:telefoon:9 w:tenho:-5 w:terms:5 w:testa:6 w:therefore:-5 w:these:6 w:three:-8
w:through:5 w:ti:8 w:ticket:7 w:tiene:-8 w:till:-6 w:tm:11 w:toesturen:6 w:took:5 w:total:-6 w:toujours:-5 w:trace:9
w:transferencia:-8 w:transmettre:6 w:tres:16 w:trouver:-9 w:trovo:9 w:tu:13 w:uber:-9 w:ubrigens:5 w:uitgevoerd:5
w:ultima:5 w:ultimo:-5 w:un:42 w:una:-9 w:unbekannt:10 w:une:-5 w:unserem:7 w:us:9 w:use:-6 w:ustedes:-5 w:validee:5
w:vedo:13 w:venceu:6 w:ver:-5 w:versato:8 w:vez:14 w:via:34 w:viene:-5 w:viernes:-5 w:vinha:5 w:virement:5 w:vm:10
w:voces:-5 w:voi:-7 w:volgende:10 w:volgens:-7 w:von:12 w:voor:-5 w:vor:10 w:vossa:-10 w:votre:-5 w:vou:-5 w:vous:-7
w:vrijdag:-5 w:vs:-7 w:waar:-8 w:want:-7 w:war:-8 w:warehouse:10 w:wareneingang:7 w:wat:-6 w:way:-5 w:we:-12
w:week:-9 w:weeks:11 w:werktage:5 w:when:6 w:who:-6 w:will:8 w:willen:6 w:wir:6 w:worden:-8 w:wurde:-5 w:xml:44
w:xrechnung:-6 w:ya:-16 w:yes:-7 w:you:-6 w:your:-11 w:zahlung:13 w:ze:6 w:zeg:-6 w:zegt:13 w:zie:-10 w:zin:-5
w:zodra:10 w:zonder:6 w:zou:9 w:zusenden:10
"""
