"""Replies as commands print them: a page of them, or one with what it holds and how its claims look on the account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from canonical_model.collecting import Hold
from canonical_model.communications import ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId
from core.holds import is_active
from core.ports import Repository
from core.reply_pauses import set_by_message
from duecourse.documents import RepliesListed, ReplyHoldRow, ReplyProposalRow, ReplyRow, ReplyShown
from duecourse.flows.account_views import unapplied
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.record import Recording
from duecourse.flows.reply_ground import known_numbers, one_reply

_CLAIMS: Final = frozenset({"paid_claim"})


def replies_listed(run: Recording, *, state: str, entity: str, limit: int, after: str) -> RepliesListed:
    """One page of replies, the newest first."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        cursor = RecordId(after) if after else None
        if cursor is not None and cursor not in {one.id for one in repository.received(cursor)}:
            raise NotFound(f"no such cursor: {after}")
        found = repository.received_after(cursor, state=state, entity=entity, limit=limit + 1)
        total, page = repository.received_count(state=state, entity=entity), found[:limit]
        names, numbers = system_names(repository), known_numbers(repository, page)
    following = page[-1].id if len(found) > limit else None
    return RepliesListed(replies=tuple(reply_row(one, names, numbers) for one in page), total=total, next=following)


def reply_shown(run: Recording, prefix: str) -> ReplyShown:
    """One reply, whole."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        message = one_reply(repository, prefix)
        holds = [one for one in set_by_message(repository.holds(), message) if is_active(one, run.clock.today())]
        return ReplyShown(
            reply=row_of(repository, message),
            text=message.text,
            answers=message.answers,
            attachments=message.attachments,
            holds=tuple(_hold_row(one) for one in holds),
            findings=tuple(_cash_seen(repository, message)),
        )


def row_of(repository: Repository, message: ReceivedMessage) -> ReplyRow:
    """One reply as commands print it."""
    return reply_row(message, system_names(repository), known_numbers(repository, [message]))


def reply_row(message: ReceivedMessage, names: Mapping[str, str], numbers: Mapping[RecordId, str]) -> ReplyRow:
    """A reply with its proposals; `numbers` are those of the items that they name."""
    system = names.get(message.system, message.system)
    return ReplyRow(
        id=message.id,
        state=message.state,
        account=f"{system}/{message.entity}/{message.customer_number}" if message.customer_id else "",
        received=message.received_at.isoformat(),
        sender=message.sender,
        subject=message.subject,
        language=message.language,
        intents=message.intents,
        cards=message.cards,
        said=message.said,
        proposals=tuple(proposal_row(one, number, numbers) for number, one in enumerate(message.proposals, 1)),
    )


def proposal_row(one: ReplyProposal, number: int, numbers: Mapping[RecordId, str]) -> ReplyProposalRow:
    """A proposal as commands print it."""
    return ReplyProposalRow(
        id=one.id,
        number=number,
        kind=one.kind,
        state=one.state,
        evidence=one.evidence,
        confidence=one.confidence,
        on=one.on,
        amount=one.amount,
        items=tuple(numbers.get(item, item) for item in one.items),
        reason=one.reason,
        detail=one.detail,
        instalments=one.instalments or len(one.schedule),
        said=one.said,
        became=one.became,
        decided_by=one.decided_by,
    )


def _hold_row(one: Hold) -> ReplyHoldRow:
    return ReplyHoldRow(id=one.id, kind=one.kind, scope=one.scope, subject=one.subject_id, until=one.until)


def _cash_seen(repository: Repository, message: ReceivedMessage) -> list[str]:
    """What stands on the account that may be what a claim speaks of."""
    if not message.customer_id or not any(one.kind in _CLAIMS for one in message.proposals):
        return []
    items = list(repository.open_items(customer_id=message.customer_id))
    seen = [unapplied(items, currency) for currency in sorted({item.currency for item in items})]
    told = [f"{amount} of cash stands on the account unapplied" for amount in seen if amount.minor > 0]
    return told or ["no cash stands on the account unapplied"]
