"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -5.25
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:-15 ?mine:-5 ?question:-6 b:00000_000:5 b:00000_00:8 b:00000_0:13 b:00000_ee:-5 b:00000_por:5 b:0000_0:26
b:0000_se:6 b:000_0000:-5 b:000_000:8 b:000_00:80 b:000_0:9 b:000_del:6 b:00_0000:71 b:00_000:27 b:00_00:29
b:00_0:21 b:00_ces:6 b:00_con:9 b:00_de:-11 b:00_dec:5 b:00_eur:18 b:00_euro:-12 b:00_januari:-6 b:00_lo:13
b:00_oktober:5 b:00_or:5 b:00_para:8 b:00_per:14 b:00_ted:-5 b:0_000:77 b:0_00:15 b:0_0:22 b:0_de:-8 b:0_em:-8
b:0_euro:6 b:allegato_la:23 b:am_00:-6 b:an_sie:7 b:and_now:7 b:as_notas:8 b:avis_de:19 b:aviso_de:31 b:ayant_ete:5
b:bedrag_0:-7 b:beneficiario_00:6 b:betaling_is:-5 b:bijgaand_het:10 b:bom_dia:-12 b:bonifico_di:9 b:bt_0:12
b:causale_saldo:-5 b:che_in:5 b:chf_0:-6 b:ci_joint:7 b:cl_0:13 b:come_da:5 b:comprovante_do:-8 b:comunica_che:5
b:con_fecha:6 b:con_valuta:5 b:constancia_de:5 b:conta_00:5 b:credito_em:13 b:cro_00000:8 b:cv_0:6 b:data_odierna:8
b:date_00:8 b:de_000:-9 b:de_0:-12 b:de_abono:5 b:de_credito:9 b:de_esta:13 b:de_hoje:-6 b:de_hoy:6 b:de_notre:9
b:de_pagamento:11 b:de_pago:11 b:de_paiement:9 b:de_reglement:9 b:de_transferencias:5 b:del_00:5 b:del_dia:5
b:del_pago:5 b:della_fattura:-5 b:der_betrag:7 b:detalle_de:11 b:deux_factures:5 b:di_0:10 b:di_accredito:-5
b:di_pagamento:9 b:di_venerdi:7 b:dw_0:6 b:ee_stato:8 b:el_aviso:17 b:el_detalle:5 b:em_00:-8 b:em_anexo:16
b:emis_le:6 b:en_cuenta:5 b:en_piece:7 b:en_su:8 b:esta_semana:12 b:estimado_proveedor:9 b:euro_000:6 b:euro_0:7
b:factures_sont:6 b:fattura_00000:-5 b:fecha_00:12 b:fecha_de:-5 b:folgende_posten:5 b:ga_0:-8 b:gc_0:5
b:gentile_fornitore:-5 b:ging_am:7 b:haben_heute:5 b:hangt_an:6 b:hc_00:7 b:il_00:-6 b:im_anhang:11 b:importo_eur:-8
b:in_allegato:22 b:in_bijlage:7 b:in_data:10 b:in_een:7 b:in_pagamento:-5 b:joint_avis:8 b:la_contabile:11
b:la_data:-5 b:la_distinta:11 b:la_orden:8 b:la_remesa:7 b:la_tenemos:5 b:le_virement:8 b:lo_0:12 b:lo_stato:-5
b:lr_0:5 b:met_valutadatum:-6 b:nc_0:18 b:nella_prossima:-8 b:notre_banque:6 b:oktober_0:12 b:on_it:7
b:ons_betaaladvies:14 b:op_00:-5 b:or_0:7 b:ordem_de:7 b:orden_de:9 b:paga_em:-5 b:pagamento_programado:5
b:pago_de:5 b:para_la:5 b:payee_le:-6 b:per_0:7 b:per_sepa:7 b:piece_jointe:5 b:please_find:6 b:por_0:5 b:prego_di:7
b:prossima_distinta:-8 b:que_con:5 b:ref_vir:-6 b:relacion_de:5 b:remesa_de:12 b:remittance_attached:15
b:remittance_for:6 b:sa_00:6 b:se_emitio:6 b:se_remite:6 b:segue_comprovante:7 b:sent_00:8 b:si_00000:7
b:si_comunica:6 b:sont_donc:6 b:stato_pagato:7 b:sua_conta:11 b:tc_00:11 b:te_vinden:7 b:ted_de:-5 b:this_friday:7
b:to_have:7 b:tot_0:8 b:total_000:5 b:total_0:17 b:trn_00000:8 b:unser_zahlungsavis:12 b:valor_00:8 b:valor_de:-6
b:value_date:6 b:valuta_beneficiario:6 b:van_00:10 b:vi_informiamo:7 b:vi_prego:7 b:vir_00000:-6 b:vrijdag_betaald:6
c:<a>:-12 c:<ad:10 c:<adj:13 c:<adju:13 c:<ag:-7 c:<all:6 c:<alle:8 c:<am:-6 c:<am>:-5 c:<an:13 c:<anb:5 c:<anbe:5
c:<ane:11 c:<anex:11 c:<ap:-8 c:<apr:-5 c:<apro:-5 c:<ar:-5 c:<at:6 c:<att:10 c:<atta:11 c:<au:-14 c:<av:36
c:<avi:36 c:<avis:36 c:<ban:5 c:<bb:6 c:<be:-6 c:<bet:9 c:<beta:8 c:<bi:6 c:<bij:17 c:<bijg:13 c:<bijl:5 c:<bit:-5
c:<bitt:-5 c:<bo:-10 c:<bom:-6 c:<bom>:-6 c:<bt:6 c:<bt>:6 c:<ca:-14 c:<can:-5 c:<ch:-5 c:<cl>:6 c:<co:-15 c:<comu:5
c:<con:-7 c:<conf:-6 c:<cor:-5 c:<cr:5 c:<da:-6 c:<dat:7 c:<date:5 c:<de:10 c:<del:6 c:<del>:9 c:<dem:5 c:<demo:8
c:<des:-9 c:<det:20 c:<deta:14 c:<dett:7 c:<di:-9 c:<di>:6 c:<dia:-9 c:<dia>:-7 c:<die>:-5 c:<dis:6 c:<disp:5
c:<do:-6 c:<do>:-9 c:<docu:5 c:<du:-5 c:<e>:6 c:<ee:-8 c:<ee>:-8 c:<ef:5 c:<efe:5 c:<ei:-5 c:<ein:-5 c:<el:5 c:<em:7
c:<emi:7 c:<en:-7 c:<es:-8 c:<eu:6 c:<eur:7 c:<eur>:10 c:<ex:-6 c:<fa:-17 c:<fat:-8 c:<fatt:-7 c:<fe:-5 c:<fic:-6
c:<fico:-5 c:<find:5 c:<fo:-11 c:<for:-7 c:<fr:-8 c:<fu:-5 c:<ga:-9 c:<ge:-9 c:<goe:5 c:<gr:-5 c:<ho:-7 c:<il:-9
c:<il>:-9 c:<in:-8 c:<in>:9 c:<inf:5 c:<info:5 c:<ins:-6 c:<is:-16 c:<is>:-10 c:<ist:-5 c:<ja:-8 c:<jo:6 c:<joi:9
c:<join:9 c:<ju:-6 c:<la:-14 c:<la>:-10 c:<le:-12 c:<li:-13 c:<lu:-5 c:<ma:-17 c:<me:-23 c:<met:-6 c:<met>:-6
c:<mi:-14 c:<mo:-8 c:<n>:7 c:<na:-13 c:<nao:-5 c:<nao>:-5 c:<nc:9 c:<nc>:9 c:<ne:-8 c:<nel:-5 c:<nell:-5 c:<ni:-10
c:<nie:-5 c:<no:-20 c:<no>:-8 c:<o>:-12 c:<om:6 c:<on:8 c:<ons:11 c:<ons>:11 c:<oper:5 c:<or:6 c:<ord:5 c:<orde:10
c:<os:-5 c:<pa:-17 c:<paga:-5 c:<pay:-5 c:<pe:-11 c:<pel:-6 c:<pm:5 c:<pm>:5 c:<po:-12 c:<por:-6 c:<pr:-19
c:<pro:-11 c:<pros:-5 c:<prov:5 c:<qu:-14 c:<que:-10 c:<que>:-7 c:<re:17 c:<rec:-12 c:<ref:14 c:<ref>:7 c:<refe:8
c:<reg:5 c:<regl:5 c:<rem:27 c:<reme:17 c:<remi:12 c:<res:-8 c:<rest:-5 c:<ri:-7 c:<ru:-7 c:<sal:6 c:<salu:5
c:<sc:-9 c:<sch:-7 c:<se:-6 c:<sema:5 c:<ser:-7 c:<si>:5 c:<so:-8 c:<st:-10 c:<sta:-6 c:<sua:5 c:<sua>:5 c:<tc:5
c:<tc>:5 c:<te:10 c:<tes:6 c:<th:-6 c:<the:-6 c:<ti:-5 c:<to:19 c:<tot:27 c:<tot>:5 c:<tota:21 c:<tr:7 c:<unse:5
c:<va:-5 c:<vi>:6 c:<vir:-5 c:<vo:-12 c:<we:-10 c:<we>:-6 c:<wi:-18 c:<wil:-6 c:<will:-6 c:<wir:-6 c:<ye:6 c:<yes:5
c:<yest:5 c:<zah:5 c:<zahl:5 c:aal:11 c:aand:7 c:aand>:9 c:aar:-6 c:ach:9 c:ache:11 c:ached:11 c:aci:6 c:acio:5
c:acion:5 c:ada:-13 c:ada>:-8 c:adj:13 c:adju:13 c:adjun:13 c:adv:12 c:advi:12 c:advic:5 c:advie:9 c:afges:5 c:afs:6
c:afsc:6 c:afsch:6 c:aga:-7 c:agl:7 c:agli:7 c:ahlu:7 c:ahlun:7 c:aiem:5 c:aieme:5 c:ain:-7 c:al>:6 c:ala:5 c:alad:7
c:ale:-8 c:alle:16 c:alle>:7 c:alleg:11 c:alli:-6 c:alu:8 c:alud:5 c:aludo:5 c:am>:-9 c:ame:8 c:amen:9 c:ament:7
c:amo:5 c:amos:8 c:amos>:8 c:ana:5 c:anb:5 c:anbe:5 c:anbei:5 c:ance:5 c:ance>:7 c:and:-5 c:and>:7 c:anda:-5 c:ane:9
c:anex:11 c:anexo:7 c:ange:-5 c:angt:6 c:angt>:6 c:ansf:5 c:ansfe:5 c:ao>:-14 c:apr:-5 c:apro:-5 c:aprov:-5
c:ar>:-17 c:ard:-5 c:aria:9 c:aria>:9 c:ass:-12 c:asse:-5 c:at>:-7 c:ata:-12 c:ata>:-10 c:ate:-5 c:atie:6 c:atie>:6
c:ativ:7 c:ativo:6 c:ato:6 c:ato>:7 c:atta:11 c:attac:11 c:atu:-7 c:au>:-6 c:aus:-8 c:aut:-5 c:avi:50 c:avis:49
c:avis>:34 c:aviso:14 c:ban:9 c:be>:-7 c:ben>:-5 c:bes:-5 c:bet:10 c:beta:8 c:betaa:7 c:bij:20 c:bijg:13 c:bijga:9
c:bijl:5 c:bijla:5 c:bit:-7 c:bitt:-5 c:bitte:-5 c:bom:-6 c:bom>:-6 c:bon:5 c:bre>:-8 c:bret:6 c:bt>:6 c:can:-7
c:caria:8 c:catie:5 c:ce>:6 c:ch>:-11 c:ched:7 c:ched>:11 c:chr:12 c:chre:5 c:chrev:6 c:chri:8 c:chrif:7 c:cif:5
c:cifi:5 c:cific:5 c:cl>:6 c:col:-5 c:comu:5 c:comun:5 c:con:-11 c:conf:-6 c:confe:-6 c:cont:-5 c:contr:-5 c:cor:-8
c:cou:-6 c:cou>:-5 c:cred:7 c:credi:7 c:cume:5 c:cumen:5 c:cuta:5 c:cutad:5 c:da>:-19 c:dad:-6 c:dag:-5 c:date>:6
c:de>:-7 c:del>:9 c:della:-5 c:dem:10 c:demo:11 c:der:-6 c:des:-10 c:det:19 c:deta:14 c:detal:10 c:dett:7 c:detta:8
c:dia:-14 c:dia>:-8 c:dic:-5 c:die>:-5 c:din:-5 c:dit:6 c:dita:7 c:dju:13 c:djun:13 c:djunt:13 c:do>:-15 c:docu:5
c:docum:5 c:dor>:6 c:dvi:12 c:dvic:5 c:dvice:5 c:dvie:9 c:dvies:9 c:ech:-5 c:ecif:5 c:ecifi:5 c:ecuta:5 c:ed>:7
c:edi>:-5 c:edit:7 c:edita:7 c:edo:5 c:edor:6 c:edor>:8 c:ee>:-16 c:eer:-6 c:ef>:10 c:efe:10 c:efer:6 c:efere:8
c:ega:8 c:egat:7 c:egato:11 c:ege:-7 c:egle:5 c:ein:-9 c:eite:5 c:el>:6 c:ell:-10 c:ell>:6 c:ella:-15 c:ella>:-10
c:emana:6 c:emb:-10 c:embr:-5 c:eme:15 c:emes:16 c:emesa:10 c:emess:7 c:emi:17 c:emit:16 c:emitt:10 c:emo:6 c:emon:8
c:en>:-29 c:end:-9 c:ene:8 c:ener:5 c:ens:-8 c:ente:5 c:enti:-5 c:ento:12 c:ento>:11 c:entr:-5 c:er>:-17 c:erd>:-6
c:erday:5 c:ere:11 c:ere>:5 c:eren:5 c:erent:7 c:eri:-9 c:erk:5 c:erm:-5 c:ero:-5 c:erwe:5 c:es>:7 c:esa:5 c:esa>:6
c:esch:5 c:eschr:6 c:ese:-7 c:esp:-5 c:essa:6 c:essa>:7 c:est:-9 c:esta>:8 c:et>:-8 c:eta:22 c:etaa:7 c:etaal:7
c:etal:11 c:etall:9 c:ete:-6 c:ete>:-5 c:eto:-5 c:ett:9 c:etta:13 c:etta>:6 c:eur>:6 c:exo:7 c:exo>:7 c:fat:-8
c:fatt:-7 c:fere:6 c:feren:7 c:fges:5 c:fgesc:6 c:fico>:5 c:find:5 c:fra:-5 c:fsc:6 c:fsch:6 c:fschr:6 c:gaa:8
c:gaan:9 c:gaand:9 c:gal:-5 c:gar:-5 c:gat:8 c:gato:14 c:gato>:14 c:geg:-7 c:gege:-5 c:gen:-11 c:gen>:-6 c:gent:-5
c:gesc:5 c:gesch:5 c:ggi:5 c:gli:6 c:goe:5 c:gra:-6 c:gsa:14 c:gsav:13 c:gsavi:13 c:hang:7 c:hang>:5 c:hat:-5
c:hed:5 c:hed>:11 c:hlu:7 c:hlun:7 c:hlung:7 c:hre:9 c:hrev:6 c:hreve:6 c:hri:8 c:hrif:7 c:hrift:7 c:ia>:-10
c:ich:-8 c:ich>:-5 c:ico>:6 c:ida:-8 c:iemen:5 c:ien:-6 c:ier>:-7 c:ies:10 c:ies>:9 c:ifico:5 c:ift:6 c:ift>:6
c:ige:-6 c:ijg:13 c:ijga:9 c:ijgaa:9 c:ijl:5 c:ijla:5 c:ijlag:5 c:il>:-14 c:ill:-5 c:ill>:-5 c:ima:-7 c:ima>:-7
c:inde:5 c:inden:6 c:ine:-5 c:inf:6 c:info:6 c:infor:6 c:ing:-5 c:ing>:-6 c:ings:8 c:ins:-8 c:int:6 c:int>:7
c:ir>:-9 c:ire:-8 c:irs:7 c:irst:7 c:is>:19 c:ise:-6 c:iso:14 c:iso>:16 c:iss:-5 c:ist:-12 c:ist>:-5 c:it>:-7
c:ito:-13 c:ito>:-7 c:itta:10 c:ittan:11 c:itte:-6 c:itte>:-5 c:iva:-6 c:ivo:5 c:ivo>:5 c:ja>:-5 c:je>:-6 c:jecut:5
c:jga:9 c:jgaa:9 c:jgaan:9 c:jla:5 c:jlag:5 c:jlage:5 c:joi:9 c:join:9 c:joint:9 c:jun:13 c:junt:14 c:junta:8
c:junto:6 c:kaf:6 c:la>:-28 c:lad:5 c:lag:8 c:lage:8 c:lage>:8 c:lam:-5 c:lan:-7 c:las:-5 c:led:-8 c:led>:-5 c:leg:6
c:lega:10 c:legat:8 c:lic:-5 c:ling>:-8 c:lings:9 c:lio:5 c:lio>:5 c:lla:-16 c:lla>:-12 c:lle:14 c:lle>:8 c:lleg:10
c:llega:11 c:lli:-8 c:lli>:-6 c:llo:-5 c:lo>:-6 c:lud:5 c:ludo:5 c:ludos:6 c:lung:7 c:lungs:12 c:ly>:-5 c:ma>:-6
c:mado:5 c:mado>:7 c:mai:-8 c:mail:-5 c:mana:8 c:mana>:5 c:mar:-6 c:mbe:-5 c:me>:-5 c:men:7 c:ment:8 c:mento:10
c:mes:13 c:mesa:9 c:mesa>:9 c:mess:7 c:messa:7 c:met:-8 c:met>:-6 c:mi>:-8 c:mit:11 c:mitt:9 c:mitta:11 c:mo>:-14
c:mon:7 c:mons:7 c:mos:6 c:mos>:6 c:nao:-5 c:nao>:-5 c:nbei:5 c:nbei>:5 c:nc>:12 c:nce>:6 c:nco:-6 c:nda:-8 c:ndi:-5
c:ne>:-11 c:nen:-6 c:nen>:-5 c:nex:10 c:nexo:7 c:nexo>:7 c:nfe:-6 c:nfer:-6 c:nfo:5 c:nfor:5 c:nform:5 c:ng>:-8
c:nge:-11 c:ngs:13 c:ngsa:14 c:ngsav:13 c:ngt:6 c:ngt>:6 c:nica:5 c:nie:-8 c:nka:6 c:nne:-5 c:no>:-11 c:nser:6
c:nsf:5 c:nsfe:5 c:nsfer:5 c:nst:6 c:nstr:7 c:nt>:8 c:nta:10 c:nta>:6 c:ntam:10 c:ntamo:8 c:nte:5 c:ntes>:6 c:nti:-8
c:ntil:-6 c:nto:16 c:nto>:17 c:ntr:-10 c:och:-5 c:ocum:5 c:ocume:5 c:of>:-5 c:oin:8 c:oint:9 c:oint>:7 c:ola:-5
c:oll:-6 c:om>:-9 c:omb:6 c:ombr:6 c:ombre:6 c:omu:5 c:omun:5 c:omuni:5 c:on>:-18 c:onf:-6 c:onfe:-6 c:onfer:-6
c:oni:6 c:ons:14 c:ons>:6 c:onst:9 c:onstr:8 c:ontr:-5 c:op>:-6 c:oper:5 c:orde:7 c:orden:6 c:ordi:-6 c:ori:-7
c:orni:-5 c:ort:-7 c:os>:-9 c:oss:-8 c:ossi:-5 c:ossim:-5 c:ota:21 c:otal:18 c:otal>:16 c:ou>:-11 c:ous:-9 c:ous>:-9
c:pag:-5 c:paga:-5 c:paiem:5 c:pas:-5 c:pay:-5 c:peci:5 c:pecif:5 c:pel:-6 c:pen:-6 c:pm>:5 c:por:-8 c:port:-5
c:pro:-14 c:pros:-5 c:pross:-5 c:prove:6 c:que:-11 c:que>:-6 c:qui:-5 c:ra>:-17 c:rad:-6 c:rai:-5 c:ransf:5 c:rati:8
c:rativ:8 c:rd>:-10 c:rday:5 c:rde:5 c:rden:6 c:re>:-16 c:rec:-15 c:rech:-5 c:redi:7 c:redit:8 c:ref:16 c:ref>:11
c:refe:7 c:refer:7 c:reg:7 c:regle:5 c:rei:-7 c:rem:23 c:reme:15 c:remes:17 c:remi:12 c:remit:14 c:rent:5 c:rente:6
c:rer:5 c:rer>:5 c:res:-11 c:rest:-5 c:rett:6 c:retta:6 c:reve:5 c:reven:5 c:ri>:-7 c:ria:6 c:ria>:8 c:rie:-5
c:rif:5 c:rift:7 c:rift>:7 c:rio:-5 c:ris:-5 c:rit:-7 c:riv:-5 c:rmi:5 c:rni:-9 c:roc:-5 c:ros:-7 c:ross:-5
c:rossi:-5 c:rove:6 c:rri:-5 c:rst:8 c:run:-5 c:rwe:5 c:sa>:10 c:salu:5 c:salud:5 c:sar:-5 c:sat:-5 c:sav:13
c:savi:13 c:savis:13 c:sche:-6 c:schr:11 c:schre:5 c:schri:7 c:se>:-5 c:sema:5 c:seman:6 c:ser:-5 c:sfe:5 c:sfer:5
c:sim:-6 c:sin:-6 c:sol:-5 c:spec:5 c:speci:5 c:sse:-9 c:ssi:-9 c:ssim:-6 c:sso:-5 c:st>:-10 c:sta:-10 c:stat:-6
c:ste>:-5 c:sted>:5 c:sterd:5 c:sto:-5 c:strat:7 c:sua:5 c:sua>:5 c:taa:9 c:taal:9 c:tac:11 c:tach:11 c:tache:11
c:tad:-5 c:tagl:8 c:tagli:8 c:tal:26 c:tal>:13 c:tall:9 c:talle:9 c:tam:7 c:tamo:9 c:tamos:9 c:tan:6 c:tanc:12
c:tance:11 c:tar:-5 c:tat:-8 c:tc>:5 c:ted:10 c:ted>:10 c:tem:-7 c:ten>:6 c:ter:-7 c:terd:5 c:terda:5 c:tes:6
c:the:-6 c:tie>:5 c:tif:-5 c:til:-5 c:tion:-7 c:tion>:-5 c:tiv:5 c:tivo:5 c:tivo>:5 c:to>:11 c:tor:-13 c:tot:26
c:tot>:5 c:tota:21 c:total:18 c:trati:8 c:ts>:-5 c:tt>:-5 c:tta:35 c:tta>:7 c:ttac:11 c:ttach:11 c:ttag:8 c:ttan:11
c:ttanc:11 c:tte:-13 c:tte>:-6 c:tur:-6 c:tura:-5 c:tura>:-7 c:ty>:5 c:ua>:5 c:uar:-6 c:udos:6 c:udos>:6 c:ue>:-9
c:ui>:-6 c:uida:-5 c:uit:-6 c:ule:-5 c:um>:-8 c:ung>:-5 c:ungs:6 c:ungsa:12 c:unse:5 c:unser:6 c:unt:12 c:unta:9
c:untam:10 c:unto:5 c:unto>:5 c:ura>:-5 c:urs:-5 c:us>:-10 c:ut>:-5 c:uto>:6 c:vad:-5 c:ved:-5 c:ven:8 c:ver:-5
c:vi>:7 c:vies:9 c:vies>:9 c:vir:-5 c:vis:47 c:vis>:34 c:viso:15 c:viso>:16 c:vs>:5 c:we>:-6 c:wij:-5 c:wil:-6
c:will:-6 c:will>:-5 c:wir:-6 c:xo>:7 c:yes:8 c:yest:5 c:yeste:5 c:zahlu:7 d:0.1:-18 d:0.25:-14 d:0.4:-20 d:0.55:-24
d:0.7:-23 d:0.85:-51 e:paid=day:-7 e:promise=day:12 e:promise=none:-8 f:_amount:43 f:_day:15 f:_invoice:63 f:ack:-24
f:admin:-13 f:all:-15 f:back:-12 f:bounce:-8 f:closed:-11 f:contest:-7 f:d.MISSING_DOCS:-9 f:d.WITHHOLDING:5
f:demand:-5 f:difference:-15 f:dispute:-13 f:formal:-17 f:goods:-12 f:greeting:33 f:hold:-10 f:hope:-7 f:hostile:-5
f:inclusive:-6 f:insolvency:-15 f:lawyer:-14 f:legal:-21 f:moved:-9 f:moves:-11 f:n.QUANTITY_SHORT:-11 f:not:-49
f:not_statement:11 f:not_stop:-6 f:once_us:-15 f:ooo:-11 f:others:-5 f:paid:-19 f:part:-13 f:pay:51 f:plan:-8
f:proof:20 f:propose:-9 f:r.BANK_CHARGE:7 f:r.FREIGHT:9 f:r.PRICE_ERROR:7 f:redirect:-21 f:refuse:-31
f:remittance:120 f:rest:-7 f:run:12 f:soon:-5 f:statement:9 f:stop:-15 f:until:-12 f:willpay:-17
i:acknowledgement:-8 i:acknowledgement=2:-8 i:already_paid:7 i:already_paid=2:11 i:bounce:-9 i:bounce=3:-9
i:dispute:-33 i:dispute=2:-25 i:dispute=3:-12 i:hardship:-5 i:hardship=3:-5 i:insolvency:-13 i:insolvency=3:-12
i:invoice_admin:-12 i:invoice_admin=3:-8 i:legal:-17 i:legal=3:-12 i:nothing:-26 i:out_of_office:-11
i:out_of_office=3:-7 i:partial_payment:-12 i:partial_payment=3:-11 i:payment_plan_request:-9
i:payment_plan_request=3:-5 i:promise_to_pay=3:7 i:question:-9 i:question=1:-6 i:remittance_advice:177
i:remittance_advice=2:57 i:remittance_advice=3:121 i:statement_request:9 i:statement_request=2:-5
i:statement_request=3:14 i:unsubscribe:-18 i:unsubscribe=3:-16 l:de:-12 l:en:-10 l:it:-10 l:pt:8 n:1:-27 n:2:-22
n:3:-11 n:5:12 n:6:29 p:abbina:8 p:acredi:7 p:adjunt:26 p:afgesc:12 p:allega:15 p:antici:5 p:aprova:-9 p:attach:22
p:attend:-5 p:avvenu:7 p:bancar:8 p:benefi:7 p:betaal:17 p:betali:5 p:bijgaa:19 p:bijges:8 p:bijlag:10 p:bonifi:6
p:causal:-5 p:compro:8 p:comuni:10 p:confer:-12 p:conser:6 p:consta:5 p:contab:7 p:credit:8 p:detall:18 p:dettag:15
p:dispos:11 p:docume:9 p:domici:5 p:efectu:5 p:efetua:5 p:ejecuc:-6 p:ejecut:10 p:electr:5 p:esegui:-6 p:factur:5
p:factuu:-5 p:fattur:-5 p:fornec:6 p:fornit:-5 p:geliev:7 p:genera:7 p:gentil:-8 p:goedem:5 p:hierbi:6 p:inform:11
p:januar:-6 p:manage:7 p:odiern:8 p:operac:5 p:ordena:6 p:ordina:-7 p:pagame:7 p:paieme:12 p:passat:-5 p:presen:5
p:prossi:-10 p:provee:7 p:proxim:-6 p:refere:16 p:reglee:5 p:reglem:8 p:reguli:6 p:remess:15 p:remitt:20 p:saludo:11
p:schedu:-8 p:societ:6 p:transf:9 p:trouve:8 p:valuta:-8 p:venerd:5 p:versam:7 p:verwer:7 p:yester:10 p:zahlun:14
s:0000:29 s:00:-12 s:0:-34 s:abono:8 s:advice:14 s:avis:15 s:aviso:26 s:avviso:18 s:aw:-21 s:betaaladvies:16
s:betaling:7 s:betalingsherinnering:-7 s:bonifico:15 s:confirming:5 s:constancia:8 s:credito:5 s:de:45 s:detail:9
s:detalle:7 s:di:16 s:distinta:6 s:dp:5 s:embalagens:16 s:fattura:-10 s:mahnung:-10 s:mr:5 s:nc:5 s:nf:-5 s:nfs:7
s:notification:5 s:pagamento:26 s:pagamentos:-8 s:pago:8 s:paiement:12 s:payment:11 s:pm:11 s:rappel:-6 s:re:-77
s:recordatorio:-7 s:reglement:5 s:relacion:9 s:relance:-8 s:remesa:17 s:reminder:-5 s:remittance:15 s:res:-10
s:ri:-5 s:sd:5 s:si:7 s:sollecito:-7 s:stato:-5 s:transferencia:9 s:va:-6 s:vencidas:9 s:vs:6 s:vv:-6 s:wg:5
s:zahlungsavis:16 s:zahlungserinnerung:-9 w:!:-13 w:00000:9 w:0000:55 w:000:38 w:0:28 w:?:-15 w:@:-21 w:abono:7
w:accredito:-5 w:adjuntamos:17 w:adjunto:9 w:advice:9 w:afgeschreven:12 w:allegato:21 w:am:-10 w:anbei:10 w:anexo:15
w:anhang:9 w:aprovado:-8 w:attached:23 w:au:-8 w:avec:-6 w:avis:42 w:aviso:30 w:avvenuto:7 w:ayant:5 w:bancaria:16
w:bancario:-8 w:bank:-5 w:be:-6 w:beneficiario:7 w:betaaladvies:14 w:betaalspecificatie:6 w:betaling:-11 w:betrag:6
w:bijgaand:19 w:bijlage:10 w:bitte:-9 w:bom:-13 w:bonifico:10 w:bt:13 w:by:-6 w:caro:5 w:causale:-5 w:ces:5
w:chaps:8 w:chf:-6 w:ci:6 w:cl:11 w:com:-6 w:come:6 w:comprovante:5 w:comunica:9 w:concepto:5 w:conferencia:-8
w:confirming:5 w:conserve:5 w:conta:8 w:contabile:9 w:credito:9 w:cro:5 w:cuenta:5 w:cv:6 w:da:-9 w:data:5 w:date:12
w:de:6 w:del:18 w:dell:6 w:della:-10 w:den:-6 w:detail:7 w:detalle:18 w:di:13 w:dia:-15 w:die:-9 w:disposizione:8
w:do:-18 w:documento:6 w:domicilio:5 w:donc:5 w:dovuto:7 w:dw:6 w:ee:-17 w:ejecucion:-6 w:electronico:5 w:em:8
w:emis:6 w:emitio:6 w:es:-5 w:eseguito:-6 w:esta:8 w:estimado:8 w:eur:21 w:fa:-7 w:factures:8 w:fattura:-8
w:favore:6 w:fecha:5 w:ficou:-9 w:find:6 w:first:7 w:foi:-6 w:for:-9 w:fornecedor:7 w:fornitore:-5 w:frau:-5 w:ga:-7
w:gb:5 w:gc:5 w:ge:6 w:gelieve:7 w:generato:5 w:gentile:-8 w:geom:7 w:ging:7 w:goedemorgen:6 w:goes:9 w:gp:-8
w:hangt:7 w:has:6 w:hc:7 w:he:6 w:het:5 w:hi:-5 w:hierbij:6 w:iban:5 w:ich:-5 w:iibb:5 w:ik:-6 w:il:-18 w:im:5
w:importo:-6 w:in:18 w:informiamo:7 w:is:-19 w:ist:-8 w:ja:-5 w:januari:-5 w:je:-7 w:joint:15 w:la:-21 w:le:-5
w:liquido:5 w:lr:5 w:manager:7 w:me:-8 w:message:-5 w:messaggio:5 w:met:-11 w:mi:-5 w:mit:-5 w:na:-8 w:nao:-9
w:nc:18 w:nella:-9 w:net:6 w:nicht:-5 w:niet:-7 w:no:-17 w:notas:8 w:notre:7 w:nous:-7 w:now:6 w:ns:7 w:odierna:8
w:of:-6 w:oggi:7 w:ons:22 w:ontvangt:5 w:op:-9 w:operacion:5 w:or:6 w:ordem:7 w:orden:9 w:ordinante:-6 w:os:-9
w:paga:-9 w:pagamento:11 w:pagar:-5 w:pagato:7 w:pago:6 w:paiement:12 w:par:-7 w:para:9 w:passato:-5 w:payee:-7
w:piece:5 w:pix:-5 w:pm:9 w:por:-6 w:prego:7 w:presente:6 w:prossima:-9 w:proveedor:9 w:quanto:5 w:que:-13 w:ref:14
w:referente:10 w:reglees:5 w:reglement:7 w:reguliert:6 w:remesa:19 w:remessa:15 w:remite:6 w:remittance:21 w:rui:-8
w:saldo:7 w:saludos:11 w:sara:-6 w:scheduled:-8 w:semana:11 w:sepa:8 w:si:9 w:sie:6 w:so:-5 w:societa:7 w:sua:11
w:sul:-5 w:tc:10 w:ted:7 w:ter:6 w:testa:8 w:that:-5 w:the:-8 w:three:6 w:thx:6 w:tot:11 w:total:32 w:totale:6
w:transferencia:5 w:transferimos:5 w:trn:8 w:unser:8 w:unserer:5 w:uw:-6 w:value:8 w:valuta:6 w:valutadatum:-8
w:vedi:-7 w:venerdi:5 w:versamento:7 w:vi:13 w:vinden:7 w:vir:-6 w:voor:5 w:vous:-5 w:vs:7 w:wanted:7 w:we:-12
w:werd:-5 w:were:6 w:wij:-5 w:will:-11 w:wir:-7 w:yesterdays:7 w:you:-6 w:zahlung:-6 w:zahlungsavis:26 w:zu:9
"""
