"""The same request a thousand times at once: one act and a thousand equal answers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from conftest import TEST
from msgspec import structs
from worker import CAPABILITIES

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct, WriteBack
from core.findings import NotAllowed
from core.write_back.proposing import Intent, Permission, Place
from duecourse.flows.approvals import place_order

if TYPE_CHECKING:
    from conftest import Way, Ways

REQUESTS = 1_000
AT_ONCE = 12


def ordered(way: Way, *items: str, amount: str = "100.00", receipt: str = "bank transaction 1") -> WriteBack:
    """Order that a bank transaction is used on these items."""
    uid = SystemUid(way.system)
    parts = tuple(Application(item_id=RecordId(item), amount=Money.of(amount, "EUR")) for item in items)
    place = Place(system=uid, entity="1010", customer_id=RecordId("C1"), customer_number="C1")
    act = CashAct(receipt_item_id=RecordId(f"{way.system}:{receipt}"), applications=parts, why="quoted")
    intent = Intent(operation="cash", place=place, act=act, identity=(f"{way.system}:{receipt}",))
    at = datetime(2026, 11, 20, tzinfo=UTC)
    permission = Permission(mode="propose", capabilities=CAPABILITIES, proposer="ada", at=at, because_of="ada")
    with way.unit() as unit:
        made = place_order(unit, intent, permission, actor=TEST).write_back
    assert made is not None
    return made


def at_once(work: Any) -> list[Any]:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        return list(threads.map(lambda _: work(), range(REQUESTS)))


def test_a_thousand_identical_orders_are_one_act_with_a_thousand_equal_answers(ways: Ways) -> None:
    way = ways()
    answers = at_once(lambda: ordered(way, "i1"))
    assert {answer.id for answer in answers} == {answers[0].id}
    assert all(answer == answers[0] for answer in answers)
    with way.unit() as unit:
        assert len(unit.write_backs()) == 1


@pytest.mark.whole
def test_a_thousand_identical_approvals_are_one_plan_that_is_sent_once(ways: Ways) -> None:
    way = ways()
    act = ordered(way, "i1")
    answers = at_once(lambda: way.approve(act))
    assert {answer.approvals for answer in answers} == {answers[0].approvals}
    with way.unit() as unit:
        assert len(unit.steps(write_back=act.id)) == 1
    way.send()
    assert (way.state(act), len(way.living()), len(way.writes())) == ("confirmed", 1, 1)


def test_a_changed_allocation_of_money_whose_outcome_is_unknown_is_refused(ways: Ways) -> None:
    way = ways()
    way.erp.faults.append("503_after")
    act = ordered(way, "i1")
    way.approve(act)
    way.send(wait=0)
    assert way.state(act) == "unknown"
    with pytest.raises(NotAllowed, match="unknown with another content"):
        ordered(way, "i2")
    with pytest.raises(NotAllowed, match="unknown with another content"):
        ordered(way, "i1", amount="60.00")
    assert ordered(way, "i1").id == act.id
    way.send()
    assert (way.state(act), len(way.living())) == ("confirmed", 1)
    with pytest.raises(NotAllowed, match="confirmed with another content"):
        ordered(way, "i2")


def test_a_changed_proposal_loses_its_approvals_and_its_changer_cannot_approve_it(ways: Ways) -> None:
    way = ways()
    ordered(way, "i1")
    changed = ordered(way, "i2")
    assert (changed.state, changed.approvals, changed.editors) == ("proposed", (), ("ada",))
    other = structs.replace(changed, editors=("bob",))
    with way.unit() as unit:
        unit.put(other, because="changed by bob")
    with pytest.raises(NotAllowed, match="nobody approves"):
        way.approve(other)
