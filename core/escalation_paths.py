"""Where cases go that are handed up: by rule, amount and age, as data."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from canonical_model.money import Money
from core.fx import RateSet
from core.thresholds import threshold_in

#: destinations that the built-in paths name; a policy may name others
LEAD, CREDIT, LEGAL, SALES = "collections_lead", "credit", "legal", "sales"
LEADERSHIP, EXTERNAL = "senior_leadership", "external_recovery"


class EscalationPath(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which cases go where, and by when somebody is to have acted."""

    to: str
    #: rules of decisions, `plan_beyond_policy`, `plan_broken`, `dispute_late`, `credit_limit`, `early_warning`;
    #: empty: all
    rules: tuple[str, ...] = ()
    #: per currency, the amount from which; other currencies: the first one, converted; empty: any
    from_amount: tuple[Money, ...] = ()
    #: days that the oldest item is overdue, at least
    from_days: int = 0
    sla_days: int = 5
    #: who is to act once that day has passed, within as many days again; empty: it stays where it is, late
    then: str = ""
    #: what is recommended; empty: what the decision says
    recommended: str = ""


_DEFAULT = (
    EscalationPath(rules=("legal", "insolvency"), to=LEGAL, sla_days=2),
    EscalationPath(rules=("strategic_credit_hold",), to=SALES, sla_days=3),
    EscalationPath(
        rules=("high_value_silence",),
        from_days=180,
        to=EXTERNAL,
        sla_days=10,
        recommended="decide on handing the debt to an agency or to court",
    ),
    EscalationPath(rules=("high_value_silence",), from_amount=(Money.of(250_000, "EUR"),), to=LEADERSHIP, sla_days=5),
    EscalationPath(rules=("plan_beyond_policy",), to=CREDIT, sla_days=3),
)


#: cases that go to credit control where no path takes them
_OF_CREDIT = frozenset({"credit_limit", "early_warning"})
_TO_CREDIT = EscalationPath(to=CREDIT, sla_days=3)


class EscalationPaths(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All paths: of those that fit, the first one is taken; else credit control's for its cases, or `otherwise`."""

    paths: tuple[EscalationPath, ...] = _DEFAULT
    otherwise: EscalationPath = EscalationPath(to=LEAD)

    def path(self, rule: str, amount: Money, *, days: int, rates: RateSet, on: date) -> EscalationPath:
        """Where a case goes."""
        built_in = _TO_CREDIT if rule in _OF_CREDIT else self.otherwise
        return next((one for one in self.paths if _fits(one, rule, amount, days=days, rates=rates, on=on)), built_in)


def _fits(path: EscalationPath, rule: str, amount: Money, *, days: int, rates: RateSet, on: date) -> bool:
    """An amount whose worth no rate tells reaches every threshold: unknown is not small."""
    if (path.rules and rule not in path.rules) or days < path.from_days:
        return False
    limit = threshold_in(amount.currency, path.from_amount, rates=rates, on=on)
    return limit is None or amount >= limit


def due_on(opened: date, path: EscalationPath) -> date:
    """The day by which somebody is to have acted."""
    return opened + timedelta(days=path.sla_days)
