"""Aging: by entity, customer, party, head office, currency or system, in document currencies or the group's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from core.aging import Aging, AgingBy, AgingRow, aging
from core.consolidation import Eliminated, partners_of
from core.findings import Finding
from core.fx import RateSet
from core.group_aging import group_aging
from core.hierarchy import heads
from core.parties import parties, party_of
from core.policy import Policy
from core.ports import Repository, UnitsOfWork
from duecourse.documents import Aged, AgedAmount, AgedRow, EliminatedRow
from duecourse.flows.inquire import ItemsAsked, items_at, system_names
from duecourse.flows.party_marks import marks_of


class AgingAsked(Struct, frozen=True, kw_only=True):
    """Which items, grouped by what, in which currency."""

    items: ItemsAsked
    by: AgingBy
    #: the one currency to show all in; empty: each in its own
    currency: str = ""
    rate_type: str = ""


def aged(units: UnitsOfWork, *, actor: Actor, scope: Scope, asked: AgingAsked, policy: Policy) -> Aged:
    """The aging, and in one currency also what was eliminated between entities of the group."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        customers = repository.customers()
        items = list(items_at(repository, asked.items))
        rates = rate_set(repository, policy, rate_type=asked.rate_type)
        called = _called(asked.by, customers, lambda: _parties(repository, customers))
    found, eliminated, findings = _aging(items, customers, asked=asked, policy=policy, rates=rates, called=called)
    return Aged(
        as_of=found.as_of,
        rows=tuple(_row(row, names) for row in found.rows),
        eliminated=tuple(_eliminated(row) for row in eliminated),
        findings=tuple(_said(finding, names) for finding in findings),
    )


def rate_set(repository: Repository, policy: Policy, *, rate_type: str) -> RateSet:
    """The exchange rates of one type as the policy wants them used."""
    return RateSet.of(repository.rates(), rate_type=rate_type, max_age_days=policy.rate_age_days, pivot=policy.pivot)


def _aging(
    items: Sequence[OpenItem],
    customers: Sequence[Customer],
    *,
    asked: AgingAsked,
    policy: Policy,
    rates: RateSet,
    called: Mapping[str, str],
) -> tuple[Aging, Sequence[Eliminated], Sequence[Finding]]:
    as_of = asked.items.as_of or asked.items.today
    if not asked.currency:
        found = aging(items, as_of=as_of, bounds=policy.buckets, by=asked.by, names=called)
        return found, (), found.findings
    group = group_aging(
        items,
        as_of=as_of,
        bounds=policy.buckets,
        by=asked.by,
        currency=asked.currency,
        rates=rates,
        names=called,
        partners=partners_of(customers),
    )
    return group.aging, group.consolidated.eliminated, group.aging.findings


def _parties(repository: Repository, customers: Sequence[Customer]) -> dict[str, str]:
    return party_of(parties(customers, repository.party_verdicts(), marks=marks_of(repository)))


def _called(by: AgingBy, customers: Sequence[Customer], parties_of: Callable[[], dict[str, str]]) -> dict[str, str]:
    """What rows are called that stand for more, or less, than one code."""
    if by == "party":
        return parties_of()
    if by == "head":
        return {str(customer): head for customer, head in heads(customers).items()}
    places = {(one.system, one.entity) for one in customers} if by == "entity" else set()
    used = Counter(entity for _, entity in places)
    return {f"{system}/{entity}": f"{system}/{entity}" for system, entity in places if used[entity] > 1}


def _row(row: AgingRow, names: dict[str, str]) -> AgedRow:
    return AgedRow(
        key=_named(row.key, names),
        currency=row.currency,
        buckets=tuple(
            AgedAmount(from_=bucket.from_, to=bucket.to, amount=f"{bucket.amount.amount:f}") for bucket in row.buckets
        ),
        unapplied=f"{row.unapplied.amount:f}",
        total=f"{row.total.amount:f}",
        incomplete=row.incomplete,
    )


def _named(key: str, names: dict[str, str]) -> str:
    """A key with the system's name in place of its id."""
    system, slash, rest = key.partition("/")
    return names.get(system, system) + slash + rest


def _eliminated(row: Eliminated) -> EliminatedRow:
    return EliminatedRow(entity=row.entity, partner=row.partner, functional=row.functional, group=row.group)


def _said(finding: Finding, names: dict[str, str]) -> str:
    where = " ".join(part for part in (names.get(finding.system, finding.system), finding.entity) if part)
    remedy = f" — {finding.remedy}" if finding.remedy else ""
    record = f" ({finding.record})" if finding.record else ""
    return f"{where + ': ' if where else ''}{finding.detail}{record}{remedy}"
