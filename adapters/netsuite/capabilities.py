"""What NetSuite can keep of what we read and write: data, each row with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.write_back import Operation

_LEDGER: Final = "SuiteQL transactionaccountingline, transactionline, transaction"
_GUIDE: Final = "netsuite.md §1.3"

READS: Final[dict[str, ReadCapability]] = {
    "entities": ReadCapability(level="native", object="SuiteQL subsidiary, currency", source=_GUIDE),
    "customers": ReadCapability(
        level="native", object="SuiteQL customersubsidiaryrelationship, customer", source=_GUIDE
    ),
    "persons": ReadCapability(level="native", object="SuiteQL contact, customer.email", source="record model"),
    "terms": ReadCapability(level="native", object="SuiteQL term", source=_GUIDE),
    "documents": ReadCapability(
        level="native", object=_LEDGER, why="only with a line on a receivables or deposit account", source=_GUIDE
    ),
    "open_items": ReadCapability(
        level="native", object=f"{_LEDGER}; record service: invoice, sublist installment",
        source=f"{_GUIDE}; schema 2026.1",
    ),
    "receipts": ReadCapability(level="native", object="SuiteQL transaction, types CustPymt and CustDep", source=_GUIDE),
    "settlements": ReadCapability(
        level="native", object="SuiteQL nexttransactionlinelink", source="addendum C1, C2"
    ),
    "deletions": ReadCapability(
        level="emulated", object=_LEDGER, source="addendum C4",
        why="comparison of open keys; deletedrecord needs a permission of its own and is not read",
    ),
    "disputes": ReadCapability(
        level="emulated", object="SuiteQL transaction, custbody_duecourse_dispute", source="netsuite.md §6",
        why="a field says why an invoice is disputed: it comes as a hold; support cases are not read",
    ),
    "promises": ReadCapability(
        level="emulated", object="SuiteQL transaction, userestimatedpaymentdate", source="netsuite.md §0.3",
        why="a promised day without an amount: it comes as a hold until that day",
    ),
    "holds": ReadCapability(
        level="native", source="netsuite.md §0.3, §0.4, §6",
        object="SuiteQL customer (credit hold, dunning paused), transaction (dunning paused, promised day), our fields",
    ),
    "control_accounts": ReadCapability(level="native", object="SuiteQL account, type AcctRec", source=_GUIDE),
    "control_balances": ReadCapability(
        level="native", object="SuiteQL transactionaccountingline, added up per account", source=_GUIDE
    ),
    "rates": ReadCapability(level="native", object="SuiteQL currencyrate, consolidatedexchangerate", source=_GUIDE),
}  # fmt: skip

_TRANSACTION: Final = "transaction, subtabs Communication and Billing"
_RECORD: Final = "REST record service"

WRITES: Final[dict[Operation, WriteCapability]] = {
    "note": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True,
        object="user note by the RESTlet of our SuiteApp, else phoneCall, task or message",
        screen="customer or transaction, subtab Communication: User Notes or Activities",
        lost=("line breaks: a note comes back as one line", "its author: it is that of the integration's user"),
        source="netsuite.md §0.2, §2; addendum C7",
    ),
    "promise": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True,
        object=f"{_RECORD}: invoice userEstimatedPaymentDate, userEstimateSource; customrecord_duecourse_promise",
        screen="invoice, subtab Billing; customer, subtab Promises to Pay (our SuiteApp)",
        lost=("one promised day an invoice", "whether it was kept: NetSuite does not evaluate it"),
        source="netsuite.md §0.3, schema 2026.1",
    ),
    "dispute": WriteCapability(
        level="emulated", finality="effected", read_back=True, searchable=True,
        object="customrecord_duecourse_dispute, custbody_duecourse_dispute; supportCase on request",
        screen="invoice, field Dispute; customer, subtab Disputes (our SuiteApp)",
        lost=("NetSuite has no dispute: no routing, no workflow, unless a support case is opened",),
        source="netsuite.md §2",
    ),
    "hold": WriteCapability(
        level="native", finality="effected", read_back=True,
        object="custbody_3805_dunning_paused, custentity_3805_dunning_paused; without Dunning Letters our own fields",
        screen=f"{_TRANSACTION}; customer, subtab Dunning Letters",
        lost=("an end date: a pause has none", "its reason: that of Dunning Letters is not written"),
        source="netsuite.md §0.4, §6",
    ),
    "cash": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True,
        object=f"{_RECORD}: customerPayment with apply lines; apply lines of customerPayment and creditMemo",
        screen="Customers > Payment; invoice, subtab Related Records",
        lost=(
            "nothing is applied across currencies, receivables accounts or subsidiaries",
            "credit memos are applied over REST in accounts with SuiteTax only",
        ),
        # a credit memo's own apply lines, after the payment; discounts are in the SOAP schema alone
        credits=True,
        # a payment in the invoices' currency with its own exchangeRate [schema 2026.1], on a base account
        other_currencies=True,
        left_to_people={
            "discounts": "a payment's apply lines have no field for one in the record service [schema 2026.1]: disc is "
            "in the SOAP schema alone",
            "write_offs": "NetSuite has no write-off: a credit memo takes it off",
        },
        # "partial = amount < due" [netsuite.md §2.1]
        part_payments="native", rest_stays=True, source="netsuite.md §2.1; of instalments addendum C9",
    ),
    "undo": WriteCapability(
        level="native", finality="effected", read_back=True,
        object="values put back, activities deleted, records withdrawn, applications taken off, payments voided",
        screen=_TRANSACTION,
        lost=("what Dunning Letters mails when a pause ends",),
        source="netsuite.md §2, §2.1",
    ),
}  # fmt: skip

CAPABILITIES: Final = Capabilities(
    product="netsuite",
    reads=READS,
    writes=WRITES,
    unverified=(
        "no live account was reached: every statement is composed of columns that others use",
        "columns marked `probed` in tables.py: names of the record model, asked for at connect, else left out and said",
        "the direction of applications of credit memos and refunds: both are understood, the types decide",
        "the sign of foreigntotal on payments and credits: only its size is compared",
        "whether an application changes the invoice's lastmodifieddate: not relied on, open items are read whole",
        "the zone of SYSDATE: the next reading begins on the same clock, less overlap_minutes",
        "deposits stand on accounts of type OthCurrLiab: setting deposit_accounts",
        "a field that the service answers with 500 UNEXPECTED_ERROR instead of 400 stops the reading",
        "SuiteQL has no table of an invoice's instalments that anybody names (of vendor bills there is one)",
        "term.installment, overrideinstallments: probed; an account with the feature that has one of them says so",
        "an instalment's transactionLine is what an apply line's `line` and an application's previousline name",
        "an instalment is a line on the receivables account: else cash on one is sent with writing.create_form only",
        "without transactionLine the number is the key: should a release add it, such items come under new keys",
        "customersubsidiaryrelationship without the feature Multi-Subsidiary Customer: doctor says if it is missing",
        "two subsidiaries of one currency with different consolidated rates: both come, audit-data names them",
        "an empty date or text is written as null; whether every account takes it is shown by the next read",
        "GET with eid: and expandSubResources shows the apply lines; those that are not applied are not compared",
        "a refusal of a used externalId has no documented code: its words decide, and the record is looked for",
        "USER_ERROR is taken for a certain refusal; a script that fails after saving has a code of its own",
        "a phone call is taken without a phone number; a message with emailed = false is not mailed",
        "the sublist of apply lines is merged by document when it is changed, as Oracle's help says",
        "create-form saves nothing: settings writing.create_form, after a sandbox; SuiteQL is the default",
        "a job's progress says succeeded when it ended well: settings writing.jobs, after a sandbox",
        "the text of userestimatesource in SuiteQL is that of the REST schema: another one is no promise",
        "SOAP (read_by): schemas of 2023_2 under the names of the endpoint that is set; docs/adapters/netsuite.md",
    ),
)
