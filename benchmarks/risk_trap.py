"""The trap of learning from what was settled, on a real ledger: two cohorts, with and without calendar features.

`python -m benchmarks.risk_trap CSV --cutoff 2019-08-01 [--no-ml] [--write]` prints it.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import Struct

from core.risk.cohort import Lesson, matured, settled_before
from core.risk.evaluating import Result, result_of
from core.risk.features import Observation, observed
from core.risk.invoices import Invoice
from core.risk.measures import mean
from core.risk.model import estimated, trained
from core.risk.plain import Plain
from core.scoring_port import Scorer
from duecourse.flows.risk_file import read_history
from duecourse.scoring.boosted import Boosted

RESULTS = Path(__file__).parent / "results" / "risk_trap.md"
NAIVE = "settled before the cutoff (naive)"
COHORTS: dict[str, Callable[[Sequence[Observation], date], tuple[Lesson, ...]]] = {
    NAIVE: settled_before,
    "matured": matured,
}


class Row(Struct, frozen=True, kw_only=True):
    cohort: str
    calendar: bool
    trained: int
    bias_days: float
    result: Result


def ablation(
    invoices: Sequence[Invoice], cutoff: date, scorer: Scorer, *, skip: frozenset[tuple[str, bool]] = frozenset()
) -> Iterator[Row]:
    """Each cohort, with and without calendar features, tested on the same invoices."""
    for calendar in (True, False):
        seen = observed(invoices, calendar=calendar)
        tested = [one for one in seen if one.invoice.issued >= cutoff and one.invoice.settled is not None]
        for name, cohort in COHORTS.items():
            if (name, calendar) in skip:
                continue
            lessons = cohort(seen, cutoff)
            model = trained(lessons, scorer, cutoff=cutoff)
            told = estimated(model, tested, scorer)
            off = (one.middle - seen.invoice.delay(cutoff) for one, seen in zip(told, tested, strict=True))
            yield Row(
                cohort=name,
                calendar=calendar,
                trained=len(lessons),
                bias_days=mean(off),
                result=result_of(model, tested, scorer),
            )


def table(rows: Sequence[Row]) -> str:
    head = "| training cohort | calendar features | invoices | MAE d | bias d | AUC | logloss | Brier | weekly WAPE |"
    lines = [head, "|---|---|---|---|---|---|---|---|---|"]
    for row in sorted(rows, key=lambda one: (one.cohort, not one.calendar)):
        of = row.result
        told = f"{of.mae_days:.2f} | {row.bias_days:+.2f} | {of.auc:.3f} | {of.logloss:.3f} | {of.brier:.3f}"
        lines.append(
            f"| {row.cohort} | {'with' if row.calendar else 'without'} | {row.trained} | {told} "
            f"| {100 * (of.weekly_wape or 0):.1f} % |"
        )
    return "\n".join(lines)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("csv", type=Path)
    asked.add_argument("--cutoff", type=date.fromisoformat, required=True)
    asked.add_argument("--no-ml", action="store_true")
    asked.add_argument("--write", action="store_true")
    told = asked.parse_args()
    scorer: Scorer = Plain() if told.no_ml else Boosted()
    command = f"python -m benchmarks.risk_trap {told.csv} --cutoff {told.cutoff}{' --no-ml' if told.no_ml else ''}"
    found = table(list(ablation(read_history(told.csv).invoices, told.cutoff, scorer)))
    day = datetime.now(UTC).date()
    text = f"## {scorer.name}, cutoff {told.cutoff}\n\n{day}, seed 1, one thread: `{command}`\n\n{found}\n"
    print(text)
    if told.write:
        before = RESULTS.read_text(encoding="utf-8") if RESULTS.is_file() else "# The trap of the naive cohort\n"
        RESULTS.write_text(f"{before}\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
