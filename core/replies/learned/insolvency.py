"""What speaks for and against `insolvency`: written by `make reply-weights`, never by hand."""

BIAS = -5.73
THRESHOLD = 0.03
#: clue:hundredths
WEIGHTS = """
?:-30 ?plan:-14 ?propose:-11 ?until:-5 ?wait:-5 b:0000_00:-7 b:000_000:-5 b:000_00:-10 b:000_dias:6 b:000_euro:-6
b:000_inso:9 b:00_0000:15 b:00_000:-17 b:00_de:-6 b:00_oct:5 b:00_ore:8 b:0_%:13 b:0_000:-16 b:0_december:5
b:acao_de:6 b:acogido_la:5 b:administrador_concursal:6 b:against_the:5 b:ai_plus:5 b:al_in:5 b:am_montag:9
b:amministrazione_straordinaria:5 b:an_injunction:-5 b:and_am:-5 b:ao_vosso:-9 b:are_in:-5 b:are_not:-7 b:as_of:5
b:asi_que:6 b:au_greffe:14 b:banque_de:5 b:bear_with:5 b:befindet_sich:7 b:bei_mir:-5 b:beim_amtsgericht:5
b:ben_de:-5 b:ben_niet:-5 b:bilan_lundi:10 b:bin_seit:5 b:binnen_twee:-5 b:bis_dahin:5 b:bjr_je:5 b:boite_est:11
b:bonjour_on:7 b:bonne_journee:-6 b:ca_0:-8 b:called_in:5 b:ce_jour:-5 b:ce_matin:6 b:cesado_su:5 b:cessation_de:7
b:chapter_00:5 b:chez_nous:-5 b:ci_hanno:5 b:claim_in:5 b:com_meu:-5 b:com_pedido:-5 b:composizione_negoziata:6
b:con_la:9 b:con_mi:6 b:con_un:10 b:concurso_de:-5 b:contra_empresa:6 b:court_of:7 b:curator_van:-5 b:dal_00:5
b:dans_les:-8 b:das_geld:-9 b:de_acreedores:-10 b:de_bank:10 b:de_boeken:10 b:de_bv:6 b:de_cobranca:8
b:de_concursos:7 b:de_deux:-6 b:de_eerstvolgende:-5 b:de_enero:-6 b:de_france:5 b:de_heer:13 b:de_herinnering:-5
b:de_liquidation:-7 b:de_nos:-6 b:de_ondernemingsrechtbank:-5 b:de_paiements:7 b:de_rechtbank:6 b:de_rechter:6
b:de_verkeerde:-7 b:de_voces:-5 b:de_votre:-7 b:de_werf:5 b:dear_all:5 b:dear_sir:5 b:della_crisi:7 b:depose_le:19
b:depuis_jeudi:15 b:desole_pour:8 b:di_concordato:5 b:die_firma:7 b:die_zijn:5 b:ditta_ee:6 b:door_de:7 b:droit_de:5
b:du_00:7 b:du_0:6 b:durfen_wir:5 b:ee_fallito:-6 b:ee_il:5 b:ee_sparito:9 b:een_akkoord:6 b:een_tegenvordering:-11
b:eerstvolgende_betaalbatch:-5 b:eine_andere:-6 b:el_concurso:7 b:el_juez:5 b:el_juzgado:11 b:el_miercoles:-8
b:el_sindico:5 b:el_viernes:5 b:en_cessation:7 b:en_el:8 b:en_liquidacion:6 b:en_niets:-5 b:en_quiebra:6 b:en_we:-5
b:encuentra_en:5 b:entered_into:6 b:entreprise_est:7 b:es_nicht:6 b:est_en:20 b:est_la:-5 b:est_le:-6 b:est_partie:6
b:est_un:-5 b:esta_en:9 b:esta_manana:10 b:estou_de:-9 b:eu_ca:-9 b:failliet_verklaard:5
b:faillissement_aangevraagd:7 b:fin_de:-5 b:finale_kwijting:13 b:for_an:-5 b:for_the:-10 b:gaat_mee:-5
b:geehrte_frau:17 b:geen_mails:5 b:gentile_utente:-6 b:gestern_raus:6 b:gibt_es:6 b:had_het:5 b:has_entered:6
b:hat_insolvenz:-9 b:hear_it:6 b:het_faillissement:9 b:high_court:5 b:ich_mach:6 b:ici_la:-5 b:if_you:5
b:ihre_rechnung:-5 b:ik_betaal:-7 b:ik_verwacht:-5 b:il_commercialista:5 b:il_mio:7 b:il_nostro:-6 b:il_vostro:6
b:in_de:7 b:in_een:5 b:in_form:5 b:in_on:6 b:informa_se:5 b:insolvencia_na:5 b:insolvenz_angemeldet:-7 b:into_cva:6
b:is_to:5 b:is_your:5 b:ist_eine:-6 b:ist_gestern:6 b:ist_nichts:-5 b:ist_ubrigens:-6 b:je_depose:14 b:je_ne:-5
b:je_suis:-6 b:je_vous:9 b:jugement_du:5 b:juridico_que:6 b:la_00:-6 b:la_boite:11 b:la_ca:-8 b:la_cassa:10
b:la_declaration:7 b:la_ditta:5 b:la_fin:-5 b:la_gestora:10 b:la_liquidazione:7 b:la_peine:5 b:la_presente:5
b:la_segunda:7 b:la_semaine:11 b:la_vs:-7 b:la_vuestra:-5 b:le_bilan:20 b:le_droit:5 b:le_liquidateur:-6 b:le_nom:-6
b:les_comptes:-6 b:letrado_de:6 b:libri_in:5 b:liquidacion_concursal:5 b:liquidazione_controllata:5
b:liquidazione_giudiziale:6 b:lo_que:7 b:madame_monsieur:5 b:mails_meer:5 b:mais_nada:9 b:mandataire_judiciaire:-6
b:me_ha:6 b:me_mandes:6 b:mee_met:-5 b:meinen_treuhander:6 b:met_00:-5 b:met_het:-6 b:mir_leid:11 b:na_quinta:-9
b:naar_de:-6 b:nada_para:5 b:nao_ee:-5 b:nao_havera:5 b:nao_tem:5 b:nao_tenho:5 b:neem_contact:5 b:negoziata_della:5
b:nicht_aus:5 b:nicht_insolvent:-5 b:nicht_mehr:6 b:nichts_zu:-6 b:no_processo:7 b:nom_de:-6 b:non_esiste:7
b:non_mi:9 b:non_so:9 b:notre_societe:5 b:nous_est:-6 b:nous_la:11 b:nu_echt:-5 b:on_00:7 b:on_0:5 b:on_depose:5
b:on_est:7 b:on_the:5 b:ondernemingsrechtbank_te:-9 b:onze_administratie:-5 b:ouverture_une:5 b:over_mijn:-7
b:pagar_ninguem:7 b:parlato_con:10 b:pas_en:-5 b:pas_la:5 b:pas_les:-6 b:pas_payer:-5 b:pasado_manana:-5
b:peco_que:-5 b:pedido_de:7 b:peine_de:5 b:pelo_tribunal:5 b:plan_de:6 b:plano_de:5 b:please_do:-5 b:plus_rien:8
b:podemos_pagar:5 b:por_000:6 b:por_la:-9 b:pour_instant:-5 b:pour_les:5 b:pour_moi:9 b:pour_nous:11
b:presentation_of:-9 b:probeer_@:-5 b:procedura_di:6 b:que_el:6 b:que_me:7 b:que_nos:6 b:rassurez_vous:-5
b:reenvio_lo:9 b:se_encuentra:5 b:se_paga:-7 b:se_posso:10 b:sehr_geehrte:14 b:semana_passada:5 b:sera_feito:6
b:sie_uns:-6 b:signora_mia:9 b:sind_wir:-6 b:sind_zahlungsunfahig:5 b:statutory_demand:-9 b:su_actividad:5
b:suis_en:5 b:surseance_van:6 b:tegen_finale:13 b:thanks_for:-5 b:that_is:-5 b:the_company:7 b:this_morning:5
b:to_creditors:5 b:to_inform:5 b:to_restrain:-5 b:tout_est:7 b:transferencia_el:-8 b:tut_mir:11 b:twee_weken:-5
b:und_wir:-5 b:va_in:-6 b:van_0:9 b:van_betaling:6 b:verwacht_dat:-5 b:voor_de:-13 b:voor_het:-5 b:vorige_week:5
b:we_de:8 b:were_appointed:5 b:wij_doen:11 b:wij_nemen:-6 b:will_write:5 b:with_our:-6 b:with_us:5 b:write_to:5
b:you_are:6 b:you_may:7 b:your_claim:5 b:zaak_is:5 b:zit_in:8 b:zu_begleichen:-5 c:<a>:6 c:<aa:11 c:<aan:10
c:<aang:8 c:<ab:-12 c:<abo:-5 c:<abog:-5 c:<act:5 c:<acti:5 c:<ai:6 c:<ai>:6 c:<al:6 c:<all:7 c:<alle:5 c:<am:11
c:<amt:6 c:<amts:6 c:<an:-6 c:<and:-19 c:<ande:-6 c:<ant:13 c:<ante:7 c:<antr:8 c:<any:6 c:<appo:5 c:<apr:5
c:<apre:6 c:<as:-12 c:<asi:6 c:<ask:-5 c:<aso:-7 c:<asse:7 c:<at:-7 c:<at>:-5 c:<au:-9 c:<au>:7 c:<auc:-7 c:<aucu:-8
c:<avan:5 c:<avis:5 c:<b>:5 c:<ban:10 c:<bank:10 c:<be:10 c:<bed:5 c:<beg:-6 c:<beh:6 c:<bei>:-6 c:<ben>:-5 c:<bes:6
c:<bew:6 c:<bewi:6 c:<bi:-9 c:<bil:5 c:<bila:8 c:<bin:-12 c:<bin>:-10 c:<bl:-6 c:<boa:-9 c:<boa>:-7 c:<boi:5
c:<bon>:6 c:<bu:-14 c:<bue:-5 c:<buen:-5 c:<bur:-6 c:<bv:5 c:<bv>:5 c:<ca:-10 c:<ca>:-10 c:<cami:5 c:<cas:5
c:<ces:11 c:<cess:9 c:<chap:5 c:<cheq:-5 c:<cher:10 c:<chi:5 c:<cl:-5 c:<cla:6 c:<cli:-10 c:<clie:-8 c:<co:10
c:<com:6 c:<conc:10 c:<cons:-5 c:<cop:-5 c:<copi:-5 c:<cosa:5 c:<cou:9 c:<cour:11 c:<cr:24 c:<cre:22 c:<crea:6
c:<cred:16 c:<cu:-5 c:<d>:6 c:<da:-25 c:<da>:-6 c:<dag:-7 c:<dan:-11 c:<dar:5 c:<darf:5 c:<das:-5 c:<das>:-5
c:<dat:-5 c:<dea:5 c:<dec:12 c:<dece:5 c:<decl:8 c:<del:-7 c:<del>:-5 c:<dem:-7 c:<dema:-6 c:<dep:16 c:<depo:8
c:<depu:9 c:<der:-5 c:<deso:5 c:<di>:-9 c:<die:-8 c:<dif:-6 c:<dir:5 c:<dirl:5 c:<do:-9 c:<doe:6 c:<doen:7 c:<dor:-5
c:<dr:-6 c:<du:-5 c:<e>:-12 c:<ec:-5 c:<een>:6 c:<emp:5 c:<empr:6 c:<en:-7 c:<ent:5 c:<env:-6 c:<er>:6 c:<ero:6
c:<erof:6 c:<es:12 c:<es>:5 c:<ess:-6 c:<essa:-6 c:<est:11 c:<esta:8 c:<et:-10 c:<eta:-5 c:<eu:-6 c:<exc:-6
c:<fac:-9 c:<fact:-9 c:<fai:5 c:<fail:5 c:<fal:12 c:<fale:7 c:<fall:8 c:<fat:-8 c:<fatt:-5 c:<feh:-5 c:<fehl:-5
c:<fi:9 c:<fil:7 c:<fini:9 c:<fir:8 c:<firm:7 c:<fo:6 c:<for>:-5 c:<fou:11 c:<four:12 c:<fr:8 c:<frau:5 c:<gas:5
c:<ge:13 c:<gee:5 c:<geeh:7 c:<geld:-5 c:<gen:-5 c:<ges:16 c:<gest:14 c:<gi:-9 c:<gin:-6 c:<ging:-6 c:<go:-10
c:<gra:-6 c:<gran:-5 c:<gre:8 c:<gref:7 c:<ha:19 c:<ha>:8 c:<hab:-6 c:<has:8 c:<has>:12 c:<hay:6 c:<hay>:6 c:<he:9
c:<hel:5 c:<hem:5 c:<ih:-5 c:<ihr:-5 c:<ik:-8 c:<ik>:-6 c:<im:-5 c:<in>:12 c:<inf:5 c:<info:5 c:<ing:-6 c:<inso:7
c:<inst:-6 c:<inte:-6 c:<into:5 c:<is:12 c:<is>:9 c:<je:11 c:<jeu:5 c:<jeud:5 c:<jour:-8 c:<ju:17 c:<jun:11 c:<juz:6
c:<juzg:6 c:<ke:-5 c:<ko:-5 c:<ku:5 c:<kw:6 c:<kwi:6 c:<kwij:6 c:<la:9 c:<la>:9 c:<le:5 c:<legg:5 c:<lei:10
c:<leid:8 c:<let:-6 c:<lett:-6 c:<levo:-6 c:<li:9 c:<liq:7 c:<liqu:7 c:<lit:-5 c:<lo:11 c:<lo>:5 c:<lt:6 c:<ltd:6
c:<ltd>:6 c:<lu:12 c:<lui:6 c:<lun:6 c:<m>:-7 c:<ma>:-6 c:<mac:5 c:<mach:5 c:<mai:-6 c:<mail:-6 c:<man:7 c:<mas:8
c:<may>:5 c:<me:-12 c:<meer:9 c:<meh:7 c:<mehr:7 c:<mes:-10 c:<mess:-9 c:<met:-5 c:<meu:-6 c:<mie:-5 c:<min:5
c:<mo:16 c:<moi:8 c:<moi>:5 c:<mr:5 c:<mr>:5 c:<mu:8 c:<na:7 c:<naa:-7 c:<naar:-6 c:<nad:9 c:<nadi:7 c:<name:5
c:<nao:5 c:<nao>:5 c:<ne>:-5 c:<nee:10 c:<neem:5 c:<neer:5 c:<neg:6 c:<nego:8 c:<nien:5 c:<nin:6 c:<no:11 c:<noss:5
c:<not:-5 c:<nu:-9 c:<on>:8 c:<onte:6 c:<onz:-10 c:<onze:-10 c:<op:-15 c:<opd:-5 c:<opdr:-5 c:<os:7 c:<os>:6
c:<ou:-6 c:<our:-5 c:<our>:-6 c:<pa:-12 c:<paci:-5 c:<pag:-8 c:<pap:5 c:<pape:8 c:<par:-7 c:<part:-6 c:<pas>:-8
c:<pass:10 c:<per:-6 c:<pero:-5 c:<pi:5 c:<pid:5 c:<pla:5 c:<plan:7 c:<ple:-11 c:<plei:-10 c:<plus:5 c:<po:8
c:<poss:6 c:<pou:12 c:<pour:11 c:<pr:21 c:<priv:5 c:<pro:11 c:<prov:6 c:<qual:5 c:<que:6 c:<qued:6 c:<qui:-8
c:<quin:-6 c:<raa:-5 c:<raad:-5 c:<rad:7 c:<re:-23 c:<rea:-6 c:<read:-5 c:<regl:-6 c:<rend:6 c:<rep:-6 c:<ri:-15
c:<ris:-7 c:<ro:-5 c:<ru:-7 c:<s>:6 c:<sa:-10 c:<sal:-8 c:<salu:-7 c:<san:6 c:<sau:-6 c:<sch:5 c:<schu:14 c:<seh:7
c:<sehr:7 c:<sem:8 c:<sema:10 c:<ser:-5 c:<serv:-11 c:<sho:-5 c:<si:17 c:<si>:12 c:<sia:7 c:<siam:6 c:<sie:-5
c:<sl:5 c:<so:36 c:<soc:11 c:<soci:11 c:<sol:-9 c:<sor:6 c:<sorr:6 c:<sot:19 c:<sott:19 c:<sou:7 c:<souh:5 c:<sp:-5
c:<spe:-6 c:<st:-5 c:<sta:-7 c:<stat:-11 c:<stra:5 c:<su>:-5 c:<sur:11 c:<surs:5 c:<sus:5 c:<susp:5 c:<te:-10
c:<th:-8 c:<tha:-5 c:<than:-5 c:<ti:6 c:<to:13 c:<tou:7 c:<tout:7 c:<tran:-6 c:<treu:6 c:<tri:5 c:<trib:6 c:<tro:-8
c:<tru:5 c:<tut:6 c:<tut>:7 c:<u>:5 c:<ub:-5 c:<ui:5 c:<uit:5 c:<um:-7 c:<um>:-5 c:<un:-15 c:<uns:-6 c:<us:-6
c:<ust:-5 c:<uste:-5 c:<uw:-6 c:<uw>:-6 c:<ve:12 c:<ved:24 c:<veda:20 c:<vede:5 c:<ven:-6 c:<via:7 c:<vien:-5
c:<vo:-8 c:<vor:9 c:<vos:-12 c:<voss:-9 c:<vu:-5 c:<weg>:5 c:<wer:5 c:<wet:5 c:<wete:5 c:<wi:-14 c:<wie:-7
c:<wie>:-6 c:<wij>:5 c:<woe:7 c:<woen:7 c:<your:-8 c:<zel:5 c:<zw:7 c:<zwa:7 c:<zwar:5 c:aads:-5 c:aadsm:-5
c:aag>:-5 c:aal:-6 c:aan:18 c:aan>:7 c:aang:8 c:aange:8 c:aar:-6 c:aard>:5 c:aat>:-5 c:abe:-6 c:abil:5 c:abili:5
c:abo:-5 c:abog:-5 c:aboga:-5 c:abr:5 c:abri:5 c:aca:7 c:acao:6 c:acao>:6 c:ach:-8 c:acht:-12 c:aco:9 c:acoe:6
c:acoes:6 c:acti:5 c:activ:5 c:actu:-10 c:actur:-7 c:ade:-7 c:adi:9 c:adie:10 c:adie>:7 c:ado:7 c:ado>:18 c:ador>:6
c:ados:-14 c:ados>:-14 c:adsm:-5 c:adsma:-5 c:ag>:11 c:aga>:-6 c:age:-12 c:age>:-6 c:agg:-7 c:ahl:-6 c:ahr:7
c:ahre:8 c:ahren:8 c:ai>:8 c:ail>:-7 c:aill:6 c:ailli:6 c:aim:5 c:aine:8 c:aine>:6 c:ais:-5 c:aite:5 c:aite>:6
c:aje:-5 c:aje>:-5 c:al>:14 c:alen:7 c:alenc:9 c:ales:-7 c:ales>:-7 c:alin:5 c:aling:5 c:all:13 c:alle:9 c:alles:6
c:alli:9 c:allim:5 c:alque:5 c:als:-5 c:alt:8 c:alte:7 c:alter:7 c:alu:-7 c:ame:-5 c:amens:6 c:amio:6 c:amion:6
c:amo:-5 c:amp:-7 c:amt:8 c:amts:6 c:amtsg:7 c:an>:9 c:ana>:8 c:anc:12 c:ance:7 c:ance>:10 c:anci:5 c:ancie:7
c:and:-28 c:and>:-7 c:anda:-8 c:andaa:-5 c:andad:5 c:andat:-7 c:ande:5 c:andi:-11 c:andi>:-12 c:ando>:-6 c:aner:6
c:aneri:7 c:ang:5 c:angen:-5 c:anno>:5 c:ano:8 c:ano>:9 c:ans>:-7 c:ansf:-5 c:ansfe:-5 c:ant:16 c:ante:14 c:ante>:5
c:antr:14 c:antra:10 c:any:13 c:anz:6 c:aor:6 c:aord:6 c:aordi:6 c:ape:10 c:aper:5 c:appoi:5 c:apre:6 c:apres:7
c:apt:5 c:apte:5 c:apter:5 c:ar>:17 c:ara:9 c:arat:6 c:ard:-8 c:ardi:-5 c:arf:5 c:arf>:5 c:ari:9 c:aria:-5 c:ario:10
c:ario>:9 c:arito:5 c:arl:5 c:as>:-14 c:asi:7 c:ask:-5 c:aso:-7 c:ass:11 c:assa:7 c:assa>:6 c:asse:10 c:asso:-5
c:assu:-5 c:ast>:5 c:at>:-14 c:ate:-10 c:ate>:-7 c:ati:5 c:atin:9 c:atins:6 c:ato:6 c:ato>:6 c:ator:5 c:ats:-7
c:att:-12 c:atu:-10 c:atut:-5 c:auc:-7 c:aucu:-8 c:aucun:-8 c:aud:-5 c:auf:-6 c:auftr:-5 c:aus>:7 c:avoro:5 c:ay>:16
c:ban:10 c:bank:11 c:bank>:9 c:bau:-6 c:bau>:-6 c:be>:-6 c:beg:-6 c:beh:6 c:behan:6 c:bei:-6 c:bei>:-7 c:ben:-6
c:ben>:-8 c:ber:-5 c:betaa:-6 c:bew:7 c:bewi:8 c:bewin:7 c:bil:6 c:bila:8 c:bilan:8 c:bili:5 c:bin:-13 c:bin>:-10
c:boa:-9 c:boa>:-7 c:bod:8 c:boeke:5 c:boga:-5 c:bogad:-5 c:boi:5 c:bon>:6 c:bonne:-5 c:box:-5 c:box>:-5 c:bru:5
c:bue:-5 c:buen:-5 c:bun:7 c:buna:6 c:bunal:6 c:bur:-5 c:bv>:5 c:camio:6 c:cassa:5 c:cc>:7 c:cce:-7 c:cel:-5
c:cep:-5 c:cept:-5 c:ces>:-10 c:cess:11 c:cessa:6 c:cesso:5 c:chap:6 c:chapt:5 c:che:-18 c:chen:-5 c:chen>:-5
c:cheq:-5 c:chequ:-5 c:cher:5 c:cht:-13 c:cht>:-6 c:chu:11 c:chul:12 c:chuld:12 c:ci>:-10 c:cia:8 c:cia>:8 c:ciad:-7
c:ciado:-7 c:cial:8 c:cial>:5 c:cias:-6 c:cias>:-6 c:cie:8 c:cier:5 c:ciet:5 c:ciete:5 c:cio:6 c:cios>:5 c:cla:13
c:clar:8 c:cli:-10 c:clie:-8 c:clien:-8 c:coe:5 c:coes:5 c:coes>:5 c:com:7 c:compa:8 c:conc:11 c:concu:6 c:cons:-5
c:cont:-5 c:cop:-5 c:copi:-5 c:corda:5 c:cou:10 c:cour:11 c:coura:6 c:court:5 c:cre:18 c:crea:6 c:crean:7 c:cred:16
c:credi:12 c:ct>:9 c:ctivi:5 c:ctu:-11 c:ctur:-7 c:ctura:-6 c:cuen:6 c:cun:-8 c:cune:-5 c:cune>:-5 c:cus:-9 c:da>:18
c:daag:-5 c:daag>:-5 c:dad:7 c:dado:5 c:dado>:5 c:dan:-14 c:darf:5 c:darf>:5 c:de>:-15 c:dea:6 c:dec:11 c:dece:5
c:decl:8 c:decla:8 c:ded:-6 c:dedo:-5 c:dedor:-5 c:del:-7 c:del>:-6 c:delen:6 c:dem:-11 c:dema:-6 c:deman:-5
c:den:-8 c:den>:-5 c:denti:5 c:dep:16 c:depo:9 c:depos:10 c:depu:9 c:depui:10 c:der:10 c:der>:7 c:deso:5 c:desol:5
c:dest:-5 c:dev:-5 c:di>:-17 c:dica:-8 c:dicia:5 c:die:6 c:diene:5 c:dif:-6 c:din:5 c:dina:6 c:dinar:7 c:dirl:5
c:dirle:5 c:dit:14 c:dito:14 c:ditor:8 c:do>:12 c:doe:6 c:doen:7 c:doen>:7 c:dop:6 c:dopp:5 c:doppi:5 c:dos:-14
c:dos>:-15 c:dra:-11 c:drac:-5 c:drach:-5 c:dre:5 c:ds>:5 c:dsm:-6 c:dsma:-6 c:dsman:-6 c:dvo:6 c:dvoe:5 c:dvoer:5
c:ead:-5 c:ean:7 c:eanc:8 c:eance:5 c:ear:7 c:ear>:5 c:eb>:5 c:ebe:-15 c:eben:-5 c:eben>:-5 c:eber:-8 c:eber>:-6
c:ebr:10 c:ebra:5 c:ebra>:6 c:ech:-5 c:eci:-11 c:ecl:7 c:ecla:8 c:eclar:8 c:ect:8 c:ecu:5 c:ed>:11 c:eda:28
c:eda>:21 c:eder:5 c:edere:6 c:edi:11 c:edit:12 c:edito:14 c:edr:6 c:eef:-5 c:eeh:7 c:eehr:7 c:eehrt:7 c:een:11
c:een>:6 c:eer>:11 c:eet>:-5 c:ef>:-6 c:eff:9 c:effe:10 c:effe>:7 c:egal:-5 c:egel:8 c:egeli:7 c:egen:-5 c:egg:7
c:eggen:5 c:egl:-10 c:egle:-10 c:eglem:-5 c:ego>:-5 c:egoc:6 c:egoci:6 c:ehan:6 c:ehand:6 c:ehl:-5 c:ehr:20
c:ehr>:14 c:ehrt:7 c:ehrte:7 c:ei>:-5 c:eil:-5 c:eili:-5 c:eim:5 c:eim>:5 c:eit:-13 c:eite:-10 c:eite>:-9 c:ek>:6
c:eld:-12 c:eld>:-10 c:ele:5 c:elen:5 c:elen>:5 c:eli:12 c:elin:7 c:eling:6 c:elle:-5 c:elle>:-6 c:em>:22 c:emain:5
c:emana:5 c:emand:-6 c:eme:-13 c:emen:-8 c:ement:-5 c:emi:-5 c:emp:5 c:empr:7 c:empre:7 c:en>:10 c:encia:5 c:enden:8
c:endi:-6 c:endu:6 c:endu>:5 c:enen:5 c:enen>:5 c:eno:-6 c:ensd:7 c:ensda:7 c:enst:-5 c:ent:-6 c:ent>:-10 c:entar:5
c:entat:-8 c:ente:-6 c:ente>:-10 c:enti>:7 c:entil:-6 c:ento:12 c:ento>:5 c:envo:-9 c:enz:7 c:epo:9 c:epos:10
c:epose:8 c:ept:-5 c:epu:9 c:epui:10 c:epuis:10 c:equ:-5 c:er>:15 c:era:6 c:erac:7 c:erde>:-5 c:erder:5 c:ere:-16
c:eren:-9 c:erenc:-6 c:erf:7 c:erfa:7 c:erfah:7 c:eri:16 c:eric:6 c:erich:7 c:erin:7 c:ering:7 c:erio:5 c:erkl:6
c:erkla:6 c:ero:-6 c:ero>:-15 c:erof:5 c:eroff:5 c:ers>:14 c:erst:-5 c:ertu:5 c:ertur:5 c:eru:9 c:erven:5 c:ervi:-6
c:ervic:-5 c:erwa:6 c:erwal:9 c:esa:7 c:esd:5 c:esde:5 c:ese:5 c:esent:6 c:esol:7 c:esole:5 c:ess:-8 c:essa:-7
c:essag:-6 c:est:7 c:esta:9 c:esta>:6 c:este:8 c:ester:5 c:esti:-5 c:estor:5 c:estr:-9 c:estra:-6 c:et>:-15
c:eta:-11 c:etaa:-6 c:etaal:-6 c:ete:6 c:eten:9 c:eten>:9 c:etr:5 c:ett:-7 c:etto:-6 c:etto>:-6 c:eu>:-5 c:eud:7
c:eudi:5 c:eudi>:5 c:euh:5 c:euha:6 c:euhan:6 c:eur>:-6 c:eure:5 c:eurs:7 c:eurs>:7 c:eux:-5 c:eux>:-5 c:eve:-5
c:event:5 c:ever>:-6 c:evi:-5 c:evo:-6 c:ewi:8 c:ewin:7 c:ewind:7 c:exc:-6 c:ez>:-10 c:eza:-8 c:fac:-12 c:fact:-9
c:factu:-9 c:fah:6 c:fahr:7 c:fahre:7 c:fai:5 c:fail:5 c:faill:6 c:fal:17 c:fale:10 c:falen:9 c:fall:9 c:falli:9
c:fat:-8 c:fe>:8 c:feh:-5 c:fehl:-5 c:fer:-8 c:fere:-7 c:feren:-7 c:ffe:7 c:ffe>:7 c:ffn:5 c:fica>:5 c:fil:7
c:final:5 c:fini:9 c:fir:7 c:firm:6 c:for:5 c:for>:-5 c:form:6 c:form>:5 c:fou:11 c:four:12 c:fourn:11 c:frau:5
c:frau>:5 c:fri:6 c:ftr:-5 c:ftra:-5 c:ftrag:-5 c:ga>:-5 c:gado>:9 c:gados:-6 c:gal:-5 c:gas:6 c:gas>:5 c:gat:-5
c:geb:-8 c:gebe:-9 c:ged:5 c:geeh:7 c:geehr:7 c:geg:-7 c:gege:-7 c:gel:5 c:geld:-7 c:geld>:-7 c:geli:7 c:gelin:7
c:gen>:14 c:genti:-6 c:ger:5 c:geri:7 c:geric:8 c:ges:15 c:gest:11 c:geste:5 c:gesto:7 c:gev:-5 c:geve:-7 c:ggen:5
c:ggen>:5 c:gin:-12 c:ging:-8 c:ging>:-7 c:gio:-6 c:gle:-11 c:glem:-5 c:gleme:-5 c:go>:-9 c:goc:6 c:goci:6 c:gocia:6
c:gra:-7 c:gran:-5 c:grand:-5 c:gre:8 c:gref:7 c:greff:7 c:gro:-5 c:gsa:5 c:gt>:7 c:hab:-7 c:hai:5 c:hait:5
c:haite:5 c:hand:14 c:hande:13 c:hapt:5 c:hapte:5 c:has:7 c:has>:12 c:hat:-7 c:hay:6 c:hay>:6 c:hei:-6 c:hem:8
c:hem>:6 c:hen:-5 c:heq:-5 c:hequ:-5 c:heque:-5 c:hers:9 c:hers>:8 c:heru:-5 c:hlt:-7 c:hlt>:-7 c:ho>:-5 c:hr>:11
c:hren:6 c:hren>:5 c:hrt:7 c:hrte:7 c:hrte>:7 c:ht>:-7 c:hul:13 c:huld:12 c:iad:-7 c:iado:-7 c:iados:-6 c:ial:10
c:ian:10 c:iat:7 c:ibu:7 c:ibun:7 c:ibuna:6 c:ica:-8 c:ice:-6 c:ice>:-5 c:ich:-8 c:iche:-14 c:icher:-6 c:icia:5
c:icial:5 c:icit:-5 c:icito:-5 c:ida:16 c:idas:5 c:idas>:5 c:idat:6 c:ide:-10 c:ie>:-17 c:ieb:10 c:ieb>:5 c:iebra:6
c:ief:5 c:ienc:-5 c:ienci:-6 c:iene:5 c:ient:-6 c:ient>:-8 c:iento:7 c:ier:-7 c:ies:8 c:ies>:5 c:iete>:5 c:ig>:5
c:ige:7 c:ign:6 c:igno:5 c:ihr:-5 c:ijke:7 c:ijke>:7 c:ijt:6 c:ik>:-7 c:il>:-7 c:ila:7 c:ilan:8 c:ilan>:8 c:ile>:-7
c:illi:7 c:ilt:-5 c:imen:6 c:iment:6 c:imie:6 c:imien:6 c:imp:-5 c:inale:6 c:inar:6 c:inari:6 c:inat:-5 c:inc:-9
c:ind:14 c:indv:5 c:indvo:5 c:ine:13 c:ine>:6 c:inen:5 c:inf:6 c:info:5 c:infor:5 c:ing>:-7 c:ini:11 c:ini>:7
c:inis:6 c:ins:8 c:inso:14 c:inso>:5 c:insol:9 c:inta:-5 c:inta>:-5 c:inte:-5 c:inten:-5 c:io>:9 c:ion:6 c:ione:-9
c:ioni:7 c:ioni>:6 c:ions:5 c:ions>:6 c:iqui:6 c:iquid:7 c:ir>:-8 c:ire>:6 c:irm:8 c:is>:7 c:isc:-6 c:ise>:-7
c:isi:8 c:iso:7 c:isse:8 c:isseu:11 c:issi:-5 c:isti:-5 c:it>:-9 c:itad:5 c:itado:6 c:ito:8 c:itor:5 c:itta:5
c:itte:-5 c:itten:-6 c:iud:5 c:ivat:5 c:ivati:6 c:ivi:10 c:ivid:6 c:izz:-5 c:je>:-6 c:jec:6 c:jeud:5 c:jeudi:5
c:jke:7 c:jke>:7 c:jour:-7 c:jun:7 c:juz:6 c:juzg:6 c:juzga:6 c:ke>:9 c:kee:-6 c:keer:-5 c:kin:-5 c:king:-5
c:king>:-5 c:ks>:-7 c:kt>:-9 c:kur:7 c:kwi:6 c:kwij:6 c:kwijt:6 c:laa:7 c:laard:5 c:lag:-5 c:lan:16 c:lan>:11
c:lar:11 c:lau:5 c:lba:-6 c:ld>:-14 c:ldr:7 c:led>:5 c:lega:-6 c:legg:6 c:legge:5 c:lei:-6 c:leid:7 c:leid>:7
c:leit:-11 c:leite:-10 c:lem:-6 c:leme:-5 c:lemen:-5 c:len:10 c:lenc:9 c:lenci:9 c:let:-10 c:let>:-5 c:lett:-6
c:levo:-5 c:lib:6 c:lic:-15 c:lich:-10 c:liche:-6 c:licht:-6 c:lici:-6 c:licit:-5 c:lien:-8 c:lient:-8 c:lijke:7
c:lim:6 c:lime:7 c:limen:7 c:lin:11 c:ling:12 c:ling>:13 c:liq:6 c:liqu:6 c:liqui:7 c:lir:5 c:lire:5 c:lire>:5
c:lla:-6 c:lla>:-5 c:lle>:-6 c:lles:9 c:lles>:9 c:lli:12 c:llim:5 c:llime:5 c:llt:5 c:llt>:5 c:lo>:5 c:lon:-6
c:lquer:5 c:ltd:6 c:ltd>:6 c:lte:5 c:lter:7 c:lter>:7 c:lun:6 c:lus>:5 c:lve:6 c:lven:8 c:lvenc:6 c:lvent:-6
c:lvenz:8 c:ly>:-8 c:ma>:-5 c:mai:-6 c:mail:-9 c:mail>:-7 c:maine:5 c:man>:-8 c:mana:7 c:mana>:5 c:mand>:-5 c:mas:8
c:mass:5 c:mat:-6 c:may:5 c:may>:6 c:me>:-15 c:mee:7 c:meer:9 c:meer>:9 c:meh:7 c:mehr:7 c:mehr>:7 c:men>:-6
c:mente:-5 c:mes:-11 c:mess:-11 c:messa:-7 c:met:-9 c:meu:-7 c:mien:5 c:mient:5 c:min:11 c:ming>:5 c:mio:6 c:mion:6
c:mmi:5 c:mmis:5 c:mmiss:5 c:moi:6 c:moi>:5 c:mol:5 c:monta:5 c:mos:5 c:mpa:7 c:mpan:7 c:mpany:8 c:mpe:-5 c:mpl:-5
c:mple:-5 c:mpo:-6 c:mpr:6 c:mpre:8 c:mpres:8 c:mr>:5 c:mts:6 c:mtsg:7 c:mtsge:7 c:na>:-11 c:naa:-5 c:nad:5 c:nadi:7
c:nadie:8 c:nal:10 c:nal>:11 c:nam:6 c:name:5 c:namen:5 c:nar:7 c:nari:7 c:nas:-5 c:nat:-6 c:nbo:6 c:nce:5 c:nce>:9
c:ncia>:7 c:ncias:-5 c:ncie:6 c:ncier:5 c:ncord:6 c:ncu:9 c:ncur:6 c:ncurs:5 c:nda:-6 c:ndaa:-5 c:ndaag:-5 c:ndat:-6
c:nde>:-7 c:ndedo:-5 c:ndent:6 c:nder>:7 c:ndet:5 c:ndi:-16 c:ndi>:-8 c:ndu:6 c:ndu>:5 c:ndv:5 c:ndvo:5 c:ndvoe:5
c:ne>:-16 c:nee:7 c:neem:5 c:neem>:5 c:neer:5 c:neg:6 c:nego:8 c:negoc:6 c:nel:5 c:neri:5 c:nerin:5 c:ners:-6
c:nge:5 c:ngen:5 c:ngsa:5 c:nie:6 c:nien:5 c:nient:5 c:nis:20 c:niss:11 c:nisse:11 c:nist:5 c:niz:-6 c:nne:-8
c:nnel:7 c:nnen:-5 c:nno:5 c:nno>:5 c:no>:13 c:noss:5 c:not:-8 c:nota:-5 c:nqu:-9 c:nque:-5 c:nque>:-5 c:nsd:7
c:nsda:7 c:nsdag:7 c:nse:5 c:nsf:-5 c:nsfe:-5 c:nsfer:-5 c:nsi:-6 c:nso:12 c:nsol:9 c:nsolv:9 c:nst:-9 c:nsta:-5
c:nta>:-5 c:ntar:10 c:ntat:-10 c:ntati:-8 c:nte>:-8 c:nted:6 c:nted>:6 c:ntem:6 c:ntem>:5 c:nten:-8 c:ntend:-5
c:nteri:5 c:nti>:8 c:ntr:14 c:ntra:5 c:ntrag:10 c:ntre:5 c:ntrol:5 c:nvo:-12 c:nvoi:-5 c:ny>:5 c:nza:6 c:nze:-8
c:nze>:-11 c:oa>:-5 c:oci:11 c:ociad:-7 c:ocie:7 c:ociet:5 c:ocio:5 c:ock:-8 c:od>:5 c:ode:5 c:oek:5 c:oeke:5
c:oeken:5 c:oen:16 c:oen>:9 c:oens:7 c:oensd:7 c:oerd:5 c:oerde:5 c:offn:5 c:oge:5 c:oi>:6 c:oin:9 c:oint:7
c:oir>:-5 c:ois:-10 c:ois>:-6 c:oit:5 c:oken:5 c:ola>:-5 c:ole>:7 c:oles:-5 c:olt:-5 c:olu:6 c:olv:6 c:olve:7
c:olven:8 c:omand:5 c:omm:-5 c:omo:6 c:omo>:5 c:ompa:8 c:ompan:8 c:onc:10 c:oncu:6 c:oncur:6 c:ond:-7 c:one:-7
c:ones>:-5 c:oni>:6 c:onne:-7 c:ono:6 c:ons>:6 c:ontem:6 c:ontro:5 c:onz:-10 c:onze:-10 c:onze>:-10 c:opd:-5
c:opdr:-5 c:opdra:-5 c:ope:-7 c:oppi:6 c:or>:-7 c:ora:10 c:ora>:11 c:ord:13 c:orda:5 c:ordat:5 c:order:7 c:ordi:5
c:ordin:6 c:ore:9 c:ori:5 c:orl:5 c:orm:5 c:orm>:5 c:oro>:5 c:orr:8 c:orry:6 c:orry>:6 c:ors>:6 c:ort:-5 c:ose:6
c:ose>:9 c:ost:-12 c:ot>:-9 c:ota:-8 c:otr:-5 c:ott:21 c:otto:18 c:otto>:19 c:ou>:12 c:ouh:5 c:ouha:5 c:ouhai:5
c:oul:-6 c:ould:-7 c:ould>:-7 c:our:13 c:oura:5 c:ourn:8 c:ourni:11 c:ourt:5 c:ourt>:5 c:ous:7 c:over:-5 c:ox>:-5
c:oye:-6 c:pacie:-5 c:pag:-10 c:paga:-5 c:paga>:-6 c:pan:6 c:pany:8 c:pap:5 c:pape:8 c:part:-5 c:part>:-5 c:pas>:-6
c:pass:9 c:pdr:-5 c:pdra:-5 c:pdrac:-5 c:pel:6 c:pele:6 c:pend:7 c:pende:7 c:pera:5 c:perac:5 c:pero:-7 c:pero>:-7
c:pid:5 c:plan:7 c:ple:-19 c:plei:-12 c:pleit:-9 c:plus:5 c:plus>:6 c:ply:-6 c:ply>:-6 c:pose:7 c:pose>:9 c:posso:6
c:post:-6 c:pou:12 c:pour:11 c:pour>:12 c:ppi:7 c:ppoi:5 c:ppoin:5 c:pre:18 c:pres:15 c:presa:8 c:prese:6 c:priv:5
c:priva:5 c:pro:7 c:pt>:6 c:pta:-5 c:pter>:5 c:pui:9 c:puis:9 c:puis>:9 c:qual:5 c:qualq:5 c:que:-8 c:que>:-10
c:qued:6 c:quedo:5 c:ques:-9 c:ques>:-5 c:quest:-5 c:qui:-11 c:qui>:-5 c:quid:7 c:quida:14 c:quin:-6 c:quint:-5
c:ra>:16 c:raads:-5 c:rad:8 c:radi:6 c:rag:11 c:rag>:9 c:rage:5 c:ram:-6 c:ranc:6 c:rand:-6 c:ransf:-5 c:rao:5
c:raor:6 c:raord:6 c:ras:-7 c:rator:5 c:rau:5 c:rau>:5 c:raus:5 c:rco:-5 c:rda:7 c:rden:-7 c:rden>:-8 c:rder:12
c:rder>:8 c:rdi>:-5 c:rdina:6 c:read:-5 c:rean:6 c:reanc:7 c:reci:-6 c:red:21 c:redi:16 c:redit:13 c:ref:6 c:reff:9
c:reffe:10 c:reg:5 c:rege:8 c:regel:8 c:regl:-7 c:regle:-6 c:rem:-6 c:ren:6 c:renc:-6 c:renci:-5 c:rend:7 c:rendu:6
c:resa:8 c:resa>:6 c:rese:5 c:resen:6 c:reuh:6 c:reuha:6 c:rf>:6 c:rfa:6 c:rfah:7 c:rfahr:7 c:rga:5 c:rge:-5
c:ria:-8 c:ribu:7 c:ribun:6 c:ric:5 c:rich:8 c:richt:8 c:rie>:-6 c:rieb:5 c:rieb>:5 c:ring:6 c:rings:6 c:rio:13
c:rio>:8 c:riv:5 c:rivat:5 c:rkl:6 c:rkla:6 c:rklaa:5 c:rla:6 c:rle:5 c:rle>:6 c:rm>:11 c:rma:-5 c:rme>:-6 c:rni:10
c:rnis:11 c:rniss:11 c:rno:-5 c:ro>:-27 c:rob:-5 c:rof:9 c:roff:5 c:roffn:5 c:rol:6 c:rom:-5 c:rqu:-5 c:rque:-5
c:rry:6 c:rry>:6 c:rs>:27 c:rsal>:8 c:rta:-5 c:rte:8 c:rte>:8 c:rtu:5 c:rtur:5 c:run:6 c:rung:5 c:rus:7 c:rust:8
c:rust>:5 c:rvi:-5 c:rvic:-5 c:rwal:9 c:rwalt:9 c:rze:-5 c:sa>:14 c:saa:6 c:sag:-5 c:sage:-5 c:sage>:-5 c:sal:-10
c:sal>:9 c:sale:-5 c:sales:-5 c:salu:-7 c:san:5 c:sane:7 c:saner:7 c:sar:7 c:sati:8 c:satio:6 c:sau:-6 c:say:-5
c:sch:5 c:schu:13 c:schul:12 c:sco:-7 c:sda:7 c:sdag:7 c:sdag>:7 c:sde:5 c:se>:9 c:seh:7 c:sehr:7 c:sehr>:7 c:sem:11
c:sema:10 c:semai:5 c:seman:5 c:sen:-6 c:sen>:-5 c:sent:8 c:ser:-10 c:serv:-11 c:serve:-6 c:servi:-6 c:seu:13
c:seur:11 c:seurs:12 c:sfe:-5 c:sfer:-5 c:sfere:-5 c:sge:7 c:sger:7 c:sgeri:7 c:sho:-6 c:si>:14 c:sia:6 c:siam:6
c:siamo:6 c:siche:-6 c:sie:-5 c:sign:7 c:signo:7 c:sim:-7 c:sma:-5 c:sman:-5 c:sman>:-6 c:socia:-9 c:socie:7
c:socio:5 c:sol:6 c:sole:6 c:sole>:6 c:solv:7 c:solve:8 c:sorr:6 c:sorry:6 c:sot:16 c:sott:19 c:sotto:19 c:sou:7
c:souh:5 c:souha:5 c:spari:5 c:spo:-6 c:spr:5 c:ss>:-6 c:ssag:-6 c:ssage:-6 c:ssar:5 c:sse:21 c:sse>:5 c:ssem:5
c:ssen:-6 c:sseu:12 c:sseur:11 c:ssi:-5 c:ssim:-5 c:sta:-17 c:stan:-6 c:stant:-5 c:stas:-5 c:stas>:-5 c:stat:-13
c:statu:-6 c:sted:-5 c:ster:7 c:sti:-11 c:stin:-5 c:sto:5 c:stoc:-5 c:stock:-5 c:stor:6 c:stro>:-6 c:su>:-5 c:sua:-8
c:sual:-5 c:sum:-5 c:sur:8 c:surs:5 c:susp:5 c:suspe:5 c:taa:-5 c:taal:-6 c:tad:5 c:tado:8 c:tali:5 c:tan:-7
c:tant:-5 c:tar>:5 c:taria:-5 c:tas:-7 c:tas>:-6 c:tat:-22 c:tati:-12 c:tatio:-7 c:tatu:-6 c:tatut:-5 c:td>:6
c:te>:-6 c:ted>:5 c:tel:-5 c:telle:-7 c:tem>:6 c:ten:-21 c:tend:-5 c:tent:-12 c:tente:-7 c:ter:12 c:ter>:7 c:terve:5
c:tges:5 c:tgev:-5 c:tha:-5 c:than:-5 c:ther:-6 c:tho:-5 c:ti>:12 c:tin:12 c:ting:7 c:ting>:5 c:tins:6 c:tinso:6
c:tivi:5 c:tle:5 c:to>:8 c:tock:-5 c:toe:5 c:tor:20 c:tor>:5 c:tora:5 c:tori:6 c:tors:6 c:tors>:6 c:tot:-5 c:tout:7
c:tout>:8 c:trad:6 c:trag>:9 c:tran:-7 c:trao:6 c:traor:6 c:trat:-7 c:trato:-5 c:tre>:-5 c:tres:-6 c:treu:6
c:treuh:6 c:tri:10 c:trib:7 c:tribu:7 c:tro:-13 c:tro>:-9 c:trol:5 c:tsg:6 c:tsge:6 c:tsger:7 c:tta>:5 c:tte:-6
c:tten:-9 c:tten>:-5 c:tti:6 c:tti>:5 c:tto:8 c:tto>:8 c:tur:-11 c:tura:-9 c:tura>:-7 c:tut>:7 c:tuto:-5 c:ubr:-5
c:ubri:-5 c:uck>:6 c:ucu:-8 c:ucun:-8 c:ucune:-5 c:ude:-5 c:udi:15 c:udi>:5 c:udici:5 c:ue>:-13 c:ueb:5 c:ued:5
c:ues:-15 c:ues>:-5 c:uest:-10 c:uftr:-5 c:uftra:-5 c:uha:12 c:uhai:5 c:uhait:5 c:uhan:6 c:uhand:6 c:uida:14
c:uidat:6 c:uin:-6 c:uint:-6 c:uinta:-5 c:uis:8 c:uis>:8 c:uit:5 c:uld:5 c:uld>:-7 c:ume:-5 c:umm:-5 c:umme:-5
c:un>:-5 c:unal:6 c:unal>:7 c:unc:-6 c:und:6 c:une>:-6 c:ung:10 c:ung>:6 c:unge:5 c:ungen:6 c:unq:-7 c:unqu:-7
c:unque:-7 c:uns:-5 c:unta:6 c:unto:-5 c:upera:5 c:ur>:-8 c:ura:-9 c:ura>:-10 c:urn:7 c:urni:11 c:urnis:11 c:uro:-7
c:uro>:-6 c:urs:18 c:urs>:8 c:urso>:5 c:urt>:6 c:us>:13 c:uso:-5 c:uso>:-5 c:usp:5 c:uspe:5 c:uspen:5 c:ust>:6
c:usted:-5 c:ut>:6 c:ute:-14 c:uto:-7 c:uw>:-7 c:ux>:-8 c:uzg:6 c:uzga:6 c:uzgad:6 c:va>:-8 c:vat:8 c:vati:7
c:vatin:6 c:ve>:-7 c:ved:20 c:veda:20 c:vede:5 c:veder:5 c:vei:-5 c:ven:9 c:vende:-7 c:venz:7 c:venza:5 c:ver:7
c:ver>:-9 c:vera:5 c:verfa:5 c:verkl:6 c:versi:-5 c:verw:5 c:verwa:6 c:vid:6 c:vien:-6 c:vier:5 c:vis:9 c:viso:6
c:vo>:-6 c:voerd:5 c:voi:-6 c:vor:6 c:voro:5 c:voro>:5 c:vos:-12 c:voss:-9 c:vossa:-6 c:vra:8 c:vrai:5 c:vri:-5
c:vue:-5 c:wal:8 c:walt:8 c:walte:8 c:wart:5 c:wart>:6 c:wei:-6 c:wer:5 c:wet:5 c:wete:5 c:weten:5 c:wie:-9
c:wie>:-6 c:wij:7 c:wij>:5 c:wijt:6 c:win:6 c:wind:7 c:windv:5 c:wit:-5 c:woe:7 c:woen:7 c:woens:7 c:yon:5 c:yone:5
c:your:-8 c:your>:-9 c:ys>:7 c:zah:-6 c:zahl:-6 c:zan:5 c:ze>:-11 c:zeit>:-6 c:zel:5 c:zga:6 c:zgad:6 c:zgado:6
c:zia:5 c:zioni:6 c:zo>:-7 c:zwa:7 c:zwar:5 d:0.1:-38 d:0.25:-33 d:0.4:-32 d:0.55:-39 d:0.7:-28 d:0.85:-30
e:paid=day:-14 e:promise=none:-5 e:run=none:-15 f:_amount:-46 f:_day:71 f:_invoice:-80 f:ack:-24 f:admin:-18
f:all:33 f:back:-5 f:bounce:-5 f:contest:-16 f:copy:-5 f:d.CANCELLED:-5 f:d.DAMAGED:-7 f:d.LOST:-5
f:d.MISSING_DOCS:-6 f:d.NOT_OURS:-16 f:d.RETURN:-5 f:demand:-13 f:dispute:-25 f:firm:-17 f:fix:-11 f:formal:162
f:goods:5 f:greeting:-12 f:hold:14 f:hope:-38 f:hostile:-17 f:insolvency:220 f:joke:-7 f:lawyer:38 f:legal:7
f:mine:-30 f:moved:15 f:moves:-17 f:n.QUANTITY_SHORT:-5 f:not:-28 f:not_dispute:-7 f:not_gone:17 f:not_hope:-7
f:not_insolvency:-26 f:not_legal:27 f:not_paid:6 f:not_stop:11 f:ooo:-12 f:paid:-5 f:part:-7 f:pay:-17 f:plan:-15
f:proof:-5 f:propose:-22 f:question:13 f:r.LATE_DELIVERY:-5 f:r.LOST:8 f:r.NOT_OURS:-29 f:redirect:-9 f:refuse:14
f:remittance:-5 f:rest:-15 f:run:-19 f:statement:-10 f:stop:-10 f:until:-14 f:wait:-17 f:willpay:-12
i:acknowledgement:-19 i:acknowledgement=2:-19 i:already_paid:-7 i:already_paid=3:-6 i:dispute:-33 i:dispute=2:-18
i:dispute=3:-12 i:hardship=2:-12 i:hardship=3:14 i:hostile:-17 i:hostile=2:-5 i:hostile=3:-11 i:in_payment_run:-9
i:in_payment_run=3:-9 i:insolvency:229 i:insolvency=2:54 i:insolvency=3:175 i:invoice_admin:-12
i:invoice_admin=3:-10 i:legal:-9 i:legal=1:55 i:legal=2:-7 i:legal=3:-57 i:nothing:-11 i:out_of_office:-21
i:out_of_office=2:-9 i:out_of_office=3:-12 i:partial_payment:-5 i:promise_to_pay:-5 i:question=1:-5 i:question=2:6
i:remittance_advice:-5 i:statement_request:-9 i:statement_request=3:-6 i:unsubscribe:-14 i:unsubscribe=2:-11
i:wrong_contact:-26 i:wrong_contact=2:-8 i:wrong_contact=3:-15 l:de:-11 l:en:-9 l:es:-18 l:fr:16 l:it:15 l:pt:-11
n:1:18 n:2:-11 n:3:-5 n:5:-15 p:aanges:5 p:aangev:9 p:abgege:-5 p:abogad:-8 p:acogid:6 p:acreed:-6 p:activi:10
p:admitt:5 p:afdeli:-5 p:agains:5 p:amtsge:13 p:angeko:-6 p:anteri:8 p:applie:5 p:appoin:7 p:aprese:14 p:asocia:-14
p:assemb:6 p:associ:-5 p:auftra:-5 p:autofa:6 p:avvoca:5 p:bankru:5 p:bedrij:7 p:befind:6 p:beglei:-6 p:behand:11
p:betali:5 p:betrie:7 p:bewind:10 p:blijve:-5 p:buurma:-7 p:camion:11 p:cancel:-5 p:cessar:7 p:cessat:7 p:chapte:9
p:chiest:9 p:client:-7 p:clotur:5 p:commis:7 p:compan:16 p:compos:5 p:compte:-6 p:comuni:6 p:conclu:-5 p:concor:7
p:concur:23 p:confez:6 p:confia:7 p:consig:-5 p:consum:-5 p:conten:-5 p:contra:-8 p:contro:9 p:creanc:12 p:credit:27
p:credor:6 p:curate:-5 p:curato:7 p:dagvaa:-5 p:decemb:7 p:declar:16 p:dedica:-5 p:design:7 p:dezemb:-5 p:diffid:-5
p:dipend:6 p:direct:9 p:diritt:-6 p:disput:-5 p:divida:8 p:domand:9 p:eerstv:-5 p:eigenv:6 p:ejecuc:7 p:empres:11
p:encuen:5 p:entere:7 p:entrep:8 p:eroffn:12 p:essaye:-7 p:estudi:7 p:etabli:-6 p:excuse:-7 p:execut:-5 p:exoner:7
p:factur:-14 p:failli:13 p:falenc:12 p:fallim:9 p:fattur:-7 p:februa:5 p:fevrie:-5 p:forder:7 p:fourni:22
p:geehrt:14 p:gegeve:-6 p:gentil:-12 p:gestel:9 p:gester:6 p:gestor:11 p:giudiz:7 p:homolo:7 p:imposs:-7 p:incass:-5
p:inform:7 p:injunc:-6 p:insolv:10 p:instan:-6 p:intend:-9 p:intere:-10 p:interv:9 p:invoic:-8 p:istanz:5
p:journe:-6 p:judici:9 p:jugeme:5 p:juzgad:12 p:kwijti:13 p:limita:7 p:liquid:9 p:mailtj:-7 p:mandad:10 p:mandat:-13
p:marque:-5 p:mensaj:-8 p:messag:-12 p:mierco:-8 p:morato:8 p:negoci:11 p:negozi:6 p:ningue:7 p:ontvan:-6
p:opdrac:-10 p:opposi:-7 p:ouvert:8 p:pacien:-9 p:pagame:6 p:papele:7 p:parlat:8 p:passiv:6 p:patien:-5 p:patric:5
p:pourri:-5 p:precis:-5 p:prendr:-5 p:preven:7 p:privat:11 p:probee:-5 p:proced:-7 p:proces:8 p:profes:7 p:protoc:5
p:provee:5 p:provis:5 p:qualqu:9 p:quatsc:-7 p:quebre:6 p:quiebr:8 p:raadsm:-11 p:rappel:5 p:rassur:-5 p:receiv:6
p:receva:6 p:rechnu:-9 p:rechtb:5 p:rechte:6 p:recono:6 p:recupe:6 p:reenvi:9 p:reglem:-9 p:reorga:8 p:reside:-7
p:resolu:5 p:restra:-8 p:scaden:-5 p:schlic:-8 p:schuld:20 p:schutz:5 p:semain:10 p:serveu:-5 p:servic:-10
p:signor:8 p:sindic:-6 p:sistem:-5 p:situac:5 p:socied:5 p:societ:10 p:solici:-6 p:sollic:-5 p:souhai:10 p:sovrai:6
p:sparit:9 p:statut:-9 p:straor:6 p:surend:6 p:suspen:10 p:tegenv:-11 p:telefo:-5 p:tentat:-7 p:tradin:7 p:tranqu:-7
p:transf:-10 p:treuha:13 p:tribun:13 p:truste:7 p:ubrige:-9 p:uitges:7 p:ustede:-6 p:vandaa:-9 p:vended:-9
p:vereff:6 p:verkee:-8 p:verkla:11 p:verlee:5 p:versic:-6 p:verwac:-7 p:verwal:10 p:vierne:5 p:volgen:5 p:volunt:7
p:voorlo:5 p:vorder:7 p:vrijda:-6 p:vuestr:-6 p:weeken:-5 p:woensd:13 p:zahlun:-5 s:00000:-12 s:0000:-24 s:000:-7
s:00:-22 s:0:-7 s:?:-8 s:account:8 s:ag:6 s:auto:9 s:automatic:-6 s:automatische:-5 s:aw:14 s:betaling:5
s:betalingsherinnering:13 s:cafe:9 s:cobranza:5 s:concurso:9 s:dagvaarding:-11 s:de:16 s:deuxieme:10 s:dossier:-5
s:encerramento:6 s:erinnerung:-20 s:factura:-16 s:factuur:-5 s:faillissement:5 s:fallig:-6 s:fi:-5 s:ge:5 s:he:6
s:herinnering:-14 s:hosting:-6 s:hoteis:6 s:invoice:-10 s:invoices:6 s:laatste:-7 s:lettre:19 s:lf:6 s:ls:-5
s:masa:10 s:mb:5 s:nos:18 s:nr:5 s:openstaand:-5 s:openstaande:5 s:overdue:8 s:pagamento:6 s:payment:7 s:pec:40
s:procedure:5 s:re:-50 s:relance:5 s:reminder:-8 s:reply:-6 s:rh:27 s:ri:-6 s:saldo:11 s:sept:5 s:sin:10 s:soa:5
s:tribunale:41 s:verzoek:12 w:!:-46 w:%:10 w:00000:-19 w:000:-38 w:00:-28 w:0:-30 w:?:-30 w:@:-16 w:aan:6
w:aangesteld:5 w:aangevraagd:9 w:aber:-7 w:abgegeben:-5 w:abogados:-10 w:abstenganse:5 w:accountant:7 w:acogido:5
w:acreedores:-6 w:actividad:6 w:administrador:10 w:administradores:-8 w:administrateur:5 w:administratie:-5
w:administrator:-6 w:administrators:5 w:admitted:5 w:afdeling:-5 w:ag:6 w:against:5 w:ai:12 w:all:9 w:alles:13
w:als:-5 w:always:5 w:am:6 w:amtsgericht:13 w:andere:-5 w:angekommen:-6 w:antrag:10 w:ao:-8 w:apply:-7 w:appointed:6
w:apresentar:8 w:aqui:-5 w:are:5 w:as:-5 w:asi:8 w:ask:-5 w:asociados:-14 w:assets:8 w:at:-9 w:au:13 w:aucun:-5
w:aucune:-10 w:auftraggeber:-5 w:aunque:-5 w:aus:6 w:ausserstande:-5 w:autofalencia:6 w:aux:-5 w:avant:10 w:aviso:5
w:avocat:-5 w:bank:15 w:bau:-5 w:bear:5 w:bedrijf:7 w:befindet:7 w:begleichen:-5 w:bei:-13 w:beim:9 w:ben:-9
w:beste:5 w:betaal:-8 w:betaalbatch:-5 w:betaling:7 w:betalingen:5 w:betrieb:10 w:bewindvoerder:10 w:bien:-5
w:bilan:17 w:bin:-20 w:binnen:-5 w:bis:-5 w:bitte:6 w:blijven:-5 w:boa:-13 w:boeken:10 w:boite:8 w:bon:12 w:bonne:-6
w:box:-8 w:buena:-5 w:but:-6 w:buurman:-7 w:bv:9 w:by:-6 w:ca:-19 w:called:6 w:camions:12 w:case:6 w:cassa:11
w:ce:-6 w:cesado:5 w:cessation:8 w:chapter:9 w:che:8 w:chef:-6 w:cheque:-7 w:chers:18 w:chez:-8 w:chiesto:8
w:chiuso:-7 w:claim:9 w:client:-10 w:cliente:-7 w:cloturee:5 w:com:-7 w:commercialista:6 w:commissario:5 w:como:9
w:company:9 w:companys:7 w:composizione:6 w:comptes:-6 w:comunicamos:6 w:concordato:6 w:concursal:15 w:concurso:8
w:consigo:-6 w:conta:-5 w:conto:-5 w:contra:5 w:controllata:5 w:copia:-8 w:cosa:9 w:court:11 w:creanciers:5
w:crediteuren:5 w:creditors:14 w:creditos:7 w:credores:6 w:crisi:7 w:curateur:-5 w:curator:8 w:cva:7 w:da:-13
w:dahin:5 w:dai:6 w:dank:-6 w:dans:-8 w:darf:9 w:das:-10 w:de:-8 w:dear:6 w:debts:6 w:december:5 w:declaration:8
w:declarer:5 w:dei:-5 w:del:-10 w:delta:7 w:dem:7 w:demand:-8 w:den:8 w:depose:19 w:depuis:20 w:desde:7 w:desole:10
w:dettes:5 w:deux:-5 w:devia:-5 w:di:-18 w:dias:5 w:dice:6 w:die:-8 w:dipendenti:6 w:diritto:-6 w:dirle:9 w:ditta:9
w:divida:-5 w:dividas:8 w:doen:15 w:domanda:6 w:door:5 w:dort:-5 w:down:-7 w:drauf:-6 w:droit:5 w:dt:5 w:due:-5
w:durfen:5 w:echt:-6 w:ee:-5 w:een:11 w:eens:-5 w:eerstvolgende:-5 w:eigen:6 w:eind:-6 w:eine:-6 w:ejecuciones:8
w:em:-9 w:empresa:8 w:encuentra:5 w:enero:-6 w:entered:7 w:entreprise:8 w:er:11 w:era:-5 w:eroffnung:7 w:erreur:-5
w:es:10 w:esiste:6 w:essayez:-6 w:est:5 w:esta:6 w:estou:-8 w:estudio:6 w:et:-7 w:etablissement:-6 w:eu:-9 w:euch:5
w:excuses:-7 w:exoneracion:6 w:factura:-6 w:faillissement:19 w:fait:-6 w:falencia:12 w:fallimento:13 w:fallito:-8
w:fare:5 w:fattura:-7 w:februar:5 w:fehlen:-5 w:fehlt:-5 w:feito:5 w:fevrier:-5 w:fica:6 w:filed:7 w:filing:8
w:fin:-7 w:finale:13 w:fine:-5 w:fini:16 w:fino:-6 w:firm:5 w:for:-10 w:forderung:5 w:form:8 w:fournisseurs:23
w:france:5 w:frau:10 w:frigo:5 w:gang:6 w:gas:10 w:ge:9 w:gedaan:7 w:geef:-5 w:geehrte:14 w:gegeven:-6 w:geld:-13
w:gele:8 w:gentile:-6 w:gentilissimi:-6 w:gere:-7 w:gerust:9 w:gestellt:7 w:gestern:6 w:gestora:10 w:gibt:5
w:ging:-13 w:giudiziale:9 w:greffe:14 w:ha:15 w:habe:-5 w:hanno:6 w:harm:5 w:has:24 w:hasta:-9 w:havera:5 w:hay:12
w:he:-5 w:heeft:-5 w:heer:10 w:hello:6 w:hemos:5 w:herinnering:-5 w:high:5 w:homologado:5 w:ich:6 w:if:7 w:ik:-11
w:im:-8 w:immer:6 w:impossibile:-7 w:in:25 w:inc:6 w:informa:5 w:injunction:-5 w:inso:9 w:insolvencia:21
w:insolvencias:-9 w:insolvent:-5 w:insolvente:-8 w:insolvenz:-7 w:insolvenzantrag:9 w:instant:-5 w:into:10
w:invoices:-5 w:ip:6 w:is:18 w:it:-8 w:je:8 w:jeudi:10 w:joint:5 w:jour:-6 w:journee:-6 w:jouw:5 w:judicial:9
w:juez:5 w:jugement:5 w:juzgado:12 w:krijg:-5 w:kunt:5 w:kurz:7 w:kwijting:13 w:la:17 w:lads:5 w:last:5 w:lavoro:9
w:le:9 w:legale:-5 w:leggen:11 w:leid:14 w:les:6 w:letrado:5 w:libri:5 w:liquidacao:6 w:liquidacion:8
w:liquidazione:7 w:lj:11 w:lo:10 w:loopt:5 w:los:8 w:ltd:11 w:lui:8 w:lundi:9 w:lv:9 w:ma:-12 w:maart:-6 w:mach:7
w:mail:-9 w:mails:6 w:mais:7 w:man:5 w:manager:-5 w:manana:5 w:mandataire:-5 w:mandato:-5 w:mandes:6 w:mano:5
w:marz:-5 w:mas:5 w:matin:6 w:may:10 w:meer:18 w:meet:-5 w:mehr:14 w:meinen:6 w:melden:5 w:mensaje:-8 w:message:-11
w:meu:-7 w:mi:5 w:mia:5 w:miercoles:-8 w:minha:-5 w:minuten:5 w:mn:-5 w:moi:10 w:moin:6 w:montag:8 w:moogt:9
w:moratoria:6 w:mr:9 w:much:5 w:naar:-12 w:nadie:15 w:namens:11 w:nao:9 w:nas:-5 w:nclt:5 w:ne:-11 w:neem:10
w:neer:9 w:negociacoes:7 w:negoziata:6 w:nel:-5 w:nem:8 w:nemen:-6 w:nessuno:5 w:ni:-5 w:niente:10 w:ninguem:7
w:nog:7 w:noi:8 w:nom:-6 w:nomme:6 w:nossa:7 w:nostro:-7 w:notaris:-5 w:nu:-5 w:nuestro:-5 w:nv:5 w:obra:-5 w:occ:5
w:oct:5 w:off:-7 w:ogni:-5 w:on:15 w:onderneming:6 w:ondernemingsrechtbank:-5 w:only:-6 w:ontem:11 w:ontvangen:-7
w:onze:-20 w:opdrachtgever:-10 w:ops:-6 w:ore:8 w:os:12 w:our:-11 w:out:-5 w:ouverture:7 w:over:6 w:paciencia:-9
w:paga:-12 w:pagamenti:6 w:pagamentos:5 w:pagar:6 w:pago:-7 w:paiements:8 w:papeles:7 w:parlato:9 w:part:-9
w:parte:-6 w:pas:-17 w:passada:5 w:passee:7 w:passivo:6 w:payer:5 w:pdf:-6 w:peine:5 w:pelo:6 w:pero:-9 w:piu:6
w:plan:7 w:plano:7 w:pleite:-18 w:plus:11 w:plutot:-6 w:poi:-5 w:por:-5 w:porque:-5 w:posso:12 w:post:-6 w:pour:25
w:pourriez:-5 w:pre:6 w:prendre:-5 w:presentation:-9 w:preventivo:6 w:principal:-6 w:pris:5 w:privatinsolvenz:12
w:probeer:-5 w:procedure:-5 w:processo:10 w:proveedores:5 w:qual:5 w:qualquer:9 w:quando:-5 w:quatsch:-7 w:que:7
w:quedo:9 w:qui:-5 w:quiebra:12 w:quinta:-9 w:raadsman:-11 w:rappeler:5 w:rassurez:-5 w:raus:7 w:recevable:6
w:rechnung:-9 w:rechtbank:5 w:rechter:6 w:recuperacao:5 w:reenvio:8 w:reglement:-9 w:rendu:11 w:resolution:5
w:resta:9 w:restrain:-5 w:retard:-5 w:rien:6 w:rj:6 w:robles:-5 w:savez:6 w:say:-5 w:sb:-5 w:schlicht:-8
w:scusate:-6 w:se:-7 w:sehr:14 w:seit:9 w:semaine:10 w:semana:11 w:sera:10 w:serveur:-5 w:service:-7 w:si:23
w:siamo:11 w:sich:7 w:sie:-6 w:signora:9 w:sinds:8 w:sir:5 w:societe:10 w:socio:5 w:socios:6 w:solicitors:-7
w:solo:-5 w:sono:7 w:sorry:12 w:sotto:39 w:souhaite:11 w:sous:6 w:sparito:9 w:statutory:-9 w:stay:6 w:stoel:5
w:straordinaria:5 w:su:-10 w:sua:-6 w:suis:-6 w:sur:7 w:surendettement:6 w:surseance:10 w:sursis:6 w:suspensa:7
w:sven:6 w:tardi:-6 w:te:-8 w:tegen:10 w:tegenvordering:-11 w:telefono:-5 w:tem:6 w:tengo:-5 w:tentativo:-7
w:thanks:-5 w:the:8 w:their:-5 w:them:8 w:to:5 w:toen:5 w:tout:16 w:trading:7 w:transferencia:-9 w:treuhander:9
w:tribunal:14 w:trois:-8 w:trustee:7 w:tut:14 w:tutti:6 w:uber:6 w:ubrigens:-6 w:uitgesproken:7 w:um:-9 w:una:-5
w:und:-9 w:under:7 w:uns:-6 w:unser:-5 w:up:6 w:us:5 w:ustedes:-6 w:utente:-6 w:uur:5 w:uw:-12 w:va:-5 w:van:7
w:vandaag:-9 w:vedere:10 w:vendedor:-9 w:verao:-5 w:vereffenaar:5 w:verkeerde:-7 w:verklaard:9 w:verleend:5
w:verwacht:-5 w:verwalter:8 w:verzoek:5 w:vi:-9 w:via:7 w:vide:5 w:viejo:5 w:viel:6 w:vient:-6 w:viernes:5 w:vise:-7
w:voces:-6 w:voila:5 w:voluntary:7 w:von:-8 w:voor:-6 w:vorige:6 w:vossa:-11 w:vosso:-8 w:votre:-7 w:vrijdag:-6
w:vs:-8 w:vuestra:-6 w:week:9 w:weekend:-5 w:weg:11 w:wegen:-5 w:weken:-7 w:were:7 w:werf:5 w:weten:10 w:wie:-12
w:wij:11 w:wird:5 w:woensdag:13 w:would:-7 w:wsnp:5 w:wurden:-5 w:ya:6 w:yo:7 w:you:8 w:your:-18 w:zahlen:5
w:zahlungsunfahig:5 w:zat:5 w:zelf:9 w:zijn:7 w:zit:8 w:zwart:12
"""
