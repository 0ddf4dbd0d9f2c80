"""Spanish: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "pagado|pagada|pagados|pagadas|abonado|abonada|abonados|abonadas|"
    "liquidado|liquidada|liquidadas|transferido|transferida|ingresado|"
    "ingresada|saldado|saldada|saldadas|cancelada|canceladas|girado|girada|"
    "satisfecha|satisfecho|efectuado|remitido|cargado|atendida"
)
_PAY: Final = (
    "pagar|abonar|liquidar|transferir|ingresar|saldar|girar|satisfacer|"
    "pagarles|pagarle|pagarla|pagarlas|abonarles|pagarlo|pagaros"
)
_FUTURE: Final = (
    "pagaremos|pagaré|pagará|pagarán|abonaremos|abonaré|abonará|abonarán|"
    "liquidaremos|liquidará|transferiremos|transferiré|ingresaremos|"
    "ingresaré|saldaremos|saldaré|haremos|haré|efectuaremos|realizaremos|"
    "realizaré|procederemos|enviaremos|enviaré|giraremos|regularizaremos|"
    "hara|saldrá|saldrán|cancelaremos|cancelaré"
)
_MONEY: Final = "pago|transferencia|abono|importe|dinero|ingreso|saldo|fondos|giro| cheque|cobro"

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        pueden|puede|podéis contar con; contar con ~3 pago|transferencia; lo|la|los|las
        tienen|tiene|tenéis|tendrán|tendrá pagad*|abonad*|ingresad*|transferid*; tienen|tendrán pagad*;
        cuenten|cuente con; llegará|llegarán ~4; {_FUTURE};
        será|serán|estará|estarán|quedará|quedarán|queda|quedan|quedaría ~4
        {_PAID}|realizado|realizada|hecho|hecha|resuelto; voy|vamos|va|van a ~3
        {_PAY}|hacer|realizar|proceder|enviar|emitir; {_MONEY} ~4
        será|se_hará|se_realizará|se_efectuará|saldrá|está_previsto|está_prevista|previsto|
        prevista|programado|programada|llegará|se_incluirá|irá|se_abonará|sale|está_programado; se
        pagará|pagarán|abonará|abonarán|transferirá|liquidará|hará|incluirá|incluirán|ingresará|
        realizará; tendrá|tendrán|tendréis|recibirá|recibirán|recibiréis ~4 dinero|{_MONEY};
        previsto|programado|programada|prevista ~3 pago|pagar|transferencia|para; le|les|os|te|se la|las|lo|los?
        pago|pagamos|transfiero|transferimos|ingreso|ingresamos|abono|abonamos|hago|hacemos;
        la|las|lo|los|el|yo|nosotros ~1
        pago|pagamos|transferimos|ingresamos|abonamos|liquidamos|transfiero|ingreso;
        pagamos|abonamos|transferimos|liquidamos|ingresamos|transfiero|giramos ~8; hago|hacemos ~3
        transferencia|pago|ingreso; puedo|podemos ~3 {_PAY}|hacer|enviar|adelantar; me|nos
        comprometo|comprometemos ~4; prometo|prometemos|aseguro|garantizo|garantizamos ~4; confirm* ~5
        pago|transferencia; día|fecha de pago ~3; vencimiento ~2 pago ~3; pago el
        día|lunes|martes|miércoles|jueves|viernes; se incluirá ~4; está incluida|incluido ~4 pago*|remesa;
        sale|salen|saldrá ~4 el|la|mañana|este|próximo; entra en ~4 remesa; para pago el;
        mandamos|mando|enviamos ~4 transferencia|dinero|pago; tendrá usted el dinero; se
        transfiere|paga|abona|liquida|ingresa|gira|programó|programa ~6
        el|mañana|este|próximo|lunes|martes|miércoles|jueves|viernes|antes; ese día se paga; se programó ~3 pago
        ~3; vamos|voy|va|van a liquidar|pagar|abonar|transferir|ingresar|saldar|regularizar|girar; ofrecer ~3
        en_firme; en firme ~6; os|te|le|les|se lo|la|los|las?
        pago|pagamos|ingreso|transfiero|hago|giro|mando|abono|liquido|dejo ~6; os|te|le|les pago; ingreso ~3
        euros|a_cuenta|€|mañana; mañana ingreso|pago|transfiero|hago|giro; tenéis|tienen|tiene|tienes ~4
        en_cuenta|en_la_cuenta|ingresado; lo tenéis|tienen ~4; queda|quedan|quedará liquidad*|pagad*|abonad*;
        caerá|entra|entrará ~4 cuenta; le|les|os hacemos|hago|haremos ~2 la transferencia|ingreso|pago; sale ~3
        el|mañana|hoy; ordenamos|ordeno ~3 transferencia|pago ~4; está programad* para; programad* ~3 para el;
        pagaremos; doy|damos ~2 orden; incluid* ~5 pagos ~2 del|autorizados; en la remesa del; abono|abonamos ~5
        el|mañana|antes; liquidaremos;
        pueden|puede|podéis|puedes ~3
        cargar*|girar*|cobrar*|pasar*|domiciliar*|volver_a_girarlo|representar* ~6;
        carguen|gire|giren|cargad|girad ~6; pasad|pasen el recibo|cargo ~4; se retrasa|aplaza|pospone|pasa
        al|a|hasta; se abona|liquida|carga el|este|próximo; serán|será atendid*; fecha de pago #; se hace
        el; queda|quedan programad*|agendad* ~3;
        cobrarán|cobraréis|cobrará ~2; lo|la|los|las|le|les tendr* ~2
        en_cuenta|ingresad*|en_su_cuenta|cobrad*; verá|verán|veréis|verás ~6 en
        su|vuestra|tu|la cuenta; lo que falta|queda lo|la
        cierro|cerramos|liquido ~2; estará ~1 en su|vuestra|tu cuenta
    """,
    "pay": f"""
        {_PAY}|pago|pagos|transferencia|pagamos|abonamos|ingreso|pagarse|paga|pagan;
        transfiere|abona|liquida|ingresa|gira|abonará|se_paga|transferimos|ingresamos|giramos|
        depositamos|deposito
    """,
    "paid": f"""
        {_PAID}; ha|han|hemos|he|fue|fueron|está|están|estaba sido? ~3 {_PAID};
        pagué|pagamos|aboné|abonamos|transferí|transferimos|ingresé|hicimos|hice|realizamos|
        realicé|efectuamos|liquidamos|ordenamos ~5 ayer|el|pago|transferencia|ingreso|semana|ya|factura;
        hicimos|hice|realizamos|realicé|efectuamos ~2 {_MONEY}; {_MONEY} ~3
        realizado|realizada|efectuado|efectuada|hecho|hecha|ordenada|enviado|enviada; ya ~2 {_PAID}; cargo ~2
        cuenta; revis*|comprueb*|verifi* ~4 banco|cuenta|cuentas|ingreso*|extracto|cobros; les|le debería|debe
        haber|constar|figurar; pagué; se pagó|pagaron|abonó|transfirió; domicili* ~3 cargad*; ya pagamos; salió
        ~3; pago hecho|realizado|efectuado|emitido; hecho|hecha ayer|hoy|el|esta; pagad* ~3
        el|con|ayer|desde|hoy|por; está pagad*; en efectivo; en metálico; pagaré|cheque ~5
        descontad*|entregad*|enviad*|cobrad*; deposité|depositamos|consigné ~4; spei ~3; bizum ~3; hice|hicimos
        ~3 spei|bizum|transferencia|depósito|ingreso; se cruzó|cruzaron|cruzado; ya está hecho|pagado|hecha;
        quedó|quedaron pagad*|liquidad*|saldad*; salió ~4 ayer|lunes|martes|miércoles|jueves|viernes|banco; di
        ~2 en mano; entregado en mano; liquidé|saldé|aboné|ingresé; me|nos lo cobr* ~4; depositad*;
        transferencia ~4 ayer|pasado|emitida|hecha; girad*; el resto ya ~3 pagad*;
        pago|transferencia|factura|importe|ingreso|cheque|depósito ~5
        hecho|hecha|realizado|realizada|efectuado|efectuada|enviado|enviada|pagada|abonada|
        ejecutada|emitida|emitido|liquidada ~2 ayer|el|la|hoy|esta|desde|con|por|ya; ya ~3
        pagad*|abonad*|transferid*|ingresad*|liquidad*|saldad*
    """,
    "proof": """
        justificante*; comprobante*; resguardo* ~2 transferencia|pago|ingreso|banc*; copia ~3
        transferencia|swift|cheque; swift; prueba ~2 pago; certificado ~2 transferencia|pago; extracto bancario
        ~4 muestra|adjunt*|consta; recibo de pago; confirmación ~2 transferencia|pago|bancaria; justificante
        adjunto; recibo ~3 adjunto|banco; captura ~3 transferencia|pago; comprobante adjunto
    """,
    "netted": """
        compens* ~5 abono|nota; abono ~5 compens*|descont*|aplicad*; descont* ~4 abono|nota de crédito|su; nota de
        crédito ~4 aplicad*|compens*|descont*; neto de; deducido ~3 abono; aplicando ~3 abono
    """,
    "remittance": """
        aviso|avisos|notificación|detalle|relación de pago|pagos|transferencia; remittance; detalle ~3
        pago|transferencia adjunt*; carta de pago; relación de facturas pagadas|abonadas; comunicación de pago;
        adjunt* ~2 aviso; aviso ~2 pago ~2 #; detalle de pagos; relación ~2 pagos; orden ~2 pago ~2 adjunt*;
        remesa ~3 adjunt*; comunicado de pago; aviso de transferencia
    """,
    "part": """
        a cuenta; pago*|abono parcial*; parcialmente; parcial; una parte; parte ~3
        factura|deuda|importe|total|de_la; anticipo; mitad; primer pago|plazo|parte; solo ~4 pagar|pagado ~2
        parte; la mitad; descont* ~4 pagado|pagamos|resto; adelant*; entrega a cuenta; señal; la otra mitad;
        resto ~4 pagad*|transferid*|abonad*|ingresad*|después|más_adelante; lo que queda; a cuenta ~3; lo no
        discutido; lo recibido|que_recibimos; descont* ~8 resto ~4 pag*; minorad* ~6 pag*|abon*; primera
        entrega; la diferencia ~3 pag*|se; de momento ~4 euros|€; descontando ~4; menos lo|la|los|las ~2
    """,
    "run": """
        remesa*; próxima|siguiente|próximo tanda|remesa|lote|ronda|ciclo|pago|relación; en
        proceso|trámite|tramitación|gestión|curso|cola; procesando*; tramit* ~3 pago; pago ~4
        programado|tramit*|proceso|curso|autorizado|ordenado|lanzado|preparad*; aprobad* ~3 pago; validad*;
        autorizad* ~3 pago; pendiente ~2 firma|autorización|aprobación; contabilizada; programad*; lista para ~2
        pag*; orden de pago; conformada; propuesta de pago*; está en ~3 pagos; preparad* ~2 pago; en cuanto
        salga; próxima|siguiente remesa; entra en ~3 remesa|propuesta; en la siguiente|próxima; conformad*; en
        tesorería; a la firma; pendiente de ~2 pago; mandamiento ~2 pago; intervención; libramiento;
        programación de pagos; corrida ~2 pagos; próximo ciclo|vencimiento|día_de_pago; propuesta; en pagos;
        validada ~3; entra ~3 pagos; bandeja; contabilizad* ~3 pago
    """,
    "soon": """
        próximos|siguientes días; en breve; en unos|pocos días; pronto; lo antes posible; cuanto antes; enseguida;
        inmediat*; a la mayor brevedad; en seguida; de inmediato; días siguientes; próximamente; rápidamente; en
        estos días; a la brevedad; estos días;
        uno de estos días; un día de estos; cualquier día de estos; cualquier día; un día de éstos
    """,
    "hope": """
        esper* ~3 poder|pagar|pagarles|hacer|tener|que_podamos|conseguir|cobrar|recibir_fondos; esperamos;
        espero; intent*; trat* de; procur*; quizá*; tal vez; a lo mejor; probablemente; posiblemente; puede que;
        si ~2 posible|todo_va|podemos; sin garant*|compromiso; no ~3 promet*|asegur*|garantiz*; ojalá; en la
        medida ~2 posible; haremos lo posible; hacer lo posible; veremos; confiamos ~2 poder; no estoy segur*;
        cuando podamos; si todo va bien; deberíamos poder; quisiéramos; nos gustaría; espero|esperamos|esperando
        ~6; depende*; sin compromiso; sin prometer; no prometo; a ver si; haré|haremos ~2 posible; hago|hacemos
        ~2 posible; confío|confiamos; si cobramos|cobro; creo que; creemos; me gustaría; supongo; calculo; dios
        mediante; si me paga*; sujeto a; intentaré|intentaremos; cuento con ~3; veré qué|lo_que
    """,
    "not_hope": """
        esper* ~2 se encuentre|estén|este|respuesta|su|comprensión|noticias|instrucciones|abono|nota|factura|
        confirmación; a la espera; esperando; quedamos a la espera; esperamos ~2 comprensión; como|según ~3
        hablado|hablamos|acordado|quedamos|prometido|comentado
    """,
    "demand": """
        usted*|ustedes ~3 exig*|reclam*|pid*|solicit*; su|sus
        reclamación|aviso|requerimiento|plazo|exigencia|vencimiento; vencida ~2 el|desde; fecha de vencimiento;
        venció
    """,
    "not": """
        no; nunca; jamás; ningún; ninguna; sin; nada; tampoco; ni; imposible; vino|ha|han|fue
        vuelto|devuelt*|rebotad*|rechazad*; nos devolvieron|rebotó
    """,
    "unable": f"""
        no ~2 tenemos|tengo|hay|queda ~3 euro|duro|céntimo|blanca; no ~3 {_PAY} ~2 podemos|puedo; no ~2
        podemos|puedo|podremos|podré|podrá|podríamos|pudimos|podamos ~3
        {_PAY}|hacer|afrontar|asumir|atender|cumplir|realizar; no ~3 posible ~3 {_PAY}|pago; imposib* ~4
        {_PAY}|pago|afrontar; no ~2 capacidad|condiciones; no ~2 dispon* ~4; no ~2 tenemos|tengo|hay|queda ~3
        dinero|fondos|liquidez|efectivo|caja|saldo|recursos; sin ~2 dinero|fondos|liquidez|recursos; no ~2
        llega* ~3; no estamos en condiciones; incapac* ~4; no nos es posible; no va a poder ser; no ~3 hacer
        frente; no vamos a poder; no ~3 llegamos; no le ~2 puede|podemos ~3 girar|pagar; no puedo|podemos
        pagar|dar ~2; ni un peso|euro|duro; más no ~2 puedo|podemos; no puedo ~2 más; no me|nos llega
    """,
    "refuse": f"""
        no ~4 {_FUTURE}|pagamos|pago|paga|pagan|abonamos|pagará; no ~2 vamos|voy a ~3 {_PAY}|aceptar|abonar; no
        ~2 aceptamos|acepto|acept*; neg* ~2 a pagar|abonar; nos negamos|me_niego; rechaz*; reten*; retenid*;
        bloque*; paraliz*; suspend*; en espera ~3; no ~2 procede*; no ~2 proced* ~2 pag*; no ~3 debemos|debo ~2
        nada|eso|esa; no se ~2 pag*; hasta ~8 no ~3 pag*; no ~3 conform*; no ~2 podemos|puedo ~2 pagarla
        así|aprobar*|autorizar*|aceptar*|validar*; no ~3 autoriz*|aprob*|valid*; sin ~8 no ~2 pag*; ni ~2
        céntimo|euro; no reconoc*; en cuarentena; no nos corresponde; no corresponde pagar; impagad*; no
        pensamos|pienso pagar; queda ~2 pendiente; no exigible; no vamos a; no se ~1
        debe|paga|pagará|abona|abonará|atenderá|admite|acepta; no será|serán ~2
        satisfech*|pagad*|abonad*|atendid*|aceptad*; eso no se paga; ese cargo; dicho cargo;
        bloquead*|retenid*|paralizad*|parad*|congelad*; no ~2 procede ~2 pago; así no procede; no la admite;
        rechazarla|rechazad*|rechazamos; no pienso|pensamos ~3 pagar; no voy|vamos a ~4 pagar|abonar; no
        atenderemos|atendemos; no ~2 debemos|debo ~3; no es exigible; olvídense|olvidaos|olvídate ~4;
        descontamos|descuento ~6; minorad*; no damos|doy ~2 conformidad; hasta ~6 no ~4 pag*|abon*; mientras ~8
        no ~4 pag*|abon*|atend*; queda bloquead*|retenid*|suspendid*; no pag* ~3
    """,
    "until": """
        esperamos|esperando|falta|faltan ~4; a falta de; hasta entonces; solo ~2 entonces; hasta ~10; mientras ~2 no
        ~6; sin ~4 albarán|justificante|nota|abono|firma|documento*|parte*|rectific*| correc*|entrega; a la espera
        ~6; esperando ~6; pendiente* de ~4 abono|recibir|rectific*|correc*|document*|resol*; antes ~3
        recibir|rectif*|corrij*
    """,
    "once_us": """
        cuando|en_cuanto|una_vez|si|tan_pronto|tras|después ~1 nos|me ~4
        envíe*|mande*|manden|abone*|rectifi*|corrij*|hagan|entregue*|remita*|pasen|pase|hagáis|
        enviéis|mandéis; cuando|en_cuanto|una_vez|si|tan_pronto|tras|después_de ~4
        recib*|recep*|tengamos|tenga|emit*|correg*|corrij*|rectific*|solucion*|resuelv*|llegue|
        reciba*|abono ~6; una vez ~8 recibid*|emitid*|corregid*|rectificad*|solucionad*|resuelt*|subsanad*;
        tras|previa|contra recepción|recibo|entrega|presentación|emisión; a la recepción; al recibir|recibo;
        envíen|manden|envíe|mande ~6 y ~3 pag*|abon*; siempre que ~6; a condición; en cuanto ~2
        remitan|envíen|manden|pasen|emitan|corrijan ~8; en cuanto nos ~8;
        quit*|arregl*|corrig*|correg*|rectific*|mand*|envi*|pas*|haz*|hac*|abon*|cambi*|ven|vengan|descont*|reenv*
        ~6 y|entonces ~3 pag*|abono|transfer*|hago|hacemos|ingres*|liquid*; al ~1
        corregir*|recibir*|rectificar*|enviar*|mandar* ~4;
        en ese|el mismo momento|instante|día; ese|el mismo día; desbloque*|levant*|retir* ~8 y ~12; nada más
        recib*|teng*;
        previa|contra|mediante recepción|rectificación|corrección|entrega|presentación|abono ~3; en cuanto
        ~3 abono|factura ~3 esté|llegue
    """,
    "once_funds": """
        cuando|en_cuanto|hasta_que|una_vez|si|tan_pronto_como|mientras|cuándo ~1 no? ~1
        cobr*|tengamos_liquidez|tengamos_fondos|tengamos_dinero|podamos|pueda| podemos ~6;
        cuando|en_cuanto|una_vez|hasta_que ~4 clientes|cliente ~4 pag*|abon*|cobr*|paguen; en cuanto ~5
        liquidez|fondos|dinero|cobro|cobremos|podamos|situación|clientes; cuando ~5
        liquidez|fondos|dinero|cobremos|mejore|clientes; cuando podamos; cobremos ~4 clientes; cobrar ~3 clientes;
        cuando mejor*
    """,
    "propose": """
        propon*; propuesta; suger*; sería ~2 posible; es posible; cabría; podríamos|podría|podemos|puedo ~5
        pagar*|fraccion*|aplaz*|dividir|plazos|acordar|llegar|hacer; ¿podríamos; aceptar*|acepta* ustedes|usted;
        les parece|parecería; le parece; estar* ~2 acuerdo|conforme*; si ~3 acuerdo|parece|aceptan|acepta;
        solicit* ~4 aplaz*|fraccion*|plazo*|prórroga; rogamos ~3 confirm* ~4; ofrec*; de acuerdo con; qué les
        parece; pedimos ~4 aplaz*|fraccion*|plazo*|prórroga; les|le|os|te parece ~4 bien|si; si ~2
        parece|conviene|viene_bien|va_bien; me das|dan|dais ~3 hasta; nos dan|dais|das ~3 hasta; espero ~3
        ok|conformidad|visto|respuesta; aguardo ~3 ok|conformidad|visto; quedo a la espera ~3
        ok|conformidad|visto|acuerdo; podríamos ~8; podemos ~6 partir|dividir|fraccionar|aplazar|dejar; sería ~2
        posible ~6; cabe la posibilidad; habría ~2 posibilidad; hay ~2 posibilidad; qué tal si;
        aceptaríais|aceptarían|aceptarías; me permit* ~6; si me deja*; necesitaría ~4 aplaz*|fraccion*; ¿vale;
        conforme|conformes con; déjennos|dejennos|dejadnos|déjenos|déjeme|déjenme|dejadme pagar|abonar|liquidar;
        permítannos ~3 pagar|abonar; les|le|os viene|va|vendría bien
    """,
    "joke": """
        cuando las ranas; ranas críen; vacas vuelen; cerdos vuelen; sueñe usted; sigan soñando; sigue soñando;
        ja ja; jaja*; claro que sí guapi; espere* sentado*; siéntese; reyes magos; papá noel; sí claro; ni en
        sueños; cuando San Juan baje; 31 de febrero|junio|septiembre|noviembre; 30 de febrero; treinta ~3
        febrero; santo ~2 hombre; siéntese ~2 espere; y yo soy el papa; mañana mañana; a las calendas; cuando el
        infierno; cuando meen las gallinas
    """,
    "rest": "resto; restante; saldo restante; diferencia; pendiente",
    "all": """
        todo|todas|todos|totalidad|ambas|ambos; las|los|estas|dos dos|tres|cuatro|facturas; ninguna de; toda la;
        íntegra*; total de la deuda; la deuda
    """,
    "others": """
        la|las|el|los otra|otras|otro|demás|restante*|última|siguiente; otra|otras factura|facturas; el resto; las
        demás
    """,
    "fix": """
        corrección; rectifico; corrijo; me he equivocado; me equivoqué; error mío; perdón ~3; quise decir; quería
        decir; no ~2 sino; ignor*|olvid* ~4 anterior|último|mi correo|mensaje; donde dije; en lugar de; en vez de;
        mejor ~2 el
    """,
    "moves": """
        va|van|sale|salen|entra|entran|llega|llegan|cae|caen|recibirá|recibirán|recibís|recibes|
        tienen|tenéis|tiene|tienes|sigue|siguen|irá|irán; está|estará ~2 en; en cuenta; os|les|le|te llega; ahí;
        la|lo|las|los hago|hacemos|haré|haremos ~1
        el|mañana|hoy|lunes|martes|miércoles|jueves|viernes|a|para; mañana|hoy hago|pongo|mando ~3
        euros|a_cuenta
    """,
    "moved": """
        salió|salieron|fue|fueron|llegó|entregué|entregamos|enviamos|envié|dejé|dejamos|hecho|
        hecha; ha|han salido
    """,
    "goods": """
        mercancía*|entrega*|pedido*|palets|cajas|técnico|reunión|cita|muestras|material|género
    """,
    "not_not": """
        sin falta; sin problema; sin fallo; no más tarde; antes no ~1; antes ~1 imposible;
        resto ~2 no|aún no? sé|sabemos ~1
    """,
    "not_paid": """
        nóminas|salarios|impuestos ~4 pagad*; bien pagad*; no ~4 pagad*|abonad*|cobrad*; sin ~2 pagar; no ~2
        será ~2 satisfecho; ha|he|hemos dejado ~2 deber; nos han ~2 cargado ~4; cargado ~4 palets|portes|gastos;
        nos habéis cargado ~4; cliente* ~3 no ~2 pag*
    """,
    "not_part": """
        por nuestra|mi|su|vuestra parte; de nuestra|mi parte
    """,
    "not_once": """
        cuando|en_cuanto|una_vez|tras vuelva|regrese|se_reincorpore|vuelto ~2 el|la|mi|nuestro
        jefe|jefa|gerente|director|directora|contable|administrador|compañera|compañero; cuando|en_cuanto
        el|la|mi|nuestro jefe|jefa|gerente|director|directora|contable|compañera|compañero ~1
        vuelva|regrese|reincorpore
    """,
}
