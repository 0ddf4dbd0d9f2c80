"""The feeds of subsidiaries, of control accounts with their balances, and of exchange rates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.ledger import (
    consolidated_rates,
    control_account,
    control_balance,
    exchange_rate,
    legal_entity,
)
from adapters.netsuite.mapping.values import UNREADABLE
from adapters.netsuite.query_page import QueryPage, Row
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.questions import DEPOSIT, LIABILITY, RECEIVABLE
from adapters.netsuite.suiteql import Condition, Reading
from adapters.netsuite.tables import CONSOLIDATED, RATES, SUBSIDIARIES
from adapters.netsuite.wire import ConsolidatedRate, Rate, read
from canonical_model.adapter import Page, ReadEnd, Record, Rejected
from canonical_model.errors import BadAnswer
from canonical_model.master_data import AccountKind, ControlBalance

#: control accounts of one subsidiary, and periods of one account: 75 years of months
MOST_ACCOUNTS: Final = 900
_LINES: Final = (
    "FROM transactionaccountingline tal "
    "INNER JOIN transactionline tl ON (tl.transaction = tal.transaction AND tl.id = tal.transactionline) "
    "INNER JOIN account a ON (a.id = tal.account) "
)
_POSTED: Final = "tal.accountingbook = ? AND tl.subsidiary = ? AND tal.posting = 'T'"
#: one row an account: added up by NetSuite
RECEIVABLES: Final = (
    f"SELECT a.id, a.acctnumber, SUM(tal.amount) AS balance {_LINES}"
    f"WHERE {_POSTED} AND a.accttype = ? GROUP BY a.id, a.acctnumber ORDER BY a.id"
)
#: the same for accounts that customer deposits are posted to, whatever else is posted there
DEPOSITS: Final = (
    f"SELECT a.id, a.acctnumber, SUM(tal.amount) AS balance {_LINES}"  # noqa: S608 - text of our own
    f"WHERE {_POSTED} AND a.accttype = ? AND a.id IN (SELECT d.account FROM transactionaccountingline d "
    "INNER JOIN transaction t ON (t.id = d.transaction) WHERE t.type = ? AND d.accountingbook = ?) "
    "GROUP BY a.id, a.acctnumber ORDER BY a.id"
)
#: the same of one account by the periods that were posted in
BY_PERIOD: Final = (
    f"SELECT TO_CHAR(p.enddate, 'YYYY-MM-DD') AS ended, SUM(tal.amount) AS balance {_LINES}"
    "INNER JOIN transaction t ON (t.id = tal.transaction) INNER JOIN accountingperiod p ON (p.id = t.postingperiod) "
    f"WHERE {_POSTED} AND a.id = ? GROUP BY p.enddate ORDER BY p.enddate"
)


def entity_pages(account: Account) -> Iterator[Page]:
    """The subsidiaries that the settings allow."""
    visible = account.subsidiaries()
    allowed = account.settings.subsidiaries
    missing = sorted(set(allowed) - set(visible))
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in visible.values():
        if allowed and row.id not in allowed:
            continue
        try:
            records.append(legal_entity(row, account.environment.system, account.settings.time_zone))
        except UNREADABLE as error:
            rejected.append(Rejected(stream="entities", entity=row.id, native_key=(row.id,), reason=str(error)))
    reason = f"not visible: {', '.join(missing)}" if missing else ""
    reason = reason or ("subsidiaries changed while they were read, twice" if account.moved else "")
    yield Page(
        records=tuple(records), rejected=tuple(rejected), read=len(visible),
        end=ReadEnd(
            completeness="partial" if reason else "complete", reason=reason, findings=account.known.lacks(SUBSIDIARIES)
        ),
    )  # fmt: skip


def balance_pages(account: Account, entity: str) -> Iterator[Page]:
    """What the general ledger says of the accounts that items add up to: all in all, and through each period."""
    where = account.where(entity)
    records: list[Record] = []
    rejected: list[Rejected] = []
    findings: list[str] = []
    for kind, row in _sums(account, entity):
        gl_account = row.get("acctnumber") or row.get("id", "")
        told = account.settings.control_accounts.get(gl_account, kind)
        try:
            balance = control_balance(where, gl_account, row["balance"])
            periods = list(_through_periods(account, where, gl_account, row["id"]))
        except (*UNREADABLE, KeyError) as error:
            key = (entity, gl_account)
            rejected.append(
                Rejected(stream="control_balances", entity=entity, native_key=key, reason=f"no balance: {error}")
            )
            continue
        if periods and periods[-1].balance_minor != balance.balance_minor:
            findings.append(f"account {gl_account}: its periods do not add up to its balance")
        records += [control_account(where, gl_account, told), balance, *periods]
    reason = "" if records else "no control account is known"
    yield Page(
        records=tuple(records), rejected=tuple(rejected), read=len(records),
        end=ReadEnd(
            completeness="partial" if reason else "complete", reason=reason, findings=tuple(findings)
        ),
    )  # fmt: skip


def _through_periods(account: Account, where: Where, gl_account: str, own: str) -> Iterator[ControlBalance]:
    """The balance at the end of each period; a period that nothing was posted in has that of the one before."""
    params = (account.settings.accounting_book, int(where.entity), int(own))
    total = Decimal(0)
    for row in _whole(account, BY_PERIOD, params, where.entity).rows:
        total += Decimal(row.get("balance") or "0")
        yield control_balance(where, gl_account, str(total), through=row["ended"])


def _sums(account: Account, entity: str) -> Iterator[tuple[AccountKind, dict[str, str]]]:
    book = account.settings.accounting_book
    for row in _whole(account, RECEIVABLES, (book, int(entity), RECEIVABLE), entity).rows:
        yield "receivable", row
    deposits = set(account.settings.deposit_accounts)
    for row in _whole(account, DEPOSITS, (book, int(entity), LIABILITY, DEPOSIT, book), entity).rows:
        if not deposits or row.get("acctnumber") in deposits:
            yield "down_payment", row


def _whole(account: Account, text: str, params: tuple[str | int, ...], entity: str) -> QueryPage[Row]:
    page = account.client.page(text, params, limit=MOST_ACCOUNTS, entity=entity)
    if page.more:
        raise BadAnswer(f"more than {MOST_ACCOUNTS} control accounts or periods", entity=entity)
    return page


def rate_pages(account: Account) -> Iterator[Page]:
    """Exchange rates of every day, and those that NetSuite consolidates by."""
    system = account.environment.system
    readings = [account.known.reading(RATES, ())]
    yield from _rates(readings[0], lambda row: iter((exchange_rate(read(row, Rate), system),)))
    findings = account.known.lacks(CONSOLIDATED)
    if account.known.columns("consolidatedexchangerate") is not None:
        book = Condition(text="x.accountingbook = ?", params=(account.settings.accounting_book,))
        readings.append(account.known.reading(CONSOLIDATED, (book,)))
        yield from _rates(readings[1], lambda row: consolidated_rates(read(row, ConsolidatedRate), system))
    reason = "rates changed while they were read, twice" if any(one.moved for one in readings) else ""
    yield Page(end=ReadEnd(completeness="partial" if reason else "complete", reason=reason, findings=findings))


def _rates(reading: Reading[Row], mapped: Callable[[Row], Iterator[Record]]) -> Iterator[Page]:
    for rows in reading:
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                records += mapped(row)
            except UNREADABLE as error:
                key = (row.get("id", ""),)
                rejected.append(Rejected(stream="rates", entity="", native_key=key, reason=str(error)))
        yield Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
