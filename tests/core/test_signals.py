from __future__ import annotations

from datetime import date
from typing import Any

from core.parties import parties
from core.signals import GRAVE, KINDS, Businesses, Signal, activity_of

SEEN = date(2026, 11, 10)


def signal(**told: Any) -> Signal:
    return Signal(**{"kind": "rating_down", "observed_on": SEEN, "source": "agency", **told})


def of(one: Signal, *customers: Any, named: Any = None) -> list[str]:
    known = {customer.id: customer for customer in customers}
    return sorted(found.number for found in Businesses(known, parties(customers)).meant(one, named=named))


def test_an_official_id_reaches_every_account_of_the_business_however_it_is_written(desk: Any) -> None:
    first = desk.customer("C1", tax_id="DE 123 456 789")
    second = desk.customer("C2", entity="2010", tax_id="DE123456789", registration_id="HRB 12345", country="DE")
    third = desk.customer("C3", registration_id="HRB12345", country="DE")
    other = desk.customer("C4", registration_id="HRB12345", country="AT")
    everybody = (first, second, third, other)
    assert of(signal(tax_id="de123456789"), *everybody) == ["C1", "C2", "C3"]
    assert of(signal(registration_id="HRB 12345", country="AT"), *everybody) == ["C4"]
    assert of(signal(tax_id="DE999999999"), *everybody) == []


def test_an_account_that_is_named_stands_for_its_business(desk: Any) -> None:
    first, second = desk.customer("C1", tax_id="DE123456789"), desk.customer("C2", tax_id="DE123456789")
    alone = desk.customer("C3")
    assert of(signal(account="1010/C1"), first, second, alone, named=first.id) == ["C1", "C2"]
    assert of(signal(account="1010/C3"), first, second, alone, named=alone.id) == ["C3"]


def test_a_signal_stands_once_on_an_account_and_tells_who_says_so(desk: Any) -> None:
    one = signal(reference="A-17", text="class 4 to 6", account="1010/C1")
    made = activity_of(one, desk.customer())
    assert (made.kind, made.actor, made.happened_at.date()) == ("signal", "agency", SEEN)
    assert made.text == "rating down: class 4 to 6 (agency A-17, 2026-11-10)"
    assert activity_of(signal(reference="A-17", observed_on=date(2026, 11, 12)), desk.customer()).id == made.id
    assert activity_of(signal(reference="A-18"), desk.customer()).id != made.id
    dated = activity_of(signal(), desk.customer())
    assert activity_of(signal(observed_on=date(2026, 11, 12)), desk.customer()).id != dated.id
    assert signal().told == "rating down (agency, 2026-11-10)"


def test_a_signal_is_no_word_of_the_customer(desk: Any) -> None:
    from core.account import last_word

    heard = activity_of(signal(), desk.customer())
    assert last_word(desk.view(desk.item("1", "1.00"), activities=(heard,)), date(2026, 11, 12)) is None


def test_what_is_grave_is_a_kind_and_a_hold() -> None:
    assert set(GRAVE) < set(KINDS)
