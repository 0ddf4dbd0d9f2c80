from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.collecting import Allocation
from canonical_model.decisions import Reason
from canonical_model.money import Money
from canonical_model.plans import Concession, PaymentPlan
from core import approval_requests, escalation, payment_plans
from core.dispute_order import ranked, sla_of
from core.dispute_rules import CATEGORIES, DisputeRoute, DisputeRules, category_of
from core.disputes import close_dispute
from core.escalation_cases import Made, cases_of, is_late
from core.escalation_paths import EscalationPath, EscalationPaths
from core.findings import NotAllowed
from core.fx import RateSet
from core.plan_schedules import Due
from core.policy import DEFAULT_POLICY

TODAY = date(2026, 11, 12)
NO_RATES = RateSet.of([])
PATHS = EscalationPaths()


def case(desk: Any, rule: str = "high_value_silence", *, amount: str = "60000", **more: Any) -> escalation.Case:
    told: dict[str, Any] = {
        "reasons": (Reason(rule=rule, text="no word since ever", evidence=("e1",)),), "recommended": "call",
        "amount": Money.of(amount, "EUR"), "about": ("item",), **more,
    }  # fmt: skip
    return escalation.Case(
        system=desk.system, entity="1010", customer_id=desk.customer_id("C1"), customer_number="C1", rule=rule, **told
    )


def up(one: escalation.Case, standing: Any = None, *, on: date = TODAY, paths: EscalationPaths = PATHS) -> Any:
    return escalation.handed_up(one, standing, paths=paths, rates=NO_RATES, on=on)


@pytest.mark.parametrize(
    ("rule", "amount", "days", "to"),
    [
        ("legal", "1", 0, "legal"),
        ("strategic_credit_hold", "1", 0, "sales"),
        ("high_value_silence", "60000", 100, "collections_lead"),
        ("high_value_silence", "250000", 100, "senior_leadership"),
        ("high_value_silence", "60000", 180, "external_recovery"),
        ("plan_beyond_policy", "1", 0, "credit"),
        ("S5", "1", 0, "collections_lead"),
    ],
)
def test_a_case_goes_where_its_rule_amount_and_age_lead(desk: Any, rule: str, amount: str, days: int, to: str) -> None:
    assert up(case(desk, rule, amount=amount, days=days)).destination == to


def test_an_amount_without_a_rate_reaches_every_threshold(desk: Any) -> None:
    yen = structs.replace(case(desk), amount=Money.of(1, "JPY"))
    assert up(yen).destination == "senior_leadership"


def test_the_same_case_is_the_same_escalation_with_its_first_day_while_it_stands(desk: Any) -> None:
    first = up(case(desk))
    assert (first.opened_on, first.due_on) == (TODAY, TODAY + timedelta(days=5))
    again = up(case(desk), first, on=TODAY + timedelta(days=3))
    assert again == first
    grown = up(case(desk, amount="70000", about=("item", "other")), first, on=TODAY + timedelta(days=3))
    assert (grown.id, grown.due_on, grown.amount) == (first.id, first.due_on, Money.of(70000, "EUR"))


def test_a_late_case_moves_on_once_with_days_of_its_own(desk: Any) -> None:
    paths = EscalationPaths(paths=(EscalationPath(to="lead", then="chief", sla_days=5),))
    first = up(case(desk), paths=paths)
    assert up(case(desk), first, on=first.due_on, paths=paths) == first
    late = first.due_on + timedelta(days=1)
    moved = up(case(desk), first, on=late, paths=paths)
    assert (moved.destination, moved.opened_on, moved.due_on) == ("chief", TODAY, late + timedelta(days=5))
    assert up(case(desk), moved, on=late + timedelta(days=30), paths=paths) == moved


def test_what_a_person_closed_opens_again_only_by_new_facts(desk: Any) -> None:
    with pytest.raises(NotAllowed, match="needs a reason"):
        escalation.close(up(case(desk)), by="ada", why=" ", on=TODAY)
    closed = escalation.close(up(case(desk)), by="ada", why="spoke to them", on=TODAY)
    assert (closed.closed_by, closed.why_closed) == ("ada", "spoke to them")
    with pytest.raises(NotAllowed, match="closed by ada"):
        escalation.close(closed, by="bob", why="again", on=TODAY)
    assert up(case(desk, amount="61000"), closed, on=TODAY + timedelta(days=9)) == closed
    later = TODAY + timedelta(days=9)
    reopened = up(case(desk, about=("item", "another")), closed, on=later)
    assert (reopened.status, reopened.opened_on, reopened.reopened, reopened.closed_by) == ("open", later, 1, "")


def test_what_was_gone_and_came_back_opens_again_even_where_a_person_had_closed_it(desk: Any) -> None:
    closed = escalation.close(up(case(desk)), by="ada", why="spoke to them", on=TODAY)
    forgotten = escalation.reason_gone(closed, on=TODAY, why="paid")
    assert (forgotten.status, forgotten.closed_by, forgotten.why_closed) == ("closed", "ada", "spoke to them")
    assert up(case(desk), forgotten).status == "open"


def silent(desk: Any, **more: Any) -> Any:
    old = desk.item("1", "90000.00", overdue=80)
    return desk.decide(desk.view(old, **more))


def test_an_assessment_hands_up_closes_by_itself_and_says_so(desk: Any) -> None:
    decision = silent(desk)
    assert decision.move == "escalate"
    wanted = escalation.case_of(decision, amount=Money.of(90000, "EUR"), days=80, attached=("p1",))
    told = {"paths": {decision.customer_id: PATHS}, "rates": NO_RATES, "on": TODAY}
    (made,) = escalation.reconciled([wanted], {}, {decision.customer_id: decision}, **told)
    assert (made.rule, made.attached, made.recommended) == ("high_value_silence", ("p1",), decision.next_step)
    standing = {made.id: made}
    assert escalation.reconciled([wanted], standing, {decision.customer_id: decision}, **told) == ()
    paid = desk.decide(desk.view())
    (gone,) = escalation.reconciled([], standing, {decision.customer_id: paid}, **told)
    assert (gone.status, gone.closed_by) == ("closed", "engine")
    assert gone.why_closed.startswith("its reason is gone; now none")


def test_an_account_on_which_nothing_can_be_told_keeps_what_was_handed_up(desk: Any) -> None:
    decision = silent(desk)
    wanted = escalation.case_of(decision, amount=Money.of(90000, "EUR"), days=80, attached=())
    told = {"paths": {decision.customer_id: PATHS}, "rates": NO_RATES, "on": TODAY}
    (made,) = escalation.reconciled([wanted], {}, {decision.customer_id: decision}, **told)
    blind = silent(desk, quarantined=(desk.quarantined(),))
    assert blind.move == "pause"
    assert escalation.reconciled([], {made.id: made}, {decision.customer_id: blind}, **told) == ()
    assert escalation.reconciled([], {made.id: made}, {}, **told) == ()


def test_what_a_customer_wrote_is_over_by_a_persons_word_alone(desk: Any) -> None:
    told = desk.decide(desk.view())
    for rule, over in ((escalation.REPLY_UNANSWERED, 0), (escalation.REPLY_QUESTION, 0), ("S5", 1)):
        standing = up(case(desk, rule))
        gone = escalation.reconciled(
            (), {standing.id: standing}, {standing.customer_id: told}, paths={}, rates=NO_RATES, on=TODAY
        )
        assert len(gone) == over


def test_every_canonical_reason_has_a_category_and_a_route_says_who_and_by_when() -> None:
    rules = DisputeRules()
    assert {category_of(reason) for reason in CATEGORIES} == {
        "pricing", "delivery", "contract_terms", "invoice_accuracy", "payment",
    }  # fmt: skip
    assert (rules.route("damaged").owner, rules.due_on("damaged", TODAY)) == ("logistics", date(2026, 11, 22))
    assert rules.route("other").owner == "collections"
    own = DisputeRules(routes=(DisputeRoute(of=("tax",), owner="tax", sla_days=2), *rules.routes))
    assert (own.route("tax").owner, own.route("duplicate").owner) == ("tax", "billing")


def test_disputes_are_ranked_by_worth_and_age_and_unknown_worth_comes_first(desk: Any) -> None:
    item = desk.item("1", "1000.00")
    other, third = desk.item("2", "1000.00"), desk.item("3", "1000.00")
    young = desk.dispute((item, "900.00"), opened_on=TODAY, due_on=TODAY + timedelta(days=1))
    old = desk.dispute((other, "100.00"), opened_on=TODAY - timedelta(days=30), due_on=TODAY - timedelta(days=1))
    closed = desk.dispute((third, "999.00"), opened_on=TODAY - timedelta(days=90), status="resolved", closed_on=TODAY)
    yen = structs.replace(young, id=desk.item_id("9"), amount=Money.of(5, "JPY"), due_on=TODAY)
    found = ranked([young, closed, old, yen], currency="EUR", rates=NO_RATES, on=TODAY)
    assert [one.sla for one in found] == ["due", "late", "in_time", "closed"]
    assert found[0].worth is None
    assert sla_of(structs.replace(young, due_on=None), TODAY) == "none"


def test_a_dispute_is_late_the_day_after_it_was_due(desk: Any) -> None:
    dispute = desk.dispute((desk.item("1", "100.00"), "50.00"), due_on=TODAY)
    assert not is_late(dispute, TODAY)
    assert is_late(dispute, TODAY + timedelta(days=1))
    assert not is_late(structs.replace(dispute, status="resolved"), TODAY + timedelta(days=1))


def test_a_dispute_closes_with_its_root_cause_out_of_the_list(desk: Any) -> None:
    dispute = desk.dispute((desk.item("1", "100.00"), "50.00"))
    closed = close_dispute(dispute, "resolved", on=TODAY, resolution="credited", cause="price_master")
    assert (closed.root_cause, closed.resolution) == ("price_master", "credited")
    with pytest.raises(NotAllowed, match="unknown root cause"):
        close_dispute(dispute, "resolved", on=TODAY, resolution="credited", cause="bad luck")


def test_the_first_path_that_fits_is_taken(desk: Any) -> None:
    paths = EscalationPaths(paths=(EscalationPath(to="all"), EscalationPath(to="legal", rules=("legal",))))
    assert up(case(desk, "legal"), paths=paths).destination == "all"


def broken_plan(desk: Any, item: Any, *, revision: int = 0, **more: Any) -> PaymentPlan:
    half = Money.from_minor(item.open.minor // 2, "EUR")
    wish = payment_plans.Wish(
        items=(Allocation(item_id=item.id, amount=item.open),), on=TODAY, by="ada", policy_version="p"
    )
    schedule = (Due(TODAY, half), Due(TODAY + timedelta(days=30), item.open - half))
    answered = payment_plans.Answer(verdict="accept", schedule=schedule)
    made = payment_plans.propose(desk.customer(), wish, answered, revision=revision)
    over = payment_plans.ended(made, "defaulted", on=TODAY, why="50.00 EUR did not come")
    return structs.replace(over, **more)


def handed(desk: Any, view: Any, plans: Any, granted: Any = ()) -> list[escalation.Case]:
    made = Made(desk.decide(view), view, DEFAULT_POLICY)
    return list(cases_of(made, plans, granted, rates=NO_RATES, on=TODAY))


def test_a_plan_broken_for_good_is_handed_up_until_it_is_paid_or_made_anew(desk: Any) -> None:
    item = desk.item("1", "100.00")
    first = broken_plan(desk, item)
    assert handed(desk, desk.view(item), [first]) == []
    second = broken_plan(desk, item, revision=1)
    (found,) = handed(desk, desk.view(item), [first, second])
    assert (found.rule, found.subject_id) == ("plan_broken", second.id)
    assert "broken 2 times" in found.reasons[0].text
    assert handed(desk, desk.view(), [first, second]) == []
    third = broken_plan(desk, item, revision=2, status="accepted", replaces=second.id)
    assert handed(desk, desk.view(item), [first, second, third]) == []


def test_a_plan_beyond_policy_is_handed_up_with_the_history_until_somebody_says_yes(desk: Any) -> None:
    item = desk.item("1", "100.00")
    plan = broken_plan(desk, item, status="proposed", beyond=("too long",))
    note, dispute = desk.activity("note", days_ago=3), desk.dispute((desk.item("2", "9.00"), "9.00"))
    view = desk.view(item, activities=(note,), disputes=(dispute,))
    (found,) = handed(desk, view, [plan])
    assert {note.id, dispute.id, plan.id} < set(found.attached)
    asked = approval_requests.asked(plan, at=desk.now)
    assert handed(desk, view, [plan], [structs.replace(asked, state="approved")]) == []
    changed = structs.replace(plan, concessions=(Concession(kind="discount", amount=Money.of(1, "EUR")),))
    assert len(handed(desk, view, [changed], [structs.replace(asked, state="approved")])) == 1


def test_a_decision_and_a_late_dispute_of_one_account_are_two_cases(desk: Any) -> None:
    old, other = desk.item("1", "90000.00", overdue=80), desk.item("2", "50.00")
    dispute = desk.dispute((other, "50.00"), opened_on=TODAY - timedelta(days=90), due_on=TODAY - timedelta(days=60))
    silence, late = handed(desk, desk.view(old, other, disputes=(dispute,)), ())
    assert (silence.rule, silence.amount, silence.days) == ("high_value_silence", Money.of(90050, "EUR"), 80)
    assert (late.rule, late.subject_id, late.days) == ("dispute_late", dispute.id, 90)
    assert handed(desk, desk.view(), ()) == []
    nothing = desk.decide(desk.view())
    assert escalation.case_of(nothing, amount=Money.of(0, "EUR"), days=0, attached=()) is None
    standing = up(late)
    told = {"paths": {nothing.customer_id: PATHS}, "rates": NO_RATES, "on": TODAY}
    (over,) = escalation.reconciled([], {standing.id: standing}, {nothing.customer_id: nothing}, **told)
    assert over.why_closed == "dispute late: this is over"
