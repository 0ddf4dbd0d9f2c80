"""Expected cash: of what is open today, or of what was open on a past day, beside what came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.consolidation import partners_of
from core.findings import NotAllowed
from core.forecasting.back_test import accuracy, came_of
from core.forecasting.expecting import Expected, LeftOut, Said, days_ahead, expected
from core.forecasting.in_group import in_group
from core.forecasting.likely import Account, Days, Likely, WeekCash, weekly, weeks_of
from core.forecasting.tracking import Kept, tracked
from core.fx import RateSet
from core.net_open import net_of_account
from core.policy import Policy
from core.ports import Repository
from core.replay import packed, unpacked
from core.risk.cohort import matured
from core.risk.features import observed
from core.risk.invoices import Invoice, learnable
from core.risk.model import Model, estimated, trained
from core.scoring_port import Scorer
from duecourse.documents import Forecast, ForecastAccuracy, ForecastLeft, ForecastWeek
from duecourse.flows.aging import rate_set
from duecourse.flows.inquire import system_names
from duecourse.flows.risk import Risking, kept_model

#: what kept forecasts are called, before their day
_NAMED: Final = "forecast/"
_COUNTED: Final = (
    "invoices issued later are in no week",
    "P10 and P90: what one customer owes comes together, customers do not wait for one another",
)


class InOne(Struct, frozen=True, kw_only=True):
    """The one currency that all is told in, and the rates that bring it there."""

    currency: str
    rate_type: str
    policy: Policy


def forecast(run: Risking, *, weeks: int, entity: str = "", group: InOne | None = None) -> Forecast:
    """What the open items may bring from today on, by the model that was trained last.

    The forecast of all entities, each in its own currency, is kept, so that it can be held against what comes.
    """
    model = kept_model(run.home)
    books = _books(run)
    standing = [one for one in books.of(entity) if one.settled is None and one.issued <= run.today]
    ahead = _ahead(model, run.scorers.named(model.scorer), books.ledger, standing, run.today)
    found = _expected(books, ahead, on=run.today, entity=entity)
    mondays = weeks_of(run.today, weeks)
    if not entity:
        _keep(run, Kept(as_of=run.today, version=model.version, weeks=weekly(found.parts, weeks=mondays)))
    told = found if group is None else in_group(found, group.currency, rates=_rates(run, group), on=run.today)
    return Forecast(
        as_of=run.today, version=model.version,
        weeks=tuple(_row(one, books.names) for one in weekly(told.parts, weeks=mondays)),
        left_out=_left(told.left_out, books.names), notes=_COUNTED,
    )  # fmt: skip


def _rates(run: Risking, group: InOne) -> RateSet:
    with run.units.snapshot(run.actor, run.scope) as repository:
        return rate_set(repository, group.policy, rate_type=group.rate_type)


def _keep(run: Risking, made: Kept) -> None:
    """Once a day: the first one made stands."""
    name = _NAMED + made.as_of.isoformat()
    with run.units.unit(run.actor, run.scope) as repository:
        if name not in repository.settings():
            repository.keep_content(name, packed(made))
            repository.set_setting(name, made.version)


def kept_forecasts(repository: Repository) -> Iterator[Kept]:
    """Every forecast that was kept."""
    for name in sorted(repository.settings()):
        body = repository.content(name) if name.startswith(_NAMED) else None
        if body is not None:
            yield unpacked(body, Kept, of=name)


def accuracy_so_far(run: Risking, *, entity: str = "") -> Forecast:
    """Each week that is over as the newest forecast before it told it, beside what came."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        kept, names = list(kept_forecasts(repository)), system_names(repository)
        ledger = learnable(repository.items(), repository.customers())
    rows = [one for one in tracked(kept, ledger, until=run.today) if entity in {"", one.told.entity}]
    came = {(one.told.week, (one.told.system, one.told.entity, one.told.currency)): one.came for one in rows}
    return Forecast(
        as_of=run.today, version=kept[-1].version if kept else "",
        weeks=tuple(structs.replace(_row(one.told, names, one.came), made_on=one.made_on) for one in rows),
        accuracy=_accuracy([one.told for one in rows], came),
        notes=(f"{len(kept)} forecasts are kept; a week counts by the newest one made before its Monday",),
    )  # fmt: skip


def back_test(run: Risking, *, weeks: int, until: date, entity: str = "") -> Forecast:
    """What would have been expected on a past day of the invoices open then, beside what came of them.

    By a model that learns from what had matured by that day. NotAllowed where a week is not over by `until`.
    """
    mondays = weeks_of(run.today, weeks)
    if mondays[-1] + timedelta(days=6) >= until:
        raise NotAllowed(f"week {mondays[-1]} is not over by {until}: try an earlier day, or fewer weeks")
    books = _books(run)
    lessons = matured(observed(books.ledger), run.today)
    scorer = run.scorers.choose(len(lessons))
    model = trained(lessons, scorer, cutoff=run.today)
    then = [one for one in books.of(entity) if one.issued < run.today and one.known_at(run.today).settled is None]
    days = _ahead(model, scorer, books.ledger, then, run.today)
    told = weekly((_whole(one, days[one.id]) for one in then), weeks=mondays)
    came = came_of(then, mondays)
    return Forecast(
        as_of=run.today, version=model.version,
        weeks=tuple(_row(one, books.names, _came(one, came)) for one in told),
        accuracy=_accuracy(told, came),
        notes=("invoices in whole: promises, disputes and part payments of that day are not read", *_COUNTED),
    )  # fmt: skip


class _Books(Struct, frozen=True, kw_only=True):
    """What a forecast looks at: of every entity, since customers pay as they pay whoever asks about one entity."""

    ledger: tuple[Invoice, ...]
    open_items: tuple[OpenItem, ...]
    said: Said
    partners: Mapping[str, str]
    names: Mapping[str, str]

    def of(self, entity: str) -> Iterator[Invoice]:
        """The invoices of one entity, all if it is empty."""
        return (one for one in self.ledger if entity in {"", one.entity})


def _books(run: Risking) -> _Books:
    with run.units.snapshot(run.actor, run.scope) as repository:
        items, customers = list(repository.items()), repository.customers()
        said = Said(
            promises=tuple(repository.promises()), disputes=tuple(repository.disputes()),
            holds=tuple(repository.holds()),
        )  # fmt: skip
        names = system_names(repository)
    return _Books(
        ledger=learnable(items, customers), open_items=tuple(one for one in items if one.is_open), said=said,
        partners=partners_of(customers), names=names,
    )  # fmt: skip


def _ahead(
    model: Model, scorer: Scorer, ledger: Sequence[Invoice], asked: Iterable[Invoice], on: date
) -> dict[str, Days]:
    seen = observed(ledger, [(one, on) for one in asked])
    estimates = estimated(model, seen, scorer)
    return {one.invoice.id: days_ahead(one, told, on) for one, told in zip(seen, estimates, strict=True)}


def _expected(books: _Books, ahead: dict[str, Days], *, on: date, entity: str) -> Expected:
    accounts: dict[RecordId, list[OpenItem]] = defaultdict(list)
    for item in books.open_items:
        if entity in {"", item.entity}:
            accounts[item.customer_id].append(item)
    nets = (net for account in accounts.values() for net in net_of_account(account))
    return expected(nets, ahead, books.said, partners=books.partners, as_of=on)


def _whole(one: Invoice, days: Days) -> Likely:
    return Likely(
        payer=one.customer, system=one.system, entity=one.entity, currency=one.currency, minor=one.amount_minor,
        days=days,
    )  # fmt: skip


def _accuracy(told: Sequence[WeekCash], came: Mapping[tuple[date, Account], Money]) -> tuple[ForecastAccuracy, ...]:
    return tuple(
        ForecastAccuracy(currency=one.currency, weeks=one.weeks, weekly_wape=one.wape, within_p10_p90=one.within)
        for one in accuracy(told, came)
    )


def _came(one: WeekCash, came: Mapping[tuple[date, Account], Money]) -> Money:
    return came.get((one.week, (one.system, one.entity, one.currency)), Money.zero(one.currency))


def _row(one: WeekCash, names: Mapping[str, str], came: Money | None = None) -> ForecastWeek:
    return ForecastWeek(
        week=one.week, system=names.get(one.system, one.system), entity=one.entity, currency=one.currency,
        expected=one.expected, p10=one.p10, p90=one.p90, came=came,
    )  # fmt: skip


def _left(every: Iterable[LeftOut], names: Mapping[str, str]) -> tuple[ForecastLeft, ...]:
    groups: dict[tuple[str, str, str, str], list[Money]] = defaultdict(list)
    for one in every:
        groups[names.get(one.system, one.system), one.entity, one.reason, one.amount.currency].append(one.amount)
    return tuple(
        ForecastLeft(system=system, entity=entity, reason=reason, items=len(of), amount=sum(of, Money.zero(currency)))
        for (system, entity, reason, currency), of in sorted(groups.items())
    )
