"""Early signals from outside: what a credit agency, a court's register or the news say of a business.

An insolvency or a lawyer stops everything at once; everything else is shown to credit control, and holds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Final, Literal, get_args

from msgspec import Struct

from canonical_model.collecting import Activity, HoldKind
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from core.identities import official_ids
from core.parties import Party

SignalKind = Literal[
    "insolvency", "legal", "payment_default", "rating_down", "insured_limit_down", "address_unknown", "ownership",
    "watch",
]  # fmt: skip
KINDS: Final[tuple[str, ...]] = get_args(SignalKind)
#: what stops everything, and the hold that it becomes
GRAVE: Final[Mapping[str, HoldKind]] = {"insolvency": "insolvency", "legal": "legal"}


class Signal(Struct, frozen=True, kw_only=True):
    """What somebody outside says of a business; it names an account, or the business by an official id."""

    kind: SignalKind
    observed_on: date
    #: who says so, and the number under which they say it
    source: str
    reference: str = ""
    text: str = ""
    account: str = ""
    #: of the registration id: ISO 3166 alpha-2
    country: str = ""
    tax_id: str = ""
    registration_id: str = ""

    @property
    def told(self) -> str:
        """The signal in one line."""
        who = f"{self.source} {self.reference}".strip()
        return f"{self.kind.replace('_', ' ')}{f': {self.text}' if self.text else ''} ({who}, {self.observed_on})"


def businesses(
    signal: Signal, customers: Mapping[RecordId, Customer], found: Iterable[Party], *, named: RecordId | None
) -> tuple[Customer, ...]:
    """All accounts of the businesses that a signal is about: the account it names, or those with its official id."""
    wanted = set(official_ids(signal))
    groups = [
        party for party in found
        if named in party.customers or any(wanted & set(official_ids(customers[one])) for one in party.customers)
    ]  # fmt: skip
    about = {one for party in groups for one in party.customers}
    return tuple(customers[one] for one in sorted(about))


def activity_of(signal: Signal, customer: Customer) -> Activity:
    """The signal as it stands on an account: one however often it is told."""
    when = "" if signal.reference else signal.observed_on.isoformat()
    return Activity(
        id=engine_id("activity", (customer.id, "signal", signal.kind, signal.source, signal.reference, when)),
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        kind="signal",
        text=signal.told,
        happened_at=datetime.combine(signal.observed_on, time(), UTC),
        actor=signal.source,
    )
