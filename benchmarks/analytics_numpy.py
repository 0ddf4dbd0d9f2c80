"""The floor under SQL: the same sums by numpy on arrays in memory, with every text a small whole number already.

Items that hang on others know the place of the item they hang on, legs the place of theirs, customers whether they are
of the group: all that is made beforehand, and not timed. Sums are of whole numbers, as exact as ours.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl
from msgspec import Struct

from benchmarks.analytics_ledger import DAY, DECIMALS, PERIOD, RATES

#: parts of an aging: five buckets, cash, down payments, retention
PARTS: Final = 8
_BOUNDS: Final = np.array([0, 30, 60, 90])
_NO_DATE: Final = 0
_ONE_DAY: Final = date(1970, 1, 1)


class Arrays(Struct, frozen=True, kw_only=True):
    """Columns of all items and of all legs."""

    open_minor: Any
    functional: Any
    original: Any
    #: place of the customer, and of the set of books, in their lists
    customer: Any
    books: Any
    partner: Any
    #: 0 a debt, 1 cash, 2 a down payment, 3 retention
    kind: Any
    invoice: Any
    #: days since 1970; 0: none
    due: Any
    document: Any
    settled: Any
    #: place of the item it hangs on; -1: none
    anchor: Any
    leg_item: Any
    leg_amount: Any
    leg_settled: Any
    leg_kind: Any
    customers: int
    currencies: tuple[str, ...]


def loaded(export: Path, partners: list[str]) -> Arrays:
    """An export as arrays."""
    items = pl.scan_parquet(export / "items" / "*.parquet").select(
        "id", "customer_id", "system", "entity", "functional_currency", "kind", "document_type", "open_minor",
        "open_functional_minor", "original_functional_minor", "due_date", "document_date", "settled_on", "offsets",
    )  # fmt: skip
    places = items.select("id").with_row_index("at").collect()
    coded = items.select(
        pl.col("customer_id").rank("dense").cast(pl.Int64) - 1,
        pl.concat_str("system", "entity").rank("dense").cast(pl.Int64).alias("books") - 1,
        pl.col("customer_id").is_in(partners).alias("partner"),
        pl.col("kind").replace_strict(["unapplied", "down_payment", "retention"], [1, 2, 3], default=0),
        (pl.col("document_type") == "invoice").alias("invoice"),
        "open_minor", "open_functional_minor", "original_functional_minor",
        *(pl.col(name).cast(pl.Int32).fill_null(_NO_DATE) for name in ("due_date", "document_date", "settled_on")),
    ).collect()  # fmt: skip
    anchor = (
        items.select("offsets")
        .collect()
        .join(places, left_on="offsets", right_on="id", how="left", maintain_order="left")
    )
    legs = pl.scan_parquet(export / "legs" / "*.parquet").collect().join(places, left_on="item_id", right_on="id")
    named = items.select("system", "entity", "functional_currency").unique().sort(pl.concat_str("system", "entity"))
    return Arrays(
        open_minor=coded["open_minor"].to_numpy(), functional=coded["open_functional_minor"].to_numpy(),
        original=coded["original_functional_minor"].to_numpy(), customer=coded["customer_id"].to_numpy(),
        books=coded["books"].to_numpy(), partner=coded["partner"].to_numpy(), kind=coded["kind"].to_numpy(),
        invoice=coded["invoice"].to_numpy(), due=coded["due_date"].to_numpy(),
        document=coded["document_date"].to_numpy(), settled=coded["settled_on"].to_numpy(),
        anchor=anchor["at"].cast(pl.Int64).fill_null(-1).to_numpy(),
        leg_item=legs["at"].cast(pl.Int64).to_numpy(), leg_amount=legs["amount_functional_minor"].to_numpy(),
        leg_settled=legs["settled_on"].cast(pl.Int32).to_numpy(), leg_kind=(legs["kind"] == "write_off").to_numpy(),
        customers=int(coded["customer_id"].max()) + 1,  # type: ignore[arg-type, operator]
        currencies=tuple(named.collect()["functional_currency"]),
    )  # fmt: skip


def aging(of: Arrays) -> int:
    """By customer and part in the books' currency, then worth in euros; what it all comes to in euro cents."""
    meant = np.flatnonzero((of.open_minor != 0) & ~of.partner)
    at = np.where(of.anchor[meant] >= 0, of.anchor[meant], meant)
    overdue = np.where(of.due[at] == _NO_DATE, 0, _days(DAY) - of.due[at])
    kind = of.kind[at]
    part = np.where(kind > 0, len(_BOUNDS) + kind, np.searchsorted(_BOUNDS, overdue))
    sums = np.zeros(of.customers * PARTS, dtype=np.int64)
    np.add.at(sums, of.customer[at] * PARTS + part, of.functional[meant])
    books = np.zeros(of.customers, dtype=np.int64)
    books[of.customer[at]] = of.books[at]
    worth = np.array([_worth(currency) for currency in of.currencies])[books]
    return int(np.rint(sums.reshape(-1, PARTS) * worth[:, None]).sum())


def consolidated(of: Arrays) -> int:
    """By books, third parties and the group apart."""
    meant = of.open_minor != 0
    place = of.books * 2 + of.partner
    sums = np.zeros(2 * len(of.currencies), dtype=np.int64)
    np.add.at(sums, place[meant], of.functional[meant])
    worth = np.array([_worth(currency) for currency in of.currencies])
    return int(np.rint(sums.reshape(-1, 2)[:, 0] * worth).sum())


def key_figures(of: Arrays) -> int:
    """The sums that key figures are made of, by books, and those accounts of which an invoice was settled."""
    end, begin = _days(DAY), _days(DAY - timedelta(days=PERIOD))
    rows = len(of.functional)
    within = (of.leg_settled > begin) & (of.leg_settled <= end)
    since = np.bincount(of.leg_item[within], weights=of.leg_amount[within], minlength=rows).astype(np.int64)
    gives = within & of.leg_kind
    came = np.bincount(of.leg_item[within & ~gives], weights=of.leg_amount[within & ~gives], minlength=rows).astype(
        np.int64
    )
    third = ~of.partner
    existed = (of.document == _NO_DATE) | (of.document <= begin)
    at_begin = np.where(existed, of.functional + since, 0)
    at_end = np.where((of.document == _NO_DATE) | (of.document <= end), of.functional, 0)
    dated = of.due != _NO_DATE
    late = third & dated & (of.due < begin) & (at_begin > 0)
    over = third & dated & (of.due < end) & (at_end > 0)
    billed = third & of.invoice & (of.document > begin) & (of.document <= end)
    closed = third & of.invoice & (of.settled > begin) & (of.settled <= end) & (at_end == 0)
    month = of.document.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    first = int(month[billed].min()) if billed.any() else 0
    sums = [
        _by(of, third, at_begin), _by(of, third, at_end), _by(of, late, at_begin),
        _by(of, late, np.minimum(at_begin, np.maximum(0, came))), _by(of, over, at_end),
        _by(of, over & (end - of.due > 90), at_end), _by(of, closed, of.original),
        _by(of, closed, of.original * (of.settled - of.document)),
        np.bincount((of.books * 12 + month - first)[billed], weights=of.original[billed]),
        np.bincount(of.books[of.leg_item[gives]], weights=np.abs(of.leg_amount[gives])),
    ]  # fmt: skip
    accounts = len(np.unique(of.customer[closed]))
    return accounts + int(sum(one.sum() for one in sums))


def _by(of: Arrays, which: Any, amount: Any) -> Any:  # noqa: ANN401 - arrays
    sums = np.zeros(len(of.currencies), dtype=np.int64)
    np.add.at(sums, of.books[which], amount[which])
    return sums


def _days(day: date) -> int:
    return (day - _ONE_DAY).days


def _worth(currency: str) -> float:
    """Euro cents for one minor unit."""
    return float(RATES.get(currency, 1)) * float(10 ** (2 - DECIMALS[currency]))
