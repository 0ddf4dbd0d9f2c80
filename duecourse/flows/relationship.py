"""What CRMs know of a customer: what was said lately, and what was agreed."""

from __future__ import annotations

from collections import deque
from typing import Final

from msgspec import Struct

from canonical_model.master_data import Customer
from canonical_model.relationships import Contract, Interaction
from core.crm import Links, links
from core.ports import Repository
from duecourse.flows.inquire import system_names

#: the newest of what was said
MOST_SAID: Final = 20


class Relationship(Struct, frozen=True, kw_only=True):
    """Out of all CRMs, the newest first."""

    said: tuple[Interaction, ...] = ()
    agreed: tuple[Contract, ...] = ()


def relationship_of(repository: Repository, customer: Customer) -> Relationship:
    """What stands at the CRM accounts that the customer is linked to."""
    accounts = [one.account_of[customer.id].id for one in crm_links(repository) if customer.id in one.account_of]
    said = [told for account in accounts for told in deque(repository.interactions(customer_id=account), MOST_SAID)]
    return Relationship(
        said=tuple(sorted(said, key=lambda told: told.happened_at, reverse=True)[:MOST_SAID]),
        agreed=tuple(contract for account in accounts for contract in repository.contracts(customer_id=account)),
    )


def crm_links(repository: Repository) -> list[Links]:
    """A link to each CRM."""
    every, names = repository.crm_accounts(), system_names(repository)
    customers = repository.customers() if every else ()
    by_system = {system: [one for one in every if one.system == system] for system in {one.system for one in every}}
    return [links(accounts, customers, names) for _, accounts in sorted(by_system.items())]
