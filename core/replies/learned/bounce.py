"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -5.51
THRESHOLD = 0.15
#: clue:hundredths
WEIGHTS = """
?:-14 b:000_00:-10 b:000_0:33 b:00_uur:5 b:0_0:62 b:0_dias:6 b:@_foi:5 b:@_is:6 b:@_nao:14 b:aan_@:9 b:bericht_kon:7
b:bestaat_niet:8 b:buzon_no:-6 b:caixa_de:8 b:ceci_est:11 b:correo_del:6 b:could_not:5 b:das_postfach:5 b:dat_hebt:5
b:de_@:6 b:de_correio:8 b:de_correo:11 b:de_messagerie:5 b:del_servidor:7 b:destinatario_@:12 b:ee_stato:7
b:el_sistema:6 b:empfanger_nicht:5 b:en_0:5 b:endereco_@:8 b:es_el:6 b:est_une:8 b:este_buzon:-8 b:etat_de:9
b:foi_encontrado:8 b:ha_sido:9 b:hebt_ingevoerd:5 b:het_mailadres:9 b:ihre_nachricht:5 b:il_messaggio:15
b:impossibile_recapitare:7 b:is_niet:5 b:kon_niet:8 b:konnte_nicht:6 b:la_direccion:5 b:mailadres_dat:5 b:na_00:6
b:nachricht_konnte:5 b:nao_existe:5 b:nao_foi:9 b:nicht_gefunden:6 b:nicht_zugestellt:6 b:niet_gevonden:9
b:niet_worden:10 b:no_ha:7 b:ou_nao:7 b:pas_pu:5 b:pu_etre:5 b:recapitare_il:7 b:sistema_de:6 b:su_mensaje:13
b:uw_bericht:11 b:votre_message:6 b:worden_afgeleverd:6 b:worden_bezorgd:5 b:zugestellt_werden:5 c:<ab:-5 c:<an:-6
c:<as:-5 c:<at:-5 c:<ba:-6 c:<ber:5 c:<beri:5 c:<bezo:5 c:<bi:-6 c:<bo:8 c:<bon:8 c:<bonj:9 c:<cec:6 c:<ceci:6
c:<ch:-5 c:<co:-13 c:<com:-8 c:<con:-10 c:<cont:-5 c:<corr:5 c:<da:-9 c:<da>:-5 c:<de:8 c:<del:5 c:<deli:5 c:<des:12
c:<dest:10 c:<dom:7 c:<domi:5 c:<empf:5 c:<end:5 c:<ent:8 c:<entr:8 c:<err:5 c:<erro:6 c:<ex:20 c:<exa:11 c:<exam:11
c:<exi:6 c:<exis:5 c:<fa:-6 c:<fac:-5 c:<fact:-5 c:<fi:-5 c:<fo:5 c:<foi:5 c:<foi>:5 c:<fr:-5 c:<gev:5 c:<gevo:5
c:<ha:-6 c:<in:-8 c:<in>:-5 c:<je:-5 c:<ju:-5 c:<ko:5 c:<kon:8 c:<kon>:5 c:<la:-6 c:<la>:-6 c:<le:-8 c:<li:-5
c:<ma:-9 c:<mai:5 c:<mail:7 c:<me:13 c:<me>:-5 c:<men:14 c:<mens:16 c:<mes:14 c:<mess:16 c:<mi:-8 c:<mo:-6 c:<na:7
c:<nao:5 c:<nao>:5 c:<ni:5 c:<nie:5 c:<niet:5 c:<no:-9 c:<nu:-6 c:<op:-5 c:<or:5 c:<ori:5 c:<orig:5 c:<pa:-17
c:<pag:-6 c:<par:-5 c:<perm:7 c:<pr:-9 c:<pre:-5 c:<qu:-8 c:<que:-7 c:<que>:-5 c:<re:7 c:<reci:5 c:<rem:8 c:<remi:6
c:<sa:-6 c:<ser:9 c:<serv:9 c:<so:-7 c:<stat:5 c:<to:-5 c:<tr:-7 c:<tra:-5 c:<ult:5 c:<un:-5 c:<va:-9 c:<vi:-5
c:<vo:-12 c:<we:-5 c:<wi:-10 c:<word:5 c:aat:6 c:act:-6 c:actu:-5 c:adr:7 c:adre:7 c:adres:7 c:age:12 c:age>:5
c:agg:6 c:aggi:6 c:aggio:6 c:ail:11 c:aje:9 c:aje>:9 c:al>:-5 c:amo:-6 c:amp:10 c:ampl:11 c:ample:11 c:and:-12
c:ane:5 c:anen:6 c:anent:6 c:ange:6 c:anger:8 c:ant:-5 c:api:5 c:ar>:-8 c:ario:7 c:ario>:5 c:art:-6 c:at>:7 c:atar:8
c:atari:9 c:ate:-9 c:ati:6 c:ato:5 c:ato>:6 c:ben:-5 c:beri:5 c:beric:5 c:bezo:5 c:bezor:5 c:bon:7 c:bonj:9
c:bonjo:9 c:bre:-5 c:cai:5 c:ce>:-7 c:cec:5 c:ceci:6 c:ceci>:6 c:ch>:-5 c:che:-5 c:cht:6 c:cht>:10 c:cia:-6 c:cip:5
c:cipi:5 c:cipie:5 c:com:-9 c:con>:-5 c:corre:6 c:ctu:-5 c:da>:-10 c:dad:-6 c:deliv:5 c:den:13 c:den>:15 c:des:12
c:dest:11 c:desti:11 c:di>:-6 c:dir:5 c:dit:-5 c:do>:6 c:dom:9 c:domi:5 c:domin:5 c:dor>:6 c:dre:7 c:dres:9
c:dres>:5 c:eca:5 c:eci:12 c:eci>:5 c:ecip:5 c:ecipi:5 c:edi:-8 c:ee>:-5 c:ega:9 c:eliv:5 c:elive:5 c:emb:-5
c:emis:7 c:emise:6 c:empf:5 c:empfa:5 c:en>:-21 c:ender:5 c:ens:16 c:ensa:17 c:ensag:7 c:ensaj:9 c:ent:11 c:ent>:-7
c:ente:7 c:entr:6 c:entre:9 c:eo>:5 c:er>:-15 c:era:-6 c:erc:-5 c:erd:10 c:erd>:7 c:erde:5 c:eri:6 c:erm:7 c:erma:8
c:erman:6 c:erro:5 c:error:6 c:erv:8 c:ervi:6 c:ervid:7 c:es>:-5 c:ess:19 c:essa:14 c:essag:16 c:est:11 c:estaa:6
c:esti:9 c:estin:11 c:ete:-6 c:eur:-6 c:evo:6 c:evon:5 c:evond:5 c:exa:11 c:exam:11 c:examp:11 c:exi:8 c:exis:7
c:exist:7 c:ezo:5 c:ezor:5 c:ezorg:5 c:fact:-5 c:factu:-5 c:fan:5 c:fang:5 c:fange:5 c:foi:5 c:foi>:5 c:ger:5
c:gev:7 c:gevo:7 c:gevon:5 c:ggi:5 c:ggio:6 c:ggio>:6 c:gin:7 c:gina:5 c:ginal:5 c:gio:6 c:gio>:6 c:ht>:8 c:ia>:-9
c:ich>:-5 c:icht:10 c:icht>:11 c:ida:-8 c:ido:10 c:idor:7 c:idor>:7 c:ient:5 c:ier:-5 c:iet>:5 c:ifi:5 c:igin:5
c:igina:5 c:in>:-7 c:ina:13 c:inal:5 c:inat:9 c:inata:9 c:io>:14 c:ipi:5 c:ipie:5 c:ipien:5 c:ir>:-6 c:ise:5
c:ise>:6 c:iso:6 c:iso>:5 c:ist:9 c:iste:10 c:iste>:5 c:it>:-8 c:ita:5 c:jou:8 c:jour:8 c:jour>:9 c:kon:7 c:kon>:5
c:la>:-9 c:le>:9 c:les:-5 c:lie:-5 c:liv:5 c:live:5 c:liver:5 c:lo>:-6 c:mai:9 c:mail:8 c:mane:6 c:manen:6 c:me>:-5
c:men:6 c:mens:15 c:mensa:16 c:ment:-6 c:ment>:-6 c:mer:-7 c:mes:15 c:mess:17 c:messa:15 c:mis:7 c:mise:7 c:mise>:7
c:mos:-6 c:mos>:-6 c:mpf:5 c:mpfa:5 c:mpfan:5 c:mpl:10 c:mple:11 c:mple>:11 c:mposs:5 c:na>:5 c:nao:5 c:nao>:5
c:nat:8 c:nata:8 c:natar:9 c:nce:-5 c:nda:-5 c:nde:8 c:nden:8 c:nden>:9 c:nent:6 c:nente:5 c:nge:5 c:nger:7
c:nger>:6 c:nie:5 c:niet:5 c:niet>:6 c:njo:9 c:njou:9 c:njour:9 c:nsa:16 c:nsag:7 c:nsage:7 c:nsaj:9 c:nsaje:9
c:nt>:-9 c:ntr:8 c:ntre:9 c:ntreg:10 c:oma:7 c:omp:-5 c:onde:5 c:onden:5 c:onj:9 c:onjo:9 c:onjou:9 c:or>:5 c:org:5
c:orig:5 c:origi:5 c:orre:6 c:orreo:5 c:ort:-5 c:os>:-16 c:ost:7 c:ous:-5 c:ous>:-5 c:ove:-5 c:pag:-6 c:par:-6
c:perm:7 c:perma:6 c:pfa:5 c:pfan:5 c:pfang:5 c:pie:6 c:pien:6 c:pient:5 c:ple:11 c:ple>:11 c:pos:5 c:post:5
c:pre:-8 c:que:-6 c:ra>:-13 c:rat:-6 c:rde:7 c:rden:8 c:rden>:8 c:re>:-6 c:rec:6 c:recip:5 c:reg:5 c:rega:7 c:rem:5
c:remi:6 c:remis:7 c:reo:5 c:reo>:5 c:res>:5 c:ric:6 c:rich:8 c:richt:9 c:rigin:5 c:rio:7 c:rio>:5 c:rma:7 c:rman:6
c:rmane:6 c:rna:5 c:ro>:-13 c:ror:6 c:rreo:5 c:rreo>:5 c:rro:5 c:rror:6 c:rte:-5 c:rvi:6 c:rvid:7 c:rvido:7 c:sag:23
c:sage:17 c:sage>:7 c:sagg:6 c:saggi:6 c:saj:9 c:saje:9 c:saje>:9 c:sch:-7 c:sci:5 c:sen:-5 c:ser:10 c:serv:8
c:servi:6 c:sis:5 c:sist:5 c:siste:6 c:ssa:12 c:ssag:16 c:ssage:10 c:ssagg:6 c:sta:5 c:staa:5 c:stato:5 c:ste:15
c:ste>:8 c:stem:5 c:sti:8 c:stin:10 c:stina:11 c:str:-5 c:tar:9 c:tari:8 c:tario:8 c:tat:12 c:tato:8 c:tato>:8
c:te>:-6 c:tent:8 c:tin:10 c:tina:10 c:tinat:9 c:tiv:6 c:tivo:5 c:tivo>:5 c:to>:8 c:tra:-12 c:tre:10 c:treg:10
c:trega:7 c:tte:-7 c:tur:-8 c:ume:-5 c:ura:-5 c:us>:-9 c:uw>:5 c:ve>:-5 c:vid:5 c:vido:7 c:vidor:7 c:viso:5
c:viso>:5 c:vond:5 c:vonde:5 c:word:5 c:xam:11 c:xamp:11 c:xampl:11 c:xis:7 c:xist:7 c:xiste:5 c:zor:5 c:zorg:5
d:0.1:-9 d:0.25:-8 d:0.4:-10 d:0.55:-10 d:0.7:-8 d:0.85:-9 e:paid=day:-6 e:paid=none:-8 e:promise=day:-8
e:run=none:-7 f:_amount:-19 f:_day:-36 f:_invoice:-30 f:ack:-22 f:admin:-12 f:all:-8 f:back:-8 f:bounce:97
f:closed:-5 f:copy:-6 f:d.LOST:16 f:difference:-7 f:dispute:5 f:formal:-15 f:gone:-14 f:goods:13 f:greeting:-5
f:hardship:-5 f:hope:5 f:hostile:-6 f:insolvency:-10 f:lawyer:-7 f:legal:-11 f:mine:-32 f:moved:12 f:moves:-15
f:not:14 f:not_stop:-6 f:ooo:-13 f:paid:-14 f:pay:-17 f:refuse:10 f:remittance:-6 f:run:-8 f:stop:-21 f:unable:-5
f:until:-7 f:willpay:-19 i:acknowledgement:-14 i:acknowledgement=2:-14 i:already_paid:-14 i:already_paid=3:-12
i:bounce:161 i:bounce=3:161 i:copy_invoice_request:-5 i:dispute:-22 i:dispute=2:-15 i:dispute=3:-5 i:hardship:-7
i:hardship=3:-6 i:hostile:-6 i:in_payment_run:-7 i:in_payment_run=3:-7 i:insolvency:-13 i:insolvency=3:-11
i:invoice_admin:-10 i:invoice_admin=3:-9 i:legal:-16 i:legal=2:-5 i:legal=3:-10 i:nothing:-22 i:out_of_office:-12
i:out_of_office=3:-8 i:promise_to_pay:-10 i:promise_to_pay=3:-10 i:question:-9 i:remittance_advice:-8
i:remittance_advice=3:-6 i:statement_request:-5 i:unsubscribe:-23 i:unsubscribe=3:-21 i:wrong_contact:-14
i:wrong_contact=3:-11 l:de:-16 l:en:-14 l:fr:17 l:it:-12 l:pt:-5 n:1:10 n:2:-14 n:3:-23 p:afgele:6 p:automa:8
p:berich:11 p:bestaa:8 p:bezorg:10 p:bonjou:18 p:caduca:6 p:conseg:8 p:correi:8 p:credit:-5 p:delive:8 p:destin:21
p:domini:9 p:empfan:8 p:encont:8 p:endere:8 p:entreg:20 p:exampl:22 p:extern:7 p:factur:-7 p:folgen:5 p:gefund:6
p:gevond:10 p:imposs:9 p:indiri:6 p:ingevo:5 p:laatst:8 p:mailad:8 p:mensag:15 p:mensaj:17 p:messag:30 p:nachri:7
p:notifi:8 p:ontvan:6 p:origin:10 p:perman:13 p:postfa:5 p:recapi:8 p:recipi:8 p:riusci:6 p:servid:14 p:sistem:6
p:tentat:8 p:utiliz:5 p:vencim:6 p:zugest:6 p:zustel:5 s:00000:-11 s:0000:-6 s:000:-7 s:0:-23 s:automatica:-6
s:aw:-17 s:consegna:10 s:delivery:19 s:devuelto:6 s:distribue:26 s:echec:16 s:entrega:12 s:entregar:19 s:etat:10
s:failed:5 s:failure:9 s:falha:11 s:fatura:6 s:fehlgeschlagen:5 s:ha:7 s:herinnering:5 s:mail:20 s:mancata:6
s:message:28 s:na:11 s:nao:10 s:niet:5 s:no:13 s:non:39 s:notification:13 s:onbestelbaar:9 s:pagamento:-8
s:possivel:8 s:re:-80 s:recapito:6 s:remis:5 s:remise:16 s:returned:10 s:riuscito:5 s:se:11 s:sender:10
s:sollecito:-8 s:to:9 s:undelivered:11 s:unzustellbar:7 s:zustellung:5 w:!:-9 w:00000:-13 w:0000:-14 w:000:24
w:00:-20 w:0:32 w:?:-14 w:@:94 w:aan:7 w:aceita:7 w:afgeleverd:6 w:an:5 w:and:-5 w:automatique:6 w:aviso:5
w:avviso:5 w:bericht:12 w:bestaat:8 w:bezorgd:6 w:bitte:-5 w:bonjour:18 w:caixa:8 w:ceci:11 w:con:-9 w:consegna:7
w:correio:8 w:correo:10 w:could:5 w:da:-9 w:de:6 w:destinatario:13 w:dominio:9 w:empfanger:6 w:en:-8 w:encontrado:8
w:endereco:8 w:entregar:5 w:error:9 w:est:7 w:et:-5 w:etat:9 w:etre:5 w:example:22 w:existe:9 w:foi:11 w:gefunden:6
w:gevonden:10 w:hebt:5 w:het:5 w:host:5 w:ich:-6 w:ihre:5 w:ik:-8 w:impossibile:7 w:in:-11 w:indirizzo:6
w:ingevoerd:5 w:is:5 w:je:-7 w:kon:9 w:konnte:8 w:la:-13 w:laatste:8 w:le:-9 w:les:-5 w:lo:-5 w:mailadres:9 w:me:-10
w:mensagem:9 w:mensagens:6 w:mensaje:18 w:message:13 w:messaggio:12 w:mx:5 w:nachricht:7 w:nao:9 w:ne:-6 w:niet:12
w:not:5 w:notification:9 w:numero:-5 w:on:-6 w:ontvanger:7 w:op:-5 w:originale:9 w:ou:7 w:permanente:9 w:pleine:5
w:postfach:5 w:pu:5 w:que:-10 w:quedo:6 w:recapitare:7 w:relais:5 w:remise:12 w:server:6 w:servidor:14 w:si:-5
w:sido:9 w:sie:-5 w:sistema:6 w:sollecito:6 w:stato:10 w:su:5 w:sur:-5 w:ultimo:5 w:un:-5 w:une:7 w:uur:5 w:uw:9
w:van:-5 w:vencimiento:6 w:we:-5 w:werden:7 w:wir:-5 w:worden:9 w:zugestellt:6
"""
