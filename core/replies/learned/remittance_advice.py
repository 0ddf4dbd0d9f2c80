"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -5.16
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
?:-16 ?mine:-5 ?question:-6 b:00000_00:6 b:00000_0:13 b:00000_ee:-5 b:00000_ete:-5 b:00000_por:5 b:0000_0:24
b:000_000:11 b:000_00:88 b:000_0:10 b:000_del:6 b:00_0000:64 b:00_000:21 b:00_00:29 b:00_0:25 b:00_ces:6 b:00_con:8
b:00_de:-8 b:00_dec:5 b:00_et:5 b:00_eur:15 b:00_euro:-11 b:00_januari:-6 b:00_lo:12 b:00_oktober:5 b:00_para:9
b:00_per:8 b:0_0000:6 b:0_000:84 b:0_00:9 b:0_0:30 b:0_de:-5 b:0_euro:5 b:allegato_la:19 b:am_00:-10 b:and_now:7
b:as_notas:8 b:avis_de:21 b:aviso_de:24 b:ayant_ete:5 b:beneficiario_00:6 b:betaling_is:-5 b:bijgaand_het:9
b:bonifico_di:8 b:bt_0:12 b:ci_joint:8 b:cl_0:13 b:come_da:6 b:comprovante_do:-7 b:comunica_che:5 b:con_valuta:6
b:constancia_de:5 b:credito_em:12 b:cro_00000:7 b:cv_0:5 b:damen_und:5 b:data_odierna:8 b:date_00:8 b:de_000:-8
b:de_0:-13 b:de_abono:5 b:de_credito:9 b:de_hoje:-7 b:de_hoy:5 b:de_notre:8 b:de_pagamento:13 b:de_pago:12
b:de_paiement:12 b:del_00:5 b:della_fattura:-5 b:detalle_de:13 b:deux_factures:5 b:di_0:10 b:di_accredito:-5
b:di_pagamento:11 b:di_venerdi:7 b:dw_0:6 b:ee_stato:7 b:el_aviso:6 b:el_detalle:8 b:em_00:-7 b:em_anexo:16
b:en_cuenta:5 b:en_piece:7 b:en_su:7 b:estimado_proveedor:8 b:euro_0:7 b:factures_sont:6 b:fattura_00000:-5
b:fecha_00:9 b:fecha_de:-5 b:folgende_posten:5 b:geehrte_damen:5 b:gentile_fornitore:-5 b:hc_00:7 b:im_anhang:11
b:importo_eur:-7 b:in_allegato:19 b:in_bijlage:7 b:in_data:9 b:in_een:6 b:in_pagamento:-5 b:inserita_nella:-5
b:joint_avis:9 b:la_contabile:12 b:la_data:-5 b:la_distinta:7 b:la_orden:7 b:la_remesa:10 b:le_virement:8 b:lo_0:12
b:lo_stato:-5 b:lr_0:5 b:met_valutadatum:-6 b:nc_0:15 b:nella_prossima:-9 b:no_valor:-5 b:notre_banque:6
b:oktober_0:12 b:on_it:7 b:ons_betaaladvies:13 b:ordem_de:7 b:orden_de:8 b:pagamento_di:5 b:par_virement:-5
b:per_0:7 b:piece_jointe:5 b:please_find:6 b:por_0:5 b:prego_di:7 b:prossima_distinta:-9 b:remittance_attached:14
b:remittance_for:6 b:sa_00:6 b:segue_comprovante:5 b:sehr_geehrte:5 b:sent_00:8 b:si_00000:7 b:si_comunica:6
b:sont_donc:6 b:stato_pagato:6 b:sua_conta:11 b:tc_00:10 b:this_friday:7 b:to_have:7 b:tot_0:7 b:total_0:15
b:und_herren:5 b:unser_zahlungsavis:12 b:valor_00:5 b:valor_de:-6 b:value_date:7 b:valuta_beneficiario:6
b:valutadatum_00:-6 b:van_00:10 b:vi_informiamo:7 b:vi_prego:7 b:virement_de:-5 b:virement_est:5 b:vrijdag_betaald:6
c:<a>:-10 c:<ad:8 c:<adj:10 c:<adju:10 c:<ag:-7 c:<all:5 c:<alle:7 c:<am:-9 c:<am>:-7 c:<an:11 c:<ane:11 c:<anex:11
c:<anh:5 c:<anha:5 c:<ap:-5 c:<at:6 c:<att:10 c:<atta:11 c:<au:-12 c:<av:29 c:<avi:30 c:<avis:30 c:<ban:7 c:<bb:5
c:<be:-5 c:<bet:7 c:<beta:9 c:<bi:6 c:<bij:16 c:<bijg:13 c:<bijl:5 c:<bo:-6 c:<bt:6 c:<bt>:6 c:<ca:-16 c:<can:-5
c:<ch:-5 c:<cl>:6 c:<co:-13 c:<cor:-5 c:<cr:5 c:<da:-8 c:<da>:-5 c:<dat:5 c:<de:5 c:<del>:7 c:<dem:5 c:<demo:7
c:<der:-5 c:<des:-9 c:<det:19 c:<deta:14 c:<dett:7 c:<di:-8 c:<di>:7 c:<dia:-5 c:<die>:-5 c:<do>:-7 c:<du:-5
c:<ee:-9 c:<ee>:-9 c:<ei:-5 c:<ein:-5 c:<em:11 c:<em>:8 c:<emi:6 c:<en:-7 c:<es:-15 c:<eseg:-5 c:<eur>:8 c:<ex:-6
c:<fa:-18 c:<fat:-8 c:<fatt:-7 c:<fe:-5 c:<find:5 c:<fo:-10 c:<for:-6 c:<fr:-6 c:<fu:-5 c:<ga:-6 c:<ge:-8 c:<gi:-7
c:<goe:5 c:<gr:-5 c:<ho:-7 c:<il:-8 c:<il>:-7 c:<in:-10 c:<in>:9 c:<ins:-7 c:<is:-13 c:<is>:-9 c:<ja:-9 c:<jan:-5
c:<jo:5 c:<joi:9 c:<join:9 c:<la:-13 c:<la>:-9 c:<le:-11 c:<li:-13 c:<lu:-6 c:<ma:-16 c:<me:-23 c:<met:-6 c:<met>:-6
c:<mi:-13 c:<mo:-8 c:<n>:7 c:<na:-13 c:<nao:-5 c:<nao>:-5 c:<nc:8 c:<nc>:8 c:<ne:-10 c:<nel:-5 c:<nell:-5 c:<ni:-9
c:<no:-19 c:<no>:-9 c:<o>:-7 c:<om:6 c:<on:9 c:<ons:11 c:<ons>:11 c:<oper:5 c:<orde:9 c:<pa:-14 c:<paie:6 c:<par>:-5
c:<pay:-6 c:<pe:-13 c:<pel:-5 c:<po:-10 c:<por:-5 c:<pr:-19 c:<pro:-13 c:<pros:-5 c:<prov:5 c:<qu:-13 c:<que:-9
c:<re:11 c:<rec:-12 c:<ref:13 c:<ref>:9 c:<refe:6 c:<rem:23 c:<reme:12 c:<remi:13 c:<res:-7 c:<ri:-9 c:<sal:5
c:<salu:6 c:<sc:-8 c:<sch:-7 c:<se:-7 c:<seg:5 c:<segu:5 c:<ser:-5 c:<so:-9 c:<st:-11 c:<sta:-6 c:<stat:-5 c:<sua:5
c:<sua>:5 c:<tc:5 c:<tc>:5 c:<te:9 c:<tes:6 c:<th:-7 c:<the:-7 c:<the>:-5 c:<ti:-6 c:<to:17 c:<tot:23 c:<tot>:5
c:<tota:18 c:<tr:8 c:<tra:5 c:<tran:5 c:<unse:6 c:<va:-6 c:<vi>:6 c:<vo:-11 c:<we:-10 c:<we>:-6 c:<wi:-16 c:<wil:-5
c:<will:-5 c:<ye:6 c:<yes:5 c:<yest:5 c:<za:6 c:<zah:7 c:<zahl:7 c:aal:11 c:aand:6 c:aand>:8 c:ach:8 c:ache:10
c:ached:11 c:aci:5 c:ada:-13 c:ada>:-8 c:adat:-5 c:adatu:-5 c:adj:9 c:adju:10 c:adjun:10 c:adv:13 c:advi:13
c:advic:5 c:advie:9 c:afges:5 c:afs:5 c:afsc:5 c:afsch:5 c:ag>:-7 c:aga:-6 c:agl:7 c:agli:7 c:ahlu:8 c:ahlun:8
c:aie:6 c:aiem:7 c:aieme:7 c:ain:-5 c:ala:5 c:alad:7 c:ale:-8 c:alle:16 c:alle>:8 c:alleg:10 c:alli:-5 c:alu:10
c:alud:6 c:aludo:6 c:am>:-11 c:ame:8 c:amen:10 c:ament:8 c:amo>:-5 c:amos:6 c:amos>:6 c:an>:-5 c:anc:6 c:ance:5
c:ance>:7 c:and:-6 c:and>:7 c:anda:-5 c:ane:9 c:anex:11 c:anexo:7 c:ange:-5 c:anhan:5 c:ansf:5 c:ansfe:6 c:ao>:-15
c:ar>:-15 c:aria:9 c:aria>:9 c:art:-5 c:as>:-6 c:ass:-12 c:asse:-5 c:at>:-8 c:ata:-10 c:ata>:-7 c:ate:-9 c:atie:5
c:atie>:5 c:atio:-5 c:ation:-5 c:ativ:6 c:ativo:6 c:ato>:5 c:atta:10 c:attac:11 c:atu:-8 c:aus:-9 c:aut:-6 c:auto:-5
c:avi:41 c:avis:42 c:avis>:30 c:aviso:11 c:aye:-5 c:ban:11 c:bet:6 c:beta:9 c:betaa:8 c:bij:19 c:bijg:13 c:bijga:9
c:bijl:5 c:bijla:5 c:bit:-7 c:bre>:-6 c:bret:6 c:bt>:6 c:can:-7 c:caria:8 c:ce>:6 c:ch>:-10 c:ched:7 c:ched>:11
c:chr:12 c:chrev:5 c:chri:8 c:chrif:6 c:cl>:6 c:con:-8 c:cont:-6 c:contr:-5 c:cor:-8 c:cred:6 c:credi:6 c:da>:-20
c:dad:-6 c:de>:-8 c:del>:7 c:della:-5 c:dem:9 c:demo:10 c:der:-8 c:des:-8 c:det:19 c:deta:14 c:detal:10 c:dett:7
c:detta:7 c:dia:-8 c:dic:-7 c:die>:-5 c:dit:5 c:dita:6 c:dju:10 c:djun:10 c:djunt:10 c:do>:-17 c:dor>:6 c:dvi:13
c:dvic:5 c:dvice:5 c:dvie:9 c:dvies:9 c:ed>:9 c:edi>:-5 c:edit:6 c:edita:6 c:edo:5 c:edor:6 c:edor>:8 c:ee>:-17
c:eer:-7 c:ef>:8 c:efe:7 c:efere:5 c:ega:6 c:egat:6 c:egato:9 c:ege:-7 c:egue:5 c:egui:-5 c:eguit:-5 c:ein:-9
c:ela:-5 c:ell:-7 c:ell>:6 c:ella:-14 c:ella>:-10 c:emb:-11 c:embe:-5 c:ember:-5 c:embr:-5 c:eme:12 c:emes:11
c:emesa:5 c:emess:7 c:emi:16 c:emit:15 c:emitt:10 c:emo:5 c:emon:7 c:en>:-25 c:end:-6 c:ene:5 c:ens:-8 c:ent:6
c:ente:5 c:ento:12 c:ento>:11 c:entr:-5 c:er>:-20 c:era:-5 c:erd>:-6 c:erday:5 c:ere:8 c:eren:6 c:erent:6 c:eri:-8
c:erk:5 c:ero:-5 c:es>:8 c:eschr:5 c:ese:-8 c:eseg:-5 c:esegu:-5 c:essa:5 c:essa>:7 c:est:-10 c:et>:-9 c:eta:22
c:etaa:8 c:etaal:8 c:etal:12 c:etall:10 c:ete:-5 c:ete>:-5 c:eto:-5 c:ett:10 c:etta:13 c:etta>:6 c:exo:7 c:exo>:7
c:fat:-8 c:fatt:-7 c:fere:8 c:feren:9 c:fges:5 c:fgesc:5 c:find:5 c:fsc:5 c:fsch:5 c:fschr:5 c:gaa:7 c:gaan:8
c:gaand:9 c:gal:-5 c:gar:-5 c:gat:6 c:gato:12 c:gato>:12 c:geg:-6 c:gen:-8 c:gev:-5 c:goe:5 c:gra:-6 c:gsa:13
c:gsav:12 c:gsavi:12 c:guit:-5 c:guito:-5 c:hang>:5 c:he>:-5 c:hed:6 c:hed>:11 c:hlu:8 c:hlun:8 c:hlung:8 c:hre:7
c:hrev:5 c:hreve:5 c:hri:8 c:hrif:6 c:hrift:6 c:ich:-8 c:ich>:-5 c:ida:-8 c:ie>:-7 c:ieme:6 c:iemen:7 c:ier>:-6
c:ies:10 c:ies>:9 c:ift:6 c:ift>:6 c:ijg:12 c:ijga:9 c:ijgaa:9 c:ijl:5 c:ijla:5 c:ijlag:5 c:il>:-11 c:ill:-5
c:ima:-7 c:ima>:-7 c:inde:5 c:inden:6 c:ine:-5 c:ine>:-5 c:info:5 c:infor:5 c:ing:-7 c:ing>:-9 c:ings:8 c:ins:-9
c:int:5 c:int>:7 c:ione:5 c:ir>:-6 c:ire:-6 c:irs:6 c:irst:7 c:is>:15 c:ise:-6 c:iso:11 c:iso>:13 c:iss:-5 c:ist:-13
c:it>:-6 c:ito:-14 c:ito>:-9 c:itta:10 c:ittan:11 c:itte:-5 c:iva:-5 c:ja>:-5 c:jan:-5 c:je>:-6 c:jga:9 c:jgaa:9
c:jgaan:9 c:jla:5 c:jlag:5 c:jlage:5 c:joi:9 c:join:9 c:joint:9 c:jun:11 c:junt:11 c:junta:5 c:junto:7 c:kaf:6
c:la>:-27 c:lad:5 c:lag:8 c:lage:8 c:lage>:8 c:lan:-6 c:led:-7 c:led>:-5 c:leg:5 c:lega:9 c:legat:6 c:len:-6
c:lic:-5 c:ling>:-7 c:lings:9 c:lio:5 c:lio>:5 c:lla:-16 c:lla>:-12 c:lle:14 c:lle>:10 c:lleg:9 c:llega:10 c:lli:-7
c:lli>:-5 c:lo>:-5 c:lud:6 c:ludo:6 c:ludos:6 c:lung:8 c:lungs:11 c:lutad:-5 c:ma>:-7 c:mado>:5 c:mai:-6 c:mar:-5
c:mat:-6 c:mbe:-7 c:mber:-5 c:mber>:-5 c:me>:-5 c:men:8 c:ment:9 c:mento:10 c:mes:6 c:mesa:5 c:mesa>:5 c:mess:5
c:messa:6 c:met:-8 c:met>:-6 c:mi>:-8 c:mit:10 c:mitt:10 c:mitta:11 c:mo>:-12 c:mon:6 c:mons:7 c:nao:-5 c:nao>:-5
c:nc>:12 c:nce:5 c:nce>:6 c:nd>:5 c:nda:-8 c:ndo:-5 c:ne>:-11 c:nella:-5 c:nen:-5 c:nex:9 c:nexo:7 c:nexo>:7
c:ng>:-11 c:nge:-10 c:ngs:13 c:ngsa:13 c:ngsav:12 c:nhan:5 c:nhang:5 c:nie:-6 c:nka:6 c:nne:-6 c:no>:-11 c:nser:6
c:nser>:5 c:nsf:5 c:nsfe:6 c:nsfer:6 c:nst:5 c:nstr:7 c:nt>:8 c:nta:5 c:nta>:6 c:ntam:6 c:ntamo:5 c:nte:5 c:ntes>:5
c:nti:-7 c:ntil:-5 c:nto:16 c:nto>:17 c:ntr:-11 c:ntra:-5 c:of>:-5 c:oin:8 c:oint:9 c:oint>:7 c:oll:-6 c:om>:-5
c:omb:6 c:ombr:6 c:ombre:6 c:on>:-19 c:ons:14 c:ons>:6 c:onst:9 c:onstr:7 c:ontr:-5 c:op>:-6 c:oper:5 c:or>:-6
c:orde:8 c:orden:6 c:ori:-6 c:orni:-5 c:ort:-6 c:os>:-10 c:oss:-8 c:ossi:-5 c:ossim:-5 c:ota:18 c:otal:16 c:otal>:13
c:ou>:-7 c:ous:-7 c:ous>:-7 c:paie:6 c:paiem:7 c:pay:-6 c:pel:-7 c:pen:-5 c:por:-7 c:pri:-5 c:pro:-13 c:pros:-5
c:pross:-5 c:prove:5 c:que:-10 c:qui:-6 c:ra>:-17 c:rad:-6 c:rans:5 c:ransf:5 c:rati:7 c:rativ:7 c:rd>:-10 c:rday:5
c:rde:7 c:re>:-15 c:rec:-16 c:rech:-5 c:redi:7 c:redit:6 c:ref:12 c:ref>:9 c:refe:5 c:refer:5 c:rei:-5 c:rem:21
c:reme:11 c:remes:12 c:remi:12 c:remit:14 c:rente:5 c:res:-10 c:rest:-5 c:rett:6 c:retta:6 c:reven:5 c:ri>:-7
c:ria:6 c:ria>:8 c:rif:5 c:rift:6 c:rift>:7 c:rio:-5 c:ris:-6 c:rit:-7 c:riv:-5 c:rmi:5 c:rni:-7 c:ro>:-6 c:ros:-8
c:ross:-6 c:rossi:-5 c:rove:5 c:rri:-5 c:rst:7 c:run:-5 c:sa>:6 c:salu:6 c:salud:6 c:sar:-5 c:sat:-6 c:sav:12
c:savi:12 c:savis:12 c:sche:-5 c:schr:11 c:schri:6 c:sco:-5 c:se>:-5 c:segue:5 c:segui:-5 c:sfe:6 c:sfer:6 c:sfere:5
c:sim:-7 c:sima:-5 c:sima>:-5 c:sol:-5 c:ssa>:5 c:sse:-8 c:ssi:-10 c:ssim:-6 c:ssima:-5 c:sso:-5 c:st>:-9 c:sta:-13
c:stat:-6 c:sterd:5 c:sto:-5 c:strat:6 c:sua>:5 c:taa:9 c:taal:10 c:tac:11 c:tach:11 c:tache:11 c:tad:-7 c:tadat:-5
c:tagl:7 c:tagli:7 c:tal:24 c:tal>:11 c:tall:9 c:talle:9 c:tamo:5 c:tamos:5 c:tan:6 c:tanc:12 c:tance:11 c:tar:-5
c:tat:-8 c:tc>:5 c:ted:10 c:ted>:10 c:tem:-8 c:ten>:5 c:ter:-6 c:terd:5 c:terda:5 c:tes:5 c:the:-7 c:the>:-5
c:ti>:-6 c:tio:-5 c:tion:-7 c:tion>:-5 c:to>:8 c:tor:-12 c:tot:23 c:tot>:5 c:tota:18 c:total:16 c:tran:5 c:trans:5
c:trati:8 c:tta:34 c:tta>:7 c:ttac:11 c:ttach:11 c:ttag:7 c:ttan:11 c:ttanc:11 c:tte:-11 c:tte>:-5 c:tur:-6
c:tura:-5 c:tura>:-6 c:ty>:5 c:ua>:5 c:uar:-5 c:udo:5 c:udos:6 c:udos>:6 c:uen:5 c:uit:-7 c:uito:-5 c:uito>:-5
c:um>:-8 c:ung>:-6 c:ungs:6 c:ungsa:11 c:unse:5 c:unser:6 c:unt:9 c:unta:6 c:untam:6 c:unto:6 c:unto>:6 c:ura>:-5
c:uro:-5 c:urs:-5 c:us>:-9 c:uto>:5 c:ved:-5 c:ven:7 c:ver:-5 c:vi>:6 c:vies:9 c:vies>:9 c:vis:42 c:vis>:30
c:viso:12 c:viso>:13 c:vs>:5 c:we>:-6 c:wij:-5 c:wil:-5 c:will:-5 c:will>:-5 c:xo>:7 c:yes:8 c:yest:5 c:yeste:5
c:zah:5 c:zahl:5 c:zahlu:8 d:0.1:-10 d:0.25:-12 d:0.4:-18 d:0.55:-18 d:0.7:-33 d:0.85:-28 e:paid=day:-6
e:promise=day:6 e:run=none:6 f:_amount:50 f:_day:10 f:_invoice:58 f:ack:-20 f:admin:-13 f:all:-13 f:back:-11
f:bounce:-7 f:closed:-9 f:contest:-9 f:d.MISSING_DOCS:-10 f:d.WITHHOLDING:5 f:demand:-6 f:difference:-17
f:dispute:-14 f:formal:-17 f:goods:-11 f:greeting:40 f:hold:-11 f:hope:-5 f:hostile:-5 f:inclusive:-6
f:insolvency:-14 f:lawyer:-14 f:legal:-20 f:mine:11 f:moved:-8 f:moves:-14 f:n.QUANTITY_SHORT:-10 f:not:-50
f:not_statement:10 f:not_stop:-6 f:once_us:-12 f:ooo:-11 f:others:-5 f:paid:-25 f:part:-11 f:pay:46 f:plan:-7
f:proof:14 f:propose:-8 f:r.BANK_CHARGE:8 f:r.FREIGHT:10 f:r.PRICE_ERROR:6 f:redirect:-21 f:refuse:-32
f:remittance:117 f:rest:-11 f:run:19 f:soon:-5 f:statement:7 f:stop:-13 f:until:-11 f:willpay:-18
i:acknowledgement:-7 i:acknowledgement=2:-7 i:already_paid=2:9 i:already_paid=3:-5 i:bounce:-8 i:bounce=3:-8
i:copy_invoice_request=2:5 i:copy_invoice_request=3:-6 i:dispute:-34 i:dispute=2:-26 i:dispute=3:-11 i:hardship:-5
i:hardship=3:-5 i:in_payment_run:7 i:in_payment_run=3:7 i:insolvency:-12 i:insolvency=3:-10 i:invoice_admin:-12
i:invoice_admin=3:-9 i:legal:-15 i:legal=3:-10 i:nothing:-26 i:out_of_office:-11 i:out_of_office=3:-7
i:partial_payment:-8 i:partial_payment=3:-9 i:payment_plan_request:-7 i:question:-9 i:question=1:-6
i:remittance_advice:174 i:remittance_advice=2:50 i:remittance_advice=3:123 i:statement_request:7
i:statement_request=2:-5 i:statement_request=3:13 i:unsubscribe:-16 i:unsubscribe=3:-14 i:wrong_contact:-5
i:wrong_contact=2:-5 l:de:-12 l:en:-11 l:es:11 l:it:-6 n:1:-28 n:2:-23 n:3:-7 n:5:19 n:6:25 p:abbina:7 p:acredi:6
p:adjunt:19 p:afgesc:11 p:allega:12 p:attach:21 p:attend:-5 p:automa:-5 p:avvenu:6 p:bancar:8 p:benefi:7 p:betaal:17
p:betali:5 p:bijgaa:17 p:bijlag:10 p:bonjou:5 p:compro:5 p:comuni:9 p:conser:6 p:contab:7 p:credit:8 p:descon:-5
p:detall:19 p:dettag:14 p:dispos:9 p:docume:8 p:domici:5 p:ejecuc:-6 p:ejecut:8 p:enviam:5 p:esegui:-9 p:factur:6
p:factuu:-5 p:fattur:-6 p:fornec:6 p:fornit:-5 p:geliev:7 p:gentil:-6 p:goedem:5 p:hierbi:6 p:inform:9 p:inseri:-5
p:januar:-7 p:manage:7 p:odiern:8 p:ordena:5 p:ordina:-6 p:pagame:9 p:paieme:14 p:passat:-5 p:prossi:-10 p:provee:7
p:proxim:-5 p:realiz:5 p:refere:12 p:reglee:6 p:remess:14 p:remitt:20 p:saludo:12 p:schedu:-7 p:transf:11 p:trouve:8
p:valuta:-9 p:venerd:5 p:versam:7 p:verwer:6 p:yester:10 p:zahlun:17 s:0000:27 s:00:-8 s:0:-25 s:abono:8 s:advice:14
s:avis:16 s:aviso:18 s:avviso:13 s:aw:-24 s:betaaladvies:15 s:betaling:8 s:betalingsherinnering:-8 s:bonifico:13
s:confirming:5 s:constancia:8 s:credito:5 s:de:42 s:detalle:9 s:di:11 s:distinta:7 s:embalagens:13 s:fattura:-7
s:mahnung:-9 s:mr:7 s:nfs:7 s:pagamento:16 s:pago:12 s:paiement:7 s:payment:11 s:pm:9 s:rappel:-6 s:re:-69
s:recordatorio:-7 s:reglement:5 s:relacion:7 s:relance:-7 s:remesa:5 s:remittance:14 s:res:-7 s:ri:-5 s:scaduto:-5
s:si:7 s:statement:-5 s:stato:-6 s:transferencia:9 s:va:-6 s:vencidas:8 s:vs:5 s:zahlungsavis:13
s:zahlungserinnerung:-7 w:!:-14 w:00000:17 w:0000:57 w:000:41 w:0:32 w:?:-16 w:@:-19 w:abono:7 w:accredito:-5
w:adjuntamos:10 w:adjunto:10 w:advice:9 w:afgeschreven:11 w:al:-5 w:allegato:18 w:am:-14 w:anbei:8 w:anexo:15
w:anhang:10 w:anne:5 w:attached:22 w:au:-5 w:avec:-6 w:avis:35 w:aviso:24 w:avvenuto:6 w:ayant:5 w:bancaria:15
w:bancario:-8 w:bank:-5 w:beneficiario:7 w:betaaladvies:13 w:betaalspecificatie:6 w:betaling:-11 w:bijgaand:17
w:bijlage:10 w:bitte:-8 w:bom:-5 w:bonifico:7 w:bonjour:5 w:bt:12 w:caro:6 w:ces:5 w:chaps:8 w:ci:6 w:cl:11 w:com:-7
w:come:7 w:comunica:8 w:concepto:5 w:conta:9 w:contabile:9 w:credito:8 w:cro:5 w:cuenta:6 w:cv:5 w:da:-10 w:damen:5
w:data:8 w:date:7 w:dec:5 w:del:13 w:dell:6 w:della:-10 w:der:-9 w:detail:6 w:detalle:19 w:deux:5 w:di:14 w:dia:-6
w:die:-9 w:disposizione:7 w:do:-14 w:documento:6 w:domicilio:5 w:donc:5 w:dovuto:7 w:dw:6 w:ee:-18 w:ejecucion:-6
w:electronico:5 w:em:16 w:emis:6 w:emitio:5 w:enviamos:5 w:es:-5 w:eseguito:-9 w:estimado:7 w:eur:16 w:fa:-9
w:factures:8 w:fattura:-7 w:favore:7 w:fecha:5 w:find:5 w:first:7 w:foi:-7 w:for:-8 w:fornecedor:7 w:fornitore:-5
w:frau:-5 w:geehrte:5 w:gelieve:7 w:gentile:-6 w:geom:7 w:goedemorgen:6 w:goes:8 w:gp:-8 w:has:6 w:hc:7 w:he:6
w:herren:5 w:hi:-6 w:hierbij:6 w:iban:5 w:iibb:5 w:ik:-6 w:il:-14 w:im:7 w:importe:5 w:in:18 w:informamos:5
w:informiamo:7 w:inserita:-5 w:is:-18 w:ist:-5 w:ja:-6 w:januari:-5 w:je:-8 w:joint:15 w:la:-19 w:le:-5 w:lr:5
w:manager:7 w:me:-9 w:message:-5 w:met:-11 w:mi:-5 w:mit:-5 w:na:-7 w:nao:-10 w:nc:17 w:nella:-9 w:nicht:-5
w:niet:-6 w:no:-18 w:non:-6 w:nota:-5 w:notas:7 w:notre:7 w:nous:-6 w:november:-5 w:now:6 w:ns:7 w:odierna:8 w:of:-6
w:on:-5 w:ons:22 w:ontvangt:5 w:op:-7 w:ordem:7 w:orden:8 w:ordinante:-5 w:os:-7 w:paga:-6 w:pagamento:11 w:pagar:-5
w:pagato:6 w:pago:9 w:paiement:14 w:par:-9 w:para:8 w:parti:5 w:passato:-5 w:payee:-5 w:piece:5 w:pm:8 w:por:-5
w:prego:7 w:presente:5 w:prezados:5 w:prossima:-9 w:proveedor:9 w:quanto:5 w:que:-9 w:ref:17 w:referente:8
w:reglees:6 w:remesa:10 w:remessa:14 w:remittance:21 w:saludos:12 w:sara:-6 w:scheduled:-6 w:see:-6 w:segue:9 w:si:9
w:societa:5 w:sont:5 w:sua:10 w:system:-5 w:tc:10 w:te:5 w:ted:8 w:ter:6 w:testa:7 w:the:-10 w:three:6 w:thx:6
w:tot:9 w:total:27 w:totale:6 w:transferencia:7 w:transferimos:5 w:trn:7 w:unser:10 w:uw:-6 w:valor:-5 w:value:9
w:valuta:8 w:valutadatum:-9 w:vedi:-6 w:venerdi:5 w:vi:12 w:vinden:7 w:voor:5 w:vs:7 w:wanted:7 w:we:-12 w:werd:-6
w:were:5 w:wij:-6 w:will:-9 w:yesterdays:7 w:you:-6 w:zahlung:-5 w:zahlungsavis:25 w:zu:7
"""
