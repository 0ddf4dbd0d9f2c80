"""S1–S5, S7, S8: whatever stands on an account, nobody is asked for what must not be asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.collecting import Allocation
from canonical_model.decisions import Decision, Reason
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core import disputes, promises
from core.account import AccountView
from core.findings import NotAllowed
from core.net_open import net_of_account
from core.payments import Payment
from core.policy import DEFAULT_POLICY
from core.safety import entity_gate

FEW = settings(max_examples=60, deadline=None)
DEBT = {"whole", "instalment", "residual"}
LINE = st.tuples(
    st.integers(-9, 9).filter(bool),
    st.sampled_from(["whole", "whole", "whole", "instalment", "residual", "unapplied", "down_payment", "retention"]),
    st.sampled_from([-5, 0, 1, 2, 3, 10, 60]),
    st.sampled_from(["EUR", "EUR", "USD"]),
    st.sampled_from([True, True, True, False]),
    st.none() | st.integers(0, 6),
)
HOLD = st.tuples(
    st.sampled_from(["item", "item", "customer", "entity", "person"]), st.integers(0, 6),
    st.sampled_from(["us", "erp"]), st.sampled_from(["native", "question", "payment_in_process", "manual", "legal"]),
    st.sampled_from([-3, 0, 2]), st.none() | st.sampled_from([-1, 0, 5]),
)  # fmt: skip
WORD = st.tuples(st.integers(0, 6), st.sampled_from(["open", "cash_seen", "broken", "withdrawn"]),
                 st.sampled_from([-9, -3, -4, 0, 4]))  # fmt: skip
OBJECTION = st.tuples(st.integers(0, 6), st.sampled_from(["open", "in_review", "resolved"]))


def amount(hundreds: int, unit: str = "EUR") -> str:
    return str(Money.from_minor(hundreds * 100, unit).amount)


def items_of(desk: Any, lines: Sequence[tuple[int, str, int, str, bool, int | None]]) -> list[OpenItem]:
    return [
        desk.item(
            str(no), amount(hundreds, unit), kind=kind, overdue=overdue, currency=unit, books="EUR",
            functional=amount(hundreds), collectible=collectible,
            offsets=None if on is None else desk.item_id(str(on)),
        )
        for no, (hundreds, kind, overdue, unit, collectible, on) in enumerate(lines)
    ]  # fmt: skip


def holds_of(desk: Any, lines: Sequence[Any], items: Sequence[OpenItem]) -> list[Any]:
    found = []
    for scope, no, side, kind, since, until in lines:
        on_item = scope == "item" and items
        subject = {"customer": desk.customer_id("C1"), "entity": "1010", "person": "p1", "item": desk.item_id("0")}
        found.append(
            desk.hold(
                scope=scope, subject_id=items[no % len(items)].id if on_item else subject[scope], set_by=side,
                kind=kind, since=desk.today + timedelta(days=since),
                until=None if until is None else desk.today + timedelta(days=until),
            )
        )  # fmt: skip
    return found


def in_force(hold: Any, on: date) -> bool:
    return (hold.since or on) <= on <= (hold.until or on)


def account(desk: Any, told: Mapping[str, Any]) -> AccountView:
    items = items_of(desk, told["lines"])
    words = [
        desk.promise((items[no % len(items)], "1.00"), status=status, due_in=due_in)
        for no, status, due_in in told["words"] if items
    ]  # fmt: skip
    view: AccountView = desk.view(
        *items,
        holds=tuple(holds_of(desk, told["holds"], items)),
        promises=tuple(words),
        disputes=tuple(
            desk.dispute((items[no % len(items)], "1.00"), status=status)
            for no, status in told["objections"] if items and items[no % len(items)].currency == "EUR"
        ),
        gate=(Reason(rule="S3", text="stale"),) if told["stale"] else (),
        quarantined=(desk.quarantined(),) if told["unread"] else (),
        customer=desk.customer() if told["known"] else None,
    )  # fmt: skip
    return view


OFTEN = st.sampled_from([True, True, True, True, False])
ACCOUNTS = st.fixed_dictionaries(
    {
        "lines": st.lists(LINE, min_size=1, max_size=6), "holds": st.lists(HOLD, max_size=2),
        "words": st.lists(WORD, max_size=2), "objections": st.lists(OBJECTION, max_size=2),
        "stale": OFTEN.map(lambda well: not well), "unread": OFTEN.map(lambda well: not well), "known": OFTEN,
    }
)  # fmt: skip


def decided(desk: Any, view: AccountView) -> Decision:
    made: Decision = desk.decide(view, rates=[desk.rate("USD", "EUR", "0.9")])
    return made


@FEW
@given(told=ACCOUNTS)
def test_s1_s4_no_item_that_is_held_promised_disputed_or_barred_is_named_whatever_the_move(
    desk: Any, told: Mapping[str, Any]
) -> None:
    view, today = account(desk, told), desk.today
    named = set(decided(desk, view).items)
    active = [hold for hold in view.holds if in_force(hold, today)]
    if any(hold.scope in {"customer", "entity"} for hold in active):
        assert named == set()
    assert not named & {hold.subject_id for hold in active}
    grace = timedelta(days=DEFAULT_POLICY.promise_tolerance_days)
    for promise in view.promises:
        stands = promise.status == "cash_seen" or (promise.status == "open" and promise.promised_for + grace >= today)
        assert not (stands and named & {part.item_id for part in promise.allocations})
    for dispute in view.disputes:
        assert not (dispute.status in {"open", "in_review"} and named & {part.item_id for part in dispute.items})
    assert not named & {item.id for item in view.items if not item.collectible}


@FEW
@given(told=ACCOUNTS)
def test_s1_what_is_named_is_overdue_and_something_of_it_is_still_to_be_paid(
    desk: Any, told: Mapping[str, Any]
) -> None:
    view = account(desk, told)
    named = set(decided(desk, view).items)
    net = {one.item.id: one for one in net_of_account(view.items)}
    for item in view.items:
        if item.id in named:
            assert net[item.id].net_minor > 0
            assert item.due_date is not None
            assert item.due_date < desk.today
            assert item.kind in DEBT


@FEW
@given(told=ACCOUNTS)
def test_s2_s3_what_was_not_read_whole_is_never_pushed_and_names_nothing(desk: Any, told: Mapping[str, Any]) -> None:
    view = account(desk, told)
    decision = decided(desk, view)
    if view.quarantined or view.customer is None or view.gate:
        assert decision.move != "push"
        assert decision.items == ()
    if decision.move == "push":
        assert decision.items
    assert decision.reasons


@FEW
@given(told=ACCOUNTS, more=st.integers(0, 30))
def test_s5_credit_that_covers_all_that_could_be_chased_in_its_currency_lets_none_of_it_be_chased(
    desk: Any, told: Mapping[str, Any], more: int
) -> None:
    view = account(desk, told)
    asked = [item for item in view.items if item.id in set(decided(desk, view).items)]
    nets = {one.item.id: one.net_minor for one in net_of_account(view.items)}
    for unit in {item.currency for item in asked}:
        due = sum(nets[item.id] for item in asked if item.currency == unit)
        cash = desk.cash("980", str(Money.from_minor(due + more, unit).amount), currency=unit, books="EUR",
                         functional=amount(1))  # fmt: skip
        covered = decided(desk, structs.replace(view, items=(*view.items, cash)))
        assert not {item.id for item in asked if item.currency == unit} & set(covered.items)


@FEW
@given(told=ACCOUNTS, cents=st.integers(1, 900))
def test_s5_more_credit_never_makes_more_items_be_chased(desk: Any, told: Mapping[str, Any], cents: int) -> None:
    view = account(desk, told)
    before = set(decided(desk, view).items)
    cash = desk.cash("980", str(Money.from_minor(cents, "EUR").amount))
    assert set(decided(desk, structs.replace(view, items=(*view.items, cash))).items) <= before


# -- S3: when an entity may be acted on

READ = st.fixed_dictionaries(
    {
        "feed": st.sampled_from(["items", "customers", "bank", "rates"]),
        "completeness": st.sampled_from(["complete", "complete", "partial", "absent"]),
        "age": st.none() | st.integers(0, 80), "failure": st.sampled_from(["", "", "timeout"]),
        "open_count": st.integers(0, 120), "open_count_before": st.sampled_from([None, 0, 100]),
    }
)  # fmt: skip


@FEW
@given(read=st.lists(READ, max_size=4))
def test_s3_an_entity_is_acted_on_only_if_each_feed_about_its_debts_was_read_whole_lately_and_plausibly(
    desk: Any, read: list[dict[str, Any]]
) -> None:
    states = []
    for fields in read:
        told = {**fields}
        age = told.pop("age")
        states.append(desk.read_state(**told, complete_at=None if age is None else desk.now - timedelta(hours=age)))
    needed = [one for one in read if one["feed"] != "rates" and one["completeness"] != "absent"]
    most_lost = 100 * DEFAULT_POLICY.largest_drop_share
    sound = [
        one["age"] is not None and one["age"] <= DEFAULT_POLICY.read_age_hours and not one["failure"]
        and (not one["open_count_before"] or Decimal(100 - one["open_count"]) <= most_lost)
        for one in needed
    ]  # fmt: skip
    gate = entity_gate(states, policy=DEFAULT_POLICY, now=desk.now)
    assert (not gate) is (bool(needed) and all(sound))
    assert {reason.rule for reason in gate} <= {"S3"}


# -- S7: no more is promised and disputed than is open

WISH = st.tuples(st.booleans(), st.lists(st.tuples(st.integers(0, 2), st.integers(1, 120)), min_size=1, max_size=3))


@FEW
@given(owed=st.lists(st.integers(1, 100), min_size=3, max_size=3), wishes=st.lists(WISH, max_size=6))
def test_s7_however_much_is_wished_for_no_more_stands_promised_and_disputed_than_is_open(
    desk: Any, owed: list[int], wishes: list[tuple[bool, list[tuple[int, int]]]]
) -> None:
    items = [desk.item(str(no), amount(hundreds)) for no, hundreds in enumerate(owed)]
    net = {item.id: item.open for item in items}
    said: list[Any] = []
    objected: list[Any] = []
    for disputes_it, parts in wishes:
        wanted = tuple(Allocation(item_id=items[no].id, amount=Money.of(amount(of), "EUR")) for no, of in parts)
        standing = promises.room(net, promises=said, disputes=objected)
        fits = len({no for no, _ in parts}) == len(parts) and all(
            part.amount <= standing[part.item_id] for part in wanted
        )
        try:
            if disputes_it:
                objection = disputes.Objection(reason="pricing", items=wanted, opened_on=desk.today)
                objected.append(disputes.open_dispute(desk.customer(), objection, standing=standing))
            else:
                terms = promises.PromiseTerms(promised_on=desk.today, promised_for=desk.today, allocations=wanted)
                said.append(promises.record(desk.customer(), terms, standing=standing))
        except NotAllowed:
            assert not fits
        else:
            assert fits
    assert promises.overcommitted(net, promises=said, disputes=objected) == ()
    assert all(left.minor >= 0 for left in promises.room(net, promises=said, disputes=objected).values())


# -- S8: kept if and only if the money came in time

PAID = st.lists(st.tuples(st.integers(0, 2), st.integers(1, 60), st.integers(-9, 6), st.integers(-9, 6)), max_size=5)


@FEW
@given(
    owed=st.lists(st.integers(1, 50), min_size=1, max_size=2), paid=PAID, days=st.integers(0, 3),
    tolerance=st.integers(0, 20), unapplied=st.integers(0, 60), now=st.integers(-6, 6),
)  # fmt: skip
def test_s8_a_promise_is_kept_iff_what_came_by_value_date_reaches_it_on_each_of_its_items(
    desk: Any,
    owed: list[int],
    paid: list[tuple[int, int, int, int]],
    days: int,
    tolerance: int,
    unapplied: int,
    now: int,
) -> None:
    """Days are counted from the promised one; the promise was made five days earlier."""
    items = [desk.item(str(no), "999.00") for no in range(3)]
    due = desk.today
    parts = [(items[no], amount(hundreds)) for no, hundreds in enumerate(owed)]
    promise = desk.promise(*parts, promised_on=due - timedelta(days=5), promised_for=due)
    money = [
        Payment(item_id=items[no].id, amount=Money.of(amount(of), "EUR"), on=due + timedelta(days=value),
                settled_on=due + timedelta(days=booked))
        for no, of, value, booked in paid
    ]  # fmt: skip
    came: dict[RecordId, int] = {}
    for no, of, value, booked in paid:
        if value <= min(days, now) and booked >= -5:
            came[items[no].id] = came.get(items[no].id, 0) + of
    reached = sum(min(hundreds, came.get(items[no].id, 0)) for no, hundreds in enumerate(owed))
    needed = sum(owed) - tolerance
    told = promises.judge(
        promise, money, as_of=due + timedelta(days=now), tolerance_days=days,
        tolerance=Money.of(amount(tolerance), "EUR"), unapplied=Money.of(amount(unapplied), "EUR"),
    )  # fmt: skip
    assert (told == "kept") is (reached >= needed)
    seen = unapplied > 0 and reached + unapplied >= needed
    assert (told == "cash_seen") is (seen and reached < needed)
    if reached < needed and not seen:
        assert told == ("open" if now <= days else "partly_kept" if reached else "broken")
    backwards = promises.judge(
        promise, money[::-1], as_of=due + timedelta(days=now), tolerance_days=days,
        tolerance=Money.of(amount(tolerance), "EUR"), unapplied=Money.of(amount(unapplied), "EUR"),
    )  # fmt: skip
    assert backwards == told
