"""What a policy's matrix, plan terms, paths and routes may not say: proved on the engine's own functions, not on trust.

The functions that answer requests and take approvals are asked about every person, every kind and every limit that the
policy names, on both sides of the limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final, Literal, NamedTuple, get_args

from canonical_model.access import Actor
from canonical_model.collecting import DISPUTE_REASONS
from canonical_model.currency import UnknownCurrency
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest, RequestKind
from canonical_model.plans import Concession
from canonical_model.write_back import Operation
from core.approval_matrix import ANY, ApprovalMatrix, MatrixRow
from core.approval_requests import approve
from core.dispute_rules import CATEGORIES, DisputeRules
from core.escalation_paths import EscalationPaths
from core.findings import NotAllowed
from core.fx import RateSet
from core.payment_plans import Answer, answer
from core.plan_range import PlanHistory, range_of
from core.plan_schedules import MOST_INSTALMENTS, Due, divided, monthly
from core.plan_terms import PlanTerms
from core.reply_terms import PAUSING, ReplyTerms
from core.write_back.approving import ApprovalRules, Approver

_REQUESTS: Final[tuple[RequestKind, ...]] = get_args(RequestKind)
_OPERATIONS: Final[tuple[str, ...]] = get_args(Operation)
_NOW: Final = datetime(2000, 1, 1, tzinfo=UTC)
_DAY: Final = date(2000, 1, 1)
#: field → the least and the most that it may be
_REPLY_LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "pause_days": (1, 60),
    "stranger_pause_days": (0, 30),
    "most_paused_days": (1, 180),
    "paused_within_days": (7, 730),
    "stop_days": (7, 3650),
    "away_days": (0, 60),
    "most_away_days": (0, 180),
    "returned_days": (1, 3650),
    "unsubscribed_days": (30, 36500),
    "paid_claim_days": (1, 60),
    "question_days": (1, 90),
    "hardship_days": (1, 180),
    "furthest_promise_days": (7, 730),
    "most_turns": (1, 20),
}
#: the same of plans
_PLAN_LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "most_instalments": (0, 60),
    "longest_days": (0, 1830),
    "first_within_days": (0, 92),
    "least_interval_days": (1, 366),
    "most_interval_days": (1, 366),
    "answer_days": (0, 60),
    "history_days": (0, 3660),
    "instalments_per_broken": (0, 60),
    "days_per_broken": (0, 1830),
    "most_broken": (1, 12),
    "replans": (0, 3),
    "most_instalments_if_risky": (0, 60),
}
_LONGEST_SLA: Final = 180


class Wrong(NamedTuple):
    """Something that a policy says and may not, or should not."""

    severity: Literal["fail", "warn"]
    field: str
    text: str


def matrix_proofs(matrix: ApprovalMatrix, approvers: Mapping[str, Approver] | None) -> Iterator[Wrong]:
    """Nobody approves their own or beyond their limit by any row, and every row can be met. `approvers` if known."""
    for number, row in enumerate(matrix.rows, 1):
        yield from _row(f"row {number} ({row.kind})", row, matrix)
    for role, people in sorted(matrix.roles.items()):
        if len(set(people)) < len(people):
            yield Wrong("fail", "approvals", f"role {role} names somebody twice")
        for person in sorted(set(people) - approvers.keys()) if approvers is not None else ():
            yield Wrong("warn", "approvals", f"{person} has the role {role}, but no limit under [approvers]")
    yield from _own_or_beyond(matrix, approvers)


def _row(name: str, row: MatrixRow, matrix: ApprovalMatrix) -> Iterator[Wrong]:
    if row.kind not in {ANY, *_REQUESTS, *_OPERATIONS}:
        yield Wrong("fail", "approvals", f"{name}: there is no such kind")
    if row.people < 1:
        yield Wrong("fail", "approvals", f"{name}: with {row.people} people nobody would have to say yes")
    if any(limit < 0 or not limit.is_finite() for limit in row.above.values()):
        yield Wrong("fail", "approvals", f"{name}: a limit is an amount from 0")
    for currency in sorted(row.above.keys() - {ANY}):
        try:
            Money.zero(currency)
        except UnknownCurrency:
            yield Wrong("fail", "approvals", f"{name}: there is no currency {currency!r}")
    if row.role and row.role not in matrix.roles:
        yield Wrong("fail", "approvals", f"{name}: nobody has the role {row.role!r}, so nobody could say yes")
        return
    members = set(matrix.roles.get(row.role, ()))
    if row.role and len(members) < row.people:
        yield Wrong("fail", "approvals", f"{name}: {row.people} of {row.role} are asked for, {len(members)} there are")
    elif row.role and len(members) == row.people:
        yield Wrong("warn", "approvals", f"{name}: what one of {row.role} proposes, nobody else could approve")


def _own_or_beyond(matrix: ApprovalMatrix, approvers: Mapping[str, Approver] | None) -> Iterator[Wrong]:
    """Every person asked to approve their own, and, where limits are known, what is above them."""
    named = {person for people in matrix.roles.values() for person in people} | set(approvers or ())
    unlimited = {person: Approver(up_to={ANY: Decimal(10) ** 12}) for person in named}
    for person in sorted(named):
        for kind in _REQUESTS:
            for amount in _amounts(matrix, person, approvers):
                own = _request(kind, amount, proposer=person)
                if _taken(own, person, ApprovalRules(approvers=unlimited, two_above={}, matrix=matrix)):
                    yield Wrong("fail", "approvals", f"{person} could approve their own {kind} of {amount}")
                if approvers is not None and _beyond(approvers.get(person), amount):
                    other = _request(kind, amount, proposer="")
                    if _taken(other, person, ApprovalRules(approvers=approvers, two_above={}, matrix=matrix)):
                        yield Wrong(
                            "fail", "approvals", f"{person} could approve a {kind} of {amount}, above the limit"
                        )


def _amounts(matrix: ApprovalMatrix, person: str, approvers: Mapping[str, Approver] | None) -> list[Money]:
    """Each limit that is named, and one minor unit above it."""
    own = (approvers or {}).get(person, Approver()).up_to
    limits = {("EUR", Decimal(0)), *own.items(), *((c, a) for row in matrix.rows for c, a in row.above.items())}
    found = []
    for currency, limit in sorted(limits):
        try:
            at = Money.rounded(limit, "EUR" if currency == ANY else currency)
        except (UnknownCurrency, ValueError, ArithmeticError):
            continue
        found += [at, Money.from_minor(at.minor + 1, at.currency)]
    return found


def _beyond(approver: Approver | None, amount: Money) -> bool:
    if approver is None:
        return True
    limit = approver.up_to.get(amount.currency, approver.up_to.get(ANY))
    return limit is None or amount.amount > limit


def _request(kind: RequestKind, amount: Money, *, proposer: str) -> ApprovalRequest:
    nothing = RecordId("0" * 32)
    return ApprovalRequest(
        id=nothing, system=SystemUid(""), entity="", customer_id=nothing, customer_number="", kind=kind,
        subject_id=nothing, subject="", amount=amount, reasons=(), proposer=proposer, asked_at=_NOW, input_hash="",
    )  # fmt: skip


def _taken(request: ApprovalRequest, person: str, rules: ApprovalRules) -> bool:
    try:
        approve(request, Actor(id=person, kind="person"), at=_NOW, rules=rules)
    except NotAllowed:
        return False
    return True


def plan_proofs(terms: PlanTerms) -> Iterator[Wrong]:
    """The terms hold together, and nothing on the never-offer list can be agreed without a person."""
    for field, (least, most) in _PLAN_LIMITS.items():
        value = getattr(terms, field)
        if not least <= value <= most:
            yield Wrong("fail", "plans", f"{field}: {value} is not within {least} and {most}")
    if terms.least_interval_days > terms.most_interval_days:
        yield Wrong("fail", "plans", "least_interval_days is more than most_interval_days: no plan fits")
    shares = [terms.smallest_first_share, *(band.smallest_first_share for band in terms.bands)]
    if any(not 0 <= share <= 1 for share in (*shares, *(one.share for one in terms.allowances))):
        yield Wrong("fail", "plans", "a share is between 0 and 1")
    for one in terms.minimum_balance:
        if any(most.currency == one.currency and most < one for most in terms.most_balance):
            yield Wrong("fail", "plans", f"minimum_balance {one} is above most_balance: no plan is ever offered")
    for allowance in terms.allowances:
        if allowance.kind in terms.never:
            yield Wrong("fail", "plans", f"{allowance.kind} is allowed up to a share and is on the never-offer list")
    yield from _never(terms)


def _never(terms: PlanTerms) -> Iterator[Wrong]:
    """Each thing on the list asked for, however little, by an account to which everything else would be granted."""
    for kind in sorted(terms.never):
        for told in _answers(terms, Concession(kind=kind, amount=Money.from_minor(1, "EUR"))):
            if told.verdict != "escalate":
                yield Wrong("fail", "plans", f"{kind} could be agreed without a person")


def _answers(terms: PlanTerms, given_up: Concession) -> Iterator[Answer]:
    coverage = Money.of(1200, "EUR")
    wanted = range_of(
        terms, coverage, balance=coverage, history=PlanHistory(), rates=RateSet.of([]), on=_DAY
    )  # fmt: skip
    for count in (2, min(max(terms.most_instalments, 2), MOST_INSTALMENTS)):
        parts = zip(monthly(_DAY, count), divided(coverage, count), strict=True)
        schedule = tuple(Due(day, amount) for day, amount in parts)
        yield answer(schedule, wanted, terms=terms, concessions=(given_up,))


def path_proofs(paths: EscalationPaths) -> Iterator[Wrong]:
    """Every path can be taken, and somebody is to act within a bound."""
    every_case = False
    for number, path in enumerate(paths.paths, 1):
        if every_case:
            yield Wrong("warn", "escalations", f"path {number} to {path.to} is never taken: an earlier one takes all")
        every_case = every_case or (not path.rules and not path.from_amount and path.from_days <= 0)
    for path in (*paths.paths, paths.otherwise):
        if not path.to.strip():
            yield Wrong("fail", "escalations", "a path leads nowhere")
        if path.then == path.to:
            yield Wrong("fail", "escalations", f"a late case of {path.to} is handed to {path.to} again")
        if not 0 <= path.sla_days <= _LONGEST_SLA:
            yield Wrong("fail", "escalations", f"sla_days: {path.sla_days} is not within 0 and {_LONGEST_SLA}")


def reply_proofs(terms: ReplyTerms) -> Iterator[Wrong]:
    """What customers say holds off reminders, and never for good."""
    for field, (least, most) in _REPLY_LIMITS.items():
        value = getattr(terms, field)
        if not least <= value <= most:
            yield Wrong("fail", "replies", f"{field}: {value} is not within {least} and {most}")
    if not 0 <= terms.least_confidence <= 1:
        yield Wrong("fail", "replies", f"least_confidence: {terms.least_confidence} is not within 0 and 1")
    for kind in sorted(terms.pausing - PAUSING):
        yield Wrong("fail", "replies", f"pausing: {kind} pauses nothing")
    for kind in sorted(PAUSING - terms.pausing):
        yield Wrong("warn", "replies", f"pausing: chasing goes on while a {kind} waits for a person")


def route_proofs(rules: DisputeRules) -> Iterator[Wrong]:
    """Every route is about something that there is, and somebody is to resolve it within a bound."""
    known = {*DISPUTE_REASONS, *CATEGORIES.values(), "other"}
    for route in (*rules.routes, rules.otherwise):
        for name in sorted(set(route.of) - known):
            yield Wrong("fail", "disputes", f"there is no reason or category {name!r}")
        if not route.owner.strip():
            yield Wrong("fail", "disputes", "a route names nobody")
        if not 1 <= route.sla_days <= _LONGEST_SLA:
            yield Wrong("fail", "disputes", f"sla_days: {route.sla_days} is not within 1 and {_LONGEST_SLA}")
