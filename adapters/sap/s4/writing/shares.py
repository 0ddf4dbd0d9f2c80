"""What a receipt does to one item when it is cleared: all of it, all but a discount, or a part.

A part leaves the rest open in one of two ways: as a residual item, which needs a reason code, or as a part payment that
hangs on the item. SAP combines neither discount nor residual with a part payment [sap.md §2.4].
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.kit.compared import plain_amount
from adapters.kit.places import item_place
from adapters.sap.s4.settings import Writing
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application

#: what an item may be beside the receipt
OPEN: Final = "open"
CLEARED: Final = "cleared with the receipt"
#: heads of what a clearing's content says of an item's place: amounts, and the reason code of what stays open
DISCOUNT, PARTIAL, RESIDUAL, REASON = "discount ", "partial ", "residual ", "reason "


class Share(Struct, frozen=True, kw_only=True):
    """One item of a clearing."""

    place: str
    #: what the item is afterwards, in the words in which it is looked at again
    becomes: str
    #: what the message says beside the item, by head and place
    told: dict[str, str]


def rest_open(amount: str) -> str:
    """An item that was cleared, of which so much is open as a new one."""
    return f"{CLEARED}, {amount} stays open"


def paid_in_part(amount: str) -> str:
    """An item that is open as before, with a part payment that hangs on it."""
    return f"{amount} paid in part"


def share_of(item: OpenItem, one: Application, settings: Writing) -> Share:
    """What an application does; ValueError in words where SAP's service cannot say it."""
    off, place = one.off_item, item_place(item.native_key)
    rest = item.open - off
    if off.currency != item.currency:
        raise ValueError(f"{item.document_no} is in {item.currency}, and is not cleared in {off.currency}")
    if item.kind == "down_payment":
        raise ValueError(f"{item.document_no} has a special G/L indicator: SAP's clearing service takes none")
    if not off or (off.minor > 0) != (item.open_minor > 0) or abs(off) > abs(item.open):
        raise ValueError(f"{item.open} is open of {item.document_no}: {off} cannot go off it")
    discount = {f"{DISCOUNT}{place}": _plain(one.discount)} if one.discount else {}
    if not rest:
        return Share(place=place, becomes=CLEARED, told=discount)
    if item.open_minor < 0:
        raise ValueError(f"{item.document_no} is a credit: it is used up whole, not {off} of {item.open}")
    code = settings.difference_reasons.get(one.reason, "")
    if code:
        told = {f"{RESIDUAL}{place}": _plain(rest), f"{REASON}{place}": code}
        return Share(place=place, becomes=rest_open(_plain(rest)), told={**discount, **told})
    if discount:
        raise ValueError(
            f"a discount on {item.document_no}, of which {rest} stays open, needs a reason code for a residual item: "
            f"set difference_reasons for {one.reason or 'short_payment'} in the system's writing settings"
        )
    return Share(place=place, becomes=paid_in_part(_plain(off)), told={f"{PARTIAL}{place}": _plain(off)})


def _plain(amount: Money | None) -> str:
    return plain_amount(f"{amount.amount:f}") if amount is not None else ""
