"""Our side: the decisions of a shadow, an assessment that is kept, and the replay of what was kept."""

from __future__ import annotations

from datetime import date, datetime

from benchmarks.large_ledger import ACTOR, DAY, NOW
from benchmarks.measured_process import DecisionsTask, Did, run
from canonical_model.access import EVERYTHING
from core.policy import DEFAULT_POLICY
from core.policy_book import PolicyBook
from duecourse.flows.assess import assess_accounts
from duecourse.flows.deciding import Assessing, decided
from duecourse.flows.replay import replay_decisions
from duecourse.interpreter import look_rarely
from store import Store


class Still:
    """A clock that stands at the ledger's evening."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return DAY


def assessing(store: Store) -> Assessing:
    """An assessment by the policy that comes along."""
    return Assessing(
        units=store, actor=ACTOR, scope=EVERYTHING, clock=Still(), policy=DEFAULT_POLICY,
        book=PolicyBook(base=DEFAULT_POLICY), group_currency="EUR", rate_type="M", capabilities={},
    )  # fmt: skip


def done(task: DecisionsTask) -> Did:
    """One of the three."""
    store = Store(task.database)
    try:
        return _done(task, assessing(store))
    finally:
        store.close()


def _done(task: DecisionsTask, assessment: Assessing) -> Did:
    if task.what == "list":
        return Did(count=len(assess_accounts(assessment, as_of=DAY, shadow=True).decisions))
    if task.what == "record":
        return Did(count=assess_accounts(assessment, as_of=DAY, shadow=False).changed)
    if task.what == "replay":
        found = replay_decisions(assessment, "", told=lambda *_: None)
        return Did(count=found.replayed, differing=len(found.differing) + found.without_inputs)
    with assessment.units.snapshot(ACTOR, EVERYTHING) as repository:
        return Did(count=sum(1 for _ in decided(assessment, repository, as_of=DAY)))


if __name__ == "__main__":
    look_rarely()
    run(done)
