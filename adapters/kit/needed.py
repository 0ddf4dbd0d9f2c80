"""What a plan needs to be told: items that are known, codes that are set."""

from __future__ import annotations

from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct
from canonical_model.writing import Known


def known_items(ids: tuple[RecordId, ...], known: Known) -> tuple[OpenItem, ...]:
    """The items an act names; ValueError if the store does not know one any more."""
    missing = [one for one in ids if one not in known.items]
    if missing:
        raise ValueError(f"{len(missing)} of its items are not known any more: run `duecourse sync`")
    return tuple(known.items[one] for one in ids)


def must_be_set(code: str, name: str, what: str) -> str:
    """A code that is this tenant's own; ValueError in words where it is not set."""
    if not code:
        raise ValueError(f"{name} is not set in the system's writing settings: {what} is this tenant's own")
    return code


def must_be_cash_alone(cash: CashAct) -> None:
    """ValueError where an act asks for more than cash on items: discounts, differences and credits are not built."""
    if any(one.discount or one.written_off or one.amount.minor < 0 for one in cash.applications):
        raise ValueError("only cash on items is posted here: discounts, differences and credits are posted in the ERP")
