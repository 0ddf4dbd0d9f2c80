"""Items as promises and dispute cases name them: company code, document, year and line side by side."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from adapters.sap.amounts import Unreadable
from canonical_model.identity import NativeKey

#: BUKRS, BELNR, GJAHR, BUZEI [addendum A1, the item part K]
_PARTS: Final = (4, 10, 4, 3)


def native_key(written: str) -> NativeKey:
    """The key of an item as promises and cases write it; Unreadable if it is none."""
    text = written.strip()
    if len(text) != sum(_PARTS):
        raise Unreadable(f"not the key of an item: {written[:40]!r}")
    places = [sum(_PARTS[:place]) for place in range(len(_PARTS) + 1)]
    return tuple(text[start:end].strip() for start, end in pairwise(places))
