"""What NetSuite can keep of what we read and write: data, each row with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.write_back import Operation

_LEDGER: Final = "SuiteQL transactionaccountingline, transactionline, transaction"
_GUIDE: Final = "netsuite.md §1.3"
_LATER: Final = "not built yet"

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
    "open_items": ReadCapability(level="native", object=_LEDGER, source=_GUIDE),
    "receipts": ReadCapability(level="native", object="SuiteQL transaction, types CustPymt and CustDep", source=_GUIDE),
    "settlements": ReadCapability(
        level="native", object="SuiteQL nexttransactionlinelink", source="addendum C1, C2"
    ),
    "deletions": ReadCapability(
        level="emulated", object=_LEDGER, source="addendum C4",
        why="comparison of open keys; deletedrecord needs a permission of its own and is not read",
    ),
    "disputes": ReadCapability(
        level="absent", why="NetSuite has no dispute; custom records and cases are not read", source="netsuite.md §6"
    ),
    "promises": ReadCapability(
        level="absent", why="a promised day without an amount: it comes as a hold", source="netsuite.md §0.3"
    ),
    "holds": ReadCapability(
        level="native", source="netsuite.md §0.3, §0.4, §6",
        object="SuiteQL customer (credit hold, dunning paused), transaction (dunning paused, promised day)",
    ),
    "control_accounts": ReadCapability(level="native", object="SuiteQL account, type AcctRec", source=_GUIDE),
    "control_balances": ReadCapability(
        level="native", object="SuiteQL transactionaccountingline, added up per account", source=_GUIDE
    ),
    "rates": ReadCapability(level="native", object="SuiteQL currencyrate, consolidatedexchangerate", source=_GUIDE),
}  # fmt: skip

_NAMES: Final[tuple[Operation, ...]] = ("note", "promise", "dispute", "hold", "cash", "undo")
WRITES: Final[dict[Operation, WriteCapability]] = {
    name: WriteCapability(level="absent", lost=(_LATER,)) for name in _NAMES
}

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
        "instalments of one invoice are one item: their sublist was not found in SuiteQL",
        "customersubsidiaryrelationship without the feature Multi-Subsidiary Customer: doctor says if it is missing",
        "two subsidiaries of one currency with different consolidated rates: both come, audit-data names them",
        "the text of userestimatesource in SuiteQL is that of the REST schema: another one is no promise",
        "SOAP (read_by): schemas of 2023_2 under the names of the endpoint that is set; docs/adapters/netsuite.md",
    ),
)
