"""What speaks for and against `question`: written by `make reply-weights`, never by hand."""

BIAS = -3.01
THRESHOLD = 0.3
#: clue:hundredths
WEIGHTS = """
?:138 ?ack:29 ?admin:13 ?all:-17 ?back:-11 ?closed:5 ?copy:-43 ?d.ALLOWANCE_CHARGE:16 ?d.FREIGHT:17
?d.LATE_FEE_CONTESTED:8 ?d.MISSING_DOCS:-5 ?d.RETURN:-7 ?d.TAX:23 ?difference:51 ?dispute:42 ?formal:16 ?gone:32
?goods:7 ?greeting:-10 ?hardship:11 ?hold:19 ?hostile:-11 ?lawyer:-8 ?legal:-9 ?mine:63 ?moved:-5 ?moves:49
?n.QUANTITY_SHORT:-5 ?not:64 ?not_duplicate:-7 ?others:-9 ?paid:31 ?part:20 ?pay:7 ?plan:-36 ?proof:-6 ?propose:-32
?question:193 ?r.ALLOWANCE_CHARGE:6 ?r.DESCRIPTION:8 ?r.LATE_FEE_CONTESTED:5 ?r.PRICE_ERROR:6 ?redirect:-6
?refuse:30 ?run:-9 ?statement:-35 ?unable:8 ?wait:-11 ?willpay:10 b:!_!:23 b:%_?:24 b:00000_000:6 b:00000_is:-6
b:00000_paid:5 b:00000_went:-10 b:0000_00000:5 b:0000_0000:-27 b:0000_00:-6 b:0000_0:-7 b:0000_de:7 b:0000_est:-8
b:0000_is:8 b:0000_se:15 b:0000_the:10 b:000_0000:6 b:000_000:19 b:000_00:-22 b:000_0:-6 b:000_?:23 b:000_de:20
b:000_euro:13 b:000_la:20 b:000_que:6 b:000_sur:7 b:000_the:5 b:00_%:20 b:00_0000:-15 b:00_000:-6 b:00_00:15
b:00_0:-13 b:00_con:5 b:00_de:-17 b:00_die:5 b:00_en:-10 b:00_et:15 b:00_in:11 b:00_januari:-12 b:00_la:-6
b:00_nao:-7 b:00_no:-7 b:00_non:-5 b:00_nov:18 b:00_november:18 b:00_octobre:-7 b:00_que:-5 b:00_th:-7 b:00_und:5
b:00_via:-10 b:00_wurde:-14 b:0_%:12 b:0_000:-31 b:0_0:-12 b:0_de:26 b:0_december:20 b:0_du:-7 b:0_ee:7 b:0_haben:9
b:0_in:5 b:0_no:-5 b:0_november:-12 b:0_ottobre:-6 b:0_paga:-5 b:0_per:-12 b:0_sera:5 b:0_staat:20 b:0_zijn:5
b:?_!:-7 b:?_?:8 b:aan_de:7 b:aan_mijn:9 b:able_to:-6 b:about_this:6 b:agreed_with:6 b:ai_plus:-6 b:al_00:-11
b:al_mio:5 b:an_up:-6 b:and_am:5 b:and_will:6 b:antes_de:8 b:any_more:-8 b:aqui_ee:-9 b:art_000:-9 b:as_00:-14
b:as_agreed:5 b:at_00:10 b:at_it:8 b:at_my:-12 b:at_the:-6 b:au_00:16 b:auf_das:5 b:auf_dem:6
b:automatische_incasso:20 b:avec_notre:7 b:back_on:-7 b:back_to:-11 b:be_able:-6 b:bei_der:8 b:bei_ihnen:9
b:betalen_?:7 b:bg_00:5 b:bien_recu:-8 b:bin_ich:-10 b:boa_tarde:-8 b:bom_dia:-7 b:bon_de:-19 b:bonjour_je:-6
b:buenas_tardes:-6 b:buongiorno_sig:5 b:can_you:-8 b:cannot_find:10 b:ce_00:5 b:ce_est:13 b:ce_jour:15 b:ce_que:11
b:cette_facture:13 b:che_non:7 b:chez_nous:-7 b:chez_vous:8 b:cl_0:20 b:com_cnpj:5 b:copie_de:16
b:corrente_atualizado:6 b:correspond_la:7 b:could_you:-5 b:credito_?:25 b:da_000:6 b:da_nossa:-7 b:da_pra:-9
b:das_ist:6 b:das_mit:6 b:das_neu:11 b:dat_de:7 b:date_de:-7 b:date_statement:-6 b:de_00:11 b:de_0:12
b:de_bijlage:-10 b:de_commande:-19 b:de_compte:13 b:de_correo:-23 b:de_credito:17 b:de_debit:7 b:de_decembre:5
b:de_dezembro:-5 b:de_enero:-10 b:de_entrega:15 b:de_factuur:7 b:de_fin:15 b:de_heer:-9 b:de_la:-7 b:de_livraison:-7
b:de_mas:20 b:de_mi:11 b:de_momento:14 b:de_octubre:14 b:de_payer:11 b:de_prijs:7 b:de_reglement:-7 b:de_volgende:18
b:de_vordering:-8 b:debit_nd:7 b:del_00:8 b:del_0:15 b:del_vostro:6 b:demande_de:5 b:den_00:8 b:der_anhang:-11
b:der_rest:7 b:desinscription_svp:7 b:devoir_la:-6 b:di_credito:-9 b:di_ordine:8 b:dia_00:-14 b:did_not:10
b:die_00:5 b:die_0:8 b:dije_que:-12 b:do_not:-11 b:drei_raten:-11 b:du_00:12 b:du_0:5 b:du_tout:-14 b:ee_che:5
b:ee_la:5 b:ee_meu:-8 b:ee_que:9 b:ee_stata:-12 b:ee_stato:-5 b:een_ander:7 b:een_keer:-8 b:el_00:-17 b:el_dia:-9
b:el_viernes:-8 b:em_00:-9 b:en_la:-8 b:enviar_me:-7 b:er_is:-5 b:er_staat:9 b:es_que:14 b:est_ce:11 b:est_la:11
b:est_le:-13 b:est_pas:15 b:et_ai:-6 b:et_je:14 b:et_non:7 b:ete_remis:-7 b:eu_nao:-8 b:even_niet:-5 b:extrait_de:16
b:extrato_da:6 b:facture_?:8 b:factuur_staat:11 b:fattura_non:6 b:favor_que:5 b:fecha_de:16 b:fin_annee:15
b:fois_?:-7 b:for_the:22 b:for_these:16 b:for_you:6 b:fr_00:-9 b:frau_ahlers:5 b:from_our:46 b:geehrter_herr:17
b:grussen_aus:5 b:ha_firmato:11 b:habe_ich:-5 b:haben_sie:13 b:haben_wir:5 b:hat_mir:6 b:hat_sich:9
b:have_already:-7 b:have_had:10 b:have_not:10 b:have_paid:-13 b:have_told:-6 b:heb_een:-5 b:heb_je:-7
b:hebben_wij:18 b:het_voor:7 b:hi_there:-13 b:hi_tom:49 b:ich_bin:6 b:ich_ihnen:-5 b:if_we:12 b:ihre_rechnung:-5
b:ik_heb:-14 b:ik_kan:11 b:il_faut:-7 b:il_mandato:26 b:il_vous:5 b:in_0:-16 b:in_dem:21 b:in_the:-10 b:inv_00000:5
b:is_00:5 b:is_de:14 b:is_door:-9 b:is_it:6 b:is_the:-9 b:is_there:13 b:is_with:10 b:is_wrong:5 b:ist_die:7
b:it_again:9 b:it_is:-12 b:je_de:-8 b:je_een:-6 b:je_ne:14 b:je_paye:-14 b:je_peux:-7 b:je_vous:-6 b:jeweils_zum:-9
b:kan_het:-16 b:kbis_de:5 b:keep_writing:-5 b:keer_?:-23 b:keine_reklamation:11 b:klaar_voor:20 b:komt_er:5
b:konnt_ihr:13 b:kunnen_we:21 b:la_0000:6 b:la_00:-12 b:la_banca:27 b:la_compta:-7 b:la_factura:9 b:la_facture:-20
b:la_ligne:13 b:la_nota:20 b:la_pago:-13 b:la_persona:-10 b:la_premiere:5 b:la_prossima:8 b:la_retencion:12
b:la_ritenuta:8 b:la_semana:-6 b:la_somme:-6 b:la_stessa:6 b:la_sua:6 b:le_00:-11 b:le_bon:-20 b:le_conseil:5
b:le_demande:5 b:le_dossier:18 b:le_solde:5 b:let_me:-7 b:lo_demas:14 b:lo_que:-7 b:lp_0:10 b:mag_ik:-12
b:mailen_?:-6 b:mais_je:-7 b:me_about:6 b:me_dire:15 b:me_have:-9 b:me_la:-17 b:me_ne:-8 b:met_de:-16 b:met_een:-11
b:mi_hermano:7 b:mij_van:-12 b:mijn_mail:5 b:mir_das:6 b:mir_die:10 b:mit_den:6 b:my_email:-5 b:nao_ee:8
b:nao_pago:-8 b:nao_sei:-10 b:ne_suis:7 b:nicht_an:5 b:no_es:18 b:no_me:-9 b:no_se:-18 b:nog_een:-7 b:noi_la:6
b:nombre_de:11 b:non_ee:-6 b:non_era:7 b:non_la:-5 b:non_le:-7 b:non_ve:-5 b:non_voglio:5 b:nossa_conta:-5
b:not_due:5 b:not_even:-5 b:not_got:11 b:not_pay:10 b:not_paying:12 b:nota_de:16 b:nota_di:-10 b:note_de:7
b:notre_banque:5 b:notre_note:7 b:nous_ne:-8 b:nous_refusons:5 b:november_en:-8 b:nulla_ee:5 b:of_000:7 b:of_niet:17
b:of_them:5 b:of_your:-5 b:ok_?:-7 b:on_00000:-11 b:on_00:9 b:on_0:-9 b:on_est:13 b:on_file:7 b:on_my:8 b:on_our:6
b:on_the:-12 b:on_your:-8 b:one_is:7 b:op_00:-6 b:op_0:18 b:op_de:7 b:os_0:8 b:otra_vez:-10 b:own_driver:12
b:paga_em:-5 b:paid_00:5 b:paid_this:-13 b:para_el:-9 b:para_que:-6 b:pas_de:7 b:pas_ete:5 b:pas_un:12 b:pay_for:10
b:paying_for:13 b:per_00:21 b:per_favore:-23 b:per_il:-5 b:per_la:10 b:perche_la:22 b:plus_de:-7 b:por_favor:-14
b:por_la:6 b:por_que:12 b:pour_paiement:18 b:preuve_de:-7 b:prossima_distinta:9 b:que_el:-7 b:que_le:-5 b:que_me:6
b:que_vem:-6 b:que_viene:-6 b:que_voces:-9 b:re_0000:12 b:rechnung_auf:6 b:recu_la:-7 b:remise_de:18 b:schicken_?:8
b:schicken_sie:-10 b:se_la:-6 b:se_me:5 b:se_puede:5 b:se_refere:22 b:segunda_via:-5 b:sehr_geehrter:15 b:seit_0:6
b:semana_que:-6 b:send_us:8 b:sent_this:5 b:sera_payee:5 b:sich_die:5 b:sie_uns:-16 b:sie_von:9 b:so_can:-9
b:staat_een:9 b:staat_klaar:19 b:statement_please:-6 b:sturen_?:-6 b:sur_la:-12 b:sur_votre:6 b:tant_que:-9
b:te_dije:-10 b:that_is:-5 b:the_00:-8 b:the_credit:-10 b:the_goods:-11 b:the_invoice:5 b:the_new:-5 b:the_next:-5
b:the_october:11 b:the_statement:6 b:there_is:-5 b:this_is:-5 b:this_one:-5 b:to_date:-6 b:to_get:5 b:to_have:6
b:to_you:-15 b:told_your:-7 b:trying_to:5 b:turned_up:10 b:um_extrato:-6 b:un_extrait:16 b:und_das:6 b:until_it:-5
b:until_the:-8 b:up_to:-6 b:van_00:19 b:van_alle:-13 b:van_jullie:7 b:ve_li:-5 b:veio_com:14 b:vi_do:-7 b:von_000:7
b:von_0:7 b:von_uns:-5 b:voor_aan:7 b:voor_een:20 b:vous_etes:8 b:vous_pouvez:-14 b:voyez_avec:7 b:war_die:5
b:we_are:-6 b:we_do:8 b:we_have:-6 b:we_will:5 b:week_00:11 b:wer_hat:13 b:when_have:8 b:why_is:6 b:wij_op:21
b:will_be:-11 b:will_not:6 b:will_pay:-5 b:wir_am:6 b:wir_zahlen:12 b:with_your:13 b:would_like:10 b:wurde_von:-23
b:yo_soy:-33 b:you_?:-5 b:you_are:-5 b:you_know:5 b:you_on:-11 b:you_sent:8 b:your_own:5 b:zahlen_?:16
b:zahlung_am:23 b:zur_zahlung:23 e:paid=day:9 e:paid=none:-22 e:promise=day:-12 e:promise=none:-14 f:_amount:-19
f:_day:-105 f:_invoice:59 f:ack:-35 f:admin:-14 f:all:-9 f:back:16 f:bounce:-16 f:closed:-15 f:contest:5 f:copy:-35
f:d.ALLOWANCE_CHARGE:14 f:d.CANCELLED:-16 f:d.CONTRACT_TERMS:5 f:d.DUPLICATE_BILLING:-8 f:d.FREIGHT:33
f:d.LATE_FEE_CONTESTED:30 f:d.MISSING_DOCS:-17 f:d.NOT_OURS:-6 f:d.PALLET_CONTAINER:6 f:d.QUANTITY_SHORT:-6
f:d.RETURN:8 f:d.SERVICE_INCORRECT:9 f:d.TAX:17 f:demand:-15 f:difference:33 f:dispute:-32 f:firm:-5 f:formal:-11
f:goods:-8 f:greeting:-28 f:hardship:-14 f:hold:24 f:hope:-21 f:hostile:-29 f:inclusive:-11 f:inject:-6
f:insolvency:-27 f:joke:-8 f:lawyer:-37 f:legal:-50 f:mine:11 f:moved:12 f:moves:-8 f:netted:-6 f:not:-50
f:not_duplicate:-17 f:not_hope:10 f:not_insolvency:-10 f:not_legal:-14 f:once_us:-18 f:ooo:-13 f:order:-20
f:others:-15 f:paid:-7 f:part:13 f:pay:-24 f:plan:-57 f:proof:-13 f:propose:-47 f:question:157
f:r.ALLOWANCE_CHARGE:20 f:r.BANK_CHARGE:-7 f:r.CANCELLED:-17 f:r.DAMAGED:10 f:r.DUPLICATE_BILLING:-13 f:r.FREIGHT:34
f:r.LATE_DELIVERY:-7 f:r.LATE_FEE_CONTESTED:25 f:r.LOST:-16 f:r.MISSING_DOCS:6 f:r.PRICE_ERROR:12 f:r.QUALITY:-23
f:r.QUANTITY_SHORT:11 f:r.RETURN:14 f:redirect:-22 f:refuse:-17 f:remittance:-10 f:rest:9 f:run:-23 f:setoff:5
f:soon:12 f:statement:8 f:stop:-37 f:unable:-19 f:until:-27 f:wait:-15 f:willpay:-61 i:acknowledgement:-34
i:acknowledgement=2:-34 i:already_paid:-17 i:already_paid=3:-16 i:bounce:-16 i:bounce=3:-16
i:copy_invoice_request:-29 i:copy_invoice_request=2:11 i:copy_invoice_request=3:-39 i:dispute:-61 i:dispute=1:-9
i:dispute=2:-16 i:dispute=3:-36 i:hardship:-19 i:hardship=3:-19 i:hostile:-29 i:hostile=2:-5 i:hostile=3:-23
i:insolvency:-25 i:insolvency=2:8 i:insolvency=3:-33 i:invoice_admin:-15 i:invoice_admin=3:-18 i:legal:-43
i:legal=2:-6 i:legal=3:-36 i:nothing:-62 i:out_of_office:-8 i:out_of_office=3:-12 i:partial_payment=2:-5
i:partial_payment=3:8 i:payment_plan_request:-30 i:payment_plan_request=2:5 i:payment_plan_request=3:-35
i:promise_to_pay:-25 i:promise_to_pay=1:-11 i:promise_to_pay=3:-14 i:question:193 i:question=1:88 i:question=3:101
i:remittance_advice:-11 i:remittance_advice=3:-14 i:statement_request:8 i:statement_request=2:34
i:statement_request=3:-26 i:unsubscribe:-38 i:unsubscribe=2:5 i:unsubscribe=3:-43 i:wrong_contact:-30
i:wrong_contact=1:-18 i:wrong_contact=2:20 i:wrong_contact=3:-31 l:de:-50 l:en:-22 l:es:-47 l:fr:-33 l:it:-51
l:nl:-53 l:pt:-46 n:0:-9 n:1:-129 n:2:-76 n:3:-43 n:4:-31 n:5:-29 n:6:16 p:aangem:-8 p:abbiam:-12 p:absolu:-8
p:accept:-6 p:accett:11 p:accont:6 p:accoun:10 p:aceita:11 p:acompt:8 p:admini:-10 p:adress:6 p:afgesp:6 p:afmeld:5
p:aggior:-10 p:agrade:-11 p:akkoor:12 p:aktull:-5 p:alread:-8 p:annull:7 p:anteri:6 p:antici:18 p:anythi:6
p:anzahl:5 p:appliq:18 p:approv:-10 p:assino:6 p:assist:-6 p:attach:-9 p:august:22 p:automa:13 p:autori:17
p:bankin:9 p:bankve:20 p:betale:8 p:betali:-8 p:bijlag:-10 p:bonifi:-6 p:bonjou:10 p:buchha:12 p:cambia:29
p:caminh:-9 p:cancel:-12 p:cantie:10 p:cartor:6 p:chanti:-7 p:chauff:8 p:chiama:-7 p:client:-10 p:clotur:14
p:cobran:18 p:collec:19 p:comerc:12 p:comman:-20 p:commen:7 p:comple:-11 p:compre:7 p:comuni:-14 p:concor:-5
p:concur:-5 p:condom:-5 p:confer:12 p:confir:19 p:conseg:-6 p:consei:5 p:conser:-9 p:consig:-5 p:contab:-7
p:contac:-8 p:contes:-5 p:contra:16 p:contro:-6 p:conven:7 p:corpor:11 p:correc:5 p:corres:12 p:corrij:9 p:credit:-9
p:delive:9 p:desins:7 p:destin:-6 p:detrac:5 p:dezemb:-6 p:difere:6 p:differ:7 p:direit:-8 p:discut:15 p:dispon:5
p:dispos:-7 p:distin:8 p:dossie:16 p:duplic:-6 p:eigent:8 p:eingan:-14 p:einver:-9 p:enregi:-13 p:enthal:23
p:entreg:10 p:enviar:14 p:envoye:-6 p:equivo:-28 p:ersuch:23 p:escrit:-5 p:evenin:-12 p:exacta:14 p:expliq:7
p:extrai:16 p:factur:10 p:faktur:23 p:falsch:14 p:februa:-15 p:fevere:-5 p:figura:5 p:firmat:10 p:fornit:-8
p:freita:6 p:freund:10 p:geehrt:15 p:gegeve:6 p:geleis:7 p:gennai:6 p:gentil:9 p:gerent:-10 p:gesper:11 p:gester:8
p:gestop:-12 p:gewijz:7 p:goedem:10 p:hambur:9 p:herinn:-12 p:herman:7 p:import:6 p:incass:15 p:incluy:14 p:indica:6
p:indiqu:-11 p:inform:-8 p:inoltr:-5 p:insolv:-5 p:intere:-8 p:inviar:-12 p:januar:-16 p:jeweil:-9 p:journe:6
p:kessle:5 p:konnte:-8 p:lancad:11 p:leipzi:6 p:letrad:7 p:leveri:8 p:libera:5 p:liquid:-32 p:livrai:-9 p:magist:23
p:mahnsc:7 p:mahnsp:23 p:mahnun:-16 p:mandar:-8 p:market:-9 p:mentio:5 p:messag:-11 p:mittei:23 p:moment:8
p:monats:-10 p:monsie:6 p:montag:7 p:morato:-8 p:muppet:-8 p:nachst:-7 p:nothin:9 p:notifi:-6 p:nouvea:5 p:octobe:10
p:octubr:14 p:offene:8 p:oktobe:-7 p:ontvan:-6 p:openst:-6 p:operat:-6 p:opnieu:-5 p:ordere:9 p:overdu:5 p:pagame:15
p:pagare:-5 p:paieme:20 p:partic:7 p:partit:-26 p:paymen:-5 p:perdon:-16 p:period:20 p:portai:7 p:pourqu:10
p:precis:6 p:presen:-8 p:proced:5 p:progra:9 p:propos:-6 p:prorro:-6 p:questi:-6 p:recebe:5 p:rechnu:-6 p:rechts:-7
p:reconn:-6 p:reenvi:-15 p:refair:-6 p:refere:6 p:refuso:5 p:regist:12 p:rekeni:-6 p:reklam:10 p:relanc:-5
p:rempla:5 p:renvoy:-5 p:repons:-10 p:repris:5 p:resolv:-5 p:respon:6 p:restan:17 p:restit:5 p:retenc:10 p:rimand:-6
p:rispon:-6 p:risult:-10 p:salden:28 p:schlic:5 p:schuld:-12 p:segnal:-5 p:segund:-6 p:septie:14 p:settem:-9
p:settim:16 p:settle:8 p:simple:16 p:sistem:5 p:solici:-5 p:sollec:-12 p:someon:7 p:souhai:15 p:starti:-5
p:statem:-6 p:storna:-9 p:storni:-15 p:stunde:8 p:syndic:5 p:techni:13 p:telefo:-12 p:throug:-5 p:transp:5
p:tribun:-5 p:trimes:5 p:ubersc:7 p:uberwe:7 p:uffici:-9 p:unsere:-8 p:ustede:20 p:valide:-6 p:vended:8 p:vergog:-5
p:verste:6 p:verwij:-10 p:vierne:-14 p:volgen:14 p:voorta:20 p:vorder:-9 p:vorges:23 p:vuelva:14 p:waarvo:5
p:wednes:8 p:weeken:12 p:weighb:5 p:writin:-5 p:zahlla:-5 p:zahlun:10 p:zusend:22 s:!:5 s:00000:-13 s:0000:-21
s:000:72 s:00:31 s:0:13 s:?:-5 s:ac:15 s:account:-10 s:ar:6 s:automatica:-6 s:aviso:-20 s:aw:-13
s:betalingsherinnering:-10 s:ca:-6 s:cb:20 s:ce:5 s:cg:-6 s:cl:22 s:da:5 s:de:-14 s:deuxieme:6 s:di:-16
s:dossier:-10 s:es:10 s:estratto:-5 s:facture:-7 s:factuur:-8 s:fv:11 s:gm:-5 s:gv:6 s:herinnering:-22 s:ihre:-5
s:inv:12 s:kc:7 s:la:5 s:lb:-5 s:le:12 s:mahnung:-23 s:mail:-6 s:mb:9 s:mm:-9 s:mp:6 s:nf:-7 s:october:5 s:of:8
s:offene:21 s:op:6 s:openstaande:8 s:overdue:-34 s:pagamento:-17 s:payment:-14 s:pb:15 s:per:23 s:posten:29
s:promemoria:-7 s:rappel:6 s:rd:19 s:re:-15 s:rechnung:6 s:relance:-31 s:reminder:-9 s:richiesta:-12 s:rm:-13
s:saldo:5 s:secondo:-6 s:segundo:-11 s:sollecito:-19 s:st:-9 s:traject:-8 s:vos:11 s:wl:-6 s:your:8
s:zahlungserinnerung:7 w:!:-14 w:%:34 w:00000:-33 w:0000:-14 w:00:-46 w:?:138 w:@:-57 w:aan:8 w:aangemeld:-8 w:ab:-7
w:abbiamo:-12 w:able:-6 w:ac:14 w:accord:-5 w:accountant:-5 w:accounts:13 w:aceitam:12 w:acompte:8
w:administrador:-7 w:adresser:5 w:afgesproken:6 w:afmelden:5 w:again:8 w:agosto:21 w:agradeco:-8 w:agreed:7
w:ahlers:5 w:ai:-10 w:ainda:9 w:akkoord:12 w:al:-9 w:algo:-12 w:all:-12 w:alle:-14 w:already:-8 w:als:-24 w:also:-17
w:alte:7 w:altra:8 w:am:11 w:an:-11 w:anche:11 w:and:-7 w:ander:9 w:anexo:-8 w:anhang:-13 w:annee:11 w:anterior:7
w:antes:11 w:anything:6 w:anzahlung:5 w:anzi:5 w:ao:-5 w:aout:9 w:applique:18 w:approved:-6 w:apres:-5 w:aqui:-18
w:are:-15 w:art:-9 w:as:-24 w:assinou:6 w:ate:-5 w:attached:-6 w:au:35 w:auch:-12 w:aucune:-9 w:auf:31 w:augustus:22
w:aussi:5 w:automatische:19 w:autre:7 w:avance:16 w:avete:5 w:avez:-5 w:aviso:-5 w:avoir:-6 w:ayer:-5 w:bacs:-6
w:banca:26 w:banco:13 w:bank:-9 w:banking:9 w:basis:8 w:be:-18 w:been:-8 w:before:5 w:bei:17 w:beide:19 w:being:16
w:below:48 w:ben:-7 w:bene:19 w:bestellt:5 w:betaal:-5 w:betaald:9 w:betalen:8 w:betaling:-5 w:betrag:22 w:bevor:6
w:bg:5 w:bijlage:-10 w:binnen:-10 w:bitte:-21 w:bleibt:14 w:boa:-8 w:bom:-11 w:bon:-8 w:bonjour:10 w:bonne:-5
w:bonnes:16 w:bos:-8 w:both:5 w:br:11 w:btw:19 w:buchhaltung:12 w:buenas:-8 w:but:10 w:by:-15 w:call:-7 w:camara:-10
w:cambiato:26 w:camila:7 w:caminhao:-9 w:camion:-14 w:cancel:-6 w:cancelar:-6 w:cannot:7 w:canone:5 w:capire:8
w:capito:22 w:cargo:20 w:cartao:10 w:carte:5 w:cartorio:6 w:caso:22 w:ce:24 w:cette:14 w:change:5 w:chantier:-7
w:che:-5 w:check:5 w:chegou:-7 w:cheque:-5 w:chi:7 w:chiamate:-7 w:chiusa:-10 w:ci:-7 w:ciao:-5 w:cig:6 w:cl:20
w:clair:-12 w:cliente:-9 w:cnpj:5 w:cobranca:20 w:code:8 w:codigo:5 w:collection:13 w:com:-11 w:comercial:13
w:commande:-19 w:comment:8 w:como:-7 w:compta:-7 w:compte:14 w:comunidad:-9 w:condominio:-5 w:conferma:15
w:conseil:5 w:consta:-5 w:contrat:5 w:contratto:11 w:convenu:7 w:copia:-8 w:copie:14 w:correo:-25 w:correspond:7
w:corresponde:7 w:cosi:-10 w:cost:6 w:could:-11 w:court:-7 w:credit:-16 w:crediti:-7 w:credito:8 w:cuando:15
w:cuanto:12 w:dag:17 w:dal:-6 w:dalla:-10 w:damit:-13 w:dan:16 w:dank:-5 w:dass:-7 w:dat:17 w:date:-7 w:de:-47
w:debit:6 w:debo:13 w:debt:7 w:december:-6 w:deel:21 w:del:23 w:delete:-5 w:delivered:-5 w:delivery:13 w:dell:6
w:dello:8 w:dem:21 w:demande:9 w:demas:14 w:denn:12 w:depois:-5 w:des:-15 w:desde:-11 w:desinscription:7
w:detraccion:5 w:detto:6 w:deus:-12 w:deux:-14 w:deve:-5 w:devo:7 w:devoir:-6 w:deze:9 w:di:18 w:dia:-20 w:dias:-5
w:dice:12 w:did:19 w:diese:-5 w:different:8 w:dije:-12 w:dire:15 w:disposizione:-7 w:distinta:8 w:dit:-6 w:dites:-7
w:do:10 w:dois:8 w:domani:-5 w:dona:7 w:door:-16 w:dossier:17 w:drei:-11 w:driver:13 w:du:-11 w:duas:8 w:due:16
w:dus:-7 w:ee:-6 w:een:-28 w:eens:-10 w:eigentlich:8 w:ein:-9 w:eind:-5 w:eine:10 w:einer:25 w:einverstanden:-9
w:either:5 w:el:-44 w:elle:8 w:else:-5 w:em:-9 w:email:-10 w:en:-57 w:encore:19 w:enero:-12 w:enthalten:23
w:entrega:14 w:enviar:-9 w:envoyer:-5 w:equivocado:-26 w:er:-6 w:era:21 w:erano:11 w:es:-14 w:esa:-6 w:escrito:-5
w:eso:15 w:espera:-5 w:essa:20 w:essere:7 w:esta:10 w:esto:-12 w:et:-5 w:etait:-21 w:ete:-11 w:etes:8 w:eu:7
w:euro:12 w:even:-7 w:evening:-12 w:exactamente:14 w:extrait:16 w:faccio:18 w:factura:7 w:facturation:5 w:facture:10
w:faire:-5 w:fait:6 w:faite:5 w:fattura:8 w:fatura:-7 w:faut:-9 w:favor:-17 w:favore:-23 w:fax:-14 w:fazer:-9
w:februar:-8 w:february:-6 w:fecha:14 w:fetes:15 w:fevereiro:-5 w:fica:-10 w:ficou:5 w:file:6 w:fin:12 w:find:8
w:fine:-5 w:fini:5 w:firma:-6 w:firmato:11 w:fois:-8 w:for:41 w:fotos:14 w:four:-8 w:fr:-12 w:frage:14
w:freigegeben:-5 w:freitag:6 w:from:42 w:ft:17 w:fur:-10 w:fv:10 w:gdpr:-5 w:geehrter:15 w:geen:-9 w:gegen:-5
w:gegevens:6 w:geld:-5 w:geldt:-8 w:geleistet:7 w:gennaio:6 w:gent:6 w:gente:6 w:gentile:-10 w:gerente:-10
w:gesperrt:11 w:gestern:8 w:gestopt:-12 w:gewijzigd:7 w:gezien:6 w:gilt:12 w:ging:-14 w:giro:15 w:giugno:-8
w:giusto:22 w:gm:-5 w:goed:7 w:goedemorgen:11 w:got:8 w:gr:10 w:graag:-10 w:grad:6 w:gruss:-23 w:guia:6 w:ha:22
w:habe:-5 w:habeis:-23 w:haben:19 w:had:7 w:hadden:7 w:halen:-11 w:hamburg:9 w:hand:-21 w:happen:10 w:has:-9
w:hasta:-5 w:hat:20 w:have:-10 w:having:-5 w:haya:-5 w:heb:-31 w:hebben:16 w:heer:-9 w:hem:12 w:herinneringen:-11
w:hermano:7 w:herr:17 w:het:-40 w:heute:13 w:hi:40 w:hier:-15 w:ho:9 w:hoe:15 w:hola:-5 w:honest:-5 w:hora:6
w:hotels:-21 w:hull:13 w:iban:26 w:ich:-23 w:ici:5 w:if:6 w:ihr:23 w:ihre:-17 w:ik:-19 w:il:-19 w:im:-26 w:importo:5
w:in:-27 w:incasso:16 w:incluye:14 w:inoltre:-5 w:inviare:-9 w:io:-23 w:is:6 w:ja:-8 w:jamais:-8 w:januari:-12
w:je:-37 w:jeweils:-9 w:job:17 w:jour:12 w:journee:5 w:jullie:12 w:junio:-5 w:kam:12 w:kan:-20 w:karine:6 w:kbis:5
w:keep:-5 w:keer:-21 w:kein:6 w:keine:7 w:kessler:5 w:kijken:5 w:klaar:19 w:know:16 w:konnen:-6 w:konnt:12
w:konnten:-8 w:konto:15 w:kunnen:17 w:la:-11 w:lancada:11 w:las:-5 w:last:5 w:laut:10 w:le:-30 w:ledger:6 w:leeg:-11
w:left:6 w:lei:5 w:leipzig:6 w:les:-12 w:let:-8 w:letrado:7 w:levering:9 w:liberar:7 w:liegt:6 w:ligne:13 w:like:8
w:litige:9 w:livraison:-7 w:livree:-5 w:llego:14 w:lleva:-6 w:lo:21 w:load:5 w:look:-8 w:los:-11 w:lp:9 w:ltd:-5
w:lunedi:-6 w:ma:14 w:mag:-13 w:mahnschreiben:7 w:mahnung:-15 w:mai:5 w:mail:-19 w:mailen:-7 w:mal:-30 w:manana:-5
w:mandare:-5 w:mandate:-25 w:mandato:25 w:mano:6 w:manque:-7 w:march:8 w:marketing:-7 w:mars:-5 w:marzo:5 w:matin:-7
w:mc:5 w:md:49 w:me:-6 w:mean:9 w:meer:-8 w:mehr:-7 w:meine:16 w:mensen:-9 w:merci:15 w:mesmo:7 w:message:-7
w:met:-29 w:meu:-18 w:mij:-22 w:mijn:-5 w:minha:-9 w:mio:7 w:mir:-8 w:mire:14 w:mit:-25 w:mochte:6 w:moeten:-9
w:moin:10 w:momento:13 w:monday:6 w:monsieur:6 w:month:-9 w:moratorium:-8 w:more:-12 w:motor:-9 w:muppets:-8
w:my:-10 w:na:-17 w:nach:-6 w:nachsten:-8 w:name:11 w:nao:-37 w:nd:7 w:ne:-21 w:nel:20 w:net:-20 w:neto:-8 w:neu:15
w:next:-8 w:ni:-7 w:nicht:-13 w:niet:17 w:niets:-6 w:nieuwe:-14 w:nix:7 w:no:-33 w:nobody:5 w:noch:8 w:nog:-19
w:noi:16 w:nombre:11 w:non:13 w:normal:5 w:nos:16 w:nossa:-8 w:nota:12 w:note:15 w:nothing:9 w:notre:35 w:nou:14
w:nouveau:5 w:nouvelle:5 w:nov:15 w:now:-8 w:nuevo:-6 w:nul:-5 w:nummer:8 w:nur:9 w:october:10 w:octubre:14
w:oder:17 w:of:-7 w:off:-8 w:offen:-6 w:office:-6 w:oi:5 w:ok:-13 w:oktober:-7 w:om:-13 w:onde:-5 w:one:14 w:ons:-10
w:ontvangen:-5 w:onze:-17 w:ook:8 w:op:43 w:open:-6 w:openstaande:-6 w:opnieuw:-5 w:or:16 w:ordered:9 w:ordine:5
w:os:-11 w:otra:-12 w:oui:-8 w:our:26 w:outra:-7 w:outro:5 w:over:-7 w:overdue:5 w:paga:-20 w:pagado:-7
w:pagamenti:17 w:pagar:5 w:pagaremos:-5 w:pagata:-8 w:page:21 w:pago:-39 w:paguei:-7 w:paiement:16 w:pallet:10
w:par:11 w:para:-28 w:parada:7 w:pay:-5 w:paye:-16 w:payer:9 w:paying:7 w:payment:-5 w:pdf:-11 w:pelo:-6 w:per:-12
w:perche:21 w:perdona:-27 w:periodo:18 w:persona:-10 w:personen:8 w:peut:-7 w:peux:-6 w:phone:15 w:piece:-5 w:piu:-5
w:pix:-5 w:please:33 w:po:-6 w:podem:-6 w:poi:-16 w:point:5 w:portail:7 w:porte:8 w:portes:14 w:posten:-6
w:potete:-5 w:pour:18 w:pourquoi:10 w:pouvez:-17 w:pra:-18 w:preciso:6 w:premiere:5 w:preuve:-7 w:prijs:5 w:pro:10
w:proposal:-5 w:prossima:7 w:protesto:6 w:proximo:7 w:puo:-17 w:qu:11 w:qual:13 w:qualite:5 w:quando:-11 w:que:5
w:queda:13 w:quedo:-10 w:quei:-5 w:quel:9 w:quella:22 w:quelle:12 w:quello:10 w:quem:19 w:quero:-9 w:questa:28
w:questions:-5 w:questo:11 w:qui:13 w:quindi:-6 w:quoi:13 w:quote:-6 w:raten:-11 w:raus:-15 w:re:21 w:recu:-8
w:refaire:-6 w:refere:22 w:reference:6 w:refusons:5 w:rekening:-7 w:reklamation:10 w:remis:-8 w:remise:18
w:renvoyer:-5 w:reponse:-10 w:resend:-5 w:resta:-5 w:restant:21 w:reste:-5 w:resto:-6 w:retencion:12 w:rfc:-5
w:riba:11 w:richtig:-10 w:rien:-5 w:right:6 w:run:10 w:saber:6 w:sais:9 w:same:-7 w:sans:-10 w:sapere:-8 w:saw:8
w:schlicht:5 w:scusi:11 w:se:22 w:see:48 w:segunda:-5 w:sehr:15 w:sei:-8 w:seit:7 w:semana:-9 w:send:7 w:sent:5
w:senza:26 w:septiembre:14 w:sera:-5 w:server:-10 w:set:-5 w:settembre:-9 w:settimana:16 w:settlement:9 w:sheet:10
w:sich:10 w:sie:-19 w:siete:-7 w:sign:5 w:signe:-8 w:signed:8 w:simply:8 w:sin:26 w:sind:20 w:sinds:-7 w:sinon:6
w:sistema:-6 w:site:17 w:so:-15 w:solder:15 w:someone:7 w:somme:-6 w:somos:7 w:sono:-6 w:sorry:-5 w:sotto:6
w:souhaite:15 w:soy:-34 w:split:-5 w:st:-9 w:staat:33 w:stand:13 w:stands:10 w:starting:-5 w:stata:-5 w:state:-6
w:statement:-6 w:stato:-6 w:status:-6 w:stessa:6 w:still:12 w:stornata:-8 w:storniert:-15 w:stunden:7 w:sturen:-7
w:su:-6 w:subito:26 w:suis:5 w:sulla:-5 w:sure:-17 w:ta:9 w:take:-5 w:tambem:6 w:tant:-10 w:tarde:-8 w:tardes:-6
w:te:-40 w:ted:-6 w:telefono:-9 w:tenho:-7 w:th:-8 w:the:-29 w:them:6 w:then:-15 w:these:23 w:they:8 w:think:-12
w:this:-7 w:through:-5 w:tiene:13 w:till:5 w:to:-11 w:toda:6 w:today:6 w:todo:16 w:told:-6 w:tom:48 w:torna:7
w:tot:-7 w:total:-7 w:tous:16 w:tout:-15 w:trace:10 w:tres:-5 w:trying:5 w:tudo:-5 w:turned:10 w:two:19
w:uberweisung:11 w:uf:-21 w:ufficio:-9 w:ultima:5 w:um:14 w:uma:-8 w:un:9 w:una:-11 w:under:-6 w:uns:-15 w:unser:-5
w:unserem:-10 w:unserer:5 w:until:-8 w:ustedes:20 w:uw:-13 w:va:19 w:valida:7 w:validee:-8 w:valor:8 w:van:26
w:vast:-8 w:ve:-6 w:vedo:5 w:veio:15 w:vem:-7 w:vendedor:8 w:verifier:-5 w:verifiez:5 w:vez:-10 w:vezes:-8 w:vi:-17
w:via:-11 w:vida:7 w:viene:-6 w:vier:-9 w:viernes:-14 w:voces:12 w:voglio:5 w:voi:-9 w:volgende:14 w:volver:-5
w:vom:10 w:voor:24 w:voortaan:20 w:vordering:-9 w:vorige:7 w:vos:-15 w:vostra:-9 w:vostro:8 w:votre:20 w:vous:-19
w:voyez:7 w:vragen:-11 w:vuelvan:14 w:waarvoor:5 w:war:15 w:ware:-18 w:waren:-6 w:was:-6 w:wat:10 w:we:6
w:wednesday:8 w:week:6 w:weekend:12 w:wegen:9 w:weighbridge:5 w:weken:-8 w:wel:11 w:welche:28 w:went:-6 w:wer:14
w:weten:7 w:what:6 w:where:-10 w:which:17 w:who:11 w:why:24 w:wie:12 w:wij:9 w:will:-20 w:wilt:-16 w:wir:25
w:wird:-10 w:with:20 w:wochen:5 w:wollen:11 w:worden:-5 w:wordt:-6 w:would:6 w:writing:-5 w:wrong:8 w:wurde:-21
w:ya:-23 w:yo:-37 w:you:-33 w:your:-6 w:zahle:-21 w:zahlen:11 w:zahllauf:-5 w:zahlung:15 w:zelf:11 w:zero:-8
w:zich:8 w:zit:7 w:zo:-15 w:zou:-9 w:zu:-9 w:zum:-12 w:zur:11 w:zuruck:16
"""
