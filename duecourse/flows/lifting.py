"""Lifting: what we set in an ERP is proposed to be taken back when the record behind it is over by itself.

A hold that expired, a promise that was kept or broken: nobody withdrew them, so nobody asked for their blocks to go. A
block that nobody will take back any more is ceded: from then on it is the ERP's own, and holds like any of finance's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.collecting import Hold, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.write_back import HoldAct, UndoAct, WriteBack, WriteMode
from core.holds import STANDING_PROMISE
from core.ports import Repository
from core.write_back.proposing import Permission, subject_of, undo
from core.write_back.reverse_reading import marks
from duecourse.flows.account_views import Knowledge
from duecourse.flows.approvals import place_order

#: what blocks an item or a customer until it is taken back
_BLOCKING: Final = frozenset({"hold", "promise"})
#: proposals to take something back that nobody will take up; one that was refused or waits for a person is theirs
_TURNED_DOWN: Final = frozenset({"rejected", "superseded"})
_WHY: Final = "the {kind} behind it is over"


class _Left(Struct, frozen=True, kw_only=True):
    """A confirmed act whose record is over while a block of it stands."""

    act: WriteBack
    #: what the record is
    kind: str
    #: how far the newest proposals to take it back got
    taken_back: tuple[str, ...]
    #: `off` also where its product cannot take anything back
    mode: WriteMode


def propose_liftings(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, actor: Actor
) -> int:
    """Propose once to take back each confirmed act whose record is over while its block stands; how many."""
    proposed = 0
    for left in _left(repository, known, capabilities):
        if left.mode != "off" and not left.taken_back:
            act = left.act
            permission = Permission(
                mode=left.mode,
                capabilities=capabilities[act.system],
                proposer=actor.id,
                at=known.now,
                because_of=act.id,
            )
            intent = undo(act, repository.steps(write_back=act.id), why=_WHY.format(kind=left.kind))
            proposed += place_order(repository, intent, permission, actor=actor).write_back is not None
    return proposed


def cede_blocks(repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities]) -> int:
    """Leave to the ERP what stays of records that are over; how many blocks.

    What stays: its undo was turned down, or cannot be proposed. Counted as ours it would hold nobody off, and the
    account would be chased under a block.
    """
    staying = [left.act for left in _left(repository, known, capabilities) if _stays(left)]
    links = repository.links() if staying else ()
    ceded = 0
    for act in staying:
        ours = {
            mark for step in repository.steps(write_back=act.id) if step.state == "confirmed" for mark in marks(step)
        }
        for link in links:
            if link.record_id == subject_of(act.act) and link.native_id in ours:
                repository.unlink(link.native_id, link.record_id)
                ceded += 1
    return ceded


def _stays(left: _Left) -> bool:
    return _TURNED_DOWN.issuperset(left.taken_back) and (bool(left.taken_back) or left.mode == "off")


def _left(repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities]) -> Iterator[_Left]:
    standing = {echo.record_id for echo in repository.echoes() if echo.seen == echo.shows}
    over = dict(_over(known, standing))
    acts = repository.write_backs() if over else ()
    taken_back, modes = _taken_back(acts), repository.write_modes()
    for act in acts:
        subject = subject_of(act.act)
        if act.state == "confirmed" and act.operation in _BLOCKING and not _releases(act) and subject in over:
            states = (*taken_back.get(act.id, ()), *taken_back.get(subject, ()))
            mode = modes.get((act.system, act.entity, "undo"), "off") if _can_undo(capabilities, act) else "off"
            yield _Left(act=act, kind=over[subject], taken_back=states, mode=mode)


def _taken_back(acts: Iterable[WriteBack]) -> dict[RecordId, list[str]]:
    """How far the newest undo of each act got, by the act; and the newest release of each hold, by the hold."""
    newest: dict[tuple[RecordId, str], WriteBack] = {}
    for act in acts:
        if isinstance(act.act, UndoAct) or _releases(act):
            one = (subject_of(act.act), act.system)
            newest[one] = max(act, newest.get(one, act), key=lambda each: each.revision)
    found: dict[RecordId, list[str]] = defaultdict(list)
    for (subject, _), act in newest.items():
        found[subject].append(act.state)
    return found


def _releases(act: WriteBack) -> bool:
    return isinstance(act.act, HoldAct) and act.act.release


def _can_undo(capabilities: Mapping[str, Capabilities], act: WriteBack) -> bool:
    if act.system not in capabilities:
        return False
    return capabilities[act.system].writes.get("undo", WriteCapability(level="absent")).level != "absent"


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
