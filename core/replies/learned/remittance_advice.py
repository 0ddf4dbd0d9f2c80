"""What speaks for and against `remittance_advice`: written by `make reply-weights`, never by hand."""

BIAS = -5.73
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:-28 ?all:-5 ?back:6 ?d.CONTRACT_TERMS:7 ?d.TERMS_DISPUTE:-6 ?greeting:-5 ?mine:-9 ?question:-8 ?redirect:-7
?refuse:-6 ?statement:-5 ?until:6 b:00000_00:14 b:00000_0:25 b:00000_ee:-13 b:00000_ete:-12 b:00000_paid:-8
b:00000_por:9 b:00000_wurde:-6 b:0000_0000:7 b:0000_000:-7 b:0000_0:35 b:0000_de:-5 b:0000_par:-9 b:0000_se:5
b:000_000:14 b:000_00:124 b:000_0:9 b:000_and:5 b:000_del:14 b:000_euro:-10 b:000_foi:-7 b:000_is:5 b:00_0000:81
b:00_000:26 b:00_00:36 b:00_0:39 b:00_against:-5 b:00_ces:14 b:00_con:11 b:00_de:-18 b:00_ee:-7 b:00_et:12
b:00_eur:21 b:00_euro:-20 b:00_euros:-7 b:00_januari:-17 b:00_lo:26 b:00_nov:-9 b:00_november:-6 b:00_novembre:10
b:00_oktober:11 b:00_per:16 b:00_por:-10 b:00_ref:7 b:00_se:-5 b:00_september:-5 b:00_total:6 b:0_0000:18
b:0_000:118 b:0_00:23 b:0_0:58 b:0_de:-8 b:0_en:-5 b:0_euro:14 b:0_la:7 b:able_to:7 b:agradeco_que:-8
b:allegato_la:37 b:am_00:-20 b:anbei_der:-9 b:and_000:8 b:and_now:14 b:ap_0:6 b:are_you:7 b:attached_proof:-5
b:avis_de:35 b:aviso_de:34 b:avviso_di:5 b:ayant_ete:18 b:bedrag_0:-16 b:bem_?:-5 b:beneficiario_00:15
b:betaling_is:-14 b:bijgaand_het:27 b:bom_dia:-11 b:bonifico_da:-7 b:bonifico_di:14 b:bt_0:29 b:buenas_tardes:7
b:che_in:7 b:chf_0:-7 b:ci_joint:18 b:cl_0:13 b:come_da:11 b:comunica_che:8 b:comunica_que:6 b:con_valuta:8
b:constancia_de:11 b:copy_please:-6 b:credito_em:8 b:cro_00000:10 b:cro_in:-7 b:cs_0:8 b:cv_0:14 b:da_0:-7
b:damen_und:8 b:das_geld:-5 b:data_odierna:16 b:de_000:-14 b:de_0:-22 b:de_abono:11 b:de_bijlage:15 b:de_credit:5
b:de_diciembre:-5 b:de_hoje:-10 b:de_hoy:12 b:de_notre:16 b:de_pagamento:16 b:de_pago:13 b:de_paiement:16
b:de_reglement:11 b:de_transferencia:5 b:del_00:14 b:del_dia:10 b:della_fattura:-13 b:der_sparkasse:-8
b:despacho_de:-5 b:detalle_de:30 b:deux_factures:13 b:di_0:13 b:di_accredito:-13 b:di_pagamento:12 b:di_venerdi:16
b:die_gutschrift:9 b:die_rechnung:-6 b:diese_nachricht:9 b:distinta_di:-5 b:due_until:-6 b:dw_0:17 b:ee_nella:-15
b:ee_stata:-10 b:ee_stato:13 b:el_aviso:12 b:el_detalle:19 b:el_pago:5 b:em_00:-13 b:em_anexo:44 b:en_0:9
b:en_cuenta:11 b:en_nuestro:-5 b:en_piece:11 b:en_su:6 b:estimado_proveedor:12 b:ete_payee:-7 b:eur_0:8 b:euro_0:21
b:fa_00000:-7 b:fa_00:-5 b:fa_0:-7 b:factures_sont:14 b:fattura_00000:-13 b:fattura_ee:-7 b:fecha_00:11
b:fecha_de:-11 b:fecha_valor:6 b:fin_de:-5 b:finden_sie:9 b:foi_paga:-7 b:for_00:-6 b:for_the:-5 b:from_your:7
b:ft_000:-7 b:fur_den:-5 b:geehrte_damen:8 b:gentile_fornitore:-13 b:gr_0:9 b:hear_from:7 b:il_00:-11 b:im_anhang:23
b:in_allegato:32 b:in_data:15 b:in_de:9 b:in_een:17 b:in_einer:-6 b:in_pagamento:-13 b:in_the:-7 b:in_this:-5
b:informamos_que:6 b:is_it:-6 b:is_not:6 b:joint_avis:20 b:la_0000:-8 b:la_contabile:24 b:la_data:-13
b:la_distinta:11 b:la_fa:-8 b:la_fattura:-9 b:la_orden:12 b:la_remesa:26 b:la_tenemos:10 b:la_transferencia:7
b:le_00:6 b:le_virement:27 b:lo_0:25 b:lo_stato:-13 b:los_siguientes:5 b:lr_0:9 b:maandag_00:-12
b:met_valutadatum:-18 b:nachricht_wurde:9 b:nc_0:21 b:nella_prossima:-21 b:no_dia:-5 b:no_valor:-6 b:not_due:-6
b:not_on:-6 b:notre_banque:14 b:of_your:-5 b:oktober_0:29 b:on_00:-8 b:on_it:14 b:ons_betaaladvies:24 b:op_00:-8
b:op_de:-6 b:orden_de:12 b:our_ledger:-6 b:our_system:-8 b:paga_em:-7 b:pagamento_di:8 b:pagamento_programado:6
b:pago_00:-5 b:pago_de:8 b:pago_em:-5 b:paid_00:-6 b:paiement_00000:9 b:par_virement:-10 b:para_00:-6 b:para_la:10
b:payee_le:-9 b:per_0:16 b:piece_jointe:9 b:please_find:8 b:por_0:9 b:pour_vos:5 b:prego_di:16
b:prossima_distinta:-21 b:proximo_pago:-5 b:que_con:6 b:quedo_atenta:-5 b:relacion_de:11 b:remittance_attached:27
b:remittance_for:15 b:ro_0:8 b:sa_00:14 b:se_encuentra:-5 b:se_ha:5 b:se_le:6 b:segue_comprovante:11 b:sent_00:15
b:si_00000:14 b:si_comunica:8 b:si_ee:-15 b:sie_bitte:-5 b:sie_erhalten:9 b:sont_donc:14 b:sr_0:-5 b:stato_pagato:14
b:still_waiting:7 b:su_00:-11 b:su_empresa:5 b:sua_conta:13 b:sus_facturas:5 b:tag_frau:-5 b:tag_wir:9 b:tc_00:23
b:thanks_for:-6 b:the_statement:-6 b:this_friday:14 b:this_morning:-6 b:to_have:14 b:to_hear:7 b:tot_0:15
b:total_00:9 b:total_0:24 b:trace_00000:9 b:transferencia_de:6 b:tudo_bem:-5 b:uber_000:9 b:uber_0:6 b:un_abrazo:8
b:und_herren:8 b:unser_zahlungsavis:19 b:valeur_00:-5 b:valor_00:9 b:valor_de:-9 b:valuta_00:16
b:valuta_beneficiario:15 b:valutadatum_00:-16 b:van_00:26 b:van_de:-6 b:veuillez_trouver:5 b:vi_informiamo:10
b:vi_prego:16 b:vir_00000:-7 b:virement_de:-7 b:virement_est:11 b:vrijdag_betaald:16 b:why_is:-6 b:wurde_am:-6
b:your_sales:7 e:paid=day:-23 e:paid=none:10 e:promise=day:-18 f:_amount:55 f:_invoice:74 f:ack:-30 f:admin:-26
f:all:-27 f:back:-21 f:bounce:-13 f:closed:-20 f:contest:-19 f:copy:-6 f:d.ADVERTISING_PROMO:-5
f:d.DUPLICATE_BILLING:-5 f:d.LATE_DELIVERY:-9 f:d.MISSING_DOCS:-15 f:d.PRICE_ERROR:-6 f:d.QUANTITY_SHORT:-6
f:d.TERMS_DISPUTE:-6 f:d.WITHHOLDING:9 f:demand:-15 f:difference:-37 f:dispute:-30 f:firm:-6 f:fix:-7 f:formal:-32
f:goods:-24 f:greeting:85 f:hardship:-5 f:hold:-20 f:hope:-11 f:hostile:-7 f:inclusive:-9 f:insolvency:-28
f:lawyer:-25 f:legal:-37 f:mine:9 f:moved:-8 f:moves:-21 f:n.QUANTITY_SHORT:-24 f:not:-91 f:not_hope:-11
f:not_insolvency:-11 f:not_paid:-6 f:not_statement:26 f:not_stop:-9 f:once_us:-15 f:ooo:-17 f:order:8 f:others:-11
f:paid:-30 f:part:-22 f:pay:52 f:plan:-13 f:proof:24 f:propose:-15 f:question:-7 f:r.BANK_CHARGE:18
f:r.DESCRIPTION:12 f:r.FREIGHT:20 f:r.PRICE_ERROR:12 f:r.QUALITY:-5 f:redirect:-41 f:refuse:-53 f:remittance:179
f:rest:-21 f:run:19 f:setoff:-10 f:soon:-7 f:statement:23 f:stop:-23 f:unable:-5 f:until:-16 f:willpay:-51
i:acknowledgement:-6 i:acknowledgement=2:-6 i:already_paid:9 i:already_paid=2:12 i:bounce:-14 i:bounce=3:-14
i:copy_invoice_request:-12 i:copy_invoice_request=3:-9 i:dispute:-56 i:dispute=1:9 i:dispute=2:-48 i:dispute=3:-17
i:hardship:-9 i:hardship=3:-7 i:hostile:-6 i:insolvency:-23 i:insolvency=3:-19 i:invoice_admin:-24
i:invoice_admin=2:-9 i:invoice_admin=3:-16 i:legal:-28 i:legal=2:-8 i:legal=3:-19 i:nothing:-26 i:out_of_office:-17
i:out_of_office=2:-6 i:out_of_office=3:-10 i:partial_payment:-18 i:partial_payment=3:-16 i:payment_plan_request:-13
i:payment_plan_request=2:-6 i:payment_plan_request=3:-8 i:promise_to_pay:-20 i:promise_to_pay=3:-20 i:question:-21
i:question=1:-10 i:question=2:-9 i:remittance_advice:246 i:remittance_advice=2:53 i:remittance_advice=3:193
i:statement_request:23 i:statement_request=2:-10 i:statement_request=3:33 i:unsubscribe:-25 i:unsubscribe=3:-22
i:wrong_contact:-6 i:wrong_contact=2:-6 l:de:-24 l:en:-8 l:es:26 l:fr:11 l:it:-6 n:1:-14 n:2:-20 n:3:-7 n:4:-15
n:5:12 n:6:44 p:abbiam:-7 p:accred:-9 p:acredi:9 p:adjunt:41 p:admini:-13 p:afgesc:29 p:agains:-9 p:agrade:-10
p:allega:23 p:antici:6 p:approv:-7 p:arriva:-9 p:attach:36 p:attend:-11 p:ausfuh:-8 p:ausgeg:-6 p:automa:-5
p:avvenu:9 p:ayunta:6 p:bancar:26 p:belast:-6 p:benefi:20 p:betaal:30 p:bezahl:-9 p:bijgaa:35 p:bijlag:14
p:bonifi:13 p:bonjou:11 p:buongi:5 p:campan:-5 p:cancel:-8 p:cheque:-5 p:client:-6 p:clotur:-6 p:comerc:-7
p:compro:7 p:concep:10 p:concur:-7 p:confer:-5 p:conser:15 p:consta:8 p:contab:12 p:contes:-5 p:contra:-9
p:contro:-6 p:credit:7 p:debito:-6 p:decemb:-12 p:demand:-6 p:descon:-11 p:descue:6 p:despac:-9 p:detall:39
p:dettag:31 p:dezemb:-6 p:dicemb:-6 p:diciem:-5 p:difere:-6 p:dispos:15 p:distin:-12 p:doctor:-5 p:docume:23
p:domici:8 p:efectu:9 p:efetua:11 p:ejecuc:-11 p:ejecut:11 p:electr:9 p:elettr:7 p:encont:-5 p:encuen:-5 p:entreg:-5
p:enviam:12 p:erfolg:-7 p:erhalt:7 p:erstel:9 p:execut:11 p:factuu:-9 p:fattur:-25 p:folgen:6 p:fornit:-14
p:freita:-6 p:geacht:-9 p:geauto:-12 p:gebuch:-5 p:genera:5 p:gentil:-16 p:gister:-5 p:goedem:15 p:gutsch:6
p:hierbi:15 p:import:10 p:incide:-6 p:inform:7 p:inseri:-7 p:insolv:-7 p:interv:5 p:invoic:-8 p:januar:-22
p:janvie:-6 p:liefer:-6 p:liquid:-9 p:maanda:-13 p:manage:14 p:maschi:9 p:messag:-7 p:mornin:-8 p:nachri:6
p:notifi:-6 p:novemb:-8 p:nuestr:-9 p:odiern:16 p:oktobe:9 p:ontvan:11 p:operac:9 p:ordena:7 p:overdu:-6 p:pagame:5
p:pagamo:-5 p:paieme:18 p:passat:-13 p:precis:-6 p:previs:5 p:prezad:9 p:procha:-6 p:progra:-6 p:prossi:-26
p:provee:11 p:proxim:-12 p:qualqu:-5 p:radica:-5 p:realiz:5 p:recept:-5 p:rechne:-6 p:rechnu:-13 p:refere:14
p:reglee:14 p:reglem:12 p:reguli:9 p:relaci:9 p:relanc:-5 p:remess:40 p:remitt:45 p:reques:8 p:requie:5 p:respue:5
p:restan:-5 p:retenc:8 p:riserv:-7 p:saludo:20 p:schedu:-11 p:septem:-11 p:showin:-6 p:siguie:5 p:societ:10
p:solici:-5 p:sospes:-7 p:sparka:-8 p:statem:-9 p:telefo:-5 p:tenemo:9 p:tesour:13 p:transf:13 p:trouve:16
p:uberwe:6 p:unsere:7 p:valuta:-28 p:vandaa:-17 p:vendre:8 p:venerd:12 p:verifi:-11 p:versam:16 p:verwer:17
p:veuill:5 p:vireme:9 p:vorges:-5 p:vrijda:12 p:waitin:7 p:warran:7 p:whethe:7 p:yester:23 p:zahlun:33 s:00000:-10
s:0000:49 s:000:6 s:00:-16 s:0:-18 s:aberto:-5 s:account:-5 s:advice:21 s:automatica:-5 s:avis:32 s:aviso:24
s:avviso:15 s:aw:-34 s:betaaladvies:26 s:betaling:18 s:betalingsherinnering:-10 s:boleto:-7 s:bonifico:16 s:ce:-10
s:conciliacion:-5 s:confirmation:6 s:confirming:7 s:credito:15 s:de:69 s:detalle:21 s:di:10 s:distinta:11 s:dp:5
s:due:-5 s:em:-7 s:embalagens:19 s:en:-5 s:fattura:-16 s:fatture:-7 s:fn:6 s:gr:10 s:herinnering:-5 s:in:-7
s:incidencia:-5 s:ld:6 s:mahnung:-14 s:mr:12 s:nc:14 s:notification:5 s:ottobre:-7 s:overdue:-5 s:pagamento:27
s:pago:23 s:paiement:12 s:past:-5 s:payment:5 s:pm:14 s:rappel:-7 s:re:-81 s:rechnung:-8 s:recordatorio:-13
s:relacion:16 s:remesa:13 s:remittance:29 s:res:-29 s:saldo:-7 s:scadute:-7 s:scaduto:-15 s:sd:13 s:si:13
s:sollecito:-9 s:statement:-8 s:stato:-13 s:status:-5 s:toner:-7 s:tr:10 s:transferencia:5 s:va:-16 s:vs:7 s:wg:13
s:zahlungsavis:22 s:zahlungserinnerung:-14 w:!:-22 w:%:-6 w:00000:25 w:0000:85 w:000:34 w:00:-19 w:0:29 w:?:-28
w:@:-30 w:aan:-5 w:abbiamo:-7 w:able:7 w:abono:11 w:abrazo:8 w:accounts:6 w:accredito:-13 w:ach:5 w:adjuntamos:22
w:adjunto:20 w:administradores:-6 w:advice:17 w:afgeschreven:29 w:against:-9 w:agradeco:-9 w:ai:-8 w:al:-11 w:all:-7
w:alle:-5 w:allegato:32 w:alles:-6 w:als:-7 w:am:-27 w:an:-5 w:anbei:13 w:anexo:40 w:anhang:22 w:anne:11 w:ao:-7
w:ap:5 w:approvata:-7 w:arrivati:-7 w:as:-10 w:assim:-5 w:ate:-6 w:atenta:-5 w:att:13 w:attached:37 w:attendiamo:-7
w:au:-14 w:auf:-7 w:ausgeglichen:-6 w:avec:-9 w:avis:78 w:aviso:39 w:avoir:13 w:avvenuto:9 w:ayant:18
w:ayuntamiento:6 w:baja:-5 w:bancaria:39 w:bancario:-12 w:bank:-10 w:banque:12 w:be:-7 w:bei:-7
w:belastungsanzeige:-6 w:below:7 w:bem:-5 w:beneficiario:20 w:betaaladvies:24 w:betaald:6 w:betaling:-32
w:bezahlt:-7 w:bij:-6 w:bijgaand:35 w:bijlage:14 w:bis:-6 w:bitte:-16 w:boleto:-9 w:bom:-13 w:bonifico:21
w:bonjour:11 w:bonne:-7 w:br:-5 w:bt:29 w:buenas:6 w:buongiorno:5 w:by:-7 w:campana:-5 w:can:-9 w:ce:-7 w:ces:12
w:cet:5 w:chaps:16 w:chase:7 w:check:-7 w:cheques:-5 w:chf:-7 w:ci:13 w:cl:10 w:cliente:-5 w:cobro:6 w:codigo:-5
w:colli:-7 w:com:-17 w:come:14 w:comercial:-6 w:como:-5 w:comunica:14 w:con:-17 w:concepto:11 w:confirming:6
w:conforme:-5 w:conserve:10 w:constancia:8 w:conta:8 w:contabile:18 w:contas:-6 w:copy:-5 w:covers:7 w:cs:6
w:cuenta:6 w:cv:14 w:da:-26 w:dag:-5 w:dal:-7 w:damen:8 w:das:-5 w:dat:-7 w:data:6 w:ddt:-7 w:de:-7 w:december:-8
w:del:31 w:dell:8 w:della:-22 w:den:-13 w:depose:5 w:der:-22 w:descontada:-8 w:despacho:-5 w:desta:7 w:detail:12
w:detalle:39 w:deux:11 w:di:6 w:dia:-12 w:dias:-7 w:dicembre:-6 w:diciembre:-5 w:die:-23 w:diese:7 w:diferencia:-5
w:disposizione:16 w:distinta:-12 w:do:-23 w:doctora:-5 w:documento:15 w:documentos:6 w:domicilio:9 w:donc:10
w:dossiers:5 w:dovuto:15 w:dran:5 w:du:-5 w:due:-10 w:dw:17 w:ee:-45 w:einen:-6 w:einer:-8 w:ejecucion:-11 w:el:9
w:electronico:9 w:em:35 w:emis:14 w:emitio:9 w:en:-9 w:encuentra:-5 w:entro:-7 w:enviamos:12 w:envio:7 w:er:-6
w:erfolgt:-7 w:erhalten:7 w:es:-10 w:est:-6 w:esta:-6 w:estado:-5 w:este:8 w:estimado:9 w:estou:-5 w:eur:18
w:euros:-12 w:execute:11 w:fa:-20 w:factura:-6 w:facture:-9 w:factures:15 w:factuur:-8 w:fattura:-22 w:favore:9
w:fe:-5 w:ficou:-5 w:fin:-7 w:find:8 w:finden:8 w:first:14 w:fiscal:8 w:fn:6 w:foi:-16 w:folgende:6 w:for:-14
w:fornitore:-13 w:frau:-16 w:freitag:-6 w:from:-6 w:ft:-10 w:fur:-12 w:geachte:-9 w:gebucht:-5 w:gegen:-6 w:geld:-6
w:gentile:-15 w:geom:15 w:giorni:-5 w:giro:-5 w:gisteren:-5 w:goedemorgen:15 w:goes:16 w:gone:-5 w:gr:8 w:graag:-7
w:gruzi:-5 w:gutschrift:7 w:guy:7 w:has:10 w:hat:-8 w:have:7 w:he:12 w:hear:7 w:heb:-6 w:hebben:-6 w:heden:-12
w:heeft:-5 w:hemos:-7 w:here:5 w:herr:-6 w:herren:8 w:het:13 w:heute:6 w:hi:-14 w:hierbij:15 w:him:7 w:ho:-6 w:hoy:6
w:iban:10 w:ich:-11 w:ihnen:-7 w:ihre:-8 w:ihrem:8 w:iibb:9 w:ik:-17 w:il:-32 w:im:14 w:importe:7 w:in:13
w:incidencia:-5 w:informamos:6 w:informiamo:10 w:inserita:-7 w:intervencion:6 w:invoice:-5 w:is:-39 w:ist:-13
w:ja:-13 w:jan:5 w:januari:-18 w:janvier:-6 w:je:-17 w:joint:30 w:jointe:6 w:jours:-5 w:jullie:-5 w:junto:10
w:keine:-7 w:la:-50 w:las:-6 w:laura:7 w:le:-10 w:ledger:-6 w:liquido:7 w:los:-5 w:lr:9 w:lundi:-5 w:lunedi:-7
w:maandag:-13 w:mail:-7 w:mais:-5 w:manager:14 w:me:-20 w:mes:-6 w:message:-9 w:met:-27 w:mi:-12 w:mijn:-5 w:mit:-14
w:morgen:-5 w:morning:-8 w:na:-14 w:nach:-9 w:nachricht:6 w:nao:-16 w:nc:23 w:ne:-7 w:nella:-23 w:new:-5 w:nf:12
w:nicht:-12 w:niet:-11 w:no:-32 w:noch:-7 w:nog:-5 w:non:-12 w:nos:-10 w:not:-7 w:nota:-14 w:note:5 w:notre:13
w:nous:-13 w:november:-11 w:novembre:6 w:now:12 w:ns:16 w:nuestro:-7 w:numero:-5 w:oder:-5 w:odierna:16 w:of:-17
w:oggi:5 w:oktober:9 w:on:-11 w:ons:35 w:ontem:-10 w:ontvangt:15 w:op:-21 w:operacion:9 w:or:6 w:orden:11 w:os:-16
w:overdue:-6 w:paga:-13 w:pagamento:9 w:pagamos:-5 w:pagar:-12 w:pagate:-9 w:pagato:13 w:pago:6 w:paid:-8
w:paiement:19 w:par:-21 w:parte:-6 w:pas:-8 w:passato:-13 w:payee:-11 w:paying:-6 w:pdf:-7 w:pela:-6 w:per:-7
w:perito:-7 w:piece:9 w:pix:-7 w:pm:13 w:por:-24 w:portal:-5 w:posten:7 w:pour:7 w:pre:-5 w:precisa:-5 w:prego:16
w:presente:7 w:prevista:9 w:prezados:11 w:programada:-5 w:proof:-6 w:prossima:-23 w:proveedor:13 w:proximo:-7
w:qualquer:-5 w:quanto:12 w:que:-28 w:quedo:-5 w:reception:-5 w:rechnen:-6 w:rechnung:-10 w:ref:40 w:reglees:14
w:reglement:8 w:relacion:9 w:remesa:28 w:remessa:40 w:remit:9 w:remittance:46 w:requested:7 w:respuesta:5 w:rest:-6
w:resto:-5 w:rif:7 w:riserva:-7 w:ro:8 w:run:-6 w:sa:11 w:sales:7 w:saludos:20 w:sao:-6 w:sara:-20 w:scheduled:-11
w:schon:-5 w:see:-12 w:segue:8 w:sem:-8 w:semana:8 w:sent:7 w:september:-8 w:sera:-9 w:showing:-6 w:si:9
w:siguientes:5 w:sin:-7 w:sind:-5 w:societa:11 w:sono:-6 w:sont:12 w:sospesa:-7 w:sous:-5 w:sparkasse:-8 w:sr:-13
w:staat:-5 w:stata:-10 w:statement:-9 w:status:-9 w:still:7 w:sua:9 w:sul:-11 w:sulla:-5 w:sur:-9 w:swift:-7
w:system:-11 w:tardes:7 w:tc:21 w:te:-6 w:ted:18 w:tenemos:9 w:ter:16 w:tesouraria:13 w:testa:16 w:thanks:-6
w:that:-6 w:the:-19 w:these:-5 w:three:12 w:thx:13 w:tipo:-6 w:took:5 w:tot:28 w:totaal:6 w:total:63 w:totale:17
w:trace:9 w:transfer:-5 w:transferencia:15 w:transferencias:9 w:trn:14 w:trouver:5 w:tudo:-5 w:uberweisung:8 w:um:-8
w:un:-10 w:und:-6 w:under:8 w:unico:-8 w:uns:-9 w:unser:17 w:unserer:13 w:until:-8 w:uw:-11 w:valor:-6 w:value:9
w:valuta:30 w:valutadatum:-28 w:van:8 w:vandaag:-17 w:vedi:-9 w:vendredi:8 w:venerdi:12 w:verra:6 w:veuillez:5
w:vf:-6 w:vi:21 w:via:-9 w:vir:-7 w:virement:9 w:voces:-5 w:voici:16 w:vom:-5 w:von:-14 w:voor:16 w:vossa:-5
w:vostro:5 w:votre:5 w:vous:-9 w:vrijdag:12 w:vs:11 w:waiting:7 w:wanted:14 w:was:-8 w:we:-20 w:werd:-17 w:werden:-7
w:were:11 w:whether:7 w:why:-6 w:wij:-12 w:will:-11 w:wir:-18 w:wird:-8 w:with:-10 w:woche:-6 w:wurde:-10 w:ya:-6
w:yesterday:9 w:yesterdays:14 w:yet:7 w:you:-13 w:zahlung:-14 w:zahlungsavis:50 w:zijn:-5 w:zu:13 w:zum:-7 w:zur:-9
"""
