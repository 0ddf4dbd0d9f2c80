"""Deciding about replies: a person agrees to what one proposes, says no to it, or says whose it is."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from canonical_model.collecting import Dispute, Hold, PromiseToPay
from canonical_model.communications import ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId
from canonical_model.wire import to_wire
from core.findings import NotAllowed
from core.ports import Repository
from core.reply_assignment import Whose
from core.reply_pauses import over, set_by_message, set_by_proposal
from core.reply_proposals import decided, undecided
from duecourse.documents import ReplyDecided, ReplyShown
from duecourse.flows.accounts import find_customer
from duecourse.flows.plan_ground import Planning
from duecourse.flows.reply_acts import Agreed, Became, Corrections, carry_out
from duecourse.flows.reply_ground import contacts_at, customer_behind, known_numbers, one_proposal, one_reply
from duecourse.flows.reply_handing import answered
from duecourse.flows.reply_reading import letter_again, message_of, read_for
from duecourse.flows.reply_rows import proposal_row, reply_shown, row_of
from duecourse.flows.reply_settling import settle

#: of these an accepted one makes others of the account over the same items superfluous
_TWINS = frozenset({"promise", "dispute", "paid_claim"})
#: what these set stays when they are accepted: it is what was agreed to
_STAYS = frozenset({"unsubscribe", "contact"})


def accept_reply(run: Planning, prefix: str, name: str, given: Corrections) -> ReplyDecided:
    """Agree to what a reply proposes, once: it becomes the record that people make by hand, in one transaction."""

    def agreed(repository: Repository, message: ReceivedMessage, one: ReplyProposal) -> tuple[ReplyProposal, Became]:
        if one.state == "accepted":
            return one, _again(repository, one)
        _must_be_open(one)
        if not message.customer_id:
            raise NotAllowed(
                f"reply {message.id[:12]} is nobody's yet ({message.said}): "
                f"say whose with `duecourse replies assign {message.id[:12]} ENTITY/NUMBER`"
            )
        customer = customer_behind(repository, message)
        lift(run, repository, one)
        made = carry_out(
            Agreed(run=run, repository=repository, message=message, proposal=one, customer=customer, given=given)
        )
        by = run.recording.actor.id
        return decided(one, accepted=True, by=by, said=made.said, became=made.became), made

    return _decided(run, prefix, name, agreed)


def reject_reply(run: Planning, prefix: str, name: str, *, why: str) -> ReplyDecided:
    """Say no to what a reply proposes; what it held is lifted."""
    if not why.strip():
        raise NotAllowed("rejecting what a reply proposes needs a reason")

    def refused(repository: Repository, message: ReceivedMessage, one: ReplyProposal) -> tuple[ReplyProposal, Became]:
        del message
        if one.state == "rejected":
            return one, Became()
        _must_be_open(one)
        lift(run, repository, one, stays=False)
        return decided(one, accepted=False, by=run.recording.actor.id, said=why.strip()), Became()

    return _decided(run, prefix, name, refused)


def assign_reply(run: Planning, prefix: str, account: str) -> ReplyShown:
    """Say whose a reply is: it is read again with that account's invoices, and holds what it proposes there."""
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        message = one_reply(repository, prefix, changing=True)
        customer = find_customer(repository, account)
        if message.customer_id == customer.id:
            return reply_shown(recording, message.id)
        if any(one.state == "accepted" and one.became for one in message.proposals):
            raise NotAllowed(
                f"reply {message.id[:12]}: something of it was accepted on {message.customer_number} already"
            )
        for hold in set_by_message(repository.holds(), message):
            repository.put(over(hold, on=recording.clock.today()), because="the reply is another account's")
        answered(repository, message, on=recording.clock.today(), because="the reply is another account's")
        said = f"assigned by {recording.actor.id}"
        found = Whose(customer_id=customer.id, said=said, warning=_strangers(repository, message, customer.id))
        read = read_for(run, repository, letter_again(message), found, customer)
        settle(run, repository, read, message_of(read, taken_at=recording.clock.now()))
    return reply_shown(recording, message.id)


def _strangers(repository: Repository, message: ReceivedMessage, customer: RecordId) -> str:
    known = {person.customer_id for person in contacts_at(repository, [message.sender])}
    return "" if customer in known else "its sender is no contact of this account"


def _must_be_open(one: ReplyProposal) -> None:
    if one.state != "open":
        who = f" by {one.decided_by}" if one.decided_by else ""
        raise NotAllowed(f"this {one.kind} is {one.state} already{who}: {one.said}")


def _again(repository: Repository, one: ReplyProposal) -> Became:
    """What an accepted proposal became the first time; nothing is made a second time."""
    kept: tuple[PromiseToPay | Dispute | Hold, ...] = (
        *repository.promises(), *repository.disputes(), *repository.holds(),
    )  # fmt: skip
    record = next((to_wire(found) for found in kept if found.id == one.became), None)
    return Became(record=record, became=one.became, findings=(f"accepted already by {one.decided_by}",))


def lift(run: Planning, repository: Repository, one: ReplyProposal, *, stays: bool = True) -> None:
    """End what a proposal held by itself: what is decided holds by its own record, or not at all."""
    recording = run.recording
    if recording.shadow or (stays and one.kind in _STAYS):
        return
    for hold in set_by_proposal(repository.holds(), one):
        ended = over(hold, on=recording.clock.today())
        repository.put(ended, because=f"{one.kind} of a reply, decided by {recording.actor.id}")


def _decided(
    run: Planning,
    prefix: str,
    name: str,
    decide: Callable[[Repository, ReceivedMessage, ReplyProposal], tuple[ReplyProposal, Became]],
) -> ReplyDecided:
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        message = one_reply(repository, prefix, changing=not recording.shadow)
        one = one_proposal(message, name)
        made, became = decide(repository, message, one)
        kept = _with(message, made)
        if not recording.shadow and kept != message:
            _keep(run, repository, kept, made)
        number = 1 + [each.id for each in kept.proposals].index(made.id)
        return ReplyDecided(
            reply=row_of(repository, kept),
            proposal=proposal_row(made, number, known_numbers(repository, [kept])),
            record=became.record,
            write_backs=became.write_backs,
            plan=became.plan,
            escalation=became.escalation,
            findings=became.findings,
        )


def _with(message: ReceivedMessage, made: ReplyProposal) -> ReceivedMessage:
    """The message with one proposal decided; with none left open it is done."""
    proposals = tuple(made if one.id == made.id else one for one in message.proposals)
    state = message.state if undecided(proposals) or not message.customer_id else "done"
    return structs.replace(message, proposals=proposals, state=state)


def _keep(run: Planning, repository: Repository, message: ReceivedMessage, made: ReplyProposal) -> None:
    because = f"{made.kind} of a reply {made.state} by {run.recording.actor.id}"
    repository.put(message, because=because)
    if made.state == "accepted" and made.kind in _TWINS and made.items:
        _supersede_twins(run, repository, message, made)
    if message.state == "done":
        answered(repository, message, on=run.recording.clock.today(), because=because)


def _supersede_twins(run: Planning, repository: Repository, message: ReceivedMessage, made: ReplyProposal) -> None:
    """What other mails of the account propose of the same kind over the same items is answered with it."""
    why = f"accepted as of reply {message.id[:12]}"
    for other in repository.received_messages(customer_id=message.customer_id, state="open"):
        twins = [one for one in other.proposals if other.id != message.id and _is_twin(one, made)]
        kept = other
        for one in twins:
            lift(run, repository, one, stays=False)
            kept = _with(kept, structs.replace(one, state="superseded", said=why))
        if twins:
            repository.put(kept, because=why)


def _is_twin(one: ReplyProposal, made: ReplyProposal) -> bool:
    return one.state == "open" and one.kind == made.kind and bool(one.items) and set(one.items) <= set(made.items)
