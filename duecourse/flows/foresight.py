"""What the risk model that was trained last says of the open items of a day, for decisions to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from canonical_model.receivables import OpenItem
from core.forecasting.foresight import habits, outlook_of
from core.outlook import NO_FORESIGHT, Foresight
from core.ports import Repository
from core.risk.features import observed
from core.risk.invoices import Invoice, learnable
from core.risk.model import estimated
from duecourse.flows.risk import FILE_NAME, Scorers, kept_model

#: repository, day, days ahead → what is foreseen
Foresee = Callable[[Repository, date, int], Foresight]


def nothing_foreseen(_repository: Repository, _as_of: date, _horizon_days: int) -> Foresight:
    """The word of no model."""
    return NO_FORESIGHT


def foresight(home: Path, scorers: Scorers, repository: Repository, as_of: date, horizon_days: int) -> Foresight:
    """Outlooks and habits by the kept model; none where there is no model, or only one that learned from later days."""
    if not (home / FILE_NAME).is_file():
        return NO_FORESIGHT
    model = kept_model(home)
    if model.cohort.cutoff > as_of:
        return NO_FORESIGHT
    ledger = _known_at(repository.items(), repository, as_of)
    standing = [(one, as_of) for one in ledger if one.settled is None and one.issued <= as_of]
    seen = observed(ledger, standing)
    estimates = estimated(model, seen, scorers.named(model.scorer))
    outlooks = (
        outlook_of(one, told, as_of=as_of, horizon_days=horizon_days) for one, told in zip(seen, estimates, strict=True)
    )
    return Foresight(
        model_version=model.version, outlooks={one.item_id: one for one in outlooks},
        habits=habits(ledger, as_of=as_of),
    )  # fmt: skip


def _known_at(items: Iterable[OpenItem], repository: Repository, as_of: date) -> Sequence[Invoice]:
    return [one.known_at(as_of) for one in learnable(items, repository.customers())]
