"""The suite about itself: what counts, what an exemption is worth, and how the command answers."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from msgspec import json as msgjson
from msgspec import structs
from typer.testing import CliRunner

from canonical_model.errors import Misconfigured
from conformance.suite import run
from conformance.suite.between import Between, Reply, Trouble
from conformance.suite.rule import Failed, NotOffered, Rule
from conformance.suite.rules import RULES, rules_about
from conformance.suite.running import Shown, judged, show
from conformance.suite.scale import Scale, load_scale
from conformance.suite.subjects.file import SUBJECT
from duecourse.cli.app import app


def said(*words: str) -> Any:
    return CliRunner().invoke(app, ["conformance", *words])


def verdict(outcome: str, scale: dict[str, str], why: str = "seen so") -> Any:
    shown = Shown(rule="reads.books", outcome=outcome, why=why)  # type: ignore[arg-type] # a literal
    return judged(SUBJECT, [shown], Scale(scale))


def test_done_and_kept_passes() -> None:
    assert verdict("kept", {"reads": "done"}).passed == ("reads.books",)


def test_done_and_broken_fails_in_the_words_of_the_rule() -> None:
    (broken,) = verdict("broken", {"reads": "done"}).failed
    assert (broken.rule, broken.why) == ("reads.books", "seen so")


def test_done_and_never_shown_fails_and_asks_for_an_exemption() -> None:
    (broken,) = verdict("not_shown", {"reads": "done"}).failed
    assert "exempt it with a reason" in broken.why


def test_neither_done_nor_exempt_fails_although_it_is_kept() -> None:
    (broken,) = verdict("kept", {"traps": "done"}).failed[-1:]
    assert "says nothing about it" in broken.why


def test_exempt_counts_with_its_reason_and_is_called_needless_where_it_is_kept() -> None:
    exempt = {"reads": "done", "reads.books": "exempt: too small"}
    assert [one.reason for one in verdict("broken", exempt).exempted] == ["too small"]
    assert verdict("broken", exempt).needless == ()
    assert verdict("kept", exempt).needless == ("reads.books",)


def test_a_mistyped_rule_in_the_scale_fails() -> None:
    (broken,) = verdict("kept", {"reads": "done", "raeds.books": "exempt: x"}).failed
    assert "no such rule" in broken.why


@pytest.mark.parametrize("text", ["reads: perhaps", 'reads: "exempt: "', "- reads", "reads: [", ""])
def test_a_scale_that_says_nothing_clear_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "quality_scale.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Misconfigured):
        load_scale(tmp_path / "quality_scale.yaml")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [(Failed("no"), "broken"), (NotOffered("that"), "not_shown"), (ZeroDivisionError("oops"), "broken")],
)
def test_whatever_a_rule_raises_the_run_goes_on(error: Exception, outcome: str) -> None:
    def raises(_bench: object) -> None:
        raise error

    assert show(SUBJECT, Rule(id="x.y", says="", run=raises)).outcome == outcome


def test_every_rule_has_an_id_of_its_own_and_a_sentence() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(len(rule.says.split()) > 2 for rule in RULES)


def test_a_claim_of_more_and_a_claim_of_less_both_fail() -> None:
    known = SUBJECT.adapter.capabilities
    for level, why in (("native", ""), ("absent", "")):
        holds = structs.replace(known.reads["holds"], level=level, why=why)
        claims = structs.replace(known, reads={**known.reads, "holds": holds})
        subject = structs.replace(SUBJECT, adapter=structs.replace(SUBJECT.adapter, capabilities=claims))
        assert [one.rule for one in run(subject, only=["matrix.read.holds"]).failed] == ["matrix.read.holds"]


def test_a_write_that_is_claimed_and_not_there_fails() -> None:
    known = SUBJECT.adapter.capabilities
    note = structs.replace(known.writes["note"], level="native", finality="effected", read_back=True)
    claims = structs.replace(known, writes={**known.writes, "note": note})
    subject = structs.replace(SUBJECT, adapter=structs.replace(SUBJECT.adapter, capabilities=claims))
    assert [one.rule for one in run(subject, only=["matrix.note"]).failed] == ["matrix.note.cell"]


def test_what_stands_between_counts_and_strikes_once() -> None:
    import httpx2

    beyond = Between("http://127.0.0.1:9", lambda method, _path, _body: method == "POST")
    door = Between(beyond.url, lambda method, _path, _body: method == "POST")
    try:
        door.add(Trouble(writes=True, forward=False, turn=lambda _: Reply(status=418)))
        answers = [httpx2.post(f"{door.url}/x", trust_env=False).status_code for _ in range(2)]
        assert answers == [418, 502]
        assert (door.writes, beyond.writes) == (2, 1)
        assert httpx2.get(f"{door.url}/x", trust_env=False).status_code == 502
        assert door.writes == 2
    finally:
        door.stop()
        beyond.stop()


def test_the_command_says_what_is_relied_on_from_outside() -> None:
    told = json.loads(said("file", "--rule", "reads", "--rule", "matrix", "--json").stdout)
    (adapter,) = told["adapters"]
    assert (adapter["adapter"], adapter["failed"]) == ("file", [])
    assert adapter["passed"] > 20
    assert {"rule": "reads.disputes", "reason": "exports of open items carry none"} in adapter["exempted"]
    assert adapter["cells"]["read open_items"] == {
        "level": "native", "finality": "", "read_back": False, "counts": True,
    }  # fmt: skip
    assert (adapter["counted"], adapter["of"]) == (3, 14)


def test_a_broken_rule_is_exit_status_one(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("broken_adapter")
    module.SUBJECT = SUBJECT  # type: ignore[attr-defined] # a module made here
    module.ADAPTER = structs.replace(  # type: ignore[attr-defined]
        SUBJECT.adapter, capabilities=structs.replace(SUBJECT.adapter.capabilities, reads={})
    )
    monkeypatch.setitem(__import__("sys").modules, "broken_adapter", module)
    answer = said("--adapter", "broken_adapter:ADAPTER", "--rule", "matrix", "--json")
    failed = msgjson.decode(answer.stdout)["adapters"][0]["failed"]
    assert answer.exit_code == 1
    assert {one["rule"] for one in failed} == {
        rule.id for rule in rules_about("ledger") if rule.id.startswith("matrix.read.")
    }


@pytest.mark.parametrize(
    "words",
    [
        ["no-such-adapter"],
        ["--adapter", "no.such.module:ADAPTER"],
        ["--adapter", "adapters.file:ADAPTER"],
        ["--adapter", "adapters.file:NOTHING"],
        ["file", "--adapter", "ledgerly.tried:ADAPTER"],
        ["file", "--rule", "reads.nothing_of_the_kind"],
        ["file", "--rule", "reads", "--report", "scores.md"],
    ],
)
def test_the_command_used_wrongly_says_so_with_two(words: list[str]) -> None:
    answer = said(*words)
    assert answer.exit_code == 2
    assert "Error" in answer.output or "Error" in answer.stderr
