"""replies classify and replies evaluate, as they are run."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from canonical_model.collecting import DISPUTE_REASONS
from core.replies.evaluating import wilson
from core.replies.reasons import REASONS
from duecourse.cli.app import app
from duecourse.schemas import schema_of

LINE = {
    "id": "a", "received": "2026-11-24T10:15:00+01:00", "from": "ap@c.example", "subject": "Re: reminder",
    "body": "We will pay INV-1001 on 4 December.",
    "known_invoices": [{"number": "INV-1001"}, "INV-1002"],
}  # fmt: skip
KEYS = {"id", "intents", "promises", "disputes", "paid_claims", "redirect", "return_date", "abstained", "spans"}


def run(*arguments: str, text: str | bytes = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["replies", *arguments], input=text)
    return result.exit_code, result.output


def test_each_line_is_answered_by_a_line() -> None:
    status, output = run("classify", "--jsonl", "-", text=json.dumps(LINE) + "\n\n" + json.dumps({**LINE, "id": "b"}))
    documents = [json.loads(line) for line in output.splitlines()]
    assert status == 0
    assert [one["id"] for one in documents] == ["a", "b"]
    assert documents[0].keys() >= KEYS
    assert documents[0]["promises"] == [
        {"date": "2026-12-04", "amount": None, "currency": None, "invoices": ["INV-1001"]}
    ]
    assert documents[0]["spans"] == [{"intent": "promise_to_pay", "text": LINE["body"]}]
    for document in documents:
        jsonschema.validate(document, json.loads(schema_of("replies-classify")))


@pytest.mark.parametrize(
    "line",
    [
        "{", "[]", '"x"', "null", '{"id":"a"}', json.dumps({**LINE, "received": "yesterday"}), b"\xff\xfe\n",
        json.dumps({**LINE, "known_invoices": "all"}), "[" * 5_000, json.dumps({**LINE, "body": 7}),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_read_says_so_and_stops_nothing(line: str | bytes) -> None:
    raw = line if isinstance(line, bytes) else line.encode() + b"\n"
    status, output = run("classify", text=raw + json.dumps(LINE).encode())
    first, second = (json.loads(one) for one in output.splitlines())
    assert status == 3
    assert first["error"]
    assert first["abstained"]
    assert second["id"] == "a"


def test_a_file_that_is_not_there_is_told_in_a_line(tmp_path: Path) -> None:
    status, output = run("classify", "--jsonl", str(tmp_path / "none.jsonl"))
    assert status == 1
    assert "none.jsonl" in output
    assert "--model" in run("classify", "--model-url", "http://127.0.0.1:1", text="")[1]


def test_a_mail_in_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"From: a@b.example\nSubject: Re: x\nContent-Type: text/plain\n\nPlease unsubscribe me.\n")
    status, output = run("classify", "--mail", str(path))
    assert status == 0
    assert json.loads(output)["intents"][0]["intent"] == "unsubscribe"


def test_html_and_whole_mails_are_read_as_bodies() -> None:
    html = {**LINE, "body": "<html><body><p>We went into <b>liquidation</b>.</p></body></html>"}
    mail = {**LINE, "body": "MIME-Version: 1.0\nFrom: a@b.example\n\nWe went into liquidation.\n"}
    for line in (html, mail):
        assert json.loads(run("classify", text=json.dumps(line))[1])["intents"][0]["intent"] == "insolvency"


def test_figures_are_told_with_their_intervals(tmp_path: Path) -> None:
    path = tmp_path / "labelled.jsonl"
    labelled = {**LINE, "expected": {"intents": ["promise_to_pay"], "promises": [{"date": "2026-12-04"}]}}
    path.write_text(json.dumps(labelled) + "\nno json\n" + json.dumps(LINE) + "\n")
    status, output = run("evaluate", str(path), "--json")
    document = json.loads(output)
    jsonschema.validate(document, json.loads(schema_of("replies-evaluate")))
    assert status == 0
    assert (document["replies"], document["left_out"], document["macro_f1"]) == (1, 2, 1.0)
    promise = next(one for one in document["intents"] if one["intent"] == "promise_to_pay")
    assert promise["recall_low"] == pytest.approx(0.2065, abs=1e-3)
    assert "macro F1 1.000" in run("evaluate", str(path))[1]
    path.write_text(json.dumps(LINE))
    assert "no labelled replies" in run("evaluate", str(path))[1]


def test_wilson_is_the_published_interval() -> None:
    """81 of 263 (R. G. Newcombe, Statistics in Medicine 17, 1998, table I): 0.2553 to 0.3662."""
    low, high = wilson(81, 263) or (0, 0)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    assert wilson(0, 0) is None


def test_each_reason_is_one_of_the_models() -> None:
    assert set(REASONS.values()) <= set(DISPUTE_REASONS)
