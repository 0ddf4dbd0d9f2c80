"""The whole application over a simulated NetSuite account and a test database."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.suite.sap_books import small_books
from duecourse.bootstrap import application
from duecourse.cli.app import app
from duecourse.demo import DemoClock
from simulators.netsuite import serve

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    books = small_books()
    clock = DemoClock(books.as_of)
    monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))
    with serve(books, clock=clock.now) as server:
        known = server.credentials
        monkeypatch.setenv("NETSUITE_KEY", known.private_key)
        (tmp_path / "duecourse.toml").write_text(
            f"""
[store]
url = "{database_url}"
[systems.ns]
product = "netsuite"
account = "{known.account}"
base_url = "{server.url}"
auth = {{ kind = "certificate", client_id = "{known.client_id}", certificate_id = "{known.certificate_id}", private_key = {{ env = "NETSUITE_KEY" }} }}
""",  # noqa: E501 - an inline table has one line
            encoding="utf-8",
        )

        def said(*arguments: str) -> Any:
            found = CliRunner().invoke(app, ["--home", str(tmp_path), *arguments, "--json"])
            assert found.exception is None or isinstance(found.exception, SystemExit), found.exception
            return json.loads(found.stdout)

        said("init")
        yield said


def test_an_account_is_set_up_read_and_tied_out_to_the_cent(run: Run) -> None:
    assert {check["status"] for check in run("doctor")["checks"] if check["system"] == "ns"} == {"ok"}
    run("sync")
    tied = run("reconcile")["rows"]
    assert {(row["entity"], row["gl_account"]) for row in tied} == {("1", "12100000"), ("2", "12100000")}
    assert [row for row in tied if Decimal(row["difference"])] == []
    assert all(Decimal(row["control_account"]) for row in tied)


def test_reading_a_second_time_changes_nothing(run: Run) -> None:
    def moved(document: Any) -> set[tuple[int, ...]]:
        return {(one["new"], one["changed"], one["deleted"]) for one in document["streams"]}

    assert moved(run("sync")) != {(0, 0, 0)}
    assert moved(run("sync")) == {(0, 0, 0)}
