"""The data models behind the reports: columns as the tables have them, in upper case [oracle.md §1.4-§2.2].

Which reports a pod has is up to who installs them; these are named after what they hold. Each takes P_SINCE (changed
after that instant), P_AFTER_ID and P_LIMIT, and comes in the order of its first column.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from simulators.oracle.fusion.invoices import (
    INSTALLMENTS,
    credit_memo_rows,
    customer_of,
    installment_id,
    invoice_rows,
    number_of,
    status_of,
)
from simulators.oracle.fusion.ledger import Item
from simulators.oracle.fusion.receipts import applications, receipt_rows
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, end_of, plain, site_number

Line = dict[str, Any]
#: the most rows of one report; 50,000 a call is what a caller should plan with [oracle.md §1.5]
MAX_ROWS: Final = 1_000_000


def payment_schedules(tenant: Tenant) -> list[Line]:
    """AR_PAYMENT_SCHEDULES_ALL with what hangs on it: invoices, debit memos, credit memos (below zero)."""
    found = [
        _schedule(tenant, row, one) for row in invoice_rows(tenant) for one in row.children[INSTALLMENTS]()
    ]  # fmt: skip
    return found + [_credit_memo(tenant, row) for row in credit_memo_rows(tenant)]


def _schedule(tenant: Tenant, invoice: Row, row: Row) -> Line:
    head, own = invoice.values, row.values
    return {
        "PAYMENT_SCHEDULE_ID": row.key, "CUSTOMER_TRX_ID": invoice.key, "TRX_NUMBER": head["TransactionNumber"],
        "TERMS_SEQUENCE_NUMBER": own["InstallmentSequenceNumber"],
        "CLASS": "INV" if head["TransactionClass"] == "Invoice" else "DM", "TRX_DATE": head["TransactionDate"],
        "DUE_DATE": own["InstallmentDueDate"], "INVOICE_CURRENCY_CODE": head["InvoiceCurrencyCode"],
        "AMOUNT_DUE_ORIGINAL": own["OriginalAmount"], "AMOUNT_DUE_REMAINING": own["InstallmentBalanceDue"],
        "AMOUNT_APPLIED": own["AmountPaid"], "AMOUNT_CREDITED": own["InstallmentAmountCredited"],
        "AMOUNT_ADJUSTED": own["InstallmentAmountAdjusted"], "AMOUNT_IN_DISPUTE": own["DisputeAmount"],
        "DISPUTE_DATE": own["DisputeDate"], "STATUS": "OP" if own["InstallmentStatus"] == "Open" else "CL",
        "EXCHANGE_RATE": head["ConversionRate"], "ACCTD_AMOUNT_DUE_REMAINING": own["AccountedBalanceDue"],
        **_party(tenant, invoice.entity, head["BillToCustomerNumber"]), "PURCHASE_ORDER": head["PurchaseOrder"],
        "EXCLUDE_FROM_DUNNING_FLAG": own["ExcludeFromCollections"], "LAST_UPDATE_DATE": own["LastUpdateDate"],
        "_ENTITY": invoice.entity,
    }  # fmt: skip


def _credit_memo(tenant: Tenant, row: Row) -> Line:
    values = row.values
    item: Item = tenant.ledger().credit_memos[tenant.kept.key_of("transaction", row.key)]
    return {
        "PAYMENT_SCHEDULE_ID": installment_id(tenant, item.key), "CUSTOMER_TRX_ID": row.key,
        "TRX_NUMBER": values["TransactionNumber"], "TERMS_SEQUENCE_NUMBER": 1, "CLASS": "CM",
        "TRX_DATE": values["TransactionDate"], "DUE_DATE": values["TransactionDate"],
        "INVOICE_CURRENCY_CODE": values["CreditMemoCurrency"], "AMOUNT_DUE_ORIGINAL": values["EnteredAmount"],
        "AMOUNT_DUE_REMAINING": values["TransactionBalanceDue"],
        "AMOUNT_APPLIED": plain(item.amount - item.open), "AMOUNT_CREDITED": None, "AMOUNT_ADJUSTED": None,
        "AMOUNT_IN_DISPUTE": None, "DISPUTE_DATE": None, "STATUS": "OP" if status_of(item) == "Open" else "CL",
        "EXCHANGE_RATE": plain(item.document.rate), "ACCTD_AMOUNT_DUE_REMAINING": plain(item.open_functional),
        **_party(tenant, row.entity, values["BillToCustomerNumber"]), "PURCHASE_ORDER": None,
        "EXCLUDE_FROM_DUNNING_FLAG": "N", "LAST_UPDATE_DATE": values["LastUpdateDate"], "_ENTITY": row.entity,
    }  # fmt: skip


def _party(tenant: Tenant, entity: str, number: str) -> Line:
    customer, kept = tenant.books.customers[entity, number], tenant.kept
    return {
        "ORG_ID": kept.id_of("business unit", entity), "BU_NAME": tenant.unit(entity),
        "LEDGER_ID": kept.id_of("ledger", entity), "LEGAL_ENTITY_ID": kept.id_of("legal entity", entity),
        "CUST_ACCOUNT_ID": kept.id_of("account", number), "ACCOUNT_NUMBER": number,
        "PARTY_ID": kept.id_of("party", number), "PARTY_NAME": customer.name,
        "SITE_USE_ID": kept.id_of("site", (entity, number)), "LOCATION": site_number(customer),
    }  # fmt: skip


def receipts(tenant: Tenant) -> list[Line]:
    """AR_CASH_RECEIPTS_ALL; STATUS is APP, UNAPP, UNID or REV [oracle.md §2.2]."""
    codes = {"Applied": "APP", "Unapplied": "UNAPP", "Unidentified": "UNID", "Reversed": "REV"}
    return [
        {
            "CASH_RECEIPT_ID": row.key, "RECEIPT_NUMBER": row.values["ReceiptNumber"],
            "RECEIPT_DATE": row.values["ReceiptDate"], "AMOUNT": row.values["Amount"],
            "CURRENCY_CODE": row.values["Currency"], "STATUS": codes[row.values["State"]],
            "AMOUNT_UNAPPLIED": row.values["UnappliedAmount"], "BU_NAME": row.values["BusinessUnit"],
            "ACCOUNT_NUMBER": row.values["CustomerAccountNumber"], "COMMENTS": row.values["Comments"],
            "LAST_UPDATE_DATE": row.values["LastUpdateDate"], "_ENTITY": row.entity,
        }
        for row in receipt_rows(tenant)
    ]  # fmt: skip


def receivable_applications(tenant: Tenant) -> list[Line]:
    """AR_RECEIVABLE_APPLICATIONS_ALL where STATUS is APP: what was taken back has an opposite row [addendum B1]."""
    ledger = tenant.ledger()
    credits_ = [("CASH", one) for one in ledger.receipts.values()] + [
        ("CM", one) for one in ledger.credit_memos.values()
    ]
    return [
        {
            "RECEIVABLE_APPLICATION_ID": one.id, "APPLICATION_TYPE": kind, "STATUS": "APP",
            "DISPLAY": "Y" if one.stands else "N",
            "CASH_RECEIPT_ID": tenant.kept.id_of("receipt", credit.key) if kind == "CASH" else None,
            "CUSTOMER_TRX_ID": tenant.kept.id_of("transaction", credit.key) if kind == "CM" else None,
            "APPLIED_PAYMENT_SCHEDULE_ID": installment_id(tenant, one.installment),
            "APPLIED_TRX_NUMBER": number_of(ledger.items[one.installment]), "AMOUNT_APPLIED": plain(one.amount),
            "CURRENCY_CODE": credit.document.currency, "APPLY_DATE": one.on.isoformat(),
            "ACCOUNT_NUMBER": customer_of(tenant, credit).number, "LAST_UPDATE_DATE": tenant.kept.stamp(
                "application", one.id, one.stands, first=end_of(one.on), now=tenant.now()
            ),
            "_ENTITY": credit.key.entity,
        }
        for kind, credit in credits_ for one in applications(tenant, credit)
    ]  # fmt: skip


def customers(tenant: Tenant) -> list[Line]:
    """HZ_CUST_ACCOUNTS with party, bill-to site and contact points."""
    return [
        {
            "SITE_USE_ID": tenant.kept.id_of("site", (entity, number)),
            **_party(tenant, entity, number), "COUNTRY": one.country, "CITY": one.city, "ADDRESS1": one.street,
            "POSTAL_CODE": one.postal_code, "LANGUAGE": one.language, "EMAIL_ADDRESS": one.email or None,
            "PHONE_NUMBER": one.phone or None, "TAX_REFERENCE": one.tax_id or None,
            "CREDIT_HOLD": "Y" if one.posting_blocked else "N", "STATUS": "I" if one.deletion_flag else "A",
            "LAST_UPDATE_DATE": tenant.kept.stamp(
                "customer", (entity, number), one.version, first=end_of(one.changed_on or one.created_on),
                now=tenant.now(),
            ),
            "_ENTITY": entity,
        }
        for (entity, number), one in tenant.books.customers.items()
    ]  # fmt: skip


def gl_balances(tenant: Tenant) -> list[Line]:
    """GL_BALANCES of every account, in the ledger's currency, up to today."""
    found = tenant.books.account_balances(until=tenant.today())
    return [
        {
            "BALANCE_ID": tenant.kept.id_of("balance", (entity, account)),
            "LEDGER_ID": tenant.kept.id_of("ledger", entity), "BU_NAME": tenant.unit(entity), "ACCOUNT": account,
            "DESCRIPTION": tenant.books.accounts[account].name, "CURRENCY_CODE": currency, "BALANCE": plain(amount),
            "_ENTITY": entity,
        }
        for (entity, account, currency), amount in sorted(found.items())
    ]  # fmt: skip


MODELS: Final[dict[str, Callable[[Tenant], list[Line]]]] = {
    "payment_schedules": payment_schedules,
    "receipts": receipts,
    "applications": receivable_applications,
    "customers": customers,
    "gl_balances": gl_balances,
}


def lines_of(tenant: Tenant, model: str, parameters: dict[str, str]) -> list[Line]:
    """What a model has for its parameters and for the user: rows of other business units are left out."""
    found = [one for one in MODELS[model](tenant) if tenant.sees(one["_ENTITY"])]
    if since := parameters.get("P_SINCE"):
        found = [one for one in found if str(one.get("LAST_UPDATE_DATE", "9")) > since]
    key = next(iter(found[0])) if found else ""
    found = sorted(found, key=lambda one: int(one[key]))
    if after := parameters.get("P_AFTER_ID"):
        found = [one for one in found if int(one[key]) > int(after)]
    most = int(parameters.get("P_LIMIT") or MAX_ROWS)
    return [{name: _text(value) for name, value in one.items() if name != "_ENTITY"} for one in found[:most]]


def _text(value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)
