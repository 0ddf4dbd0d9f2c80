"""What an environment and its user are like."""

import msgspec


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What this environment and user are like."""

    #: the user's own company, the only one that answers without `cross-company=true`; empty: the first of the books
    default_company: str = ""
    #: codes of the entities whose companies the user's roles reach; None: all
    companies: frozenset[str] | None = None
    #: sets that there are not, as in older versions [addendum A1, E]
    absent: frozenset[str] = frozenset()
    #: properties that cannot be filtered on: (set, property)
    unfilterable: frozenset[tuple[str, str]] = frozenset()
    #: what the user has no privilege for: (set, method)
    forbidden: frozenset[tuple[str, str]] = frozenset()
    #: a filter may name a member of an enum as a text; strictly it cannot [dynamics_crm.md §1.1]
    bare_enums: bool = False
    #: the set of settlements; no source proves a public one: empty leaves it out [addendum E]
    settlement_set: str = "CustSettlements"
    #: the set of ledger balances; a name of ours, for a set that a tenant has to have: empty leaves it out
    balance_set: str = "LedgerTrialBalances"
    #: the set of activities; no source proves a public one: empty leaves it out [addendum E]
    activity_set: str = ""
    #: whether CustDisputes takes writes: still open, so both are possible [addendum A12]
    disputes_writable: bool = True
    #: a POST for a transaction that has its one row already overwrites it; else the key is taken
    dispute_post_overwrites: bool = True
    #: reason codes that there are; empty: any
    reasons: frozenset[str] = frozenset()
    #: CustAutomationExclude and the due date of a transaction may be patched; unverified, so not usual
    transactions_writable: bool = False
    journal_names: tuple[str, ...] = ("ARPay", "CustPay")
    payment_methods: tuple[str, ...] = ("CHECK", "ELECTRONIC")
    #: bank accounts that a payment may come in on; empty: any
    bank_accounts: tuple[str, ...] = ()
    #: main accounts that may be posted to → the account in the books
    main_accounts: tuple[tuple[str, str], ...] = (("618160", "65950000"),)
    #: a custom service that posts a journal, group/service/operation; empty: there is none [dynamics_crm.md §2.1]
    posting_service: str = ""
    #: the largest page [dynamics_crm.md §1.1]
    largest_page: int = 10_000
    #: operations in one batch [dynamics_crm.md §3]
    batch_operations: int = 5_000
    rate_type: str = "Default"
    chart_of_accounts: str = "Shared"
    #: an export's id comes as `{"value": {"value": …}}`, as the documentation has it, or plain [dynamics_crm.md §1.1]
    nested_execution_ids: bool = False
    #: how long an export of a package takes
    export_seconds: float = 60.0
    #: export projects: definition group → the sets whose entities are in it; any set is a group of its own, too
    definition_groups: dict[str, tuple[str, ...]] = {}
    #: how exports end: Succeeded, PartiallySucceeded (half of the rows), Failed, Canceled [dynamics_crm.md §1.1]
    export_ends: str = "Succeeded"
    #: scheme, host and port of the blob store; empty: the environment's own, which it never is in real life
    blob_origin: str = ""
    #: what is wrong with packages: nothing, one of packages.SPOILT, ALL_COMPANIES or COMMAS
    package_fault: str = ""
