"""Record 16: a movement. Record 03: an account with balances and sums."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from adapters.bank.bai.records import Record
from adapters.bank.identity import given
from adapters.bank.values import implied_money, short_day
from adapters.bank.wire import Movement, Unreadable
from canonical_model.money import Money

#: type codes of single movements by their sign (BAI2, appendix A; 9xx are the bank's own)
_CREDITS: Final = (*range(100, 400), *range(920, 960))
_DEBITS: Final = (*range(400, 700), *range(960, 1000))
SIGNS: Final = {**dict.fromkeys(_CREDITS, 1), **dict.fromkeys(_DEBITS, -1)}
#: codes of loans with a side of their own
_LOANS: Final = {721: 1, 722: 1, 723: 1}
#: something is told, no money moves
INFORMATION: Final = frozenset({"890"})
#: fields that follow a funds type: none, the three amounts by availability, or a day with an hour
_AFTER_FUNDS: Final = {"S": 3, "V": 2}
#: returned items, by their type codes: cheques, ACH, wires
_RETURNED: Final = frozenset({
    "172", "173", "174", "175", "255", "257", "258", "260", "261", "262", "263", "266", "268", "345", "348",
    "527", "528", "530", "531", "555", "556", "557", "558", "559", "567", "568", "655", "658",
})  # fmt: skip
_TYPE_DIGITS: Final = 3
#: days that an amount is distributed over, at most
_MOST_DISTRIBUTED: Final = 100
#: words that some banks begin their continuations with (Goldman Sachs): references, the sides, what was written
_WORD: Final = re.compile(r"\s*([A-Z]{4}):\s*(.*)")


def movement(record: Record, currency: str, booked_on: date | None) -> Movement | None:
    """The movement, None where the record only tells something; Unreadable with what is wrong."""
    fields = _Fields(record)
    kind = fields.next()
    if kind in INFORMATION:
        return None
    text_amount = fields.next()
    if not (kind.isascii() and kind.isdigit()):
        raise Unreadable(f"not a type code: {kind[:20]!r}")
    sign = SIGNS.get(int(kind)) or _LOANS.get(int(kind))
    if sign is None:
        raise Unreadable(f"type code {kind} says neither credit nor debit")
    if not text_amount:
        raise Unreadable("no amount")
    amount = implied_money(text_amount, currency)
    value = fields.funds()
    bank, customer, words = given(fields.next()), given(fields.next()), fields.rest()
    said = {found[1]: found[2].strip() for part in record.parts[1:] if (found := _WORD.match(part))}
    name, account, code = ("DBNM", "DACT", "DBIC") if sign > 0 else ("CRNM", "CACT", "CBIC")
    return Movement(
        amount=amount if sign > 0 else -amount, booking_date=booked_on, value_date=value or booked_on,
        bank_reference=bank, end_to_end_id=given(said.get("EREF", "")) or customer, payer_name=said.get(name, ""),
        payer_account=said.get(account, ""), payer_bank=said.get(code, ""), text=words, code=kind,
        reversal=kind in _RETURNED,
        return_reason=f"type code {kind}" if kind in _RETURNED else "",
    )  # fmt: skip


class _Fields:
    """The fields of a record 16 one after the other; its last one, the text, may have commas and go on in 88."""

    def __init__(self, record: Record) -> None:
        self._line, self._more = record.parts[0], list(record.parts[1:])
        self._over = False

    def next(self) -> str:
        """The next field; of a continuation where the line before it is over in the middle of the fields."""
        if self._over:
            return ""
        field, comma, self._line = self._line.partition(",")
        if not comma:
            self._over = True
        return field.strip()

    def funds(self) -> date | None:
        """Read past the funds type and what it brings; the value date that it may have."""
        kind = self.next().upper()
        if kind == "D":
            for _ in range(2 * _few(self.next())):
                self.next()
            return None
        told = [self.next() for _ in range(_AFTER_FUNDS.get(kind, 0))]
        return short_day(told[0]) if kind == "V" and told[0] else None

    def rest(self) -> str:
        """What is left as the text, lines joined by a blank."""
        return " ".join(" ".join(part.strip() for part in (self._line, *self._more)).split())


def summaries(fields: Sequence[str], currency: str) -> Iterator[tuple[str, Money]]:
    """(type code, amount) of a record 03 and its continuations; what is no amount is left out.

    After each type code: amount, number of items, funds type. Banks leave fields out at the end of a line, and break
    lines between a type code and its amount.
    """
    place = 0
    while place < len(fields):
        kind, amount, _, funds = (*fields[place : place + 4], "", "", "", "")[:4]
        if len(kind) != _TYPE_DIGITS or not (kind.isascii() and kind.isdigit()):
            place += 1
            continue
        if amount:
            yield from _told(kind, amount, currency)
        count = fields[place + 4] if funds.upper() == "D" and place + 4 < len(fields) else ""
        place += 4 + _AFTER_FUNDS.get(funds.upper(), 1 + 2 * _few(count) if count else 0)


def _few(count: str) -> int:
    return min(int(count), _MOST_DISTRIBUTED) if count.isascii() and count.isdigit() else 0


def _told(kind: str, amount: str, currency: str) -> Iterator[tuple[str, Money]]:
    try:
        yield kind, implied_money(amount, currency)
    except Unreadable:
        return
