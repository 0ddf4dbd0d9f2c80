"""Spanish: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
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
        cerrado ~2 persiana; disolver ~2 sociedad; exoneración ~2 pasivo; epi ~2 deudas; liquidador ~3;
        quebr*_la empresa; empresa|sociedad|negocio ~2 quebró|quebrado|cerró_para_siempre; en
        quiebra|bancarrota; en liquidación ~2 concursal|judicial
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
    "formal": """
        acreedor*|auto|declarad*|declara|solicit*|nombrad*|designad*|presentad*|presentó|apertura|
        crédito*|sentencia|masa|firmé; en concurso|quiebra|liquidación; hemos quebrado
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
        cliente|empresa|intereses|sociedad;
        contestará|responderá|escribirá ~2 mi|nuestro|nuestra abogad*; mi|nuestr* abogad* ~4; voy|iré|vamos
        ~2 policía|comisaría|juzgado; defensa de los intereses; denunci* ~4; mi mandante
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
        productos|mercado|mucha; nuestro|mi ~2 cliente ~2 principal|mayor|grande|mejor; cliente* ~3 no ~2 pag*;
        no los|les|le|os demand*|denunci*; nadie ~1 demand*|denunci*
    """,
    "firm": "abogad*; bufete; letrad*; procurador*",
    "lawyer": """
        abogad*|juzgado*|juez|jueces|jueza|tribunal|tribunales|letrad*|notari*|procurador*|
        judicial*|legal*|jurídic*|bufete
    """,
    "mine": """
        mi|mis|nuestr*|al|en_el
    """,
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
        envíos|llamar*|recordatorios|avisos|notificaciones|molest*|acos*;
        absténganse|absténgase|abstenerse ~6; no ~4 más correos|emails|mensajes|avisos; bórr*|quít*|elimin*
        mi|nuestra|esta|me dirección|correo|lista; no ~2 escrib* ~3 otra|más; como me escrib* otra;
        absten*|abstén* de|en? ~4; no insista*|insistáis|insistir; un|una más|solo|sola?
        correo|mail|mensaje|llamada|carta más? ~3 y; correo|mail|mensaje más y; elimin*|borr*|suprim*
        mis|nuestros|los|estos datos; prohibido|vedado|prohíbe ~2
        contacto*|comunicación|comunicaciones|dirigirse; no ~4 contestar|responder más; aquí nadie ~2
        contest*|respond*; en paz ~3
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
        ~2 escrib*|escrito|dij*|dicho|pedí ~2; no ~2 escrib* yo|eso ~1; no llam* a ~2 abogad*|policía ~1;
        a|en|para una|la? dirección|correo que no existe; a la carpeta ~2 spam
    """,
    "footer": """
        haga|hacer|haz|pulse|pincha|pinche ~3 clic|aquí; clic aquí; para ~2 darse|darte de baja; si no desea ~4
        recibir ~4 boletín|novedades|newsletter;
        información confidencial; secreto profesional; recibido este ~1 correo|mensaje|email ~1 por error;
        prohibida ~3 reproducción|divulgación|difusión|distribución; exclusivamente ~4 destinatario*; su
        destinatario; protección de datos ~4 informamos
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
}
