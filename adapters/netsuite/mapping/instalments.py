"""An invoice that falls due in instalments → one open item each.

The sublist `installment` of the record service says what each is, is due and is worth [REST API Browser 2026.1,
invoice-installmentElement]; the ledger says what they have to add up to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct, structs

from adapters.kit.decimals import Decimals
from adapters.netsuite.answers import text_of
from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.settlements import Application, in_order, portions
from adapters.netsuite.mapping.values import TRUE, Unreadable, amount, day, whole
from adapters.netsuite.wire import Flags, LedgerLine
from canonical_model.currency import exponent_of
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import OpenItem

INVOICE: Final = "CustInvc"
SUBLIST: Final = "installment"
#: instalments of one invoice
MOST: Final = 1000
#: original and open
Pair = tuple[int, int]


class Instalment(Struct, frozen=True, kw_only=True):
    """One of them, as it is listed."""

    #: what a payment names it by: its line of the transaction
    line: str
    told: Mapping[str, Any]


def has_instalments(row: LedgerLine | Flags) -> bool:
    """Whether a transaction is an invoice with instalments: by its terms, or by what was entered instead."""
    return row.type == INVOICE and TRUE in (row.terminstallment, row.overrideinstallments)


def listed(record: Mapping[str, Any]) -> tuple[Instalment, ...]:
    """The instalments of a record, in their order; Unreadable where they are not all there."""
    sublist = record.get(SUBLIST)
    sublist = sublist if isinstance(sublist, Mapping) else {}
    found = sublist.get("items")
    if not isinstance(found, list) or not found or not all(isinstance(one, Mapping) for one in found):
        raise Unreadable("the invoice falls due in instalments, and the record shows none: is the list on its form?")
    counted = whole(text_of(sublist.get("totalResults", len(found))))
    if counted != len(found) or len(found) > MOST:
        raise Unreadable(f"{len(found)} of {counted} instalments came")
    numbers = _numbers(found, "seqNum")
    if numbers is None:
        raise Unreadable("the instalments have no numbers that tell them apart")
    # payments name a line of the transaction; where the list does not state it, the number is all there is
    lines = _numbers(found, "transactionLine") or numbers
    ordered = sorted(zip(numbers, lines, found, strict=True), key=lambda one: one[0])
    return tuple(Instalment(line=str(line), told=told) for _, line, told in ordered)


def _numbers(found: Sequence[Mapping[str, Any]], name: str) -> list[int] | None:
    """A whole number of each, if each has one of its own."""
    numbers = [whole(_text(one, name)) for one in found]
    known = [one for one in numbers if one is not None]
    return known if len(set(known)) == len(found) else None


def key_of(invoice: NativeKey, one: Instalment) -> NativeKey:
    """An instalment's key: its transaction's and its line, as of a journal's."""
    return (*invoice, one.line)


def items_of(item: OpenItem, found: Sequence[Instalment], where: Where) -> tuple[OpenItem, ...]:
    """An item each; Unreadable if together they are not what the ledger says of the invoice."""
    amounts = [_amounts(one, item, where.decimals) for one in found]
    for what, told, wanted in (
        ("instalments", sum(original for original, _ in amounts), item.original_minor),
        ("open instalments", sum(open_minor for _, open_minor in amounts), item.open_minor),
    ):
        if told != wanted:
            raise Unreadable(f"the {what} ({told}) do not add up to the invoice ({wanted}), in minor units")
    return tuple(
        _item(item, one, pair, worth)
        for one, pair, worth in zip(found, amounts, _functional(item, found, amounts), strict=True)
    )


def _item(item: OpenItem, one: Instalment, pair: Pair, worth: Pair) -> OpenItem:
    key = key_of(item.native_key, one)
    return structs.replace(
        item, id=source_id(item.system, OpenItem.KIND, key), native_key=key, kind="instalment",
        original_minor=pair[0], open_minor=pair[1], original_functional_minor=worth[0],
        open_functional_minor=worth[1], due_date=_due(one),
    )  # fmt: skip


def _amounts(one: Instalment, item: OpenItem, decimals: Decimals) -> Pair:
    original, open_minor = (_stated(one, name, item.currency, decimals) for name in ("amount", "amountDue"))
    if original is None or open_minor is None:
        raise Unreadable("an instalment came without its amount or without what is due of it")
    if not 0 <= open_minor <= original:
        raise Unreadable(f"of an instalment of {original} {open_minor} is due, in minor units")
    return original, open_minor


def _stated(one: Instalment, name: str, currency: str, decimals: Decimals) -> int | None:
    text = _text(one.told, name)
    return amount(text, currency, decimals) if text else None


def _due(one: Instalment) -> date:
    due = day(_text(one.told, "dueDate"))
    if due is None:
        raise Unreadable("an instalment has no due date")
    return due


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return "" if value is None else text_of(value)


def _functional(item: OpenItem, found: Sequence[Instalment], amounts: Sequence[Pair]) -> list[Pair]:
    """What each is worth in the subsidiary's currency: as stated if it is what this book says, else divided."""
    names = ("baseAmount", "baseAmountDue")
    stated = [tuple(_stated(one, name, item.functional_currency, {}) for name in names) for one in found]
    pairs = [(one[0], one[1]) for one in stated if one[0] is not None and one[1] is not None]
    if len(pairs) == len(found) and _fits(item, pairs, amounts):
        return pairs
    opens = portions(item.open_functional_minor, [open_minor for _, open_minor in amounts])
    settled = portions(
        item.original_functional_minor - item.open_functional_minor,
        [original - open_minor for original, open_minor in amounts],
    )
    return [(left + taken, left) for left, taken in zip(opens, settled, strict=True)]


def _fits(item: OpenItem, pairs: Sequence[Pair], amounts: Sequence[Pair]) -> bool:
    """Whether the sums are the ledger's, and nothing is left of what is settled nor taken off what is open whole."""
    sums = (sum(original for original, _ in pairs), sum(open_minor for _, open_minor in pairs))
    return sums == (item.original_functional_minor, item.open_functional_minor) and all(
        (opens or not worth[1]) and (opens != original or worth[0] == worth[1])
        for (original, opens), worth in zip(amounts, pairs, strict=True)
    )


def allotted(
    items: Sequence[OpenItem], found: Sequence[Application], decimals: Decimals
) -> tuple[list[Application], ...]:
    """Applications to the invoice, item by item: to the line that one names, the rest to what fell due first.

    Of each item no more than is settled of it; what is applied beyond that stands on the last one, so that it shows.
    """
    ordered = in_order(found)
    left = [item.original_minor - item.open_minor for item in items]
    rest = [amount(one.amount, items[0].currency, decimals) for one in ordered]
    taken: list[dict[int, int]] = [{} for _ in items]
    for number, one in enumerate(ordered):
        for at in (at for at, item in enumerate(items) if item.native_key[-1] == one.debit.line):
            _take(taken, left, rest, (at, number))
    for number, _ in enumerate(ordered):
        for at, _ in enumerate(items):
            _take(taken, left, rest, (at, number))
        if rest[number]:
            taken[-1][number] = taken[-1].get(number, 0) + rest[number]
    return tuple(
        [structs.replace(ordered[at], amount=_written(minor, items[0].currency)) for at, minor in sorted(one.items())]
        for one in taken
    )


def _take(taken: list[dict[int, int]], left: list[int], rest: list[int], what: tuple[int, int]) -> None:
    at, number = what
    part = min(left[at], rest[number])
    if part > 0:
        taken[at][number] = taken[at].get(number, 0) + part
        left[at], rest[number] = left[at] - part, rest[number] - part


def _written(minor: int, currency: str) -> str:
    return f"{Decimal(minor).scaleb(-exponent_of(currency)):f}"
