"""How mail programs mark what they quote and forward, in seven languages."""

from __future__ import annotations

import re
from typing import Final

_FROM: Final = r"(?:from|von|de|da|van|expéditeur|remitente|mittente|afzender|absender)"
_NEXT: Final = (
    r"(?:sent|gesendet|datum|date|envoyé|enviado(?: el)?|enviada(?: em)?|fecha|inviato|data|verzonden|subject|betreff"
    r"|objet|asunto|oggetto|onderwerp|assunto|to|an|à|a|para|aan|cc|kopie)"
)
#: the first line of a block of headers, and any line within one
HEADER_START: Final = re.compile(rf"^[>\s*]*\*?{_FROM}\s?:\*?\s*\S", re.IGNORECASE)
HEADER_LINE: Final = re.compile(rf"^[>\s*]*\*?(?:{_FROM}|{_NEXT})\s?:\*?(?:\s|$)", re.IGNORECASE)
#: a line that tells when a mail was sent
HEADER_SENT: Final = re.compile(
    r"^[>\s*]*\*?(?:sent|gesendet|datum|date|envoyé|enviado(?: el)?|enviada(?: em)?|fecha|inviato|data|verzonden)"
    r"\s?:\*?\s.*\d",
    re.IGNORECASE,
)
#: a sender's line below a blank one, of a few words that name nobody's day or amount: all that was left of a header
HEADER_ALONE: Final = re.compile(
    rf"^\*?{_FROM}\s?:\*?\s(?:\S*@\S+|(?:[^\W\d][^\s\d.,;:!?]* ?){{1,6}})\s*$", re.IGNORECASE
)
#: "On … X wrote:", which programs break over up to three lines
WROTE: Final = re.compile(
    r"^[>\s]*(?:on|am|le|el|il|op|em|a|no dia|il giorno|\d{1,4}[./-]).{4,220}?"
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|scrisse|schreef|escreveu|geschreven|sent the following)\b"
    r".{0,120}:?\s*$",
    re.IGNORECASE | re.DOTALL,
)
WROTE_STARTS: Final = re.compile(r"^[>\s]*(?:on|am|le|el|il|op|em|a|no dia|\d{1,4}[./-])\b", re.IGNORECASE)
WROTE_ENDS: Final = re.compile(
    r"\b(?:wrote|schrieb|écrit|escribió|scritto|scrisse|schreef|escreveu|geschreven)\b.{0,120}$", re.IGNORECASE
)
#: a line that parts what is quoted
PARTING: Final = re.compile(
    r"^[>\s]*(?:-{2,}|_{5,})\s*(?:original message|ursprüngliche nachricht|original-?nachricht|message d'origine"
    r"|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s*-*\s*$",
    re.IGNORECASE,
)
FORWARDED: Final = re.compile(
    r"^[>\s]*(?:-{2,}\s*)?(?:begin forwarded message|forwarded message|forwarded by"
    r"|anfang der weitergeleiteten nachricht"
    r"|weitergeleitete nachricht|message transféré|message transmis|début du message (?:réexpédié|transféré)"
    r"|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato"
    r"|doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada"
    r"|início da mensagem (?:re)?encaminhada)\b.*$",
    re.IGNORECASE,
)
#: a subject that says so
FORWARDING: Final = re.compile(r"^\s*(?:fwd?|wg|tr|rv|i|inoltro|doorst|enc|weitergeleitet|reenv)\s*:", re.IGNORECASE)
#: a forward whose own words are these few says nothing itself
SEE_BELOW: Final = re.compile(
    r"^\W*(?:(?:hi|hello|hallo|bonjour|hola|ciao|buongiorno|olá|fyi|please|pls|bitte|kindly|merci de"
    r"|zur info(?:rmation)?"
    r"|zur kenntnis|z\.\s?k|pour info(?:rmation)?|para su información|per conoscenza|ter info(?:rmatie)?|zie|see|siehe"
    r"|voir|ver|véase|vedi|veja|read|lesen sie|note|the|mail|e-?mail|message|nachricht|reply|answer|antwort|response"
    r"|from|von|unserer|our|colleague|kollegin?|you|team|all|attached|message|ci-dessous|ci-dessus|plus bas|más|abajo"
    r"|sotto|onder|onderstaand|hieronder|abaixo|em baixo|unten|unten ?stehend|below|weiter|forwarding|forwarded|this|to"
    r"|als|info|para|conhecimento|e-mail|und|and|le|el|il|la|o|a|message|mensaje|messaggio|bericht|mensagem)\W*)+$",
    re.IGNORECASE,
)
