"""Spanish: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        disput*; en disputa; no ~4 conform*|acuerdo|correct*|procede*|reconoc*|acept*|debemos|justific*;
        desacuerdo; disconform*; reclam* ~4 calidad|mercancía|material|ya|daños|pedido|abono;
        reclamado|reclamación|reclamaciones; impugn*; rechaz*; error* ~4 factura*|precio*|importe*|en; factura*
        ~6 errónea|incorrecta|equivocada|mal|error*|indebida|duplicada|improcedente; erróne*; incorrect*;
        equivocad*; mal facturad*|cobrad*|calculad*; rectifi* ~4 factura*|importe|precio;
        rectifiquen|corrijan|anulen; abono; nota ~1 crédito|abono; nota de débito; factura rectificativa;
        queja*; no nos corresponde; injustificad*; infundad*; cobr* ~2 indebid*; facturad* ~2
        indebid*|de_más|mal; inconform*; devol* ~2 dinero; no estaba* ~2 pactad*|acordad*; cobran ~4 no;
        incidencia* ~4; sin fundamento; contáis|cobráis|facturáis|contado ~4 #;
        arreglad|arreglen|corregid|rectificad|corrijan ~3; vicios; cargo ~3 indebido|no; nos habéis cargado; no
        ~2 aplicad*; no viene aplicad*; no pactad*; emitan|emitid ~2 abono; descontamos ~6; minorad*; así no ~3;
        favor de corregir|cancelar|anular; refactur*
    """,
    "not_dispute": """
        sin|ninguna|no ~2 disput*|reclam* ~1; está* correct*; es correct*; conforme con; abono ~3
        aplicad*|recibid*|compens*; error mío; abono en cuenta; cuenta de abono; no ~2 reclam*; abono ~1 de ~3
        realizado; no ~2 discut*|disput*|impugn*|cuestion* ~4; no ~3 discrepancia*|incidencia*|objeción*|queja*
        ~3; nada que objetar|reclamar|discutir|alegar; sin ~1 incidencias|objeciones|discrepancias; ninguna ~2
        objeción|discrepancia|incidencia|queja|reclamación;
        incidencia*|disputa|reclamación|discrepancia|divergencia|litigio ~7
        resuelt*|solucionad*|cerrad*|subsanad*|zanjad*|aclarad*|archivad*|superad*|sanad*;
        resuelt*|solucionad*|cerrad*|zanjad*|aclarad* ~4 incidencia|disputa|reclamación|discrepancia; con ~2
        abono ~2 #; vuestro|su abono ~3 recibid*|llegó|resuelve; no hace falta ~8; no es necesario ~6; no la
        empresa; no quebramos; no reclam* ~3; abono ~3 ya_recibido; cliente* ~3 no ~2 pag*
    """,
    "setoff": "nota de débito; nota de cargo; compens* ~3 nota|cargo",
    "not_duplicate": "necesit*|envi*|envíe*|mand*|pas*|solicit*|facilit* ~4 duplicad*; un duplicado",
    "d.PRICE_ERROR": """
        otro|otra ~1 precio|tarifa|importe; más ~2 que|de ~3 presupuestado|acordado|pactado;
        importe|cantidad|valor ~6 acordad*|pactad*|presupuest*|convenid*; precio*|tarifa*|importe unitario ~8
        no|mal|incorrect*|erróne*|superior|equivocad*|distint*|diferent*|acordad*|pactad*|más|
        alto|elevad*|error; error ~3 precio*|tarifa*; presupuest* ~6
        no|era|indic*|dec*|distint*|diferent*|coincid*; no ~3 coincid* ~4
        presupuest*|oferta|precio*|tarifa*|pactad*|acordad*; precio ~2 acordad*|pactad*|antiguo|anterior;
        cobrad*|facturad*|cobran ~3 más|de_más|caro|demasiado; diferencia* ~2 precio*; sobreprecio; no es el
        precio; subid* ~3 precio*; tarifa ~2 antigua|pactada|vieja; precio|precios ~6 está|están|es ~2
        mal|equivocado|incorrecto
    """,
    "d.EXTENSION_MATH": "error ~2 cálculo|suma; mal ~1 sumad*|calculad*; suma ~3 no|mal; no ~2 cuadra*",
    "d.ALLOWANCE_CHARGE": """
        pronto pago; descuento* ~5 no|falta*|acordad*|pactad*|aplic*
    """,
    "d.DAMAGED": """
        revent*; oxidad*; agriet*; rajad*; rayad*; doblad*; podrid*; con golpes; dañad*; daño*; rot*; rotur*;
        golpead*; estropead*; destrozad*; aplastad*; averiad*; deteriorad*; quebrad* ~2; abollad*; mojad*;
        desperfecto*; mal estado
    """,
    "not_quality": "en calidad de; en su defecto",
    "d.QUALITY": """
        mala calidad; calidad ~4 mala|no|deficiente|inferior|baja|producto*|material; problema* ~2 calidad;
        defectuos*; defecto*; no ~3 cumpl* ~4; inservible*; fuera de especific*; no ~2 funciona*; no conform* ~2
        material|mercancía|producto; oxidad*; caducad* ~2; tara*; tarad*; contaminad*; fallo*
    """,
    "d.QUANTITY_SHORT": """
        solo|sólo # ~3; solo ~2 llegaron|recibimos|entregaron #; # de las|los|# ~2; # en lugar|vez de #;
        factur*|cobra* ~3 # ~4 solo|pero ~4 #; faltan|faltaban #; falt* ~6
        caja*|pale*|pieza*|unidad*|bulto*|artículo*|producto*|kilo*|mercancía|
        material|saco*|rollo*|paquete*|metro*|referencia*;
        caja*|pale*|pieza*|unidad*|bulto*|saco*|paquete*|artículo* ~4 falt*|menos; faltante*; incomplet*; entrega
        parcial; parcial ~2 entreg*|recib*; cantidad* ~6 no|incorrect*|menor|erróne*|falt*|inferior|distint*; solo
        ~3 recib*|entreg*|lleg*|llegaron; recib* ~2 solo|menos|únicamente; menos ~4 pedid*|facturad*|acordad*; de
        menos; merma*
    """,
    "d.WRONG_PRODUCT": """
        product*|artículo*|material|mercancía|referencia|modelo|talla|color|pieza* ~2
        equivocad*|incorrect*|erróne*|distint*|cambiad*; no ~3 lo que pedimos|pedí|pedido; otro* ~1
        product*|artículo*|modelo; se equivocaron ~3 pedido|producto|envío
    """,
    "d.TERMS_DISPUTE": """
        plazo* ~2 pago ~6 es|son|días|acordad*|pactad*|60|90; condiciones ~2 pago ~6; no ~3
        vencid*|vence|venció|exigible; aún no ~3 venc*; vencimiento ~5 incorrect*|erróne*|no|es|correcto;
        todavía no ~2 venc*; forma de pago ~4 días; a 60|90|30 días
    """,
    "d.PALLET_CONTAINER": """
        palets ~3 devuelt*|retorn*|cobr*|intercambi*; envases ~2 retorn*; depósito ~3 envase*|palet*
    """,
    "d.RETURN": """
        devol*|devuelt* ~4 material|mercancía|producto*|género|artículo*|pedido|pieza*|equipo;
        material|mercancía|producto*|género|pedido|equipo ~6 devuelt*|devol*|retirad*|recogid*; devolvimos;
        devolución*; lo devolvimos; hemos devuelto; recogieron ~3; retirad* ~3 mercancía|material
    """,
    "d.MISSING_DOCS": """
        albarán*|albaran*; justificante* ~2 entrega; prueba* de entrega; pod; parte* ~2 trabajo|horas; hoja* ~2
        horas|servicio; documentación; documento* ~4 falt*|firmad*; certificad* ~3
        obra|calidad|conform*|entrega; informe* ~3; acta* ~2 recepción; cmr; conforme ~2 firmad*; comprobante*
        de entrega; remito* firmad*
    """,
    "d.NOT_OURS": """
        no ~2 para|de nosotros|nosotras; no ~2 va ~2 nosotros; empresa hermana; no ~3 dirigida|destinada; no ~2
        nos ~2 pertenece|corresponde; no ~4
        pedimos|pedí|solicitamos|solicitado|comprado|compramos|encargamos|encargado|contratamos|
        contratado; no|nunca hemos|he|han pedido; nunca|jamás ~4
        pedimos|pedí|comprad*|compramos|encarg*|contrat*|solicit*|client*; no ~3 nuestr* ~2; no ~2 es ~2
        nuestr*|mía; no ~2 consta ~4 pedido|compra; no corresponde ~4 nosotros|empresa; de|para|a|es otra
        empresa|sociedad; empresa|cliente equivocad*|incorrect*|erróne*; no ~2 somos ~3; no ~2 conocemos ~3;
        ningún pedido; no ~3 relación comercial|con; nada ~3 pedido|comprado|que_ver;
        equivoca*|equivocado|equivocan de empresa|persona|cliente|sociedad; no ~1 va conmigo|con_nosotros;
        homónimo
    """,
    "d.DUPLICATE_BILLING": """
        duplicad* ~4; duplicada; dos veces; doble* ~1 factur*|cobr*|cargo; factur*|cobr* ~5
        dos_veces|doble|duplicad*|repetid*; repetid*; ya ~3 facturad*|facturaron|facturasteis|cobrad*;
        misma ~3 factura|mercancía|entrega
        ~4 dos|otra|ya; lo mismo ~3 dos_veces|ya|otra
    """,
    "d.CANCELLED": """
        dimos|di|dado|dieron|dio de baja; dado de baja ~3; cancel*|anul* ~5
        pedido|contrato|servicio|orden|suscripción|reserva|compra|encargo;
        pedido|contrato|servicio|orden|suscripción|reserva|compra ~6 cancelad*|anulad*|rescindid*|resuelt*;
        anulamos; cancelamos; rescindi*; dimos de baja; desist*; resuelto ~2 contrato; di de baja
    """,
    "d.FREIGHT": """
        portes; transporte; flete*; gastos ~2 envío|transporte; envío ~2 gratis|cobrad*; recargo ~2 combustible;
        porte
    """,
    "d.FX_INCORRECT": """
        tipo de cambio; cambio ~2 aplicado; divisa ~3 incorrect*|erróne*; moneda ~3 incorrect*|erróne*|equivocad*
    """,
    "d.SERVICE_INCORRECT": """
        servicio*|trabajo*|obra|reparación|instalación|mantenimiento|técnico*|montaje|limpieza ~8
        no|mal|nunca|incomplet*|deficient*|sin|pésim*|chapuz* ~4; chapuz*; mal ~1
        hech*|realizad*|ejecutad*|instalad*|reparad*; sin terminar|acabar; no ~3
        prestad*|realizad*|terminad*|finaliz*|ejecutad*|repar*|acab*; sigue* ~3
        sin|averiad*|rot*|estropead*|fallando|igual; no vin* ~3; incumpli* ~3 servicio|trabajo
    """,
    "d.LATE_DELIVERY": """
        retras* ~4 entreg*|semana*|días|pedido|envío|obra|mes*; entreg*|lleg*|recib*|pedido|envío|mercancía ~6
        tarde|retras*|fuera; con retraso; fuera de plazo; demora*; demasiado|muy tarde ~2 entreg*|lleg*;
        lleg*|entreg* ~3 tarde; semanas|días ~2 retraso|tarde
    """,
    "d.LOST": """
        nunca|no|jamás|nada|ningún ~5 recib*|lleg*|entreg* ~5
        mercancía|pedido|material|paquete|género|envío|nada|producto*;
        mercancía|pedido|material|paquete|género|envío|producto* ~6 nunca|no|jamás ~4 recib*|lleg*|entreg*; no
        recibimos nada|el|la|ningun*; nunca ~2 lleg*|entreg*; no ~2 entregad*; extravi* ~3; perdid* ~3
        transporte; no nos ~2 llegó|llegaron|entregaron; sin recibir ~3; no ~2 ha llegado
    """,
    "d.STALE_INVOICE": """
        prescri*; demasiado antigua; de hace ~2 años; muy antigua; caducad* deuda; prescrita; caducada|caducó
        ~3; hace ~2 años ~3; más de cinco años; extinguid*
    """,
    "d.LATE_FEE_CONTESTED": """
        intereses ~2 demora|mora|retraso; recargo*; gastos ~2 reclamación|gestión|cobro|devolución; penaliz* ~2
        pago|mora; comisión ~2 reclamación
    """,
    "d.PRIOR_OVERPAYMENT": """
        pag* ~2 de_más|dos_veces|doble; saldo a favor|nuestro_favor; saldo acreedor; cobro duplicado; exceso de
        pago; a nuestro favor
    """,
    "d.TAX": """
        iva; impuesto*; igic; inversión del sujeto; exent*; retención ~2 irpf; irpf
    """,
    "d.ADVERTISING_PROMO": """
        promoción*; promocional; publicidad; aportación* publicit*; campaña
    """,
    "d.VOLUME_REBATE": """
        rappel*; bonific*; descuento* ~2 volumen; rapel*
    """,
    "d.NO_PO": """
        sin ~2 pedido|orden|po; no ~2 hay|existe|tenemos|tiene ~2 pedido|orden|po; sin número ~2 pedido
    """,
    "d.DESCRIPTION": """
        descripción ~4 no|incorrect*|falta|insuficiente; concepto ~4 no|incorrect*|confus*|genérico; sin
        desglos*
    """,
    "d.CONTRACT_TERMS": """
        contrato ~8 no|incumpl*|establec*|dice|estipul*|cláusula|prev*|contrari*; incumpl*; contractual*; garantía;
        retención ~2 garantía; cláusula*; no ~3 pactad*|acordad*|contratad*; según ~2 contrato|acuerdo|pactado;
        tarifa plana; presupuesto cerrado
    """,
    "d.WITHHOLDING": """
        retención ~2 fiscal|impuesto*|fuente; retenciones
    """,
    "d.BANK_CHARGE": """
        comision* ~2 bancari*|banco|transferencia; gastos bancarios
    """,
    "d.BALANCE_DECLINED": "saldo ~4 no|incorrect*|erróne*; no ~2 debemos ~2 nada; nada debemos",
    "d.NO_OPEN_ITEM": """
        no ~3 nada pendiente; ninguna factura pendiente; nada ~2 pendiente; no ~2 consta ~4 pendiente|deuda
    """,
    "contest": """
        disput*|impugn*|reclamación|reclamaciones|incidencia*|discrepancia*|objeción|objeciones|
        queja*|desacuerdo|discutimos|litigio
    """,
    "closed": """
        resuelt*|solucionad*|cerrad*|subsanad*|zanjad*|aclarad*|superad*
    """,
    "r.PRICE_ERROR": """
        precio* ~4 pactad*|acordad*|presupuest*|contrato|oferta; # y no #; # en vez ~1 de #; # en lugar ~1 de #;
        presupuesto ~4 #; contrato ~3 dice #; pactad* ~3 #; acordad* ~3 #; más caro; tarifa ~4 #; facturado a #;
        subida ~4 no|sin; sobrecoste; cobrad* ~3 a #; precio ~3 mal
    """,
    "r.ALLOWANCE_CHARGE": """
        bonificación ~3 %; descuento* ~6 no|falta*|acordad*|pactad*|contrato|aplic*|aparec*|%; % ~3
        descuento|bonificación|dto; dto ~4; rebaja ~3; descuento ~2 marco|contrato|introducción
    """,
    "r.DAMAGED": """
        golpes; rayad*|rayas|arañad*|arañazos; roto|rota|rotos|rotas; hecho ~1 trizas|polvo; destroz*; abiert*
        ~2 transporte; siniestro ~2 transporte
    """,
    "r.QUALITY": """
        vicios; ascensor ~4; avería*; se averió|estropeó|rompió|quemó ~3; no ~2
        enfría|calienta|arranca|funciona|congela|aguanta; podrid*|agri*|rancio|caducad*|incomible|mohos*|ácid*;
        tirad*|tirar ~3 todo|basura; causó|provocó|causa ~4 incendio|avería|daño*; inestable; baila*; se mueve;
        peligros*; humedad*|goteras|filtracion*; fuga*; se despeg*; no sirve*; fallaba|falla|fallan; dejó de
        funcionar; mal estado; tambale*; vino|vinieron mala|malo|mal
    """,
    "r.WRONG_PRODUCT": """
        pedí|pedimos|encargué|encargamos ~5 llegaron|vinieron|enviaron|mandaron|trajeron|recibí ~4; no ~3
        modelo|referencia|color ~3 pedid*|correct*; otro ~2 color|modelo|tamaño|año; equivocad* ~3
        referencia|modelo|color; en vez de ~3 negr*|blanc*; del año ~3 no; cambiad*
    """,
    "r.TERMS_DISPUTE": """
        pago a # días; # días ~4 contrato|pactad*|acordad*; vencimiento ~3 # días
    """,
    "r.PALLET_CONTAINER": """
        palets ~6 devolv*|devuelt*|cargado|cobrad*|retorn*|europeos; europalet*; cargado ~3 palets;
        envases|cajas|bidones|bombonas|barriles ~4 devuelt*|devolv*|depósito|retornable*|fianza; tarimas
    """,
    "r.RETURN": """
        es una devolución; recogisteis|recogieron|retiraron|retirasteis|llevaron|llevasteis ~5; lo devolv*; la
        devolv*; los devolv*; devuelt* ~3
    """,
    "r.MISSING_DOCS": """
        sin ~4 albarán|albaranes|partes|parte|firma|firmad*|certificado|justificante|informe|acta; certificado
        de obra; parte* ~2 firmad*; hojas ~2 firmad*; albaranes ~2 firmad*; ticket* de báscula; falta ~3
        acta|albarán|certificado|parte|informe
    """,
    "r.NOT_OURS": """
        no es nuestr*|mí*; corresponde a ~5; otra empresa; a nombre de ~4 otra|distint*; no ~2 corresponde ~3 a;
        la pidió|encargó|contrató ~4; quién ~3 pidió|encargó; somos ~3 administrador*|gestor*|inquilin*; vecin*;
        inquilin*; filial ~3; otra sociedad; rfc ~3 otra|distint*; no tenemos nada que ver
    """,
    "r.DUPLICATE_BILLING": """
        repite|repetid* ~4; mismo ~1 albarán|pedido|parte|trabajo|servicio|piano; misma ~1
        entrega|factura|venta; es la misma; copia ~2 de la ~1 #; idéntic* ~3; duplic*; pagar dos veces; ya ~3
        incluid* ~3 #; otra vez ~3 lo_mismo|factur*
    """,
    "r.CANCELLED": """
        cancel* ~8 escrito; anul* ~8 escrito; el pedido lo cancelamos|anulamos; dimos de baja ~4; desistim*;
        rescind*; resuelt* ~3 venta|contrato; baja ~3 servicio|contrato|suscripción; contrato ~3
        terminó|finalizó|acabó|expiró; dejamos sin efecto
    """,
    "r.FREIGHT": """
        portes|porte|transporte|flete|envío ~6; portes pagados|incluidos|debidos; portes no pactados; franco ~3;
        gastos de envío; recargo ~3 combustible|gasóleo
    """,
    "r.SERVICE_INCORRECT": """
        cristales|oficina|tejado|suelo|local|jardín ~5 no|sin ~3 limpi*|hech*|acabad*; mal ~2
        montad*|conectad*|instalad*|puest*|colocad*; al revés; horas ~4 no ~2 #; nadie ~3 vino|apareció|pasó; no
        vino nadie; no ~2 vinieron; sigue* ~3 goteando|perdiendo|igual|roto; dejar* ~3 medias; a medias;
        chapuza; sin acabar; no acabaron; su propio error; vuestro error; no se hizo|realizó
    """,
    "r.LATE_DELIVERY": """
        días|semanas|meses|semana tarde|retraso|demora; retraso ~5 cliente|penaliz*|perd*; tarde ~4 cliente ~3;
        penalización ~4; llegó|llegaron|entregaron|entregado ~3 tarde|retraso
    """,
    "r.LOST": """
        nunca llegó|llegaron|apareció; no llegó|llegaron ~3; transportista ~5
        pérdida|perdió|extravió|robo|perdido; extraviad*; no hemos visto ~3; lo que no ~2
        recib*|tengo|tenemos|ha_llegado; perdid* ~4; robad*
    """,
    "r.LATE_FEE_CONTESTED": """
        intereses|recargo*|gastos ~4 demora|mora|moratori*|cobro|gestión|reclamación; comisión ~3; 40 euros ~3;
        indemnización ~3 40|cobro
    """,
    "r.PRIOR_OVERPAYMENT": """
        pag* ~4 duplicad*|doble|de_más|dos_veces; nos debéis|debe|deben ~4; me debéis|debe|deben ~4; saldo ~3
        favor; cobrad* ~2 dos_veces; devolución ~3 pago|importe; nunca ~3 devolv*|abonad*|reintegr*; anticipo ~3
        no; exceso ~3
    """,
    "r.TAX": """
        tipo ~2 iva|impositivo; % ~2 iva; isp; inversión ~4; intracomunitari*; recargo de equivalencia
    """,
    "r.ADVERTISING_PROMO": """
        aportación ~2 promocional|publicitaria; folleto*; campaña ~3 promocional; promociones
    """,
    "r.VOLUME_REBATE": """
        rappel; rapel; bonificación ~2 volumen|anual|compras; descuento ~2 volumen|anual
    """,
    "r.NO_PO": """
        sin ~3 pedido|orden|oc; no hay pedido|orden ~1; sin pedido ~1; falta ~2 orden|pedido ~6 no|rechaz*;
        inexistencia ~3 pedido|orden; no existe ~3 pedido|orden; carece ~3 pedido|orden; careciendo ~3; sin
        orden de compra
    """,
    "r.DESCRIPTION": """
        diverso|diversos|varios|genéric* ~6; concepto* ~4; detallen|desglosen|detallar|desglosar ~3; desglose;
        figura ~4 material|varios|diverso; descripción
    """,
    "r.WITHHOLDING": """
        retención ~3 isr|irpf|iva|renta|aplicad*; isr
    """,
    "r.BANK_CHARGE": """
        comisión ~2 banc*; gastos ~2 banc*|transferencia
    """,
}
