"""Assess: decide on every account, keep what differs from the last decision, propose certain cash; and explain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from canonical_model.wire import to_wire
from core.account import AccountView
from core.decisions import decide, differs
from core.findings import NotAllowed
from core.holds import account_holds
from core.policy import Policy
from core.policy_book import PoliciesOf, PolicyBook
from core.ports import Clock, Recorded, Repository, UnitsOfWork
from core.replay import packed, recorded
from core.worklist import Worklist, worklist
from duecourse.documents import Assessed, DecisionRow, Explained, ReasonRow, Worked
from duecourse.flows.account_pages import page_of, pages
from duecourse.flows.account_views import Knowledge, gather, one_view, views
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.apply_cash import propose_cash
from duecourse.flows.inquire import quarantine_row
from duecourse.flows.lifting import cede_blocks, propose_liftings
from duecourse.flows.relationship import relationship_of


class Assessing(Struct, frozen=True, kw_only=True):
    """One run's companions: store, who, when, by which policy, and what each system can keep."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    clock: Clock
    #: the group's policy, and the book of what differs of it
    policy: Policy
    book: PolicyBook
    group_currency: str
    rate_type: str
    #: system id → capabilities
    capabilities: Mapping[str, Capabilities]


def known_on(run: Assessing, repository: Repository, as_of: date) -> Knowledge:
    """All that decisions look at beside the accounts' own records."""
    return gather(repository, policy=run.policy, as_of=as_of, now=run.clock.now(), rate_type=run.rate_type)


def assess_accounts(run: Assessing, *, as_of: date, shadow: bool) -> Assessed:
    """Decide on every account; with `shadow`, keep and propose nothing. Another day than today is always a shadow's.

    Items are as of that day; holds, promises and quarantine are today's.
    """
    if as_of != run.clock.today() and not shadow:
        raise NotAllowed(f"decisions are kept for today only: add --shadow to see those of {as_of}")
    found = _looked(run, as_of=as_of, shadow=shadow)
    return structs.replace(found.told(), proposed=0 if shadow else _written(run, found))


def _looked(run: Assessing, *, as_of: date, shadow: bool) -> _Findings:
    """Every account decided on in one snapshot."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = known_on(run, repository, as_of)
        if shadow or not _ceded(run, known):
            return _found(run, repository, known, keeps=not shadow)
    # What was just left to the ERP holds its account like any of finance's blocks: all is looked at anew.
    with run.units.snapshot(run.actor, run.scope) as repository:
        return _found(run, repository, known_on(run, repository, as_of), keeps=True)


def _found(run: Assessing, repository: Repository, known: Knowledge, *, keeps: bool) -> _Findings:
    found = _Findings(known, keeps=keeps)
    for page in pages(repository, known):
        found.take(page, _decided(run, page))
    return found


def _written(run: Assessing, found: _Findings) -> int:
    """Keep what changed, and propose what is certain; how many proposals."""
    with run.units.unit(run.actor, run.scope) as repository:
        found.keep(repository)
        proposed = propose_cash(repository, found.with_cash(), run.capabilities, proposer=run.actor.id)
        return proposed + propose_liftings(repository, found.known, run.capabilities, actor=run.actor)


def _ceded(run: Assessing, known: Knowledge) -> int:
    """Before anything is decided: a block that stays in the ERP holds its account like any of finance's."""
    with run.units.unit(run.actor, run.scope) as repository:
        return cede_blocks(repository, known, run.capabilities)


def decided(run: Assessing, repository: Repository, *, as_of: date) -> Iterator[Decision]:
    """The decisions on all accounts, page by page, while the repository's unit of work is open."""
    for page in pages(repository, known_on(run, repository, as_of)):
        yield from (one.decision for one in _decided(run, page))


class _Made(NamedTuple):
    """A decision with the account that it was made on, and the policy that it was made by."""

    decision: Decision
    account: AccountView
    policy: Policy


def _decided(run: Assessing, page: Knowledge) -> Iterator[_Made]:
    policies = PoliciesOf(structs.replace(run.book, names=page.names), on=page.as_of)
    for view in views(page, policy=run.policy):
        policy = policies.of(view)
        yield _Made(decide(view, policy=policy, as_of=page.as_of, batch=page.batch, rates=page.rates), view, policy)


class _Findings:
    """What an assessment leaves behind of each page: a line, and what is to be kept and proposed of it."""

    def __init__(self, known: Knowledge, *, keeps: bool) -> None:
        self.known, self._keeps = known, keeps
        self._differing = 0
        self._rows: list[tuple[_Place, DecisionRow]] = []
        self._changed: list[tuple[_Place, Decision, Recorded]] = []
        self._policies: dict[str, Policy] = {}
        self._cash: dict[RecordId, Sequence[OpenItem]] = {}

    def take(self, page: Knowledge, made: Iterable[_Made]) -> None:
        """Note the decisions on a page's accounts."""
        for one in made:
            place = _place(one.decision)
            self._rows.append((place, decision_row(one.decision, page)))
            if differs(one.decision, page.decisions.get(one.decision.customer_id)):
                self._differing += 1
                self._note(place, one)
        if self._keeps:
            self._cash |= {one: items for one, items in page.items.items() if any(item.is_cash for item in items)}

    def _note(self, place: _Place, one: _Made) -> None:
        # A shadow counts what would change, and holds none of it.
        if self._keeps:
            self._changed.append((place, one.decision, recorded(one.decision, one.account)))
            self._policies[one.decision.policy_version] = one.policy

    def told(self) -> Assessed:
        """What a command prints: accounts in the order of systems, entities and numbers."""
        rows = sorted(self._rows, key=itemgetter(0))
        return Assessed(
            as_of=self.known.as_of,
            batch=self.known.batch,
            decisions=tuple(row for _, row in rows),
            changed=self._differing,
            proposed=0,
        )

    def with_cash(self) -> Knowledge:
        """The accounts on which cash stands."""
        return structs.replace(self.known, items=self._cash)

    def keep(self, repository: Repository) -> None:
        """Keep changed decisions with what they were made of, so that each can be made again; and judged promises."""
        because = f"assessment as of {self.known.as_of}, batch {self.known.batch}"
        changed = sorted(self._changed, key=itemgetter(0))
        repository.put_all([decision for _, decision, _ in changed], because=because)
        repository.put_all([one for promises in self.known.promises.values() for one in promises], because=because)
        repository.keep_inputs([told for _, _, told in changed])
        for version, policy in self._policies.items():
            repository.keep_content(version, packed(policy))
        if changed:
            repository.keep_content(self.known.rates.id, packed(self.known.rates))


#: where an account stands among all
_Place = tuple[str, str, str, str]


def _place(decision: Decision) -> _Place:
    return decision.system, decision.entity, decision.customer_number, decision.customer_id


def decision_row(decision: Decision, known: Knowledge) -> DecisionRow:
    """A decision as commands print it."""
    customer = known.customers.get(decision.customer_id)
    system = known.names.get(decision.system, decision.system)
    return DecisionRow(
        account=f"{system}/{decision.entity}/{decision.customer_number}",
        name=customer.name if customer else "",
        system=system,
        entity=decision.entity,
        move=decision.move,
        next_step=decision.next_step,
        reasons=tuple(ReasonRow(rule=r.rule, text=r.text, evidence=r.evidence) for r in decision.reasons),
        score=decision.score,
        items=decision.items,
    )


def work(run: Assessing, *, collector: str, limit: int, after: str) -> Worked:
    """One page of the worklist, decided on what is known now: who paid since the last assessment is not on it."""
    page = (int(after) if after.isdigit() else 0, limit)
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = known_on(run, repository, run.clock.today())
        found = _ranked(run, pages(repository, known), known, collector=collector, page=page)
        shown = repository.customers_of(row.decision.customer_id for row in found.rows)
    named = structs.replace(known, customers={customer.id: customer for customer in shown})
    return Worked(
        accounts=tuple(decision_row(row.decision, named) for row in found.rows),
        next=None if found.next_after is None else str(found.next_after),
        findings=tuple(finding.detail for finding in found.findings),
    )


def _ranked(
    run: Assessing, read: Iterable[Knowledge], known: Knowledge, *, collector: str, page: tuple[int, int]
) -> Worklist:
    collectors: dict[str, str] = {}

    def every() -> Iterator[Decision]:
        # The worklist asks for an account's collector after it was handed its decision.
        for some in read:
            collectors.update((customer.id, customer.collector) for customer in some.customers.values())
            yield from (one.decision for one in _decided(run, some))

    return worklist(
        every(),
        currency=run.group_currency,
        rates=known.rates,
        on=known.as_of,
        collectors=collectors,
        collector=collector or None,
        page=page,
    )


def explain_account(run: Assessing, account: str) -> Explained:
    """The decision for one account as it would be made now, and every record it looks at."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        customer = find_customer(repository, account)
        related = relationship_of(repository, customer)
        known = page_of(repository, known_on(run, repository, run.clock.today()), customer.id)
    view = one_view(known, customer, policy=run.policy)
    policy = structs.replace(run.book, names=known.names).policy_for(view, on=known.as_of)
    decision = decide(view, policy=policy, as_of=known.as_of, batch=known.batch, rates=known.rates)
    holds = account_holds(
        view.holds,
        view.promises,
        view.disputes,
        as_of=known.as_of,
        grace_days=run.policy.promise_tolerance_days,
    )
    return Explained(
        account=decision_row(decision, known),
        customer={"account": account_name(customer, known.names), **_customer(customer)},
        items=_wired(sorted(view.items, key=lambda item: (item.due_date or date.max, item.document_no))),
        holds=_wired(holds),
        promises=_wired(view.promises),
        disputes=_wired(view.disputes),
        notes=_wired(sorted(view.activities, key=lambda activity: activity.happened_at)),
        quarantined=tuple(quarantine_row(record, known.names) for record in view.quarantined),
        said=_wired(related.said),
        agreed=_wired(related.agreed),
    )


def _customer(customer: Customer) -> dict[str, Any]:
    return to_wire(customer)


def _wired(records: Sequence[Any]) -> tuple[dict[str, Any], ...]:
    return tuple(to_wire(record) for record in records)
