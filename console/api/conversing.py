"""Conversing: what customers answered and what becomes of it, what was said to them, plans, and parties."""

from __future__ import annotations

from typing import Final

from litestar import Router, get, post
from litestar.params import JSONBody
from msgspec import Struct

from console.api.collecting import Why
from console.as_shown import CHANGED, AsSeen
from console.asking import PAGE, After, Desk, Id, InState, Limit, Text, Wished
from duecourse.documents import (
    Outreached,
    PartyPairs,
    PlanChanged,
    Plans,
    Recorded,
    RepliesListed,
    ReplyDecided,
    ReplyShown,
)
from duecourse.flows.communications import message_shown, messages_listed
from duecourse.flows.parties import merge, review, unmerge
from duecourse.flows.plan_keeping import accept_plan, plan_shown, plans_listed, withdraw_plan
from duecourse.flows.reply_acts import Corrections
from duecourse.flows.reply_deciding import accept_reply, assign_reply, reject_reply
from duecourse.flows.reply_rows import replies_listed, reply_shown
from duecourse.reaching import reaching


class Merging(Struct, frozen=True, kw_only=True):
    """Two customers that are one business, and how that is known."""

    left: str
    right: str
    why: str


class TakingOut(Struct, frozen=True, kw_only=True):
    """A customer that is not of the party that it was joined with, and why."""

    account: str
    why: str


class AgreedBy(Struct, frozen=True, kw_only=True):
    """Whose word it was."""

    by: str


class Assigning(Struct, frozen=True, kw_only=True):
    """Whose reply it is."""

    account: str


@get("/messages", right="see", sync_to_thread=True, summary="Messages")
def messages(
    desk: Desk, account: Text = "", in_state: InState = "", limit: Limit = PAGE, after: After = ""
) -> Outreached:
    """What was said to customers, and how far it got."""
    with reaching(desk) as run:
        return messages_listed(run, account=account, state=in_state, limit=limit, after=after)


@get("/messages/{message:str}", right="see", sync_to_thread=True, summary="One message")
def message(desk: Desk, message: Id) -> Outreached:
    """One message, word for word."""
    with reaching(desk) as run:
        return message_shown(run, message)


@get("/replies", right="see", sync_to_thread=True, summary="Replies")
def replies(
    desk: Desk, in_state: InState = "", entity: Text = "", limit: Limit = PAGE, after: After = ""
) -> RepliesListed:
    """What customers answered, and what each reply proposes."""
    return replies_listed(desk.recording(), state=in_state, entity=entity, limit=limit, after=after)


@get("/replies/{reply:str}", right="see", sync_to_thread=True, summary="One reply")
def reply(desk: Desk, reply: Id) -> ReplyShown:
    """One reply with the sentence that each proposal rests on."""
    return reply_shown(desk.recording(), reply)


@post(
    "/replies/{reply:str}/proposals/{name:str}/accept",
    right="record",
    sync_to_thread=True,
    summary="Accept",
    responses=CHANGED,
)
def reply_accepted(
    desk: Desk, wish: Wished, seen: AsSeen, reply: Id, name: Id, data: JSONBody[Corrections]
) -> ReplyDecided:
    """Agree to what a reply proposes, corrected where it was misread."""
    decided = seen.on(desk, lambda one: reply_shown(one.recording(), reply))
    return wish.once(lambda: accept_reply(decided.planning(), reply, name, data), ReplyDecided)


@post(
    "/replies/{reply:str}/proposals/{name:str}/reject",
    right="record",
    sync_to_thread=True,
    summary="Refuse",
    responses=CHANGED,
)
def reply_rejected(desk: Desk, wish: Wished, seen: AsSeen, reply: Id, name: Id, data: JSONBody[Why]) -> ReplyDecided:
    """Turn down what a reply proposes."""
    decided = seen.on(desk, lambda one: reply_shown(one.recording(), reply))
    return wish.once(lambda: reject_reply(decided.planning(), reply, name, why=data.why), ReplyDecided)


@post(
    "/replies/{reply:str}/assign",
    right="record",
    sync_to_thread=True,
    summary="Say whose reply it is",
    responses=CHANGED,
)
def reply_assigned(desk: Desk, wish: Wished, seen: AsSeen, reply: Id, data: JSONBody[Assigning]) -> ReplyShown:
    """Say whose reply it is."""
    decided = seen.on(desk, lambda one: reply_shown(one.recording(), reply))
    return wish.once(lambda: assign_reply(decided.planning(), reply, data.account), ReplyShown)


@get("/plans", right="see", sync_to_thread=True, summary="Payment plans")
def plans(desk: Desk, account: Text = "", in_state: InState = "") -> Plans:
    """Payment plans as they stand by the money."""
    return plans_listed(desk.planning(), account=account, state=in_state)


@get("/plans/{plan:str}", right="see", sync_to_thread=True, summary="One payment plan")
def plan(desk: Desk, plan: Id) -> Plans:
    """One plan with its instalments."""
    return plan_shown(desk.planning(), plan)


@post("/plans/{plan:str}/accept", right="record", sync_to_thread=True, summary="Accept a plan", responses=CHANGED)
def plan_accepted(desk: Desk, wish: Wished, seen: AsSeen, plan: Id, data: JSONBody[AgreedBy]) -> PlanChanged:
    """The customer's word on a plan; one outside policy has the yes of somebody else before."""
    decided = seen.on(desk, lambda one: plan_shown(one.planning(), plan))
    return wish.once(lambda: accept_plan(decided.planning(), plan, by=data.by), PlanChanged)


@post("/plans/{plan:str}/withdraw", right="record", sync_to_thread=True, summary="Withdraw a plan", responses=CHANGED)
def plan_withdrawn(desk: Desk, wish: Wished, seen: AsSeen, plan: Id, data: JSONBody[Why]) -> PlanChanged:
    """Take a plan back, and what was proposed or written of it."""
    decided = seen.on(desk, lambda one: plan_shown(one.planning(), plan))
    return wish.once(lambda: withdraw_plan(decided.planning(), plan, why=data.why), PlanChanged)


@get("/parties/pairs", right="see", sync_to_thread=True, summary="Customers that may be one business")
def pairs(desk: Desk, limit: Limit = PAGE, after: After = "") -> PartyPairs:
    """Pairs of customers that somebody should look at, the likeliest first."""
    return review(desk.recording(), limit=limit, after=after)


@post("/parties/merge", right="record", sync_to_thread=True, summary="Merge two customers")
def merged(desk: Desk, wish: Wished, data: JSONBody[Merging]) -> Recorded:
    """Say that two customers are one business; it can be taken back."""
    return wish.once(lambda: merge(desk.recording(), data.left, data.right, why=data.why), Recorded)


@post("/parties/unmerge", right="record", sync_to_thread=True, summary="Take a customer out of its party")
def unmerged(desk: Desk, wish: Wished, data: JSONBody[TakingOut]) -> Recorded:
    """Take a customer out of its party, whatever joined it."""
    return wish.once(lambda: unmerge(desk.recording(), data.account, why=data.why), Recorded)


ROUTES: Final = Router(
    "/",
    route_handlers=[
        messages, message, replies, reply, reply_accepted, reply_rejected, reply_assigned, plans, plan, plan_accepted,
        plan_withdrawn, pairs, merged, unmerged,
    ],
    tags=["Conversing"],
)  # fmt: skip
