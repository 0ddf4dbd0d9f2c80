"""The benchmark of aging and key figures, on a ledger so small that only its working is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("polars", reason="Parquet needs the extra `analytics`")

from benchmarks.analytics import Row, Size, _must_be_right, measured, rows
from benchmarks.analytics_task import Work


@pytest.mark.whole
def test_all_answers_are_the_oracles_and_every_row_is_told(tmp_path: Path) -> None:
    found = measured(sizes=(2_000,), rounds=1, folder=tmp_path)
    told = {row.work.split(",")[0] for row in found}
    assert {"extra analytics", "SQL", "export"} <= told
    judged = [row for row in found if row.holds is not None]
    assert {row.goal for row in judged} == {"<= 4", "<= 15", "<= 1"}
    assert all(row.ours > 0 for row in found if "seconds" in row.work)


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
    found = {row.work: row for row in rows([size(100, 1), size(1_000, 24)])}
    together = found["SQL, all three, 1,000 open items, seconds"]
    assert (together.ratio, together.holds) == (16, False)
    growth = found["SQL, growth from 100 to 1,000, seconds"]
    assert (growth.ratio, growth.holds) == (24, False)
    assert isinstance(growth, Row)


def test_an_answer_that_is_not_the_oracles_ends_the_run() -> None:
    with pytest.raises(AssertionError, match="not the oracle's"):
        _must_be_right("sql", {"aging": work(1, digest="a")}, {"aging": work(1, digest="b")})
