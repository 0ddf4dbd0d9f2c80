"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -5.2
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-16 ?mine:-5 ?question:-6 b:00000_000:5 b:00000_00:8 b:00000_0:12 b:00000_ee:-5 b:00000_por:5 b:0000_0:26
b:0000_se:5 b:000_000:9 b:000_00:79 b:000_0:9 b:000_del:6 b:00_0000:67 b:00_000:23 b:00_00:29 b:00_0:23 b:00_ces:6
b:00_con:9 b:00_de:-10 b:00_dec:5 b:00_eur:21 b:00_euro:-12 b:00_januari:-6 b:00_lo:12 b:00_oktober:5 b:00_or:5
b:00_para:8 b:00_per:15 b:0_000:80 b:0_00:14 b:0_0:21 b:0_de:-8 b:0_em:-8 b:0_euro:6 b:allegato_la:23 b:am_00:-6
b:an_sie:7 b:and_now:7 b:as_notas:8 b:avis_de:19 b:aviso_de:31 b:bedrag_0:-5 b:beneficiario_00:6 b:betaling_is:-5
b:bijgaand_het:9 b:bom_dia:-12 b:bonifico_di:9 b:bt_0:12 b:causale_saldo:-5 b:chf_0:-6 b:ci_joint:7 b:cl_0:13
b:comprovante_do:-7 b:con_fecha:5 b:con_valuta:5 b:constancia_de:5 b:conta_00:5 b:credito_em:13 b:cro_00000:7
b:cv_0:6 b:data_odierna:9 b:date_00:8 b:de_000:-9 b:de_0:-13 b:de_abono:5 b:de_credito:9 b:de_esta:13 b:de_hoje:-7
b:de_hoy:6 b:de_notre:8 b:de_pagamento:11 b:de_pago:11 b:de_paiement:9 b:de_reglement:9 b:de_transferencias:5
b:del_00:5 b:del_dia:5 b:della_fattura:-5 b:der_betrag:7 b:detalle_de:11 b:deux_factures:5 b:di_0:11
b:di_accredito:-5 b:di_pagamento:10 b:di_venerdi:8 b:dw_0:6 b:ee_stato:7 b:el_aviso:16 b:el_detalle:5 b:em_00:-6
b:em_anexo:15 b:emis_le:6 b:en_cuenta:5 b:en_piece:7 b:en_su:8 b:esta_semana:12 b:estimado_proveedor:9 b:euro_000:6
b:euro_0:7 b:factures_sont:5 b:fattura_00000:-5 b:favore_il:5 b:fecha_00:10 b:fecha_de:-5 b:folgende_posten:5
b:ga_0:-8 b:gc_0:5 b:gentile_fornitore:-5 b:ging_am:7 b:hangt_an:6 b:hc_00:7 b:il_00:-5 b:im_anhang:10
b:importo_eur:-8 b:in_allegato:23 b:in_bijlage:7 b:in_data:8 b:in_een:6 b:in_pagamento:-5 b:joint_avis:8
b:la_contabile:12 b:la_data:-5 b:la_distinta:11 b:la_orden:8 b:la_remesa:7 b:le_virement:8 b:lo_0:12 b:lo_stato:-5
b:lr_0:5 b:met_valutadatum:-6 b:nc_0:17 b:nella_prossima:-8 b:no_valor:-5 b:notre_banque:6 b:oktober_0:12 b:on_it:7
b:ons_betaaladvies:14 b:or_0:7 b:ordem_de:7 b:orden_de:9 b:pagamento_in:5 b:pago_de:5 b:payee_le:-6 b:per_0:7
b:per_sepa:6 b:piece_jointe:5 b:please_find:6 b:por_0:5 b:prego_di:7 b:prossima_distinta:-8 b:ref_vir:-6
b:relacion_de:5 b:remesa_de:12 b:remittance_attached:15 b:remittance_for:6 b:sa_00:6 b:se_emitio:5 b:se_remite:6
b:segue_comprovante:7 b:sent_00:8 b:si_00000:7 b:si_comunica:5 b:sont_donc:6 b:stato_pagato:7 b:sua_conta:12
b:tc_00:11 b:ted_de:-6 b:this_friday:7 b:to_have:7 b:tot_0:7 b:total_0:16 b:trn_00000:7 b:unser_zahlungsavis:12
b:valor_00:9 b:valor_de:-6 b:value_date:7 b:valuta_beneficiario:6 b:valutadatum_00:-5 b:van_00:10 b:vi_informiamo:8
b:vi_prego:7 b:vir_00000:-6 b:vrijdag_betaald:6 c:<a>:-10 c:<ad:11 c:<adj:13 c:<adju:13 c:<ag:-8 c:<all:6 c:<alle:8
c:<am:-7 c:<am>:-5 c:<an:14 c:<anb:5 c:<anbe:5 c:<ane:11 c:<anex:11 c:<anh:5 c:<anha:5 c:<ap:-8 c:<apr:-5 c:<apro:-5
c:<at:6 c:<att:9 c:<atta:11 c:<au:-15 c:<av:36 c:<avi:36 c:<avis:36 c:<ban:8 c:<bb:6 c:<bet:9 c:<beta:8 c:<bi:7
c:<bij:17 c:<bijg:13 c:<bijl:5 c:<bit:-5 c:<bitt:-5 c:<bo:-9 c:<bom:-6 c:<bom>:-6 c:<bt:6 c:<bt>:6 c:<ca:-15
c:<can:-5 c:<ch:-6 c:<cl>:6 c:<co:-15 c:<comu:5 c:<con:-7 c:<conf:-5 c:<cor:-5 c:<da:-7 c:<da>:-5 c:<dat:7 c:<date:5
c:<de:10 c:<del:7 c:<del>:9 c:<demo:8 c:<des:-9 c:<det:20 c:<deta:14 c:<dett:7 c:<di:-9 c:<di>:7 c:<dia:-9
c:<dia>:-7 c:<die>:-5 c:<do>:-7 c:<docu:5 c:<du:-5 c:<e>:6 c:<ee:-8 c:<ee>:-9 c:<ei:-5 c:<ein:-5 c:<em:7 c:<emi:6
c:<en:-8 c:<es:-8 c:<et:-5 c:<eu:6 c:<eur:7 c:<eur>:11 c:<ex:-6 c:<fa:-19 c:<fat:-9 c:<fatt:-8 c:<fe:-6 c:<fic:-5
c:<find:5 c:<fo:-10 c:<for:-6 c:<fr:-8 c:<fu:-5 c:<ga:-9 c:<ge:-9 c:<goe:5 c:<gr:-5 c:<ho:-6 c:<il:-9 c:<il>:-8
c:<in:-9 c:<in>:9 c:<ins:-6 c:<is:-15 c:<is>:-9 c:<ja:-8 c:<jo:5 c:<joi:9 c:<join:9 c:<ju:-6 c:<la:-13 c:<la>:-10
c:<le:-12 c:<li:-14 c:<lu:-5 c:<ma:-17 c:<me:-23 c:<met:-7 c:<met>:-6 c:<mi:-14 c:<mo:-8 c:<n>:7 c:<na:-13 c:<nc:9
c:<nc>:9 c:<ne:-8 c:<nel:-5 c:<nell:-5 c:<ni:-9 c:<no:-19 c:<no>:-8 c:<nu:-5 c:<o>:-12 c:<om:6 c:<on:9 c:<ons:11
c:<ons>:11 c:<oper:5 c:<or:6 c:<ord:5 c:<orde:10 c:<pa:-16 c:<pe:-11 c:<pel:-6 c:<pm>:5 c:<po:-12 c:<por:-6
c:<pr:-20 c:<pro:-12 c:<pros:-5 c:<prov:5 c:<qu:-15 c:<que:-11 c:<que>:-7 c:<re:17 c:<rec:-11 c:<ref:12 c:<ref>:6
c:<refe:7 c:<reg:5 c:<rem:27 c:<reme:16 c:<remi:13 c:<res:-8 c:<ri:-9 c:<ru:-7 c:<sal:6 c:<salu:5 c:<sc:-8 c:<sch:-6
c:<se:-6 c:<sema:5 c:<ser:-7 c:<so:-9 c:<st:-10 c:<sta:-6 c:<sua:5 c:<sua>:5 c:<tc:5 c:<tc>:5 c:<te:11 c:<ted:5
c:<ted>:5 c:<tes:6 c:<th:-7 c:<the:-7 c:<the>:-5 c:<ti:-5 c:<to:19 c:<tot:26 c:<tot>:5 c:<tota:21 c:<tr:5 c:<unse:5
c:<va:-6 c:<vi>:7 c:<vir:-5 c:<vo:-12 c:<we:-10 c:<we>:-6 c:<wi:-17 c:<wil:-5 c:<will:-5 c:<wir:-6 c:<ye:6 c:<yes:5
c:<yest:5 c:<zah:5 c:<zahl:5 c:aal:10 c:aand:7 c:aand>:9 c:aar:-5 c:acc:-5 c:ach:8 c:ache:11 c:ached:11 c:aci:6
c:acio:5 c:acion:5 c:ada:-14 c:ada>:-9 c:adj:13 c:adju:13 c:adjun:13 c:ado:-5 c:adv:13 c:advi:13 c:advic:5 c:advie:9
c:afges:5 c:afs:6 c:afsc:6 c:afsch:6 c:ag>:-5 c:aga:-6 c:agl:7 c:agli:7 c:ahlu:7 c:ahlun:7 c:aiem:5 c:aieme:5
c:ain:-7 c:al>:5 c:ala:5 c:alad:7 c:ale:-8 c:alle:17 c:alle>:7 c:alleg:12 c:alli:-6 c:alu:9 c:alud:5 c:aludo:5
c:am>:-9 c:ame:7 c:amen:8 c:ament:6 c:ami>:-5 c:amo:5 c:amos:9 c:amos>:9 c:anb:5 c:anbe:5 c:anbei:5 c:anc:7 c:ance:5
c:ance>:8 c:and:-5 c:and>:7 c:anda:-6 c:ane:8 c:anex:11 c:anexo:7 c:ange:-5 c:angt:6 c:angt>:6 c:anhan:5 c:ansf:5
c:ansfe:5 c:ao>:-14 c:apr:-5 c:apro:-5 c:aprov:-5 c:ar>:-16 c:aria:9 c:aria>:9 c:as>:-5 c:ass:-12 c:asse:-5 c:at>:-6
c:ata:-12 c:ata>:-10 c:ate:-7 c:atie:6 c:atie>:5 c:ativ:6 c:ativo:6 c:ato:6 c:ato>:7 c:atta:10 c:attac:11 c:atu:-8
c:au>:-6 c:aus:-8 c:aut:-7 c:auto:-5 c:avi:48 c:avis:49 c:avis>:34 c:aviso:14 c:ban:12 c:be>:-6 c:ben>:-5 c:bet:9
c:beta:7 c:betaa:7 c:bij:20 c:bijg:13 c:bijga:9 c:bijl:5 c:bijla:5 c:bit:-7 c:bitt:-5 c:bitte:-5 c:bom:-6 c:bom>:-6
c:bon:5 c:bre>:-7 c:bret:6 c:bt>:6 c:can:-7 c:caria:8 c:catie:5 c:ce>:6 c:ch>:-11 c:ched:8 c:ched>:11 c:chr:12
c:chre:5 c:chrev:5 c:chri:8 c:chrif:7 c:cif:5 c:cifi:5 c:cific:5 c:cl>:6 c:comu:5 c:comun:5 c:con:-12 c:conf:-5
c:confe:-6 c:cont:-5 c:contr:-5 c:cor:-9 c:cou:-6 c:cou>:-5 c:cred:6 c:credi:7 c:cume:5 c:cumen:5 c:cuta:5 c:cutad:5
c:da>:-20 c:dad:-6 c:dag:-5 c:date>:5 c:de>:-7 c:del:6 c:del>:9 c:della:-5 c:dem:9 c:demo:11 c:der:-6 c:des:-9
c:det:19 c:deta:14 c:detal:10 c:dett:7 c:detta:7 c:dia:-13 c:dia>:-7 c:dic:-6 c:die>:-5 c:din:-5 c:dit:5 c:dita:6
c:dju:13 c:djun:13 c:djunt:13 c:do>:-15 c:docu:5 c:docum:5 c:dor>:6 c:dvi:13 c:dvic:5 c:dvice:5 c:dvie:9 c:dvies:9
c:ech:-6 c:ecif:5 c:ecifi:5 c:ecuta:5 c:ed>:9 c:edi>:-5 c:edit:7 c:edita:7 c:edo:6 c:edor:6 c:edor>:8 c:ee>:-17
c:eer:-7 c:ef>:9 c:efe:9 c:efer:5 c:efere:7 c:ega:7 c:egat:7 c:egato:11 c:ege:-7 c:ein:-8 c:eite:5 c:el>:7 c:ell:-8
c:ell>:6 c:ella:-14 c:ella>:-10 c:emana:5 c:emb:-10 c:embr:-5 c:eme:14 c:emes:16 c:emesa:9 c:emess:7 c:emi:17
c:emit:16 c:emitt:10 c:emo:6 c:emon:8 c:en>:-30 c:end:-9 c:ene:6 c:ens:-8 c:enti:-5 c:ento:12 c:ento>:11 c:entr:-5
c:er>:-19 c:era:-5 c:erd>:-6 c:erday:5 c:ere:9 c:erent:6 c:eri:-8 c:erk:5 c:erm:-5 c:ero:-5 c:erwe:5 c:es>:8 c:esa:5
c:esa>:6 c:esch:5 c:eschr:6 c:ese:-6 c:esp:-5 c:essa:5 c:essa>:7 c:est:-8 c:esta>:9 c:et>:-9 c:eta:21 c:etaa:7
c:etaal:7 c:etal:11 c:etall:9 c:ete:-6 c:ete>:-5 c:eto:-5 c:ett:9 c:etta:13 c:etta>:6 c:eur>:7 c:exo:7 c:exo>:7
c:fat:-9 c:fatt:-8 c:fere:6 c:feren:6 c:fges:5 c:fgesc:6 c:fico>:5 c:find:5 c:formi:5 c:fra:-5 c:fsc:6 c:fsch:6
c:fschr:6 c:gaa:8 c:gaan:8 c:gaand:9 c:gal:-5 c:gar:-5 c:gat:8 c:gato:14 c:gato>:14 c:geg:-8 c:gege:-6 c:gen:-13
c:gen>:-6 c:gent:-5 c:gesc:5 c:gesch:5 c:gev:-5 c:gli:5 c:goe:5 c:gra:-6 c:gsa:14 c:gsav:13 c:gsavi:13 c:hang:7
c:hang>:5 c:he>:-5 c:hed:6 c:hed>:11 c:hlu:7 c:hlun:7 c:hlung:7 c:hre:8 c:hrev:5 c:hreve:5 c:hri:8 c:hrif:7
c:hrift:7 c:ia>:-10 c:ich:-8 c:ich>:-5 c:ico>:5 c:ida:-8 c:iemen:5 c:ien:-5 c:ier>:-8 c:ies:10 c:ies>:9 c:ifico:5
c:ift:6 c:ift>:6 c:ige:-6 c:ijg:13 c:ijga:9 c:ijgaa:9 c:ijl:5 c:ijla:5 c:ijlag:5 c:il>:-12 c:ima:-7 c:ima>:-7
c:inde:5 c:inden:6 c:ine:-5 c:inf:5 c:info:5 c:infor:5 c:ing>:-5 c:ings:8 c:ins:-8 c:int:6 c:int>:7 c:ione:5
c:ir>:-9 c:ire:-8 c:irs:6 c:irst:7 c:is>:18 c:ise:-5 c:iso:14 c:iso>:16 c:iss:-5 c:ist:-13 c:ist>:-5 c:it>:-7
c:ito:-13 c:ito>:-7 c:itta:11 c:ittan:11 c:itte:-6 c:itte>:-5 c:iva:-6 c:ivo:5 c:ivo>:5 c:ja>:-5 c:jan:-5 c:je>:-6
c:jecut:5 c:jga:9 c:jgaa:9 c:jgaan:9 c:jla:5 c:jlag:5 c:jlage:5 c:joi:9 c:join:9 c:joint:9 c:jun:13 c:junt:14
c:junta:8 c:junto:6 c:kaf:6 c:la>:-26 c:lad:5 c:lag:8 c:lage:8 c:lage>:8 c:lam:-5 c:lan:-7 c:las:-5 c:led:-7 c:leg:7
c:lega:10 c:legat:8 c:len:-5 c:lic:-5 c:ling>:-7 c:lings:9 c:lio:5 c:lio>:5 c:lla:-16 c:lla>:-11 c:lle:14 c:lle>:9
c:lleg:10 c:llega:11 c:lli:-8 c:lli>:-6 c:lo>:-5 c:lud:5 c:ludo:5 c:ludos:5 c:lung:7 c:lungs:12 c:ma>:-8 c:mado:5
c:mado>:6 c:mai:-7 c:mana:7 c:mana>:5 c:mar:-6 c:mat:-6 c:mbe:-6 c:mber:-5 c:mber>:-5 c:me>:-6 c:men:6 c:ment:7
c:mento:9 c:mes:10 c:mesa:9 c:mesa>:9 c:mess:5 c:messa:6 c:met:-9 c:met>:-6 c:mi>:-8 c:mit:11 c:mitt:10 c:mitta:11
c:mo>:-13 c:mon:7 c:mons:7 c:mos:6 c:mos>:6 c:nao:-5 c:nao>:-5 c:nbei:5 c:nbei>:5 c:nc>:12 c:nce:5 c:nce>:6 c:nda:-8
c:ndi:-5 c:ndo:-5 c:ne>:-10 c:nen:-6 c:nen>:-5 c:nex:9 c:nexo:7 c:nexo>:7 c:nfe:-6 c:nfer:-6 c:ng>:-6 c:nge:-11
c:ngs:13 c:ngsa:14 c:ngsav:13 c:ngt:6 c:ngt>:6 c:nhan:5 c:nhang:5 c:ni>:-5 c:nica:5 c:nie:-6 c:nka:6 c:nne:-5
c:no>:-11 c:ns>:5 c:nser:6 c:nsf:5 c:nsfe:5 c:nsfer:5 c:nst:5 c:nstr:7 c:nt>:8 c:nta:11 c:nta>:7 c:ntam:10 c:ntamo:8
c:ntes:5 c:ntes>:6 c:nti:-8 c:ntil:-6 c:nto:16 c:nto>:16 c:ntr:-10 c:och:-6 c:ocu:5 c:ocum:5 c:ocume:5 c:of>:-5
c:oin:8 c:oint:9 c:oint>:7 c:oll:-6 c:om>:-9 c:omb:6 c:ombr:6 c:ombre:6 c:omu:5 c:omun:5 c:omuni:5 c:on>:-19
c:onf:-5 c:onfe:-6 c:onfer:-6 c:oni:5 c:ons:14 c:ons>:6 c:onst:9 c:onstr:8 c:ontr:-5 c:op>:-5 c:oper:5 c:orde:8
c:orden:6 c:ordi:-5 c:ore:-5 c:ori:-7 c:orni:-5 c:orr:-5 c:ort:-8 c:os>:-9 c:oss:-8 c:ossi:-5 c:ossim:-5 c:ota:21
c:otal:18 c:otal>:16 c:ou>:-10 c:ous:-9 c:ous>:-9 c:paiem:5 c:pas:-5 c:peci:5 c:pecif:5 c:pel:-7 c:pen:-6 c:pm>:5
c:por:-9 c:port:-5 c:pri:-5 c:pro:-15 c:pros:-5 c:pross:-5 c:prove:6 c:que:-12 c:que>:-7 c:qui:-7 c:ra>:-16 c:rad:-7
c:rai:-5 c:ransf:5 c:rati:7 c:rativ:8 c:rd>:-11 c:rday:5 c:rde:7 c:rden:6 c:re>:-16 c:rec:-15 c:redi:6 c:redit:7
c:ref:15 c:ref>:10 c:refe:7 c:refer:7 c:reg:7 c:regle:5 c:rei:-7 c:rem:23 c:reme:14 c:remes:17 c:remi:12 c:remit:14
c:rent:5 c:rente:5 c:rer:5 c:rer>:5 c:res:-11 c:rest:-5 c:rett:6 c:retta:6 c:reven:5 c:ri>:-7 c:ria:6 c:ria>:8
c:rie:-5 c:rif:5 c:rift:7 c:rift>:7 c:rio:-5 c:ris:-6 c:rit:-7 c:riv:-6 c:rmi:5 c:rni:-9 c:ro>:-5 c:roc:-5 c:ros:-8
c:ross:-5 c:rossi:-5 c:rove:6 c:rre:-5 c:rst:8 c:run:-5 c:rwe:5 c:sa>:9 c:salu:5 c:salud:5 c:sar:-5 c:sat:-5
c:sav:13 c:savi:13 c:savis:13 c:sche:-5 c:schr:11 c:schre:5 c:schri:7 c:se>:-6 c:sema:5 c:seman:5 c:ser:-5 c:sfe:5
c:sfer:5 c:sim:-6 c:sin:-6 c:sol:-5 c:speci:5 c:sse:-10 c:sse>:-5 c:ssi:-9 c:ssim:-5 c:sso:-5 c:st>:-11 c:sta:-10
c:stat:-6 c:sted>:5 c:sterd:5 c:sto:-6 c:strat:6 c:sua:5 c:sua>:5 c:taa:9 c:taal:9 c:tac:11 c:tach:11 c:tache:11
c:tad:-6 c:tagl:7 c:tagli:7 c:tal:26 c:tal>:13 c:tall:9 c:talle:9 c:tam:7 c:tamo:9 c:tamos:9 c:tan:7 c:tanc:13
c:tance:11 c:tar:-5 c:tat:-9 c:tc>:5 c:ted:10 c:ted>:11 c:tem:-9 c:ten>:5 c:ter:-7 c:terd:5 c:terda:5 c:tes:6
c:the:-6 c:the>:-5 c:ti>:-6 c:tif:-5 c:til:-5 c:tio:-5 c:tion:-7 c:tion>:-5 c:tiv:5 c:tivo:5 c:tivo>:5 c:to>:10
c:tor:-12 c:tot:26 c:tot>:5 c:tota:21 c:total:18 c:trati:8 c:ts>:-5 c:tt>:-5 c:tta:35 c:tta>:7 c:ttac:11 c:ttach:11
c:ttag:7 c:ttan:11 c:ttanc:11 c:tte:-12 c:tte>:-6 c:tur:-7 c:tura:-6 c:tura>:-7 c:ty>:5 c:ua>:5 c:uar:-6 c:udos:5
c:udos>:5 c:ue>:-9 c:uen:5 c:ui>:-6 c:uida:-5 c:uit:-6 c:um>:-8 c:ument:5 c:ung>:-5 c:ungs:6 c:ungsa:12 c:unse:5
c:unser:5 c:unt:12 c:unta:9 c:untam:10 c:unto:5 c:unto>:6 c:ura>:-5 c:uro:-5 c:urs:-5 c:us>:-10 c:uto>:6 c:ved:-5
c:ven:7 c:verwe:5 c:vi>:7 c:vies:9 c:vies>:9 c:vir:-6 c:vis:48 c:vis>:34 c:viso:15 c:viso>:16 c:vs>:5 c:we>:-6
c:wij:-5 c:wil:-5 c:will:-5 c:will>:-5 c:wir:-6 c:xo>:7 c:yes:8 c:yest:5 c:yeste:5 c:zahlu:7 d:0.1:-13 d:0.25:-16
d:0.4:-18 d:0.55:-22 d:0.7:-25 d:0.85:-50 e:paid=day:-5 e:promise=day:10 e:promise=none:-8 f:_amount:42 f:_day:15
f:_invoice:64 f:ack:-22 f:admin:-13 f:all:-17 f:back:-12 f:bounce:-8 f:closed:-11 f:contest:-7 f:d.MISSING_DOCS:-8
f:d.WITHHOLDING:5 f:demand:-6 f:difference:-16 f:dispute:-15 f:formal:-17 f:goods:-11 f:greeting:35 f:hold:-10
f:hope:-7 f:hostile:-5 f:inclusive:-6 f:insolvency:-14 f:lawyer:-14 f:legal:-20 f:moved:-8 f:moves:-10
f:n.QUANTITY_SHORT:-10 f:not:-50 f:not_statement:10 f:not_stop:-5 f:once_us:-16 f:ooo:-11 f:others:-5 f:paid:-19
f:part:-14 f:pay:47 f:plan:-8 f:proof:20 f:propose:-9 f:r.BANK_CHARGE:9 f:r.FREIGHT:9 f:r.PRICE_ERROR:7
f:redirect:-20 f:refuse:-31 f:remittance:120 f:rest:-8 f:run:14 f:soon:-5 f:statement:8 f:stop:-15 f:until:-12
f:willpay:-16 i:acknowledgement:-8 i:acknowledgement=2:-8 i:already_paid:8 i:already_paid=2:11 i:bounce:-9
i:bounce=3:-9 i:copy_invoice_request=3:-5 i:dispute:-34 i:dispute=2:-26 i:dispute=3:-11 i:hardship:-5
i:hardship=3:-5 i:insolvency:-13 i:insolvency=3:-11 i:invoice_admin:-12 i:invoice_admin=3:-9 i:legal:-16
i:legal=3:-11 i:nothing:-27 i:out_of_office:-11 i:out_of_office=3:-7 i:partial_payment:-12 i:partial_payment=3:-11
i:payment_plan_request:-9 i:payment_plan_request=3:-5 i:promise_to_pay=3:5 i:question:-9 i:question=1:-7
i:remittance_advice:175 i:remittance_advice=2:55 i:remittance_advice=3:120 i:statement_request:8
i:statement_request=2:-5 i:statement_request=3:13 i:unsubscribe:-18 i:unsubscribe=3:-16 l:de:-13 l:en:-11 l:it:-10
l:pt:9 n:1:-29 n:2:-19 n:3:-9 n:5:11 n:6:27 p:abbina:8 p:acredi:7 p:adjunt:26 p:afgesc:11 p:allega:16 p:antici:5
p:aprova:-9 p:attach:21 p:attend:-5 p:automa:-5 p:avvenu:7 p:bancar:7 p:benefi:7 p:betaal:16 p:betali:5 p:bijgaa:18
p:bijges:8 p:bijlag:10 p:bonifi:6 p:causal:-5 p:compro:7 p:comuni:10 p:concep:5 p:confer:-12 p:conser:6 p:consta:5
p:contab:7 p:credit:8 p:descon:-5 p:detall:18 p:dettag:15 p:dispos:10 p:docume:9 p:domici:5 p:ejecuc:-6 p:ejecut:9
p:electr:5 p:esegui:-6 p:factur:5 p:factuu:-5 p:fattur:-6 p:fornec:6 p:fornit:-5 p:geliev:7 p:gentil:-8 p:goedem:5
p:hierbi:6 p:inform:9 p:januar:-6 p:liquid:-5 p:manage:7 p:odiern:9 p:operac:5 p:ordena:6 p:ordina:-7 p:pagame:6
p:paieme:12 p:passat:-5 p:presen:5 p:prossi:-10 p:provee:8 p:proxim:-5 p:realiz:6 p:refere:14 p:reglee:5 p:reglem:8
p:reguli:6 p:remess:15 p:remitt:21 p:saludo:10 p:schedu:-6 p:societ:5 p:transf:9 p:trouve:8 p:valuta:-9 p:venerd:5
p:verifi:-5 p:versam:7 p:verwer:6 p:yester:10 p:zahlun:15 s:0000:30 s:000:6 s:00:-11 s:0:-34 s:abono:8 s:advice:13
s:avis:15 s:aviso:25 s:avviso:18 s:aw:-20 s:betaaladvies:16 s:betaling:7 s:betalingsherinnering:-8 s:bonifico:14
s:confirming:5 s:constancia:8 s:credito:6 s:de:45 s:detail:9 s:detalle:7 s:di:15 s:distinta:6 s:dp:5 s:embalagens:15
s:fattura:-10 s:mahnung:-8 s:mr:7 s:nfs:7 s:notification:5 s:pagamento:25 s:pagamentos:-8 s:pago:7 s:paiement:12
s:payment:11 s:pm:10 s:rappel:-5 s:re:-76 s:recordatorio:-7 s:reglement:5 s:relacion:9 s:relance:-8 s:remesa:16
s:remittance:14 s:res:-6 s:ri:-5 s:sd:5 s:si:7 s:sollecito:-6 s:stato:-5 s:transferencia:9 s:va:-6 s:vencidas:9
s:vom:-5 s:vs:6 s:vv:-6 s:wg:5 s:zahlungsavis:16 s:zahlungserinnerung:-9 w:!:-12 w:%:-5 w:00000:8 w:0000:55 w:000:37
w:0:29 w:?:-16 w:@:-21 w:abono:8 w:accredito:-5 w:adjuntamos:17 w:adjunto:9 w:advice:9 w:afgeschreven:11 w:al:-5
w:allegato:22 w:am:-10 w:anbei:10 w:anexo:14 w:anhang:10 w:aprovado:-8 w:att:5 w:attached:22 w:au:-8 w:avec:-6
w:avis:42 w:aviso:30 w:avvenuto:7 w:bancaria:15 w:bancario:-8 w:bank:-5 w:beneficiario:7 w:betaaladvies:14
w:betaalspecificatie:6 w:betaling:-11 w:betrag:6 w:bijgaand:18 w:bijlage:10 w:bitte:-9 w:bom:-13 w:bonifico:10
w:bt:12 w:caro:6 w:causale:-5 w:ces:5 w:chaps:8 w:chf:-6 w:ci:6 w:cl:12 w:com:-7 w:come:6 w:comprovante:5
w:comunica:8 w:concepto:5 w:conferencia:-8 w:confirming:5 w:conserve:5 w:conta:8 w:contabile:9 w:credito:9
w:cuenta:5 w:cv:6 w:da:-10 w:data:5 w:date:11 w:de:5 w:del:19 w:dell:6 w:della:-9 w:den:-5 w:der:-5 w:detail:7
w:detalle:18 w:di:14 w:dia:-14 w:die:-9 w:disposizione:8 w:do:-14 w:documento:6 w:domicilio:5 w:donc:5 w:dovuto:7
w:dw:6 w:ee:-17 w:ejecucion:-6 w:el:5 w:electronico:5 w:em:9 w:emis:6 w:emitio:5 w:es:-5 w:eseguito:-6 w:esta:7
w:estimado:8 w:eur:22 w:fa:-7 w:factures:8 w:fattura:-7 w:favore:5 w:ficou:-9 w:find:5 w:first:7 w:foi:-7 w:for:-8
w:fornecedor:7 w:fornitore:-5 w:frau:-5 w:ga:-9 w:gc:5 w:ge:6 w:gelieve:7 w:gentile:-8 w:geom:7 w:ging:7
w:goedemorgen:6 w:goes:8 w:gp:-8 w:hangt:7 w:has:6 w:hc:7 w:he:6 w:hi:-6 w:hierbij:6 w:iban:5 w:ich:-5 w:iibb:5
w:ik:-6 w:il:-16 w:importe:5 w:importo:-6 w:in:19 w:informamos:5 w:informiamo:8 w:is:-18 w:ist:-8 w:ja:-5
w:januari:-5 w:je:-7 w:joint:14 w:la:-20 w:le:-6 w:lr:5 w:manager:7 w:me:-8 w:message:-5 w:met:-12 w:mi:-5 w:mit:-6
w:na:-8 w:nao:-9 w:nc:18 w:nella:-9 w:net:6 w:nf:6 w:nicht:-5 w:niet:-7 w:no:-17 w:non:-5 w:notas:7 w:notre:7
w:nous:-7 w:now:6 w:ns:8 w:odierna:9 w:of:-6 w:oggi:7 w:on:-5 w:ons:22 w:op:-7 w:operacion:5 w:or:5 w:ordem:7
w:orden:9 w:ordinante:-6 w:os:-9 w:paga:-6 w:pagamento:10 w:pagar:-5 w:pagato:6 w:pago:7 w:paid:-5 w:paiement:12
w:par:-7 w:para:9 w:passato:-5 w:payee:-7 w:pm:9 w:por:-6 w:prego:7 w:presente:6 w:prossima:-8 w:proveedor:10
w:quanto:5 w:que:-14 w:ref:12 w:referente:8 w:reglees:5 w:reglement:7 w:reguliert:6 w:remesa:19 w:remessa:15
w:remite:6 w:remittance:22 w:rui:-8 w:saldo:6 w:saludos:10 w:sara:-6 w:scheduled:-6 w:see:-5 w:semana:11 w:sepa:8
w:si:9 w:sie:6 w:societa:5 w:sua:10 w:system:-5 w:tc:10 w:ted:9 w:ter:6 w:testa:8 w:the:-10 w:three:6 w:thx:6
w:tot:10 w:total:31 w:totale:7 w:transferencia:5 w:transferimos:5 w:trn:7 w:un:-5 w:unser:8 w:unserer:5 w:uw:-6
w:value:9 w:valuta:6 w:valutadatum:-9 w:vedi:-7 w:venerdi:5 w:versamento:7 w:vi:14 w:vinden:7 w:vir:-6 w:voor:5
w:vs:7 w:wanted:7 w:we:-12 w:werd:-6 w:were:6 w:wij:-5 w:will:-9 w:wir:-7 w:yesterdays:7 w:you:-5 w:zahlung:-6
w:zahlungsavis:26 w:zu:9
"""
