"""customerPayment and creditMemo: applying, taking back, and everything that is refused; raw HTTP, seen by SuiteQL."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from simulators.books import Cash, Sale

DAY = date(2026, 11, 1)


def pay(call: Any, amount: float, *lines: tuple[str, float], currency: str = "USD", **more: Any) -> Any:
    """The vendor's own sample of a payment, with this account's ids [customerPayment_create_update.json]."""
    body = {
        "account": {"id": call.id_of("account", "11001000")}, "currency": {"id": call.id_of("currency", currency)},
        "customer": {"id": call.id_of("customer", "C1")}, "memo": "10", "payment": amount, "toBeEmailed": False,
        "apply": {"items": [{"amount": used, "apply": True, "doc": {"id": doc}, "line": 0} for doc, used in lines]},
        **more,
    }  # fmt: skip
    return call("POST", "/customerpayment", body)


def test_a_payment_over_two_invoices_is_seen_everywhere(call: Any) -> None:
    first, second = call.invoice("200.00"), call.invoice("100.00")
    number = call.number_of(pay(call, 250, (first, 200.0), (second, 30.5), externalId="p-1"))
    assert (call.due(first), call.due(second)) == ("0", "69.5")
    (row,) = call.ask(
        "SELECT externalid, foreigntotal, foreignpaymentamountunused AS unused, memo FROM transaction WHERE type = "
        "'CustPymt'"
    )
    assert row == {"externalid": "p-1", "foreigntotal": "-250", "unused": "19.5", "memo": "10"}
    links = call.ask(
        f"SELECT previousdoc, foreignamount FROM nexttransactionlinelink WHERE nextdoc = {number} ORDER BY previousdoc"
    )
    assert links == [
        {"previousdoc": first, "foreignamount": "200"}, {"previousdoc": second, "foreignamount": "30.5"},
    ]  # fmt: skip


def test_a_payment_shows_its_lines_and_what_else_is_open(call: Any) -> None:
    first, second = call.invoice("200.00"), call.invoice("100.00")
    number = call.number_of(pay(call, 250, (first, 200.0)))
    plain = call("GET", f"/customerPayment/{number}").json()
    assert (plain["payment"], plain["applied"], plain["unapplied"]) == (250, 200, 50)
    assert plain["apply"].keys() == {"links"}
    told = call("GET", f"/customerPayment/{number}?expandSubResources=true").json()
    lines = {item["doc"]["id"]: (item["apply"], item.get("amount"), item["due"]) for item in told["apply"]["items"]}
    assert lines == {first: (True, 200, 200), second: (False, None, 100)}


def test_the_vendors_updates_change_add_and_take_back(call: Any) -> None:
    first, second = call.invoice("200.00"), call.invoice("100.00")
    number, customer = call.number_of(pay(call, 250, (first, 150.0))), {"id": call.id_of("customer", "C1")}

    def patch(**line: Any) -> int:
        body = {"apply": {"items": [line]}, "customer": customer}
        return int(call("PATCH", f"/customerPayment/{number}", body).status_code)

    assert patch(doc={"id": first}, amount=200) == 204
    assert patch(doc={"id": second}, amount=10) == 204
    assert (call.due(first), call.due(second)) == ("0", "90")
    assert patch(doc={"id": first}, apply=False) == 204
    assert (call.due(first), call.due(second)) == ("200", "90")


def test_a_replaced_sublist_takes_back_what_it_does_not_name(call: Any) -> None:
    first, second = call.invoice("200.00"), call.invoice("100.00")
    number = call.number_of(pay(call, 250, (first, 200.0)))
    lines = {"apply": {"items": [{"doc": {"id": second}, "apply": True, "amount": 60}]}}
    assert call("PATCH", f"/customerPayment/{number}?replace=apply", lines).status_code == 204
    assert (call.due(first), call.due(second)) == ("200", "40")


def test_applying_changes_the_payment_and_not_the_invoice(call: Any) -> None:
    invoice = call.invoice("200.00")
    number = call.number_of(pay(call, 250))
    stamps = "SELECT id, lastmodifieddate FROM transaction ORDER BY id"
    before = {row["id"]: row["lastmodifieddate"] for row in call.ask(stamps)}
    call.clock.forward(100)
    call("PATCH", f"/customerPayment/{number}", {"apply": {"items": [{"doc": {"id": invoice}, "amount": 5}]}})
    after = {row["id"]: row["lastmodifieddate"] for row in call.ask(stamps)}
    assert after[invoice] == before[invoice]
    assert (before[number], after[number]) == ("2026-11-20 10:00:00", "2026-11-20 10:01:40")


def test_more_than_is_due_or_than_was_paid_is_refused_and_nothing_is_posted(call: Any) -> None:
    invoice, other = call.invoice("200.00"), call.invoice("100.00")
    for amount, lines in ((500, [(invoice, 200.01)]), (250, [(invoice, 200), (other, 50.01)])):
        answer = pay(call, amount, *lines)
        assert call.code(answer) == (400, "USER_ERROR")
        assert call.ask("SELECT COUNT(*) AS n FROM transaction WHERE type = 'CustPymt'") == [{"n": "0"}]
    assert (call.due(invoice), call.due(other)) == ("200", "100")


def test_a_refused_change_leaves_the_lines_as_they_were(call: Any) -> None:
    first, second = call.invoice("200.00"), call.invoice("100.00")
    number = call.number_of(pay(call, 250, (first, 200.0)))
    lines = [{"doc": {"id": first}, "apply": False}, {"doc": {"id": second}, "amount": 100.01}]
    assert call.code(call("PATCH", f"/customerPayment/{number}", {"apply": {"items": lines}})) == (400, "USER_ERROR")
    assert (call.due(first), call.due(second)) == ("0", "100")


def test_currency_subsidiary_and_customer_have_to_be_the_payments(call: Any) -> None:
    for invoice, words in (
        (call.invoice("50.00", "EUR"), "currency"),
        (call.invoice("50.00", "EUR", entity="DE"), "currency"),
        (call.invoice("50.00", customer="C3"), "customer"),
    ):
        answer = pay(call, 250, (invoice, 50))
        assert (call.code(answer), words in call.said(answer)) == ((400, "USER_ERROR"), True)
    abroad = pay(call, 250, (call.invoice("50.00", "EUR", entity="DE"), 50), currency="EUR")
    assert "subsidiary" in call.said(abroad)
    unknown = pay(call, 250, ("424242", 50))
    assert call.code(unknown) == (400, "INVALID_CONTENT")
    assert unknown.json()["o:errorDetails"][0]["o:errorPath"] == "apply.items[0].doc"


def test_another_receivables_account_is_refused(call: Any) -> None:
    answer = pay(call, 250, arAcct={"id": call.id_of("account", "12110000")})
    assert call.code(answer) == (400, "INVALID_CONTENT")
    call.books.change_customer("US", "C1", today=DAY, control_account="12110000")
    moved = call.invoice("50.00")
    call.books.change_customer("US", "C1", today=DAY, control_account="12100000")
    assert "A/R account" in call.said(pay(call, 250, (moved, 50)))


def test_a_parent_pays_for_its_child_and_a_child_not_for_its_parent(call: Any) -> None:
    childs, parents = call.invoice("50.00", customer="C2"), call.invoice("50.00")
    assert pay(call, 50, (childs, 50)).status_code == 204
    answer = pay(call, 50, (parents, 50), customer={"id": call.id_of("customer", "C2")})
    assert (call.code(answer), "customer" in call.said(answer)) == ((400, "USER_ERROR"), True)


def test_a_closed_period_is_refused(call: Any) -> None:
    call.books.close_period("US", year=2026, period=10)
    assert "closed" in call.said(pay(call, 50, tranDate="2026-10-31"))
    assert pay(call, 50, tranDate="2026-11-01").status_code == 204


@pytest.mark.parametrize("text", ["coll:a:b", "a|b", "a b", "ä", ""])
def test_an_external_id_has_letters_digits_dashes_and_underscores(call: Any, text: str) -> None:
    assert call.code(pay(call, 50, externalId=text)) == (400, "INVALID_CONTENT")


def test_a_used_external_id_makes_no_second_payment(call: Any) -> None:
    pay(call, 50, externalId="once")
    again = pay(call, 50, externalId="once")
    assert (again.status_code, "This record already exists" in call.said(again)) == (400, True)
    assert call.ask("SELECT COUNT(*) AS n FROM transaction WHERE type = 'CustPymt'") == [{"n": "1"}]


def test_put_makes_a_payment_once(call: Any) -> None:
    body = {"customer": {"id": call.id_of("customer", "C1")}, "payment": 50}
    first, again = (call("PUT", "/customerPayment/eid:once", body) for _ in range(2))
    assert (first.status_code, first.headers["Location"]) == (204, again.headers["Location"])
    assert call("PUT", "/customerPayment/eid:once", {**body, "payment": 51}).status_code == 400


def test_a_deleted_payment_is_gone_and_remembered(call: Any) -> None:
    invoice = call.invoice("200.00")
    number = call.number_of(pay(call, 250, (invoice, 200.0), externalId="p-1"))
    assert call("DELETE", f"/customerPayment/{number}").status_code == 204
    assert (call.due(invoice), call("GET", f"/customerPayment/{number}").status_code) == ("200", 404)
    (row,) = call.ask("SELECT recordid, type, context FROM deletedrecord")
    assert (row["recordid"], row["type"]) == (number, "customerpayment")
    assert pay(call, 50, externalId="p-1").status_code == 204


def test_what_the_rates_moved_is_posted_and_taken_back(call: Any) -> None:
    invoice = call.invoice("100.00", "EUR")
    number = call.number_of(pay(call, 100, (invoice, 60.0), currency="EUR", tranDate="2026-11-15"))
    sums = (
        "SELECT SUM(tal.amountunpaid) AS unpaid, SUM(tal.paymentamountunused) AS unused, SUM(tal.amount) AS balance "
        "FROM transactionaccountingline tal JOIN account a ON (a.id = tal.account) WHERE a.accttype = 'AcctRec' AND "
        "tal.accountingbook = 1"
    )
    # 40 of 110.00 and 40 of 120.00 are left
    assert call.ask(sums) == [{"unpaid": "44", "unused": "48", "balance": "-4"}]
    lines = {"apply": {"items": [{"doc": {"id": invoice}, "amount": 100}]}}
    assert call("PATCH", f"/customerPayment/{number}", lines).status_code == 204
    assert call.ask(sums) == [{"unpaid": "0", "unused": "0", "balance": "0"}]
    assert call.books.control_balances() == {**call.books.open_functional(), ("US", "12100000", "USD"): Decimal(0)}
    call("DELETE", f"/customerPayment/{number}")
    assert call.ask(sums) == [{"unpaid": "110", "balance": "110"}]


def test_money_may_be_applied_without_being_told_where_if_the_user_likes_that(connect: Any) -> None:
    call = connect(applies_automatically=True)
    first, second = call.invoice("30.00"), call.invoice("30.00", due_on=date(2026, 11, 2))
    customer = {"id": call.id_of("customer", "C1")}
    call("POST", "/customerPayment", {"customer": customer, "payment": 40})
    assert (call.due(first), call.due(second)) == ("20", "0")
    call("POST", "/customerPayment", {"customer": customer, "payment": 20, "autoApply": False})
    assert call.due(first) == "20"


def test_a_credit_memo_is_applied_and_taken_back(call: Any) -> None:
    invoice = call.invoice("100.00")
    told = Sale(entity="US", customer="C1", amount=Decimal("40.00"), currency="USD", document_date=DAY)
    call.books.post_credit_memo(told, today=DAY)
    (row,) = call.ask("SELECT id FROM transaction WHERE type = 'CustCred'")
    for apply, due in ((True, "60"), (False, "100")):
        lines = {"apply": {"items": [{"doc": {"id": invoice}, "apply": apply}]}}
        assert call("PATCH", f"/creditMemo/{row['id']}", lines).status_code == 204
        assert call.due(invoice) == due


@pytest.mark.parametrize("post", ["post_partial", "post_residual"])
def test_the_rest_of_a_short_paid_invoice_is_paid_and_no_more(call: Any, post: str) -> None:
    invoice = call.invoice("100.00")
    ((key, _),) = [(document.item_key(line), line) for document, line in call.books.items()]
    cash = Cash(entity="US", customer="C1", amount=Decimal("40.00"), currency="USD", received_on=DAY)
    getattr(call.books, post)(cash, **{"on" if post == "post_partial" else "of": key}, today=DAY)
    assert call.due(invoice) == "60"
    assert call.code(pay(call, 100, (invoice, 60.01))) == (400, "USER_ERROR")
    number = call.number_of(pay(call, 100, (invoice, 60)))
    assert call.due(invoice) == "0"
    assert call("PATCH", f"/customerPayment/{number}?replace=apply", {"apply": {"items": []}}).status_code == 204
    assert call.due(invoice) == "60"
    agrees(call)


def test_an_amount_has_the_places_of_its_currency(call: Any) -> None:
    invoice = call.invoice("100.00")
    assert pay(call, 10.005).status_code == pay(call, 10, (invoice, 0.005)).status_code == 400


def test_what_is_applied_can_neither_be_cleared_nor_reversed_elsewhere(call: Any) -> None:
    invoice = call.invoice("200.00")
    pay(call, 200, (invoice, 150.0))
    with pytest.raises(ValueError, match="applied in part"):
        call.books.clear([document.item_key(line) for document, line in call.books.items()], today=DAY)
    for document in list(call.books.documents.values()):
        with pytest.raises(ValueError, match="applied in part"):
            call.books.reverse(document.key, today=DAY)


def test_whatever_is_applied_and_taken_back_the_books_and_the_sums_agree(call: Any) -> None:
    random = Random(11)
    invoices = [call.invoice(f"{random.randrange(1, 20_000) / 100:.2f}", "EUR") for _ in range(6)]
    euro, customer = {"id": call.id_of("currency", "EUR")}, {"id": call.id_of("customer", "C1")}
    payments: list[str] = []
    for _ in range(60):
        lines = [
            {"doc": {"id": invoice}, "apply": random.random() < 0.7, "amount": random.randrange(1, 15_000) / 100}
            for invoice in random.sample(invoices, random.randrange(1, 3))
        ]
        body = {"apply": {"items": lines}}
        if payments and random.random() < 0.7:
            verb = "DELETE" if random.random() < 0.1 else "PATCH"
            number = random.choice(payments)
            answer = call(verb, f"/customerPayment/{number}", body if verb == "PATCH" else None)
            if verb == "DELETE":
                payments.remove(number)
        else:
            head = {"customer": customer, "currency": euro, "payment": random.randrange(1, 30_000) / 100}
            answer = call(
                "POST", "/customerPayment", {**head, **body, "tranDate": f"2026-11-{random.randrange(1, 20):02}"}
            )
            if answer.status_code == 204:
                payments.append(call.number_of(answer))
        assert answer.status_code in {204, 400}, answer.text
        agrees(call)
    assert len(payments) > 5
    assert any(one for one in call.books.applied.values())


def agrees(call: Any) -> None:
    """Open items and control accounts say the same, in the books and in SuiteQL; nothing is used twice."""
    control = {key: value for key, value in call.books.control_balances().items() if value}
    assert control == {key: value for key, value in call.books.open_functional().items() if value}
    (row,) = call.ask(
        "SELECT SUM(tal.amountunpaid) AS unpaid, SUM(tal.paymentamountunused) AS unused, SUM(tal.amount) AS balance "
        "FROM transactionaccountingline tal JOIN account a ON (a.id = tal.account) WHERE a.accttype = 'AcctRec' AND "
        "tal.accountingbook = 1"
    )
    unpaid, unused, balance = (Decimal(row.get(name, "0")) for name in ("unpaid", "unused", "balance"))
    assert unpaid - unused == balance == sum(control.values())
    for key in {key for pair in call.books.applied for key in pair}:
        line, used = call.books.item(key), sum(one.amount for one in call.books.applications_of(key))
        assert 0 < used <= abs(line.amount)
