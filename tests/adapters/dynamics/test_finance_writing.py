"""Finance & Operations: journals drafted once, slots not overwritten unseen, questions over all companies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cash_clerk import CashClerk
from dynamics_clerk import Clerk
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec import structs

from adapters.dynamics.entra import Application
from adapters.dynamics.finance.client import service_of
from adapters.dynamics.finance.mapping.values import displayed, undisplayed
from adapters.dynamics.finance.settings import BankAccount, Settings
from adapters.dynamics.finance.writing import requests
from adapters.dynamics.odata import Question
from adapters.kit.secrets import Secret
from canonical_model.steps import NativeRecord
from conformance.suite.acts import Done, undo_of
from conformance.suite.bench import bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import HOME
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.books.journal import BANK, SMALL_DIFFERENCES
from simulators.dynamics.finance import shown

SHARED = Path(__file__).parents[3].parent / "shared" / "data"
SETTINGS = Settings(
    base_url="https://fo.example.com",
    auth=Application(tenant="t", client_id="c", client_secret=Secret("s")),
)


class Drafting(Finance):
    """An environment that payments are drafted in."""

    own: dict[str, Any] = {}  # noqa: RUF012 - replaced, never changed

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        bank = BankAccount(journal_name="ARPay", offset_account="RFI-OPER", payment_method="CHECK")
        return structs.replace(
            made, writing=structs.replace(made.writing, **{"bank_accounts": {"MAIN": bank}, **self.own})
        )


@contextmanager
def clerk(**own: Any) -> Iterator[Clerk]:
    with bench(structs.replace(SUBJECT, open=type("Drafting", (Drafting,), {"own": own}))) as made:
        yield Clerk(made)


def test_a_payment_is_a_journal_with_a_marked_line_for_each_invoice_and_a_person_posts_it() -> None:
    with clerk() as one:
        first, second = one.erp.invoice("100.00"), one.erp.invoice("50.00")
        order = one.order("160.00", (first, "100.00"), (second, "50.00"))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        (journal,) = one.listed(shown.journals)
        lines = one.listed(shown.journal_lines)
        assert journal["IsPosted"] == "No"
        assert sorted(Decimal(str(line["CreditAmount"])) for line in lines) == [10, 50, 100]
        assert {line["OffsetAccountDisplayValue"] for line in lines} == {"RFI\\-OPER"}
        assert {line["JournalBatchNumber"] for line in lines} == {journal["JournalBatchNumber"]}
        one.erp.server.post_journal(journal["JournalBatchNumber"])  # type: ignore[attr-defined]
        left = {item.key: item.open for item in one.erp.items()}
        assert (left.get(first), left.get(second)) == (None, None)


def test_of_an_invoice_that_is_paid_in_part_the_rest_stays_open_once_a_person_posted() -> None:
    assert SUBJECT.adapter.capabilities.writes["cash"].part_payments == "native"
    with clerk() as one:
        key = one.erp.invoice("100.00")
        order = one.order("60.00", (key, "60.00"))
        assert one.carried(order).state(order.act) == "handed_over"
        (journal,) = one.listed(shown.journals)
        one.erp.server.post_journal(journal["JournalBatchNumber"])  # type: ignore[attr-defined]
        assert {item.key: item.open for item in one.erp.items()}[key] == 40


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "login_page", "busy"])
def test_whatever_becomes_of_an_answer_there_is_one_journal_and_one_line(fault: str) -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        one.bench.next_write(fault)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        assert (len(one.listed(shown.journals)), len(one.listed(shown.journal_lines))) == (1, 1)


def test_a_store_that_forgot_finds_its_journal_and_lines() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        one.carried(order)
        again = one.carried(order)
        assert again.state(order.act) == "handed_over", again.said(order.act)
        assert (len(one.listed(shown.journals)), len(one.listed(shown.journal_lines))) == (1, 1)


@pytest.mark.parametrize("kind", ["journals", "lines"])
def test_a_journal_or_a_line_that_arrived_twice_is_removed(kind: str) -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))

        def twice(_: Reply) -> None:
            """The answer is lost, and what was sent arrives once more."""
            written = one.tenant.kept.written
            if kind == "journals":
                (((entity, _), made),) = written.headers.items()
                written.headers[entity, "DE01-LATE"] = {**made, "JournalBatchNumber": "DE01-LATE"}
            else:
                (((entity, number, _), made),) = written.lines.items()
                written.lines[entity, number, Decimal(2)] = {**made, "LineNumber": Decimal(2)}
            one.tenant.changed()

        one.bench.between.add(Trouble(writes=True, turn=twice, after=0 if kind == "journals" else 1))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        assert (len(one.listed(shown.journals)), len(one.listed(shown.journal_lines))) == (1, 1)


def test_a_slot_that_a_person_changes_at_the_last_moment_is_not_overwritten() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        desk = one.erp._desk  # type: ignore[attr-defined]
        desk.slot(int(key[1]), HOME, "None")
        order = one.promise(key, "100.00")
        one.bench.next_write("person_first", person=lambda: one.erp.dispute(key))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "needs_human", carrier.said(order.act)
        (row,) = [row for row in one.listed(shown.disputes) if str(row["CustTrans"]) == key[1]]
        assert row["Status"] == "Disputed"


def test_a_journal_that_is_undone_is_deleted_while_it_is_a_draft() -> None:
    with clerk() as one:
        order = one.order("100.00", (one.erp.invoice("100.00"), "100.00"))
        done = Done(ordered=order, carrier=one.carried(order))
        undone = undo_of(one.bench, done)
        done.carrier.order(undone.act, undone.known)
        done.carrier.run()
        assert done.carrier.state(undone.act) == "confirmed", done.carrier.said(undone.act)
        assert one.listed(shown.journals) == []


@given(
    name=st.sampled_from(["CustTransOpens", "CustTransactions", "CustomersV3", "CustDisputes"]),
    condition=st.text(max_size=40),
    select=st.lists(st.text(alphabet="abc$&=?", min_size=1, max_size=8), max_size=3),
)
def test_no_question_and_no_write_leaves_without_asking_all_companies(
    name: str, condition: str, select: list[str]
) -> None:
    service = service_of(None, SETTINGS)  # type: ignore[arg-type]  # no session: only the address is made
    urls = [
        service.url(Question(entity_set=name, filter=condition, select=tuple(select))),
        requests.look(name, condition).url,
        requests.post(name, {}).url,
        requests.patch(name, {"dataAreaId": condition, "SysRecId": "1"}, {}, version="").url,
        requests.delete(name, {"dataAreaId": condition}, version="").url,
    ]
    assert all(url.partition("?")[2].split("&")[0] == "cross-company=true" for url in urls), urls


@given(account=st.text(alphabet="AB-\\1", max_size=12))
def test_an_account_number_survives_its_display_value(account: str) -> None:
    assert undisplayed(displayed(account)) == account


WRITES_OFF = {"difference_accounts": {"bank_charge": "618160-001", "rounding": "618160-001"}}


@contextmanager
def cashier() -> Iterator[CashClerk]:
    with bench(structs.replace(SUBJECT, open=type("Drafting", (Drafting,), {"own": WRITES_OFF}))) as made:
        yield CashClerk(made)


@pytest.mark.parametrize(
    ("cash", "off", "reason", "fault"),
    [
        ("98.00", "2.00", "bank_charge", ""), ("98.00", "2.00", "bank_charge", "lost_answer"),
        ("100.01", "-0.01", "rounding", "error_after_effect"),
    ],
)  # fmt: skip
def test_what_is_written_off_is_a_line_on_a_main_account_once_and_the_invoice_is_settled_whole(
    cash: str, off: str, reason: str, fault: str
) -> None:
    with cashier() as one:
        key = one.erp.invoice("100.00")
        order = one.order(cash, (key, cash, {"written_off": off, "reason": reason}))
        if fault:
            one.bench.next_write(fault, after=2)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
        _, names, rows = shown.journal_lines(one.erp._desk.tenant)  # type: ignore[attr-defined]
        lines = [dict(zip(names, row, strict=True)) for row in rows]
        assert len(lines) == 2
        (journal,) = one.erp._desk.tenant.kept.written.headers  # type: ignore[attr-defined]
        one.erp.server.post_journal(journal[1])  # type: ignore[attr-defined]
        assert key not in one.left()
        booked = [line for document in one.erp.books.documents.values() for line in document.lines]  # type: ignore[attr-defined]
        assert sum(line.amount for line in booked if line.account == SMALL_DIFFERENCES) == Decimal(off)
        assert sum(line.amount for line in booked if line.account == BANK) == Decimal(cash)


def test_without_an_account_or_with_a_discount_nothing_is_drafted() -> None:
    with cashier() as one:
        key = one.erp.invoice("100.00")
        order = one.order("98.00", (key, "98.00", {"written_off": "2.00", "reason": "tax"}))
        with pytest.raises(ValueError, match="difference_accounts"):
            Carrier(one.bench).order(order.act, order.known)
        with pytest.raises(AssertionError, match="takes a discount from nobody but a person"):
            one.order("97.00", (key, "97.00", {"discount": "3.00"}))


def test_a_line_on_a_main_account_has_names_and_values_of_the_published_metadata() -> None:
    found = SHARED / "dynamics" / "fo_ar_subset_metadata.edmx.xml"
    if not found.exists():
        pytest.skip("../shared/data is absent: dynamics/fo_ar_subset_metadata.edmx.xml")
    with cashier() as one:
        key = one.erp.invoice("100.00")
        order = one.order("98.00", (key, "98.00", {"written_off": "2.00", "reason": "bank_charge"}))
        carrier = Carrier(one.bench)
        steps = carrier.order(order.act, order.known)
        (step,) = [made for made in steps if made.name.startswith("difference")]
        journal = NativeRecord(type="journal", key=("DE01-000001",))
        body = json.loads(carrier.side.request(step, {"journal": journal}).body)
    root = etree.parse(found).getroot()
    (line,) = [kind for kind in root.iter("{*}EntityType") if kind.get("Name") == "CustomerPaymentJournalLine"]
    (types,) = [kind for kind in root.iter("{*}EnumType") if kind.get("Name") == "LedgerJournalACType"]
    assert body.keys() <= {one.get("Name") for one in line.iter("{*}Property")}
    assert {body["AccountType"], body["OffsetAccountType"]} <= {one.get("Name") for one in types}
