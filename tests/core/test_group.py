from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from canonical_model.money import Money
from core.account import FamilyCredit
from core.consolidation import consolidate
from core.family import by_family, credits_in_family, families, free_credit
from core.group_aging import group_aging
from core.parties import parties, party_of
from core.policy import DEFAULT_POLICY

BOOKS = {"1010": "EUR", "2020": "USD", "3030": "JPY"}
LINE = st.tuples(
    st.sampled_from(sorted(BOOKS)),
    st.integers(-(10**9), 10**9),
    st.sampled_from(["C1", "C2"]),
    st.sampled_from(["", "", "1010", "2020", "9999"]),
    st.integers(-50, 150),
)


def built(desk: Any, lines: list[tuple[str, int, str, str, int]]) -> list[Any]:
    items = [
        desk.item(
            str(no),
            f"{Money.from_minor(minor, BOOKS[entity]).amount:f}",
            entity=entity,
            currency=BOOKS[entity],
            customer=customer,
            trading_partner=partner or None,
            overdue=overdue,
        )
        for no, (entity, minor, customer, partner, overdue) in enumerate(lines)
    ]
    return sorted(items, key=lambda item: (item.entity, item.customer_id, item.id))


def rates(desk: Any) -> Any:
    return desk.rates(desk.rate("USD", "EUR", "0.91357"), desk.rate("EUR", "JPY", "161.237"))


@given(lines=st.lists(LINE, max_size=15))
def test_l7_the_group_total_is_every_entity_converted_once_without_intercompany(desk: Any, lines: list[Any]) -> None:
    items = built(desk, lines)
    found = consolidate(items, currency="EUR", rates=rates(desk), on=desk.today)
    expected = Money.zero("EUR")
    for entity, currency in BOOKS.items():
        own = sum(item.open_functional_minor for item in items if item.entity == entity and not item.trading_partner)
        expected += rates(desk).convert(Money.from_minor(own, currency), "EUR", on=desk.today).amount
    assert found.total == expected
    within = sum(item.open_functional_minor for item in items if item.trading_partner and item.entity == "2020")
    assert sum(row.functional.minor for row in found.eliminated if row.entity == "2020") == within
    assert sum(row.items for row in found.eliminated) == sum(1 for item in items if item.trading_partner)


@given(lines=st.lists(LINE, max_size=15), by=st.sampled_from(["entity", "customer", "currency", "system", "party"]))
def test_l7_group_aging_adds_up_to_the_group_total_whatever_it_is_grouped_by(
    desk: Any, lines: list[Any], by: Any
) -> None:
    items = built(desk, lines)
    found = group_aging(
        items, as_of=desk.today, bounds=DEFAULT_POLICY.buckets, by=by, currency="EUR", rates=rates(desk)
    )
    rows = found.aging.rows
    assert sum((row.total + row.unapplied).minor for row in rows) == found.consolidated.total.minor
    assert all(row.total.minor == sum(bucket.amount.minor for bucket in row.buckets) for row in rows)


def test_an_entity_without_a_rate_is_missing_from_the_total_and_said_to_be(desk: Any) -> None:
    items = [desk.item("1", "10.00"), desk.item("2", "10.00", entity="2020", currency="CHF")]
    found = consolidate(items, currency="EUR", rates=rates(desk), on=desk.today)
    assert found.total == Money.of(10, "EUR")
    assert found.incomplete
    assert [(one.check, one.entity) for one in found.findings] == [("no_rate", "2020")]
    aged = group_aging(items, as_of=desk.today, bounds=(0,), by="entity", currency="EUR", rates=rates(desk))
    assert [(row.key, row.incomplete) for row in aged.aging.rows] == [("1010", False), ("2020", True)]


def test_the_customers_trading_partner_stands_in_for_an_item_that_names_none(desk: Any) -> None:
    item = desk.item("1", "10.00")
    found = consolidate([item], currency="EUR", rates=rates(desk), on=desk.today, partners={item.customer_id: "2020"})
    assert found.total == Money.zero("EUR")
    assert [(row.entity, row.partner, row.group) for row in found.eliminated] == [("1010", "2020", Money.of(10, "EUR"))]


def test_customers_with_one_tax_id_are_one_party_over_ledgers_and_a_name_joins_nobody(desk: Any) -> None:
    first = desk.customer("A", tax_id="DE 123.456.789", name="Nordwind Handel GmbH")
    second = desk.customer("B", entity="2020", tax_id="de123456789", name="NORDWIND HANDEL")
    third = desk.customer("C", name="Nordwind Handel GmbH")
    found = party_of(parties([first, second, third]))
    assert found[first.id] == found[second.id]
    assert found[third.id] != found[first.id]


def test_placeholder_ids_join_nobody_and_unlike_names_are_shown_to_a_person(desk: Any) -> None:
    blanks = [desk.customer(no, tax_id=text) for no, text in (("A", "00000000"), ("B", "00000000"), ("C", "N/A"))]
    assert len(parties(blanks)) == 3
    unlike = [
        desk.customer("A", tax_id="DE123456789", name="Bakery"),
        desk.customer("B", tax_id="DE123456789", name="Zoo"),
    ]
    assert [party.review for party in parties(unlike)] == [True]


def test_parties_do_not_depend_on_the_order_of_customers(desk: Any) -> None:
    chain = [
        desk.customer("A", tax_id="DE123456789"),
        desk.customer("B", tax_id="DE123456789", registration_id="HRB 12345"),
        desk.customer("C", registration_id="HRB12345"),
    ]
    assert parties(chain) == parties(chain[::-1])
    assert len(parties(chain)) == 1


def test_a_relatives_surplus_is_family_credit_and_what_it_owes_itself_is_not(desk: Any) -> None:
    parent, child = desk.customer("P"), desk.customer("K", parent="P")
    alone = desk.customer("X")
    related = families([parent, child, alone])
    items = [desk.cash("1", "80.00", customer="P"), desk.item("2", "30.00", customer="P")]
    free = by_family(free_credit(items, policy=DEFAULT_POLICY), related)
    assert [credit.amount for credit in credits_in_family(child.id, families=related, free=free)] == [
        Money.of(50, "EUR")
    ]
    assert credits_in_family(parent.id, families=related, free=free) == ()
    assert credits_in_family(alone.id, families=related, free=free) == ()


def test_a_family_is_also_who_shares_a_payer_or_an_official_id(desk: Any) -> None:
    shop, office = desk.customer("S", payer="Z"), desk.customer("O", payer="Z")
    here, there = desk.customer("A", tax_id="DE123456789"), desk.customer("B", entity="2020", tax_id="DE123456789")
    related = families([shop, office, here, there, desk.customer("X")])
    assert related[shop.id] == related[office.id]
    assert related[here.id] == related[there.id] != related[shop.id]
    assert desk.customer_id("X") not in related


def test_credit_of_a_family_is_no_down_payment_no_money_adrift_that_is_owed_and_nothing_where_more_is_owed(
    desk: Any,
) -> None:
    items = [
        desk.item("1", "-90.00", kind="down_payment", customer="P"),
        desk.item("2", "70.00", kind="unapplied", customer="P"),
        desk.cash("3", "20.00", customer="Q"), desk.item("4", "30.00", customer="Q"),
        desk.cash("5", "8.00", customer="R"), desk.cash("6", "2", customer="R", currency="JPY"),
    ]  # fmt: skip
    free = free_credit(items, policy=DEFAULT_POLICY)
    assert {of: [str(one.amount) for one in credits_] for of, credits_ in free.items()} == {
        desk.customer_id("R"): ["8.00 EUR", "2 JPY"]
    }


def test_free_credit_of_customers_alone_is_no_familys(desk: Any) -> None:
    one, two = desk.customer_id("C1"), desk.customer_id("C2")
    credit = FamilyCredit(system=desk.system, entity="1010", customer_number="C1", amount=Money.of("5.00", "EUR"))
    assert by_family({one: (credit,), two: (credit,)}, {one: "f"}) == {"f": ((one, (credit,)),)}
