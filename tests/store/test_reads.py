"""Reads of source records: filters, order, streams."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import Any

from msgspec import structs

from canonical_model.access import Scope
from canonical_model.identity import RecordId
from core.sums_port import AgingMeant, Meant
from store.source_reads import FETCH


def test_items_are_found_by_id_and_none_are_found_by_none(desk: Any) -> None:
    desk.read(desk.item(1), desk.settled(2, date(2026, 1, 1)), desk.item(3))
    wanted = [desk.item(1).id, desk.item(2).id, RecordId("unknown")]
    assert {item.id for item in desk.items(ids=wanted)} == set(wanted[:2])
    assert desk.items(ids=[]) == []
    assert len(desk.items()) == 3


def test_open_items_come_by_entity_customer_and_id(desk: Any) -> None:
    rows = [desk.item(n, customer_id=RecordId(f"c{n % 3}"), customer_number=str(n % 3)) for n in range(12)]
    desk.read(*rows, desk.item(1, entity="0900"), entity="")
    found = desk.open_items()
    assert found == sorted(found, key=lambda item: (item.entity, item.customer_id, item.id))
    assert {item.customer_id for item in desk.open_items(customer_id=RecordId("c1"))} == {"c1"}
    assert [item.entity for item in desk.open_items(entity="0900")] == ["0900"]


def test_settled_items_are_not_open(desk: Any) -> None:
    desk.read(desk.settled(1, date(2026, 1, 1)), desk.item(2, open_minor=-5))
    assert [item.id for item in desk.open_items()] == [desk.item(2).id]


def test_legs_after_a_day_exclude_the_day(desk: Any) -> None:
    days = (date(2026, 1, 1), date(2026, 1, 2), None)
    desk.read(*(desk.leg(number, day) for number, day in enumerate(days)))
    with desk.unit() as unit:
        assert [leg.settled_on for leg in unit.legs(settled_after=days[0])] == [days[1]]
        assert len(list(unit.legs())) == 3
        assert len(list(unit.legs(batch=1))) == 3


def test_customers_are_found_by_number(desk: Any) -> None:
    desk.read(desk.customer("C1"), desk.customer("C2"), desk.customer("C1", entity="2020"), entity="")
    with desk.unit() as unit:
        assert len(unit.customers()) == 3
        assert unit.customers(entity="2020", number="C1") == [desk.customer("C1", entity="2020")]


def test_a_stream_may_be_left_early_and_two_may_run_at_once(desk: Any) -> None:
    desk.read(*(desk.item(n) for n in range(FETCH + 10)))
    with desk.unit() as unit:
        assert len(list(islice(unit.open_items(), 3))) == 3
        first, second = unit.open_items(), unit.open_items()
        assert [next(first).id, next(second).id] == [desk.open_items()[0].id] * 2
        assert len(list(first)) == FETCH + 9


def test_sums_as_known_at_a_batch_are_of_what_was_recorded_then(desk: Any) -> None:
    item = desk.item(1)
    first = desk.read(item, desk.item(2)).batch
    desk.read(desk.item(1, open_minor=4_000, open_functional_minor=4_000), end=desk.complete)
    day = date(2026, 11, 20)
    now = AgingMeant(items=Meant(), by="entity", amounts="document", as_of=day, bounds=(0, 30))
    asked = structs.replace(now, items=Meant(batch=first))
    with desk.unit() as repository:
        assert [one.total for one in repository.aging_sums(asked)] == [20_000]
        assert [one.total for one in repository.aging_sums(now)] == [4_000]


def test_partners_and_places_are_those_of_the_customers_in_scope(desk: Any) -> None:
    desk.read(desk.customer("C1", trading_partner="2020"), desk.customer("C2"), feed="customers", sweeps=())
    with desk.unit() as repository:
        assert repository.trading_partners() == {desk.customer_id("C1"): "2020"}
        assert repository.customer_places() == {(desk.system, "1010")}
    with desk.unit(Scope(systems=None, entities=frozenset({"2020"}))) as repository:
        assert repository.trading_partners() == {}
        assert repository.customer_places() == frozenset()
