"""Finance & Operations: settlements are asked of what was ever settled, and of what does not say that it was not."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from adapters.dynamics.finance.reader.sources import may_be_settled
from adapters.dynamics.finance.wire import Transaction

NEVER: dict[str, Any] = {
    "sysrecid": "1", "dataareaid": "us01", "accountnum": "C1", "currencycode": "USD", "amountcur": "10",
    "amountmst": "10", "settleamountcur": "0", "settleamountmst": "0.00", "lastsettledate": "1900-01-01T12:00:00Z",
}  # fmt: skip


@pytest.mark.parametrize(
    ("told", "settled"),
    [
        ({}, False),
        ({"settleamountcur": "-0"}, False),
        ({"settleamountcur": "5"}, True),
        ({"settleamountmst": "0.01"}, True),
        # taken back: nothing is settled now, but something was
        ({"lastsettledate": "2026-11-01T12:00:00Z"}, True),
        # not told: it may be
        ({"settleamountcur": None}, True),
        ({"lastsettledate": None}, True),
        ({"settleamountmst": "nil"}, True),
    ],
)
def test_what_may_be_settled(told: dict[str, Any], settled: bool) -> None:  # noqa: FBT001 - a parameter of the table
    row = {**NEVER, **told}
    assert may_be_settled(row) is settled
    assert may_be_settled(msgspec.convert(row, Transaction)) is settled
