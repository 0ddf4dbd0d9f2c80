"""Business Central: payments in a journal of their own and posted once, promises of people not overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from dynamics_clerk import Clerk
from msgspec import structs

from adapters.dynamics.business_central.settings import Pages, Settings, Writing
from adapters.dynamics.entra import Application
from adapters.kit.secrets import Secret
from conformance.suite.acts import Done, undo_of
from conformance.suite.bench import bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import BUYER, HOME
from conformance.suite.subjects.dynamics_business_central import SUBJECT, Central
from simulators.dynamics.business_central import shown
from simulators.dynamics.business_central.attachments import write_content
from simulators.dynamics.business_central.payments import create_payment, post
from simulators.dynamics.business_central.sets import ATTACHMENTS, rows_of


class Posting(Central):
    """An environment whose payments are posted."""

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        return structs.replace(made, writing=structs.replace(made.writing, bank_accounts={"MAIN": "11001000"}))


@contextmanager
def clerk() -> Iterator[Clerk]:
    with bench(structs.replace(SUBJECT, open=Posting)) as made:
        yield Clerk(made)


def payments(one: Clerk) -> list[Decimal]:
    return [
        Decimal(str(entry["Amount"])) for entry in one.listed(shown.ledger_entries)
        if entry["Document_Type"] == "Payment"
    ]  # fmt: skip


def test_a_payment_has_a_journal_of_its_own_and_is_posted() -> None:
    with clerk() as one:
        first, second = one.erp.invoice("100.00"), one.erp.invoice("50.00")
        order = one.order("160.00", (first, "100.00"), (second, "50.00"))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert sorted(payments(one)) == [-100, -50, -10]
        assert one.listed(shown.payment_lines) == []
        left = {item.key: item.open for item in one.erp.items()}
        assert (left.get(first), left.get(second)) == (None, None)


@pytest.mark.parametrize("fault", ["", "lost_answer"])
def test_of_an_invoice_that_is_paid_in_part_the_rest_stays_open_once(fault: str) -> None:
    assert SUBJECT.adapter.capabilities.writes["cash"].part_payments == "native"
    with clerk() as one:
        key = one.erp.invoice("100.00")
        order = one.order("60.00", (key, "60.00"))
        if fault:
            one.bench.next_write(fault, after=2)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert payments(one) == [-60]
        assert {item.key: item.open for item in one.erp.items()}[key] == 40


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "login_page", "busy"])
@pytest.mark.parametrize("writes", [0, 1, 2])
def test_whatever_becomes_of_an_answer_it_is_posted_once(fault: str, writes: int) -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        one.bench.next_write(fault, after=writes)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert payments(one) == [-100]
        assert one.listed(shown.payment_lines) == []


def test_a_store_that_forgot_does_not_post_again() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        one.carried(order)
        again = one.carried(order)
        assert again.state(order.act) == "confirmed", again.said(order.act)
        assert payments(one) == [-100]


def test_a_payment_in_another_currency_is_a_persons_business() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00", currency="KWD")
        order = one.order("100.00", (key, "100.00"))
        with pytest.raises(ValueError, match="no currency but EUR"):
            Carrier(one.bench).order(order.act, order.known)


def test_a_posted_payment_cannot_be_taken_back() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        done = Done(ordered=order, carrier=one.carried(order))
        undone = undo_of(one.bench, done)
        with pytest.raises(ValueError, match="reversed on the screen"):
            done.carrier.order(undone.act, undone.known)


def test_a_payment_whose_posting_is_refused_is_withdrawn() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        order = one.order("100.00", (key, "100.00"))
        one.bench.next_write("person_first", person=lambda: one.erp.pay([key]), after=2)
        done = Done(ordered=order, carrier=one.carried(order))
        assert done.carrier.state(order.act) == "partly"
        undone = undo_of(one.bench, done)
        done.carrier.order(undone.act, undone.known)
        done.carrier.run()
        assert done.carrier.state(undone.act) == "confirmed", done.carrier.said(undone.act)
        assert (one.listed(shown.journals), one.listed(shown.payment_lines), payments(one)) == ([], [], [-100])


def own_journal(one: Clerk) -> str:
    """The id of the one journal that is there."""
    (journal,) = one.listed(shown.journals)
    return str(journal["id"])


def another_line(one: Clerk, number: str) -> None:
    told = {"journalId": own_journal(one), "customerNumber": BUYER, "documentNumber": number, "amount": Decimal(-7)}
    create_payment(one.tenant, HOME, told)


def test_a_journal_that_a_person_put_a_line_into_is_not_posted() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        one.bench.next_write("person_first", person=lambda: another_line(one, "THEIRS"), after=1)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "needs_human", carrier.said(order.act)
        assert "not ours alone" in carrier.said(order.act)
        assert payments(one) == []


@pytest.mark.parametrize("kind", ["journals", "lines"])
def test_a_journal_or_a_line_that_arrived_twice_is_removed_before_anything_is_posted(kind: str) -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))

        def twice(_: Reply) -> None:
            """The answer is lost, and what was sent arrives once more."""
            kept = getattr(one.tenant.kept.written, kind)
            (made,) = kept.values()
            kept[HOME, str(uuid4())] = {**made, **({"code": "LATE"} if kind == "journals" else {})}
            one.tenant.changed()

        one.bench.between.add(Trouble(writes=True, turn=twice, after=0 if kind == "journals" else 1))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert len(one.listed(shown.journals)) == 1
        assert payments(one) == [-100]


def test_a_line_that_a_person_posted_while_its_twin_waits_is_not_posted_again() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))

        def posted_and_twice(_: Reply) -> None:
            """The answer is lost, a person posts the journal, and what was sent arrives once more."""
            ((_, own), made) = next(iter(one.tenant.kept.written.lines.items()))
            told = dict(made)
            with one.erp.books.lock:  # type: ignore[attr-defined]
                post(one.tenant, HOME, told["journalId"])
            one.tenant.kept.written.lines[HOME, own] = told
            one.tenant.changed()

        one.bench.between.add(Trouble(writes=True, turn=posted_and_twice, after=1))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert payments(one) == [-100]
        assert one.listed(shown.payment_lines) == []


def test_a_promise_that_a_person_took_is_not_overwritten() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        one.erp.promise(key)
        order = one.promise(key, "100.00")
        carrier = one.carried(order)
        assert carrier.state(order.act) == "needs_human", carrier.said(order.act)


def test_a_promise_moves_no_due_date() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00", due=date(2026, 12, 24))
        order = one.promise(key, "100.00")
        one.carried(order)
        (row,) = [row for row in one.listed(shown.ledger_entries) if str(row["Entry_No"]) == key[1]][:1]
        assert (row["Due_Date"], row["Promised_Pay_Date"]) == ("2026-12-24", "2026-12-01")


def test_a_file_that_a_person_fills_first_is_a_persons_business() -> None:
    with clerk() as one:
        order = one.note(one.erp.invoice("100.00"), "spoke to Mrs Meyer")

        def fills() -> None:
            (file,) = rows_of(one.tenant, one.tenant.types[ATTACHMENTS], HOME)
            write_content(one.tenant, file, b"theirs")

        one.bench.next_write("person_first", person=fills, after=1)
        carrier = Carrier(one.bench)
        carrier.order(order.act, order.known)
        carrier.run()
        assert carrier.state(order.act) in {"needs_human", "partly"}, carrier.said(order.act)
        assert one.erp.finance_reads() == "theirs"


@pytest.mark.parametrize(
    "wrong",
    [
        {"page_size": 0}, {"pages": Pages(entries="x y")}, {"writing": Writing(on_hold="FOUR")},
        {"writing": Writing(dispute_statuses={"pricing": "ELEVENCHARS"})}, {"decimals": {"EUR": 3}},
    ],
)  # fmt: skip
def test_settings_that_cannot_be_are_refused(wrong: dict[str, object]) -> None:
    auth = Application(tenant="t", client_id="c", client_secret=Secret("s"))
    with pytest.raises(ValueError, match=r"page|characters|decimals"):
        Settings(auth=auth, **wrong)  # type: ignore[arg-type]
