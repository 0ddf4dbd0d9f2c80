"""Spanish: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

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
        pedimos|pido|pedir|solicit*|necesit* ~4 plazo|aplazamiento|prórroga|fraccionamiento
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
        perdimos|perdido ~5 cliente|contrato; erte; complicad*
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
        subir ~3
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
    "insolvency": """
        concurso* ~4 acreedores|presentad*|voluntario|necesario|declar*|solicit*|liquidación;
        presentado|presentar|solicitado|solicitud|declarad*|declarado|entrado ~3 concurso*; en concurso;
        concursal*; preconcurs*; administra* concursal*; administrador concursal; quiebra*; quebra*; insolven*;
        insolvencia; suspensión de pagos; liquidación ~4 judicial|empresa|sociedad|orden|abierto|concurs*; en ~2
        liquidación; fase de liquidación; liquidador*; en proceso de liquidación; bancarrota; segunda
        oportunidad; insinu* ~3 crédito*; comunic* ~2 crédito*|créditos; masa ~2 acreedor*|concurso|pasiva; auto
        de ~6 concurso|mercantil; juzgado ~2 mercantil; cese ~2 actividad; cesado ~2 actividad; cierre
        definitivo; disuelt*|disolución; 5 bis; plan de reestructuración; homologación judicial; síndico;
        convenio de acreedores; acreedores ~3 junta; reorganización empresarial; hemos cerrado ~3 empresa;
        cerrado definitivamente; concurso; convocatoria ~2 acreedores; verificación ~3; verificar ~3 crédito*;
        pedido* de verificación; concurso ~4; concurso mercantil; sentencia ~3 concurso; etapa de conciliación;
        conciliador ~6; reconocimiento de crédito; ifecom; sindicatura; síndic*; por lo viejo; negociaciones ~3
        preconcurso|acreedores|585; preconcurso; apertura de negociaciones; iniciar ejecuciones; sin masa;
        liquidación ~3; solicitud de concurso; declara* ~3 en concurso; facultades ~6 suspendidas;
        quiebra|quebramos|quebrado; cierr* ~4 para siempre; cerramos ~3 definitiv*; bajamos la persiana;
        ponte|pónganse en la cola; acreedores ~4; trlc; administrador* ~2 concursal*; ley ~2 insolvencia;
        disolución ~2 sociedad; comunicar ~3 créditos; situación ~2 insolvencia; ley 1116; superintendencia ~3
        sociedades; concurzo; quiebr*; insolvensia; suspensión ~2 pagos; auto ~2 declaración; lista de
        acreedores; comunicación de créditos; boletín concursal; ley concursal; convenio ~2 acreedores; juez ~2
        concurso; liquidación voluntaria; veedor; echado el cierre; echamos el cierre; bajado la persiana;
        cerrado ~2 persiana; disolver ~2 sociedad; exoneración ~2 pasivo; epi ~2 deudas; liquidador ~3
    """,
    "not_insolvency": """
        cliente* ~6 concurso|quiebra|insolven*; evit* ~3 concurso|quiebra; concurso público|licitación|méritos;
        liquidación ~3 iva|factura*|intereses|gastos; liquidación provisional; ni ~4 concurso|quiebra|insolven*;
        no quebr*; apellido ~8; mi ~2 cliente ~8 concurso|quiebra|insolven*; mejor|principal|segundo cliente ~6
        concurso|quiebra; despacho|estudio|oficina|somos ~5 administradores concursales; empresa hermana|filial
        ~8 concurso|quiebra; liquidación ~4 cierre|escaparate|outlet|stock|existencias|temporada; liquidación ~4
        ventas|rebajas; cartel ~6 liquidación; rumor* ~8; concurso ~3
        fotografía|cocina|oposición|público|pintura|tapas; vend*|fabric*|imprim* ~8 concursal*; amenaz* ~5
        concurso|quiebra; sección ~2 liquidación; liquidar ~2 vuestras|sus|facturas; no
        estamos|está|están|estoy|somos|vamos|entramos|hay|es ~2 concurso|quiebra|insolven*|liquidación; ni ~2
        concurso|quiebra|insolven*; no estamos en concurso ni
    """,
    "legal": """
        abogad*; letrad*; bufete; despacho ~4 abogad*|derecho; a este despacho; procurador*; jurídic*;
        departamento|servicio|asesoría jurídic*|legal*; asesor* ~2 legal*|jurídic*; legal*; acciones
        legales|judiciales; vía|vías judicial*|legal*; judicial*; juzgado*; juez; jueza; tribunal*;
        demanda|demandar*|demandaremos|demandado; denunci*; querella*; pleito*; juicio; litig*; burofax;
        mi|nuestro|nuestra cliente|representad*|patrocinad* ~6; en nombre ~4; representación ~2
        mi|cliente|empresa; requerimiento judicial; monitorio; oposición ~4 monitorio|demanda; arbitraje;
        mediación; policía; guardia civil; fiscal*; defensor ~2 consumidor; consumo; reserv* ~4
        derecho*|acciones; prescri*; daños y perjuicios; interponer* ~4; interpuesto; consultar ~3 abogad*;
        tomar* medidas ~2; acto de conciliación; notari*; interpondremos|interponer|interpongo ~4; demanda ~4;
        demandado ~4 empresa; ha demandado; requerimos ~8; les requerimos; cesen ~6 comunicación ~6 mandante;
        mandante; ejercitaremos ~4; acciones ~2 civiles|penales|judiciales|legales; reconvención; autos;
        audiencia ~2 previa; licenciado ~3 contestará; pleito; nos vemos ~3 tribunales|juzgado; tribunales;
        juzgad*; al juzgado; querell*; comisaría; abogad* ~4; mi primo ~2 abogado; medidas cautelares;
        condusef|profeco ~2; agencia ~2 protección ~2 datos ~4 denuncia*; conciliación ~3 smac; ejecución ~3
        oposición; contestación a la demanda; contestará formalmente;
        interpon*|interpuest*|present*|inici*|ejerc*|emprend*|acud*|llev*|pas*|traslad*|deriv*|
        encarg*|consult*|contrat*|formul*|tom*|pon*|denunci* ~6
        abogad*|letrad*|demanda|denuncia|querella|juzgado|juzgados|tribunales|tribunal|juez|
        legales|judiciales|jurídic*|policía|justicia|consumo|mediación|arbitraje|comisaría|
        fiscalía; veremos|vemos|verán ~4 juzgado*|tribunal*|juez|juicio; represent* ~5
        cliente|empresa|intereses|sociedad
    """,
    "not_legal": """
        razón social; su ~1 demanda; sus abogados ~2 cobr*; administra* concursal; datos fiscales; juzgado
        mercantil|de_lo_mercantil; representante legal ~3 firma; agencia|año fiscal; dirección fiscal; domicilio
        fiscal; ejercicio fiscal; por orden judicial; interés legal; auto judicial; no hace falta ~6
        abogad*|juzgado*|tribunal*|juicio; sin ~3 necesidad ~4 abogad*|juzgado*; no ~3 necesit* ~3 abogad*; no
        ~4 metan|metas|metáis|llam* ~3 abogad*|juzgado*; nada de ~2 abogad*; togas ~6;
        vend*|fabric*|confeccion*|imprim*|suminist* ~8 abogad*|juec*|jueces|juzgado*|notari*;
        cantina|cafetería|comedor|compras|intendencia ~4 juzgado*|tribunal; su|sus|vuestro|vuestros ~2
        abogad*|letrad*; usted*|ustedes|vosotros ~3 hablan|mencion*|amenaz* ~6; mencion*|amenaz* ~6
        abogad*|juzgado*|demanda|judicial*|legal*; escrib* ~5 vía judicial; concurso ~6 juez; denominación
        legal; nombre legal; juez ~4 segunda oportunidad; juez ~6 concurso ~3; demanda ~4
        productos|mercado|mucha
    """,
    "firm": "abogad*; bufete; letrad*; procurador*",
    "stop": """
        vuelv* a ~2 escrib*|llam*|contact*|molest*|mand*|envi*; déjenme|dejenme|dejadme|déjame; no ~2 molest*;
        quítenme|sáquenme|bórrenme|elimínenme; sacarme|quitarme|borrarme|eliminarme; no quiero ~3; ya basta;
        paren; baja ~4 avisos|lista*|correo*|boletín|suscripción|newsletter|comunic*|mensajes|emails;
        darme|darnos|dame|deme|denme|dar de baja ~2 lista|envíos|correo|boletín; desuscri*; cancelar
        suscripción; unsubscribe; dej*|deje*|dejen|dejad|paren|pare|pará|cesen|cese|basta ~4
        escrib*|envi*|mand*|llam*|molest*|contact*|correo*|emails|mails|acos*|mensaje*|
        recordatorio*; dejadme|déjenme|dejenme|déjennos|dejadnos|déjeme ~3 paz|tranquil*; en paz; no ~4
        desea*|quier* ~4 recib*|contact*|correo*|mensaje*|saber|comunic*|llam*|más|escrib*; no ~3
        envíen|envien|manden|escriban|llamen|contacten|contactar*|molesten|escribáis|mandéis|
        enviéis|llaméis|escribir*|vuelvan|vuelva ~4; no me|nos escriba|llame; no más|mas
        correos|emails|mensajes|llamadas|avisos|recordatorios|mails; basta ya; supresión ~4; suprim* ~4
        datos|correo|dirección; elimin*|borr*|quit*|quiten* ~6 correo|base|lista*|contacto*|email|mail|me; rgpd;
        lopd*; protección de datos; derecho* ~4 supresión|olvido|cancelación|oposición; oposición ~4
        tratamiento; me opongo ~5; revoc* ~3 consentimiento; lista de correo|distribución|envíos;
        quítenme|sáquenme|bórrenme|elimínenme|sacadme|borradme|quitadme; spam; bórrame|quítame|elimíname; paren
        ya; dejen ya; cesen ~6 comunicación|contacto|envíos|correos; no me
        escribáis|escribais|mandéis|llaméis|enviéis ~3; no me escrib* ~3 más|mas; no ~3 escrib* ~2 más|mas;
        dejen de tratar ~6; dejen ~3 mandar|enviar|escribir|llamar; supriman|suprimir|suprímanlo ~4;
        déjenme|déjame|dejadme ~3 mandar|escribir|enviar|paz; desuscríb*; desuscríbanme|desuscribirme; ya basta
        ~4; basta de ~4; hartos|harto|harta ~4 correos|mensajes|avisos|recordatorios; demasiados ~3
        correos|mensajes|avisos; solo por ~3 correo postal|carta; por carta ~3;
        quita*|quiten*|sácame|sáquenme|sacadme|bórr* ~6 lista*|base|fichero*|mailing|destinatarios; saber nada
        de vos*; volver a saber; no más ~3; ni ~2 correos ~2 más; bloquead* ~3 correo|remitente|dirección;
        carpeta ~3 spam; oposición ~4; supresión; derechos arco; habeas data; opone ~6; cesad ~4; parad ~3;
        paren ~4; interrump* ~4 contacto|envío*|comunicaciones; dar de baja ~3; denme de baja; dadme de baja;
        recordatorios ~4 basta|parar|no;
        ces*|detén*|basta|stop|termin*|interrump*|abst*|evit*|finalic*|ahórr*|suficiente ~7
        contact*|comunicacion*|comunicación|correos|emails|mails|email|mensajes|mensaje|escribir*|
        escrib*|mandar*|envíos|envío|llamadas|llamar*|recordatorios|avisos|notificaciones|sms|
        whatsapp|whatsapps|molest*|acos*|insist*|spam|reclamar|bombarde*;
        elimin*|borr*|quit*|saqu*|saqu*|sac*|retir*|suprim*|denme|tach*|exclu*|remuev*|cancel* ~7
        lista|listas|listado|base|fichero|ficheros|correo|mailing|contactos|destinatarios|
        distribución|suscrip*|bd; no ~3
        escrib*|envi*|mand*|llam*|contact*|molest*|insist*|remit*|comuniqu*|enví* ~3
        más|mas|nunca|jamás|nada|ningún|ninguna|otra; no ~2 vuelv* ~2
        escrib*|envi*|mand*|llam*|contact*|molest*; no ~2 quier*|quer*|dese*|dese* ~3
        recib*|saber|contact*|correos|más|mas|mensajes|que; ni ~1 un|una ~1 correo|mensaje|llamada|mail|aviso
        más; ningún|ninguna ~3 correo|mensaje|comunicación|contacto|llamada|aviso ~2 más;
        solo|únicamente|exclusivamente ~3 correo_postal|carta|postal|burofax|escrito;
        spam|papelera|correo_no_deseado; opongo|opone|oposición ~7 tratamiento|uso|datos|dirección|correo;
        dejen|deje|dejad|dejar|dejadme|déjenme|paren|pare|parad|parar|suspendan|suspenda ~6
        contact*|comunicacion*|correos|correo|emails|mails|mensajes|escribir*|enviar*|mandar*|
        envíos|llamar*|recordatorios|avisos|notificaciones|molest*|acos*
    """,
    "not_stop": """
        no duden ~6; no dude ~6; dar de baja ~3 servicio|contrato|línea; dar de alta; baja
        médica|laboral|maternal; de baja ~3 hasta|médica|por; estoy ~2 de baja; no ~2 envíen ~4
        factura*|mercancía|material|pedido; no ~4 manden|envíen ~3 abono|albarán; hasta que ~2 no ~3; mientras
        no ~6; baja ~2 contrato|servicio; elimin* ~3 factura|línea|cargo; cuando ~3 manden ~2; hasta que ~8; no
        ~2 me|nos ~2 quit*|borr*|saqu*|elimin*|den|deis ~6; no ~2 quiero ~3 darme de baja ~2; no ~3 baja ~3;
        haga|hagan|hacer|pulse|pinche ~6 clic|aquí ~4; clic ~6; darse de baja ~6 clic|pulse|pinche|aquí; si ~2
        no desea ~6 recibir ~8; para ~2 darse de baja ~6; más ~2 no puedo; deje de funcionar; dejó de ~4;
        bloquead* ~4 factura|cuenta|pago; cesado ~4; cese ~2 actividad; baja ~2 hasta; hasta nueva orden; pagar
        ~2 más; no quiero ~3 pagar; paren ~2 línea; parada ~4; no me deja ~4; el sistema no me deja; nunca|jamás
        ~2 escrib*|escrito|dij*|dicho|pedí ~2; no ~2 escrib* yo|eso ~1
    """,
    "hostile": """
        idiota*; imbécil*; gilipoll*; estúpid*; estafador*; ladron*; ladrón; mierda*; puta*; puto*; cabron*;
        cabrón; joder; jode*; jódanse; coño; hijo*|hijos de; inútil*; incompetent*; vergüenza; sinvergüenza*;
        payaso*; chorizo*; mafios*; parásit*; buitre*; carroñer*; vete|váyanse|iros|idos ~3
        mierda|infierno|carajo|paseo|tomar; estafa*; timo; timador*; asco; asqueros*; patétic*; lamentable*;
        ridícul*; basura; cerdo*; desgraciad*; capull*; tont*; hart*; canall*; miserable*; mentiros*; a tomar
        por; me cago; tomadura ~2 pelo; caraduras; sinvergüenzas; muertos de hambre; ratas; chupasangre*;
        caradura*; ladrones; usureros; mamones; pendejos; cabrones; boludo*; forros; hdp; jetas; impresentables;
        moros; rata; tramposos; vividores; chorros; chingad*
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
        solo|únicamente|con|json; json; intents; promise_to_pay; nuevas instrucciones; modo desarrollador;
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
    "lawyer": """
        abogad*|juzgado*|juez|jueces|jueza|tribunal|tribunales|letrad*|notari*|procurador*|
        judicial*|legal*|jurídic*|bufete
    """,
    "mine": """
        mi|mis|nuestr*|al|el|en_el|un|una|departamento|asesoría|servicio|la|los
    """,
    "footer": """
        haga|hacer|haz|pulse|pincha|pinche ~3 clic|aquí; clic aquí; para ~2 darse|darte de baja; si no desea ~4
        recibir ~4 boletín|novedades|newsletter
    """,
    "formal": """
        acreedor*|auto|declarad*|declara|solicit*|nombrad*|designad*|presentad*|presentó|apertura|
        crédito*|sentencia|masa|firmé; en concurso|quiebra|liquidación; hemos quebrado
    """,
}
