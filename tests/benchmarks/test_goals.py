"""Goals change by a record, and what is written of a run is what was measured."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from benchmarks import report
from benchmarks.goals import Goal, goals
from benchmarks.measuring import FOLDER, Result, measurement, names

RECORDS = Path(__file__).resolve().parents[2] / "docs" / "adr"
FLOOR = Goal(work="mapping", anchor="a floor", direction="at most", goal=2.5)
SHARE = Goal(work="requests", anchor="what is allowed", direction="no less than", goal=0.8)
PEER = Goal(work="sync", anchor="a peer", direction="at least", goal=5)


def test_every_goal_is_the_one_of_the_record_that_it_names() -> None:
    for name, goal in goals().items():
        if goal.goal is None:
            assert not goal.source, f"{name} has a source and no goal"
            continue
        (record,) = RECORDS.glob(f"{goal.source}-*.md")
        assert f"| `{name}` | {goal.direction} {goal.goal:g} |" in record.read_text(encoding="utf-8"), name


def test_a_measurement_is_a_file_and_every_row_is_named_in_one() -> None:
    assert names()
    assert all(callable(measurement(name)) for name in names())
    runs = [FOLDER.parent / f"{name}.py" for name in ("analytics", "day", "soak", "workers")]
    told = "".join(path.read_text(encoding="utf-8") for path in [*FOLDER.glob("*.py"), *runs])
    stems = set(re.findall(r'f?"([a-z0-9_]+)', told))
    unknown = [name for name in goals() if not any(name.startswith(stem) for stem in stems)]
    assert not unknown, "no measurement speaks of these rows"


@pytest.mark.parametrize(("goal", "ratio", "holds"), [(FLOOR, 2.0, True), (PEER, 0.5, False), (SHARE, 2.0, True)])
def test_a_ratio_is_taken_inside_each_round_in_the_goals_direction(goal: Goal, ratio: float, holds: bool) -> None:  # noqa: FBT001
    result = Result(goal="", rows=1, unit="s", ours=(4.0, 9.0, 2.0), anchor=(2.0, 3.0, 1.0))
    assert goal.ratio(result) == ratio
    assert goal.holds(ratio) is holds
    assert msgspec.structs.replace(goal, goal=None).holds(ratio) is None


def test_a_run_replaces_its_own_rows_and_no_others() -> None:
    told = report.circumstances(at=datetime(2026, 11, 26, tzinfo=UTC), command="x", seed=1, load_before=0.0)

    def row(name: str, ours: float) -> report.Row:
        return report.row_of(name, Result(goal=name, rows=1, unit="s", ours=(ours,), anchor=(1.0,)), FLOOR)

    first = report.Results().with_run("b", told, [row("b", 1.0)]).with_run("a", told, [row("a", 3.0)])
    again = first.with_run("b", told, [row("b", 2.0)])
    assert [(one.measurement, one.ratio, one.holds) for one in again.rows] == [("a", 3.0, False), ("b", 2.0, True)]
    page = report.page(again)
    assert "1 goals hold, 1 do not: `a`." in page
    assert msgspec.json.decode(msgspec.json.encode(again), type=report.Results) == again


def test_the_page_is_written_from_the_results_and_they_are_judged_by_the_goals_of_today() -> None:
    kept, known = report.read(), goals()
    assert kept.rows, "nothing was ever measured"
    assert report.PAGE.read_text(encoding="utf-8") == report.page(kept)
    for row in kept.rows:
        assert (row.goal, row.direction) == (known[row.name].goal, known[row.name].direction), row.name
        assert row.holds is known[row.name].holds(row.ratio), row.name
