"""Which scorer learns: LightGBM where there is enough to learn from and it is installed, plain Python elsewhere."""

from __future__ import annotations

from functools import partial
from typing import Final

from canonical_model.errors import Misconfigured
from core.risk.plain import NAME as PLAIN
from core.risk.plain import Plain
from core.scoring_port import Scorer
from duecourse.flows.risk import Scorers
from duecourse.scoring import boosted

#: matured invoices above which trees do better than a regression (docs/risk.md)
ENOUGH: Final = 5_000


def scorers(*, ml: bool = True) -> Scorers:
    """The scorers of this installation; without `ml` the plain one learns everything."""
    return Scorers(choose=partial(_chosen, ml=ml), named=_named, notes=partial(_notes, ml=ml))


def _chosen(size: int, *, ml: bool) -> Scorer:
    return boosted.Boosted() if ml and size > ENOUGH and boosted.installed() else Plain()


def _named(name: str) -> Scorer:
    """The scorer that a kept model was learned by."""
    if name == PLAIN:
        return Plain()
    if name == boosted.NAME and boosted.installed():
        return boosted.Boosted()
    raise Misconfigured(
        f"the model was learned by {name}, which is not installed",
        remedy="pip install 'duecourse[ml]', or `duecourse risk train --no-ml`",
    )


def _notes(size: int, *, ml: bool) -> tuple[str, ...]:
    if size <= ENOUGH:
        return (f"{size} matured invoices: LightGBM learns above {ENOUGH} only",)
    if ml and not boosted.installed():
        return ("LightGBM is not installed (extra `ml`): learned without it",)
    return () if ml else ("learned without LightGBM, as asked",)
