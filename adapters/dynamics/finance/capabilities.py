"""What Finance & Operations keeps of what we read and write, each with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: no vendor page says how long a request may run on behind an answer that was lost: a setting of caution
_BOUNDS: Final = Bounds(in_flight=900.0, visible=60.0)
_GUIDE: Final = "dynamics_crm.md"
_SLOT: Final = "as a hold on its transaction: one slot holds a dispute or a promise"

CAPABILITIES: Final = Capabilities(
    product="dynamics-finance",
    reads={
        "entities": ReadCapability(level="native", object="LegalEntities, Ledgers", source=f"{_GUIDE} §1.1"),
        "customers": ReadCapability(level="native", object="CustomersV3", source=f"{_GUIDE} §1.1"),
        "open_items": ReadCapability(
            level="native", object="CustTransOpens with CustTransactions; else CustTransBiEntities",
            source="addendum A1-A3",
        ),
        "settlements": ReadCapability(
            level="native", object="the set that sets.settlements names; else CustTransactions by the last voucher",
            source="addendum A1",
        ),
        "deletions": ReadCapability(
            level="emulated", object="CustTransOpens; else CustTransBiEntities",
            why="what is open is compared: nothing tells deletions",
        ),
        "disputes": ReadCapability(level="emulated", object="CustDisputes", why=_SLOT, source=f"{_GUIDE} §0.1"),
        "promises": ReadCapability(level="emulated", object="CustDisputes", why=_SLOT, source=f"{_GUIDE} §0.1"),
        "holds": ReadCapability(
            level="native", object="CustomersV3.OnHoldStatus, CustTransactions.CustAutomationExclude",
            source=f"{_GUIDE} §1.1; addendum A1",
        ),
        "control_balances": ReadCapability(
            level="native", object="the set that sets.balances names", why="no source names a public one"
        ),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True,
            object="CustomerAttachmentsV2, or the set that sets.activities names",
            screen="Customer > Attachments, or Collections > Customer timeline",
            source=f"addendum A11; {_GUIDE} §2.1", bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, object="CustDisputes",
            screen="Collections > Transactions > Status", lost=("a transaction has one slot for dispute or promise",),
            source=f"{_GUIDE} §0.1", bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, object="CustDisputes",
            screen="Collections > Transactions > Status", lost=("a transaction has one slot for dispute or promise",),
            source=f"{_GUIDE} §0.1", bounds=_BOUNDS,
        ),
        "hold": WriteCapability(level="absent", object="", source=f"{_GUIDE} §1.1"),
        "cash": WriteCapability(
            level="native", finality="handed_over", read_back=True, searchable=True,
            object="CustomerPaymentJournalHeaders, CustomerPaymentJournalLines", screen="Customer payment journal",
            lost=("posting, unless a service for it is set",), on_account=False, source="addendum A6, A13",
            # a line has its own amount beside the invoice it marks [dynamics_crm.md §2.1; addendum A6]
            part_payments="native", rest_stays=True,
            # a line on a main account beside the customer's [EDMX: LedgerJournalACType]
            write_offs=True, bounds=_BOUNDS,
            # a line in the invoices' currency with its own ExchangeRate, 100 for one to one [addendum A6]; draft only
            other_currencies=True,
            left_to_people={
                "discounts": "PaymentJournalLineSettledInvoices has a field for one, and no POST of it was ever seen "
                "[addendum A5]: take it in Settle transactions",
                "credits": "a line marks invoices",
            },
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="CustDisputes, CustomerAttachmentsV2",
            screen="Collections > Transactions; Customer > Attachments",
            lost=("a journal that was posted: a person reverses it", "what a slot held before"),
            source=f"{_GUIDE} §2.1", bounds=_BOUNDS,
        ),
    },
    unverified=(
        "CustomerPaymentJournalLines takes lines of account type Ledger: without difference_accounts none is written",
        "CustDisputes and CustomerAttachmentsV2 take POST and PATCH: doctor asks /metadata/PublicEntities",
        "names of entities in the metadata service: where they differ, the service's list of sets is read",
        "CustTransBiEntities: SysModifiedDateTime and SettleAmountMST move with every settlement",
        "packages: columns, days and enumerations of these entities' exports; an amount with a comma is rejected",
        "a public set of activities and what links one to a customer: settings sets.activities, writing.activity",
        "a public set of settlements, and one of ledger balances: settings sets.settlements, sets.balances",
        "POST of attachments of type Note: try one by hand",
        "a refusal of an entity's validation is 400 with words within innererror",
    ),
)  # fmt: skip
