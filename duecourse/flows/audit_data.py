"""Audit of the data before going live: contacts, terms, amounts, duplicates, rates."""

from __future__ import annotations

from datetime import date

from canonical_model.access import Actor, Scope
from core.audit_data import Books, audit
from core.holds import barred_persons
from core.policy import Policy
from core.ports import Repository, UnitsOfWork
from duecourse.documents import DataFinding
from duecourse.flows.inquire import system_names


def audit_data(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, system: str, as_of: date, policy: Policy, group: tuple[str, str]
) -> tuple[DataFinding, ...]:
    """Findings of one system, or of all. `group` is the group's currency and its rate type."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        books = _books(repository, policy=policy, group=group, as_of=as_of)
    found = audit(books, as_of=as_of)
    return tuple(
        DataFinding(
            system=names.get(one.system, one.system),
            entity=one.entity,
            record=one.record,
            finding=one.check,
            detail=one.detail,
            remedy=one.remedy,
        )
        for one in found
        if system in {"", names.get(one.system, "")}
    )


def _books(repository: Repository, *, policy: Policy, group: tuple[str, str], as_of: date) -> Books:
    return Books(
        entities=tuple(repository.entities()),
        customers=tuple(repository.customers()),
        persons=tuple(repository.persons()),
        terms=tuple(repository.terms()),
        control_accounts=tuple(repository.control_accounts()),
        rates=tuple(repository.rates()),
        items=tuple(repository.open_items()),
        group_currency=group[0],
        rate_type=group[1],
        rate_age_days=policy.rate_age_days,
        at_rest=barred_persons(repository.holds(), as_of),
    )
