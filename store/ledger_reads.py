"""Adding up where the rows lie: the sums of aging and of key figures, exact in minor units, and few lists beside them.

The rule is core's (net_open, aging, consolidation, kpi_measures, as_of); a property test holds these to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from psycopg.errors import NumericValueOutOfRange
from sqlalchemy import Row, Select, select
from sqlalchemy.exc import DataError

from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from core.sums_port import AccountSum, AgingMeant, AgingSum, Dateless, PeriodMeant, PeriodSum
from store.aging_sql import aside, dateless, debts
from store.period_sql import account_overdue, period
from store.schema import current
from store.session import Session
from store.shapes import SHAPES
from store.sums import Sum, quick, wide

#: What a statement may use of the server's memory for a sort or hash; no compiling, which takes longer than it saves;
#: and rows are told apart by hash: groups are estimated to be so many that all rows would be sorted.
_SETTINGS: Final = "SET LOCAL work_mem = '64MB'; SET LOCAL jit = off; SET LOCAL enable_sort = off"
#: columns that are no sums
_TEXTS: Final = frozenset({"system", "entity", "functional_currency", "month"})


class LedgerReads(Session):
    """The repository's part that adds up."""

    def trading_partners(self) -> dict[str, str]:
        table = current(SHAPES[Customer])
        wanted = select(table.c.id, table.c.trading_partner).where(self.within(table), table.c.trading_partner != "")
        return {row.id: row.trading_partner for row in self.connection.execute(wanted)}

    def customer_places(self) -> frozenset[tuple[str, str]]:
        table = current(SHAPES[Customer])
        wanted = select(table.c.system, table.c.entity).where(self.within(table)).distinct()
        return frozenset((row.system, row.entity) for row in self.connection.execute(wanted))

    def aging_sums(self, meant: AgingMeant) -> Iterator[AgingSum]:
        """Sums by the columns asked for; after them what hangs on other items, where that belongs."""
        read = _reader(meant)
        for statement in (debts, aside):
            yield from map(read, self._summed(partial(statement, self.within, meant)))

    def dateless(self, meant: AgingMeant) -> Iterator[Dateless]:
        """Items that count for themselves and have no due date, by entity in the order of its first customer."""
        for row in self._answered(dateless(self.within, meant)):
            yield Dateless(system=row.system, entity=row.entity, count=row.many, named=tuple(row.named))

    def period_sums(self, meant: PeriodMeant) -> Iterator[PeriodSum]:
        """Sums by books and month of billing."""
        for row in self._summed(partial(period, self.within, meant)):
            yield PeriodSum(**{name: _told(name, found) for name, found in row._mapping.items()})  # noqa: SLF001 - its public name

    def account_sums(self, meant: PeriodMeant) -> Iterator[AccountSum]:
        """What is overdue at the end on each account that was asked for."""
        for row in self._summed(partial(account_overdue, self.within, meant)):
            yield AccountSum(
                customer_id=RecordId(row.customer_id),
                system=row.system,
                entity=row.entity,
                functional_currency=row.functional_currency,
                overdue_end=int(row.overdue_end),
            )

    def _summed(self, wanted: Callable[[Sum], Select[Any]]) -> Iterator[Row[Any]]:
        """The answer in sums of 64 bits; where some are larger than that, as wide as they are."""
        try:
            with self.connection.begin_nested():
                return self._answered(wanted(quick))
        except DataError as beyond:
            if not isinstance(beyond.orig, NumericValueOutOfRange):
                raise
        return self._answered(wanted(wide))

    def _answered(self, wanted: Any) -> Iterator[Row[Any]]:  # noqa: ANN401 - a select
        # at once and not by a cursor, whose statements PostgreSQL works on with one process alone
        self.connection.exec_driver_sql(_SETTINGS)
        return iter(self.connection.execute(wanted))


def _reader(meant: AgingMeant) -> Callable[[Row[Any]], AgingSum]:
    """How a row is read: its keys, then its parts, then what all statements tell alike."""
    columns = meant.columns
    keys, parts = len(columns), len(columns) + len(meant.bounds) + 4

    def read(row: Row[Any]) -> AgingSum:
        return AgingSum(
            **dict(zip(columns, row, strict=False)),
            parts=tuple(map(int, row[keys:parts])),
            dateless=row[parts],
            total=int(row[parts + 1]),
            items=row[parts + 2],
            standing=row[parts + 3],
        )

    return read


def _told(name: str, found: Any) -> Any:  # noqa: ANN401 - a cell
    if name == "closed_accounts":
        return frozenset(found or ())
    return found if found is None or name in _TEXTS else int(found)
