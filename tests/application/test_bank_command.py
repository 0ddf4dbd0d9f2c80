"""`bank parse`: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from typer.testing import CliRunner, Result

from adapters.bank import read_bank_file
from duecourse.cli.app import app
from duecourse.flows.bank_files import parse as parse_files
from duecourse.schemas import schema_of

FILES = Path(__file__).parents[1] / "adapters" / "bank" / "files"


def parse(*words: object) -> tuple[Result, dict[str, Any]]:
    result = CliRunner().invoke(app, ["bank", "parse", *map(str, words), "--json"])
    return result, json.loads(result.stdout)


def test_files_are_told_in_their_order_as_the_schema_says_and_a_clean_one_ends_with_zero() -> None:
    result, told = parse(FILES / "mt940_swift_blocks.txt", FILES / "camt053_envelope_batch_return.xml")
    assert result.exit_code == 0
    jsonschema.validate(told, json.loads(schema_of("bank-parse")))
    first, second = told["files"]
    assert (first["format"], first["error"]) == ("mt940", None)
    statement = first["statements"][0]
    assert (statement["account"], statement["currency"]) == ("DE02120300000000202051", "EUR")
    assert statement["opening"] == {"amount": "100.00", "currency": "EUR"}
    assert statement["closing"] == {"amount": "150.00", "currency": "EUR"}
    (line,) = statement["lines"]
    assert (line["amount"], line["value_date"]) == ({"amount": "50.00", "currency": "EUR"}, "2026-11-02")
    assert [one["parent"] for one in second["statements"][0]["lines"]].count(None) == 4


def test_a_line_that_is_not_read_needs_a_person_and_is_shown() -> None:
    result, told = parse(FILES / "camt053_one_bad_line.xml")
    assert result.exit_code == 3
    assert next(one["place"] for one in told["files"][0]["statements"][0]["unread"]) == "entry 2"


def test_one_refused_file_among_others_needs_a_person_and_the_others_are_read() -> None:
    result, told = parse(FILES / "hostile_external_entity.xml", FILES / "mt940_abn_trtp.txt")
    assert result.exit_code == 3
    assert "document type" in told["files"][0]["error"]["reason"]
    assert len(told["files"][1]["statements"][0]["lines"]) == 1


@pytest.mark.parametrize("name", ["broken_off_camt.xml", "log_on_page.html", "empty.txt", "no-such-file", "."])
def test_where_nothing_can_be_taken_the_command_fails_and_says_why(name: str) -> None:
    result, told = parse(FILES / name)
    assert result.exit_code == 1
    assert told["files"][0]["statements"] == []
    assert told["files"][0]["error"]["reason"]


def test_options_speak_for_a_file_that_leaves_something_open() -> None:
    result, told = parse(FILES / "csv_ambiguous_dates.csv", "--date-order", "day", "--account", "DE1")
    assert result.exit_code == 0
    assert told["files"][0]["statements"][0]["lines"][0]["booking_date"] == "2026-04-03"


@pytest.mark.parametrize("words", [["--column", "amount"], ["--column", "sum=Betrag"], ["--encoding", "klingon"]])
def test_an_option_that_fits_nothing_is_told_in_one_line(words: list[str]) -> None:
    result = CliRunner().invoke(app, ["bank", "parse", str(FILES / "csv_ambiguous_dates.csv"), *words])
    assert result.exit_code == 1
    assert result.stderr.startswith("Misconfigured: ")


def test_a_person_sees_lines_balances_and_what_was_not_read() -> None:
    words = ["bank", "parse", *(str(FILES / name) for name in ("ofx1_not_closed.ofx", "remt001.xml", "empty.txt"))]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 3
    for part in ("ACME & SONS", "not read, transaction 3", "INV-2", "refused: the file is empty"):
        assert part in result.stdout


def test_a_file_whose_name_is_no_text_is_told_all_the_same(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"statement-\xff.sta")
    odd.write_bytes((FILES / "mt940_abn_trtp.txt").read_bytes())
    told = parse_files([odd], read_bank_file)
    assert b"statement-" in msgspec.json.encode(told)
    assert told.files[0].error is None


def test_a_balance_of_nothing_is_shown_as_one() -> None:
    result = CliRunner().invoke(app, ["bank", "parse", str(FILES / "mt940_two_equal_payments.txt")])
    assert "opening 0.00 EUR, closing 20.00 EUR" in result.stdout
