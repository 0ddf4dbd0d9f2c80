"""What a search shows, told exactly: the finding, the record it is about, and why."""

from __future__ import annotations

from typing import Any

import pytest

from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import NativeRecord, Step
from core.write_back.judging import Verdict, judge


def found(key: str = "D1", **fields: Any) -> NativeRecord:
    told: dict[str, Any] = {"type": "Note", "key": (key, "1"), "content": {"text": "ours"}, **fields}
    return NativeRecord(**told)


OTHER = {"content": {"text": "another"}}


@pytest.mark.parametrize(
    ("records", "leaves", "verdict"),
    [
        ((), "effective", Verdict(finding="absent")),
        ((found(),), "effective", Verdict(finding="one", record=found())),
        (
            (found(**OTHER), found("D2")), "effective",
            Verdict(
                finding="different", record=found(**OTHER), why="Note D1/1, Note D2/1: content differs from ours"
            ),
        ),
        (
            (found("D2"), found(status="draft", **OTHER)), "effective",
            Verdict(finding="different", record=found("D2"), why="Note D2/1, Note D1/1: content differs from ours"),
        ),
        (
            (found("D1"), found("D2", display_no="4711")), "effective",
            Verdict(
                finding="several", record=found("D1"), why="several records under one reference: Note D1/1, Note 4711"
            ),
        ),
        (
            (found("D3", status="draft"), found("D2", status="draft")), "draft",
            Verdict(
                finding="surplus_drafts", record=found("D2", status="draft"), surplus=(found("D3", status="draft"),)
            ),
        ),
        (
            (found("D3", status="draft"), found("D1")), "effective",
            Verdict(finding="surplus_drafts", record=found("D1"), surplus=(found("D3", status="draft"),)),
        ),
        ((found(status="pending"),), "effective", Verdict(finding="pending", record=found(status="pending"))),
        ((found(status="draft"),), "draft", Verdict(finding="one", record=found(status="draft"))),
        (
            (found(status="draft"),), "effective",
            Verdict(finding="different", record=found(status="draft"), why="Note D1/1: only a draft"),
        ),
        (
            (found("D1", status="reversed"), found("D2", status="refused", said="period closed")), "effective",
            Verdict(
                finding="refused", record=found("D2", status="refused", said="period closed"), why="period closed"
            ),
        ),
        (
            (found(status="reversed"), found("D2", status="reversed")), "effective",
            Verdict(
                finding="different", record=found(status="reversed"),
                why="Note D1/1, Note D2/1: reversed in the ERP",
            ),
        ),
        ((found("D1", status="reversed"), found("D2")), "effective", Verdict(finding="one", record=found("D2"))),
    ],
)  # fmt: skip
def test_what_is_found_is_judged_as_it_is(records: tuple[NativeRecord, ...], leaves: Any, verdict: Verdict) -> None:
    step = Step(
        id=RecordId("s1"), write_back=RecordId("w1"), ordinal=0, name="note", kind="create", operation="note",
        system=SystemUid("erp"), entity="1010", subjects=(), content={"text": "ours"}, leaves=leaves,
    )  # fmt: skip
    assert judge(step, records) == verdict
