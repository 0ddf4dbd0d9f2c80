"""What speaks for and against `statement_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.55
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?:18 ?ack:-5 ?all:13 ?back:9 ?demand:9 ?fix:-6 ?formal:7 ?mine:10 ?moves:9 ?n.QUANTITY_SHORT:13 ?not:-7 ?others:6
?plan:-10 ?propose:6 ?question:-17 ?redirect:37 ?rest:6 ?statement:47 ?willpay:7 b:!_!:-6 b:00000_paid:-5
b:0000_0000:8 b:0000_?:15 b:0000_el:6 b:0000_que:9 b:000_00:-9 b:000_di:5 b:000_por:-9 b:00_0000:-6 b:00_00:11
b:00_?:5 b:00_abbiamo:7 b:00_come:6 b:00_decembre:6 b:00_euro:-5 b:00_nel:11 b:00_non:6 b:00_october:8
b:00_oktober:-5 b:00_op:-6 b:0_%:9 b:0_000:-8 b:0_00:-5 b:0_abbiamo:6 b:0_el:7 b:0_mm:5 b:0_que:8 b:0_viene:7
b:?_?:-11 b:abbiamo_pagata:6 b:account_as:14 b:adresser_un:6 b:aggiornato_?:7 b:ainsi_que:7 b:al_00:7 b:am_00:-5
b:an_up:7 b:as_at:14 b:at_00:13 b:at_it:5 b:at_present:10 b:au_00:7 b:av_0:6 b:bei_euch:6 b:bei_uns:5
b:bitte_nochmal:13 b:bom_dia:6 b:bp_0:6 b:buenos_dias:12 b:ce_jour:5 b:certificado_de:5 b:chere_madame:5
b:compte_jour:7 b:con_eso:8 b:conta_corrente:12 b:cuenta_actualizado:5 b:da_conta:5 b:das_ist:6 b:date_statement:8
b:de_0000:8 b:de_000:-7 b:de_adresser:7 b:de_boeken:7 b:de_ce:5 b:de_compte:18 b:de_conta:6 b:de_cuenta:10
b:de_equivalencia:7 b:de_la:5 b:de_lo:10 b:de_paso:9 b:de_tudo:7 b:de_um:6 b:de_votre:-5 b:decembre_le:6
b:desde_junio:6 b:deux_factures:-6 b:die_000:7 b:die_00:-8 b:die_ich:6 b:dites_moi:5 b:does_the:-6 b:donc_pas:6
b:een_kopie:6 b:een_overzicht:6 b:een_rekeningoverzicht:7 b:eine_aktulle:5 b:eine_gutschrift:6 b:einen_kontoauszug:8
b:el_00:-5 b:el_0:9 b:el_estado:7 b:el_mayor:10 b:el_que:9 b:em_aberto:7 b:em_anexo:-5 b:email_and:5 b:en_een:6
b:en_el:-11 b:en_enero:7 b:en_julio:8 b:es_?:-9 b:estado_de:9 b:estoy_en:7 b:estratto_conto:17 b:extracto_de:6
b:extrato_completo:5 b:extrato_da:6 b:extrato_de:14 b:faire_un:6 b:for_the:5 b:fs_00:11 b:full_statement:10
b:ga_ik:5 b:gp_0:5 b:graag_een:8 b:hace_falta:6 b:happy_new:9 b:hasta_que:5 b:hat_das:6 b:have_put:5 b:ich_euch:7
b:ik_doe:7 b:ik_een:10 b:il_me:6 b:il_saldo:10 b:im_nachsten:5 b:it_is:-5 b:je_me:8 b:je_mij:6 b:je_ne:6
b:je_souhaite:5 b:jour_et:-5 b:kontoauszug_per:5 b:kopie_van:6 b:kun_je:7 b:la_campana:7 b:la_cuenta:7 b:la_fin:6
b:la_nota:-5 b:la_pe:7 b:la_scheda:9 b:las_tres:5 b:last_friday:7 b:le_bilan:6 b:le_releve:6 b:left_us:7
b:les_factures:5 b:liebe_frau:6 b:lo_que:5 b:lunedi_00:10 b:mailen_?:6 b:me_faire:11 b:me_one:5 b:merci_de:11
b:mi_mandate:12 b:mij_een:6 b:mir_bitte:6 b:mit_allen:8 b:moi_si:6 b:nachsten_lauf:5 b:nao_localizamos:6 b:nao_sai:6
b:ne_la:8 b:new_year:9 b:no_la:11 b:nog_openstaat:6 b:non_ve:7 b:nothing_else:10 b:nous_ne:-5 b:number_on:-6
b:oder_so:7 b:of_our:19 b:on_file:-6 b:on_it:7 b:on_sunday:5 b:on_the:10 b:op_liste:5 b:op_mijn:-6 b:os_debo:7
b:our_account:12 b:our_auditors:5 b:overzicht_van:9 b:pagata_venerdi:6 b:pago_hasta:8 b:para_el:7 b:parce_que:5
b:parte_lunedi:11 b:pas_de:5 b:pe_0:7 b:per_favore:14 b:per_il:6 b:please_send:5 b:posicao_financeira:13
b:post_and:5 b:prie_de:5 b:prima_dell:6 b:procedure_collective:5 b:que_con:7 b:que_el:8 b:que_es:-10 b:que_me:8
b:que_nao:11 b:que_os:6 b:rather_than:-6 b:recargo_de:7 b:reglement_de:5 b:releve_de:16 b:ring_the:-6
b:scheda_contabile:9 b:schicken_sie:8 b:send_me:16 b:si_la:5 b:sie_mir:6 b:sin_el:8 b:since_january:5 b:so_can:7
b:so_that:9 b:statement_of:6 b:statement_please:5 b:statement_to:6 b:statement_with:6 b:steht_eine:6 b:stuur_mij:6
b:temps_que:6 b:thanks_for:-5 b:the_00:5 b:the_email:5 b:the_post:5 b:the_rest:7 b:the_statement:-11 b:to_00:6
b:to_date:7 b:to_you:-5 b:um_extrato:12 b:un_estratto:6 b:un_extracto:9 b:un_releve:21 b:und_dann:6 b:up_to:17
b:us_on:7 b:van_alle:12 b:van_wat:8 b:ve_li:7 b:venerdi_0:5 b:von_der:5 b:vous_pourriez:6 b:vous_prie:5
b:vous_reclamez:5 b:wat_er:8 b:we_have:7 b:why_does:-6 b:wir_haben:-6 b:wir_nicht:9 b:with_my:5 b:your_statement:-6
b:zou_je:9 b:zum_00:6 c:<a>:5 c:<abb:5 c:<abbi:6 c:<ac:5 c:<acc:12 c:<acco:14 c:<ad:-12 c:<af:-5 c:<agg:7 c:<aggi:7
c:<ain:5 c:<akt:5 c:<aktu:6 c:<al:12 c:<al>:5 c:<all:9 c:<alle:11 c:<am:-11 c:<am>:-6 c:<ann:5 c:<anne:6 c:<ano:7
c:<ano>:9 c:<ap:9 c:<app:-6 c:<apri:6 c:<apu:7 c:<as:-6 c:<at>:5 c:<au:12 c:<aud:11 c:<audi:11 c:<auf:-5 c:<auf>:-5
c:<aus:9 c:<ausz:10 c:<auto:-5 c:<av:5 c:<ba:-5 c:<ban:-5 c:<be:-13 c:<bit:11 c:<bitt:11 c:<bo:15 c:<bod:7 c:<boe:5
c:<boek:5 c:<bon:5 c:<bra:6 c:<brau:6 c:<ca:-11 c:<camp:5 c:<can>:8 c:<car:-9 c:<carg:-5 c:<ce:-7 c:<ci:7 c:<cl:9
c:<cli:7 c:<clie:8 c:<co:14 c:<coi:8 c:<coin:8 c:<com:8 c:<comp:19 c:<cont:8 c:<cosi:6 c:<cu:16 c:<cua:8 c:<cuad:7
c:<cue:10 c:<cuen:10 c:<da:-5 c:<daz:6 c:<dazu:6 c:<de:-19 c:<dem:-6 c:<desd:5 c:<di:-23 c:<dic:-6 c:<die:-8
c:<die>:-5 c:<digo:5 c:<dis:-5 c:<dub:5 c:<dubb:5 c:<e>:7 c:<ee:8 c:<ee>:-9 c:<een:19 c:<een>:18 c:<ei:17 c:<ein:15
c:<eine:18 c:<ent:-6 c:<entr:-5 c:<env:16 c:<envi:14 c:<es:-10 c:<es>:-7 c:<est>:-7 c:<estr:10 c:<eta:6 c:<euc:5
c:<euch:5 c:<eur:-5 c:<ev:5 c:<eve:6 c:<ever:6 c:<ex:19 c:<ext:23 c:<extr:23 c:<fa:9 c:<fair:7 c:<fatt:-5 c:<fav:12
c:<favo:12 c:<fil:-5 c:<fin:12 c:<find:6 c:<fir:-5 c:<fo:-9 c:<fu:7 c:<fur:6 c:<gel:-5 c:<gem:23 c:<ges:-9
c:<gest:-5 c:<geve:5 c:<gi:-7 c:<gl:8 c:<gle:9 c:<glei:9 c:<got:5 c:<got>:5 c:<gra:10 c:<guts:5 c:<ha>:-6 c:<hab:-7
c:<habe:-5 c:<he:-6 c:<hi:17 c:<hi>:21 c:<ho:-10 c:<i>:15 c:<in:-17 c:<in>:-8 c:<ir:6 c:<is:-6 c:<ist:-5 c:<it>:-5
c:<ja:5 c:<juli:5 c:<ke:-8 c:<kei:-5 c:<ko:13 c:<kon:5 c:<kont:7 c:<kop:7 c:<kopi:6 c:<kr:8 c:<kri:6 c:<ku:6
c:<kun:8 c:<kunn:6 c:<l>:6 c:<lar:8 c:<le:-6 c:<lieg:-5 c:<lis:6 c:<list:6 c:<loc:7 c:<loca:7 c:<m>:8 c:<ma:12
c:<mai:-8 c:<mail:-8 c:<mal:5 c:<mal>:6 c:<man:15 c:<mand:18 c:<may:11 c:<mayo:11 c:<me>:20 c:<mee:-5 c:<men:-7
c:<mes:-9 c:<mi:10 c:<mij>:8 c:<mo:-7 c:<moi:7 c:<mon:-7 c:<mov:6 c:<movi:7 c:<mu:5 c:<mut:9 c:<na:-6 c:<ne:18
c:<ne>:5 c:<nec:12 c:<nece:12 c:<ni:-9 c:<nie:-5 c:<notr:6 c:<num:-5 c:<of:6 c:<ok:-5 c:<onze:5 c:<op:20 c:<ope:20
c:<open:17 c:<our:6 c:<our>:7 c:<pa:11 c:<pag:-7 c:<par:25 c:<para:5 c:<parl:5 c:<part:10 c:<pay:-7 c:<pe:7 c:<per:8
c:<per>:10 c:<pi:-7 c:<pl:5 c:<po:15 c:<poi:9 c:<poi>:6 c:<pos:6 c:<posi:6 c:<pou:5 c:<pour:5 c:<pr:-10 c:<pri:7
c:<pro:-15 c:<qu:7 c:<quad:7 c:<que:6 c:<que>:6 c:<ra:-13 c:<rat:-6 c:<rec:6 c:<reca:6 c:<reke:5 c:<rel:13
c:<rele:16 c:<rep:-6 c:<ret:-5 c:<ri:-7 c:<ria:6 c:<rin:-5 c:<sa:6 c:<sal:10 c:<sald:19 c:<sale:-5 c:<sch:5
c:<schi:5 c:<seit:5 c:<send:7 c:<si:6 c:<si>:5 c:<sin:12 c:<sinc:5 c:<sind:6 c:<so>:9 c:<son:-6 c:<st:10 c:<stat:12
c:<stuu:6 c:<su>:5 c:<te:-13 c:<te>:-5 c:<th:-7 c:<tha:-5 c:<than:-5 c:<this:-5 c:<tr:-7 c:<tra:-7 c:<um:6 c:<um>:7
c:<un:13 c:<un>:15 c:<und>:5 c:<unt:-5 c:<up:7 c:<up>:7 c:<van:7 c:<van>:9 c:<ve:-8 c:<ver:-8 c:<vers:-5 c:<vi:-6
c:<vor:5 c:<vos:-5 c:<voy>:5 c:<wa:-6 c:<wat:5 c:<we:-17 c:<wer:-6 c:<wha:6 c:<what:6 c:<wie:5 c:<wo:-11 c:<wor:-5
c:<y>:15 c:<yo:-6 c:<you:-5 c:<zi:-5 c:<zo:5 c:<zou:7 c:<zou>:7 c:<zu:10 c:<zus:7 c:<zuse:8 c:aag:5 c:aag>:5
c:aan>:-7 c:aand:6 c:aande:7 c:aar>:-6 c:abb:5 c:abbi:6 c:abbia:5 c:aben:-5 c:aben>:-5 c:abile:5 c:aca:5 c:acc:10
c:acco:14 c:accou:14 c:ach:-8 c:acto>:7 c:ad>:-6 c:ado:6 c:adr:13 c:adro:9 c:adro>:9 c:aga:-7 c:agar:-5 c:agen:-7
c:ager:6 c:ager>:6 c:agg:5 c:aggi:5 c:aggio:6 c:ail:-6 c:aile:6 c:aire>:5 c:ais:-6 c:akt:5 c:aktu:8 c:aktul:6
c:ald:21 c:alde:8 c:alden:8 c:aldo:12 c:aldo>:7 c:ale:-6 c:ale>:-6 c:ali:8 c:aliz:7 c:aliza:6 c:all:5 c:alle:10
c:allen:5 c:am>:-11 c:ama:-6 c:ame:6 c:ame>:7 c:ami>:6 c:amo:13 c:amo>:7 c:amos:7 c:amos>:7 c:amp:5 c:an>:-5
c:anag:6 c:anage:6 c:anca:-5 c:ancei:6 c:and:7 c:anda:13 c:andam:10 c:andat:5 c:angt:6 c:angt>:6 c:ank:-5 c:ann:6
c:annt:5 c:annt>:5 c:ano:7 c:ano>:10 c:ant>:9 c:ante:-5 c:ao>:8 c:api:5 c:apri:6 c:april:6 c:apu:7 c:ar>:6 c:ara>:6
c:ard:-6 c:ari:7 c:ari>:5 c:arli:7 c:ars:-5 c:ars>:-5 c:art:14 c:art>:7 c:arte:7 c:artit:9 c:aso:5 c:ass:-8 c:at>:9
c:ata:-7 c:ate:18 c:atem:17 c:ateme:16 c:atie:6 c:ato:5 c:ato>:7 c:atto:7 c:atto>:8 c:au>:5 c:auc:6 c:auch:5
c:aucht:5 c:aud:12 c:audi:11 c:audit:11 c:aus:12 c:ausz:17 c:auszu:17 c:aut:-5 c:auto:-5 c:avo:12 c:avor:11
c:avor>:7 c:avore:7 c:aye:-6 c:ayo:11 c:ayor:12 c:ayor>:12 c:azie:5 c:azu:6 c:azu>:6 c:ban:-8 c:bbi:15 c:bbia:8
c:bbiam:7 c:ben:-18 c:ben>:-16 c:ber>:-7 c:berto:5 c:bes:-5 c:bia:6 c:biam:7 c:biamo:7 c:bio:5 c:bio>:6 c:bit:8
c:bitt:12 c:bitte:12 c:bod:7 c:bode:7 c:bra:7 c:brau:6 c:brauc:6 c:bre:-5 c:bueno:6 c:ca>:-6 c:cad:7 c:cado:5
c:cado>:6 c:camp:5 c:can>:8 c:cao:6 c:cao>:6 c:cat:-5 c:cco:13 c:ccou:14 c:ccoun:14 c:cei:5 c:ceir:6 c:ceira:6
c:ces:8 c:cesi:11 c:cesit:11 c:ch>:-5 c:cha:-7 c:che:-8 c:chi:5 c:chic:10 c:chick:6 c:chm:5 c:chma:5 c:chmal:5
c:chon:5 c:chr:-6 c:cht:11 c:cht>:10 c:ci>:9 c:cid:6 c:cide:7 c:cide>:5 c:cier:6 c:cil:9 c:cili:9 c:cilia:9 c:cio:-5
c:cke:6 c:cken:6 c:cken>:7 c:cli:7 c:clie:8 c:clien:8 c:co>:-6 c:coi:8 c:coin:8 c:coinc:8 c:com:6 c:comp:18
c:compl:15 c:compt:6 c:conci:10 c:cont:7 c:conta:5 c:conto:8 c:contr:-7 c:cosi:6 c:cosi>:7 c:cou:10 c:coun:13
c:count:14 c:ct>:-5 c:cto:8 c:cto>:9 c:cua:8 c:cuad:7 c:cuadr:7 c:cue:8 c:cuen:10 c:cuent:10 c:cula:5 c:dam:8
c:dame>:5 c:dami:6 c:dare:6 c:dare>:6 c:das:-5 c:date:8 c:date>:9 c:dato:-5 c:daz:5 c:dazu:6 c:dazu>:6 c:deg:7
c:dega:7 c:den:12 c:den>:7 c:depo:5 c:der:8 c:desd:5 c:desde:5 c:dic:-10 c:dice:-5 c:die:-11 c:die>:-5 c:digo>:5
c:dis:-6 c:dit:16 c:dit>:8 c:dite:6 c:dly:5 c:dly>:5 c:dob:5 c:don:6 c:dos>:5 c:dro:7 c:dro>:9 c:dub:5 c:dubb:5
c:ear>:5 c:ebo:5 c:eca:7 c:ecar:6 c:ece:10 c:eces:13 c:ecesi:11 c:ed>:-10 c:edit:5 c:ee>:-15 c:een:18 c:een>:15
c:eer:-10 c:eer>:-5 c:egt:-5 c:egt>:-5 c:eic:6 c:eich:6 c:eich>:9 c:ein:9 c:eine:15 c:einen:11 c:eir:8 c:eira:8
c:eira>:8 c:eis:-9 c:eis>:-5 c:eit:-6 c:eke:6 c:eken:6 c:ekeni:5 c:el>:13 c:ela:-7 c:eld:-6 c:ele:11 c:eles>:5
c:elev:16 c:eleve:16 c:ell:-9 c:elle:-8 c:elle>:-6 c:else>:5 c:ema:-8 c:eman:-5 c:emen:5 c:ement:6 c:emm:22 c:emo:-5
c:ems>:5 c:en>:19 c:enb:5 c:end:9 c:ende:8 c:enden:5 c:enin:5 c:ening:5 c:enl:13 c:enli:13 c:enlij:10 c:eno:6
c:enos:6 c:enos>:6 c:enst:10 c:ensta:10 c:enta:5 c:enta>:8 c:ento>:-5 c:env:13 c:envi:14 c:envia:7 c:enz:-5 c:erat:6
c:erci>:5 c:ere:-6 c:eri:-14 c:erk:-7 c:erm:-8 c:ero>:5 c:ers:-5 c:erse:-5 c:ert>:-5 c:erw:-7 c:ery:6 c:erz:9
c:erzi:11 c:erzic:11 c:es>:-22 c:esc:-5 c:esde:5 c:esde>:5 c:esi:11 c:esit:11 c:esita:7 c:ess:-15 c:essa:-8
c:est:-11 c:est>:-9 c:este:-9 c:estr:11 c:estra:9 c:et>:-8 c:eta:11 c:eta>:5 c:eti:-5 c:eto:5 c:eto>:5 c:ett:-7
c:euc:5 c:euch:5 c:euch>:5 c:eve:14 c:eve>:12 c:every:5 c:ew>:6 c:ext:24 c:extr:23 c:extra:24 c:eza>:5 c:fac:-8
c:fai:5 c:fair:6 c:faire:7 c:fatt:-5 c:fav:13 c:favo:13 c:favor:13 c:fer:-5 c:ficad:5 c:fil:-5 c:fin:11 c:finan:5
c:find:6 c:finde:7 c:fir:-7 c:firm:-5 c:for:-5 c:fs>:7 c:fur:6 c:gas:5 c:gas>:6 c:ge>:7 c:gel:-7 c:gem:18 c:gen:-7
c:gen>:-10 c:ger>:9 c:ges:-10 c:gest:-6 c:ggio:5 c:ggior:8 c:gior:6 c:giorn:6 c:gle:11 c:glei:8 c:gleic:9 c:got:5
c:got>:5 c:gra:9 c:guts:5 c:gutsc:5 c:ha>:-9 c:hab:-7 c:habe:-5 c:haben:-5 c:hat:5 c:he>:-5 c:hed:5 c:her>:-5
c:here:8 c:here>:8 c:hi>:21 c:hic:8 c:hick:6 c:hicke:7 c:hie:-5 c:hin:11 c:hing:10 c:hing>:11 c:his>:-5 c:hma:5
c:hmal:5 c:hmal>:5 c:ho>:-6 c:ht>:8 c:iam:8 c:iamo:7 c:iamo>:7 c:iar:13 c:iar>:12 c:ias:6 c:ias>:6 c:ibe:-5
c:ica>:-5 c:icad:10 c:icado:6 c:icao:5 c:icao>:5 c:ice:-9 c:ice>:-5 c:ich:5 c:icht:11 c:icht>:8 c:ick:9 c:icke:7
c:icken:7 c:ico:-5 c:ida:-9 c:ie>:7 c:iene>:5 c:ier:-5 c:iet:-8 c:iez:8 c:ifte:5 c:ige:5 c:ign:-7 c:ijk>:5 c:ijn:-6
c:ijs:5 c:ijst:6 c:ijst>:6 c:ik>:5 c:ila:5 c:ilia:8 c:iliar:7 c:ill:-8 c:imm:5 c:imp:-5 c:in>:-10 c:inan:7 c:inanc:5
c:inc:9 c:ince>:5 c:inci:7 c:incid:8 c:ind:14 c:inden:5 c:indly:5 c:inds:6 c:inds>:6 c:ine:14 c:inen:11 c:inen>:11
c:ing:-10 c:ing>:-5 c:inge:-5 c:inne:-5 c:inst:-5 c:io>:14 c:ion:-10 c:ior:5 c:iorn:6 c:iorna:7 c:ira>:7 c:irm:-6
c:irs>:6 c:is>:-12 c:ish>:5 c:ist>:-5 c:iste:5 c:iste>:6 c:itam:8 c:itamo:8 c:itari:7 c:ite>:-8 c:items:5 c:ito:5
c:itt:11 c:itte:12 c:itte>:10 c:itu:6 c:itul:5 c:ivo:-8 c:ivo>:-6 c:iza:9 c:je>:5 c:jk>:5 c:jour>:7 c:jst:6 c:jst>:6
c:juli:5 c:kaa:5 c:kaar:5 c:kaart:5 c:kei:-5 c:ken:12 c:ken>:8 c:keni:5 c:kenin:5 c:kin:7 c:kindl:5 c:kon:6 c:kont:8
c:konto:8 c:kop:6 c:kopi:5 c:kopie:5 c:kri:6 c:ks>:-5 c:kt>:-5 c:ktu:9 c:ktul:6 c:ktull:6 c:kun:7 c:kunn:6 c:kunne:6
c:la>:-6 c:lar:7 c:lari:5 c:ld>:-6 c:lde:8 c:lden:7 c:ldo:12 c:ldo>:7 c:le>:-16 c:leic:8 c:leich:9 c:len:6 c:len>:5
c:les:8 c:les>:6 c:let:15 c:leta:6 c:leta>:7 c:leto:7 c:leto>:7 c:lev:15 c:leve:15 c:leve>:14 c:lia:15 c:liam:10
c:liamo:10 c:liar:7 c:lich:-5 c:lieg:-5 c:lien:9 c:lient:8 c:lij:12 c:lijk>:5 c:lijs:6 c:lijst:6 c:lin:-7 c:lio>:5
c:lis:10 c:list:9 c:liste:7 c:liz:7 c:liza:5 c:lle:6 c:lli:-6 c:lo>:-5 c:loc:5 c:loca:8 c:loo:5 c:ls>:-7 c:lun:6
c:ma>:21 c:maa:-6 c:mai:-6 c:mail:-6 c:mail>:-6 c:maile:5 c:mal:7 c:mal>:10 c:man:11 c:manag:6 c:mand:12 c:manda:15
c:mas:-6 c:mat:-6 c:may:10 c:mayo:11 c:mayor:12 c:me>:20 c:mee:-6 c:mel:-5 c:men:-9 c:mens:-5 c:mes:-10 c:mes>:-5
c:mess:-5 c:mi>:10 c:mij>:8 c:mijn:-5 c:min:-9 c:mma:22 c:mma>:24 c:mo>:5 c:moi:6 c:mon:-8 c:mor:-6 c:mov:5 c:movi:7
c:movim:7 c:mpi:5 c:mpl:16 c:mple:19 c:mplet:19 c:mpt:5 c:mpte:7 c:mpte>:8 c:muni:-5 c:munic:-5 c:mut:9 c:na>:-11
c:nag:5 c:nage:5 c:nager:6 c:nan:11 c:nanc:8 c:nance:9 c:nato:5 c:nato>:5 c:nca:-7 c:ncei:6 c:nceir:6 c:nci:13
c:ncid:8 c:ncide:8 c:ncil:10 c:ncili:9 c:nda:11 c:ndam:10 c:ndat:5 c:ndate:8 c:nde:12 c:nden:8 c:nden>:9 c:ndep:5
c:nder:5 c:ndly:5 c:ndly>:5 c:ne>:12 c:nec:12 c:nece:13 c:neces:12 c:nen:9 c:nen>:13 c:nes:-8 c:nge:-9 c:ngs:-11
c:ngt:5 c:ngt>:5 c:nic:-10 c:nica:-5 c:nie:-5 c:nio:5 c:nio>:5 c:nish:5 c:nli:13 c:nlij:9 c:nlijk:5 c:nlijs:5
c:nn>:5 c:nnt:5 c:no>:-7 c:noc:5 c:nochm:5 c:nor:-7 c:nos:5 c:nos>:6 c:notr:6 c:notre:6 c:now:-6 c:now>:-5 c:ns>:-6
c:nse:-6 c:nsta:8 c:nstaa:13 c:nt>:15 c:nta:8 c:nta>:10 c:ntab:5 c:ntabi:5 c:ntac:-5 c:ntact:-5 c:nter:-6 c:nti>:7
c:ntm:5 c:nto:8 c:ntou:5 c:ntr:-11 c:ntra:-5 c:ntro:-5 c:nvi:14 c:nvia:9 c:nviar:7 c:nvio>:5 c:nza:-5 c:nze:8
c:nze>:5 c:obl:5 c:obr:-6 c:oca:5 c:ochm:5 c:ochma:5 c:ode:5 c:oek:5 c:oes>:-5 c:oi>:7 c:oin:10 c:oinc:8 c:oinci:8
c:ois>:5 c:ola:-6 c:oll:-8 c:ome:-7 c:omm:-6 c:omp:21 c:ompl:19 c:omple:20 c:ompt:6 c:ompte:8 c:on>:-5 c:onci:10
c:oncil:10 c:ond:-6 c:one:-10 c:one>:-5 c:oni:-5 c:ono:-8 c:ono>:-6 c:ons:-10 c:ont:11 c:onta>:6 c:ontab:5
c:ontac:-5 c:onto:15 c:onto>:8 c:ontr:-7 c:onze>:5 c:ope:19 c:open:16 c:opens:13 c:opi:8 c:or>:10 c:ora:-5 c:ord:-6
c:orde:-5 c:orn:9 c:orna:11 c:ornat:7 c:ose:-6 c:osi:10 c:osi>:7 c:osic:6 c:osica:6 c:oss:-6 c:oste:10 c:osten:10
c:ota:-5 c:oth:9 c:oun:11 c:ount:13 c:ount>:5 c:our:5 c:our>:8 c:over:9 c:overz:11 c:ovim:7 c:ow>:-6 c:pag:-8
c:pagar:-5 c:par:20 c:para>:5 c:parl:5 c:part:9 c:parti:5 c:pass:-5 c:pay:-7 c:pen:8 c:pens:9 c:penst:13 c:per:6
c:per>:11 c:pie:9 c:ple:18 c:plet:19 c:pleta:7 c:pleto:8 c:po>:-5 c:poi:8 c:poi>:6 c:pon:-5 c:pos:10 c:posic:6
c:post:8 c:poste:9 c:pou:5 c:pour:5 c:ppe:-5 c:pre:-11 c:pres:-6 c:pri:18 c:pril:6 c:pril>:7 c:print:5 c:pris:7
c:pris>:6 c:pro:-20 c:pte:6 c:pte>:8 c:pun:8 c:punt:7 c:quad:7 c:quadr:7 c:qui:-7 c:ra>:-5 c:rac:5 c:ract:8
c:racto:8 c:rage>:5 c:rar:-6 c:rat:19 c:rato:17 c:rato>:19 c:ratt:7 c:ratto:9 c:rau:6 c:rauc:6 c:rauch:6 c:rch:-5
c:rci>:6 c:rd>:-9 c:rde:-6 c:rdon:5 c:re>:8 c:reca:6 c:rece:-5 c:rech:-6 c:reg:-5 c:rei:-11 c:rek:7 c:rel:14
c:rele:16 c:relev:16 c:ren:-6 c:rep:-6 c:ret:-6 c:rev:-6 c:rib:-8 c:ric:-5 c:rifte:5 c:ril:6 c:ril>:6 c:rin:-5
c:ring:-9 c:ring>:-6 c:rint:5 c:rio:-6 c:ris:7 c:ris>:6 c:riza:5 c:rla:-5 c:rli:7 c:rna:13 c:rnat:7 c:rom:-7
c:ron:-6 c:ros:-6 c:rrent:6 c:rriez:5 c:rso:-6 c:rte:12 c:rtit:9 c:rtita:8 c:rto:6 c:rto>:5 c:rzi:10 c:rzic:11
c:rzich:11 c:sa>:-7 c:sag:-6 c:sal:9 c:sald:20 c:salde:8 c:saldo:13 c:sale:-5 c:sch>:-5 c:sched:5 c:schi:9
c:schic:10 c:schon:5 c:sde>:5 c:se>:-14 c:sea:5 c:segu:-6 c:sen:6 c:sen>:-7 c:send:14 c:send>:5 c:sende:7 c:ses:-5
c:sh>:7 c:si>:16 c:sic:5 c:sica:6 c:sicao:6 c:sin:9 c:sinc:5 c:since:5 c:sind:6 c:sinds:6 c:sit:13 c:sita:6
c:sitam:7 c:son:-10 c:ssa:-11 c:sse:-6 c:sse>:-5 c:sso:-6 c:st>:-6 c:sta:12 c:staa:8 c:staan:6 c:stad:7 c:stado:8
c:stat:12 c:state:18 c:ste:7 c:stem:-5 c:sten:8 c:stim:5 c:stimm:6 c:strat:7 c:stuu:7 c:stuur:7 c:su>:5 c:sui:-6
c:szu:17 c:szug:18 c:szug>:18 c:taa:7 c:taan:7 c:taand:8 c:tab:5 c:tac:-5 c:tact:-5 c:tado>:5 c:tam:8 c:tamo:9
c:tamos:9 c:tant>:7 c:tari:6 c:tari>:6 c:tat:14 c:tate:18 c:tatem:16 c:tatie:5 c:te>:15 c:tei:5 c:tel:-7 c:tem:15
c:teme:15 c:temen:16 c:tems:5 c:tems>:5 c:ten:9 c:ten>:9 c:ter:-9 c:term:-5 c:th>:6 c:than:-5 c:thi:6 c:thin:11
c:thing:10 c:this:-5 c:this>:-5 c:tif:6 c:tific:5 c:tim:7 c:timm:7 c:tin:-8 c:tio:-8 c:tion:-8 c:tion>:-8 c:tir:-5
c:tit:10 c:tita:8 c:tma:5 c:tman:5 c:to>:17 c:tra:10 c:trac:5 c:tract:8 c:trat:20 c:trato:14 c:tratt:9 c:tre:10
c:tre>:11 c:tro:-8 c:tro>:-5 c:ts>:-6 c:tsc:8 c:tsch:8 c:tschr:5 c:tta:-7 c:tte:5 c:tte>:7 c:tul:11 c:tull:6
c:tulle:6 c:tur:5 c:tura>:-7 c:turas:5 c:ture:5 c:uad:12 c:uadr:14 c:uadro:9 c:uch:10 c:uch>:7 c:udi:6 c:udit:11
c:udito:6 c:ue>:-5 c:uella:5 c:uen:14 c:ueno:6 c:uenos:6 c:uent:9 c:uenta:10 c:ug>:19 c:ui>:-7 c:uid:-5 c:uit:-7
c:ula:5 c:uli:6 c:ull:11 c:ull>:7 c:ulle:8 c:ulle>:5 c:um>:9 c:un>:21 c:une:5 c:ungs:-7 c:uni:-6 c:unic:-6 c:unn:5
c:unne:6 c:unnen:6 c:unt:9 c:unt>:6 c:unte:6 c:unto:-5 c:unto>:-5 c:up>:7 c:ur>:12 c:ura:-6 c:ura>:-8 c:uras:5
c:uro:-5 c:urr:5 c:us>:-5 c:use:7 c:usen:8 c:usend:8 c:usz:17 c:uszu:17 c:uszug:18 c:uta:8 c:utat:5 c:utati:5
c:ute:-6 c:uto:-7 c:utsc:5 c:utsch:5 c:uye:5 c:van:9 c:van>:8 c:ve>:18 c:ver>:-7 c:vers:-7 c:very:7 c:verz:10
c:verzi:11 c:via:6 c:viar:7 c:viar>:6 c:vim:7 c:vio:5 c:vio>:5 c:vo>:-6 c:vor:17 c:vor>:6 c:vore:7 c:vore>:7
c:vos:-6 c:voy>:5 c:wat:5 c:wee:-6 c:wei:-6 c:wer:-6 c:wha:6 c:what:6 c:whats:5 c:wie:8 c:wie>:9 c:xtr:23 c:xtra:24
c:xtrac:8 c:xtrat:17 c:year>:5 c:yor:12 c:yor>:12 c:you:-5 c:your>:-6 c:yth:5 c:ythi:5 c:ythin:5 c:zic:10 c:zich:10
c:zicht:11 c:zou:9 c:zou>:9 c:zug:16 c:zug>:18 c:zus:8 c:zuse:8 c:zusen:8 d:0.1:-9 d:0.25:-8 d:0.4:-5 d:0.55:-5
d:0.85:-5 e:paid=day:-5 e:paid=none:-7 e:promise=none:-8 f:_amount:-32 f:_invoice:18 f:ack:6 f:admin:-21 f:all:28
f:bounce:-7 f:copy:9 f:d.BALANCE_DECLINED:13 f:d.CANCELLED:-5 f:d.DAMAGED:-7 f:d.DUPLICATE_BILLING:5 f:d.FREIGHT:-5
f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:5 f:d.NO_OPEN_ITEM:6 f:d.TERMS_DISPUTE:-6 f:d.VOLUME_REBATE:8 f:demand:5
f:firm:-9 f:formal:-9 f:gone:-7 f:goods:-18 f:greeting:14 f:hardship:-11 f:hold:-13 f:hope:-6 f:hostile:-7
f:inclusive:7 f:inject:-5 f:insolvency:-16 f:lawyer:-25 f:legal:-22 f:mine:-5 f:moved:-13 f:moves:-12
f:n.QUANTITY_SHORT:6 f:netted:-5 f:not_hope:-7 f:not_legal:-5 f:once_us:-10 f:ooo:-7 f:others:8 f:pay:-14 f:plan:-14
f:proof:12 f:question:-19 f:r.DESCRIPTION:6 f:r.DUPLICATE_BILLING:11 f:r.PRICE_ERROR:-7 f:r.QUALITY:-5 f:r.TAX:6
f:r.WITHHOLDING:7 f:redirect:67 f:refuse:-16 f:remittance:-7 f:rest:9 f:run:-8 f:soon:-11 f:statement:202 f:stop:-30
f:unable:-11 f:until:-8 i:acknowledgement:-14 i:acknowledgement=2:-14 i:already_paid:-7 i:already_paid=3:-6
i:bounce:-6 i:bounce=3:-6 i:dispute:-18 i:dispute=2:-5 i:dispute=3:-9 i:hardship:-16 i:hardship=3:-15 i:hostile:-7
i:hostile=3:-7 i:insolvency:-11 i:insolvency=3:-12 i:invoice_admin:-16 i:invoice_admin=3:-13 i:legal:-22
i:legal=3:-18 i:nothing:33 i:out_of_office:-10 i:out_of_office=3:-7 i:payment_plan_request:-5
i:payment_plan_request=2:5 i:payment_plan_request=3:-10 i:promise_to_pay:-5 i:promise_to_pay=3:-9 i:question:6
i:question=1:14 i:question=2:-5 i:remittance_advice:-11 i:remittance_advice=2:-7 i:statement_request:186
i:statement_request=2:39 i:statement_request=3:147 i:unsubscribe:-31 i:unsubscribe=2:-5 i:unsubscribe=3:-26
i:wrong_contact:-7 i:wrong_contact=2:6 i:wrong_contact=3:-12 l:de:-9 l:en:32 l:fr:-14 l:nl:-11 l:pt:-10 n:1:15
n:2:-8 n:5:-9 n:6:-12 p:abbiam:8 p:abstim:6 p:accoun:28 p:adjunt:-8 p:adress:5 p:agains:-5 p:aggior:15 p:agrade:5
p:aktull:12 p:audito:13 p:automa:-8 p:baixad:7 p:bankin:5 p:bodega:15 p:bonjou:5 p:brauch:13 p:campan:7 p:circul:5
p:client:11 p:clotur:5 p:coinci:16 p:collec:6 p:comman:-5 p:comple:31 p:compri:9 p:comuni:-8 p:concil:19 p:condom:7
p:contab:10 p:contac:-9 p:contra:-7 p:corren:9 p:cuadra:6 p:direcc:6 p:dobbia:6 p:drukke:5 p:duplic:7 p:envoye:5
p:equiva:7 p:estrat:20 p:everyt:7 p:extrac:15 p:extrat:34 p:factuu:-5 p:fattur:-6 p:fatura:6 p:financ:10 p:furnis:10
p:gennai:6 p:gestio:-5 p:gracia:5 p:gutsch:11 p:histor:7 p:inoltr:6 p:inteir:6 p:irgend:8 p:jahres:6 p:kassen:6
p:komple:9 p:kontoa:8 p:krijge:6 p:listad:7 p:locali:8 p:mandam:18 p:mandar:6 p:mandat:14 p:messag:-7 p:movime:11
p:necesi:22 p:nochma:9 p:nothin:8 p:octobe:6 p:oktobe:-6 p:ontvan:6 p:openst:25 p:operat:6 p:ordonn:6 p:overzi:7
p:paieme:-6 p:parten:6 p:partit:17 p:parven:5 p:posica:13 p:pourri:9 p:premie:5 p:presen:8 p:progra:-5 p:recapi:6
p:recarg:7 p:reclam:7 p:rectif:8 p:reglem:7 p:rekeni:11 p:relanc:-5 p:ritenu:6 p:salden:16 p:schick:13 p:segnal:7
p:semest:5 p:solici:8 p:starte:5 p:statem:33 p:steurb:6 p:titulo:6 p:trotzd:5 p:ubersi:5 p:uberwe:-6 p:vender:6
p:verbra:7 p:zusend:16 s:00000:-9 s:0000:-16 s:000:-12 s:0:-24 s:?:-5 s:and:50 s:anual:9 s:aviso:-6 s:aw:8 s:bar:7
s:cliente:15 s:cuenta:8 s:de:5 s:do:6 s:enc:6 s:erinnerung:10 s:estado:8 s:estratto:6 s:extracto:13 s:extrato:5
s:factura:-13 s:fs:11 s:gasolio:5 s:invoice:-6 s:klant:7 s:kontoauszug:8 s:letter:53 s:mahnung:-5 s:offene:5
s:pagamento:-6 s:pago:-9 s:pendiente:-10 s:posten:6 s:questions:5 s:rechnung:-6 s:recordatorio:-7 s:relance:-13
s:releve:9 s:reminder:40 s:rente:-5 s:richiesta:8 s:saldenbestatigung:5 s:saldo:20 s:segundo:6 s:statement:42
s:year:9 s:zahlungserinnerung:5 w:!:-17 w:%:5 w:00000:-25 w:0000:10 w:000:-20 w:00:-17 w:0:-12 w:?:18 w:@:-19
w:abbiamo:8 w:aber:-6 w:aberto:7 w:account:13 w:accountant:9 w:adjunto:-7 w:adresser:10 w:against:-5 w:aggiornata:6
w:aggiornato:9 w:ainsi:8 w:aktulle:5 w:al:10 w:alle:10 w:allem:7 w:allen:8 w:als:-5 w:alte:6 w:am:-11 w:anders:6
w:anne:6 w:annee:7 w:anno:5 w:ano:18 w:april:13 w:arrete:8 w:at:10 w:auf:-10 w:auszug:22 w:av:6 w:avere:6
w:avoirs:11 w:banking:5 w:bar:6 w:be:-8 w:before:-5 w:ben:-5 w:bilan:6 w:bitte:23 w:bodegas:15 w:boeken:6 w:bom:6
w:bon:-5 w:bonjour:5 w:bonne:7 w:both:6 w:bp:6 w:brauchte:6 w:buenos:12 w:campana:7 w:can:16 w:cannot:-5 w:cargo:-10
w:change:5 w:che:6 w:chere:5 w:cierra:7 w:cliente:13 w:coincide:10 w:collective:5 w:commande:-5 w:completa:14
w:completo:17 w:compris:9 w:compte:20 w:conciliacao:6 w:condominio:7 w:conta:13 w:contabile:11 w:conti:6 w:conto:16
w:corrente:10 w:correo:-7 w:cosi:13 w:cuenta:17 w:dan:-5 w:danfe:6 w:dann:8 w:dare:6 w:dat:-7 w:date:5 w:dazu:11
w:debo:7 w:debt:6 w:december:-7 w:decembre:11 w:del:5 w:dell:8 w:der:-5 w:desde:9 w:di:-6 w:dias:7 w:die:-9
w:digo:10 w:direccion:6 w:dites:5 w:dobbiamo:6 w:doe:6 w:does:-6 w:domani:6 w:dubbio:11 w:duplicado:9 w:ecart:5
w:ee:-18 w:een:35 w:eine:14 w:einen:23 w:eles:6 w:else:9 w:email:5 w:enero:7 w:enviar:13 w:envio:11 w:equivalencia:7
w:es:-14 w:est:-15 w:estado:9 w:estate:6 w:este:-5 w:estoy:6 w:estratto:20 w:etat:9 w:euch:9 w:everything:7
w:extracto:15 w:extrato:34 w:factura:-6 w:facturas:6 w:factuur:-5 w:faire:15 w:fattura:-5 w:favor:11 w:favore:13
w:file:-6 w:financeira:13 w:finden:13 w:frau:8 w:from:-5 w:fs:11 w:full:9 w:fur:5 w:garage:7 w:geld:-5 w:gennaio:6
w:gestion:-9 w:geven:9 w:gleich:19 w:got:10 w:gp:5 w:graag:6 w:gracias:5 w:grazie:9 w:gutschriften:7 w:ha:-12
w:haben:-9 w:hace:6 w:hallo:8 w:hangt:7 w:happy:9 w:has:-5 w:he:-6 w:heeft:-5 w:heur:6 w:hi:43 w:hinten:5 w:if:-5
w:ik:9 w:ilaria:5 w:im:8 w:in:-17 w:inoltre:7 w:irgendwie:6 w:ist:-8 w:it:-10 w:items:9 w:je:7 w:jour:9 w:julio:8
w:junio:5 w:kindly:9 w:know:-6 w:komt:-6 w:kontoauszug:8 w:kopie:7 w:krijgen:6 w:kun:7 w:kunnen:12 w:kw:5 w:le:-6
w:ledger:7 w:left:6 w:liebe:6 w:liegt:-8 w:liste:9 w:llegue:7 w:localizamos:6 w:look:8 w:lunedi:8 w:ma:-5 w:mail:-16
w:mailen:8 w:mal:12 w:mandame:6 w:mandare:7 w:mandate:17 w:marie:6 w:mayor:24 w:me:41 w:meer:-5 w:merci:11 w:mh:7
w:mi:6 w:mich:-5 w:mij:16 w:mijn:-8 w:mit:7 w:moi:5 w:na:-5 w:ne:9 w:necesitamos:14 w:necesito:9 w:nel:7 w:nen:6
w:new:8 w:no:-9 w:nochmal:11 w:noi:5 w:non:5 w:nota:-6 w:nothing:8 w:notre:12 w:novembre:-5 w:now:-5 w:nu:7
w:nueva:6 w:nulle:5 w:number:-6 w:numero:-6 w:october:6 w:of:9 w:offen:7 w:oktober:-6 w:on:-5 w:onze:9 w:op:6
w:open:8 w:openstaande:6 w:openstaat:9 w:ordonnance:6 w:our:13 w:over:-7 w:pagata:6 w:pago:-6 w:paie:8 w:paiement:-5
w:papier:7 w:para:10 w:parce:5 w:pardon:5 w:partent:6 w:parvenir:5 w:pas:6 w:paso:8 w:pdf:-5 w:pe:7 w:per:19
w:plus:5 w:poi:12 w:portee:6 w:porto:6 w:posicao:13 w:posten:6 w:potete:7 w:pourriez:9 w:premier:5 w:present:10
w:prie:5 w:prima:6 w:prossimo:-5 w:qu:5 w:quadro:10 w:que:11 w:quei:6 w:quella:9 w:quero:5 w:qui:-5 w:quindi:5
w:rather:-6 w:recargo:7 w:rechnung:7 w:reclamez:5 w:ref:-5 w:rekeningoverzicht:9 w:releve:28 w:ria:10 w:rib:-6
w:riepilogo:6 w:ring:-6 w:ritenuta:6 w:run:8 w:sai:5 w:saldenliste:7 w:saldo:14 w:saldos:8 w:sale:-9 w:scheda:9
w:schicken:14 w:schon:8 w:se:-6 w:sea:7 w:sehe:5 w:semestre:5 w:send:13 w:serve:9 w:si:10 w:since:10 w:sinds:11
w:sit:5 w:so:17 w:sono:-6 w:souci:6 w:staat:-5 w:started:5 w:statement:33 w:stimmt:5 w:stuur:11 w:su:10 w:sull:7
w:sunday:5 w:svp:8 w:te:-9 w:temps:6 w:than:-7 w:thanks:-5 w:the:-9 w:thing:5 w:this:-9 w:thru:5 w:ti:-5 w:titulos:6
w:tot:-5 w:tres:6 w:trotzdem:5 w:tudo:5 w:ultimo:5 w:um:13 w:un:30 w:und:9 w:une:-5 w:until:-5 w:up:14 w:van:17
w:vandaag:6 w:ve:5 w:venderam:6 w:verder:7 w:vi:5 w:via:-5 w:vois:9 w:von:7 w:voor:-5 w:voy:9 w:waar:-6 w:was:-6
w:wat:9 w:whats:5 w:where:5 w:why:-6 w:wie:7 w:will:-6 w:worden:-5 w:ya:-7 w:year:10 w:years:-6 w:your:-12 w:yours:5
w:zou:14 w:zu:-5 w:zum:8 w:zusenden:12
"""
