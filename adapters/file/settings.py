"""Where the files lie and what their columns are called."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from adapters.kit.decimals import must_be_kept
from canonical_model.master_data import AccountKind


class EntitySettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One legal entity that the files speak of."""

    name: str
    country: str
    currency: str
    group_currency: str | None = None
    #: GL account of its receivables, where the items do not name one
    control_account: str = ""
    account_kind: AccountKind = "receivable"


class TableSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file: its path below the folder, its form, and its column names where they differ from ours."""

    path: str
    #: our column name → the file's
    columns: dict[str, str] = {}
    delimiter: str = ","
    encoding: str = "utf-8-sig"
    #: the decimal sign of its amounts; the other one of `.` and `,` is the thousands separator
    decimal: Literal[".", ","] = "."
    date_format: str = "%Y-%m-%d"
    #: currencies to which this file gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    #: XLSX: the sheet's name; the first one if empty
    sheet: str = ""

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)


class FileSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A folder of exports."""

    folder: str
    entities: dict[str, EntitySettings] = {}
    open_items: TableSettings | None = None
    payments: TableSettings | None = None
    customers: TableSettings | None = None
    balances: TableSettings | None = None
    rates: TableSettings | None = None
