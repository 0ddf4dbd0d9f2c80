"""L1–L5 and L8: what is taken off, put back, spread and added up, to the last minor unit."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.as_of import open_as_of, rolled_back
from core.cash_application.exact import propose
from core.consolidation import spread
from core.fx import Factor
from core.net_open import net_of_account
from core.payments import payments
from core.promises import judge

FEW = settings(max_examples=40, deadline=None)
CENTS = st.integers(1, 50_000)
START = date(2026, 1, 1)


def euros(minor: int) -> str:
    return str(Money.from_minor(minor, "EUR").amount)


# -- L1, L8: what we apply

QUOTES = st.lists(st.tuples(st.integers(0, 4), st.integers(-1, 1)), max_size=5)


@FEW
@given(owed=st.lists(CENTS, min_size=1, max_size=4), quotes=QUOTES)
def test_l1_what_a_proposal_takes_off_items_is_the_receipt_to_the_cent_in_one_entity(
    desk: Any, owed: list[int], quotes: list[tuple[int, int]]
) -> None:
    debts = [desk.item(f"INV100{no}", euros(minor)) for no, minor in enumerate(owed)]
    cash = [
        desk.cash(f"9{no}", euros(max(1, owed[to % len(owed)] + off)), reference=f"INV100{to % len(owed)}")
        for no, (to, off) in enumerate(quotes)
    ]
    by_id = {item.id: item for item in (*debts, *cash)}
    paid: list[RecordId] = []
    for proposal in propose([*debts, *cash]):
        receipt = by_id[proposal.receipt_item_id]
        applied = sum(one.amount.minor for one in proposal.applications)
        assert applied == (-receipt.open_minor if proposal.decision == "propose" else 0)
        assert {by_id[one.item_id].entity for one in proposal.applications} <= {receipt.entity}
        assert all(one.amount <= by_id[one.item_id].open for one in proposal.applications)
        paid += [one.item_id for one in proposal.applications]
    assert len(set(paid)) == len(paid)


# -- L2: open = original less the legs on the item


@FEW
@given(opening=CENTS, later=st.lists(st.tuples(CENTS, st.integers(0, 90)), max_size=4), day=st.integers(0, 100))
def test_l2_an_opening_leg_without_a_day_counts_on_every_day(
    desk: Any, opening: int, later: list[tuple[int, int]], day: int
) -> None:
    original = opening + sum(minor for minor, _ in later) + 7
    item = desk.item("1", euros(original), posting_date=START)
    legs = [structs.replace(desk.leg(item, euros(opening), settlement="opening", kind="opening"), settled_on=None)]
    for no, (minor, on) in enumerate(later):
        legs.append(desk.leg(item, euros(minor), settlement=str(no), on=START + timedelta(days=on)))
    standing = structs.replace(item, open_minor=7, open_functional_minor=7)
    as_of = START + timedelta(days=day)
    forward = open_as_of([standing], legs, as_of=as_of, history_from=START)
    assert forward.findings == ()
    assert forward.items == tuple(rolled_back([standing], legs, as_of=as_of, history_from=START))
    assert forward.items[0].original.minor == original
    assert forward.items[0].open_minor == original - opening - sum(minor for minor, on in later if on <= day)


# -- L3: apply, then reverse


@FEW
@given(
    owed=st.lists(CENTS, min_size=1, max_size=3),
    share=st.integers(1, 100),
    one_settlement=st.booleans(),
    kept=st.booleans(),
    seen=st.permutations(range(4)),
)
def test_l3_what_is_applied_and_taken_back_leaves_the_state_before(
    desk: Any, owed: list[int], share: int, seen: list[int], *, one_settlement: bool, kept: bool
) -> None:
    """`kept`: another cash stays applied, and must not be taken for the one that was taken back."""
    items = [desk.item(str(no), euros(minor * 2), posting_date=START) for no, minor in enumerate(owed)]
    promised = [(item, euros(minor)) for item, minor in zip(items, owed, strict=True)]
    promise = desk.promise(*promised, due_in=-1, promised_on=START)
    stays = _applied(desk, items, owed, no="80", settlement="stays", way=1) if kept else []
    part = [max(1, minor * share // 100) for minor in owed]
    back = "gone" if one_settlement else "back"
    gone = [
        *_applied(desk, items, part, no="90", settlement="gone", way=1),
        *_applied(desk, items, part, no="90", settlement=back, way=-1, days=3),
    ]
    cash = [desk.cash("80", euros(sum(owed))), desk.cash("90", euros(sum(part)))]
    receipts = [desk.receipt(one, value=START + timedelta(days=place)) for place, one in enumerate(cash)]
    parts = [stays, gone[: len(gone) // 2], gone[len(gone) // 2 :], []]
    legs = [leg for place in seen for leg in parts[place]]
    before = payments([*items, *cash], stays, receipts)
    after = payments([*items, *cash], legs, receipts)
    assert sorted(after, key=lambda one: one.item_id) == sorted(before, key=lambda one: one.item_id)
    assert judge(promise, after, as_of=desk.today) == judge(promise, before, as_of=desk.today)
    assert judge(promise, after, as_of=desk.today) == ("kept" if kept else "broken")
    now = open_as_of([*items, *cash], [*stays, *gone], as_of=desk.today, history_from=None).items
    assert now == open_as_of([*items, *cash], stays, as_of=desk.today, history_from=None).items


def _applied(
    desk: Any, items: list[Any], minors: list[int], *, no: str, settlement: str, way: int, days: int = 0
) -> list[Any]:
    """Legs of one piece of cash on some items, or of taking it back."""
    on = START + timedelta(days=30 + days)
    cash = desk.cash(no, euros(sum(minors)))
    taken = [
        desk.leg(item, euros(way * minor), settlement=settlement, on=on)
        for item, minor in zip(items, minors, strict=True)
    ]
    return [*taken, desk.leg(cash, euros(-way * sum(minors)), settlement=settlement, on=on)]


# -- L4: a full settlement leaves nothing in any currency


@FEW
@given(
    functional=st.integers(1, 10**9),
    parts=st.lists(st.integers(1, 10**6), min_size=1, max_size=6),
    paid_at=st.lists(st.integers(-500, 500), min_size=6, max_size=6),
)
def test_l4_a_full_settlement_in_parts_leaves_nothing_in_either_currency(
    desk: Any, functional: int, parts: list[int], paid_at: list[int]
) -> None:
    """Each part takes its share of the book value; what it was paid at is another figure, and the rest a leg of fx."""
    original = sum(parts)
    item = desk.item("1", str(Money.from_minor(original, "USD").amount), currency="USD", books="EUR",
                     functional=euros(functional), posting_date=START)  # fmt: skip
    shares = list(spread(parts, Factor(exact=Fraction(functional, original)), source="USD", target="EUR"))
    legs = []
    for no, (minor, share, off) in enumerate(zip(parts, shares, paid_at, strict=False)):
        on, told = START + timedelta(days=no + 1), str(Money.from_minor(minor, "USD").amount)
        paid = desk.leg(item, told, settlement=str(no), on=on, amount_functional_minor=share + off)
        fx = desk.leg(item, "0", settlement=str(no), on=on, kind="fx", amount_functional_minor=-off)
        legs += [paid, fx]
    settled = structs.replace(item, open_minor=0, open_functional_minor=0)
    last = START + timedelta(days=len(parts))
    assert open_as_of([settled], legs, as_of=last, history_from=None).items == ()
    (before,) = open_as_of([settled], legs, as_of=last - timedelta(days=1), history_from=None).items
    assert (before.open_minor, before.open_functional_minor) == (parts[-1], shares[-1])


# -- L5: netting moves amounts and loses none

HANGING = st.lists(
    st.tuples(st.integers(-(10**6), 10**6), st.sampled_from(["EUR", "USD"]), st.none() | st.integers(0, 9)), max_size=9
)


@FEW
@given(lines=HANGING)
def test_l5_what_hangs_on_what_changes_no_total(desk: Any, lines: list[tuple[int, str, int | None]]) -> None:
    items = [
        desk.item(str(no), str(Money.from_minor(minor, unit).amount), currency=unit, books="EUR",
                  functional=euros(minor), offsets=None if on is None else desk.item_id(str(on)))
        for no, (minor, unit, on) in enumerate(lines)
    ]  # fmt: skip
    nets = net_of_account(items)
    for unit in ("EUR", "USD"):
        total = sum(item.open_minor for item in items if item.currency == unit)
        assert sum(net.net_minor for net in nets if net.item.currency == unit) == total
    assert sum(net.net_functional_minor for net in nets) == sum(item.open_functional_minor for item in items)
    counted = [one.id for net in nets for one in (net.item, *net.hanging)]
    assert sorted(counted) == sorted(item.id for item in items if item.is_open)


# -- L8: a settlement's payments

LEGS = st.lists(st.tuples(st.sampled_from(["invoice", "cash", "memo"]), st.integers(0, 2), CENTS), max_size=8)


@FEW
@given(legs=LEGS)
def test_l8_what_a_settlement_counts_as_paid_is_its_cash_and_no_more_than_it_took_off(
    desk: Any, legs: list[tuple[str, int, int]]
) -> None:
    made = {"invoice": desk.item, "cash": desk.cash, "memo": desk.credit_memo}
    items = {(kind, no): made[kind](f"{kind}{no}", "500.00") for kind in made for no in range(3)}
    taken = [desk.leg(items[kind, no], euros(minor if kind == "invoice" else -minor)) for kind, no, minor in legs]
    found = payments(items.values(), taken, [])
    cash = sum(minor for kind, _, minor in legs if kind == "cash")
    owed = sum(minor for kind, _, minor in legs if kind == "invoice")
    assert sum(one.amount.minor for one in found) == min(cash, owed)
    for no in range(3):
        off = sum(minor for kind, which, minor in legs if (kind, which) == ("invoice", no))
        assert sum(one.amount.minor for one in found if one.item_id == items["invoice", no].id) <= off
    assert all(one.amount.minor > 0 for one in found)
