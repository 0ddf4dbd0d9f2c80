"""Spanish: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        copia*|duplicad* ~4 factura*|de_la|del|pdf; duplicado; reenví*|reenviar*|reenvi* ; reenviar;
        enviar*|envíen*|envíe*|mandar*|manden*|mande*|pasar*|pase*|remit*| facilit*|adjunt*|necesit* ~6
        factura|facturas|copia|copias|pdf|duplicado; factura* ~6 no ~3
        recib*|lleg*|encuentr*|const*|ten*|aparec*|localiz*; no ~4 recib*|lleg*|encuentr*|ten*|const*|localiz* ~3
        factura*; no ~4 factura* ~3 recib*|lleg*|encuentr*; factura* ~4 perdid*|extravi*|traspapel*;
        adjunto|archivo|anexo ~4 no|elimin*|bloque*|vací*|dañ*|ilegible|falta; sin adjunto; falta ~3
        adjunto|factura*; nuevamente ~3 factura*; factura* ~5 de nuevo|nuevamente|otra vez; volver ~2 enviar|mandar
        ~4 factura*; pdf ~3 factura*; la factura por favor
    """,
    "statement": """
        extracto* ~4 cuenta*|cliente|actualiz*|factura*; estado ~2 cuenta*|saldo; estado de cuenta; relación ~4
        factura*|pendiente*|venci*; listado ~4 factura*|pendiente*|venci*|partidas; detalle ~4
        factura*|pendiente*|deuda|saldo; mayor ~2 cuenta; saldo* ~3 pendiente* ~2 detall*|relación|envi*;
        conciliación ~2 saldo*|cuenta*; resumen ~3 cuenta|factura*|deuda; confirmación de saldo*; extracto; partidas
        abiertas|pendientes
    """,
    "not_statement": "extracto bancario; extracto ~2 banco; estado de alarma|liquidación; estado ~2 insolvencia",
    "question": """
        por qué; qué|cuál|cuáles|cuándo|cuánto|cómo|dónde|quién ~2
        es|son|está|corresponde*|significa|ha|han|debo|debemos|hay|factura*| importe|cuenta|se; a qué ~3; de qué ~3;
        en qué ~3; para qué ~2; pueden|puede|podrían|podría|podéis ~3
        explicar*|aclarar*|confirmar*|decir*|indicar*|informar*|detallar*| especificar*; aclar* ~3; agradec* ~4
        aclar*|explic*|inform*; no entiend*|entend*|comprend*; no ~3 claro|sé|sabemos|consta ~3; tengo|tenemos una?
        duda|dudas|pregunta*|consulta; una pregunta|duda|consulta; explicación; me gustaría saber; quisiera saber;
        quería saber; no sé qué; necesit* ~3 información|detalle*|aclar*; rogamos ~3 aclar*|explic*|indiqu*;
        desconoc*
    """,
    "plan": """
        a plazos; plazos; fraccion*; aplaz*; prórrog*|prorrog*; cuotas; mensualidad*; pagos
        mensuales|parciales|aplazados; plan de pago*; calendario de pago*; por mes; al mes; mensual*; dividir ~4
        pago*|deuda|importe; en ~1 dos|tres|cuatro|seis|varios|varias|3|4|6 plazos|pagos|veces|cuotas|meses; más
        tiempo|días|plazo|margen; ampli* ~3 plazo*; posponer; retras* ~3 pago; moratoria; carencia; poco ~2
        tiempo|paciencia|más; acuerdo de pago*; facilidades; paciencia
    """,
    "hardship": """
        atravesamos|atravesando|pasamos|pasando ~4 dificult*|momento|problem*|crisis|bache; dificultades; imposible
        ~3 atender|pagar|afrontar|hacer; no ~2 llegamos; cuesta* ~3 pag*|llegar; tenemos problemas; dificultad* ~4
        económic*|financier*|tesorería|liquidez|pago*; problema* ~3
        liquidez|tesorería|económic*|financier*|caja|dinero; falta ~2 liquidez|fondos|dinero|tesorería; mal
        momento|racha|época; momento* ~2 difícil*|complicad*|delicad*; situación ~3
        difícil|complicad*|crítica|delicad*|económica|financiera; tensión* ~2 tesorería; no ~2 dispon* ~3
        fondos|liquidez|dinero|efectivo|tesorería|medios; no ~2 tenemos|tengo|hay|queda ~3
        dinero|fondos|liquidez|efectivo|caja|recursos|trabajo; sin ~2
        dinero|fondos|liquidez|recursos|un_duro|ingresos; clientes ~4 no ~3 pag*; crisis; ahogad*; banco ~4
        cort*|cancel*|congel*|retir*|bloque*; cuenta* ~3 embargad*|bloquead*|congelad*|vací*; ventas ~3
        caíd*|baj*|desplom*; apuros; asfixi*; muy justos; números rojos; en el paro; arruin*; ert*; impago*
    """,
    "admin": """
        número|nº|num|n* ~2 pedido|orden|proveedor|po|oc|expediente ~6; pedido|oc|po|orden de compra ~5
        falta*|inclu*|indic*|const*|aparec*|añad*; falta* ~4 pedido|po|oc|dato*|cif|nif|orden|referencia; orden de
        compra ~5; portal*; plataforma*; face; facturae; dir3; peppol; coupa; ariba; factura electrónica; subir* ~4;
        subirse; cargar ~3 portal|plataforma|sistema; alta ~2 proveedor*; dar* de alta ~3 proveedor; ficha ~2
        proveedor; certificado* ~5 caducad*|vencid*|renov*|corriente|titularidad|falta|hacienda|
        retenciones|residencia; titularidad; razón social; cambi* ~4 razón|dirección|nombre|datos|cif|denominación;
        datos fiscales|facturación; dirección ~2 facturación|fiscal; a nombre de; emitir* ~4 nombre|otra|nueva;
        rechaz* ~4 sistema|portal|plataforma|automátic*; devuelt* ~3 portal|sistema; rehacer; refactur*; volver ~2
        emitir; formulario* ~3; cif|nif ~3 erróneo|incorrecto|falta; centro de coste; hoja de entrada; entrada de
        mercancía ~3; código* ~2 proveedor|dir3; modelo 145|347; datos bancarios ~3 certific*|actualiz*|formulario;
        rogamos ~2 incluyan
    """,
    "gone": """
        nada que ver; dirección|correo privad*|personal; para ~4 diríjanse|diríjase|escriban|contacten|contacte; no
        ~3 persona ~2 adecuad*|indicad*|correcta|encargad*|contacto; no ~3
        llevo|llevamos|encargo|gestiono|soy|ocupo|competencia|corresponde ~3
        tema|eso|asunto|persona|responsable|encargad*|más|departamento|yo| esto|este|ese; ya no ~4
        trabaj*|est*|form*|pertenec*|soy|llev*|encarg*|colabor*; no ~2 trabaj* ~3 aquí|ya|empresa|más; dej* ~2
        empresa|compañía|puesto|trabajar; me fui ~3; jubil*; se ha ido; equivoc* ~3
        persona|departamento|dirección|correo|destinatario|contacto; persona|departamento|contacto|destinatario
        equivocad*|incorrect*|erróne*; escrib*|dirij*|diríj*|contact*|póngase|envíe*|remit*|mand* ~10
        en_lugar|mejor|adelante; a partir de ahora ~6; nuevo contacto|responsable; sustituid* por; falleci*; no es
        mi departamento|competencia|tema; encargad* ~2 es|ahora; hable* ~2 con; no soy ~4; soy particular
    """,
    "redirect": """
        escrib*; contact*; dirij*; diríj*; envi*; envíe*; mand*; remit*; póngase; urgen*; correo; dirección; hable*;
        consult*; copia; a través
    """,
    "ooo": """
        fuera ~3 oficina|despacho; vacaciones; ausente*; ausencia; estoy|está|estaré|estoy_ahora de baja; baja
        médica|maternal|laboral|por; permiso ~2 maternidad|paternidad; no ~2 disponible|oficina; de viaje; viaje;
        regres* ~3; a mi vuelta|regreso; vuelvo ~3; volver* ~2 el|a_la; oficina* ~3 cerrad*; cerrad* ~3
        vacaciones|festiv*|hasta; acceso limitado; sin acceso; me reincorpor*; reincorpor*; festivo; responder* ~4
        vuelta|regreso; estaré fuera|ausente; me encuentro fuera|ausente
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
        no ~4 entregado|entregar|entregarse|entregada; entrega ~3 fall*|fallid*|error; error ~3 entrega; buzón ~3
        lleno|inexistente|no; dirección ~5 no ~2 encontr*|existe|válida; dirección ~3
        inexistente|desconocida|rechazada; destinatario* ~4 desconocid*|rechaz*|no; usuario desconocido; 550; 5.1.1;
        mailer daemon; devuelto ~3; undeliver*; no se pudo entregar; destinatarios
    """,
    "insolvency": """
        concurso* ~4 acreedores|presentad*|voluntario|necesario|declar*|solicit*| liquidación;
        presentado|presentar|solicitado|solicitud|declarad*|declarado|entrado ~3 concurso*; en concurso; concursal*;
        preconcurs*; administra* concursal*; administrador concursal; quiebra*; quebra*; insolven*; insolvencia;
        suspensión de pagos; liquidación ~4 judicial|empresa|sociedad|orden|abierto|concurs*; en ~2 liquidación;
        fase de liquidación; liquidador*; en proceso de liquidación; bancarrota; segunda oportunidad; insinu* ~3
        crédito*; comunic* ~2 crédito*|créditos; masa ~2 acreedor*|concurso|pasiva; auto de ~6 concurso|mercantil;
        juzgado ~2 mercantil; cese ~2 actividad; cesado ~2 actividad; cierre definitivo; disuelt*|disolución; 5 bis;
        plan de reestructuración; homologación judicial; síndico; convenio de acreedores; acreedores ~3 junta;
        reorganización empresarial; hemos cerrado ~3 empresa; cerrado definitivamente; concurso
    """,
    "not_insolvency": """
        cliente*|proveedor* ~6 concurso|quiebra|insolven*; evit* ~3 concurso|quiebra; concurso
        público|licitación|méritos; liquidación ~3 iva|factura*|intereses|gastos; liquidación provisional
    """,
    "legal": """
        abogad*; letrad*; bufete; despacho ~4 abogad*|derecho; a este despacho; procurador*; jurídic*;
        departamento|servicio|asesoría jurídic*|legal*; asesor* ~2 legal*|jurídic*; legal*; acciones
        legales|judiciales; vía|vías judicial*|legal*; judicial*; juzgado*; juez; jueza; tribunal*;
        demanda|demandar*|demandaremos|demandado; denunci*; querella*; pleito*; juicio; litig*; burofax;
        mi|nuestro|nuestra cliente|representad*|patrocinad* ~6; en nombre ~4; representación ~2 mi|cliente|empresa;
        requerimiento judicial; monitorio; oposición ~4 monitorio|demanda; arbitraje; mediación; policía; guardia
        civil; fiscal*; defensor ~2 consumidor; consumo; reserv* ~4 derecho*|acciones; prescri*; daños y perjuicios;
        interponer* ~4; interpuesto; consultar ~3 abogad*; tomar* medidas ~2; acto de conciliación; notari*
    """,
    "not_legal": """
        razón social; su ~1 demanda; sus abogados ~2 cobr*; administra* concursal; datos fiscales; juzgado
        mercantil|de_lo_mercantil; representante legal ~3 firma; agencia|año fiscal; dirección fiscal; domicilio
        fiscal; ejercicio fiscal; por orden judicial; interés legal; auto judicial
    """,
    "firm": "abogad*; bufete; letrad*; procurador*",
    "stop": """
        vuelv* a ~2 escrib*|llam*|contact*|molest*|mand*|envi*; déjenme|dejenme|dejadme|déjame; no ~2 molest*;
        quítenme|sáquenme|bórrenme|elimínenme; sacarme|quitarme|borrarme|eliminarme; no quiero ~3; ya basta; paren;
        baja ~4 avisos|lista*|correo*|boletín|suscripción|newsletter|comunic*| mensajes|emails;
        darme|darnos|dame|deme|denme|dar de baja ~2 lista|envíos|correo|boletín; desuscri*; cancelar suscripción;
        unsubscribe; dej*|deje*|dejen|dejad|paren|pare|pará|cesen|cese|basta ~4
        escrib*|envi*|mand*|llam*|molest*|contact*|correo*|emails|mails|acos*| mensaje*|recordatorio*;
        dejadme|déjenme|dejenme|déjennos|dejadnos|déjeme ~3 paz|tranquil*; en paz; no ~4 desea*|quier* ~4
        recib*|contact*|correo*|mensaje*|saber|comunic*|llam*|más|escrib*; no ~3
        envíen|envien|manden|escriban|llamen|contacten|contactar*|molesten|
        escribáis|mandéis|enviéis|llaméis|escribir*|vuelvan|vuelva ~4; no me|nos escriba|llame; no más|mas
        correos|emails|mensajes|llamadas|avisos|recordatorios|mails; basta ya; supresión ~4; suprim* ~4
        datos|correo|dirección; elimin*|borr*|quit*|quiten* ~6
        correo|datos|dirección|base|lista*|contacto*|email|mail|número|me; rgpd; lopd*; protección de datos;
        derecho* ~4 supresión|olvido|cancelación|oposición; oposición ~4 tratamiento; me opongo ~5; revoc* ~3
        consentimiento; lista de correo|distribución|envíos;
        quítenme|sáquenme|bórrenme|elimínenme|sacadme|borradme|quitadme; spam; bórrame|quítame|elimíname; paren ya;
        dejen ya
    """,
    "not_stop": """
        no duden ~6; no dude ~6; dar de baja ~3 servicio|contrato|línea; dar de alta; baja médica|laboral|maternal;
        de baja ~3 hasta|médica|por; estoy ~2 de baja; no ~2 envíen ~4 factura*|mercancía|material|pedido; no ~4
        manden|envíen ~3 abono|albarán; hasta que ~2 no ~3; mientras no ~6; baja ~2 contrato|servicio; elimin* ~3
        factura|línea|cargo; cuando ~3 manden ~2; hasta que ~8
    """,
    "hostile": """
        idiota*; imbécil*; gilipoll*; estúpid*; estafador*; ladron*; ladrón; mierda*; puta*; puto*; cabron*; cabrón;
        joder; jode*; jódanse; coño; hijo*|hijos de; inútil*; incompetent*; vergüenza; sinvergüenza*; payaso*;
        chorizo*; mafios*; parásit*; buitre*; carroñer*; vete|váyanse|iros|idos ~3
        mierda|infierno|carajo|paseo|tomar; estafa*; timo; timador*; asco; asqueros*; patétic*; lamentable*;
        ridícul*; basura; cerdo*; desgraciad*; capull*; tont*; hart*; canall*; miserable*; mentiros*; a tomar por;
        me cago; tomadura ~2 pelo; caraduras
    """,
    "ack": """
        recibid*; recibo; gracias; tomo|tomamos nota; anotad*; acuse* ~2; acusamos; enterad*; ok; de acuerdo;
        entendid*; lo ~1 revis*|mir*|consult*|pas*|traslad*|verific*|compruebo; revis* ~3; reenvi* ~3; traslad* ~3;
        paso ~3 contabilidad|compañer*|departamento; le|les
        digo|diré|diremos|informo|informaremos|contest*|respond*; ticket; su solicitud ~4; registrad*; en revisión;
        vale; estamos revisando|en_ello
    """,
    "greeting": "feliz año|navidad|fiestas|semana; felices fiestas; buen fin; ver adjunto; adjunto",
    "inject": """
        ignor*|olvid*|omit*|anul* ~6 instruccion*|reglas|normas|indicaciones|directiva*; instruccion* ~4 anterior*;
        sistema ~1 mensaje|aviso|notificación; mensaje ~2 sistema; eres ~3 ia|asistente|modelo|bot; inteligencia
        artificial; agente ia; como ia; modelo de lenguaje; clasific* ~5 como; respond* ~2 solo|únicamente|con|json;
        json; intents; nuevas instrucciones; modo desarrollador; override
    """,
    "order": """
        marc* ~6 pagad*|cerrad*|saldad*|cobrad*; registr*|anot*|crea|cree ~6 promesa*|pago*|compromiso;
        cierr*|cerrar ~6 disputa*|factura*|caso*|partida*|reclam*; pon*|pong* ~6 pagad*|saldad*|estado|cero; estado
        ~3 pagad*|saldad*|cobrad*; actualic* ~3 sistema|registro*|base; det* ~3 reclam*|recordatorios; levant* ~3
        bloqueo*; conced* ~3 descuento
    """,
}
