"""What speaks for and against `statement_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.55
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:19 ?ack:-5 ?all:13 ?back:9 ?copy:5 ?demand:10 ?fix:-6 ?formal:7 ?mine:8 ?moves:9 ?n.QUANTITY_SHORT:12 ?not:-6
?others:6 ?plan:-11 ?propose:5 ?question:-17 ?redirect:36 ?rest:6 ?statement:47 ?willpay:7 b:!_!:-5 b:%_00:7
b:00000_00000:-5 b:00000_paid:-5 b:0000_0000:7 b:0000_?:13 b:0000_el:6 b:0000_que:9 b:000_00:-12 b:000_por:-9
b:00_0000:-8 b:00_00:16 b:00_0:-5 b:00_?:6 b:00_abbiamo:7 b:00_come:7 b:00_decembre:6 b:00_im:7 b:00_nel:10
b:00_non:7 b:00_october:8 b:00_op:-6 b:0_%:9 b:0_000:-9 b:0_00:-5 b:0_0:-5 b:0_abbiamo:6 b:0_el:8 b:0_que:9
b:0_viene:7 b:?_?:-11 b:abbiamo_pagata:6 b:account_as:13 b:account_to:9 b:adresser_un:5 b:aggiornato_?:7
b:ainsi_que:7 b:al_00:7 b:al_cliente:13 b:am_00:-5 b:an_up:6 b:and_on:5 b:arrete_au:6 b:as_at:13 b:at_00:13
b:at_it:6 b:at_present:9 b:au_00:7 b:av_0:6 b:been_paid:5 b:bei_euch:6 b:bei_uns:11 b:betaald_0:5 b:bitte_nochmal:12
b:bitte_um:8 b:bom_dia:7 b:bp_0:6 b:buenos_dias:11 b:ce_jour:5 b:chere_madame:5 b:ci_mandate:6 b:compte_jour:7
b:con_eso:8 b:con_ustedes:11 b:conta_corrente:12 b:cuenta_con:10 b:das_ist:6 b:date_statement:6 b:de_0000:9
b:de_000:-7 b:de_adresser:7 b:de_annee:6 b:de_boeken:7 b:de_ce:5 b:de_compte:22 b:de_conta:7 b:de_cuenta:8
b:de_equivalencia:7 b:de_la:5 b:de_lo:10 b:de_nuestra:11 b:de_paso:9 b:de_setembro:5 b:de_tudo:6 b:de_um:5
b:de_votre:-5 b:decembre_le:6 b:del_ano:14 b:desde_junio:6 b:detalle_de:8 b:deux_factures:-6 b:die_000:7 b:die_00:-8
b:die_ich:5 b:dites_moi:6 b:do_extrato:5 b:does_the:-6 b:donc_pas:6 b:een_kopie:6 b:een_overzicht:6
b:een_rekeningoverzicht:7 b:eens_een:5 b:eine_aktulle:5 b:eine_gutschrift:5 b:einen_kontoauszug:7 b:el_00:-6
b:el_0:10 b:el_detalle:8 b:el_estado:6 b:el_mayor:10 b:el_que:10 b:em_aberto:10 b:em_anexo:-5 b:email_and:5
b:en_een:6 b:en_el:-12 b:en_enero:7 b:en_julio:9 b:es_?:-9 b:estado_de:8 b:estoy_en:7 b:estratto_conto:18
b:etat_de:7 b:even_een:7 b:extracto_de:6 b:extrato_completo:5 b:extrato_da:6 b:extrato_de:14 b:faire_parvenir:5
b:faire_un:6 b:fs_00:10 b:full_statement:10 b:ga_ik:5 b:gp_0:5 b:graag_een:8 b:hace_falta:6 b:happy_new:8
b:hasta_que:5 b:hat_das:6 b:have_no:5 b:have_put:5 b:ich_euch:6 b:ich_nicht:-5 b:ich_wieder:5 b:ihnen_nicht:5
b:ik_doe:7 b:ik_een:11 b:il_me:6 b:il_saldo:12 b:im_nachsten:5 b:in_kw:5 b:invoice_as:-6 b:is_vorige:5 b:it_is:-5
b:je_me:8 b:je_mij:5 b:je_ne:7 b:je_souhaite:5 b:jour_et:-5 b:kontoauszug_per:5 b:kopie_van:6 b:kun_je:7
b:la_campana:7 b:la_cuenta:6 b:la_factura:-5 b:la_fin:6 b:la_pe:7 b:la_scheda:11 b:las_tres:5 b:last_friday:7
b:le_bilan:6 b:le_releve:6 b:le_temps:6 b:left_us:7 b:les_factures:5 b:liebe_frau:6 b:lo_que:6 b:lunedi_00:10
b:mailen_?:6 b:me_faire:12 b:me_one:5 b:merci_de:11 b:mh_0:8 b:mi_mandate:11 b:mij_een:5 b:mir_bitte:5 b:mit_allen:8
b:moi_si:6 b:ms_00:5 b:nachsten_lauf:5 b:nao_localizamos:7 b:nao_sai:6 b:ne_la:9 b:ne_parliamo:12 b:need_to:6
b:need_your:5 b:new_year:8 b:no_la:11 b:nog_openstaat:6 b:non_ve:7 b:nothing_else:9 b:nous_ne:-5 b:nuestra_cuenta:11
b:number_on:-5 b:oder_so:7 b:of_our:18 b:on_file:-6 b:on_it:7 b:on_sunday:5 b:on_the:9 b:op_liste:5 b:op_mijn:-6
b:os_debo:7 b:our_account:11 b:our_auditors:5 b:overzicht_van:9 b:pagata_venerdi:6 b:pago_hasta:8 b:para_el:7
b:parce_que:5 b:parte_lunedi:10 b:pas_de:5 b:pe_0:7 b:per_00:12 b:per_favore:12 b:please_send:5
b:posicao_financeira:13 b:post_and:5 b:pour_le:8 b:prie_de:5 b:prima_dell:6 b:procedure_collective:5 b:que_con:7
b:que_el:9 b:que_es:-10 b:que_les:5 b:que_me:9 b:que_nao:11 b:que_os:6 b:que_vous:5 b:rather_than:-5 b:recargo_de:7
b:reglement_de:5 b:releve_de:15 b:ring_the:-6 b:scheda_contabile:11 b:schicken_sie:7 b:send_me:16 b:servirebbe_la:5
b:si_la:5 b:sie_mir:5 b:sin_el:7 b:since_january:5 b:so_can:7 b:so_that:9 b:statement_of:5 b:statement_to:5
b:statement_with:6 b:steht_eine:5 b:stuur_mij:6 b:temps_que:6 b:thanks_for:-5 b:that_can:9 b:the_account:7
b:the_email:5 b:the_number:-5 b:the_post:5 b:the_rest:7 b:the_statement:-10 b:to_00:6 b:to_date:14 b:to_you:-5
b:um_extrato:11 b:un_estratto:6 b:un_etat:13 b:un_extracto:7 b:un_releve:21 b:und_dann:6 b:up_to:15 b:us_on:8
b:van_alle:12 b:van_wat:7 b:ve_li:7 b:von_der:5 b:vous_pourriez:6 b:vous_prie:5 b:vous_reclamez:5 b:wat_er:7
b:we_have:6 b:why_does:-5 b:wir_haben:-6 b:wir_in:5 b:wir_nicht:8 b:with_my:5 b:you_for:7 b:you_ring:-6
b:your_statement:-6 b:zou_ik:7 b:zou_je:8 b:zum_00:7 c:<a>:6 c:<abb:5 c:<abbi:6 c:<ac:6 c:<acc:14 c:<acco:16
c:<ad:-14 c:<adj:-5 c:<adju:-5 c:<af:-5 c:<ag:6 c:<agg:8 c:<aggi:8 c:<agr:5 c:<agra:6 c:<akt:5 c:<aktu:6 c:<al:10
c:<all:9 c:<alle:12 c:<am:-12 c:<am>:-6 c:<ann:5 c:<anne:6 c:<ano:7 c:<ano>:8 c:<ap:7 c:<app:-6 c:<apri:6 c:<apu:7
c:<as:-7 c:<at>:5 c:<au:12 c:<aud:10 c:<audi:10 c:<auf>:-5 c:<aus:8 c:<ausz:10 c:<auto:-5 c:<av:5 c:<ba:-5 c:<ban:-5
c:<be:-10 c:<be>:-5 c:<bit:12 c:<bitt:12 c:<bo:14 c:<bod:6 c:<boe:5 c:<boek:5 c:<bon:5 c:<br:8 c:<bra:7 c:<brau:7
c:<ca:-13 c:<camp:5 c:<can>:8 c:<car:-10 c:<carg:-5 c:<ce:-7 c:<ci:7 c:<cl:8 c:<cli:6 c:<clie:7 c:<co:17 c:<coi:8
c:<coin:8 c:<com:8 c:<comp:19 c:<con:6 c:<conc:5 c:<cont:7 c:<cosi:6 c:<coul:5 c:<cu:19 c:<cua:8 c:<cuad:7 c:<cue:12
c:<cuen:12 c:<daz:6 c:<dazu:6 c:<de:-16 c:<dem:-6 c:<di:-24 c:<dic:-6 c:<die:-8 c:<die>:-5 c:<digo:5 c:<dis:-5
c:<dub:5 c:<dubb:5 c:<e>:6 c:<ee:8 c:<ee>:-9 c:<een:19 c:<een>:17 c:<ei:20 c:<ein:17 c:<eine:21 c:<el:6 c:<ent:-7
c:<entr:-6 c:<env:16 c:<envi:15 c:<es:-12 c:<es>:-7 c:<est>:-8 c:<estr:10 c:<et:6 c:<eta:8 c:<etat:6 c:<euc:5
c:<euch:5 c:<eur:-5 c:<ev:7 c:<eve:7 c:<ever:7 c:<ex:20 c:<ext:24 c:<extr:24 c:<fa:7 c:<fair:7 c:<fatt:-5 c:<fav:11
c:<favo:11 c:<fi:-6 c:<fil:-6 c:<fin:10 c:<find:6 c:<fir:-5 c:<fo:-8 c:<fu:12 c:<ful:8 c:<full:8 c:<fur:6 c:<gel:-5
c:<gem:23 c:<ges:-9 c:<gest:-5 c:<geve:5 c:<gi:-7 c:<gl:8 c:<gle:9 c:<glei:9 c:<got:5 c:<got>:5 c:<gra:9 c:<guts:5
c:<ha:-7 c:<ha>:-5 c:<hab:-8 c:<habe:-5 c:<he:-5 c:<hi:17 c:<hi>:21 c:<ho:-11 c:<i>:17 c:<ik:5 c:<ik>:5 c:<in:-19
c:<in>:-9 c:<ir:5 c:<is:-7 c:<ist:-5 c:<it>:-5 c:<ja:5 c:<juli:5 c:<ke:-8 c:<kei:-5 c:<kn:-5 c:<ko:13 c:<kon:7
c:<kont:9 c:<kop:6 c:<kopi:5 c:<kr:8 c:<kri:6 c:<ku:5 c:<kun:7 c:<kunn:6 c:<l>:6 c:<lar:7 c:<le:-5 c:<lieg:-5
c:<lis:5 c:<list:5 c:<lo:5 c:<loc:7 c:<loca:8 c:<loo:5 c:<m>:8 c:<ma:8 c:<maa:-5 c:<mai:-8 c:<mail:-8 c:<mal:5
c:<mal>:6 c:<man:14 c:<mand:17 c:<may:9 c:<mayo:10 c:<me:-6 c:<me>:20 c:<mee:-5 c:<men:-7 c:<mes:-9 c:<mi:8
c:<mij>:8 c:<moi:7 c:<mon:-7 c:<mov:11 c:<movi:12 c:<mu:5 c:<mut:9 c:<na:-6 c:<ne:18 c:<nec:11 c:<nece:11 c:<ni:-9
c:<nie:-5 c:<no>:-5 c:<notr:6 c:<nue:5 c:<of:7 c:<of>:5 c:<ok:-5 c:<op:19 c:<ope:20 c:<open:18 c:<our:5 c:<our>:6
c:<pa:11 c:<pag:-8 c:<par:25 c:<para:7 c:<part:10 c:<pay:-7 c:<pe:7 c:<per:10 c:<per>:12 c:<pi:-7 c:<po:14 c:<poi:8
c:<poi>:5 c:<pos:7 c:<posi:5 c:<pou:7 c:<pour:7 c:<pr:-12 c:<pri:8 c:<pro:-17 c:<qu:9 c:<qua:6 c:<quad:6 c:<quar:6
c:<ra:-12 c:<rat:-5 c:<rec:7 c:<reca:6 c:<reke:5 c:<rel:13 c:<rele:16 c:<rep:-6 c:<ret:-5 c:<ri:-7 c:<ria:6
c:<rin:-5 c:<sa:7 c:<sal:13 c:<sald:22 c:<sale:-5 c:<sch:6 c:<sche:5 c:<schi:5 c:<se:-5 c:<segu:-5 c:<send:7
c:<serv:5 c:<sh:5 c:<si>:5 c:<sie:-5 c:<sin:11 c:<sinc:5 c:<sind:6 c:<so>:9 c:<son:-6 c:<st:12 c:<stat:12 c:<sti:7
c:<stim:6 c:<stuu:7 c:<te:-12 c:<th:-8 c:<tha:-6 c:<than:-5 c:<this:-5 c:<tr:-5 c:<tra:-8 c:<tro:5 c:<um:9 c:<um>:9
c:<un:13 c:<un>:15 c:<up:6 c:<up>:6 c:<us:7 c:<van:7 c:<van>:8 c:<ve:-8 c:<ver:-8 c:<vers:-5 c:<vi:-6 c:<vor:5
c:<vos:-5 c:<voy>:5 c:<wa:-7 c:<wat:5 c:<we:-18 c:<wer:-6 c:<wha:5 c:<what:5 c:<wi:-6 c:<wie:5 c:<wil:-5 c:<will:-5
c:<wo:-11 c:<wor:-5 c:<y>:15 c:<zi:-6 c:<zo:5 c:<zou:6 c:<zou>:6 c:<zu:9 c:<zus:6 c:<zuse:7 c:aag:5 c:aag>:5
c:aan>:-7 c:aand:5 c:aande:7 c:aar>:-6 c:abb:5 c:abbi:6 c:abbia:5 c:aben:-5 c:aben>:-5 c:abert:5 c:abile:6 c:acc:11
c:acco:15 c:accou:16 c:ach:-9 c:acto>:7 c:ad>:-7 c:adec:5 c:adece:5 c:adj:-5 c:adju:-5 c:adjun:-5 c:adr:13 c:adro:9
c:adro>:9 c:aga:-8 c:agar:-5 c:age>:5 c:agen:-7 c:agen>:-5 c:ager:6 c:ager>:6 c:agg:5 c:aggi:5 c:aggio:6 c:ago:-5
c:agr:5 c:agra:6 c:agrad:6 c:ail:-7 c:ail>:-5 c:aile:5 c:aire>:5 c:ais:-6 c:ait:6 c:akt:5 c:aktu:7 c:aktul:6
c:al>:-5 c:ald:23 c:alde:6 c:alden:7 c:aldo:17 c:aldo>:12 c:ale:-6 c:ale>:-7 c:ali:8 c:aliz:7 c:aliza:6 c:all:7
c:alle:13 c:alle>:7 c:am>:-13 c:ama:-6 c:ame:6 c:ame>:7 c:ami>:6 c:amm:-5 c:amo:10 c:amo>:5 c:amos:6 c:amos>:6
c:an>:-5 c:anag:6 c:anage:6 c:anca:-6 c:ancei:6 c:and:5 c:and>:-5 c:anda:12 c:andam:10 c:angt:5 c:angt>:5 c:ank:-5
c:ann:6 c:annt:5 c:annt>:5 c:ano:7 c:ano>:9 c:ant>:8 c:ante:-5 c:ao>:7 c:api:5 c:apri:5 c:april:6 c:apu:7 c:ar>:6
c:ara:5 c:ara>:8 c:arag:5 c:ard:-7 c:ari>:5 c:arli:6 c:ars:-5 c:ars>:-5 c:art:16 c:art>:7 c:arte:11 c:artit:8
c:as>:-5 c:ass:-9 c:at>:10 c:ata:-7 c:ate:18 c:ate>:5 c:atem:17 c:ateme:16 c:atie:5 c:ato:6 c:ato>:8 c:atto:7
c:atto>:8 c:auc:6 c:auch:6 c:aucht:5 c:aud:11 c:audi:10 c:audit:11 c:auf>:-5 c:aus:14 c:ausz:20 c:auszu:20 c:aut:-5
c:auto:-5 c:avo:11 c:avor:10 c:avor>:7 c:avore:6 c:aye:-7 c:ayo:10 c:ayor:11 c:ayor>:11 c:azu:5 c:azu>:6 c:ban:-8
c:bbi:15 c:bbia:9 c:bbiam:8 c:ben:-17 c:ben>:-16 c:ber>:-7 c:bers:6 c:bert:6 c:berto:6 c:berw:-5 c:bes:-5 c:bia:6
c:biam:8 c:biamo:8 c:bili:-5 c:bio:5 c:bio>:5 c:bit:9 c:bitt:13 c:bitte:13 c:bod:7 c:bode:7 c:bra:7 c:brau:7
c:brauc:7 c:bueno:6 c:ca>:-5 c:cad:6 c:cado:5 c:cado>:6 c:camp:5 c:can>:8 c:cao:5 c:cao>:5 c:cat:-6 c:cco:15
c:ccou:16 c:ccoun:16 c:ceir:5 c:ceira:6 c:cer:5 c:ceri:6 c:ces:6 c:cesi:9 c:cesit:10 c:ch>:-6 c:cha:-9 c:che:-8
c:ched:5 c:cheda:5 c:chi:5 c:chic:9 c:chick:6 c:chm:5 c:chmal:5 c:chr:-6 c:cht:12 c:cht>:12 c:ci>:10 c:cid:5
c:cide:7 c:cide>:5 c:cier:6 c:cierr:5 c:cil:16 c:cile>:5 c:cili:12 c:cilia:12 c:cio:-6 c:cke:6 c:cken:6 c:cken>:6
c:cli:6 c:clie:7 c:clien:7 c:co>:-7 c:coi:7 c:coin:8 c:coinc:8 c:com:6 c:comp:18 c:compl:14 c:compt:7 c:con:8
c:conc:10 c:conci:16 c:cons:-5 c:cont:7 c:conta:5 c:conto:8 c:contr:-7 c:cosi:6 c:cosi>:6 c:cou:15 c:coul:5
c:could:6 c:coun:15 c:count:16 c:ct>:-5 c:cto:7 c:cto>:9 c:cua:8 c:cuad:7 c:cuadr:7 c:cue:10 c:cuen:12 c:cuent:12
c:dad>:-5 c:dam:7 c:dame>:5 c:dami:5 c:dare:6 c:dare>:6 c:das:-6 c:das>:-5 c:date:10 c:date>:11 c:dato:-5 c:daz:5
c:dazu:6 c:dazu>:6 c:de>:-5 c:dece:6 c:decer:6 c:deg:6 c:dega:7 c:den:11 c:den>:8 c:depo:5 c:der:11 c:der>:5
c:dic:-11 c:dice:-5 c:die:-12 c:die>:-5 c:digo:5 c:digo>:5 c:dis:-6 c:dit:15 c:dit>:7 c:dite:6 c:dju:-5 c:djun:-5
c:djunt:-5 c:do>:6 c:dob:5 c:dom:5 c:don:6 c:dos:5 c:dos>:5 c:dro:7 c:dro>:9 c:dub:5 c:dubb:5 c:dung:5 c:dung>:5
c:ebo:5 c:eca:8 c:ecar:6 c:ece:13 c:ecer:5 c:eces:12 c:ecesi:10 c:ech:-5 c:ed>:-8 c:ede:5 c:edit:5 c:ee>:-16
c:een:18 c:een>:16 c:eer:-10 c:eer>:-5 c:egt:-6 c:egt>:-6 c:eic:6 c:eich:6 c:eich>:9 c:ein:10 c:eine:18 c:einen:10
c:eir:7 c:eira:7 c:eira>:8 c:eis:-9 c:eit:-7 c:eke:6 c:eken:6 c:ekeni:5 c:el>:13 c:ela:-8 c:eld:-6 c:ele:11
c:eles>:5 c:elev:16 c:eleve:16 c:ell:-8 c:elle:-9 c:elle>:-6 c:ema:-9 c:eman:-5 c:ement:5 c:emm:23 c:emo:-5 c:ems>:5
c:en>:16 c:ena:-5 c:enb:5 c:end:14 c:end>:7 c:ende:6 c:endu:5 c:endun:5 c:enin:5 c:ening:5 c:enl:13 c:enli:13
c:enlij:10 c:eno:5 c:enos:6 c:enos>:6 c:enst:10 c:ensta:10 c:enta:8 c:enta>:10 c:ento>:-7 c:entos:7 c:env:14
c:envi:15 c:envia:8 c:envio:5 c:enz:-6 c:erat:6 c:erci>:5 c:ere:-8 c:eri:-10 c:erk:-7 c:erm:-8 c:ert>:-5 c:erto:5
c:erv:5 c:erw:-7 c:ery:6 c:erz:9 c:erzi:11 c:erzic:11 c:es>:-18 c:esc:-5 c:esi:9 c:esit:10 c:esita:6 c:ess:-15
c:essa:-8 c:est:-11 c:est>:-9 c:este:-10 c:estr:13 c:estra:13 c:et>:-9 c:eta:15 c:etat:6 c:etat>:6 c:eti:-5 c:eto:5
c:eto>:5 c:ett:-6 c:euc:5 c:euch:5 c:euch>:5 c:eve:15 c:eve>:12 c:every:6 c:ew>:6 c:ext:24 c:extr:24 c:extra:24
c:eza:5 c:eza>:5 c:eze:-5 c:fac:-9 c:fact:-5 c:fai:5 c:fair:6 c:faire:7 c:fatt:-5 c:fav:12 c:favo:12 c:favor:12
c:fer:-7 c:ficad:5 c:fil:-6 c:fin:9 c:finan:5 c:find:6 c:finde:6 c:fir:-7 c:firm:-5 c:fs>:7 c:fst:5 c:ful:8 c:full:8
c:full>:8 c:fur:6 c:gas:5 c:gas>:6 c:ge>:9 c:gel:-8 c:gem:18 c:gen:-8 c:gen>:-10 c:ger>:8 c:ges:-10 c:gest:-6
c:ggio:5 c:ggior:8 c:gior:6 c:giorn:6 c:gle:10 c:glei:8 c:gleic:8 c:gli:-5 c:got:5 c:got>:5 c:gra:12 c:grad:6
c:grade:6 c:guts:5 c:gutsc:5 c:ha>:-9 c:hab:-8 c:habe:-5 c:haben:-5 c:he>:-5 c:hed:6 c:heda:5 c:heda>:5 c:her>:-5
c:here:8 c:here>:8 c:hi>:20 c:hic:7 c:hick:6 c:hicke:7 c:hie:-5 c:hin:10 c:hing:9 c:hing>:11 c:his>:-6 c:hmal:5
c:hmal>:5 c:ho>:-6 c:ht>:9 c:iam:7 c:iamo:6 c:iamo>:6 c:iar:17 c:iar>:16 c:ias:6 c:ias>:6 c:ibe:-5 c:ica>:-5
c:icad:10 c:icado:6 c:icao:5 c:icao>:5 c:ice:-9 c:ice>:-5 c:icht:12 c:icht>:10 c:ick:9 c:icke:6 c:icken:7 c:ico:-5
c:ida:-10 c:iegt:-5 c:iegt>:-5 c:iene>:5 c:ier:-5 c:iet:-8 c:iez:8 c:ifica:5 c:ige:5 c:ign:-7 c:ijk>:5 c:ijn:-6
c:ijs:5 c:ijst:6 c:ijst>:6 c:ik>:5 c:ila:5 c:ile:6 c:ile>:6 c:ilia:11 c:iliar:11 c:ill:-9 c:iment:5 c:imm:9 c:immt:6
c:immt>:6 c:imp:-5 c:in>:-12 c:inan:6 c:inanc:5 c:inc:7 c:ince>:5 c:inci:7 c:incid:7 c:ind:12 c:inden:5 c:inds:6
c:inds>:6 c:ine:15 c:inen:10 c:inen>:10 c:ines>:5 c:ing:-11 c:ing>:-5 c:inge:-5 c:inne:-5 c:inst:-5 c:io>:12
c:ion:-12 c:ion>:-5 c:iorn:6 c:iorna:8 c:ira>:6 c:irm:-6 c:irs>:6 c:is>:-12 c:isc:-5 c:ist>:-5 c:iste>:6 c:istr:-5
c:itam:7 c:itamo:7 c:itari:7 c:ite>:-9 c:items:5 c:itt:12 c:itte:13 c:itte>:11 c:itu:5 c:ivo:-8 c:ivo>:-7 c:iza:8
c:jk>:5 c:jour>:6 c:jst:6 c:jst>:6 c:juli:5 c:junt:-5 c:kaa:5 c:kaar:5 c:kaart:5 c:kei:-5 c:ken:11 c:ken>:8 c:keni:5
c:kenin:5 c:kin:6 c:kon:7 c:kont:9 c:konto:9 c:kop:5 c:kri:6 c:ks>:-5 c:kt>:-5 c:ktu:8 c:ktul:6 c:ktull:6 c:kun:6
c:kunn:6 c:kunne:6 c:la>:-7 c:lar:5 c:lde:6 c:lden:5 c:ldo:16 c:ldo>:12 c:le>:-5 c:leic:8 c:leich:8 c:len:5 c:les:7
c:les>:6 c:let:16 c:leta:6 c:leta>:6 c:leto:7 c:leto>:7 c:lett:5 c:lev:14 c:leve:15 c:leve>:14 c:lia:17 c:liam:10
c:liamo:10 c:liar:11 c:lich:-5 c:lieg:-5 c:liegt:-5 c:lien:8 c:lient:7 c:lij:12 c:lijk>:6 c:lijs:6 c:lijst:6
c:lin:-7 c:lis:8 c:list:9 c:liste:7 c:liz:7 c:liza:5 c:lle:9 c:lli:-6 c:lo>:-6 c:loc:5 c:loca:8 c:loo:6 c:ls>:-7
c:lun:6 c:ma>:21 c:maa:-6 c:mai:-7 c:mail:-7 c:mail>:-6 c:maile:5 c:mal:7 c:mal>:9 c:man:9 c:manag:6 c:mand:11
c:manda:14 c:mar:-5 c:mas:-6 c:mat:-5 c:may:9 c:mayo:10 c:mayor:11 c:me>:19 c:mee:-6 c:mel:-5 c:men:-8 c:mes:-12
c:mes>:-5 c:mess:-5 c:mi>:10 c:mie:5 c:mij>:8 c:mijn:-5 c:min:-9 c:mma:22 c:mma>:25 c:mmt:5 c:mmt>:5 c:moi:6
c:mon:-8 c:mor:-6 c:mov:11 c:movi:12 c:movim:13 c:mpi:5 c:mpl:16 c:mple:18 c:mplet:19 c:mpt:6 c:mpte:9 c:mpte>:10
c:muni:-5 c:munic:-5 c:mut:9 c:na>:-11 c:nag:5 c:nage:5 c:nager:6 c:nan:11 c:nanc:7 c:nance:8 c:nato:5 c:nato>:5
c:nca:-9 c:ncei:6 c:nceir:6 c:nci:19 c:ncid:7 c:ncide:7 c:ncil:16 c:ncili:12 c:nda:10 c:ndam:10 c:ndate:8 c:nde:9
c:nde>:-5 c:nden:7 c:nden>:8 c:ndep:5 c:ndo>:-5 c:ndun:5 c:ndung:5 c:ne>:9 c:nec:11 c:nece:12 c:neces:11 c:nen:9
c:nen>:12 c:nge:-9 c:ngs:-11 c:ngt:5 c:ngt>:5 c:nic:-8 c:nica:-5 c:nie:-6 c:nio:5 c:nio>:6 c:nli:13 c:nlij:9
c:nlijk:5 c:nn>:5 c:nnt:5 c:no>:-8 c:nochm:5 c:nor:-7 c:nos:5 c:nos>:6 c:notr:6 c:notre:6 c:now:-6 c:now>:-5
c:nse:-7 c:nsta:8 c:nstaa:12 c:nt>:16 c:nta:8 c:nta>:13 c:ntab:5 c:ntabi:6 c:ntac:-5 c:ntact:-5 c:nte:-5 c:nter:-6
c:nti>:7 c:ntm:5 c:nto:14 c:nto>:-7 c:ntoa:7 c:ntoau:7 c:ntos:8 c:ntos>:8 c:ntr:-12 c:ntra:-5 c:ntro:-5 c:nvi:15
c:nvia:9 c:nviar:6 c:nvio:5 c:nvio>:5 c:ny>:-5 c:nza:-5 c:nze:7 c:nze>:5 c:oau:7 c:oaus:7 c:oausz:7 c:obl:5 c:obr:-6
c:oca:5 c:ochm:5 c:ochma:5 c:oi>:7 c:oin:10 c:oinc:8 c:oinci:8 c:ois>:5 c:ola:-5 c:oll:-8 c:ome:-7 c:omm:-7 c:omp:21
c:ompl:18 c:omple:20 c:ompt:7 c:ompte:9 c:on>:-6 c:onc:10 c:onci:16 c:oncil:16 c:ond:-5 c:one:-10 c:one>:-5 c:oni:-6
c:ono:-9 c:ono>:-6 c:ons:-12 c:ont:12 c:onta>:6 c:ontab:6 c:ontac:-5 c:onto:17 c:onto>:8 c:ontoa:7 c:ontr:-7
c:ope:19 c:open:17 c:opens:12 c:opi:7 c:or>:9 c:ora:-6 c:ord:-6 c:orde:-5 c:orn:7 c:orna:11 c:ornat:8 c:os>:7
c:ose:-6 c:osi:9 c:osi>:6 c:osic:5 c:osica:6 c:oss:-7 c:oste:10 c:osten:11 c:ota:-5 c:oth:8 c:otre>:5 c:ott:-5
c:ou>:7 c:oun:12 c:ount:14 c:ount>:7 c:our>:7 c:over:10 c:overz:11 c:ovi:10 c:ovim:13 c:ow>:-6 c:oy>:5 c:pag:-9
c:pagar:-5 c:par:20 c:para:5 c:para>:7 c:parli:6 c:part:9 c:parti:5 c:pass:-5 c:pay:-7 c:pen:8 c:pens:9 c:penst:13
c:per:7 c:per>:13 c:pie:8 c:ple:17 c:plet:19 c:pleta:6 c:pleto:9 c:po>:-5 c:poi:7 c:poi>:5 c:pon:-5 c:por:-5 c:pos:9
c:posic:5 c:post:8 c:poste:10 c:pou:6 c:pour:7 c:ppe:-5 c:pre:-11 c:pres:-6 c:pri:18 c:pril:6 c:pril>:6 c:print:5
c:pris:7 c:pris>:6 c:pro:-22 c:pte:7 c:pte>:9 c:pun:7 c:punt:6 c:qua:5 c:quad:6 c:quadr:6 c:quar:6 c:qui:-7 c:rac:6
c:ract:9 c:racto:8 c:rade:6 c:radec:6 c:rage:5 c:rage>:7 c:rait>:5 c:ran:-5 c:rar:-7 c:rat:19 c:rato:18 c:rato>:20
c:ratt:7 c:ratto:9 c:rau:7 c:rauc:7 c:rauch:7 c:rch:-5 c:rci>:6 c:rd>:-9 c:rde:-6 c:rdon:5 c:re>:10 c:reca:6
c:rece:-5 c:rech:-7 c:rei:-10 c:rek:6 c:rel:13 c:rele:15 c:relev:16 c:ren:-6 c:rent:5 c:reo:-5 c:rep:-7 c:ret:-6
c:rev:-7 c:ria>:6 c:rib:-8 c:ric:-5 c:rifte:5 c:ril:6 c:ril>:5 c:rin:-6 c:ring:-9 c:ring>:-6 c:rio:-7 c:ris:8
c:ris>:6 c:rla:-5 c:rli:6 c:rna:13 c:rnat:8 c:rnato:5 c:rom:-8 c:ron:-6 c:ros:-6 c:rrent:6 c:rso:-6 c:rte:15
c:rter:5 c:rter>:5 c:rtit:8 c:rtita:7 c:rto:8 c:rto>:7 c:rzi:11 c:rzic:11 c:rzich:11 c:sa>:-8 c:sag:-6 c:sal:12
c:sald:22 c:salde:7 c:saldo:17 c:sale:-5 c:sale>:-5 c:sch>:-5 c:sched:6 c:schi:8 c:schic:9 c:schon:5 c:se>:-16
c:sea:5 c:segu:-6 c:sen:8 c:sen>:-7 c:send:17 c:send>:5 c:sende:6 c:sendu:6 c:serv:5 c:ses:-5 c:ses>:-5 c:sh>:6
c:si>:15 c:sica:6 c:sicao:6 c:sin:8 c:sinc:5 c:since:5 c:sind:6 c:sinds:6 c:sit:11 c:sita:5 c:sitam:6 c:son:-10
c:spe:-5 c:ssa:-10 c:sse:-7 c:sse>:-5 c:sso:-7 c:st>:-7 c:sta:9 c:sta>:-5 c:staa:8 c:staan:7 c:stad:7 c:stado:7
c:stat:11 c:state:18 c:ste:10 c:stede:5 c:stem:-5 c:sten:9 c:sti:5 c:stim:8 c:stimm:9 c:sto:-5 c:sto>:-5 c:strat:7
c:stuu:8 c:stuur:8 c:sui:-6 c:sus:-5 c:szu:20 c:szug:20 c:szug>:16 c:taa:7 c:taan:7 c:taand:8 c:tab:5 c:tabi:5
c:tabil:5 c:tac:-6 c:tact:-5 c:tado>:5 c:tam:5 c:tamo:6 c:tamos:7 c:tant>:7 c:tar:-5 c:tari:5 c:tari>:6 c:tat:16
c:tat>:6 c:tate:17 c:tatem:16 c:tatie:5 c:te>:17 c:tede:5 c:tedes:5 c:tei:5 c:tel:-6 c:tem:14 c:teme:14 c:temen:15
c:tems:5 c:tems>:5 c:ten:8 c:ten>:8 c:ter:-7 c:ter>:7 c:term:-5 c:than:-5 c:thi:5 c:thin:11 c:thing:10 c:this:-5
c:this>:-5 c:tif:6 c:tim:10 c:timm:10 c:timmt:6 c:tin:-8 c:tio:-8 c:tion:-8 c:tion>:-8 c:tir:-5 c:tit:8 c:tita:7
c:tivo:-5 c:tma:5 c:tman:5 c:to>:17 c:toa:7 c:toau:7 c:toaus:7 c:tos:6 c:tos>:7 c:tra:14 c:trac:6 c:tract:9
c:trat:20 c:trato:15 c:tratt:9 c:tre:8 c:tre>:10 c:tro:-5 c:tro>:-5 c:ts>:-7 c:tsc:7 c:tsch:7 c:tta:-8 c:tte:6
c:tte>:8 c:ttr:6 c:tul:10 c:tull:6 c:tulle:6 c:tura>:-8 c:uad:12 c:uadr:13 c:uadro:9 c:uar:6 c:ube:6 c:uber:7
c:ubers:6 c:uberw:-5 c:uch:11 c:uch>:7 c:udi:6 c:udit:10 c:udito:6 c:ue>:-5 c:uen:16 c:ueno:5 c:uenos:6 c:uent:12
c:uenta:13 c:uf>:-5 c:ug>:17 c:ui>:-6 c:uid:-5 c:uit:-7 c:uli:6 c:ull:15 c:ull>:11 c:ulle:8 c:ulle>:5 c:um>:12
c:un>:19 c:und:-5 c:unde:-5 c:une:5 c:ung>:5 c:ungs:-6 c:uni:-6 c:unic:-6 c:unn:5 c:unne:6 c:unnen:6 c:unt:8
c:unt>:7 c:unte:5 c:unto:-5 c:unto>:-5 c:up>:6 c:ur>:11 c:ura:-7 c:ura>:-9 c:urr:5 c:us>:-5 c:use:7 c:usen:7
c:usend:7 c:usz:20 c:uszu:20 c:uszug:20 c:ut>:-5 c:uta:8 c:utat:5 c:utati:5 c:ute:-6 c:uto:-7 c:utsc:5 c:utsch:5
c:van:9 c:van>:9 c:ve>:16 c:ver>:-8 c:vers:-8 c:very:7 c:verz:10 c:verzi:11 c:via:7 c:viar:6 c:viar>:6 c:vim:12
c:vime:7 c:vimen:7 c:vio:5 c:vio>:6 c:vo>:-7 c:vor:15 c:vor>:6 c:vore:6 c:vore>:6 c:vos:-6 c:voy>:5 c:wat:5 c:wee:-6
c:wei:-6 c:wer:-6 c:wha:5 c:what:5 c:whats:5 c:wie:8 c:wie>:8 c:wil:-5 c:will:-5 c:xtr:24 c:xtra:24 c:xtrac:8
c:xtrat:17 c:yor:11 c:yor>:11 c:your>:-6 c:yth:5 c:ythi:5 c:ythin:5 c:zic:10 c:zich:10 c:zicht:11 c:zou:9 c:zou>:9
c:zug:19 c:zug>:16 c:zus:7 c:zuse:7 c:zusen:7 d:0.1:-8 d:0.25:-10 d:0.55:-8 e:paid=day:-7 e:paid=none:-8
e:promise=none:-10 f:_amount:-36 f:_day:8 f:_invoice:19 f:ack:6 f:admin:-20 f:all:28 f:bounce:-7 f:copy:10
f:d.ADVERTISING_PROMO:5 f:d.BALANCE_DECLINED:21 f:d.CANCELLED:-6 f:d.DAMAGED:-8 f:d.DUPLICATE_BILLING:5
f:d.FREIGHT:-5 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:5 f:d.NO_OPEN_ITEM:6 f:d.TERMS_DISPUTE:-5
f:d.VOLUME_REBATE:8 f:demand:5 f:dispute:8 f:firm:-9 f:formal:-10 f:gone:-9 f:goods:-21 f:greeting:14 f:hardship:-11
f:hold:-12 f:hope:-7 f:hostile:-7 f:inclusive:7 f:inject:-5 f:insolvency:-18 f:lawyer:-26 f:legal:-24 f:moved:-13
f:moves:-16 f:n.QUANTITY_SHORT:5 f:netted:-5 f:not_hope:-6 f:not_insolvency:-5 f:once_us:-14 f:ooo:-8 f:others:8
f:part:-5 f:pay:-17 f:plan:-13 f:proof:11 f:question:-18 f:r.DESCRIPTION:5 f:r.DUPLICATE_BILLING:11
f:r.PRICE_ERROR:-7 f:r.QUALITY:-5 f:r.TAX:6 f:r.WITHHOLDING:7 f:redirect:65 f:refuse:-17 f:remittance:-8 f:rest:11
f:run:-9 f:soon:-11 f:statement:203 f:stop:-31 f:unable:-11 f:until:-7 f:willpay:-7 i:acknowledgement:-16
i:acknowledgement=2:-16 i:already_paid:-9 i:already_paid=3:-8 i:bounce:-6 i:bounce=3:-6 i:dispute:-15 i:dispute=2:-9
i:hardship:-16 i:hardship=3:-15 i:hostile:-7 i:hostile=3:-8 i:in_payment_run:-5 i:in_payment_run=3:-5
i:insolvency:-13 i:insolvency=3:-14 i:invoice_admin:-15 i:invoice_admin=3:-14 i:legal:-23 i:legal=3:-19 i:nothing:36
i:out_of_office:-11 i:out_of_office=3:-7 i:payment_plan_request:-5 i:payment_plan_request=3:-9 i:promise_to_pay:-10
i:promise_to_pay=3:-13 i:question:7 i:question=1:17 i:question=2:-6 i:question=3:-5 i:remittance_advice:-12
i:remittance_advice=2:-7 i:remittance_advice=3:-5 i:statement_request:187 i:statement_request=2:38
i:statement_request=3:148 i:unsubscribe:-33 i:unsubscribe=2:-5 i:unsubscribe=3:-28 i:wrong_contact:-10
i:wrong_contact=2:6 i:wrong_contact=3:-14 l:de:-9 l:en:31 l:es:-5 l:fr:-14 l:nl:-13 l:pt:-11 n:1:17 n:2:-11 n:5:-12
n:6:-11 p:abbiam:9 p:abstim:5 p:accoun:32 p:adjunt:-10 p:adress:5 p:agains:-5 p:aggior:16 p:agrade:13 p:aktull:11
p:audito:12 p:aufste:5 p:automa:-7 p:baixad:6 p:bankin:5 p:bodega:14 p:brauch:15 p:campan:7 p:client:10 p:clotur:5
p:coinci:16 p:collec:6 p:comman:-5 p:compan:-5 p:comple:31 p:compri:9 p:comuni:-8 p:concil:25 p:concur:-5 p:condom:7
p:contab:11 p:contac:-10 p:contra:-7 p:corren:9 p:cuadra:5 p:detall:5 p:dienst:-5 p:direcc:6 p:dobbia:7 p:duplic:8
p:envoye:5 p:equiva:7 p:estrat:20 p:everyt:8 p:extrac:16 p:extrat:35 p:factuu:-5 p:fattur:-6 p:financ:10 p:furnis:9
p:gennai:6 p:gestio:-5 p:gracia:5 p:gutsch:10 p:histor:7 p:inoltr:7 p:inteir:6 p:irgend:7 p:jahres:5 p:kassen:6
p:komple:8 p:kontoa:14 p:krijge:6 p:listad:7 p:locali:9 p:mandam:17 p:mandar:7 p:mandat:12 p:messag:-7 p:movime:14
p:movimi:11 p:necesi:20 p:nochma:9 p:nothin:8 p:notifi:-5 p:nuestr:7 p:octobe:6 p:oktobe:-6 p:ontvan:6 p:openst:25
p:operat:6 p:ordonn:5 p:overzi:7 p:paieme:-6 p:parlia:12 p:parten:6 p:partit:17 p:parven:5 p:posica:13 p:pourri:9
p:precis:5 p:premie:5 p:presen:6 p:progra:-5 p:quarte:8 p:recapi:6 p:recarg:7 p:reclam:7 p:reconc:9 p:rectif:8
p:reglem:7 p:rekeni:11 p:relanc:-5 p:releve:6 p:ritenu:7 p:salden:14 p:schick:12 p:segnal:7 p:semest:5 p:servir:6
p:solici:7 p:starte:5 p:statem:32 p:steurb:6 p:succes:5 p:titulo:5 p:trotzd:5 p:troubl:9 p:uberse:5 p:ubersi:5
p:uberwe:-7 p:ustede:9 p:vender:6 p:verbra:6 p:vireme:-5 p:whatsa:5 p:zusend:15 s:00000:-8 s:0000:-16 s:000:-12
s:0:-21 s:?:-6 s:and:52 s:anual:9 s:aviso:-8 s:aw:10 s:bar:8 s:circularizacao:5 s:cliente:16 s:compte:9 s:cuenta:15
s:do:6 s:eg:12 s:enc:6 s:erinnerung:10 s:estado:6 s:estratto:5 s:extracto:12 s:factura:-13 s:fs:10 s:gr:8 s:hs:5
s:invoice:-6 s:kk:-5 s:klant:7 s:kontoauszug:7 s:letter:54 s:mahnung:-6 s:offene:5 s:pagamento:-7 s:pago:-9
s:pendiente:-10 s:posten:6 s:questions:6 s:rechnung:-6 s:recordatorio:-7 s:relance:-13 s:releve:9 s:reminder:41
s:rente:-5 s:res:-5 s:richiesta:8 s:saldo:17 s:segundo:6 s:sept:7 s:statement:51 s:year:9 s:zahlungserinnerung:5
w:!:-18 w:%:5 w:00000:-26 w:0000:6 w:000:-26 w:00:-19 w:0:-14 w:?:19 w:@:-19 w:abbiamo:9 w:aber:-6 w:aberto:10
w:account:17 w:accountant:8 w:adjunto:-8 w:adresser:10 w:against:-5 w:aggiornata:6 w:aggiornato:10 w:agradeceria:10
w:ainsi:8 w:al:8 w:alle:9 w:allem:7 w:allen:8 w:aller:5 w:als:-6 w:alte:6 w:am:-13 w:anders:6 w:anne:6 w:annee:7
w:anno:5 w:ano:17 w:any:-5 w:aperte:5 w:april:13 w:arrete:8 w:as:-5 w:at:9 w:aub:5 w:audit:9 w:auf:-10
w:aufstellung:5 w:auszug:22 w:av:6 w:avere:6 w:avoirs:11 w:ayer:-5 w:banking:5 w:bar:7 w:be:-10 w:ben:-5 w:bilan:6
w:bitte:25 w:bodegas:14 w:boeken:7 w:bom:7 w:bonne:7 w:both:5 w:bp:6 w:brauchte:5 w:buenos:11 w:ca:-5 w:campana:7
w:can:15 w:cannot:-5 w:cargo:-10 w:change:5 w:che:6 w:chere:5 w:ci:6 w:cierra:8 w:cliente:11 w:coincide:10
w:collective:5 w:completa:13 w:completo:18 w:compris:9 w:compte:23 w:condominio:7 w:conta:12 w:contabile:13
w:conti:6 w:conto:16 w:corrente:10 w:correo:-7 w:cosi:11 w:could:11 w:credits:6 w:cuenta:22 w:danfe:7 w:dann:9
w:dare:6 w:dat:-7 w:date:11 w:dazu:11 w:debo:7 w:debt:6 w:december:-8 w:decembre:10 w:dell:8 w:den:5 w:desde:7
w:detalle:5 w:di:-6 w:dias:6 w:die:-9 w:dienstag:-5 w:digo:11 w:direccion:6 w:dites:6 w:dobbiamo:7 w:doe:6 w:does:-5
w:domani:7 w:dubbio:10 w:duplicado:9 w:ecart:5 w:ee:-18 w:een:34 w:eine:13 w:einen:21 w:eines:8 w:el:6 w:eles:6
w:else:8 w:em:5 w:en:-5 w:enero:6 w:enviar:12 w:envio:12 w:equivalencia:7 w:es:-15 w:est:-15 w:estado:8 w:estate:6
w:este:-6 w:estoy:6 w:estratto:20 w:etant:5 w:etat:13 w:euch:9 w:every:5 w:everything:8 w:extracto:16 w:extrato:35
w:factura:-6 w:facturas:5 w:factuur:-5 w:faire:15 w:fattura:-5 w:favor:12 w:favore:11 w:file:-6 w:financeira:13
w:finden:12 w:for:9 w:frau:7 w:friday:5 w:from:-5 w:fs:10 w:full:17 w:fur:7 w:furnish:9 w:garage:7 w:geld:-6
w:gennaio:6 w:gestion:-9 w:geven:9 w:gleich:19 w:got:10 w:gp:5 w:graag:5 w:gracias:5 w:grazie:8 w:gutschriften:7
w:ha:-11 w:haben:-10 w:hace:6 w:hallo:8 w:hangt:6 w:happy:8 w:has:-5 w:he:-6 w:heeft:-5 w:heur:6 w:hi:43 w:if:-6
w:ik:9 w:im:8 w:in:-18 w:inoltre:7 w:irgendwie:6 w:is:-5 w:ist:-8 w:it:-10 w:items:9 w:je:7 w:jour:9 w:julio:8
w:junio:5 w:kindly:8 w:know:-6 w:komt:-6 w:kontoauszug:5 w:kopie:7 w:krijgen:6 w:kun:7 w:kunnen:12 w:kw:5 w:ledger:6
w:left:6 w:lese:5 w:lesen:-5 w:liebe:6 w:liegt:-9 w:liste:8 w:llegue:7 w:localizamos:7 w:look:8 w:lunedi:8 w:ma:-5
w:mail:-16 w:mailen:8 w:mal:12 w:mandame:6 w:mandare:7 w:mandate:15 w:marie:6 w:mayor:22 w:me:40 w:meer:-5
w:merci:11 w:mese:-5 w:mh:7 w:mi:5 w:mich:-5 w:mij:15 w:mijn:-8 w:mit:5 w:moi:5 w:movimientos:11 w:ne:7
w:necesitamos:12 w:necesito:8 w:need:9 w:nel:6 w:nen:6 w:new:8 w:no:-10 w:nochmal:11 w:noi:5 w:non:5 w:nota:-5
w:nothing:8 w:notre:12 w:november:5 w:novembre:-6 w:now:-5 w:nu:7 w:nuestra:9 w:nueva:5 w:nulle:5 w:number:-5
w:numero:-6 w:october:6 w:of:11 w:offen:7 w:oktober:-6 w:on:-7 w:onze:9 w:op:5 w:open:9 w:openstaande:6
w:openstaat:9 w:ordonnance:6 w:our:11 w:over:-7 w:pagamento:5 w:pagata:6 w:pago:-7 w:paie:9 w:paiement:-5 w:papier:7
w:para:13 w:parce:5 w:pardon:5 w:parliamo:12 w:partent:6 w:parvenir:5 w:pas:6 w:paso:7 w:pdf:-6 w:pe:7 w:per:24
w:piu:-5 w:plus:5 w:poi:11 w:por:-7 w:portee:6 w:porto:7 w:posicao:13 w:posten:8 w:potete:7 w:pour:6 w:pourriez:9
w:premier:5 w:present:9 w:prie:5 w:prima:6 w:prossimo:-5 w:quadro:9 w:quarter:9 w:que:9 w:quei:7 w:quella:8
w:quero:5 w:qui:-5 w:quindi:6 w:rather:-6 w:recargo:7 w:rechnung:6 w:reclamez:5 w:reconcile:11 w:rectificada:7
w:ref:-5 w:rekeningoverzicht:8 w:releve:28 w:ria:10 w:rib:-6 w:riepilogo:5 w:ring:-6 w:ritenuta:7 w:run:7 w:sai:5
w:saldenliste:6 w:saldo:23 w:saldos:7 w:sale:-9 w:scheda:11 w:schicken:13 w:schon:7 w:se:-5 w:sea:7 w:sehe:5
w:semestre:5 w:send:12 w:serve:8 w:servirebbe:6 w:shoot:5 w:si:9 w:sie:-7 w:since:10 w:sinds:11 w:sit:5 w:so:17
w:sono:-5 w:souci:6 w:staat:-5 w:started:5 w:statement:32 w:stimmt:13 w:stuur:12 w:su:8 w:sull:7 w:sunday:5 w:svp:7
w:te:-8 w:temps:5 w:than:-6 w:the:-6 w:thing:5 w:this:-10 w:thru:5 w:ti:-5 w:titulos:5 w:to:7 w:tot:-5 w:tres:6
w:trotzdem:5 w:trouble:9 w:tudo:5 w:ultimo:5 w:um:19 w:un:30 w:und:8 w:une:-6 w:uns:7 w:until:-5 w:up:13 w:ustedes:9
w:van:17 w:vandaag:6 w:ve:5 w:venderam:6 w:verder:7 w:vi:5 w:vois:9 w:von:7 w:voor:-5 w:voy:9 w:waar:-6 w:was:-6
w:wat:8 w:whats:5 w:whatsapp:5 w:why:-5 w:wie:7 w:will:-7 w:worden:-5 w:ya:-8 w:year:9 w:years:-6 w:your:-13
w:yours:5 w:zeit:5 w:zou:13 w:zu:-6 w:zum:8 w:zusenden:12
"""
