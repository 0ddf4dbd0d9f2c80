"""Collecting: the worklist, accounts with their decisions, and what people record about them."""

from __future__ import annotations

from typing import Annotated, Final

from litestar import Router, get, post
from litestar.params import JSONBody, QueryParameter
from msgspec import Struct

from console.answers import Made
from console.as_shown import CHANGED, AsSeen
from console.asking import PAGE, After, Desk, Flag, Id, Kept, Limit, Text, Wished
from console.worklist import worklist_page
from duecourse.documents import (
    AccountShown,
    Charges,
    Disputes,
    Escalations,
    EscalationShown,
    Explained,
    Recorded,
    ReplayedDecisions,
    Worked,
)
from duecourse.flows.account_shown import account_shown
from duecourse.flows.charges import charges_on
from duecourse.flows.dispute_list import disputes_listed
from duecourse.flows.escalating import close_escalation, escalation_shown, escalations_page
from duecourse.flows.explain import explain_account
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    Outcome,
    PromiseOrder,
    add_note,
    close_dispute,
    open_dispute,
    record_promise,
    release_hold,
    set_hold,
    withdraw_promise,
)
from duecourse.flows.replay import replay_decisions
from store.marks import OF_ACCOUNTS

#: what the worklist is made of, and what is shown of an account
_RANKED: Final = frozenset({"kept_place", "kept_figure", "behind"})
_KNOWN: Final = frozenset({"system", "customer", "open_item", "hold", "identity_link"}) | OF_ACCOUNTS
Account = Annotated[str, QueryParameter(description="ENTITY/NUMBER, SYSTEM/ENTITY/NUMBER, or a number that is unique.")]


class Why(Struct, frozen=True, kw_only=True):
    """A reason; it stands in the audit."""

    why: str


class NoteOrder(Struct, frozen=True, kw_only=True):
    """A note on an account, or on one item of it."""

    account: str
    text: str
    item: str = ""


class DisputeEnd(Struct, frozen=True, kw_only=True):
    """How a dispute ended."""

    resolution: str
    outcome: Outcome = "resolved"
    root_cause: str = ""


@get("/worklist", right="see", sync_to_thread=True, summary="Worklist", made=Made(of=_RANKED))
def worklist(desk: Desk, collector: Text = "", limit: Limit = PAGE, after: After = "") -> Worked:
    """Accounts by the cash that acting today is expected to bring, as last ranked."""
    return worklist_page(desk, collector=collector, limit=limit, after=after)


@get(
    "/account", right="see", sync_to_thread=True, summary="One account", made=Made(of=_KNOWN, of_account=OF_ACCOUNTS),
)  # fmt: skip
def account(desk: Desk, about: Kept, name: Account) -> AccountShown:
    """One account as it is kept: items, promises, disputes, messages, write-backs, and its last decision."""
    shown = account_shown(desk.store, actor=desk.actor, scope=desk.scope, account=name)
    about.account = shown.customer["id"]
    return shown


@get("/explain", right="see", sync_to_thread=True, summary="Explain an account")
def explain(desk: Desk, account: Account) -> Explained:
    """The decision on an account as it would be made now, and every record it looks at."""
    return explain_account(desk.assessing(), account)


@get("/charges", right="see", sync_to_thread=True, summary="Interest and lump sums")
def charges(desk: Desk, account: Account) -> Charges:
    """Interest and lump sums on what is overdue of an account, with each rate's source. Nothing is booked."""
    return charges_on(desk.assessing(), account, until=desk.clock.today())


@get("/replay", right="see", sync_to_thread=True, summary="Replay a decision")
def replay(desk: Desk, decision: Annotated[str, QueryParameter(min_length=4)]) -> ReplayedDecisions:
    """Decide again on what was recorded with a decision: it must come out the same."""
    return replay_decisions(desk.assessing(), decision, told=lambda _what, _done, _of: None)


@post("/promises", right="record", sync_to_thread=True, summary="Record a promise")
def promise(desk: Desk, wish: Wished, data: JSONBody[PromiseOrder], preview: Flag = False) -> Recorded:
    """Record a promise to pay; with `preview` nothing is kept."""
    if preview:
        return record_promise(desk.recording(shadow=True), data)
    return wish.once(lambda: record_promise(desk.recording(), data), Recorded)


@post("/promises/{promise:str}/withdraw", right="record", sync_to_thread=True, summary="Withdraw a promise")
def promise_withdrawn(desk: Desk, wish: Wished, promise: Id, data: JSONBody[Why]) -> Recorded:
    """Take a promise of ours back."""
    return wish.once(lambda: withdraw_promise(desk.recording(), promise, why=data.why), Recorded)


@get("/disputes", right="see", sync_to_thread=True, summary="Disputes")
def disputes(desk: Desk, owner: Text = "", sla: Text = "", closed: Flag = False) -> Disputes:
    """Disputes by what they are worth and how old they are."""
    return disputes_listed(desk.assessing(), owner=owner, sla=sla, with_closed=closed)


@post("/disputes", right="dispute", sync_to_thread=True, summary="Open a dispute")
def dispute(desk: Desk, wish: Wished, data: JSONBody[DisputeOrder], preview: Flag = False) -> Recorded:
    """Open a dispute; with `preview` nothing is kept."""
    if preview:
        return open_dispute(desk.recording(shadow=True), data)
    return wish.once(lambda: open_dispute(desk.recording(), data), Recorded)


@post("/disputes/{dispute:str}/close", right="dispute", sync_to_thread=True, summary="Close a dispute")
def dispute_closed(desk: Desk, wish: Wished, dispute: Id, data: JSONBody[DisputeEnd]) -> Recorded:
    """Close a dispute of ours."""

    def closed() -> Recorded:
        run = desk.recording()
        return close_dispute(run, dispute, outcome=data.outcome, resolution=data.resolution, cause=data.root_cause)

    return wish.once(closed, Recorded)


@post("/notes", right="record", sync_to_thread=True, summary="Add a note")
def note(desk: Desk, wish: Wished, data: JSONBody[NoteOrder]) -> Recorded:
    """Add a note to an account."""
    return wish.once(lambda: add_note(desk.recording(), data.account, text=data.text, item=data.item), Recorded)


@post("/holds", right="record", sync_to_thread=True, summary="Set a hold")
def hold(desk: Desk, wish: Wished, data: JSONBody[HoldOrder]) -> Recorded:
    """Hold an account or an item out of every chase."""
    return wish.once(lambda: set_hold(desk.recording(), data), Recorded)


@post("/holds/{hold:str}/release", right="record", sync_to_thread=True, summary="Release a hold")
def hold_released(desk: Desk, wish: Wished, hold: Id) -> Recorded:
    """Release a hold of ours; one that the ERP set is lifted there."""
    return wish.once(lambda: release_hold(desk.recording(), hold), Recorded)


@get("/escalations", right="see", sync_to_thread=True, summary="Escalations")
def escalations(desk: Desk, to: Text = "", closed: Flag = False, limit: Limit = PAGE, after: After = "") -> Escalations:
    """Cases that were handed up, the most urgent first."""
    return escalations_page(desk.recording(), destination=to, with_closed=closed, limit=limit, after=after)


@get("/escalations/{case:str}", right="see", sync_to_thread=True, summary="One case")
def escalation(desk: Desk, case: Id) -> EscalationShown:
    """One case with its history."""
    return escalation_shown(desk.recording(), case)


@post("/escalations/{case:str}/close", right="record", sync_to_thread=True, summary="Close a case", responses=CHANGED)
def escalation_closed(desk: Desk, wish: Wished, seen: AsSeen, case: Id, data: JSONBody[Why]) -> EscalationShown:
    """Close a case; it opens again only when something new is known."""
    decided = seen.on(desk, lambda one: escalation_shown(one.recording(), case))
    return wish.once(lambda: close_escalation(decided.recording(), case, why=data.why), EscalationShown)


ROUTES: Final = Router(
    "/",
    route_handlers=[
        worklist, account, explain, charges, replay, promise, promise_withdrawn, disputes, dispute, dispute_closed,
        note, hold, hold_released, escalations, escalation, escalation_closed,
    ],
    tags=["Collecting"],
)  # fmt: skip
