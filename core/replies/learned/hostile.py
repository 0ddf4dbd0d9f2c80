"""What speaks for and against `hostile`: written by `make reply-weights`, never by hand."""

BIAS = -5.06
THRESHOLD = 0.5
#: clue:hundredths
WEIGHTS = """
?all:-7 ?copy:-9 ?d.CONTRACT_TERMS:8 ?goods:6 ?hostile:9 ?mine:-8 ?plan:-5 ?propose:-7 ?question:-20
?r.DESCRIPTION:8 ?redirect:-7 ?statement:-5 b:!_!:40 b:000_00:-8 b:000_?:5 b:000_conto:12 b:000_die:5 b:000_euros:-8
b:00_00:-8 b:00_anos:12 b:00_bezahlt:5 b:00_de:-5 b:00_euro:8 b:00_november:8 b:0_000:-15 b:0_de:11 b:0_ee:13
b:0_in:7 b:0_not:-6 b:?_!:10 b:?_?:8 b:aangifte_gedaan:-5 b:adresse_und:5 b:af_en:9 b:ai_dit:15 b:allez_vous:7
b:als_ik:5 b:am_0:-5 b:an_den:6 b:and_do:15 b:and_get:-6 b:and_you:10 b:andate_quel:5 b:any_more:-10 b:are_you:5
b:avec_la:6 b:avec_vos:5 b:avete_rotto:12 b:bande_de:15 b:bande_incapables:5 b:bando_de:9 b:base_de:-8 b:basta_!:8
b:betalen_ook:6 b:bij_de:-9 b:bunch_of:7 b:cambada_de:7 b:carta_de:11 b:cela_fait:5 b:come_and:-6 b:comme_une:5
b:como_me:13 b:could_not:10 b:da_die:6 b:da_hat:6 b:da_vossa:-6 b:dann_noch:10 b:das_tor:6 b:dat_ik:10 b:de_00:-6
b:de_cobranza:8 b:de_dados:-7 b:de_empresa:18 b:de_estar:18 b:de_la:16 b:de_lijst:9 b:de_me:9 b:de_nada:7
b:de_pagar:6 b:de_pau:8 b:de_politie:-6 b:de_rapaces:5 b:de_rekening:-9 b:de_reparation:7 b:de_rest:9 b:de_um:11
b:de_vosotros:6 b:demande_de:5 b:den_nachsten:-7 b:des_incapables:5 b:despacho_de:9 b:dia_00:-7 b:dia_0:12
b:dias_me:6 b:do_not:16 b:doch_nicht:7 b:domani_mattina:5 b:door_jullie:-5 b:du_harcelement:5 b:ecrivez_plus:6
b:een_barst:6 b:een_deurwaarder:17 b:ein_wisch:8 b:en_aout:8 b:en_de:8 b:en_el:-6 b:en_ik:9 b:en_jullie:5 b:en_paz:6
b:en_serio:6 b:en_tribunales:12 b:envoyez_plus:7 b:er_geen:9 b:er_zit:6 b:est_du:5 b:est_la:-5 b:et_si:9 b:et_sur:-5
b:et_une:5 b:et_vous:7 b:etes_vraiment:6 b:factura_por:5 b:faire_voir:5 b:for_the:-5 b:for_what:10 b:from_you:-9
b:gaat_het:-6 b:ganz_dicht:6 b:gar_nichts:12 b:get_it:-6 b:has_not:-5 b:he_hablado:11 b:heb_al:9 b:hem_op:11
b:het_erop:11 b:het_van:-6 b:ich_zahle:5 b:ihr_habt:6 b:ihr_konnt:14 b:ihr_seid:17 b:ik_kom:13 b:ik_niks:8
b:ik_van:11 b:immer_noch:6 b:in_august:-5 b:in_den:-7 b:in_one:9 b:in_the:-8 b:isto_ee:12 b:it_again:5
b:je_aanmaning:16 b:je_in:15 b:je_paye:11 b:je_suis:-6 b:je_vous:-6 b:jullie_monteur:6 b:jullie_zijn:15
b:keine_mails:11 b:keinen_cent:16 b:konnt_mich:14 b:kriegt_ihr:11 b:kun_je:12 b:kunt_de:12 b:la_demanda:9
b:la_factura:5 b:la_maquina:8 b:la_meme:8 b:la_pago:-6 b:la_paix:8 b:laat_het:6 b:lachez_moi:6 b:las_0:15
b:lasst_mich:8 b:le_00:-5 b:le_pago:18 b:les_he:10 b:line_for:6 b:lista_de:-5 b:maar_een:10 b:mag_je:12 b:mail_ni:5
b:mails_mehr:10 b:me_contacter:5 b:me_de:17 b:me_escribais:7 b:meer_van:9 b:merci_de:-6 b:met_je:7 b:met_uw:12
b:meu_email:6 b:meu_zap:9 b:mi_avete:7 b:mich_mal:14 b:mijn_advocaat:15 b:moi_la:9 b:more_emails:-8 b:my_inbox:5
b:my_wife:13 b:nach_00:5 b:nachsten_tagen:-7 b:nada_de:9 b:nada_mas:5 b:nao_vou:7 b:ne_ecrivez:6 b:ne_envoyez:7
b:ne_paie:6 b:ne_pas:-5 b:nem_emails:-5 b:ni_que:6 b:nicht_ich:5 b:niks_meer:5 b:no_dia:10 b:no_les:11 b:no_me:-5
b:no_procon:10 b:no_serasa:6 b:no_teneis:6 b:non_ne:5 b:non_pago:5 b:non_scrivetemi:5 b:nos_vemos:11 b:not_email:12
b:not_paying:-5 b:not_shine:12 b:not_want:-8 b:not_you:13 b:off_the:6 b:on_it:6 b:on_ne:-5 b:on_the:-6 b:on_you:11
b:op_00:-5 b:op_en:13 b:op_met:11 b:op_staat:9 b:os_den:10 b:ou_quoi:10 b:out_of:5 b:paga_se:12 b:pagar_la:9
b:paie_pas:6 b:panda_de:8 b:par_courrier:5 b:para_de:6 b:para_la:9 b:pc_0:9 b:people_are:5 b:piu_le:5 b:plus_rien:5
b:por_000:12 b:por_favor:7 b:qu_on:-5 b:que_os:9 b:quel_paese:5 b:rot_op:8 b:rt_0:15 b:saber_nada:5 b:se_me:15
b:se_no:12 b:see_you:-7 b:seid_doch:6 b:shove_your:16 b:sie_halsabschneider:8 b:sie_mir:-5 b:siete_dei:13
b:so_ein:12 b:sois_unos:6 b:staat_het:10 b:su_despacho:9 b:sur_la:-5 b:tant_qu:-5 b:telling_you:6 b:the_lot:6
b:the_phone:-6 b:the_same:-6 b:the_sun:12 b:the_wrong:-5 b:this_address:-5 b:tirem_meu:8 b:to_pay:-5 b:today_and:6
b:told_your:-5 b:uberweise_ich:-9 b:uma_carta:12 b:un_altra:10 b:un_de:9 b:una_vez:5 b:und_dann:15 b:und_meine:6
b:use_it:6 b:van_die:10 b:van_jullie:22 b:vemos_en:11 b:vi_querelo:8 b:voces_sao:5 b:vossa_base:-7
b:votre_collegue:5 b:votre_rib:-5 b:vous_demande:5 b:vous_etes:20 b:vous_faire:7 b:vous_me:-8 b:vraiment_des:6
b:want_any:-8 b:war_00:6 b:was_the:-6 b:wat_een:9 b:we_zijn:-6 b:weet_je:11 b:whatever_you:9 b:where_the:12
b:wir_am:5 b:wrong_grade:-5 b:ya_me:6 b:ya_no:-7 b:you_are:7 b:you_do:9 b:you_have:-8 b:you_in:-5 b:you_keep:-6
b:you_lot:31 b:you_must:-9 b:you_send:5 b:you_will:21 b:your_reminder:13 b:zijn_echt:15 b:zijn_jullie:11
b:zu_schicken:5 c:<a>:9 c:<aang:-5 c:<aanm:7 c:<abl:5 c:<abo:-5 c:<ac:-11 c:<aca:-7 c:<acht:5 c:<ad:-8 c:<af>:6
c:<ag:13 c:<aga:6 c:<agai:6 c:<agi:13 c:<al:10 c:<alo:14 c:<alon:15 c:<an:-10 c:<and:6 c:<anda:7 c:<ano:5 c:<anos:7
c:<anr:7 c:<anru:7 c:<ant:-5 c:<any:-10 c:<any>:-8 c:<ap:-8 c:<ar:-12 c:<are:5 c:<are>:5 c:<arr:-9 c:<arri:-5
c:<as:-11 c:<as>:-6 c:<at:-9 c:<ate:-6 c:<ate>:-5 c:<au:-12 c:<aut:-6 c:<auto:-5 c:<ave:8 c:<avet:10 c:<ba:-5
c:<ban:9 c:<band:16 c:<bas:-6 c:<base:-5 c:<be:-15 c:<be>:-5 c:<bed:10 c:<bei:-6 c:<bes:-6 c:<bet:-7 c:<bi:-18
c:<bit:-6 c:<bitt:-5 c:<bo:-14 c:<bon:-6 c:<bonj:-5 c:<bot:5 c:<br:7 c:<bru:6 c:<bu:5 c:<bun:9 c:<ca:10 c:<ca>:-5
c:<car:7 c:<cat:13 c:<cata:13 c:<ce:-7 c:<ce>:-5 c:<cen:5 c:<cent:5 c:<ch:20 c:<cha:6 c:<char:6 c:<che:-11 c:<chi:13
c:<chu:10 c:<clow:6 c:<co:-9 c:<cob:5 c:<cobr:5 c:<com:-7 c:<com>:-5 c:<come:-5 c:<comm:5 c:<con:-18 c:<conf:-5
c:<cons:-6 c:<cont:-5 c:<cor:-5 c:<corr:-5 c:<cred:-5 c:<cua:5 c:<cuan:5 c:<dad:-5 c:<dan>:5 c:<dann:6 c:<dare:6
c:<dat:-7 c:<de>:11 c:<dec:-10 c:<dei>:5 c:<dej:10 c:<deje:8 c:<del:6 c:<dema:6 c:<der:-5 c:<des:-7 c:<deur:7
c:<di:-6 c:<dis:-7 c:<do:-5 c:<do>:5 c:<doc:5 c:<doch:5 c:<doet:5 c:<door:-5 c:<dos:-6 c:<dos>:-5 c:<du:-5 c:<e>:20
c:<echt:5 c:<ee:14 c:<een:18 c:<een>:15 c:<ein:-5 c:<eine:-5 c:<eit:6 c:<eith:6 c:<el:-11 c:<el>:-6 c:<em>:-5
c:<empr:6 c:<en:20 c:<enc:16 c:<enf:5 c:<er:-6 c:<ero:5 c:<erop:5 c:<es:-15 c:<es>:-6 c:<esp:5 c:<ess:-5 c:<est:-9
c:<ete:8 c:<etes:10 c:<eu:-6 c:<eu>:-5 c:<ex:-5 c:<fa:-13 c:<fac:-11 c:<fact:-8 c:<fat:5 c:<fatu:5 c:<fe:-10
c:<fig:7 c:<fou:8 c:<fr:-9 c:<fra:-5 c:<fre:8 c:<frei:8 c:<fro:-8 c:<from:-5 c:<fu:-11 c:<fur:-6 c:<ga:14 c:<gaa:-5
c:<gan:12 c:<ge:-17 c:<ge>:5 c:<gee:-9 c:<geen:-7 c:<get:9 c:<get>:6 c:<go:11 c:<gr:-11 c:<gra:-6 c:<gu:-5 c:<gut:-5
c:<gute:-6 c:<ha:-7 c:<habl:5 c:<hals:5 c:<hav:-7 c:<have:-7 c:<hem:7 c:<hem>:8 c:<her:5 c:<hi:-13 c:<hie:-5
c:<hier:-5 c:<ho:-9 c:<ho>:-5 c:<hoo:-7 c:<hoor:-6 c:<hor:10 c:<hu:8 c:<i>:-14 c:<ic:-11 c:<ich:-11 c:<ich>:-11
c:<ih:15 c:<ihr:19 c:<ihr>:19 c:<il:-7 c:<im:6 c:<im>:-7 c:<imp:8 c:<impo:6 c:<in:-6 c:<ina:6 c:<int:-6 c:<inte:-5
c:<is:-14 c:<is>:-15 c:<isto:5 c:<its:-5 c:<its>:-5 c:<j>:8 c:<ja:-12 c:<ja>:-11 c:<jan:-8 c:<janu:-5 c:<je:14
c:<je>:5 c:<jet:5 c:<jetz:6 c:<ji:5 c:<jij:5 c:<jij>:5 c:<ju:12 c:<jul:10 c:<jull:13 c:<jus:6 c:<just:8 c:<kee:-8
c:<kei:10 c:<kein:10 c:<kla:-6 c:<kle:7 c:<kn:-5 c:<kno:-5 c:<ko:8 c:<kom:5 c:<kom>:7 c:<kon:6 c:<konn:7 c:<kr:6
c:<kri:5 c:<krie:6 c:<ku:11 c:<kun:12 c:<kun>:6 c:<kunt:5 c:<l>:-5 c:<la:15 c:<lad:9 c:<ladr:10 c:<las:13 c:<las>:7
c:<lav:7 c:<lava:7 c:<le:14 c:<lea:15 c:<leav:14 c:<lek:5 c:<lekk:6 c:<let:7 c:<letr:5 c:<letz:6 c:<li:8 c:<lie:-5
c:<lij:11 c:<lla:5 c:<llam:5 c:<lo>:-9 c:<los>:-5 c:<lot:17 c:<lot>:17 c:<lu:6 c:<ly:7 c:<m>:17 c:<maa:-7 c:<maan:-5
c:<mad:9 c:<madr:10 c:<mae:7 c:<mae>:7 c:<mal:7 c:<mal>:6 c:<mana:6 c:<mand:-8 c:<mane:5 c:<mar:-10 c:<me:10
c:<me>:18 c:<mens:-5 c:<menu:8 c:<mer:-6 c:<merc:-7 c:<mes:-10 c:<meta:7 c:<mi:17 c:<mic:14 c:<mich:14 c:<min:8
c:<mind:7 c:<minu:5 c:<mist:5 c:<mo:-8 c:<mond:5 c:<mu:-5 c:<mus:-5 c:<my:7 c:<my>:7 c:<ne:-8 c:<ni:7 c:<ni>:8
c:<nie:-14 c:<niet:-11 c:<nine:5 c:<nix:9 c:<nix>:9 c:<no:-16 c:<nog:5 c:<nog>:6 c:<not>:6 c:<nou:-5 c:<nu:-13
c:<o>:-8 c:<ob:-6 c:<of:6 c:<off:5 c:<off>:7 c:<om:8 c:<omd:5 c:<omda:5 c:<on:-9 c:<on>:-6 c:<ond:6 c:<onde:6
c:<onl:-5 c:<only:-5 c:<op:-7 c:<op>:7 c:<org:5 c:<orga:5 c:<os:7 c:<os>:7 c:<ou>:5 c:<ov:-5 c:<ove:-5 c:<over:-5
c:<pa:25 c:<paga:-5 c:<pal:6 c:<pan:6 c:<para:7 c:<part:-6 c:<pas:-5 c:<pass:-6 c:<pat:5 c:<pau:15 c:<paye:5
c:<pe:-11 c:<pet:-5 c:<pf:7 c:<pi:11 c:<pic:6 c:<pin:5 c:<pis:5 c:<ple:-5 c:<plu:8 c:<plus:7 c:<poi:6 c:<por>:5
c:<port:-5 c:<pot:6 c:<pou:-8 c:<pour:-5 c:<pr:-21 c:<pre:-10 c:<prin:6 c:<pro:-9 c:<pu:5 c:<pur:13 c:<pure:11
c:<q>:5 c:<qu:6 c:<qua:-5 c:<que>:-7 c:<queb:9 c:<qui:13 c:<quin:10 c:<quis:6 c:<ra:10 c:<rat:11 c:<rate:9 c:<rau:6
c:<re:-14 c:<rea:5 c:<real:5 c:<rec:-15 c:<rech:-8 c:<ree:6 c:<regr:7 c:<rei:5 c:<reic:6 c:<rek:-7 c:<reke:-7
c:<rel:-6 c:<remi:8 c:<rep:5 c:<repa:6 c:<ret:-7 c:<reti:-5 c:<ri:-5 c:<ro:22 c:<rol:5 c:<rom:13 c:<romp:14 c:<rot:7
c:<rott:5 c:<ru:-7 c:<rut:-6 c:<s>:5 c:<sa:21 c:<sac:9 c:<saco:10 c:<sal:-7 c:<sam:-5 c:<same:-5 c:<san:6 c:<sao:19
c:<sao>:19 c:<se:20 c:<seg:-6 c:<segu:-5 c:<sei:10 c:<seid:9 c:<sem:-6 c:<sen:-7 c:<seu:33 c:<seu>:15 c:<seus:18
c:<sh:23 c:<shi:7 c:<sho:14 c:<show:6 c:<si:-5 c:<sie:10 c:<siet:15 c:<sin:-5 c:<so:-5 c:<son:6 c:<son>:9 c:<sor:-5
c:<st:22 c:<sta>:8 c:<stat:-5 c:<ste:12 c:<stel:5 c:<stu:12 c:<stuf:9 c:<subi:5 c:<sui:-5 c:<sun:6 c:<sv:-5 c:<sw:7
c:<ta:-12 c:<tak:-5 c:<te:-10 c:<tene:5 c:<ter>:6 c:<th:-13 c:<the:-10 c:<the>:-9 c:<thie:8 c:<this:-10 c:<thr:5
c:<thre:7 c:<time:5 c:<to>:-7 c:<tog:7 c:<togl:8 c:<tom:8 c:<toma:9 c:<tou:-5 c:<tr:-13 c:<ty:8 c:<typ:8 c:<type:8
c:<ub:-10 c:<ube:-9 c:<uber:-9 c:<ui:5 c:<uit:5 c:<um:16 c:<um>:13 c:<un:26 c:<un>:7 c:<una:6 c:<una>:6 c:<und>:7
c:<uno:12 c:<unos:14 c:<unv:5 c:<unve:5 c:<ur:5 c:<us:-5 c:<us>:-9 c:<va:22 c:<vag:6 c:<vai:12 c:<vai>:13 c:<vao:9
c:<vao>:9 c:<vc:11 c:<vcs:12 c:<vcs>:12 c:<vem:5 c:<vemo:6 c:<ver:-5 c:<verd:6 c:<verg:5 c:<vi:-6 c:<vl:7 c:<vo:11
c:<vol:12 c:<voll:8 c:<volv:7 c:<vor:-6 c:<voss:-8 c:<vou:6 c:<vou>:7 c:<vue:-5 c:<wa:-10 c:<wan:-7 c:<want:-7
c:<was:-6 c:<was>:-6 c:<wat:8 c:<wat>:8 c:<we:-20 c:<we>:-15 c:<wh:14 c:<wha:9 c:<what:9 c:<whe:9 c:<wher:5 c:<wi:-6
c:<wif:6 c:<wife:6 c:<wil:5 c:<wir:-8 c:<wri:6 c:<y>:11 c:<ya:5 c:<ya>:5 c:<yo:16 c:<you:19 c:<you>:14 c:<zap:8
c:<zap>:8 c:<ze:9 c:<zeg>:5 c:<zel:6 c:<zelf:6 c:<zi:11 c:<zij:10 c:<zijn:10 c:<zo:13 c:<zo>:8 c:aal:-14 c:aal>:-7
c:aan:-14 c:aan>:-9 c:aand:-6 c:aang:-5 c:aanm:7 c:aanma:7 c:aar:5 c:aard:6 c:aarde:7 c:abl:18 c:abla:5 c:ablad:6
c:able:8 c:ables:6 c:abli:5 c:abo:-7 c:abs:5 c:abu:7 c:aca:-6 c:ace:-6 c:ach:-8 c:aco:8 c:aco>:10 c:act:-12
c:actu:-7 c:actur:-5 c:ad>:-5 c:ada>:5 c:ade>:-7 c:aden:5 c:aden>:6 c:adm:6 c:admis:6 c:ado:-10 c:ado>:-5 c:ados:-6
c:ados>:-6 c:adr:16 c:adre:7 c:adri:9 c:adri>:9 c:ae>:7 c:af>:5 c:afk:6 c:afon:5 c:ag>:-19 c:aga:6 c:agab:6 c:agai:6
c:again:6 c:agar:-5 c:age:-11 c:agen:-8 c:agen>:-7 c:agi:12 c:agio:12 c:ai>:20 c:ais>:8 c:ak>:6 c:ake:-6 c:akt>:6
c:alh:7 c:ali:-8 c:alo:9 c:alon:14 c:alsa:5 c:altr:6 c:altra:5 c:ama:10 c:amar:5 c:amar>:6 c:ame:-9 c:amen:-8
c:ament:-6 c:ami:-7 c:amm:6 c:amme:5 c:ammen:6 c:amo:-10 c:amos:-8 c:amos>:-8 c:an>:-13 c:ana:13 c:ana>:8 c:anan:6
c:anana:6 c:anc:-8 c:and:21 c:anda>:8 c:andar:-6 c:ande:6 c:ande>:11 c:ando:19 c:ando>:20 c:ange:-6 c:angu:8
c:ani:14 c:anin:7 c:aning:7 c:anis:5 c:ank:-8 c:anma:7 c:anman:7 c:ann:6 c:ann>:6 c:anos:5 c:anos>:5 c:anr:7
c:anru:7 c:anruf:7 c:ans:-6 c:ant:-20 c:ant>:-9 c:anu:-6 c:anua:-5 c:anuar:-5 c:any:-10 c:any>:-8 c:anz:5 c:ao>:16
c:ap>:5 c:apa:5 c:app:-6 c:ar>:26 c:ara:16 c:ara>:6 c:aras:7 c:arasi:5 c:arder:7 c:ards:5 c:ards>:5 c:are:5 c:are>:9
c:arg:-5 c:ari:-8 c:aria>:-5 c:arlat:5 c:arr:-9 c:arre:-5 c:arri:-6 c:art:-5 c:arti:-5 c:as>:-24 c:ase:-13
c:ase>:-12 c:asit:5 c:ass:-9 c:asse:-7 c:at>:16 c:ata:12 c:ata>:-6 c:atar:10 c:atar>:13 c:ate:23 c:aten:5 c:ater:6
c:atev:8 c:ateve:5 c:ato:6 c:ato>:-6 c:aus:-9 c:aus>:-6 c:aut:-5 c:auv:16 c:auw:7 c:avand:5 c:ave:14 c:ave>:6
c:avet:10 c:avete:10 c:ay>:-7 c:aye:6 c:aze:6 c:azen:7 c:bak:9 c:ban>:-5 c:band:16 c:bande:12 c:bas:-7 c:base:-5
c:base>:-5 c:be>:-9 c:bed:9 c:bei:-5 c:ben:-12 c:ben>:-11 c:ber:-17 c:berw:-6 c:berwe:-5 c:bes:-7 c:best:-5 c:bet:-6
c:beu:7 c:bij:-5 c:bil:-5 c:bin:-7 c:bito:5 c:bito>:5 c:bitt:-6 c:bitte:-6 c:blad:6 c:bles:5 c:bles>:6 c:bon:-10
c:bonj:-5 c:bonjo:-5 c:bot:9 c:bre>:-6 c:brem:8 c:bro:-6 c:bro>:-5 c:bru:6 c:bun:12 c:bund:6 c:caa:6 c:caat:6
c:caat>:6 c:cab:-5 c:cai:-5 c:car:9 c:care:8 c:cat:18 c:cata:12 c:catar:13 c:cato:11 c:ce>:-19 c:ceb:6 c:cel:6
c:cent:5 c:cent>:6 c:cer:-6 c:ces>:6 c:cev:-7 c:ch>:20 c:cham:6 c:chanc:5 c:char:5 c:charl:6 c:che:7 c:che>:8
c:chen:-5 c:cher:5 c:cher>:10 c:chie:-5 c:chin:10 c:cho:7 c:chre:-5 c:chs:-5 c:chts:7 c:chts>:9 c:chu:10 c:ci>:-5
c:cie:-5 c:cio:-10 c:cio>:-5 c:cion:-6 c:citad:6 c:ck>:9 c:cke:6 c:clow:6 c:clown:6 c:cob:5 c:cobr:5 c:cobra:5
c:com:-8 c:com>:-5 c:come:-6 c:comm:5 c:comme:7 c:con:-16 c:conf:-5 c:cons:-5 c:cont:-5 c:conta:-10 c:conti:8
c:conto:5 c:contr:-6 c:corr:-6 c:cred:-5 c:credi:-5 c:cro:5 c:cs>:13 c:ct>:-6 c:ctu:-8 c:ctur:-5 c:cture:-5 c:cua:5
c:cuan:5 c:cuand:6 c:da>:-5 c:dad:-8 c:dado:-5 c:dag:-15 c:dag>:-13 c:dann:6 c:dann>:7 c:dar>:-5 c:dare:5 c:dare>:6
c:de>:7 c:dec:-11 c:dei>:5 c:dej:9 c:deje:8 c:dem:5 c:dema:8 c:deman:10 c:den>:5 c:denk:6 c:der>:12 c:deria:5
c:deur:6 c:deurw:7 c:dez:-5 c:di>:-7 c:dic:-5 c:dig:-7 c:din:-10 c:ding:-5 c:dir:-5 c:dis:-8 c:dmis:6 c:do>:10
c:doc:5 c:doch:5 c:doch>:6 c:doet:5 c:doet>:5 c:don:-5 c:door:-5 c:dos:-9 c:dos>:-8 c:dre:6 c:dri:6 c:dri>:9
c:ear:10 c:ear>:5 c:eas:-6 c:ease:-5 c:ease>:-5 c:eat:6 c:eate:7 c:eaten:8 c:eav:14 c:eave:14 c:eave>:14 c:ebo>:6
c:ebr:7 c:ebre:9 c:eceb:6 c:eces>:5 c:eco:-7 c:ed>:-7 c:ede:12 c:eden:12 c:eden>:6 c:edi:-14 c:edit:-5 c:ee>:-11
c:een:7 c:een>:6 c:eer:-13 c:eer>:-8 c:ees>:5 c:eet:10 c:eet>:11 c:ege>:5 c:egel:5 c:egel>:7 c:egr:5 c:egre:6
c:egret:7 c:egu:-6 c:eicht:7 c:eid:8 c:eid>:8 c:ein:5 c:eine:10 c:eine>:5 c:einen:8 c:eir:5 c:eir>:10 c:eis:5
c:eis>:9 c:eith:6 c:eithe:6 c:eje:6 c:eke:-5 c:eken>:6 c:ekeni:-6 c:ekk:5 c:ekke:5 c:ekker:6 c:el>:8 c:ela:7
c:elaa:6 c:elas:6 c:elas>:7 c:ele:-7 c:elle:6 c:ellet:5 c:ello:-5 c:ely:6 c:ely>:6 c:eman:6 c:emand:6 c:emb:-8
c:embr:-6 c:embre:-5 c:ement:-6 c:emi:15 c:emi>:11 c:emin:6 c:emind:6 c:emo:-8 c:enc:13 c:ench:17 c:enche:17
c:end:-19 c:ende:-8 c:ende>:-5 c:enf:5 c:eng:-5 c:eni:-6 c:ening:-6 c:enk:5 c:enke:5 c:enn:-5 c:ens:-5 c:ensa:-5
c:ent:-18 c:ent>:-8 c:entat:5 c:ente>:-7 c:ento:-5 c:env:-5 c:epa:7 c:epar:5 c:era:-13 c:era>:-6 c:erba:6 c:erc:-11
c:erci:-5 c:erci>:-5 c:ere:-8 c:erel:5 c:erem>:5 c:eren:-7 c:erg:6 c:ergo:6 c:ergog:5 c:erl:-5 c:erm:-6 c:ero:11
c:erop:5 c:erop>:5 c:eros:10 c:eros>:10 c:err:-5 c:ers:7 c:ers>:9 c:ersoo:6 c:erst:-6 c:ert:-12 c:erte:-5 c:erw:-10
c:erwe:-6 c:erwei:-5 c:es>:31 c:ese:-9 c:ese>:-6 c:espa:5 c:ess:-16 c:essa:-5 c:esse:-7 c:est:-32 c:est>:-5
c:esta:-5 c:esta>:-7 c:estar:8 c:este:-7 c:este>:-7 c:esto:-6 c:estr:-6 c:etam:8 c:etam>:8 c:ete:35 c:ete>:23
c:etem:9 c:etemi:9 c:etes:13 c:etes>:13 c:etir:-5 c:etire:-6 c:etj:5 c:etje:5 c:etje>:5 c:etr:5 c:etra:6 c:etrad:5
c:ett:-12 c:ette:-7 c:etz:11 c:etzt:12 c:etzt>:6 c:etzte:6 c:eu>:14 c:eun:8 c:euros:-5 c:eurw:7 c:eurwa:7 c:eus:11
c:eus>:12 c:eux:-5 c:eux>:-5 c:ever:6 c:ever>:10 c:evi:12 c:evin:8 c:evon:5 c:ext:-7 c:ez>:13 c:eze:-5 c:fac:-13
c:fact:-8 c:factu:-8 c:fat:10 c:fatu:5 c:fatur:5 c:fe>:12 c:fed:5 c:fen:6 c:fen>:7 c:fern:6 c:fern>:5 c:ff>:5
c:ffe:6 c:fic:-6 c:fig:9 c:foni:6 c:foni>:7 c:form:-5 c:fou:7 c:foute:5 c:fra:-6 c:fre:8 c:frei:8 c:fro:-8 c:from:-5
c:from>:-5 c:ft>:-8 c:fte:-5 c:gaa:-5 c:gab:5 c:gad:-8 c:gado:-6 c:gado>:-5 c:gai:6 c:gain:6 c:gain>:6 c:gan:25
c:gana:9 c:gani:5 c:ganis:5 c:ge>:13 c:ged:-5 c:gee:-9 c:geen:-7 c:geen>:-7 c:geg:-5 c:gel:5 c:gel>:13 c:geli:-6
c:gen:-15 c:gen>:-14 c:ges:-8 c:get:6 c:get>:6 c:ght:5 c:gio:12 c:gle:-5 c:glie:5 c:gliet:6 c:gog:5 c:gogn:5
c:gra:-8 c:grad:-5 c:gre:6 c:gret:7 c:gs>:-5 c:guen:8 c:gui:9 c:gun:-7 c:gut:-5 c:gute:-6 c:guten:-5 c:ha>:-9
c:haa:-6 c:habla:5 c:hals:5 c:ham:7 c:hanc:5 c:hance:5 c:har:8 c:harl:6 c:hat:13 c:hat>:8 c:hav:-8 c:have:-8
c:have>:-8 c:haz:7 c:heb:-5 c:hem:7 c:hem>:9 c:her:14 c:her>:12 c:hes:-5 c:hi>:-5 c:hier:-7 c:hin:13 c:hing:11
c:his:-10 c:his>:-9 c:ho>:15 c:hoo:-9 c:hoor:-6 c:hoor>:-6 c:hor:11 c:hor>:7 c:hot>:5 c:hov:10 c:hove:10 c:how:5
c:hr>:19 c:hrea:8 c:hreat:8 c:hter:5 c:hts:6 c:hts>:9 c:hue:5 c:hur:7 c:ia>:-10 c:iba:-5 c:iban:-5 c:iban>:-5
c:ica>:5 c:icar:5 c:icare:6 c:ice:-9 c:ice>:-6 c:ichts:9 c:ici:-6 c:icita:5 c:ick>:6 c:ico:-6 c:ico>:-6 c:ida:-13
c:ido:-8 c:ido>:-8 c:ie>:-7 c:iem:-6 c:ien:-10 c:ier:-16 c:ier>:-12 c:iet:6 c:iet>:-10 c:iete:18 c:iete>:13
c:ietem:7 c:iev:7 c:ife:11 c:ife>:8 c:ift:-5 c:ig>:-7 c:ihr:19 c:ihr>:19 c:ij>:-6 c:ijd:-5 c:ijk:5 c:ijn:13 c:ijne:5
c:ijne>:5 c:ijv:8 c:ile:-6 c:ili:-6 c:im>:-16 c:ime:9 c:imen:5 c:iment:5 c:imo:-5 c:imp:9 c:impo:6 c:in>:-7 c:ina:9
c:ina>:5 c:inad:6 c:inde:12 c:inder:13 c:ine:14 c:ine>:10 c:inen:8 c:inen>:8 c:ing>:-5 c:inga:9 c:ingan:9 c:inh:9
c:inha:-6 c:inha>:-5 c:inho:16 c:inho>:17 c:ins:-6 c:int:12 c:inta:10 c:inta>:10 c:inu:16 c:inua:8 c:inuat:9
c:inut:8 c:inute:5 c:io>:-18 c:ion:-13 c:ion>:-6 c:iot:16 c:iqu:-5 c:ir>:-8 c:ira:-5 c:is>:-17 c:isc:8 c:isca:10
c:ise:8 c:iser:9 c:isse:-5 c:ist:-6 c:iste:-5 c:itad:5 c:itado:6 c:ite:-5 c:ite>:-6 c:itel:6 c:itely:6 c:iter:-5
c:ithe:6 c:ither:6 c:iti:-6 c:itt:-8 c:itte:-6 c:itte>:-6 c:ivar:5 c:ive:8 c:ivel:5 c:ivel>:5 c:ix>:12 c:ixo:8
c:ixo>:8 c:ja>:-14 c:jan:-9 c:janu:-5 c:janua:-5 c:je>:28 c:jetz:6 c:jetzt:6 c:jij:5 c:jij>:5 c:jne:5 c:jne>:5
c:jou:-10 c:jour:-8 c:jour>:-6 c:jue:7 c:jul:10 c:jull:13 c:julli:13 c:jun:-7 c:jus:6 c:just:8 c:justi:5 c:jve:9
c:ked:5 c:ked>:5 c:keer:-5 c:kei:10 c:kein:10 c:keine:11 c:ken>:13 c:keni:-6 c:kenin:-6 c:ker:11 c:ker>:10 c:kin:-5
c:king:-5 c:kke:10 c:kker:8 c:kker>:8 c:kla:-5 c:kle:7 c:kno:-5 c:kom:9 c:kom>:7 c:kon:5 c:konn:7 c:konnt:7 c:krie:5
c:krieg:5 c:kun:13 c:kun>:6 c:kunt:5 c:kunt>:5 c:la>:-15 c:laar>:5 c:lad:20 c:lade:6 c:laden:6 c:lado:9 c:lado>:10
c:ladr:8 c:ladri:9 c:lak:7 c:lamar:6 c:lan:-5 c:lar:-9 c:las:16 c:las>:13 c:lat:8 c:late:5 c:lau:-5 c:lav:9 c:lava:6
c:lavan:5 c:lde:-6 c:ldr:5 c:lea:9 c:leas:-5 c:lease:-5 c:leav:14 c:leave:14 c:leg:-7 c:lei:-7 c:lek:5 c:lekk:6
c:lekke:6 c:les:12 c:les>:6 c:let:14 c:letj:5 c:letje:5 c:letr:5 c:letra:5 c:letz:6 c:letzt:6 c:leu:6 c:leut:7
c:leute:7 c:lev:-5 c:lez>:5 c:lie:10 c:lie>:11 c:liet:5 c:liete:6 c:lij:15 c:lijk:7 c:lix:8 c:ll>:-7 c:llama:6
c:lle:10 c:llet:8 c:lletj:5 c:lli:19 c:llie:12 c:llie>:13 c:llo:-8 c:llo>:-7 c:lo>:-13 c:lon:11 c:lone:14 c:los:-6
c:los>:-6 c:lot:18 c:lot>:17 c:low:5 c:lown:6 c:ls>:-6 c:lsa:5 c:lta:-6 c:ltima:5 c:ltr:5 c:ltra:5 c:ltra>:5
c:lus:14 c:lus>:6 c:lust:7 c:lva:6 c:lve:-5 c:lyi:6 c:lyin:6 c:lying:6 c:ma>:-6 c:maa:-10 c:maan:-5 c:maand:-5
c:mac:-5 c:mad:7 c:madr:10 c:madre:10 c:mae:7 c:mae>:7 c:man:8 c:manan:6 c:manda:-8 c:mani:9 c:manin:7 c:mar:5
c:mar>:6 c:mara:8 c:mara>:8 c:mas:-6 c:mber:-6 c:mber>:-6 c:mbr:-7 c:mbre:-5 c:mbre>:-5 c:mda:5 c:mdat:5 c:mdat>:5
c:me>:14 c:ment:-7 c:ment>:-7 c:menu:8 c:mer:-9 c:merc:-8 c:merci:-5 c:mes:-10 c:meta:6 c:metam:8 c:mi>:12 c:mic:13
c:mich:14 c:mich>:15 c:min:11 c:mind:13 c:minde:13 c:minh:-5 c:minha:-5 c:minu:5 c:minut:5 c:missi:6 c:mist:5
c:mit:-5 c:mme:6 c:mmen:6 c:mo>:-6 c:mond:5 c:mor:-7 c:more>:-5 c:mos:-14 c:mos>:-14 c:mov:-6 c:mpe:8 c:mper:5
c:mpet:5 c:mpete:5 c:mpi:10 c:mpr:7 c:mpra:6 c:mpres:6 c:mus:-5 c:my>:7 c:na>:15 c:nad:9 c:nada>:5 c:nales:5
c:nan:10 c:nana:6 c:nana>:6 c:nce>:-5 c:nch:19 c:nche:16 c:nche>:8 c:ncher:8 c:nci:-10 c:ncia:-5 c:nda:-9 c:ndar:-6
c:ndate:6 c:nde:14 c:nde>:15 c:nder:5 c:nder>:7 c:nderi:5 c:ndi:-12 c:ndo:20 c:ndo>:22 c:ne>:24 c:nee:-7 c:neg:8
c:nei:6 c:nek:6 c:nez:5 c:nez>:5 c:nfr:5 c:ng>:-15 c:nga:8 c:ngan:9 c:nge:-7 c:ngen>:5 c:ngi:-5 c:ngs:-6 c:ngu:10
c:ngui:8 c:nho:15 c:nho>:17 c:ni>:15 c:nie:-18 c:niet:-11 c:niet>:-9 c:nine:5 c:nise:5 c:nise>:5 c:nix:9 c:nix>:9
c:njo:-5 c:njou:-5 c:njour:-5 c:nk>:-6 c:nke:6 c:nken:8 c:nken>:8 c:nli:11 c:nlij:10 c:nlijk:10 c:nly:-5 c:nly>:-5
c:nma:6 c:nman:7 c:nmani:7 c:nne>:5 c:nno:6 c:nnt:6 c:nnt>:7 c:no>:-16 c:nog:5 c:nog>:6 c:nor:-5 c:nos:12 c:nos>:15
c:not>:6 c:nru:7 c:nruf:7 c:nrufe:6 c:nsa:-5 c:nse:-6 c:nst:-5 c:nta:-9 c:ntan:-6 c:ntant:-5 c:ntati:5 c:nte:-10
c:nte>:-8 c:nter:-7 c:nteu:6 c:ntin:8 c:ntinu:8 c:nto:-7 c:ntr:-8 c:nuar:-5 c:nuat:9 c:nul:-5 c:num:-6 c:numm:-6
c:numme:-6 c:nun:-5 c:nut:7 c:nute:5 c:nuten:5 c:nve:9 c:nver:8 c:nvers:5 c:nvi:-6 c:ny>:-9 c:nza:7 c:nza>:7
c:nze:-6 c:ocaa:6 c:ocaat:6 c:ocat:-5 c:och>:11 c:ock:5 c:ocon:5 c:ocon>:5 c:od>:5 c:of>:5 c:off>:7 c:og>:9 c:oge:5
c:ogel:6 c:ogl:5 c:ogli:5 c:oglie:6 c:ogn:5 c:ogna:5 c:ok>:-6 c:ola>:-5 c:ole:10 c:ole>:11 c:oll:13 c:olle:7 c:olt:5
c:olt>:6 c:olva:8 c:om>:-7 c:oma:8 c:omar:9 c:omd:5 c:omda:5 c:omdat:5 c:ome:-7 c:omi:-5 c:omp:15 c:ompet:5
c:ompi:11 c:ompra:6 c:on>:-18 c:ona:-5 c:onc:-5 c:onde>:9 c:one:15 c:one>:12 c:ones:6 c:ones>:6 c:onf:-5 c:oni:6
c:oni>:8 c:onj:-5 c:onjo:-5 c:onjou:-5 c:onli:7 c:onlij:6 c:only:-5 c:only>:-5 c:onn:11 c:onnt:7 c:onnt>:8 c:ono:-6
c:ons:-14 c:ons>:-7 c:ont:-14 c:onta:-13 c:onti:7 c:ontin:8 c:onto:6 c:ontr:-6 c:ontra:-5 c:oonl:6 c:oonli:6
c:oor:-17 c:oor>:-14 c:op>:13 c:ope:-7 c:oqu:18 c:oque:5 c:ora:-8 c:ora>:-6 c:ord:-11 c:orde:-5 c:ore:-5 c:organ:5
c:ori:-6 c:ork:5 c:orm:-5 c:orr:-7 c:orre:-7 c:ort>:5 c:orte:-5 c:os>:13 c:oso:5 c:oss:-11 c:osso:-6 c:ost>:-7
c:ot>:35 c:ota:13 c:ota>:8 c:otar:6 c:oto:-5 c:ots:7 c:ott:5 c:otto>:5 c:ou>:11 c:oud:-5 c:oun:-6 c:oups:5 c:oups>:5
c:our>:-6 c:ous:-5 c:oute:5 c:ouv:-7 c:ouve:-6 c:ove>:7 c:over:-6 c:own:7 c:oze:6 c:pac:6 c:pag:-5 c:paga:-6
c:pagar:-5 c:pago>:5 c:pal:11 c:pam:7 c:para:9 c:paras:8 c:pass:-6 c:pau:15 c:paye:7 c:pc>:6 c:pe>:12 c:pen:-12
c:pen>:-5 c:pes:6 c:pic:6 c:pis:14 c:pisc:10 c:ple:-5 c:pli:-6 c:plic:-5 c:plu:7 c:plus:7 c:plus>:7 c:poi:6 c:pon:-5
c:por>:5 c:post>:-5 c:pou:-8 c:pour:-5 c:pra:5 c:pre:-9 c:presa:6 c:pri:-5 c:prin:5 c:print:6 c:pro:-13 c:proco:5
c:pur:13 c:pure:11 c:pure>:11 c:qu>:-5 c:que:-9 c:que>:-12 c:queb:9 c:quebr:9 c:qui:21 c:qui>:-6 c:quin:24
c:quint:11 c:quis:6 c:quise:6 c:rac:-6 c:rad:-9 c:rade:-5 c:ran:-7 c:ranz:5 c:rar:8 c:rar>:8 c:ras:6 c:ras>:-5
c:rasi:5 c:rasit:5 c:rat:7 c:rate:6 c:rater:10 c:rba:8 c:rche>:5 c:rci:-6 c:rci>:-5 c:rd>:-9 c:rde:-6 c:rder:6
c:rder>:8 c:rdi:-6 c:rea:10 c:real:5 c:real>:5 c:reat:6 c:reate:7 c:rec:-15 c:receb:6 c:rech:-9 c:recht:-5 c:red:-7
c:redi:-6 c:redit:-5 c:regr:7 c:regre:7 c:rei:6 c:reic:5 c:reich:5 c:reir:10 c:rek:-11 c:reke:-8 c:reken:-8 c:rem:8
c:rem>:14 c:remi:6 c:remin:6 c:remo:-8 c:ren:-10 c:repa:5 c:repar:6 c:resa:5 c:resa>:5 c:rese:-5 c:ret>:7 c:reta:5
c:reta>:6 c:retir:-5 c:rgani:5 c:rge:-9 c:rgog:5 c:rgogn:5 c:ri>:6 c:rib:-7 c:rieg:5 c:riegt:6 c:rig:-9 c:rijv:9
c:rin:7 c:rint:6 c:rint>:6 c:rlat:5 c:rma:-8 c:rme:-5 c:rne:-5 c:ro>:-15 c:roco:5 c:rocon:5 c:rom>:-6 c:romp:12
c:roo:5 c:ros:23 c:ros>:20 c:rot:10 c:rott:9 c:rotto:6 c:rou:-9 c:rre:-16 c:rri:-9 c:rro:13 c:rro>:5 c:rros:9
c:rros>:9 c:rs>:6 c:rsoo:6 c:rsoon:6 c:rta:-6 c:rte:-14 c:rti:-6 c:rub:6 c:ruf:7 c:rufe:5 c:rufe>:6 c:rwa:6 c:rwaa:7
c:rwaar:7 c:rwe:-6 c:rwei:-5 c:rweis:-5 c:sac:9 c:saco:10 c:sag:-8 c:sage:-5 c:sal:-8 c:sam:-8 c:same:-5 c:san:6
c:sang:10 c:sao:19 c:sao>:18 c:sar:-5 c:sca:7 c:sch:10 c:scham:6 c:schre:-5 c:se>:-15 c:seg:-7 c:segu:-5 c:sei:8
c:seid:9 c:seid>:9 c:sem:-6 c:sen:-11 c:sent:-5 c:serem:6 c:seu:32 c:seu>:15 c:seus:18 c:seus>:18 c:shi:7 c:shin:7
c:sho:13 c:show:6 c:si>:-6 c:sie:6 c:siet:15 c:siete:15 c:sin:-7 c:sit:5 c:sive:5 c:sivel:6 c:so>:-5 c:son>:6
c:soo:6 c:soon:6 c:soonl:6 c:sor:-6 c:spa:17 c:spam:7 c:ss>:8 c:ssa:-13 c:ssa>:-5 c:sse:-20 c:sse>:-5 c:ssiv:6
c:ssive:6 c:sso:-13 c:sso>:-7 c:stan:-6 c:star:9 c:star>:10 c:stat:-8 c:ste:-10 c:ste>:-6 c:sten:-7 c:sten>:-5
c:stic:8 c:stica:6 c:stin:-5 c:str:-15 c:stra:-6 c:stro:-6 c:stro>:-5 c:stu:7 c:stuf:9 c:subi:5 c:subit:5 c:sui:-5
c:sun>:6 c:swe:6 c:ta>:6 c:tador:5 c:tag:-7 c:tak:-6 c:tal:-5 c:tam>:6 c:tan:-9 c:tant:-8 c:tar:15 c:tar>:25
c:tari:-5 c:tat:-8 c:te>:-11 c:tee:-5 c:tek:6 c:teke:6 c:teken:6 c:tel:5 c:tell:5 c:tely:7 c:tely>:7 c:tem>:-5
c:temi:11 c:temi>:11 c:ten>:-9 c:tent:7 c:tere:-7 c:tero:10 c:ters:6 c:ters>:8 c:tes:10 c:tes>:15 c:tev:8 c:teve:5
c:th>:-8 c:the>:-9 c:thi:-6 c:thie:8 c:this:-10 c:this>:-10 c:thr:5 c:thre:7 c:threa:8 c:ti>:12 c:tic:8 c:tica:5
c:tica>:5 c:tie:-7 c:tie>:-6 c:tig:-6 c:tima>:5 c:time:5 c:ting:-5 c:tinu:8 c:tinua:9 c:tir:-5 c:tiva:5 c:tivar:5
c:tje:8 c:tje>:10 c:to>:-14 c:tog:8 c:togl:8 c:togli:8 c:tol:10 c:tole:11 c:toma:6 c:tomar:10 c:tor:-7 c:tou:-6
c:tra:-7 c:tra>:5 c:tran:-5 c:tre:-9 c:tri:-7 c:tro:-11 c:tro>:-5 c:tru:6 c:ts>:5 c:tsch>:-5 c:tse:7 c:tte:-14
c:tte>:-10 c:tuf:9 c:tur:-7 c:tura>:5 c:ture:-7 c:typ:8 c:type:8 c:tze:7 c:tzt:11 c:tzt>:5 c:tzte:6 c:tzte>:7
c:uar:-6 c:uat:11 c:ube:-9 c:uber:-10 c:uberw:-6 c:ubit:5 c:ubito:5 c:udo:6 c:ue>:-16 c:ueb:9 c:uebr:9 c:ued:-5
c:uela:7 c:uerel:5 c:ues:-8 c:uest:-9 c:uevo:5 c:ufe:8 c:ufe>:5 c:uff:7 c:ugh:5 c:ugu:-5 c:ui>:-11 c:uin:25
c:uint:11 c:uinta:11 c:uis>:-5 c:uise:6 c:uiser:6 c:ul>:-5 c:ull:6 c:ulli:13 c:ullie:13 c:um>:9 c:umm:-6 c:umme:-6
c:ummer:-6 c:umpe:5 c:un>:18 c:una>:5 c:unal>:-8 c:unale:5 c:undo:6 c:undo>:6 c:ung:-13 c:ung>:-7 c:unh:7 c:uni:-6
c:uno:13 c:unos:15 c:unos>:15 c:unt:-8 c:unt>:5 c:unv:5 c:unve:5 c:unver:5 c:ups:5 c:ups>:5 c:ur>:-5 c:ura>:8
c:urche:5 c:ure:9 c:ure>:6 c:uro:-8 c:uros:-6 c:uros>:-6 c:urr:8 c:urro:9 c:urw:7 c:urwa:7 c:urwaa:7 c:usa:-6
c:usp:6 c:uss>:5 c:ust:6 c:ust>:5 c:ustic:5 c:ut>:-6 c:ute:11 c:uter:5 c:utsc:-6 c:utsch:-6 c:uve:-7 c:uvr:8
c:uvre:9 c:uw>:8 c:ux>:-6 c:vag:6 c:vai:21 c:vai>:13 c:vais:9 c:vais>:11 c:vao:9 c:vao>:9 c:var:6 c:vara:6 c:vcs:12
c:vcs>:12 c:vec:7 c:vece:6 c:vem:6 c:vemo:5 c:vemos:5 c:ven:-5 c:ven>:5 c:ver>:10 c:verd:5 c:verg:7 c:vergo:6
c:vers:6 c:versc:5 c:vet:11 c:vete:11 c:vete>:9 c:veu>:5 c:vi>:5 c:via:-5 c:vient:5 c:vin:13 c:ving:15 c:ving>:12
c:vis:-6 c:vocaa:6 c:vocat:-5 c:voi:-8 c:vol:12 c:voll:8 c:volv:6 c:vos>:5 c:voss:-8 c:vosso:-5 c:vou:6 c:vou>:7
c:vre:8 c:vres:5 c:vres>:5 c:vue:-5 c:waa:6 c:waar:6 c:waard:7 c:wan:-8 c:want:-7 c:want>:-6 c:was:-6 c:was>:-6
c:wat:8 c:wat>:8 c:we>:-18 c:wei:-6 c:wer:7 c:wer>:5 c:wha:9 c:what:9 c:what>:7 c:whe:9 c:wher:5 c:where:5 c:wif:6
c:wife:6 c:wife>:6 c:wir:-8 c:wri:6 c:xo>:8 c:yer:-6 c:yer>:-7 c:you:19 c:you>:14 c:your>:5 c:ype:8 c:za>:6 c:zap:8
c:zap>:8 c:ze>:-5 c:zeg:15 c:zeg>:5 c:zei:-5 c:zel:10 c:zelf:5 c:zen:5 c:zen>:7 c:zij:10 c:zijn:10 c:zio:-5 c:zt>:5
c:zte:6 c:zte>:7 d:0.25:-9 d:0.4:-5 d:0.85:6 e:paid=day:-8 e:paid=none:-18 e:promise=none:-15 e:run=none:-11
f:_amount:-27 f:_day:-37 f:_invoice:-23 f:ack:-34 f:admin:-14 f:all:-33 f:back:-20 f:contest:-13 f:copy:-23
f:d.CANCELLED:-7 f:d.CONTRACT_TERMS:8 f:d.DAMAGED:14 f:d.LOST:-7 f:d.MISSING_DOCS:-7 f:d.NOT_OURS:-12 f:d.RETURN:-5
f:d.SERVICE_INCORRECT:10 f:d.TAX:-8 f:difference:-16 f:dispute:-22 f:firm:15 f:fix:6 f:formal:-26 f:gone:-24
f:goods:-12 f:greeting:-21 f:hardship:-16 f:hostile:247 f:inclusive:-5 f:insolvency:-17 f:lawyer:-7 f:legal:7
f:mine:-18 f:moves:25 f:n.QUANTITY_SHORT:-10 f:not_dispute:-14 f:not_paid:-22 f:not_statement:5 f:not_stop:-8
f:once_us:-5 f:ooo:-14 f:others:12 f:paid:-27 f:part:-10 f:pay:-39 f:plan:-13 f:propose:-18 f:question:-15
f:r.DAMAGED:-5 f:r.DESCRIPTION:8 f:r.DUPLICATE_BILLING:-7 f:r.FREIGHT:-5 f:r.LOST:-8 f:r.PRICE_ERROR:-5
f:r.SERVICE_INCORRECT:22 f:redirect:-9 f:refuse:9 f:run:-16 f:soon:-8 f:statement:-14 f:stop:26 f:unable:-15
f:until:-10 f:wait:-12 f:willpay:-28 i:acknowledgement:-26 i:acknowledgement=2:-26 i:already_paid:-23
i:already_paid=3:-23 i:bounce:-6 i:bounce=3:-6 i:copy_invoice_request:-19 i:copy_invoice_request=3:-16 i:dispute:17
i:dispute=1:21 i:dispute=3:-7 i:hardship:-23 i:hardship=2:-5 i:hardship=3:-18 i:hostile:241 i:hostile=2:92
i:hostile=3:149 i:in_payment_run:-10 i:in_payment_run=3:-10 i:insolvency:-16 i:insolvency=3:-15 i:invoice_admin:-11
i:invoice_admin=3:-8 i:legal=1:-13 i:legal=2:5 i:legal=3:11 i:nothing:-21 i:out_of_office:-15 i:out_of_office=2:-9
i:out_of_office=3:-5 i:partial_payment:-6 i:payment_plan_request:-17 i:payment_plan_request=2:-7
i:payment_plan_request=3:-10 i:promise_to_pay:-18 i:promise_to_pay=3:-15 i:question=1:5 i:question=2:13
i:question=3:-17 i:statement_request:-13 i:statement_request=3:-9 i:unsubscribe:19 i:unsubscribe=2:11
i:unsubscribe=3:8 i:wrong_contact:-26 i:wrong_contact=2:-5 i:wrong_contact=3:-19 l:de:-5 l:en:7 l:es:7 l:fr:-21
l:it:8 l:nl:-18 l:pt:10 n:0:-5 n:1:-53 n:2:-10 n:3:24 n:4:40 n:5:-5 p:aangif:-6 p:aanman:14 p:ablief:10 p:absolu:6
p:achter:10 p:adjunt:-5 p:advoca:5 p:afspra:8 p:aldrab:5 p:appele:5 p:ausgem:5 p:automa:-6 p:betaal:-5 p:bonjou:-9
p:buffon:5 p:cambad:7 p:charge:-5 p:choriz:7 p:cialtr:5 p:cobran:5 p:commen:5 p:compra:12 p:contan:-6 p:contin:15
p:contra:-7 p:cracke:8 p:credit:-6 p:daught:6 p:decemb:-6 p:demand:8 p:design:6 p:despac:6 p:deurwa:15 p:direct:7
p:divers:8 p:ecrive:5 p:empres:12 p:factur:-11 p:factuu:-6 p:fattur:-5 p:fechad:9 p:figure:5 p:hablad:11 p:halsab:8
p:herinn:8 p:import:7 p:incapa:8 p:instal:7 p:inutil:6 p:juille:8 p:justic:11 p:lavand:10 p:lavora:5 p:letrad:10
p:ligaca:7 p:liquid:-5 p:maanda:-7 p:mailtj:10 p:mainte:8 p:mandat:-7 p:maquin:5 p:mattin:5 p:mauvai:5 p:minute:11
p:molest:6 p:monteu:5 p:muppet:5 p:nachst:-7 p:negati:9 p:oplich:-6 p:organi:10 p:pagame:-5 p:pagand:5 p:papier:7
p:parasi:9 p:parass:6 p:patent:8 p:perita:8 p:persoo:12 p:pfeife:7 p:polite:6 p:politi:-6 p:prutse:9 p:quebre:18
p:querel:10 p:rapace:5 p:rappel:-5 p:recevo:-5 p:rechnu:-5 p:rekeni:-12 p:remind:13 p:repara:5 p:retire:-12
p:retras:6 p:revien:6 p:saftla:7 p:schlus:6 p:segund:-6 p:sendin:-6 p:sinver:5 p:stecke:5 p:stelle:10 p:stumpe:8
p:telefo:-7 p:tellin:6 p:threat:16 p:toglie:12 p:tribun:-6 p:uberwe:-10 p:uitsch:8 p:unvers:10 p:ustede:6
p:vanmid:-5 p:vautou:6 p:vergog:9 p:vireme:-5 p:volvai:15 p:voorko:5 p:vosotr:5 p:vraime:6 p:vuestr:-6 p:weiter:-5
p:werkza:8 p:whatev:8 p:whoeve:8 p:zweite:5 s:00000:-8 s:0000:-11 s:000:-6 s:00:-13 s:0:-16 s:aanmaning:11 s:acct:-6
s:aviso:5 s:aw:-9 s:boleto:6 s:cn:5 s:cobranza:16 s:cobrar:18 s:dc:5 s:de:-9 s:demand:10 s:dernier:10 s:email:8
s:factura:-6 s:facture:-11 s:factuur:-8 s:fatura:-5 s:final:8 s:foin:17 s:incasso:9 s:invoice:-6 s:invoices:-6
s:kans:7 s:ki:9 s:laatste:6 s:letzte:11 s:linge:5 s:mahnung:18 s:objet:6 s:of:-9 s:overdue:-5 s:pagamento:-10
s:payment:-12 s:pp:10 s:rappel:-12 s:re:60 s:recordatorio:-10 s:rekening:8 s:relance:-16 s:reminder:-19 s:respond:5
s:rt:29 s:saldo:-6 s:sans:6 s:segundo:-6 s:sollecito:23 s:stop:-5 s:tegels:8 s:th:11 s:tinta:26 s:ultima:11
s:ultimo:9 s:vencido:6 w:!:49 w:00000:-16 w:0000:-33 w:000:-32 w:00:-33 w:0:7 w:@:-31 w:aan:-6 w:aangifte:-6
w:aanmaning:14 w:acao:-6 w:adresse:7 w:advocaat:12 w:advocaten:-6 w:af:12 w:afspraak:8 w:again:12 w:ai:9 w:ainda:-5
w:al:8 w:all:-6 w:alles:-6 w:allez:9 w:alone:29 w:altra:9 w:and:9 w:andate:10 w:anos:15 w:anrufe:11 w:any:-16
w:ao:-7 w:aout:8 w:appelez:5 w:appels:5 w:are:10 w:as:-11 w:ate:-10 w:aub:-5 w:auf:5 w:august:-5 w:aus:-6
w:ausgemacht:5 w:avete:19 w:bande:23 w:bando:9 w:barst:6 w:base:-9 w:be:-9 w:bei:-5 w:belle:5 w:bien:-5 w:bin:-5
w:bitte:-10 w:block:8 w:bom:-5 w:bonjour:-9 w:brandt:5 w:buffoni:5 w:bunch:7 w:by:-7 w:ca:-9 w:cambada:7 w:came:7
w:can:7 w:cancellatemi:6 w:care:5 w:caros:8 w:carta:8 w:catar:27 w:ce:-10 w:cent:11 w:cette:-5 w:chance:10
w:change:-5 w:chorizos:7 w:cialtroni:5 w:clown:5 w:clowns:7 w:cobranza:8 w:cobrar:9 w:collegue:5 w:com:-9 w:come:-5
w:comme:7 w:como:5 w:contacter:5 w:continuate:17 w:conto:11 w:cosa:5 w:could:5 w:coup:-5 w:courrier:5 w:cracked:8
w:cuando:13 w:da:-6 w:daar:6 w:dados:-8 w:dafur:5 w:dan:9 w:dann:13 w:danos:-5 w:dare:12 w:das:6 w:day:5 w:de:21
w:december:-5 w:dei:10 w:deje:19 w:del:5 w:delete:8 w:della:-5 w:demand:7 w:demanda:8 w:den:7 w:der:-6 w:despacho:7
w:deurwaarder:15 w:deux:-5 w:die:5 w:diese:-6 w:diesen:5 w:dit:9 w:diverse:9 w:do:10 w:doch:12 w:doet:11 w:domani:6
w:donde:5 w:door:-8 w:dos:-9 w:du:9 w:dus:-5 w:echt:10 w:ecrivez:5 w:een:30 w:eens:7 w:ein:6 w:eine:-9 w:either:12
w:el:-11 w:em:-11 w:email:13 w:emails:-7 w:empresa:13 w:en:6 w:encore:7 w:enough:8 w:entra:11 w:envoyez:7 w:erop:10
w:erst:-5 w:es:-13 w:escribais:7 w:est:-7 w:esta:-9 w:estar:17 w:este:-8 w:estou:-5 w:etes:20 w:eu:-11 w:eurem:5
w:euros:-10 w:ever:5 w:facture:-5 w:factures:-6 w:factuur:-6 w:faire:6 w:falta:-5 w:fatura:10 w:fechada:9 w:fin:-5
w:final:9 w:foutez:10 w:freir:21 w:frohes:-5 w:from:-11 w:fur:-8 w:ga:5 w:gaat:-9 w:ganz:7 w:gar:9 w:ge:10
w:gedaan:-6 w:geen:-13 w:gehort:6 w:geht:-6 w:geld:8 w:gente:6 w:get:12 w:gezegd:9 w:gibts:5 w:go:8 w:god:14
w:got:-6 w:grade:-5 w:guten:-11 w:haal:-6 w:habeis:8 w:haben:-5 w:hablado:11 w:halsabschneider:8 w:hangen:6 w:has:-8
w:hasta:7 w:have:-13 w:he:5 w:hebben:-5 w:hell:6 w:hello:-6 w:hem:17 w:herinneringen:8 w:heute:-5 w:hi:-7 w:hier:-8
w:ho:-9 w:hola:-5 w:hoor:-12 w:horen:7 w:hours:6 w:hoy:5 w:iban:-8 w:ich:-23 w:ihnen:-8 w:ihr:38 w:ill:-5 w:im:-15
w:immer:5 w:inbox:5 w:incapables:10 w:inutiles:7 w:iros:7 w:is:-30 w:isso:-5 w:isto:10 w:its:-10 w:ja:-22 w:jamais:6
w:januar:-6 w:je:10 w:jetzt:13 w:jij:11 w:juillet:8 w:jullie:26 w:june:-6 w:just:6 w:justica:12 w:kan:6 w:keep:-7
w:keer:-8 w:keine:7 w:keinen:16 w:klemmt:6 w:know:-7 w:kom:15 w:konnt:16 w:kriegt:12 w:kt:6 w:kun:12 w:kunden:6
w:kunt:10 w:la:-9 w:lachez:6 w:ladri:18 w:las:14 w:lasst:7 w:last:8 w:lavanderia:10 w:lavorare:5 w:le:-8 w:leave:28
w:lekker:13 w:les:-7 w:lesen:5 w:let:-6 w:letrado:8 w:letzte:14 w:li:-5 w:ligacao:7 w:lijst:7 w:list:-7 w:lixo:18
w:llamar:12 w:lo:-18 w:look:-5 w:lorry:8 w:los:-9 w:lot:34 w:ma:-7 w:maandag:-7 w:madre:9 w:mae:14 w:mag:7 w:mai:7
w:mails:5 w:main:-6 w:maintenant:9 w:mais:-7 w:mal:12 w:man:-5 w:manana:12 w:mandar:-8 w:mando:11 w:maquina:5
w:mattina:5 w:mauvais:8 w:me:36 w:mehr:6 w:meine:8 w:meme:7 w:menu:7 w:merci:-9 w:mes:-5 w:metam:16 w:mich:29
w:mij:-6 w:minha:-8 w:minuten:11 w:mir:-6 w:mist:11 w:monteur:5 w:month:-5 w:more:-10 w:muppets:5 w:must:-9 w:my:14
w:nach:6 w:nachsten:-7 w:nada:8 w:ni:15 w:nichts:5 w:niet:-18 w:nine:6 w:nix:18 w:no:-8 w:noch:9 w:nodig:-7 w:nog:11
w:not:12 w:nota:-6 w:notre:-8 w:nu:-5 w:nulle:-5 w:nur:-6 w:off:14 w:oh:7 w:ok:-5 w:omdat:11 w:on:-12 w:onde:12
w:one:6 w:only:-9 w:ons:-6 w:onze:-7 w:op:13 w:os:13 w:ou:9 w:our:-5 w:pack:5 w:paese:5 w:paga:6 w:pagando:5
w:pagar:-5 w:pago:10 w:paid:-6 w:paix:8 w:panda:8 w:panne:8 w:par:-6 w:parasite:5 w:part:-8 w:pas:-7 w:patentati:8
w:pau:8 w:paul:-5 w:pay:-7 w:paying:-6 w:paz:5 w:pc:9 w:pdf:-7 w:per:-7 w:persoonlijk:13 w:peter:-5 w:pfeifen:7
w:please:-9 w:plus:14 w:poi:6 w:politely:6 w:politie:-6 w:pongo:5 w:por:10 w:post:-10 w:pot:12 w:pour:-7 w:print:11
w:procon:9 w:procura:5 w:prutsers:9 w:pure:23 w:qu:-6 w:quatre:5 w:que:-15 w:quem:-6 w:querelo:8 w:questa:-5
w:qui:-7 w:quinta:23 w:quoi:8 w:rapaces:5 w:real:10 w:recebo:12 w:recevoir:-5 w:regret:14 w:rekening:-10
w:relance:-5 w:reminder:12 w:reparation:7 w:rest:8 w:retirem:-8 w:retraso:6 w:reves:8 w:revient:7 w:rib:-5 w:ring:9
w:robot:7 w:rot:7 w:rotto:12 w:rt:15 w:saber:5 w:saco:22 w:saftladen:7 w:same:-7 w:sao:38 w:schluss:7 w:scrivetemi:5
w:se:8 w:segunda:-6 w:seid:17 w:send:7 w:sending:-6 w:sent:-7 w:sept:5 w:serasa:5 w:serio:6 w:seu:30 w:seus:35
w:sh:9 w:shine:12 w:shove:20 w:si:-6 w:siete:30 w:simple:5 w:sin:-5 w:since:-6 w:social:6 w:sois:9 w:son:19
w:sono:-5 w:sorry:-7 w:sta:17 w:staat:6 w:stelletje:11 w:stick:8 w:stop:7 w:stuur:6 w:sua:6 w:subito:10 w:suis:-6
w:sun:12 w:svp:-9 w:swear:14 w:ta:8 w:table:7 w:take:-5 w:telling:6 w:teneis:7 w:tengo:-7 w:ter:12 w:the:-18
w:these:-5 w:they:8 w:thick:5 w:this:-20 w:times:9 w:tirem:5 w:to:-14 w:toglietemi:14 w:tomara:17 w:tonne:5 w:tor:6
w:tot:-5 w:tout:-9 w:tribunal:-16 w:tribunales:11 w:tudo:8 w:type:8 w:uberweise:-9 w:ultima:10 w:um:27 w:uma:8
w:un:14 w:una:13 w:und:14 w:unos:28 w:ur:7 w:us:-17 w:use:5 w:ustedes:6 w:uw:5 w:va:6 w:vai:25 w:van:5
w:vanmiddag:-5 w:vao:17 w:vcs:24 w:veces:8 w:vemos:11 w:vergognatevi:6 w:vi:6 w:via:-5 w:virement:-5 w:vogel:13
w:volgens:8 w:volgt:-6 w:volvais:15 w:von:-6 w:voor:-6 w:voorkomen:5 w:vorige:-5 w:vos:9 w:vosotros:5 w:vossa:-6
w:vossos:-7 w:vou:14 w:vraiment:6 w:want:-13 w:was:-12 w:wat:17 w:we:-31 w:week:-7 w:weet:9 w:wel:-5 w:welke:8
w:wens:9 w:were:6 w:werkzaamheden:8 w:what:13 w:whatever:8 w:when:8 w:where:11 w:which:-7 w:whoever:8 w:wife:13
w:wij:-8 w:wil:7 w:will:5 w:wir:-9 w:wird:-6 w:wisch:8 w:with:-5 w:wollen:9 w:wrong:-7 w:ya:10 w:you:29 w:your:10
w:zap:17 w:zeg:10 w:zelf:10 w:zijn:9 w:zo:16 w:zolang:8
"""
