"""What an E-Business Suite can keep of what we read and write: data, each row with its source.

No Oracle database exists where this was made: what is not verified against a live one is listed at the end.
"""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds
from canonical_model.write_back import Operation

_AS_HOLDS: Final = "as holds: the reading contract has no record of its own for them"
_SCHEDULES: Final = "AR_PAYMENT_SCHEDULES_ALL"
#: a call goes on in the database when the connection breaks; what it committed is seen by the next question
BOUNDS: Final = Bounds(in_flight=900.0, visible=5.0, timeout=60.0, lease=120.0)

READS: Final[dict[str, ReadCapability]] = {
    "entities": ReadCapability(
        level="native", object="HR_OPERATING_UNITS", why="each with its ledger", source="oracle.md §2.1"
    ),
    "customers": ReadCapability(
        level="native", object="HZ_CUST_ACCOUNTS, HZ_CUSTOMER_PROFILES",
        why="accounts with a primary bill-to site in the operating unit", source="oracle.md §1.6, §3.3",
    ),
    "persons": ReadCapability(
        level="native", object="HZ_CONTACT_POINTS, HZ_RELATIONSHIPS", why="contact points one by one",
        source="oracle.md §1.6",
    ),
    "terms": ReadCapability(
        level="native", object="RA_TERMS_B", why="terms by a day of the month have no number of days",
        source="oracle.md §2.1",
    ),
    "documents": ReadCapability(
        level="native", object="RA_CUSTOMER_TRX_ALL", why="only those with a payment schedule", source="oracle.md §2.1"
    ),
    "open_items": ReadCapability(level="native", object=_SCHEDULES, source="oracle.md §0.2, §2.1"),
    "receipts": ReadCapability(level="native", object="AR_CASH_RECEIPTS_ALL", source="oracle.md §2.1"),
    "settlements": ReadCapability(
        level="native", object="AR_RECEIVABLE_APPLICATIONS_ALL, AR_ADJUSTMENTS_ALL", source="addendum B1"
    ),
    "deletions": ReadCapability(level="emulated", object=_SCHEDULES, why="comparison of open keys"),
    "disputes": ReadCapability(
        level="emulated", object=f"{_SCHEDULES}, RA_CM_REQUESTS_ALL", why=_AS_HOLDS, source="oracle.md §2.1"
    ),
    "promises": ReadCapability(
        level="emulated", object="IEX_PROMISE_DETAILS", why=_AS_HOLDS, source="addendum B2"
    ),
    "holds": ReadCapability(
        level="native", object=f"{_SCHEDULES}, HZ_CUSTOMER_PROFILES", source="oracle.md §2.1"
    ),
    "control_accounts": ReadCapability(
        level="emulated", object="RA_CUST_TRX_LINE_GL_DIST_ALL, AR_RECEIPT_METHOD_ACCOUNTS_ALL",
        why="accounts that receivables were posted to",
    ),
    "control_balances": ReadCapability(
        level="native", object="GL_BALANCES", why="through the newest period that was opened"
    ),
    "rates": ReadCapability(level="native", object="GL_DAILY_RATES", source="oracle.md §1.1"),
}  # fmt: skip

WRITES: Final[dict[Operation, WriteCapability]] = {
    "note": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True, object="JTF_NOTES_PUB.CREATE_NOTE",
        screen="Collections > Notes; Notes of the transaction and the account",
        source="oracle.md §3.3; jtfnotes.pls 120.9", bounds=BOUNDS,
    ),
    "promise": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True, object="IEX_PROMISES_PUB.INSERT_PROMISE",
        screen="Collections > Transactions > Promise; Payment Processing > Promise History",
        lost=("one promise an installment, and only of one that is delinquent", "one promise an installment and day"),
        source="oracle.md §3.3; iexpyprs.pls 120.8", bounds=BOUNDS,
    ),
    "dispute": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True,
        object="AR_CREDIT_MEMO_API_PUB.CREATE_REQUEST, or IEX_DISPUTE_PUB.CREATE_DISPUTE",
        screen="Collections > Transactions > Dispute History; Transactions > Details > Dispute Amount; Notifications",
        lost=("the installment: the whole amount is in dispute on each one of the transaction",),
        source="oracle.md §3.3; iexpdiss.pls 120.16", bounds=BOUNDS,
    ),
    "hold": WriteCapability(
        level="absent", lost=("no public package excludes an installment from dunning",),
        source="ebs_api_signatures.json: none",
    ),
    "cash": WriteCapability(
        level="native", finality="effected", read_back=True, searchable=True,
        object="AR_RECEIPT_API_PUB.CREATE_CASH, APPLY", screen="Receipts > Receipts Summary, Applications",
        # p_discount of APPLY, p_exchange_rate of CREATE_CASH [ARXPRECS.pls 120.28]; Receivables refuses a discount that
        # its terms do not grant
        discounts=True, other_currencies=True,
        left_to_people={
            "write_offs": "an adjustment needs its own approval there", "credits": "a receipt is applied to invoices",
        },
        # APPLY takes the amount that is applied [oracle.md §3.3]
        part_payments="native", rest_stays=True, source="oracle.md §3.3; ARXPRECS.pls 120.28",
        bounds=BOUNDS,
    ),
    "undo": WriteCapability(
        level="native", finality="effected", read_back=True,
        object="AR_RECEIPT_API_PUB.UNAPPLY, REVERSE; IEX_PROMISES_PUB.CANCEL_PROMISE; IEX_DISPUTE_PUB.CANCEL_DISPUTE; "
        "JTF_NOTES_PUB.SECURE_DELETE_NOTE",
        screen="Receipts > Applications, Reverse; Collections > Promise History",
        lost=("a note where the user may not delete notes", "a cancelled request for a credit memo keeps its status"),
        source="oracle.md §3.3; iexpdiss.pls 120.16", bounds=BOUNDS,
    ),
}  # fmt: skip

CAPABILITIES: Final = Capabilities(
    product="oracle-ebs",
    reads=READS,
    writes=WRITES,
    unverified=(
        "never run against an Oracle database: statements ran on PostgreSQL, blocks were only replayed",
        "FND_MESSAGE.PARSE_ENCODED names messages; a duplicate receipt without its name is refused in words",
        "AR_RECEIVABLE_APPLICATIONS_ALL.COMMENTS keeps what APPLY is given; else it is not found again",
        "staged_dunning_level, dunning_level_override_date and exclude_from_dunning_flag of AR_PAYMENT_SCHEDULES_ALL",
        "HZ_CONTACT_PREFERENCES: DO_NOT on a contact point, a person or the relationship",
        "amounts of a request for a credit memo are below zero for an invoice, as iexvdisb.pls makes them",
        "codes of a reversal: settings writing.reversal_category and reversal_reason",
        "client libraries (thick mode), wallets and tcps: passed on to python-oracledb as it documents them",
        "the wrapper's package was never compiled",
    ),
)
