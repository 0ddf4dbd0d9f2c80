"""Rules of disputes: what kind each reason is of, who resolves it, and by when, as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, Literal, get_args

from msgspec import Struct

from core.findings import NotAllowed

Category = Literal["pricing", "delivery", "contract_terms", "invoice_accuracy", "payment", "other"]
RootCause = Literal[
    "price_master", "order_entry", "shipping", "carrier", "product_quality", "billing", "tax_setup", "contract",
    "cash_application", "customer_error", "promotion_not_agreed", "unknown",
]  # fmt: skip
ROOT_CAUSES: Final[tuple[str, ...]] = get_args(RootCause)
#: canonical reason → the kind that it is of
CATEGORIES: Final[Mapping[str, Category]] = {
    "pricing": "pricing",
    "promotion": "pricing",
    "discount_taken": "pricing",
    "quantity": "delivery",
    "quality": "delivery",
    "damaged": "delivery",
    "not_received": "delivery",
    "late_delivery": "delivery",
    "freight": "delivery",
    "contract": "contract_terms",
    "duplicate": "invoice_accuracy",
    "wrong_customer": "invoice_accuracy",
    "tax": "invoice_accuracy",
    "missing_po": "invoice_accuracy",
    "already_paid": "payment",
}
#: kind → where it most often comes from, until somebody found out
LIKELY_CAUSE: Final[Mapping[str, RootCause]] = {
    "pricing": "price_master", "promotion": "promotion_not_agreed", "discount_taken": "customer_error",
    "quantity": "order_entry", "quality": "product_quality", "damaged": "carrier", "not_received": "carrier",
    "late_delivery": "shipping", "freight": "shipping", "contract": "contract", "duplicate": "billing",
    "wrong_customer": "billing", "tax": "tax_setup", "missing_po": "order_entry", "already_paid": "cash_application",
}  # fmt: skip


class DisputeRoute(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who resolves disputes of some reasons or categories, and in how many days."""

    #: canonical reasons or categories
    of: tuple[str, ...]
    owner: str
    sla_days: int


_DEFAULT = (
    DisputeRoute(of=("already_paid",), owner="cash_application", sla_days=3),
    DisputeRoute(of=("pricing",), owner="sales", sla_days=10),
    DisputeRoute(of=("delivery",), owner="logistics", sla_days=10),
    DisputeRoute(of=("contract_terms",), owner="legal", sla_days=21),
    DisputeRoute(of=("invoice_accuracy",), owner="billing", sla_days=5),
)


class DisputeRules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All routes: of those that fit, the first one is taken."""

    routes: tuple[DisputeRoute, ...] = _DEFAULT
    otherwise: DisputeRoute = DisputeRoute(of=(), owner="collections", sla_days=14)

    def route(self, reason: str) -> DisputeRoute:
        """Who resolves a dispute of this reason."""
        names = {reason, category_of(reason)}
        return next((one for one in self.routes if names & set(one.of)), self.otherwise)

    def due_on(self, reason: str, opened: date) -> date:
        """The day by which it is to be closed."""
        return opened + timedelta(days=self.route(reason).sla_days)


def category_of(reason: str) -> Category:
    """The kind that a canonical reason is of."""
    return CATEGORIES.get(reason, "other")


def root_cause(name: str) -> str:
    """A root cause of the list; NotAllowed names the list otherwise. Empty stays empty."""
    if name and name not in ROOT_CAUSES:
        raise NotAllowed(f"unknown root cause {name!r}; known: {', '.join(ROOT_CAUSES)}")
    return name
