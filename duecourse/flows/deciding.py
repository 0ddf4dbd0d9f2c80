"""Deciding on accounts: what is looked at on a day, page by page, and what is decided on each account."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from msgspec import Struct, field, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.decisions import Decision
from core.decisions import decide
from core.escalation_cases import Made
from core.policy import Policy
from core.policy_book import PoliciesOf, PolicyBook
from core.ports import Clock, Repository, UnitsOfWork
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import Knowledge, gather, views
from duecourse.flows.foresight import Foresee, nothing_foreseen
from duecourse.flows.relations import RelationsKept


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
    #: what a risk model says of a day
    foresee: Foresee = nothing_foreseen
    #: who belongs together, as it was worked out last
    relations: RelationsKept = field(default_factory=RelationsKept)


def known_on(run: Assessing, repository: Repository, as_of: date) -> Knowledge:
    """All that decisions look at beside the accounts' own records."""
    return gathered(run, repository, run.policy, as_of)


def gathered(run: Assessing, repository: Repository, policy: Policy, as_of: date) -> Knowledge:
    """What decisions by a policy look at beside the accounts' own records, the risk model's word included."""
    foreseen = run.foresee(repository, as_of, policy.horizon_days)
    return gather(
        repository, policy=policy, as_of=as_of, now=run.clock.now(), rate_type=run.rate_type, foreseen=foreseen,
        related=run.relations.of(repository, run.scope),
    )  # fmt: skip


def decided(run: Assessing, repository: Repository, *, as_of: date) -> Iterator[Decision]:
    """The decisions on all accounts, page by page, while the repository's unit of work is open."""
    for page in pages(repository, known_on(run, repository, as_of)):
        yield from (one.decision for one in decided_on(run, page))


def decided_on(run: Assessing, page: Knowledge) -> Iterator[Made]:
    """The decisions on a page's accounts, each with its account and its policy."""
    policies = PoliciesOf(structs.replace(run.book, names=page.names), on=page.as_of)
    for view in views(page, policy=run.policy):
        policy = policies.of(view)
        yield Made(decide(view, policy=policy, as_of=page.as_of, batch=page.batch, rates=page.rates), view, policy)
