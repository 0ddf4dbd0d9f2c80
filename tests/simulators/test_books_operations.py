from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from simulators.books import Books, BooksError, Cash, ItemKey, Part, Sale
from simulators.books.journal import Header
from simulators.books.records import Line

NOV = date(2026, 11, 10)
TODAY = date(2026, 11, 12)
D = Decimal


def cash(amount: str, currency: str = "EUR", *, customer: str = "0000000001", on: date = NOV, text: str = "") -> Cash:
    return Cash(entity="DE01", customer=customer, amount=D(amount), currency=currency, received_on=on, text=text)


def invoice(books: Books, made: Sale) -> ItemKey:
    document = books.post_invoice(made, today=made.document_date)
    return document.item_key(document.lines[0])


def proven(books: Books) -> None:
    """The general ledger and the open items say the same, and every document is balanced."""
    open_items = books.open_functional()
    assert {key: value for key, value in books.control_balances().items() if value} == {
        key: value for key, value in open_items.items() if value
    }
    for document in books.documents.values():
        assert sum(line.amount for line in document.lines) == 0
        assert sum(line.functional for line in document.lines) == 0


def test_an_invoice_is_an_open_item_with_revenue_and_tax_against_it(desk: Books, sale: Callable[..., Sale]) -> None:
    document = desk.post_invoice(sale("119.00"), today=TODAY)
    assert [(line.account, line.amount) for line in document.lines] == [
        ("12100000", D("119.00")),
        ("41000000", D("-100.00")),
        ("22000000", D("-19.00")),
    ]
    assert document.lines[0].is_open
    assert document.lines[0].due_on == date(2026, 10, 31)
    assert document.created_on == TODAY
    proven(desk)


def test_a_payment_with_discount_clears_the_invoice_and_itself(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00"))
    payment = desk.post_payment(cash("98.00"), clears=[key], discount=D("2.00"), today=TODAY)
    item = desk.item(key)
    assert (item.cleared_by, item.cleared_on, item.cleared_recorded_on) == (payment.key, NOV, TODAY)
    own = next(line for line in payment.lines if line.is_item)
    assert (own.amount, own.cleared_by) == (D("-100.00"), payment.key)
    assert desk.receivable_totals() == {}
    proven(desk)


def test_what_the_rate_moved_since_the_invoice_is_an_exchange_difference(
    desk: Books, sale: Callable[..., Sale]
) -> None:
    key = invoice(desk, sale("100.00", "USD"))
    payment = desk.post_payment(cash("100.00", "USD"), clears=[key], today=TODAY)
    difference = payment.lines[-1]
    assert (difference.account, difference.amount, difference.functional) == ("72040000", D(0), D("-5.00"))
    proven(desk)


def test_a_part_payment_hangs_on_the_invoice_and_both_stay_open(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00"))
    part = desk.post_partial(cash("40.00"), on=key, today=TODAY)
    hanging = part.lines[1]
    assert (hanging.follows, hanging.link, hanging.is_open, desk.item(key).amount) == (
        key,
        "partial",
        True,
        D("100.00"),
    )
    assert desk.receivable_totals() == {("DE01", "EUR"): D("60.00")}
    desk.post_payment(cash("60.00"), clears=[key, part.item_key(hanging)], today=TODAY)
    assert desk.receivable_totals() == {}
    proven(desk)


def test_a_short_payment_leaves_a_residual_with_the_old_due_date(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00", "USD"))
    document = desk.post_residual(cash("70.01", "USD"), of=key, today=TODAY, reason="DMG")
    rest = next(line for line in document.lines if line.is_open)
    assert (rest.amount, rest.follows, rest.link, rest.difference_reason) == (D("29.99"), key, "residual", "DMG")
    assert rest.due_on == desk.item(key).due_on
    assert desk.item(key).cleared_by == document.key
    proven(desk)


def test_unapplied_money_is_an_open_credit(desk: Books) -> None:
    document = desk.post_payment(cash("50.00"), today=TODAY)
    assert document.lines[1].is_open
    assert document.lines[1].follows is None
    assert desk.receivable_totals() == {("DE01", "EUR"): D("-50.00")}
    proven(desk)


def test_a_down_payment_stands_on_its_own_control_account(desk: Books) -> None:
    document = desk.post_down_payment(cash("50.00"), today=TODAY)
    assert (document.lines[1].account, document.lines[1].special_gl) == ("21190000", "A")
    assert desk.control_balances()["DE01", "21190000", "EUR"] == D("-50.00")


def test_a_reversal_takes_both_sides_out(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("119.00"))
    reversal = desk.reverse(key.document, today=TODAY, on=NOV)
    assert desk.document(key.document).reversed_by == reversal.key
    assert reversal.reverses == key.document
    assert desk.receivable_totals() == {}
    assert set(desk.account_balances().values()) == {D("0.00")}


def test_a_cleared_invoice_is_not_reversed_before_its_clearing_is_reset(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00"))
    payment = desk.post_payment(cash("100.00"), clears=[key], today=TODAY)
    with pytest.raises(BooksError, match="reset the clearing first"):
        desk.reverse(key.document, today=TODAY)
    assert key in desk.reset_clearing(payment.key, today=TODAY)
    assert desk.item(key).is_open
    desk.reverse(payment.key, today=TODAY, on=NOV)
    assert desk.receivable_totals() == {("DE01", "EUR"): D("100.00")}
    proven(desk)


def test_an_invoice_and_a_credit_memo_of_the_same_amount_clear_each_other(
    desk: Books, sale: Callable[..., Sale]
) -> None:
    key = invoice(desk, sale("100.00", "USD"))
    memo = desk.post_credit_memo(sale("100.00", "USD", on=NOV), against=key, today=TODAY)
    clearing = desk.clear([key, memo.item_key(memo.lines[0])], today=TODAY, on=NOV)
    assert clearing.kind == "clearing"
    assert desk.item(key).cleared_by == clearing.key
    proven(desk)


def test_instalments_are_items_of_one_document(desk: Books, sale: Callable[..., Sale]) -> None:
    parts = [Part(amount=D("40.00"), due_on=date(2026, 11, 1)), Part(amount=D("60.00"), due_on=date(2026, 12, 1))]
    document = desk.post_instalments(sale("100.00"), parts, today=TODAY)
    assert [(line.amount, line.kind) for line in document.lines[:2]] == [
        (D("40.00"), "instalment"),
        (D("60.00"), "instalment"),
    ]
    with pytest.raises(BooksError, match="do not add up"):
        desk.post_instalments(sale("99.00"), parts, today=TODAY)


def test_a_change_is_stamped_with_the_day_it_was_made(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00"))
    before = desk.revision
    desk.change_item(key, today=TODAY, dunning_block="A", in_execution=True)
    desk.change_customer("DE01", "0000000001", today=TODAY, dunning_block="B")
    assert (desk.item(key).dunning_block, desk.item(key).changed_on) == ("A", TODAY)
    assert desk.document(key.document).changed_on == TODAY
    assert desk.customer("DE01", "0000000001").changed_on == TODAY
    assert desk.revision == before + 2
    with pytest.raises(BooksError, match="amount cannot be changed"):
        desk.change_item(key, today=TODAY, amount=D(1))


def test_nothing_is_posted_into_a_closed_period(desk: Books, sale: Callable[..., Sale]) -> None:
    desk.close_period("DE01", year=2026, period=10)
    with pytest.raises(BooksError, match="closed"):
        desk.post_invoice(sale("100.00"), today=TODAY)
    assert desk.documents == {}
    desk.open_period("DE01", year=2026, period=10)
    desk.post_invoice(sale("100.00"), today=TODAY)


def test_the_fiscal_year_of_an_entity_may_start_in_april(desk: Books, sale: Callable[..., Sale]) -> None:
    document = desk.post_invoice(sale("1000", "JPY", entity="JP01", on=date(2026, 3, 31)), today=TODAY)
    assert (document.key.year, document.period) == (2025, 12)


def test_numbers_run_per_entity_kind_and_year(desk: Books, sale: Callable[..., Sale]) -> None:
    numbers = [desk.post_invoice(sale("1.00"), today=TODAY).key.number for _ in range(2)]
    assert numbers == ["1800000000", "1800000001"]
    assert desk.post_credit_memo(sale("1.00"), today=TODAY).key.number == "1600000000"
    assert desk.post_invoice(sale("1.00", on=date(2027, 1, 1)), today=TODAY).key.number == "1800000000"


def test_a_branch_is_posted_to_its_head_office(desk: Books, sale: Callable[..., Sale]) -> None:
    desk.change_customer("DE01", "0000000002", today=TODAY, head_office="0000000001")
    line = desk.post_invoice(sale("10.00", customer="0000000002"), today=TODAY).lines[0]
    assert (line.customer, line.branch) == ("0000000001", "0000000002")


@pytest.mark.parametrize(
    ("amount", "currency", "entity"), [("10.001", "EUR", "DE01"), ("10.5", "JPY", "JP01"), ("10.0001", "KWD", "DE01")]
)
def test_an_amount_with_too_many_places_is_refused(
    desk: Books, sale: Callable[..., Sale], amount: str, currency: str, entity: str
) -> None:
    with pytest.raises((BooksError, LookupError)):
        desk.post_invoice(sale(amount, currency, entity=entity), today=TODAY)


def test_an_unbalanced_document_is_refused(desk: Books) -> None:
    head = Header(entity="DE01", kind="invoice", currency="EUR", document_date=NOV, posting_date=NOV)
    lone = Line(position=0, account="41000000", amount=D("1.00"), functional=D("1.00"))
    with pytest.raises(BooksError, match="debit and credit differ"):
        desk.post_lines(head, [lone], today=TODAY)


def test_a_payment_that_does_not_settle_its_items_is_refused(desk: Books, sale: Callable[..., Sale]) -> None:
    key = invoice(desk, sale("100.00"))
    with pytest.raises(BooksError, match="do not settle"):
        desk.post_payment(cash("99.00"), clears=[key], today=TODAY)
    with pytest.raises(BooksError, match="not an item of"):
        desk.post_payment(cash("100.00", customer="0000000002"), clears=[key], today=TODAY)
    desk.post_payment(cash("100.00"), clears=[key], today=TODAY)
    with pytest.raises(BooksError, match="cleared already"):
        desk.post_payment(cash("100.00"), clears=[key], today=TODAY)


def _credit_and_debit(desk: Books, sale: Callable[..., Sale]) -> tuple[ItemKey, ItemKey]:
    invoice = desk.post_invoice(sale("100.00", "USD", on=date(2026, 10, 1)), today=TODAY)
    cash = Cash(entity="DE01", customer="0000000001", amount=D("150.00"), currency="USD", received_on=date(2026, 11, 5))
    money = desk.post_unapplied(cash, today=TODAY)
    return money.item_key(next(line for line in money.lines if line.is_item)), invoice.item_key(invoice.lines[0])


def test_a_credit_used_in_part_leaves_both_items_open_and_the_control_account_right(
    desk: Books, sale: Callable[..., Sale]
) -> None:
    credit, debit = _credit_and_debit(desk, sale)
    for amount, left in (("40.00", "60.00"), ("100.00", "0.00"), ("0.00", "100.00")):
        desk.apply(credit, debit, amount=D(amount), today=TODAY)
        assert (desk.unused(debit), desk.unused(credit)) == (D(left), -50 - D(left))
        assert desk.open_functional() == desk.control_balances()
    assert not desk.applied


@pytest.mark.parametrize("amount", ["100.01", "-1.00"])
def test_no_more_of_a_credit_is_used_than_there_is(desk: Books, sale: Callable[..., Sale], amount: str) -> None:
    credit, debit = _credit_and_debit(desk, sale)
    desk.apply(credit, debit, amount=D(30), today=TODAY)
    with pytest.raises(BooksError, match="left of"):
        desk.apply(credit, debit, amount=D(amount), today=TODAY)
    assert desk.unused(debit) == D("70.00")


def test_a_document_is_taken_out_only_while_nothing_hangs_on_it(desk: Books, sale: Callable[..., Sale]) -> None:
    credit, debit = _credit_and_debit(desk, sale)
    desk.apply(credit, debit, amount=D(30), today=TODAY)
    with pytest.raises(BooksError, match="cleared or applied"):
        desk.remove(credit.document)
    desk.apply(credit, debit, amount=D(0), today=TODAY)
    desk.remove(credit.document)
    assert credit.document not in desk.documents
    assert desk.open_functional() == desk.control_balances()
