"""What an environment and its user are like."""

import msgspec


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What this environment and user are like."""

    environment: str = "production"
    #: codes of the entities whose companies the user reaches; None: all
    companies: frozenset[str] | None = None
    #: properties that a version does not have yet: (set, property); promisedPayDate and disputeStatus came late [§2.2]
    absent: frozenset[tuple[str, str]] = frozenset()
    #: properties that cannot be filtered on: (set, property)
    unfilterable: frozenset[tuple[str, str]] = frozenset()
    #: what the user has no permission for: (set, method)
    forbidden: frozenset[tuple[str, str]] = frozenset()
    #: what an administrator named the published page of customer ledger entries; empty: none is published [addendum B1]
    ledger_page: str = "Customer_Ledger_Entries"
    #: the same of detailed entries, which have what is applied to what; its name is ours
    detailed_page: str = "Detailed_Customer_Ledger_Entries"
    #: published pages write option values as `Credit_x0020_Memo`; unverified, else plain [addendum B1]
    escaped_pages: bool = True
    #: whether ledger entries show Promised_Pay_Date, Dispute_Status and On_Hold; spelling unverified [addendum B1]
    collections_on_page: bool = True
    #: whether a part payment moves an invoice's lastModifiedDateTime; it seems not to [dynamics_crm.md §1.2]
    payments_bump_invoices: bool = False
    #: requests at the same time, and how many wait behind them [dynamics_crm.md §0.8]
    concurrent: int = 5
    queued: int = 95
    #: operations in one batch, and the largest page [dynamics_crm.md §0.8]
    batch_operations: int = 100
    largest_page: int = 20_000
