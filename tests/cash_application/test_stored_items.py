"""Open items of the store as debts: net of what hangs on them, with names, terms and what holds them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cash_desk import line
from msgspec import structs

from canonical_model.collecting import Allocation, Dispute, Hold
from canonical_model.identity import SystemUid, engine_id, source_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.cash_application.debts import debts_of
from core.findings import NotAllowed
from duecourse.flows.bank_movements import BankLines
from duecourse.flows.match_cash import Matching, StoredItems, match_cash

SYSTEM = SystemUid("s4")
CUSTOMER = Customer(
    id=source_id(SYSTEM, "customer", ("1010", "C1")), system=SYSTEM, entity="1010", native_key=("1010", "C1"),
    number="C1", name="Acme GmbH",
)  # fmt: skip


def item(no: str, minor: int, **fields: Any) -> OpenItem:
    key = ("1010", no)
    told: dict[str, Any] = {
        "id": source_id(SYSTEM, "open_item", key), "system": SYSTEM, "entity": "1010", "native_key": key,
        "document_id": source_id(SYSTEM, "document", key), "document_no": no,
        "document_type": "invoice",
        "customer_id": CUSTOMER.id, "customer_number": "C1", "kind": "whole", "currency": "EUR",
        "original_minor": minor,
        "open_minor": minor, "functional_currency": "EUR", "original_functional_minor": minor,
        "open_functional_minor": minor, "due_date": date(2026, 11, 1),
    }  # fmt: skip
    return OpenItem(**{**told, **fields})


class Kept:
    """A store that holds what it is given."""

    def __init__(self, *items: OpenItem, holds: tuple[Hold, ...] = (), disputes: tuple[Dispute, ...] = ()) -> None:
        self.kept, self.held, self.disputed = items, holds, disputes

    @contextmanager
    def snapshot(self, _actor: Any, _scope: Any) -> Iterator[Kept]:
        yield self

    def customers(self) -> tuple[Customer, ...]:
        return (CUSTOMER,)

    def bank_accounts(self) -> tuple[Any, ...]:
        return ()

    def open_items(self, *, entity: str) -> tuple[OpenItem, ...]:
        return tuple(one for one in self.kept if one.is_open and entity in {"", one.entity})

    def disputes(self) -> tuple[Dispute, ...]:
        return self.disputed

    def holds(self) -> tuple[Hold, ...]:
        return self.held

    def kept_transactions(self, *, state: str, newest: int) -> tuple[Any, ...]:
        assert (state, newest > 0) == ("shown", True)
        return ()

    def kept_advices(self, *, state: str) -> tuple[Any, ...]:
        assert state == "waiting"
        return ()

    def rates(self) -> tuple[Any, ...]:
        return ()


def matched(store: Kept, text: str, amount: str) -> Any:
    asked = Matching(
        bank=(Path("x"),), read=lambda _paths: BankLines(lines=(line(amount, text),)),
        stored=StoredItems(units=store, actor=None, scope=None),  # type: ignore[arg-type] # doubles
    )  # fmt: skip
    return match_cash(asked).lines[0]


def test_what_hangs_on_an_item_is_taken_off_before_a_payment_is_held_against_it() -> None:
    whole = item("90000017", 10000)
    part = item("5", -4000, kind="unapplied", document_type="receipt", offsets=whole.id)
    found = matched(Kept(whole, part), "90000017", "60.00")
    assert (found.decision, found.application[0].item, str(found.application[0].amount)) == (
        "auto", whole.id, "60.00 EUR",
    )  # fmt: skip


def test_standing_cash_is_no_debt_and_terms_and_names_come_along() -> None:
    terms = {"discount_percent": Decimal(2), "discount_until": date(2026, 11, 30)}
    (debt,) = debts_of(
        [item("90000017", 10000, **terms), item("6", -500, kind="on_account")], {CUSTOMER.id: CUSTOMER}
    )  # fmt: skip
    assert (debt.customer_name, debt.account, debt.discount_minor()) == ("Acme GmbH", "s4/1010/C1", 200)


@pytest.mark.parametrize(("kind", "decision"), [("dispute", "review"), ("legal", "review"), ("promise", "auto")])
def test_a_disputed_item_waits_and_one_that_is_only_not_chased_does_not(kind: Any, decision: str) -> None:
    one = item("90000017", 10000)
    hold = Hold(
        id=engine_id("hold", (kind,)), system=SYSTEM, entity="1010", scope="item", subject_id=one.id, kind=kind,
        set_by="us",
    )  # fmt: skip
    assert matched(Kept(one, holds=(hold,)), "90000017", "100.00").decision == decision


def test_an_item_that_is_not_to_be_collected_waits() -> None:
    retained = structs.replace(item("90000017", 10000), collectible=False, not_collectible_because="retention")
    found = matched(Kept(retained), "90000017", "100.00")
    assert (found.decision, found.explanation[-1]) == ("review", "for a person: 90000017 is held: retention")


def test_without_a_file_and_without_a_store_nothing_is_matched() -> None:
    with pytest.raises(NotAllowed, match="--open"):
        match_cash(Matching(bank=(Path("x"),), read=lambda _paths: BankLines(lines=(line("1.00"),))))


@pytest.mark.parametrize("named", [True, False])
def test_what_is_disputed_is_paid_by_no_machine(*, named: bool) -> None:
    whole = item("90000017", 10000)
    money = Money.of("100.00", "EUR")
    dispute = Dispute(
        id=engine_id("dispute", ("1",)), system=SYSTEM, entity="1010", customer_id=CUSTOMER.id, customer_number="C1",
        reason="pricing", amount=money, items=(Allocation(item_id=whole.id, amount=money),) if named else (),
        status="open", opened_on=date(2026, 11, 2),
    )  # fmt: skip
    assert matched(Kept(whole), "90000017", "100.00").decision == "auto"
    assert matched(Kept(whole, disputes=(dispute,)), "90000017", "100.00").decision == "review"
    ended = structs.replace(dispute, status="resolved")
    assert matched(Kept(whole, disputes=(ended,)), "90000017", "100.00").decision == "auto"


def test_announced_and_booked_in_one_go_are_one_payment_in_either_order() -> None:
    whole = item("90000017", 10000)
    booked = line("100.00", "90000017")
    announced = structs.replace(booked, status="announced")
    store: Any = Kept(whole)
    for lines in ((announced, booked), (booked, announced)):
        asked = Matching(
            bank=(Path("x"),), read=lambda _paths, lines=lines: BankLines(lines=lines),
            stored=StoredItems(units=store, actor=None, scope=None),  # type: ignore[arg-type] # doubles
        )  # fmt: skip
        found = match_cash(asked)
        assert sorted(one.decision for one in found.lines) == ["auto", "none"]
