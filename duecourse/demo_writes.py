"""The demonstration's writing: what is proposed is approved, sent, seen on the ERP's own screens and taken back."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, structs

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.write_back import Operation, WriteBack
from core.findings import NotAllowed
from duecourse.documents import DemoWriteBacks
from duecourse.flows.approvals import approve, reject
from duecourse.flows.send import send_due
from duecourse.flows.undoing import settle_undone, undo_act

if TYPE_CHECKING:
    from canonical_model.identity import SystemUid
    from canonical_model.steps import Step
    from core.ports import System
    from duecourse.bootstrap import Application
    from duecourse.demo_screens import Shows
    from duecourse.flows.approvals import Approving
    from duecourse.flows.lines import Counted
    from simulators.books import Books

#: who approves; the one who runs the demonstration proposes
APPROVER: Final = "controller"
#: a run waits so long for what the ERP works later
_PATIENCE: Final = 60.0
_ARRIVED: Final = frozenset({"confirmed", "handed_over"})
_STANDING: Final = _ARRIVED | {"partly"}


class Written(Struct, frozen=True, kw_only=True):
    """What became of the proposals."""

    acts: tuple[WriteBack, ...]
    #: acts of which every step was seen on a screen
    seen: frozenset[str]

    def and_then(self, other: Written) -> Written:
        """With what was written after it."""
        return Written(acts=(*self.acts, *other.acts), seen=self.seen | other.seen)


def write_all(app: Application, shows: Mapping[SystemUid, Shows], *, told: Counted) -> Written:
    """Approve and send every proposal, then look for each on its ERP's screens."""
    proposed, second = _acts(app, "proposed"), _second(app).approving()
    for act in proposed:
        approve(second, act.id)
    _send(app, told)
    acts = _again(app, proposed)
    seen = frozenset(act.id for act in acts if act.state in _ARRIVED and _on_screens(_steps(app, act), shows))
    return Written(acts=acts, seen=seen)


def reset_by_hand(app: Application, written: Written, books: Books) -> int:
    """What an accountant does on the ERP's own screen (FBRA), since SAP has no service for it; how many clearings."""
    from simulators.books import DocumentKey

    steps = [step for act in written.acts for step in _steps(app, act) if step.name == "clear" and step.native]
    for step in steps:
        company, number, year = step.native.key if step.native is not None else ("", "", "0")
        key = DocumentKey(company, number, int(year))
        books.reset_clearing(key, today=app.clock.today())
        if books.document(key).lines:
            # with an exchange difference he chooses "reset and reverse"
            books.reverse(key, today=app.clock.today())
    return len(steps)


def take_all_back(app: Application, written: Written, *, told: Counted) -> tuple[WriteBack, ...]:
    """Undo whatever of the acts still stands, approved by the second person; the acts as they are then."""
    run, second = app.approving(), _second(app).approving()
    for act in _again(app, written.acts):
        if act.state in _STANDING:
            undo = undo_act(run, act.id, why="the demonstration is over", permission=app.permission_to_undo)
            _approve_or_reject(second, undo)
    _send(app, told)
    settle_undone(app.approving())
    return _again(app, written.acts)


def _approve_or_reject(second: Approving, undo: WriteBack) -> None:
    """Some records an ERP keeps for good: the second person then says no to taking them back."""
    try:
        approve(second, undo.id)
    except NotAllowed as why:
        reject(second, undo.id, why=str(why))


def rows(
    systems: Sequence[System],
    operations: Sequence[Operation],
    written: Written,
    ended: Sequence[WriteBack],
    kept: Mapping[str, Capabilities],
) -> tuple[DemoWriteBacks, ...]:
    """Per system and operation that its product keeps how far its acts got."""
    return tuple(
        _row(system, operation, written, ended)
        for system in systems
        for operation in operations
        if kept[system.uid].writes.get(operation, WriteCapability(level="absent")).level != "absent"
    )


def _row(system: System, operation: Operation, written: Written, ended: Sequence[WriteBack]) -> DemoWriteBacks:
    acts = [act for act in written.acts if (act.system, act.operation) == (system.uid, operation)]
    after = Counter(one.state for one in ended if one.id in {act.id for act in acts})
    states = Counter(act.state for act in acts)
    return DemoWriteBacks(
        system=system.product,
        operation=operation,
        proposed=len(acts),
        confirmed=states["confirmed"],
        handed_over=states["handed_over"],
        refused=states["refused"],
        unknown=states["unknown"],
        needs_human=states["needs_human"] + states["duplicate"],
        on_screen=sum(1 for act in acts if act.id in written.seen),
        taken_back=after["withdrawn"],
        stays=after["confirmed"],
    )


def state_of(books: Books) -> dict[str, Any]:
    """Everything in the books that writing could have changed, without documents and those that reverse them."""
    with books.lock:
        standing = {
            document.key
            for document in books.documents.values()
            if not (document.reversed_by or document.reverses or document.clearing_reset)
        }
        return {
            "items": {
                document.item_key(line): (
                    line.is_open, line.dunning_block, line.payment_block, line.text, line.partner_key,
                )
                for document, line in books.items()
                if document.key in standing
            },
            "customers": {
                key: (one.note, one.dunning_block, one.dunning_areas) for key, one in books.customers.items()
            },
            "balances": books.control_balances(),
            "documents": standing,
            "advices": len(books.beside.get("payment advices", ())),
        }  # fmt: skip


def _second(app: Application) -> Application:
    return structs.replace(app, actor=Actor(id=APPROVER, kind="person"))


def _send(app: Application, told: Counted) -> None:
    with app.sending(told) as run:
        until = time.monotonic() + _PATIENCE
        while (left := until - time.monotonic()) > 0 and send_due(run, wait=left).next_due is not None:
            pass


def _acts(app: Application, state: str) -> tuple[WriteBack, ...]:
    with app.store.unit(app.actor, app.scope) as repository:
        return tuple(repository.write_backs(state=state))


def _again(app: Application, acts: Sequence[WriteBack]) -> tuple[WriteBack, ...]:
    with app.store.unit(app.actor, app.scope) as repository:
        return tuple(repository.write_back(act.id) or act for act in acts)


def _steps(app: Application, act: WriteBack) -> Sequence[Step]:
    with app.store.unit(app.actor, app.scope) as repository:
        return repository.steps(write_back=act.id)


def _on_screens(steps: Sequence[Step], shows: Mapping[SystemUid, Shows]) -> bool:
    return all(shows[step.system](step) for step in steps)
