"""What a customer tells us about a Dataverse environment."""

from __future__ import annotations

import re
from typing import Final, Literal

import msgspec
from msgspec import Struct

from adapters.dynamics.entra import Application
from adapters.kit.bounds import Bounds

#: records of one page [Microsoft: Query data using the Web API]
LARGEST_PAGE: Final = 5_000
ActivitySet = Literal["annotations", "tasks", "phonecalls", "emails", "appointments"]
#: tables that can have a column of our own and an alternate key on it; notes can have neither
KeyedSet = Literal["tasks", "incidents"]
_OPTIONAL: Final = frozenset({"reference", "tax_id", "registration_id"})
_COLUMN: Final = re.compile(r"[a-z][a-z0-9_]{0,99}")


class Columns(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Logical names of columns, with the publisher's prefix where they are of our own; `doctor` looks for each."""

    #: of tasks and incidents: what a record of ours is found by; empty: there is no such column
    reference: str = "duec_reference"
    #: of incidents: which dispute one is about, so that it can be closed
    dispute: str = "duec_dispute"
    #: of accounts: the customers of ledgers that one stands for
    ledger_accounts: str = "accountnumber"
    #: of accounts: the summary, as texts
    open: str = "duec_open"
    overdue: str = "duec_overdue"
    oldest_due: str = "duec_oldestdue"
    as_of: str = "duec_asof"
    #: of accounts: official ids, where the environment keeps them; empty: it does not
    tax_id: str = ""
    registration_id: str = ""

    def __post_init__(self) -> None:
        for setting, name in msgspec.structs.asdict(self).items():
            left_out = not name and setting in _OPTIONAL
            if not left_out and not _COLUMN.fullmatch(name):
                raise ValueError(f"{setting} is no logical name of a column: {name[:80]!r}")


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this environment."""

    #: tables whose reference has an alternate key; records of the others are made under an id of ours
    keyed: tuple[KeyedSet, ...] = ("tasks", "incidents")
    #: reasons of a case's state: problem solved, in progress
    resolved: int = 5
    opened: int = 1


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One environment."""

    auth: Application
    #: as `https://contoso.crm4.dynamics.com`
    base_url: str
    #: what tokens are for; empty: base_url
    resource: str = ""
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    columns: Columns = Columns()
    activities: tuple[ActivitySet, ...] = ("annotations", "tasks", "phonecalls", "emails", "appointments")
    #: whether there are contracts: Customer Service had them, newer environments have none
    contracts: bool = False
    page_size: int = 1_000
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        if self.writing.keyed and not self.columns.reference:
            raise ValueError("writing.keyed is empty where columns.reference is: a key needs its column")
