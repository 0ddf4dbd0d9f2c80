"""A net under what is sent elsewhere: addresses, bank accounts and cards that stand in a text where none may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from core.replies.cards import passes_luhn

_MAIL: Final = re.compile(r"[\w.+%-]+@[\w-]+\.[\w.-]*\w")
#: country, two digits, up to 30 more, in groups or not
_IBAN: Final = re.compile(r"(?<![0-9A-Za-z])[A-Z]{2}\d{2}(?: ?[0-9A-Z]){11,30}(?![0-9A-Za-z])")
_CARD: Final = re.compile(r"(?<![\w.])(?:\d[ -]?){12,18}\d(?![\w.])")
#: lengths of IBANs (ISO 13616)
_SHORTEST, _LONGEST = 15, 34


def personal(text: str) -> Iterator[str]:
    """What kinds of personal data stand in a text: mail, iban, card. Never what it is."""
    if _MAIL.search(text):
        yield "mail address"
    if any(_is_iban(found.group()) for found in _IBAN.finditer(text)):
        yield "IBAN"
    if any(_is_card(found.group()) for found in _CARD.finditer(text)):
        yield "card number"


def _is_iban(told: str) -> bool:
    """Whether a beginning of it proves to be one (ISO 7064, mod 97-10): more text may follow in capitals."""
    plain = told.replace(" ", "")
    return any(_proved(plain[:length]) for length in range(_SHORTEST, min(len(plain), _LONGEST) + 1))


def _proved(iban: str) -> bool:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _is_card(told: str) -> bool:
    return passes_luhn(re.sub(r"\D", "", told))
