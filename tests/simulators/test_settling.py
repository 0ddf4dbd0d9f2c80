"""What a simulated ERP works out when it has posted is what it would have shown to whoever asks first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from conformance.suite.bench import Bench
from conformance.suite.subjects import subjects
from simulators.served import Served, Settling

if TYPE_CHECKING:
    from conformance.suite.subject import Subject

SETTLING = ("sap-s4", "netsuite", "oracle-fusion", "dynamics-finance")


def shown(subject: Subject, *, ahead: bool) -> list[Any]:
    """Everything that is read after a posting that followed a reading."""
    bench = Bench(subject)
    try:
        before = bench.synced()
        served = next(one for one in vars(bench.erp).values() if isinstance(one, Served))
        assert isinstance(served._shown, Settling)
        invoice = bench.erp.invoice("100.00")
        bench.erp.pay_part(invoice, "30.00")
        if ahead:
            served.settle()
        after = bench.synced()
        assert len(after.records) > len(before.records)
        return sorted(after.records.values(), key=repr)
    finally:
        bench.close()


@pytest.mark.parametrize("name", SETTLING)
def test_what_is_worked_out_ahead_is_what_is_shown(name: str) -> None:
    subject = subjects()[name]
    assert shown(subject, ahead=True) == shown(subject, ahead=False)
