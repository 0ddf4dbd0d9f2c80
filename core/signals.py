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


class Businesses:
    """Who may be meant by a signal, found by one look each."""

    def __init__(self, customers: Mapping[RecordId, Customer], found: Iterable[Party]) -> None:
        self._customers = customers
        self._of_account: dict[RecordId, Party] = {}
        self._stating: dict[str, dict[RecordId, Party]] = {}
        for party in found:
            for one in party.customers:
                self._of_account[one] = party
                for official in official_ids(customers[one]):
                    self._stating.setdefault(official, {})[party.id] = party

    def meant(self, signal: Signal, *, named: RecordId | None) -> tuple[Customer, ...]:
        """All accounts of the businesses that it is about: that of the account it names, those with its official id."""
        own = None if named is None else self._of_account.get(named)
        groups = {} if own is None else {own.id: own}
        for official in official_ids(signal):
            groups |= self._stating.get(official, {})
        about = {one for party in groups.values() for one in party.customers}
        return tuple(self._customers[one] for one in sorted(about))


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
