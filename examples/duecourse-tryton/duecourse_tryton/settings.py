"""What a customer tells us about a Tryton database."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.secrets import Secret

#: rows asked for at once
LARGEST_PAGE: Final = 1000
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,63}")


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this database. What is empty is not written."""

    #: what the bank calls its account → the name of its statement journal in Tryton
    bank_journals: dict[str, str] = {}


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One Tryton database."""

    base_url: str
    database: str
    user: str
    password: Secret
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    #: ids of the companies to read; empty for all that the user serves
    companies: tuple[str, ...] = ()
    #: the currency whose rate is always 1, which all other rates of this database are quoted in; empty: none are read
    base_currency: str = ""
    #: items settled longer ago are not read
    history_from_months: int = 24
    page_size: int = 500
    #: how far a changes reading looks back behind the last one, on the database's own clock
    overlap_minutes: int = 15
    #: currencies to which this database gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    strategic_customers: tuple[str, ...] = ()
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        if not _NAME.fullmatch(self.database):
            raise ValueError(f"database is a name of letters, digits, - and _, not {self.database[:70]!r}")
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        if self.overlap_minutes < 1:
            raise ValueError("overlap_minutes is at least 1: what is committed late was stamped earlier")
