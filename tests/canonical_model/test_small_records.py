"""What the small records of the model say: who may see what, errors in words, a statement, an echo, a limit."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from canonical_model.access import EVERYTHING, Actor, Scope
from canonical_model.bank import BankStatement, BankTransaction
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry, Throttled
from canonical_model.identity import RecordId, SystemUid, source_id
from canonical_model.master_data import Customer, credit_limit
from canonical_model.money import Money
from canonical_model.observing import Asked, Unobserved, Work
from canonical_model.provenance import SourceRef
from canonical_model.steps import Echo


def test_a_scope_shows_what_it_names_an_empty_one_nothing_and_none_everything() -> None:
    assert EVERYTHING.allows("s4", "1010")
    some = Scope(entities=frozenset({"1010"}), systems=frozenset({"s4"}))
    assert [some.allows(*place) for place in (("s4", "1010"), ("s4", "2020"), ("ns", "1010"))] == [True, False, False]
    assert not Scope(entities=frozenset()).allows("s4", "1010")
    assert not Scope(systems=frozenset()).allows("s4", "1010")
    assert Scope(systems=frozenset({"s4"})).allows("s4", "2020")


def test_whoever_acts_for_somebody_is_both_of_them() -> None:
    assert Actor(id="ada", kind="person").people == {"ada"}
    assert Actor(id="robot", kind="service", behalf_of="ada").people == {"robot", "ada"}


def test_an_error_says_where_what_under_which_request_and_what_to_do() -> None:
    told = BadAnswer("no total", system="s4", entity="1010", record="4711", request_id="R1", remedy="ask again")
    assert str(told) == "s4 1010 4711: no total (request R1) — ask again"
    assert str(Retry("later")) == "later"
    assert str(Misconfigured()) == "Address, credentials, permissions or settings do not fit; no later try will help."
    slowed = Throttled("slow down", wait_seconds=7, system="ns")
    assert (str(slowed), slowed.wait_seconds, Throttled().wait_seconds) == ("ns: slow down", 7, 0)
    assert issubclass(NotReached, Retry)


def test_a_statement_comes_back_as_it_was_written_with_signs_and_currencies() -> None:
    batch = BankTransaction(
        id=RecordId("b"), account="DE1", status="booked", amount=Money.of(100, "EUR"), value_date=date(2026, 11, 2)
    )
    part = msgspec.structs.replace(
        batch, id=RecordId("p"), parent=batch.id, amount=Money.of("-7.50", "EUR"), reversal=True, references=("RF18",),
        instructed=Money.of(8, "USD"), charges=Money.of("0.10", "EUR"),
    )  # fmt: skip
    statement = BankStatement(
        account="DE1", currency="EUR", status="booked", transactions=(batch, part), opening=Money.of(1, "EUR"),
        closing=Money.of("93.50", "EUR"), findings=("one line could not be read",),
    )  # fmt: skip
    assert msgspec.json.decode(msgspec.json.encode(statement), type=BankStatement) == statement


def test_a_record_leads_back_to_its_place_in_the_erp() -> None:
    system, key = SystemUid("s4"), ("1010", "C1")
    customer = Customer(
        id=source_id(system, Customer.KIND, key), system=system, entity="1010", native_key=key, number="C1", name="Acme"
    )
    assert customer.source == SourceRef(
        system=system, entity="1010", native_type="customer", native_key=key, display_no="1010/C1"
    )
    assert credit_limit(customer) is None
    limited = msgspec.structs.replace(customer, credit_limit_minor=5_000, credit_currency="EUR")
    assert credit_limit(limited) == Money.of(50, "EUR")


@pytest.mark.parametrize("shows", ["D", ""])
def test_an_echo_is_known_by_its_key_and_without_one_by_our_reference(shows: str) -> None:
    system = SystemUid("s4")
    keyed = Echo(kind="hold", native_key=("1010", "1"), shows=shows)
    assert keyed.id_in(system) == source_id(system, "hold", ("1010", "1"))
    assert Echo(kind="hold", shows=shows).id_in(system) == source_id(system, "hold", ("reference", shows))


def test_where_nobody_watches_everything_goes_ahead() -> None:
    nobody = Unobserved()
    with nobody.exchange(Asked(system="s", method="GET", route="/")) as answered:
        assert answered(200) is None
    with nobody.during(Work(name="job", what="sync")) as came_to:
        assert came_to("done") is None
