"""Reasons for not paying, and what the canonical model calls each of them.

The codes follow the adjustment reasons of ANSI X12 element 426 by meaning; the model's list is shorter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

OTHER: Final = "OTHER"
MISSING_DOCS: Final = "MISSING_DOCS"
NO_PO: Final = "NO_PO"
#: code → one of canonical_model.collecting.DISPUTE_REASONS
REASONS: Final[Mapping[str, str]] = {
    "PRICE_ERROR": "pricing",
    "ALLOWANCE_CHARGE": "discount_taken",
    "EXTENSION_MATH": "pricing",
    "DAMAGED": "damaged",
    "QUALITY": "quality",
    "QUANTITY_SHORT": "quantity",
    "WRONG_PRODUCT": "quality",
    "TERMS_DISPUTE": "contract",
    "PALLET_CONTAINER": "freight",
    "RETURN": "quality",
    "NOT_INVOICED_REL": "other",
    MISSING_DOCS: "other",
    "NOT_OURS": "wrong_customer",
    "DUPLICATE_BILLING": "duplicate",
    "BALANCE_DECLINED": "other",
    "CANCELLED": "contract",
    "FREIGHT": "freight",
    "FX_INCORRECT": "pricing",
    "SERVICE_INCORRECT": "quality",
    "LATE_DELIVERY": "late_delivery",
    "LOST": "not_received",
    "STALE_INVOICE": "other",
    "LATE_FEE_CONTESTED": "other",
    "PRIOR_OVERPAYMENT": "already_paid",
    "PRIOR_UNDERPAYMENT": "other",
    "TAX": "tax",
    "ADVERTISING_PROMO": "promotion",
    "VOLUME_REBATE": "promotion",
    "NO_OPEN_ITEM": "already_paid",
    NO_PO: "missing_po",
    "DESCRIPTION": "other",
    "CONTRACT_TERMS": "contract",
    "WITHHOLDING": "tax",
    "BANK_CHARGE": "other",
    OTHER: "other",
}
