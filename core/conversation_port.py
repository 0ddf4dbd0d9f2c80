"""What the flows need of the store about messages to customers and from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.identity import RecordId


class Conversations(Protocol):
    """Messages, of one account or of all. With `changing` nobody else changes any before this transaction ends."""

    def communications(
        self, *, customer_id: RecordId | None = None, state: str = "", changing: bool = False
    ) -> Sequence[Communication]:
        """Messages to customers, in a state or all."""
        ...

    def received_messages(
        self, *, customer_id: RecordId | None = None, state: str = "", changing: bool = False
    ) -> Sequence[ReceivedMessage]:
        """Messages from customers, in a state or all."""
        ...

    def received(self, prefix: str, *, changing: bool = False) -> Sequence[ReceivedMessage]:
        """Messages from customers whose id begins so."""
        ...

    def answered(self, message_ids: Sequence[str]) -> Sequence[Communication]:
        """Messages to customers that went out under these Message-IDs."""
        ...
