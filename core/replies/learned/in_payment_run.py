"""What speaks for and against `in_payment_run`: written by `make reply-weights`, never by hand."""

BIAS = -6.71
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-20 ?all:10 ?d.FREIGHT:5 ?greeting:10 ?mine:10 ?not_dispute:5 ?pay:-6 ?plan:-7 ?question:-15 ?r.TAX:5 ?redirect:-8
?statement:14 b:!_!:-5 b:00000_00000:13 b:00000_000:-5 b:00000_approved:6 b:00000_en:-9 b:00000_is:-6 b:00000_ist:6
b:00000_wurde:-6 b:0000_00000:-8 b:0000_0000:-5 b:0000_000:-5 b:0000_hat:5 b:0000_se:-8 b:0000_und:15 b:000_00:-18
b:000_0:-5 b:000_de:8 b:000_en:5 b:000_est:11 b:000_is:-7 b:000_no:6 b:000_que:5 b:000_se:-5 b:000_sera:11 b:00_%:-5
b:00_0000:-41 b:00_00:-35 b:00_and:-5 b:00_caixas:-6 b:00_che:11 b:00_de:-6 b:00_december:6 b:00_do:9 b:00_ee:8
b:00_en:-7 b:00_eur:-7 b:00_fur:5 b:00_gennaio:8 b:00_gia:7 b:00_ho:8 b:00_is:10 b:00_ist:8 b:00_kratten:6
b:00_mi:10 b:00_october:5 b:00_vi:5 b:00_wordt:5 b:0_000:-13 b:0_00:-16 b:0_and:5 b:0_approvata:5 b:0_con:8 b:0_de:5
b:0_des:6 b:0_dezember:5 b:0_ee:30 b:0_em:7 b:0_esta:20 b:0_februar:5 b:0_fica:5 b:0_habe:6 b:0_has:5 b:0_heeft:11
b:0_il:-5 b:0_in:5 b:0_is:6 b:0_ist:24 b:0_je:5 b:0_keer:11 b:0_la:8 b:0_mi:11 b:0_no:6 b:0_novembre:-5
b:0_oktober:8 b:0_pagamos:-6 b:0_per:7 b:0_traz:9 b:0_und:-5 b:0_wurde:-8 b:ad_0:6 b:addressed_to:7 b:after_the:7
b:ai_lu:6 b:ai_pas:9 b:ai_que:5 b:akkoord_bevonden:-6 b:al_0:14 b:alle_fatture:5 b:allegato_la:-8 b:alles_wat:8
b:als_pdf:11 b:and_approved:9 b:and_is:6 b:and_it:11 b:and_should:11 b:and_the:-5 b:and_you:-7 b:angeordnet_und:5
b:approved_and:5 b:are_in:-8 b:art_000:6 b:assinada_pelo:8 b:at_all:7 b:at_the:5 b:au_00:-9 b:au_nom:-5
b:au_prochain:15 b:auf_dem:5 b:aun_no:5 b:avec_le:-6 b:avete_mandato:11 b:aviso_de:-7 b:back_the:-5 b:be_included:6
b:been_authorised:9 b:bei_der:17 b:bei_ihnen:-5 b:besoin_de:11 b:betaaldatum_00:-5 b:betaling_op:11 b:bevonden_en:-6
b:bij_het:7 b:bij_jullie:7 b:bl_0:11 b:boa_tarde:7 b:bom_dia:5 b:bonjour_je:-5 b:bonjour_la:11 b:bonjour_madame:5
b:bonne_fin:11 b:bonne_journee:5 b:buenos_dias:12 b:but_the:5 b:ca_00:5 b:ca_0:9 b:cai_na:5 b:can_be:-5 b:cb_0:5
b:ce_est:6 b:che_ci:10 b:che_il:15 b:ci_avete:11 b:ci_mancherebbe:5 b:cl_0:-7 b:come_back:-7 b:comunichiamo_che:5
b:con_el:-5 b:con_la:11 b:con_riferimento:5 b:con_un:10 b:contrato_no:5 b:cost_centre:6 b:credito_00:11
b:credito_em:-7 b:cuenta_el:-7 b:da_semana:9 b:dan_heb:7 b:dans_la:5 b:dans_le:15 b:dans_les:-16 b:das_ist:-5
b:dat_is:10 b:data_00:7 b:datum_is:9 b:de_00:8 b:de_@:6 b:de_batch:24 b:de_budgethouder:7 b:de_ce:6
b:de_conformidad:11 b:de_credito:-13 b:de_dezembro:7 b:de_eerstvolgende:9 b:de_fondos:11 b:de_la:-8 b:de_lijst:11
b:de_mon:6 b:de_nota:6 b:de_nous:-5 b:de_octubre:-5 b:de_pagamentos:22 b:de_pagos:21 b:de_remessa:-5 b:de_run:5
b:de_semaine:11 b:de_tesoreria:6 b:de_transferencias:6 b:de_virements:15 b:de_volgende:10 b:de_vous:11 b:dear_mr:5
b:decide_la:11 b:dejar_de:5 b:del_00:5 b:del_0:5 b:del_plan:11 b:dem_nachsten:8 b:dem_zahllauf:-8 b:demande_de:5
b:den_nachsten:-7 b:der_bank:8 b:der_ist:7 b:der_nachsten:18 b:desconto_de:5 b:detalle_de:-5 b:di_pagamento:-11
b:dia_0:-6 b:dias_la:7 b:die_0000:6 b:die_gutschrift:8 b:die_rechnung:-10 b:die_zentrale:7 b:direttore_lavori:5
b:distinta_di:-10 b:dn_0000:6 b:do_dia:5 b:do_not:5 b:do_vosso:9 b:dott_ssa:-5 b:drei_rechnungen:5 b:du_directeur:6
b:ee_in:19 b:ee_la:6 b:ee_liquidabile:6 b:ee_nella:16 b:ee_preciso:10 b:ee_stato:-5 b:ee_un:7 b:een_overzicht:10
b:eerstvolgende_betaalronde:9 b:el_00:-5 b:el_detalle:-5 b:el_expediente:13 b:el_pago:6 b:el_proximo:8
b:el_siguiente:5 b:em_resposta:-5 b:en_00000:-5 b:en_cours:6 b:en_el:22 b:en_gaat:6 b:en_jullie:8 b:en_la:18
b:en_nuestro:6 b:en_wordt:5 b:encore_le:11 b:entra_en:5 b:entrou_na:8 b:espera_de:5 b:est_en:6 b:esta_na:6
b:estado_de:5 b:este_correo:6 b:estimado_proveedor:-5 b:estratto_conto:-6 b:et_le:7 b:et_sera:8 b:et_vous:5
b:expediente_ha:14 b:factuur_is:9 b:factuur_niet:-5 b:fica_para:5 b:figura_en:6 b:fin_de:10 b:firma_del:17
b:flujo_de:6 b:foi_lancada:10 b:for_payment:5 b:friday_00:6 b:from_you:14 b:fur_die:5 b:gaat_mee:7
b:geachte_leverancier:6 b:geehrter_lieferant:5 b:geen_betaling:10 b:gentile_dott:-5 b:gentile_fornitore:12
b:getekende_werkbon:6 b:gia_in:11 b:give_you:5 b:goed_als:11 b:goedgekeurd_door:7 b:going_out:12 b:goods_in:5
b:gp_0:-6 b:guia_de:-5 b:guten_morgen:8 b:guten_tag:-6 b:ha_sido:12 b:habe_ich:7 b:habeis_puesto:5 b:has_been:10
b:has_to:10 b:hat_die:6 b:hat_heute:5 b:have_been:14 b:heb_je:7 b:hebben_de:10 b:hebben_wij:5 b:heeft_de:10
b:het_saldo:6 b:het_volgende:-5 b:heute_die:5 b:ho_pagata:8 b:hoeft_niets:6 b:ignoring_you:5 b:ihr_mir:8 b:ik_een:8
b:ik_heb:-7 b:il_00:8 b:il_durc:5 b:il_giorno:12 b:il_nostro:-5 b:im_nachsten:11 b:im_system:8 b:in_0:9
b:in_allegato:-12 b:in_attesa:7 b:in_de:23 b:in_distinta:17 b:in_piu:9 b:in_scadenza:6 b:in_the:21 b:in_tribunale:11
b:included_in:6 b:incluido_no:9 b:inserita_nella:7 b:is_in:12 b:is_na:7 b:is_next:5 b:is_niet:5 b:is_nog:6
b:is_not:-5 b:is_parked:5 b:is_refused:5 b:is_vanmorgen:7 b:is_verrekend:6 b:ist_ein:6 b:ist_im:7 b:ist_in:7
b:ist_zur:5 b:it_in:9 b:it_is:17 b:it_will:14 b:ja_foi:9 b:ja_tem:-6 b:janela_de:5 b:january_00:-5 b:je_ai:14
b:je_die:5 b:jullie_rekenen:10 b:juros_de:7 b:la_000:8 b:la_0:7 b:la_banca:9 b:la_contabile:8 b:la_data:6
b:la_demande:5 b:la_depense:10 b:la_distinta:-10 b:la_espera:11 b:la_factura:-7 b:la_fattura:-9 b:la_firma:12
b:la_liquidation:10 b:la_mairie:-5 b:la_metto:18 b:la_nota:9 b:la_paghiamo:8 b:la_pf:11 b:la_prochaine:5
b:la_remesa:11 b:la_siguiente:8 b:la_stornate:9 b:la_tesoreria:7 b:las_dos:8 b:late_payment:6 b:le_00:7
b:le_dossier:6 b:le_ha:5 b:le_informamos:-5 b:le_jour:7 b:le_mandat:10 b:le_paiement:12 b:le_prochain:5
b:le_tresor:-5 b:les_deux:22 b:les_relances:6 b:liebe_frau:5 b:liegt_bei:8 b:loopt_mee:12 b:lot_de:6 b:ls_00:5
b:ma_il:7 b:mag_ik:8 b:mail_may:5 b:may_be:5 b:me_demandez:5 b:meados_de:5 b:metida_en:9 b:mf_0:6 b:mi_serve:11
b:mise_en:5 b:mit_der:8 b:na_proxima:24 b:nachste_woche:-5 b:nachsten_tagen:-8 b:nao_00:-6 b:nao_aceitamos:6
b:nao_ee:7 b:nao_ha:7 b:nao_se:-6 b:ne_me:6 b:nei_prossimi:-6 b:nel_prossimo:8 b:nella_prossima:13 b:next_bacs:15
b:next_proposal:11 b:no_000:6 b:no_es:-6 b:no_no:5 b:no_pagamento:5 b:no_proximo:10 b:no_soy:6 b:nog_niet:6
b:nog_openstaat:9 b:noi_non:8 b:nom_de:-5 b:nomina_de:5 b:non_la:11 b:non_so:7 b:nos_proximos:-6 b:not_ignoring:5
b:nota_00:9 b:nota_credito:9 b:nota_de:-13 b:nothing_further:12 b:of_the:-5 b:off_and:12 b:off_the:6 b:ons_in:7
b:op_0:8 b:op_de:7 b:op_te:-5 b:or_0:8 b:ordem_de:-8 b:orden_de:-7 b:out_with:12 b:overzicht_van:10 b:paga_se:5
b:pagamento_automatico:6 b:pagamento_do:5 b:pagata_con:7 b:pagata_il:10 b:pago_de:-6 b:pago_material:11
b:pago_proveedores:5 b:paiement_00000:5 b:par_ecrit:6 b:para_00:6 b:para_el:-5 b:pas_besoin:12 b:pas_de:5
b:pas_encore:12 b:pas_quand:5 b:payment_run:5 b:pendiente_de:6 b:per_cortesia:9 b:per_la:5 b:pf_0:11 b:plan_de:11
b:please_reissue:5 b:por_00:5 b:por_el:10 b:prochain_lot:9 b:prochaine_campagne:5 b:prochains_jours:-5
b:propuesta_de:8 b:prossima_distinta:13 b:prossimi_giorni:-7 b:prossimo_000:9 b:prossimo_flusso:6 b:proveedor_le:-5
b:proximo_lote:5 b:proximo_pago:7 b:proximos_dias:-7 b:que_el:-8 b:que_ja:9 b:que_les:6 b:que_no:7 b:que_se:6
b:que_tengan:-6 b:que_voces:7 b:quello_del:5 b:rechnung_00:8 b:reference_to:7 b:reissue_it:6 b:responda_este:5
b:run_but:5 b:run_van:5 b:se_0:6 b:se_ee:12 b:se_encontra:6 b:se_il:6 b:sehr_geehrter:6 b:seit_gestern:6
b:sera_paga:-5 b:sera_payee:-5 b:service_center:6 b:setor_de:-5 b:should_be:9 b:si_riferisce:7 b:sie_die:-5
b:signed_off:11 b:sind_mit:5 b:so_will:5 b:son_cours:13 b:sono_in:11 b:ss_0:6 b:staan_in:5 b:staat_in:12
b:statement_to:8 b:su_carta:-8 b:su_cuenta:-5 b:suit_son:14 b:ta_na:6 b:tc_0:5 b:te_halen:-5 b:the_banking:6
b:the_books:8 b:the_next:36 b:the_ordinary:6 b:the_po:9 b:the_right:5 b:the_signed:-5 b:the_system:17 b:this_email:7
b:this_mail:5 b:ti_giro:9 b:ticket_00000:-6 b:to_00:7 b:to_come:7 b:to_your:7 b:tot_00:10 b:total_0:-5 b:uber_den:7
b:uberweisung_erfolgt:-6 b:um_0:-5 b:una_data:7 b:und_0000:15 b:und_wird:-6 b:valor_00:-6 b:van_00:-8 b:van_de:14
b:vc_0:-6 b:vendredi_00:-5 b:verguten_wir:5 b:vi_comunichiamo:5 b:vom_00:-5 b:voor_00:5 b:vosso_armazem:9
b:vous_ai:6 b:vous_en:12 b:wacht_op:14 b:waiting_for:6 b:we_are:-6 b:we_have:-8 b:we_hebben:10 b:we_niet:6
b:we_speak:5 b:we_will:-5 b:week_00:6 b:wenn_ihr:6 b:wenn_sie:6 b:will_be:6 b:will_follow:12 b:wir_uberweisen:14
b:wir_weisen:6 b:wird_mit:5 b:with_the:10 b:worden_betaald:-6 b:wordt_niet:6 b:you_an:5 b:you_are:-6 b:you_have:-7
b:zahllauf_am:10 b:ziffer_0:6 b:zit_in:14 b:zonder_getekende:6 b:zu_ihrer:6 b:zur_zahlung:5 b:zusammen_0:5 c:<a>:-12
c:<aa:-7 c:<aan:-7 c:<aan>:-6 c:<abb:-6 c:<abbi:-7 c:<abe:5 c:<aber:5 c:<ace:7 c:<ad:-7 c:<afg:5 c:<afge:5 c:<agr:-5
c:<agu:11 c:<agua:11 c:<al:-8 c:<all:-9 c:<alla:-5 c:<alle:-6 c:<als:10 c:<als>:9 c:<alti:6 c:<amb:6 c:<amba:6
c:<an:-34 c:<ane:-7 c:<anex:-7 c:<anf:10 c:<anfa:7 c:<ano:-7 c:<any:-5 c:<ap:24 c:<app:13 c:<appr:12 c:<apr:8
c:<apro:12 c:<ar:-7 c:<arr:-6 c:<as:-15 c:<as>:-7 c:<au:20 c:<auf:-8 c:<auf>:-6 c:<aun:5 c:<ausz:7 c:<aut:17
c:<auth:5 c:<auto:13 c:<ba:24 c:<bacs:6 c:<ban:5 c:<bat:16 c:<batc:15 c:<be:-11 c:<bea:-5 c:<bee:10 c:<been:10
c:<ben:-5 c:<ber:-5 c:<beso:6 c:<bet:7 c:<beta:12 c:<bev:-5 c:<bi:-8 c:<bij>:5 c:<bin:-5 c:<bl:12 c:<bl>:6 c:<bloc:7
c:<bo:21 c:<bon:11 c:<boni:7 c:<bonn:6 c:<bor:5 c:<bord:6 c:<br:-5 c:<but:6 c:<c>:-9 c:<ca:11 c:<ca>:6 c:<cale:5
c:<cam:5 c:<camp:5 c:<can:-6 c:<car:5 c:<cari:9 c:<cart:-5 c:<ce:-6 c:<cen:7 c:<cent:8 c:<ch:-6 c:<che>:8 c:<ci:6
c:<cir:7 c:<circ:7 c:<cl:-5 c:<clie:-5 c:<cn:-5 c:<co:6 c:<col:13 c:<coll:8 c:<con:-6 c:<conf:5 c:<cons:-6 c:<cor:-6
c:<corr:-5 c:<cour:8 c:<cr:6 c:<cs:5 c:<cu:-12 c:<cue:-6 c:<cuen:-6 c:<cy:5 c:<cyc:5 c:<cycl:5 c:<da>:-8 c:<daa:5
c:<daar:5 c:<dans:5 c:<das:-10 c:<das>:-8 c:<dat:22 c:<data:11 c:<datu:9 c:<day>:5 c:<de:20 c:<de>:7 c:<deb:5
c:<dec:5 c:<deci:6 c:<del>:6 c:<dep:10 c:<depe:10 c:<der:5 c:<der>:8 c:<det:-6 c:<deux:7 c:<deve:6 c:<di:-24
c:<di>:-11 c:<dif:-5 c:<dir:-6 c:<dis:9 c:<disp:6 c:<dist:5 c:<dit:-5 c:<dop:5 c:<dopp:6 c:<dot:-5 c:<dr:5 c:<dra:5
c:<dran:8 c:<dri:5 c:<drin:7 c:<dup:12 c:<dupl:12 c:<ec:8 c:<ecr:8 c:<ee:9 c:<ee>:13 c:<een:-8 c:<een>:-6 c:<eers:5
c:<em:8 c:<em>:-11 c:<ema:11 c:<emi:7 c:<en:28 c:<en>:10 c:<enc:16 c:<enca:9 c:<enco:6 c:<er:-15 c:<er>:-7 c:<es:12
c:<es>:-6 c:<esp:7 c:<espe:6 c:<est:10 c:<est>:5 c:<esta:14 c:<esti:-6 c:<et:8 c:<et>:10 c:<eu:-16 c:<eur:-13
c:<eur>:-5 c:<euro:-7 c:<exa:9 c:<exac:7 c:<f>:5 c:<fai:9 c:<fair:5 c:<fait:5 c:<fei:-6 c:<fic:5 c:<fich:9 c:<fin:-5
c:<fisc:6 c:<fl:9 c:<flu:8 c:<flus:5 c:<fo:11 c:<fol:8 c:<fon:7 c:<fond:8 c:<for:-5 c:<form:-5 c:<fur:5 c:<g>:13
c:<ge:7 c:<geha:7 c:<gen:8 c:<gew:-5 c:<gez:9 c:<geze:7 c:<go:8 c:<goe:9 c:<goed:8 c:<goin:5 c:<gr>:8 c:<graa:6
c:<ha:5 c:<hab:6 c:<habi:7 c:<had:-6 c:<had>:-5 c:<hag:6 c:<han:10 c:<he:-10 c:<heef:5 c:<her:-7 c:<het:-8
c:<het>:-8 c:<heu:5 c:<heut:6 c:<hij:5 c:<hij>:5 c:<hoj:6 c:<hoje:6 c:<hu:-6 c:<i>:-17 c:<ib:5 c:<ic:-8 c:<ich:-8
c:<ich>:-8 c:<ik:-9 c:<ik>:-9 c:<il:-5 c:<im:6 c:<im>:15 c:<in:5 c:<in>:11 c:<incl:6 c:<inse:5 c:<is:9 c:<is>:7
c:<iss:-5 c:<it>:5 c:<j>:-6 c:<janu:-5 c:<ju:-7 c:<ka:-6 c:<kaix:5 c:<kan:-6 c:<ke:11 c:<keer:5 c:<kei:5 c:<kein:5
c:<keu:5 c:<keur:5 c:<klaa:5 c:<kor:5 c:<kra:5 c:<ku:-8 c:<la:14 c:<lanc:5 c:<lau:11 c:<lauf:12 c:<lc:6 c:<le:-18
c:<li:19 c:<liga:5 c:<lij:10 c:<lijs:10 c:<liq:6 c:<liqu:6 c:<lo:8 c:<loo:7 c:<loop:7 c:<los:-9 c:<los>:-7 c:<lot:9
c:<lote:5 c:<lp:5 c:<m>:-8 c:<ma:-24 c:<mai:-13 c:<mail:-9 c:<mand:9 c:<mar:-7 c:<mari:-5 c:<me:-20 c:<me>:-8
c:<mee:9 c:<mee>:12 c:<mei:-8 c:<mein:-5 c:<men:-7 c:<mes:-6 c:<mess:-7 c:<met:9 c:<meti:5 c:<mett:8 c:<mi:6
c:<mit:9 c:<mit>:11 c:<mme:6 c:<mme>:6 c:<mn:5 c:<mn>:5 c:<mo:-15 c:<moi:-6 c:<mona:5 c:<mor:7 c:<mot:-6 c:<na:19
c:<na>:7 c:<nac:22 c:<nach:23 c:<nad:-5 c:<nada:-6 c:<nao:5 c:<nao>:5 c:<ne:29 c:<nee:6 c:<nee>:5 c:<nel:20
c:<nel>:5 c:<nell:15 c:<nen:5 c:<nenn:7 c:<nex:19 c:<next:19 c:<nie:5 c:<niet:6 c:<nim:7 c:<nimm:7 c:<no:-8 c:<noc:6
c:<noch:6 c:<nog>:5 c:<nom:-6 c:<nor:15 c:<norm:14 c:<nos:-8 c:<nos>:-7 c:<nou:-10 c:<nous:-10 c:<now>:-5 c:<ob:-8
c:<of:-9 c:<of>:-8 c:<off>:6 c:<oggi:6 c:<om:-9 c:<om>:-6 c:<on:-24 c:<on>:-8 c:<ont:-5 c:<onz:-6 c:<onze:-6
c:<ope:6 c:<oper:5 c:<or:5 c:<or>:8 c:<os:-5 c:<p>:6 c:<pa:17 c:<pag:15 c:<paga:5 c:<pago:10 c:<par:5 c:<part:7
c:<pas:6 c:<paye:-6 c:<paym:6 c:<pe:12 c:<pend:6 c:<per:16 c:<per>:5 c:<perc:5 c:<pero:5 c:<pf>:6 c:<pl:-6 c:<po:-10
c:<po>:5 c:<poi:5 c:<poi>:6 c:<por:-6 c:<por>:-7 c:<port:5 c:<pos:-8 c:<post:-5 c:<pr:29 c:<prec:7 c:<pro:32
c:<proc:11 c:<prog:6 c:<pros:16 c:<prov:-5 c:<prox:16 c:<put:6 c:<qs:5 c:<qua:8 c:<quan:6 c:<qued:6 c:<qui:-6
c:<ra:-7 c:<rac:5 c:<re:-9 c:<ref:-5 c:<rel:5 c:<res:-7 c:<resp:-7 c:<ret:8 c:<rete:6 c:<reto:7 c:<ric:-6 c:<rif:6
c:<rife:6 c:<ris:5 c:<risp:6 c:<ro:22 c:<roc:5 c:<roch:5 c:<rod:6 c:<rou:7 c:<ru:12 c:<run:17 c:<run>:16 c:<s>:-5
c:<sa:11 c:<sai:7 c:<sai>:8 c:<sal:5 c:<sald:6 c:<sali:5 c:<sam:5 c:<samm:5 c:<sca:6 c:<schi:12 c:<sen:-7 c:<ser:16
c:<sere:5 c:<sero:6 c:<serv:9 c:<sh:9 c:<sho:10 c:<show:5 c:<si:10 c:<si>:7 c:<sid:5 c:<sido:6 c:<sie:-5 c:<sig:11
c:<sigu:11 c:<sl:-5 c:<sm:5 c:<so:6 c:<sobr:6 c:<sol:-9 c:<son:17 c:<son>:5 c:<sont:8 c:<sp:-8 c:<spo:-5 c:<sr:-6
c:<st:-17 c:<stat:6 c:<sti:-8 c:<stor:6 c:<str:-5 c:<su>:-5 c:<sui:12 c:<suit:8 c:<sv:-5 c:<svp:-5 c:<svp>:-5
c:<sy:6 c:<sys:6 c:<syst:6 c:<ta:5 c:<tag>:8 c:<tage:-8 c:<tan:6 c:<tar:6 c:<te>:-11 c:<tea:5 c:<team:5 c:<tem:-5
c:<ten:-7 c:<tes:12 c:<teso:6 c:<test:6 c:<th:7 c:<tha:-5 c:<that:-6 c:<the:17 c:<the>:8 c:<thi:-7 c:<this:-5
c:<to:-7 c:<tor:5 c:<torn:5 c:<tot>:5 c:<tota:-6 c:<tou:-5 c:<tran:-6 c:<tri:5 c:<tue:7 c:<ub:9 c:<ube:10 c:<uber:10
c:<uf:-6 c:<ui:-5 c:<um:-8 c:<um>:-8 c:<und:-5 c:<uns:-5 c:<uns>:-6 c:<up:6 c:<uw:-6 c:<uw>:-6 c:<va:20 c:<va>:6
c:<vad:6 c:<valo:-5 c:<van:7 c:<ve:-22 c:<ven:-7 c:<ver:-8 c:<verr:8 c:<vir:5 c:<vire:5 c:<vo:-8 c:<volg:9 c:<vor:-9
c:<vou:-5 c:<wac:7 c:<wach:7 c:<wai:5 c:<wait:5 c:<war:-9 c:<we:-22 c:<wel:-6 c:<wer:-7 c:<wh:12 c:<whi:11
c:<whic:10 c:<wi:-10 c:<wij:-6 c:<wij>:-5 c:<woc:-5 c:<woch:-5 c:<wor:5 c:<wur:-5 c:<wurd:-5 c:<y>:-9 c:<yes:5
c:<yes>:6 c:<you:-5 c:<za:12 c:<zah:15 c:<zahl:15 c:<ze>:5 c:<zi:13 c:<zin:6 c:<zit:5 c:<zit>:6 c:<zo:-6 c:<zu:7
c:aal:6 c:aal>:-6 c:aalb:6 c:aalba:6 c:aald:-5 c:aalr:13 c:aalro:5 c:aan:-16 c:aan>:-12 c:aar:13 c:aar>:8 c:aat:13
c:aat>:16 c:aba:-5 c:abb:-7 c:abbi:-7 c:abe:5 c:abi:10 c:abil:5 c:abile:5 c:abit:8 c:abitu:8 c:abr:5 c:accep:6
c:ace>:-5 c:ach:23 c:achs:22 c:achst:23 c:acht:6 c:acht>:5 c:acion:-5 c:ack>:-7 c:acs:6 c:acs>:6 c:act:8 c:act>:6
c:ada:24 c:ada>:24 c:adenz:5 c:ader>:6 c:adr:-8 c:adre:-6 c:af>:-6 c:afge:5 c:ag>:6 c:aga:6 c:agam:9 c:agame:5
c:agar:-10 c:agar>:-9 c:agat:9 c:agata:10 c:age:-10 c:agem:-5 c:agen:-13 c:agen>:-13 c:agh:5 c:agn:7 c:agne:7
c:agne>:7 c:ago:5 c:agos>:7 c:agr:-5 c:agu:13 c:agua:11 c:aguar:12 c:ahl:18 c:ahll:9 c:ahlla:8 c:ahlu:5 c:ahlun:5
c:ai>:9 c:aid:-5 c:aid>:-5 c:aiem:5 c:aieme:5 c:ail:-9 c:ain:8 c:ain>:9 c:aine:5 c:aine>:6 c:aiss:5 c:aisse:5
c:ait:7 c:ait>:-5 c:aite:5 c:aite>:8 c:aiti:5 c:aitin:5 c:ake:-6 c:ala:-6 c:alda:-5 c:aldr:7 c:aldra:7 c:alen>:-8
c:alend:7 c:ali:9 c:ali>:6 c:alide:7 c:alin:8 c:aling:6 c:alle:-7 c:alleg:-7 c:ally:8 c:ally>:8 c:alo:-5 c:alor>:-6
c:alr:12 c:alro:5 c:alron:5 c:als:8 c:als>:9 c:alt:6 c:alte:8 c:alter:10 c:alti:6 c:altij:6 c:am>:6 c:amb:5 c:amba:6
c:ambas:6 c:ame:-5 c:ame>:-7 c:amm:6 c:ampag:7 c:anc:12 c:anca:8 c:anca>:6 c:ancad:5 c:ances:6 c:and:8 c:anda:11
c:anda>:7 c:andat:9 c:ande:-11 c:ander:-5 c:ando:7 c:ando>:5 c:anex:-7 c:anf:14 c:anfa:7 c:anfan:7 c:anfr:5
c:anfra:5 c:angt:7 c:angt>:7 c:ani:5 c:ani>:5 c:ank>:5 c:anne:5 c:ano:-12 c:ano>:-7 c:anota:-5 c:anq:-5 c:anqu:-5
c:ant:-6 c:antoo:5 c:anuar:-5 c:any:-9 c:any>:-6 c:app:10 c:appr:12 c:appro:13 c:apr:7 c:apro:12 c:aprob:6 c:aprov:7
c:ara:12 c:aram:6 c:aram>:6 c:aras:5 c:arau:5 c:arauf:5 c:ard:5 c:ard>:-6 c:arda:12 c:arda>:8 c:are:-14 c:are>:-9
c:argem:5 c:aria:7 c:aria>:8 c:aric:7 c:arica:6 c:ario:-6 c:arl:-6 c:ars>:-6 c:art:9 c:as>:-8 c:asch:6 c:ass:-6
c:assa:5 c:assar:5 c:assim:-5 c:assin:10 c:ast:-5 c:at>:31 c:ata:19 c:ata>:19 c:atad:6 c:atado:5 c:atar:-5 c:atc:20
c:atch:20 c:atch>:20 c:ate:7 c:aten:7 c:ati:8 c:ativo:6 c:ato:-15 c:ato>:-8 c:ator:-6 c:atr:-5 c:ats:5 c:ats>:9
c:atte:7 c:atu:18 c:atum:5 c:atum>:6 c:atur:9 c:atura:7 c:atus:7 c:atus>:7 c:auf:30 c:auf>:18 c:auff:5 c:aul:5
c:aun:5 c:aun>:6 c:aus>:-6 c:ausz:6 c:ausza:7 c:aut:17 c:auth:5 c:autho:6 c:auto:13 c:autom:7 c:autor:9 c:aux:-5
c:aux>:-5 c:ava:-8 c:ay>:7 c:aye:-5 c:aym:6 c:ayme:6 c:aymen:6 c:ays:-9 c:ays>:-9 c:baa:5 c:baar:6 c:baar>:6
c:back>:-5 c:bacs:6 c:bacs>:6 c:bada:6 c:bada>:6 c:bas>:5 c:bat:17 c:batc:17 c:batch:17 c:bbi:-7 c:bea:-5 c:bee:10
c:been:10 c:been>:10 c:beh:-5 c:ben:-6 c:ber:5 c:ber>:5 c:berw:8 c:berwe:8 c:beso:6 c:besoi:5 c:best:-6 c:bet:8
c:beta:12 c:betaa:11 c:bij:7 c:bil:5 c:bin:-11 c:bit:7 c:bite:7 c:bitu:8 c:bl>:6 c:ble:-5 c:bli:-9 c:blo:6 c:bloc:8
c:blocc:7 c:bon:14 c:boni:7 c:bonif:7 c:bonn:7 c:bonne:7 c:bor:6 c:bord:6 c:borde:6 c:bre:7 c:buc:5 c:buch:5
c:bueno:6 c:bun:6 c:but:5 c:ca>:7 c:cad:8 c:cada>:5 c:cade:5 c:caden:5 c:cai:5 c:cais:6 c:caiss:6 c:cal:15 c:calen:5
c:caliz:5 c:cally:5 c:cam:7 c:camp:5 c:campa:5 c:cao:-6 c:cao>:-6 c:cari:8 c:caric:7 c:carta:-6 c:cas:-5 c:cas>:-5
c:cato:6 c:cato>:5 c:ccep:6 c:ccept:6 c:cco:8 c:cco>:6 c:ce>:-8 c:cede:-5 c:cei:7 c:cent:7 c:centr:6 c:cep:6
c:cept:5 c:cepte:7 c:ch>:20 c:cha:8 c:chai:11 c:chain:11 c:chat:7 c:chat>:5 c:chei:5 c:chero:5 c:chic:5 c:chick:5
c:chie:-6 c:chirm:5 c:chn:8 c:chni:7 c:cho:-5 c:chs:26 c:chst:28 c:chste:28 c:cht>:7 c:ci>:6 c:cial:-5 c:cias:8
c:cias>:9 c:cid:6 c:cide:8 c:cide>:5 c:cier:6 c:cier>:8 c:cio:-8 c:cio>:-6 c:cion:-5 c:cir:9 c:circ:7 c:circu:7
c:cis:7 c:cke>:5 c:ckt:5 c:cle:5 c:cle>:5 c:clie:-5 c:clien:-5 c:clu:6 c:cog:5 c:col:16 c:coll:8 c:colle:7 c:comin:5
c:compe:6 c:con:-9 c:conf:5 c:confo:5 c:cono:-7 c:cons:-7 c:cont:5 c:contr:6 c:cop:6 c:copi:5 c:core:5 c:core>:5
c:corri:-5 c:cou>:-5 c:cour:9 c:cours:9 c:cr>:5 c:cra:9 c:cran:6 c:cre:-10 c:cred:-5 c:credi:-5 c:cs>:10 c:cteu:6
c:cteur:6 c:cue:-10 c:cuen:-5 c:cuent:-6 c:cui:7 c:cuit:8 c:cyc:5 c:cycl:5 c:cycle:5 c:da>:32 c:daar:5 c:dad:8
c:dada:6 c:dada>:7 c:dam:-6 c:dan:5 c:dand:6 c:dando:6 c:dans:5 c:dans>:5 c:dar:7 c:darau:5 c:das:-8 c:dat:24
c:dat>:8 c:data:9 c:data>:6 c:dato>:5 c:datu:6 c:datum:6 c:day>:7 c:days:-6 c:days>:-6 c:de>:14 c:deb:5 c:deci:6
c:decid:5 c:ded:5 c:ded>:7 c:dee:6 c:del:-5 c:del>:6 c:dell:-5 c:dem:-9 c:demo:-5 c:denz:5 c:denza:5 c:dep:10
c:depe:10 c:depen:10 c:der:-6 c:der>:9 c:dere:-7 c:dero:5 c:dero>:6 c:deux:7 c:deux>:8 c:deve:6 c:dge:9 c:dgek:5
c:dgeke:5 c:di>:-23 c:dic:-8 c:die:10 c:dien:7 c:dient:12 c:dir:-8 c:dire:-5 c:dis:12 c:disp:5 c:dispo:6 c:disti:6
c:dit:-7 c:dit>:-5 c:do>:-20 c:dock:5 c:dock>:5 c:doo:8 c:door:8 c:door>:8 c:dopp:6 c:dos:14 c:dos>:10 c:dot:-5
c:dra:11 c:drage:5 c:dran:8 c:dran>:8 c:dre:-9 c:dre>:-5 c:dri:7 c:drin:7 c:drin>:8 c:dup:12 c:dupl:12 c:dupli:7
c:eac:7 c:eam:6 c:eam>:7 c:ebite:7 c:ece:-5 c:eces:-6 c:eci:8 c:ecid:5 c:ecide:6 c:ecis:7 c:ecr:5 c:ect:-5 c:ecteu:7
c:ed>:34 c:ede:-11 c:eder:-5 c:edg:5 c:edge:5 c:edgek:5 c:edito:-5 c:edo:-7 c:edor>:-5 c:edr:-5 c:ee>:34 c:eeft:5
c:eeft>:5 c:eer>:-5 c:eers:5 c:eerst:5 c:ees:8 c:ees>:11 c:ef>:-5 c:efe:-7 c:efo:-8 c:eg>:-7 c:ega:-8 c:egat:-8
c:egato:-6 c:egen:-7 c:egt:6 c:egt>:6 c:eguin:6 c:eh>:5 c:ehal:6 c:ehalt:6 c:ei>:-9 c:ein:-5 c:ein>:-5 c:einen:8
c:eing:5 c:eira:-8 c:eira>:-8 c:eiro:6 c:eiro>:6 c:eis:11 c:eisen:7 c:eisu:5 c:eisun:5 c:eit:-10 c:eke:16 c:eken:9
c:ekend:7 c:ekene:5 c:ekeu:5 c:ekeur:5 c:ela>:5 c:eld:5 c:eld>:9 c:ele>:5 c:elev:-6 c:eleve:-5 c:elf>:5 c:ell:12
c:ell>:-5 c:ella:15 c:ella>:16 c:elo:8 c:elos:6 c:em>:-16 c:emai:5 c:emb:6 c:embr:6 c:eme:16 c:emen:12 c:ement:10
c:emesa:6 c:emit:5 c:emo:-7 c:emp:-7 c:en>:-10 c:ena>:-7 c:enc:11 c:encai:6 c:enco:6 c:encor:5 c:end:15 c:ende:13
c:ende>:9 c:enden:5 c:endi:10 c:endie:6 c:endo:-5 c:endo>:-5 c:ene:9 c:ene>:7 c:eng:-7 c:enga:-5 c:enh:-5 c:enn:10
c:enne:7 c:ennen:7 c:eno:6 c:enos:7 c:enos>:7 c:ens:-6 c:ens>:-7 c:ense>:5 c:ensi:5 c:ent:13 c:enta:-12 c:ente:11
c:ento>:-5 c:entr:10 c:entra:8 c:entro:5 c:ents:12 c:ents>:10 c:envia:7 c:enz:-5 c:epe:9 c:epen:10 c:epend:5
c:epo:-5 c:epte:5 c:era:7 c:era>:8 c:erati:5 c:erc:-5 c:erch:6 c:erche:6 c:erci:-5 c:erd:-16 c:erde:-7 c:ere:-26
c:ere>:-13 c:erem:-5 c:eren>:-5 c:erenc:6 c:erf:6 c:eria:6 c:erin:-5 c:ering:-6 c:erit:6 c:erm:-7 c:erme:-7 c:ern:11
c:ero:14 c:ero>:13 c:eront:6 c:errek:8 c:ers:-5 c:erso:-5 c:erstv:7 c:erto:5 c:erwei:9 c:erzi:5 c:es>:-7 c:esa:9
c:esa>:12 c:ese:-5 c:esen:-7 c:esen>:-7 c:eso:9 c:esoi:5 c:esoin:5 c:espe:8 c:esper:7 c:espo:-5 c:ess:-11 c:essa:-5
c:essag:-6 c:essam:6 c:essor:5 c:est:11 c:esta:16 c:esta>:12 c:este>:-6 c:estel:6 c:estim:5 c:eta:5 c:etaa:11
c:etaal:11 c:etale:-5 c:etali:6 c:ete:-7 c:eter:-5 c:etor:-5 c:etr:-9 c:ets:-6 c:ets>:-6 c:ett:-9 c:ette:-8 c:eu>:-9
c:eun:-5 c:eur:-9 c:eur>:-9 c:eurd:5 c:eurd>:5 c:euro:-7 c:euro>:-6 c:eurt:5 c:eurt>:5 c:eute:5 c:eute>:5 c:eux:7
c:eux>:7 c:eve:6 c:even>:6 c:everd:-5 c:evisi:6 c:evo:-6 c:exac:7 c:exact:7 c:exped:6 c:ext:10 c:ext>:19 c:eza:-8
c:eze:7 c:ezet:6 c:ezet>:7 c:ezo:5 c:fac:-5 c:fai:6 c:faire:5 c:fal:5 c:fan:6 c:fang:7 c:fang>:6 c:fei:-6 c:ffe:-6
c:ffi:-7 c:ffic:-5 c:ffo:5 c:fich:9 c:fiche:9 c:fici>:10 c:fico:-8 c:fin:-8 c:fisc:5 c:fisca:5 c:flu:8 c:flus:5
c:fluss:5 c:fol:12 c:folg:8 c:folge:9 c:fond:6 c:fondo:5 c:form:-5 c:forni:5 c:fort:7 c:franc:5 c:freig:5 c:ga>:-8
c:gad:-7 c:gal:5 c:gam:8 c:gar:-9 c:gar>:-7 c:gata:9 c:gata>:9 c:gato:-7 c:gato>:-7 c:gd>:-6 c:gef:6 c:geg:8
c:gege:5 c:geha:6 c:geke:5 c:gekeu:5 c:gel:-5 c:geld:-5 c:gele:-5 c:gelev:-5 c:gelo:5 c:gelos:6 c:gen:6 c:gen>:-19
c:gend:20 c:gende:22 c:geren:9 c:gest:9 c:geve:7 c:geven:6 c:gew:-9 c:gez:13 c:geze:9 c:gezet:6 c:gezo:6 c:gge:-8
c:ggi>:5 c:gio:-7 c:gis:6 c:gle:-6 c:gne:8 c:gne>:5 c:go>:-8 c:goe:8 c:goed:8 c:goed>:5 c:goedg:5 c:goin:5 c:going:5
c:gos>:6 c:gr>:8 c:graa:5 c:graag:6 c:gram:9 c:grama:6 c:gse:7 c:gsl:9 c:gsla:9 c:gslau:9 c:gt>:10 c:gua:12
c:guar:12 c:guard:12 c:gui:7 c:guie:8 c:guien:8 c:guin:6 c:guint:6 c:gun:-5 c:gur:8 c:gura:6 c:hab:5 c:habi:7
c:habit:9 c:had>:-5 c:hag:5 c:hai:10 c:hain:11 c:hain>:10 c:halt:5 c:halte:9 c:han:7 c:hangt:5 c:hau:-5 c:heef:5
c:heeft:5 c:heer:-5 c:hei:8 c:heir:8 c:heiro:5 c:her>:-5 c:hes:7 c:het:-6 c:het>:-8 c:heu:5 c:heut:6 c:heute:6
c:hic:18 c:hich:10 c:hich>:6 c:hick:5 c:hie:-8 c:hij:5 c:hij>:5 c:hirm:5 c:his:-7 c:his>:-6 c:hit:6 c:hli:6 c:hll:9
c:hlla:8 c:hllau:8 c:hlu:5 c:hlun:5 c:hlung:5 c:hne:-8 c:hnen:-6 c:hnen>:-6 c:hni:7 c:hoj:6 c:hoje:6 c:hoje>:6
c:hori:5 c:horis:7 c:hou:5 c:how:5 c:hre>:-5 c:hst:28 c:hste:28 c:hsten:24 c:ia>:22 c:ial:-5 c:ian:6 c:ias:5
c:ias>:7 c:iber:6 c:ica:9 c:ical:6 c:icall:5 c:iche:6 c:iche>:-5 c:icht:-9 c:ici>:8 c:icio>:-5 c:icion:5 c:ick:7
c:ico:-10 c:id>:-11 c:ida:13 c:idad:7 c:ide:16 c:ide>:7 c:idee:5 c:idee>:5 c:ido:-5 c:iege:-5 c:ieme:5 c:iemen:5
c:ien>:5 c:iend:-5 c:ienst:-5 c:iente:16 c:ier>:5 c:iere:-6 c:iere>:-5 c:iesen:-5 c:ifer:5 c:iferi:6 c:ifi:6
c:ifici:10 c:iga:6 c:igar:5 c:igar>:5 c:igs:5 c:igu:12 c:igui:8 c:iguie:8 c:igura:5 c:ihre>:-5 c:ij>:5 c:ijd:8
c:ijd>:5 c:ijf:-5 c:ijs:9 c:ijst:8 c:ijst>:9 c:ik>:-6 c:il>:-9 c:ile:10 c:ile>:13 c:ill:-9 c:im>:5 c:ima:5 c:ima>:14
c:imad:-6 c:ime:-5 c:imi:-5 c:imm:9 c:immt:11 c:immt>:11 c:imo:24 c:imo>:27 c:imos:-6 c:imos>:-6 c:in>:35 c:ina:9
c:inat:5 c:inatu:6 c:inca:-5 c:incl:5 c:inclu:6 c:ind:-10 c:inde:-5 c:inen:8 c:inen>:8 c:inf:-6 c:ing>:5 c:ini:-6
c:inn:-5 c:ino:-5 c:inse:5 c:inser:5 c:inta:5 c:inta>:5 c:inter:-5 c:io>:-27 c:ion:-6 c:ipa:-5 c:iqui:6 c:iquid:6
c:ira:-7 c:ira>:-5 c:irc:7 c:ircu:7 c:ircui:8 c:ire:-6 c:ireme:5 c:iri:-6 c:irm:7 c:irma>:5 c:iro:9 c:iro>:10
c:irs:-5 c:is>:-19 c:isc:21 c:isca:5 c:iscal:5 c:isch:9 c:isch>:9 c:ise:13 c:ised:5 c:ised>:5 c:isen:6 c:isen>:7
c:isp:10 c:ispo:7 c:ispos:8 c:issem:7 c:ist>:5 c:ista:-7 c:ista>:-7 c:iste:-9 c:isti:11 c:istin:9 c:istra:5 c:isun:5
c:isung:5 c:it>:26 c:ita:-7 c:itee:6 c:itee>:5 c:ith>:5 c:ito:6 c:itor:9 c:itore:5 c:itt:-8 c:itte:-5 c:itud:6
c:itude:7 c:iva:-11 c:iva>:-9 c:ivo>:6 c:iza:6 c:izad:5 c:izado:6 c:izz:6 c:izza:8 c:izzat:8 c:janu:-5 c:janua:-5
c:jd>:5 c:je>:5 c:jour>:5 c:jst:8 c:jst>:9 c:jun:-7 c:kaix:5 c:kaixo:5 c:kan:-5 c:kasse:5 c:keer>:5 c:kein:5
c:keine:5 c:ken>:-7 c:kend:6 c:kend>:6 c:kene:5 c:kenen:5 c:ker:-6 c:keu:9 c:keur:9 c:keurd:5 c:klaar:5 c:la>:21
c:laar:5 c:lag:-5 c:lan:9 c:lanc:5 c:lanca:6 c:lar:-6 c:las:-6 c:lati:5 c:lau:29 c:lauf:30 c:lauf>:24 c:lba:5
c:ld>:5 c:lda:-6 c:lde:-7 c:ldr:7 c:ldra:7 c:le>:20 c:lee:-7 c:lef:-5 c:legat:-7 c:lei:-5 c:lem:-7 c:leme:-5
c:lemen:-5 c:len>:-7 c:lend:7 c:les:-8 c:les>:-7 c:let:-8 c:lett:-5 c:lev:-8 c:leve:-7 c:lever:-5 c:lge:22 c:lgen:22
c:lgend:25 c:lic:5 c:lica:6 c:licat:5 c:lida:-6 c:lide:7 c:lidee:5 c:lien:-6 c:lient:-5 c:lier:5 c:lig:5 c:ligar:5
c:lijs:9 c:lijst:9 c:liqui:6 c:lis:-5 c:lizad:8 c:ll>:-10 c:lla:11 c:lla>:8 c:llau:8 c:llauf:8 c:llen:5 c:llo:9
c:llow>:5 c:lly:8 c:lly>:8 c:lo>:6 c:loc:6 c:locc:7 c:locco:6 c:log:5 c:logi:5 c:loo:9 c:loop:6 c:loopt:6 c:lor:-5
c:lor>:-6 c:los>:-7 c:lost:5 c:lost>:5 c:lot:8 c:lote:5 c:lote>:5 c:low>:6 c:lro:5 c:lron:5 c:lrond:5 c:ls>:6
c:lt>:-13 c:lta>:-5 c:ltar:5 c:ltar>:5 c:lte:5 c:lter:9 c:ltern:7 c:ltij:6 c:ltijd:6 c:lung>:7 c:lusso:5 c:lvem:6
c:lvemo:6 c:ly>:9 c:ma>:14 c:maa:-8 c:mada:6 c:mada>:6 c:mado:-8 c:mado>:-6 c:mai:-13 c:mail:-8 c:mal:9 c:mal>:8
c:manda:8 c:mani>:5 c:mar:-9 c:mari:-5 c:marta:5 c:mat:5 c:mati:5 c:matic:5 c:mba:7 c:mbas:6 c:mbas>:6 c:mbe:-5
c:mbi:7 c:me>:-8 c:mee>:11 c:mei:-10 c:mein:-5 c:mel:10 c:mela:5 c:men:12 c:men>:8 c:mens:-6 c:ment:10 c:ment>:5
c:mento:6 c:ments:10 c:mer:-13 c:mer>:-5 c:merc:-6 c:mes:-11 c:mesa:5 c:mesa>:6 c:mess:-11 c:messa:-9 c:met:5
c:meti:5 c:metid:5 c:mett:6 c:metto:9 c:mi>:-6 c:mida:5 c:midad:5 c:mie:-5 c:mient:-5 c:min:8 c:ming:5 c:ming>:6
c:mit:11 c:mit>:10 c:mme:13 c:mme>:9 c:mmel:5 c:mmen:8 c:mmen>:5 c:mmer:-10 c:mmer>:-7 c:mmt:12 c:mmt>:12 c:mn>:5
c:mo>:15 c:moi:-6 c:mol:-5 c:mona:5 c:monat:5 c:mor:7 c:morg:5 c:morge:5 c:mos:-14 c:mos>:-12 c:mot:-6 c:mpag:6
c:mpagn:6 c:mpen:5 c:mpens:5 c:mpr:-11 c:mpre:-8 c:mpre>:-5 c:mt>:9 c:naa:-5 c:nac:22 c:nach:21 c:nachs:23 c:nad:7
c:nado:7 c:nal:-6 c:nal>:-5 c:nale>:5 c:nam:-6 c:name:-6 c:nao:5 c:nao>:5 c:nas:7 c:nat:15 c:nate:5 c:nats:6
c:nats>:7 c:natu:7 c:natur:7 c:nca:7 c:ncad:5 c:ncada:5 c:ncai:7 c:ncais:6 c:nces:5 c:ncia>:-5 c:ncias:8 c:ncl:6
c:nclu:7 c:nco:8 c:ncol:5 c:ncore:5 c:nda:5 c:ndat:8 c:ndat>:6 c:ndato:7 c:nde>:14 c:nden>:7 c:nder:-6 c:ndi:6
c:ndie:5 c:ndien:6 c:ndos:8 c:ndos>:5 c:ne>:15 c:nec:-7 c:nece:-6 c:nee>:6 c:nel:22 c:nel>:5 c:nell:14 c:nella:14
c:nem:5 c:nen:16 c:nen>:9 c:nenn:7 c:nent>:5 c:ner:5 c:ner>:6 c:nes:-5 c:nex:12 c:next:19 c:next>:19 c:nfa:6
c:nfan:7 c:nfang:7 c:nfra:5 c:nfrag:5 c:nga:-6 c:ngi:-5 c:ngt:6 c:ngt>:7 c:ni>:-8 c:nie:5 c:niet:6 c:niet>:6 c:nif:9
c:nifi:8 c:nific:7 c:nig:6 c:nig>:5 c:nim:9 c:nimm:7 c:nimmt:7 c:nin:-5 c:nne:16 c:nne>:10 c:nnen:6 c:nnen>:7
c:noch:5 c:nog>:5 c:nolo:5 c:nom:-5 c:non:-5 c:nor:14 c:norm:14 c:norma:14 c:nos:-6 c:nota:6 c:nota>:10 c:noth:5
c:nou:-10 c:nous:-10 c:nous>:-10 c:now:-6 c:now>:-7 c:nque:-5 c:ns>:-19 c:nser:6 c:nseri:6 c:nso:-6 c:nst:-12
c:nt>:9 c:nta:-23 c:nta>:-6 c:ntam:-7 c:ntamo:-6 c:ntee:8 c:nter:-6 c:ntes>:-5 c:nti:-6 c:nti>:-5 c:ntile:5
c:nto>:-6 c:ntoo:5 c:ntr:13 c:ntra:10 c:ntra>:11 c:ntrar:5 c:ntre>:5 c:ntreg:-5 c:nts:13 c:nts>:11 c:nua:-6
c:nuar:-5 c:nue:7 c:nul:-5 c:nvia:6 c:ny>:-7 c:nze>:-6 c:obad:6 c:obr:6 c:obre:6 c:obre>:6 c:occ:9 c:occo:10
c:occo>:7 c:och:12 c:ocha:16 c:ochai:11 c:ochat:6 c:oche:-8 c:oche>:-6 c:ock:5 c:ock>:6 c:oda:13 c:oda>:6 c:ode:-5
c:oed:6 c:oed>:5 c:oedg:5 c:oedge:5 c:of>:-9 c:off>:6 c:og>:8 c:oggi:6 c:oggi>:6 c:ogi:7 c:ogram:5 c:ohi:6 c:oi>:11
c:oin:5 c:oing:5 c:oing>:5 c:ois:-8 c:ois>:-8 c:oje:5 c:oje>:6 c:ok>:-5 c:old:-5 c:olg:24 c:olge:23 c:olgen:22
c:oll:6 c:olle:8 c:olleg:6 c:ollo:5 c:olu:-5 c:olvem:6 c:om>:-10 c:oma:8 c:omani:5 c:omat:6 c:omati:7 c:ombi:5
c:ome:-12 c:omen:-6 c:oming:5 c:omm:7 c:omme:8 c:omme>:6 c:omo:-6 c:ompe:6 c:ompen:5 c:onad:5 c:onat:6 c:onats:6
c:one:-6 c:one>:5 c:onf:5 c:onfo:5 c:onfor:5 c:ong:-7 c:oni:6 c:onif:7 c:onifi:7 c:onn:8 c:onne:9 c:onne>:6 c:ono:-6
c:ons:-21 c:ons>:-8 c:onst:-6 c:ont:5 c:ont>:14 c:onte:-5 c:ontr:5 c:onz:-7 c:onze:-6 c:onze>:-6 c:ood:6 c:oom:9
c:oopt:6 c:oopt>:6 c:oor:12 c:oor>:12 c:opera:5 c:opi:8 c:opie:6 c:opie>:6 c:opos:6 c:oposa:6 c:opt>:5 c:ord:5
c:orde:5 c:orge:5 c:ori:5 c:orise:5 c:oriz:11 c:orizz:8 c:orm:8 c:orma:13 c:ormal:15 c:ormid:5 c:orn:14 c:ornat:6
c:orno:7 c:orno>:7 c:orr:-7 c:ors:-5 c:ort:12 c:orta:6 c:os>:-14 c:osal:5 c:osal>:6 c:osic:5 c:osici:6 c:oss:19
c:ossi:14 c:ossim:17 c:ost:-11 c:ost>:6 c:ostr:-5 c:ota>:9 c:otad:-5 c:otal:-5 c:oth:5 c:otr:-6 c:otre:-7 c:otre>:-5
c:ou>:-10 c:ount:-5 c:ount>:-5 c:our:15 c:our>:6 c:ours:5 c:ours>:6 c:ous:-18 c:ous>:-16 c:ova:5 c:ovad:6 c:ovada:7
c:ove:8 c:oved:9 c:oved>:10 c:over:-5 c:over>:-5 c:oxi:17 c:oxim:17 c:oxima:10 c:oximo:7 c:oye:-6 c:pag:21 c:paga:5
c:paga>:-5 c:pagam:9 c:pagar:-10 c:pagat:9 c:pagn:6 c:pagne:7 c:pago:10 c:pagos:7 c:paiem:5 c:pan:-7 c:park:5
c:part:10 c:pas:6 c:passa:5 c:paye:-6 c:paym:6 c:payme:6 c:ped:6 c:pedi:7 c:pedie:6 c:pel:5 c:pen:12 c:pen>:-5
c:pend:9 c:pendi:11 c:pens:11 c:pensi:5 c:per:20 c:pera:12 c:pera>:8 c:perc:5 c:perch:6 c:pero>:5 c:pesa:6 c:pesa>:6
c:pet:-7 c:pf>:7 c:pia:5 c:pia>:7 c:pie>:6 c:pla:10 c:pla>:5 c:plan>:5 c:ple:-7 c:plic:5 c:plica:6 c:po>:7 c:poi:5
c:poi>:6 c:pon:-5 c:por:-9 c:por>:-7 c:posa:5 c:posal:5 c:posic:5 c:post:-5 c:ppr:12 c:ppro:13 c:pprov:12 c:pre:-10
c:prec:5 c:preci:6 c:pres:-5 c:pri:-9 c:pro:50 c:proba:5 c:proc:10 c:proch:10 c:prog:5 c:progr:5 c:pros:15
c:pross:17 c:prov:12 c:prova:8 c:prove:9 c:prox:16 c:proxi:17 c:pues:6 c:puest:5 c:qs>:5 c:qua:8 c:quan:7 c:que:-9
c:que>:-9 c:qued:6 c:queda:6 c:qui:7 c:quid:6 c:quida:9 c:quir:6 c:ra>:10 c:raa:5 c:raag>:5 c:raak:5 c:rade:-5
c:raf:-5 c:rag:8 c:rage:6 c:rage>:10 c:rai:-5 c:ram:11 c:ram>:9 c:rama:5 c:ran:13 c:ran>:16 c:rar:7 c:raria:5
c:ras:-7 c:rato:-5 c:raz:9 c:razi:5 c:razio:5 c:rche:5 c:rche>:5 c:rcu:7 c:rcui:8 c:rcuit:8 c:rd>:-8 c:rda:8
c:rda>:7 c:rdan:6 c:rde:-9 c:rde>:-6 c:rden>:-6 c:rder>:-5 c:rdi:-6 c:re>:-31 c:rea:-5 c:recis:8 c:red:-7 c:redi:-6
c:ref:-7 c:reg:-14 c:regl:-5 c:reis:6 c:rek:5 c:reke:7 c:reken:7 c:reme:5 c:ren:-13 c:ren>:-14 c:renc:6 c:renci:5
c:rene:5 c:res:-17 c:resp:-8 c:respo:-5 c:rete:6 c:reu:-6 c:rez:-5 c:rgeme:5 c:ria:12 c:ria>:9 c:ric:-10 c:rice:-6
c:rich:-7 c:richt:-5 c:rie:-5 c:rie>:-8 c:rien>:5 c:rif:11 c:rife:6 c:rifer:6 c:rim:-7 c:rime:-5 c:rin>:11 c:rio:-12
c:rio>:-8 c:ris:12 c:risc:7 c:rise:7 c:rised:6 c:risp:5 c:rita>:5 c:riv:-7 c:riva:-5 c:riz:5 c:rizz:8 c:rizza:8
c:rma:21 c:rmal:14 c:rmal>:12 c:rman:5 c:rme:-10 c:rmee:-5 c:rmid:5 c:rmida:5 c:rmin:5 c:rmo:-5 c:rna:7 c:rnat:6
c:rne:5 c:rno:11 c:rno>:9 c:ro>:16 c:roba:5 c:robad:6 c:roc:13 c:roch:15 c:rocha:16 c:rod:5 c:roh:5 c:rohi:6
c:rol:-6 c:ron:10 c:rond:5 c:ronde:6 c:ront:5 c:ront>:6 c:roo:9 c:room:9 c:ropos:5 c:ros:12 c:ross:15 c:rossi:16
c:rot:-6 c:rou:7 c:rov:10 c:rova:6 c:rovad:6 c:rove:9 c:roved:10 c:rox:16 c:roxi:17 c:roxim:17 c:rrek:7 c:rreke:8
c:rri:-6 c:rs>:-8 c:rso:-5 c:rst:6 c:rst>:-8 c:rstv:7 c:rstvo:7 c:rt>:13 c:rter:5 c:rth:5 c:rtn:7 c:rto:7 c:rto>:6
c:run:28 c:run>:23 c:rund:6 c:rvan:6 c:rwei:9 c:rweis:8 c:rze:-5 c:sag:-8 c:sai>:8 c:sal:12 c:sal>:7 c:sald:6
c:sam:11 c:same:6 c:samen:9 c:samm:7 c:sao:6 c:sao>:6 c:sara:6 c:sau:5 c:sbe:-5 c:sca:14 c:scade:5 c:scal:6
c:scali:5 c:sch:11 c:sch>:13 c:scha:-6 c:schi:11 c:schic:5 c:schir:5 c:schl:-6 c:scont:5 c:scr:-5 c:scri:-5 c:scu:-6
c:sda:6 c:sday:6 c:sday>:7 c:sed:8 c:sed>:10 c:seh:7 c:sei:-7 c:sen:-15 c:sen>:-7 c:ser:23 c:sere:6 c:seri:8
c:serit:6 c:sero:6 c:seron:6 c:serv:6 c:ses:5 c:sess:5 c:she:-5 c:sho:10 c:show:5 c:sia:5 c:sici:6 c:sicio:6 c:sid:5
c:sido:6 c:sido>:6 c:sie:-5 c:sig:10 c:sigu:11 c:sigui:8 c:sim:6 c:sim>:-6 c:sima:7 c:sima>:7 c:simo:8 c:simo>:11
c:sin:10 c:sina:11 c:sinad:5 c:sinat:6 c:sis:-6 c:sist:-5 c:sit:-6 c:sla:9 c:slau:11 c:slauf:9 c:sobr:6 c:sobre:6
c:soin:5 c:soin>:5 c:sol:-12 c:son:8 c:sont:8 c:sont>:8 c:sou:6 c:spe:5 c:spera:7 c:spes:5 c:spesa:6 c:spos:5
c:sposi:6 c:spr:-7 c:ss>:-7 c:ssag:-5 c:ssam:6 c:ssame:6 c:ssem:5 c:sseme:6 c:ssen:-6 c:ssen>:-5 c:ssi:9 c:ssim:10
c:ssim>:-5 c:ssima:7 c:ssimo:11 c:ssin:11 c:ssina:10 c:ssun>:5 c:sta:6 c:staa:12 c:staat:13 c:stam:-5 c:stan:-5
c:star:-6 c:stat:10 c:state:6 c:statu:5 c:ste>:-5 c:stem:6 c:stem>:9 c:sten:15 c:sten>:16 c:ster:-5 c:stima:-6
c:stin:7 c:stint:6 c:sto:-9 c:sto>:-5 c:stor:5 c:str:-7 c:strat:5 c:stro>:-5 c:stun:5 c:stv:7 c:stvo:7 c:stvol:7
c:su>:-5 c:sui:12 c:suit:7 c:suit>:8 c:sul:-5 c:sun:5 c:sun>:5 c:sungs:8 c:svp:-5 c:svp>:-5 c:sys:6 c:syst:6
c:syste:6 c:sza:7 c:szah:7 c:szahl:7 c:ta>:8 c:taa:22 c:taal:10 c:taalb:6 c:taalr:13 c:taat:13 c:taat>:13 c:tac:-6
c:tag>:6 c:tage:-8 c:tagen:-6 c:tal:-12 c:tale:-8 c:talen:-5 c:talin:6 c:tam:-12 c:tamo:-5 c:tamos:-5 c:tand:9
c:tanda:7 c:tant:-6 c:tatu:5 c:tatus:7 c:tch:19 c:tch>:19 c:te>:-12 c:tea:6 c:team:7 c:team>:7 c:tee:22 c:tee>:8
c:tees:13 c:tees>:13 c:teg:5 c:tel:-7 c:tem:-9 c:ten:7 c:ten>:15 c:tend:-5 c:teng:-5 c:ter:-5 c:tern:9 c:tern>:7
c:tes:7 c:tes>:-9 c:tesi:5 c:teso:6 c:test:5 c:testi:5 c:tha:-7 c:that:-6 c:that>:-5 c:the:20 c:the>:8 c:ther:6
c:thi:-6 c:this:-5 c:this>:-5 c:tho:11 c:thor:6 c:thori:6 c:tiam:-5 c:tiamo:-5 c:tical:6 c:tie:-6 c:tij:8 c:tijd:5
c:tijd>:6 c:tile:9 c:tile>:11 c:till:-5 c:tima:-5 c:timad:-5 c:time:-5 c:timo:6 c:tint:6 c:tinta:7 c:tion>:5
c:tisc:5 c:tisch:5 c:tivo:5 c:tivo>:5 c:tno:8 c:tnot:8 c:tnota:8 c:to>:-26 c:toma:6 c:tomat:7 c:ton>:8 c:tor:9
c:toriz:11 c:torn:8 c:torno:5 c:tot>:5 c:tota:-6 c:total:-5 c:tra:7 c:tra>:7 c:trad:-5 c:trag:6 c:tran:-6 c:tras:-5
c:traz:5 c:tre:-15 c:treg:-5 c:tro:-8 c:ts>:8 c:tte:-7 c:tud:8 c:tude:7 c:tude>:7 c:tue:11 c:tuel:8 c:tum:5 c:tum>:6
c:tur:5 c:ture>:6 c:tus:6 c:tus>:6 c:tut:-6 c:tuy:-5 c:tvo:7 c:tvol:7 c:tvolg:7 c:two:-5 c:uan:8 c:uand:5 c:uar:7
c:uard:12 c:uarda:13 c:ube:9 c:uber:10 c:uberw:8 c:uci:7 c:ude:10 c:ude>:6 c:udi:-6 c:ue>:-13 c:ueda:5 c:uei:-7
c:uel:13 c:uel>:5 c:uele:8 c:uele>:8 c:uen:-6 c:ueno:6 c:uenos:6 c:uent:-8 c:uenta:-5 c:ues:11 c:uest:5 c:uf>:18
c:uffo:5 c:ui>:-5 c:uid:9 c:uida:9 c:uie:9 c:uien:9 c:uient:8 c:uinte:5 c:uis:-6 c:uit:9 c:uit>:8 c:uito:6 c:uito>:6
c:um>:-5 c:un>:29 c:unde:5 c:unde>:5 c:une:-6 c:ungs:8 c:uns>:-5 c:unt:-20 c:unt>:-7 c:unta:-9 c:untam:-5 c:upa>:5
c:upl:14 c:upli:6 c:uplic:7 c:ura:10 c:urar:7 c:uraz:5 c:urazi:5 c:urde:-6 c:urde>:-5 c:ure>:5 c:uren:-5 c:uri:-5
c:urn:6 c:uro:-5 c:uro>:-5 c:urs:9 c:urs>:5 c:urt:11 c:urt>:7 c:us>:-21 c:usam:5 c:usso:5 c:usso>:5 c:ust:-9
c:usta:-5 c:usz:6 c:usza:7 c:uszah:7 c:uth:5 c:utho:6 c:uthor:6 c:utile:5 c:uto:6 c:uto>:-6 c:utom:7 c:utoma:7
c:utor:8 c:utori:9 c:uts:8 c:uts>:5 c:uw>:-9 c:uya:-6 c:va>:-7 c:vad:10 c:vada:6 c:vada>:6 c:val:-7 c:valo:-5
c:valor:-5 c:van:8 c:ved:9 c:ved>:14 c:vem:8 c:vemo:5 c:vemos:5 c:ven:-15 c:ven>:5 c:venc:-5 c:vent:-6 c:ver:-20
c:ver>:-5 c:verd:-7 c:verd>:-5 c:vere:-6 c:veri:-5 c:verr:8 c:verre:7 c:vi>:-5 c:via:12 c:via>:6 c:vid:-5 c:vie:-9
c:virem:5 c:vis:5 c:visi:5 c:visio:5 c:voi:5 c:vol:10 c:volg:16 c:volge:14 c:volve:6 c:vor:-8 c:vou:-5 c:voy:-7
c:voye:-5 c:vp>:-5 c:wac:6 c:wach:6 c:wacht:6 c:wai:5 c:wait:5 c:waiti:5 c:war:-12 c:ware:-5 c:wei:6 c:weis:6
c:weise:5 c:weisu:5 c:wel:-6 c:wer:-8 c:whe:5 c:whi:10 c:whic:10 c:which:10 c:wie:-5 c:wij:-7 c:wij>:-5 c:with>:6
c:woc:-7 c:woch:-7 c:woche:-5 c:wur:-6 c:wurd:-5 c:wurde:-5 c:xa>:-5 c:xac:7 c:xact:7 c:xas:-5 c:xas>:-5 c:xat:5
c:xim:16 c:xima:10 c:xima>:12 c:ximo:6 c:ximo>:10 c:xped:6 c:xpedi:6 c:xt>:19 c:ycl:5 c:ycle:5 c:ycle>:5 c:yes:5
c:yes>:6 c:yme:6 c:ymen:6 c:yment:6 c:you:-5 c:ys>:-9 c:yst:6 c:yste:6 c:ystem:7 c:za>:-7 c:zah:18 c:zahl:18
c:zahll:9 c:zahlu:5 c:zat:9 c:ze>:-6 c:zelf>:5 c:zem:8 c:zet>:6 c:zicht:6 c:zin:10 c:zin>:9 c:zio:-5 c:zit:5
c:zit>:6 c:zo>:-8 c:zza:7 c:zzat:8 d:0.1:-30 d:0.25:-26 d:0.4:-29 d:0.55:-29 d:0.7:-35 d:0.85:-48 e:paid=none:-6
e:promise=none:-27 e:run=none:126 f:_amount:-11 f:_day:-49 f:_invoice:81 f:ack:-28 f:all:21 f:back:-11 f:bounce:-11
f:copy:-13 f:d.DAMAGED:-8 f:d.EXTENSION_MATH:6 f:d.FREIGHT:5 f:d.LATE_DELIVERY:-5 f:d.LATE_FEE_CONTESTED:10
f:d.LOST:-6 f:d.MISSING_DOCS:-5 f:d.NO_PO:-5 f:d.QUANTITY_SHORT:9 f:d.TERMS_DISPUTE:-7 f:d.VOLUME_REBATE:6
f:d.WRONG_PRODUCT:-8 f:demand:-18 f:difference:12 f:dispute:-12 f:fix:-9 f:formal:-24 f:gone:5 f:goods:-25
f:hardship:-12 f:hold:9 f:hope:-6 f:hostile:-12 f:inclusive:-7 f:inject:-8 f:insolvency:-23 f:lawyer:-16 f:legal:-30
f:moves:52 f:n.QUANTITY_SHORT:-8 f:not:21 f:not_duplicate:8 f:not_hope:20 f:not_insolvency:14 f:once_funds:-5
f:once_us:-17 f:ooo:-19 f:others:8 f:paid:-17 f:part:-15 f:pay:33 f:plan:-15 f:proof:-5 f:propose:10 f:question:9
f:r.DAMAGED:-5 f:r.DESCRIPTION:-6 f:r.DUPLICATE_BILLING:6 f:r.FREIGHT:-6 f:r.LATE_DELIVERY:-5 f:r.LOST:-5
f:r.NO_PO:-9 f:r.PALLET_CONTAINER:16 f:r.PRICE_ERROR:14 f:r.QUANTITY_SHORT:-6 f:r.VOLUME_REBATE:6 f:redirect:-17
f:refuse:-26 f:remittance:-9 f:run:138 f:soon:-27 f:stop:-24 f:unable:-22 f:until:18 f:willpay:26
i:acknowledgement:-16 i:acknowledgement=2:-16 i:already_paid:-13 i:already_paid=3:-13 i:bounce:-8 i:bounce=3:-8
i:copy_invoice_request=2:-8 i:copy_invoice_request=3:9 i:dispute:-29 i:dispute=2:-17 i:dispute=3:-10 i:hardship:-26
i:hardship=3:-23 i:hostile:-12 i:hostile=3:-8 i:in_payment_run:128 i:in_payment_run=3:128 i:insolvency:-28
i:insolvency=2:-5 i:insolvency=3:-23 i:invoice_admin:-12 i:invoice_admin=2:-6 i:invoice_admin=3:-7 i:legal:-14
i:legal=3:-15 i:nothing:48 i:partial_payment:-6 i:payment_plan_request:-9 i:payment_plan_request=3:-12
i:promise_to_pay:-25 i:promise_to_pay=3:-28 i:question:-8 i:question=2:7 i:question=3:-12 i:remittance_advice:-14
i:remittance_advice=2:9 i:remittance_advice=3:-23 i:statement_request=2:16 i:statement_request=3:-20
i:unsubscribe:-23 i:unsubscribe=3:-21 i:wrong_contact:-7 i:wrong_contact=3:-6 l:de:13 l:en:-11 l:pt:-14 n:1:22
n:3:-29 n:4:-5 n:5:-16 n:6:13 p:abbiam:-6 p:abonad:5 p:accept:13 p:aceita:5 p:acredi:-5 p:adjunt:-5 p:afgeme:10
p:agrade:-7 p:aguard:23 p:alerta:5 p:allega:-13 p:anfrag:7 p:angeor:5 p:angewi:-8 p:anotad:-9 p:answer:6 p:antici:-5
p:appell:8 p:approv:25 p:aproba:12 p:aprova:14 p:armaze:8 p:arriva:-5 p:assina:20 p:assist:-5 p:attach:-5 p:ausgef:8
p:ausgeg:5 p:auszah:15 p:author:12 p:automa:14 p:autori:19 p:bankin:7 p:betaal:28 p:betale:-10 p:betali:13
p:bevond:-6 p:bezahl:-5 p:bleibe:5 p:bonifi:14 p:border:12 p:bounce:6 p:buchha:-6 p:budget:7 p:buonas:8 p:buongi:-7
p:calcul:7 p:calend:10 p:campag:13 p:cancel:-5 p:carica:5 p:carreg:6 p:cautio:6 p:circui:16 p:client:-8 p:cobrad:6
p:colleg:11 p:compan:-6 p:compar:7 p:compen:11 p:compro:-5 p:confir:6 p:confor:11 p:consej:-6 p:consta:-6 p:contab:8
p:contam:-6 p:contro:-6 p:cortes:6 p:cristi:7 p:dagege:5 p:debetn:6 p:debite:14 p:depend:10 p:depens:10 p:despes:6
p:detall:-6 p:devolu:-5 p:devolv:8 p:dezemb:7 p:differ:-6 p:direcc:-5 p:direct:5 p:dispon:6 p:dispos:11 p:distin:12
p:domand:-5 p:duplic:13 p:eerstv:14 p:einwan:5 p:emarge:7 p:emball:7 p:encais:13 p:encami:8 p:endlic:7 p:energi:5
p:entrad:-5 p:entreg:-10 p:entsch:5 p:enviam:7 p:enviar:6 p:estima:-11 p:execut:6 p:expedi:11 p:factur:-5
p:fatura:-6 p:fichei:10 p:ficher:9 p:figura:5 p:fiscal:8 p:folgen:6 p:fornit:8 p:fortni:7 p:france:8 p:freige:9
p:furthe:9 p:geacco:7 p:gebuch:7 p:geleve:-8 p:gennai:7 p:gentil:8 p:gepruf:5 p:gerenc:8 p:gerent:9 p:goedem:-8
p:goeden:7 p:goedge:9 p:grunds:5 p:gutsch:5 p:habitu:17 p:handte:6 p:ignori:5 p:incass:-6 p:incide:5 p:includ:7
p:inclui:5 p:ingeni:5 p:inseri:11 p:insolv:-5 p:integr:7 p:intern:8 p:interv:-8 p:januar:-7 p:juridi:-5 p:kratte:6
p:lancad:11 p:leistu:6 p:liquid:19 p:logist:5 p:manche:5 p:mandat:9 p:marcad:5 p:materi:9 p:matter:5 p:messag:-12
p:mochte:5 p:motori:-5 p:nachri:-5 p:nachst:47 p:nachtr:6 p:necess:-5 p:nemmen:5 p:normal:6 p:notari:5 p:nothin:8
p:novemb:8 p:nuestr:5 p:occorr:7 p:octubr:-5 p:oggett:-6 p:ondern:7 p:ontvan:-5 p:openst:9 p:operat:9 p:ordena:8
p:ordina:6 p:overzi:7 p:pagame:10 p:pagamo:8 p:paghia:5 p:paieme:8 p:partne:8 p:passar:10 p:payabl:5 p:paymen:12
p:pendie:15 p:perman:9 p:person:-7 p:portug:5 p:precis:16 p:preisa:6 p:prezad:-7 p:privil:5 p:proces:5 p:procha:22
p:procur:-5 p:progra:11 p:propos:10 p:propue:8 p:prossi:33 p:provve:-5 p:proxim:35 p:quanti:5 p:quedar:5 p:ragion:-5
p:rechnu:-11 p:reclam:6 p:reguli:8 p:reissu:6 p:rekene:10 p:rekeni:-8 p:releas:9 p:remess:-7 p:renvoy:-5 p:requir:8
p:respos:-7 p:ressor:6 p:reteni:6 p:retent:5 p:reunio:-6 p:revisi:11 p:riferi:11 p:riscon:6 p:risped:9 p:rispos:7
p:sammel:5 p:scaden:10 p:schedu:5 p:schick:14 p:schimm:6 p:schrif:8 p:segret:8 p:seguin:11 p:semain:6 p:servic:9
p:servir:-5 p:servon:9 p:settim:5 p:siguie:16 p:statem:7 p:storna:7 p:suivan:7 p:suspen:-7 p:telefo:-6 p:teleph:6
p:terpst:7 p:tesore:9 p:tesour:8 p:testim:12 p:thursd:6 p:timesh:-5 p:todavi:6 p:transf:-6 p:tribun:6 p:tuesda:9
p:uberno:7 p:uberwe:14 p:uffici:-5 p:upcomi:6 p:valida:-6 p:valide:9 p:vanmor:6 p:vanweg:6 p:vanzel:9 p:vastge:9
p:verbun:8 p:verlan:6 p:verrek:15 p:vertra:5 p:vireme:11 p:voldoe:-6 p:volgen:14 p:voorda:7 p:vrijge:5 p:waarva:6
p:waitin:9 p:werkbo:6 p:withou:-5 p:zahlba:6 p:zahlla:16 p:zentra:7 p:zugest:6 s:0000:23 s:000:17 s:0:11 s:?:-6
s:aberto:9 s:acct:5 s:adubos:10 s:an:7 s:and:5 s:application:5 s:aviso:-6 s:aw:27 s:bl:12 s:case:8 s:client:7
s:cliente:-5 s:compte:9 s:conciliacion:8 s:corriente:6 s:de:-14 s:debito:7 s:di:-13 s:distinta:-10 s:echeance:14
s:em:8 s:en:10 s:enquiry:5 s:factures:9 s:factuur:-6 s:fatture:9 s:fo:9 s:fornitura:6 s:ft:5 s:fuori:12
s:geschlossen:-5 s:herinnering:-8 s:impaye:-6 s:inv:-6 s:invoice:-9 s:items:13 s:kd:5 s:ls:5 s:ltd:6 s:mahnung:30
s:ms:-5 s:nfs:-7 s:notificacion:5 s:novembre:9 s:nv:7 s:open:9 s:openstaande:-5 s:overdue:6 s:pagamento:-9 s:pago:-5
s:payment:14 s:pendientes:-5 s:pf:11 s:pg:5 s:pm:7 s:po:-6 s:query:9 s:re:20 s:rekening:7 s:relance:-17 s:retail:5
s:retard:10 s:retention:5 s:ro:13 s:saldos:6 s:sede:15 s:sf:5 s:solde:7 s:statement:-6 s:stationery:5 s:tn:7 s:um:-5
s:uw:16 s:vencida:5 s:vencidas:-8 s:votre:5 s:wg:5 s:zahlungserinnerung:-12 w:!:-10 w:00000:-11 w:0000:-55 w:00:-31
w:?:-20 w:@:-26 w:aan:-11 w:ab:-5 w:abbiamo:-6 w:aber:10 w:account:-6 w:accounts:5 w:aceitamos:5 w:acerto:9
w:achats:5 w:addressed:7 w:adjuntamos:-5 w:afgemeld:10 w:after:6 w:aguarda:14 w:ai:8 w:alertas:5 w:alguna:5
w:alla:-6 w:allegato:-12 w:als:19 w:altijd:13 w:ambas:12 w:an:-8 w:and:8 w:anexo:-5 w:anfang:14 w:anfrage:8
w:angeordnet:5 w:angewiesen:-8 w:anotado:-6 w:answers:5 w:any:-6 w:ao:-6 w:apenas:8 w:aperto:5 w:approvata:7
w:approved:21 w:aprobada:12 w:aprovada:13 w:armazem:8 w:ars:-5 w:art:6 w:as:-15 w:assim:-10 w:assinada:6
w:assinatura:11 w:at:7 w:ate:-8 w:attesa:7 w:auf:-12 w:auguro:7 w:aun:10 w:aus:-6 w:ausgeglichen:5 w:auszahlung:7
w:authorised:12 w:automatically:12 w:automatico:5 w:automatisch:9 w:autorizzata:16 w:avis:7 w:aviso:-5 w:back:-10
w:bacs:11 w:banca:5 w:banco:5 w:banking:7 w:banque:-6 w:batch:32 w:be:7 w:been:21 w:before:-6 w:bei:5 w:bekommen:5
w:bem:6 w:besoin:10 w:beste:-12 w:betaal:-5 w:betaalbaar:7 w:betaaldatum:-5 w:betaalronde:11 w:betaalrun:9
w:betalen:-10 w:betaling:14 w:bevonden:-6 w:bh:5 w:bianca:7 w:bij:9 w:bin:-5 w:bis:-7 w:bl:12 w:bleiben:5
w:blocco:12 w:boa:6 w:bom:5 w:bonifici:20 w:bonifico:-8 w:bonne:15 w:books:6 w:bounced:6 w:budgethouder:7 w:buena:-6
w:buenos:12 w:buonasera:8 w:buongiorno:-7 w:but:7 w:button:8 w:bv:6 w:ca:13 w:cae:5 w:caixas:-6 w:calendrier:9
w:campagne:13 w:caro:7 w:carta:-13 w:cause:-6 w:cb:5 w:ce:-6 w:center:6 w:centre:5 w:centro:7 w:certified:5 w:che:15
w:chefe:-6 w:cheque:6 w:cif:-5 w:circuito:13 w:cl:-7 w:cliente:-6 w:cmr:-7 w:coda:14 w:col:9 w:collega:5 w:com:-8
w:come:5 w:comme:13 w:company:-5 w:comparto:5 w:complet:8 w:compte:-5 w:comunichiamo:5 w:conferida:7 w:conformada:5
w:conforme:-6 w:conformidad:11 w:consejo:-6 w:conta:-6 w:contabile:5 w:contamos:-6 w:contro:9 w:copia:-5 w:copie:8
w:correcto:5 w:cortesia:7 w:cost:6 w:cours:18 w:creditnota:9 w:cuenta:-9 w:cycle:10 w:da:-17 w:daar:8 w:dagegen:5
w:dagen:-5 w:dann:-5 w:dans:10 w:das:-15 w:data:15 w:datum:18 w:davon:-5 w:day:10 w:days:-8 w:db:5 w:dc:5 w:de:14
w:debetnota:6 w:debt:8 w:decide:10 w:dei:9 w:deja:-5 w:dejar:5 w:del:13 w:dell:-6 w:demandez:5 w:depense:10 w:der:15
w:desconto:5 w:desea:5 w:despesa:7 w:detalle:-5 w:deux:15 w:deve:6 w:devez:6 w:devolvemos:12 w:deze:-6 w:dezembro:7
w:di:-23 w:dia:7 w:die:6 w:dieser:6 w:direccion:-5 w:directement:-5 w:directeur:13 w:distinta:12 w:dit:-7 w:dn:6
w:do:-6 w:documentos:-5 w:documents:7 w:doen:6 w:domani:10 w:donc:5 w:door:10 w:doppia:9 w:dos:5 w:dott:-7 w:dran:17
w:drin:15 w:du:-6 w:due:-5 w:duplicato:12 w:ecrit:5 w:ee:25 w:een:-12 w:eerst:-5 w:eerstvolgende:14 w:elkaar:9
w:em:-21 w:email:8 w:emargement:7 w:en:19 w:encaissement:13 w:encontra:5 w:encore:11 w:endlich:7 w:entity:6
w:entra:13 w:entrar:6 w:entrega:-7 w:entro:-5 w:entrou:7 w:entscheidet:7 w:enviamos:7 w:equipo:6 w:er:-14 w:errado:5
w:es:-12 w:eso:8 w:espera:15 w:est:10 w:esta:24 w:estado:6 w:estas:5 w:estimada:-5 w:estratto:-6 w:et:19 w:eur:-10
w:euro:-12 w:exact:14 w:expediente:12 w:factura:-7 w:facturas:-6 w:facture:6 w:facturen:-6 w:faire:10 w:faite:10
w:fall:5 w:fattura:-9 w:fatura:8 w:favor:-5 w:fc:-5 w:fe:8 w:februar:5 w:feira:-8 w:feste:6 w:ficheiro:10
w:fichero:9 w:ficou:-8 w:figura:5 w:figuran:5 w:firma:10 w:first:-7 w:floor:5 w:flujo:6 w:flusso:11 w:fois:-6
w:follow:11 w:fondos:11 w:for:-6 w:fornitore:8 w:francesca:8 w:frau:-7 w:from:7 w:further:9 w:gaat:6 w:ganz:8
w:geaccordeerd:7 w:gebucht:7 w:geehrter:6 w:geht:-6 w:geld:-8 w:geleverd:-8 w:gennaio:7 w:gentile:13 w:gepruft:5
w:gere:-6 w:gerencia:8 w:gerente:9 w:get:-5 w:geven:5 w:gezet:14 w:gia:5 w:giorni:-6 w:giorno:12 w:giro:8 w:go:-7
w:goed:11 w:goedendag:7 w:goedgekeurd:9 w:going:9 w:goods:6 w:gp:-6 w:gr:16 w:graag:11 w:guia:-6 w:gutschrift:6
w:habeis:5 w:haben:-5 w:habitude:13 w:had:-10 w:halen:-5 w:hallo:6 w:handtekening:6 w:hangt:9 w:heb:-5 w:hebben:7
w:heeft:10 w:hem:-5 w:het:-16 w:heute:12 w:hice:5 w:hij:10 w:hoje:12 w:ib:9 w:ich:-15 w:if:-5 w:ignoring:5
w:ihnen:-6 w:ihre:-9 w:ihrer:8 w:ik:-18 w:il:-5 w:im:30 w:immer:-6 w:in:22 w:incidencia:5 w:included:5 w:incluido:8
w:ins:8 w:inserita:8 w:interna:5 w:invoice:6 w:io:-6 w:is:14 w:ist:8 w:it:10 w:iva:-5 w:ja:7 w:jamais:-5 w:janela:8
w:jour:10 w:jours:-6 w:juli:-5 w:jullie:6 w:juros:6 w:just:9 w:kaixo:9 w:kan:-7 w:keer:10 w:keinen:13 w:know:-5
w:kommenden:5 w:konnen:8 w:krakow:6 w:kratten:6 w:la:9 w:lancada:11 w:late:7 w:lauf:18 w:laufen:7 w:lavori:5
w:lcr:14 w:leistung:5 w:les:-6 w:let:-5 w:letzte:5 w:li:7 w:liegt:6 w:ligar:10 w:lijst:20 w:lille:6 w:liquidabile:6
w:liquidada:6 w:liquidation:10 w:logistics:6 w:look:5 w:loopt:13 w:los:-15 w:losse:5 w:lot:8 w:lote:11 w:lp:5 w:ls:5
w:lu:6 w:mag:6 w:mail:-10 w:mairie:-6 w:mancherebbe:5 w:manda:6 w:mandat:12 w:mandato:14 w:mars:-5 w:marta:9
w:material:9 w:matters:5 w:me:-16 w:meados:5 w:mee:24 w:mei:-5 w:mer:10 w:messaggio:-6 w:metida:9 w:metto:17 w:mf:6
w:mia:-5 w:mien:6 w:mijn:6 w:mist:9 w:mit:22 w:mme:11 w:mn:10 w:mochten:5 w:mois:-6 w:monats:14 w:monica:6 w:mora:9
w:morgen:8 w:motivo:-5 w:motorista:-5 w:mp:6 w:my:-7 w:na:14 w:nachste:-6 w:nachsten:49 w:nada:-11 w:nao:11 w:ne:-7
w:nee:10 w:need:-5 w:needed:7 w:nei:-7 w:nel:10 w:nella:29 w:nemmeno:5 w:nennen:14 w:nessun:11 w:next:38 w:nf:-5
w:ni:-7 w:nichts:-6 w:niet:12 w:nimmt:15 w:no:7 w:nog:11 w:nom:-5 w:nomina:5 w:normal:25 w:nos:-14 w:nostro:-6
w:not:-5 w:notas:-5 w:nothing:8 w:notice:-5 w:notre:-5 w:nous:-19 w:now:-9 w:nv:5 w:occorre:7 w:octubre:-5 w:of:-17
w:off:12 w:oggetto:-6 w:oggi:12 w:ohne:-6 w:ok:-5 w:oltre:5 w:om:-12 w:on:-15 w:onze:-11 w:ook:-6 w:open:-6
w:openstaat:8 w:or:15 w:orden:-8 w:ordenador:8 w:ordinary:6 w:os:-6 w:out:5 w:over:-8 w:overzicht:7 w:owner:8
w:padre:-6 w:paga:-9 w:pagamento:-7 w:pagamentos:20 w:pagamos:8 w:pagar:-17 w:pagata:20 w:paghiamo:5 w:pago:6
w:pagos:13 w:paiement:13 w:paola:5 w:para:7 w:parked:7 w:parola:-5 w:partij:6 w:partner:5 w:pas:6 w:paul:6
w:payable:5 w:payee:-6 w:paying:-5 w:payment:11 w:pendiente:15 w:per:10 w:perche:12 w:permanent:11 w:pero:9 w:pf:12
w:piero:9 w:plan:10 w:plus:-5 w:pn:5 w:po:10 w:poi:12 w:por:-14 w:porque:-5 w:portal:7 w:post:-5 w:pre:6
w:precisare:6 w:preciso:8 w:preisabweichung:6 w:prezado:-5 w:primo:9 w:privileged:5 w:processamento:12 w:prochain:19
w:prochaine:6 w:programada:6 w:proposal:11 w:propria:5 w:propuesta:9 w:prossima:15 w:prossimi:-5 w:prossimo:24
w:proveedor:-5 w:proveedores:6 w:proxima:24 w:proximo:21 w:proximos:-7 w:puesto:5 w:puts:10 w:pv:6 w:qr:12 w:qs:9
w:quale:6 w:quando:5 w:que:-8 w:queda:8 w:quedaron:5 w:question:5 w:queue:5 w:qui:-7 w:re:7 w:ready:9 w:rechnung:-9
w:recht:6 w:reclamacion:5 w:reclamo:7 w:recovery:5 w:ref:-5 w:reference:5 w:referente:-7 w:reissue:6 w:rekenen:10
w:rekening:-5 w:released:7 w:remesa:14 w:remessa:-6 w:required:8 w:resposta:-7 w:resto:8 w:retenida:6 w:retention:5
w:reto:10 w:retour:7 w:reunion:-6 w:revision:12 w:ri:6 w:rien:9 w:rif:5 w:riferisce:7 w:risposta:6 w:rochat:11
w:room:7 w:round:7 w:route:6 w:run:32 w:sai:16 w:said:-7 w:saisir:6 w:saldra:15 w:sali:9 w:same:-5 w:samen:6
w:sanne:8 w:sao:7 w:scadenza:5 w:scadenzario:5 w:scheduled:7 w:schickt:7 w:schriftlich:6 w:seguinte:11 w:selon:7
w:semaine:6 w:send:-7 w:senor:5 w:sepa:7 w:ser:-7 w:seront:13 w:serve:8 w:services:5 w:servirebbe:-5 w:servono:9
w:setor:-5 w:sexta:-6 w:shared:6 w:should:7 w:si:13 w:sido:11 w:signed:6 w:siguiente:20 w:simply:5 w:sind:7 w:sit:6
w:site:-5 w:sm:9 w:sobre:12 w:sofort:6 w:son:11 w:sont:17 w:sorry:-5 w:spesa:6 w:sra:-5 w:ssa:-5 w:statement:7
w:status:13 w:still:-6 w:stornate:9 w:su:-10 w:sua:-7 w:suit:16 w:suivante:6 w:sul:-7 w:sur:5 w:svp:-9 w:system:17
w:tag:17 w:tagen:-11 w:tanda:15 w:tarde:6 w:tc:7 w:te:-23 w:team:11 w:teil:5 w:telephonique:6 w:tem:-9 w:tengan:-6
w:termijn:5 w:termin:10 w:terpstra:7 w:tesoreria:9 w:tesouraria:8 w:th:-8 w:that:-11 w:the:15 w:their:6 w:there:6
w:these:9 w:this:-11 w:thoma:5 w:though:5 w:through:-5 w:thursday:8 w:ti:7 w:timesheets:-5 w:tk:9 w:tn:7 w:todavia:6
w:tono:-6 w:tot:10 w:total:-5 w:tout:-5 w:traite:6 w:transferencia:-9 w:transferencias:7 w:traz:9 w:tres:6
w:tribunale:8 w:tuesday:9 w:ubernommen:7 w:uberweisen:10 w:uberweisung:-8 w:ufficio:-5 w:um:-17 w:und:-7 w:unit:6
w:unless:5 w:uno:7 w:uns:-12 w:unserer:6 w:upcoming:6 w:upload:7 w:utile:11 w:uw:-13 w:va:12 w:vader:11 w:valide:5
w:validee:9 w:valor:-12 w:vanmorgen:6 w:vanwege:6 w:vanzelf:9 w:vat:7 w:vc:-8 w:verguten:5 w:verlangt:6
w:verrekend:15 w:vf:6 w:vi:-7 w:virements:15 w:vitor:5 w:voi:7 w:volgende:19 w:volgens:-5 w:volgt:5 w:vom:-5
w:voordat:7 w:vosso:6 w:votre:-6 w:vous:-5 w:vrijgegeven:5 w:vrouw:6 w:vs:5 w:waarvan:6 w:wacht:14 w:waiting:9
w:wann:6 w:war:-8 w:was:-6 w:wat:5 w:werkbon:6 w:when:6 w:which:13 w:wij:-11 w:with:12 w:without:-5 w:woche:-7
w:would:-5 w:wurde:-10 w:xml:7 w:yes:12 w:you:-5 w:zahlbar:6 w:zahle:5 w:zahllauf:11 w:zahlung:10 w:ze:9
w:zentrale:7 w:zie:7 w:ziffer:6 w:zijn:-6 w:zin:13 w:zit:11 w:zu:5 w:zur:7
"""
