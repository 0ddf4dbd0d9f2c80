"""What joins customers beside official ids: bank accounts and addresses, each only together with a name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.identity import RecordId, source_id
from canonical_model.master_data import BankAccount, Customer
from core.family import families
from core.identities import MOST_SHARING, address_mark, bank_mark, joining, shared
from core.parties import parties
from core.party_review import doubtful

IBAN = "DE02 1203 0000 0000 2020 51"
PLACE = {"country": "DE", "street": "Hafenstr. 12", "postal_code": "20457", "city": "Hamburg"}


def at_bank(customer: Customer, iban: str = IBAN, **fields: str) -> BankAccount:
    key = (*customer.native_key, iban, *fields.values())
    return BankAccount(
        id=source_id(customer.system, "bank_account", key), system=customer.system, entity=customer.entity,
        native_key=key, customer_id=customer.id, customer_number=customer.number, iban=iban, **fields,
    )  # fmt: skip


def joined(*customers: Customer, accounts: tuple[BankAccount, ...] = ()) -> list[tuple[str, ...]]:
    """What joins each party of several."""
    marks = joining(shared(customers, accounts))
    return [one.joined_by for one in parties(customers, marks=marks) if len(one.customers) > 1]


def test_an_equal_bank_account_joins_names_that_are_alike(desk: Any) -> None:
    one, two = desk.customer("C1", name="Acme Foods GmbH"), desk.customer("C9", name="ACME Food", entity="2020")
    other = desk.customer("C3", name="Zebra Optik")
    accounts = (at_bank(one), at_bank(two, "de02120300000000202051"))
    assert joined(one, two, accounts=accounts) == [("bank:DE02120300000000202051",)]
    assert joined(one, other, accounts=(at_bank(one), at_bank(other))) == []
    (pair,) = doubtful([one, other], [], (at_bank(one), at_bank(other)))
    assert (pair.kind, pair.evidence[0]) == ("perhaps one", "the same bank account")


def test_an_address_joins_the_same_name_but_for_its_legal_form(desk: Any) -> None:
    one, two = desk.customer("C1", name="Acme GmbH", **PLACE), desk.customer("C2", name="Acme KG", **PLACE)
    assert joined(one, two) == [("address:DE/20457/hamburg/hafenstr 12/acme",)]
    near = structs.replace(two, name="Acme Verwaltung KG")
    assert joined(one, near) == []
    (pair,) = doubtful([one, near], [])
    assert pair.evidence[0] == "the same address"
    assert doubtful([one, structs.replace(two, name="Zebra Optik")], []) == ()
    assert joined(one, structs.replace(two, street="Hafenstr. 14")) == []


@pytest.mark.parametrize("field", ["street", "postal_code", "city"])
def test_an_address_that_is_not_whole_says_nothing(desk: Any, field: str) -> None:
    assert address_mark(desk.customer(**{**PLACE, field: ""})) == ""
    assert address_mark(desk.customer(**{**PLACE, "street": "Rathaus"})) == ""


def test_official_ids_that_contradict_each_other_are_stronger(desk: Any) -> None:
    one = desk.customer("C1", name="Acme GmbH", tax_id="DE111111119", **PLACE)
    two = desk.customer("C2", name="Acme KG", tax_id="DE222222228", **PLACE)
    accounts = (at_bank(one), at_bank(two))
    assert joined(one, two, accounts=accounts) == []
    assert doubtful([one, two], [], accounts) == ()


def test_what_very_many_share_is_an_agents(desk: Any) -> None:
    crowd = [desk.customer(f"C{no}", name="Acme", **PLACE) for no in range(MOST_SHARING + 1)]
    assert joined(*crowd, accounts=tuple(map(at_bank, crowd))) == []


@pytest.mark.parametrize(
    ("iban", "fields", "mark"),
    [
        ("", {"bank_country": "US", "bank_code": "021000021", "number": "000123456"}, "bank:US/021000021/123456"),
        ("", {"bank_country": "US", "bank_code": "", "number": "000123456"}, ""),
        ("", {"bank_country": "US", "bank_code": "021000021", "number": "0000"}, ""),
        ("XXXX", {}, ""), ("", {}, ""),
    ],
)  # fmt: skip
def test_an_account_without_iban_is_its_bank_and_number(desk: Any, iban: str, fields: Any, mark: str) -> None:
    assert bank_mark(at_bank(desk.customer(), iban, **fields)) == mark


def test_a_party_keeps_its_name_when_an_account_is_learnt(desk: Any) -> None:
    one, two = (desk.customer(f"C{no}", name="Acme", tax_id="DE123456789") for no in (1, 2))
    marks = joining(shared([one, two], [at_bank(one), at_bank(two)]))
    (before,), (after,) = parties([one, two]), parties([one, two], marks=marks)
    assert (before.id, len(after.joined_by)) == (after.id, 2)


def test_credit_of_whoever_shares_an_account_is_looked_for(desk: Any) -> None:
    one, two = desk.customer("C1", name="Acme"), desk.customer("C2", name="Acme", entity="2020")
    marks = joining(shared([one, two], [at_bank(one), at_bank(two)]))
    assert set(families([one, two], marks=marks)) == {one.id, two.id}
    assert families([one, two]) == {}


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["Acme", "Acme Ltd", "Zebra"]), st.integers(0, 2))))
def test_the_order_of_reading_changes_nothing(rows: list[tuple[int, str, int]]) -> None:
    customers = [
        Customer(
            id=RecordId(f"{no:032x}"), system="s4", entity="1010", native_key=(str(no),), number=str(no), name=name,
            country="DE", street=f"Weg {street}", postal_code="1", city="Ort",
        )
        for no, (_, name, street) in enumerate(rows)
    ]  # fmt: skip
    accounts = [at_bank(one, f"DE0212030000000020205{rows[place][0]}") for place, one in enumerate(customers)]
    assert joining(shared(customers, accounts)) == joining(shared(customers[::-1], accounts[::-1]))
