"""What speaks for and against `hostile`: written by `make reply-weights`, never by hand."""

BIAS = -4.97
THRESHOLD = 0.525
#: clue:hundredths
WEIGHTS = """
?all:-7 ?copy:-9 ?d.CONTRACT_TERMS:8 ?goods:6 ?hostile:9 ?mine:-9 ?moves:-5 ?plan:-6 ?propose:-7 ?question:-20
?r.DESCRIPTION:8 ?redirect:-5 ?statement:-5 b:!_!:43 b:000_00:-8 b:000_?:6 b:000_conto:13 b:000_die:5 b:000_euros:-5
b:00_00:-8 b:00_anos:11 b:00_bezahlt:5 b:00_de:-5 b:00_euro:7 b:00_november:7 b:0_000:-13 b:0_0:-6 b:0_de:10
b:0_ee:13 b:0_in:7 b:?_!:10 b:?_?:8 b:aangifte_gedaan:-5 b:adresse_und:5 b:af_en:8 b:ai_dit:15 b:allez_vous:7
b:am_0:-5 b:an_den:7 b:and_do:14 b:and_you:8 b:andate_quel:5 b:auf_mir:5 b:avec_la:6 b:bande_de:14
b:bande_incapables:5 b:bando_de:9 b:base_de:-8 b:basta_!:9 b:betalen_ook:6 b:bij_de:-10 b:bunch_of:6 b:cambada_de:7
b:carta_de:11 b:comme_une:5 b:como_me:13 b:could_not:10 b:da_die:6 b:da_hat:6 b:da_vossa:-6 b:dann_noch:10
b:dat_ik:10 b:de_00:-6 b:de_cobranza:8 b:de_dados:-7 b:de_empresa:18 b:de_estar:17 b:de_la:15 b:de_lijst:8 b:de_me:8
b:de_nada:7 b:de_pagar:6 b:de_pau:8 b:de_politie:-6 b:de_rekening:-7 b:de_reparation:6 b:de_rest:11 b:de_um:11
b:de_vosotros:6 b:demande_de:5 b:den_nachsten:-6 b:despacho_de:8 b:dia_00:-5 b:dia_0:12 b:dias_me:5 b:diese_woche:-5
b:do_not:18 b:doch_nicht:7 b:door_jullie:-5 b:du_harcelement:5 b:ecrivez_plus:6 b:een_deurwaarder:15 b:ein_wisch:8
b:en_0000:-5 b:en_aout:8 b:en_de:10 b:en_el:-6 b:en_ik:9 b:en_jullie:5 b:en_paz:6 b:en_serio:5 b:en_tribunales:11
b:envoyez_plus:7 b:er_geen:8 b:est_du:5 b:est_la:-5 b:et_si:9 b:et_sur:-5 b:et_une:5 b:et_vous:8 b:etes_vraiment:5
b:factura_por:5 b:for_the:-5 b:gaat_het:-7 b:ganz_dicht:6 b:gar_nichts:12 b:has_not:-5 b:he_hablado:11 b:hem_op:11
b:het_erop:11 b:het_van:-7 b:ich_will:-5 b:ich_zahle:5 b:if_you:10 b:ignoring_you:-5 b:ihr_habt:6 b:ihr_konnt:13
b:ihr_seid:17 b:ik_kom:12 b:ik_niks:7 b:ik_van:10 b:immer_noch:6 b:in_august:-5 b:in_den:-7 b:in_one:9 b:ist_das:5
b:isto_ee:12 b:it_again:5 b:je_aanmaning:15 b:je_ne:-5 b:je_paye:9 b:jullie_monteur:5 b:jullie_zijn:14
b:keine_mails:11 b:keinen_cent:15 b:konnt_mich:13 b:kriegt_ihr:11 b:kun_je:12 b:kunt_de:11 b:la_demanda:9
b:la_factura:6 b:la_maquina:8 b:la_meme:7 b:la_pago:-6 b:la_paix:8 b:laat_het:6 b:lachez_moi:6 b:las_0:15
b:lasst_mich:7 b:le_00:-5 b:le_pago:17 b:les_deux:-5 b:les_he:10 b:maar_een:10 b:mail_ni:5 b:mails_mehr:9
b:me_contacter:5 b:me_de:16 b:me_escribais:7 b:me_mandar:-5 b:meer_van:9 b:merci_de:-6 b:met_je:6 b:met_uw:11
b:meu_email:7 b:meu_zap:9 b:mi_avete:9 b:mich_mal:13 b:mijn_advocaat:15 b:moi_de:-5 b:moi_la:8 b:my_wife:12
b:nach_00:5 b:nachsten_tagen:-6 b:nada_de:8 b:nao_vou:8 b:ne_ecrivez:6 b:ne_envoyez:7 b:ne_paie:6 b:ne_pas:-5
b:nicht_ich:5 b:niks_meer:7 b:no_dia:10 b:no_les:11 b:no_procon:10 b:no_serasa:5 b:no_teneis:6 b:non_ne:6
b:non_scrivetemi:8 b:nos_vemos:11 b:not_email:11 b:not_going:-5 b:not_ignoring:-5 b:not_shine:12 b:not_you:12
b:off_the:7 b:on_it:5 b:on_ne:-5 b:on_you:10 b:op_en:13 b:op_met:11 b:op_staat:8 b:os_den:9 b:ou_quoi:10 b:out_of:5
b:paese_voi:5 b:paga_se:11 b:pagar_la:8 b:paie_pas:6 b:panda_de:7 b:par_courrier:5 b:para_la:8 b:pc_0:9 b:piu_le:5
b:por_000:13 b:por_favor:6 b:qu_on:-5 b:que_os:8 b:quel_paese:5 b:remove_this:5 b:rot_op:8 b:rt_0:15 b:se_me:14
b:se_no:11 b:seid_doch:6 b:shove_your:15 b:sie_halsabschneider:8 b:sie_mir:-5 b:siete_dei:12 b:since_june:-5
b:so_ein:13 b:sois_unos:7 b:staat_het:10 b:stelletje_oplichters:5 b:su_despacho:8 b:sur_la:-6 b:tant_qu:-5
b:telling_you:5 b:the_lot:5 b:the_same:-6 b:the_sun:12 b:this_month:-5 b:tirem_meu:8 b:to_pay:-6 b:today_and:5
b:uberweise_ich:-9 b:uma_carta:11 b:un_de:9 b:un_mois:5 b:una_vez:5 b:und_dann:15 b:und_das:5 b:und_meine:5
b:use_it:5 b:van_die:10 b:van_jullie:22 b:vemos_en:11 b:voces_sao:5 b:vossa_base:-7 b:votre_collegue:5
b:votre_rib:-5 b:vous_demande:5 b:vous_etes:20 b:vous_faire:7 b:vous_me:-8 b:vraiment_des:5 b:war_00:6 b:wat_een:9
b:we_zijn:-7 b:weet_je:11 b:whatever_you:9 b:where_the:12 b:will_get:5 b:wir_am:5 b:ya_me:5 b:ya_no:-6 b:you_are:6
b:you_do:9 b:you_have:-8 b:you_lot:29 b:you_people:6 b:you_send:5 b:you_will:18 b:your_reminder:12 b:zijn_echt:14
b:zijn_jullie:11 b:zu_schicken:5 c:<a>:11 c:<aanm:6 c:<ab:-5 c:<abl:5 c:<ac:-12 c:<aca:-7 c:<acht:5 c:<ad:-6
c:<af>:6 c:<ag:13 c:<aga:6 c:<agai:6 c:<agi:12 c:<al:7 c:<alo:13 c:<alon:14 c:<am:-5 c:<an:-7 c:<and:6 c:<anda:7
c:<ande:-5 c:<anos:7 c:<anr:6 c:<anru:6 c:<ant:-5 c:<any:-7 c:<any>:-5 c:<ap:-9 c:<ar:-12 c:<arr:-9 c:<as:-11
c:<as>:-6 c:<at:-9 c:<ate:-6 c:<ate>:-5 c:<au:-11 c:<aut:-5 c:<ave:5 c:<avet:7 c:<ban:9 c:<band:15 c:<base:-5
c:<be:-15 c:<be>:-5 c:<bed:9 c:<bei:-6 c:<bes:-5 c:<bet:-6 c:<bi:-18 c:<bit:-5 c:<bitt:-5 c:<blo:5 c:<bo:-14
c:<bon:-7 c:<bot:6 c:<br:7 c:<bru:6 c:<bu:6 c:<bun:8 c:<ca:6 c:<ca>:-5 c:<car:7 c:<caro:5 c:<cas:-5 c:<cat:12
c:<cata:13 c:<ce:-6 c:<ce>:-5 c:<cen:7 c:<cent:7 c:<ch:20 c:<cha:5 c:<char:6 c:<che:-10 c:<chi:14 c:<chu:10
c:<clow:5 c:<co:-10 c:<cob:5 c:<cobr:5 c:<com:-5 c:<com>:-5 c:<comm:5 c:<con:-23 c:<conf:-5 c:<cons:-6 c:<cont:-10
c:<cred:-5 c:<cua:5 c:<cuan:5 c:<da>:-8 c:<dad:-5 c:<dan>:5 c:<dann:6 c:<dat:-6 c:<de:-6 c:<de>:11 c:<dec:-7
c:<dei>:5 c:<dej:9 c:<deje:7 c:<del>:-5 c:<dema:6 c:<des:-6 c:<deur:6 c:<di:-10 c:<dis:-6 c:<do>:5 c:<doc:5
c:<doch:6 c:<doet:5 c:<door:-5 c:<dos:-6 c:<dos>:-5 c:<du:-5 c:<e>:8 c:<echt:6 c:<ee:14 c:<een:17 c:<een>:14
c:<eine:-5 c:<eit:6 c:<eith:6 c:<el:-10 c:<el>:-5 c:<em>:-6 c:<emp:5 c:<empr:6 c:<en:20 c:<enc:16 c:<enf:5 c:<er:-6
c:<ero:5 c:<erop:5 c:<es:-15 c:<es>:-6 c:<est:-9 c:<et:5 c:<ete:8 c:<etes:10 c:<ex:-6 c:<fa:-12 c:<fac:-11
c:<fact:-8 c:<fat:5 c:<fe:-9 c:<fig:7 c:<fou:6 c:<fr:-7 c:<fra:-5 c:<fre:8 c:<frei:7 c:<fro:-6 c:<fu:-10 c:<fur:-6
c:<ga:11 c:<gaa:-5 c:<gaat:-5 c:<gan:11 c:<ge:-14 c:<ge>:5 c:<gee:-9 c:<geen:-7 c:<get:11 c:<get>:8 c:<go:8 c:<gr:-7
c:<gu:-6 c:<gut:-5 c:<gute:-5 c:<ha:-9 c:<habl:5 c:<hals:5 c:<hav:-7 c:<have:-7 c:<hem:7 c:<hem>:8 c:<her:6
c:<hi:-13 c:<hie:-6 c:<hier:-6 c:<ho:-10 c:<hoo:-8 c:<hoor:-6 c:<hor:9 c:<hu:7 c:<i>:-9 c:<ic:-12 c:<ich:-12
c:<ich>:-12 c:<ih:14 c:<ihr:18 c:<ihr>:19 c:<im:6 c:<im>:-8 c:<imp:7 c:<impo:6 c:<ina:6 c:<int:-5 c:<inte:-5
c:<is:-15 c:<is>:-16 c:<isto:5 c:<j>:7 c:<ja:-11 c:<ja>:-11 c:<jan:-7 c:<je:14 c:<je>:5 c:<jet:6 c:<jetz:6 c:<ji:5
c:<jij:5 c:<jij>:5 c:<ju:13 c:<jul:11 c:<jull:13 c:<jus:7 c:<just:7 c:<kee:-5 c:<kei:9 c:<kein:9 c:<kla:-6 c:<kle:7
c:<kn:-5 c:<kno:-5 c:<ko:8 c:<kom>:7 c:<kon:5 c:<konn:7 c:<kr:7 c:<kri:6 c:<krie:5 c:<ku:11 c:<kun:13 c:<kun>:6
c:<kunt:5 c:<la:17 c:<lad:7 c:<ladr:8 c:<las:12 c:<las>:6 c:<lav:8 c:<lava:7 c:<le:12 c:<lea:15 c:<leav:13 c:<lek:5
c:<lekk:6 c:<let:7 c:<letr:5 c:<letz:6 c:<lij:11 c:<lis:-7 c:<list:-7 c:<lla:5 c:<llam:5 c:<lo>:-8 c:<los>:-5
c:<lot:16 c:<lot>:16 c:<lu:6 c:<ly:6 c:<m>:9 c:<maa:-6 c:<maan:-6 c:<mad:8 c:<madr:9 c:<mae:6 c:<mae>:6 c:<mai:-5
c:<mal:6 c:<mana:6 c:<mand:-7 c:<mar:-10 c:<me:10 c:<me>:18 c:<mens:-5 c:<menu:8 c:<mer:-6 c:<merc:-7 c:<mes:-10
c:<meta:7 c:<mi:20 c:<mic:14 c:<mich:14 c:<min:8 c:<mind:7 c:<minu:5 c:<mist:5 c:<mond:5 c:<my:6 c:<my>:6 c:<ne:-7
c:<ni:6 c:<ni>:7 c:<nie:-15 c:<niet:-11 c:<nix:9 c:<nix>:9 c:<no:-12 c:<nog:5 c:<nog>:6 c:<nos:-5 c:<not>:8
c:<nu:-13 c:<o>:-6 c:<ob:-5 c:<off>:6 c:<om:8 c:<omd:5 c:<omda:5 c:<on:-5 c:<on>:-5 c:<ond:5 c:<onde:5 c:<onz:-5
c:<op:-5 c:<op>:7 c:<org:5 c:<orga:5 c:<os:8 c:<os>:8 c:<ou>:5 c:<ov:-6 c:<ove:-6 c:<over:-6 c:<pa:28 c:<paga:-6
c:<pal:6 c:<pan:6 c:<para:7 c:<part:-6 c:<pau:15 c:<paye:5 c:<pe:-8 c:<perd:-5 c:<pet:-5 c:<pf:7 c:<pi:14 c:<pic:6
c:<pin:5 c:<pis:5 c:<ple:-5 c:<plu:7 c:<plus:7 c:<poi:6 c:<por>:5 c:<port:-5 c:<pot:6 c:<pou:-7 c:<pr:-20 c:<pre:-10
c:<prin:5 c:<pro:-9 c:<pur:5 c:<q>:5 c:<qua:-5 c:<que:-6 c:<que>:-8 c:<queb:9 c:<qui:14 c:<quin:10 c:<quis:6
c:<ra:11 c:<rat:11 c:<rate:9 c:<rau:7 c:<re:-11 c:<rea:6 c:<real:5 c:<rec:-15 c:<rech:-7 c:<ree:6 c:<regr:6 c:<rei:5
c:<reic:6 c:<rek:-7 c:<reke:-6 c:<rel:-6 c:<rem:7 c:<remi:7 c:<repa:6 c:<ret:-7 c:<reti:-5 c:<ro:9 c:<rol:5 c:<ru:-8
c:<rut:-6 c:<sa:21 c:<sac:9 c:<saco:10 c:<sal:-7 c:<sam:-5 c:<same:-5 c:<san:6 c:<sao:19 c:<sao>:19 c:<sb:5 c:<sc:8
c:<se:23 c:<seg:-6 c:<segu:-5 c:<sei:10 c:<seid:9 c:<sem:-6 c:<sen:-5 c:<seu:32 c:<seu>:15 c:<seus:18 c:<sh:22
c:<shi:7 c:<sho:13 c:<show:6 c:<sie:11 c:<siet:16 c:<so:-5 c:<son:6 c:<son>:9 c:<st:16 c:<sta:-8 c:<ste:12 c:<stel:5
c:<stu:12 c:<stuf:9 c:<su:-7 c:<sun:6 c:<sv:-5 c:<sw:6 c:<ta:-12 c:<tak:-5 c:<te:-11 c:<ter>:6 c:<th:-13 c:<the:-9
c:<the>:-8 c:<thie:7 c:<this:-9 c:<thre:6 c:<to>:-8 c:<tom:8 c:<toma:9 c:<tou:-6 c:<tr:-9 c:<ty:8 c:<typ:8 c:<type:8
c:<ub:-9 c:<ube:-8 c:<uber:-8 c:<um:15 c:<um>:13 c:<un:23 c:<una:6 c:<una>:6 c:<und:5 c:<und>:7 c:<uno:12 c:<unos:14
c:<uns:-5 c:<unv:5 c:<unve:5 c:<ur:5 c:<us>:-9 c:<va:21 c:<vag:6 c:<vai:12 c:<vai>:12 c:<vao:8 c:<vao>:8 c:<vc:12
c:<vcs:13 c:<vcs>:13 c:<vem:5 c:<verd:6 c:<verg:6 c:<vi:-9 c:<vl:7 c:<vo:13 c:<vog:5 c:<vol:13 c:<voll:8 c:<volv:7
c:<vor:-5 c:<voss:-9 c:<vou:7 c:<vou>:8 c:<vue:-5 c:<wa:-6 c:<was:-5 c:<wat:7 c:<wat>:8 c:<we:-21 c:<we>:-16
c:<wei:-5 c:<wh:13 c:<wha:9 c:<what:9 c:<whe:9 c:<wher:5 c:<wi:-9 c:<wif:6 c:<wife:6 c:<wir:-8 c:<wri:5 c:<y>:10
c:<ya:5 c:<ya>:6 c:<yo:17 c:<you:19 c:<you>:15 c:<zap:8 c:<zap>:8 c:<ze:10 c:<zeg>:5 c:<zel:5 c:<zelf:5 c:<zi:10
c:<zij:9 c:<zijn:9 c:<zo:12 c:<zo>:8 c:aal:-14 c:aal>:-7 c:aan:-14 c:aan>:-9 c:aand:-7 c:aanm:6 c:aanma:6 c:aar:5
c:aard:5 c:aarde:6 c:abl:17 c:abla:5 c:ablad:6 c:able:8 c:ables:6 c:abli:5 c:abo:-6 c:abs:5 c:abu:6 c:aca:-6
c:ace:-6 c:ach:-7 c:aco:8 c:aco>:9 c:act:-13 c:actu:-7 c:actur:-5 c:ad>:-5 c:ada:5 c:ada>:7 c:aden:5 c:aden>:5
c:adm:6 c:admis:6 c:ado:-11 c:ado>:-5 c:ados:-7 c:ados>:-7 c:adr:14 c:adre:6 c:adri:8 c:adri>:8 c:ae>:5 c:af>:5
c:afk:6 c:afo:5 c:afon:5 c:ag>:-19 c:aga:6 c:agai:5 c:again:6 c:agar:-5 c:age:-11 c:agen:-8 c:agen>:-6 c:agi:12
c:agio:12 c:ago:6 c:ai>:21 c:aid:-5 c:ais>:7 c:ak>:5 c:ake:-7 c:akt>:6 c:alh:7 c:ali:-8 c:alli:5 c:alo:8 c:alon:14
c:alsa:5 c:alt:-5 c:ama:11 c:amar:5 c:amar>:6 c:ame:-9 c:amen:-8 c:ament:-6 c:ami:-7 c:amm:6 c:amme:5 c:ammen:6
c:amo:-10 c:amos:-8 c:amos>:-8 c:an>:-13 c:ana:12 c:ana>:8 c:anan:6 c:anana:6 c:anc:-10 c:and:20 c:anda>:9
c:andar:-5 c:ande:5 c:ande>:9 c:ando:18 c:ando>:19 c:ange:-6 c:angu:8 c:ani:14 c:anin:6 c:aning:6 c:anis:5 c:ank:-8
c:anma:6 c:anman:6 c:ann:5 c:ann>:6 c:anr:6 c:anru:6 c:anruf:6 c:ans:-6 c:ant:-16 c:anu:-5 c:any:-8 c:any>:-5
c:ao>:16 c:apa:6 c:app:-7 c:ar>:26 c:ara:15 c:ara>:7 c:aras:7 c:arder:6 c:ards:5 c:ards>:5 c:are>:8 c:arg:-5
c:ari:-6 c:aria>:-5 c:arl:5 c:arr:-8 c:arre:-5 c:arri:-5 c:art:-5 c:as>:-24 c:ase:-13 c:ase>:-13 c:asp:5 c:ass:-7
c:asse:-5 c:asta:6 c:asta>:6 c:at>:16 c:ata:13 c:atar:10 c:atar>:13 c:ate:13 c:aten:5 c:ater:6 c:atev:8 c:ateve:5
c:ati>:5 c:auc:-5 c:aus:-9 c:aus>:-6 c:auv:17 c:auw:7 c:avand:5 c:ave:12 c:ave>:6 c:avet:7 c:avete:7 c:ay>:-8
c:aye:6 c:aze:6 c:bak:9 c:ban>:-5 c:band:14 c:bande:11 c:base:-5 c:base>:-5 c:be>:-9 c:bed:9 c:bei:-5 c:ben:-12
c:ben>:-10 c:ber:-13 c:berw:-6 c:berwe:-5 c:bes:-7 c:best:-5 c:bet:-6 c:beu:7 c:bij:-6 c:bil:-5 c:bin:-7 c:bit:-7
c:bitt:-5 c:bitte:-5 c:blad:6 c:bles:5 c:bles>:5 c:bon:-10 c:bot:9 c:brar>:5 c:bre>:-6 c:brem:8 c:bro:-6 c:bru:6
c:bun:13 c:bund:6 c:caa:6 c:caat:6 c:caat>:6 c:cab:-5 c:cad:-5 c:cai:-5 c:capa:5 c:car:9 c:care:9 c:caro:5 c:cas:-5
c:cat:10 c:cata:12 c:catar:13 c:ce>:-19 c:ceb:6 c:cen:5 c:cent:7 c:cent>:8 c:cer:-7 c:ces>:6 c:cev:-6 c:ch>:18
c:cham:6 c:chanc:5 c:char:5 c:charl:6 c:che:9 c:che>:9 c:chen:-5 c:cher:5 c:cher>:10 c:chi:5 c:chin:10 c:cho:7
c:chts:7 c:chts>:9 c:chu:10 c:cia:-5 c:cie:-5 c:cio:-10 c:cio>:-5 c:cion:-5 c:citad:5 c:ck>:8 c:cke:6 c:cla:-5
c:clow:5 c:clown:5 c:cob:5 c:cobr:5 c:cobra:5 c:com:-6 c:com>:-5 c:comm:5 c:comme:7 c:con:-20 c:conf:-5 c:cons:-5
c:cont:-10 c:conta:-9 c:conto:6 c:contr:-5 c:cred:-5 c:credi:-5 c:crive:5 c:cro:5 c:cs>:13 c:ct>:-6 c:ctu:-8
c:ctur:-5 c:cture:-5 c:cuan:5 c:cuand:6 c:da>:-8 c:dad:-8 c:dado:-5 c:dag:-15 c:dag>:-14 c:dan>:5 c:dann:6 c:dann>:6
c:dar>:-5 c:dare:5 c:dare>:5 c:date:5 c:date>:5 c:de>:8 c:dec:-8 c:dei>:5 c:dej:9 c:deje:7 c:del>:-5 c:dem:5
c:dema:9 c:deman:10 c:den>:5 c:denk:6 c:der>:10 c:deur:6 c:deurw:7 c:dez:-5 c:di>:-12 c:dig:-7 c:dig>:-5 c:din:-7
c:dis:-7 c:dmis:6 c:do>:11 c:doc:5 c:doch:6 c:doch>:6 c:doet:5 c:doet>:5 c:don:-5 c:door:-5 c:dos:-9 c:dos>:-8
c:dre:7 c:dri>:8 c:ear:8 c:eas:-6 c:ease:-5 c:ease>:-5 c:eat:6 c:eate:7 c:eaten:8 c:eav:13 c:eave:13 c:eave>:13
c:ebo>:5 c:ebr:8 c:ebre:9 c:eceb:6 c:eces>:5 c:echad:5 c:echt>:5 c:eck:5 c:eco:-8 c:ed>:-7 c:ede:11 c:eden:12
c:eden>:6 c:edi:-12 c:edit:-5 c:ee>:-10 c:een:5 c:eer:-12 c:eer>:-7 c:eet:10 c:eet>:11 c:ege>:5 c:egel:5 c:egel>:7
c:egr:5 c:egre:6 c:egret:6 c:egu:-6 c:eicht:6 c:eid:8 c:eid>:8 c:eine:10 c:einen:7 c:eir>:10 c:eis>:8 c:eith:6
c:eithe:6 c:eje:6 c:eke:-5 c:eken>:6 c:ekeni:-6 c:ekk:5 c:ekke:6 c:ekker:6 c:ela:7 c:elaa:5 c:elas:7 c:elas>:7
c:elle:6 c:ellet:5 c:elo:-5 c:ely:6 c:ely>:6 c:eman:7 c:emand:7 c:emb:-7 c:embr:-6 c:embre:-5 c:eme:-5 c:ement:-6
c:emi:5 c:emin:5 c:emind:6 c:emo:-5 c:enc:12 c:ench:17 c:enche:17 c:end:-18 c:ende:-8 c:ende>:-5 c:enf:5 c:eng:-6
c:eni:-7 c:enin:-5 c:ening:-5 c:enk:5 c:enke:5 c:enn:-6 c:ens>:5 c:ensa:-5 c:ent:-15 c:ent>:-8 c:entat:5 c:ente>:-7
c:ento:-5 c:env:-5 c:epa:7 c:epar:5 c:era:-12 c:era>:-5 c:erba:6 c:erc:-11 c:erci:-5 c:ere:-10 c:erem>:5 c:eren:-6
c:erg:7 c:ergo:7 c:ergog:5 c:erm:-6 c:ero:11 c:erop:5 c:erop>:5 c:eros:10 c:eros>:10 c:err:-5 c:ers:6 c:ers>:8
c:ersoo:6 c:erst:-5 c:ert:-12 c:erte:-5 c:erw:-10 c:erwe:-6 c:erwei:-5 c:es>:28 c:ese:-9 c:ese>:-5 c:espa:6
c:ess:-11 c:essa:-5 c:esse:-7 c:est:-29 c:est>:-5 c:estar:8 c:este:-7 c:este>:-7 c:esto:-6 c:estr:-6 c:etam:7
c:etam>:8 c:ete:30 c:ete>:23 c:etes:13 c:etes>:13 c:etir:-5 c:etire:-6 c:etj:5 c:etje:5 c:etje>:5 c:etr:5 c:etra:6
c:etrad:5 c:etru:5 c:ett:-10 c:ette:-7 c:etz:11 c:etzt:12 c:etzt>:6 c:etzte:6 c:eu>:15 c:eun:8 c:eurw:7 c:eurwa:7
c:eus:10 c:eus>:12 c:ever:6 c:ever>:9 c:evi:12 c:evin:7 c:evon:5 c:ext:-6 c:ez>:12 c:eze:-5 c:fac:-13 c:fact:-8
c:factu:-7 c:far:-5 c:fat:11 c:fe>:12 c:fed:5 c:fen:5 c:fen>:7 c:fern:5 c:ffe:6 c:fic:-5 c:fig:9 c:fon:5 c:foni:7
c:form:-5 c:fou:6 c:foute:5 c:fra:-6 c:fre:8 c:frei:7 c:fro:-6 c:ft>:-9 c:fte:-5 c:gaa:-5 c:gaat:-5 c:gaat>:-5
c:gab:6 c:gad:-7 c:gado:-5 c:gai:5 c:gain:6 c:gain>:6 c:gan:24 c:gana:8 c:gani:5 c:ganis:5 c:gati:5 c:ge>:11
c:ged:-5 c:gee:-10 c:geen:-7 c:geen>:-7 c:geg:-5 c:gel:7 c:gel>:13 c:geli:-5 c:gem:-5 c:gen:-12 c:gen>:-12 c:ges:-9
c:get:8 c:get>:7 c:gio:12 c:gog:5 c:gogn:5 c:gra:-6 c:gre:5 c:gret:6 c:gs>:-5 c:guen:8 c:gui:9 c:gun:-7 c:gut:-6
c:gute:-5 c:guten:-5 c:ha>:-8 c:haa:-5 c:habl:5 c:habla:5 c:hals:5 c:ham:7 c:hanc:5 c:hance:5 c:har:7 c:harl:6
c:has>:-5 c:hat:11 c:hat>:7 c:hav:-7 c:have:-7 c:have>:-7 c:haz:7 c:hem:7 c:hem>:8 c:her:13 c:her>:11 c:hi>:-5
c:hier:-8 c:hier>:-5 c:hin:11 c:hing:9 c:his:-9 c:his>:-8 c:ho>:15 c:hoo:-9 c:hoor:-6 c:hoor>:-6 c:hor:10 c:hor>:7
c:hort>:5 c:hov:9 c:hove:9 c:how:5 c:hr>:19 c:hrea:7 c:hreat:7 c:hter:5 c:hts:7 c:hts>:9 c:hue:5 c:hur:7 c:ia>:-6
c:iba:-5 c:iban:-5 c:iban>:-5 c:ica>:5 c:icar:6 c:icare:6 c:ice:-8 c:ice>:-6 c:ichts:9 c:icita:5 c:ick>:5 c:ico:-6
c:ico>:-5 c:ida:-13 c:ido:-8 c:ido>:-8 c:iem:-7 c:ien:-9 c:ier:-16 c:ier>:-12 c:iet>:-11 c:iete:12 c:iete>:14
c:iev:6 c:ife:11 c:ife>:8 c:ig>:-7 c:ihr:18 c:ihr>:19 c:ij>:-8 c:ijd:-5 c:ijk:5 c:ijn:12 c:ijne:5 c:ijne>:5 c:ijv:8
c:ile:-6 c:ili:-6 c:im>:-17 c:ime:8 c:imen:5 c:iment:6 c:imo:-5 c:imp:9 c:impo:6 c:in>:-8 c:ina:8 c:inad:5 c:incap:5
c:inde:11 c:inder:12 c:ine:13 c:ine>:9 c:inen:7 c:inen>:7 c:inga:8 c:ingan:8 c:inh:8 c:inha:-6 c:inha>:-5 c:inho:15
c:inho>:16 c:ins:-6 c:int:12 c:inta:9 c:inta>:10 c:inu:7 c:inut:8 c:inute:5 c:io>:-13 c:ion:-13 c:ion>:-7 c:iot:15
c:iqu:-6 c:ir>:-8 c:is>:-19 c:ise:8 c:iser:9 c:iso:-5 c:ist:-11 c:itad:5 c:itado:6 c:ite:-6 c:ite>:-5 c:itel:5
c:itely:5 c:iter:-6 c:ithe:6 c:ither:6 c:iti:-6 c:ito:-7 c:itt:-7 c:itte:-5 c:itte>:-5 c:itu:-5 c:ivar:5 c:ive:9
c:ivel:5 c:ivel>:5 c:ix>:12 c:ixo:8 c:ixo>:8 c:ja>:-15 c:jan:-7 c:je>:26 c:jetz:6 c:jetzt:7 c:jij:5 c:jij>:5 c:jne:5
c:jne>:5 c:jou:-10 c:jour:-8 c:jour>:-5 c:jue:7 c:jul:11 c:jull:13 c:julli:13 c:jun:-7 c:jus:7 c:just:7 c:justi:5
c:jve:9 c:ked:5 c:ked>:5 c:kei:9 c:kein:9 c:keine:10 c:ken>:14 c:keni:-6 c:kenin:-6 c:ker:11 c:ker>:10 c:kke:10
c:kker:8 c:kker>:8 c:kla:-5 c:kle:7 c:kno:-5 c:kom:9 c:kom>:7 c:kon:5 c:konn:7 c:konnt:7 c:kri:5 c:krieg:5 c:kun:13
c:kun>:6 c:kunt:5 c:kunt>:5 c:la>:-12 c:lad:18 c:lade:5 c:laden:5 c:lado:9 c:lado>:9 c:ladr:7 c:ladri:8 c:lak:7
c:lamar:6 c:lar:-9 c:las:16 c:las>:13 c:lau:-5 c:lav:9 c:lava:6 c:lavan:5 c:lde:-7 c:ldr:5 c:le>:-8 c:lea:8
c:leas:-5 c:lease:-5 c:leav:13 c:leave:13 c:leg:-5 c:lei:-6 c:lek:5 c:lekk:6 c:lekke:6 c:les:14 c:les>:5 c:let:13
c:letj:5 c:letje:5 c:letr:5 c:letra:5 c:letz:6 c:letzt:6 c:leu:6 c:leut:7 c:leute:7 c:lev:-5 c:lez>:5 c:lie>:11
c:lij:15 c:lijk:7 c:lis:-10 c:list:-7 c:lix:8 c:ll>:-8 c:llam:5 c:llama:6 c:lle:11 c:llet:8 c:lletj:5 c:lli:21
c:llie:12 c:llie>:13 c:llo:-8 c:llo>:-6 c:lo>:-17 c:lon:11 c:lone:14 c:los:-5 c:los>:-5 c:lot:17 c:lot>:16 c:lown:5
c:lsa:5 c:lta:-6 c:ltima:5 c:lus:14 c:lus>:6 c:lust:7 c:lva:6 c:lyi:6 c:lyin:6 c:lying:6 c:maa:-10 c:maan:-6
c:maand:-6 c:mac:-5 c:mad:7 c:madr:9 c:madre:9 c:mae:6 c:mae>:6 c:man:9 c:manan:6 c:manda:-7 c:mando:5 c:mani:9
c:manin:6 c:mar:5 c:mar>:7 c:mara:8 c:mara>:8 c:mas:-6 c:mate>:5 c:mati:-5 c:mbr:-7 c:mbre:-5 c:mbre>:-5 c:mda:5
c:mdat:5 c:mdat>:5 c:me>:16 c:mensa:-5 c:ment:-7 c:ment>:-7 c:menu:8 c:mer:-9 c:merc:-8 c:merci:-5 c:mes:-11
c:meta:6 c:metam:8 c:mi>:6 c:mic:13 c:mich:14 c:mich>:14 c:mie:-5 c:min:10 c:mind:13 c:minde:13 c:minh:-5 c:minha:-5
c:minu:5 c:minut:5 c:missi:5 c:mist:5 c:mit:-5 c:mme:5 c:mmen:6 c:mo>:-5 c:mos:-14 c:mos>:-14 c:mpe:9 c:mper:5
c:mpet:5 c:mpete:5 c:mpr:7 c:mpra:6 c:mpres:6 c:my>:6 c:na>:13 c:nad:9 c:nada>:5 c:nales:5 c:nan:10 c:nana:6
c:nana>:6 c:ncap:5 c:ncapa:5 c:nce:-6 c:nce>:-6 c:nch:18 c:nche:16 c:nche>:8 c:ncher:8 c:nci:-10 c:ncia:-5 c:nda:-7
c:ndar:-6 c:ndate:6 c:nde:13 c:nde>:13 c:nder:6 c:nder>:7 c:nderi:5 c:ndi:-8 c:ndo:20 c:ndo>:22 c:ne>:27 c:nee:-8
c:neg:8 c:nei:6 c:nek:5 c:neu:-5 c:nfr:5 c:ng>:-11 c:nga:7 c:ngan:9 c:nge:-8 c:ngen>:5 c:ngs:-6 c:ngu:9 c:ngui:8
c:nho:14 c:nho>:16 c:ni>:17 c:nie:-19 c:niet:-11 c:niet>:-10 c:nix:9 c:nix>:9 c:njo:-5 c:nk>:-6 c:nke:6 c:nken:9
c:nken>:9 c:nli:10 c:nlij:10 c:nlijk:10 c:nma:6 c:nman:6 c:nmani:6 c:nne>:5 c:nno:5 c:nnt:6 c:nnt>:7 c:no>:-15
c:noch>:5 c:nog:5 c:nog>:6 c:nor:-5 c:nos:12 c:nos>:15 c:not>:7 c:nru:6 c:nruf:6 c:nrufe:5 c:nsa:-6 c:nse:-6 c:nt>:6
c:nta:-8 c:ntan:-5 c:ntati:5 c:nte:-8 c:nte>:-7 c:nter:-6 c:nteu:6 c:nto:-7 c:ntr:-7 c:nua:-5 c:nul:-5 c:num:-6
c:numm:-6 c:numme:-6 c:nun:-6 c:nut:7 c:nute:5 c:nuten:6 c:nve:9 c:nver:8 c:nvers:5 c:nvi:-5 c:ny>:-7 c:nza:8
c:nza>:7 c:nze:-6 c:ocaa:6 c:ocaat:6 c:ocat:-5 c:och>:11 c:ocon:5 c:od>:5 c:off>:6 c:og>:9 c:oge:5 c:ogel:6 c:ogn:5
c:ogna:5 c:oi>:5 c:oir:-5 c:ok>:-6 c:oll:13 c:olle:7 c:olt:5 c:olt>:5 c:olva:8 c:om>:-6 c:oma:9 c:omar:10 c:omd:5
c:omda:5 c:omdat:5 c:omi:-5 c:omp:6 c:ompet:5 c:ompra:6 c:on>:-15 c:onc:-6 c:onde:5 c:onde>:8 c:one:16 c:one>:13
c:ones:6 c:ones>:5 c:onf:-5 c:oni:8 c:oni>:9 c:onl:6 c:onli:7 c:onlij:6 c:onn:9 c:onnt:7 c:onnt>:8 c:ono:-5
c:ons:-14 c:ons>:-7 c:ont:-18 c:onta:-12 c:onto:6 c:onto>:5 c:ontr:-5 c:ontra:-5 c:onz:-5 c:oonl:6 c:oonli:6
c:oor:-18 c:oor>:-15 c:op>:13 c:ope:-7 c:oqu:16 c:or>:-6 c:ora:-7 c:ora>:-5 c:ord:-10 c:orde:-5 c:organ:5 c:ork:5
c:orm:-5 c:orr:-5 c:orre:-6 c:ort>:5 c:os>:14 c:oss:-12 c:osso:-6 c:ot>:34 c:ota:12 c:ota>:8 c:otar:6 c:ots:7
c:ou>:12 c:our>:-6 c:ous:-5 c:ouv:-7 c:ouve:-6 c:ove>:9 c:over:-7 c:ow>:-5 c:own:6 c:oze:5 c:pac:7 c:paga:-5
c:pagar:-5 c:pago>:5 c:pal:10 c:pam:7 c:para:8 c:paras:7 c:pau:15 c:paye:7 c:pc>:6 c:pe>:11 c:pen:-13 c:pen>:-5
c:perd:-5 c:pes:5 c:pic:6 c:pis:5 c:pli:-6 c:plic:-5 c:plu:7 c:plus:7 c:plus>:7 c:poi:5 c:por>:5 c:pou:-7 c:pra:5
c:pre:-9 c:presa:6 c:pri:-5 c:prin:5 c:print:6 c:pro:-13 c:proce:-5 c:pur:5 c:que:-12 c:que>:-12 c:queb:9 c:quebr:9
c:qui:21 c:qui>:-6 c:quin:24 c:quint:11 c:quis:6 c:quise:6 c:rac:-6 c:rad:-7 c:rais:-5 c:ran:-7 c:rar:8 c:rar>:8
c:ras:5 c:ras>:-5 c:rat:7 c:rate:6 c:rater:9 c:rba:8 c:rche>:5 c:rci:-6 c:rd>:-8 c:rde:-6 c:rder:5 c:rder>:7
c:rdi:-6 c:rea:10 c:real:5 c:reat:6 c:reate:7 c:rec:-15 c:receb:6 c:rech:-9 c:recht:-5 c:red:-8 c:redi:-6 c:redit:-5
c:regr:6 c:regre:6 c:rei:6 c:reic:5 c:reich:5 c:reir:10 c:rek:-9 c:reke:-8 c:reken:-8 c:rem:9 c:rem>:13 c:remi:5
c:remin:6 c:remo:-5 c:ren:-10 c:repa:5 c:repar:5 c:rer:-5 c:resa:5 c:resa>:6 c:rese:-5 c:ret:5 c:ret>:6 c:reta:5
c:reta>:6 c:retir:-5 c:rgani:5 c:rge:-9 c:rgo:5 c:rgog:5 c:rgogn:5 c:ri>:8 c:rib:-6 c:rieg:5 c:riegt:5 c:rig:-8
c:rijv:8 c:rin:6 c:rint:5 c:rint>:6 c:rio:-5 c:rma:-7 c:rme:-6 c:rne:-5 c:ro>:-14 c:roce:-5 c:roco:5 c:rocon:5
c:ros:24 c:ros>:21 c:rot:6 c:rou:-6 c:rre:-15 c:rri:-7 c:rro:12 c:rro>:5 c:rros:8 c:rros>:8 c:rscha:5 c:rsoo:6
c:rsoon:6 c:rta:-7 c:rte:-14 c:rti:-6 c:rub:5 c:ruf:7 c:rufe:5 c:rufe>:5 c:rwa:5 c:rwaa:6 c:rwaar:6 c:rwe:-6
c:rwei:-5 c:rweis:-5 c:sac:9 c:saco:10 c:sag:-8 c:sage:-5 c:sal:-7 c:sam:-8 c:same:-5 c:san:5 c:sang:10 c:sao:19
c:sao>:18 c:sar:-5 c:sch:11 c:scham:6 c:se>:-11 c:seg:-7 c:segu:-5 c:sei:7 c:seid:9 c:seid>:9 c:sem:-7 c:sen:-10
c:sent:-6 c:serem:6 c:seu:32 c:seu>:15 c:seus:18 c:seus>:18 c:shi:7 c:shin:6 c:sho:12 c:show:6 c:si>:-5 c:sie:7
c:siet:16 c:siete:16 c:sin:-6 c:sive:5 c:sivel:5 c:son>:6 c:soo:5 c:soon:5 c:soonl:6 c:sor:-5 c:spa:18 c:spam:7
c:ss>:12 c:ssa:-14 c:ssa>:-6 c:sse:-17 c:ssiv:5 c:ssive:5 c:sso:-12 c:sso>:-6 c:st>:7 c:sta:-9 c:sta>:-5 c:stan:-5
c:star:9 c:star>:9 c:stat:-7 c:ste:-10 c:ste>:-6 c:sten:-7 c:sten>:-5 c:stic:8 c:stica:6 c:str:-13 c:stra:-6
c:stro:-5 c:stro>:-5 c:stu:7 c:stuf:9 c:sun>:6 c:swe:5 c:tador:5 c:tag:-7 c:tak:-7 c:tal:-5 c:tam>:6 c:tan:-8
c:tant:-7 c:tar:15 c:tar>:24 c:tat:-6 c:te>:-14 c:tee:-5 c:tek:7 c:teke:7 c:teken:7 c:tell:5 c:tely:7 c:tely>:7
c:tem:-10 c:tem>:-5 c:ten>:-10 c:tent:8 c:tere:-6 c:tero:9 c:ters:5 c:ters>:7 c:tes:10 c:tes>:14 c:tev:7 c:th>:-9
c:the>:-8 c:thi:-6 c:thie:7 c:thin:-5 c:this:-9 c:this>:-9 c:thre:6 c:threa:7 c:ti>:16 c:tic:8 c:tica:5 c:tica>:5
c:tie:-6 c:tie>:-5 c:tig:-6 c:tim:5 c:tima>:5 c:tin:-7 c:ting:-5 c:ting>:-5 c:tir:-5 c:tiva:5 c:tivar:5 c:tje:8
c:tje>:9 c:to>:-17 c:toma:6 c:tomar:10 c:tor:-6 c:tou:-7 c:tra:-9 c:tre:-7 c:tri:-5 c:tro:-10 c:tro>:-5 c:tru:6
c:ts>:8 c:tsch>:-5 c:tse:7 c:tte:-12 c:tte>:-9 c:tuf:9 c:tur:-7 c:tura>:6 c:ture:-7 c:typ:8 c:type:8 c:tze:7
c:tzt:11 c:tzt>:5 c:tzte:6 c:tzte>:7 c:uar:-5 c:ube:-8 c:uber:-9 c:uberw:-6 c:udo:6 c:ue>:-16 c:ueb:9 c:uebr:9
c:ued:-5 c:uel:5 c:uela:7 c:ues:-7 c:uest:-8 c:uevo:5 c:ufe:8 c:ufe>:5 c:uff:8 c:uffe:5 c:ugh:5 c:ugu:-5 c:ui>:-11
c:uin:25 c:uint:11 c:uinta:11 c:uise:6 c:uiser:6 c:ul>:-5 c:ull:6 c:ulli:13 c:ullie:13 c:um>:8 c:umm:-6 c:umme:-6
c:ummer:-6 c:umpe:5 c:un>:15 c:una>:5 c:unal>:-6 c:unale:5 c:und:5 c:und>:6 c:undo:6 c:undo>:6 c:ung:-14 c:ung>:-7
c:unh:7 c:uni:-6 c:uno:14 c:unos:15 c:unos>:15 c:unt:-8 c:unt>:5 c:unv:5 c:unve:5 c:unver:5 c:ur>:-5 c:ura>:8
c:uro:-6 c:urr:8 c:urro:9 c:urt:-5 c:urw:7 c:urwa:7 c:urwaa:7 c:usa:-6 c:usp:6 c:uss>:5 c:ust:9 c:ust>:7 c:ustic:6
c:ut>:-7 c:ute:10 c:uter:5 c:utsc:-6 c:utsch:-6 c:uve:-7 c:uvr:8 c:uvre:8 c:uw>:8 c:ux>:-5 c:vag:6 c:vai:23
c:vai>:12 c:vais:11 c:vais>:11 c:vao:8 c:vao>:8 c:var:6 c:vara:6 c:vcs:13 c:vcs>:13 c:ve>:5 c:vec:7 c:vece:6 c:vem:5
c:vemo:5 c:vemos:5 c:ven:-6 c:ven>:5 c:ver>:7 c:verd:5 c:verg:8 c:vergo:7 c:vers:7 c:vet:10 c:vete:10 c:vete>:7
c:veu>:5 c:via:-5 c:vin:12 c:ving:14 c:ving>:12 c:vis:-6 c:vocaa:6 c:voi:-8 c:vol:13 c:voll:8 c:volv:6 c:von>:-5
c:voss:-9 c:vosso:-5 c:vou:6 c:vou>:7 c:vre:7 c:vue:-5 c:waa:5 c:waar:5 c:waard:7 c:was:-5 c:wat:7 c:wat>:8
c:we>:-19 c:wei:-6 c:wer:7 c:wha:9 c:what:9 c:what>:6 c:whe:9 c:wher:5 c:where:5 c:wie:-5 c:wif:6 c:wife:6 c:wife>:6
c:wir:-8 c:wri:5 c:xo>:8 c:ya>:5 c:yer:-6 c:yer>:-7 c:you:19 c:you>:15 c:your>:5 c:ype:8 c:za>:7 c:zap:8 c:zap>:8
c:ze>:-5 c:zeg:16 c:zeg>:5 c:zei:-5 c:zel:9 c:zen:7 c:zen>:7 c:zij:9 c:zijn:9 c:zo>:5 c:zt>:5 c:zte:6 c:zte>:7
d:0.25:-9 d:0.4:-9 d:0.55:-5 d:0.85:11 e:paid=day:-9 e:paid=none:-18 e:promise=none:-13 e:run=none:-11 f:_amount:-28
f:_day:-37 f:_invoice:-26 f:ack:-35 f:admin:-15 f:all:-33 f:back:-19 f:contest:-13 f:copy:-25 f:d.CANCELLED:-6
f:d.CONTRACT_TERMS:8 f:d.DAMAGED:5 f:d.LOST:-7 f:d.MISSING_DOCS:-7 f:d.NOT_OURS:-8 f:d.SERVICE_INCORRECT:9
f:d.TAX:-6 f:difference:-17 f:dispute:-20 f:firm:17 f:fix:6 f:formal:-24 f:gone:-26 f:goods:-13 f:greeting:-21
f:hardship:-12 f:hostile:247 f:inclusive:-6 f:insolvency:-15 f:joke:5 f:legal:6 f:mine:-17 f:moves:25
f:n.QUANTITY_SHORT:-11 f:not:8 f:not_dispute:-12 f:not_paid:-20 f:not_statement:5 f:not_stop:-8 f:once_us:-5
f:ooo:-14 f:others:13 f:paid:-27 f:part:-9 f:pay:-36 f:plan:-11 f:propose:-16 f:question:-15 f:r.DAMAGED:-6
f:r.DESCRIPTION:8 f:r.DUPLICATE_BILLING:-6 f:r.FREIGHT:-5 f:r.LOST:-7 f:r.PRICE_ERROR:-5 f:r.QUALITY:7
f:r.SERVICE_INCORRECT:22 f:redirect:-11 f:refuse:10 f:run:-16 f:soon:-18 f:statement:-13 f:stop:27 f:unable:-14
f:until:-10 f:wait:-11 f:willpay:-25 i:acknowledgement:-26 i:acknowledgement=2:-26 i:already_paid:-24
i:already_paid=3:-24 i:bounce:-7 i:bounce=3:-7 i:copy_invoice_request:-21 i:copy_invoice_request=2:-5
i:copy_invoice_request=3:-16 i:dispute:17 i:dispute=1:21 i:dispute=3:-8 i:hardship:-21 i:hardship=3:-17
i:hostile:241 i:hostile=2:96 i:hostile=3:145 i:in_payment_run:-10 i:in_payment_run=3:-10 i:insolvency:-15
i:insolvency=3:-12 i:invoice_admin:-12 i:invoice_admin=3:-8 i:legal=1:-9 i:legal=2:5 i:legal=3:8 i:nothing:-23
i:out_of_office:-15 i:out_of_office=2:-10 i:out_of_office=3:-5 i:partial_payment:-5 i:payment_plan_request:-15
i:payment_plan_request=2:-8 i:payment_plan_request=3:-7 i:promise_to_pay:-16 i:promise_to_pay=3:-13 i:question=2:13
i:question=3:-17 i:statement_request:-13 i:statement_request=3:-8 i:unsubscribe:20 i:unsubscribe=2:11
i:unsubscribe=3:9 i:wrong_contact:-27 i:wrong_contact=2:-6 i:wrong_contact=3:-18 l:de:-5 l:en:9 l:es:10 l:fr:-21
l:nl:-17 l:pt:13 n:1:-47 n:2:-13 n:3:23 n:4:39 n:5:-6 p:aangif:-5 p:aanman:13 p:ablief:9 p:absolu:5 p:achter:10
p:adjunt:-5 p:advoca:6 p:afspra:8 p:aldrab:5 p:ausgem:5 p:automa:-7 p:bonjou:-9 p:buffon:6 p:cambad:7 p:charge:-5
p:cialtr:5 p:cobran:5 p:commen:5 p:compra:11 p:contan:-5 p:contra:-7 p:cracke:8 p:credit:-6 p:decemb:-5 p:demand:8
p:design:5 p:despac:7 p:deurwa:13 p:direct:6 p:divers:8 p:ecrive:5 p:empres:13 p:envoye:5 p:factur:-10 p:factuu:-5
p:fechad:9 p:figure:5 p:hablad:11 p:halsab:8 p:herinn:9 p:ignori:-5 p:import:7 p:incapa:9 p:instal:6 p:inutil:7
p:juille:8 p:justic:11 p:lavand:10 p:lavora:5 p:letrad:10 p:ligaca:7 p:liquid:-5 p:maanda:-7 p:mailtj:9 p:mainte:8
p:mandat:-6 p:maquin:5 p:mattin:5 p:mauvai:8 p:mensag:-5 p:messag:-5 p:minute:11 p:molest:8 p:nachst:-7 p:negati:9
p:oplich:-6 p:organi:10 p:pagame:-5 p:papier:7 p:parasi:9 p:parass:6 p:patent:6 p:perita:8 p:persoo:11 p:pfeife:7
p:polite:6 p:politi:-6 p:prutse:8 p:recevo:-5 p:rechnu:-5 p:rekeni:-11 p:remind:11 p:renvoy:-5 p:repara:5
p:retire:-12 p:retras:5 p:retrou:-5 p:revien:6 p:saftla:7 p:schlus:6 p:scrive:5 p:segund:-6 p:septem:-5 p:sinver:5
p:stecke:6 p:stelle:10 p:stumpe:8 p:telefo:-7 p:tellin:5 p:threat:15 p:uberwe:-10 p:uitsch:8 p:unvers:9 p:ustede:6
p:vanmid:-5 p:vautou:6 p:vergog:10 p:vireme:-5 p:volgen:5 p:voorko:6 p:vosotr:5 p:vraime:5 p:vrijda:-5 p:vuestr:-6
p:weiter:-5 p:werkza:8 p:whatev:6 p:whoeve:8 p:zweite:5 s:00000:-8 s:0000:-10 s:000:-6 s:00:-14 s:0:-21
s:aanmaning:12 s:account:-5 s:aw:-11 s:betalingsherinnering:-5 s:boleto:6 s:cn:5 s:cobranza:16 s:cobrar:18 s:de:-11
s:demand:11 s:dernier:8 s:email:8 s:factura:-5 s:facture:-10 s:factuur:-7 s:final:7 s:foin:17 s:incasso:10
s:invoice:-6 s:invoices:-9 s:kans:7 s:ki:9 s:laatste:7 s:letzte:10 s:linge:5 s:mahnung:16 s:objet:5 s:pagamento:-7
s:pp:10 s:rappel:-12 s:re:55 s:recordatorio:-10 s:rekening:7 s:relance:-17 s:reminder:-13 s:rt:29 s:saldo:-5
s:sans:6 s:segundo:-6 s:stop:-5 s:tegels:8 s:th:10 s:tinta:25 s:tweede:-5 s:ultima:10 s:ultimo:7 s:vencido:6 w:!:42
w:00000:-16 w:0000:-33 w:000:-28 w:00:-31 w:0:11 w:@:-29 w:aan:-6 w:aangifte:-5 w:aanmaning:13 w:acao:-6 w:adresse:6
w:advocaat:13 w:advocaten:-7 w:af:12 w:afspraak:8 w:again:11 w:ai:7 w:al:9 w:all:-5 w:alles:-7 w:allez:8 w:alone:29
w:and:8 w:andate:11 w:anos:14 w:anrufe:11 w:any:-9 w:ao:-7 w:aout:7 w:appels:5 w:are:7 w:as:-12 w:ate:-10 w:auf:5
w:august:-6 w:aus:-6 w:ausgemacht:5 w:avete:13 w:bande:20 w:bando:9 w:base:-10 w:be:-11 w:belle:5 w:bien:-5 w:bij:-5
w:bin:-6 w:bitte:-9 w:block:8 w:bom:-5 w:bon:-5 w:bonjour:-9 w:brandt:5 w:buffoni:6 w:bunch:6 w:by:-8 w:ca:-9
w:cambada:7 w:came:7 w:can:6 w:care:5 w:caros:8 w:carta:7 w:catar:26 w:ce:-9 w:cela:5 w:cent:15 w:chance:10
w:change:-5 w:cialtroni:5 w:clients:5 w:clowns:5 w:cobranza:8 w:cobrar:10 w:collegue:5 w:com:-10 w:comme:7 w:como:5
w:contacter:5 w:conto:11 w:cosa:5 w:could:5 w:coup:-5 w:courrier:5 w:cracked:8 w:cuando:12 w:da:-16 w:daar:6
w:dados:-8 w:dafur:6 w:dai:6 w:dan:10 w:dann:12 w:dare:11 w:das:5 w:day:5 w:de:22 w:dei:10 w:deje:18 w:del:-10
w:delete:7 w:demand:7 w:demanda:8 w:den:7 w:der:-6 w:despacho:7 w:deurwaarder:13 w:devo:5 w:di:-8 w:die:6 w:diese:-6
w:diesen:5 w:dit:8 w:diverse:9 w:do:10 w:doch:13 w:doet:10 w:domani:7 w:donde:5 w:door:-8 w:dos:-10 w:du:8 w:dus:-6
w:echt:12 w:ecrivez:5 w:een:28 w:eens:7 w:ein:7 w:eine:-9 w:either:11 w:el:-10 w:em:-12 w:email:14 w:empresa:13
w:en:6 w:encore:7 w:enough:8 w:entra:11 w:envoyez:7 w:erop:10 w:erst:-5 w:es:-12 w:escribais:7 w:est:-8 w:esta:-8
w:estar:17 w:este:-8 w:estou:-5 w:etes:20 w:eu:-7 w:eurem:5 w:euros:-8 w:factures:-6 w:factuur:-5 w:faire:5
w:fatura:10 w:final:8 w:foutez:9 w:freir:20 w:frohes:-5 w:from:-7 w:fur:-8 w:gaat:-9 w:ganz:7 w:gar:8 w:ge:9
w:gedaan:-6 w:geen:-14 w:gehort:6 w:geht:-5 w:geld:8 w:gente:6 w:get:15 w:gezegd:9 w:gibts:5 w:go:7 w:god:13
w:going:-5 w:got:-7 w:guten:-11 w:haal:-6 w:habeis:8 w:haben:-5 w:hablado:11 w:habt:5 w:halsabschneider:8 w:hangen:6
w:happen:-5 w:has:-8 w:hasta:7 w:have:-14 w:hebben:-5 w:hello:-6 w:hem:16 w:herinneringen:9 w:heute:-5 w:hi:-7
w:hier:-8 w:ho:-6 w:hola:-5 w:hoor:-13 w:horen:6 w:hours:5 w:iban:-8 w:ich:-23 w:if:9 w:ignoring:-5 w:ihnen:-8
w:ihr:37 w:im:-16 w:immer:5 w:incapables:10 w:inutiles:7 w:iros:7 w:is:-32 w:isto:9 w:its:-6 w:ja:-23 w:jamais:6
w:januar:-6 w:je:10 w:jetzt:13 w:jij:11 w:juillet:8 w:jullie:27 w:june:-7 w:just:5 w:kan:5 w:keer:-7 w:keine:7
w:keinen:15 w:know:-7 w:kom:14 w:konnt:15 w:kriegt:12 w:kt:6 w:kun:12 w:kunden:6 w:kunt:9 w:la:-6 w:lachez:6
w:ladri:17 w:las:13 w:lasst:6 w:last:7 w:lavanderia:10 w:lavorare:5 w:le:-9 w:leave:27 w:lekker:12 w:les:-6 w:let:-7
w:letrado:7 w:letzte:14 w:ligacao:7 w:lijst:7 w:line:5 w:list:-8 w:lista:-7 w:lixo:18 w:llamar:12 w:lo:-16 w:look:-5
w:lorry:8 w:los:-9 w:lot:32 w:maandag:-7 w:madre:8 w:mae:12 w:mag:7 w:mai:8 w:mail:-9 w:mailen:-5 w:mails:5
w:main:-6 w:maintenant:8 w:mais:-8 w:mal:8 w:man:-5 w:manana:11 w:mandar:-8 w:mando:13 w:maquina:6 w:mate:8
w:mattina:5 w:mauvais:8 w:me:36 w:mehr:6 w:meine:8 w:meme:6 w:merci:-9 w:mes:-5 w:metam:15 w:meter:5 w:mi:9
w:mich:29 w:mij:-8 w:minha:-8 w:minuten:11 w:mir:-5 w:mist:10 w:moi:5 w:month:-6 w:my:11 w:nach:6 w:nachsten:-7
w:nada:8 w:ni:14 w:nichts:5 w:niet:-20 w:nine:5 w:nix:18 w:no:-9 w:noch:9 w:nodig:-7 w:nog:12 w:not:16 w:nota:-6
w:notre:-8 w:nu:-6 w:nulle:-5 w:nur:-5 w:off:12 w:oh:7 w:ok:-5 w:omdat:11 w:on:-10 w:onde:11 w:ons:-6 w:onze:-7
w:op:14 w:os:16 w:ou:9 w:our:-6 w:over:-5 w:pack:5 w:paese:5 w:paga:5 w:pagar:-5 w:pago:11 w:paid:-7 w:paix:8
w:panda:7 w:panne:9 w:par:-5 w:parasite:5 w:part:-8 w:pas:-6 w:patentati:6 w:pau:8 w:paul:-5 w:pay:-8 w:paye:5
w:pc:8 w:pdf:-7 w:people:6 w:perdi:-5 w:persoonlijk:12 w:peter:-5 w:pfeifen:7 w:please:-9 w:plus:14 w:podeis:5
w:poi:6 w:politely:6 w:politie:-6 w:pongo:5 w:por:9 w:pot:12 w:pour:-5 w:print:11 w:proces:-5 w:procon:10
w:procura:5 w:prutsers:8 w:pure:6 w:qu:-7 w:quatre:5 w:que:-17 w:quem:-6 w:qui:-7 w:quinta:22 w:quoi:8 w:real:10
w:recebo:12 w:recevoir:-5 w:regret:13 w:rekening:-9 w:relance:-5 w:reminder:12 w:reparation:6 w:rest:9 w:retirem:-8
w:retraso:5 w:reves:7 w:revient:7 w:rib:-5 w:ring:8 w:robot:7 w:rot:9 w:rt:15 w:saco:22 w:saftladen:7 w:same:-7
w:sao:38 w:schluss:7 w:scrivetemi:8 w:se:8 w:segunda:-6 w:seid:17 w:send:6 w:sent:-7 w:sept:5 w:sera:-5 w:serasa:5
w:serio:5 w:seu:30 w:seus:35 w:sh:8 w:shine:12 w:shove:19 w:si:-6 w:siete:32 w:simple:5 w:sin:-5 w:since:-6
w:social:5 w:sois:7 w:son:18 w:sorry:-6 w:staat:6 w:stelletje:10 w:stop:6 w:sua:6 w:sun:12 w:svp:-9 w:swear:13
w:ta:8 w:table:6 w:take:-6 w:telefon:5 w:telling:5 w:teneis:7 w:tengo:-7 w:ter:12 w:the:-16 w:they:8 w:this:-18
w:times:8 w:tirem:5 w:to:-17 w:tomara:17 w:tot:-5 w:tout:-8 w:tribunal:-12 w:tribunales:10 w:tudo:8 w:type:8
w:uberweise:-9 w:uit:5 w:ultima:10 w:um:26 w:uma:7 w:un:7 w:una:12 w:und:14 w:une:7 w:unos:28 w:ur:7 w:us:-19
w:ustedes:6 w:uw:5 w:va:5 w:vai:25 w:van:6 w:vanmiddag:-5 w:vao:17 w:vcs:26 w:veces:8 w:vemos:10 w:ver:5
w:vergognatevi:6 w:via:-5 w:virement:-5 w:vogel:13 w:volgens:8 w:volgt:-6 w:von:-8 w:voor:-8 w:vos:7 w:vosotros:5
w:vossa:-8 w:vossos:-7 w:vou:15 w:vraiment:5 w:vrijdag:-5 w:want:-7 w:was:-9 w:wat:16 w:we:-31 w:week:-5 w:weet:8
w:weg:-5 w:wel:-5 w:welke:8 w:wens:8 w:were:6 w:werkzaamheden:8 w:what:13 w:whatever:6 w:when:8 w:where:11
w:which:-7 w:who:-5 w:whoever:8 w:wieder:-5 w:wife:12 w:wij:-8 w:wil:7 w:wir:-8 w:wird:-6 w:wisch:8 w:with:-5
w:wollen:9 w:ya:11 w:you:30 w:your:11 w:zap:17 w:zeg:10 w:zelf:10 w:zijn:8 w:zo:16 w:zolang:8
"""
