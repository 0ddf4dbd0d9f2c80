"""The benchmark of aging and key figures, on a ledger so small that only its working is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("polars", reason="Parquet needs the extra `analytics`")

from benchmarks.analytics import Size, _must_be_right, measured, results
from benchmarks.analytics_task import Work
from benchmarks.rows import judged


@pytest.mark.whole
def test_all_answers_are_the_oracles_and_every_row_is_told(tmp_path: Path) -> None:
    found = judged("analytics", results(measured(sizes=(2_000,), rounds=1, folder=tmp_path)))
    assert {row.name: row.goal for row in found if row.goal is not None} == {
        "analytics_export": 4, "analytics_sql": 15, "analytics_export_memory": 1, "analytics_sql_memory": 1,
        "analytics_exporting_memory": 1,
    }  # fmt: skip
    assert all(row.ours > 0 and row.anchor_value > 0 for row in found)


def work(seconds: float, *, digest: str = "") -> Work:
    return Work(wall_seconds=seconds, cpu_seconds=seconds, peak_megabytes=100, digest=digest, lines=1)


def size(items: int, sql: float) -> Size:
    ours, floor = (
        dict.fromkeys(("aging", "consolidation", "kpis"), work(sql)),
        dict.fromkeys(("aging", "consolidation", "kpis"), work(1)),
    )
    took = {"sql": [ours], "numpy": [floor], "polars": [floor], "parquet": [floor]}
    return Size(items=items, took=took, export=work(1), server_megabytes=1)  # type: ignore[arg-type]


def test_what_misses_its_goal_is_told_as_missed() -> None:
    found = {row.name: row for row in judged("analytics", results([size(100, 1), size(1_000, 24)]))}
    assert (found["analytics_sql"].ratio, found["analytics_sql"].holds) == (16, False)
    growth = found["analytics_sql_growth"]
    assert (growth.ratio, growth.holds, growth.rows) == (24, False, 1_000)
    (twice,) = (one for one in results([size(100, 1), size(200, 24)]) if one.goal == "analytics_sql_growth")
    assert not twice.judged, "growth is of ten times the items"


def test_an_answer_that_is_not_the_oracles_ends_the_run() -> None:
    with pytest.raises(AssertionError, match="not the oracle's"):
        _must_be_right("sql", {"aging": work(1, digest="a")}, {"aging": work(1, digest="b")})
