"""Erasing a person out of records: pure."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.bank import BankTransaction
from canonical_model.collecting import Activity
from canonical_model.communications import Communication, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, SystemUid
from canonical_model.kept_cash import CashProposal, KeptTransaction
from canonical_model.money import Money
from core.erasure import GONE, Named, emptied, waits, without
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
