from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.collecting import Allocation
from canonical_model.money import Money
from canonical_model.plans import Concession, PaymentPlan
from core import payment_plans, plan_judging, promises
from core.findings import NotAllowed
from core.fx import RateSet
from core.payments import Payment, payments
from core.plan_holds import holds_of_proposals
from core.plan_range import PlanHistory, PlanRange, history_of, range_of
from core.plan_schedules import Due, Schedule, breaches, divided, monthly, nearest, offers, proper, soon
from core.plan_terms import Allowance, BalanceBand, PlanTerms

TODAY = date(2026, 11, 12)
TERMS = PlanTerms()
NO_RATES = RateSet.of([])


def eur(amount: str | int) -> Money:
    return Money.of(amount, "EUR")


def ranged(amount: str = "1200", *, terms: PlanTerms = TERMS, **more: Any) -> PlanRange:
    history = PlanHistory(**more)
    return range_of(terms, eur(amount), balance=eur(amount), history=history, rates=NO_RATES, on=TODAY)


def asked(*parts: tuple[int, str], currency: str = "EUR") -> Schedule:
    """Amounts by the days from now on which they are offered."""
    return tuple(Due(TODAY + timedelta(days=days), Money.of(amount, currency)) for days, amount in parts)


def wish(*items: Allocation, **more: Any) -> payment_plans.Wish:
    return payment_plans.Wish(**{"items": items, "on": TODAY, "by": "ada", "policy_version": "p1", **more})


def agreed(desk: Any, schedule: Schedule, *items: Any) -> PaymentPlan:
    parts = tuple(Allocation(item_id=item.id, amount=item.open) for item in items)
    answered = payment_plans.Answer(verdict="accept", schedule=schedule)
    made = payment_plans.propose(desk.customer(), wish(*parts), answered)
    room = {item.id: item.open for item in items}
    return payment_plans.accept(made, on=TODAY, standing=room, approved=False)[0]


@given(
    minor=st.integers(2, 10**12), parts=st.integers(2, 24), currency=st.sampled_from(["JPY", "EUR", "KWD"]),
    rest_on=st.sampled_from(["first", "last"]),
)  # fmt: skip
def test_l9_parts_sum_to_the_total_in_every_currency_and_the_rest_is_where_it_was_asked(
    minor: int, parts: int, currency: str, rest_on: Any
) -> None:
    total = Money.from_minor(minor, currency)
    if minor < parts:
        with pytest.raises(NotAllowed):
            divided(total, parts, rest_on=rest_on)
        return
    made = divided(total, parts, rest_on=rest_on)
    assert sum((part.minor for part in made), 0) == minor
    middle = made[1:] if rest_on == "first" else made[:-1]
    assert len({part.minor for part in middle}) == 1
    assert all(part.minor > 0 for part in made)


@pytest.mark.parametrize(
    ("total", "parts", "told"),
    [("100", 3, "33 33 34"), ("100.00", 3, "33.33 33.33 33.34"), ("1.000", 3, "0.333 0.333 0.334")],
)
def test_what_does_not_divide_is_on_the_last_one(total: str, parts: int, told: str) -> None:
    currency = {0: "JPY", 2: "EUR", 3: "KWD"}[len(total.partition(".")[2])]
    assert [str(part).split()[0] for part in divided(Money.of(total, currency), parts)] == told.split()


def test_a_month_too_short_for_the_day_gives_its_last_one() -> None:
    assert [day.isoformat() for day in monthly(date(2027, 1, 31), 3)] == ["2027-01-31", "2027-02-28", "2027-03-31"]


@given(
    amounts=st.lists(st.integers(1, 90_000), min_size=2, max_size=15),
    gaps=st.lists(st.integers(1, 90), min_size=14, max_size=14), first=st.integers(0, 120),
    broken=st.integers(0, 3), risk=st.sampled_from([None, Decimal("0.5"), Decimal("0.9")]),
    rest_on=st.sampled_from(["first", "last"]),
)  # fmt: skip
def test_a_counter_offer_is_inside_the_range_and_pays_the_coverage(
    amounts: list[int], gaps: list[int], first: int, broken: int, risk: Any, rest_on: Any
) -> None:
    days = [first]
    for gap in gaps[: len(amounts) - 1]:
        days.append(days[-1] + gap)
    schedule = tuple(
        Due(TODAY + timedelta(days=day), Money.from_minor(minor, "EUR"))
        for day, minor in zip(days, amounts, strict=True)
    )
    coverage = Money.from_minor(sum(amounts), "EUR")
    history = PlanHistory(broken=broken, risk=risk)
    wanted = range_of(TERMS, coverage, balance=coverage, history=history, rates=NO_RATES, on=TODAY)
    found = nearest(schedule, wanted, rest_on=rest_on)
    if found is None:
        return
    assert not wanted.closed
    assert breaches(found, wanted) == ()
    assert proper(found, coverage, on=TODAY) == found
    assert len(found) <= len(schedule)
    if not breaches(schedule, wanted):
        assert found == schedule


def test_a_request_inside_the_range_is_accepted() -> None:
    answered = payment_plans.answer(asked((18, "500"), (46, "700")), ranged(), terms=TERMS)
    assert (answered.verdict, answered.reasons) == ("accept", ())


def test_too_many_instalments_are_answered_with_the_most_there_may_be_and_why() -> None:
    request = asked(*((30 * n, "100") for n in range(1, 13)))
    answered = payment_plans.answer(request, ranged(), terms=TERMS)
    assert answered.verdict == "counter_offer"
    assert len(answered.schedule) == 6
    assert answered.schedule[0].amount == eur("240.00")
    assert any("12 instalments, 6 at most" in reason for reason in answered.reasons)


def test_who_stays_with_what_is_out_of_range_is_escalated_as_asked() -> None:
    request = asked(*((30 * n, "100") for n in range(1, 13)))
    answered = payment_plans.answer(request, ranged(), terms=TERMS, firm=True)
    assert (answered.verdict, answered.schedule) == ("escalate", request)


@pytest.mark.parametrize("kind", sorted(TERMS.never))
def test_what_may_never_be_offered_is_escalated_whatever_it_is_worth(kind: Any) -> None:
    given_up = [Concession(kind=kind, amount=eur("0.01"))]
    answered = payment_plans.answer(asked((18, "500"), (46, "700")), ranged(), terms=TERMS, concessions=given_up)
    assert answered.verdict == "escalate"
    assert "never offered without a person" in answered.reasons[0]


def test_what_is_allowed_up_to_a_share_is_escalated_above_it() -> None:
    terms = PlanTerms(never=frozenset({"write_off"}), allowances=(Allowance(kind="discount", share=Decimal("0.02")),))
    request = asked((18, "500"), (46, "700"))
    for amount, verdict in (("24.00", "accept"), ("24.01", "escalate")):
        given_up = [Concession(kind="discount", amount=eur(amount))]
        assert payment_plans.answer(request, ranged(), terms=terms, concessions=given_up).verdict == verdict
    fee = [Concession(kind="fee_waiver", amount=eur("1.00"))]
    assert payment_plans.answer(request, ranged(), terms=terms, concessions=fee).verdict == "escalate"


def test_broken_promises_shrink_the_range_until_a_person_decides(desk: Any) -> None:
    item = desk.item("1", "100.00")
    broken = [desk.promise((item, "10.00"), due_in=-20, status="broken")] * 2
    history = history_of(broken, (), terms=TERMS, on=TODAY)
    assert history.broken == 2
    wanted = ranged(broken=2)
    assert (wanted.most_instalments, wanted.longest_days, wanted.closed) == (4, 125, ())
    assert ranged(broken=3).closed
    old = [desk.promise((item, "10.00"), due_in=-400, status="broken")]
    assert history_of(old, (), terms=TERMS, on=TODAY).broken == 0


def test_a_broken_plan_counts_once_and_a_kept_one_never(desk: Any) -> None:
    item = desk.item("1", "900.00")
    plan = agreed(desk, asked((10, "450"), (40, "450")), item)
    instalment = desk.promise((item, "10.00"), due_in=-20, status="broken", plan_id=plan.id)
    broken = payment_plans.ended(plan, "defaulted", on=TODAY, why="missed")
    kept = payment_plans.ended(plan, "kept", on=TODAY, why="paid")
    assert history_of([instalment], [broken], terms=TERMS, on=TODAY).broken == 1
    assert history_of([instalment], [kept], terms=TERMS, on=TODAY).broken == 0


def test_the_last_day_of_the_range_is_in_it() -> None:
    wanted = ranged(terms=PlanTerms(longest_days=40))
    assert breaches(asked((10, "600"), (40, "600")), wanted) == ()
    assert len(breaches(asked((11, "600"), (41, "600")), wanted)) == 1


def test_only_proposals_over_the_same_items_make_way_for_an_accepted_plan(desk: Any) -> None:
    first, second = desk.item("1", "900.00"), desk.item("2", "900.00")
    plan = agreed(desk, asked((10, "450"), (40, "450")), first)
    other = structs.replace(agreed(desk, asked((10, "450"), (40, "450")), second), status="proposed")
    both = structs.replace(agreed(desk, asked((10, "900"), (40, "900")), first, second), status="proposed")
    assert payment_plans.overlapping(plan, [plan, other, both]) == (both,)


def test_risk_and_larger_balances_change_the_range() -> None:
    assert ranged(risk=Decimal("0.80")).most_instalments == 3
    assert ranged(risk=Decimal("0.79")).most_instalments == 6
    band = BalanceBand(
        above=(eur(1000),), most_instalments=12, longest_days=370, smallest_first_share=Decimal("0.10")
    )  # fmt: skip
    wide = PlanTerms(bands=(band,))
    assert ranged("1000.00", terms=wide).most_instalments == 6
    assert (ranged("1000.01", terms=wide).most_instalments, ranged("1000.01", terms=wide).smallest_first) == (
        12,
        eur("100.01"),
    )


def test_small_and_large_balances_and_those_without_a_rate_are_a_persons() -> None:
    assert "less than" in ranged("499.99").closed[0]
    assert "more than" in ranged("100000.01").closed[0]
    yen = Money.of(200_000, "JPY")
    wanted = range_of(TERMS, yen, balance=yen, history=PlanHistory(), rates=NO_RATES, on=TODAY)
    assert "no rate says" in wanted.closed[0]
    assert offers(wanted, first=TODAY) == ()


def test_every_offer_is_inside_the_range() -> None:
    wanted = ranged()
    made = offers(wanted, first=TODAY + timedelta(days=14))
    assert [len(one) for one in made] == [2, 3, 4, 5, 6]
    assert all(not breaches(one, wanted) for one in made)


@pytest.mark.parametrize(
    ("schedule", "why"),
    [
        (asked((10, "600"), (40, "599.99")), "do not pay"),
        (asked((10, "1200")), "2 to 120 instalments"),
        (asked((-1, "600"), (40, "600")), "none of them before today"),
        (asked((40, "600"), (40, "600")), "one after the other"),
        (asked((10, "1300"), (40, "-100")), "an amount to pay"),
        (asked((10, "600"), (40, "600"), currency="USD"), "in EUR"),
        (asked((10, "600"), (900_000, "600")), "days away"),
    ],
)
def test_what_is_no_schedule_is_refused(schedule: Schedule, why: str) -> None:
    with pytest.raises(NotAllowed, match=why):
        payment_plans.answer(schedule, ranged(), terms=TERMS)


def test_instalments_pay_the_items_one_after_the_other_and_are_promises(desk: Any) -> None:
    first, second = desk.item("1", "100.00"), desk.item("2", "50.00")
    schedule = asked((10, "70"), (40, "80"))
    parts = tuple(Allocation(item_id=item.id, amount=item.open) for item in (first, second))
    made = payment_plans.propose(
        desk.customer(), wish(*parts), payment_plans.Answer(verdict="accept", schedule=schedule)
    )
    room = {first.id: first.open, second.id: second.open}
    plan, promised = payment_plans.accept(made, on=TODAY, standing=room, approved=False)
    assert plan.status == "accepted"
    assert [part.amount for part in promised[1].allocations] == [eur("30.00"), eur("50.00")]
    assert [one.promised_for for one in promised] == [due.on for due in schedule]
    left = promises.room(room, promises=promised, disputes=())
    assert set(left.values()) == {eur(0)}
    with pytest.raises(NotAllowed, match="withdraw the plan"):
        promises.withdraw(promised[0], why="misheard")


def test_who_asked_for_a_plan_is_not_reminded_while_it_is_decided(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=eur(100))
    answered = payment_plans.Answer(verdict="accept", schedule=asked((20, "50"), (40, "50")))
    plan = payment_plans.propose(desk.customer(), wish(part), answered)

    def held(one: PaymentPlan, day: int) -> bool:
        holds = holds_of_proposals([one], answer_days=7, approval_days=30)
        decision = desk.decide(desk.view(item, holds=tuple(holds)), as_of=TODAY + timedelta(days=day))
        return bool(decision.move == "pause")

    assert (held(plan, 0), held(plan, 7), held(plan, 8)) == (True, True, False)
    waiting = structs.replace(plan, beyond=("too small",))
    assert (held(waiting, 20), held(waiting, 21)) == (True, False)
    assert not held(structs.replace(plan, status="withdrawn"), 0)


def test_s7_a_plan_over_what_is_disputed_by_then_is_not_accepted(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=eur(100))
    answered = payment_plans.Answer(verdict="accept", schedule=asked((10, "50"), (40, "50")))
    made = payment_plans.propose(desk.customer(), wish(part), answered)
    disputed = promises.room({item.id: item.open}, promises=(), disputes=[desk.dispute((item, "0.01"))])
    with pytest.raises(NotAllowed, match=r"more than the 99.99"):
        payment_plans.accept(made, on=TODAY, standing=disputed, approved=True)


def test_a_plan_beyond_policy_is_accepted_only_with_an_approval_and_never_late(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=eur(100))
    answered = payment_plans.Answer(verdict="escalate", schedule=asked((10, "50"), (40, "50")), reasons=("too small",))
    made = payment_plans.propose(desk.customer(), wish(part), answered)
    with pytest.raises(NotAllowed, match="waits for an approval: too small"):
        payment_plans.accept(made, on=TODAY, standing={item.id: item.open}, approved=False)
    with pytest.raises(NotAllowed, match="propose it again"):
        payment_plans.accept(made, on=TODAY + timedelta(days=11), standing={item.id: item.open}, approved=True)
    assert payment_plans.accept(made, on=TODAY, standing={item.id: item.open}, approved=True)[0].status == "accepted"


def test_changing_a_proposal_is_another_content_and_whoever_changed_it_is_remembered(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=eur(100))
    one = payment_plans.Answer(verdict="accept", schedule=asked((10, "50"), (40, "50")))
    made = payment_plans.propose(desk.customer(), wish(part), one)
    assert payment_plans.propose(desk.customer(), wish(part, by="bob"), one, standing=made) == made
    other = structs.replace(one, schedule=asked((10, "40"), (40, "60")))
    changed = payment_plans.propose(desk.customer(), wish(part, by="bob"), other, standing=made)
    assert (changed.id, changed.proposer, changed.editors) == (made.id, "ada", ("bob",))
    assert payment_plans.content_hash(changed) != payment_plans.content_hash(made)


def paid(desk: Any, invoice: Any, amount: str, *, day: int, no: str = "90") -> Any:
    cash = desk.cash(no, amount)
    on = TODAY + timedelta(days=day)
    legs = [
        desk.leg(invoice, amount, on=on, settlement=no), desk.leg(cash, f"-{amount}", on=on, settlement=no),
    ]  # fmt: skip
    return payments([invoice, cash], legs, [desk.receipt(cash, value=on)])


def judged(plan: PaymentPlan, money: Any, *, day: int, **more: Any) -> Any:
    options: dict[str, Any] = {"unapplied": None, "tolerance": plan_judging.Tolerance(days=3), **more}
    return plan_judging.judged(plan, money, as_of=TODAY + timedelta(days=day), **options)


def test_one_payment_keeps_one_instalment_not_two(desk: Any) -> None:
    item = desk.item("1", "100.00")
    plan = agreed(desk, asked((10, "50"), (40, "50")), item)
    money = paid(desk, item, "50.00", day=9)
    assert judged(plan, money, day=20) == ("kept", "open")
    assert judged(plan, money, day=44) == ("kept", "broken")
    assert judged(plan, [*money, *paid(desk, item, "50.00", day=43, no="91")], day=60) == ("kept", "kept")


def test_no_item_counts_for_more_than_is_covered_of_it_and_nothing_from_before_the_plan_counts(desk: Any) -> None:
    first, second = desk.item("1", "50.00"), desk.item("2", "50.00")
    plan = agreed(desk, asked((10, "50"), (40, "50")), first, second)
    twice = [*paid(desk, first, "50.00", day=5), *paid(desk, first, "50.00", day=6, no="91")]
    assert judged(plan, twice, day=60) == ("kept", "broken")
    assert judged(plan, paid(desk, first, "50.00", day=-1), day=14) == ("broken", "open")
    assert judged(plan, paid(desk, second, "50.00", day=9), day=14) == ("kept", "open")


def test_an_instalment_is_broken_after_its_tolerance_and_money_that_is_seen_saves_it(desk: Any) -> None:
    item = desk.item("1", "100.00")
    plan = agreed(desk, asked((10, "50"), (40, "50")), item)
    assert judged(plan, (), day=13) == ("open", "open")
    assert judged(plan, (), day=14) == ("broken", "open")
    assert judged(plan, (), day=14, unapplied=eur("50.00")) == ("cash_seen", "open")
    assert judged(plan, paid(desk, item, "20.00", day=5), day=14) == ("partly_kept", "open")
    little = plan_judging.Tolerance(days=3, amount=eur("1.00"))
    assert judged(plan, paid(desk, item, "49.00", day=5), day=14, tolerance=little) == ("kept", "open")


def test_a_missed_instalment_ends_the_plan_and_frees_what_was_to_come(desk: Any) -> None:
    item = desk.item("1", "100.00")
    plan = agreed(desk, asked((10, "50"), (40, "50")), item)
    assert plan_judging.status_of(plan, ("kept", "kept")) == "kept"
    assert plan_judging.status_of(plan, ("kept", "open")) == "accepted"
    assert plan_judging.status_of(plan, ("partly_kept", "open")) == "defaulted"
    assert plan_judging.status_of(plan, ("kept", "withdrawn")) == "kept"
    assert plan_judging.status_of(plan, ("withdrawn", "withdrawn")) == "withdrawn"
    promised = payment_plans.accept(
        structs.replace(plan, status="proposed"), on=TODAY, standing={item.id: item.open}, approved=False
    )[1]
    after = plan_judging.instalments_judged(plan, promised, ("broken", "open"))
    assert [one.status for one in after] == ["broken", "withdrawn"]
    lifted = structs.replace(promised[0], status="withdrawn")
    assert plan_judging.instalments_judged(plan, [lifted], ("kept", "open")) == (lifted,)
    assert promises.room({item.id: item.open}, promises=after, disputes=()) == {item.id: eur(100)}


def test_a_broken_plan_is_replaced_once_inside_policy(desk: Any) -> None:
    item = desk.item("1", "900.00")
    plan = agreed(desk, asked((10, "450"), (40, "450")), item)
    broken = payment_plans.ended(plan, "defaulted", on=TODAY, why="missed")
    assert payment_plans.replaced_by(plan.items, [broken]) == (broken, 1)
    assert payment_plans.replaced_by((Allocation(item_id=desk.item_id("9"), amount=eur(1)),), [broken]) == (None, 0)
    assert ranged(broken=1, replans=1).closed == ()
    assert any("made anew" in why for why in ranged(broken=2, replans=2).closed)
    with pytest.raises(NotAllowed, match="defaulted already"):
        payment_plans.ended(broken, "withdrawn", on=TODAY, why="late")


@given(
    items=st.lists(st.integers(1, 5000), min_size=1, max_size=5), parts=st.integers(2, 6),
    currency=st.sampled_from(["JPY", "EUR", "KWD"]),
)  # fmt: skip
def test_l9_what_instalments_pay_of_each_item_is_what_the_plan_covers_of_it(
    desk: Any, items: list[int], parts: int, currency: str
) -> None:
    total = Money.from_minor(sum(items), currency)
    if total.minor < parts:
        return
    covered = tuple(
        Allocation(item_id=desk.item_id(str(number)), amount=Money.from_minor(minor, currency))
        for number, minor in enumerate(items)
    )
    schedule = tuple(Due(day, amount) for day, amount in zip(monthly(TODAY, parts), divided(total, parts), strict=True))
    answered = payment_plans.Answer(verdict="accept", schedule=schedule)
    plan = payment_plans.propose(desk.customer(), wish(*covered), answered)
    paid_of: dict[str, int] = {}
    for one in plan.instalments:
        assert sum(part.amount.minor for part in one.allocations) == one.amount.minor
        for part in one.allocations:
            paid_of[part.item_id] = paid_of.get(part.item_id, 0) + part.amount.minor
    assert paid_of == {part.item_id: part.amount.minor for part in covered}


@given(
    money=st.lists(st.tuples(st.integers(1, 60), st.integers(-2, 130)), max_size=6),
    day=st.integers(0, 140), slack=st.integers(0, 5),
)  # fmt: skip
def test_no_instalment_is_kept_without_its_money_and_more_money_never_breaks_one(
    desk: Any, money: list[tuple[int, int]], day: int, slack: int
) -> None:
    item = desk.item("1", "1.00")
    plan = agreed(desk, asked((10, "0.30"), (40, "0.30"), (90, "0.40")), item)
    came = [
        Payment(
            item_id=item.id, amount=Money.from_minor(minor, "EUR"), on=TODAY + timedelta(days=on), settled_on=None
        )
        for minor, on in money
    ]  # fmt: skip
    allowed = plan_judging.Tolerance(days=3, amount=Money.from_minor(slack, "EUR"))
    found = judged(plan, came, day=day, tolerance=allowed)
    kept = sum(one.amount.minor for one, status in zip(plan.instalments, found, strict=True) if status == "kept")
    assert kept <= sum(minor for minor, on in money if on <= day) + slack
    rank = {"broken": 0, "partly_kept": 1, "open": 2, "kept": 3}
    more = judged(plan, [*came, *came], day=day, tolerance=allowed)
    assert all(rank[after] >= rank[before] for before, after in zip(found, more, strict=True))


def test_a_narrow_range_brings_instalments_closer_together_or_leaves_none() -> None:
    request = asked((30, "400"), (90, "400"), (150, "400"))
    found = nearest(request, ranged(terms=PlanTerms(longest_days=40)))
    assert found is not None
    assert [(due.on - TODAY).days for due in found] == [30, 40]
    assert nearest(request, ranged(terms=PlanTerms(longest_days=31))) is None
    assert nearest(request, ranged(terms=PlanTerms(smallest_instalment=(eur(900),)))) is None
    assert [len(one) for one in offers(ranged(terms=PlanTerms(longest_days=70)), first=TODAY)] == [2, 3, 4, 5, 6]
    assert offers(ranged(terms=PlanTerms(smallest_instalment=(eur(900),))), first=TODAY) == ()
    assert ranged(terms=PlanTerms(most_instalments=1)).closed == ("nothing is left of the range",)
    free = PlanTerms(minimum_balance=(), smallest_instalment=())
    assert [len(one) for one in offers(ranged("0.03", terms=free), first=TODAY)] == [2, 3]
    with pytest.raises(NotAllowed, match="cannot be paid in 2"):
        divided(eur("0.01"), 2)
    steep = structs.replace(free, smallest_first_share=Decimal("0.90"))
    assert nearest(asked((10, "0.02"), (40, "0.01"), (70, "0.01")), ranged("0.04", terms=steep)) is None
    assert soon(TODAY, on=TODAY) == TODAY
    with pytest.raises(NotAllowed, match="nothing begins"):
        soon(TODAY - timedelta(days=1), on=TODAY)


def test_what_is_no_plan_is_refused(desk: Any) -> None:
    part = Allocation(item_id=desk.item_id("1"), amount=eur(100))
    answered = payment_plans.Answer(verdict="accept", schedule=asked((10, "50"), (40, "50")))
    for interest in (eur(0), Money.of(1, "USD")):
        with pytest.raises(NotAllowed, match="interest of"):
            payment_plans.propose(desk.customer(), wish(part, interest=interest), answered)
    with pytest.raises(NotAllowed, match="at least one item"):
        payment_plans.propose(desk.customer(), wish(), answered)
    for amount in (eur(0), Money.of(1, "USD")):
        with pytest.raises(NotAllowed, match="beside a plan in EUR"):
            payment_plans.answer(
                answered.schedule, ranged("100"), terms=TERMS,
                concessions=[Concession(kind="discount", amount=amount)],
            )  # fmt: skip


def test_the_next_instalment_is_the_first_that_is_not_paid(desk: Any) -> None:
    item = desk.item("1", "100.00")
    plan = agreed(desk, asked((10, "50"), (40, "50")), item)
    first, second = plan.instalments
    assert plan_judging.next_instalment(plan, {}) == first
    assert plan_judging.next_instalment(plan, {first.promise_id: "kept"}) == second
    assert plan_judging.next_instalment(plan, {one.promise_id: "kept" for one in plan.instalments}) is None
    over = payment_plans.ended(plan, "withdrawn", on=TODAY, why="paid")
    assert plan_judging.next_instalment(over, {}) is None
    assert plan_judging.status_of(over, ("open", "open")) == "withdrawn"
    with pytest.raises(NotAllowed, match="only a proposal is accepted"):
        payment_plans.accept(over, on=TODAY, standing={}, approved=True)
