"""Spanish: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        copia*|duplicad* ~4 factura*|de_la|del|pdf; duplicado; reenví*|reenviar*|reenvi*; reenviar;
        enviar*|envíen*|envíe*|mandar*|manden*|mande*|pasar*|pase*|remit*|facilit*|adjunt*|
        necesit* ~6 factura|facturas|copia|copias|pdf|duplicado; factura* ~6 no ~3
        recib*|lleg*|encuentr*|const*|ten*|aparec*|localiz*; no ~4 recib*|lleg*|encuentr*|ten*|const*|localiz*
        ~3 factura*; no ~4 factura* ~3 recib*|lleg*|encuentr*; factura* ~4 perdid*|extravi*|traspapel*;
        adjunto|archivo|anexo ~4 no|elimin*|bloque*|vací*|dañ*|ilegible|falta; sin adjunto; falta ~3
        adjunto|factura*; nuevamente ~3 factura*; factura* ~5 de nuevo|nuevamente|otra vez; volver ~2
        enviar|mandar ~4 factura*; pdf ~3 factura*; la factura por favor;
        mánd*|mande*|manda|envía*|envie*|pásame|pasa|pasadme|reenvía* ~6 pdf|copia|factura; no
        encuentro|encontramos|localizo|localizamos ~4; me la|las mandas|envías|reenvías|manda|reenvía; copia por
        favor; otra vez ~3 pdf|copia; pdf; mandad|enviad ~4; otra copia
    """,
    "statement": """
        extracto* ~4 cuenta*|cliente|actualiz*|factura*; estado ~2 cuenta*|saldo; estado de cuenta; relación ~4
        factura*|pendiente*|venci*; listado ~4 factura*|pendiente*|venci*|partidas; detalle ~4
        factura*|pendiente*|deuda|saldo; mayor ~2 cuenta; saldo* ~3 pendiente* ~2 detall*|relación|envi*;
        conciliación ~2 saldo*|cuenta*; resumen ~3 cuenta|factura*|deuda; confirmación de saldo*; extracto;
        partidas abiertas|pendientes; un extracto; extracto ~4 cuenta; listado ~3 pendiente*; lo que ~3
        pendiente*|debemos; saldo ~3 actualizado; relación ~3 facturas
    """,
    "not_statement": "extracto bancario; extracto ~2 banco; estado de alarma|liquidación; estado ~2 insolvencia",
    "question": """
        por qué; qué|cuál|cuáles|cuándo|cuánto|cómo|dónde|quién ~2
        es|son|está|corresponde*|significa|ha|han|debo|debemos|hay|factura*|importe|cuenta|se; a qué ~3; de qué
        ~3; en qué ~3; para qué ~2; pueden|puede|podrían|podría|podéis ~3
        explicar*|aclarar*|confirmar*|decir*|indicar*|informar*|detallar*|especificar*; aclar* ~3; agradec* ~4
        aclar*|explic*|inform*; no entiend*|entend*|comprend*; no ~3 claro|sé|sabemos|consta ~3; tengo|tenemos
        una? duda|dudas|pregunta*|consulta; una pregunta|duda|consulta; explicación; me gustaría saber; quisiera
        saber; quería saber; no sé qué; necesit* ~3 información|detalle*|aclar*; rogamos ~3
        aclar*|explic*|indiqu*; desconoc*; a qué ~4 corresponde*; qué es
    """,
    "plan": """
        a plazos; plazos; fraccion*; aplaz*; prórrog*|prorrog*; cuotas; mensualidad*; pagos
        mensuales|parciales|aplazados; plan de pago*; calendario de pago*; por mes; al mes; mensual*; dividir ~4
        pago*|deuda|importe; en ~1 dos|tres|cuatro|seis|varios|varias|3|4|6 plazos|pagos|veces|cuotas|meses; más
        tiempo|días|plazo|margen; ampli* ~3 plazo*; posponer; retras* ~3 pago; moratoria; carencia; poco ~2
        tiempo|paciencia|más; acuerdo de pago*; facilidades; paciencia; hasta
        marzo|abril|mayo|junio|febrero|enero|primavera|verano|fin ~3; me das ~3 hasta; partir ~3 pagos|en; en ~2
        pagos|plazos|cuotas|mensualidades; tres|cuatro|dos|cinco|seis|diez ~1 pagos|plazos|cuotas|mensualidades;
        aplazarlo; fraccionarlo; esperar ~3 hasta; dejarlo ~3 para; posponerlo; prorrog*; más adelante; respiro;
        aire; en primavera; sin intereses; poco a poco;
        esperar|aguardar|aplazar|aplazarlo|posponer|retrasar|ampliar|prorrogar|fraccionar|dividir|
        repartir|partir|conceder|concedan|concedáis|deis|necesito|necesitamos|necesitaría|
        solicito|solicitamos|dejarlo ~7
        plazos|prórroga|aplazamiento|cuotas|mensualidades|tiempo|tramos|tranches|margen|
        fraccionamiento|calendario; en ~2 plazos|cuotas|mensualidades|pagos|veces; unas|un par ~2 semanas|meses
        ~2 más; más tiempo|plazo|margen; esperar|aguardar|aplazar*|posponer ~5 hasta|meses|semanas;
        pedimos|pido|pedir|solicit*|necesit* ~4 plazo|aplazamiento|prórroga|fraccionamiento; otro|un mes|semana
        más?; nos dan|dais|dejan ~3 mes|semanas|días|tiempo|plazo; necesit* ~3 hasta; haría falta ~2 hasta
    """,
    "hardship": """
        atravesamos|atravesando|pasamos|pasando ~4 dificult*|momento|problem*|crisis|bache; dificultades;
        imposible ~3 atender|pagar|afrontar|hacer; no ~2 llegamos; cuesta* ~3 pag*|llegar; tenemos problemas;
        dificultad* ~4 económic*|financier*|tesorería|liquidez|pago*; problema* ~3
        liquidez|tesorería|económic*|financier*|caja|dinero; falta ~2 liquidez|fondos|dinero|tesorería; mal
        momento|racha|época; momento* ~2 difícil*|complicad*|delicad*; situación ~3
        difícil|complicad*|crítica|delicad*|económica|financiera; tensión* ~2 tesorería; no ~2 dispon* ~3
        fondos|liquidez|dinero|efectivo|tesorería|medios; no ~2 tenemos|tengo|hay|queda ~3
        dinero|fondos|liquidez|efectivo|caja|recursos|trabajo; sin ~2
        dinero|fondos|liquidez|recursos|un_duro|ingresos; clientes ~4 no ~3 pag*; crisis; ahogad*; banco ~4
        cort*|cancel*|congel*|retir*|bloque*; cuenta* ~3 embargad*|bloquead*|congelad*|vací*; ventas ~3
        caíd*|baj*|desplom*; apuros; asfixi*; muy justos; números rojos; en el paro; arruin*; ert*; impago*; no
        llegamos ~4; hasta entonces no llegamos; a deber; dejado ~3 deber; me ha dejado; no tengo ~2;
        perdimos|perdido ~5 cliente|contrato; erte; complicad*; caja|cuenta|cuentas ~2 vacía|vacías|cero|pelada;
        cliente* ~3 no ~2 pag*|abon*; negocio ~3 mal|fatal; en rojo
    """,
    "admin": """
        número|nº|num|n* ~2 pedido|orden|proveedor|po|oc|expediente ~6; pedido|oc|po|orden de compra ~5
        falta*|inclu*|indic*|const*|aparec*|añad*; falta* ~4 pedido|po|oc|dato*|cif|nif|orden|referencia; orden
        de compra ~5; portal*; plataforma*; face; facturae; dir3; peppol; coupa; ariba; factura electrónica;
        subir* ~4; subirse; cargar ~3 portal|plataforma|sistema; alta ~2 proveedor*; dar* de alta ~3 proveedor;
        ficha ~2 proveedor; certificado* ~5
        caducad*|vencid*|renov*|corriente|titularidad|falta|hacienda|retenciones|residencia; titularidad; razón
        social; cambi* ~4 razón|dirección|nombre|datos|cif|denominación; datos fiscales|facturación; dirección
        ~2 facturación|fiscal; a nombre de; emitir* ~4 nombre|otra|nueva; rechaz* ~4
        sistema|portal|plataforma|automátic*; devuelt* ~3 portal|sistema; rehacer; refactur*; volver ~2 emitir;
        formulario* ~3; cif|nif ~3 erróneo|incorrecto|falta; centro de coste; hoja de entrada; entrada de
        mercancía ~3; código* ~2 proveedor|dir3; modelo 145|347; datos bancarios ~3
        certific*|actualiz*|formulario; rogamos ~2 incluyan; expediente; presentarse ~4; presentar ~3
        portal|face; por correo no se tramita; denominación; cambio ~2 denominación|nombre|domicilio; nuevo
        nombre|cif|domicilio|código; nueva denominación|razón|dirección; rehacer|reemitir|volver ~4 factura;
        codigo ~2 destinatario; factura* ~3 rechazad* ~4 portal|face|sistema; orden de compra; sap ariba; uso de
        cfdi; cfdi; constancia ~3 fiscal; complemento ~3 pago; régimen fiscal; portal; centro ~2 coste|costo;
        subir ~3; emitan|emitir|emitáis ~2 de nuevo|nuevamente; código dir3
    """,
    "gone": """
        nada que ver; dirección|correo privad*|personal; para ~4 diríjanse|diríjase|escriban|contacten|contacte;
        no ~3 persona ~2 adecuad*|indicad*|correcta|encargad*|contacto; no ~3
        llevo|llevamos|encargo|gestiono|soy|ocupo|competencia|corresponde ~3
        tema|eso|asunto|persona|responsable|encargad*|más|departamento|yo|esto|este|ese; ya no ~4
        trabaj*|est*|form*|pertenec*|soy|llev*|encarg*|colabor*; no ~2 trabaj* ~3 aquí|ya|empresa|más; dej* ~2
        empresa|compañía|puesto|trabajar; me fui ~3; jubil*; se ha ido; equivoc* ~3
        persona|departamento|dirección|correo|destinatario|contacto; persona|departamento|contacto|destinatario
        equivocad*|incorrect*|erróne*; escrib*|dirij*|diríj*|contact*|póngase|envíe*|remit*|mand* ~10
        en_lugar|mejor|adelante; a partir de ahora ~6; nuevo contacto|responsable; sustituid* por; falleci*; no
        es mi departamento|competencia|tema; encargad* ~2 es|ahora; hable* ~2 con; no soy ~4; soy particular; se
        equivoc* ~4; se han equivocado; no soy ~3; no tengo ~2 empresa; soy profesor*|jubilad*|maestr*; solo ~3
        llevo|recepción|rrhh|almacén|compras; yo solo ~4; facturas ~3 a|en; eso lo lleva ~4; lo lleva ~4;
        vendí|vendimos|traspasé|traspasamos ~4 negocio|bar|tienda|empresa|participaciones; traspas*; me jubilé;
        mi sucesor; preguntad|pregunten a ~4; otro ~2 garcía|departamento; no tengo nada que ver; llevo ~2 años
        fuera; me fui|salí ~4 empresa
    """,
    "redirect": """
        escrib*; contact*; dirij*; diríj*; envi*; envíe*; mand*; remit*; póngase; urgen*; correo; dirección; hable*;
        consult*; copia; a través
    """,
    "ooo": """
        fuera ~3 oficina|despacho; vacaciones; ausente*; ausencia; estoy|está|estaré|estoy_ahora de baja; baja
        médica|maternal|laboral|por; permiso ~2 maternidad|paternidad; no ~2 disponible|oficina; de viaje;
        viaje; regres* ~3; a mi vuelta|regreso; vuelvo ~3; volver* ~2 el|a_la; oficina* ~3 cerrad*; cerrad* ~3
        vacaciones|festiv*|hasta; acceso limitado; sin acceso; me reincorpor*; reincorpor*; festivo; responder*
        ~4 vuelta|regreso; estaré fuera|ausente; me encuentro fuera|ausente; estoy de baja; de permiso; de
        vacaciones; fuera ~2 oficina; baja hasta; reincorporación; maternidad
    """,
    "back": """
        vuelvo ~2 el; regres* ~2 el; de vuelta ~2; reincorpor* ~3; a partir del; desde el; de nuevo ~3 el; retom* ~3
    """,
    "inclusive": "inclusive; incluido; ambos inclusive",
    "difference": """
        diferencia; descont*; deduc*; de más; demasiado; cobr* ~3 más; recargo*; gasto*; portes; retenid*; reclam*;
        abono de|por; en exceso; penaliz*; disputa ~3 importe
    """,
    "hold": "reten*; retenid*; bloque*; suspend*; paraliz*",
    "bounce": """
        no ~4 entregado|entregar|entregarse|entregada; entrega ~3 fall*|fallid*|error; error ~3 entrega; buzón
        ~3 lleno|inexistente|no; dirección ~5 no ~2 encontr*|existe|válida; dirección ~3
        inexistente|desconocida|rechazada; destinatario* ~4 desconocid*|rechaz*|no; usuario desconocido; 550;
        5.1.1; mailer daemon; devuelto ~3; undeliver*; no se pudo entregar; destinatarios; rechazado por ~3;
        servidor remoto; no existe ~4; deshabilitado; 554; 5.7.1; 5.1.10; recipientnotfound; no ha podido ~3
        entreg*; cuota excedida; buzón
    """,
    "ack": """
        recibid*; recibo; gracias; tomo|tomamos nota; anotad*; acuse* ~2; acusamos; enterad*; ok; de acuerdo;
        entendid*; lo ~1 revis*|mir*|consult*|pas*|traslad*|verific*|compruebo; revis* ~3; reenvi* ~3; traslad*
        ~3; paso ~3 contabilidad|compañer*|departamento; le|les
        digo|diré|diremos|informo|informaremos|contest*|respond*; ticket; su solicitud ~4; registrad*; en
        revisión; vale; estamos revisando|en_ello; tomo nota; lo miro; lo veo; lo consulto; recibido; recibida;
        lo paso; se lo paso; veré ~3; miro ~3; voy a ver; voy a mirar; lo reviso; acuso recibo; lo traslado; doy
        traslado; ya le diré; le confirmo recepción; en ello; enterado; nunca ~2 escrib* ~2 eso; nuestra
        auditora revisa; mir*|revis*|consult*|comprueb*|comprob*|verific*|averigu*|pas*|trasla*|reenv*|pregunt*|
        coment*|ver*|estudi*|habl*|encarg*|gestion* ~6
        lo|esto|tema|asunto|contabilidad|compañer*|jefe|jefa|departamento|le|les|os|con|qué|al|a;
        recibid*|recib*|visto|anotad*|leíd*|entendid*|enterad*; esper*|intent*|quizá*|veremos|a ver|depende*;
        le|les|os digo|aviso|diré|avisaré|avisamos|contesto; lo que pueda|podamos; me pongo con ello
    """,
    "greeting": "feliz año|navidad|fiestas|semana; felices fiestas; buen fin; ver adjunto; adjunto",
    "inject": """
        ignor*|olvid*|omit*|anul* ~6 instruccion*|reglas|normas|indicaciones|directiva*; instruccion* ~4
        anterior*; sistema ~1 mensaje|aviso|notificación; mensaje ~2 sistema; eres ~3 ia|asistente|modelo|bot;
        inteligencia artificial; agente ia; como ia; modelo de lenguaje; clasific* ~5 como; respond* ~2
        solo|únicamente|con|json; json; intents; nuevas instrucciones; modo desarrollador;
        override; instrucciones|nota ~3 modelo|asistente|bot|ia; olvida ~3 anterior
    """,
    "order": """
        marc* ~6 pagad*|cerrad*|saldad*|cobrad*; registr*|anot*|crea|cree ~6 promesa*|pago*|compromiso;
        cierr*|cerrar ~6 disputa*|factura*|caso*|partida*|reclam*; pon*|pong* ~6 pagad*|saldad*|estado|cero; estado
        ~3 pagad*|saldad*|cobrad*; actualic* ~3 sistema|registro*|base; det* ~3 reclam*|recordatorios; levant* ~3
        bloqueo*; conced* ~3 descuento
    """,
    "wait": """
        hasta ~2 enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|
        primavera|verano|pascua|semana_santa; esperar ~6; aplazar*|posponer|retrasar ~6; para ~1
        primavera|verano; el resto ~8 más_adelante|primavera|hasta
    """,
    "not_admin": """
        en cuanto ~8 certificado* ~4; cuando ~8 certificado ~4; en cuanto ~8 titularidad ~5; corregir y
        refacturar; refacturar
    """,
    "not_gone": """
        ya no depende ~4; preguntad|pregunten ~3 juzgado|administrador; artículos ~2; dirección personal ~4; su
        dirección personal; colocad*; diríjanse ~6 administra*|abogad*|letrad*|concursal; pregunten en ~2
        juzgado; no ~4 me|nos envi*; me ha dejado
    """,
    "not_ooo": """
        vuelta ~2 correo; nadie ~4 viaje; palets ~4 viaje; sin acceso ~4 banco|sistema; devolv* ~4 mismo camión;
        al volver ~2 vacaciones ~4
    """,
}
