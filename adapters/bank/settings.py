"""What a file does not say of itself and a person has to: nothing of it is needed for most files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from adapters.bank.bounds import BOUNDS, FileBounds

DateOrder = Literal["", "day", "month"]


class BankSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How files are read whose format leaves something open."""

    #: our name of a column (date, value_date, amount, debit, credit, currency, account ...) → the file's header
    columns: Mapping[str, str] = field(default_factory=dict)
    #: of tables: `,` or `.`; taken from the amounts where it is not given
    decimal: Literal["", ",", "."] = ""
    #: of dates such as 03/04/2026; such a date is not read where nothing in the file says it
    date_order: DateOrder = ""
    #: of files that name none
    account: str = ""
    currency: str = ""
    #: of texts without a mark; found out where it is not given
    encoding: str = ""
    #: a folder of ISO 20022's XSDs that files are held against, as advice only
    schemas: str = ""
    bounds: FileBounds = BOUNDS
