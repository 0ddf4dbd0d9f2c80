"""A customer's account in one company code, as the place that a step locks."""

from __future__ import annotations

from adapters.kit.places import CUSTOMER, place
from adapters.sap.numbers import padded


def customer_place(entity: str, number: str) -> str:
    """Of a customer's account in one company code."""
    return place(CUSTOMER, entity, padded(number))
