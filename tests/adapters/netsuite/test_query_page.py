"""A page of the query service: read whole where it holds texts, value by value where not, with one result."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.netsuite import query_page as module
from adapters.netsuite.query_page import Typed, query_page
from adapters.netsuite.tables import LEDGER
from adapters.netsuite.wire import LedgerLine
from canonical_model.errors import BadAnswer

VALUES = st.one_of(st.text(max_size=12), st.none(), st.booleans(), st.integers(), st.just('"links":[],'))
ROWS = st.lists(st.dictionaries(st.sampled_from(("id", "Memo", "amount", "tranid")), VALUES), max_size=5)


def page(items: Any, **told: Any) -> dict[str, Any]:
    return {"links": [], "count": 1, "hasMore": False, "items": items, "offset": 0, "totalResults": 7, **told}


@given(rows=ROWS, spaced=st.booleans(), more=st.booleans())
def test_both_ways_of_reading_a_page_say_the_same(rows: list[dict[str, Any]], spaced: bool, more: bool) -> None:  # noqa: FBT001 - hypothesis gives them by name
    told = page([{"links": [], **row} for row in rows], hasMore=more)
    body = json.dumps(told, indent=2 if spaced else None).encode()
    found = query_page(body)
    assert found == module._slowly(body)
    assert found.more is more
    assert found.rows == [
        {name.lower(): {True: "T", False: "F"}.get(value, value) if isinstance(value, bool) else str(value)
         for name, value in row.items() if value is not None}
        for row in rows
    ]  # fmt: skip


def test_a_page_of_texts_is_read_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_slowly", lambda _: pytest.fail("a page of texts was read twice"))
    body = json.dumps(page([{"links": [], "id": "1", "memo": None}, {"links": [], "id": "2", "MEMO": "x"}])).encode()
    assert query_page(body).rows == [{"id": "1"}, {"id": "2", "memo": "x"}]


def test_numbers_keep_every_digit() -> None:
    body = (
        b'{"hasMore": false, "items": [{"a": 0.10000000000000000001, "b": 1E+2, "c": 123456789012345678901234567890}]}'
    )
    assert query_page(body).rows == [
        {"a": "0.10000000000000000001", "b": "1E+2", "c": "123456789012345678901234567890"}
    ]


def test_links_of_the_page_are_kept_to_be_looked_at() -> None:
    links = [{"rel": "self", "href": "http://a/x"}, {"rel": "next", "href": "http://b/y"}]
    for items in ([], [{"n": 1}]):
        assert query_page(json.dumps(page(items, links=links)).encode()).links == ("http://a/x", "http://b/y")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<html>", "did not answer in JSON"),
        (b"\xff", "did not answer in JSON"),
        (b"[" * 100_000, "did not answer in JSON"),
        (b"[]", "did not answer with a page of rows"),
        (b'{"items": []}', "did not answer with a page of rows"),
        (b'{"hasMore": false, "items": {}}', "did not answer with a page of rows"),
        (b'{"hasMore": false, "items": ["x"]}', "a row of the query service is no object"),
    ],
)
def test_what_is_no_page_is_refused(body: bytes, words: str) -> None:
    with pytest.raises(BadAnswer, match=words):
        query_page(body)


LINES = Typed(LedgerLine)


@given(rows=st.lists(st.dictionaries(st.sampled_from(("type", "MEMO", "amount", "new")), VALUES), max_size=4))
def test_a_page_as_records_says_what_it_says_as_rows(rows: list[dict[str, Any]]) -> None:
    told = page([{"links": [], "id": str(number), "line": "0", **row} for number, row in enumerate(rows)])
    body = json.dumps(told).encode()
    found, plain = LINES.page(body), query_page(body)
    assert (found.total, found.more, found.links) == (plain.total, plain.more, plain.links)
    for line, row in zip(found.rows, plain.rows, strict=True):
        known = {name: getattr(line, name) for name in LedgerLine.__struct_fields__}
        assert known == {name: row.get(name, "") for name in known}
    assert found.unknown == (
        frozenset(plain.rows[0]) - frozenset(LedgerLine.__struct_fields__) if rows else frozenset()
    )


def test_a_page_of_ledger_lines_is_read_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "query_page", lambda _: pytest.fail("a page of texts was read twice"))
    body = json.dumps(page([{"links": [], "id": "1", "line": "0", "memo": "x"}])).encode()
    assert [(line.id, line.memo, line.tranid) for line in LINES.page(body).rows] == [("1", "x", "")]


def test_records_are_in_the_order_in_which_the_statement_asks_for_columns() -> None:
    shown = [column.shown for column in LEDGER.columns]
    assert list(LedgerLine.__struct_fields__) == shown, "decoded fastest so"
