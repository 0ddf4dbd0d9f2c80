"""Invoices with instalments: an item each, with its own due day, read against the books to the cent."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from msgspec import structs

from adapters.kit.throttle import Unlimited
from adapters.netsuite.reader import NetSuiteReader
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.receivables import Document, OpenItem, Settlement, SettlementLeg
from conformance.suite.sap_books import BUYER, HOME, small_books
from simulators.books import Books, Cash, ItemKey, Sale
from simulators.books.generate import AS_OF
from simulators.books.history import Counts, write_history
from simulators.books.inputs import Part
from simulators.books.market import add_rates
from simulators.books.population import populate
from simulators.netsuite import Options, RunningServer, kept, serve
from simulators.netsuite.ledger import transactions
from simulators.netsuite.shown import parts_of

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
ENTITIES = ("1", "2", "3", "4")
RECORD = "/services/rest/record/v1/invoice/"


def cents(amount: Decimal, currency: str) -> int:
    return int(amount.scaleb(exponent_of(currency)))


@pytest.fixture(scope="module")
def many() -> Books:
    """Generated books, in which some instalments are paid, in part or whole."""
    rng, made = Random(3), Books(as_of=AS_OF)
    counts = Counts(customers=60, open_invoices=900, cleared_invoices=30, specials=1)
    profiles = populate(made, count=counts.customers, rng=rng)
    add_rates(made, rng=rng)
    write_history(made, profiles, counts=counts, rng=rng)
    documents = [one for one in made.documents.values() if any(line.kind == "instalment" for line in one.lines)]
    for number, document in enumerate(documents):
        if number % 3 == 2:
            continue
        first, second, *_ = [document.item_key(line) for line in document.lines if line.is_item and line.is_open]
        told = made.item(first)
        cash = Cash(
            entity=first.entity, customer=told.branch or told.customer, amount=told.amount,
            currency=document.currency, received_on=AS_OF,
        )  # fmt: skip
        made.post_payment(cash, today=AS_OF, clears=[first])
        if number % 3 == 1:
            made.post_partial(structs.replace(cash, amount=Decimal(7)), on=second, today=AS_OF)
    return made


@pytest.fixture(scope="module")
def split(many: Books, credentials: Any) -> Iterator[RunningServer]:
    with serve(many, credentials=credentials, clock=lambda: NOW, options=Options(instalments=True)) as server:
        yield server


@pytest.fixture(scope="module")
def whole(split: RunningServer, read: Any, settings_of: Any) -> dict[str, Any]:
    """The items of every subsidiary, read once."""
    environment = Environment(
        system=SystemUid("ns"), name="the-account", now=lambda: NOW, sleep=lambda _: None, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="test", kind="service"),
    )  # fmt: skip
    reader = NetSuiteReader(settings_of(split), environment)
    found = {entity: read(reader, "items", entity) for entity in ENTITIES}
    reader.close()
    return found


def shown_keys(books: Books) -> dict[tuple[str, ...], Any]:
    """Native key → what the books say of it: a transaction, or one instalment of one."""
    own, found = kept(books), {}
    for shown, part in parts_of(transactions(books, instalments=True)[0]):
        key = (str(own.id_of("subsidiary", shown.key.entity)), str(own.id_of("transaction", shown.key)))
        if shown.amount:  # an exchange difference alone is nobody's item
            several = (str(part.place),) if shown.instalments else ("0",) if shown.kind == "Journal" else ()
            found[(*key, *several)] = part
    return found


def test_each_instalment_has_the_books_amounts_and_due_day(whole: dict[str, Any], many: Books) -> None:
    expected = {
        key: (
            cents(part.amount, part.document.currency), cents(part.open, part.document.currency),
            part.line.due_on if part.kind == "CustInvc" else None, part.line.kind == "instalment",
        )
        for key, part in shown_keys(many).items()
    }  # fmt: skip
    found = {
        item.native_key: (
            item.original_minor, item.open_minor, item.due_date if item.document_type == "invoice" else None,
            item.kind == "instalment",
        )
        for reading in whole.values() for item in reading.of(OpenItem)
    }  # fmt: skip
    assert found == expected
    instalments = [key for key, told in expected.items() if told[3]]
    assert len(instalments) >= 27
    assert len({due for _, _, due, one in expected.values() if one}) > 10


def test_open_items_add_up_to_the_books_per_subsidiary_currency_and_due_day(whole: dict[str, Any], many: Books) -> None:
    own, expected, found = kept(many), Counter[Any](), Counter[Any]()
    for part in shown_keys(many).values():
        if part.line.kind == "instalment":
            where = (str(own.id_of("subsidiary", part.key.entity)), part.document.currency, part.line.due_on)
            expected[where] += cents(part.open, part.document.currency)
    for reading in whole.values():
        for item in reading.of(OpenItem):
            if item.kind == "instalment":
                found[item.entity, item.currency, item.due_date] += item.open_minor
    assert +found == +expected
    totals: Counter[Any] = Counter()
    for reading in whole.values():
        for item in reading.of(OpenItem):
            totals[item.entity, item.currency] += item.open_minor
    assert {key: total for key, total in totals.items() if total} == {
        (str(own.id_of("subsidiary", entity)), currency): cents(total, currency)
        for (entity, currency), total in many.receivable_totals().items() if total
    }  # fmt: skip


def test_functional_amounts_are_the_books_too(whole: dict[str, Any], many: Books) -> None:
    expected = shown_keys(many)
    for reading in whole.values():
        for item in reading.of(OpenItem):
            if item.kind == "instalment":
                part, home = expected[item.native_key], item.functional_currency
                assert item.original_functional_minor == cents(part.functional, home)
                assert item.open_functional_minor == cents(part.open_functional, home)


def test_legs_of_each_instalment_are_what_is_settled_of_it(whole: dict[str, Any]) -> None:
    settled = 0
    for reading in whole.values():
        taken: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        for leg in reading.of(SettlementLeg):
            taken[leg.item_id][0] += leg.amount_minor
            taken[leg.item_id][1] += leg.amount_functional_minor
        for item in reading.of(OpenItem):
            document, functional = taken.get(item.id, [0, 0])
            assert item.open_minor == item.original_minor - document
            assert item.open_functional_minor == item.original_functional_minor - functional
            settled += item.kind == "instalment" and bool(document)
        assert {leg.settlement_id for leg in reading.of(SettlementLeg)} == {s.id for s in reading.of(Settlement)}
    assert settled >= 6


def test_legs_of_a_settlement_add_up_to_nothing_in_their_currency(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        sums: Counter[Any] = Counter()
        for leg in reading.of(SettlementLeg):
            sums[leg.settlement_id, leg.currency] += leg.amount_minor
        assert not any(sums.values())


def test_a_reading_with_instalments_is_complete_and_netsuites_totals_agree(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        assert reading.rejected == []
        assert (reading.end.completeness, reading.end.findings) == ("complete", ())


def test_instalments_are_of_one_document(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        documents = Counter(document.id for document in reading.of(Document))
        assert set(documents.values()) <= {1}
        assert {item.document_id for item in reading.of(OpenItem) if item.kind == "instalment"} <= set(documents)


def test_one_record_is_asked_for_an_invoice_with_instalments_and_none_for_others(
    split: RunningServer, whole: dict[str, Any]
) -> None:
    asked = [seen.target for seen in split.requests if seen.target.startswith(RECORD)]
    invoices = {
        item.native_key[1]
        for reading in whole.values() for item in reading.of(OpenItem) if item.kind == "instalment"
    }  # fmt: skip
    assert Counter(path.removeprefix(RECORD).partition("?")[0] for path in asked) == Counter(invoices)


class Desk:
    """Small books of an account with the feature, a reader, and people."""

    def __init__(self, books: Books, server: RunningServer, reader: NetSuiteReader, beside: tuple[Any, Any]) -> None:
        self.books, self.server, self.reader = books, server, reader
        self.clock, self._read = beside
        self.cursor = ""

    def read(self, mode: str = "full", feed: str = "items", **more: Any) -> Any:
        found = self._read(self.reader, feed, "1", mode=mode, cursor=self.cursor, **more)
        self.cursor = found.end.cursor or self.cursor
        return found

    def invoice(self, *amounts: str) -> list[ItemKey]:
        """Instalments a month apart."""
        total = sum(map(Decimal, amounts))
        sale = Sale(entity=HOME, customer=BUYER, amount=total, currency="EUR", document_date=DAY)
        parts = [Part(amount=Decimal(one), due_on=DAY + timedelta(days=30 * n)) for n, one in enumerate(amounts)]
        document = self.books.post_instalments(sale, parts, today=DAY)
        keys = [document.item_key(line) for line in document.lines if line.is_item]
        kept(self.books).stamps["transaction", keys[0]] = self.clock.now() - timedelta(days=2)
        return keys

    def cash(self, amount: str) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=Decimal(amount), currency="EUR", received_on=DAY)

    def id(self, keys: list[ItemKey]) -> str:
        return str(kept(self.books).id_of("transaction", keys[0]))

    def instalments(self, found: Any, keys: list[ItemKey]) -> dict[str, OpenItem]:
        own = ("1", self.id(keys))
        items = {item.native_key[2]: item for item in found.of(OpenItem) if item.native_key[:2] == own}
        return dict(sorted(items.items()))


@pytest.fixture
def books() -> Books:
    return small_books()


@pytest.fixture
def desk(books: Books, connect: Any, small: Any, clock: Any, read: Any) -> Iterator[Desk]:
    with small(books, clock, instalments=True) as server:
        yield Desk(books, server, connect(server, page_size=3), (clock, read))


def test_instalments_fall_due_one_after_the_other(desk: Desk) -> None:
    keys = desk.invoice("40.00", "35.00", "25.01")
    found = desk.instalments(desk.read(), keys)
    assert [(one.open_minor, one.due_date) for one in found.values()] == [
        (4000, DAY), (3500, DAY + timedelta(days=30)), (2501, DAY + timedelta(days=60)),
    ]  # fmt: skip
    assert {one.kind for one in found.values()} == {"instalment"}


def test_part_payments_stand_on_the_instalment_they_are_applied_to(desk: Desk) -> None:
    """Applied to the second one while the first is open: the lines say so, no order has to be guessed."""
    keys = desk.invoice("40.00", "35.00")
    credit = desk.books.post_unapplied(desk.cash("12.34"), today=DAY)
    key = next(credit.item_key(line) for line in credit.lines if line.is_item)
    desk.books.apply(key, keys[1], amount=Decimal("12.34"), today=DAY)
    reading = desk.read()
    found = desk.instalments(reading, keys)
    assert [one.open_minor for one in found.values()] == [4000, 2266]
    legs = [leg for leg in reading.of(SettlementLeg) if leg.item_id in {one.id for one in found.values()}]
    assert [(leg.item_id, leg.amount_minor) for leg in legs] == [(found["1"].id, 1234)]


def test_a_reading_of_changes_sees_an_instalment_paid(desk: Desk) -> None:
    keys = desk.invoice("40.00", "35.00")
    first = desk.read()
    desk.clock.time += timedelta(hours=6)
    desk.books.post_payment(desk.cash("40.00"), today=DAY, clears=[keys[0]])
    changed = desk.read("changes")
    found = desk.instalments(changed, keys)
    assert [one.open_minor for one in found.values()] == [0, 3500]
    assert found["1"].native_key in changed.open_keys
    assert found["0"].native_key not in changed.open_keys
    assert {one.id for one in found.values()} == {one.id for one in desk.instalments(first, keys).values()}
    (leg,) = [leg for leg in changed.of(SettlementLeg) if leg.item_id == found["0"].id]
    assert leg.amount_minor == 4000


def test_keys_and_ids_stay_when_instalments_are_settled_one_by_one(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00", "30.00")
    seen = set()
    for key, amount in zip(keys, ("10.00", "20.00", "30.00"), strict=True):
        seen.add(tuple((one.id, one.native_key, one.due_date) for one in desk.instalments(desk.read(), keys).values()))
        desk.books.post_payment(desk.cash(amount), today=DAY, clears=[key])
    seen.add(tuple((one.id, one.native_key, one.due_date) for one in desk.instalments(desk.read(), keys).values()))
    assert len(seen) == 1


def test_instalments_are_found_by_their_keys(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00")
    natives = tuple(one.native_key for one in desk.instalments(desk.read(), keys).values())
    found = desk.read("keys", keys=natives[:1])
    assert {one.native_key for one in found.of(OpenItem)} == set(natives)


def test_a_locked_invoice_goes_to_quarantine_with_its_reason(desk: Desk) -> None:
    """Whatever was known of it is kept, and no item with one due date takes its place."""
    keys = desk.invoice("10.00", "20.00")
    natives = {one.native_key for one in desk.instalments(desk.read(), keys).values()}
    desk.server.lock_record("invoice", int(desk.id(keys)))
    found = desk.read()
    assert desk.instalments(found, keys) == {}
    own = ("1", desk.id(keys))
    assert not [one for one in found.of(OpenItem) if one.native_key == own]
    rejected = {one.native_key: one for one in found.rejected}
    assert rejected.keys() == {own, *natives}
    assert "locked by a user defined workflow" in rejected[own].reason
    assert rejected[own].customer_number == BUYER
    assert found.end.completeness == "complete"
    asked = desk.read("keys", keys=tuple(natives))
    assert {one.native_key for one in asked.rejected} == {own, *natives}


def test_what_an_invoice_says_is_said_of_each_of_its_instalments(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00")
    desk.books.change_item(keys[0], today=DAY, dunning_block="P")
    kept(desk.books).promised[keys[0]] = "2026-12-05"
    items = desk.instalments(desk.read(), keys)
    holds = desk.read(feed="holds").of(Hold)
    assert {(hold.subject_id, hold.kind) for hold in holds} == {
        (one.id, kind) for one in items.values() for kind in ("native", "promise")
    }
    assert len({hold.id for hold in holds}) == 4


def test_holds_of_a_locked_invoice_with_instalments_go_to_quarantine(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00")
    desk.books.change_item(keys[0], today=DAY, dunning_block="P")
    desk.server.lock_record("invoice", int(desk.id(keys)))
    found = desk.read(feed="holds")
    assert found.of(Hold) == []
    assert [(one.stream, one.native_key) for one in found.rejected] == [("holds", ("1", desk.id(keys)))]


def test_with_the_setting_off_an_invoice_is_one_item_and_no_record_is_asked_for(
    desk: Desk, connect: Any, read: Any
) -> None:
    keys = desk.invoice("10.00", "20.00")
    found = read(connect(desk.server, instalments=False), "items", "1")
    (item,) = [one for one in found.of(OpenItem) if one.native_key[:2] == ("1", desk.id(keys))]
    assert (item.native_key, item.kind, item.open_minor) == (("1", desk.id(keys)), "whole", 3000)
    assert not [seen for seen in desk.server.requests if seen.target.startswith(RECORD)]
    assert found.end.findings == ()


def test_a_column_that_says_who_has_instalments_is_missed_where_the_feature_is_on(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00")
    desk.server.hide(("term", "installment"))
    found = desk.read()
    assert [one.kind for one in found.of(OpenItem) if one.native_key == ("1", desk.id(keys))] == ["whole"]
    assert found.end.findings == ("term lacks installment",)


def test_an_account_without_the_feature_misses_nothing(connect: Any, small: Any, clock: Any, read: Any) -> None:
    with small(small_books(), clock) as server:
        found = read(connect(server), "items", "1")
        assert found.end.findings == ()


def test_ids_are_made_of_subsidiary_transaction_and_line(desk: Desk) -> None:
    keys = desk.invoice("10.00", "20.00")
    for line, item in desk.instalments(desk.read(), keys).items():
        assert item.native_key == ("1", desk.id(keys), line)
        assert item.id == source_id(item.system, "open_item", item.native_key)
        assert item.document_id == source_id(item.system, "document", item.native_key[:2])
