"""POST standardReceipts: what is needed, what is refused, what its answer lacks [oracle.md §3.1; addendum B1]."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct

from simulators.books import BooksError, Cash, Customer
from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.fields import RECEIPT, REFERENCE
from simulators.oracle.fusion.kept import ReceiptExtra
from simulators.oracle.fusion.receipts import receipt, receipt_number
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, plain
from simulators.oracle.fusion.told import Told, amount_of, bounded, date_of, invalid, needed

#: what a 201 leaves empty, whatever stands in it later [addendum B1]
_EMPTY: Final = ("State", "Status", "UnappliedAmount", "AccountedAmount")
_TWICE: Final = "A receipt with this number, date, amount and customer already exists. Enter a unique receipt number."
#: what the caller says and the books have no place for
_OWN: Final = (
    "ReceiptNumber", "ReceiptMethod", "DocumentNumber", "RemittanceBankName", "RemittanceBankBranch",
    "RemittanceBankAccountNumber", "CustomerBank", "CustomerBankBranch", "CustomerBankAccountNumber", "PostmarkDate",
    "Comments", "StructuredPaymentReference", "ConversionRateType",
)  # fmt: skip
#: a bound of references in one receipt; Oracle's own is unverified
MAX_REFERENCES: Final = 1_000


class _Wish(Struct, frozen=True, kw_only=True):
    """A receipt that somebody wants, checked."""

    entity: str
    number: str
    on: date
    amount: Decimal
    currency: str
    #: None: nobody knows whose it is
    customer: Customer | None
    told: Told


def create_receipt(tenant: Tenant, _: object, told: Told) -> Row:
    """Makes a receipt, unapplied."""
    wish = _checked(tenant, told)
    if _exists(tenant, wish):
        raise Refused(400, _TWICE, code="AR_RCP_DUP_NUM")
    references = [new_reference(tenant, one) for one in _listed(told, "remittanceReferences")]
    row = _of_nobody(tenant, wish) if wish.customer is None else _posted(tenant, wish, wish.customer, references)
    return Row(key=row.key, entity=row.entity, values={**row.values, **dict.fromkeys(_EMPTY)}, children=row.children)


def _checked(tenant: Tenant, told: Told) -> _Wish:
    needed(told, "BusinessUnit", "ReceiptMethod", "Amount", "Currency")  # [oracle.md §1.2: the starred ones]
    bounded(told, ReceiptNumber=30, Comments=2000, StructuredPaymentReference=256)
    entity = tenant.entity_named(str(told["BusinessUnit"]))
    if not entity:
        raise invalid("BusinessUnit", told["BusinessUnit"], code="AR_RAPI_BU_INVALID")
    if told["ReceiptMethod"] not in tenant.options.receipt_methods:
        raise invalid("ReceiptMethod", told["ReceiptMethod"], code="AR_INVAL_RECEIPT_MTH_ID")
    on, amount = date_of(told, "ReceiptDate", default=tenant.today()), amount_of(told, "Amount")
    if amount <= 0:
        raise invalid("Amount", told["Amount"])
    return _Wish(
        entity=entity, number=str(told.get("ReceiptNumber") or tenant.kept.new_id()), on=on, amount=amount,
        currency=_currency(tenant, entity, str(told["Currency"]), on), customer=_customer(tenant, entity, told),
        told=told,
    )  # fmt: skip


def _currency(tenant: Tenant, entity: str, currency: str, on: date) -> str:
    try:
        tenant.books.rates.unit(currency, tenant.books.entities[entity].currency, on=on)
    except LookupError:
        raise invalid("Currency", currency, code="AR_RAPI_CURR_CODE_INVALID") from None
    return currency


def _customer(tenant: Tenant, entity: str, told: Told) -> Customer | None:
    """Whose receipt it is; the code of an unknown customer's refusal is unverified."""
    number = told.get("CustomerAccountNumber")
    if number is None:
        return None
    found = tenant.books.customers.get((entity, str(number)))
    if found is None:
        raise invalid("CustomerAccountNumber", number)
    return found


def _exists(tenant: Tenant, wish: _Wish) -> bool:
    """Number, date, amount and customer; that a reversed receipt still counts is unverified [oracle.md §3.2]."""
    if wish.customer is None:
        wanted = (wish.number, wish.on.isoformat(), plain(wish.amount))
        nobodys = tenant.kept.unidentified.values()
        return any((one["ReceiptNumber"], one["ReceiptDate"], one["Amount"]) == wanted for one in nobodys)
    who = wish.customer.number
    return any(
        item.document.document_date == wish.on and -item.amount == wish.amount
        and who in {item.line.customer, item.line.branch} and receipt_number(tenant, item) == wish.number
        for item in tenant.ledger().receipts.values()
    )  # fmt: skip


def _posted(tenant: Tenant, wish: _Wish, customer: Customer, references: list[Told]) -> Row:
    cash = Cash(
        entity=wish.entity, customer=customer.number, amount=wish.amount, currency=wish.currency, received_on=wish.on,
        posting_date=date_of(wish.told, "AccountingDate", default=wish.on), reference=wish.number,
        text=str(wish.told.get("Comments") or ""), assignment=wish.number, user=tenant.user, by_interface=True,
        rate=_rate(wish.told),
    )  # fmt: skip
    try:
        document = tenant.books.post_unapplied(cash, today=tenant.today())
    except BooksError as error:
        raise Refused(400, str(error)) from None
    key = next(document.item_key(line) for line in document.lines if line.is_item)
    tenant.kept.receipts[key] = ReceiptExtra(
        values=_own(wish), made=tenant.clock(), references=references,
        flexfield=_listed(wish.told, "standardReceiptDFF"),
    )  # fmt: skip
    tenant.changed()
    return receipt(tenant, tenant.ledger().receipts[key])


def _rate(told: Told) -> Decimal | None:
    """A rate that is given; only one of type User can be, every other one is looked up."""
    if told.get("ConversionRate") is None:
        return None
    if told.get("ConversionRateType") != "User":
        raise invalid("ConversionRate", told["ConversionRate"])
    return amount_of(told, "ConversionRate")


def _own(wish: _Wish) -> Told:
    kept = {name: wish.told[name] for name in _OWN if wish.told.get(name) is not None}
    return {**kept, "ReceiptNumber": wish.number}


def _of_nobody(tenant: Tenant, wish: _Wish) -> Row:
    """The books have no account for money of nobody, so it is kept beside them."""
    own, day, now = tenant.kept.new_id(), wish.on.isoformat(), tenant.now()
    values: Told = {
        **dict.fromkeys(RECEIPT), **_own(wish), "StandardReceiptId": own, "BusinessUnit": tenant.unit(wish.entity),
        "ReceiptDate": day, "Amount": plain(wish.amount), "Currency": wish.currency, "AccountingDate": day,
        "MaturityDate": day, "RemittanceBankDepositDate": day, "RemittanceBankAllowOverride": "N",
        "ReceiptAtRisk": "N", "CreatedBy": tenant.user, "LastUpdatedBy": tenant.user, "CreationDate": now,
        "LastUpdateDate": now,
    }  # fmt: skip
    tenant.kept.unidentified[own] = {**values, "_entity": wish.entity}
    tenant.changed()
    return Row(key=own, entity=wish.entity, values=values)


def new_reference(tenant: Tenant, told: Told) -> Told:
    """One remittance reference; that references add up to the receipt is not checked [addendum B1]."""
    needed(told, "ReceiptMatchBy", "ReferenceNumber")
    bounded(told, ReferenceNumber=50, CustomerReason=30, CustomerReference=100)
    amount = plain(amount_of(told, "ReferenceAmount")) if told.get("ReferenceAmount") is not None else None
    kept = {name: one for name, one in told.items() if name in REFERENCE}
    now = tenant.now()
    return {
        **kept, "ReferenceAmount": amount, "RemittanceReferenceId": tenant.kept.new_id(), "CreatedBy": tenant.user,
        "LastUpdatedBy": tenant.user, "CreationDate": now, "LastUpdateDate": now,
    }  # fmt: skip


def _listed(told: Told, name: str) -> list[Any]:
    found = told.get(name) or []
    if not isinstance(found, list) or len(found) > MAX_REFERENCES or not _all_objects(found):
        raise invalid(name, "list")
    return found


def _all_objects(found: Iterable[Any]) -> bool:
    return all(isinstance(one, dict) for one in found)
