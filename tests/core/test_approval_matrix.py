from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import Actor
from canonical_model.collecting import Allocation
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from canonical_model.write_back import NoteAct, WriteBack
from core import approval_requests, payment_plans, policy_proofs
from core.approval_matrix import ApprovalMatrix, MatrixRow, check_in_advance
from core.findings import NotAllowed
from core.plan_schedules import Due
from core.plan_terms import Allowance, PlanTerms
from core.policy import Policy
from core.policy_book import PolicyBook, book_of
from core.policy_check import check
from core.write_back import approving
from core.write_back.approving import ApprovalRules, Approver

NOW = datetime(2026, 11, 12, 6, tzinfo=UTC)
MATRIX = ApprovalMatrix(
    rows=(
        MatrixRow(kind="plan", role="credit"),
        MatrixRow(kind="plan", above={"EUR": Decimal(1000)}, people=2),
        MatrixRow(kind="*", above={"EUR": Decimal(5000), "*": Decimal(5000)}, role="cfo"),
    ),
    roles={"credit": ("bob", "carol", "dave"), "cfo": ("erin", "frank")},
)
EVERYBODY = {name: Approver(up_to={"*": Decimal(10_000)}) for name in ("ada", "bob", "carol", "dave", "erin", "gus")}
RULES = ApprovalRules(approvers=EVERYBODY, two_above={}, matrix=MATRIX)


def person(name: str, **more: Any) -> Actor:
    return Actor(id=name, kind="person", **more)


def request(desk: Any, amount: str = "100.00", *, by: str = "ada", **more: Any) -> ApprovalRequest:
    item = desk.item("1", amount)
    half = Money.from_minor(item.open.minor // 2, "EUR")
    schedule = (Due(desk.today, half), Due(desk.today + timedelta(days=30), item.open - half))
    wish = payment_plans.Wish(
        items=(Allocation(item_id=item.id, amount=item.open),), on=desk.today, by=by, policy_version="p"
    )
    answered = payment_plans.Answer(verdict="escalate", schedule=schedule, reasons=("too long",))
    plan = structs.replace(payment_plans.propose(desk.customer(), wish, answered), **more)
    return approval_requests.asked(plan, at=NOW)


def said(one: ApprovalRequest, *names: str) -> ApprovalRequest:
    for name in names:
        one = approval_requests.approve(one, person(name), at=NOW, rules=RULES)
    return one


def test_one_of_the_role_is_enough_and_others_are_told_whose_yes_it_needs(desk: Any) -> None:
    with pytest.raises(NotAllowed, match="gus may not approve this plan: it needs credit"):
        said(request(desk), "gus")
    assert said(request(desk), "bob").state == "approved"


def test_above_a_limit_two_are_needed_and_above_another_one_of_another_role_too(desk: Any) -> None:
    assert said(request(desk, "1000.00"), "bob").state == "approved"
    one = said(request(desk, "1000.01"), "bob")
    assert (one.state, one.said) == ("waiting", "1 more approver")
    assert said(one, "bob") == one
    assert said(one, "carol").state == "approved"
    large = said(request(desk, "5000.01"), "bob", "carol")
    assert (large.state, large.said) == ("waiting", "1 more cfo")
    assert said(large, "erin").state == "approved"


@pytest.mark.parametrize(
    ("changes", "who"),
    [
        ({}, person("ada")),
        ({"proposed_for": "bob"}, person("bob")),
        ({"editors": ("bob",)}, person("bob")),
        ({}, person("robot", behalf_of="ada")),
    ],
)
def test_nobody_who_had_a_part_in_it_approves_it(desk: Any, changes: Any, who: Actor) -> None:
    with pytest.raises(NotAllowed, match="proposed or changed themselves"):
        approval_requests.approve(request(desk, **changes), who, at=NOW, rules=RULES)


def test_nobody_approves_beyond_their_limit_or_without_one(desk: Any) -> None:
    with pytest.raises(NotAllowed, match=r"may not approve 10000\.01 EUR"):
        said(request(desk, "10000.01"), "bob")
    with pytest.raises(NotAllowed, match="not named under"):
        said(request(desk), "frank")


def test_a_person_and_whoever_stands_in_for_them_count_once(desk: Any) -> None:
    one = said(request(desk, "1000.01"), "bob")
    deputy = Actor(id="gus", kind="person", behalf_of="bob")
    again = approval_requests.approve(one, deputy, at=NOW, rules=RULES)
    assert again.state == "waiting"
    stands_in = Actor(id="carol", kind="person", behalf_of="dave")
    once = approval_requests.approve(said(request(desk, "1000.01"), "dave"), stands_in, at=NOW, rules=RULES)
    assert once.state == "waiting"


def test_a_yes_is_for_one_content_and_void_is_no_yes(desk: Any) -> None:
    item = desk.item("1", "100.00")
    given = said(request(desk), "bob")
    parts = (Allocation(item_id=item.id, amount=item.open),)
    wish = payment_plans.Wish(items=parts, on=desk.today, by="ada", policy_version="p")
    half = Money.of(50, "EUR")
    schedule = (Due(desk.today, half), Due(desk.today + timedelta(days=30), half))
    plan = payment_plans.propose(desk.customer(), wish, payment_plans.Answer(verdict="escalate", schedule=schedule))
    assert approval_requests.covers(given, plan)
    other = (Due(desk.today, half), Due(date(2027, 1, 1), half))
    changed = payment_plans.propose(desk.customer(), wish, payment_plans.Answer(verdict="escalate", schedule=other))
    assert changed.id == plan.id
    assert not approval_requests.covers(given, changed)
    assert not approval_requests.covers(approval_requests.void(given, why="changed"), plan)
    no = approval_requests.reject(request(desk), person("ada"), why="withdrawn")
    assert approval_requests.void(no, why="changed") == no
    assert approval_requests.reject(no, person("bob"), why="no") == no
    assert approval_requests.needs(no, RULES) == ()
    with pytest.raises(NotAllowed, match="is rejected"):
        said(no, "bob")


def act(**more: Any) -> WriteBack:
    told: dict[str, Any] = {
        "id": "0" * 32, "operation": "note", "system": "s4", "entity": "1010", "customer_id": "1" * 32,
        "customer_number": "C1", "act": NoteAct(activity_id="2" * 32, text="t"), "state": "proposed",
        "proposer": "ada", "proposed_at": NOW, "because_of": "ada", "input_hash": "h", **more,
    }  # fmt: skip
    return WriteBack(**told)


def test_the_matrix_is_about_write_backs_too_and_the_mode_auto_does_not_pass_it() -> None:
    matrix = ApprovalMatrix(rows=(MatrixRow(kind="note", role="credit", people=2),), roles=MATRIX.roles)
    rules = ApprovalRules(approvers=EVERYBODY, two_above={}, matrix=matrix)
    with pytest.raises(NotAllowed, match="it needs credit"):
        approving.approve(act(), person("gus"), at=NOW, rules=rules, amount=None)
    one = approving.approve(act(), person("bob"), at=NOW, rules=rules, amount=None)
    assert not approving.is_approved(one, rules, amount=None)
    two = approving.approve(one, person("carol"), at=NOW, rules=rules, amount=None)
    assert approving.is_approved(two, rules, amount=None)
    with pytest.raises(NotAllowed, match="more than a yes in advance"):
        check_in_advance(matrix, kind="note", amount=None)
    check_in_advance(matrix, kind="cash", amount=Money.of(1, "EUR"))


def test_a_currency_that_a_row_says_nothing_about_is_asked() -> None:
    row = MatrixRow(kind="cash", above={"EUR": Decimal(100)})
    assert row.asks("cash", Money.of(1, "JPY"))
    assert not row.asks("cash", Money.of(100, "EUR"))
    assert not row.asks("plan", Money.of(101, "EUR"))


def findings(approvers: Any = None, **told: Any) -> set[tuple[str, str]]:
    found = check(PolicyBook(base=Policy(**told)), approvers=approvers)
    return {(one.severity, one.text) for one in found}


def matrix(*rows: MatrixRow, **roles: tuple[str, ...]) -> ApprovalMatrix:
    return ApprovalMatrix(rows=rows, roles=roles)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (matrix(MatrixRow(kind="plan", people=0)), "nobody would have to say yes"),
        (matrix(MatrixRow(kind="plan", role="cfo")), "nobody has the role 'cfo'"),
        (matrix(MatrixRow(kind="plan", role="cfo", people=2), cfo=("bob",)), "2 of cfo are asked for, 1 there are"),
        (matrix(MatrixRow(kind="plam")), "there is no such kind"),
        (matrix(MatrixRow(kind="plan", above={"EUR": Decimal(-1)})), "an amount from 0"),
        (matrix(MatrixRow(kind="plan", above={"EURO": Decimal(1)})), "there is no currency 'EURO'"),
        (matrix(MatrixRow(kind="plan", role="cfo"), cfo=("bob", "bob", "ada")), "names somebody twice"),
    ],
)
def test_a_matrix_that_would_let_through_or_shut_out_is_found(told: ApprovalMatrix, why: str) -> None:
    assert any(severity == "fail" and why in text for severity, text in findings(approvals=told))


def test_a_role_of_one_cannot_approve_what_that_one_proposes_and_needs_a_limit() -> None:
    found = findings(approvals=matrix(MatrixRow(kind="plan", role="cfo"), cfo=("bob",)), approvers={})
    assert {severity for severity, _ in found} == {"warn"}
    assert any("nobody else could approve" in text for _, text in found)
    assert any("bob has the role cfo, but no limit" in text for _, text in found)
    assert findings(approvals=MATRIX, approvers={**EVERYBODY, "frank": Approver()}) == set()


def test_the_proof_asks_the_engine_and_sees_it_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approval_requests, "not_their_own", lambda *_: None)
    assert any("bob could approve their own plan" in text for _, text in findings(approvals=MATRIX))
    monkeypatch.undo()
    monkeypatch.setattr(approval_requests, "within_limit", lambda *_, **__: None)
    assert any("above the limit" in text for _, text in findings(approvals=MATRIX, approvers=EVERYBODY))
    monkeypatch.undo()
    monkeypatch.setattr(payment_plans, "_beyond_allowances", lambda *_: [])
    assert any("write_off could be agreed without a person" in text for _, text in findings())


def test_terms_that_offer_what_may_never_be_offered_or_fit_no_plan_are_found() -> None:
    discount = Allowance(kind="discount", share=Decimal("0.02"))
    assert any("never-offer list" in text for _, text in findings(plans=PlanTerms(allowances=(discount,))))
    allowed = PlanTerms(never=frozenset({"write_off"}), allowances=(discount,))
    assert findings(plans=allowed) == set()
    narrow = PlanTerms(least_interval_days=40)
    assert any("no plan fits" in text for _, text in findings(plans=narrow))
    low = PlanTerms(most_balance=(Money.of(1, "EUR"),))
    assert any("no plan is ever offered" in text for _, text in findings(plans=low))
    assert any("most_instalments: 99" in text for _, text in findings(plans=PlanTerms(most_instalments=99)))


def test_an_override_of_plan_terms_leaves_the_rest_as_the_group_has_it_and_is_checked(desk: Any) -> None:
    book = book_of({
        "plans": {"replans": 0},
        "overrides": [{"name": "patient", "set": {"plans": {"most_instalments": 12}}}],
    })  # fmt: skip
    policy = book.policy_for(desk.view(), on=desk.today)
    assert (policy.plans.most_instalments, policy.plans.replans) == (12, 0)
    assert check(book) == ()
    wrong = book_of({"overrides": [{"name": "endless", "set": {"plans": {"most_instalments": 99}}}]})
    (found,) = check(wrong)
    assert (found.where, found.field) == ("endless", "plans")


def test_paths_and_routes_that_lead_nowhere_are_found() -> None:
    found = policy_proofs.path_proofs(
        book_of(
            {"escalations": {"paths": [{"to": "all"}, {"to": "legal", "then": "legal", "sla_days": 999}]}}
        ).base.escalations
    )
    assert {one.severity for one in found} == {"warn", "fail"}
    routes = book_of({"disputes": {"routes": [{"of": ["mood"], "owner": "", "sla_days": 0}]}}).base.disputes
    assert len(list(policy_proofs.route_proofs(routes))) == 3
    nobody = book_of({"escalations": {"otherwise": {"to": " "}}}).base.escalations
    assert [one.text for one in policy_proofs.path_proofs(nobody)] == ["a path leads nowhere"]
    assert any("a share is between" in text for _, text in findings(plans=PlanTerms(smallest_first_share=Decimal(2))))
    unknown = {"bob": Approver(up_to={"EURO": Decimal(1)})}
    assert findings(approvals=matrix(MatrixRow(kind="plan")), approvers=unknown) == set()
