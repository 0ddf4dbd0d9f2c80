"""Credit limits and signals from outside, over two folders of exports: one business in two entities."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from duecourse.bootstrap import application
from duecourse.cli.app import app as command_line
from duecourse.demo import DemoClock

SETTINGS = """
[systems.exports]
product = "file"
folder = "FOLDER"
[systems.exports.entities.DE01]
name = "Beispiel GmbH"
country = "DE"
currency = "EUR"
[systems.exports.entities.GB01]
name = "Example Ltd"
country = "GB"
currency = "GBP"
[systems.exports.open_items]
path = "items.csv"
[systems.exports.customers]
path = "customers.csv"
"""
CUSTOMERS = """entity,number,name,tax_id,credit_limit,credit_currency
DE01,1,Acme,DE123456789,100.00,
GB01,1,Acme,DE123456789,,
DE01,2,Bolt,DE987654321,1000.00,
DE01,3,Crane,,500.00,USD
DE01,4,Dover,,,
"""
ITEMS = """entity,document_no,customer,currency,open,due_date,document_type
DE01,11,1,EUR,150.00,2026-11-01,invoice
DE01,12,1,EUR,-20.00,2026-11-01,credit_memo
GB01,11,1,GBP,80.00,2026-12-01,invoice
DE01,21,2,EUR,950.00,2026-12-01,invoice
DE01,31,3,EUR,10.00,2026-11-01,invoice
DE01,41,4,EUR,10.00,2026-11-01,invoice
"""
SIGNALS = """kind,observed_on,source,reference,account,tax_id,text
payment_default,2026-11-18,Agency,A-1,,DE 123 456 789,two bills protested
insolvency,2026-11-19,Register,IN 7/26,DE01/2,,proceedings opened
watch,2026-11-19,Agency,A-3,,DE000111222,
rumour,2026-11-19,Agency,A-4,DE01/4,,
watch,soon,Agency,A-5,DE01/4,,
watch,2026-11-19,Agency,A-6,DE01/99,,
"""


class Desk:
    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *words: str, status: int | None = 0) -> Any:
        found = CliRunner().invoke(command_line, ["--home", str(self.home), *words, "--json"])
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        assert status is None or found.exit_code == status, found.stderr
        return json.loads(found.stdout) if found.stdout.strip() else found.stderr


@pytest.fixture
def desk(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Desk:
    clock = DemoClock(date(2026, 11, 20))
    monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))
    for name, text in (("items", ITEMS), ("customers", CUSTOMERS), ("signals", SIGNALS)):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    told = SETTINGS.replace("FOLDER", str(tmp_path))
    (tmp_path / "duecourse.toml").write_text(f'[store]\nurl = "{database_url}"\n{told}', encoding="utf-8")
    made = Desk(tmp_path)
    made.run("sync", status=None)
    return made


def handed(desk: Desk, rule: str) -> list[Any]:
    return [row for row in desk.run("escalations", "list", "--all")["escalations"] if row["rule"] == rule]


def test_limits_are_listed_by_use_and_who_is_beyond_and_late_goes_to_credit_control(desk: Desk) -> None:
    found = desk.run("credit", "list")
    assert [(row["account"], row["state"], row["share"]) for row in found["limits"]] == [
        ("exports/DE01/1", "over", "1.300"), ("exports/DE01/3", "unknown", None), ("exports/DE01/2", "near", "0.950"),
    ]  # fmt: skip
    assert Decimal(found["limits"][0]["overdue"]["amount"]) == 130
    assert found["states"] == {"over": 1, "unknown": 1, "near": 1, "within": 0}
    first = desk.run("credit", "list", "--limit", "1")
    rest = desk.run("credit", "list", "--limit", "5", "--after", first["next"])
    assert [row["account"][-1] for row in rest["limits"]] == ["3", "2"]
    assert rest["next"] is None
    assert len(desk.run("credit", "list", "--state", "over", "--entity", "DE01")["limits"]) == 1
    assert desk.run("credit", "list", "--entity", "GB01")["limits"] == []
    desk.run("credit", "list", "--state", "upside-down", status=1)
    desk.run("credit", "list", "--after", "nothing", status=1)
    desk.run("assess")
    (case,) = handed(desk, "credit_limit")
    assert (case["account"], case["destination"], case["state"]) == ("exports/DE01/1", "credit", "open")
    path = desk.home / "items.csv"
    path.write_text(ITEMS.replace("DE01,11,1,EUR,150.00", "DE01,11,1,EUR,50.00"), encoding="utf-8")
    desk.run("sync")
    desk.run("assess")
    (case,) = handed(desk, "credit_limit")
    assert (case["state"], case["closed_by"]) == ("closed", "engine")


def test_signals_stand_on_every_account_of_the_business_once_and_lose_no_line(desk: Desk) -> None:
    path = str(desk.home / "signals.csv")
    shown = desk.run("signals", "take-in", path, "--shadow", status=3)
    assert desk.run("signals", "list")["signals"] == []
    found = desk.run("signals", "take-in", path, status=3)
    assert shown == found
    assert [(row["line"], row["state"]) for row in found["rows"]] == [
        (2, "new"), (3, "new"), (4, "nobody"), (5, "unreadable"), (6, "unreadable"), (7, "nobody"),
    ]  # fmt: skip
    assert sorted(found["rows"][0]["accounts"]) == ["exports/DE01/1", "exports/GB01/1"]
    warned = handed(desk, "early_warning")
    assert sorted(row["account"] for row in warned) == ["exports/DE01/1", "exports/GB01/1"]
    assert {row["destination"] for row in warned} == {"credit"}
    again = desk.run("signals", "take-in", path, status=3)
    assert [row["state"] for row in again["rows"][:2]] == ["known", "known"]
    assert len(handed(desk, "early_warning")) == 2
    kept = desk.run("signals", "list", "--limit", "2")
    assert "proceedings opened" in kept["signals"][0]["text"]
    assert len(desk.run("signals", "list", "--after", kept["next"])["signals"]) == 1
    assert len(desk.run("signals", "list", "--account", "DE01/2")["signals"]) == 1
    desk.run("signals", "list", "--after", "nothing", status=1)


def test_an_insolvency_stops_at_once_and_goes_to_legal_and_what_a_person_undid_stays_undone(desk: Desk) -> None:
    path = desk.home / "items.csv"
    path.write_text(ITEMS.replace("950.00,2026-12-01", "950.00,2026-10-01"), encoding="utf-8")
    desk.run("sync")
    moves = {row["account"]: row["move"] for row in desk.run("assess")["decisions"]}
    assert moves["exports/DE01/2"] != "escalate"
    signals = str(desk.home / "signals.csv")
    desk.run("signals", "take-in", signals, status=3)
    after = {row["account"]: row for row in desk.run("assess")["decisions"]}
    assert after["exports/DE01/2"]["move"] == "escalate"
    (case,) = handed(desk, "insolvency")
    assert case["destination"] == "legal"
    held = [one for one in desk.run("explain", "DE01/2")["holds"] if one["kind"] == "insolvency"]
    assert held[0]["until"] == "2027-11-20"
    desk.run("hold", "release", held[0]["id"])
    desk.run("signals", "take-in", signals, status=3)
    assert {row["account"]: row["move"] for row in desk.run("assess")["decisions"]}["exports/DE01/2"] != "escalate"
    assert desk.run("audit", "verify")["ok"]
