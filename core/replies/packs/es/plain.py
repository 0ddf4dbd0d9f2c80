"""Spanish: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        este|nuestro|mi despacho|bufete ~1 asiste|representa|defiende; nuestro|nuestra|mi ~1
        abogado|abogada|letrado|letrada ~3 presentado|solicitado|interpuesto|presentó|solicitó;
        los|les|os|le demandamos|demandaremos|demandaré|demando|denunciaremos|denunciamos|denunciaré;
        vamos|voy a demandar*|denunciar*; interpondremos|presentaremos|formularemos|interponemos|presentamos
        ~2 demanda|denuncia|querella|acciones; nuestro|nuestra|mi abogado|abogada|letrado|letrada ~4
        contesta|contestará|responde|responderá|atiende|atenderá|lleva|llevará|escribirá;
        diríjan*|dirij*|remitan*|hablen|habla* ~4 nuestro|nuestra|mi abogado|abogada|letrado|letrada; a
        través de nuestro|nuestra|mi abogado|abogada|letrado|letrada; he|hemos recibido|asumido ~1
        encargo|mandato; encomendado|conferido ~2 defensa|asistencia|representación;
        acudiremos|acudimos|iremos|recurriremos a ~3 tribunales|juzgado|justicia|juez;
        noticias|carta ~1 de nuestro|nuestra|mi abogado|abogada;
        lleva|está|queda|tiene|pasamos|pasado|traslado ~3 nuestro|nuestra|mi abogado|abogada; manos de ~1
        nuestro|nuestra|mis|mi|nuestros abogado|abogada|abogados;
        emprenderemos|tomaremos|ejerceremos|iniciaremos ~1 acciones|medidas ~1 legales|judiciales;
        soy|somos el|los? abogado|abogada|abogados de|del
    """,
    "quit": """
        no|dejen ~3 contactar|escribir|dirigirse|contacten|escriban|llamen ~3 mi|nuestro|nuestra
        cliente|clienta|representado|representada; me|nos quitéis|quiten|quite|saquéis|saquen|saque de
        los|sus|vuestros|las|tus ~1 recordatorios|avisos|correos|mensajes|envíos;
        quit*|saqu*|borr*|elimin*|retir*|sáquen*|bórren*|dar* ~4 de|del ~2
        envío|envíos|lista|listas|mailing|mailings|correos|sistema|boletín| destinatarios|distribución;
        eliminen|elimine|borren|borre|quiten|quite|supriman|suprima|retiren|retire|eliminad|borrad
        este|esta|estos|estas|esos|esas|ese|esa|nuestro|nuestra|mi|mis|nuestros ~2
        dirección|direcciones|correo|correos|email|emails|número|números;
        desaparezc*|lárg*|salgan|salid|esfúm* ~1 de mi|nuestro|nuestra ~1 buzón|bandeja|correo;
        abstengan|abstenga|absténganse|absténgase|abstenerse|abstenerse_de ~4
        recordatorio*|reclamacion*|requerimiento*|remitir|enviar|contactar|dirigirse|
        escribir|comunicaciones|reclamar; no me|nos|le
        escriban|escriba|manden|mande|contacten|contacte|llamen|llame|envíen|envíe ~2 más|nunca|jamás;
        dejen|deje|dejad de ~1 escribir*|mandar*|enviar*|contactar*|llamar*|molestar*; no ~1 más
        recordatorios|correos|reclamaciones ~2 al|a;
        no queremos|quiero|deseamos ~1 recibir más; déjennos|déjenme|dejadnos|dejadme en paz;
        den|dar|denos|dennos|dadnos ~1 de baja ~2 lista|listas|envíos|correos|avisos
    """,
}
