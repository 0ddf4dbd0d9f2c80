"""The port behind which risk is learned: in plain Python, or by trees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from canonical_model.risk import Estimate, Known


class Scorer(Protocol):
    """What learns to tell late invoices from others, and when they are paid; its parameters are text."""

    @property
    def name(self) -> str: ...
    def fit(self, known: Sequence[Known], delays: Sequence[int]) -> str:
        """Parameters learned from invoices and the days they were late; the same for the same, to the byte."""
        ...

    def estimates(self, parameters: str, known: Sequence[Known]) -> Sequence[Estimate]: ...
    def contributions(self, parameters: str, known: Sequence[Known]) -> Sequence[Sequence[float]]:
        """What each value adds to the log-odds of being late."""
        ...
