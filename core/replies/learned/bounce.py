"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -5.51
THRESHOLD = 0.2
#: clue:hundredths
WEIGHTS = """
?:-15 b:000_00:-10 b:000_0:33 b:00_uur:5 b:0_0:64 b:0_dias:6 b:@_foi:5 b:@_is:6 b:@_nao:14 b:aan_@:8 b:bericht_kon:7
b:bestaat_niet:7 b:buzon_no:-6 b:caixa_de:8 b:casella_inesistente:5 b:ceci_est:11 b:correo_del:7 b:could_not:5
b:das_postfach:6 b:dat_hebt:5 b:de_@:6 b:de_correio:8 b:de_correo:11 b:de_messagerie:5 b:del_servidor:7
b:destinatario_@:11 b:ee_stato:6 b:el_sistema:6 b:empfanger_nicht:5 b:en_0:5 b:endereco_@:8 b:es_el:6 b:est_une:8
b:este_buzon:-8 b:etat_de:8 b:foi_encontrado:8 b:ha_sido:8 b:het_mailadres:10 b:il_messaggio:15
b:impossibile_recapitare:8 b:kon_niet:7 b:konnte_nicht:7 b:la_direccion:5 b:mailadres_dat:5 b:na_00:5
b:nachricht_konnte:6 b:nao_existe:5 b:nao_foi:10 b:nicht_gefunden:5 b:nicht_zugestellt:7 b:niet_gevonden:9
b:niet_worden:11 b:no_ha:7 b:ou_nao:7 b:pas_pu:5 b:pu_etre:6 b:quedo_en:6 b:recapitare_il:8 b:sistema_de:6
b:su_mensaje:13 b:uw_bericht:12 b:vie_legali:5 b:votre_message:6 b:worden_afgeleverd:6 b:worden_bezorgd:6
b:zugestellt_werden:6 c:<ab:-5 c:<an:-6 c:<as:-5 c:<at:-5 c:<ba:-6 c:<ber:5 c:<beri:6 c:<bezo:5 c:<bi:-6 c:<bo:7
c:<bon:8 c:<bonj:9 c:<cec:5 c:<ceci:5 c:<ch:-5 c:<co:-13 c:<com:-8 c:<con:-11 c:<cont:-5 c:<corr:5 c:<da:-9
c:<da>:-5 c:<de:8 c:<del:6 c:<deli:6 c:<des:13 c:<dest:11 c:<dom:7 c:<empf:5 c:<end:5 c:<ent:8 c:<entr:8 c:<err:5
c:<erro:5 c:<ex:19 c:<exa:10 c:<exam:11 c:<exi:6 c:<fac:-6 c:<fact:-5 c:<fai:6 c:<fail:7 c:<fi:-5 c:<fo:6 c:<foi:5
c:<foi>:5 c:<fr:-6 c:<gev:5 c:<gevo:5 c:<in:-8 c:<in>:-6 c:<ine:5 c:<je:-5 c:<ju:-5 c:<ko:5 c:<kon:7 c:<la:-5
c:<la>:-5 c:<le:-8 c:<li:-6 c:<ma:-10 c:<mai:5 c:<mail:7 c:<me:13 c:<me>:-5 c:<men:15 c:<mens:16 c:<mes:15
c:<mess:16 c:<mi:-8 c:<mo:-6 c:<na:7 c:<nao:5 c:<nao>:5 c:<ne:-5 c:<ni:5 c:<nie:5 c:<niet:6 c:<no:-9 c:<noti:5
c:<nu:-6 c:<op:-5 c:<pa:-18 c:<pag:-6 c:<par:-5 c:<perm:7 c:<pr:-9 c:<pre:-5 c:<qu:-6 c:<que:-7 c:<que>:-5 c:<re:7
c:<rem:9 c:<remi:7 c:<sa:-6 c:<ser:9 c:<serv:8 c:<so:-7 c:<sta:6 c:<stat:8 c:<to:-5 c:<tr:-7 c:<tra:-5 c:<ult:5
c:<un:-6 c:<uw:5 c:<uw>:5 c:<va:-9 c:<vi:-5 c:<vo:-11 c:<wi:-10 c:<word:5 c:aat:6 c:achr:5 c:achri:5 c:act:-7
c:actu:-5 c:adr:7 c:adre:7 c:adres:7 c:age:13 c:age>:5 c:agg:6 c:aggi:6 c:aggio:6 c:ail:14 c:aila:5 c:ailad:5
c:aje:9 c:aje>:9 c:al>:-6 c:all:-5 c:amo:-6 c:amp:10 c:ampl:11 c:ample:11 c:anc:-5 c:and:-13 c:anen:6 c:anent:6
c:ang:5 c:ange:6 c:anger:8 c:api:5 c:ar>:-9 c:ari:5 c:ario:8 c:ario>:6 c:art:-6 c:at>:8 c:ata>:-5 c:atar:9 c:atari:9
c:ate:-9 c:ate>:-5 c:ati:7 c:atio:5 c:ation:5 c:ato:7 c:ato>:8 c:att:-5 c:ben:-5 c:beri:6 c:beric:6 c:bezo:5
c:bezor:5 c:bon:7 c:bonj:9 c:bonjo:9 c:bre:-5 c:cai:5 c:cati:5 c:catio:6 c:ce>:-7 c:cec:5 c:ceci:5 c:ceci>:5
c:che:-5 c:chric:5 c:cht:6 c:cht>:11 c:cia:-6 c:cip:5 c:cipi:5 c:cipie:5 c:com:-9 c:con>:-5 c:corre:6 c:cri:-5
c:ctu:-6 c:da>:-10 c:dad:-6 c:del:5 c:deli:6 c:deliv:6 c:den:13 c:den>:15 c:des:12 c:dest:11 c:desti:11 c:di>:-6
c:dir:5 c:do>:6 c:dom:10 c:doma:5 c:domai:5 c:dor>:6 c:dre:7 c:dres:9 c:dres>:6 c:eca:5 c:eci:11 c:eci>:5 c:ecip:5
c:ecipi:5 c:edi:-8 c:ee>:-6 c:ega:9 c:eli:5 c:eliv:6 c:elive:6 c:emb:-6 c:emi:5 c:emis:7 c:emise:5 c:empf:5
c:empfa:5 c:en>:-20 c:ender:5 c:ens:16 c:ensa:17 c:ensag:8 c:ensaj:9 c:ent:12 c:ent>:-8 c:ente:9 c:ente>:5 c:entr:5
c:entre:9 c:eo>:5 c:er>:-17 c:erd:10 c:erd>:6 c:erde:5 c:erden:5 c:eri:6 c:eric:5 c:erich:5 c:erm:7 c:erma:8
c:erman:6 c:erro:5 c:error:5 c:erv:7 c:ervi:6 c:ervid:7 c:ess:18 c:essa:15 c:essag:16 c:est:12 c:estaa:7 c:esti:10
c:estin:11 c:ete:-6 c:eur:-6 c:evo:6 c:evon:5 c:evond:5 c:exa:10 c:exam:11 c:examp:11 c:exi:8 c:exis:7 c:exist:7
c:ezo:5 c:ezor:5 c:ezorg:5 c:fact:-5 c:factu:-5 c:fai:5 c:fail:7 c:fan:5 c:fang:5 c:fange:5 c:ficat:5 c:foi:5
c:foi>:5 c:gen:-5 c:ger:5 c:gev:7 c:gevo:7 c:gevon:5 c:ggi:5 c:ggio:6 c:ggio>:6 c:gin:6 c:gio:5 c:gio>:6 c:hric:5
c:hrich:5 c:ht>:9 c:ia>:-10 c:icati:5 c:ich>:-6 c:icht:10 c:icht>:12 c:ida:-8 c:ido:10 c:idor:7 c:idor>:7 c:ier:-5
c:iet>:6 c:ifi:6 c:ifica:5 c:ilad:5 c:iladr:5 c:impos:5 c:in>:-6 c:ina:12 c:inat:10 c:inata:9 c:ine:6 c:io>:14
c:ipi:5 c:ipie:5 c:ipien:5 c:ir>:-6 c:is>:-5 c:ise>:5 c:iso:5 c:ist:9 c:iste:10 c:iste>:5 c:it>:-8 c:ita:5 c:ite:-5
c:iver:5 c:jou:8 c:jour:8 c:jour>:8 c:kon:7 c:konnt:5 c:la>:-8 c:ladre:5 c:le>:9 c:les:-5 c:lie:-5 c:liv:6 c:live:6
c:liver:6 c:lo>:-6 c:mai:9 c:mail:7 c:maila:5 c:mane:6 c:manen:6 c:me>:-5 c:men:6 c:mens:16 c:mensa:16 c:ment:-6
c:ment>:-6 c:mer:-7 c:mes:15 c:mess:17 c:messa:16 c:mis:7 c:mise:7 c:mise>:6 c:mos:-6 c:mos>:-6 c:mpf:5 c:mpfa:5
c:mpfan:5 c:mpl:9 c:mple:10 c:mple>:11 c:mposs:5 c:nachr:5 c:nao:5 c:nao>:5 c:nat:9 c:nata:9 c:natar:10 c:nce:-5
c:nda:-6 c:nde:8 c:nden:8 c:nden>:9 c:nent:6 c:nente:5 c:nge:5 c:nger:7 c:nger>:5 c:nie:5 c:niet:5 c:niet>:6 c:njo:9
c:njou:9 c:njour:9 c:nnte:5 c:not:5 c:noti:5 c:notif:6 c:nsa:17 c:nsag:8 c:nsage:8 c:nsaj:9 c:nsaje:9 c:nt>:-9
c:nte:7 c:nte>:7 c:ntr:8 c:ntre:9 c:ntreg:10 c:oma:7 c:omai:5 c:omain:5 c:omp:-5 c:onde:5 c:onden:5 c:onj:9 c:onjo:9
c:onjou:9 c:onnt:5 c:onnte:5 c:or>:5 c:org:5 c:orre:6 c:orreo:5 c:ort:-5 c:os>:-17 c:ost:8 c:oti:5 c:otifi:6
c:ous:-5 c:ous>:-5 c:ove:-5 c:pag:-7 c:par:-6 c:perm:7 c:perma:6 c:pfa:5 c:pfan:5 c:pfang:5 c:pie:5 c:pien:6
c:pient:5 c:ple:11 c:ple>:11 c:pos:6 c:post:5 c:pre:-8 c:que:-6 c:ra>:-14 c:rde:7 c:rden:9 c:rden>:9 c:re>:-5
c:rec:6 c:recip:5 c:reg:5 c:rega:6 c:rem:6 c:remi:7 c:remis:8 c:reo:5 c:reo>:5 c:res>:5 c:ric:7 c:rich:9 c:richt:9
c:rio:8 c:rio>:6 c:rma:7 c:rman:6 c:rmane:6 c:ro>:-13 c:ror:5 c:rreo:5 c:rreo>:5 c:rro:5 c:rror:5 c:rte:-5 c:rvi:6
c:rvid:7 c:rvido:7 c:ry>:6 c:sa>:-5 c:sag:23 c:sage:17 c:sage>:7 c:sagem:5 c:sagg:7 c:saggi:7 c:saj:9 c:saje:9
c:saje>:9 c:sch:-7 c:sci:5 c:sen:-5 c:ser:9 c:serv:8 c:servi:6 c:sis:6 c:sist:6 c:siste:6 c:ssa:12 c:ssag:16
c:ssage:10 c:ssagg:7 c:sta:8 c:staa:5 c:stat:7 c:stato:7 c:ste:15 c:ste>:7 c:stem:5 c:sti:8 c:stin:10 c:stina:11
c:str:-6 c:tar:10 c:tari:9 c:tario:9 c:tat:14 c:tato:9 c:tato>:9 c:te>:-5 c:tent:8 c:ter:-5 c:ti>:-5 c:tifi:5
c:tific:5 c:tin:10 c:tina:10 c:tinat:10 c:tiv:5 c:tivo>:5 c:to>:8 c:tra:-12 c:tre:10 c:treg:10 c:trega:7 c:tte:-8
c:tur:-8 c:ume:-5 c:ura:-6 c:us>:-8 c:uw>:5 c:ve>:-5 c:ver:5 c:vid:5 c:vido:7 c:vidor:7 c:viso>:5 c:vond:5 c:vonde:5
c:word:5 c:worde:5 c:xam:11 c:xamp:11 c:xampl:11 c:xis:7 c:xist:7 c:xiste:5 c:zor:5 c:zorg:5 d:0.1:-11 d:0.25:-13
d:0.4:-12 d:0.55:-11 d:0.7:-12 d:0.85:-9 e:paid=day:-7 e:paid=none:-8 e:promise=day:-10 e:run=none:-7 f:_amount:-19
f:_day:-37 f:_invoice:-31 f:ack:-22 f:admin:-13 f:all:-8 f:back:-8 f:bounce:97 f:copy:-6 f:d.LOST:17 f:difference:-7
f:dispute:5 f:formal:-16 f:gone:-15 f:goods:11 f:greeting:-5 f:hostile:-6 f:insolvency:-11 f:lawyer:-7 f:legal:-12
f:mine:-32 f:moved:14 f:moves:-15 f:not:14 f:not_gone:6 f:not_stop:-8 f:ooo:-14 f:paid:-14 f:pay:-17 f:refuse:8
f:remittance:-6 f:run:-9 f:stop:-22 f:unable:-5 f:until:-7 f:willpay:-21 i:acknowledgement:-15
i:acknowledgement=2:-15 i:already_paid:-14 i:already_paid=3:-12 i:bounce:162 i:bounce=3:162
i:copy_invoice_request:-5 i:dispute:-22 i:dispute=2:-15 i:dispute=3:-5 i:hardship:-7 i:hardship=3:-6 i:hostile:-6
i:in_payment_run:-7 i:in_payment_run=3:-7 i:insolvency:-11 i:insolvency=3:-12 i:invoice_admin:-11
i:invoice_admin=3:-9 i:legal:-17 i:legal=3:-11 i:nothing:-25 i:out_of_office:-13 i:out_of_office=3:-9
i:promise_to_pay:-13 i:promise_to_pay=3:-13 i:question:-9 i:remittance_advice:-8 i:remittance_advice=3:-6
i:statement_request:-5 i:unsubscribe:-25 i:unsubscribe=3:-22 i:wrong_contact:-11 i:wrong_contact=3:-12 l:de:-16
l:en:-16 l:fr:18 l:it:-13 l:pt:-5 n:1:8 n:2:-16 n:3:-21 p:afgele:6 p:automa:7 p:berich:12 p:bestaa:9 p:bezorg:11
p:bonjou:18 p:caduca:6 p:casell:5 p:conseg:8 p:correi:8 p:credit:-5 p:delive:11 p:destin:22 p:domini:8 p:empfan:9
p:encont:8 p:endere:9 p:entreg:20 p:exampl:22 p:extern:7 p:factur:-8 p:folgen:5 p:gefund:5 p:gevond:10 p:imposs:10
p:indiri:6 p:inesis:5 p:inexis:5 p:laatst:8 p:mailad:9 p:mensag:15 p:mensaj:18 p:messag:31 p:nachri:8 p:notifi:11
p:nxdoma:5 p:ontvan:6 p:origin:9 p:perman:12 p:postfa:6 p:recapi:9 p:recipi:8 p:riusci:6 p:seguen:5 p:servid:14
p:sistem:5 p:tentat:7 p:utiliz:5 p:vencim:5 p:zugest:7 p:zustel:5 s:00000:-11 s:0000:-7 s:000:-8 s:00:-5 s:0:-22
s:automatica:-7 s:aw:-17 s:bezorgd:5 s:consegna:8 s:de:5 s:delivery:17 s:devuelto:6 s:distribue:26 s:echec:17
s:entrega:13 s:entregar:19 s:etat:9 s:facture:-5 s:failed:5 s:failure:9 s:falha:12 s:fatura:6 s:fehlgeschlagen:5
s:ha:7 s:mail:20 s:mancata:5 s:message:28 s:na:12 s:nao:10 s:niet:6 s:no:14 s:non:43 s:notification:12
s:onbestelbaar:8 s:pagamento:-8 s:possivel:8 s:re:-81 s:recapito:9 s:remis:5 s:remise:17 s:returned:11 s:riuscito:5
s:se:11 s:sender:11 s:sollecito:-9 s:to:11 s:undelivered:11 s:unzustellbar:8 s:zustellung:5 w:!:-9 w:00000:-13
w:0000:-14 w:000:24 w:00:-22 w:0:32 w:?:-15 w:@:93 w:aan:6 w:aceita:7 w:afgeleverd:6 w:an:5 w:automatique:6
w:avviso:5 w:bericht:13 w:bestaat:9 w:bezorgd:7 w:bitte:-5 w:bonjour:18 w:caixa:8 w:casella:5 w:ceci:11 w:con:-9
w:consegna:6 w:correio:8 w:correo:10 w:could:5 w:da:-9 w:delivery:7 w:destinatario:15 w:di:-5 w:dominio:8 w:el:5
w:empfanger:6 w:en:-9 w:encontrado:9 w:endereco:9 w:entregar:5 w:error:8 w:est:7 w:et:-5 w:etat:8 w:etre:6
w:example:22 w:existe:8 w:failed:7 w:foi:11 w:gefunden:5 w:gevonden:10 w:ha:7 w:het:6 w:host:6 w:ich:-6 w:ik:-8
w:il:7 w:impossibile:8 w:in:-12 w:indirizzo:6 w:inesistente:5 w:is:5 w:je:-7 w:kon:8 w:konnte:9 w:la:-11 w:laatste:8
w:le:-8 w:legali:5 w:lo:-5 w:mailadres:10 w:me:-10 w:mensagem:9 w:mensagens:6 w:mensaje:18 w:message:14
w:messaggio:13 w:mx:5 w:nachricht:8 w:nao:10 w:ne:-6 w:nicht:5 w:niet:12 w:notification:12 w:numero:-5 w:nxdomain:5
w:on:-6 w:ontvanger:7 w:op:-5 w:originale:8 w:ou:7 w:permanente:9 w:pleine:5 w:postfach:6 w:pu:6 w:que:-10 w:quedo:5
w:quota:8 w:recapitare:8 w:relais:5 w:remise:11 w:server:6 w:servidor:14 w:si:-5 w:sido:8 w:sie:-5 w:sistema:6
w:sollecito:5 w:stato:14 w:status:5 w:sur:-5 w:systeme:5 w:ultimo:6 w:un:-5 w:une:6 w:user:5 w:uur:5 w:uw:10
w:van:-5 w:vencimiento:6 w:vie:5 w:vous:-5 w:we:-5 w:werden:8 w:wir:-5 w:worden:10 w:zugestellt:7
"""
