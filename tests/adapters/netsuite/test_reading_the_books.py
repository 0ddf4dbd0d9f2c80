"""Four subsidiaries, seven currencies, ten thousand transactions: what is read is what the books say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from adapters.kit.throttle import Unlimited
from adapters.netsuite.reader import NetSuiteReader
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import (
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.receivables import Document, OpenItem, Receipt, Settlement, SettlementLeg
from simulators.books import Books
from simulators.netsuite import RunningServer, kept
from simulators.netsuite.database import ACCOUNT_ZONE
from simulators.netsuite.ledger import transactions

ENTITIES = ("1", "2", "3", "4")


@pytest.fixture(scope="package")
def minor() -> Callable[[Decimal, str], int]:
    return lambda amount, currency: int(amount.scaleb(exponent_of(currency)))


@pytest.fixture(scope="package")
def codes(books: Books) -> dict[str, str]:
    """The books' code of a subsidiary → its internal id."""
    return {code: str(kept(books).id_of("subsidiary", code)) for code in books.entities}


@pytest.fixture(scope="package")
def whole(sound: RunningServer, read: Any, settings_of: Any) -> dict[str, Any]:
    """The items of every subsidiary, read once."""
    environment = Environment(
        system=SystemUid("ns"), name="the-account", now=lambda: datetime(2026, 11, 20, 18, tzinfo=UTC),
        sleep=lambda _: None, slots=Unlimited(), bucket=Unlimited(), actor=Actor(id="test", kind="service"),
    )  # fmt: skip
    reader = NetSuiteReader(settings_of(sound), environment)
    found = {entity: read(reader, "items", entity) for entity in ENTITIES}
    reader.close()
    return found


def items_of(whole: dict[str, Any]) -> list[OpenItem]:
    return [item for reading in whole.values() for item in reading.of(OpenItem)]


def test_open_items_add_up_to_the_books_per_subsidiary_and_currency(
    whole: dict[str, Any], books: Books, codes: dict[str, str], minor: Any
) -> None:
    sums: defaultdict[tuple[str, str], int] = defaultdict(int)
    for item in items_of(whole):
        sums[item.entity, item.currency] += item.open_minor
    expected = {
        (codes[entity], currency): minor(total, currency)
        for (entity, currency), total in books.receivable_totals().items()
        if total
    }
    assert {key: total for key, total in sums.items() if total} == expected


def test_open_items_tie_out_to_every_control_account(
    reader: NetSuiteReader, whole: dict[str, Any], read: Any, books: Books, codes: dict[str, str], minor: Any
) -> None:
    sums: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for item in items_of(whole):
        sums[item.entity, item.control_account, item.functional_currency] += item.open_functional_minor
    stated = {}
    for entity in ENTITIES:
        for balance in read(reader, "balances", entity).of(ControlBalance):
            stated[balance.entity, balance.gl_account, balance.currency] = balance.balance_minor
    in_the_books = {
        (codes[entity], account, currency): minor(total, currency)
        for (entity, account, currency), total in books.control_balances().items()
    }
    assert stated == in_the_books
    assert {key: total for key, total in sums.items() if total} == {key: t for key, t in stated.items() if t}


def test_netsuites_own_total_of_open_items_is_what_was_read(
    whole: dict[str, Any], sound: RunningServer, minor: Any
) -> None:
    """Not our statement, but the one that the guide has for the nightly comparison."""
    statement = (
        "SELECT tl.subsidiary, k.symbol, SUM(COALESCE(t.foreignamountunpaid, 0)), "
        "SUM(COALESCE(t.foreignpaymentamountunused, 0)) FROM transaction t JOIN transactionline tl ON "
        "(tl.transaction = t.id AND tl.mainline = 'T') JOIN currency k ON (k.id = t.currency) "
        "WHERE t.posting = 'T' AND t.voided = 'F' GROUP BY tl.subsidiary, k.symbol"
    )
    _, rows = sound._face._database.run(statement, (), now=datetime(2026, 11, 20, tzinfo=UTC))
    sums: defaultdict[tuple[str, str], int] = defaultdict(int)
    for item in items_of(whole):
        if len(item.native_key) == 2:  # journals have no header amounts
            sums[item.entity, item.currency] += item.open_minor
    assert {(str(entity), currency): minor(Decimal(unpaid) - Decimal(unused), currency)
            for entity, currency, unpaid, unused in rows} == dict(sums)  # fmt: skip


def test_every_transaction_comes_once_with_the_books_figures(
    whole: dict[str, Any], books: Books, codes: dict[str, str], minor: Any
) -> None:
    expected = {}
    for key, shown in transactions(books)[0].items():
        native = (codes[key.entity], str(kept(books).id_of("transaction", key)))
        if not shown.amount:  # an exchange difference alone
            continue
        native = (*native, "0") if shown.kind == "Journal" else native
        currency = shown.document.currency
        expected[native] = (minor(shown.amount, currency), minor(shown.open, currency), shown.line.customer)
    found = items_of(whole)
    assert len(found) == len(expected)
    assert {i.native_key: (i.original_minor, i.open_minor, i.customer_number) for i in found} == expected


def test_a_residual_is_no_item_of_its_own(books: Books) -> None:
    residuals = [key for document, line in books.items() if line.kind == "residual"
                 for key in [document.item_key(line)]]  # fmt: skip
    assert residuals
    assert not set(residuals) & set(transactions(books)[0])


def test_settlements_take_off_exactly_what_was_settled_in_both_currencies(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        taken: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        for leg in reading.of(SettlementLeg):
            taken[leg.item_id][0] += leg.amount_minor
            taken[leg.item_id][1] += leg.amount_functional_minor
        for item in reading.of(OpenItem):
            document, functional = taken.get(item.id, [0, 0])
            assert item.open_minor == item.original_minor - document
            assert item.open_functional_minor == item.original_functional_minor - functional
        assert {leg.settlement_id for leg in reading.of(SettlementLeg)} == {s.id for s in reading.of(Settlement)}


def test_legs_of_a_settlement_add_up_to_nothing_in_their_currency(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        sums: defaultdict[tuple[str, str], int] = defaultdict(int)
        for leg in reading.of(SettlementLeg):
            sums[leg.settlement_id, leg.currency] += leg.amount_minor
        assert not {key: total for key, total in sums.items() if total}


def test_receipts_are_the_books_payments(whole: dict[str, Any], books: Books, minor: Any) -> None:
    expected: defaultdict[str, int] = defaultdict(int)
    for shown in transactions(books)[0].values():
        if shown.kind in {"CustPymt", "CustDep"}:
            expected[shown.document.currency] += minor(shown.amount, shown.document.currency)
    found: defaultdict[str, int] = defaultdict(int)
    for reading in whole.values():
        for receipt in reading.of(Receipt):
            found[receipt.currency] += receipt.amount_minor
    assert dict(found) == dict(expected)


def test_unapplied_payments_and_credits_stand_with_their_rest(whole: dict[str, Any]) -> None:
    open_items = [item for item in items_of(whole) if item.is_open]
    kinds = {item.document_type for item in open_items if item.open_minor < 0}
    assert {"receipt", "credit_memo", "down_payment"} <= kinds
    assert all(item.kind == "unapplied" for item in open_items if item.document_type == "receipt")
    assert all(not item.collectible for item in open_items if item.open_minor < 0)


def test_part_paid_invoices_are_open_with_their_rest(whole: dict[str, Any]) -> None:
    assert [i for i in items_of(whole) if 0 < i.open_minor < i.original_minor and i.document_type == "invoice"]


def test_nothing_of_the_books_is_unreadable(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        assert reading.rejected == []
        assert (reading.end.completeness, reading.end.reason, reading.end.findings) == ("complete", "", ())


def test_documents_come_once(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        documents = [document.native_key for document in reading.of(Document)]
        assert len(documents) == len(set(documents))


def test_subsidiaries_without_the_elimination_one_are_the_entities(
    reader: NetSuiteReader, read: Any, books: Books
) -> None:
    found = read(reader, "entities").of(LegalEntity)
    assert {(one.name, one.country, one.functional_currency) for one in found} == {
        (one.name, one.country, one.currency) for one in books.entities.values()
    }
    (root,) = [one.entity for one in found if one.parent is None]
    assert [one.parent for one in found if one.entity != root] == [root] * 3


def test_customers_are_the_books_customers_of_that_subsidiary(
    reader: NetSuiteReader, read: Any, books: Books, codes: dict[str, str]
) -> None:
    found = {one.number: one for one in read(reader, "customers", codes["DE01"]).of(Customer)}
    expected = {number: one for (entity, number), one in books.customers.items() if entity == "DE01"}
    assert found.keys() == expected.keys()
    for number, one in found.items():
        told = expected[number]
        assert (one.name, one.language, one.parent) == (told.name, told.language, told.head_office)
        assert (one.country, one.street, one.postal_code, one.city) == (
            told.country, told.street, told.postal_code, told.city,
        )  # fmt: skip
        assert one.trading_partner == (codes[told.trading_partner] if told.trading_partner else None)


def test_items_and_customers_meet_in_one_id(reader: NetSuiteReader, read: Any, whole: dict[str, Any]) -> None:
    customers = {customer.id for customer in read(reader, "customers", "1").of(Customer)}
    assert {item.customer_id for item in whole["1"].of(OpenItem)} <= customers


def test_people_are_the_contacts_whose_time_is_not_over(
    reader: NetSuiteReader, read: Any, books: Books, codes: dict[str, str]
) -> None:
    people = [one for one in read(reader, "customers", codes["US01"]).of(Person) if one.role != "company"]
    numbers = {number for entity, number in books.customers if entity == "US01"}
    expected = {
        (contact.email, number)
        for number, contacts in books.contacts().items()
        for contact in contacts
        if number in numbers and (contact.until is None or contact.until >= books.as_of)
    }
    assert {(one.email, one.customer_number) for one in people} == expected


def test_intercompany_is_never_chased(whole: dict[str, Any]) -> None:
    partners = [item for item in items_of(whole) if item.trading_partner]
    assert partners
    assert all(not item.collectible for item in partners)


def test_terms_bring_their_days_and_discounts(reader: NetSuiteReader, read: Any) -> None:
    found = read(reader, "customers", "1").of(PaymentTerms)
    assert {terms.net_days for terms in found} >= {14, 30, 45, 60, 90}
    assert [terms for terms in found if (terms.discount1_days, terms.discount1_percent) == (10, Decimal(2))]


def test_rates_are_quoted_per_one_unit(reader: NetSuiteReader, read: Any, books: Books) -> None:
    found = {
        (one.valid_on, one.from_currency, one.to_currency): (one.rate, one.from_factor)
        for one in read(reader, "rates").of(ExchangeRate)
        if one.rate_type == "currencyrate"
    }
    for rate in books.rates.every():
        worth = rate.rate * rate.to_factor / rate.from_factor
        assert found[rate.valid_on, rate.from_currency, rate.to_currency] == (worth, 1)


def test_rates_of_consolidation_are_those_of_the_periods_last_day(
    reader: NetSuiteReader, read: Any, books: Books
) -> None:
    found = [one for one in read(reader, "rates").of(ExchangeRate) if one.rate_type == "consolidated-current"]
    root = next(iter(books.entities.values())).currency
    assert {one.from_currency for one in found} == {one.currency for one in books.entities.values()} - {root}
    for one in found:
        assert (one.rate, one.to_currency) == (books.rates.unit(one.from_currency, root, on=one.valid_on), root)
    assert len({one.valid_on for one in found}) == 12


def test_every_paused_invoice_and_customer_is_a_hold(
    reader: NetSuiteReader, read: Any, books: Books, codes: dict[str, str]
) -> None:
    for code, entity in codes.items():
        found = {hold.native_key for hold in read(reader, "holds", entity).of(Hold)}
        expected = {
            (entity, str(kept(books).id_of("transaction", key)), "custbody_3805_dunning_paused")
            for key, shown in transactions(books)[0].items()
            if key.entity == code and shown.line.dunning_block and shown.open > 0
        }
        blocked = {number for (_, number), one in books.customers.items() if one.dunning_block}
        expected |= {
            (entity, str(kept(books).id_of("customer", number)), "custentity_3805_dunning_paused")
            for own, number in books.customers
            if own == code and number in blocked
        }
        assert found == expected


def test_deposits_have_a_control_account_of_their_own(reader: NetSuiteReader, read: Any) -> None:
    kinds = {one.gl_account: one.kind for one in read(reader, "balances", "2").of(ControlAccount)}
    assert kinds["21190000"] == "down_payment"
    assert kinds["12100000"] == "receivable"


def test_ids_are_made_of_system_kind_and_native_key(whole: dict[str, Any]) -> None:
    for item in whole["3"].of(OpenItem)[:50]:
        assert item.id == source_id(item.system, "open_item", item.native_key)
        assert item.document_id == source_id(item.system, "document", item.native_key[:2])


def test_the_cursor_is_netsuites_own_clock_less_the_overlap(whole: dict[str, Any]) -> None:
    assert str(ACCOUNT_ZONE) == "UTC-08:00"
    assert {reading.end.cursor for reading in whole.values()} == {"2026-11-20 08:00:00"}
