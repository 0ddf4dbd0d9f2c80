"""The policy: every number and name the engine's rules depend on, versioned by its content."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import reduce
from hashlib import blake2b
from operator import getitem
from typing import Any, Final

import msgspec
from msgspec import Struct

from canonical_model.money import Money
from core.approval_matrix import ApprovalMatrix
from core.bank_terms import BankTerms
from core.contact_terms import ContactTerms
from core.credit import CreditTerms
from core.dispute_rules import DisputeRules
from core.escalation_paths import EscalationPaths
from core.gain_terms import Effects, GainTerms
from core.late_payment.law import LatePaymentTerms
from core.outreach.terms import OutreachTerms
from core.plan_terms import PlanTerms
from core.reply_terms import ReplyTerms

_VERSION_BYTES: Final = 8
#: fields that came after policies were kept, by their path: at their default they are no part of the version, so that
#: decisions made before them are made again by the same policy
_LATER: Final[Mapping[tuple[str, ...], Any]] = {
    ("bank_hold_days",): 7,
    ("credit",): msgspec.to_builtins(CreditTerms(), order="deterministic"),
    ("bank",): msgspec.to_builtins(BankTerms(), order="deterministic"),
    ("outreach",): msgspec.to_builtins(OutreachTerms(), order="deterministic"),
    ("replies",): msgspec.to_builtins(ReplyTerms(), order="deterministic"),
    ("gain", "effects", "sms"): msgspec.to_builtins(Effects().sms),
}
#: policies of which the version is remembered
_VERSIONS_KEPT: Final = 256
_versions: Final[dict[int, tuple[Policy, str]]] = {}


class Policy(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the owner of the receivables decided; the defaults are cautious."""

    #: last day of each aging bucket but the open-ended one: current (≤ 0), 1–30, 31–60, 61–90, > 90
    buckets: tuple[int, ...] = (0, 30, 60, 90)
    #: how much of an overdue amount counts as at risk, one share for each bucket after `current`
    risk_shares: tuple[Decimal, ...] = (Decimal("0.10"), Decimal("0.25"), Decimal("0.50"), Decimal("1.00"))
    #: days after the due date on which nothing is sent yet; due today is never overdue
    grace_days: int = 0
    #: per currency, an overdue total up to which nobody is chased; other currencies: the first one, converted
    small_balance: tuple[Money, ...] = ()

    #: S3: hours after which an entity's last complete reading is too old to act on
    read_age_hours: int = 36
    #: S3: the share of its open items that an entity may lose between two complete readings
    largest_drop_share: Decimal = Decimal("0.30")
    #: S3: feeds that say nothing about what a customer owes
    feeds_not_needed: frozenset[str] = frozenset({"rates", "balances", "control_balances", "control_accounts", "terms"})

    #: days after which the payload of a quarantined record is emptied; the record and its reason stay
    payload_days: int = 90

    #: S5: credits of these kinds of item cover no debt by themselves (they belong to something yet to be invoiced)
    credits_that_cover_nothing: frozenset[str] = frozenset({"down_payment", "retention"})
    #: S5: look for credit in other currencies and in the customer's family before chasing
    look_for_credit_elsewhere: bool = True

    #: S5: days for which money that the bank announced or booked holds what it may pay, until the ledger shows it
    bank_hold_days: int = 7
    #: S3, S5: how lately the bank must be heard of, and what money of unknown payers holds
    bank: BankTerms = BankTerms()

    #: S8: days after the promised day on which the money may still arrive
    promise_tolerance_days: int = 3
    #: S8: per currency, what may be missing of a promised amount
    promise_tolerance: tuple[Money, ...] = ()
    #: days after which a hold of ours ends if its maker named no day
    hold_days: int = 30

    #: per currency, the overdue total from which silence is escalated; other currencies: the first one, converted
    escalate_from: tuple[Money, ...] = (Money.of(50_000, "EUR"),)
    #: silence: days overdue, and days without a word from the customer
    silent_days: int = 45
    #: reminders after which a person calls
    most_reminders: int = 3
    #: the cadence, the tone, how often and on which days customers are contacted
    contact: ContactTerms = ContactTerms()
    #: what messages say, and in which hours they may arrive
    outreach: OutreachTerms = OutreachTerms()
    #: what an action is assumed to change
    gain: GainTerms = GainTerms()
    #: days within which what comes by itself is not asked for
    horizon_days: int = 14
    #: the share that a risk model expects by itself from which an account is left alone; None: never
    leave_alone_from: Decimal | None = Decimal("0.90")
    #: days overdue up to which an account may be left alone
    leave_alone_days: int = 14
    #: when a credit limit is nearly used, and whether one that is exceeded is handed up
    credit: CreditTerms = CreditTerms()
    #: what is charged for late payment
    late_payment: LatePaymentTerms = LatePaymentTerms()
    #: customer numbers treated as strategic beside those the ERP marks
    strategic_customers: frozenset[str] = frozenset()

    #: which payment plans are agreed without asking; who must say yes to what; where cases go that are handed up
    plans: PlanTerms = PlanTerms()
    approvals: ApprovalMatrix = ApprovalMatrix()
    escalations: EscalationPaths = EscalationPaths()
    #: who resolves disputes, and by when
    disputes: DisputeRules = DisputeRules()
    #: what pauses by itself because of customers' answers, and for how long
    replies: ReplyTerms = ReplyTerms()

    #: currency through which a missing pair may be converted; empty: never
    pivot: str = ""
    #: days after which an exchange rate gives no amount; None: never too old
    rate_age_days: int | None = 40

    def __post_init__(self) -> None:
        if list(self.buckets) != sorted(set(self.buckets)) or not self.buckets or self.buckets[0] != 0:
            raise ValueError(f"buckets must begin with 0 and rise: {self.buckets}")
        if len(self.risk_shares) != len(self.buckets):
            raise ValueError("risk_shares needs one share for each bucket after `current`")
        if not 0 <= self.largest_drop_share <= 1:
            raise ValueError(f"largest_drop_share is a share of 1: {self.largest_drop_share}")

    @property
    def version(self) -> str:
        """A hash of the policy's content: equal policies have equal versions."""
        return _version(self)


def _version(policy: Policy) -> str:
    # One policy decides on many accounts: its content is written out once. It is known again by being the same object,
    # since equal policies may be written differently (0.1 and 0.10).
    known = _versions.get(id(policy))
    if known is not None and known[0] is policy:
        return known[1]
    told = msgspec.to_builtins(policy, order="deterministic")
    for (*path, name), default in _LATER.items():
        place = reduce(getitem, path, told)
        if place[name] == default:
            del place[name]
    written = msgspec.json.encode(told)
    version = blake2b(written, digest_size=_VERSION_BYTES).hexdigest()
    if len(_versions) >= _VERSIONS_KEPT:
        _versions.clear()
    _versions[id(policy)] = policy, version
    return version


DEFAULT_POLICY: Final = Policy()
