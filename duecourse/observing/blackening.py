"""The second net under the fields that may be said: what looks like a secret or like a person is blackened."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final

from core.replies.cards import passes_luhn

MASK: Final = "***"
#: a shorter secret is not looked for: it would blacken half of every line
_LEAST: Final = 4
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IBAN: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])")
_PAN: Final = re.compile(r"(?<![A-Za-z0-9])\d(?:[ -]?\d){12,18}(?![A-Za-z0-9])")
#: letters count from ten [ISO 13616-1, by ISO/IEC 7064 MOD 97-10]
_A: Final = ord("A") - 10


@lru_cache(maxsize=4_096)
def blackened(text: str, secrets: tuple[str, ...]) -> str:
    """The text with secrets, mail addresses, IBANs and card numbers replaced by `***`.

    Secrets go longest first: one may be part of another. Lines say the same words again and again: they are remembered.
    """
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _LEAST:
            text = text.replace(secret, MASK)
    text = _MAIL.sub(MASK, text)
    text = _IBAN.sub(lambda found: MASK if is_iban(found.group()) else found.group(), text)
    return _PAN.sub(lambda found: MASK if is_card(found.group()) else found.group(), text)


def blacken(secrets: Callable[[], Iterable[str]]) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The same for every text among a line's fields; the secrets are asked for anew, since they change."""

    def black(told: Mapping[str, object]) -> dict[str, object]:
        known = tuple(secrets())
        return {name: blackened(one, known) if isinstance(one, str) else one for name, one in told.items()}

    return black


def is_iban(text: str) -> bool:
    """Whether a text is an IBAN whose check digits fit (ISO 13616-1)."""
    signs = text.replace(" ", "")
    turned = signs[4:] + signs[:4]
    return int("".join(sign if sign.isdigit() else str(ord(sign) - _A) for sign in turned)) % 97 == 1


def is_card(text: str) -> bool:
    """Whether a text is a card number whose check digit fits."""
    return passes_luhn(re.sub(r"\D", "", text))
