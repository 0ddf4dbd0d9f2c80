"""collectionPromises: made and read, neither changed nor withdrawn [oracle.md §0.4; addendum B2].

The page of attributes is cut after PromiseAmount: TransactionNumber, Status and the answer are unverified.
"""

from datetime import timedelta
from typing import Any, Final

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.fields import PROMISE
from simulators.oracle.fusion.invoices import customer_of, number_of
from simulators.oracle.fusion.ledger import Debt
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, plain
from simulators.oracle.fusion.told import Told, amount_of, bounded, date_of, invalid, needed, number_in

PROMISES: Final = "collectionPromises"
FLEXFIELD: Final = "collectionPromiseDFF"


def promise_rows(tenant: Tenant) -> list[Row]:
    """Every promise."""
    return [_row(tenant, number, told) for number, told in tenant.kept.promises.items()]


def _row(tenant: Tenant, number: int, told: dict[str, Any]) -> Row:
    def flexfields() -> list[Row]:
        found = tenant.kept.promise_flexfields.get(number, [])
        return [Row(key=place, values=one) for place, one in enumerate(found, start=1)]

    entity = tenant.entity_named(told["BusinessUnit"]) or "-"
    return Row(key=number, entity=entity, values=told, children={FLEXFIELD: flexfields})


def create_promise(tenant: Tenant, _: object, told: Told) -> Row:
    """Makes a promise on an installment."""
    needed(told, "BusinessUnit", "BillToCustomerAccount", "TransactionNumber", "PromiseDate")
    bounded(told, BusinessUnit=240, BillToCustomerAccount=30, Currency=15, PaymentAccount=240, PaymentMethod=30)
    debt = _debt(tenant, told)
    place = number_in(told, "InstallmentNumber") if told.get("InstallmentNumber") is not None else 1
    if not 1 <= place <= len(debt.installments):
        raise invalid("InstallmentNumber", place)
    item = debt.installments[place - 1]
    if told.get("Currency", item.document.currency) != item.document.currency:
        raise invalid("Currency", told["Currency"])
    whole = str(told.get("PromiseBalanceAmount")) in {"Y", "true", "True"}  # a flag in a text [oracle.md §1.2]
    amount = item.open if whole else amount_of(told, "PromiseAmount")
    if not 0 < amount <= item.open:
        raise invalid("PromiseAmount", amount)
    _in_the_future(tenant, told)
    kept = {
        **{name: told.get(name) for name in PROMISE}, "PromiseAmount": plain(amount), "InstallmentNumber": place,
        "Currency": item.document.currency, "Status": "OPEN",
    }  # fmt: skip
    row = _kept(tenant, kept, told)
    tenant.kept.promised[row.key] = item.key
    return row


def _in_the_future(tenant: Tenant, told: Told) -> None:
    """The UI's rule, with its preference [oracle.md §1.2]; whether REST has it too is unverified."""
    on, today = date_of(told, "PromiseDate", default=tenant.today()), tenant.today()
    if not today < on <= today + timedelta(days=tenant.options.promise_days):
        raise invalid("PromiseDate", on)


def _kept(tenant: Tenant, values: dict[str, Any], told: Told) -> Row:
    number, now = tenant.kept.new_id(), tenant.now()
    who = {"CreatedBy": tenant.user, "LastUpdatedBy": tenant.user, "CreationDate": now, "LastUpdateDate": now}
    tenant.kept.promises[number] = {**values, "PromiseDetailId": number, **who}
    flexfield = told.get(FLEXFIELD)
    if isinstance(flexfield, list):
        tenant.kept.promise_flexfields[number] = [one for one in flexfield if isinstance(one, dict)]
    tenant.changed()
    return _row(tenant, number, tenant.kept.promises[number])


def _debt(tenant: Tenant, told: Told) -> Debt:
    entity, account = tenant.entity_named(str(told["BusinessUnit"])), str(told["BillToCustomerAccount"])
    if not entity:
        raise invalid("BusinessUnit", told["BusinessUnit"], code="AR_BU_NOT_FOUND")
    if (entity, account) not in tenant.books.customers:
        raise invalid("BillToCustomerAccount", account, code="AR_BILL_TO_CUST_NOT_FOUND")
    for debt in tenant.ledger().debts.values():
        same = debt.key.entity == entity and number_of(debt.first) == told["TransactionNumber"]
        if same and customer_of(tenant, debt.first).number == account:
            return debt
    raise invalid("TransactionNumber", told["TransactionNumber"])


def create_flexfield(tenant: Tenant, promise: int, told: Told) -> Row:
    """The only documented write on a promise that is there [addendum B2]."""
    bounded(told, __FLEX_Context=30)
    if promise not in tenant.kept.promises:
        raise Refused(404, "Not Found")
    found = tenant.kept.promise_flexfields.setdefault(promise, [])
    found.append({**told, "PromiseDetailId": promise})
    tenant.changed()
    return Row(key=len(found), values=found[-1])
