"""What speaks for and against `copy_invoice_request`: written by `make reply-weights`, never by hand."""

BIAS = -7.08
THRESHOLD = 0.4
#: clue:hundredths
WEIGHTS = """
?:35 ?admin:5 ?copy:77 ?d.DUPLICATE_BILLING:-5 ?d.LATE_FEE_CONTESTED:-6 ?d.MISSING_DOCS:6 ?dispute:-6 ?greeting:-5
?legal:-5 ?mine:-8 ?moves:19 ?not:26 ?not_duplicate:8 ?once_us:20 ?part:-6 ?pay:-12 ?plan:-14 ?proof:-6 ?r.FREIGHT:6
?r.LATE_FEE_CONTESTED:-6 ?r.LOST:8 ?wait:6 ?willpay:8 b:!_!:-10 b:00000_00:-6 b:00000_is:-7 b:00000_nao:9
b:0000_0000:-5 b:0000_and:7 b:0000_are:6 b:0000_el:7 b:0000_hebben:5 b:0000_in:7 b:0000_no:11 b:0000_not:13
b:0000_the:7 b:0000_we:12 b:000_0000:-5 b:000_000:-5 b:000_00:16 b:000_0:-9 b:000_?:18 b:000_die:5 b:000_est:6
b:000_euro:-11 b:000_foi:14 b:000_hab:5 b:000_no:-6 b:00_%:-9 b:00_00:13 b:00_0:7 b:00_abbiamo:12 b:00_and:5
b:00_com:6 b:00_da:5 b:00_days:6 b:00_di:9 b:00_ee:12 b:00_en:7 b:00_gezahlt:8 b:00_ho:8 b:00_la:11 b:00_me:-6
b:00_nao:15 b:00_november:-8 b:00_novembre:-5 b:00_of:-9 b:00_on:5 b:00_paga:6 b:00_pagada:-6 b:00_statt:5
b:00_the:10 b:00_via:8 b:0_000:11 b:0_00:-8 b:0_?:13 b:0_al:9 b:0_and:6 b:0_december:5 b:0_er:-11 b:0_fica:-5
b:0_foram:6 b:0_is:-6 b:0_la:-5 b:0_mi:11 b:0_niet:6 b:0_ottobre:10 b:0_paid:6 b:0_que:10 b:0_und:9 b:0_via:18
b:0_wird:5 b:?_?:-5 b:@_with:7 b:abbiamo_gia:12 b:acconto_di:9 b:af_000:5 b:again_?:-5 b:agosto_nao:6 b:ainsi_que:13
b:al_00:15 b:al_in:5 b:als_pdf:20 b:als_xrechnung:-6 b:am_00:7 b:am_donnerstag:12 b:an_die:-6 b:an_up:5 b:and_0000:6
b:and_the:-5 b:and_we:-5 b:and_will:19 b:another_one:10 b:as_it:11 b:as_soon:9 b:as_to:5 b:as_tres:5 b:at_all:6
b:au_00:10 b:au_lieu:8 b:auf_der:-6 b:aviso_de:-5 b:banco_?:10 b:banco_por:6 b:bank_details:-5 b:bericht_ik:5
b:besoin_de:-7 b:betaal_ik:6 b:bij_de:7 b:bitte_einen:-9 b:bitte_nochmal:10 b:bom_dia:16 b:bonjour_monsieur:-7
b:bp_0:9 b:buen_dia:-5 b:bv_0:-5 b:by_post:11 b:cai_na:10 b:can_get:5 b:can_you:7 b:cannot_find:8
b:cassetto_fiscale:7 b:ce_jour:9 b:ce_la:-5 b:ce_qu:-6 b:che_il:8 b:ci_0:-10 b:ci_joint:-8 b:col_prossimo:6
b:com_meu:6 b:compte_depuis:-6 b:con_el:12 b:copia_di:7 b:copie_de:6 b:copie_du:-10 b:copies_of:9 b:copy_of:14
b:copy_please:13 b:cortesia_della:6 b:cos_the:5 b:cs_00:6 b:cuenta_el:10 b:da_fatura:13 b:dans_la:12
b:date_statement:5 b:de_0000:6 b:de_000:13 b:de_00:-5 b:de_0:7 b:de_ce:10 b:de_cuenta:9 b:de_factuur:14 b:de_la:8
b:de_las:9 b:de_me:7 b:de_octubre:5 b:de_pagamento:6 b:de_pago:-5 b:de_pdf:11 b:december_en:5 b:del_0:10
b:dem_lauf:5 b:den_beleg:17 b:depends_on:5 b:depuis_le:-14 b:des_factures:-5 b:desde_junio:7 b:di_000:7
b:di_cortesia:10 b:dia_!:8 b:dia_dra:5 b:die_0000:5 b:die_is:5 b:die_nog:6 b:die_rechnung:5 b:do_mes:5 b:do_not:-8
b:do_vosso:5 b:dos_facturas:7 b:dr_0:8 b:ee_0:-6 b:een_keer:19 b:een_kopie:14 b:een_nieuwe:20 b:een_overzicht:-5
b:einen_kontoauszug:-8 b:el_adjunto:9 b:el_estado:12 b:el_mismo:10 b:el_pdf:5 b:el_viernes:-5 b:el_xml:13
b:em_agosto:6 b:email_copy:11 b:email_me:-5 b:email_will:10 b:en_charge:5 b:en_cuanto:10 b:en_dan:5 b:en_el:11
b:en_la:-6 b:en_piece:5 b:en_retard:8 b:en_wordt:5 b:er_janvier:-10 b:er_staat:-5 b:es_la:7 b:est_un:13
b:est_votre:8 b:estado_de:12 b:esto_era:8 b:et_je:13 b:et_mon:13 b:et_vous:-6 b:etait_en:8 b:facture_?:12
b:facture_est:5 b:factuur_nog:13 b:fais_le:14 b:favor_?:5 b:faz_favor:6 b:fim_do:6 b:fm_0:6 b:foi_paga:6 b:for_us:6
b:gar_nicht:7 b:geachte_mevrouw:5 b:giovedi_scorso:9 b:gl_0:5 b:got_it:7 b:graag_een:11 b:habe_ich:9 b:haben_sie:14
b:haben_wir:8 b:hace_falta:7 b:had_no:6 b:has_been:-9 b:have_had:9 b:hb_00:7 b:heb_je:7 b:ho_pagata:9 b:hola_!:8
b:ich_brauchte:9 b:ich_die:5 b:ich_noch:5 b:ik_als:5 b:ik_de:16 b:ik_niet:16 b:ik_nog:-5 b:il_00:7 b:il_mandato:-5
b:il_mio:8 b:il_resto:9 b:il_vous:5 b:im_haus:6 b:im_spam:6 b:in_april:10 b:in_mijn:7 b:in_pdf:9 b:in_plaats:5
b:in_this:7 b:inv_00000:-9 b:invoice_is:10 b:is_betaald:6 b:is_door:7 b:is_here:11 b:is_therefore:-5
b:is_uitgevoerd:5 b:ist_im:6 b:it_as:11 b:it_in:-5 b:it_over:10 b:it_that:7 b:it_with:-5 b:jamais_recue:8
b:janela_de:10 b:je_ai:5 b:je_de:13 b:je_die:6 b:je_fais:12 b:je_paie:-5 b:je_vous:8 b:jullie_zijn:6 b:kc_0:5
b:keer_?:7 b:ken_ik:7 b:kommt_am:8 b:kontoauszug_per:10 b:kopie_van:8 b:krijg_je:-5 b:kun_je:12 b:la_000:9 b:la_0:10
b:la_contabile:7 b:la_copie:-7 b:la_et:15 b:la_factura:8 b:la_facture:10 b:la_fattura:12 b:la_foulee:13
b:la_marchandise:-5 b:la_nueva:7 b:la_pago:16 b:la_piece:14 b:la_renvoyer:12 b:la_subvencion:8 b:las_dos:5
b:las_tres:7 b:lauf_am:5 b:le_0:-14 b:le_releve:7 b:le_virement:14 b:leitweg_id:-6 b:les_relances:8 b:lieu_de:8
b:list_of:8 b:lm_0:6 b:lo_que:-11 b:look_at:6 b:looks_like:-6 b:ma_la:11 b:mag_ik:10 b:mailen_?:5 b:me_again:-6
b:me_faire:8 b:me_la:19 b:me_lo:6 b:me_renvoyer:5 b:merci_arreter:8 b:merci_de:-8 b:mi_mandi:9 b:mi_rimandi:8
b:mij_de:6 b:mir_die:6 b:mit_leitweg:-6 b:na_proxima:11 b:nao_consta:9 b:nao_ee:-8 b:nao_esta:5 b:nao_localizamos:14
b:nao_sei:9 b:nao_vamos:6 b:ne_les:8 b:need_to:-5 b:nel_cassetto:7 b:never_seen:7 b:nicht_an:-5 b:nicht_im:6
b:nicht_vor:5 b:niet_in:5 b:niet_is:5 b:niet_meer:-5 b:niet_van:-5 b:niet_voor:8 b:no_es:-6 b:no_fim:6 b:no_me:7
b:no_se:-5 b:noch_einmal:6 b:nog_een:18 b:nog_eens:11 b:nog_even:8 b:not_00:7 b:not_ask:11 b:not_email:-6
b:not_for:6 b:not_have:-6 b:not_in:8 b:not_on:7 b:not_pay:5 b:not_release:-5 b:nous_avons:-9 b:nous_un:6
b:numero_de:-8 b:of_everything:8 b:of_it:11 b:of_the:-7 b:of_this:5 b:oktober_voldaan:5 b:on_0000:-5 b:on_file:-7
b:on_ne:9 b:on_our:9 b:op_00:7 b:op_0:5 b:or_email:11 b:os_0:7 b:otra_vez:8 b:our_mail:5 b:our_system:5
b:outra_vez:11 b:overzicht_van:-5 b:pa_0:6 b:paga_em:11 b:pagata_il:6 b:para_la:6 b:pas_besoin:-7 b:pas_en:8
b:pas_la:13 b:pelo_que:8 b:per_mail:16 b:per_the:10 b:piece_jointe:5 b:plaats_van:5 b:please_and:12 b:please_see:6
b:por_favor:8 b:por_um:6 b:posicao_financeira:8 b:pour_la:-5 b:pourriez_vous:8 b:pra_00:-6 b:prezado_fornecedor:5
b:prie_de:8 b:procedure_collective:8 b:pt_00:7 b:qu_il:-6 b:qu_un:6 b:que_ee:5 b:que_le:5 b:que_les:7 b:que_me:-12
b:que_nao:7 b:que_no:-13 b:que_nunca:5 b:que_tal:11 b:que_vos:5 b:que_vous:6 b:quelle_facture:12 b:rechnung_ist:-6
b:rechnung_nicht:-5 b:record_of:10 b:recu_la:-5 b:reenvio_lo:-16 b:reglement_de:7 b:relances_automatiques:8
b:release_it:-8 b:releve_de:6 b:renvoyer_la:5 b:resta_li:-5 b:retrouve_pas:15 b:rimandi_la:8 b:run_00:8 b:run_but:5
b:rv_0:-5 b:sa_00:5 b:se_faz:6 b:se_ha:8 b:se_no:5 b:se_pago:5 b:see_below:6 b:segue_no:-5 b:segunda_via:17
b:send_it:11 b:send_me:8 b:send_the:-5 b:sent_this:6 b:serve_la:-7 b:shoot_me:7 b:short_paid:7 b:sie_den:16
b:sie_die:-6 b:since_0000:-5 b:so_steht:8 b:soon_as:9 b:soy_la:7 b:statement_please:6 b:statt_00:5 b:stuur_het:-5
b:subject_line:7 b:tag_wir:5 b:taxa_de:10 b:the_auditors:6 b:the_invoice:7 b:the_signed:6 b:this_to:6 b:ti_giro:9
b:to_date:5 b:to_pay:5 b:to_send:-5 b:toesturen_?:6 b:trouver_ci:-8 b:um_extrato:-5 b:un_duplicata:10 b:un_extrait:6
b:un_releve:11 b:und_jetzt:6 b:uns_die:-5 b:up_to:5 b:vamos_pagar:6 b:van_0:-5 b:van_alle:-6 b:van_mij:-5 b:van_uw:5
b:veuillez_trouver:-8 b:via_da:17 b:virement_dans:15 b:volgende_week:8 b:von_der:6 b:votre_chauffeur:8
b:votre_facture:-7 b:vous_plait:6 b:vous_prie:8 b:vous_reclamez:8 b:was_00:7 b:we_have:-5 b:week_donderdag:7
b:when_have:6 b:wij_in:5 b:will_be:-10 b:will_go:9 b:will_look:6 b:will_not:-7 b:will_settle:11 b:wir_die:5
b:with_that:-5 b:yo_soy:7 b:you_at:6 b:you_resend:6 b:you_send:6 b:you_sent:6 b:zahlung_erfolgt:6 b:zijn_een:6
b:zodra_ik:11 c:<a>:9 c:<aa:-8 c:<aan:-7 c:<ab:-7 c:<abb:7 c:<abbi:6 c:<abre:5 c:<ad:-21 c:<adr:-9 c:<adre:-9
c:<af:-7 c:<age:5 c:<ain:5 c:<ains:7 c:<all:-9 c:<alle:-8 c:<als:13 c:<als>:10 c:<alt:-5 c:<an:5 c:<and:-8
c:<ande:-6 c:<ane:6 c:<anex:5 c:<ann:-5 c:<ano:5 c:<ant:8 c:<anti:6 c:<ap:13 c:<apo:6 c:<appe:7 c:<apr:7 c:<aq:8
c:<aqu:8 c:<aqui:8 c:<arc:6 c:<arch:7 c:<ask:5 c:<ask>:6 c:<auf:-10 c:<auf>:-10 c:<av:-19 c:<ave:-6 c:<b>:5 c:<bat:5
c:<be:-17 c:<be>:-6 c:<bef:-5 c:<befo:-5 c:<beid:5 c:<bel:11 c:<bele:10 c:<ber:5 c:<bes:-15 c:<best:-9 c:<bi:12
c:<bit:19 c:<bitt:19 c:<bl:11 c:<blo:7 c:<bloq:7 c:<bo:32 c:<bol:6 c:<bom:8 c:<bom>:8 c:<bon:12 c:<boni:8 c:<bonn:10
c:<bot:6 c:<both:5 c:<bp:5 c:<br:13 c:<bra:11 c:<brau:9 c:<brun:5 c:<bu:7 c:<bur:5 c:<bure:6 c:<bv:-5 c:<bv>:-5
c:<ca:-5 c:<cai>:5 c:<canc:-7 c:<canh:5 c:<cas:5 c:<cass:9 c:<ce:-24 c:<ce>:-6 c:<cer:-6 c:<cert:-7 c:<ch:8
c:<cha:19 c:<cham:6 c:<chan:-5 c:<char:9 c:<chas:5 c:<che:-7 c:<ci:-6 c:<ci>:-8 c:<cia:5 c:<ciao:5 c:<co:13
c:<col:10 c:<col>:6 c:<com:-14 c:<com>:-5 c:<comp:-7 c:<con:-23 c:<cont:-18 c:<cop:40 c:<copi:20 c:<copy:23
c:<corr:-6 c:<cort:5 c:<cu:11 c:<cua:10 c:<cual:5 c:<cum:5 c:<cump:5 c:<d>:10 c:<dan:17 c:<dank:5 c:<dans:5
c:<dat:-10 c:<de:-37 c:<deba:5 c:<dep:-9 c:<depu:-7 c:<der:-7 c:<der>:-6 c:<desc:-6 c:<det:-5 c:<dev:-8 c:<devo:-5
c:<di:-17 c:<dia:-5 c:<dias:-6 c:<disp:6 c:<doe:-5 c:<don:5 c:<donn:7 c:<doo:8 c:<door:9 c:<dr:6 c:<drin:5 c:<du:12
c:<du>:-7 c:<dup:19 c:<dupl:19 c:<dus:-5 c:<dus>:-5 c:<e>:5 c:<ee:23 c:<ee>:-6 c:<een:29 c:<een>:20 c:<eens:9
c:<ein:6 c:<ema:7 c:<en:5 c:<enc:8 c:<ene:-5 c:<ener:-5 c:<env:9 c:<envi:11 c:<er:-17 c:<er>:-13 c:<es:-10 c:<eso:-5
c:<ess:8 c:<esta:-7 c:<et:7 c:<et>:12 c:<etan:5 c:<ete:-5 c:<eu:-12 c:<eur:-8 c:<euro:-7 c:<ext:6 c:<fa:33 c:<fac:9
c:<faco:5 c:<fact:9 c:<fai:12 c:<fair:6 c:<fais:6 c:<fala:5 c:<fat:5 c:<fatu:6 c:<fav:13 c:<favo:13 c:<fe:-5
c:<fec:-5 c:<fech:-5 c:<fi:12 c:<fica:-5 c:<fin:13 c:<find:13 c:<fo:11 c:<form:-5 c:<fou:9 c:<fr:-10 c:<frei:-5
c:<fu:-6 c:<ge:6 c:<gee:-9 c:<geen:-7 c:<gent:7 c:<ger:7 c:<gern:6 c:<ges:-7 c:<gew:7 c:<gez:12 c:<geza:7 c:<gi:6
c:<gia:10 c:<gia>:7 c:<gr:6 c:<gra:8 c:<graa:8 c:<gs:5 c:<gu:-5 c:<hab:6 c:<habe:11 c:<hac:5 c:<has:-8 c:<has>:-7
c:<he>:-6 c:<heef:5 c:<het:-6 c:<het>:-8 c:<heu:5 c:<hi:9 c:<hie:5 c:<hier:5 c:<hola:6 c:<hoo:-7 c:<hu:6 c:<i>:10
c:<ic:8 c:<ich:8 c:<ich>:8 c:<ie:-6 c:<ih:-8 c:<ihr:-5 c:<ihre:-5 c:<ik:8 c:<ik>:8 c:<im:5 c:<im>:12 c:<in:-9
c:<inc:-5 c:<inte:5 c:<inv>:-5 c:<invo:6 c:<ir:9 c:<irg:7 c:<irge:7 c:<isc:5 c:<ist>:-7 c:<ista:5 c:<it:8 c:<it>:9
c:<jar:5 c:<je>:5 c:<ju:-13 c:<jul:-7 c:<jus:-5 c:<kan:-5 c:<kar:6 c:<ke:18 c:<kee:11 c:<keer:11 c:<ken:7 c:<kl:-5
c:<ko:21 c:<kont:6 c:<kop:21 c:<kopi:22 c:<ku:7 c:<kun:8 c:<kun>:6 c:<la>:6 c:<lanc:5 c:<las>:5 c:<le>:-8 c:<les:6
c:<les>:7 c:<li:13 c:<lic:5 c:<lic>:6 c:<lie:9 c:<lo:5 c:<lo>:-5 c:<loc:7 c:<loca:7 c:<luci:5 c:<ma:8 c:<ma>:12
c:<maa:-6 c:<mai:5 c:<mail:10 c:<man:12 c:<mand:18 c:<manq:-5 c:<mar:-5 c:<me:10 c:<me>:15 c:<mee:8 c:<meer:5
c:<mer:6 c:<met:-10 c:<met>:-7 c:<mi:7 c:<mi>:5 c:<mo:-11 c:<moi:-7 c:<my:-6 c:<my>:-5 c:<na:14 c:<nao:14 c:<nao>:14
c:<neu:-5 c:<nev:9 c:<neve:9 c:<ni:23 c:<nie:17 c:<nie>:12 c:<nieu:8 c:<nim:8 c:<nimm:8 c:<nn:8 c:<nn>:8 c:<no:11
c:<noc:16 c:<noch:16 c:<noe:5 c:<noel:6 c:<nog:15 c:<nog>:14 c:<non:-11 c:<non>:-10 c:<not:-6 c:<nu:-8 c:<nue:10
c:<nuev:9 c:<num:-13 c:<nume:-7 c:<o>:-5 c:<of:-5 c:<off:-7 c:<offe:-5 c:<ond:5 c:<onde:5 c:<one>:6 c:<onz:5
c:<onze:5 c:<op:-16 c:<op>:-11 c:<os:-8 c:<os>:-6 c:<ot:11 c:<otr:5 c:<ou:14 c:<ou>:-7 c:<our:12 c:<our>:13 c:<out:7
c:<outr:6 c:<pa>:8 c:<pal:6 c:<pall:6 c:<par:-10 c:<para:-5 c:<pay:-8 c:<pay>:5 c:<paye:-6 c:<paym:-5 c:<pd:37
c:<pdf:37 c:<pdf>:33 c:<pe:-11 c:<pe>:6 c:<pelo:7 c:<pen:-6 c:<per>:9 c:<pers:-6 c:<pho:5 c:<pie:10 c:<piec:6
c:<pier:5 c:<pl:19 c:<ple:18 c:<plea:19 c:<pn:5 c:<pn>:5 c:<po:5 c:<porf:6 c:<port:-5 c:<pr:-12 c:<pra:-7 c:<pren:5
c:<preu:-5 c:<pro:-5 c:<prox:6 c:<puo:5 c:<puo>:5 c:<qu:-12 c:<que:-14 c:<que>:-5 c:<rac:6 c:<rad:-6 c:<radi:-5
c:<ram:5 c:<rau:-5 c:<re:27 c:<rech:8 c:<ree:11 c:<reen:12 c:<ref:-9 c:<reke:-6 c:<rem:10 c:<remo:5 c:<ren:17
c:<renv:19 c:<rep:-7 c:<res:-5 c:<rese:5 c:<ret:17 c:<retr:7 c:<revi:5 c:<ri:12 c:<rim:9 c:<rima:10 c:<ru:11
c:<run:5 c:<run>:6 c:<sa:-23 c:<sali:6 c:<sam:-7 c:<same:-5 c:<sc:14 c:<sch:7 c:<schi:13 c:<sco:5 c:<scor:6
c:<scus:5 c:<se:21 c:<sea:5 c:<seg:8 c:<segr:8 c:<sem:-6 c:<sen:10 c:<send:9 c:<sept:6 c:<sera:-5 c:<serv:11
c:<sh:10 c:<sho:9 c:<si:-10 c:<sie:-7 c:<sie>:-5 c:<son:-8 c:<soo:5 c:<soon:5 c:<soy:9 c:<sta:-5 c:<staa:-6
c:<stat:6 c:<sto:-5 c:<stu:6 c:<stuu:10 c:<su:-6 c:<sul:8 c:<sul>:5 c:<sur:-5 c:<sur>:-8 c:<sv:6 c:<svp:5 c:<svp>:5
c:<sw:-5 c:<swi:-5 c:<swif:-5 c:<t>:6 c:<tal>:5 c:<te>:-6 c:<th:-12 c:<the:-5 c:<ti:-10 c:<tie:-5 c:<to:-11
c:<tot:-7 c:<tota:-5 c:<tr:-8 c:<tra:-5 c:<tre:5 c:<tres:7 c:<tri:-5 c:<trov:5 c:<tu>:6 c:<u>:13 c:<un:11 c:<un>:20
c:<una:-6 c:<una>:-6 c:<unb:5 c:<unbe:5 c:<va:-5 c:<van:-6 c:<van>:-5 c:<ved:5 c:<vedo:7 c:<vend:-5 c:<veni:6
c:<ver:-13 c:<vez:9 c:<vez>:10 c:<vi:11 c:<via:15 c:<via>:16 c:<vie:-5 c:<vo:-13 c:<volg:5 c:<vor>:5 c:<vou:-7
c:<vr:-5 c:<wa:-18 c:<we:-20 c:<we>:-7 c:<wei:-7 c:<when:5 c:<wie:-6 c:<wil:7 c:<will:9 c:<wor:-6 c:<xm:21 c:<xml:21
c:<xml>:21 c:<y>:5 c:<ya:-6 c:<ya>:-7 c:<yes:-5 c:<yo:-9 c:<you:-10 c:<your:-8 c:<ze:8 c:<zegt:6 c:<zi:-6 c:<zo:16
c:<zod:5 c:<zodr:5 c:<zus:5 c:<zuse:7 c:aag:6 c:aag>:7 c:aal:5 c:aan:-11 c:aan>:-5 c:aat:-7 c:aat>:-8 c:ab>:-5
c:abb:6 c:abbi:6 c:abbia:6 c:abe:11 c:abe>:11 c:aben:6 c:aben>:6 c:abil:5 c:abo:-5 c:abre:5 c:abre>:5 c:aca:-8
c:acc:-7 c:ace:6 c:ach:5 c:ach>:7 c:acha:-5 c:acht:-5 c:acht>:-5 c:act:10 c:acto>:5 c:actu:12 c:actuu:6 c:ade:-9
c:ade>:-5 c:ado:9 c:ado>:13 c:adr:-10 c:adre:-10 c:adres:-10 c:ag>:7 c:agat:7 c:agata:7 c:age:11 c:age>:15 c:agen:-8
c:agen>:-7 c:agt:-5 c:ahn:-6 c:aie>:-5 c:ail:18 c:ail>:9 c:aile:5 c:aill:6 c:aille:6 c:ails:-6 c:ails>:-6 c:ain:-9
c:ain>:-7 c:ains:6 c:ainsi:7 c:ait:6 c:aixo:5 c:aixo>:5 c:ale:-11 c:alen:-7 c:alen>:-9 c:ali:10 c:aliza:5 c:all>:7
c:alla:-5 c:alla>:-6 c:alle>:-6 c:allet:6 c:ally:6 c:ally>:6 c:alo:-5 c:als:9 c:als>:9 c:ame:7 c:amo>:-5 c:amp:5
c:an>:-27 c:ana:-9 c:anc:8 c:anca:6 c:ancad:5 c:ance:-6 c:ance>:-5 c:ancel:-6 c:anco:11 c:anco>:11 c:and>:-13
c:anda:24 c:anda>:6 c:andam:8 c:andar:8 c:ande:-8 c:ande>:-6 c:ander:-7 c:andi:6 c:andi>:10 c:ane:11 c:anel:5
c:anex:5 c:anexo:6 c:anf:10 c:ang>:5 c:anh:5 c:anhot:5 c:ank:5 c:ann:8 c:anne:6 c:annt:6 c:annt>:7 c:anoth:5
c:anq:-8 c:anqu:-8 c:anque:-7 c:ans:5 c:ant:-5 c:ant>:-7 c:antan:5 c:ante:-8 c:ante>:-5 c:antiv:8 c:anue:5 c:anuel:5
c:anv:-6 c:any>:-5 c:ao>:12 c:appe:6 c:apr:7 c:aprov:5 c:aqu:5 c:aqui:7 c:aqui>:7 c:ar>:-13 c:ara:-16 c:archi:7
c:ardo:6 c:are:15 c:are>:9 c:arge:6 c:arge>:9 c:ario:-7 c:ario>:-6 c:ars:-5 c:art:-7 c:art>:-5 c:arta:-5 c:arve:5
c:arven:5 c:as>:-6 c:ase:16 c:ase>:12 c:ask:5 c:ask>:6 c:ass:-7 c:asset:9 c:at>:-22 c:ata:10 c:ata>:12 c:atai:6
c:atas:-5 c:ate:7 c:atem:10 c:ateme:8 c:ati:-10 c:ato:-6 c:atte:-5 c:auc:12 c:auch:8 c:aucht:6 c:audit:5 c:auf:-8
c:auf>:-6 c:ave:-5 c:avi:-5 c:avor:10 c:avor>:12 c:ay>:-6 c:aye:-7 c:aym:-5 c:ayme:-5 c:aymen:-5 c:azo:-5 c:ban:-5
c:banca:-5 c:banco:10 c:bar:6 c:bbi:5 c:bbia:5 c:be>:5 c:bef:-5 c:befo:-5 c:befor:-5 c:bei>:-6 c:beid:5 c:beide:5
c:bek:9 c:bel:12 c:bele:9 c:beleg:7 c:ber:-7 c:ber>:-13 c:bero:5 c:bero>:5 c:bes:-17 c:best:-9 c:beste:-7 c:bet:-6
c:betal:-6 c:bez:-5 c:bil:7 c:bin:-6 c:bit:11 c:bito:-6 c:bito>:-5 c:bitt:19 c:bitte:16 c:ble:12 c:ble>:9 c:bli:-6
c:blo:5 c:bloq:7 c:bloqu:7 c:bol:6 c:bom:8 c:bom>:8 c:bon:12 c:boni:8 c:bonif:6 c:bonn:9 c:bonne:9 c:both:5
c:both>:5 c:bou:-5 c:bra:5 c:brau:9 c:brauc:9 c:bre>:7 c:brig:6 c:bru:5 c:brun:6 c:bure:6 c:burea:6 c:bv>:-5
c:cado:8 c:cado>:6 c:cai:5 c:cai>:5 c:cali:6 c:caliz:6 c:canc:-7 c:cance:-7 c:canh:5 c:canho:5 c:cann:5 c:cao:-5
c:cao>:-5 c:cap:-5 c:car:-6 c:cart:-5 c:carta:-5 c:cass:7 c:casse:9 c:cat:6 c:cato:6 c:cato>:6 c:cau:-5 c:caus:-5
c:cel:-10 c:cent:-5 c:cer:-6 c:cert:-7 c:ces:6 c:ceu:5 c:ceu>:5 c:cevo:5 c:ch>:18 c:cham:5 c:chan:-9 c:chang:-5
c:char:6 c:charg:8 c:chas:5 c:chau:5 c:che:-14 c:chi:18 c:chic:17 c:chick:16 c:chiv:7 c:chm:11 c:chma:7 c:chmal:7
c:chn:13 c:chni:5 c:chnu:7 c:chnun:7 c:cho:8 c:chon:6 c:chs:5 c:cht:-5 c:cht>:-8 c:chte:6 c:chte>:6 c:ci>:-5
c:cia:-6 c:cia>:-9 c:cial:-6 c:cial>:-5 c:cian:5 c:ciao:5 c:ciao>:5 c:cime:5 c:cio:-5 c:ck>:-9 c:cke:12 c:clu:-5
c:co>:11 c:col:13 c:col>:6 c:coll:8 c:colle:5 c:com:-7 c:com>:-5 c:como:6 c:como>:6 c:comp:-5 c:con:-23 c:const:9
c:cont:-16 c:conta:-7 c:contr:-9 c:cop:41 c:copi:20 c:copia:17 c:copy:23 c:copy>:23 c:cor:5 c:core>:5 c:corr:-6
c:corri:-6 c:cors:6 c:corso:6 c:cort:5 c:corte:5 c:coun:-5 c:ct>:-5 c:cto:6 c:cto>:5 c:ctor:5 c:ctu:13 c:ctura:5
c:ctuu:6 c:ctuur:6 c:cua:10 c:cual:5 c:cual>:5 c:cuant:5 c:cue:11 c:cue>:6 c:cuen:5 c:cuent:5 c:cumpr:5 c:cusa:5
c:cusat:5 c:dame:6 c:dame>:5 c:dan:15 c:dans:5 c:dans>:5 c:dar:9 c:dare:5 c:dare>:7 c:data:5 c:data>:6 c:date>:-9
c:datem:8 c:day:-8 c:day>:-6 c:daz:5 c:de>:-11 c:deba:5 c:debi:-5 c:debit:-5 c:della:6 c:den:-10 c:den>:-5 c:dep:-6
c:depu:-7 c:depui:-7 c:der:-20 c:der>:-7 c:dere:-6 c:dern:-6 c:des:-7 c:desc:-6 c:det:-5 c:dev:-9 c:devo:-5 c:df>:33
c:dia:-7 c:dias:-6 c:dias>:-6 c:dic:-11 c:did:-10 c:dido:-8 c:dido>:-8 c:dig>:-6 c:din:-5 c:dis:5 c:disp:6 c:dispu:6
c:do>:8 c:doe:-5 c:don:10 c:donn:7 c:donne:7 c:doo:8 c:door:9 c:door>:5 c:dos>:-6 c:dra:11 c:dra>:14 c:dre:-13
c:dres:-9 c:dress:-9 c:dri:5 c:drin:5 c:drin>:5 c:du>:-5 c:dun:6 c:dup:19 c:dupl:19 c:dupli:19 c:dus:-6 c:dus>:-6
c:eado:6 c:eado>:7 c:eas:12 c:ease:13 c:ease>:14 c:eau:5 c:eau>:5 c:eb>:12 c:eba:6 c:ebi:-5 c:ebit:-5 c:eca:-7
c:ece:19 c:ece>:10 c:eces:7 c:echa:-5 c:echn:8 c:echnu:7 c:eck:-5 c:ecto:8 c:ector:8 c:ecue:6 c:ecue>:6 c:ed>:-7
c:ede:-6 c:edi:-8 c:edi>:-6 c:edid:-5 c:edo:7 c:edo>:7 c:eef:5 c:eeft:5 c:eeft>:5 c:eeks:6 c:eeks>:6 c:een:42
c:een>:24 c:eens:7 c:eens>:7 c:eenv:12 c:eenvi:12 c:eer:11 c:eer>:9 c:eert:5 c:ees>:-7 c:eest:5 c:efe:-7 c:efo:-7
c:efoo:5 c:efoon:5 c:efor:-9 c:efore:-7 c:egen>:-6 c:ego:7 c:egr:7 c:egre:8 c:egret:8 c:egt:9 c:egt>:9 c:egue:-9
c:egue>:-7 c:egund:5 c:eh>:5 c:ehe:-5 c:ei>:-14 c:eic:-8 c:eid:7 c:eide:6 c:eier:5 c:ein:12 c:eing:5 c:eis:-13
c:eis>:-6 c:eja>:-5 c:ek>:-5 c:eka:6 c:ekan:6 c:eke:-8 c:eken:-7 c:ekeni:-6 c:eks:7 c:eks>:6 c:el>:9 c:ela:11
c:ela>:11 c:elan:6 c:ele:18 c:ele>:6 c:elea:-6 c:eleas:-6 c:eleg:9 c:eleg>:6 c:elev:8 c:eleve:8 c:ell:-7 c:ella:5
c:elle:-7 c:elo:5 c:elo>:5 c:em>:6 c:ema:-8 c:eme:8 c:emel:5 c:emet:7 c:emett:6 c:emov:5 c:emove:5 c:en>:-24 c:enc:5
c:enci:-5 c:encia:-7 c:end:22 c:end>:18 c:endw:7 c:ene:-7 c:ener:-7 c:eni:8 c:enin:-5 c:ening:-5 c:enir:11 c:enir>:8
c:enn>:5 c:enne:5 c:ens:-8 c:ens>:5 c:ensa:-6 c:ent:-12 c:ent>:-6 c:entil:6 c:ento>:-7 c:ents:-5 c:env:45 c:envi:23
c:envia:24 c:envie:7 c:envio:-8 c:envo:17 c:envoy:14 c:eo>:7 c:epu:-7 c:epui:-7 c:epuis:-7 c:er>:8 c:era:-11
c:era>:-5 c:eran:-6 c:erb:-8 c:erde:-6 c:ere>:-7 c:eren:-8 c:erenc:-5 c:eres:6 c:erg:-12 c:erge:-8 c:erk:5 c:erkt:5
c:erl:5 c:erm:-8 c:ern>:5 c:err:-15 c:erre:-5 c:ers:-8 c:ers>:-6 c:erso:-8 c:erson:-6 c:erst:8 c:ersta:6 c:ertag:5
c:erto:-6 c:erto>:-5 c:eru:-8 c:erv:7 c:ervu:5 c:ervus:5 c:esc:-14 c:esch:-5 c:escon:-5 c:ese>:-5 c:eset:6 c:esi:5
c:esia:6 c:esia>:6 c:eso:-17 c:eso>:-9 c:esp:-6 c:est:-8 c:est>:5 c:esta:-12 c:esta>:-13 c:este:-6 c:esto>:5
c:etal:-6 c:etale:-6 c:etan:5 c:etant:5 c:etar:8 c:ete:-10 c:ete>:-9 c:eter:6 c:etj:10 c:etje:10 c:etje>:10 c:eto>:8
c:etro:8 c:etrou:8 c:ettez:6 c:etto:6 c:etto>:6 c:eur:-5 c:euro:-7 c:euro>:-8 c:euv:-6 c:euve:-5 c:euve>:-5 c:euw:6
c:euwe:9 c:euwe>:9 c:eva:9 c:eva>:9 c:eve:10 c:eve>:6 c:ever:6 c:ever>:9 c:evisi:5 c:exo:6 c:exo>:6 c:ext:7 c:ez>:22
c:eza:5 c:fa>:6 c:fac:5 c:faco:5 c:faco>:5 c:fact:6 c:factu:8 c:fai:11 c:fair:5 c:faire:5 c:fais:6 c:fais>:6
c:fala:5 c:fala>:6 c:fat:5 c:fatu:5 c:fatur:5 c:fau:-5 c:fav:13 c:favo:13 c:favor:13 c:fe>:6 c:fec:-7 c:fech:-5
c:feie:5 c:feier:5 c:fen:-9 c:fen>:-5 c:fer:-7 c:fer>:5 c:fere:-5 c:ferm:-5 c:ff>:14 c:ffe:-5 c:ffen:-5 c:fic:-6
c:fica:-9 c:fica>:-5 c:fin:11 c:find:13 c:find>:10 c:fir:-5 c:firm:-6 c:firma:-6 c:foo:5 c:foon:5 c:for:-7 c:fore:-7
c:fore>:-7 c:form:-5 c:fou:8 c:frei:-6 c:frei>:-5 c:fres:5 c:fun:-5 c:ga>:7 c:gan:7 c:gang:12 c:gange:6 c:gar:-9
c:gat:8 c:gata:7 c:gata>:7 c:ge>:23 c:gee:-8 c:geen:-5 c:geen>:-5 c:gen>:-9 c:gend:16 c:gendw:7 c:gent:5 c:genti:7
c:gep:-5 c:ger:10 c:gere:7 c:gern:6 c:gern>:6 c:ges:-8 c:gez:11 c:geza:7 c:gezah:7 c:gge:-5 c:ght:-6 c:ght>:-5
c:gia:10 c:gia>:7 c:gio:-9 c:go>:8 c:graa:8 c:graag:8 c:gre:7 c:gret:8 c:gse:5 c:gsk:9 c:gsko:9 c:gskop:9 c:gsl:5
c:gsla:5 c:gslau:5 c:gue:-6 c:gue>:-9 c:guen>:5 c:gund:5 c:gunda:5 c:hab:5 c:habe:10 c:haben:6 c:hal:6 c:halt:5
c:han:-13 c:hand:-5 c:hang:-6 c:hange:-5 c:har:6 c:harg:8 c:harge:8 c:has>:-7 c:hau:11 c:haus:5 c:haus>:5 c:he>:-5
c:heb:11 c:heb>:13 c:hee:5 c:heef:5 c:heeft:5 c:hei:-8 c:her:7 c:her>:10 c:het:-7 c:het>:-8 c:hic:18 c:hick:16
c:hicke:10 c:hie:5 c:hier:7 c:hier>:7 c:hiv:7 c:hli:5 c:hma:7 c:hmal:7 c:hmal>:9 c:hme:5 c:hmen:6 c:hni:5 c:hola:6
c:hola>:6 c:hon:9 c:hone:6 c:hot:7 c:hoto:9 c:hoto>:11 c:hre:-11 c:hste>:5 c:ht>:-13 c:hte:6 c:hte>:6 c:ia>:42
c:ial:-8 c:ial>:-6 c:iame:5 c:iana:5 c:iana>:5 c:iao:5 c:iao>:5 c:iar:14 c:iar>:7 c:iare:6 c:ibero:5 c:icado:6
c:icat:7 c:icato:6 c:ice:5 c:ick:17 c:icke:12 c:icken:5 c:ide:5 c:ider:5 c:idi:5 c:ie>:19 c:iec:6 c:iece:7 c:iede:-5
c:iene>:-5 c:ienn:6 c:ienne:6 c:ient:-5 c:ier:-8 c:iero>:5 c:ierta:5 c:ies:5 c:ies>:10 c:iet:-5 c:ieu:7 c:ieuw:6
c:ieuwe:9 c:if>:-6 c:igh:-6 c:ight:-5 c:ight>:-5 c:igs:5 c:igue:5 c:ihr:-5 c:ihre:-5 c:ij>:-6 c:ik>:8 c:ike:-5
c:il>:14 c:ile:7 c:ille:5 c:im>:16 c:ima:7 c:iman:8 c:imand:11 c:ime:-5 c:imm:8 c:imme:10 c:immer:11 c:imp:-5
c:in>:-8 c:inc:-6 c:ind>:12 c:indi:-8 c:ing:-18 c:ing>:-7 c:ings:-5 c:ini:-10 c:ino>:5 c:ins:5 c:insi:6 c:insi>:7
c:int>:-7 c:inte:8 c:inv>:-5 c:invo:6 c:invoi:6 c:io>:-15 c:iona:5 c:ional:5 c:ione:-5 c:ior:-6 c:ios:5 c:ip>:5
c:ir>:6 c:ira>:5 c:irg:6 c:irge:7 c:irgen:7 c:irm:-5 c:irmat:-5 c:iru:9 c:irus:9 c:irus>:9 c:is>:-22 c:isc:10
c:isch:6 c:isch>:6 c:ise:-7 c:ise>:-7 c:isp:10 c:ispu:6 c:isput:6 c:iss:-12 c:ist:-10 c:ist>:-6 c:ita>:6 c:itan:5
c:ite:-11 c:ite>:-5 c:iter:-5 c:itig:6 c:ito:-6 c:ito>:-10 c:itsc:6 c:itsch:6 c:itt:13 c:itte:14 c:itte>:17 c:iu>:-5
c:iva:-10 c:iva>:-5 c:ivi:6 c:ixo:5 c:ixo>:5 c:iza:6 c:izam:7 c:izamo:7 c:jar:5 c:je>:22 c:jo>:5 c:jours:-5 c:jul:-7
c:kann:5 c:kannt:7 c:kar:6 c:ke>:5 c:kee:11 c:keer:11 c:keer>:6 c:keni:-6 c:kenin:-6 c:khe:11 c:kon:6 c:kont:11
c:konto:12 c:kop:30 c:kopi:31 c:kopie:31 c:kum:5 c:kun:7 c:kun>:6 c:la>:21 c:lado:5 c:lado>:5 c:lanca:5 c:lauf>:7
c:ld>:-10 c:le>:5 c:lea:11 c:leas:13 c:lease:13 c:lec:8 c:lect:6 c:led>:-5 c:lee:5 c:lee>:5 c:lefoo:5 c:leg:10
c:leg>:5 c:leid:5 c:leit:-5 c:len:-10 c:len>:-10 c:les:7 c:les>:7 c:let:7 c:lets:5 c:lets>:5 c:lev:8 c:leve:5
c:leve>:8 c:lez>:-5 c:lgend:5 c:lic:19 c:lic>:5 c:lica:16 c:licad:7 c:licat:11 c:lie>:-5 c:lief:-5 c:lin:-8
c:ling:-7 c:lis:10 c:liti:5 c:liz:6 c:liza:6 c:lla:-8 c:llec:5 c:llect:6 c:llen:-5 c:llets:5 c:lli:-6 c:llie:-5
c:llie>:-5 c:llis:6 c:llo>:6 c:lly:6 c:lly>:6 c:loc:6 c:loca:6 c:local:6 c:loq:7 c:loqu:7 c:loque:7 c:ls>:12
c:luci:5 c:lui:-5 c:lun:-5 c:lus:-6 c:ma>:6 c:maa:-6 c:mai:6 c:mail:11 c:mail>:9 c:main:-5 c:mal>:11 c:man:16
c:mana:-9 c:mana>:-5 c:mand:25 c:manda:20 c:mandi:10 c:manq:-5 c:manqu:-5 c:manu:5 c:manue:5 c:mar:-5 c:mas:-6
c:mat:-9 c:mata:-6 c:me>:9 c:mee:9 c:meer:5 c:meer>:6 c:mel:10 c:mela:14 c:mela>:14 c:men:-5 c:men>:-6 c:menti:-5
c:mer:-7 c:mero:-5 c:mero>:-5 c:mes:-8 c:met:-5 c:met>:-7 c:mett:7 c:mette:6 c:mi>:7 c:min:-8 c:mir:6 c:mir>:5
c:mit:-13 c:mit>:-6 c:ml>:22 c:mme:-8 c:moi>:5 c:mon:5 c:mon>:7 c:mov:5 c:moved:5 c:mp>:7 c:mplet:6 c:mpri:5
c:mprim:5 c:my>:-5 c:na>:-10 c:nach>:5 c:nado:5 c:nao:14 c:nao>:14 c:nas:5 c:nbe:5 c:nbek:6 c:ncada:5 c:nce:-5
c:nce>:-7 c:ncel:-7 c:nci:-7 c:ncia:-6 c:ncia>:-5 c:nco:15 c:nco>:11 c:nd>:16 c:nda:24 c:nda>:8 c:ndam:7 c:ndame:7
c:ndar:8 c:ndare:6 c:ndate:6 c:nde:-5 c:nder:-6 c:ndi:-7 c:ndi>:6 c:ndo:-5 c:ndw:7 c:ne>:6 c:nec:8 c:nece:6
c:neces:5 c:ned>:5 c:nee:-8 c:need>:-5 c:nein:5 c:nela:5 c:nen:-11 c:nen>:-8 c:neo:5 c:nerg:-5 c:nero:-5 c:nero>:-5
c:ners:10 c:nerst:7 c:nest:5 c:net:9 c:netj:11 c:netje:11 c:neu:-5 c:nev:10 c:neve:10 c:never:10 c:nexo:6 c:nexo>:6
c:nfe:9 c:nga:7 c:nga>:6 c:nge:-17 c:nge>:-5 c:ngen:-5 c:ngsk:9 c:ngsko:9 c:ngt:-5 c:nhot:5 c:nhoto:5 c:ni>:-8
c:nia:5 c:nica:-5 c:nie:11 c:nie>:11 c:nieu:6 c:nieuw:6 c:nif:5 c:nifi:6 c:nific:6 c:nig>:5 c:nim:7 c:nimm:8
c:nin:-5 c:ning:-5 c:nir:11 c:nir>:8 c:nis:-6 c:nn>:10 c:nne:26 c:nner:11 c:nners:7 c:nnes:5 c:nnes>:5 c:nnet:11
c:nnt:6 c:nnt>:8 c:noc:15 c:noch:16 c:nochm:7 c:noe:5 c:noel:6 c:noel>:6 c:nog:15 c:nog>:14 c:nomo:5 c:non:-9
c:non>:-10 c:nor:-5 c:nota:-5 c:noth:5 c:nothe:5 c:now:-6 c:now>:-6 c:nqu:-10 c:nque:-6 c:nque>:-5 c:ns>:-7 c:nser:5
c:nsi:6 c:nsi>:7 c:nt>:-16 c:nta:-8 c:ntage:5 c:ntane:5 c:nte:-9 c:nte>:-5 c:nti:10 c:ntil:7 c:ntiv:7 c:ntj:5
c:ntje:5 c:ntje>:5 c:nto:7 c:ntos:5 c:ntos>:5 c:ntr:-8 c:ntra:-8 c:nts:-5 c:nts>:-5 c:nue:15 c:nuel:5 c:nuev:9
c:nueva:8 c:nul:-6 c:num:-22 c:nume:-7 c:numer:-7 c:numm:-11 c:numme:-11 c:nun:6 c:nung:6 c:nungs:7 c:nvi:20
c:nvia:26 c:nviam:5 c:nviar:16 c:nvio:-8 c:nvio>:-8 c:nvo:23 c:nvoi:10 c:nvoic:6 c:nvoy:14 c:nvoye:14 c:ny>:-9
c:nze:8 c:nze>:5 c:oak:5 c:obra:-5 c:ocal:6 c:oces:-6 c:och:14 c:ochm:7 c:ochma:7 c:oci:-6 c:od>:5 c:odr:7 c:odra:5
c:odra>:5 c:oel:10 c:oel>:11 c:oes>:-5 c:offe:-5 c:og>:16 c:oga:-6 c:oge:5 c:oic:7 c:oice:6 c:oice>:5 c:oie:5
c:oie>:5 c:oin:-10 c:oin>:-7 c:oir>:-5 c:ola:6 c:ola>:5 c:olg:7 c:oll:-5 c:ollec:5 c:ome:-6 c:omm:-6 c:omme:-6
c:omo:13 c:omo>:6 c:on>:-5 c:ona:6 c:onc:-5 c:onde:7 c:onde>:5 c:onder:5 c:ong:-6 c:onif:6 c:onifi:6 c:onn:11
c:onne:15 c:onner:8 c:onnet:11 c:ons:-9 c:ons>:-13 c:onst:8 c:onsta:10 c:ont:-6 c:ont>:-5 c:onta:-6 c:onto:11
c:onto>:5 c:ontr:-9 c:ontra:-6 c:onze:5 c:onze>:5 c:oon:12 c:oon>:7 c:oorst:5 c:oot:5 c:oot>:6 c:op>:-18 c:opi:51
c:opia:17 c:opia>:15 c:opie:34 c:opie>:24 c:opies:7 c:opo:-7 c:opy:23 c:opy>:23 c:oqu:6 c:oque:6 c:ora:-5 c:ora>:-5
c:ord:-7 c:ore:-7 c:ore>:-7 c:orf:6 c:orfa:6 c:orfa>:6 c:orm:-6 c:orma:-5 c:orn:-10 c:orr:-10 c:ors:8 c:ort:12
c:ort>:8 c:ortal:-5 c:orto:7 c:orto>:7 c:os>:-16 c:osi:6 c:osiz:5 c:osizi:5 c:oso:6 c:oso>:6 c:ossa:-6 c:ossa>:-7
c:ost:-8 c:ota:-10 c:oth:13 c:oth>:5 c:othe:7 c:other:7 c:oto:11 c:oto>:11 c:otr:6 c:ott:7 c:ott>:5 c:ou>:-9
c:oule:6 c:our:-9 c:ourri:5 c:ours:-8 c:ours>:-7 c:ous:9 c:ous>:9 c:out:6 c:outr:6 c:outra:6 c:ouv:11 c:ouve:7
c:ouve>:8 c:ouvr:5 c:ouvri:6 c:oved:5 c:over:-6 c:ovo:5 c:ovo>:5 c:oye:19 c:oyer:13 c:oyer>:13 c:oyez:7 c:oyez>:7
c:pa>:7 c:pagat:6 c:paie>:-5 c:pal:5 c:pall:6 c:palle:6 c:par:-17 c:para:-8 c:parve:5 c:pas:-5 c:pay:-8 c:pay>:5
c:paye:-6 c:paym:-5 c:payme:-5 c:pdf:37 c:pdf>:33 c:pel:10 c:pelo:7 c:pelo>:7 c:pens:-7 c:pensa:-5 c:per:-7
c:per>:11 c:pers:-7 c:perso:-7 c:pet:-5 c:pia:12 c:pia>:14 c:pie:42 c:pie>:24 c:piec:7 c:piece:7 c:pier:5 c:pies:7
c:pies>:7 c:plan:-5 c:ple:20 c:plea:19 c:pleas:19 c:plet:6 c:pli:13 c:plic:15 c:plica:17 c:pn>:5 c:po>:-7 c:pon:-7
c:porf:6 c:porfa:6 c:posi:5 c:posiz:5 c:post>:5 c:pour>:-6 c:ppe:7 c:ppell:5 c:ppor:5 c:pport:6 c:pprov:-7 c:pra:-8
c:pra>:-5 c:pre:-8 c:pres:-6 c:preu:-5 c:preuv:-5 c:pri:11 c:pro:-5 c:prox:6 c:pte>:-6 c:pui:-8 c:puis:-8 c:puis>:-7
c:puo:5 c:puo>:5 c:put:7 c:pute:5 c:puti:5 c:putin:5 c:py>:23 c:que:-16 c:que>:-8 c:quest:-5 c:qui>:7 c:ra>:8
c:raa:8 c:raag:6 c:raag>:7 c:rac:13 c:rach:5 c:ract:8 c:racto:5 c:rad:-12 c:radi:-5 c:rage>:7 c:rai:-13 c:rait:-5
c:ran:-11 c:rand:-6 c:rans:5 c:rar:-6 c:rat:-7 c:rato:-7 c:rato>:-6 c:rauc:9 c:rauch:9 c:raus:-5 c:rbe:-5 c:rce:-5
c:rchi:7 c:rchiv:7 c:rd>:6 c:rde:-15 c:rde>:-6 c:rder:-5 c:re>:-5 c:reau:5 c:reau>:5 c:rece>:5 c:rechn:6 c:recue:6
c:red>:-5 c:ree>:-7 c:reen:11 c:reenv:12 c:ref:-9 c:rege:6 c:rei:-12 c:rei>:-5 c:rek:-7 c:reke:-7 c:reken:-7
c:relea:-6 c:relev:9 c:rem:16 c:rem>:7 c:reme:6 c:remet:7 c:remov:5 c:ren:24 c:renc:-5 c:rendr:5 c:rent:-5 c:renv:19
c:renvo:19 c:rep:-8 c:rer:-8 c:rer>:-5 c:rese:9 c:ress:-9 c:resse:-5 c:resto:8 c:ret:21 c:reta:7 c:retar:8 c:rete:7
c:reter:7 c:reto>:5 c:retr:7 c:retro:8 c:reu:-6 c:reuv:-5 c:reuve:-5 c:rez:6 c:rfa:5 c:rfa>:6 c:rge>:11 c:rgend:7
c:rib:-6 c:ric:5 c:rica>:5 c:rie:10 c:rie>:6 c:ries:5 c:rim:7 c:rima:7 c:riman:9 c:rin:-5 c:rin>:5 c:ring:-7
c:ring>:-5 c:rio>:-8 c:rip:7 c:rir:5 c:rir>:5 c:rkt:5 c:rma:-10 c:rmat:-8 c:rmo:-5 c:rn>:8 c:rno:-5 c:rno>:-6
c:ro>:-15 c:rob:-5 c:roe:7 c:ron:-9 c:ros:-6 c:rou:5 c:rouv:5 c:rov:6 c:rova:5 c:rox:6 c:rre:-6 c:rrec:-5 c:rro:-6
c:rs>:-9 c:rse:-6 c:rso:-5 c:rson:-6 c:rst:13 c:rsta:6 c:rstag:7 c:rstu:5 c:rt>:7 c:rta:-5 c:rta>:-6 c:rtal:-5
c:rtal>:-5 c:rtes:7 c:rtesi:6 c:run:9 c:run>:9 c:rus:7 c:rus>:9 c:rve:8 c:rven:6 c:rveni:6 c:rvu:5 c:rvus:5
c:rvus>:5 c:rzi:-5 c:sag:-8 c:sage:-5 c:sai:-10 c:sais:-7 c:sais>:-7 c:sali:6 c:sam:-10 c:same:-6 c:same>:-5
c:san:-6 c:sar:-5 c:sat:9 c:sate:5 c:sate>:5 c:sato:6 c:sato>:5 c:sch:13 c:sch>:10 c:sche:-9 c:schi:14 c:schic:17
c:scho:6 c:schon:5 c:scon:-5 c:scont:-5 c:scor:5 c:scors:6 c:scus:5 c:scusa:6 c:se>:-16 c:see:6 c:seg:7 c:segr:8
c:segre:8 c:segue:-6 c:sem:-6 c:sen:17 c:send:18 c:send>:15 c:sept:6 c:sera:-5 c:serv:11 c:servu:5 c:set:11
c:sett:11 c:setto:10 c:sho:8 c:sia:5 c:sia>:5 c:sie:-8 c:sie>:-6 c:sigu:5 c:sigue:5 c:sio:7 c:sion:6 c:sion>:7
c:sis:-5 c:sist:-5 c:sita>:5 c:siz:5 c:sizi:5 c:sizio:5 c:sk>:6 c:sko:13 c:skop:9 c:skopi:9 c:sla:5 c:slau:5
c:slauf:5 c:so>:-9 c:soa:5 c:soc:-5 c:soci:-5 c:sol:-9 c:son:-18 c:soon>:5 c:sou:7 c:sous:10 c:sous>:10 c:soy:9
c:spu:6 c:sput:6 c:sputi:5 c:ssa:-11 c:ssa>:-6 c:sse>:-5 c:sser:-5 c:sset:9 c:ssett:10 c:ssi:-6 c:sso:-8 c:sso>:-6
c:st>:-10 c:sta:-6 c:sta>:-11 c:staa:-9 c:staat:-6 c:stad:6 c:stado:5 c:stell:-6 c:stem>:5 c:sten:-5 c:sten>:-5
c:ster:6 c:ster>:7 c:sto:-7 c:stor:-6 c:stu:9 c:stur:7 c:sture:7 c:stuu:9 c:stuur:9 c:sua:-5 c:sul:7 c:sul>:5
c:sur:-6 c:sur>:-8 c:svp:5 c:svp>:5 c:swi:-5 c:swif:-5 c:swift:-5 c:szug:6 c:szug>:6 c:ta>:-7 c:taa:-7 c:taal>:6
c:taat:-6 c:taat>:-6 c:tab:9 c:tabi:5 c:tabil:5 c:table:5 c:tag:9 c:tage:11 c:tage>:7 c:tal:-12 c:tale:-8 c:talen:-6
c:tam:-5 c:tan:13 c:tando:5 c:tane:5 c:tant:8 c:tanta:5 c:tat:-6 c:te>:-15 c:tec:7 c:ted>:5 c:teen:5 c:teen>:5
c:tei:-5 c:tell:-7 c:tem:6 c:teme:8 c:ten:-9 c:ten>:-8 c:ter:5 c:ter>:5 c:teri:6 c:tes:6 c:tes>:7 c:tesi:5 c:tesia:6
c:tez:5 c:tez>:5 c:tge:11 c:th>:9 c:ther>:7 c:tie:-13 c:tif:-7 c:tifi:-6 c:tific:-5 c:til:10 c:tin:9 c:ting:6
c:ting>:5 c:tion>:-5 c:tiona:5 c:tiv:5 c:tivi:7 c:tje:19 c:tje>:19 c:tle>:5 c:to>:10 c:toc:5 c:top:-5 c:torn:-6
c:tota:-5 c:tou:-5 c:trac:7 c:tract:7 c:trat:-8 c:trato:-7 c:tres:6 c:tres>:7 c:tri:-11 c:tro:10 c:tro>:6 c:trou:6
c:trouv:5 c:trov:5 c:ts>:8 c:tsc:9 c:tsch:9 c:tt>:8 c:tta:-6 c:tte:10 c:tte>:11 c:ttez:6 c:ttez>:6 c:ttle>:5 c:tto:8
c:tu>:6 c:tum:-5 c:tur:16 c:tura:8 c:tura>:7 c:turas:6 c:turen:5 c:tuu:14 c:tuur:14 c:tuur>:7 c:tuurt:10 c:uar:-5
c:uber>:-5 c:uble>:5 c:uch:12 c:ucht:6 c:uchte:7 c:ucia:5 c:ucune:5 c:udit:5 c:ue>:-11 c:ueado:5 c:uel:5 c:uele:5
c:uele>:5 c:uelle:5 c:uen:8 c:uer:-5 c:uev:8 c:ueva:8 c:ueva>:8 c:uf>:-6 c:ug>:8 c:uis:-10 c:uis>:-9 c:uit:-6
c:ula:-5 c:ulee:6 c:ulee>:6 c:uli:-5 c:ull:-8 c:um>:-8 c:ume:-8 c:umer:-8 c:umero:-5 c:umm:-8 c:umme:-12 c:ummer:-11
c:ump:7 c:umpr:5 c:un>:30 c:una:-7 c:unb:5 c:unbe:5 c:unda>:5 c:ung>:7 c:unge:-7 c:ungen:-6 c:ungsk:9 c:unn:5
c:unt:-5 c:uo>:8 c:upl:19 c:upli:19 c:uplic:18 c:ura:5 c:ura>:5 c:uras:6 c:uras>:6 c:ure:13 c:urea:6 c:ureau:6
c:uren:6 c:uren>:7 c:uro:-12 c:uro>:-11 c:urri:5 c:urrie:5 c:urs:-8 c:urs>:-6 c:urt:8 c:urt>:10 c:us>:28 c:usat:5
c:usate:5 c:use>:-6 c:usen:6 c:usend:6 c:ust:-14 c:ust>:-5 c:uste:-6 c:uszug:6 c:ute:10 c:ute>:8 c:utin:5 c:uting:5
c:utra:5 c:utra>:6 c:uur:14 c:uur>:6 c:uurt:10 c:uurt>:10 c:uvr:5 c:uvri:6 c:uwe:6 c:uwe>:8 c:van:-9 c:van>:-6
c:ve>:11 c:ved:11 c:vedo:7 c:vedo>:7 c:vem:-6 c:venc:8 c:vence:5 c:vend:-6 c:veni:11 c:venir:10 c:vent:-7 c:ver:-19
c:vert:5 c:vez:9 c:vez>:10 c:via:40 c:via>:22 c:viam:5 c:viar:16 c:viar>:8 c:viare:6 c:vier:-6 c:vio:-6 c:vir:9
c:viru:9 c:virus:9 c:visi:5 c:visio:5 c:vo>:8 c:voc:-7 c:voi:7 c:voic:7 c:voice:6 c:voie:5 c:voie>:5 c:voor>:-5
c:vor:12 c:vor>:16 c:vou:-6 c:voy:11 c:voye:13 c:voyer:13 c:vp>:5 c:vra:-6 c:vus:5 c:vus>:5 c:wan:-5 c:weeks:6
c:wei:-8 c:werkt:5 c:whe:5 c:when:5 c:wie:-9 c:wies:-5 c:wif:-6 c:wift:-5 c:wift>:-5 c:wil:7 c:will:9 c:will>:5
c:wo>:6 c:xml:21 c:xml>:21 c:xo>:11 c:xtrac:6 c:ye>:-5 c:yer:10 c:yer>:10 c:yeu:6 c:yez:7 c:yez>:7 c:yme:-5
c:ymen:-5 c:yment:-5 c:you:-10 c:your:-8 c:your>:-7 c:zam:6 c:zamo:7 c:zamos:7 c:ze>:6 c:zegt:6 c:zegt>:6 c:zel:6
c:zo>:-5 c:zod:5 c:zodr:5 c:zodra:5 c:zoon:5 c:zug:10 c:zug>:9 c:zuse:7 c:zusen:7 c:zweit:5 d:0.1:20 d:0.4:5
d:0.55:-11 d:0.7:-5 d:0.85:10 e:paid=day:15 e:paid=none:-12 e:promise=day:-14 e:promise=none:20 e:run=none:-7
f:_amount:-23 f:_day:-34 f:_invoice:88 f:ack:6 f:admin:-29 f:all:17 f:back:-7 f:bounce:-6 f:closed:-19 f:copy:191
f:d.CANCELLED:-13 f:d.DAMAGED:11 f:d.DUPLICATE_BILLING:13 f:d.FREIGHT:-7 f:d.LATE_DELIVERY:5
f:d.LATE_FEE_CONTESTED:-7 f:d.LOST:29 f:d.MISSING_DOCS:-10 f:d.NOT_OURS:7 f:d.NO_PO:-7 f:d.RETURN:-5 f:d.TAX:-15
f:demand:16 f:difference:-19 f:dispute:-19 f:firm:-11 f:fix:10 f:formal:-7 f:gone:-21 f:goods:-27 f:greeting:22
f:hardship:-8 f:hostile:-14 f:inject:-5 f:insolvency:-12 f:joke:-6 f:lawyer:-21 f:legal:-20 f:moved:7 f:not:27
f:not_dispute:-15 f:not_duplicate:51 f:not_insolvency:-5 f:not_legal:-9 f:once_us:20 f:ooo:-5 f:order:-5
f:others:-11 f:paid:13 f:part:-6 f:proof:-7 f:propose:-10 f:question:-12 f:r.CANCELLED:-9 f:r.DAMAGED:-6
f:r.DUPLICATE_BILLING:16 f:r.LATE_DELIVERY:6 f:r.LATE_FEE_CONTESTED:-8 f:r.LOST:24 f:r.TERMS_DISPUTE:7 f:redirect:46
f:refuse:-32 f:remittance:-7 f:rest:5 f:statement:41 f:stop:-31 f:unable:-5 f:willpay:7 i:bounce:-6 i:bounce=3:-6
i:copy_invoice_request:131 i:copy_invoice_request=2:7 i:copy_invoice_request=3:124 i:dispute:5 i:dispute=2:24
i:dispute=3:-16 i:hostile:-14 i:hostile=2:-7 i:hostile=3:-7 i:insolvency:-14 i:insolvency=2:-6 i:insolvency=3:-8
i:invoice_admin:-32 i:invoice_admin=2:8 i:invoice_admin=3:-40 i:legal:-25 i:legal=3:-22 i:nothing:8
i:out_of_office:-9 i:out_of_office=2:-6 i:partial_payment:6 i:payment_plan_request:-5 i:payment_plan_request=3:-6
i:promise_to_pay:9 i:promise_to_pay=1:16 i:promise_to_pay=3:-6 i:question:33 i:question=1:25 i:remittance_advice:-10
i:remittance_advice=2:-5 i:remittance_advice=3:-5 i:statement_request:34 i:statement_request=2:29 i:unsubscribe:-30
i:unsubscribe=3:-26 i:wrong_contact:-9 i:wrong_contact=2:7 i:wrong_contact=3:-15 l:de:13 l:en:-6 l:es:-19 l:fr:-13
l:nl:13 n:1:-15 n:3:-8 n:4:-16 n:6:30 p:abbiam:6 p:accont:7 p:accoun:-5 p:adress:-16 p:alread:-6 p:altrim:-5
p:anothe:10 p:antivi:15 p:appara:-5 p:appell:9 p:approv:-12 p:aprese:5 p:aprove:10 p:archiv:14 p:arrete:7
p:arriva:-5 p:aspett:-5 p:audito:8 p:batail:13 p:becaus:-7 p:beglic:5 p:bereit:6 p:bestel:-8 p:betale:-12
p:bezahl:-6 p:bijgaa:5 p:bloque:11 p:boekho:5 p:bonifi:12 p:bonjou:-8 p:bonnet:21 p:brauch:18 p:buchha:6 p:buonas:7
p:cancel:-10 p:canhot:9 p:casset:19 p:certif:-5 p:chauff:8 p:collec:13 p:compta:6 p:comput:9 p:conseg:-5 p:consta:13
p:contab:6 p:contac:-5 p:contra:-6 p:contro:-8 p:correc:-5 p:cortes:10 p:cumpri:9 p:debaix:9 p:descon:-9 p:despes:5
p:detail:-6 p:dezemb:5 p:direct:9 p:diritt:7 p:dispos:6 p:disput:12 p:donder:5 p:donner:14 p:duplic:37 p:einzel:6
p:encont:7 p:encuen:7 p:energi:-5 p:enviam:6 p:exclus:-5 p:extrac:11 p:factur:6 p:factuu:13 p:fattur:6 p:fatura:6
p:feiert:10 p:fichie:5 p:fiscal:7 p:gegang:5 p:geland:6 p:gentil:12 p:gewees:6 p:geword:11 p:gezahl:14 p:gezoge:9
p:gioved:5 p:govern:-5 p:gracia:6 p:histor:-5 p:hoekst:5 p:immobi:-5 p:ingepl:-5 p:inkoop:-5 p:insert:7 p:insupp:8
p:intent:8 p:intern:6 p:invoic:12 p:irgend:13 p:istant:11 p:janvie:-8 p:lancad:10 p:leitwe:-6 p:liefer:-6 p:llevab:7
p:locali:12 p:mailbo:5 p:mandam:13 p:mandat:15 p:mangue:-5 p:marcha:-5 p:montag:10 p:necesi:7 p:nochma:13
p:normal:-5 p:obriga:6 p:occasi:5 p:offene:-6 p:ottobr:6 p:pagame:5 p:paieme:8 p:pallet:10 p:papele:5 p:partne:5
p:parven:9 p:passat:5 p:paymen:-9 p:pazien:6 p:perdim:5 p:person:-11 p:posica:7 p:pourri:7 p:prendr:11 p:presen:-6
p:proced:6 p:proces:-6 p:procha:-7 p:prorro:-6 p:protoc:8 p:proxim:7 p:quotid:8 p:rahmen:8 p:rechnu:20 p:reenvi:24
p:rekeni:-10 p:releas:-13 p:remett:12 p:remove:11 p:renvoi:12 p:renvoy:27 p:respon:-5 p:retrou:16 p:revisi:11
p:rimand:22 p:risped:9 p:scanne:5 p:schick:19 p:scusat:11 p:segret:16 p:segund:9 p:seguri:6 p:septem:7 p:servid:5
p:setemb:-5 p:settle:-7 p:situac:5 p:statem:5 p:subjec:7 p:subven:7 p:succes:8 p:suppli:-5 p:tecnic:8 p:telefo:6
p:theref:-5 p:toestu:6 p:trouve:-8 p:ubrige:6 p:unbeka:11 p:unsere:9 p:valide:6 p:vastge:5 p:versat:8 p:volgen:8
p:vrijda:-5 p:warene:8 p:werkta:6 p:xrechn:-6 p:zahlun:7 p:zusend:13 s:00:5 s:0:8 s:aberto:11 s:al:7 s:auto:-7
s:aw:11 s:balance:7 s:bar:10 s:boleto:10 s:cg:12 s:cliente:13 s:cs:5 s:cuenta:14 s:debiteur:5 s:depassees:7 s:di:-6
s:do:9 s:du:-6 s:due:18 s:echeances:6 s:em:12 s:estado:12 s:et:6 s:factura:-6 s:facturen:5 s:factures:-5 s:fallige:8
s:fattura:-6 s:invoice:-14 s:invoices:6 s:kontoauszug:10 s:mahnung:6 s:mandant:5 s:message:-5 s:mi:7 s:offene:-5
s:offener:7 s:openstaand:5 s:outstanding:5 s:overdue:-14 s:pago:-6 s:palco:7 s:past:18 s:pedido:10 s:re:41
s:rechnung:-14 s:rechnungen:8 s:recordatorio:-6 s:rekening:14 s:relance:-5 s:reminder:-8 s:rs:5
s:saldenbestatigung:8 s:saldo:16 s:sc:6 s:segundo:8 s:si:11 s:sollecito:-8 s:statement:5 s:votre:-5 w:!:31 w:%:-8
w:00000:-19 w:0000:-8 w:000:15 w:00:-10 w:?:35 w:@:-26 w:aan:-6 w:abbiamo:6 w:about:-8 w:abre:11 w:acconto:8 w:ach:8
w:actually:5 w:adresse:-9 w:ag:-5 w:agendada:5 w:ago:6 w:agreed:5 w:ai:-7 w:ainsi:14 w:alla:-7 w:alle:-11 w:aller:-5
w:already:-6 w:als:20 w:also:7 w:altrimenti:-5 w:an:-7 w:anda:5 w:andern:-5 w:anexo:13 w:anja:8 w:another:10
w:antes:-5 w:antivirus:15 w:any:-7 w:app:-5 w:appena:6 w:approve:-6 w:apres:-7 w:april:8 w:aqui:14 w:archivio:7
w:archivo:5 w:arreter:8 w:ask:12 w:assinado:7 w:attachment:5 w:aucune:9 w:auditors:6 w:auf:-20 w:auszug:8
w:automatiques:8 w:autorizzata:9 w:avez:-5 w:aviso:-5 w:avons:-5 w:banca:-5 w:banco:17 w:banque:-5 w:bar:8 w:be:-12
w:because:-7 w:been:-7 w:before:-10 w:beglichen:5 w:begona:5 w:bei:-9 w:beleg:14 w:bem:7 w:besoin:-5
w:bestellnummer:-6 w:betaal:12 w:betalen:-12 w:beth:6 w:bezahlt:-7 w:bien:-5 w:bis:-7 w:bisous:13 w:bitte:33 w:bk:6
w:bleibt:7 w:bloqueado:11 w:bloquee:5 w:boekhoudster:6 w:boleto:7 w:bom:16 w:bon:-7 w:bonifico:5 w:bonjour:-8
w:bonnetje:21 w:both:11 w:bp:9 w:brauchte:12 w:bruno:10 w:buchhaltung:6 w:buen:-5 w:buenas:7 w:buonasera:7
w:bureau:12 w:but:6 w:bv:-9 w:cai:9 w:canhoto:9 w:carece:6 w:carta:-8 w:cassetto:19 w:ce:-12 w:certificate:-5
w:change:-6 w:charge:19 w:chauffeur:8 w:chegou:7 w:cheque:8 w:ci:-17 w:ciao:10 w:col:12 w:collective:8 w:com:-10
w:como:6 w:completa:6 w:compte:-6 w:computer:8 w:con:-7 w:conforme:5 w:consta:6 w:constancia:5 w:contra:-8
w:contrato:-6 w:copia:29 w:copie:-5 w:copies:15 w:copy:47 w:correo:6 w:cortesia:11 w:cos:5 w:cosa:8 w:cosi:-5
w:courriel:5 w:credited:9 w:credito:-9 w:cs:5 w:cual:9 w:cuanto:9 w:cumprimentos:9 w:daar:8 w:dag:8 w:dal:-6
w:dall:7 w:dalla:-5 w:danfe:21 w:danke:6 w:dans:10 w:das:-6 w:dat:-8 w:datum:-6 w:dazu:8 w:dear:5 w:debaixo:9
w:debt:5 w:deja:-6 w:della:12 w:depends:5 w:depot:-5 w:depuis:-14 w:der:-11 w:desde:5 w:despesas:6 w:details:-5
w:detto:-5 w:dezember:5 w:dia:6 w:dias:-11 w:direct:-7 w:disposizione:10 w:disputed:7 w:disputing:10 w:document:-5
w:donderdag:5 w:donnerstag:10 w:door:11 w:dos:-5 w:double:9 w:dr:7 w:dra:7 w:drie:5 w:drin:9 w:driver:-5 w:du:-13
w:dubbel:5 w:duplicado:15 w:duplicata:7 w:duplicato:14 w:dus:-11 w:easter:8 w:ed:5 w:ee:-12 w:een:40 w:eens:18
w:ein:5 w:einmal:6 w:el:7 w:ela:-5 w:email:9 w:encuentro:11 w:enero:-5 w:enviar:16 w:er:-26 w:eso:-7 w:essa:9
w:esse:7 w:esta:-15 w:estado:12 w:et:24 w:etait:6 w:etant:10 w:ete:-8 w:eu:-9 w:euch:-6 w:euro:-16 w:even:8
w:exempt:-5 w:extracto:11 w:faccio:-5 w:faco:10 w:factura:11 w:facturas:6 w:facture:5 w:factuur:15 w:faire:13
w:fais:13 w:fala:11 w:fare:5 w:farm:5 w:fatura:6 w:faturas:7 w:favor:24 w:faz:5 w:fecha:-7 w:fehlt:-6 w:feira:-6
w:ff:26 w:fica:-9 w:fichier:5 w:file:-7 w:fim:5 w:financeira:8 w:find:20 w:firmata:-6 w:fiscale:7 w:fm:5 w:foram:5
w:format:-6 w:foulee:13 w:frei:-9 w:fresh:7 w:friday:-5 w:full:-5 w:fur:7 w:gar:5 w:geen:-14 w:gegangen:5
w:gelandet:6 w:gern:12 w:gestor:5 w:get:9 w:geweest:6 w:geworden:11 w:gezahlt:14 w:gezogen:9 w:gia:14 w:giovedi:5
w:giro:5 w:gl:5 w:gleich:8 w:go:6 w:god:6 w:goods:-6 w:graag:16 w:gracias:6 w:grad:-5 w:groet:7 w:hab:-7 w:habe:9
w:haben:14 w:hace:6 w:hallo:5 w:halt:6 w:hangt:-6 w:has:-14 w:haus:5 w:hay:-5 w:hb:7 w:he:-11 w:heeft:11 w:hem:5
w:here:8 w:herr:-6 w:het:-16 w:heur:5 w:heute:5 w:hey:7 w:hi:6 w:hier:10 w:hiya:5 w:hoekstra:5 w:hoi:6 w:hola:11
w:honest:6 w:hoor:-6 w:hr:7 w:iban:-5 w:ich:16 w:if:-7 w:ihnen:-8 w:ihre:-8 w:ihrer:-5 w:ik:17 w:ilse:6 w:im:23
w:in:5 w:ingepland:-5 w:inkoopordernummer:-5 w:inv:-9 w:invoice:10 w:io:-5 w:isso:-6 w:ist:-14 w:istantaneo:11
w:it:17 w:janela:10 w:janner:6 w:janvier:-8 w:je:9 w:jl:5 w:joint:-8 w:jour:11 w:jours:-6 w:jullie:-7 w:junho:5
w:junio:6 w:juros:-6 w:kan:-6 w:kc:5 w:keer:13 w:keine:5 w:ken:7 w:know:-6 w:kommt:7 w:kopie:32 w:kp:5 w:krijg:-6
w:kun:12 w:kunnen:5 w:la:12 w:lancada:10 w:las:10 w:late:5 w:le:-15 w:leider:5 w:leitweg:-6 w:les:15 w:libero:9
w:lic:11 w:liebe:6 w:lien:9 w:lieu:8 w:like:-5 w:link:6 w:liquidata:6 w:list:5 w:litige:7 w:llevaba:7 w:lm:6
w:lo:-11 w:localizamos:14 w:logo:5 w:looks:-6 w:losse:6 w:love:6 w:lp:7 w:lunedi:-5 w:ma:24 w:maar:-6 w:mag:7
w:mail:9 w:mailbox:5 w:mailen:7 w:maior:-6 w:maitre:6 w:manca:7 w:manda:8 w:mandame:13 w:mandate:-6 w:mandem:6
w:mandi:11 w:mando:-6 w:manque:-7 w:marchandise:-5 w:martin:7 w:me:30 w:meer:11 w:mehr:-5 w:mer:11 w:merece:5
w:mese:-5 w:met:-13 w:mi:10 w:mich:-5 w:mir:8 w:mismo:6 w:mit:-7 w:mn:9 w:moin:-8 w:mon:7 w:mussen:5 w:my:-10
w:nach:11 w:nada:-5 w:nao:29 w:nas:-6 w:ned:6 w:need:-10 w:nem:6 w:neu:-7 w:never:18 w:nf:6 w:ni:-8 w:nicht:5
w:nie:24 w:nieuwe:17 w:nimmer:19 w:nn:15 w:noch:9 w:nochmal:18 w:nochmals:-5 w:noel:13 w:nog:28 w:noi:-8 w:nom:-5
w:non:-20 w:nos:-6 w:not:-5 w:notre:5 w:nov:5 w:november:-8 w:now:-7 w:nueva:17 w:number:-7 w:numero:-10 w:nur:-7
w:obrigada:7 w:of:8 w:off:-5 w:offenen:-5 w:ok:-8 w:ola:7 w:old:-5 w:omdat:6 w:onde:11 w:one:13 w:ons:-7 w:onze:9
w:op:-21 w:openstaande:-5 w:os:-13 w:other:6 w:otra:6 w:ottobre:6 w:ou:-13 w:our:26 w:outra:12 w:pa:17 w:pagada:-5
w:pagamento:8 w:pagar:-7 w:pagata:14 w:page:5 w:paie:-9 w:paiement:10 w:pallets:10 w:par:-5 w:para:-6 w:pardon:8
w:parte:-7 w:parvenir:11 w:pay:10 w:paye:-8 w:payer:-5 w:payment:-5 w:payments:-5 w:pazienza:6 w:pdf:66 w:pdfs:8
w:pe:11 w:pedido:-7 w:pela:-5 w:pelo:15 w:per:18 w:perdimos:5 w:pf:6 w:piece:8 w:piero:10 w:plaats:5 w:plait:6
w:please:39 w:pls:8 w:plutot:5 w:pm:-7 w:pn:10 w:po:-5 w:por:-6 w:porfa:12 w:portal:-9 w:porto:6 w:posicao:7
w:post:11 w:posten:-8 w:pour:-11 w:pourriez:7 w:pra:-9 w:prazo:-6 w:preciso:6 w:prendra:8 w:preuve:-11 w:prie:8
w:prix:6 w:procedure:7 w:prochain:-5 w:prorrogar:-6 w:prossima:-5 w:protesto:-5 w:proxima:6 w:proxy:5 w:pt:6
w:puede:-5 w:puo:10 w:quai:8 w:quando:5 w:que:-9 w:queira:5 w:quelle:10 w:quem:-5 w:quien:6 w:radio:-5
w:rahmenvertrag:7 w:ramon:8 w:rate:6 w:raus:-8 w:re:-5 w:rechnung:11 w:rechnungen:-7 w:rechnungskopie:19
w:reclamez:8 w:record:10 w:recu:-5 w:recue:13 w:reenvia:18 w:reenviem:6 w:reenvio:-16 w:regel:6 w:rekeningnummer:-5
w:relances:8 w:release:-11 w:releve:15 w:remise:5 w:removed:11 w:renvoie:12 w:renvoyer:23 w:resend:7 w:resta:-10
w:resto:15 w:retard:7 w:reto:12 w:retrouve:17 w:return:6 w:revision:11 w:ricevo:12 w:rien:-5 w:rimandi:10 w:ruego:5
w:run:12 w:rv:-5 w:saldo:-8 w:sali:11 w:same:-10 w:schick:8 w:schickts:7 w:scho:6 w:schon:-6 w:schone:9 w:scorso:12
w:scusate:11 w:seen:6 w:segreteria:6 w:segue:-9 w:segunda:10 w:seguridad:6 w:sei:8 w:sein:6 w:sejam:6 w:send:24
w:sept:6 w:september:5 w:sera:-8 w:server:5 w:servidor:5 w:servus:9 w:setembro:-5 w:settimana:-6 w:settle:11
w:settled:-6 w:shoot:12 w:si:7 w:siamo:-6 w:sich:-5 w:sie:-10 w:signed:9 w:siguen:10 w:sinds:-5 w:situacao:5
w:skonto:8 w:snap:6 w:solicito:6 w:solo:-5 w:sont:-6 w:soon:9 w:sous:8 w:soy:5 w:spam:6 w:sr:-7 w:staat:-10
w:statement:5 w:statt:7 w:stuurt:21 w:sua:-7 w:subito:-6 w:subject:7 w:subvencion:8 w:sul:11 w:sulla:6 w:supplier:-5
w:sur:-15 w:svp:10 w:swift:-9 w:system:10 w:tag:-5 w:tal:9 w:tax:-5 w:taxa:9 w:te:-12 w:tecnico:5 w:telefoon:9
w:tenga:6 w:terms:6 w:testa:6 w:therefore:-5 w:three:-6 w:through:5 w:ti:8 w:ticket:8 w:tiene:-8 w:till:-5 w:tm:8
w:to:-5 w:toch:5 w:toesturen:6 w:took:5 w:total:-6 w:transferencia:-8 w:tres:16 w:trouver:-8 w:trovo:6 w:tu:12
w:twee:-5 w:uber:-10 w:ubrigens:6 w:uitgevoerd:5 w:ultima:5 w:ultimo:-5 w:un:39 w:una:-12 w:unbekannt:11 w:une:-5
w:unserem:7 w:validee:6 w:van:-9 w:vedo:14 w:versato:8 w:vez:20 w:via:32 w:vm:9 w:voces:-7 w:voi:-5 w:volgende:9
w:von:7 w:voor:-7 w:vor:11 w:vossa:-9 w:vou:-6 w:vrijdag:-5 w:vs:-6 w:waar:-6 w:want:-6 w:war:-7 w:wareneingang:8
w:wat:-7 w:way:-5 w:we:-14 w:week:-7 w:weeks:12 w:werden:-5 w:werktage:6 w:when:7 w:wie:-5 w:will:11 w:willen:7
w:with:6 w:worden:-8 w:wurde:-6 w:xml:42 w:xrechnung:-6 w:ya:-14 w:yes:-6 w:you:-5 w:your:-14 w:zahlen:-5
w:zahlung:12 w:zeg:-6 w:zegt:12 w:zelfde:5 w:zie:-7 w:zin:-5 w:zodra:10 w:zonder:5 w:zou:7 w:zusenden:9
"""
