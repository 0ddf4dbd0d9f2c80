"""What a movement is called: the same in the file that announces it, in the one that books it, and in a copy of either.

By the bank's own reference where it gave one, with the amount: banks use one reference for a payment and for its charge
or its return. Without one by value date, amount and what was written, letters and digits only, so that blanks, line
breaks and encodings do not matter. Equal ones are told apart by their order in the statement.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from adapters.bank.wire import Movement
from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId, SystemUid, source_id

#: banks are one source: an account's number names it
BANK: Final = SystemUid("bank")
_SIGNS: Final = re.compile(r"[^A-Za-z0-9]+")
#: what is written where there is no reference
NO_REFERENCE: Final = frozenset({
    "", "NONREF", "NOTPROVIDED", "NOTAPPLICABLE", "NOREF", "NOREFERENCE", "UNKNOWN", "NA", "NONE", "0", "EREF", "KREF",
    "PREF", "MARF",
})  # fmt: skip


def given(reference: str) -> str:
    """The reference, empty where it only says that there is none."""
    plain = " ".join(reference.split())
    return "" if told(plain).upper() in NO_REFERENCE else plain


def told(text: str) -> str:
    """The letters and digits of a text, without accents and case."""
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    return _SIGNS.sub("", plain).lower()


def account_key(account: str) -> str:
    """An account without the blanks and dots that people read it by."""
    return told(account).upper()


class Naming:
    """The ids of one statement's movements, in their order."""

    def __init__(self, account: str) -> None:
        self._account = account_key(account)
        self._equal: Counter[tuple[str, ...]] = Counter()

    def id_of(self, one: Movement, parent: RecordId | None = None) -> RecordId:
        """The id of the next movement."""
        key = (self._account, *([parent] if parent else []), *_content(one), str(one.amount))
        ordinal = self._equal[key]
        self._equal[key] += 1
        return source_id(BANK, BankTransaction.KIND, (*key, str(ordinal)))


def _content(one: Movement) -> tuple[str, ...]:
    reference = told(given(one.bank_reference))
    if reference:
        return ("reference", reference)
    day = one.value_date or one.booking_date
    written = told(given(one.end_to_end_id)) or told(one.text)
    return ("content", day.isoformat() if day else "", written)
