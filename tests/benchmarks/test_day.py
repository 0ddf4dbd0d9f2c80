"""A whole day in small, and what is wanted of a large one."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.day import Day, lived, rows
from benchmarks.erps_process import Seen

SEEN = Seen(requests=9_000, refused=0, most=12, seconds=900.0)
DAY = Day(
    items=1_000_000, accounts=100_000, changed=20_000, notes=10, read=100.0, assessed=100.0, written=600.0,
    writes={"confirmed": 9, "handed_over": 1}, seen={"s4": SEEN}, made=1.0, first_read=1.0, first_assessed=1.0,
)  # fmt: skip


def test_a_whole_day_is_judged_and_a_part_of_one_is_not_but_for_being_right() -> None:
    assert [one.holds for one in rows(DAY, scale=1.0, allowed=12)] == [True, True, True, True]
    late = structs.replace(DAY, written=900.0, seen={"s4": structs.replace(SEEN, requests=8_000, most=13)})
    assert [one.holds for one in rows(late, scale=1.0, allowed=12)] == [False, False, False, True]
    lost = structs.replace(late, writes={"confirmed": 9, "needs_human": 1})
    assert [one.holds for one in rows(lost, scale=0.01, allowed=12)] == [None, None, False, False]


@pytest.mark.whole
def test_a_small_day_writes_every_note(server_url: str, short_directory: Path) -> None:
    day = lived(short_directory, server_url, scale=0.002, seed=1, allowed=20)
    assert day.writes == {"confirmed": 20}
    assert day.changed == 40
    assert all(one.requests > 0 and one.most <= 20 for one in day.seen.values())
