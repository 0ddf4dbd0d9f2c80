"""What customers were granted by mail and wait for: copies, statements, and what is said to a request for a plan.

Whatever sends to customers asks here, and hands over a Communication of the same kind with the mail's Message-ID in
`in_reply_to`: then it is wanted no more. Nothing goes to an address that is no contact of the account.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from msgspec import Struct

from canonical_model.communications import CommunicationKind, ProposalKind, ReceivedMessage
from canonical_model.identity import RecordId, SystemUid
from core.outreach.messages import AGAIN
from core.ports import Repository
from duecourse.documents import AnswerRow, RepliesAnswers
from duecourse.flows.inquire import system_names
from duecourse.flows.record import Recording
from duecourse.flows.reply_ground import contacts_at

#: what each accepted kind is answered with
_ANSWERED_WITH: Final[dict[ProposalKind, Literal["copy", "statement", "answer"]]] = {
    "copy": "copy", "statement": "statement", "plan": "answer",
}  # fmt: skip
#: what sends statements, offers and copies to contacts
_SENDS: Final = "duecourse outreach send --answers"


class AnswerWanted(Struct, frozen=True, kw_only=True):
    """Something that is to be sent because of a reply."""

    kind: CommunicationKind
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    #: the contact's address; empty: the sender is no contact, and a person says where it goes
    to: str
    language: str
    #: of the mail that it answers
    in_reply_to: str
    subject: str
    #: what copies are wanted of; none: of all that is open
    items: tuple[RecordId, ...]
    #: of an answer to a request for a plan: the plan that is offered, and what was said
    plan: RecordId | None
    said: str
    reply: RecordId
    proposal: RecordId


def answers_wanted(repository: Repository, *, customer_id: RecordId | None = None) -> Iterator[AnswerWanted]:
    """What was granted and has not been handed over yet, the oldest mail first."""
    sent = {
        (one.kind, one.in_reply_to)
        for one in repository.communications(customer_id=customer_id)
        if one.in_reply_to and one.state not in AGAIN
    }
    for message in sorted(repository.received_messages(customer_id=customer_id), key=lambda one: one.received_at):
        yield from _of(repository, message, sent)


def _of(
    repository: Repository, message: ReceivedMessage, sent: set[tuple[CommunicationKind, str]]
) -> Iterator[AnswerWanted]:
    for one in message.proposals:
        kind = _ANSWERED_WITH.get(one.kind)
        if kind is None or one.state != "accepted" or (kind, message.message_id) in sent:
            continue
        contacts = {person.customer_id for person in contacts_at(repository, [message.sender])}
        yield AnswerWanted(
            kind=kind,
            system=message.system,
            entity=message.entity,
            customer_id=message.customer_id,
            customer_number=message.customer_number,
            to=message.sender if message.customer_id in contacts else "",
            language=message.language,
            in_reply_to=message.message_id,
            subject=message.subject,
            items=one.items,
            plan=one.became if one.kind == "plan" else None,
            said=one.said,
            reply=message.id,
            proposal=one.id,
        )


def answers_listed(run: Recording, *, limit: int, after: str) -> RepliesAnswers:
    """One page of what is still to be sent because of replies."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        names = system_names(repository)
        found = list(answers_wanted(repository))
        start = next((place for place, one in enumerate(found, 1) if one.proposal == after), 0) if after else 0
        page = found[start : start + limit]
        numbers = {item.id: item.document_no for item in repository.items({i for one in page for i in one.items})}
    rows = tuple(_row(one, names, numbers) for one in page)
    return RepliesAnswers(answers=rows, next=page[-1].proposal if start + limit < len(found) else None)


def _row(one: AnswerWanted, names: Mapping[str, str], numbers: Mapping[RecordId, str]) -> AnswerRow:
    account = f"{names.get(one.system, one.system)}/{one.entity}/{one.customer_number}"
    return AnswerRow(
        kind=one.kind,
        account=account,
        to=one.to,
        in_reply_to=one.in_reply_to,
        language=one.language,
        items=tuple(numbers.get(item, item) for item in one.items),
        plan=one.plan,
        said=one.said,
        reply=one.reply,
        command=_SENDS if one.to else "",
    )
