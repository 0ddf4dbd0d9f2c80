"""Adding up an export by Polars, exact in minor units: the sums that the store gives by SQL.

The rule is core's (net_open, aging, consolidation, kpi_measures, as_of); a property test holds these to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import polars as pl

from canonical_model.access import Scope
from canonical_model.receivables import CASH_KINDS
from core.export_port import Made
from core.findings import MOST_NAMED
from core.net_open import LONGEST_CHAIN
from core.sums_port import AccountSum, AgingMeant, AgingSum, Dateless, Meant, PeriodMeant, PeriodSum

#: what a sum of 64 bits holds
_MOST: Final = 2**63 - 1
_BOOKS: Final = ("system", "entity", "functional_currency")
_PERIODS: Final = (*_BOOKS, "month")
#: customer → the entity of the group that it is
_PARTNERS: Final = {"customer_id": pl.String, "named": pl.String}


class ExportedLedger:
    """`LedgerSums` of core.sums_port over the files of one export, within a scope."""

    def __init__(self, directory: Path, made: Made, scope: Scope) -> None:
        self._directory, self.made, self._scope = directory, made, scope
        #: amounts are widened where a sum could be too large for 64 bits
        self._wide = made.largest_sum > _MOST

    def aging_sums(self, meant: AgingMeant) -> Iterator[AgingSum]:
        """Sums by the columns asked for; after them what hangs on other items, where that belongs."""
        items = self._aged(meant)
        cells = _cells(items.with_columns(part=_part(meant)), meant, counted=True)
        if (cells["part"] == _hanging(meant)).any():
            cells = pl.concat([cells, _cells(_hung(items, meant), meant, counted=False)])
        yield from map(_reader(meant), _wide(cells, meant).iter_rows())

    def dateless(self, meant: AgingMeant) -> Iterator[Dateless]:
        """Items that count for themselves and have no due date, by entity in the order of its first customer."""
        undated = self._aged(meant).filter(_part(meant) == _without_date(meant), pl.col("partner") == "")
        sorted_ = undated.select("system", "entity", "customer_id", "id", "document_no").sort("customer_id", "id")
        found = sorted_.group_by("system", "entity", maintain_order=True).agg(
            pl.len().alias("count"), pl.col("customer_id").first(), pl.col("document_no").head(MOST_NAMED)
        )
        for system, entity, count, _, named in _collected(found.sort("entity", "customer_id")).iter_rows():
            yield Dateless(system=system, entity=entity, count=count, named=tuple(named))

    def period_sums(self, meant: PeriodMeant) -> Iterator[PeriodSum]:
        """Sums by books and month of billing."""
        closed = self._closed_accounts(meant)
        found = self._measured(meant).group_by(*_PERIODS).agg(**_sums(meant))
        for row in _collected(found).iter_rows(named=True):
            accounts = closed.get(tuple(row[name] for name in _PERIODS), ())
            yield PeriodSum(**row, closed_accounts=frozenset(accounts))

    def _closed_accounts(self, meant: PeriodMeant) -> dict[tuple[Any, ...], list[str]]:
        """By books and month the accounts of which an invoice was closed.

        Asked for apart: among sums, each row's account would be held in memory.
        """
        closed = self._measured(meant).filter(_is_closed(meant)).select(*_PERIODS, "customer_id")
        accounts: dict[tuple[Any, ...], list[str]] = {}
        for *period, account in _collected(closed.unique()).iter_rows():
            accounts.setdefault(tuple(period), []).append(account)
        return accounts

    def account_sums(self, meant: PeriodMeant) -> Iterator[AccountSum]:
        """What is overdue at the end on each account that was asked for."""
        asked = pl.LazyFrame({"customer_id": sorted(meant.accounts)}, schema={"customer_id": pl.String})
        items = self._measured(meant).filter(_is_overdue(meant)).join(asked, on="customer_id", how="semi")
        found = items.group_by("customer_id", *_BOOKS).agg(overdue_end=pl.col("at_end").sum())
        for row in _collected(found).iter_rows(named=True):
            yield AccountSum(**row)

    def _table(self, name: str, entity: str = "") -> pl.LazyFrame:
        frame = pl.scan_parquet(self._directory / name / "*.parquet")
        frame = frame if self._scope.everything else frame.filter(pl.any_horizontal(*map(_within, self._scope.areas)))
        return frame.filter(pl.col("entity") == entity) if entity else frame

    def _amount(self, name: str) -> pl.Expr:
        return pl.col(name).cast(pl.Int128) if self._wide else pl.col(name)

    def _aged(self, meant: AgingMeant) -> pl.LazyFrame:
        """Open items with the one amount that is added up (`minor`), and the entity of the group that owes them."""
        past, functional = meant.items.past, meant.amounts == "functional"
        items = self._then(meant.items, past) if past else self._table("items", meant.items.entity)
        minor = self._amount("open_functional_minor" if functional else "open_minor")
        open_ = items.filter(pl.col("open_minor") != 0).with_columns(minor=minor)
        return _with_partner(open_, meant.partners) if functional else open_.with_columns(partner=pl.lit(""))

    def _then(self, meant: Meant, day: date) -> pl.LazyFrame:
        legs = self._table("legs", meant.entity).filter(pl.col("settled_on") > day)
        taken = legs.group_by("item_id", "currency").agg(
            taken=self._amount("amount_minor").sum(), functional=self._amount("amount_functional_minor").sum()
        )
        items = self._table("items", meant.entity).filter(_existed(day))
        joined = _with(items, taken, left_on=("id", "currency"), right_on=("item_id", "currency"))
        return joined.with_columns(
            open_minor=self._amount("open_minor") + pl.col("taken").fill_null(0),
            open_functional_minor=self._amount("open_functional_minor") + pl.col("functional").fill_null(0),
        )

    def _measured(self, meant: PeriodMeant) -> pl.LazyFrame:
        """Items of third parties with what was open of them at both ends of the period, and what its legs came to."""
        items = _with_partner(self._table("items"), meant.partners).filter(pl.col("partner") == "")
        joined = _with(items, self._taken(meant), left_on="id", right_on="item_id")
        invoice = (pl.col("document_type") == "invoice") & (pl.col("residual_of") == "")
        posted = pl.coalesce("posting_date", "document_date")
        billed = invoice & (posted > meant.begin) & (posted <= meant.end)
        opened = self._amount("open_functional_minor")
        return joined.with_columns(
            invoice=invoice,
            month=pl.when(billed).then(posted.dt.truncate("1mo")),
            original=self._amount("original_functional_minor"),
            at_begin=pl.when(_existed(meant.begin)).then(opened + pl.col("since_begin").fill_null(0)).otherwise(0),
            at_end=pl.when(_existed(meant.end)).then(opened + pl.col("since_end").fill_null(0)).otherwise(0),
            came=pl.col("came").fill_null(0),
        )

    def _taken(self, meant: PeriodMeant) -> pl.LazyFrame:
        """What was taken off each item after the beginning."""
        legs = self._table("legs").filter(pl.col("settled_on") > meant.begin)
        amount, within = self._amount("amount_functional_minor"), pl.col("settled_on") <= meant.end
        gives_up = within & pl.col("kind").is_in(sorted(meant.giving_up))
        return legs.group_by("item_id").agg(
            since_begin=amount.sum(),
            since_end=amount.filter(pl.col("settled_on") > meant.end).sum(),
            came=amount.filter(within & pl.col("kind").is_in(sorted(meant.settling))).sum(),
            given_up=pl.when(gives_up.any()).then(amount.filter(gives_up).abs().sum()),
        )


def _collected(frame: pl.LazyFrame) -> pl.DataFrame:
    # in batches, so that memory is bounded by the groups and not by the rows
    return frame.collect(engine="streaming")


def _with(items: pl.LazyFrame, fewer: pl.LazyFrame, **on: Any) -> pl.LazyFrame:  # noqa: ANN401 - columns, as join takes them
    """Items with what there is of some: the fewer are held in memory, where Polars by itself may hold the items."""
    return items.join(fewer, how="left", build_side="force_right", **on)


def _with_partner(items: pl.LazyFrame, partners: Mapping[str, str]) -> pl.LazyFrame:
    """The entity of the group that owes each item, as `partner`: its own word comes before its customer's."""
    own = pl.col("trading_partner")
    named = pl.LazyFrame({"customer_id": list(partners), "named": list(partners.values())}, schema=_PARTNERS)
    # joined, since a lookup by replacing holds all rows in memory
    joined = _with(items, named, on="customer_id")
    return joined.with_columns(partner=pl.when(own != "").then(own).otherwise(pl.col("named").fill_null(""))).drop(
        "named"
    )


def _existed(day: date) -> pl.Expr:
    posted = pl.coalesce("posting_date", "document_date", "created_on")
    return posted.is_null() | (posted <= day)


def _part(meant: AgingMeant) -> pl.Expr:
    """Where an item belongs: its bucket, or one of the parts after them."""
    overdue = (pl.lit(meant.as_of) - pl.col("due_date")).dt.total_days()
    found = pl.lit(len(meant.bounds))
    for place, last in reversed(list(enumerate(meant.bounds))):
        found = pl.when(overdue <= last).then(place).otherwise(found)
    found = pl.when(pl.col("due_date").is_null()).then(_without_date(meant)).otherwise(found)
    return pl.when(pl.col("offsets") != "").then(_hanging(meant)).otherwise(_apart(meant, found))


def _apart(meant: AgingMeant, otherwise: pl.Expr) -> pl.Expr:
    kind, first = pl.col("kind"), _cash(meant)
    cash = pl.when(kind.is_in(sorted(CASH_KINDS))).then(first).otherwise(otherwise)
    named = pl.when(kind == "retention").then(first + 2).otherwise(cash)
    return pl.when(kind == "down_payment").then(first + 1).otherwise(named)


def _cash(meant: AgingMeant) -> int:
    return len(meant.bounds) + 1


def _without_date(meant: AgingMeant) -> int:
    return _cash(meant) + 3


def _hanging(meant: AgingMeant) -> int:
    return _cash(meant) + 4


def _hung(items: pl.LazyFrame, meant: AgingMeant) -> pl.LazyFrame:
    """What hangs on other items, where those are counted; what should and cannot is adrift, beside the cash."""
    same = ("customer_id", "currency")
    mine = items.filter(pl.col("partner") == "")
    needed = dict.fromkeys(("id", "offsets", "kind", "minor", *same, *meant.columns))
    hanging = _collected(mine.filter(pl.col("offsets") != "").select(*needed))
    walk = _walk(hanging)
    # few are looked for among all: by their ids alone, and only then by what must be the same
    meant_here = pl.col("id").is_in(walk["at"].implode()) & (pl.col("offsets") == "")
    anchors = mine.filter(meant_here).select("id", *same, *_others(meant), _part(meant).alias("part"))
    hung = walk.lazy().select(pl.col("id").alias("hung"), pl.col("at").alias("id"), *same, "minor")
    anchored = _collected(anchors.join(hung, on=("id", *same), how="inner"))
    adrift = hanging.join(anchored.select(pl.col("hung").alias("id")), on="id", how="anti")
    parts = adrift.with_columns(_apart(meant, pl.lit(_cash(meant))).alias("part"))
    wanted = [*map(pl.col, meant.columns), pl.col("part").cast(pl.Int32), pl.col("minor")]
    return pl.concat([anchored.lazy().select(wanted), parts.lazy().select(wanted)])


def _others(meant: AgingMeant) -> list[str]:
    return [name for name in meant.columns if name not in {"id", "customer_id", "currency"}]


def _walk(hanging: pl.DataFrame) -> pl.DataFrame:
    """From each item that hangs on another one to the next, at most as far as a chain may be."""
    same = ("customer_id", "currency")
    steps = [hanging.select("id", *same, "minor", pl.col("offsets").alias("at"))]
    following = hanging.select(pl.col("id").alias("at"), *same, "offsets")
    while len(steps) < LONGEST_CHAIN - 1 and len(steps[-1]):
        met = steps[-1].join(following, on=("at", *same), how="inner")
        steps.append(met.select("id", *same, "minor", pl.col("offsets").alias("at")))
    return pl.concat(steps)


def _cells(kept: pl.LazyFrame, meant: AgingMeant, *, counted: bool) -> pl.DataFrame:
    """Sums by key and part; of what is `counted`, also how many items there are."""
    groups = [*map(pl.col, meant.columns), pl.col("part").cast(pl.Int32)]
    found = kept.group_by(*groups).agg(pl.col("minor").sum(), pl.len().cast(pl.Int64).alias("count"))
    return _collected(found.with_columns(counted=pl.lit(counted)))


def _wide(cells: pl.DataFrame, meant: AgingMeant) -> pl.DataFrame:
    """One row a key: its columns, a sum for each part, and counts."""
    part, undated, counted = pl.col("part"), _without_date(meant), pl.col("counted")
    minor, count = pl.col("minor"), pl.col("count")
    first = minor.filter(part.is_in([0, undated])).sum().alias("part_0")
    return cells.group_by(*meant.columns).agg(
        first,
        *(minor.filter(part == place).sum().alias(f"part_{place}") for place in range(1, undated)),
        count.filter(counted & (part == undated)).sum().alias("dateless"),
        minor.filter(counted).sum().alias("total"),
        count.filter(counted).sum().alias("items"),
        (part != _hanging(meant)).any().alias("standing"),
    )


def _reader(meant: AgingMeant) -> Callable[[Sequence[Any]], AgingSum]:
    """How a row is read: its keys, then its parts, then counts."""
    columns = meant.columns
    keys, parts = len(columns), len(columns) + len(meant.bounds) + 4

    def read(row: Sequence[Any]) -> AgingSum:
        dateless, total, items, standing = row[parts:]
        told: dict[str, Any] = dict(zip(columns, row, strict=False))
        told |= {"dateless": dateless, "total": total, "items": items, "standing": standing}
        return AgingSum(parts=tuple(row[keys:parts]), **told)

    return read


def _sums(meant: PeriodMeant) -> dict[str, pl.Expr]:
    begin, end, original, due = pl.col("at_begin"), pl.col("at_end"), pl.col("original"), pl.col("due_date")
    late, overdue, closed = (due < meant.begin) & (begin > 0), _is_overdue(meant), _is_closed(meant)
    doubtful = ((pl.lit(meant.end) - due).dt.total_days() > meant.doubtful_after) & (end > 0)
    # a product may need more than 64 bits where its factors do not
    took = original.cast(pl.Int128) * (pl.col("settled_on") - pl.col("document_date")).dt.total_days()
    return {
        "receivables_begin": begin.sum(),
        "receivables_end": end.sum(),
        "overdue_begin": _some(begin, late),
        "recovered": _some(pl.min_horizontal(begin, pl.max_horizontal(pl.lit(0), pl.col("came"))), late),
        "overdue_end": _some(end, overdue),
        "doubtful_end": _some(end, doubtful),
        "written_off": _some(pl.col("given_up"), pl.col("given_up").is_not_null()),
        "billed": _some(original, pl.col("month").is_not_null()),
        "closed": _some(original, closed),
        "closed_days": _some(took, closed),
    }


def _some(amount: pl.Expr, of: pl.Expr) -> pl.Expr:
    """The sum of those that are meant; null where none is."""
    return pl.when(of.any()).then(amount.filter(of).sum())


def _is_overdue(meant: PeriodMeant) -> pl.Expr:
    return (pl.col("due_date") < meant.end) & (pl.col("at_end") > 0)


def _is_closed(meant: PeriodMeant) -> pl.Expr:
    settled = (pl.col("settled_on") > meant.begin) & (pl.col("settled_on") <= meant.end)
    return pl.col("invoice") & pl.col("document_date").is_not_null() & settled & (pl.col("at_end") == 0)


def _within(area: Scope) -> pl.Expr:
    found = pl.lit(value=True)
    for column, seen in (("system", area.systems), ("entity", area.entities)):
        found = found if seen is None else found & pl.col(column).is_in(sorted(seen))
    return found
