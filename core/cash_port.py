"""What the flows need of the store about bank lines and advices that were taken in, and what is proposed of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from canonical_model.identity import RecordId
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction


class CashRecords(Protocol):
    """Bank lines and proposals. With `changing` nobody else changes any before this transaction ends."""

    def kept_transactions(
        self,
        *,
        state: str = "",
        ids: Collection[RecordId] | None = None,
        customers: Collection[RecordId] | None = None,
        newest: int | None = None,
        changing: bool = False,
    ) -> Sequence[KeptTransaction]:
        """Bank lines in a state, by id, or of customers, in the order they were taken in; so many of the end."""
        ...

    def kept_advices(
        self, *, state: str = "", ids: Collection[RecordId] | None = None, changing: bool = False
    ) -> Sequence[KeptAdvice]:
        """Remittance advices in a state, or by id, in the order they were taken in."""
        ...

    def bank_feeds(self) -> Sequence[BankFeed]:
        """How far the booked statements of each bank account were taken in."""
        ...

    def cash_proposals(
        self,
        *,
        states: Collection[str] = (),
        prefix: str = "",
        ids: Collection[RecordId] | None = None,
        changing: bool = False,
    ) -> Sequence[CashProposal]:
        """What is proposed of bank lines, in some states, by id or its beginning; those proposed first in front."""
        ...
