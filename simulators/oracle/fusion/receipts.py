"""standardReceipts and what is applied from them and from credit memos [oracle.md §1.2; addendum B1]."""

from collections import defaultdict
from decimal import Decimal
from typing import Any, Final

from simulators.books import ItemKey
from simulators.oracle.fusion.fields import RECEIPT, REFERENCE
from simulators.oracle.fusion.invoices import customer_of, installment_id, number_of, status_of, transaction_id
from simulators.oracle.fusion.kept import Application
from simulators.oracle.fusion.ledger import ZERO, Item, applied_of
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import OTHERS, Tenant, created, instant, plain, site_number

RECEIPTS: Final = "standardReceipts"
REFERENCES: Final = "remittanceReferences"
FLEXFIELD: Final = "standardReceiptDFF"


def receipt_rows(tenant: Tenant) -> list[Row]:
    """Every receipt; those of nobody come last."""
    return [*tenant.once(RECEIPTS, lambda: [receipt(tenant, one) for one in tenant.ledger().receipts.values()]),
            *(_of_nobody(number, told) for number, told in tenant.kept.unidentified.items())]  # fmt: skip


def receipt_id(tenant: Tenant, key: ItemKey) -> int:
    """StandardReceiptId."""
    return tenant.kept.id_of("receipt", key)


def receipt_number(tenant: Tenant, item: Item) -> str:
    """The number it was made with, else that of the books."""
    extra = tenant.kept.receipts.get(item.key)
    return str(extra.values["ReceiptNumber"]) if extra else item.document.key.number


def receipt(tenant: Tenant, item: Item) -> Row:
    """One receipt; amounts are above zero."""
    own, extra = receipt_id(tenant, item.key), tenant.kept.receipts.get(item.key)
    values: dict[str, Any] = dict.fromkeys(RECEIPT)
    values |= {"ReceiptMethod": "Manual", "Comments": item.line.text or None, "ReceiptAtRisk": "N"}
    values |= {"RemittanceBankAllowOverride": "N", **(extra.values if extra else {})}
    values |= {"StandardReceiptId": own, "ReceiptNumber": receipt_number(tenant, item), **_money(tenant, item, values)}
    values |= {**_payer(tenant, item), **_days(item), **_stamps(tenant, item)}
    children = {
        REFERENCES: lambda: reference_rows(tenant, item.key),
        FLEXFIELD: lambda: [Row(key=n, values=one) for n, one in enumerate(extra.flexfield if extra else [], start=1)],
    }
    return Row(key=own, entity=item.key.entity, values=values, children=children)


def _money(tenant: Tenant, item: Item, values: dict[str, Any]) -> dict[str, Any]:
    """What State and Status of a reversed receipt say is unverified."""
    gone, unapplied = item.voided, ZERO if item.voided else -item.open
    foreign = item.document.currency != tenant.books.entities[item.key.entity].currency
    return {
        "Amount": plain(-item.amount), "Currency": item.document.currency, "UnappliedAmount": plain(unapplied),
        "AccountedAmount": plain(-item.functional),
        "State": "Reversed" if gone else "Unapplied" if unapplied else "Applied",
        "Status": "Reversed" if gone else "Cleared",
        "ConversionRateType": (values.get("ConversionRateType") or "Corporate") if foreign else None,
        "ConversionRate": plain(item.document.rate) if foreign else None,
        "ConversionDate": item.document.posting_date.isoformat() if foreign else None,
    }  # fmt: skip


def _payer(tenant: Tenant, item: Item) -> dict[str, Any]:
    customer = customer_of(tenant, item)
    return {
        "CustomerName": customer.name, "CustomerAccountNumber": customer.number, "CustomerSite": site_number(customer),
        "BusinessUnit": tenant.unit(item.key.entity),
    }  # fmt: skip


def _days(item: Item) -> dict[str, str]:
    received, posted = item.document.document_date.isoformat(), item.document.posting_date.isoformat()
    return {
        "ReceiptDate": received, "AccountingDate": posted, "MaturityDate": received,
        "RemittanceBankDepositDate": received,
    }  # fmt: skip


def _stamps(tenant: Tenant, item: Item) -> dict[str, str]:
    extra = tenant.kept.receipts.get(item.key)
    who = tenant.user if extra else OTHERS
    first = instant(extra.made) if extra else created(item.document)
    told = (item.open, item.voided, len(item.applied))
    stamp = tenant.kept.stamp(RECEIPTS, item.key, told, first=first, now=tenant.now())
    return {"CreatedBy": who, "CreationDate": first, "LastUpdatedBy": who, "LastUpdateDate": stamp}


def _of_nobody(number: int, told: dict[str, Any]) -> Row:
    """A receipt without a customer; its State is unverified."""
    values = {**told, "State": "Unidentified", "Status": "Cleared", "UnappliedAmount": told["Amount"]}
    return Row(key=number, entity=told["_entity"], values={name: one for name, one in values.items() if name[0] != "_"})


def reference_rows(tenant: Tenant, key: ItemKey) -> list[Row]:
    """What a payer wrote the receipt is for."""
    extra = tenant.kept.receipts.get(key)
    found = extra.references if extra else []
    return [Row(key=one["RemittanceReferenceId"], values={**dict.fromkeys(REFERENCE), **one}) for one in found]


def applications(tenant: Tenant, credit: Item) -> list[Application]:
    """The applications of a credit: those made here with what took them back, then those of elsewhere."""
    made = _made(tenant).get(credit.key, [])
    left: defaultdict[ItemKey, Decimal] = defaultdict(Decimal)
    days = {}
    for one in applied_of(tenant.ledger(), credit):
        left[one.debit] += one.amount
        days[one.debit] = one.on
    for own in made:
        left[own.installment] -= own.amount
    elsewhere = [
        Application(
            id=tenant.kept.id_of("application", (credit.key, debit)), receipt=credit.key, installment=debit,
            amount=amount, on=days.get(debit, credit.document.posting_date),
        )
        for debit, amount in left.items() if amount
    ]  # fmt: skip
    return made + elsewhere


def _made(tenant: Tenant) -> dict[ItemKey, list[Application]]:
    """Receipt → what was applied from it here."""

    def made() -> dict[ItemKey, list[Application]]:
        found: defaultdict[ItemKey, list[Application]] = defaultdict(list)
        for one in tenant.kept.applications:
            found[one.receipt].append(one)
        return dict(found)

    worked_out: dict[ItemKey, list[Application]] = tenant.once("applications made", made)
    return worked_out


def application_row(tenant: Tenant, credit: Item, one: Application) -> Row:
    """A row of `standardReceiptApplications` or `creditMemoApplications`."""
    debt, day = tenant.ledger().debt_of[one.installment], one.on.isoformat()
    values: dict[str, Any] = {
        "ApplicationId": one.id, "ApplicationAmount": plain(one.amount), "EnteredCurrency": credit.document.currency,
        "ApplicationDate": day, "AccountingDate": day, "ApplicationStatus": "Applied" if one.stands else "Unapplied",
        "IsLatestApplication": "Y" if one.stands else "N",
        "ReferenceInstallmentId": installment_id(tenant, one.installment),
        "ReferenceTransactionId": transaction_id(tenant, debt), "ReferenceTransactionNumber": number_of(debt.first),
        "ReferenceTransactionStatus": status_of(tenant.ledger().items[one.installment]),
        **_credit(tenant, credit),
    }  # fmt: skip
    return Row(key=one.id, entity=credit.key.entity, values=values)


def _credit(tenant: Tenant, credit: Item) -> dict[str, Any]:
    if credit.key in tenant.ledger().receipts:
        number = receipt_number(tenant, credit)
        return {
            "StandardReceiptId": receipt_id(tenant, credit.key), "ReceiptNumber": number, "ProcessStatus": None,
        }  # fmt: skip
    own = tenant.kept.id_of("transaction", credit.key)
    return {"CreditMemoId": own, "CreditMemoNumber": number_of(credit), "CreditMemoStatus": status_of(credit)}
