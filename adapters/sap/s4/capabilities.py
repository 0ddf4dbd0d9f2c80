"""What S/4HANA can keep of what we read and write: data, each row with its source.

Writes describe where an act would land; what is not verified against a live system is listed at the end.
"""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.write_back import Operation

_CUBE: Final = "API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube"
_PARTNER: Final = "API_BUSINESS_PARTNER"
_LEDGER: Final = "API_JOURNALENTRYITEMBASIC_SRV"
_CHANGE: Final = "JournalEntryBulkChangeRequest_In"
_NO_API: Final = "no released API in any edition; needs the RFC port (FSCM)"

READS: Final[dict[str, ReadCapability]] = {
    "entities": ReadCapability(level="native", object=f"{_LEDGER}/A_CompanyCode", source="EDMX"),
    "customers": ReadCapability(
        level="native", object=f"{_PARTNER}/A_CustomerCompany, A_Customer, A_BusinessPartner", source="EDMX"
    ),
    "persons": ReadCapability(level="native", object=f"{_PARTNER}/A_BPContactToFuncAndDept", source="EDMX"),
    "bank_accounts": ReadCapability(level="native", object=f"{_PARTNER}/A_BusinessPartnerBank", source="EDMX"),
    "terms": ReadCapability(level="emulated", object=_CUBE, why="only terms seen on items", source="EDMX"),
    "documents": ReadCapability(
        level="native", object=_CUBE, why="only documents with a line on a customer's account", source="EDMX"
    ),
    "open_items": ReadCapability(level="native", object=_CUBE, source="EDMX"),
    "receipts": ReadCapability(level="emulated", object=_CUBE, why="payment lines: key 15 or type DZ", source="EDMX"),
    "settlements": ReadCapability(
        level="emulated", object=_CUBE, why="from the clearing fields of customers' lines", source="EDMX"
    ),
    "deletions": ReadCapability(
        level="emulated", object=_CUBE, why="comparison of open keys; the service has no delta", source="sap.md §1.1"
    ),
    "disputes": ReadCapability(level="absent", why=_NO_API, source="sap.md §2.1"),
    "promises": ReadCapability(level="absent", why=_NO_API, source="sap.md §2.2, addendum A2"),
    "holds": ReadCapability(
        level="native", object=f"{_CUBE}, {_PARTNER}/A_CustomerDunning, A_CustomerCompany, A_Customer", source="EDMX"
    ),
    "control_accounts": ReadCapability(
        level="emulated", object=f"{_CUBE}, {_PARTNER}/A_CustomerCompany", why="accounts seen on items and customers"
    ),
    "control_balances": ReadCapability(
        level="native", object=f"{_LEDGER}/A_JournalEntryItemBasic", why="sums over all periods", source="EDMX"
    ),
    "rates": ReadCapability(
        level="absent", why="no released API found; items carry functional amounts", source="sap.md §1.1"
    ),
}

_LINE_ITEMS: Final = "Manage Customer Line Items (F0711), FBL5N"
WRITES: Final[dict[Operation, WriteCapability]] = {
    "note": WriteCapability(
        level="native",
        finality="effected",
        read_back=True,
        searchable=True,
        object=f"{_PARTNER}/A_CustomerCompanyText; item text by {_CHANGE}",
        screen="business partner, company code texts (BP, FD03); " + _LINE_ITEMS,
        lost=("author and time stand in the text only", "an item's text has 50 characters"),
        source="EDMX, WSDL; sap.md §2.3",
    ),
    "promise": WriteCapability(
        level="emulated",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE}: item text, dunning block, Reference3IDByBusinessPartner",
        screen=_LINE_ITEMS,
        lost=(
            "no promise record: SAP does not evaluate it",
            "one promise per item at a time",
            "the amount: the text names the day",
        ),
        source="WSDL; sap.md §2.2, addendum A2",
    ),
    "dispute": WriteCapability(
        level="emulated",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE}: dunning block, item text, Reference3IDByBusinessPartner; {_PARTNER}/A_CustomerCompanyText",
        screen=_LINE_ITEMS,
        lost=("no dispute case: no routing, no workflow", "the disputed amount in the text only"),
        source="WSDL; sap.md §2.1",
    ),
    "hold": WriteCapability(
        level="native",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE}: DunningBlockingReason, PaymentBlockingReason",
        screen=_LINE_ITEMS,
        lost=("an end date: a block has none",),
        source="WSDL; sap.md §2.3",
    ),
    "cash": WriteCapability(
        level="native",
        finality="handed_over",
        read_back=True,
        searchable=True,
        object="API_PAYMENT_ADVICE_SRV/A_PaymentAdvice; in clear_in JournalEntryCreateRequestConfirmation_In and "
        "JournalEntryBulkClearingRequest_In",
        screen="Manage Payment Advices; F-28",
        lost=("the posting itself: finance or the statement run posts it",),
        # in `clear_in`: part payments and residual items by the clearing message; what is more than the items, and what
        # is written off, by lines of the posting [WSDL]; a discount by the clearing message
        part_payments="native",
        rest_stays=True,
        discounts=True,
        write_offs=True,
        credits=True,
        # the document is in the items' currency and says what came in the company code's own, on both lines:
        # AmountInCompanyCodeCurrency [WSDL]; the clearing posts the difference
        other_currencies=True,
        source="transcription: npm VDM 2.1.0, clearing structure; WSDL of the posting; sap.md §2.4",
    ),
    "undo": WriteCapability(
        level="emulated",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE} (blocks, texts); deletion of the payment advice",
        screen=_LINE_ITEMS,
        lost=("a clearing made from an advice is not reset",),
        source="WSDL; sap.md §2.4",
    ),
}

CAPABILITIES: Final = Capabilities(
    product="sap-s4",
    reads=READS,
    writes=WRITES,
    unverified=(
        "amounts are signed in every release: doctor looks at credits; setting unsigned_amounts",
        "clearing does not always move LastChangeDate: changes are also read by clearing dates and open keys",
        "A_JournalEntryItemBasic adds up over the fields selected without ID: the tie-out shows it",
        "zero-balance lines of document splitting come as item 000: left out and counted",
        "IsUsedInPaymentTransaction repeats the posting key on payments: read as a payment under way elsewhere only",
        "authorisation objects named by doctor are from memory",
        "partners' bank accounts want a permission of their own: doctor asks for one; setting partner_banks",
        "payment advice: no public metadata of the service; refused until allow names it, and doctor compares it then",
        "clearing: no public WSDL of the service, written by transcription; refused until the setting allow names it",
        "clearing in part leaves an item with reference: Z of a part payment, V of a residual amount, in the clearing",
        "clearing with a discount: an amount above zero on an invoice, also without a residual amount",
        "reason codes of difference_reasons leave the rest open (customizing OBBE): a residual item is looked for",
        "journal entry: a credit's amount is negative and says H, as public programs send it; reversal reason 01",
        "an empty block code is not in the schema of the change message; setting empty_codes, after a sandbox",
        "dunning blocks on items are MANSP also where a dispute case set them (customising)",
    ),
)
