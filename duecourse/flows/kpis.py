"""Key figures of a period, over all ledgers in one currency."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import structs

from canonical_model.access import Actor, Scope
from canonical_model.money import Money
from core.consolidation import partners_of
from core.forecasting.tracking import tracked
from core.kpi_measures import Period, measured
from core.kpis import Collected, Kpi, kpis
from core.policy import Policy
from core.ports import Repository, UnitsOfWork
from core.risk.invoices import learnable
from duecourse.documents import KpiRow, Kpis
from duecourse.flows.aging import rate_set
from duecourse.flows.forecast import kept_forecasts
from duecourse.flows.history import refuse_unknown_past


def key_figures(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, period: Period, policy: Policy, group: tuple[str, str]
) -> Kpis:
    """All key figures; `group` is the currency and the rate type that they are told in."""
    currency, rate_type = group
    with units.snapshot(actor, scope) as repository:
        refuse_unknown_past(repository, period.begin, entity="")
        partners = partners_of(repository.customers())
        legs = repository.legs(settled_after=period.begin)
        found = measured(repository.items(), legs, period=period, partners=partners)
        rates = rate_set(repository, policy, rate_type=rate_type)
        did = structs.replace(_collected(repository, as_of=period.end), weeks=_weeks(repository, period))
    rows = tuple(_row(one) for one in kpis(found, did, currency=currency, rates=rates))
    return Kpis(begin=period.begin.isoformat(), end=period.end.isoformat(), currency=currency, kpis=rows)


def _collected(repository: Repository, *, as_of: date) -> Collected:
    decisions = [one for one in repository.decisions() if one.as_of <= as_of]
    return Collected(
        promises=tuple(repository.promises()),
        disputes=tuple(repository.disputes()),
        activities=tuple(repository.activities()),
        decided=frozenset(one.customer_id for one in decisions),
        escalated=frozenset(one.customer_id for one in decisions if one.move == "escalate"),
    )


def _weeks(repository: Repository, period: Period) -> tuple[tuple[Money, Money], ...]:
    """Weeks of the period that a kept forecast told before they began, by entity and currency."""
    kept = list(kept_forecasts(repository))
    if not kept:
        return ()
    ledger = learnable(repository.items(), repository.customers())
    rows = tracked(kept, ledger, until=period.end + timedelta(days=1))
    return tuple((one.told.expected, one.came) for one in rows if one.told.week > period.begin)


def _row(kpi: Kpi) -> KpiRow:
    value = None if kpi.value is None else f"{kpi.value:f}"
    return KpiRow(name=kpi.name, value=value, unit=kpi.unit, formula=kpi.formula, inputs=kpi.inputs, why=kpi.why)
