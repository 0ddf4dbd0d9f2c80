"""The tables that are read, each with the key that tells its rows apart [sap.md §1.2]."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.reader.rows import Found, Source, T, ask
from adapters.sap.rfc.questions import Condition, in_groups, one_of, where

_LINE: Final = ("BUKRS", "BELNR", "GJAHR", "BUZEI")
OPEN: Final = Source(wire.Line, "BSID", _LINE)
CLEARED: Final = Source(wire.Line, "BSAD", _LINE)
HEADERS: Final = Source(wire.Header, "BKPF", ("BUKRS", "BELNR", "GJAHR"))
CUSTOMERS: Final = Source(wire.Customer, "KNA1", ("KUNNR",))
COMPANIES: Final = Source(wire.CustomerCompany, "KNB1", ("KUNNR", "BUKRS"))
DUNNINGS: Final = Source(wire.Dunning, "KNB5", ("KUNNR", "BUKRS", "MABER"))
CONTACTS: Final = Source(wire.Contact, "KNVK", ("PARNR",))
MAILS: Final = Source(wire.Mail, "ADR6", ("ADDRNUMBER", "PERSNUMBER", "CONSNUMBER"))
BANKS: Final = Source(wire.Bank, "KNBK", ("KUNNR", "BANKS", "BANKL", "BANKN"))
IBANS: Final = Source(wire.Iban, "TIBAN", ("BANKS", "BANKL", "BANKN", "BKONT"))
TERMS: Final = Source(wire.Terms, "T052", ("ZTERM", "ZTAGG"))


def company(code: str) -> Condition:
    """Rows of one company code."""
    return where("BUKRS", "=", code)


def ask_for_keys(
    client: EccClient,
    source: Source[T],
    conditions: Sequence[Condition],
    *,
    field: str,
    values: Sequence[str],
    most: int,
) -> Iterator[Found[T]]:
    """The rows whose field is one of many values, some values at a time."""
    for group in in_groups(values, most):
        yield ask(client, source, [*conditions, one_of(field, group)])


def ranges_of(numbers: Sequence[str], most: int) -> Iterator[tuple[Condition, ...]]:
    """Conditions on KUNNR that divide all customers, those unknown to us too: open at either end."""
    bounds = sorted(set(numbers))[most - 1 :: most]
    edges = ["", *bounds, ""]
    for start, end in pairwise(edges):
        above = (where("KUNNR", ">", start),) if start else ()
        below = (where("KUNNR", "<=", end),) if end else ()
        yield (*above, *below)
