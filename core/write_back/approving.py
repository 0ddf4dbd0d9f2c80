"""Approving: who may say yes to what, and what makes a yes void. Nobody approves their own proposal.

Whoever stands behind a service account or a deputy counts as the one who acted. An approval is for a content: an edit
leaves none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal

from msgspec import Struct, structs

from canonical_model.access import Actor
from canonical_model.money import Money
from canonical_model.write_back import Act, Approval, CashAct, DisputeAct, PromiseAct, WriteBack
from core.approval_matrix import ApprovalMatrix, check_role, missing
from core.findings import NotAllowed
from core.write_back.references import input_hash

#: stands for every currency that is not named
ANY = "*"


class Approver(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one person may approve: per currency the largest amount, `*` for currencies not named."""

    up_to: dict[str, Decimal] = {}


class ApprovalRules(Struct, frozen=True, kw_only=True):
    """Who may approve; nobody who is not named."""

    approvers: Mapping[str, Approver]
    #: per currency, the amount above which two people are needed
    two_above: Mapping[str, Decimal]
    #: what else is asked, by kind and amount
    matrix: ApprovalMatrix = ApprovalMatrix()
    #: of somebody who was granted roles: what they may approve in one system and entity, whatever `approvers` says
    granted: Callable[[str, str], Approver | None] | None = None


def amount_of(act: Act) -> Money | None:
    """The money an act is about, in magnitude; None for one without an amount.

    Of cash it is what goes off the items, discounts and what is written off included, credits that are used up not set
    off; of a payment that is applied to nothing yet, the payment.
    """
    match act:
        case PromiseAct() | DisputeAct():
            return act.amount
        case CashAct(applications=applications, payment=payment):
            amounts = [one.off_item for one in applications if one.amount.minor >= 0]
            amounts = amounts or ([payment.amount] if payment is not None else [one.amount for one in applications])
            return abs(sum(amounts[1:], amounts[0])) if amounts else None
    return None


def approve(act: WriteBack, actor: Actor, *, at: datetime, rules: ApprovalRules, amount: Money | None) -> WriteBack:
    """The act with this actor's approval; the same yes twice is one. NotAllowed in words where it may not be given.

    `amount` is what the act is about (`amount_of`; of an undo, what it takes back).
    """
    if any(one.approver == actor.id and one.input_hash == act.input_hash for one in act.approvals):
        return act
    if act.state != "proposed":
        raise NotAllowed(f"write-back {act.id[:12]} is {act.state}: only a proposal is approved")
    _not_their_own(act, actor.people)
    within_limit(actor, rules, amount, system=act.system, entity=act.entity)
    check_role(rules.matrix, actor.people, kind=act.operation, amount=amount)
    given = Approval(approver=actor.id, behalf_of=actor.behalf_of, at=at, input_hash=act.input_hash)
    return structs.replace(act, approvals=(*act.approvals, given))


def approve_by_mode(act: WriteBack, setter: str, *, at: datetime) -> WriteBack:
    """The act approved in advance by whoever set the mode `auto`; NotAllowed if that is whoever proposed it."""
    if not setter:
        raise NotAllowed("nobody is known to have set the mode auto")
    _not_their_own(act, frozenset({setter}))
    given = Approval(approver=setter, at=at, input_hash=act.input_hash, by_mode=True)
    return structs.replace(act, approvals=(*act.approvals, given))


def is_approved(act: WriteBack, rules: ApprovalRules, *, amount: Money | None) -> bool:
    """Whether enough different people said yes to exactly this content."""
    valid = [one for one in act.approvals if one.input_hash == act.input_hash]
    if any(one.by_mode for one in valid):
        return True
    if missing(rules.matrix, valid, kind=act.operation, amount=amount):
        return False
    people = {one.behalf_of or one.approver for one in valid}
    return len(people) >= (2 if _needs_two(rules, amount) else 1)


def edit(act: WriteBack, wanted: Act, actor: Actor) -> WriteBack:
    """The proposal with another content: no approval survives, and who changed it cannot approve it."""
    if act.state != "proposed":
        raise NotAllowed(f"write-back {act.id[:12]} is {act.state}: only a proposal is changed")
    editors = tuple(dict.fromkeys((*act.editors, *sorted(actor.people))))
    return structs.replace(act, act=wanted, input_hash=input_hash(wanted), approvals=(), editors=editors)


def reject(act: WriteBack, actor: Actor, *, why: str) -> WriteBack:
    """The proposal turned down; its own proposer may do that too."""
    if act.state == "rejected":
        return act
    if act.state != "proposed":
        raise NotAllowed(f"write-back {act.id[:12]} is {act.state}: only a proposal is rejected")
    return structs.replace(act, state="rejected", said=f"rejected by {actor.id}" + (f": {why}" if why else ""))


def _not_their_own(act: WriteBack, people: frozenset[str]) -> None:
    involved = frozenset({act.proposer, act.proposed_for, *act.editors} - {""})
    not_their_own(f"write-back {act.id[:12]}", involved, people)


def not_their_own(what: str, involved: frozenset[str], people: frozenset[str]) -> None:
    """NotAllowed where somebody who acts had a part in what is to be approved."""
    if people & involved:
        raise NotAllowed(f"{what}: nobody approves what they proposed or changed themselves")


def within_limit(actor: Actor, rules: ApprovalRules, amount: Money | None, *, system: str, entity: str) -> None:
    """NotAllowed for somebody who may approve nothing in this entity, or not so much."""
    approver = rules.approvers.get(actor.id) if rules.granted is None else rules.granted(system, entity)
    if approver is None:
        where = (
            "not named under [approvers] in duecourse.toml" if rules.granted is None else f"no role for it in {entity}"
        )
        raise NotAllowed(f"{actor.id} may not approve: {where}")
    if amount is None:
        return
    limit = approver.up_to.get(amount.currency, approver.up_to.get(ANY))
    if limit is None or amount.amount > limit:
        raise NotAllowed(f"{actor.id} may not approve {amount}: up to {limit if limit is not None else 'nothing'}")


def _needs_two(rules: ApprovalRules, amount: Money | None) -> bool:
    if amount is None:
        return False
    limit = rules.two_above.get(amount.currency, rules.two_above.get(ANY))
    return limit is not None and amount.amount > limit
