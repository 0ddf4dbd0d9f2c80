"""What Fusion keeps of what we read and write, each with its source; the numbers are of the field guide's sections."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: no vendor page says how long a request may run on behind an answer that was lost: a setting of caution
_BOUNDS: Final = Bounds(in_flight=900.0, visible=60.0)
_GUIDE: Final = "oracle.md"

CAPABILITIES: Final = Capabilities(
    product="oracle-fusion",
    reads={
        "entities": ReadCapability(level="native", object="FUN_ALL_BUSINESS_UNITS_V", source=f"{_GUIDE} §2.1"),
        "customers": ReadCapability(level="native", object="HZ_CUST_ACCOUNTS", source=f"{_GUIDE} §1.6"),
        "open_items": ReadCapability(level="native", object="AR_PAYMENT_SCHEDULES_ALL", source=f"{_GUIDE} §2.1"),
        "settlements": ReadCapability(
            level="native", object="AR_RECEIVABLE_APPLICATIONS_ALL, AR_ADJUSTMENTS_ALL", source=f"{_GUIDE} §2.2"
        ),
        "deletions": ReadCapability(
            level="emulated", object="AR_PAYMENT_SCHEDULES_ALL", why="what is open is compared: nothing tells deletions"
        ),
        "disputes": ReadCapability(
            level="emulated", object="RA_CM_REQUESTS_ALL", why="as holds on their installment; REST reads none",
            source=f"{_GUIDE} §2.2",
        ),
        "promises": ReadCapability(
            level="emulated", object="IEX_PROMISE_DETAILS", why="as holds on their installment",
            source=f"{_GUIDE} §2.2",
        ),
        "holds": ReadCapability(
            level="native", object="EXCLUDE_FROM_DUNNING_FLAG, HZ_CUSTOMER_PROFILES_F.CREDIT_HOLD",
            source=f"{_GUIDE} §2.1",
        ),
        "control_balances": ReadCapability(level="native", object="GL_BALANCES", source=f"{_GUIDE} §2.2"),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True,
            object="receivablesInvoiceInstallmentNotes", screen="Transactions > Installments > Notes",
            lost=("that it is about the whole customer: it stands on the oldest open installment",),
            source=f"{_GUIDE} §3.1", bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="collectionPromises",
            screen="Collections > Transactions > Promise", source=f"{_GUIDE} §3.1; addendum B2", bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="receivablesDisputes",
            screen="Manage Disputes; BPM worklist > Credit Memo Request Approval",
            source=f"{_GUIDE} §3.1; addendum B2", bounds=_BOUNDS,
        ),
        "hold": WriteCapability(
            level="native", finality="effected", read_back=True,
            object="receivablesInvoiceInstallments.ExcludeFromCollections",
            screen="Installments > Exclude from Collection Activities", lost=("the end and the reason of the hold",),
            source=f"{_GUIDE} §3.1", bounds=_BOUNDS,
        ),
        "cash": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True,
            object="standardReceipts, applyReceipt", screen="Receipts > Edit Receipt > Applications",
            # amountApplied is always sent; without it all that is open would be applied [oracle.md §3.1]
            part_payments="native", rest_stays=True,
            # a receipt in the invoices' currency with the rate that came of it: ConversionRateType User, ConversionRate
            # [oracle.md §1.2]; what the ledger shows it as, AccountedAmount, is read back
            other_currencies=True,
            left_to_people={
                "discounts": "applyReceipt takes a schedule and an amount [addendum B1]: its screen takes one",
                "write_offs": "an adjustment needs its own approval there",
                "credits": "a receipt is applied to invoices",
            },
            source=f"{_GUIDE} §3.1; addendum B1", bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="unapplyReceipt, reverseReceipt",
            screen="Receipts > Edit Receipt > Applications",
            lost=("promises and disputes: Fusion takes neither back by REST, a person does on its screens",),
            source=f"{_GUIDE} §3.1; addendum B1, B2", bounds=_BOUNDS,
        ),
    },
    unverified=(
        "ExcludeFromCollections can be patched: set writing.exclusions only after trying it on one installment",
        "NoteTxt travels as base64: writing.encoded_notes; doctor compares a note that is there with its enclosure",
        "collectionPromises take TransactionNumber and InstallmentNumber: doctor looks into /describe",
        "the action reverseReceipt and its body: doctor looks into /describe for it",
        "what a report in pieces has in reportBytes: all is fetched from the beginning unless the first piece is short",
        "columns of dunning and exclusion on payment schedules: a report that lacks them is not installed (docs)",
    ),
)  # fmt: skip
