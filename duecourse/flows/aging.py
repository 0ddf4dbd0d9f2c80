"""Aging: by entity, customer, party, head office, currency or system, in document currencies or the group's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.currency import exponent_of
from canonical_model.money import written
from core.aging import Tallies, key_maker, no_due_date, rows_of, spans, tallied
from core.consolidation import Eliminated
from core.export_port import ExportedSums
from core.findings import Finding
from core.fx import RateSet
from core.group_aging import GroupSums
from core.hierarchy import heads
from core.parties import parties, party_of
from core.policy import Policy
from core.ports import Repository, UnitsOfWork
from core.sums_port import AgingBy, AgingMeant, LedgerSums, Meant
from duecourse.documents import Aged, AgedAmount, AgedRow, EliminatedRow
from duecourse.flows.export import behind
from duecourse.flows.history import refuse_unknown_past
from duecourse.flows.inquire import ItemsAsked, is_past, system_names
from duecourse.flows.party_marks import marks_of


class AgingAsked(Struct, frozen=True, kw_only=True):
    """Which items, grouped by what, in which currency."""

    items: ItemsAsked
    by: AgingBy
    #: the one currency to show all in; empty: each in its own
    currency: str = ""
    rate_type: str = ""


def aged(
    units: UnitsOfWork,
    *,
    actor: Actor,
    scope: Scope,
    asked: AgingAsked,
    policy: Policy,
    exported: ExportedSums | None = None,
) -> Aged:
    """The aging, and in one currency also what was eliminated between entities of the group.

    The sums are taken by the store, or out of an export of it; names, partners and rates are the store's.
    """
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        meant = _meant(repository, asked, policy)
        called = _called(asked.by, repository)
        rates = rate_set(repository, policy, rate_type=asked.rate_type)
        ledger = repository if exported is None else exported
        late = () if exported is None else behind(exported.made, repository.batch())
        tallies, eliminated, findings = _added(ledger, meant, called=called, currency=asked.currency, rates=rates)
    return Aged(
        as_of=meant.as_of,
        rows=tuple(_rows(tallies, meant.bounds, names)),
        eliminated=tuple(_eliminated(row) for row in eliminated),
        findings=(*late, *(_said(finding, names) for finding in findings)),
    )


def _meant(repository: Repository, asked: AgingAsked, policy: Policy) -> AgingMeant:
    past = asked.items.as_of if is_past(asked.items) else None
    if past is not None:
        refuse_unknown_past(repository, past, entity=asked.items.entity)
    batch = repository.batch_at(asked.items.known_at) if asked.items.known_at else None
    return AgingMeant(
        items=Meant(entity=asked.items.entity, past=past, batch=batch),
        by=asked.by,
        amounts="functional" if asked.currency else "document",
        as_of=asked.items.as_of or asked.items.today,
        bounds=policy.buckets,
        partners=repository.trading_partners() if asked.currency else {},
    )


def _added(
    ledger: LedgerSums, meant: AgingMeant, *, called: Mapping[str, str], currency: str, rates: RateSet
) -> tuple[Tallies, Sequence[Eliminated], Sequence[Finding]]:
    """Sums by key, what was eliminated, and what was noticed."""
    keyed = key_maker(meant.by, called)
    if not currency:
        tallies = tallied(ledger.aging_sums(meant), keyed=keyed)
        return tallies, (), _dateless(ledger, meant, any(found.incomplete for found in tallies.values()))
    group = GroupSums(keyed=keyed)
    group.take(ledger.aging_sums(meant))
    consolidated = group.consolidated(as_of=meant.as_of, currency=currency, rates=rates)
    findings = (*_dateless(ledger, meant, bool(group.dateless)), *consolidated.findings)
    tallies = group.tallies(as_of=meant.as_of, currency=currency, rates=rates)
    return tallies, consolidated.eliminated, findings


def _dateless(ledger: LedgerSums, meant: AgingMeant, some: bool) -> tuple[Finding, ...]:  # noqa: FBT001 - it is asked only then
    return no_due_date(ledger.dateless(meant)) if some else ()


def rate_set(repository: Repository, policy: Policy, *, rate_type: str) -> RateSet:
    """The exchange rates of one type as the policy wants them used."""
    return RateSet.of(repository.rates(), rate_type=rate_type, max_age_days=policy.rate_age_days, pivot=policy.pivot)


def _called(by: AgingBy, repository: Repository) -> dict[str, str]:
    """What rows are called that stand for more, or less, than one code."""
    if by == "party":
        return party_of(parties(repository.customers(), repository.party_verdicts(), marks=marks_of(repository)))
    if by == "head":
        return {str(customer): head for customer, head in heads(repository.customers()).items()}
    places = repository.customer_places() if by == "entity" else frozenset()
    used = Counter(entity for _, entity in places)
    return {f"{system}/{entity}": f"{system}/{entity}" for system, entity in places if used[entity] > 1}


def _rows(tallies: Tallies, bounds: tuple[int, ...], names: dict[str, str]) -> Iterator[AgedRow]:
    ends = spans(bounds)
    for row in rows_of(tallies, bounds):
        places = exponent_of(row.currency)
        yield AgedRow(
            key=_named(row.key, names),
            currency=row.currency,
            buckets=tuple(
                AgedAmount(from_=start, to=end, amount=written(minor, places))
                for (start, end), minor in zip(ends, row.sums, strict=True)
            ),
            unapplied=written(row.unapplied_minor, places),
            total=written(row.total_minor, places),
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
