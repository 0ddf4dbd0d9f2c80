"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -5.14
THRESHOLD = 0.175
#: clue:hundredths
WEIGHTS = """
?:-16 ?mine:-5 ?question:-6 b:00000_00:5 b:00000_0:11 b:00000_ee:-5 b:00000_por:5 b:0000_0:24 b:000_000:11
b:000_00:87 b:000_0:10 b:000_del:6 b:00_0000:69 b:00_000:20 b:00_00:31 b:00_0:25 b:00_ces:6 b:00_con:7 b:00_de:-9
b:00_dec:5 b:00_eur:19 b:00_euro:-11 b:00_januari:-6 b:00_lo:13 b:00_oktober:5 b:00_para:8 b:00_per:8 b:0_0000:6
b:0_000:83 b:0_00:13 b:0_0:26 b:0_de:-5 b:0_euro:5 b:allegato_la:20 b:am_00:-11 b:and_now:7 b:as_notas:8
b:avis_de:20 b:aviso_de:31 b:ayant_ete:5 b:beneficiario_00:6 b:betaling_is:-5 b:bijgaand_het:9 b:bonifico_di:8
b:bt_0:12 b:buenas_tardes:5 b:ci_joint:8 b:cl_0:13 b:come_da:6 b:comprovante_do:-7 b:comunica_che:5 b:con_valuta:6
b:constancia_de:5 b:credito_em:12 b:cro_00000:7 b:cv_0:5 b:damen_und:6 b:data_odierna:8 b:date_00:7 b:de_000:-8
b:de_0:-13 b:de_abono:5 b:de_credito:8 b:de_hoje:-8 b:de_hoy:5 b:de_notre:8 b:de_pagamento:11 b:de_pago:10
b:de_paiement:12 b:de_reglement:8 b:del_00:6 b:della_fattura:-5 b:detalle_de:10 b:deux_factures:6 b:di_0:9
b:di_accredito:-5 b:di_pagamento:12 b:di_venerdi:7 b:dw_0:6 b:ee_stato:7 b:el_aviso:17 b:el_detalle:6 b:em_00:-7
b:em_anexo:14 b:en_cuenta:5 b:en_piece:7 b:en_su:7 b:esta_semana:13 b:estimado_proveedor:8 b:euro_000:5 b:euro_0:7
b:factures_sont:6 b:fattura_00000:-5 b:fecha_00:9 b:fecha_de:-5 b:folgende_posten:5 b:geehrte_damen:6
b:gentile_fornitore:-5 b:hc_00:7 b:im_anhang:11 b:importo_eur:-7 b:in_allegato:20 b:in_bijlage:8 b:in_data:8
b:in_een:6 b:in_pagamento:-5 b:joint_avis:9 b:la_contabile:12 b:la_data:-5 b:la_distinta:7 b:la_orden:7
b:la_remesa:6 b:le_virement:8 b:lo_0:12 b:lo_stato:-5 b:lr_0:5 b:met_valutadatum:-6 b:nc_0:16 b:nella_prossima:-8
b:no_valor:-5 b:notre_banque:6 b:oktober_0:12 b:on_it:7 b:ons_betaaladvies:13 b:ordem_de:7 b:orden_de:9
b:pagamento_di:5 b:per_0:7 b:piece_jointe:5 b:please_find:6 b:por_0:5 b:prego_di:7 b:prossima_distinta:-8
b:remesa_de:12 b:remittance_attached:15 b:remittance_for:6 b:sa_00:6 b:segue_comprovante:5 b:sehr_geehrte:5
b:sent_00:8 b:si_00000:7 b:si_comunica:6 b:sont_donc:6 b:stato_pagato:6 b:sua_conta:11 b:tc_00:10 b:this_friday:7
b:to_have:7 b:tot_0:7 b:total_0:14 b:und_herren:6 b:unser_zahlungsavis:12 b:valor_00:7 b:valor_de:-6 b:value_date:7
b:valuta_beneficiario:6 b:valutadatum_00:-5 b:van_00:10 b:vi_informiamo:6 b:vi_prego:7 b:virement_de:-5
b:vrijdag_betaald:6 c:<a>:-11 c:<ad:11 c:<adj:13 c:<adju:13 c:<ag:-8 c:<all:5 c:<alle:7 c:<am:-9 c:<am>:-7 c:<an:10
c:<ane:10 c:<anex:10 c:<anh:5 c:<anha:5 c:<ap:-5 c:<at:6 c:<att:9 c:<atta:11 c:<au:-12 c:<av:32 c:<avi:32 c:<avis:32
c:<ban:7 c:<bb:5 c:<be:-5 c:<bet:7 c:<beta:9 c:<bi:6 c:<bij:16 c:<bijg:13 c:<bijl:5 c:<bo:-6 c:<bt:6 c:<bt>:6
c:<ca:-16 c:<can:-5 c:<ch:-5 c:<cl>:5 c:<co:-14 c:<cor:-6 c:<da:-6 c:<da>:-5 c:<dat:7 c:<del:5 c:<del>:7 c:<dem:5
c:<demo:8 c:<der:-6 c:<des:-10 c:<det:19 c:<deta:13 c:<dett:7 c:<di:-7 c:<di>:7 c:<dia:-5 c:<die>:-5 c:<do>:-7
c:<du:-5 c:<ee:-9 c:<ee>:-9 c:<ei:-6 c:<ein:-5 c:<el:5 c:<em:10 c:<em>:7 c:<emi:6 c:<en:-8 c:<es:-11 c:<eseg:-5
c:<eu:5 c:<eur:5 c:<eur>:9 c:<ex:-6 c:<fa:-18 c:<fat:-8 c:<fatt:-7 c:<fe:-6 c:<find:5 c:<fo:-9 c:<for:-6 c:<fr:-6
c:<fu:-5 c:<ga:-6 c:<ge:-8 c:<gi:-7 c:<goe:5 c:<gr:-6 c:<ho:-7 c:<il:-8 c:<il>:-7 c:<in:-9 c:<in>:9 c:<ins:-6
c:<is:-13 c:<is>:-9 c:<ja:-9 c:<jan:-5 c:<jo:5 c:<joi:9 c:<join:9 c:<la:-14 c:<la>:-10 c:<le:-12 c:<li:-14 c:<lu:-5
c:<ma:-16 c:<me:-23 c:<met:-6 c:<met>:-5 c:<mi:-13 c:<mo:-9 c:<n>:7 c:<na:-14 c:<nao:-5 c:<nao>:-5 c:<nc:8 c:<nc>:8
c:<ne:-8 c:<nel:-5 c:<nell:-5 c:<ni:-9 c:<no:-20 c:<no>:-9 c:<o>:-9 c:<of:-5 c:<om:6 c:<on:9 c:<ons:12 c:<ons>:12
c:<oper:5 c:<orde:9 c:<pa:-14 c:<paie:6 c:<pe:-13 c:<pel:-5 c:<po:-10 c:<por:-5 c:<pr:-18 c:<pro:-13 c:<pros:-5
c:<qu:-13 c:<que:-9 c:<que>:-5 c:<re:15 c:<rec:-12 c:<ref:11 c:<ref>:7 c:<refe:6 c:<reg:5 c:<rem:27 c:<reme:15
c:<remi:13 c:<res:-8 c:<ri:-9 c:<salu:5 c:<sc:-8 c:<sch:-6 c:<se:-6 c:<segu:5 c:<sema:5 c:<ser:-6 c:<si>:5 c:<so:-9
c:<st:-10 c:<sta:-6 c:<stat:-5 c:<sua:5 c:<sua>:5 c:<tc:5 c:<tc>:5 c:<te:9 c:<tes:6 c:<th:-7 c:<the:-7 c:<the>:-5
c:<ti:-6 c:<to:18 c:<tot:24 c:<tot>:5 c:<tota:19 c:<tr:7 c:<unse:6 c:<va:-5 c:<vi>:6 c:<vo:-12 c:<we:-10 c:<we>:-6
c:<wi:-16 c:<wil:-5 c:<will:-5 c:<wir:-5 c:<ye:6 c:<yes:5 c:<yest:5 c:<za:7 c:<zah:7 c:<zahl:7 c:aal:11 c:aand:7
c:aand>:9 c:abile:5 c:ach:8 c:ache:11 c:ached:11 c:aci:5 c:ada:-13 c:ada>:-8 c:ade:-5 c:adj:13 c:adju:13 c:adjun:13
c:adv:13 c:advi:13 c:advie:9 c:afges:5 c:afs:6 c:afsc:6 c:afsch:6 c:ag>:-7 c:aga:-6 c:agl:7 c:agli:7 c:ahl:5
c:ahlu:8 c:ahlun:8 c:aie:6 c:aiem:7 c:aieme:7 c:ain:-5 c:ala:5 c:alad:7 c:ale:-8 c:alle:15 c:alle>:7 c:alleg:11
c:alli:-5 c:alu:10 c:alud:5 c:aludo:5 c:am>:-11 c:ame:8 c:amen:9 c:ament:7 c:amo:5 c:amo>:-5 c:amos:9 c:amos>:9
c:an>:-5 c:anc:6 c:ance:5 c:ance>:8 c:and:-5 c:and>:7 c:anda:-5 c:ane:8 c:anex:10 c:anexo:6 c:ange:-5 c:anhan:5
c:ansfe:5 c:ao>:-15 c:ar>:-16 c:aria:9 c:aria>:9 c:art:-5 c:as>:-6 c:ass:-13 c:at>:-8 c:ata:-9 c:ata>:-6 c:ate:-8
c:atie:5 c:atie>:5 c:atio:-5 c:ation:-5 c:ativ:6 c:ativo:6 c:ato:5 c:ato>:6 c:atta:10 c:attac:11 c:atu:-8 c:aus:-9
c:aut:-6 c:auto:-5 c:avi:44 c:avis:45 c:avis>:30 c:aviso:14 c:ban:11 c:be>:-5 c:bet:7 c:beta:9 c:betaa:8 c:bij:19
c:bijg:13 c:bijga:9 c:bijl:5 c:bijla:5 c:bit:-7 c:bre>:-6 c:bret:6 c:bt>:6 c:can:-7 c:caria:8 c:ce>:6 c:ch>:-10
c:ched:8 c:ched>:11 c:chr:12 c:chrev:5 c:chri:7 c:chrif:7 c:cl>:5 c:con:-9 c:cont:-6 c:contr:-5 c:cor:-9 c:cred:5
c:credi:5 c:da>:-20 c:dad:-6 c:date>:5 c:de>:-7 c:del>:7 c:della:-5 c:dem:9 c:demo:10 c:der:-8 c:des:-9 c:det:18
c:deta:13 c:detal:10 c:dett:7 c:detta:7 c:dia:-9 c:dic:-7 c:die>:-5 c:dita:6 c:dju:13 c:djun:13 c:djunt:13 c:do>:-18
c:dor>:6 c:dvi:13 c:dvie:9 c:dvies:9 c:ech:-6 c:ed>:9 c:edi>:-5 c:edit:5 c:edita:6 c:edo:5 c:edor:6 c:edor>:7
c:ee>:-16 c:eer:-7 c:ef>:6 c:efe:7 c:efere:5 c:ega:6 c:egat:6 c:egato:9 c:ege:-7 c:egui:-5 c:eguit:-5 c:ein:-9
c:el>:6 c:ela:-5 c:ele:-5 c:ell:-8 c:ell>:5 c:ella:-14 c:ella>:-10 c:emana:6 c:emb:-11 c:embe:-5 c:ember:-5
c:embr:-5 c:eme:16 c:emes:15 c:emesa:9 c:emess:7 c:emi:17 c:emit:16 c:emitt:11 c:emo:5 c:emon:8 c:en>:-25 c:end:-7
c:ens:-8 c:ent:5 c:ente:5 c:ento:11 c:ento>:10 c:entr:-5 c:er>:-20 c:era:-5 c:erd>:-6 c:erday:5 c:ere:7 c:eren:5
c:erent:6 c:eri:-8 c:erk:5 c:ero:-5 c:es>:6 c:esa>:5 c:eschr:5 c:ese:-8 c:eseg:-5 c:esegu:-5 c:essa:5 c:essa>:7
c:est:-7 c:esta>:8 c:et>:-7 c:eta:22 c:etaa:8 c:etaal:8 c:etal:11 c:etall:9 c:ete:-6 c:ete>:-5 c:eto:-5 c:ett:9
c:etta:13 c:etta>:6 c:exo:6 c:exo>:6 c:fat:-8 c:fatt:-7 c:fere:7 c:feren:8 c:fges:5 c:fgesc:6 c:find:5 c:fsc:5
c:fsch:5 c:fschr:6 c:gaa:7 c:gaan:8 c:gaand:9 c:gal:-5 c:gar:-5 c:gat:7 c:gato:12 c:gato>:12 c:geg:-6 c:gen:-8
c:gesc:5 c:gesch:5 c:gev:-5 c:goe:5 c:gra:-7 c:gsa:13 c:gsav:12 c:gsavi:12 c:guit:-5 c:guito:-5 c:hang:5 c:hang>:5
c:he>:-5 c:hed:6 c:hed>:11 c:hlu:8 c:hlun:8 c:hlung:8 c:hre:8 c:hrev:5 c:hreve:5 c:hri:7 c:hrif:7 c:hrift:7
c:iamo>:-5 c:ich:-8 c:ich>:-5 c:ida:-8 c:ie>:-7 c:ieme:6 c:iemen:7 c:ien:-5 c:ier>:-7 c:ies:10 c:ies>:9 c:ift:6
c:ift>:6 c:ijg:12 c:ijga:9 c:ijgaa:9 c:ijl:5 c:ijla:5 c:ijlag:5 c:il>:-11 c:ill:-5 c:ima:-7 c:ima>:-7 c:inde:5
c:inden:6 c:ine:-6 c:ine>:-5 c:ing:-7 c:ing>:-8 c:ings:8 c:ins:-9 c:int:6 c:int>:7 c:ir>:-7 c:ire:-7 c:irs:6
c:irst:7 c:is>:15 c:ise:-6 c:iso:14 c:iso>:16 c:ispos:5 c:iss:-5 c:ist:-13 c:it>:-6 c:ito:-15 c:ito>:-9 c:itta:11
c:ittan:11 c:itte:-5 c:iva:-5 c:ivo>:5 c:ja>:-5 c:jan:-5 c:je>:-7 c:jga:9 c:jgaa:9 c:jgaan:9 c:jla:5 c:jlag:5
c:jlage:5 c:joi:9 c:join:9 c:joint:9 c:jun:14 c:junt:15 c:junta:8 c:junto:6 c:kaf:6 c:la>:-27 c:lad:5 c:lag:8
c:lage:8 c:lage>:9 c:lan:-6 c:las:-5 c:led:-7 c:led>:-5 c:leg:5 c:lega:9 c:legat:7 c:len:-6 c:lic:-5 c:ling>:-7
c:lings:9 c:lio:5 c:lio>:5 c:lla:-16 c:lla>:-12 c:lle:13 c:lle>:8 c:lleg:10 c:llega:11 c:lli:-7 c:lli>:-5 c:lo>:-6
c:lud:5 c:ludo:5 c:ludos:5 c:lung:8 c:lungs:11 c:ma>:-8 c:mado>:5 c:mai:-7 c:mana:7 c:mana>:5 c:mar:-5 c:mat:-6
c:mbe:-7 c:mber:-5 c:mber>:-5 c:me>:-5 c:men:8 c:ment:9 c:mento:9 c:mes:10 c:mesa:9 c:mesa>:9 c:mess:5 c:messa:5
c:met:-8 c:met>:-6 c:mi>:-8 c:mit:11 c:mitt:10 c:mitta:11 c:mo>:-12 c:mon:6 c:mons:7 c:mos:5 c:mos>:6 c:nao:-5
c:nao>:-5 c:nc>:12 c:nce:5 c:nce>:6 c:nd>:5 c:nda:-8 c:nden>:5 c:ndi:-5 c:ndo:-5 c:ne>:-11 c:nen:-5 c:nex:9 c:nexo:6
c:nexo>:6 c:ng>:-11 c:nge:-9 c:ngs:13 c:ngsa:13 c:ngsav:12 c:nhan:5 c:nhang:5 c:nica:5 c:nie:-7 c:nka:6 c:nne:-6
c:no>:-11 c:ns>:5 c:nser:7 c:nser>:5 c:nsfe:5 c:nsfer:5 c:nst:5 c:nstr:7 c:nt>:9 c:nta:9 c:nta>:6 c:ntam:10
c:ntamo:9 c:nte:5 c:ntes>:5 c:nti:-6 c:ntil:-5 c:nto:15 c:nto>:16 c:ntr:-11 c:och:-5 c:of>:-5 c:oin:8 c:oint:9
c:oint>:7 c:oll:-6 c:om>:-5 c:omb:6 c:ombr:6 c:ombre:6 c:on>:-19 c:ons:14 c:ons>:7 c:onst:9 c:onstr:8 c:ontr:-5
c:op>:-6 c:oper:5 c:or>:-5 c:orde:8 c:orden:6 c:ore:-5 c:ori:-6 c:orni:-5 c:orr:-5 c:ort:-7 c:os>:-8 c:oss:-8
c:ossi:-5 c:ossim:-5 c:ota:19 c:otal:17 c:otal>:14 c:ou>:-7 c:ous:-7 c:ous>:-7 c:paie:6 c:paiem:7 c:pel:-7 c:pen:-5
c:por:-7 c:pri:-5 c:pro:-13 c:pros:-5 c:pross:-5 c:prove:5 c:que:-11 c:qui:-6 c:ra>:-17 c:rad:-6 c:rati:7 c:rativ:7
c:rd>:-10 c:rday:5 c:rde:7 c:rden:5 c:re>:-15 c:rec:-16 c:rech:-5 c:redi:6 c:redit:5 c:ref:10 c:ref>:7 c:refe:5
c:refer:5 c:reg:6 c:rei:-5 c:rem:24 c:reme:14 c:remes:16 c:remi:13 c:remit:14 c:rente:5 c:res:-11 c:rest:-5 c:rett:6
c:retta:6 c:reven:5 c:ri>:-6 c:ria:6 c:ria>:8 c:rif:5 c:rift:7 c:rift>:7 c:rio:-5 c:ris:-6 c:rit:-6 c:riv:-5 c:rmi:5
c:rni:-7 c:ro>:-6 c:ros:-8 c:ross:-5 c:rossi:-5 c:rove:5 c:rri:-5 c:rst:7 c:run:-5 c:sa>:10 c:salu:5 c:salud:5
c:sar:-5 c:sat:-5 c:sav:12 c:savi:12 c:savis:12 c:sche:-5 c:schr:11 c:schri:6 c:sco:-5 c:se>:-6 c:segui:-5 c:sema:5
c:seman:6 c:sfer:5 c:sim:-6 c:so>:5 c:sol:-5 c:ssa>:5 c:sse:-9 c:ssi:-9 c:ssim:-6 c:sso:-5 c:st>:-9 c:sta:-10
c:sta>:5 c:stat:-6 c:sted>:5 c:sterd:5 c:sto:-5 c:strat:6 c:sua>:5 c:taa:9 c:taal:10 c:tac:11 c:tach:11 c:tache:11
c:tad:-7 c:tagl:7 c:tagli:7 c:tal:24 c:tal>:11 c:tall:9 c:talle:9 c:tam:7 c:tamo:9 c:tamos:9 c:tan:6 c:tanc:12
c:tance:11 c:tar:-5 c:tat:-8 c:tc>:5 c:ted:10 c:ted>:10 c:tem:-9 c:ter:-5 c:terd:5 c:terda:5 c:tes:5 c:the:-7
c:the>:-5 c:ti>:-6 c:tio:-5 c:tion:-7 c:tion>:-6 c:tivo:5 c:tivo>:5 c:to>:7 c:tor:-12 c:tot:24 c:tot>:5 c:tota:19
c:total:17 c:trati:8 c:tta:35 c:tta>:7 c:ttac:11 c:ttach:11 c:ttag:7 c:ttan:11 c:ttanc:11 c:tte:-12 c:tte>:-5
c:tur:-7 c:tura:-6 c:tura>:-6 c:ty>:5 c:ua>:5 c:uar:-5 c:udos:5 c:udos>:5 c:uen:5 c:uit:-7 c:uito:-5 c:uito>:-5
c:um>:-8 c:ung>:-7 c:ungs:6 c:ungsa:11 c:unse:6 c:unser:6 c:unt:12 c:unta:9 c:untam:10 c:unto:5 c:unto>:6 c:ura>:-5
c:urs:-5 c:us>:-9 c:uto>:5 c:ved:-5 c:ven:6 c:ver:-5 c:vi>:6 c:vies:9 c:vies>:9 c:vis:44 c:vis>:30 c:viso:15
c:viso>:16 c:vs>:5 c:we>:-6 c:wij:-5 c:wil:-5 c:will:-5 c:will>:-5 c:wir:-5 c:xo>:6 c:yes:8 c:yest:5 c:yeste:5
c:zah:5 c:zahl:5 c:zahlu:8 d:0.1:-8 d:0.25:-8 d:0.4:-12 d:0.55:-33 d:0.7:-24 d:0.85:-37 e:paid=day:-6
e:promise=day:10 e:promise=none:-5 f:_amount:48 f:_day:13 f:_invoice:61 f:ack:-21 f:admin:-13 f:all:-13 f:back:-11
f:bounce:-7 f:closed:-9 f:contest:-8 f:d.MISSING_DOCS:-9 f:d.WITHHOLDING:5 f:demand:-6 f:difference:-17
f:dispute:-16 f:formal:-17 f:goods:-11 f:greeting:38 f:hold:-11 f:hope:-6 f:hostile:-5 f:inclusive:-6
f:insolvency:-14 f:lawyer:-14 f:legal:-20 f:mine:8 f:moved:-13 f:moves:-14 f:n.QUANTITY_SHORT:-10 f:not:-50
f:not_statement:10 f:not_stop:-6 f:once_us:-12 f:ooo:-11 f:others:-5 f:paid:-24 f:part:-12 f:pay:46 f:plan:-7
f:proof:14 f:propose:-8 f:r.BANK_CHARGE:8 f:r.FREIGHT:9 f:r.PRICE_ERROR:5 f:redirect:-23 f:refuse:-32
f:remittance:116 f:rest:-12 f:run:16 f:soon:-5 f:statement:8 f:stop:-14 f:until:-11 f:willpay:-16
i:acknowledgement:-8 i:acknowledgement=2:-8 i:already_paid:6 i:already_paid=2:10 i:bounce:-9 i:bounce=3:-9
i:copy_invoice_request=2:5 i:copy_invoice_request=3:-6 i:dispute:-35 i:dispute=2:-26 i:dispute=3:-13 i:hardship:-5
i:hardship=3:-5 i:in_payment_run:6 i:in_payment_run=3:6 i:insolvency:-13 i:insolvency=3:-11 i:invoice_admin:-12
i:invoice_admin=3:-8 i:legal:-15 i:legal=3:-10 i:nothing:-28 i:out_of_office:-11 i:out_of_office=3:-7
i:partial_payment:-9 i:partial_payment=3:-9 i:payment_plan_request:-8 i:promise_to_pay:6 i:promise_to_pay=3:7
i:question:-9 i:question=1:-6 i:remittance_advice:170 i:remittance_advice=2:50 i:remittance_advice=3:121
i:statement_request:8 i:statement_request=2:-5 i:statement_request=3:14 i:unsubscribe:-16 i:unsubscribe=3:-14
i:wrong_contact=2:-5 l:de:-13 l:en:-12 l:it:-7 l:pt:10 n:1:-31 n:2:-27 n:3:-9 n:5:19 n:6:27 p:abbina:7 p:acredi:6
p:adjunt:26 p:afgesc:11 p:allega:13 p:attach:21 p:attend:-6 p:automa:-5 p:avvenu:6 p:bancar:7 p:benefi:7 p:betaal:17
p:betali:5 p:bijgaa:17 p:bijges:8 p:bijlag:11 p:compro:5 p:comuni:9 p:conser:6 p:contab:7 p:credit:7 p:descon:-5
p:detall:17 p:dettag:14 p:dispos:9 p:docume:8 p:domici:5 p:ejecuc:-6 p:ejecut:8 p:esegui:-9 p:factuu:-5 p:fattur:-6
p:fornec:6 p:fornit:-5 p:geacht:5 p:geliev:7 p:gentil:-6 p:goedem:5 p:hierbi:6 p:inform:8 p:januar:-6 p:manage:7
p:odiern:8 p:ordena:5 p:ordina:-6 p:pagame:8 p:paieme:13 p:passat:-5 p:presen:5 p:prossi:-10 p:provee:7 p:proxim:-6
p:realiz:5 p:refere:12 p:reglee:6 p:reglem:7 p:reguli:6 p:remess:14 p:remitt:21 p:saludo:10 p:schedu:-6 p:transf:8
p:trouve:8 p:valuta:-8 p:versam:7 p:verwer:6 p:yester:10 p:zahlun:17 s:0000:27 s:000:5 s:00:-9 s:0:-34 s:abono:8
s:advice:14 s:avis:16 s:aviso:24 s:avviso:12 s:aw:-26 s:betaaladvies:15 s:betaling:8 s:betalingsherinnering:-8
s:bonifico:11 s:confirming:5 s:constancia:8 s:credito:5 s:de:50 s:detail:7 s:detalle:6 s:di:11 s:distinta:8 s:dp:5
s:embalagens:14 s:fattura:-7 s:mahnung:-9 s:mr:8 s:nc:5 s:nfs:7 s:pagamento:17 s:pago:8 s:paiement:10 s:payment:11
s:pm:9 s:rappel:-6 s:re:-76 s:recordatorio:-7 s:reglement:5 s:relacion:8 s:relance:-6 s:remesa:17 s:remittance:14
s:res:-6 s:ri:-5 s:si:7 s:stato:-5 s:transferencia:9 s:va:-6 s:vencidas:9 s:vs:5 s:zahlungsavis:13
s:zahlungserinnerung:-7 w:!:-14 w:%:-5 w:00000:11 w:0000:59 w:000:38 w:0:30 w:?:-16 w:@:-19 w:abono:7 w:accredito:-5
w:adjuntamos:18 w:adjunto:9 w:advice:9 w:afgeschreven:11 w:al:-5 w:allegato:19 w:am:-15 w:anbei:9 w:anexo:13
w:anhang:10 w:att:5 w:attached:22 w:au:-5 w:avec:-6 w:avis:35 w:aviso:30 w:avvenuto:6 w:ayant:5 w:bancaria:15
w:bancario:-8 w:bank:-5 w:beneficiario:7 w:betaaladvies:13 w:betaalspecificatie:5 w:betaling:-11 w:bijgaand:17
w:bijlage:11 w:bitte:-8 w:bonifico:7 w:bt:12 w:caro:5 w:ce:-5 w:ces:5 w:chaps:8 w:ci:6 w:cl:11 w:com:-7 w:come:7
w:comunica:8 w:concepto:5 w:conta:8 w:contabile:10 w:credito:7 w:cuenta:6 w:cv:5 w:da:-10 w:damen:6 w:data:10
w:date:10 w:de:5 w:del:14 w:dell:5 w:della:-10 w:der:-9 w:detail:7 w:detalle:17 w:deux:5 w:di:14 w:dia:-6 w:die:-10
w:disposizione:7 w:do:-14 w:documento:6 w:domicilio:5 w:donc:5 w:dovuto:7 w:dw:6 w:ee:-17 w:ejecucion:-6 w:el:7
w:electronico:5 w:em:13 w:emis:6 w:emitio:5 w:es:-5 w:eseguito:-9 w:esta:7 w:estimado:7 w:eur:19 w:fa:-9
w:factures:7 w:fattura:-7 w:favore:6 w:find:6 w:first:6 w:foi:-7 w:for:-8 w:fornecedor:6 w:fornitore:-5 w:frau:-5
w:geachte:5 w:geehrte:5 w:gelieve:7 w:gentile:-5 w:geom:7 w:goedemorgen:5 w:goes:8 w:gp:-8 w:has:6 w:hc:7 w:he:6
w:herren:6 w:hi:-6 w:hierbij:6 w:iban:5 w:iibb:5 w:ik:-6 w:il:-15 w:im:8 w:importe:6 w:in:18 w:informiamo:6 w:is:-18
w:ist:-6 w:ja:-6 w:januari:-5 w:je:-7 w:joint:15 w:la:-21 w:le:-5 w:lr:5 w:manager:7 w:me:-9 w:message:-5 w:met:-11
w:mit:-5 w:na:-8 w:nao:-10 w:nc:17 w:nella:-9 w:net:6 w:nicht:-5 w:niet:-6 w:no:-19 w:non:-5 w:nota:-5 w:notas:8
w:notre:7 w:nous:-6 w:now:6 w:ns:7 w:odierna:8 w:of:-7 w:on:-5 w:ons:23 w:ontvangt:5 w:op:-7 w:ordem:7 w:orden:8
w:ordinante:-6 w:os:-8 w:paga:-6 w:pagamento:11 w:pagar:-5 w:pagato:6 w:pago:8 w:paiement:13 w:par:-9 w:para:8
w:pas:-5 w:passato:-5 w:pm:9 w:por:-5 w:prego:7 w:presente:6 w:prossima:-9 w:proveedor:9 w:quanto:5 w:que:-9
w:ref:14 w:referente:8 w:reglees:6 w:reglement:7 w:reguliert:6 w:remesa:18 w:remessa:14 w:remittance:22 w:saludos:10
w:sara:-6 w:scheduled:-6 w:see:-5 w:segue:8 w:semana:12 w:si:9 w:societa:5 w:sont:5 w:sua:9 w:system:-5 w:tardes:5
w:tc:9 w:te:5 w:ted:8 w:ter:6 w:testa:7 w:the:-10 w:three:6 w:thx:6 w:tot:9 w:total:28 w:totale:7 w:transferimos:5
w:trn:7 w:unser:10 w:uw:-6 w:value:9 w:valuta:9 w:valutadatum:-8 w:vedi:-6 w:vi:11 w:vinden:8 w:von:-5 w:voor:5
w:vs:7 w:wanted:7 w:we:-12 w:werd:-5 w:were:6 w:wij:-5 w:will:-9 w:yesterdays:7 w:you:-6 w:zahlung:-6
w:zahlungsavis:25 w:zu:7
"""
