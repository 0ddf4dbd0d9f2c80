"""A desk over one fresh store: short words for what the tests of the store do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from canonical_model.access import EVERYTHING, Actor, Scope
from canonical_model.adapter import Feed, Page, ReadEnd, ReadRequest, Rejected
from canonical_model.collecting import Activity, Hold, PromiseToPay
from canonical_model.identity import RecordId, SystemUid, engine_id, source_id
from canonical_model.master_data import Customer, Person
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from core.ports import Merged
from store import Store

ACTOR = Actor(id="tester", kind="service")
SAP = SystemUid("sap-uid")
COMPLETE = ReadEnd(completeness="complete", cursor="c1")


class Desk:
    """Makes records, reads them in, asks for them."""

    actor, everything, system, complete = ACTOR, EVERYTHING, SAP, COMPLETE

    def __init__(self, store: Store, url: str) -> None:
        self.store = store
        self.url = url
        self._engine = create_engine(url)

    def item(self, number: int, *, entity: str = "1010", system: str = SAP, **fields: Any) -> OpenItem:
        key = (entity, f"{number:010}", "2026", "001")
        told: dict[str, Any] = {
            "document_id": source_id(SystemUid(system), "document", key[:3]),
            "document_no": f"{number:010}",
            "document_type": "invoice",
            "customer_id": self.customer_id("C1", entity=entity, system=system),
            "customer_number": "C1",
            "kind": "whole",
            "currency": "EUR",
            "original_minor": 10_000,
            "open_minor": 10_000,
            "functional_currency": "EUR",
            "original_functional_minor": 10_000,
            "open_functional_minor": 10_000,
            "due_date": date(2026, 10, 31),
        } | fields
        record = source_id(SystemUid(system), "open_item", key)
        return OpenItem(id=record, system=SystemUid(system), entity=entity, native_key=key, **told)

    def settled(self, number: int, on: date, **fields: Any) -> OpenItem:
        return self.item(number, open_minor=0, open_functional_minor=0, settled_on=on, **fields)

    def customer_id(self, number: str, *, entity: str = "1010", system: str = SAP) -> RecordId:
        return source_id(SystemUid(system), "customer", (entity, number))

    def customer(self, number: str, *, entity: str = "1010", system: str = SAP, **fields: Any) -> Customer:
        record = self.customer_id(number, entity=entity, system=system)
        told = {"number": number, "name": f"Customer {number}"} | fields
        return Customer(id=record, system=SystemUid(system), entity=entity, native_key=(entity, number), **told)

    def person(self, number: str, *, entity: str = "1010", system: str = SAP, **fields: Any) -> Person:
        key = (entity, number)
        told = {"customer_number": "C1", "name": "Ada Sample", "email": "ada@example.com", "phone": "+44 1"} | fields
        return Person(
            id=source_id(SystemUid(system), "person", key), system=SystemUid(system), entity=entity, native_key=key,
            customer_id=self.customer_id("C1", entity=entity, system=system), **told,
        )  # fmt: skip

    def leg(self, number: int, on: date | None, *, entity: str = "1010", system: str = SAP) -> SettlementLeg:
        key = (entity, str(number))
        return SettlementLeg(
            id=source_id(SystemUid(system), "settlement_leg", key), system=SystemUid(system), entity=entity,
            native_key=key,
            settlement_id=source_id(SystemUid(system), "settlement", key), item_id=None, kind="item", currency="EUR",
            amount_minor=5, functional_currency="EUR", amount_functional_minor=5, settled_on=on,
        )  # fmt: skip

    def settlement(self, number: int, on: date | None, *, entity: str = "1010", system: str = SAP) -> Settlement:
        key = (entity, str(number))
        return Settlement(
            id=source_id(SystemUid(system), "settlement", key), system=SystemUid(system), entity=entity, native_key=key,
            number=str(number), kind="application", settled_on=on,
        )  # fmt: skip

    def hold(self, number: str, *, entity: str = "1010", system: str = SAP, **fields: Any) -> Hold:
        told: dict[str, Any] = {
            "id": source_id(SystemUid(system), "hold", (entity, number)),
            "native_key": (entity, number),
            "scope": "customer",
            "subject_id": self.customer_id("C1"),
            "kind": "native",
            "set_by": "erp",
        } | fields
        return Hold(system=SystemUid(system), entity=entity, **told)

    def promise(self, number: str, *, entity: str = "1010", system: str = SAP, **fields: Any) -> PromiseToPay:
        told: dict[str, Any] = {
            "customer_id": self.customer_id("C1", entity=entity),
            "customer_number": "C1",
            "promised_on": date(2026, 11, 1),
            "promised_for": date(2026, 11, 20),
            "amount": Money.of("99.90", "EUR"),
            "allocations": (),
            "status": "open",
        } | fields
        record = engine_id("promise", (system, entity, number))
        return PromiseToPay(id=record, system=SystemUid(system), entity=entity, **told)

    def activity(self, number: str, *, entity: str = "1010", system: str = SAP) -> Activity:
        return Activity(
            id=engine_id("activity", (number,)), system=SystemUid(system), entity=entity, customer_number="C1",
            customer_id=self.customer_id("C1"), kind="note", text="called", actor="tester",
            happened_at=datetime(2026, 11, 20, 9, 30, 0, 123456, tzinfo=UTC),
        )  # fmt: skip

    def rejected(self, number: int, reason: str = "no currency", **fields: Any) -> Rejected:
        told: dict[str, Any] = {"entity": "1010", "payload": b"{}", "customer_number": "C1"} | fields
        key = (told["entity"], f"{number:010}", "2026", "001")
        return Rejected(stream="open_items", native_key=key, reason=reason, **told)

    @contextmanager
    def staging(self, **options: Any) -> Iterator[Any]:
        told: dict[str, Any] = {"system": SAP, "entity": "1010", "feed": "items", "sweeps": (OpenItem,)} | options
        scope, system = told.pop("scope", EVERYTHING), told.pop("system")
        legs = told.pop("items_bring_their_legs", False)
        feed = Feed(
            name=told["feed"], streams=("open_items",), per_entity=True, sweeps=told.pop("sweeps"),
            items_bring_their_legs=legs,
        )  # fmt: skip
        with self.store.staging(ACTOR, scope, system=system, feed=feed, request=ReadRequest(**told)) as staging:
            yield staging

    def read(self, *records: Any, rejected: Iterable[Rejected] = (), end: ReadEnd = COMPLETE, **options: Any) -> Merged:
        with self.staging(**options) as staging:
            staging.add(Page(records=tuple(records), rejected=tuple(rejected), read=len(records)))
            return staging.merge(end)

    @contextmanager
    def unit(self, scope: Scope = EVERYTHING) -> Iterator[Any]:
        with self.store.unit(ACTOR, scope) as repository:
            yield repository

    def open_items(self, **asked: Any) -> list[OpenItem]:
        with self.unit() as repository:
            return list(repository.open_items(**asked))

    def items(self, **asked: Any) -> list[OpenItem]:
        with self.unit() as repository:
            return list(repository.items(**asked))

    def sql(self, statement: str, **values: Any) -> Sequence[Any]:
        with self._engine.begin() as connection:
            result = connection.execute(text(statement), values)
            return result.all() if result.returns_rows else ()

    def close(self) -> None:
        self._engine.dispose()


@pytest.fixture(scope="module")
def module_desk(emptied: Callable[[], str]) -> Iterator[Desk]:
    """A desk that the tests of a file share, over what its fixture put there."""
    url = emptied()
    store = Store(url)
    opened = Desk(store, url)
    yield opened
    opened.close()
    store.close()


@pytest.fixture
def desk(store: Store, database_url: str) -> Iterator[Desk]:
    opened = Desk(store, database_url)
    yield opened
    opened.close()
