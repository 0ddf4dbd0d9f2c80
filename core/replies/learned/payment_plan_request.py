"""What speaks for and against `payment_plan_request`: written by `make reply-weights`, never by hand."""

BIAS = -6.24
THRESHOLD = 0.375
#: clue:hundredths
WEIGHTS = """
?:104 ?ack:14 ?admin:-5 ?copy:-14 ?d.TAX:-6 ?d.TERMS_DISPUTE:12 ?demand:-6 ?goods:-8 ?hope:5 ?legal:6 ?once_us:-5
?paid:-10 ?pay:20 ?plan:76 ?propose:77 ?question:-41 ?r.PRICE_ERROR:-5 ?rest:5 ?statement:-9 ?stop:-6 ?unable:8
?until:21 ?wait:11 ?willpay:43 b:%_?:-7 b:00000_to:7 b:0000_00:5 b:000_000:5 b:000_00:-29 b:000_de:7 b:000_el:-5
b:000_euro:13 b:000_euros:-5 b:000_la:6 b:000_le:-10 b:000_on:5 b:000_sur:6 b:000_went:-5 b:00_0000:-7 b:00_000:7
b:00_00:-14 b:00_?:7 b:00_betalen:-5 b:00_dagen:12 b:00_days:8 b:00_de:-9 b:00_december:7 b:00_dias:6 b:00_en:-7
b:00_et:7 b:00_euro:-7 b:00_januari:7 b:00_la:-8 b:00_november:-9 b:00_oktober:-5 b:00_por:22 b:00_raus:5 b:00_th:7
b:0_%:-8 b:0_00:-10 b:0_0:-15 b:0_?:14 b:0_ee:-5 b:0_en:7 b:0_er:7 b:0_januari:-7 b:0_keer:10 b:0_le:5 b:0_no:6
b:0_rate:8 b:?_?:-8 b:about_the:-5 b:accord_pour:6 b:ai_sensi:5 b:al_banco:-6 b:alle_ore:5 b:als_ik:7 b:als_jullie:5
b:amor_de:12 b:and_who:7 b:any_chance:10 b:ao_fim:11 b:at_the:5 b:at_your:6 b:ate_ao:10 b:au_0:-5 b:auf_eroffnung:5
b:avec_mon:5 b:avec_votre:-6 b:avviato_la:5 b:be_honest:7 b:betalen_?:18 b:betalen_we:-6 b:bis_ende:10
b:bitte_sehen:5 b:bitte_um:5 b:bom_dia:11 b:buenos_dias:6 b:camera_di:5 b:cannot_pay:10 b:caro_sr:6 b:ce_que:7
b:chance_of:10 b:cher_monsieur:6 b:chiedo_di:5 b:ci_ee:6 b:ci_ha:7 b:cm_0:5 b:com_vossa:8 b:composizione_negoziata:6
b:con_il:-5 b:con_todo:13 b:could_do:6 b:could_we:5 b:credito_nc:8 b:da_0:5 b:das_geld:5 b:de_00:8 b:de_banque:5
b:de_betaaltermijn:13 b:de_credito:7 b:de_deus:12 b:de_diciembre:-8 b:de_febrero:-10 b:de_fevereiro:13 b:de_kas:6
b:de_la:-14 b:de_mais:5 b:de_me:15 b:de_noviembre:-8 b:de_tijd:10 b:de_votre:10 b:del_0:-5 b:dell_art:5
b:della_crisi:6 b:den_rest:7 b:depende_de:5 b:deposito_000:6 b:des_insolvenzverfahrens:5 b:devoir_la:5
b:di_aspettare:8 b:di_commercio:5 b:di_pagamento:6 b:di_rientro:7 b:di_una:5 b:dia_00:-12 b:dias_00:-9 b:dias_para:8
b:do_000:20 b:ee_impossibile:9 b:ee_possivel:-5 b:een_nieuwe:7 b:egregi_signori:5 b:einen_antrag:5 b:el_calendario:5
b:el_camion:-6 b:el_ministerio:5 b:el_viernes:6 b:em_0:10 b:em_setembro:5 b:en_dan:6 b:en_de:5 b:en_el:-6
b:en_junio:5 b:en_kan:5 b:en_la:-7 b:en_marzo:7 b:ende_januar:6 b:er_is:9 b:eroffnung_des:5 b:es_ihnen:7
b:este_ano:8 b:este_escritorio:5 b:et_ai:5 b:et_pour:5 b:faccio_000:-5 b:fattura_ee:6 b:feb_and:6 b:fim_de:14
b:fin_fevrier:6 b:final_de:5 b:fino_ad:5 b:fino_al:7 b:first_week:15 b:fm_0:9 b:fois_?:7 b:fur_den:12 b:geben_sie:6
b:geen_geld:6 b:geht_am:5 b:giovedi_scorso:5 b:hasta_el:6 b:hasta_que:-7 b:hat_insolvenz:6 b:het_een:20 b:het_in:15
b:het_niet:-5 b:ho_pagato:5 b:hola_!:11 b:hoy_la:-6 b:ich_an:5 b:if_that:6 b:ik_doe:-8 b:ik_heb:-5 b:ik_het:14
b:ik_kan:-6 b:il_00:6 b:il_0:-5 b:il_magazzino:7 b:il_primo:5 b:il_resto:-5 b:il_vous:6 b:in_0:18 b:in_drei:7
b:in_mei:5 b:in_twee:-11 b:in_zes:7 b:informo_che:5 b:insolvenz_angemeldet:6 b:is_geen:8 b:it_over:8 b:je_peux:12
b:kan_de:13 b:kan_het:34 b:keer_?:6 b:kunt_mij:5 b:la_boite:6 b:la_cassa:7 b:la_cuenta:-6 b:la_deuda:5 b:la_firma:5
b:la_la:5 b:la_mia:5 b:la_pago:-5 b:la_prima:8 b:la_quale:5 b:la_somme:5 b:la_sp:6 b:la_vs:5 b:las_dos:5 b:le_00:-10
b:le_chantier:5 b:le_reste:6 b:le_ruego:5 b:le_tout:5 b:leg_ik:9 b:les_0:5 b:lo_demas:5 b:lo_que:17 b:los_dias:-9
b:lost_the:7 b:mais_00:7 b:mars_?:6 b:mas_no:9 b:me_de:12 b:meses_?:13 b:met_de:-6 b:mi_date:6 b:mi_ee:6
b:mi_scusi:6 b:mia_cliente:5 b:mil_euros:5 b:misure_protettive:6 b:mit_einer:5 b:mois_?:5 b:mon_associe:6
b:musste_ich:5 b:na_de:6 b:nao_da:23 b:nao_me:-10 b:nao_tenho:10 b:nc_0000:8 b:need_to:9 b:niet_betalen:-9
b:no_cartao:5 b:no_es:-10 b:no_hay:-6 b:no_puedo:7 b:no_quiero:5 b:noch_nicht:5 b:non_riesco:5 b:nos_ha:6
b:nota_de:6 b:nous_sollicitons:7 b:of_the:-6 b:ok_?:9 b:on_00:-7 b:on_0:6 b:on_peut:6 b:ook_niet:-5 b:op_00:-12
b:op_de:7 b:os_parece:11 b:pago_00:23 b:pagos_de:-9 b:para_el:7 b:para_que:-7 b:pas_le:5 b:pas_payer:5 b:pas_une:5
b:pay_this:6 b:peco_que:5 b:per_maand:8 b:peux_faire:6 b:peux_pas:5 b:piano_di:7 b:pode_ser:-5 b:por_nao:-6
b:por_que:-8 b:por_semana:27 b:posibilidad_de:5 b:pour_le:9 b:pra_00:10 b:que_el:-5 b:que_eu:11 b:que_falta:13
b:que_la:-6 b:que_me:-7 b:que_no:7 b:que_tal:13 b:quote_von:5 b:rate_da:8 b:richiesta_di:6 b:se_for:7 b:se_lo:-5
b:sehen_sie:5 b:sensi_dell:5 b:seriez_vous:6 b:sexta_0:23 b:si_lo:7 b:si_os:20 b:si_su:6 b:sie_mir:5 b:sie_uns:5
b:sie_von:5 b:sp_0:6 b:su_despacho:5 b:take_it:9 b:tanto_no:5 b:tarde_por:-6 b:te_voldoen:5 b:te_voy:8 b:tengo_dos:5
b:th_and:-5 b:th_of:5 b:that_is:7 b:the_first:-7 b:there_is:8 b:this_morning:-5 b:ti_faccio:-5 b:to_00:5 b:tot_0:5
b:tot_april:6 b:tot_het:6 b:twee_keer:-5 b:un_delai:5 b:un_piano:5 b:un_report:6 b:una_dilazione:12 b:una_parte:8
b:uns_bis:6 b:us_till:5 b:van_0:-6 b:venho_por:5 b:vi_do:16 b:vi_informo:5 b:viernes_00:5 b:von_weiteren:5
b:vossa_nota:8 b:votre_part:7 b:vous_accord:6 b:vous_fais:5 b:vous_payer:6 b:vous_plait:6 b:we_cannot:5 b:we_er:5
b:we_lost:6 b:week_00:-5 b:week_of:15 b:wenn_ich:5 b:will_be:6 b:will_pay:-5 b:with_you:5 b:worden_voldaan:5
b:would_ask:6 b:would_you:7 b:wurde_ich:6 b:you_take:7 b:your_end:7 b:zahlungsunfahig_und:5 b:zes_maanden:5
b:zou_het:5 b:zum_rest:5 c:<a>:-14 c:<aa:-9 c:<aan:-7 c:<abri:5 c:<acc:6 c:<acce:8 c:<acei:7 c:<ad:-9 c:<af:5
c:<ag:10 c:<agor:8 c:<agu:8 c:<agua:8 c:<al:7 c:<alg:7 c:<algo:6 c:<all:-5 c:<all>:-5 c:<alle:-7 c:<als:10
c:<als>:13 c:<ami:8 c:<amig:7 c:<amor:5 c:<an:6 c:<ano>:6 c:<ant:-6 c:<ap:13 c:<apr:14 c:<apri:7 c:<ar:-5 c:<as:11
c:<asp:6 c:<aspe:6 c:<ass:5 c:<at:23 c:<at>:5 c:<ate:9 c:<ate>:9 c:<atr:6 c:<atra:6 c:<atte:5 c:<au:-9 c:<au>:-7
c:<auf:7 c:<aut:-6 c:<av:-8 c:<ave:-9 c:<avv:6 c:<ba:-10 c:<ban:-7 c:<banc:-5 c:<barc:6 c:<beg:5 c:<bei:-6 c:<bes:10
c:<bet:-8 c:<bi:14 c:<bie:10 c:<bien:8 c:<bij:-5 c:<bin:-7 c:<bis:11 c:<bis>:9 c:<bit:7 c:<bitt:7 c:<bom:5 c:<bom>:5
c:<bon:-8 c:<bos:5 c:<bt:-7 c:<bu:-17 c:<ca:8 c:<can:5 c:<cann:9 c:<cata:5 c:<ch:27 c:<cha:8 c:<chan:12 c:<che:14
c:<cher:22 c:<chi:5 c:<chie:11 c:<cin:5 c:<cla:-5 c:<clie:5 c:<co:-6 c:<com:9 c:<come:13 c:<comi:7 c:<con:5
c:<conc:7 c:<cop:-5 c:<cor:-5 c:<corr:-7 c:<cos:-5 c:<coul:5 c:<cour:-6 c:<cu:-7 c:<cua:-6 c:<d>:-7 c:<da>:9
c:<dage:5 c:<dan>:7 c:<dat:-6 c:<de>:7 c:<deb:-5 c:<dec:6 c:<dec>:5 c:<dej:5 c:<deja:7 c:<del:-16 c:<del>:-10
c:<dem:8 c:<dema:5 c:<deme:9 c:<des:-13 c:<desp:6 c:<deu:7 c:<deus:6 c:<di:5 c:<dia:-6 c:<dic:6 c:<dici:7 c:<die:-7
c:<die>:-7 c:<dig:6 c:<diga:7 c:<dil:5 c:<diz:10 c:<diz>:11 c:<doe>:-5 c:<doi:5 c:<dois:5 c:<domi:-6 c:<don:-8
c:<dos:10 c:<dos>:12 c:<du:-8 c:<e>:-12 c:<ech:5 c:<eche:5 c:<ee>:-7 c:<een:7 c:<een>:9 c:<eg:10 c:<ega:7 c:<egal:6
c:<ei:13 c:<ein:10 c:<em>:7 c:<en:11 c:<en>:-6 c:<enca:8 c:<end:8 c:<ende:7 c:<ene:9 c:<ener:9 c:<entr:5 c:<er:10
c:<ers:5 c:<es:-11 c:<est:-6 c:<est>:-7 c:<esto:-5 c:<et:-6 c:<ete:-5 c:<eu:6 c:<eu>:7 c:<ex:-6 c:<faco:6 c:<fact:-8
c:<far:5 c:<fate:7 c:<fe:24 c:<feb:27 c:<feb>:11 c:<febr:13 c:<fev:12 c:<feve:8 c:<fi:15 c:<fim:6 c:<fim>:6
c:<fin:12 c:<fin>:5 c:<fino:8 c:<fir:5 c:<foi>:-7 c:<for:-9 c:<fou:13 c:<four:14 c:<fr:-7 c:<fur:5 c:<fur>:5
c:<gent:5 c:<ger:9 c:<get:-5 c:<gio:5 c:<gira:5 c:<giu:-5 c:<go:-5 c:<ha:10 c:<hal:-7 c:<han:9 c:<has:14 c:<hast:13
c:<hau:6 c:<he:22 c:<he>:5 c:<hech:5 c:<hel:8 c:<her:-5 c:<het:18 c:<het>:18 c:<hi:-9 c:<hola:5 c:<hon:8 c:<i>:-8
c:<igu:5 c:<igua:5 c:<ih:-8 c:<ihr:-7 c:<ihre:-5 c:<ik:-6 c:<ik>:-6 c:<im:8 c:<im>:5 c:<imp:5 c:<in:-7 c:<indi:-5
c:<ing:9 c:<inge:6 c:<inv:-5 c:<ja:5 c:<ja>:-6 c:<jan:14 c:<janu:9 c:<jei:5 c:<jeit:5 c:<jus:6 c:<jusq:8 c:<ka:25
c:<kan:22 c:<kan>:20 c:<klan:5 c:<kn:6 c:<kr:-6 c:<la:-8 c:<la>:-8 c:<lai:6 c:<lais:6 c:<lat:7 c:<late:7 c:<lei>:6
c:<li:-15 c:<lie:-5 c:<liq:5 c:<liqu:5 c:<lis:-7 c:<list:-7 c:<ll:-5 c:<lo:-5 c:<lo>:8 c:<ma:22 c:<ma>:-6 c:<maa:20
c:<maan:17 c:<mai:-6 c:<mail:-12 c:<mal:6 c:<mal>:6 c:<man:-14 c:<mana:-5 c:<mand:-5 c:<mar:19 c:<marc:7 c:<mart:-5
c:<marz:11 c:<mas>:5 c:<me:7 c:<me>:5 c:<mei:5 c:<mer:6 c:<merc:5 c:<mes:5 c:<mes>:-5 c:<mese:13 c:<mi:12 c:<mir:5
c:<mit:5 c:<mit>:6 c:<mo:25 c:<mog:6 c:<moge:5 c:<mom:8 c:<mon:11 c:<mona:11 c:<mu:8 c:<mul:5 c:<na:-6 c:<na>:-6
c:<naa:6 c:<nao:7 c:<nao>:7 c:<nem:5 c:<neme:8 c:<net:9 c:<net>:8 c:<ni:-12 c:<no:-13 c:<not:-7 c:<not>:-6 c:<nov:5
c:<now:-6 c:<now>:-6 c:<nu>:5 c:<of>:7 c:<ok:10 c:<ok>:9 c:<on:-8 c:<ons:5 c:<ons>:5 c:<ont:-6 c:<op:-17 c:<op>:-9
c:<ope:-5 c:<or:-7 c:<ord:-9 c:<orde:-6 c:<os:9 c:<os>:5 c:<oth:7 c:<othe:7 c:<outu:5 c:<pa:-10 c:<pag:-7 c:<pai:-8
c:<paie:-6 c:<par:11 c:<parc:7 c:<pare:6 c:<pay>:5 c:<pe:8 c:<ped:13 c:<pedi:13 c:<per:-17 c:<perd:-6 c:<peu:11
c:<peux:6 c:<plaz:5 c:<pod:8 c:<podi:6 c:<por:-10 c:<port:-8 c:<post:-7 c:<pot:9 c:<potr:5 c:<pre:-5 c:<pres:-5
c:<prim:9 c:<proc:-6 c:<prop:11 c:<pu:9 c:<q>:5 c:<qua:-12 c:<qual:-5 c:<quan:-6 c:<que>:8 c:<queb:5 c:<qued:-5
c:<quie:6 c:<ra:13 c:<rat:10 c:<rate:10 c:<re:-25 c:<rec:-16 c:<rech:-5 c:<rel:-5 c:<ren:6 c:<rep:6 c:<repo:5
c:<res:7 c:<resp:5 c:<ret:-8 c:<rim:5 c:<rip:5 c:<ro:6 c:<rob:7 c:<rs:-5 c:<rs>:-5 c:<sa:11 c:<sal:7 c:<san:5
c:<sans:6 c:<sap:9 c:<sape:9 c:<sc:10 c:<sch:5 c:<schi:6 c:<schl:6 c:<se:37 c:<se>:9 c:<seg:-9 c:<segu:-8 c:<sei:5
c:<sem:10 c:<sema:10 c:<sen:12 c:<serv:-6 c:<set:8 c:<sett:5 c:<sex:8 c:<sext:8 c:<si:11 c:<si>:16 c:<sic:-5
c:<sich:-5 c:<sie>:7 c:<sigu:7 c:<so:-13 c:<sol:6 c:<son:-8 c:<sp:7 c:<sr:5 c:<sta:-6 c:<sur>:5 c:<sus:-5 c:<tal:7
c:<tal>:10 c:<ter:-6 c:<tev:6 c:<teve:6 c:<th:-11 c:<the:-8 c:<the>:-8 c:<to:-9 c:<to>:-6 c:<tot:6 c:<tot>:11
c:<tota:-5 c:<tre:10 c:<tres:7 c:<tw:-9 c:<twe:-5 c:<twee:-5 c:<u>:15 c:<um:7 c:<um>:9 c:<un:10 c:<un>:5 c:<una>:7
c:<unse:6 c:<us>:6 c:<va:-16 c:<van:-13 c:<van>:-9 c:<vas:6 c:<vast:5 c:<vc:-6 c:<vcs:-5 c:<vcs>:-5 c:<ve:-20
c:<ven:-6 c:<vi:13 c:<vi>:7 c:<vin:5 c:<vind:6 c:<vo:-5 c:<vole:5 c:<vos:5 c:<vot:-5 c:<vou:-7 c:<vue:-6 c:<vues:-6
c:<wa:6 c:<we:5 c:<we>:10 c:<wen:6 c:<wenn:5 c:<wer:-8 c:<wo:7 c:<wou:12 c:<woul:12 c:<x>:8 c:<y>:12 c:<ya:-6
c:<ya>:-6 c:<ye:-5 c:<za:11 c:<ze:7 c:<zes:5 c:<zes>:6 c:<zo:12 c:<zou:10 c:<zou>:7 c:aalt:6 c:aan:7 c:aand:13
c:aand>:6 c:aar:9 c:aar>:6 c:aas>:5 c:aba:-6 c:abi:-5 c:abl:6 c:able:5 c:abri:7 c:aca:-13 c:acao:-6 c:acao>:-6
c:acce:8 c:accep:7 c:acei:7 c:aceit:7 c:ach:10 c:ach>:5 c:achi:5 c:achin:5 c:acht:6 c:achte:5 c:aco:8 c:acoe:5
c:acoes:5 c:act:-7 c:actu:-9 c:actur:-5 c:ad>:-6 c:ada:-11 c:ada>:-9 c:ade:-9 c:ade>:-6 c:ado:-25 c:ado>:-15
c:ador:-5 c:ador>:-5 c:ados:-5 c:ados>:-5 c:aft>:5 c:ag>:-7 c:agam:-5 c:agan:7 c:age>:-6 c:agen:10 c:agen>:11
c:aggeb:5 c:agor:8 c:agora:8 c:agua:8 c:aguar:8 c:aie:-7 c:ail:-16 c:ail>:-7 c:ain:-7 c:aio:9 c:aio>:7 c:aire>:5
c:ais:10 c:aiss:7 c:ait>:5 c:ake>:5 c:al>:5 c:ale:5 c:ale>:-9 c:ales:9 c:ales>:9 c:alg:5 c:algo:6 c:algo>:6 c:alit:7
c:alite:8 c:all:-14 c:all>:-7 c:alla:6 c:alla>:5 c:alle:-10 c:als:6 c:als>:12 c:alt:9 c:am>:-11 c:ama:-12 c:amb:-5
c:amig:7 c:amigo:7 c:amo:10 c:amor:5 c:amp:6 c:an>:16 c:ana:9 c:ana>:12 c:ance:7 c:ance>:5 c:ances:5 c:ancia:5
c:anco:-6 c:anco>:-5 c:and:-6 c:anda:-12 c:ande:-5 c:anden:5 c:ando:-7 c:ando>:-8 c:ang:-7 c:ange:-5 c:ank:-6
c:ank>:-6 c:ann:12 c:anno:9 c:annot:9 c:ano>:6 c:ans:6 c:ant:8 c:anta>:5 c:ante:7 c:anten:7 c:antin:5 c:anu:8
c:anua:9 c:anuar:9 c:anz:7 c:anza:5 c:anza>:5 c:ao>:11 c:ape:9 c:aper:10 c:apere:9 c:api:-5 c:appe:-5 c:apr:14
c:apri:7 c:april:7 c:aqu:5 c:ar>:8 c:arc:21 c:arce:6 c:arcel:6 c:arco:11 c:arco>:12 c:ard:6 c:ardo:7 c:ardo>:7
c:are:16 c:arec:9 c:arece:5 c:aren:5 c:aren>:5 c:ari:5 c:aria:8 c:aro:14 c:aron:10 c:aron>:10 c:art:12 c:art>:9
c:arte:-8 c:arte>:-5 c:arti:10 c:artir:5 c:ary:6 c:ary>:6 c:arz:11 c:arzo:7 c:arzo>:7 c:as>:7 c:asi:-5 c:asp:5
c:aspe:6 c:aspet:6 c:ass:-6 c:ass>:-5 c:ast:13 c:asta:13 c:asta>:13 c:at>:14 c:ata:-11 c:ate:16 c:atem:8 c:atemi:11
c:ater:5 c:ater>:7 c:ati:-13 c:ativ:-7 c:atl:6 c:ato:-6 c:atr:6 c:atra:6 c:atras:5 c:ats>:-5 c:atsr:6 c:atsra:6
c:att:-5 c:atur:-5 c:au>:-6 c:auf:6 c:auftr:6 c:aup:6 c:aush:5 c:aut:-9 c:ava:5 c:ave:-10 c:avo:-5 c:avv:6 c:azo:5
c:ban:-11 c:banc:-5 c:banco:-5 c:bank:-5 c:bank>:-5 c:bar:12 c:barc:6 c:bbe>:7 c:be>:8 c:beg:5 c:bei:-8 c:bem:-6
c:ben:-5 c:ben>:-5 c:ber>:11 c:bes:8 c:bie:7 c:bien:7 c:bien>:8 c:bij:-5 c:bin:-11 c:bis:11 c:bis>:8 c:bit:6
c:bitt:10 c:bitte:11 c:bom:5 c:bom>:5 c:bon:-7 c:brer:5 c:brero:5 c:bri:7 c:bro:14 c:brou:6 c:brou>:6 c:bru:5
c:brua:8 c:bruar:8 c:can:6 c:canci:6 c:cann:8 c:canno:9 c:care:5 c:cce:8 c:ccep:7 c:ccept:7 c:ce>:-11 c:cei:5
c:ceit:7 c:ceita:7 c:cel:6 c:cela:9 c:cembe:5 c:cembr:-5 c:cen:-6 c:cepta:13 c:cepto:-5 c:ces:-8 c:cess:-7 c:ch>:8
c:chan:13 c:chanc:5 c:che:7 c:che>:-5 c:chea:5 c:chean:5 c:cher:19 c:chi:19 c:chie:12 c:chied:9 c:chies:5 c:chin:8
c:chn:-7 c:cho:7 c:cho>:5 c:chr:-7 c:cht>:-6 c:chte>:5 c:chu:5 c:ciam:6 c:ciamo:6 c:cid:12 c:ciem:7 c:ciemb:7
c:cien:-5 c:cier:-5 c:cil:-5 c:cin:5 c:cipa:5 c:cit:7 c:ck>:-7 c:cla:-11 c:clar:-5 c:clie:5 c:clien:5 c:clu:-5
c:co>:23 c:coes:5 c:coes>:5 c:col:-7 c:com:8 c:come:13 c:comi:8 c:comin:9 c:comm:-5 c:compl:-5 c:conc:7 c:conce:5
c:consi:5 c:cont:-8 c:conta:-10 c:cop:-5 c:corr:-7 c:corre:-7 c:cos:-8 c:coul:5 c:could:5 c:credi:-6 c:cs>:-6
c:ctu:-10 c:ctur:-5 c:cua:-6 c:cur:-5 c:da>:-15 c:dad:-12 c:dade>:-5 c:dag>:-6 c:dan:7 c:dan>:7 c:dant:5 c:dari:5
c:dat:-14 c:day:-8 c:day>:-7 c:de>:-5 c:deb:-6 c:dec:5 c:dec>:5 c:deci:6 c:decid:11 c:dej:5 c:deja:7 c:del:-19
c:del>:-10 c:deli:-5 c:dem:9 c:deme:9 c:den>:5 c:depe:5 c:depen:5 c:der:-8 c:der>:-11 c:dera:6 c:des:-8 c:desp:6
c:det>:5 c:deu:6 c:deus:6 c:deus>:6 c:di>:-6 c:dici:9 c:dicie:7 c:die:-12 c:die>:-7 c:dig:5 c:diga:6 c:dil:5
c:dim:15 c:dimo:13 c:dimos:13 c:din:-8 c:dita:6 c:dito:-6 c:divid:5 c:diz:9 c:diz>:11 c:dje:9 c:dme:9 c:dme>:9
c:doe>:-5 c:doen:5 c:doen>:5 c:doi:5 c:dois:5 c:dois>:5 c:domi:-6 c:domic:-5 c:don:-6 c:dor:-7 c:dor>:-6 c:dos:8
c:dos>:11 c:dres:-7 c:dri:8 c:dria:7 c:eanc:6 c:eance:7 c:eb>:12 c:ebb:5 c:ebbe>:7 c:ebe:6 c:eber:8 c:eber>:8
c:ebi:-5 c:ebr:16 c:ebre:5 c:ebrer:5 c:ebro:5 c:ebrou:6 c:ebru:7 c:ebrua:8 c:echa:-5 c:echea:5 c:eci:10 c:ecid:14
c:ecl:-6 c:ecla:-6 c:eco:12 c:eco>:11 c:ect:-8 c:ed>:-20 c:eda:-8 c:eda>:-5 c:edi:13 c:edia:5 c:edim:12 c:edimo:12
c:edit:-7 c:edo:5 c:ee>:-17 c:eer:-5 c:ees:-8 c:ees>:-7 c:efe:-5 c:eg>:6 c:egal:5 c:egar:-5 c:ege:-14 c:egen:-7
c:egen>:-6 c:egi:9 c:eginn:5 c:ei>:26 c:ein:5 c:eiro>:6 c:eis:-8 c:eis>:-5 c:eit:12 c:eitam:-6 c:ek>:5 c:eke:-5
c:eken:-5 c:el>:-10 c:ela:10 c:elaa:6 c:ele:-14 c:elen:-5 c:elen>:-5 c:elij:5 c:elijk:5 c:elk:6 c:elke:6 c:ell:-16
c:els:5 c:els>:5 c:elt:-6 c:em>:-16 c:ema:6 c:eman:9 c:emana:13 c:emb:11 c:embr:6 c:embre:7 c:eme:7 c:emen>:7
c:ement:-5 c:emi:9 c:emi>:11 c:emo:-8 c:ena:5 c:ena>:-5 c:enc:-8 c:enca:7 c:enci:-8 c:encia:-5 c:end>:-6 c:endri:5
c:ener:5 c:enero:9 c:enho>:5 c:enig:6 c:eno:8 c:enor:7 c:ens:5 c:ensi:5 c:ensu:6 c:ensua:7 c:ent>:-10 c:ente:11
c:ente>:11 c:enti:7 c:entil:6 c:ents:-5 c:env:-7 c:epend:5 c:epo:7 c:epor:5 c:eport:5 c:epta:13 c:epte:-5 c:epto:-5
c:epto>:-5 c:eran:-5 c:erb:7 c:erca:6 c:ercan:5 c:erd:-19 c:erde:-6 c:erdi:-6 c:erdi>:-5 c:ere:12 c:erei:11
c:ereir:8 c:eren>:-5 c:eri:-16 c:eric:-5 c:erma:-5 c:erman:-5 c:ermi:5 c:ermij:8 c:ero:5 c:ero>:8 c:erra:-5 c:ers:12
c:ers>:8 c:ert:-6 c:ert>:-5 c:eru:-6 c:erw:5 c:erwi:7 c:es>:7 c:esca:6 c:esca>:6 c:ese:13 c:eses:15 c:eses>:15
c:eso>:6 c:esp:14 c:ess:-12 c:essa:-5 c:est:-13 c:esta:-9 c:esta>:-6 c:estan:-5 c:este>:7 c:esto:-7 c:estro:-5
c:et>:24 c:eta:6 c:eta>:9 c:ete:-7 c:ete>:-8 c:eti:-5 c:ett:12 c:etta:7 c:ette:-8 c:etti:13 c:ettim:9 c:eu>:8
c:eur:15 c:eurs:16 c:eurs>:16 c:eux:8 c:eux>:8 c:eve:5 c:evere:7 c:exta:8 c:exta>:8 c:ez>:-11 c:faco:6 c:faco>:6
c:fact:-8 c:factu:-8 c:far:7 c:fate:7 c:feb:27 c:feb>:11 c:febr:13 c:febre:5 c:febru:8 c:fec:-6 c:fer:-16 c:fere:-6
c:feren:-5 c:fev:12 c:feve:8 c:fever:8 c:ffe:-5 c:fic:-15 c:fica:-7 c:fim:5 c:fim>:5 c:fin:17 c:fin>:9 c:finit:6
c:fino:8 c:fino>:8 c:foi>:-7 c:for:-10 c:fou:13 c:four:14 c:fourn:14 c:fri:-5 c:ft>:-6 c:ftr:6 c:ftra:6 c:ftrag:6
c:fur>:5 c:ge>:-7 c:geb:5 c:gebe:7 c:geber:5 c:ged:-6 c:geg:-6 c:geh:5 c:geli:5 c:gelij:5 c:gem:-9 c:gen:-10
c:gend:-5 c:genti:6 c:geren:5 c:get:-7 c:ggebe:5 c:gin:6 c:ging:5 c:ginn:5 c:ginne:5 c:gio:6 c:gior:5 c:giorn:5
c:gir:5 c:gira:6 c:giu:-6 c:gle:6 c:glei:6 c:go>:13 c:gor:9 c:gora:8 c:gora>:8 c:gra:5 c:gre:5 c:gt>:-5 c:gua:10
c:guar:6 c:guard:7 c:ha>:-7 c:had:-5 c:han:18 c:hanc:5 c:hance:5 c:har:-7 c:has:10 c:hast:13 c:hasta:13 c:hau:7
c:haus:5 c:he>:-10 c:hean:5 c:heanc:5 c:hech:5 c:hecho:5 c:hel:9 c:hen>:5 c:her:19 c:hers:18 c:hers>:18 c:herw:8
c:het:18 c:het>:18 c:hia:-6 c:hie:11 c:hied:9 c:hiest:5 c:hl>:5 c:ho>:11 c:hola:5 c:hola>:5 c:hon:7 c:hre:-10
c:hte>:5 c:ia>:6 c:iad:-6 c:iado:-7 c:iado>:-6 c:ian:5 c:iar:-5 c:ias>:-5 c:iat:7 c:iba:-5 c:ibi:7 c:ibil:7
c:ibile:5 c:ica:-10 c:ica>:-5 c:icat:-5 c:ice:-18 c:ice>:-13 c:ich:-11 c:icht:-5 c:ici:14 c:icie:6 c:iciem:7
c:icili:-5 c:icit:8 c:ick:-5 c:ico:-5 c:ico>:-7 c:ida:-5 c:idad:-7 c:idade:-5 c:idam:8 c:ider:5 c:idi:6 c:idit:7
c:idita:6 c:ie>:-20 c:ied:9 c:iedi:7 c:ief:-6 c:iemb:6 c:iembr:6 c:ient:8 c:ient>:5 c:iente:7 c:ier:-7 c:ier>:-6
c:iero:5 c:iest:8 c:iez:6 c:iez>:6 c:ifi:-7 c:ific:-6 c:ifica:-5 c:ige:-6 c:ign:-5 c:igo:5 c:igo>:5 c:igu:9 c:ihr:-7
c:ihre:-5 c:ij>:-7 c:ijd>:5 c:ijks:5 c:ijn:8 c:ijn>:5 c:ijs:-5 c:ik>:-7 c:ikt:9 c:ikt>:9 c:il>:7 c:ila:6 c:ile>:9
c:iliad:-5 c:ill:-6 c:ilt:-5 c:ilt>:-5 c:im>:6 c:ima:12 c:iman:10 c:imana:7 c:imane:5 c:imo:8 c:imos:9 c:imos>:9
c:imp:5 c:impos:6 c:in>:5 c:ina:-9 c:inci:8 c:indi:-7 c:ine:-8 c:ines:-6 c:ines>:-5 c:inge>:7 c:inh:-5 c:init:5
c:ino:9 c:ino>:9 c:ins:-5 c:ins>:-5 c:inst:5 c:int:-8 c:int>:-5 c:io>:5 c:ion>:-5 c:ione:9 c:iorn:5 c:iorni:5
c:ipa:5 c:iqu:5 c:iquid:5 c:ir>:10 c:ire>:6 c:irm:-5 c:iro:6 c:iro>:7 c:is>:12 c:iso:-8 c:isp:5 c:iss:17 c:isse:19
c:isseu:15 c:ist:-12 c:it>:17 c:ita:6 c:itam>:-6 c:itas:10 c:itas>:10 c:ite:10 c:ite>:5 c:ites:5 c:ites>:5 c:iti:-8
c:itt:13 c:itte:13 c:itten:10 c:iu>:-8 c:ius:-6 c:iva:-9 c:iva>:-6 c:ive>:5 c:iver:-5 c:ivid:5 c:ivo:-8 c:ivo>:-7
c:ixa:6 c:ixa>:6 c:iz>:9 c:jan:13 c:janu:9 c:janua:9 c:jd>:5 c:je>:6 c:jei:5 c:jeit:5 c:jks:5 c:jn>:5 c:jusq:8
c:jusqu:8 c:just:-5 c:kan:24 c:kan>:20 c:ken:-6 c:ken>:-10 c:kens:6 c:kens>:6 c:klan:5 c:klant:5 c:kt>:9 c:la>:5
c:laas:5 c:laas>:5 c:lag:5 c:lai:6 c:lais:5 c:laiss:6 c:lant:7 c:lante:11 c:las:-5 c:lass:-5 c:late:6 c:later:10
c:lau:-7 c:laz:13 c:lazo:5 c:ld>:10 c:ldet:6 c:ldet>:6 c:le>:7 c:lef:-5 c:lei>:6 c:len:-9 c:len>:-12 c:les:9
c:les>:9 c:let>:5 c:lever:-5 c:levo:5 c:lez:-5 c:lgo:6 c:lgo>:6 c:lia:-5 c:liad:-5 c:liado:-5 c:lic:12 c:lich:5
c:lici:7 c:licit:8 c:lid:-5 c:lie>:-6 c:lien:5 c:lient:5 c:ling:-6 c:liqui:5 c:list:-8 c:lit:7 c:lite:7 c:lke:7
c:ll>:-13 c:lle:-22 c:lle>:-6 c:llen:-5 c:llen>:-5 c:llic:7 c:llici:7 c:lore:6 c:ls>:14 c:luned:6 c:ma>:-8 c:maa:18
c:maan:17 c:maand:17 c:mach:5 c:machi:5 c:mad:-5 c:mai:-9 c:mail:-14 c:mail>:-7 c:mana:14 c:mana>:17 c:mand:-10
c:manda:-6 c:mande:-5 c:mar:16 c:marc:7 c:marco:5 c:mart:-5 c:marz:11 c:marzo:7 c:mas:10 c:mas>:14 c:mat:-11
c:mati:-7 c:me>:21 c:mec:14 c:mee:-6 c:men:8 c:men>:11 c:mensu:6 c:ment>:-10 c:mente:5 c:merca:6 c:mes:5 c:mes>:-6
c:mese:13 c:meses:14 c:mi>:10 c:mic:-7 c:mici:-5 c:micil:-5 c:mig:6 c:migo:7 c:migo>:7 c:mij:7 c:mijn:9 c:mijn>:6
c:min:5 c:mir:5 c:mme:-5 c:mmer>:-5 c:mog:6 c:moge:5 c:mom:8 c:mon:12 c:mona:11 c:monat:11 c:mos:5 c:mos>:6 c:mpar:5
c:mpo:7 c:mpos:10 c:mposs:7 c:mt>:-5 c:mul:5 c:mun:-5 c:muni:-5 c:naa:8 c:naar:6 c:naar>:6 c:nac:-5 c:nad:-8 c:nai:5
c:nan:-5 c:nao:19 c:nao>:19 c:nat:7 c:nats:5 c:natsr:6 c:nca>:-5 c:nce:6 c:nces:6 c:nces>:5 c:nci:5 c:ncia:12
c:ncl:-5 c:nco:-6 c:nda:-19 c:nda>:-11 c:nden:8 c:nden>:7 c:ndi:-8 c:ndic:-5 c:ndo>:-8 c:ndr:6 c:ndri:5 c:ndt>:5
c:nedi:6 c:nedi>:6 c:need>:5 c:neme:7 c:nemen:7 c:nero:7 c:nero>:8 c:nes:-12 c:nes>:-12 c:nest:5 c:net:11 c:net>:6
c:ng>:-9 c:nge:-11 c:nge>:6 c:ngen:-10 c:ngen>:-9 c:ngo:9 c:ngo>:8 c:nha:-6 c:nho>:6 c:nic:-11 c:nica:-5 c:nie:-5
c:nin:-7 c:ning:-6 c:nis:11 c:niss:14 c:nisse:15 c:nito:6 c:nk>:-6 c:nli:-5 c:nnai:5 c:nne:-8 c:nno:8 c:nnot:9
c:nnot>:9 c:nor:5 c:nos>:5 c:nov:6 c:nque:6 c:nse:5 c:nser>:7 c:nsi:11 c:nsid:7 c:nside:7 c:nsua:7 c:nsual:7
c:nt>:-19 c:nta:-13 c:ntar:-8 c:ntar>:-5 c:nte:15 c:nte>:10 c:nten>:7 c:nti:7 c:ntil:9 c:ntil>:5 c:ntin:6 c:nto:-9
c:ntre>:5 c:nts:-6 c:nua:8 c:nuar:9 c:nun:-5 c:nver:5 c:nvers:6 c:nvo:-6 c:ob>:7 c:oba:8 c:oce:-5 c:oces:-5 c:ode:-6
c:odi:6 c:odo:7 c:oe>:-6 c:oen:5 c:oen>:6 c:of>:6 c:og>:-5 c:ohl:6 c:ohl>:6 c:oi>:-9 c:oin:-10 c:ois:14 c:ois>:13
c:ok>:10 c:olli:6 c:ollic:7 c:olo>:-6 c:omas:6 c:omas>:6 c:omb:-6 c:ome:21 c:oment:5 c:omet:6 c:omic:-5 c:omici:-5
c:omin:9 c:omm:-7 c:ompl:-5 c:on>:-5 c:ona:9 c:onat:10 c:onats:5 c:ond:9 c:one:9 c:ongo:5 c:ongo>:5 c:oni:-7
c:onn:-5 c:onne:-8 c:ono:-11 c:ono>:-11 c:ons:13 c:onsi:8 c:onsid:7 c:ont:-19 c:ont>:-5 c:onta:-11 c:oor>:-6
c:op>:-10 c:ope:-6 c:opi:-5 c:opo:18 c:opon:14 c:opone:5 c:opong:7 c:opor:6 c:oporr:6 c:or>:-12 c:ora:15 c:ora>:12
c:ord:-8 c:orde:-7 c:org:-5 c:ori:-7 c:orm>:7 c:orma:-5 c:orni>:6 c:ort:-5 c:os>:6 c:osc:5 c:osi:6 c:oso:-6
c:ossib:7 c:osso>:5 c:ost:-5 c:oste:-5 c:osten:-5 c:ot>:8 c:ote:6 c:otet:5 c:oth:6 c:othe:6 c:other:6 c:otr:-7
c:otre>:-6 c:ott:5 c:ou>:8 c:oul:14 c:ould:16 c:ould>:16 c:our:8 c:our>:-6 c:ourn:14 c:ourni:14 c:outu:5 c:outub:5
c:ovo:-5 c:oye:-5 c:pag:-8 c:pagam:-5 c:pagan:7 c:pai:-8 c:paie:-6 c:pap:-5 c:par:21 c:parc:7 c:parce:7 c:pare:5
c:parec:5 c:part:11 c:parti:6 c:pas:-5 c:ped:12 c:pedi:13 c:pedim:12 c:pen:6 c:pende:5 c:per:-11 c:perd:-6 c:pere:7
c:pere>:8 c:pert:5 c:pet:5 c:pett:6 c:peu:11 c:peux:6 c:peux>:6 c:pla:8 c:plaz:9 c:plazo:5 c:pod:8 c:podi:6 c:pon:15
c:pong:5 c:pongo:5 c:porr:9 c:porre:7 c:pos:5 c:posi:7 c:poss:8 c:possi:5 c:post:-9 c:poste:-7 c:pot:8 c:potr:5
c:ppe:-6 c:pre:-7 c:pres:-8 c:pri:7 c:pril:7 c:prim:8 c:prima:6 c:proc:-9 c:prop:10 c:propo:17 c:pru:7 c:pta:16
c:ptab:7 c:pte:-8 c:pto:-5 c:pto>:-5 c:pues>:5 c:pur:7 c:qu>:8 c:qua:-10 c:quan:-7 c:quand:-6 c:que:7 c:que>:10
c:queb:5 c:quebr:5 c:qued:-5 c:queda:-5 c:quem:-5 c:qui:6 c:quidi:7 c:quie:6 c:quier:6 c:ra>:8 c:rag:6 c:ragge:5
c:ras>:-5 c:raso:5 c:rat:7 c:rate:15 c:rate>:6 c:raten:6 c:rca:6 c:rcan:5 c:rcanc:6 c:rcel:6 c:rcela:7 c:rco:9
c:rco>:11 c:rd>:-10 c:rde:-11 c:rder:-5 c:rdi:-8 c:rdi>:-6 c:rdo:7 c:rdo>:7 c:re>:7 c:rea:-6 c:reb:6 c:rebb:7
c:rebbe:7 c:rec:-12 c:rech:-7 c:red:-9 c:redi:-5 c:redit:-6 c:regi:5 c:rei:15 c:rei>:12 c:reir:8 c:reiro:8 c:rel:-7
c:rent:6 c:rente:5 c:rep:6 c:repo:5 c:repor:5 c:rer:5 c:rero:5 c:rero>:5 c:rese:5 c:reu:-5 c:rev:-5 c:rge:-7
c:rgen:-6 c:ria:16 c:ria>:13 c:ric:-8 c:richt:-7 c:riez:5 c:riez>:5 c:rif:-6 c:rig:-9 c:ril:12 c:ril>:9 c:rim:12
c:rima:7 c:rin:-11 c:ris:-7 c:rm>:6 c:rma:-12 c:rman:-5 c:rmij:8 c:rmijn:8 c:rni:15 c:rni>:5 c:rnis:15 c:rniss:15
c:rno:-5 c:ro>:15 c:rob:8 c:roba:9 c:roc:-6 c:rog:6 c:roga:5 c:ron:6 c:ron>:9 c:rond:5 c:rop:10 c:ropo:17 c:ropon:13
c:ros:-10 c:ros>:-5 c:ross:-5 c:rov:-5 c:rrei>:5 c:rret:6 c:rs>:22 c:rte:-8 c:rti:11 c:rtir:5 c:rua:6 c:ruar:8
c:ruary:5 c:rum:6 c:run:-8 c:rus:6 c:russ:5 c:russ>:6 c:rwi:7 c:rwis:8 c:rzi:-5 c:rzo:10 c:rzo>:7 c:sad:-6 c:sado:-5
c:sam:5 c:samo:5 c:sans:6 c:sans>:6 c:sap:8 c:sape:9 c:saper:9 c:sat:-5 c:sca:8 c:sca>:7 c:sch:5 c:sche:-6 c:schi:7
c:schl:5 c:sci:-5 c:se>:5 c:seg:-7 c:segu:-5 c:sei:7 c:sei>:7 c:sel:-6 c:sem:14 c:sema:10 c:seman:13 c:seme:5
c:sen>:-10 c:sena:13 c:sens:5 c:ses:16 c:ses>:13 c:set:7 c:setti:8 c:seu:16 c:seur:15 c:seurs:17 c:sex:8 c:sext:8
c:sexta:8 c:sha:6 c:shal:5 c:si>:22 c:sib:9 c:sibi:9 c:sibil:9 c:sich>:-5 c:sid:9 c:side:7 c:sider:7 c:sie>:8
c:sigu:7 c:sin:-6 c:sio:-5 c:sion:-5 c:siv:-5 c:slag:6 c:socie:5 c:solli:7 c:son:-12 c:sono:-5 c:sono>:-5 c:sor:-6
c:sos:-6 c:sos>:-5 c:sou:7 c:sou>:6 c:spe:5 c:spet:7 c:spett:6 c:spl:5 c:squ:9 c:squ>:5 c:sra:7 c:srat:6 c:srate:6
c:ssa:-6 c:sse:11 c:ssen>:-6 c:sseu:15 c:sseur:15 c:ssib:7 c:ssibi:7 c:sso:5 c:sta:-10 c:staa:-6 c:staan:-5
c:stan:-5 c:star:6 c:stat:-5 c:ste>:8 c:stee:5 c:stem:5 c:sten:-8 c:sto:-8 c:sua:9 c:sual:7 c:sue:-7 c:suel:-6
c:sur:5 c:sur>:5 c:sus:-6 c:ta>:12 c:taa:-5 c:taalt:6 c:taan:-6 c:tabe:5 c:tabel:5 c:tac:-6 c:tado>:5 c:tag:-8
c:tai:-6 c:tak:6 c:tam:-6 c:tam>:-7 c:tarti:5 c:tas:8 c:tas>:5 c:tat:-6 c:tate:-6 c:tau:6 c:tauf:6 c:tc>:-5 c:te>:8
c:ted:-11 c:ted>:-7 c:tel:6 c:tell:-6 c:tem:8 c:temi:12 c:temi>:11 c:ten:7 c:ten>:15 c:ter:-6 c:tere:5 c:term:9
c:termi:7 c:test:-6 c:testa:-5 c:tev:6 c:teve:7 c:teve>:6 c:th>:5 c:the>:-9 c:ther:7 c:thi:-5 c:tie>:-5 c:tif:-5
c:tig:-7 c:tig>:-5 c:tijd>:5 c:til:14 c:til>:5 c:tile>:5 c:tima:8 c:timan:9 c:tin:7 c:tine:5 c:tine>:5 c:tiv:-5
c:tiva:-5 c:tive:6 c:tivo:-5 c:tivo>:-5 c:tli:6 c:tlic:6 c:tlich:6 c:to>:-15 c:tome:5 c:tos:-8 c:tos>:-8 c:tot:8
c:tot>:10 c:tota:-5 c:tra:5 c:trag:9 c:tragg:5 c:traso:5 c:trat:-5 c:trato:-5 c:tre:15 c:tres:7 c:tres>:5 c:tret:6
c:tro:-10 c:ts>:-8 c:tsr:6 c:tsra:6 c:tsrat:6 c:tta:5 c:tte:8 c:tten:9 c:tten>:6 c:tti:13 c:ttim:9 c:ttima:9
c:tubro:5 c:tur:-15 c:tura:-5 c:tuu:-5 c:tuur:-5 c:twe:-7 c:twee:-7 c:two:-6 c:ual:6 c:uale:6 c:uales:5 c:uan:-11
c:uand:-8 c:uando:-8 c:uar:22 c:uar>:5 c:uard:9 c:uardo:7 c:uari>:5 c:uary:7 c:uary>:7 c:ubr:6 c:ubro:5 c:ubro>:5
c:ue>:6 c:ueb:7 c:uebr:5 c:ueda:-5 c:ueda>:-5 c:uel:-11 c:uem:-5 c:uen:-5 c:uena:-5 c:ues>:10 c:uest:-8 c:uestr:-7
c:uftr:6 c:uftra:6 c:ui>:-7 c:uidi:7 c:uidit:7 c:uie:10 c:uier:6 c:uld:14 c:uld>:13 c:ule:8 c:ule>:7 c:um>:14
c:umo:6 c:umo>:6 c:una>:5 c:unal:-6 c:uned:6 c:unedi:6 c:ung:-8 c:uni:-7 c:unic:-6 c:unse:6 c:unser:6 c:uot:7
c:uota:5 c:ure:-5 c:urn:10 c:urni:14 c:urnis:15 c:urs:11 c:urs>:20 c:us>:5 c:usa:-8 c:use:-5 c:ush:6 c:usq:8
c:usqu:8 c:usqu>:5 c:uss:7 c:uss>:6 c:ust:-10 c:uste:-7 c:ute:-9 c:ute>:-5 c:utr:-5 c:utu:5 c:utub:5 c:utubr:5
c:uur:-5 c:ux>:10 c:val>:5 c:van:-13 c:van>:-9 c:vanta:5 c:vas:5 c:vast>:5 c:vcs:-5 c:vcs>:-5 c:vembr:6 c:ven>:6
c:ver:5 c:vera>:5 c:vere:10 c:verei:8 c:vez:-5 c:vez>:-5 c:vid:5 c:vida:6 c:vin:5 c:vind:6 c:vis:-7 c:viso:-5
c:vo>:-9 c:voc:6 c:vole:5 c:von:-7 c:vor:-5 c:vos:7 c:vot:-5 c:vou:-7 c:vue:-6 c:vues:-6 c:vuest:-6 c:war:6 c:ware:6
c:we>:13 c:wee:-6 c:wenn:5 c:wenn>:5 c:wer:-8 c:wis:7 c:wo>:-5 c:wou:12 c:woul:12 c:would:12 c:xa>:5 c:xta:8
c:xta>:8 c:ya>:-6 c:zar:5 c:zes:7 c:zes>:8 c:zo>:12 c:zoe:5 c:zou:10 c:zou>:7 d:0.1:-6 d:0.25:-7 d:0.4:-6 d:0.55:-19
d:0.7:-36 d:0.85:-19 e:paid=day:-20 e:promise=none:-8 e:run=none:-16 f:_day:42 f:_invoice:-55 f:ack:-19 f:admin:-25
f:bounce:-5 f:closed:-11 f:contest:-12 f:copy:-22 f:d.ALLOWANCE_CHARGE:-5 f:d.CONTRACT_TERMS:-7 f:d.FREIGHT:-5
f:d.MISSING_DOCS:-9 f:d.NOT_OURS:-5 f:d.QUALITY:-5 f:d.RETURN:-6 f:d.TAX:-7 f:d.TERMS_DISPUTE:6 f:difference:-16
f:dispute:-13 f:firm:5 f:fix:-9 f:formal:-10 f:gone:-15 f:goods:-13 f:hardship:28 f:hostile:-11 f:inclusive:-13
f:insolvency:-23 f:lawyer:-18 f:legal:-26 f:mine:-19 f:moved:-9 f:moves:-35 f:n.QUANTITY_SHORT:-8 f:netted:6
f:not:-8 f:not_hope:9 f:not_legal:-11 f:not_paid:-10 f:once_funds:-7 f:ooo:-14 f:order:11 f:others:-15 f:paid:-28
f:pay:-13 f:plan:174 f:proof:-7 f:propose:151 f:question:-53 f:r.DESCRIPTION:-5 f:r.PRICE_ERROR:-16 f:r.TAX:-6
f:redirect:-36 f:refuse:-29 f:rest:11 f:run:-15 f:soon:-8 f:statement:-19 f:stop:-25 f:unable:23 f:until:50
f:wait:81 f:willpay:9 i:acknowledgement:-11 i:acknowledgement=2:-11 i:already_paid:-12 i:already_paid=3:-11
i:bounce:-5 i:bounce=3:-5 i:copy_invoice_request:-18 i:copy_invoice_request=3:-18 i:dispute:-31 i:dispute=1:13
i:dispute=2:-20 i:dispute=3:-24 i:hardship:32 i:hardship=2:20 i:hardship=3:12 i:hostile:-10 i:hostile=3:-10
i:in_payment_run:-13 i:in_payment_run=3:-13 i:insolvency:20 i:insolvency=2:39 i:insolvency=3:-19 i:invoice_admin:-18
i:invoice_admin=2:-8 i:invoice_admin=3:-10 i:legal:-15 i:legal=3:-19 i:nothing:-16 i:out_of_office:-17
i:out_of_office=3:-14 i:partial_payment:20 i:partial_payment=2:11 i:partial_payment=3:9 i:payment_plan_request:166
i:payment_plan_request=2:64 i:payment_plan_request=3:102 i:promise_to_pay:-7 i:promise_to_pay=3:-5 i:question:13
i:question=1:43 i:question=3:-31 i:remittance_advice:-5 i:statement_request:-19 i:statement_request=2:-6
i:statement_request=3:-13 i:unsubscribe:-25 i:unsubscribe=2:-7 i:unsubscribe=3:-19 i:wrong_contact:-14
i:wrong_contact=2:-5 i:wrong_contact=3:-7 l:de:-5 l:en:-14 l:fr:11 l:nl:5 n:1:-15 n:2:5 n:3:-8 n:4:9 n:5:8 n:6:-6
p:accept:15 p:aceita:15 p:aguard:16 p:anerka:5 p:angeme:6 p:annule:5 p:approv:5 p:aspett:11 p:associ:8 p:atraso:9
p:attend:8 p:aufsch:6 p:automa:-7 p:avviat:5 p:avvoca:5 p:beginn:9 p:beglei:6 p:bereit:5 p:berich:-6 p:brauch:7
p:calend:8 p:camion:11 p:catalo:5 p:chiedi:6 p:client:7 p:compan:-5 p:compar:8 p:compen:8 p:comple:-8 p:compos:8
p:conced:8 p:concur:-5 p:condit:5 p:confir:-7 p:conseg:5 p:consej:5 p:consid:14 p:contra:-7 p:contri:6 p:cooper:-5
p:decemb:5 p:decidm:16 p:declar:-6 p:demeur:5 p:depend:8 p:deposi:5 p:dicemb:-6 p:diciem:13 p:dilazi:12 p:distin:-6
p:divida:8 p:domici:-10 p:earlie:6 p:echean:9 p:einver:8 p:ejerci:5 p:encais:6 p:encare:7 p:entreg:-5 p:erbitt:7
p:espert:6 p:estamo:5 p:extrat:-5 p:factur:-8 p:factuu:-6 p:febrer:11 p:februa:16 p:fevere:16 p:fevrie:7 p:fourni:29
p:gentil:10 p:gerent:6 p:hablam:5 p:hannov:7 p:honora:5 p:imposs:14 p:incapa:5 p:ingres:7 p:instem:5 p:integr:5
p:inteir:5 p:intent:-5 p:intere:6 p:intest:-5 p:inutil:5 p:invoic:-7 p:januar:10 p:kontak:5 p:laisse:12 p:liquid:13
p:magazz:7 p:mandan:5 p:mandat:-6 p:marted:-6 p:mensil:5 p:mensua:15 p:mercan:9 p:monatl:12 p:monats:10 p:monsie:5
p:morato:5 p:mornin:-7 p:negozi:5 p:nomina:6 p:novemb:7 p:oktobe:-5 p:openst:-5 p:otherw:16 p:outubr:10 p:pagamo:-5
p:pagand:12 p:pagarl:8 p:paieme:-7 p:parcel:15 p:parece:5 p:partir:5 p:pedimo:24 p:penali:5 p:perman:-7 p:podria:7
p:posibi:5 p:possiv:-6 p:presen:-5 p:primav:6 p:proces:-6 p:promet:5 p:propon:25 p:propor:8 p:propue:-7 p:prorro:7
p:prossi:-6 p:protet:6 p:proxim:-5 p:quebro:11 p:rechnu:-5 p:reconn:5 p:reenvi:-5 p:region:5 p:regula:5 p:report:5
p:repres:5 p:reserv:5 p:respue:7 p:restan:-6 p:richie:5 p:rientr:6 p:rimett:7 p:riusci:-5 p:schlic:6 p:schuld:5
p:scritt:8 p:segund:-5 p:semain:-5 p:semana:6 p:settim:19 p:siguie:9 p:societ:5 p:sollic:13 p:starti:9 p:statem:-5
p:surplu:6 p:suspen:-5 p:telefo:-7 p:tivemo:8 p:transa:6 p:tribun:-6 p:trouve:5 p:uitste:5 p:venerd:-5 p:vergle:5
p:verlor:5 p:versem:6 p:verspr:-6 p:verzoe:8 p:vierne:6 p:volgen:-6 p:vrijda:-5 p:vuestr:-12 p:wachte:6 p:weiter:5
p:zahlun:5 s:00000:-11 s:0000:-20 s:000:-15 s:00:-5 s:0:10 s:adeudo:12 s:automatica:-5 s:aviso:-5 s:bb:5 s:bm:10
s:cm:6 s:cobranca:-10 s:composizione:7 s:cs:7 s:data:7 s:de:-23 s:deuda:6 s:em:-5 s:factura:7 s:facture:-12
s:factuur:5 s:gelo:13 s:invoice:-6 s:mr:12 s:negoziata:7 s:nf:-8 s:nos:37 s:openstaand:7 s:overdue:7 s:pago:-8
s:pendiente:12 s:proposal:6 s:proposta:10 s:re:13 s:rechnung:6 s:relance:-10 s:reminder:-5 s:saldo:-6 s:shampoo:17
s:sollecito:8 s:srl:5 s:st:-6 s:tb:18 s:vencida:7 w:!:-26 w:%:-6 w:00000:-9 w:0000:-23 w:00:39 w:0:9 w:?:104 w:@:-20
w:ab:7 w:about:-6 w:abril:8 w:acceptable:5 w:accettazione:5 w:aceitam:-11 w:acepto:-9 w:afin:10 w:agora:17
w:agosto:-8 w:aguardem:5 w:aguardo:8 w:algo:12 w:all:-10 w:alla:8 w:alle:-5 w:als:26 w:also:-5 w:am:-5 w:amanha:-5
w:amigo:13 w:amor:10 w:angemeldet:6 w:ano:12 w:any:7 w:approve:7 w:april:9 w:aprile:6 w:are:-5 w:ask:6 w:aspettare:8
w:assisto:7 w:associe:5 w:at:11 w:ate:18 w:atrasou:9 w:attendo:7 w:au:-14 w:aufschub:6 w:avant:-5 w:avviato:5
w:avvocato:5 w:baixa:5 w:banco:-8 w:bank:-6 w:banque:7 w:barco:12 w:be:6 w:bedoel:5 w:bei:-7 w:bene:7 w:beste:9
w:betaald:-5 w:betaaltermijn:13 w:bien:16 w:bij:-8 w:bin:-5 w:binnen:-6 w:bis:18 w:bitten:11 w:boite:5 w:boleto:5
w:bom:11 w:bon:-5 w:bonifico:-6 w:buenas:-8 w:buenos:6 w:but:-6 w:by:-6 w:cada:7 w:calendario:8 w:camion:-7 w:can:-5
w:cannot:18 w:carte:-5 w:cassa:6 w:ce:6 w:cela:5 w:chance:9 w:che:5 w:cheque:-5 w:cher:5 w:chers:37 w:chez:-6
w:chiediamo:6 w:chiedo:8 w:chiesto:5 w:ci:6 w:cinco:6 w:cliente:6 w:cm:5 w:cobran:6 w:cobros:5 w:combinado:-5
w:commercio:5 w:composizione:6 w:consideracion:5 w:conta:-5 w:contra:5 w:contre:5 w:corretta:6 w:cosa:-5 w:coste:5
w:could:10 w:crisi:6 w:cuando:-5 w:da:18 w:dada:-7 w:dagen:11 w:dal:-7 w:dan:15 w:dans:-5 w:das:5 w:dass:-7 w:dat:-5
w:de:15 w:dec:9 w:december:9 w:decidme:16 w:deja:5 w:del:-20 w:delai:5 w:della:-5 w:dem:-7 w:demas:5 w:demeure:5
w:den:6 w:der:-6 w:desde:-6 w:despacho:5 w:dette:6 w:deus:11 w:di:6 w:dias:-6 w:dicembre:-6 w:diciembre:13 w:die:-13
w:diga:6 w:dilazione:12 w:dire:6 w:dis:7 w:dito:-6 w:diz:21 w:dm:-6 w:do:9 w:doe:-9 w:doen:5 w:does:-5 w:dois:9
w:domiciliado:-9 w:don:5 w:dopo:-5 w:dos:24 w:dou:-6 w:doze:8 w:drei:5 w:echeances:9 w:ee:-14 w:een:17 w:eerst:-5
w:egales:9 w:ein:7 w:einverstanden:8 w:ejercicio:5 w:el:5 w:em:14 w:en:-12 w:encarecidamente:7 w:ende:15 w:enero:19
w:entre:5 w:entree:5 w:er:6 w:era:-5 w:erbitten:7 w:es:-6 w:eso:6 w:esperto:6 w:est:-13 w:esta:-7 w:estado:8
w:estamos:5 w:este:5 w:esto:-5 w:ete:-7 w:eu:15 w:extrato:-5 w:faco:12 w:facture:-6 w:factuur:-6 w:faire:8 w:falta:6
w:far:6 w:fare:8 w:fattura:-5 w:fatura:-6 w:feb:23 w:febrero:11 w:february:9 w:fevereiro:16 w:fevrier:7 w:fijo:8
w:fim:11 w:fin:10 w:finito:7 w:fino:17 w:firma:7 w:first:7 w:fm:9 w:foi:-13 w:fois:6 w:fondos:8 w:forno:-6
w:fournisseurs:34 w:fur:11 w:ganz:5 w:geben:8 w:geduld:-7 w:geht:5 w:geld:8 w:gentile:5 w:gerade:6 w:gerente:6
w:get:-9 w:geven:6 w:gia:-5 w:giorni:11 w:graag:6 w:grande:5 w:gruss:11 w:hab:-6 w:hablamos:5 w:half:-7 w:hand:7
w:hannover:7 w:hasta:27 w:he:10 w:hebben:-8 w:hecho:9 w:hee:7 w:helaas:13 w:hem:-6 w:het:37 w:hey:7 w:hier:-5
w:ho:-5 w:hoi:-6 w:hola:9 w:honest:6 w:hotels:8 w:hoy:-7 w:iban:-6 w:iets:7 w:igual:6 w:ihre:-8 w:ik:-13 w:im:11
w:impossibile:8 w:ines:-8 w:ingreso:9 w:insolvenz:5 w:insolvenzverfahrens:5 w:inteiro:5 w:interviendra:5 w:inutile:6
w:invoice:-5 w:io:5 w:is:-5 w:ja:-12 w:jan:5 w:janner:5 w:januar:8 w:januari:5 w:january:5 w:jeito:7 w:job:8
w:julian:5 w:jullie:-8 w:junio:7 w:jusqu:10 w:kan:40 w:kas:6 w:know:8 w:kunde:6 w:kunnen:-5 w:la:-16 w:laissez:12
w:later:19 w:le:8 w:leg:8 w:lei:12 w:les:-7 w:let:6 w:liquiditat:8 w:lista:-5 w:lo:16 w:los:-5 w:lost:5 w:lunedi:12
w:lunes:-5 w:ma:-12 w:maand:13 w:maar:-5 w:maart:9 w:madame:-5 w:magazzino:7 w:mail:-11 w:mailen:-5 w:maio:5
w:mais:8 w:mal:11 w:manana:-7 w:mandante:5 w:march:8 w:marco:11 w:mars:8 w:martedi:-6 w:marz:7 w:marzo:14 w:mas:10
w:me:9 w:mensuales:9 w:mensualites:6 w:mer:8 w:mercancia:11 w:mes:-9 w:meses:27 w:mesi:5 w:meta:5 w:mi:7 w:mir:7
w:mira:5 w:misure:6 w:mit:12 w:moeten:6 w:mogen:7 w:moin:-5 w:mois:5 w:monatlich:12 w:monatsraten:11 w:monsieur:5
w:montante:7 w:moratoria:5 w:morning:-7 w:muy:8 w:my:-5 w:na:-12 w:naam:5 w:naar:9 w:nao:13 w:nc:6 w:ne:-8 w:need:10
w:negoziata:6 w:nemen:15 w:net:16 w:never:-5 w:new:-5 w:nieuwe:6 w:nog:-8 w:noi:-5 w:nos:6 w:not:-11 w:nota:5
w:notre:-6 w:nous:6 w:nov:5 w:november:-5 w:novembre:14 w:novo:-8 w:now:-11 w:nu:10 w:nulla:6 w:num:12 w:numero:-5
w:obras:8 w:of:15 w:office:-6 w:ok:18 w:oktober:-5 w:on:6 w:one:-8 w:ons:9 w:op:-18 w:ora:9 w:orden:-7 w:os:10
w:otherwise:16 w:ou:-6 w:outubro:10 w:pa:6 w:pagamos:-5 w:pagando:12 w:pagar:-8 w:pagarle:5 w:paid:-5 w:paiement:-5
w:par:-5 w:parcelar:8 w:parcelas:6 w:parece:8 w:parecer:5 w:partir:5 w:partire:6 w:passt:6 w:pay:9 w:paye:-5
w:payer:6 w:payment:-5 w:pdf:-5 w:pedimos:24 w:pelo:9 w:perche:-5 w:peu:5 w:peut:5 w:peux:13 w:piano:8 w:pico:5
w:pido:5 w:piu:-7 w:plait:6 w:plan:-9 w:plazos:6 w:plus:-5 w:podido:13 w:pohl:9 w:posibilidad:5 w:possivel:-6
w:posso:10 w:potrei:8 w:pra:6 w:prima:7 w:primavera:6 w:primo:6 w:propone:9 w:propongo:11 w:propuesta:-7
w:prorrogar:5 w:protettive:6 w:protocole:5 w:protocolo:-5 w:pues:8 w:puis:5 w:puo:-6 w:qu:5 w:qual:-7 w:quando:-10
w:que:16 w:quebrou:11 w:queda:-8 w:questa:-5 w:qui:-7 w:quiero:5 w:rate:13 w:raus:5 w:recebemos:-6 w:receber:5
w:recu:-5 w:remoto:5 w:represente:5 w:respuesta:7 w:reste:5 w:richiesta:6 w:rientro:6 w:riesco:5 w:rond:8 w:rs:-10
w:sans:11 w:sapere:18 w:schlicht:6 w:scusi:5 w:se:19 w:segunda:-5 w:sei:7 w:seit:-5 w:semana:20 w:semanas:7
w:senao:26 w:sensi:5 w:ser:-6 w:serait:7 w:seriez:6 w:settimana:15 w:sexta:16 w:si:33 w:sich:-9 w:sie:14 w:siete:-6
w:sigue:5 w:siguiente:9 w:sino:-5 w:six:8 w:slt:6 w:so:-6 w:solicitamos:6 w:solicitar:5 w:sollicite:8
w:sollicitons:6 w:sono:-9 w:sonst:6 w:sont:-9 w:sp:5 w:srl:5 w:starting:9 w:statement:-5 w:steeds:5 w:sul:7 w:sur:10
w:surplus:6 w:take:7 w:tal:19 w:te:9 w:tengo:7 w:tenho:5 w:ter:-7 w:termijnen:7 w:teve:12 w:th:6 w:that:9 w:the:-17
w:then:7 w:there:5 w:this:-5 w:tient:6 w:tijd:8 w:tivemos:8 w:to:-12 w:todo:8 w:tot:22 w:total:-5 w:tres:13
w:tribunal:-8 w:trois:5 w:tu:8 w:twee:-7 w:two:-8 w:uber:5 w:uf:8 w:uitstel:5 w:um:19 w:un:10 w:una:13 w:uns:-6
w:unser:15 w:until:9 w:us:11 w:usado:-6 w:usted:-5 w:va:8 w:van:-18 w:vast:11 w:vcs:-11 w:ve:-5 w:venerdi:-5
w:venho:5 w:verloren:5 w:versement:5 w:verzoek:5 w:vi:13 w:vida:7 w:viernes:6 w:vindt:10 w:voila:6 w:volevo:11
w:volgende:-5 w:vom:-7 w:von:-5 w:voor:-6 w:vos:7 w:vossa:6 w:votre:-7 w:vou:-5 w:vous:-7 w:voy:5 w:vragen:8
w:vrijdag:-5 w:vu:6 w:vuestro:-11 w:wachten:6 w:want:-7 w:war:-6 w:waren:9 w:we:19 w:weet:5 w:wenn:10 w:wir:5
w:wird:-7 w:wit:6 w:with:5 w:would:23 w:ya:-11 w:you:5 w:zahlungsunfahig:5 w:ze:-5 w:zeit:8 w:zes:11 w:zo:7 w:zou:15
w:zouden:5
"""
