"""Payments that are posted with their applications: once, with exactly these, and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from cash_clerk import CashClerk
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Certificate, Settings, Writing
from adapters.netsuite.writing.payment import Payment
from canonical_model.errors import BadAnswer
from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import Step
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from canonical_model.writing import ErpResponse, Known
from conformance.suite.acts import Done, Ordered, known_item, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import BUYER, HOME
from conformance.suite.subjects.netsuite import SUBJECT, NetSuite
from core.write_back.proposing import Intent, Permission, payment, place_of, propose
from simulators.books.journal import BANK
from simulators.netsuite import kept

SCRIPT = "customscript_duecourse:customdeploy_duecourse"
DAY = date(2026, 11, 19)


class Paying(NetSuite):
    """An account that payments are posted in."""

    own: dict[str, Any] = {"take_back": "void"}  # noqa: RUF012 - replaced, never changed

    def settings(self, address: str) -> Settings:
        bank = str(kept(self.books).id_of("account", BANK))
        writing = Writing(companion=True, restlet=SCRIPT, bank_accounts={"MAIN": bank}, **self.own)
        return structs.replace(super().settings(address), writing=writing)


class Desk:
    """Somebody who posts payments."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp

    def order(self, amount: str, *paid: tuple[NativeKey, str], bank: str = "MAIN") -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        items = [known_item(shelf, key) for key, _ in paid]
        came = IncomingPayment(
            transaction_id=RecordId("bank-1"), bank_account=bank, amount=Money.of(amount, items[0].currency),
            value_date=DAY, text="pays\ninvoices",
        )  # fmt: skip
        parts = tuple(
            Application(item_id=item.id, amount=Money.of(part, item.currency))
            for item, (_, part) in zip(items, paid, strict=True)
        )
        intent = payment(came, place_of(items[0]), parts, why="the statement says so")
        return Ordered(act=self._proposed(intent), known=Known(items={one.id: one for one in shelf.of(OpenItem)}))

    def _proposed(self, intent: Intent) -> WriteBack:
        permission = Permission(
            mode="propose", capabilities=self.bench.adapter.capabilities, proposer="ada", at=self.bench.clock.now(),
            because_of="ada",
        )  # fmt: skip
        made = propose(intent, permission).write_back
        assert made is not None
        return made

    def carried(self, order: Ordered) -> Carrier:
        carrier = Carrier(self.bench)
        carrier.order(order.act, order.known)
        carrier.run()
        return carrier

    def payments(self) -> list[dict[str, Any]]:
        shown = [one for one in kept(self.erp.books).external if one[0] == "transaction"]  # type: ignore[attr-defined]
        return [self.erp._desk.get("customerPayment", f"eid:{text}") for _, text in shown]  # type: ignore[attr-defined]

    def due(self, key: NativeKey) -> Decimal:
        return next((item.open for item in self.erp.items() if item.key == key), Decimal(0))


def desk(**own: Any) -> Any:
    kind = type("Paying", (Paying,), {"own": {"take_back": "void", **own}})
    return bench(structs.replace(SUBJECT, open=kind))


@pytest.fixture(params=[{}, {"create_form": True}, {"jobs": True}], ids=["by-query", "by-form", "as-job"])
def paying(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desk(**request.param) as made:
        yield Desk(made)


def test_a_payment_over_two_invoices_stands_once_with_both_applications(paying: Desk) -> None:
    first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
    order = paying.order("140.00", (first, "100.00"), (second, "40.00"))
    carrier = paying.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    (shown,) = paying.payments()
    applied = {line["refNum"]: line["amount"] for line in shown["apply"]["items"] if line["apply"]}
    assert (Decimal(shown["payment"]), shown["tranDate"], shown["memo"]) == (140, "2026-11-19", "pays invoices")
    assert sorted(map(Decimal, applied.values())) == [40, 100]
    assert (paying.due(first), paying.due(second)) == (0, 10)


def test_what_is_paid_too_much_stays_unapplied(paying: Desk) -> None:
    order = paying.order("120.00", (paying.erp.invoice("100.00"), "100.00"))
    assert paying.carried(order).state(order.act) == "confirmed"
    (shown,) = paying.payments()
    assert Decimal(shown["unapplied"]) == 20


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "login_page", "busy"])
def test_whatever_becomes_of_the_answer_there_is_one_payment(paying: Desk, fault: str) -> None:
    order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
    paying.bench.next_write(fault)
    assert paying.carried(order).state(order.act) == "confirmed"
    assert len(paying.payments()) == 1


def test_a_payment_that_a_store_forgot_is_found_and_not_posted_again(paying: Desk) -> None:
    order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
    paying.carried(order)
    again = paying.carried(order)
    assert [step.attempt for step in again.of(order.act)] == [0]
    assert len(paying.payments()) == 1


def test_an_invoice_that_was_paid_in_part_meanwhile_is_left_to_a_person(paying: Desk) -> None:
    key = paying.erp.invoice("100.00")
    order = paying.order("100.00", (key, "100.00"))
    paying.erp.pay_part(key, "30.00")
    carrier = paying.carried(order)
    assert carrier.state(order.act) == "needs_human"
    assert "70" in carrier.said(order.act)
    assert paying.payments() == []


def test_a_voided_payment_leaves_the_invoice_open_as_before(paying: Desk) -> None:
    key = paying.erp.invoice("100.00")
    order = paying.order("100.00", (key, "100.00"))
    done = Done(ordered=order, carrier=paying.carried(order))
    undone = undo_of(paying.bench, done)
    done.carrier.order(undone.act, undone.known)
    done.carrier.run()
    assert done.carrier.state(undone.act) == "confirmed", done.carrier.said(undone.act)
    assert paying.due(key) == 100
    assert sum(document.reversed_by is not None for document in paying.erp.books.documents.values()) == 1  # type: ignore[attr-defined]


def test_a_payment_is_deleted_where_the_settings_say_so() -> None:
    with desk(take_back="delete") as made:
        paying = Desk(made)
        key = paying.erp.invoice("100.00")
        order = paying.order("100.00", (key, "100.00"))
        done = Done(ordered=order, carrier=paying.carried(order))
        undone = undo_of(made, done)
        done.carrier.order(undone.act, undone.known)
        done.carrier.run()
        assert done.carrier.state(undone.act) == "confirmed"
        assert (paying.due(key), paying.payments()) == (100, [])


def test_a_payment_is_not_taken_back_in_an_account_that_did_not_say_how() -> None:
    with desk(take_back="") as made:
        paying = Desk(made)
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        done = Done(ordered=order, carrier=paying.carried(order))
        undone = undo_of(made, done)
        with pytest.raises(ValueError, match="take_back is not set"):
            done.carrier.order(undone.act, undone.known)


def test_another_payment_under_our_reference_is_a_persons_business() -> None:
    with desk() as made:
        paying = Desk(made)
        first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
        paying.carried(paying.order("100.00", (first, "100.00")))
        other = paying.order("50.00", (second, "50.00"))
        carrier = paying.carried(other)
        assert carrier.state(other.act) == "needs_human"
        assert len(paying.payments()) == 1


def test_a_job_that_fails_is_refused_and_says_where_its_answer_is() -> None:
    with desk(jobs=True) as made:
        paying = Desk(made)
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        paying.erp.books.close_period(HOME, year=2026, period=11)  # type: ignore[attr-defined]
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "refused"
        assert "/services/rest/async/v1/job/" in carrier.said(order.act)
        assert paying.payments() == []


def test_a_closed_period_is_refused_in_netsuites_words() -> None:
    with desk() as made:
        paying = Desk(made)
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        paying.erp.books.close_period(HOME, year=2026, period=11)  # type: ignore[attr-defined]
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "refused"
        assert "period" in carrier.said(order.act)


def test_a_parent_pays_for_its_child_and_no_stranger_does() -> None:
    with desk() as made:
        paying = Desk(made)
        child, parent, _ = paying.erp.family()
        sale = structs.replace(paying.erp._sale("100.00", "EUR"), customer=child)  # type: ignore[attr-defined]
        document = paying.erp.books.post_invoice(sale, today=DAY)  # type: ignore[attr-defined]
        key = paying.erp._key(document.item_key(document.lines[0]))  # type: ignore[attr-defined]
        order = paying.order("100.00", (key, "100.00"))
        stranger = structs.replace(order, act=structs.replace(order.act, customer_number=BUYER))
        carrier = paying.carried(stranger)
        assert carrier.state(stranger.act) == "needs_human"
        assert "does not pay for" in carrier.said(stranger.act)
        family = structs.replace(order, act=structs.replace(order.act, customer_number=parent))
        assert paying.carried(family).state(family.act) == "confirmed"
        (shown,) = paying.payments()
        assert shown["customer"]["refName"].startswith(parent)


def test_what_netsuite_cannot_apply_is_refused_when_it_is_planned() -> None:
    with desk() as made:
        paying = Desk(made)
        euros, dollars = paying.erp.invoice("100.00"), paying.erp.invoice("3.000", currency="KWD")
        mixed = paying.order("103.00", (euros, "100.00"))
        other = next(one for one in mixed.known.items.values() if one.native_key == dollars)
        act = mixed.act.act
        assert isinstance(act, CashAct)
        both = (*act.applications, Application(item_id=other.id, amount=Money.of("3.000", "KWD")))
        wrong = structs.replace(mixed.act, act=structs.replace(act, applications=both))
        with pytest.raises(ValueError, match="one currency"):
            Carrier(made).plan(wrong, mixed.known)
        with pytest.raises(ValueError, match="bank_accounts is not set"):
            paying.carried(paying.order("100.00", (euros, "100.00"), bank="OTHER"))
        with pytest.raises(ValueError, match="more is applied than came in"):
            paying.carried(paying.order("99.00", (euros, "100.00")))


@pytest.mark.parametrize(
    ("payers", "outcome"),
    [(("7",), nullcontext()), (("7", "8"), pytest.raises(BadAnswer, match="several customers"))],
)
def test_a_number_that_two_customers_have_is_no_payer(payers: tuple[str, ...], outcome: Any) -> None:
    step = Step(
        id=RecordId("s"), write_back=RecordId("w"), ordinal=0, name="payment", kind="create", operation="cash",
        system=SystemUid("ns"), entity="1", subjects=("customer/1/C1",), content={"amount": "5", "item/1/9": "5"},
        reference="CA4F2A9KQ0X7ZB1C",
    )  # fmt: skip
    shared = {"id": "9", "currency": "1", "open": "5", "account": "3", "owner": "7", "parent": ""}
    items = [{**shared, "payer": one} for one in payers]
    body = json.dumps({"items": items, "hasMore": False, "count": len(items), "offset": 0, "totalResults": len(items)})
    answer = ErpResponse(status=200, headers={"content-type": "application/json"}, body=body)
    settings = Settings(account="1", auth=Certificate(client_id="c", certificate_id="i", private_key=Secret("k")))
    with outcome:
        standing = Payment(settings).standing(step, answer)
        assert standing is not None
        assert standing.key == ("7",)


@pytest.mark.parametrize(("fault", "writes"), [("", 0), ("lost_answer", 0), ("lost_answer", 1), ("never_arrived", 1)])
def test_a_credit_memo_is_used_up_with_a_payment_once_whatever_becomes_of_an_answer(fault: str, writes: int) -> None:
    with desk() as made:
        paying = CashClerk(made)
        first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
        credit = paying.erp.credit_memo("30.00")
        order = paying.order("120.00", (first, "100.00", {}), (second, "50.00", {}), (credit, "-30.00", {}))
        if fault:
            made.next_write(fault, after=writes)
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert [step.name for step in carrier.of(order.act)] == ["payment", "apply 0"]
        left = paying.left()
        assert [left.get(key) for key in (first, second, credit)] == [None, None, None]
        (shown,) = Desk(made).payments()
        assert (Decimal(shown["payment"]), Decimal(shown["unapplied"])) == (120, 0)


def test_discounts_differences_and_more_credit_than_is_paid_are_refused_in_words() -> None:
    with desk() as made:
        paying = CashClerk(made)
        key, credit = paying.erp.invoice("100.00"), paying.erp.credit_memo("130.00")
        order = paying.order("1.00", (key, "100.00", {}), (credit, "-130.00", {}))
        with pytest.raises(ValueError, match="is more than what is paid"):
            Carrier(made).plan(order.act, order.known)
        told = paying.order("97.00", (key, "97.00", {}))
        act = told.act.act
        assert isinstance(act, CashAct)
        less = structs.replace(act.applications[0], discount=Money.of("3.00", "EUR"))
        wrong = structs.replace(told.act, act=structs.replace(act, applications=(less,)))
        with pytest.raises(ValueError, match="knows no discount"):
            Carrier(made).plan(wrong, told.known)
        with pytest.raises(AssertionError, match="takes a discount from nobody but a person"):
            paying.order("97.00", (key, "97.00", {"discount": "3.00"}))


@pytest.mark.parametrize("fault", ["", "lost_answer"])
def test_a_payment_that_the_bank_converted_bears_the_rate_that_came_of_it(fault: str) -> None:
    with desk() as made:
        paying = CashClerk(made)
        key = paying.erp.invoice("160000", currency="JPY")
        order = paying.order("160000", (key, "160000", {}), came=Money.of("917.43", "EUR"))
        if fault:
            made.next_write(fault)
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert paying.left().get(key) is None
        (shown,) = Desk(made).payments()
        assert (Decimal(shown["payment"]), Decimal(shown["exchangeRate"])) == (160000, Decimal("0.00573394"))


def test_a_payment_in_a_third_currency_is_refused_in_words() -> None:
    with desk() as made:
        paying = CashClerk(made)
        key = paying.erp.invoice("160000", currency="JPY")
        order = paying.order("160000", (key, "160000", {}), came=Money.of("800.00", "CHF"))
        with pytest.raises(ValueError, match="the books are in EUR"):
            Carrier(made).plan(order.act, order.known)
