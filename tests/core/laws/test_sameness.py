"""L6, L10, L11, L12: the same in, the same out; no float; nothing without its cause."""

from __future__ import annotations

import ast
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.identity import RecordId, engine_id, source_id
from canonical_model.money import Money
from canonical_model.writing import Plan, PlannedStep
from core.account import AccountView
from core.decisions import decide, differs
from core.fx import RateSet
from core.policy import DEFAULT_POLICY
from core.replay import recorded, replay
from core.write_back import proposing
from core.write_back.planning import steps_of

ROOT = Path(__file__).parents[3]
FEW = settings(max_examples=30, deadline=None)
LINES = st.lists(
    st.tuples(st.integers(-20_000, 20_000).filter(bool), st.integers(-40, 120), st.sampled_from(["EUR", "USD"])),
    max_size=6,
)


def euros(minor: int, unit: str = "EUR") -> str:
    return str(Money.from_minor(minor, unit).amount)


def account(desk: Any, lines: list[tuple[int, int, str]], **fields: Any) -> AccountView:
    items = [
        desk.item(str(no), euros(minor), overdue=overdue, currency=unit, books="EUR", functional=euros(minor))
        for no, (minor, overdue, unit) in enumerate(lines)
    ]
    view: AccountView = desk.view(*items, **fields)
    return view


# -- L6: pure functions of the day and the batch


@FEW
@given(lines=LINES, ahead=st.lists(st.integers(1, 60), min_size=1, max_size=3))
def test_l6_what_happens_after_the_day_does_not_influence_a_decision(
    desk: Any, lines: list[tuple[int, int, str]], ahead: list[int]
) -> None:
    view = account(desk, lines, activities=(desk.activity("letter", days_ago=3),))
    rates = [desk.rate("USD", "EUR", "0.9", on=desk.today - timedelta(days=1))]
    later = [desk.rate("USD", "EUR", "0.5", on=desk.today + timedelta(days=days)) for days in ahead]
    acts = tuple(desk.activity(kind, days_ago=-days) for days in ahead for kind in ("call", "letter"))
    holds = tuple(desk.hold(since=desk.today + timedelta(days=days)) for days in ahead)
    then = desk.decide(view, rates=rates)
    now = desk.decide(structs.replace(view, activities=(*view.activities, *acts), holds=holds), rates=[*rates, *later])
    assert not differs(now, then)
    known, unknown = RateSet.of(rates), RateSet.of([*rates, *later])
    asked = Money.of(100, "USD")
    assert known.convert(asked, "EUR", on=desk.today).amount == unknown.convert(asked, "EUR", on=desk.today).amount


@FEW
@given(lines=LINES, seen=st.permutations(range(6)))
def test_l6_a_decision_is_decided_again_to_the_byte_whatever_the_order_of_what_was_read(
    desk: Any, lines: list[tuple[int, int, str]], seen: list[int]
) -> None:
    view, rates = account(desk, lines), RateSet.of([desk.rate("USD", "EUR", "0.9")])
    made = decide(view, policy=DEFAULT_POLICY, as_of=desk.today, batch=7, rates=rates)
    told = recorded(made, view)
    assert replay(made, told, policy=DEFAULT_POLICY, rates=rates).same
    other = structs.replace(view, items=tuple(view.items[place] for place in seen if place < len(view.items)))
    assert decide(other, policy=DEFAULT_POLICY, as_of=desk.today, batch=7, rates=rates) == made


# -- L10: ids are stable

PARTS = st.lists(st.text(max_size=5), max_size=4).map(tuple)


@FEW
@given(one=PARTS, two=PARTS, revision=st.integers(0, 3), kind=st.sampled_from(["promise", "hold"]))
def test_l10_a_record_of_ours_has_one_id_an_identity_and_revision_and_no_other_records(
    one: tuple[str, ...], two: tuple[str, ...], revision: int, kind: str
) -> None:
    assert engine_id(kind, one, revision) == engine_id(kind, list(one), revision)
    assert (engine_id(kind, one, revision) == engine_id(kind, two, revision)) is (one == two)
    assert engine_id(kind, one, revision) != engine_id(kind, one, revision + 1)
    assert engine_id(kind, one, revision) != engine_id("dispute", one, revision)


@FEW
@given(lines=LINES.filter(bool), again=st.integers(1, 3))
def test_l10_proposing_again_what_stands_is_one_act_with_the_same_steps(
    desk: Any, lines: list[tuple[int, int, str]], again: int
) -> None:
    activity = desk.activity("note", days_ago=1)
    told = structs.replace(activity, text=", ".join(euros(minor, unit) for minor, _, unit in lines))
    made = [proposing.propose(proposing.note(told), allowed()).write_back for _ in range(again + 1)]
    assert len({act.id for act in made if act}) == 1
    plan = Plan(steps=(PlannedStep(name="note", kind="create", reference_kind="RN"),))
    steps = [steps_of(act, plan, tenant="t") for act in made if act]
    assert {(step.id, step.reference) for of in steps for step in of} == {(steps[0][0].id, steps[0][0].reference)}
    second = proposing.propose(proposing.note(told), allowed(), revision=1).write_back
    assert second is not None
    assert steps_of(second, plan, tenant="t")[0].reference != steps[0][0].reference


# -- L11: no float in a money path

#: what estimates probabilities and days, says so, and hands integers on
ESTIMATES = (
    "core/risk/", "core/forecasting/", "canonical_model/risk.py", "core/scoring_port.py", "core/payment_weeks.py",
    "core/cash_application/confidence.py", "core/cash_application/tolerances.py",
    "core/replies/evaluating.py", "core/replies/languages.py", "core/replies/learned/", "core/outreach/outcomes.py",
)  # fmt: skip


def floats(path: Path) -> list[str]:
    """Where a module makes a float, or reads one out of something."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [
        node.lineno
        for node in ast.walk(ast.parse("\n".join(lines)))
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float")
        or (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div))
    ]
    return [f"{path.name}:{line}: {lines[line - 1].strip()}" for line in found if "# not money" not in lines[line - 1]]


#: seconds of a lease and the like; divisions of Fraction by Fraction; file paths
NO_MONEY = {
    "steps.py": "60.0 30.0 900.0 5.0 86_400.0",
    "writing.py": "wait_seconds",
    "events.py": "wait_seconds",
    "machine.py": "wait_seconds",
}
#: exact: Fraction or Decimal on one side
EXACT = (
    "1 / _worth(inverse)",
    "rate.to_factor / (quoted",
    "quoted * rate.to_factor /",
    "left / billed",
    "above / below",
    "Decimal(self.used.minor) / self.limit.minor",
    "likely[one] / weights.thresholds[one]",
    'self._sum("receivables_end")) / 2',
    'self._sum("billed") * 365 / days',
    "recovered / count",
    "Decimal(self.open_minor) * self.discount_percent / 100",
    "Decimal(habit.late) / habit.settled",
    "Fraction(span.percent) / 100",
    "coming / asked",
    "_books(standing, older) / asked",
    "Decimal(load[one.name]) / full",
)


def test_l11_no_module_of_the_core_makes_a_float_of_an_amount() -> None:
    modules = [*ROOT.glob("core/**/*.py"), *ROOT.glob("canonical_model/**/*.py")]
    paths = [path for path in modules if not path.relative_to(ROOT).as_posix().startswith(ESTIMATES)]
    found = [
        place
        for path in paths
        for place in floats(path)
        if not any(word in place for word in (*EXACT, *NO_MONEY.get(path.name, "-").split()))
    ]
    assert found == []
    assert len(paths) > 60


def test_l11_the_search_for_floats_finds_them(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("a = float(b)\nc = 1.5\nd = e / f\ng = h // 2\ni = 2.0  # not money\n", encoding="utf-8")
    assert [place.split(": ")[1] for place in floats(bad)] == ["a = float(b)", "c = 1.5", "d = e / f"]


@FEW
@given(minor=st.integers(-(2**60), 2**60), unit=st.sampled_from(["EUR", "JPY", "KWD", "CLF"]))
def test_l11_what_is_written_of_an_amount_is_text_and_comes_back_to_the_last_digit(minor: int, unit: str) -> None:
    money = Money.from_minor(minor, unit)
    written = msgspec.to_builtins(money)
    assert isinstance(written["amount"], str)
    assert msgspec.json.decode(msgspec.json.encode(money), type=Money).minor == minor


# -- L12: every write names its cause


def allowed(**fields: Any) -> proposing.Permission:
    writes = {"note": WriteCapability(level="native", object="note")}
    told: dict[str, Any] = {
        "mode": "propose", "capabilities": Capabilities(product="erp", reads={}, writes=writes),  # type: ignore[arg-type]
        "proposer": "ada", "at": datetime(2026, 11, 12, tzinfo=UTC), "because_of": "d1", **fields,
    }  # fmt: skip
    return proposing.Permission(**told)


@pytest.mark.parametrize("mode", ["off", "propose", "auto"])
@pytest.mark.parametrize("because_of", ["", "decision-1", "ada"])
def test_l12_nothing_is_proposed_without_a_decision_or_a_person_behind_it(
    desk: Any, mode: str, because_of: str
) -> None:
    said = allowed(mode=mode, because_of=because_of)
    made = proposing.propose(proposing.note(desk.activity("note", days_ago=0)), said)
    if mode != "off" and because_of:
        assert made.write_back is not None
        assert made.write_back.because_of == because_of
    else:
        assert made.write_back is None
        assert made.why_not


@FEW
@given(lines=LINES, unread=st.booleans(), held=st.booleans())
def test_l12_every_figure_of_a_decision_leads_to_records_of_its_account(
    desk: Any, lines: list[tuple[int, int, str]], *, unread: bool, held: bool
) -> None:
    own = (desk.hold(),) if held else ()
    view = account(desk, lines, quarantined=(desk.quarantined(),) if unread else (), holds=own)
    decision = desk.decide(view, rates=[desk.rate("USD", "EUR", "0.9")])
    known = {item.id for item in view.items} | {hold.id for hold in own} | {one.id for one in view.quarantined}
    assert {record for reason in decision.reasons for record in reason.evidence} <= known
    assert set(decision.items) <= {item.id for item in view.items}
    due: dict[str, int] = {}
    for item in view.items:
        if item.open_minor > 0 and item.due_date and item.due_date < desk.today:
            due[item.currency] = due.get(item.currency, 0) + item.open_minor
    assert {money.currency: money.minor for money in decision.overdue} == due


def test_l10_a_source_record_is_known_by_its_own_key_and_never_by_its_place_in_a_reading(desk: Any) -> None:
    keys = [("1010", str(no)) for no in range(20)]
    first = {key: source_id(desk.system, "open_item", key) for key in keys}
    again = {key: source_id(desk.system, "open_item", key) for key in reversed(keys)}
    assert first == again
    assert len(set(first.values())) == len(keys)
    assert all(isinstance(one, str) and len(one) == 32 for one in map(RecordId, first.values()))
