"""What a person says a reply means: the labels that readings are held against."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from msgspec import Struct

from core.replies.intents import Intent


class LabelledPromise(Struct, frozen=True, kw_only=True):
    """A promise as labelled."""

    date: date | None = None
    amount: str | None = None
    currency: str | None = None
    invoices: tuple[str, ...] = ()


class LabelledDispute(Struct, frozen=True, kw_only=True):
    """A dispute as labelled."""

    reason: str
    invoices: tuple[str, ...] = ()
    amount: str | None = None


class LabelledClaim(Struct, frozen=True, kw_only=True):
    """A claim that something was paid, as labelled."""

    date: date | None = None
    amount: str | None = None
    reference: str | None = None
    invoices: tuple[str, ...] = ()


class Labels(Struct, frozen=True, kw_only=True):
    """Everything that is labelled of one reply."""

    intents: tuple[Intent, ...]
    promises: tuple[LabelledPromise, ...] = ()
    disputes: tuple[LabelledDispute, ...] = ()
    paid_claims: tuple[LabelledClaim, ...] = ()
    redirect: str | None = None
    return_date: date | None = None


def same_amount(one: str | None, other: str | None) -> bool:
    """Whether two decimal texts are the same number."""
    if one is None or other is None:
        return one is other
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False
