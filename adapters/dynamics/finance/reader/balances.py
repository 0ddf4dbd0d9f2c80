"""The feed of control balances: main accounts that customers' transactions are posted to, where a set of them is named.

No source names a public set of ledger balances: the setting says which one, with the properties that are read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.reader.master import whole
from adapters.dynamics.odata import Question, Row, any_of, text
from adapters.dynamics.records import lowered
from adapters.dynamics.values import UNREADABLE, Where, minor
from canonical_model.adapter import Page, Record, Rejected
from canonical_model.identity import source_id
from canonical_model.master_data import ControlAccount, ControlBalance

ACCOUNT: Final = "MainAccountId"
NONE: Final = "sets.balances or control_accounts is not set: Finance & Operations names no public set of balances"


def balance_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """The balance of each control account."""
    where, doubts, settings = companies.where(entity), set[str](), companies.settings
    if not (settings.sets.balances and settings.control_accounts):
        yield whole(companies, {NONE})
        return
    question = Question(
        entity_set=settings.sets.balances, orderby=(ACCOUNT,), key=("dataAreaId", ACCOUNT),
        filter=of_company(entity, any_of(ACCOUNT, [text(one) for one in settings.control_accounts])),
    )  # fmt: skip
    came = 0
    for rows in companies.service.pages(question, entity=entity, doubts=doubts):
        came += len(rows)
        yield _page(where, rows)
    if not came:
        doubts.add(f"no balance came from company {entity}: no access?")
    yield whole(companies, doubts)


def _page(where: Where, rows: list[Row]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records += _control(where, row)
        except UNREADABLE as error:
            key = (where.entity, str(lowered(row).get(ACCOUNT.lower()) or ""))
            rejected.append(
                Rejected(stream="control_balances", entity=where.entity, native_key=key, reason=str(error))
            )  # fmt: skip
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))


def _control(where: Where, row: Row) -> tuple[ControlAccount, ControlBalance]:
    told, home = lowered(row), where.functional_currency
    account = str(told.get(ACCOUNT.lower()) or "")
    key = (where.entity, account)
    return (
        ControlAccount(
            id=source_id(where.system, ControlAccount.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, kind="receivable",
        ),
        ControlBalance(
            id=source_id(where.system, ControlBalance.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, currency=home,
            balance_minor=minor(str(told.get("balance") or "0"), home, where),
        ),
    )  # fmt: skip
