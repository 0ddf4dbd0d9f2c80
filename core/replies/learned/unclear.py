"""What speaks for and against `unclear`: written by `make reply-weights`, never by hand."""

BIAS = -1.56
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:29 ?ack:41 ?all:-9 ?copy:-39 ?difference:-10 ?goods:-5 ?greeting:-7 ?hold:-5 ?hope:25 ?mine:-8 ?moved:-9 ?moves:18
?not:-16 ?not_duplicate:-8 ?paid:15 ?pay:-8 ?plan:-19 ?propose:-13 ?question:-35 ?redirect:-15 ?statement:-8
?willpay:-6 b:!_!:-6 b:00000_eur:-7 b:00000_le:-9 b:00000_staan:-6 b:0000_0000:-14 b:0000_000:16 b:0000_00:47
b:0000_que:-5 b:0000_wurde:21 b:000_000:16 b:000_00:-18 b:000_0:-7 b:000_ee:25 b:000_is:13 b:000_op:7 b:00_00000:-8
b:00_0000:25 b:00_00:16 b:00_de:-6 b:00_dias:-6 b:00_euro:-7 b:00_nao:-5 b:00_no:-6 b:00_november:17
b:00_novembre:-10 b:00_septembre:-9 b:00_th:19 b:0_%:-6 b:0_000:-16 b:0_0:-20 b:0_?:-9 b:0_de:-5 b:0_december:-8
b:0_dias:-7 b:0_is:12 b:0_la:-10 b:0_november:-15 b:?_!:18 b:?_?:60 b:able_to:12 b:access_to:-6
b:acusamos_rececao:-5 b:adjunto_justificante:-7 b:am_00:41 b:am_freitag:-18 b:an_@:44 b:anbei_der:-5 b:and_am:-5
b:and_it:-6 b:antes_de:-6 b:approved_and:-5 b:aqui_ee:-26 b:as_faturas:-6 b:ask_for:21 b:at_my:26 b:at_the:16
b:ate_sexta:-13 b:aus_dem:21 b:be_able:13 b:been_settled:5 b:before_christmas:-15 b:bei_uns:-5 b:beide_rechnungen:-7
b:besten_dank:-9 b:bien_recu:-18 b:bij_de:30 b:bitte_loschen:22 b:boa_tarde:15 b:bom_dia:-13 b:bonne_journee:19
b:buenas_tardes:11 b:buenos_dias:22 b:but_cannot:17 b:by_close:-5 b:by_the:18 b:cannot_promise:17
b:cette_semaine:-10 b:che_ee:-7 b:che_la:26 b:classify_as:10 b:close_of:-5 b:como_pagar:-13 b:con_fecha:9
b:con_il:-7 b:con_la:-11 b:con_los:12 b:conto_di:-5 b:cordiali_saluti:16 b:correio_eletronico:-12
b:credit_control:-24 b:da_un:-5 b:dans_les:-7 b:dass_ich:-5 b:dass_wir:-7 b:dat_het:18 b:de_0000:-6 b:de_bank:32
b:de_hoy:6 b:de_la:11 b:de_las:-7 b:de_me:-5 b:de_noviembre:-6 b:de_rechtbank:16 b:de_rekening:-8
b:de_verificacion:27 b:de_vous:17 b:depuis_le:45 b:deux_factures:-5 b:deze_maand:-20 b:deze_week:-23
b:dezer_dagen:-8 b:di_00:-5 b:di_pagare:15 b:di_riuscire:10 b:dia_00:13 b:dias_uteis:-5 b:did_not:21
b:die_rechnung:-13 b:die_rechnungen:7 b:diese_nachricht:-14 b:diese_woche:-25 b:do_meu:23 b:do_not:-12 b:doe_ik:20
b:door_de:9 b:du_tout:20 b:ee_stata:18 b:ee_stato:-5 b:een_dezer:-8 b:el_martes:31 b:el_pago:28 b:el_que:-6
b:el_sistema:9 b:el_viernes:-6 b:en_attente:16 b:en_concurso:27 b:en_cuanto:20 b:en_de:-8 b:en_el:-6 b:en_la:-5
b:en_su:27 b:entro_fine:-11 b:entro_la:14 b:entro_venerdi:-5 b:erhalten_und:-7 b:es_nicht:-8 b:est_en:-12
b:esta_semana:17 b:estamos_en:27 b:este_mensaje:9 b:este_mes:-5 b:eu_pago:-14 b:facture_?:-12 b:fattura_non:-14
b:fatura_esta:21 b:fecha_de:8 b:fine_mese:-10 b:for_it:21 b:for_the:-7 b:for_these:-6 b:freitag_0:-15 b:from_our:-9
b:ft_00000:-7 b:fur_die:-6 b:geehrte_frau:-21 b:geen_herinneringen:7 b:gesendet_mit:18 b:get_this:-11 b:graag_een:-8
b:gracias_por:-9 b:ha_sido:9 b:hab_ich:-8 b:haben_ihre:-6 b:haben_wir:-11 b:have_been:-5 b:have_it:-5 b:have_no:-7
b:have_paid:25 b:have_the:-6 b:heb_je:-16 b:hebben_wij:-22 b:hemos_tenido:-8 b:het_niet:24 b:het_voor:18
b:hi_there:26 b:hi_tom:-9 b:ho_gia:-9 b:ho_letto:-8 b:hope_to:-17 b:ich_es:-8 b:ich_ihnen:-7 b:if_you:-5
b:ihre_mahnung:-5 b:ihre_nachricht:23 b:ik_ben:-10 b:ik_betaal:-6 b:ik_doe:-8 b:ik_heb:20 b:ik_het:-8 b:ik_kan:-9
b:ik_kom:32 b:ik_stel:-9 b:ik_zie:32 b:il_00:-8 b:il_codice:-14 b:il_messaggio:-6 b:il_modello:27 b:im_anhang:-26
b:im_nachsten:-12 b:in_de:-15 b:in_the:-20 b:in_week:-11 b:is_geen:-8 b:is_het:-14 b:is_now:13 b:ist_bei:-5
b:it_by:17 b:it_over:-9 b:it_will:-8 b:je_ne:14 b:je_vous:-15 b:kan_ik:-8 b:kann_ich:12 b:kind_regards:17
b:komt_goed:-31 b:konnen_sie:-5 b:krijg_je:-8 b:la_0000:-10 b:la_0:-9 b:la_boite:-7 b:la_factura:18 b:la_facture:5
b:la_fattura:18 b:la_nueva:14 b:la_prossima:22 b:la_semaine:-10 b:la_semana:9 b:la_societe:-5 b:la_sua:-5
b:la_vostra:-13 b:las_dos:-8 b:las_facturas:-8 b:las_tres:-7 b:le_00:-17 b:le_compte:14 b:le_dossier:10
b:le_fatture:27 b:le_reglement:-10 b:ligt_bij:-8 b:look_at:24 b:los_00:-5 b:loschen_sie:21 b:lp_0:-15 b:ma_non:-8
b:maar_ik:59 b:mail_anterior:-5 b:mail_app:18 b:mails_mehr:-5 b:mas_nao:19 b:me_mandar:-8 b:met_vriendelijke:29
b:mijn_man:33 b:mit_dem:-5 b:mit_der:17 b:na_hora:-8 b:na_proxima:27 b:nachste_woche:48 b:nao_ee:-6 b:nao_me:-5
b:nao_temos:22 b:nao_tenho:9 b:nao_vamos:-7 b:ne_0:12 b:ne_conteste:21 b:ne_peux:22 b:nee_spass:-12
b:nei_prossimi:-6 b:next_week:28 b:niet_bij:32 b:niet_meer:-5 b:niets_te:13 b:nl_example:17 b:no_access:-6
b:no_le:19 b:no_mesmo:-6 b:no_puedo:24 b:no_se:-8 b:non_ee:-9 b:non_mi:-7 b:non_so:20 b:nous_avons:-7
b:nous_contestons:-5 b:nous_la:-7 b:november_0000:8 b:of_the:-6 b:off_and:-5 b:ok_?:50 b:ola_!:20 b:on_00:20
b:on_friday:23 b:on_the:-6 b:ons_betaaladvies:-9 b:ook_niet:-7 b:op_betaald:30 b:op_onze:17 b:op_vf:-6 b:over_0:-13
b:pagar_la:24 b:pagare_entro:-8 b:pagare_la:28 b:pago_na:-9 b:pago_no:-6 b:paid_this:25 b:par_cheque:-10
b:per_favore:-5 b:per_il:27 b:pero_no:18 b:piece_jointe:26 b:pode_ser:-16 b:por_favor:-8 b:pouvez_vous:-14
b:pra_00:-6 b:prazo_de:-5 b:prijs_op:-9 b:prossima_settimana:22 b:prossimi_giorni:-6 b:proxima_semana:28
b:qualquer_reclamacao:23 b:que_el:50 b:que_esta:23 b:que_la:-7 b:que_les:-5 b:que_lo:-5 b:que_no:-6 b:que_se:-6
b:que_vem:-7 b:que_viene:9 b:rechnungen_sind:-7 b:remittance_attached:-5 b:renvoyer_la:-12 b:riuscire_pagare:20
b:said_would:18 b:sc_0:13 b:se_que:-12 b:segunda_via:-7 b:sehr_geehrte:-22 b:semaine_prochaine:-9 b:semana_que:8
b:should_be:-5 b:sie_mir:-6 b:sie_uns:-7 b:signed_off:-5 b:sono_stati:6 b:spass_beiseite:-13 b:speriamo_di:14
b:status_cleared:25 b:stuur_het:-5 b:te_betalen:11 b:te_doen:-6 b:temos_qualquer:23 b:tenho_como:-14 b:thank_you:-5
b:the_00:19 b:the_mail:-16 b:the_next:-11 b:the_wrong:-6 b:this_?:26 b:to_@:-5 b:to_be:-14 b:to_get:-16 b:to_pay:41
b:to_you:18 b:todas_as:-7 b:tot_de:-5 b:uber_den:-10 b:um_0:6 b:uw_bericht:-7 b:van_0000:-8 b:van_alle:-7
b:van_toepassing:17 b:ver_si:-19 b:verificacion_de:27 b:versprechen_kann:16 b:vf_00000:-8 b:vi_do:-31 b:vi_ho:20
b:via_pix:-6 b:volgende_week:10 b:voor_00:-6 b:votre_message:-6 b:vou_pagar:-9 b:vous_payer:22
b:vriendelijke_groet:29 b:wat_ik:-5 b:we_are:-16 b:we_have:-6 b:we_hope:-9 b:we_will:24 b:week_00:-11
b:wij_betwisten:-5 b:wij_hebben:-5 b:wij_zijn:-24 b:will_be:-7 b:will_do:-7 b:will_have:-8 b:will_look:23
b:wir_gehen:-8 b:wir_haben:-10 b:wir_zahlen:-13 b:with_the:-9 b:woche_noch:-21 b:woche_zu:-6 b:would_ask:19
b:wurde_am:31 b:wurde_ich:-5 b:ya_no:-6 b:yo_no:25 b:you_have:11 b:you_want:-11 b:you_will:-9 b:your_message:20
b:your_reminder:-6 b:zijn_jullie:-5 b:zit_in:-12 e:paid=day:-39 e:paid=none:16 e:promise=day:-21 e:promise=none:-11
e:run=none:-32 f:_amount:-40 f:_day:-87 f:_invoice:-54 f:ack:-57 f:admin:-22 f:all:-18 f:back:-9 f:bounce:-31
f:closed:46 f:contest:37 f:copy:11 f:d.CANCELLED:-6 f:d.CONTRACT_TERMS:-14 f:d.DAMAGED:-7 f:d.DUPLICATE_BILLING:-11
f:d.LATE_FEE_CONTESTED:-8 f:d.LOST:-14 f:d.MISSING_DOCS:-18 f:d.NOT_OURS:-10 f:d.NO_OPEN_ITEM:11
f:d.PALLET_CONTAINER:7 f:d.QUANTITY_SHORT:68 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-5 f:demand:-35 f:dispute:-33
f:firm:-16 f:fix:17 f:formal:-22 f:gone:-36 f:goods:-53 f:greeting:19 f:hardship:-23 f:hope:168 f:hostile:-34
f:inject:95 f:insolvency:-32 f:joke:30 f:lawyer:-42 f:legal:-41 f:mine:-77 f:moved:-26 f:moves:-93
f:n.QUANTITY_SHORT:-8 f:netted:-6 f:not:-17 f:not_dispute:6 f:not_duplicate:-9 f:not_gone:-6 f:not_hope:8
f:not_insolvency:15 f:not_legal:-22 f:not_paid:-24 f:not_stop:-22 f:once_funds:7 f:once_us:-20 f:ooo:-25 f:order:51
f:others:-8 f:paid:75 f:part:-24 f:pay:10 f:plan:-26 f:propose:-46 f:question:-30 f:r.BANK_CHARGE:-5
f:r.DUPLICATE_BILLING:-8 f:r.LATE_FEE_CONTESTED:-6 f:r.LOST:-6 f:r.PRICE_ERROR:-5 f:r.QUALITY:15
f:r.QUANTITY_SHORT:-5 f:redirect:-76 f:refuse:-51 f:remittance:-31 f:rest:9 f:run:-21 f:soon:44 f:statement:-29
f:stop:-40 f:unable:-33 f:until:8 f:wait:-17 f:willpay:-68 i:acknowledgement:59 i:acknowledgement=2:59
i:already_paid:-17 i:already_paid=3:-16 i:bounce:-36 i:bounce=3:-36 i:copy_invoice_request:31
i:copy_invoice_request=2:33 i:dispute:-16 i:dispute=1:19 i:dispute=2:-8 i:dispute=3:-27 i:hardship:-34
i:hardship=2:-9 i:hardship=3:-24 i:hostile:-34 i:hostile=2:-11 i:hostile=3:-23 i:in_payment_run:-32
i:in_payment_run=3:-32 i:insolvency:-29 i:insolvency=2:-5 i:insolvency=3:-24 i:invoice_admin:-29
i:invoice_admin=3:-26 i:legal:-27 i:legal=1:11 i:legal=2:-14 i:legal=3:-24 i:nothing:314 i:out_of_office:-24
i:out_of_office=2:-8 i:out_of_office=3:-16 i:partial_payment:-13 i:partial_payment=2:-7 i:partial_payment=3:-6
i:payment_plan_request:-29 i:payment_plan_request=2:-17 i:payment_plan_request=3:-12 i:promise_to_pay:-31
i:promise_to_pay=3:-30 i:question:-43 i:question=2:-10 i:question=3:-34 i:remittance_advice:-32
i:remittance_advice=3:-30 i:statement_request:-29 i:statement_request=3:-26 i:unsubscribe:-69 i:unsubscribe=2:-11
i:unsubscribe=3:-58 i:wrong_contact:-45 i:wrong_contact=1:-8 i:wrong_contact=2:-14 i:wrong_contact=3:-23 l:de:-8
l:en:-38 l:es:-19 l:fr:-5 l:it:-65 l:nl:22 l:pt:-42 n:0:84 n:1:-47 n:2:-129 n:3:-44 n:4:-9 n:5:18 n:6:-29
p:aanman:-11 p:abbiam:-13 p:abmeld:-6 p:acusam:-6 p:adjunt:-10 p:adress:-6 p:afgele:12 p:afmeld:-8 p:ammini:5
p:androi:6 p:anteri:8 p:anweis:11 p:applic:25 p:approv:-8 p:archiv:16 p:asiste:62 p:assina:21 p:assist:24
p:assunt:-5 p:atendi:-5 p:attach:-10 p:attent:16 p:ausgeg:21 p:automa:80 p:bancar:6 p:behand:-5 p:beisei:-13
p:berich:-10 p:bestel:-12 p:betaal:25 p:betali:-22 p:betref:29 p:betrei:-5 p:betwis:16 p:bezahl:-5 p:bijgaa:-9
p:bijlag:19 p:bonifi:-5 p:buongi:-6 p:camion:-13 p:cancel:-19 p:cartor:-7 p:cerrad:26 p:chamad:-5 p:chasin:22
p:christ:-17 p:classi:15 p:cleare:37 p:client:-10 p:compan:-5 p:compar:-13 p:compen:28 p:comple:6 p:compre:-7
p:compro:-9 p:comuni:-8 p:concil:-13 p:concor:-9 p:concur:17 p:confor:23 p:conseg:20 p:consej:31 p:consid:10
p:consig:-11 p:contab:12 p:contac:-9 p:contes:25 p:contra:-10 p:contro:-29 p:cordia:14 p:correi:-12 p:corres:-11
p:corrig:-6 p:credit:-20 p:custom:22 p:debite:9 p:debito:20 p:decemb:-13 p:delive:-8 p:demand:22 p:despac:22
p:destin:-10 p:diciem:-7 p:dienst:17 p:dipend:-16 p:direcc:-6 p:direct:11 p:disatt:6 p:discut:-7 p:docume:47
p:dossie:7 p:eerder:9 p:eingeg:-5 p:eletro:-12 p:empres:-12 p:encami:-6 p:encont:-10 p:erfolg:-11 p:erhalt:-12
p:erledi:-23 p:escrib:-6 p:espera:29 p:estamo:25 p:evenin:26 p:exampl:9 p:expedi:12 p:factur:-14 p:factuu:-15
p:failli:-9 p:fattur:25 p:fatura:-10 p:fevere:-6 p:financ:-8 p:firmat:-5 p:fourni:10 p:freita:-20 p:garant:33
p:geehrt:-23 p:gefact:-7 p:gelese:32 p:geleve:-9 p:gentil:-6 p:geschi:15 p:geschr:24 p:gister:26 p:goedke:-9
p:gracia:-5 p:herman:28 p:hierbi:-12 p:hinwei:-16 p:ignori:9 p:import:-5 p:incass:5 p:inform:-10 p:ingres:20
p:inoltr:21 p:insolv:-10 p:instan:-11 p:instru:34 p:intent:17 p:invoic:10 p:janeir:-6 p:januar:-5 p:janvie:-6
p:journe:18 p:justif:-10 p:kolleg:-7 p:konnte:-5 p:kratte:-6 p:kummer:-7 p:levant:28 p:licenc:-6 p:liquid:-16
p:livrai:-5 p:losche:21 p:mahnsp:22 p:mahnun:27 p:mandar:-5 p:mandas:-6 p:mandat:-6 p:meille:-6 p:meldin:11
p:mensaj:31 p:mercad:-8 p:mercan:-7 p:messag:21 p:modell:27 p:mogeli:11 p:moment:-5 p:nachri:8 p:nachst:32
p:naturl:-6 p:necesi:-21 p:nederl:17 p:nemmen:-6 p:ningun:-8 p:nothin:-5 p:novemb:-17 p:noviem:-6 p:nuestr:-8
p:obriga:-39 p:oktobe:-5 p:ontbre:-6 p:ontvan:-26 p:operat:28 p:outloo:6 p:overge:-18 p:overzi:-5 p:pagame:-18
p:pagarl:5 p:paghia:-9 p:paieme:-7 p:partit:25 p:paymen:-5 p:pedimo:-5 p:perdon:24 p:person:-9 p:possiv:26
p:pratic:16 p:preced:29 p:presen:-7 p:primei:-5 p:proces:-8 p:procha:-14 p:procur:-27 p:projec:-9 p:promet:23
p:promis:-5 p:propos:-7 p:prorro:-8 p:prossi:13 p:protes:-7 p:provee:-5 p:proxim:17 p:qualqu:18 p:readin:13
p:recebi:-19 p:receca:-5 p:receiv:-9 p:rechnu:-27 p:rechtb:16 p:rechts:-8 p:recibi:-22 p:recipi:-8 p:reclam:19
p:record:21 p:reenvi:-8 p:regard:33 p:regist:-9 p:reglem:-14 p:regula:-5 p:rekeni:-12 p:relaci:26 p:relanc:-6
p:remete:-12 p:remind:16 p:remitt:-7 p:renvoy:-14 p:repond:11 p:reserv:-10 p:resolv:-9 p:respos:-10 p:reviso:29
p:ricevu:-23 p:richie:5 p:rispon:40 p:risult:61 p:riusci:8 p:saldar:-10 p:saldat:38 p:sblocc:-10 p:scherz:-7
p:schick:-8 p:schnel:19 p:schrij:-11 p:schuld:-9 p:segund:-9 p:semain:-21 p:septem:-17 p:servic:29 p:servid:-5
p:siguie:-5 p:simple:31 p:sistem:54 p:societ:-7 p:solici:-17 p:sollec:20 p:someth:46 p:souhai:-8 p:speria:12
p:subjec:22 p:suppli:-5 p:systee:19 p:system:33 p:telefo:-14 p:tenemo:-6 p:threat:-6 p:titola:-6 p:toepas:17
p:tomorr:9 p:transf:-22 p:tribun:-8 p:uberwi:-13 p:ulteri:25 p:vandaa:-8 p:venerd:-13 p:verarb:-12 p:verder:-10
p:verhaa:-8 p:verifi:41 p:verspr:16 p:versuc:15 p:verzoe:-5 p:vierne:-7 p:vireme:-17 p:vriend:29 p:vrijda:-18
p:vuestr:28 p:websit:-6 p:weiter:12 p:werkda:-15 p:woensd:-6 p:zahlbe:-24 p:zusend:-5 s:00000:-46 s:0000:-26
s:000:-36 s:00:-48 s:?:19 s:aanmaning:-22 s:account:-5 s:accuse:-7 s:afmelden:-6 s:al:-8 s:an:-10 s:and:-28
s:assunto:11 s:automatica:7 s:avis:-7 s:aviso:17 s:avviso:-6 s:aw:-37 s:baja:-6 s:betaaladvies:-9 s:betaling:-21
s:betalingsherinnering:-7 s:bl:-20 s:bm:41 s:boleto:-18 s:ca:26 s:cafe:-8 s:case:13 s:cc:-23 s:cf:-23 s:cg:-6
s:cobranca:12 s:cs:-5 s:delivery:-7 s:deuda:-5 s:deuxieme:-9 s:df:31 s:di:45 s:dp:-13 s:ec:12 s:en:-5
s:erinnerung:-7 s:estado:11 s:factura:-7 s:facture:20 s:fattura:13 s:fb:-7 s:final:-10 s:fl:-10 s:fw:-8 s:fwd:35
s:ga:-16 s:gl:21 s:herinnering:14 s:ihre:-7 s:in:-5 s:incasso:27 s:invoice:-34 s:invoices:-12 s:kr:-11 s:lb:-6
s:letter:-28 s:lp:-16 s:ls:-6 s:lw:15 s:mb:-11 s:messaggio:14 s:mf:-17 s:mi:46 s:mm:15 s:mp:11 s:nf:-15 s:no:-7
s:nota:28 s:notification:10 s:of:-6 s:offene:-27 s:oi:-13 s:openstaand:20 s:pago:-19 s:payment:24 s:pb:25 s:pc:26
s:pendiente:-7 s:please:14 s:pm:-5 s:posten:-7 s:rappel:-8 s:re:-23 s:rechnung:-55 s:recordatorio:-45 s:relance:-7
s:reminder:-31 s:res:-30 s:rj:-16 s:rm:-10 s:saldo:-25 s:second:5 s:secondo:41 s:segundo:13 s:sender:-5 s:sg:10
s:sistema:56 s:sollecito:19 s:statement:-35 s:status:15 s:stop:-5 s:sv:14 s:system:9 s:tg:40 s:tm:-24 s:tn:20
s:to:-6 s:tr:-14 s:tweede:20 s:ultimo:-12 s:update:18 s:van:-21 s:vencida:27 s:vencido:-5 s:vf:-7 s:votre:-8 s:wg:17
s:your:-9 s:zahlungserinnerung:41 w:!:12 w:%:-8 w:00000:-58 w:0000:19 w:000:-17 w:00:-77 w:0:-57 w:?:29 w:@:-31
w:aan:-14 w:aanmaningen:-10 w:abbiamo:-13 w:aberto:-5 w:able:12 w:abmelden:-6 w:access:-7 w:across:19 w:acusamos:-6
w:adjunto:-8 w:administrador:7 w:adresse:-5 w:af:-5 w:afmelden:-8 w:again:-7 w:agent:17 w:agora:-19 w:agosto:-9
w:ai:-6 w:ainda:-24 w:ainsi:-5 w:al:-19 w:algo:-11 w:alle:26 w:alles:-9 w:als:-11 w:am:-17 w:amministratore:6
w:amount:5 w:anbei:-9 w:and:-14 w:android:6 w:anexo:-7 w:annee:-11 w:ano:-24 w:anteriores:5 w:antes:-6 w:any:-5
w:apenas:26 w:aperta:-9 w:app:9 w:appena:-5 w:approved:-7 w:aqui:-28 w:are:-19 w:arrive:-6 w:as:-12 w:asdf:57
w:asi:-6 w:asistente:62 w:ask:19 w:assinatura:22 w:assistant:30 w:at:35 w:ate:5 w:atendimento:-5 w:attached:-10
w:attente:16 w:au:-8 w:aub:-5 w:aucune:-20 w:auf:-5 w:aus:10 w:ausgeglichen:21 w:automaticamente:6 w:automatico:55
w:automatique:-6 w:automatische:34 w:avant:20 w:avec:-9 w:avete:-9 w:aviso:-10 w:avons:-8 w:back:-6 w:bacs:-6
w:baja:-8 w:banca:-11 w:bancarios:13 w:banco:-5 w:bank:48 w:batch:-13 w:be:-5 w:been:-16 w:before:-18 w:bei:-10
w:beide:-21 w:beim:-5 w:beiseite:-13 w:below:8 w:ben:6 w:bericht:-8 w:besteld:-6 w:besten:-9 w:betaal:-7
w:betaaladvies:-9 w:betaald:40 w:betaling:-15 w:betreff:30 w:betwist:21 w:betwisten:-5 w:bien:-28 w:bij:8
w:bijgaand:-9 w:bijlage:19 w:bin:-5 w:binnen:-17 w:bis:-6 w:bitte:-9 w:bizum:-9 w:boa:14 w:boh:81 w:boite:-9
w:boleto:-10 w:bom:-23 w:bon:-8 w:books:-6 w:both:-8 w:brief:25 w:buenas:8 w:buenos:22 w:buon:-7 w:buongiorno:-6
w:bureau:-6 w:but:11 w:by:7 w:camion:-9 w:can:-15 w:cannot:8 w:cartorio:-7 w:caso:-5 w:cassa:6 w:ce:-10 w:certa:23
w:ces:-5 w:cette:-15 w:cf:-10 w:chasing:22 w:che:27 w:check:-7 w:cheque:-11 w:chi:-11 w:chiusa:26 w:christmas:-17
w:ci:-19 w:claim:16 w:claro:-8 w:classify:10 w:cleared:37 w:client:-8 w:cliente:-7 w:closed:12 w:cnpj:-24 w:co:19
w:cobros:9 w:codice:-16 w:com:-30 w:comme:12 w:como:20 w:compensada:26 w:completo:-7 w:compte:12 w:con:-8
w:concurso:23 w:conforme:24 w:consignes:7 w:conta:-5 w:contabile:26 w:contabilidad:-7 w:conteste:48 w:contesto:-8
w:contestons:-5 w:conto:-12 w:contra:19 w:control:-24 w:cordiali:16 w:correio:-12 w:correo:52 w:coucou:-7
w:credit:-28 w:credito:-7 w:cuando:-6 w:cuanto:19 w:customer:18 w:da:-46 w:dagen:-8 w:dal:28 w:dall:5 w:dalla:-9
w:dan:-6 w:dank:-29 w:danke:-13 w:dann:-10 w:dans:-13 w:das:-11 w:dass:-27 w:dat:40 w:date:8 w:datos:12 w:davon:-8
w:de:-106 w:dear:-25 w:debito:-5 w:debt:12 w:december:-11 w:decide:-20 w:dei:-12 w:deixem:-12 w:deja:-7 w:del:-27
w:delivered:-5 w:della:-17 w:dem:13 w:demanda:29 w:demande:-6 w:den:-20 w:depois:17 w:depuis:36 w:der:-11 w:des:-43
w:deste:-6 w:detto:-6 w:deuda:25 w:deus:-6 w:deux:-8 w:deze:-30 w:dezer:-8 w:di:-37 w:dia:-13 w:dias:5
w:diciembre:-7 w:did:18 w:die:-58 w:diese:-41 w:digo:-13 w:direccion:-6 w:director:20 w:dit:-6 w:do:-48 w:doch:-5
w:document:46 w:documento:5 w:doen:-10 w:dos:-10 w:dossier:8 w:dou:-11 w:du:19 w:duas:-14 w:ee:-55 w:een:-42
w:eens:-8 w:eerdere:9 w:eerst:-12 w:ein:-17 w:eind:-8 w:eine:13 w:einen:-8 w:eingegangen:-5 w:el:27 w:eletronico:-12
w:elle:-6 w:em:-22 w:email:-6 w:empresa:-12 w:en:7 w:encontro:-8 w:end:-5 w:ende:-30 w:enero:-6 w:entao:-13
w:entro:-7 w:enviar:26 w:erano:-7 w:erfolgt:-10 w:erhalten:-12 w:erledigt:-23 w:erop:32 w:erp:16 w:error:-5 w:es:-16
w:ese:-7 w:eso:-8 w:esperamos:35 w:essa:-14 w:esse:-16 w:est:-55 w:esta:59 w:estamos:25 w:estao:-24 w:este:-17
w:esto:-5 w:ete:-9 w:etre:-5 w:etwas:15 w:eu:-20 w:eur:-13 w:euro:-11 w:even:-5 w:evening:26 w:example:9 w:existe:-5
w:expediente:12 w:fa:-5 w:factura:12 w:facturas:-8 w:facture:-9 w:factures:-5 w:factuur:-14 w:faire:-10 w:fait:-5
w:falta:45 w:fatto:-32 w:fatture:25 w:fatura:39 w:faturas:-7 w:favor:-9 w:favore:-5 w:fazer:22 w:fecha:6
w:fevereiro:-6 w:ficou:-8 w:figura:26 w:fijne:18 w:financeiro:-5 w:fine:-13 w:fini:-7 w:firma:-6 w:foi:-13 w:for:-32
w:foto:-7 w:fournisseur:10 w:frau:-23 w:freitag:-20 w:from:-42 w:ft:-8 w:full:-7 w:funds:-5 w:fur:-13 w:ga:-6
w:garantie:-10 w:geehrte:-22 w:geen:-23 w:gefactureerd:-7 w:gegen:-9 w:gehen:-8 w:geld:-15 w:gelesen:32
w:geleverd:-9 w:gestionale:5 w:get:5 w:geven:-8 w:gia:-11 w:giorni:-9 w:giro:-5 w:gisteren:26 w:giusto:-13
w:goed:-31 w:goedkeuring:-7 w:going:-6 w:gr:-13 w:graag:-17 w:gracias:-5 w:grazie:-30 w:groet:29 w:ha:25 w:haal:-8
w:hab:-12 w:habe:-7 w:haben:-24 w:had:23 w:has:-11 w:hasta:-12 w:hat:-6 w:hatte:-6 w:have:9 w:hay:24 w:he:-22
w:hebben:-31 w:heeft:28 w:hele:25 w:hem:12 w:hemos:-15 w:here:-8 w:herinneringen:5 w:herr:-6 w:het:-15 w:hi:-21
w:hier:-18 w:hierbij:-12 w:hij:33 w:hinweis:-16 w:hoeft:13 w:hoi:-10 w:hola:-7 w:hoor:-10 w:hope:-20 w:hora:-8
w:horen:-5 w:iban:-5 w:ich:-25 w:ieri:-8 w:iets:10 w:if:-6 w:ignore:19 w:igual:14 w:ihr:11 w:ihre:7 w:ihrer:-6
w:ik:-22 w:il:-38 w:im:-50 w:in:-90 w:inbox:-6 w:incasso:-9 w:info:-5 w:instant:-11 w:into:-6 w:inv:-7 w:invoice:6
w:invoices:5 w:io:-16 w:is:-55 w:isso:23 w:it:-29 w:items:5 w:ja:-8 w:janeiro:-6 w:janvier:-6 w:je:-55 w:jeudi:-7
w:joint:-14 w:jointe:26 w:journee:18 w:julio:-7 w:just:-7 w:justificante:-7 w:kan:-19 w:karine:-10 w:keer:-16
w:kees:15 w:kein:17 w:keine:14 w:kind:16 w:klaren:-7 w:know:-5 w:kom:32 w:komt:-33 w:konnten:-5 w:kopie:-5
w:kratten:-6 w:krijg:-8 w:kunnen:22 w:la:-37 w:laat:25 w:langst:-7 w:las:-21 w:le:51 w:leg:-10 w:letto:-8 w:ligt:-8
w:link:17 w:list:-7 w:lista:-5 w:livraison:-5 w:llevo:-6 w:lo:-32 w:logo:-17 w:look:15 w:los:-7 w:loschen:21
w:lot:-5 w:lp:-15 w:ltd:-9 w:lukt:18 w:lundi:-5 w:lunedi:-19 w:ma:-28 w:maand:-20 w:maar:39 w:mahnung:26 w:mai:-10
w:mail:-23 w:mails:-14 w:mais:32 w:maken:28 w:mal:-7 w:man:32 w:manda:-5 w:mandar:-9 w:mandasteis:-6 w:mandate:-5
w:martes:31 w:mas:32 w:mate:-13 w:mayor:-21 w:md:-10 w:me:-79 w:meer:-10 w:mehr:-13 w:melding:11 w:mensaje:31
w:mercancia:-6 w:merci:-22 w:merry:40 w:mes:-19 w:mese:-11 w:mesmo:-8 w:messaggio:22 w:met:9 w:meta:-5 w:meu:20
w:mi:-6 w:mich:-16 w:mij:-10 w:mijn:11 w:mir:-10 w:mismo:-7 w:mit:6 w:modello:27 w:modulo:6 w:moet:-23 w:mogelijk:11
w:moin:-5 w:mon:-6 w:monats:-30 w:morgen:-12 w:must:14 w:my:36 w:na:-21 w:naar:-6 w:nachricht:8 w:nachste:48
w:nachsten:-15 w:nada:63 w:nao:-15 w:nas:23 w:naturlich:-6 w:necesitamos:-13 w:necesito:-7 w:nederland:17 w:nee:6
w:nei:-6 w:nel:11 w:nemmeno:-6 w:nessuna:5 w:nessuno:-7 w:next:15 w:ni:24 w:nicht:-35 w:nichts:6 w:niet:13
w:niets:11 w:niks:27 w:ninguna:-8 w:nix:-5 w:nl:14 w:no:27 w:noch:-31 w:nog:-22 w:noi:-6 w:non:-7 w:nos:-23 w:note:6
w:noted:-13 w:nothing:-5 w:notice:17 w:notre:-6 w:nous:-10 w:nova:-8 w:novembre:-18 w:noviembre:-6 w:now:10 w:nr:-5
w:nu:-9 w:nuestro:-5 w:nueva:23 w:numero:-12 w:nummer:-7 w:objet:18 w:obrigada:-14 w:obrigado:-25 w:of:-40 w:off:-18
w:ogni:26 w:ohne:-9 w:oi:-18 w:ok:-11 w:oktober:-5 w:ola:20 w:om:-13 w:onde:-6 w:one:-7 w:only:-8 w:ons:-16
w:ontem:-9 w:ontvangen:-23 w:onze:13 w:ook:31 w:or:-7 w:ora:-30 w:ordine:-10 w:os:-22 w:oui:-19 w:our:-34 w:out:-25
w:outlook:6 w:outro:-24 w:overgemaakt:-18 w:overzicht:-5 w:paga:16 w:pagado:23 w:pagamento:-13 w:pagar:28
w:pagare:30 w:pagarles:11 w:pagas:-6 w:paghiamo:-9 w:pago:-12 w:pagos:-5 w:paid:33 w:paiement:-7 w:pallet:-8
w:par:-15 w:para:-15 w:pas:7 w:paso:-14 w:passer:-10 w:pay:29 w:paye:-13 w:payee:-20 w:payer:17 w:payment:-5
w:pdf:29 w:pedimos:-5 w:pelo:-14 w:people:-6 w:perdone:29 w:pero:13 w:peux:20 w:piece:24 w:piu:-9 w:pix:-20
w:plan:18 w:please:-24 w:pls:14 w:plus:-9 w:po:-6 w:pode:-17 w:podem:-5 w:poder:11 w:podido:-6 w:por:-40
w:possivel:26 w:posso:-5 w:post:12 w:posten:20 w:pour:-21 w:pouvez:-17 w:pra:-14 w:pratica:16 w:prazo:-5 w:presa:-9
w:preuve:-9 w:prijs:-10 w:prima:14 w:prochaine:-10 w:projectleider:-8 w:promise:7 w:pronto:19 w:proposal:-5
w:prossima:20 w:prossimi:-6 w:protesto:-7 w:proxima:24 w:puedo:12 w:punto:-22 w:pure:-6 w:qualquer:18 w:quando:-18
w:quanto:16 w:que:13 w:quelle:-5 w:qui:-22 w:quien:-8 w:quitado:5 w:raad:-5 w:re:-6 w:reading:13 w:recebi:-5
w:recebido:-18 w:rececao:-5 w:received:-9 w:rechnung:-22 w:rechtbank:16 w:rechtsvorschlag:-5 w:recibido:-20
w:recipient:-5 w:reclamacao:22 w:recordatorios:27 w:recu:-19 w:regards:35 w:regle:7 w:reglement:-14 w:regler:26
w:rekening:-10 w:relacion:27 w:remeter:-12 w:reminder:16 w:remittance:-7 w:renvoyer:-14 w:repondre:10 w:reserve:-10
w:responde:13 w:resposta:-10 w:retour:-5 w:ricevuto:-20 w:richiesta:6 w:rien:16 w:risponde:-9 w:rispondere:25
w:rispondi:24 w:risulta:33 w:risultano:29 w:riuscire:10 w:run:-8 w:said:16 w:sair:-55 w:saldata:14 w:saluti:15
w:sans:-10 w:sapere:-20 w:sc:12 w:scan:46 w:schicken:-5 w:schon:-6 w:schone:23 w:se:-18 w:see:-13 w:segunda:-9
w:sehr:-23 w:semaine:-19 w:semana:14 w:sent:-5 w:septembre:-13 w:ser:-17 w:sera:-14 w:server:-5 w:service:13
w:services:17 w:servidor:-5 w:set:10 w:seu:-6 w:sexta:-15 w:sha:-11 w:should:-6 w:si:-43 w:sich:-5 w:sido:9
w:sie:-19 w:siete:-10 w:signed:-6 w:sim:-13 w:sin:-7 w:since:-5 w:sind:-11 w:sistema:57 w:snap:22 w:sob:-5
w:sobre:28 w:societe:-6 w:solde:15 w:soldi:-22 w:solicita:-12 w:solleciti:5 w:sollecito:23 w:solo:-5 w:something:46
w:son:-5 w:sorry:-56 w:souhaite:-8 w:sous:-11 w:spass:-13 w:speriamo:12 w:sta:-16 w:staan:-8 w:staat:-20 w:stata:17
w:state:-7 w:stati:6 w:status:29 w:stel:-11 w:stesso:-9 w:still:17 w:stop:-7 w:su:23 w:sua:-9 w:subito:-10
w:subject:22 w:sur:-7 w:sure:26 w:svp:-10 w:sw:-7 w:systeem:12 w:system:68 w:systeme:10 w:ta:-17 w:tal:-10
w:tarde:15 w:tardes:11 w:te:-5 w:team:16 w:tegen:-6 w:telefono:-7 w:temos:21 w:tenemos:-6 w:tenho:8 w:tenido:-8
w:tentar:21 w:terug:31 w:th:18 w:thank:-5 w:thanks:-25 w:that:-5 w:the:-19 w:their:-6 w:then:-5 w:there:17
w:these:-17 w:think:26 w:this:8 w:three:-5 w:titolare:-6 w:to:29 w:toch:24 w:todas:-6 w:todo:15 w:toepassing:17
w:tom:-9 w:tomorrow:9 w:tot:-8 w:tout:12 w:toutes:6 w:traite:-5 w:transferencia:-11 w:tres:-13 w:tresor:-9
w:tribunal:-5 w:try:20 w:trying:-9 w:tutte:27 w:tutto:-5 w:two:-5 w:uber:-14 w:uberweisen:10 w:uberwiesen:-13
w:uit:-15 w:um:13 w:un:-22 w:una:-6 w:und:-21 w:une:-7 w:unser:-7 w:up:-8 w:update:-12 w:us:-6 w:use:-9 w:uteis:-6
w:uw:-18 w:va:-6 w:vale:-11 w:valor:-6 w:vamos:14 w:van:-28 w:vandaag:-8 w:vc:-8 w:ve:-17 w:vem:-7 w:venerdi:-13
w:ver:-30 w:verdere:-10 w:verhaal:-8 w:verifica:16 w:verificacion:27 w:versprechen:16 w:versuchen:14 w:vf:-9
w:vi:-15 w:via:-30 w:viene:8 w:viernes:-7 w:virement:-17 w:visto:-16 w:voces:-38 w:vom:-7 w:von:-10 w:vos:-10
w:vossa:-5 w:vostra:-15 w:votre:-20 w:vou:-35 w:vriendelijke:29 w:vrijdag:-18 w:vuestro:29 w:want:-12 w:wat:17
w:we:15 w:website:-6 w:week:14 w:weer:19 w:weiter:-6 w:weitere:16 w:wel:-10 w:werden:-7 w:werkdagen:-15 w:when:-9
w:where:-13 w:wij:-54 w:wir:-9 w:wird:-31 w:with:-20 w:woche:21 w:woensdag:-6 w:worden:10 w:wordt:-5 w:would:10
w:wrong:-19 w:wurde:34 w:ya:-25 w:yo:20 w:you:-23 w:your:15 w:zahlen:-26 w:zahlung:14 w:zahlungsavis:-6 w:ze:-5
w:zegt:33 w:zero:-5 w:zet:30 w:zie:52 w:zijn:-17 w:zit:-20 w:zo:10 w:zum:-5 w:zusenden:-5
"""
