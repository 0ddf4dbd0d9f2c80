"""Confidence: evidence for an explanation, each kind with its weight, added up as log-odds.

The weights were set by hand and held against the benchmark (docs/cash_application.md); none was fitted to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final

#: evidence → its weight in log-odds
WEIGHTS: Final[Mapping[str, float]] = {  # not money
    # how the payment names the item
    "reference": 7.0,
    "reference_short": 3.5,
    "reference_bare": 5.0,
    "reference_joined": 5.0,
    "reference_alike": 3.5,
    "reference_cut": 3.5,
    # who pays
    "payer_account": 5.0,
    "payer_known": 4.5,
    "payer_name": 4.0,
    "payer_shared_name": 3.5,
    "payer_alike": 1.5,
    "payer_stranger": 0.0,
    # how the amount fits
    "amount_exact": 4.0,
    "amount_discount": 3.5,
    "amount_credit": 3.0,
    "amount_rounding": 3.0,
    "amount_charge": 2.5,
    "amount_instalment": 3.5,
    "amount_stated": 2.5,
    "amount_reason": 1.0,
    "amount_withheld": 1.0,
    "amount_foreign": 3.0,
    "amount_converted": 1.0,
    "amount_short": -3.0,
    "amount_over": -6.0,
    # what is chosen of what is open
    "whole_account": 1.0,
    "oldest_first": 0.5,
}
#: what speaks against acting alone, whatever the evidence: at most this
CAPPED: Final = 0.5  # not money
#: no explanation is surer than this: one in a million is beyond what weights set by hand can tell
_MOST: Final = math.log(10**6 - 1)  # not money
#: expected accidental sums above which a choice without reference loses odds
_RARE: Final = 5e-4  # not money


def odds(evidence: Iterable[str], *, coincidence: float = 0.0) -> float:  # not money
    """The log-odds of an explanation; `coincidence`: how many sums as good as this are expected by chance."""
    found = sum(WEIGHTS[one] for one in evidence)
    return found + min(0.0, math.log(_RARE / coincidence)) if coincidence > 0 else found


def likelihood(log_odds: float) -> float:  # not money
    """Log-odds as a likelihood between 0 and 1."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, log_odds))))


def roundness(minor: int) -> int:
    """The largest power of ten that an amount is a multiple of: round amounts meet by chance more often."""
    step = 1
    while minor and minor % (step * 10) == 0:
        step *= 10
    return step


def coincidence(combinations: int, minor: int) -> float:  # not money
    """How many of so many combinations are expected to hit an amount of this size and roundness by chance."""
    return combinations / max(1, abs(minor) // roundness(minor))
