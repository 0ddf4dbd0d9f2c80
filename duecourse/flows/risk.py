"""Risk: evaluate a file, train on the store, tell the model card, score what is open.

The model is kept in the home directory as canonical JSON: it is larger than a setting, names no customer, and can be
trained again from the store at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.receivables import OpenItem
from core.findings import NotAllowed
from core.ports import UnitsOfWork
from core.risk.cohort import MATURE_AFTER, matured
from core.risk.drift import drifted
from core.risk.evaluating import evaluated
from core.risk.features import observed
from core.risk.invoices import Invoice, learnable
from core.risk.model import Model, Tampered, read_model, serialised, trained
from core.risk.scores import Score, scored
from core.scoring_port import Scorer
from duecourse.documents import RiskCard, RiskEvaluated, RiskReason, RiskScore, RiskScores, RiskTrained
from duecourse.flows.paging import page_after
from duecourse.flows.risk_file import HistoryFile, read_history
from duecourse.flows.risk_targets import NO_FILE, recognised, targets_of

FILE_NAME: Final = "risk-model.json"
#: days before today that a model card compares with what was learned from
_NOW: Final = 90


class Scorers(Struct, frozen=True, kw_only=True):
    """Which scorer learns, and what is said of the choice."""

    #: cohort size → scorer
    choose: Callable[[int], Scorer]
    named: Callable[[str], Scorer]
    notes: Callable[[int], tuple[str, ...]]


class Risking(Struct, frozen=True, kw_only=True):
    """The companions of a use case of risk."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    home: Path
    scorers: Scorers
    today: date


def evaluate_file(path: Path, cutoff: date, scorers: Scorers) -> RiskEvaluated:
    """A model trained on what matured before a cutoff, beside baselines on what was issued from it on."""
    file = read_history(path)
    found = evaluated(file.invoices, cutoff, scorer_for=scorers.choose)
    size = found.model.cohort.size
    ours: dict[str, float | None] = msgspec.to_builtins(found.ours)
    baselines: dict[str, dict[str, float | None]] = msgspec.to_builtins(found.baselines)
    return RiskEvaluated(
        auc=found.ours.auc, logloss=found.ours.logloss, brier=found.ours.brier, mae_days=found.ours.mae_days,
        coverage_p10_p90=found.ours.coverage_p10_p90, weekly_wape=found.ours.weekly_wape, baselines=baselines,
        targets=targets_of(recognised(file), ours, baselines), cutoff=cutoff,
        scorer=found.model.scorer, version=found.model.version, trained=size, tested=found.tested,
        late_share=found.late_share, open=found.open, layout=file.layout, rows=file.rows, duplicates=file.duplicates,
        quarantined=file.quarantined, notes=(*_notes(file), *scorers.notes(size)),
    )  # fmt: skip


def _notes(file: HistoryFile) -> tuple[str, ...]:
    known = recognised(file)
    return () if known != NO_FILE else ("no figures are published for this file: it is held against its own baselines",)


def train(run: Risking) -> RiskTrained:
    """Learn from the store's invoices that matured by today, and keep the model."""
    seen = observed(_ledger(run)[0])
    lessons = matured(seen, run.today)
    model = trained(lessons, run.scorers.choose(len(lessons)), cutoff=run.today)
    path = run.home / FILE_NAME
    before = path.read_bytes() if path.is_file() else b""
    written = serialised(model)
    if written != before:
        _replace(path, written)
    cohort = model.cohort
    return RiskTrained(
        version=model.version, scorer=model.scorer, cutoff=cohort.cutoff, matured=cohort.size, running=cohort.running,
        late_share=cohort.late_share, held_out=msgspec.to_builtins(model.held_out), path=FILE_NAME,
        same=written == before, notes=run.scorers.notes(cohort.size),
    )  # fmt: skip


def card(run: Risking) -> RiskCard:
    """Whom the kept model learned from, how it did, what moved since, whom it misjudges."""
    model = kept_model(run.home)
    since = run.today - timedelta(days=_NOW)
    seen = observed(_ledger(run)[0])
    now = [one.known.values for one in seen if since <= one.moment <= run.today]
    grown = [one.delay for one in matured(seen, run.today) if one.seen.invoice.due >= since - _MATURE]
    return RiskCard(
        version=model.version, scorer=model.scorer, features=model.features, as_of=run.today,
        cohort=msgspec.to_builtins(model.cohort), held_out=msgspec.to_builtins(model.held_out),
        margins={"earlier": model.earlier, "later": model.later},
        drift=tuple(msgspec.to_builtins(one) for one in drifted(model.bins, now, grown)),
        segments=tuple(msgspec.to_builtins(one) for one in model.segments), notes=_of_now(len(now), len(grown)),
    )  # fmt: skip


_MATURE: Final = timedelta(days=MATURE_AFTER)


def _of_now(issued: int, grown: int) -> tuple[str, ...]:
    told = f"drift compares {issued} invoices issued in the last {_NOW} days with what was learned from"
    return (f"{told}, and the delays of {grown} that matured in as many",)


def open_scores(run: Risking, *, entity: str, limit: int, after: str) -> RiskScores:
    """Open invoices by the amount that is likely to be late, as known today."""
    model = kept_model(run.home)
    ledger, items = _ledger(run)
    standing = (one for one in ledger if one.settled is None and one.issued <= run.today)
    asked = [(one, run.today) for one in standing if entity in {"", one.entity}]
    scores = scored(model, observed(ledger, asked), run.scorers.named(model.scorer))
    ranked = sorted(scores, key=lambda one: (-_at_stake(one), one.invoice.id))
    page, more = page_after(ranked, after, limit, key=lambda one: one.invoice.id, what="open invoice")
    rows = tuple(_row(one, items[one.invoice.id]) for one in page)
    return RiskScores(as_of=run.today, version=model.version, items=rows, next=more)


def kept_model(home: Path) -> Model:
    """The model that was trained last; NotAllowed where there is none or its bytes were changed."""
    path = home / FILE_NAME
    if not path.is_file():
        raise NotAllowed("no model is kept here: run `duecourse risk train`")
    try:
        return read_model(path.read_bytes())
    except (msgspec.DecodeError, Tampered) as error:
        raise NotAllowed(f"{FILE_NAME} cannot be used: {error}; run `duecourse risk train`") from error


def _ledger(run: Risking) -> tuple[Sequence[Invoice], dict[str, OpenItem]]:
    with run.units.snapshot(run.actor, run.scope) as repository:
        customers = repository.customers()
        items: dict[str, OpenItem] = {one.id: one for one in repository.items()}
    return learnable(items.values(), customers), items


def _replace(path: Path, written: bytes) -> None:
    beside = path.with_suffix(".new")
    beside.write_bytes(written)
    beside.replace(path)


def _at_stake(score: Score) -> float:
    """For ranking alone: minor units of different currencies are no money together."""
    return score.late * score.invoice.amount_minor


def _row(score: Score, item: OpenItem) -> RiskScore:
    reasons = tuple(RiskReason(feature=one.feature, text=one.text, effect=one.effect) for one in score.reasons)
    return RiskScore(
        item=item.id, document_no=item.document_no, entity=item.entity, customer=item.customer_number, open=item.open,
        due=score.invoice.due, late=score.late, expected=score.expected, p10=score.earliest, p90=score.latest,
        reasons=reasons,
    )  # fmt: skip
