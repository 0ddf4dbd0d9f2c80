"""Replay: recorded decisions are decided again out of what was recorded, and must come out the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from canonical_model.decisions import Decision
from core.fx import RateSet
from core.policy import Policy
from core.ports import Repository
from core.recorded import Recorded
from core.replay import Replayed, replay, unpacked
from duecourse.documents import ReplayedDecision, ReplayedDecisions
from duecourse.flows.deciding import Assessing
from duecourse.flows.names import NotFound

#: those that came out otherwise and are shown
_MOST_SHOWN: Final = 20
Counted = Callable[[str, int, int], None]


def replay_decisions(run: Assessing, prefix: str, *, told: Counted) -> ReplayedDecisions:
    """Decide again what was decided: the decisions whose id begins so, all for an empty prefix."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        found = repository.decided(prefix)
        if not found and prefix:
            raise NotFound(f"no decision begins with {prefix!r}")
        shelf, replayed, other = _Shelf(repository), 0, []
        for one in _replayed(shelf, found, told):
            replayed += one is not None
            if one is not None and not one.same:
                other.append(_row(one))
    return ReplayedDecisions(
        decisions=len(found),
        replayed=replayed,
        same=not other,
        differing=tuple(other[:_MOST_SHOWN]),
        without_inputs=len(found) - replayed - shelf.erased,
        erased_inputs=shelf.erased,
    )


def _replayed(shelf: _Shelf, found: Sequence[Decision], told: Counted) -> Iterator[Replayed | None]:
    for number, decision in enumerate(found, 1):
        told(f"decision {decision.id[:12]}", number, len(found))
        yield shelf.replayed(decision)


class _Shelf:
    """What was recorded, each policy and rate set read once."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._policies: dict[str, Policy] = {}
        self._rates: dict[str, RateSet] = {}
        #: inputs of which so much was erased that the same decision does not come out of the rest
        self.erased = 0

    def replayed(self, decision: Decision) -> Replayed | None:
        """A decision made again; None where nothing was recorded with it, or too much of that was erased."""
        told: Recorded | None = self._repository.input_of(decision.id)
        if told is None:
            return None
        made = self._again(decision, told) if told.account else None
        if told.erased_at is not None and (made is None or not made.same):
            self.erased += 1
            return None
        return made

    def _again(self, decision: Decision, told: Recorded) -> Replayed:
        policy, rates = self._policy(told.policy_version), self._rate_set(told.rate_set)
        return replay(decision, told, policy=policy, rates=rates)

    def _policy(self, version: str) -> Policy:
        if version not in self._policies:
            self._policies[version] = unpacked(self._content(version), Policy, of=f"policy {version}")
        return self._policies[version]

    def _rate_set(self, name: str) -> RateSet:
        if name not in self._rates:
            self._rates[name] = unpacked(self._content(name), RateSet, of=f"rate set {name}")
        return self._rates[name]

    def _content(self, name: str) -> bytes:
        found = self._repository.content(name)
        if found is None:
            raise NotFound(f"no policy or rate set {name} was kept")
        return found


def _row(one: Replayed) -> ReplayedDecision:
    return ReplayedDecision(
        decision=one.decision.id,
        account=f"{one.decision.system}/{one.decision.entity}/{one.decision.customer_number}",
        was=one.decision.move,
        would_be=one.again.move,
        reasons=tuple(reason.text for reason in one.again.reasons),
    )
