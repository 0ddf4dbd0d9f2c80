"""Lifting: what we set in an ERP is proposed to be taken back when the record behind it is over by itself.

A hold that expired, a promise that was kept or broken: nobody withdrew them, so nobody asked for their blocks to go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities
from canonical_model.collecting import Hold, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.write_back import WriteBack
from core.holds import STANDING_PROMISE
from core.ports import Repository
from core.write_back.proposing import Permission, act_id, subject_of, undo
from duecourse.flows.account_views import Knowledge
from duecourse.flows.approvals import place_order

#: what blocks an item or a customer until it is taken back
_BLOCKING: Final = frozenset({"hold", "promise"})
_WHY: Final = "the {kind} behind it is over"


def propose_liftings(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, actor: Actor
) -> int:
    """Propose once to take back each confirmed act whose record is over while its block stands; how many."""
    standing = {echo.record_id for echo in repository.echoes() if echo.seen == echo.shows}
    over = dict(_over(known, standing))
    acts = [
        act
        for act in repository.write_backs(state="confirmed")
        if act.operation in _BLOCKING and subject_of(act.act) in over
    ]
    modes = repository.write_modes()
    proposed = 0
    for act in acts:
        mode = modes.get((act.system, act.entity, "undo"), "off")
        if mode != "off" and act.system in capabilities and not _asked(repository, act):
            why = _WHY.format(kind=over[subject_of(act.act)])
            permission = Permission(
                mode=mode, capabilities=capabilities[act.system], proposer=actor.id, at=known.now, because_of=act.id
            )
            intent = undo(act, repository.steps(write_back=act.id), why=why)
            proposed += place_order(repository, intent, permission, actor=actor).write_back is not None
    return proposed


def _over(known: Knowledge, standing: Iterable[RecordId]) -> Iterator[tuple[RecordId, str]]:
    """Records of ours that ended without anybody ending them, of which a block still stands."""
    wanted = set(standing)
    for holds in known.holds.values():
        yield from ((hold.id, Hold.KIND) for hold in holds if hold.id in wanted and _expired(hold, known))
    for promises in known.promises.values():
        yield from (
            (promise.id, PromiseToPay.KIND)
            for promise in promises
            if promise.id in wanted and promise.status not in STANDING_PROMISE
        )


def _expired(hold: Hold, known: Knowledge) -> bool:
    return hold.until is not None and hold.until < known.as_of


def _asked(repository: Repository, act: WriteBack) -> bool:
    """Whether it was proposed before; turned down, the block stays."""
    return repository.write_back(act_id("undo", act.system, act.entity, (act.id,), 0)) is not None
