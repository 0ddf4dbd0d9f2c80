"""The feeds of control balances and of blocked dunnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from canonical_model.adapter import Page, Record, Rejected
from duecourse_tryton.client import Row
from duecourse_tryton.mapping.ledger import ACCOUNT_FIELDS, HOLD_FIELDS, control, hold
from duecourse_tryton.mapping.values import UNREADABLE, Where
from duecourse_tryton.reader.database import Database
from duecourse_tryton.reader.master import refused, whole


def balance_pages(database: Database, entity: str) -> Iterator[Page]:
    """Every receivable account of a company with its balance, drafts included, as Tryton's own general ledger opens."""
    where, doubts, came = database.where(entity), set[str](), 0
    domain = [["type.receivable", "=", True], ["company", "=", int(entity)]]
    accounts = database.client.rows(
        "account.account", domain, ACCOUNT_FIELDS, company=entity, doubts=doubts, active_test=False
    )
    for rows in accounts:
        came += len(rows)
        yield _balances(where, rows)
    if not came:
        doubts.add("no receivable account came: no data access?")
    yield whole(doubts)


def _balances(where: Where, rows: Sequence[Row]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records += control(where, row)
        except UNREADABLE as error:
            rejected.append(refused("control_balances", where.entity, (where.entity, str(row["id"])), str(error)))
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))


def hold_pages(database: Database, entity: str) -> Iterator[Page]:
    """Dunnings that people blocked, of lines that are still open."""
    where, doubts = database.where(entity), set[str]()
    domain = [["blocked", "=", True], ["company", "=", int(entity)], ["line.reconciliation", "=", None]]
    for rows in database.client.rows("account.dunning", domain, HOLD_FIELDS, company=entity, doubts=doubts):
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                records.append(hold(where, row))
            except UNREADABLE as error:
                rejected.append(refused("holds", entity, (entity, str(row["id"])), str(error)))
        yield Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
    yield whole(doubts)
