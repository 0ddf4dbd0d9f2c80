"""What no policy may say, and what a book of policies says twice or to nobody: found without any ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any, Final, Literal

from msgspec import Struct, structs

from core.bank_terms import BankTerms
from core.contact_check import contact_faults
from core.late_payment.known_laws import LAWS
from core.outreach.terms import outreach_faults
from core.policy import Policy
from core.policy_book import PER_ACCOUNT, Override, PolicyBook, changed
from core.policy_proofs import matrix_proofs, path_proofs, plan_proofs, reply_proofs, route_proofs
from core.write_back.approving import Approver

#: field → the least and the most that it may be: beyond, a customer is pestered, or chased on what is long out of date
LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "grace_days": (0, 90),
    "most_reminders": (1, 12),
    "silent_days": (7, 365),
    "promise_tolerance_days": (0, 30),
    "hold_days": (1, 365),
    "bank_hold_days": (0, 60),
    "read_age_hours": (1, 168),
    "payload_days": (1, 3650),
    "horizon_days": (1, 60),
    "leave_alone_days": (0, 60),
}
#: working days for which a bank's statements may be missing
_MOST_BEHIND: Final = 10
#: days for which money of nobody who is known may hold anything
_MOST_UNKNOWN: Final = 60
_HALF, _DOUBLE = Decimal("0.5"), Decimal(2)
#: an entity that lost more of its open items between two readings was not read whole
_LARGEST_DROP: Final = Decimal("0.90")


class PolicyFinding(Struct, frozen=True, kw_only=True):
    """Something about a book of policies."""

    severity: Literal["fail", "warn"]
    #: the override, or `policy` for the group's own
    where: str
    field: str
    text: str


def check(
    book: PolicyBook,
    *,
    entities: frozenset[str] | None = None,
    approvers: Mapping[str, Approver] | None = None,
) -> tuple[PolicyFinding, ...]:
    """Everything wrong with a book; `entities` are the codes and system/codes that there are, if that is known.

    `approvers` are those of the settings, if they are known.
    """
    return (
        *_limits("policy", book.base),
        *_proofs("policy", book.base, approvers),
        *(finding for override in book.overrides for finding in _override(book, override, entities)),
        *_ambiguous(book),
        *_unused(book),
    )


def _limits(where: str, policy: Policy) -> Iterator[PolicyFinding]:
    for field, (least, most) in LIMITS.items():
        value = getattr(policy, field)
        if not least <= value <= most:
            yield _fail(where, field, f"{value} is not within {least} and {most}")
    if policy.largest_drop_share > _LARGEST_DROP:
        yield _fail(where, "largest_drop_share", f"{policy.largest_drop_share} would let half-read ledgers through")
    yield from _bank(where, policy.bank)
    shares = policy.risk_shares
    if any(not 0 <= share <= 1 for share in shares) or list(shares) != sorted(shares):
        yield _fail(where, "risk_shares", "shares of 1 that do not fall with age are wanted")
    yield from (_fail(where, "contact", fault) for fault in contact_faults(policy.contact))
    yield from (_fail(where, "outreach", fault) for fault in outreach_faults(policy.outreach))
    yield from _gain(where, policy)
    if policy.late_payment.law and policy.late_payment.law not in LAWS:
        yield _fail(where, "late_payment", f"no law {policy.late_payment.law!r} is known: {', '.join(LAWS)}")
    if sorted(policy.late_payment.clearing) != ["costs", "interest", "principal"]:
        yield _fail(where, "late_payment", "clearing names costs, interest and principal, each once")
    if policy.rate_age_days is None:
        yield PolicyFinding(severity="warn", where=where, field="rate_age_days", text="rates of any age are used")


def _bank(where: str, terms: BankTerms) -> Iterator[PolicyFinding]:
    if not 0 <= terms.unknown_payer_days <= _MOST_UNKNOWN:
        said = f"unknown_payer_days: {terms.unknown_payer_days} is not within 0 and {_MOST_UNKNOWN}"
        yield _fail(where, "bank", said)
    if terms.days_behind is None:
        text = "nobody waits for bank statements: who paid yesterday may be chased today"
        yield PolicyFinding(severity="warn", where=where, field="bank", text=text)
    elif not 0 <= terms.days_behind <= _MOST_BEHIND:
        yield _fail(where, "bank", f"days_behind: {terms.days_behind} is not within 0 and {_MOST_BEHIND}")


def _gain(where: str, policy: Policy) -> Iterator[PolicyFinding]:
    """Assumed effects are shares of 1, and what moves them doubles or halves them at most."""
    shares = structs.asdict(policy.gain.effects) | {"unanswered": policy.gain.unanswered}
    moving = {name: getattr(policy.gain, name) for name in ("engaged", "broken", "disputed")}
    for name, share in shares.items():
        if not 0 <= share <= 1:
            yield _fail(where, "gain", f"{name}: {share} is no share of 1")
    for name, factor in moving.items():
        if not _HALF <= factor <= _DOUBLE:
            yield _fail(where, "gain", f"{name}: {factor} is not within {_HALF} and {_DOUBLE}")
    alone = policy.leave_alone_from
    if alone is not None and not _HALF <= alone <= 1:
        yield _fail(where, "leave_alone_from", f"{alone} would leave alone what is more likely not to come")


def _proofs(where: str, policy: Policy, approvers: Mapping[str, Approver] | None = None) -> Iterator[PolicyFinding]:
    found = (
        *matrix_proofs(policy.approvals, approvers),
        *plan_proofs(policy.plans),
        *path_proofs(policy.escalations),
        *route_proofs(policy.disputes),
        *reply_proofs(policy.replies),
    )
    for one in found:
        yield PolicyFinding(severity=one.severity, where=where, field=one.field, text=one.text)


def _override(book: PolicyBook, one: Override, entities: frozenset[str] | None) -> Iterator[PolicyFinding]:
    for field in sorted(one.set.keys() - PER_ACCOUNT):
        known = field in Policy.__struct_fields__
        text = "is one thing for the whole group: set it in [policy]" if known else "there is no such field"
        yield _fail(one.name, field, text)
    if one.valid_from is not None and one.valid_to is not None and one.valid_to < one.valid_from:
        yield _fail(one.name, "valid_to", f"{one.valid_to} is before {one.valid_from}: it is never in force")
    for segment in sorted(set(one.segments) - {known.name for known in book.segments}):
        yield _fail(one.name, "segments", f"there is no segment {segment!r}")
    for entity in sorted(set(one.entities) - entities) if entities is not None else ():
        yield PolicyFinding(severity="warn", where=one.name, field="entities", text=f"no entity {entity!r} was read")
    yield from _made(book, one)


def _made(book: PolicyBook, one: Override) -> Iterator[PolicyFinding]:
    """What the policy with this override alone would be."""
    told: dict[str, Any] = {field: value for field, value in one.set.items() if field in PER_ACCOUNT}
    if not told:
        yield PolicyFinding(severity="warn", where=one.name, field="set", text="it changes nothing")
        return
    try:
        made = changed(book.base, told)
        found = (*_limits(one.name, made), *_proofs(one.name, made))
        yield from (wrong for wrong in found if wrong.field in told)
    except ValueError as why:
        yield _fail(one.name, "set", str(why))


def _ambiguous(book: PolicyBook) -> Iterator[PolicyFinding]:
    for first, second in combinations(book.overrides, 2):
        both = sorted(field for field in first.set.keys() & second.set.keys() if first.set[field] != second.set[field])
        same = (first.entities, first.segments) == (second.entities, second.segments)
        if both and same and _meet(first, second):
            text = f"{first.name} says otherwise of the same accounts at the same time: this one counts"
            yield PolicyFinding(severity="warn", where=second.name, field=", ".join(both), text=text)


def _meet(first: Override, second: Override) -> bool:
    starts = max(one.valid_from or date.min for one in (first, second))
    return starts <= min(one.valid_to or date.max for one in (first, second))


def _unused(book: PolicyBook) -> Iterator[PolicyFinding]:
    used = {name for override in book.overrides for name in override.segments}
    names = [segment.name for segment in book.segments]
    for name in sorted(set(names) - used):
        yield PolicyFinding(severity="warn", where=name, field="segments", text="no override is about this segment")
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield _fail(name, "segments", "two segments have this name")


def _fail(where: str, field: str, text: str) -> PolicyFinding:
    return PolicyFinding(severity="fail", where=where, field=field, text=text)
