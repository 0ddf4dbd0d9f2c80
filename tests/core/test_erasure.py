"""Erasing a person out of records: pure."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.collecting import Activity
from canonical_model.communications import Communication, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, SystemUid
from canonical_model.kept_cash import CashProposal, KeptAdvice, KeptTransaction
from canonical_model.master_data import Person
from canonical_model.money import Money
from canonical_model.write_back import NoteAct, WriteBack
from core.account import AccountView
from core.erasure import GONE, Named, emptied, input_without, named, waits, without
from core.replay import packed
from core.retention import Retention, kept_until

ADA = Named(emails=("ada@customer.example",), names=("Ada Sample",), phones=("+44 20 7946 0123",))
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ABOUT: dict[str, Any] = {
    "system": SystemUid("s"), "entity": "DE01", "customer_id": RecordId("c"), "customer_number": "1",
}  # fmt: skip


def note(text: str) -> Activity:
    return Activity(id=RecordId("a"), kind="note", text=text, actor="grace", happened_at=AT, **ABOUT)


def received(**told: Any) -> ReceivedMessage:
    proposal = ReplyProposal(
        id=RecordId("p"), kind="promise", evidence="I pay", confidence=Decimal(1), state="accepted"
    )
    fields: dict[str, Any] = {
        "state": "done", "received_at": AT, "sender": "Ada@Customer.example", "subject": "Re", "text": "I pay",
        "proposals": (proposal,),
    } | ABOUT | told  # fmt: skip
    return ReceivedMessage(id=RecordId("m"), **fields)


def sent(**told: Any) -> Communication:
    fields: dict[str, Any] = {
        "kind": "reminder", "channel": "mail", "state": "sent", "recipients": ("ada@customer.example",),
        "language": "en", "tone": "firm", "template": "t", "template_version": "1", "subject": "Invoice 7",
        "text": "Dear Ada Sample, …", "rendered_hash": "h", "handed_at": AT, "totals": (Money.of("5", "EUR"),),
    } | ABOUT | told  # fmt: skip
    return Communication(id=RecordId("o"), **fields)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("called Ada Sample", f"called {GONE}"),
        ("called SAMPLE, ADA today", f"called {GONE} today"),
        ("Ms. Sample promised", f"{GONE} promised"),
        ("write to ADA@customer.example", f"write to {GONE}"),
        ("ring (+44) 20-7946.0123", f"ring (+{GONE}"),
        ("a sample of the goods", "a sample of the goods"),
        ("xada@customer.example", "xada@customer.example"),
        ("Ada Samples GmbH", "Ada Samples GmbH"),
    ],
)
def test_who_is_named_as_a_whole_is_named_no_more(text: str, left: str) -> None:
    made = without(note(text), ADA)
    assert isinstance(made, Activity)
    assert made.text == left
    assert structs.replace(made, text=text) == note(text)


def test_what_they_wrote_themselves_goes_as_a_whole() -> None:
    made = without(received(text="nothing in it names me"), ADA)
    assert isinstance(made, ReceivedMessage)
    assert (made.sender, made.subject, made.text, made.proposals[0].evidence) == ("", "", "", "")
    assert (made.received_at, made.proposals[0].state) == (AT, "accepted")


def test_an_emptied_message_is_still_one() -> None:
    made = emptied(sent())
    assert isinstance(made, Communication)
    assert (made.text, made.recipients, made.totals) == ("", (), (Money.of("5", "EUR"),))
    assert emptied(made) == made


@pytest.mark.parametrize(
    ("record", "country", "until"),
    [
        (sent(), "DE", date(2032, 12, 31)),
        (sent(totals=()), "DE", None),
        (received(), "AT", date(2033, 12, 31)),
        (received(automatic=True), "DE", None),
        (received(customer_id=RecordId("")), "DE", None),
        (received(), "CH", None),
        (received(), "FR", None),
        (note("x"), "DE", None),
    ],
)
def test_a_law_that_is_known_keeps_commercial_letters_to_the_end_of_a_year(
    record: Any, country: str, until: date | None
) -> None:
    found = kept_until(record, country, Retention())
    assert (found[0] if found else None) == until


def test_the_settings_name_the_years_of_a_country_that_is_not_known() -> None:
    found = kept_until(sent(), "FR", Retention(letters={"FR": 5}))
    assert found == (date(2031, 12, 31), "[retention] letters of FR")


def test_what_is_still_worked_on_waits() -> None:
    proposal = structs.replace(received().proposals[0], state="open")
    assert waits(sent(state="handing_over"))
    assert waits(received(state="open", proposals=(proposal,)))
    assert not waits(received())
    assert not waits(sent())
    assert not waits(note("x"))


def test_money_that_is_not_where_it_belongs_keeps_its_line() -> None:
    line = BankTransaction(id=RecordId("b"), account="A", status="booked", amount=Money.of("1.00", "EUR"))
    kept = KeptTransaction(
        id=RecordId("b"), system=SystemUid("s"), entity="DE01", customer_id=RecordId(""), transaction=line,
        state="waiting", since=date(2026, 1, 1),
    )  # fmt: skip
    assert waits(kept)
    assert not waits(structs.replace(kept, state="shown"))
    proposal = CashProposal(
        id=RecordId("b"), **ABOUT, line=line, decision="review", options=(), opened_on=date(2026, 1, 1)
    )
    assert waits(proposal)
    assert not waits(structs.replace(proposal, state="solved"))
    assert kept_until(kept, "DE", Retention()) is not None
    assert kept_until(structs.replace(proposal, decided_on=date(2027, 1, 1)), "DE", Retention()) == (
        date(2035, 12, 31), kept_until(kept, "DE", Retention())[1],  # type: ignore[index]  # asked above
    )  # fmt: skip


def test_somebody_is_named_by_all_that_their_contacts_say() -> None:
    person = Person(
        id=RecordId("p"), system=SystemUid("s"), entity="DE01", native_key=("p",), customer_id=RecordId("c"),
        customer_number="1", name=" Ada Sample ", email="ada@customer.example", phone="",
    )  # fmt: skip
    who = named([person, structs.replace(person, name="", phone="+44 20 7946 0123")], email="ada@customer.example")
    assert who == structs.replace(ADA)
    assert set(who.words) == {"ada@customer.example", "Sample", "0123"}


@pytest.mark.parametrize(
    ("who", "text", "left"),
    [
        (Named(emails=(), names=("Cher",)), "Mme Cher, and Cher", f"{GONE}, and Cher"),
        (Named(emails=(), names=("Li Wu",)), "Mr Wu and Li Wu", f"Mr Wu and {GONE}"),
        (Named(emails=(), names=(" ",), phones=("12",)), "12 Sample", "12 Sample"),
        (Named(emails=()), "nobody", "nobody"),
    ],
)
def test_short_names_and_numbers_are_not_looked_for_by_themselves(who: Named, text: str, left: str) -> None:
    made = without(note(text), who)
    assert isinstance(made, Activity)
    assert made.text == left


def view(text: str) -> AccountView:
    return AccountView(
        **ABOUT, customer=None, functional_currency="EUR", items=(), holds=(), promises=(), disputes=(),
        quarantined=(), gate=(), activities=(note(text),),
    )  # fmt: skip


def test_an_input_is_put_anew_where_it_names_them_alone() -> None:
    made = input_without(packed(view("Ada Sample called")), ADA, of="it")
    assert made == packed(view(f"{GONE} called"))
    assert input_without(packed(view("somebody called")), ADA, of="it") is None


@pytest.mark.parametrize(("state", "waiting"), [("proposed", True), ("sending", True), ("confirmed", False)])
def test_a_write_back_is_altered_once_it_is_over(state: Any, waiting: bool) -> None:  # noqa: FBT001 - a column of a table
    act = WriteBack(
        id=RecordId("w"), **ABOUT, operation="note", act=NoteAct(activity_id=RecordId("a"), text="t"), state=state,
        proposer="p", proposed_at=AT, because_of="d",
    )  # fmt: skip
    assert bool(waits(act)) is waiting


def test_an_advice_is_a_voucher_and_a_country_without_a_known_law_keeps_none() -> None:
    advice = KeptAdvice(
        id=RecordId("r"), system=SystemUid("s"), entity="DE01", customer_id=RecordId("c"),
        advice=RemittanceAdvice(id=RecordId("a"), lines=()), state="used", since=date(2026, 1, 1),
    )  # fmt: skip
    assert not waits(advice)
    assert kept_until(advice, "XX", Retention()) is None
    found = kept_until(advice, "AT", Retention())
    assert found is not None
    assert found[0] == date(2033, 12, 31)
