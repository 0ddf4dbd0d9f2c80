"""A whole day in small, and what is wanted of a large one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.allowances import ALLOWED, SHARE
from benchmarks.day import ASSESSED, READ, WRITTEN, Day, Part, Server, lived, results
from benchmarks.erps_process import Seen, most_within
from benchmarks.rows import judged
from benchmarks.spent import Cpu
from store import bundled

CPU = Cpu(workers=1.0, database=1.0, erps=1.0)
SEEN = Seen(
    requests=9_000, refused=0, most=6_000, most_at_once=4, at_once=3.5, seconds=500.0, megabytes=1.0
)  # fmt: skip
DAY = Day(
    items=1_000_000, accounts=100_000, changed=20_000, notes=10, said={}, writes={"confirmed": 9, "handed_over": 1},
    parts={name: Part(seconds=took, cpu=CPU) for name, took in ((READ, 100.0), (ASSESSED, 100.0), (WRITTEN, 600.0))},
    seen={"s4": SEEN, "ns": SEEN},
)  # fmt: skip


def held(day: Day, scale: float) -> list[bool | None]:
    return [one.holds for one in judged("day", results(day, scale=scale))]


def test_a_whole_day_is_judged_and_a_part_of_one_is_not_but_for_being_right() -> None:
    assert held(DAY, 1.0) == [True] * 6
    wanting = structs.replace(SEEN, requests=7_500, most=6_070, most_at_once=5, at_once=3.0)
    late = structs.replace(
        DAY,
        parts={WRITTEN: Part(seconds=901.0, cpu=CPU), READ: DAY.parts[READ], ASSESSED: DAY.parts[ASSESSED]},
        seen={"s4": wanting, "ns": wanting},
    )
    assert held(late, 1.0) == [False, False, False, False, False, True]
    lost = structs.replace(late, writes={"confirmed": 9, "needs_human": 1})
    assert held(lost, 0.01) == [None, None, False, None, False, False]


def test_the_settings_use_nearly_all_of_what_a_vendor_allows_and_never_more() -> None:
    for allowed in ALLOWED.values():
        assert allowed.source
        assert "concurrent" in allowed.settings
    asked = "requests = 19, seconds = 1.0"
    assert [asked in one.settings for one in ALLOWED.values()] == [True, False, True, True]
    assert 19 <= SHARE * ALLOWED["d365"].a_second < 20


def test_the_most_in_any_window_is_counted_as_a_vendor_counts_it() -> None:
    start = datetime(2026, 11, 20, tzinfo=UTC)
    came = [start + timedelta(seconds=second) for second in (0, 1, 2, 9, 10, 10.5, 11)]
    assert [most_within(came, timedelta(seconds=window)) for window in (1, 2, 3, 60)] == [2, 3, 4, 7]
    assert most_within([], timedelta(seconds=1)) == 0


@pytest.mark.whole
def test_a_small_day_writes_every_note(short_directory: Path) -> None:
    server = bundled(short_directory / "database")
    try:
        there = Server(url=server.url, postmaster=short_directory / "database" / "data" / "postmaster.pid")
        day = lived(short_directory, there, scale=0.002, seed=1)
    finally:
        server.stop()
    assert day.writes == {"confirmed": 20}
    assert day.changed == 40
    assert all(one.requests > 0 and one.refused == 0 for one in day.seen.values())
    assert day.parts[WRITTEN].cpu.workers > 0
