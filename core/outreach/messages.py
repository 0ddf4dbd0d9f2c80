"""A message on its way: from before it is handed over to what became of it, and what stands on the account about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Final, Literal

from msgspec import structs

from canonical_model.collecting import Activity
from canonical_model.communications import Communication, CommunicationKind, CommunicationState
from canonical_model.identity import RecordId, engine_id
from core.findings import NotAllowed
from core.outreach.drafts import Draft, Rendered
from core.outreach.port import HandedOver

#: after so long nobody is handing it over any more
LEASE: Final = timedelta(minutes=15)
_HASH_BYTES: Final = 16
_STATES: Final[dict[str, CommunicationState]] = {"accepted": "sent", "refused": "refused", "unknown": "unknown"}
#: what counts as a contact of ours; a statement, an answer, a copy, a confirmation were asked for or agreed
_CONTACTS: Final = frozenset({"reminder", "courtesy"})
#: states in which the same message may be handed over again
AGAIN: Final = frozenset({"refused", "not_sent", "withheld"})


def handing_over(draft: Draft, rendered: Rendered, *, at: datetime, actor: str) -> Communication:
    """The message as it is kept before anything is handed over."""
    return Communication(
        id=draft.id, system=draft.system, entity=draft.entity, customer_id=draft.customer_id,
        customer_number=draft.customer_number, kind=draft.kind, channel=draft.means, state="handing_over",
        recipients=draft.addresses, language=draft.language, tone=draft.tone, template=rendered.template,
        template_version=rendered.template_version, subject=rendered.subject, text=rendered.text,
        rendered_hash=rendered_hash(rendered), items=tuple(one.item for one in draft.items),
        totals=tuple(total.payable for total in draft.totals), pay_by=draft.pay_by, decision=draft.decision,
        policy_version=draft.policy_version, message_id=draft.message_id if draft.means == "mail" else "",
        in_reply_to=draft.in_reply_to, handed_at=at, actor=actor,
    )  # fmt: skip


def rendered_hash(rendered: Rendered) -> str:
    """A hash of all that is handed over."""
    digest = blake2b(digest_size=_HASH_BYTES)
    for part in (rendered.subject.encode(), rendered.text.encode(), *(one.content for one in rendered.attachments)):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def handed(message: Communication, told: HandedOver, *, at: datetime) -> Communication:
    """What became of handing it over."""
    return structs.replace(
        message, state=_STATES[told.outcome], reference=told.reference, said=told.said, settled_at=at
    )  # fmt: skip


def settled(
    message: Communication, state: Literal["sent", "not_sent"], *, at: datetime, by: str, why: str
) -> Communication:
    """A person's word about a message of which nobody else can say whether it is out."""
    if message.state not in {"unknown", "handing_over"}:
        raise NotAllowed(f"message {message.id[:12]} is {message.state}: there is nothing to settle")
    if message.state == "handing_over" and not left_behind([message], at):
        raise NotAllowed(f"message {message.id[:12]} is being handed over: settle it after {message.handed_at + LEASE}")
    return structs.replace(message, state=state, settled_at=at, said=f"{by}: {why}")


def left_behind(messages: Sequence[Communication], now: datetime) -> list[Communication]:
    """Messages that somebody began to hand over and did not live to tell about."""
    return [one for one in messages if one.state == "handing_over" and now - one.handed_at > LEASE]


def told_of(kind: CommunicationKind, before: Iterable[Communication]) -> set[RecordId]:
    """The items that messages of a kind named which went out, or may have."""
    out = (one for one in before if one.kind == kind and one.state not in AGAIN)
    return {item.item_id for one in out for item in one.items}


def activity(message: Communication, *, at: datetime) -> Activity:
    """What the account shows of a message that is out."""
    kinds: dict[str, Literal["call", "letter", "mail"]] = {"call": "call", "letter": "letter"}
    about = ", ".join(f"{one.document_no} {one.amount}" for one in message.items)
    to = ", ".join(message.recipients)
    text = " · ".join(
        part for part in (
            f"{message.kind} ({message.tone}) by {message.channel}" + (f" to {to}" if to else ""), message.subject,
            about, f"pay by {message.pay_by}" if message.kind == "reminder" else "", message.message_id,
        ) if part
    )  # fmt: skip
    return Activity(
        id=engine_id("activity", (message.id,)), system=message.system, entity=message.entity,
        customer_id=message.customer_id, customer_number=message.customer_number,
        kind=kinds.get(message.channel, "mail") if message.kind in _CONTACTS else "note", text=text,
        happened_at=at, actor=message.actor,
    )  # fmt: skip
