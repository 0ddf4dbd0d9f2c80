"""The public matching cases: every line handled as its note says, none applied wrongly. Skipped without the data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import public_cases
import pytest

from duecourse.documents import CashMatched, MatchedLine
from duecourse.flows.bank_lines_file import plain_bank_lines
from duecourse.flows.bank_movements import BankLines
from duecourse.flows.match_cash import Matching, match_cash

TRUTH: list[dict[str, Any]] = json.loads((Path(__file__).parent / "truth.json").read_text())
SAMPLES = sorted({one["sample"] for one in TRUTH})
needs_cases = pytest.mark.skipif(
    not public_cases.DATA.is_dir(), reason="../shared/data/matching is not beside this checkout"
)


@pytest.fixture(scope="module")
def matched(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CashMatched]:
    folder = tmp_path_factory.mktemp("open")
    return {
        sample: match_cash(
            Matching(
                bank=(public_cases.bank_file(sample),),
                read=lambda paths: BankLines(lines=plain_bank_lines(paths)),
                open_items=public_cases.open_csv(sample, folder),
            )
        )
        for sample in SAMPLES
    }


def handled(line: MatchedLine) -> dict[str, Any]:
    """A line in the form of the truth file, what is nothing left out."""
    parts = []
    for part in line.application:
        told: dict[str, Any] = {"item": part.item, "amount": str(part.amount.amount)}
        for name in ("discount", "adjustment", "residual"):
            amount = getattr(part, name)
            told |= {name: str(amount.amount)} if amount else {}
        told |= {"reason": part.reason} if part.reason != "full" else {}
        told |= {"detail": part.detail} if part.detail else {}
        parts.append(told)
    rest = {"rest": line.rest_is} if line.rest else {}
    return {"decision": line.decision, "application": parts, **rest}


@needs_cases
@pytest.mark.parametrize("case", TRUTH, ids=[f"{one['sample']}-{one['line']:02}" for one in TRUTH])
def test_a_line_is_handled_as_its_note_says(case: dict[str, Any], matched: dict[str, CashMatched]) -> None:
    wanted = {key: case[key] for key in ("decision", "application", "rest") if key in case}
    assert handled(matched[case["sample"]].lines[case["line"] - 1]) == wanted, case["meaning"]


@needs_cases
def test_the_truth_names_every_line_of_the_cases(matched: dict[str, CashMatched]) -> None:
    assert {(one["sample"], one["line"]) for one in TRUTH} == {
        (sample, line.number) for sample, document in matched.items() for line in document.lines
    }


@needs_cases
def test_every_line_says_why_in_words(matched: dict[str, CashMatched]) -> None:
    for document in matched.values():
        for line in document.lines:
            assert line.explanation
            assert line.decision != "review" or any("for a person: " in told for told in line.explanation)
