from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.money import Money
from core.deductions import advised
from core.dispute_standing import as_it_stands, by_what_they_are_the_rest_of, follows_ledger

TODAY = date(2026, 11, 12)


def settled(item: Any, **more: Any) -> Any:
    return structs.replace(item, open_minor=0, open_functional_minor=0, settled_on=TODAY, settled_by="140001", **more)


def stands(dispute: Any, *items: Any) -> Any:
    return as_it_stands(dispute, {one.id: one for one in items}, by_what_they_are_the_rest_of(items), on=TODAY)


def test_a_dispute_closes_once_the_ledger_shows_all_of_it_settled_and_opens_again_if_that_is_taken_back(
    desk: Any,
) -> None:
    first, second = desk.item("1", "100.00"), desk.item("2", "50.00")
    dispute = desk.dispute((first, "40.00"), (second, "50.00"))
    assert stands(dispute, first, second) == dispute
    half = stands(dispute, settled(first), second)
    assert (half.status, half.amount, [part.item_id for part in half.items]) == (
        "open", Money.of(50, "EUR"), [second.id],
    )  # fmt: skip
    over = stands(dispute, settled(first), settled(second))
    assert (over.status, over.closed_on, over.items) == ("resolved", TODAY, dispute.items)
    assert over.resolution.startswith("settled in the ledger: 1 by 140001 on 2026-11-12, 2 by")
    assert stands(over, settled(first), settled(second)) == over
    again = stands(over, first, settled(second))
    assert (again.status, again.closed_on, again.resolution, again.amount) == ("open", None, "", Money.of(40, "EUR"))


def test_a_dispute_goes_on_over_what_is_left_of_its_item(desk: Any) -> None:
    item = desk.item("1", "100.00")
    rest = desk.item("9", "30.00", residual_of=item.id)
    found = stands(desk.dispute((item, "40.00")), settled(item), rest)
    assert (found.status, found.amount, found.items[0].item_id) == ("open", Money.of(30, "EUR"), rest.id)


def test_what_is_known_no_more_counts_as_open_and_nobody_closes_what_others_keep(desk: Any) -> None:
    item = desk.item("1", "100.00")
    dispute = desk.dispute((item, "40.00"))
    assert stands(dispute) == dispute
    for kept in (
        structs.replace(dispute, set_by="erp"),
        structs.replace(dispute, items=()),
        structs.replace(dispute, status="resolved", resolution="credited", closed_on=TODAY),
        structs.replace(dispute, status="rejected"),
    ):
        assert not follows_ledger(kept)
        assert stands(kept, settled(item)) == kept
    undated = structs.replace(settled(item), settled_on=None, settled_by="")
    assert stands(dispute, undated).resolution == "settled in the ledger: 1"


def test_what_is_left_of_a_held_item_is_not_chased(desk: Any) -> None:
    item = desk.item("1", "100.00", overdue=30)
    rest = desk.item("9", "60.00", overdue=30, residual_of=item.id)
    dispute = desk.dispute((item, "60.00"))
    decision = desk.decide(desk.view(rest, disputes=(dispute,)))
    assert decision.move == "pause"
    assert desk.decide(desk.view(rest)).move == "push"
    legal = desk.hold(item, kind="legal")
    assert desk.decide(desk.view(rest, holds=(legal,))).move == "escalate"


@pytest.mark.parametrize(("days", "verdict"), [(0, "credit"), (1, "charge_back")])
def test_a_discount_is_credited_while_the_terms_grant_it_and_charged_back_afterwards(
    desk: Any, days: int, verdict: str
) -> None:
    item = desk.item("1", "100.00", discount_until=TODAY - timedelta(days=days))
    dispute = desk.dispute((item, "3.00"), reason="discount_taken")
    assert advised(dispute, (item,), (item,)).verdict == verdict
    bare = desk.item("2", "100.00")
    assert advised(dispute, (item, bare), (item, bare)) == ("find_out", "look at the terms that were agreed")


def test_a_duplicate_is_credited_where_its_twin_is_open(desk: Any) -> None:
    item = desk.item("1", "100.00", reference="PO-1")
    twin, other = desk.item("2", "100.00", reference="PO-1"), desk.item("3", "100.00", reference="PO-2")
    dispute = desk.dispute((item, "100.00"), reason="duplicate")
    found = advised(dispute, (item,), (item, other, twin))
    assert found == ("credit", "2 is of the same amount, day and reference")
    assert advised(dispute, (item,), (item, other)).verdict == "find_out"
    nameless = desk.item("4", "100.00", reference="")
    assert advised(dispute, (nameless,), (nameless, desk.item("5", "100.00", reference=""))).verdict == "find_out"


def test_what_was_paid_is_applied_where_so_much_cash_stands_on_the_account(desk: Any) -> None:
    item = desk.item("1", "100.00")
    dispute = desk.dispute((item, "100.00"), reason="already_paid")
    assert advised(dispute, (item,), (item, desk.cash("2", "100.00"))).verdict == "apply_cash"
    assert advised(dispute, (item,), (item, desk.cash("2", "99.99"))).verdict == "find_out"


def test_where_the_books_say_nothing_it_is_said_what_to_ask_for(desk: Any) -> None:
    item = desk.item("1", "100.00")
    asked = advised(desk.dispute((item, "9.00"), reason="damaged"), (item,), (item,))
    assert asked == ("find_out", "ask for pictures and the carrier's note")
    other = advised(desk.dispute((item, "9.00"), reason="other"), (item,), (item,))
    assert other.because == "ask the customer what is wrong"
