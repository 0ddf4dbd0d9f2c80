"""What figures are held against: published acceptance for the two public ledgers, its own baselines for any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from duecourse.documents import RiskTarget
from duecourse.flows.risk_file import IBM, HistoryFile

NO_FILE: Final = ""
HIGHRADIUS: Final = "highradius"
#: business codes that only the HighRadius ledger has together
_HIGHRADIUS_CODES: Final = frozenset({"U001", "CA02"})

_Figures = Mapping[str, float | None]


class Target(Struct, frozen=True, kw_only=True):
    """Between which values a figure is accepted, and what is aimed at."""

    at_least: float | None = None
    at_most: float | None = None
    goal: str = ""
    #: it must also be better than the best baseline
    beats: bool = False

    def met(self, value: float | None, baseline: float | None, *, higher: bool) -> bool | None:
        """Whether a value is accepted; None where there is nothing to judge."""
        if value is None:
            return None
        bounds = (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)
        better = baseline is None or (value >= baseline if higher else value <= baseline)
        return bounds and (better or not self.beats)

    def __str__(self) -> str:
        bounds = (
            f"{self.at_least}–{self.at_most}" if self.at_least is not None and self.at_most is not None
            else f"≥ {self.at_least}" if self.at_least is not None
            else f"≤ {self.at_most}" if self.at_most is not None else ""
        )  # fmt: skip
        return " and ".join(part for part in (bounds, "better than the baseline" if self.beats else "") if part)


_RELATIVE: Final = Target(beats=True)
_COVERAGE: Final = Target(at_least=0.78, at_most=0.85, goal="0.8")
_ANY: Final[Mapping[str, Target]] = {
    "auc": _RELATIVE, "logloss": _RELATIVE, "brier": _RELATIVE, "mae_days": _RELATIVE, "coverage_p10_p90": _COVERAGE,
    "weekly_wape": _RELATIVE,
}  # fmt: skip
#: ledger → figure → what is accepted of it; for each of the others its own baselines
TARGETS: Final[Mapping[str, Mapping[str, Target]]] = {
    NO_FILE: _ANY,
    HIGHRADIUS: {
        **_ANY,
        "auc": Target(at_least=0.84, goal="0.86"),
        "brier": Target(at_most=0.155),
        "mae_days": Target(at_most=2.75, goal="2.55", beats=True),
        "weekly_wape": Target(at_most=0.055, goal="0.05"),
    },
    IBM: {**_ANY, "auc": Target(at_least=0.87, goal="0.89"), "mae_days": Target(at_most=6.0)},
}
#: figures of which more is better
_HIGHER: Final = frozenset({"auc"})


def recognised(file: HistoryFile) -> str:
    """Which of the public ledgers a file is, if it is one."""
    if file.layout == IBM:
        return IBM
    codes = {one.entity for one in file.invoices}
    return HIGHRADIUS if codes >= _HIGHRADIUS_CODES else NO_FILE


def targets_of(ledger: str, ours: _Figures, baselines: Mapping[str, _Figures]) -> tuple[RiskTarget, ...]:
    """Each figure beside the best baseline and what is accepted of it."""
    return tuple(_row(figure, target, ours, baselines) for figure, target in TARGETS[ledger].items())


def _row(figure: str, target: Target, ours: _Figures, baselines: Mapping[str, _Figures]) -> RiskTarget:
    told = [(value, name) for name, of in baselines.items() if (value := of[figure]) is not None]
    best, name = ((max if figure in _HIGHER else min)(told)) if told else (None, "")
    met = target.met(ours[figure], best, higher=figure in _HIGHER)
    return RiskTarget(
        figure=figure, baseline=best, baseline_name=name, ours=ours[figure], acceptance=str(target), goal=target.goal,
        met=met,
    )  # fmt: skip
