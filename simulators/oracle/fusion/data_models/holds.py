"""Why not to chase: installments that are excluded or disputed, promises, accounts on credit hold."""

from decimal import Decimal
from typing import Final

from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Group, day, line
from simulators.oracle.fusion.data_models.schedules import Schedule, schedules_of
from simulators.oracle.fusion.invoices import customer_of, disputed, installment_id
from simulators.oracle.fusion.kept import Request
from simulators.oracle.fusion.tenant import Tenant, end_of

#: what a request of ours says among its comments; the rest of them is people's own
MARK: Final = "[ref:"
#: the segment of a promise's flexfield that the statement reads
SEGMENT: Final = "reference"


def exclusions(tenant: Tenant, entity: str) -> list[Group]:
    """Open installments that are excluded from collections."""
    return [
        Group(key=one.key, lines=[line(
            COLUMNS["exclusions"], hold_id=one.key, payment_schedule_id=one.key,
            cust_account_id=_account(tenant, one), status="Y",
        )])
        for one in schedules_of(tenant, entity) if one.is_open and one.item.standing.dunning_block
    ]  # fmt: skip


def credit_holds(tenant: Tenant, entity: str) -> list[Group]:
    """Accounts that nothing may be sold to on credit: those that the books block for posting."""
    owing = {one.item.line.branch or one.item.line.customer for one in schedules_of(tenant, entity)}
    found = [tenant.books.customers[entity, number] for number in owing]
    made = []
    for one in (customer for customer in found if customer.posting_blocked):
        own = tenant.kept.id_of("account", one.number)
        since = day(end_of(one.changed_on or one.created_on))
        told = line(COLUMNS["credit_holds"], hold_id=own, cust_account_id=own, since_date=since, status="Y")
        made.append(Group(key=own, lines=[told]))
    return sorted(made, key=lambda one: one.key)


def disputes(tenant: Tenant, entity: str) -> list[Group]:
    """Open installments of which something waits for approval, with the newest request about their transaction."""
    newest: dict[object, Request] = {one.transaction: one for one in tenant.kept.requests}
    made = []
    for one in (found for found in schedules_of(tenant, entity) if found.is_open):
        amount, since = disputed(tenant, one.item.key)
        if amount:
            request = newest[tenant.ledger().debt_of[one.item.key].key]
            made.append(Group(key=one.key, lines=[line(
                COLUMNS["disputes"], hold_id=one.key, cust_account_id=_account(tenant, one),
                payment_schedule_id=one.key, since_date=since, amount=amount,
                currency_code=one.item.document.currency, status=request.status, reason=request.reason,
                reference=request.comments if MARK in request.comments else "",
            )]))  # fmt: skip
    return made


def promises(tenant: Tenant, entity: str) -> list[Group]:
    """Promises that stand, on installments that are open."""
    made, items = [], tenant.ledger().items
    for number, told in tenant.kept.promises.items():
        item = items.get(tenant.kept.promised[number])
        if item is None or item.key.entity != entity or not item.open or told["Status"] != "OPEN":
            continue
        made.append(Group(key=number, lines=[line(
            COLUMNS["promises"], hold_id=number, payment_schedule_id=installment_id(tenant, item.key),
            cust_account_id=tenant.kept.id_of("account", customer_of(tenant, item).number),
            since_date=day(told["CreationDate"]), until_date=told["PromiseDate"], amount=told["PromiseAmount"],
            currency_code=told["Currency"], status=told["Status"], reference=reference_of(tenant, number),
        )]))  # fmt: skip
    return made


def dispute_requests(tenant: Tenant, entity: str, ids: frozenset[str]) -> list[Group]:
    """Requests about certain transactions, whatever became of them."""
    made = []
    for one in tenant.kept.requests:
        own = tenant.kept.id_of("transaction", one.transaction)
        if one.transaction.entity == entity and str(own) in ids:
            made.append(Group(key=one.number, lines=[line(
                COLUMNS["dispute_requests"], request_id=one.number, customer_trx_id=own, status=one.status,
                amount=sum(one.shares.values(), Decimal(0)), reason=one.reason, comments=one.comments,
                credit_memo_number=one.credit_memo,
            )]))  # fmt: skip
    return made


def reference_of(tenant: Tenant, promise: int) -> str:
    """What the promise's flexfield holds as our reference, else its comments."""
    rows = tenant.kept.promise_flexfields.get(promise, [])
    found = [str(one[SEGMENT]) for one in rows if one.get(SEGMENT)]
    return found[-1] if found else str(tenant.kept.promises[promise].get("Comments") or "")


def _account(tenant: Tenant, one: Schedule) -> int:
    return tenant.kept.id_of("account", customer_of(tenant, one.item).number)
