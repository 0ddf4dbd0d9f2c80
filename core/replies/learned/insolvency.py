"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -5.72
THRESHOLD = 0.125
#: clue:hundredths
WEIGHTS = """
?:-27 ?plan:-13 ?propose:-10 ?wait:-5 b:0000_00:-6 b:000_000:-5 b:000_00:-8 b:000_dias:6 b:000_euro:-6 b:000_inso:10
b:000_und:-5 b:00_000:-15 b:00_00:-5 b:00_de:-6 b:00_in:5 b:00_oct:5 b:0_%:14 b:0_000:-16 b:0_0:5 b:0_december:6
b:acao_de:6 b:administrador_concursal:5 b:ai_plus:6 b:am_montag:6 b:an_injunction:-5 b:and_am:-5 b:and_the:5
b:antrag_auf:5 b:ao_vosso:-8 b:are_not:-7 b:asi_que:6 b:au_greffe:10 b:automatic_stay:5 b:bank_has:6 b:bear_with:5
b:beim_amtsgericht:6 b:ben_de:-7 b:bis_dahin:5 b:bonne_journee:-6 b:buzon_no:5 b:ca_0:-8 b:ce_jour:-5 b:cesado_su:6
b:chapter_00:5 b:chapter_0:5 b:com_pedido:-5 b:composizione_negoziata:6 b:con_la:9 b:con_un:10 b:concurso_de:-5
b:contra_empresa:6 b:court_of:7 b:credito_?:5 b:cuenta_esta:5 b:dans_les:-7 b:das_geld:-7 b:de_acreedores:-9
b:de_bank:7 b:de_bewindvoerder:5 b:de_boeken:10 b:de_cobranca:8 b:de_deux:-7 b:de_eerstvolgende:-5 b:de_enero:-6
b:de_france:5 b:de_heer:13 b:de_liquidation:-6 b:de_nos:-6 b:de_ondernemingsrechtbank:-6 b:de_que:-5
b:de_rechtbank:7 b:de_surendettement:5 b:de_verkeerde:-6 b:de_votre:-6 b:dear_all:5 b:della_crisi:8 b:depose_le:15
b:depuis_jeudi:15 b:der_antrag:5 b:desole_pour:5 b:die_firma:7 b:droit_de:5 b:du_00:5 b:du_0:5 b:durfen_wir:5
b:ee_fallito:-5 b:ee_sparito:9 b:el_concurso:7 b:el_juez:8 b:el_juzgado:10 b:el_miercoles:-8 b:el_pedido:5
b:el_viernes:5 b:en_el:7 b:en_quiebra:5 b:encuentra_en:6 b:entered_into:7 b:er_is:5 b:es_nicht:6 b:est_en:16
b:est_le:-7 b:esta_en:6 b:esta_manana:10 b:este_buzon:5 b:estou_de:-8 b:et_le:-7 b:et_pour:5 b:eu_ca:-8
b:failliet_verklaard:5 b:fin_de:-5 b:finale_kwijting:13 b:for_the:-9 b:from_them:5 b:gaat_mee:-5 b:geehrte_frau:16
b:gentile_utente:-6 b:gibt_es:5 b:has_entered:7 b:hat_insolvenz:-8 b:hear_it:6 b:het_faillissement:8 b:high_court:5
b:hizo_el:5 b:if_you:6 b:ihre_forderung:6 b:ihre_rechnung:-5 b:ik_ben:-5 b:ik_betaal:-6 b:il_commercialista:5
b:il_mio:6 b:il_nostro:-6 b:il_vostro:6 b:in_de:9 b:in_on:7 b:insolvencia_na:5 b:insolvenz_angemeldet:-6
b:into_cva:7 b:is_your:6 b:ist_eine:-6 b:je_ai:5 b:je_depose:14 b:je_ne:-5 b:je_suis:-5 b:je_vous:8 b:juridico_que:6
b:la_boite:12 b:la_ca:-8 b:la_cassa:10 b:la_exoneracion:5 b:la_fin:-5 b:la_ley:5 b:la_liquidazione:7 b:la_otra:5
b:la_peine:6 b:la_semaine:12 b:la_vs:-7 b:le_bilan:15 b:le_droit:5 b:le_liquidateur:-6 b:le_nom:-6 b:le_tribunal:5
b:letrado_de:6 b:liquidacion_concursal:5 b:liquidazione_controllata:5 b:liquidazione_giudiziale:5 b:lo_que:8
b:madame_monsieur:6 b:mandataire_judiciaire:-6 b:me_ha:8 b:me_mandes:6 b:melden_sie:5 b:met_het:-5 b:na_quinta:-8
b:nao_ee:-5 b:nao_havera:5 b:negoziata_della:6 b:nicht_aus:6 b:nicht_insolvent:-5 b:nicht_mehr:6 b:niets_meer:5
b:niks_meer:5 b:no_me:5 b:no_processo:7 b:nom_de:-6 b:non_mi:8 b:non_so:9 b:nous_la:12 b:on_00:7 b:on_0:5 b:on_est:8
b:on_the:6 b:ondernemingsrechtbank_te:-7 b:pagare_nessuno:5 b:parlato_con:10 b:pas_la:5 b:pas_les:-6 b:pas_payer:-5
b:pasado_manana:-5 b:peco_que:-5 b:pedido_de:8 b:peine_de:6 b:pelo_tribunal:5 b:plano_de:5 b:please_do:-6
b:podemos_pagar:5 b:por_000:6 b:por_la:-9 b:pour_instant:-5 b:pour_les:6 b:pour_nous:12 b:pour_vous:5
b:presentation_of:-8 b:procedura_di:7 b:que_el:6 b:que_les:-5 b:que_me:7 b:que_nos:7 b:que_yo:5 b:reenvio_lo:9
b:se_encuentra:6 b:se_paga:-6 b:se_posso:9 b:sehr_geehrte:14 b:sera_feito:6 b:siamo_in:5 b:sie_da:5 b:sie_uns:-5
b:sind_nicht:-5 b:sind_wir:-5 b:statutory_demand:-8 b:su_actividad:5 b:suis_en:5 b:surseance_van:6 b:tegen_finale:13
b:thanks_for:-5 b:the_automatic:5 b:the_bank:5 b:this_morning:5 b:to_creditors:5 b:to_restrain:-5 b:tout_est:8
b:transferencia_el:-8 b:und_wir:-5 b:van_0:9 b:van_betaling:5 b:voor_de:-11 b:vous_serez:5 b:we_de:9 b:we_zijn:5
b:were_appointed:6 b:wij_nemen:-6 b:will_write:5 b:with_our:-5 b:with_us:5 b:write_to:5 b:you_are:6 b:your_claim:6
b:zu_begleichen:-5 c:<a>:6 c:<aa:8 c:<aan:7 c:<aang:6 c:<ab:-13 c:<abo:-6 c:<abog:-6 c:<act:6 c:<acti:5 c:<ad:-5
c:<ag:-5 c:<ai:6 c:<ai>:7 c:<al:6 c:<all:6 c:<am:11 c:<amt:6 c:<amts:6 c:<and:-14 c:<ande:-5 c:<ant:12 c:<ante:8
c:<antr:6 c:<any:5 c:<appo:5 c:<apre:6 c:<as:-9 c:<asi:6 c:<ask:-5 c:<aso:-6 c:<asse:7 c:<at:-5 c:<au>:6 c:<aucu:-5
c:<av:6 c:<avan:5 c:<avi:5 c:<avis:5 c:<ban:8 c:<bank:8 c:<be:10 c:<beg:-6 c:<beh:7 c:<beha:5 c:<beim:6 c:<ben>:-5
c:<bes:5 c:<bew:6 c:<bewi:6 c:<bi:-7 c:<bil:6 c:<bila:9 c:<bin:-9 c:<bin>:-8 c:<bl:-6 c:<boa:-7 c:<boa>:-5 c:<boi:6
c:<boit:5 c:<bon>:7 c:<bu:-10 c:<bur:-5 c:<ca:-11 c:<ca>:-9 c:<cami:6 c:<ce>:-5 c:<ces:9 c:<cess:7 c:<chap:5
c:<cheq:-5 c:<cher:9 c:<cl:-9 c:<cla:5 c:<cli:-10 c:<clie:-9 c:<co:12 c:<com:7 c:<conc:9 c:<cons:-5 c:<cou:9
c:<cour:10 c:<cr:23 c:<cre:21 c:<crea:6 c:<cred:15 c:<d>:8 c:<da:-21 c:<dag:-5 c:<dan:-11 c:<das:-6 c:<das>:-6
c:<dec:12 c:<dece:6 c:<decl:7 c:<del:-9 c:<del>:-5 c:<dem:-9 c:<dema:-7 c:<den>:5 c:<dep:16 c:<depo:10 c:<depu:7
c:<deze:-5 c:<di>:-10 c:<dia:5 c:<die:-7 c:<dif:-5 c:<dirl:5 c:<do:-9 c:<doe:6 c:<doen:7 c:<dor:-5 c:<dr:-7
c:<dra:-5 c:<e>:-10 c:<een:5 c:<een>:5 c:<empr:5 c:<en:-7 c:<ent:5 c:<env:-5 c:<er:5 c:<er>:6 c:<ero:5 c:<erof:5
c:<es:7 c:<ess:-6 c:<essa:-6 c:<est:13 c:<esta:7 c:<et:-10 c:<et>:-5 c:<eu:-8 c:<exc:-5 c:<fa:-7 c:<fac:-10
c:<fact:-9 c:<fail:6 c:<fal:7 c:<fale:5 c:<fat:-8 c:<fatt:-5 c:<fi:12 c:<fil:5 c:<fini:9 c:<fir:10 c:<firm:9 c:<fo:9
c:<for>:-5 c:<fou:12 c:<four:13 c:<fr:10 c:<frau:5 c:<fri:6 c:<fur:-6 c:<gas:5 c:<ge:17 c:<ge>:5 c:<ged:5 c:<gee:5
c:<geeh:7 c:<gen:-6 c:<ges:12 c:<gest:10 c:<gi:-6 c:<gin:-5 c:<ging:-5 c:<go:-8 c:<gra:-5 c:<gre:6 c:<gref:5
c:<ha:22 c:<ha>:8 c:<has:5 c:<has>:9 c:<hay:6 c:<hay>:7 c:<he:13 c:<hel:5 c:<hem:5 c:<ho:6 c:<i>:5 c:<ih:-5
c:<ihr:-5 c:<ik:-7 c:<ik>:-5 c:<im:-6 c:<in>:11 c:<ing:-6 c:<inso:5 c:<inst:-6 c:<inte:-8 c:<into:6 c:<is:9 c:<is>:7
c:<it:-6 c:<it>:-5 c:<j>:5 c:<je:15 c:<je>:5 c:<jeu:8 c:<jeud:8 c:<joi:5 c:<join:5 c:<jour:-8 c:<ju:15 c:<jun:11
c:<juz:5 c:<juzg:5 c:<ko:-6 c:<kw:6 c:<kwi:6 c:<kwij:6 c:<la:10 c:<la>:6 c:<lac:5 c:<legg:5 c:<lei:5 c:<let:-6
c:<lett:-5 c:<levo:-5 c:<li:7 c:<lie:5 c:<liq:7 c:<liqu:7 c:<lo:7 c:<lo>:6 c:<lt:6 c:<ltd:6 c:<ltd>:6 c:<lu:13
c:<lui:6 c:<lun:5 c:<lv:5 c:<lv>:5 c:<m>:-7 c:<ma:-5 c:<ma>:-6 c:<mai:-7 c:<mail:-5 c:<man:8 c:<mar:-5 c:<mas:7
c:<me:-7 c:<mee:6 c:<meer:10 c:<meh:8 c:<mehr:8 c:<mes:-9 c:<mess:-9 c:<meu:-5 c:<mi:8 c:<mie:-5 c:<min:6 c:<mo:13
c:<moi:5 c:<moi>:5 c:<moo:5 c:<mu:8 c:<na:7 c:<naa:-5 c:<nad:7 c:<nadi:7 c:<nam:5 c:<ne:5 c:<nee:10 c:<neer:6
c:<neg:7 c:<nego:8 c:<ni:8 c:<nin:6 c:<no:10 c:<not:-6 c:<nu:-7 c:<oct:5 c:<on>:9 c:<onz:-9 c:<onze:-9 c:<op:-12
c:<ore:5 c:<ore>:5 c:<os:7 c:<os>:5 c:<ou:-8 c:<our:-6 c:<our>:-6 c:<out:-5 c:<pa:-9 c:<pag:-5 c:<pape:6 c:<par:-7
c:<part:-7 c:<pas>:-7 c:<pass:10 c:<per:-5 c:<pero:-5 c:<pid:5 c:<plan:6 c:<ple:-7 c:<plei:-7 c:<po:6 c:<por:-5
c:<poss:6 c:<pou:12 c:<pour:10 c:<pr:22 c:<pro:13 c:<prov:6 c:<que:5 c:<que>:5 c:<qued:5 c:<qui:-5 c:<quin:-5
c:<raa:-5 c:<raad:-5 c:<rad:5 c:<re:-24 c:<rea:-6 c:<read:-5 c:<reen:5 c:<regl:-6 c:<ren:5 c:<rend:6 c:<rep:-5
c:<ri:-15 c:<ris:-6 c:<ro:-5 c:<ru:-7 c:<s>:7 c:<sa:-7 c:<sal:-7 c:<salu:-7 c:<san:6 c:<sau:-7 c:<sc:5 c:<sch:6
c:<schu:14 c:<seh:7 c:<sehr:7 c:<sem:8 c:<sema:9 c:<serv:-9 c:<si:10 c:<si>:11 c:<sia:5 c:<sie:-7 c:<sie>:-5 c:<sl:5
c:<so:32 c:<soc:9 c:<soci:9 c:<sol:-7 c:<sot:19 c:<sott:19 c:<sou:8 c:<souh:5 c:<sp:-5 c:<spe:-5 c:<sta:-5
c:<stat:-10 c:<sur:9 c:<surs:5 c:<te:-11 c:<th:-10 c:<tha:-7 c:<ti:5 c:<to:13 c:<tou:6 c:<tout:6 c:<tran:-5
c:<treu:5 c:<tri:5 c:<trib:7 c:<tro:-8 c:<um:-7 c:<un:-11 c:<und>:-5 c:<us:-5 c:<ust:-5 c:<uw:-6 c:<uw>:-6 c:<ve:16
c:<ved:23 c:<ven:-5 c:<via:6 c:<vien:-5 c:<vor:9 c:<vos:-10 c:<voss:-8 c:<vu:-5 c:<we>:5 c:<wee:-5 c:<wer:6 c:<wet:5
c:<wete:5 c:<wh:-7 c:<wi:-17 c:<wie:-7 c:<wie>:-6 c:<wij>:5 c:<wit:-5 c:<woe:7 c:<woen:7 c:<y>:-6 c:<you:-5
c:<your:-6 c:<zel:5 c:<zelf:5 c:<zij:5 c:<zijn:6 c:<zu:-5 c:<zw:7 c:<zwa:7 c:<zwar:6 c:aads:-5 c:aadsm:-5 c:aan:16
c:aan>:7 c:aang:6 c:aange:5 c:aard>:5 c:abil:5 c:abili:5 c:abo:-6 c:abog:-6 c:aboga:-6 c:abr:5 c:aca:8 c:acao:7
c:acao>:7 c:acc>:5 c:ach:-7 c:acht:-10 c:aco:7 c:acoe:5 c:acoes:5 c:acti:6 c:activ:5 c:actu:-10 c:actur:-7 c:ada:-6
c:ade:-8 c:adi:6 c:adie:6 c:adie>:6 c:ado:7 c:ado>:18 c:ador>:5 c:ados:-14 c:ados>:-14 c:adsm:-5 c:adsma:-5 c:ag>:7
c:aga>:-6 c:age:-10 c:agen:-5 c:agg:-7 c:ahl:-7 c:ahr:7 c:ahre:8 c:ahren:8 c:ai>:8 c:ail>:-6 c:aill:7 c:ailli:7
c:aine:8 c:aine>:7 c:ais:-7 c:aite:6 c:aite>:6 c:aje:-7 c:al>:10 c:alen:5 c:alenc:7 c:ales:-7 c:ales>:-7 c:alin:5
c:all:7 c:alle:7 c:alles:5 c:alt:7 c:alte:6 c:alter:6 c:alu:-8 c:amens:5 c:ami:5 c:amio:6 c:amion:6 c:amo:-7
c:amp:-6 c:amt:6 c:amts:6 c:amtsg:6 c:an>:9 c:ana:5 c:ana>:8 c:anc:9 c:ance:6 c:ance>:8 c:ancie:5 c:and:-21
c:and>:-6 c:anda:-6 c:andat:-5 c:ande:6 c:ande>:-6 c:andel:5 c:andi:-7 c:andi>:-8 c:ando>:-6 c:aner:6 c:aneri:7
c:anno:5 c:anno>:6 c:ano:7 c:ano>:8 c:ans>:-6 c:ansf:-5 c:ansfe:-5 c:ant:13 c:ante:14 c:ante>:6 c:antr:8 c:antra:6
c:any:10 c:aor:5 c:aord:6 c:aordi:6 c:ape:7 c:appoi:5 c:apre:6 c:apres:7 c:apt:5 c:apte:5 c:apter:5 c:ar>:20 c:ara:8
c:ard:-5 c:ari:12 c:ario:11 c:ario>:9 c:arl:5 c:as>:-11 c:ase:5 c:asi:7 c:ask:-5 c:aso:-8 c:ass:17 c:assa:7
c:assa>:6 c:asse:13 c:ast>:6 c:at>:-14 c:ate:-9 c:ate>:-7 c:atin:6 c:atins:5 c:ato:7 c:ato>:6 c:ator:6 c:ats:-7
c:att:-8 c:atu:-9 c:aucu:-5 c:aucun:-5 c:auftr:-5 c:aus>:6 c:avis:5 c:avoro:5 c:ay>:15 c:ban:10 c:bank:10 c:bank>:8
c:bau:-5 c:bau>:-6 c:be>:-6 c:beg:-6 c:beh:8 c:beha:5 c:behan:6 c:bei>:-5 c:beim:6 c:beim>:6 c:bel:-5 c:ben>:-5
c:ber:-5 c:betaa:-5 c:bew:7 c:bewi:8 c:bewin:7 c:bil:7 c:bila:9 c:bilan:9 c:bili:5 c:bin:-9 c:bin>:-8 c:boa:-7
c:boa>:-5 c:bod:6 c:boeke:5 c:bog:-6 c:boga:-6 c:bogad:-6 c:boi:6 c:boit:5 c:boite:5 c:bon>:7 c:bonn:-5 c:bonne:-5
c:bun:8 c:buna:7 c:bunal:7 c:cami:5 c:camio:6 c:cassa:5 c:cc>:6 c:cce:-6 c:cer:-5 c:ces>:-8 c:cess:9 c:cesso:5
c:ch>:-5 c:chap:6 c:chapt:5 c:che:-11 c:chen>:-5 c:cheq:-5 c:chequ:-5 c:cher:6 c:chi:6 c:cht:-11 c:cht>:-6 c:chu:11
c:chul:11 c:chuld:11 c:ci>:-9 c:cia:5 c:cia>:6 c:ciad:-7 c:ciado:-7 c:cial:8 c:cial>:6 c:cias:-5 c:cias>:-5 c:cie:5
c:cio:8 c:cios>:5 c:cito:-5 c:cla:12 c:clar:8 c:cli:-11 c:clie:-9 c:clien:-9 c:coe:5 c:coes:5 c:coes>:5 c:com:8
c:compa:6 c:compt:-6 c:conc:10 c:concu:5 c:cons:-5 c:cont:-5 c:corda:6 c:cou:11 c:cour:10 c:coura:6 c:cre:17
c:crea:6 c:crean:7 c:cred:15 c:credi:12 c:ct>:8 c:ctivi:5 c:ctu:-10 c:ctur:-6 c:ctura:-5 c:cue:6 c:cuen:7 c:cuent:5
c:cun:-5 c:cune:-5 c:cune>:-5 c:cur:5 c:cus:-8 c:da>:14 c:dad:5 c:dado:5 c:dado>:5 c:dag>:5 c:dan:-12 c:de>:-15
c:dec:11 c:dece:5 c:decl:7 c:decla:7 c:del:-7 c:del>:-5 c:delen:6 c:dem:-12 c:dema:-7 c:deman:-6 c:den:-12 c:den>:-6
c:dep:16 c:depo:10 c:depos:8 c:depu:7 c:depui:8 c:der:5 c:der>:6 c:deru:5 c:derun:5 c:dev:-5 c:deva:-5 c:deze:-5
c:di>:-12 c:dica:-6 c:dif:-6 c:din:6 c:dina:6 c:dinar:6 c:dirl:5 c:dit:10 c:dito:15 c:ditor:9 c:div:5 c:divi:5
c:divid:5 c:do>:15 c:doe:6 c:doen:7 c:doen>:7 c:dop:5 c:dopp:5 c:doppi:5 c:dos:-13 c:dos>:-14 c:dra:-10 c:dre:6
c:ds>:6 c:dsm:-5 c:dsma:-5 c:dsman:-5 c:dvo:6 c:dvoe:5 c:dvoer:5 c:ean:8 c:eanc:8 c:eance:6 c:ear:6 c:ear>:5
c:ebe:-11 c:eber:-7 c:eber>:-6 c:ebra>:5 c:eci:-12 c:ecl:8 c:ecla:8 c:eclar:7 c:ect:6 c:ecu:6 c:ed>:13 c:eda:28
c:eda>:21 c:eder:5 c:edere:6 c:edi:11 c:edit:11 c:edito:15 c:edr:5 c:ee>:-6 c:eeh:7 c:eehr:7 c:eehrt:7 c:een:11
c:een>:5 c:eenv:5 c:eenvi:5 c:eer:6 c:eer>:12 c:eet>:-5 c:ef>:-5 c:eff:8 c:effe:8 c:effe>:5 c:ega:-6 c:egal:-5
c:egel:9 c:egeli:7 c:egg:7 c:egge:5 c:eggen:6 c:egl:-10 c:egle:-10 c:eglem:-5 c:egoc:5 c:egoci:5 c:ehan:6 c:ehand:6
c:ehl:-5 c:ehr:21 c:ehr>:15 c:ehrt:7 c:ehrte:7 c:eim:7 c:eim>:7 c:eis:-5 c:eit:-10 c:eite:-7 c:eite>:-6 c:eld:-8
c:eld>:-7 c:ele:7 c:elen:5 c:elen>:5 c:eli:13 c:elin:7 c:eling:7 c:ell:6 c:elle:-5 c:elle>:-5 c:ello>:5 c:em>:22
c:emain:5 c:emand:-6 c:eme:-13 c:emen:-8 c:ement:-5 c:emi:-9 c:emos:6 c:emos>:6 c:emp:5 c:empr:7 c:empre:7 c:endi:-5
c:endu:6 c:endu>:6 c:eno:-5 c:ensd:7 c:ensda:7 c:enst:-5 c:ent:-7 c:ent>:-10 c:entar:6 c:entat:-8 c:ente>:-10
c:entil:-6 c:ento:9 c:envo:-8 c:epo:11 c:epos:8 c:epose:6 c:ept:-5 c:epu:7 c:epui:8 c:epuis:8 c:equ:-5 c:er>:16
c:era:5 c:erac:7 c:ere:-9 c:eren:-8 c:erenc:-6 c:erf:6 c:erfa:7 c:erfah:7 c:eri:18 c:eric:5 c:erich:6 c:erin:8
c:ering:7 c:erkl:7 c:erkla:7 c:ero:-6 c:ero>:-14 c:erof:5 c:eroff:5 c:ers>:15 c:erst:-5 c:eru:12 c:erun:8 c:erung:8
c:erven:5 c:erwa:5 c:erwal:8 c:es>:-5 c:esa:7 c:ese:9 c:esent:7 c:ess:-7 c:essa:-9 c:essag:-6 c:est:10 c:esta:8
c:esta>:5 c:este:6 c:esti:-5 c:esto:7 c:estor:5 c:estr:-8 c:estra:-6 c:et>:-11 c:eta:-9 c:etaa:-5 c:etaal:-5
c:eten:8 c:eten>:8 c:ett:-6 c:etto:-5 c:etto>:-5 c:eud:11 c:eudi:8 c:eudi>:8 c:euha:5 c:euhan:5 c:eur>:-6 c:eurs:8
c:eurs>:8 c:event:5 c:ever>:-5 c:evo:-5 c:ewi:8 c:ewin:7 c:ewind:7 c:exc:-5 c:eza:-8 c:fac:-13 c:fact:-9 c:factu:-9
c:fah:6 c:fahr:7 c:fahre:7 c:fail:6 c:faill:7 c:fal:10 c:fale:7 c:falen:6 c:fall:5 c:fat:-7 c:fe>:8 c:feh:-5
c:fehl:-5 c:fer:-9 c:fere:-7 c:feren:-6 c:ffe:6 c:ffe>:6 c:ffn:5 c:fic:6 c:fica:5 c:fica>:5 c:fil:5 c:final:5
c:fini:9 c:fir:9 c:firm:8 c:for:5 c:for>:-5 c:ford:5 c:forde:5 c:fou:11 c:four:12 c:fourn:11 c:fra:6 c:frau:5
c:frau>:5 c:fri:7 c:ftr:-5 c:ftra:-5 c:ftrag:-5 c:fur:-6 c:ga>:-5 c:gado>:8 c:gados:-6 c:gal:-6 c:gas:6 c:gas>:5
c:gat:-6 c:geb:-8 c:gebe:-7 c:ged:5 c:geeh:7 c:geehr:7 c:gel:5 c:geld:-6 c:geld>:-5 c:geli:6 c:gelin:8 c:gen:-5
c:gen>:12 c:genti:-6 c:ger:7 c:geri:7 c:geric:8 c:ges:12 c:gest:10 c:gesto:7 c:gev:-5 c:geve:-6 c:ggen:6 c:ggen>:6
c:gin:-11 c:ging:-7 c:ging>:-6 c:gio:-7 c:gle:-11 c:glem:-5 c:gleme:-5 c:go>:-5 c:goc:5 c:goci:5 c:gocia:5 c:gra:-5
c:grand:-5 c:gre:5 c:gref:5 c:greff:5 c:gsa:6 c:gt>:9 c:ha>:5 c:hai:6 c:hait:5 c:haite:5 c:hand:12 c:hande:12
c:hap:5 c:hapt:5 c:hapte:5 c:has:5 c:has>:9 c:hat:-8 c:hay:6 c:hay>:7 c:hem:9 c:hem>:6 c:hen:-6 c:hen>:-5 c:heq:-5
c:hequ:-5 c:heque:-5 c:hers:9 c:hers>:9 c:hlt:-6 c:hlt>:-6 c:hr>:12 c:hren:7 c:hren>:6 c:hrt:7 c:hrte:7 c:hrte>:7
c:ht>:-5 c:hul:12 c:huld:11 c:iad:-8 c:iado:-7 c:iados:-6 c:ial:9 c:ian:9 c:iat:7 c:ibu:7 c:ibun:7 c:ibuna:7
c:ica:-6 c:ich:-8 c:iche:-11 c:icial:6 c:icito:-5 c:ida:12 c:ida>:-7 c:idas:6 c:idas>:6 c:idat:6 c:ide:-9 c:ie>:-18
c:ieb:8 c:iebra:5 c:ief:6 c:ien:-6 c:ienci:-5 c:ient:-6 c:ient>:-7 c:iento:7 c:ier:-6 c:ies:9 c:ies>:6 c:iet:5
c:if>:5 c:ig>:6 c:ige:7 c:iger:5 c:ign:7 c:igno:5 c:ihr:-5 c:ij>:5 c:ijke:6 c:ijke>:6 c:ijn>:5 c:ijt:7 c:ik>:-7
c:il>:-9 c:ila:9 c:ilan:8 c:ilan>:9 c:ile>:-6 c:illi:8 c:im>:5 c:imie:5 c:imien:5 c:inale:6 c:inar:5 c:inari:6
c:inat:-5 c:inc:-7 c:ind:13 c:inds:5 c:inds>:5 c:indv:5 c:indvo:5 c:ine:15 c:ine>:8 c:ing>:-8 c:ings:5 c:ini:9
c:ini>:7 c:ins:5 c:inso:12 c:inso>:5 c:insol:7 c:inst:-5 c:inte:-7 c:into:5 c:into>:5 c:inv:-5 c:io>:13 c:ione:-9
c:ione>:-5 c:ioni:5 c:ions:6 c:ions>:6 c:ios>:5 c:iqui:6 c:iquid:7 c:ir>:-12 c:irm:11 c:is>:5 c:isc:-5 c:ise:-6
c:ise>:-9 c:isi:9 c:iso:6 c:issa:5 c:isse:7 c:isseu:12 c:issi:-5 c:ist:-5 c:it>:-14 c:itad:5 c:itado:6 c:ite:8
c:ite>:9 c:ith:-5 c:ito:10 c:itor:7 c:itt:-7 c:itte:-8 c:itten:-5 c:iud:5 c:ivati:5 c:ivi:12 c:ivid:7 c:jeud:8
c:jeudi:8 c:jke:6 c:jke>:6 c:jn>:5 c:joi:5 c:join:5 c:jour:-7 c:jun:8 c:jus:-5 c:juz:5 c:juzg:5 c:juzga:5 c:ke>:9
c:kin:-5 c:king:-5 c:kla:5 c:klaar:5 c:komm:-5 c:ks>:-5 c:kt>:-9 c:kwi:6 c:kwij:6 c:kwijt:6 c:laa:9 c:laard:5
c:lac:5 c:lag:-6 c:lan:17 c:lan>:10 c:lar:12 c:lau:5 c:lba:-5 c:ld>:-11 c:ldr:7 c:lega:-7 c:legal:-5 c:legg:7
c:legge:5 c:lei:-6 c:leit:-8 c:leite:-6 c:lem:-6 c:leme:-5 c:lemen:-5 c:len:9 c:len>:5 c:lenc:6 c:lenci:6 c:let:-10
c:let>:-5 c:lett:-5 c:lic:-11 c:lich:-7 c:licht:-5 c:lici:-5 c:lief:5 c:lien:-9 c:lient:-9 c:lijke:6 c:lin:10
c:ling:12 c:ling>:12 c:liq:6 c:liqu:6 c:liqui:7 c:lire:5 c:lire>:5 c:lis:-5 c:liss:-5 c:lla:-8 c:lla>:-5 c:lle>:-5
c:lles:7 c:lles>:8 c:lli:9 c:llo:5 c:lo>:8 c:lon:-5 c:ltd:6 c:ltd>:6 c:lter:6 c:lter>:6 c:lun:5 c:lut:-5 c:lve:5
c:lven:6 c:lvenc:7 c:lvent:-5 c:ly>:-8 c:ma>:-5 c:mai:-6 c:mail:-7 c:mail>:-6 c:maine:5 c:man>:-6 c:mana:7 c:mas:8
c:mat:-6 c:me>:-13 c:mee:8 c:meer:9 c:meer>:9 c:meh:8 c:mehr:8 c:mehr>:8 c:mei:-6 c:men:-6 c:men>:-7 c:ment:-6
c:mes:-9 c:mess:-10 c:messa:-7 c:met:-6 c:meu:-6 c:mien:5 c:mient:5 c:min:7 c:mio:7 c:mion:6 c:mis:5 c:mme:-6
c:mmen:-5 c:mmen>:-5 c:mmis:5 c:mmiss:5 c:moi>:5 c:moo:5 c:mos:6 c:mpa:5 c:mpan:6 c:mpany:6 c:mpe:-5 c:mpo:-5
c:mpr:7 c:mpre:8 c:mpres:8 c:mpt:-5 c:mts:6 c:mtsg:6 c:mtsge:6 c:na>:-8 c:nadi:6 c:nadie:7 c:nal:10 c:nal>:9
c:nale>:5 c:nam:6 c:namen:5 c:nar:6 c:nari:7 c:nas:-5 c:nat:-5 c:nbo:6 c:nce:5 c:nce>:8 c:ncia>:5 c:ncie:5 c:ncier:5
c:ncord:6 c:ncu:8 c:ncur:5 c:ncurs:5 c:nda:-5 c:ndado:5 c:ndat:-5 c:nde>:-7 c:ndel:5 c:nder>:7 c:ndi:-12 c:ndu:7
c:ndu>:6 c:ndv:5 c:ndvo:5 c:ndvoe:5 c:ne>:-14 c:nee:7 c:neer:6 c:neg:7 c:nego:8 c:negoc:5 c:nel:6 c:ner>:6 c:neri:5
c:nerin:6 c:ners:-6 c:nge:5 c:ngen:5 c:ngsa:5 c:nic:5 c:nie:6 c:nis:19 c:niss:12 c:nisse:12 c:niz:-6 c:nne:-8
c:nnel:8 c:nno:5 c:nno>:6 c:no>:11 c:noc:5 c:not:-8 c:nqu:-8 c:nque:-5 c:nsd:8 c:nsda:8 c:nsdag:8 c:nse:7 c:nsf:-5
c:nsfe:-5 c:nsfer:-5 c:nsi:-5 c:nso:11 c:nsol:7 c:nsolv:7 c:nst:-11 c:nsta:-5 c:nta>:-5 c:ntar:10 c:ntat:-10
c:ntati:-7 c:nte>:-7 c:nted:7 c:nted>:7 c:nten:-8 c:ntend:-5 c:nteri:6 c:ntr:8 c:ntrag:6 c:ntrol:6 c:nvo:-10
c:nze:-6 c:nze>:-9 c:oa>:-6 c:obe:-5 c:oci:10 c:ociad:-7 c:ocio:6 c:ock:-7 c:od>:5 c:oeke:5 c:oeken:5 c:oel:5
c:oen:17 c:oen>:9 c:oens:7 c:oensd:7 c:oerd:5 c:oerde:5 c:offn:5 c:oga:-6 c:ogt:5 c:oi>:6 c:oin:6 c:oint:7 c:ois:-9
c:ois>:-5 c:oit:6 c:oite:5 c:oite>:5 c:ola>:-5 c:ole>:5 c:oli:-6 c:olv:5 c:olve:6 c:olven:6 c:omand:5 c:ommen:-6
c:ommer:5 c:omo:7 c:omo>:6 c:omp:-5 c:ompa:6 c:ompan:7 c:ompt:-6 c:ompte:-5 c:onc:9 c:oncu:5 c:oncur:5 c:ond:-7
c:one:-5 c:onne:-6 c:ono:5 c:ons>:7 c:ontem:5 c:ontro:5 c:onz:-9 c:onze:-9 c:onze>:-9 c:oor>:-5 c:ope:-6 c:oppi:6
c:or>:-6 c:ora:10 c:ora>:11 c:ord:12 c:orda:5 c:ordat:5 c:order:6 c:ordin:5 c:ore:12 c:ore>:7 c:orl:6 c:oro>:5
c:orr:7 c:ors>:5 c:ose:5 c:ose>:7 c:ost:-11 c:ot>:-5 c:ota:-6 c:otr:-6 c:otre:-6 c:otre>:-6 c:ott:21 c:otto:18
c:otto>:19 c:ou>:12 c:ouh:5 c:ouha:5 c:ouhai:5 c:oul:-6 c:ould:-6 c:ould>:-6 c:our:13 c:our>:-5 c:oura:6 c:ourn:8
c:ourni:11 c:ous:12 c:ous>:8 c:oye:-5 c:pag:-7 c:paga>:-6 c:pan:5 c:pany:6 c:pape:6 c:part:-5 c:pas>:-5 c:pass:10
c:passe:5 c:pel:7 c:pele:6 c:pera:6 c:perac:5 c:pero:-7 c:pero>:-7 c:pia:5 c:pid:5 c:plan:6 c:ple:-14 c:plei:-7
c:pleit:-6 c:ply:-6 c:ply>:-6 c:por:-6 c:pose:5 c:pose>:7 c:posso:6 c:post:-6 c:pou:11 c:pour:10 c:pour>:11 c:ppi:7
c:ppoi:5 c:ppoin:5 c:pre:20 c:pres:17 c:presa:7 c:prese:7 c:pro:8 c:pt>:6 c:pter>:5 c:pui:8 c:puis:8 c:puis>:8
c:que:-8 c:que>:-7 c:qued:5 c:quedo:5 c:ques:-8 c:qui:-7 c:quid:7 c:quida:14 c:quidi:-5 c:quin:-5 c:quint:-5
c:ra>:18 c:raads:-5 c:rad:7 c:rag:7 c:rag>:5 c:rage:5 c:rage>:5 c:ram:-6 c:ranc:5 c:rand:-5 c:ransf:-5 c:rao:5
c:raor:5 c:raord:6 c:ras:-5 c:rator:6 c:rau>:5 c:rco:-5 c:rda:8 c:rden:-7 c:rden>:-7 c:rder:10 c:rder>:5 c:rderu:5
c:rdi>:-5 c:rdina:6 c:read:-5 c:rean:6 c:reanc:7 c:reci:-7 c:red:22 c:redi:16 c:redit:12 c:reenv:5 c:ref:5 c:reff:8
c:reffe:8 c:rege:9 c:regel:9 c:regl:-7 c:regle:-6 c:ren:6 c:renc:-6 c:renci:-6 c:rend:8 c:rende:5 c:rendu:6 c:resa:8
c:resa>:5 c:rese:6 c:resen:6 c:reuh:5 c:reuha:5 c:rf>:5 c:rfa:7 c:rfah:7 c:rfahr:7 c:ria:-8 c:rib:5 c:ribu:7
c:ribun:7 c:rich:5 c:richt:6 c:rie>:-5 c:ring:6 c:rings:7 c:rio:14 c:rio>:9 c:rkl:7 c:rkla:7 c:rklaa:5 c:rla:7
c:rle:6 c:rle>:6 c:rm>:7 c:rme>:-5 c:rne:-7 c:rni:12 c:rnis:11 c:rniss:12 c:rno:-5 c:ro>:-26 c:rob:-5 c:rof:6
c:roff:5 c:roffn:5 c:rol:5 c:rom:-5 c:rry:5 c:rry>:5 c:rs>:26 c:rsal>:8 c:rta:-6 c:rte:8 c:rte>:9 c:run:9 c:rung:9
c:rus:6 c:rust:8 c:rust>:5 c:rwal:8 c:rwalt:8 c:sa>:8 c:saa:6 c:sage>:-5 c:sal:-9 c:sal>:8 c:sales:-5 c:salu:-7
c:san:6 c:sane:7 c:saner:7 c:sar:6 c:sati:6 c:sau:-8 c:say:-5 c:sch:8 c:schu:13 c:schul:11 c:sco:-6 c:sda:9 c:sdag:8
c:sdag>:8 c:se>:7 c:seh:7 c:sehr:7 c:sehr>:7 c:sel>:5 c:sem:10 c:sema:9 c:semai:5 c:sent:9 c:sente:5 c:ser:-8
c:serv:-9 c:serve:-6 c:set:5 c:seu:14 c:seur:11 c:seurs:12 c:sfer:-5 c:sfere:-5 c:sge:5 c:sger:6 c:sgeri:6 c:sho:-5
c:si>:15 c:sie:-6 c:sie>:-6 c:sign:8 c:signo:7 c:sim:-6 c:sinds:5 c:sma:-5 c:sman:-5 c:sman>:-5 c:socia:-9 c:socio:6
c:solv:5 c:solve:6 c:sot:17 c:sott:19 c:sotto:19 c:sou:9 c:souh:5 c:souha:5 c:ss>:-5 c:ssag:-6 c:ssage:-6 c:ssar:5
c:sse:24 c:ssen:-5 c:sseu:13 c:sseur:11 c:ssim:-5 c:sso>:5 c:sta:-16 c:stan:-7 c:stant:-5 c:stas:-5 c:stas>:-5
c:stat:-11 c:statu:-6 c:ste:-7 c:ster:5 c:sti:-12 c:stin:-5 c:sto:10 c:stor:6 c:stro>:-5 c:sua:-7 c:sum:-6 c:sur:8
c:surs:5 c:sve:-5 c:ta>:-6 c:taal:-5 c:tad:5 c:tado:8 c:tan:-9 c:tant:-5 c:tar>:5 c:tas:-6 c:tas>:-6 c:tat:-21
c:tati:-11 c:tatio:-7 c:tatu:-6 c:td>:6 c:ted>:5 c:tel:-6 c:telle:-6 c:ten:-23 c:tend:-5 c:tent:-11 c:tente:-7
c:ter:10 c:ter>:8 c:terve:5 c:tha:-7 c:than:-5 c:them>:5 c:ther:-6 c:ti>:7 c:til:-5 c:tin:10 c:ting:8 c:ting>:6
c:tins:5 c:tinso:5 c:tio:-6 c:tion:-6 c:tion>:-6 c:tivi:6 c:tle:5 c:to>:7 c:toe:5 c:tor:23 c:tor>:7 c:tori:6
c:tors:6 c:tors>:7 c:tout:6 c:tout>:7 c:tra>:6 c:trad:6 c:trag>:5 c:tran:-6 c:trao:5 c:traor:5 c:trat:-6 c:trato:-5
c:tre:-5 c:tre>:-7 c:tres:-6 c:treu:5 c:treuh:5 c:tri:10 c:trib:7 c:tribu:7 c:tro:-12 c:tro>:-9 c:trol:6 c:tsg:5
c:tsge:5 c:tsger:6 c:tte:-9 c:tten:-8 c:tten>:-5 c:tti:5 c:tto:7 c:tto>:8 c:tur:-13 c:tura:-8 c:tura>:-7 c:tut:-8
c:ucu:-5 c:ucun:-5 c:ucune:-5 c:udi:17 c:udi>:8 c:ue>:-9 c:ued:5 c:uedo:5 c:uedo>:5 c:ues:-12 c:uest:-8 c:uftr:-5
c:uftra:-5 c:uha:11 c:uhai:5 c:uhait:5 c:uhan:5 c:uhand:5 c:uida:14 c:uidat:6 c:uidi:-5 c:uin:-5 c:uint:-5 c:uis:8
c:uis>:7 c:uld:5 c:uld>:-6 c:ulp:5 c:ume:-5 c:unal:7 c:unal>:7 c:unc:-5 c:und:5 c:une>:-6 c:ung:13 c:ung>:9 c:unge:5
c:ungen:6 c:unic:5 c:unq:-6 c:unqu:-6 c:unque:-6 c:unta:6 c:uper:5 c:upera:5 c:ur>:-12 c:ura:-5 c:ura>:-10 c:urato:6
c:urn:8 c:urni:11 c:urnis:11 c:uro:-7 c:uro>:-5 c:urs:17 c:urs>:8 c:urt>:5 c:us>:15 c:ust>:6 c:ute:-12 c:uto:-7
c:uw>:-7 c:ux>:-7 c:uzg:5 c:uzga:5 c:uzgad:5 c:va>:-5 c:vat:7 c:vati:6 c:vatin:5 c:ve>:-5 c:ved:21 c:veda:20
c:vede:5 c:veder:5 c:ven:5 c:venc:5 c:vende:-6 c:ver:12 c:ver>:-7 c:verfa:5 c:verkl:7 c:verwa:5 c:vid:5 c:vien:-5
c:vis:11 c:viso:6 c:vo>:-5 c:voe:5 c:voer:5 c:voerd:5 c:vor:7 c:voro:5 c:voro>:5 c:vos:-9 c:voss:-8 c:vossa:-5
c:wal:7 c:walt:7 c:walte:7 c:wart:5 c:wart>:6 c:we>:5 c:wee:-6 c:wei:-6 c:wer:7 c:wet:5 c:wete:5 c:weten:5 c:wie:-8
c:wie>:-6 c:wij:7 c:wij>:5 c:wijt:6 c:win:6 c:wind:6 c:windv:5 c:wit:-5 c:woe:7 c:woen:7 c:woens:7 c:yone:5 c:you:-5
c:your:-6 c:your>:-7 c:ys>:6 c:zah:-7 c:zahl:-7 c:ze>:-9 c:zeit>:-6 c:zel:6 c:zga:5 c:zgad:5 c:zgado:5 c:zia:5
c:zij:5 c:zijn:6 c:zijn>:6 c:zo>:-8 c:zwa:7 c:zwar:6 d:0.1:-47 d:0.25:-26 d:0.4:-26 d:0.55:-28 d:0.7:-34 d:0.85:-28
e:paid=day:-21 e:paid=none:6 e:promise=day:10 e:run=none:-14 f:_amount:-41 f:_day:70 f:_invoice:-77 f:ack:-20
f:admin:-17 f:all:25 f:back:-8 f:contest:-15 f:d.DAMAGED:-8 f:d.MISSING_DOCS:-5 f:d.NOT_OURS:-9 f:demand:-13
f:difference:-8 f:dispute:-27 f:firm:-17 f:fix:-10 f:formal:164 f:gone:-6 f:greeting:-11 f:hardship:10 f:hold:13
f:hope:-33 f:hostile:-16 f:insolvency:201 f:joke:-6 f:lawyer:38 f:legal:9 f:mine:-30 f:moved:8 f:moves:-23
f:n.QUANTITY_SHORT:-5 f:not:-19 f:not_gone:18 f:not_hope:-7 f:not_insolvency:-24 f:not_legal:25 f:not_paid:8
f:not_stop:11 f:ooo:-16 f:paid:-11 f:part:-7 f:pay:-11 f:plan:-17 f:proof:-5 f:propose:-19 f:question:13
f:r.LATE_DELIVERY:-5 f:r.LOST:7 f:r.NOT_OURS:-21 f:redirect:-5 f:refuse:15 f:remittance:-5 f:rest:-13 f:run:-18
f:statement:-10 f:stop:-8 f:until:-14 f:wait:-16 f:willpay:-13 i:acknowledgement:-17 i:acknowledgement=2:-17
i:already_paid:-11 i:already_paid=3:-11 i:dispute:-31 i:dispute=2:-19 i:dispute=3:-10 i:hardship=2:-9
i:hardship=3:13 i:hostile:-15 i:hostile=2:-6 i:hostile=3:-10 i:in_payment_run:-8 i:in_payment_run=3:-8
i:insolvency:223 i:insolvency=2:43 i:insolvency=3:180 i:invoice_admin:-12 i:invoice_admin=3:-10 i:legal:-6
i:legal=1:54 i:legal=2:-5 i:legal=3:-55 i:nothing:-12 i:out_of_office:-20 i:out_of_office=2:-10
i:out_of_office=3:-10 i:partial_payment:-5 i:promise_to_pay:6 i:promise_to_pay=3:7 i:question=1:-5 i:question=2:8
i:remittance_advice:-6 i:remittance_advice=3:-5 i:statement_request:-9 i:statement_request=3:-6 i:unsubscribe:-12
i:unsubscribe=2:-11 i:wrong_contact:-22 i:wrong_contact=2:-7 i:wrong_contact=3:-12 l:en:-8 l:es:-17 l:fr:14 l:it:14
l:pt:-11 n:1:26 n:2:-14 n:3:-7 n:5:-13 p:aanges:6 p:aangev:7 p:abogad:-11 p:acreed:-5 p:activi:10 p:alsjeb:5
p:amtsge:11 p:angeko:-6 p:anteri:9 p:applie:5 p:appoin:7 p:aprese:14 p:asocia:-13 p:assemb:7 p:atiend:5 p:auftra:-5
p:autori:5 p:avvoca:5 p:bedrij:5 p:beginn:-5 p:beglei:-6 p:behand:13 p:betali:5 p:bewind:11 p:boekho:-5 p:camion:12
p:cancel:-5 p:cessat:6 p:chapte:10 p:chiest:6 p:client:-7 p:commer:5 p:commis:9 p:compan:11 p:compos:5 p:compte:-6
p:comuni:6 p:concor:9 p:concur:22 p:conten:-5 p:contra:-7 p:contro:11 p:creanc:12 p:credit:25 p:credor:5 p:curate:-5
p:curato:11 p:dagvaa:-5 p:decemb:7 p:declar:14 p:dedica:-5 p:deferi:5 p:derzei:-5 p:design:7 p:dezemb:-5 p:direct:6
p:diritt:-6 p:discul:5 p:divida:8 p:domand:8 p:eenman:5 p:eerstv:-5 p:eigenv:5 p:ejecuc:7 p:embarg:5 p:empres:10
p:encuen:6 p:entere:8 p:entrep:5 p:eroffn:11 p:essaye:-7 p:estudi:7 p:etabli:-6 p:excuse:-6 p:exoner:6 p:factur:-14
p:failli:14 p:falenc:9 p:fattur:-7 p:fevrie:-5 p:finish:5 p:forder:8 p:fourni:23 p:geehrt:14 p:gegeve:-6
p:gentil:-11 p:gestel:6 p:gestor:11 p:giudiz:7 p:goedem:-5 p:homolo:5 p:imposs:-6 p:indivi:5 p:inform:9 p:injunc:-5
p:insolv:6 p:instan:-5 p:intend:-8 p:intere:-10 p:interv:8 p:invoic:-7 p:journe:-6 p:judici:7 p:juzgad:10
p:kwijti:13 p:liquid:9 p:mailtj:-6 p:mandat:-11 p:mensaj:-7 p:messag:-12 p:mierco:-8 p:morato:7 p:negoci:11
p:negozi:6 p:ningue:8 p:octobr:6 p:ondern:-6 p:ontvan:-5 p:opdrac:-8 p:opposi:-5 p:ouvert:5 p:pacien:-8 p:pagame:5
p:papele:7 p:parlat:8 p:passiv:6 p:patric:6 p:pourri:-5 p:precis:-5 p:preven:7 p:privat:10 p:proced:-5 p:proces:8
p:protoc:5 p:provee:5 p:provis:6 p:qualqu:8 p:quatsc:-6 p:quiebr:8 p:raadsm:-10 p:rappel:5 p:receiv:5 p:receva:5
p:rechnu:-8 p:rechtb:6 p:rechte:5 p:recono:6 p:recupe:7 p:reenvi:9 p:reglem:-9 p:reorga:6 p:reside:-7 p:restra:-7
p:schlic:-7 p:schlus:6 p:schuld:18 p:schutz:6 p:semain:11 p:servic:-7 p:signor:8 p:sindic:-5 p:situac:5 p:societ:5
p:solici:-5 p:souhai:11 p:sparit:9 p:statut:-9 p:straor:5 p:surend:5 p:sursea:6 p:suspen:8 p:tegenv:-10 p:telefo:-5
p:tentat:-6 p:tradin:8 p:tranqu:-7 p:transf:-10 p:treuha:10 p:tribun:14 p:truste:6 p:ubrige:-8 p:ustede:-5
p:vandaa:-9 p:vended:-8 p:vereff:5 p:verkee:-6 p:verkla:12 p:verwac:-6 p:verwal:8 p:vierne:5 p:volgen:5 p:volunt:7
p:voorlo:5 p:vorder:7 p:vorlau:6 p:vrijda:-5 p:vuestr:-6 p:woensd:15 s:00000:-12 s:0000:-22 s:000:-8 s:00:-25
s:0:-21 s:?:-6 s:account:6 s:auto:10 s:automatic:-5 s:aw:11 s:betalingsherinnering:17 s:cafe:9 s:cobranza:5
s:concurso:9 s:dagvaarding:-10 s:de:14 s:deuxieme:11 s:encerramento:6 s:erinnerung:-11 s:factura:-13 s:factuur:-5
s:faillissement:5 s:fallig:-6 s:herinnering:-12 s:hosting:-5 s:impaye:-5 s:invoice:-9 s:invoices:7 s:laatste:-5
s:masa:10 s:nos:19 s:openstaande:5 s:overdue:8 s:pagamento:9 s:pec:40 s:posten:5 s:re:-57 s:relance:8 s:reminder:-6
s:reply:-5 s:rh:26 s:ri:-5 s:ro:5 s:saldo:12 s:sept:5 s:sin:10 s:soa:5 s:tribunale:41 s:verzoek:12 w:!:-43 w:%:12
w:00000:-18 w:0000:-5 w:000:-34 w:00:-30 w:0:-29 w:?:-27 w:@:-15 w:aan:5 w:aangesteld:6 w:aangevraagd:7 w:aber:-7
w:abogados:-10 w:accountant:6 w:acreedores:-6 w:actividad:5 w:administrador:9 w:administradores:-8
w:administrator:-6 w:ai:13 w:all:9 w:alles:10 w:als:-5 w:alsjeblieft:5 w:always:5 w:am:6 w:amtsgericht:11
w:angekommen:-6 w:anos:5 w:antrag:9 w:ao:-5 w:apply:-7 w:appointed:6 w:aqui:-6 w:are:5 w:asi:8 w:asociados:-13
w:assets:8 w:at:-9 w:atiende:5 w:au:13 w:aucune:-10 w:auftraggeber:-5 w:aunque:-5 w:aus:8 w:ausserstande:-5
w:automatic:5 w:avant:12 w:aviso:5 w:bank:12 w:be:-5 w:bear:5 w:bedrijf:5 w:begleichen:-5 w:behind:5 w:bei:-8
w:beim:12 w:ben:-9 w:beste:5 w:betaal:-6 w:betaalbatch:-5 w:betaling:7 w:betrieb:5 w:bewindvoerder:11 w:bien:-5
w:bilan:18 w:bin:-15 w:boa:-11 w:boeken:11 w:boite:10 w:bon:13 w:bonne:-7 w:box:-7 w:buena:-5 w:bust:5 w:but:-5
w:bv:8 w:ca:-17 w:casa:-5 w:case:6 w:cassa:11 w:ce:-10 w:cesado:6 w:cessation:6 w:chapter:10 w:che:8 w:chef:-6
w:cheque:-5 w:chers:19 w:chiesto:5 w:ci:-5 w:claim:7 w:client:-10 w:cliente:-8 w:com:-8 w:commercialista:6
w:commissario:6 w:como:8 w:company:6 w:companys:6 w:composizione:6 w:comptes:-6 w:comunicamos:6 w:concordato:6
w:concursal:14 w:concurso:7 w:consigo:-5 w:conta:-6 w:conto:-5 w:contra:6 w:controllata:5 w:copia:-7 w:cosa:9
w:court:8 w:creances:5 w:creanciers:6 w:credito:5 w:creditors:14 w:creditos:7 w:credores:6 w:crisi:7 w:curateur:-5
w:curator:10 w:curatore:5 w:cva:9 w:da:-8 w:dahin:5 w:dai:6 w:dank:-5 w:dans:-7 w:darf:6 w:das:-12 w:de:-9 w:debts:6
w:december:6 w:declarer:6 w:del:-9 w:dem:5 w:demand:-8 w:den:9 w:depose:15 w:depuis:17 w:derzeit:-5 w:desde:6
w:desole:8 w:deuda:5 w:deze:-5 w:di:-20 w:dias:7 w:dice:7 w:die:-5 w:diritto:-6 w:dirle:10 w:ditta:6 w:divida:-5
w:dividas:8 w:doen:14 w:domanda:5 w:dort:-5 w:down:-6 w:drauf:-6 w:droit:5 w:du:-5 w:durfen:5 w:ee:-9 w:een:10
w:eenmanszaak:5 w:eens:-5 w:eerstvolgende:-5 w:eigen:6 w:eind:-5 w:eine:-6 w:ejecuciones:7 w:em:-6 w:empresa:7
w:encuentra:6 w:enero:-6 w:entered:8 w:er:12 w:era:-5 w:eroffnung:6 w:essayez:-7 w:est:6 w:esta:5 w:estou:-6
w:estoy:5 w:estudio:6 w:et:-10 w:etablissement:-7 w:eu:-7 w:eventuali:5 w:excuses:-6 w:exoneracion:5 w:factura:-6
w:failliet:5 w:faillissement:12 w:fait:-6 w:falencia:9 w:fallito:-7 w:fattura:-7 w:fehlen:-5 w:feito:5 w:fevrier:-5
w:fica:7 w:filed:5 w:filing:6 w:fin:-7 w:finale:13 w:fini:15 w:fino:-6 w:firm:7 w:for:-9 w:forderung:7
w:fournisseurs:24 w:frau:10 w:frigo:6 w:fundo:5 w:fur:-6 w:gas:9 w:ge:9 w:gedaan:7 w:geehrte:14 w:gegaan:5
w:gegeven:-5 w:geld:-10 w:gele:8 w:gentile:-5 w:gentilissimi:-5 w:gere:-7 w:gerust:9 w:get:5 w:gibt:5 w:ging:-10
w:giudiziale:8 w:greffe:11 w:ha:17 w:hanno:5 w:has:19 w:hasta:-9 w:havera:5 w:hay:14 w:he:-7 w:heer:9 w:helaas:5
w:hello:6 w:hemos:6 w:high:5 w:ho:5 w:homologado:5 w:how:6 w:if:8 w:ik:-11 w:im:-5 w:impossibile:-6 w:in:22 w:inc:6
w:injunction:-5 w:inso:10 w:insolvencia:20 w:insolvencias:-8 w:insolvent:-5 w:insolvente:-6 w:insolvenz:-10
w:instant:-5 w:into:12 w:ip:7 w:is:15 w:it:-10 w:je:11 w:jeudi:15 w:joint:5 w:jour:-5 w:journee:-6 w:judicial:9
w:juez:7 w:juridico:5 w:juzgado:10 w:kwijting:13 w:la:13 w:lads:6 w:last:6 w:lavoro:9 w:le:6 w:legale:-5 w:leggen:12
w:leid:5 w:les:6 w:letrado:5 w:ley:5 w:liquidacao:5 w:liquidacion:9 w:liquidazione:8 w:lj:12 w:lo:12 w:loopt:5
w:los:5 w:ltd:12 w:lui:8 w:luis:5 w:lundi:6 w:lv:9 w:ma:-11 w:maart:-5 w:mail:-8 w:mails:7 w:man:6 w:manager:-5
w:manana:6 w:mandato:-5 w:mandes:6 w:may:5 w:meer:19 w:meet:-5 w:mehr:17 w:melden:5 w:mensaje:-7 w:message:-10
w:meu:-6 w:mia:7 w:miercoles:-8 w:minha:-5 w:moi:10 w:mon:-5 w:montag:5 w:moogt:9 w:moratoria:5 w:mr:8 w:much:6
w:naar:-8 w:nadie:13 w:namens:11 w:nao:6 w:nas:-5 w:ne:-8 w:neem:9 w:neer:9 w:negociacoes:7 w:negoziata:6 w:nel:-5
w:nem:8 w:nemen:-5 w:nessuno:5 w:ni:-6 w:nicht:-5 w:niente:9 w:ninguem:8 w:nog:7 w:nom:-6 w:nomme:5 w:nossa:6
w:nostro:-7 w:nuestro:-5 w:ob:5 w:obra:-5 w:oct:6 w:octobre:6 w:off:-7 w:ogni:-5 w:om:5 w:on:18
w:ondernemingsrechtbank:-6 w:only:-6 w:ons:7 w:ontem:9 w:ontvangen:-6 w:onze:-17 w:ops:-6 w:ore:10 w:os:10 w:our:-13
w:out:-6 w:over:7 w:paciencia:-8 w:paga:-11 w:pagar:7 w:pago:-6 w:paiements:5 w:papeles:7 w:para:5 w:parlato:10
w:parte:-5 w:pas:-14 w:passee:8 w:passivo:6 w:pdf:-5 w:peine:6 w:pelo:6 w:pero:-9 w:plan:5 w:plano:7 w:pleite:-10
w:plus:9 w:plutot:-6 w:por:-8 w:posso:11 w:post:-5 w:pour:22 w:pourriez:-5 w:practitioner:5 w:pre:6
w:presentation:-8 w:preventivo:6 w:principal:-6 w:pris:5 w:privatinsolvenz:9 w:processo:10 w:proveedores:5 w:qual:5
w:qualquer:8 w:quando:-5 w:quatsch:-6 w:que:9 w:quedo:10 w:quiebra:11 w:quinta:-8 w:raadsman:-10 w:rappeler:6
w:recevable:5 w:rechnung:-8 w:rechtbank:6 w:rechter:5 w:reclamacion:-5 w:recuperacao:5 w:reenvio:9 w:reglement:-9
w:rendu:12 w:resta:9 w:restrain:-5 w:rj:6 w:savez:6 w:say:-5 w:schlicht:-7 w:scusate:-6 w:se:-6 w:sehr:14 w:seit:5
w:semaine:11 w:semana:9 w:sera:10 w:serez:5 w:si:22 w:siamo:7 w:sie:-11 w:signora:9 w:sinds:9 w:societe:6 w:socio:5
w:socios:6 w:solicitors:-7 w:sono:5 w:sorry:9 w:sotto:39 w:souhaite:11 w:sous:7 w:sparito:9 w:statutory:-8 w:stay:5
w:stoel:6 w:su:-8 w:sua:-6 w:suis:-6 w:sur:5 w:surendettement:5 w:surseance:10 w:suspensa:6 w:tardi:-6 w:te:-8
w:tegen:10 w:telefono:-5 w:tempo:-5 w:tengo:-5 w:tentativo:-6 w:thanks:-5 w:the:8 w:their:-5 w:them:9 w:tout:14
w:trading:8 w:transferencia:-9 w:treuhander:7 w:tribunal:14 w:trois:-8 w:trustee:6 w:tut:5 w:uber:5 w:ubrigens:-6
w:um:-8 w:und:-9 w:under:8 w:unico:6 w:unser:-5 w:us:5 w:ustedes:-5 w:utente:-6 w:uur:5 w:uw:-13 w:van:8
w:vandaag:-9 w:vara:5 w:vedere:9 w:vendedor:-8 w:verao:-5 w:vereffenaar:5 w:verkeerde:-6 w:verklaard:10
w:verwalter:6 w:vi:-8 w:via:5 w:viejo:6 w:vient:-6 w:viernes:5 w:vise:-7 w:voces:-5 w:voila:6 w:voluntary:7 w:von:-7
w:voor:-6 w:vossa:-9 w:vosso:-7 w:vostro:6 w:votre:-9 w:vous:6 w:vrijdag:-5 w:vs:-7 w:vuestra:-5 w:we:9 w:weet:-5
w:wegen:-5 w:weken:-6 w:were:8 w:weten:10 w:wie:-13 w:wij:10 w:with:-5 w:woensdag:15 w:would:-7 w:wsnp:5 w:ya:5
w:yo:6 w:your:-15 w:zelf:10 w:zijn:11 w:zu:-7 w:zwart:12
"""
