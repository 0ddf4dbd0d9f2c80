"""Accounts as people name them, whatever stands in their numbers."""

from __future__ import annotations

from typing import Any

import pytest

from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Customer
from core.ports import System
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.names import NotFound

S4, NS = SystemUid("1"), SystemUid("2")


def customer(system: SystemUid, entity: str, number: str) -> Customer:
    key = (entity, number)
    return Customer(
        id=source_id(system, "customer", key), system=system, entity=entity, native_key=key, number=number, name="C"
    )


class Kept:
    """The part of a repository that is asked here."""

    def __init__(self, *kept: Customer) -> None:
        self.kept = kept

    def systems(self) -> list[System]:
        return [System(uid=uid, name=name, product="file", tenant="") for uid, name in ((S4, "s4"), (NS, "ns"))]

    def customers_numbered(self, numbers: set[str]) -> list[Customer]:
        return [one for one in self.kept if one.number in numbers]


def found(name: str, *kept: Customer) -> Customer:
    repository: Any = Kept(*kept)
    return find_customer(repository, name)


@pytest.mark.parametrize("name", ["s4/DE01/KD/77-A", "DE01/KD/77-A", "KD/77-A"])
def test_a_number_may_hold_slashes_itself(name: str) -> None:
    one = customer(S4, "DE01", "KD/77-A")
    assert found(name, one, customer(S4, "DE01", "77-A")) is one
    assert account_name(one, {S4: "s4"}) == "s4/DE01/KD/77-A"


def test_a_name_that_several_readings_fit_is_not_guessed() -> None:
    plain, slashed = customer(S4, "DE01", "17"), customer(NS, "2", "DE01/17")
    with pytest.raises(NotFound, match=r"names 2 accounts: ns/2/DE01/17, s4/DE01/17"):
        found("DE01/17", plain, slashed)
    assert found("s4/DE01/17", plain, slashed) is plain
    assert found("ns/2/DE01/17", plain, slashed) is slashed
    with pytest.raises(NotFound, match=r"names 0 accounts$"):
        found("DE02/17", plain)
