"""What a letter brings about by itself: it is kept, chasing pauses, addresses rest, grave cases are handed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from canonical_model.collecting import Activity, Hold
from canonical_model.communications import ReceivedMessage, ReplyProposal
from canonical_model.identity import engine_id
from canonical_model.master_data import Customer
from core.ports import Repository
from core.reply_pauses import MARK, Held, away, barred, pauses
from core.reply_terms import ReplyTerms
from duecourse.flows.plan_ground import Planning
from duecourse.flows.record import note_within
from duecourse.flows.reply_handing import hand_over, handing, stopped
from duecourse.flows.reply_reading import Read

_BECAUSE: Final = "a reply was taken in"
#: what nobody wrote to us is no word of the customer's
_BY_MACHINE: Final = frozenset({"out_of_office", "bounce"})


def settle(run: Planning, repository: Repository, read: Read, message: ReceivedMessage) -> Held:
    """Keep a message with what it holds; nothing is kept in a shadow."""
    if read.customer is None:
        if not run.recording.shadow:
            repository.put(message, because=_BECAUSE)
        return Held()
    held = _held(run, repository, read, message)
    if not run.recording.shadow:
        repository.put(message, because=_BECAUSE)
        for hold in held.holds:
            repository.put(hold, because=f"reply {message.id[:12]}")
        _hand_up(run, repository, read.customer, message)
        _note(run, repository, read, message)
    return held


def _held(run: Planning, repository: Repository, read: Read, message: ReceivedMessage) -> Held:
    terms, on = run.recording.policy.replies, run.recording.clock.today()
    standing = [one for one in repository.holds() if one.reference.startswith(MARK) and one.id]
    own = [one for one in standing if one.customer_id == message.customer_id]
    found = pauses(message, message.proposals, terms=terms, standing=own, on=on)
    absent = Held()
    if "out_of_office" in read.means:
        absent = away(message, read.reading.return_date, terms=terms, standing=own, on=on)
    at_rest = tuple(_at_rest(run, repository, read, message, terms))
    return Held(holds=(*found.holds, *absent.holds, *at_rest), exhausted=(*found.exhausted, *absent.exhausted))


def _at_rest(
    run: Planning, repository: Repository, read: Read, message: ReceivedMessage, terms: ReplyTerms
) -> Iterator[Hold]:
    """Addresses that are not written to: mail to them came back to a mail of ours, or they want none."""
    on = run.recording.clock.today()
    for one in message.proposals:
        if one.kind == "contact" and one.reason == "bounce" and read.whose.answers is not None:
            persons = repository.persons_at(_unreached(read))
            yield from barred(message, one, persons, days=terms.returned_days, reason="mail came back", on=on)
        if one.kind == "unsubscribe" and not message.stranger:
            persons = repository.persons_at([message.sender])
            reason = f"wants no mails: {one.evidence}"
            yield from barred(message, one, persons, days=terms.unsubscribed_days, reason=reason, on=on)


def _unreached(read: Read) -> Sequence[str]:
    """The addresses that a returned mail names; without a report: the only one that we had written to."""
    answered, envelope = read.whose.answers, read.letter.envelope
    if envelope.failed or envelope.reported or answered is None:
        return envelope.failed
    return answered.recipients if len(answered.recipients) == 1 else ()


def _hand_up(run: Planning, repository: Repository, customer: Customer, message: ReceivedMessage) -> None:
    stops: list[ReplyProposal] = [one for one in message.proposals if one.kind == "stop" and one.state == "open"]
    if stops:
        by = handing(run, repository)
        for one in stops:
            hand_over(repository, stopped(repository, customer, message, one, on=by.on), by, because=_BECAUSE)


def _note(run: Planning, repository: Repository, read: Read, message: ReceivedMessage) -> None:
    """Finance sees that a mail came, in our words alone: nothing that a stranger wrote gets into a ledger by itself."""
    recording = run.recording
    kinds = ", ".join(sorted({one.kind.replace("_", " ") for one in message.proposals})) or "nothing to decide"
    by_machine = message.automatic or bool(_BY_MACHINE & read.means)
    sender = "a machine" if by_machine else "a sender who is no contact here" if message.stranger else "a contact"
    made = Activity(
        id=engine_id("activity", ("reply", message.id)),
        system=message.system,
        entity=message.entity,
        customer_id=message.customer_id,
        customer_number=message.customer_number,
        # a note counts as the customer's word, a mail as ours; what a machine or a stranger sent is neither
        kind="task" if by_machine or message.stranger else "note",
        text=f"Mail of {message.received_at:%Y-%m-%d} from {sender}: {kinds} (reply {message.id[:12]})",
        happened_at=message.received_at,
        actor=recording.actor.id,
    )
    if message.system in recording.capabilities:
        note_within(recording, repository, made)
    else:
        repository.put(made, because=_BECAUSE)
