"""IBANs within texts: only those whose check digits are right (ISO 13616, modulo 97)."""

from __future__ import annotations

import re
from typing import Final

_SHAPED: Final = re.compile(r"(?<![A-Z0-9])([A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})(?![A-Z0-9])")


def first_iban(text: str) -> str:
    """The first IBAN of a text, empty if there is none."""
    return next((one[1] for one in _SHAPED.finditer(text) if is_iban(one[1])), "")


def is_shaped(text: str) -> bool:
    """Whether a text is as long and made as an IBAN."""
    return bool(_SHAPED.fullmatch(text))


def is_iban(text: str) -> bool:
    """Whether the check digits are right."""
    turned = text[4:] + text[:4]
    if not is_shaped(text):
        return False
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
