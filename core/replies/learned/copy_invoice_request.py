"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -7.08
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:34 ?copy:74 ?d.DUPLICATE_BILLING:-5 ?d.LATE_FEE_CONTESTED:-5 ?d.MISSING_DOCS:6 ?dispute:-8 ?greeting:-5 ?legal:-5
?mine:-7 ?moved:5 ?moves:18 ?not:23 ?not_duplicate:8 ?once_us:20 ?part:-6 ?pay:-12 ?plan:-14 ?proof:-6 ?r.FREIGHT:6
?r.LATE_FEE_CONTESTED:-6 ?r.LOST:9 ?statement:5 ?wait:6 ?willpay:8 b:!_!:-10 b:00000_00:-5 b:00000_is:-6
b:00000_nao:9 b:00000_und:-5 b:0000_0000:-5 b:0000_and:7 b:0000_are:6 b:0000_el:7 b:0000_hebben:5 b:0000_in:7
b:0000_no:11 b:0000_not:13 b:0000_pdf:-8 b:0000_the:7 b:0000_we:12 b:000_000:-5 b:000_00:15 b:000_0:-9 b:000_?:18
b:000_est:7 b:000_euro:-11 b:000_foi:13 b:000_hab:5 b:000_no:-6 b:000_were:-5 b:00_%:-9 b:00_00:12 b:00_0:20
b:00_abbiamo:12 b:00_and:5 b:00_com:6 b:00_da:6 b:00_days:6 b:00_di:9 b:00_ee:12 b:00_en:5 b:00_gezahlt:8 b:00_ho:8
b:00_la:11 b:00_me:-6 b:00_nao:15 b:00_november:-8 b:00_of:-9 b:00_on:5 b:00_paga:6 b:00_pagada:-6 b:00_statt:5
b:00_the:11 b:00_via:8 b:0_000:10 b:0_00:-10 b:0_0:10 b:0_?:12 b:0_al:9 b:0_and:6 b:0_betaald:12 b:0_er:-11
b:0_fica:-5 b:0_foram:6 b:0_gaat:12 b:0_graag:12 b:0_is:-6 b:0_la:-5 b:0_mi:10 b:0_niet:6 b:0_ottobre:9 b:0_paid:5
b:0_que:10 b:0_und:9 b:0_van:11 b:0_via:17 b:@_with:7 b:abbiamo_gia:12 b:acconto_di:9 b:af_000:5 b:again_?:-5
b:agosto_nao:6 b:ai_jamais:14 b:ainsi_que:14 b:al_00:15 b:als_pdf:20 b:als_xrechnung:-5 b:am_00:8 b:am_donnerstag:12
b:an_die:-6 b:an_up:6 b:and_0000:6 b:and_the:-5 b:and_we:-5 b:and_will:19 b:another_one:10 b:as_it:11 b:as_soon:10
b:as_to:5 b:as_tres:5 b:at_all:5 b:au_00:10 b:au_lieu:7 b:au_nom:-5 b:auf_der:-7 b:banco_?:10 b:banco_por:6
b:bank_details:-5 b:been_on:-5 b:bericht_ik:5 b:besoin_de:-8 b:betaal_ik:6 b:betaald_00:12 b:betalen_wij:-5
b:bij_de:7 b:bitte_einen:-9 b:bitte_noch:5 b:bitte_nochmal:10 b:bom_dia:17 b:bonjour_monsieur:-8 b:bp_0:9
b:buen_dia:-5 b:bv_0:-5 b:by_post:11 b:cai_na:9 b:can_get:6 b:can_you:6 b:cannot_find:8 b:cassetto_fiscale:7
b:ce_jour:9 b:ce_qu:-8 b:cette_facture:11 b:che_il:8 b:ci_0:-10 b:ci_joint:-9 b:col_prossimo:6 b:com_meu:6
b:compte_depuis:-8 b:con_el:11 b:copia_de:7 b:copia_della:8 b:copia_di:5 b:copie_de:6 b:copie_du:-9 b:copies_of:8
b:copy_of:16 b:copy_please:13 b:cortesia_della:5 b:cos_the:5 b:cs_00:6 b:cuenta_el:10 b:da_fatura:12 b:da_nossa:-5
b:dans_la:12 b:das_ist:5 b:date_statement:6 b:de_0000:5 b:de_000:11 b:de_00:-6 b:de_0:9 b:de_ce:10 b:de_cuenta:10
b:de_factuur:12 b:de_la:13 b:de_las:8 b:de_me:6 b:de_novo:14 b:de_pagamento:6 b:de_pago:-5 b:de_pdf:11 b:del_0:10
b:della_fattura:8 b:den_beleg:17 b:depends_on:5 b:depuis_le:-15 b:des_factures:-5 b:desde_junio:7 b:di_000:7
b:di_cortesia:9 b:dia_!:9 b:dia_dra:6 b:die_0000:7 b:die_nog:6 b:die_rechnung:6 b:do_mes:5 b:do_not:-11 b:do_vosso:6
b:doe_ik:-5 b:dos_facturas:7 b:dr_0:8 b:duas_faturas:5 b:ee_0:-6 b:een_keer:20 b:een_kopie:16 b:een_nieuwe:19
b:een_overzicht:-5 b:einen_kontoauszug:-8 b:el_adjunto:9 b:el_estado:12 b:el_mismo:10 b:el_pdf:5 b:el_viernes:-5
b:el_xml:13 b:em_agosto:6 b:em_duplicado:5 b:email_copy:10 b:email_me:-6 b:email_will:11 b:en_charge:5
b:en_cuanto:10 b:en_dan:5 b:en_el:9 b:en_la:-6 b:en_piece:5 b:en_retard:8 b:en_wordt:5 b:entre_les:14
b:envoyez_moi:-8 b:er_janvier:-11 b:es_la:7 b:est_un:12 b:est_votre:9 b:esta_factura:7 b:estado_de:12 b:esto_era:8
b:et_je:12 b:et_mon:12 b:et_vous:-6 b:etait_en:9 b:factura_la:7 b:facture_?:11 b:factuur_nog:13 b:fais_le:15
b:favor_?:5 b:faz_favor:6 b:fim_do:6 b:fm_0:6 b:foi_paga:6 b:for_us:6 b:gar_nicht:7 b:geachte_mevrouw:5
b:giovedi_scorso:9 b:gl_0:5 b:got_it:7 b:graag_een:7 b:habe_ich:8 b:haben_sie:14 b:haben_wir:7 b:hace_falta:7
b:had_no:6 b:has_been:-8 b:have_had:9 b:hb_00:6 b:heb_ik:-5 b:heb_je:8 b:ho_pagata:10 b:hoi_!:-5 b:hola_!:7
b:ich_brauchte:9 b:ich_die:5 b:ich_noch:5 b:ik_als:5 b:ik_de:16 b:ik_heb:5 b:ik_niet:13 b:ik_nog:-5 b:il_00:6
b:il_mandato:-5 b:il_me:-5 b:il_mio:8 b:il_resto:9 b:il_vous:5 b:im_haus:6 b:im_spam:6 b:in_april:10 b:in_mijn:6
b:in_pdf:9 b:in_this:7 b:inv_00000:-9 b:invoice_is:11 b:invoices_to:-6 b:is_00:-5 b:is_betaald:5 b:is_door:7
b:is_here:12 b:is_not:5 b:is_therefore:-5 b:is_uitgevoerd:5 b:ist_im:6 b:it_as:11 b:it_in:-5 b:it_is:5 b:it_over:10
b:it_that:6 b:it_with:-5 b:jamais_recue:6 b:janela_de:10 b:je_ai:15 b:je_de:13 b:je_die:6 b:je_fais:13 b:je_ne:-5
b:je_paie:-5 b:je_vous:7 b:jullie_zijn:6 b:kc_0:5 b:keer_?:7 b:ken_ik:5 b:kommt_am:8 b:kontoauszug_per:10
b:kopie_van:12 b:krijg_je:-5 b:kun_je:11 b:kunnen_wij:5 b:la_000:9 b:la_0:10 b:la_contabile:8 b:la_copie:-8
b:la_et:16 b:la_factura:5 b:la_facture:9 b:la_fattura:9 b:la_fecha:-5 b:la_foulee:13 b:la_marchandise:-6
b:la_nueva:7 b:la_pago:15 b:la_piece:14 b:la_renvoyer:11 b:la_subvencion:7 b:la_transferencia:-5 b:las_dos:5
b:las_tres:7 b:le_0:-14 b:le_releve:7 b:le_virement:15 b:leitweg_id:-6 b:les_mains:14 b:les_relances:8 b:lieu_de:7
b:list_of:8 b:lm_0:6 b:lo_de:-6 b:lo_que:-11 b:look_at:6 b:looks_like:-5 b:ma_la:10 b:mag_ik:9 b:me_again:-6
b:me_faire:8 b:me_la:19 b:me_lo:7 b:me_renvoyer:5 b:merci_arreter:9 b:merci_de:-8 b:mi_mandi:8 b:mi_rimandi:7
b:mij_de:6 b:mir_die:6 b:mit_leitweg:-6 b:na_proxima:10 b:nao_consta:9 b:nao_ee:-9 b:nao_esta:5 b:nao_localizamos:13
b:nao_me:-5 b:nao_sei:9 b:nao_vamos:6 b:nc_0:-5 b:ne_les:9 b:need_to:-5 b:nel_cassetto:6 b:never_seen:6
b:nicht_an:-5 b:nicht_im:6 b:nicht_vor:5 b:niet_in:5 b:niet_is:5 b:niet_van:-5 b:niet_voor:8 b:no_es:-6 b:no_fim:6
b:no_me:7 b:no_se:-6 b:noch_einmal:7 b:nog_een:18 b:nog_eens:12 b:nog_even:8 b:noi_non:-5 b:nom_de:-5 b:not_00:7
b:not_ask:11 b:not_email:-6 b:not_for:6 b:not_have:-6 b:not_in:8 b:not_on:7 b:not_pay:5 b:not_release:-5
b:not_send:-6 b:nota_credito:-5 b:nota_de:7 b:nous_avons:-10 b:nous_transmettre:6 b:numero_de:-9 b:of_everything:8
b:of_it:11 b:of_this:5 b:oktober_voldaan:5 b:on_0000:-5 b:on_file:-7 b:on_ne:10 b:on_our:9 b:ons_een:6 b:op_00:6
b:op_de:-5 b:or_email:11 b:os_0:7 b:otra_vez:6 b:our_mail:5 b:our_system:6 b:outra_vez:12 b:overzicht_van:-5
b:pa_0:7 b:paga_em:11 b:pagata_il:7 b:pas_besoin:-8 b:pas_en:8 b:pas_la:14 b:paye_le:-5 b:pelo_que:9 b:per_mail:16
b:per_the:11 b:piece_jointe:5 b:please_and:12 b:please_do:-8 b:please_see:6 b:por_favor:7 b:por_um:6
b:posicao_financeira:7 b:pour_la:-5 b:pourriez_vous:8 b:pra_00:-6 b:prezado_fornecedor:5 b:prie_de:7
b:procedure_collective:8 b:pt_00:5 b:qu_il:-7 b:qu_un:6 b:que_ee:5 b:que_esta:-5 b:que_le:7 b:que_les:7 b:que_me:-12
b:que_nao:6 b:que_no:-13 b:que_nunca:5 b:que_tal:11 b:que_vos:5 b:que_vous:6 b:quelle_facture:11 b:rechnung_ist:-7
b:rechnung_nicht:-5 b:record_of:11 b:recu_la:-6 b:reenvio_lo:-17 b:reglement_de:7 b:relances_automatiques:9
b:release_it:-9 b:releve_de:7 b:renvoyer_la:5 b:resta_li:-7 b:retrouve_pas:17 b:rimandi_la:7 b:run_00:8 b:rv_0:-5
b:sa_00:5 b:se_faz:6 b:se_ha:8 b:se_no:6 b:se_pago:5 b:see_below:6 b:segue_no:-5 b:segunda_via:17 b:send_it:11
b:send_me:8 b:send_the:-5 b:sent_this:6 b:serve_la:-8 b:shoot_me:7 b:short_paid:7 b:sie_den:16 b:sie_die:-8
b:sie_mir:-5 b:sie_uns:5 b:since_0000:-5 b:so_steht:8 b:soon_as:10 b:soy_la:8 b:statement_please:6 b:statt_00:5
b:stuur_even:-5 b:stuur_het:-5 b:subject_line:7 b:taxa_de:10 b:the_auditors:6 b:the_invoice:11 b:the_portal:-5
b:the_signed:8 b:this_to:6 b:ti_giro:10 b:to_date:6 b:to_pay:5 b:to_send:-5 b:toesturen_?:6 b:together_with:6
b:trouver_ci:-9 b:um_extrato:-5 b:un_duplicata:11 b:un_extrait:6 b:un_releve:10 b:und_jetzt:6 b:uns_die:-5 b:up_to:5
b:vamos_pagar:6 b:van_0:7 b:van_alle:-6 b:van_de:6 b:van_mij:-5 b:van_uw:5 b:veuillez_trouver:-9 b:via_da:17
b:via_de:-5 b:virement_dans:15 b:volgende_week:8 b:von_der:6 b:votre_chauffeur:9 b:votre_facture:-8 b:vous_plait:6
b:vous_prie:7 b:vous_reclamez:8 b:was_00:7 b:we_have:-5 b:week_donderdag:7 b:when_have:6 b:will_be:-10 b:will_go:9
b:will_look:6 b:will_not:-7 b:will_settle:11 b:wir_die:5 b:with_that:-5 b:with_the:6 b:wordt_op:5 b:yo_soy:7
b:you_at:6 b:you_resend:6 b:you_send:7 b:you_sent:6 b:zahlung_erfolgt:5 b:zijn_een:6 b:zodra_ik:11 c:<a>:12 c:<aa:-8
c:<aan:-7 c:<ab:-8 c:<abb:7 c:<abbi:6 c:<abo:-5 c:<abre:5 c:<ac:5 c:<ach:8 c:<ache:7 c:<ad:-19 c:<adr:-10 c:<adre:-9
c:<af:-7 c:<age:5 c:<ai:5 c:<ain:6 c:<ains:8 c:<all:-9 c:<alle:-8 c:<als:13 c:<als>:9 c:<also:5 c:<alt:-5 c:<altr:-5
c:<and:-8 c:<ande:-6 c:<ane:5 c:<ann:-5 c:<ano:5 c:<ant:8 c:<anti:6 c:<ap:12 c:<apo:6 c:<appe:7 c:<apr:8 c:<apri:5
c:<apro:5 c:<aq:7 c:<aqu:7 c:<aqui:7 c:<arc:7 c:<arch:7 c:<ask:6 c:<ask>:6 c:<au:-5 c:<auf:-9 c:<auf>:-10 c:<av:-20
c:<ave:-6 c:<avo:-5 c:<bat:5 c:<be:-10 c:<be>:-7 c:<bef:-6 c:<befo:-5 c:<bei>:-5 c:<bel:11 c:<bele:11 c:<ber:6
c:<bere:5 c:<bes:-12 c:<best:-5 c:<bi:12 c:<bit:19 c:<bitt:20 c:<bl:11 c:<ble:5 c:<blo:6 c:<bloq:6 c:<bo:31 c:<bol:6
c:<bom:8 c:<bom>:8 c:<bon:11 c:<boni:8 c:<bonj:-5 c:<bonn:9 c:<bot:6 c:<both:5 c:<br:13 c:<bra:11 c:<brau:9
c:<brun:5 c:<bu:7 c:<bure:6 c:<bv:-5 c:<bv>:-5 c:<ca:-6 c:<canc:-6 c:<cas:5 c:<cass:8 c:<ce:-20 c:<ce>:-7 c:<cer:-6
c:<cert:-7 c:<ch:7 c:<cha:19 c:<cham:6 c:<chan:-5 c:<char:9 c:<chas:5 c:<che:-8 c:<ci:-8 c:<ci>:-9 c:<cia:5
c:<ciao:5 c:<co:19 c:<col:10 c:<col>:6 c:<com:-12 c:<comp:-8 c:<con:-20 c:<cont:-17 c:<cop:44 c:<copi:23 c:<copy:23
c:<corr:-7 c:<cu:11 c:<cua:10 c:<cual:5 c:<d>:15 c:<dan:15 c:<dank:5 c:<dans:5 c:<dat:-9 c:<de:-35 c:<deba:5
c:<del:7 c:<dell:5 c:<dep:-9 c:<depu:-8 c:<der:-6 c:<des:-5 c:<desc:-7 c:<det:-6 c:<dev:-9 c:<devo:-5 c:<di:-17
c:<dia:-6 c:<dias:-6 c:<disp:6 c:<doe:-5 c:<don:6 c:<donn:8 c:<doo:9 c:<door:9 c:<dr:6 c:<drin:5 c:<du:10 c:<du>:-6
c:<dup:18 c:<dupl:18 c:<dus:-6 c:<dus>:-6 c:<e>:7 c:<ee:22 c:<ee>:-5 c:<een:28 c:<een>:19 c:<eens:9 c:<ei:5 c:<ein:7
c:<ema:8 c:<en:9 c:<enc:8 c:<ene:-5 c:<ener:-5 c:<env:12 c:<envi:11 c:<er:-17 c:<er>:-14 c:<es:-10 c:<ess:7 c:<et:6
c:<et>:11 c:<etan:5 c:<ete:-5 c:<eu:-6 c:<eur:-8 c:<euro:-7 c:<ext:6 c:<fa:35 c:<fac:11 c:<faco:5 c:<fact:11
c:<fai:12 c:<fair:6 c:<fais:6 c:<fala:5 c:<fat:6 c:<fatu:5 c:<fau:-5 c:<fav:12 c:<favo:12 c:<fe:-5 c:<fec:-5
c:<fech:-5 c:<ff:12 c:<ff>:12 c:<fi:11 c:<fica:-5 c:<fin:12 c:<find:12 c:<fo:10 c:<fou:9 c:<fr:-11 c:<frei:-6
c:<fu:-5 c:<ga:5 c:<gaa:6 c:<ge:6 c:<gee:-9 c:<geen:-8 c:<gent:7 c:<ger:7 c:<gern:6 c:<ges:-7 c:<gew:7 c:<gez:12
c:<geza:7 c:<gi:6 c:<gia:9 c:<gia>:6 c:<gr:8 c:<gra:10 c:<graa:10 c:<gs:5 c:<hab:6 c:<habe:11 c:<hac:5 c:<has:-8
c:<has>:-6 c:<he>:-6 c:<heef:5 c:<het:-6 c:<het>:-9 c:<heu:5 c:<hi:8 c:<hola:5 c:<hoo:-7 c:<hu:6 c:<i>:10 c:<ic:7
c:<ich:8 c:<ich>:8 c:<ie:-6 c:<ih:-8 c:<ihre:-5 c:<ik:6 c:<ik>:6 c:<im:5 c:<im>:11 c:<in:-11 c:<inc:-6 c:<invo:5
c:<ir:9 c:<irg:7 c:<irge:7 c:<isc:5 c:<ist>:-7 c:<ista:5 c:<it:8 c:<it>:9 c:<ja:6 c:<jam:6 c:<jama:6 c:<jar:5
c:<je:5 c:<je>:8 c:<ju:-13 c:<jul:-8 c:<kan:-5 c:<kar:5 c:<ke:18 c:<kee:10 c:<keer:11 c:<ken:6 c:<kl:-6 c:<ko:26
c:<kont:5 c:<kop:28 c:<kopi:29 c:<ku:7 c:<kun:8 c:<kun>:6 c:<l>:5 c:<la>:7 c:<lanc:5 c:<las>:5 c:<le>:-9 c:<les:11
c:<les>:12 c:<li:11 c:<lic:5 c:<lic>:6 c:<lie:8 c:<lien:5 c:<lo>:-5 c:<loc:7 c:<loca:7 c:<luci:5 c:<ma:9 c:<ma>:11
c:<maa:-6 c:<mah:-5 c:<mahn:-5 c:<mai:7 c:<mail:8 c:<man:13 c:<mand:21 c:<manq:-6 c:<mar:-6 c:<me:7 c:<me>:13
c:<mee:8 c:<meer:5 c:<mer:5 c:<met:-10 c:<met>:-7 c:<mi:10 c:<mir>:5 c:<mo:-9 c:<my:-6 c:<my>:-5 c:<n>:5 c:<na:15
c:<nao:17 c:<nao>:17 c:<nec:5 c:<nece:5 c:<nev:10 c:<neve:10 c:<ni:21 c:<ni>:-5 c:<nie:16 c:<nie>:13 c:<nieu:8
c:<nim:8 c:<nimm:8 c:<nn:7 c:<nn>:7 c:<no:14 c:<noc:16 c:<noch:16 c:<noe:5 c:<noel:6 c:<nog:16 c:<nog>:14 c:<noi:-5
c:<non:-12 c:<non>:-11 c:<nov:7 c:<novo:7 c:<nu:-10 c:<nue:11 c:<nuev:10 c:<num:-15 c:<numb:-5 c:<nume:-8 c:<o>:-7
c:<of>:5 c:<off:-6 c:<offe:-5 c:<one>:5 c:<op:-18 c:<op>:-12 c:<os:-8 c:<os>:-6 c:<ot:10 c:<ou:12 c:<ou>:-6
c:<our:12 c:<our>:13 c:<out:6 c:<outr:5 c:<pa>:8 c:<pal:5 c:<pall:6 c:<par:-10 c:<para:-5 c:<pay:-8 c:<pay>:5
c:<paye:-7 c:<pd:36 c:<pdf:36 c:<pdf>:32 c:<pe:-13 c:<pe>:5 c:<pelo:7 c:<pen:-5 c:<per>:8 c:<pers:-8 c:<pf:8
c:<pho:5 c:<pie:10 c:<piec:6 c:<pier:5 c:<pl:19 c:<ple:18 c:<plea:19 c:<pls>:6 c:<pn>:5 c:<pod:5 c:<por:-5 c:<porf:5
c:<port:-6 c:<pr:-15 c:<pra:-7 c:<pren:5 c:<preu:-5 c:<pro:-6 c:<prox:5 c:<puo:5 c:<puo>:5 c:<qu:-13 c:<que:-15
c:<que>:-6 c:<rac:6 c:<rad:-6 c:<radi:-5 c:<ram:5 c:<re:21 c:<rech:8 c:<ree:10 c:<reen:11 c:<ref:-9 c:<rek:-5
c:<reke:-6 c:<rem:10 c:<remo:5 c:<ren:16 c:<renv:19 c:<rep:-7 c:<res:-6 c:<rese:5 c:<ret:17 c:<retr:7 c:<revi:5
c:<ri:9 c:<rim:10 c:<rima:10 c:<ru:11 c:<run:5 c:<run>:6 c:<sa:-23 c:<sali:6 c:<sam:-6 c:<same:-5 c:<sc:11 c:<sch:7
c:<schi:13 c:<sco:5 c:<scor:5 c:<scus:5 c:<se:18 c:<sea:5 c:<seg:8 c:<segr:9 c:<sem:-6 c:<sen:11 c:<send:10
c:<sept:5 c:<sera:-5 c:<serv:10 c:<sh:12 c:<sho:11 c:<si:-10 c:<sie:-7 c:<sie>:-6 c:<so:-5 c:<son:-8 c:<soo:5
c:<soon:5 c:<soy:8 c:<sta:-6 c:<staa:-7 c:<stat:5 c:<sto:-6 c:<stu:7 c:<stuu:12 c:<su:-8 c:<sul:8 c:<sul>:5
c:<sur:-5 c:<sur>:-8 c:<sv:10 c:<svp:9 c:<svp>:9 c:<sw:-6 c:<swi:-6 c:<swif:-6 c:<t>:6 c:<tal>:5 c:<te>:-7 c:<th:-12
c:<the:-5 c:<ti:-11 c:<tie:-5 c:<tm:5 c:<tm>:5 c:<to:-11 c:<tot:-6 c:<tota:-5 c:<tr:-8 c:<tra:-5 c:<tre:5 c:<tres:7
c:<tri:-5 c:<trou:-5 c:<trov:5 c:<tu>:6 c:<u>:12 c:<un:10 c:<un>:19 c:<una:-6 c:<una>:-6 c:<unb:5 c:<unbe:5 c:<us>:5
c:<ve:-6 c:<vedo:6 c:<vend:-5 c:<veni:5 c:<ver:-13 c:<vez:9 c:<vez>:9 c:<vi:10 c:<via:14 c:<via>:15 c:<vie:-5
c:<vo:-16 c:<volg:5 c:<vor>:5 c:<vou:-9 c:<vr:-5 c:<wa:-19 c:<we:-18 c:<wei:-7 c:<when:5 c:<wie:-6 c:<wil:7
c:<will:8 c:<wor:-6 c:<xm:21 c:<xml:21 c:<xml>:21 c:<y>:6 c:<ya:-6 c:<ya>:-7 c:<yes:-5 c:<yo:-9 c:<you:-10
c:<your:-7 c:<ze:8 c:<zegt:6 c:<zi:-7 c:<zo:15 c:<zod:5 c:<zodr:5 c:<zus:5 c:<zuse:7 c:aag:8 c:aag>:9 c:aal:7
c:aan:-12 c:aan>:-5 c:aar:-5 c:abb:6 c:abbi:5 c:abbia:6 c:abe:11 c:abe>:11 c:aben:6 c:aben>:6 c:abil:5 c:abo:-6
c:aca:-9 c:acc:-8 c:ace:5 c:ach:11 c:ach>:6 c:acha:-5 c:ache:9 c:acht:-5 c:acht>:-5 c:act:12 c:acto>:6 c:actu:14
c:actuu:7 c:ade:-10 c:ade>:-6 c:ado:8 c:ado>:13 c:adr:-10 c:adre:-10 c:adres:-10 c:ag>:9 c:agat:7 c:agata:7 c:age:9
c:age>:14 c:agen:-7 c:agen>:-7 c:ahn:-6 c:aie>:-5 c:ail:16 c:ail>:8 c:aile:5 c:aill:6 c:aille:6 c:ails:-6 c:ails>:-6
c:ain>:-7 c:ains:13 c:ains>:5 c:ainsi:8 c:ait:6 c:aixo:5 c:aixo>:5 c:aldo>:-6 c:ale:-12 c:alen:-8 c:alen>:-9 c:ali:9
c:aliz:5 c:aliza:5 c:all>:8 c:alla:-5 c:alla>:-6 c:alle>:-6 c:allet:6 c:alo:-5 c:als:9 c:als>:8 c:altr:-5 c:amai:6
c:amais:6 c:ame:6 c:an>:-22 c:ana:-10 c:anc:8 c:anca:5 c:ancad:5 c:ance:-5 c:ance>:-5 c:ancel:-5 c:anco:11
c:anco>:12 c:and>:-14 c:anda:25 c:anda>:10 c:andam:7 c:andar:8 c:ande:-6 c:ande>:-5 c:ander:-8 c:andi:5 c:andi>:9
c:ane:10 c:anel:5 c:anexo:6 c:anf:9 c:anfe:10 c:ang>:5 c:anh:5 c:ann:7 c:anne:6 c:annt:6 c:annt>:6 c:anoth:5
c:anq:-9 c:anqu:-9 c:anque:-8 c:ans:6 c:ant:-6 c:ant>:-8 c:ante:-9 c:ante>:-5 c:antiv:8 c:anue:5 c:anuel:5 c:anv:-7
c:any>:-5 c:ao>:14 c:appe:5 c:apr:8 c:apri:5 c:april:5 c:aprov:5 c:aqui:7 c:aqui>:6 c:ar>:-14 c:ara:-15 c:archi:8
c:ardo:6 c:are:14 c:are>:9 c:arge:6 c:arge>:9 c:ario:-7 c:ario>:-7 c:ars:-5 c:art:-7 c:art>:-5 c:arta:-5 c:as>:-8
c:ase:16 c:ase>:11 c:asi:5 c:ask>:6 c:ass:-8 c:asset:8 c:assi:-5 c:at>:-17 c:ata:8 c:ata>:10 c:atai:5 c:atas:-5
c:ate:8 c:atec:7 c:atem:10 c:ateme:8 c:ati:-10 c:ato:-6 c:atte:-5 c:auc:12 c:auch:8 c:aucht:7 c:audit:5 c:auf:-7
c:auf>:-5 c:ave:-6 c:avi:-5 c:avon:-5 c:avor:9 c:avor>:12 c:ay>:-7 c:aye:-8 c:azo:-5 c:baixo:5 c:ban:-6 c:banca:-5
c:banco:10 c:bar:7 c:bbi:5 c:bbia:5 c:be>:5 c:bef:-6 c:befo:-5 c:befor:-5 c:bei>:-7 c:bek:8 c:bel:11 c:bele:9
c:beleg:7 c:ber:-8 c:ber>:-15 c:bero:5 c:bero>:5 c:bes:-14 c:best:-6 c:betal:-7 c:bez:-5 c:bil:7 c:bin:-6 c:bit:13
c:bitt:19 c:bitte:16 c:ble:12 c:ble>:9 c:bli:-6 c:bloq:6 c:bloqu:6 c:bol:6 c:bom:8 c:bom>:8 c:bon:14 c:boni:8
c:bonif:5 c:bonj:-5 c:bonjo:-5 c:bonn:8 c:bonne:8 c:both:5 c:both>:5 c:bou:-5 c:bra:5 c:brau:9 c:brauc:9 c:bre>:5
c:brig:6 c:bru:5 c:brun:6 c:bure:6 c:burea:6 c:bv>:-5 c:cado:8 c:cado>:7 c:cai:5 c:cali:6 c:caliz:6 c:canc:-6
c:cance:-6 c:cann:5 c:cao:-5 c:cao>:-5 c:cap:-5 c:car:-6 c:car>:-5 c:cart:-5 c:carta:-5 c:cass:6 c:casse:8 c:cato:6
c:cato>:6 c:cau:-5 c:caus:-5 c:cel:-9 c:cen:-6 c:cent:-6 c:cer:-6 c:cert:-7 c:ces:5 c:cesi:5 c:cesit:5 c:ceu:5
c:ceu>:5 c:cevo:5 c:ch>:17 c:cham:5 c:chan:-9 c:char:6 c:charg:8 c:chas:5 c:chau:5 c:che:-9 c:chei>:7 c:chem:-5
c:chen>:-5 c:chi:18 c:chic:17 c:chick:15 c:chiv:7 c:chm:11 c:chma:6 c:chmal:6 c:chn:13 c:chni:5 c:chnu:7 c:chnun:7
c:cho:7 c:chon:6 c:chs:5 c:cht:-8 c:cht>:-10 c:chte:6 c:chte>:6 c:cia:-7 c:cia>:-11 c:cial:-6 c:cial>:-5 c:cian:5
c:ciao:5 c:ciao>:5 c:cie:-5 c:cime:5 c:cio:-6 c:ck>:-9 c:cke:12 c:clu:-5 c:co>:11 c:col:12 c:col>:6 c:coll:8
c:colle:5 c:com:-8 c:como:6 c:como>:6 c:comp:-7 c:con:-21 c:const:9 c:cont:-16 c:conta:-8 c:contr:-11 c:cop:44
c:copi:23 c:copia:20 c:copy:23 c:copy>:23 c:cor:5 c:core>:5 c:corr:-7 c:corri:-7 c:cors:5 c:corso:5 c:corte:5
c:coun:-5 c:ct>:-5 c:cto:5 c:cto>:5 c:ctu:14 c:ctura:5 c:ctuu:7 c:ctuur:7 c:cua:10 c:cual:5 c:cual>:5 c:cuant:5
c:cue:10 c:cue>:6 c:cuent:5 c:cumpr:5 c:cusa:5 c:cusat:5 c:da>:5 c:dame:5 c:dame>:5 c:dan:13 c:dans:5 c:dans>:5
c:dar:9 c:dare:5 c:dare>:7 c:data:5 c:data>:6 c:date>:-8 c:datem:8 c:day:-8 c:day>:-6 c:daz:5 c:de>:-10 c:deba:5
c:del:6 c:della:8 c:den:-7 c:dep:-7 c:depu:-8 c:depui:-8 c:der:-18 c:der>:-6 c:dere:-6 c:dern:-6 c:des:-8 c:desc:-7
c:desco:-5 c:det:-5 c:dev:-9 c:devo:-5 c:df>:32 c:dia:-8 c:dias:-6 c:dias>:-6 c:dic:-10 c:did:-10 c:dido:-8
c:dido>:-8 c:dig>:-6 c:din:-5 c:disp:6 c:dispu:6 c:dit:6 c:dite:6 c:dited:6 c:dito>:-6 c:doe:-6 c:don:10 c:donn:7
c:donne:8 c:doo:9 c:door:9 c:door>:5 c:dos>:-6 c:dra:13 c:dra>:16 c:dre:-14 c:dres:-10 c:dress:-9 c:dri:5 c:drin:5
c:drin>:5 c:du>:-5 c:dun:5 c:dup:18 c:dupl:18 c:dupli:18 c:dus:-6 c:dus>:-6 c:eado:6 c:eado>:6 c:eas:12 c:ease:13
c:ease>:13 c:eau:5 c:eau>:5 c:eb>:10 c:eba:6 c:eca:-7 c:ece:18 c:ece>:10 c:eces:8 c:ecesi:5 c:echa:-5 c:echn:8
c:echnu:7 c:echt:-5 c:eck:-5 c:ecto:7 c:ector:8 c:ecue:5 c:ecue>:6 c:ede:-7 c:edi:-9 c:edi>:-6 c:edid:-5 c:edito:-5
c:edo:6 c:edo>:6 c:eeft:5 c:eeft>:5 c:eeks:6 c:eeks>:6 c:een:41 c:een>:24 c:eens:7 c:eens>:7 c:eenv:12 c:eenvi:12
c:eer:9 c:eer>:9 c:ees>:-8 c:eest:5 c:efe:-9 c:efer:-5 c:efo:-7 c:efor:-9 c:efore:-8 c:egen>:-6 c:ego:6 c:egr:8
c:egre:8 c:egret:8 c:egt:10 c:egt>:10 c:egu:-5 c:egue:-9 c:egue>:-8 c:egund:5 c:eh>:5 c:ehe:-5 c:ei>:-9 c:eic:-9
c:eich:-5 c:eid:6 c:eide:5 c:eider:5 c:eier:5 c:ein:12 c:eis:-12 c:eis>:-6 c:eits:5 c:eja>:-5 c:eje:-5 c:ek>:-5
c:eka:5 c:ekan:5 c:eke:-9 c:eken:-8 c:ekeni:-6 c:eks:7 c:eks>:6 c:el>:9 c:ela:10 c:ela>:10 c:elan:6 c:eld:-5
c:ele:17 c:ele>:6 c:elea:-7 c:eleas:-7 c:eleg:10 c:eleg>:6 c:elev:8 c:eleve:8 c:ella:6 c:ella>:6 c:elle:-5 c:elo>:5
c:em>:6 c:ema:-9 c:ema>:-5 c:eme:8 c:emel:5 c:emet:6 c:emett:5 c:emov:5 c:emove:5 c:empla:5 c:en>:-26 c:enci:-7
c:encia:-8 c:end:20 c:end>:17 c:endw:7 c:ene:-9 c:ener:-7 c:eni:8 c:enin:-5 c:ening:-5 c:enir:11 c:enir>:8 c:enn:7
c:enn>:5 c:enne:5 c:ens:-9 c:ens>:6 c:ensa:-7 c:ent:-10 c:ent>:-7 c:entil:5 c:ento>:-7 c:entr:6 c:entre:5 c:env:47
c:envi:23 c:envia:24 c:envie:8 c:envio:-8 c:envo:20 c:envoy:16 c:eo>:6 c:epu:-8 c:epui:-8 c:epuis:-8 c:er>:7
c:era:-12 c:era>:-5 c:eran:-7 c:erb:-8 c:erde:-6 c:ere>:-7 c:ereit:5 c:eren:-9 c:erenc:-6 c:eres:6 c:erg:-12
c:erge:-7 c:erk:5 c:erkt:5 c:erl:5 c:erm:-8 c:ern>:5 c:err:-16 c:erre:-5 c:ers:-11 c:ers>:-6 c:erso:-10 c:erson:-8
c:erst:8 c:ersta:6 c:ertag:5 c:erto:-5 c:erto>:-5 c:eru:-7 c:erv:6 c:ervu:5 c:ervus:5 c:erzi:-5 c:esc:-15 c:esch:-6
c:escon:-5 c:ese>:-5 c:eset:6 c:esi:5 c:esia:5 c:esia>:5 c:esit:5 c:eso:-17 c:eso>:-8 c:esp:-6 c:esta:-10
c:esta>:-11 c:este:-5 c:esto:5 c:esto>:5 c:etal:-6 c:etale:-7 c:etan:5 c:etant:5 c:etar:8 c:ete:-11 c:ete>:-9
c:eter:6 c:etj:9 c:etje:9 c:etje>:9 c:eto>:7 c:etro:8 c:etrou:9 c:ett:7 c:ette:7 c:ettez:6 c:etto>:5 c:eur:-5
c:euro:-7 c:euro>:-8 c:euv:-5 c:euve:-5 c:euve>:-5 c:euw:5 c:euwe:8 c:euwe>:8 c:eva:9 c:eva>:9 c:eve:10 c:eve>:6
c:ever:6 c:ever>:9 c:evisi:5 c:evo>:5 c:exo:6 c:exo>:6 c:ext:6 c:ez>:24 c:eza:5 c:fac:7 c:faco:5 c:faco>:5 c:fact:9
c:factu:10 c:fai:11 c:fair:5 c:faire:5 c:fais:6 c:fais>:7 c:fala:5 c:fala>:6 c:fat:6 c:fatu:5 c:fatur:5 c:fau:-5
c:fav:12 c:favo:12 c:favor:12 c:fe>:5 c:fec:-8 c:fech:-5 c:feie:5 c:feier:5 c:fen:-9 c:fen>:-6 c:fer:-9 c:fer>:6
c:fere:-6 c:feren:-5 c:ferm:-5 c:ff>:13 c:ffe:-5 c:ffen:-5 c:fic:-6 c:fica:-10 c:fica>:-5 c:fin:10 c:find:12
c:find>:9 c:fir:-5 c:firm:-7 c:firma:-6 c:foo:5 c:for:-5 c:fore:-7 c:fore>:-8 c:fou:8 c:frei:-6 c:frei>:-5 c:fres:5
c:fun:-5 c:fv>:6 c:ga>:6 c:gaa:7 c:gan:7 c:gang:11 c:gange:6 c:gar:-9 c:gat:9 c:gata:7 c:gata>:7 c:ge>:23 c:gee:-8
c:geen:-5 c:geen>:-5 c:gen>:-9 c:gend:16 c:gendw:7 c:genti:6 c:gep:-5 c:ger:9 c:gere:7 c:gern:6 c:gern>:6 c:ges:-8
c:gez:10 c:geza:7 c:gezah:7 c:gge:-5 c:ght:-6 c:ght>:-5 c:gia:9 c:gia>:6 c:gie:-5 c:gio:-8 c:go>:6 c:graa:10
c:graag:10 c:gre:7 c:gret:8 c:gse:5 c:gsk:9 c:gsko:9 c:gskop:9 c:gsl:5 c:gsla:5 c:gslau:5 c:gue:-7 c:gue>:-10
c:guen:5 c:guen>:5 c:gund:5 c:gunda:5 c:hab:5 c:habe:10 c:haben:6 c:hal:8 c:halt:7 c:han:-13 c:hand:-6 c:hang:-6
c:hange:-5 c:har:6 c:harg:8 c:harge:8 c:has>:-7 c:hau:11 c:haus:5 c:haus>:5 c:he>:-6 c:heb:10 c:heb>:12 c:hee:5
c:heef:5 c:heeft:5 c:hei>:6 c:her:10 c:her>:14 c:het:-8 c:het>:-9 c:hic:17 c:hick:15 c:hicke:10 c:hier:6 c:hier>:7
c:hiv:7 c:hli:5 c:hma:6 c:hmal:6 c:hmal>:9 c:hme:5 c:hmen:6 c:hni:5 c:hola:5 c:hola>:5 c:hon:9 c:hone:6 c:hot:7
c:hoto:8 c:hoto>:10 c:hre:-11 c:hste>:5 c:ht>:-15 c:hte:6 c:hte>:6 c:ia>:42 c:iad:-5 c:ial:-8 c:ial>:-6 c:iame:5
c:iana:5 c:iana>:5 c:iao:5 c:iao>:5 c:iar:12 c:iar>:7 c:iare:6 c:iate:7 c:icado:6 c:icat:6 c:icato:6 c:ice>:6
c:ich:-5 c:ick:17 c:icke:11 c:ida>:-5 c:ider:5 c:idi:5 c:ie>:23 c:iec:6 c:iece:7 c:ief:-6 c:iefe:-5 c:iefer:-5
c:iene:-5 c:iene>:-5 c:ienn:6 c:ienne:6 c:ient:-6 c:ier:-10 c:iero>:5 c:ierta:5 c:ies:5 c:ies>:10 c:iet:-7 c:ieuw:5
c:ieuwe:8 c:if>:-6 c:igh:-6 c:ight:-5 c:ight>:-5 c:igs:5 c:igue:5 c:ihre:-5 c:ij>:-8 c:ik>:6 c:ike:-5 c:il>:14
c:ile:6 c:ille:5 c:im>:14 c:ima:7 c:iman:8 c:imand:12 c:ime:-6 c:imm:7 c:imme:10 c:immer:11 c:imp:-5 c:in>:-8
c:inc:-5 c:ind>:12 c:indi:-8 c:ine>:5 c:ing:-19 c:ing>:-7 c:ings:-5 c:ini:-10 c:ino>:5 c:ins:11 c:insi:7 c:insi>:8
c:int>:-7 c:inte:7 c:invia:5 c:invo:5 c:invoi:5 c:io>:-14 c:iona:5 c:ional:5 c:ione:-5 c:ior:-6 c:ios:5 c:ip>:5
c:ir>:7 c:ira>:5 c:irg:7 c:irge:7 c:irgen:7 c:iri:5 c:irm:-5 c:irmat:-5 c:iru:9 c:irus:9 c:irus>:9 c:is>:-22
c:isc:11 c:isch:6 c:isch>:6 c:ise:-7 c:ise>:-7 c:isp:10 c:ispu:6 c:isput:6 c:iss:-13 c:ist:-10 c:ist>:-6 c:isten:5
c:isto:-5 c:ita>:5 c:itan:5 c:ite:-9 c:ite>:-5 c:ited:5 c:ited>:5 c:iter:-5 c:ith:6 c:itig:6 c:ito>:-7 c:its:6
c:itsc:6 c:itsch:6 c:itt:13 c:itte:14 c:itte>:17 c:iu>:-5 c:iva:-11 c:iva>:-5 c:ivi:6 c:ixo:5 c:ixo>:5 c:iza:6
c:izam:7 c:izamo:7 c:izion:5 c:ja>:-5 c:jam:8 c:jama:6 c:jamai:6 c:jar:5 c:je>:24 c:jo>:5 c:jour:-5 c:jours:-5
c:jul:-8 c:kann:5 c:kannt:7 c:kar:5 c:kee:11 c:keer:11 c:keer>:6 c:keni:-6 c:kenin:-6 c:khe:10 c:kon:6 c:kont:11
c:konto:12 c:kop:37 c:kopi:38 c:kopie:38 c:kum:5 c:kun:7 c:kun>:6 c:la>:23 c:lado:5 c:lado>:5 c:lanca:5 c:lauf>:8
c:lbo:6 c:ld>:-10 c:ldo>:-6 c:lea:11 c:leas:13 c:lease:13 c:lec:8 c:lect:5 c:leg:9 c:leg>:5 c:leid:5 c:len:-11
c:len>:-11 c:les:11 c:les>:10 c:let:5 c:lets:5 c:lets>:5 c:lev:7 c:leve:5 c:leve>:7 c:lez>:-5 c:lic:17 c:lic>:5
c:lica:15 c:licad:7 c:licat:9 c:lie:-5 c:lie>:-6 c:lief:-6 c:liefe:-5 c:lin:-9 c:ling:-8 c:lis:9 c:liti:5 c:liz:7
c:liza:6 c:llec:5 c:llect:6 c:llen:-5 c:llen>:-5 c:ller:-5 c:llets:5 c:lli:-7 c:llie:-5 c:llie>:-6 c:llis:6 c:llo>:6
c:loc:6 c:loca:6 c:local:6 c:loq:6 c:loqu:6 c:loque:6 c:ls>:11 c:ltr:-5 c:luci:5 c:lui:-5 c:lus:-7 c:ma>:8 c:maa:-6
c:mah:-5 c:mahn:-5 c:mai:13 c:mail:10 c:mail>:8 c:mails:-5 c:mains:7 c:mais:5 c:mais>:5 c:mal>:11 c:man:18 c:mana:-9
c:mana>:-5 c:mand:29 c:manda:22 c:mandi:9 c:manq:-6 c:manqu:-6 c:manu:5 c:manue:5 c:mar:-6 c:mas:-6 c:mat:-9
c:mata:-6 c:mata>:-5 c:mbe:-6 c:mber:-5 c:mbr:-5 c:me>:7 c:mee:9 c:meer:5 c:meer>:5 c:mel:11 c:mela:14 c:mela>:14
c:men:-5 c:men>:-5 c:menti:-6 c:mer:-8 c:mero:-6 c:mero>:-5 c:mes:-6 c:met:-5 c:met>:-7 c:mett:7 c:mette:5 c:mi>:7
c:min:-8 c:mir:7 c:mir>:6 c:mit:-10 c:mitt:-5 c:ml>:22 c:mme:-9 c:moi>:10 c:mon>:7 c:mov:5 c:moved:5 c:mp>:6
c:mplet:5 c:mpri:5 c:mprim:5 c:my>:-5 c:na>:-13 c:nach>:5 c:nado:5 c:nao:17 c:nao>:17 c:nbe:5 c:nbek:5 c:nc>:-5
c:ncada:5 c:nce>:-5 c:ncel:-6 c:nci:-9 c:ncia:-8 c:ncia>:-7 c:nco:16 c:nco>:11 c:nd>:14 c:nda:23 c:nda>:12 c:ndam:7
c:ndame:6 c:ndar:8 c:ndare:6 c:ndate:6 c:nder:-7 c:ndi:-9 c:ndo:-5 c:ndw:7 c:nec:9 c:nece:7 c:neces:6 c:ned>:6
c:nee:-9 c:need>:-5 c:nela:5 c:nen:-12 c:nen>:-8 c:neo:5 c:nerg:-5 c:nero:-5 c:nero>:-5 c:ners:10 c:nerst:7 c:net:8
c:netj:10 c:netje:10 c:neu:-5 c:nev:11 c:neve:11 c:never:11 c:nexo:6 c:nexo>:6 c:nfe:8 c:nga:6 c:nga>:6 c:nge:-17
c:ngen:-5 c:ngsk:9 c:ngsko:9 c:ngt:-5 c:ni>:-8 c:nia:5 c:nie:8 c:nie>:13 c:nieu:5 c:nieuw:5 c:nifi:5 c:nific:5
c:nig>:5 c:nim:7 c:nimm:8 c:nin:-5 c:ning:-6 c:nir:11 c:nir>:8 c:njo:-5 c:njou:-5 c:njour:-5 c:nn>:9 c:nne:25
c:nner:11 c:nner>:5 c:nners:7 c:nnes:5 c:nnes>:5 c:nnet:11 c:nno:5 c:nnt:6 c:nnt>:8 c:noc:15 c:noch:16 c:nochm:6
c:noe:5 c:noel:6 c:noel>:6 c:nog:16 c:nog>:14 c:noi:-5 c:nomo:5 c:non:-10 c:non>:-11 c:nor:-5 c:noth:5 c:nothe:5
c:nov:6 c:novo:7 c:novo>:7 c:now:-6 c:now>:-6 c:nqu:-11 c:nque:-6 c:nque>:-5 c:nsa:-5 c:nser:5 c:nsi:6 c:nsi>:7
c:nt>:-18 c:nta:-9 c:ntage:6 c:ntane:5 c:nte:-8 c:nte>:-5 c:nti:9 c:ntil:7 c:ntiv:7 c:ntj:5 c:ntje:5 c:ntje>:5
c:nto:6 c:ntos:5 c:ntos>:5 c:ntr:-5 c:ntra:-9 c:ntre>:8 c:nts:-5 c:nts>:-5 c:nue:16 c:nuel:5 c:nuev:10 c:nueva:8
c:nul:-7 c:num:-25 c:numb:-5 c:numbe:-5 c:nume:-8 c:numer:-8 c:numm:-11 c:numme:-11 c:nun:5 c:nung:6 c:nungs:7
c:nvi:22 c:nvia:28 c:nviam:5 c:nviar:15 c:nvio:-8 c:nvio>:-8 c:nvo:24 c:nvoi:8 c:nvoic:5 c:nvoy:16 c:nvoye:16
c:ny>:-8 c:nze:7 c:nze>:5 c:oak:6 c:obra:-5 c:ocal:6 c:oces:-6 c:och:13 c:ochm:6 c:ochma:6 c:oci:-6 c:odr:7 c:odra:5
c:odra>:5 c:oel:10 c:oel>:10 c:oes>:-5 c:offe:-5 c:ofi:-5 c:og>:16 c:oga:-6 c:oge:6 c:oic:5 c:oice:5 c:oice>:5
c:oie:6 c:oie>:6 c:oin:-12 c:oin>:-7 c:oint>:-5 c:oir:-5 c:oir>:-5 c:ola:7 c:ola>:5 c:olg:6 c:oll:-5 c:ollec:5
c:ome:-7 c:omm:-5 c:omme:-6 c:omo:13 c:omo>:6 c:omp:-5 c:ompte:-5 c:onde:7 c:onde>:5 c:onder:5 c:ong:-6 c:onif:5
c:onifi:5 c:onj:-5 c:onjo:-5 c:onjou:-5 c:onn:11 c:onne:15 c:onner:9 c:onnet:10 c:ono:-5 c:ons:-7 c:ons>:-9 c:onst:8
c:onsta:9 c:ont:-8 c:ont>:-6 c:onta:-7 c:onto:11 c:ontr:-11 c:ontra:-7 c:oon:12 c:oon>:7 c:oorst:5 c:oot:6 c:oot>:6
c:op>:-19 c:opi:61 c:opia:20 c:opia>:18 c:opie:41 c:opie>:32 c:opies:7 c:opo:-7 c:opy:23 c:opy>:23 c:oqu:5 c:oque:5
c:ora:-5 c:ora>:-5 c:ord:-6 c:ore:-8 c:ore>:-8 c:orf:6 c:orfa:6 c:orfa>:5 c:orma:-5 c:orn:-11 c:orr:-10 c:orri:-6
c:ors:8 c:orst:5 c:ort:10 c:ort>:7 c:ortal:-6 c:orto:7 c:orto>:7 c:os>:-16 c:osi:6 c:osiz:5 c:osizi:5 c:oso:6
c:oso>:6 c:ossa:-7 c:ossa>:-8 c:ost:-9 c:ota:-6 c:oth:13 c:oth>:5 c:othe:7 c:other:7 c:oto:10 c:oto>:10 c:ott:7
c:ott>:5 c:ou>:-9 c:oule:6 c:our:-11 c:ourri:5 c:ours:-8 c:ours>:-7 c:ous:8 c:ous>:9 c:outr:5 c:outra:5 c:ouv:9
c:ouve:6 c:ouve>:8 c:ouvr:5 c:ouvri:6 c:oved:5 c:over:-7 c:ovo:11 c:ovo>:12 c:oye:20 c:oyer:11 c:oyer>:11 c:oyez:11
c:oyez>:11 c:pa>:7 c:pagat:6 c:paie>:-5 c:pal:5 c:pall:6 c:palle:6 c:par:-17 c:para:-9 c:pas:-5 c:pay:-8 c:pay>:5
c:paye:-7 c:pdf:36 c:pdf>:32 c:pel:9 c:pelo:7 c:pelo>:7 c:pens:-8 c:pensa:-6 c:per:-9 c:per>:10 c:pers:-8 c:perso:-9
c:pet:-6 c:pia:16 c:pia>:17 c:pie:49 c:pie>:32 c:piec:7 c:piece:7 c:pier:5 c:pies:7 c:pies>:7 c:plan:-5 c:ple:19
c:plea:19 c:pleas:19 c:plet:5 c:pli:12 c:plic:14 c:plica:15 c:pls>:6 c:pn>:5 c:po>:-7 c:pon:-7 c:porf:5 c:porfa:5
c:posi:5 c:posiz:5 c:post>:5 c:pour>:-6 c:ppe:6 c:ppell:5 c:ppor:6 c:pport:6 c:pprov:-7 c:pra:-8 c:pra>:-5 c:pre:-9
c:pres:-7 c:preu:-5 c:preuv:-5 c:pri:11 c:pril:5 c:pro:-6 c:prox:5 c:pte>:-6 c:pue:-5 c:pui:-8 c:puis:-8 c:puis>:-8
c:puo:5 c:puo>:5 c:put:7 c:pute:5 c:puti:5 c:putin:5 c:py>:23 c:que:-19 c:que>:-11 c:quest:-5 c:qui>:6 c:ra>:8
c:raa:10 c:raag:9 c:raag>:10 c:rac:12 c:rach:5 c:ract:7 c:racto:5 c:rad:-13 c:radi:-5 c:rage>:7 c:rai:-14 c:rait:-6
c:ran:-9 c:rand:-7 c:rand>:-5 c:rans:6 c:rar:-6 c:rat:-8 c:rato:-7 c:rato>:-6 c:rauc:9 c:rauch:9 c:rbe:-6 c:rce:-5
c:rchi:8 c:rchiv:7 c:rde:-15 c:rde>:-6 c:reau:5 c:reau>:5 c:rec:-5 c:rece>:5 c:rechn:6 c:recue:5 c:red>:-5 c:ree>:-7
c:reen:11 c:reenv:12 c:ref:-10 c:rege:6 c:rei:-10 c:rei>:-6 c:rek:-8 c:reke:-7 c:reken:-7 c:relea:-7 c:relev:9
c:rem:15 c:rem>:7 c:reme:5 c:remet:7 c:remov:5 c:ren:20 c:renc:-6 c:renci:-5 c:rendr:5 c:renv:19 c:renvo:19 c:rep:-8
c:rer:-7 c:rese:9 c:ress:-9 c:resse:-5 c:resto:8 c:ret:21 c:reta:7 c:retar:8 c:rete:7 c:reter:7 c:reto>:5 c:retr:7
c:retro:8 c:reu:-5 c:reuv:-5 c:reuve:-5 c:rez:6 c:rfa:5 c:rfa>:5 c:rge>:11 c:rgend:7 c:rib:-6 c:ric:5 c:rica>:6
c:rie:8 c:rie>:6 c:ries:6 c:rij:-5 c:rim:6 c:rima:8 c:riman:9 c:rin:-5 c:rin>:5 c:ring:-7 c:ring>:-5 c:rio>:-8
c:rios:5 c:rip:7 c:rir>:5 c:rkt:5 c:rma:-11 c:rmat:-8 c:rmata:-5 c:rme:5 c:rmo:-5 c:rn>:8 c:rno:-6 c:rno>:-6
c:ro>:-16 c:rob:-6 c:roe:7 c:ron:-9 c:ros:-5 c:rou:5 c:rov:7 c:rox:5 c:rre:-5 c:rrec:-5 c:rro:-6 c:rs>:-11 c:rse:-6
c:rso:-7 c:rson:-8 c:rsona:-5 c:rst:14 c:rsta:6 c:rstag:7 c:rstu:5 c:rt>:6 c:rta:-7 c:rta>:-6 c:rtal:-7 c:rtal>:-6
c:rtes:6 c:rtesi:5 c:run:10 c:run>:9 c:rus:7 c:rus>:9 c:rve:7 c:rven:6 c:rveni:6 c:rvu:5 c:rvus:5 c:rvus>:5 c:rzi:-6
c:sag:-8 c:sage:-5 c:sai:-10 c:sais:-7 c:sais>:-6 c:sali:6 c:sam:-9 c:same:-6 c:same>:-5 c:san:-6 c:sat:8 c:sate>:5
c:sato:6 c:sato>:5 c:sch:12 c:sch>:10 c:sche:-9 c:schi:14 c:schic:17 c:scho:5 c:schon:6 c:scon:-6 c:scont:-6
c:scor:5 c:scors:6 c:scus:5 c:scusa:6 c:se>:-19 c:see:6 c:seg:7 c:segr:9 c:segre:9 c:segue:-7 c:sem:-6 c:sen:18
c:send:18 c:send>:15 c:sept:5 c:sera:-5 c:serv:10 c:servu:5 c:set:10 c:sett:10 c:setto:9 c:sfer>:5 c:sfere:-5
c:sho:10 c:sie:-9 c:sie>:-6 c:sigu:5 c:sigue:6 c:sin:5 c:sio:7 c:sion:7 c:sion>:7 c:sis:-6 c:sist:-5 c:siz:5
c:sizi:5 c:sizio:5 c:sk>:6 c:sko:13 c:skop:9 c:skopi:10 c:sla:5 c:slau:5 c:slauf:5 c:so>:-7 c:soa:5 c:soc:-6
c:soci:-5 c:soi:-5 c:sol:-9 c:son:-21 c:son>:-5 c:sona:-5 c:soon>:5 c:sou:7 c:sous:11 c:sous>:11 c:soy:8 c:spu:6
c:sput:6 c:sputi:5 c:ssa:-12 c:ssa>:-8 c:sse>:-5 c:sser:-5 c:sset:8 c:ssett:9 c:ssi:-7 c:sso:-8 c:sso>:-6 c:st>:-13
c:sta:-6 c:sta>:-10 c:staa:-10 c:staat:-7 c:stad:6 c:stado:5 c:stell:-7 c:stem>:5 c:ster:6 c:ster>:7 c:sto:-8
c:stor:-7 c:stu:10 c:stur:6 c:sture:7 c:stuu:10 c:stuur:10 c:sua:-6 c:sul:6 c:sul>:5 c:sur:-6 c:sur>:-8 c:svp:9
c:svp>:9 c:swi:-6 c:swif:-6 c:swift:-6 c:szug:5 c:szug>:5 c:ta>:-6 c:taa:-6 c:taal>:7 c:taat:-7 c:taat>:-7 c:tab:9
c:tabi:5 c:tabil:5 c:table:5 c:tag:10 c:tage:10 c:tage>:6 c:tal:-14 c:tale:-8 c:talen:-7 c:tam:-5 c:tan:13 c:tando:5
c:tane:5 c:tant:7 c:tanta:5 c:tas:-5 c:tat:-8 c:te>:-15 c:tec:9 c:teen:5 c:teen>:5 c:tei:-5 c:tell:-8 c:tem:6
c:teme:7 c:ten:-5 c:teri:6 c:tes:8 c:tes>:6 c:tesi:5 c:tesia:5 c:teu:-5 c:tge:12 c:th>:9 c:ther:6 c:ther>:9
c:tie:-14 c:tif:-7 c:tifi:-6 c:tific:-5 c:til:8 c:tin:9 c:ting:7 c:ting>:5 c:tion>:-6 c:tiona:5 c:tis:-5 c:tiv:5
c:tivi:7 c:tje:18 c:tje>:19 c:tle>:5 c:tm>:5 c:to>:8 c:toc:5 c:top:-5 c:tor:-5 c:torn:-6 c:tota:-5 c:tou:-5 c:tra:-6
c:trac:6 c:tract:7 c:trat:-9 c:trato:-7 c:tre:5 c:tres:6 c:tres>:7 c:tri:-13 c:tro:8 c:tro>:6 c:trou:6 c:ts>:9
c:tsc:9 c:tsch:9 c:tt>:8 c:tta:-5 c:tte:14 c:tte>:15 c:ttez:6 c:ttez>:6 c:ttle>:5 c:tto:7 c:tu>:6 c:tum:-5 c:tur:18
c:tura:9 c:tura>:9 c:turas:6 c:ture>:6 c:turen:5 c:tures:-5 c:tuu:16 c:tuur:16 c:tuur>:10 c:tuurt:10 c:twi:5
c:uar:-5 c:uber>:-5 c:uch:12 c:ucht:6 c:uchte:8 c:ucia:5 c:udit:5 c:ue>:-15 c:ueado:5 c:uele:5 c:uele>:5 c:uen:7
c:uev:10 c:ueva:8 c:ueva>:9 c:uf>:-6 c:ug>:7 c:uis:-11 c:uis>:-10 c:uit:-7 c:uite:-5 c:ula:-5 c:ulee:6 c:ulee>:6
c:uli:-5 c:ull:-8 c:um>:-8 c:umb:-5 c:umbe:-5 c:umber:-5 c:ume:-8 c:umer:-8 c:umero:-5 c:umm:-9 c:umme:-13
c:ummer:-12 c:ump:7 c:umpr:5 c:un>:29 c:una:-7 c:una>:-5 c:unb:5 c:unbe:5 c:unda>:5 c:ung>:7 c:unge:-7 c:ungen:-6
c:ungsk:9 c:uo>:8 c:upl:18 c:upli:18 c:uplic:17 c:ura:5 c:ura>:7 c:uras:6 c:uras>:6 c:ure:14 c:ure>:5 c:urea:6
c:ureau:6 c:uren:6 c:uren>:6 c:ures>:-5 c:urn:5 c:uro:-12 c:uro>:-10 c:urr:5 c:urri:5 c:urrie:5 c:urs:-8 c:urs>:-6
c:urt:7 c:urt>:9 c:us>:28 c:usat:5 c:usate:5 c:use>:-8 c:usen:6 c:usend:6 c:uss:-5 c:ust:-14 c:ust>:-5 c:uste:-6
c:uszug:5 c:ute:12 c:ute>:8 c:utin:5 c:uting:5 c:utra:5 c:utra>:5 c:uur:16 c:uur>:10 c:uurt:10 c:uurt>:10 c:uvr:5
c:uvri:6 c:uwe:6 c:uwe>:8 c:vab:5 c:van:-6 c:ve>:11 c:ved:10 c:vedo:6 c:vedo>:6 c:vem:-7 c:venc:7 c:vence:5
c:vend:-6 c:veni:11 c:venir:10 c:vent:-7 c:ver:-20 c:vert:5 c:verzi:-5 c:vez:8 c:vez>:9 c:via:41 c:via>:21 c:viam:5
c:viar:15 c:viar>:8 c:viare:5 c:vier:-6 c:vio:-7 c:vio>:-5 c:vir:8 c:viru:9 c:virus:9 c:visi:5 c:visio:5 c:vo>:15
c:voc:-7 c:voi>:-5 c:voic:6 c:voice:5 c:voie:6 c:voie>:6 c:vor:11 c:vor>:16 c:vos:-5 c:vou:-8 c:voy:13 c:voye:15
c:voyer:12 c:voyez:5 c:vp>:9 c:vra:-7 c:vus:5 c:vus>:5 c:wan:-5 c:weeks:6 c:wei:-8 c:when:5 c:wie:-9 c:wies:-5
c:wif:-7 c:wift:-6 c:wift>:-6 c:wil:7 c:will:8 c:will>:5 c:wo>:6 c:xml:21 c:xml>:21 c:xo>:11 c:xtrac:6 c:ye>:-6
c:yer:8 c:yer>:8 c:yeu:6 c:yez:11 c:yez>:11 c:you:-10 c:your:-7 c:your>:-7 c:zam:6 c:zamo:6 c:zamos:6 c:ze>:6
c:zegt:6 c:zegt>:6 c:zel:6 c:zic:-5 c:zich:-5 c:zicht:-5 c:zo>:-5 c:zod:5 c:zodr:5 c:zodra:5 c:zoon:5 c:zug:10
c:zug>:9 c:zuse:7 c:zusen:7 c:zweit:5 d:0.1:15 d:0.25:17 e:paid=day:24 e:paid=none:-14 e:promise=day:-11
e:promise=none:12 e:run=none:-8 f:_amount:-27 f:_day:-40 f:_invoice:83 f:admin:-29 f:all:16 f:back:-6 f:bounce:-7
f:closed:-21 f:contest:12 f:copy:200 f:d.CANCELLED:-13 f:d.DAMAGED:11 f:d.DUPLICATE_BILLING:6 f:d.FREIGHT:-8
f:d.LATE_DELIVERY:5 f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:27 f:d.NOT_OURS:5 f:d.NO_PO:-8 f:d.RETURN:-6 f:d.TAX:-16
f:demand:14 f:difference:-17 f:dispute:-9 f:firm:-11 f:fix:6 f:formal:-9 f:gone:-22 f:goods:-26 f:greeting:24
f:hardship:-7 f:hostile:-15 f:inject:-5 f:insolvency:-13 f:joke:-6 f:lawyer:-22 f:legal:-23 f:moved:6 f:moves:6
f:n.QUANTITY_SHORT:-6 f:not:31 f:not_dispute:-19 f:not_duplicate:50 f:not_legal:-9 f:once_us:22 f:ooo:-5 f:order:-5
f:others:-13 f:paid:15 f:part:-9 f:pay:-8 f:proof:-8 f:propose:-8 f:question:-12 f:r.CANCELLED:-9 f:r.DAMAGED:-6
f:r.DUPLICATE_BILLING:15 f:r.LATE_DELIVERY:6 f:r.LATE_FEE_CONTESTED:-9 f:r.LOST:24 f:r.TERMS_DISPUTE:7 f:redirect:55
f:refuse:-27 f:remittance:-7 f:statement:39 f:stop:-33 f:unable:-5 i:already_paid=3:6 i:bounce:-6 i:bounce=3:-6
i:copy_invoice_request:133 i:copy_invoice_request=2:10 i:copy_invoice_request=3:124 i:dispute:5 i:dispute=2:25
i:dispute=3:-16 i:hostile:-15 i:hostile=2:-7 i:hostile=3:-7 i:in_payment_run:-6 i:in_payment_run=3:-6
i:insolvency:-14 i:insolvency=2:-6 i:insolvency=3:-8 i:invoice_admin:-31 i:invoice_admin=2:14 i:invoice_admin=3:-44
i:legal:-27 i:legal=3:-23 i:nothing:16 i:out_of_office:-9 i:out_of_office=2:-6 i:partial_payment:6
i:payment_plan_request:-5 i:payment_plan_request=3:-6 i:promise_to_pay:5 i:promise_to_pay=1:12 i:promise_to_pay=3:-7
i:question:35 i:question=1:27 i:question=2:5 i:remittance_advice:-10 i:remittance_advice=2:-5
i:remittance_advice=3:-5 i:statement_request:32 i:statement_request=2:30 i:unsubscribe:-32 i:unsubscribe=2:-5
i:unsubscribe=3:-28 i:wrong_contact:-11 i:wrong_contact=2:5 i:wrong_contact=3:-15 l:de:10 l:en:-8 l:es:-21 l:fr:-13
l:nl:14 n:1:-14 n:3:-8 n:4:-19 n:6:32 p:abbiam:6 p:accont:7 p:accoun:-5 p:adress:-16 p:alread:-6 p:altrim:-6
p:anothe:10 p:antivi:15 p:appara:-5 p:appell:10 p:approv:-11 p:aprese:5 p:aprove:10 p:archiv:14 p:arrete:7
p:arriva:-5 p:aspett:-5 p:audito:8 p:autori:5 p:batail:12 p:becaus:-6 p:bereit:9 p:betale:-13 p:betwis:8 p:bezahl:-7
p:bijgaa:5 p:bloque:10 p:boekho:5 p:bonifi:11 p:bonjou:-9 p:bonnet:20 p:brauch:19 p:buchha:6 p:buonas:8 p:cancel:-8
p:canhot:9 p:casset:18 p:certif:-5 p:chauff:8 p:collec:13 p:compta:7 p:comput:8 p:confor:6 p:conseg:-5 p:consta:12
p:contab:6 p:contac:-5 p:contra:-7 p:contro:-10 p:correc:-5 p:cortes:9 p:cumpri:9 p:debaix:9 p:descon:-10 p:despes:6
p:detail:-6 p:direct:8 p:diritt:7 p:dispos:7 p:disput:12 p:donder:5 p:donner:14 p:doorst:10 p:duplic:35 p:einzel:6
p:encont:7 p:encuen:7 p:energi:-5 p:enviam:6 p:envoye:9 p:exclus:-5 p:extrac:12 p:factur:10 p:factuu:14 p:fattur:9
p:fatura:6 p:feiert:10 p:fichie:5 p:fiscal:7 p:gegang:5 p:geland:6 p:gentil:11 p:gewees:6 p:geword:11 p:gezahl:15
p:gezoge:9 p:gioved:5 p:goedke:5 p:govern:-5 p:gracia:7 p:histor:-7 p:hoekst:5 p:immobi:-5 p:ingepl:-5 p:inkoop:-6
p:insert:6 p:insupp:9 p:intent:8 p:intern:5 p:inviat:6 p:invoic:14 p:irgend:14 p:istant:10 p:janvie:-9 p:lancad:9
p:leitwe:-6 p:liefer:-7 p:llevab:8 p:locali:12 p:mahnun:-5 p:mandam:12 p:mandat:13 p:mangue:-5 p:marcha:-6
p:montag:10 p:necesi:10 p:nochma:13 p:normal:-5 p:novemb:-5 p:obriga:6 p:occasi:5 p:offene:-5 p:opnieu:-6 p:ottobr:6
p:overzi:-6 p:pagame:5 p:pagamo:-5 p:paieme:7 p:pallet:11 p:papele:5 p:partne:5 p:parven:8 p:passat:5 p:paymen:-9
p:pazien:6 p:perdim:5 p:person:-14 p:posica:7 p:pourri:8 p:prendr:11 p:presen:-6 p:proced:6 p:proces:-5 p:procha:-8
p:prorro:-6 p:protoc:8 p:proxim:6 p:quotid:9 p:rahmen:8 p:recept:-5 p:rechnu:19 p:reenvi:23 p:reject:-5 p:rekeni:-10
p:releas:-13 p:remett:12 p:remove:11 p:renvoi:13 p:renvoy:24 p:respon:-5 p:retrou:17 p:revisi:11 p:rimand:23
p:risped:9 p:scanne:5 p:schick:17 p:scusat:10 p:segret:17 p:segund:9 p:seguri:6 p:septem:7 p:servid:5 p:setemb:-5
p:settle:-7 p:statem:6 p:straig:-5 p:subjec:7 p:subven:6 p:succes:8 p:tecnic:8 p:telefo:6 p:theref:-5 p:throug:5
p:toestu:6 p:transf:-5 p:trouve:-10 p:ubrige:6 p:unbeka:11 p:unsere:8 p:valide:5 p:vastge:5 p:versat:8 p:volgen:8
p:vrijda:-6 p:warene:7 p:werkta:5 p:xrechn:-5 p:zahlun:7 p:zusend:13 s:0:24 s:aberto:11 s:ae:8 s:al:6 s:auto:-7
s:aviso:-6 s:aw:10 s:balance:7 s:bar:10 s:bb:13 s:be:13 s:boleto:10 s:cg:12 s:cliente:12 s:cs:6 s:cuenta:14
s:debiteur:5 s:depassees:5 s:di:-6 s:do:8 s:du:-5 s:due:18 s:echeances:5 s:em:12 s:estado:12 s:et:6 s:factura:-6
s:facturen:6 s:factures:-7 s:fallige:8 s:fattura:-6 s:ff:5 s:he:-5 s:invoice:-13 s:invoices:6 s:kontoauszug:10
s:mahnung:5 s:message:-8 s:mi:7 s:nota:-5 s:offener:7 s:openstaand:16 s:outstanding:5 s:overdue:-11 s:pago:-6
s:palco:7 s:past:18 s:pedido:10 s:posten:6 s:re:44 s:rechnung:-14 s:rechnungen:8 s:recordatorio:-7 s:rekening:14
s:relance:-9 s:reminder:-7 s:saldenbestatigung:7 s:saldo:16 s:sc:6 s:segundo:9 s:si:12 s:sollecito:-10 s:vl:6 w:!:31
w:%:-9 w:00000:-24 w:0000:-11 w:000:10 w:00:-10 w:?:34 w:@:-27 w:aan:-7 w:abbiamo:6 w:about:-8 w:abre:9 w:acconto:8
w:ach:7 w:achei:13 w:actually:5 w:addebito:7 w:adresse:-10 w:ag:-5 w:agendada:5 w:ago:5 w:agreed:5 w:ainsi:15
w:alla:-7 w:alle:-12 w:aller:-5 w:already:-6 w:als:19 w:also:9 w:altrimenti:-6 w:an:-9 w:andern:-5 w:anexo:12
w:anja:8 w:another:10 w:antes:-5 w:antivirus:15 w:any:-7 w:app:-5 w:appena:5 w:approve:-5 w:apres:-7 w:april:8
w:aqui:13 w:archivio:7 w:archivo:6 w:are:5 w:arreter:9 w:ask:13 w:assinado:6 w:attachment:5 w:aucune:9 w:auditors:5
w:auf:-20 w:auszug:8 w:automatiques:9 w:autorizzata:10 w:aviso:-5 w:avoir:-5 w:avons:-6 w:banca:-5 w:banco:17
w:bar:8 w:be:-13 w:because:-6 w:before:-11 w:bei:-10 w:beleg:15 w:bem:6 w:bereits:5 w:besoin:-6 w:beste:-5
w:bestellnummer:-6 w:betaal:12 w:betalen:-13 w:beth:6 w:betwisten:7 w:bezahlt:-7 w:bien:-5 w:bis:-7 w:bisous:14
w:bitte:33 w:bk:6 w:bleibt:8 w:bloqueado:11 w:boekhoudster:6 w:boleto:7 w:bom:17 w:bon:-5 w:bonjour:-9 w:bonnetje:20
w:both:11 w:bp:9 w:brauchte:12 w:brief:5 w:bruno:10 w:buchhaltung:6 w:buen:-5 w:buenas:7 w:buonasera:8 w:bureau:12
w:but:6 w:bv:-10 w:cai:9 w:canhoto:9 w:cannot:5 w:carece:6 w:carta:-7 w:cassetto:18 w:ce:-14 w:certificate:-5
w:cette:7 w:change:-6 w:charge:20 w:chauffeur:8 w:chegou:7 w:cheque:8 w:ci:-19 w:ciao:10 w:col:12 w:collective:8
w:com:-8 w:como:6 w:completa:6 w:compte:-6 w:computer:7 w:con:-6 w:consta:6 w:constancia:5 w:contestiamo:6
w:contra:-9 w:contrato:-6 w:copia:37 w:copie:-5 w:copies:14 w:copy:47 w:correo:5 w:cortesia:10 w:cos:5 w:cosa:8
w:cosi:-5 w:courriel:5 w:credited:11 w:credito:-12 w:cs:6 w:cual:10 w:cuanto:9 w:cumprimentos:9 w:daar:9 w:dag:8
w:dal:-6 w:dall:8 w:danfe:20 w:danke:6 w:dans:9 w:das:-6 w:dat:-8 w:datum:-6 w:dazu:8 w:de:8 w:dear:5 w:debaixo:9
w:debito:-5 w:debt:5 w:deja:-6 w:del:5 w:della:16 w:depends:5 w:depuis:-15 w:der:-9 w:desde:5 w:despesas:6
w:details:-5 w:detto:-5 w:deux:-6 w:dias:-11 w:direct:-7 w:disposizione:11 w:disputed:7 w:disputing:10 w:dit:6
w:dix:-5 w:do:-5 w:document:-5 w:donderdag:5 w:donnerstag:10 w:door:11 w:doorsturen:10 w:dos:-5 w:double:8 w:dr:7
w:dra:7 w:drie:5 w:drin:9 w:driver:-5 w:du:-13 w:duplicado:16 w:duplicata:7 w:duplicato:14 w:dus:-11 w:easter:8
w:ed:5 w:ee:-11 w:een:38 w:eens:18 w:ein:5 w:einmal:6 w:el:8 w:ela:-5 w:email:10 w:encuentro:10 w:enero:-5
w:entre:15 w:enviar:15 w:envoyez:8 w:er:-27 w:es:-5 w:eso:-7 w:essa:8 w:esse:7 w:esta:-12 w:estado:12 w:et:23
w:etait:6 w:etant:9 w:ete:-8 w:euch:-6 w:euro:-16 w:even:6 w:exempt:-5 w:extracto:12 w:faccio:-5 w:faco:9
w:factura:12 w:facturas:6 w:facture:12 w:factures:-6 w:factuur:16 w:faire:12 w:fais:13 w:fala:12 w:fare:5 w:farm:5
w:fattura:6 w:fatura:5 w:faturas:7 w:favor:23 w:faz:6 w:fecha:-7 w:fehlt:-7 w:feira:-6 w:ff:25 w:fica:-10
w:fichier:6 w:file:-7 w:fim:5 w:financeira:7 w:find:19 w:finden:5 w:firmata:-5 w:fiscale:7 w:fm:5 w:foram:5
w:format:-6 w:foulee:13 w:frei:-10 w:fresh:7 w:friday:-5 w:full:-5 w:fur:8 w:gaat:9 w:gar:5 w:geen:-15 w:gegangen:5
w:geht:6 w:gelandet:6 w:gern:13 w:gestor:5 w:get:8 w:geweest:6 w:geworden:11 w:gezahlt:15 w:gezogen:9 w:gia:12
w:giovedi:5 w:giro:6 w:gl:5 w:gleich:8 w:go:6 w:god:6 w:goods:-6 w:graag:21 w:gracias:7 w:grad:-5 w:groet:7 w:hab:-7
w:habe:8 w:haben:14 w:hace:7 w:had:7 w:hallo:5 w:halt:6 w:hangt:-7 w:has:-13 w:hat:5 w:haus:6 w:hay:-5 w:hb:6
w:he:-12 w:heeft:9 w:hem:5 w:here:8 w:herr:-5 w:hersteld:5 w:het:-17 w:heur:5 w:heute:5 w:hey:7 w:hi:6 w:hier:9
w:hiya:5 w:hoekstra:5 w:hola:11 w:honest:6 w:hoor:-6 w:hr:7 w:ich:16 w:if:-6 w:ihnen:-7 w:ihre:-8 w:ik:13 w:ilse:6
w:im:23 w:in:6 w:ingepland:-5 w:inkoopordernummer:-5 w:inv:-9 w:inviateci:6 w:invoice:11 w:isso:-7 w:ist:-14
w:istantaneo:10 w:it:17 w:jamais:11 w:janela:10 w:janner:6 w:janvier:-9 w:je:15 w:jl:5 w:joint:-10 w:jour:11
w:jours:-6 w:jullie:-8 w:junho:5 w:junio:7 w:juros:-6 w:kan:-6 w:karim:5 w:kc:5 w:keer:13 w:keine:6 w:ken:5
w:know:-5 w:kommt:7 w:kopie:46 w:kp:5 w:krijg:-6 w:kun:11 w:kunt:5 w:la:13 w:lancada:9 w:las:11 w:late:6 w:le:-18
w:leider:5 w:leitweg:-6 w:les:23 w:libero:9 w:lic:11 w:liebe:6 w:lien:9 w:lieu:6 w:link:5 w:liquidata:6 w:list:5
w:litige:6 w:llevaba:8 w:lm:6 w:lo:-10 w:localizamos:13 w:logo:6 w:looks:-5 w:losse:6 w:love:6 w:lp:7 w:lunedi:-5
w:ma:22 w:maar:-6 w:mag:6 w:mai:-5 w:mail:6 w:mailen:6 w:mails:-5 w:mains:14 w:maior:-6 w:maitre:5 w:manca:7
w:manda:17 w:mandame:12 w:mandate:-6 w:mandi:10 w:mando:-6 w:manque:-8 w:marchandise:-6 w:martin:7 w:may:5 w:me:27
w:meer:11 w:mehr:-6 w:mer:11 w:merece:5 w:mese:-6 w:met:-14 w:mi:9 w:mich:-5 w:mir:9 w:mismo:6 w:mit:-5 w:mn:8
w:moi:6 w:moin:-8 w:mon:6 w:my:-10 w:na:-6 w:nach:11 w:nada:-5 w:nao:35 w:nas:-6 w:nc:-5 w:ned:6 w:need:-10 w:nem:5
w:neu:-7 w:never:20 w:next:-5 w:nf:6 w:ni:-9 w:nie:26 w:nieuwe:16 w:nimmer:19 w:nn:14 w:noch:9 w:nochmal:17
w:nochmals:-5 w:noel:12 w:nog:29 w:noi:-8 w:nom:-5 w:non:-22 w:nos:-8 w:not:-9 w:note:5 w:notre:5 w:nov:5
w:november:-8 w:novo:14 w:now:-7 w:nueva:17 w:number:-10 w:numero:-10 w:nur:-6 w:obrigada:7 w:of:10 w:off:-5
w:offenen:-5 w:oggi:-6 w:ok:-9 w:ola:6 w:old:-6 w:omdat:7 w:onde:11 w:one:10 w:onze:9 w:op:-24 w:openstaande:-5
w:opnieuw:-6 w:os:-12 w:other:5 w:ottobre:6 w:ou:-13 w:our:26 w:outra:10 w:overzicht:-6 w:pa:17 w:pagamento:8
w:pagamos:-5 w:pagar:-7 w:pagata:14 w:page:5 w:paie:-10 w:paiement:9 w:pallets:11 w:par:-5 w:para:-8 w:pardon:7
w:parte:-7 w:parvenir:11 w:pas:-7 w:pay:9 w:paye:-9 w:payer:-5 w:payment:-5 w:pazienza:6 w:pdf:65 w:pdfs:8 w:pe:11
w:pedido:-7 w:pela:-5 w:pelo:14 w:per:17 w:perdimos:5 w:piece:8 w:pieces:5 w:piero:10 w:plait:6 w:please:38 w:pls:11
w:plutot:5 w:pm:-7 w:pn:10 w:por:-8 w:porfa:10 w:portal:-13 w:porto:6 w:posicao:7 w:post:11 w:posten:-8 w:pour:-12
w:pourriez:8 w:pra:-9 w:prazo:-6 w:preciso:6 w:prendra:9 w:preuve:-10 w:prie:7 w:prix:5 w:pro:-5 w:procedure:7
w:prochain:-5 w:prorrogar:-6 w:prossima:-5 w:protesto:-5 w:proxima:6 w:proxy:5 w:puede:-6 w:puo:10 w:quai:9
w:quando:5 w:que:-12 w:queira:5 w:quelle:9 w:quem:-5 w:quien:6 w:quindi:-5 w:radio:-5 w:rahmenvertrag:7 w:ramon:8
w:rate:6 w:raus:-5 w:re:-6 w:rechnung:9 w:rechnungen:-6 w:rechnungskopie:19 w:reclamez:8 w:reconcile:5 w:record:10
w:recu:-7 w:recue:11 w:reenvia:18 w:reenviem:6 w:reenvio:-17 w:regel:6 w:rejected:-5 w:rekeningnummer:-5
w:relances:8 w:release:-12 w:releve:15 w:remesa:-5 w:remise:5 w:removed:12 w:renvoie:13 w:renvoyer:21 w:resend:7
w:resta:-11 w:resto:16 w:retard:7 w:reto:12 w:retour:-5 w:retrouve:17 w:return:6 w:revision:11 w:ricevo:12 w:rien:-6
w:rimandate:-5 w:rimandi:8 w:ruego:5 w:run:12 w:rv:-5 w:saldo:-11 w:saldra:6 w:sali:11 w:same:-9 w:schick:8
w:schicken:-6 w:schickts:6 w:scho:5 w:schon:-6 w:schone:9 w:scorso:11 w:scusate:10 w:sdd:-5 w:seen:6 w:segreteria:7
w:segue:-10 w:segunda:10 w:seguridad:6 w:sei:8 w:sein:6 w:sejam:6 w:send:24 w:september:5 w:sera:-9 w:server:5
w:servidor:5 w:servus:10 w:setembro:-5 w:settimana:-6 w:settle:11 w:settled:-7 w:shoot:13 w:si:8 w:siamo:-6
w:sich:-5 w:sie:-12 w:signed:10 w:siguen:10 w:since:5 w:sinds:-5 w:skonto:8 w:snap:6 w:solicito:6 w:solo:-5
w:sont:-7 w:soon:10 w:sous:7 w:soy:5 w:spam:6 w:sr:-7 w:staat:-11 w:statement:6 w:statt:6 w:straight:-5 w:stuur:5
w:stuurt:20 w:sua:-8 w:subito:-6 w:subject:7 w:subvencion:7 w:sul:10 w:sulla:6 w:sur:-15 w:svp:19 w:swift:-11
w:system:10 w:tal:9 w:tax:-5 w:taxa:9 w:te:-14 w:tecnico:5 w:telefoon:9 w:tenga:6 w:tenho:-5 w:terms:5 w:testa:7
w:therefore:-5 w:three:-7 w:through:5 w:ti:8 w:ticket:9 w:tiene:-8 w:till:-5 w:tm:11 w:to:-6 w:toch:5 w:toesturen:6
w:took:5 w:total:-6 w:transferencia:-9 w:transmettre:6 w:tres:16 w:trouver:-9 w:trovo:7 w:tu:12 w:twee:-5 w:uber:-9
w:ubrigens:6 w:uitgevoerd:5 w:ultima:5 w:ultimo:-5 w:un:39 w:una:-12 w:unbekannt:11 w:une:-5 w:unserem:7 w:us:9
w:use:-6 w:validee:5 w:vedo:12 w:ver:-5 w:versato:8 w:vez:19 w:via:30 w:vinha:5 w:vm:9 w:voces:-7 w:voi:-7
w:volgende:8 w:von:8 w:voor:-6 w:vor:10 w:vossa:-9 w:vou:-6 w:vous:-5 w:vrijdag:-6 w:vs:-7 w:waar:-7 w:want:-6
w:war:-7 w:wareneingang:7 w:wat:-7 w:we:-8 w:week:-8 w:weeks:13 w:werktage:5 w:when:7 w:who:-5 w:wie:-5 w:wij:-5
w:will:10 w:willen:7 w:wir:6 w:with:7 w:worden:-8 w:wurde:-6 w:xml:42 w:xrechnung:-5 w:ya:-14 w:yes:-7 w:you:-5
w:your:-14 w:zahlung:13 w:ze:6 w:zeg:-6 w:zegt:13 w:zie:-7 w:zin:-5 w:zodra:10 w:zonder:5 w:zou:7 w:zusenden:10
"""
