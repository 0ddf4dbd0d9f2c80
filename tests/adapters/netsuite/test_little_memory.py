"""A reading of ledger lines keeps their keys as numbers and forgets what it handed on long ago: all of it comes."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.netsuite.mapping import settlements
from adapters.netsuite.query_page import PLAIN, QueryPage
from adapters.netsuite.suiteql import Reading
from canonical_model.errors import BadAnswer
from simulators.netsuite import RunningServer


def by_id(reading: Any) -> dict[str, Any]:
    return {one.id: one for one in reading.records}


def test_the_same_records_come_though_settlements_are_forgotten(
    connect: Any, sound: RunningServer, read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = by_id(read(connect(sound), "items", "2"))
    monkeypatch.setattr(settlements, "MOST_MET", 1)
    found = read(connect(sound, page_size=20), "items", "2")
    assert by_id(found) == whole
    assert found.end.completeness == "complete"


Keys = list[tuple[int, int]]


class Client:
    """Answers each pass with its pages of keys."""

    def __init__(self, *passes: list[Keys]) -> None:
        self._answers = [
            (keys, sum(map(len, pages)), number < len(pages))
            for pages in passes
            for number, keys in enumerate(pages, 1)
        ]

    def page_of(self, *_: Any, **__: Any) -> QueryPage[dict[str, str]]:
        keys, total, more = self._answers.pop(0)
        return QueryPage(rows=[{"id": str(record), "line": str(line)} for record, line in keys], total=total, more=more)


def handed_on(*passes: list[Keys]) -> tuple[Keys, bool]:
    client: Any = Client(*passes)
    reading = Reading(client, "", (), rows=PLAIN, names=("id", "line"), page_size=2)
    rows = [(int(row["id"]), int(row["line"])) for page in reading for row in page]
    assert not client._answers
    return rows, reading.moved


def test_a_row_that_comes_twice_in_a_page_is_handed_on_once_and_the_pass_is_made_again() -> None:
    first, again = [(1, 0), (2, 0), (2, 0)], [(1, 0), (2, 0), (3, 0)]
    assert handed_on([first], [again]) == ([(1, 0), (2, 0), (3, 0)], False)
    assert handed_on([first], [first]) == ([(1, 0), (2, 0)], True)


def test_of_a_page_out_of_order_nothing_is_taken_that_lies_before_the_page_before() -> None:
    first: list[Keys] = [[(1, 0), (2, 0)], [(4, 0), (3, 0), (2, 0)]]
    again: list[Keys] = [[(1, 0), (2, 0)], [(3, 0), (4, 0), (5, 0)]]
    assert handed_on(first, again) == ([(1, 0), (2, 0), (4, 0), (3, 0), (5, 0)], False)


def test_a_further_row_of_a_record_that_was_handed_on_says_that_it_moved() -> None:
    assert handed_on([[(1, 0), (1, 0)]], [[(1, 0), (1, 1)]]) == ([(1, 0)], True)


def test_rows_that_hold_still_are_read_once() -> None:
    assert handed_on([[(1, 0), (1, 1)], [(2, 0)]]) == ([(1, 0), (1, 1), (2, 0)], False)


def test_a_key_that_no_id_can_be_is_a_bad_answer() -> None:
    with pytest.raises(BadAnswer, match="larger than any id"):
        handed_on([[(1 << 63, 0)]])
