"""What is written about instalments, by the machine that writes in production, into an account that has the feature."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from adapters.netsuite.settings import Settings
from adapters.netsuite.writing.cash_plans import place_of
from adapters.netsuite.writing.instalments import LOST
from canonical_model.collecting import Hold
from canonical_model.identity import NativeKey, RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import NativeRecord
from canonical_model.write_back import (
    Act,
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    Operation,
    PromiseAct,
)
from conformance.suite.acts import Done, Ordered, known_item, ordered, undo_of
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import BUYER, HOME
from conformance.suite.shelf import Shelf
from conformance.suite.subject import Clock, Subject
from conformance.suite.subjects.netsuite import SUBJECT, NetSuite
from simulators.books import Sale
from simulators.books.inputs import Part
from simulators.netsuite import Options, kept, serve
from simulators.netsuite.account import Account
from simulators.netsuite.record_service import RecordService

DAY = date(2026, 12, 11)
BANK = "DE-BANK"


class Split(NetSuite):
    """An account with the feature Installments."""

    create_form = False

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        known = self._server.credentials
        self._server.stop()
        options = Options(instalments=True)
        self._server = serve(self.books, auth="oauth2", credentials=known, clock=clock.now, options=options)
        self._service = RecordService(Account(self.books, options, clock.now))

    def settings(self, address: str) -> Settings:
        settings = super().settings(address)
        bank = str(kept(self.books).id_of("account", "11001000"))
        writing = structs.replace(settings.writing, bank_accounts={BANK: bank}, create_form=self.create_form)
        return structs.replace(settings, writing=writing)

    def instalments(self, *amounts: str) -> list[NativeKey]:
        total = sum(map(Decimal, amounts))
        sale = Sale(entity=HOME, customer=BUYER, amount=total, currency="EUR", document_date=self.today)
        parts = [Part(amount=Decimal(a), due_on=self.today + timedelta(days=30 * n)) for n, a in enumerate(amounts)]
        document = self.books.post_instalments(sale, parts, today=self.today)
        own = str(kept(self.books).id_of("transaction", document.item_key(document.lines[0])))
        return [("1", own, str(number)) for number in range(len(amounts))]

    def record(self, record: str, key: str) -> dict[str, Any]:
        """A record with its lines, as the account has it."""
        kind = self._service.type_named(record)
        number = int(key)
        return {**kind.read(number), **kind.lines(number, origin="")}


class ByForm(Split):
    create_form = True


class Desk:
    """A bench, and acts on it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.erp: Split = bench.erp  # type: ignore[assignment]

    def about(self, operation: Operation, keys: list[NativeKey], make: Callable[..., Act]) -> Ordered:
        self.shelf = self.bench.items(entity="1")
        items = [known_item(self.shelf, key) for key in keys]
        return ordered(self.bench, operation, make(*items), item=items[0], shelf=self.shelf)

    def carried(self, made: Ordered) -> Done:
        carrier = Carrier(self.bench)
        carrier.order(made.act, made.known)
        carrier.run()
        assert carrier.state(made.act) == "confirmed", carrier.said(made.act)
        return Done(ordered=made, carrier=carrier)

    def item(self, key: NativeKey) -> OpenItem:
        return known_item(self.bench.items(entity="1"), key)

    def holds(self) -> list[Hold]:
        shelf = Shelf()
        shelf.sync(self.bench.reader(), entity="1")
        return shelf.of(Hold)


@pytest.fixture(params=[Split, ByForm], ids=["by SuiteQL", "by a form"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    bench = Bench(Subject(adapter=SUBJECT.adapter, open=request.param, scale=SUBJECT.scale))
    yield Desk(bench)
    bench.close()


def euro(amount: str) -> Money:
    return Money.of(amount, "EUR")


def payment(amount: str, *applied: str) -> Callable[..., Act]:
    incoming = IncomingPayment(
        transaction_id=RecordId("bank-1"), bank_account=BANK, amount=euro(amount), value_date=date(2026, 11, 20),
        text="instalment 2",
    )  # fmt: skip

    def made(*items: OpenItem) -> Act:
        some = tuple(Application(item_id=i.id, amount=euro(a)) for i, a in zip(items, applied, strict=True))
        return CashAct(applications=some, why="it quotes it", payment=incoming)

    return made


def test_a_payment_is_applied_to_the_line_of_its_instalment(desk: Desk) -> None:
    keys = desk.erp.instalments("40.00", "35.00", "25.00")
    done = desk.carried(desk.about("cash", [keys[1]], payment("35.00", "35.00")))
    (step,) = done.carrier.steps.values()
    seen = NativeRecord(type="customerPayment", key=("501",), content={"currency": "1", "arAcct": "1"})
    told = json.loads(done.carrier.side.request(step, {step.name: seen}).body)
    assert told["apply"]["items"] == [{"doc": {"id": keys[1][1]}, "line": 1, "apply": True, "amount": 35.0}]
    assert [desk.item(key).open_minor for key in keys] == [4000, 0, 2500]


def test_one_payment_pays_instalments_and_a_whole_invoice(desk: Desk) -> None:
    keys = [*desk.erp.instalments("40.00", "35.00"), desk.erp.invoice("12.00")]
    desk.carried(desk.about("cash", keys, payment("87.00", "40.00", "35.00", "12.00")))
    assert [desk.item(key).open_minor for key in keys] == [0, 0, 0]


def test_a_part_of_an_instalment_is_paid(desk: Desk) -> None:
    keys = desk.erp.instalments("40.00", "35.00")
    desk.carried(desk.about("cash", [keys[0]], payment("15.50", "15.50")))
    assert [desk.item(key).open_minor for key in keys] == [2450, 3500]


def test_a_payment_is_not_sent_when_its_instalment_was_paid_meanwhile(desk: Desk) -> None:
    """The invoice has enough open for it; the instalment has not."""
    keys = desk.erp.instalments("40.00", "35.00")
    made = desk.about("cash", [keys[0]], payment("40.00", "40.00"))
    first = next(d for d in desk.erp.books.documents.values() if any(line.kind == "instalment" for line in d.lines))
    items = [first.item_key(line) for line in first.lines if line.kind == "instalment"]
    desk.erp.books.post_partial(desk.erp._cash(Decimal("1.00")), on=items[0], today=desk.erp.today)
    carrier = Carrier(desk.bench)
    carrier.order(made.act, made.known)
    carrier.run()
    assert (carrier.state(made.act), "has changed" in carrier.said(made.act)) == ("needs_human", True)
    assert [desk.item(key).open_minor for key in keys] == [3900, 3500]


def test_standing_cash_is_used_on_an_instalment_and_taken_back(desk: Desk) -> None:
    keys, cash = desk.erp.instalments("40.00", "35.00"), desk.erp.standing_cash("35.00")

    def act(item: OpenItem, receipt: OpenItem) -> Act:
        some = (Application(item_id=item.id, amount=euro("35.00")),)
        return CashAct(receipt_item_id=receipt.id, applications=some, why="it quotes it")

    done = desk.carried(desk.about("cash", [keys[1], cash], act))
    assert [desk.item(key).open_minor for key in keys] == [4000, 0]
    desk.carried(undo_of(desk.bench, done))
    assert [desk.item(key).open_minor for key in keys] == [4000, 3500]


def held(item: OpenItem) -> Act:
    return HoldAct(hold_id=RecordId("hold-1"), kind="manual", subject_id=item.id, until=None, reason="asked")


def test_a_hold_of_one_instalment_stands_on_its_invoice_and_says_so(desk: Desk) -> None:
    keys = desk.erp.instalments("40.00", "35.00")
    made = desk.about("hold", [keys[1]], held)
    assert LOST in Carrier(desk.bench).plan(made.act, made.known).lost
    done = desk.carried(made)
    (step,) = done.carrier.steps.values()
    assert set(step.subjects) == {f"item/1/{keys[0][1]}", f"item/1/{keys[0][1]}/1"}
    assert desk.erp.record("invoice", keys[0][1])["custbody_3805_dunning_paused"] is True
    found = {hold.native_key: hold for hold in desk.holds() if hold.scope == "item"}
    assert {key[2] for key in found} == {"0", "1"}
    assert step.native is not None
    (echo,) = step.native.echoes
    assert found[echo.native_key].subject_id == desk.item(keys[1]).id
    desk.carried(undo_of(desk.bench, done))
    assert desk.erp.record("invoice", keys[0][1])["custbody_3805_dunning_paused"] is False


def test_a_promise_for_several_instalments_writes_their_invoice_once(desk: Desk) -> None:
    keys = desk.erp.instalments("40.00", "35.00")

    def act(*items: OpenItem) -> Act:
        ids = tuple(item.id for item in items)
        return PromiseAct(promise_id=RecordId("promise-1"), promised_for=DAY, amount=euro("75.00"), items=ids)

    made = desk.about("promise", keys, act)
    plan = Carrier(desk.bench).plan(made.act, made.known)
    assert [step.name for step in plan.steps] == ["promise", "invoice 0"]
    assert LOST in plan.lost
    done = desk.carried(made)
    assert desk.erp.record("invoice", keys[0][1])["userEstimatedPaymentDate"] == DAY.isoformat()
    echoes = {echo.native_key for step in done.carrier.steps.values() if step.native for echo in step.native.echoes}
    assert {key[2] for key in echoes if len(key) == 4} == {"0", "1"}


def test_a_dispute_of_one_instalment_says_that_the_invoice_carries_it(desk: Desk) -> None:
    keys = [*desk.erp.instalments("40.00", "35.00")[:1], desk.erp.invoice("9.00")]

    def act(*items: OpenItem) -> Act:
        ids = tuple(item.id for item in items)
        return DisputeAct(
            dispute_id=RecordId("dispute-1"), reason="pricing", amount=euro("10.00"), items=ids, note="too dear"
        )

    made = desk.about("dispute", keys, act)
    plan = Carrier(desk.bench).plan(made.act, made.known)
    assert [step.name for step in plan.steps] == ["dispute", "invoice 0", "invoice 1"]
    assert LOST in plan.lost
    desk.carried(made)
    assert all(desk.erp.record("invoice", key[1])["custbody_duecourse_dispute"] == "pricing" for key in keys)


def test_what_is_said_of_whole_invoices_loses_nothing_of_instalments(desk: Desk) -> None:
    made = desk.about("hold", [desk.erp.invoice("9.00")], held)
    assert LOST not in Carrier(desk.bench).plan(made.act, made.known).lost


def test_a_line_of_a_journal_is_no_instalment(desk: Desk) -> None:
    """Both have keys of three parts."""
    item = desk.item(desk.erp.instalments("40.00", "35.00")[1])
    assert place_of(item) == f"item/{'/'.join(item.native_key)}"
    with pytest.raises(ValueError, match="line of a journal"):
        place_of(structs.replace(item, kind="whole", document_type="journal"))
