from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.collecting import Allocation
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core import disputes, holds, promises
from core.findings import NotAllowed
from core.payments import payments


def paid(desk: Any, invoice: Any, amount: str, *, value_day: int, settled_day: int | None = None, **fields: Any) -> Any:
    """Cash over an amount, of a day relative to today, that settled part of an invoice."""
    cash = desk.cash("90", amount)
    on = desk.today + timedelta(days=value_day if settled_day is None else settled_day)
    legs = [desk.leg(invoice, amount, on=on), desk.leg(cash, f"-{amount}", on=on)]
    receipt = desk.receipt(cash, value=desk.today + timedelta(days=value_day), **fields)
    return payments([invoice, cash], legs, [receipt])


def test_s8_a_promise_is_open_until_its_day_and_tolerance_have_passed(desk: Any) -> None:
    promise = desk.promise((desk.item("1", "100.00"), "100.00"), due_in=-3)
    assert promises.judge(promise, [], as_of=desk.today, tolerance_days=3) == "open"
    assert promises.judge(promise, [], as_of=desk.today + timedelta(days=1), tolerance_days=3) == "broken"


def test_s8_the_value_date_decides_not_the_day_of_booking(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    promise = desk.promise((invoice, "100.00"), due_in=-2)
    in_time = paid(desk, invoice, "100.00", value_day=-2, settled_day=0)
    late = paid(desk, invoice, "100.00", value_day=-1, settled_day=0)
    assert promises.judge(promise, in_time, as_of=desk.today) == "kept"
    assert promises.judge(promise, late, as_of=desk.today) == "broken"
    assert promises.judge(promise, late, as_of=desk.today, tolerance_days=1) == "kept"


def test_s8_a_promise_paid_in_part_is_partly_kept_and_within_tolerance_kept(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    promise = desk.promise((invoice, "100.00"), due_in=-2)
    part = paid(desk, invoice, "98.00", value_day=-3)
    assert promises.judge(promise, part, as_of=desk.today) == "partly_kept"
    assert promises.judge(promise, part, as_of=desk.today, tolerance=Money.of(2, "EUR")) == "kept"
    assert promises.judge(promise, part, as_of=desk.today, tolerance=Money.of(2, "USD")) == "partly_kept"


def test_s8_cash_that_is_seen_but_not_applied_is_not_a_broken_promise(desk: Any) -> None:
    promise = desk.promise((desk.item("1", "100.00"), "100.00"), due_in=-20)
    assert promises.judge(promise, [], as_of=desk.today, unapplied=Money.of(100, "EUR")) == "cash_seen"
    assert promises.judge(promise, [], as_of=desk.today, unapplied=Money.of("99.99", "EUR")) == "broken"
    assert promises.judge(promise, [], as_of=desk.today, unapplied=Money.of(100, "USD")) == "broken"


def test_a_promise_is_not_kept_by_a_credit_memo_or_a_reversed_receipt(desk: Any) -> None:
    invoice, memo = desk.item("1", "100.00"), desk.credit_memo("8", "100.00")
    promise = desk.promise((invoice, "100.00"), due_in=-2)
    legs = [desk.leg(invoice, "100.00", on=promise.promised_on), desk.leg(memo, "-100.00", on=promise.promised_on)]
    assert payments([invoice, memo], legs, []) == ()
    bounced = paid(desk, invoice, "100.00", value_day=-3, reversed_=True)
    assert promises.judge(promise, bounced, as_of=desk.today) == "broken"


def test_money_settled_before_the_promise_was_made_does_not_keep_it(desk: Any) -> None:
    invoice = desk.item("1", "200.00")
    promise = desk.promise((invoice, "100.00"), due_in=-2)
    before = paid(desk, invoice, "100.00", value_day=-20)
    assert promises.judge(promise, before, as_of=desk.today) == "broken"


@pytest.mark.parametrize("settlement", ["S1", "S2"])
def test_money_that_was_taken_off_the_item_again_does_not_keep_a_promise_and_moves_to_where_it_went(
    desk: Any, settlement: str
) -> None:
    """Unapplied within its settlement, as some ledgers keep it, or by another one."""
    first, second, cash = desk.item("1", "100.00"), desk.item("2", "100.00"), desk.cash("90", "100.00")
    promise = desk.promise((first, "100.00"), due_in=-2)
    paid_on = desk.today - timedelta(days=3)
    legs = [
        desk.leg(first, "100.00", on=paid_on),
        desk.leg(cash, "-100.00", on=paid_on),
        desk.leg(first, "-100.00", settlement=settlement, on=desk.today),
        desk.leg(cash, "100.00", settlement=settlement, on=desk.today),
    ]
    assert payments([first, second, cash], legs, []) == ()
    assert promises.judge(promise, payments([first, second, cash], legs[:2], []), as_of=desk.today) == "kept"
    moved = [
        *legs,
        desk.leg(second, "100.00", settlement="S3", on=desk.today),
        desk.leg(cash, "-100.00", settlement="S3", on=desk.today),
    ]
    found = payments([first, second, cash], moved, [])
    assert [(one.item_id, one.amount) for one in found] == [(second.id, Money.of(100, "EUR"))]
    assert promises.judge(promise, found, as_of=desk.today) == "broken"


def test_of_two_payments_the_one_that_was_taken_back_is_gone_and_a_part_taken_back_leaves_the_rest(desk: Any) -> None:
    invoice, early, late = desk.item("1", "300.00"), desk.cash("90", "100.00"), desk.cash("91", "100.00")
    receipts = [
        desk.receipt(early, value=desk.today - timedelta(days=9)),
        desk.receipt(late, value=desk.today - timedelta(days=2)),
    ]
    legs = [
        desk.leg(invoice, "100.00", settlement="A"),
        desk.leg(early, "-100.00", settlement="A"),
        desk.leg(invoice, "100.00", settlement="B"),
        desk.leg(late, "-100.00", settlement="B"),
        desk.leg(invoice, "-60.00", settlement="C"),
        desk.leg(early, "60.00", settlement="C"),
    ]
    found = payments([invoice, early, late], legs, receipts)
    assert sorted((one.on, one.amount.minor) for one in found) == [
        (desk.today - timedelta(days=9), 4_000),
        (desk.today - timedelta(days=2), 10_000),
    ]


def test_what_was_put_back_before_a_payment_was_made_takes_nothing_off_it(desk: Any) -> None:
    invoice, cash = desk.item("1", "100.00"), desk.cash("90", "100.00")
    legs = [
        desk.leg(invoice, "-100.00", settlement="A", on=desk.today - timedelta(days=9)),
        desk.leg(cash, "100.00", settlement="A", on=desk.today - timedelta(days=9)),
        desk.leg(invoice, "100.00", settlement="B"),
        desk.leg(cash, "-100.00", settlement="B"),
    ]
    assert [one.amount for one in payments([invoice, cash], legs, [])] == [Money.of(100, "EUR")]


def test_a_payment_that_hangs_on_the_item_counts(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    part = desk.cash("90", "100.00", offsets=invoice.id, posting_date=desk.today - timedelta(days=3))
    promise = desk.promise((invoice, "100.00"), due_in=-2)
    assert promises.judge(promise, payments([invoice, part], [], []), as_of=desk.today) == "kept"


def test_a_payment_that_hung_on_the_item_before_it_was_promised_does_not_count(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    part = desk.cash("90", "40.00", offsets=invoice.id, posting_date=desk.today - timedelta(days=15))
    promise = desk.promise((invoice, "40.00"), due_in=-2)
    assert promises.judge(promise, payments([invoice, part], [], []), as_of=desk.today) == "broken"


def test_paying_one_item_twice_over_does_not_keep_a_promise_over_two(desk: Any) -> None:
    first, second = desk.item("1", "300.00"), desk.item("2", "100.00")
    promise = desk.promise((first, "100.00"), (second, "100.00"), due_in=-2)
    assert promises.judge(promise, paid(desk, first, "200.00", value_day=-3), as_of=desk.today) == "partly_kept"


@pytest.mark.parametrize("ended", ["withdrawn", "superseded"])
def test_what_has_ended_stays_ended(desk: Any, ended: Any) -> None:
    invoice = desk.item("1", "100.00")
    promise = desk.promise((invoice, "100.00"), due_in=-2, status=ended)
    assert promises.judge(promise, paid(desk, invoice, "100.00", value_day=-3), as_of=desk.today) == ended


def terms(desk: Any, *parts: Allocation, due_in: int = 5) -> promises.PromiseTerms:
    day = desk.today + timedelta(days=due_in)
    return promises.PromiseTerms(promised_on=desk.today, promised_for=day, allocations=parts)


def test_recording_a_promise_twice_gives_one_id(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=Money.of(60, "EUR"))
    made = [promises.record(desk.customer(), terms(desk, part), standing={item.id: item.open}) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0].amount == Money.of(60, "EUR")
    assert promises.withdraw(made[0], why="paid otherwise").status == "withdrawn"


@pytest.mark.parametrize(
    ("amount", "currency", "named", "why"),
    [
        ("100.01", "EUR", "1", "more than the 100.00 EUR"),
        ("0.00", "EUR", "1", "not an amount to pay"),
        ("-5.00", "EUR", "1", "not an amount to pay"),
        ("5.00", "USD", "1", "on an item in EUR"),
        ("5.00", "EUR", "other", "not open on this account"),
    ],
)
def test_s7_a_promise_or_dispute_beyond_what_stands_is_refused(
    desk: Any, amount: str, currency: str, named: str, why: str
) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=desk.item_id(named), amount=Money.of(amount, currency))
    with pytest.raises(NotAllowed, match=why):
        promises.record(desk.customer(), terms(desk, part), standing={item.id: item.open})
    with pytest.raises(NotAllowed, match=why):
        disputes.open_dispute(
            desk.customer(),
            disputes.Objection(reason="pricing", items=(part,), opened_on=desk.today),
            standing={item.id: item.open},
        )


def test_s7_what_is_promised_and_disputed_leaves_less_room_and_too_much_is_found(desk: Any) -> None:
    item = desk.item("1", "100.00")
    standing = {item.id: item.open}
    taken = {"promises": [desk.promise((item, "60.00"))], "disputes": [desk.dispute((item, "30.00"))]}
    assert promises.room(standing, **taken) == {item.id: Money.of(10, "EUR")}
    assert promises.overcommitted(standing, **taken) == ()
    paid_down = {item.id: Money.of(50, "EUR")}
    assert [one.check for one in promises.overcommitted(paid_down, **taken)] == ["S7"]
    part = Allocation(item_id=item.id, amount=Money.of(20, "EUR"))
    room = promises.room(standing, **taken)
    with pytest.raises(NotAllowed):
        promises.record(desk.customer(), terms(desk, part), standing=room)
    assert promises.record(desk.customer(), terms(desk, part), standing=room, over=True).amount == Money.of(20, "EUR")


def test_a_promise_for_yesterday_over_nothing_or_over_two_currencies_is_refused(desk: Any) -> None:
    euro = Allocation(item_id=desk.item_id("1"), amount=Money.of(1, "EUR"))
    dollar = Allocation(item_id=desk.item_id("2"), amount=Money.of(1, "USD"))
    standing = {euro.item_id: euro.amount, dollar.item_id: dollar.amount}
    for wrong in (terms(desk, euro, due_in=-1), terms(desk), terms(desk, euro, dollar), terms(desk, euro, euro)):
        with pytest.raises(NotAllowed):
            promises.record(desk.customer(), wrong, standing=standing)


def test_a_dispute_opens_closes_once_and_only_on_our_side(desk: Any) -> None:
    item = desk.item("1", "100.00")
    part = Allocation(item_id=item.id, amount=Money.of(40, "EUR"))
    objection = disputes.Objection(reason="damaged", items=(part,), opened_on=desk.today)
    opened = disputes.open_dispute(desk.customer(), objection, standing={item.id: item.open})
    closed = disputes.close_dispute(opened, "resolved", on=desk.today, resolution="credited")
    assert (closed.status, closed.closed_on, closed.id) == ("resolved", desk.today, opened.id)
    with pytest.raises(NotAllowed, match="already"):
        disputes.close_dispute(closed, "rejected", on=desk.today, resolution="")
    with pytest.raises(NotAllowed, match="ERP"):
        disputes.close_dispute(desk.dispute((item, "1.00"), set_by="erp"), "resolved", on=desk.today, resolution="")
    unknown = disputes.Objection(reason="mood", items=(part,), opened_on=desk.today)
    with pytest.raises(NotAllowed, match="unknown reason"):
        disputes.open_dispute(desk.customer(), unknown, standing={item.id: item.open})


def test_a_native_reason_is_mapped_and_an_unmapped_one_is_other() -> None:
    mapping = {"PR": "pricing", "XX": "no such reason"}
    found = [disputes.canonical_reason(code, mapping) for code in (" PR ", "XX", "??")]
    assert found == ["pricing", "other", "other"]


def test_only_the_side_that_set_a_hold_lifts_it(desk: Any) -> None:
    ours = holds.set_hold(
        desk.customer(), kind="question", since=desk.today, until=desk.today + timedelta(days=9), reason="asked"
    )
    assert not holds.is_active(holds.release(ours, side="us", on=desk.today), desk.today)
    with pytest.raises(NotAllowed, match="only that side"):
        holds.release(desk.hold(), side="us", on=desk.today)


def test_a_hold_of_ours_needs_a_reason_and_an_end_after_its_beginning(desk: Any) -> None:
    for until, reason in ((desk.today - timedelta(days=1), "x"), (desk.today, "  ")):
        with pytest.raises(NotAllowed):
            holds.set_hold(desk.customer(), kind="question", since=desk.today, until=until, reason=reason)


def test_a_hold_holds_from_its_first_to_its_last_day(desk: Any) -> None:
    hold = desk.hold(since=desk.today, until=desk.today + timedelta(days=1))
    days = [holds.is_active(hold, desk.today + timedelta(days=shift)) for shift in (-1, 0, 1, 2)]
    assert days == [False, True, True, False]


def test_who_is_held_as_not_to_be_contacted_is_barred_while_the_hold_holds_and_nobody_else(desk: Any) -> None:
    told = {"scope": "person", "kind": "do_not_contact"}
    held = [
        desk.hold(**told, subject_id=RecordId("left")),
        desk.hold(**told, subject_id=RecordId("was"), until=desk.today - timedelta(days=1)),
        desk.hold(**{**told, "kind": "question"}, subject_id=RecordId("asked")),
        desk.hold(kind="do_not_contact"),
    ]
    assert holds.barred_persons(held, desk.today) == {"left"}
    assert holds.barred_persons(held, desk.today - timedelta(days=1)) == {"left", "was"}


def test_a_promise_is_taken_back_once_by_us_and_says_why(desk: Any) -> None:
    ours = desk.promise((desk.item("1", "10.00"), "5.00"), evidence="mail of 3 Nov")
    taken = promises.withdraw(ours, why="paid otherwise")
    assert (taken.status, taken.evidence) == ("withdrawn", "mail of 3 Nov; withdrawn: paid otherwise")
    for status in ("open", "cash_seen", "partly_kept", "broken"):
        bare = structs.replace(ours, evidence="", status=status)
        assert promises.withdraw(bare, why="x").evidence == "withdrawn: x"
    with pytest.raises(NotAllowed, match="is withdrawn already"):
        promises.withdraw(taken, why="again")
    with pytest.raises(NotAllowed, match="is kept already"):
        promises.withdraw(structs.replace(ours, status="kept"), why="again")
    with pytest.raises(NotAllowed, match=r"^this promise was recorded in the ERP; it is withdrawn there$"):
        promises.withdraw(structs.replace(ours, set_by="erp"), why="x")


def test_a_dispute_about_nothing_is_refused(desk: Any) -> None:
    about = disputes.Objection(reason="pricing", items=(), opened_on=desk.today)
    with pytest.raises(NotAllowed, match="a dispute names at least one item"):
        disputes.open_dispute(desk.customer(), about, standing={})


def test_a_dispute_is_not_closed_before_it_opened(desk: Any) -> None:
    opened = desk.dispute((desk.item("1", "10.00"), "5.00"))
    yesterday = desk.today - timedelta(days=1)
    with pytest.raises(NotAllowed, match=f"cannot close on {yesterday} what was opened on {desk.today}"):
        disputes.close_dispute(opened, "resolved", on=yesterday, resolution="x")


def test_a_hold_that_finance_lifted_ended_the_day_before_and_says_so(desk: Any) -> None:
    hold = desk.hold(set_by="us", reason="asked")
    gone = holds.lifted(hold, on=desk.today)
    assert (gone.until, gone.reason) == (desk.today - timedelta(days=1), "asked; lifted in the ERP")
    assert not holds.is_active(gone, desk.today)


def test_more_put_back_than_was_known_to_be_paid_leaves_nothing_paid_and_other_items_alone(desk: Any) -> None:
    invoice, other, cash = desk.item("1", "100.00"), desk.item("2", "100.00"), desk.cash("90", "100.00")
    legs = [
        desk.leg(invoice, "40.00"), desk.leg(other, "30.00"), desk.leg(cash, "-70.00"),
        desk.leg(invoice, "-90.00", settlement="S2"), desk.leg(cash, "90.00", settlement="S2"),
    ]  # fmt: skip
    assert [(one.item_id, one.amount) for one in payments([invoice, other, cash], legs, [])] == [
        (other.id, Money.of(30, "EUR"))
    ]


def test_cash_that_is_not_among_the_items_pays_by_its_legs_day_and_can_be_taken_back(desk: Any) -> None:
    invoice, unread = desk.item("1", "100.00"), desk.cash("90", "100.00")
    day = desk.today - timedelta(days=4)
    legs = [desk.leg(invoice, "100.00", on=day), desk.leg(unread, "-100.00", on=day)]
    (found,) = payments([invoice], legs, [])
    assert (found.on, found.settled_on, found.amount) == (day, day, Money.of(100, "EUR"))
    back = [desk.leg(invoice, "-100.00", settlement="S2"), desk.leg(unread, "100.00", settlement="S2")]
    assert payments([invoice], [*legs, *back], []) == ()


def test_a_receipt_that_was_reversed_pays_nothing_wherever_it_stands_and_takes_nothing_back(desk: Any) -> None:
    invoice, bad, good = desk.item("1", "200.00"), desk.cash("90", "100.00"), desk.cash("91", "100.00")
    receipts = [desk.receipt(bad, value=desk.today, reversed_=True), desk.receipt(good, value=desk.today)]
    legs = [
        desk.leg(invoice, "100.00", settlement="A"), desk.leg(bad, "-100.00", settlement="A"),
        desk.leg(invoice, "100.00", settlement="B"), desk.leg(good, "-100.00", settlement="B"),
        desk.leg(invoice, "-100.00", settlement="C"), desk.leg(bad, "100.00", settlement="C"),
    ]  # fmt: skip
    assert [one.amount for one in payments([invoice, bad, good], legs, receipts)] == [Money.of(100, "EUR")]
    hanging = structs.replace(bad, offsets=invoice.id)
    assert payments([invoice, hanging], [], receipts) == ()


def test_the_day_of_cash_is_its_value_date_then_its_receipt_date_then_its_items_day(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    dated = {"posting_date": desk.today, "document_date": desk.today - timedelta(days=1)}
    cash = desk.cash("90", "100.00", offsets=invoice.id, **dated)
    receipt = structs.replace(
        desk.receipt(cash, value=desk.today - timedelta(days=3)), receipt_date=desk.today - timedelta(days=2)
    )

    def day(one: Any, *receipts: Any) -> Any:
        (found,) = payments([invoice, one], [], receipts)
        return (desk.today - found.on).days

    assert day(cash, receipt) == 3
    assert day(cash, structs.replace(receipt, value_date=None)) == 2
    assert day(cash, structs.replace(receipt, value_date=None, receipt_date=None)) == 0
    assert day(cash, structs.replace(receipt, number="other")) == 0
    assert day(structs.replace(cash, posting_date=None)) == 1


def test_the_oldest_cash_pays_first_and_what_it_leaves_pays_the_next_item(desk: Any) -> None:
    first, second, third = desk.item("1", "20.00"), desk.item("2", "60.00"), desk.item("3", "9.00")
    late, early = desk.cash("90", "70.00"), desk.cash("91", "50.00")
    undated = desk.cash("92", "9.00", overdue=None)
    receipts = [desk.receipt(late, value=desk.today), desk.receipt(early, value=desk.today - timedelta(days=5))]
    taken = (
        (first, "20.00"), (second, "60.00"), (third, "40.00"), (undated, "-9.00"), (late, "-70.00"), (early, "-50.00")
    )  # fmt: skip
    legs = [structs.replace(desk.leg(one, amount), settled_on=None) for one, amount in taken]
    found = payments([first, second, third, late, early, undated], legs, receipts)
    told = [(one.item_id, one.amount.minor, one.on and (desk.today - one.on).days) for one in found]
    assert told == [
        (first.id, 2_000, 5), (second.id, 3_000, 5), (second.id, 3_000, 0), (third.id, 4_000, 0),
    ]  # fmt: skip
    rest = payments([first, second, third, early, undated], [*legs[:4], legs[5]], receipts)
    assert [(one.item_id, one.amount.minor, one.on) for one in rest[2:]] == [(second.id, 900, None)]


def test_a_receipt_pays_whatever_kind_of_item_and_leg_its_ledger_makes_of_it_until_it_is_used_up(desk: Any) -> None:
    invoice, cash = desk.item("1", "100.00"), desk.cash("90", "100.00", kind="whole")
    legs = [desk.leg(invoice, "100.00"), desk.leg(cash, "-100.00", kind="item")]
    assert [one.amount for one in payments([invoice, cash], legs, [])] == [Money.of(100, "EUR")]
    on_account = desk.cash("91", "100.00", document_type="clearing")
    legs = [desk.leg(invoice, "100.00"), desk.leg(on_account, "-100.00", kind="item")]
    assert [one.amount for one in payments([invoice, on_account], legs, [])] == [Money.of(100, "EUR")]
    used_up = structs.replace(cash, offsets=invoice.id, open_minor=0)
    assert payments([invoice, used_up], [], []) == ()


def test_of_equal_payments_the_newest_is_the_one_that_was_taken_back(desk: Any) -> None:
    invoice, cash = desk.item("1", "300.00"), desk.cash("90", "300.00")
    days = [desk.today - timedelta(days=ago) for ago in (9, 4, 6)]
    legs = [
        leg
        for no, day in enumerate(days)
        for leg in (desk.leg(invoice, "100.00", settlement=str(no), on=day),
                    desk.leg(cash, "-100.00", settlement=str(no), on=day))
    ]  # fmt: skip
    back = [desk.leg(invoice, "-100.00", settlement="B"), desk.leg(cash, "100.00", settlement="B")]
    assert [one.settled_on for one in payments([invoice, cash], [*legs, *back], [])] == [days[0], days[2]]
    some = [desk.leg(invoice, "-150.00", settlement="B"), desk.leg(cash, "150.00", settlement="B")]
    left = payments([invoice, cash], [*legs, *some], [])
    assert [(one.settled_on, one.amount.minor) for one in left] == [(days[0], 10_000), (days[2], 5_000)]


def test_a_cent_counts(desk: Any) -> None:
    item = desk.item("1", "100.00")
    promise = desk.promise((item, "100.00"), due_in=-2)
    cent = paid(desk, item, "0.01", value_day=-3)
    assert promises.judge(promise, cent, as_of=desk.today) == "partly_kept"
    most = paid(desk, item, "99.99", value_day=-3)
    assert promises.judge(promise, most, as_of=desk.today, unapplied=Money.of("0.01", "EUR")) == "cash_seen"
    assert promises.judge(promise, [*cent, *most], as_of=desk.today) == "kept"
    assert promises.judge(promise, most, as_of=desk.today) == "partly_kept"
    part = Allocation(item_id=item.id, amount=Money.of("0.01", "EUR"))
    assert promises.record(desk.customer(), terms(desk, part), standing={item.id: item.open}).amount.minor == 1


def test_what_a_promise_says_is_kept_with_it(desk: Any) -> None:
    one, two = desk.item("1", "100.00"), desk.item("2", "50.00")
    parts = (Allocation(item_id=two.id, amount=two.open), Allocation(item_id=one.id, amount=one.open))
    said = structs.replace(terms(desk, *parts), promised_by="Ms Ito", channel="phone", evidence="call of 12 Nov")
    standing = {one.id: one.open, two.id: two.open}
    made = promises.record(desk.customer(), said, standing=standing)
    assert (made.system, made.entity, made.customer_id, made.customer_number) == (
        desk.system, "1010", desk.customer_id("C1"), "C1",
    )  # fmt: skip
    assert (made.promised_by, made.channel, made.evidence) == ("Ms Ito", "phone", "call of 12 Nov")
    assert (made.promised_on, made.promised_for, made.allocations) == (said.promised_on, said.promised_for, parts)
    assert (made.status, made.set_by, made.amount) == ("open", "us", Money.of(150, "EUR"))
    turned = promises.record(desk.customer(), structs.replace(said, allocations=parts[::-1]), standing=standing)
    assert turned.id == made.id
    later = structs.replace(said, promised_for=said.promised_for + timedelta(days=1))
    earlier = structs.replace(said, promised_on=said.promised_on - timedelta(days=1))
    others = [promises.record(desk.customer(), other, standing=standing).id for other in (later, earlier)]
    others.append(promises.record(desk.customer("C2"), said, standing=standing).id)
    others.append(promises.record(desk.customer(), structs.replace(said, allocations=parts[:1]), standing=standing).id)
    assert len({made.id, *others}) == 5


def test_a_promise_that_cannot_be_made_says_which_part_of_it_is_why(desk: Any) -> None:
    euros, dollars = desk.item("1", "100.00"), desk.item("2", "100.00", currency="USD")
    standing = {euros.id: euros.open, dollars.id: dollars.open}

    def refused(*parts: tuple[Any, str, str], due_in: int = 0, over: bool = False) -> str:
        told = tuple(Allocation(item_id=item.id, amount=Money.of(amount, unit)) for item, amount, unit in parts)
        with pytest.raises(NotAllowed) as why:
            promises.record(desk.customer(), terms(desk, *told, due_in=due_in), standing=standing, over=over)
        return str(why.value)

    yesterday = desk.today - timedelta(days=1)
    assert refused() == "a promise names at least one item"
    assert refused((euros, "1.00", "EUR"), due_in=-1) == (
        f"promised for {yesterday}, before it was promised on {desk.today}"
    )
    assert refused((euros, "1.00", "EUR"), (dollars, "1.00", "USD")) == "one currency at a time"
    assert refused((euros, "1.00", "EUR"), (euros, "2.00", "EUR")) == "an item is named twice"
    assert refused((dollars, "1.00", "EUR"), over=True) == "1.00 EUR on an item in USD"
    assert refused((euros, "0.00", "EUR"), over=True) == "0.00 EUR is not an amount to pay"
    assert refused((euros, "100.01", "EUR")) == f"100.01 EUR is more than the 100.00 EUR that stands on item {euros.id}"
    lost = desk.item("3", "1.00")
    assert refused((lost, "1.00", "EUR"), over=True) == f"item {lost.id} is not open on this account"
    part = Allocation(item_id=euros.id, amount=Money.of("100.01", "EUR"))
    made = promises.record(desk.customer(), terms(desk, part, due_in=0), standing=standing, over=True)
    assert made.amount == Money.of("100.01", "EUR")


def test_more_promised_and_disputed_than_is_open_is_found_with_both_figures_in_order(desk: Any) -> None:
    one, two, gone = desk.item("1", "100.00"), desk.item("2", "50.00"), desk.item("3", "9.00")
    said = [desk.promise((one, "60.00")), desk.promise((two, "50.00")), desk.promise((gone, "1.00"))]
    objected = [desk.dispute((one, "40.01")), desk.dispute((two, "9.00"), status="resolved")]
    ended = desk.promise((two, "50.00"), status="broken")
    found = promises.overcommitted({one.id: one.open, two.id: two.open}, promises=[*said, ended], disputes=objected)
    assert sorted((finding.record, finding.detail) for finding in found) == sorted(
        [
            (one.id, "100.01 EUR stand promised and disputed on an item of which 100.00 EUR is open"),
            (gone.id, "1.00 EUR stand promised and disputed on an item of which 0.00 EUR is open"),
        ]
    )
    assert [finding.record for finding in found] == sorted(finding.record for finding in found)
    assert {finding.remedy for finding in found} == {"withdraw or correct a promise or dispute"}
    cent = desk.promise((two, "0.01"))
    assert len(promises.overcommitted({two.id: Money.zero("EUR")}, promises=[cent], disputes=[])) == 1
    credit = {two.id: Money.of(-5, "EUR")}
    assert promises.room(credit, promises=[], disputes=[]) == credit
    assert [finding.check for finding in promises.overcommitted(credit, promises=said[1:2], disputes=[])] == ["S7"]
    dollars = {one.id: Money.of(500, "USD")}
    assert len(promises.overcommitted(dollars, promises=said[:1], disputes=[])) == 1
    assert promises.room(dollars, promises=said[:1], disputes=[]) == dollars


def test_a_promise_over_an_account_counts_money_on_any_of_its_items(desk: Any) -> None:
    item = desk.item("1", "100.00")
    promise = structs.replace(desk.promise((item, "100.00"), due_in=-2), allocations=())
    assert promises.judge(promise, paid(desk, item, "100.00", value_day=-3), as_of=desk.today) == "kept"


def test_money_of_no_day_or_another_currency_keeps_nothing(desk: Any) -> None:
    item = desk.item("1", "100.00")
    promise = desk.promise((item, "100.00"), due_in=-2)
    (money,) = paid(desk, item, "100.00", value_day=-3)
    for other in (structs.replace(money, on=None), structs.replace(money, amount=Money.of(100, "USD"))):
        assert promises.judge(promise, [other], as_of=desk.today) == "broken"
    on_the_day = structs.replace(money, settled_on=promise.promised_on)
    assert promises.judge(promise, [on_the_day], as_of=desk.today) == "kept"
