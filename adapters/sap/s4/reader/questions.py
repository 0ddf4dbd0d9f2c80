"""The questions put to the item service, and how they look where a field may not stand in a filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from msgspec import Struct

from adapters.kit.odata_literals import chunked, day, day_of, either, text
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from canonical_model.adapter import ReadRequest
from canonical_model.errors import Misconfigured

#: the four keys, in the order that paging by position needs [sap.md §1.1]
KEYS = ("CompanyCode", "FiscalYear", "AccountingDocument", "AccountingDocumentItem")


class Condition(Struct, frozen=True, kw_only=True):
    """A part of a filter, the fields it needs, and the same test on a record."""

    fields: frozenset[str]
    written: str
    holds: Callable[[CubeItem], bool]


def asked(conditions: list[Condition], unfilterable: frozenset[str]) -> str:
    """The filter of all conditions that the service can evaluate; the others are tested on what comes."""
    return " and ".join(part.written for part in conditions if not part.fields & unfilterable)


def company(code: str) -> Condition:
    """Lines of one company code."""
    return Condition(
        fields=frozenset({"CompanyCode"}),
        written=f"CompanyCode eq {text(code)}",
        holds=lambda row: row.CompanyCode == code,
    )


def customers_only(settings: Settings) -> Condition:
    """Lines on customers' accounts."""
    field = settings.items_filter.partition(" ")[0]
    return Condition(
        fields=frozenset({field}),
        written=settings.items_filter,
        holds=lambda row: row.FinancialAccountType in {"", "D"},
    )


def still_open() -> Condition:
    """Lines that no document has cleared."""
    return Condition(
        fields=frozenset({"ClearingAccountingDocument"}),
        written="ClearingAccountingDocument eq ''",
        holds=lambda row: not row.ClearingAccountingDocument,
    )


#: fields that say that an item is held, with the test that finds it
BLOCKED = {
    "DunningBlockingReason": "ne ''",
    "PaymentBlockingReason": "ne ''",
    "CustomerIsInExecution": "eq true",
    "AccountsReceivableIsPledged": "ne ''",
    "HasPaymentOrder": "eq true",
    "IsUsedInPaymentTransaction": "eq true",
}


def blocked(offered: Iterable[str]) -> Condition:
    """Lines with any block or flag that this tenant's service offers."""
    fields = [field for field in BLOCKED if field in offered]
    return Condition(
        fields=frozenset(fields),
        written="(" + " or ".join(f"{field} {BLOCKED[field]}" for field in fields) + ")",
        holds=lambda row: any(getattr(row, field) for field in fields),
    )


def open_or_cleared_since(start: date) -> Condition:
    """Open lines, and lines cleared on that day or later."""
    return Condition(
        fields=frozenset({"ClearingAccountingDocument", "ClearingDate"}),
        written=f"(ClearingAccountingDocument eq '' or ClearingDate ge {day(start)})",
        holds=lambda row: not row.ClearingAccountingDocument or _from(row.ClearingDate, start),
    )


#: fields that move when something about a line changes; clearing need not move LastChangeDate [sap.md §1.1]
CHANGE_DATES = ("LastChangeDate", "AccountingDocumentCreationDate", "ClearingCreationDate", "ClearingDate")


def changed_since(start: date) -> Condition:
    """Lines entered, changed or cleared on that day or later; days are all there is, so equal ones are included."""
    return Condition(
        fields=frozenset(CHANGE_DATES),
        written="(" + " or ".join(f"{field} ge {day(start)}" for field in CHANGE_DATES) + ")",
        holds=lambda row: any(_from(getattr(row, field), start) for field in CHANGE_DATES),
    )


def cleared_within(window: tuple[date, date]) -> Condition:
    """Lines cleared from the first day on and before the second."""
    first, end = window
    return Condition(
        fields=frozenset({"ClearingDate"}),
        written=f"ClearingDate ge {day(first)} and ClearingDate lt {day(end)}",
        holds=lambda row: _from(row.ClearingDate, first) and not _from(row.ClearingDate, end),
    )


def _from(written: str | None, start: date) -> bool:
    found = day_of(written)
    return found is not None and found >= start


def one_of(keys: list[str]) -> Condition:
    """Lines with one of these keys, written as clauses."""
    return Condition(fields=frozenset(KEYS[1:]), written=f"({either(keys)})", holds=lambda _row: True)


def key_clauses(request: ReadRequest) -> Iterator[str]:
    """One clause a wanted key: BUKRS, BELNR, GJAHR, BUZEI."""
    for key in request.keys:
        if len(key) != len(KEYS):
            raise Misconfigured(f"an item has four keys (company code, document, year, item), not {key!r}")
        code, document, year, line = key
        yield (
            f"CompanyCode eq {text(code)} and FiscalYear eq {text(year)} and "
            f"AccountingDocument eq {text(padded(document))} and AccountingDocumentItem eq {text(line)}"
        )


def scopes(request: ReadRequest, settings: Settings, *, start: date) -> Iterator[list[Condition]]:
    """The conditions of each question that a request needs; `start` is where history or changes begin."""
    base = [company(request.entity), customers_only(settings)]
    if request.mode == "keys":
        for group in chunked(key_clauses(request), settings.most_url_characters):
            yield [company(request.entity), one_of(group)]
    elif request.mode == "window":
        if request.window is None:
            raise Misconfigured("a window reading names its window")
        yield [*base, cleared_within(request.window)]
    elif request.mode == "changes":
        yield [*base, changed_since(start)]
    else:
        yield [*base, open_or_cleared_since(start)]
