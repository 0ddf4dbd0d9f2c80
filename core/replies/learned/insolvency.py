"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -5.65
THRESHOLD = 0.05
#: clue:hundredths
WEIGHTS = """
?:-28 ?plan:-13 ?propose:-11 ?wait:-5 b:0000_00:-6 b:000_000:-5 b:000_00:-8 b:000_dias:6 b:000_euro:-6 b:000_inso:10
b:000_und:-5 b:00_000:-15 b:00_de:-6 b:00_in:5 b:00_oct:5 b:0_%:14 b:0_000:-16 b:0_december:5 b:acao_de:6
b:accountant_is:11 b:ai_plus:6 b:all_of:5 b:am_montag:7 b:an_injunction:-5 b:and_am:-5 b:antrag_auf:5 b:ao_vosso:-9
b:are_not:-8 b:asi_que:6 b:au_greffe:14 b:automatic_stay:5 b:bank_has:5 b:bear_with:5 b:bei_mir:-5
b:beim_amtsgericht:6 b:ben_de:-7 b:bij_de:-5 b:binnen_twee:-5 b:bis_dahin:6 b:bonne_journee:-6 b:buzon_no:5
b:ca_0:-8 b:called_in:5 b:ce_jour:-5 b:ce_matin:6 b:cesado_su:6 b:cessation_de:8 b:chapter_00:5 b:chapter_0:5
b:chiusa_per:5 b:com_pedido:-5 b:composizione_negoziata:6 b:con_la:9 b:con_un:10 b:concurso_de:-5 b:contra_empresa:6
b:court_of:8 b:cuenta_esta:5 b:dans_les:-7 b:das_geld:-8 b:de_acreedores:-10 b:de_bank:7 b:de_boeken:10
b:de_cobranca:8 b:de_deux:-7 b:de_eerstvolgende:-5 b:de_enero:-6 b:de_france:5 b:de_heer:13 b:de_liquidation:-6
b:de_nos:-6 b:de_ondernemingsrechtbank:-7 b:de_paiements:7 b:de_que:-5 b:de_rechtbank:7 b:de_rechter:6
b:de_surendettement:5 b:de_verkeerde:-6 b:de_votre:-6 b:dear_all:5 b:della_crisi:7 b:depose_le:15 b:depuis_jeudi:15
b:der_antrag:5 b:desole_pour:5 b:di_concordato:5 b:die_firma:7 b:droit_de:5 b:du_00:5 b:du_0:5 b:durfen_wir:5
b:ee_chiusa:5 b:ee_fallito:-5 b:ee_sparito:9 b:een_akkoord:6 b:el_concurso:7 b:el_juez:7 b:el_juzgado:10
b:el_miercoles:-8 b:el_pedido:5 b:el_viernes:5 b:en_cessation:7 b:en_el:7 b:en_niets:-5 b:en_quiebra:5
b:encuentra_en:6 b:entered_into:7 b:er_is:5 b:es_nicht:6 b:est_en:20 b:est_la:-5 b:est_le:-7 b:est_partie:6
b:esta_en:5 b:esta_manana:10 b:esta_semana:5 b:este_buzon:5 b:estou_de:-9 b:et_le:-7 b:et_pour:5 b:eu_ca:-9
b:failliet_verklaard:7 b:fin_de:-5 b:finale_kwijting:13 b:for_the:-10 b:from_them:5 b:gaat_mee:-5 b:geehrte_frau:16
b:gentile_utente:-6 b:gibt_es:5 b:has_entered:7 b:hat_insolvenz:-9 b:hear_it:6 b:het_faillissement:8 b:high_court:5
b:hizo_el:5 b:if_you:5 b:ihre_forderung:6 b:ik_ben:-5 b:ik_betaal:-6 b:il_commercialista:5 b:il_mio:6 b:il_nostro:-6
b:il_vostro:6 b:in_de:8 b:in_een:6 b:in_on:7 b:insolvencia_na:6 b:insolvenz_angemeldet:-6 b:into_cva:6 b:is_your:5
b:ist_eine:-7 b:ist_nichts:-5 b:je_ai:5 b:je_depose:13 b:je_ne:-6 b:je_suis:-5 b:je_vous:8 b:juridico_que:6
b:la_boite:11 b:la_ca:-8 b:la_cassa:10 b:la_declaration:7 b:la_ditta:6 b:la_fin:-5 b:la_liquidazione:8 b:la_otra:5
b:la_peine:5 b:la_segunda:5 b:la_semaine:12 b:la_vs:-7 b:le_bilan:15 b:le_droit:5 b:le_liquidateur:-6 b:le_nom:-6
b:le_pido:5 b:le_tribunal:5 b:letrado_de:6 b:liquidacion_concursal:5 b:liquidazione_controllata:5
b:liquidazione_giudiziale:6 b:lo_que:8 b:madame_monsieur:6 b:mandataire_judiciaire:-7 b:me_ha:7 b:me_mandes:6
b:mee_met:-5 b:melden_sie:5 b:met_het:-6 b:na_quinta:-9 b:nao_ee:-5 b:nao_havera:5 b:negoziata_della:6 b:nicht_aus:6
b:nicht_insolvent:-5 b:nicht_mehr:6 b:nichts_zu:-6 b:niets_meer:5 b:niks_meer:5 b:no_hay:5 b:no_me:6 b:no_processo:7
b:nom_de:-6 b:non_mi:8 b:non_so:9 b:not_be:11 b:nous_la:11 b:on_00:6 b:on_est:7 b:on_the:5
b:ondernemingsrechtbank_te:-8 b:pagare_nessuno:5 b:parlato_con:10 b:pas_la:5 b:pas_les:-6 b:pas_payer:-5
b:pasado_manana:-5 b:peco_que:-5 b:pedido_de:8 b:peine_de:5 b:pelo_tribunal:5 b:plan_de:5 b:plano_de:5
b:please_do:-6 b:plus_rien:8 b:podemos_pagar:5 b:por_000:6 b:por_la:-9 b:pour_instant:-5 b:pour_les:6 b:pour_nous:11
b:presentation_of:-9 b:procedura_di:7 b:que_el:6 b:que_les:-5 b:que_me:7 b:que_nos:7 b:que_yo:5 b:reenvio_lo:9
b:se_encuentra:6 b:se_paga:-7 b:se_posso:9 b:sehr_geehrte:13 b:semana_passada:5 b:sera_feito:6 b:siamo_in:5
b:sie_uns:-5 b:sind_nicht:-5 b:sind_wir:-5 b:statutory_demand:-8 b:su_actividad:5 b:suis_en:5 b:surseance_van:6
b:tegen_finale:13 b:tell_you:5 b:thanks_for:-5 b:that_is:-5 b:the_automatic:5 b:the_company:10 b:the_paperwork:11
b:there_will:11 b:this_morning:5 b:to_creditors:5 b:to_restrain:-5 b:tout_est:8 b:transferencia_el:-8
b:twee_weken:-5 b:und_wir:-5 b:van_0:9 b:van_betaling:5 b:voor_de:-11 b:voor_het:-5 b:vous_serez:5 b:we_de:9
b:we_zijn:5 b:were_appointed:5 b:wij_nemen:-7 b:will_not:11 b:will_write:5 b:with_our:-6 b:with_us:5 b:write_to:5
b:you_are:6 b:your_claim:6 b:zit_in:8 b:zu_begleichen:-5 b:zu_holen:-5 c:<a>:5 c:<aa:10 c:<aan:9 c:<aang:8 c:<ab:-14
c:<abo:-7 c:<abog:-6 c:<acco:5 c:<act:5 c:<acti:5 c:<ad:-5 c:<ag:-6 c:<ai:6 c:<ai>:6 c:<al:9 c:<all:9 c:<all>:5
c:<alle:5 c:<am:11 c:<amt:6 c:<amts:6 c:<and:-16 c:<ande:-6 c:<ant:12 c:<ante:8 c:<antr:6 c:<any:9 c:<anyb:5
c:<apre:6 c:<as:-10 c:<asi:6 c:<aso:-7 c:<asse:7 c:<au>:8 c:<aucu:-5 c:<av:5 c:<avan:5 c:<avi:5 c:<avis:5 c:<ban:8
c:<bank:8 c:<be:12 c:<beg:-6 c:<beh:7 c:<beha:5 c:<bei>:-5 c:<beim:6 c:<ben>:-5 c:<bes:5 c:<bew:6 c:<bewi:6 c:<bi:-8
c:<bil:5 c:<bila:9 c:<bin:-10 c:<bin>:-8 c:<bl:-5 c:<boa:-8 c:<boa>:-6 c:<boi:6 c:<boit:5 c:<bon>:6 c:<bu:-12
c:<bur:-5 c:<ca:-11 c:<ca>:-9 c:<cami:6 c:<ces:10 c:<cess:8 c:<chap:5 c:<cheq:-5 c:<cher:8 c:<chi:6 c:<cl:-8
c:<cla:5 c:<cli:-11 c:<clie:-9 c:<co:11 c:<com:7 c:<conc:10 c:<cons:-5 c:<cou:8 c:<cour:10 c:<cr:24 c:<cre:22
c:<crea:7 c:<cred:16 c:<d>:7 c:<da:-21 c:<dag:-6 c:<dan:-11 c:<das:-5 c:<das>:-5 c:<dec:12 c:<dece:5 c:<decl:9
c:<del:-9 c:<dem:-9 c:<dema:-7 c:<dep:15 c:<depo:9 c:<depu:7 c:<di>:-10 c:<dia:5 c:<die:-7 c:<dif:-6 c:<dirl:5
c:<ditt:5 c:<do:-7 c:<doe:6 c:<doen:7 c:<dor:-6 c:<dr:-7 c:<dra:-5 c:<e>:-10 c:<een:5 c:<een>:6 c:<emp:5 c:<empr:5
c:<en:-7 c:<ent:6 c:<env:-6 c:<er:6 c:<er>:6 c:<ero:5 c:<erof:6 c:<es:8 c:<ess:-6 c:<essa:-6 c:<est:13 c:<est>:5
c:<esta:7 c:<et:-10 c:<et>:-6 c:<eta:-5 c:<eu:-8 c:<exc:-5 c:<fa:-8 c:<fac:-10 c:<fact:-9 c:<fail:6 c:<fal:8
c:<fale:6 c:<fall:5 c:<fat:-8 c:<fatt:-5 c:<feh:-5 c:<fehl:-5 c:<fi:11 c:<fil:5 c:<fini:9 c:<fir:9 c:<firm:8
c:<fo:10 c:<for:5 c:<ford:5 c:<fou:11 c:<four:12 c:<fr:9 c:<frau:5 c:<fri:5 c:<fur:-6 c:<gas:5 c:<ge:17 c:<ge>:5
c:<gee:5 c:<geeh:7 c:<gen:-7 c:<ges:13 c:<gest:11 c:<gi:-6 c:<gin:-5 c:<ging:-5 c:<go:-9 c:<gra:-5 c:<gre:8
c:<gref:7 c:<ha:19 c:<ha>:8 c:<hab:-5 c:<has:5 c:<has>:10 c:<hay:7 c:<hay>:7 c:<he:10 c:<heer:5 c:<hel:5 c:<hem:5
c:<hom:5 c:<i>:5 c:<ik:-8 c:<ik>:-6 c:<im:-5 c:<in>:12 c:<ing:-6 c:<inso:7 c:<inst:-6 c:<inte:-8 c:<into:5 c:<is:9
c:<is>:10 c:<it:-6 c:<j>:5 c:<je:13 c:<jeu:7 c:<jeud:7 c:<jour:-8 c:<ju:15 c:<jun:11 c:<jus:-5 c:<juz:5 c:<juzg:5
c:<ko:-5 c:<kr:5 c:<kw:6 c:<kwi:6 c:<kwij:6 c:<la:10 c:<la>:8 c:<lac:5 c:<lef:5 c:<left:5 c:<legg:5 c:<lei:5
c:<let:-6 c:<lett:-5 c:<levo:-5 c:<li:6 c:<lie:5 c:<liq:6 c:<liqu:6 c:<lit:-5 c:<lo:12 c:<lo>:5 c:<lov:5 c:<love:5
c:<lt:5 c:<ltd:6 c:<ltd>:6 c:<lu:13 c:<lui:7 c:<lui>:5 c:<lun:5 c:<lv:5 c:<lv>:5 c:<m>:-7 c:<ma:-6 c:<ma>:-6
c:<mai:-6 c:<mail:-6 c:<man:7 c:<mar:-5 c:<mas:7 c:<me:-9 c:<mee:5 c:<meer:10 c:<meh:8 c:<mehr:8 c:<mel:5 c:<mes:-9
c:<mess:-9 c:<meu:-5 c:<mi:5 c:<mie:-5 c:<min:5 c:<mo:14 c:<moi:5 c:<moi>:5 c:<moo:5 c:<mr:6 c:<mr>:6 c:<mu:8
c:<na:6 c:<naa:-6 c:<naar:-5 c:<nad:7 c:<nadi:7 c:<ne>:-5 c:<nee:10 c:<neer:6 c:<neg:7 c:<nego:8 c:<ni:7 c:<nien:5
c:<nin:6 c:<no:10 c:<nu:-8 c:<on:-5 c:<on>:7 c:<onz:-9 c:<onze:-9 c:<op:-12 c:<ore:5 c:<ore>:5 c:<os:7 c:<os>:5
c:<ou:-8 c:<our:-6 c:<our>:-7 c:<out:-5 c:<ow:7 c:<pa:-6 c:<pag:-6 c:<pap:9 c:<pape:11 c:<par:-6 c:<pas>:-8
c:<pass:10 c:<pero:-5 c:<pid:5 c:<pla:5 c:<plan:7 c:<ple:-8 c:<plei:-7 c:<plus:5 c:<po:5 c:<por:-5 c:<poss:6
c:<pou:11 c:<pour:10 c:<pr:20 c:<pro:13 c:<prov:6 c:<qual:5 c:<qued:5 c:<qui:-6 c:<quin:-5 c:<raa:-5 c:<raad:-5
c:<rad:7 c:<re:-23 c:<rea:-6 c:<read:-5 c:<reen:5 c:<regl:-6 c:<rend:6 c:<rep:-6 c:<ri:-14 c:<ris:-6 c:<ru:-7
c:<s>:7 c:<sa:-8 c:<sal:-8 c:<salu:-7 c:<san:6 c:<sau:-7 c:<sch:5 c:<schu:13 c:<seh:7 c:<sehr:7 c:<sem:9 c:<sema:9
c:<serv:-9 c:<sho:-5 c:<si:9 c:<si>:11 c:<sia:5 c:<sie:-7 c:<sie>:-5 c:<sl:5 c:<so:30 c:<soc:10 c:<soci:10 c:<sol:-7
c:<sot:19 c:<sott:19 c:<sou:7 c:<souh:5 c:<sp:-6 c:<spe:-6 c:<sta:-6 c:<stat:-9 c:<su:-5 c:<sur:8 c:<te:-11 c:<th:-7
c:<tha:-6 c:<than:-5 c:<the:6 c:<to:11 c:<tou:5 c:<tout:5 c:<tran:-6 c:<treu:5 c:<tri:5 c:<trib:6 c:<tro:-8 c:<tru:5
c:<tu:-5 c:<u>:5 c:<um:-6 c:<un:-11 c:<uns:-5 c:<up:5 c:<up>:5 c:<us:-5 c:<ust:-5 c:<uw:-7 c:<uw>:-7 c:<vand:-5
c:<ve:14 c:<ved:24 c:<ven:-5 c:<via:6 c:<vien:-5 c:<vor:9 c:<vos:-11 c:<voss:-9 c:<vu:-5 c:<wee:-6 c:<wer:5 c:<wet:5
c:<wete:5 c:<wh:-5 c:<wi:-12 c:<wie:-7 c:<wie>:-6 c:<wit:-6 c:<woe:7 c:<woen:7 c:<you:-6 c:<your:-7 c:<zel:5
c:<zelf:5 c:<zi:6 c:<zij:5 c:<zijn:6 c:<zw:7 c:<zwa:7 c:<zwar:6 c:aads:-5 c:aadsm:-5 c:aag>:-5 c:aal:-5 c:aan:17
c:aan>:6 c:aang:8 c:aange:7 c:aard>:6 c:abe:-5 c:abil:5 c:abili:5 c:abl:-5 c:abo:-6 c:abog:-6 c:aboga:-6 c:abr:5
c:aca:8 c:acao:7 c:acao>:7 c:acc:5 c:acc>:5 c:acco:5 c:ach:-7 c:acht:-10 c:aco:8 c:acoe:6 c:acoes:6 c:acti:6
c:activ:5 c:actu:-10 c:actur:-7 c:ada:-6 c:ade:-8 c:adi:8 c:adie:9 c:adie>:6 c:ado:7 c:ado>:18 c:ador>:5 c:ados:-14
c:ados>:-14 c:adsm:-5 c:adsma:-5 c:ag>:6 c:aga>:-6 c:age:-11 c:age>:-5 c:agen:-5 c:agen>:-5 c:agg:-7 c:ahl:-6
c:ahr:7 c:ahre:8 c:ahren:8 c:ai>:9 c:ail>:-6 c:aill:6 c:ailli:6 c:ain>:-5 c:aine:9 c:aine>:7 c:ais:-7 c:aite:5
c:aite>:5 c:al>:12 c:alen:5 c:alenc:7 c:ales:-7 c:ales>:-7 c:alin:5 c:all:12 c:alle:10 c:alles:7 c:alli:6 c:alt:8
c:alte:6 c:alter:7 c:alu:-8 c:ame:-5 c:ame>:-5 c:amens:5 c:amio:6 c:amion:6 c:amo:-8 c:amp:-7 c:amt:6 c:amts:6
c:amtsg:6 c:an>:8 c:ana:5 c:ana>:8 c:anc:9 c:ance:6 c:ance>:8 c:ancie:5 c:and:-23 c:and>:-8 c:anda:-6 c:andaa:-5
c:andat:-5 c:ande:5 c:ande>:-6 c:andel:5 c:andi:-8 c:andi>:-8 c:ando>:-6 c:aner:6 c:aneri:7 c:angen:-5 c:anno>:6
c:ano:7 c:ano>:8 c:ans>:-6 c:ansf:-5 c:ansfe:-5 c:ant:15 c:ant>:6 c:ante:13 c:ante>:6 c:anto:-5 c:antr:8 c:antra:6
c:any:17 c:any>:5 c:anyb:5 c:anybo:5 c:anz:5 c:aor:5 c:aord:6 c:aordi:6 c:ape:12 c:aper:9 c:aperw:6 c:apre:6
c:apres:7 c:apt:5 c:apte:5 c:apter:5 c:ar>:18 c:ara:10 c:arat:6 c:ard:-6 c:are:-6 c:ari:10 c:ario:11 c:ario>:9
c:arito:5 c:arl:5 c:as>:-12 c:asa:-5 c:asi:7 c:ask:-5 c:aso:-6 c:ass:17 c:assa:7 c:assa>:6 c:asse:12 c:ast>:5
c:at>:-13 c:ate:-10 c:ate>:-8 c:ati:7 c:atin:8 c:ato:6 c:ato>:6 c:ator:5 c:ats:-7 c:att:-10 c:atu:-9 c:aucu:-5
c:aucun:-5 c:aud:-5 c:auf:-5 c:auftr:-5 c:aus>:6 c:avis:5 c:avoro:5 c:ay>:14 c:ban:9 c:bank:9 c:bank>:6 c:bau:-6
c:bau>:-6 c:beg:-7 c:beh:8 c:beha:5 c:behan:7 c:bei>:-6 c:beim:6 c:beim>:6 c:bel:-5 c:ben>:-6 c:ber:-6 c:ber>:-5
c:betaa:-5 c:betri:5 c:bew:7 c:bewi:7 c:bewin:6 c:bil:6 c:bila:9 c:bilan:9 c:bili:5 c:bin:-10 c:bin>:-8 c:boa:-8
c:boa>:-6 c:bod:13 c:body>:5 c:boeke:5 c:bog:-6 c:boga:-6 c:bogad:-6 c:boi:6 c:boit:5 c:boite:5 c:bon>:6 c:bonn:-5
c:bonne:-5 c:box:-5 c:box>:-5 c:bun:7 c:buna:7 c:bunal:7 c:cami:5 c:camio:6 c:cassa:5 c:cc>:6 c:cce:-6 c:cco:6
c:cep:-5 c:cer:-5 c:ces>:-9 c:cess:11 c:cessa:5 c:cesso:6 c:ch>:-6 c:chap:6 c:chapt:5 c:che:-15 c:chen>:-5 c:cheq:-5
c:chequ:-5 c:chi:7 c:cht:-11 c:cht>:-5 c:chu:11 c:chul:11 c:chuld:11 c:ci>:-10 c:cia:5 c:cia>:6 c:ciad:-8 c:ciado:-8
c:cial:8 c:cial>:6 c:cias:-5 c:cias>:-5 c:cie:6 c:cio:8 c:cios>:5 c:cito:-5 c:cla:13 c:clar:9 c:clara:5 c:cli:-11
c:clie:-9 c:clien:-9 c:coe:5 c:coes:5 c:coes>:5 c:com:8 c:compa:9 c:compt:-6 c:conc:11 c:concu:5 c:cont:-5 c:corda:6
c:cou:12 c:cour:10 c:coura:6 c:cre:18 c:crea:7 c:crean:7 c:cred:16 c:credi:13 c:ct>:10 c:ctivi:5 c:ctu:-10 c:ctur:-7
c:ctura:-5 c:cue:6 c:cuen:7 c:cuent:5 c:cun:-5 c:cune:-5 c:cune>:-5 c:cus:-8 c:da>:15 c:daag:-5 c:daag>:-5 c:dad:6
c:dado:5 c:dado>:5 c:dan:-13 c:de>:-15 c:dea:5 c:dec:11 c:decl:9 c:decla:9 c:ded:-5 c:del:-7 c:del>:-5 c:delen:6
c:dem:-12 c:dema:-7 c:deman:-6 c:demi:-5 c:den:-10 c:dep:15 c:depo:10 c:depos:8 c:depu:7 c:depui:8 c:der:7 c:der>:5
c:deru:5 c:derun:5 c:dev:-5 c:deva:-5 c:di>:-14 c:dica:-7 c:die:6 c:dif:-6 c:din:9 c:dina:5 c:dinar:6 c:dirl:5
c:dit:13 c:dito:14 c:ditor:8 c:ditt:5 c:ditta:5 c:divi:5 c:do>:14 c:doe:5 c:doen:7 c:doen>:7 c:dop:5 c:dopp:5
c:doppi:5 c:dor:-5 c:dos:-14 c:dos>:-14 c:dra:-10 c:dre:6 c:ds>:5 c:dsm:-5 c:dsma:-5 c:dsman:-5 c:dvo:6 c:dvoe:5
c:dvoer:5 c:ead:-5 c:ean:8 c:eanc:8 c:eance:6 c:ear:5 c:eb>:6 c:ebe:-12 c:eber:-7 c:eber>:-6 c:ebr:5 c:ebra:5
c:ebra>:6 c:echte:5 c:eci:-12 c:ecl:9 c:ecla:9 c:eclar:9 c:ect:8 c:ecu:6 c:ed>:9 c:eda:28 c:eda>:21 c:eder:5
c:edere:6 c:edi:12 c:edit:12 c:edito:14 c:edr:5 c:eef:-5 c:eeh:7 c:eehr:7 c:eehrt:7 c:een:11 c:een>:5 c:eenv:5
c:eenvi:5 c:eer:5 c:eer>:12 c:ees>:5 c:eet:-5 c:eet>:-6 c:ef>:-5 c:eff:10 c:effe:10 c:effe>:7 c:ega:-6 c:egal:-5
c:egel:9 c:egeli:7 c:egg:7 c:egge:5 c:eggen:6 c:egl:-10 c:egle:-10 c:eglem:-5 c:egoc:5 c:egoci:5 c:ehan:7 c:ehand:7
c:ehl:-5 c:ehr:21 c:ehr>:15 c:ehrt:7 c:ehrte:7 c:eid:-5 c:eim:7 c:eim>:7 c:eit:-10 c:eite:-7 c:eite>:-6 c:eld:-8
c:eld>:-8 c:ele:7 c:elen:5 c:elen>:5 c:eli:12 c:elin:7 c:eling:6 c:ell:8 c:elle>:-5 c:ello:5 c:ello>:5 c:em>:22
c:emain:5 c:emand:-6 c:eme:-13 c:emen:-8 c:ement:-5 c:emi:-7 c:emos:5 c:emos>:5 c:emp:5 c:empr:8 c:empre:8 c:en>:6
c:endi:-5 c:endu:6 c:endu>:5 c:ene>:-5 c:ener:-5 c:eno:-6 c:ensd:7 c:ensda:7 c:enst:-5 c:ent:-6 c:ent>:-12 c:entar:5
c:entat:-8 c:ente:-5 c:ente>:-10 c:entil:-6 c:ento:11 c:envo:-9 c:enz:6 c:epo:10 c:epos:8 c:epose:6 c:ept:-5 c:epu:7
c:epui:8 c:epuis:8 c:equ:-6 c:eque:-5 c:er>:14 c:era:5 c:erac:8 c:ere:-8 c:eren:-8 c:erenc:-6 c:erf:7 c:erfa:7
c:erfah:7 c:eri:16 c:eric:6 c:erich:6 c:erin:8 c:ering:7 c:erkl:7 c:erkla:7 c:ero:-6 c:ero>:-15 c:erof:5 c:eroff:5
c:ers>:14 c:erst:-5 c:eru:11 c:erun:6 c:erung:6 c:erven:5 c:erw:6 c:erwa:5 c:erwal:8 c:es>:-6 c:esa:8 c:ese:8
c:esent:7 c:esign:5 c:ess:-8 c:essa:-8 c:essag:-6 c:essem:5 c:esso>:5 c:est:10 c:esta:8 c:esta>:5 c:este:6 c:esti:-5
c:esto:6 c:estor:5 c:estr:-8 c:estra:-6 c:et>:-13 c:eta:-10 c:etaa:-5 c:etaal:-5 c:ete:6 c:eten:7 c:eten>:8 c:etr:6
c:etri:5 c:etrie:5 c:ett:-6 c:etto:-5 c:etto>:-5 c:eu>:-5 c:eud:10 c:eudi:7 c:eudi>:7 c:euha:5 c:euhan:5 c:eur>:-6
c:eure:6 c:euren:5 c:eurs:8 c:eurs>:8 c:eux:-5 c:eux>:-5 c:event:5 c:ever>:-5 c:evo:-6 c:ewi:8 c:ewin:7 c:ewind:6
c:exc:-5 c:eza:-7 c:fac:-13 c:fact:-9 c:factu:-9 c:fah:6 c:fahr:7 c:fahre:7 c:fail:6 c:faill:6 c:fal:12 c:fale:7
c:falen:7 c:fall:7 c:falli:6 c:fat:-7 c:fe>:9 c:feh:-5 c:fehl:-5 c:fer:-7 c:fere:-7 c:feren:-6 c:ffe:8 c:ffe>:7
c:ffn:5 c:fic:5 c:fica:5 c:fica>:5 c:fil:5 c:final:5 c:fini:9 c:fir:9 c:firm:8 c:for:6 c:ford:5 c:forde:5 c:fou:11
c:four:12 c:fourn:11 c:fra:5 c:frau:5 c:frau>:5 c:fri:6 c:ftr:-5 c:ftra:-5 c:ftrag:-5 c:fur:-6 c:gado>:9 c:gados:-6
c:gal:-6 c:gar>:5 c:gas:6 c:gas>:5 c:gat:-6 c:ge>:-5 c:geb:-7 c:gebe:-8 c:ged:5 c:geeh:7 c:geehr:7 c:geg:-5
c:gege:-6 c:geld:-5 c:geld>:-5 c:geli:6 c:gelin:8 c:gen>:14 c:genti:-6 c:ger:7 c:geri:7 c:geric:8 c:ges:12 c:gest:9
c:gesto:7 c:gev:-6 c:geve:-6 c:ggen:6 c:ggen>:6 c:gin:-11 c:ging:-7 c:ging>:-6 c:gio:-7 c:gle:-11 c:glem:-5
c:gleme:-5 c:go>:-6 c:goc:5 c:goci:5 c:gocia:5 c:gra:-6 c:grand:-5 c:gre:9 c:gref:7 c:greff:7 c:gsa:6 c:gt>:9
c:hab:-6 c:hai:6 c:hait:5 c:haite:5 c:hand:13 c:hande:12 c:hap:5 c:hapt:5 c:hapte:5 c:has:5 c:has>:9 c:hat:-7
c:hay:7 c:hay>:7 c:hem:9 c:hem>:6 c:hen:-6 c:hen>:-5 c:heq:-5 c:hequ:-5 c:heque:-5 c:hers:9 c:hers>:8 c:hing:-5
c:hlt:-6 c:hlt>:-6 c:ho>:-5 c:hom:5 c:hr>:12 c:hren:7 c:hren>:6 c:hrt:7 c:hrte:7 c:hrte>:7 c:hul:12 c:huld:11
c:iad:-8 c:iado:-7 c:iados:-6 c:ial:10 c:ian:9 c:iat:7 c:ibu:7 c:ibun:7 c:ibuna:7 c:ica:-6 c:ice:-5 c:ich:-11
c:iche:-14 c:icher:-5 c:icial:5 c:icit:-5 c:icito:-5 c:ida:12 c:ida>:-6 c:idas:6 c:idas>:6 c:idat:6 c:ide:-11
c:ie>:-17 c:ieb:12 c:ieb>:6 c:iebra:5 c:ief:6 c:ien:-5 c:ienc:-5 c:ienci:-6 c:ient:-6 c:ient>:-7 c:iento:7 c:ier:-7
c:ies:7 c:ies>:5 c:iet:6 c:if>:5 c:ig>:6 c:ige:7 c:iger:5 c:ign:6 c:igno:5 c:ijke:6 c:ijke>:6 c:ijn>:5 c:ijt:7
c:ik>:-8 c:il>:-8 c:ila:8 c:ilan:8 c:ilan>:9 c:ile:-5 c:ile>:-7 c:illi:8 c:imie:5 c:imien:6 c:imp:-5 c:inale:6
c:inar:5 c:inari:6 c:inat:-5 c:inc:-8 c:ind:17 c:indv:5 c:indvo:5 c:ine:15 c:ine>:7 c:ini:9 c:ini>:7 c:ins:6
c:inso:13 c:inso>:5 c:insol:8 c:inst:-5 c:inta:-5 c:inta>:-5 c:inte:-7 c:io>:14 c:ione:-9 c:ione>:-5 c:ioni:5
c:ions:6 c:ions>:6 c:ios>:5 c:iqui:6 c:iquid:6 c:ir>:-14 c:irm:10 c:is>:6 c:isc:-5 c:ise:-5 c:ise>:-7 c:isi:9
c:iso:6 c:issa:5 c:isse:6 c:isseu:11 c:issi:-5 c:ist:-6 c:it>:-13 c:itad:5 c:itado:6 c:ite:8 c:ite>:7 c:ith:-5
c:ito:9 c:itor:6 c:itt:-6 c:itta:5 c:itta>:5 c:itte:-8 c:itten:-5 c:iud:5 c:ivi:11 c:ivid:7 c:ivida:5 c:jec:6
c:jeud:7 c:jeudi:7 c:jke:6 c:jke>:6 c:jn>:5 c:jour:-7 c:jun:8 c:jus:-5 c:juz:5 c:juzg:5 c:juzga:5 c:ke>:8 c:kee:-5
c:kin:-6 c:king:-5 c:king>:-5 c:kla:5 c:klaa:5 c:klaar:5 c:komm:-5 c:ks>:-6 c:kt>:-9 c:kwi:6 c:kwij:6 c:kwijt:6
c:laa:10 c:laar:5 c:laard:6 c:lac:5 c:lag:-6 c:lan:18 c:lan>:11 c:lar:13 c:lara:5 c:lau:5 c:lba:-6 c:ld>:-12
c:lden:5 c:ldr:7 c:left:5 c:left>:5 c:lega:-6 c:legal:-5 c:legg:7 c:legge:5 c:lei:-6 c:leit:-8 c:leite:-7 c:lem:-6
c:leme:-5 c:lemen:-5 c:len:7 c:lenc:6 c:lenci:7 c:let:-10 c:let>:-5 c:lett:-5 c:levo:-5 c:lic:-13 c:lich:-8
c:liche:-6 c:licht:-5 c:lici:-5 c:licit:-5 c:lief:5 c:lien:-9 c:lient:-9 c:lijke:6 c:lin:9 c:ling:10 c:ling>:12
c:liq:6 c:liqu:6 c:liqui:6 c:lir:5 c:lire:5 c:lire>:5 c:lis:-6 c:liss:-6 c:lla:-6 c:lla>:-5 c:lle>:-5 c:lles:10
c:lles>:10 c:lli:10 c:llo:5 c:llo>:5 c:llt:5 c:lo>:8 c:lon:-5 c:lov:5 c:love:5 c:love>:5 c:ltd:6 c:ltd>:6 c:lte:5
c:lter:6 c:lter>:6 c:lui:5 c:lui>:5 c:lun:5 c:lus>:5 c:lut:-5 c:lve:5 c:lven:7 c:lvenc:6 c:lvent:-6 c:lvenz:7
c:ly>:-9 c:ma>:-5 c:maa:-5 c:mai:-6 c:mail:-8 c:mail>:-6 c:maine:5 c:man>:-6 c:mana:7 c:mana>:5 c:mas:8 c:mat:-5
c:me>:-13 c:mee:7 c:meer:9 c:meer>:10 c:meh:8 c:mehr:8 c:mehr>:8 c:mei:-5 c:mel:5 c:men:-5 c:men>:-7 c:mes:-9
c:mess:-10 c:messa:-7 c:met:-7 c:meu:-6 c:mien:5 c:mient:5 c:min:8 c:mio:6 c:mion:6 c:mir:-6 c:mir>:-6 c:mme:-6
c:mmen:-5 c:mmen>:-5 c:mmis:5 c:mmiss:5 c:moi>:5 c:moo:5 c:mos:7 c:mos>:5 c:mpa:8 c:mpan:8 c:mpany:9 c:mpe:-5
c:mpl:-5 c:mpo:-5 c:mpr:7 c:mpre:8 c:mpres:8 c:mpt:-5 c:mr>:6 c:mts:6 c:mtsg:6 c:mtsge:6 c:na>:-9 c:naa:-5 c:nadi:6
c:nadie:7 c:nal:9 c:nal>:9 c:nale>:5 c:nam:6 c:namen:5 c:nar:6 c:nari:7 c:nas:-5 c:nat:-5 c:nbo:6 c:nce:5 c:nce>:7
c:ncia>:5 c:ncie:5 c:ncord:7 c:ncu:7 c:ncur:5 c:nda:-5 c:ndaa:-5 c:ndaag:-5 c:ndad:5 c:ndado:5 c:ndat:-5 c:nde>:-7
c:nder>:7 c:ndi:-9 c:ndi>:-5 c:ndu:6 c:ndu>:5 c:ndv:5 c:ndvo:5 c:ndvoe:5 c:ne>:-16 c:nee:7 c:neem>:5 c:neer:6
c:neg:7 c:nego:8 c:negoc:5 c:nel:5 c:neme:-5 c:nemen:-5 c:ner>:6 c:neri:5 c:nerin:6 c:ners:-6 c:nge:6 c:ngen:5
c:ngsa:5 c:nie:6 c:nien:5 c:nient:5 c:nis:18 c:niss:11 c:nisse:11 c:niz:-6 c:nne:-9 c:nnel:7 c:nnen:-5 c:nno:5
c:nno>:6 c:no>:11 c:noc:5 c:not:-7 c:nota:-5 c:nqu:-9 c:nque:-5 c:nque>:-5 c:nsd:7 c:nsda:7 c:nsdag:7 c:nse:6
c:nsf:-5 c:nsfe:-5 c:nsfer:-5 c:nsi:-5 c:nso:12 c:nsol:8 c:nsolv:8 c:nst:-10 c:nsta:-5 c:nta>:-5 c:ntan:6 c:ntant:7
c:ntar:10 c:ntat:-10 c:ntati:-7 c:nte>:-6 c:nted:6 c:nted>:6 c:nten:-8 c:ntend:-5 c:nteri:5 c:ntr:9 c:ntrag:7
c:ntrol:5 c:nvo:-11 c:nvoi:-5 c:ny>:6 c:nyb:5 c:nybo:5 c:nybod:5 c:nz>:5 c:nze:-7 c:nze>:-10 c:obe:-5 c:oci:11
c:ociad:-7 c:ocie:6 c:ocio:6 c:ock:-7 c:ode:6 c:ody>:5 c:oeke:5 c:oeken:5 c:oen:17 c:oen>:9 c:oens:7 c:oensd:7
c:oerde:5 c:offn:5 c:oga:-5 c:ogt:5 c:oi>:5 c:oin:10 c:oint:6 c:ois:-9 c:ois>:-5 c:oit:6 c:oite:5 c:oite>:5 c:ole>:5
c:oli:-6 c:olv:5 c:olve:7 c:olven:7 c:omand:5 c:ommen:-6 c:ommer:5 c:omo:8 c:omo>:5 c:ompa:9 c:ompan:9 c:ompt:-6
c:ompte:-5 c:onc:10 c:oncor:5 c:oncu:5 c:oncur:5 c:ond:-6 c:one:-6 c:onne:-6 c:ono:6 c:ons>:6 c:ontem:5 c:onz:-9
c:onze:-9 c:onze>:-9 c:oor>:-5 c:ope:-7 c:oppi:6 c:or>:-6 c:ora:10 c:ora>:11 c:ord:14 c:orda:5 c:ordat:5 c:order:6
c:ordin:5 c:ore:9 c:ore>:6 c:ork:6 c:ork>:6 c:orl:6 c:oro>:5 c:orr:6 c:ors>:6 c:ose>:7 c:ost:-12 c:ota:-6 c:otr:-7
c:otre:-6 c:otre>:-6 c:ott:21 c:otto:18 c:otto>:19 c:ou>:11 c:ouh:5 c:ouha:5 c:ouhai:5 c:oul:-6 c:ould:-7 c:ould>:-7
c:ounta:7 c:our:11 c:our>:-6 c:oura:6 c:ourn:8 c:ourni:11 c:ous:10 c:ous>:6 c:ove>:8 c:owt:5 c:ox>:-5 c:oye:-6
c:oyer:-5 c:oyer>:-5 c:pag:-8 c:paga>:-6 c:pan:7 c:pany:9 c:pany>:6 c:pap:9 c:pape:11 c:paper:7 c:pas>:-5 c:pass:10
c:passe:5 c:pel:6 c:pele:6 c:per:8 c:pera:5 c:perac:5 c:pero:-7 c:pero>:-7 c:perw:6 c:pes:-5 c:pia:5 c:pid:6
c:plan:7 c:ple:-15 c:plei:-8 c:pleit:-6 c:plus:5 c:plus>:6 c:ply:-6 c:ply>:-6 c:por:-5 c:pose>:7 c:posso:6 c:post:-7
c:pou:11 c:pour:10 c:pour>:11 c:ppi:7 c:pre:19 c:pres:16 c:presa:7 c:prese:7 c:pro:7 c:pt>:6 c:pta:-5 c:pter>:5
c:pui:7 c:puis:7 c:puis>:8 c:que:-9 c:que>:-8 c:qued:5 c:quedo:5 c:ques:-8 c:qui:-9 c:qui>:-5 c:quid:6 c:quida:14
c:quin:-6 c:quint:-5 c:ra>:17 c:raads:-5 c:rad:7 c:radi:6 c:rag:7 c:rag>:5 c:rage>:5 c:ram:-6 c:ranc:5 c:rand:-5
c:ransf:-5 c:rao:5 c:raor:5 c:raord:6 c:ras:-6 c:rat:5 c:rate:5 c:rator:5 c:rau>:5 c:rco:-6 c:rda:8 c:rdat:5
c:rden:-7 c:rden>:-7 c:rder:9 c:rderu:5 c:rdina:5 c:read:-6 c:rean:7 c:reanc:7 c:rec:-5 c:reci:-7 c:red:22 c:redi:16
c:redit:13 c:reenv:5 c:ref:6 c:reff:9 c:reffe:10 c:rege:8 c:regel:8 c:regl:-7 c:regle:-6 c:ren:6 c:ren>:5 c:renc:-6
c:renci:-6 c:rend:7 c:rende:5 c:rendu:6 c:resa:8 c:resa>:5 c:rese:6 c:resen:6 c:reuh:5 c:reuha:5 c:rf>:5 c:rfa:7
c:rfah:7 c:rfahr:7 c:ria:-9 c:rib:5 c:ribu:7 c:ribun:7 c:rich:6 c:richt:6 c:rie>:-6 c:rieb:6 c:rieb>:6 c:ring>:-5
c:rings:6 c:rio:13 c:rio>:9 c:rk>:5 c:rkl:7 c:rkla:7 c:rklaa:6 c:rla:7 c:rle:6 c:rle>:6 c:rm>:7 c:rme>:-5 c:rne:-5
c:rni:11 c:rnis:11 c:rniss:11 c:rno:-5 c:ro>:-26 c:rob:-5 c:rof:7 c:roff:5 c:roffn:5 c:rol:7 c:rom:-6 c:rs>:25
c:rsal>:8 c:rta:-6 c:rte:8 c:rte>:9 c:run:7 c:rung:7 c:rus:7 c:rust:9 c:rust>:5 c:rwal:8 c:rwalt:8 c:rwo:6 c:rwor:6
c:rwork:6 c:sa>:11 c:saa:6 c:sage>:-5 c:sal:-9 c:sal>:8 c:sale:-5 c:sales:-5 c:sali:-5 c:salu:-7 c:san:5 c:sane:7
c:saner:7 c:sar:6 c:sati:7 c:satio:5 c:sau:-8 c:say:-6 c:sch:8 c:schu:13 c:schul:11 c:sco:-7 c:sda:9 c:sdag:7
c:sdag>:7 c:se>:7 c:seh:7 c:sehr:7 c:sehr>:7 c:sem:11 c:sema:9 c:semai:5 c:sent:8 c:ser:-9 c:serv:-9 c:serve:-6
c:seu:14 c:seur:11 c:seurs:12 c:sfe:-5 c:sfer:-5 c:sfere:-5 c:sge:6 c:sger:6 c:sgeri:6 c:sho:-5 c:si>:15 c:sic:-6
c:siche:-5 c:sie:-6 c:sie>:-5 c:sign:8 c:signo:7 c:sim:-7 c:sma:-6 c:sman:-5 c:sman>:-5 c:socia:-9 c:socie:6
c:socio:6 c:solv:6 c:solve:7 c:sot:17 c:sott:19 c:sotto:19 c:sou:8 c:souh:5 c:souha:5 c:ss>:-5 c:ssag:-6 c:ssage:-6
c:ssar:5 c:sse:23 c:ssen:-5 c:sseu:13 c:sseur:11 c:ssi:-5 c:ssim:-5 c:sso>:5 c:sta:-19 c:stan:-8 c:stant:-5
c:stas:-5 c:stas>:-5 c:stat:-12 c:statu:-6 c:ste:-7 c:ste>:-5 c:stee:5 c:ster:5 c:sti:-11 c:stin:-5 c:sto:8
c:stoc:-5 c:stock:-5 c:stor:6 c:stro>:-5 c:sua:-7 c:sum:-6 c:sur:7 c:ta>:-6 c:taa:-5 c:taal:-5 c:tad:5 c:tado:7
c:tali:5 c:tan:-5 c:tar>:5 c:tas:-6 c:tas>:-6 c:tat:-23 c:tati:-11 c:tatio:-7 c:tatu:-6 c:td>:6 c:te>:-5 c:tee:5
c:telle:-6 c:ten:-24 c:tend:-5 c:tent:-11 c:tente:-7 c:ter:11 c:ter>:9 c:terve:5 c:tha:-6 c:than:-5 c:ther>:-5
c:thi:-5 c:tho:-5 c:ti>:7 c:til:-5 c:tin:10 c:ting:6 c:ting>:5 c:tion:-5 c:tion>:-5 c:tivi:6 c:tle:5 c:to>:5
c:tock:-5 c:toe:5 c:tor:22 c:tor>:6 c:tora:5 c:tori:5 c:tors:7 c:tors>:8 c:tout:5 c:tout>:6 c:tra>:5 c:trag>:5
c:tran:-6 c:trao:5 c:traor:5 c:trat:-5 c:tre>:-7 c:tres:-6 c:treu:5 c:treuh:5 c:tri:13 c:trib:7 c:tribu:7 c:trie:5
c:trieb:5 c:tro:-12 c:tro>:-9 c:trol:5 c:tsg:5 c:tsge:5 c:tsger:6 c:tta>:5 c:tte:-10 c:tten:-8 c:tten>:-5 c:tti:5
c:tto:7 c:tto>:8 c:tur:-12 c:tura:-9 c:tura>:-7 c:tut:-8 c:uck>:6 c:ucu:-5 c:ucun:-5 c:ucune:-5 c:ude:-5 c:udi:17
c:udi>:7 c:ue>:-9 c:ued:5 c:uedo:5 c:uedo>:5 c:ues:-12 c:uest:-8 c:uftr:-5 c:uftra:-5 c:uha:10 c:uhai:5 c:uhait:5
c:uhan:5 c:uhand:5 c:uida:13 c:uidat:6 c:uin:-5 c:uint:-5 c:uis:7 c:uis>:7 c:uld:5 c:uld>:-7 c:ulp:5 c:unal:6
c:unal>:7 c:unc:-6 c:und:5 c:une:-5 c:une>:-7 c:ung:13 c:ung>:8 c:unge:6 c:ungen:7 c:unic:5 c:unq:-7 c:unqu:-7
c:unque:-7 c:unta:11 c:untan:7 c:up>:7 c:upera:5 c:ur>:-13 c:ura:-7 c:ura>:-10 c:ure:6 c:urn:7 c:urni:11 c:urnis:11
c:uro:-6 c:uro>:-5 c:urs:16 c:urs>:8 c:urt>:5 c:us>:15 c:ust>:6 c:usted:-5 c:ute:-12 c:uto:-7 c:uw>:-7 c:ux>:-7
c:uzg:5 c:uzga:5 c:uzgad:5 c:va>:-5 c:vat:7 c:vati:6 c:ved:21 c:veda:21 c:vede:5 c:veder:5 c:ven:5 c:ven>:-5
c:venc:5 c:vende:-7 c:venz:6 c:ver:10 c:ver>:-7 c:verfa:5 c:verkl:7 c:verwa:5 c:vid:5 c:vien:-6 c:vis:10 c:viso:6
c:vo>:-5 c:vor:5 c:voro:5 c:voro>:5 c:vos:-10 c:voss:-9 c:vossa:-5 c:vri:-5 c:wal:7 c:walt:7 c:walte:7 c:wart:5
c:wart>:6 c:wee:-8 c:wei:-5 c:wer:6 c:wet:5 c:wete:5 c:weten:5 c:wie:-8 c:wie>:-6 c:wij:6 c:wijt:6 c:win:9 c:wind:10
c:windv:5 c:wit:-6 c:woe:7 c:woen:7 c:woens:7 c:wor:5 c:work:5 c:work>:6 c:wt>:5 c:ybo:6 c:ybod:6 c:ybody:6 c:you:-6
c:your:-7 c:your>:-8 c:ys>:6 c:zah:-6 c:zahl:-6 c:ze>:-10 c:zeit>:-6 c:zel:6 c:zga:5 c:zgad:5 c:zgado:5 c:zia:6
c:zij:5 c:zijn:6 c:zijn>:6 c:zo>:-8 c:zwa:7 c:zwar:6 d:0.1:-36 d:0.25:-36 d:0.4:-29 d:0.55:-29 d:0.7:-36 d:0.85:-28
e:paid=day:-17 e:promise=day:8 e:promise=none:-5 e:run=none:-15 f:_amount:-42 f:_day:67 f:_invoice:-77 f:ack:-21
f:admin:-17 f:all:27 f:back:-8 f:contest:-15 f:copy:-5 f:d.DAMAGED:-8 f:d.MISSING_DOCS:-5 f:d.NOT_OURS:-10
f:demand:-15 f:difference:-9 f:dispute:-28 f:firm:-17 f:fix:-11 f:formal:167 f:gone:-7 f:greeting:-11 f:hardship:8
f:hold:14 f:hope:-34 f:hostile:-16 f:insolvency:207 f:joke:-7 f:lawyer:38 f:legal:7 f:mine:-34 f:moved:14
f:moves:-23 f:n.QUANTITY_SHORT:-5 f:not:-20 f:not_dispute:-5 f:not_gone:18 f:not_hope:-7 f:not_insolvency:-24
f:not_legal:26 f:not_paid:9 f:not_stop:13 f:ooo:-11 f:paid:-9 f:part:-7 f:pay:-15 f:plan:-17 f:proof:-5
f:propose:-20 f:question:12 f:r.LATE_DELIVERY:-5 f:r.LOST:7 f:r.NOT_OURS:-22 f:redirect:-8 f:refuse:15
f:remittance:-5 f:rest:-14 f:run:-19 f:statement:-10 f:stop:-10 f:until:-14 f:wait:-16 f:willpay:-17
i:acknowledgement:-18 i:acknowledgement=2:-18 i:already_paid:-9 i:already_paid=3:-9 i:dispute:-33 i:dispute=2:-20
i:dispute=3:-11 i:hardship=2:-10 i:hardship=3:12 i:hostile:-16 i:hostile=2:-5 i:hostile=3:-11 i:in_payment_run:-9
i:in_payment_run=3:-9 i:insolvency:225 i:insolvency=2:48 i:insolvency=3:177 i:invoice_admin:-12
i:invoice_admin=3:-10 i:legal:-6 i:legal=1:54 i:legal=2:-5 i:legal=3:-55 i:nothing:-7 i:out_of_office:-21
i:out_of_office=2:-10 i:out_of_office=3:-11 i:partial_payment:-5 i:promise_to_pay=3:5 i:question=1:-5 i:question=2:7
i:remittance_advice:-6 i:remittance_advice=3:-5 i:statement_request:-9 i:statement_request=3:-6 i:unsubscribe:-13
i:unsubscribe=2:-11 i:wrong_contact:-23 i:wrong_contact=2:-7 i:wrong_contact=3:-13 l:de:-10 l:en:-6 l:es:-18 l:fr:17
l:it:12 l:nl:8 l:pt:-13 n:1:25 n:2:-12 n:3:-10 n:5:-12 p:aanges:6 p:aangev:6 p:abgege:-5 p:abogad:-10 p:accoun:8
p:acreed:-6 p:activi:10 p:afdeli:-5 p:alsjeb:5 p:amtsge:11 p:angeko:-6 p:anteri:8 p:anybod:11 p:applie:5 p:appoin:7
p:aprese:15 p:asocia:-13 p:assemb:6 p:atiend:5 p:auftra:-5 p:avvoca:5 p:bedrij:5 p:beginn:-5 p:beglei:-6 p:behand:13
p:betrie:9 p:bewind:10 p:boekho:-5 p:camion:11 p:cancel:-5 p:cessat:8 p:chapte:10 p:chiest:6 p:client:-7 p:clotur:6
p:commer:5 p:commis:9 p:compan:17 p:compos:5 p:compte:-7 p:comuni:6 p:conclu:-5 p:concor:9 p:concur:23 p:consig:-5
p:conten:-5 p:contra:-8 p:contro:11 p:creanc:12 p:credit:28 p:credor:5 p:curate:-5 p:curato:8 p:dagvaa:-5 p:decemb:6
p:declar:17 p:dedica:-5 p:deferi:5 p:derzei:-5 p:design:8 p:diffid:-5 p:direct:6 p:diritt:-6 p:discul:5 p:disput:-5
p:divida:8 p:domand:8 p:eenman:5 p:eerstv:-5 p:eigenv:5 p:einges:5 p:ejecuc:7 p:embarg:5 p:empres:11 p:encuen:6
p:entere:7 p:entrep:8 p:eroffn:11 p:essaye:-7 p:estudi:7 p:etabli:-6 p:excuse:-6 p:exoner:8 p:factur:-14 p:failli:14
p:falenc:10 p:fattur:-7 p:fevrie:-5 p:forder:9 p:fourni:23 p:geehrt:14 p:gegeve:-6 p:gentil:-11 p:gestel:7
p:gestor:11 p:giudiz:8 p:goedem:-5 p:homolo:7 p:imposs:-6 p:inform:8 p:injunc:-5 p:insolv:10 p:instan:-5 p:intend:-9
p:intere:-10 p:interv:8 p:invoic:-8 p:journe:-6 p:judici:8 p:juzgad:10 p:krijge:5 p:kwijti:13 p:liquid:9 p:mailtj:-6
p:mandat:-10 p:mensaj:-7 p:messag:-13 p:mierco:-8 p:morato:7 p:negoci:11 p:negozi:6 p:ningue:8 p:octobr:5
p:ontvan:-7 p:opdrac:-8 p:opposi:-5 p:ouvert:5 p:pacien:-9 p:pagame:5 p:papele:7 p:paperw:12 p:parlat:8 p:passad:5
p:passiv:7 p:patric:5 p:penden:5 p:precis:-5 p:preven:7 p:privat:9 p:probee:-5 p:proced:-6 p:proces:9 p:protoc:5
p:provee:5 p:provis:6 p:qualqu:9 p:quatsc:-7 p:quiebr:8 p:raadsm:-10 p:receiv:5 p:receva:5 p:rechnu:-8 p:rechtb:6
p:rechte:6 p:recono:6 p:recupe:6 p:redres:5 p:reenvi:9 p:reglem:-9 p:reorga:5 p:reside:-7 p:restra:-7 p:schlic:-7
p:schlus:6 p:schuld:18 p:schutz:5 p:semain:11 p:separa:5 p:servic:-7 p:signor:8 p:sindic:-6 p:sistem:-5 p:situac:5
p:societ:8 p:solici:-5 p:sollic:-5 p:souhai:10 p:sparit:9 p:statut:-9 p:straor:5 p:surend:5 p:sursea:5 p:suspen:8
p:tegenv:-11 p:telefo:-5 p:tentat:-6 p:tradin:7 p:tranqu:-7 p:transf:-11 p:treuha:10 p:tribun:13 p:truste:7
p:ubrige:-8 p:uitges:5 p:ustede:-5 p:vandaa:-9 p:vended:-9 p:vereff:5 p:verkee:-6 p:verkla:13 p:versic:-6
p:verwac:-6 p:verwal:8 p:volgen:5 p:volunt:7 p:voorlo:5 p:vorder:7 p:vorlau:5 p:vrijda:-5 p:vuestr:-6 p:windin:6
p:woensd:15 s:00000:-12 s:0000:-21 s:000:-7 s:00:-24 s:0:-8 s:?:-8 s:account:9 s:auto:10 s:automatic:-6
s:automatische:-6 s:aw:11 s:bc:10 s:betalingsherinnering:15 s:cafe:9 s:cobranza:5 s:concurso:9 s:dagvaarding:-11
s:de:13 s:deuxieme:10 s:encerramento:6 s:erinnerung:-12 s:factura:-14 s:factuur:-6 s:faillissement:6 s:fallig:-6
s:ge:5 s:he:7 s:herinnering:-12 s:hosting:-6 s:impaye:-5 s:invoice:-10 s:invoices:6 s:laatste:-5 s:lf:6 s:masa:10
s:nos:19 s:nr:5 s:openstaande:5 s:overdue:6 s:pagamento:7 s:pago:-5 s:pec:40 s:re:-54 s:relance:6 s:reminder:-8
s:reply:-6 s:rh:26 s:ri:-5 s:sa:5 s:saldo:12 s:sept:5 s:sin:10 s:soa:5 s:tribunale:41 s:verzoek:12 w:!:-45 w:%:11
w:00000:-18 w:0000:-7 w:000:-35 w:00:-33 w:0:-32 w:?:-28 w:@:-15 w:aan:5 w:aangesteld:5 w:aangevraagd:6 w:aber:-7
w:abgegeben:-5 w:abogados:-10 w:accountant:15 w:acreedores:-6 w:actividad:6 w:administrador:8 w:administradores:-8
w:administrateur:5 w:administrator:-6 w:administrators:6 w:afdeling:-5 w:ai:12 w:all:10 w:alles:14 w:als:-5
w:alsjeblieft:5 w:always:5 w:am:6 w:amtsgericht:11 w:and:-5 w:andere:-5 w:angekommen:-6 w:antrag:9 w:anybody:11
w:ao:-6 w:apply:-7 w:appointed:5 w:aqui:-6 w:as:-5 w:asi:8 w:asociados:-13 w:assets:7 w:at:-7 w:atiende:5 w:au:16
w:aucune:-10 w:auftraggeber:-5 w:aunque:-5 w:aus:8 w:ausserstande:-5 w:avant:11 w:aviso:5 w:bank:10 w:bau:-5
w:bear:5 w:bedrijf:5 w:begleichen:-5 w:bei:-11 w:beim:11 w:ben:-10 w:beste:5 w:betaal:-7 w:betaalbatch:-5
w:betaling:7 w:betrieb:11 w:bewindvoerder:10 w:bien:-5 w:bilan:17 w:bin:-15 w:binnen:-5 w:boa:-12 w:boeken:11
w:boite:9 w:bon:13 w:bonne:-7 w:books:5 w:box:-8 w:buena:-5 w:bust:5 w:but:-6 w:bv:8 w:by:-5 w:ca:-19 w:called:7
w:casa:-5 w:case:6 w:cassa:11 w:ce:-6 w:cesado:6 w:cessation:8 w:chapter:10 w:che:8 w:chef:-6 w:cheque:-6 w:chers:19
w:chiesto:5 w:chiuso:-5 w:ci:-5 w:claim:6 w:client:-10 w:cliente:-8 w:cloturee:5 w:com:-8 w:commercialista:6
w:commissario:6 w:como:8 w:company:12 w:companys:5 w:composizione:6 w:comptes:-6 w:comunicamos:6 w:concordato:7
w:concursal:14 w:concurso:6 w:consigo:-5 w:conta:-6 w:contador:5 w:conto:-5 w:contra:6 w:controllata:5 w:copia:-7
w:cosa:9 w:court:9 w:creances:5 w:creanciers:5 w:crediteuren:6 w:creditors:13 w:creditos:7 w:credores:6 w:crisi:7
w:curateur:-6 w:curator:8 w:curatore:5 w:cva:8 w:da:-8 w:dahin:6 w:dai:6 w:dank:-6 w:dans:-8 w:darf:6 w:das:-10
w:de:-7 w:debts:6 w:december:5 w:declaration:8 w:declarer:5 w:dei:-5 w:del:-9 w:dem:6 w:demand:-8 w:den:9
w:depose:14 w:depuis:16 w:derzeit:-5 w:desde:6 w:desole:7 w:deuda:5 w:deze:-5 w:di:-20 w:dias:6 w:dice:7 w:die:-5
w:diritto:-6 w:dirle:10 w:disculpas:5 w:ditta:10 w:divida:-5 w:dividas:8 w:doen:14 w:doing:10 w:domanda:6 w:dort:-5
w:down:-7 w:drauf:-6 w:droit:5 w:du:-6 w:durfen:5 w:ee:-7 w:een:12 w:eenmanszaak:5 w:eens:-6 w:eerstvolgende:-5
w:eigen:6 w:eind:-5 w:eine:-6 w:ejecuciones:7 w:em:-7 w:empresa:8 w:encuentra:6 w:enero:-6 w:entered:7
w:entreprise:8 w:er:11 w:era:-5 w:eroffnung:7 w:essayez:-7 w:est:10 w:esta:5 w:estou:-7 w:estoy:5 w:estudio:6
w:et:-11 w:etablissement:-7 w:eu:-8 w:eventuali:5 w:excuses:-6 w:exoneracion:7 w:factura:-6 w:failliet:5
w:faillissement:12 w:fait:-6 w:falencia:10 w:fallimento:6 w:fallito:-7 w:fattura:-7 w:fehlen:-5 w:feito:5
w:fevrier:-5 w:fica:7 w:filed:5 w:filing:5 w:fin:-7 w:finale:13 w:fine:-5 w:fini:15 w:fino:-6 w:firm:7 w:forderung:7
w:fournisseurs:24 w:frau:10 w:frigo:6 w:fundo:5 w:fur:-6 w:gas:10 w:ge:9 w:gedaan:7 w:geehrte:13 w:gegeven:-6
w:geld:-10 w:gele:7 w:gentile:-5 w:gentilissimi:-5 w:gere:-7 w:gerust:9 w:gestellt:5 w:gibt:5 w:ging:-10
w:giudiziale:9 w:greffe:15 w:ha:16 w:hanno:5 w:has:19 w:hasta:-9 w:havera:5 w:hay:14 w:he:-8 w:heeft:-5 w:heer:10
w:helaas:5 w:hello:7 w:hemos:5 w:high:5 w:holen:-5 w:homologado:5 w:how:5 w:if:7 w:ik:-12 w:im:-5 w:impossibile:-7
w:in:24 w:inc:6 w:injunction:-5 w:inso:10 w:insolvencia:20 w:insolvencias:-8 w:insolvent:-6 w:insolvente:-7
w:insolvenz:-5 w:instant:-5 w:into:11 w:invoices:-5 w:ip:6 w:is:19 w:ist:-6 w:it:-9 w:je:8 w:jeudi:15 w:job:-5
w:joint:5 w:jour:-6 w:journee:-6 w:judicial:9 w:juez:6 w:juridico:5 w:juzgado:10 w:krijgen:5 w:kunt:6 w:kwijting:13
w:la:16 w:lads:5 w:lavoro:9 w:left:9 w:legale:-5 w:leggen:12 w:leid:5 w:les:5 w:letrado:5 w:liquidacao:5
w:liquidacion:8 w:liquidazione:8 w:lj:11 w:llp:6 w:lo:11 w:loopt:5 w:los:5 w:love:11 w:ltd:12 w:lui:9 w:lundi:5
w:lv:9 w:ma:-11 w:maand:-5 w:maart:-5 w:mail:-9 w:mails:7 w:man:6 w:manager:-5 w:manana:6 w:mandato:-5 w:mandes:6
w:mas:5 w:matin:6 w:meer:19 w:meet:-5 w:mehr:16 w:melden:6 w:mensaje:-7 w:message:-11 w:meu:-6 w:mia:7
w:miercoles:-8 w:minha:-5 w:mir:-6 w:moi:10 w:montag:5 w:moogt:9 w:moratoria:6 w:mr:12 w:much:6 w:naar:-9 w:nadie:13
w:namens:11 w:nao:5 w:nas:-5 w:ne:-9 w:neem:9 w:neer:10 w:negociacoes:7 w:negoziata:6 w:nel:-5 w:nem:8 w:nemen:-7
w:nessuno:5 w:ni:-5 w:niente:9 w:ninguem:8 w:nog:7 w:nom:-6 w:nomme:6 w:non:-5 w:nossa:5 w:nostro:-7 w:nuestro:-5
w:ob:5 w:obra:-5 w:oct:6 w:octobre:5 w:off:-7 w:ogni:-5 w:om:5 w:on:14 w:ondernemingsrechtbank:-7 w:only:-6 w:ons:7
w:ontem:9 w:ontvangen:-7 w:onze:-18 w:opdrachtgever:-8 w:ops:-6 w:ore:10 w:os:10 w:our:-13 w:out:-6 w:over:7
w:paciencia:-9 w:paga:-12 w:pagar:7 w:pago:-6 w:paiements:7 w:papeles:7 w:paperwork:12 w:parlato:10 w:parte:-5
w:pas:-15 w:passada:5 w:passee:7 w:passivo:7 w:pdf:-6 w:peine:5 w:pelo:6 w:pero:-9 w:plan:6 w:plano:7 w:pleite:-11
w:plus:12 w:plutot:-6 w:por:-8 w:posso:12 w:post:-5 w:pour:21 w:practitioner:5 w:pre:6 w:presentation:-9
w:preventivo:6 w:principal:-6 w:pris:5 w:privatinsolvenz:9 w:probeer:-5 w:procedure:-5 w:processo:10 w:proveedores:5
w:qual:5 w:qualquer:9 w:quando:-5 w:quatsch:-7 w:que:9 w:quedo:10 w:quiebra:11 w:quinta:-9 w:raadsman:-10
w:rappeler:5 w:recevable:5 w:rechnung:-8 w:rechtbank:6 w:rechter:7 w:reclamacion:-5 w:recuperacao:5 w:redressement:5
w:reenvio:9 w:reglement:-9 w:rendu:11 w:resta:9 w:restrain:-5 w:rien:7 w:rj:6 w:savez:6 w:say:-5 w:schlicht:-7
w:scusate:-6 w:se:-6 w:sehr:14 w:seit:5 w:semaine:11 w:semana:10 w:sera:9 w:serez:5 w:si:22 w:siamo:7 w:sie:-10
w:signora:9 w:sinds:8 w:societe:8 w:socio:5 w:socios:6 w:solicitors:-7 w:sono:5 w:sorry:8 w:sotto:39 w:souhaite:10
w:sous:7 w:sparito:9 w:statutory:-9 w:stay:5 w:stoel:6 w:su:-8 w:sua:-6 w:suis:-6 w:surendettement:5 w:surseance:10
w:suspensa:7 w:tardi:-6 w:te:-9 w:tegen:10 w:tell:5 w:tentativo:-6 w:thanks:-5 w:the:8 w:their:-5 w:them:9 w:there:6
w:tout:13 w:trading:7 w:transferencia:-9 w:treuhander:7 w:tribunal:13 w:trois:-8 w:trustee:7 w:tut:5 w:uber:5
w:ubrigens:-6 w:uitgesproken:5 w:um:-8 w:und:-8 w:under:7 w:unico:6 w:unser:-5 w:up:11 w:us:5 w:ustedes:-5
w:utente:-6 w:uur:5 w:uw:-14 w:van:6 w:vandaag:-9 w:vara:5 w:vedere:9 w:vendedor:-9 w:verao:-5 w:vereffenaar:5
w:verkeerde:-6 w:verklaard:11 w:verwalter:6 w:verzoek:5 w:vi:-8 w:via:5 w:viejo:6 w:viel:7 w:vient:-6 w:vise:-7
w:voces:-5 w:voila:5 w:voluntary:7 w:von:-6 w:voor:-6 w:vossa:-10 w:vosso:-8 w:vostro:6 w:votre:-8 w:vous:6
w:vrijdag:-5 w:vs:-8 w:vuestra:-5 w:weet:-6 w:weg:8 w:weken:-7 w:were:7 w:weten:10 w:wie:-12 w:wij:9 w:winding:6
w:with:-6 w:woensdag:15 w:would:-8 w:ya:5 w:yo:6 w:your:-17 w:zahlungsunfahig:5 w:zelf:10 w:zijn:11 w:zit:8
w:zwart:12
"""
