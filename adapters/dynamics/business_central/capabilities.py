"""What Business Central keeps of what we read and write, each with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: a request runs for 8 minutes at most [dynamics_crm.md §0.8]; doubled, since its end may be told late
_BOUNDS: Final = Bounds(in_flight=960.0, visible=60.0)
_GUIDE: Final = "dynamics_crm.md"
_PAGE: Final = "page 25, published"
_AS_HOLD: Final = "as a hold on its entry: a day or a code, no amount"

CAPABILITIES: Final = Capabilities(
    product="dynamics-business-central",
    reads={
        "entities": ReadCapability(level="native", object="companies, companyInformation", source=f"{_GUIDE} §1.2"),
        "customers": ReadCapability(level="native", object="customers", source=f"{_GUIDE} §1.2"),
        "open_items": ReadCapability(level="native", object=_PAGE, source=f"{_GUIDE} §1.2 (c); addendum B1"),
        "settlements": ReadCapability(level="native", object="page 573, published", source="addendum B1"),
        "deletions": ReadCapability(
            level="emulated", object=_PAGE, why="what is open is compared: nothing tells deletions"
        ),
        "disputes": ReadCapability(level="emulated", object=_PAGE, why=_AS_HOLD, source=f"{_GUIDE} §0.2"),
        "promises": ReadCapability(level="emulated", object=_PAGE, why=_AS_HOLD, source=f"{_GUIDE} §0.2"),
        "holds": ReadCapability(
            level="native", object="On_Hold of page 25, customers.blocked", source=f"{_GUIDE} §1.2"
        ),
        "control_balances": ReadCapability(
            level="native", object="accounts.netChange of control_accounts", source=f"{_GUIDE} §1.2"
        ),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="documentAttachments",
            screen="Customer > Attachments", lost=("a note of its own: API v2.0 has none, a text file is attached",),
            source=f"{_GUIDE} §2.2", bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, object="salesInvoices.promisedPayDate",
            screen="Customer Ledger Entries > Promised Pay Date", lost=("the amount of a promise",),
            source=f"{_GUIDE} §2.2", bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, object="salesInvoices.disputeStatus",
            screen="Customer Ledger Entries > Dispute Status",
            lost=("the amount, the reason and the words of a dispute",), source=f"{_GUIDE} §2.2", bounds=_BOUNDS,
        ),
        "hold": WriteCapability(
            level="native", finality="effected", read_back=True, object="On_Hold of page 25",
            screen="Customer Ledger Entries > On Hold", lost=("the reason of a hold",),
            source=f"{_GUIDE} §1.2 (c)", bounds=_BOUNDS,
        ),
        "cash": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True,
            object="customerPaymentJournals, customerPayments, journals(id)/Microsoft.NAV.post",
            screen="Cash Receipt Journals; Customer Ledger Entries",
            lost=("money that stands on the account already: a person applies it",), on_account=False,
            # a line has its own amount beside the invoice it applies to [dynamics_crm.md §0.5, §2.2]
            part_payments="native", rest_stays=True,
            left_to_people={
                "discounts": "a payment line has no field for one [EDMX], and that posting takes it is not proved",
                "write_offs": "a payment line pays a customer [EDMX]",
                "credits": "a line pays invoices",
                "other_currencies": "a payment line has no currency [EDMX]: Cash Receipt Journals has one",
            },
            source=f"{_GUIDE} §0.3-§0.5, §2.2", bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="salesInvoices, page 25, documentAttachments",
            screen="Customer Ledger Entries; Customer > Attachments",
            lost=("a payment that was posted: a person reverses it",), source=f"{_GUIDE} §2.2", bounds=_BOUNDS,
        ),
    },
    unverified=(
        "a company named by the parameter `company`: doctor reads an invoice so",
        "a posting that is refused (400) has posted nothing: posting commits [dynamics_crm.md §2.2]",
        "names of the properties of published pages: doctor compares them",
        "whether options of published pages are escaped: both are read",
        "promisedPayDate and disputeStatus are in this version: doctor looks at an invoice",
        "Entry Edit takes On_Hold of a published page by PATCH: try one by hand",
    ),
)  # fmt: skip
