"""Processes killed while they read or reconcile: run again, everything is there once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from duecourse.failpoints import VARIABLE

PATIENCE = 90.0
ROWS = 3_500
PROGRAM = str(Path(sys.executable).with_name("duecourse"))


class Installation:
    """A home whose one system is a folder of exports, worked by processes."""

    def __init__(self, home: Path, database: str) -> None:
        self.home = home
        self.export(0)
        (home / "duecourse.toml").write_text(
            f"""
[store]
url = "{database}"
[systems.exports]
product = "file"
folder = "{home}"
entities.GB01 = {{ name = "Example", country = "GB", currency = "GBP", control_account = "140000" }}
open_items = {{ path = "items.csv" }}
balances = {{ path = "balances.csv" }}
""",
            encoding="utf-8",
        )

    def export(self, number: int) -> None:
        """The exports of one day: every day one more item has been paid in part."""
        lines, total = ["entity,document_no,item,customer,currency,open,due_date"], Decimal(0)
        for row in range(ROWS):
            amount = Decimal(row % 700 + 1) / (2 if row < number else 1)
            total += amount
            lines.append(f"GB01,{9_000 + row},1,C{row % 90},GBP,{amount:.2f},2026-10-31")
        balances = f"entity,gl_account,currency,balance\nGB01,140000,GBP,{total:.2f}\n"
        (self.home / "items.csv").write_text("\n".join([*lines, ""]), encoding="utf-8")
        (self.home / "balances.csv").write_text(balances, encoding="utf-8")

    def run(self, *words: str, failpoint: str = "", status: int = 0) -> Any:
        ended = subprocess.run(
            [PROGRAM, "--home", str(self.home), *words, "--json"], env={**os.environ, VARIABLE: failpoint},
            timeout=PATIENCE, check=False, capture_output=True, text=True,
        )  # fmt: skip
        assert ended.returncode == status, ended.stderr
        return json.loads(ended.stdout) if status == 0 else None

    def killed(self, *words: str, failpoint: str) -> None:
        self.run(*words, failpoint=failpoint, status=-signal.SIGKILL)


@pytest.fixture
def exports(tmp_path: Path, database_url: str) -> Installation:
    return Installation(tmp_path, database_url)


@pytest.mark.whole
def test_c11_a_reading_that_was_killed_between_pages_is_read_again_without_doubles(
    exports: Installation, repeats: int
) -> None:
    before: list[Any] = []
    for day in range(repeats):
        exports.export(day)
        exports.killed("sync", failpoint=f"page_staged:{1 + day % 4}")
        assert exports.run("items", "--limit", "10000")["items"] == before
        (row,) = [row for row in exports.run("sync")["streams"] if row["stream"] == "open_items"]
        assert (row["read"], row["new"], row["changed"]) == (ROWS, 0 if day else ROWS, 1 if day else 0)
        before = exports.run("items", "--limit", "10000")["items"]
        assert len(before) == ROWS
    assert [row["difference"] for row in exports.run("reconcile")["rows"]] == ["0.00"]


@pytest.mark.whole
def test_c10_a_reconciliation_that_was_killed_is_done_again(exports: Installation, repeats: int) -> None:
    exports.run("sync")
    before = exports.run("reconcile")
    for _ in range(repeats):
        exports.killed("reconcile", failpoint="reconciled")
        assert exports.run("reconcile") == before
    assert before["differences"] == []
    assert [row["difference"] for row in before["rows"]] == ["0.00"]
    exports.run("audit", "verify")


@pytest.mark.whole
def test_c10_a_migration_that_was_killed_is_done_again(tmp_path: Path, blank_database_url: str, repeats: int) -> None:
    exports = Installation(tmp_path, blank_database_url)
    plain = make_url(blank_database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    random, ends = Random(repeats), set[int]()
    with psycopg.connect(plain, autocommit=True) as watching:
        for _ in range(repeats):
            process = subprocess.Popen(
                [PROGRAM, "--home", str(tmp_path), "writes", "status"], stdout=subprocess.DEVNULL
            )
            while process.poll() is None and not migrating(watching):
                time.sleep(0.005)
            time.sleep(random.random() * 0.2)
            process.kill()
            ends.add(process.wait())
            watching.execute("SELECT pg_sleep(0.1)")
    assert -signal.SIGKILL in ends
    assert exports.run("sync")["streams"]
    exports.run("audit", "verify")


def migrating(watching: psycopg.Connection[Any]) -> bool:
    """Whether anybody else is in a transaction in this database."""
    busy = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    return watching.execute(f"{busy} AND xact_start IS NOT NULL").fetchone() is not None
