"""What the settings may read from another field is in nothing that is written: ADR 33 stands on it."""

from __future__ import annotations

import pytest
from msgspec import structs

from canonical_model.write_back import Operation
from conformance.suite.acts import make
from conformance.suite.bench import bench
from conformance.suite.carrier import Carrier
from conformance.suite.subjects import dynamics_finance, netsuite, s4

SUBJECTS = {one.adapter.name: one for one in (s4.SUBJECT, netsuite.SUBJECT, dynamics_finance.SUBJECT)}
OTHER = {"reference": "elsewhere", "assignment": "elsewhere", "payment_reference": "elsewhere"}
OFFERED = [
    (name, operation)
    for name, subject in SUBJECTS.items()
    for operation, told in subject.adapter.capabilities.writes.items()
    if told.level != "absent"
]


@pytest.mark.parametrize(("name", "operation"), OFFERED)
def test_a_plan_is_the_same_whatever_an_item_is_called_by_its_customer(name: str, operation: Operation) -> None:
    with bench(SUBJECTS[name]) as made:
        ordered, carrier = make(made, operation), Carrier(made)
        others = {key: structs.replace(item, **OTHER) for key, item in ordered.known.items.items()}
        plan = carrier.plan(ordered.act, ordered.known)
        assert plan.steps
        assert carrier.plan(ordered.act, structs.replace(ordered.known, items=others)) == plan
