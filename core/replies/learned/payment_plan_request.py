"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -2.92
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:92 ?admin:-6 ?back:5 ?closed:6 ?copy:-25 ?d.ALLOWANCE_CHARGE:-9 ?d.TAX:-9 ?demand:-5 ?difference:-9 ?formal:-7
?gone:-5 ?joke:5 ?lawyer:-5 ?legal:-5 ?mine:-11 ?moved:-5 ?moves:6 ?n.QUANTITY_SHORT:-8 ?not:-8 ?once_us:-6
?others:-13 ?paid:-5 ?part:-14 ?pay:31 ?plan:68 ?propose:77 ?question:-69 ?r.DESCRIPTION:-5 ?r.LATE_FEE_CONTESTED:-6
?r.PRICE_ERROR:-20 ?redirect:-17 ?statement:-15 ?stop:-8 ?unable:20 ?wait:7 ?willpay:46 b:!_!:-5 b:%_?:-20
b:00000_is:6 b:0000_0000:-7 b:0000_00:-8 b:0000_as:5 b:000_00:-24 b:000_0:-8 b:000_euro:27 b:000_le:-23 b:000_op:-8
b:00_0000:-15 b:00_000:17 b:00_00:-31 b:00_0:-9 b:00_?:14 b:00_april:8 b:00_che:-6 b:00_cobrancas:5 b:00_de:9
b:00_december:24 b:00_decembre:-8 b:00_dias:13 b:00_dicembre:-5 b:00_em:5 b:00_et:5 b:00_eur:-5 b:00_euro:-12
b:00_januari:23 b:00_january:7 b:00_janvier:5 b:00_la:-7 b:00_le:5 b:00_nous:5 b:00_november:-7 b:00_novembre:-6
b:00_october:-7 b:00_octobre:-5 b:00_of:6 b:00_oktober:-5 b:00_por:52 b:00_raus:12 b:00_tage:-6 b:00_th:7 b:0_%:-12
b:0_000:11 b:0_00:-20 b:0_0:-16 b:0_?:9 b:0_and:-6 b:0_de:6 b:0_december:-11 b:0_ee:-12 b:0_el:23 b:0_gennaio:-5
b:0_no:13 b:0_oktober:-5 b:0_ottobre:-6 b:0_staat:-5 b:?_?:-16 b:@_escreveu:5 b:aan_de:5 b:about_the:-11
b:accord_pour:15 b:administration_on:6 b:ahora_mismo:-6 b:ai_plus:10 b:al_00:6 b:al_0:-5 b:am_00:11 b:am_0:-7
b:and_00:8 b:and_nobody:5 b:and_not:-5 b:and_will:-5 b:antes_de:-9 b:antes_del:6 b:antrag_auf:14 b:ao_fim:32
b:ask_for:6 b:at_present:6 b:at_the:10 b:ate_00:-6 b:ate_ao:28 b:auf_eroffnung:14 b:automatische_incasso:-5
b:avec_mon:14 b:avec_notre:-7 b:avec_votre:-22 b:be_honest:18 b:be_paid:6 b:beste_meneer:8 b:beste_mevrouw:6
b:betalen_?:35 b:betalen_we:-9 b:bis_00:5 b:bis_ende:32 b:bitte_um:7 b:bitten_um:8 b:bitten_wir:6 b:boa_tarde:-18
b:bom_dia:10 b:bon_de:-5 b:bonjour_je:8 b:buenos_dias:-7 b:cannot_pay:22 b:ce_que:7 b:cette_facture:-5 b:che_non:7
b:chiedo_di:7 b:ci_ha:12 b:ci_hanno:5 b:ci_sono:6 b:cl_0:-5 b:cobrancas_@:5 b:con_il:-5 b:con_la:5 b:credito_ee:-5
b:da_000:6 b:da_nossa:-5 b:darauf_hin:-6 b:das_geld:18 b:dat_de:6 b:dat_het:6 b:dat_ik:5 b:dat_is:7 b:de_0000:-6
b:de_000:-17 b:de_0:-5 b:de_banque:10 b:de_boeken:-9 b:de_commande:-5 b:de_contas:-5 b:de_diciembre:-7 b:de_enero:15
b:de_factuur:-9 b:de_janeiro:-7 b:de_la:-5 b:de_las:-5 b:de_me:39 b:de_noviembre:-12 b:de_tesouraria:6 b:de_toute:-7
b:de_um:-5 b:de_volgende:-5 b:december_and:-5 b:del_00:-6 b:del_0:-13 b:den_rest:14 b:den_restbetrag:5
b:derzeit_nicht:-9 b:des_insolvenzverfahrens:14 b:deuda_de:7 b:deux_factures:7 b:devoir_la:10 b:dezembro_de:6
b:di_aspettare:18 b:di_non:5 b:di_pagamento:13 b:dia_00:-23 b:dias_para:10 b:die_0:-12 b:die_rechnung:-10
b:dije_que:-5 b:dom_00:5 b:drei_raten:5 b:duas_faturas:-12 b:echt_niet:5 b:ee_che:5 b:ee_possivel:-14 b:ee_stata:10
b:een_kopie:-9 b:egregi_signori:8 b:einen_antrag:16 b:el_00:34 b:el_0:13 b:el_jueves:-5 b:el_lunes:-5 b:em_0:20
b:em_insolvencia:16 b:en_00:5 b:en_cuanto:-6 b:en_dan:6 b:en_dat:7 b:en_een:-9 b:en_het:-7 b:en_ik:6 b:en_we:18
b:end_of:6 b:entro_la:5 b:er_geen:5 b:er_is:20 b:eroffnung_des:14 b:erst_am:-6 b:est_ce:9 b:et_ai:9 b:euro_di:-6
b:even_niet:10 b:extrato_completo:-9 b:extrato_da:-5 b:facture_?:-6 b:fattura_ee:12 b:fino_al:20 b:fois_?:13
b:for_payment:-6 b:for_you:5 b:fur_den:23 b:fur_sie:-5 b:geen_geld:21 b:geht_am:12 b:gentile_signora:6 b:gia_in:6
b:give_us:6 b:goed_als:14 b:ha_chiuso:5 b:ha_dinheiro:13 b:haben_wir:-5 b:has_to:-6 b:hasta_el:13 b:hat_die:11
b:have_been:-8 b:heb_een:-7 b:heb_je:-6 b:hebben_wij:-6 b:herren_wir:10 b:het_voor:5 b:hin_dass:-6 b:ich_am:6
b:ich_bin:-7 b:if_we:-6 b:ik_ben:-9 b:ik_doe:-9 b:ik_een:-8 b:ik_het:25 b:ik_in:7 b:ik_kan:10 b:ik_nog:6
b:ik_stel:-5 b:ik_wil:5 b:il_00:5 b:il_comune:12 b:il_credito:-5 b:il_resto:-14 b:il_saldo:13 b:in_00:16 b:in_0:27
b:in_attesa:13 b:in_de:9 b:in_drei:9 b:in_due:-6 b:in_the:-11 b:in_week:-9 b:indique_que:7 b:into_administration:6
b:is_geen:11 b:is_there:-5 b:ist_am:-6 b:ist_die:-5 b:january_?:6 b:je_de:-5 b:je_een:-7 b:je_peux:10 b:je_vous:8
b:jeweils_zum:6 b:kan_het:29 b:keer_?:23 b:keine_reklamation:-12 b:komt_er:7 b:konnen_sie:6 b:kopie_van:-8
b:kunt_mij:13 b:la_00:-7 b:la_deuda:11 b:la_fine:6 b:la_mia:13 b:la_paghiamo:-7 b:la_pago:-9 b:la_prima:17
b:la_prossima:-8 b:la_somme:10 b:la_sua:-6 b:la_vs:14 b:las_dos:13 b:le_00:-30 b:le_aviso:-5 b:le_chiedo:6
b:le_reste:10 b:le_vostre:6 b:lo_siento:-6 b:lost_the:20 b:maandag_0:-5 b:mailen_?:-7 b:mais_je:9 b:mars_?:14
b:me_about:-7 b:me_know:6 b:me_la:-8 b:merci_de:8 b:met_de:-5 b:mi_cliente:6 b:mia_cliente:14 b:mijn_gegevens:-5
b:mijn_man:14 b:mir_das:-5 b:mit_einer:16 b:musste_ich:7 b:na_segunda:-7 b:nao_ha:12 b:nao_me:-15 b:nao_pode:-5
b:nao_tenho:19 b:nc_0:-5 b:next_friday:5 b:niet_betalen:-8 b:niet_voor:6 b:no_hay:-7 b:no_le:-5 b:no_me:-6
b:no_puedo:12 b:no_se:-5 b:noch_nicht:12 b:nog_even:6 b:nog_niet:6 b:non_abbiamo:5 b:non_lavora:6 b:non_li:7
b:non_posso:-6 b:non_riesco:11 b:not_have:5 b:nous_est:-7 b:nous_vous:5 b:november_en:-11 b:nu_echt:7 b:of_00:11
b:of_february:5 b:of_niet:-5 b:of_the:-6 b:of_your:-5 b:ok_?:-26 b:on_solde:5 b:on_the:-11 b:op_00:-11 b:op_onze:5
b:os_parece:31 b:over_the:-9 b:pa_00:6 b:pago_00:52 b:paid_on:7 b:para_el:20 b:parcelar_em:8 b:pas_le:9
b:pas_payer:14 b:patienter_jusqu:6 b:pay_the:-7 b:pay_this:17 b:peco_que:14 b:per_il:9 b:per_le:6 b:perche_il:6
b:peux_pas:12 b:please_can:5 b:plus_de:9 b:pode_ser:-10 b:por_favor:-8 b:por_que:-21 b:pour_le:11 b:pourriez_vous:5
b:pouvez_vous:-7 b:pra_00:12 b:prijs_op:-5 b:prossima_distinta:-6 b:puedo_pagar:-8 b:qu_il:5 b:que_falta:7
b:que_me:-5 b:que_no:-5 b:que_nos:13 b:quote_von:15 b:reconocimiento_de:6 b:richiesta_di:14 b:se_le:6
b:seguranca_social:6 b:sehen_sie:15 b:semana_que:-5 b:seriez_vous:15 b:si_ee:-5 b:sie_konnen:-5 b:sie_mich:-5
b:sie_mir:14 b:sie_uns:8 b:sie_von:13 b:sind_wir:-6 b:six_mois:7 b:spett_le:7 b:staat_klaar:-5 b:sua_mail:5
b:sua_mensagem:-6 b:take_it:18 b:that_is:10 b:the_000:-5 b:the_00:-5 b:the_end:5 b:the_invoice:-6 b:to_00:-6
b:to_have:-5 b:tot_het:6 b:turned_up:-7 b:uit_uw:-6 b:un_problema:6 b:una_parte:12 b:und_jetzt:8 b:und_wird:-5
b:uns_bis:13 b:unser_mandant:10 b:until_the:11 b:us_till:7 b:uw_mail:5 b:van_de:-6 b:ver_si:20 b:vf_00000:5
b:vi_chiediamo:10 b:vi_do:38 b:virement_est:5 b:von_000:-5 b:von_00:13 b:von_weiteren:15 b:voor_00:5 b:voor_de:20
b:voor_een:-6 b:vou_pagar:-5 b:vous_accord:15 b:vous_etes:-5 b:vous_indique:7 b:vous_me:-7 b:vrijdag_de:5
b:we_are:-9 b:we_cannot:7 b:we_do:-7 b:we_have:5 b:we_in:-7 b:week_00:-13 b:wenn_sie:5 b:went_into:6 b:wer_hat:-11
b:wieder_fur:-5 b:wij_op:-6 b:will_be:7 b:will_pay:-12 b:wir_haben:-6 b:wir_nicht:-5 b:wir_sind:5 b:wir_um:11
b:wir_vertreten:10 b:wir_wieder:-5 b:with_you:7 b:would_you:18 b:you_?:11 b:you_are:-7 b:you_at:6 b:you_take:18
b:you_will:-7 b:zum_rest:12 e:paid=day:-28 e:paid=none:-7 e:promise=day:-24 e:promise=none:-9 e:run=none:-30
f:_day:33 f:_invoice:-98 f:ack:-49 f:admin:-29 f:back:-5 f:bounce:-17 f:contest:-22 f:copy:-27
f:d.ALLOWANCE_CHARGE:-10 f:d.CONTRACT_TERMS:-6 f:d.DAMAGED:-6 f:d.LATE_FEE_CONTESTED:-13 f:d.LOST:-10
f:d.MISSING_DOCS:-10 f:d.QUALITY:-5 f:d.RETURN:-5 f:d.TAX:-14 f:d.TERMS_DISPUTE:-7 f:demand:8 f:difference:-41
f:dispute:-33 f:fix:-13 f:formal:-7 f:gone:-25 f:goods:-8 f:greeting:-16 f:hardship:15 f:hope:-12 f:hostile:-29
f:inclusive:-24 f:inject:-5 f:insolvency:-39 f:lawyer:-42 f:legal:-52 f:mine:-20 f:moved:-21 f:moves:-37
f:n.QUANTITY_SHORT:49 f:not:-17 f:not_dispute:5 f:not_hope:14 f:not_insolvency:7 f:not_legal:-16 f:not_paid:-11
f:not_stop:-7 f:once_funds:-11 f:once_us:-10 f:ooo:-24 f:order:23 f:others:-17 f:paid:-32 f:part:20 f:pay:-31
f:plan:191 f:proof:-13 f:propose:191 f:question:-69 f:r.DESCRIPTION:-10 f:r.LATE_DELIVERY:6
f:r.LATE_FEE_CONTESTED:-13 f:r.LOST:-14 f:r.PRICE_ERROR:-31 f:r.QUALITY:-10 f:r.RETURN:-5 f:r.SERVICE_INCORRECT:-9
f:r.TAX:-7 f:redirect:-60 f:refuse:-32 f:remittance:-11 f:rest:15 f:run:-29 f:soon:-14 f:statement:-37 f:stop:-43
f:unable:35 f:until:41 f:wait:119 f:willpay:-18 i:already_paid:-28 i:already_paid=3:-27 i:bounce:-20 i:bounce=3:-20
i:copy_invoice_request:-27 i:copy_invoice_request=2:5 i:copy_invoice_request=3:-32 i:dispute:-55 i:dispute=2:-31
i:dispute=3:-26 i:hardship:28 i:hardship=2:13 i:hardship=3:15 i:hostile:-29 i:hostile=2:-10 i:hostile=3:-20
i:in_payment_run:-26 i:in_payment_run=3:-26 i:insolvency:-35 i:insolvency=3:-35 i:invoice_admin:-26
i:invoice_admin=2:-8 i:invoice_admin=3:-18 i:legal:-35 i:legal=2:-5 i:legal=3:-26 i:nothing:-23 i:out_of_office:-25
i:out_of_office=2:8 i:out_of_office=3:-33 i:partial_payment:11 i:partial_payment=3:8 i:payment_plan_request:172
i:payment_plan_request=2:39 i:payment_plan_request=3:133 i:promise_to_pay:-30 i:promise_to_pay=3:-26 i:question=1:38
i:question=2:-6 i:question=3:-36 i:remittance_advice:-12 i:remittance_advice=3:-10 i:statement_request:-37
i:statement_request=2:-12 i:statement_request=3:-25 i:unsubscribe:-46 i:unsubscribe=2:-13 i:unsubscribe=3:-33
i:wrong_contact:-22 i:wrong_contact=3:-16 l:de:-34 l:en:-65 l:es:-8 l:fr:-52 l:it:-40 l:nl:-45 l:pt:-48 n:0:-10
n:1:-148 n:2:-65 n:3:-46 n:4:-17 n:6:-7 p:abbiam:5 p:absten:-8 p:abzuse:-6 p:accept:24 p:accoun:-5 p:aceita:41
p:acusam:-5 p:admini:-11 p:adress:-5 p:aggior:-5 p:aguard:22 p:altrim:9 p:annule:14 p:anothe:8 p:anteri:-7
p:anweis:6 p:applic:5 p:approv:-8 p:archiv:6 p:arriva:-8 p:aspett:16 p:assist:12 p:associ:14 p:assunt:-8 p:atrave:7
p:attend:15 p:aufsch:10 p:author:-6 p:automa:-10 p:avocat:6 p:beantw:5 p:bereit:16 p:berich:-11 p:bestat:5
p:bestel:-7 p:betaal:-15 p:betale:5 p:betrei:-5 p:betrie:-5 p:boekho:-7 p:camion:32 p:cantie:-6 p:capisc:5
p:centra:-6 p:chanti:9 p:cheque:13 p:chiedi:13 p:claudi:6 p:client:25 p:combin:-16 p:comman:-5 p:commun:-8
p:compan:-5 p:compar:5 p:comple:-17 p:compre:-9 p:comuni:-11 p:comunq:7 p:concur:-10 p:confer:-7 p:confir:-12
p:congre:-5 p:conseg:5 p:consig:-5 p:consti:-7 p:contab:-11 p:contad:-6 p:contat:-6 p:contes:-6 p:contra:-9
p:conver:5 p:corpor:-6 p:correc:-5 p:corren:-5 p:corres:-5 p:corret:13 p:cortes:6 p:creanc:5 p:credit:-24
p:custom:10 p:decemb:9 p:declar:-6 p:delive:-7 p:derzei:-8 p:descon:-5 p:destin:-5 p:dicemb:-8 p:diciem:26
p:difere:-6 p:differ:-5 p:diffid:-5 p:dificu:7 p:dipend:5 p:direct:-5 p:dispos:-8 p:distin:-9 p:domici:-25
p:dossie:-5 p:dottor:5 p:echelo:-10 p:einver:15 p:empres:-11 p:encont:-5 p:entreg:-11 p:eroffn:11 p:espera:-8
p:excuse:6 p:execut:-5 p:extrat:-15 p:factur:-24 p:factuu:-11 p:fatura:-15 p:febbra:10 p:februa:34 p:fevere:37
p:fevrie:11 p:financ:-5 p:geacht:-8 p:gegeve:-9 p:gennai:9 p:gentil:5 p:gerenc:7 p:gerent:19 p:gester:-6 p:gestio:5
p:giudiz:-5 p:goedem:-7 p:hambur:-11 p:helema:6 p:import:-8 p:imposs:5 p:incass:-5 p:inclus:-7 p:inform:-10
p:inizia:6 p:insolv:31 p:instit:6 p:inteir:14 p:intere:7 p:interv:-8 p:inutil:6 p:invoic:-20 p:janeir:-8 p:januar:32
p:janvie:16 p:jeweil:6 p:juridi:-5 p:justif:-5 p:kontak:16 p:krijge:-8 p:kunfti:-7 p:laisse:15 p:lancad:-7
p:liefer:-5 p:liquid:37 p:litigi:-6 p:maanda:-8 p:machin:14 p:mahnsc:-8 p:marted:-12 p:mensag:-8 p:mensua:20
p:mercan:31 p:messag:-11 p:monatl:19 p:monats:15 p:nachri:-6 p:nachst:-6 p:necesi:-5 p:necess:-7 p:nessun:-5
p:ningun:-6 p:nothin:-6 p:notifi:-5 p:noviem:-9 p:octobe:-8 p:octobr:9 p:offici:6 p:oktobe:5 p:ontvan:-8 p:opdrac:10
p:openst:-16 p:ottobr:-7 p:overge:5 p:pagame:-16 p:pagamo:-5 p:paghia:-12 p:paieme:-5 p:parcel:14 p:partir:13
p:partit:-5 p:patien:6 p:paymen:-10 p:pazien:13 p:pedimo:34 p:perdon:-5 p:perman:-24 p:planni:6 p:possib:9
p:possiv:-15 p:pourri:9 p:presid:-7 p:preten:-8 p:preven:-5 p:proble:5 p:proced:-9 p:progra:-5 p:propon:64
p:propor:18 p:propos:-12 p:propri:-5 p:prorro:9 p:prossi:-5 p:protes:-6 p:proxim:-10 p:ratenz:-6 p:recebe:-9
p:rechnu:-20 p:reconn:10 p:recono:6 p:reenvi:-11 p:refere:-5 p:regist:-7 p:regula:8 p:rekeni:5 p:reklam:-12
p:repond:6 p:requir:-5 p:reserv:6 p:respue:6 p:restan:-14 p:restbe:5 p:richie:13 p:rientr:12 p:rimand:-8 p:ringra:5
p:ripart:6 p:rispon:-5 p:rispos:7 p:saldar:13 p:schick:-8 p:schlic:21 p:schlus:11 p:schrei:-5 p:schuld:13
p:scritt:11 p:segnal:-6 p:segund:-8 p:segura:6 p:seizoe:16 p:semana:19 p:servic:-8 p:servir:7 p:setemb:-5
p:settim:56 p:settle:-7 p:signat:-5 p:signor:13 p:siguie:21 p:sistem:-6 p:solici:8 p:sollic:16 p:somebo:-7
p:starti:8 p:statem:-11 p:telefo:-9 p:terwij:6 p:tesour:6 p:throug:-5 p:tivemo:14 p:transf:-8 p:trasme:-5
p:tribun:-9 p:uffici:-5 p:vandaa:-11 p:vendit:6 p:venerd:-6 p:verder:-6 p:verein:-5 p:vergog:-5 p:verifi:-5
p:vertre:9 p:verzek:6 p:veuill:-8 p:voldoe:12 p:volgen:-9 p:voorta:-5 p:vorder:-5 p:vriend:-9 p:vuestr:-27
p:wachte:6 p:weiter:17 p:whatev:8 p:zahlun:7 p:zustel:-7 s:00000:-20 s:0000:-33 s:000:-47 s:00:-23 s:0:-17 s:?:5
s:am:7 s:automatica:-17 s:automatische:-8 s:aw:-19 s:betaling:-5 s:betalingsherinnering:-12 s:bm:25 s:cg:-6 s:cl:-6
s:client:-6 s:cobranca:-28 s:cs:20 s:cuenta:22 s:data:12 s:de:-43 s:deuda:13 s:di:-13 s:due:-5 s:empresa:6
s:extrato:-9 s:factura:-7 s:facturas:-6 s:facture:-6 s:factuur:-17 s:fattura:-7 s:fatura:-5 s:forderung:-6 s:fr:5
s:ft:-5 s:fv:-6 s:fwd:-5 s:ga:-5 s:herinnering:15 s:hotel:-7 s:impayes:5 s:invoice:-9 s:invoices:-12 s:kr:-8
s:ltd:-7 s:mahnung:15 s:mb:-5 s:mensagem:-5 s:ms:-10 s:nao:-5 s:nc:-5 s:nd:5 s:nf:-27 s:pagamento:-12 s:pago:-15
s:past:-5 s:pendiente:30 s:proposal:9 s:proposta:14 s:rappel:-7 s:rd:-5 s:re:-24 s:rechnung:-10 s:relance:-7
s:res:-9 s:respuesta:-8 s:risposta:-5 s:sa:-7 s:saldo:-5 s:sb:-6 s:se:6 s:srl:14 s:st:-23 s:su:6 s:tweede:7 s:uw:-5
s:votre:6 s:vs:13 s:zahlungserinnerung:-17 w:!:-35 w:%:-11 w:00000:-21 w:0000:-61 w:00:41 w:0:-5 w:?:92 w:@:-44
w:ab:5 w:abbiamo:5 w:about:-14 w:abzusehen:-6 w:accord:-8 w:account:-5 w:aceitam:-7 w:acepta:7 w:acepto:-24
w:acusamos:-5 w:adesso:5 w:administrador:-8 w:administration:5 w:after:-11 w:agenda:-5 w:agora:33 w:agosto:-6
w:ahora:-6 w:ai:-8 w:ainda:-7 w:al:26 w:algo:32 w:all:-10 w:alla:6 w:alle:-12 w:als:45 w:also:-7 w:altra:-8
w:altrimenti:9 w:am:-8 w:amanha:-11 w:amigo:33 w:an:6 w:anche:-9 w:and:-25 w:andata:7 w:andere:-9 w:anni:5
w:another:8 w:ante:-6 w:antrag:12 w:any:-8 w:ao:23 w:app:-8 w:appena:5 w:approved:-7 w:april:24 w:are:-25
w:arrete:10 w:arrive:8 w:art:-6 w:as:-12 w:aspettare:18 w:associe:14 w:assuntos:-7 w:at:9 w:ate:23 w:attendiamo:8
w:attesa:13 w:au:-12 w:auch:-6 w:auf:8 w:aufschub:11 w:august:-5 w:aus:-6 w:authorised:-6 w:automatische:-5
w:avant:-5 w:avec:-17 w:avete:-5 w:aviso:-7 w:avocate:7 w:banco:-5 w:bank:-5 w:banque:7 w:be:12 w:been:-12
w:before:12 w:bei:-6 w:beim:-5 w:ben:-9 w:bene:10 w:bericht:-5 w:berichten:-6 w:bestatigung:6 w:beste:9
w:betaald:-11 w:betalen:5 w:bien:20 w:bij:-15 w:bin:-9 w:bis:34 w:bitte:13 w:bitten:14 w:boa:-19 w:boeken:-9
w:boekhouder:-7 w:boleto:5 w:bom:10 w:bon:-8 w:bonifici:5 w:bonifico:-5 w:books:-6 w:br:-7 w:btw:-7 w:buenas:-7
w:buenos:-7 w:but:-6 w:by:-14 w:ca:-7 w:cada:17 w:caixa:16 w:cannot:14 w:canone:6 w:capire:-7 w:capisco:5
w:capito:-5 w:card:8 w:caso:-6 w:causa:-6 w:cette:-6 w:chantier:9 w:check:-5 w:cheque:-6 w:cheques:13 w:chiediamo:13
w:chiedo:14 w:cl:-5 w:claro:-5 w:cliente:27 w:com:-18 w:combinado:-16 w:commande:-5 w:communication:-7 w:como:-11
w:company:-5 w:completo:-9 w:computer:7 w:comune:12 w:comunque:7 w:con:20 w:concurso:-7 w:conta:-15 w:contador:-6
w:contas:-6 w:contestata:-6 w:contestee:7 w:conto:5 w:corrente:-5 w:cortesemente:7 w:cosa:-15 w:could:7 w:course:-7
w:creance:6 w:credito:-10 w:cuando:-7 w:cuanto:-9 w:cuatro:-20 w:customer:9 w:da:44 w:daar:6 w:dag:-5 w:dal:-12
w:dan:20 w:dank:-9 w:dann:-13 w:dans:-10 w:darauf:-6 w:das:18 w:dass:-16 w:days:-8 w:de:-10 w:dear:-6 w:debito:-5
w:dec:14 w:december:18 w:decembre:-9 w:decide:8 w:deel:-6 w:del:-35 w:delivery:-5 w:della:-8 w:dem:-16 w:demain:11
w:demande:-5 w:denn:-12 w:deposito:-5 w:der:-16 w:derzeit:-8 w:des:5 w:desde:-6 w:deuda:11 w:devoir:10 w:dia:-21
w:dias:-35 w:dicembre:-8 w:diciembre:26 w:did:-6 w:die:-46 w:dije:-5 w:direct:-5 w:directement:7 w:disposizione:-7
w:distinta:-6 w:dit:19 w:dites:5 w:dito:-14 w:diz:51 w:do:8 w:doe:-11 w:doen:6 w:dom:5 w:door:-5 w:dopo:-13 w:dos:10
w:dou:-14 w:dovuto:6 w:dr:-7 w:drei:8 w:drohen:5 w:duas:-18 w:dus:8 w:each:7 w:echelonnement:-11 w:echt:11 w:ee:-45
w:een:-6 w:eens:-5 w:egregi:8 w:ein:-6 w:eind:17 w:eine:-5 w:einen:10 w:einer:15 w:einverstanden:15 w:em:15
w:empresa:-10 w:en:-41 w:end:9 w:ende:36 w:enero:21 w:entrar:14 w:entre:5 w:entregue:-5 w:er:12 w:era:-13
w:erano:-10 w:ernst:8 w:eroffnung:13 w:erst:-6 w:es:-6 w:escreveu:5 w:essere:-5 w:est:-17 w:esta:-17 w:este:-9
w:esto:-6 w:estoy:-5 w:et:8 w:etant:11 w:ete:-8 w:etes:-5 w:eur:-6 w:euro:22 w:even:17 w:excuses:6 w:exmo:-5
w:extrato:-15 w:fa:-5 w:faco:33 w:factura:-6 w:facture:-13 w:factuur:-11 w:failliet:5 w:faire:9 w:fais:14 w:fare:15
w:fatture:8 w:fatura:-6 w:faturas:-14 w:faut:-6 w:favor:-10 w:febbraio:10 w:february:32 w:fehlt:21 w:feira:-8
w:fevereiro:37 w:fevrier:11 w:ficou:10 w:fim:32 w:fin:17 w:final:9 w:fine:9 w:fino:26 w:firma:11 w:foi:-29 w:fois:12
w:for:-13 w:fornitore:5 w:frage:-11 w:frau:5 w:friday:-6 w:from:-7 w:ft:-6 w:fur:11 w:fv:-6 w:gaat:-5 w:garage:-9
w:geachte:-8 w:geben:20 w:geen:12 w:gegevens:-8 w:gehen:6 w:geht:8 w:geld:35 w:gennaio:9 w:gentilissima:6 w:gerade:8
w:gerencia:7 w:gerente:19 w:gern:5 w:gestern:-6 w:gestionale:6 w:get:-6 w:geven:14 w:gia:-12 w:gilt:-9 w:ging:10
w:giorni:15 w:giusto:-5 w:give:6 w:gleich:12 w:gli:5 w:go:-5 w:goed:9 w:goedemorgen:-5 w:gp:-8 w:gr:-5 w:graag:-7
w:gruss:23 w:hab:-5 w:habe:-7 w:haben:-10 w:half:-7 w:hallo:-5 w:hamburg:-11 w:hand:24 w:hanno:5 w:hasta:50 w:hat:7
w:have:-8 w:hay:-8 w:he:30 w:heb:27 w:helemaal:6 w:hello:6 w:hem:-12 w:herr:-5 w:herrn:8 w:het:58 w:heute:-7 w:hi:-6
w:hier:-9 w:hin:-6 w:hoe:9 w:hoi:-11 w:hola:9 w:honest:18 w:hotel:-8 w:hotels:24 w:ich:-15 w:ieri:-6 w:if:-6
w:ihr:-10 w:ihre:-18 w:ik:-14 w:il:-12 w:im:22 w:importo:-6 w:impossibile:5 w:incasso:-9 w:inclusive:-7 w:indique:7
w:inicio:6 w:iniziare:6 w:insolvencia:9 w:insolvenz:19 w:insolvenzverfahrens:14 w:intereses:9 w:interessi:7
w:inutile:6 w:invoice:-17 w:io:6 w:is:-11 w:isso:-6 w:ist:-16 w:it:14 w:ja:-18 w:jaar:6 w:jai:13 w:janeiro:-8
w:januar:12 w:januari:19 w:january:13 w:janvier:16 w:je:-6 w:jeito:10 w:jetzt:7 w:jeweils:6 w:job:14 w:jueves:-5
w:jullie:-8 w:junho:-9 w:juros:-5 w:jusqu:5 w:just:-6 w:kam:-5 w:kan:47 w:kann:-5 w:karin:-6 w:keer:23 w:keine:-19
w:klaar:-7 w:klage:5 w:know:6 w:kopie:-9 w:kr:-7 w:krijgen:-8 w:kunde:8 w:kunftig:-7 w:kunnen:-26 w:kunt:12 w:la:-16
w:laat:7 w:lancada:-7 w:lang:6 w:las:13 w:lavora:6 w:left:-5 w:leg:22 w:lei:5 w:les:-5 w:lhe:-13 w:liegt:-14
w:liquidar:13 w:liquidazione:-6 w:liquidita:9 w:lista:-5 w:lo:17 w:load:-8 w:logo:-5 w:los:-29 w:lost:13 w:lot:-5
w:luglio:6 w:lundi:-5 w:lunedi:29 w:lunes:-5 w:ma:-18 w:maandag:-8 w:maart:25 w:machine:8 w:mag:8 w:maggio:7
w:mahnschreiben:-8 w:mail:-11 w:mailen:-9 w:mails:-7 w:mais:10 w:maitre:6 w:mal:21 w:man:13 w:mandant:10
w:mandante:-7 w:mandanten:10 w:mano:-5 w:march:7 w:marco:15 w:mario:6 w:mars:17 w:martedi:-12 w:marz:23 w:marzo:14
w:mas:23 w:meer:-13 w:mein:5 w:meneer:8 w:mensagem:-8 w:mensuales:12 w:mensualites:11 w:mercancia:32 w:mese:8
w:mesi:-6 w:messaggio:-5 w:met:-8 w:meta:8 w:mi:6 w:mia:12 w:mich:-9 w:mij:6 w:mijn:-8 w:mille:6 w:mir:31 w:mire:-5
w:mismo:-7 w:mit:28 w:moeten:27 w:moin:-13 w:mon:14 w:monatlich:19 w:monday:-9 w:money:11 w:montag:-6 w:more:-5
w:morgen:6 w:musste:7 w:my:-7 w:na:-19 w:nach:-8 w:nachricht:-6 w:nada:-12 w:nao:53 w:nas:6 w:nc:-6 w:ne:-14
w:nee:-5 w:nehmen:-7 w:nel:-7 w:nem:-6 w:nemen:7 w:net:42 w:never:-9 w:nicht:-19 w:nichts:-7 w:niet:-7 w:nieuwe:27
w:niks:-8 w:ninguna:-6 w:nix:-13 w:no:-20 w:nog:-5 w:non:-15 w:nos:-8 w:nossa:-7 w:nostra:6 w:not:-21 w:nota:-11
w:nothing:-6 w:notre:-15 w:nous:13 w:nov:9 w:november:-5 w:novembro:5 w:noviembre:-9 w:novo:-13 w:nu:11 w:nul:-7
w:nulla:5 w:numero:-10 w:nummer:-8 w:nuovo:5 w:nur:-16 w:oct:5 w:october:-8 w:octobre:9 w:oder:-5 w:of:-6 w:oggi:5
w:ohne:-5 w:oi:-10 w:oktober:5 w:one:-5 w:ons:7 w:ontem:-6 w:ontvangen:-5 w:onze:10 w:op:-37 w:openstaande:-7
w:or:-13 w:ordem:-5 w:os:24 w:ottobre:-7 w:ours:7 w:over:-9 w:owe:5 w:pa:14 w:pagamenti:-6 w:pagamento:-7
w:pagamos:-5 w:pagar:-26 w:pagare:-10 w:pagata:-8 w:pagato:11 w:paghiamo:-12 w:pago:11 w:pagos:-24 w:para:23
w:parcelar:14 w:parece:34 w:parte:7 w:partir:5 w:partire:15 w:pas:10 w:passt:7 w:patienter:6 w:paul:5 w:pay:10
w:paye:-6 w:payer:10 w:payment:-9 w:pazienza:13 w:pdf:-12 w:peco:14 w:pedimos:34 w:per:-12 w:peut:11 w:peux:11
w:piano:20 w:piu:-7 w:place:-21 w:plan:-25 w:planning:6 w:plazos:7 w:plus:-5 w:pode:-11 w:podido:33 w:pohl:24
w:poi:-6 w:por:-16 w:possibile:7 w:possivel:-15 w:posso:20 w:post:-5 w:posta:-5 w:posto:5 w:potete:12 w:potrei:23
w:pourriez:9 w:pouvez:-9 w:pra:11 w:preciso:-5 w:present:6 w:presidente:-7 w:prestacoes:7 w:previa:5 w:prijs:-6
w:prima:14 w:primo:13 w:pro:-7 w:problema:6 w:proprio:-5 w:protesto:-5 w:proximo:-7 w:puedo:9 w:pues:16 w:puo:-13
w:put:5 w:qu:10 w:qual:-24 w:quando:-14 w:quanto:6 w:queda:-25 w:quedo:-5 w:quella:-5 w:quello:-9 w:quest:6
w:questa:-8 w:questi:7 w:qui:-8 w:quien:-5 w:quote:13 w:rate:26 w:raten:9 w:ratenzahlung:-6 w:raus:13 w:recebemos:-9
w:rechnung:-13 w:rechtsvorschlag:-5 w:reconocimiento:6 w:reenviem:-9 w:rekening:7 w:reklamation:-12 w:repondre:6
w:reserves:6 w:respuesta:6 w:rest:6 w:resta:-7 w:restant:-13 w:restbetrag:5 w:reste:10 w:riba:-6 w:richiesta:13
w:rien:-6 w:rientro:13 w:riesco:11 w:right:-6 w:ruego:6 w:run:-7 w:sa:-5 w:sagen:10 w:saldo:15 w:sans:14 w:sapere:41
w:schicken:-8 w:schlicht:21 w:schreiben:-5 w:scorso:12 w:scusi:-8 w:se:38 w:segnalazione:-6 w:segunda:-10
w:seguranca:6 w:sehen:11 w:sei:13 w:seit:-5 w:sem:-5 w:semana:46 w:semanas:19 w:september:-5 w:ser:-14 w:sera:-11
w:seriez:15 w:setembro:-5 w:settimana:44 w:settimane:13 w:settlement:-6 w:sexta:44 w:si:44 w:sich:-14 w:sie:24
w:siento:-6 w:siete:-7 w:signora:6 w:signori:7 w:siguiente:23 w:sinds:-10 w:six:10 w:so:-22 w:solde:9
w:solicitamos:14 w:sollicite:8 w:somebody:-7 w:somme:10 w:sommer:-7 w:sono:-9 w:sonst:7 w:sont:-25 w:sorry:-6
w:sotto:-5 w:soy:-7 w:spett:7 w:spoed:-5 w:sr:-10 w:sra:5 w:srl:13 w:staat:-8 w:starting:8 w:stata:7 w:statement:-11
w:status:5 w:stel:-6 w:stop:-5 w:sul:10 w:suo:5 w:sur:14 w:svp:11 w:ta:-12 w:tage:-6 w:tagen:-6 w:take:15 w:tal:50
w:talk:-5 w:tarde:-18 w:te:-10 w:tell:-5 w:tem:5 w:temps:14 w:tengo:-6 w:tenho:16 w:termijnen:5 w:terwijl:6
w:tesouraria:6 w:th:6 w:the:-11 w:then:15 w:there:-12 w:they:-5 w:three:5 w:through:-5 w:ti:-12 w:tijd:19 w:till:5
w:tivemos:14 w:to:-30 w:today:-7 w:todo:23 w:too:-9 w:took:6 w:tot:28 w:toute:-8 w:trasmettere:-5 w:tres:20
w:tribunal:-7 w:trois:22 w:tudo:-16 w:turned:-7 w:twee:-5 w:two:-14 w:uberweise:6 w:uberweisen:-5 w:uf:24
w:ufficio:-5 w:um:22 w:uma:-5 w:un:14 w:una:23 w:uno:5 w:uns:-17 w:unser:25 w:unsere:-5 w:unserem:15 w:unseren:-8
w:until:11 w:up:-11 w:us:7 w:uw:-12 w:valor:-8 w:van:-32 w:vandaag:-11 w:vast:23 w:ve:-5 w:vede:-5 w:veio:-5
w:vem:-6 w:vendita:6 w:venerdi:-6 w:ver:17 w:verao:13 w:verdere:-6 w:vereinbart:-5 w:vertreten:10 w:veuillez:-8
w:vf:5 w:vi:35 w:via:-8 w:vier:6 w:vijf:5 w:voces:-11 w:voldoen:12 w:volgende:-9 w:vom:-12 w:von:-16 w:voortaan:-5
w:vor:8 w:vorige:-5 w:vostre:6 w:vostro:-7 w:votre:-33 w:vou:-8 w:voy:16 w:vragen:5 w:vs:13 w:vuestro:-24
w:wachten:6 w:war:-8 w:waren:6 w:wat:7 w:we:40 w:week:-17 w:weeks:11 w:weer:-7 w:weet:11 w:weisen:-6 w:weiteren:15
w:wenn:15 w:wer:-12 w:werden:-5 w:what:-6 w:whatever:8 w:wieder:-10 w:wij:-15 w:wil:12 w:will:-10 w:wilt:-6 w:wim:5
w:wird:-10 w:with:10 w:within:-6 w:worden:-10 w:wordt:-5 w:would:27 w:wurde:-8 w:ya:-7 w:years:-5 w:yes:-9 w:yo:-6
w:you:10 w:your:-23 w:zahle:22 w:zahlungsunfahig:16 w:zeg:6 w:zeggen:5 w:zeit:23 w:zijn:-5 w:zit:-5 w:zitten:9
w:zo:28 w:zolang:6 w:zou:-9 w:zu:-6 w:zum:12
"""
