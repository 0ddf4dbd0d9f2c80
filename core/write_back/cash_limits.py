"""What a product's adapter posts beside plain cash: discounts, small differences, credits, other currencies."""

from __future__ import annotations

from canonical_model.capabilities import WriteCapability
from canonical_model.write_back import CashAct


def beyond(act: CashAct, able: WriteCapability) -> str:
    """What of an act of cash a product takes from nobody but a person, in words; empty where it takes all of it."""
    parts = act.applications
    asked = {
        "discounts": ("a discount", any(one.discount for one in parts)),
        "write_offs": ("what is written off", any(one.written_off for one in parts)),
        "credits": ("a credit that is used up", any(one.amount.minor < 0 for one in parts)),
        "other_currencies": ("a payment in another currency than its items", _converted(act)),
    }
    refused = {name: what for name, (what, wanted) in asked.items() if wanted and not getattr(able, name)}
    if not refused:
        return ""
    why = "; ".join(able.left_to_people[name] for name in refused if name in able.left_to_people)
    told = f" ({why})" if why else ""
    return f"takes {' and '.join(refused.values())} from nobody but a person{told}: post it in the ERP"


def _converted(act: CashAct) -> bool:
    return act.payment is not None and act.payment.on_items.currency != act.payment.amount.currency
