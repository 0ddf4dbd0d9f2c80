"""Everything that is read, against the books themselves, which no adapter can influence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from weakref import ref

import pytest

from adapters.kit.auth import ClientCredentials
from adapters.kit.odata_rows import RowDecoder, Rows
from adapters.kit.secrets import Secret
from adapters.sap.s4.reader import S4Reader
from canonical_model.adapter import ReadRequest
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.identity import source_id
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.money import minor_units_of
from canonical_model.receivables import Document, OpenItem, Receipt, Settlement, SettlementLeg
from simulators.books import Books
from simulators.books.records import BANK_CODE
from simulators.sap import RunningServer

Connect = Callable[..., S4Reader]


def minor(amount: Decimal, currency: str) -> int:
    return minor_units_of(amount, exponent_of(currency))


@pytest.fixture
def reader(connect: Connect, sound: RunningServer) -> S4Reader:
    return connect(sound)


def test_entities_are_company_codes(reader: S4Reader, read: Any, books: Books) -> None:
    found = {one.entity: one for one in read(reader, "entities").of(LegalEntity)}
    assert {code: (one.name, one.country, one.functional_currency) for code, one in found.items()} == {
        code: (entity.name[:25], entity.country, entity.currency) for code, entity in books.entities.items()
    }


def test_open_items_add_up_to_the_books_per_entity_and_currency(whole: dict[str, Any], books: Books) -> None:
    sums: defaultdict[tuple[str, str], int] = defaultdict(int)
    for reading in whole.values():
        for item in reading.of(OpenItem):
            if item.open_minor:
                sums[item.entity, item.currency] += item.open_minor
    assert dict(sums) == {key: minor(total, key[1]) for key, total in books.receivable_totals().items() if total}


def test_open_items_add_up_to_the_books_per_control_account(whole: dict[str, Any], books: Books) -> None:
    sums: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for reading in whole.values():
        for item in reading.of(OpenItem):
            sums[item.entity, item.control_account, item.functional_currency] += item.open_functional_minor
    expected = {
        (entity, account.lstrip("0"), currency): minor(total, currency)
        for (entity, account, currency), total in books.open_functional().items()
    }
    assert {key: total for key, total in sums.items() if total} == {k: t for k, t in expected.items() if t}


def test_every_line_comes_once_with_the_books_own_figures(whole: dict[str, Any], books: Books) -> None:
    expected = {}
    for document, line in books.items():
        key = (document.key.entity, document.key.number, str(document.key.year), f"{line.position:03d}")
        expected[key] = (minor(line.amount, document.currency), line.is_open, line.due_on, line.customer.lstrip("0"))
    found = [item for reading in whole.values() for item in reading.of(OpenItem)]
    assert len(found) == len(expected)
    assert {
        i.native_key: (i.original_minor, i.is_open or not i.original_minor, i.due_date, i.customer_number)
        for i in found
    } == {key: (a, o or not a, due, customer) for key, (a, o, due, customer) in expected.items()}


def test_links_between_items_lead_to_items_that_exist(whole: dict[str, Any]) -> None:
    items = {item.id: item for reading in whole.values() for item in reading.of(OpenItem)}
    links = [
        (item, getattr(item, field))
        for item in items.values()
        for field in ("offsets", "residual_of", "refers_to")
        if getattr(item, field)
    ]
    assert {field for field in ("offsets", "residual_of", "refers_to") if any(getattr(i, field) for i, _ in links)} == {
        "offsets", "residual_of", "refers_to",
    }  # fmt: skip
    assert all(target in items and items[target].customer_id == item.customer_id for item, target in links)


def test_a_residual_was_settled_where_it_came_from(whole: dict[str, Any]) -> None:
    items = {item.id: item for reading in whole.values() for item in reading.of(OpenItem)}
    residuals = [item for item in items.values() if item.kind == "residual"]
    assert residuals
    assert all(item.residual_of and not items[item.residual_of].is_open for item in residuals)


def test_settlements_take_off_exactly_what_was_settled(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        taken: defaultdict[str, int] = defaultdict(int)
        for leg in reading.of(SettlementLeg):
            taken[leg.item_id] += leg.amount_minor
        for item in reading.of(OpenItem):
            assert item.open_minor == item.original_minor - taken.get(item.id, 0)
        known = {settlement.id for settlement in reading.of(Settlement)}
        assert {leg.settlement_id for leg in reading.of(SettlementLeg)} == known


def test_settlements_are_the_books_clearings(whole: dict[str, Any], books: Books) -> None:
    expected = {
        (line.cleared_by.entity, line.cleared_by.number, str(line.cleared_by.year))
        for _, line in books.items()
        if line.cleared_by
    }
    found = {settlement.native_key for reading in whole.values() for settlement in reading.of(Settlement)}
    assert found == expected


def test_receipts_are_the_books_payments(whole: dict[str, Any], books: Books) -> None:
    expected: defaultdict[str, int] = defaultdict(int)
    for document, line in books.items():
        if line.amount < 0 and (document.kind == "payment" or line.kind in {"payment", "partial"}):
            if line.special_gl or line.kind == "residual":
                continue
            expected[document.currency] += minor(line.amount, document.currency)
    found: defaultdict[str, int] = defaultdict(int)
    for reading in whole.values():
        for receipt in reading.of(Receipt):
            found[receipt.currency] += receipt.amount_minor
    assert dict(found) == dict(expected)


def test_documents_come_once(whole: dict[str, Any], books: Books) -> None:
    expected = {(d.key.entity, d.key.number, str(d.key.year)) for d, _ in books.items()}
    found = [document.native_key for reading in whole.values() for document in reading.of(Document)]
    assert len(found) == len(set(found))
    assert set(found) == expected


def test_nothing_of_the_books_is_unreadable(whole: dict[str, Any]) -> None:
    for reading in whole.values():
        assert reading.rejected == []
        assert (reading.end.completeness, reading.end.findings) == ("complete", ())


def test_only_history_asked_for_is_read(reader: S4Reader, read: Any, books: Books) -> None:
    start = date(2026, 9, 1)
    found = read(reader, "items", "DE01", history_from=start).of(OpenItem)
    assert found
    assert all(not item.settled_by or item.settled_on >= start for item in found)
    cleared = [
        line for d, line in books.items() if d.key.entity == "DE01" and line.cleared_on and line.cleared_on >= start
    ]
    assert len([item for item in found if item.settled_on]) == len(cleared)


def test_customers_are_the_books_customers(reader: S4Reader, read: Any, books: Books) -> None:
    reading = read(reader, "customers", "DE01")
    found = {customer.native_key[1]: customer for customer in reading.of(Customer)}
    expected = {number: customer for (entity, number), customer in books.customers.items() if entity == "DE01"}
    assert found.keys() == expected.keys()
    for number, customer in found.items():
        told = expected[number]
        assert (customer.name, customer.country, customer.language) == (told.name, told.country, told.language)
        assert customer.number == (number.lstrip("0") if number.isdecimal() else number)
        assert customer.tax_id == told.tax_id
        assert (customer.street, customer.postal_code, customer.city) == (told.street, told.postal_code, told.city)
        assert customer.parent == told.head_office.lstrip("0")
        assert customer.payer == told.payer.lstrip("0")
        assert customer.trading_partner == (told.trading_partner or None)
        assert (customer.payment_terms, customer.collector, customer.deleted) == (
            told.terms, told.clerk, told.deletion_flag,
        )  # fmt: skip
        assert (customer.dunning_procedure, customer.dunning_level or 0) == (
            told.dunning_procedure, told.dunning_level if told.dunning_procedure else 0,
        )  # fmt: skip


def test_accounts_at_banks_are_those_of_the_partner(reader: S4Reader, read: Any, books: Books) -> None:
    reading = read(reader, "customers", "DE01")
    numbers = {one.id: one.native_key[1] for one in reading.of(Customer)}
    found = {numbers[one.customer_id]: one for one in reading.of(BankAccount)}
    assert found.keys() == set(numbers.values())
    for number, one in found.items():
        told = books.customers["DE01", number]
        assert (one.iban, one.bank_country, one.bank_code, one.number) == (
            told.iban, "DE", BANK_CODE, told.bank_number,
        )  # fmt: skip


def test_banks_are_not_asked_for_where_the_settings_leave_them_out(
    connect: Connect, sound: RunningServer, read: Any
) -> None:
    reader = connect(sound, partner_banks=False)
    reading = read(reader, "customers", "DE01")
    assert (bool(reading.of(Customer)), reading.of(BankAccount)) == (True, [])
    assert reader.streams()["bank_accounts"][0] == "absent"


def test_items_and_customers_meet_in_one_id(reader: S4Reader, read: Any, whole: dict[str, Any]) -> None:
    customers = {customer.id for customer in read(reader, "customers", "DE01").of(Customer)}
    assert {item.customer_id for item in whole["DE01"].of(OpenItem)} <= customers


def test_people_are_the_contacts_whose_time_is_not_over(reader: S4Reader, read: Any, books: Books) -> None:
    people = [one for one in read(reader, "customers", "DE01").of(Person) if one.role != "company"]
    expected = {
        (contact.email, f"{contact.first_name} {contact.last_name}")
        for (entity, _), customer in books.customers.items()
        for contact in _contacts_of(books, customer.number)
        if entity == "DE01" and (contact.until is None or contact.until >= date(2026, 11, 20))
    }
    assert {(one.email, one.name) for one in people} == expected


def _contacts_of(books: Books, number: str) -> Any:
    return next(customer.contacts for (_, code), customer in books.customers.items() if code == number)


def test_mailboxes_of_companies_are_read_too(reader: S4Reader, read: Any, books: Books) -> None:
    found = {one.email for one in read(reader, "customers", "DE01").of(Person) if one.role == "company"}
    assert found
    assert found <= {customer.email for customer in books.customers.values()}


def test_every_native_block_is_a_hold(reader: S4Reader, read: Any, books: Books) -> None:
    holds = read(reader, "holds", "DE01").of(Hold)
    expected = set()
    for document, line in books.items(open_only=True):
        if document.key.entity != "DE01":
            continue
        key = ("DE01", document.key.number, str(document.key.year), f"{line.position:03d}")
        expected |= {(*key, name) for name in _flags(line)}
    for (entity, number), customer in books.customers.items():
        if entity == "DE01":
            expected |= {(entity, number, name) for name in _customer_flags(customer)}
    assert {hold.native_key for hold in holds} == expected
    assert all(hold.set_by == "erp" for hold in holds)


def _flags(line: Any) -> set[str]:
    told = {
        "dunning_block": line.dunning_block, "payment_block": line.payment_block, "execution": line.in_execution,
        "pledged": line.pledged, "payment_order": line.in_payment_run,
    }  # fmt: skip
    return {name for name, value in told.items() if value}


def _customer_flags(customer: Any) -> set[str]:
    told = {
        "dunning_block:": customer.dunning_block and customer.dunning_procedure,
        "payment_block": customer.payment_block,
        "posting_block": customer.posting_blocked,
    }
    return {name for name, value in told.items() if value}


def test_the_ledger_states_the_books_balances(reader: S4Reader, read: Any, books: Books) -> None:
    for code in books.entities:
        read(reader, "items", code)
        reading = read(reader, "balances", code)
        stated = {(b.entity, b.gl_account, b.currency): b.balance_minor for b in reading.of(ControlBalance)}
        expected = {
            (entity, account.lstrip("0"), currency): minor(total, currency)
            for (entity, account, currency), total in books.control_balances().items()
            if entity == code
        }
        assert stated == expected
        kinds = {account.gl_account: account.kind for account in reading.of(ControlAccount)}
        assert kinds == {account: books.accounts[account].kind for account in {number for _, number, _ in expected}}


def test_balances_alone_know_their_accounts_too(connect: Connect, sound: RunningServer, read: Any) -> None:
    after_items, alone = connect(sound), connect(sound)
    read(after_items, "items", "DE01")
    assert read(alone, "balances", "DE01").records == read(after_items, "balances", "DE01").records


def test_terms_are_those_seen_on_items(whole: dict[str, Any], books: Books) -> None:
    found = {terms.code: terms.net_days for terms in whole["DE01"].of(PaymentTerms)}
    seen: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for document, line in books.items():
        if document.key.entity == "DE01" and line.net_days:
            seen[line.terms][line.net_days] += 1
    assert found == {code: days.most_common(1)[0][0] for code, days in seen.items()}


def test_ids_are_the_same_in_every_reading(connect: Connect, sound: RunningServer, read: Any) -> None:
    first, second = (read(connect(sound), "items", "JP01") for _ in range(2))
    assert first.records == second.records
    item = first.of(OpenItem)[0]
    assert item.id == source_id(item.system, "open_item", item.native_key)
    assert item.document_id == source_id(item.system, "document", item.native_key[:3])


def test_a_token_opens_the_same_books(connect: Connect, sound: RunningServer, read: Any) -> None:
    known = sound.credentials
    token = ClientCredentials(
        token_url=sound.url + known.token_path, client_id=known.client_id, client_secret=Secret(known.client_secret)
    )
    assert read(connect(sound, auth=token), "entities").records == read(connect(sound), "entities").records


def test_only_company_codes_of_the_settings_are_read(connect: Connect, sound: RunningServer, read: Any) -> None:
    reading = read(connect(sound, company_codes=("DE01", "XX99")), "entities")
    assert [one.entity for one in reading.of(LegalEntity)] == ["DE01"]
    assert (reading.end.completeness, reading.end.reason) == ("partial", "not visible: XX99")


def test_the_rows_of_a_page_are_given_back_before_the_next_are_decoded(
    reader: S4Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is bounded by one page, and what it held is used again while it is at hand."""
    held: list[ref[Rows[Any]]] = []
    decode = RowDecoder.page

    def watched(decoder: RowDecoder[Any], body: bytes) -> Rows[Any]:
        assert [one() for one in held] == [None] * len(held)
        rows = decode(decoder, body)
        held.append(ref(rows))
        return rows

    monkeypatch.setattr(RowDecoder, "page", watched)
    asked = ReadRequest(feed="items", entity="DE01", history_from=date(2000, 1, 1))
    assert sum(page.read for page in reader.read(asked)) > len(held) > 2
