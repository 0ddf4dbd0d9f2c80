"""Receipts of nobody as payment schedules: without a customer, open, on an account of their own.

The books have no account for such money, so what the ledger says of it is made here: a balance that is theirs. Which
account that is, and that a receipt of nobody has a payment schedule at once, are unverified.
"""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any, Final

from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Line, day, line, second
from simulators.oracle.fusion.data_models.schedules import AnySchedule
from simulators.oracle.fusion.tenant import Tenant

ACCOUNT: Final = "21195000"


def nobodys(tenant: Tenant, entity: str) -> list[AnySchedule]:
    """Of one business unit."""
    found = tenant.kept.unidentified.items()
    return [_schedule(tenant, number, told) for number, told in found if told["_entity"] == entity]


def balances(tenant: Tenant) -> dict[tuple[str, str], Decimal]:
    """(entity, ledger currency) → what the ledger says of the account."""
    sums: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for told in tenant.kept.unidentified.values():
        entity = told["_entity"]
        sums[entity, tenant.books.entities[entity].currency] -= _worth(tenant, told)
    return dict(sums)


def _schedule(tenant: Tenant, number: int, told: dict[str, Any]) -> AnySchedule:
    own, changed = tenant.kept.id_of("schedule of nobody", number), second(told["LastUpdateDate"])
    made: Line = line(
        COLUMNS["items"], payment_schedule_id=own, trx_class="PMT", status="OP", trx_number=told["ReceiptNumber"],
        currency_code=told["Currency"], amount_due_original=-told["Amount"], amount_due_remaining=-told["Amount"],
        acctd_amount_due_remaining=-_worth(tenant, told), cash_receipt_id=number, terms_sequence_number=1,
        installments=0, trx_date=told["ReceiptDate"], gl_date=told["AccountingDate"], due_date=told["ReceiptDate"],
        exchange_rate=_rate(tenant, told), control_account=ACCOUNT, receipt_status="UNID",
        receipt_method=told["ReceiptMethod"], comments=told["Comments"], excluded="N",
        created_on=day(told["CreationDate"]), last_update_date=changed,
    )  # fmt: skip
    return AnySchedule(key=own, is_open=True, closed_on="", changed=changed, lines=[made])


def _worth(tenant: Tenant, told: dict[str, Any]) -> Decimal:
    books, on = tenant.books, date.fromisoformat(told["ReceiptDate"])
    return books.functional(told["Amount"], told["Currency"], entity=told["_entity"], on=on)


def _rate(tenant: Tenant, told: dict[str, Any]) -> Decimal | None:
    home = tenant.books.entities[told["_entity"]].currency
    if told["Currency"] == home:
        return None
    return tenant.books.rates.unit(told["Currency"], home, on=date.fromisoformat(told["ReceiptDate"]))
