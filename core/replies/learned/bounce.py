"""What speaks for and against `bounce`: written by `make reply-weights`, never by hand."""

BIAS = -5.56
THRESHOLD = 0.275
#: clue:hundredths
WEIGHTS = """
?:-14 b:000_00:-9 b:000_0:35 b:00_uur:5 b:0_0:65 b:0_dias:6 b:@_foi:5 b:@_is:6 b:@_nao:11 b:aan_@:9 b:bericht_kon:8
b:bestaat_niet:9 b:buzon_no:-6 b:caixa_de:5 b:ceci_est:11 b:correo_del:7 b:could_not:5 b:das_postfach:6
b:de_correio:5 b:de_correo:12 b:de_messagerie:5 b:del_servidor:7 b:destinatario_@:12 b:ee_stato:6 b:el_sistema:6
b:en_0:5 b:endereco_@:8 b:es_el:6 b:est_une:8 b:este_buzon:-7 b:etat_de:9 b:foi_encontrado:9 b:ha_sido:8
b:het_mailadres:6 b:ihre_nachricht:5 b:il_messaggio:15 b:impossibile_recapitare:8 b:kon_niet:8 b:konnte_nicht:6
b:messaggio_@:5 b:motivo_000:5 b:na_00:5 b:nachricht_konnte:5 b:nao_foi:10 b:nicht_zugestellt:6 b:niet_gevonden:6
b:niet_worden:12 b:no_ha:7 b:no_se:5 b:ou_nao:7 b:pas_pu:5 b:pu_etre:5 b:pudo_entregar:5 b:recapitare_il:8
b:se_pudo:5 b:sistema_de:6 b:su_mensaje:14 b:uw_bericht:12 b:vie_legali:5 b:votre_message:6 b:worden_afgeleverd:6
b:worden_bezorgd:6 b:zugestellt_werden:5 c:<aa:5 c:<aan:5 c:<ab:-5 c:<an:-7 c:<as:-5 c:<at:-5 c:<ba:-6 c:<ber:5
c:<beri:6 c:<bez:5 c:<bezo:6 c:<bi:-6 c:<bo:8 c:<bon:9 c:<bonj:9 c:<cec:6 c:<ceci:6 c:<ch:-5 c:<co:-13 c:<com:-8
c:<con:-10 c:<cont:-5 c:<da:-10 c:<de:8 c:<del:6 c:<deli:5 c:<des:13 c:<dest:11 c:<dom:8 c:<domi:5 c:<ent:8
c:<entr:8 c:<err:5 c:<erro:5 c:<ex:20 c:<exa:11 c:<exam:11 c:<exi:5 c:<fa:-7 c:<fac:-5 c:<fi:-5 c:<fo:5 c:<foi:5
c:<foi>:6 c:<fr:-5 c:<ha:-5 c:<in:-9 c:<in>:-5 c:<je:-5 c:<ju:-5 c:<ko:6 c:<kon:8 c:<kon>:5 c:<la:-7 c:<la>:-8
c:<le:-9 c:<li:-5 c:<ma:-9 c:<mai:5 c:<mail:6 c:<me:13 c:<me>:-5 c:<men:15 c:<mens:16 c:<mes:14 c:<mess:16 c:<mi:-8
c:<mo:-6 c:<na:7 c:<niet:5 c:<no:-8 c:<nu:-6 c:<or:5 c:<ori:5 c:<orig:5 c:<pa:-18 c:<pag:-6 c:<par:-5 c:<pr:-9
c:<pre:-5 c:<qu:-8 c:<que:-7 c:<que>:-5 c:<re:6 c:<rem:8 c:<remi:6 c:<sa:-6 c:<ser:10 c:<serv:10 c:<so:-7 c:<stat:5
c:<tr:-7 c:<tra:-5 c:<ul:5 c:<ult:5 c:<un:-5 c:<uw:5 c:<uw>:5 c:<va:-8 c:<vo:-12 c:<we:-5 c:<wi:-10 c:<word:5
c:aan:6 c:aat:7 c:achr:5 c:achri:5 c:act:-6 c:actu:-5 c:adr:7 c:adre:7 c:adres:7 c:age:12 c:age>:5 c:agem>:5 c:agg:6
c:aggi:6 c:aggio:6 c:ail:11 c:aje:9 c:aje>:9 c:al>:-6 c:amo:-6 c:amp:11 c:ampl:11 c:ample:11 c:and:-12 c:ange:6
c:anger:8 c:ant:-5 c:api:5 c:ar>:-8 c:ari:5 c:ario:7 c:ario>:5 c:art:-6 c:at>:6 c:atar:9 c:atari:9 c:ate:-8 c:ati:6
c:ato:5 c:ato>:6 c:beri:6 c:beric:6 c:bez:5 c:bezo:6 c:bezor:6 c:bon:7 c:bonj:9 c:bonjo:9 c:ce>:-7 c:cec:6 c:ceci:6
c:ceci>:6 c:che:-5 c:chric:5 c:cht:6 c:cht>:10 c:cia:-6 c:cip:5 c:cipi:5 c:cipie:5 c:com:-9 c:corre:5 c:ctu:-5
c:da>:-11 c:dad:-5 c:deli:5 c:deliv:5 c:den:13 c:den>:14 c:des:12 c:dest:11 c:desti:11 c:di>:-6 c:dit:-5 c:do>:8
c:dom:9 c:domai:5 c:domi:5 c:domin:5 c:dor:5 c:dor>:6 c:dre:6 c:dres:8 c:eca:5 c:eci:12 c:eci>:5 c:ecip:5 c:ecipi:5
c:edi:-8 c:ee>:-5 c:ega:9 c:eli:5 c:eliv:5 c:elive:5 c:emb:-6 c:emis:7 c:emise:6 c:en>:-21 c:ende:5 c:ender:5
c:ens:17 c:ensa:17 c:ensag:8 c:ensaj:9 c:ent:9 c:ent>:-7 c:entr:6 c:entre:10 c:eo>:5 c:er>:-14 c:era:-6 c:erc:-5
c:erd:10 c:erd>:5 c:erde:6 c:erden:5 c:eri:6 c:eric:5 c:erich:5 c:error:5 c:erv:9 c:ervi:7 c:ervid:7 c:es>:-5
c:ess:20 c:essa:15 c:essag:16 c:est:12 c:estaa:6 c:esti:10 c:estin:11 c:ete:-6 c:eur:-6 c:exa:11 c:exam:11
c:examp:11 c:exi:7 c:exis:6 c:exist:6 c:ezo:6 c:ezor:6 c:ezorg:6 c:foi:5 c:foi>:6 c:gen:-5 c:gen>:-5 c:ger:5
c:gevo:5 c:ggi:6 c:ggio:6 c:ggio>:6 c:gin:7 c:gina:5 c:ginal:5 c:gio:6 c:gio>:6 c:hric:5 c:hrich:5 c:ht>:9 c:ia>:-10
c:ich>:-5 c:icht:10 c:icht>:12 c:ida:-8 c:ido:12 c:idor:7 c:idor>:7 c:ient:5 c:ier:-5 c:iet>:5 c:ifi:5 c:igin:5
c:igina:5 c:impos:5 c:in>:-6 c:ina:14 c:inal:5 c:inat:10 c:inata:9 c:indi:5 c:ine:5 c:io>:12 c:ipi:5 c:ipie:5
c:ipien:5 c:ir>:-6 c:is>:-5 c:ise:5 c:ise>:6 c:iso:6 c:iso>:5 c:ist:9 c:iste:10 c:it>:-8 c:ita:6 c:ite:-5 c:jou:8
c:jour:8 c:jour>:9 c:kon:8 c:kon>:5 c:konnt:5 c:la>:-10 c:le>:10 c:les:-5 c:les>:-5 c:lie:-5 c:liv:5 c:live:5
c:liver:5 c:lo>:-6 c:mai:9 c:mail:8 c:me>:-5 c:men:8 c:mens:16 c:mensa:17 c:ment:-5 c:ment>:-6 c:mer:-8 c:mes:15
c:mess:17 c:messa:16 c:mis:7 c:mise:7 c:mise>:7 c:mos:-6 c:mos>:-6 c:mpl:10 c:mple:11 c:mple>:11 c:mposs:5 c:na>:6
c:nachr:5 c:nat:9 c:nata:9 c:natar:9 c:nce:-5 c:nda:-5 c:nde:7 c:nden:7 c:nden>:7 c:nger:7 c:nger>:5 c:nie:5
c:niet:5 c:niet>:5 c:njo:9 c:njou:9 c:njour:9 c:nnte:5 c:nsa:17 c:nsag:8 c:nsage:8 c:nsaj:9 c:nsaje:9 c:nt>:-9
c:ntr:9 c:ntre:10 c:ntreg:11 c:oma:7 c:omai:5 c:omain:5 c:omin:5 c:omp:-5 c:onj:9 c:onjo:9 c:onjou:9 c:onnt:5
c:onnte:5 c:or>:5 c:org:5 c:orig:5 c:origi:5 c:orre:5 c:orreo:5 c:os>:-16 c:ost:8 c:our>:5 c:ous:-5 c:ous>:-5
c:ove:-5 c:pag:-6 c:par:-6 c:pie:6 c:pien:6 c:pient:5 c:ple:11 c:ple>:11 c:pos:6 c:post:5 c:pre:-8 c:que:-6
c:ra>:-12 c:rat:-6 c:rde:8 c:rden:9 c:rden>:9 c:re>:-6 c:recip:5 c:reg:6 c:rega:7 c:rem:5 c:remi:6 c:remis:7 c:reo:5
c:reo>:5 c:ric:7 c:rich:9 c:richt:9 c:rigi:5 c:rigin:5 c:rio:7 c:rio>:5 c:rna:5 c:ro>:-13 c:ror:5 c:rreo:5 c:rreo>:5
c:rror:5 c:rte:-5 c:rvi:6 c:rvid:7 c:rvido:7 c:sag:23 c:sage:17 c:sage>:7 c:sagem:5 c:sagg:6 c:saggi:6 c:saj:9
c:saje:9 c:saje>:9 c:sch:-7 c:sci:5 c:ser:11 c:serv:9 c:servi:7 c:sis:6 c:sist:6 c:siste:6 c:ssa:12 c:ssag:16
c:ssage:10 c:ssagg:6 c:sta:6 c:staa:5 c:stato:5 c:ste:15 c:ste>:8 c:stem:5 c:sti:9 c:stin:11 c:stina:11 c:str:-5
c:tar:9 c:tari:8 c:tario:8 c:tat:12 c:tato:7 c:tato>:7 c:te>:-8 c:tent:8 c:tin:10 c:tina:11 c:tinat:10 c:tiv:6
c:tivo:5 c:tivo>:5 c:to>:8 c:tra:-12 c:tre:9 c:treg:11 c:trega:7 c:tte:-7 c:tur:-7 c:ume:-5 c:ura:-5 c:us>:-9
c:uw>:6 c:ve>:-5 c:ver:5 c:vid:5 c:vido:7 c:vidor:7 c:viso:5 c:viso>:5 c:word:5 c:worde:5 c:xam:11 c:xamp:11
c:xampl:11 c:xis:6 c:xist:6 c:zor:6 c:zorg:6 d:0.1:-9 d:0.25:-6 d:0.4:-10 d:0.55:-9 d:0.7:-7 d:0.85:-9 e:paid=day:-7
e:paid=none:-8 e:promise=day:-6 e:run=none:-7 f:_amount:-18 f:_day:-36 f:_invoice:-30 f:ack:-22 f:admin:-12 f:all:-9
f:back:-8 f:bounce:95 f:closed:-5 f:contest:-5 f:copy:-6 f:d.LOST:16 f:difference:-7 f:formal:-15 f:gone:-14
f:goods:13 f:greeting:-5 f:hardship:-5 f:hope:5 f:hostile:-5 f:insolvency:-9 f:lawyer:-7 f:legal:-10 f:mine:-32
f:moved:9 f:moves:-17 f:not:12 f:not_stop:-6 f:ooo:-13 f:paid:-14 f:pay:-17 f:refuse:8 f:remittance:-6 f:run:-8
f:soon:-5 f:stop:-20 f:unable:-5 f:until:-7 f:willpay:-18 i:acknowledgement:-14 i:acknowledgement=2:-14
i:already_paid:-14 i:already_paid=3:-12 i:bounce:157 i:bounce=3:157 i:copy_invoice_request:-5 i:dispute:-20
i:dispute=2:-14 i:hardship:-7 i:hardship=3:-6 i:hostile:-5 i:in_payment_run:-6 i:in_payment_run=3:-6
i:insolvency:-13 i:insolvency=3:-11 i:invoice_admin:-11 i:invoice_admin=3:-9 i:legal:-16 i:legal=2:-5 i:legal=3:-10
i:nothing:-22 i:out_of_office:-12 i:out_of_office=3:-8 i:promise_to_pay:-8 i:promise_to_pay=3:-8 i:question:-9
i:remittance_advice:-7 i:remittance_advice=3:-6 i:unsubscribe:-23 i:unsubscribe=3:-21 i:wrong_contact:-12
i:wrong_contact=3:-11 l:de:-14 l:en:-12 l:fr:19 l:it:-10 l:pt:-5 n:1:9 n:2:-11 n:3:-22 p:afgele:6 p:automa:8
p:berich:12 p:bestaa:9 p:bezorg:11 p:bonjou:18 p:caduca:5 p:conseg:8 p:correi:5 p:credit:-5 p:delive:9 p:destin:22
p:domini:9 p:empfan:7 p:encont:8 p:endere:8 p:entreg:21 p:exampl:23 p:extern:7 p:factur:-6 p:gevond:8 p:imposs:9
p:indiri:7 p:laatst:8 p:mailad:6 p:mensag:16 p:mensaj:18 p:messag:30 p:nachri:8 p:notifi:8 p:onderw:5 p:ontvan:7
p:origin:10 p:perman:6 p:postfa:6 p:recapi:9 p:recipi:9 p:riusci:6 p:servid:15 p:sistem:6 p:tentat:8 p:utiliz:5
p:vencim:5 p:zugest:6 s:00000:-11 s:0000:-6 s:000:-7 s:0:-16 s:automatica:-6 s:aw:-15 s:consegna:10 s:de:5
s:delivery:19 s:devuelto:6 s:distribue:27 s:echec:17 s:entrega:10 s:entregar:16 s:etat:10 s:failed:5 s:failure:10
s:falha:8 s:fatura:6 s:mail:21 s:mancata:6 s:message:30 s:na:8 s:nao:11 s:niet:6 s:no:11 s:non:40 s:notification:13
s:onbestelbaar:7 s:pagamento:-8 s:possivel:9 s:re:-77 s:recapito:6 s:remise:17 s:returned:10 s:riuscito:5 s:se:7
s:sender:10 s:sollecito:-8 s:to:10 s:undelivered:11 s:unzustellbar:8 w:!:-9 w:00000:-13 w:0000:-14 w:000:24 w:00:-20
w:0:35 w:?:-14 w:@:89 w:aan:7 w:aanmaning:5 w:aceita:7 w:afgeleverd:6 w:and:-5 w:automatique:6 w:aviso:5 w:avviso:5
w:bericht:13 w:bestaat:9 w:bezorgd:7 w:bitte:-5 w:bonjour:18 w:caixa:5 w:ceci:11 w:con:-9 w:consegna:6 w:correio:5
w:correo:11 w:could:5 w:da:-9 w:de:5 w:destinatario:12 w:destinatarios:5 w:dominio:9 w:el:6 w:en:-8 w:encontrado:9
w:endereco:8 w:entregar:6 w:error:6 w:est:6 w:esta:6 w:etat:9 w:etre:5 w:example:23 w:existe:6 w:foi:11 w:gevonden:8
w:host:5 w:ich:-6 w:ihre:5 w:ik:-8 w:impossibile:8 w:in:-11 w:indirizzo:7 w:je:-7 w:kon:10 w:konnte:9 w:la:-16
w:laatste:8 w:le:-9 w:legali:5 w:les:-5 w:lo:-5 w:mailadres:6 w:me:-10 w:mensagem:10 w:mensagens:6 w:mensaje:18
w:message:13 w:messaggio:13 w:mx:5 w:nachricht:8 w:nao:7 w:ne:-5 w:niet:11 w:not:5 w:notification:9 w:numero:-5
w:on:-6 w:ontvanger:8 w:op:-5 w:or:5 w:originale:9 w:ou:7 w:postfach:6 w:pu:5 w:pudo:5 w:que:-10 w:quedo:5
w:recapitare:8 w:relais:5 w:remise:12 w:rifiutato:5 w:server:6 w:servidor:15 w:si:-5 w:sido:8 w:sie:-5 w:sistema:6
w:sollecito:6 w:stato:10 w:su:6 w:sur:-5 w:ultimo:6 w:un:-5 w:une:7 w:user:5 w:uur:5 w:uw:10 w:van:-5
w:vencimiento:5 w:vie:5 w:vous:-5 w:we:-5 w:werden:8 w:wir:-5 w:worden:10 w:zugestellt:6
"""
