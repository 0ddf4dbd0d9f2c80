"""What is kept with a decision: it comes back whole, or is refused in words."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from core.account import AccountView
from core.decisions import decide
from core.findings import NotAllowed
from core.fx import RateSet
from core.policy import DEFAULT_POLICY
from core.replay import packed, recorded, replay, unpacked

NO_RATES = RateSet.of(())


def told(desk: Any) -> tuple[Any, Any]:
    view = desk.view(desk.item("1", "100.00"))
    decision = decide(view, policy=DEFAULT_POLICY, as_of=desk.today, batch=7, rates=NO_RATES)
    return decision, recorded(decision, view)


def test_a_decision_under_another_policy_or_other_rates_is_not_decided_again(desk: Any) -> None:
    decision, kept = told(desk)
    other = structs.replace(DEFAULT_POLICY, grace_days=9)
    rates = RateSet.of([desk.rate("USD", "EUR", "0.9")])
    for policy, given in ((other, NO_RATES), (DEFAULT_POLICY, rates)):
        with pytest.raises(NotAllowed, match=f"decision {decision.id[:12]}: another policy or other rates"):
            replay(decision, kept, policy=policy, rates=given)


def test_a_decision_that_was_changed_since_is_not_the_same(desk: Any) -> None:
    decision, kept = told(desk)
    changed = structs.replace(decision, next_step="do nothing")
    found = replay(changed, kept, policy=DEFAULT_POLICY, rates=NO_RATES)
    assert not found.same
    assert found.again == decision


@pytest.mark.parametrize("damage", [lambda whole: whole[:-4], lambda _: b"", lambda _: packed(NO_RATES)])
def test_what_is_cut_off_damaged_or_something_else_is_refused_with_its_name(desk: Any, damage: Any) -> None:
    _, kept = told(desk)
    with pytest.raises(NotAllowed, match="decision 4711: what was recorded is"):
        unpacked(damage(kept.account), AccountView, of="decision 4711")


def test_what_unpacks_beyond_the_bound_is_refused_before_it_is_read(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _, kept = told(desk)
    monkeypatch.setattr("core.replay.MOST_BYTES", 64)
    with pytest.raises(NotAllowed, match="cut off, or too large"):
        unpacked(kept.account, AccountView, of="decision 4711")
