"""What speaks for and against `out_of_office`: written by `make reply-weights`, never by hand."""

BIAS = -5.03
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:-13 ?mine:-6 ?plan:-7 ?propose:-5 ?redirect:11 b:!_!:-6 b:0000_00:-6 b:000_00:-13 b:000_0:-6 b:00_%:-5
b:00_0000:-8 b:00_00:5 b:00_al:5 b:00_de:19 b:00_december:5 b:00_dias:-5 b:00_inclusive:5 b:00_januar:6
b:00_november:8 b:00_october:9 b:00_oktober:6 b:00_ottobre:5 b:0_000:-15 b:0_00:-5 b:0_0:-10 b:0_de:23
b:0_december:7 b:0_ee:7 b:0_gennaio:11 b:0_januari:8 b:0_january:6 b:0_janvier:8 b:0_maart:6 b:0_november:-8
b:absente_jusqu:8 b:access_to:8 b:adressez_vous:6 b:al_00:8 b:al_0:14 b:am_00:-6 b:am_currently:10 b:an_frau:5
b:an_invoice:6 b:and_reopens:6 b:are_not:8 b:auf_weiteres:9 b:automatisch_bericht:5 b:baja_por:7 b:ben_er:17
b:bij_de:-6 b:bin_bis:8 b:bis_auf:9 b:bis_einschliesslich:6 b:buone_feste:11 b:bureaux_sont:5 b:buzon_no:10
b:correo_@:8 b:cuenta_de:7 b:dank_fur:7 b:de_0000:14 b:de_00:10 b:de_baja:14 b:de_enero:11 b:de_ferias:15
b:de_janeiro:13 b:de_la:-5 b:de_octubre:5 b:de_proveedores:7 b:de_retour:7 b:den_00:6 b:derzeit_nicht:8 b:dia_0:8
b:dienstag_den:5 b:dirijase_@:7 b:dit_adres:-5 b:do_not:5 b:domingo_00:5 b:ee_nella:8 b:een_ander:6
b:einschliesslich_freitag:6 b:el_00:5 b:el_correo:13 b:en_conges:8 b:en_mon:5 b:en_plena:5 b:encontro_me:11
b:er_niet:-6 b:er_vandaag:8 b:er_weer:15 b:est_passee:7 b:este_buzon:9 b:estoy_de:15 b:et_vous:6
b:felices_fiestas:11 b:feste_!:8 b:fino_al:6 b:for_the:7 b:for_your:7 b:friday_00:5 b:fur_ihre:7 b:fur_sie:9
b:geen_mail:6 b:gli_uffici:9 b:ha_pasado:7 b:hasta_el:12 b:ich_bin:16 b:if_it:9 b:ihre_mail:6 b:ik_ben:21 b:ik_uw:8
b:ik_weer:9 b:ik_werk:7 b:il_0:5 b:im_haus:6 b:in_der:6 b:in_die:-5 b:in_elternzeit:9 b:in_order:6 b:in_tribunale:8
b:incluido_no:5 b:is_about:5 b:is_per:-6 b:it_in:6 b:it_is:7 b:janvier_0000:8 b:je_ne:5 b:je_suis:18 b:kb_00:8
b:la_cuenta:7 b:la_posta:11 b:le_lundi:6 b:lees_ik:10 b:leggero_la:8 b:les_factures:6 b:logo_que:6 b:los_dias:6
b:los_pagos:7 b:lundi_00:5 b:lunedi_00:6 b:maandag_00:15 b:maandag_0:8 b:mail_naar:11 b:mail_wird:6 b:me_de:10
b:medica_sin:10 b:meine_vertretung:6 b:mi_hermana:8 b:miercoles_00:11 b:mon_absence:6 b:monday_00:5 b:monday_0:7
b:naar_@:6 b:nel_frattempo:7 b:nicht_gelesen:10 b:niet_doorgestuurd:11 b:niet_en:8 b:niet_meer:-9 b:no_se:7
b:not_see:6 b:of_the:5 b:office_with:9 b:on_00:-7 b:on_monday:8 b:ook_niet:8 b:op_maandag:13 b:ottobre_compreso:7
b:out_of:7 b:pagos_proveedores:7 b:par_ailleurs:7 b:para_balanco:15 b:per_0:-8 b:per_urgenze:9 b:please_do:6
b:ring_the:15 b:sie_da:9 b:sin_fecha:10 b:so_will:6 b:sono_assente:9 b:sono_in:19 b:sont_fermes:5 b:spoed_?:14
b:suis_absente:9 b:suis_en:6 b:the_accounts:6 b:the_dock:6 b:the_office:15 b:to_it:6 b:una_sola:8 b:und_bin:8
b:und_ist:5 b:unser_betrieb:6 b:unternehmen_tatig:-6 b:until_friday:5 b:uw_bericht:9 b:uw_mail:11 b:vanaf_0:6
b:vanaf_maandag:8 b:venerdi_00:5 b:vielen_dank:7 b:voor_dringende:6 b:vrijdag_0:6 b:wieder_fur:5 b:wij_geen:6
b:wij_zijn:10 b:will_get:5 b:will_not:6 b:wird_nicht:8 b:with_limited:6 b:with_no:5 b:wordt_niet:10 b:ya_no:5
b:you_are:5 b:your_mail:5 b:zijn_er:7 b:zijn_gesloten:6 b:zit_ik:10 c:<a>:5 c:<aa:-5 c:<aan:-5 c:<ab:14 c:<ab>:7
c:<abs:9 c:<abse:9 c:<ad:-11 c:<af:9 c:<afw:7 c:<afwe:7 c:<ag:-7 c:<al>:9 c:<am:9 c:<am>:6 c:<ap:-6 c:<are:5
c:<are>:5 c:<asse:5 c:<at:11 c:<ati:9 c:<av:-7 c:<baj:6 c:<baja:6 c:<bal:7 c:<bala:7 c:<ban:-6 c:<bea:8 c:<bei:-5
c:<ben:11 c:<ben>:12 c:<beri:5 c:<bet:-5 c:<beta:-5 c:<bi:11 c:<bij:-6 c:<bin:13 c:<bin>:14 c:<bis:7 c:<bis>:8
c:<bl:5 c:<bo:-8 c:<bu:11 c:<bur:9 c:<bure:8 c:<ca:-15 c:<can:-5 c:<car:-6 c:<ce:-8 c:<ch:-6 c:<che:-7 c:<chiu:5
c:<ci:-5 c:<co:-17 c:<comp:5 c:<con:-9 c:<conc:-5 c:<cong:6 c:<cr:-7 c:<cre:-6 c:<cur:7 c:<curr:5 c:<da:-8 c:<de:-6
c:<de>:7 c:<dece:7 c:<def:5 c:<defi:6 c:<del:-10 c:<derz:5 c:<des:-7 c:<di:-25 c:<di>:-8 c:<die:-8 c:<die>:-7
c:<dire:-5 c:<dit:-5 c:<dom:5 c:<dri:8 c:<drin:8 c:<e>:-12 c:<ee:-5 c:<el:5 c:<el>:5 c:<ema:6 c:<emai:6 c:<en:5
c:<enc:9 c:<ence:7 c:<ene:5 c:<ener:5 c:<ent:-5 c:<er:6 c:<er>:8 c:<erre:5 c:<es:13 c:<est:17 c:<esta:9 c:<esto:10
c:<eu:-6 c:<eur:-5 c:<ex:-7 c:<fa:-19 c:<fac:-7 c:<fact:-5 c:<fe:24 c:<fel:5 c:<feli:5 c:<fer:13 c:<feri:14 c:<fie:5
c:<fies:5 c:<fino:5 c:<fir:-5 c:<fo:-8 c:<fu:5 c:<fur:7 c:<fur>:7 c:<ga:-5 c:<ger:-5 c:<ges:7 c:<gesl:7 c:<ha:-6
c:<hab:-6 c:<hast:5 c:<he:-18 c:<het:-6 c:<het>:-6 c:<hi:-6 c:<hoy:5 c:<hoy>:5 c:<ic:5 c:<ich:5 c:<ich>:5 c:<ik:6
c:<ik>:6 c:<inc:13 c:<incl:15 c:<ins:-5 c:<is:-13 c:<is>:-7 c:<ist:-5 c:<ja:9 c:<jan:15 c:<jane:6 c:<janu:7 c:<jus:5
c:<jusq:6 c:<ka:-6 c:<ke:-6 c:<ko:-9 c:<kon:-5 c:<kr:7 c:<kra:7 c:<kran:7 c:<la:-20 c:<la>:-9 c:<lea:6 c:<leav:6
c:<lees:5 c:<leg:6 c:<legg:7 c:<lic:5 c:<lice:5 c:<lo:-5 c:<lo>:-6 c:<los>:5 c:<lu:6 c:<lun:11 c:<lund:6 c:<lune:5
c:<m>:5 c:<ma:8 c:<maa:11 c:<maan:10 c:<mail:6 c:<mand:-5 c:<mat:7 c:<mate:8 c:<med:5 c:<medi:5 c:<mee:-7 c:<meer:-6
c:<men:-5 c:<met:9 c:<met>:11 c:<mier:5 c:<mo:11 c:<mon:7 c:<mond:6 c:<na:-8 c:<nel:5 c:<ni:-8 c:<no:-13 c:<nu:-10
c:<o>:-9 c:<oc:6 c:<oct:7 c:<octo:5 c:<off:5 c:<offi:6 c:<on:-8 c:<ope:7 c:<oper:8 c:<ord:6 c:<pa:-20 c:<pag:-7
c:<paga:-6 c:<pe:-5 c:<pi:-6 c:<pr:-18 c:<pre:-7 c:<pro:-9 c:<pu:-6 c:<qu:-22 c:<que:-14 c:<que>:-6 c:<qui:-5
c:<ra:-6 c:<rec:-10 c:<regr:6 c:<reo:5 c:<res:5 c:<ret:11 c:<reto:8 c:<ri:18 c:<ria:6 c:<riap:6 c:<rin:7 c:<ring:7
c:<ro:-5 c:<sa:-10 c:<sc:-9 c:<sch:-6 c:<se:-11 c:<sei:-5 c:<si:-6 c:<so:8 c:<son:14 c:<sono:11 c:<spo:6 c:<spoe:9
c:<st:-20 c:<sta:-8 c:<sui:8 c:<suis:9 c:<ta:-13 c:<tea:5 c:<team:5 c:<th:-12 c:<ti:-10 c:<tor:6 c:<torn:5 c:<trai:6
c:<tu:5 c:<tue:5 c:<tues:5 c:<u>:-5 c:<ub:-5 c:<ube:-5 c:<uber:-5 c:<uf:6 c:<uff:6 c:<uffi:6 c:<unti:6 c:<ur:12
c:<urg:10 c:<urge:10 c:<uw:7 c:<uw>:7 c:<val:-6 c:<van>:-7 c:<vana:7 c:<ve:-5 c:<ver:-6 c:<vi:-7 c:<volt:8 c:<vu:10
c:<vue:11 c:<vuel:9 c:<wa:-10 c:<we:10 c:<we>:-6 c:<wee:10 c:<weer:12 c:<wi:16 c:<wie:14 c:<wie>:6 c:<wied:8
c:<yo:-6 c:<you:-5 c:<zi:5 c:<zu:-5 c:aal:-6 c:aand:9 c:aanda:11 c:aar>:-5 c:abe:-7 c:abs:8 c:abse:9 c:absen:9
c:acces:6 c:aci:7 c:actu:-6 c:ada:-8 c:ada>:-9 c:ado:-10 c:ado>:-7 c:adr:-7 c:adre:-6 c:adres:-5 c:af>:13 c:afw:7
c:afwe:7 c:afwez:7 c:ag>:26 c:aga:-8 c:age:-7 c:age>:-5 c:ahl:-5 c:ail:13 c:ail>:11 c:ails:5 c:ails>:5 c:ais:-5
c:al>:5 c:ala:12 c:alan:7 c:alanc:7 c:ald:-6 c:als:-5 c:am>:8 c:amo:6 c:amo>:-7 c:amos:13 c:amos>:13 c:an>:-17
c:ana:14 c:ana>:5 c:anaf:7 c:anaf>:7 c:anco:6 c:anco>:6 c:anda:9 c:andag:11 c:anei:6 c:aneir:6 c:ang:-8 c:ange:-5
c:ank:5 c:ano:-6 c:ano>:-5 c:ant:-8 c:anu:5 c:anua:7 c:anuar:7 c:ao>:-8 c:ar>:-13 c:are:7 c:ari:-5 c:artes:5
c:as>:-8 c:ast:5 c:at>:-9 c:ater:7 c:atern:9 c:atie:7 c:atien:9 c:ativ:5 c:ativo:5 c:ato:-11 c:ato>:-8 c:au>:6
c:aub:5 c:aub>:5 c:avo:-5 c:ay>:7 c:baj:5 c:baja:5 c:baja>:5 c:bal:6 c:bala:7 c:balan:7 c:ban:-8 c:be>:-5 c:bea:8
c:bedi:5 c:bedin:5 c:bei:-5 c:ben:5 c:ben>:7 c:ber:6 c:ber>:7 c:beri:5 c:beric:5 c:bet:-6 c:beta:-5 c:bij:-7
c:bij>:-5 c:bin:12 c:bin>:14 c:bis:7 c:bis>:7 c:bra:-5 c:bre:9 c:bre>:10 c:bse:9 c:bsen:9 c:bsent:6 c:buone:6
c:bur:8 c:bure:8 c:burea:8 c:can:-6 c:cao:-5 c:cao>:-5 c:car:-8 c:cces:5 c:cem:6 c:cemb:7 c:cembe:5 c:cenc:6 c:cer:6
c:cerr:8 c:cerra:8 c:chb:5 c:che:-12 c:chiu:5 c:chius:5 c:chl:5 c:ci>:7 c:cias:5 c:cias>:5 c:clu:14 c:clus:12
c:clusi:9 c:cole:6 c:coles:5 c:compr:10 c:con:-8 c:conc:-5 c:cong:5 c:conge:5 c:cre:-6 c:ctob:5 c:curr:5 c:curre:5
c:da>:-8 c:dag:22 c:dag>:23 c:dat:-7 c:day:13 c:day>:9 c:de>:7 c:dece:6 c:decem:7 c:def:5 c:defi:6 c:defin:6
c:del:-8 c:der:12 c:der>:7 c:derz:5 c:derze:5 c:des:-7 c:di>:7 c:dica:5 c:dica>:5 c:die:-9 c:die>:-7 c:din:5
c:dis:-5 c:dit:-9 c:dit>:-6 c:do>:-20 c:dom:5 c:doorg:5 c:dore:5 c:dores:5 c:dres:-6 c:dri:7 c:drin:8 c:dring:8
c:eam:5 c:eam>:5 c:eau:7 c:eau>:5 c:eav:6 c:eave:6 c:eave>:6 c:ecem:7 c:ecemb:7 c:eci:-5 c:ect:-6 c:eder:7 c:eder>:8
c:edi:12 c:edi>:7 c:edic:6 c:edica:6 c:edin:5 c:eding:5 c:edore:5 c:eedo:5 c:eedor:5 c:efi:8 c:efin:9 c:efini:6
c:egg:6 c:egge:7 c:egr:5 c:egre:6 c:eid:-5 c:ein:-6 c:eir:6 c:eiro:5 c:eiro>:5 c:eis:-6 c:eit:14 c:eit>:5 c:eite:6
c:el>:10 c:ela:-6 c:eld:-6 c:elic:5 c:ell:-9 c:elt:12 c:elta:8 c:elta>:8 c:elte:5 c:elter:5 c:em>:-12 c:emai:6
c:email:6 c:emb:10 c:embe:5 c:ember:5 c:embr:5 c:eme:-6 c:emen:-5 c:ement:-5 c:en>:-24 c:enc:18 c:ence:8 c:encer:7
c:enci:6 c:encon:5 c:end:10 c:ende:13 c:ende>:11 c:ener:9 c:enero:5 c:ent>:-5 c:ente:9 c:ente>:6 c:enti:-5 c:entl:6
c:ently:5 c:entr:-5 c:eo>:5 c:era:8 c:erc:5 c:erco:5 c:ercol:6 c:ere:-8 c:eren:-5 c:eri:9 c:eria:9 c:erias:8
c:erie>:5 c:erlo:7 c:ern:9 c:erni:8 c:ernit:6 c:ero>:5 c:err:8 c:erra:8 c:errei:5 c:ers:-7 c:ers>:-5 c:erw:-6
c:erze:5 c:erzei:5 c:es>:9 c:esa:-9 c:esa>:-6 c:esd:7 c:esda:9 c:esday:9 c:esl:6 c:eslo:7 c:eslot:7 c:eso:5 c:eso>:5
c:ess:10 c:est:30 c:esta:17 c:estam:7 c:estar:10 c:estas:5 c:este>:6 c:esto:7 c:estou:5 c:estoy:7 c:estu:6 c:estuu:5
c:eta:-9 c:ete:-8 c:eto:6 c:etou:5 c:etour:5 c:ett:-12 c:etu:6 c:eur:-7 c:eur>:-5 c:ezi:6 c:ezig:7 c:ezig>:7
c:fac:-7 c:fact:-6 c:factu:-6 c:fel:5 c:feli:5 c:fer:8 c:feri:13 c:feria:10 c:feste:6 c:ffi:11 c:ffic:12 c:ffice:6
c:ffici:6 c:fic:10 c:fice:6 c:fice>:6 c:fici:11 c:fici>:8 c:fie:5 c:fies:5 c:fiest:5 c:fin:7 c:fini:6 c:fino:5
c:fino>:5 c:fra:6 c:ft>:-5 c:fur:6 c:fur>:6 c:fwe:7 c:fwez:7 c:fwezi:7 c:gad:-5 c:gar:-6 c:gen:16 c:gen>:-5 c:genc:5
c:gende:5 c:ger>:-5 c:gers:5 c:ges:16 c:ges>:6 c:gesl:7 c:geslo:7 c:gestu:5 c:gge:5 c:gior:-5 c:giorn:-5 c:hab:-7
c:hast:5 c:hasta:5 c:he>:-5 c:heb:-5 c:heit:5 c:heits:5 c:het:-7 c:het>:-6 c:hie:-5 c:hiu:5 c:hius:5 c:hor:-5
c:hoy:5 c:hoy>:5 c:hre:-6 c:iam:-6 c:iamo:-7 c:iamo>:-7 c:iap:6 c:iapr:6 c:ias:12 c:ias>:12 c:ice:12 c:icen:5
c:icenc:6 c:ich:11 c:ich>:7 c:ici:8 c:ici>:9 c:ico:-5 c:id>:-5 c:idad:5 c:ide:-5 c:ied:5 c:iede:7 c:ieder:8 c:iend:8
c:iende:9 c:ient:-7 c:ierc:5 c:ierco:5 c:ies:5 c:iess:5 c:iest:5 c:iesta:5 c:iet:-6 c:ij>:-6 c:ik>:6 c:il>:8
c:ile:-5 c:ils:5 c:ils>:5 c:in>:11 c:ina:-5 c:inc:9 c:incl:15 c:inclu:15 c:ind:-6 c:indi:-5 c:ine:-5 c:ing:7
c:inge:7 c:ingen:9 c:ingt:5 c:ingt>:5 c:ion:-8 c:ion>:-5 c:ione>:-6 c:ior:-6 c:iorn:-5 c:iqu:-5 c:ir>:-9 c:ire:-11
c:iss:-5 c:ist:-13 c:ist>:-5 c:it>:-7 c:ite:9 c:ito:-5 c:iva:-5 c:ive:7 c:ive>:8 c:ivo:7 c:iz>:5 c:jan:15 c:jane:6
c:janei:6 c:janu:7 c:janua:7 c:jus:5 c:jusq:6 c:jusqu:6 c:khe:5 c:khei:5 c:kon:-5 c:kra:7 c:kran:7 c:krank:8
c:kt>:-5 c:lanc:6 c:las:-6 c:laub:6 c:laub>:6 c:ld>:-8 c:le>:-13 c:leav:6 c:leave:6 c:leg:5 c:legg:7 c:legge:7
c:let:-6 c:lic:7 c:lice:10 c:licen:5 c:lie:-6 c:lli:-6 c:lo>:-18 c:lof:7 c:los:7 c:lot:5 c:lote:6 c:loten:7 c:lt>:-6
c:lta:13 c:lta>:8 c:ltam:7 c:ltern:5 c:lun:7 c:lund:6 c:lundi:6 c:lune:5 c:lus:11 c:lus>:6 c:lusi:9 c:lusiv:7
c:ma>:-9 c:maa:10 c:maan:10 c:maand:10 c:mai:8 c:mail:12 c:mail>:11 c:mails:5 c:mal:6 c:mana:5 c:mand:-7 c:marte:6
c:mat:6 c:mate:7 c:mater:8 c:mbr:5 c:me>:-9 c:med:5 c:medic:6 c:mee:-8 c:meer:-6 c:meer>:-6 c:men:-11 c:men>:-5
c:met:6 c:met>:10 c:mier:5 c:mierc:5 c:mo>:-14 c:mon:11 c:mond:6 c:monda:6 c:mos:12 c:mos>:12 c:mpr:6 c:mpre:7
c:mpres:6 c:naf:7 c:naf>:7 c:nat:-5 c:nca:-5 c:ncer:7 c:ncerr:7 c:ncl:15 c:nclu:15 c:nclus:12 c:nco:8 c:nco>:6
c:nd>:-5 c:nda:15 c:ndag:11 c:ndag>:12 c:nday:6 c:nday>:6 c:nde:17 c:nde>:12 c:nder:6 c:ndere:5 c:ndi>:5 c:ndo:-5
c:ne>:-5 c:nei:5 c:neir:6 c:neiro:6 c:nel:5 c:nen:-7 c:nen>:-6 c:ner:7 c:nero:5 c:nero>:5 c:nes:9 c:ng>:-10 c:nge:6
c:ngen:5 c:ngend:8 c:nges>:5 c:nid:5 c:nida:5 c:nit:7 c:nkh:5 c:no>:18 c:non:-5 c:nos:-5 c:ns>:-5 c:nsd:7 c:nsda:7
c:nsdag:7 c:nt>:-6 c:ntee:5 c:nter:-5 c:ntil>:5 c:ntl:6 c:ntly:5 c:ntly>:5 c:nto:-6 c:ntra:-6 c:ntro>:5 c:nua:8
c:nuar:7 c:num:-5 c:nze:6 c:obe:6 c:ober:6 c:ober>:6 c:oct:7 c:octo:5 c:octob:5 c:oda:5 c:oed:5 c:oed>:7 c:offi:6
c:offic:6 c:oi>:-8 c:ola:8 c:ola>:7 c:ole:6 c:oles:5 c:oles>:5 c:olt:7 c:olta:7 c:om>:-5 c:oment:5 c:ompr:10
c:ompre:11 c:on>:-13 c:onc:-9 c:ond:6 c:onda:6 c:onday:6 c:onges:5 c:ono:8 c:ono>:10 c:ons:-7 c:oor:5 c:oorg:5
c:oorge:5 c:ope:10 c:oper:8 c:opera:8 c:or>:-10 c:ora:-9 c:ora>:-6 c:ore>:-7 c:org:6 c:orge:8 c:orges:5 c:orma:5
c:orno:5 c:orno>:6 c:orreo:5 c:ort:-8 c:osta:5 c:osta>:5 c:oten:7 c:oten>:7 c:out:7 c:ouv:7 c:ouve:8 c:ovee:6
c:oveed:6 c:over:-5 c:oy>:10 c:pag:-7 c:paga:-6 c:per:6 c:pera:7 c:pet:-5 c:pla:-5 c:poe:8 c:poed:9 c:poed>:9
c:port:-5 c:posta:5 c:preso:6 c:pri:-6 c:pro:-13 c:prove:5 c:qu>:6 c:que:-18 c:que>:-7 c:qui:-8 c:ra>:-7 c:raci:7
c:rad:-6 c:rai:5 c:ramo:6 c:ramos:6 c:ran:5 c:rank:7 c:ras:-5 c:rativ:6 c:rco:6 c:rcol:6 c:rcole:6 c:rde>:-6
c:reau:8 c:reau>:5 c:rec:-16 c:regr:6 c:regre:6 c:ren:-5 c:ren>:-8 c:reo:9 c:reo>:5 c:res:8 c:reso>:5 c:ret:15
c:reto:7 c:retou:5 c:retu:6 c:rge:17 c:rgen:14 c:rgenc:5 c:rges:5 c:rgest:5 c:ria:13 c:riap:6 c:riapr:6 c:rias:8
c:rias>:8 c:rich:6 c:richt:6 c:rig:-5 c:rin:11 c:ring:15 c:ring>:8 c:ringe:7 c:rk>:5 c:rlau:5 c:rlaub:6 c:rlo:5
c:rno:5 c:rno>:6 c:ro>:10 c:rove:5 c:rovee:6 c:rra:9 c:rram:8 c:rre:8 c:rreic:5 c:rreo:5 c:rreo>:6 c:rs>:-7
c:rtes>:5 c:rze:5 c:rzei:5 c:rzeit:5 c:sa>:-10 c:sab:-6 c:sbed:5 c:sbedi:5 c:schl:5 c:sda:15 c:sdag:7 c:sdag>:7
c:sday:8 c:sdays:6 c:se>:-9 c:see:6 c:see>:7 c:sei:-5 c:sem:-6 c:sen:14 c:senc:5 c:sent:11 c:sente:12 c:siv:10
c:sive:10 c:sive>:8 c:slo:7 c:slot:7 c:slote:7 c:son:11 c:sono:11 c:sono>:11 c:spe:-5 c:spo:9 c:spoe:9 c:spoed:9
c:squ:6 c:squ>:6 c:ssen:5 c:ssent:6 c:sso:-5 c:st>:-16 c:sta:16 c:sta>:8 c:stam:7 c:stamo:7 c:star:9 c:stare:10
c:stas:5 c:stas>:5 c:stat:-5 c:ste:-13 c:sto>:-5 c:stou:5 c:stou>:5 c:stoy:7 c:stoy>:7 c:str:-7 c:sui:8 c:suis:9
c:suis>:9 c:taa:-7 c:tal:-7 c:tam:14 c:tamo:12 c:tamos:12 c:tan:-6 c:tare:10 c:tarem:5 c:tat:-11 c:tati:-5 c:te>:-8
c:tea:5 c:team:5 c:team>:5 c:tei:-5 c:tel:-9 c:ten:-12 c:ter:6 c:tern:9 c:terni:9 c:test:7 c:thi:-5 c:ti>:-8
c:tic:-5 c:tie:8 c:tien:6 c:tiend:9 c:tig:-9 c:tig>:-7 c:tin:-8 c:tio:-6 c:tion:-5 c:tion>:-5 c:tiv:6 c:tly:5
c:tly>:5 c:to>:-30 c:tob:10 c:tobe:6 c:tober:6 c:torn:8 c:torno:9 c:tou:11 c:tour:5 c:tour>:5 c:toy:6 c:toy>:6
c:tra:-9 c:trai:6 c:tran:-5 c:tre:-11 c:tre>:-5 c:tri:9 c:ts>:-6 c:tsb:5 c:tsbe:5 c:tta:-5 c:tte:-6 c:tue:5 c:tues:5
c:tuesd:6 c:tura:-5 c:tuurd:5 c:uar:6 c:ub>:5 c:ube:-5 c:uber:-5 c:ue>:-14 c:uel:5 c:uelt:8 c:uelta:8 c:ues:7
c:uesd:6 c:uesda:6 c:uff:5 c:uffi:6 c:uffic:6 c:uis:7 c:uis>:7 c:uit:-6 c:um>:-6 c:un>:-6 c:undi:6 c:undi>:6 c:une:5
c:ung:-5 c:ung>:-6 c:unti:5 c:until:6 c:uone:6 c:uone>:6 c:ura:-7 c:urd>:7 c:ure:5 c:urea:8 c:ureau:8 c:urg:9
c:urge:10 c:urgen:10 c:url:6 c:urla:6 c:urlau:6 c:urr:5 c:urre:5 c:urren:5 c:usi:9 c:usiv:7 c:usive:7 c:usq:6
c:usqu:6 c:usqu>:6 c:uurd:5 c:uurd>:5 c:uve:7 c:uw>:5 c:va>:-5 c:val:-5 c:van>:-7 c:vana:7 c:vanaf:7 c:ve>:12
c:vee:5 c:veed:6 c:veedo:6 c:vel:6 c:vel>:6 c:ver:-15 c:ver>:-7 c:verl:6 c:verlo:7 c:via:-6 c:via>:-5 c:vie:6
c:vier:6 c:vis:-5 c:vol:7 c:volt:8 c:volta:8 c:vor:-6 c:vue:10 c:vuel:9 c:vuelt:8 c:we>:-6 c:wee:9 c:weer:12
c:weer>:12 c:wez:7 c:wezi:7 c:wezig:7 c:wie:12 c:wie>:6 c:wied:8 c:wiede:8 c:wit:5 c:you:-5 c:zah:-5 c:zahl:-5
c:zei:9 c:zeit:10 c:zeit>:10 c:zig:7 c:zig>:7 c:zion:-5 c:zione:-5 c:zo>:-5 d:0.1:13 d:0.55:-18 d:0.7:-24 d:0.85:-28
e:paid=day:-18 e:paid=none:-7 e:promise=day:-34 f:_amount:-30 f:_day:58 f:_invoice:-32 f:ack:5 f:admin:-10 f:all:-12
f:back:104 f:bounce:-11 f:closed:22 f:contest:-5 f:d.RETURN:-6 f:difference:-9 f:dispute:-17 f:firm:-7 f:fix:-5
f:formal:-6 f:goods:-11 f:greeting:18 f:hold:-8 f:hope:-16 f:hostile:-10 f:inclusive:47 f:insolvency:-28
f:lawyer:-19 f:legal:-27 f:moved:-16 f:moves:-25 f:n.QUANTITY_SHORT:-10 f:not:-13 f:not_dispute:-7 f:not_legal:-5
f:not_ooo:17 f:not_stop:8 f:once_funds:7 f:once_us:-7 f:ooo:146 f:others:-8 f:paid:-30 f:part:-6 f:pay:-21
f:plan:-16 f:propose:-15 f:redirect:21 f:refuse:-26 f:remittance:-5 f:rest:-8 f:run:-5 f:soon:12 f:statement:-9
f:stop:-26 f:unable:-9 f:until:7 f:wait:7 f:willpay:-39 i:acknowledgement:-8 i:acknowledgement=2:-8
i:already_paid:-24 i:already_paid=3:-23 i:bounce:-6 i:bounce=3:-6 i:copy_invoice_request:-8
i:copy_invoice_request=3:-7 i:dispute:-37 i:dispute=2:-27 i:dispute=3:-9 i:hardship:-12 i:hardship=3:-12
i:hostile:-10 i:hostile=2:-6 i:insolvency:-27 i:insolvency=3:-25 i:invoice_admin:-13 i:invoice_admin=3:-10
i:legal:-16 i:legal=3:-11 i:out_of_office:161 i:out_of_office=2:35 i:out_of_office=3:126 i:payment_plan_request:-17
i:payment_plan_request=2:-7 i:payment_plan_request=3:-10 i:promise_to_pay:-36 i:promise_to_pay=3:-36 i:question:-12
i:question=1:-8 i:remittance_advice:-7 i:statement_request:-9 i:statement_request=3:-7 i:unsubscribe:-33
i:unsubscribe=3:-30 i:wrong_contact:5 i:wrong_contact=2:9 l:de:-11 l:en:-16 l:es:11 l:fr:-8 l:nl:6 n:1:-48 n:2:11
n:3:27 n:5:-6 n:6:-5 p:absenc:5 p:absent:9 p:activi:6 p:afwezi:14 p:ailleu:7 p:ammini:5 p:assent:13 p:atiend:18
p:balanc:14 p:beantw:5 p:bearbe:6 p:beatri:7 p:beeind:-5 p:befind:6 p:berich:10 p:betaal:-6 p:betrie:7 p:bureau:5
p:calida:7 p:campin:6 p:compre:21 p:concur:-5 p:contac:6 p:contes:7 p:credit:-7 p:curren:10 p:decemb:14 p:defini:12
p:depart:6 p:derzei:11 p:dienst:5 p:dinsda:8 p:dirija:6 p:doming:5 p:donder:6 p:doorge:11 p:dringe:17 p:einsch:6
p:eltern:9 p:empres:-7 p:encerr:14 p:encont:9 p:erreic:9 p:estare:13 p:factur:-9 p:felice:11 p:fiesta:11 p:fornit:-5
p:forwar:5 p:fratte:7 p:gelese:7 p:gennai:6 p:geschl:7 p:geslot:14 p:gracia:8 p:herman:8 p:inclui:7 p:inclus:16
p:invent:5 p:janeir:12 p:januar:9 p:janvie:9 p:krankh:11 p:legger:8 p:licenc:11 p:limite:5 p:liquid:-7 p:maanda:22
p:malatt:7 p:matern:17 p:mierco:10 p:moment:9 p:nachri:7 p:nessun:5 p:octobe:8 p:octubr:5 p:oktobe:5 p:ontvan:-5
p:opdrac:-5 p:operac:8 p:operat:9 p:ottobr:5 p:possiv:6 p:provee:12 p:querie:-5 p:regres:8 p:regret:5 p:reopen:6
p:respon:5 p:respue:6 p:retorn:6 p:retrou:6 p:rivolg:8 p:switch:6 p:testim:8 p:tribun:7 p:tuesda:5 p:untern:-7
p:urgenc:5 p:urgenz:9 p:vandaa:8 p:vertre:5 p:vierne:5 p:voltam:14 p:vrijda:7 p:wednes:6 p:weiter:8 p:woensd:6 s:!:6
s:00000:-14 s:0000:-12 s:00:-13 s:0:-25 s:?:-5 s:absence:6 s:abwesenheit:6 s:abwesenheitsnotiz:17 s:afwezig:18
s:antwoord:11 s:antwort:15 s:assenza:6 s:ausencia:20 s:auto:5 s:automatic:26 s:automatica:37 s:automatico:6
s:automatique:10 s:automatisch:11 s:automatische:22 s:aviso:9 s:aw:-27 s:chasing:6 s:chiusura:7 s:encerramento:13
s:factura:6 s:fattura:-5 s:fuera:14 s:fuori:13 s:hi:5 s:in:5 s:kb:8 s:la:10 s:mahnung:-16 s:of:7 s:office:8
s:oficina:14 s:out:7 s:overdue:5 s:pagamento:-6 s:pago:-5 s:re:-109 s:reactie:7 s:relance:5 s:reply:26 s:reponse:16
s:res:-6 s:resposta:12 s:respuesta:10 s:risposta:17 s:saldo:-6 s:sede:11 s:si:6 w:!:18 w:%:-6 w:00000:-15 w:000:-37
w:00:43 w:0:18 w:?:-13 w:@:41 w:aan:-6 w:ab:13 w:about:5 w:absence:5 w:absente:9 w:access:7 w:achter:8 w:activite:7
w:adres:-5 w:adressez:7 w:af:7 w:after:5 w:afwezig:14 w:ai:-6 w:ailleurs:7 w:al:19 w:am:12 w:an:8 w:ander:6 w:are:10
w:as:-8 w:assente:13 w:ate:6 w:atiende:18 w:auf:9 w:automatisch:5 w:baja:11 w:balanco:15 w:bearbeitet:6 w:beatriz:7
w:bei:-5 w:ben:25 w:bericht:11 w:betrieb:6 w:bij:-9 w:bin:28 w:bis:16 w:bleibt:7 w:bonifici:7 w:buone:11 w:bureau:11
w:bureaux:5 w:buzon:8 w:by:-5 w:calidad:7 w:camping:6 w:can:-6 w:che:-6 w:chiusi:5 w:coda:8 w:compresi:6
w:compreso:12 w:con:-6 w:conges:10 w:contact:5 w:contestamos:11 w:correo:11 w:currently:10 w:curso:7 w:dank:6
w:dat:-5 w:de:13 w:december:10 w:definitief:6 w:dei:7 w:del:-8 w:departamento:7 w:derzeit:11 w:di:-15 w:die:-14
w:dienstag:5 w:dinsdag:8 w:dirijase:7 w:dit:-9 w:dock:5 w:domani:8 w:domingo:5 w:donderdag:6 w:doorgestuurd:11
w:dringende:9 w:ebert:5 w:einschliesslich:6 w:el:10 w:elternzeit:9 w:emails:12 w:empresa:-6 w:en:7 w:encontro:10
w:enero:10 w:equipe:6 w:er:15 w:erreichen:6 w:estare:9 w:estou:9 w:estoy:13 w:euro:-5 w:factures:5 w:fecha:7
w:feira:7 w:felices:11 w:ferias:16 w:ferie:8 w:feste:11 w:fiestas:11 w:fino:9 w:fish:6 w:foi:-6 w:for:5
w:forwarded:6 w:france:7 w:frattempo:7 w:fur:14 w:gelesen:7 w:genera:7 w:gennaio:6 w:geschlossen:7 w:gesloten:14
w:gli:7 w:gracias:8 w:haan:5 w:has:-6 w:hasta:10 w:haus:5 w:have:-7 w:heb:-6 w:hermana:8 w:het:-13 w:hier:-5
w:hiya:6 w:hola:9 w:hoy:10 w:ich:10 w:if:6 w:ik:12 w:il:-8 w:incluido:5 w:inclus:8 w:inclusive:15 w:is:-14 w:ist:-8
w:it:-5 w:ja:-8 w:janeiro:12 w:januari:5 w:janvier:9 w:je:7 w:joris:5 w:jusqu:12 w:kb:8 w:la:-18 w:le:-8 w:leave:13
w:lees:10 w:left:-5 w:legge:6 w:leggero:8 w:lezen:6 w:li:-5 w:licenca:5 w:limited:5 w:lo:-12 w:logo:6 w:los:10
w:lundi:12 w:lunedi:7 w:maandag:22 w:maart:6 w:macht:5 w:mail:23 w:mais:-5 w:manana:8 w:martes:10 w:marzo:-5
w:mas:-5 w:me:-7 w:medica:10 w:meer:-11 w:mehr:-6 w:meine:5 w:met:21 w:miercoles:10 w:mij:-5 w:monday:11 w:morgen:8
w:na:-9 w:nachrichten:7 w:nao:-7 w:nel:5 w:nella:6 w:nessuno:6 w:noch:-5 w:non:-8 w:normal:7 w:not:7 w:nous:-5
w:nouvel:7 w:october:8 w:octubre:5 w:of:-6 w:office:12 w:oggi:8 w:oktober:5 w:on:7 w:one:-5 w:ook:7 w:opdracht:-5
w:operacion:8 w:order:7 w:ordre:7 w:ottobre:5 w:out:5 w:pago:-6 w:pagos:5 w:pas:-6 w:pasado:7 w:passee:7 w:per:8
w:plena:5 w:porque:5 w:possivel:6 w:posta:11 w:praxis:7 w:proveedores:12 w:que:-12 w:queries:-5 w:rekeningen:5
w:reopens:6 w:resend:6 w:respuesta:6 w:retorno:9 w:retour:11 w:retrouve:6 w:return:8 w:ring:15 w:rivolgersi:5
w:saro:5 w:se:7 w:seit:-6 w:siguen:7 w:sin:7 w:sola:8 w:sono:22 w:spoed:17 w:suis:17 w:tatig:-6 w:te:-8 w:team:11
w:this:-6 w:toute:6 w:traite:6 w:tribunale:8 w:tuesday:5 w:tuesdays:6 w:uffici:9 w:um:-7 w:un:-6 w:uns:-5
w:unternehmen:-6 w:until:12 w:urgent:5 w:urgenze:9 w:urlaub:6 w:uw:14 w:van:-14 w:vanaf:13 w:vandaag:8
w:vertretung:5 w:vez:7 w:via:-9 w:vielen:7 w:viernes:5 w:voltamos:14 w:voor:7 w:vrijdag:7 w:vuelta:17 w:vuestra:5
w:was:-7 w:we:-11 w:weer:25 w:wegens:6 w:weiteres:9 w:werden:7 w:werk:6 w:wie:13 w:wieder:16 w:wij:5 w:winter:6
w:wir:-7 w:wird:5 w:with:5 w:woensdag:6 w:wordt:8 w:work:5 w:wurde:-7 w:you:-5 w:zaken:6 w:zijn:5 w:zit:8 w:zoeken:6
w:zum:-5
"""
