"""Pauses because of what customers say: holds of ours that are set by themselves, bounded, and lifted once decided.

Holding still is the one thing that a text from outside brings about by itself; a bound keeps it from doing so for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import Hold, HoldKind, HoldScope
from canonical_model.communications import ProposalKind, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Person
from core.reply_terms import ReplyTerms

#: what tells these holds from those that people set; behind it stands the proposal's or the message's id
MARK: Final = "reply/"
_KINDS: Final[Mapping[ProposalKind, HoldKind]] = {
    "promise": "question",
    "dispute": "dispute",
    "paid_claim": "payment_in_process",
    "question": "question",
    "plan": "question",
    "hardship": "question",
}
_LONGEST: Final = 200
_GRAVE: Final[Mapping[str, HoldKind]] = {"insolvency": "insolvency", "legal": "legal"}


class Held(Struct, frozen=True, kw_only=True):
    """The holds that a message sets, and what it would have held but may not any more."""

    holds: tuple[Hold, ...] = ()
    exhausted: tuple[str, ...] = ()


def pauses(
    message: ReceivedMessage, proposals: Iterable[ReplyProposal], *, terms: ReplyTerms, standing: Sequence[Hold],
    on: date,
) -> Held:  # fmt: skip
    """What open proposals of a message hold from today on, within what mails may hold in all."""
    days = terms.stranger_pause_days if message.stranger else terms.pause_days
    found: dict[RecordId, Hold] = {}
    exhausted: list[str] = []
    for one in proposals:
        if one.state != "open":
            continue
        if one.kind == "stop":
            hold = _stop(message, one, terms=terms, on=on)
            found[hold.id] = hold
        elif one.kind in terms.pausing and days:
            for hold in _pause(message, one, until=on + timedelta(days=days), on=on):
                bounded = _bounded(hold, (*standing, *found.values()), terms=terms, on=on)
                if bounded is None:
                    exhausted.append(f"{one.kind}: mails held this off {terms.most_paused_days} days already")
                else:
                    found[hold.id] = bounded
    return Held(holds=tuple(found.values()), exhausted=tuple(dict.fromkeys(exhausted)))


def away(message: ReceivedMessage, back: date | None, *, terms: ReplyTerms, standing: Sequence[Hold], on: date) -> Held:
    """Who is not there is not reminded before the day of return."""
    latest = on + timedelta(days=terms.most_away_days)
    until = min(back - timedelta(days=1), latest) if back is not None else on + timedelta(days=terms.away_days)
    if until < on or message.stranger:
        return Held()
    told = f"away until {back}" if back else "away, no day of return is told"
    hold = _hold(message, message.id, kind="question", scope="customer", subject=message.customer_id, until=until,
                 reason=f"an automatic answer says: {told}", on=on)  # fmt: skip
    bounded = _bounded(hold, standing, terms=terms, on=on)
    return Held(holds=(bounded,)) if bounded else Held(exhausted=("away: mails held this off long enough",))


def barred(
    message: ReceivedMessage, proposal: ReplyProposal, persons: Iterable[Person], *, days: int, reason: str, on: date
) -> tuple[Hold, ...]:
    """People who are not written to any more, each in each account; what the account owes is not held by it."""
    until = on + timedelta(days=days)
    return tuple(
        structs.replace(
            _hold(message, proposal.id, kind="do_not_contact", scope="person", subject=person.id, until=until,
                  reason=reason, on=on),
            system=person.system, entity=person.entity, customer_id=person.customer_id,
        ) for person in persons
    )  # fmt: skip


def set_by_message(holds: Iterable[Hold], message: ReceivedMessage) -> tuple[Hold, ...]:
    """The holds that a message set by itself."""
    marks = {f"{MARK}{message.id}", *(f"{MARK}{one.id}" for one in message.proposals)}
    return tuple(hold for hold in holds if hold.reference in marks)


def set_by_proposal(holds: Iterable[Hold], proposal: ReplyProposal) -> tuple[Hold, ...]:
    """The holds that one proposal set by itself."""
    return tuple(hold for hold in holds if hold.reference == f"{MARK}{proposal.id}")


def over(hold: Hold, *, on: date) -> Hold:
    """The hold, ended the day before; one that ended by itself stays as it was."""
    yesterday = on - timedelta(days=1)
    return hold if hold.until is not None and hold.until <= yesterday else structs.replace(hold, until=yesterday)


def _stop(message: ReceivedMessage, one: ReplyProposal, *, terms: ReplyTerms, on: date) -> Hold:
    kind = _GRAVE.get(one.detail, "legal")
    until = on + timedelta(days=terms.stop_days)
    return _hold(message, one.id, kind=kind, scope="customer", subject=message.customer_id, until=until,
                 reason=_quoted(one), on=on)  # fmt: skip


def _pause(message: ReceivedMessage, one: ReplyProposal, *, until: date, on: date) -> Iterator[Hold]:
    subjects: list[tuple[HoldScope, str]] = [("item", item) for item in one.items]
    for scope, subject in subjects or [("customer", message.customer_id)]:
        yield _hold(message, one.id, kind=_KINDS[one.kind], scope=scope, subject=subject, until=until,
                    reason=_quoted(one), on=on)  # fmt: skip


def _quoted(one: ReplyProposal) -> str:
    return f"a reply says: {one.evidence[:_LONGEST]}"


def _hold(
    message: ReceivedMessage, behind: RecordId, *, kind: HoldKind, scope: HoldScope, subject: str, until: date,
    reason: str, on: date,
) -> Hold:  # fmt: skip
    return Hold(
        id=engine_id("hold", ("reply", behind, scope, subject)),
        system=message.system,
        entity=message.entity,
        scope=scope,
        subject_id=subject,
        customer_id=message.customer_id,
        kind=kind,
        set_by="us",
        since=on,
        until=until,
        reason=reason,
        reference=f"{MARK}{behind}",
    )


def _bounded(hold: Hold, standing: Iterable[Hold], *, terms: ReplyTerms, on: date) -> Hold | None:
    """The hold, no longer than mails may hold its subject in all; None where nothing is left of that."""
    first = on - timedelta(days=terms.paused_within_days)
    held: set[date] = set()
    for one in standing:
        same = (one.scope, one.subject_id) == (hold.scope, hold.subject_id) and one.kind not in _GRAVE
        if same and one.reference.startswith(MARK) and one.since and one.until:
            start = max(one.since, first)
            held.update(start + timedelta(days=day) for day in range((min(one.until, on) - start).days + 1))
    left = terms.most_paused_days - len(held - {on})
    if left <= 0:
        return None
    until = min(hold.until or on, on + timedelta(days=left - 1))
    return structs.replace(hold, until=until)
