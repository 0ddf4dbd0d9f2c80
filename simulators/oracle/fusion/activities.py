"""What happened on a customer's account, and on a bill-to site of it [oracle.md §1.1, §1.2]."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Final

from simulators.books import Customer
from simulators.oracle.fusion.invoices import (
    credit_memo,
    customer_of,
    days_late,
    installment_id,
    number_of,
    source_of,
    status_of,
    transaction_id,
)
from simulators.oracle.fusion.ledger import ZERO, Debt, Item
from simulators.oracle.fusion.receipts import application_row, applications, receipt
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import OTHERS, Tenant, end_of, plain, site_number

ACCOUNTS: Final = "receivablesCustomerAccountActivities"
SITES: Final = "receivablesCustomerAccountSiteActivities"
#: the children of both, which the guide names
CHILDREN: Final = (
    "creditMemoApplications", "creditMemos", "standardReceiptApplications", "standardReceipts",
    "transactionAdjustments", "transactionPaymentSchedules", "transactionsPaidByOtherCustomers",
)  # fmt: skip
Items = Callable[[], list[Item]]


def account_rows(tenant: Tenant) -> list[Row]:
    """Every customer account; with what the user may see of it."""
    numbers = dict.fromkeys(number for entity, number in tenant.books.customers if tenant.sees(entity))
    made: list[Row] = tenant.once(ACCOUNTS, lambda: [_account(tenant, number) for number in numbers])
    return made


def site_rows(tenant: Tenant) -> list[Row]:
    """Every bill-to site: one for each business unit that an account buys from."""
    made: list[Row] = tenant.once(SITES, lambda: [_site(tenant, one) for one in tenant.books.customers.values()])
    return made


def _account(tenant: Tenant, number: str) -> Row:
    accounts = tenant.accounts(number)
    items = [item for one in accounts for item in _items_of(tenant).get((one.entity, number), [])]
    own = tenant.kept.id_of("account", number)
    values = {**_customer(tenant, accounts[0]), **_totals(items, "Account")}
    return Row(key=own, values=values, children=_children(tenant, items))


def _site(tenant: Tenant, customer: Customer) -> Row:
    items = _items_of(tenant).get((customer.entity, customer.number), [])
    own = tenant.kept.id_of("site", (customer.entity, customer.number))
    address = ", ".join(part for part in (customer.street, customer.postal_code, customer.city) if part)
    values = {
        "BillToSiteUseId": own, "BillToSiteNumber": site_number(customer), "BillToSiteAddress": address,
        **_customer(tenant, customer), **_totals(items, "Site"),
    }  # fmt: skip
    return Row(key=own, entity=customer.entity, values=values, children=_children(tenant, items))


def _customer(tenant: Tenant, customer: Customer) -> dict[str, Any]:
    made = end_of(customer.created_on)
    changed = tenant.kept.stamp(
        "account", customer.number, customer.version, first=end_of(customer.changed_on or customer.created_on),
        now=tenant.now(),
    )  # fmt: skip
    return {
        "AccountId": tenant.kept.id_of("account", customer.number), "AccountNumber": customer.number,
        "CustomerName": customer.name, "CustomerId": tenant.kept.id_of("party", customer.number),
        "TaxRegistrationNumber": customer.tax_id or None, "TaxpayerIdentificationNumber": None, "CreatedBy": OTHERS,
        "CreationDate": made, "LastUpdatedBy": OTHERS, "LastUpdateDate": changed,
    }  # fmt: skip


def _totals(items: list[Item], of: str) -> dict[str, Any]:
    """In the ledgers' currencies; what the two are made of, and in which currency, is unverified."""
    due = sum((one.open_functional for one in items if one.amount > 0), ZERO)
    whole = sum((one.open_functional for one in items), ZERO)
    return {f"TotalOpenReceivablesFor{of}": plain(whole), f"TotalTransactionsDueFor{of}": plain(due)}


def _items_of(tenant: Tenant) -> dict[tuple[str, str], list[Item]]:
    def made() -> dict[tuple[str, str], list[Item]]:
        found: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
        for item in tenant.ledger().items.values():
            found[item.key.entity, customer_of(tenant, item).number].append(item)
        return dict(found)

    worked_out: dict[tuple[str, str], list[Item]] = tenant.once("items of customers", made)
    return worked_out


def _children(tenant: Tenant, items: list[Item]) -> dict[str, Callable[[], list[Row]]]:
    """The columns of `creditMemos` and `standardReceipts` are those of the resources: unverified."""
    ledger = tenant.ledger()
    memos = [one for one in items if one.key in ledger.credit_memos]
    receipts = [one for one in items if one.key in ledger.receipts]
    return {
        "creditMemoApplications": lambda: _applications(tenant, memos),
        "creditMemos": lambda: [credit_memo(tenant, one) for one in memos],
        "standardReceiptApplications": lambda: _applications(tenant, receipts),
        "standardReceipts": lambda: [receipt(tenant, one) for one in receipts],
        "transactionAdjustments": list,
        "transactionPaymentSchedules": lambda: [_schedule(tenant, one) for one in items if one.amount > 0],
        "transactionsPaidByOtherCustomers": list,
    }


def _applications(tenant: Tenant, credits_: list[Item]) -> list[Row]:
    return [application_row(tenant, item, one) for item in credits_ for one in applications(tenant, item)]


def _schedule(tenant: Tenant, item: Item) -> Row:
    """No business unit and no accounted balance: they are the invoice's [oracle.md §1.2]."""
    debt: Debt = tenant.ledger().debt_of[item.key]
    own, kind = installment_id(tenant, item.key), "Invoice" if debt.is_invoice else "Debit Memo"
    values = {
        "InstallmentId": own, "InstallmentNumber": 1 + [one.key for one in debt.installments].index(item.key),
        "TotalOriginalAmount": plain(item.amount), "TotalBalanceAmount": plain(item.open),
        "PaymentDaysLate": days_late(tenant, item), "InstallmentStatus": status_of(item),
        "TransactionNumber": number_of(debt.first), "TransactionId": transaction_id(tenant, debt),
        "TransactionDate": item.document.document_date.isoformat(), "TransactionType": kind, "TransactionClass": kind,
        "TransactionSourceName": source_of(item), "PurchaseOrder": item.line.assignment or None,
        "PaymentScheduleDueDate": (item.standing.due_on or item.document.document_date).isoformat(),
        "EnteredCurrency": item.document.currency, "BillToSiteNumber": site_number(customer_of(tenant, item)),
    }  # fmt: skip
    return Row(key=own, entity=item.key.entity, values=values)
