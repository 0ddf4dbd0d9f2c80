"""What the engine and the flows need of what the sources said: the reading part of the repository."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from canonical_model.collecting import Hold
from canonical_model.identity import RecordId
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.receivables import OpenItem, Receipt, SettlementLeg
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange


class SourceRecords(Protocol):
    """Records of sources within one transaction and scope."""

    def entities(self) -> Sequence[LegalEntity]: ...
    def customers(self, *, entity: str = "", number: str = "") -> Sequence[Customer]: ...
    def persons(self, *, customer_id: RecordId | None = None) -> Sequence[Person]: ...
    def bank_accounts(self, *, customer_id: RecordId | None = None) -> Sequence[BankAccount]:
        """Accounts at banks that customers pay from."""
        ...

    def crm_organisations(self) -> Sequence[CrmOrganisation]: ...
    def crm_accounts(self) -> Sequence[CrmAccount]: ...
    def interactions(self, *, customer_id: RecordId | None = None) -> Iterator[Interaction]: ...
    def contracts(self, *, customer_id: RecordId | None = None) -> Sequence[Contract]: ...
    def control_accounts(self) -> Sequence[ControlAccount]: ...
    def control_balances(self) -> Sequence[ControlBalance]: ...
    def trading_partners(self) -> dict[str, str]:
        """Customer id → the entity of the group that the customer is; third parties are not in it."""
        ...

    def customer_places(self) -> frozenset[tuple[str, str]]:
        """The systems and entities that have customers."""
        ...

    def terms(self) -> Sequence[PaymentTerms]: ...
    def rates(self) -> Sequence[ExchangeRate]: ...

    def open_items(
        self, *, entity: str = "", customer_id: RecordId | None = None, batch: int | None = None,
        within: CustomerRange = EVERY_CUSTOMER,
    ) -> Iterator[OpenItem]:  # fmt: skip
        """Items with an open amount now, or as recorded at `batch`; streamed, ordered by entity, customer, id."""
        ...

    def open_items_numbered(self, numbers: Collection[str]) -> Sequence[OpenItem]:
        """Open items with these document numbers, of whatever account."""
        ...

    def persons_at(self, addresses: Collection[str]) -> Sequence[Person]:
        """People with these mail addresses, however they are capitalised."""
        ...

    def items(
        self,
        ids: Iterable[RecordId] | None = None,
        *,
        entity: str = "",
        customer_id: RecordId | None = None,
        batch: int | None = None,
    ) -> Iterator[OpenItem]:
        """Items open or settled, by id (none given, none found) or all in scope; streamed."""
        ...

    def legs(
        self, *, entity: str = "", settled_after: date | None = None, batch: int | None = None
    ) -> Iterator[SettlementLeg]:
        """Settlement legs dated after a day, streamed."""
        ...

    def receipts(self, *, customer_id: RecordId | None = None) -> Iterator[Receipt]: ...
    def holds(self, *, batch: int | None = None) -> Sequence[Hold]:
        """All but what is our own block seen in the ERP: the record behind it holds already."""
        ...
