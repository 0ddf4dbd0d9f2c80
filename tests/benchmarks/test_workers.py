"""Workers in processes of their own leave the same books, however many they are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.measuring import Result
from benchmarks.rows import Told, judged, page
from benchmarks.worker_process import PATIENCE
from benchmarks.workers import TASK, measured, results

AT = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.whole
def test_one_worker_and_two_leave_the_same_books(server_url: str, short_directory: Path) -> None:
    task = structs.replace(TASK, entities=2, customers=20, open_invoices=60, specials=0, lag=0.0)
    one, two = measured(task, counts=(1, 2), url=server_url, folder=short_directory)
    assert one.content == two.content
    full = {name for name, told in one.content.items() if not told.startswith("0 rows")}
    assert full >= {"open_item", "customer", "document", "control_balance", "decision", "decision_input"}
    speed, same = judged("workers", results([one, two]))
    assert (speed.goal, same.holds) == (1.7, True)
    assert PATIENCE > one.seconds > 0
    changed = structs.replace(two, content={**two.content, "decision": "8 rows, 0"})
    *_, last = judged("workers", results([one, changed]))
    assert (last.holds, last.ours, last.note) == (False, 1, "decision")


def test_a_page_says_what_holds_and_what_does_not() -> None:
    def result(name: str, ours: float, anchor: float) -> Result:
        return Result(goal=f"workers_{name}", rows=8, unit="a second", ours=(ours,), anchor=(anchor,))

    found = judged("workers", [result("2", 3, 2), result("2_apart", 0, 34), result("8", 1, 4)])
    assert [(one.ratio, one.holds) for one in found] == [(1.5, False), (0.0, True), (0.25, None)]
    told = Told(
        name="workers", title="Things", at=AT, command="python -m things", seed=3, load_before=0.5, notes=["by the way"]
    )  # fmt: skip
    text = page(told, found)
    assert "| one worker | **1.50** | 1.50 | no less than 1.7 | **no** | 3 | 2 | a second | 8 |" in text
    assert "| tables | **0.00** | 0.00 | at most 0 | yes | 0 | 34 | a second | 8 |" in text
    assert "`python -m things`, seed 3" in text
    assert text.endswith("* by the way\n")
