"""What speaks for and against `statement_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.58
THRESHOLD = 0.525
#: clue:hundredths
WEIGHTS = """
?:20 ?ack:-5 ?all:14 ?back:9 ?copy:6 ?demand:10 ?fix:-6 ?formal:7 ?mine:8 ?moves:10 ?n.QUANTITY_SHORT:12 ?not:-7
?others:6 ?plan:-12 ?question:-17 ?redirect:35 ?rest:6 ?statement:47 ?willpay:6 b:!_!:-6 b:%_00:7 b:00000_00000:-5
b:00000_paid:-5 b:0000_0000:7 b:0000_?:13 b:0000_el:6 b:0000_que:9 b:000_00:-11 b:000_di:5 b:000_por:-9 b:00_%:-5
b:00_0000:-7 b:00_00:16 b:00_0:-5 b:00_?:8 b:00_abbiamo:7 b:00_come:7 b:00_decembre:6 b:00_euro:-5 b:00_im:7
b:00_nel:10 b:00_non:7 b:00_october:7 b:00_op:-6 b:0_%:9 b:0_000:-9 b:0_00:-5 b:0_abbiamo:6 b:0_el:8 b:0_que:9
b:0_viene:7 b:?_?:-11 b:abbiamo_pagata:6 b:account_as:12 b:account_to:9 b:adresser_un:5 b:aggiornato_?:7
b:ainsi_que:7 b:al_00:7 b:al_cliente:13 b:am_00:-5 b:an_up:6 b:and_on:5 b:arrete_au:6 b:as_at:12 b:at_00:12
b:at_it:6 b:at_present:9 b:au_00:7 b:av_0:6 b:been_paid:5 b:bei_euch:6 b:bei_uns:11 b:bitte_nochmal:12 b:bitte_um:8
b:bom_dia:7 b:bp_0:6 b:buenos_dias:11 b:ce_jour:5 b:chere_madame:5 b:ci_mandate:6 b:compte_jour:7 b:con_eso:9
b:con_ustedes:12 b:conta_corrente:12 b:conto_aggiornato:5 b:cuenta_con:10 b:das_ist:6 b:date_statement:6 b:de_0000:9
b:de_000:-7 b:de_adresser:7 b:de_annee:6 b:de_boeken:7 b:de_ce:5 b:de_compte:22 b:de_conta:7 b:de_cuenta:8
b:de_equivalencia:7 b:de_la:5 b:de_lo:10 b:de_nuestra:11 b:de_paso:9 b:de_setembro:5 b:de_tudo:7 b:de_um:5
b:de_votre:-5 b:decembre_le:6 b:del_ano:13 b:desde_junio:6 b:detalle_de:8 b:deux_factures:-6 b:die_000:7 b:die_00:-8
b:die_ich:5 b:dites_moi:6 b:do_extrato:5 b:does_the:-6 b:donc_pas:6 b:een_kopie:6 b:een_overzicht:6
b:een_rekeningoverzicht:8 b:eine_aktulle:5 b:eine_gutschrift:5 b:einen_kontoauszug:7 b:el_00:-6 b:el_0:10
b:el_detalle:8 b:el_estado:6 b:el_mayor:10 b:el_que:10 b:em_aberto:10 b:em_anexo:-5 b:email_and:5 b:en_een:6
b:en_el:-12 b:en_enero:8 b:en_julio:9 b:es_?:-8 b:estado_de:8 b:estoy_en:7 b:estratto_conto:19 b:etat_de:7
b:even_een:7 b:extracto_de:6 b:extrato_completo:5 b:extrato_da:6 b:extrato_de:14 b:faire_parvenir:5 b:faire_un:6
b:fs_00:10 b:full_statement:10 b:ga_ik:5 b:gp_0:5 b:graag_een:8 b:hace_falta:6 b:happy_new:8 b:hasta_que:5
b:hat_das:6 b:have_no:5 b:have_put:5 b:ich_euch:6 b:ich_nicht:-5 b:ihnen_nicht:5 b:ik_doe:7 b:ik_een:11 b:il_me:5
b:il_saldo:12 b:im_nachsten:5 b:in_the:-5 b:invoice_as:-6 b:it_is:-5 b:je_me:9 b:je_mij:5 b:je_ne:7 b:je_souhaite:5
b:jour_et:-5 b:kontoauszug_per:5 b:kopie_van:6 b:kun_je:7 b:la_campana:7 b:la_cuenta:6 b:la_factura:-5 b:la_fin:6
b:la_nota:-5 b:la_pe:7 b:la_scheda:10 b:las_tres:5 b:last_friday:7 b:le_bilan:6 b:le_releve:6 b:le_temps:6
b:left_us:7 b:les_factures:5 b:liebe_frau:6 b:lieu_de:5 b:lo_que:6 b:lunedi_00:10 b:mailen_?:6 b:me_faire:12
b:me_one:5 b:merci_de:11 b:mh_0:8 b:mi_mandate:11 b:mij_een:5 b:mir_bitte:5 b:mit_allen:8 b:moi_si:6 b:ms_00:5
b:nachsten_lauf:5 b:nao_localizamos:7 b:nao_sai:6 b:ne_la:9 b:ne_parliamo:12 b:need_to:6 b:need_your:5 b:new_year:8
b:no_la:11 b:no_me:-5 b:nog_openstaat:6 b:non_ve:7 b:nothing_else:9 b:nuestra_cuenta:11 b:number_on:-6 b:oder_so:7
b:of_our:17 b:on_file:-6 b:on_it:7 b:on_sunday:5 b:on_the:9 b:op_liste:5 b:op_mijn:-6 b:os_debo:7 b:our_account:11
b:our_auditors:5 b:overzicht_van:9 b:pagata_venerdi:6 b:pago_hasta:8 b:para_el:7 b:parce_que:5 b:parte_lunedi:10
b:pas_de:5 b:pe_0:7 b:per_00:13 b:per_favore:12 b:please_can:-5 b:please_send:5 b:posicao_financeira:13 b:post_and:5
b:pour_le:9 b:prie_de:5 b:prima_dell:6 b:procedure_collective:5 b:que_con:7 b:que_el:9 b:que_es:-10 b:que_les:5
b:que_me:8 b:que_nao:11 b:que_os:6 b:que_vous:5 b:rather_than:-6 b:recargo_de:7 b:reglement_de:5 b:releve_de:15
b:ring_the:-6 b:scheda_contabile:10 b:schicken_sie:7 b:send_me:16 b:servirebbe_la:5 b:si_la:5 b:sie_mir:5 b:sin_el:8
b:since_january:5 b:so_can:7 b:so_that:9 b:statement_of:5 b:statement_to:5 b:statement_with:6 b:steht_eine:5
b:stuur_mij:6 b:temps_que:6 b:thanks_for:-5 b:that_can:9 b:the_account:6 b:the_email:5 b:the_number:-5 b:the_post:5
b:the_rest:7 b:the_statement:-11 b:this_one:-5 b:to_00:6 b:to_date:14 b:to_you:-5 b:um_extrato:11 b:un_estratto:5
b:un_etat:13 b:un_extracto:7 b:un_releve:21 b:und_dann:6 b:up_to:15 b:us_on:8 b:van_alle:12 b:van_wat:7 b:ve_li:7
b:von_der:5 b:vous_pourriez:6 b:vous_prie:5 b:vous_reclamez:5 b:wat_er:7 b:we_have:6 b:why_does:-6 b:wir_haben:-6
b:wir_nicht:8 b:with_my:5 b:you_for:7 b:you_ring:-6 b:your_statement:-6 b:zou_ik:7 b:zou_je:8 b:zum_00:7 c:<a>:5
c:<abb:5 c:<abbi:6 c:<ac:6 c:<acc:14 c:<acco:15 c:<ad:-14 c:<adj:-5 c:<adju:-5 c:<af:-5 c:<ag:6 c:<agg:8 c:<aggi:8
c:<agr:5 c:<agra:6 c:<akt:5 c:<aktu:6 c:<al:10 c:<all:9 c:<alle:12 c:<am:-12 c:<am>:-6 c:<ann:5 c:<anne:6 c:<ano:7
c:<ano>:8 c:<ap:6 c:<app:-6 c:<apri:6 c:<apu:6 c:<apun:6 c:<ar:-5 c:<as:-7 c:<ass:-5 c:<au:11 c:<aud:10 c:<audi:10
c:<auf>:-5 c:<aus:8 c:<ausz:11 c:<auto:-5 c:<av:5 c:<ba:-5 c:<ban:-5 c:<be:-11 c:<be>:-5 c:<bi:5 c:<bit:12
c:<bitt:12 c:<bo:15 c:<bod:6 c:<boe:5 c:<boek:5 c:<bon:6 c:<br:8 c:<bra:7 c:<brau:7 c:<ca:-13 c:<camp:5 c:<can>:7
c:<car:-10 c:<carg:-5 c:<ce:-8 c:<ci:7 c:<cl:8 c:<cli:6 c:<clie:7 c:<co:16 c:<coi:8 c:<coin:8 c:<com:8 c:<comp:19
c:<con:6 c:<conc:5 c:<cont:8 c:<cosi:6 c:<coul:5 c:<cu:19 c:<cua:8 c:<cuad:7 c:<cue:12 c:<cuen:12 c:<daz:6 c:<dazu:6
c:<de:-16 c:<dem:-6 c:<di:-25 c:<dic:-6 c:<die:-8 c:<die>:-5 c:<digo:5 c:<dis:-5 c:<dub:5 c:<dubb:5 c:<e>:6 c:<ee:7
c:<ee>:-9 c:<een:19 c:<een>:17 c:<ei:19 c:<ein:17 c:<eine:21 c:<el:5 c:<en:5 c:<ent:-6 c:<entr:-5 c:<env:16
c:<envi:15 c:<es:-12 c:<es>:-7 c:<est>:-8 c:<estr:11 c:<et:6 c:<eta:8 c:<etat:6 c:<euc:5 c:<euch:5 c:<eur:-5 c:<ev:8
c:<eve:8 c:<ever:8 c:<ex:20 c:<ext:24 c:<extr:24 c:<fa:7 c:<fair:7 c:<fav:11 c:<favo:11 c:<fil:-6 c:<fin:10
c:<find:6 c:<fo:-8 c:<fu:11 c:<ful:8 c:<full:8 c:<fur:6 c:<gel:-5 c:<gem:23 c:<ges:-8 c:<gest:-5 c:<geve:5 c:<gi:-6
c:<gl:8 c:<gle:9 c:<glei:9 c:<got:5 c:<got>:5 c:<gra:8 c:<guts:5 c:<ha:-8 c:<ha>:-6 c:<hab:-8 c:<habe:-5 c:<he:-6
c:<hi:16 c:<hi>:21 c:<ho:-11 c:<i>:18 c:<ik:5 c:<ik>:5 c:<in:-19 c:<in>:-10 c:<ir:6 c:<is:-7 c:<ist:-5 c:<it>:-5
c:<juli:5 c:<ke:-8 c:<kei:-5 c:<kn:-5 c:<ko:13 c:<kon:7 c:<kont:9 c:<kop:6 c:<kopi:5 c:<kr:8 c:<kri:6 c:<ku:5
c:<kun:7 c:<kunn:6 c:<lar:7 c:<le:-5 c:<lieg:-5 c:<lis:5 c:<list:5 c:<lo:6 c:<loc:7 c:<loca:8 c:<loo:5 c:<m>:8
c:<ma:7 c:<maa:-5 c:<mai:-9 c:<mail:-9 c:<mal:5 c:<mal>:6 c:<man:14 c:<mand:17 c:<may:9 c:<mayo:10 c:<me:-6
c:<me>:21 c:<mee:-5 c:<men:-7 c:<mes:-9 c:<mi:8 c:<mij>:8 c:<moi:7 c:<mon:-6 c:<mov:11 c:<movi:12 c:<mu:5 c:<mut:9
c:<na:-6 c:<ne:18 c:<nec:11 c:<nece:11 c:<ni:-9 c:<nie:-5 c:<no>:-5 c:<notr:6 c:<nue:5 c:<of:8 c:<of>:6 c:<onz:5
c:<onze:5 c:<op:18 c:<ope:19 c:<open:18 c:<our>:5 c:<pa:11 c:<pag:-8 c:<pap:5 c:<par:25 c:<para:7 c:<parl:5
c:<part:9 c:<pay:-8 c:<pe:7 c:<per:10 c:<per>:13 c:<pi:-7 c:<pl:5 c:<po:16 c:<poi:8 c:<poi>:5 c:<pos:8 c:<posi:5
c:<post:5 c:<pou:6 c:<pour:6 c:<pr:-11 c:<pri:8 c:<pro:-17 c:<qu:8 c:<qua:6 c:<quad:6 c:<quar:6 c:<que>:5 c:<ra:-13
c:<rat:-5 c:<re:-5 c:<rec:7 c:<reca:6 c:<reke:5 c:<rel:12 c:<rele:15 c:<rep:-5 c:<ret:-5 c:<ri:-7 c:<ria:6 c:<rin:-5
c:<sa:7 c:<sal:13 c:<sald:22 c:<sale:-5 c:<sch:6 c:<sche:5 c:<schi:5 c:<se:-6 c:<send:7 c:<serv:5 c:<si>:5 c:<sin:11
c:<sind:6 c:<so:-5 c:<so>:8 c:<son:-6 c:<st:12 c:<sta:5 c:<stat:13 c:<sti:7 c:<stim:6 c:<stuu:6 c:<ta:-5 c:<te:-12
c:<th:-10 c:<tha:-6 c:<than:-6 c:<this:-6 c:<tr:-5 c:<tra:-8 c:<tro:6 c:<um:9 c:<um>:9 c:<un:14 c:<un>:15 c:<up:6
c:<up>:6 c:<us:7 c:<van:7 c:<van>:8 c:<ve:-9 c:<ver:-8 c:<vers:-5 c:<vi:-6 c:<vor:5 c:<vos:-6 c:<voy>:5 c:<wa:-7
c:<wat:5 c:<we:-17 c:<wer:-6 c:<wha:5 c:<what:5 c:<wi:-5 c:<wie:5 c:<wo:-11 c:<wor:-5 c:<y>:16 c:<zi:-6 c:<zo:5
c:<zou:6 c:<zou>:6 c:<zu:9 c:<zus:6 c:<zuse:7 c:aag>:5 c:aan>:-6 c:aand:5 c:aande:7 c:aar>:-6 c:aart>:5 c:abb:5
c:abbi:6 c:abbia:5 c:aben:-5 c:aben>:-5 c:abert:5 c:abile:6 c:acc:11 c:acco:15 c:accou:16 c:ach:-9 c:acto>:7
c:ad>:-5 c:adec:5 c:adece:5 c:adj:-5 c:adju:-5 c:adjun:-5 c:adr:12 c:adro:9 c:adro>:9 c:aga:-8 c:agar:-5 c:age>:5
c:agen:-7 c:agen>:-5 c:ager:6 c:ager>:6 c:agg:6 c:aggi:6 c:aggio:6 c:ago:-5 c:agr:5 c:agra:6 c:agrad:6 c:ail:-6
c:ail>:-5 c:aile:5 c:ais:-6 c:ait:6 c:akt:5 c:aktu:7 c:aktul:6 c:al>:-5 c:ald:23 c:alde:6 c:alden:7 c:aldo:16
c:aldo>:11 c:ale:-6 c:ale>:-7 c:ali:8 c:aliz:7 c:aliza:6 c:all:8 c:alle:13 c:alle>:7 c:am>:-13 c:ama:-6 c:ame:6
c:ame>:7 c:ami>:5 c:amm:-5 c:amo:10 c:amo>:5 c:amos:6 c:amos>:6 c:amp:5 c:an>:-5 c:anag:6 c:anage:6 c:anca:-6
c:ancei:6 c:and>:-6 c:anda:13 c:andam:10 c:angt:5 c:angt>:5 c:ank:-5 c:ann:6 c:annt:5 c:annt>:5 c:ano:6 c:ano>:9
c:ant>:7 c:ante:-5 c:ao>:6 c:api:5 c:apri:5 c:april:6 c:apu:6 c:apun:6 c:apunt:6 c:ar>:8 c:ara>:8 c:arag:5 c:ard:-7
c:arli:6 c:ars:-5 c:ars>:-5 c:art:15 c:art>:6 c:arte:11 c:artit:8 c:as>:-5 c:ass:-9 c:at>:10 c:ata:-7 c:ate:18
c:ate>:5 c:atem:18 c:ateme:17 c:ati:-5 c:atie:5 c:ato:5 c:ato>:7 c:atto:8 c:atto>:8 c:auc:7 c:auch:6 c:aucht:5
c:aud:11 c:audi:10 c:audit:11 c:aus:14 c:ausz:20 c:auszu:20 c:aut:-6 c:auto:-5 c:avo:11 c:avor:10 c:avor>:7
c:avore:6 c:aye:-7 c:ayo:10 c:ayor:11 c:ayor>:11 c:azu:5 c:azu>:6 c:ban:-8 c:bbi:14 c:bbia:8 c:bbiam:7 c:ben:-17
c:ben>:-16 c:ber>:-8 c:bers:6 c:bert:5 c:berto:6 c:berw:-5 c:bes:-5 c:bia:6 c:biam:7 c:biamo:7 c:bio:5 c:bio>:5
c:bit:9 c:bitt:13 c:bitte:13 c:bod:6 c:bode:7 c:bra:7 c:brau:7 c:brauc:7 c:bueno:5 c:ca>:-6 c:cad:6 c:cado:5
c:cado>:6 c:camp:5 c:can>:7 c:cao:5 c:cao>:5 c:cat:-6 c:cco:15 c:ccou:16 c:ccoun:16 c:ceir:5 c:ceira:6 c:ceri:6
c:ceria:6 c:ces:5 c:cesi:9 c:cesit:10 c:cha:-9 c:che:-7 c:ched:5 c:cheda:5 c:chi:5 c:chic:9 c:chick:6 c:chm:5
c:chmal:5 c:chr:-6 c:cht:13 c:cht>:12 c:ci>:10 c:cid:5 c:cide:7 c:cide>:5 c:cier:6 c:cierr:5 c:cil:15 c:cile>:5
c:cili:12 c:cilia:12 c:cio:-6 c:cio>:-5 c:cke:6 c:cken:6 c:cken>:6 c:cli:6 c:clie:7 c:clien:7 c:co>:-7 c:coi:7
c:coin:8 c:coinc:8 c:com:6 c:comp:17 c:compl:14 c:compt:7 c:con:8 c:conc:10 c:conci:16 c:cont:7 c:conta:5 c:conto:9
c:contr:-7 c:cosi:6 c:cosi>:6 c:cou:14 c:coul:5 c:could:5 c:coun:15 c:count:16 c:ct>:-5 c:cto:7 c:cto>:9 c:cua:8
c:cuad:7 c:cuadr:7 c:cue:10 c:cuen:12 c:cuent:12 c:cula:5 c:dam:7 c:dame>:5 c:dami:5 c:dare:6 c:dare>:6 c:das:-6
c:das>:-5 c:date:10 c:date>:11 c:dato:-5 c:daz:5 c:dazu:6 c:dazu>:6 c:de>:-6 c:dece:5 c:decer:6 c:deg:6 c:dega:7
c:dell>:5 c:dem:-5 c:den:10 c:den>:8 c:depo:5 c:der:10 c:dera:5 c:dic:-11 c:dice:-5 c:die:-12 c:die>:-5 c:digo:5
c:digo>:5 c:dis:-7 c:dit:15 c:dit>:7 c:dite:6 c:dju:-5 c:djun:-5 c:djunt:-5 c:do>:7 c:dob:5 c:dom:5 c:don:6 c:dos>:5
c:dro:7 c:dro>:9 c:dub:5 c:dubb:5 c:dun:6 c:dung:5 c:dung>:5 c:ear>:6 c:eca:7 c:ecar:6 c:ece:12 c:ecer:5 c:eces:11
c:ecesi:10 c:ech:-5 c:ed>:-9 c:ede:5 c:edit:5 c:ee>:-16 c:een:18 c:een>:15 c:eer:-10 c:eer>:-5 c:egt:-6 c:egt>:-6
c:eic:6 c:eich:6 c:eich>:9 c:ein:10 c:eine:18 c:einen:10 c:eir:7 c:eira:7 c:eira>:8 c:eis:-9 c:eis>:-5 c:eit:-7
c:eke:6 c:eken:7 c:ekeni:5 c:el>:13 c:ela:-8 c:eld:-6 c:ele:11 c:eles>:5 c:elev:15 c:eleve:15 c:ell:-8 c:elle:-9
c:elle>:-6 c:ema:-7 c:eman:-6 c:emen:6 c:ement:6 c:emm:24 c:en>:16 c:ena:-6 c:enb:5 c:end:14 c:end>:7 c:ende:6
c:endu:5 c:endun:5 c:enin:5 c:ening:5 c:enl:13 c:enli:13 c:enlij:10 c:eno:5 c:enos:5 c:enos>:5 c:enst:10 c:ensta:10
c:enta:7 c:enta>:10 c:ento>:-7 c:entos:7 c:env:14 c:envi:15 c:envia:7 c:envio:5 c:enz:-6 c:erat:5 c:erci>:5 c:ere:-8
c:eri:-10 c:erk:-7 c:erm:-9 c:ert>:-5 c:erto:5 c:erw:-7 c:ery:8 c:erz:9 c:erzi:11 c:erzic:11 c:es>:-20 c:esc:-6
c:esi:9 c:esit:10 c:esita:6 c:ess:-15 c:essa:-8 c:est:-10 c:est>:-10 c:este:-9 c:estr:14 c:estra:14 c:et>:-8
c:eta:15 c:etat:6 c:etat>:6 c:eti:-5 c:eto:5 c:eto>:5 c:ett:-7 c:euc:5 c:euch:5 c:euch>:5 c:eve:16 c:eve>:11
c:every:8 c:ew>:6 c:ext:24 c:extr:24 c:extra:24 c:eza>:5 c:eze:-5 c:fac:-9 c:fact:-5 c:fair:6 c:faire:7 c:fav:12
c:favo:12 c:favor:12 c:fer:-7 c:ficad:5 c:fil:-6 c:fin:9 c:find:6 c:finde:6 c:fir:-5 c:firm:-5 c:fs>:7 c:fst:5
c:ful:8 c:full:8 c:full>:8 c:fur:6 c:gas:5 c:gas>:6 c:ge>:11 c:gel:-8 c:gem:18 c:gen:-8 c:gen>:-10 c:ger>:8
c:ges:-10 c:gest:-6 c:ggi:5 c:ggio:6 c:ggior:8 c:gio:7 c:gior:8 c:giorn:7 c:gle:10 c:glei:8 c:gleic:9 c:gli:-5
c:got:5 c:got>:5 c:gra:11 c:grad:6 c:grade:6 c:guts:5 c:gutsc:5 c:ha>:-8 c:hab:-8 c:habe:-5 c:haben:-5 c:hed:6
c:heda:5 c:heda>:5 c:her>:-6 c:here:8 c:here>:8 c:hi>:20 c:hic:7 c:hick:6 c:hicke:7 c:hin:9 c:hing:9 c:hing>:10
c:his>:-6 c:hmal:5 c:hmal>:5 c:ho>:-7 c:ht>:9 c:iam:7 c:iamo:6 c:iamo>:7 c:iar:17 c:iar>:16 c:ias:6 c:ias>:5
c:ica>:-5 c:icad:10 c:icado:6 c:icao:5 c:icao>:5 c:ice:-10 c:ice>:-6 c:icht:12 c:icht>:10 c:ick:9 c:icke:6 c:icken:7
c:ida:-10 c:ido:-5 c:iegt:-5 c:iegt>:-5 c:iene>:5 c:ier:-5 c:iet:-8 c:iez:8 c:ifica:5 c:ige:5 c:ign:-7 c:igo:5
c:ijk>:5 c:ijn:-6 c:ijst:6 c:ijst>:6 c:ik>:5 c:ila:5 c:ile:6 c:ile>:5 c:ilia:11 c:iliar:11 c:ill:-8 c:iment:5
c:imm:9 c:immt:6 c:immt>:6 c:imp:-5 c:in>:-12 c:inan:6 c:inanc:5 c:inc:7 c:inci:7 c:incid:7 c:ind:12 c:inden:5
c:inds:6 c:inds>:6 c:ine:14 c:inen:10 c:inen>:10 c:ines>:5 c:ing:-10 c:inge:-5 c:inne:-5 c:io>:12 c:ion:-13
c:ion>:-6 c:ior:6 c:iorn:7 c:iorna:8 c:ira>:6 c:irm:-6 c:irs:6 c:irs>:6 c:is>:-12 c:ist>:-5 c:iste>:6 c:istr:-5
c:itam:7 c:itamo:7 c:itari:7 c:ite>:-9 c:items:5 c:itt:12 c:itte:13 c:itte>:11 c:itu:5 c:itul:5 c:ivo:-8 c:ivo>:-7
c:iza:8 c:je>:5 c:jk>:5 c:jour>:7 c:jst:6 c:jst>:6 c:juli:5 c:junt:-5 c:kaa:5 c:kaar:5 c:kaart:5 c:kei:-5 c:ken:11
c:ken>:8 c:keni:5 c:kenin:5 c:kin:6 c:kon:7 c:kont:9 c:konto:9 c:kop:5 c:kri:6 c:ks>:-5 c:kt>:-5 c:ktu:8 c:ktul:6
c:ktull:6 c:kun:6 c:kunn:6 c:kunne:6 c:la>:-6 c:lar:5 c:lde:6 c:lden:5 c:ldo:16 c:ldo>:12 c:le>:-5 c:leic:8
c:leich:8 c:len:5 c:les:8 c:les>:6 c:let:16 c:leta:6 c:leta>:6 c:leto:7 c:leto>:7 c:lett:5 c:lev:14 c:leve:15
c:leve>:13 c:lia:17 c:liam:10 c:liamo:10 c:liar:11 c:lich:-5 c:lieg:-5 c:liegt:-5 c:lien:8 c:lient:7 c:lij:12
c:lijk:5 c:lijk>:6 c:lijs:6 c:lijst:6 c:lin:-8 c:lis:8 c:list:8 c:liste:7 c:liz:7 c:liza:5 c:ll>:5 c:lle:9 c:lli:-6
c:lo>:-6 c:loc:5 c:loca:8 c:loo:6 c:ls>:-6 c:lun:5 c:ma>:21 c:maa:-6 c:mai:-6 c:mail:-6 c:mail>:-6 c:maile:5 c:mal:7
c:mal>:10 c:man:9 c:manag:6 c:mand:11 c:manda:15 c:mas:-6 c:mat:-5 c:may:9 c:mayo:10 c:mayor:11 c:mber>:-5 c:me>:20
c:mee:-6 c:mel:-5 c:men:-8 c:mens:-5 c:mes:-13 c:mes>:-5 c:mess:-5 c:mi>:9 c:mie:5 c:mij>:8 c:mijn:-5 c:min:-9
c:mma:22 c:mma>:25 c:mmt:5 c:mmt>:5 c:mo>:5 c:moi:6 c:mon:-7 c:mov:11 c:movi:12 c:movim:12 c:mpi:5 c:mpl:16
c:mple:18 c:mplet:19 c:mpt:7 c:mpte:9 c:mpte>:10 c:muni:-5 c:munic:-5 c:mut:9 c:na>:-12 c:nag:5 c:nage:5 c:nager:6
c:nan:10 c:nanc:7 c:nance:8 c:nato:5 c:nato>:5 c:nca:-9 c:ncei:6 c:nceir:6 c:nci:18 c:ncid:7 c:ncide:7 c:ncil:16
c:ncili:12 c:nda:11 c:ndam:9 c:ndate:8 c:nde:9 c:nde>:-5 c:nden:6 c:nden>:8 c:ndep:5 c:ndo>:-6 c:ndun:5 c:ndung:5
c:ne>:7 c:nec:11 c:nece:12 c:neces:11 c:nen:9 c:nen>:12 c:nge:-10 c:ngs:-11 c:ngt:5 c:ngt>:5 c:nic:-8 c:nica:-6
c:nie:-6 c:ning:5 c:nio:5 c:nio>:6 c:nli:13 c:nlij:9 c:nlijk:5 c:nn>:5 c:nnt:5 c:no>:-7 c:nochm:5 c:nor:-7 c:nos>:5
c:notr:6 c:notre:6 c:now:-6 c:now>:-5 c:nse:-7 c:nst:5 c:nsta:8 c:nstaa:12 c:nt>:15 c:nta:8 c:nta>:12 c:ntab:5
c:ntabi:5 c:ntac:-5 c:ntact:-5 c:nter:-6 c:nti>:7 c:ntm:5 c:nto:14 c:nto>:-6 c:ntoa:7 c:ntoau:7 c:ntos:8 c:ntos>:8
c:ntr:-11 c:ntra:-5 c:nvi:15 c:nvia:8 c:nviar:6 c:nvio:5 c:nvio>:5 c:ny>:-5 c:nza:-6 c:nze:7 c:nze>:5 c:oau:7
c:oaus:7 c:oausz:7 c:obl:5 c:obr:-6 c:oca:5 c:ochm:5 c:ochma:5 c:of>:5 c:oi>:6 c:oin:10 c:oinc:8 c:oinci:8 c:ois>:5
c:oit:-5 c:ola:-6 c:oll:-8 c:ome:-8 c:omm:-6 c:omp:20 c:ompl:18 c:omple:20 c:ompt:7 c:ompte:10 c:on>:-6 c:onc:10
c:onci:16 c:oncil:16 c:ond:-5 c:one:-9 c:one>:-5 c:oni:-6 c:ono:-9 c:ono>:-6 c:ons:-11 c:ont:12 c:onta>:6 c:ontab:5
c:ontac:-5 c:onto:18 c:onto>:9 c:ontoa:7 c:ontr:-7 c:onze>:5 c:ope:19 c:open:17 c:opens:12 c:opi:6 c:or>:8 c:ora:-6
c:ord:-7 c:orde:-5 c:orn:9 c:orna:12 c:ornat:8 c:orte:5 c:os>:7 c:ose:-6 c:osi:9 c:osi>:6 c:osic:5 c:osica:6
c:oss:-8 c:oste:10 c:osten:10 c:ota:-5 c:oth:8 c:otre:5 c:otre>:5 c:ott:-6 c:ou>:7 c:oun:12 c:ount:14 c:ount>:7
c:our>:7 c:over:10 c:overz:11 c:ovi:11 c:ovim:12 c:ow>:-6 c:oy>:5 c:pag:-9 c:pagar:-5 c:paie>:5 c:pap:5 c:par:20
c:para:5 c:para>:6 c:parli:6 c:part:8 c:parti:5 c:pass:-5 c:pay:-8 c:pen:8 c:pens:9 c:penst:12 c:per:8 c:per>:16
c:pie:8 c:ple:18 c:plet:19 c:pleta:6 c:pleto:9 c:po>:-5 c:poi:7 c:poi>:5 c:pon:-6 c:por:-5 c:pos:11 c:posic:5
c:post:9 c:poste:10 c:pou:5 c:pour:6 c:ppe:-5 c:pre:-11 c:pres:-6 c:pri:18 c:pril:6 c:pril>:6 c:pris:7 c:pris>:7
c:pro:-22 c:pte:8 c:pte>:10 c:pun:7 c:punt:5 c:qua:5 c:quad:6 c:quadr:6 c:quar:6 c:qui:-7 c:rac:6 c:ract:9 c:racto:8
c:rade:5 c:radec:6 c:rage:5 c:rage>:7 c:rait>:5 c:ran:-6 c:rar:-7 c:rat:19 c:rato:17 c:rato>:20 c:ratt:8 c:ratto:10
c:rau:7 c:rauc:7 c:rauch:7 c:rci:5 c:rci>:7 c:rd>:-9 c:rde:-7 c:rdon:5 c:re>:9 c:reca:6 c:rece:-5 c:rech:-7 c:reg:-5
c:rei:-10 c:rek:7 c:rel:12 c:rele:15 c:relev:16 c:ren:-6 c:rent:5 c:rep:-6 c:ret:-6 c:rev:-7 c:ria>:6 c:rib:-6
c:ric:-5 c:rifte:5 c:ril:6 c:ril>:5 c:rin:-6 c:ring:-10 c:ring>:-7 c:rio:-7 c:ris:7 c:ris>:6 c:rla:-5 c:rli:7
c:rna:13 c:rnat:8 c:rnato:5 c:rom:-7 c:ron:-6 c:ros:-6 c:rrent:6 c:rso:-7 c:rte:15 c:rter:5 c:rter>:5 c:rtit:8
c:rtita:7 c:rto:7 c:rto>:6 c:rzi:11 c:rzic:11 c:rzich:11 c:sa>:-8 c:sag:-6 c:sal:12 c:sald:22 c:salde:7 c:saldo:17
c:sale:-5 c:sale>:-5 c:sch>:-5 c:sched:6 c:schi:8 c:schic:9 c:schon:5 c:se>:-15 c:sea:5 c:segu:-6 c:sen:8 c:sen>:-7
c:send:16 c:send>:5 c:sende:6 c:sendu:6 c:serv:5 c:ses:-5 c:ses>:-5 c:sh>:6 c:si>:15 c:sica:5 c:sicao:6 c:sin:8
c:sind:6 c:sinds:6 c:sit:11 c:sita:5 c:sitam:6 c:son:-11 c:spe:-5 c:ssa:-10 c:sse:-6 c:sse>:-5 c:ssi:-5 c:sso:-7
c:st>:-5 c:sta:10 c:sta>:-5 c:staa:8 c:staan:7 c:stad:7 c:stado:7 c:stat:12 c:state:19 c:ste:12 c:sted:5 c:stede:5
c:stem:-5 c:sten:8 c:sti:5 c:stim:8 c:stimm:9 c:sto:-6 c:sto>:-5 c:stra:5 c:strat:7 c:stuu:7 c:stuur:7 c:sui:-5
c:sus:-5 c:szu:20 c:szug:21 c:szug>:16 c:taa:7 c:taan:7 c:taand:8 c:tab:5 c:tabi:5 c:tabil:5 c:tac:-6 c:tact:-5
c:tado>:5 c:tam:5 c:tamo:6 c:tamos:6 c:tant>:7 c:tar:-5 c:tari:5 c:tari>:6 c:tat:16 c:tat>:6 c:tate:18 c:tatem:17
c:tatie:5 c:te>:17 c:tede:5 c:tedes:5 c:tei:5 c:tel:-6 c:tem:15 c:teme:15 c:temen:16 c:ten:7 c:ten>:9 c:ter:-7
c:ter>:6 c:term:-5 c:tha:-5 c:than:-6 c:thin:10 c:thing:9 c:this:-6 c:this>:-6 c:tif:6 c:tim:9 c:timm:10 c:timmt:6
c:tin:-9 c:tio:-9 c:tion:-9 c:tion>:-9 c:tir:-5 c:tit:8 c:tita:7 c:tivo:-5 c:tma:5 c:tman:5 c:to>:18 c:toa:7
c:toau:7 c:toaus:7 c:tos:6 c:tos>:6 c:tra:14 c:trac:6 c:tract:9 c:trat:21 c:trato:14 c:tratt:10 c:tre:10 c:tre>:11
c:tro>:-5 c:ts>:-7 c:tsc:7 c:tsch:7 c:tta:-8 c:tte:5 c:tte>:7 c:ttr:6 c:tul:10 c:tull:6 c:tulle:6 c:tura>:-7
c:uad:12 c:uadr:13 c:uadro:9 c:uar:5 c:ube:6 c:uber:7 c:ubers:6 c:uberw:-5 c:uch:11 c:uch>:7 c:udi:6 c:udit:10
c:udito:6 c:ue>:-5 c:uen:15 c:ueno:5 c:uenos:6 c:uent:12 c:uenta:12 c:uf>:-5 c:ug>:17 c:ui>:-6 c:uid:-6 c:uit:-7
c:uli:6 c:ull:15 c:ull>:11 c:ulle:8 c:ulle>:5 c:um>:12 c:un>:19 c:und:-5 c:unde:-5 c:une:5 c:ung>:5 c:ungs:-6
c:uni:-6 c:unic:-6 c:unica:-5 c:unn:7 c:unne:6 c:unnen:6 c:unt:8 c:unt>:7 c:unte:5 c:unte>:6 c:unto:-5 c:unto>:-6
c:up>:6 c:ur>:11 c:ura:-6 c:ura>:-9 c:uro:-5 c:urr:5 c:us>:-5 c:use:7 c:usen:7 c:usend:7 c:usz:20 c:uszu:20
c:uszug:21 c:ut>:-5 c:uta:8 c:utat:5 c:utati:5 c:ute:-6 c:uto:-7 c:utsc:5 c:utsch:5 c:va>:-5 c:van:9 c:van>:9
c:ve>:15 c:ver>:-8 c:vers:-7 c:very:9 c:very>:5 c:verz:11 c:verzi:11 c:via:7 c:viar:6 c:viar>:6 c:vim:12 c:vime:7
c:vimen:7 c:vio:5 c:vio>:6 c:vo>:-8 c:vor:15 c:vor>:6 c:vore:6 c:vore>:6 c:vos:-6 c:voy>:5 c:wat:5 c:wei:-6 c:wer:-6
c:wha:5 c:what:5 c:wie:8 c:wie>:8 c:xtr:24 c:xtra:24 c:xtrac:8 c:xtrat:17 c:year>:6 c:yor:11 c:yor>:11 c:your>:-6
c:ys>:-5 c:yth:5 c:ythi:5 c:ythin:5 c:zic:10 c:zich:10 c:zicht:11 c:zou:9 c:zou>:9 c:zug:19 c:zug>:16 c:zus:7
c:zuse:7 c:zusen:7 d:0.1:-7 d:0.25:-11 d:0.4:-7 e:paid=day:-7 e:paid=none:-8 e:promise=none:-10 f:_amount:-37
f:_day:8 f:_invoice:19 f:ack:7 f:admin:-21 f:all:27 f:bounce:-7 f:copy:11 f:d.BALANCE_DECLINED:20 f:d.CANCELLED:-6
f:d.DAMAGED:-8 f:d.DUPLICATE_BILLING:5 f:d.FREIGHT:-6 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:5
f:d.NO_OPEN_ITEM:6 f:d.TAX:-5 f:d.TERMS_DISPUTE:-5 f:d.VOLUME_REBATE:8 f:demand:5 f:dispute:9 f:firm:-10
f:formal:-11 f:gone:-8 f:goods:-21 f:greeting:13 f:hardship:-11 f:hold:-13 f:hope:-7 f:hostile:-7 f:inclusive:6
f:inject:-5 f:insolvency:-17 f:lawyer:-27 f:legal:-24 f:moved:-14 f:moves:-17 f:netted:-5 f:not_hope:-6
f:not_insolvency:-5 f:once_us:-14 f:ooo:-8 f:others:7 f:part:-5 f:pay:-18 f:plan:-14 f:proof:11 f:question:-19
f:r.DESCRIPTION:5 f:r.DUPLICATE_BILLING:11 f:r.PRICE_ERROR:-7 f:r.QUALITY:-5 f:r.TAX:6 f:r.WITHHOLDING:7
f:redirect:64 f:refuse:-17 f:remittance:-8 f:rest:10 f:run:-10 f:soon:-11 f:statement:205 f:stop:-30 f:unable:-11
f:until:-7 f:willpay:-7 i:acknowledgement:-15 i:acknowledgement=2:-15 i:already_paid:-8 i:already_paid=3:-8
i:bounce:-7 i:bounce=3:-7 i:dispute:-14 i:dispute=2:-9 i:hardship:-16 i:hardship=3:-15 i:hostile:-7 i:hostile=3:-8
i:in_payment_run:-5 i:in_payment_run=3:-5 i:insolvency:-13 i:insolvency=3:-14 i:invoice_admin:-16
i:invoice_admin=3:-14 i:legal:-23 i:legal=3:-19 i:nothing:37 i:out_of_office:-11 i:out_of_office=3:-7
i:payment_plan_request:-6 i:payment_plan_request=3:-8 i:promise_to_pay:-10 i:promise_to_pay=3:-13 i:question:7
i:question=1:17 i:question=2:-6 i:remittance_advice:-12 i:remittance_advice=2:-7 i:remittance_advice=3:-5
i:statement_request:189 i:statement_request=2:39 i:statement_request=3:150 i:unsubscribe:-32 i:unsubscribe=2:-5
i:unsubscribe=3:-27 i:wrong_contact:-9 i:wrong_contact=2:6 i:wrong_contact=3:-14 l:de:-9 l:en:31 l:es:-5 l:fr:-15
l:nl:-13 l:pt:-11 n:1:17 n:2:-12 n:5:-12 n:6:-11 p:abbiam:8 p:abstim:5 p:accoun:31 p:adjunt:-10 p:adress:5
p:agains:-5 p:aggior:17 p:agrade:13 p:aktull:11 p:audito:12 p:aufste:5 p:automa:-7 p:baixad:6 p:bankin:5 p:bodega:13
p:brauch:15 p:campan:7 p:client:9 p:clotur:5 p:coinci:15 p:collec:6 p:comman:-5 p:compan:-5 p:comple:31 p:compri:9
p:comuni:-8 p:concil:25 p:concur:-5 p:condom:7 p:contab:11 p:contac:-10 p:contra:-7 p:corren:9 p:cortes:5 p:cuadra:5
p:detall:5 p:dienst:-5 p:direcc:7 p:dobbia:7 p:duplic:8 p:envoye:5 p:equiva:7 p:estrat:21 p:everyt:8 p:extrac:17
p:extrat:35 p:factuu:-5 p:fattur:-5 p:financ:9 p:furnis:9 p:gennai:6 p:gestio:-5 p:gracia:5 p:gutsch:10 p:histor:7
p:inoltr:7 p:inteir:6 p:irgend:7 p:jahres:5 p:kassen:6 p:komple:8 p:kontoa:14 p:krijge:7 p:listad:7 p:locali:9
p:mandam:17 p:mandar:7 p:mandat:12 p:messag:-7 p:movime:14 p:movimi:11 p:necesi:20 p:nochma:9 p:nothin:7 p:notifi:-5
p:nuestr:7 p:octobe:5 p:oktobe:-6 p:ontvan:6 p:openst:25 p:operat:5 p:ordonn:6 p:overzi:7 p:paieme:-6 p:parlia:12
p:parten:6 p:partit:17 p:parven:5 p:posica:13 p:pourri:9 p:precis:5 p:premie:5 p:presen:8 p:proced:5 p:progra:-6
p:quarte:9 p:recapi:6 p:recarg:7 p:reclam:7 p:reconc:9 p:rectif:8 p:reglem:7 p:rekeni:11 p:relanc:-6 p:releve:6
p:ritenu:7 p:salden:14 p:scaden:-5 p:schick:12 p:segnal:7 p:semest:5 p:servir:6 p:solici:7 p:statem:35 p:steurb:6
p:succes:5 p:titulo:5 p:trotzd:5 p:troubl:9 p:uberse:5 p:ubersi:5 p:uberwe:-7 p:ustede:9 p:vender:6 p:verbra:6
p:vireme:-5 p:zusend:14 s:00000:-8 s:0000:-17 s:000:-12 s:0:-21 s:?:-6 s:and:51 s:anual:9 s:aviso:-8 s:aw:9 s:bar:7
s:circularizacao:5 s:cliente:15 s:compte:9 s:cuenta:15 s:di:-5 s:do:6 s:eg:12 s:enc:6 s:erinnerung:10 s:estado:6
s:estratto:5 s:extracto:12 s:factura:-13 s:fs:10 s:gr:8 s:hs:5 s:invoice:-6 s:kk:-5 s:klant:7 s:kontoauszug:7
s:letter:54 s:mahnung:-6 s:offene:5 s:pagamento:-7 s:pago:-9 s:pendiente:-10 s:posten:6 s:questions:6 s:rechnung:-6
s:recordatorio:-7 s:relance:-14 s:releve:9 s:reminder:39 s:rente:-5 s:richiesta:8 s:saldo:18 s:segundo:6 s:sept:6
s:statement:55 s:year:8 s:zahlungserinnerung:5 w:!:-19 w:%:5 w:00000:-26 w:000:-27 w:00:-20 w:0:-15 w:?:20 w:@:-19
w:abbiamo:8 w:aber:-6 w:aberto:10 w:account:16 w:accountant:8 w:adjunto:-8 w:adresser:10 w:against:-5 w:aggiornata:6
w:aggiornato:11 w:agradeceria:10 w:ainsi:8 w:al:8 w:all:-5 w:alle:10 w:allem:6 w:allen:8 w:aller:5 w:als:-5 w:alte:6
w:am:-13 w:and:-5 w:anders:5 w:anne:6 w:annee:7 w:ano:16 w:any:-5 w:april:13 w:arrete:8 w:at:8 w:aub:5 w:audit:9
w:auf:-10 w:aufstellung:5 w:auszug:22 w:av:5 w:avere:6 w:avoirs:11 w:banking:5 w:bar:6 w:be:-10 w:ben:-5 w:bilan:6
w:bitte:25 w:bodegas:13 w:boeken:7 w:bom:7 w:bonne:7 w:both:5 w:bp:6 w:brauchte:6 w:buenos:11 w:ca:-5 w:campana:7
w:can:14 w:cannot:-6 w:cargo:-10 w:change:6 w:che:5 w:chere:5 w:ci:5 w:cierra:8 w:cliente:11 w:coincide:10
w:collective:5 w:completa:13 w:completo:18 w:compris:9 w:compte:24 w:condominio:7 w:conta:12 w:contabile:13
w:conti:6 w:conto:18 w:corrente:9 w:correo:-7 w:cosi:11 w:could:10 w:credits:5 w:cuenta:22 w:danfe:7 w:dann:9
w:dare:6 w:dat:-7 w:date:10 w:dazu:11 w:debo:7 w:debt:6 w:december:-8 w:decembre:10 w:dell:10 w:den:5 w:desde:7
w:detalle:5 w:di:-8 w:dias:6 w:die:-9 w:dienstag:-5 w:digo:11 w:direccion:7 w:dites:5 w:do:7 w:dobbiamo:7 w:doe:6
w:does:-6 w:domani:6 w:dubbio:10 w:duplicado:10 w:ecart:5 w:ee:-19 w:een:35 w:eine:13 w:einen:21 w:eines:8 w:el:6
w:eles:6 w:else:8 w:em:5 w:en:-5 w:end:5 w:enero:6 w:enviar:12 w:envio:12 w:equivalencia:7 w:es:-14 w:est:-16
w:estado:8 w:estate:6 w:este:-7 w:estoy:6 w:estratto:22 w:etant:5 w:etat:13 w:euch:9 w:every:9 w:everything:8
w:extracto:17 w:extrato:35 w:factura:-7 w:facturas:5 w:faire:15 w:favor:11 w:favore:11 w:file:-6 w:fin:5
w:financeira:13 w:finden:12 w:for:8 w:frau:7 w:friday:5 w:fs:10 w:full:17 w:fur:7 w:furnish:9 w:garage:7 w:geld:-5
w:gennaio:6 w:gestion:-9 w:geven:9 w:gleich:19 w:got:10 w:gp:5 w:graag:5 w:gracias:5 w:grazie:7 w:gutschriften:7
w:ha:-12 w:haben:-10 w:hace:6 w:hallo:8 w:hangt:6 w:happy:8 w:has:-5 w:he:-6 w:heeft:-5 w:here:5 w:heur:5 w:hi:42
w:if:-6 w:ik:9 w:ilaria:5 w:im:7 w:in:-19 w:inoltre:7 w:irgendwie:6 w:ist:-8 w:it:-9 w:items:9 w:je:8 w:jour:9
w:julio:9 w:junio:5 w:kindly:8 w:know:-6 w:komt:-6 w:kontoauszug:5 w:kopie:6 w:krijgen:7 w:kun:7 w:kunnen:12 w:kw:5
w:le:-5 w:ledger:6 w:left:7 w:liebe:6 w:liegt:-9 w:liste:8 w:llegue:8 w:localizamos:7 w:look:8 w:lunedi:8 w:ma:-6
w:mail:-17 w:mailen:8 w:mal:12 w:mandame:7 w:mandare:7 w:mandate:16 w:marie:6 w:mas:-5 w:mayor:22 w:me:41 w:meer:-5
w:merci:11 w:mese:-5 w:mh:7 w:mi:5 w:mich:-5 w:mij:15 w:mijn:-8 w:mit:5 w:moi:5 w:movimientos:11 w:ne:6
w:necesitamos:12 w:necesito:9 w:need:9 w:nel:7 w:nen:6 w:new:8 w:no:-10 w:nochmal:11 w:noi:5 w:non:6 w:nota:-6
w:nothing:7 w:notre:12 w:novembre:-6 w:now:-5 w:nu:7 w:nuestra:9 w:nueva:5 w:nulle:5 w:number:-6 w:numero:-6
w:october:5 w:of:12 w:offen:7 w:oktober:-6 w:on:-7 w:onze:9 w:op:5 w:open:9 w:openstaande:6 w:openstaat:9
w:ordonnance:6 w:our:10 w:over:-7 w:pagamento:5 w:pagar:-5 w:pagata:6 w:pago:-7 w:paie:9 w:paiement:-5 w:papier:7
w:para:13 w:parce:5 w:pardon:5 w:parliamo:12 w:partent:6 w:parvenir:5 w:pas:7 w:paso:7 w:pdf:-6 w:pe:7 w:per:25
w:piu:-5 w:poi:10 w:por:-8 w:portee:6 w:porto:7 w:posicao:13 w:post:5 w:posten:8 w:potete:7 w:pour:5 w:pourriez:9
w:premier:5 w:present:9 w:prie:5 w:prima:6 w:prossimo:-5 w:quadro:9 w:quarter:9 w:que:9 w:quei:7 w:quella:8
w:quero:5 w:qui:-5 w:quindi:6 w:rather:-6 w:recargo:7 w:rechnung:5 w:reclamez:5 w:reconcile:11 w:rectificada:7
w:ref:-5 w:rekeningoverzicht:9 w:releve:27 w:ria:10 w:rib:-6 w:riepilogo:5 w:ring:-7 w:ritenuta:7 w:run:7 w:sai:5
w:saldenliste:6 w:saldo:23 w:saldos:7 w:sale:-9 w:scheda:10 w:schicken:13 w:schon:7 w:se:-5 w:sea:7 w:sehe:5
w:semana:-5 w:semestre:5 w:send:12 w:serve:7 w:servirebbe:6 w:si:9 w:sie:-7 w:since:9 w:sinds:12 w:sit:5 w:so:16
w:sono:-6 w:souci:6 w:staat:-5 w:statement:35 w:stimmt:13 w:stuur:11 w:su:8 w:sull:7 w:sunday:5 w:svp:7 w:te:-8
w:temps:6 w:than:-7 w:thanks:-5 w:the:-5 w:thing:5 w:this:-12 w:thru:5 w:ti:-5 w:titulos:5 w:to:7 w:tot:-5 w:tres:6
w:trotzdem:5 w:trouble:9 w:tudo:5 w:ultimo:5 w:um:19 w:un:30 w:und:8 w:une:-6 w:uns:6 w:until:-5 w:up:13 w:ustedes:9
w:van:17 w:vandaag:6 w:ve:5 w:venderam:6 w:verder:7 w:vi:5 w:viene:5 w:vois:9 w:von:7 w:voor:-5 w:voy:9 w:waar:-6
w:was:-7 w:wat:8 w:well:-5 w:where:5 w:who:-5 w:why:-6 w:wie:8 w:will:-5 w:worden:-5 w:would:-5 w:ya:-8 w:year:12
w:years:-6 w:your:-12 w:zou:13 w:zu:-5 w:zum:8 w:zusenden:12
"""
