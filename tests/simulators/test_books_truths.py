import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from simulators.books import Books, Rate, Sale, Size, from_ledger, generate
from simulators.books.generate import AS_OF

D = Decimal


def digest(books: Books) -> str:
    documents = list(books.documents.values())
    return hashlib.sha256(msgspec.json.encode([documents, list(books.customers.values())])).hexdigest()


def test_the_same_seed_gives_the_same_books(small: Books) -> None:
    assert digest(generate(7)) == digest(small)
    assert digest(generate(8)) != digest(small)


def test_generated_books_are_balanced_and_their_items_make_up_the_control_accounts(small: Books) -> None:
    for document in small.documents.values():
        assert sum(line.amount for line in document.lines) == 0
        assert sum(line.functional for line in document.lines) == 0
    assert small.control_balances() == small.open_functional()


def test_receivable_totals_are_the_open_items_over_again(small: Books) -> None:
    again: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for document in small.documents.values():
        for line in document.lines:
            if line.customer and line.cleared_by is None:
                again[document.key.entity, document.currency] += line.amount
    assert small.receivable_totals() == dict(again)


def test_small_books_hold_what_was_promised(small: Books) -> None:
    items = list(small.items(open_only=True))
    cleared = [line for _, line in small.items() if line.cleared_by and line.kind == "whole"]
    assert {(e.code, e.currency) for e in small.entities.values()} >= {
        ("US01", "USD"),
        ("DE01", "EUR"),
        ("CH01", "CHF"),
        ("JP01", "JPY"),
    }
    assert len(small.customers) >= 520
    assert len(items) >= 5_400
    assert len(cleared) >= 2_500
    assert {document.currency for document, _ in items} >= {"USD", "EUR", "CHF", "JPY", "GBP", "KWD"}


def test_small_books_contain_every_special_case(small: Books) -> None:
    items = [line for _, line in small.items(open_only=True)]
    kinds = Counter(line.kind for line in items)
    assert all(kinds[kind] >= 30 for kind in ("partial", "residual", "credit", "payment", "down_payment", "instalment"))
    assert sum(1 for line in items if line.dunning_block) >= 50
    assert sum(1 for line in items if line.payment_block) >= 30
    assert sum(1 for line in items if line.in_execution) >= 10
    assert sum(1 for line in items if line.pledged) >= 10
    assert sum(1 for document in small.documents.values() if document.reverses) >= 25
    assert sum(1 for one in small.customers.values() if one.head_office) >= 30
    assert sum(1 for one in small.customers.values() if one.dunning_block) >= 10
    assert sum(1 for one in small.customers.values() if one.trading_partner) == 12
    assert any(line.branch for line in items)


def test_due_dates_lie_between_half_a_year_ago_and_two_months_ahead(small: Books) -> None:
    days = [line.due_on for _, line in small.items(open_only=True) if line.due_on and line.kind != "credit"]
    assert min(days) >= AS_OF - timedelta(days=180)
    assert max(days) <= AS_OF + timedelta(days=60)
    assert min(days) < AS_OF - timedelta(days=120)
    assert max(days) > AS_OF + timedelta(days=30)


def test_nothing_is_posted_after_the_books_date(small: Books) -> None:
    assert max(document.posting_date for document in small.documents.values()) <= AS_OF
    assert max(document.created_on for document in small.documents.values()) <= AS_OF


def test_about_half_of_the_unapplied_receipts_quote_one_open_item_exactly(small: Books) -> None:
    receipts = [
        (document, line)
        for document, line in small.items(open_only=True)
        if line.kind == "payment" and not document.clearing_reset
    ]
    exact = {}
    for document, line in receipts:
        words = {document.reference, *line.text.split()}
        matches = [
            other
            for holder, other in small.items(open_only=True)
            if other.customer == line.customer
            and holder.key.entity == document.key.entity
            and holder.currency == document.currency
            and other.kind != "payment"
            and words & {holder.reference, holder.key.number}
        ]
        if len(matches) == 1 and matches[0].amount == -line.amount:
            exact[document.item_key(line)] = matches[0]
    assert 40 <= len(receipts) <= 60
    assert {key: small.item(quoted) for key, quoted in small.matches.items()} == exact
    assert len(exact) == 24


def test_the_group_total_converts_once_per_entity_with_the_rate_of_the_day(
    desk: Books, sale: Callable[..., Sale]
) -> None:
    desk.post_invoice(sale("100.00"), today=AS_OF)
    desk.post_invoice(sale("1001", "JPY", entity="JP01"), today=AS_OF)
    desk.post_invoice(sale("1001", "JPY", entity="JP01"), today=AS_OF)
    desk.add_rate(
        Rate(valid_on=date(2026, 12, 1), from_currency="JPY", to_currency="EUR", rate=D("9.99"), from_factor=100)
    )
    total = desk.group_total("EUR", on=date(2026, 11, 20))
    assert total.total == D("112.21")  # 100 + 2002 JPY × 0.0061 = 12.2122, rounded once
    assert [share.converted for share in total.shares] == [D("100.00"), D("12.21")]


def test_intercompany_customers_are_left_out_of_the_group_total_and_counted_apart(small: Books) -> None:
    everything = D(0)
    for entity in small.entities.values():
        held = [line.functional for d, line in small.items(open_only=True) if d.key.entity == entity.code]
        inside = [
            line.functional
            for d, line in small.items(open_only=True)
            if d.key.entity == entity.code and line.account == "12190000"
        ]
        outside = sum(held, D(0)) - sum(inside, D(0))
        for part in (outside, sum(inside, D(0))):
            everything += small.rates.convert(part, entity.currency, to="EUR", on=AS_OF)
    assert small.group_total().total + small.intercompany_total().total == everything
    assert small.intercompany_total().total > 0


def test_rates_are_exported_as_text_with_the_yen_per_hundred(small: Books) -> None:
    lines = small.rates_csv().splitlines()
    assert lines[0] == "valid_on,from_currency,to_currency,from_factor,to_factor,rate"
    yen = [line.split(",") for line in lines if ",JPY,EUR," in line]
    assert {row[3] for row in yen} == {"100"}
    assert max(row[0] for row in yen) > AS_OF.isoformat()


@pytest.mark.whole
def test_a_real_ledger_is_loaded_to_the_cent(shared: Callable[[str], Path]) -> None:
    paths = [
        shared("ledger/highradius_open_items_9700.csv"),
        shared("ledger/highradius_cleared_issued_before_2019-11.csv"),
    ]
    books, report = from_ledger(paths)
    for one in report.lines.values():
        assert one.csv_total == one.loaded_total + one.dropped_total
    assert sum(line.rows for line in report.lines.values()) == 9_700 + 30_383
    assert sum(line.dropped_rows for line in report.lines.values()) == 663
    assert sum(line.numbered_rows for line in report.lines.values()) == 6
    loaded: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for document, line in books.items():
        if document.kind == "invoice":
            loaded[document.key.entity, document.currency] += line.amount
    assert dict(loaded) == {key: line.loaded_total for key, line in report.lines.items()}
    assert {key: line.open_total for key, line in report.lines.items() if line.open_total} == books.receivable_totals()
    balances = {key: value for key, value in books.control_balances().items() if value}
    assert balances == books.open_functional()
    assert books.entities["CA02"].currency == "CAD"


def test_rows_of_one_number_become_items_of_one_document(tmp_path: Path) -> None:
    path = tmp_path / "cleared.csv"
    head = "invoice_id,cust_number,cust_key,name_customer,business_code,invoice_currency,total_open_amount"
    rows = [
        "1930000001.0,1,0000000001,A,U001,USD,10.5,2019-01-02,2019-02-01,2019-02-03,2",
        "1930000001.0,1,0000000001,A,U001,USD,10.5,2019-01-02,2019-02-01,2019-02-03,2",
        "1930000001.0,1,0000000001,A,U001,USD,11.0,2019-01-02,2019-02-01,2019-02-03,2",
        ",1,0000000001,A,U001,USD,7.25,2019-01-02,2019-02-01,2019-02-03,2",
    ]
    path.write_text("\n".join([f"{head},document_create_date,due_in_date,clear_date,days_late", *rows]) + "\n")
    books, report = from_ledger([path])
    line = report.lines["U001", "USD"]
    assert (line.rows, line.dropped_rows, line.repeated_numbers, line.numbered_rows) == (4, 1, 1, 1)
    assert (line.csv_total, line.dropped_total, line.loaded_total) == (D("39.25"), D("10.5"), D("28.75"))
    payments = [document for document in books.documents.values() if document.kind == "payment"]
    assert [payment.lines[0].amount for payment in payments] == [D("28.75")]
    assert [len(d.lines) for d in books.documents.values() if d.key.number == "1930000001"] == [3]


@pytest.mark.parametrize("seed", [3, 2026])
def test_every_item_is_due_and_every_clearing_is_dated(seed: int) -> None:
    for document, line in generate(seed, Size.SMALL).items():
        assert line.due_on is not None
        assert (line.cleared_on is None) == (line.cleared_by is None)
        assert line.cleared_recorded_on is None or line.cleared_recorded_on >= document.created_on
