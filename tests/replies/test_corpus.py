"""The labelled corpus: the figures that docs/replies.md tells, and the least that is accepted of them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from core.replies.evaluating import Figures, Paired, evaluated
from core.replies.intents import ALONE, GRAVE, INTENTS
from core.replies.reading import read_reply
from core.replies.reasons import REASONS
from duecourse.flows.replies import line_of

CORPUS = Path(__file__).parents[2] / "fixtures" / "replies"


def pairs_of(*names: str) -> list[Paired]:
    lines = [line for name in names for line in (CORPUS / f"{name}.jsonl").read_bytes().splitlines()]
    read = [line_of(line, number) for number, line in enumerate(lines, 1)]
    return [
        Paired(reading=read_reply(one.reply), labels=one.labels, known=one.reply.known)
        for one in read
        if one.labels is not None
    ]


@pytest.fixture(scope="module")
def held_out() -> Figures:
    return evaluated(pairs_of("test"))


@pytest.fixture(scope="module")
def whole() -> Figures:
    return evaluated(pairs_of("train", "test"))


def test_the_corpus_is_as_large_and_as_varied_as_it_says() -> None:
    rows = [
        json.loads(line) for name in ("train", "test") for line in (CORPUS / f"{name}.jsonl").read_text().splitlines()
    ]
    assert len(rows) >= 400
    assert len({one["id"] for one in rows}) == len(rows)
    assert {one["language"] for one in rows} == {"en", "de", "fr", "es", "it", "nl", "pt"}
    counted = Counter(intent for one in rows for intent in one["expected"]["intents"])
    assert all(counted[intent] >= 60 for intent in GRAVE)
    assert set(counted) == set(INTENTS)
    assert {dispute["reason"] for one in rows for dispute in one["expected"]["disputes"]} <= set(REASONS)
    assert not [
        one for one in rows if set(ALONE) & set(one["expected"]["intents"]) and len(one["expected"]["intents"]) > 1
    ]


def test_intents_of_the_held_out_half_are_read_well_enough(held_out: Figures) -> None:
    assert held_out.macro_f1 is not None
    assert held_out.macro_f1 >= 0.85


def test_promises_are_not_invented(held_out: Figures) -> None:
    assert held_out.false_promises / held_out.replies <= 0.01


@pytest.mark.parametrize("slot", ["promise dates", "promise amounts", "claim dates", "claim amounts"])
def test_dates_and_amounts_are_exact(held_out: Figures, slot: str) -> None:
    share = next(one for one in held_out.shares if one.name == slot)
    assert share.value is not None
    assert share.value >= 0.93


@pytest.mark.parametrize("intent", GRAVE)
def test_what_does_most_harm_is_hardly_ever_missed(whole: Figures, intent: str) -> None:
    found = next(one for one in whole.intents if one.intent == intent)
    assert found.labelled >= 60
    assert found.recall is not None
    assert found.recall >= 0.97
    assert found.recall_low is not None
    assert found.recall_low >= 0.9


def test_confidence_means_what_it_says(held_out: Figures) -> None:
    assert held_out.calibration_error is not None
    assert held_out.calibration_error <= 0.08


def test_each_span_stands_in_the_mail() -> None:
    for line in (CORPUS / "train.jsonl").read_bytes().splitlines():
        reply = line_of(line, 1).reply
        whole_text = " ".join(f"{reply.subject}\n{reply.body}".split())
        for found in read_reply(reply).intents:
            assert " ".join(found.span.split()) in whole_text
