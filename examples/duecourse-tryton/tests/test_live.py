"""A few rules of the conformance suite against a live Tryton, one by one; all of them by `make tryton`."""

from __future__ import annotations

import pytest
from proving.counterparty import SUBJECT

from conformance.suite.rules import RULES
from conformance.suite.running import show

SMOKE = ("reads.open_items", "reads.tie_out", "reads.checks", "writes.note.lands", "writes.cash.lost_answer")


@pytest.mark.usefixtures("desk")
@pytest.mark.whole
@pytest.mark.parametrize("name", SMOKE)
def test_a_live_tryton_is_read_and_written(name: str) -> None:
    (rule,) = [rule for rule in RULES if rule.id == name]
    shown = show(SUBJECT, rule)
    assert shown.outcome == "kept", shown.why
