"""The resources there are, with their children, finders and actions [oracle.md §1.1]."""

from typing import Final

from simulators.oracle.fusion import (
    activities,
    disputes,
    fields,
    integrations,
    invoices,
    lists,
    promises,
    receipts,
    strategies,
)
from simulators.oracle.fusion.rows import Resource

BASE: Final = "/fscmRestApi/resources/11.13.18.05"
_BY_KEY: Final = "PrimaryKey"


def _notes(name: str) -> Resource:
    return Resource(name=name, key="NoteId", fields=fields.NOTE, creates=True)


_INSTALLMENTS: Final = Resource(
    name=invoices.INSTALLMENTS, key="InstallmentId", fields=fields.INSTALLMENT,
    children=(_notes(invoices.INSTALLMENT_NOTES),), changes=True,
)  # fmt: skip
_CHILDREN: Final = (
    Resource(name="creditMemoApplications", key="ApplicationId", fields=fields.MEMO_APPLICATION),
    Resource(name="creditMemos", key="CustomerTransactionId", fields=fields.CREDIT_MEMO),
    Resource(name="standardReceiptApplications", key="ApplicationId", fields=fields.RECEIPT_APPLICATION),
    Resource(name="standardReceipts", key="StandardReceiptId", fields=fields.RECEIPT),
    Resource(name="transactionAdjustments", key="AdjustmentId", fields=fields.ADJUSTMENT),
    Resource(name="transactionPaymentSchedules", key="InstallmentId", fields=fields.SCHEDULE),
    Resource(name="transactionsPaidByOtherCustomers", key="InstallmentId", fields=fields.SCHEDULE),
)
_RATES: Final = {
    "fromCurrency": "FromCurrency", "toCurrency": "ToCurrency", "userConversionType": "UserConversionType",
    "startDate": "ConversionDate>=", "endDate": "ConversionDate<=",
}  # fmt: skip

RESOURCES: Final[dict[str, Resource]] = {
    one.name: one
    for one in (
        Resource(
            name=invoices.INVOICES, key="CustomerTransactionId", fields=fields.INVOICE, rows=invoices.invoice_rows,
            children=(_INSTALLMENTS, _notes("notes")),
            finders={
                _BY_KEY: {"CustomerTransactionId": "CustomerTransactionId"},
                "invoiceSearch": {name: name for name in ("BillToCustomerName", "BusinessUnit", "InvoiceStatus")},
            },
        ),
        Resource(
            name=invoices.CREDIT_MEMOS, key="CustomerTransactionId", fields=fields.CREDIT_MEMO,
            rows=invoices.credit_memo_rows, children=(_notes("notes"),),
            finders={_BY_KEY: {"CustomerTransactionId": "CustomerTransactionId"}},
        ),
        Resource(
            name=receipts.RECEIPTS, key="StandardReceiptId", fields=fields.RECEIPT, rows=receipts.receipt_rows,
            children=(
                Resource(
                    name=receipts.REFERENCES, key="RemittanceReferenceId", fields=fields.REFERENCE, creates=True
                ),
                Resource(name=receipts.FLEXFIELD, key="__FLEX_Context", fields=fields.FLEXFIELD),
            ),
            finders={_BY_KEY: {"StandardReceiptId": "StandardReceiptId"}}, creates=True,
            actions=("applyReceipt", "unapplyReceipt", "reverseReceipt"),
        ),
        Resource(
            name=promises.PROMISES, key="PromiseDetailId", fields=fields.PROMISE, rows=promises.promise_rows,
            children=(
                Resource(name=promises.FLEXFIELD, key="__FLEX_Context", fields=fields.FLEXFIELD, creates=True),
            ),
            creates=True,
        ),
        Resource(
            name=strategies.STRATEGIES, key="StrategyId", fields=fields.STRATEGY, rows=strategies.strategy_rows,
            children=(
                Resource(name=strategies.TASKS, key="TaskId", fields=fields.TASK, changes=True),
                Resource(name=strategies.USER_TASKS, key="TaskId", fields=fields.TASK, creates=True),
            ),
        ),
        # the books know no adjustments
        Resource(
            name="receivablesAdjustments", key="AdjustmentId", fields=fields.ADJUSTMENT, rows=lambda _: []
        ),
        # reading is "not supported" [addendum B2]
        Resource(name=disputes.DISPUTES, key="RequestNumber", fields=fields.DISPUTE, creates=True, reads=False),
        Resource(
            name=activities.ACCOUNTS, key="AccountId", fields=fields.ACCOUNT, rows=activities.account_rows,
            children=_CHILDREN,
            # the name of this finder is unverified; the one of the sites is documented
            finders={"CustomerAccountActivitiesFinder": {"AccountNumber": "AccountNumber"}},
        ),
        Resource(
            name=activities.SITES, key="BillToSiteUseId", fields=fields.SITE, rows=activities.site_rows,
            children=_CHILDREN,
            finders={
                "CustomerAccountSiteActivitiesFinder": {
                    "AccountNumber": "AccountNumber", "BillToSiteNumber": "BillToSiteNumber",
                },
            },
        ),
        Resource(
            name="currencyRates", key="ConversionDate", fields=fields.RATE, rows=lists.rate_rows,
            finders={"CurrencyRatesFinder": _RATES},
        ),
        Resource(
            name="erpBusinessEvents", key="ErpBusinessEventId", fields=fields.EVENT, rows=lists.event_rows, changes=True
        ),
        Resource(
            name=integrations.INTEGRATIONS, key="ReqstId", fields=fields.INTEGRATION, rows=integrations.job_rows,
            finders={"ESSExecutionDetailsRF": {"requestId": "ReqstId"}}, creates=True,
        ),
        Resource(
            name="receivablesBusinessUnitsLOV", key="BusinessUnitId", fields=fields.UNIT, rows=lists.unit_rows
        ),
        Resource(name="finBusinessUnitsLOV", key="BusinessUnitId", fields=fields.UNIT, rows=lists.unit_rows),
        Resource(name="ledgersLOV", key="LedgerId", fields=fields.LEDGER, rows=lists.ledger_rows),
        Resource(
            name="legalEntitiesLOV", key="LegalEntityId", fields=fields.LEGAL_ENTITY, rows=lists.legal_entity_rows
        ),
    )
}  # fmt: skip
