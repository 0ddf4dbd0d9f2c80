"""Spanish: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        disput*; en disputa; no ~4 conform*|acuerdo|correct*|procede*|reconoc*|acept*|debemos|justific*; desacuerdo;
        disconform*; reclam* ~4 calidad|mercancía|material|ya|daños|pedido|abono;
        reclamado|reclamación|reclamaciones; impugn*; rechaz*; error* ~4 factura*|precio*|importe*|en; factura* ~6
        errónea|incorrecta|equivocada|mal|error*|indebida|duplicada| improcedente; erróne*; incorrect*; equivocad*;
        mal facturad*|cobrad*|calculad*; rectifi* ~4 factura*|importe|precio; rectifiquen|corrijan|anulen; abono;
        nota ~1 crédito|abono; nota de débito; factura rectificativa; queja*; no nos corresponde; injustificad*;
        infundad*; cobr* ~2 indebid*; facturad* ~2 indebid*|de_más|mal; inconform*; devol* ~2 dinero; no estaba* ~2
        pactad*|acordad*; cobran ~4 no; incidencia* ~4; sin fundamento
    """,
    "not_dispute": """
        sin|ninguna|no ~2 disput*|reclam* ~1; está* correct*; es correct*; conforme con; abono ~3
        aplicad*|recibid*|compens*; error mío; abono en cuenta; cuenta de abono; no ~2 reclam*; abono ~1 de ~3
        realizado
    """,
    "setoff": "nota de débito; nota de cargo; compens* ~3 nota|cargo",
    "not_duplicate": "necesit*|envi*|envíe*|mand*|pas*|solicit*|facilit* ~4 duplicad*; un duplicado",
    "d.PRICE_ERROR": """
        otro|otra ~1 precio|tarifa|importe; más ~2 que|de ~3 presupuestado|acordado|pactado; importe|cantidad|valor
        ~6 acordad*|pactad*|presupuest*|convenid*; precio*|tarifa*|importe unitario ~8
        no|mal|incorrect*|erróne*|superior|equivocad*|distint*|diferent*| acordad*|pactad*|más|alto|elevad*|error;
        error ~3 precio*|tarifa*; presupuest* ~6 no|era|indic*|dec*|distint*|diferent*|coincid*; no ~3 coincid* ~4
        presupuest*|oferta|precio*|tarifa*|pactad*|acordad*; precio ~2 acordad*|pactad*|antiguo|anterior;
        cobrad*|facturad*|cobran ~3 más|de_más|caro|demasiado; diferencia* ~2 precio*; sobreprecio; no es el precio;
        subid* ~3 precio*; tarifa ~2 antigua|pactada|vieja
    """,
    "d.EXTENSION_MATH": "error ~2 cálculo|suma; mal ~1 sumad*|calculad*; suma ~3 no|mal; no ~2 cuadra*",
    "d.ALLOWANCE_CHARGE": "pronto pago; descuento* ~5 no|falta*|acordad*|pactad*|aplic*",
    "d.DAMAGED": """
        revent*; oxidad*; agriet*; rajad*; rayad*; doblad*; podrid*; con golpes; dañad*; daño*; rot*; rotur*;
        golpead*; estropead*; destrozad*; aplastad*; averiad*; deteriorad*; quebrad* ~2; abollad*; mojad*;
        desperfecto*; mal estado
    """,
    "not_quality": "en calidad de; en su defecto",
    "d.QUALITY": """
        mala calidad; calidad ~4 mala|no|deficiente|inferior|baja|producto*|material; problema* ~2 calidad;
        defectuos*; defecto*; no ~3 cumpl* ~4; inservible*; fuera de especific*; no ~2 funciona*; no conform* ~2
        material|mercancía|producto; mala calidad; oxidad*; caducad* ~2; tara*; tarad*; contaminad*; fallo*
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
        product*|artículo*|material|mercancía|referencia|modelo|talla|color| pieza* ~2
        equivocad*|incorrect*|erróne*|distint*|cambiad*; no ~3 lo que pedimos|pedí|pedido; otro* ~1
        product*|artículo*|modelo; se equivocaron ~3 pedido|producto|envío
    """,
    "d.TERMS_DISPUTE": """
        plazo* ~2 pago ~6 es|son|días|acordad*|pactad*|60|90; condiciones ~2 pago ~6; no ~3
        vencid*|vence|venció|exigible; aún no ~3 venc*; vencimiento ~5 incorrect*|erróne*|no|es|correcto; todavía no
        ~2 venc*; forma de pago ~4 días; a 60|90|30 días
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
        horas|servicio; documentación; documento* ~4 falt*|firmad*; certificad* ~3 obra|calidad|conform*|entrega;
        informe* ~3; acta* ~2 recepción; cmr; conforme ~2 firmad*; comprobante* de entrega; remito* firmad*
    """,
    "d.NOT_OURS": """
        no ~2 para|de nosotros|nosotras; no ~2 va ~2 nosotros; empresa hermana; no ~3 dirigida|destinada; no ~2 nos
        ~2 pertenece|corresponde; no ~4 pedimos|pedí|solicitamos|solicitado|comprado|compramos|encargamos|
        encargado|contratamos|contratado; no|nunca hemos|he|han pedido; nunca|jamás ~4
        pedimos|pedí|comprad*|compramos|encarg*|contrat*|solicit*|client*; no ~3 nuestr* ~2; no ~2 es ~2
        nuestr*|mía; no ~2 consta ~4 pedido|compra; no corresponde ~4 nosotros|empresa; de|para|a|es otra
        empresa|sociedad; empresa|cliente equivocad*|incorrect*|erróne*; no ~2 somos ~3; no ~2 conocemos ~3; ningún
        pedido; no ~3 relación comercial|con; nada ~3 pedido|comprado|que_ver
    """,
    "d.DUPLICATE_BILLING": """
        duplicad* ~4; duplicada; dos veces; doble* ~1 factur*|cobr*|cargo; factur*|cobr* ~5
        dos_veces|doble|duplicad*|repetid*; repetid*; ya ~3
        facturad*|facturaron|facturasteis|cobrad*; misma ~3 factura|mercancía|entrega ~4
        dos|otra|ya; lo mismo ~3 dos_veces|ya|otra
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
        servicio*|trabajo*|obra|reparación|instalación|mantenimiento|técnico*| montaje|limpieza ~8
        no|mal|nunca|incomplet*|deficient*|sin|pésim*|chapuz* ~4; chapuz*; mal ~1
        hech*|realizad*|ejecutad*|instalad*|reparad*; sin terminar|acabar; no ~3
        prestad*|realizad*|terminad*|finaliz*|ejecutad*|repar*|acab*; sigue* ~3
        sin|averiad*|rot*|estropead*|fallando|igual; no vin* ~3; incumpli* ~3 servicio|trabajo
    """,
    "d.LATE_DELIVERY": """
        retras* ~4 entreg*|semana*|días|pedido|envío|obra|mes*; entreg*|lleg*|recib*|pedido|envío|mercancía ~6
        tarde|retras*|fuera; con retraso; fuera de plazo; demora*; penaliz* ~3 retras*|demora; demasiado|muy tarde
        ~2 entreg*|lleg*; lleg*|entreg* ~3 tarde; semanas|días ~2 retraso|tarde
    """,
    "d.LOST": """
        nunca|no|jamás|nada|ningún ~5 recib*|lleg*|entreg* ~5
        mercancía|pedido|material|paquete|género|envío|nada|producto*;
        mercancía|pedido|material|paquete|género|envío|producto* ~6 nunca|no|jamás ~4 recib*|lleg*|entreg*; no
        recibimos nada|el|la|ningun*; nunca ~2 lleg*|entreg*; no ~2 entregad*; extravi* ~3; perdid* ~3 transporte;
        no nos ~2 llegó|llegaron|entregaron; sin recibir ~3; no ~2 ha llegado
    """,
    "d.STALE_INVOICE": "prescri*; demasiado antigua; de hace ~2 años; muy antigua; caducad* deuda",
    "d.LATE_FEE_CONTESTED": """
        intereses ~2 demora|mora|retraso; recargo*; gastos ~2 reclamación|gestión|cobro|devolución; penaliz* ~2
        pago|mora; comisión ~2 reclamación
    """,
    "d.PRIOR_OVERPAYMENT": """
        pag* ~2 de_más|dos_veces|doble; saldo a favor|nuestro_favor; saldo acreedor; cobro duplicado; exceso de
        pago; a nuestro favor
    """,
    "d.TAX": "iva; impuesto*; igic; inversión del sujeto; exent*; retención ~2 irpf; irpf",
    "d.ADVERTISING_PROMO": "promoción*; promocional; publicidad; aportación* publicit*; campaña",
    "d.VOLUME_REBATE": "rappel*; bonific*; descuento* ~2 volumen; rapel*",
    "d.NO_PO": "sin ~2 pedido|orden|po; no ~2 hay|existe|tenemos|tiene ~2 pedido|orden|po; sin número ~2 pedido",
    "d.DESCRIPTION": """
        descripción ~4 no|incorrect*|falta|insuficiente; concepto ~4 no|incorrect*|confus*|genérico; sin desglos*
    """,
    "d.CONTRACT_TERMS": """
        contrato ~8 no|incumpl*|establec*|dice|estipul*|cláusula|prev*|contrari*; incumpl*; contractual*; garantía;
        retención ~2 garantía; cláusula*; no ~3 pactad*|acordad*|contratad*; según ~2 contrato|acuerdo|pactado;
        tarifa plana; presupuesto cerrado
    """,
    "d.WITHHOLDING": "retención ~2 fiscal|impuesto*|fuente; retenciones",
    "d.BANK_CHARGE": "comision* ~2 bancari*|banco|transferencia; gastos bancarios",
    "d.BALANCE_DECLINED": "saldo ~4 no|incorrect*|erróne*; no ~2 debemos ~2 nada; nada debemos",
    "d.NO_OPEN_ITEM": """
        no ~3 nada pendiente; ninguna factura pendiente; nada ~2 pendiente; no ~2 consta ~4 pendiente|deuda
    """,
}
