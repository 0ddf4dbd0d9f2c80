"""Key figures of a period, over all ledgers in one currency."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import structs

from canonical_model.access import Actor, Scope
from canonical_model.money import Money
from core.export_port import ExportedSums
from core.forecasting.tracking import tracked
from core.kpi_measures import Period, meant, measured_by
from core.kpis import Collected, Kpi, contacted, kpis
from core.policy import Policy
from core.ports import Repository, UnitsOfWork
from core.risk.invoices import learnable
from duecourse.documents import KpiRow, Kpis
from duecourse.flows.aging import rate_set
from duecourse.flows.export import behind
from duecourse.flows.forecast import kept_forecasts
from duecourse.flows.history import refuse_unknown_past


def key_figures(
    units: UnitsOfWork,
    *,
    actor: Actor,
    scope: Scope,
    period: Period,
    policy: Policy,
    group: tuple[str, str],
    exported: ExportedSums | None = None,
) -> Kpis:
    """All key figures; `group` is the currency and the rate type that they are told in.

    The sums are taken by the store, or out of an export of it; what people did, partners and rates are the store's.
    """
    currency, rate_type = group
    with units.snapshot(actor, scope) as repository:
        refuse_unknown_past(repository, period.begin, entity="")
        did = structs.replace(_collected(repository, as_of=period.end), weeks=_weeks(repository, period))
        accounts = did.decided | contacted(did, period)
        late = () if exported is None else behind(exported.made, repository.batch())
        wanted = meant(period, partners=repository.trading_partners(), accounts=accounts)
        found = measured_by(repository if exported is None else exported, wanted)
        rates = rate_set(repository, policy, rate_type=rate_type)
    rows = tuple(_row(one) for one in kpis(found, did, currency=currency, rates=rates))
    return Kpis(begin=period.begin.isoformat(), end=period.end.isoformat(), currency=currency, kpis=rows, findings=late)


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
