"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.27
THRESHOLD = 0.35
#: clue:hundredths
WEIGHTS = """
?:104 ?ack:10 ?admin:-5 ?copy:-15 ?d.TAX:-7 ?d.TERMS_DISPUTE:12 ?demand:-5 ?formal:-5 ?goods:-10 ?hope:8 ?legal:6
?not:-5 ?once_us:-5 ?paid:-10 ?pay:22 ?plan:77 ?propose:78 ?question:-41 ?r.PRICE_ERROR:-5 ?rest:5 ?statement:-9
?stop:-6 ?unable:8 ?until:21 ?wait:12 ?willpay:42 b:%_?:-8 b:00000_to:7 b:0000_00:5 b:000_000:5 b:000_00:-29
b:000_de:6 b:000_die:11 b:000_euro:12 b:000_la:6 b:000_le:-10 b:000_on:6 b:000_sur:6 b:000_went:-5 b:00_0000:-7
b:00_00:-17 b:00_?:7 b:00_betalen:-5 b:00_dagen:12 b:00_days:8 b:00_de:-9 b:00_december:8 b:00_dias:6 b:00_en:-7
b:00_et:7 b:00_euro:-7 b:00_januari:7 b:00_la:-8 b:00_november:-6 b:00_oktober:-5 b:00_por:22 b:00_raus:5 b:00_th:6
b:0_%:-8 b:0_00:-8 b:0_0:-16 b:0_?:13 b:0_ee:-5 b:0_en:7 b:0_er:7 b:0_jan:5 b:0_januari:-6 b:0_keer:10 b:0_le:5
b:0_no:6 b:0_rate:9 b:?_?:-8 b:about_the:-5 b:accord_pour:6 b:ai_sensi:5 b:al_banco:-5 b:alle_ore:5 b:als_ik:6
b:als_jullie:5 b:amor_de:12 b:and_who:7 b:any_chance:10 b:ao_fim:11 b:at_the:8 b:at_your:7 b:ate_ao:10 b:au_0:-5
b:aufschub_bis:7 b:avec_mon:5 b:avec_votre:-6 b:avviato_la:5 b:be_honest:7 b:betalen_?:19 b:betalen_we:-6
b:bis_ende:10 b:bis_zur:5 b:bitte_sehen:5 b:bom_dia:11 b:buenos_dias:7 b:camera_di:5 b:cannot_pay:10 b:caro_sr:6
b:ce_que:7 b:chance_of:10 b:cher_monsieur:6 b:chiedo_di:5 b:ci_ee:6 b:ci_ha:7 b:cm_0:5 b:com_vossa:8
b:composizione_negoziata:6 b:con_todo:13 b:could_do:6 b:could_we:8 b:credito_nc:8 b:da_0:5 b:das_geld:5 b:de_00:8
b:de_banque:5 b:de_betaaltermijn:12 b:de_credito:7 b:de_deus:12 b:de_diciembre:-8 b:de_febrero:-10 b:de_fevereiro:13
b:de_kas:6 b:de_la:-14 b:de_mais:5 b:de_me:14 b:de_mi:5 b:de_novembro:-5 b:de_noviembre:-7 b:de_tijd:10 b:de_votre:9
b:del_00:-5 b:del_0:-5 b:dell_art:5 b:della_crisi:6 b:den_rest:8 b:depende_de:5 b:deposito_000:6 b:devoir_la:5
b:di_aspettare:8 b:di_commercio:5 b:di_pagamento:6 b:di_rientro:7 b:di_una:5 b:dia_00:-11 b:dias_00:-8 b:dias_para:8
b:do_000:20 b:do_not:5 b:ee_impossibile:9 b:ee_possivel:-5 b:een_nieuwe:7 b:egregi_signori:5 b:einen_antrag:5
b:el_calendario:6 b:el_camion:-6 b:el_viernes:6 b:em_0:11 b:en_dan:6 b:en_de:5 b:en_die:-5 b:en_el:-7 b:en_junio:5
b:en_kan:5 b:en_la:-7 b:en_marzo:7 b:ende_januar:5 b:er_is:9 b:es_ihnen:7 b:este_ano:8 b:este_escritorio:6 b:et_ai:5
b:et_pour:5 b:faccio_000:-6 b:fattura_ee:6 b:feb_and:7 b:fim_de:14 b:fin_fevrier:6 b:final_de:5 b:fino_ad:5
b:fino_al:7 b:fino_alla:5 b:first_week:15 b:fm_0:8 b:fois_?:7 b:fur_den:12 b:fur_ein:5 b:geben_sie:6 b:geen_geld:6
b:geht_am:5 b:giovedi_scorso:5 b:ha_dinheiro:5 b:haben_sie:-5 b:hasta_el:6 b:hasta_que:-7 b:hat_insolvenz:6
b:het_een:21 b:het_in:14 b:het_niet:-5 b:ho_pagato:5 b:hola_!:11 b:hoy_la:-5 b:ich_an:5 b:ich_kann:11 b:if_that:6
b:ik_doe:-8 b:ik_heb:-6 b:ik_het:14 b:ik_in:5 b:ik_kan:-6 b:il_00:6 b:il_0:-6 b:il_magazzino:7 b:il_primo:5
b:il_resto:-6 b:il_vous:6 b:in_00:5 b:in_0:18 b:in_drei:7 b:in_mei:5 b:in_twee:-11 b:in_zes:6
b:insolvenz_angemeldet:6 b:is_geen:8 b:ist_noch:5 b:it_over:8 b:je_peux:13 b:kan_de:13 b:kan_het:34 b:keer_?:6
b:kunt_mij:5 b:la_boite:6 b:la_cassa:6 b:la_cuenta:-6 b:la_deuda:5 b:la_firma:5 b:la_la:5 b:la_mia:6 b:la_pago:-5
b:la_prima:8 b:la_prossima:-5 b:la_quale:5 b:la_somme:5 b:la_sp:7 b:la_vs:5 b:las_dos:6 b:le_00:-10 b:le_chantier:5
b:le_reste:6 b:le_ruego:5 b:le_tout:5 b:leg_ik:9 b:les_0:6 b:lo_demas:5 b:lo_que:17 b:los_dias:-8 b:lost_the:7
b:mailen_?:-5 b:mais_00:7 b:mars_?:5 b:mas_no:9 b:me_de:12 b:meses_?:13 b:met_de:-6 b:mi_date:6 b:mi_ee:6
b:mi_scusi:6 b:mia_cliente:5 b:mil_euros:6 b:misure_protettive:6 b:mit_einer:5 b:mois_?:5 b:mon_associe:5
b:musste_ich:5 b:na_de:6 b:nao_da:22 b:nao_me:-10 b:nao_tenho:9 b:nc_0000:8 b:need_to:8 b:niet_betalen:-9
b:no_cartao:5 b:no_es:-10 b:no_hay:-6 b:no_puedo:7 b:no_quiero:5 b:noch_nicht:5 b:non_riesco:6 b:nos_ha:6
b:nota_de:6 b:nous_sollicitons:7 b:november_en:-5 b:of_the:-7 b:ok_?:8 b:on_00:-6 b:on_0:5 b:on_peut:6 b:ook_niet:-5
b:op_00:-12 b:op_de:7 b:os_parece:12 b:pago_00:22 b:pagos_de:-9 b:para_el:7 b:para_que:-7 b:pas_le:5 b:pas_payer:5
b:pas_une:5 b:patienter_jusqu:5 b:pay_this:6 b:peco_que:5 b:per_maand:9 b:peux_faire:6 b:peux_pas:5 b:piano_di:7
b:pode_ser:-5 b:por_nao:-6 b:por_que:-7 b:por_semana:27 b:posibilidad_de:5 b:pour_le:8 b:pra_00:10 b:qu_en:5
b:que_el:-5 b:que_eu:12 b:que_falta:12 b:que_la:-6 b:que_me:-7 b:que_no:8 b:que_tal:13 b:que_vous:-5 b:quote_von:5
b:rate_da:8 b:richiesta_di:6 b:se_for:8 b:se_lo:-5 b:sehen_sie:5 b:sensi_dell:5 b:seriez_vous:6 b:sexta_0:22
b:si_lo:7 b:si_os:19 b:si_su:6 b:sie_mir:8 b:sie_uns:5 b:sie_von:5 b:sp_0:6 b:su_despacho:5 b:take_it:9 b:tanto_no:6
b:tarde_por:-6 b:te_voldoen:5 b:te_voy:8 b:tengo_dos:6 b:th_and:-6 b:that_is:8 b:the_first:-6 b:there_is:8
b:this_morning:-5 b:ti_faccio:-6 b:to_00:5 b:tot_0:5 b:tot_april:5 b:tot_het:6 b:twee_keer:-5 b:un_delai:5
b:un_piano:5 b:un_report:6 b:una_dilazione:12 b:una_parte:8 b:und_00:-6 b:uns_bis:6 b:us_till:5 b:van_0:-6
b:venho_por:5 b:vi_do:16 b:vi_informo:5 b:viernes_00:5 b:vom_00:-5 b:von_weiteren:5 b:vossa_nota:8 b:votre_part:7
b:vous_accord:6 b:vous_fais:5 b:vous_payer:5 b:vous_plait:6 b:we_er:5 b:we_lost:6 b:week_00:-5 b:week_of:15
b:wenn_sie:7 b:will_be:7 b:wir_um:5 b:with_you:5 b:worden_voldaan:5 b:would_ask:6 b:would_you:7 b:wurde_ich:6
b:you_take:7 b:your_end:7 b:zahlungsunfahig_und:5 b:zes_maanden:5 b:zou_het:5 b:zum_rest:5 c:<a>:-14 c:<aa:-9
c:<aan:-7 c:<ab:-5 c:<abri:5 c:<acc:6 c:<acce:9 c:<acei:7 c:<ad:-9 c:<af:5 c:<ag:12 c:<agor:8 c:<agu:8 c:<agua:8
c:<al:7 c:<alg:7 c:<algo:6 c:<all:-5 c:<all>:-5 c:<alle:-7 c:<als:9 c:<als>:13 c:<ami:8 c:<amig:7 c:<amor:5 c:<an:8
c:<ano:5 c:<ano>:6 c:<ant:-6 c:<ap:13 c:<apr:14 c:<apri:7 c:<ar:-5 c:<as:11 c:<ask:5 c:<asp:6 c:<aspe:6 c:<ass:5
c:<at:24 c:<at>:7 c:<ate:9 c:<ate>:9 c:<atr:6 c:<atra:6 c:<atte:5 c:<au:-10 c:<au>:-7 c:<auf:8 c:<aut:-7 c:<av:-9
c:<ave:-9 c:<avv:6 c:<ba:-5 c:<ban:-8 c:<banc:-5 c:<barc:5 c:<beg:5 c:<bei:-6 c:<bes:10 c:<bet:-7 c:<bi:14 c:<bie:10
c:<bien:8 c:<bij:-6 c:<bin:-7 c:<bis:12 c:<bis>:10 c:<bit:6 c:<bitt:6 c:<bom:5 c:<bom>:5 c:<bon:-8 c:<bos:5 c:<br:-5
c:<bt:-7 c:<bu:-17 c:<ca:8 c:<cann:8 c:<cata:5 c:<ch:27 c:<cha:7 c:<chan:12 c:<che:15 c:<cher:22 c:<chi:5 c:<chie:11
c:<cin:5 c:<cla:-5 c:<cli:5 c:<clie:6 c:<co:-6 c:<com:9 c:<come:13 c:<comi:7 c:<con:5 c:<conc:7 c:<cop:-5 c:<cor:-5
c:<corr:-7 c:<cos:-5 c:<coul:6 c:<cour:-6 c:<cu:-7 c:<cua:-6 c:<d>:-7 c:<da>:9 c:<dage:5 c:<dan>:7 c:<dat:-6
c:<de>:8 c:<deb:-5 c:<dec:6 c:<dec>:5 c:<dej:5 c:<deja:6 c:<del:-16 c:<del>:-10 c:<dem:8 c:<deme:9 c:<des:-12
c:<desp:6 c:<deu:7 c:<deus:6 c:<di:7 c:<dia:-6 c:<dic:6 c:<dici:7 c:<die:-5 c:<dig:5 c:<diga:7 c:<dil:5 c:<dila:6
c:<diz:9 c:<diz>:11 c:<do>:5 c:<domi:-5 c:<don:-8 c:<dos:10 c:<dos>:12 c:<du:-8 c:<e>:-11 c:<ech:5 c:<eche:5
c:<ee>:-7 c:<een:7 c:<een>:9 c:<eg:9 c:<ega:6 c:<egal:6 c:<ei:12 c:<ein:9 c:<em>:7 c:<en:14 c:<en>:-6 c:<enca:8
c:<end:7 c:<ende:6 c:<ene:9 c:<ener:9 c:<entr:5 c:<er:9 c:<erbi:5 c:<ers:5 c:<es:-12 c:<est:-7 c:<est>:-6 c:<esto:-5
c:<et:-7 c:<ete:-5 c:<eu:10 c:<eu>:7 c:<ex:-6 c:<faco:6 c:<fact:-8 c:<far:5 c:<fate:7 c:<fe:24 c:<feb:27 c:<feb>:12
c:<febr:14 c:<fev:12 c:<feve:8 c:<fi:14 c:<fim:5 c:<fim>:5 c:<fin:11 c:<fin>:5 c:<fino:8 c:<fir:5 c:<foi>:-6
c:<for:-12 c:<fou:13 c:<four:14 c:<fr:-6 c:<fur:5 c:<fur>:5 c:<gebe:5 c:<ged:-5 c:<geh:5 c:<ger:9 c:<get:-5 c:<gio:5
c:<gira:5 c:<giu:-5 c:<go:-6 c:<ha:7 c:<hab:-5 c:<habe:-5 c:<hal:-7 c:<han:9 c:<has:14 c:<hast:14 c:<hau:6 c:<he:22
c:<he>:5 c:<hec:5 c:<hech:5 c:<hel:8 c:<her:-5 c:<het:18 c:<het>:18 c:<hi:-10 c:<hola:5 c:<hon:8 c:<i>:-7 c:<igu:5
c:<igua:5 c:<ih:-9 c:<ihr:-7 c:<ihre:-6 c:<ik:-6 c:<ik>:-6 c:<im:7 c:<imp:5 c:<in:-8 c:<inc:-5 c:<incl:-5 c:<indi:-5
c:<ing:9 c:<inge:6 c:<inst:5 c:<inv:-5 c:<ja:6 c:<ja>:-6 c:<jan:14 c:<janu:10 c:<jei:6 c:<jeit:6 c:<jus:7 c:<jusq:9
c:<ka:28 c:<kan:25 c:<kan>:19 c:<kann:5 c:<klan:5 c:<kn:6 c:<kon:5 c:<kr:-6 c:<la:-9 c:<la>:-8 c:<lai:6 c:<lais:6
c:<lat:7 c:<late:7 c:<le>:5 c:<lei>:6 c:<li:-15 c:<lie:-5 c:<liq:5 c:<liqu:5 c:<lis:-7 c:<list:-7 c:<ll:-5 c:<lo:-5
c:<lo>:8 c:<ma:23 c:<ma>:-5 c:<maa:20 c:<maan:17 c:<mai:-5 c:<mail:-13 c:<mal:6 c:<mal>:5 c:<man:-13 c:<mand:-5
c:<mar:19 c:<marc:7 c:<mart:-5 c:<marz:11 c:<mas>:5 c:<me:13 c:<mer:6 c:<mes:5 c:<mes>:-5 c:<mese:14 c:<mi:12
c:<mir:6 c:<mir>:5 c:<mit:5 c:<mit>:6 c:<mo:31 c:<mog:5 c:<moge:5 c:<mom:12 c:<mome:8 c:<mon:10 c:<mona:11 c:<mu:7
c:<mul:5 c:<na:-7 c:<na>:-6 c:<naa:6 c:<nao:6 c:<nao>:6 c:<nem:5 c:<neme:8 c:<net:8 c:<net>:8 c:<ni:-8 c:<nic:5
c:<no:-12 c:<not:-7 c:<not>:-6 c:<nov:6 c:<now:-5 c:<now>:-5 c:<nu>:5 c:<ob:9 c:<ob>:7 c:<of>:8 c:<ok:14 c:<ok>:13
c:<on:-8 c:<ons:5 c:<ons>:5 c:<ont:-5 c:<op:-17 c:<op>:-9 c:<or:-8 c:<ord:-9 c:<orde:-6 c:<os:10 c:<os>:5 c:<oth:7
c:<othe:7 c:<ou:-5 c:<outu:5 c:<pa:-9 c:<pag:-7 c:<pai:-8 c:<paie:-6 c:<pap:-5 c:<par:11 c:<parc:7 c:<pare:6
c:<pay>:5 c:<pe:9 c:<ped:12 c:<pedi:13 c:<per:-16 c:<perd:-6 c:<peu:11 c:<peux:6 c:<plaz:5 c:<pod:8 c:<podi:6
c:<por:-10 c:<port:-8 c:<post:-7 c:<pot:9 c:<potr:5 c:<pre:-5 c:<prim:9 c:<proc:-6 c:<prop:11 c:<pu:9 c:<q>:5
c:<qua:-12 c:<quan:-6 c:<que>:8 c:<queb:5 c:<qued:-5 c:<quie:6 c:<ra:11 c:<rat:8 c:<rate:8 c:<re:-26 c:<rec:-16
c:<rech:-5 c:<rel:-5 c:<ren:6 c:<rep:6 c:<repo:5 c:<res:7 c:<resp:5 c:<ret:-8 c:<rip:5 c:<ro:6 c:<rob:7 c:<rs:-5
c:<rs>:-5 c:<sa:10 c:<sal:7 c:<sans:5 c:<sap:9 c:<sape:8 c:<sc:9 c:<schi:6 c:<schl:6 c:<se:35 c:<se>:9 c:<seg:-8
c:<segu:-7 c:<sei:5 c:<sem:10 c:<sema:10 c:<sen:12 c:<sep:-5 c:<serv:-6 c:<set:8 c:<sett:5 c:<sex:8 c:<sext:8
c:<si:11 c:<si>:17 c:<sic:-6 c:<sich:-6 c:<sie>:7 c:<sigu:6 c:<so:-13 c:<sol:6 c:<son:-8 c:<sp:7 c:<sr:5 c:<sta:-5
c:<star:5 c:<sur>:5 c:<sus:-5 c:<tal:7 c:<tal>:10 c:<te:5 c:<te>:5 c:<ter:-6 c:<tev:6 c:<teve:6 c:<th:-11 c:<the:-7
c:<the>:-8 c:<to:-9 c:<to>:-5 c:<tot:6 c:<tot>:11 c:<tota:-5 c:<tre:11 c:<tres:7 c:<tw:-9 c:<twe:-5 c:<twee:-5
c:<u>:16 c:<um:6 c:<um>:9 c:<un:7 c:<un>:5 c:<una>:6 c:<unse:5 c:<us>:5 c:<va:-16 c:<van:-13 c:<van>:-9 c:<vas:6
c:<vast:5 c:<vc:-5 c:<vcs:-5 c:<vcs>:-5 c:<ve:-20 c:<ven:-6 c:<vi:12 c:<vi>:6 c:<vin:5 c:<vind:6 c:<vo:-6 c:<vole:5
c:<vos:5 c:<vot:-5 c:<vou:-6 c:<vue:-6 c:<vues:-6 c:<wa:7 c:<ware:6 c:<we:6 c:<we>:11 c:<wen:7 c:<wenn:5 c:<wer:-8
c:<wo:11 c:<woc:5 c:<woch:5 c:<wou:12 c:<woul:12 c:<x>:8 c:<y>:11 c:<ya:-6 c:<ya>:-5 c:<za:13 c:<zah:7 c:<zahl:7
c:<ze:7 c:<zes:5 c:<zes>:6 c:<zo:11 c:<zou:10 c:<zou>:7 c:aalt:6 c:aan:7 c:aand:13 c:aand>:6 c:aar:9 c:aar>:6
c:aas:5 c:aas>:5 c:aba:-6 c:abe:-6 c:abel>:5 c:abi:-5 c:abl:6 c:able:5 c:abri:7 c:aca:-13 c:acao:-6 c:acao>:-6
c:acce:9 c:accep:8 c:ace:-5 c:acei:7 c:aceit:7 c:ach:9 c:acht:6 c:achte:5 c:aco:8 c:acoe:6 c:acoes:6 c:act:-8
c:actu:-9 c:actur:-5 c:ad>:-5 c:ada:-11 c:ada>:-9 c:ade:-9 c:ade>:-6 c:ado:-24 c:ado>:-14 c:ador:-5 c:ador>:-5
c:ados:-5 c:ados>:-5 c:aft>:5 c:ag>:-9 c:agam:-5 c:agan:7 c:agar>:-5 c:age:5 c:age>:-7 c:agen:10 c:agen>:11 c:agor:8
c:agora:8 c:agua:8 c:aguar:8 c:ahl:5 c:aie:-7 c:ail:-16 c:ail>:-7 c:ain:-7 c:aio:9 c:aio>:7 c:aire>:5 c:ais:9
c:aiss:6 c:ait>:5 c:ake>:5 c:ale:5 c:ale>:-8 c:ales:9 c:ales>:9 c:alg:5 c:algo:6 c:algo>:6 c:alit:7 c:alite:8
c:all:-15 c:all>:-7 c:alla:6 c:alla>:5 c:alle:-10 c:als:5 c:als>:11 c:alt:9 c:am>:-11 c:ama:-12 c:amb:-5 c:amig:7
c:amigo:7 c:amo:10 c:amor:5 c:amp:6 c:an>:20 c:ana:10 c:ana>:12 c:ance:6 c:ances:5 c:ancia:5 c:anco:-7 c:anco>:-5
c:and:-6 c:anda:-12 c:ande:-5 c:anden:5 c:ando:-7 c:ando>:-9 c:ang:-7 c:ange:-5 c:ank:-6 c:ank>:-6 c:ann:15 c:anno:9
c:annot:8 c:ano>:6 c:ans:6 c:ant:8 c:anta>:5 c:ante:7 c:anten:7 c:antin:5 c:anu:9 c:anua:10 c:anuar:10 c:anz:7
c:anza:5 c:anza>:5 c:ao>:11 c:ape:9 c:aper:10 c:apere:9 c:api:-5 c:apr:14 c:apri:7 c:april:7 c:ar>:6 c:arc:21
c:arce:6 c:arcel:7 c:arco:11 c:arco>:12 c:ard:5 c:ardo:6 c:ardo>:7 c:are:18 c:arec:9 c:arece:5 c:ari:5 c:aria:7
c:aro:14 c:aron:9 c:aron>:9 c:art:12 c:art>:11 c:arte:-9 c:arte>:-5 c:arti:10 c:artir:5 c:ary:7 c:ary>:7 c:arz:11
c:arzo:7 c:arzo>:7 c:as>:7 c:asi:-5 c:asp:5 c:aspe:6 c:aspet:6 c:ass:-6 c:ast:13 c:asta:13 c:asta>:13 c:at>:15
c:ata:-10 c:ate:15 c:atem:8 c:atemi:11 c:ater:5 c:ater>:8 c:ati:-13 c:ativ:-7 c:atl:6 c:ato:-6 c:atr:7 c:atra:6
c:atras:5 c:ats>:-5 c:atsr:6 c:atsra:6 c:att:-5 c:atur:-5 c:au>:-6 c:auf:5 c:aufs:5 c:aufsc:5 c:aup:5 c:aush:6
c:ava:5 c:ave:-9 c:avo:-5 c:avv:6 c:azo:5 c:ban:-11 c:banc:-5 c:banco:-5 c:bank:-5 c:bank>:-5 c:bar:12 c:barc:5
c:bbe>:7 c:be>:8 c:beg:5 c:bei:-9 c:bem:-6 c:ben:-5 c:ben>:-6 c:ber>:10 c:bes:8 c:bie:12 c:bien:7 c:bien>:7 c:biet:7
c:bij:-5 c:bin:-11 c:bis:12 c:bis>:9 c:bit:5 c:bitt:9 c:bitte:10 c:bom:5 c:bom>:5 c:bon:-7 c:bre:5 c:brer:5
c:brero:6 c:bri:6 c:bro:14 c:brou:6 c:brou>:6 c:bru:5 c:brua:8 c:bruar:8 c:can:5 c:canci:6 c:cann:8 c:canno:9
c:care:5 c:cce:8 c:ccep:8 c:ccept:8 c:ce>:-10 c:cei:5 c:ceit:7 c:ceita:7 c:cel:6 c:cela:9 c:cembe:6 c:cembr:-5
c:cen:-7 c:cepta:13 c:ces:-8 c:cess:-7 c:ch>:15 c:chan:12 c:che:10 c:chea:5 c:chean:5 c:cher:19 c:chi:19 c:chie:13
c:chied:9 c:chies:5 c:chin:8 c:chn:-8 c:cho:7 c:cho>:5 c:chr:-7 c:cht>:-5 c:chte>:5 c:chu:6 c:chub:5 c:chub>:5
c:ciam:6 c:ciamo:6 c:cid:12 c:ciem:7 c:ciemb:7 c:cien:-5 c:cier:-5 c:cil:-5 c:cin:5 c:cipa:5 c:cit:7 c:ck>:-8
c:cla:-11 c:clar:-5 c:cli:5 c:clie:6 c:clien:6 c:clu:-6 c:co>:23 c:coes:5 c:coes>:5 c:col:-7 c:com:8 c:come:12
c:comi:8 c:comin:9 c:comm:-5 c:compl:-5 c:conc:6 c:conce:5 c:consi:5 c:cont:-7 c:conta:-10 c:cop:-5 c:corr:-7
c:corre:-6 c:cos:-8 c:coul:6 c:could:6 c:credi:-6 c:cs>:-6 c:ctu:-10 c:ctur:-5 c:cua:-6 c:cur:-6 c:da>:-15 c:dad:-12
c:dade>:-5 c:dag>:-6 c:dagen:5 c:dan:7 c:dan>:7 c:dant:5 c:dari:5 c:das:-5 c:dat:-14 c:day:-7 c:day>:-6 c:de>:-7
c:deb:-6 c:dec:6 c:dec>:5 c:deci:6 c:decid:10 c:deja:6 c:del:-19 c:del>:-10 c:deli:-5 c:dem:10 c:deme:9 c:depe:5
c:depen:5 c:der:-9 c:der>:-12 c:dera:8 c:des:-8 c:desp:6 c:det:7 c:det>:10 c:deu:6 c:deus:6 c:deus>:6 c:di>:-6
c:dici:8 c:dicie:7 c:die:-10 c:die>:-5 c:diga:6 c:dil:5 c:dila:6 c:dim:15 c:dimo:13 c:dimos:13 c:din:-9 c:dita:6
c:dito:-6 c:divid:5 c:diz:8 c:diz>:11 c:dje:9 c:dme:9 c:dme>:9 c:doi:5 c:dois:5 c:domi:-6 c:domic:-5 c:don:-6
c:dor:-7 c:dor>:-6 c:dos:8 c:dos>:10 c:dres:-7 c:dri:8 c:dria:7 c:dul:-5 c:eanc:6 c:eance:7 c:eb>:12 c:ebb:5
c:ebbe>:7 c:ebe:7 c:eber:8 c:eber>:8 c:ebr:17 c:ebre:5 c:ebrer:6 c:ebro:5 c:ebrou:6 c:ebru:8 c:ebrua:8 c:echa:-6
c:echea:5 c:eci:9 c:ecid:14 c:eck:-5 c:ecl:-6 c:ecla:-5 c:eco:11 c:eco>:11 c:ect:-8 c:ed>:-20 c:eda:-8 c:eda>:-5
c:edi:13 c:edia:5 c:edim:12 c:edimo:12 c:edit:-7 c:edo:5 c:edu:-5 c:ee>:-16 c:eek:5 c:eer:-5 c:ees:-8 c:ees>:-6
c:efe:-5 c:eg>:6 c:egal:5 c:egar:-5 c:ege:-14 c:egen:-7 c:egen>:-6 c:egi:9 c:eginn:5 c:ei>:25 c:ein>:5 c:eine>:-5
c:eiro>:6 c:eis:-9 c:eis>:-5 c:eit:11 c:eitam:-6 c:ek>:5 c:eke:-5 c:eken:-5 c:el>:-10 c:ela:10 c:elaa:6 c:eld:5
c:elde:6 c:eldet:8 c:ele:-14 c:elen:-5 c:elen>:-5 c:elij:5 c:elijk:5 c:elk:6 c:elke:6 c:ell:-16 c:els:5 c:els>:5
c:elt:-6 c:em>:-15 c:ema:6 c:eman:9 c:emana:13 c:emb:13 c:embe:6 c:ember:5 c:embr:7 c:embre:7 c:eme:6 c:emen>:7
c:ement:-6 c:emi:9 c:emi>:11 c:emo:-8 c:ena:5 c:ena>:-5 c:enc:-9 c:enca:7 c:enci:-8 c:end>:-6 c:endri:5 c:ener:5
c:enero:9 c:eng>:5 c:enho>:5 c:enig:5 c:eno:7 c:enor:7 c:ensi:5 c:ensu:5 c:ensua:7 c:ent>:-8 c:entan:5 c:ente:11
c:ente>:10 c:enti:7 c:entil:6 c:ento:-5 c:ents:-6 c:env:-7 c:epend:5 c:epo:7 c:epor:5 c:eport:5 c:epta:13 c:epte:-5
c:erai:5 c:eran:-5 c:erb:7 c:erca:6 c:ercan:5 c:erd:-19 c:erde:-6 c:erdi:-6 c:erdi>:-5 c:ere:12 c:erei:11 c:ereir:8
c:eren:-5 c:eren>:-6 c:eri:-16 c:eric:-6 c:erich:-6 c:erma:-5 c:erman:-5 c:ermi:5 c:ermij:7 c:ero:6 c:ero>:8
c:erra:-5 c:ers:11 c:ers>:9 c:ert:-6 c:ert>:-6 c:eru:-7 c:erun:-5 c:erung:-5 c:erw:5 c:erwi:8 c:es>:7 c:esca:6
c:esca>:6 c:ese:13 c:eses:15 c:eses>:15 c:eso>:6 c:esp:14 c:ess:-12 c:essa:-5 c:est:-13 c:esta:-9 c:esta>:-6
c:este>:6 c:esto:-7 c:estro:-5 c:et>:26 c:eta:6 c:eta>:9 c:ete>:-8 c:eten:6 c:eten>:9 c:eti:-5 c:ett:11 c:etta:7
c:ette:-8 c:etti:13 c:ettim:9 c:eu>:7 c:eur:14 c:eurs:16 c:eurs>:16 c:eux:8 c:eux>:8 c:eve:5 c:evere:7 c:exta:8
c:exta>:8 c:ez>:-10 c:faco:6 c:faco>:6 c:fact:-8 c:factu:-8 c:far:7 c:fate:7 c:feb:27 c:feb>:12 c:febr:14 c:febre:6
c:febru:8 c:fec:-6 c:fer:-16 c:fere:-6 c:feren:-5 c:fev:12 c:feve:8 c:fever:8 c:ffe:-5 c:fic:-15 c:fica:-7 c:fim:5
c:fim>:5 c:fin:17 c:fin>:9 c:finit:5 c:fino:8 c:fino>:8 c:foi>:-6 c:for:-12 c:fou:12 c:four:14 c:fourn:14 c:fsc:5
c:fsch:5 c:fschu:5 c:ft>:-7 c:fur>:5 c:ge>:-8 c:geb:6 c:gebe:8 c:geben:5 c:ged:-7 c:geg:-6 c:geh:6 c:geli:5
c:gelij:5 c:gem:-9 c:gen:-11 c:gend:-5 c:genti:6 c:geren:5 c:get:-8 c:gin:6 c:ging:5 c:ginn:5 c:ginne:5 c:gio:6
c:gior:5 c:giorn:5 c:gir:5 c:gira:6 c:giu:-6 c:gle:7 c:glei:6 c:gleic:5 c:go>:13 c:gor:9 c:gora:8 c:gora>:8 c:gre:6
c:gt>:-5 c:gua:10 c:guar:6 c:guard:7 c:ha>:-7 c:hab:-5 c:habe:-5 c:han:18 c:har:-7 c:has:11 c:hast:14 c:hasta:14
c:hau:7 c:haus:5 c:he>:-7 c:hean:5 c:heanc:5 c:hech:5 c:hecho:5 c:hel:8 c:her:19 c:hers:18 c:hers>:18 c:herw:8
c:het:18 c:het>:18 c:hia:-5 c:hie:11 c:hied:9 c:hiest:5 c:hl>:5 c:hlt:6 c:hlt>:6 c:hne:-5 c:ho>:11 c:hola:5
c:hola>:5 c:hon:7 c:hre:-11 c:hre>:-5 c:hte>:5 c:hub:5 c:hub>:5 c:ia>:6 c:iad:-6 c:iado:-6 c:iado>:-6 c:ian:5
c:iar:-5 c:ias>:-5 c:iat:7 c:iba:-5 c:ibi:7 c:ibil:7 c:ibile:5 c:ica:-10 c:ica>:-5 c:icat:-5 c:ice:-17 c:ice>:-12
c:ich:-8 c:ich>:6 c:icht:-6 c:ichte:-5 c:ici:14 c:icie:6 c:iciem:7 c:icili:-5 c:icit:8 c:ick:-5 c:ico:-5 c:ico>:-7
c:id>:-5 c:ida:-5 c:idad:-7 c:idade:-5 c:idam:8 c:ider:6 c:idera:6 c:idi:6 c:idit:7 c:idita:6 c:ie>:-18 c:ied:9
c:iedi:7 c:ief:-6 c:iemb:6 c:iembr:6 c:ient:9 c:ient>:6 c:iente:7 c:ier:-7 c:ier>:-7 c:iero:5 c:iest:8 c:iet:8
c:iez:6 c:iez>:6 c:ifi:-7 c:ific:-6 c:ifica:-5 c:ige:-6 c:igo>:5 c:igu:9 c:ihr:-7 c:ihre:-6 c:ihre>:-5 c:ij>:-7
c:ijd>:5 c:ijn:8 c:ijn>:5 c:ijs:-5 c:ik>:-7 c:ikt:9 c:ikt>:9 c:il>:5 c:ila:6 c:ile>:8 c:iliad:-5 c:ill:-6 c:ilt:-5
c:ilt>:-5 c:im>:5 c:ima:11 c:iman:9 c:imana:7 c:imane:5 c:imo:8 c:imos:9 c:imos>:9 c:imp:5 c:impos:6 c:in>:8
c:ina:-9 c:inci:8 c:incl:-5 c:inclu:-5 c:indi:-7 c:ine:-7 c:ines:-6 c:ines>:-5 c:ing:-6 c:inge>:7 c:init:5 c:ino:9
c:ino>:10 c:ins>:-5 c:inst:6 c:inste:5 c:int:-8 c:int>:-5 c:io>:5 c:ion>:-6 c:ione:8 c:iorn:5 c:iorni:5 c:ipa:5
c:iqu:5 c:iquid:5 c:ir>:11 c:ire>:5 c:irm:-5 c:iro:6 c:iro>:7 c:is>:14 c:iso:-7 c:isp:5 c:iss:17 c:isse:19
c:isseu:15 c:ist:-9 c:ist>:-5 c:ists:5 c:ists>:5 c:it>:15 c:ita:5 c:itam>:-6 c:itas:10 c:itas>:10 c:ite:10 c:ite>:5
c:ites:5 c:ites>:5 c:iti:-8 c:itt:12 c:itte:12 c:itten:10 c:iu>:-7 c:ius:-6 c:iva:-9 c:iva>:-6 c:ive>:5 c:iver:-5
c:ivid:5 c:ivo:-8 c:ivo>:-7 c:ixa:6 c:ixa>:6 c:iz>:9 c:jan:14 c:janu:10 c:janua:10 c:jd>:5 c:je>:6 c:jei:5 c:jeit:5
c:jn>:5 c:jusq:9 c:jusqu:9 c:just:-5 c:kan:26 c:kan>:19 c:kann:7 c:kann>:5 c:ken:-7 c:ken>:-10 c:kens:5 c:kens>:5
c:klan:5 c:klant:5 c:kom:-6 c:kt>:9 c:la>:5 c:laas:5 c:laas>:5 c:lac:-5 c:lag:5 c:lai:6 c:lais:5 c:laiss:6 c:lant:7
c:lante:11 c:las:-5 c:lass:-5 c:late:6 c:later:10 c:lau:-7 c:laz:13 c:lazo:5 c:ld>:10 c:lde:7 c:ldet:11 c:ldet>:11
c:le>:6 c:lee:-5 c:lef:-5 c:lei>:6 c:leic:5 c:leich:5 c:len:-10 c:len>:-13 c:les:8 c:les>:8 c:let>:5 c:lett:-5
c:lever:-5 c:lez:-5 c:lgo:6 c:lgo>:6 c:liad:-5 c:liado:-5 c:lib:-5 c:lic:12 c:lich:5 c:lici:7 c:licit:8 c:lie>:-6
c:lien:6 c:lient:6 c:ling:-5 c:liqui:5 c:list:-8 c:lit:8 c:lite:7 c:lite>:5 c:lke:7 c:ll>:-13 c:lle:-22 c:lle>:-7
c:llen:-5 c:llic:6 c:llici:6 c:loc:-5 c:lore:6 c:ls>:12 c:luned:6 c:ma>:-8 c:maa:19 c:maan:17 c:maand:17 c:mach:5
c:mad:-5 c:mai:-9 c:mail:-14 c:mail>:-7 c:mana:14 c:mana>:17 c:mand:-10 c:manda:-5 c:mande:-5 c:mar:15 c:marc:7
c:marco:5 c:mart:-5 c:marte:-5 c:marz:11 c:marzo:7 c:mas:10 c:mas>:15 c:mat:-11 c:mati:-7 c:mber:5 c:mber>:5
c:mbre:5 c:mbre>:5 c:me>:21 c:mec:13 c:mee:-7 c:melde:6 c:men:9 c:men>:10 c:mensu:6 c:ment>:-9 c:menta:7 c:mente:5
c:merca:6 c:mes:6 c:mes>:-6 c:mese:14 c:meses:14 c:mi>:10 c:mic:-7 c:mici:-5 c:micil:-5 c:mig:6 c:migo:7 c:migo>:7
c:mij:7 c:mijn:9 c:mijn>:6 c:min:5 c:mir:6 c:mir>:5 c:mit>:5 c:mme:-5 c:mog:5 c:moge:5 c:mom:12 c:mome:8 c:momen:8
c:mon:11 c:mona:11 c:monat:11 c:mos:5 c:mos>:6 c:mpar:6 c:mpo:7 c:mpos:10 c:mposs:7 c:mt>:-6 c:mul:5 c:mun:-5
c:muni:-5 c:naa:8 c:naar:6 c:naar>:6 c:nac:-5 c:nad:-8 c:nai:5 c:nan:-5 c:nao:19 c:nao>:19 c:nat:7 c:nats:5
c:natsr:6 c:nca>:-5 c:nce:5 c:nces:6 c:nces>:5 c:ncia:12 c:ncl:-5 c:nclu:-5 c:nco:-6 c:nda:-18 c:nda>:-11 c:nden:8
c:nden>:7 c:ndi:-8 c:ndic:-5 c:ndo>:-8 c:ndr:6 c:ndt>:5 c:nedi:6 c:nedi>:6 c:need>:5 c:neme:7 c:nemen:7 c:nero:7
c:nero>:8 c:nes:-12 c:nes>:-11 c:net:10 c:net>:6 c:ng>:-6 c:nge:-14 c:nge>:5 c:ngen:-10 c:ngen>:-9 c:ngo:9 c:ngo>:8
c:nha:-6 c:nho>:5 c:nic:-6 c:nica:-5 c:nie:-5 c:nin:-7 c:ning:-7 c:nis:11 c:niss:14 c:nisse:15 c:nito:5 c:nk>:-6
c:nli:-5 c:nn>:5 c:nnai:5 c:nne:-9 c:nno:8 c:nnot:8 c:nnot>:9 c:nor:5 c:nov:7 c:nove:5 c:novem:5 c:nque:6 c:nser>:7
c:nsi:11 c:nsid:7 c:nside:7 c:nsta:-5 c:nsua:7 c:nsual:7 c:nt>:-18 c:nta:-9 c:ntan:8 c:ntan>:5 c:ntar:-9 c:ntar>:-5
c:nte:17 c:nte>:9 c:nten:5 c:nten>:8 c:nti:7 c:ntil:9 c:ntin:6 c:nto:-10 c:ntre>:5 c:nts:-7 c:nts>:-5 c:nua:9
c:nuar:10 c:nun:-5 c:nvers:5 c:nvo:-6 c:ob>:12 c:oba:8 c:obe:-5 c:oces:-5 c:oche:6 c:oche>:5 c:ode:-5 c:odi:6
c:odo:7 c:oe>:-6 c:oen:5 c:oen>:5 c:of>:7 c:og>:-5 c:ohl:6 c:ohl>:6 c:oi>:-10 c:oin:-5 c:ois:13 c:ois>:12 c:ok>:13
c:olli:6 c:ollic:6 c:olo>:-6 c:oma:5 c:omas:6 c:omas>:6 c:omb:-5 c:ome:25 c:omen:7 c:oment:9 c:omet:6 c:omic:-5
c:omici:-5 c:omin:9 c:omm:-8 c:ompl:-5 c:on>:-6 c:ona:9 c:onat:10 c:onats:5 c:ond:8 c:one:9 c:ongo:5 c:ongo>:5
c:oni:-7 c:onn:-5 c:onne:-9 c:ono:-11 c:ono>:-11 c:ons:12 c:onsi:8 c:onsid:7 c:ont:-19 c:ont>:-5 c:onta:-11
c:oor>:-6 c:op>:-10 c:ope:-5 c:opi:-5 c:opo:18 c:opon:14 c:opone:5 c:opong:7 c:opor:6 c:oporr:6 c:or>:-13 c:ora:15
c:ora>:12 c:ord:-8 c:orde:-7 c:org:-6 c:ori:-7 c:orm>:7 c:orma:-5 c:orni>:5 c:ort:-5 c:os>:6 c:osc:5 c:osi:6
c:oso:-6 c:ossib:7 c:osso>:5 c:ost:-5 c:oste:-5 c:osten:-5 c:ot>:7 c:ote:6 c:otet:5 c:oth:7 c:othe:7 c:other:7
c:otr:-7 c:otre>:-7 c:ott:5 c:ou>:6 c:oul:15 c:ould:16 c:ould>:16 c:our:7 c:our>:-6 c:ourn:14 c:ourni:14 c:outu:5
c:outub:5 c:ove:6 c:ovem:5 c:ovemb:5 c:ovo:-5 c:oye:-5 c:pag:-7 c:pagam:-5 c:pagan:7 c:pai:-9 c:paie:-6 c:pap:-5
c:par:21 c:parc:7 c:parce:7 c:pare:6 c:parec:6 c:part:10 c:parti:5 c:ped:12 c:pedi:12 c:pedim:12 c:pen:6 c:pende:5
c:per:-9 c:perd:-6 c:pere:7 c:pere>:8 c:pert:6 c:pet:5 c:pett:6 c:peu:11 c:peux:6 c:peux>:6 c:pla:8 c:plaz:9
c:plazo:5 c:pod:8 c:podi:6 c:pon:15 c:pong:5 c:pongo:5 c:porr:9 c:porre:7 c:posi:7 c:poss:8 c:possi:5 c:post:-8
c:poste:-7 c:pot:8 c:potr:5 c:potre:5 c:ppe:-5 c:pre:-7 c:pres:-8 c:pri:6 c:pril:7 c:prim:7 c:prima:6 c:proc:-8
c:prop:11 c:propo:17 c:pru:6 c:pta:16 c:ptab:7 c:pte:-8 c:pues>:5 c:pur:6 c:qu>:9 c:qua:-10 c:quan:-7 c:quand:-6
c:que:7 c:que>:10 c:queb:5 c:quebr:5 c:qued:-5 c:quem:-5 c:qui:6 c:quidi:6 c:quie:5 c:quier:6 c:ra>:8 c:rag:8
c:rage:6 c:ras>:-5 c:raso:5 c:rat:5 c:rate:13 c:rate>:7 c:rauf:-6 c:rca:6 c:rcan:5 c:rcanc:6 c:rcel:7 c:rcela:7
c:rco:9 c:rco>:12 c:rd>:-10 c:rde:-12 c:rder:-6 c:rdi:-8 c:rdi>:-6 c:rdo:7 c:rdo>:6 c:re>:7 c:rea:-6 c:reb:7
c:rebb:7 c:rebbe:7 c:rec:-13 c:rech:-8 c:red:-9 c:redi:-5 c:redit:-6 c:regi:5 c:rei:15 c:rei>:12 c:reir:8 c:reiro:8
c:rel:-7 c:ren>:-5 c:rent:6 c:rente:5 c:rep:5 c:repo:5 c:repor:5 c:rer:5 c:rero:5 c:rero>:5 c:reu:-5 c:rev:-5
c:rge:-7 c:rgen:-6 c:ria:16 c:ria>:13 c:ric:-10 c:rich:-6 c:richt:-9 c:riez:5 c:riez>:5 c:rif:-6 c:rig:-9 c:ril:11
c:ril>:9 c:rim:12 c:rima:7 c:rin:-11 c:ris:-7 c:rm>:6 c:rma:-12 c:rman:-5 c:rmij:7 c:rmijn:7 c:rni:15 c:rni>:5
c:rnis:15 c:rniss:15 c:ro>:16 c:rob:8 c:roba:9 c:roc:-6 c:rog:6 c:roga:5 c:ron:6 c:ron>:9 c:rond:5 c:rop:10
c:ropo:17 c:ropon:12 c:ros:-10 c:ross:-5 c:rov:-5 c:rrei>:5 c:rret:6 c:rs>:22 c:rte:-9 c:rti:10 c:rtir:5 c:rua:7
c:ruar:8 c:ruary:5 c:rum:6 c:run:-8 c:rung:-5 c:rus:6 c:russ:5 c:russ>:5 c:rwi:7 c:rwis:8 c:rzi:-5 c:rzo:11 c:rzo>:7
c:sad:-6 c:sam:5 c:samo:5 c:sans:5 c:sans>:5 c:sap:8 c:sape:8 c:saper:9 c:sat:-5 c:sca:8 c:sca>:7 c:sche:-7 c:schi:7
c:schl:5 c:schu:5 c:schub:5 c:sci:-5 c:se>:5 c:seg:-6 c:sei:7 c:sei>:7 c:sel:-6 c:sem:13 c:sema:10 c:seman:13
c:sen>:-10 c:sena:12 c:sens:5 c:sep:-5 c:ser:-5 c:serv:-5 c:ses:16 c:ses>:13 c:set:6 c:setti:8 c:seu:16 c:seur:15
c:seurs:17 c:sex:8 c:sext:8 c:sexta:8 c:sha:6 c:shal:5 c:si>:22 c:sib:9 c:sibi:9 c:sibil:9 c:sich:-5 c:sich>:-5
c:sid:8 c:side:6 c:sider:7 c:sie>:8 c:sigu:6 c:sin:-6 c:sio:-6 c:sion:-5 c:siv:-5 c:slag:6 c:solli:6 c:son:-13
c:sono:-5 c:sono>:-5 c:sor:-6 c:sos:-6 c:sos>:-5 c:sou:8 c:sou>:6 c:spe:5 c:spet:7 c:spett:6 c:spl:5 c:squ:10
c:squ>:6 c:sra:7 c:srat:6 c:srate:6 c:ssa:-6 c:sse:11 c:ssen>:-6 c:sseu:15 c:sseur:15 c:ssib:7 c:ssibi:7 c:sta:-9
c:staa:-6 c:staan:-5 c:stan:-5 c:star:7 c:start:6 c:stat:-5 c:ste:-5 c:ste>:7 c:stee:5 c:stem:5 c:sten:-8 c:sto:-8
c:sts:5 c:sts>:5 c:stu:-5 c:sua:8 c:sual:7 c:sue:-7 c:suel:-6 c:sur:5 c:sur>:5 c:sus:-6 c:ta>:12 c:taa:-5 c:taalt:6
c:taan:-6 c:tabe:5 c:tabel:5 c:tac:-5 c:tado>:5 c:tag:-8 c:tai:-6 c:tak:6 c:tam:-7 c:tam>:-7 c:tan>:5 c:tart:6
c:tas:8 c:tas>:5 c:tat:-6 c:tate:-6 c:tau:6 c:tauf:6 c:tc>:-5 c:te>:6 c:ted:-11 c:ted>:-7 c:tel:5 c:tell:-6 c:tem:8
c:temi:12 c:temi>:11 c:ten:10 c:ten>:18 c:ter:-5 c:tere:5 c:term:9 c:termi:7 c:test:-6 c:testa:-6 c:tev:6 c:teve:7
c:teve>:6 c:that>:5 c:the>:-8 c:ther:7 c:tie>:-5 c:tif:-5 c:tig:-7 c:tig>:-5 c:tijd>:5 c:til:13 c:tile>:5 c:tima:8
c:timan:9 c:tin:7 c:tine>:5 c:tiv:-5 c:tiva:-5 c:tive:6 c:tivo:-5 c:tivo>:-5 c:tli:6 c:tlic:6 c:tlich:6 c:to>:-15
c:tome:5 c:tos:-8 c:tos>:-8 c:tot:7 c:tot>:10 c:tota:-5 c:tra:7 c:trag:11 c:trage:6 c:traso:5 c:trat:-5 c:trato:-5
c:tre:15 c:tres:7 c:tres>:6 c:tret:6 c:tro:-10 c:tsr:6 c:tsra:6 c:tsrat:6 c:tta:5 c:tte:7 c:tten:9 c:tten>:6
c:tti:13 c:ttim:9 c:ttima:9 c:tubro:5 c:tur:-15 c:tura:-5 c:ture:-5 c:tuu:-5 c:tuur:-5 c:twe:-7 c:twee:-6 c:two:-6
c:ual:6 c:uale:6 c:uales:5 c:uan:-11 c:uand:-8 c:uando:-8 c:uar:22 c:uar>:5 c:uard:9 c:uardo:6 c:uari:5 c:uari>:5
c:uary:7 c:uary>:7 c:ub>:5 c:ubr:6 c:ubro:5 c:ubro>:5 c:ue>:7 c:ueb:7 c:uebr:5 c:ueda:-5 c:uel:-11 c:uem:-5 c:uen:-5
c:uena:-5 c:ues>:10 c:uest:-8 c:uestr:-7 c:ufs:5 c:ufsc:5 c:ufsch:5 c:ui>:-8 c:uidi:6 c:uidit:7 c:uie:9 c:uier:6
c:uld:14 c:uld>:13 c:ule:8 c:ule>:7 c:um>:16 c:umo:6 c:umo>:6 c:una>:5 c:unal:-5 c:und:-5 c:uned:6 c:unedi:6
c:ung:-9 c:uni:-7 c:unic:-6 c:unse:5 c:unser:5 c:unt:-5 c:uot:7 c:uota:5 c:ur>:-5 c:ura:-6 c:ure:-5 c:urn:10
c:urni:14 c:urnis:15 c:urs:10 c:urs>:19 c:us>:5 c:usa:-8 c:use:-5 c:ush:6 c:usq:9 c:usqu:9 c:usqu>:6 c:uss:7
c:uss>:6 c:ust:-10 c:uste:-7 c:ut>:-5 c:ute:-9 c:ute>:-5 c:utu:5 c:utub:5 c:utubr:5 c:uur:-5 c:ux>:11 c:van:-14
c:van>:-9 c:vanta:5 c:vas:5 c:vast:5 c:vast>:5 c:vcs:-5 c:vcs>:-5 c:vem:6 c:vemb:5 c:vembr:7 c:ven>:6 c:ver:5
c:vera>:5 c:vere:10 c:verei:8 c:vida:6 c:vin:5 c:vind:6 c:vis:-6 c:viso:-5 c:vo>:-10 c:voc:5 c:vole:5 c:von:-6
c:vor:-5 c:vos:7 c:vot:-5 c:vou:-6 c:vue:-6 c:vues:-6 c:vuest:-6 c:war:7 c:ware:7 c:we>:14 c:wee:-5 c:wen:5 c:wenn:5
c:wenn>:5 c:wer:-8 c:wis:7 c:wo>:-5 c:woc:5 c:woch:5 c:woche:5 c:wou:12 c:woul:12 c:would:12 c:xa>:5 c:xta:8
c:xta>:8 c:ya>:-5 c:zah:5 c:zahl:5 c:zar:5 c:zes:8 c:zes>:8 c:zo>:11 c:zoe:5 c:zou:9 c:zou>:7 d:0.1:-8 d:0.25:-15
d:0.55:-23 d:0.7:-17 d:0.85:-50 e:paid=day:-20 e:promise=none:-9 e:run=none:-16 f:_day:43 f:_invoice:-52 f:ack:-18
f:admin:-25 f:back:-5 f:bounce:-5 f:closed:-11 f:contest:-12 f:copy:-22 f:d.ALLOWANCE_CHARGE:-5
f:d.CONTRACT_TERMS:-6 f:d.FREIGHT:-5 f:d.MISSING_DOCS:-9 f:d.NOT_OURS:-5 f:d.QUALITY:-5 f:d.RETURN:-6
f:d.SERVICE_INCORRECT:-5 f:d.TAX:-7 f:d.TERMS_DISPUTE:6 f:difference:-16 f:dispute:-13 f:firm:5 f:fix:-9
f:formal:-11 f:gone:-15 f:goods:-11 f:hardship:29 f:hostile:-11 f:inclusive:-14 f:insolvency:-23 f:lawyer:-18
f:legal:-26 f:mine:-18 f:moved:-8 f:moves:-36 f:n.QUANTITY_SHORT:-8 f:netted:6 f:not:-8 f:not_hope:10
f:not_legal:-10 f:not_paid:-8 f:once_funds:-7 f:ooo:-15 f:order:11 f:others:-14 f:paid:-29 f:part:5 f:pay:-8
f:plan:172 f:proof:-7 f:propose:159 f:question:-53 f:r.DESCRIPTION:-5 f:r.PRICE_ERROR:-16 f:r.TAX:-6 f:redirect:-37
f:refuse:-31 f:rest:13 f:run:-14 f:soon:-8 f:statement:-19 f:stop:-25 f:unable:21 f:until:51 f:wait:82 f:willpay:7
i:acknowledgement:-5 i:acknowledgement=2:-5 i:already_paid:-13 i:already_paid=3:-12 i:bounce:-5 i:bounce=3:-5
i:copy_invoice_request:-19 i:copy_invoice_request=3:-18 i:dispute:-33 i:dispute=1:13 i:dispute=2:-21 i:dispute=3:-24
i:hardship:32 i:hardship=2:21 i:hardship=3:11 i:hostile:-10 i:hostile=3:-10 i:in_payment_run:-12
i:in_payment_run=3:-12 i:insolvency:19 i:insolvency=2:39 i:insolvency=3:-19 i:invoice_admin:-18 i:invoice_admin=2:-8
i:invoice_admin=3:-10 i:legal:-17 i:legal=3:-20 i:nothing:-14 i:out_of_office:-18 i:out_of_office=3:-14
i:partial_payment:22 i:partial_payment=2:12 i:partial_payment=3:10 i:payment_plan_request:165
i:payment_plan_request=2:63 i:payment_plan_request=3:102 i:promise_to_pay:-8 i:promise_to_pay=3:-6 i:question:11
i:question=1:42 i:question=3:-31 i:remittance_advice:-5 i:statement_request:-19 i:statement_request=2:-5
i:statement_request=3:-13 i:unsubscribe:-26 i:unsubscribe=2:-7 i:unsubscribe=3:-19 i:wrong_contact:-14
i:wrong_contact=2:-5 i:wrong_contact=3:-7 l:de:-7 l:en:-16 l:fr:11 l:nl:5 n:1:-18 n:3:-5 n:4:8 n:5:9 n:6:-6
p:accept:16 p:aceita:14 p:aguard:16 p:anbiet:9 p:anerka:5 p:angeme:6 p:annule:5 p:aspett:11 p:associ:8 p:atraso:9
p:attend:8 p:aufsch:9 p:automa:-7 p:avviat:5 p:avvoca:5 p:bautra:10 p:beginn:9 p:beglei:6 p:bereit:5 p:berich:-6
p:brauch:7 p:calend:8 p:camion:11 p:catalo:5 p:chiede:5 p:chiedi:6 p:client:6 p:compan:-5 p:compar:8 p:compen:8
p:comple:-8 p:compos:8 p:conced:8 p:concur:-5 p:condit:5 p:confir:-6 p:conseg:5 p:consej:5 p:consid:13 p:contra:-7
p:contri:6 p:conver:5 p:cooper:-5 p:decemb:7 p:decidm:16 p:declar:-6 p:depend:7 p:deposi:5 p:dicemb:-6 p:diciem:13
p:dilazi:12 p:distin:-6 p:divida:8 p:domici:-9 p:earlie:7 p:echean:10 p:einger:-5 p:einver:8 p:ejerci:5 p:encais:6
p:encare:7 p:entreg:-6 p:erbitt:8 p:espert:6 p:extrat:-5 p:factur:-9 p:factuu:-6 p:febrer:11 p:februa:16 p:fevere:16
p:fevrie:6 p:fourni:29 p:gentil:10 p:gerent:6 p:gesper:5 p:hablam:5 p:hannov:7 p:honora:5 p:imposs:14 p:incapa:5
p:ingres:7 p:instem:5 p:integr:5 p:inteir:5 p:intent:-5 p:intere:6 p:intest:-5 p:inutil:5 p:invoic:-7 p:januar:12
p:konnte:5 p:kontak:5 p:laisse:12 p:liquid:13 p:magazz:7 p:mandan:5 p:mandat:-6 p:marted:-8 p:mensil:5 p:mensua:14
p:mercan:9 p:moment:13 p:monatl:12 p:monats:10 p:monsie:5 p:morato:5 p:mornin:-8 p:negozi:5 p:nomina:6 p:novemb:10
p:oktobe:-5 p:openst:-5 p:otherw:16 p:outubr:10 p:pagame:-5 p:pagamo:-5 p:pagand:12 p:pagarl:8 p:paieme:-7
p:parcel:15 p:parece:5 p:partir:5 p:pedimo:25 p:penali:5 p:perman:-7 p:podria:7 p:posibi:5 p:possiv:-6 p:primav:6
p:proces:-6 p:promet:5 p:propon:25 p:propor:8 p:propue:-7 p:prorro:8 p:prossi:-6 p:protet:6 p:proxim:-5 p:quebro:11
p:rechnu:-6 p:reconn:5 p:reenvi:-5 p:region:5 p:regula:5 p:report:5 p:repres:5 p:reserv:5 p:respue:7 p:restan:-5
p:richie:5 p:rientr:5 p:rimett:7 p:riusci:-5 p:schlic:6 p:schuld:5 p:scritt:8 p:segund:-5 p:semain:-5 p:semana:6
p:settim:18 p:siguie:8 p:societ:5 p:sollic:13 p:starti:9 p:statem:-5 p:subven:5 p:surplu:6 p:suspen:-5 p:telefo:-7
p:tivemo:8 p:transa:6 p:tribun:-6 p:trouve:5 p:uitste:5 p:venerd:-5 p:vergle:5 p:verlor:5 p:versem:6 p:verspr:-7
p:verzoe:8 p:vierne:6 p:volgen:-6 p:vuestr:-11 p:wachte:6 p:weiter:6 s:00000:-10 s:0000:-20 s:000:-15 s:00:-5 s:0:6
s:adeudo:12 s:automatica:-5 s:aw:5 s:bb:5 s:bm:9 s:bs:6 s:cm:5 s:cobranca:-9 s:composizione:7 s:cs:7 s:data:8
s:de:-22 s:deuda:6 s:dm:5 s:factura:7 s:facture:-12 s:factuur:5 s:gelo:13 s:invoice:-6 s:mahnung:6 s:mr:11
s:negoziata:7 s:nf:-8 s:nos:37 s:openstaand:6 s:overdue:7 s:pago:-8 s:pendiente:12 s:proposal:6 s:proposta:10
s:re:11 s:rechnung:6 s:relance:-10 s:reminder:-5 s:saldo:-6 s:shampoo:17 s:sollecito:8 s:srl:5 s:st:-6 s:tb:18
s:vencida:6 w:!:-26 w:%:-6 w:00000:-10 w:0000:-22 w:000:10 w:00:37 w:0:5 w:?:104 w:@:-21 w:ab:7 w:about:-5 w:abril:8
w:acceptable:6 w:accettazione:5 w:aceitam:-11 w:acepto:-8 w:afin:9 w:agora:17 w:agosto:-8 w:aguardem:5 w:aguardo:8
w:algo:13 w:all:-10 w:alla:8 w:alle:-5 w:als:26 w:also:-5 w:am:-5 w:amanha:-5 w:amigo:13 w:amor:10 w:andere:-5
w:angemeldet:6 w:ano:12 w:any:7 w:approve:7 w:april:9 w:aprile:6 w:are:-5 w:ask:6 w:aspettare:8 w:assisto:7
w:associe:5 w:at:14 w:ate:19 w:atrasou:9 w:attendo:7 w:au:-14 w:aufschub:9 w:avant:-6 w:avviato:5 w:avvocato:5
w:baixa:5 w:banco:-8 w:bank:-6 w:banque:7 w:barco:12 w:bautrager:10 w:be:6 w:bedoel:5 w:bei:-8 w:bene:8 w:beste:8
w:betaaltermijn:12 w:bien:15 w:bij:-9 w:bin:-5 w:binnen:-6 w:bis:20 w:bitten:11 w:boite:5 w:boleto:5 w:bom:11
w:bon:-5 w:bonifico:-6 w:buenas:-7 w:buenos:7 w:but:-5 w:by:-5 w:cada:7 w:calendario:8 w:camion:-7 w:can:-5
w:cannot:17 w:carte:-6 w:cassa:5 w:ce:8 w:cela:5 w:chance:8 w:cheque:-5 w:cher:5 w:chers:37 w:chez:-5 w:chiediamo:6
w:chiedo:9 w:chiesto:5 w:ci:6 w:cinco:6 w:client:5 w:cliente:6 w:cm:5 w:cobran:6 w:cobros:5 w:commercio:5
w:composizione:6 w:concurso:-5 w:consideracion:6 w:conta:-5 w:contra:5 w:contre:5 w:corretta:6 w:cosa:-5 w:coste:5
w:could:12 w:crisi:6 w:cuando:-5 w:da:17 w:dada:-6 w:dagen:11 w:dal:-7 w:dan:15 w:dans:-5 w:dass:-7 w:dat:-5 w:de:15
w:dec:9 w:december:12 w:decembre:-5 w:decidme:16 w:del:-19 w:delai:5 w:dem:-7 w:demas:5 w:den:6 w:der:-8 w:desde:-6
w:despacho:5 w:dette:5 w:deuda:5 w:deus:11 w:di:6 w:dias:-6 w:dicembre:-6 w:diciembre:13 w:die:-8 w:diga:5
w:dilazione:12 w:dire:6 w:dis:7 w:dites:5 w:dito:-6 w:diz:21 w:dm:-6 w:do:10 w:doe:-9 w:doen:5 w:dois:9
w:domiciliado:-9 w:donc:-5 w:dos:24 w:dou:-6 w:dovuto:5 w:doze:8 w:drei:5 w:echeances:10 w:ee:-14 w:een:17
w:eerst:-5 w:egales:9 w:ein:7 w:einen:6 w:einverstanden:8 w:ejercicio:5 w:el:6 w:em:15 w:en:-11 w:encarecidamente:7
w:ende:13 w:enero:19 w:eng:10 w:entre:5 w:er:6 w:era:-5 w:erbitten:8 w:es:-7 w:eso:7 w:esperto:6 w:est:-13 w:esta:-7
w:estado:8 w:esto:-5 w:ete:-7 w:eu:15 w:euch:8 w:extrato:-5 w:faco:13 w:facture:-6 w:factuur:-6 w:faire:8 w:falta:6
w:far:6 w:fare:8 w:fattura:-5 w:fatura:-5 w:feb:23 w:febrero:11 w:february:9 w:fevereiro:16 w:fevrier:6 w:fijo:7
w:fim:11 w:fin:9 w:finito:7 w:fino:17 w:firma:6 w:first:7 w:fm:8 w:foi:-13 w:fois:6 w:fondos:8 w:forno:-6
w:fournisseurs:34 w:fur:11 w:ganz:5 w:geben:11 w:geduld:-7 w:geht:5 w:geld:8 w:gentile:5 w:gerade:5 w:gerente:6
w:gesperrt:5 w:get:-9 w:geven:6 w:gia:-5 w:giorni:11 w:graag:6 w:grande:5 w:gruss:11 w:hab:-7 w:haben:-6
w:hablamos:5 w:half:-7 w:hand:7 w:hannover:7 w:hasta:28 w:he:10 w:hebben:-8 w:hecho:10 w:hee:7 w:helaas:12 w:hem:-6
w:het:37 w:hey:7 w:hier:-5 w:ho:-5 w:hoi:-6 w:hola:10 w:honest:6 w:hotels:8 w:hoy:-7 w:iban:-6 w:iets:7 w:igual:6
w:ihre:-9 w:ik:-12 w:im:9 w:impossibile:8 w:ines:-7 w:ingreso:9 w:inteiro:5 w:interviendra:5 w:inutile:6
w:invoice:-5 w:io:5 w:ist:-6 w:ja:-11 w:jan:6 w:janner:5 w:januar:8 w:januari:6 w:january:6 w:jeito:8 w:job:8
w:julian:5 w:jullie:-8 w:junio:7 w:jusqu:12 w:kan:39 w:kann:11 w:kas:6 w:know:8 w:konnten:5 w:kunde:5 w:kunnen:-5
w:la:-17 w:laissez:12 w:later:20 w:le:9 w:leg:9 w:lei:12 w:les:-6 w:let:6 w:liegt:-5 w:liquiditat:8 w:lista:-5
w:lo:15 w:los:-5 w:lost:5 w:lunedi:12 w:lunes:-5 w:ma:-11 w:maand:13 w:maar:-5 w:maart:9 w:madame:-5 w:magazzino:7
w:mail:-11 w:mailen:-5 w:maio:5 w:mais:8 w:mal:10 w:manana:-7 w:march:9 w:marco:11 w:mars:8 w:martedi:-8 w:marz:7
w:marzo:14 w:mas:10 w:me:9 w:meldet:10 w:mensuales:8 w:mensualites:6 w:mer:7 w:mercancia:11 w:mes:-10 w:meses:28
w:mesi:5 w:mi:7 w:mil:5 w:mir:10 w:mira:5 w:misure:6 w:mit:12 w:moeten:6 w:mogen:7 w:moin:5 w:mois:5 w:momentan:11
w:monatlich:12 w:monatsraten:12 w:monsieur:5 w:montante:7 w:moratoria:5 w:morning:-8 w:muy:8 w:my:-6 w:na:-11
w:naam:5 w:naar:8 w:nao:12 w:nc:7 w:ne:-8 w:need:9 w:negoziata:6 w:nemen:15 w:net:16 w:never:-5 w:nich:8 w:niet:-5
w:nieuwe:7 w:nix:-5 w:nog:-8 w:nos:6 w:not:-11 w:nota:5 w:notre:-6 w:nous:5 w:novembre:15 w:novo:-8 w:now:-11
w:nu:10 w:nulla:6 w:num:12 w:numero:-5 w:nur:-5 w:ob:13 w:obras:8 w:of:17 w:office:-5 w:ok:25 w:oktober:-5 w:on:5
w:one:-8 w:ons:9 w:op:-18 w:ora:8 w:orden:-7 w:os:11 w:otherwise:16 w:ou:-6 w:our:-5 w:outubro:10 w:pa:6
w:pagamos:-5 w:pagando:12 w:pagar:-9 w:paid:-6 w:paiement:-5 w:par:-6 w:parcelar:8 w:parcelas:6 w:parece:9
w:parecer:5 w:partire:6 w:passt:6 w:pay:9 w:payer:6 w:pdf:-5 w:pedimos:25 w:pelo:9 w:perche:-5 w:peu:5 w:peut:5
w:peux:13 w:piano:8 w:pico:5 w:pido:5 w:piu:-7 w:plait:6 w:plan:-9 w:plazos:6 w:plus:-5 w:podido:13 w:pohl:9
w:posibilidad:5 w:possivel:-6 w:posso:9 w:potrei:8 w:pra:6 w:prima:7 w:primavera:6 w:primo:5 w:propone:9
w:propongo:11 w:propuesta:-7 w:prorrogar:6 w:protettive:6 w:protocole:5 w:protocolo:-5 w:pues:8 w:puis:5 w:puo:-6
w:qu:6 w:qual:-7 w:quando:-11 w:que:15 w:quebrou:11 w:queda:-7 w:questa:-5 w:qui:-7 w:quiero:5 w:rate:14 w:raus:5
w:recebemos:-6 w:receber:5 w:recu:-5 w:remoto:5 w:report:5 w:represente:5 w:respuesta:7 w:reste:5 w:richiesta:6
w:rientro:6 w:riesco:6 w:rond:7 w:rs:-10 w:sans:11 w:sapere:17 w:schlicht:6 w:se:19 w:sei:7 w:seit:-5 w:semana:20
w:semanas:7 w:senao:25 w:sensi:5 w:ser:-6 w:serait:7 w:seriez:6 w:settimana:15 w:sexta:16 w:si:34 w:sich:-11
w:sie:14 w:siete:-6 w:sigue:5 w:siguiente:9 w:sino:-5 w:six:9 w:slt:6 w:so:-6 w:solicitamos:7 w:solicitar:5
w:sollicite:8 w:sollicitons:6 w:sono:-8 w:sont:-9 w:sp:6 w:srl:5 w:starting:9 w:statement:-5 w:steeds:5 w:sul:7
w:sur:9 w:surplus:6 w:take:7 w:tal:19 w:te:9 w:tengo:7 w:ter:-6 w:termijnen:7 w:teve:12 w:th:5 w:that:10 w:the:-17
w:then:7 w:this:-5 w:tient:6 w:tijd:8 w:tivemos:8 w:to:-11 w:todo:8 w:tot:21 w:total:-5 w:tres:13 w:tribunal:-8
w:tu:9 w:twee:-7 w:two:-8 w:uf:8 w:uitstel:5 w:um:18 w:un:10 w:una:13 w:und:-5 w:unser:14 w:unseren:-5 w:until:7
w:us:9 w:usado:-6 w:usted:-5 w:va:8 w:van:-18 w:vast:11 w:vcs:-10 w:venerdi:-5 w:venho:5 w:verloren:5 w:versement:5
w:verzoek:5 w:vi:13 w:vida:7 w:viernes:6 w:vindt:10 w:voila:6 w:volevo:11 w:volgende:-5 w:vom:-9 w:voor:-5 w:vos:7
w:vossa:6 w:votre:-8 w:vou:-6 w:vous:-5 w:voy:5 w:vragen:8 w:vu:5 w:vuestro:-10 w:wachten:6 w:want:-6 w:war:-7
w:waren:8 w:we:21 w:weet:5 w:weiteren:5 w:wenn:11 w:wer:-5 w:when:-5 w:wir:6 w:wird:-7 w:wit:6 w:woche:8 w:would:23
w:ya:-11 w:zahlt:11 w:zahlungsunfahig:5 w:ze:-5 w:zeit:8 w:zes:11 w:zo:7 w:zou:14 w:zouden:5 w:zu:-5 w:zum:7
"""
