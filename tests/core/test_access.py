"""Who may do what, where: by the roles they were given, from somebody else, always."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from canonical_model.access import EVERYTHING, NOTHING, Actor, Grant, Scope
from core.access import MAY, RIGHTS, granted, limit_for, must_govern, revoked, rights_of, scope_for
from core.findings import NotAllowed

AT = datetime(2026, 11, 20, tzinfo=UTC)
UIDS = {"s4": "uid-s4", "ns": "uid-ns"}
IT = Actor(id="it", kind="person")


def grant(account: str = "ada", role: Any = "controller", by: str = "it", **told: Any) -> Grant:
    places = {name: frozenset(told.pop(name)) for name in ("systems", "entities") if name in told}
    up_to = {currency: Decimal(amount) for currency, amount in told.pop("up_to", {}).items()}
    return Grant(
        id=f"{account}-{role}", account=account, role=role, up_to=up_to, granted_by=by, granted_at=AT, **places, **told
    )


def test_whoever_was_granted_nothing_sees_nothing() -> None:
    assert scope_for("see", [], UIDS) == NOTHING
    assert not NOTHING.allows("uid-s4", "DE01")
    assert rights_of([]) == frozenset()
    assert limit_for([], system="s4", entity="DE01") is None


def test_two_roles_in_two_places_open_these_two_and_no_mixture() -> None:
    grants = [grant(systems={"s4"}, entities={"DE01"}), grant(role="collector", systems={"ns"}, entities={"2"})]
    scope = scope_for("see", grants, UIDS)
    assert scope.allows("uid-s4", "DE01")
    assert scope.allows("uid-ns", "2")
    assert not scope.allows("uid-s4", "2")
    assert not scope.allows("uid-ns", "DE01")
    assert scope_for("approve", grants, UIDS) == Scope(systems=frozenset({"uid-s4"}), entities=frozenset({"DE01"}))


def test_a_system_that_is_gone_is_nowhere() -> None:
    assert not scope_for("see", [grant(systems={"old"})], UIDS).allows_some("uid-s4")


def test_an_operator_sees_no_account_and_an_auditor_changes_nothing() -> None:
    assert MAY["operator"] == {"operate"}
    assert MAY["auditor"] == {"see", "audit"}
    assert set().union(*MAY.values()) == set(RIGHTS)


def test_of_several_limits_the_largest_counts_where_each_holds() -> None:
    grants = [
        grant(entities={"DE01"}, up_to={"EUR": "100", "*": "5"}),
        grant(up_to={"EUR": "50", "USD": "70"}),
        grant(role="collector"),
    ]
    here, there = (limit_for(grants, system="s4", entity=entity) for entity in ("DE01", "DE02"))
    assert here is not None
    assert here.up_to == {"EUR": Decimal(100), "*": Decimal(5), "USD": Decimal(70)}
    assert there is not None
    assert there.up_to == {"EUR": Decimal(50), "USD": Decimal(70)}


def test_nobody_gives_themselves_a_role_nor_by_a_program_of_theirs() -> None:
    for by in (Actor(id="ada", kind="person"), Actor(id="bot", kind="service", behalf_of="ada")):
        with pytest.raises(NotAllowed, match="nobody gives themselves"):
            granted(grant(), by, held=None)


def test_an_administrator_gives_roles_in_their_own_area_alone() -> None:
    own = [grant("it", "access_administrator", by="root", entities={"DE01"})]
    assert granted(grant(entities={"DE01"}), IT, held=own)
    for wider in (grant(), grant(entities={"DE01", "DE02"}), grant(entities={"DE02"})):
        with pytest.raises(NotAllowed, match="may not give"):
            granted(wider, IT, held=own)
    with pytest.raises(NotAllowed, match="may not give"):
        granted(grant(entities={"DE01"}), IT, held=[grant("it", "lead", by="root")])


def test_amounts_are_for_roles_that_approve_and_limit_something() -> None:
    with pytest.raises(NotAllowed, match="controller alone"):
        granted(grant(role="collector", up_to={"EUR": "5"}), IT, held=None)
    with pytest.raises(NotAllowed, match="below zero"):
        granted(grant(up_to={"EUR": "-5"}), IT, held=None)


def test_a_role_taken_back_opens_nothing_and_stays_taken_back() -> None:
    over = revoked(grant(), IT, at=AT, held=None)
    assert rights_of([over]) == frozenset()
    assert revoked(over, Actor(id="other", kind="person"), at=AT, held=None) is over
    with pytest.raises(NotAllowed, match="may not take back"):
        revoked(grant(), IT, at=AT, held=[grant("it", "access_administrator", by="root", entities={"DE02"})])
    assert revoked(grant(entities={"DE02"}), IT, at=AT, held=[grant("it", "access_administrator", by="root")])


def test_areas_within_areas_are_told_one_by_one() -> None:
    nested = Scope(entities=frozenset({"1"}), also=(Scope(entities=frozenset({"2"}), also=(EVERYTHING,)),))
    assert len(nested.areas) == 3
    assert nested.everything
    assert not Scope(entities=frozenset({"1"})).everything
    assert not Scope(entities=frozenset()).allows_some("uid-s4")


def test_an_account_with_a_role_elsewhere_is_not_theirs_to_change_whose_area_is_small() -> None:
    small = grant("it", "access_administrator", by="root", entities={"DE01"})
    wide = grant("it", "access_administrator", by="root")
    theirs = [grant(entities={"DE01"}), revoked(grant(), IT, at=AT, held=None)]
    must_govern([small], theirs, IT)
    must_govern([wide], [*theirs, grant()], IT)
    must_govern(None, [grant()], IT)
    with pytest.raises(NotAllowed, match="has a role where it gives none"):
        must_govern([small], [*theirs, grant(entities={"DE02"})], IT)
