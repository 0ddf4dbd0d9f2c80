"""`cash match` on files: what it prints, and what it says of files that are not what they should be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import validate
from typer.testing import CliRunner

from duecourse.cli.app import app
from duecourse.schemas import schema_of

OPEN = """item,customer,customer_name,entity,currency,open,due,document_no,references,payers,paid_by
i1,C1,Acme GmbH,1000,EUR,100.00,2026-11-01,INV-0001,PO-77123,Mother Inc,
i2,C1,Acme GmbH,1000,EUR,50.40,2026-11-02,INV-0002,,,
i3,C2,Borg AB,1000,JPY,70000,,INV-0003,OLD-33;K-99012,,
"""
LINES = """line,date,amount,currency,payer,text,reference
1,2026-11-10,100.00,EUR,ACME,INV-0001,B1
2,2026-11-11,49.00,EUR,MOTHER INC,INV-0002,B2
3,2026-11-11,70000,JPY,Borg,K-99012,B3
4,2026-11-12,-7.50,EUR,Bank,fees,B4
"""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "open.csv").write_text(OPEN)
    (tmp_path / "bank.csv").write_text(LINES)
    return tmp_path


def run(folder: Path, *more: str, bank: str = "bank.csv", open_items: str = "open.csv") -> Any:
    words = ["cash", "match", "--bank", str(folder / bank), "--open", str(folder / open_items), *more]
    return CliRunner().invoke(app, words)


def test_lines_are_matched_with_items_and_the_document_keeps_its_schema(files: Path) -> None:
    said = run(files, "--json")
    told = json.loads(said.stdout)
    validate(told, json.loads(schema_of("cash-match")))
    assert said.exit_code == 3
    assert [(one["line"], one["decision"]) for one in told["lines"]] == [
        ("B1", "auto"), ("B2", "review"), ("B3", "auto"), ("B4", "none"),
    ]  # fmt: skip
    assert told["lines"][2]["application"] == [
        {
            "item": "i3", "amount": {"amount": "70000", "currency": "JPY"},
            "discount": {"amount": "0", "currency": "JPY"}, "adjustment": {"amount": "0", "currency": "JPY"},
            "residual": {"amount": "0", "currency": "JPY"}, "reason": "full", "detail": "",
        }
    ]  # fmt: skip
    assert (told["as_of"], told["auto"], told["review"], told["none"]) == ("2026-11-12", 2, 1, 1)


def test_nothing_for_a_person_ends_with_zero_and_a_table_is_shown(files: Path) -> None:
    (files / "bank.csv").write_text("".join(LINES.splitlines(keepends=True)[:2]))
    said = run(files)
    assert said.exit_code == 0
    assert "1 alone, 0 for a person" in said.stdout
    assert "INV-0001" in said.stdout


def test_past_payments_teach_who_pays_and_the_answer_says_what_was_learned(files: Path) -> None:
    paid = "line,customer,entity,amount,currency,paid_on,payer_account\np9,C1,1000,5.00,EUR,2026-10-01,DE89\n"
    (files / "paid.csv").write_text(paid)
    (files / "bank.csv").write_text(
        "line,date,amount,currency,payer,payer_account,text\n1,2026-11-10,50.40,EUR,?,DE89,\n"
    )
    told = json.loads(run(files, "--paid", str(files / "paid.csv"), "--json").stdout)
    assert told["lines"][0]["application"][0]["item"] == "i2"
    assert [(one["account"], one["learned_from"]) for one in told["habits"]] == [("1000/C1", ["p9"])]


def test_rows_that_cannot_be_read_are_told_and_the_others_used(files: Path) -> None:
    more = "i1,C1,,1000,EUR,1.00,,,,,\ni4,C1,,1000,EUR,1.001,,,,,\ni5,C1,,,XYZ,1,,,,,\ni6,C1,,,EUR,1,2026-02-30,,,,\n"
    (files / "open.csv").write_text(OPEN + more + "i7,C1\n")
    told = json.loads(run(files, "--json").stdout)
    assert [why[:22] for why in told["quarantined"].values()] == [
        "item i1 is there twice", "its amount '1.001' can", "its currency 'XYZ' is ", "'2026-02-30' is no dat",
        "it has another number ",
    ]  # fmt: skip
    assert told["auto"] == 2


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("bank.csv", "", "the file is empty"),
        ("bank.csv", "date,amount\n", "hold no line"),
        ("bank.csv", "date,amount,currency\n", "hold no line"),
        ("bank.csv", "date,amount,currency\nsoon,1,EUR\n", "row 2: 'soon' is no date"),
        ("bank.csv", "date,amount,currency\n2026-11-01,1e999999,EUR\n", "row 2: its amount"),
        ("bank.csv", "date,amount,currency\n2026-11-01,1.00,EUR,x\n", "row 2: it has another number"),
        ("bank.csv", "date,amount,currency\n2026-11-01,NaN,EUR\n", "row 2: its amount"),
        ("bank.csv", "date,date,amount,currency\n", "two columns of one name"),
        ("bank.json", "{", "is no JSON file"),
        pytest.param("bank.json", "[" * 100_000, "is no JSON file", id="deeper than can be read"),
        ("bank.json", '{"statement_date": "soon", "transactions": []}', "its statement's date 'soon' is no date"),
        ("bank.json", '[{"date": "2026-11-01", "currency": "EUR", "amount": 1e999999999}]', "row 1: its amount"),
        ("bank.json", '{"transactions": 7}', "has no list of transactions"),
        ("bank.json", '[{"date": "2026-11-01"}]', "row 1: it has no date"),
        ("open.csv", "item,customer\n", "has no column currency, open"),
        ("open.csv", "\x00\x01\x02", "has no column"),
    ],
)
def test_a_file_that_is_none_is_told_in_one_line(files: Path, name: str, content: str, why: str) -> None:
    (files / name).write_text(content)
    said = run(files, bank=name if name.startswith("bank") else "bank.csv")
    assert said.exit_code == 1
    assert why in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1


def test_a_table_of_what_a_payment_is_for_is_an_advice_also_where_its_columns_are_called_as_ours(files: Path) -> None:
    (files / "bank.csv").write_text("date,amount,currency,payer,text\n2026-11-10,130.40,EUR,ACME,see mail\n")
    (files / "advice.csv").write_text(
        "invoice,date,amount,currency\nINV-0001,2026-11-01,100.00,EUR\nINV-0002,2026-11-02,30.40,EUR\n"
    )
    told = json.loads(run(files, "--remittance", str(files / "advice.csv"), "--json").stdout)
    assert [(one["item"], one["residual"]["amount"]) for one in told["lines"][0]["application"]] == [
        ("i1", "0.00"), ("i2", "20.00"),
    ]  # fmt: skip
    assert told["lines"][0]["decision"] == "auto"
    none = run(files, "--remittance", str(files / "bank.csv"))
    assert (none.exit_code, "hold no remittance advice" in none.stderr) == (1, True)


def test_a_file_that_is_not_there_is_told_in_one_line(files: Path) -> None:
    assert run(files, bank="none.csv").exit_code == 1


def test_exact_numbers_of_json_stay_exact(files: Path) -> None:
    line = {"date": "2026-11-01", "amount": 0, "currency": "EUR", "payer": "ACME", "text": "INV-0001", "txn_id": "a"}
    raw = msgspec.json.encode({"transactions": [line]}).replace(b'"amount":0', b'"amount":100.00')
    (files / "bank.json").write_bytes(raw)
    told = json.loads(run(files, "--json", bank="bank.json").stdout)
    assert told["lines"][0]["amount"] == {"amount": "100.00", "currency": "EUR"}
    assert told["lines"][0]["decision"] == "auto"


def test_equal_bank_references_of_different_movements_are_two_and_of_one_movement_one(files: Path) -> None:
    rows = ["2026-11-10,100.00,EUR,ACME,INV-0001,B1", "2026-11-11,50.40,EUR,ACME,INV-0002,B1"]
    (files / "bank.csv").write_text("\n".join(["date,amount,currency,payer,text,reference", *rows, rows[1]]) + "\n")
    told = json.loads(run(files, "--json").stdout)
    assert [one["decision"] for one in told["lines"]] == ["auto", "auto", "none"]
