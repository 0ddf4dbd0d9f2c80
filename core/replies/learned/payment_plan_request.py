"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.31
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
?:105 ?ack:8 ?all:-7 ?copy:-16 ?d.TAX:-6 ?d.TERMS_DISPUTE:12 ?demand:-6 ?formal:-6 ?goods:-9 ?hope:6 ?legal:6
?mine:5 ?not:-7 ?once_us:-5 ?paid:-10 ?pay:21 ?plan:84 ?propose:79 ?question:-39 ?r.PRICE_ERROR:-5 ?rest:7
?statement:-9 ?stop:-8 ?unable:8 ?until:20 ?wait:11 ?willpay:40 b:%_?:-7 b:00000_to:7 b:0000_00:6 b:000_00:-25
b:000_al:5 b:000_de:6 b:000_die:11 b:000_euro:13 b:000_euros:-5 b:000_il:-6 b:000_la:5 b:000_le:-7 b:000_on:8
b:000_por:5 b:000_sur:6 b:000_went:-6 b:00_0000:-6 b:00_000:8 b:00_00:-17 b:00_0:-5 b:00_?:6 b:00_betalen:-5
b:00_dagen:12 b:00_days:8 b:00_de:-7 b:00_december:9 b:00_dias:6 b:00_en:-8 b:00_et:8 b:00_euro:-6 b:00_januari:7
b:00_la:-5 b:00_los:6 b:00_mil:5 b:00_november:-6 b:00_por:22 b:00_raus:5 b:00_tage:-5 b:0_%:-7 b:0_000:-5 b:0_00:-9
b:0_0:-11 b:0_?:14 b:0_dias:-7 b:0_en:5 b:0_er:7 b:0_jan:5 b:0_januari:-6 b:0_keer:10 b:0_le:5 b:0_march:5 b:0_no:6
b:0_rate:9 b:0_raten:-5 b:?_?:-7 b:accord_pour:6 b:ai_sensi:5 b:alle_ore:5 b:als_ik:7 b:als_jullie:5 b:am_0:-5
b:amor_de:12 b:and_the:5 b:and_there:5 b:and_who:7 b:any_chance:9 b:ao_fim:11 b:at_the:11 b:at_your:6 b:ate_ao:9
b:aufschub_bis:8 b:avec_mon:5 b:avec_votre:-6 b:avviato_la:5 b:be_honest:6 b:betalen_?:20 b:betalen_we:-6
b:bis_ende:11 b:bis_zur:5 b:bitte_sehen:5 b:bom_dia:9 b:buenos_dias:6 b:cada_mes:6 b:camera_di:5 b:cannot_pay:10
b:caro_sr:6 b:ce_que:10 b:chance_of:9 b:cher_monsieur:5 b:chiedo_di:5 b:ci_ee:6 b:ci_ha:7 b:cm_0:6 b:com_vossa:9
b:composizione_negoziata:6 b:con_il:-5 b:con_todo:12 b:could_do:6 b:could_we:8 b:credito_nc:9 b:das_geld:6
b:de_00:11 b:de_acuerdo:6 b:de_banque:5 b:de_betaaltermijn:13 b:de_cada:6 b:de_credito:8 b:de_deus:12
b:de_diciembre:-11 b:de_febrero:-9 b:de_fevereiro:13 b:de_kas:5 b:de_la:-15 b:de_mais:5 b:de_me:14 b:de_mi:5
b:de_noviembre:-11 b:de_tijd:10 b:de_votre:8 b:del_00:-5 b:dell_art:5 b:della_crisi:6 b:den_rest:8 b:depende_de:5
b:deposito_000:5 b:devoir_la:5 b:di_aspettare:8 b:di_commercio:5 b:di_pagamento:6 b:di_rientro:7 b:di_una:5
b:dia_00:-14 b:dias_para:7 b:dias_uteis:-5 b:do_000:21 b:ee_impossibile:9 b:ee_possivel:-5 b:een_nieuwe:7
b:egregi_signori:5 b:einen_antrag:5 b:el_calendario:5 b:el_dia:-5 b:el_ministerio:5 b:el_viernes:7 b:em_0:9
b:em_dois:9 b:en_0:7 b:en_abril:5 b:en_dan:6 b:en_de:5 b:en_die:-5 b:en_el:-8 b:en_enero:6 b:en_junio:5 b:en_kan:5
b:en_la:-7 b:en_marzo:7 b:en_op:-5 b:en_tres:9 b:en_we:5 b:ende_januar:6 b:enero_?:10 b:er_is:8 b:es_ihnen:7
b:eso_esta:7 b:est_ce:5 b:est_non:5 b:este_ano:9 b:este_escritorio:6 b:et_ai:5 b:et_pour:5 b:faccio_000:-7
b:fais_le:-5 b:fattura_ee:5 b:feb_and:7 b:fim_de:14 b:fin_fevrier:6 b:final_de:5 b:fino_ad:5 b:fino_al:6
b:fino_alla:5 b:first_week:15 b:fm_0:9 b:fois_?:7 b:for_being:5 b:fur_den:11 b:fur_ein:5 b:geachte_mevrouw:5
b:geben_sie:7 b:geen_geld:6 b:geht_am:5 b:giovedi_scorso:5 b:haben_sie:-7 b:hasta_el:6 b:hasta_que:-6
b:hat_insolvenz:6 b:het_een:21 b:het_in:15 b:het_zo:10 b:ho_pagato:5 b:hola_!:12 b:ich_kann:12 b:if_that:8
b:ik_doe:-8 b:ik_heb:-7 b:ik_het:15 b:il_0:-6 b:il_magazzino:7 b:il_primo:5 b:il_resto:-7 b:il_rimanente:5
b:il_vous:6 b:in_0:19 b:in_attesa:7 b:in_drei:8 b:in_mei:5 b:in_twee:-11 b:in_zes:5 b:informo_che:5
b:insolvenz_angemeldet:6 b:is_geen:8 b:is_weg:5 b:isso_ee:5 b:ist_noch:5 b:it_over:8 b:je_fais:-5 b:je_peux:13
b:kan_de:13 b:kan_het:34 b:keer_?:7 b:kunt_mij:5 b:la_boite:6 b:la_cassa:7 b:la_composizione:5 b:la_deuda:5
b:la_firma:5 b:la_la:5 b:la_mia:6 b:la_nostra:5 b:la_prima:8 b:la_prossima:-5 b:la_quale:5 b:la_somme:5 b:la_sp:7
b:la_vs:5 b:laissez_moi:7 b:las_dos:6 b:le_00:-10 b:le_chantier:5 b:le_deposito:6 b:le_reste:6 b:le_ruego:5
b:le_tout:5 b:leg_ik:9 b:les_0:5 b:let_me:5 b:liebe_frau:-5 b:lo_demas:6 b:lo_firmo:7 b:lo_que:15 b:lost_the:7
b:mailen_?:-5 b:mais_00:6 b:mais_je:5 b:march_?:6 b:mars_?:5 b:mas_no:9 b:me_de:12 b:me_know:6 b:meses_?:14
b:met_de:-5 b:mi_date:5 b:mi_ee:6 b:mi_scusi:6 b:mia_cliente:5 b:mil_euros:6 b:misure_protettive:6 b:mit_einer:5
b:mois_?:5 b:mon_associe:5 b:musste_ich:5 b:na_de:6 b:na_een:5 b:nao_da:23 b:nao_me:-9 b:nao_tenho:9 b:nc_0000:9
b:need_to:7 b:niet_betalen:-9 b:no_cartao:6 b:no_es:-6 b:no_hay:-5 b:no_puedo:8 b:no_quiero:5 b:noch_nicht:5
b:non_riesco:6 b:nos_ha:6 b:nota_de:7 b:nous_sollicitons:6 b:november_en:-5 b:noviembre_diciembre:14 b:of_the:-7
b:ok_?:7 b:on_00:-6 b:on_peut:6 b:ook_niet:-5 b:op_00:-10 b:op_de:5 b:ore_00:5 b:os_parece:11 b:over_six:5
b:pago_00:23 b:pagos_de:-10 b:para_el:5 b:para_lo:10 b:parcelar_em:5 b:pas_le:5 b:pas_payer:5 b:pas_une:5
b:patienter_jusqu:5 b:pay_this:6 b:pay_you:5 b:peco_que:5 b:per_maand:9 b:peux_faire:6 b:peux_pas:5 b:piano_di:7
b:por_nao:-6 b:por_que:-7 b:por_semana:22 b:posibilidad_de:5 b:pour_le:6 b:pra_00:9 b:que_eu:12 b:que_falta:11
b:que_la:-6 b:que_no:8 b:que_nos:5 b:que_on:8 b:que_tal:12 b:quote_von:5 b:rate_?:5 b:rate_da:7 b:richiesta_di:6
b:se_for:8 b:se_lo:-5 b:sehen_sie:5 b:senao_nao:22 b:sensi_dell:5 b:seriez_vous:6 b:set_up:5 b:sexta_0:23
b:sexta_feira:-5 b:si_lo:6 b:si_os:17 b:si_su:5 b:sie_mir:7 b:sie_sich:-5 b:sie_uns:5 b:six_months:5 b:sp_0:6
b:standing_order:5 b:straight_with:5 b:stundung_bis:6 b:su_despacho:5 b:take_it:9 b:tanto_no:5 b:tarde_por:-5
b:te_beginnen:6 b:te_voldoen:5 b:te_voy:8 b:tengo_dos:6 b:th_and:-6 b:th_of:5 b:thanks_for:5 b:that_is:10
b:the_end:5 b:the_first:-7 b:there_is:8 b:this_morning:-6 b:ti_0:6 b:ti_faccio:-7 b:to_00:5 b:tot_0:5 b:tot_april:5
b:tot_het:6 b:twee_keer:-5 b:un_delai:5 b:un_piano:5 b:un_report:6 b:una_dilazione:12 b:una_parte:8 b:und_00:-6
b:uns_bis:6 b:us_till:6 b:va_bien:11 b:van_0:-5 b:venho_por:5 b:vi_do:16 b:vi_informo:5 b:viernes_00:5 b:vom_00:-5
b:vossa_nota:9 b:votre_part:7 b:vous_accord:6 b:vous_fais:5 b:vous_payer:5 b:vous_plait:6 b:we_er:5 b:we_lost:10
b:week_of:13 b:wenn_sie:8 b:will_be:7 b:wir_um:5 b:with_it:6 b:with_you:5 b:would_ask:5 b:would_you:9 b:wurde_ich:6
b:you_take:9 b:your_end:7 b:zahle_?:8 b:zahlungsunfahig_und:5 b:zes_maanden:5 b:zum_rest:5 c:<a>:-11 c:<aa:-9
c:<aan:-7 c:<ab:-7 c:<acc:6 c:<acce:8 c:<acei:7 c:<ad:-10 c:<afi:5 c:<afin:5 c:<ag:15 c:<agor:7 c:<agu:10 c:<agua:10
c:<al:7 c:<alg:7 c:<algo:6 c:<all:-5 c:<all>:-5 c:<alle:-7 c:<als:8 c:<als>:13 c:<also:-5 c:<ami:7 c:<amig:6
c:<amor:5 c:<an:6 c:<ande:-5 c:<ano>:6 c:<ant:-6 c:<ap:10 c:<app:-5 c:<apr:13 c:<apri:7 c:<ar:-8 c:<as:12 c:<asp:6
c:<aspe:6 c:<ass:5 c:<at:26 c:<at>:7 c:<ate:9 c:<ate>:9 c:<atr:7 c:<atra:7 c:<atte:6 c:<au:-11 c:<au>:-7 c:<auf:8
c:<aut:-7 c:<av:-6 c:<ave:-9 c:<avv:6 c:<ban:-7 c:<barc:5 c:<beg:5 c:<bes:10 c:<bet:-6 c:<bi:11 c:<bie:8 c:<bien:7
c:<bin:-8 c:<bis:10 c:<bis>:8 c:<bit:6 c:<bitt:6 c:<bo:-5 c:<bom:5 c:<bom>:5 c:<bon:-8 c:<bos:5 c:<br:-6 c:<bt:-7
c:<bu:-14 c:<ca:10 c:<cada:6 c:<cam:5 c:<cann:8 c:<cata:5 c:<ch:28 c:<cha:8 c:<chan:11 c:<che:15 c:<cher:22 c:<chi:6
c:<chie:12 c:<cla:-5 c:<cli:5 c:<clie:6 c:<co:-6 c:<com:9 c:<come:13 c:<comi:7 c:<con:8 c:<conc:7 c:<conv:6
c:<cop:-5 c:<cor:-5 c:<corr:-8 c:<cos:-5 c:<coul:6 c:<cour:-5 c:<cris:5 c:<cu:-8 c:<cua:-6 c:<d>:-6 c:<da>:8
c:<dage:5 c:<dan>:8 c:<dat:-5 c:<de:-6 c:<de>:8 c:<deb:-5 c:<dec:7 c:<dec>:5 c:<deja:5 c:<del:-17 c:<del>:-11
c:<dem:9 c:<deme:8 c:<der:-5 c:<des:-12 c:<desp:6 c:<deu:7 c:<deus:6 c:<dia:-6 c:<dic:7 c:<dici:8 c:<die:-7 c:<dig:5
c:<diga:6 c:<dil:5 c:<dila:6 c:<dis:-6 c:<divi:5 c:<diz:10 c:<diz>:11 c:<domi:-6 c:<don:-7 c:<dos:9 c:<dos>:11
c:<du:-9 c:<e>:-14 c:<ech:5 c:<eche:6 c:<een:7 c:<een>:9 c:<eg:7 c:<ei:12 c:<ein:11 c:<em>:10 c:<en:21 c:<enca:7
c:<end:8 c:<ende:6 c:<ene:13 c:<ener:13 c:<entr:5 c:<er:10 c:<erb:5 c:<erbi:5 c:<ers:5 c:<es:-9 c:<est>:-6
c:<esto:-6 c:<et:-6 c:<eu:10 c:<eu>:8 c:<faco:6 c:<fact:-8 c:<far:5 c:<fate:7 c:<fe:20 c:<feb:24 c:<feb>:10
c:<febr:12 c:<fev:12 c:<feve:8 c:<fi:15 c:<fim:6 c:<fim>:6 c:<fin:11 c:<fin>:5 c:<fino:8 c:<fir:7 c:<fm:5 c:<fm>:5
c:<foi>:-6 c:<for:-8 c:<fou:12 c:<four:14 c:<fr:-7 c:<fur:5 c:<fur>:6 c:<gebe:6 c:<ged:-5 c:<geg:-5 c:<geh:7
c:<gen:5 c:<gent:5 c:<ger:8 c:<get:-5 c:<gio:5 c:<giu:-6 c:<go:-7 c:<ha:5 c:<hab:-6 c:<habe:-5 c:<hal:-8 c:<han:9
c:<has:14 c:<hast:14 c:<hau:7 c:<he:20 c:<hec:5 c:<hech:5 c:<hel:7 c:<her:-5 c:<het:18 c:<het>:18 c:<hi:-9 c:<hon:8
c:<i>:-6 c:<id:-5 c:<ih:-9 c:<ihr:-8 c:<ihre:-5 c:<ik:-6 c:<ik>:-6 c:<im:6 c:<imp:5 c:<in:-8 c:<inc:-5 c:<incl:-5
c:<ing:9 c:<inge:6 c:<inst:5 c:<inv:-5 c:<is:5 c:<ja:7 c:<jan:15 c:<janu:10 c:<jei:6 c:<jeit:6 c:<jus:5 c:<jusq:9
c:<ka:29 c:<kan:26 c:<kan>:21 c:<kann:6 c:<klan:6 c:<kn:7 c:<kno:5 c:<know:5 c:<kr:-6 c:<la:-11 c:<la>:-9 c:<lai:6
c:<lais:6 c:<lat:7 c:<late:8 c:<lau:-5 c:<lei>:6 c:<li:-12 c:<lie:-7 c:<liq:6 c:<liqu:6 c:<lis:-6 c:<list:-6
c:<ll:-5 c:<lo>:8 c:<lost:5 c:<ma:27 c:<ma>:-6 c:<maa:19 c:<maan:17 c:<mai:-6 c:<mail:-12 c:<mal:6 c:<mal>:5
c:<man:-11 c:<mar:18 c:<marc:8 c:<mart:-5 c:<marz:10 c:<mas>:6 c:<me:10 c:<me>:5 c:<mee:-5 c:<mer:6 c:<mes:6
c:<mes>:-5 c:<mese:13 c:<met:-7 c:<mi:15 c:<mir:6 c:<mit:6 c:<mit>:7 c:<mo:29 c:<mog:5 c:<mom:11 c:<mome:7 c:<mon:10
c:<mona:11 c:<mu:8 c:<mul:5 c:<na:-6 c:<na>:-6 c:<naa:6 c:<nac:-5 c:<nao:7 c:<nao>:7 c:<neme:8 c:<net:8 c:<net>:8
c:<ni:-9 c:<no:-14 c:<nog:-5 c:<not:-9 c:<not>:-7 c:<nov:7 c:<now:-6 c:<now>:-5 c:<nu>:5 c:<num>:6 c:<ob:10 c:<ob>:7
c:<of>:7 c:<ok:14 c:<ok>:12 c:<on:-8 c:<one:-6 c:<one>:-5 c:<ont:-5 c:<op:-17 c:<op>:-9 c:<or:-5 c:<ord:-7 c:<oth:8
c:<othe:8 c:<ou:-5 c:<outu:5 c:<pa:-10 c:<pag:-5 c:<pai:-7 c:<paie:-6 c:<par:10 c:<parc:6 c:<pare:6 c:<pas:-5
c:<pe:6 c:<ped:12 c:<pedi:12 c:<per:-18 c:<perd:-6 c:<peu:11 c:<peux:6 c:<pod:11 c:<podi:6 c:<podr:7 c:<por:-11
c:<port:-8 c:<pos:-6 c:<post:-9 c:<pot:9 c:<potr:5 c:<pres:-5 c:<pri:5 c:<prim:10 c:<proc:-6 c:<prop:15 c:<pu:11
c:<q>:5 c:<qu:-6 c:<qua:-12 c:<quan:-6 c:<que>:8 c:<queb:5 c:<qued:-6 c:<quie:6 c:<r>:-5 c:<ra:13 c:<rat:9 c:<rate:9
c:<re:-27 c:<rec:-17 c:<rech:-6 c:<regi:5 c:<rel:-5 c:<ren:5 c:<rep:6 c:<repo:5 c:<res:7 c:<ret:-5 c:<rie:5 c:<rim:5
c:<rip:5 c:<ro:5 c:<rob:7 c:<rs:-5 c:<rs>:-5 c:<sa:12 c:<sab:-5 c:<sal:6 c:<san:6 c:<sans:5 c:<sap:8 c:<sape:8
c:<sc:10 c:<schi:8 c:<schl:5 c:<se:36 c:<se>:10 c:<seg:-9 c:<segu:-7 c:<sei:5 c:<sem:8 c:<sema:9 c:<sen:11
c:<sena:13 c:<serv:-6 c:<set:9 c:<sex:8 c:<sext:8 c:<sh:-6 c:<si:11 c:<si>:17 c:<sic:-7 c:<sich:-7 c:<sie>:7
c:<sigu:6 c:<six:5 c:<six>:6 c:<so:-11 c:<so>:-6 c:<sol:5 c:<son:-9 c:<sono:-5 c:<sou:7 c:<sp:6 c:<st:-7 c:<sta:-5
c:<star:5 c:<su:7 c:<sul:5 c:<tak:5 c:<tal:7 c:<tal>:10 c:<te>:5 c:<ter:-6 c:<tev:6 c:<teve:6 c:<th:-8 c:<the:-9
c:<the>:-9 c:<to:-11 c:<to>:-5 c:<tot:6 c:<tot>:11 c:<tota:-5 c:<tra:-6 c:<tre:12 c:<tres:10 c:<tw:-8 c:<twee:-5
c:<u>:16 c:<um:8 c:<um>:10 c:<un:7 c:<un>:5 c:<una:5 c:<una>:7 c:<unse:5 c:<us>:5 c:<va:-18 c:<van:-14 c:<van>:-10
c:<vas:6 c:<vast:5 c:<vc:-6 c:<vcs:-5 c:<vcs>:-5 c:<ve:-21 c:<ven:-5 c:<vi:9 c:<vi>:7 c:<vin:5 c:<vind:6 c:<vo:-7
c:<vole:6 c:<vom:-5 c:<vom>:-5 c:<vou:-7 c:<vue:-6 c:<vues:-6 c:<wa:7 c:<wan:-5 c:<ware:6 c:<we:8 c:<we>:11 c:<wen:5
c:<wenn:6 c:<wer:-8 c:<wi:-5 c:<wo:11 c:<woc:6 c:<woch:6 c:<wou:12 c:<woul:12 c:<x>:11 c:<y>:14 c:<ya:-6 c:<ya>:-6
c:<za:11 c:<zah:7 c:<zahl:7 c:<ze:6 c:<zes:5 c:<zes>:5 c:<zo:10 c:<zou:9 c:<zou>:7 c:aalt:6 c:aan:6 c:aand:13
c:aand>:6 c:aar:8 c:aar>:5 c:aas:5 c:aas>:5 c:aba:-8 c:abe:-5 c:abel>:5 c:aben:-5 c:abi:-5 c:abl:5 c:able:5 c:abri:7
c:aca:-12 c:acao:-5 c:acao>:-5 c:acc:7 c:acce:8 c:accep:8 c:acei:7 c:aceit:7 c:ach:8 c:acht:7 c:achte:6 c:aco:8
c:acoe:6 c:acoes:6 c:act:-9 c:actu:-9 c:actur:-5 c:ad>:-5 c:ada:-5 c:ada>:-5 c:ade:-9 c:ade>:-6 c:ado:-27 c:ado>:-19
c:ador:-5 c:ador>:-5 c:afin:5 c:aft>:5 c:ag>:-10 c:agam:-6 c:agan:7 c:agar>:-5 c:age>:-9 c:agen:7 c:agen>:9
c:aggeb:5 c:agor:7 c:agora:7 c:agu:7 c:agua:10 c:aguar:10 c:aie:-7 c:ail:-16 c:ail>:-7 c:ain:-7 c:aio:10 c:aio>:9
c:aire>:6 c:ais:11 c:ais>:5 c:aiss:7 c:ait:6 c:ait>:7 c:ake>:5 c:al>:5 c:ale>:-10 c:ales:9 c:ales>:9 c:alg:5
c:algo:6 c:algo>:6 c:alit:7 c:alite:7 c:all:-14 c:all>:-6 c:alla:6 c:alla>:5 c:alle:-10 c:alm:5 c:als>:10 c:also:-5
c:also>:-5 c:alt:10 c:am>:-16 c:ama:-11 c:amb:-5 c:ami:5 c:amig:6 c:amigo:6 c:amo:9 c:amor:5 c:amp:6 c:an>:21
c:ana:10 c:ana>:12 c:ance:6 c:ancia:5 c:anco:-5 c:anco>:-5 c:anda:-12 c:anden:5 c:ando>:-6 c:andr:5 c:ang:-10
c:ange:-7 c:ank>:-5 c:ann:16 c:anno:9 c:annot:8 c:ano>:6 c:ansfe:-5 c:ant:9 c:anta>:5 c:ante:6 c:anten:7 c:antin:5
c:anto:-5 c:anu:7 c:anua:9 c:anuar:10 c:anz:7 c:anza:5 c:ao>:11 c:ape:8 c:aper:10 c:apere:8 c:api:-5 c:app:-6
c:appe:-5 c:apr:13 c:apri:7 c:april:7 c:aqu:5 c:ar>:5 c:ara>:5 c:arc:22 c:arce:5 c:arcel:6 c:arch:6 c:arch>:6
c:arco:11 c:arco>:11 c:ard:6 c:ardo:5 c:ardo>:6 c:are:17 c:arec:8 c:arece:6 c:aren:5 c:aren>:5 c:ari:5 c:aria:8
c:arme:6 c:aro:13 c:aron:10 c:aron>:10 c:arr:-5 c:art:12 c:art>:11 c:arte:-9 c:arti:8 c:artir:5 c:ary:7 c:ary>:7
c:arz:10 c:arzo:8 c:arzo>:8 c:asa:-5 c:asp:5 c:aspe:6 c:aspet:6 c:ass:-6 c:ast:12 c:asta:13 c:asta>:13 c:at>:17
c:ata:-10 c:ate:19 c:atem:8 c:atemi:11 c:ater:7 c:ater>:7 c:ati:-14 c:ativ:-7 c:atl:6 c:ato:-5 c:atr:6 c:atra:6
c:atras:6 c:atsr:6 c:atsra:6 c:att:-6 c:atur:-5 c:atura:-5 c:au>:-9 c:auf:6 c:aufsc:6 c:aup:6 c:aush:6 c:aut:-5
c:ave:-9 c:avo:-5 c:avv:6 c:az>:-5 c:ban:-11 c:bank:-5 c:bar:13 c:barc:5 c:baut:5 c:bbe>:8 c:be>:7 c:beg:5 c:bei:-6
c:bem:-7 c:ben:-6 c:ben>:-8 c:ber:5 c:ber>:13 c:bes:7 c:bie:11 c:bien:5 c:bien>:6 c:biet:7 c:bin:-11 c:bis:9
c:bis>:7 c:bit:5 c:bitt:10 c:bitte:10 c:bom>:5 c:bon:-7 c:brer:5 c:brero:5 c:bri:6 c:bro:13 c:brou:5 c:brou>:5
c:brua:6 c:bruar:6 c:canci:6 c:cann:7 c:canno:8 c:care:5 c:cce:7 c:ccep:8 c:ccept:8 c:ccion:5 c:ce>:-11 c:cei:5
c:ceit:7 c:ceita:7 c:cel:5 c:cela:8 c:cembe:6 c:cembr:-5 c:cepta:12 c:cepto:-5 c:ces:-9 c:cess:-7 c:ch>:14 c:cha:-7
c:cha>:-6 c:chan:12 c:che:11 c:chea:6 c:chean:6 c:cher:19 c:chi:21 c:chie:12 c:chied:9 c:chies:5 c:chin:8 c:chn:-7
c:cho:7 c:cho>:5 c:chr:-7 c:cht>:-7 c:chte>:5 c:chu:7 c:chub:6 c:chub>:6 c:ciam:6 c:ciamo:6 c:cid:12 c:ciem:8
c:ciemb:8 c:cien:-5 c:cil:-6 c:cipa:5 c:cit:6 c:ck>:-8 c:cla:-11 c:clar:-5 c:cli:5 c:clie:6 c:clien:6 c:clu:-6
c:co>:21 c:coes:5 c:coes>:5 c:col:-8 c:com:7 c:come:12 c:comi:8 c:comin:10 c:compl:-5 c:conc:6 c:conce:5 c:consi:8
c:cont:-8 c:conta:-11 c:conv:6 c:cop:-5 c:corr:-8 c:corre:-7 c:cos:-7 c:coul:6 c:could:6 c:credi:-6 c:crit:5
c:cs>:-6 c:ctu:-11 c:ctur:-5 c:cua:-6 c:cur:-5 c:da>:-11 c:dad:-11 c:dade>:-5 c:dag>:-7 c:dagen:5 c:dam:5 c:dan:7
c:dan>:7 c:dant:5 c:dar:5 c:dari:5 c:das:-7 c:das>:-5 c:dat:-14 c:day:-6 c:deb:-5 c:dec:7 c:dec>:5 c:deci:5
c:decid:10 c:deja:5 c:del:-20 c:del>:-11 c:deli:-5 c:dem:12 c:deme:12 c:depe:5 c:depen:5 c:der:-10 c:der>:-14
c:dera:10 c:derac:6 c:dere:-5 c:des:-8 c:desp:6 c:desse:5 c:det:6 c:det>:10 c:deu:5 c:deus:6 c:deus>:6 c:di>:-6
c:dici:10 c:dicie:8 c:die:-11 c:dien:-6 c:diga:6 c:dila:6 c:dim:16 c:dimo:13 c:dimos:13 c:din:-7 c:dis:-6 c:dita:5
c:dito:-5 c:divi:5 c:divid:5 c:diz:9 c:diz>:11 c:dje:10 c:dme:9 c:dme>:9 c:do>:-8 c:dois:5 c:domi:-6 c:domic:-5
c:don:-6 c:dor:-7 c:dor>:-5 c:dos:6 c:dos>:9 c:dres:-7 c:dri:12 c:dria:11 c:duc:-5 c:eanc:7 c:eance:6 c:eb>:10
c:ebb:6 c:ebbe>:8 c:eber:8 c:eber>:8 c:ebr:14 c:ebre:5 c:ebrer:5 c:ebro:5 c:ebrou:6 c:ebru:6 c:ebrua:6 c:echa:-7
c:echea:6 c:echo>:5 c:eci:8 c:ecid:14 c:ecl:-6 c:ecla:-5 c:eco:11 c:eco>:11 c:ect:-9 c:ed>:-24 c:eda:-9 c:eda>:-5
c:edi:12 c:edia:5 c:edim:13 c:edimo:13 c:edit:-6 c:edu:-5 c:ee>:-12 c:eek:5 c:een>:5 c:eer:-5 c:ees:-5 c:eg>:7
c:egar:-5 c:ege:-14 c:egen:-6 c:egen>:-5 c:egi:8 c:ei>:26 c:eich>:5 c:ein:8 c:ein>:6 c:eine>:-5 c:eis:-10 c:eis>:-6
c:eit:11 c:eitam:-6 c:eito:5 c:eito>:5 c:eke:-5 c:eken:-5 c:el>:-12 c:ela:9 c:elaa:6 c:eld:5 c:elde:6 c:eldet:8
c:ele:-16 c:elen:-5 c:elk:5 c:elke:6 c:ell:-17 c:elo:6 c:els:5 c:els>:5 c:em>:-14 c:eman:8 c:emana:11 c:emb:14
c:embe:6 c:ember:6 c:embr:8 c:embre:9 c:eme:8 c:eme>:7 c:emen>:7 c:ement:-7 c:emi:8 c:emi>:11 c:emo:-5 c:ena:6
c:ena>:-5 c:enc:-8 c:enca:6 c:encar:5 c:enci:-9 c:encia:-5 c:end>:-5 c:endo:5 c:endo>:5 c:endri:5 c:ene:5 c:ener:8
c:enero:13 c:eng>:5 c:enh:5 c:enho>:5 c:enig:5 c:eno:8 c:enor:7 c:ensi:5 c:enst:-5 c:ensta:-5 c:ensu:5 c:ensua:7
c:ent>:-9 c:ente:11 c:ente>:10 c:enti:7 c:entil:6 c:ento:-5 c:env:-7 c:epend:5 c:epo:7 c:epor:5 c:eport:5 c:epta:12
c:epto:-5 c:epto>:-5 c:erac:6 c:eraci:5 c:erai:6 c:eram:-7 c:eram>:-6 c:eran:-5 c:erb:9 c:erca:6 c:ercan:5 c:erd:-17
c:erde:-6 c:erdi:-6 c:erdi>:-5 c:ere:8 c:erei:11 c:ereir:8 c:eren:-7 c:eren>:-5 c:eres:5 c:eri:-17 c:eric:-6
c:erich:-5 c:erman:-5 c:ermij:7 c:ero:6 c:ero>:9 c:erra:-5 c:ers:14 c:ers>:11 c:ert:-5 c:ert>:-5 c:erta:-5 c:eru:-6
c:erw:7 c:erwi:9 c:erwis:9 c:es>:10 c:esca:6 c:esca>:6 c:ese:12 c:eses:13 c:eses>:13 c:eso>:8 c:esp:13 c:ess:-15
c:essa:-6 c:est:-9 c:esta:-6 c:esta>:-5 c:este>:6 c:esto:-9 c:estro:-5 c:et>:26 c:eta:5 c:eta>:8 c:ete>:-7 c:eten:6
c:eten>:8 c:eti:-6 c:ett:10 c:etta:7 c:ette:-8 c:etti:13 c:ettim:9 c:eu>:8 c:eur:13 c:eur>:-6 c:eurs:16 c:eurs>:16
c:eux:8 c:eux>:8 c:eve:6 c:ever:5 c:evere:8 c:ext:5 c:exta:8 c:exta>:8 c:ez>:-9 c:eze:-7 c:faco:6 c:faco>:6
c:fact:-8 c:factu:-8 c:far:7 c:fate:7 c:feb:24 c:feb>:10 c:febr:12 c:febre:5 c:febru:6 c:fec:-7 c:fech:-5 c:fei:-5
c:fer:-16 c:fere:-7 c:feren:-6 c:fev:12 c:feve:8 c:fever:8 c:ffe:-7 c:fic:-14 c:fica:-7 c:fim:5 c:fim>:5 c:fin:16
c:fin>:10 c:finit:6 c:fino:8 c:fino>:8 c:fir:5 c:fm>:5 c:foi>:-6 c:for:-9 c:fou:12 c:four:14 c:fourn:14 c:fsc:5
c:fsch:5 c:fschu:6 c:fur:5 c:fur>:6 c:gamo:-5 c:gamos:-5 c:gan:5 c:gd>:-5 c:ge>:-11 c:gebe:8 c:geber:5 c:ged:-6
c:geg:-7 c:gege:-6 c:geh:8 c:geht:5 c:gem:-10 c:gen:-12 c:gen>:-5 c:gend:-5 c:genti:6 c:get:-7 c:gge:5 c:ggebe:5
c:gin:6 c:ging:7 c:ging>:6 c:gio:5 c:gior:5 c:giorn:5 c:gir:5 c:gira:6 c:giu:-6 c:gle:7 c:glei:7 c:gleic:5 c:go>:12
c:gor:8 c:gora:7 c:gora>:7 c:gre:6 c:gree:5 c:gt>:-5 c:gua:12 c:guar:9 c:guard:9 c:ha>:-10 c:hab:-6 c:habe:-5
c:had:-6 c:halt:5 c:han:19 c:har:-7 c:has:9 c:hast:14 c:hasta:14 c:hau:8 c:haus:6 c:he>:-11 c:hean:6 c:heanc:6
c:heb:-5 c:hech:5 c:hecho:5 c:hel:7 c:hela:6 c:her:21 c:hers:19 c:hers>:19 c:herw:10 c:herwi:9 c:het:18 c:het>:18
c:hia:-5 c:hic:-5 c:hie:11 c:hied:9 c:hiest:5 c:his:-6 c:his>:-5 c:hl>:5 c:hlt:7 c:hlt>:7 c:ho>:12 c:hon:8 c:hre:-9
c:hri:-5 c:hte>:5 c:hub:5 c:hub>:6 c:iad:-7 c:iado:-7 c:iado>:-6 c:iai:7 c:iais:6 c:iais>:6 c:ian:5 c:iar:-5
c:ias>:-5 c:iat:8 c:iba:-5 c:ibi:10 c:ibil:7 c:ibile:5 c:ica:-10 c:icat:-5 c:ice:-16 c:ice>:-11 c:ich:-6 c:ich>:6
c:icht:-6 c:ici:18 c:icie:7 c:iciem:8 c:icil:-5 c:icili:-5 c:icio:5 c:icipa:5 c:icit:7 c:ick:-5 c:ico:-5 c:ico>:-7
c:id>:-6 c:ida:-6 c:idad:-6 c:idade:-5 c:idam:9 c:idas:-6 c:idas>:-6 c:ide:5 c:ider:9 c:idera:8 c:idi:6 c:idit:6
c:idita:5 c:ie>:-17 c:ied:7 c:iedi:7 c:ief:-6 c:iemb:8 c:iembr:8 c:ient:9 c:ient>:6 c:iente:6 c:ier:-11 c:ier>:-5
c:ies:5 c:iest:7 c:iet:7 c:iez:6 c:iez>:6 c:ifi:-7 c:ific:-6 c:ige:-6 c:igo:5 c:igo>:5 c:igu:8 c:ihr:-8 c:ihre:-5
c:ij>:-7 c:ijd>:5 c:ijg:-5 c:ijn:8 c:ijn>:6 c:ik>:-6 c:ikt:10 c:ikt>:10 c:il>:5 c:ila:6 c:ile>:8 c:iliad:-5 c:ill:-7
c:ilt:-5 c:ima:12 c:iman:9 c:imana:7 c:imane:5 c:ime:5 c:imo:8 c:imos:9 c:imos>:9 c:imp:5 c:impos:6 c:in>:10
c:ina:-10 c:inci:8 c:incl:-5 c:inclu:-5 c:indi:-7 c:indt>:5 c:ine:-6 c:ing:-5 c:inge>:7 c:inh:-5 c:init:5 c:ino:10
c:ino>:11 c:ins>:-5 c:inst:6 c:int:-10 c:int>:-5 c:io>:6 c:ion:10 c:iona:7 c:ionar:6 c:ione:11 c:iorn:5 c:iorni:5
c:ipa:6 c:iqu:6 c:iqui:5 c:iquid:6 c:ir>:8 c:ire>:6 c:iro:6 c:iro>:6 c:is>:12 c:ise>:5 c:iso:-6 c:iss:16 c:isse:17
c:isseu:15 c:ist:-11 c:ist>:-5 c:ista:-6 c:ists:5 c:ists>:5 c:it>:17 c:itam>:-6 c:itas:10 c:itas>:10 c:ite:9
c:iti:-10 c:itt:12 c:itte:12 c:itten:11 c:iu>:-6 c:ius:-5 c:iva:-9 c:iva>:-6 c:ive>:6 c:ivid:5 c:ivo:-8 c:ivo>:-7
c:ix>:5 c:ixa:6 c:ixa>:6 c:iz>:9 c:izar:7 c:izar>:6 c:jaar>:5 c:jan:14 c:janu:10 c:janua:10 c:jd>:5 c:je>:5 c:jei:6
c:jeit:6 c:jn>:6 c:jusq:9 c:jusqu:9 c:just:-7 c:kan:28 c:kan>:21 c:kann:8 c:kann>:6 c:ken:-6 c:ken>:-10 c:kens:5
c:kens>:5 c:klan:6 c:klant:6 c:kno:5 c:know:5 c:know>:5 c:kom:-5 c:kri:-5 c:kt>:10 c:la>:6 c:laas:6 c:laas>:6
c:lag:5 c:lai:5 c:lais:5 c:laiss:6 c:lant:7 c:lante:10 c:las:-6 c:lass:-5 c:late:6 c:later:10 c:lau:-8 c:laz:12
c:ld>:9 c:lde:6 c:ldet:11 c:ldet>:11 c:lea:-5 c:lei>:5 c:leic:5 c:leich:5 c:len:-10 c:len>:-13 c:les:6 c:les>:7
c:let>:5 c:lett:-5 c:leve:-5 c:lever:-6 c:lez:-5 c:lgo:6 c:lgo>:6 c:lia:-5 c:liad:-5 c:liado:-5 c:lib:-5 c:lic:15
c:lic>:5 c:lich:7 c:lici:6 c:licit:7 c:lie>:-5 c:lien:6 c:lient:6 c:ling:-5 c:liqui:6 c:list:-7 c:lit:7 c:lite:6
c:lke:5 c:ll>:-13 c:lla>:5 c:lle:-24 c:lle>:-7 c:llic:6 c:llici:6 c:lo>:7 c:loc:-5 c:lore:6 c:lost:6 c:lost>:6
c:ls>:11 c:lso:-6 c:lso>:-5 c:lterm:6 c:luned:6 c:lus:-5 c:lut:-5 c:ma>:-9 c:maa:17 c:maan:17 c:maand:17 c:maart:5
c:mai:-11 c:mail:-14 c:mail>:-6 c:mal:6 c:mana:14 c:mana>:15 c:mand:-8 c:manda:-6 c:mar:15 c:marc:8 c:march:5
c:marco:5 c:mart:-5 c:marte:-5 c:marz:10 c:marzo:8 c:mas:11 c:mas>:15 c:mat:-12 c:mati:-7 c:mber:5 c:mber>:5 c:mbr:6
c:mbre:7 c:mbre>:7 c:me>:24 c:mec:14 c:mee:-7 c:mel:7 c:melde:6 c:men:7 c:men>:10 c:mensu:5 c:ment>:-11 c:menta:5
c:mente:5 c:mer>:5 c:merca:6 c:mes:5 c:mes>:-7 c:mese:13 c:meses:13 c:mi>:9 c:mic:-7 c:mici:-5 c:micil:-5 c:mig:6
c:migo:7 c:migo>:7 c:mij:7 c:mijn:8 c:mijn>:6 c:mir:6 c:mis:-5 c:mit>:6 c:mo>:6 c:mog:5 c:mom:11 c:mome:7 c:momen:7
c:mon:11 c:mona:11 c:monat:11 c:mos:6 c:mos>:7 c:mpar:6 c:mpart:5 c:mpo:7 c:mpos:10 c:mposs:7 c:mpt:-5 c:mt>:-5
c:mul:5 c:muni:-5 c:munic:-5 c:naa:7 c:naar:5 c:naar>:5 c:nac:-5 c:nad:-9 c:nai:6 c:nam:-5 c:nao:20 c:nao>:20
c:nat:7 c:nats:5 c:natsr:6 c:nca>:-5 c:nce:6 c:nces:6 c:nces>:5 c:ncia:11 c:ncl:-6 c:nclu:-5 c:nco:-7 c:nda:-21
c:nda>:-11 c:nden:8 c:nden>:7 c:nder:-6 c:ndi:-6 c:ndr:8 c:ndri:5 c:ndt>:5 c:nedi:6 c:nedi>:6 c:neme:7 c:nemen:7
c:ner:6 c:nero:10 c:nero>:11 c:nes:-7 c:nes>:-7 c:net:11 c:net>:6 c:ng>:-5 c:nge:-16 c:ngen:-9 c:ngen>:-8 c:ngo:8
c:ngo>:8 c:nha:-6 c:nho>:6 c:nic:-6 c:nica:-5 c:nie:-6 c:nin:-7 c:ning:-7 c:nio>:5 c:nis:11 c:niss:14 c:nisse:15
c:nito:5 c:nke:-5 c:nli:-5 c:nn>:7 c:nnai:5 c:nne:-8 c:nno:9 c:nnot:8 c:nnot>:8 c:nnte:5 c:nog:-5 c:nor:6 c:nov:8
c:nque:6 c:nse:5 c:nser>:7 c:nsfe:-5 c:nsi:12 c:nsid:9 c:nside:9 c:nsta:-5 c:nsua:7 c:nsual:7 c:nt>:-17 c:nta:-10
c:ntan:6 c:ntar:-8 c:nte:15 c:nte>:8 c:nten:6 c:nten>:9 c:nti:7 c:ntil:9 c:ntin:6 c:ntine:5 c:nto:-11 c:ntos:-5
c:ntos>:-5 c:ntre>:5 c:nts:-5 c:nua:9 c:nuar:9 c:num>:6 c:nun:-6 c:nve:6 c:nvers:5 c:nvo:-6 c:ob>:12 c:oba:7
c:oce:-5 c:oces:-5 c:oche:6 c:ode:-5 c:odi:5 c:odo:6 c:odr:6 c:odri:7 c:odria:7 c:oen>:5 c:of>:6 c:og>:-5 c:ohl:6
c:ohl>:6 c:oi>:-10 c:oin:-5 c:ois:13 c:ois>:12 c:ok>:13 c:olli:6 c:ollic:6 c:olo>:-6 c:omas:6 c:omas>:6 c:omb:-5
c:ome:25 c:omen:5 c:oment:8 c:omet:6 c:omic:-5 c:omici:-5 c:omin:9 c:omm:-7 c:ompar:5 c:ompl:-5 c:ona:13 c:onar:6
c:onat:10 c:onats:5 c:ond:8 c:onde:5 c:one:13 c:ongo:5 c:ongo>:5 c:oni:-7 c:onne:-9 c:ono:-12 c:ono>:-12 c:ons:12
c:onsi:10 c:onsid:9 c:ont:-19 c:ont>:-6 c:onta:-11 c:onv:5 c:oor:-5 c:oor>:-6 c:op>:-10 c:ope:-6 c:opi:-5 c:opo:21
c:opon:14 c:opone:5 c:opong:7 c:opor:6 c:oporr:7 c:or>:-14 c:ora:14 c:ora>:10 c:ord:-6 c:orde:-6 c:ore:-5 c:org:-6
c:ori:-9 c:orm:5 c:orm>:7 c:orni>:5 c:ors>:-6 c:osi:6 c:oso:-6 c:oss:5 c:ossib:7 c:osta:5 c:oste:-10 c:osten:-6
c:ot>:5 c:otal:-5 c:ote:6 c:otet:5 c:oth:6 c:othe:7 c:other:7 c:otr:-8 c:otre>:-6 c:otro:-5 c:otros:-5 c:ott:5
c:ou>:8 c:oul:16 c:ould:17 c:ould>:17 c:our:7 c:our>:-7 c:ourn:15 c:ourni:14 c:outu:5 c:outub:5 c:ove:5 c:ovo:-5
c:oye:-5 c:pag:-6 c:pagam:-6 c:pagan:7 c:pai:-8 c:paie:-6 c:pap:-5 c:par:19 c:para:6 c:para>:6 c:parc:6 c:parce:6
c:pare:5 c:part:8 c:pas:-6 c:pau:5 c:ped:10 c:pedi:11 c:pedim:13 c:pen:6 c:pende:5 c:per:-13 c:pera:-5 c:perd:-6
c:pere:7 c:pere>:8 c:pert:5 c:pett:6 c:peu:11 c:peux:6 c:peux>:6 c:pla:7 c:plaz:8 c:pli:-5 c:pod:11 c:podi:6
c:podr:7 c:podri:7 c:pon:16 c:pone:5 c:pong:6 c:pongo:5 c:porr:9 c:porre:7 c:pos:5 c:posi:6 c:poss:8 c:possi:5
c:post:-7 c:poste:-8 c:pot:9 c:potr:5 c:potre:5 c:ppe:-6 c:pre:-5 c:pres:-8 c:pri:7 c:pril:7 c:pril>:5 c:prim:8
c:prima:6 c:proc:-9 c:prop:14 c:propo:19 c:pru:6 c:pta:16 c:ptab:7 c:pte:-7 c:pto:-5 c:pto>:-5 c:pues>:5 c:pur:6
c:qu>:9 c:qua:-9 c:quan:-8 c:quand:-6 c:que:8 c:que>:11 c:queb:5 c:quebr:5 c:qued:-6 c:queda:-5 c:quid:5 c:quidi:6
c:quie:5 c:quier:6 c:ra>:14 c:rac:7 c:racc:5 c:racio:5 c:rag:9 c:rage:5 c:rager:5 c:ragg:5 c:ragge:5 c:rai:6
c:ram:-7 c:ram>:-6 c:ras>:-5 c:raso:5 c:rat:6 c:rate:14 c:rate>:7 c:rauf:-6 c:rav:5 c:rca:6 c:rcan:5 c:rcanc:6
c:rcel:6 c:rcela:7 c:rch>:6 c:rco:8 c:rco>:11 c:rd>:-10 c:rde:-12 c:rder:-5 c:rdi:-8 c:rdi>:-6 c:rdo:8 c:rdo>:8
c:re>:7 c:rea:-7 c:reb:7 c:rebb:8 c:rebbe:8 c:rec:-15 c:rech:-8 c:red:-9 c:redi:-5 c:redit:-6 c:regi:6 c:rei:13
c:rei>:12 c:reir:8 c:reiro:8 c:rel:-7 c:rent:6 c:rente:5 c:rep:5 c:repo:5 c:repor:5 c:rero:5 c:rero>:5 c:ret:5
c:reu:-6 c:rev:-6 c:rge:-8 c:rgen:-6 c:ria:19 c:ria>:13 c:ric:-8 c:rich:-5 c:richt:-8 c:riez:5 c:riez>:5 c:rif:-6
c:rig:-8 c:rij:-5 c:ril:12 c:ril>:9 c:rim:12 c:rima:7 c:rin:-11 c:ris:-7 c:rm>:6 c:rma:-10 c:rman:-5 c:rme:5
c:rmij:7 c:rmijn:7 c:rmo>:5 c:rni:14 c:rni>:5 c:rnis:15 c:rniss:15 c:ro>:16 c:rob:6 c:roba:8 c:roc:-6 c:roga:5
c:ron:6 c:ron>:9 c:rond:5 c:rop:13 c:ropo:19 c:ropon:13 c:ros:-11 c:ros>:-6 c:ross:-5 c:rov:-5 c:rrei>:5 c:rret:6
c:rs>:20 c:rt>:6 c:rte:-7 c:rti:9 c:rtici:5 c:rtir:5 c:rua:5 c:ruar:6 c:rum:6 c:run:-9 c:rung:-5 c:rus:6 c:russ>:5
c:rwi:9 c:rwis:9 c:rwise:9 c:rzi:-5 c:rzo:12 c:rzo>:8 c:sab:-5 c:sad:-7 c:sado:-5 c:sado>:-5 c:samo:5 c:sans:5
c:sans>:5 c:sap:7 c:sape:8 c:saper:8 c:sar:-5 c:sat:-5 c:sca:7 c:sca>:7 c:sch:5 c:sche:-6 c:schi:8 c:schu:5
c:schub:6 c:sci:-5 c:seg:-7 c:sei:7 c:sei>:7 c:sel:-5 c:sem:12 c:sema:9 c:seman:11 c:seme:5 c:sen>:-11 c:sena:13
c:sens:5 c:serv:-5 c:ses:13 c:ses>:11 c:set:7 c:setti:8 c:seu:16 c:seur:15 c:seurs:17 c:sex:8 c:sext:8 c:sexta:8
c:sfe:-5 c:sha:6 c:shal:5 c:si>:23 c:sib:9 c:sibi:10 c:sibil:10 c:sich:-6 c:sich>:-6 c:sid:11 c:side:8 c:sider:9
c:sie>:8 c:sigu:6 c:sin:-6 c:sio:-6 c:sion:-5 c:siv:-5 c:six:5 c:six>:6 c:slag:5 c:solli:6 c:somet:5 c:son:-14
c:sono:-6 c:sono>:-6 c:sor:-7 c:sos:-6 c:sos>:-5 c:sou:11 c:sou>:6 c:spe:5 c:spet:7 c:spett:6 c:spl:5 c:squ:10
c:squ>:6 c:sra:7 c:srat:6 c:srate:6 c:ssa>:6 c:sse:7 c:sse>:-5 c:ssen>:-6 c:sseu:15 c:sseur:15 c:ssez:5 c:ssez>:5
c:ssib:7 c:ssibi:7 c:sta:-5 c:staa:-6 c:staan:-5 c:star:7 c:start:6 c:stat:-5 c:ste:-10 c:ste>:7 c:stell:-5
c:sten:-8 c:ster:-5 c:sto:-13 c:sto>:-7 c:sts:5 c:sts>:5 c:sua:8 c:sual:6 c:sue:-5 c:sur:5 c:sus:-6 c:ta>:13
c:taa:-5 c:taalt:6 c:taan:-6 c:tabe:5 c:tabel:5 c:tac:-5 c:tado>:5 c:tag:-13 c:tag>:-7 c:tage:-8 c:tai:-6 c:tak:7
c:take>:5 c:tam:-7 c:tam>:-7 c:tan>:5 c:tart:6 c:tas:9 c:tas>:5 c:tat:-6 c:tate:-6 c:tau:6 c:tauf:7 c:tc>:-5 c:te>:8
c:ted:-11 c:ted>:-7 c:tell:-8 c:tem:9 c:temi:12 c:temi>:11 c:ten:10 c:ten>:18 c:ter:-5 c:tere:6 c:term:9 c:termi:7
c:tern:-5 c:tesa:5 c:tesa>:5 c:test:-6 c:testa:-6 c:tev:8 c:teve:9 c:teve>:6 c:that>:5 c:the>:-9 c:ther:7 c:therw:9
c:tie>:-6 c:tig:-6 c:tig>:-5 c:tijd>:5 c:til:12 c:tile>:5 c:tim:5 c:tima:10 c:timan:9 c:tine:5 c:tine>:5 c:tiv:-5
c:tiva:-5 c:tiva>:-5 c:tive:6 c:tivo:-5 c:tivo>:-5 c:tli:7 c:tlic:7 c:tlich:7 c:to>:-18 c:tome:5 c:tos:-10 c:tos>:-9
c:tot:7 c:tot>:10 c:tota:-5 c:total:-5 c:tra:7 c:trag:13 c:trage:6 c:tragg:5 c:traso:5 c:trat:-5 c:trato:-5 c:tre:15
c:tres:9 c:tres>:9 c:tret:6 c:tro:-13 c:tro>:-5 c:tros>:-5 c:tsr:6 c:tsra:6 c:tsrat:6 c:tta:5 c:tte:6 c:tten:8
c:tten>:6 c:tti:13 c:ttim:9 c:ttima:9 c:tubro:5 c:tud:-5 c:tur:-15 c:tura:-6 c:tura>:-5 c:ture:-5 c:tuu:-5 c:tuur:-5
c:twe:-5 c:twee:-6 c:two:-6 c:ual:7 c:uale:6 c:uales:5 c:uan:-11 c:uand:-9 c:uando:-8 c:uar:22 c:uard:11 c:uardo:6
c:uary:8 c:uary>:8 c:ub>:6 c:ubr:6 c:ubro:5 c:ubro>:5 c:udi:-5 c:udo:-5 c:ue>:7 c:ueb:7 c:uebr:5 c:uebro:6 c:ued:-6
c:ueda:-5 c:ueda>:-5 c:uel:-9 c:uem:-5 c:ues>:10 c:uest:-7 c:uestr:-7 c:ufsc:5 c:ufsch:5 c:ui>:-8 c:uidi:6 c:uidit:6
c:uie:9 c:uier:6 c:uld:15 c:uld>:14 c:ule:8 c:ule>:6 c:um>:15 c:umo:6 c:umo>:6 c:una>:6 c:unal:-5 c:unc:-5 c:uned:6
c:unedi:6 c:ung:-9 c:unge:-5 c:uni:-7 c:unic:-6 c:unse:5 c:unser:5 c:unt:-6 c:uot:6 c:ur>:-7 c:ura:-7 c:ure:-5
c:urn:10 c:urni:14 c:urnis:15 c:urs:11 c:urs>:19 c:us>:6 c:usa:-7 c:use:-6 c:ush:7 c:usq:9 c:usqu:9 c:usqu>:6
c:ust:-12 c:uste:-6 c:ute:-10 c:utu:5 c:utub:5 c:utubr:5 c:uur:-5 c:ux>:10 c:van:-12 c:van>:-9 c:vanta:5 c:vas:5
c:vast>:5 c:vcs:-5 c:vcs>:-5 c:vem:5 c:vembr:6 c:ven>:7 c:vent:-5 c:ver:8 c:vera>:5 c:vere:10 c:verei:9 c:vers:6
c:vez:-5 c:vida:5 c:vind:6 c:vindt:5 c:vis:-7 c:viso:-5 c:vo>:-12 c:voc:5 c:vole:5 c:vom:-5 c:vom>:-5 c:von:-5
c:vos:6 c:vou:-6 c:vue:-7 c:vues:-6 c:vuest:-6 c:wan:-5 c:war:9 c:ware:8 c:waren:5 c:we>:15 c:wenn:6 c:wenn>:6
c:wer:-8 c:wis:9 c:wise:9 c:wise>:9 c:wo>:-5 c:woc:5 c:woch:5 c:woche:6 c:wou:12 c:woul:12 c:would:12 c:xta:8
c:xta>:8 c:ya>:-7 c:zad:5 c:zado:5 c:zan:5 c:zand:5 c:zar:8 c:zar>:5 c:zes:6 c:zes>:6 c:zie:-5 c:zo>:11 c:zoe:5
c:zou:9 c:zou>:7 d:0.1:-9 d:0.4:-6 d:0.55:-27 d:0.7:-21 d:0.85:-59 e:paid=day:-20 e:promise=none:-11 e:run=none:-17
f:_day:46 f:_invoice:-48 f:ack:-18 f:admin:-25 f:all:-6 f:bounce:-6 f:closed:-12 f:contest:-11 f:copy:-20
f:d.ALLOWANCE_CHARGE:-5 f:d.CONTRACT_TERMS:-6 f:d.DAMAGED:-6 f:d.FREIGHT:-6 f:d.MISSING_DOCS:-9 f:d.PRICE_ERROR:-6
f:d.QUALITY:-5 f:d.RETURN:-7 f:d.SERVICE_INCORRECT:-5 f:d.TAX:-9 f:d.TERMS_DISPUTE:6 f:difference:-16 f:dispute:-10
f:firm:6 f:fix:-5 f:formal:-11 f:gone:-16 f:goods:-10 f:hardship:28 f:hope:-5 f:hostile:-10 f:inclusive:-13
f:insolvency:-25 f:joke:-5 f:lawyer:-17 f:legal:-27 f:mine:-24 f:moves:-39 f:netted:6 f:not:-11 f:not_hope:9
f:not_insolvency:5 f:not_legal:-10 f:not_paid:-6 f:once_funds:-10 f:ooo:-16 f:order:12 f:others:-13 f:paid:-29
f:plan:166 f:proof:-7 f:propose:166 f:question:-51 f:r.DESCRIPTION:-5 f:r.NOT_OURS:-6 f:r.PRICE_ERROR:-14
f:r.SERVICE_INCORRECT:-5 f:r.TAX:-6 f:redirect:-33 f:refuse:-30 f:rest:15 f:run:-14 f:soon:-12 f:statement:-20
f:stop:-28 f:unable:24 f:until:52 f:wait:83 i:already_paid:-15 i:already_paid=3:-15 i:bounce:-6 i:bounce=3:-6
i:copy_invoice_request:-17 i:copy_invoice_request=3:-16 i:dispute:-36 i:dispute=1:11 i:dispute=2:-24 i:dispute=3:-23
i:hardship:31 i:hardship=2:24 i:hardship=3:7 i:hostile:-9 i:hostile=3:-10 i:in_payment_run:-13
i:in_payment_run=3:-13 i:insolvency:16 i:insolvency=2:35 i:insolvency=3:-20 i:invoice_admin:-18 i:invoice_admin=2:-9
i:invoice_admin=3:-10 i:legal:-18 i:legal=1:5 i:legal=3:-21 i:nothing:-16 i:out_of_office:-20 i:out_of_office=2:-5
i:out_of_office=3:-15 i:partial_payment:22 i:partial_payment=2:12 i:partial_payment=3:10 i:payment_plan_request:167
i:payment_plan_request=2:64 i:payment_plan_request=3:103 i:promise_to_pay:-9 i:promise_to_pay=3:-7 i:question=1:40
i:question=3:-31 i:statement_request:-20 i:statement_request=2:-5 i:statement_request=3:-15 i:unsubscribe:-28
i:unsubscribe=2:-9 i:unsubscribe=3:-19 i:wrong_contact:-15 i:wrong_contact=3:-9 l:de:-8 l:en:-17 l:es:-5 l:fr:15
l:it:-7 l:nl:6 n:1:-18 n:2:11 n:5:6 n:6:-9 p:accept:16 p:aceita:14 p:acuerd:6 p:aguard:21 p:anbiet:9 p:anerka:6
p:angeme:6 p:annule:5 p:aspett:12 p:associ:8 p:atraso:10 p:attend:8 p:aufsch:10 p:auftra:5 p:automa:-6 p:avviat:5
p:avvoca:5 p:bautra:10 p:beginn:8 p:beglei:7 p:bereit:5 p:berich:-6 p:blijve:5 p:brauch:5 p:calend:7 p:camion:11
p:catalo:5 p:chiede:5 p:chiedi:6 p:client:6 p:compan:-6 p:compar:9 p:compen:8 p:comple:-7 p:compos:8 p:conced:8
p:confir:-7 p:conseg:5 p:consej:5 p:consid:18 p:contra:-8 p:contri:7 p:conven:5 p:cooper:-5 p:daurau:-5 p:decemb:7
p:decidm:14 p:declar:-7 p:dejamo:7 p:depend:7 p:deposi:5 p:dezemb:5 p:dicemb:-6 p:diciem:16 p:dilazi:12 p:distin:-5
p:divida:9 p:domici:-10 p:earlie:6 p:echean:12 p:einver:8 p:ejerci:5 p:encais:5 p:encare:8 p:entreg:-6 p:erbitt:8
p:espert:6 p:factur:-9 p:factuu:-6 p:febbra:5 p:febrer:11 p:februa:13 p:fevere:16 p:fevrie:6 p:formal:5 p:fourni:29
p:fracci:10 p:freita:-5 p:gentil:11 p:gerent:6 p:gesper:5 p:gostar:5 p:hablam:5 p:hannov:7 p:honora:5 p:imposs:14
p:incapa:5 p:ingres:8 p:integr:5 p:intere:7 p:intest:-5 p:inutil:5 p:invoic:-6 p:januar:12 p:konnte:6 p:krijge:-5
p:laisse:12 p:liquid:15 p:maande:5 p:magazz:7 p:mandat:-6 p:marted:-8 p:mensag:-5 p:mensal:-6 p:mensua:13 p:mercan:9
p:moment:11 p:monatl:12 p:monats:10 p:morato:5 p:mornin:-7 p:negozi:5 p:nomina:5 p:novemb:9 p:octubr:-5 p:openst:-5
p:otherw:19 p:outubr:10 p:pagamo:-9 p:pagand:13 p:pagarl:8 p:paieme:-7 p:parcel:14 p:parece:5 p:partir:6 p:pedimo:25
p:penali:5 p:perman:-7 p:podria:14 p:posibi:5 p:possiv:-5 p:presen:-5 p:prezad:6 p:primav:6 p:proces:-6 p:promis:-5
p:propon:26 p:propor:8 p:propue:-5 p:prorro:8 p:prossi:-6 p:protet:6 p:proxim:-5 p:quebro:11 p:rechnu:-7 p:reconn:5
p:reenvi:-5 p:region:6 p:regist:5 p:regula:5 p:report:5 p:repres:5 p:reserv:5 p:respue:6 p:restan:-6 p:retorn:7
p:richie:5 p:rimett:7 p:riusci:-5 p:schuld:6 p:scritt:7 p:segund:-5 p:semain:-5 p:semana:7 p:senhor:-5 p:settim:18
p:siguie:7 p:societ:5 p:sollic:12 p:standi:6 p:starti:8 p:statem:-5 p:straig:5 p:stundu:5 p:surplu:6 p:suspen:-5
p:telefo:-8 p:thierr:6 p:tivemo:8 p:transa:6 p:tribun:-6 p:trouve:5 p:uitste:5 p:venerd:-6 p:vergle:5 p:verlas:-5
p:verlor:5 p:versem:8 p:verspr:-6 p:verzoe:9 p:vierne:6 p:voldoe:5 p:volgen:-6 p:vuestr:-12 p:wachte:6 p:weiter:5
p:whatev:7 p:zahlun:5 s:00000:-8 s:0000:-19 s:000:-15 s:00:-6 s:0:5 s:account:7 s:adeudo:12 s:automatica:-6
s:aviso:-5 s:aw:8 s:bb:5 s:bm:9 s:bs:6 s:cm:6 s:cobranca:-8 s:composizione:8 s:cs:7 s:data:8 s:de:-26 s:deuda:5
s:dm:5 s:facture:-12 s:factuur:5 s:fattura:-5 s:fatura:-6 s:gelo:12 s:invoice:-7 s:limpeza:-5 s:mahnung:6 s:mr:11
s:negoziata:8 s:nf:-7 s:nos:38 s:openstaand:7 s:overdue:8 s:pago:-7 s:pendiente:11 s:proposta:16 s:rappel:-5 s:re:7
s:rechnung:5 s:relance:-10 s:rientro:6 s:saldo:-7 s:shampoo:17 s:sollecito:6 s:srl:5 s:st:-6 s:ste:5 s:tb:17
s:vencida:5 s:zahlungserinnerung:-7 w:!:-27 w:%:-5 w:00000:-11 w:0000:-23 w:000:13 w:00:31 w:?:105 w:@:-21 w:ab:7
w:about:-6 w:abril:7 w:acceptable:5 w:aceitam:-11 w:acepto:-10 w:acuerdo:6 w:afin:9 w:agora:15 w:agosto:-7
w:aguardamos:5 w:aguardem:5 w:aguardo:8 w:algo:12 w:all:-9 w:alla:8 w:als:26 w:also:-9 w:am:-8 w:amigo:13 w:amor:10
w:and:-5 w:angemeldet:6 w:ano:13 w:any:8 w:approve:7 w:april:9 w:aprile:5 w:are:-6 w:arrete:5 w:ask:5 w:aspettare:8
w:assisto:7 w:associe:5 w:at:14 w:ate:19 w:atrasou:10 w:attendo:7 w:attesa:7 w:au:-15 w:aufschub:10 w:avviato:5
w:avvocato:5 w:baixa:5 w:banco:-6 w:bank:-6 w:banque:6 w:barco:12 w:bautrager:10 w:be:6 w:bedoel:5 w:beginnen:6
w:bei:-6 w:bene:8 w:beste:9 w:betaald:-5 w:betaaltermijn:13 w:bien:13 w:bij:-7 w:bin:-9 w:binnen:-5 w:bis:16
w:bitten:12 w:blijven:5 w:boite:6 w:boleto:5 w:bom:9 w:bon:-5 w:bonifico:-6 w:buenas:-5 w:buenos:6 w:but:-6
w:cada:12 w:calendario:7 w:cannot:15 w:carte:-5 w:cassa:6 w:ce:8 w:cela:5 w:chance:8 w:che:5 w:cheque:-5 w:cher:5
w:chers:37 w:chez:-5 w:chiediamo:6 w:chiedo:9 w:chiesto:5 w:ci:6 w:client:6 w:cliente:5 w:cm:5 w:cobran:7
w:cobrar:-6 w:cobros:5 w:codice:5 w:commercio:5 w:composizione:6 w:con:-5 w:consideracion:11 w:conta:-7 w:conto:5
w:contra:5 w:contre:5 w:correo:-5 w:corretta:6 w:cosa:-5 w:coste:6 w:could:12 w:crisi:6 w:da:17 w:dagen:11 w:daher:5
w:dal:-7 w:dan:15 w:dans:-5 w:dass:-7 w:de:15 w:dec:10 w:december:12 w:decembre:-5 w:decidme:14 w:dejamos:7
w:del:-22 w:delai:5 w:dem:-6 w:demas:6 w:der:-8 w:desde:-6 w:dette:5 w:deus:11 w:di:9 w:dia:-7 w:dicembre:-6
w:diciembre:16 w:die:-7 w:diga:6 w:dilazione:12 w:dire:6 w:dis:7 w:dito:-6 w:diz:22 w:do:9 w:doe:-6 w:dois:8
w:domiciliado:-10 w:dopo:-5 w:dos:22 w:dou:-6 w:doze:8 w:drei:6 w:duas:-7 w:echeances:9 w:ee:-9 w:een:18 w:eerst:-5
w:egales:9 w:ein:9 w:einen:7 w:einverstanden:8 w:ejercicio:5 w:el:5 w:elle:-5 w:em:20 w:en:-7 w:encarecidamente:8
w:end:5 w:ende:13 w:enero:26 w:eng:10 w:entre:5 w:er:5 w:era:-5 w:erbitten:8 w:erste:5 w:es:-5 w:eso:7 w:esperto:6
w:est:-12 w:esta:-8 w:estado:9 w:estimada:7 w:esto:-5 w:ete:-5 w:eu:16 w:euch:8 w:eur:-5 w:euro:5 w:faco:13
w:facture:-6 w:factuur:-6 w:faire:9 w:falta:5 w:far:6 w:fare:7 w:fatemi:15 w:fattura:-6 w:fatura:-7 w:feb:21
w:febbraio:5 w:febrero:11 w:february:8 w:fehlt:5 w:feira:-5 w:fevereiro:16 w:fevrier:6 w:fijo:6 w:fim:11 w:fin:10
w:finito:7 w:fino:16 w:firma:6 w:firmo:6 w:first:7 w:fm:9 w:foi:-12 w:fois:5 w:fondos:8 w:forno:-6 w:fournisseur:-5
w:fournisseurs:34 w:frau:-5 w:fur:12 w:ganz:5 w:geben:13 w:geduld:-6 w:geef:5 w:gehen:5 w:geht:6 w:geld:6
w:gentile:6 w:gerade:6 w:gerente:6 w:gesperrt:5 w:get:-9 w:geven:6 w:gia:-5 w:giorni:10 w:gli:-5 w:graag:5
w:grande:5 w:gruss:11 w:hab:-7 w:haben:-8 w:hablamos:5 w:had:-5 w:half:-7 w:hand:7 w:hannover:7 w:hasta:28
w:hatten:-5 w:hb:5 w:he:6 w:hebben:-8 w:hecho:10 w:hee:7 w:helaas:12 w:hem:-5 w:het:36 w:hey:7 w:hier:-5 w:hoi:-7
w:hola:8 w:honest:6 w:hotels:8 w:iban:-6 w:iets:5 w:igual:5 w:ihr:-5 w:ihre:-8 w:ik:-11 w:im:7 w:impossibile:8
w:ingreso:9 w:insolvenz:5 w:interviendra:5 w:inutile:6 w:invoice:-5 w:io:6 w:ist:-6 w:ja:-8 w:jan:6 w:janner:5
w:januar:7 w:january:7 w:jeito:8 w:job:8 w:julian:6 w:jullie:-7 w:junio:7 w:jusqu:12 w:kan:42 w:kann:12 w:kas:5
w:kein:5 w:know:11 w:konnten:7 w:kopen:7 w:krijgen:-5 w:kunde:5 w:la:-19 w:laissez:12 w:later:20 w:le:7 w:leg:9
w:lei:12 w:les:-8 w:let:7 w:lic:6 w:liebe:-6 w:liegt:-5 w:liquidar:9 w:liquiditat:8 w:lista:-5 w:lo:15 w:logo:-6
w:lost:9 w:lot:-5 w:lunedi:11 w:lunes:-6 w:ma:-11 w:maand:12 w:maar:-7 w:maart:9 w:magazzino:7 w:mail:-11
w:mailen:-5 w:maio:5 w:mais:6 w:mal:11 w:manana:-5 w:march:12 w:marco:10 w:mars:7 w:martedi:-8 w:marz:5 w:marzo:16
w:mas:12 w:me:11 w:mei:5 w:meldet:10 w:mensili:6 w:mensuales:8 w:mensualites:6 w:mer:7 w:mercancia:11 w:mes:-9
w:meses:27 w:mesi:7 w:mi:7 w:mil:6 w:ministerio:5 w:mir:9 w:mira:6 w:misure:6 w:mit:14 w:moeten:6 w:mogen:5 w:mois:7
w:momentan:8 w:monatlich:12 w:monatsraten:11 w:monday:-5 w:money:5 w:montant:-5 w:montante:8 w:months:5
w:moratoria:5 w:more:-5 w:morning:-7 w:muy:7 w:my:-7 w:na:-12 w:naam:5 w:naar:9 w:nao:14 w:nc:7 w:ne:-8 w:need:8
w:negoziata:6 w:nemen:16 w:net:16 w:ni:-5 w:nich:8 w:niet:-6 w:nieuwe:7 w:nix:-5 w:nog:-8 w:noi:-5 w:not:-13
w:nota:5 w:notre:-7 w:nous:5 w:nov:5 w:novembre:14 w:novo:-8 w:now:-11 w:nu:10 w:nulla:6 w:num:11 w:numero:-5
w:nur:-6 w:ob:14 w:obras:8 w:octubre:-5 w:of:14 w:office:-5 w:oi:-5 w:ok:24 w:on:7 w:one:-11 w:ons:9 w:op:-18
w:ora:8 w:os:8 w:otherwise:19 w:ou:-5 w:our:-6 w:outubro:10 w:pa:5 w:pagamos:-9 w:pagando:13 w:pagar:-10 w:paid:-6
w:paiement:-5 w:par:-5 w:para:10 w:parcelar:8 w:parece:9 w:parecer:5 w:partire:6 w:pas:6 w:passt:6 w:pay:8 w:payer:6
w:pdf:-6 w:pedimos:25 w:pelo:9 w:perche:-5 w:peu:5 w:peut:5 w:peux:13 w:piano:8 w:pico:5 w:pido:5 w:piece:-5
w:piu:-6 w:plait:6 w:plan:-10 w:plus:-5 w:podido:12 w:podriais:13 w:pohl:9 w:por:-5 w:posibilidad:5 w:possivel:-5
w:posso:10 w:potrei:8 w:pra:5 w:prestacoes:5 w:prezados:5 w:prima:6 w:primavera:6 w:primeira:7 w:primo:6 w:propone:9
w:propongo:12 w:proposta:5 w:prorrogar:5 w:protettive:6 w:protocole:5 w:protocolo:-5 w:pues:8 w:puis:5 w:puo:-6
w:put:6 w:qu:6 w:qual:-7 w:quando:-12 w:que:16 w:quebrou:11 w:queda:-8 w:qui:-7 w:quiero:5 w:rate:15 w:raus:5
w:recebemos:-6 w:receber:5 w:rechnung:-6 w:recu:-5 w:remoto:5 w:report:5 w:represente:5 w:responde:5 w:respuesta:6
w:rest:5 w:reste:5 w:retorno:7 w:richiesta:5 w:rientro:5 w:riesco:6 w:rimanente:5 w:rond:7 w:rs:-10 w:sabado:-5
w:sans:10 w:sao:-5 w:sapere:17 w:scorso:5 w:scusi:5 w:se:19 w:sei:6 w:seis:5 w:seit:-5 w:sem:-6 w:semana:16
w:semanas:8 w:senao:26 w:sensi:5 w:ser:-5 w:serait:6 w:seriez:6 w:settimana:15 w:sexta:16 w:si:34 w:sich:-12
w:sie:14 w:siete:-6 w:sigue:5 w:siguiente:8 w:six:11 w:slt:6 w:so:-12 w:solicitamos:5 w:solicitar:5 w:sollicite:8
w:sollicitons:5 w:sono:-10 w:sont:-9 w:sp:6 w:srl:5 w:standing:6 w:starting:8 w:statement:-5 w:straight:5
w:stundung:5 w:su:5 w:sul:8 w:sur:9 w:surplus:6 w:tage:-5 w:take:9 w:tal:19 w:te:10 w:tengo:5 w:tenho:5 w:ter:-6
w:termijnen:6 w:teve:12 w:that:10 w:the:-18 w:then:6 w:thierry:6 w:this:-8 w:tient:6 w:tijd:8 w:time:-5 w:tivemos:8
w:to:-9 w:todo:8 w:tot:22 w:tres:21 w:tribunal:-8 w:tu:8 w:tudo:-9 w:twee:-7 w:two:-9 w:uf:8 w:uitstel:5 w:um:20
w:un:11 w:una:14 w:und:-5 w:unser:15 w:unseren:-5 w:until:7 w:us:9 w:usado:-5 w:usted:-5 w:uteis:-5 w:va:6 w:van:-19
w:vast:11 w:vcs:-11 w:ve:-5 w:vem:-5 w:venerdi:-6 w:venho:5 w:verlassen:-5 w:verloren:5 w:versement:5 w:verzoek:5
w:vi:14 w:vida:6 w:vieram:-8 w:viernes:6 w:vindt:10 w:voila:6 w:voldoen:5 w:volevo:11 w:vom:-11 w:voor:-6 w:vos:7
w:vossa:6 w:votre:-6 w:vou:-6 w:vous:-5 w:voy:6 w:vragen:6 w:vs:5 w:vu:5 w:vuestro:-11 w:wachten:6 w:want:-8
w:war:-5 w:waren:10 w:we:22 w:weeks:7 w:weet:5 w:wenn:12 w:wer:-5 w:when:-8 w:wieder:-6 w:wird:-8 w:wit:6 w:with:6
w:woche:8 w:would:24 w:ya:-11 w:you:5 w:zahlt:11 w:zeit:8 w:zes:10 w:zo:6 w:zou:14 w:zu:-5
"""
