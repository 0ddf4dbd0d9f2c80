"""Segregation of duties: whatever people do in whatever order, nobody approves what they had a part in."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any, Final

import pytest
from msgspec import structs

from canonical_model.access import Actor, Grant
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import PromiseAct, WriteBack
from core import access
from core.findings import NotAllowed
from core.write_back.approving import ApprovalRules, Approver, amount_of, approve, edit, is_approved, reject
from core.write_back.references import input_hash

AT: Final = datetime(2026, 11, 20, tzinfo=UTC)
PEOPLE: Final = ("ada", "bob", "cleo", "dan")
ROLES: Final[tuple[Any, ...]] = ("controller", "collector", "access_administrator")
COMMANDS: Final = 12


class Office:
    """A few people, their programs and deputies, one proposal, and all that they try."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.grants: list[Grant] = [
            Grant(id="0", account="ada", role="access_administrator", granted_by="root", granted_at=AT)
        ]
        self.grants += [
            Grant(
                id=name, account=name, role="controller", granted_by="root", granted_at=AT, up_to={"EUR": Decimal(500)}
            )
            for name in PEOPLE
            if rng.random() < 0.5
        ]
        self.touched: set[str] = set()
        self.act = self._proposed(self.somebody())

    def somebody(self) -> Actor:
        """A person, or a program or deputy that acts for one."""
        name = self.rng.choice(PEOPLE)
        if self.rng.random() < 0.3:
            return Actor(id=f"bot-{self.rng.choice(PEOPLE)}", kind="service", behalf_of=name)
        return Actor(id=name, kind="person")

    def _wanted(self) -> PromiseAct:
        amount = Money.of(str(self.rng.choice((40, 90, 400))), "EUR")
        return PromiseAct(promise_id=RecordId("p"), promised_for=AT.date(), amount=amount, items=())

    def _proposed(self, by: Actor) -> WriteBack:
        wanted = self._wanted()
        self.touched |= by.people
        return WriteBack(
            id=RecordId("w"), system=SystemUid("s"), entity="DE01", customer_id=RecordId("c"), customer_number="1",
            operation="promise", act=wanted, identity=("p",), input_hash=input_hash(wanted), state="proposed",
            proposer=by.id, proposed_for=by.behalf_of, proposed_at=AT, because_of=by.id,
        )  # fmt: skip

    def rules(self, actor: Actor) -> ApprovalRules:
        held = [grant for grant in self.grants if grant.account == actor.id]

        def granted(system: str, entity: str) -> Approver | None:
            return access.limit_for(held, system=system, entity=entity)

        return ApprovalRules(approvers={}, two_above={"EUR": Decimal(100)}, granted=granted)

    def step(self) -> None:
        """One command of somebody; what is not allowed changes nothing."""
        actor = self.somebody()
        try:
            self.rng.choice((self._grant, self._grant, self._revoke, self._edit, self._approve, self._approve))(actor)
        except NotAllowed:
            return

    def _grant(self, by: Actor) -> None:
        target = self.rng.choice((*PEOPLE, *(f"bot-{name}" for name in PEOPLE)))
        wanted = Grant(
            id=str(len(self.grants)), account=target, role=self.rng.choice(ROLES), granted_by=by.id, granted_at=AT
        )
        wanted = structs.replace(wanted, up_to={"EUR": Decimal(1000)}) if wanted.role == "controller" else wanted
        held = [grant for grant in self.grants if grant.account == by.id]
        self.grants.append(access.granted(wanted, by, held=held))
        assert target not in by.people

    def _revoke(self, by: Actor) -> None:
        place = self.rng.randrange(len(self.grants))
        held = [grant for grant in self.grants if grant.account == by.id]
        self.grants[place] = access.revoked(self.grants[place], by, at=AT, held=held)

    def _edit(self, by: Actor) -> None:
        self.act = edit(self.act, self._wanted(), by)
        self.touched |= by.people
        assert self.act.approvals == ()

    def _approve(self, by: Actor) -> None:
        amount = amount_of(self.act.act)
        self.act = approve(self.act, by, at=AT, rules=self.rules(by), amount=amount)
        if is_approved(self.act, self.rules(by), amount=amount):
            self._check(amount)

    def _check(self, amount: Money | None) -> None:
        people = {one.behalf_of or one.approver for one in self.act.approvals}
        assert not self.touched & {name for one in self.act.approvals for name in (one.approver, one.behalf_of) if name}
        assert amount is not None
        assert len(people) >= (2 if amount.amount > 100 else 1)
        assert all(grant.account != grant.granted_by for grant in self.grants)


def told(sequences: int, seed: int) -> int:
    """So many offices, each some commands long; how many proposals came to be approved."""
    rng, approved = Random(seed), 0
    for _ in range(sequences):
        office = Office(rng)
        for _ in range(COMMANDS):
            office.step()
        approved += bool(office.act.approvals)
    return approved


def test_no_sequence_of_commands_lets_anybody_approve_what_they_had_a_part_in() -> None:
    assert told(2_000, seed=1) > 100


@pytest.mark.whole
def test_nor_does_any_of_a_hundred_thousand() -> None:
    assert told(100_000, seed=2) > 5_000


def test_a_proposal_that_was_turned_down_is_not_approved_any_more() -> None:
    office = Office(Random(3))
    office.act = reject(office.act, Actor(id="ada", kind="person"), why="no")
    with pytest.raises(NotAllowed):
        approve(office.act, Actor(id="zoe", kind="person"), at=AT, rules=office.rules(office.somebody()), amount=None)
