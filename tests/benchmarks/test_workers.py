"""Workers in processes of their own leave the same books, however many they are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.rows import Told, page, row
from benchmarks.worker_process import PATIENCE
from benchmarks.workers import TASK, measured, rows

AT = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.whole
def test_one_worker_and_two_leave_the_same_books(server_url: str, short_directory: Path) -> None:
    task = structs.replace(TASK, entities=2, customers=20, open_invoices=60, specials=0, lag=0.0)
    one, two = measured(task, counts=(1, 2), url=server_url, folder=short_directory)
    assert one.content == two.content
    full = {name for name, told in one.content.items() if not told.startswith("0 rows")}
    assert full >= {"open_item", "customer", "document", "control_balance", "decision", "decision_input"}
    speed, *same = rows([one, two])
    assert (speed.goal, [each.holds for each in same]) == ("≥ 1.7", [True])
    assert PATIENCE > one.seconds > 0
    changed = structs.replace(two, content={**two.content, "decision": "8 rows, 0"})
    *_, last = rows([one, changed])
    assert (last.holds, last.work) == (False, "tables that 2 workers leave as 1 does, not decision")


def test_a_page_says_what_holds_and_what_does_not() -> None:
    found = [
        row("a", 3, "b", 2, least=1.7), row("c", 2, "d", 2, least=1, most=1), row("e", 1, "f", 4),
    ]  # fmt: skip
    assert [(one.ratio, one.holds, one.goal) for one in found] == [
        (1.5, False, "≥ 1.7"), (1.0, True, "≥ 1, ≤ 1"), (0.25, None, ""),
    ]  # fmt: skip
    told = Told(title="Things", at=AT, command="python -m things", seed=3, load_before=0.5, notes=["by the way"])
    text = page(told, found)
    assert "| a | 3.000 | b | 2.000 | **1.500** | ≥ 1.7 | **no** |" in text
    assert "| c | 2.000 | d | 2.000 | **1.000** | ≥ 1, ≤ 1 | yes |" in text
    assert "`python -m things`, seed 3" in text
    assert text.endswith("* by the way\n")
