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
        será|se_hará|se_realizará|se_efectuará|saldrá|está_previsto|
        está_prevista|previsto|prevista|programado|programada|llegará|
        se_incluirá|irá|se_abonará|sale|está_programado; se
        pagará|pagarán|abonará|abonarán|transferirá|liquidará|hará|incluirá| incluirán|ingresará|realizará;
        tendrá|tendrán|tendréis|recibirá|recibirán|recibiréis ~4 dinero|{_MONEY};
        previsto|programado|programada|prevista ~3 pago|pagar|transferencia|para; le|les|os|te|se la|las|lo|los?
        pago|pagamos|transfiero|transferimos|ingreso|ingresamos|abono| abonamos|hago|hacemos;
        la|las|lo|los|el|yo|nosotros ~1 pago|pagamos|transferimos|ingresamos|abonamos|liquidamos|transfiero|
        ingreso; pagamos|abonamos|transferimos|liquidamos|ingresamos|transfiero|giramos ~8; hago|hacemos ~3
        transferencia|pago|ingreso; puedo|podemos ~3 {_PAY}|hacer|enviar|adelantar; me|nos comprometo|comprometemos
        ~4; prometo|prometemos|aseguro|garantizo|garantizamos ~4; confirm* ~5 pago|transferencia; día|fecha de pago
        ~3; vencimiento ~2 pago ~3; pago el día|lunes|martes|miércoles|jueves|viernes; se incluirá ~4; está
        incluida|incluido ~4 pago*|remesa; sale|salen|saldrá ~4 el|la|mañana|este|próximo; entra en ~4 remesa; para
        pago el; mandamos|mando|enviamos ~4 transferencia|dinero|pago; tendrá usted el dinero
    """,
    "pay": f"{_PAY}|pago|pagos|transferencia|pagamos|abonamos|ingreso|pagarse|paga| pagan",
    "paid": f"""
        {_PAID}; ha|han|hemos|he|fue|fueron|está|están|estaba sido? ~3 {_PAID};
        pagué|pagamos|aboné|abonamos|transferí|transferimos|ingresé|hicimos|
        hice|realizamos|realicé|efectuamos|liquidamos|ordenamos ~5
        ayer|el|pago|transferencia|ingreso|semana|ya|factura; hicimos|hice|realizamos|realicé|efectuamos ~2
        {_MONEY}; {_MONEY} se hizo|realizó|efectuó|ordenó;
        {_MONEY} ~3 realizado|realizada|efectuado|efectuada|hecho|hecha|ordenada|enviado| enviada; ya ~2
        {_PAID}; cargo ~2 cuenta; revis*|comprueb*|verifi* ~4 banco|cuenta|cuentas|ingreso*|extracto|cobros; les|le
        debería|debe haber|constar|figurar; pagué; se pagó|pagaron|abonó|transfirió; domicili* ~3 cargad*; ya
        pagamos; salió ~3
    """,
    "proof": """
        justificante*; comprobante*; resguardo* ~2 transferencia|pago|ingreso|banc*; copia ~3
        transferencia|swift|cheque; swift; prueba ~2 pago; certificado ~2 transferencia|pago; extracto bancario ~4
        muestra|adjunt*|consta; recibo de pago; confirmación ~2 transferencia|pago|bancaria
    """,
    "netted": """
        compens* ~5 abono|nota; abono ~5 compens*|descont*|aplicad*; descont* ~4 abono|nota de crédito|su; nota de
        crédito ~4 aplicad*|compens*|descont*; neto de; deducido ~3 abono; aplicando ~3 abono
    """,
    "remittance": """
        aviso|avisos|notificación|detalle|relación de pago|pagos|transferencia; remittance; detalle ~3
        pago|transferencia adjunt*; carta de pago; relación de facturas pagadas|abonadas; comunicación de pago;
        adjunt* ~2 aviso
    """,
    "part": """
        a cuenta; pago*|abono parcial*; parcialmente; parcial; una parte; parte ~3
        factura|deuda|importe|total|de_la; anticipo; mitad; primer pago|plazo|parte; solo ~4 pagar|pagado ~2 parte;
        la mitad; descont* ~4 pagado|pagamos|resto; adelant*; entrega a cuenta; señal
    """,
    "run": """
        remesa*; próxima|siguiente|próximo tanda|remesa|lote|ronda|ciclo|pago|relación; en
        proceso|trámite|tramitación|gestión|curso|cola; procesando* ; tramit* ~3 pago; pago ~4
        programado|tramit*|proceso|curso|autorizado|ordenado|lanzado| preparad*; aprobad* ~3 pago; validad*;
        autorizad* ~3 pago; pendiente ~2 firma|autorización|aprobación; contabilizada; programad*; lista para ~2
        pag*; orden de pago; conformada; propuesta de pago*; está en ~3 pagos; preparad* ~2 pago; en cuanto salga
    """,
    "soon": """
        próximos|siguientes días; en breve; en unos|pocos días; pronto; lo antes posible; cuanto antes; enseguida;
        inmediat*; a la mayor brevedad; en seguida; de inmediato; días siguientes; próximamente; rápidamente; en
        estos días; a la brevedad; estos días
    """,
    "hope": """
        esper* ~3 poder|pagar|pagarles|hacer|tener|que_podamos|conseguir|cobrar| recibir_fondos; esperamos; espero;
        intent*; trat* de; procur*; quizá*; tal vez; a lo mejor; probablemente; posiblemente; puede que; si ~2
        posible|todo_va|podemos; sin garant*|compromiso; no ~3 promet*|asegur*|garantiz*; ojalá; en la medida ~2
        posible; haremos lo posible; hacer lo posible; veremos; confiamos ~2 poder; no estoy segur*; cuando podamos;
        si todo va bien; deberíamos poder; quisiéramos; nos gustaría
    """,
    "not_hope": """
        esper* ~2 se encuentre|estén|este|respuesta|su|comprensión|noticias|instrucciones|
        abono|nota|factura|confirmación; a la espera; esperando; quedamos a la espera; esperamos ~2 comprensión
    """,
    "demand": """
        usted*|ustedes ~3 exig*|reclam*|pid*|solicit*; su|sus
        reclamación|aviso|requerimiento|plazo|exigencia|vencimiento; vencida ~2 el|desde; fecha de vencimiento;
        venció
    """,
    "not": "no; nunca; jamás; ningún; ninguna; sin; nada; tampoco; ni; imposible",
    "unable": f"""
        no ~2 tenemos|tengo|hay|queda ~3 euro|duro|céntimo|blanca; no ~3 {_PAY} ~2 podemos|puedo; no ~2
        podemos|puedo|podremos|podré|podrá|podríamos|pudimos|podamos ~3
        {_PAY}|hacer|afrontar|asumir|atender|cumplir|realizar; no ~3 posible ~3 {_PAY}|pago; imposib* ~4
        {_PAY}|pago|afrontar; no ~2 capacidad|condiciones; no ~2 dispon* ~4; no ~2 tenemos|tengo|hay|queda ~3
        dinero|fondos|liquidez|efectivo|caja|saldo|recursos; sin ~2 dinero|fondos|liquidez|recursos; no ~2 llega*
        ~3; no estamos en condiciones; incapac* ~4; no nos es posible; no va a poder ser; no ~3 hacer frente; no
        vamos a poder
    """,
    "refuse": f"""
        no ~4 {_FUTURE}|pagamos|pago|paga|pagan|abonamos|pagará; no ~2 vamos|voy a ~3 {_PAY}|aceptar|abonar; no ~2
        aceptamos|acepto|acept*; neg* ~2 a pagar|abonar; nos negamos|me_niego; rechaz*; reten*; retenid*; bloque*;
        paraliz*; suspend*; en espera ~3; no ~2 procede*; no ~2 proced* ~2 pag*; no ~3 debemos|debo ~2 nada|eso|esa;
        no se ~2 pag* ; hasta ~8 no ~3 pag*; no ~3 conform*; no ~2 podemos|puedo ~2 pagarla
        así|aprobar*|autorizar*|aceptar*|validar*; no ~3 autoriz*|aprob*|valid*; sin ~8 no ~2 pag*; ni ~2
        céntimo|euro; no reconoc*; en cuarentena; no nos corresponde; no corresponde pagar; impagad*; no
        pensamos|pienso pagar; queda ~2 pendiente; no exigible; no vamos a
    """,
    "until": """
        esperamos|esperando|falta|faltan ~4; a falta de; hasta entonces; solo ~2 entonces; hasta ~10; mientras ~2 no
        ~6; sin ~4 albarán|justificante|nota|abono|firma|documento*|parte*|rectific*| correc*|entrega; a la espera
        ~6; esperando ~6; pendiente* de ~4 abono|recibir|rectific*|correc*|document*|resol*; antes ~3
        recibir|rectif*|corrij*
    """,
    "once_us": """
        cuando|en_cuanto|una_vez|si|tan_pronto|tras|después ~1 nos|me ~4
        envíe*|mande*|manden|abone*|rectifi*|corrij*|hagan|entregue*|remita*| pasen|pase|hagáis|enviéis|mandéis;
        cuando|en_cuanto|una_vez|si|tan_pronto|tras|después_de ~4
        recib*|recep*|tengamos|tenga|emit*|correg*|corrij*|rectific*| solucion*|resuelv*|llegue|reciba*|abono ~6;
        una vez ~8 recibid*|emitid*|corregid*|rectificad*|solucionad*|resuelt*|subsanad*; tras|previa|contra
        recepción|recibo|entrega|presentación|emisión; a la recepción; al recibir|recibo; envíen|manden|envíe|mande
        ~6 y ~3 pag*|abon*; siempre que ~6; a condición
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
        pagar*|fraccion*|aplaz*|dividir|plazos|acordar|llegar|hacer; ¿podríamos; aceptar*|acepta* ustedes|usted; les
        parece|parecería; le parece; estar* ~2 acuerdo|conforme*; si ~3 acuerdo|parece|aceptan|acepta; solicit* ~4
        aplaz*|fraccion*|plazo*|prórroga; rogamos ~3 confirm* ~4; ofrec*; de acuerdo con; qué les parece; pedimos ~4
        aplaz*|fraccion*|plazo*|prórroga
    """,
    "joke": """
        cuando las ranas; ranas críen; vacas vuelen; cerdos vuelen; sueñe usted; sigan soñando; sigue soñando; ja
        ja; jaja*; claro que sí guapi; espere* sentado*; siéntese; reyes magos; papá noel; sí claro; ni en sueños;
        cuando San Juan baje
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
}
