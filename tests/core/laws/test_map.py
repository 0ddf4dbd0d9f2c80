"""The map of laws names every law and rule, and only tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "laws.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([LS]\d+) \| (.+?) \| *([^|]*?) *\|$", PAGE, re.MULTILINE)
NAMED = [(row[0], *place) for row in ROWS for place in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row[2])]


def named_in(path: str) -> list[str]:
    return re.findall(r"^def (test_\w+)", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_law_and_rule_stands_once_in_its_order() -> None:
    assert [row[0] for row in ROWS] == [*(f"L{no}" for no in range(1, 13)), *(f"S{no}" for no in range(1, 10))]


def test_each_test_that_is_named_exists() -> None:
    missing = [
        (law, path, name) for law, path, name in NAMED if not any(one.startswith(name) for one in named_in(path))
    ]
    assert missing == []
    assert len(NAMED) > 50


def test_a_law_without_a_test_says_that_it_is_not_built() -> None:
    silent = {row[0] for row in ROWS} - {law for law, _, _ in NAMED}
    assert silent == {row[0] for row in ROWS if row[0] in silent and "*Not built:" in row[1]}


def test_each_test_called_by_a_law_is_on_the_map() -> None:
    """A property that is written for a law and forgotten here would be held by nobody's eye."""
    written = [
        (path, name)
        for found in ("canonical_model", "core", "engine")
        for path in (ROOT / "tests" / found).rglob("test_*.py")
        for name in named_in(path.relative_to(ROOT).as_posix())
        if re.match(r"test_[ls]\d+_", name)
    ]
    known = [(ROOT / path, name) for _, path, name in NAMED]
    assert [
        name for path, name in written if not any(path == told and name.startswith(begins) for told, begins in known)
    ] == []
