"""The whole application over an account that is read by SOAP, and its move to SuiteQL."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.suite.sap_books import small_books
from duecourse.bootstrap import application
from duecourse.cli.app import app
from duecourse.demo import DemoClock
from simulators.books import Books
from simulators.netsuite import serve

Run = Callable[..., Any]
Home = Callable[[str], Run]


# the way into NetSuite that ends; its messages and readings are in tests/adapters
pytestmark = pytest.mark.whole


@pytest.fixture
def books() -> Books:
    return small_books()


@pytest.fixture
def home(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, books: Books) -> Iterator[Home]:
    """One store; the same account with another way of reading it each time."""
    clock = DemoClock(books.as_of)
    monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))
    with serve(books, clock=clock.now) as server:
        known = server.credentials
        monkeypatch.setenv("NS_CONSUMER", known.consumer_secret)
        monkeypatch.setenv("NS_TOKEN", known.token_secret)
        auth = (
            f'{{ kind = "token", consumer_key = "{known.consumer_key}", consumer_secret = {{ env = "NS_CONSUMER" }}, '
            f'token_id = "{known.token_id}", token_secret = {{ env = "NS_TOKEN" }} }}'
        )

        def set_up(read_by: str) -> Run:
            text = (
                f'[store]\nurl = "{database_url}"\n[systems.ns]\nproduct = "netsuite"\naccount = "{known.account}"\n'
                f'base_url = "{server.url}"\nread_by = "{read_by}"\nauth = {auth}\n'
            )
            (tmp_path / "duecourse.toml").write_text(text, encoding="utf-8")

            def said(*arguments: str) -> Any:
                found = CliRunner().invoke(app, ["--home", str(tmp_path), *arguments, "--json"])
                assert found.exception is None or isinstance(found.exception, SystemExit), found.exception
                return json.loads(found.stdout)

            return said

        yield set_up


def moved(document: Any) -> set[tuple[int, ...]]:
    return {(one["new"], one["changed"], one["deleted"]) for one in document["streams"]}


def test_an_account_is_read_by_soap_and_doctor_says_when_that_ends(home: Home) -> None:
    run = home("soap")
    run("init")
    checks = {one["check"]: one for one in run("doctor")["checks"] if one["system"] == "ns"}
    assert checks["SOAP"]["status"] == "warn"
    assert "2028.2" in checks["SOAP"]["detail"]
    assert {one["status"] for name, one in checks.items() if name != "SOAP"} == {"ok"}
    assert moved(run("sync")) != {(0, 0, 0)}
    assert moved(run("sync")) == {(0, 0, 0)}


def test_the_move_to_suiteql_loses_no_item_and_makes_none_twice(home: Home) -> None:
    run = home("soap")
    run("init")
    run("sync")
    before = {one["id"]: one["open"] for one in run("items")["items"]}
    run = home("suiteql")
    run("sync", "--full")
    after = {one["id"]: one["open"] for one in run("items")["items"]}
    assert before
    assert {key: after[key] for key in before} == before
