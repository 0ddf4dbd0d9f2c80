"""What the class of a payment schedule is to a collector, as data [oracle.md §2.1]."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from canonical_model.master_data import AccountKind
from canonical_model.receivables import DocumentType, ItemKind, LegKind


class Nature(Struct, frozen=True, kw_only=True):
    """What payment schedules of one class are."""

    document: DocumentType
    kind: ItemKind = "whole"
    leg: LegKind = "item"
    #: money received
    receipt: bool = False
    why_not: str = ""


RECEIPT_CLASS: Final = "PMT"
NATURES: Final[dict[str, Nature]] = {
    "INV": Nature(document="invoice"),
    "DM": Nature(document="invoice"),
    "CB": Nature(document="invoice"),
    "CM": Nature(document="credit_memo"),
    "PMT": Nature(document="receipt", kind="unapplied", leg="receipt", receipt=True),
    "DEP": Nature(document="down_payment_request", kind="down_payment", why_not="a deposit that was agreed on"),
    "GUAR": Nature(document="journal", why_not="a guarantee: nothing is owed yet"),
    "BR": Nature(document="journal", why_not="a bill receivable: it is collected by the bank"),
}
ACCOUNTS: Final[dict[str, AccountKind]] = {
    "RECEIVABLE": "receivable", "UNAPPLIED": "unapplied", "UNIDENTIFIED": "unidentified",
}  # fmt: skip
#: a receipt that was taken back [AR_CASH_RECEIPTS_ALL.STATUS: REV, NSF, STOP]
REVERSED: Final = frozenset({"REV", "NSF", "STOP"})
EXCLUDED: Final = "EXCLUDED"
CREDIT_HOLD: Final = "CREDIT_HOLD"
