"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -2.53
THRESHOLD = 0.1
#: clue:hundredths
WEIGHTS = """
?:-38 ?all:7 ?difference:5 ?greeting:9 ?not:-5 ?plan:-13 ?propose:-6 ?question:-11 ?redirect:-6 ?wait:-9
b:0000_00:-15 b:0000_is:-8 b:0000_the:-5 b:000_0:-9 b:000_euro:-11 b:000_inso:19 b:00_%:-8 b:00_0000:6 b:00_000:-33
b:00_00:-7 b:00_april:8 b:00_dias:10 b:00_in:7 b:00_nao:12 b:00_november:-5 b:00_novembre:-9 b:00_octobre:5
b:00_pour:-9 b:00_th:-9 b:0_%:33 b:0_000:-21 b:0_00:5 b:0_0:14 b:0_december:7 b:0_decembre:-8 b:0_of:5
b:0_september:-6 b:ac_00:-9 b:acao_de:20 b:acreedores_el:9 b:act_0000:5 b:administrador_concursal:7 b:ainda_nao:9
b:ainsi_que:-16 b:als_curator:6 b:amministrazione_straordinaria:5 b:ammissione_al:6 b:and_goes:-6 b:antes_de:-6
b:any_more:5 b:ao_vosso:-23 b:approved_and:-7 b:aqui_no:9 b:are_in:-8 b:are_paid:5 b:assets_of:6 b:at_the:5
b:ate_sexta:16 b:au_greffe:32 b:auf_ihre:5 b:automatic_stay:6 b:avons_pas:-14 b:bank_heeft:5 b:be_paid:5
b:befindet_sich:7 b:beim_amtsgericht:9 b:bem_?:9 b:betaling_van:8 b:betaling_verleend:8 b:bij_de:-19 b:bij_vonnis:7
b:bin_seit:5 b:bis_ende:-15 b:bis_zur:5 b:boa_tarde:-10 b:buenos_dias:5 b:buzon_no:10 b:ca_0:-16 b:ce_jour:-14
b:ce_que:-14 b:cessation_des:-5 b:chapter_00:6 b:che_il:5 b:chiuso_il:5 b:com_pedido:-12 b:comme_prevu:-14
b:commissario_giudiziale:6 b:como_pagar:6 b:company_has:6 b:composizione_negoziata:8 b:con_la:15 b:con_mi:5
b:con_riserva:-8 b:con_un:26 b:concordato_preventivo:7 b:concurso_de:-6 b:concurso_sin:5 b:contact_op:10
b:contra_empresa:20 b:crediti_anteriori:6 b:credito_?:6 b:da_lista:-8 b:da_sociedade:-5 b:dank_voor:-9 b:dans_le:9
b:das_geld:-18 b:das_vermogen:8 b:de_00:10 b:de_acreedores:-28 b:de_bank:5 b:de_ce:-13 b:de_cessation:-9
b:de_cobranca:14 b:de_concurso:8 b:de_credito:-6 b:de_creditos:5 b:de_curator:7 b:de_dagvaarding:-10
b:de_eerstvolgende:-13 b:de_empresa:-8 b:de_heer:19 b:de_herinnering:-11 b:de_insolvencia:8 b:de_la:12
b:de_liquidacion:6 b:de_me:-17 b:de_ondernemingsrechtbank:-24 b:de_opschorting:11 b:de_procedure:-6 b:de_que:-6
b:de_rechtbank:8 b:de_recuperacao:5 b:de_sauvegarde:-11 b:de_verkeerde:-11 b:de_voces:-9 b:de_wsnp:5 b:debt_is:-15
b:della_crisi:13 b:depose_le:29 b:des_paiements:-5 b:deze_maand:-10 b:di_aspettare:-10 b:di_concordato:5
b:di_liquidazione:8 b:di_pagamento:-5 b:die_rechnung:-6 b:dinheiro_para:9 b:do_grupo:10 b:do_not:7 b:domanda_di:5
b:domande_di:6 b:droit_de:5 b:du_00:6 b:du_0:5 b:durfen_wir:15 b:echt_niet:-8 b:ee_da:-7 b:ee_il:6 b:ee_minha:-7
b:ee_sparito:20 b:ee_stato:-12 b:eigen_aangifte:6 b:el_administrador:5 b:el_concurso:11 b:el_dia:-5 b:el_juez:10
b:el_juzgado:10 b:el_miercoles:-17 b:el_viernes:5 b:en_concurso:5 b:en_el:9 b:en_etat:-11 b:en_ik:-7 b:en_la:5
b:en_liquidation:-5 b:en_quiebra:8 b:en_su:-5 b:en_we:-11 b:encuentra_en:12 b:er_niet:5 b:eroffnung_des:8
b:es_nicht:9 b:est_en:32 b:est_par:5 b:esta_en:9 b:este_buzon:10 b:este_despacho:5 b:este_mail:-8 b:estou_de:-23
b:etat_de:-9 b:failliet_verklaard:7 b:faillissement_aangevraagd:5 b:faillissement_van:5 b:fase_de:7
b:finale_kwijting:29 b:for_an:-11 b:for_the:-16 b:gaat_mee:-13 b:geachte_heer:-5 b:geachte_mevrouw:-10
b:geehrter_herr:7 b:geen_mails:9 b:gente_paga:9 b:gerechtelijke_reorganisatie:11 b:gibt_es:8 b:goes_out:-6
b:gracias_por:9 b:ha_chiuso:5 b:ha_dinheiro:7 b:haben_wir:6 b:has_been:5 b:has_entered:13 b:have_to:5
b:heeft_mij:-10 b:hemos_presentado:6 b:het_faillissement:8 b:ihre_forderung:5 b:ik_ben:5 b:ik_betaal:-11 b:ik_kan:-6
b:ik_krijg:-8 b:ik_mag:5 b:ik_verwacht:-11 b:il_concordato:6 b:il_dott:5 b:il_giudice:-8 b:il_mio:16 b:il_nostro:-11
b:in_000:6 b:in_de:11 b:in_dem:7 b:in_der:5 b:in_het:7 b:in_staat:6 b:in_the:-8 b:informo_que:5 b:insolvency_act:6
b:insolvency_practitioner:6 b:insolvenzverfahren_uber:6 b:into_cva:11 b:invoices_are:-8 b:is_approved:-6 b:is_er:13
b:is_fine:-8 b:is_for:-8 b:is_geen:8 b:is_gisteren:6 b:is_in:10 b:is_just:-8 b:is_mr:7 b:is_ms:6 b:is_with:-5
b:je_ne:-8 b:je_vous:7 b:la_0000:-5 b:la_boite:28 b:la_ca:-16 b:la_empresa:5 b:la_fase:6 b:la_fattura:-6
b:la_premiere:5 b:la_semaine:23 b:la_solicitud:6 b:la_vs:-10 b:le_00:-8 b:le_0:-11 b:le_bilan:31 b:le_domande:7
b:le_tribunal:5 b:leggero_la:-5 b:les_factures:-12 b:liquidazione_giudiziale:9 b:lista_de:-7 b:lo_de:5 b:lo_siento:5
b:ltd_the:5 b:madame_monsieur:7 b:mail_da:-7 b:mails_meer:9 b:mehr_an:6 b:mein_mann:8 b:met_de:-12 b:met_die:5
b:met_het:-15 b:met_mijn:6 b:mij_wendde:-5 b:mir_nicht:12 b:mit_einer:5 b:mitte_dezember:-9 b:moratorium_under:8
b:na_de:-5 b:na_quinta:-24 b:na_segunda:8 b:naar_de:-7 b:nach_000:9 b:nach_dem:5 b:nao_ee:-9 b:nao_ha:5
b:nao_quero:-7 b:nao_sao:6 b:nao_voltem:-7 b:ne_peux:-6 b:ne_sommes:-11 b:negoziata_della:8 b:nicht_mehr:7
b:nichts_mehr:7 b:niet_betalen:-6 b:niet_gevonden:-6 b:niet_van:6 b:niks_meer:9 b:no_podemos:10 b:no_processo:21
b:no_se:9 b:no_tribunal:5 b:non_ci:-11 b:non_mi:19 b:non_so:20 b:nous_la:28 b:nous_ne:-13 b:novembre_0000:5
b:nu_echt:-8 b:of_debt:6 b:of_the:9 b:ohne_eigenverwaltung:6 b:oktober_0000:6 b:on_0:12 b:on_est:25 b:on_the:-5
b:onze_administratie:-10 b:ook_niet:-5 b:op_met:9 b:os_creditos:7 b:out_on:-6 b:paga_00:-10 b:pagar_la:8 b:par_le:12
b:part_0:8 b:partir_de:9 b:pas_en:-12 b:pas_la:27 b:pas_payer:-10 b:patienter_jusqu:-9 b:pay_for:-5 b:pay_you:6
b:payee_le:-12 b:payment_holiday:8 b:peco_que:-8 b:pedido_de:8 b:per_0:-5 b:per_le:5 b:peux_pas:-8 b:plan_de:6
b:plus_rien:5 b:podemos_pagar:11 b:por_este:-5 b:por_isso:5 b:por_la:-15 b:pour_instant:-10 b:pour_les:24
b:prie_de:-13 b:procedura_di:11 b:procedure_de:-5 b:procedure_van:11 b:proof_of:7 b:que_eu:8 b:que_hemos:11
b:que_les:-19 b:que_nao:-7 b:que_no:-9 b:que_vous:-13 b:quero_receber:-7 b:quote_von:5 b:reglement_de:-14
b:releve_de:-15 b:run_on:-11 b:sanierungsverfahren_ohne:6 b:sb_00:-8 b:scade_il:6 b:schreiben_sie:6
b:se_encuentra:12 b:se_paga:-28 b:se_que:16 b:segunda_oportunidad:-7 b:sehr_geehrter:7 b:semana_passada:14
b:sera_payee:-12 b:sexta_feira:16 b:si_insisten:-5 b:siamo_in:6 b:sie_ihre:5 b:sie_mir:-8 b:sie_uns:-17 b:sin_masa:5
b:societe_est:5 b:solicitado_el:10 b:solicitud_de:6 b:sommes_pas:-11 b:sono_in:-5 b:sorry_to:5 b:staat_van:6
b:stato_passivo:6 b:statutory_demand:-14 b:surseance_van:9 b:tegen_finale:29 b:thanks_for:-7 b:that_is:-10
b:the_00:-9 b:the_automatic:5 b:the_company:13 b:the_debt:-13 b:the_directors:7 b:the_insolvency:7 b:the_october:-5
b:the_run:-8 b:there_is:7 b:to_pay:7 b:to_the:8 b:todas_as:8 b:todos_os:-6 b:tot_00:10 b:tot_mij:-5
b:transferencia_el:-16 b:tribunal_de:5 b:tudo_bem:9 b:turned_up:-5 b:uber_das:6 b:uber_den:7 b:un_releve:-15
b:und_der:5 b:under_part:9 b:une_procedure:6 b:up_petition:5 b:uw_sommatie:-5 b:uw_vordering:6 b:valoir_sur:-11
b:van_0:24 b:van_alle:-5 b:van_betaling:9 b:van_de:7 b:van_een:-6 b:van_faillissement:6 b:van_gerechtelijke:11
b:verklaard_met:8 b:vermogen_der:8 b:verwacht_dat:-11 b:vi_chiediamo:-10 b:vonnis_van:7 b:voor_de:-27 b:voor_het:-11
b:voorlopige_surseance:11 b:votre_relance:5 b:vous_avez:-15 b:vous_prie:-14 b:was_made:5 b:was_never:-14
b:we_will:-8 b:we_zijn:11 b:wendde_zich:-5 b:were_appointed:6 b:will_be:-8 b:wir_heute:5 b:wir_um:-9 b:writing_to:5
b:you_may:5 b:your_claim:10 b:your_invoices:-7 b:zahlungen_auf:6 b:zelf_niks:5 b:zu_schreiben:5 b:zur_kenntnis:-16
e:paid=day:-25 e:paid=none:5 e:promise=day:-71 e:run=none:-32 f:_amount:-61 f:_day:11 f:_invoice:-104 f:ack:-39
f:admin:-29 f:all:23 f:back:-13 f:bounce:-22 f:closed:-20 f:contest:-20 f:copy:-20 f:d.DAMAGED:-11 f:d.LOST:-20
f:d.MISSING_DOCS:-6 f:d.NOT_OURS:-10 f:d.NO_PO:-5 f:d.QUANTITY_SHORT:-6 f:d.SERVICE_INCORRECT:13
f:d.STALE_INVOICE:-9 f:demand:-29 f:difference:-19 f:dispute:-51 f:firm:-30 f:fix:-27 f:formal:177 f:gone:-10
f:hardship:5 f:hold:40 f:hope:-8 f:hostile:-22 f:inclusive:-6 f:inject:-10 f:insolvency:260 f:joke:-6 f:lawyer:41
f:legal:-29 f:mine:-43 f:moved:30 f:moves:-36 f:n.QUANTITY_SHORT:-8 f:not:-32 f:not_dispute:-12 f:not_gone:30
f:not_hope:-15 f:not_insolvency:-25 f:not_legal:24 f:not_paid:10 f:not_quality:6 f:not_stop:7 f:once_funds:-7
f:ooo:-32 f:order:-8 f:paid:-29 f:part:-16 f:pay:-29 f:plan:-29 f:proof:-8 f:propose:-36 f:question:13
f:r.CANCELLED:-10 f:r.LATE_FEE_CONTESTED:-12 f:r.LOST:18 f:r.MISSING_DOCS:-6 f:r.NOT_OURS:-23 f:r.NO_PO:-5
f:r.SERVICE_INCORRECT:-5 f:redirect:-31 f:refuse:13 f:remittance:-14 f:rest:-9 f:run:-30 f:soon:-9 f:statement:-20
f:stop:-27 f:until:-18 f:wait:-39 f:willpay:-49 i:acknowledgement:-38 i:acknowledgement=2:-38 i:already_paid:-16
i:already_paid=3:-15 i:bounce:-19 i:bounce=3:-19 i:copy_invoice_request:-11 i:copy_invoice_request=3:-8
i:dispute:-44 i:dispute=2:-21 i:dispute=3:-20 i:hardship=2:-7 i:hostile:-22 i:hostile=2:-10 i:hostile=3:-12
i:in_payment_run:-19 i:in_payment_run=3:-19 i:insolvency:228 i:insolvency=2:27 i:insolvency=3:201
i:invoice_admin:-31 i:invoice_admin=2:-6 i:invoice_admin=3:-25 i:legal:-12 i:legal=1:88 i:legal=2:-17 i:legal=3:-83
i:nothing:-31 i:out_of_office:-35 i:out_of_office=2:-9 i:out_of_office=3:-26 i:partial_payment:-12
i:partial_payment=3:-9 i:payment_plan_request:-18 i:payment_plan_request=2:-6 i:payment_plan_request=3:-13
i:promise_to_pay:-9 i:promise_to_pay=3:-8 i:question=1:-10 i:question=2:19 i:question=3:-9 i:remittance_advice:-16
i:remittance_advice=3:-14 i:statement_request:-15 i:statement_request=3:-13 i:unsubscribe:-35 i:unsubscribe=2:-11
i:unsubscribe=3:-24 i:wrong_contact:-35 i:wrong_contact=1:-5 i:wrong_contact=2:-12 i:wrong_contact=3:-18 l:de:-52
l:en:-51 l:es:-51 l:fr:-13 l:it:-12 l:nl:-32 l:pt:-42 n:0:-10 n:1:-91 n:2:-74 n:3:-29 n:4:-22 n:5:-29 p:aanges:8
p:aangev:5 p:aangif:6 p:aanman:-6 p:abbiam:-18 p:abogad:-23 p:absten:7 p:acreed:-23 p:activi:13 p:admini:6
p:adress:-5 p:advoga:-10 p:ajuiza:-8 p:akkoor:-8 p:alsjeb:5 p:ammess:-5 p:ammiss:7 p:amtsge:19 p:anmeld:7
p:anteri:22 p:antwoo:-11 p:antwor:-10 p:apague:-7 p:applic:-13 p:appoin:12 p:approv:-7 p:aprese:30 p:asiste:-7
p:aspett:-11 p:assemb:23 p:assist:-5 p:assunt:-6 p:automa:-9 p:avvoca:15 p:bankru:7 p:beantr:6 p:bedaur:9
p:bedien:12 p:bedrij:5 p:befind:6 p:behand:32 p:benefi:5 p:benoem:5 p:bestel:6 p:betaal:-21 p:betref:-10 p:betrie:11
p:bewind:18 p:buongi:-5 p:busine:-8 p:camion:29 p:cancel:-10 p:cerrad:-5 p:chapte:9 p:chiede:-9 p:chiedi:-10
p:chiest:9 p:chirog:6 p:claudi:13 p:client:-18 p:cobran:9 p:collec:-8 p:commis:16 p:commit:-10 p:commun:-5
p:compan:24 p:compen:-7 p:compos:8 p:compre:-5 p:compri:-16 p:comuni:13 p:concil:9 p:concor:11 p:concur:11
p:conduc:-5 p:consum:-9 p:contab:-5 p:contac:10 p:contat:-12 p:conten:-13 p:contro:23 p:convoc:6 p:cordia:-5
p:corres:-6 p:creanc:21 p:credit:47 p:credor:9 p:cuenta:6 p:curato:24 p:dagvaa:-14 p:decisa:-5 p:declar:18
p:decret:9 p:dedica:-25 p:delibe:17 p:delive:-15 p:demand:-7 p:deposi:8 p:descul:12 p:despac:10 p:destin:-8
p:dezemb:-18 p:diffid:-10 p:dinhei:6 p:diritt:-10 p:disput:-14 p:divida:24 p:docume:-5 p:domand:8 p:duidel:-8
p:eerstv:-13 p:eigenv:13 p:einzel:7 p:empres:25 p:encome:16 p:encuen:12 p:ensemb:-11 p:entere:12 p:entreg:7
p:eroffn:19 p:ersuch:-9 p:escrit:7 p:especi:9 p:estamo:6 p:excuse:-11 p:exoner:8 p:explic:9 p:factur:-27 p:factuu:-8
p:failli:6 p:falenc:14 p:fallit:5 p:fattur:-19 p:februa:5 p:fevrie:-9 p:fissat:5 p:follow:10 p:forder:8 p:fornit:5
p:fourni:24 p:geacht:-13 p:geehrt:9 p:gegeve:-14 p:gennai:7 p:gerech:11 p:gerich:5 p:gestel:5 p:gestor:7 p:gevond:-6
p:giudic:-10 p:giudiz:12 p:glaubi:6 p:gracia:6 p:groots:-8 p:herinn:-7 p:holida:8 p:homolo:6 p:hoogac:-10
p:imposs:-22 p:includ:6 p:indien:5 p:inform:19 p:injunc:-16 p:insinu:8 p:insist:-6 p:instan:-11 p:instru:-5
p:interr:-6 p:interv:5 p:inviar:-5 p:invoic:-8 p:januar:5 p:judici:13 p:jugeme:5 p:juridi:-5 p:juzgad:11
p:kenntn:-16 p:kwijti:29 p:laatst:-5 p:legger:-5 p:letrad:-5 p:levera:9 p:liabil:5 p:liquid:33 p:mailbo:-5
p:mailtj:-11 p:manage:-6 p:mandat:-5 p:market:-9 p:masseu:7 p:massev:5 p:meetin:6 p:mensaj:-11 p:messag:-17
p:mevrou:-9 p:mierco:-17 p:mitarb:-15 p:monito:6 p:morato:10 p:nachri:-5 p:nachst:-5 p:negoci:26 p:negozi:8
p:ningue:8 p:nomead:6 p:nosotr:-20 p:novemb:-18 p:nuestr:9 p:obriga:-5 p:octobr:6 p:offici:6 p:oktobe:6 p:onderg:8
p:ondern:-24 p:ontvan:-5 p:opdrac:-18 p:oportu:-7 p:opposi:-7 p:opscho:11 p:ordonn:11 p:ouvert:5 p:pacien:-23
p:pagame:8 p:paieme:-6 p:parlat:20 p:partic:5 p:parven:-13 p:passad:11 p:passiv:15 p:patien:-9 p:paymen:7
p:person:-14 p:podemo:10 p:politi:-6 p:pourri:-9 p:pregun:6 p:premie:5 p:prepar:5 p:prescr:-8 p:presid:10
p:preven:10 p:previs:6 p:princi:-5 p:privat:10 p:proble:7 p:proced:7 p:proces:27 p:procha:-6 p:produc:6 p:produi:5
p:prohib:5 p:proibi:15 p:prossi:-6 p:protec:23 p:protoc:24 p:provee:11 p:provis:6 p:qualqu:18 p:quebro:9 p:quiebr:9
p:raadsm:-26 p:rappel:24 p:recebe:-8 p:rechaz:-6 p:rechnu:-10 p:rechtb:6 p:rechts:-6 p:recipi:-7 p:reclam:-8
p:recupe:8 p:reestr:-19 p:regist:-5 p:reglem:-28 p:remove:-8 p:reorga:12 p:respon:-5 p:riceve:-7 p:rientr:-5
p:riserv:-9 p:sanier:6 p:sarann:6 p:sauveg:-7 p:schade:-10 p:schlic:-15 p:schrei:13 p:schrif:-6 p:schuld:34
p:schutz:15 p:scusat:-21 p:semain:23 p:senten:5 p:servic:-14 p:signor:19 p:sindic:-10 p:sistem:-8 p:situac:15
p:socied:15 p:societ:10 p:soddis:7 p:softwa:-16 p:solici:9 p:sollec:-8 p:sommat:-6 p:souhai:27 p:sovrai:6
p:sparit:19 p:statut:-15 p:straor:11 p:succes:-13 p:suppli:8 p:suspen:25 p:termin:6 p:toegez:7 p:tradin:15
p:tranqu:-28 p:transf:-19 p:transm:7 p:transp:6 p:trasme:5 p:tresor:-12 p:treuha:11 p:tribun:15 p:truste:5
p:uberwe:-5 p:udienz:8 p:umgehe:-9 p:unsecu:5 p:vandaa:-24 p:vanmor:5 p:vastst:-10 p:vended:-24 p:verbin:5
p:verfah:6 p:verifi:9 p:verkee:-11 p:verkla:15 p:verlee:11 p:vermog:8 p:verwac:-17 p:verwal:12 p:vierne:5
p:volunt:12 p:voorlo:13 p:vorder:9 p:vorkas:10 p:vorlau:7 p:vosotr:-7 p:vrijda:-9 p:vuestr:-26 p:weeken:-11
p:windin:5 p:woensd:15 p:workin:-15 p:writin:5 p:yester:7 p:zustan:7 s:00000:-31 s:0000:-29 s:000:-23 s:00:-39
s:0:-63 s:?:-22 s:amministrazione:7 s:atraso:7 s:automatique:-6 s:aw:-31 s:betalingsherinnering:17 s:cafe:18
s:carta:-6 s:cobranca:-11 s:concurso:6 s:cp:-9 s:credores:5 s:da:5 s:dagvaarding:-26 s:de:15 s:demand:-15
s:deuxieme:28 s:di:-9 s:dossier:-9 s:em:8 s:extrajudicial:-6 s:factura:-37 s:facture:16 s:factuur:-14
s:faillissement:9 s:faillite:8 s:fb:-8 s:for:-7 s:fwd:-6 s:giudiziale:6 s:hb:7 s:herinnering:-16 s:ihre:-7
s:insolvencia:5 s:invoice:-6 s:invoices:6 s:laatste:-10 s:liquidazione:7 s:mahnung:-20 s:mail:-5
s:masseunzulanglichkeit:7 s:mora:-9 s:nf:-5 s:offene:-11 s:office:-7 s:openstaand:-8 s:openstaande:14 s:pago:-7
s:pc:-6 s:posten:12 s:rappel:21 s:re:-109 s:rechnung:-13 s:reclamacion:-9 s:recordatorio:-6 s:relance:-9
s:reminder:-13 s:reponse:-5 s:saldo:5 s:second:-6 s:secondo:-13 s:sollecito:-30 s:straordinaria:7 s:titulos:7
s:toner:6 s:transportes:5 s:tv:11 s:tweede:-5 s:unsere:6 s:vencida:-6 s:votre:-7 s:your:-6 s:zahlungserinnerung:-10
w:!:-47 w:%:25 w:00000:-23 w:0000:-7 w:000:-54 w:00:-39 w:0:-18 w:?:-38 w:@:-32 w:aan:11 w:aangesteld:8
w:aangevraagd:5 w:aangifte:6 w:aanmaning:-5 w:abbiamo:-18 w:abogados:-20 w:abstenganse:8 w:ac:-9 w:acao:10
w:accountant:5 w:accounts:-6 w:acerto:9 w:acreedores:-23 w:act:12 w:ad:-10 w:administrador:20 w:administradores:-15
w:administratie:-8 w:administrators:7 w:adresse:-7 w:advogados:-10 w:agora:6 w:ahlers:6 w:ai:26 w:ainda:9
w:ainsi:-16 w:akkoord:-8 w:al:-14 w:alle:-6 w:alles:12 w:als:10 w:alsjeblieft:5 w:alte:5 w:am:13 w:ammesso:-9
w:ammissione:7 w:amtsgericht:19 w:anche:-10 w:and:-6 w:anos:10 w:anterieures:6 w:anteriores:5 w:anteriori:8
w:antrag:11 w:antworten:-9 w:any:-5 w:ao:-15 w:aos:5 w:apaguem:-7 w:application:-12 w:appointed:9 w:appointment:5
w:approved:-5 w:aprile:-10 w:arena:7 w:as:12 w:asistente:-7 w:ask:-10 w:aspettare:-10 w:assembleia:19 w:assets:7
w:ate:9 w:au:26 w:auch:6 w:aucun:5 w:aucune:-14 w:auf:6 w:aus:6 w:auto:7 w:automatic:5 w:automatico:-6 w:avant:28
w:avec:6 w:avez:-16 w:avocat:-6 w:avvocato:16 w:az:6 w:banco:-5 w:bank:9 w:bankrupt:5 w:be:-12 w:bedaurn:9
w:bedienen:11 w:bedrijf:5 w:been:5 w:befindet:7 w:bei:-14 w:beim:21 w:bel:5 w:bem:8 w:bestellung:7 w:betaal:-12
w:betaalbatch:-13 w:betaling:9 w:betreff:-10 w:betrieb:11 w:bewindvoerder:18 w:bien:-18 w:bij:-15 w:bilan:31
w:binnen:-6 w:bis:-6 w:bitte:-8 w:boa:-31 w:boite:27 w:bon:31 w:brief:-6 w:buenas:-27 w:buenos:5 w:buongiorno:-5
w:buro:-5 w:business:-8 w:buzon:8 w:bv:18 w:by:12 w:ca:-43 w:cadre:8 w:called:7 w:calma:9 w:carta:-5 w:casa:-7
w:caso:-5 w:cassa:19 w:ce:-17 w:cease:7 w:certo:-11 w:chapter:9 w:charge:-13 w:che:5 w:cheque:-24 w:chiediamo:-10
w:chiesto:7 w:chiuso:-16 w:ci:-19 w:claim:12 w:claudia:13 w:client:-27 w:cliente:-14 w:cobranca:5 w:cobrancas:5
w:codice:-5 w:collect:5 w:com:-12 w:comme:-16 w:commissario:8 w:como:-5 w:companies:7 w:company:21 w:compensada:-6
w:composizione:8 w:compra:7 w:comunicamos:13 w:comunico:5 w:con:8 w:concursal:20 w:concurso:16 w:concursos:-24
w:consumo:-8 w:contact:5 w:contactar:7 w:contacte:9 w:contactos:-7 w:contatos:-7 w:contencioso:-9 w:conti:5
w:conto:-5 w:contra:26 w:contrat:-7 w:contrato:7 w:correo:-5 w:corresponde:-9 w:correspondence:7 w:cosa:19
w:could:-5 w:court:6 w:creances:5 w:creanciers:16 w:crediti:6 w:creditori:6 w:creditors:15 w:creditos:16
w:credores:9 w:crisi:13 w:cuentas:6 w:curator:33 w:cva:11 w:da:-15 w:daarna:-6 w:dado:6 w:dagvaarding:-10 w:daher:5
w:dai:-5 w:dan:-6 w:dank:-11 w:dans:5 w:das:-14 w:dass:7 w:dat:-19 w:datum:-14 w:de:-29 w:dear:5 w:debiti:-21
w:debt:-7 w:debts:11 w:december:12 w:decembre:-10 w:decisao:-5 w:declarada:6 w:declaration:5 w:dei:-6 w:del:-15
w:dele:-6 w:deliberou:17 w:delivered:-16 w:della:8 w:dem:12 w:demand:-12 w:den:15 w:depose:31 w:depuis:29 w:der:18
w:desculpa:8 w:deze:-15 w:dezember:-10 w:dezembro:-8 w:di:-29 w:dia:-7 w:dias:11 w:dicho:-8 w:diese:5 w:diffida:-9
w:dinheiro:6 w:directors:7 w:dirijanse:5 w:diritto:-10 w:disputed:-14 w:ditta:6 w:divida:-7 w:dividas:24 w:do:8
w:doen:31 w:domande:7 w:donne:5 w:dott:9 w:down:-8 w:drie:-6 w:droit:5 w:durfen:16 w:echt:-8 w:ee:-9 w:een:15
w:eerstvolgende:-13 w:eigen:13 w:eigenverwaltung:13 w:ein:12 w:eind:-11 w:eines:9 w:empresa:14 w:empresas:11
w:encuentra:12 w:ende:-16 w:ensemble:-11 w:entered:12 w:entrega:9 w:entrou:10 w:enviar:-7 w:er:20 w:era:-9 w:ernst:7
w:eroffnet:10 w:eroffnung:9 w:es:5 w:escritorio:9 w:especial:9 w:est:24 w:esta:-16 w:estamos:6 w:este:-7 w:estos:9
w:estou:-20 w:estoy:10 w:et:-21 w:etant:-13 w:etat:-9 w:etre:-8 w:eu:-16 w:euro:-12 w:ex:-7 w:excuses:-11
w:existe:-10 w:facture:-9 w:factures:-11 w:factuur:-8 w:faillissement:20 w:faire:-12 w:falencia:14 w:fase:6
w:fatto:-5 w:fattura:-17 w:favor:-10 w:fehlt:-15 w:feira:16 w:feito:20 w:fevrier:-9 w:fica:32 w:figura:-6 w:filed:5
w:filing:5 w:finale:29 w:financeiro:8 w:fine:-12 w:fini:29 w:fino:-10 w:firm:7 w:following:10 w:for:-20
w:forderung:6 w:forma:5 w:fournisseurs:27 w:fragen:-15 w:frau:-12 w:from:5 w:fur:-19 w:gaat:-14 w:gas:21
w:geachte:-13 w:geben:-14 w:geehrter:7 w:gegen:5 w:gegeven:-14 w:geht:5 w:geld:-22 w:gemass:5 w:gennaio:7 w:gent:-10
w:gente:11 w:gerechtelijke:11 w:gericht:6 w:gestellt:6 w:gestore:6 w:gevonden:-6 w:gibt:8 w:ging:-22 w:giudice:-10
w:giudiziale:14 w:glaubiger:5 w:go:-8 w:goes:-5 w:got:-7 w:graag:-7 w:gracias:6 w:greffe:32 w:grootste:-8 w:grupo:11
w:ha:26 w:hab:-5 w:hallo:-7 w:happen:-5 w:has:23 w:havera:17 w:hay:5 w:he:-6 w:heeft:-19 w:heer:14 w:hem:12
w:hemos:17 w:herinnering:-11 w:herr:5 w:het:-30 w:heute:10 w:hi:-7 w:hier:-5 w:hij:-10 w:him:7 w:hizo:-16 w:ho:14
w:hola:6 w:holiday:8 w:house:7 w:ich:6 w:ihnen:8 w:ihr:-7 w:ihre:8 w:ik:-22 w:il:-18 w:impossibile:-23 w:in:31
w:inc:8 w:indienen:5 w:informa:18 w:information:-11 w:informo:7 w:insisten:-5 w:inso:19 w:insolvencia:46
w:insolvencias:-36 w:insolvency:5 w:insolvente:-18 w:insolvenz:-14 w:insolvenzgericht:6 w:insolvenzverfahren:9
w:instant:-10 w:into:18 w:invoice:-6 w:is:9 w:its:7 w:jahren:6 w:janner:5 w:je:18 w:jeudi:30 w:job:-5 w:joint:7
w:jour:-15 w:judicial:10 w:juez:8 w:juge:5 w:jugement:5 w:juizo:-8 w:jullie:-8 w:jusqu:-11 w:just:-8 w:juzgado:11
w:keine:8 w:kenntnis:-16 w:komt:6 w:krijg:-8 w:kunnen:8 w:kunt:5 w:kwijting:29 w:laatste:-5 w:last:6 w:laten:-8
w:lauft:5 w:lavoro:20 w:le:11 w:left:-8 w:leggero:-5 w:les:41 w:leverancier:7 w:lg:6 w:liebes:10 w:liquidacion:27
w:liquidateur:5 w:liquidation:9 w:liquidator:6 w:liquidazione:8 w:liquidita:-11 w:lite:-10 w:lleva:-6 w:ltd:11
w:lundi:23 w:ma:-5 w:maand:-8 w:maar:18 w:maart:-11 w:madame:-7 w:made:5 w:mail:-15 w:mailbox:-5 w:mails:9 w:mais:9
w:maitre:-14 w:mal:-13 w:manager:-6 w:manana:-21 w:mann:8 w:marketing:-9 w:marz:-15 w:marzo:5 w:masa:6
w:masseunzulanglichkeit:7 w:me:-32 w:mee:-12 w:meer:40 w:meeting:6 w:mehr:25 w:mein:8 w:meine:-8 w:mensaje:-10
w:merci:-5 w:mes:-8 w:mesmo:10 w:message:-11 w:met:-27 w:meu:-7 w:meus:-8 w:mevrouw:-9 w:mi:10 w:mia:16
w:miercoles:-17 w:mij:-13 w:mijn:-10 w:minha:-6 w:mio:9 w:mis:15 w:mitarbeiter:-15 w:mitte:-9 w:mogen:16 w:mon:-10
w:monitor:8 w:moratorium:10 w:motivo:-5 w:ms:5 w:much:8 w:must:-8 w:na:-6 w:naar:-15 w:nach:10 w:nachricht:-5
w:nada:-6 w:nadie:8 w:name:-6 w:namens:27 w:nao:12 w:ne:-15 w:neem:10 w:negoziata:8 w:nein:-9 w:nem:16 w:nenhum:11
w:never:-16 w:new:9 w:ni:-6 w:nicht:14 w:nichts:9 w:niente:19 w:niet:-22 w:niets:17 w:ninguem:8 w:no:17 w:noi:-5
w:nome:-5 w:nomeado:6 w:non:-12 w:nosotros:-20 w:nostro:-12 w:notre:-17 w:nous:9 w:nova:10 w:novembre:-9
w:novembro:-8 w:novo:-8 w:nu:-14 w:nuestros:9 w:numero:-9 w:octobre:6 w:off:-5 w:offene:-9 w:office:-5 w:ogni:-11
w:ohne:8 w:ok:-5 w:oktober:6 w:on:22 w:ondergetekende:8 w:ondernemingsrechtbank:-24 w:one:-5 w:ons:8 w:ontem:11
w:onze:-48 w:ook:-6 w:op:15 w:oportunidad:-7 w:opposizione:-6 w:opschorting:11 w:order:-16 w:ordre:-9 w:ore:25
w:os:-8 w:ou:-12 w:our:-6 w:out:-10 w:ouvert:-12 w:paciencia:-23 w:paga:-35 w:pagamento:-10 w:pagamentos:18
w:pagar:18 w:pagare:-22 w:paguei:5 w:paid:6 w:paiements:-5 w:par:15 w:para:19 w:pardon:-23 w:part:-5 w:partie:-12
w:partir:8 w:pas:-13 w:pasado:-19 w:passada:14 w:passe:12 w:passee:25 w:passivo:15 w:patienter:-9 w:paulo:5
w:payee:-13 w:payment:6 w:pdf:-5 w:peco:-9 w:pena:6 w:per:12 w:pero:-5 w:personen:-9 w:peux:-7 w:pg:-7 w:placee:5
w:plan:6 w:plano:12 w:please:8 w:plus:7 w:podemos:10 w:posso:19 w:posta:-9 w:pour:34 w:pourriez:-9 w:pra:-5
w:practitioner:6 w:pre:12 w:premiere:5 w:presentado:5 w:presente:-8 w:president:11 w:preventivo:10 w:prevu:-14
w:prie:-14 w:principal:-6 w:prins:6 w:privatinsolvenz:11 w:problema:9 w:procedura:13 w:procedure:-7 w:processo:27
w:proof:7 w:protection:25 w:proveedores:9 w:quale:-7 w:qualquer:18 w:que:-6 w:quebrou:9 w:quem:11 w:quero:-8
w:qui:-9 w:quiebra:9 w:quinta:-24 w:quote:5 w:raadsman:-26 w:rateio:5 w:receber:-8 w:rechnung:-14 w:rechnungen:6
w:rechtbank:6 w:reclamacion:-9 w:recordatorios:-5 w:recuperacao:9 w:reestructuracion:6 w:regelt:5 w:reglement:-28
w:releve:-11 w:reorganisatie:11 w:respuesta:5 w:resta:20 w:ricevere:-6 w:rientro:-5 w:riserva:-8 w:run:-15 w:sa:6
w:sale:-7 w:saludo:-5 w:sanierungsverfahren:6 w:saranno:6 w:sauvegarde:-7 w:sb:-8 w:scade:6 w:schlicht:-15
w:schreiben:13 w:schriftelijk:-6 w:schuldeisers:5 w:schutzschirmverfahren:7 w:scusate:-23 w:se:5 w:sehr:9 w:seit:10
w:seja:-6 w:semaine:23 w:semana:12 w:senza:-12 w:ser:7 w:sera:5 w:servico:-9 w:seu:-5 w:sexta:15 w:sheet:-5 w:si:56
w:sich:7 w:sido:7 w:sie:-27 w:siento:5 w:signed:-6 w:signora:21 w:simplement:-12 w:simply:-5 w:sin:5 w:sind:7
w:sinds:17 w:sistema:-8 w:situacion:5 w:so:18 w:sociedade:12 w:societe:9 w:socio:14 w:socios:19 w:software:-16
w:soja:9 w:sold:5 w:solicitado:10 w:solicitud:6 w:solleciti:-5 w:solo:-6 w:sommatie:-5 w:sommer:-10 w:sommes:-12
w:somos:-5 w:sorry:18 w:sotto:80 w:sou:-6 w:souhaite:28 w:sous:24 w:sovraindebitamento:6 w:sparito:20 w:stands:-5
w:stato:-8 w:status:-5 w:statutory:-15 w:stay:8 w:stop:6 w:straordinaria:5 w:stuur:9 w:su:-6 w:sua:-5 w:suite:5
w:supplies:6 w:sur:-7 w:surseance:13 w:suspensa:21 w:system:-7 w:tc:11 w:te:-12 w:tegen:27 w:tem:6 w:tendo:6 w:ter:8
w:th:-7 w:thanks:-8 w:that:-13 w:them:8 w:to:12 w:todas:6 w:todo:6 w:tout:49 w:trading:15 w:transferencia:-18
w:tresorerie:-12 w:treuhander:10 w:tribunal:18 w:tudo:12 w:turned:-5 w:tutto:-5 w:uber:23 w:udienza:8 w:um:-12
w:un:8 w:under:11 w:une:-10 w:uns:-12 w:unsecured:5 w:unsere:-14 w:uw:-16 w:vai:7 w:vale:-6 w:valoir:-11 w:van:21
w:vandaag:-24 w:vanmorgen:5 w:vanno:5 w:vedere:21 w:vendedor:-24 w:verbindlichkeiten:5 w:verkeerde:-11
w:verklaard:16 w:verleend:11 w:vermogen:8 w:verwacht:-10 w:vez:-5 w:vi:-13 w:viernes:5 w:vijf:-6 w:voces:-13
w:voltem:-7 w:voluntary:12 w:von:-7 w:vonnis:7 w:voor:-17 w:voorlopige:11 w:vordering:7 w:vorkasse:10
w:vorlaufigen:5 w:vos:-6 w:vosotros:-7 w:vossa:-26 w:vosso:-24 w:votre:-15 w:vous:13 w:vrijdag:-9 w:vs:-10
w:vuestra:-25 w:was:-20 w:weekend:-11 w:weken:-5 w:wendde:-5 w:were:7 w:which:-5 w:whoa:-10 w:wie:-17 w:wij:34
w:will:-13 w:winding:5 w:wird:-6 w:with:-18 w:woensdag:15 w:worden:7 w:working:-15 w:would:-7 w:writing:5 w:wrong:-5
w:wsnp:5 w:wurde:8 w:your:-21 w:zahlungen:8 w:zahlungsunfahig:6 w:zal:-7 w:zeige:8 w:zeit:-15 w:zelf:12 w:zit:6
w:zitten:-11 w:zo:-6 w:zum:6 w:zur:-9
"""
