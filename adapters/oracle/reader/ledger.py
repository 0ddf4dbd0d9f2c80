"""The feeds of control balances and of reasons not to chase."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from adapters.oracle.mapping.ledger import HELD, control, hold
from adapters.oracle.mapping.values import UNREADABLE, Where
from adapters.oracle.reader.master import mapped, whole
from adapters.oracle.reader.receivables import Receivables
from adapters.oracle.rows import BalanceRow, HoldRow, Row, read
from canonical_model.adapter import Page, Record, Rejected

KEY: Final = "HOLD_ID"


def balance_pages(books: Receivables, entity: str) -> Iterator[Page]:
    """Every account that the business unit's receivables are posted to, with its balance."""
    where, doubts = books.where(entity), set[str]()
    rows = list(books.rows("gl_balances", {"P_BU": entity}, entity=entity))
    if not rows:
        doubts.add(f"no receivable account came from business unit {entity}: no data access?")
    yield _balances(where, rows)
    yield whole(books, doubts)


def _balances(where: Where, rows: Sequence[Row]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records += control(where, read(row, BalanceRow))
        except UNREADABLE as error:
            key = (where.entity, row.get("CODE_COMBINATION_ID", ""))
            rejected.append(
                Rejected(stream="control_balances", entity=where.entity, native_key=key, reason=str(error))
            )  # fmt: skip
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))


def hold_pages(books: Receivables, entity: str) -> Iterator[Page]:
    """What is excluded, on credit hold, disputed or promised."""
    where, doubts = books.where(entity), set[str]()
    for statement in HELD:
        for groups in books.keyed(statement, KEY, {"P_BU": entity}, entity=entity, doubts=doubts):
            rows = [row for some in groups for row in some]
            yield mapped(rows, "holds", entity, KEY, _hold(where, statement))
    yield whole(books, doubts)


def _hold(where: Where, statement: str) -> Callable[[Row], Record]:
    return lambda row: hold(where, read(row, HoldRow), statement)
