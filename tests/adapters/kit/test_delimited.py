"""CSV read line by line: the same as `csv.reader` over everything, and refused where that refuses."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.kit.delimited import delimited

Read = Callable[[Iterable[str]], Iterator[list[str]]]


def _told(read: Read, text: str) -> tuple[list[list[str]], bool]:
    """Records up to the end, or up to where it is refused."""
    records: list[list[str]] = []
    try:
        records.extend(read(StringIO(text, newline="")))
    except csv.Error:
        return records, True
    return records, False


@given(st.text(alphabet='a;,"\r\n\x0b\u2028 é', max_size=60), st.sampled_from(",;"))
@example('a,"b\r\n\r\nc",d\r\n\r\ne,f\n', ",")
@example('a,"b', ",")
@example('"a"b,c\nd\n', ",")
@example(f"a,{'b' * 200_000}\n", ",")
def test_it_reads_what_csv_reads(text: str, delimiter: str) -> None:
    theirs = _told(lambda lines: csv.reader(lines, delimiter=delimiter, strict=True), text)
    assert _told(lambda lines: delimited(lines, delimiter), text) == theirs


def test_a_record_that_is_quoted_over_lines_takes_no_more_than_its_own() -> None:
    lines = iter(['1,"a\n', 'b"\n', "2,c\n"])
    records = delimited(lines)
    assert (next(records), next(lines)) == (["1", "a\nb"], "2,c\n")


@pytest.mark.parametrize("text", ['"', 'a\n"b\nc\n'])
def test_a_quotation_that_does_not_end_is_refused(text: str) -> None:
    with pytest.raises(csv.Error):
        list(delimited(StringIO(text, newline="")))
