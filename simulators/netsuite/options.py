"""What an account and the role of its caller are like."""

from typing import Final

import msgspec

from simulators.netsuite.declared import COMPANION, Declared

#: the most rows of a statement without SuiteAnalytics Connect [netsuite.md §1.1]
MOST_ROWS: Final = 100_000


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What this account and role are like."""

    #: requests that the account may have under way at once [netsuite.md §3]
    concurrency: int = 5
    #: columns that this role or account does not have, as (table, column); (table, "*") for a whole table
    hidden: frozenset[tuple[str, str]] = frozenset()
    #: keys of rows come in capitals: nobody may rely on their case
    capitals: bool = False
    #: a column without a value is left out of its row
    omits_nulls: bool = True
    most_rows: int = MOST_ROWS
    #: what is installed besides the product; `NOTHING` is the bare product
    declared: Declared = COMPANION
    #: whether the Dunning Letters SuiteApp is installed
    letters: bool = True
    #: what the role may not do: (record, method), the record as the service writes it; ("restlet", "POST") likewise
    forbidden: frozenset[tuple[str, str]] = frozenset()
    #: records that a workflow has locked: (record, internal id)
    locked: frozenset[tuple[str, str]] = frozenset()
    #: how long a job waits before it runs
    job_seconds: float = 0.0
    #: REST makes credit memos of invoices with SuiteTax only
    suite_tax: bool = False
    #: the user's preference: payments that do not say otherwise are applied to the oldest invoices
    applies_automatically: bool = False
    #: the feature Installments: due days of one invoice are a sublist of it, else each is an invoice of its own
    instalments: bool = False
    #: whether the record service has `userEstimatedPaymentDate`
    promised_dates: bool = True
    #: how this user wants dates: SuiteQL shows them so where a statement does not say otherwise [netsuite.md §1.1];
    #: empty: as they are kept
    date_format: str = "%m/%d/%Y"
