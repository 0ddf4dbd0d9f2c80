"""Policies out of a file: checked, tried on the books beside those in force, and then in force."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema

from duecourse.schemas import schema_of

BOOK = """
[policy]
[[policy.overrides]]
name = "patient"
entities = ["DE02"]
set = { grace_days = 60 }
"""


def test_a_book_is_checked_and_tried_and_changes_nothing_until_it_stands_in_the_settings(
    desks: Any, tmp_path: Path
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(BOOK, encoding="utf-8")
    with desks() as here:
        assert here.run("policy", "check", str(file)) | {"version": ""} == {"version": "", "ok": True, "findings": []}
        found = here.run("policy", "simulate", str(file))
        assert (found["accounts"], found["moves_now"]["push"]) == (8, 8)
        assert {one["account"].split("/")[1] for one in found["differences"]} == {"DE02"}
        assert here.run("replay")["decisions"] == 0
        settings = here.here.home / "duecourse.toml"
        settings.write_text(settings.read_text("utf-8") + BOOK, encoding="utf-8")
        here.run("assess")
        assert here.run("explain", "DE02/1")["account"]["move"] != "push"
        assert here.run("explain", "DE01/1")["account"]["move"] == "push"
        assert here.run("replay")["same"]


def test_a_file_that_is_none_and_a_book_that_may_not_be_used_are_told(desks: Any, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    with desks() as here:
        for text in ("grace_days = [", "policy = 3", "gracedays = 1"):
            file.write_text(text, encoding="utf-8")
            assert here.run("policy", "check", str(file), status=1) is None
        file.write_text("most_reminders = 99", encoding="utf-8")
        (finding,) = here.run("policy", "check", str(file), status=1)["findings"]
        assert (finding["severity"], finding["field"]) == ("fail", "most_reminders")


LAW = """
[policy.late_payment]
law = "DE"
rates = [{ begin = "2026-07-01", percent = "1.27", source = "as published" }]
"""


def test_what_may_be_charged_for_late_payment_is_worked_out_by_the_law_that_the_policy_names(desks: Any) -> None:
    with desks() as here:
        assert "charges nothing" in here.here.run("charges", "DE01/1").text
        settings = here.here.home / "duecourse.toml"
        settings.write_text(settings.read_text("utf-8") + LAW, encoding="utf-8")
        found = here.run("charges", "DE01/1")
        jsonschema.validate(found, json.loads(schema_of("charges")))
        (row,) = found["charges"]
        days = sum(span["days"] for span in row["spans"])
        assert row["lump_sum"] == {"amount": "40.00", "currency": "EUR"}
        assert {span["percent"] for span in row["spans"]} == {"10.27"}
        expected = Decimal(row["principal"]["amount"]) * Decimal("10.27") / 100 * days / 365
        assert abs(Decimal(row["interest"]["amount"]) - expected) < Decimal("0.01")
        assert here.here.run("charges", "DE01/1", "--as-of", "2027-03-01").text.count("no rate is known after") == 1
