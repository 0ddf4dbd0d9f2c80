"""The demonstration's writing: what is proposed is approved, sent, seen on the ERP's own screens and taken back.

What the screens show is read from the simulated ERP's pages, which no adapter renders.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, structs

from canonical_model.access import Actor
from canonical_model.write_back import Operation, WriteBack
from duecourse.documents import DemoWriteBacks
from duecourse.flows.approvals import approve
from duecourse.flows.send import send_due
from duecourse.flows.undoing import settle_undone, undo_act

if TYPE_CHECKING:
    from canonical_model.steps import Step
    from duecourse.bootstrap import Application
    from duecourse.flows.send import Counted
    from simulators.books import Books

#: who approves; the one who runs the demonstration proposes
APPROVER: Final = "controller"
#: a run waits so long for what the ERP works later
_PATIENCE: Final = 60.0
_ARRIVED: Final = frozenset({"confirmed", "handed_over"})

#: a page of the ERP's screens by its path and query
Screen = Callable[[str], str]


class Written(Struct, frozen=True, kw_only=True):
    """What became of the proposals."""

    acts: tuple[WriteBack, ...]
    #: acts of which every step was seen on a screen
    seen: frozenset[str]


def write_all(app: Application, screen: Screen, *, told: Counted) -> Written:
    """Approve and send every proposal, then look for each on the screens."""
    proposed = _acts(app, "proposed")
    for act in proposed:
        approve(_second(app).approving(), act.id)
    _send(app, told)
    acts = _again(app, proposed)
    seen = frozenset(act.id for act in acts if act.state in _ARRIVED and _on_screens(_steps(app, act), screen))
    return Written(acts=acts, seen=seen)


def take_all_back(app: Application, written: Written, *, told: Counted) -> tuple[WriteBack, ...]:
    """Undo every act that arrived, approved by the second person; the acts as they are then."""
    run = app.approving()
    for act in written.acts:
        if act.state in _ARRIVED:
            undo = undo_act(run, act.id, why="the demonstration is over", permission=app.permission_to_undo)
            approve(_second(app).approving(), undo.id)
    _send(app, told)
    settle_undone(app.approving())
    return _again(app, written.acts)


def rows(
    product: str, operations: Sequence[Operation], written: Written, ended: Sequence[WriteBack]
) -> tuple[DemoWriteBacks, ...]:
    """Per operation how far its acts got."""
    return tuple(_row(product, operation, written, ended) for operation in operations)


def _row(product: str, operation: Operation, written: Written, ended: Sequence[WriteBack]) -> DemoWriteBacks:
    acts = [act for act in written.acts if act.operation == operation]
    states = Counter(act.state for act in acts)
    return DemoWriteBacks(
        system=product,
        operation=operation,
        proposed=len(acts),
        confirmed=states["confirmed"],
        handed_over=states["handed_over"],
        refused=states["refused"],
        unknown=states["unknown"],
        needs_human=states["needs_human"] + states["duplicate"],
        on_screen=sum(1 for act in acts if act.id in written.seen),
        taken_back=sum(1 for act in ended if act.operation == operation and act.state == "withdrawn"),
    )


def state_of(books: Books) -> dict[str, Any]:
    """Everything in the books that writing could have changed."""
    with books.lock:
        return {
            "items": {
                document.item_key(line): (line.dunning_block, line.payment_block, line.text, line.partner_key)
                for document, line in books.items()
            },
            "customers": {key: (one.note, one.dunning_block) for key, one in books.customers.items()},
            "balances": books.control_balances(),
            "documents": list(books.documents),
            "advices": len(books.beside.get("payment advices", ())),
        }


def screens(url: str, user: str, password: str) -> Screen:
    """The ERP's pages over HTTP."""
    import httpx2

    def page(path: str) -> str:
        answer = httpx2.get(url + path, auth=(user, password), trust_env=False)
        return unescape(answer.raise_for_status().text)

    return page


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


def _on_screens(steps: Sequence[Step], screen: Screen) -> bool:
    return all(_shown(step, screen) for step in steps)


def _shown(step: Step, screen: Screen) -> bool:
    kind, *key = step.subjects[0].split("/")
    if step.operation == "cash":
        return step.reference in _every_page(screen, "/screens/payment-advices?")
    if kind == "item":
        lines = _every_page(screen, f"/screens/line-items?companyCode={key[0]}&")
        row = lines.partition(f"<td>{key[1]}/{key[2]}/{key[3]}</td>")[2].partition("</tr>")[0]
        return _has(row, (value for name, value in step.content.items() if not name.startswith("Reference")))
    customer = _every_page(screen, f"/screens/customers?companyCode={key[0]}&customer={key[1]}&")
    return f"[{step.reference} " in customer if step.reference else _has(customer, step.content.values())


def _has(page: str, values: Iterable[str]) -> bool:
    return all(f"<td>{value}</td>" in page for value in values)


def _every_page(screen: Screen, path: str) -> str:
    first = screen(f"{path}page=1")
    last = int(first.partition("page 1 of ")[2].partition("<")[0] or 1)
    return first + "".join(screen(f"{path}page={number}") for number in range(2, last + 1))
