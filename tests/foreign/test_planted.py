"""An adapter from outside the house before the suite: whole as it is, and broken in twenty ways."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from measure import BEGIN, END, NAMES
from typer.testing import CliRunner

from duecourse.cli.app import app

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
FEWEST_FOUND = 19


def said(*words: str) -> tuple[int, Any]:
    answer = CliRunner().invoke(app, ["conformance", *words, "--json"])
    return answer.exit_code, json.loads(answer.stdout)["adapters"][0]


def published() -> dict[str, str]:
    """Per planted adapter the first rule that the page says it breaks; empty: none."""
    text = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    rows = re.findall(r"^\| (\d\d) \| [^|]+ \| \d+ \| (?:`([\w.]+)`|NOT FOUND)", text, re.MULTILINE)
    return {f"planted_{number}": rule for number, rule in rows}


@pytest.fixture(scope="module")
def found() -> dict[str, bool]:
    """Which planted adapters break the rule that the page names."""
    told = {}
    for name, rule in published().items():
        status, verdict = said("--adapter", f"{name}:ADAPTER", "--rule", rule) if rule else (0, {"failed": []})
        told[name] = status == 1 and [one["rule"] for one in verdict["failed"]] == [rule]
    return told


@pytest.mark.whole
def test_as_it_is_it_keeps_every_rule_that_it_does_not_exempt() -> None:
    status, verdict = said("--adapter", "ledgerly.tried:ADAPTER")
    assert (status, verdict["failed"], verdict["needless"]) == (0, [], [])
    assert verdict["passed"] > 130
    assert (verdict["counted"], verdict["of"]) == (9, 14)


def test_every_planted_fault_is_on_the_page() -> None:
    assert tuple(published()) == NAMES
    assert len(NAMES) == 20


def test_the_planted_faults_are_found_each_by_the_rule_that_the_page_names(found: dict[str, bool]) -> None:
    missed = [name for name, seen in found.items() if not seen]
    assert missed == []


def test_at_least_nineteen_of_twenty_are_found(found: dict[str, bool]) -> None:
    assert sum(found.values()) >= FEWEST_FOUND
