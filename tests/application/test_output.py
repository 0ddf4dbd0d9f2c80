"""What records say is printed as it is: no markup of ours, nothing that steers a terminal."""

from __future__ import annotations

from datetime import date

import pytest

from duecourse.cli.output import emit, errors, plainly, table
from duecourse.documents import CreditLimits


def test_brackets_and_control_characters_of_records_are_shown_and_do_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = CreditLimits(as_of=date(2026, 11, 20), limits=(), states={})
    hostile = "[/bold] [red]Ac[me] \x1b[2J\x9b31m"
    emit(document, as_json=False, tables=(table("[1]", ("name",), [(hostile,)]), f"declare [systems.x] {hostile}"))
    said = capsys.readouterr().out
    assert said.count("[/bold] [red]Ac[me]") == 2
    assert "declare [systems.x]" in said
    assert "\x1b" not in said
    assert "\x9b" not in said


def test_errors_are_told_without_markup(capsys: pytest.CaptureFixture[str]) -> None:
    with errors.capture() as told:
        errors.print("[systems.x] is [wrong]")
    assert "[systems.x] is [wrong]" in told.get()
    assert capsys.readouterr().out == ""


def test_values_of_records_are_told_as_people_write_them() -> None:
    amount = {"amount": "12.50", "currency": "EUR"}
    assert plainly(amount) == "12.50 EUR"
    assert plainly([{"item_id": "a1", "amount": amount, "note": ""}, 3]) == "item_id a1, amount 12.50 EUR; 3"
