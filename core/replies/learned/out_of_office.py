"""What speaks for and against `out_of_office`: written by `make reply-weights`, never by hand."""

BIAS = -5.6
THRESHOLD = 0.275
#: clue:hundredths
WEIGHTS = """
?:-14 ?mine:-11 ?plan:-6 ?propose:-5 ?question:-6 ?redirect:17 ?statement:-7 b:!_!:-14 b:00000_00000:5 b:0000_00:-8
b:000_00:-12 b:000_0:-13 b:000_euro:-7 b:00_%:-11 b:00_0000:-11 b:00_00:-5 b:00_al:8 b:00_am:8 b:00_de:33
b:00_dias:-13 b:00_die:-6 b:00_januar:11 b:00_lo:-7 b:00_nicht:6 b:00_november:18 b:00_october:12 b:00_oktober:11
b:00_ottobre:8 b:00_septembre:-5 b:00_th:-6 b:00_wieder:6 b:0_000:-17 b:0_00:-5 b:0_0:-26 b:0_al:-6 b:0_de:27
b:0_december:19 b:0_dezember:5 b:0_dicembre:5 b:0_ee:16 b:0_er:9 b:0_est:7 b:0_gennaio:22 b:0_januari:12
b:0_january:10 b:0_janvier:11 b:0_november:-21 b:0_pm:9 b:0_september:-7 b:aan_@:-5 b:ab_sofort:7 b:absente_jusqu:15
b:access_to:12 b:adressez_vous:13 b:afwezig_vrijdag:5 b:al_00:8 b:al_0:38 b:am_00:-9 b:am_0:-8 b:am_away:6
b:am_currently:20 b:am_mittwoch:8 b:am_montag:6 b:an_das:8 b:an_frau:10 b:an_invoice:15 b:and_he:-5 b:and_it:-6
b:annual_leave:5 b:are_not:17 b:as_of:-5 b:at_0:9 b:at_the:-7 b:ate_00:-5 b:ate_dia:8 b:aujourd_hui:7 b:back_from:-5
b:baja_por:12 b:be_answered:9 b:be_in:-5 b:beide_rechnungen:-6 b:ben_afwezig:7 b:ben_er:31 b:ben_ik:5 b:bij_de:-16
b:bin_bis:25 b:bin_ich:-7 b:bin_nicht:7 b:bin_seit:-7 b:bis_einschliesslich:14 b:bitte_an:9 b:bom_dia:-9
b:buone_feste:24 b:bureaux_sont:9 b:buzon_no:26 b:cc_0:-7 b:cessou_funcoes:-7 b:che_la:-6 b:chiuso_il:7
b:christmas_!:10 b:contact_op:11 b:correo_@:16 b:cuenta_de:14 b:dal_0:7 b:dank_fur:14 b:dans_le:7 b:de_0:-5
b:de_baja:25 b:de_diciembre:15 b:de_enero:37 b:de_febrero:-5 b:de_ferias:27 b:de_hele:5 b:de_janeiro:7 b:de_la:-13
b:de_noviembre:-7 b:de_outubro:5 b:de_paiement:9 b:de_proveedores:15 b:de_retour:16 b:de_vacaciones:5 b:del_00:-5
b:den_00:10 b:di_rientro:-12 b:dia_!:-7 b:dia_0:13 b:dias_uteis:-10 b:dicembre_0000:5 b:dienstag_den:10
b:dirijase_@:13 b:dit_adres:-14 b:do_not:10 b:dringenden_fallen:6 b:ee_nella:19 b:een_ander:13
b:einschliesslich_freitag:14 b:el_00:17 b:el_0:7 b:el_correo:16 b:el_jueves:7 b:em_00:8 b:em_ate:-9 b:en_arret:5
b:en_conge:5 b:en_el:-7 b:encontro_me:20 b:enero_de:7 b:er_decembre:7 b:er_even:5 b:er_niet:-16 b:er_vandaag:21
b:er_weer:22 b:es_un:5 b:est_dans:7 b:est_en:-11 b:est_passee:14 b:estamos_em:10 b:este_buzon:25 b:estou_de:9
b:estoy_de:32 b:et_ne:-5 b:even_niet:5 b:facturen_@:-12 b:feira_0:9 b:ferias_ate:8 b:fino_al:7 b:fino_venerdi:8
b:for_the:15 b:for_this:-5 b:for_your:6 b:freitag_00:8 b:fur_die:6 b:fur_ihre:14 b:fur_sie:15 b:geen_mail:13
b:gennaio_0000:5 b:gia_in:-7 b:giovedi_0:8 b:gruss_gott:5 b:guten_tag:-5 b:ha_pasado:15 b:hasta_el:11 b:he_is:-5
b:ich_bin:40 b:ich_wieder:-5 b:if_it:20 b:ihr_seid:-6 b:ihre_mail:11 b:ik_ben:25 b:ik_er:6 b:ik_heb:-5 b:ik_uw:23
b:ik_weer:22 b:ik_werk:22 b:il_00:-9 b:il_0:18 b:il_nostro:5 b:im_buro:5 b:im_haus:12 b:in_banca:-6 b:in_de:9
b:in_der:16 b:in_die:-14 b:in_dringenden:6 b:in_elternzeit:15 b:in_ferie:7 b:in_order:15 b:in_tribunale:19
b:is_not:-5 b:is_per:-19 b:is_the:-6 b:ist_ab:7 b:ist_nicht:-9 b:it_in:14 b:it_is:16 b:it_will:9 b:january_0000:10
b:je_ne:11 b:je_serai:7 b:je_suis:35 b:jueves_0:7 b:jusqu_au:7 b:kb_00:21 b:kc_0:7 b:kriegt_ihr:-6 b:kunftig_an:-7
b:kw_00:7 b:la_cuenta:11 b:la_data:12 b:la_posta:27 b:la_semana:-7 b:le_00:-6 b:le_0:-7 b:le_lundi:7 b:le_prochain:7
b:lees_ik:28 b:left_the:-5 b:leggero_la:11 b:les_factures:13 b:lo_que:-5 b:los_dias:17 b:los_pagos:18 b:lundi_00:5
b:lundi_0:10 b:maandag_00:29 b:maandag_0:17 b:mail_naar:24 b:mail_wird:12 b:mailbox_is:-5 b:mardi_0:7 b:me_de:19
b:me_ha:-8 b:medica_sin:21 b:merci_ecrire:6 b:merry_christmas:8 b:mi_hermana:17 b:mijn_mail:5 b:mon_absence:11
b:monday_00:9 b:monday_0:11 b:montag_00:7 b:na_segunda:6 b:naar_@:12 b:nao_serao:8 b:nel_frattempo:22
b:nicht_gelesen:16 b:nicht_im:9 b:nicht_mehr:-11 b:niet_en:21 b:niet_meer:-20 b:niet_op:-8 b:niet_worden:-7
b:no_dia:5 b:no_se:21 b:nostro_ufficio:7 b:not_see:14 b:of_00:-5 b:of_it:-5 b:office_is:5 b:office_with:12
b:ola_!:-7 b:on_00000:5 b:on_00:-10 b:on_annual:5 b:on_monday:7 b:on_our:9 b:on_the:-8 b:only_one:-5 b:ook_niet:21
b:op_met:12 b:ottobre_compreso:14 b:out_of:9 b:par_ailleurs:13 b:para_@:-7 b:para_assuntos:-9 b:per_0:-21
b:per_urgenze:10 b:piano_di:-11 b:please_do:13 b:por_favor:-6 b:pour_les:-7 b:prochain_train:7 b:protocolo_00000:-9
b:que_la:-6 b:recebemos_sua:-9 b:retour_le:7 b:ring_the:36 b:scrivere_@:5 b:se_ee:19 b:se_me:-7 b:segunda_feira:11
b:sehr_geehrte:-6 b:seit_0:-8 b:serai_de:5 b:sie_da:15 b:sind_wir:5 b:so_it:-5 b:so_will:14 b:sono_assente:20
b:sono_in:36 b:sont_fermes:9 b:spett_le:-8 b:spoed_?:31 b:sua_mensagem:-10 b:suis_absent:9 b:suis_absente:19
b:suis_en:9 b:the_00:-7 b:the_accounts:17 b:the_dock:15 b:the_office:28 b:this_mailbox:-5 b:to_@:-5 b:to_email:6
b:to_it:14 b:train_de:7 b:um_00:-6 b:un_pago:5 b:una_sola:15 b:und_am:-6 b:und_bin:16 b:und_ist:10
b:unser_betrieb:12 b:unternehmen_tatig:-15 b:urgencias_@:11 b:uw_bericht:21 b:uw_mail:24 b:vanaf_0:14
b:vanaf_maandag:16 b:venerdi_00:14 b:venerdi_0:-9 b:via_dit:-14 b:vielen_dank:13 b:volgende_week:-5 b:volvemos_el:9
b:von_der:11 b:voor_dringende:11 b:vos_messages:6 b:votre_comprehension:6 b:vrijdag_0:7 b:wieder_da:-8
b:wieder_fur:5 b:wieder_im:7 b:wij_geen:14 b:wij_zijn:21 b:will_be:5 b:will_get:13 b:will_not:12 b:wir_um:-6
b:wir_wieder:5 b:wird_nicht:15 b:with_limited:10 b:wordt_niet:24 b:wurde_am:-5 b:ya_no:11 b:you_are:11 b:zijn_er:16
b:zijn_gesloten:11 b:zit_ik:26 b:zum_00:-6 e:paid=day:-27 e:paid=none:-10 e:promise=day:-50 f:_amount:-40 f:_day:86
f:_invoice:-43 f:ack:23 f:admin:-14 f:all:-27 f:back:149 f:bounce:-20 f:closed:42 f:contest:-10 f:d.FREIGHT:-8
f:d.LOST:10 f:d.MISSING_DOCS:-6 f:d.QUALITY:-5 f:d.TAX:-5 f:demand:-7 f:difference:-15 f:dispute:-25 f:firm:-13
f:fix:-10 f:gone:9 f:goods:-19 f:greeting:46 f:hardship:-5 f:hold:-13 f:hope:-28 f:hostile:-15 f:inclusive:74
f:insolvency:-47 f:joke:-10 f:lawyer:-35 f:legal:-49 f:moved:-21 f:moves:-42 f:n.QUANTITY_SHORT:-20 f:not:-24
f:not_dispute:-13 f:not_insolvency:-5 f:not_legal:-11 f:not_ooo:33 f:not_stop:9 f:once_funds:17 f:once_us:-9
f:ooo:185 f:order:-5 f:others:-12 f:paid:-48 f:part:-10 f:pay:-35 f:plan:-25 f:proof:-10 f:propose:-25 f:redirect:26
f:refuse:-40 f:remittance:-5 f:rest:-11 f:run:-7 f:soon:21 f:statement:-18 f:stop:-38 f:unable:-14 f:wait:14
f:willpay:-46 i:already_paid:-36 i:already_paid=3:-35 i:copy_invoice_request:-12 i:copy_invoice_request=3:-11
i:dispute:-56 i:dispute=2:-42 i:dispute=3:-10 i:hardship:-14 i:hardship=3:-16 i:hostile:-15 i:hostile=2:-10
i:hostile=3:-5 i:insolvency:-44 i:insolvency=3:-40 i:invoice_admin:-21 i:invoice_admin=3:-17 i:legal:-20
i:legal=2:-7 i:legal=3:-11 i:nothing:7 i:out_of_office:205 i:out_of_office=2:35 i:out_of_office=3:170
i:payment_plan_request:-21 i:payment_plan_request=2:-9 i:payment_plan_request=3:-12 i:promise_to_pay:-52
i:promise_to_pay=3:-51 i:question:-20 i:question=1:-14 i:question=3:-5 i:remittance_advice:-7
i:remittance_advice=3:-5 i:statement_request:-18 i:statement_request=3:-14 i:unsubscribe:-46 i:unsubscribe=3:-43
i:wrong_contact:16 i:wrong_contact=1:-5 i:wrong_contact=2:16 i:wrong_contact=3:5 l:de:-19 l:en:-18 l:es:39 l:fr:-9
l:nl:16 l:pt:-11 n:1:-39 n:2:21 n:3:43 n:5:-14 n:6:-13 p:absenc:10 p:absent:19 p:accett:-9 p:accoun:9 p:activi:11
p:adjunt:-6 p:admini:-13 p:afwezi:25 p:ailleu:13 p:ammini:13 p:annonc:-5 p:answer:9 p:arbeit:-6 p:arregl:-7
p:assent:27 p:assunt:-10 p:atiend:42 p:attend:-6 p:aujour:7 p:bauste:11 p:beantw:10 p:beatri:15 p:beeind:-14
p:befind:11 p:bereik:-10 p:berich:24 p:betaal:-9 p:betale:-5 p:betrie:12 p:bonifi:13 p:bureau:9 p:calida:15
p:campin:13 p:cancel:-12 p:cheque:-6 p:christ:8 p:client:-5 p:cobran:-5 p:compan:-5 p:comple:-6 p:compre:36
p:comuni:-6 p:concor:-5 p:concur:-10 p:contes:22 p:contra:-5 p:correc:-6 p:cortes:-6 p:credit:-17 p:curato:-5
p:curren:19 p:decemb:28 p:defini:31 p:delive:-6 p:demand:-6 p:depart:14 p:derzei:7 p:desati:-5 p:desorm:7
p:destin:-6 p:dicemb:5 p:diciem:14 p:dienst:10 p:dinsda:24 p:dirija:11 p:donder:19 p:doorge:25 p:dringe:38
p:durant:5 p:durchg:11 p:einsch:14 p:eltern:15 p:empres:-14 p:encerr:5 p:encont:17 p:entreg:-6 p:entrep:-5
p:erreic:12 p:estamo:9 p:estare:39 p:evenin:-5 p:exampl:-8 p:factur:-27 p:failli:-6 p:fattur:-9 p:febbra:-9
p:febrer:-5 p:fiesta:38 p:financ:-9 p:firmat:-7 p:foncti:-7 p:fornit:-9 p:forwar:16 p:fourni:-8 p:fratte:22
p:freita:11 p:friday:-5 p:funcoe:-7 p:geehrt:-7 p:gelese:13 p:genera:-5 p:gennai:11 p:gentil:-9 p:geschi:5
p:geslot:27 p:gioved:10 p:gracia:23 p:herman:16 p:inclui:8 p:inclus:21 p:inform:-5 p:insolv:-6 p:intere:-5
p:invent:10 p:invoic:9 p:janeir:6 p:januar:14 p:janvie:12 p:juridi:-11 p:kolleg:11 p:krankh:12 p:kredit:7
p:kunfti:-7 p:legger:11 p:letzte:-6 p:licenc:20 p:limite:8 p:liquid:-13 p:maanda:45 p:mahnun:-6 p:mailad:-6
p:malatt:17 p:mandat:-5 p:manuel:-7 p:marted:5 p:matern:38 p:mensag:-6 p:mensaj:-10 p:mierco:28 p:migrat:-5
p:mittwo:8 p:moment:20 p:monito:-5 p:necess:6 p:nessun:20 p:nothin:-5 p:notifi:-5 p:novemb:-8 p:noviem:-7
p:nuestr:-7 p:obriga:-10 p:octobe:10 p:oktobe:11 p:ontvan:-10 p:opdrac:-15 p:operac:16 p:operat:21 p:ottobr:8
p:paieme:6 p:passar:-5 p:pensio:8 p:period:9 p:person:-6 p:possiv:13 p:presen:-8 p:procha:6 p:procur:-6 p:propon:-10
p:protoc:-10 p:provee:30 p:provin:-14 p:querie:-8 p:recebe:-10 p:recipi:-6 p:regres:11 p:rekeni:9 p:reopen:10
p:reouve:9 p:respon:8 p:respue:13 p:rester:6 p:retire:-5 p:retorn:13 p:revien:-5 p:riceve:6 p:rientr:-19 p:ripren:5
p:rispon:5 p:rispos:6 p:rivolg:19 p:saludo:6 p:schick:-5 p:segund:9 p:septem:-18 p:serviz:6 p:siguie:-5 p:sistem:-6
p:solici:-6 p:sollec:-5 p:systee:-8 p:testim:19 p:transm:-7 p:tribun:17 p:tuesda:13 p:uberwi:-6 p:uffici:11
p:untern:-16 p:urgenc:15 p:urgenz:10 p:vacaci:6 p:vandaa:21 p:vertre:6 p:verwij:-5 p:vierne:16 p:vireme:-6
p:voldaa:-5 p:volgen:-6 p:volvem:6 p:vrijda:9 p:wednes:15 p:weiter:12 p:wochen:11 p:woensd:18 p:zahlun:-5 s:!:21
s:00000:-30 s:0000:-17 s:000:5 s:00:-18 s:0:-22 s:?:-8 s:absence:11 s:abwesend:7 s:abwesenheit:16
s:abwesenheitsnotiz:31 s:account:-6 s:afwezig:31 s:antwoord:14 s:antwort:16 s:assenza:17 s:ausencia:42
s:automatic:41 s:automatica:58 s:automatico:9 s:automatique:11 s:automatisch:14 s:automatische:31 s:aviso:23
s:aw:-42 s:chasing:15 s:chiusura:7 s:conto:6 s:de:12 s:delivery:-5 s:di:-7 s:divida:5 s:estratto:6 s:factura:31
s:factuur:-5 s:fattura:-5 s:fatura:5 s:fe:-6 s:ferias:14 s:fuera:21 s:fuori:22 s:fw:-6 s:fwd:-7 s:hi:13 s:ihre:-6
s:in:19 s:invoice:-6 s:kb:21 s:kc:7 s:la:17 s:mahnung:-24 s:mail:-6 s:niet:-7 s:no:-5 s:offene:5 s:oficina:20
s:overdue:-7 s:pagamento:-9 s:pago:-11 s:pendiente:-5 s:por:6 s:posten:5 s:protocolo:-9 s:re:-128 s:reactie:15
s:relance:11 s:reply:41 s:reponse:11 s:res:-9 s:resposta:22 s:respuesta:13 s:risposta:27 s:rp:-5 s:saldo:-6 s:se:-6
s:sede:21 s:si:16 s:ufficio:8 s:vencimento:7 s:zu:8 w:!:19 w:%:-14 w:00000:-26 w:0000:-15 w:000:-57 w:00:48 w:0:17
w:?:-14 w:@:45 w:aan:-13 w:ab:16 w:about:13 w:absence:10 w:absent:11 w:absente:19 w:acces:7 w:access:10
w:accettazione:-8 w:accounts:13 w:achter:21 w:activite:13 w:adjunto:-5 w:adres:-15 w:adresse:-7 w:adresser:-6
w:adressez:15 w:af:20 w:after:12 w:afwezig:25 w:agenda:-8 w:ai:-12 w:ailleurs:13 w:al:34 w:all:-6 w:alle:-6
w:alles:-6 w:als:-9 w:am:20 w:ambos:7 w:amministrative:9 w:an:15 w:ander:13 w:annual:5 w:answered:9 w:are:22
w:arret:5 w:as:-22 w:ask:-5 w:assente:27 w:assuntos:-9 w:ate:8 w:atiende:42 w:attendiamo:-8 w:auf:10 w:aujourd:7
w:automatisch:11 w:avere:7 w:baja:20 w:banca:-7 w:bank:-9 w:beatriz:15 w:been:-6 w:bei:-10 w:beide:-8 w:ben:29
w:bereikbaar:-10 w:bericht:25 w:betaald:-7 w:betalen:-5 w:betrieb:11 w:bien:-5 w:bij:-22 w:bin:55 w:binnen:-5
w:bis:21 w:bitte:7 w:bom:-10 w:bonifici:18 w:buone:24 w:bureau:27 w:bureaux:9 w:buro:7 w:buzon:22 w:by:-9
w:calidad:15 w:camping:13 w:can:-11 w:cara:-10 w:cc:-8 w:ce:-8 w:cessou:-8 w:che:-15 w:cheques:-6 w:chiusa:5
w:chiuso:13 w:christmas:8 w:ciao:-5 w:closes:9 w:coda:19 w:collega:7 w:collegue:-5 w:come:12 w:comprehension:6
w:compreso:20 w:con:-19 w:concurso:-7 w:conge:5 w:contact:6 w:contestamos:29 w:correo:13 w:court:-6 w:cuenta:9
w:cuore:-7 w:currently:20 w:curso:18 w:da:-17 w:dag:-5 w:dalla:6 w:dan:-8 w:dank:12 w:dann:-5 w:dans:6 w:dat:-10
w:data:9 w:days:-5 w:de:13 w:dear:-6 w:december:20 w:decembre:8 w:definitief:13 w:dei:16 w:del:-12 w:della:-7
w:dello:-7 w:departamento:15 w:derzeit:7 w:des:-8 w:desde:-9 w:desormais:7 w:deve:5 w:deze:-7 w:dezember:5 w:di:-45
w:dicembre:5 w:dicht:-7 w:diciembre:14 w:die:-50 w:dienstag:10 w:diese:-5 w:dinsdag:24 w:dirijase:13 w:dit:-25
w:do:-12 w:dock:14 w:does:-5 w:domani:19 w:donderdag:19 w:door:-9 w:doorgestuurd:25 w:dos:-5 w:dringende:23
w:dringenden:6 w:du:-5 w:due:-7 w:durante:5 w:durchgesehen:12 w:ee:-6 w:een:-6 w:ein:-5 w:eine:-6 w:einmal:11
w:einschliesslich:14 w:el:14 w:ela:-8 w:elena:-7 w:elternzeit:15 w:email:5 w:emails:28 w:empresa:-14 w:en:-8
w:encontro:18 w:enero:35 w:entreprise:-5 w:er:27 w:erst:7 w:es:13 w:est:-10 w:estamos:9 w:estare:18 w:este:12
w:estou:19 w:estoy:27 w:euro:-10 w:evening:-5 w:example:-8 w:factura:-6 w:facturas:-13 w:facturen:-13 w:factures:11
w:falar:7 w:fallen:6 w:fatture:-5 w:favor:-10 w:febbraio:-9 w:febrero:-5 w:fecha:16 w:fede:7 w:feira:14 w:ferias:42
w:ferie:12 w:fermes:5 w:fest:-6 w:feste:24 w:fiestas:38 w:fino:15 w:firma:-8 w:firmati:-7 w:foi:-8 w:form:-5
w:fornitore:-8 w:fournisseurs:-7 w:france:14 w:frattempo:22 w:freitag:11 w:fridays:-5 w:frohes:-6 w:from:-16
w:funcoes:-7 w:fur:22 w:gaan:-5 w:geehrte:-6 w:geen:5 w:gelesen:13 w:genera:12 w:gennaio:11 w:gentile:-7 w:gere:-5
w:geschillen:5 w:gesloten:27 w:get:9 w:gia:-9 w:giorno:-13 w:giovedi:10 w:gli:20 w:gott:5 w:graag:-5 w:gracias:23
w:guten:-11 w:ha:-10 w:haan:12 w:haar:-7 w:hab:-5 w:habe:-7 w:haben:-7 w:hallo:-6 w:has:-10 w:hasta:9 w:haus:9
w:have:-16 w:he:-8 w:heb:-10 w:heeft:6 w:hele:5 w:hermana:17 w:herr:-8 w:het:-25 w:heute:-7 w:hi:-6 w:hier:-15
w:him:-6 w:hiya:14 w:ho:-9 w:hola:26 w:horen:-5 w:hoy:26 w:hui:7 w:ich:32 w:if:16 w:ik:18 w:il:-8 w:immer:7
w:incluidos:7 w:inclus:14 w:inclusive:30 w:invoice:9 w:io:-6 w:is:-29 w:ist:-19 w:it:-8 w:ja:-14 w:janeiro:6
w:januar:6 w:januari:9 w:january:5 w:janvier:12 w:je:15 w:jens:-6 w:jo:-5 w:jueves:7 w:jullie:-6 w:juridicos:-9
w:jusqu:23 w:kb:21 w:kc:7 w:keine:-7 w:kelly:-8 w:kollegin:11 w:komen:-5 w:kon:-5 w:krank:6 w:kriegt:-6 w:kunftig:-7
w:kw:7 w:la:-38 w:las:-7 w:le:-24 w:leave:22 w:lees:29 w:left:-6 w:legge:22 w:leggero:11 w:les:-6 w:letzten:-6
w:li:-15 w:limited:8 w:lo:-31 w:logo:13 w:look:-6 w:los:31 w:lui:-7 w:lundi:21 w:lunedi:9 w:maandag:45 w:maar:-6
w:maart:13 w:machen:-6 w:macht:7 w:mail:39 w:mailadres:-6 w:mails:7 w:mais:-11 w:manana:25 w:marco:7 w:mardi:5
w:martedi:5 w:martes:29 w:marzo:-9 w:mas:-9 w:me:-13 w:medica:21 w:meer:-22 w:mehr:-14 w:mein:-5 w:meine:14
w:meinen:7 w:mensagem:-11 w:mensagens:6 w:mensaje:-10 w:merci:5 w:merry:8 w:mes:-7 w:mese:-8 w:message:-10
w:messagerie:7 w:messages:6 w:met:33 w:mich:6 w:miercoles:28 w:migration:-5 w:mij:-9 w:mijn:-10 w:minhas:8 w:mir:-6
w:mismo:-5 w:mit:-7 w:mittwoch:8 w:mme:-6 w:moet:10 w:mon:9 w:monday:20 w:montag:5 w:morgen:20 w:na:-19 w:naar:5
w:nada:-7 w:nao:-12 w:ne:-6 w:neem:12 w:nel:14 w:nella:17 w:nen:-6 w:nessuno:21 w:neves:-5 w:ni:-8 w:nicht:-6
w:nichts:-7 w:no:-10 w:noch:-10 w:nog:-5 w:non:-15 w:normal:18 w:nosso:-11 w:not:10 w:nota:8 w:note:-5 w:noted:-5
w:nothing:-5 w:notre:-8 w:nous:-6 w:nouvel:14 w:noviembre:-7 w:now:-5 w:nummer:-8 w:nur:-7 w:obrigada:-9
w:october:10 w:of:-22 w:office:23 w:oggi:19 w:oi:-11 w:ok:-5 w:oktober:11 w:ola:-8 w:om:-5 w:on:16 w:once:-5
w:onder:-5 w:one:-10 w:only:5 w:ons:-10 w:ontvangen:-7 w:onze:-8 w:ook:19 w:op:6 w:opdracht:-14 w:operacion:16
w:or:-6 w:order:17 w:ordre:13 w:os:15 w:ottobre:8 w:ou:-11 w:out:7 w:over:-8 w:pa:-8 w:padre:-7 w:pagar:-7
w:pago:-13 w:pagos:11 w:paiement:8 w:par:7 w:para:-17 w:parte:-6 w:pas:-9 w:pasado:14 w:passee:14 w:pedido:-11
w:per:13 w:periodo:9 w:peter:-5 w:piano:-12 w:piu:-5 w:plus:9 w:pm:9 w:por:-10 w:porque:5 w:portal:-6 w:possivel:13
w:post:-7 w:posta:26 w:potete:7 w:prima:-5 w:prochain:7 w:procura:-6 w:protocolo:-9 w:proveedores:31 w:que:-32
w:quel:-11 w:quem:-9 w:queries:-8 w:questions:5 w:qui:-9 w:quitte:-6 w:recebemos:-10 w:rechnung:-6 w:regel:9
w:rekeningen:12 w:reouverture:9 w:resend:14 w:responsable:-6 w:respuesta:13 w:rest:-5 w:restera:6 w:retired:-5
w:retorno:22 w:retour:23 w:return:10 w:ricevera:7 w:rientro:-10 w:rimane:7 w:ring:37 w:rispondo:7 w:risposta:6
w:russo:6 w:sabato:-11 w:saber:-9 w:saludos:6 w:sans:-6 w:saro:11 w:schicken:-5 w:se:12 w:see:11 w:segunda:10
w:sehr:-7 w:seid:-6 w:seit:-11 w:semana:-10 w:send:-5 w:september:-14 w:sera:-11 w:serai:7 w:serao:8 w:seront:5
w:serra:7 w:service:-8 w:servico:8 w:servizio:6 w:ses:7 w:si:-16 w:sich:-6 w:sign:-5 w:siguen:18 w:sin:17 w:since:-5
w:sinds:-5 w:sistema:-5 w:site:-9 w:sofort:6 w:sola:15 w:soldi:6 w:sommer:9 w:sono:43 w:sont:7 w:spett:-8 w:spoed:32
w:staat:-6 w:stesso:-8 w:stuur:-9 w:su:-5 w:sua:-15 w:suis:35 w:systeem:-8 w:ta:-11 w:tag:-6 w:tatig:-15 w:te:-17
w:team:26 w:telefonisch:10 w:th:-7 w:that:-10 w:the:10 w:this:-6 w:ti:-12 w:tienes:-9 w:time:-9 w:tissot:-5 w:to:-7
w:today:10 w:train:7 w:traite:13 w:transmets:-6 w:tribunale:18 w:tuesday:14 w:tutti:7 w:two:-7 w:uberwiesen:-6
w:ufficio:11 w:uit:-11 w:ultimo:-8 w:um:-13 w:un:-13 w:una:8 w:uns:-11 w:unternehmen:-16 w:until:20 w:urgencias:13
w:urgent:8 w:urgenze:10 w:urlaub:7 w:use:-8 w:uteis:-10 w:uw:32 w:vacaciones:6 w:valor:-10 w:van:-28 w:vanaf:26
w:vandaag:21 w:vertretung:7 w:vez:13 w:vi:-5 w:via:-22 w:vielen:13 w:viernes:16 w:virement:-6 w:voi:-8 w:voldaan:-5
w:volgende:-5 w:volvemos:6 w:voor:11 w:vostro:-5 w:vrijdag:9 w:vuelta:46 w:vuoto:-5 w:want:-5 w:was:-12 w:we:-20
w:weer:48 w:weet:-5 w:wegens:14 w:werden:7 w:were:-5 w:werk:22 w:wie:27 w:wieder:18 w:wij:12 w:will:8 w:wilt:-5
w:winter:14 w:wir:-14 w:wird:11 w:with:5 w:woensdag:18 w:worden:-10 w:wordt:19 w:work:13 w:would:-5 w:wurde:-10
w:ya:6 w:yo:-6 w:you:-10 w:your:-10 w:zaken:11 w:zijn:15 w:zit:21 w:zum:-10 w:zustandig:5
"""
