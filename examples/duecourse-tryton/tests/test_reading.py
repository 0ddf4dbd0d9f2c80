"""What a live Tryton says of customers, instalments and dunnings, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from proving.counterparty import SUBJECT

from canonical_model.collecting import Hold
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity, PaymentTerms, Person
from canonical_model.receivables import OpenItem, Settlement
from conformance.suite.bench import Bench, bench, sound

pytestmark = [pytest.mark.whole, pytest.mark.usefixtures("desk")]
TODAY = date.today()  # noqa: DTZ011 - Tryton's own day


@pytest.fixture
def books() -> Iterator[Bench]:
    with bench(SUBJECT) as made:
        yield made


def test_companies_customers_people_terms_and_rates_come_as_tryton_has_them(books: Bench) -> None:
    books.erp.desk.do("described", 3)  # type: ignore[attr-defined]
    shelf = books.synced()
    assert {(one.entity, one.name, one.functional_currency) for one in shelf.of(LegalEntity)} == {
        ("1", "Alder Trading B.V.", "EUR"), ("2", "Cedar K.K.", "JPY"),
    }  # fmt: skip
    (alder,) = [one for one in shelf.of(Customer) if one.native_key == ("1", "3")]
    assert (alder.number, alder.name, alder.country, alder.tax_id, alder.payment_terms, alder.dunning_procedure) == (
        "C001", "Alder", "NL", "NL123456782B90", "30 days", "Reminders",
    )  # fmt: skip
    people = {(one.name, one.email, one.phone) for one in shelf.of(Person) if one.customer_id == alder.id}
    assert people == {("Mrs Meyer", "ap@alder.example", ""), ("", "", "+31 20 123 4567")}
    assert {one.net_days for one in shelf.of(PaymentTerms) if one.code == "two instalments"} == {60}
    dollars = [one for one in shelf.of(ExchangeRate) if one.to_currency == "USD"]
    assert {one.from_currency for one in dollars} == {"EUR"}
    assert len(dollars) == 2
    ours = {one.trading_partner for one in shelf.of(Customer) if one.name == "Cedar K.K."}
    assert ours == {"2"}


def test_instalments_are_items_of_their_own_and_a_sent_dunning_shows_its_level(books: Bench) -> None:
    desk = books.erp.desk  # type: ignore[attr-defined]
    own = desk.do("invoice", 1, 3, "61.00", currency="EUR", term="two instalments")
    lines = {str(line[3]) for line in desk.do("lines", own)}
    late = desk.do("invoice", 1, 3, "44.00", currency="EUR", due=(TODAY - timedelta(days=35)).isoformat())
    (dunned,) = desk.do("lines", late)
    desk.do("remind", 1)
    shelf = books.items()
    parts = [one for one in shelf.of(OpenItem) if one.native_key[3] in lines]
    assert sorted((one.kind, one.open_minor, (one.due_date or TODAY) - TODAY) for one in parts) == [
        ("instalment", 3050, timedelta(days=30)), ("instalment", 3050, timedelta(days=60)),
    ]  # fmt: skip
    (item,) = [one for one in shelf.of(OpenItem) if one.native_key[3] == str(dunned[3])]
    assert (item.dunning_level, item.last_dunned_on) == (1, TODAY)


def test_a_cancelled_invoice_is_a_settlement_of_two_documents_and_a_released_block_is_gone(books: Bench) -> None:
    desk = books.erp.desk  # type: ignore[attr-defined]
    own = desk.do("invoice", 1, 3, "52.00", currency="EUR")
    (line,) = desk.do("lines", own)
    desk.do("dun", 1, line[3], blocked=True)
    shelf = books.synced()
    assert [one.subject_id for one in shelf.of(Hold)] == [shelf.item(tuple(map(str, line))).id]  # type: ignore[union-attr]
    settled = len(shelf.of(Settlement))
    desk.do("dun", 1, line[3], blocked=False)
    desk.do("cancel_invoice", own)
    sound(shelf.sync(books.reader()))
    assert shelf.of(Hold) == []
    assert len(shelf.of(Settlement)) == settled + 1
    assert shelf.item(tuple(map(str, line))).open_minor == 0  # type: ignore[union-attr]
