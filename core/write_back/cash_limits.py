"""What a product's adapter posts beside the cash: a discount, a small difference, a credit memo that is used up."""

from __future__ import annotations

from canonical_model.capabilities import WriteCapability
from canonical_model.write_back import CashAct


def beyond(act: CashAct, able: WriteCapability) -> str:
    """What of an act of cash a product takes from nobody but a person, in words; empty where it takes all of it."""
    what = (
        (not able.discounts and any(one.discount for one in act.applications), "a discount"),
        (not able.write_offs and any(one.written_off for one in act.applications), "what is written off"),
        (not able.credits and any(one.amount.minor < 0 for one in act.applications), "a credit that is used up"),
    )
    named = [name for refused, name in what if refused]
    return f"takes {' and '.join(named)} from nobody but a person: post it in the ERP" if named else ""
