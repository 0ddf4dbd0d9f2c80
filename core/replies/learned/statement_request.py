"""What speaks for and against `statement_request`: written by `make reply-weights`, never by hand."""

BIAS = -2.66
THRESHOLD = 0.225
#: clue:hundredths
WEIGHTS = """
?:11 ?back:5 ?greeting:10 ?mine:12 ?moved:7 ?moves:34 ?n.QUANTITY_SHORT:30 ?not:-9 ?not_duplicate:-6 ?once_us:8
?paid:5 ?pay:5 ?plan:-16 ?propose:18 ?question:-27 ?redirect:60 ?statement:56 ?willpay:19 b:00000_esta:5
b:00000_no:5 b:00000_we:5 b:0000_0000:21 b:0000_?:32 b:0000_and:7 b:0000_el:10 b:0000_is:-6 b:0000_ist:-7
b:0000_que:30 b:0000_the:7 b:000_00:-14 b:000_0:-6 b:000_?:5 b:000_ete:6 b:000_is:7 b:000_por:-19 b:00_%:-5
b:00_0000:-5 b:00_00:19 b:00_0:6 b:00_?:19 b:00_au:9 b:00_beglichen:6 b:00_bezahlt:-6 b:00_decembre:10 b:00_euro:-8
b:00_mit:-6 b:00_non:21 b:00_oktober:-11 b:00_und:-6 b:0_%:21 b:0_000:-6 b:0_0:-15 b:0_december:-6 b:0_el:14
b:0_haben:6 b:0_novembre:-5 b:0_que:25 b:0_und:8 b:?_?:-22 b:account_please:10 b:ainsi_que:12
b:aktullen_kontoauszug:9 b:al_00:23 b:al_pagamento:5 b:all_three:6 b:alle_fatture:-6 b:alle_openstaande:7 b:am_0:5
b:an_up:12 b:and_0000:7 b:and_will:14 b:approved_and:5 b:are_approved:6 b:as_well:-15 b:at_it:13 b:au_00:5
b:au_lieu:15 b:auch_nicht:-6 b:be_honest:-5 b:besten_dank:5 b:bitte_einen:10 b:bitte_senden:7 b:bom_dia:24
b:bonjour_le:7 b:bp_0:27 b:can_get:10 b:can_you:-8 b:ce_jour:15 b:ce_que:12 b:cette_facture:-6 b:che_il:-7
b:check_run:11 b:chf_000:6 b:ci_hanno:8 b:ci_mancherebbe:-6 b:compte_jour:10 b:con_la:-5 b:conta_corrente:14
b:could_you:6 b:cuenta_actualizado:7 b:current_statement:9 b:da_nossa:5 b:das_geld:-7 b:date_statement:12
b:de_0000:26 b:de_000:-11 b:de_0:7 b:de_boeken:19 b:de_ce:13 b:de_compte:32 b:de_conta:13 b:de_cuenta:14
b:de_factuur:-7 b:de_la:15 b:de_me:12 b:de_nous:7 b:de_setembro:5 b:de_um:5 b:depot_direct:6 b:detalle_de:-8
b:deux_factures:-5 b:dia_00:-5 b:die_000:8 b:die_00:-6 b:die_rechnung:-22 b:die_uberweisung:-6 b:dit_bericht:8
b:een_kopie:17 b:een_overzicht:20 b:een_rekeningoverzicht:9 b:einen_aktullen:9 b:einen_kontoauszug:12 b:el_0:17
b:el_detalle:-8 b:el_estado:10 b:el_que:30 b:em_anexo:-23 b:en_die:12 b:en_een:17 b:en_el:-26 b:en_la:-5
b:envoyer_un:5 b:estado_de:14 b:estratto_conto:17 b:etat_de:6 b:ete_paye:6 b:extracto_de:8 b:extrait_de:7
b:extrato_completo:11 b:extrato_da:6 b:extrato_de:23 b:facture_est:6 b:figura_en:-9 b:fridays_run:-5 b:from_the:-5
b:fur_den:9 b:fur_die:6 b:fur_ihre:5 b:geehrter_herr:8 b:graag_een:7 b:gruzi_herr:6 b:guten_tag:-6 b:haben_sie:-7
b:have_already:5 b:have_had:8 b:heb_een:14 b:ich_am:-6 b:ich_nicht:-7 b:ihre_mahnung:7 b:ihre_nachricht:-5
b:ik_ben:-6 b:ik_doe:19 b:ik_een:19 b:ik_heb:12 b:im_haus:7 b:in_dem:7 b:in_our:7 b:is_not:6 b:is_on:-5 b:ist_am:-6
b:je_een:14 b:je_ne:9 b:je_vous:6 b:kopie_van:15 b:la_0000:8 b:la_cuenta:6 b:la_data:-6 b:la_factura:-6 b:la_meme:6
b:la_nota:-5 b:la_nueva:6 b:la_presente:-9 b:la_scheda:6 b:la_transferencia:-9 b:le_00:5 b:le_fatture:5
b:le_montant:6 b:les_comunicamos:-8 b:les_deux:-5 b:les_factures:12 b:liebe_frau:6 b:liegt_bei:-6 b:lieu_de:15
b:lo_que:-7 b:look_at:7 b:ls_00:-6 b:mailen_?:15 b:me_have:5 b:merci_de:7 b:mi_serve:6 b:mir_die:-7 b:mit_000:-6
b:moin_frau:-6 b:ne_la:9 b:nel_prossimo:-6 b:nicht_ein:-6 b:nicht_im:7 b:no_la:7 b:non_abbiamo:8 b:non_riesco:8
b:non_ve:21 b:nossa_conta:5 b:not_in:8 b:nota_de:-5 b:november_en:14 b:of_account:12 b:of_our:8 b:of_the:-6
b:offenen_posten:5 b:on_file:-16 b:on_this:-5 b:op_0:-5 b:op_betaald:-5 b:openstaande_posten:11 b:our_ledger:5
b:overzicht_van:20 b:par_depot:6 b:par_la:6 b:para_el:14 b:payment_of:-5 b:per_00:11 b:per_favore:29
b:please_can:-16 b:please_send:7 b:por_favor:8 b:por_la:-9 b:pouvez_vous:-7 b:presente_les:-9 b:prie_de:13 b:qu_un:5
b:que_el:25 b:que_es:-19 b:que_la:-5 b:que_les:11 b:que_me:-5 b:que_nao:37 b:que_vous:17 b:rather_than:-15
b:rechnung_0000:-5 b:reglement_de:13 b:releve_de:32 b:scheda_contabile:6 b:scheduled_for:6 b:schicken_?:-5
b:schicken_sie:8 b:sehen_wir:-6 b:sehr_geehrte:-6 b:send_me:18 b:senden_sie:8 b:sent_this:9 b:sie_die:-5 b:sie_es:-6
b:sie_mir:9 b:sie_uns:8 b:so_can:7 b:so_this:5 b:statement_of:10 b:statement_please:10 b:sturen_?:6 b:stuur_mij:9
b:thanks_for:-8 b:the_00:5 b:the_next:9 b:the_statement:-24 b:this_one:-6 b:to_be:-5 b:to_date:12 b:to_pay:7
b:um_extrato:8 b:un_estratto:6 b:un_extracto:15 b:un_extrait:7 b:un_releve:31 b:und_die:5 b:une_facture:6 b:up_to:12
b:van_alle:9 b:van_een:-5 b:van_het:8 b:van_uw:7 b:ve_li:21 b:von_ihnen:-7 b:voorlopige_surseance:9 b:vorige_week:8
b:vous_avez:12 b:vous_me:-8 b:vous_prie:13 b:waiting_for:5 b:week_donderdag:9 b:when_have:9 b:will_be:-5
b:will_look:7 b:wir_eine:10 b:wir_haben:-7 b:wir_nicht:27 b:wurde_am:5 b:you_sent:8 b:zahlen_wir:-8 b:zahlung_am:7
b:zum_00:9 b:zur_zahlung:7 e:paid=day:-15 e:paid=none:-17 e:promise=day:-6 e:promise=none:-17 e:run=none:-20
f:_amount:-20 f:_day:-30 f:_invoice:6 f:ack:-6 f:admin:-15 f:all:16 f:back:-8 f:bounce:-16 f:closed:-16
f:contest:-17 f:copy:35 f:d.DAMAGED:-10 f:d.DUPLICATE_BILLING:5 f:d.LOST:-8 f:d.MISSING_DOCS:-12 f:d.NO_OPEN_ITEM:9
f:d.PRICE_ERROR:6 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-6 f:demand:7 f:dispute:-16 f:firm:-19 f:fix:-11 f:formal:-18
f:gone:-23 f:goods:-20 f:hardship:-18 f:hold:-12 f:hope:-22 f:hostile:-22 f:inclusive:-6 f:inject:-14
f:insolvency:-27 f:joke:-7 f:lawyer:-37 f:legal:-36 f:mine:-56 f:moved:-18 f:moves:-11 f:n.QUANTITY_SHORT:16
f:not:-38 f:not_admin:-7 f:not_dispute:-9 f:not_duplicate:-10 f:not_gone:-6 f:not_legal:-10 f:not_statement:-6
f:not_stop:-10 f:once_funds:-5 f:once_us:-16 f:ooo:-16 f:order:-9 f:others:-7 f:paid:-31 f:part:-5 f:pay:-29
f:plan:-15 f:proof:11 f:propose:6 f:question:-48 f:r.DAMAGED:-5 f:r.DESCRIPTION:7 f:r.DUPLICATE_BILLING:10
f:r.FREIGHT:11 f:r.LOST:-5 f:r.NOT_OURS:17 f:r.QUALITY:-6 f:r.WITHHOLDING:19 f:redirect:52 f:refuse:-35
f:remittance:-16 f:run:-28 f:soon:-12 f:statement:256 f:stop:-48 f:unable:-9 f:until:-6 f:wait:-7 f:willpay:-13
i:acknowledgement:-44 i:acknowledgement=2:-44 i:already_paid:-26 i:already_paid=3:-24 i:bounce:-19 i:bounce=3:-19
i:copy_invoice_request:12 i:copy_invoice_request=3:15 i:dispute:-30 i:dispute=2:-23 i:hardship:-21 i:hardship=3:-17
i:hostile:-22 i:hostile=2:-8 i:hostile=3:-14 i:in_payment_run:-20 i:in_payment_run=3:-20 i:insolvency:-25
i:insolvency=3:-20 i:invoice_admin:-11 i:invoice_admin=2:18 i:invoice_admin=3:-28 i:legal:-35 i:legal=3:-34
i:out_of_office:-24 i:out_of_office=3:-21 i:payment_plan_request:5 i:payment_plan_request=2:16
i:payment_plan_request=3:-11 i:promise_to_pay:-22 i:promise_to_pay=3:-21 i:question=1:25 i:question=2:-8
i:question=3:-16 i:remittance_advice:-25 i:remittance_advice=2:-13 i:remittance_advice=3:-13 i:statement_request:234
i:statement_request=2:68 i:statement_request=3:166 i:unsubscribe:-56 i:unsubscribe=2:-6 i:unsubscribe=3:-50
i:wrong_contact:-25 i:wrong_contact=3:-19 l:de:-51 l:en:-22 l:es:-14 l:fr:-44 l:it:-32 l:nl:-50 l:pt:-52 n:0:-16
n:1:-85 n:2:-88 n:3:-43 n:4:-29 n:5:-6 p:abbiam:21 p:accoun:10 p:actual:6 p:adjunt:-15 p:adress:-9 p:aggior:5
p:aktull:18 p:ammini:-8 p:anteri:-6 p:audito:5 p:automa:-14 p:avvoca:-7 p:bancar:-20 p:bankin:12 p:beglic:5
p:besteh:-6 p:bestel:-9 p:bestuu:8 p:betaal:-5 p:bewind:8 p:bezahl:-11 p:boekho:10 p:bonjou:8 p:brauch:6 p:buongi:-8
p:cancel:-5 p:client:25 p:collec:20 p:comple:89 p:comuni:-21 p:concil:36 p:concur:-8 p:condom:20 p:contac:-10
p:contat:-5 p:contes:-5 p:corren:13 p:corres:-5 p:credit:-13 p:curren:9 p:decemb:-10 p:declar:-5 p:demand:-5
p:destin:-6 p:detall:-9 p:differ:11 p:direcc:11 p:dirett:-6 p:donder:6 p:duplic:7 p:eerder:-5 p:einzel:10
p:empres:-7 p:enthal:7 p:envoye:6 p:ersuch:7 p:escrib:-7 p:estrat:26 p:extrac:22 p:extrai:7 p:extrat:43 p:fabric:5
p:factur:10 p:factuu:-9 p:failli:-6 p:faktur:7 p:fattur:-10 p:financ:24 p:formul:-7 p:friday:-5 p:gebrui:5
p:gentil:8 p:gestio:-5 p:goedem:-5 p:gracia:6 p:herinn:-5 p:hierbi:-6 p:inform:-10 p:inoltr:20 p:inseri:-6
p:insolv:-8 p:instru:-8 p:inteir:10 p:invent:7 p:invoic:-16 p:jahres:9 p:janeir:6 p:januar:-6 p:kontoa:18
p:krijge:18 p:levera:7 p:liquid:-13 p:magist:8 p:mailin:-5 p:manche:-6 p:mandan:8 p:mandar:18 p:mandas:12
p:mandat:39 p:market:-5 p:messag:-12 p:mittei:8 p:moment:-5 p:monsie:12 p:montan:5 p:nachri:-6 p:nachst:-5
p:necesi:67 p:nemmen:-6 p:nochma:30 p:nothin:10 p:novemb:6 p:offene:5 p:oggett:5 p:oktobe:-13 p:onderg:9 p:ontvan:7
p:openst:49 p:operat:20 p:opnieu:-6 p:overzi:16 p:partit:38 p:parven:15 p:paymen:-6 p:pazien:9 p:person:-6
p:presen:-12 p:proced:7 p:prossi:-5 p:proxim:-5 p:reclam:18 p:rectif:6 p:reglem:13 p:rekeni:16 p:relanc:-7
p:remess:-21 p:remitt:-6 p:renvoy:-7 p:respon:-7 p:riferi:-7 p:ritenu:20 p:saldat:-5 p:salden:21 p:scaden:-5
p:schedu:6 p:schick:5 p:schuld:-5 p:scrive:-5 p:segnal:20 p:segund:-6 p:septem:-6 p:servic:-6 p:servir:5 p:settim:5
p:sistem:-9 p:societ:-7 p:solici:5 p:sollec:-9 p:sospes:6 p:statem:27 p:succes:12 p:sursea:8 p:telefo:-6 p:transf:-9
p:tribun:-5 p:uberse:-6 p:uberwe:-11 p:ubrige:8 p:unsere:6 p:unsubs:-6 p:unters:-7 p:vandaa:17 p:verifi:-8
p:verlee:8 p:vertro:5 p:verzoe:6 p:vireme:-5 p:voorlo:8 p:vorges:6 p:weiter:-5 p:woensd:7 p:zusend:38 s:00000:-22
s:0000:-45 s:000:-18 s:00:-18 s:0:-42 s:account:12 s:ag:5 s:and:74 s:automatica:-13 s:automatische:-6 s:aviso:-16
s:aw:-12 s:bar:28 s:betalingsherinnering:-16 s:cafe:9 s:cliente:29 s:cuenta:11 s:de:-23 s:di:-18 s:do:27 s:enc:10
s:es:-6 s:estado:9 s:extrato:7 s:factura:-25 s:facture:-6 s:factures:8 s:factuur:-9 s:fattura:-5 s:fwd:-7 s:hs:7
s:ihre:-6 s:inv:-5 s:invoice:-9 s:invoices:-9 s:kk:-8 s:kontoauszug:10 s:letter:73 s:ls:-6 s:mahnung:-13 s:mail:-6
s:offene:12 s:pagamento:-21 s:pago:-21 s:pendiente:-21 s:per:7 s:posten:12 s:rappel:-5 s:re:-66 s:rechnung:-10
s:recordatorio:-17 s:relance:-25 s:releve:8 s:reminder:42 s:res:-11 s:respuesta:-5 s:retail:-5 s:rm:10 s:saldo:42
s:second:-5 s:segundo:6 s:sollecito:-15 s:statement:66 s:zahlungserinnerung:-6 w:!:-25 w:%:16 w:00000:-35 w:000:-36
w:00:-58 w:0:-12 w:?:11 w:@:-42 w:ab:11 w:abbiamo:21 w:aber:-7 w:account:9 w:accountant:5 w:actualizado:7
w:adjunto:-12 w:administrador:-5 w:administratie:7 w:adresse:-6 w:again:-5 w:ai:-6 w:ainsi:14 w:aktullen:9 w:al:44
w:all:7 w:alle:-5 w:also:11 w:am:-13 w:ambito:5 w:amministrazione:-7 w:anbei:-8 w:ancora:12 w:and:-9 w:andere:14
w:anexo:-24 w:anhang:-6 w:ano:36 w:ap:6 w:ar:-6 w:are:11 w:as:-18 w:at:9 w:attached:-5 w:attend:6 w:au:13 w:aub:7
w:auch:-5 w:aucune:11 w:auditoria:5 w:auf:-20 w:avez:11 w:avvocato:-7 w:baja:-5 w:bancaria:-19 w:bank:-8
w:banking:12 w:bar:27 w:be:-17 w:before:-5 w:beglichen:5 w:bei:-10 w:ben:-8 w:beste:7 w:besteht:-6 w:besten:5
w:betrag:6 w:bewindvoerder:8 w:bezahlt:-10 w:bien:-8 w:bin:-9 w:bis:-5 w:bitte:32 w:boeken:19 w:boekhouder:11
w:boleto:-6 w:bom:22 w:bonjour:8 w:both:10 w:bp:27 w:buongiorno:-8 w:but:-7 w:by:-8 w:cafe:10 w:cambio:6 w:can:8
w:cargo:-23 w:cash:5 w:ce:9 w:celui:6 w:cette:-6 w:change:13 w:charge:17 w:che:5 w:check:10 w:cheque:-5 w:chf:6
w:ci:-5 w:cliente:27 w:come:13 w:completo:47 w:compte:32 w:comunicamos:-9 w:con:8 w:concurso:-5 w:condominio:20
w:conta:17 w:contabile:5 w:contact:-7 w:conto:20 w:corrente:13 w:correo:-7 w:could:9 w:cuenta:23 w:current:9 w:da:11
w:dag:9 w:dan:-7 w:das:-16 w:dat:-14 w:data:-9 w:date:12 w:dazu:38 w:de:-32 w:debt:8 w:december:-24 w:decembre:14
w:del:17 w:della:-7 w:depot:6 w:der:-19 w:desde:15 w:detalle:-8 w:deux:-8 w:devis:5 w:deze:-6 w:di:-19 w:dia:11
w:dias:-7 w:die:-26 w:difference:9 w:digo:28 w:direccion:11 w:direttore:-6 w:dit:8 w:do:5 w:doe:16 w:does:-14
w:domani:21 w:donderdag:6 w:dr:7 w:du:5 w:due:-5 w:duplicado:11 w:ee:-28 w:een:38 w:eens:8 w:eerdere:-5 w:eine:20
w:einen:53 w:em:-32 w:email:-6 w:emesso:5 w:empresa:-7 w:en:-6 w:enero:12 w:enthalten:8 w:entro:-7 w:enviar:28
w:envio:15 w:envoyer:6 w:er:-5 w:erneut:-6 w:es:-38 w:eso:9 w:est:-14 w:esta:6 w:estado:13 w:este:-10 w:estratto:26
w:et:-5 w:etant:14 w:etat:6 w:eu:-7 w:eur:-7 w:euro:-7 w:extracto:22 w:extrait:7 w:extrato:43 w:factura:-8
w:facturas:9 w:factures:9 w:factuur:-9 w:faire:17 w:falta:9 w:fare:8 w:fattura:-6 w:fatura:-5 w:favor:36 w:favore:28
w:figura:-9 w:file:-17 w:finden:35 w:fino:5 w:five:-5 w:foi:-8 w:for:-9 w:formular:-6 w:friday:-8 w:fridays:-5
w:from:-11 w:fur:8 w:gar:7 w:garage:19 w:gebruik:6 w:geehrte:-6 w:geen:-9 w:geht:-11 w:geld:-11 w:gentilissima:7
w:gestion:-19 w:gestionale:14 w:get:8 w:gleich:37 w:got:6 w:gp:19 w:gracias:6 w:grazie:6 w:gruzi:6 w:guten:-7
w:ha:-13 w:haal:-5 w:haben:-12 w:hace:11 w:had:6 w:hanno:8 w:hans:6 w:has:-6 w:hasta:-6 w:haus:7 w:have:5 w:heb:11
w:hebben:-7 w:herr:14 w:het:-14 w:heute:5 w:hi:77 w:hier:-10 w:hierbij:-6 w:ho:-6 w:hoi:10 w:honest:-5 w:hoy:-5
w:ich:-15 w:ignore:-5 w:ihnen:-11 w:ihr:-7 w:ihre:7 w:ik:15 w:il:-9 w:im:14 w:in:-32 w:inoltre:21 w:invoice:-14
w:is:-17 w:ist:-25 w:it:-7 w:items:9 w:ja:-5 w:janeiro:6 w:janner:8 w:je:9 w:joint:-6 w:jour:25 w:julio:29
w:jullie:-8 w:junio:10 w:kb:9 w:kein:-5 w:konnen:-8 w:kontoauszug:18 w:kopie:25 w:kr:-5 w:krijgen:18 w:kunde:-6
w:kunnen:29 w:la:-38 w:lassen:6 w:last:-16 w:late:7 w:lb:6 w:le:-23 w:les:-14 w:leverancier:8 w:li:18 w:lic:7
w:liebe:6 w:liegt:-13 w:lieu:15 w:liste:13 w:lo:-21 w:look:9 w:los:-5 w:ls:-6 w:ma:-5 w:maar:-5 w:madame:-6 w:mag:-5
w:mahnung:5 w:mail:-32 w:mailen:12 w:mails:-7 w:mais:-5 w:maitre:11 w:mal:8 w:mancherebbe:-6 w:mandanten:10
w:mandare:22 w:mandasteis:11 w:mandate:29 w:marketing:-5 w:mas:-5 w:mayor:66 w:me:21 w:meer:-6 w:mehr:-8 w:meme:5
w:merci:7 w:message:-7 w:mi:15 w:mij:23 w:mit:-9 w:moin:-8 w:moins:8 w:monsieur:12 w:montant:5 w:mr:6 w:my:-6
w:na:-19 w:naar:-5 w:nachricht:-6 w:nao:11 w:ne:27 w:necesitamos:37 w:necesito:31 w:nee:-7 w:nemmeno:-6 w:next:7
w:ni:-6 w:nicht:21 w:nichts:-5 w:niet:-18 w:ningun:5 w:no:-22 w:noch:-5 w:nochmal:34 w:nos:-11 w:nossa:5 w:nostro:9
w:not:-11 w:nota:-9 w:nothing:10 w:nous:-7 w:november:17 w:novembre:-11 w:nu:-7 w:nueva:10 w:nul:15 w:number:-17
w:numero:-8 w:nummer:-5 w:nuovo:8 w:nur:-9 w:off:-6 w:offen:11 w:offenen:5 w:oggetto:5 w:ok:-11 w:oktober:-13
w:omdat:8 w:on:-17 w:ondergetekende:9 w:one:-11 w:ons:-5 w:ontvangt:6 w:op:27 w:open:8 w:openstaande:30 w:opnieuw:-6
w:os:-16 w:our:10 w:out:-5 w:over:-6 w:overzicht:16 w:paga:-5 w:pagado:-5 w:pagar:-10 w:pago:-13 w:paid:-11 w:paie:8
w:par:5 w:para:40 w:pardon:14 w:parola:5 w:paso:5 w:payment:-6 w:pazienza:9 w:pdf:-6 w:per:30 w:peux:7 w:piu:-6
w:pls:-5 w:plus:18 w:po:-5 w:pode:-5 w:poi:31 w:policy:-6 w:por:8 w:posten:22 w:potete:21 w:pour:-5 w:pouvez:-7
w:pra:-6 w:presente:-9 w:prie:13 w:primo:5 w:pris:9 w:procedure:12 w:prossimo:-7 w:qu:5 w:quale:-7 w:que:14
w:quei:21 w:quero:10 w:qui:-6 w:quindi:19 w:rather:-15 w:raus:-8 w:re:-6 w:rechnung:8 w:rechnungskopie:-6 w:ref:-30
w:referencia:5 w:reglement:13 w:rekeningoverzicht:11 w:releve:42 w:remessa:-21 w:remittance:-6 w:renvoyer:-6
w:riesco:8 w:riferimento:-6 w:ring:-16 w:ritenuta:20 w:run:10 w:sai:10 w:sale:-20 w:scheda:6 w:scheduled:6
w:schicken:6 w:schone:7 w:se:-16 w:segunda:-6 w:sehen:-6 w:semana:-5 w:send:15 w:senden:7 w:sera:-6 w:serve:9
w:servus:-7 w:settimane:8 w:show:-15 w:si:-12 w:sich:-5 w:sie:-15 w:sinds:13 w:sistema:-7 w:sobald:-7 w:societe:-5
w:solicitamos:5 w:solicito:5 w:sono:-11 w:ss:6 w:staan:-7 w:statement:27 w:status:-5 w:stop:-5 w:sturen:6 w:stuur:12
w:stuurt:8 w:su:29 w:sua:-5 w:surseance:8 w:svp:10 w:tag:-12 w:te:14 w:than:-16 w:thanks:-11 w:that:-5 w:the:-40
w:this:-10 w:times:-6 w:tom:6 w:tot:-8 w:transferencia:-10 w:transmettre:5 w:tu:5 w:tudo:7 w:twee:-5
w:uberweisung:-7 w:ubrigens:8 w:um:12 w:un:36 w:und:30 w:unser:-11 w:unseres:9 w:unsubscribe:-6 w:until:-6 w:up:8
w:uw:-7 w:vandaag:17 w:ve:20 w:verleend:8 w:verzoek:8 w:vi:10 w:via:-15 w:virement:-5 w:voces:-5 w:vois:11 w:vom:-6
w:von:-6 w:voor:-7 w:voorlopige:9 w:vor:-5 w:vorige:7 w:vos:-12 w:votre:-10 w:vou:-5 w:vraagt:5 w:we:-16 w:week:-7
w:weg:-5 w:welche:12 w:well:-15 w:werden:-6 w:when:5 w:why:-10 w:wij:-12 w:wir:14 w:wird:-8 w:woensdag:7 w:wollen:-7
w:worden:-11 w:wordt:-5 w:would:-9 w:wurde:-7 w:xml:9 w:ya:-10 w:years:-16 w:you:-14 w:your:-15 w:zahlen:-18
w:zet:-5 w:zijn:-11 w:zou:31 w:zum:6 w:zusenden:30
"""
