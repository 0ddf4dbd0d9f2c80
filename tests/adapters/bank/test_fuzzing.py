"""Damaged files for a moment; `make fuzz` takes longer, and its result stands in docs/bank.md."""

from __future__ import annotations

from pathlib import Path

import pytest
from accumulated import BLOCK, record, recorded, totals, wanted
from by_parser import PARSERS, SETTINGS, SHEET, Figures, damaged_part, seeds, tried
from by_parser import run as run_parser
from damaged_files import run

from adapters.bank.source import Source
from adapters.bank.table import read_xlsx


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


def test_a_sheet_that_names_a_row_far_below_is_refused_and_not_walked_through() -> None:
    whole = seeds("xlsx")[0]
    far = damaged_part(whole, SHEET, lambda part: part.replace(b'<row r="7">', b'<row r="999999999">'))
    assert far != whole
    assert tried("xlsx", far) == "refused"
    assert tried("sheet", seeds("sheet")[0].replace(b'<row r="7">', b'<row r="999999999">')) == "refused"


def test_rows_beyond_the_size_that_a_sheet_says_it_has_are_read() -> None:
    whole = seeds("xlsx")[0]
    small = damaged_part(whole, SHEET, lambda part: part.replace(b'"A1:F7"', b'"A1:F6"'))
    assert small != whole
    read = [read_xlsx(Source(Path("x"), SETTINGS.bounds, "", one), SETTINGS) for one in (whole, small)]
    assert read[0] == read[1]


def test_blocks_add_up_and_none_is_run_twice(tmp_path: Path) -> None:
    path = tmp_path / "record.csv"
    assert list(wanted(recorded(path), "ach", 2 * BLOCK)) == [1, 2]
    made = Figures(parser="ach", inputs=BLOCK, read=1, refused=BLOCK - 1, seconds=2.0, slowest=0.5, mib=40, wrong=0)
    record(path, 1, made)
    record(path, 3, made._replace(slowest=0.7))
    assert list(wanted(recorded(path), "ach", 4 * BLOCK)) == [2, 4]
    (told,) = totals(recorded(path))
    assert (told.inputs, told.seconds, told.slowest, told.mib) == (2 * BLOCK, 4.0, 0.7, 40)
