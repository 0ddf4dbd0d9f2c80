"""What speaks for and against `out_of_office`: written by `make reply-weights`, never by hand."""

BIAS = -2.4
THRESHOLD = 0.4
#: clue:hundredths
WEIGHTS = """
?:-16 ?copy:-6 ?mine:-12 ?not:-5 ?plan:-5 ?propose:-8 ?question:-9 ?redirect:22 ?statement:-5 ?stop:-7
b:00000_00000:5 b:0000_0000:-5 b:0000_00:-10 b:000_00:-13 b:000_0:-12 b:000_euro:-8 b:00_%:-13 b:00_0000:-13
b:00_de:9 b:00_del:-5 b:00_nicht:9 b:00_november:17 b:00_ottobre:16 b:00_wieder:6 b:0_000:-14 b:0_00:-9 b:0_0:-24
b:0_de:27 b:0_december:22 b:0_dezember:7 b:0_ee:18 b:0_er:12 b:0_gennaio:10 b:0_januari:16 b:0_january:11
b:0_janvier:8 b:0_november:-9 b:0_pm:10 b:aan_@:-5 b:access_to:14 b:al_00:13 b:al_0:35 b:am_00:-8 b:am_freitag:-5
b:am_montag:5 b:am_on:6 b:am_out:5 b:an_@:5 b:an_frau:10 b:annual_leave:5 b:assuntos_de:-9 b:at_0:10 b:at_@:5
b:ate_00:5 b:aujourd_hui:10 b:bericht_aan:-5 b:bin_bis:21 b:bis_einschliesslich:22 b:bitte_an:12 b:buzon_no:24
b:ce_sera:-6 b:chiuso_il:5 b:christmas_!:11 b:cr_00:-5 b:da_000:-6 b:dal_00:7 b:dank_fur:13 b:dans_le:9 b:de_0000:6
b:de_baja:33 b:de_diciembre:15 b:de_enero:9 b:de_ferias:24 b:de_janeiro:5 b:de_la:-11 b:de_outubro:10
b:de_paiement:9 b:de_retour:18 b:de_vacaciones:5 b:del_00:8 b:dia_0:7 b:ecrire_@:6 b:ee_nella:19
b:einschliesslich_freitag:22 b:el_correo:19 b:el_jueves:12 b:el_portal:-5 b:em_00:6 b:en_el:-6 b:en_ons:-6
b:encontro_me:20 b:enero_de:11 b:er_decembre:10 b:er_even:6 b:er_niet:-18 b:est_dans:9 b:est_en:-14 b:este_buzon:24
b:estoy_de:32 b:even_niet:6 b:favor_de:-5 b:fecha_de:5 b:feira_0:6 b:fino_al:13 b:for_your:8 b:freitag_00:15
b:freitag_0:5 b:from_the:5 b:fur_ihre:13 b:fur_sie:7 b:giovedi_0:10 b:gruss_gott:7 b:guten_tag:-10 b:hasta_el:7
b:ich_bin:32 b:ici_la:5 b:ihre_mail:9 b:ihre_nachricht:8 b:ik_ben:36 b:ik_ga:-5 b:ik_mijn:5 b:ik_werk:20 b:il_00:-6
b:im_buro:6 b:im_haus:13 b:in_elternzeit:10 b:in_ferie:10 b:in_tribunale:19 b:ist_nicht:-8 b:january_0000:10
b:je_suis:21 b:jusqu_au:7 b:kon_niet:-5 b:le_0:-7 b:le_prochain:9 b:left_the:-5 b:leggero_la:9 b:lo_que:-7
b:lundi_0:5 b:maandag_00:24 b:maandag_0:23 b:mail_wird:10 b:me_de:18 b:merci_ecrire:5 b:merry_christmas:11
b:mijn_mail:6 b:monday_00:8 b:monday_0:14 b:montag_00:7 b:naar_@:18 b:nicht_gelesen:8 b:nicht_im:11 b:nicht_mehr:-12
b:nicht_weitergeleitet:9 b:niet_meer:-8 b:niet_op:-8 b:niet_worden:-8 b:no_access:5 b:no_dia:9 b:no_se:20
b:non_ee:-5 b:nostro_ufficio:5 b:notre_banque:-6 b:of_00:-5 b:of_the:5 b:office_with:13 b:on_00000:5 b:on_00:-6
b:on_annual:5 b:on_monday:7 b:on_our:9 b:ook_niet:30 b:out_of:9 b:para_@:-12 b:per_0:-10 b:per_urgenze:16
b:por_favor:-6 b:por_lo:-5 b:prochain_train:10 b:que_la:-6 b:segunda_feira:5 b:sehr_geehrte:-5 b:sich_bitte:8
b:sie_da:7 b:sie_sich:5 b:sind_wir:6 b:sono_in:34 b:spett_le:-10 b:suis_absente:7 b:thanks_for:6 b:the_office:32
b:to_@:-5 b:to_email:8 b:train_de:10 b:uit_uw:-7 b:unternehmen_tatig:-10 b:urgencias_@:9 b:uw_bericht:22
b:uw_mail:31 b:venerdi_00:5 b:vielen_dank:12 b:volgende_week:-7 b:voor_dringende:7 b:wenden_sie:6 b:wieder_fur:7
b:wieder_im:7 b:wij_zijn:10 b:will_be:10 b:wir_wieder:7 b:wird_nicht:12 b:with_no:6 b:worden_bezorgd:-6
b:wordt_niet:31 b:wurde_am:-7 b:zit_op:-5 e:paid=day:-25 e:paid=none:-13 e:promise=day:-40 e:run=none:-8
f:_amount:-35 f:_day:50 f:_invoice:-36 f:ack:-13 f:admin:-27 f:all:-22 f:back:110 f:bounce:-12 f:closed:25
f:contest:-15 f:copy:-18 f:d.CONTRACT_TERMS:-5 f:d.LOST:-7 f:d.MISSING_DOCS:-5 f:d.QUALITY:-6
f:d.SERVICE_INCORRECT:-5 f:demand:-10 f:difference:-17 f:dispute:-25 f:firm:-15 f:fix:-13 f:formal:-26 f:gone:-13
f:goods:-27 f:greeting:9 f:hold:-17 f:hope:-21 f:hostile:-16 f:inclusive:69 f:inject:-7 f:insolvency:-49 f:joke:-12
f:lawyer:-28 f:legal:-48 f:moved:-32 f:moves:-55 f:n.QUANTITY_SHORT:-21 f:not:-69 f:not_dispute:-14
f:not_insolvency:-5 f:not_legal:-12 f:not_ooo:16 f:not_stop:14 f:once_funds:10 f:once_us:-11 f:ooo:181 f:order:-10
f:others:-6 f:paid:-45 f:part:-10 f:pay:-43 f:plan:-31 f:proof:-12 f:propose:-26 f:question:-9 f:refuse:-40
f:remittance:-14 f:rest:-11 f:run:-11 f:statement:-19 f:stop:-48 f:unable:-11 f:until:-11 f:willpay:-61
i:acknowledgement:-16 i:acknowledgement=2:-16 i:already_paid:-36 i:already_paid=3:-35 i:bounce:-12 i:bounce=3:-12
i:copy_invoice_request:-15 i:copy_invoice_request=3:-12 i:dispute:-55 i:dispute=2:-39 i:dispute=3:-12 i:hardship:-14
i:hardship=3:-18 i:hostile:-16 i:hostile=2:-7 i:hostile=3:-9 i:in_payment_run:-7 i:in_payment_run=3:-7
i:insolvency:-44 i:insolvency=3:-41 i:invoice_admin:-24 i:invoice_admin=3:-20 i:legal:-33 i:legal=2:-10
i:legal=3:-21 i:nothing:-45 i:out_of_office:182 i:out_of_office=2:34 i:out_of_office=3:148 i:partial_payment:-6
i:payment_plan_request:-23 i:payment_plan_request=2:-8 i:payment_plan_request=3:-15 i:promise_to_pay:-43
i:promise_to_pay=3:-42 i:question:-27 i:question=1:-14 i:question=2:-5 i:question=3:-8 i:remittance_advice:-15
i:remittance_advice=3:-13 i:statement_request:-19 i:statement_request=2:-6 i:statement_request=3:-13
i:unsubscribe:-61 i:unsubscribe=2:-7 i:unsubscribe=3:-55 i:wrong_contact:-23 i:wrong_contact=1:-5
i:wrong_contact=2:10 i:wrong_contact=3:-29 l:de:-52 l:en:-51 l:es:-7 l:fr:-33 l:it:-41 l:nl:-14 l:pt:-42 n:0:-10
n:1:-121 n:2:-48 n:3:-31 n:4:-5 n:5:-13 n:6:-12 p:abbiam:-6 p:absenc:6 p:absent:7 p:accett:-11 p:accoun:-6
p:actual:-5 p:addres:-5 p:adjunt:-5 p:admini:-14 p:adress:-10 p:afwezi:6 p:answer:9 p:anteri:-5 p:approv:-7
p:assent:14 p:assunt:-10 p:attach:-5 p:attend:-11 p:aujour:10 p:ausent:7 p:automa:-8 p:beantw:18 p:befind:6
p:berich:17 p:betaal:-9 p:betale:-6 p:betref:-7 p:bezorg:-6 p:bonifi:15 p:buongi:-7 p:christ:11 p:client:-8
p:comple:-6 p:compre:20 p:comuni:-5 p:concor:-8 p:concur:-8 p:contes:23 p:correc:-8 p:cortes:-8 p:credit:-16
p:cumpli:-5 p:curren:5 p:decemb:34 p:delive:-10 p:demand:-6 p:derzei:6 p:destin:-9 p:diciem:15 p:dinsda:22
p:donder:18 p:dringe:24 p:durant:8 p:einsch:22 p:eltern:10 p:empres:-16 p:encerr:5 p:encont:18 p:entreg:-6
p:entrep:-5 p:erreic:7 p:estamo:6 p:exampl:-8 p:factur:-15 p:factuu:-7 p:failli:-7 p:fattur:-10 p:fatura:-7
p:febbra:-10 p:financ:-6 p:fornit:-12 p:freige:-5 p:freita:17 p:geehrt:-6 p:gesend:-5 p:gioved:13 p:goedem:-5
p:gracia:21 p:herman:18 p:holida:6 p:inclui:11 p:inclus:21 p:inform:-7 p:insolv:-7 p:invoic:-8 p:januar:21
p:janvie:14 p:kunfti:-5 p:legger:9 p:limite:8 p:liquid:-16 p:livrai:-5 p:maanda:46 p:mahnun:-8 p:mailad:-10
p:matern:10 p:mensaj:-5 p:mierco:27 p:migrat:-7 p:moment:28 p:nachri:6 p:nachst:-5 p:notifi:-6 p:obriga:-5
p:ontvan:-12 p:operat:19 p:ottobr:16 p:outubr:9 p:pagame:-13 p:paieme:6 p:partir:-7 p:patien:-6 p:person:-6
p:possiv:9 p:presen:-5 p:procha:7 p:propon:-11 p:purcha:-5 p:querie:-6 p:rechnu:-6 p:rechts:-7 p:recipi:-8
p:regres:15 p:reouve:5 p:rientr:-13 p:rispos:5 p:schuld:-5 p:scrive:7 p:septem:-10 p:servic:7 p:serviz:10
p:siguie:-5 p:sistem:-5 p:solici:-5 p:stelle:-6 p:stoppe:-6 p:systee:-7 p:telefo:-6 p:transm:-12 p:tribun:15
p:uberwe:-5 p:uffici:8 p:unsere:-5 p:untern:-11 p:urgenc:14 p:urgenz:16 p:vacaci:5 p:vandaa:29 p:vencid:-5
p:verifi:-5 p:vertre:8 p:verwij:-7 p:verzoe:-5 p:volgen:-9 p:weiter:6 p:woensd:26 p:zahlun:-9 s:00000:-23 s:0000:-18
s:000:-12 s:00:-27 s:0:-54 s:aanmaning:-5 s:absence:5 s:abwesenheitsnotiz:18 s:afwezig:28 s:antwoord:7 s:antwort:5
s:ausencia:15 s:automatic:17 s:automatica:32 s:automatique:12 s:automatisch:7 s:automatische:13 s:aviso:6 s:aw:-48
s:betalingsherinnering:-8 s:de:-18 s:delivery:-5 s:di:-16 s:divida:8 s:em:7 s:factuur:-9 s:fatura:8 s:fe:-9
s:fuera:11 s:fuori:23 s:fwd:-7 s:herinnering:-13 s:ihre:-6 s:invoice:-5 s:invoices:-9 s:kc:10 s:mahnung:-10
s:mail:-7 s:niet:-9 s:no:-6 s:of:10 s:office:11 s:oficina:10 s:out:11 s:pagamento:-18 s:pago:-11 s:por:10 s:ps:-6
s:re:-136 s:rechnung:-6 s:recordatorio:-7 s:reply:17 s:reponse:13 s:res:-12 s:respuesta:12 s:risposta:24 s:saldo:-5
s:se:-10 s:segundo:-5 s:sollecito:-6 s:to:-5 s:ufficio:7 s:vencida:-5 s:zahlungserinnerung:-14 w:%:-15 w:00000:-26
w:0000:-21 w:000:-55 w:00:20 w:0:13 w:?:-16 w:@:24 w:aan:-13 w:abbiamo:-6 w:absence:6 w:absent:12 w:absente:7
w:access:13 w:action:-5 w:administratie:-5 w:adresse:-6 w:af:30 w:afwezig:6 w:ai:-6 w:al:34 w:alle:-7 w:als:-9
w:am:7 w:ambos:11 w:and:-7 w:annual:5 w:are:-6 w:as:-16 w:assente:14 w:assuntos:-8 w:at:17 w:attendiamo:-10 w:auf:5
w:aujourd:10 w:ausente:7 w:away:7 w:baja:24 w:bank:-9 w:banque:-6 w:be:5 w:been:-6 w:bei:-8 w:beim:-5 w:bellen:-6
w:ben:38 w:bericht:18 w:betalen:-6 w:betreff:-7 w:bezorgd:-6 w:bij:-10 w:bin:36 w:bis:18 w:bitte:-10 w:bonifici:18
w:buongiorno:-7 w:bureau:35 w:buro:8 w:buzon:19 w:by:-11 w:can:-5 w:ce:-9 w:cessou:-12 w:che:-9 w:chiedo:-7
w:chiuso:5 w:christmas:11 w:ci:-7 w:ciao:-5 w:cliente:-7 w:collega:6 w:collegue:-6 w:com:-10 w:come:14 w:como:-5
w:compreso:18 w:con:-24 w:contacte:5 w:contestamos:27 w:correction:-6 w:correo:14 w:cortesemente:-7 w:cr:-5 w:da:-19
w:dal:11 w:dan:-6 w:dank:9 w:dans:7 w:das:-10 w:dat:-13 w:days:-5 w:de:-37 w:december:26 w:decembre:9 w:dei:15
w:deja:-5 w:del:-14 w:delivery:-6 w:della:-6 w:den:-9 w:depot:5 w:der:-19 w:derzeit:6 w:des:-8 w:desde:-6 w:deze:-8
w:dezember:6 w:di:-40 w:dias:-7 w:diciembre:15 w:die:-41 w:dinsdag:22 w:dit:-6 w:do:-11 w:doe:-5 w:domani:23
w:donderdag:18 w:door:-10 w:dringende:7 w:due:-5 w:durante:8 w:ecrire:5 w:ee:-13 w:een:-20 w:ein:-6 w:eine:-6
w:einschliesslich:22 w:elternzeit:10 w:email:6 w:emails:9 w:empresa:-16 w:encontro:19 w:enero:9 w:entreprise:-5
w:er:22 w:es:13 w:est:-19 w:esta:-16 w:estamos:6 w:este:16 w:estoy:32 w:et:6 w:eu:-5 w:eur:-6 w:euro:-10 w:even:5
w:example:-8 w:facture:-5 w:factuur:-7 w:fatture:-6 w:favor:-12 w:febbraio:-10 w:feira:11 w:ferias:36 w:ferie:12
w:fermes:5 w:fine:-8 w:fino:16 w:foi:-10 w:for:-7 w:fornitore:-11 w:frau:5 w:freitag:17 w:fur:5 w:ga:-5 w:geehrte:-5
w:geen:-7 w:geld:-5 w:giovedi:13 w:gott:7 w:graag:-5 w:gracias:21 w:gruss:6 w:guten:-11 w:ha:-16 w:habe:-6
w:haben:-10 w:happy:6 w:has:-9 w:hasta:6 w:haus:11 w:have:-10 w:he:-5 w:heb:-7 w:heeft:-7 w:herr:-8 w:het:-25
w:hi:-5 w:hier:-10 w:ho:-6 w:hola:26 w:horen:-5 w:hoy:26 w:hui:10 w:ich:16 w:ihre:-5 w:ik:24 w:il:-25 w:im:5
w:in:-12 w:incluidos:11 w:inclus:13 w:inclusive:21 w:invoice:-6 w:io:-5 w:is:-40 w:ist:-23 w:it:-9 w:ja:-9
w:jamais:-5 w:januari:13 w:january:8 w:janvier:14 w:jo:-5 w:jueves:12 w:jullie:-6 w:jusqu:10 w:kb:31 w:keine:-6
w:kon:-6 w:kunftig:-5 w:kunnen:-5 w:la:-58 w:le:-30 w:leave:7 w:ledger:-5 w:left:-5 w:leggero:9 w:les:-10
w:limited:8 w:livraison:-5 w:lo:-20 w:logo:10 w:los:15 w:lui:-11 w:lundi:18 w:lunedi:5 w:maandag:46 w:maar:-8
w:mahnung:-6 w:mail:36 w:mailadres:-9 w:mails:-5 w:mais:-8 w:manana:26 w:martes:27 w:marzo:-12 w:mas:-5 w:me:-8
w:meer:-10 w:mehr:-14 w:meine:6 w:mensaje:-5 w:merry:11 w:message:-10 w:messagerie:8 w:met:16 w:mi:9 w:miercoles:27
w:migration:-7 w:mij:-9 w:minha:8 w:mir:-5 w:mit:-9 w:mme:-5 w:monday:21 w:montag:7 w:morgen:30 w:na:-17 w:naar:9
w:nachricht:6 w:nao:-15 w:ne:-12 w:nella:17 w:nicht:-9 w:niet:20 w:noch:-6 w:nog:-6 w:non:-21 w:nos:-7 w:not:-10
w:note:-5 w:notre:-9 w:nous:-7 w:november:10 w:novembre:-11 w:nummer:-12 w:of:-16 w:office:29 w:oggi:19 w:ok:-6
w:onder:-8 w:one:-5 w:ons:-16 w:ontvangen:-7 w:onze:-10 w:ook:25 w:op:-8 w:or:-6 w:os:7 w:ottobre:16 w:our:6 w:out:5
w:outubro:9 w:over:-5 w:pagamenti:-5 w:pagamento:-6 w:pagar:-5 w:pago:-9 w:paiement:8 w:para:-16 w:parte:-5
w:partire:-6 w:pas:-5 w:peter:-7 w:piano:-17 w:please:-10 w:pm:10 w:por:-7 w:portal:-8 w:possivel:9 w:posta:5
w:prochain:8 w:purchase:-5 w:que:-31 w:quedo:-6 w:queries:-6 w:qui:-8 w:quitte:-6 w:rate:-7 w:rechnung:-9
w:reouverture:5 w:retour:21 w:return:12 w:rientro:-8 w:sat:-5 w:scrivere:9 w:se:17 w:sehr:-6 w:seit:-5
w:september:-6 w:sera:-11 w:servico:10 w:servizio:11 w:shut:6 w:si:-12 w:sin:6 w:sinds:-9 w:sistema:-5 w:so:-9
w:sommer:6 w:sono:36 w:spett:-10 w:spoed:37 w:status:-7 w:stoppen:-6 w:stuur:-12 w:su:-16 w:suis:21 w:sur:-5
w:systeem:-7 w:system:-5 w:tag:-10 w:tatig:-10 w:te:-15 w:that:-10 w:the:-6 w:this:-12 w:to:-12 w:today:9 w:train:10
w:transmets:-9 w:tribunale:18 w:ufficio:8 w:uit:-15 w:um:-6 w:un:-18 w:una:-5 w:und:-14 w:uns:-7 w:unser:-6
w:unternehmen:-11 w:until:7 w:urgencias:9 w:urgent:10 w:urgenze:16 w:uw:36 w:vacaciones:5 w:van:-28 w:vanaf:19
w:vandaag:29 w:vast:-5 w:vertretung:9 w:verwijder:-6 w:vi:-5 w:via:-10 w:vie:-6 w:vielen:12 w:voi:-8 w:volgende:-7
w:volver:-5 w:von:-8 w:vos:-11 w:votre:-9 w:vous:-18 w:vuelta:12 w:war:-5 w:was:-11 w:we:-19 w:week:-10 w:weer:37
w:weitergeleitet:8 w:wenden:6 w:werden:-5 w:werk:20 w:wieder:13 w:wilt:-7 w:wir:-14 w:wird:7 w:with:9 w:woensdag:26
w:worden:-14 w:wordt:25 w:wurde:-13 w:xml:-5 w:ya:-8 w:you:-17 w:your:-8 w:zaken:6 w:zijn:5 w:zit:23 w:zu:-8
w:zum:-9
"""
