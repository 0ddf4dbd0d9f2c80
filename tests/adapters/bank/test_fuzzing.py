"""Damaged files for a moment; `make fuzz` takes longer, and its result stands in docs/bank.md."""

from __future__ import annotations

from pathlib import Path

import pytest
from by_parser import PARSERS
from by_parser import run as run_parser
from damaged_files import run


def test_damaged_files_are_read_or_refused_soon_and_never_crash(tmp_path: Path) -> None:
    became, slowest, wrong = run(seconds=2, seed=20261126, keep=tmp_path)
    assert wrong == []
    assert slowest < 5
    assert became["refused"] > 10
    assert sum(became.values()) - became["refused"] > 10


@pytest.mark.parametrize("parser", sorted(PARSERS))
def test_each_parser_reads_or_refuses_what_is_damaged(parser: str, tmp_path: Path) -> None:
    figures = run_parser(parser, count=20, seed=20261126, keep=tmp_path)
    assert figures.wrong == 0, figures
    assert figures.inputs == figures.read + figures.refused == 20
