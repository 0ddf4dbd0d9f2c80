"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -5.52
THRESHOLD = 0.15
#: clue:hundredths
WEIGHTS = """
?:-15 b:000_00:-10 b:000_0:33 b:00_uur:5 b:0_0:61 b:0_dias:6 b:@_foi:5 b:@_is:6 b:@_nao:14 b:aan_@:8 b:bericht_kon:6
b:bestaat_niet:7 b:buzon_no:-6 b:caixa_de:8 b:ceci_est:11 b:correo_del:6 b:could_not:5 b:das_postfach:6 b:dat_hebt:5
b:de_@:6 b:de_correio:8 b:de_correo:11 b:de_messagerie:5 b:del_servidor:6 b:des_empfangers:5 b:destinatario_@:12
b:ee_stato:7 b:el_sistema:6 b:empfanger_nicht:5 b:en_0:5 b:endereco_@:8 b:es_el:6 b:est_une:8 b:este_buzon:-8
b:etat_de:9 b:foi_encontrado:8 b:ha_sido:9 b:het_mailadres:10 b:il_messaggio:16 b:impossibile_recapitare:8
b:is_niet:5 b:kon_niet:6 b:konnte_nicht:7 b:la_direccion:5 b:mailadres_dat:5 b:message_pas:5 b:na_00:5
b:nachricht_konnte:6 b:nao_existe:5 b:nao_foi:10 b:nicht_gefunden:5 b:nicht_zugestellt:6 b:niet_gevonden:8
b:niet_worden:11 b:no_ha:7 b:ou_nao:7 b:pas_pu:5 b:pu_etre:6 b:quedo_en:6 b:recapitare_il:8 b:sistema_de:6
b:su_mensaje:13 b:uw_bericht:12 b:votre_message:6 b:worden_afgeleverd:6 b:worden_bezorgd:6 b:zugestellt_werden:6
c:<ab:-5 c:<an:-6 c:<as:-5 c:<at:-5 c:<ba:-6 c:<ber:5 c:<beri:6 c:<bezo:5 c:<bi:-6 c:<bo:8 c:<bon:8 c:<bonj:9
c:<cec:6 c:<ceci:6 c:<ch:-5 c:<co:-13 c:<com:-8 c:<con:-10 c:<cont:-5 c:<da:-9 c:<da>:-5 c:<de:7 c:<del:5 c:<deli:5
c:<des:12 c:<dest:10 c:<dom:7 c:<domi:5 c:<empf:5 c:<end:5 c:<ent:8 c:<entr:8 c:<err:5 c:<erro:6 c:<ex:20 c:<exa:11
c:<exam:11 c:<exi:6 c:<exis:5 c:<fa:-6 c:<fac:-5 c:<fi:-5 c:<fo:5 c:<foi:5 c:<foi>:5 c:<fr:-5 c:<gev:5 c:<gevo:5
c:<ha:-6 c:<in:-7 c:<in>:-6 c:<ju:-5 c:<ko:5 c:<kon:7 c:<la:-5 c:<la>:-6 c:<le:-8 c:<le>:-5 c:<li:-5 c:<ma:-9
c:<mai:5 c:<mail:7 c:<me:13 c:<me>:-5 c:<men:15 c:<mens:16 c:<mes:15 c:<mess:16 c:<mi:-8 c:<mo:-6 c:<na:7 c:<nao:5
c:<nao>:5 c:<ni:5 c:<nie:5 c:<niet:6 c:<no:-9 c:<nu:-6 c:<op:-5 c:<or:5 c:<ori:5 c:<orig:5 c:<pa:-17 c:<pag:-6
c:<par:-5 c:<perm:7 c:<pr:-9 c:<pre:-5 c:<qu:-7 c:<que:-6 c:<que>:-5 c:<re:7 c:<reca:5 c:<rem:8 c:<remi:7 c:<sa:-6
c:<ser:9 c:<serv:9 c:<so:-7 c:<stat:5 c:<to:-5 c:<tr:-7 c:<tra:-5 c:<un:-5 c:<uw:5 c:<uw>:5 c:<va:-9 c:<vi:-5
c:<vo:-11 c:<wi:-10 c:<word:5 c:aat:7 c:achri:5 c:act:-6 c:actu:-5 c:adr:7 c:adre:8 c:adres:8 c:age:13 c:age>:5
c:agg:6 c:aggi:6 c:aggio:6 c:ail:11 c:aila:5 c:ailad:5 c:aje:8 c:aje>:9 c:al>:-5 c:amo:-5 c:amp:10 c:ampl:11
c:ample:11 c:and:-12 c:ane:5 c:anen:6 c:anent:6 c:ang:5 c:ange:7 c:anger:8 c:ant:-5 c:api:5 c:apit:5 c:ar>:-8
c:ario:7 c:ario>:5 c:art:-6 c:at>:8 c:ata>:-5 c:atar:8 c:atari:8 c:ate:-9 c:ati:6 c:ato:5 c:ato>:6 c:ben:-5 c:beri:5
c:beric:6 c:bezo:5 c:bezor:5 c:bon:7 c:bonj:9 c:bonjo:9 c:cai:5 c:capi:5 c:capit:5 c:ce>:-6 c:cec:5 c:ceci:6
c:ceci>:6 c:che:-5 c:chric:5 c:cht:6 c:cht>:10 c:cia:-6 c:cip:5 c:cipi:5 c:cipie:5 c:com:-9 c:corre:6 c:ctu:-5
c:da>:-10 c:dad:-6 c:deliv:5 c:den:13 c:den>:14 c:des:11 c:dest:10 c:desti:10 c:di>:-6 c:dir:5 c:do>:6 c:dom:9
c:domi:5 c:domin:5 c:dor>:5 c:dre:7 c:dres:9 c:dres>:6 c:eca:6 c:ecap:5 c:ecapi:5 c:eci:11 c:eci>:5 c:ecip:5
c:ecipi:5 c:edi:-8 c:ee>:-5 c:ega:9 c:eliv:5 c:emb:-5 c:emi:5 c:emis:7 c:emise:6 c:empf:5 c:empfa:5 c:en>:-21
c:ender:5 c:ens:16 c:ensa:17 c:ensag:8 c:ensaj:9 c:ent:11 c:ent>:-7 c:ente:7 c:entr:6 c:entre:9 c:eo>:5 c:er>:-15
c:era:-5 c:erd:10 c:erd>:6 c:erde:5 c:eri:6 c:eric:5 c:erich:5 c:erm:7 c:erma:8 c:erman:6 c:erro:5 c:error:6 c:erv:8
c:ervi:6 c:ervid:7 c:ess:19 c:essa:15 c:essag:16 c:est:11 c:estaa:7 c:esti:9 c:estin:10 c:ete:-6 c:eur:-6 c:evo:5
c:evon:5 c:evond:5 c:exa:10 c:exam:11 c:examp:11 c:exi:8 c:exis:7 c:exist:7 c:ezo:5 c:ezor:5 c:ezorg:5 c:fact:-5
c:factu:-5 c:fan:5 c:fang:5 c:fange:5 c:foi:5 c:foi>:5 c:ger:5 c:gev:6 c:gevo:7 c:gevon:5 c:ggi:6 c:ggio:6 c:ggio>:6
c:gin:7 c:gina:5 c:ginal:5 c:gio:6 c:gio>:6 c:hric:5 c:hrich:5 c:ht>:9 c:ia>:-9 c:ich>:-5 c:icht:10 c:icht>:12
c:ida:-8 c:ido:10 c:idor:7 c:idor>:7 c:ient:5 c:ier:-5 c:iet>:6 c:ifi:5 c:igin:5 c:igina:5 c:ilad:5 c:iladr:5
c:impos:5 c:in>:-7 c:ina:12 c:inal:5 c:inat:9 c:inata:8 c:ine:5 c:io>:14 c:ipi:5 c:ipie:5 c:ipien:5 c:ir>:-6
c:is>:-5 c:ise:5 c:ise>:6 c:iso:6 c:iso>:5 c:ist:10 c:iste:11 c:iste>:5 c:it>:-8 c:ita:6 c:ite:-5 c:jou:8 c:jour:8
c:jour>:8 c:kon:7 c:la>:-8 c:ladre:5 c:le>:10 c:les:-5 c:lie:-5 c:liv:5 c:lo>:-6 c:mai:9 c:mail:8 c:maila:5 c:mane:6
c:manen:6 c:me>:-5 c:men:6 c:mens:16 c:mensa:16 c:ment:-6 c:ment>:-6 c:mer:-7 c:mes:15 c:mess:17 c:messa:16 c:mis:7
c:mise:7 c:mise>:7 c:mos:-6 c:mos>:-6 c:mpf:5 c:mpfa:5 c:mpfan:5 c:mpl:9 c:mple:10 c:mple>:11 c:mpos:5 c:mposs:5
c:na>:5 c:nao:5 c:nao>:5 c:nat:8 c:nata:8 c:natar:9 c:nce:-5 c:nda:-5 c:nde:7 c:nden:7 c:nden>:8 c:nent:6 c:nente:5
c:nge:5 c:nger:8 c:nger>:5 c:nie:5 c:niet:5 c:niet>:6 c:njo:9 c:njou:9 c:njour:9 c:nnte:5 c:nsa:17 c:nsag:8
c:nsage:8 c:nsaj:9 c:nsaje:9 c:nt>:-9 c:nte:5 c:nte>:5 c:ntr:8 c:ntre:9 c:ntreg:10 c:oma:7 c:omp:-5 c:onde:5 c:onj:9
c:onjo:9 c:onjou:9 c:onnte:5 c:or>:5 c:org:5 c:orig:5 c:origi:5 c:orre:6 c:orreo:5 c:os>:-16 c:ossib:5 c:ost:8
c:our>:5 c:ous:-5 c:ous>:-5 c:ove:-5 c:pag:-6 c:par:-6 c:perm:7 c:perma:6 c:pfa:5 c:pfan:5 c:pfang:5 c:pie:6
c:pien:6 c:pient:5 c:pit:5 c:ple:11 c:ple>:11 c:pos:6 c:post:5 c:pre:-8 c:que:-6 c:ra>:-13 c:rat:-6 c:rde:7 c:rden:8
c:rden>:9 c:re>:-6 c:rec:7 c:reca:5 c:recap:5 c:recip:5 c:reg:5 c:rega:7 c:rem:5 c:remi:7 c:remis:7 c:reo>:5
c:res>:5 c:ric:7 c:rich:9 c:richt:9 c:rigin:5 c:rio:7 c:rio>:5 c:rma:7 c:rman:6 c:rmane:6 c:rna:5 c:ro>:-13 c:ror:6
c:rreo:5 c:rreo>:5 c:rro:5 c:rror:6 c:rte:-5 c:rvi:6 c:rvid:7 c:rvido:7 c:sa>:-5 c:sag:23 c:sage:17 c:sage>:7
c:sagem:5 c:sagg:7 c:saggi:7 c:saj:9 c:saje:9 c:saje>:9 c:sch:-7 c:sci:5 c:sen:-5 c:ser:9 c:serv:8 c:servi:6 c:sis:6
c:sist:6 c:siste:6 c:ssa:12 c:ssag:16 c:ssage:10 c:ssagg:7 c:ssib:5 c:sta:5 c:staa:5 c:stato:5 c:ste:16 c:ste>:8
c:stem:5 c:sti:8 c:stin:10 c:stina:10 c:str:-5 c:tar:9 c:tari:8 c:tario:8 c:tat:12 c:tato:7 c:tato>:8 c:te>:-6
c:tent:8 c:tin:9 c:tina:10 c:tinat:9 c:tiv:6 c:to>:7 c:tra:-12 c:tre:10 c:treg:10 c:trega:7 c:tte:-7 c:tur:-8
c:ume:-5 c:ura:-6 c:us>:-9 c:uw>:5 c:ve>:-5 c:vid:5 c:vido:7 c:vidor:7 c:viso:5 c:viso>:5 c:vond:5 c:vonde:5
c:word:5 c:worde:5 c:xam:11 c:xamp:11 c:xampl:11 c:xis:7 c:xist:7 c:xiste:5 c:zor:5 c:zorg:5 d:0.1:-11 d:0.25:-13
d:0.4:-11 d:0.55:-12 d:0.7:-11 d:0.85:-8 e:paid=day:-6 e:paid=none:-8 e:promise=day:-10 e:run=none:-7 f:_amount:-19
f:_day:-35 f:_invoice:-30 f:ack:-22 f:admin:-12 f:all:-8 f:back:-8 f:bounce:98 f:closed:-5 f:copy:-6 f:d.LOST:17
f:difference:-7 f:dispute:5 f:formal:-15 f:gone:-15 f:goods:12 f:greeting:-5 f:hardship:-5 f:hope:5 f:hostile:-6
f:insolvency:-11 f:lawyer:-7 f:legal:-11 f:mine:-32 f:moved:12 f:moves:-15 f:not:14 f:not_stop:-6 f:ooo:-14
f:paid:-14 f:pay:-17 f:refuse:9 f:remittance:-6 f:run:-9 f:stop:-22 f:unable:-5 f:until:-7 f:willpay:-19
i:acknowledgement:-15 i:acknowledgement=2:-15 i:already_paid:-14 i:already_paid=3:-12 i:bounce:163 i:bounce=3:163
i:copy_invoice_request:-5 i:dispute:-22 i:dispute=2:-15 i:dispute=3:-5 i:hardship:-7 i:hardship=3:-6 i:hostile:-6
i:in_payment_run:-7 i:in_payment_run=3:-7 i:insolvency:-10 i:insolvency=3:-12 i:invoice_admin:-10
i:invoice_admin=3:-9 i:legal:-17 i:legal=3:-11 i:nothing:-25 i:out_of_office:-13 i:out_of_office=3:-9
i:promise_to_pay:-12 i:promise_to_pay=3:-12 i:question:-9 i:remittance_advice:-8 i:remittance_advice=3:-6
i:statement_request:-5 i:unsubscribe:-24 i:unsubscribe=3:-22 i:wrong_contact:-14 i:wrong_contact=3:-11 l:de:-16
l:en:-15 l:fr:18 l:it:-15 l:pt:-6 n:1:8 n:2:-17 n:3:-23 p:afgele:5 p:automa:8 p:berich:11 p:bestaa:9 p:bezorg:11
p:bonjou:18 p:caduca:6 p:casell:5 p:conseg:8 p:correi:8 p:credit:-5 p:delive:8 p:destin:20 p:direcc:5 p:domini:8
p:empfan:9 p:encont:8 p:endere:9 p:entreg:20 p:exampl:22 p:extern:7 p:factur:-7 p:folgen:5 p:gefund:5 p:gevond:9
p:imposs:10 p:indiri:6 p:inesis:5 p:laatst:8 p:mailad:9 p:mensag:15 p:mensaj:17 p:messag:31 p:nachri:8 p:notifi:8
p:ontvan:6 p:origin:10 p:perman:13 p:postfa:6 p:recapi:9 p:recipi:8 p:riusci:6 p:servid:14 p:sistem:6 p:tentat:8
p:utiliz:5 p:vencim:6 p:zugest:7 p:zustel:5 s:00000:-11 s:0000:-6 s:000:-8 s:0:-23 s:automatica:-6 s:aw:-17
s:bezorgd:5 s:consegna:9 s:delivery:18 s:devuelto:6 s:distribue:26 s:echec:17 s:entrega:13 s:entregar:19 s:etat:10
s:failed:5 s:failure:9 s:falha:12 s:fatura:6 s:fehlgeschlagen:5 s:ha:7 s:mail:20 s:mancata:5 s:message:28
s:mislukt:5 s:na:12 s:nao:10 s:niet:7 s:no:13 s:non:39 s:notification:13 s:onbestelbaar:8 s:pagamento:-8
s:possivel:8 s:re:-80 s:recapito:8 s:remis:5 s:remise:17 s:returned:10 s:riuscito:5 s:se:11 s:sender:10
s:sollecito:-8 s:to:9 s:undelivered:10 s:unzustellbar:8 s:zustellung:5 w:!:-9 w:00000:-13 w:0000:-14 w:000:24
w:00:-20 w:0:31 w:?:-15 w:@:91 w:aan:6 w:aceita:7 w:afgeleverd:6 w:automatique:6 w:aviso:5 w:avviso:5 w:bericht:12
w:bestaat:9 w:bezorgd:7 w:bitte:-5 w:bonjour:18 w:caixa:8 w:casella:5 w:ceci:11 w:con:-9 w:consegna:6 w:correio:8
w:correo:10 w:could:5 w:da:-9 w:de:5 w:destinatario:12 w:direccion:5 w:dominio:8 w:el:5 w:empfanger:6 w:empfangers:5
w:en:-8 w:encontrado:9 w:endereco:9 w:entregar:5 w:error:9 w:est:7 w:et:-5 w:etat:9 w:etre:5 w:example:22 w:existe:9
w:foi:11 w:gefunden:5 w:gevonden:9 w:hebt:5 w:het:6 w:host:5 w:ich:-6 w:ik:-8 w:impossibile:8 w:in:-11 w:indirizzo:6
w:inesistente:5 w:is:5 w:je:-7 w:kon:8 w:konnte:9 w:la:-13 w:laatste:8 w:le:-9 w:lo:-5 w:mailadres:10 w:me:-10
w:mensagem:9 w:mensagens:6 w:mensaje:18 w:message:14 w:messaggio:13 w:mx:5 w:nachricht:8 w:nao:10 w:ne:-6 w:nicht:5
w:niet:12 w:not:5 w:notification:9 w:numero:-5 w:on:-6 w:ontvanger:7 w:op:-5 w:originale:8 w:ou:7 w:permanente:9
w:pleine:5 w:postfach:6 w:pu:6 w:que:-9 w:quedo:6 w:recapitare:8 w:relais:5 w:remise:12 w:server:6 w:servidor:14
w:si:-5 w:sido:8 w:sie:-5 w:sistema:6 w:sollecito:6 w:stato:10 w:sur:-5 w:ultimo:6 w:un:-5 w:une:7 w:uur:5 w:uw:9
w:van:-5 w:vencimiento:6 w:vous:-5 w:we:-5 w:werden:8 w:wir:-5 w:worden:9 w:zugestellt:7
"""
