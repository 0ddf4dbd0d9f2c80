"""The other way to read ECC's items keeps the same rules; the published scores are about the tables."""

from __future__ import annotations

import pytest
from msgspec import structs

from conformance.suite.rules import RULES
from conformance.suite.running import Shown, show
from conformance.suite.scale import load_scale
from conformance.suite.subjects.ecc import SUBJECT, Ecc

GROUPS = ("reads.", "traps.", "matrix.read.")
SCALE = load_scale(SUBJECT.scale)


class ByBapi(Ecc):
    items_by = "bapi"


TRIED = [rule for rule in RULES if rule.id.startswith(GROUPS) and SCALE.reason(rule.id) == ""]


@pytest.mark.parametrize("rule", TRIED, ids=lambda rule: rule.id)
def test_a_rule_of_reading_is_kept_customer_by_customer_too(rule: object) -> None:
    shown = show(structs.replace(SUBJECT, open=ByBapi), rule)  # type: ignore[arg-type] # a rule
    assert (shown.outcome, shown.why) == ("kept", ""), shown


def test_writing_does_not_depend_on_how_items_are_read() -> None:
    (rule,) = (rule for rule in RULES if rule.id == "writes.hold.lands")
    shown: Shown = show(structs.replace(SUBJECT, open=ByBapi), rule)
    assert shown.outcome == "kept", shown.why
