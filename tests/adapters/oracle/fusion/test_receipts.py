"""Receipts: made once whatever becomes of the answer, applied with amounts, taken back; duplicates told apart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json, structs

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.oracle.fusion.settings import BankAccount, Lockbox, Settings
from adapters.oracle.fusion.writing.application import Application as Applying
from adapters.oracle.fusion.writing.application import Unapplication
from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import Step
from canonical_model.write_back import Application, IncomingPayment, WriteBack
from canonical_model.writing import Known
from conformance.suite.acts import Done, Ordered, known_item, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import BUYER
from conformance.suite.subjects.oracle_fusion import SUBJECT, Fusion
from core.write_back.proposing import Intent, Permission, payment, place_of, propose
from simulators.oracle.fusion import shown
from simulators.oracle.fusion.receipt_making import create_receipt

DAY = date(2026, 11, 19)
SETTINGS = Settings(base_url="https://pod.example.com", auth=Basic(user="ada", password=Secret("x")))


class Paying(Fusion):
    """A pod that receipts are made in."""

    own: dict[str, Any] = {}  # noqa: RUF012 - replaced, never changed

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        more = {"bank_accounts": {"MAIN": BankAccount(receipt_method="Manual")}, **self.own}
        return structs.replace(made, writing=structs.replace(made.writing, **more))


class Clerk:
    """Somebody who posts payments, and looks at what came of them."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp

    @property
    def tenant(self) -> Any:
        return self.erp._desk.tenant  # type: ignore[attr-defined]

    def order(self, amount: str, *paid: tuple[NativeKey, str], text: str = "pays invoices") -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        items = [known_item(shelf, key) for key, _ in paid]
        came = IncomingPayment(
            transaction_id=RecordId("bank-1"), bank_account="MAIN", amount=Money.of(amount, items[0].currency),
            value_date=DAY, text=text,
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

    def receipts(self) -> list[dict[str, Any]]:
        """What the screen of receipts shows that we made."""
        _, names, rows = shown.receipts(self.tenant)
        found = [dict(zip(names, row, strict=True)) for row in rows]
        return [one for one in found if one["ReceiptDate"] == DAY.isoformat()]

    def applied(self) -> list[Decimal]:
        _, names, rows = shown.all_applications(self.tenant)
        found = [dict(zip(names, row, strict=True)) for row in rows]
        return sorted(one["ApplicationAmount"] for one in found if one["ApplicationStatus"] == "Applied")

    def due(self, key: NativeKey) -> Decimal:
        return next((item.open for item in self.erp.items() if item.key == key), Decimal(0))

    def number_of(self, order: Ordered) -> str:
        carrier = Carrier(self.bench)
        return next(step.reference for step in carrier.order(order.act, order.known) if step.reference)


@contextmanager
def clerk(**own: Any) -> Iterator[Clerk]:
    kind = type("Paying", (Paying,), {"own": own})
    with bench(structs.replace(SUBJECT, open=kind)) as made:
        yield Clerk(made)


@pytest.fixture(params=["number", "comments"])
def paying(request: pytest.FixtureRequest) -> Iterator[Clerk]:
    with clerk(reference_home=request.param) as made:
        yield made


@pytest.mark.parametrize("fault", ["", "lost_answer"])
def test_of_an_invoice_that_is_paid_in_part_the_rest_stays_open_once(fault: str) -> None:
    assert SUBJECT.adapter.capabilities.writes["cash"].part_payments == "native"
    with clerk() as paying:
        key = paying.erp.invoice("100.00")
        order = paying.order("60.00", (key, "60.00"))
        if fault:
            paying.bench.next_write(fault)
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert (len(paying.receipts()), paying.applied(), paying.due(key)) == (1, [60], 40)


def test_a_payment_over_two_invoices_is_one_receipt_applied_to_both(paying: Clerk) -> None:
    first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
    order = paying.order("150.00", (first, "100.00"), (second, "40.00"))
    carrier = paying.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    (made,) = paying.receipts()
    assert (made["Amount"], made["UnappliedAmount"], made["CustomerAccountNumber"]) == (150, 10, BUYER)
    assert paying.applied() == [40, 100]
    assert [paying.due(first), paying.due(second)] == [Decimal(0), Decimal(10)]


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "login_page", "busy"])
def test_whatever_becomes_of_the_answer_there_is_one_receipt(paying: Clerk, fault: str) -> None:
    order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
    paying.bench.next_write(fault)
    carrier = paying.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    assert len(paying.receipts()) == 1


def test_a_receipt_that_a_store_forgot_is_found_and_not_made_again(paying: Clerk) -> None:
    order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
    paying.carried(order)
    again = paying.carried(order)
    assert again.state(order.act) == "confirmed", again.said(order.act)
    assert [step.attempt for step in again.of(order.act)] == [0, 0]
    assert len(paying.receipts()) == 1


def test_a_try_after_midnight_makes_no_second_receipt() -> None:
    with clerk() as paying:
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        paying.bench.next_write("lost_answer")
        carrier = Carrier(paying.bench)
        carrier.order(order.act, order.known)
        evening = paying.bench.clock.now()
        paying.bench.clock.until(evening.replace(hour=23, minute=58))
        carrier.run()
        assert paying.bench.clock.now().date() > evening.date()
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (made,) = paying.receipts()
        assert made["ReceiptDate"] == DAY.isoformat()


def posted_elsewhere(paying: Clerk, number: str, amount: str) -> None:
    """Somebody, or an earlier life of ours, made a receipt of that number."""
    unit = paying.tenant.unit("DE01")
    told = {"ReceiptNumber": number, "BusinessUnit": unit, "ReceiptMethod": "Manual", "ReceiptDate": DAY.isoformat(),
            "Amount": amount, "Currency": "EUR", "CustomerAccountNumber": BUYER}  # fmt: skip
    create_receipt(paying.tenant, None, told)


def test_the_same_number_date_amount_and_customer_is_recognised_as_ours() -> None:
    with clerk() as paying:
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        posted_elsewhere(paying, paying.number_of(order), "100.00")
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert len(paying.receipts()) == 1


def test_the_same_number_with_another_amount_is_a_persons_business() -> None:
    with clerk() as paying:
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        posted_elsewhere(paying, paying.number_of(order), "90.00")
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "needs_human"
        assert len(paying.receipts()) == 1


def test_a_duplicate_that_appears_between_looking_and_sending_is_compared_and_taken_for_ours() -> None:
    with clerk() as paying:
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        number = paying.number_of(order)
        paying.bench.next_write("person_first", person=lambda: posted_elsewhere(paying, number, "100.00"))
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert len(paying.receipts()) == 1


def test_an_invoice_that_was_paid_meanwhile_leaves_the_receipt_and_asks_a_person() -> None:
    with clerk() as paying:
        key = paying.erp.invoice("100.00")
        order = paying.order("100.00", (key, "100.00"))
        paying.erp.pay_part(key, "30.00")
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "needs_human"
        assert "70" in carrier.said(order.act)
        (made,) = paying.receipts()
        assert made["UnappliedAmount"] == 100


def test_undone_the_applications_are_taken_back_and_the_receipt_is_reversed() -> None:
    with clerk() as paying:
        first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
        order = paying.order("150.00", (first, "100.00"), (second, "50.00"))
        done = Done(ordered=order, carrier=paying.carried(order))
        undone = undo_of(paying.bench, done)
        done.carrier.order(undone.act, undone.known)
        done.carrier.run()
        assert done.carrier.state(undone.act) == "confirmed", done.carrier.said(undone.act)
        assert [paying.due(first), paying.due(second)] == [Decimal(100), Decimal(50)]
        assert [one["State"] for one in paying.receipts()] == ["Reversed"]


def test_an_older_pod_gets_references_and_the_act_is_handed_over() -> None:
    with clerk(apply_by="references") as paying:
        order = paying.order("100.00", (paying.erp.invoice("100.00"), "100.00"))
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        (made,) = paying.receipts()
        assert made["UnappliedAmount"] == 100
        assert "AutoMatch" in carrier.plan(order.act, order.known).lost[0]


def test_many_invoices_go_by_lockbox_and_the_job_is_followed_to_its_end() -> None:
    with clerk(lockbox=Lockbox(number=2)) as paying:
        first, second = paying.erp.invoice("100.00"), paying.erp.invoice("50.00")
        order = paying.order("150.00", (first, "100.00"), (second, "50.00"))
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        assert len(paying.receipts()) == 1
        assert [paying.due(first), paying.due(second)] == [Decimal(0), Decimal(0)]


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived"])
def test_a_file_whose_answer_is_lost_makes_one_receipt(fault: str) -> None:
    with clerk(lockbox=Lockbox(number=1)) as paying:
        key = paying.erp.invoice("100.00")
        order = paying.order("100.00", (key, "100.00"))
        paying.bench.next_write(fault)
        carrier = paying.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        assert len(paying.receipts()) == 1


@pytest.mark.parametrize(
    ("amount", "part", "words"),
    [("100.00", "120.00", "is open"), ("90.00", "100.00", "more is applied than came in")],
)
def test_more_than_there_is_is_never_planned(amount: str, part: str, words: str) -> None:
    with clerk() as paying:
        order = paying.order(amount, (paying.erp.invoice("100.00"), part))
        with pytest.raises(ValueError, match=words):
            Carrier(paying.bench).plan(order.act, order.known)


def step_of(content: dict[str, str]) -> Step:
    return Step(
        id=RecordId("1"), write_back=RecordId("2"), ordinal=0, name="apply 0", kind="assign", operation="cash",
        system=SystemUid("pod"), entity="1", subjects=("item/1/2",), content=content,
    )  # fmt: skip


@given(
    amount=st.one_of(st.text(max_size=12), st.decimals(allow_nan=True, allow_infinity=True).map(str)),
    installment=st.one_of(st.text(max_size=20), st.integers(min_value=0, max_value=10**18).map(str)),
)
def test_no_application_leaves_without_an_amount_above_zero(amount: str, installment: str) -> None:
    landing = Applying(SETTINGS)
    step = step_of({"applied": amount, "installment": installment, "receipt": "7"})
    try:
        request = landing.request(step, {})
    except (ValueError, ArithmeticError):
        return
    body = json.decode(request.body)
    assert request.url.endswith("/action/applyReceipt")
    assert Decimal(str(body["amountApplied"])) > 0
    assert set(body) == {"appliedPaymentScheduleId", "amountApplied", "calledFrom"}


def test_an_unapplication_names_the_one_application_or_nothing_is_sent() -> None:
    step = step_of({"applied": "0", "installment": "2", "receipt": "7"})
    with pytest.raises(ValueError, match="not looked at"):
        Unapplication(SETTINGS).request(step, {})
