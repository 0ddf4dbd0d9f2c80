"""Which bank accounts and addresses join customers, as the store stands."""

from __future__ import annotations

from core.identities import joining, shared
from core.parties import Marks
from core.ports import Repository


def marks_of(repository: Repository) -> Marks:
    """Customer id → the shared accounts and addresses that join it."""
    return joining(shared(repository.every_customer(), repository.bank_accounts()))
