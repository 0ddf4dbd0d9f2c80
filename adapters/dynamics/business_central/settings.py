"""What a customer tells us about a Business Central environment."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from adapters.dynamics.entra import Application
from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept

#: records of one page [dynamics_crm.md §0.8]
LARGEST_PAGE: Final = 20_000
#: characters of a code [dynamics_crm.md §2.2]
CODE: Final = 10
#: characters of On_Hold [addendum B1]
HOLD: Final = 3
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,239}")


class Pages(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Names under which an administrator published pages as web services [dynamics_crm.md §1.2 (c)]."""

    #: page 25, Customer Ledger Entries: API v2.0 has none
    entries: str = "Customer_Ledger_Entries"
    #: page 573, Detailed Cust. Ledg. Entries: what was applied to what
    detailed: str = "Detailed_Customer_Ledger_Entries"
    #: whether the page of entries shows Promised_Pay_Date, Dispute_Status and On_Hold
    shows_holds: bool = True


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this environment. What is empty is not written."""

    #: our bank account → number of its account, which balances the journal of a payment
    bank_accounts: dict[str, str] = {}
    #: our reason of a dispute → code of a dispute status that exists there
    dispute_statuses: dict[str, str] = {}
    #: what On_Hold of an entry says while we hold it
    on_hold: str = "DC"


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One environment."""

    auth: Application
    base_url: str = "https://api.businesscentral.dynamics.com"
    environment: str = "production"
    #: what tokens are for; empty: base_url
    resource: str = ""
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    #: names of companies to read; empty for all that the application reaches
    companies: tuple[str, ...] = ()
    #: accounts that customers' entries are posted to, for the tie-out
    control_accounts: tuple[str, ...] = ()
    pages: Pages = Pages()
    page_size: int = 1000
    #: entries closed longer ago are not read
    history_from_months: int = 24
    #: currencies to which this environment gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    strategic_customers: tuple[str, ...] = ()
    #: customers that are companies of the group → the legal entity that each is, for consolidation
    trading_partners: dict[str, str] = {}
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        for name in (self.pages.entries, self.pages.detailed):
            if not _NAME.fullmatch(name):
                raise ValueError(f"not the name of a published page: {name[:80]!r}")
        for code, most in (
            (self.writing.on_hold, HOLD),
            *((one, CODE) for one in self.writing.dispute_statuses.values()),
        ):
            if not 0 < len(code) <= most:
                raise ValueError(f"a code of 1 to {most} characters is wanted: {code[:80]!r}")
