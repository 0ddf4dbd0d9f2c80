"""Finance & Operations: of what came in order the keys of a page are enough."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.dynamics import odata
from adapters.kit import came
from conformance.suite.bench import bench
from conformance.suite.subjects.dynamics_finance import SUBJECT


def test_open_transactions_come_in_the_order_of_their_keys_so_that_those_of_a_page_are_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[came.Came] = []

    class Watched(came.Came):
        def __init__(self, **more: Any) -> None:
            super().__init__(**more)
            if more["pages"]:
                kept.append(self)

    with bench(SUBJECT) as made:
        for number in range(30):
            made.erp.invoice(f"{100 + number}.00")
        whole = {one.id: one for one in made.items().records.values()}
        monkeypatch.setattr(odata, "PAGES_KEPT", 1)
        monkeypatch.setattr(odata, "Came", Watched)
        found = {one.id: one for one in made.items().records.values()}
    assert found == whole
    assert {one._known is None and not one.unsure for one in kept} == {True}
    most = max(kept, key=lambda one: one.count)
    assert most.count >= 30
    assert sum(map(len, most._pages)) <= 4
