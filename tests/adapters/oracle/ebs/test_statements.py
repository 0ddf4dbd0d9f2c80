"""Our statements as Oracle's dialect reads them: columns and binds are exactly those that the code knows."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

import pytest
import sqlglot
from sqlglot import exp

from adapters.oracle.rows import STATEMENTS, columns, needed
from adapters.oracle.statements import sql

GIVEN = {
    "business_units": set(),
    "items": {"P_BU", "P_AFTER_ID", "P_LIMIT", "P_OPEN", "P_CLOSED_FROM", "P_CLOSED_TO"},
    "items_changed": {"P_BU", "P_AFTER_ID", "P_LIMIT", "P_SINCE"},
    "items_by_id": {"P_BU", "P_IDS"},
    "customers": {"P_BU", "P_AFTER_ID", "P_LIMIT", "P_CURRENCY"},
    "terms": {"P_AFTER_ID", "P_LIMIT"},
    "dispute_requests": {"P_BU", "P_IDS"},
    "applied": {"P_BU", "P_IDS", "P_RECEIPT"},
    "gl_balances": {"P_BU"},
    "rates": {"P_TYPE", "P_FROM", "P_TO"},
}
PAGED = {"P_BU", "P_AFTER_ID", "P_LIMIT"}
BOTH = [(name, product) for name in STATEMENTS for product in ("ebs", "fusion")]


def parsed(name: str, product: Any) -> exp.Expression:
    (tree,) = sqlglot.parse(sql(name, product), read="oracle")
    assert tree is not None
    return tree


@pytest.mark.parametrize(("name", "product"), BOTH)
def test_a_statement_brings_the_columns_that_its_rows_have(name: str, product: Any) -> None:
    tree = parsed(name, product)
    assert isinstance(tree, exp.Select)
    brought = [one.alias_or_name.upper() for one in tree.selects]
    kind = STATEMENTS[name]
    assert len(set(brought)) == len(brought)
    assert set(brought) <= set(columns(kind))
    assert needed(kind) <= set(brought)


@pytest.mark.parametrize(("name", "product"), BOTH)
def test_a_statement_asks_for_the_binds_that_it_is_given(name: str, product: Any) -> None:
    asked = {one.name for one in parsed(name, product).find_all(exp.Placeholder)}
    assert asked == GIVEN.get(name, PAGED)


@pytest.mark.parametrize(("name", "product"), BOTH)
def test_pages_are_in_the_order_of_the_id_that_they_go_on_from(name: str, product: Any) -> None:
    if "P_LIMIT" not in GIVEN.get(name, PAGED):
        return
    tree = parsed(name, product)
    limited = next(one for one in tree.find_all(exp.Select) if one.args.get("limit"))
    first = limited.args["order"].expressions[0].this
    after = [one.this for one in limited.find_all(exp.GT) if one.expression.name == "P_AFTER_ID"]
    assert [one.sql() for one in after] == [first.sql()]


def test_every_file_is_a_statement() -> None:
    folder = files("adapters.oracle").joinpath("sql")
    there = {
        one.name.removesuffix(".sql")
        for place in ("ebs", "fusion", "shared")
        for one in folder.joinpath(place).iterdir()
    }
    assert there == set(STATEMENTS)


def test_items_are_described_in_the_same_words_however_they_are_chosen() -> None:
    parts = {re.split(r"\n\)\n", sql(name, "ebs"), maxsplit=1)[1] for name in ("items", "items_changed", "items_by_id")}
    assert len(parts) == 1
