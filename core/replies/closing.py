"""Where a letter ends: the words people close with; what follows is who they are, and what their lawyers added."""

from __future__ import annotations

import re
from typing import Final

_CLOSINGS: Final = (
    r"(?:kind|best|warm|many)?\s*(?:kind|best|warm)?\s*regards|kr|brgds|rgds|best wishes|best|many thanks"
    r"|thanks(?: a lot)?"
    r"|thank you|thx|cheers|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully"
    r"|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen|schönen?|liebe[nr]?|viele|freundl\.?)\s+(?:grü(?:ß|ss)en?"
    r"|gruss?|gruß|gruessen?|dank)|mfg|vg|lg|bg|hochachtungsvoll|gruß|grüße|gruss|danke|danke und gruß"
    r"|(?:bien )?(?:très )?cordialement|cdt|cdlt|bien à vous|salutations(?: distinguées)?|sincères salutations"
    r"|(?:nous vous prions|je vous prie|veuillez).{3,60}salutations.*|bonne (?:journée|réception)|merci(?: d'avance)?"
    r"|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|atte|muchas gracias|gracias|un saludo"
    r"|(?:cordiali|distinti|cari) saluti|saluti|cordialmente|in fede|grazie(?: mille)?|buona giornata"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|groet(?:en|jes)?|hoogachtend|alvast bedankt|bedankt|dank"
    r"|(?:com )?(?:os )?(?:(?:meus|nossos) )?(?:melhores )?cumprimentos|atenciosamente|att|abraços?|obrigad[oa]|cumps"
)
_CLOSING: Final = re.compile(rf"^\s*(?:{_CLOSINGS})\s*[,.!]*\s*(?:[,\s]\s*[\w.'-]+(?: [\w.'-]+)?)?\s*$", re.IGNORECASE)
_SURE: Final = re.compile(
    r"^\s*(?:--\s?$|_{8,}$|—{2,}$|sent from my|von meinem .{2,30} gesendet|gesendet von|envoyé de(?:puis)? mon"
    r"|enviado des?de mi|inviato da|verzonden vanaf|verstuurd vanaf|enviado do meu|get outlook for|outlook für)",
    re.IGNORECASE,
)
_SMALL_PRINT: Final = re.compile(
    r"(?:confidential|intended (?:recipient|solely|only)|legally privileged|vertraulich|nicht der (?:richtige"
    r"|beabsichtigte)"
    r"|rechtlich geschützt|confidentiel|destinataire|confidencial|destinatari[oa]|riservat[oe]|vertrouwelijk"
    r"|geadresseerde"
    r"|registered (?:in|office|number)|handelsregister|geschäftsführer|sitz der gesellschaft|ust-?id|company (?:no"
    r"|number)"
    r"|think before you print|before printing|virus)",
    re.IGNORECASE,
)
_LONG_PRINT: Final = 60
#: up to five words with capitals, no end of a sentence: a person, a post, a firm
_NAME: Final = re.compile(
    r"^\s*(?:[A-ZÀ-Þ][\w.'’-]*|d[aeiou]s?|v[ao]n|den?|der|y|e|und|and|et|&|i\.?\s?A\.)"
    r"(?:[ ,|]+(?:[A-ZÀ-Þ][\w.'’-]*|d[aeiou]s?|v[ao]n|de[nr]?|y|e|und|and|et|&|\|)){0,6}\s*$"
)


def parted(text: str) -> tuple[str, str]:
    """What was written, and what stands under it: name, firm, small print."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if _SURE.match(line) or (_CLOSING.match(line) and _is_end(lines, place)):
            return "\n".join(lines[:place]).strip(), "\n".join(lines[place:]).strip()
    for place, line in enumerate(lines):
        if place and len(line) > _LONG_PRINT and _SMALL_PRINT.search(line) and not lines[place - 1].strip():
            return "\n".join(lines[:place]).strip(), "\n".join(lines[place:]).strip()
    place = _names_from(lines)
    return "\n".join(lines[:place]).strip(), "\n".join(lines[place:]).strip()


def _names_from(lines: list[str]) -> int:
    """The line from which a last paragraph is a name, a post and a firm, with no word of goodbye."""
    starts = [place for place in range(1, len(lines)) if lines[place].strip() and not lines[place - 1].strip()]
    for place in starts[-2:]:
        rest = [line for line in lines[place:] if line.strip()]
        if _NAME.match(rest[0]) and all(len(line) <= _LONG_PRINT or _SMALL_PRINT.search(line) for line in rest):
            told = sum(1 for line in rest[1:] if not (_NAME.match(line) or _SMALL_PRINT.search(line)))
            if told <= 1:
                return place
    return len(lines)


def _is_end(lines: list[str], place: int) -> bool:
    """Thanks at the beginning are no end; short lines to the last are."""
    if not any(line.strip() for line in lines[:place]):
        return False
    rest = [line for line in lines[place + 1 :] if line.strip()]
    return all(len(line) <= _LONG_PRINT or _SMALL_PRINT.search(line) for line in rest[:3])
