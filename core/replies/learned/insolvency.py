"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -5.7
THRESHOLD = 0.05
#: clue:hundredths
WEIGHTS = """
?:-30 ?plan:-14 ?propose:-11 ?until:-5 ?wait:-5 b:0000_00:-7 b:000_000:-5 b:000_00:-9 b:000_dias:6 b:000_euro:-6
b:000_inso:9 b:00_0000:14 b:00_000:-17 b:00_de:-6 b:00_oct:5 b:0_%:14 b:0_000:-15 b:0_december:5 b:acao_de:6
b:acogido_la:5 b:against_the:5 b:ai_plus:5 b:al_in:5 b:am_montag:9 b:an_injunction:-5 b:and_am:-5 b:ao_vosso:-9
b:are_in:-5 b:are_not:-8 b:as_of:5 b:asi_que:6 b:au_greffe:14 b:bank_has:5 b:banque_de:5 b:bear_with:5
b:befindet_sich:7 b:bei_mir:-5 b:beim_amtsgericht:5 b:ben_de:-5 b:bin_seit:6 b:binnen_twee:-5 b:bis_dahin:5
b:bjr_je:5 b:boite_est:12 b:bonne_journee:-6 b:buzon_no:5 b:ca_0:-9 b:called_in:5 b:ce_jour:-5 b:ce_matin:6
b:cesado_su:5 b:cessation_de:7 b:chapter_00:5 b:chez_nous:-5 b:ci_hanno:5 b:claim_in:5 b:com_pedido:-5
b:composizione_negoziata:6 b:con_la:9 b:con_mi:6 b:con_un:10 b:concurso_de:-6 b:contra_empresa:6 b:court_of:8
b:curator_van:-5 b:dans_les:-7 b:das_geld:-9 b:de_acreedores:-9 b:de_bank:10 b:de_boeken:10 b:de_cobranca:8
b:de_deux:-6 b:de_eerstvolgende:-5 b:de_enero:-6 b:de_france:5 b:de_heer:13 b:de_herinnering:-5 b:de_liquidation:-7
b:de_nos:-6 b:de_ondernemingsrechtbank:-5 b:de_paiements:6 b:de_rechtbank:6 b:de_rechter:6 b:de_verkeerde:-7
b:de_votre:-6 b:de_werf:5 b:dear_all:5 b:dear_sir:5 b:della_crisi:7 b:depose_le:17 b:depuis_jeudi:15
b:di_concordato:5 b:die_firma:7 b:die_zijn:5 b:ditta_ee:7 b:door_de:7 b:droit_de:5 b:du_00:5 b:durfen_wir:5
b:ee_fallito:-6 b:ee_il:5 b:ee_sparito:9 b:een_akkoord:6 b:een_tegenvordering:-10 b:eine_andere:-6 b:el_concurso:7
b:el_juez:5 b:el_juzgado:11 b:el_miercoles:-9 b:el_sindico:5 b:el_viernes:5 b:en_cessation:7 b:en_el:8
b:en_liquidacion:6 b:en_niets:-5 b:en_quiebra:6 b:en_we:-5 b:encuentra_en:6 b:entered_into:6 b:entreprise_est:7
b:es_nicht:6 b:est_en:20 b:est_la:-5 b:est_le:-6 b:est_partie:6 b:est_un:-5 b:esta_en:9 b:esta_manana:10
b:estou_de:-9 b:et_le:-6 b:eu_ca:-9 b:failliet_verklaard:5 b:faillissement_aangevraagd:7 b:fin_de:-5
b:finale_kwijting:13 b:for_an:-5 b:for_the:-10 b:gaat_mee:-5 b:geehrte_frau:17 b:geen_mails:5 b:gentile_utente:-6
b:gestern_raus:6 b:gibt_es:5 b:has_entered:6 b:hat_insolvenz:-9 b:hear_it:5 b:het_faillissement:9 b:high_court:5
b:ich_habe:-5 b:ich_mach:6 b:if_you:5 b:ik_betaal:-7 b:ik_verwacht:-5 b:il_commercialista:5 b:il_mio:7
b:il_nostro:-6 b:il_vostro:6 b:in_de:8 b:in_een:5 b:in_on:6 b:informa_se:5 b:insolvencia_na:5
b:insolvenz_angemeldet:-6 b:into_cva:6 b:is_to:5 b:is_your:5 b:ist_eine:-7 b:ist_gestern:6 b:ist_nichts:-5
b:ist_ubrigens:-6 b:je_depose:15 b:je_ne:-5 b:je_suis:-5 b:je_vous:9 b:juridico_que:6 b:la_00:-6 b:la_boite:12
b:la_ca:-9 b:la_cassa:10 b:la_declaration:7 b:la_fin:-5 b:la_liquidazione:7 b:la_peine:6 b:la_segunda:7
b:la_semaine:11 b:la_vs:-7 b:la_vuestra:-5 b:le_bilan:18 b:le_droit:5 b:le_liquidateur:-6 b:le_nom:-6
b:les_comptes:-6 b:letrado_de:6 b:liquidacion_concursal:6 b:liquidazione_controllata:5 b:liquidazione_giudiziale:6
b:lo_que:8 b:madame_monsieur:6 b:mails_meer:5 b:mais_nada:9 b:mandataire_judiciaire:-6 b:me_ha:6 b:me_mandes:6
b:mee_met:-5 b:meinen_treuhander:7 b:met_00:-5 b:met_het:-6 b:mij_nog:5 b:mir_leid:11 b:montag_den:5 b:na_quinta:-9
b:naar_de:-6 b:nao_ee:-5 b:nao_havera:5 b:nao_tenho:6 b:neem_contact:5 b:negoziata_della:5 b:nicht_aus:5
b:nicht_insolvent:-5 b:nicht_mehr:6 b:nichts_zu:-6 b:niets_meer:5 b:no_me:5 b:no_processo:7 b:nom_de:-6
b:non_esiste:7 b:non_mi:8 b:non_so:9 b:nous_est:-6 b:nous_la:12 b:oktober_in:5 b:on_00:6 b:on_est:7 b:on_the:5
b:ondernemingsrechtbank_te:-8 b:onze_administratie:-5 b:over_mijn:-7 b:pagar_ninguem:7 b:parlato_con:10 b:pas_la:6
b:pas_les:-6 b:pas_payer:-5 b:pasado_manana:-5 b:peco_que:-5 b:pedido_de:8 b:peine_de:6 b:pelo_tribunal:5
b:plan_de:5 b:plano_de:5 b:please_do:-6 b:plus_rien:8 b:podemos_pagar:5 b:por_000:6 b:por_la:-9 b:pour_instant:-5
b:pour_les:5 b:pour_moi:9 b:pour_nous:12 b:presentation_of:-9 b:procedura_di:6 b:que_el:5 b:que_les:-5 b:que_me:7
b:que_nos:6 b:rassurez_vous:-5 b:reenvio_lo:9 b:se_encuentra:6 b:se_paga:-6 b:se_posso:10 b:sehr_geehrte:14
b:semana_passada:5 b:sera_feito:5 b:sie_uns:-6 b:signora_mia:10 b:sind_nicht:-5 b:sind_wir:-6
b:sind_zahlungsunfahig:5 b:statutory_demand:-9 b:su_actividad:5 b:suis_en:5 b:surseance_van:6 b:tegen_finale:13
b:thanks_for:-5 b:that_is:-5 b:the_company:8 b:this_morning:5 b:to_creditors:5 b:to_inform:5 b:to_restrain:-5
b:tout_est:7 b:transferencia_el:-9 b:tut_mir:11 b:twee_weken:-5 b:und_wir:-5 b:van_0:9 b:van_betaling:6
b:verwacht_dat:-5 b:voor_de:-13 b:voor_het:-5 b:vorige_week:5 b:we_de:8 b:were_appointed:5 b:wij_doen:12
b:wij_nemen:-6 b:will_write:5 b:with_our:-6 b:with_us:5 b:write_to:5 b:you_are:5 b:you_may:8 b:your_claim:5
b:zit_in:8 b:zu_begleichen:-5 c:<a>:7 c:<aa:11 c:<aan:10 c:<aang:8 c:<ab:-13 c:<abo:-6 c:<abog:-5 c:<aco:5 c:<act:5
c:<acti:5 c:<ai:6 c:<ai>:6 c:<al:6 c:<all:8 c:<all>:5 c:<alle:5 c:<am:12 c:<amt:6 c:<amts:6 c:<an:-6 c:<and:-19
c:<ande:-6 c:<ant:14 c:<ante:8 c:<antr:8 c:<any:6 c:<appo:5 c:<apre:6 c:<as:-11 c:<asi:6 c:<ask:-5 c:<aso:-7
c:<asse:7 c:<at:-5 c:<au:-7 c:<au>:8 c:<auc:-6 c:<aucu:-7 c:<avan:5 c:<avi:5 c:<avis:5 c:<ban:9 c:<bank:10 c:<be:11
c:<bed:5 c:<beg:-6 c:<beh:6 c:<bei>:-6 c:<beim:5 c:<ben>:-5 c:<bes:6 c:<bew:6 c:<bewi:6 c:<bi:-10 c:<bil:5 c:<bila:7
c:<bin:-12 c:<bin>:-10 c:<bl:-5 c:<boa:-8 c:<boa>:-6 c:<boi:6 c:<boit:5 c:<bon>:6 c:<bu:-13 c:<bur:-6 c:<bv:5
c:<bv>:5 c:<ca:-10 c:<ca>:-10 c:<cami:6 c:<cas:5 c:<ces:10 c:<cess:8 c:<chap:5 c:<cheq:-5 c:<cher:9 c:<chi:6
c:<cl:-6 c:<cla:6 c:<cli:-10 c:<clie:-8 c:<co:8 c:<com:6 c:<conc:9 c:<cons:-5 c:<cop:-5 c:<copi:-5 c:<cosa:5
c:<cou:8 c:<cour:10 c:<cr:24 c:<cre:22 c:<crea:7 c:<cred:16 c:<cu:-5 c:<d>:6 c:<da:-23 c:<da>:-5 c:<dag:-7
c:<dan:-11 c:<dar:5 c:<darf:5 c:<das:-5 c:<das>:-5 c:<dat:-5 c:<dea:5 c:<dec:12 c:<dece:5 c:<decl:8 c:<del:-7
c:<del>:-5 c:<dem:-9 c:<dema:-7 c:<dep:15 c:<depo:8 c:<depu:8 c:<der:-5 c:<di>:-9 c:<die:-8 c:<dif:-6 c:<dirl:5
c:<do:-8 c:<doe:6 c:<doen:7 c:<dor:-5 c:<dr:-6 c:<dra:-5 c:<du:-6 c:<e>:-11 c:<ec:-5 c:<een:5 c:<een>:6 c:<emp:5
c:<empr:6 c:<en:-7 c:<env:-6 c:<er>:5 c:<ero:6 c:<erof:6 c:<es:13 c:<es>:5 c:<ess:-6 c:<essa:-6 c:<est:11 c:<esta:8
c:<et:-10 c:<et>:-5 c:<eu:-6 c:<exc:-6 c:<fac:-10 c:<fact:-9 c:<fail:5 c:<fal:12 c:<fale:8 c:<fall:8 c:<fat:-8
c:<fatt:-5 c:<feh:-5 c:<fehl:-5 c:<fi:12 c:<fil:7 c:<fini:10 c:<fir:9 c:<firm:8 c:<fo:7 c:<for>:-5 c:<fou:11
c:<four:12 c:<fr:8 c:<frau:5 c:<fri:5 c:<ga:5 c:<gas:5 c:<ge:13 c:<gee:5 c:<geeh:7 c:<geld:-5 c:<gen:-6 c:<ges:16
c:<gest:14 c:<gi:-8 c:<gin:-6 c:<ging:-6 c:<go:-10 c:<gra:-5 c:<gran:-5 c:<gre:8 c:<gref:7 c:<gu:-5 c:<ha:17
c:<ha>:8 c:<hab:-7 c:<has:8 c:<has>:12 c:<hay:6 c:<hay>:7 c:<he:8 c:<heer:5 c:<hel:5 c:<hem:5 c:<ih:-6 c:<ihr:-5
c:<ik:-9 c:<ik>:-7 c:<im:-5 c:<in>:13 c:<inf:6 c:<info:6 c:<ing:-6 c:<inso:7 c:<inst:-6 c:<inte:-8 c:<into:5
c:<is:12 c:<is>:10 c:<j>:5 c:<je:11 c:<je>:5 c:<jeu:5 c:<jeud:5 c:<jour:-8 c:<ju:15 c:<jun:11 c:<juz:6 c:<juzg:6
c:<ke:-5 c:<ku:5 c:<kw:6 c:<kwi:6 c:<kwij:6 c:<la:9 c:<la>:8 c:<lei:10 c:<leid:8 c:<let:-5 c:<lett:-5 c:<levo:-6
c:<li:6 c:<liq:7 c:<liqu:7 c:<lit:-5 c:<lo:11 c:<lo>:5 c:<lt:6 c:<ltd:6 c:<ltd>:6 c:<lu:12 c:<lui:6 c:<lun:5
c:<m>:-7 c:<ma>:-6 c:<mac:5 c:<mach:5 c:<mai:-6 c:<mail:-7 c:<man:7 c:<mar:-6 c:<mas:7 c:<may>:5 c:<me:-11 c:<meer:9
c:<meh:7 c:<mehr:7 c:<mes:-10 c:<mess:-9 c:<met:-5 c:<meu:-5 c:<mi:6 c:<mie:-5 c:<mier:-5 c:<min:5 c:<mo:17 c:<moi:8
c:<moi>:5 c:<mr:5 c:<mr>:5 c:<mu:7 c:<na:6 c:<naa:-7 c:<naar:-6 c:<nad:10 c:<nadi:7 c:<name:5 c:<nee:10 c:<neem:5
c:<neer:5 c:<neg:7 c:<nego:8 c:<ni:5 c:<nien:5 c:<nin:6 c:<no:10 c:<not:-8 c:<nu:-9 c:<on:-6 c:<on>:7 c:<onte:5
c:<onz:-10 c:<onze:-10 c:<op:-14 c:<opd:-5 c:<opdr:-5 c:<ore:5 c:<ore>:5 c:<os:7 c:<os>:6 c:<ou:-7 c:<our:-5
c:<our>:-6 c:<out:-5 c:<pa:-12 c:<paci:-5 c:<pag:-7 c:<pap:5 c:<pape:7 c:<par:-8 c:<part:-7 c:<pas>:-7 c:<pass:10
c:<pe:5 c:<per:-5 c:<pero:-5 c:<pi:5 c:<pid:5 c:<pla:6 c:<plan:7 c:<ple:-11 c:<plei:-10 c:<plus:6 c:<po:6 c:<por:-5
c:<poss:6 c:<pou:11 c:<pour:10 c:<pr:20 c:<pro:13 c:<prov:6 c:<qual:5 c:<que:6 c:<qued:6 c:<qui:-7 c:<quin:-5
c:<raa:-5 c:<raad:-5 c:<rad:7 c:<re:-22 c:<rea:-6 c:<read:-5 c:<reen:5 c:<regl:-6 c:<ren:5 c:<rend:6 c:<rep:-5
c:<ri:-14 c:<ris:-6 c:<ru:-7 c:<s>:6 c:<sa:-9 c:<sal:-8 c:<salu:-7 c:<san:6 c:<sau:-7 c:<schu:15 c:<seh:7 c:<sehr:7
c:<sem:8 c:<sema:10 c:<ser:-5 c:<serv:-11 c:<sho:-5 c:<si:15 c:<si>:11 c:<sia:7 c:<siam:6 c:<sie:-5 c:<sinc:-5
c:<sl:5 c:<so:35 c:<soc:10 c:<soci:10 c:<sol:-9 c:<sor:6 c:<sorr:6 c:<sot:20 c:<sott:20 c:<sou:8 c:<souh:5 c:<sp:-5
c:<spe:-6 c:<st:-5 c:<sta:-6 c:<stat:-10 c:<su:-6 c:<su>:-5 c:<sur:9 c:<sus:5 c:<susp:5 c:<te:-9 c:<th:-7 c:<than:-5
c:<ti:5 c:<to:14 c:<tou:5 c:<tout:5 c:<tran:-6 c:<treu:6 c:<tri:5 c:<trib:7 c:<tro:-8 c:<tru:5 c:<tut:6 c:<tut>:7
c:<u>:5 c:<ub:-5 c:<ui:5 c:<uit:5 c:<um:-7 c:<un:-14 c:<uns:-6 c:<us:-6 c:<ust:-5 c:<uste:-5 c:<uw:-6 c:<uw>:-6
c:<vand:-5 c:<ve:12 c:<ved:24 c:<vede:5 c:<ven:-5 c:<via:7 c:<vien:-5 c:<vor:9 c:<vos:-11 c:<voss:-9 c:<vu:-5
c:<weg>:5 c:<wer:5 c:<wet:5 c:<wete:5 c:<wi:-14 c:<wie:-7 c:<wie>:-6 c:<wij>:5 c:<woe:7 c:<woen:7 c:<your:-7 c:<zw:7
c:<zwa:7 c:<zwar:6 c:aads:-5 c:aadsm:-5 c:aag>:-5 c:aal:-6 c:aan:19 c:aan>:7 c:aang:8 c:aange:8 c:aar:-5 c:aard>:5
c:aat>:-5 c:abe:-6 c:abil:5 c:abili:5 c:abo:-6 c:abog:-5 c:aboga:-5 c:abr:5 c:abri:5 c:aca:8 c:acao:7 c:acao>:7
c:acc>:5 c:ach:-7 c:acht:-12 c:aco:10 c:acoe:6 c:acoes:6 c:acti:5 c:activ:5 c:actu:-10 c:actur:-7 c:ade:-8 c:aden:-5
c:adi:9 c:adie:10 c:adie>:7 c:ado:8 c:ado>:19 c:ador>:6 c:ados:-14 c:ados>:-14 c:adsm:-5 c:adsma:-5 c:ag>:10
c:aga>:-6 c:age:-11 c:age>:-5 c:agg:-7 c:ahl:-5 c:ahr:7 c:ahre:8 c:ahren:7 c:ai>:9 c:ail>:-7 c:aill:6 c:ailli:6
c:ain>:-5 c:aine:8 c:aine>:7 c:ais:-5 c:aite:5 c:aite>:6 c:al>:12 c:alen:6 c:alenc:8 c:ales:-7 c:ales>:-7 c:alin:5
c:aling:5 c:all:13 c:alle:9 c:alles:6 c:alli:8 c:allim:5 c:alt:8 c:alte:6 c:alter:7 c:alu:-7 c:ame:-6 c:ame>:-5
c:amens:6 c:ami:5 c:amio:6 c:amion:6 c:amp:-7 c:amt:8 c:amts:6 c:amtsg:7 c:an>:8 c:ana:5 c:ana>:8 c:anc:9 c:ance:7
c:ance>:9 c:ancie:5 c:and:-27 c:and>:-7 c:anda:-7 c:andaa:-5 c:andad:5 c:andat:-7 c:ande:5 c:ande>:-5 c:andi:-11
c:andi>:-12 c:ando>:-6 c:aner:7 c:aneri:7 c:angen:-5 c:anno:5 c:anno>:6 c:ano:6 c:ano>:7 c:ans>:-6 c:ansf:-6
c:ansfe:-5 c:ant:18 c:ante:15 c:ante>:6 c:anto:-5 c:antr:14 c:antra:10 c:any:13 c:any>:5 c:anz:5 c:aor:5 c:aord:6
c:aordi:6 c:ape:9 c:aper:5 c:appoi:5 c:apre:6 c:apres:7 c:apt:5 c:apte:5 c:apter:5 c:ar>:18 c:ara:9 c:arat:6
c:ard:-7 c:arf:5 c:arf>:5 c:ari:9 c:aria:-5 c:ario:11 c:ario>:9 c:arito:5 c:arl:5 c:as>:-13 c:asi:7 c:ask:-5
c:aso:-7 c:ass:12 c:assa:7 c:assa>:6 c:asse:10 c:assu:-5 c:ast>:5 c:at>:-12 c:ate:-11 c:ate>:-9 c:ati:5 c:atin:9
c:atins:5 c:ato:6 c:ato>:5 c:ator:6 c:ats:-7 c:att:-11 c:atu:-10 c:atut:-5 c:auc:-6 c:aucu:-7 c:aucun:-7 c:aud:-5
c:auf:-6 c:aus>:7 c:avoro:5 c:ay>:16 c:ban:10 c:bank:11 c:bank>:8 c:bau:-6 c:bau>:-7 c:be>:-7 c:beg:-6 c:beh:7
c:behan:6 c:bei:-5 c:bei>:-7 c:beim:5 c:beim>:5 c:ben:-6 c:ben>:-8 c:bes:5 c:betaa:-6 c:bew:7 c:bewi:8 c:bewin:7
c:bil:5 c:bila:7 c:bilan:7 c:bili:5 c:bin:-12 c:bin>:-10 c:boa:-8 c:boa>:-6 c:bod:9 c:boeke:5 c:bog:-5 c:boga:-5
c:bogad:-5 c:boi:6 c:boit:5 c:boite:5 c:bon>:6 c:box:-5 c:bru:5 c:bun:8 c:buna:7 c:bunal:7 c:bur:-5 c:bv>:5 c:ca>:-6
c:cami:5 c:camio:6 c:cassa:5 c:cc>:7 c:cce:-7 c:cep:-5 c:cept:-5 c:ces>:-9 c:cess:10 c:cessa:5 c:cesso:5 c:chap:6
c:chapt:5 c:che:-19 c:chen:-5 c:chen>:-6 c:cheq:-5 c:chequ:-5 c:chi:6 c:cht:-13 c:cht>:-6 c:chu:11 c:chul:12
c:chuld:12 c:ci>:-9 c:cia:6 c:cia>:6 c:ciad:-7 c:ciado:-7 c:cial:8 c:cial>:5 c:cias:-5 c:cias>:-5 c:cie:6 c:cienc:-5
c:cio:6 c:cios>:5 c:cit:-5 c:cito:-5 c:cla:13 c:clar:9 c:cli:-10 c:clie:-8 c:clien:-8 c:coe:5 c:coes:5 c:coes>:5
c:com:7 c:compa:8 c:compt:-5 c:conc:10 c:concu:5 c:cons:-5 c:cont:-6 c:cop:-5 c:copi:-5 c:corda:5 c:cou:10 c:cour:10
c:coura:6 c:cre:19 c:crea:7 c:crean:7 c:cred:16 c:credi:12 c:ct>:9 c:ctivi:5 c:ctu:-10 c:ctur:-7 c:ctura:-5 c:cue:5
c:cuen:6 c:cuent:5 c:cun:-8 c:cune:-5 c:cune>:-5 c:cus:-9 c:da>:17 c:daag:-5 c:daag>:-5 c:dad:8 c:dado:5 c:dado>:5
c:dan:-13 c:darf:5 c:darf>:5 c:de>:-15 c:dea:6 c:dec:11 c:dece:5 c:decl:8 c:decla:8 c:ded:-5 c:dedo:-5 c:dedor:-5
c:del:-7 c:del>:-6 c:delen:6 c:dem:-12 c:dema:-7 c:deman:-7 c:den:-8 c:den>:-5 c:denti:5 c:dep:15 c:depo:8 c:depos:9
c:depu:8 c:depui:9 c:der:9 c:der>:8 c:dev:-5 c:di>:-17 c:dica:-7 c:die:7 c:dif:-6 c:dina:5 c:dinar:6 c:dirl:5
c:dit:12 c:dito:14 c:ditor:8 c:divi:5 c:do>:13 c:doe:6 c:doen:7 c:doen>:7 c:dop:6 c:dopp:5 c:doppi:5 c:dos:-14
c:dos>:-14 c:dra:-11 c:drac:-5 c:drach:-5 c:dre:6 c:ds>:5 c:dsm:-6 c:dsma:-6 c:dsman:-6 c:dvo:6 c:dvoe:5 c:dvoer:5
c:ean:8 c:eanc:9 c:eance:6 c:ear:7 c:ear>:6 c:eb>:5 c:ebe:-14 c:eben:-5 c:eben>:-5 c:eber:-7 c:eber>:-6 c:ebr:9
c:ebra:5 c:ebra>:6 c:ech:-5 c:echt>:-5 c:eci:-12 c:ecl:8 c:ecla:8 c:eclar:8 c:ect:8 c:ecu:5 c:ed>:11 c:eda:29
c:eda>:22 c:eder:5 c:edere:6 c:edi:11 c:edit:12 c:edito:14 c:edr:6 c:eef:-5 c:eeh:7 c:eehr:7 c:eehrt:7 c:een:11
c:een>:6 c:eenv:5 c:eenvi:5 c:eer>:11 c:ees>:5 c:eet>:-5 c:ef>:-6 c:eff:10 c:effe:10 c:effe>:7 c:ega:-6 c:egal:-5
c:egel:8 c:egeli:7 c:egen:-5 c:egg:6 c:eggen:5 c:egl:-9 c:egle:-9 c:egoc:6 c:egoci:6 c:ehan:6 c:ehand:6 c:ehl:-5
c:ehr:20 c:ehr>:14 c:ehrt:7 c:ehrte:7 c:ei>:-6 c:eili:-5 c:eim:5 c:eim>:5 c:eit:-12 c:eite:-10 c:eite>:-10 c:ek>:5
c:eld:-11 c:eld>:-9 c:ele:6 c:elen:5 c:elen>:5 c:eli:13 c:elin:7 c:eling:6 c:ell:5 c:elle:-5 c:elle>:-5 c:ello>:5
c:em>:20 c:emain:5 c:emand:-7 c:eme:-12 c:emen:-7 c:emi:-6 c:emp:5 c:empr:8 c:empre:8 c:en>:10 c:enden:9 c:endi:-6
c:endu:6 c:endu>:6 c:enen:5 c:enen>:5 c:ener:-5 c:enn:-5 c:eno:-6 c:ensd:7 c:ensda:7 c:enst:-5 c:ent>:-9 c:entar:5
c:entat:-8 c:ente:-6 c:ente>:-10 c:enti>:7 c:entil:-6 c:ento:12 c:ento>:5 c:envo:-9 c:enz:7 c:epo:8 c:epos:9
c:epose:7 c:ept:-5 c:epu:8 c:epui:9 c:epuis:9 c:equ:-5 c:er>:14 c:erac:8 c:erde>:-5 c:erder:5 c:ere:-14 c:eren:-9
c:erenc:-6 c:erf:7 c:erfa:6 c:erfah:7 c:eri:16 c:eric:6 c:erich:7 c:erin:7 c:ering:8 c:erkl:6 c:erkla:6 c:ero:-6
c:ero>:-15 c:erof:5 c:eroff:5 c:ers>:14 c:erst:-5 c:eru:9 c:erun:5 c:erung:5 c:ervi:-6 c:ervic:-5 c:erwa:6 c:erwal:9
c:esa:8 c:esd:5 c:ese:5 c:esent:6 c:esol:5 c:ess:-7 c:essa:-8 c:essag:-6 c:essem:5 c:est:9 c:esta:8 c:esta>:5
c:este:7 c:ester:6 c:esti:-5 c:esto:6 c:estor:5 c:estr:-8 c:estra:-6 c:et>:-16 c:eta:-10 c:etaa:-6 c:etaal:-6
c:ete:6 c:eten:9 c:eten>:9 c:etr:5 c:ett:-7 c:etto:-6 c:etto>:-5 c:eu>:-5 c:eud:7 c:eudi:5 c:eudi>:5 c:euh:5
c:euha:6 c:euhan:6 c:eur>:-6 c:eure:6 c:eurs:8 c:eurs>:7 c:eve:-5 c:event:5 c:ever>:-6 c:evo:-6 c:ewi:8 c:ewin:7
c:ewind:7 c:exc:-6 c:ez>:-8 c:eza:-8 c:fac:-13 c:fact:-9 c:factu:-9 c:fah:6 c:fahr:7 c:fahre:7 c:fail:5 c:faill:6
c:fal:16 c:fale:9 c:falen:8 c:fall:9 c:falli:8 c:fat:-7 c:fe>:9 c:feh:-5 c:fehl:-5 c:fer:-8 c:fere:-7 c:feren:-7
c:ffe:8 c:ffe>:7 c:ffn:5 c:fic:5 c:fica:5 c:fica>:5 c:fil:7 c:fin:5 c:final:5 c:fini:10 c:fir:8 c:firm:7 c:for:5
c:for>:-5 c:form:7 c:form>:5 c:fou:11 c:four:12 c:fourn:11 c:fra:5 c:frau:5 c:frau>:5 c:fri:6 c:ga>:-5 c:gado>:9
c:gados:-6 c:gal:-6 c:gas:6 c:gas>:6 c:gat:-5 c:geb:-8 c:gebe:-9 c:geeh:7 c:geehr:7 c:geg:-7 c:gege:-7 c:gel:5
c:geld:-7 c:geld>:-7 c:geli:7 c:gelin:7 c:gen>:14 c:genti:-6 c:ger:6 c:geri:7 c:geric:8 c:ges:15 c:gest:11 c:geste:5
c:gesto:7 c:gev:-6 c:geve:-7 c:ggen:5 c:ggen>:5 c:gin:-12 c:ging:-8 c:ging>:-7 c:gio:-7 c:gle:-10 c:go>:-7 c:goc:6
c:goci:6 c:gocia:6 c:gra:-6 c:gran:-5 c:grand:-5 c:gre:8 c:gref:7 c:greff:7 c:gsa:6 c:gt>:7 c:hab:-8 c:hai:6
c:hait:5 c:haite:5 c:hand:13 c:hande:12 c:hapt:5 c:hapte:5 c:has:7 c:has>:11 c:hat:-7 c:hay:6 c:hay>:7 c:heer>:5
c:hei:-6 c:hem:8 c:hem>:6 c:hen:-6 c:hen>:-5 c:heq:-5 c:hequ:-5 c:heque:-5 c:hers:9 c:hers>:9 c:heru:-5 c:hing:-5
c:hlt:-6 c:hlt>:-6 c:hr>:10 c:hren:6 c:hren>:5 c:hrt:7 c:hrte:7 c:hrte>:7 c:ht>:-7 c:hul:12 c:huld:12 c:iad:-7
c:iado:-6 c:iados:-6 c:ial:10 c:ian:8 c:iat:7 c:ibu:8 c:ibun:7 c:ibuna:7 c:ica:-8 c:ice:-5 c:ich:-8 c:iche:-15
c:icher:-6 c:icial:5 c:icit:-5 c:icito:-5 c:ida:14 c:ida>:-6 c:idas:6 c:idas>:6 c:idat:6 c:ide:-9 c:ie>:-16 c:ieb:10
c:ieb>:5 c:iebra:6 c:ief:5 c:ienc:-5 c:ienci:-6 c:iene:5 c:ient:-6 c:ient>:-8 c:iento:7 c:ier:-7 c:ies:8 c:ies>:5
c:if>:5 c:ig>:5 c:ige:7 c:ign:6 c:ihr:-5 c:ijke:7 c:ijke>:7 c:ijt:6 c:ik>:-8 c:il>:-8 c:ila:7 c:ilan:7 c:ilan>:7
c:ile>:-7 c:illi:7 c:ilt:-5 c:imen:6 c:iment:6 c:imie:6 c:imien:6 c:imp:-5 c:inale:6 c:inar:5 c:inari:6 c:inat:-5
c:inc:-9 c:ind:15 c:indv:5 c:indvo:5 c:ine:15 c:ine>:7 c:inen:5 c:inf:6 c:info:6 c:infor:6 c:ing>:-8 c:ini:9
c:ini>:7 c:ins:9 c:inso:14 c:inso>:5 c:insol:9 c:int:-5 c:inta:-5 c:inta>:-5 c:inte:-7 c:io>:11 c:ion:6 c:ione:-9
c:ione>:-5 c:ioni:7 c:ioni>:6 c:ions:6 c:ions>:6 c:iqui:6 c:iquid:7 c:ir>:-7 c:irm:9 c:is>:8 c:isc:-6 c:ise:-5
c:ise>:-6 c:isi:8 c:iso:6 c:iss:5 c:isse:9 c:isseu:11 c:issi:-5 c:istas:-5 c:isti:-5 c:it>:-10 c:itad:5 c:itado:6
c:ite:6 c:ito:7 c:itor:5 c:itte:-5 c:itten:-6 c:iud:5 c:ivat:5 c:ivati:5 c:ivi:11 c:ivid:7 c:je>:-5 c:jec:6 c:jeud:5
c:jeudi:5 c:jke:7 c:jke>:7 c:jour:-6 c:jun:7 c:juz:6 c:juzg:6 c:juzga:6 c:ke>:9 c:kee:-6 c:keer:-5 c:kin:-5
c:king:-5 c:ks>:-6 c:kt>:-9 c:kur:7 c:kwi:6 c:kwij:6 c:kwijt:6 c:laa:7 c:laard:5 c:lag:-5 c:lan:16 c:lan>:10
c:lar:11 c:lau:5 c:lba:-6 c:ld>:-14 c:ldr:7 c:led>:5 c:lega:-6 c:legal:-5 c:legg:6 c:legge:5 c:lei:-6 c:leid:7
c:leid>:7 c:leit:-11 c:leite:-10 c:lem:-6 c:leme:-5 c:lemen:-5 c:len:8 c:lenc:8 c:lenci:8 c:let:-10 c:let>:-5
c:lett:-5 c:levo:-5 c:lib:5 c:lic:-14 c:lich:-9 c:liche:-6 c:licht:-6 c:lici:-5 c:licit:-5 c:lien:-8 c:lient:-8
c:lijke:7 c:lim:5 c:lime:6 c:limen:6 c:lin:11 c:ling:12 c:ling>:13 c:liq:6 c:liqu:6 c:liqui:7 c:lir:5 c:lire:5
c:lire>:5 c:lla:-7 c:lla>:-5 c:lle>:-6 c:lles:9 c:lles>:10 c:lli:12 c:llim:5 c:llime:5 c:llt:5 c:llt>:5 c:lo>:6
c:lon:-6 c:ltd:6 c:ltd>:6 c:lter:7 c:lter>:7 c:lui:5 c:lus>:5 c:lve:6 c:lven:8 c:lvenc:6 c:lvent:-6 c:lvenz:8
c:ly>:-9 c:ma>:-6 c:mai:-5 c:mail:-9 c:mail>:-7 c:maine:5 c:man>:-8 c:mana:7 c:mana>:5 c:mas:8 c:mass:5 c:mat:-5
c:may:5 c:may>:5 c:me>:-14 c:mee:7 c:meer:9 c:meer>:9 c:meh:7 c:mehr:7 c:mehr>:7 c:men>:-6 c:mente:-5 c:mes:-10
c:mess:-11 c:messa:-6 c:met:-8 c:meu:-7 c:mien:5 c:mient:5 c:mil:-5 c:min:10 c:mio:6 c:mion:6 c:mmer:5 c:mmi:5
c:mmis:5 c:mmiss:5 c:moi:7 c:moi>:5 c:monta:5 c:mos:7 c:mos>:5 c:mpa:7 c:mpan:7 c:mpany:8 c:mpe:-5 c:mpl:-5
c:mple:-5 c:mpo:-6 c:mpr:7 c:mpre:8 c:mpres:9 c:mr>:5 c:mts:6 c:mtsg:7 c:mtsge:7 c:na>:-11 c:naa:-5 c:nad:5 c:nadi:7
c:nadie:8 c:nal:12 c:nal>:12 c:nale>:5 c:nam:6 c:name:5 c:namen:5 c:nar:5 c:nari:6 c:nas:-5 c:nat:-6 c:nbo:6 c:nce:5
c:nce>:8 c:ncia>:6 c:ncie:5 c:ncier:5 c:ncord:6 c:ncu:7 c:ncur:5 c:nda:-6 c:ndaa:-5 c:ndaag:-5 c:ndad:5 c:ndado:5
c:ndat:-6 c:nde>:-8 c:ndedo:-5 c:ndent:6 c:nder>:8 c:ndet:5 c:ndi:-16 c:ndi>:-9 c:ndu:7 c:ndu>:6 c:ndv:5 c:ndvo:5
c:ndvoe:5 c:ne>:-14 c:nee:7 c:neem:5 c:neem>:5 c:neer:5 c:neg:7 c:nego:8 c:negoc:6 c:nel:5 c:neri:5 c:nerin:6
c:ners:-6 c:nfo:5 c:nfor:5 c:nge:5 c:ngen:5 c:ngsa:5 c:nie:6 c:nient:5 c:nis:18 c:niss:12 c:nisse:12 c:niz:-6
c:nne:-9 c:nnel:7 c:nnen:-5 c:nno:5 c:nno>:6 c:no>:11 c:not:-10 c:nota:-5 c:nqu:-8 c:nque:-5 c:nsd:7 c:nsda:7
c:nsdag:7 c:nse:5 c:nsf:-6 c:nsfe:-5 c:nsfer:-5 c:nsi:-5 c:nso:13 c:nsol:9 c:nsolv:9 c:nst:-8 c:nsta:-5 c:nta>:-5
c:ntar:9 c:ntat:-11 c:ntati:-8 c:nte>:-7 c:nted:6 c:nted>:6 c:ntem:5 c:nten:-8 c:ntend:-5 c:nteri:6 c:nti>:8
c:ntr:14 c:ntra:7 c:ntrag:11 c:ntrol:5 c:nvo:-12 c:nvoi:-5 c:ny>:5 c:nza:6 c:nze:-8 c:nze>:-10 c:oa>:-5 c:oci:11
c:ociad:-7 c:ocie:6 c:ocio:5 c:ock:-8 c:od>:5 c:ode:6 c:oeke:5 c:oeken:5 c:oen:16 c:oen>:9 c:oens:7 c:oensd:7
c:oerd:5 c:oerde:5 c:offn:5 c:oga:-5 c:oge:5 c:oi>:9 c:oin:10 c:oint:7 c:ois:-10 c:ois>:-5 c:oit:6 c:oite:5
c:oite>:5 c:oken:5 c:ole>:5 c:oles:-5 c:oles>:-5 c:oli:-6 c:olt:-5 c:olu:5 c:olv:6 c:olve:8 c:olven:8 c:omand:5
c:omo:5 c:omo>:5 c:ompa:8 c:ompan:8 c:ompe:-5 c:ompt:-5 c:onc:9 c:oncu:5 c:oncur:5 c:ond:-7 c:one:-7 c:ones>:-5
c:oni>:6 c:onne:-7 c:ono:6 c:ons>:6 c:ont>:5 c:ontem:5 c:ontro:5 c:onz:-10 c:onze:-10 c:onze>:-10 c:opd:-5 c:opdr:-5
c:opdra:-5 c:ope:-7 c:oppi:6 c:or>:-8 c:ora:10 c:ora>:11 c:ord:14 c:orda:5 c:ordat:5 c:order:7 c:ordin:5 c:ore:10
c:ore>:6 c:ori:5 c:orl:5 c:orm:6 c:orm>:5 c:oro>:5 c:orr:8 c:orry:6 c:orry>:6 c:ors>:6 c:ose:5 c:ose>:8 c:ost:-13
c:ot>:-8 c:ota:-7 c:otr:-7 c:otre:-5 c:otre>:-5 c:ott:21 c:otto:18 c:otto>:19 c:ou>:13 c:ouh:5 c:ouha:5 c:ouhai:5
c:oul:-6 c:ould:-7 c:ould>:-7 c:our:12 c:our>:-5 c:oura:6 c:ourn:8 c:ourni:11 c:ous:7 c:over:-5 c:ox>:-5 c:oye:-6
c:pacie:-5 c:pag:-10 c:paga>:-6 c:pan:6 c:pany:8 c:pany>:5 c:pap:5 c:pape:7 c:part:-6 c:pas>:-5 c:pass:10 c:passe:5
c:pdr:-5 c:pdra:-5 c:pdrac:-5 c:pel:7 c:pele:6 c:pend:8 c:pende:8 c:pera:5 c:perac:5 c:pero:-8 c:pero>:-7 c:pid:5
c:plan:7 c:ple:-19 c:plei:-12 c:pleit:-9 c:plus:6 c:plus>:6 c:ply:-6 c:ply>:-6 c:por:-5 c:pose:5 c:pose>:8 c:posso:6
c:post:-7 c:pou:11 c:pour:10 c:pour>:11 c:ppi:7 c:ppoi:5 c:ppoin:5 c:pre:19 c:pres:16 c:presa:8 c:prese:6 c:priva:5
c:pro:8 c:pt>:6 c:pta:-5 c:pter>:5 c:pui:8 c:puis:8 c:puis>:8 c:qual:5 c:que:-8 c:que>:-10 c:qued:6 c:quedo:5
c:ques:-8 c:qui:-10 c:qui>:-5 c:quid:6 c:quida:14 c:quin:-6 c:quint:-5 c:ra>:16 c:raads:-5 c:rad:8 c:radi:6 c:rag:11
c:rag>:9 c:rage:5 c:ram:-6 c:ranc:6 c:rand:-6 c:ransf:-6 c:rao:5 c:raor:5 c:raord:6 c:ras:-8 c:ras>:-5 c:rator:6
c:rau:5 c:rau>:5 c:raus:5 c:rco:-6 c:rcol:-5 c:rda:7 c:rden:-7 c:rden>:-8 c:rder:12 c:rder>:8 c:rdi>:-5 c:rdina:5
c:read:-5 c:rean:7 c:reanc:7 c:rec:-5 c:reci:-6 c:red:22 c:redi:16 c:redit:13 c:reenv:5 c:ref:6 c:reff:9 c:reffe:10
c:rege:8 c:regel:8 c:regl:-6 c:regle:-6 c:rem:-5 c:ren:6 c:renc:-6 c:renci:-6 c:rend:8 c:rendu:6 c:res:6 c:resa:9
c:resa>:6 c:rese:5 c:resen:6 c:reuh:6 c:reuha:6 c:rf>:7 c:rfa:6 c:rfah:7 c:rfahr:7 c:rge:-5 c:ria:-9 c:ria>:-5
c:rib:5 c:ribu:7 c:ribun:7 c:rich:7 c:richt:8 c:rie>:-5 c:rieb:5 c:rieb>:5 c:ring:6 c:rings:6 c:rio:13 c:rio>:9
c:rivat:5 c:rke:-5 c:rkl:6 c:rkla:6 c:rklaa:5 c:rla:6 c:rle:6 c:rle>:6 c:rm>:10 c:rme>:-6 c:rni:11 c:rnis:11
c:rniss:11 c:rno:-5 c:ro>:-25 c:rob:-6 c:rof:9 c:roff:5 c:roffn:5 c:rol:6 c:rom:-5 c:rqu:-5 c:rque:-5 c:rry:6
c:rry>:6 c:rs>:27 c:rsal>:8 c:rta:-5 c:rte:7 c:rte>:9 c:run:6 c:rung:5 c:rus:7 c:rust:8 c:rust>:5 c:rvi:-5 c:rvic:-5
c:rwal:9 c:rwalt:9 c:sa>:14 c:saa:6 c:sag:-5 c:sage>:-5 c:sal:-11 c:sal>:8 c:sale:-5 c:sales:-5 c:sali:-5 c:salu:-7
c:san:6 c:sane:7 c:saner:7 c:sar:6 c:sati:6 c:sau:-7 c:say:-5 c:sch:5 c:schu:13 c:schul:12 c:sco:-7 c:sda:7 c:sdag:7
c:sdag>:7 c:sde:5 c:se>:8 c:seh:7 c:sehr:7 c:sehr>:7 c:seit>:5 c:sem:11 c:sema:10 c:semai:5 c:sen:-6 c:sen>:-6
c:sent:8 c:ser:-11 c:serv:-11 c:serve:-6 c:servi:-5 c:set:5 c:seu:14 c:seur:11 c:seurs:12 c:sfe:-5 c:sfer:-5
c:sfere:-5 c:sge:7 c:sger:7 c:sgeri:7 c:sho:-6 c:si>:15 c:sia:6 c:siam:6 c:siamo:6 c:sic:-5 c:siche:-5 c:sie:-5
c:sign:8 c:signo:7 c:sim:-7 c:sinc:-5 c:sman:-5 c:sman>:-6 c:socia:-9 c:socie:6 c:socio:5 c:solv:7 c:solve:8 c:sor:5
c:sorr:6 c:sorry:6 c:sot:17 c:sott:20 c:sotto:20 c:sou:8 c:souh:5 c:souha:5 c:spo:-5 c:spr:5 c:ss>:-6 c:ssag:-6
c:ssage:-5 c:sse:21 c:ssem:5 c:ssen:-6 c:sseu:13 c:sseur:11 c:ssim:-5 c:sta:-19 c:stan:-7 c:stant:-5 c:stas:-5
c:stas>:-5 c:stat:-13 c:statu:-6 c:sted:-5 c:stee:5 c:ster:6 c:sti:-11 c:stin:-5 c:sto:7 c:stoc:-5 c:stock:-5
c:stor:6 c:su>:-5 c:sua:-8 c:sual:-5 c:sum:-7 c:sur:5 c:susp:5 c:suspe:5 c:ta>:-5 c:taa:-5 c:taal:-6 c:tad:5
c:tado:8 c:tali:5 c:tan:-8 c:tant:-5 c:tar>:5 c:tas:-6 c:tas>:-6 c:tat:-22 c:tati:-12 c:tatio:-7 c:tatu:-6
c:tatut:-5 c:td>:6 c:te>:-5 c:ted>:5 c:tee:5 c:tel:-5 c:telle:-7 c:ten:-23 c:tend:-5 c:tent:-12 c:tente:-7 c:ter:10
c:ter>:7 c:tges:5 c:tgev:-5 c:tha:-5 c:than:-5 c:ther:-6 c:ther>:-5 c:tho:-5 c:ti>:12 c:til:-5 c:tin:11 c:ting:7
c:ting>:5 c:tins:5 c:tinso:5 c:tivi:7 c:tje>:-5 c:tle:5 c:to>:9 c:tock:-5 c:toe:5 c:tor:21 c:tor>:6 c:tora:5
c:tori:6 c:tors:6 c:tors>:6 c:tot:-5 c:tout:5 c:tout>:6 c:trad:5 c:trag:5 c:trag>:9 c:tran:-6 c:trao:5 c:traor:5
c:trat:-5 c:tre>:-7 c:tres:-5 c:treu:6 c:treuh:6 c:tri:11 c:trib:7 c:tribu:7 c:tro:-12 c:tro>:-8 c:trol:5 c:tru:5
c:tsg:6 c:tsge:6 c:tsger:7 c:tte:-7 c:tten:-9 c:tten>:-5 c:tti:7 c:tti>:5 c:tto:8 c:tto>:8 c:tur:-11 c:tura:-9
c:tura>:-7 c:tut>:7 c:tuto:-5 c:ubr:-5 c:ubri:-5 c:uck>:6 c:ucu:-7 c:ucun:-7 c:ucune:-5 c:ude:-5 c:udi:15 c:udi>:5
c:ue>:-11 c:ued:6 c:ues:-14 c:ues>:-5 c:uest:-9 c:uha:11 c:uhai:5 c:uhait:5 c:uhan:6 c:uhand:6 c:uida:14 c:uidat:6
c:uin:-6 c:uint:-6 c:uinta:-5 c:uis:7 c:uis>:8 c:uit:5 c:uld:5 c:uld>:-7 c:ume:-5 c:umm:-5 c:umme:-5 c:un>:-5
c:unal:7 c:unal>:7 c:unc:-6 c:und:5 c:une>:-6 c:ung:11 c:ung>:7 c:unge:5 c:ungen:6 c:unic:5 c:unq:-7 c:unqu:-7
c:unque:-7 c:uns:-5 c:unta:7 c:upera:5 c:ur>:-11 c:ura:-8 c:ura>:-11 c:urn:7 c:urni:11 c:urnis:11 c:uro:-7 c:uro>:-6
c:urs:16 c:urs>:9 c:urt>:5 c:us>:13 c:uspe:5 c:uspen:5 c:ust>:6 c:usted:-5 c:ut>:5 c:ute:-13 c:uto:-8 c:uw>:-7
c:ux>:-7 c:uzg:6 c:uzga:6 c:uzgad:6 c:va>:-7 c:vat:7 c:vati:7 c:vatin:5 c:ve>:-6 c:ved:21 c:veda:21 c:vede:5
c:veder:5 c:vei:-5 c:ven:9 c:vende:-7 c:venz:7 c:venza:5 c:ver:6 c:ver>:-8 c:vera:5 c:verfa:5 c:verkl:6 c:verw:5
c:verwa:6 c:vid:7 c:vien:-6 c:vis:10 c:viso:6 c:vo>:-6 c:voerd:5 c:vor:6 c:voro:5 c:voro>:5 c:vos:-11 c:voss:-9
c:vossa:-5 c:vra:7 c:vri:-5 c:wal:8 c:walt:8 c:walte:8 c:wart:5 c:wart>:6 c:wei:-6 c:wer:5 c:wet:5 c:wete:5
c:weten:5 c:wie:-8 c:wie>:-6 c:wij:7 c:wij>:5 c:wijt:6 c:win:6 c:wind:6 c:windv:5 c:woe:7 c:woen:7 c:woens:7 c:yon:5
c:yone:5 c:your:-7 c:your>:-9 c:ys>:6 c:zah:-5 c:zahl:-5 c:zan:5 c:ze>:-10 c:zeit>:-6 c:zel:5 c:zga:6 c:zgad:6
c:zgado:6 c:zia:5 c:zioni:6 c:zo>:-8 c:zwa:7 c:zwar:6 d:0.1:-41 d:0.25:-35 d:0.4:-29 d:0.55:-38 d:0.7:-37 d:0.85:-34
e:paid=day:-12 e:promise=day:9 e:promise=none:-6 e:run=none:-15 f:_amount:-44 f:_day:69 f:_invoice:-82 f:ack:-24
f:admin:-18 f:all:32 f:back:-7 f:bounce:-5 f:contest:-16 f:copy:-5 f:d.CANCELLED:-5 f:d.DAMAGED:-8 f:d.LOST:-5
f:d.MISSING_DOCS:-5 f:d.NOT_OURS:-11 f:d.RETURN:-5 f:demand:-13 f:dispute:-24 f:firm:-18 f:fix:-11 f:formal:162
f:greeting:-12 f:hold:13 f:hope:-36 f:hostile:-17 f:insolvency:216 f:joke:-7 f:lawyer:36 f:legal:8 f:mine:-32
f:moved:13 f:moves:-17 f:n.QUANTITY_SHORT:-5 f:not:-25 f:not_dispute:-6 f:not_gone:16 f:not_hope:-7
f:not_insolvency:-26 f:not_legal:23 f:not_paid:7 f:not_stop:11 f:ooo:-13 f:paid:-5 f:part:-7 f:pay:-18 f:plan:-17
f:proof:-5 f:propose:-21 f:question:13 f:r.LATE_DELIVERY:-5 f:r.LOST:8 f:r.NOT_OURS:-29 f:redirect:-5 f:refuse:15
f:remittance:-5 f:rest:-15 f:run:-19 f:statement:-10 f:stop:-11 f:until:-15 f:wait:-16 f:willpay:-16
i:acknowledgement:-19 i:acknowledgement=2:-19 i:already_paid:-6 i:already_paid=3:-5 i:dispute:-32 i:dispute=2:-18
i:dispute=3:-12 i:hardship=2:-12 i:hardship=3:13 i:hostile:-17 i:hostile=2:-5 i:hostile=3:-11 i:in_payment_run:-9
i:in_payment_run=3:-9 i:insolvency:228 i:insolvency=2:54 i:insolvency=3:174 i:invoice_admin:-11
i:invoice_admin=3:-10 i:legal:-6 i:legal=1:55 i:legal=2:-5 i:legal=3:-56 i:nothing:-11 i:out_of_office:-22
i:out_of_office=2:-11 i:out_of_office=3:-11 i:question=1:-5 i:question=2:7 i:remittance_advice:-6
i:remittance_advice=3:-5 i:statement_request:-9 i:statement_request=3:-6 i:unsubscribe:-15 i:unsubscribe=2:-12
i:wrong_contact:-24 i:wrong_contact=2:-8 i:wrong_contact=3:-14 l:de:-10 l:en:-10 l:es:-17 l:fr:15 l:it:15 l:nl:5
l:pt:-12 n:1:19 n:2:-12 n:3:-6 n:5:-13 p:aanges:5 p:aangev:8 p:abgege:-5 p:abogad:-9 p:acogid:6 p:acreed:-5
p:activi:10 p:admitt:5 p:afdeli:-5 p:agains:5 p:amtsge:13 p:angeko:-6 p:anteri:9 p:applie:5 p:appoin:7 p:aprese:14
p:asocia:-13 p:assemb:5 p:auftra:-5 p:avvoca:5 p:bankru:5 p:bedrij:7 p:befind:6 p:beglei:-6 p:behand:11 p:betali:6
p:betrie:8 p:bewind:10 p:blijve:-5 p:camion:11 p:cancel:-5 p:cessat:8 p:chapte:9 p:chiest:9 p:client:-7 p:clotur:6
p:commer:5 p:commis:8 p:compan:15 p:compos:5 p:compte:-6 p:comuni:6 p:conclu:-5 p:concor:8 p:concur:24 p:confez:6
p:consig:-5 p:consum:-5 p:conten:-5 p:contra:-8 p:contro:9 p:creanc:13 p:credit:28 p:credor:6 p:curate:-5 p:curato:7
p:dagvaa:-5 p:decemb:6 p:declar:16 p:dedica:-5 p:deferi:5 p:demand:-5 p:design:7 p:dezemb:-5 p:diffid:-5 p:dipend:6
p:direct:7 p:diritt:-6 p:disput:-5 p:divida:8 p:domand:9 p:eerstv:-5 p:eigenv:6 p:ejecuc:7 p:empres:12 p:encuen:6
p:entere:7 p:entrep:8 p:eroffn:12 p:essaye:-6 p:estamo:5 p:estudi:7 p:etabli:-6 p:excuse:-7 p:exoner:7 p:factur:-14
p:failli:13 p:falenc:13 p:fallim:9 p:fattur:-7 p:februa:5 p:fevrie:-5 p:forder:7 p:fourni:23 p:geehrt:14 p:gegeve:-6
p:gentil:-12 p:gestel:10 p:gester:6 p:gestor:11 p:giudiz:7 p:homolo:7 p:imposs:-7 p:incass:-5 p:inform:8 p:injunc:-5
p:insolv:11 p:instan:-6 p:intend:-8 p:intere:-10 p:interv:7 p:invoic:-8 p:journe:-6 p:judici:7 p:juzgad:12
p:krijge:5 p:kwijti:13 p:liquid:9 p:mailtj:-7 p:mandat:-13 p:mensaj:-8 p:messag:-12 p:mierco:-9 p:minute:5
p:morato:8 p:negoci:11 p:negozi:6 p:ningue:7 p:nothin:-5 p:octobr:6 p:ontvan:-6 p:opdrac:-10 p:opposi:-6 p:ouvert:5
p:pacien:-9 p:pagame:6 p:pagart:-5 p:papele:7 p:parlat:8 p:passad:5 p:passiv:6 p:patien:-5 p:patric:5 p:penden:7
p:precis:-5 p:preven:7 p:privat:11 p:probee:-5 p:proced:-7 p:proces:8 p:profes:8 p:protoc:6 p:provee:5 p:provis:6
p:qualqu:9 p:quatsc:-7 p:quiebr:8 p:raadsm:-11 p:rappel:5 p:rassur:-5 p:receiv:5 p:receva:6 p:rechnu:-9 p:rechtb:5
p:rechte:6 p:recono:6 p:recupe:6 p:redres:5 p:reenvi:9 p:reglem:-9 p:reorga:5 p:reside:-7 p:resolu:5 p:restra:-8
p:scaden:-5 p:schlic:-8 p:schuld:20 p:schutz:5 p:semain:10 p:servic:-10 p:signor:8 p:sindic:-5 p:sistem:-5
p:socied:5 p:societ:8 p:solici:-5 p:souhai:11 p:sovrai:5 p:sparit:9 p:statut:-9 p:straor:5 p:surend:6 p:sursea:5
p:suspen:10 p:tegenv:-11 p:telefo:-5 p:tentat:-7 p:tradin:7 p:tranqu:-6 p:transf:-11 p:treuha:12 p:tribun:14
p:truste:8 p:ubrige:-9 p:uitges:7 p:ustede:-6 p:vandaa:-9 p:vended:-9 p:vereff:6 p:verkee:-8 p:verkla:11 p:verlee:5
p:versic:-6 p:verwac:-7 p:verwal:10 p:vierne:5 p:volgen:5 p:volunt:7 p:voorlo:5 p:vorder:7 p:vrijda:-5 p:vuestr:-6
p:weeken:-5 p:woensd:13 s:00000:-12 s:0000:-22 s:000:-7 s:00:-20 s:0:-10 s:?:-8 s:account:8 s:ag:6 s:auto:10
s:automatic:-6 s:automatische:-5 s:aw:12 s:betaling:5 s:betalingsherinnering:13 s:cafe:9 s:cobranza:5 s:concurso:10
s:dagvaarding:-11 s:de:15 s:deuxieme:11 s:encerramento:6 s:erinnerung:-20 s:factura:-15 s:factuur:-5
s:faillissement:5 s:fallig:-6 s:fi:-5 s:fornitura:-5 s:ge:5 s:he:6 s:herinnering:-13 s:hosting:-5 s:invoice:-10
s:invoices:6 s:laatste:-7 s:lf:5 s:masa:10 s:nos:19 s:nr:5 s:openstaand:-5 s:openstaande:5 s:overdue:7 s:pagamento:6
s:payment:7 s:pec:40 s:re:-50 s:relance:8 s:reminder:-8 s:reply:-6 s:rh:27 s:ri:-5 s:sa:5 s:saldo:11 s:sept:5
s:sin:10 s:soa:5 s:tribunale:42 s:verzoek:12 w:!:-45 w:%:10 w:00000:-19 w:000:-39 w:00:-30 w:0:-33 w:?:-30 w:@:-18
w:aan:6 w:aangesteld:5 w:aangevraagd:9 w:aber:-7 w:abgegeben:-5 w:abogados:-10 w:abstenganse:5 w:accountant:7
w:acogido:5 w:acreedores:-6 w:actividad:6 w:administrador:9 w:administradores:-9 w:administrateur:6
w:administratie:-5 w:administrator:-6 w:administrators:5 w:admitted:5 w:afdeling:-5 w:against:5 w:ai:12 w:al:-6
w:all:9 w:alles:13 w:als:-5 w:always:5 w:am:7 w:amtsgericht:13 w:andere:-5 w:angekommen:-6 w:anterieures:5
w:antrag:10 w:anyone:5 w:ao:-6 w:apply:-7 w:appointed:6 w:aqui:-6 w:are:5 w:as:-5 w:asi:8 w:ask:-5 w:asociados:-13
w:assets:8 w:at:-9 w:au:15 w:aucune:-10 w:auftraggeber:-5 w:aunque:-5 w:aus:6 w:ausserstande:-5 w:avant:11 w:aviso:5
w:bank:14 w:bau:-5 w:bear:5 w:bedrijf:7 w:befindet:7 w:bei:-12 w:beim:9 w:ben:-9 w:beste:6 w:betaal:-8
w:betaalbatch:-5 w:betaling:7 w:betalingen:5 w:betrieb:10 w:bewindvoerder:10 w:bilan:15 w:bin:-19 w:binnen:-5
w:bjr:5 w:blijven:-5 w:boa:-13 w:boeken:10 w:boite:9 w:bon:13 w:bonne:-6 w:box:-8 w:buena:-5 w:but:-5 w:bv:9 w:by:-6
w:ca:-19 w:called:6 w:case:6 w:cassa:11 w:ce:-5 w:cesado:6 w:cessation:8 w:chapter:9 w:che:7 w:chef:-7 w:cheque:-7
w:chers:19 w:chez:-8 w:chiesto:8 w:chiuso:-5 w:claim:9 w:client:-10 w:cliente:-7 w:cloturee:5 w:com:-7
w:commercialista:6 w:commissario:5 w:como:7 w:company:10 w:companys:6 w:composizione:6 w:comptes:-6 w:comunicamos:6
w:concordato:6 w:concursal:14 w:concurso:6 w:consigo:-6 w:conta:-6 w:conto:-5 w:contra:5 w:controllata:5 w:copia:-7
w:cortesia:-5 w:cosa:9 w:court:8 w:creances:5 w:creanciers:5 w:crediteuren:6 w:creditors:13 w:creditos:7
w:credores:6 w:crisi:7 w:curateur:-5 w:curator:7 w:cva:7 w:da:-10 w:dahin:5 w:dai:6 w:dank:-6 w:dans:-8 w:darf:10
w:das:-10 w:de:-8 w:dear:6 w:debts:6 w:december:6 w:declaration:8 w:declarer:5 w:dei:-5 w:del:-9 w:delta:7 w:dem:7
w:demand:-8 w:den:8 w:depose:16 w:depuis:18 w:desde:5 w:desole:7 w:devia:-5 w:di:-17 w:dias:6 w:dice:6 w:die:-9
w:dipendenti:6 w:diritto:-6 w:dirle:10 w:ditta:8 w:divida:-5 w:dividas:8 w:doen:15 w:domanda:6 w:door:5 w:dort:-5
w:down:-7 w:drauf:-6 w:droit:5 w:dt:5 w:du:-6 w:durfen:5 w:echt:-6 w:ee:-7 w:een:12 w:eens:-5 w:eerstvolgende:-5
w:eigen:6 w:eind:-6 w:eine:-7 w:ejecuciones:8 w:em:-8 w:empresa:9 w:en:6 w:encuentra:6 w:enero:-6 w:entered:7
w:entreprise:8 w:er:10 w:era:-5 w:eroffnung:7 w:es:10 w:esiste:6 w:essayez:-6 w:est:7 w:esta:5 w:estamos:5
w:estou:-8 w:estudio:6 w:et:-11 w:etablissement:-6 w:eu:-8 w:euch:6 w:excuses:-7 w:exoneracion:6 w:factura:-6
w:faillissement:19 w:fait:-6 w:falencia:13 w:fallimento:13 w:fallito:-8 w:fattura:-7 w:februar:5 w:fehlen:-5
w:feito:5 w:fevrier:-5 w:fica:7 w:filed:7 w:filing:8 w:fin:-7 w:finale:13 w:fine:-5 w:fini:16 w:fino:-6 w:firm:5
w:for:-9 w:forderung:5 w:form:8 w:fournisseurs:24 w:france:5 w:frau:10 w:frigo:5 w:gang:6 w:gas:10 w:ge:8 w:gedaan:7
w:geef:-5 w:geehrte:14 w:gegeven:-6 w:geld:-13 w:gele:8 w:gentile:-6 w:gentilissimi:-5 w:gere:-7 w:gerust:8
w:gestellt:7 w:gestern:6 w:gibt:5 w:ging:-13 w:giudiziale:8 w:goes:-5 w:greffe:15 w:ha:15 w:habe:-6 w:hanno:6
w:harm:5 w:has:23 w:hasta:-9 w:havera:5 w:hay:13 w:he:-5 w:heeft:-5 w:heer:10 w:hello:6 w:hemos:5 w:herinnering:-5
w:high:5 w:hizo:-5 w:ho:6 w:homologado:5 w:ich:5 w:if:7 w:ihr:-5 w:ik:-13 w:im:-7 w:immer:6 w:impossibile:-7 w:in:26
w:inc:6 w:informa:5 w:injunction:-5 w:inso:9 w:insolvencia:20 w:insolvencias:-8 w:insolvent:-5 w:insolvente:-8
w:insolvenz:-7 w:insolvenzantrag:9 w:instant:-5 w:into:10 w:invoices:-5 w:ip:6 w:is:19 w:it:-8 w:je:10 w:jeudi:10
w:joint:5 w:jour:-5 w:journee:-6 w:jouw:5 w:judicial:8 w:juez:5 w:juridico:5 w:juzgado:12 w:krijg:-5 w:krijgen:5
w:kunt:5 w:kurz:7 w:kwijting:13 w:la:15 w:lads:5 w:lavoro:9 w:le:5 w:legale:-5 w:leggen:10 w:leid:14 w:les:6
w:letrado:5 w:libri:5 w:liquidacao:6 w:liquidacion:9 w:liquidazione:7 w:lj:12 w:lo:10 w:loopt:5 w:los:6 w:ltd:12
w:lui:8 w:lundi:6 w:lv:8 w:ma:-12 w:maart:-6 w:mach:7 w:mail:-9 w:mails:6 w:mais:8 w:man:5 w:manager:-5 w:manana:6
w:mandataire:-5 w:mandato:-6 w:mandes:6 w:marz:-5 w:matin:6 w:may:9 w:meer:18 w:meet:-5 w:mehr:14 w:meinen:6
w:melden:5 w:mensaje:-7 w:message:-10 w:meu:-7 w:mi:5 w:mia:7 w:miercoles:-9 w:minha:-5 w:minuten:5 w:mn:-5 w:moi:10
w:moin:6 w:montag:8 w:moogt:8 w:moratoria:6 w:mr:9 w:much:5 w:naar:-11 w:nada:5 w:nadie:15 w:namens:11 w:nao:8
w:nas:-5 w:ne:-9 w:neem:10 w:neer:9 w:negociacoes:8 w:negoziata:6 w:nel:-5 w:nem:8 w:nemen:-6 w:ni:-5 w:niente:9
w:ninguem:7 w:no:5 w:nog:7 w:noi:8 w:nom:-6 w:nomme:6 w:nossa:6 w:nostro:-7 w:notaris:-5 w:nothing:-5 w:nu:-5
w:nuestro:-5 w:obra:-5 w:occ:5 w:oct:5 w:octobre:6 w:off:-7 w:ogni:-5 w:on:13 w:ondernemingsrechtbank:-5 w:only:-6
w:ontem:9 w:ontvangen:-7 w:onze:-19 w:opdrachtgever:-9 w:ops:-6 w:ore:10 w:os:12 w:our:-12 w:out:-7 w:over:6
w:paciencia:-9 w:paga:-12 w:pagamenti:6 w:pagar:6 w:pagarti:-5 w:pago:-6 w:paiements:8 w:papeles:7 w:parlato:9
w:part:-8 w:parte:-6 w:pas:-15 w:passada:5 w:passee:7 w:passivo:6 w:pdf:-6 w:peine:6 w:pelo:6 w:pero:-9 w:piu:5
w:plan:7 w:plano:7 w:pleite:-18 w:plus:12 w:plutot:-6 w:por:-7 w:porque:-5 w:posso:11 w:post:-5 w:pour:21 w:pre:6
w:presentation:-9 w:preventivo:6 w:principal:-6 w:privatinsolvenz:11 w:probeer:-5 w:processo:10 w:proveedores:5
w:qual:5 w:qualquer:9 w:quando:-5 w:quatsch:-7 w:que:6 w:quedo:9 w:quiebra:12 w:quinta:-9 w:raadsman:-11
w:rappeler:6 w:rassurez:-5 w:raus:7 w:receivers:5 w:recevable:6 w:rechnung:-9 w:rechtbank:5 w:rechter:6
w:recuperacao:5 w:redressement:5 w:reenvio:9 w:reglement:-9 w:rendu:12 w:resolution:5 w:resta:9 w:restrain:-5
w:rien:7 w:rj:6 w:savez:6 w:sb:-5 w:schlicht:-8 w:scusate:-6 w:se:-7 w:sehr:14 w:seit:9 w:semaine:11 w:semana:10
w:sera:8 w:service:-6 w:should:-5 w:si:23 w:siamo:11 w:sich:8 w:sie:-8 w:signora:9 w:sinds:8 w:sir:5 w:societe:8
w:socio:5 w:socios:6 w:solicitors:-7 w:sono:6 w:sorry:12 w:sotto:39 w:souhaite:11 w:sous:7 w:sparito:9
w:statutory:-9 w:stay:5 w:stoel:5 w:su:-10 w:sua:-6 w:suis:-6 w:sur:5 w:surendettement:6 w:surseance:10 w:suspensa:7
w:sven:6 w:tardi:-6 w:te:-8 w:tegen:10 w:tegenvordering:-10 w:telefono:-5 w:tengo:-5 w:tentativo:-7 w:thanks:-5
w:the:8 w:their:-5 w:them:8 w:to:6 w:toen:5 w:tout:13 w:trading:7 w:transferencia:-9 w:treuhander:9 w:tribunal:14
w:trois:-7 w:trustee:7 w:tut:14 w:tutti:6 w:uber:6 w:ubrigens:-6 w:uitgesproken:7 w:um:-9 w:una:-5 w:und:-8
w:under:7 w:unico:6 w:uns:-6 w:unser:-5 w:up:5 w:us:5 w:ustedes:-6 w:utente:-6 w:uur:5 w:uw:-13 w:van:7 w:vandaag:-9
w:vara:5 w:vedere:9 w:vendedor:-9 w:verao:-5 w:vereffenaar:5 w:verkeerde:-7 w:verklaard:9 w:verleend:5 w:verwacht:-5
w:verwalter:8 w:verzoek:5 w:vi:-9 w:via:7 w:vide:5 w:viejo:5 w:viel:6 w:vient:-6 w:viernes:5 w:vise:-6 w:voces:-5
w:voila:6 w:voluntary:6 w:von:-8 w:voor:-6 w:vorige:6 w:vossa:-10 w:vosso:-8 w:vostro:5 w:votre:-8 w:vrijdag:-5
w:vs:-8 w:vuestra:-5 w:week:9 w:weekend:-5 w:weg:11 w:wegen:-5 w:weken:-7 w:were:8 w:werf:5 w:weten:10 w:wie:-11
w:wij:10 w:wird:5 w:woensdag:13 w:would:-7 w:wsnp:5 w:wurde:5 w:wurden:-5 w:ya:7 w:yo:7 w:you:8 w:your:-17
w:zahlen:5 w:zahlungsunfahig:5 w:zat:5 w:zelf:9 w:zijn:7 w:zit:8 w:zwart:12
"""
