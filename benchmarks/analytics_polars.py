"""The floor under the extra: Polars alone on the same Parquet, each sum in the shortest way Polars has for it.

Nothing that hangs on another item is followed, no row is named, no amount is rounded but by the euro.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import polars as pl

from benchmarks.analytics_ledger import DAY, DECIMALS, PERIOD, RATES


def aging(export: Path, partners: list[str]) -> int:
    """By customer and part, worth in euros; what it all comes to in euro cents."""
    overdue = (pl.lit(DAY) - pl.col("due_date")).dt.total_days()
    part = (
        pl.when(pl.col("kind") != "whole")
        .then(pl.col("kind").replace_strict(["unapplied", "down_payment", "retention"], [5, 6, 7], default=0))
        .when(overdue <= 30)
        .then(pl.when(overdue <= 0).then(0).otherwise(1))
        .when(overdue <= 60)
        .then(2)
        .when(overdue <= 90)
        .then(3)
        .otherwise(4)
    )
    found = (
        _items(export)
        .filter(pl.col("open_minor") != 0, ~pl.col("customer_id").is_in(partners))
        .group_by("system", "entity", "customer_number", "functional_currency", part.alias("part"))
        .agg(minor=pl.col("open_functional_minor").sum())
        .with_columns(worth=pl.col("minor") * _worth())
        .collect(engine="streaming")
    )
    rows = found.pivot("part", index=["system", "entity", "customer_number"], values="worth").rows()
    return len(rows) and round(found["worth"].sum())


def consolidated(export: Path, partners: list[str]) -> int:
    """By books, third parties and the group apart."""
    found = (
        _items(export)
        .filter(pl.col("open_minor") != 0)
        .group_by("system", "entity", "functional_currency", pl.col("customer_id").is_in(partners).alias("within"))
        .agg(minor=pl.col("open_functional_minor").sum())
        .with_columns(worth=pl.col("minor") * _worth())
        .collect(engine="streaming")
    )
    return round(found.filter(~pl.col("within"))["worth"].sum())


def key_figures(export: Path, partners: list[str]) -> int:
    """The sums that key figures are made of, by books and month, and the accounts of which an invoice was settled."""
    begin = DAY - timedelta(days=PERIOD)
    amount, gives = pl.col("amount_functional_minor"), pl.col("kind") == "write_off"
    legs = (
        pl.scan_parquet(export / "legs" / "*.parquet")
        .filter(pl.col("settled_on") > begin)
        .group_by("item_id")
        .agg(since=amount.sum(), came=amount.filter(~gives).sum(), given_up=amount.filter(gives).abs().sum())
    )
    opened, due, document = pl.col("open_functional_minor"), pl.col("due_date"), pl.col("document_date")
    at_begin = pl.when(document <= begin).then(opened + pl.col("since").fill_null(0)).otherwise(0)
    at_end = pl.when(document <= DAY).then(opened).otherwise(0)
    invoice, settled = pl.col("document_type") == "invoice", pl.col("settled_on")
    original = pl.col("original_functional_minor")
    closed = invoice & (settled > begin) & (settled <= DAY) & (at_end == 0)
    late, over = (due < begin) & (at_begin > 0), (due < DAY) & (at_end > 0)
    billed = invoice & (document > begin) & (document <= DAY)
    third = _items(export).filter(~pl.col("customer_id").is_in(partners))
    month = pl.when(billed).then(document.dt.truncate("1mo")).alias("month")
    found = (
        third.join(legs, left_on="id", right_on="item_id", how="left")
        .group_by("system", "entity", "functional_currency", month)
        .agg(
            a=at_begin.sum(), b=at_end.sum(), c=at_begin.filter(late).sum(),
            d=pl.min_horizontal(at_begin, pl.max_horizontal(pl.lit(0), pl.col("came").fill_null(0))).filter(late).sum(),
            e=at_end.filter(over).sum(), f=at_end.filter(over & ((pl.lit(DAY) - due).dt.total_days() > 90)).sum(),
            g=pl.col("given_up").sum(), h=original.filter(billed).sum(), i=original.filter(closed).sum(),
            j=(original * (settled - document).dt.total_days()).filter(closed).sum(),
        )
        .collect(engine="streaming")
    )  # fmt: skip
    accounts = _items(export).filter(
        invoice, settled > begin, settled <= DAY, opened == 0, ~pl.col("customer_id").is_in(partners)
    )
    many = accounts.select(pl.col("customer_id").n_unique()).collect(engine="streaming").item()
    return int(many) + int(found.select(pl.sum_horizontal(*"abcdefghij").sum()).item())


def _items(export: Path) -> pl.LazyFrame:
    return pl.scan_parquet(export / "items" / "*.parquet")


def _worth() -> pl.Expr:
    """Euro cents for one minor unit of the books."""
    cents = {name: float(RATES.get(name, 1)) * 10 ** (2 - places) for name, places in DECIMALS.items()}
    return pl.col("functional_currency").replace_strict(list(cents), list(cents.values()), return_dtype=pl.Float64)
