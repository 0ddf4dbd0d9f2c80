"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.4
THRESHOLD = 0.25
#: clue:hundredths
WEIGHTS = """
?:106 ?ack:9 ?all:-7 ?copy:-16 ?d.TAX:-6 ?d.TERMS_DISPUTE:11 ?demand:-6 ?formal:-6 ?goods:-9 ?hope:6 ?legal:6
?not:-6 ?once_us:-5 ?paid:-10 ?pay:21 ?plan:84 ?propose:78 ?question:-39 ?r.PRICE_ERROR:-5 ?rest:8 ?statement:-9
?stop:-8 ?unable:8 ?until:18 ?wait:11 ?willpay:40 b:%_?:-7 b:00000_to:7 b:0000_00:5 b:000_00:-25 b:000_al:5
b:000_de:6 b:000_die:11 b:000_euro:13 b:000_il:-5 b:000_la:5 b:000_le:-7 b:000_on:8 b:000_sur:6 b:000_went:-6
b:00_0000:-6 b:00_000:7 b:00_00:-18 b:00_0:-5 b:00_?:5 b:00_betalen:-5 b:00_dagen:12 b:00_days:7 b:00_de:-9
b:00_december:9 b:00_dias:8 b:00_en:-8 b:00_et:8 b:00_euro:-6 b:00_januari:7 b:00_la:-5 b:00_los:6 b:00_november:-6
b:00_por:24 b:00_raus:5 b:00_tage:-5 b:0_%:-7 b:0_000:-5 b:0_00:-9 b:0_0:-11 b:0_?:14 b:0_dias:-7 b:0_en:5 b:0_er:7
b:0_jan:5 b:0_januari:-6 b:0_keer:10 b:0_le:6 b:0_march:5 b:0_no:6 b:0_rate:9 b:0_raten:-5 b:?_?:-8 b:accord_pour:6
b:ai_sensi:5 b:al_00:5 b:alle_ore:5 b:als_ik:7 b:als_jullie:5 b:am_0:-6 b:amor_de:11 b:and_the:5 b:and_there:5
b:and_who:6 b:any_chance:9 b:ao_fim:11 b:at_the:11 b:at_your:6 b:ate_ao:9 b:aufschub_bis:8 b:avec_mon:5
b:avec_votre:-6 b:avevo_detto:-5 b:avviato_la:5 b:avvocato_mi:7 b:be_honest:6 b:betalen_?:19 b:betalen_we:-6
b:bis_ende:10 b:bis_zur:5 b:bitte_sehen:5 b:bitte_um:5 b:bom_dia:8 b:buenos_dias:6 b:cada_mes:6 b:camera_di:5
b:cannot_pay:9 b:caro_sr:6 b:ce_que:10 b:chance_of:9 b:che_il:5 b:cher_monsieur:5 b:chiediamo_di:5 b:ci_ee:6
b:ci_ha:8 b:cm_0:6 b:com_vossa:8 b:composizione_negoziata:6 b:con_il:-5 b:con_todo:12 b:could_do:6 b:could_we:8
b:credito_nc:8 b:das_geld:6 b:de_00:13 b:de_acuerdo:6 b:de_banque:5 b:de_betaaltermijn:12 b:de_cada:6 b:de_credito:7
b:de_deus:11 b:de_diciembre:-11 b:de_febrero:-9 b:de_fevereiro:13 b:de_kas:5 b:de_la:-14 b:de_mais:5 b:de_me:14
b:de_mi:5 b:de_nota:5 b:de_noviembre:-12 b:de_octubre:-5 b:de_tijd:10 b:de_votre:9 b:del_00:-5 b:dell_art:5
b:della_crisi:6 b:den_rest:8 b:depende_de:5 b:deposito_000:6 b:devoir_la:5 b:di_aspettare:7 b:di_commercio:5
b:di_pagamento:6 b:di_rientro:6 b:di_una:5 b:dia_00:-14 b:dias_para:7 b:dias_uteis:-5 b:do_000:21 b:ee_impossibile:9
b:ee_possivel:-5 b:een_nieuwe:7 b:einen_antrag:5 b:el_calendario:5 b:el_dia:-5 b:el_lunes:-5 b:el_ministerio:5
b:el_viernes:7 b:em_0:9 b:em_dois:9 b:em_tres:7 b:en_0:6 b:en_abril:5 b:en_dan:6 b:en_die:-5 b:en_el:-7 b:en_enero:6
b:en_junio:5 b:en_la:-7 b:en_marzo:7 b:en_op:-5 b:en_tres:9 b:en_we:5 b:ende_januar:6 b:enero_?:10 b:er_is:7
b:es_ihnen:7 b:eso_esta:7 b:est_ce:5 b:est_non:6 b:este_ano:8 b:este_escritorio:6 b:et_ai:5 b:et_pour:5
b:faccio_000:-6 b:fais_le:-5 b:fattura_ee:5 b:feb_and:7 b:fim_de:14 b:fin_fevrier:6 b:final_de:5 b:fino_ad:5
b:fino_al:5 b:fino_alla:6 b:first_week:15 b:fm_0:9 b:fois_?:8 b:for_being:5 b:fur_den:10 b:fur_ein:5 b:geben_sie:7
b:geen_geld:6 b:geht_am:5 b:gentili_creditori:5 b:giovedi_scorso:5 b:haben_sie:-7 b:hasta_el:6 b:hasta_que:-6
b:hat_insolvenz:6 b:heb_net:12 b:het_een:21 b:het_in:14 b:het_zo:10 b:ho_pagato:5 b:hola_!:12 b:ich_ihnen:-5
b:ich_kann:12 b:if_that:8 b:ik_doe:-8 b:ik_heb:-6 b:ik_het:14 b:il_0:-6 b:il_magazzino:7 b:il_primo:5 b:il_resto:-6
b:il_vous:6 b:in_0:18 b:in_attesa:7 b:in_drei:7 b:in_mei:5 b:in_twee:-11 b:in_zes:5 b:informo_che:5
b:insolvenz_angemeldet:6 b:is_geen:8 b:isso_ee:5 b:ist_noch:5 b:it_over:8 b:je_fais:-5 b:je_peux:13 b:kan_de:12
b:kan_het:34 b:keer_?:6 b:la_boite:6 b:la_cassa:7 b:la_composizione:5 b:la_deuda:5 b:la_firma:5 b:la_la:5 b:la_mia:5
b:la_prima:8 b:la_prossima:-5 b:la_quale:5 b:la_somme:5 b:la_sp:7 b:laissez_moi:7 b:las_dos:6 b:le_00:-10
b:le_chantier:5 b:le_deposito:7 b:le_reste:6 b:le_ruego:5 b:le_tout:5 b:leg_ik:9 b:les_0:5 b:let_me:5
b:liebe_frau:-6 b:lo_demas:5 b:lo_firmo:6 b:lo_que:16 b:lo_so:-5 b:lost_the:7 b:mailen_?:-5 b:mais_00:6 b:mais_je:5
b:march_?:6 b:mars_?:5 b:mas_no:9 b:me_de:11 b:me_know:6 b:meses_?:13 b:met_de:-5 b:mi_date:6 b:mi_ee:6 b:mi_scusi:5
b:mia_cliente:5 b:mil_euros:6 b:misure_protettive:6 b:mit_einer:5 b:mit_unserem:5 b:mois_?:5 b:mon_associe:5
b:musste_ich:5 b:muy_senor:5 b:na_de:6 b:na_een:5 b:nao_da:26 b:nao_me:-10 b:nao_tenho:10 b:nc_0000:9 b:need_to:8
b:niet_betalen:-9 b:no_cartao:6 b:no_es:-6 b:no_hay:-5 b:no_puedo:10 b:no_quiero:5 b:noch_nicht:5 b:non_ee:5
b:non_riesco:5 b:nos_ha:6 b:nota_de:6 b:nous_sollicitons:6 b:november_en:-5 b:noviembre_diciembre:15 b:of_the:-7
b:ok_?:8 b:on_00:-6 b:on_peut:6 b:ook_niet:-5 b:op_00:-10 b:op_de:5 b:ore_00:5 b:os_parece:12 b:over_six:5
b:pago_00:25 b:pago_il:-5 b:pagos_de:-10 b:para_el:5 b:para_lo:10 b:parcelar_em:5 b:pas_le:5 b:pas_payer:5
b:pas_une:5 b:patienter_jusqu:5 b:pay_this:6 b:pay_you:5 b:peco_que:5 b:pelo_amor:12 b:per_maand:9 b:peux_faire:6
b:peux_pas:5 b:piano_di:6 b:por_nao:-6 b:por_que:-7 b:por_semana:25 b:posibilidad_de:5 b:pour_le:6 b:pra_00:9
b:que_el:-5 b:que_eu:12 b:que_falta:12 b:que_la:-6 b:que_no:9 b:que_nos:5 b:que_on:8 b:que_tal:12 b:quote_von:5
b:rate_?:5 b:rate_da:7 b:richiesta_di:6 b:se_for:8 b:se_la:-5 b:se_lo:-5 b:se_mi:5 b:sehen_sie:5 b:semana_que:-5
b:senao_nao:25 b:senor_mio:5 b:sensi_dell:5 b:seriez_vous:6 b:settimana_di:-5 b:sexta_0:25 b:sexta_feira:-5
b:si_lo:6 b:si_os:18 b:si_su:5 b:sie_mir:7 b:sie_sich:-6 b:sie_uns:5 b:six_months:5 b:sp_0:6 b:standing_order:5
b:straight_with:5 b:stundung_bis:6 b:su_despacho:5 b:take_it:9 b:tanto_no:5 b:tarde_por:-5 b:te_beginnen:6
b:te_voldoen:5 b:te_voy:8 b:tengo_dos:6 b:th_and:-6 b:thanks_for:5 b:that_is:9 b:the_end:6 b:the_first:-6
b:there_is:8 b:this_morning:-6 b:ti_0:5 b:ti_faccio:-6 b:to_00:5 b:tot_0:5 b:tot_april:5 b:tot_het:6
b:tres_semanas:8 b:twee_keer:-5 b:un_delai:5 b:un_piano:5 b:un_report:6 b:una_dilazione:11 b:una_parte:8 b:und_00:-6
b:und_jetzt:5 b:uns_bis:6 b:us_till:6 b:va_bien:10 b:van_0:-5 b:venho_por:5 b:vi_chiediamo:6 b:vi_do:17
b:vi_informo:5 b:viernes_00:5 b:vom_00:-5 b:vossa_nota:8 b:votre_part:7 b:vous_accord:6 b:vous_fais:5 b:vous_payer:5
b:vous_plait:6 b:we_er:5 b:we_lost:10 b:week_of:13 b:wenn_sie:8 b:will_be:7 b:wir_um:5 b:with_it:6 b:with_you:5
b:would_ask:5 b:would_you:9 b:wurde_ich:6 b:you_take:9 b:your_end:6 b:zahle_?:7 b:zahlungsunfahig_und:5
b:zes_maanden:5 b:zou_het:5 b:zum_rest:5 c:<a>:-11 c:<aa:-9 c:<aan:-7 c:<ab:-7 c:<acc:5 c:<acce:8 c:<acei:8
c:<ad:-10 c:<afi:5 c:<afin:5 c:<ag:16 c:<agor:7 c:<agu:10 c:<agua:10 c:<al:8 c:<alg:7 c:<algo:6 c:<all:-6 c:<all>:-5
c:<alle:-8 c:<als:8 c:<als>:13 c:<ami:8 c:<amig:7 c:<amor:5 c:<an:6 c:<ande:-5 c:<ano>:5 c:<ant:-6 c:<ap:10
c:<app:-5 c:<apr:14 c:<apri:8 c:<ar:-8 c:<as:12 c:<asp:6 c:<aspe:6 c:<ass:5 c:<at:29 c:<at>:7 c:<ate:9 c:<ate>:9
c:<atr:8 c:<atra:8 c:<att:5 c:<atte:7 c:<au:-11 c:<au>:-7 c:<auf:8 c:<aut:-7 c:<av:-8 c:<ave:-11 c:<avv:6 c:<ba:-5
c:<ban:-7 c:<barc:5 c:<beg:5 c:<bes:10 c:<bet:-6 c:<bi:11 c:<bie:9 c:<bien:7 c:<bin:-8 c:<bis:10 c:<bis>:8 c:<bit:6
c:<bitt:6 c:<bo:-5 c:<bon:-7 c:<bos:5 c:<br:-7 c:<bt:-7 c:<bu:-13 c:<ca:10 c:<cada:6 c:<cann:7 c:<cata:5 c:<ch:29
c:<cha:8 c:<chan:11 c:<che:15 c:<cher:21 c:<chi:6 c:<chie:13 c:<cla:-6 c:<cli:5 c:<clie:6 c:<co:-6 c:<com:8
c:<come:13 c:<comi:7 c:<con:5 c:<conc:7 c:<cont:-6 c:<conv:6 c:<cop:-5 c:<cor:-5 c:<corr:-8 c:<cort:5 c:<cos:-5
c:<coul:6 c:<cour:-5 c:<cris:5 c:<cu:-8 c:<cua:-6 c:<d>:-5 c:<da>:9 c:<dage:5 c:<dan>:7 c:<dat:-5 c:<de:-6 c:<de>:7
c:<dec:7 c:<dec>:5 c:<deja:6 c:<del:-16 c:<del>:-10 c:<dem:8 c:<deme:8 c:<der:-5 c:<des:-12 c:<desp:6 c:<deu:7
c:<deus:6 c:<dia:-7 c:<dic:8 c:<dici:9 c:<die:-7 c:<dig:6 c:<diga:7 c:<dil:5 c:<dila:5 c:<dis:-6 c:<divi:5 c:<diz:11
c:<diz>:12 c:<do>:5 c:<domi:-6 c:<don:-7 c:<dos:9 c:<dos>:11 c:<du:-9 c:<e>:-17 c:<ech:5 c:<eche:6 c:<een:7
c:<een>:9 c:<eg:7 c:<ei:11 c:<ein:10 c:<em>:10 c:<en:20 c:<enca:7 c:<end:8 c:<ende:6 c:<ene:13 c:<ener:13 c:<eng>:5
c:<entr:5 c:<er:11 c:<erb:5 c:<erbi:5 c:<ers:5 c:<es:-10 c:<est:-5 c:<est>:-6 c:<esto:-6 c:<et:-6 c:<eu:11 c:<eu>:7
c:<euc:5 c:<euch:5 c:<faco:6 c:<fact:-8 c:<far:5 c:<fate:7 c:<fe:20 c:<feb:24 c:<feb>:10 c:<febr:11 c:<fer:-5
c:<fev:12 c:<feve:8 c:<fi:15 c:<fim:5 c:<fim>:5 c:<fin:11 c:<fin>:5 c:<fino:8 c:<fir:7 c:<foi>:-7 c:<for:-8
c:<fou:12 c:<four:13 c:<fr:-5 c:<fur:6 c:<fur>:7 c:<gebe:6 c:<geg:-5 c:<geh:7 c:<gen:5 c:<gent:5 c:<ger:9 c:<get:-5
c:<giu:-5 c:<go:-6 c:<gran:5 c:<hab:-6 c:<habe:-5 c:<hal:-9 c:<han:9 c:<has:15 c:<hast:15 c:<hat:-5 c:<hau:8
c:<haup:5 c:<he:21 c:<hec:5 c:<hech:5 c:<hel:8 c:<her:-5 c:<het:18 c:<het>:18 c:<hi:-8 c:<hon:8 c:<i>:-6 c:<id:-5
c:<ih:-9 c:<ihr:-8 c:<ihre:-5 c:<ik:-6 c:<ik>:-6 c:<il:-6 c:<im:6 c:<imp:5 c:<in:-7 c:<inc:-5 c:<incl:-5 c:<ing:9
c:<inge:5 c:<inst:5 c:<inv:-5 c:<ja:7 c:<jan:15 c:<janu:9 c:<jei:6 c:<jeit:6 c:<jus:5 c:<jusq:9 c:<ka:29 c:<kan:26
c:<kan>:21 c:<kann:6 c:<klan:5 c:<kn:7 c:<kno:5 c:<know:5 c:<kr:-6 c:<kri:-5 c:<la:-8 c:<la>:-9 c:<lai:6 c:<lais:6
c:<lat:7 c:<late:8 c:<lau:-5 c:<lei>:6 c:<li:-12 c:<lie:-7 c:<liq:6 c:<liqu:6 c:<lis:-6 c:<list:-6 c:<lo:-5 c:<lo>:6
c:<lost:5 c:<ma:28 c:<ma>:-6 c:<maa:19 c:<maan:16 c:<mai:-6 c:<mail:-12 c:<mal:6 c:<mal>:6 c:<man:-9 c:<mar:17
c:<marc:9 c:<mart:-5 c:<marz:9 c:<mas:5 c:<mas>:7 c:<me:11 c:<me>:6 c:<mee:-5 c:<mei:5 c:<mer:6 c:<merc:5 c:<mes:7
c:<mese:14 c:<met:-7 c:<mi:15 c:<mir:7 c:<mit:6 c:<mit>:7 c:<mo:30 c:<mog:5 c:<mom:11 c:<mome:7 c:<mon:11 c:<mona:12
c:<mu:8 c:<mul:5 c:<na:-6 c:<na>:-6 c:<naa:6 c:<nac:-5 c:<nao:7 c:<nao>:7 c:<neme:8 c:<net:8 c:<net>:8 c:<ni:-9
c:<nic:5 c:<no:-15 c:<nog:-5 c:<not:-9 c:<not>:-6 c:<nov:7 c:<now:-6 c:<now>:-5 c:<nu>:5 c:<num>:6 c:<ob:10 c:<ob>:7
c:<of>:7 c:<ok:14 c:<ok>:12 c:<on:-8 c:<one:-6 c:<one>:-5 c:<ont:-5 c:<op:-17 c:<op>:-9 c:<ope:-5 c:<or:-6 c:<ord:-7
c:<os>:5 c:<oth:8 c:<othe:8 c:<ou:-6 c:<outu:5 c:<pa:-11 c:<pag:-6 c:<pai:-7 c:<paie:-6 c:<par:10 c:<parc:6
c:<pare:6 c:<pas:-5 c:<pe:8 c:<ped:13 c:<pedi:13 c:<per:-18 c:<perd:-5 c:<peu:11 c:<peux:6 c:<pod:11 c:<podi:6
c:<podr:7 c:<por:-11 c:<port:-8 c:<pos:-6 c:<post:-9 c:<pot:9 c:<potr:5 c:<pres:-5 c:<prim:8 c:<proc:-6 c:<prop:14
c:<pror:5 c:<pu:11 c:<q>:5 c:<qu:-7 c:<qua:-12 c:<quan:-6 c:<que>:8 c:<queb:5 c:<qued:-6 c:<quie:6 c:<ra:12 c:<rat:8
c:<rate:9 c:<re:-29 c:<rec:-18 c:<rece:-5 c:<rech:-6 c:<regi:5 c:<rel:-5 c:<rep:6 c:<repo:5 c:<res:7 c:<ret:-5
c:<rim:5 c:<rip:5 c:<rob:7 c:<rs:-5 c:<rs>:-5 c:<sa:11 c:<sab:-5 c:<sal:7 c:<san:5 c:<sans:5 c:<sap:8 c:<sape:8
c:<sc:13 c:<sch:6 c:<schi:8 c:<schl:5 c:<se:36 c:<se>:10 c:<seg:-9 c:<segu:-7 c:<sem:8 c:<sema:9 c:<sen:11
c:<sena:14 c:<serv:-7 c:<set:7 c:<sex:9 c:<sext:9 c:<sh:-6 c:<si:10 c:<si>:17 c:<sic:-7 c:<sich:-7 c:<sie>:7
c:<sigu:6 c:<six:5 c:<six>:6 c:<so:-13 c:<so>:-8 c:<son:-10 c:<sono:-6 c:<sou:7 c:<sp:8 c:<st:-8 c:<sta:-6 c:<star:5
c:<su:6 c:<sul:5 c:<sus:-5 c:<tak:5 c:<tal:7 c:<tal>:9 c:<te>:5 c:<ter:-5 c:<tev:6 c:<teve:6 c:<th:-8 c:<the:-9
c:<the>:-9 c:<to:-11 c:<to>:-5 c:<tot:6 c:<tot>:11 c:<tota:-5 c:<tra:-6 c:<tre:13 c:<tres:10 c:<tw:-7 c:<twee:-5
c:<u>:15 c:<um:9 c:<um>:11 c:<un:8 c:<un>:6 c:<una:6 c:<una>:8 c:<unse:5 c:<us>:5 c:<va:-18 c:<van:-14 c:<van>:-10
c:<vas:6 c:<vast:5 c:<vc:-6 c:<vcs:-5 c:<vcs>:-5 c:<ve:-20 c:<ven:-5 c:<vi:12 c:<vi>:9 c:<vin:5 c:<vind:6 c:<vo:-9
c:<vole:6 c:<vom:-5 c:<vom>:-5 c:<vou:-7 c:<vue:-6 c:<vues:-6 c:<wa:7 c:<wan:-5 c:<ware:6 c:<we:6 c:<we>:11 c:<wen:5
c:<wenn:5 c:<wer:-8 c:<wi:-5 c:<wird:-5 c:<wo:10 c:<woc:5 c:<woch:5 c:<wou:12 c:<woul:12 c:<x>:10 c:<y>:14 c:<ya:-7
c:<ya>:-6 c:<ye:-5 c:<za:11 c:<zah:7 c:<zahl:7 c:<ze:5 c:<zes:5 c:<zes>:5 c:<zo:10 c:<zou:9 c:<zou>:7 c:aalt:6
c:aan:7 c:aand:12 c:aand>:6 c:aar:8 c:aar>:5 c:aas>:5 c:aba:-7 c:abe:-6 c:abel>:5 c:abi:-5 c:abl:5 c:able:5 c:abo:-5
c:abri:7 c:aca:-12 c:acao:-5 c:acao>:-5 c:acc:6 c:acce:8 c:accep:8 c:acei:8 c:aceit:8 c:ach:7 c:acht:7 c:achte:6
c:aco:7 c:acoe:5 c:acoes:5 c:act:-9 c:actu:-9 c:actur:-5 c:ad>:-7 c:ada>:-5 c:ade:-6 c:ade>:-5 c:ado:-25 c:ado>:-18
c:ador:-5 c:ador>:-5 c:afin:5 c:aft>:5 c:ag>:-10 c:agam:-6 c:agan:7 c:age>:-9 c:agen:8 c:agen>:9 c:aggeb:5 c:agor:7
c:agora:7 c:agu:7 c:agua:10 c:aguar:10 c:ahl:5 c:aie:-7 c:ail:-16 c:ail>:-6 c:ain:-7 c:aio:10 c:aio>:9 c:aire>:6
c:ais:12 c:ais>:5 c:aiss:7 c:ait:5 c:ait>:6 c:ake>:5 c:al>:5 c:ale>:-10 c:ales:9 c:ales>:9 c:algo:6 c:algo>:6
c:alit:7 c:alite:7 c:all:-15 c:all>:-6 c:alla:6 c:alla>:6 c:alle:-11 c:alm:5 c:als>:9 c:alt:10 c:am>:-15 c:ama:-11
c:amb:-6 c:ami:6 c:amig:6 c:amigo:7 c:amo:9 c:amor:5 c:amp:6 c:an>:21 c:ana:10 c:ana>:10 c:ance:5 c:ancia:5
c:anco:-6 c:anco>:-5 c:anda:-12 c:anden:5 c:ando>:-5 c:andr:5 c:ang:-9 c:ange:-7 c:ank>:-5 c:ann:16 c:anno:8
c:annot:8 c:ans:5 c:ant:8 c:ant>:5 c:anta>:5 c:ante:5 c:anten:6 c:antin:5 c:anto:-5 c:anu:7 c:anua:9 c:anuar:9
c:anz:7 c:anza:5 c:ao>:12 c:ape:7 c:aper:10 c:apere:8 c:api:-5 c:app:-6 c:appe:-5 c:apr:12 c:apri:7 c:april:9
c:aqu:6 c:ara>:5 c:arc:22 c:arce:6 c:arcel:6 c:arch:7 c:arch>:7 c:arco:11 c:arco>:11 c:ard:7 c:arda:5 c:ardo:5
c:ardo>:5 c:are:19 c:are>:5 c:arec:8 c:arece:6 c:aren:5 c:aren>:5 c:aria:6 c:arme:6 c:aro:13 c:aron:10 c:aron>:10
c:arr:-5 c:art:12 c:art>:12 c:arte:-9 c:arte>:-5 c:arti:8 c:artir:5 c:ary:7 c:ary>:7 c:arz:8 c:arzo:6 c:arzo>:6
c:as>:8 c:asp:5 c:aspe:6 c:aspet:6 c:ass:-7 c:ast:13 c:asta:14 c:asta>:14 c:at>:17 c:ata:-11 c:ate:20 c:atem:8
c:atemi:11 c:ater:7 c:ater>:7 c:ati:-14 c:ativ:-7 c:atl:6 c:ato:-7 c:atr:7 c:atra:7 c:atras:7 c:atsr:6 c:atsra:6
c:au>:-9 c:auf:6 c:aufsc:6 c:aup:6 c:aush:6 c:aut:-6 c:auto:-5 c:ava:5 c:ave:-10 c:avo:-5 c:avv:5 c:ban:-11
c:banc:-5 c:banco:-5 c:bank:-5 c:bank>:-5 c:bar:13 c:barc:5 c:baut:5 c:bbe>:8 c:be>:7 c:beg:5 c:bei:-6 c:bem:-7
c:ben:-5 c:ben>:-7 c:ber:5 c:ber>:13 c:bes:8 c:bie:11 c:bien:6 c:bien>:6 c:biet:7 c:bin:-13 c:bis:10 c:bis>:7
c:bit:5 c:bitt:10 c:bitte:10 c:bon:-7 c:brer:5 c:brero:5 c:bri:6 c:bro:13 c:brou:5 c:brou>:5 c:brua:6 c:bruar:6
c:canci:5 c:cann:7 c:canno:8 c:care:5 c:cce:7 c:ccep:8 c:ccept:8 c:ccion:5 c:ce>:-12 c:cei:6 c:ceit:8 c:ceita:8
c:cel:5 c:cela:8 c:cembe:6 c:cembr:-5 c:cepta:12 c:cepto:-5 c:ces:-8 c:cess:-7 c:ch>:14 c:cha:-6 c:cha>:-6 c:chan:12
c:che:11 c:chea:6 c:chean:6 c:cher:19 c:chi:21 c:chie:13 c:chied:10 c:chin:7 c:chn:-7 c:cho:7 c:cho>:5 c:chr:-6
c:cht>:-7 c:chte>:5 c:chu:7 c:chub:6 c:chub>:6 c:ciam:6 c:ciamo:6 c:cid:11 c:ciem:8 c:ciemb:8 c:cien:-5 c:cil:-6
c:cipa:5 c:cit:6 c:ck>:-8 c:cla:-12 c:clar:-5 c:cli:5 c:clie:6 c:clien:6 c:clu:-6 c:co>:21 c:coes:5 c:coes>:5
c:col:-6 c:com:7 c:come:12 c:comi:8 c:comin:9 c:compl:-5 c:conc:6 c:conce:5 c:consi:7 c:cont:-8 c:conta:-11 c:conv:5
c:cop:-5 c:corr:-8 c:corre:-7 c:cort:5 c:cos:-7 c:coul:6 c:could:7 c:credi:-5 c:cris:5 c:crit:5 c:cs>:-6 c:ctu:-11
c:ctur:-5 c:cua:-6 c:cur:-6 c:da>:-10 c:dad:-11 c:dade>:-5 c:dag>:-7 c:dagen:5 c:dam:5 c:dan:7 c:dan>:7 c:dant:5
c:dar:6 c:dari:5 c:das:-6 c:dat:-13 c:day:-6 c:deb:-5 c:dec:6 c:dec>:5 c:deci:5 c:decid:10 c:deja:6 c:del:-19
c:del>:-11 c:deli:-5 c:dem:12 c:deme:11 c:depe:5 c:depen:5 c:der:-10 c:der>:-14 c:dera:10 c:derac:6 c:des:-8
c:desp:6 c:desse:5 c:det>:10 c:deu:5 c:deus:6 c:deus>:6 c:di>:-6 c:diam:5 c:diamo:5 c:dici:10 c:dicie:8 c:die:-10
c:dien:-5 c:dies:-5 c:dig:5 c:diga:7 c:dila:5 c:dim:17 c:dimo:14 c:dimos:14 c:din:-8 c:dis:-6 c:dita:5 c:dito:-5
c:divi:5 c:divid:5 c:diz:10 c:diz>:12 c:dje:10 c:dme:9 c:dme>:9 c:do>:-6 c:domi:-6 c:domic:-5 c:don:-5 c:dor:-5
c:dor>:-5 c:dos:8 c:dos>:10 c:dres:-7 c:dri:11 c:dria:11 c:duc:-6 c:eanc:6 c:eance:6 c:eb>:10 c:ebb:7 c:ebbe>:8
c:ebe:5 c:eber:9 c:eber>:9 c:ebr:14 c:ebre:5 c:ebrer:5 c:ebro:5 c:ebrou:5 c:ebru:5 c:ebrua:6 c:echa:-6 c:echea:6
c:echo>:5 c:eci:7 c:ecid:13 c:ecl:-6 c:ecla:-5 c:eco:12 c:eco>:12 c:ect:-8 c:ed>:-24 c:eda:-10 c:eda>:-5 c:edi:16
c:edia:6 c:edim:14 c:edimo:14 c:edit:-6 c:edo:5 c:ee>:-12 c:eek:5 c:een>:5 c:eer:-5 c:ees:-5 c:eg>:7 c:egar:-5
c:ege:-14 c:egen:-6 c:egen>:-5 c:egi:10 c:ei>:26 c:eich>:5 c:ein:7 c:ein>:7 c:eine>:-6 c:eis:-11 c:eis>:-7 c:eit:12
c:eitam:-7 c:eito:5 c:eito>:5 c:eke:-5 c:eken:-5 c:el>:-12 c:ela:9 c:elaa:6 c:elde:6 c:eldet:8 c:ele:-15 c:elk:5
c:elke:6 c:ell:-16 c:elo:6 c:els:5 c:em>:-16 c:eman:8 c:emana:12 c:emb:15 c:embe:6 c:ember:6 c:embr:9 c:embre:9
c:eme:8 c:eme>:6 c:emen>:7 c:ement:-7 c:emi:8 c:emi>:11 c:emo:-5 c:ena:7 c:ena>:-6 c:enc:-9 c:enca:6 c:encar:5
c:enci:-10 c:encia:-6 c:end>:-5 c:endo:6 c:endo>:6 c:endri:5 c:ene:7 c:ener:8 c:enero:13 c:eng>:5 c:enh:5 c:enho>:5
c:enig:5 c:eno:7 c:enor:6 c:ensi:5 c:enst:-5 c:ensu:5 c:ensua:7 c:ent>:-9 c:ente:11 c:ente>:9 c:enti:7 c:entil:6
c:ento:-5 c:env:-7 c:epend:5 c:epo:7 c:epor:5 c:eport:5 c:epta:12 c:epto:-5 c:epto>:-5 c:erac:6 c:eraci:5 c:erai:7
c:eram:-7 c:eram>:-6 c:eran:-5 c:erb:9 c:erca:6 c:erd:-16 c:erde:-6 c:erdi:-6 c:erdi>:-5 c:ere:9 c:erei:10 c:ereir:8
c:eren:-6 c:eri:-17 c:eric:-6 c:erich:-5 c:erma:-5 c:erman:-5 c:ermi:5 c:ermij:7 c:ern:-5 c:ero:6 c:ero>:9 c:erra:-5
c:ers:15 c:ers>:10 c:ert:-6 c:ert>:-5 c:eru:-6 c:erw:7 c:erwi:9 c:erwis:9 c:es>:11 c:esca:6 c:esca>:6 c:ese:11
c:eses:14 c:eses>:14 c:eso>:7 c:esp:14 c:ess:-15 c:essa:-6 c:est:-9 c:esta:-7 c:esta>:-5 c:este>:5 c:esto:-10
c:estro:-5 c:et>:26 c:eta:5 c:eta>:8 c:ete:-5 c:ete>:-7 c:eten:6 c:eten>:8 c:eti:-6 c:ett:8 c:etta:7 c:ette:-7
c:etti:12 c:ettim:7 c:eu>:7 c:euc:5 c:euch:5 c:euch>:5 c:eur:14 c:eur>:-5 c:eurs:16 c:eurs>:16 c:eux:8 c:eux>:8
c:eve:6 c:ever:5 c:evere:7 c:ext:6 c:exta:9 c:exta>:9 c:ez>:-9 c:eza:5 c:eze:-6 c:faco:6 c:faco>:7 c:fact:-8
c:factu:-8 c:far:7 c:fate:7 c:feb:24 c:feb>:10 c:febr:11 c:febre:5 c:febru:6 c:fec:-7 c:fei:-5 c:fer:-15 c:fere:-7
c:feren:-6 c:fev:12 c:feve:8 c:fever:8 c:ffe:-6 c:fic:-14 c:fica:-7 c:fim:5 c:fim>:5 c:fin:16 c:fin>:9 c:finit:6
c:fino:8 c:fino>:8 c:fir:5 c:foi>:-7 c:for:-10 c:fou:12 c:four:13 c:fourn:14 c:fsc:5 c:fsch:5 c:fschu:6 c:ft>:-5
c:fur:6 c:fur>:6 c:gamo:-5 c:gamos:-5 c:gan:6 c:ge>:-11 c:gebe:8 c:geber:5 c:ged:-5 c:geg:-7 c:gege:-6 c:geh:9
c:geht:5 c:gem:-10 c:gen:-12 c:gend:-5 c:genti:6 c:get:-7 c:get>:-5 c:gge:5 c:ggebe:5 c:gin:6 c:ging:7 c:ging>:6
c:gio:5 c:gior:5 c:giorn:5 c:gira:6 c:giu:-6 c:gle:7 c:glei:7 c:gleic:6 c:go>:11 c:gor:8 c:gora:7 c:gora>:7 c:gra:5
c:gran:5 c:gre:6 c:gt>:-6 c:gua:12 c:guar:9 c:guard:9 c:ha>:-11 c:hab:-7 c:habe:-5 c:had:-5 c:han:19 c:har:-7
c:has:10 c:hast:15 c:hasta:15 c:hau:8 c:haus:6 c:he>:-10 c:hean:6 c:heanc:6 c:heb:-5 c:hech:5 c:hecho:5 c:hel:7
c:hela:6 c:her:21 c:hers:18 c:hers>:18 c:herw:9 c:herwi:9 c:het:18 c:het>:18 c:hia:-5 c:hic:-5 c:hie:13 c:hied:10
c:hiedi:5 c:his:-6 c:hlt:7 c:hlt>:7 c:ho>:13 c:hon:8 c:hre:-8 c:hte>:5 c:hub:5 c:hub>:6 c:iad:-6 c:iado:-7
c:iado>:-6 c:iai:7 c:iais:6 c:iais>:6 c:ian:5 c:iar:-5 c:iat:9 c:iba:-5 c:ibi:9 c:ibil:7 c:ibile:5 c:ica:-10
c:icat:-5 c:ice:-16 c:ice>:-11 c:ich>:6 c:icht:-6 c:ici:17 c:icie:7 c:iciem:8 c:icil:-5 c:icili:-5 c:icio:5
c:icipa:5 c:icit:7 c:ick:-6 c:ico:-5 c:ico>:-6 c:id>:-6 c:ida:-6 c:idad:-6 c:idade:-5 c:idam:9 c:idas:-6 c:idas>:-6
c:ider:8 c:idera:8 c:idi:6 c:idit:6 c:idita:5 c:ie>:-17 c:ied:8 c:iedi:9 c:iedia:5 c:ief:-5 c:iemb:8 c:iembr:8
c:ient:8 c:ient>:6 c:iente:6 c:ier:-9 c:iest:7 c:iet:7 c:iez:6 c:iez>:6 c:ifi:-6 c:ific:-5 c:ifica:-5 c:iga:5
c:ige:-6 c:igo:6 c:igo>:5 c:igu:8 c:ihr:-8 c:ihre:-5 c:ij>:-7 c:ijd>:5 c:ijg:-5 c:ijn:8 c:ijn>:6 c:ik>:-7 c:ikt:10
c:ikt>:10 c:ila:6 c:ile>:9 c:iliad:-5 c:ill:-7 c:ilt:-5 c:ima:10 c:iman:8 c:imana:5 c:imane:5 c:ime:5 c:imo:8
c:imos:10 c:imos>:10 c:imp:5 c:impos:6 c:in>:10 c:ina:-10 c:inci:8 c:incl:-5 c:inclu:-5 c:indi:-7 c:indt>:5 c:ine:-7
c:ing:-6 c:inge>:7 c:inh:-5 c:init:6 c:ino:10 c:ino>:11 c:ins>:-5 c:inst:6 c:int:-9 c:int>:-5 c:io>:5 c:ion:9
c:ion>:-5 c:iona:7 c:ionar:6 c:ione:10 c:iorn:5 c:iorni:5 c:ipa:6 c:iqu:6 c:iqui:5 c:iquid:6 c:ir>:7 c:ird:-5
c:ird>:-5 c:ire>:6 c:iro:5 c:iro>:6 c:is>:13 c:ise>:5 c:iso:-6 c:iss:15 c:isse:16 c:isseu:14 c:ist:-10 c:ist>:-5
c:ista:-6 c:ists:5 c:ists>:5 c:it>:17 c:itam>:-6 c:itas:11 c:itas>:11 c:ite:9 c:ite>:5 c:iti:-9 c:itt:10 c:itte:12
c:itten:11 c:iu>:-6 c:ius:-6 c:iva:-9 c:iva>:-7 c:ive:5 c:ive>:6 c:ivid:5 c:ivo:-8 c:ivo>:-7 c:ix>:5 c:ixa:6
c:ixa>:6 c:iz>:10 c:izar:7 c:izar>:5 c:jaar>:5 c:jan:15 c:janu:9 c:janua:9 c:jd>:5 c:je>:6 c:jei:6 c:jeit:6 c:jn>:6
c:jusq:9 c:jusqu:9 c:just:-7 c:kan:28 c:kan>:21 c:kann:8 c:kann>:6 c:ken:-7 c:ken>:-10 c:kens:5 c:kens>:5 c:klan:5
c:klant:5 c:kno:5 c:know:5 c:know>:5 c:kom:-5 c:kri:-5 c:kt>:10 c:la>:6 c:laas:5 c:laas>:5 c:lag:5 c:lai:5 c:lais:5
c:laiss:6 c:lant:7 c:lante:10 c:las:-5 c:lass:-6 c:late:6 c:later:10 c:lau:-8 c:laz:11 c:ld>:11 c:lde:5 c:ldet:11
c:ldet>:11 c:lea:-5 c:lei>:5 c:leic:6 c:leich:6 c:len:-9 c:len>:-12 c:les:7 c:les>:7 c:let>:5 c:lett:-5 c:leve:-5
c:lever:-6 c:levo:5 c:lez:-5 c:lgo:5 c:lgo>:5 c:lia:-5 c:liad:-5 c:liado:-5 c:lib:-5 c:lic:15 c:lic>:5 c:lich:7
c:lici:6 c:licit:7 c:lie>:-6 c:lien:6 c:lient:6 c:ling:-5 c:liqui:6 c:list:-7 c:lit:5 c:lite:7 c:lke:5 c:lken:5
c:ll>:-12 c:lla>:6 c:lle:-24 c:lle>:-8 c:llic:6 c:llici:6 c:lo>:5 c:loc:-5 c:lore:6 c:lost:6 c:lost>:6 c:lpe:5
c:ls>:10 c:lso:-6 c:lso>:-5 c:lterm:6 c:luned:6 c:lus:-5 c:lut:-5 c:ma>:-11 c:maa:17 c:maan:16 c:maand:16 c:mai:-11
c:mail:-14 c:mail>:-6 c:mal:6 c:mal>:5 c:mana:13 c:mana>:14 c:mand:-9 c:manda:-6 c:mar:13 c:marc:8 c:march:5
c:marco:5 c:mart:-5 c:marte:-5 c:marz:9 c:marzo:6 c:mas:11 c:mas>:16 c:mat:-11 c:mati:-7 c:mber:5 c:mber>:5 c:mbr:6
c:mbre:7 c:mbre>:7 c:me>:25 c:mec:15 c:mee:-7 c:mel:7 c:melde:6 c:men:6 c:men>:9 c:mensa:-5 c:mensu:5 c:ment>:-11
c:menta:5 c:mente:5 c:mer>:5 c:merca:6 c:mes:6 c:mes>:-6 c:mese:14 c:meses:14 c:mett:5 c:mi>:10 c:mic:-7 c:mici:-5
c:micil:-5 c:mig:7 c:migo:7 c:migo>:7 c:mij:6 c:mijn:8 c:mijn>:6 c:mir:6 c:mis:-5 c:mit>:6 c:mo>:5 c:mol:5 c:mom:11
c:mome:7 c:momen:7 c:mon:12 c:mona:12 c:monat:12 c:mor>:5 c:mos:6 c:mos>:7 c:mpar:6 c:mpart:5 c:mpo:8 c:mpos:10
c:mposs:7 c:mpt:-5 c:mt>:-5 c:mul:5 c:muni:-5 c:munic:-5 c:naa:7 c:naar:5 c:naar>:5 c:nac:-5 c:nad:-8 c:nai:6
c:nam:-5 c:nao:21 c:nao>:21 c:nar:5 c:nat:8 c:nats:5 c:natsr:6 c:nce:5 c:nces:6 c:ncia:11 c:ncl:-6 c:nclu:-5
c:nco:-8 c:nco>:-5 c:nda:-20 c:nda>:-11 c:nden:8 c:nden>:7 c:nder:-5 c:ndi:-7 c:ndic:-5 c:ndr:7 c:ndri:5 c:ndt>:5
c:nedi:6 c:nedi>:6 c:neme:7 c:nemen:7 c:ner:7 c:nero:10 c:nero>:11 c:nes:-7 c:nes>:-8 c:net:10 c:net>:6 c:nge:-16
c:ngen:-10 c:ngen>:-8 c:ngo:8 c:ngo>:8 c:nha:-6 c:nho>:7 c:nic:-6 c:nica:-5 c:nie:-6 c:nin:-7 c:ning:-7 c:nio>:5
c:nis:11 c:niss:14 c:nisse:14 c:nito:5 c:nk>:-5 c:nke:-5 c:nn>:7 c:nna:5 c:nnai:6 c:nne:-8 c:nno:9 c:nnot:7
c:nnot>:8 c:nnte:5 c:nog:-5 c:nor:5 c:nov:8 c:nque:5 c:nser>:7 c:nsi:12 c:nsid:9 c:nside:9 c:nsta:-5 c:nsua:7
c:nsual:7 c:nt>:-17 c:nta:-9 c:ntan:6 c:ntar:-8 c:nte:14 c:nte>:7 c:nten:6 c:nten>:8 c:nti:7 c:ntil:9 c:ntin:6
c:ntine:5 c:nto:-12 c:ntos:-5 c:ntos>:-5 c:nts:-5 c:nua:9 c:nuar:9 c:num>:6 c:nve:6 c:nvers:5 c:nvo:-5 c:ob>:12
c:oba:7 c:oce:-5 c:oces:-5 c:oche:7 c:oche>:5 c:ode:-5 c:odi:5 c:odo:6 c:odr:6 c:odri:7 c:odria:7 c:oen>:5 c:of>:6
c:og>:-5 c:oga:5 c:ohl:5 c:ohl>:5 c:oi>:-10 c:oil:5 c:oin:-5 c:ois:12 c:ois>:12 c:ok>:13 c:olli:6 c:ollic:6
c:olo>:-6 c:om>:-5 c:omas:6 c:omas>:6 c:omb:-5 c:ome:25 c:omen:5 c:oment:8 c:omet:6 c:omic:-5 c:omici:-5 c:omin:9
c:omm:-6 c:ompl:-5 c:on>:-6 c:ona:13 c:onar:6 c:onat:11 c:onats:5 c:ond:7 c:onde:5 c:one:12 c:ongo:5 c:ongo>:5
c:oni:-6 c:onne:-9 c:ono:-12 c:ono>:-12 c:ons:12 c:onsi:10 c:onsid:9 c:ont:-18 c:ont>:-6 c:onta:-11 c:onv:5
c:oor>:-6 c:op>:-10 c:ope:-6 c:opi:-5 c:opo:21 c:opon:14 c:opone:5 c:opong:7 c:opor:6 c:oporr:6 c:or>:-15 c:ora:13
c:ora>:10 c:ord:-6 c:orde:-6 c:org:-6 c:ori:-9 c:orm:5 c:orm>:7 c:orni>:5 c:orrog:5 c:ors>:-6 c:osi:6 c:oso:-6
c:ossib:7 c:osta:6 c:oste:-10 c:osten:-6 c:ot>:5 c:ote:6 c:otet:5 c:oth:7 c:othe:7 c:other:7 c:otr:-8 c:otre>:-7
c:otro:-5 c:otros:-5 c:ou>:6 c:oul:16 c:ould:18 c:ould>:18 c:our:6 c:our>:-7 c:ourn:14 c:ourni:14 c:outu:5 c:outub:5
c:ove:6 c:ovo:-5 c:oye:-5 c:pag:-6 c:pagam:-6 c:pagan:7 c:pai:-8 c:paie:-6 c:pap:-5 c:par:20 c:para:6 c:para>:5
c:parc:6 c:parce:6 c:pare:5 c:parec:5 c:part:8 c:pas:-6 c:pau:5 c:ped:11 c:pedi:13 c:pedim:14 c:pen:6 c:pende:5
c:per:-12 c:pera:-5 c:perd:-5 c:pere:7 c:pere>:8 c:pert:5 c:pett:6 c:peu:11 c:peux:6 c:peux>:6 c:pla:7 c:plaz:7
c:pli:-5 c:pod:11 c:podi:6 c:podr:7 c:podri:7 c:pon:16 c:pone:5 c:pong:6 c:pongo:6 c:porr:9 c:porre:7 c:pos:8
c:posi:6 c:poss:8 c:possi:5 c:post:-5 c:poste:-7 c:pot:8 c:potr:5 c:potre:5 c:ppe:-7 c:pre:-5 c:pres:-8 c:pri:5
c:pril:9 c:pril>:5 c:prim:6 c:proc:-8 c:prop:14 c:propo:19 c:pror:5 c:prorr:5 c:pru:6 c:pta:15 c:ptab:7 c:pte:-7
c:pto:-5 c:pto>:-5 c:pues>:5 c:pur:6 c:qu>:9 c:qua:-9 c:quan:-8 c:quand:-6 c:que:8 c:que>:11 c:queb:5 c:quebr:5
c:qued:-6 c:queda:-5 c:quid:5 c:quidi:6 c:quie:5 c:quier:6 c:ra>:14 c:rac:7 c:racc:5 c:racio:5 c:rag:9 c:rager:5
c:ragge:5 c:rai:6 c:ram:-7 c:ram>:-6 c:raso:5 c:rat:5 c:rate:14 c:rate>:7 c:rauf:-6 c:rav:5 c:rca:6 c:rcanc:5
c:rcel:6 c:rcela:7 c:rch>:6 c:rco:8 c:rco>:11 c:rd>:-10 c:rde:-11 c:rder:-5 c:rdi:-8 c:rdi>:-6 c:rdo:9 c:rdo>:8
c:re>:10 c:rea:-7 c:reb:8 c:rebb:8 c:rebbe:8 c:rec:-16 c:rech:-8 c:red:-9 c:redit:-6 c:ref:-5 c:regi:6 c:rei:13
c:rei>:12 c:reir:7 c:reiro:8 c:rel:-7 c:rent:7 c:rente:5 c:rep:5 c:repo:5 c:repor:5 c:rero:5 c:rero>:5 c:rese:5
c:ret:6 c:reu:-6 c:rev:-6 c:rge:-7 c:rgen:-6 c:ria:17 c:ria>:12 c:rib:-5 c:ric:-9 c:rich:-5 c:richt:-8 c:riez:5
c:riez>:5 c:rif:-5 c:rig:-7 c:rij:-5 c:ril:13 c:ril>:9 c:rim:11 c:rima:5 c:rin:-11 c:ris:-6 c:rm>:6 c:rma:-10
c:rman:-6 c:rme:6 c:rmij:7 c:rmijn:7 c:rmo>:5 c:rni:14 c:rni>:5 c:rnis:15 c:rniss:15 c:ro>:16 c:rob:6 c:roba:8
c:roc:-5 c:rog:6 c:roga:6 c:ron:6 c:ron>:8 c:rond:5 c:rop:13 c:ropo:19 c:ropon:13 c:ror:5 c:rorr:5 c:rorro:5
c:ros:-11 c:ros>:-5 c:ross:-5 c:rrei>:5 c:rret:6 c:rrog:5 c:rroga:5 c:rs>:19 c:rst:5 c:rt>:5 c:rte:-7 c:rti:9
c:rtici:5 c:rtir:5 c:rua:5 c:ruar:6 c:ruary:5 c:rum:5 c:run:-9 c:rung:-5 c:rus:5 c:russ>:5 c:rwi:9 c:rwis:9
c:rwise:9 c:rzi:-5 c:rzo:10 c:rzo>:6 c:sab:-6 c:sad:-6 c:sado:-5 c:sado>:-5 c:samo:5 c:sans:5 c:sans>:5 c:sap:7
c:sape:8 c:saper:8 c:sar:-5 c:sca:7 c:sca>:7 c:sch:6 c:sche:-6 c:schi:9 c:schu:5 c:schub:6 c:sci:-5 c:seg:-7 c:sei:7
c:sei>:7 c:sel:-5 c:sem:12 c:sema:9 c:seman:12 c:seme:5 c:sen>:-13 c:sena:14 c:sens:5 c:serv:-5 c:ses:14 c:ses>:12
c:set:5 c:setti:7 c:seu:15 c:seur:14 c:seurs:17 c:sex:9 c:sext:9 c:sexta:9 c:sfe:-5 c:sha:6 c:shal:5 c:si>:23
c:sib:8 c:sibi:9 c:sibil:9 c:sich:-5 c:sich>:-6 c:sid:11 c:side:8 c:sider:9 c:sie>:8 c:sigu:6 c:sin:-7 c:sio:-6
c:sion:-5 c:siv:-5 c:six:5 c:six>:6 c:slag:5 c:so>:-6 c:solli:6 c:som:5 c:somet:5 c:son:-14 c:sono:-6 c:sono>:-6
c:sor:-8 c:sos:-6 c:sos>:-5 c:sou:11 c:sou>:6 c:spa:5 c:spet:6 c:spett:6 c:spl:5 c:squ:10 c:squ>:6 c:sra:7 c:srat:6
c:srate:6 c:ss>:-5 c:ssa>:6 c:sse:6 c:sse>:-5 c:ssen:-5 c:ssen>:-7 c:sseu:14 c:sseur:14 c:ssez:5 c:ssez>:5 c:ssib:7
c:ssibi:7 c:sst:5 c:staa:-6 c:staan:-5 c:star:8 c:start:6 c:stat:-5 c:ste:-10 c:ste>:7 c:stell:-5 c:sten:-8
c:ster:-6 c:stim:5 c:sto:-12 c:sto>:-5 c:sts:5 c:sts>:5 c:sua:7 c:sual:6 c:sue:-5 c:sur:5 c:sus:-6 c:ta>:13 c:taa:-6
c:taalt:6 c:taan:-6 c:tabe:5 c:tabel:5 c:tac:-5 c:tado>:5 c:tag:-13 c:tag>:-6 c:tage:-7 c:tai:-6 c:tak:7 c:take>:5
c:tam:-8 c:tam>:-7 c:tan>:5 c:tar:5 c:tart:6 c:tas:9 c:tas>:5 c:tat:-9 c:tate:-7 c:tau:6 c:tauf:7 c:tc>:-5 c:te>:7
c:ted:-10 c:ted>:-7 c:tell:-7 c:tem:8 c:temi:12 c:temi>:11 c:ten:11 c:ten>:18 c:tendo:5 c:ter:-5 c:tere:5 c:term:9
c:termi:7 c:tern:-5 c:tesa:5 c:tesa>:5 c:test:-6 c:testa:-6 c:tev:8 c:teve:9 c:teve>:6 c:tha:5 c:that>:5 c:the>:-9
c:ther:7 c:therw:9 c:tie>:-6 c:tig:-5 c:tijd>:5 c:til:12 c:tile>:5 c:tima:9 c:timan:7 c:tin:5 c:tine:5 c:tine>:5
c:tiv:-5 c:tiva:-5 c:tive:6 c:tivo:-5 c:tivo>:-5 c:tli:8 c:tlic:7 c:tlich:7 c:to>:-20 c:tome:5 c:tos:-10 c:tos>:-9
c:tot:7 c:tot>:10 c:tota:-5 c:tra:9 c:trag:12 c:trage:5 c:tragg:5 c:traso:5 c:trat:-5 c:trato:-5 c:tre:15 c:tres:10
c:tres>:9 c:tret:6 c:tro:-12 c:tros:-5 c:tros>:-5 c:tsr:6 c:tsra:6 c:tsrat:6 c:tte:8 c:tten:9 c:tten>:6 c:ttend:5
c:tti:12 c:ttim:7 c:ttima:7 c:tubro:5 c:tud:-5 c:tur:-14 c:tura:-5 c:tura>:-5 c:tuu:-5 c:tuur:-5 c:twe:-5 c:twee:-6
c:two:-6 c:ual:7 c:uale:6 c:uales:5 c:uan:-11 c:uand:-8 c:uando:-8 c:uar:21 c:uard:11 c:uardo:6 c:uary:8 c:uary>:8
c:ub>:6 c:ubr:5 c:ubro:5 c:ubro>:5 c:udi:-5 c:udo:-5 c:ue>:7 c:ueb:7 c:uebr:5 c:uebro:5 c:ued:-6 c:ueda:-5
c:ueda>:-5 c:uel:-9 c:uem:-5 c:ues>:10 c:uest:-7 c:uestr:-7 c:ufsc:6 c:ufsch:6 c:ui>:-9 c:uidi:6 c:uidit:6 c:uie:9
c:uier:6 c:uld:16 c:uld>:16 c:ule:8 c:ule>:6 c:um>:16 c:umo:6 c:umo>:5 c:una>:7 c:unal:-5 c:uned:6 c:unedi:6
c:ung:-8 c:unge:-5 c:uni:-7 c:unic:-7 c:unse:5 c:unser:5 c:unt:-5 c:uot:6 c:upt:5 c:ur>:-8 c:ura:-5 c:ure:-5
c:urn:10 c:urni:14 c:urnis:15 c:urs:11 c:urs>:19 c:us>:6 c:usa:-7 c:use:-6 c:ush:7 c:usq:9 c:usqu:9 c:usqu>:6
c:ust:-11 c:uste:-6 c:ut>:-5 c:ute:-10 c:utu:6 c:utub:5 c:utubr:5 c:uur:-6 c:ux>:11 c:van:-12 c:van>:-9 c:vanta:5
c:vast>:5 c:vcs:-5 c:vcs>:-5 c:vem:5 c:vembr:6 c:ven>:7 c:ver:8 c:vera>:5 c:vere:10 c:verei:8 c:vers:7 c:vev:-5
c:vez:-6 c:vida:5 c:vin:5 c:vind:6 c:vindt:5 c:vis:-7 c:viso:-5 c:vo>:-12 c:voc:5 c:vole:6 c:vom:-5 c:vom>:-5
c:von:-5 c:vou:-7 c:vue:-7 c:vues:-6 c:vuest:-6 c:wan:-5 c:war:10 c:ware:8 c:we>:15 c:wenn:5 c:wenn>:5 c:wer:-8
c:wird:-5 c:wird>:-5 c:wis:9 c:wise:9 c:wise>:9 c:wo>:-5 c:woc:5 c:woch:5 c:woche:5 c:wou:12 c:woul:12 c:would:12
c:xta:9 c:xta>:9 c:ya>:-7 c:zad:5 c:zado:5 c:zah:5 c:zahl:5 c:zan:6 c:zand:6 c:zar:7 c:zar>:5 c:zes:5 c:zes>:6
c:zie:-6 c:zo>:9 c:zoe:5 c:zou:9 c:zou>:6 d:0.1:-12 d:0.4:-8 d:0.55:-35 d:0.7:-33 d:0.85:-33 e:paid=day:-20
e:promise=none:-11 e:run=none:-17 f:_amount:5 f:_day:46 f:_invoice:-47 f:ack:-14 f:admin:-25 f:all:-5 f:bounce:-6
f:closed:-13 f:contest:-10 f:copy:-20 f:d.ALLOWANCE_CHARGE:-5 f:d.CONTRACT_TERMS:-6 f:d.DAMAGED:-5 f:d.FREIGHT:-7
f:d.LATE_DELIVERY:-5 f:d.MISSING_DOCS:-9 f:d.PRICE_ERROR:-6 f:d.QUALITY:-5 f:d.RETURN:-7 f:d.SERVICE_INCORRECT:-5
f:d.TAX:-9 f:d.TERMS_DISPUTE:6 f:difference:-15 f:dispute:-11 f:firm:6 f:formal:-8 f:gone:-17 f:goods:-11
f:hardship:29 f:hope:-7 f:hostile:-10 f:inclusive:-13 f:insolvency:-24 f:lawyer:-19 f:legal:-28 f:mine:-23
f:moved:-5 f:moves:-39 f:netted:6 f:not:-11 f:not_hope:10 f:not_insolvency:5 f:not_legal:-10 f:not_paid:-6
f:once_funds:-10 f:ooo:-16 f:order:12 f:others:-12 f:paid:-29 f:plan:167 f:proof:-7 f:propose:167 f:question:-53
f:r.DESCRIPTION:-5 f:r.NOT_OURS:-6 f:r.PRICE_ERROR:-13 f:r.SERVICE_INCORRECT:-5 f:r.TAX:-6 f:redirect:-35
f:refuse:-30 f:rest:14 f:run:-14 f:soon:-12 f:statement:-20 f:stop:-28 f:unable:24 f:until:53 f:wait:84
i:already_paid:-15 i:already_paid=3:-14 i:bounce:-5 i:bounce=3:-5 i:copy_invoice_request:-17
i:copy_invoice_request=3:-17 i:dispute:-36 i:dispute=1:12 i:dispute=2:-25 i:dispute=3:-24 i:hardship:32
i:hardship=2:24 i:hardship=3:8 i:hostile:-9 i:hostile=3:-10 i:in_payment_run:-13 i:in_payment_run=3:-13
i:insolvency:14 i:insolvency=2:34 i:insolvency=3:-20 i:invoice_admin:-18 i:invoice_admin=2:-9 i:invoice_admin=3:-10
i:legal:-18 i:legal=1:5 i:legal=3:-23 i:nothing:-14 i:out_of_office:-20 i:out_of_office=2:-5 i:out_of_office=3:-15
i:partial_payment:23 i:partial_payment=2:12 i:partial_payment=3:10 i:payment_plan_request:169
i:payment_plan_request=2:64 i:payment_plan_request=3:105 i:promise_to_pay:-12 i:promise_to_pay=3:-10 i:question:5
i:question=1:40 i:question=3:-31 i:statement_request:-20 i:statement_request=2:-5 i:statement_request=3:-16
i:unsubscribe:-28 i:unsubscribe=2:-8 i:unsubscribe=3:-20 i:wrong_contact:-15 i:wrong_contact=3:-9 l:de:-8 l:en:-17
l:fr:14 l:it:-7 l:nl:6 n:1:-16 n:2:12 n:3:-6 n:5:5 n:6:-8 p:accept:16 p:aceita:16 p:acuerd:5 p:aguard:21 p:anbiet:9
p:anerka:6 p:angeme:6 p:annule:5 p:anteri:-5 p:aspett:12 p:associ:8 p:atraso:9 p:attend:11 p:aufsch:10 p:auftra:5
p:automa:-6 p:avviat:5 p:avvoca:5 p:bautra:10 p:beginn:8 p:beglei:7 p:bereit:5 p:berich:-6 p:blijve:5 p:buongi:6
p:calend:7 p:camion:10 p:catalo:5 p:chiede:5 p:chiedi:9 p:client:5 p:compan:-6 p:compar:9 p:compen:8 p:comple:-8
p:compos:8 p:conced:8 p:concur:-5 p:confir:-6 p:consej:5 p:consid:18 p:contra:-8 p:contri:7 p:cooper:-5 p:custom:5
p:daurau:-5 p:decemb:7 p:decidm:14 p:declar:-7 p:dejamo:7 p:depend:7 p:deposi:5 p:dezemb:5 p:dicemb:-6 p:diciem:16
p:dilazi:11 p:distin:-5 p:divida:8 p:domici:-10 p:earlie:6 p:echean:12 p:einver:7 p:ejerci:5 p:encais:5 p:encare:7
p:entreg:-6 p:erbitt:8 p:espert:6 p:estima:5 p:factur:-9 p:factuu:-6 p:febbra:6 p:febrer:10 p:februa:12 p:fevere:16
p:fevrie:6 p:formal:5 p:fourni:28 p:fracci:10 p:freita:-5 p:gennai:5 p:gentil:11 p:gerent:6 p:gesper:5 p:hablam:5
p:hannov:7 p:honora:5 p:imposs:14 p:incapa:5 p:ingres:8 p:integr:5 p:intere:6 p:intest:-6 p:inutil:5 p:invoic:-6
p:januar:12 p:klante:12 p:konnte:6 p:krijge:-5 p:laisse:12 p:liquid:15 p:maande:5 p:magazz:7 p:mandan:5 p:mandat:-6
p:mandem:6 p:marted:-7 p:mensag:-5 p:mensal:-6 p:mensua:13 p:mercan:9 p:moment:10 p:monatl:12 p:monats:11 p:morato:5
p:mornin:-7 p:nomina:5 p:novemb:8 p:octubr:-5 p:openst:-5 p:otherw:19 p:outubr:10 p:pagamo:-9 p:pagand:13 p:pagarl:8
p:paieme:-6 p:parcel:14 p:partir:5 p:pedimo:27 p:penali:5 p:perman:-7 p:podria:14 p:posibi:5 p:possiv:-5 p:predis:6
p:presen:-5 p:prezad:6 p:primav:6 p:proces:-6 p:promis:-5 p:propon:26 p:propor:8 p:propue:-5 p:prorro:10 p:prossi:-6
p:protet:6 p:proxim:-5 p:quebro:11 p:rechnu:-7 p:reconn:5 p:reenvi:-5 p:region:6 p:regist:5 p:report:5 p:repres:5
p:reserv:5 p:respue:6 p:restan:-6 p:retorn:7 p:richie:5 p:rimett:7 p:riusci:-5 p:schlag:5 p:schuld:6 p:scritt:7
p:segund:-5 p:semain:-5 p:semana:7 p:senhor:-5 p:servic:-5 p:settim:15 p:siguie:8 p:societ:5 p:sollic:12 p:sottop:5
p:standi:6 p:starti:8 p:statem:-6 p:straig:5 p:stundu:5 p:surplu:6 p:suspen:-5 p:telefo:-8 p:telken:11 p:thierr:6
p:tivemo:8 p:transa:6 p:tribun:-6 p:trouve:5 p:uitste:6 p:venerd:-6 p:vergle:5 p:verlas:-5 p:verlor:5 p:versem:8
p:verspr:-5 p:verzoe:9 p:vierne:6 p:voldoe:5 p:volgen:-6 p:vuestr:-12 p:wachte:6 p:weiter:5 p:whatev:7 p:zahlun:5
s:00000:-7 s:0000:-19 s:000:-15 s:00:-9 s:0:6 s:account:7 s:adeudo:11 s:automatica:-6 s:aw:7 s:bb:5 s:bm:9 s:bs:6
s:cm:6 s:cobranca:-8 s:composizione:8 s:cs:8 s:data:8 s:de:-27 s:deuda:5 s:dm:5 s:ds:-5 s:facture:-12 s:factuur:5
s:fattura:-5 s:fatura:-5 s:gelo:12 s:invoice:-7 s:lettre:36 s:limpeza:-5 s:mahnig:7 s:mahnung:6 s:mr:11
s:negoziata:8 s:nf:-7 s:nos:37 s:openstaand:6 s:overdue:8 s:pago:-7 s:pendiente:10 s:proposta:16 s:rappel:-6 s:re:11
s:rechnung:5 s:relance:-10 s:rientro:5 s:saldo:-7 s:shampoo:17 s:sollecito:6 s:sp:6 s:srl:5 s:st:-6 s:ste:5 s:tb:16
s:vencida:6 s:zahlungserinnerung:-7 w:!:-29 w:%:-5 w:00000:-11 w:0000:-23 w:000:14 w:00:30 w:?:106 w:@:-21 w:ab:7
w:about:-5 w:abril:7 w:acceptable:5 w:aceitam:-11 w:acepto:-10 w:acuerdo:5 w:afin:9 w:after:-5 w:agora:15
w:agosto:-5 w:aguardamos:5 w:aguardem:5 w:aguardo:8 w:al:8 w:algo:12 w:all:-10 w:alla:9 w:alle:-6 w:als:25 w:also:-9
w:am:-7 w:amigo:13 w:amor:9 w:angemeldet:6 w:ano:11 w:any:7 w:approve:7 w:april:9 w:aprile:8 w:are:-6 w:arrete:5
w:ask:5 w:aspettare:7 w:assisto:7 w:associe:5 w:at:14 w:ate:18 w:atenta:5 w:atrasou:9 w:attendo:10 w:attesa:7
w:au:-15 w:aucun:5 w:aufschub:10 w:avevo:-6 w:avviato:5 w:avvocato:6 w:baixa:5 w:banco:-8 w:bank:-6 w:banque:6
w:barco:12 w:bautrager:10 w:be:6 w:bedoel:5 w:beginnen:6 w:bei:-6 w:being:5 w:bene:9 w:beste:9 w:betaald:-5
w:betaaltermijn:12 w:bien:13 w:bij:-7 w:bin:-9 w:binnen:-5 w:bis:17 w:bitten:11 w:blijven:5 w:boite:6 w:bom:9
w:bon:-5 w:bonifico:-6 w:buenos:6 w:buongiorno:6 w:but:-6 w:cada:11 w:calendario:7 w:cannot:15 w:carte:-5 w:cassa:7
w:ce:7 w:cela:5 w:chance:8 w:che:6 w:chers:36 w:chez:-5 w:chiediamo:9 w:chiedo:8 w:ci:5 w:client:6 w:cliente:5
w:cm:5 w:cobran:7 w:cobrar:-6 w:cobros:5 w:codice:5 w:commercio:5 w:composizione:6 w:con:-7 w:concurso:-5
w:consideracion:11 w:conta:-8 w:conto:5 w:contra:5 w:contre:5 w:correo:-5 w:corretta:5 w:coste:5 w:could:13
w:crisi:6 w:customer:5 w:da:18 w:dagen:11 w:daher:6 w:dal:-8 w:dan:14 w:dans:-5 w:dass:-7 w:de:15 w:dec:10
w:december:12 w:decembre:-5 w:decidme:14 w:dejamos:7 w:del:-21 w:delai:5 w:dem:-7 w:demas:5 w:der:-8 w:desde:-7
w:dette:5 w:detto:-7 w:deus:11 w:di:7 w:dia:-9 w:dicembre:-6 w:diciembre:16 w:die:-7 w:diga:6 w:dilazione:11
w:dire:5 w:dis:7 w:dito:-6 w:diz:24 w:do:9 w:doe:-6 w:dois:8 w:domiciliado:-10 w:dos:22 w:dou:-6 w:doze:8 w:drei:6
w:duas:-7 w:echeances:9 w:ee:-9 w:een:18 w:eerst:-5 w:egales:9 w:ein:9 w:einen:7 w:einverstanden:7 w:ejercicio:5
w:el:6 w:elle:-5 w:em:20 w:en:-7 w:encarecidamente:7 w:end:5 w:ende:13 w:enero:26 w:eng:10 w:entre:5 w:er:5
w:erbitten:8 w:erste:5 w:es:-6 w:eso:7 w:esperto:6 w:est:-12 w:esta:-8 w:estado:8 w:estimada:6 w:esto:-5 w:ete:-5
w:eu:15 w:euch:9 w:faco:13 w:facture:-6 w:factuur:-6 w:faire:8 w:falta:6 w:far:6 w:fare:8 w:fatemi:15 w:fattura:-6
w:fatura:-7 w:feb:21 w:febbraio:6 w:febrero:10 w:february:9 w:fehlt:5 w:feira:-5 w:fevereiro:16 w:fevrier:6 w:fijo:6
w:fim:10 w:fin:10 w:finito:7 w:fino:16 w:firma:6 w:firmo:6 w:first:7 w:fm:9 w:foi:-13 w:fois:5 w:fondos:8 w:forno:-6
w:fournisseurs:33 w:frau:-5 w:freitag:-5 w:fur:13 w:ganz:5 w:geben:13 w:geef:5 w:gehen:5 w:geht:7 w:geld:6
w:gennaio:5 w:gentile:5 w:gerade:7 w:gerente:6 w:gesperrt:5 w:get:-9 w:geven:6 w:gia:-5 w:giorni:10 w:give:5
w:gleich:5 w:grande:5 w:gruss:11 w:hab:-7 w:haben:-8 w:hablamos:5 w:had:-6 w:half:-7 w:hand:7 w:hannover:7
w:hasta:30 w:hatten:-5 w:hb:5 w:he:8 w:hebben:-8 w:hecho:10 w:hee:7 w:helaas:12 w:helpen:8 w:hem:-5 w:het:36 w:hey:7
w:hoi:-7 w:hola:7 w:honest:6 w:hotels:7 w:hoy:-5 w:iban:-5 w:igual:5 w:ihr:-6 w:ihre:-8 w:ik:-12 w:il:-6 w:im:7
w:impossibile:8 w:ines:-5 w:ingreso:9 w:insolvenz:5 w:interviendra:5 w:inutile:6 w:io:6 w:ist:-6 w:ja:-8 w:jan:6
w:janner:5 w:januar:7 w:january:7 w:jeito:8 w:job:8 w:julian:5 w:jullie:-8 w:junio:7 w:jusqu:12 w:kan:41 w:kann:12
w:kas:5 w:kein:5 w:klanten:12 w:know:11 w:konnten:6 w:kopen:7 w:krijgen:-5 w:kunde:5 w:la:-18 w:laissez:12
w:later:20 w:le:7 w:leg:9 w:lei:12 w:les:-7 w:let:7 w:lic:6 w:liebe:-6 w:liegt:-5 w:liquidar:9 w:liquiditat:7
w:lista:-5 w:lo:12 w:logo:-6 w:los:-5 w:lost:9 w:lot:-5 w:lunedi:12 w:lunes:-6 w:ma:-11 w:maand:12 w:maar:-7
w:maart:9 w:magazzino:7 w:mail:-10 w:mailen:-5 w:mais:6 w:mal:12 w:manana:-5 w:mandeme:6 w:march:13 w:marco:10
w:mars:7 w:martedi:-7 w:marz:5 w:marzo:12 w:mas:13 w:me:11 w:meer:-5 w:mei:5 w:meldet:10 w:mensili:5 w:mensuales:8
w:mensualites:6 w:mer:7 w:mercancia:11 w:mes:-9 w:meses:28 w:mesi:7 w:mi:7 w:mil:6 w:mir:9 w:mira:5 w:misure:6
w:mit:14 w:moeten:6 w:mogen:5 w:mois:7 w:momentan:8 w:monatlich:12 w:monatsraten:12 w:monday:-5 w:montant:-5
w:montante:8 w:months:5 w:moratoria:5 w:more:-5 w:morning:-7 w:musste:5 w:muy:7 w:my:-7 w:na:-12 w:naam:5 w:naar:8
w:nao:14 w:nc:7 w:ne:-7 w:need:9 w:negoziata:6 w:nemen:16 w:net:16 w:ni:-6 w:nich:8 w:niet:-5 w:nieuwe:7 w:niks:-5
w:nix:-5 w:nog:-8 w:not:-13 w:nota:5 w:notre:-7 w:nous:5 w:nov:5 w:novembre:14 w:novo:-8 w:now:-11 w:nu:10 w:nulla:6
w:num:11 w:numero:-5 w:nur:-6 w:ob:14 w:obra:-5 w:obras:8 w:octubre:-5 w:of:14 w:office:-5 w:oi:-6 w:ok:25 w:on:7
w:one:-11 w:ons:9 w:op:-17 w:ora:6 w:ore:5 w:os:9 w:otherwise:19 w:ou:-5 w:our:-7 w:outubro:10 w:pa:6 w:pagamos:-9
w:pagando:13 w:pagar:-8 w:paid:-6 w:paiement:-5 w:par:-5 w:para:9 w:parcelar:8 w:parcelas:5 w:parece:9 w:partire:6
w:pas:6 w:passt:6 w:pay:9 w:payee:-5 w:payer:6 w:pdf:-6 w:pedimos:27 w:pelo:9 w:perche:-6 w:peu:5 w:peut:5 w:peux:13
w:piano:8 w:pico:5 w:pido:5 w:piu:-6 w:plait:6 w:plan:-10 w:plus:-5 w:podido:12 w:podriais:13 w:pohl:9
w:posibilidad:5 w:possivel:-5 w:posso:10 w:potrei:8 w:prestacoes:5 w:prezados:5 w:primavera:6 w:primeira:7 w:primo:6
w:propone:9 w:propongo:13 w:proposta:5 w:propuesta:-5 w:prorroga:5 w:prorrogar:5 w:protettive:6 w:protocole:5
w:protocolo:-5 w:pues:8 w:puis:5 w:puo:-6 w:put:6 w:qu:5 w:qual:-7 w:quando:-12 w:que:16 w:quebrou:11 w:queda:-8
w:qui:-7 w:quiero:5 w:rate:15 w:raus:5 w:recebemos:-6 w:rechnung:-5 w:recu:-5 w:remoto:5 w:report:5 w:represente:5
w:responde:5 w:respuesta:6 w:rest:5 w:reste:5 w:retorno:7 w:richiesta:5 w:rientro:5 w:riesco:5 w:rond:7 w:rs:-10
w:ruego:5 w:sabado:-5 w:sans:11 w:sao:-5 w:sapere:17 w:se:19 w:sei:7 w:seis:5 w:seit:-6 w:sem:-7 w:semana:17
w:semanas:8 w:senao:28 w:sensi:5 w:ser:-6 w:serait:6 w:seriez:6 w:settimana:11 w:sexta:18 w:si:34 w:sich:-13
w:sie:13 w:siete:-6 w:sigue:5 w:siguiente:8 w:six:12 w:slt:6 w:so:-15 w:solicitamos:5 w:sollicite:8 w:sollicitons:5
w:sono:-11 w:sont:-9 w:sp:6 w:srl:5 w:standing:6 w:starting:8 w:statement:-5 w:straight:5 w:stundung:5 w:sul:7
w:sur:9 w:surplus:6 w:tage:-5 w:take:9 w:tal:19 w:te:10 w:teles:6 w:telkens:11 w:tenho:5 w:ter:-6 w:termijnen:6
w:teve:12 w:that:10 w:the:-18 w:then:6 w:thierry:6 w:this:-7 w:tient:6 w:tijd:8 w:time:-5 w:tivemos:8 w:to:-9
w:todo:8 w:tot:22 w:tres:21 w:tribunal:-8 w:tu:8 w:tudo:-9 w:twee:-7 w:two:-9 w:uf:7 w:uitstel:6 w:um:22 w:un:12
w:una:15 w:und:-5 w:unser:14 w:unseren:-5 w:until:7 w:us:10 w:usado:-5 w:usted:-6 w:uteis:-6 w:va:6 w:vamos:-5
w:van:-19 w:vast:10 w:vcs:-11 w:venerdi:-6 w:venho:5 w:ver:-5 w:verlassen:-5 w:verloren:5 w:versement:5 w:verzoek:5
w:vi:18 w:vida:7 w:vieram:-8 w:viernes:6 w:vindt:10 w:voila:6 w:voldoen:5 w:volevo:12 w:vom:-11 w:voor:-6 w:vos:8
w:vossa:6 w:votre:-6 w:vou:-8 w:vous:-5 w:voy:5 w:vragen:6 w:vs:5 w:vu:5 w:vuestro:-11 w:wachten:6 w:want:-9
w:waren:9 w:we:23 w:weeks:7 w:wenn:11 w:when:-7 w:wieder:-5 w:wird:-9 w:wit:6 w:with:6 w:woche:8 w:would:24 w:ya:-12
w:you:5 w:zahle:5 w:zahlen:-5 w:zahlt:10 w:zame:5 w:zeit:8 w:zes:10 w:zo:6 w:zou:13 w:zu:-5
"""
