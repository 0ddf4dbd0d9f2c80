"""Numbers that disagree, in any language: a product that is another sum, pieces that are fewer, two prices for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from core.replies.amounts import Amount
from core.replies.phrases import Hit

_NUMBER: Final = re.compile(
    r"(?<![\w.,/-])(?:\d{1,3}(?:[., ']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\w/-]|[.,]\d)"
)
#: numbers of a sentence that are compared, and the largest count of pieces
_MOST: Final = 8
_PIECES: Final = 5_000
_TWO: Final = 2
_DECIMALS: Final = 2


def note_sums(
    hits: dict[str, list[Hit]], folded: str, amounts: Sequence[Amount], taken: Sequence[tuple[int, int]]
) -> None:
    """Add what numbers alone tell: of a sum that is wrong, of pieces that are missing, of a price that is another."""
    free = [
        one for one in _NUMBER.finditer(folded)
        if not any(one.start() < end and start < one.end() for start, end in taken)
    ]  # fmt: skip
    numbers = [_value(one.group()) for one in free[:_MOST]]
    if _is_product(numbers):
        hits.setdefault("d.EXTENSION_MATH", []).append(Hit(0, 0))
        return
    if sum(1 for one in amounts if one.each) and len(amounts) >= _TWO:
        hits.setdefault("r.PRICE_ERROR", []).append(Hit(0, 0))
    told = {(one.start, one.end) for one in amounts}
    pieces = {
        one.group() for one in free
        if one.group().isdigit() and 1 < int(one.group()) < _PIECES
        and not any(one.start() < end and start < one.end() for start, end in told)
    }  # fmt: skip
    if len(pieces) == _TWO:
        hits.setdefault("n.QUANTITY_SHORT", []).append(Hit(0, 0))


def _is_product(numbers: Sequence[Decimal]) -> bool:
    """Whether two of the numbers make a third, and yet another one is told."""
    if len(set(numbers)) <= _TWO + 1:
        return False
    return any(
        first * second in numbers and first > 1 and second > 1
        for place, first in enumerate(numbers)
        for second in numbers[place + 1 :]
    )


def _value(text: str) -> Decimal:
    """The number that digits and marks write."""
    plain = text.replace(" ", "").replace("'", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0 and len(plain) - last - 1 <= _DECIMALS:
        plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
    else:
        plain = re.sub(r"[.,]", "", plain)
    return Decimal(plain)
