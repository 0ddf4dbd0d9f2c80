"""What speaks for and against `in_payment_run`: written by `make reply-weights`, never by hand."""

BIAS = -6.75
THRESHOLD = 0.325
#: clue:hundredths
WEIGHTS = """
?:-20 ?all:10 ?d.FREIGHT:5 ?greeting:10 ?mine:10 ?not_dispute:5 ?pay:-6 ?plan:-7 ?question:-15 ?r.TAX:5 ?redirect:-7
?statement:14 b:!_!:-5 b:00000_00000:14 b:00000_000:-7 b:00000_0:-5 b:00000_approved:6 b:00000_en:-9 b:00000_is:-6
b:00000_ist:6 b:00000_wurde:-6 b:0000_00000:-8 b:0000_0000:-5 b:0000_000:-5 b:0000_hat:5 b:0000_se:-8 b:0000_sind:5
b:0000_und:15 b:000_00:-17 b:000_0:-6 b:000_de:8 b:000_en:5 b:000_est:11 b:000_is:-7 b:000_no:6 b:000_que:5
b:000_se:-5 b:000_sera:11 b:00_%:-5 b:00_0000:-42 b:00_00:-36 b:00_and:-5 b:00_caixas:-6 b:00_che:11 b:00_de:-6
b:00_december:6 b:00_do:9 b:00_ee:8 b:00_en:-7 b:00_eur:-6 b:00_fur:5 b:00_gennaio:8 b:00_gia:6 b:00_ho:8 b:00_is:10
b:00_ist:8 b:00_kratten:6 b:00_mi:10 b:00_october:5 b:00_th:-5 b:00_vi:5 b:00_voor:6 b:00_wordt:5 b:0_000:-14
b:0_00:-15 b:0_and:5 b:0_approvata:5 b:0_con:8 b:0_de:5 b:0_des:6 b:0_dezember:5 b:0_ee:31 b:0_em:7 b:0_esta:19
b:0_februar:5 b:0_fica:5 b:0_habe:6 b:0_has:5 b:0_heeft:11 b:0_il:-5 b:0_in:5 b:0_is:7 b:0_ist:25 b:0_je:5
b:0_keer:11 b:0_la:8 b:0_mi:11 b:0_no:6 b:0_oktober:8 b:0_pagamos:-6 b:0_per:7 b:0_traz:9 b:0_wurde:-8 b:ad_0:6
b:addressed_to:7 b:after_the:7 b:ai_lu:6 b:ai_pas:9 b:ai_que:6 b:akkoord_bevonden:-7 b:al_0:14 b:al_pagamento:-5
b:alle_fatture:5 b:allegato_la:-8 b:alles_wat:9 b:als_pdf:11 b:and_approved:9 b:and_is:6 b:and_it:11 b:and_should:12
b:and_the:-5 b:and_will:-5 b:and_you:-8 b:angeordnet_und:5 b:approved_and:5 b:are_in:-8 b:art_000:5
b:assinada_pelo:8 b:at_all:7 b:at_the:5 b:au_00:-8 b:au_nom:-5 b:au_prochain:16 b:au_tresor:8 b:auf_dem:6
b:authorised_by:5 b:avec_le:-6 b:avete_mandato:11 b:aviso_de:-7 b:back_the:-6 b:be_included:6 b:been_authorised:8
b:bei_der:18 b:bei_ihnen:-5 b:besoin_de:11 b:betaal_ik:-5 b:betaaldatum_00:-5 b:betaling_op:11 b:bevonden_en:-7
b:bij_het:7 b:bij_jullie:7 b:bl_0:11 b:boa_tarde:6 b:bom_dia:6 b:bonjour_je:-5 b:bonjour_la:11 b:bonjour_madame:5
b:bonne_fin:11 b:buenos_dias:12 b:but_the:5 b:ca_00:5 b:ca_0:9 b:cai_na:5 b:cb_0:5 b:ce_est:6 b:che_ci:10
b:che_il:16 b:ci_avete:11 b:ci_mancherebbe:5 b:cl_0:-7 b:come_back:-7 b:comunichiamo_che:5 b:con_el:-5 b:con_la:11
b:con_riferimento:5 b:con_un:10 b:contrato_no:5 b:cost_centre:6 b:credito_00:11 b:credito_em:-7 b:cuenta_el:-7
b:da_semana:9 b:dan_heb:7 b:dans_la:5 b:dans_le:14 b:dans_les:-17 b:das_ist:-5 b:dat_is:9 b:data_00:8 b:datum_is:9
b:de_00:8 b:de_@:6 b:de_batch:24 b:de_budgethouder:8 b:de_ce:6 b:de_conformidad:11 b:de_credito:-13 b:de_dezembro:8
b:de_eerstvolgende:9 b:de_fondos:11 b:de_la:-10 b:de_lijst:11 b:de_mon:6 b:de_mora:7 b:de_nota:6 b:de_nous:-5
b:de_octubre:-5 b:de_pagamentos:22 b:de_pagos:22 b:de_remessa:-5 b:de_run:5 b:de_semaine:11 b:de_tesoreria:6
b:de_transferencias:6 b:de_virements:16 b:de_volgende:10 b:de_vous:10 b:decide_la:11 b:dejar_de:5 b:del_00:5
b:del_0:5 b:del_plan:11 b:dem_nachsten:8 b:dem_zahllauf:-8 b:demande_de:5 b:den_nachsten:-8 b:der_bank:8 b:der_ist:8
b:der_nachsten:19 b:desconto_de:5 b:detalle_de:-6 b:di_pagamento:-11 b:dia_0:-6 b:dias_la:7 b:die_0000:6
b:die_gutschrift:8 b:die_rechnung:-10 b:die_zentrale:8 b:die_zit:10 b:direttore_lavori:5 b:distinta_di:-10
b:dn_0000:6 b:do_dia:5 b:do_not:5 b:do_vosso:9 b:dott_ssa:-5 b:drei_rechnungen:5 b:du_directeur:6 b:ee_in:20
b:ee_la:6 b:ee_liquidabile:7 b:ee_nella:16 b:ee_preciso:11 b:ee_stato:-5 b:ee_un:6 b:een_overzicht:10
b:eerstvolgende_betaalronde:9 b:el_00:-5 b:el_detalle:-5 b:el_expediente:13 b:el_pago:6 b:el_proximo:8
b:el_siguiente:5 b:em_resposta:-5 b:en_00000:-6 b:en_cours:5 b:en_el:22 b:en_gaat:6 b:en_jullie:8 b:en_la:18
b:en_nuestro:6 b:en_wordt:5 b:encore_le:11 b:entra_en:5 b:entrou_na:7 b:espera_de:5 b:est_en:6 b:esta_na:6
b:este_correo:7 b:estimado_proveedor:-5 b:estratto_conto:-6 b:et_le:8 b:et_sera:7 b:et_vous:5 b:eur_0:-6
b:expediente_ha:14 b:factuur_is:9 b:factuur_niet:-5 b:fica_para:5 b:figura_en:6 b:fin_de:10 b:firma_del:16
b:flujo_de:6 b:foi_lancada:10 b:for_payment:9 b:friday_00:6 b:from_you:15 b:fur_die:5 b:gaat_mee:7
b:geachte_leverancier:7 b:geehrter_lieferant:5 b:geen_betaling:10 b:gentile_dott:-5 b:gentile_fornitore:11
b:getekende_werkbon:6 b:gia_in:11 b:goed_als:11 b:goedgekeurd_door:7 b:going_out:12 b:goods_in:5 b:gp_0:-6
b:guia_de:-5 b:guten_morgen:9 b:guten_tag:-6 b:ha_sido:11 b:habe_ich:7 b:habeis_puesto:5 b:has_been:9 b:has_to:10
b:hat_die:6 b:hat_heute:5 b:have_been:14 b:heb_je:7 b:hebben_de:10 b:hebben_wij:5 b:heeft_de:10 b:het_saldo:7
b:het_volgende:-5 b:heute_die:5 b:ho_pagata:8 b:hoeft_niets:6 b:ignoring_you:5 b:ihr_mir:8 b:ik_een:8 b:ik_heb:-7
b:il_00:8 b:il_durc:5 b:il_giorno:12 b:il_nostro:-5 b:im_nachsten:11 b:im_system:8 b:in_0:9 b:in_allegato:-12
b:in_attesa:7 b:in_de:22 b:in_distinta:17 b:in_piu:9 b:in_scadenza:6 b:in_the:20 b:in_tribunale:10 b:included_in:5
b:incluido_no:9 b:inserita_nella:7 b:is_in:13 b:is_na:7 b:is_next:5 b:is_niet:5 b:is_nog:6 b:is_not:-5 b:is_parked:5
b:is_refused:5 b:is_vanmorgen:6 b:is_verrekend:6 b:ist_ein:6 b:ist_im:6 b:ist_in:8 b:ist_zur:5 b:it_in:9 b:it_is:19
b:it_will:14 b:ja_foi:9 b:ja_tem:-6 b:janela_de:5 b:january_00:-6 b:je_ai:14 b:je_die:6 b:je_vous:-5 b:jullie_nog:7
b:jullie_rekenen:10 b:juros_de:7 b:la_000:8 b:la_0:7 b:la_banca:9 b:la_contabile:8 b:la_data:6 b:la_demande:5
b:la_depense:10 b:la_distinta:-10 b:la_espera:11 b:la_factura:-7 b:la_fattura:-9 b:la_firma:12 b:la_liquidation:10
b:la_mairie:-6 b:la_metto:18 b:la_nota:9 b:la_paghiamo:8 b:la_pf:11 b:la_prochaine:5 b:la_remesa:12 b:la_siguiente:8
b:la_stornate:9 b:la_tesoreria:7 b:las_dos:8 b:late_payment:6 b:le_00:6 b:le_dossier:5 b:le_ha:5 b:le_informamos:-5
b:le_jour:7 b:le_mandat:10 b:le_paiement:12 b:le_prochain:5 b:le_tresor:-6 b:les_deux:22 b:les_relances:6
b:liebe_frau:5 b:liegt_bei:7 b:loopt_mee:12 b:lot_de:6 b:ls_00:5 b:ma_il:7 b:mag_ik:8 b:me_demandez:6 b:metida_en:9
b:mf_0:7 b:mi_serve:11 b:mit_der:9 b:na_proxima:24 b:nachste_woche:-5 b:nachsten_tagen:-8 b:nao_00:-6
b:nao_aceitamos:6 b:nao_ee:8 b:nao_ha:7 b:nao_se:-6 b:ne_me:6 b:nei_prossimi:-6 b:nel_prossimo:8 b:nella_prossima:13
b:next_bacs:15 b:next_proposal:10 b:nicht_im:5 b:no_000:6 b:no_es:-6 b:no_me:5 b:no_no:5 b:no_pagamento:5
b:no_proximo:10 b:no_soy:6 b:noch_nicht:5 b:nog_niet:6 b:nog_openstaat:8 b:noi_non:8 b:nom_de:-5 b:nomina_de:5
b:non_la:11 b:non_so:7 b:nos_proximos:-6 b:not_ignoring:5 b:nota_00:9 b:nota_credito:10 b:nota_de:-14
b:nothing_further:12 b:nous_en:-5 b:of_the:-5 b:off_and:12 b:off_the:6 b:ons_in:6 b:op_0:8 b:op_de:7 b:op_te:-5
b:or_0:8 b:ordem_de:-8 b:orden_de:-7 b:out_with:12 b:overzicht_van:10 b:paga_se:5 b:pagamento_automatico:6
b:pagamento_do:5 b:pagata_con:7 b:pagata_il:10 b:pago_de:-6 b:pago_material:11 b:pago_proveedores:5 b:par_ecrit:6
b:para_00:6 b:pas_besoin:11 b:pas_de:9 b:pas_encore:12 b:pas_quand:6 b:pendiente_de:6 b:per_cortesia:9 b:per_la:5
b:pf_0:11 b:plan_de:11 b:please_reissue:5 b:por_00:5 b:por_el:10 b:prochain_lot:9 b:prochain_train:5
b:prochaine_campagne:5 b:prochains_jours:-5 b:propuesta_de:8 b:prossima_distinta:13 b:prossimi_giorni:-7
b:prossimo_000:9 b:prossimo_flusso:6 b:proveedor_le:-5 b:proximo_lote:5 b:proximo_pago:7 b:proximos_dias:-7
b:que_el:-8 b:que_ja:9 b:que_les:6 b:que_no:7 b:que_tengan:-6 b:que_voces:7 b:quello_del:5 b:rechnung_00:8
b:reference_to:7 b:reissue_it:6 b:responda_este:5 b:run_but:5 b:run_van:5 b:sai_na:7 b:se_0:6 b:se_encontra:6
b:se_il:6 b:sehr_geehrter:6 b:seit_gestern:6 b:sera_paga:-5 b:sera_payee:-5 b:service_center:6 b:setor_de:-5
b:should_be:9 b:si_riferisce:8 b:sie_die:-5 b:sie_zuruck:6 b:signed_off:11 b:sind_mit:5 b:so_will:5 b:son_cours:13
b:sono_in:11 b:ss_0:6 b:staan_in:5 b:staat_in:12 b:statement_to:7 b:su_carta:-8 b:su_cuenta:-5 b:suit_son:14
b:ta_na:6 b:te_halen:-5 b:the_banking:6 b:the_books:7 b:the_day:5 b:the_next:37 b:the_ordinary:6 b:the_po:8
b:the_right:5 b:the_signed:-5 b:the_system:18 b:then_the:5 b:this_email:7 b:ti_giro:8 b:ticket_00000:-6 b:to_00:7
b:to_come:8 b:to_your:7 b:tot_00:10 b:total_0:-5 b:train_de:5 b:uber_den:7 b:uberweisung_erfolgt:-6 b:um_0:-5
b:una_data:7 b:und_0000:15 b:und_wird:-6 b:va_en:12 b:va_in:6 b:valor_00:-6 b:van_00:-8 b:van_de:14 b:vc_0:-6
b:vendredi_00:-5 b:verguten_wir:5 b:vi_comunichiamo:5 b:vom_00:-5 b:voor_00:5 b:vosso_armazem:9 b:vous_ai:6
b:vous_en:11 b:wacht_op:14 b:waiting_for:6 b:was_placed:6 b:we_are:-6 b:we_have:-7 b:we_hebben:10 b:we_niet:7
b:we_speak:5 b:we_will:-6 b:week_00:6 b:wenn_ihr:6 b:wenn_sie:6 b:will_be:5 b:will_follow:11 b:wir_uberweisen:15
b:wir_weisen:6 b:with_the:10 b:worden_betaald:-6 b:wordt_niet:6 b:you_an:5 b:you_are:-7 b:you_have:-7
b:zahllauf_am:11 b:ziffer_0:6 b:zit_in:14 b:zonder_getekende:6 b:zu_ihrer:6 b:zur_zahlung:5 b:zusammen_0:5 c:<a>:-11
c:<aa:-7 c:<aan:-7 c:<aan>:-6 c:<abb:-6 c:<abbi:-7 c:<abe:6 c:<aber:5 c:<abr:5 c:<ace:8 c:<ad:-6 c:<afg:5 c:<afge:5
c:<agr:-5 c:<agu:11 c:<agua:11 c:<al:-9 c:<all:-9 c:<alla:-5 c:<alle:-6 c:<als:10 c:<als>:10 c:<alti:6 c:<amb:6
c:<amba:6 c:<an:-33 c:<and>:5 c:<ane:-7 c:<anex:-7 c:<anf:11 c:<anfa:7 c:<ano:-7 c:<any:-5 c:<ap:23 c:<app:13
c:<appr:12 c:<apr:7 c:<apro:12 c:<ar:-5 c:<arr:-6 c:<as:-15 c:<as>:-8 c:<au:20 c:<auf:-8 c:<auf>:-5 c:<aun:5
c:<aus:5 c:<ausz:7 c:<aut:16 c:<auth:5 c:<auto:12 c:<ba:22 c:<bacs:6 c:<bat:16 c:<batc:16 c:<be:-12 c:<bea:-5
c:<bee:10 c:<been:10 c:<ben:-5 c:<ber:-5 c:<beso:6 c:<bet:7 c:<beta:12 c:<bev:-5 c:<bi:-7 c:<bij>:5 c:<bin:-5
c:<bl:11 c:<bl>:6 c:<bloc:7 c:<bo:20 c:<bon:10 c:<boni:7 c:<bonn:6 c:<bor:5 c:<bord:6 c:<but:6 c:<c>:-8 c:<ca:11
c:<ca>:6 c:<cale:5 c:<cam:6 c:<camp:5 c:<can:-6 c:<cari:9 c:<cart:-5 c:<ce:-7 c:<cen:8 c:<cent:8 c:<ch:-6 c:<che>:8
c:<ci:5 c:<cir:7 c:<circ:7 c:<cl:-5 c:<clie:-5 c:<cn:-5 c:<co:6 c:<col:13 c:<coll:8 c:<con:-6 c:<conf:5 c:<cons:-6
c:<cor:-6 c:<corr:-5 c:<cour:7 c:<cr:6 c:<cu:-12 c:<cue:-6 c:<cuen:-6 c:<cy:5 c:<cyc:5 c:<cycl:5 c:<da>:-8 c:<daa:5
c:<daar:5 c:<dans:5 c:<das:-10 c:<das>:-8 c:<dat:23 c:<data:11 c:<datu:9 c:<day>:5 c:<de:20 c:<de>:8 c:<deb:5
c:<deci:6 c:<dei>:5 c:<del>:6 c:<dep:11 c:<depe:11 c:<der:5 c:<der>:8 c:<det:-7 c:<deux:8 c:<deve:6 c:<di:-26
c:<di>:-11 c:<dif:-5 c:<dir:-6 c:<dis:8 c:<disp:5 c:<dist:5 c:<do:5 c:<dop:5 c:<dopp:6 c:<dot:-5 c:<dra:6 c:<dran:9
c:<drin:7 c:<dup:12 c:<dupl:12 c:<e>:-6 c:<ec:7 c:<ecr:7 c:<ee:8 c:<ee>:13 c:<een:-8 c:<een>:-6 c:<eers:5 c:<em:8
c:<em>:-11 c:<ema:12 c:<emai:5 c:<emi:7 c:<en:28 c:<en>:10 c:<enc:16 c:<enca:9 c:<enco:7 c:<er:-15 c:<er>:-7
c:<es:12 c:<es>:-6 c:<esp:7 c:<espe:7 c:<est:11 c:<est>:6 c:<esta:14 c:<esti:-6 c:<et:7 c:<et>:9 c:<eu:-17
c:<eur:-13 c:<eur>:-5 c:<euro:-7 c:<exa:9 c:<exac:6 c:<f>:5 c:<fai:11 c:<fair:5 c:<fait:6 c:<fei:-6 c:<fic:5
c:<fich:9 c:<fin:-5 c:<fisc:6 c:<fl:9 c:<flu:8 c:<flus:5 c:<fo:12 c:<fol:7 c:<fon:8 c:<fond:8 c:<form:-5 c:<g>:13
c:<ge:8 c:<geha:7 c:<gen:7 c:<gew:-5 c:<gez:9 c:<geze:7 c:<go:8 c:<goe:8 c:<goed:8 c:<goi:5 c:<goin:5 c:<gr>:8
c:<graa:6 c:<habi:7 c:<had:-5 c:<had>:-5 c:<hag:6 c:<han:10 c:<he:-9 c:<heef:5 c:<her:-7 c:<het:-8 c:<het>:-8
c:<heu:5 c:<heut:5 c:<hij:5 c:<hij>:5 c:<hoj:6 c:<hoje:6 c:<hu:-6 c:<i>:-18 c:<ib:6 c:<ic:-8 c:<ich:-8 c:<ich>:-8
c:<ik:-9 c:<ik>:-9 c:<il:-5 c:<im:7 c:<im>:15 c:<in>:11 c:<inca:-5 c:<incl:5 c:<inse:5 c:<is:9 c:<is>:6 c:<iss:-5
c:<it>:5 c:<j>:-6 c:<janu:-5 c:<ju:-7 c:<ka:-6 c:<kan:-6 c:<ke:11 c:<keer:5 c:<kei:5 c:<kein:6 c:<keu:5 c:<keur:5
c:<klaa:5 c:<kor:5 c:<ku:-7 c:<la:14 c:<lanc:5 c:<lau:11 c:<lauf:12 c:<lc:6 c:<lcr:7 c:<lcr>:7 c:<le:-20 c:<li:17
c:<liga:5 c:<lij:10 c:<lijs:10 c:<liq:6 c:<liqu:6 c:<lo:8 c:<loo:7 c:<loop:7 c:<los:-10 c:<los>:-8 c:<lot:9
c:<lote:5 c:<lp:5 c:<m>:-8 c:<ma:-26 c:<mai:-13 c:<mail:-11 c:<mand:10 c:<mar:-8 c:<mari:-5 c:<mart:5 c:<me:-22
c:<me>:-8 c:<mee:9 c:<mee>:12 c:<mei:-8 c:<mein:-5 c:<men:-7 c:<mes:-6 c:<mess:-6 c:<met:10 c:<meti:5 c:<mett:8
c:<mi:5 c:<mit:9 c:<mit>:11 c:<mme:6 c:<mme>:6 c:<mn:5 c:<mn>:5 c:<mo:-15 c:<moi:-6 c:<mona:5 c:<mor:7 c:<mot:-6
c:<mu:-5 c:<na:19 c:<na>:7 c:<nac:22 c:<nach:23 c:<nad:-5 c:<nada:-6 c:<nao:5 c:<nao>:5 c:<ne:29 c:<nee:6 c:<nee>:5
c:<nel:20 c:<nel>:5 c:<nell:15 c:<nen:5 c:<nenn:7 c:<nex:19 c:<next:19 c:<nie:6 c:<niet:6 c:<nim:7 c:<nimm:7
c:<no:-7 c:<noc:6 c:<noch:6 c:<nog>:5 c:<nom:-6 c:<nor:15 c:<norm:14 c:<nos:-7 c:<nos>:-7 c:<nou:-10 c:<nous:-10
c:<now>:-5 c:<nu:-5 c:<ob:-9 c:<of:-9 c:<of>:-9 c:<off>:6 c:<oggi:6 c:<om:-9 c:<om>:-6 c:<on:-25 c:<on>:-8 c:<ont:-5
c:<onz:-6 c:<onze:-6 c:<ope:6 c:<oper:5 c:<or:5 c:<or>:7 c:<os:-5 c:<ov:-5 c:<p>:6 c:<pa:17 c:<pag:16 c:<paga:5
c:<pago:10 c:<par:5 c:<part:7 c:<pas:6 c:<paye:-6 c:<paym:7 c:<pe:10 c:<pend:6 c:<per:16 c:<per>:5 c:<perc:5
c:<pero:5 c:<pf>:6 c:<pl:-5 c:<po:-11 c:<po>:5 c:<poi:5 c:<poi>:6 c:<por:-6 c:<por>:-7 c:<pos:-9 c:<post:-5 c:<pr:28
c:<prec:6 c:<pro:33 c:<proc:10 c:<prog:6 c:<pros:16 c:<prov:-5 c:<prox:17 c:<put:6 c:<qs:5 c:<qua:9 c:<quan:7
c:<qued:6 c:<qui:-6 c:<ra:-8 c:<re:-8 c:<ref:-6 c:<res:-7 c:<resp:-7 c:<ret:8 c:<rete:6 c:<reto:6 c:<ric:-5 c:<rif:6
c:<rife:6 c:<ris:5 c:<risp:5 c:<ro:22 c:<roc:5 c:<roch:5 c:<rod:6 c:<rou:7 c:<ru:12 c:<run:17 c:<run>:16 c:<s>:-5
c:<sa:11 c:<sai:7 c:<sai>:8 c:<sal:5 c:<sald:6 c:<sali:5 c:<sam:5 c:<samm:5 c:<sc:5 c:<sca:6 c:<schi:12 c:<sen:-7
c:<ser:16 c:<sere:5 c:<sero:6 c:<serv:9 c:<sh:9 c:<sho:10 c:<show:5 c:<si:10 c:<si>:7 c:<sid:5 c:<sido:6 c:<sie:-5
c:<sig:11 c:<sigu:11 c:<sl:-5 c:<sm:5 c:<so:6 c:<sobr:6 c:<sol:-9 c:<son:17 c:<son>:5 c:<sont:9 c:<sp:-7 c:<spo:-5
c:<sr:-6 c:<st:-16 c:<stat:6 c:<sti:-8 c:<stor:5 c:<su>:-5 c:<sui:11 c:<suit:8 c:<sv:-5 c:<svp:-5 c:<svp>:-5 c:<sy:7
c:<sys:7 c:<syst:7 c:<tag>:9 c:<tage:-8 c:<tan:6 c:<tar:5 c:<te>:-12 c:<tea:6 c:<team:6 c:<tem:-5 c:<ten:-6
c:<term:5 c:<tes:12 c:<teso:6 c:<test:6 c:<th:7 c:<the:16 c:<the>:7 c:<thi:-7 c:<this:-6 c:<to:-8 c:<tor:5 c:<torn:5
c:<tot>:5 c:<tota:-6 c:<tou:-5 c:<trai:5 c:<tran:-7 c:<tri:5 c:<tue:7 c:<tues:5 c:<ub:9 c:<ube:10 c:<uber:10
c:<uf:-5 c:<ui:-5 c:<um:-9 c:<um>:-8 c:<un:-5 c:<und:-5 c:<uns:-5 c:<uns>:-6 c:<up:5 c:<uw:-6 c:<uw>:-6 c:<va:19
c:<va>:5 c:<vad:6 c:<valo:-5 c:<van:7 c:<ve:-22 c:<ven:-8 c:<ver:-8 c:<verr:8 c:<vir:5 c:<vire:5 c:<vo:-8 c:<volg:9
c:<vor:-9 c:<wac:7 c:<wach:7 c:<wai:5 c:<wait:5 c:<war:-9 c:<we:-23 c:<wel:-6 c:<wer:-7 c:<wh:12 c:<whi:11
c:<whic:10 c:<wi:-9 c:<wij:-6 c:<wij>:-5 c:<woc:-5 c:<woch:-5 c:<wor:5 c:<wur:-5 c:<wurd:-5 c:<x>:5 c:<y>:-10
c:<yes:6 c:<yes>:7 c:<you:-5 c:<za:12 c:<zah:15 c:<zahl:15 c:<ze>:5 c:<zi:13 c:<zin:7 c:<zit:5 c:<zit>:6 c:<zo:-6
c:<zu:8 c:aal:6 c:aal>:-6 c:aalb:6 c:aalba:6 c:aalr:13 c:aalro:5 c:aalru:5 c:aan:-15 c:aan>:-12 c:aar:14 c:aar>:8
c:aat:12 c:aat>:15 c:abb:-7 c:abbi:-7 c:abe:5 c:abi:9 c:abil:5 c:abile:5 c:abit:8 c:abitu:8 c:abr:6 c:accep:5
c:ace>:-5 c:ach:23 c:achs:23 c:achst:24 c:acht:6 c:acht>:5 c:ack>:-7 c:acs:6 c:acs>:6 c:act:8 c:act>:6 c:ada:23
c:ada>:24 c:adenz:5 c:ader>:5 c:adr:-8 c:adre:-6 c:af>:-6 c:afg:5 c:afge:5 c:ag>:6 c:aga:6 c:agam:9 c:agame:5
c:agar:-10 c:agar>:-9 c:agat:9 c:agata:10 c:age:-9 c:agem:-5 c:agen:-11 c:agen>:-13 c:agh:5 c:agn:7 c:agne:7
c:agne>:7 c:ago:5 c:agos:5 c:agos>:7 c:agr:-5 c:agu:13 c:agua:11 c:aguar:12 c:ahl:18 c:ahll:9 c:ahlla:8 c:ahlu:5
c:ahlun:5 c:ai>:9 c:aid:-5 c:aid>:-6 c:ail:-10 c:ain:10 c:ain>:9 c:aine:5 c:aine>:6 c:aiss:5 c:aisse:5 c:ait:9
c:aite:6 c:aite>:8 c:aiti:5 c:aitin:5 c:ake:-6 c:ala:-5 c:alda:-5 c:aldr:7 c:aldra:7 c:alen>:-8 c:alend:7 c:ali:10
c:ali>:6 c:alide:7 c:alin:8 c:aling:6 c:alle:-6 c:alleg:-7 c:ally:5 c:ally>:5 c:alo:-5 c:alor>:-6 c:alr:12 c:alro:5
c:alron:5 c:alru:5 c:alrun:5 c:als:8 c:als>:9 c:alt:5 c:alte:8 c:alter:10 c:alti:6 c:altij:6 c:am>:7 c:amb:5
c:amba:6 c:ambas:6 c:ame>:-7 c:amm:6 c:amo:-5 c:ampag:7 c:ana:-5 c:anc:12 c:anca:9 c:anca>:6 c:ancad:6 c:ance:5
c:ances:6 c:and:11 c:anda:12 c:anda>:7 c:andat:10 c:ande:-10 c:ander:-5 c:ando:7 c:anex:-7 c:anf:15 c:anfa:7
c:anfan:7 c:anfr:5 c:anfra:5 c:angt:7 c:angt>:7 c:ani:6 c:ani>:6 c:anne:6 c:ano:-11 c:ano>:-6 c:anota:-5 c:anq:-5
c:anqu:-5 c:ans:-5 c:ant:-5 c:anua:-5 c:anuar:-5 c:any:-9 c:any>:-6 c:app:9 c:appr:12 c:appro:12 c:apr:7 c:apro:12
c:aprob:6 c:aprov:6 c:ara:12 c:aram:6 c:aram>:6 c:aras:5 c:arau:5 c:arauf:5 c:ard:5 c:ard>:-6 c:arda:13 c:arda>:8
c:are:-13 c:are>:-7 c:argem:5 c:aria:7 c:aria>:8 c:aric:7 c:arica:6 c:ario:-7 c:arl:-6 c:arr:-5 c:ars>:-6 c:art:9
c:as>:-7 c:asch:6 c:ass:-8 c:assar:5 c:assim:-5 c:assin:11 c:ast:-5 c:at>:31 c:ata:19 c:ata>:18 c:atad:6 c:atado:5
c:atar:-5 c:atc:20 c:atch:20 c:atch>:20 c:ate:10 c:atem:5 c:ateme:5 c:aten:7 c:ati:7 c:ativo:6 c:ato:-16 c:ato>:-10
c:ator:-6 c:atr:-5 c:ats:5 c:ats>:10 c:atte:7 c:atu:18 c:atum:5 c:atum>:5 c:atur:9 c:atura:8 c:atus:7 c:atus>:7
c:auf:30 c:auf>:18 c:auff:5 c:aul:5 c:aun:5 c:aun>:6 c:aur:-5 c:aus>:-6 c:ausz:6 c:ausza:7 c:aut:16 c:auth:5
c:autho:6 c:auto:12 c:autom:7 c:autor:9 c:aux:-6 c:aux>:-6 c:ava:-8 c:ay>:5 c:aye:-6 c:aym:7 c:ayme:7 c:aymen:7
c:ays:-9 c:ays>:-9 c:baa:5 c:baar:6 c:baar>:6 c:back>:-5 c:bacs:6 c:bacs>:6 c:bada:6 c:bada>:6 c:bas>:6 c:bat:17
c:batc:18 c:batch:18 c:bbi:-7 c:bea:-5 c:bee:10 c:been:10 c:been>:10 c:beh:-5 c:ben:-7 c:ber:6 c:ber>:5 c:berw:8
c:berwe:8 c:beso:6 c:besoi:5 c:best:-6 c:bet:8 c:beta:11 c:betaa:10 c:bij:7 c:bil:5 c:bin:-11 c:bit:6 c:bite:7
c:bitu:8 c:bl>:6 c:bli:-7 c:blo:6 c:bloc:8 c:blocc:7 c:bon:13 c:boni:7 c:bonif:7 c:bonn:6 c:bonne:6 c:bor:6 c:bord:6
c:borde:6 c:bre:7 c:buc:5 c:buch:5 c:bueno:6 c:bun:6 c:but:5 c:ca>:7 c:cad:9 c:cada>:5 c:cade:5 c:caden:5 c:cai:5
c:cais:6 c:caiss:6 c:cal:14 c:calen:5 c:caliz:5 c:cally:5 c:cam:7 c:camp:5 c:campa:6 c:can:-5 c:cao:-7 c:cao>:-7
c:cari:9 c:caric:8 c:carta:-6 c:cas:-5 c:cas>:-5 c:cato:6 c:cato>:5 c:ccep:5 c:ccept:5 c:cco:8 c:cco>:7 c:ccor:5
c:ce>:-8 c:cede:-5 c:cei:7 c:cel:-5 c:cent:7 c:centr:6 c:cep:6 c:cept:5 c:cepte:7 c:ch>:21 c:cha:9 c:chai:11
c:chain:11 c:chat:7 c:chat>:5 c:chei:6 c:chic:5 c:chick:5 c:chie:-6 c:chir:5 c:chirm:5 c:chl:-5 c:chn:8 c:chni:7
c:cho:-5 c:chs:27 c:chst:29 c:chste:29 c:cht>:7 c:ci>:6 c:cias:8 c:cias>:8 c:cid:6 c:cide:8 c:cide>:5 c:cier:6
c:cier>:8 c:cio:-7 c:cio>:-5 c:cion:-5 c:cir:9 c:circ:7 c:circu:7 c:cis:6 c:cke>:5 c:ckt:5 c:cle:5 c:cle>:5
c:clie:-5 c:clien:-5 c:clu:6 c:cog:5 c:col:16 c:coll:8 c:colle:7 c:comin:5 c:compe:6 c:con:-9 c:conf:5 c:confo:5
c:cono:-7 c:cons:-7 c:cop:6 c:copi:5 c:core:5 c:core>:5 c:cou>:-5 c:cour:9 c:cours:8 c:cr>:5 c:cra:9 c:cran:6
c:cre:-9 c:cred:-5 c:cs>:10 c:cteu:6 c:cteur:6 c:cue:-10 c:cuen:-5 c:cuent:-6 c:cui:7 c:cuit:7 c:cyc:5 c:cycl:5
c:cycle:5 c:da>:33 c:daar:5 c:dad:9 c:dada:7 c:dada>:7 c:dam:-8 c:dan:5 c:dand:6 c:dando:6 c:dans:5 c:dans>:5
c:dar:6 c:darau:5 c:das:-8 c:dat:26 c:dat>:7 c:data:8 c:data>:5 c:dato>:5 c:datu:6 c:datum:6 c:day>:8 c:days:-6
c:days>:-6 c:de>:14 c:deb:5 c:deci:6 c:decid:5 c:ded:5 c:ded>:7 c:dee:6 c:del:-5 c:del>:6 c:dell:-6 c:dell>:-5
c:dem:-8 c:demo:-5 c:denz:5 c:denza:5 c:dep:11 c:depe:11 c:depen:11 c:der:-6 c:der>:9 c:dere:-7 c:dero:5 c:dero>:6
c:deux:8 c:deux>:8 c:deve:6 c:dge:9 c:dgek:5 c:dgeke:5 c:di>:-23 c:dic:-9 c:die:10 c:dien:7 c:dient:12 c:dir:-8
c:dire:-5 c:dis:12 c:disp:5 c:dispo:6 c:dist:5 c:disti:6 c:dit:-7 c:do>:-20 c:dock:5 c:dock>:5 c:doo:7 c:door:8
c:door>:8 c:dopp:6 c:dos:13 c:dos>:9 c:dot:-5 c:dra:12 c:drage:5 c:dran:8 c:dran>:9 c:dre:-9 c:dre>:-5 c:dri:7
c:drin:7 c:drin>:7 c:dup:12 c:dupl:12 c:dupli:6 c:eac:7 c:eam:6 c:eam>:7 c:eas:5 c:ebite:7 c:eca:-5 c:ece:-6
c:eces:-6 c:eci:7 c:ecid:5 c:ecide:6 c:ecis:7 c:ecr:5 c:ecteu:6 c:ed>:33 c:ede:-11 c:edg:5 c:edge:5 c:edgek:5
c:edito:-5 c:edo:-6 c:edr:-5 c:ee>:34 c:eeft:5 c:eeft>:5 c:eerst:5 c:ees:8 c:ees>:10 c:ef>:-5 c:efe:-7 c:efo:-8
c:eg>:-7 c:ega:-9 c:egat:-8 c:egato:-6 c:ege:-5 c:egen:-7 c:egt:6 c:egt>:6 c:eguin:6 c:eh>:5 c:ehal:7 c:ehalt:6
c:ei>:-8 c:ein:-5 c:ein>:-5 c:einen:8 c:eira:-8 c:eira>:-7 c:eiro:5 c:eiro>:5 c:eis:12 c:eisen:7 c:eisu:5 c:eisun:5
c:eit:-10 c:eke:16 c:eken:9 c:ekend:7 c:ekene:5 c:ekeu:5 c:ekeur:5 c:ela>:5 c:eld:5 c:eld>:9 c:ele>:5 c:elev:-6
c:eleve:-6 c:elf>:5 c:ell:13 c:ell>:-5 c:ella:15 c:ella>:16 c:ello:5 c:ello>:5 c:elo:8 c:elos:6 c:elost:6 c:em>:-15
c:ema:5 c:emai:7 c:emb:7 c:embr:6 c:eme:16 c:emen:12 c:ement:10 c:emesa:6 c:emit:6 c:emo:-8 c:emp:-7 c:en>:-10
c:ena>:-7 c:enc:11 c:encai:6 c:enco:6 c:encor:5 c:end:15 c:ende:13 c:ende>:9 c:enden:6 c:endi:10 c:endie:5 c:endo:-5
c:endo>:-5 c:ene:9 c:ene>:7 c:eng:-7 c:enga:-5 c:enn:10 c:enne:7 c:ennen:8 c:eno:6 c:enos:7 c:enos>:7 c:ens:-7
c:ens>:-8 c:ense>:5 c:ensi:5 c:ent:15 c:enta:-12 c:ente:10 c:ento>:-5 c:entr:11 c:entra:9 c:entro:5 c:ents:12
c:ents>:10 c:envia:7 c:enz:-5 c:epe:10 c:epen:10 c:epend:6 c:epo:-5 c:epte:5 c:equi:5 c:era:7 c:era>:8 c:erati:5
c:erc:-6 c:erch:6 c:erche:6 c:erd:-16 c:erde:-7 c:ere:-26 c:ere>:-14 c:erem:-5 c:eren>:-5 c:erenc:6 c:erf:6 c:eria:6
c:erin:-5 c:ering:-6 c:erit:6 c:erm:-7 c:erme:-6 c:ern:12 c:ern>:5 c:ero:14 c:ero>:13 c:eront:6 c:errek:8 c:ers:-5
c:erso:-5 c:erstv:7 c:erto:5 c:erwei:9 c:erzi:5 c:erzic:5 c:es>:-8 c:esa:10 c:esa>:13 c:ese:-6 c:esen:-7 c:esen>:-8
c:eso:11 c:esoi:5 c:esoin:5 c:espe:8 c:esper:7 c:espo:-5 c:ess:-11 c:essa:-5 c:essa>:-5 c:essag:-6 c:essam:6
c:essor:5 c:est:13 c:esta:15 c:esta>:11 c:este>:-6 c:estel:6 c:estim:5 c:et>:6 c:eta:5 c:etaa:10 c:etaal:10
c:etale:-5 c:etali:6 c:ete:-8 c:eter:-5 c:etor:-5 c:etr:-9 c:ets:-6 c:ets>:-6 c:ett:-9 c:ette:-8 c:eu>:-10 c:eun:-5
c:eur:-9 c:eur>:-9 c:eurd:5 c:eurd>:5 c:euro:-7 c:euro>:-6 c:eurt:5 c:eurt>:6 c:eute:5 c:eute>:5 c:eux:7 c:eux>:7
c:eve:8 c:even>:6 c:everd:-5 c:evisi:6 c:evo:-6 c:ewi:-5 c:exac:6 c:exact:6 c:exped:5 c:ext:10 c:ext>:19 c:eza:-8
c:eze:7 c:ezet:6 c:ezet>:7 c:ezo:5 c:fai:7 c:fal:6 c:fan:7 c:fang:8 c:fang>:7 c:fei:-6 c:feri:5 c:ff>:5 c:ffe:-6
c:ffi:-6 c:ffic:-5 c:ffo:5 c:fge:5 c:fich:9 c:fiche:9 c:fici>:10 c:fico:-8 c:figur:5 c:fin:-8 c:fisc:5 c:fisca:5
c:flu:8 c:flus:5 c:fluss:5 c:fol:11 c:folg:8 c:folge:9 c:fond:7 c:fondo:5 c:form:-5 c:fort:7 c:franc:5 c:freig:5
c:ga>:-7 c:gad:-7 c:gam:7 c:gar:-8 c:gar>:-7 c:gata:9 c:gata>:9 c:gato:-7 c:gato>:-7 c:gd>:-5 c:gef:6 c:geg:8
c:gege:5 c:geha:7 c:geke:5 c:gekeu:5 c:gel:-5 c:geld:-5 c:gele:-5 c:gelev:-5 c:gelo:5 c:gelos:6 c:gen:6 c:gen>:-19
c:gend:20 c:gende:22 c:geren:8 c:gest:8 c:geve:6 c:geven:6 c:gew:-9 c:gez:13 c:geze:9 c:gezet:6 c:gezo:6 c:gge:-7
c:ggi>:6 c:gio:-6 c:gis:6 c:gle:-6 c:gne:8 c:gne>:5 c:go>:-8 c:goe:8 c:goed:8 c:goed>:5 c:goedg:5 c:goi:5 c:goin:5
c:going:5 c:gos:5 c:gos>:7 c:gr>:8 c:graa:5 c:graag:6 c:gram:10 c:grama:6 c:gse:6 c:gsl:9 c:gsla:9 c:gslau:9
c:gt>:10 c:gua:12 c:guar:12 c:guard:13 c:gui:7 c:guie:8 c:guien:8 c:guin:6 c:guint:6 c:gun:-5 c:gur:9 c:gura:6
c:habi:7 c:habit:8 c:had>:-5 c:hag:5 c:hai:10 c:hain:11 c:hain>:10 c:halt:5 c:halte:9 c:han:8 c:hangt:5 c:hau:-5
c:heef:5 c:heeft:5 c:heer:-5 c:hei:7 c:heir:7 c:hes:7 c:het:-6 c:het>:-8 c:heu:5 c:heut:5 c:heute:6 c:hic:18
c:hich:10 c:hich>:6 c:hick:5 c:hie:-8 c:hij:5 c:hij>:5 c:hirm:5 c:his:-7 c:his>:-6 c:hit:6 c:hit>:7 c:hli:6 c:hll:9
c:hlla:8 c:hllau:8 c:hlu:5 c:hlun:5 c:hlung:5 c:hne:-8 c:hnen:-6 c:hnen>:-6 c:hni:7 c:hoj:6 c:hoje:6 c:hoje>:6
c:hori:5 c:horis:7 c:hou:5 c:how:5 c:hst:29 c:hste:29 c:hsten:25 c:ia>:20 c:ian:5 c:ias>:6 c:iber:6 c:ica:8 c:ical:5
c:icall:5 c:ice:-5 c:iche:6 c:iche>:-5 c:icht:-9 c:ici>:8 c:icio>:-5 c:icion:5 c:ick:6 c:ico:-10 c:id>:-11 c:ida:13
c:idad:7 c:ide:16 c:ide>:7 c:idee:5 c:idee>:5 c:ido:-5 c:iege:-5 c:ien>:5 c:iend:-5 c:iens:-5 c:ienst:-5 c:iente:16
c:iere:-6 c:iere>:-5 c:iesen:-6 c:ifer:6 c:iferi:6 c:ifi:7 c:ific:5 c:ifici:10 c:iga:6 c:igar:5 c:igar>:5 c:igs:5
c:igu:12 c:igui:8 c:iguie:8 c:igur:5 c:igura:5 c:ij>:5 c:ijd:8 c:ijd>:5 c:ijf:-5 c:ijs:9 c:ijst:9 c:ijst>:9 c:ik>:-6
c:il>:-9 c:ile:7 c:ile>:13 c:ill:-8 c:im>:5 c:ima:5 c:ima>:13 c:imad:-6 c:ime:-5 c:imi:-5 c:imm:10 c:immt:11
c:immt>:11 c:imo:24 c:imo>:28 c:imos:-6 c:imos>:-6 c:in>:35 c:ina:8 c:inan:-5 c:inat:5 c:inatu:6 c:inca:-5 c:incl:5
c:inclu:5 c:ind:-11 c:inde:-5 c:inen:8 c:inen>:8 c:inf:-6 c:ing>:5 c:ini:-5 c:inn:-5 c:inne:-5 c:inse:5 c:inser:5
c:int:6 c:inta:5 c:inta>:5 c:inter:-6 c:io>:-27 c:ion:-5 c:iqui:5 c:iquid:5 c:ira:-7 c:ira>:-5 c:irc:7 c:ircu:7
c:ircui:7 c:ire:-7 c:ireme:5 c:iri:-7 c:irm:7 c:irma>:5 c:iro:8 c:iro>:9 c:irs:-5 c:is>:-20 c:isc:21 c:isca:5
c:iscal:5 c:isch:9 c:isch>:9 c:ise:14 c:ised:7 c:ised>:7 c:isen:7 c:isen>:7 c:isp:9 c:ispo:6 c:ispos:8 c:issem:6
c:ist>:5 c:ista:-7 c:ista>:-7 c:iste:-10 c:isti:11 c:istin:9 c:istra:5 c:isun:5 c:isung:5 c:it>:27 c:ita:-7
c:itat:-5 c:ite>:5 c:itee:6 c:itee>:5 c:ith>:5 c:ito:6 c:itor:7 c:itore:5 c:itt:-6 c:itte:-5 c:itud:6 c:itude:6
c:iva:-11 c:iva>:-9 c:ivi:-5 c:ivo:5 c:ivo>:7 c:iza:7 c:izado:6 c:izz:6 c:izza:8 c:izzat:7 c:janu:-5 c:janua:-5
c:jd>:5 c:je>:5 c:jst:9 c:jst>:9 c:jun:-7 c:kan:-5 c:kasse:5 c:keer>:5 c:kein:6 c:keine:6 c:ken>:-7 c:kend:6
c:kend>:6 c:kene:5 c:kenen:5 c:ker:-6 c:keu:9 c:keur:9 c:keurd:5 c:klaar:5 c:la>:22 c:laar:5 c:lag:-5 c:lan:8
c:lanc:5 c:lanca:6 c:lar:-8 c:las:-6 c:lati:5 c:lau:29 c:lauf:30 c:lauf>:24 c:lba:5 c:lcr:7 c:lcr>:7 c:ld>:5
c:lda:-6 c:lde:-7 c:ldr:7 c:ldra:7 c:le>:22 c:lee:-7 c:lef:-5 c:leg:-7 c:legat:-7 c:lei:-5 c:lem:-7 c:leme:-5
c:lemen:-5 c:len>:-7 c:lend:7 c:les:-8 c:les>:-8 c:let:-8 c:lett:-5 c:lev:-8 c:leve:-7 c:lever:-5 c:lge:22 c:lgen:21
c:lgend:24 c:lic:7 c:lica:6 c:licat:5 c:lida:-6 c:lide:7 c:lidee:5 c:lien:-6 c:lient:-5 c:lier:5 c:lig:5 c:ligar:5
c:lijs:9 c:lijst:9 c:liqui:5 c:lis:-6 c:list:-5 c:lizad:8 c:ll>:-10 c:lla:10 c:lla>:8 c:llau:8 c:llauf:8 c:llen:5
c:llo:10 c:llo>:6 c:llow>:5 c:lly:5 c:lly>:5 c:lo>:7 c:loc:6 c:locc:7 c:locco:6 c:log:5 c:logi:5 c:loo:9 c:loop:6
c:loopt:6 c:lor>:-6 c:los>:-8 c:lost:5 c:lost>:5 c:lot:8 c:lote:5 c:lote>:5 c:low>:5 c:lro:5 c:lron:5 c:lrond:5
c:lrun:5 c:lrun>:5 c:ls>:6 c:lt>:-13 c:lta>:-5 c:ltar:5 c:ltar>:5 c:lte:5 c:lter:9 c:ltern:7 c:ltij:6 c:ltijd:6
c:lung>:7 c:lusso:5 c:lvem:6 c:lvemo:6 c:ly>:7 c:ma>:13 c:maa:-7 c:mada:6 c:mada>:6 c:mado:-8 c:mado>:-6 c:mai:-11
c:mail:-8 c:mal:10 c:mal>:9 c:man:5 c:manda:8 c:mani>:5 c:mar:-10 c:mari:-5 c:mart:5 c:marta:5 c:matic:5 c:mba:7
c:mbas:6 c:mbas>:6 c:mbe:-5 c:mbi:7 c:me>:-9 c:mee>:11 c:mei:-10 c:mein:-5 c:mel:10 c:mela:5 c:men:13 c:men>:9
c:mens:-5 c:ment:11 c:ment>:5 c:mento:6 c:ments:10 c:mer:-13 c:mer>:-5 c:merc:-6 c:mes:-9 c:mesa:5 c:mesa>:6
c:mess:-10 c:messa:-8 c:met:5 c:meti:5 c:metid:5 c:mett:6 c:metto:9 c:mi>:-5 c:mida:5 c:midad:5 c:mie:-5 c:mient:-5
c:min:7 c:ming>:5 c:mit:11 c:mit>:10 c:mme:13 c:mme>:8 c:mmel:5 c:mmen:8 c:mmen>:5 c:mmer:-9 c:mmer>:-6 c:mmt:12
c:mmt>:12 c:mn>:5 c:mo>:15 c:moi:-7 c:mol:-5 c:mona:5 c:monat:5 c:mone:5 c:mor:7 c:morg:5 c:morge:5 c:mos:-15
c:mos>:-13 c:mot:-6 c:mpag:6 c:mpagn:6 c:mpen:5 c:mpens:5 c:mpr:-10 c:mpre:-8 c:mpre>:-5 c:mt>:9 c:naa:-5 c:nac:22
c:nach:21 c:nachs:24 c:nad:7 c:nado:7 c:nal:-6 c:nam:-6 c:name:-5 c:nant>:5 c:nao:5 c:nao>:5 c:nas:7 c:nat:15
c:nats:7 c:nats>:7 c:natu:7 c:natur:7 c:nca:8 c:ncad:6 c:ncada:6 c:ncai:7 c:ncais:6 c:nces:5 c:ncia>:-5 c:ncias:8
c:ncl:6 c:nclu:7 c:nco:8 c:ncol:5 c:ncore:5 c:nda:6 c:ndat:9 c:ndat>:6 c:ndato:7 c:nde>:13 c:nden:5 c:nden>:8
c:nder:-6 c:ndi:7 c:ndien:5 c:ndos:8 c:ndos>:5 c:ne>:14 c:nec:-7 c:nece:-6 c:nee>:6 c:nel:22 c:nel>:5 c:nell:14
c:nella:15 c:nem:5 c:nen:16 c:nen>:9 c:nenn:7 c:nent>:5 c:ner:7 c:ner>:9 c:nes:-6 c:nex:12 c:next:19 c:next>:19
c:nfa:6 c:nfan:7 c:nfang:7 c:nfra:5 c:nfrag:5 c:nga:-6 c:nge:-5 c:ngi:-5 c:ngt:7 c:ngt>:7 c:nha>:-5 c:ni>:-7 c:nie:6
c:niet:6 c:niet>:6 c:nif:9 c:nifi:8 c:nific:7 c:nig:6 c:nig>:5 c:nim:9 c:nimm:7 c:nimmt:7 c:nin:-5 c:nne:19 c:nne>:9
c:nnen:7 c:nnen>:8 c:nner>:5 c:noch:5 c:nog>:5 c:nolo:5 c:nom:-5 c:non:-5 c:nor:13 c:norm:14 c:norma:14 c:nos:-6
c:nota:6 c:nota>:10 c:noth:5 c:nou:-10 c:nous:-10 c:nous>:-10 c:now:-6 c:now>:-7 c:nque:-5 c:ns>:-21 c:nser:6
c:nseri:6 c:nso:-6 c:nst:-13 c:nt>:12 c:nta:-23 c:nta>:-6 c:ntam:-7 c:ntamo:-6 c:ntee:8 c:nter:-7 c:nti:-6 c:nti>:-5
c:ntile:5 c:nto>:-5 c:ntr:12 c:ntra:9 c:ntra>:10 c:ntre>:5 c:ntreg:-5 c:nts:13 c:nts>:11 c:nua:-6 c:nuar:-5 c:nue:7
c:nul:-5 c:nungs:5 c:nve:-5 c:nvia:6 c:ny>:-7 c:nze>:-6 c:obad:6 c:obada:6 c:obr:6 c:obre:7 c:obre>:7 c:occ:9
c:occo:10 c:occo>:7 c:och:12 c:ocha:16 c:ochai:11 c:ochat:6 c:oche:-8 c:oche>:-5 c:ock:6 c:ock>:6 c:oda:13 c:oda>:6
c:ode:-5 c:oed:6 c:oed>:5 c:oedg:5 c:oedge:5 c:of>:-9 c:off>:6 c:og>:8 c:oggi:6 c:oggi>:6 c:ogi:7 c:ogram:5 c:ohi:6
c:oi>:11 c:oin:6 c:oing:5 c:oing>:5 c:ois:-8 c:ois>:-9 c:oje:5 c:oje>:6 c:ok>:-5 c:old:-5 c:olg:23 c:olge:22
c:olgen:21 c:oll:5 c:olle:7 c:olleg:6 c:olu:-5 c:olvem:6 c:om>:-10 c:oma:8 c:omani:5 c:omat:6 c:omati:8 c:ombi:5
c:ome:-12 c:omen:-6 c:oming:5 c:omm:7 c:omme:8 c:omme>:6 c:omo:-6 c:ompe:6 c:ompen:5 c:onad:5 c:onat:6 c:onats:7
c:one:-6 c:one>:5 c:onf:5 c:onfo:5 c:onfor:5 c:ong:-8 c:oni:6 c:onif:7 c:onifi:7 c:onn:9 c:onne:10 c:onne>:5
c:onner:5 c:ono:-5 c:ons:-22 c:ons>:-8 c:onst:-6 c:ont:5 c:ont>:14 c:onte:-5 c:onz:-7 c:onze:-6 c:onze>:-6 c:ood:6
c:oom:9 c:oopt:6 c:oopt>:6 c:oor:11 c:oor>:12 c:opera:5 c:opi:8 c:opie:6 c:opie>:6 c:opos:6 c:oposa:6 c:opt>:5
c:ord:5 c:orde:5 c:orge:5 c:orise:5 c:oriz:10 c:orizz:8 c:orm:9 c:orma:14 c:ormal:15 c:ormid:5 c:orn:13 c:ornat:6
c:orno:6 c:orno>:6 c:orr:-7 c:ort:13 c:orta:6 c:os>:-15 c:osal:5 c:osal>:6 c:osic:5 c:osici:6 c:oss:17 c:ossi:14
c:ossim:17 c:ost:-11 c:ost>:6 c:ostr:-5 c:ota>:9 c:otad:-5 c:otal:-5 c:oth:5 c:oti:-5 c:otr:-6 c:otre:-6 c:otre>:-5
c:ou>:-9 c:ount:-5 c:ount>:-5 c:our:13 c:ours:5 c:ours>:6 c:ous:-17 c:ous>:-15 c:ova:5 c:ovad:5 c:ovada:6 c:ove:7
c:oved:9 c:oved>:10 c:over:-5 c:over>:-5 c:overz:5 c:oxi:17 c:oxim:18 c:oxima:11 c:oximo:7 c:oye:-6 c:pag:22
c:paga:5 c:paga>:-5 c:pagam:9 c:pagar:-10 c:pagat:9 c:pagn:6 c:pagne:7 c:pago:10 c:pagos:7 c:pan:-6 c:park:5
c:part:10 c:pas:6 c:pas>:5 c:paye:-6 c:paym:7 c:payme:7 c:ped:5 c:pedi:6 c:pedie:6 c:pel:5 c:pen:12 c:pen>:-5
c:pend:9 c:pendi:12 c:pens:10 c:pensi:5 c:per:20 c:pera:12 c:pera>:8 c:perc:5 c:perch:6 c:pero>:5 c:pesa:6 c:pesa>:6
c:pet:-6 c:pf>:7 c:pia:5 c:pia>:7 c:pie:5 c:pie>:6 c:pla:9 c:pla>:5 c:plan>:5 c:ple:-6 c:plic:5 c:plica:6 c:po>:5
c:poi:5 c:poi>:6 c:pon:-6 c:por:-10 c:por>:-7 c:posa:5 c:posal:5 c:posic:5 c:post:-5 c:ppr:11 c:ppro:12 c:pprov:12
c:pre:-11 c:preci:5 c:pres:-5 c:pri:-10 c:pro:50 c:proba:5 c:proc:9 c:proch:10 c:prog:5 c:progr:5 c:pros:16
c:pross:17 c:prot:-5 c:prov:11 c:prova:7 c:prove:8 c:prox:17 c:proxi:18 c:pues:6 c:puest:5 c:qs>:5 c:qua:8 c:quan:7
c:quand:5 c:que:-9 c:que>:-9 c:qued:6 c:queda:6 c:qui:7 c:quid:5 c:quida:9 c:quir:6 c:ra>:8 c:raa:5 c:raag>:5
c:raak:5 c:rac:-5 c:raca:-5 c:rade:-5 c:raf:-5 c:rag:8 c:rage:6 c:rage>:10 c:rai:-6 c:ram:11 c:ram>:10 c:rama:5
c:ran:13 c:ran>:16 c:rar:5 c:raria:5 c:ras:-7 c:rato:-6 c:rato>:-5 c:raz:10 c:razi:5 c:razio:5 c:rche:5 c:rche>:5
c:rcu:7 c:rcui:7 c:rcuit:7 c:rd>:-8 c:rda:9 c:rda>:7 c:rdan:6 c:rde:-9 c:rde>:-6 c:rden>:-6 c:rder>:-5 c:rdi:-6
c:re>:-31 c:rea:-5 c:rece:5 c:recis:7 c:red:-6 c:redi:-6 c:ref:-8 c:reg:-14 c:regl:-5 c:reis:5 c:rek:5 c:reke:7
c:reken:7 c:reme:5 c:ren:-14 c:ren>:-14 c:renc:6 c:renci:5 c:rene:5 c:rer:5 c:reria:5 c:res:-16 c:resp:-8 c:respo:-5
c:rete:6 c:reu:-6 c:rev:5 c:rez:-5 c:rgeme:5 c:ria:11 c:ria>:9 c:ric:-9 c:rica:5 c:rice:-6 c:rich:-7 c:richt:-5
c:rie:-6 c:rie>:-8 c:rif:11 c:rife:6 c:rifer:6 c:rim:-7 c:rin>:11 c:rio:-13 c:rio>:-8 c:ris:11 c:risc:6 c:rise:7
c:rised:6 c:risp:5 c:rita>:5 c:riv:-8 c:riva:-5 c:riz:5 c:rizz:8 c:rizza:8 c:rma:21 c:rmal:15 c:rmal>:12 c:rman:5
c:rme:-10 c:rmee:-5 c:rmi:5 c:rmid:5 c:rmida:5 c:rmin:5 c:rmo:-5 c:rna:7 c:rnat:6 c:rne:6 c:rno:11 c:rno>:9 c:ro>:16
c:roba:5 c:robad:6 c:roc:13 c:roch:14 c:rocha:16 c:rod:5 c:roh:6 c:rohi:6 c:rol:-6 c:ron:9 c:rond:5 c:ronde:6
c:ront:5 c:ront>:6 c:roo:8 c:room:9 c:ropos:5 c:ros:12 c:ross:15 c:rossi:16 c:rot:-6 c:rou:7 c:rov:9 c:rova:6
c:rovad:5 c:rove:8 c:roved:10 c:rox:17 c:roxi:18 c:roxim:18 c:rrek:7 c:rreke:8 c:rri:-6 c:rs>:-9 c:rso:-5 c:rst:6
c:rst>:-8 c:rstv:7 c:rstvo:7 c:rt>:13 c:rter:5 c:rth:5 c:rtn:7 c:rto:7 c:rto>:6 c:run:27 c:run>:22 c:rund:6 c:rvan:6
c:rwei:9 c:rweis:8 c:rze:-5 c:rzic:5 c:rzich:5 c:sag:-8 c:sai>:8 c:sal:12 c:sal>:7 c:sald:6 c:sam:12 c:same:6
c:samen:9 c:samm:7 c:sao:6 c:sao>:6 c:sara:6 c:sau:5 c:sbe:-5 c:sca:14 c:scade:5 c:scal:6 c:scali:5 c:sch:12
c:sch>:13 c:scha:-6 c:schi:11 c:schic:5 c:schir:5 c:schl:-6 c:scont:5 c:scu:-6 c:sda:7 c:sday:7 c:sday>:8 c:sed:9
c:sed>:11 c:seh:7 c:sei:-7 c:sen:-15 c:sen>:-7 c:ser:24 c:sere:5 c:seri:8 c:serit:6 c:sero:6 c:seron:6 c:serv:6
c:ses:5 c:sess:5 c:she:-5 c:sho:10 c:show:5 c:sia:5 c:sici:6 c:sicio:6 c:sido:6 c:sido>:6 c:sie:-5 c:sig:9 c:sigu:11
c:sigui:8 c:sim:7 c:sim>:-6 c:sima:7 c:sima>:7 c:simo:9 c:simo>:11 c:sin:11 c:sina:12 c:sinad:5 c:sinat:6 c:sion>:5
c:sis:-6 c:sist:-6 c:sit:-6 c:sla:9 c:slau:10 c:slauf:9 c:sobr:6 c:sobre:6 c:soin:5 c:soin>:5 c:sol:-11 c:son:8
c:sont:9 c:sont>:9 c:sou:6 c:spe:6 c:spera:7 c:spes:5 c:spesa:6 c:spos:5 c:sposi:6 c:spr:-7 c:ss>:-6 c:ssag:-5
c:ssam:6 c:ssame:6 c:ssem:5 c:sseme:6 c:ssen:-6 c:ssen>:-5 c:ssi:9 c:ssim:10 c:ssim>:-5 c:ssima:7 c:ssimo:12
c:ssin:12 c:ssina:10 c:ssun>:5 c:st>:6 c:sta:5 c:staa:12 c:staat:13 c:stam:-5 c:star:-6 c:stat:10 c:state:6
c:statu:5 c:ste>:-5 c:stem:6 c:stem>:9 c:sten:14 c:sten>:15 c:ster:-5 c:stima:-6 c:stin:7 c:stint:7 c:sto:-9
c:sto>:-5 c:str:-7 c:strat:5 c:stun:5 c:stv:7 c:stvo:7 c:stvol:7 c:su>:-6 c:sui:12 c:suit:8 c:suit>:8 c:sun:5
c:sun>:5 c:sungs:8 c:svp:-5 c:svp>:-5 c:sys:7 c:syst:7 c:syste:7 c:sza:7 c:szah:7 c:szahl:7 c:ta>:8 c:taa:21
c:taal:10 c:taalb:6 c:taalr:13 c:taat:13 c:taat>:13 c:tac:-6 c:tag>:6 c:tage:-8 c:tagen:-6 c:tal:-13 c:tale:-8
c:talen:-5 c:talin:6 c:tam:-12 c:tamo:-5 c:tamos:-5 c:tan:6 c:tand:10 c:tanda:8 c:tant:-6 c:tatu:5 c:tatus:7
c:tch:19 c:tch>:20 c:te>:-12 c:tea:6 c:team:7 c:team>:7 c:ted>:-5 c:tee:21 c:tee>:7 c:tees:13 c:tees>:13 c:teg:5
c:tel:-7 c:tem:-7 c:ten:9 c:ten>:14 c:tend:-6 c:teng:-5 c:ter:-6 c:termi:5 c:tern:9 c:tern>:8 c:tes:8 c:tes>:-8
c:tesi:5 c:teso:6 c:test:5 c:testi:5 c:tha:-6 c:the:19 c:the>:7 c:ther:5 c:thi:-6 c:this:-6 c:this>:-6 c:tho:11
c:thor:6 c:thori:6 c:tia:-5 c:tiam:-5 c:tiamo:-5 c:tical:5 c:tie:-6 c:tij:8 c:tijd:5 c:tijd>:6 c:tile:9 c:tile>:11
c:till:-5 c:tima:-6 c:timad:-5 c:time:-5 c:timo:6 c:tint:7 c:tinta:7 c:tion>:5 c:tisc:5 c:tisch:5 c:tivo:5 c:tivo>:5
c:tno:8 c:tnot:8 c:tnota:8 c:to>:-25 c:toma:6 c:tomat:6 c:ton>:8 c:tor:7 c:toriz:11 c:torn:8 c:tot>:5 c:tota:-6
c:total:-5 c:tra:6 c:tra>:6 c:trad:-5 c:trag:6 c:tran:-7 c:tras:-5 c:traz:5 c:tre:-13 c:treg:-5 c:tro:-8 c:ts>:8
c:tte:-7 c:tud:8 c:tude:7 c:tude>:7 c:tue:11 c:tuel:7 c:tues:5 c:tuesd:5 c:tum:5 c:tum>:5 c:tur:5 c:ture>:6 c:tus:6
c:tus>:7 c:tut:-6 c:tuy:-5 c:tvo:7 c:tvol:7 c:tvolg:7 c:two:-5 c:uan:8 c:uand:5 c:uar:6 c:uard:13 c:uarda:13 c:ube:9
c:uber:10 c:uberw:8 c:uci:6 c:ude:9 c:ude>:6 c:udi:-6 c:ue>:-13 c:ueda:5 c:uei:-7 c:uel:12 c:uel>:5 c:uele:8
c:uele>:8 c:uen:-7 c:ueno:6 c:uenos:6 c:uent:-8 c:uenta:-5 c:ues:11 c:uesd:5 c:uesda:5 c:uest:5 c:uf>:18 c:uffo:6
c:ui>:-6 c:uid:8 c:uida:8 c:uie:9 c:uien:9 c:uient:8 c:uint:5 c:uinte:6 c:uir:5 c:uis:-5 c:uit:9 c:uit>:7 c:uito:6
c:uito>:6 c:ult:-5 c:um>:-5 c:umm:-5 c:un>:29 c:una:5 c:unde:5 c:unde>:5 c:une:-7 c:une>:-5 c:ungs:7 c:uns>:-5
c:unt:-21 c:unt>:-7 c:unta:-9 c:untam:-5 c:upa:5 c:upa>:5 c:upl:14 c:upli:6 c:uplic:6 c:ur>:-5 c:ura:10 c:urar:7
c:uraz:5 c:urazi:5 c:urde:-6 c:urde>:-5 c:ure:-5 c:uren:-5 c:uri:-5 c:urn:6 c:uro:-5 c:uro>:-5 c:urs:9 c:urt:10
c:urt>:7 c:us>:-20 c:usam:5 c:usso:5 c:usso>:5 c:ust:-8 c:usz:6 c:usza:7 c:uszah:7 c:utho:6 c:uthor:6 c:utile:5
c:uto>:-7 c:utom:7 c:utoma:7 c:utor:9 c:utori:9 c:uts:8 c:uts>:5 c:uw>:-9 c:uya:-6 c:va>:-7 c:vad:9 c:vada:5
c:vada>:5 c:vade:5 c:val:-7 c:valo:-5 c:valor:-5 c:van:8 c:vec:-5 c:ved:9 c:ved>:13 c:vem:9 c:vemo:5 c:vemos:6
c:ven:-15 c:ven>:5 c:venc:-5 c:vent:-6 c:ver:-20 c:ver>:-5 c:verd:-7 c:verd>:-5 c:vere:-5 c:veri:-5 c:verr:8
c:verre:7 c:vi>:-5 c:via:13 c:via>:6 c:vid:-5 c:vie:-9 c:virem:5 c:vis:6 c:visi:5 c:visio:5 c:voi:5 c:vol:10
c:volg:15 c:volge:14 c:volve:6 c:vor:-9 c:voy:-7 c:voye:-6 c:vp>:-5 c:vra:-5 c:wac:6 c:wach:6 c:wacht:6 c:wai:5
c:wait:5 c:waiti:5 c:war:-11 c:ware:-5 c:wee:-5 c:wei:6 c:weis:6 c:weise:5 c:weisu:5 c:wel:-6 c:wer:-8 c:whe:5
c:whi:11 c:whic:10 c:which:10 c:wie:-5 c:wies:-5 c:wiese:-5 c:wij:-6 c:wij>:-5 c:with>:6 c:woc:-7 c:woch:-7
c:woche:-5 c:wur:-5 c:wurd:-5 c:wurde:-5 c:xa>:-5 c:xac:6 c:xact:6 c:xim:16 c:xima:10 c:xima>:12 c:ximo:7 c:ximo>:10
c:xped:6 c:xpedi:5 c:xt>:19 c:ycl:5 c:ycle:5 c:ycle>:5 c:yes:5 c:yes>:6 c:yme:7 c:ymen:7 c:yment:7 c:you:-5 c:ys>:-9
c:yst:7 c:yste:7 c:ystem:8 c:za>:-7 c:zah:18 c:zahl:18 c:zahll:9 c:zahlu:5 c:zat:9 c:zata:8 c:zata>:8 c:ze>:-6
c:zelf>:5 c:zem:8 c:zet>:6 c:zicht:6 c:zijn:-5 c:zin:10 c:zin>:9 c:zio:-5 c:zit:5 c:zit>:6 c:zo>:-7 c:zza:7 c:zzat:7
c:zzata:8 d:0.1:-22 d:0.25:-32 d:0.4:-29 d:0.55:-32 d:0.7:-29 d:0.85:-39 e:paid=none:-6 e:promise=none:-26
e:run=none:128 f:_amount:-11 f:_day:-52 f:_invoice:81 f:ack:-27 f:all:21 f:back:-11 f:bounce:-11 f:copy:-13
f:d.DAMAGED:-8 f:d.EXTENSION_MATH:7 f:d.FREIGHT:6 f:d.LATE_DELIVERY:-6 f:d.LATE_FEE_CONTESTED:10 f:d.LOST:-6
f:d.MISSING_DOCS:-7 f:d.NO_PO:-5 f:d.QUANTITY_SHORT:10 f:d.TERMS_DISPUTE:-7 f:d.VOLUME_REBATE:6 f:d.WRONG_PRODUCT:-8
f:demand:-18 f:difference:12 f:dispute:-12 f:fix:-8 f:formal:-24 f:goods:-24 f:hardship:-11 f:hold:9 f:hope:-6
f:hostile:-12 f:inclusive:-7 f:inject:-10 f:insolvency:-23 f:lawyer:-16 f:legal:-30 f:moves:52 f:n.QUANTITY_SHORT:-7
f:not:24 f:not_duplicate:8 f:not_hope:20 f:not_insolvency:14 f:once_funds:-5 f:once_us:-17 f:ooo:-18 f:others:8
f:paid:-16 f:part:-15 f:pay:31 f:plan:-14 f:proof:-5 f:propose:10 f:question:8 f:r.DAMAGED:-5 f:r.DESCRIPTION:-6
f:r.DUPLICATE_BILLING:6 f:r.FREIGHT:-6 f:r.LATE_DELIVERY:-5 f:r.LOST:-5 f:r.MISSING_DOCS:-6 f:r.NO_PO:-9
f:r.PALLET_CONTAINER:16 f:r.PRICE_ERROR:14 f:r.QUANTITY_SHORT:-6 f:r.VOLUME_REBATE:6 f:redirect:-18 f:refuse:-26
f:remittance:-7 f:run:138 f:soon:-25 f:statement:-5 f:stop:-25 f:unable:-22 f:until:20 f:willpay:24
i:acknowledgement:-16 i:acknowledgement=2:-16 i:already_paid:-14 i:already_paid=3:-14 i:bounce:-8 i:bounce=3:-8
i:copy_invoice_request=2:-8 i:copy_invoice_request=3:10 i:dispute:-30 i:dispute=2:-18 i:dispute=3:-10 i:hardship:-26
i:hardship=3:-23 i:hostile:-12 i:hostile=3:-8 i:in_payment_run:131 i:in_payment_run=3:131 i:insolvency:-29
i:insolvency=3:-24 i:invoice_admin:-13 i:invoice_admin=2:-5 i:invoice_admin=3:-7 i:legal:-13 i:legal=3:-15
i:nothing:49 i:partial_payment:-6 i:payment_plan_request:-9 i:payment_plan_request=3:-12 i:promise_to_pay:-27
i:promise_to_pay=3:-31 i:question:-9 i:question=2:6 i:question=3:-11 i:remittance_advice:-12
i:remittance_advice=2:12 i:remittance_advice=3:-24 i:statement_request:-5 i:statement_request=2:15
i:statement_request=3:-20 i:unsubscribe:-24 i:unsubscribe=3:-22 i:wrong_contact:-8 i:wrong_contact=3:-7 l:de:13
l:en:-11 l:pt:-13 n:1:23 n:2:5 n:3:-26 n:4:-8 n:5:-19 n:6:13 p:abbiam:-6 p:abonad:5 p:accept:13 p:aceita:5
p:acredi:-5 p:adjunt:-5 p:afgeme:10 p:afgesc:5 p:agrade:-7 p:aguard:24 p:alerta:5 p:allega:-13 p:anfrag:8 p:angeor:5
p:angewi:-9 p:anotad:-9 p:answer:6 p:antici:-5 p:appell:8 p:approv:24 p:aproba:12 p:aprova:13 p:armaze:8 p:arriva:-5
p:assina:21 p:assist:-5 p:attach:-5 p:ausgef:9 p:ausgeg:5 p:auszah:15 p:author:12 p:automa:14 p:autori:19 p:bankin:6
p:betaal:28 p:betale:-10 p:betali:13 p:bevond:-7 p:bleibe:5 p:bonifi:15 p:border:12 p:bounce:6 p:buchha:-6
p:budget:7 p:buonas:8 p:buongi:-7 p:calcul:7 p:calend:9 p:campag:14 p:cancel:-5 p:carica:5 p:carreg:6 p:carter:5
p:cautio:6 p:circui:15 p:client:-8 p:cobrad:6 p:colleg:10 p:compan:-6 p:compar:7 p:compen:11 p:compro:-5 p:compta:5
p:comput:-5 p:confir:5 p:confor:11 p:consej:-6 p:consta:-6 p:contab:8 p:contam:-6 p:contro:-7 p:cortes:6 p:cristi:7
p:dagege:5 p:debetn:6 p:debite:14 p:depend:11 p:depens:10 p:despes:7 p:detall:-6 p:devolu:-5 p:devolv:8 p:dezemb:8
p:differ:-6 p:direcc:-5 p:dispon:6 p:dispos:11 p:distin:12 p:domand:-5 p:duplic:13 p:eerstv:14 p:einwan:5 p:emarge:7
p:emball:6 p:emissi:7 p:encais:13 p:encami:8 p:encont:5 p:endlic:7 p:energi:5 p:entrad:-5 p:entreg:-10 p:entsch:6
p:enviam:7 p:enviar:6 p:estima:-10 p:execut:6 p:expedi:11 p:factur:-5 p:fatura:-5 p:fichei:10 p:ficher:9 p:figura:5
p:fiscal:8 p:folgen:5 p:fornit:7 p:fortni:7 p:france:9 p:freige:9 p:furthe:9 p:geacco:7 p:gebuch:7 p:geleve:-8
p:gennai:6 p:gentil:7 p:gepruf:5 p:gerenc:8 p:gerent:9 p:goedem:-7 p:goeden:6 p:goedge:9 p:grunds:5 p:gutsch:5
p:habitu:16 p:handte:6 p:ignori:5 p:incass:-7 p:incide:5 p:includ:6 p:inclui:5 p:ingeni:5 p:inseri:11 p:insolv:-5
p:integr:8 p:intern:8 p:interv:-8 p:januar:-7 p:kratte:6 p:lancad:11 p:leistu:6 p:liquid:17 p:litiga:5 p:logist:5
p:lucian:5 p:manche:5 p:mandat:12 p:marcad:5 p:materi:9 p:matter:5 p:messag:-12 p:mochte:5 p:motori:-5 p:nachst:48
p:nachtr:6 p:necess:-5 p:normal:6 p:notari:5 p:nothin:9 p:novemb:8 p:nuestr:5 p:occorr:7 p:octubr:-5 p:oggett:-6
p:ondern:7 p:ontvan:-5 p:openst:8 p:operat:9 p:ordena:8 p:ordina:5 p:overzi:8 p:pagame:10 p:pagamo:8 p:paghia:5
p:paieme:7 p:partne:9 p:passar:11 p:payabl:5 p:paymen:14 p:pendie:15 p:perman:9 p:person:-7 p:portug:5 p:precis:15
p:preisa:6 p:prezad:-6 p:procha:22 p:procur:-5 p:progra:12 p:propos:11 p:propue:8 p:prossi:34 p:provve:-5
p:proxim:35 p:quanti:5 p:quedar:5 p:ragion:-5 p:rechnu:-11 p:reclam:6 p:recove:5 p:reguli:8 p:reissu:6 p:rekene:10
p:rekeni:-8 p:releas:8 p:remess:-6 p:remitt:6 p:renvoy:-5 p:requir:8 p:respet:-5 p:respos:-7 p:ressor:6 p:reteni:6
p:reunio:-6 p:revisi:11 p:riferi:12 p:riscon:6 p:risped:9 p:rispon:-5 p:rispos:7 p:sammel:5 p:scaden:10 p:schedu:7
p:schick:14 p:schimm:7 p:schrif:8 p:segret:8 p:seguin:12 p:semain:6 p:servic:8 p:servir:-5 p:servon:9 p:settim:6
p:signor:-5 p:siguie:16 p:statem:7 p:storna:7 p:suivan:7 p:suppor:5 p:suspen:-7 p:telefo:-6 p:teleph:6 p:terpst:6
p:tesore:10 p:tesour:8 p:testim:12 p:thursd:7 p:timesh:-5 p:todavi:6 p:transf:-6 p:tribun:5 p:tuesda:9 p:uberno:8
p:uberwe:14 p:uffici:-5 p:upcomi:6 p:valida:-5 p:valide:9 p:vanmor:6 p:vanweg:7 p:vanzel:9 p:vastge:9 p:verbun:8
p:vergut:5 p:verlan:6 p:verrek:16 p:vertra:5 p:vireme:10 p:voldoe:-6 p:volgen:13 p:voorda:7 p:vrijge:5 p:waarva:7
p:waitin:9 p:werkbo:6 p:withou:-5 p:zahlba:6 p:zahlla:16 p:zentra:7 p:zugest:6 s:0000:23 s:000:16 s:0:13 s:?:-6
s:aberto:9 s:acct:5 s:adubos:11 s:an:7 s:and:5 s:application:5 s:aviso:-6 s:aw:27 s:bl:13 s:case:8 s:cb:5 s:client:7
s:cliente:-5 s:compte:10 s:conciliacion:8 s:corriente:6 s:de:-13 s:debito:7 s:demande:5 s:di:-13 s:distinta:-10
s:echeance:13 s:em:8 s:en:10 s:enquiry:5 s:factures:9 s:factuur:-5 s:fatture:9 s:fo:9 s:fornitura:6 s:ft:5
s:fuori:12 s:geschlossen:-5 s:herinnering:-8 s:impaye:-7 s:inv:-6 s:invoice:-10 s:items:13 s:kd:5 s:ltd:5
s:mahnung:28 s:ms:-5 s:netten:5 s:nfs:-7 s:notificacion:5 s:novembre:8 s:nv:7 s:open:9 s:openstaande:-5 s:overdue:5
s:pagamento:-8 s:pago:-5 s:payment:14 s:pendientes:-5 s:pf:11 s:pm:5 s:po:-6 s:posten:-5 s:query:9 s:re:20
s:rechnungen:5 s:rekening:8 s:relance:-14 s:reminder:7 s:retail:5 s:retard:10 s:retention:5 s:ro:14 s:saldo:-5
s:saldos:7 s:sede:15 s:sf:5 s:solde:7 s:statement:-6 s:stationery:5 s:tn:7 s:um:-5 s:uw:17 s:vencida:5 s:vencidas:-8
s:wg:5 s:zahlungserinnerung:-12 w:!:-11 w:00000:-13 w:0000:-55 w:00:-33 w:?:-20 w:@:-26 w:aan:-11 w:ab:-5
w:abbiamo:-6 w:aber:11 w:account:-6 w:aceitamos:5 w:acerto:9 w:addressed:7 w:adjuntamos:-5 w:afgemeld:10
w:afgeschreven:5 w:after:5 w:aguarda:14 w:ai:8 w:alertas:5 w:alguna:5 w:alla:-6 w:allegato:-12 w:als:19 w:altijd:13
w:ambas:13 w:amount:-5 w:an:-8 w:and:10 w:anexo:-5 w:anfang:15 w:anfrage:8 w:angeordnet:5 w:angewiesen:-9
w:anotado:-6 w:any:-6 w:ao:-6 w:apenas:8 w:aperto:5 w:approvata:7 w:approved:20 w:aprobada:12 w:aprovada:11
w:armazem:8 w:ars:-5 w:art:5 w:as:-15 w:assim:-10 w:assinada:6 w:assinatura:12 w:at:6 w:ate:-7 w:attesa:7 w:au:7
w:auf:-11 w:auguro:7 w:aun:10 w:aus:-6 w:ausgeglichen:5 w:auszahlung:7 w:authorised:12 w:automatically:11
w:automatico:5 w:automatisch:9 w:autorizzata:16 w:avec:-5 w:avis:8 w:aviso:-5 w:back:-11 w:bacs:11 w:banca:5
w:banking:6 w:banque:-6 w:batch:33 w:be:6 w:been:20 w:before:-6 w:bei:5 w:bekommen:5 w:bem:6 w:besoin:10 w:beste:-12
w:betaal:-6 w:betaalbaar:7 w:betaaldatum:-5 w:betaalronde:11 w:betaalrun:9 w:betalen:-10 w:betaling:14 w:bevonden:-7
w:bh:5 w:bianca:7 w:bij:9 w:bin:-5 w:bis:-7 w:bl:12 w:blank:6 w:bleiben:5 w:blocco:12 w:boa:5 w:bom:5 w:bonifici:21
w:bonifico:-8 w:bonne:14 w:books:6 w:bounced:6 w:budgethouder:8 w:buena:-6 w:buenos:12 w:buonasera:8 w:buongiorno:-7
w:but:7 w:button:7 w:bv:6 w:by:8 w:ca:13 w:cae:5 w:caixas:-6 w:calendrier:8 w:campagne:14 w:caro:6 w:carta:-12
w:cartera:5 w:cause:-6 w:cb:5 w:ce:-7 w:center:6 w:centre:5 w:centro:7 w:certified:5 w:che:16 w:chefe:-6 w:cheque:6
w:cif:-5 w:cinzia:6 w:circuito:13 w:cl:-7 w:clear:5 w:cliente:-6 w:cmr:-7 w:coda:14 w:col:9 w:collega:6 w:com:-8
w:come:5 w:comme:12 w:company:-5 w:comparto:5 w:complet:7 w:compte:-5 w:comunichiamo:5 w:conferida:8 w:conformada:5
w:conforme:-6 w:conformidad:11 w:consejo:-6 w:conta:-6 w:contabile:5 w:contamos:-6 w:contro:9 w:copia:-5 w:copie:8
w:correcto:6 w:cortesia:7 w:cost:6 w:cours:17 w:creditnota:9 w:cristina:7 w:cuenta:-10 w:cycle:11 w:da:-17 w:daar:8
w:dagegen:5 w:dagen:-5 w:dann:-5 w:dans:9 w:das:-15 w:data:15 w:date:7 w:datum:18 w:davon:-5 w:day:9 w:days:-9
w:db:5 w:dc:5 w:de:15 w:debetnota:6 w:debt:8 w:decide:10 w:dei:9 w:deja:-5 w:dejar:5 w:del:13 w:dell:-7 w:demandez:6
w:depense:10 w:der:15 w:desconto:5 w:desea:5 w:despesa:7 w:detalle:-6 w:deux:15 w:deve:7 w:devez:6 w:devolvemos:12
w:deze:-6 w:dezembro:7 w:di:-23 w:dia:6 w:die:6 w:dieser:6 w:direccion:-5 w:directement:-6 w:directeur:13
w:distinta:12 w:dit:-6 w:dn:6 w:do:-8 w:documents:7 w:doen:6 w:domani:11 w:donc:5 w:donner:9 w:door:10 w:doppia:9
w:dos:6 w:dott:-7 w:dr:-5 w:dran:17 w:drin:15 w:du:-7 w:due:-5 w:duplicato:11 w:ecrit:5 w:ee:26 w:een:-12 w:eerst:-5
w:eerstvolgende:14 w:elkaar:9 w:em:-22 w:email:11 w:emargement:7 w:emissione:7 w:en:19 w:encaissement:13
w:encontra:6 w:encore:10 w:endlich:7 w:entity:6 w:entra:11 w:entrar:6 w:entrega:-8 w:entro:-5 w:entrou:6
w:entscheidet:8 w:enviamos:7 w:equipo:5 w:er:-15 w:errado:5 w:es:-13 w:eso:8 w:espera:15 w:est:12 w:esta:22
w:estado:5 w:estas:5 w:estratto:-6 w:et:18 w:eu:-5 w:eur:-11 w:euro:-12 w:exact:14 w:expediente:12 w:factura:-6
w:facturas:-6 w:facture:5 w:facturen:-6 w:faire:10 w:faite:10 w:fall:5 w:fattura:-9 w:fatura:8 w:favor:-5 w:fc:-5
w:fe:7 w:februar:5 w:fee:5 w:feira:-8 w:feste:7 w:ficheiro:10 w:fichero:9 w:ficou:-7 w:figura:5 w:figuran:5
w:firma:10 w:first:-8 w:floor:6 w:flujo:6 w:flusso:11 w:fois:-5 w:follow:10 w:fondos:11 w:fornitore:8 w:francesca:9
w:frau:-8 w:from:7 w:further:9 w:gaat:6 w:ganz:8 w:geaccordeerd:7 w:gebucht:7 w:geehrter:6 w:geen:5 w:geht:-6
w:geld:-8 w:geleverd:-8 w:geliefert:5 w:gennaio:6 w:gentile:12 w:gepruft:5 w:gere:-6 w:gerencia:8 w:gerente:9
w:geven:5 w:gezet:14 w:giorni:-6 w:giorno:12 w:giro:7 w:go:-7 w:goed:11 w:goedendag:6 w:goedgekeurd:9 w:going:10
w:goods:6 w:gp:-6 w:gr:17 w:graag:11 w:guia:-6 w:gutschrift:6 w:habeis:5 w:haben:-6 w:habitude:13 w:had:-10
w:halen:-5 w:hallo:6 w:handtekening:6 w:hangt:10 w:heb:-5 w:hebben:7 w:heeft:10 w:het:-16 w:heute:11 w:hice:5
w:hij:10 w:hoje:12 w:ib:10 w:ich:-15 w:if:-5 w:ignoring:5 w:ihnen:-6 w:ihre:-9 w:ihrer:8 w:ik:-18 w:il:-5 w:im:30
w:immer:-6 w:in:22 w:incidencia:5 w:included:5 w:incluido:8 w:ins:8 w:inserita:8 w:interna:5 w:invoice:5 w:io:-7
w:is:12 w:isso:-5 w:ist:8 w:it:10 w:iva:-5 w:ja:6 w:jamais:-5 w:janela:8 w:jour:10 w:jours:-7 w:juli:-5 w:jullie:6
w:juros:5 w:just:9 w:kaixo:9 w:kan:-7 w:keer:10 w:keinen:14 w:kommenden:5 w:konnen:8 w:krakow:6 w:kratten:6 w:la:9
w:lancada:11 w:late:6 w:lauf:18 w:laufen:7 w:lavori:5 w:lcr:13 w:leistung:5 w:les:-7 w:let:-5 w:letzte:5 w:li:7
w:lieferant:5 w:liegt:6 w:ligar:11 w:lijst:20 w:lille:6 w:liquidabile:6 w:liquidada:7 w:liquidation:10 w:lista:-6
w:litigation:5 w:logistics:6 w:loopt:13 w:los:-15 w:losse:5 w:lot:7 w:lote:11 w:lp:5 w:lu:6 w:mag:6 w:mail:-14
w:mairie:-6 w:mancherebbe:5 w:manda:6 w:mandat:11 w:mandato:14 w:mars:-5 w:marta:10 w:material:9 w:matters:5
w:me:-16 w:mee:24 w:mei:-5 w:mer:9 w:message:-5 w:messaggio:-6 w:metida:9 w:metto:17 w:mf:7 w:mia:-5 w:mien:5
w:mist:9 w:mit:22 w:mme:11 w:mn:11 w:mochten:5 w:mois:-6 w:monats:15 w:monica:6 w:mora:9 w:morgen:8 w:motivo:-5
w:motorista:-5 w:mp:6 w:my:-7 w:na:14 w:nach:5 w:nachste:-6 w:nachsten:50 w:nada:-11 w:nao:10 w:ne:-7 w:nee:10
w:need:-5 w:needed:8 w:nei:-7 w:nel:10 w:nella:30 w:nennen:15 w:nessun:11 w:next:38 w:nf:-5 w:ni:-7 w:nichts:-6
w:niet:12 w:nimmt:14 w:no:6 w:noch:5 w:nog:10 w:nom:-5 w:normal:25 w:nos:-14 w:nostro:-6 w:not:-5 w:nota:5
w:notas:-5 w:nothing:9 w:notice:-5 w:nous:-20 w:novembre:5 w:now:-10 w:nv:5 w:occorre:7 w:octubre:-5 w:of:-17
w:off:13 w:oggetto:-6 w:oggi:12 w:ohne:-6 w:ok:-6 w:oltre:5 w:om:-12 w:on:-16 w:onze:-11 w:ook:-6 w:open:-6
w:openstaat:7 w:or:15 w:orden:-8 w:ordenador:9 w:ordinary:6 w:os:-6 w:out:5 w:over:-8 w:overzicht:8 w:owner:8
w:padre:-6 w:paga:-9 w:pagamento:-8 w:pagamentos:21 w:pagamos:8 w:pagar:-17 w:pagata:20 w:paghiamo:5 w:pago:6
w:pagos:14 w:paiement:13 w:paola:5 w:para:8 w:parked:7 w:parola:-5 w:partij:6 w:partner:5 w:pas:9 w:paul:6
w:payable:5 w:payee:-7 w:paying:-5 w:payment:13 w:pendiente:15 w:per:10 w:perche:12 w:permanent:11 w:pero:9 w:pf:12
w:piero:8 w:plan:10 w:plus:-6 w:pn:5 w:po:10 w:poi:12 w:por:-14 w:porque:-5 w:portal:6 w:post:-5 w:potete:5 w:pre:6
w:precisare:6 w:preciso:8 w:preisabweichung:6 w:prezado:-5 w:primo:9 w:processamento:12 w:prochain:19 w:prochaine:6
w:programada:6 w:proposal:11 w:propria:5 w:propuesta:9 w:prossima:15 w:prossimi:-5 w:prossimo:24 w:proveedor:-5
w:proveedores:5 w:proxima:24 w:proximo:22 w:proximos:-7 w:puesto:5 w:puts:11 w:pv:6 w:qr:12 w:qs:10 w:quale:6
w:quando:5 w:que:-8 w:queda:8 w:quedaron:5 w:question:5 w:queue:5 w:qui:-8 w:re:7 w:ready:9 w:rechnung:-9 w:recht:6
w:reclamacion:5 w:reclamo:7 w:recovery:5 w:ref:-5 w:referente:-7 w:reissue:6 w:rekenen:10 w:rekening:-5 w:released:7
w:remesa:14 w:remessa:-6 w:remittance:7 w:required:9 w:resposta:-7 w:resto:8 w:retenida:6 w:reto:10 w:retour:6
w:reunion:-6 w:revision:12 w:ri:6 w:rien:9 w:rif:5 w:riferisce:8 w:risposta:6 w:rochat:11 w:room:7 w:round:7
w:route:6 w:run:32 w:sai:16 w:said:-8 w:saisir:6 w:saldra:15 w:sali:9 w:same:-5 w:samen:6 w:sanne:9 w:sans:-5
w:sao:8 w:scadenza:5 w:scadenzario:5 w:scheduled:9 w:schickt:7 w:schriftlich:6 w:seguinte:12 w:selon:7 w:semaine:6
w:send:-7 w:senor:5 w:sepa:6 w:ser:-7 w:seront:12 w:serve:8 w:services:5 w:servirebbe:-5 w:servono:9 w:setor:-5
w:sexta:-5 w:shared:6 w:should:7 w:si:14 w:sido:11 w:signed:6 w:siguiente:20 w:simply:5 w:sind:7 w:sit:6 w:site:-5
w:sm:9 w:sobre:12 w:sofort:6 w:son:11 w:sont:17 w:sorry:-5 w:spesa:6 w:sra:-5 w:ssa:-5 w:statement:7 w:status:13
w:stellen:5 w:still:-6 w:stornate:9 w:su:-11 w:sua:-7 w:suit:15 w:suivante:6 w:sul:-7 w:support:5 w:svp:-9
w:system:18 w:tag:17 w:tagen:-11 w:tanda:16 w:tc:7 w:te:-23 w:team:12 w:teil:6 w:telephonique:6 w:tem:-9 w:tengan:-6
w:termijn:5 w:termin:10 w:terpstra:6 w:tesoreria:10 w:tesouraria:8 w:th:-9 w:that:-8 w:the:14 w:their:7 w:there:5
w:these:9 w:this:-11 w:thoma:5 w:though:5 w:through:-5 w:thursday:8 w:ti:7 w:tk:9 w:tn:7 w:todavia:6 w:tono:-6
w:tot:10 w:total:-6 w:tout:-5 w:train:5 w:traite:6 w:transferencia:-9 w:transferencias:7 w:traz:9 w:tres:6
w:tribunale:7 w:tuesday:9 w:ubernommen:8 w:uberweisen:11 w:uberweisung:-8 w:ufficio:-5 w:ultima:-5 w:um:-17 w:und:-7
w:unit:6 w:unless:6 w:uno:7 w:uns:-13 w:unserer:6 w:upcoming:6 w:upload:7 w:utile:11 w:uw:-13 w:va:11 w:vader:11
w:validee:10 w:valor:-12 w:vanmorgen:6 w:vanwege:7 w:vanzelf:9 w:vat:7 w:vc:-8 w:verguten:5 w:verlangt:6
w:verrekend:16 w:vertrags:6 w:vf:7 w:vi:-7 w:virement:-5 w:virements:15 w:vitor:5 w:voi:7 w:volgende:19 w:volgens:-5
w:volgt:5 w:vom:-5 w:voordat:7 w:vosso:6 w:votre:-6 w:voyez:-5 w:vrijgegeven:5 w:vrouw:5 w:waarvan:7 w:wacht:14
w:waiting:9 w:wann:6 w:war:-8 w:was:-7 w:wat:5 w:werkbon:6 w:when:6 w:which:13 w:who:-5 w:wij:-10 w:with:12
w:without:-5 w:woche:-7 w:would:-5 w:wurde:-10 w:xml:7 w:yes:13 w:your:-5 w:zahlbar:6 w:zahle:5 w:zahllauf:11
w:zahlung:12 w:ze:10 w:zentrale:8 w:zie:7 w:ziffer:6 w:zijn:-6 w:zin:13 w:zit:11 w:zu:6 w:zur:7
"""
