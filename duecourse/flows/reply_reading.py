"""Reading a letter against the ledger: whose it is, and what it proposes there."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from canonical_model.communications import ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from core.ports import Repository
from core.replies.envelope import Envelope
from core.replies.hearing import is_led
from core.replies.reading import read_reply
from core.replies.reply import Reading
from core.reply_assignment import Traces, Whose, whose
from core.reply_letters import Letter, numbers_in
from core.reply_proposals import proposals_of, to_read
from duecourse.flows.plan_ground import Planning
from duecourse.flows.reply_ground import bearing_of, contacts_at


class Read(Struct, frozen=True, kw_only=True):
    """A letter with the account that it is about, as far as that is known, and what it means there."""

    letter: Letter
    whose: Whose
    customer: Customer | None
    reading: Reading
    proposals: tuple[ReplyProposal, ...]

    @property
    def means(self) -> frozenset[str]:
        """Its intents."""
        return frozenset(one.intent for one in self.reading.intents)


def read_letter(run: Planning, repository: Repository, letter: Letter, *, said: str = "") -> Read:
    """Whose a letter is, and what it means on that account; `said` is what speaks against having read all of it."""
    first = read_reply(letter.reply(()))
    found = whose(_traces(repository, letter, returned=any(one.intent == "bounce" for one in first.intents)))
    customer = next(iter(repository.customers_of([found.customer_id])), None) if found.customer_id else None
    if customer is not None:
        return read_for(run, repository, letter, found, customer, said=said)
    means = ", ".join(one.intent for one in first.intents)
    why = "; ".join(part for part in (said, found.said) if part)
    proposal = to_read(letter.id, said=why, evidence=first.intents[0].span, detail=means)
    return Read(letter=letter, whose=found, customer=None, reading=first, proposals=(proposal,))


def read_for(
    run: Planning, repository: Repository, letter: Letter, found: Whose, customer: Customer, *, said: str = ""
) -> Read:
    """What a letter means on one account."""
    today = run.recording.clock.today()
    bearing = bearing_of(repository, customer, letter, answers=found.answers, today=today)
    reply = letter.reply(tuple(bearing.numbered))
    reading = read_reply(reply)
    led = "it speaks to machines instead of to us" if is_led(reply) else ""
    warning = "; ".join(part for part in (said, found.warning, led) if part)
    made = proposals_of(letter.id, reading, bearing, terms=run.recording.policy.replies, warning=warning)
    if said and not made:
        made = (to_read(letter.id, said=warning),)
    return Read(letter=letter, whose=found, customer=customer, reading=reading, proposals=made)


def _traces(repository: Repository, letter: Letter, *, returned: bool) -> Traces:
    envelope = letter.envelope
    ids = (*envelope.returned, *envelope.answers)
    sent = {one.message_id: one for one in repository.answered(ids)}
    thread = tuple(sent[one] for one in ids if one in sent)
    items = [] if thread else repository.open_items_numbered(numbers_in(letter))
    return Traces(
        sender=envelope.sender,
        answers=thread,
        persons=contacts_at(repository, [envelope.sender]),
        unreached=contacts_at(repository, envelope.failed) if returned else (),
        invoiced=frozenset(item.customer_id for item in items if item.open_minor > 0),
        disowned=envelope.disowned,
        returned=returned,
    )


def message_of(read: Read, *, taken_at: datetime) -> ReceivedMessage:
    """The message as it is kept: of an account, or of nobody yet."""
    letter, found, customer = read.letter, read.whose, read.customer
    waits = bool(read.proposals)
    return ReceivedMessage(
        id=letter.id,
        system=customer.system if customer else SystemUid(""),
        entity=customer.entity if customer else "",
        customer_id=customer.id if customer else RecordId(""),
        customer_number=customer.number if customer else "",
        state="unassigned" if customer is None else "open" if waits else "done",
        received_at=letter.received,
        sender=letter.envelope.sender,
        subject=letter.subject,
        text=letter.text,
        language=read.reading.language,
        message_id=letter.envelope.message_id,
        in_reply_to=letter.envelope.in_reply_to,
        answers=found.answers.id if found.answers else None,
        cards=letter.cards,
        proposals=read.proposals,
        said="; ".join(part for part in (found.said, found.warning) if part),
        taken_at=taken_at,
        intents=tuple(one.intent for one in read.reading.intents),
        automatic=letter.automatic,
        stranger=found.stranger,
        failed=letter.envelope.failed,
        attachments=letter.attachments,
    )


def letter_again(message: ReceivedMessage) -> Letter:
    """The letter of a message that was kept; what it quoted is gone."""
    ids = tuple(one for one in (message.in_reply_to,) if one)
    envelope = Envelope(
        message_id=message.message_id, in_reply_to=message.in_reply_to, answers=ids, sender=message.sender, sent=None,
        failed=message.failed,
    )  # fmt: skip
    return Letter(
        id=message.id, envelope=envelope, received=message.received_at, subject=message.subject, body=message.text,
        text=message.text, cards=message.cards, automatic=message.automatic, attachments=message.attachments,
    )  # fmt: skip
