"""What is read of some accounts at a time: the part of the repository that deciding on a whole ledger goes through."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from canonical_model.collecting import Activity, PromiseToPay
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction
from canonical_model.master_data import Customer
from canonical_model.oversight import Escalation
from canonical_model.receivables import OpenItem, Receipt
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange


class AccountRecords(Protocol):
    """Records of many accounts, streamed, and of some named ones, within one transaction and scope."""

    def every_customer(self) -> Iterator[Customer]:
        """All customers, streamed, by entity and id."""
        ...

    def customers_of(self, ids: Iterable[RecordId]) -> Sequence[Customer]: ...
    def receipts_of(self, customers: Iterable[RecordId], *, since: date | None = None) -> Sequence[Receipt]:
        """The receipts of some customers; all of them, or those of a day or later and those without any day."""
        ...

    def receipts_over(self, amounts: Collection[tuple[str, int]], *, since: date | None = None) -> Sequence[Receipt]:
        """Receipts of whoever it is over just these amounts (currency, minor units as receipts have them)."""
        ...

    def activities_of(self, customers: Iterable[RecordId]) -> Sequence[Activity]: ...

    def open_items_of(self, customers: Iterable[RecordId], *, with_credit: bool = False) -> Iterator[OpenItem]:
        """Open items of these customers, streamed, by entity, customer and id; `with_credit`: of those owed any."""
        ...

    def versions(self, kinds: Sequence[str]) -> tuple[tuple[int, int], ...]:
        """Of each kind of record its newest batch and how many there are; where something changed, one of them did."""
        ...

    def customer_count(self) -> int:
        """How many customers there are."""
        ...

    def last_decisions(self, within: CustomerRange = EVERY_CUSTOMER) -> Iterator[Decision]:
        """The newest decision of each account, streamed, by entity and customer."""
        ...

    def put_all(
        self,
        records: Sequence[
            Decision | PromiseToPay | KeptTransaction | CashProposal | KeptAdvice | BankFeed | Escalation
        ],
        *,
        because: str,
    ) -> int:
        """`put` of many records at once, in their order; how many were written."""
        ...
